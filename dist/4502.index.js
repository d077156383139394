var v=Object.defineProperty;var e=(s,n)=>v(s,"name",{value:n,configurable:!0});const y=4502,f=[4502],E={14502:((s,n,o)=>{o.r(n),o.d(n,{recoverable:e(()=>l,"recoverable"),recovery:e(()=>u,"recovery"),recoveryAction:e(()=>d,"recoveryAction")});
var i=o(41899);const a="begun",c="ended";async function l({core:t},r){t.saveState(a,"true");try{return await r()}finally{t.saveState(c,"true")}}e(l,"recoverable");
const u={name:"clean-up",inputs:{required:[],optional:[]},outputs:[],post:{fails:e(()=>!1,"fails")},async run(t,r){return p(r.core)?(await r.app.recover(r),{outcome:"\
success",line:"Recovered from the interrupted step",summary:""}):{outcome:"skipped",line:"",summary:""}}},d=e(()=>(0,i.C)(u),"recoveryAction");function p(t){return t.
getState(a)!==""&&t.getState(c)===""}e(p,"wasKilled")})};export{y as id,f as ids,E as modules};
