var X=Object.defineProperty;var s=(C,b)=>X(C,"name",{value:b,configurable:!0});const V=2040,Y=[2040],Q={89304:((C,b,t)=>{t.d(b,{SC:s(()=>u,"SC"),Xn:s(()=>D,"Xn"),_W:s(()=>O,"_W")});var M=t(75892);function u(m){if(m.recipe===void 0)throw new M.
cs(`The manifest does not say how ${m.digest} is put together`);return{digest:m.digest,size:m.size,recipe:m.recipe}}s(u,"toStoredBlob");function O(m){return new Map(
m.map(P=>[P.digest,u(P)]))}s(O,"byDigest");function D(m,P){const w=m.blobs.find(p=>p.digest===P);if(w===void 0)throw new M.cs(`The manifest of '${m.snapshot_name}\
' names ${P} but holds no such blob`);return u(w)}s(D,"storedBlob")}),76961:((C,b,t)=>{t.d(b,{U:s(()=>f,"U")});var M=t(44143),u=t(75892),O=t(75558),D=t(86125),m=t(
70370),P=t(62821),w=t(10764),p=t(75912);const n=2;async function l(o,{ref:i,manifest:_},{store:E,c:g}){if(!(0,w.d0)(E)||!(o instanceof u.cs))return o;const h=await c(
(0,p.gX)(_),E,g);g.log.debug(o.message);const e=o instanceof D.Rh,d=`Save it again: what is ${e?"missing":"damaged"} is written again`,r=e?`Snapshot '${(0,O.SN)(
i)}' cannot be used: a part of it is missing from ${E.location}`:`Snapshot '${(0,O.SN)(i)}' cannot be used: a part of it in ${E.location} is damaged`;return new u.
m_(r,{hint:h||e?d:`Save it again in a job that may write to ${E.location}, or delete its caches on GitHub (Actions, Caches)`,cause:o})}s(l,"toMissingError");async function c(o,i,_){
_.log.info(`Looking for what is damaged in ${i.location}`);const E=(0,m.A)(n);try{const g=await Promise.all(o.map(e=>E(()=>a(e,i,_)))),h=o.filter((e,d)=>!g[d]);
for(const e of h)await i.markCorrupt(e,_);return h.length>0}catch(g){if(_.signal.aborted||!(g instanceof u.JC))throw g;return!1}}s(c,"disownDamaged");async function a(o,i,_){
try{return await(0,D.fL)(async()=>await(0,P.pW)(await i.get(o,_),o.slice(o.indexOf("/")+1))),!0}catch(E){if(E instanceof u.m_)return!0;if(E instanceof u.cs)return!1;
throw E}}s(a,"isSound");async function f(o,i,_,E){const{ref:g,digest:h,held:e=h}=o;try{return await _()}catch(d){const r=await l(d,o,{store:i,c:E});if(!(r instanceof
u.cs))throw r;const S=(0,O.SN)(g),y={project:g.project,name:g.name};if(!(r instanceof D.Rh))throw new u.cs(`Snapshot '${S}' is damaged: ${r.message}`,{hint:D.yo,
fields:y,cause:d});const R=await i.read(g,E);throw R===void 0||(0,M.ol)(R)!==e?new u.m_(`Snapshot '${S}' was removed or replaced while it was read`,{hint:"See w\
hat there is with: vm snapshot list",cause:d}):new u.cs(`Snapshot '${S}' is incomplete: ${r.message}`,{hint:D.yo,fields:y,cause:d})}}s(f,"withReadErrors")}),56984:((C,b,t)=>{
t.d(b,{P:s(()=>w,"P")});var M=t(75892),u=t(10764),O=t(89304),D=function(p,n,l){if(n!=null){if(typeof n!="object"&&typeof n!="function")throw new TypeError("Obje\
ct expected.");var c,a;if(l){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");c=n[Symbol.asyncDispose]}if(c===void 0){if(!Symbol.
dispose)throw new TypeError("Symbol.dispose is not defined.");c=n[Symbol.dispose],l&&(a=c)}if(typeof c!="function")throw new TypeError("Object not disposable.");
a&&(c=s(function(){try{a.call(this)}catch(f){return Promise.reject(f)}},"dispose")),p.stack.push({value:n,dispose:c,async:l})}else l&&p.stack.push({async:!0});return n},
m=(function(p){return function(n){function l(o){n.error=n.hasError?new p(o,n.error,"An error was suppressed during disposal."):o,n.hasError=!0}s(l,"fail");var c,
a=0;function f(){for(;c=n.stack.pop();)try{if(!c.async&&a===1)return a=0,n.stack.push(c),Promise.resolve().then(f);if(c.dispose){var o=c.dispose.call(c.value);if(c.
async)return a|=2,Promise.resolve(o).then(f,function(i){return l(i),f()})}else a|=1}catch(i){l(i)}if(a===1)return n.hasError?Promise.reject(n.error):Promise.resolve();
if(n.hasError)throw n.error}return s(f,"next"),f()}})(typeof SuppressedError=="function"?SuppressedError:function(p,n,l){var c=new Error(l);return c.name="Suppr\
essedError",c.error=p,c.suppressed=n,c});const P="compose";async function w({ref:p,manifest:n},{store:l,repository:c},a){if((0,u.nR)(l))try{const f={stack:[],error:void 0,
hasError:!1};try{const o=D(f,await c.reader(a,n.packs),!0),i={};for(const _ of n.blobs){if(_.role!=="metadata"||!_.path?.startsWith(`${P}/`))continue;const E=[];
for await(const g of o.open((0,O.SC)(_)))E.push(g);i[_.path.slice(P.length+1)]=Buffer.concat(E)}await l.putSidecarFiles(p,{folder:P,files:i},a)}catch(o){f.error=
o,f.hasError=!0}finally{const o=m(f);o&&await o}}catch(f){if(!(f instanceof M.JC))throw f;a.log.warn(`${n.snapshot_name}: its Compose files are not beside its m\
anifest: ${f.message}`)}}s(w,"writeReadableCopies")}),82571:((C,b,t)=>{t.d(b,{X:s(()=>P,"X"),m:s(()=>m,"m")});var M=t(75892),u=t(69865),O=t(10764);const D=.5;async function m(w,p,n){
if(!(0,O.V2)(p))return;const l=await p.freeBytes(n);l>=w*D||n.log.warn(`only ${(0,u.z3)(l)} are free at ${p.location} for a snapshot of ${(0,u.z3)(w)}: it may n\
ot fit`)}s(m,"warnIfLowSpace");async function P(w,p,n){if(!(0,O.V2)(p))return;const l=await p.freeBytes(n);if(!(l>=w))throw new M._p(`${(0,u.z3)(w)} do not fit \
at ${p.location}, where ${(0,u.z3)(l)} are free: ${(0,u.z3)(w-l)} are short`,{hint:"Free some space there, or use another place",fields:{needed:w,free:l}})}s(P,
"assertSpace")}),81778:((C,b,t)=>{t.d(b,{P:s(()=>P,"P"),W:s(()=>w,"W")});var M=t(89304);const u=4<<20,O=65536,D=/^(compose|container)\//,m=5;async function P(a,f,o){
const i=[];for(const _ of a){const{role:E,path:g=""}=_;if(E==="config"&&_.size<=u)await w(c(await l(_,f)),o);else if(E==="metadata"&&D.test(g)&&_.size<=O){const{
findCredentialsInText:h}=await t.e(2478).then(t.bind(t,2478));for(const e of await h(g,(await l(_,f)).toString()))i.push(e)}}i.length>0&&o.log.warn(`files in it\
 seem to hold credentials that everybody who gets it can read: ${n(i)}`)}s(P,"warnAboutSecrets");async function w(a,f){const{findCredentials:o}=await t.e(2478).
then(t.bind(t,2478)),i=await o(a);i.length>0&&f.log.warn(p(i))}s(w,"warnAboutSecretsInConfig");function p(a){return`the image seems to hold credentials that eve\
rybody who gets it can read: ${n(a)}. Give them to the build as secrets, and revoke those that are real`}s(p,"warningOf");function n(a){return`${a.slice(0,m).map(
({place:o,kind:i})=>`${o} (${i})`).join(", ")}${a.length>m?` and ${a.length-m} more`:""}`}s(n,"listed");async function l(a,f){const o=[];for await(const i of f.
open((0,M.SC)(a)))o.push(i);return Buffer.concat(o)}s(l,"readAll");function c(a){try{return JSON.parse(a.toString())}catch{return}}s(c,"tryJson")}),62040:((C,b,t)=>{
t.r(b),t.d(b,{pull:s(()=>_,"pull"),push:s(()=>i,"push")});var M=t(44143),u=t(75892),O=t(76363),D=t(75558),m=t(60690),P=t(10764),w=t(85497),p=t(89304),n=t(76961),
l=t(56984),c=t(82571),a=t(81778),f=function(h,e,d){if(e!=null){if(typeof e!="object"&&typeof e!="function")throw new TypeError("Object expected.");var r,S;if(d){
if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");r=e[Symbol.asyncDispose]}if(r===void 0){if(!Symbol.dispose)throw new TypeError(
"Symbol.dispose is not defined.");r=e[Symbol.dispose],d&&(S=r)}if(typeof r!="function")throw new TypeError("Object not disposable.");S&&(r=s(function(){try{S.call(
this)}catch(y){return Promise.reject(y)}},"dispose")),h.stack.push({value:e,dispose:r,async:d})}else d&&h.stack.push({async:!0});return e},o=(function(h){return function(e){
function d(R){e.error=e.hasError?new h(R,e.error,"An error was suppressed during disposal."):R,e.hasError=!0}s(d,"fail");var r,S=0;function y(){for(;r=e.stack.pop();)
try{if(!r.async&&S===1)return S=0,e.stack.push(r),Promise.resolve().then(y);if(r.dispose){var R=r.dispose.call(r.value);if(r.async)return S|=2,Promise.resolve(R).
then(y,function($){return d($),y()})}else S|=1}catch($){d($)}if(S===1)return e.hasError?Promise.reject(e.error):Promise.resolve();if(e.hasError)throw e.error}return s(
y,"next"),y()}})(typeof SuppressedError=="function"?SuppressedError:function(h,e,d){var r=new Error(d);return r.name="SuppressedError",r.error=h,r.suppressed=e,
r});async function i(h,{catalog:e,remote:d},r){return await E(h,{from:e,to:d,doing:"Pushing"},r)}s(i,"push");async function _(h,{catalog:e,remote:d},r){return await E(
h,{from:d,to:e,doing:"Pulling"},r)}s(_,"pull");async function E({name:h,force:e},{from:d,to:r,doing:S},y){const R={stack:[],error:void 0,hasError:!1};try{let J=function(v){
return(0,P.$9)(r.store)?z:(0,m.T)({...A,packs:[...v]})};s(J,"bytesThere");const $=performance.now(),{snapshot:j,bytes:z}=await(0,w.WI)(h,d.store,y),{ref:L,manifest:A}=j,
I=await r.store.read(L,y),W=I!==void 0&&(0,O.s)(I)===j.digest;if(W&&!e)return{...j,changed:!1,stats:{bytesRead:0,bytesNew:0,bytesStored:0},seconds:0};if(I!==void 0&&
!W&&!e)throw g(j,r);const K=A.blobs.map(p.SC);r.store.traits.shared&&await(0,n.U)(j,d.store,F,y);const U=f(R,await r.repository.writer(y,{resumable:!0,near:L}),
!0);await(0,n.U)(j,d.store,()=>G(U),y);const x=await U.publish(K),N=J(x.packs);return await(0,w.bs)(L,{previous:I,bytes:N},{published:x,refs:r.store,signal:y.signal,
log:y.log}),await(0,l.P)(j,r,y),{...j,held:(0,M.ol)(N),changed:!W,stats:U.stats,seconds:(performance.now()-$)/1e3};async function F(){const v={stack:[],error:void 0,
hasError:!1};try{const T=f(v,await d.repository.reader(y,A.packs),!0);await(0,a.P)(A.blobs,T,y)}catch(T){v.error=T,v.hasError=!0}finally{const T=o(v);T&&await T}}
s(F,"look");async function G(v){let T;try{await v.copy(K,d.repository.source(A.packs),{onPlan:s(async B=>{await(0,c.X)(B,r.store,y),T?.done(),T=y.progress.start(
`${S} ${(0,D.SN)(L)}`,B)},"onPlan"),onBytes:s(B=>T?.add(B),"onBytes")})}finally{T?.done()}}s(G,"copy")}catch($){R.error=$,R.hasError=!0}finally{const $=o(R);$&&
await $}}s(E,"transfer");function g({ref:h},{store:e}){return new u.Ry(`Snapshot '${(0,D.SN)(h)}' at ${e.location} is another one`,{hint:"Use --force to replace\
 it there",fields:{project:h.project,name:h.name}})}s(g,"taken")})};export{V as id,Y as ids,Q as modules};
