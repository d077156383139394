var U=Object.defineProperty;var s=(j,v)=>U(j,"name",{value:v,configurable:!0});const x=7764,z=[7764],Z={17764:((j,v,u)=>{u.r(v),u.d(v,{decideRestore:s(()=>c,"decideRestore"),interrupted:s(()=>g,"interrupted"),lookAtRestores:s(()=>p,"lookAt\
Restores"),recover:s(()=>f,"recover")});var l=u(40610),M=u(14943),m=u(75892),S=u(20248),A=u(43976),h=u(8513),P=u(74936),b=u(54441),E=u(77480),R=u(47151),T=function(n,t,e){
if(t!=null){if(typeof t!="object"&&typeof t!="function")throw new TypeError("Object expected.");var a,r;if(e){if(!Symbol.asyncDispose)throw new TypeError("Symbo\
l.asyncDispose is not defined.");a=t[Symbol.asyncDispose]}if(a===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");a=t[Symbol.dispose],
e&&(r=a)}if(typeof a!="function")throw new TypeError("Object not disposable.");r&&(a=s(function(){try{r.call(this)}catch(d){return Promise.reject(d)}},"dispose")),
n.stack.push({value:t,dispose:a,async:e})}else e&&n.stack.push({async:!0});return t},I=(function(n){return function(t){function e(o){t.error=t.hasError?new n(o,
t.error,"An error was suppressed during disposal."):o,t.hasError=!0}s(e,"fail");var a,r=0;function d(){for(;a=t.stack.pop();)try{if(!a.async&&r===1)return r=0,t.
stack.push(a),Promise.resolve().then(d);if(a.dispose){var o=a.dispose.call(a.value);if(a.async)return r|=2,Promise.resolve(o).then(d,function(y){return e(y),d()})}else
r|=1}catch(y){e(y)}if(r===1)return t.hasError?Promise.reject(t.error):Promise.resolve();if(t.hasError)throw t.error}return s(d,"next"),d()}})(typeof SuppressedError==
"function"?SuppressedError:function(n,t,e){var a=new Error(e);return a.name="SuppressedError",a.error=n,a.suppressed=t,a});async function O(n,t){const e=[];for(const{
container:a,...r}of await(0,h.E0)(n,t)){const d=await(0,h.a0)(n,a,t),o=d===void 0?"unreadable":await(0,h.Op)(n,d,t);e.push({...r,finding:o,where:d===void 0?[]:await(0,h.
CJ)(n,d,t)})}return e}s(O,"lookAtInterrupted");async function i(n,{project:t,how:e,confirm:a},r){const d={stack:[],error:void 0,hasError:!1};try{const o=T(d,await(0,b.
RT)(n,t,{c:r}),!0),y=(await(0,h.db)(n,r)).filter(({Labels:w})=>w?.[E.W$]===t),K=await(0,A.Hu)(n,y,r),Y=K.filter(({Labels:w})=>w?.[E.z7]==="restore");if(Y.length===
0)throw new m.m_(`No restore of the project '${t}' was interrupted`,{hint:"See vm snapshot recover"});const C=[],N=await Promise.all(Y.map(async({Id:w,Labels:B})=>({
container:w,id:B?.[E.Bx],journal:await(0,h.a0)(n,w,r)})));for(const{journal:w}of N)w!==void 0&&C.push(...await(0,h.CJ)(n,w,r));await a(C);for(const{container:w,
id:B,journal:L}of N)if(L===void 0){if(e==="undo")throw new m.fK(`The journal of the restore of '${t}' cannot be read, so it cannot be put back`,{hint:`Look at w\
hat is there, then: vm snapshot recover ${t} --finish, which removes nothing`});for(const{Id:$,Labels:D}of K)D?.[E.Bx]===B&&D?.[E.z7]==="hold"&&await(0,S.B$)(n,
$);await(0,S.B$)(n,w)}else if(e==="finish")await(0,b.O9)(n,L,r);else{const $=await(0,R.tN)(n,L,{later:!0,c:r});for(const D of $)r.log.warn(`not put back: ${D}`);
if($.length>0)throw new m.fK(`The project '${t}' could not be put back`,{hint:(0,P.zM)(t)})}return{project:t,how:e,where:C}}catch(o){d.error=o,d.hasError=!0}finally{
const o=I(d);o&&await o}}s(i,"decide");async function f(n){const t=await(0,l.Z)(n);await(0,b.lj)(t,{c:n}),await(0,M.pK)(t,n)}s(f,"recovery_recover");async function g({
signal:n}){return(await(0,h.E0)(await(0,l.Z)({signal:n}),{signal:n})).map(({container:e,...a})=>a)}s(g,"recovery_interrupted");async function p(n){return await O(
await(0,l.Z)(n),n)}s(p,"lookAtRestores");async function c(n,t){return await i(await(0,l.Z)(t),n,t)}s(c,"decideRestore")}),14943:((j,v,u)=>{u.d(v,{Tm:s(()=>I,"Tm"),
aI:s(()=>P,"aI"),gR:s(()=>h,"gR"),pK:s(()=>R,"pK"),tN:s(()=>O,"tN")});var l=u(26921),M=u(75892),m=u(17095),S=u(9609),A=u(92652);const h="container",P="vm-snapsh\
ot.restored",b=12e4,E=l.Ikc({name:l.YjP().optional(),token:l.YjP(),images:l.YOg(l.YjP()),replaces:l.Ikc({id:l.YjP(),running:l.zMY()}).optional(),made:l.zMY().optional()});
async function R(i,f){await(0,S.Y)(i,h,{async putRight({token:g,lock:p,entry:c,end:n}){const t=E.safeParse(c).data??{token:g,images:[]};if(!await T(i,t,f))return await O(
i,t,f)||f.log.warn(`the container '${t.name}', which an interrupted command was to replace, was removed by another program`),await I(i,t.token,{lock:p,end:n,c:f});
const e=t.replaces===void 0?"":`; the one that it replaces is stopped, and called ${t.name}.${t.token}`;f.log.warn(`the process that made the container '${t.name}\
' was killed after it had started it: the container stays${e}`)},c:f})}s(R,"undoAbandoned");async function T(i,{name:f,token:g,made:p},c){if(p||f===void 0)return!1;
const n=await(0,m.FA)(i,f,c),{StartedAt:t}=n?.State??{};return n?.Config.Labels?.[P]===g&&t!==void 0&&!t.startsWith("0001-")}s(T,"wasStarted");async function I(i,f,{
lock:g,end:p,c}){const n={...c,signal:AbortSignal.timeout(b)},t=await(0,A.yi)(i,{label:[`${P}=${f}`]},n);if(t.length===0)return await p();const e=await(0,S.C)(i,
{kind:h,lock:g,entry:{token:f,images:[]},signal:n.signal});await p();for(const{Name:a}of t)await(0,A.L)(i,a,n).catch(r=>{c.log.warn(`not taken back: ${r instanceof
Error?r.message:r}`)});await e.end()}s(I,"dropVolumes");async function O(i,{name:f,token:g,images:p,replaces:c,made:n},t){const e={...t,signal:AbortSignal.timeout(
b)};let a=!0;const r=[async()=>{const o=f===void 0?void 0:await(0,m.FA)(i,f,e);o?.Config.Labels?.[P]===g&&await i.removeContainer(o.Id,{...e,volumes:!0})},...p.
map(o=>()=>i.removeImage(o,e)),async()=>{if(c===void 0||f===void 0)return;const o=await(0,m.FA)(i,c.id,e);a=o!==void 0,o!==void 0&&(o.State.Status==="running"&&
await(0,m.SI)(i,o.Id,e),o.Name!==`/${f}`&&await(0,m.UQ)(i,o.Id,{name:f,signal:e.signal}),c.running&&o.State.Status!=="paused"&&await(0,m.aO)(i,o.Id,{to:"start",
signal:e.signal}))}],d=n&&c!==void 0?[()=>i.removeContainer(c.id,{...e,volumes:!0})]:r;for(const o of d)try{await o()}catch(y){y instanceof M.m_||t.log.warn(`no\
t taken back: ${y instanceof Error?y.message:y}`)}return a}s(O,"undo")})};export{x as id,z as ids,Z as modules};
