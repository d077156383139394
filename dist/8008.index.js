var U=Object.defineProperty;var s=(D,P)=>U(D,"name",{value:P,configurable:!0});const x=8008,z=[8008],Z={48008:((D,P,d)=>{d.r(P),d.d(P,{decideRestore:s(()=>l,"decideRestore"),interrupted:s(()=>E,"interrupted"),lookAtRestores:s(()=>p,"lookAt\
Restores"),recover:s(()=>u,"recover")});var c=d(40610),I=d(35389),m=d(75892),A=d(83878),S=d(21118),h=d(36072),v=d(60546),g=d(10966),R=d(6848),C=d(55215),M=function(n,t,o){
if(t!=null){if(typeof t!="object"&&typeof t!="function")throw new TypeError("Object expected.");var e,r;if(o){if(!Symbol.asyncDispose)throw new TypeError("Symbo\
l.asyncDispose is not defined.");e=t[Symbol.asyncDispose]}if(e===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");e=t[Symbol.dispose],
o&&(r=e)}if(typeof e!="function")throw new TypeError("Object not disposable.");r&&(e=s(function(){try{r.call(this)}catch(i){return Promise.reject(i)}},"dispose")),
n.stack.push({value:t,dispose:e,async:o})}else o&&n.stack.push({async:!0});return t},$=(function(n){return function(t){function o(a){t.error=t.hasError?new n(a,
t.error,"An error was suppressed during disposal."):a,t.hasError=!0}s(o,"fail");var e,r=0;function i(){for(;e=t.stack.pop();)try{if(!e.async&&r===1)return r=0,t.
stack.push(e),Promise.resolve().then(i);if(e.dispose){var a=e.dispose.call(e.value);if(e.async)return r|=2,Promise.resolve(a).then(i,function(y){return o(y),i()})}else
r|=1}catch(y){o(y)}if(r===1)return t.hasError?Promise.reject(t.error):Promise.resolve();if(t.hasError)throw t.error}return s(i,"next"),i()}})(typeof SuppressedError==
"function"?SuppressedError:function(n,t,o){var e=new Error(o);return e.name="SuppressedError",e.error=n,e.suppressed=t,e});async function O(n,t){const o=[];for(const{
container:e,...r}of await(0,h.E0)(n,t)){const i=await(0,h.a0)(n,e,t),a=i===void 0?"unreadable":await(0,h.Op)(n,i,t);o.push({...r,finding:a,where:i===void 0?[]:await(0,h.
CJ)(n,i,t)})}return o}s(O,"lookAtInterrupted");async function f(n,{project:t,how:o,confirm:e},r){const i={stack:[],error:void 0,hasError:!1};try{const a=M(i,await(0,v.
RT)(n,t,{c:r}),!0),y=(await(0,g.db)(n,r)).filter(({Labels:w})=>w?.[g.W$]===t),K=await(0,S.Hu)(n,y,r),Y=K.filter(({Labels:w})=>w?.[g.z7]==="restore");if(Y.length===
0)throw new m.m_(`No interrupted restore of the project '${t}' found`,{hint:"List interrupted restores with: vm snapshot recover"});const T=[],N=await Promise.all(
Y.map(async({Id:w,Labels:L})=>({container:w,id:L?.[g.Bx],journal:await(0,h.a0)(n,w,r)})));for(const{journal:w}of N)w!==void 0&&T.push(...await(0,h.CJ)(n,w,r));await e(
T);for(const{container:w,id:L,journal:B}of N)if(B===void 0){if(o==="undo")throw new m.fK(`Cannot undo the restore of '${t}': its journal cannot be read`,{hint:`\
Check the project, then run: vm snapshot recover ${t} --finish, which removes nothing`});for(const{Id:b,Labels:j}of K)j?.[g.Bx]===L&&j?.[g.z7]==="hold"&&await(0,A.
B$)(n,b);await(0,A.B$)(n,w)}else if(o==="finish")await(0,v.O9)(n,B,r);else{const b=await(0,C.tN)(n,B,{later:!0,c:r});for(const j of b)r.log.warn(`not undone: ${j}`);
if(b.length>0)throw new m.fK(`Cannot undo the restore of the project '${t}'`,{hint:(0,R.zM)(t)})}return{project:t,how:o,where:T}}catch(a){i.error=a,i.hasError=!0}finally{
const a=$(i);a&&await a}}s(f,"decide");async function u(n){const t=await(0,c.Z)(n);await(0,v.lj)(t,{c:n}),await(0,I.pK)(t,n)}s(u,"recover_recover");async function E({
signal:n}){return(await(0,h.E0)(await(0,c.Z)({signal:n}),{signal:n})).map(({container:o,...e})=>e)}s(E,"recover_interrupted");async function p(n){return await O(
await(0,c.Z)(n),n)}s(p,"lookAtRestores");async function l(n,t){return await f(await(0,c.Z)(t),n,t)}s(l,"decideRestore")}),35389:((D,P,d)=>{d.d(P,{Tm:s(()=>$,"Tm"),
gR:s(()=>h,"gR"),op:s(()=>v,"op"),pK:s(()=>C,"pK"),tN:s(()=>O,"tN")});var c=d(26921),I=d(75892),m=d(17095),A=d(92652),S=d(14815);const h="container",v="vm-snaps\
hot.restored",g=12e4,R=c.Ikc({name:c.YjP().optional(),token:c.YjP(),images:c.YOg(c.YjP()),replaces:c.Ikc({id:c.YjP(),running:c.zMY()}).optional(),made:c.zMY().optional()});
async function C(f,u){await(0,S.Y)(f,h,{async putRight({token:E,lock:p,entry:l,end:n}){const t=R.safeParse(l).data??{token:E,images:[]};if(!await M(f,t,u))return await O(
f,t,u)||u.log.warn(`another program removed the container '${t.name}', which an interrupted command was to replace`),await $(f,t.token,{lock:p,end:n,c:u});const o=t.
replaces===void 0?"":`; the container that it replaces is stopped and named ${t.name}.${t.token}`;u.log.warn(`the process that created the container '${t.name}'\
 was killed after it had started it: the container is kept${o}`)},c:u})}s(C,"undoAbandoned");async function M(f,{name:u,token:E,made:p},l){if(p||u===void 0)return!1;
const n=await(0,m.FA)(f,u,l),{StartedAt:t}=n?.State??{};return n?.Config.Labels?.[v]===E&&t!==void 0&&!t.startsWith("0001-")}s(M,"wasStarted");async function $(f,u,{
lock:E,end:p,c:l}){const n={...l,signal:AbortSignal.timeout(g)},t=await(0,A.yi)(f,{label:[`${v}=${u}`]},n);if(t.length===0)return await p();const o={token:u,images:[]},
e=await(0,S.C)(f,{kind:h,lock:E,entry:o,signal:n.signal}).catch(r=>{l.log.debug(`removing the volumes without a record: ${r instanceof Error?r.message:r}`)});await p();
for(const{Name:r}of t)await(0,A.L)(f,r,n).catch(i=>{l.log.warn(`not rolled back: ${i instanceof Error?i.message:i}`)});await e?.end()}s($,"dropVolumes");async function O(f,{
name:u,token:E,images:p,replaces:l,made:n},t){const o={...t,signal:AbortSignal.timeout(g)};let e=!0;const r=[async()=>{const a=u===void 0?void 0:await(0,m.FA)(f,
u,o);a?.Config.Labels?.[v]===E&&await f.removeContainer(a.Id,{...o,volumes:!0})},...p.map(a=>()=>f.removeImage(a,o)),async()=>{if(l===void 0||u===void 0)return;
const a=await(0,m.FA)(f,l.id,o);e=a!==void 0,a!==void 0&&(a.State.Status==="running"&&await(0,m.SI)(f,a.Id,o),a.Name!==`/${u}`&&await(0,m.UQ)(f,a.Id,{name:u,signal:o.
signal}),l.running&&a.State.Status!=="paused"&&await(0,m.aO)(f,a.Id,{to:"start",signal:o.signal}))}],i=n&&l!==void 0?[()=>f.removeContainer(l.id,{...o,volumes:!0})]:
r;for(const a of i)try{await a()}catch(y){y instanceof I.m_||t.log.warn(`not rolled back: ${y instanceof Error?y.message:y}`)}return e}s(O,"undo")})};export{x as id,z as ids,Z as modules};
