var w=Object.defineProperty;var r=(n,t)=>w(n,"name",{value:t,configurable:!0});const E=3895,M=[3895],_={63895:((n,t,o)=>{o.r(t),o.d(t,{build:r(()=>i,"build")});var d=o(99471);async function i(s,a,e){await(0,d.claimForCreate)(s,a.catalog.store,
e);const{spec:l,...u}=s,m=performance.now(),p=await a.provider.build(l,e),c=Math.round(performance.now()-m)/1e3;return{...await(0,d.create)({...u,target:p,buildSeconds:c},
a,e),buildSeconds:c}}r(i,"build")})};export{E as id,M as ids,_ as modules};
