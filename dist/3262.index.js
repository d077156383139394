var w=Object.defineProperty;var n=(r,t)=>w(r,"name",{value:t,configurable:!0});const E=3262,M=[3262],_={13262:((r,t,o)=>{o.r(t),o.d(t,{build:n(()=>i,"build")});var c=o(3163);async function i(d,e,a){await(0,c.claimForCreate)(d,e.catalogue.store,
a);const{spec:u,...l}=d,p=performance.now(),m=await e.provider.build(u,a),s=Math.round(performance.now()-p)/1e3;return{...await(0,c.create)({...l,machine:m,buildSeconds:s},
e,a),buildSeconds:s}}n(i,"build")})};export{E as id,M as ids,_ as modules};
