var X=Object.defineProperty;var s=(v,O)=>X(v,"name",{value:O,configurable:!0});const V=2040,Y=[2040],Q={89304:((v,O,t)=>{t.d(O,{SC:s(()=>u,"SC"),Xn:s(()=>b,"Xn"),_W:s(()=>S,"_W")});var M=t(75892);function u(y){if(y.recipe===void 0)throw new M.
cs(`The manifest does not contain the recipe of ${y.digest}`);return{digest:y.digest,size:y.size,recipe:y.recipe}}s(u,"toStoredBlob");function S(y){return new Map(
y.map(P=>[P.digest,u(P)]))}s(S,"byDigest");function b(y,P){const w=y.blobs.find(p=>p.digest===P);if(w===void 0)throw new M.cs(`The manifest of '${y.snapshot_name}\
' names ${P} but does not list that blob`);return u(w)}s(b,"storedBlob")}),76961:((v,O,t)=>{t.d(O,{U:s(()=>f,"U")});var M=t(44143),u=t(75892),S=t(75558),b=t(86125),
y=t(70370),P=t(62821),w=t(10764),p=t(75912);const r=2;async function l(o,{ref:i,manifest:_},{store:E,c:g}){if(!(0,w.d0)(E)||!(o instanceof u.cs))return o;const h=await c(
(0,p.gX)(_),E,g);g.log.debug(o.message);const e=o instanceof b.Rh,d=`Save it again: only the ${e?"missing":"damaged"} parts are uploaded`,n=e?`Snapshot '${(0,S.
SN)(i)}' cannot be used: part of it is missing from ${E.location}`:`Snapshot '${(0,S.SN)(i)}' cannot be used: part of it is damaged in ${E.location}`;return new u.
m_(n,{hint:h||e?d:`Save it again in a job that can write to ${E.location}, or delete its caches on GitHub (Actions, Caches)`,cause:o})}s(l,"toMissingError");async function c(o,i,_){
_.log.info(`Looking for damaged packs in ${i.location}`);const E=(0,y.A)(r);try{const g=await Promise.all(o.map(e=>E(()=>a(e,i,_)))),h=o.filter((e,d)=>!g[d]);for(const e of h)
await i.markCorrupt(e,_);return h.length>0}catch(g){if(_.signal.aborted||!(g instanceof u.JC))throw g;return!1}}s(c,"disownDamaged");async function a(o,i,_){try{
return await(0,b.fL)(async()=>await(0,P.pW)(await i.get(o,_),o.slice(o.indexOf("/")+1))),!0}catch(E){if(E instanceof u.m_)return!0;if(E instanceof u.cs)return!1;
throw E}}s(a,"isSound");async function f(o,i,_,E){const{ref:g,digest:h,held:e=h}=o;try{return await _()}catch(d){const n=await l(d,o,{store:i,c:E});if(!(n instanceof
u.cs))throw n;const D=(0,S.SN)(g),m={project:g.project,name:g.name};if(!(n instanceof b.Rh))throw new u.cs(`Snapshot '${D}' is damaged: ${n.message}`,{hint:b.yo,
fields:m,cause:d});const R=await i.read(g,E);throw R===void 0||(0,M.ol)(R)!==e?new u.m_(`Snapshot '${D}' was removed or replaced while it was being read`,{hint:"\
List the existing snapshots with: vm snapshot list",cause:d}):new u.cs(`Snapshot '${D}' is incomplete: ${n.message}`,{hint:b.yo,fields:m,cause:d})}}s(f,"withRea\
dErrors")}),56984:((v,O,t)=>{t.d(O,{P:s(()=>w,"P")});var M=t(75892),u=t(10764),S=t(89304),b=function(p,r,l){if(r!=null){if(typeof r!="object"&&typeof r!="functi\
on")throw new TypeError("Object expected.");var c,a;if(l){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");c=r[Symbol.asyncDispose]}
if(c===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");c=r[Symbol.dispose],l&&(a=c)}if(typeof c!="function")throw new TypeError(
"Object not disposable.");a&&(c=s(function(){try{a.call(this)}catch(f){return Promise.reject(f)}},"dispose")),p.stack.push({value:r,dispose:c,async:l})}else l&&
p.stack.push({async:!0});return r},y=(function(p){return function(r){function l(o){r.error=r.hasError?new p(o,r.error,"An error was suppressed during disposal."):
o,r.hasError=!0}s(l,"fail");var c,a=0;function f(){for(;c=r.stack.pop();)try{if(!c.async&&a===1)return a=0,r.stack.push(c),Promise.resolve().then(f);if(c.dispose){
var o=c.dispose.call(c.value);if(c.async)return a|=2,Promise.resolve(o).then(f,function(i){return l(i),f()})}else a|=1}catch(i){l(i)}if(a===1)return r.hasError?
Promise.reject(r.error):Promise.resolve();if(r.hasError)throw r.error}return s(f,"next"),f()}})(typeof SuppressedError=="function"?SuppressedError:function(p,r,l){
var c=new Error(l);return c.name="SuppressedError",c.error=p,c.suppressed=r,c});const P="compose";async function w({ref:p,manifest:r},{store:l,repository:c},a){
if((0,u.nR)(l))try{const f={stack:[],error:void 0,hasError:!1};try{const o=b(f,await c.reader(a,r.packs),!0),i={};for(const _ of r.blobs){if(_.role!=="metadata"||
!_.path?.startsWith(`${P}/`))continue;const E=[];for await(const g of o.open((0,S.SC)(_)))E.push(g);i[_.path.slice(P.length+1)]=Buffer.concat(E)}await l.putSidecarFiles(
p,{folder:P,files:i},a)}catch(o){f.error=o,f.hasError=!0}finally{const o=y(f);o&&await o}}catch(f){if(!(f instanceof M.JC))throw f;a.log.warn(`${r.snapshot_name}\
: cannot write its Compose files next to its manifest: ${f.message}`)}}s(w,"writeReadableCopies")}),82571:((v,O,t)=>{t.d(O,{X:s(()=>P,"X"),m:s(()=>y,"m")});var M=t(
75892),u=t(69865),S=t(10764);const b=.5;async function y(w,p,r){if(!(0,S.V2)(p))return;const l=await p.freeBytes(r);l>=w*b||r.log.warn(`${p.location} has only ${(0,u.
z3)(l)} free: a snapshot of ${(0,u.z3)(w)} may not fit`)}s(y,"warnIfLowSpace");async function P(w,p,r){if(!(0,S.V2)(p))return;const l=await p.freeBytes(r);if(!(l>=
w))throw new M._p(`${p.location} has ${(0,u.z3)(l)} free, but ${(0,u.z3)(w)} are needed (${(0,u.z3)(w-l)} short)`,{hint:"Free some space there, or use another l\
ocation",fields:{needed:w,free:l}})}s(P,"assertSpace")}),81778:((v,O,t)=>{t.d(O,{P:s(()=>P,"P"),W:s(()=>w,"W")});var M=t(89304);const u=4<<20,S=65536,b=/^(compose|container)\//,
y=5;async function P(a,f,o){const i=[];for(const _ of a){const{role:E,path:g=""}=_;if(E==="config"&&_.size<=u)await w(c(await l(_,f)),o);else if(E==="metadata"&&
b.test(g)&&_.size<=S){const{findCredentialsInText:h}=await t.e(2478).then(t.bind(t,2478));for(const e of await h(g,(await l(_,f)).toString()))i.push(e)}}i.length>
0&&o.log.warn(`files in the snapshot seem to contain credentials, readable by anyone with access to it: ${r(i)}`)}s(P,"warnAboutSecrets");async function w(a,f){
const{findCredentials:o}=await t.e(2478).then(t.bind(t,2478)),i=await o(a);i.length>0&&f.log.warn(p(i))}s(w,"warnAboutSecretsInConfig");function p(a){return`the\
 image seems to contain credentials, readable by anyone with access to it: ${r(a)}. Pass them to the build as secrets, and revoke the real ones`}s(p,"warningOf");
function r(a){return`${a.slice(0,y).map(({place:o,kind:i})=>`${o} (${i})`).join(", ")}${a.length>y?` and ${a.length-y} more`:""}`}s(r,"listed");async function l(a,f){
const o=[];for await(const i of f.open((0,M.SC)(a)))o.push(i);return Buffer.concat(o)}s(l,"readAll");function c(a){try{return JSON.parse(a.toString())}catch{return}}
s(c,"tryJson")}),62040:((v,O,t)=>{t.r(O),t.d(O,{pull:s(()=>_,"pull"),push:s(()=>i,"push")});var M=t(44143),u=t(75892),S=t(76363),b=t(75558),y=t(99475),P=t(10764),
w=t(85497),p=t(89304),r=t(76961),l=t(56984),c=t(82571),a=t(81778),f=function(h,e,d){if(e!=null){if(typeof e!="object"&&typeof e!="function")throw new TypeError(
"Object expected.");var n,D;if(d){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");n=e[Symbol.asyncDispose]}if(n===void 0){if(!Symbol.
dispose)throw new TypeError("Symbol.dispose is not defined.");n=e[Symbol.dispose],d&&(D=n)}if(typeof n!="function")throw new TypeError("Object not disposable.");
D&&(n=s(function(){try{D.call(this)}catch(m){return Promise.reject(m)}},"dispose")),h.stack.push({value:e,dispose:n,async:d})}else d&&h.stack.push({async:!0});return e},
o=(function(h){return function(e){function d(R){e.error=e.hasError?new h(R,e.error,"An error was suppressed during disposal."):R,e.hasError=!0}s(d,"fail");var n,
D=0;function m(){for(;n=e.stack.pop();)try{if(!n.async&&D===1)return D=0,e.stack.push(n),Promise.resolve().then(m);if(n.dispose){var R=n.dispose.call(n.value);if(n.
async)return D|=2,Promise.resolve(R).then(m,function(j){return d(j),m()})}else D|=1}catch(j){d(j)}if(D===1)return e.hasError?Promise.reject(e.error):Promise.resolve();
if(e.hasError)throw e.error}return s(m,"next"),m()}})(typeof SuppressedError=="function"?SuppressedError:function(h,e,d){var n=new Error(d);return n.name="Suppr\
essedError",n.error=h,n.suppressed=e,n});async function i(h,{catalog:e,remote:d},n){return await E(h,{from:e,to:d,doing:"Pushing"},n)}s(i,"push");async function _(h,{
catalog:e,remote:d},n){return await E(h,{from:d,to:e,doing:"Pulling"},n)}s(_,"pull");async function E({name:h,force:e},{from:d,to:n,doing:D},m){const R={stack:[],
error:void 0,hasError:!1};try{let J=function(T){return(0,P.$9)(n.store)?z:(0,y.M)({...A,packs:[...T]})};s(J,"bytesThere");const j=performance.now(),{snapshot:C,
bytes:z}=await(0,w.WI)(h,d.store,m),{ref:L,manifest:A}=C,I=await n.store.read(L,m),W=I!==void 0&&(0,S.s)(I)===C.digest;if(W&&!e)return{...C,changed:!1,stats:{bytesRead:0,
bytesNew:0,bytesStored:0},seconds:0};if(I!==void 0&&!W&&!e)throw g(C,n);const K=A.blobs.map(p.SC);n.store.traits.shared&&await(0,r.U)(C,d.store,F,m);const U=f(R,
await n.repository.writer(m,{resumable:!0,near:L}),!0);await(0,r.U)(C,d.store,()=>G(U),m);const x=await U.publish(K),N=J(x.packs);return await(0,w.bs)(L,{previous:I,
bytes:N},{published:x,refs:n.store,signal:m.signal,log:m.log}),await(0,l.P)(C,n,m),{...C,held:(0,M.ol)(N),changed:!W,stats:U.stats,seconds:(performance.now()-j)/
1e3};async function F(){const T={stack:[],error:void 0,hasError:!1};try{const $=f(T,await d.repository.reader(m,A.packs),!0);await(0,a.P)(A.blobs,$,m)}catch($){
T.error=$,T.hasError=!0}finally{const $=o(T);$&&await $}}s(F,"look");async function G(T){let $;try{await T.copy(K,d.repository.source(A.packs),{onPlan:s(async B=>{
await(0,c.X)(B,n.store,m),$?.done(),$=m.progress.start(`${D} ${(0,b.SN)(L)}`,B)},"onPlan"),onBytes:s(B=>$?.add(B),"onBytes")})}finally{$?.done()}}s(G,"copy")}catch(j){
R.error=j,R.hasError=!0}finally{const j=o(R);j&&await j}}s(E,"transfer");function g({ref:h},{store:e}){return new u.Ry(`Snapshot '${(0,b.SN)(h)}' already exists\
 at ${e.location} with other content`,{hint:"Use --force to replace it there",fields:{project:h.project,name:h.name}})}s(g,"taken")})};export{V as id,Y as ids,Q as modules};
