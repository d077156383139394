var v=Object.defineProperty;var e=(s,n)=>v(s,"name",{value:n,configurable:!0});const y=4502,f=[4502],E={14502:((s,n,o)=>{o.r(n),o.d(n,{recoverable:e(()=>d,"recoverable"),recovery:e(()=>a,"recovery"),recoveryAction:e(()=>l,"recoveryAction")});
var i=o(41899);const c="begun",u="ended";async function d({core:t},r){t.saveState(c,"true");try{return await r()}finally{t.saveState(u,"true")}}e(d,"recoverable");
const a={name:"clean-up",inputs:{required:[],optional:[]},outputs:[],post:{fails:e(()=>!1,"fails")},async run(t,r){return p(r.core)?(await r.product.recover(r),
{outcome:"success",line:"Recovered from the interrupted step",summary:""}):{outcome:"skipped",line:"",summary:""}}},l=e(()=>(0,i.C)(a),"recoveryAction");function p(t){
return t.getState(c)!==""&&t.getState(u)===""}e(p,"wasKilled")})};export{y as id,f as ids,E as modules};
