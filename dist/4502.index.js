var v=Object.defineProperty;var t=(s,r)=>v(s,"name",{value:r,configurable:!0});const m=4502,f=[4502],E={14502:((s,r,o)=>{o.r(r),o.d(r,{recoverable:t(()=>l,"recoverable"),recovery:t(()=>u,"recovery"),recoveryAction:t(()=>d,"recoveryAction")});
var i=o(41899);const a="begun",c="ended";async function l({core:e},n){e.saveState(a,"true");try{return await n()}finally{e.saveState(c,"true")}}t(l,"recoverable");
const u={name:"clean-up",inputs:{required:[],optional:[]},outputs:[],post:{fails:t(()=>!1,"fails")},async run(e,n){return p(n.core)?(await n.product.recover(n),
{outcome:"success",line:"What the step was stopped at is put right",summary:""}):{outcome:"skipped",line:"",summary:""}}},d=t(()=>(0,i.C)(u),"recoveryAction");function p(e){
return e.getState(a)!==""&&e.getState(c)===""}t(p,"wasKilled")})};export{m as id,f as ids,E as modules};
