var X=Object.defineProperty;var s=(B,R)=>X(B,"name",{value:R,configurable:!0});const V=621,Y=[621,2040],Q={89304:((B,R,o)=>{o.d(R,{SC:s(()=>y,"SC"),Xn:s(()=>S,"Xn"),_W:s(()=>O,"_W")});var C=o(75892);function y(E){if(E.recipe===void 0)throw new C.
cs(`The manifest does not contain the recipe of ${E.digest}`);return{digest:E.digest,size:E.size,recipe:E.recipe}}s(y,"toStoredBlob");function O(E){return new Map(
E.map(D=>[D.digest,y(D)]))}s(O,"byDigest");function S(E,D){const P=E.blobs.find(g=>g.digest===D);if(P===void 0)throw new C.cs(`The manifest of '${E.snapshot_name}\
' names ${D} but does not list that blob`);return y(P)}s(S,"storedBlob")}),76961:((B,R,o)=>{o.d(R,{U:s(()=>f,"U")});var C=o(44143),y=o(75892),O=o(75558),S=o(86125),
E=o(70370),D=o(62821),P=o(10764),g=o(75912);const _=2;async function m(n,{ref:e,manifest:r},{store:a,c:t}){if(!(0,P.d0)(a)||!(n instanceof y.cs))return n;const h=await w(
(0,g.gX)(r),a,t);t.log.debug(n.message);const c=n instanceof S.Rh,i=`Save it again: only the ${c?"missing":"damaged"} parts are uploaded`,l=c?`Snapshot '${(0,O.
SN)(e)}' cannot be used: part of it is missing from ${a.location}`:`Snapshot '${(0,O.SN)(e)}' cannot be used: part of it is damaged in ${a.location}`;return new y.
m_(l,{hint:h||c?i:`Save it again in a job that can write to ${a.location}, or delete its caches on GitHub (Actions, Caches)`,cause:n})}s(m,"toMissingError");async function w(n,e,r){
r.log.info(`Looking for damaged packs in ${e.location}`);const a=(0,E.A)(_);try{const t=await Promise.all(n.map(c=>a(()=>d(c,e,r)))),h=n.filter((c,i)=>!t[i]);for(const c of h)
await e.markCorrupt(c,r);return h.length>0}catch(t){if(r.signal.aborted||!(t instanceof y.JC))throw t;return!1}}s(w,"disownDamaged");async function d(n,e,r){try{
return await(0,S.fL)(async()=>await(0,D.pW)(await e.get(n,r),n.slice(n.indexOf("/")+1))),!0}catch(a){if(a instanceof y.m_)return!0;if(a instanceof y.cs)return!1;
throw a}}s(d,"isSound");async function f(n,e,r,a){const{ref:t,digest:h,held:c=h}=n;try{return await r()}catch(i){const l=await m(i,n,{store:e,c:a});if(!(l instanceof
y.cs))throw l;const u=(0,O.SN)(t),b={project:t.project,name:t.name};if(!(l instanceof S.Rh))throw new y.cs(`Snapshot '${u}' is damaged: ${l.message}`,{hint:S.yo,
fields:b,cause:i});const p=await e.read(t,a);throw p===void 0||(0,C.ol)(p)!==c?new y.m_(`Snapshot '${u}' was removed or replaced while it was being read`,{hint:"\
List the existing snapshots with: vm snapshot list",cause:i}):new y.cs(`Snapshot '${u}' is incomplete: ${l.message}`,{hint:S.yo,fields:b,cause:i})}}s(f,"withRea\
dErrors")}),56984:((B,R,o)=>{o.d(R,{P:s(()=>P,"P")});var C=o(75892),y=o(10764),O=o(89304),S=function(g,_,m){if(_!=null){if(typeof _!="object"&&typeof _!="functi\
on")throw new TypeError("Object expected.");var w,d;if(m){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");w=_[Symbol.asyncDispose]}
if(w===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");w=_[Symbol.dispose],m&&(d=w)}if(typeof w!="function")throw new TypeError(
"Object not disposable.");d&&(w=s(function(){try{d.call(this)}catch(f){return Promise.reject(f)}},"dispose")),g.stack.push({value:_,dispose:w,async:m})}else m&&
g.stack.push({async:!0});return _},E=(function(g){return function(_){function m(n){_.error=_.hasError?new g(n,_.error,"An error was suppressed during disposal."):
n,_.hasError=!0}s(m,"fail");var w,d=0;function f(){for(;w=_.stack.pop();)try{if(!w.async&&d===1)return d=0,_.stack.push(w),Promise.resolve().then(f);if(w.dispose){
var n=w.dispose.call(w.value);if(w.async)return d|=2,Promise.resolve(n).then(f,function(e){return m(e),f()})}else d|=1}catch(e){m(e)}if(d===1)return _.hasError?
Promise.reject(_.error):Promise.resolve();if(_.hasError)throw _.error}return s(f,"next"),f()}})(typeof SuppressedError=="function"?SuppressedError:function(g,_,m){
var w=new Error(m);return w.name="SuppressedError",w.error=g,w.suppressed=_,w});const D="compose";async function P({ref:g,manifest:_},{store:m,repository:w},d){
if((0,y.nR)(m))try{const f={stack:[],error:void 0,hasError:!1};try{const n=S(f,await w.reader(d,_.packs),!0),e={};for(const r of _.blobs){if(r.role!=="metadata"||
!r.path?.startsWith(`${D}/`))continue;const a=[];for await(const t of n.open((0,O.SC)(r)))a.push(t);e[r.path.slice(D.length+1)]=Buffer.concat(a)}await m.putSidecarFiles(
g,{folder:D,files:e},d)}catch(n){f.error=n,f.hasError=!0}finally{const n=E(f);n&&await n}}catch(f){if(!(f instanceof C.JC))throw f;d.log.warn(`${_.snapshot_name}\
: cannot write its Compose files next to its manifest: ${f.message}`)}}s(P,"writeReadableCopies")}),68602:((B,R,o)=>{o.d(R,{K:s(()=>O,"K"),g:s(()=>y,"g")});var C=o(
75892);async function y(S,E,D){return await O(S.listRefs(D),E)}s(y,"refsOf");async function O(S,E){const D=[];try{for await(const P of S)D.push(P)}catch(P){if(!(P instanceof
C.cs))throw P;E(P)}return D}s(O,"listed")}),82571:((B,R,o)=>{o.d(R,{X:s(()=>D,"X"),m:s(()=>E,"m")});var C=o(75892),y=o(69865),O=o(10764);const S=.5;async function E(P,g,_){
if(!(0,O.V2)(g))return;const m=await g.freeBytes(_);m>=P*S||_.log.warn(`${g.location} has only ${(0,y.z3)(m)} free: a snapshot of ${(0,y.z3)(P)} may not fit`)}s(
E,"warnIfLowSpace");async function D(P,g,_){if(!(0,O.V2)(g))return;const m=await g.freeBytes(_);if(!(m>=P))throw new C._p(`${g.location} has ${(0,y.z3)(m)} free\
, but ${(0,y.z3)(P)} are needed (${(0,y.z3)(P-m)} short)`,{hint:"Free some space there, or use another location",fields:{needed:P,free:m}})}s(D,"assertSpace")}),
81778:((B,R,o)=>{o.d(R,{P:s(()=>D,"P"),W:s(()=>P,"W")});var C=o(89304);const y=4<<20,O=65536,S=/^(compose|container)\//,E=5;async function D(d,f,n){const e=[];for(const r of d){
const{role:a,path:t=""}=r;if(a==="config"&&r.size<=y)await P(w(await m(r,f)),n);else if(a==="metadata"&&S.test(t)&&r.size<=O){const{findCredentialsInText:h}=await o.
e(2478).then(o.bind(o,2478));for(const c of await h(t,(await m(r,f)).toString()))e.push(c)}}e.length>0&&n.log.warn(`files in the snapshot seem to contain creden\
tials, readable by anyone with access to it: ${_(e)}`)}s(D,"warnAboutSecrets");async function P(d,f){const{findCredentials:n}=await o.e(2478).then(o.bind(o,2478)),
e=await n(d);e.length>0&&f.log.warn(g(e))}s(P,"warnAboutSecretsInConfig");function g(d){return`the image seems to contain credentials, readable by anyone with a\
ccess to it: ${_(d)}. Pass them to the build as secrets, and revoke the real ones`}s(g,"warningOf");function _(d){return`${d.slice(0,E).map(({place:n,kind:e})=>`${n}\
 (${e})`).join(", ")}${d.length>E?` and ${d.length-E} more`:""}`}s(_,"listed");async function m(d,f){const n=[];for await(const e of f.open((0,C.SC)(d)))n.push(
e);return Buffer.concat(n)}s(m,"readAll");function w(d){try{return JSON.parse(d.toString())}catch{return}}s(w,"tryJson")}),60621:((B,R,o)=>{o.r(R),o.d(R,{repair:s(
()=>g,"repair")});var C=o(75892),y=o(75558),O=o(89304),S=o(62040),E=o(65425),D=function(d,f,n){if(f!=null){if(typeof f!="object"&&typeof f!="function")throw new TypeError(
"Object expected.");var e,r;if(n){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");e=f[Symbol.asyncDispose]}if(e===void 0){if(!Symbol.
dispose)throw new TypeError("Symbol.dispose is not defined.");e=f[Symbol.dispose],n&&(r=e)}if(typeof e!="function")throw new TypeError("Object not disposable.");
r&&(e=s(function(){try{r.call(this)}catch(a){return Promise.reject(a)}},"dispose")),d.stack.push({value:f,dispose:e,async:n})}else n&&d.stack.push({async:!0});return f},
P=(function(d){return function(f){function n(t){f.error=f.hasError?new d(t,f.error,"An error was suppressed during disposal."):t,f.hasError=!0}s(n,"fail");var e,
r=0;function a(){for(;e=f.stack.pop();)try{if(!e.async&&r===1)return r=0,f.stack.push(e),Promise.resolve().then(a);if(e.dispose){var t=e.dispose.call(e.value);if(e.
async)return r|=2,Promise.resolve(t).then(a,function(h){return n(h),a()})}else r|=1}catch(h){n(h)}if(r===1)return f.hasError?Promise.reject(f.error):Promise.resolve();
if(f.hasError)throw f.error}return s(a,"next"),a()}})(typeof SuppressedError=="function"?SuppressedError:function(d,f,n){var e=new Error(n);return e.name="Suppr\
essedError",e.error=d,e.suppressed=f,e});async function g({catalog:d,remote:f},n){const e=performance.now(),r=await(0,E.examine)(void 0,d,n),{mended:a}=d.repository;
if(r.findings.length===0)return i(r,a);const t=r.snapshots.flatMap(({manifest:l})=>l.blobs.map(O.SC)),h=await d.repository.repair(t,n),c=f===void 0?[]:await _(r,
{catalog:d,remote:f},n);return i(await(0,E.examine)(void 0,d,n),[...a,...h,...c]);function i({findings:l,snapshots:u,bytes:b},p){return{findings:l,repaired:p,snapshots:u.
length,bytes:b,seconds:(performance.now()-e)/1e3}}}s(g,"repair");async function _({snapshots:d,unreadable:f,broken:n},{catalog:e,remote:r},a){const t=r.store.location,
h=[];for(const l of f)await i((0,y.SN)(l),`pulled from ${t}`,()=>(0,S.pull)({name:{ref:l},force:!0},{catalog:e,remote:r},a));for(const[l,u]of m(d,n))await i((0,y.
SN)(l.ref),`completed from ${t}`,()=>c(u));return h;async function c(l){const u=[];for(const b of l)try{const p={stack:[],error:void 0,hasError:!1};try{const j=D(
p,await e.repository.writer(a,{resumable:!0}),!0);await j.copy([b],r.repository.source()),await j.publish([b])}catch(j){p.error=j,p.hasError=!0}finally{const j=P(
p);j&&await j}}catch(p){if(!w(p))throw p;u.push(p)}if(u.length>0)throw u[0]}async function i(l,u,b){try{await b(),h.push({object:l,done:u})}catch(p){if(!w(p))throw p;
a.log.warn(`cannot copy ${l} from ${t}: ${p.message}`)}}}s(_,"bringBack");function m(d,f){const n=new Set,e=new Map;for(const r of d){const a=r.manifest.blobs.map(
O.SC).filter(({recipe:t})=>f.has(t)&&!n.has(t));for(const{recipe:t}of a)n.add(t);a.length>0&&e.set(r,a)}return e}s(m,"brokenOf");function w(d){return d instanceof
C.m_||d instanceof C.cs}s(w,"isLack")}),65425:((B,R,o)=>{o.r(R),o.d(R,{examine:s(()=>m,"examine"),verify:s(()=>_,"verify")});var C=o(44143),y=o(75892),O=o(75558),
S=o(85497),E=o(89304),D=o(68602),P=function(e,r,a){if(r!=null){if(typeof r!="object"&&typeof r!="function")throw new TypeError("Object expected.");var t,h;if(a){
if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");t=r[Symbol.asyncDispose]}if(t===void 0){if(!Symbol.dispose)throw new TypeError(
"Symbol.dispose is not defined.");t=r[Symbol.dispose],a&&(h=t)}if(typeof t!="function")throw new TypeError("Object not disposable.");h&&(t=s(function(){try{h.call(
this)}catch(c){return Promise.reject(c)}},"dispose")),e.stack.push({value:r,dispose:t,async:a})}else a&&e.stack.push({async:!0});return r},g=(function(e){return function(r){
function a(i){r.error=r.hasError?new e(i,r.error,"An error was suppressed during disposal."):i,r.hasError=!0}s(a,"fail");var t,h=0;function c(){for(;t=r.stack.pop();)
try{if(!t.async&&h===1)return h=0,r.stack.push(t),Promise.resolve().then(c);if(t.dispose){var i=t.dispose.call(t.value);if(t.async)return h|=2,Promise.resolve(i).
then(c,function(l){return a(l),c()})}else h|=1}catch(l){a(l)}if(h===1)return r.hasError?Promise.reject(r.error):Promise.resolve();if(r.hasError)throw r.error}return s(
c,"next"),c()}})(typeof SuppressedError=="function"?SuppressedError:function(e,r,a){var t=new Error(a);return t.name="SuppressedError",t.error=e,t.suppressed=r,
t});async function _({name:e},r,a){const t=performance.now(),{findings:h,snapshots:c,bytes:i}=await m(e,r,a);return{findings:h,snapshots:c.length,bytes:i,seconds:(performance.
now()-t)/1e3}}s(_,"verify");async function m(e,r,a){const t=[],h=[];if(e===void 0)for await(const b of r.repository.check(a))(b.recipe?h:t).push(b);const{snapshots:c,
unreadable:i}=e===void 0?await d(r,t,a):await w(e,r,a),l=await f(c,{catalog:r,findings:t},a),u=new Set(c.flatMap(({manifest:b})=>b.blobs.map(p=>(0,E.SC)(p).recipe)));
for(const{recipe:b,object:p,problem:j}of h)b&&u.has(b)&&t.push({object:p,problem:j});return{findings:t,snapshots:c,unreadable:i,...l}}s(m,"examine");async function w(e,{
store:r},a){return{snapshots:[await(0,S.RA)(e,r,a)],unreadable:[]}}s(w,"readOne");async function d({store:e},r,a){const t=[],h=[];for(const c of await(0,D.g)(e,
i=>r.push(n(e.location,i)),a))try{t.push(await(0,S.RA)({ref:c},e,a))}catch(i){if(i instanceof y.m_)continue;r.push(n((0,O.SN)(c),i)),h.push(c)}return{snapshots:t,
unreadable:h}}s(d,"readAll");async function f(e,{catalog:r,findings:a},t){const h={stack:[],error:void 0,hasError:!1};try{const c=new Map;for(const A of e)for(const T of A.
manifest.blobs){const M=(0,E.SC)(T),L=c.get(M.recipe)??{blob:M,of:[]};L.of.push(A),c.set(M.recipe,L)}const i=await j();if(i===void 0)return{bytes:0,broken:new Set(
c.keys())};const l=P(h,i,!0),u=t.progress.start("Verifying",[...c.values()].reduce((A,{blob:T})=>A+T.size,0)),b=new Set;let p=0;try{for(const{blob:A,of:T}of c.values())
try{for await(const M of i.open(A))p+=M.length,u.add(M.length)}catch(M){const L=n("",M),W=await v(T);if(W===void 0||await I(A))continue;a.push({...L,object:`${(0,O.
SN)(W.ref)}: ${A.digest}`}),b.add(A.recipe)}}finally{u.done()}return{bytes:p,broken:b};async function j(){try{return await r.repository.reader(t)}catch(A){a.push(
n(r.store.location,A));return}}async function v(A){for(const T of A){const M=await r.store.read(T.ref,t);if(M!==void 0&&(0,C.ol)(M)===(T.held??T.digest))return T}}
async function I(A){const T={stack:[],error:void 0,hasError:!1};try{const M=P(T,await r.repository.reader(t),!0);try{for await(const L of M.open(A));return!0}catch(L){
return n("",L),!1}}catch(M){T.error=M,T.hasError=!0}finally{const M=g(T);M&&await M}}}catch(c){h.error=c,h.hasError=!0}finally{const c=g(h);c&&await c}}s(f,"rea\
dBlobs");function n(e,r){if(r instanceof y.cs)return{object:e,problem:r.message};throw r}s(n,"finding")}),62040:((B,R,o)=>{o.r(R),o.d(R,{pull:s(()=>a,"pull"),push:s(
()=>r,"push")});var C=o(44143),y=o(75892),O=o(57588),S=o(76363),E=o(75558),D=o(99475),P=o(10764),g=o(85497),_=o(89304),m=o(76961),w=o(56984),d=o(82571),f=o(81778),
n=function(c,i,l){if(i!=null){if(typeof i!="object"&&typeof i!="function")throw new TypeError("Object expected.");var u,b;if(l){if(!Symbol.asyncDispose)throw new TypeError(
"Symbol.asyncDispose is not defined.");u=i[Symbol.asyncDispose]}if(u===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");u=i[Symbol.
dispose],l&&(b=u)}if(typeof u!="function")throw new TypeError("Object not disposable.");b&&(u=s(function(){try{b.call(this)}catch(p){return Promise.reject(p)}},
"dispose")),c.stack.push({value:i,dispose:u,async:l})}else l&&c.stack.push({async:!0});return i},e=(function(c){return function(i){function l(j){i.error=i.hasError?
new c(j,i.error,"An error was suppressed during disposal."):j,i.hasError=!0}s(l,"fail");var u,b=0;function p(){for(;u=i.stack.pop();)try{if(!u.async&&b===1)return b=
0,i.stack.push(u),Promise.resolve().then(p);if(u.dispose){var j=u.dispose.call(u.value);if(u.async)return b|=2,Promise.resolve(j).then(p,function(v){return l(v),
p()})}else b|=1}catch(v){l(v)}if(b===1)return i.hasError?Promise.reject(i.error):Promise.resolve();if(i.hasError)throw i.error}return s(p,"next"),p()}})(typeof SuppressedError==
"function"?SuppressedError:function(c,i,l){var u=new Error(l);return u.name="SuppressedError",u.error=c,u.suppressed=i,u});async function r(c,{catalog:i,remote:l},u){
return await t(c,{from:i,to:l,doing:"Pushing"},u)}s(r,"push");async function a(c,{catalog:i,remote:l},u){return await t(c,{from:l,to:i,doing:"Pulling"},u)}s(a,"\
pull");async function t({name:c,force:i},{from:l,to:u,doing:b},p){const j={stack:[],error:void 0,hasError:!1};try{let J=function(U){return(0,P.$9)(u.store)?A:(0,D.
M)({...M,packs:[...U]})};s(J,"bytesThere");const v=performance.now(),{snapshot:I,bytes:A}=await(0,g.WI)(c,l.store,p),{ref:T,manifest:M}=I,L=await u.store.read(T,
p),W=L!==void 0&&(0,S.s)(L)===I.digest;if(W&&!i)return{...I,changed:!1,stats:{bytesRead:0,bytesNew:0,bytesStored:0},seconds:0};if(L!==void 0&&!W&&!i)throw h(I,u);
const N=M.blobs.map(_.SC);u.store.traits.shared&&await(0,m.U)(I,l.store,F,p);const x=n(j,await u.repository.writer(p,{resumable:!0,near:T}),!0);await(0,m.U)(I,l.
store,()=>G(x),p);const z=await x.publish(N),k=J(z.packs);return await(0,g.bs)(T,{previous:L,bytes:k},{published:z,refs:u.store,signal:p.signal,log:p.log}),await(0,w.
P)(I,u,p),{...I,held:(0,C.ol)(k),changed:!W,stats:x.stats,seconds:(performance.now()-v)/1e3};async function F(){const U={stack:[],error:void 0,hasError:!1};try{
const $=n(U,await l.repository.reader(p,M.packs),!0);await(0,f.P)(M.blobs,$,p)}catch($){U.error=$,U.hasError=!0}finally{const $=e(U);$&&await $}}s(F,"look");async function G(U){
let $;try{await U.copy(N,l.repository.source(M.packs),{onPlan:s(async K=>{await(0,d.X)(K,u.store,p),$?.done(),$=p.progress.start(`${b} ${(0,E.SN)(T)}`,K)},"onPl\
an"),onBytes:s(K=>$?.add(K),"onBytes")})}finally{$?.done()}}s(G,"copy")}catch(v){j.error=v,j.hasError=!0}finally{const v=e(j);v&&await v}}s(t,"transfer");function h({
ref:c},{store:i}){return new y.Ry(`Snapshot '${(0,E.SN)(c)}' already exists at ${i.location} with other content`,{hint:(0,O.iU)`Use ${(0,O.uK)("force",!0)} to replace it there`,
fields:{project:c.project,name:c.name}})}s(h,"taken")})};export{V as id,Y as ids,Q as modules};
