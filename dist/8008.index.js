var U=Object.defineProperty;var s=(I,b)=>U(I,"name",{value:b,configurable:!0});const x=8008,z=[8008],Z={48008:((I,b,u)=>{u.r(b),u.d(b,{decideRestore:s(()=>c,"decideRestore"),interrupted:s(()=>E,"interrupted"),lookAtRestores:s(()=>m,"lookAt\
Restores"),recover:s(()=>f,"recover")});var l=u(40610),R=u(35389),p=u(75892),P=u(83878),S=u(21118),h=u(36072),g=u(60546),v=u(10966),j=u(6848),T=u(55215),M=function(n,t,e){
if(t!=null){if(typeof t!="object"&&typeof t!="function")throw new TypeError("Object expected.");var a,r;if(e){if(!Symbol.asyncDispose)throw new TypeError("Symbo\
l.asyncDispose is not defined.");a=t[Symbol.asyncDispose]}if(a===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");a=t[Symbol.dispose],
e&&(r=a)}if(typeof a!="function")throw new TypeError("Object not disposable.");r&&(a=s(function(){try{r.call(this)}catch(d){return Promise.reject(d)}},"dispose")),
n.stack.push({value:t,dispose:a,async:e})}else e&&n.stack.push({async:!0});return t},A=(function(n){return function(t){function e(o){t.error=t.hasError?new n(o,
t.error,"An error was suppressed during disposal."):o,t.hasError=!0}s(e,"fail");var a,r=0;function d(){for(;a=t.stack.pop();)try{if(!a.async&&r===1)return r=0,t.
stack.push(a),Promise.resolve().then(d);if(a.dispose){var o=a.dispose.call(a.value);if(a.async)return r|=2,Promise.resolve(o).then(d,function(y){return e(y),d()})}else
r|=1}catch(y){e(y)}if(r===1)return t.hasError?Promise.reject(t.error):Promise.resolve();if(t.hasError)throw t.error}return s(d,"next"),d()}})(typeof SuppressedError==
"function"?SuppressedError:function(n,t,e){var a=new Error(e);return a.name="SuppressedError",a.error=n,a.suppressed=t,a});async function O(n,t){const e=[];for(const{
container:a,...r}of await(0,h.E0)(n,t)){const d=await(0,h.a0)(n,a,t),o=d===void 0?"unreadable":await(0,h.Op)(n,d,t);e.push({...r,finding:o,where:d===void 0?[]:await(0,h.
CJ)(n,d,t)})}return e}s(O,"lookAtInterrupted");async function i(n,{project:t,how:e,confirm:a},r){const d={stack:[],error:void 0,hasError:!1};try{const o=M(d,await(0,g.
RT)(n,t,{c:r}),!0),y=(await(0,h.db)(n,r)).filter(({Labels:w})=>w?.[v.W$]===t),K=await(0,S.Hu)(n,y,r),Y=K.filter(({Labels:w})=>w?.[v.z7]==="restore");if(Y.length===
0)throw new p.m_(`No restore of the project '${t}' was interrupted`,{hint:"See vm snapshot recover"});const C=[],N=await Promise.all(Y.map(async({Id:w,Labels:L})=>({
container:w,id:L?.[v.Bx],journal:await(0,h.a0)(n,w,r)})));for(const{journal:w}of N)w!==void 0&&C.push(...await(0,h.CJ)(n,w,r));await a(C);for(const{container:w,
id:L,journal:B}of N)if(B===void 0){if(e==="undo")throw new p.fK(`The journal of the restore of '${t}' cannot be read, so it cannot be put back`,{hint:`Look at w\
hat is there, then: vm snapshot recover ${t} --finish, which removes nothing`});for(const{Id:$,Labels:D}of K)D?.[v.Bx]===L&&D?.[v.z7]==="hold"&&await(0,P.B$)(n,
$);await(0,P.B$)(n,w)}else if(e==="finish")await(0,g.O9)(n,B,r);else{const $=await(0,T.tN)(n,B,{later:!0,c:r});for(const D of $)r.log.warn(`not put back: ${D}`);
if($.length>0)throw new p.fK(`The project '${t}' could not be put back`,{hint:(0,j.zM)(t)})}return{project:t,how:e,where:C}}catch(o){d.error=o,d.hasError=!0}finally{
const o=A(d);o&&await o}}s(i,"decide");async function f(n){const t=await(0,l.Z)(n);await(0,g.lj)(t,{c:n}),await(0,R.pK)(t,n)}s(f,"recover_recover");async function E({
signal:n}){return(await(0,h.E0)(await(0,l.Z)({signal:n}),{signal:n})).map(({container:e,...a})=>a)}s(E,"recover_interrupted");async function m(n){return await O(
await(0,l.Z)(n),n)}s(m,"lookAtRestores");async function c(n,t){return await i(await(0,l.Z)(t),n,t)}s(c,"decideRestore")}),35389:((I,b,u)=>{u.d(b,{Tm:s(()=>A,"Tm"),
gR:s(()=>h,"gR"),op:s(()=>g,"op"),pK:s(()=>T,"pK"),tN:s(()=>O,"tN")});var l=u(26921),R=u(75892),p=u(17095),P=u(92652),S=u(14815);const h="container",g="vm-snaps\
hot.restored",v=12e4,j=l.Ikc({name:l.YjP().optional(),token:l.YjP(),images:l.YOg(l.YjP()),replaces:l.Ikc({id:l.YjP(),running:l.zMY()}).optional(),made:l.zMY().optional()});
async function T(i,f){await(0,S.Y)(i,h,{async putRight({token:E,lock:m,entry:c,end:n}){const t=j.safeParse(c).data??{token:E,images:[]};if(!await M(i,t,f))return await O(
i,t,f)||f.log.warn(`the container '${t.name}', which an interrupted command was to replace, was removed by another program`),await A(i,t.token,{lock:m,end:n,c:f});
const e=t.replaces===void 0?"":`; the one that it replaces is stopped, and called ${t.name}.${t.token}`;f.log.warn(`the process that made the container '${t.name}\
' was killed after it had started it: the container stays${e}`)},c:f})}s(T,"undoAbandoned");async function M(i,{name:f,token:E,made:m},c){if(m||f===void 0)return!1;
const n=await(0,p.FA)(i,f,c),{StartedAt:t}=n?.State??{};return n?.Config.Labels?.[g]===E&&t!==void 0&&!t.startsWith("0001-")}s(M,"wasStarted");async function A(i,f,{
lock:E,end:m,c}){const n={...c,signal:AbortSignal.timeout(v)},t=await(0,P.yi)(i,{label:[`${g}=${f}`]},n);if(t.length===0)return await m();const e=await(0,S.C)(i,
{kind:h,lock:E,entry:{token:f,images:[]},signal:n.signal});await m();for(const{Name:a}of t)await(0,P.L)(i,a,n).catch(r=>{c.log.warn(`not taken back: ${r instanceof
Error?r.message:r}`)});await e.end()}s(A,"dropVolumes");async function O(i,{name:f,token:E,images:m,replaces:c,made:n},t){const e={...t,signal:AbortSignal.timeout(
v)};let a=!0;const r=[async()=>{const o=f===void 0?void 0:await(0,p.FA)(i,f,e);o?.Config.Labels?.[g]===E&&await i.removeContainer(o.Id,{...e,volumes:!0})},...m.
map(o=>()=>i.removeImage(o,e)),async()=>{if(c===void 0||f===void 0)return;const o=await(0,p.FA)(i,c.id,e);a=o!==void 0,o!==void 0&&(o.State.Status==="running"&&
await(0,p.SI)(i,o.Id,e),o.Name!==`/${f}`&&await(0,p.UQ)(i,o.Id,{name:f,signal:e.signal}),c.running&&o.State.Status!=="paused"&&await(0,p.aO)(i,o.Id,{to:"start",
signal:e.signal}))}],d=n&&c!==void 0?[()=>i.removeContainer(c.id,{...e,volumes:!0})]:r;for(const o of d)try{await o()}catch(y){y instanceof R.m_||t.log.warn(`no\
t taken back: ${y instanceof Error?y.message:y}`)}return a}s(O,"undo")})};export{x as id,z as ids,Z as modules};
