var L=Object.defineProperty;var s=(f,e)=>L(f,"name",{value:e,configurable:!0});const W=7040,m=[7040],D={67040:((f,e,t)=>{t.r(e),t.d(e,{unlock:s(()=>g,"unlock")});var n=t(75892),u=t(10764);const _=15e4;async function g({force:c},{store:i},a){
if(!(0,u.Lf)(i))throw new n.Wt(`nothing is ever locked at ${i.location}: everybody works there side by side`);const r=await i.workers(a),d=r.filter(o=>c||w(o));
for(const{id:o}of d)await i.stopWorker(o,a);const l=r.find(o=>!d.includes(o));if(l===void 0)return{stopped:d};const{who:h,doing:k,quietMs:v}=l;throw new n.fK(`${h}\
 is ${k} at ${i.location}, and gave a sign of life ${Math.round(v/1e3)} s ago`,{hint:"Wait until it has finished. If it is gone for sure, use --force: if it liv\
es, it ends with an error and changes nothing"})}s(g,"unlock");function w({state:c,quietMs:i}){return c==="dead"||c==="unknown"&&i>=_}s(w,"isGone")}),10764:((f,e,t)=>{
t.d(e,{$9:s(()=>_,"$9"),BR:s(()=>d,"BR"),HE:s(()=>g,"HE"),Iv:s(()=>l,"Iv"),JN:s(()=>E,"JN"),Lf:s(()=>r,"Lf"),Ow:s(()=>v,"Ow"),V2:s(()=>i,"V2"),YG:s(()=>w,"YG"),
_f:s(()=>a,"_f"),at:s(()=>u,"at"),d0:s(()=>k,"d0"),dd:s(()=>h,"dd"),eA:s(()=>p,"eA"),nR:s(()=>c,"nR"),oo:s(()=>b,"oo"),tZ:s(()=>o,"tZ")});const n=s(M=>y=>M in y,
"guard"),u=n("listVersioned"),_=n("list"),g=n("delete"),w=n("stage"),c=n("putSidecarFiles"),i=n("freeBytes"),a=n("lockExclusively"),r=n("workers"),d=n("discardR\
ef"),l=n("abortStaleUploads"),h=n("newestRef"),k=n("missing"),v=n("now"),o=n("fileTime"),p=n("unkept"),b=n("prove"),E=n("assertWritable")})};export{W as id,m as ids,D as modules};
