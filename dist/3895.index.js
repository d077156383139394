var w=Object.defineProperty;var n=(r,t)=>w(r,"name",{value:t,configurable:!0});const E=3895,M=[3895],_={63895:((r,t,o)=>{o.r(t),o.d(t,{build:n(()=>i,"build")});var c=o(99471);async function i(d,a,e){await(0,c.claimForCreate)(d,a.catalog.store,
e);const{spec:l,...u}=d,p=performance.now(),m=await a.provider.build(l,e),s=Math.round(performance.now()-p)/1e3;return{...await(0,c.create)({...u,machine:m,buildSeconds:s},
a,e),buildSeconds:s}}n(i,"build")})};export{E as id,M as ids,_ as modules};
