var H=Object.defineProperty;var e=(A,O)=>H(A,"name",{value:O,configurable:!0});const Y=2040,Q=[2040],Z={89304:((A,O,t)=>{t.d(O,{SC:e(()=>u,"SC"),Xn:e(()=>D,"Xn"),_W:e(()=>P,"_W")});var M=t(75892);function u(_){if(_.recipe===void 0)throw new M.
cs(`The manifest does not contain the recipe of ${_.digest}`);return{digest:_.digest,size:_.size,recipe:_.recipe}}e(u,"toStoredBlob");function P(_){return new Map(
_.map(b=>[b.digest,u(b)]))}e(P,"byDigest");function D(_,b){const l=_.blobs.find(s=>s.digest===b);if(l===void 0)throw new M.cs(`The manifest of '${_.snapshot_name}\
' names ${b} but does not list that blob`);return u(l)}e(D,"storedBlob")}),76961:((A,O,t)=>{t.d(O,{U:e(()=>p,"U")});var M=t(44143),u=t(75892),P=t(75558),D=t(86125),
_=t(70370),b=t(62821),l=t(10764),s=t(75912);const h=2;async function o(a,{ref:c,manifest:E},{store:y,c:w}){if(!(0,l.d0)(y)||!(a instanceof u.cs))return a;const R=await g(
(0,s.gX)(E),y,w);w.log.debug(a.message);const f=a instanceof D.Rh,n=`Save it again: only the ${f?"missing":"damaged"} parts are uploaded`,d=f?`Snapshot '${(0,P.
SN)(c)}' cannot be used: part of it is missing from ${y.location}`:`Snapshot '${(0,P.SN)(c)}' cannot be used: part of it is damaged in ${y.location}`;return new u.
m_(d,{hint:R||f?n:`Save it again in a job that can write to ${y.location}, or delete its caches on GitHub (Actions, Caches)`,cause:a})}e(o,"toMissingError");async function g(a,c,E){
E.log.info(`Looking for damaged packs in ${c.location}`);const y=(0,_.A)(h);try{const w=await Promise.all(a.map(f=>y(()=>i(f,c,E)))),R=a.filter((f,n)=>!w[n]);for(const f of R)
await c.markCorrupt(f,E);return R.length>0}catch(w){if(E.signal.aborted||!(w instanceof u.JC))throw w;return!1}}e(g,"disownDamaged");async function i(a,c,E){try{
return await(0,D.fL)(async()=>await(0,b.pW)(await c.get(a,E),a.slice(a.indexOf("/")+1))),!0}catch(y){if(y instanceof u.m_)return!0;if(y instanceof u.cs)return!1;
throw y}}e(i,"isSound");async function p(a,c,E,y){const{ref:w,digest:R,held:f=R}=a;try{return await E()}catch(n){const d=await o(n,a,{store:c,c:y});if(!(d instanceof
u.cs))throw d;const r=(0,P.SN)(w),S={project:w.project,name:w.name};if(!(d instanceof D.Rh))throw new u.cs(`Snapshot '${r}' is damaged: ${d.message}`,{hint:D.yo,
fields:S,cause:n});const m=await c.read(w,y);throw m===void 0||(0,M.ol)(m)!==f?new u.m_(`Snapshot '${r}' was removed or replaced while it was being read`,{hint:"\
List the existing snapshots with: vm snapshot list",cause:n}):new u.cs(`Snapshot '${r}' is incomplete: ${d.message}`,{hint:D.yo,fields:S,cause:n})}}e(p,"withRea\
dErrors")}),56984:((A,O,t)=>{t.d(O,{P:e(()=>b,"P")});var M=t(75892),u=t(10764),P=t(89304),D=function(l,s,h){if(s!=null){if(typeof s!="object"&&typeof s!="functi\
on")throw new TypeError("Object expected.");var o,g;if(h){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");o=s[Symbol.asyncDispose]}
if(o===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");o=s[Symbol.dispose],h&&(g=o)}if(typeof o!="function")throw new TypeError(
"Object not disposable.");g&&(o=e(function(){try{g.call(this)}catch(i){return Promise.reject(i)}},"dispose")),l.stack.push({value:s,dispose:o,async:h})}else h&&
l.stack.push({async:!0});return s},_=(function(l){return function(s){function h(p){s.error=s.hasError?new l(p,s.error,"An error was suppressed during disposal."):
p,s.hasError=!0}e(h,"fail");var o,g=0;function i(){for(;o=s.stack.pop();)try{if(!o.async&&g===1)return g=0,s.stack.push(o),Promise.resolve().then(i);if(o.dispose){
var p=o.dispose.call(o.value);if(o.async)return g|=2,Promise.resolve(p).then(i,function(a){return h(a),i()})}else g|=1}catch(a){h(a)}if(g===1)return s.hasError?
Promise.reject(s.error):Promise.resolve();if(s.hasError)throw s.error}return e(i,"next"),i()}})(typeof SuppressedError=="function"?SuppressedError:function(l,s,h){
var o=new Error(h);return o.name="SuppressedError",o.error=l,o.suppressed=s,o});async function b({ref:l,manifest:s},{store:h,repository:o},g){if((0,u.nR)(h))try{
const i={stack:[],error:void 0,hasError:!1};try{const p=D(i,await o.reader(g,s.packs),!0),a=new Map;for(const c of s.blobs){const[E="",y]=c.role==="metadata"?c.
path?.split(/\/(.*)/s)??[]:[];if(y===void 0)continue;const w=[];for await(const R of p.open((0,P.SC)(c)))w.push(R);a.set(E,{...a.get(E),[y]:Buffer.concat(w)})}for(const[
c,E]of a)await h.putSidecarFiles(l,{folder:c,files:E},g)}catch(p){i.error=p,i.hasError=!0}finally{const p=_(i);p&&await p}}catch(i){if(!(i instanceof M.JC))throw i;
g.log.warn(`${s.snapshot_name}: cannot write copies of its files next to its manifest: ${i.message}`)}}e(b,"writeReadableCopies")}),82571:((A,O,t)=>{t.d(O,{X:e(
()=>b,"X"),m:e(()=>_,"m")});var M=t(75892),u=t(69865),P=t(10764);const D=.5;async function _(l,s,h){if(!(0,P.V2)(s))return;const o=await s.freeBytes(h);o>=l*D||
h.log.warn(`${s.location} has only ${(0,u.z3)(o)} free: a snapshot of ${(0,u.z3)(l)} may not fit`)}e(_,"warnIfLowSpace");async function b(l,s,h){if(!(0,P.V2)(s))
return;const o=await s.freeBytes(h);if(!(o>=l))throw new M._p(`${s.location} has ${(0,u.z3)(o)} free, but ${(0,u.z3)(l)} are needed (${(0,u.z3)(l-o)} short)`,{hint:"\
Free some space there, or use another location",fields:{needed:l,free:o}})}e(b,"assertSpace")}),81778:((A,O,t)=>{t.d(O,{P:e(()=>b,"P"),W:e(()=>l,"W")});var M=t(
89304);const u=4<<20,P=65536,D=/^(compose|container)\//,_=5;async function b(i,p,a){const c=[];for(const E of i){const{role:y,path:w=""}=E;if(y==="config"&&E.size<=
u)await l(g(await o(E,p)),a);else if(y==="metadata"&&D.test(w)&&E.size<=P){const{findCredentialsInText:R}=await t.e(2478).then(t.bind(t,2478));for(const f of await R(
w,(await o(E,p)).toString()))c.push(f)}}c.length>0&&a.log.warn(`files in the snapshot seem to contain credentials, readable by anyone with access to it: ${h(c)}`)}
e(b,"warnAboutSecrets");async function l(i,p){const{findCredentials:a}=await t.e(2478).then(t.bind(t,2478)),c=await a(i);c.length>0&&p.log.warn(s(c))}e(l,"warnA\
boutSecretsInConfig");function s(i){return`the image seems to contain credentials, readable by anyone with access to it: ${h(i)}. Pass them to the build as secr\
ets, and revoke the real ones`}e(s,"warningOf");function h(i){return`${i.slice(0,_).map(({place:a,kind:c})=>`${a} (${c})`).join(", ")}${i.length>_?` and ${i.length-
_} more`:""}`}e(h,"listed");async function o(i,p){const a=[];for await(const c of p.open((0,M.SC)(i)))a.push(c);return Buffer.concat(a)}e(o,"readAll");function g(i){
try{return JSON.parse(i.toString())}catch{return}}e(g,"tryJson")}),62040:((A,O,t)=>{t.r(O),t.d(O,{pull:e(()=>y,"pull"),push:e(()=>E,"push")});var M=t(44143),u=t(
75892),P=t(57588),D=t(76363),_=t(75558),b=t(99475),l=t(10764),s=t(85497),h=t(89304),o=t(76961),g=t(56984),i=t(82571),p=t(81778),a=function(f,n,d){if(n!=null){if(typeof n!=
"object"&&typeof n!="function")throw new TypeError("Object expected.");var r,S;if(d){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not def\
ined.");r=n[Symbol.asyncDispose]}if(r===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");r=n[Symbol.dispose],d&&(S=r)}if(typeof r!=
"function")throw new TypeError("Object not disposable.");S&&(r=e(function(){try{S.call(this)}catch(m){return Promise.reject(m)}},"dispose")),f.stack.push({value:n,
dispose:r,async:d})}else d&&f.stack.push({async:!0});return n},c=(function(f){return function(n){function d($){n.error=n.hasError?new f($,n.error,"An error was \
suppressed during disposal."):$,n.hasError=!0}e(d,"fail");var r,S=0;function m(){for(;r=n.stack.pop();)try{if(!r.async&&S===1)return S=0,n.stack.push(r),Promise.
resolve().then(m);if(r.dispose){var $=r.dispose.call(r.value);if(r.async)return S|=2,Promise.resolve($).then(m,function(T){return d(T),m()})}else S|=1}catch(T){
d(T)}if(S===1)return n.hasError?Promise.reject(n.error):Promise.resolve();if(n.hasError)throw n.error}return e(m,"next"),m()}})(typeof SuppressedError=="functio\
n"?SuppressedError:function(f,n,d){var r=new Error(d);return r.name="SuppressedError",r.error=f,r.suppressed=n,r});async function E(f,{catalog:n,remote:d},r){return await w(
f,{from:n,to:d,doing:"Pushing"},r)}e(E,"push");async function y(f,{catalog:n,remote:d},r){return await w(f,{from:d,to:n,doing:"Pulling"},r)}e(y,"pull");async function w({
name:f,force:n},{from:d,to:r,doing:S},m){const $={stack:[],error:void 0,hasError:!1};try{let X=function(v){return(0,l.$9)(r.store)?F:(0,b.M)({...L,packs:[...v]})};
e(X,"bytesThere");const T=performance.now(),{snapshot:C,bytes:F}=await(0,s.WI)(f,d.store,m),{ref:I,manifest:L}=C,B=await r.store.read(I,m),W=B!==void 0&&(0,D.s)(
B)===C.digest;if(W&&!n)return{...C,changed:!1,stats:{bytesRead:0,bytesNew:0,bytesStored:0},seconds:0};if(B!==void 0&&!W&&!n)throw R(C,r);const x=L.blobs.map(h.SC);
r.store.traits.shared&&await(0,o.U)(C,d.store,G,m);const K=a($,await r.repository.writer(m,{resumable:!0,near:I}),!0);await(0,o.U)(C,d.store,()=>J(K),m);const N=await K.
publish(x),z=X(N.packs);return await(0,s.bs)(I,{previous:B,bytes:z},{published:N,refs:r.store,signal:m.signal,log:m.log}),await(0,g.P)(C,r,m),{...C,held:(0,M.ol)(
z),changed:!W,stats:K.stats,seconds:(performance.now()-T)/1e3};async function G(){const v={stack:[],error:void 0,hasError:!1};try{const j=a(v,await d.repository.
reader(m,L.packs),!0);await(0,p.P)(L.blobs,j,m)}catch(j){v.error=j,v.hasError=!0}finally{const j=c(v);j&&await j}}e(G,"look");async function J(v){let j;try{await v.
copy(x,d.repository.source(L.packs),{onPlan:e(async U=>{await(0,i.X)(U,r.store,m),j?.done(),j=m.progress.start(`${S} ${(0,_.SN)(I)}`,U)},"onPlan"),onBytes:e(U=>j?.
add(U),"onBytes")})}finally{j?.done()}}e(J,"copy")}catch(T){$.error=T,$.hasError=!0}finally{const T=c($);T&&await T}}e(w,"transfer");function R({ref:f},{store:n}){
return new u.Ry(`Snapshot '${(0,_.SN)(f)}' already exists at ${n.location} with other content`,{hint:(0,P.iU)`Use ${(0,P.uK)("force",!0)} to replace it there`,fields:{
project:f.project,name:f.name}})}e(R,"taken")})};export{Y as id,Q as ids,Z as modules};
