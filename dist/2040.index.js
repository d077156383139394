var H=Object.defineProperty;var e=(A,O)=>H(A,"name",{value:O,configurable:!0});const Y=2040,Q=[2040],Z={89304:((A,O,t)=>{t.d(O,{SC:e(()=>h,"SC"),Xn:e(()=>b,"Xn"),_W:e(()=>D,"_W")});var M=t(75892);function h(p){if(p.recipe===void 0)throw new M.
cs(`The manifest does not contain the recipe of ${p.digest}`);return{digest:p.digest,size:p.size,recipe:p.recipe}}e(h,"toStoredBlob");function D(p){return new Map(
p.map(P=>[P.digest,h(P)]))}e(D,"byDigest");function b(p,P){const g=p.blobs.find(_=>_.digest===P);if(g===void 0)throw new M.cs(`The manifest of '${p.snapshot_name}\
' names ${P} but does not list that blob`);return h(g)}e(b,"storedBlob")}),76961:((A,O,t)=>{t.d(O,{U:e(()=>l,"U")});var M=t(44143),h=t(75892),D=t(75558),b=t(86125),
p=t(70370),P=t(62821),g=t(10764),_=t(75912);const o=2;async function f(s,{ref:a,manifest:E},{store:m,c:w}){if(!(0,g.d0)(m)||!(s instanceof h.cs))return s;const $=await d(
(0,_.gX)(E),m,w);w.log.debug(s.message);const c=s instanceof b.Rh,n=`Save it again: only the ${c?"missing":"damaged"} parts are uploaded`,u=c?`Snapshot '${(0,D.
SN)(a)}' cannot be used: part of it is missing from ${m.location}`:`Snapshot '${(0,D.SN)(a)}' cannot be used: part of it is damaged in ${m.location}`;return new h.
m_(u,{hint:$||c?n:`Save it again in a job that can write to ${m.location}, or delete its caches on GitHub (Actions, Caches)`,cause:s})}e(f,"toMissingError");async function d(s,a,E){
E.log.info(`Looking for damaged packs in ${a.location}`);const m=(0,p.A)(o);try{const w=await Promise.all(s.map(c=>m(()=>i(c,a,E)))),$=s.filter((c,n)=>!w[n]);for(const c of $)
await a.markCorrupt(c,E);return $.length>0}catch(w){if(E.signal.aborted||!(w instanceof h.JC))throw w;return!1}}e(d,"disownDamaged");async function i(s,a,E){try{
return await(0,b.fL)(async()=>await(0,P.pW)(await a.get(s,E),s.slice(s.indexOf("/")+1))),!0}catch(m){if(m instanceof h.m_)return!0;if(m instanceof h.cs)return!1;
throw m}}e(i,"isSound");async function l(s,a,E,m){const{ref:w,digest:$,held:c=$}=s;try{return await E()}catch(n){const u=await f(n,s,{store:a,c:m});if(!(u instanceof
h.cs))throw u;const r=(0,D.SN)(w),S={project:w.project,name:w.name};if(!(u instanceof b.Rh))throw new h.cs(`Snapshot '${r}' is damaged: ${u.message}`,{hint:b.yo,
fields:S,cause:n});const y=await a.read(w,m);throw y===void 0||(0,M.ol)(y)!==c?new h.m_(`Snapshot '${r}' was removed or replaced while it was being read`,{hint:"\
List the existing snapshots with: vm snapshot list",cause:n}):new h.cs(`Snapshot '${r}' is incomplete: ${u.message}`,{hint:b.yo,fields:S,cause:n})}}e(l,"withRea\
dErrors")}),56984:((A,O,t)=>{t.d(O,{P:e(()=>g,"P")});var M=t(75892),h=t(10764),D=t(89304),b=function(_,o,f){if(o!=null){if(typeof o!="object"&&typeof o!="functi\
on")throw new TypeError("Object expected.");var d,i;if(f){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");d=o[Symbol.asyncDispose]}
if(d===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");d=o[Symbol.dispose],f&&(i=d)}if(typeof d!="function")throw new TypeError(
"Object not disposable.");i&&(d=e(function(){try{i.call(this)}catch(l){return Promise.reject(l)}},"dispose")),_.stack.push({value:o,dispose:d,async:f})}else f&&
_.stack.push({async:!0});return o},p=(function(_){return function(o){function f(s){o.error=o.hasError?new _(s,o.error,"An error was suppressed during disposal."):
s,o.hasError=!0}e(f,"fail");var d,i=0;function l(){for(;d=o.stack.pop();)try{if(!d.async&&i===1)return i=0,o.stack.push(d),Promise.resolve().then(l);if(d.dispose){
var s=d.dispose.call(d.value);if(d.async)return i|=2,Promise.resolve(s).then(l,function(a){return f(a),l()})}else i|=1}catch(a){f(a)}if(i===1)return o.hasError?
Promise.reject(o.error):Promise.resolve();if(o.hasError)throw o.error}return e(l,"next"),l()}})(typeof SuppressedError=="function"?SuppressedError:function(_,o,f){
var d=new Error(f);return d.name="SuppressedError",d.error=_,d.suppressed=o,d});const P="compose";async function g({ref:_,manifest:o},{store:f,repository:d},i){
if((0,h.nR)(f))try{const l={stack:[],error:void 0,hasError:!1};try{const s=b(l,await d.reader(i,o.packs),!0),a={};for(const E of o.blobs){if(E.role!=="metadata"||
!E.path?.startsWith(`${P}/`))continue;const m=[];for await(const w of s.open((0,D.SC)(E)))m.push(w);a[E.path.slice(P.length+1)]=Buffer.concat(m)}await f.putSidecarFiles(
_,{folder:P,files:a},i)}catch(s){l.error=s,l.hasError=!0}finally{const s=p(l);s&&await s}}catch(l){if(!(l instanceof M.JC))throw l;i.log.warn(`${o.snapshot_name}\
: cannot write its Compose files next to its manifest: ${l.message}`)}}e(g,"writeReadableCopies")}),82571:((A,O,t)=>{t.d(O,{X:e(()=>P,"X"),m:e(()=>p,"m")});var M=t(
75892),h=t(69865),D=t(10764);const b=.5;async function p(g,_,o){if(!(0,D.V2)(_))return;const f=await _.freeBytes(o);f>=g*b||o.log.warn(`${_.location} has only ${(0,h.
z3)(f)} free: a snapshot of ${(0,h.z3)(g)} may not fit`)}e(p,"warnIfLowSpace");async function P(g,_,o){if(!(0,D.V2)(_))return;const f=await _.freeBytes(o);if(!(f>=
g))throw new M._p(`${_.location} has ${(0,h.z3)(f)} free, but ${(0,h.z3)(g)} are needed (${(0,h.z3)(g-f)} short)`,{hint:"Free some space there, or use another l\
ocation",fields:{needed:g,free:f}})}e(P,"assertSpace")}),81778:((A,O,t)=>{t.d(O,{P:e(()=>P,"P"),W:e(()=>g,"W")});var M=t(89304);const h=4<<20,D=65536,b=/^(compose|container)\//,
p=5;async function P(i,l,s){const a=[];for(const E of i){const{role:m,path:w=""}=E;if(m==="config"&&E.size<=h)await g(d(await f(E,l)),s);else if(m==="metadata"&&
b.test(w)&&E.size<=D){const{findCredentialsInText:$}=await t.e(2478).then(t.bind(t,2478));for(const c of await $(w,(await f(E,l)).toString()))a.push(c)}}a.length>
0&&s.log.warn(`files in the snapshot seem to contain credentials, readable by anyone with access to it: ${o(a)}`)}e(P,"warnAboutSecrets");async function g(i,l){
const{findCredentials:s}=await t.e(2478).then(t.bind(t,2478)),a=await s(i);a.length>0&&l.log.warn(_(a))}e(g,"warnAboutSecretsInConfig");function _(i){return`the\
 image seems to contain credentials, readable by anyone with access to it: ${o(i)}. Pass them to the build as secrets, and revoke the real ones`}e(_,"warningOf");
function o(i){return`${i.slice(0,p).map(({place:s,kind:a})=>`${s} (${a})`).join(", ")}${i.length>p?` and ${i.length-p} more`:""}`}e(o,"listed");async function f(i,l){
const s=[];for await(const a of l.open((0,M.SC)(i)))s.push(a);return Buffer.concat(s)}e(f,"readAll");function d(i){try{return JSON.parse(i.toString())}catch{return}}
e(d,"tryJson")}),62040:((A,O,t)=>{t.r(O),t.d(O,{pull:e(()=>m,"pull"),push:e(()=>E,"push")});var M=t(44143),h=t(75892),D=t(57588),b=t(76363),p=t(75558),P=t(99475),
g=t(10764),_=t(85497),o=t(89304),f=t(76961),d=t(56984),i=t(82571),l=t(81778),s=function(c,n,u){if(n!=null){if(typeof n!="object"&&typeof n!="function")throw new TypeError(
"Object expected.");var r,S;if(u){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");r=n[Symbol.asyncDispose]}if(r===void 0){if(!Symbol.
dispose)throw new TypeError("Symbol.dispose is not defined.");r=n[Symbol.dispose],u&&(S=r)}if(typeof r!="function")throw new TypeError("Object not disposable.");
S&&(r=e(function(){try{S.call(this)}catch(y){return Promise.reject(y)}},"dispose")),c.stack.push({value:n,dispose:r,async:u})}else u&&c.stack.push({async:!0});return n},
a=(function(c){return function(n){function u(C){n.error=n.hasError?new c(C,n.error,"An error was suppressed during disposal."):C,n.hasError=!0}e(u,"fail");var r,
S=0;function y(){for(;r=n.stack.pop();)try{if(!r.async&&S===1)return S=0,n.stack.push(r),Promise.resolve().then(y);if(r.dispose){var C=r.dispose.call(r.value);if(r.
async)return S|=2,Promise.resolve(C).then(y,function(j){return u(j),y()})}else S|=1}catch(j){u(j)}if(S===1)return n.hasError?Promise.reject(n.error):Promise.resolve();
if(n.hasError)throw n.error}return e(y,"next"),y()}})(typeof SuppressedError=="function"?SuppressedError:function(c,n,u){var r=new Error(u);return r.name="Suppr\
essedError",r.error=c,r.suppressed=n,r});async function E(c,{catalog:n,remote:u},r){return await w(c,{from:n,to:u,doing:"Pushing"},r)}e(E,"push");async function m(c,{
catalog:n,remote:u},r){return await w(c,{from:u,to:n,doing:"Pulling"},r)}e(m,"pull");async function w({name:c,force:n},{from:u,to:r,doing:S},y){const C={stack:[],
error:void 0,hasError:!1};try{let X=function(v){return(0,g.$9)(r.store)?F:(0,P.M)({...L,packs:[...v]})};e(X,"bytesThere");const j=performance.now(),{snapshot:T,
bytes:F}=await(0,_.WI)(c,u.store,y),{ref:I,manifest:L}=T,B=await r.store.read(I,y),W=B!==void 0&&(0,b.s)(B)===T.digest;if(W&&!n)return{...T,changed:!1,stats:{bytesRead:0,
bytesNew:0,bytesStored:0},seconds:0};if(B!==void 0&&!W&&!n)throw $(T,r);const x=L.blobs.map(o.SC);r.store.traits.shared&&await(0,f.U)(T,u.store,G,y);const K=s(C,
await r.repository.writer(y,{resumable:!0,near:I}),!0);await(0,f.U)(T,u.store,()=>J(K),y);const N=await K.publish(x),z=X(N.packs);return await(0,_.bs)(I,{previous:B,
bytes:z},{published:N,refs:r.store,signal:y.signal,log:y.log}),await(0,d.P)(T,r,y),{...T,held:(0,M.ol)(z),changed:!W,stats:K.stats,seconds:(performance.now()-j)/
1e3};async function G(){const v={stack:[],error:void 0,hasError:!1};try{const R=s(v,await u.repository.reader(y,L.packs),!0);await(0,l.P)(L.blobs,R,y)}catch(R){
v.error=R,v.hasError=!0}finally{const R=a(v);R&&await R}}e(G,"look");async function J(v){let R;try{await v.copy(x,u.repository.source(L.packs),{onPlan:e(async U=>{
await(0,i.X)(U,r.store,y),R?.done(),R=y.progress.start(`${S} ${(0,p.SN)(I)}`,U)},"onPlan"),onBytes:e(U=>R?.add(U),"onBytes")})}finally{R?.done()}}e(J,"copy")}catch(j){
C.error=j,C.hasError=!0}finally{const j=a(C);j&&await j}}e(w,"transfer");function $({ref:c},{store:n}){return new h.Ry(`Snapshot '${(0,p.SN)(c)}' already exists\
 at ${n.location} with other content`,{hint:(0,D.iU)`Use ${(0,D.uK)("force",!0)} to replace it there`,fields:{project:c.project,name:c.name}})}e($,"taken")})};export{Y as id,Q as ids,Z as modules};
