var S=Object.defineProperty;var s=(f,e)=>S(f,"name",{value:e,configurable:!0});const L=7040,R=[7040],W={67040:((f,e,t)=>{t.r(e),t.d(e,{unlock:s(()=>g,"unlock")});var n=t(75892),u=t(10764);const _=15e4;async function g({force:c},{store:i},d){
if(!(0,u.Lf)(i))throw new n.Wt(`nothing is ever locked at ${i.location}: everybody works there side by side`);const r=await i.workers(d),a=r.filter(o=>c||w(o));
for(const{id:o}of a)await i.stopWorker(o,d);const l=r.find(o=>!a.includes(o));if(l===void 0)return{stopped:a};const{who:h,doing:k,quietMs:p}=l;throw new n.fK(`${h}\
 is ${k} at ${i.location}, and gave a sign of life ${Math.round(p/1e3)} s ago`,{hint:"Wait until it has finished. If it is gone for sure, use --force: if it liv\
es, it ends with an error and changes nothing"})}s(g,"unlock");function w({state:c,quietMs:i}){return c==="dead"||c==="unknown"&&i>=_}s(w,"isGone")}),10764:((f,e,t)=>{
t.d(e,{$9:s(()=>_,"$9"),BR:s(()=>a,"BR"),HE:s(()=>g,"HE"),Iv:s(()=>l,"Iv"),JN:s(()=>E,"JN"),Lf:s(()=>r,"Lf"),Ow:s(()=>p,"Ow"),V2:s(()=>i,"V2"),YG:s(()=>w,"YG"),
_f:s(()=>d,"_f"),d0:s(()=>k,"d0"),dd:s(()=>h,"dd"),eA:s(()=>v,"eA"),lM:s(()=>u,"lM"),nR:s(()=>c,"nR"),oo:s(()=>b,"oo"),tZ:s(()=>o,"tZ")});const n=s(M=>m=>M in m,
"guard"),u=n("listStamped"),_=n("list"),g=n("delete"),w=n("stage"),c=n("putSidecarFiles"),i=n("freeBytes"),d=n("lockExclusively"),r=n("workers"),a=n("discardRef"),
l=n("abortStaleUploads"),h=n("newestRef"),k=n("missing"),p=n("now"),o=n("fileTime"),v=n("unkept"),b=n("prove"),E=n("assertWritable")})};export{L as id,R as ids,W as modules};
