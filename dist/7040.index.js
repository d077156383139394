var R=Object.defineProperty;var s=(_,e)=>R(_,"name",{value:e,configurable:!0});const b=7040,m=[7040],O={67040:((_,e,t)=>{t.r(e),t.d(e,{unlock:s(()=>h,"unlock")});var n=t(75892),d=t(57588),f=t(10764);const g=15e4;async function h({force:c},{
store:i},l){if(!(0,f.Lf)(i))throw new n.Wt(`${i.location} does not use locks`);const r=await i.workers(l),a=r.filter(o=>c||w(o));for(const{id:o}of a)await i.stopWorker(
o,l);const u=r.find(o=>!a.includes(o));if(u===void 0)return{stopped:a};const{who:k,doing:E,quietMs:p}=u;throw new n.fK(`${k} is ${E} at ${i.location}, last acti\
ve ${Math.round(p/1e3)} s ago`,{hint:(0,d.iU)`Wait until it has finished. If you are sure that it has ended, use ${(0,d.uK)("force",!0)}: if it is still running, it fails and changes nothing`})}
s(h,"unlock");function w({state:c,quietMs:i}){return c==="dead"||c==="unknown"&&i>=g}s(w,"isGone")}),10764:((_,e,t)=>{t.d(e,{$9:s(()=>f,"$9"),BR:s(()=>r,"BR"),HE:s(
()=>g,"HE"),Iv:s(()=>a,"Iv"),JN:s(()=>M,"JN"),Lf:s(()=>l,"Lf"),Ow:s(()=>E,"Ow"),V2:s(()=>c,"V2"),YG:s(()=>h,"YG"),_f:s(()=>i,"_f"),at:s(()=>d,"at"),d0:s(()=>k,"\
d0"),dd:s(()=>u,"dd"),eA:s(()=>o,"eA"),nR:s(()=>w,"nR"),oo:s(()=>v,"oo"),tZ:s(()=>p,"tZ")});const n=s(D=>L=>D in L,"guard"),d=n("listVersioned"),f=n("list"),g=n(
"delete"),h=n("stage"),w=n("putSidecarFiles"),c=n("freeBytes"),i=n("lockExclusively"),l=n("workers"),r=n("discardRef"),a=n("abortStaleUploads"),u=n("newestRef"),
k=n("missing"),E=n("now"),p=n("fileTime"),o=n("unkept"),v=n("prove"),M=n("assertWritable")})};export{b as id,m as ids,O as modules};
