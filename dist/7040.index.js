var R=Object.defineProperty;var s=(u,t)=>R(u,"name",{value:t,configurable:!0});const m=7040,D=[7040],S={67040:((u,t,e)=>{e.r(t),e.d(t,{unlock:s(()=>g,"unlock")});var n=e(75892),f=e(10764);const _=15e4;async function g({force:c},{store:i},d){
if(!(0,f.Lf)(i))throw new n.Wt(`${i.location} does not use locks`);const l=await i.workers(d),a=l.filter(o=>c||w(o));for(const{id:o}of a)await i.stopWorker(o,d);
const r=l.find(o=>!a.includes(o));if(r===void 0)return{stopped:a};const{who:h,doing:k,quietMs:p}=r;throw new n.fK(`${h} is ${k} at ${i.location}, last active ${Math.
round(p/1e3)} s ago`,{hint:"Wait until it has finished. If you are sure that it has ended, use --force: if it is still running, it fails and changes nothing"})}
s(g,"unlock");function w({state:c,quietMs:i}){return c==="dead"||c==="unknown"&&i>=_}s(w,"isGone")}),10764:((u,t,e)=>{e.d(t,{$9:s(()=>_,"$9"),BR:s(()=>a,"BR"),HE:s(
()=>g,"HE"),Iv:s(()=>r,"Iv"),JN:s(()=>M,"JN"),Lf:s(()=>l,"Lf"),Ow:s(()=>p,"Ow"),V2:s(()=>i,"V2"),YG:s(()=>w,"YG"),_f:s(()=>d,"_f"),at:s(()=>f,"at"),d0:s(()=>k,"\
d0"),dd:s(()=>h,"dd"),eA:s(()=>v,"eA"),nR:s(()=>c,"nR"),oo:s(()=>E,"oo"),tZ:s(()=>o,"tZ")});const n=s(b=>L=>b in L,"guard"),f=n("listVersioned"),_=n("list"),g=n(
"delete"),w=n("stage"),c=n("putSidecarFiles"),i=n("freeBytes"),d=n("lockExclusively"),l=n("workers"),a=n("discardRef"),r=n("abortStaleUploads"),h=n("newestRef"),
k=n("missing"),p=n("now"),o=n("fileTime"),v=n("unkept"),E=n("prove"),M=n("assertWritable")})};export{m as id,D as ids,S as modules};
