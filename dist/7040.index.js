var b=Object.defineProperty;var n=(u,o)=>b(u,"name",{value:o,configurable:!0});const y=7040,L=[7040],R={67040:((u,o,t)=>{t.r(o),t.d(o,{unlock:n(()=>w,"unlock")});var a=t(75892),_=t(10764);const g=15e4;async function w({force:c},{store:s},r){
if(!(0,_.Lf)(s))throw new a.Wt(`nothing is ever locked at ${s.location}: everybody works there side by side`);const l=await s.workers(r),d=l.filter(e=>c||h(e));
for(const{id:e}of d)await s.stopWorker(e,r);const f=l.find(e=>!d.includes(e));if(f===void 0)return{stopped:d};const{who:k,doing:v,quietMs:p}=f;throw new a.fK(`${k}\
 is ${v} at ${s.location}, and gave a sign of life ${Math.round(p/1e3)} s ago`,{hint:"Wait until it has finished. If it is gone for sure, use --force: if it liv\
es, it ends with an error and changes nothing"})}n(w,"unlock");function h({state:c,quietMs:s}){return c==="dead"||c==="unknown"&&s>=g}n(h,"isGone")}),10764:((u,o,t)=>{
t.d(o,{$9:n(()=>_,"$9"),BR:n(()=>l,"BR"),HE:n(()=>g,"HE"),Iv:n(()=>d,"Iv"),JN:n(()=>M,"JN"),Lf:n(()=>r,"Lf"),Ow:n(()=>v,"Ow"),V2:n(()=>c,"V2"),YG:n(()=>w,"YG"),
_f:n(()=>s,"_f"),d0:n(()=>k,"d0"),dd:n(()=>f,"dd"),eA:n(()=>e,"eA"),lM:n(()=>a,"lM"),nR:n(()=>h,"nR"),oo:n(()=>E,"oo"),tZ:n(()=>p,"tZ")});const a=n(i=>"listStam\
ped"in i,"isStamped"),_=n(i=>"list"in i,"isListable"),g=n(i=>"delete"in i,"isDeletable"),w=n(i=>"stage"in i,"isStaging"),h=n(i=>"shelve"in i,"isShelving"),c=n(i=>"\
freeBytes"in i,"isMeasured"),s=n(i=>"lockExclusively"in i,"isLockable"),r=n(i=>"workers"in i,"isWorked"),l=n(i=>"discardRef"in i,"isDiscarding"),d=n(i=>"tidy"in
i,"canCleanUploads"),f=n(i=>"newestRef"in i,"canSearchRefs"),k=n(i=>"missing"in i,"isLossy"),v=n(i=>"now"in i,"isClocked"),p=n(i=>"fileTime"in i,"isTiming"),e=n(
i=>"unkept"in i,"isKeeping"),E=n(i=>"prove"in i,"isProving"),M=n(i=>"assertWritable"in i,"isGuarded")})};export{y as id,L as ids,R as modules};
