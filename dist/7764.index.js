var K=Object.defineProperty;var i=(A,g)=>K(A,"name",{value:g,configurable:!0});const U=7764,W=[7764],x={17764:((A,g,d)=>{d.r(g),d.d(g,{decideRestore:i(()=>c,"decideRestore"),interrupted:i(()=>j,"interrupted"),lookAtRestores:i(()=>s,"lookAt\
Restores"),recover:i(()=>_,"recover")});var w=d(39296),I=d(56731),v=d(75892),b=d(20248),l=d(8513),M=d(74936),P=d(54441),y=d(77480),S=d(47151),$=function(n,t,o){
if(t!=null){if(typeof t!="object"&&typeof t!="function")throw new TypeError("Object expected.");var a,r;if(o){if(!Symbol.asyncDispose)throw new TypeError("Symbo\
l.asyncDispose is not defined.");a=t[Symbol.asyncDispose]}if(a===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");a=t[Symbol.dispose],
o&&(r=a)}if(typeof a!="function")throw new TypeError("Object not disposable.");r&&(a=i(function(){try{r.call(this)}catch(u){return Promise.reject(u)}},"dispose")),
n.stack.push({value:t,dispose:a,async:o})}else o&&n.stack.push({async:!0});return t},R=(function(n){return function(t){function o(e){t.error=t.hasError?new n(e,
t.error,"An error was suppressed during disposal."):e,t.hasError=!0}i(o,"fail");var a,r=0;function u(){for(;a=t.stack.pop();)try{if(!a.async&&r===1)return r=0,t.
stack.push(a),Promise.resolve().then(u);if(a.dispose){var e=a.dispose.call(a.value);if(a.async)return r|=2,Promise.resolve(e).then(u,function(h){return o(h),u()})}else
r|=1}catch(h){o(h)}if(r===1)return t.hasError?Promise.reject(t.error):Promise.resolve();if(t.hasError)throw t.error}return i(u,"next"),u()}})(typeof SuppressedError==
"function"?SuppressedError:function(n,t,o){var a=new Error(o);return a.name="SuppressedError",a.error=n,a.suppressed=t,a});async function T(n,t){const o=[];for(const{
container:a,...r}of await(0,l.E0)(n,t)){const u=await(0,l.a0)(n,a,t),e=u===void 0?"unreadable":await(0,l.Op)(n,u,t);o.push({...r,finding:e,where:u===void 0?[]:await(0,l.
CJ)(n,u,t)})}return o}i(T,"lookAtInterrupted");async function C(n,{project:t,how:o,confirm:a},r){const u={stack:[],error:void 0,hasError:!1};try{const e=$(u,await(0,P.
RT)(n,t,{c:r}),!0),h=(await(0,l.db)(n,r)).filter(({Labels:p})=>p?.[y.W$]===t),m=h.filter(({Labels:p})=>p?.[y.z7]==="restore");if(m.length===0)throw new v.m_(`No\
 restore of the project '${t}' was interrupted`,{hint:"See vm snapshot recover"});const f=[],E=await Promise.all(m.map(async({Id:p,Labels:B})=>({container:p,id:B?.[y.
Bx],journal:await(0,l.a0)(n,p,r)})));for(const{journal:p}of E)p!==void 0&&f.push(...await(0,l.CJ)(n,p,r));await a(f);for(const{container:p,id:B,journal:L}of E)if(L===
void 0){if(o==="undo")throw new v.fK(`The journal of the restore of '${t}' cannot be read, so it cannot be put back`,{hint:`Look at what is there, then: vm snap\
shot recover ${t} --finish, which removes nothing`});for(const{Id:O,Labels:D}of h)D?.[y.Bx]===B&&D?.[y.z7]==="hold"&&await(0,b.B$)(n,O);await(0,b.B$)(n,p)}else if(o===
"finish")await(0,P.O9)(n,L,r);else{const O=await(0,S.tN)(n,L,{later:!0,c:r});for(const D of O)r.log.warn(`not put back: ${D}`);if(O.length>0)throw new v.fK(`The\
 project '${t}' could not be put back`,{hint:(0,M.z)(t)})}return{project:t,how:o,where:f}}catch(e){u.error=e,u.hasError=!0}finally{const e=R(u);e&&await e}}i(C,
"decide");async function _(n){const t=await(0,w.Z)(n);await(0,P.lj)(t,{c:n}),await(0,I.pK)(t,n)}i(_,"recovery_recover");async function j({signal:n}){return(await(0,l.
E0)(await(0,w.Z)({signal:n}),{signal:n})).map(({container:o,...a})=>a)}i(j,"recovery_interrupted");async function s(n){return await T(await(0,w.Z)(n),n)}i(s,"lo\
okAtRestores");async function c(n,t){return await C(await(0,w.Z)(t),n,t)}i(c,"decideRestore")}),56731:((A,g,d)=>{d.d(g,{Ao:i(()=>R,"Ao"),aI:i(()=>S,"aI"),pK:i(()=>T,
"pK")});var w=d(26921),I=d(75892),v=d(50868),b=d(2430),l=d(17095),M=d(92652);const P="container",y=12e4,S="vm-snapshot.restored",$=w.Ikc({host:w.YjP(),name:w.YjP(),
token:w.YjP(),volumes:w.YOg(w.YjP()),images:w.YOg(w.YjP()),replaces:w.Ikc({id:w.YjP(),running:w.zMY()}).optional(),made:w.zMY().optional()});async function R(s,{
name:c,volumes:n,images:t,replaces:o},{make:a,c:r}){const u=o?.State.Status==="running"||o?.State.Status==="paused",e={host:s.endpoint.url,name:c,token:(0,b.Pg)(),
volumes:[...n],images:[...t],...o!==void 0&&{replaces:{id:o.Id,running:u}}},h=await(0,v._0)(P);await h.write(e);try{o!==void 0&&await _(s,o,{name:`${c}.${e.token}`,
c:r});const m=await a(e.token);return o!==void 0&&(await h.write({...e,made:!0}),await j(s,{...e,made:!0},r)),await h.close(),m}catch(m){throw await j(s,e,r),await h.
close(),m}}i(R,"makeContainer");async function T(s,c){for(const n of await(0,v.Fb)(P)){const t=$.safeParse(n.entry).data;if(t!==void 0&&t.host!==s.endpoint.url)
continue;const o=await n.take();if(o!==void 0){if(t!==void 0&&!await C(s,t,c))await j(s,t,c);else if(t!==void 0){const a=t.replaces===void 0?"":`; the one that \
it replaces is stopped, and called ${t.name}.${t.token}`;c.log.warn(`the process that made the container '${t.name}' was killed after it had started it: the con\
tainer stays${a}`)}await o.close()}}}i(T,"undoAbandoned");async function C(s,{name:c,token:n,made:t},o){if(t)return!1;const a=await(0,l.FA)(s,c,o),{StartedAt:r}=a?.
State??{};return a?.Config.Labels?.[S]===n&&r!==void 0&&!r.startsWith("0001-")}i(C,"wasStarted");async function _(s,{Id:c,State:n},{name:t,c:o}){n.Status==="pau\
sed"&&await(0,l.aO)(s,c,{to:"unpause",signal:o.signal}),(n.Status==="paused"||n.Status==="running")&&await(0,l.SI)(s,c,o),await(0,l.UQ)(s,c,{name:t,signal:o.signal})}
i(_,"putAside");async function j(s,{name:c,token:n,volumes:t,images:o,replaces:a,made:r},u){const e={...u,signal:AbortSignal.timeout(y)},h=[async()=>{const f=await(0,l.
FA)(s,c,e);f?.Config.Labels?.[S]===n&&await s.removeContainer(f.Id,e)},...t.map(f=>()=>(0,M.L)(s,f,e)),...o.map(f=>()=>s.removeImage(f,e)),async()=>{if(a===void 0)
return;const f=await(0,l.FA)(s,a.id,e);f!==void 0&&(f.State.Status==="running"&&await(0,l.SI)(s,f.Id,e),f.Name!==`/${c}`&&await(0,l.UQ)(s,f.Id,{name:c,signal:e.
signal}),a.running&&f.State.Status!=="paused"&&await(0,l.aO)(s,f.Id,{to:"start",signal:e.signal}))}],m=r&&a!==void 0?[()=>s.removeContainer(a.id,e)]:h;for(const f of m)
try{await f()}catch(E){E instanceof I.m_||u.log.warn(`not taken back: ${E instanceof Error?E.message:E}`)}}i(j,"undo")})};export{U as id,W as ids,x as modules};
