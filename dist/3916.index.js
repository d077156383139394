var E=Object.defineProperty;var n=(u,e)=>E(u,"name",{value:e,configurable:!0});const b=3916,L=[3916],W={23916:((u,e,t)=>{t.r(e),t.d(e,{unlock:n(()=>w,"unlock")});var r=t(75892),_=t(18631);const g=15e4;async function w({force:c},{store:s},a){
if(!(0,_.Lf)(s))throw new r.Wt(`nothing is ever locked at ${s.location}: everybody works there side by side`);const l=await s.workers(a),d=l.filter(o=>c||h(o));
for(const{id:o}of d)await s.stopWorker(o,a);const f=l.find(o=>!d.includes(o));if(f===void 0)return{stopped:d};const{who:k,doing:p,quietMs:v}=f;throw new r.fK(`${k}\
 is ${p} at ${s.location}, and gave a sign of life ${Math.round(v/1e3)} s ago`,{hint:"Wait until it has finished. If it is gone for sure, use --force: if it liv\
es, it ends with an error and changes nothing"})}n(w,"unlock");function h({state:c,quietMs:s}){return c==="dead"||c==="unknown"&&s>=g}n(h,"isGone")}),18631:((u,e,t)=>{
t.d(e,{$9:n(()=>_,"$9"),BR:n(()=>l,"BR"),HE:n(()=>g,"HE"),JN:n(()=>y,"JN"),Lf:n(()=>a,"Lf"),Ow:n(()=>p,"Ow"),V2:n(()=>c,"V2"),YG:n(()=>w,"YG"),_f:n(()=>s,"_f"),
d0:n(()=>k,"d0"),eA:n(()=>v,"eA"),j7:n(()=>f,"j7"),lM:n(()=>r,"lM"),nR:n(()=>h,"nR"),oo:n(()=>o,"oo"),p:n(()=>d,"p")});const r=n(i=>"listStamped"in i,"isStamped"),
_=n(i=>"list"in i,"isListable"),g=n(i=>"delete"in i,"isDeletable"),w=n(i=>"stage"in i,"isStaging"),h=n(i=>"shelve"in i,"isShelving"),c=n(i=>"freeBytes"in i,"isM\
easured"),s=n(i=>"lockExclusively"in i,"isLockable"),a=n(i=>"workers"in i,"isWorked"),l=n(i=>"discardRef"in i,"isDiscarding"),d=n(i=>"tidy"in i,"isTidy"),f=n(i=>"\
newestRef"in i,"isNearest"),k=n(i=>"missing"in i,"isLossy"),p=n(i=>"now"in i,"isClocked"),v=n(i=>"unkept"in i,"isKeeping"),o=n(i=>"prove"in i,"isProving"),y=n(i=>"\
assertWritable"in i,"isGuarded")})};export{b as id,L as ids,W as modules};
