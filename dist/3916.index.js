var M=Object.defineProperty;var n=(u,o)=>M(u,"name",{value:o,configurable:!0});const b=3916,L=[3916],W={23916:((u,o,t)=>{t.r(o),t.d(o,{unlock:n(()=>w,"unlock")});var r=t(75892),_=t(18631);const g=15e4;async function w({force:c},{store:s},a){
if(!(0,_.Lf)(s))throw new r.Wt(`nothing is ever locked at ${s.location}: everybody works there side by side`);const l=await s.workers(a),d=l.filter(e=>c||h(e));
for(const{id:e}of d)await s.stopWorker(e,a);const f=l.find(e=>!d.includes(e));if(f===void 0)return{stopped:d};const{who:k,doing:p,quietMs:v}=f;throw new r.fK(`${k}\
 is ${p} at ${s.location}, and gave a sign of life ${Math.round(v/1e3)} s ago`,{hint:"Wait until it has finished. If it is gone for sure, use --force: if it liv\
es, it ends with an error and changes nothing"})}n(w,"unlock");function h({state:c,quietMs:s}){return c==="dead"||c==="unknown"&&s>=g}n(h,"isGone")}),18631:((u,o,t)=>{
t.d(o,{$9:n(()=>_,"$9"),BR:n(()=>l,"BR"),HE:n(()=>g,"HE"),JN:n(()=>E,"JN"),Lf:n(()=>a,"Lf"),Ow:n(()=>p,"Ow"),V2:n(()=>c,"V2"),YG:n(()=>w,"YG"),_f:n(()=>s,"_f"),
d0:n(()=>k,"d0"),eA:n(()=>e,"eA"),j7:n(()=>f,"j7"),lM:n(()=>r,"lM"),nR:n(()=>h,"nR"),oo:n(()=>y,"oo"),p:n(()=>d,"p"),tZ:n(()=>v,"tZ")});const r=n(i=>"listStampe\
d"in i,"isStamped"),_=n(i=>"list"in i,"isListable"),g=n(i=>"delete"in i,"isDeletable"),w=n(i=>"stage"in i,"isStaging"),h=n(i=>"shelve"in i,"isShelving"),c=n(i=>"\
freeBytes"in i,"isMeasured"),s=n(i=>"lockExclusively"in i,"isLockable"),a=n(i=>"workers"in i,"isWorked"),l=n(i=>"discardRef"in i,"isDiscarding"),d=n(i=>"tidy"in
i,"isTidy"),f=n(i=>"newestRef"in i,"isNearest"),k=n(i=>"missing"in i,"isLossy"),p=n(i=>"now"in i,"isClocked"),v=n(i=>"fileTime"in i,"isTiming"),e=n(i=>"unkept"in
i,"isKeeping"),y=n(i=>"prove"in i,"isProving"),E=n(i=>"assertWritable"in i,"isGuarded")})};export{b as id,L as ids,W as modules};
