var U=Object.defineProperty;var s=(I,b)=>U(I,"name",{value:b,configurable:!0});const x=8008,z=[8008],Z={48008:((I,b,d)=>{d.r(b),d.d(b,{decideRestore:s(()=>l,"decideRestore"),interrupted:s(()=>g,"interrupted"),lookAtRestores:s(()=>p,"lookAt\
Restores"),recover:s(()=>u,"recover")});var c=d(40610),R=d(35389),m=d(75892),P=d(83878),S=d(21118),h=d(36072),E=d(60546),v=d(10966),j=d(6848),T=d(55215),M=function(n,t,a){
if(t!=null){if(typeof t!="object"&&typeof t!="function")throw new TypeError("Object expected.");var e,o;if(a){if(!Symbol.asyncDispose)throw new TypeError("Symbo\
l.asyncDispose is not defined.");e=t[Symbol.asyncDispose]}if(e===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");e=t[Symbol.dispose],
a&&(o=e)}if(typeof e!="function")throw new TypeError("Object not disposable.");o&&(e=s(function(){try{o.call(this)}catch(i){return Promise.reject(i)}},"dispose")),
n.stack.push({value:t,dispose:e,async:a})}else a&&n.stack.push({async:!0});return t},A=(function(n){return function(t){function a(r){t.error=t.hasError?new n(r,
t.error,"An error was suppressed during disposal."):r,t.hasError=!0}s(a,"fail");var e,o=0;function i(){for(;e=t.stack.pop();)try{if(!e.async&&o===1)return o=0,t.
stack.push(e),Promise.resolve().then(i);if(e.dispose){var r=e.dispose.call(e.value);if(e.async)return o|=2,Promise.resolve(r).then(i,function(y){return a(y),i()})}else
o|=1}catch(y){a(y)}if(o===1)return t.hasError?Promise.reject(t.error):Promise.resolve();if(t.hasError)throw t.error}return s(i,"next"),i()}})(typeof SuppressedError==
"function"?SuppressedError:function(n,t,a){var e=new Error(a);return e.name="SuppressedError",e.error=n,e.suppressed=t,e});async function $(n,t){const a=[];for(const{
container:e,...o}of await(0,h.E0)(n,t)){const i=await(0,h.a0)(n,e,t),r=i===void 0?"unreadable":await(0,h.Op)(n,i,t);a.push({...o,finding:r,where:i===void 0?[]:await(0,h.
CJ)(n,i,t)})}return a}s($,"lookAtInterrupted");async function f(n,{project:t,how:a,confirm:e},o){const i={stack:[],error:void 0,hasError:!1};try{const r=M(i,await(0,E.
RT)(n,t,{c:o}),!0),y=(await(0,h.db)(n,o)).filter(({Labels:w})=>w?.[v.W$]===t),K=await(0,S.Hu)(n,y,o),Y=K.filter(({Labels:w})=>w?.[v.z7]==="restore");if(Y.length===
0)throw new m.m_(`No restore of the project '${t}' was interrupted`,{hint:"See vm snapshot recover"});const C=[],N=await Promise.all(Y.map(async({Id:w,Labels:L})=>({
container:w,id:L?.[v.Bx],journal:await(0,h.a0)(n,w,o)})));for(const{journal:w}of N)w!==void 0&&C.push(...await(0,h.CJ)(n,w,o));await e(C);for(const{container:w,
id:L,journal:B}of N)if(B===void 0){if(a==="undo")throw new m.fK(`The journal of the restore of '${t}' cannot be read, so it cannot be put back`,{hint:`Look at w\
hat is there, then: vm snapshot recover ${t} --finish, which removes nothing`});for(const{Id:O,Labels:D}of K)D?.[v.Bx]===L&&D?.[v.z7]==="hold"&&await(0,P.B$)(n,
O);await(0,P.B$)(n,w)}else if(a==="finish")await(0,E.O9)(n,B,o);else{const O=await(0,T.tN)(n,B,{later:!0,c:o});for(const D of O)o.log.warn(`not put back: ${D}`);
if(O.length>0)throw new m.fK(`The project '${t}' could not be put back`,{hint:(0,j.zM)(t)})}return{project:t,how:a,where:C}}catch(r){i.error=r,i.hasError=!0}finally{
const r=A(i);r&&await r}}s(f,"decide");async function u(n){const t=await(0,c.Z)(n);await(0,E.lj)(t,{c:n}),await(0,R.pK)(t,n)}s(u,"recover_recover");async function g({
signal:n}){return(await(0,h.E0)(await(0,c.Z)({signal:n}),{signal:n})).map(({container:a,...e})=>e)}s(g,"recover_interrupted");async function p(n){return await $(
await(0,c.Z)(n),n)}s(p,"lookAtRestores");async function l(n,t){return await f(await(0,c.Z)(t),n,t)}s(l,"decideRestore")}),35389:((I,b,d)=>{d.d(b,{Tm:s(()=>A,"Tm"),
gR:s(()=>h,"gR"),op:s(()=>E,"op"),pK:s(()=>T,"pK"),tN:s(()=>$,"tN")});var c=d(26921),R=d(75892),m=d(17095),P=d(92652),S=d(14815);const h="container",E="vm-snaps\
hot.restored",v=12e4,j=c.Ikc({name:c.YjP().optional(),token:c.YjP(),images:c.YOg(c.YjP()),replaces:c.Ikc({id:c.YjP(),running:c.zMY()}).optional(),made:c.zMY().optional()});
async function T(f,u){await(0,S.Y)(f,h,{async putRight({token:g,lock:p,entry:l,end:n}){const t=j.safeParse(l).data??{token:g,images:[]};if(!await M(f,t,u))return await $(
f,t,u)||u.log.warn(`the container '${t.name}', which an interrupted command was to replace, was removed by another program`),await A(f,t.token,{lock:p,end:n,c:u});
const a=t.replaces===void 0?"":`; the one that it replaces is stopped, and called ${t.name}.${t.token}`;u.log.warn(`the process that made the container '${t.name}\
' was killed after it had started it: the container stays${a}`)},c:u})}s(T,"undoAbandoned");async function M(f,{name:u,token:g,made:p},l){if(p||u===void 0)return!1;
const n=await(0,m.FA)(f,u,l),{StartedAt:t}=n?.State??{};return n?.Config.Labels?.[E]===g&&t!==void 0&&!t.startsWith("0001-")}s(M,"wasStarted");async function A(f,u,{
lock:g,end:p,c:l}){const n={...l,signal:AbortSignal.timeout(v)},t=await(0,P.yi)(f,{label:[`${E}=${u}`]},n);if(t.length===0)return await p();const a={token:u,images:[]},
e=await(0,S.C)(f,{kind:h,lock:g,entry:a,signal:n.signal}).catch(o=>{l.log.debug(`the volumes are removed without a record: ${o instanceof Error?o.message:o}`)});
await p();for(const{Name:o}of t)await(0,P.L)(f,o,n).catch(i=>{l.log.warn(`not taken back: ${i instanceof Error?i.message:i}`)});await e?.end()}s(A,"dropVolumes");
async function $(f,{name:u,token:g,images:p,replaces:l,made:n},t){const a={...t,signal:AbortSignal.timeout(v)};let e=!0;const o=[async()=>{const r=u===void 0?void 0:
await(0,m.FA)(f,u,a);r?.Config.Labels?.[E]===g&&await f.removeContainer(r.Id,{...a,volumes:!0})},...p.map(r=>()=>f.removeImage(r,a)),async()=>{if(l===void 0||u===
void 0)return;const r=await(0,m.FA)(f,l.id,a);e=r!==void 0,r!==void 0&&(r.State.Status==="running"&&await(0,m.SI)(f,r.Id,a),r.Name!==`/${u}`&&await(0,m.UQ)(f,r.
Id,{name:u,signal:a.signal}),l.running&&r.State.Status!=="paused"&&await(0,m.aO)(f,r.Id,{to:"start",signal:a.signal}))}],i=n&&l!==void 0?[()=>f.removeContainer(
l.id,{...a,volumes:!0})]:o;for(const r of i)try{await r()}catch(y){y instanceof R.m_||t.log.warn(`not taken back: ${y instanceof Error?y.message:y}`)}return e}s(
$,"undo")})};export{x as id,z as ids,Z as modules};
