var W=Object.defineProperty;var r=(R,P)=>W(R,"name",{value:P,configurable:!0});const z=8008,Z=[8008],F={48008:((R,P,f)=>{f.r(P),f.d(P,{decideRestore:r(()=>h,"decideRestore"),interrupted:r(()=>y,"interrupted"),lookAtRestores:r(()=>l,"lookAt\
Restores"),recover:r(()=>E,"recover")});var c=f(40610),b=f(35389),p=f(75892),A=f(83878),$=f(21118),m=f(36072),v=f(99295),g=f(10966),C=f(6848),M=f(55215),T=f(19437),
O=function(n,t,s){if(t!=null){if(typeof t!="object"&&typeof t!="function")throw new TypeError("Object expected.");var e,a;if(s){if(!Symbol.asyncDispose)throw new TypeError(
"Symbol.asyncDispose is not defined.");e=t[Symbol.asyncDispose]}if(e===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");e=t[Symbol.
dispose],s&&(a=e)}if(typeof e!="function")throw new TypeError("Object not disposable.");a&&(e=r(function(){try{a.call(this)}catch(o){return Promise.reject(o)}},
"dispose")),n.stack.push({value:t,dispose:e,async:s})}else s&&n.stack.push({async:!0});return t},j=(function(n){return function(t){function s(d){t.error=t.hasError?
new n(d,t.error,"An error was suppressed during disposal."):d,t.hasError=!0}r(s,"fail");var e,a=0;function o(){for(;e=t.stack.pop();)try{if(!e.async&&a===1)return a=
0,t.stack.push(e),Promise.resolve().then(o);if(e.dispose){var d=e.dispose.call(e.value);if(e.async)return a|=2,Promise.resolve(d).then(o,function(S){return s(S),
o()})}else a|=1}catch(S){s(S)}if(a===1)return t.hasError?Promise.reject(t.error):Promise.resolve();if(t.hasError)throw t.error}return r(o,"next"),o()}})(typeof SuppressedError==
"function"?SuppressedError:function(n,t,s){var e=new Error(s);return e.name="SuppressedError",e.error=n,e.suppressed=t,e});async function i(n,t){const s=[];for(const{
container:e,...a}of await(0,m.E0)(n,t)){const o=await(0,m.a0)(n,e,t),d=o===void 0?"unreadable":await(0,m.Op)(n,o,t);s.push({...a,finding:d,where:o===void 0?[]:await(0,m.
CJ)(n,o,t)})}return s}r(i,"lookAtInterrupted");async function u(n,{project:t,how:s,confirm:e},a){const o={stack:[],error:void 0,hasError:!1};try{const d=O(o,await(0,v.
RT)(n,t,{c:a}),!0),S=(await(0,g.db)(n,a)).filter(({Labels:w})=>w?.[g.W$]===t),Y=await(0,$.Hu)(n,S,a),N=Y.filter(({Labels:w})=>w?.[g.z7]==="restore");if(N.length===
0)throw new p.m_(`No interrupted restore of the project '${t}' found`,{hint:"List interrupted restores with: vm snapshot recover"});const L=[],U=await Promise.all(
N.map(async({Id:w,Labels:B})=>({container:w,id:B?.[g.Bx],journal:await(0,m.a0)(n,w,a)})));for(const{journal:w}of U)w!==void 0&&L.push(...await(0,m.CJ)(n,w,a));await e(
L);for(const{container:w,id:B,journal:K}of U)if(K===void 0){if(await(0,T.Y)(n,w,a))continue;if(s==="undo")throw new p.fK(`Cannot undo the restore of '${t}': its\
 journal cannot be read`,{hint:`Check the project, then run: vm snapshot recover ${t} --finish, which removes nothing`});for(const{Id:D,Labels:I}of Y)I?.[g.Bx]===
B&&I?.[g.z7]==="hold"&&await(0,A.B$)(n,D);await(0,A.B$)(n,w)}else if(s==="finish")await(0,v.O9)(n,K,a);else{const D=await(0,M.tN)(n,K,{later:!0,c:a});for(const I of D)
a.log.warn(`not undone: ${I}`);if(D.length>0)throw new p.fK(`Cannot undo the restore of the project '${t}'`,{hint:(0,C.zM)(t)})}return{project:t,how:s,where:L}}catch(d){
o.error=d,o.hasError=!0}finally{const d=j(o);d&&await d}}r(u,"decide");async function E(n){const t=await(0,c.Z)(n);await(0,v.lj)(t,{c:n}),await(0,b.pK)(t,n)}r(E,
"recover_recover");async function y({signal:n}){return(await(0,m.E0)(await(0,c.Z)({signal:n}),{signal:n})).map(({container:s,...e})=>e)}r(y,"recover_interrupted");
async function l(n){return await i(await(0,c.Z)(n),n)}r(l,"lookAtRestores");async function h(n,t){return await u(await(0,c.Z)(t),n,t)}r(h,"decideRestore")}),35389:((R,P,f)=>{
f.d(P,{Tm:r(()=>O,"Tm"),gR:r(()=>m,"gR"),op:r(()=>v,"op"),pK:r(()=>M,"pK"),tN:r(()=>j,"tN")});var c=f(26921),b=f(75892),p=f(17095),A=f(92652),$=f(14815);const m="\
container",v="vm-snapshot.restored",g=12e4,C=c.Ikc({name:c.YjP().optional(),token:c.YjP(),images:c.YOg(c.YjP()),replaces:c.Ikc({id:c.YjP(),running:c.zMY()}).optional(),
made:c.zMY().optional()});async function M(i,u){await(0,$.Y)(i,m,{async putRight({token:E,lock:y,entry:l,end:h}){const n=C.safeParse(l).data??{token:E,images:[]};
if(!await T(i,n,u))return await j(i,n,u)||u.log.warn(`another program removed the container '${n.name}', which an interrupted command was to replace`),await O(i,
n.token,{lock:y,end:h,c:u});const t=n.replaces===void 0?"":`; the container that it replaces is stopped and named ${n.name}.${n.token}`;u.log.warn(`the process \
that created the container '${n.name}' was killed after it had started it: the container is kept${t}`)},c:u})}r(M,"undoAbandoned");async function T(i,{name:u,token:E,
made:y},l){if(y||u===void 0)return!1;const h=await(0,p.FA)(i,u,l),{StartedAt:n}=h?.State??{};return h?.Config.Labels?.[v]===E&&n!==void 0&&!n.startsWith("0001-")}
r(T,"wasStarted");async function O(i,u,{lock:E,end:y,c:l}){const h={...l,signal:AbortSignal.timeout(g)},n=await(0,A.yi)(i,{label:[`${v}=${u}`]},h);if(n.length===
0)return await y();const t={token:u,images:[]},s=await(0,$.C)(i,{kind:m,lock:E,entry:t,signal:h.signal}).catch(e=>{l.log.debug(`removing the volumes without a r\
ecord: ${e instanceof Error?e.message:e}`)});await y();for(const{Name:e}of n)await(0,A.L)(i,e,h).catch(a=>{l.log.warn(`not rolled back: ${a instanceof Error?a.message:
a}`)});await s?.end()}r(O,"dropVolumes");async function j(i,{name:u,token:E,images:y,replaces:l,made:h},n){const t={...n,signal:AbortSignal.timeout(g)};let s=!0;
const e=[async()=>{const o=u===void 0?void 0:await(0,p.FA)(i,u,t);o?.Config.Labels?.[v]===E&&await i.removeContainer(o.Id,{...t,volumes:!0})},...y.map(o=>()=>i.
removeImage(o,t)),async()=>{if(l===void 0||u===void 0)return;const o=await(0,p.FA)(i,l.id,t);s=o!==void 0,o!==void 0&&(o.State.Status==="running"&&await(0,p.SI)(
i,o.Id,t),o.Name!==`/${u}`&&await(0,p.UQ)(i,o.Id,{name:u,signal:t.signal}),l.running&&o.State.Status!=="paused"&&await(0,p.aO)(i,o.Id,{to:"start",signal:t.signal}))}],
a=h&&l!==void 0?[()=>i.removeContainer(l.id,{...t,volumes:!0})]:e;for(const o of a)try{await o()}catch(d){d instanceof b.m_||n.log.warn(`not rolled back: ${d instanceof
Error?d.message:d}`)}return s}r(j,"undo")})};export{z as id,Z as ids,F as modules};
