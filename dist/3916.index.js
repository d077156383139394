var M=Object.defineProperty;var i=(u,o)=>M(u,"name",{value:o,configurable:!0});const m=3916,L=[3916],W={23916:((u,o,t)=>{t.r(o),t.d(o,{unlock:i(()=>w,"unlock")});var r=t(75892),_=t(10764);const g=15e4;async function w({force:c},{store:s},a){
if(!(0,_.Lf)(s))throw new r.Wt(`nothing is ever locked at ${s.location}: everybody works there side by side`);const l=await s.workers(a),d=l.filter(e=>c||h(e));
for(const{id:e}of d)await s.stopWorker(e,a);const f=l.find(e=>!d.includes(e));if(f===void 0)return{stopped:d};const{who:k,doing:v,quietMs:p}=f;throw new r.fK(`${k}\
 is ${v} at ${s.location}, and gave a sign of life ${Math.round(p/1e3)} s ago`,{hint:"Wait until it has finished. If it is gone for sure, use --force: if it liv\
es, it ends with an error and changes nothing"})}i(w,"unlock");function h({state:c,quietMs:s}){return c==="dead"||c==="unknown"&&s>=g}i(h,"isGone")}),10764:((u,o,t)=>{
t.d(o,{$9:i(()=>_,"$9"),BR:i(()=>l,"BR"),HE:i(()=>g,"HE"),JN:i(()=>E,"JN"),Lf:i(()=>a,"Lf"),Ow:i(()=>v,"Ow"),V2:i(()=>c,"V2"),YG:i(()=>w,"YG"),_f:i(()=>s,"_f"),
d0:i(()=>k,"d0"),eA:i(()=>e,"eA"),j7:i(()=>f,"j7"),lM:i(()=>r,"lM"),nR:i(()=>h,"nR"),oo:i(()=>y,"oo"),p:i(()=>d,"p"),tZ:i(()=>p,"tZ")});const r=i(n=>"listStampe\
d"in n,"isStamped"),_=i(n=>"list"in n,"isListable"),g=i(n=>"delete"in n,"isDeletable"),w=i(n=>"stage"in n,"isStaging"),h=i(n=>"shelve"in n,"isShelving"),c=i(n=>"\
freeBytes"in n,"isMeasured"),s=i(n=>"lockExclusively"in n,"isLockable"),a=i(n=>"workers"in n,"isWorked"),l=i(n=>"discardRef"in n,"isDiscarding"),d=i(n=>"tidy"in
n,"isTidy"),f=i(n=>"newestRef"in n,"isNearest"),k=i(n=>"missing"in n,"isLossy"),v=i(n=>"now"in n,"isClocked"),p=i(n=>"fileTime"in n,"isTiming"),e=i(n=>"unkept"in
n,"isKeeping"),y=i(n=>"prove"in n,"isProving"),E=i(n=>"assertWritable"in n,"isGuarded")})};export{m as id,L as ids,W as modules};
