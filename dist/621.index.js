var X=Object.defineProperty;var s=(B,R)=>X(B,"name",{value:R,configurable:!0});const V=621,Y=[621,2040],Q={89304:((B,R,o)=>{o.d(R,{SC:s(()=>w,"SC"),Xn:s(()=>D,"Xn"),_W:s(()=>g,"_W")});var C=o(75892);function w(m){if(m.recipe===void 0)throw new C.
cs(`The manifest does not contain the recipe of ${m.digest}`);return{digest:m.digest,size:m.size,recipe:m.recipe}}s(w,"toStoredBlob");function g(m){return new Map(
m.map(O=>[O.digest,w(O)]))}s(g,"byDigest");function D(m,O){const E=m.blobs.find(p=>p.digest===O);if(E===void 0)throw new C.cs(`The manifest of '${m.snapshot_name}\
' names ${O} but does not list that blob`);return w(E)}s(D,"storedBlob")}),76961:((B,R,o)=>{o.d(R,{U:s(()=>d,"U")});var C=o(44143),w=o(75892),g=o(75558),D=o(86125),
m=o(70370),O=o(62821),E=o(10764),p=o(75912);const P=2;async function y(i,{ref:r,manifest:e},{store:n,c:t}){if(!(0,E.d0)(n)||!(i instanceof w.cs))return i;const h=await S(
(0,p.gX)(e),n,t);t.log.debug(i.message);const c=i instanceof D.Rh,a=`Save it again: only the ${c?"missing":"damaged"} parts are uploaded`,l=c?`Snapshot '${(0,g.
SN)(r)}' cannot be used: part of it is missing from ${n.location}`:`Snapshot '${(0,g.SN)(r)}' cannot be used: part of it is damaged in ${n.location}`;return new w.
m_(l,{hint:h||c?a:`Save it again in a job that can write to ${n.location}, or delete its caches on GitHub (Actions, Caches)`,cause:i})}s(y,"toMissingError");async function S(i,r,e){
e.log.info(`Looking for damaged packs in ${r.location}`);const n=(0,m.A)(P);try{const t=await Promise.all(i.map(c=>n(()=>f(c,r,e)))),h=i.filter((c,a)=>!t[a]);for(const c of h)
await r.markCorrupt(c,e);return h.length>0}catch(t){if(e.signal.aborted||!(t instanceof w.JC))throw t;return!1}}s(S,"disownDamaged");async function f(i,r,e){try{
return await(0,D.fL)(async()=>await(0,O.pW)(await r.get(i,e),i.slice(i.indexOf("/")+1))),!0}catch(n){if(n instanceof w.m_)return!0;if(n instanceof w.cs)return!1;
throw n}}s(f,"isSound");async function d(i,r,e,n){const{ref:t,digest:h,held:c=h}=i;try{return await e()}catch(a){const l=await y(a,i,{store:r,c:n});if(!(l instanceof
w.cs))throw l;const u=(0,g.SN)(t),b={project:t.project,name:t.name};if(!(l instanceof D.Rh))throw new w.cs(`Snapshot '${u}' is damaged: ${l.message}`,{hint:D.yo,
fields:b,cause:a});const _=await r.read(t,n);throw _===void 0||(0,C.ol)(_)!==c?new w.m_(`Snapshot '${u}' was removed or replaced while it was being read`,{hint:"\
List the existing snapshots with: vm snapshot list",cause:a}):new w.cs(`Snapshot '${u}' is incomplete: ${l.message}`,{hint:D.yo,fields:b,cause:a})}}s(d,"withRea\
dErrors")}),56984:((B,R,o)=>{o.d(R,{P:s(()=>O,"P")});var C=o(75892),w=o(10764),g=o(89304),D=function(E,p,P){if(p!=null){if(typeof p!="object"&&typeof p!="functi\
on")throw new TypeError("Object expected.");var y,S;if(P){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");y=p[Symbol.asyncDispose]}
if(y===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");y=p[Symbol.dispose],P&&(S=y)}if(typeof y!="function")throw new TypeError(
"Object not disposable.");S&&(y=s(function(){try{S.call(this)}catch(f){return Promise.reject(f)}},"dispose")),E.stack.push({value:p,dispose:y,async:P})}else P&&
E.stack.push({async:!0});return p},m=(function(E){return function(p){function P(d){p.error=p.hasError?new E(d,p.error,"An error was suppressed during disposal."):
d,p.hasError=!0}s(P,"fail");var y,S=0;function f(){for(;y=p.stack.pop();)try{if(!y.async&&S===1)return S=0,p.stack.push(y),Promise.resolve().then(f);if(y.dispose){
var d=y.dispose.call(y.value);if(y.async)return S|=2,Promise.resolve(d).then(f,function(i){return P(i),f()})}else S|=1}catch(i){P(i)}if(S===1)return p.hasError?
Promise.reject(p.error):Promise.resolve();if(p.hasError)throw p.error}return s(f,"next"),f()}})(typeof SuppressedError=="function"?SuppressedError:function(E,p,P){
var y=new Error(P);return y.name="SuppressedError",y.error=E,y.suppressed=p,y});async function O({ref:E,manifest:p},{store:P,repository:y},S){if((0,w.nR)(P))try{
const f={stack:[],error:void 0,hasError:!1};try{const d=D(f,await y.reader(S,p.packs),!0),i=new Map;for(const r of p.blobs){const[e="",n]=r.role==="metadata"?r.
path?.split(/\/(.*)/s)??[]:[];if(n===void 0)continue;const t=[];for await(const h of d.open((0,g.SC)(r)))t.push(h);i.set(e,{...i.get(e),[n]:Buffer.concat(t)})}for(const[
r,e]of i)await P.putSidecarFiles(E,{folder:r,files:e},S)}catch(d){f.error=d,f.hasError=!0}finally{const d=m(f);d&&await d}}catch(f){if(!(f instanceof C.JC))throw f;
S.log.warn(`${p.snapshot_name}: cannot write copies of its files next to its manifest: ${f.message}`)}}s(O,"writeReadableCopies")}),68602:((B,R,o)=>{o.d(R,{K:s(
()=>g,"K"),g:s(()=>w,"g")});var C=o(75892);async function w(D,m,O){return await g(D.listRefs(O),m)}s(w,"refsOf");async function g(D,m){const O=[];try{for await(const E of D)
O.push(E)}catch(E){if(!(E instanceof C.cs))throw E;m(E)}return O}s(g,"listed")}),82571:((B,R,o)=>{o.d(R,{X:s(()=>O,"X"),m:s(()=>m,"m")});var C=o(75892),w=o(69865),
g=o(10764);const D=.5;async function m(E,p,P){if(!(0,g.V2)(p))return;const y=await p.freeBytes(P);y>=E*D||P.log.warn(`${p.location} has only ${(0,w.z3)(y)} free\
: a snapshot of ${(0,w.z3)(E)} may not fit`)}s(m,"warnIfLowSpace");async function O(E,p,P){if(!(0,g.V2)(p))return;const y=await p.freeBytes(P);if(!(y>=E))throw new C.
_p(`${p.location} has ${(0,w.z3)(y)} free, but ${(0,w.z3)(E)} are needed (${(0,w.z3)(E-y)} short)`,{hint:"Free some space there, or use another location",fields:{
needed:E,free:y}})}s(O,"assertSpace")}),81778:((B,R,o)=>{o.d(R,{P:s(()=>O,"P"),W:s(()=>E,"W")});var C=o(89304);const w=4<<20,g=65536,D=/^(compose|container)\//,
m=5;async function O(f,d,i){const r=[];for(const e of f){const{role:n,path:t=""}=e;if(n==="config"&&e.size<=w)await E(S(await y(e,d)),i);else if(n==="metadata"&&
D.test(t)&&e.size<=g){const{findCredentialsInText:h}=await o.e(2478).then(o.bind(o,2478));for(const c of await h(t,(await y(e,d)).toString()))r.push(c)}}r.length>
0&&i.log.warn(`files in the snapshot seem to contain credentials, readable by anyone with access to it: ${P(r)}`)}s(O,"warnAboutSecrets");async function E(f,d){
const{findCredentials:i}=await o.e(2478).then(o.bind(o,2478)),r=await i(f);r.length>0&&d.log.warn(p(r))}s(E,"warnAboutSecretsInConfig");function p(f){return`the\
 image seems to contain credentials, readable by anyone with access to it: ${P(f)}. Pass them to the build as secrets, and revoke the real ones`}s(p,"warningOf");
function P(f){return`${f.slice(0,m).map(({place:i,kind:r})=>`${i} (${r})`).join(", ")}${f.length>m?` and ${f.length-m} more`:""}`}s(P,"listed");async function y(f,d){
const i=[];for await(const r of d.open((0,C.SC)(f)))i.push(r);return Buffer.concat(i)}s(y,"readAll");function S(f){try{return JSON.parse(f.toString())}catch{return}}
s(S,"tryJson")}),60621:((B,R,o)=>{o.r(R),o.d(R,{repair:s(()=>p,"repair")});var C=o(75892),w=o(75558),g=o(89304),D=o(62040),m=o(65425),O=function(f,d,i){if(d!=null){
if(typeof d!="object"&&typeof d!="function")throw new TypeError("Object expected.");var r,e;if(i){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispo\
se is not defined.");r=d[Symbol.asyncDispose]}if(r===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");r=d[Symbol.dispose],i&&(e=
r)}if(typeof r!="function")throw new TypeError("Object not disposable.");e&&(r=s(function(){try{e.call(this)}catch(n){return Promise.reject(n)}},"dispose")),f.stack.
push({value:d,dispose:r,async:i})}else i&&f.stack.push({async:!0});return d},E=(function(f){return function(d){function i(t){d.error=d.hasError?new f(t,d.error,
"An error was suppressed during disposal."):t,d.hasError=!0}s(i,"fail");var r,e=0;function n(){for(;r=d.stack.pop();)try{if(!r.async&&e===1)return e=0,d.stack.push(
r),Promise.resolve().then(n);if(r.dispose){var t=r.dispose.call(r.value);if(r.async)return e|=2,Promise.resolve(t).then(n,function(h){return i(h),n()})}else e|=
1}catch(h){i(h)}if(e===1)return d.hasError?Promise.reject(d.error):Promise.resolve();if(d.hasError)throw d.error}return s(n,"next"),n()}})(typeof SuppressedError==
"function"?SuppressedError:function(f,d,i){var r=new Error(i);return r.name="SuppressedError",r.error=f,r.suppressed=d,r});async function p({catalog:f,remote:d},i){
const r=performance.now(),e=await(0,m.examine)(void 0,f,i),{mended:n}=f.repository;if(e.findings.length===0)return a(e,n);const t=e.snapshots.flatMap(({manifest:l})=>l.
blobs.map(g.SC)),h=await f.repository.repair(t,i),c=d===void 0?[]:await P(e,{catalog:f,remote:d},i);return a(await(0,m.examine)(void 0,f,i),[...n,...h,...c]);function a({
findings:l,snapshots:u,bytes:b},_){return{findings:l,repaired:_,snapshots:u.length,bytes:b,seconds:(performance.now()-r)/1e3}}}s(p,"repair");async function P({snapshots:f,
unreadable:d,broken:i},{catalog:r,remote:e},n){const t=e.store.location,h=[];for(const l of d)await a((0,w.SN)(l),`pulled from ${t}`,()=>(0,D.pull)({name:{ref:l},
force:!0},{catalog:r,remote:e},n));for(const[l,u]of y(f,i))await a((0,w.SN)(l.ref),`completed from ${t}`,()=>c(u));return h;async function c(l){const u=[];for(const b of l)
try{const _={stack:[],error:void 0,hasError:!1};try{const j=O(_,await r.repository.writer(n,{resumable:!0}),!0);await j.copy([b],e.repository.source()),await j.
publish([b])}catch(j){_.error=j,_.hasError=!0}finally{const j=E(_);j&&await j}}catch(_){if(!S(_))throw _;u.push(_)}if(u.length>0)throw u[0]}async function a(l,u,b){
try{await b(),h.push({object:l,done:u})}catch(_){if(!S(_))throw _;n.log.warn(`cannot copy ${l} from ${t}: ${_.message}`)}}}s(P,"bringBack");function y(f,d){const i=new Set,
r=new Map;for(const e of f){const n=e.manifest.blobs.map(g.SC).filter(({recipe:t})=>d.has(t)&&!i.has(t));for(const{recipe:t}of n)i.add(t);n.length>0&&r.set(e,n)}
return r}s(y,"brokenOf");function S(f){return f instanceof C.m_||f instanceof C.cs}s(S,"isLack")}),65425:((B,R,o)=>{o.r(R),o.d(R,{examine:s(()=>y,"examine"),verify:s(
()=>P,"verify")});var C=o(44143),w=o(75892),g=o(75558),D=o(85497),m=o(89304),O=o(68602),E=function(r,e,n){if(e!=null){if(typeof e!="object"&&typeof e!="function")
throw new TypeError("Object expected.");var t,h;if(n){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");t=e[Symbol.asyncDispose]}
if(t===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");t=e[Symbol.dispose],n&&(h=t)}if(typeof t!="function")throw new TypeError(
"Object not disposable.");h&&(t=s(function(){try{h.call(this)}catch(c){return Promise.reject(c)}},"dispose")),r.stack.push({value:e,dispose:t,async:n})}else n&&
r.stack.push({async:!0});return e},p=(function(r){return function(e){function n(a){e.error=e.hasError?new r(a,e.error,"An error was suppressed during disposal."):
a,e.hasError=!0}s(n,"fail");var t,h=0;function c(){for(;t=e.stack.pop();)try{if(!t.async&&h===1)return h=0,e.stack.push(t),Promise.resolve().then(c);if(t.dispose){
var a=t.dispose.call(t.value);if(t.async)return h|=2,Promise.resolve(a).then(c,function(l){return n(l),c()})}else h|=1}catch(l){n(l)}if(h===1)return e.hasError?
Promise.reject(e.error):Promise.resolve();if(e.hasError)throw e.error}return s(c,"next"),c()}})(typeof SuppressedError=="function"?SuppressedError:function(r,e,n){
var t=new Error(n);return t.name="SuppressedError",t.error=r,t.suppressed=e,t});async function P({name:r},e,n){const t=performance.now(),{findings:h,snapshots:c,
bytes:a}=await y(r,e,n);return{findings:h,snapshots:c.length,bytes:a,seconds:(performance.now()-t)/1e3}}s(P,"verify");async function y(r,e,n){const t=[],h=[];if(r===
void 0)for await(const b of e.repository.check(n))(b.recipe?h:t).push(b);const{snapshots:c,unreadable:a}=r===void 0?await f(e,t,n):await S(r,e,n),l=await d(c,{catalog:e,
findings:t},n),u=new Set(c.flatMap(({manifest:b})=>b.blobs.map(_=>(0,m.SC)(_).recipe)));for(const{recipe:b,object:_,problem:j}of h)b&&u.has(b)&&t.push({object:_,
problem:j});return{findings:t,snapshots:c,unreadable:a,...l}}s(y,"examine");async function S(r,{store:e},n){return{snapshots:[await(0,D.RA)(r,e,n)],unreadable:[]}}
s(S,"readOne");async function f({store:r},e,n){const t=[],h=[];for(const c of await(0,O.g)(r,a=>e.push(i(r.location,a)),n))try{t.push(await(0,D.RA)({ref:c},r,n))}catch(a){
if(a instanceof w.m_)continue;e.push(i((0,g.SN)(c),a)),h.push(c)}return{snapshots:t,unreadable:h}}s(f,"readAll");async function d(r,{catalog:e,findings:n},t){const h={
stack:[],error:void 0,hasError:!1};try{const c=new Map;for(const A of r)for(const T of A.manifest.blobs){const M=(0,m.SC)(T),L=c.get(M.recipe)??{blob:M,of:[]};L.
of.push(A),c.set(M.recipe,L)}const a=await j();if(a===void 0)return{bytes:0,broken:new Set(c.keys())};const l=E(h,a,!0),u=t.progress.start("Verifying",[...c.values()].
reduce((A,{blob:T})=>A+T.size,0)),b=new Set;let _=0;try{for(const{blob:A,of:T}of c.values())try{for await(const M of a.open(A))_+=M.length,u.add(M.length)}catch(M){
const L=i("",M),W=await v(T);if(W===void 0||await I(A))continue;n.push({...L,object:`${(0,g.SN)(W.ref)}: ${A.digest}`}),b.add(A.recipe)}}finally{u.done()}return{
bytes:_,broken:b};async function j(){try{return await e.repository.reader(t)}catch(A){n.push(i(e.store.location,A));return}}async function v(A){for(const T of A){
const M=await e.store.read(T.ref,t);if(M!==void 0&&(0,C.ol)(M)===(T.held??T.digest))return T}}async function I(A){const T={stack:[],error:void 0,hasError:!1};try{
const M=E(T,await e.repository.reader(t),!0);try{for await(const L of M.open(A));return!0}catch(L){return i("",L),!1}}catch(M){T.error=M,T.hasError=!0}finally{const M=p(
T);M&&await M}}}catch(c){h.error=c,h.hasError=!0}finally{const c=p(h);c&&await c}}s(d,"readBlobs");function i(r,e){if(e instanceof w.cs)return{object:r,problem:e.
message};throw e}s(i,"finding")}),62040:((B,R,o)=>{o.r(R),o.d(R,{pull:s(()=>n,"pull"),push:s(()=>e,"push")});var C=o(44143),w=o(75892),g=o(57588),D=o(76363),m=o(
75558),O=o(99475),E=o(10764),p=o(85497),P=o(89304),y=o(76961),S=o(56984),f=o(82571),d=o(81778),i=function(c,a,l){if(a!=null){if(typeof a!="object"&&typeof a!="f\
unction")throw new TypeError("Object expected.");var u,b;if(l){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");u=a[Symbol.asyncDispose]}
if(u===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");u=a[Symbol.dispose],l&&(b=u)}if(typeof u!="function")throw new TypeError(
"Object not disposable.");b&&(u=s(function(){try{b.call(this)}catch(_){return Promise.reject(_)}},"dispose")),c.stack.push({value:a,dispose:u,async:l})}else l&&
c.stack.push({async:!0});return a},r=(function(c){return function(a){function l(j){a.error=a.hasError?new c(j,a.error,"An error was suppressed during disposal."):
j,a.hasError=!0}s(l,"fail");var u,b=0;function _(){for(;u=a.stack.pop();)try{if(!u.async&&b===1)return b=0,a.stack.push(u),Promise.resolve().then(_);if(u.dispose){
var j=u.dispose.call(u.value);if(u.async)return b|=2,Promise.resolve(j).then(_,function(v){return l(v),_()})}else b|=1}catch(v){l(v)}if(b===1)return a.hasError?
Promise.reject(a.error):Promise.resolve();if(a.hasError)throw a.error}return s(_,"next"),_()}})(typeof SuppressedError=="function"?SuppressedError:function(c,a,l){
var u=new Error(l);return u.name="SuppressedError",u.error=c,u.suppressed=a,u});async function e(c,{catalog:a,remote:l},u){return await t(c,{from:a,to:l,doing:"\
Pushing"},u)}s(e,"push");async function n(c,{catalog:a,remote:l},u){return await t(c,{from:l,to:a,doing:"Pulling"},u)}s(n,"pull");async function t({name:c,force:a},{
from:l,to:u,doing:b},_){const j={stack:[],error:void 0,hasError:!1};try{let J=function(U){return(0,E.$9)(u.store)?A:(0,O.M)({...M,packs:[...U]})};s(J,"bytesTher\
e");const v=performance.now(),{snapshot:I,bytes:A}=await(0,p.WI)(c,l.store,_),{ref:T,manifest:M}=I,L=await u.store.read(T,_),W=L!==void 0&&(0,D.s)(L)===I.digest;
if(W&&!a)return{...I,changed:!1,stats:{bytesRead:0,bytesNew:0,bytesStored:0},seconds:0};if(L!==void 0&&!W&&!a)throw h(I,u);const N=M.blobs.map(P.SC);u.store.traits.
shared&&await(0,y.U)(I,l.store,F,_);const x=i(j,await u.repository.writer(_,{resumable:!0,near:T}),!0);await(0,y.U)(I,l.store,()=>G(x),_);const z=await x.publish(
N),k=J(z.packs);return await(0,p.bs)(T,{previous:L,bytes:k},{published:z,refs:u.store,signal:_.signal,log:_.log}),await(0,S.P)(I,u,_),{...I,held:(0,C.ol)(k),changed:!W,
stats:x.stats,seconds:(performance.now()-v)/1e3};async function F(){const U={stack:[],error:void 0,hasError:!1};try{const $=i(U,await l.repository.reader(_,M.packs),
!0);await(0,d.P)(M.blobs,$,_)}catch($){U.error=$,U.hasError=!0}finally{const $=r(U);$&&await $}}s(F,"look");async function G(U){let $;try{await U.copy(N,l.repository.
source(M.packs),{onPlan:s(async K=>{await(0,f.X)(K,u.store,_),$?.done(),$=_.progress.start(`${b} ${(0,m.SN)(T)}`,K)},"onPlan"),onBytes:s(K=>$?.add(K),"onBytes")})}finally{
$?.done()}}s(G,"copy")}catch(v){j.error=v,j.hasError=!0}finally{const v=r(j);v&&await v}}s(t,"transfer");function h({ref:c},{store:a}){return new w.Ry(`Snapshot\
 '${(0,m.SN)(c)}' already exists at ${a.location} with other content`,{hint:(0,g.iU)`Use ${(0,g.uK)("force",!0)} to replace it there`,fields:{project:c.project,
name:c.name}})}s(h,"taken")})};export{V as id,Y as ids,Q as modules};
