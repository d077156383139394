var W=Object.defineProperty;var r=(b,v)=>W(b,"name",{value:v,configurable:!0});const z=8008,Z=[8008],F={48008:((b,v,f)=>{f.r(v),f.d(v,{decideRestore:r(()=>w,"decideRestore"),interrupted:r(()=>y,"interrupted"),lookAtRestores:r(()=>l,"lookAt\
Restores"),recover:r(()=>g,"recover")});var c=f(40610),C=f(35389),p=f(75892),A=f(83878),O=f(79304),S=f(21118),h=f(36072),P=f(99295),E=f(10966),M=f(6848),T=f(55215),
j=function(n,t,s){if(t!=null){if(typeof t!="object"&&typeof t!="function")throw new TypeError("Object expected.");var e,a;if(s){if(!Symbol.asyncDispose)throw new TypeError(
"Symbol.asyncDispose is not defined.");e=t[Symbol.asyncDispose]}if(e===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");e=t[Symbol.
dispose],s&&(a=e)}if(typeof e!="function")throw new TypeError("Object not disposable.");a&&(e=r(function(){try{a.call(this)}catch(o){return Promise.reject(o)}},
"dispose")),n.stack.push({value:t,dispose:e,async:s})}else s&&n.stack.push({async:!0});return t},D=(function(n){return function(t){function s(d){t.error=t.hasError?
new n(d,t.error,"An error was suppressed during disposal."):d,t.hasError=!0}r(s,"fail");var e,a=0;function o(){for(;e=t.stack.pop();)try{if(!e.async&&a===1)return a=
0,t.stack.push(e),Promise.resolve().then(o);if(e.dispose){var d=e.dispose.call(e.value);if(e.async)return a|=2,Promise.resolve(d).then(o,function($){return s($),
o()})}else a|=1}catch($){s($)}if(a===1)return t.hasError?Promise.reject(t.error):Promise.resolve();if(t.hasError)throw t.error}return r(o,"next"),o()}})(typeof SuppressedError==
"function"?SuppressedError:function(n,t,s){var e=new Error(s);return e.name="SuppressedError",e.error=n,e.suppressed=t,e});async function i(n,t){const s=[];for(const{
container:e,...a}of await(0,h.E0)(n,t)){const o=await(0,h.a0)(n,e,t),d=o===void 0?"unreadable":await(0,h.Op)(n,o,t);s.push({...a,finding:d,where:o===void 0?[]:await(0,h.
CJ)(n,o,t)})}return s}r(i,"lookAtInterrupted");async function u(n,{project:t,how:s,confirm:e},a){const o={stack:[],error:void 0,hasError:!1};try{const d=j(o,await(0,P.
RT)(n,t,{c:a}),!0),$=(await(0,E.db)(n,a)).filter(({Labels:m})=>m?.[E.W$]===t),Y=await(0,S.Hu)(n,$,a),N=Y.filter(({Labels:m})=>m?.[E.z7]==="restore");if(N.length===
0)throw new p.m_(`No interrupted restore of the project '${t}' found`,{hint:"List interrupted restores with: vm snapshot recover"});const L=[],U=await Promise.all(
N.map(async({Id:m,Labels:B})=>({container:m,id:B?.[E.Bx],journal:await(0,h.a0)(n,m,a)})));for(const{journal:m}of U)m!==void 0&&L.push(...await(0,h.CJ)(n,m,a));await e(
L);for(const{container:m,id:B,journal:K}of U)if(K===void 0){if(await(0,O.Y)(n,m,a))continue;if(s==="undo")throw new p.fK(`Cannot undo the restore of '${t}': its\
 journal cannot be read`,{hint:`Check the project, then run: vm snapshot recover ${t} --finish, which removes nothing`});for(const{Id:I,Labels:R}of Y)R?.[E.Bx]===
B&&R?.[E.z7]==="hold"&&await(0,A.B$)(n,I);await(0,A.B$)(n,m)}else if(s==="finish")await(0,P.O9)(n,K,a);else{const I=await(0,T.tN)(n,K,{later:!0,c:a});for(const R of I)
a.log.warn(`not undone: ${R}`);if(I.length>0)throw new p.fK(`Cannot undo the restore of the project '${t}'`,{hint:(0,M.zM)(t)})}return{project:t,how:s,where:L}}catch(d){
o.error=d,o.hasError=!0}finally{const d=D(o);d&&await d}}r(u,"decide");async function g(n){const t=await(0,c.Z)(n);await(0,P.lj)(t,{c:n}),await(0,C.pK)(t,n)}r(g,
"recover_recover");async function y({signal:n}){return(await(0,h.E0)(await(0,c.Z)({signal:n}),{signal:n})).map(({container:s,...e})=>e)}r(y,"recover_interrupted");
async function l(n){return await i(await(0,c.Z)(n),n)}r(l,"lookAtRestores");async function w(n,t){return await u(await(0,c.Z)(t),n,t)}r(w,"decideRestore")}),35389:((b,v,f)=>{
f.d(v,{Tm:r(()=>j,"Tm"),gR:r(()=>S,"gR"),op:r(()=>h,"op"),pK:r(()=>M,"pK"),tN:r(()=>D,"tN")});var c=f(26921),C=f(75892),p=f(17095),A=f(92652),O=f(14815);const S="\
container",h="vm-snapshot.restored",P=12e4,E=c.Ikc({name:c.YjP().optional(),token:c.YjP(),images:c.YOg(c.YjP()),replaces:c.Ikc({id:c.YjP(),running:c.zMY()}).optional(),
made:c.zMY().optional()});async function M(i,u){await(0,O.Y)(i,S,{async putRight({token:g,lock:y,entry:l,end:w}){const n=E.safeParse(l).data??{token:g,images:[]};
if(!await T(i,n,u))return await D(i,n,u)||u.log.warn(`another program removed the container '${n.name}', which an interrupted command was to replace`),await j(i,
n.token,{lock:y,end:w,c:u});const t=n.replaces===void 0?"":`; the container that it replaces is stopped and named ${n.name}.${n.token}`;u.log.warn(`the process \
that created the container '${n.name}' was killed after it had started it: the container is kept${t}`)},c:u})}r(M,"undoAbandoned");async function T(i,{name:u,token:g,
made:y},l){if(y||u===void 0)return!1;const w=await(0,p.FA)(i,u,l),{StartedAt:n}=w?.State??{};return w?.Config.Labels?.[h]===g&&n!==void 0&&!n.startsWith("0001-")}
r(T,"wasStarted");async function j(i,u,{lock:g,end:y,c:l}){const w={...l,signal:AbortSignal.timeout(P)},n=await(0,A.yi)(i,{label:[`${h}=${u}`]},w);if(n.length===
0)return await y();const t={token:u,images:[]},s=await(0,O.C)(i,{kind:S,lock:g,entry:t,signal:w.signal}).catch(e=>{l.log.debug(`removing the volumes without a r\
ecord: ${e instanceof Error?e.message:e}`)});await y();for(const{Name:e}of n)await(0,A.L)(i,e,w).catch(a=>{l.log.warn(`not rolled back: ${a instanceof Error?a.message:
a}`)});await s?.end()}r(j,"dropVolumes");async function D(i,{name:u,token:g,images:y,replaces:l,made:w},n){const t={...n,signal:AbortSignal.timeout(P)};let s=!0;
const e=[async()=>{const o=u===void 0?void 0:await(0,p.FA)(i,u,t);o?.Config.Labels?.[h]===g&&await i.removeContainer(o.Id,{...t,volumes:!0})},...y.map(o=>()=>i.
removeImage(o,t)),async()=>{if(l===void 0||u===void 0)return;const o=await(0,p.FA)(i,l.id,t);s=o!==void 0,o!==void 0&&(o.State.Status==="running"&&await(0,p.SI)(
i,o.Id,t),o.Name!==`/${u}`&&await(0,p.UQ)(i,o.Id,{name:u,signal:t.signal}),l.running&&o.State.Status!=="paused"&&await(0,p.aO)(i,o.Id,{to:"start",signal:t.signal}))}],
a=w&&l!==void 0?[()=>i.removeContainer(l.id,{...t,volumes:!0})]:e;for(const o of a)try{await o()}catch(d){d instanceof C.m_||n.log.warn(`not rolled back: ${d instanceof
Error?d.message:d}`)}return s}r(D,"undo")})};export{z as id,Z as ids,F as modules};
