var X=Object.defineProperty;var s=(C,b)=>X(C,"name",{value:b,configurable:!0});const V=1571,Y=[1571],Q={3290:((C,b,t)=>{t.d(b,{Xn:s(()=>D,"Xn"),_W:s(()=>M,"_W"),z4:s(()=>u,"z4")});var S=t(75892);function u(y){if(y.recipe===void 0)throw new S.
cs(`The manifest does not say how ${y.digest} is put together`);return{digest:y.digest,size:y.size,recipe:y.recipe}}s(u,"toStored");function M(y){return new Map(
y.map(P=>[P.digest,u(P)]))}s(M,"byDigest");function D(y,P){const m=y.blobs.find(p=>p.digest===P);if(m===void 0)throw new S.cs(`The manifest of '${y.snapshot_name}\
' names ${P} but holds no such blob`);return u(m)}s(D,"storedBlob")}),78764:((C,b,t)=>{t.d(b,{$:s(()=>m,"$"),C:s(()=>P,"C")});var S=t(3290);const u=4<<20,M=65536,
D=/^(compose|container)\//,y=5;async function P(a,f,r){const i=[];for(const _ of a){const{role:E,path:g=""}=_;if(E==="config"&&_.size<=u)await m(c(await l(_,f)),
r);else if(E==="metadata"&&D.test(g)&&_.size<=M){const{findCredentialsInText:h}=await t.e(4887).then(t.bind(t,34887));for(const e of await h(g,(await l(_,f)).toString()))
i.push(e)}}i.length>0&&r.log.warn(`files in it seem to hold credentials that everybody who gets it can read: ${o(i)}`)}s(P,"warnOfCredentials");async function m(a,f){
const{findCredentials:r}=await t.e(4887).then(t.bind(t,34887)),i=await r(a);i.length>0&&f.log.warn(p(i))}s(m,"warnOfCredentialsIn");function p(a){return`the ima\
ge seems to hold credentials that everybody who gets it can read: ${o(a)}. Give them to the build as secrets, and revoke those that are real`}s(p,"warningOf");function o(a){
return`${a.slice(0,y).map(({place:r,kind:i})=>`${r} (${i})`).join(", ")}${a.length>y?` and ${a.length-y} more`:""}`}s(o,"listed");async function l(a,f){const r=[];
for await(const i of f.open((0,S.z4)(a)))r.push(i);return Buffer.concat(r)}s(l,"readAll");function c(a){try{return JSON.parse(a.toString())}catch{return}}s(c,"t\
ryJson")}),88129:((C,b,t)=>{t.d(b,{E:s(()=>y,"E"),X:s(()=>P,"X")});var S=t(75892),u=t(13785),M=t(10764);const D=.5;async function y(m,p,o){if(!(0,M.V2)(p))return;
const l=await p.freeBytes(o);l>=m*D||o.log.warn(`only ${(0,u.z3)(l)} are free at ${p.location} for a snapshot of ${(0,u.z3)(m)}: it may not fit`)}s(y,"warnOfLit\
tleSpace");async function P(m,p,o){if(!(0,M.V2)(p))return;const l=await p.freeBytes(o);if(!(l>=m))throw new S._p(`${(0,u.z3)(m)} do not fit at ${p.location}, wh\
ere ${(0,u.z3)(l)} are free: ${(0,u.z3)(m-l)} are short`,{hint:"Free some space there, or use another place",fields:{needed:m,free:l}})}s(P,"assertSpace")}),46512:((C,b,t)=>{
t.d(b,{n:s(()=>m,"n")});var S=t(75892),u=t(10764),M=t(3290),D=function(p,o,l){if(o!=null){if(typeof o!="object"&&typeof o!="function")throw new TypeError("Objec\
t expected.");var c,a;if(l){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");c=o[Symbol.asyncDispose]}if(c===void 0){if(!Symbol.
dispose)throw new TypeError("Symbol.dispose is not defined.");c=o[Symbol.dispose],l&&(a=c)}if(typeof c!="function")throw new TypeError("Object not disposable.");
a&&(c=s(function(){try{a.call(this)}catch(f){return Promise.reject(f)}},"dispose")),p.stack.push({value:o,dispose:c,async:l})}else l&&p.stack.push({async:!0});return o},
y=(function(p){return function(o){function l(r){o.error=o.hasError?new p(r,o.error,"An error was suppressed during disposal."):r,o.hasError=!0}s(l,"fail");var c,
a=0;function f(){for(;c=o.stack.pop();)try{if(!c.async&&a===1)return a=0,o.stack.push(c),Promise.resolve().then(f);if(c.dispose){var r=c.dispose.call(c.value);if(c.
async)return a|=2,Promise.resolve(r).then(f,function(i){return l(i),f()})}else a|=1}catch(i){l(i)}if(a===1)return o.hasError?Promise.reject(o.error):Promise.resolve();
if(o.hasError)throw o.error}return s(f,"next"),f()}})(typeof SuppressedError=="function"?SuppressedError:function(p,o,l){var c=new Error(l);return c.name="Suppr\
essedError",c.error=p,c.suppressed=o,c});const P="compose";async function m({ref:p,manifest:o},{store:l,repository:c},a){if((0,u.nR)(l))try{const f={stack:[],error:void 0,
hasError:!1};try{const r=D(f,await c.reader(a,o.packs),!0),i={};for(const _ of o.blobs){if(_.role!=="metadata"||!_.path?.startsWith(`${P}/`))continue;const E=[];
for await(const g of r.open((0,M.z4)(_)))E.push(g);i[_.path.slice(P.length+1)]=Buffer.concat(E)}await l.shelve(p,{folder:P,files:i},a)}catch(r){f.error=r,f.hasError=
!0}finally{const r=y(f);r&&await r}}catch(f){if(!(f instanceof S.JC))throw f;a.log.warn(`${o.snapshot_name}: its Compose files are not beside its manifest: ${f.
message}`)}}s(m,"writePlainFiles")}),88725:((C,b,t)=>{t.d(b,{h:s(()=>f,"h")});var S=t(44143),u=t(75892),M=t(75558),D=t(18016),y=t(70370),P=t(82141),m=t(10764),p=t(
91192);const o=2;async function l(r,{ref:i,manifest:_},{store:E,c:g}){if(!(0,m.d0)(E)||!(r instanceof u.cs))return r;const h=await c((0,p.gX)(_),E,g);g.log.debug(
r.message);const e=r instanceof D.Rh,d=`Save it again: what is ${e?"missing":"damaged"} is written again`,n=e?`Snapshot '${(0,M.SN)(i)}' cannot be used: a part \
of it is missing from ${E.location}`:`Snapshot '${(0,M.SN)(i)}' cannot be used: a part of it in ${E.location} is damaged`;return new u.m_(n,{hint:h||e?d:`Save i\
t again in a job that may write to ${E.location}, or delete its caches on GitHub (Actions, Caches)`,cause:r})}s(l,"asLoss");async function c(r,i,_){_.log.info(`\
Looking for what is damaged in ${i.location}`);const E=(0,y.A)(o);try{const g=await Promise.all(r.map(e=>E(()=>a(e,i,_)))),h=r.filter((e,d)=>!g[d]);for(const e of h)
await i.disown(e,_);return h.length>0}catch(g){if(_.signal.aborted||!(g instanceof u.JC))throw g;return!1}}s(c,"disownDamaged");async function a(r,i,_){try{return await(0,D.
xt)(async()=>await(0,P.pW)(await i.get(r,_),r.slice(r.indexOf("/")+1))),!0}catch(E){if(E instanceof u.m_)return!0;if(E instanceof u.cs)return!1;throw E}}s(a,"is\
Sound");async function f(r,i,_,E){const{ref:g,digest:h,held:e=h}=r;try{return await _()}catch(d){const n=await l(d,r,{store:i,c:E});if(!(n instanceof u.cs))throw n;
const O=(0,M.SN)(g),w={project:g.project,name:g.name};if(!(n instanceof D.Rh))throw new u.cs(`Snapshot '${O}' is damaged: ${n.message}`,{hint:D.nk,fields:w,cause:d});
const $=await i.read(g,E);throw $===void 0||(0,S.ol)($)!==e?new u.m_(`Snapshot '${O}' was removed or replaced while it was read`,{hint:"See what there is with: \
vm snapshot list",cause:d}):new u.cs(`Snapshot '${O}' is incomplete: ${n.message}`,{hint:D.nk,fields:w,cause:d})}}s(f,"reading")}),21571:((C,b,t)=>{t.r(b),t.d(b,
{pull:s(()=>_,"pull"),push:s(()=>i,"push")});var S=t(44143),u=t(75892),M=t(76363),D=t(75558),y=t(60690),P=t(10764),m=t(3290),p=t(78764),o=t(88129),l=t(46512),c=t(
88725),a=t(8459),f=function(h,e,d){if(e!=null){if(typeof e!="object"&&typeof e!="function")throw new TypeError("Object expected.");var n,O;if(d){if(!Symbol.asyncDispose)
throw new TypeError("Symbol.asyncDispose is not defined.");n=e[Symbol.asyncDispose]}if(n===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not\
 defined.");n=e[Symbol.dispose],d&&(O=n)}if(typeof n!="function")throw new TypeError("Object not disposable.");O&&(n=s(function(){try{O.call(this)}catch(w){return Promise.
reject(w)}},"dispose")),h.stack.push({value:e,dispose:n,async:d})}else d&&h.stack.push({async:!0});return e},r=(function(h){return function(e){function d($){e.error=
e.hasError?new h($,e.error,"An error was suppressed during disposal."):$,e.hasError=!0}s(d,"fail");var n,O=0;function w(){for(;n=e.stack.pop();)try{if(!n.async&&
O===1)return O=0,e.stack.push(n),Promise.resolve().then(w);if(n.dispose){var $=n.dispose.call(n.value);if(n.async)return O|=2,Promise.resolve($).then(w,function(R){
return d(R),w()})}else O|=1}catch(R){d(R)}if(O===1)return e.hasError?Promise.reject(e.error):Promise.resolve();if(e.hasError)throw e.error}return s(w,"next"),w()}})(
typeof SuppressedError=="function"?SuppressedError:function(h,e,d){var n=new Error(d);return n.name="SuppressedError",n.error=h,n.suppressed=e,n});async function i(h,{
catalogue:e,remote:d},n){return await E(h,{from:e,to:d,doing:"Pushing"},n)}s(i,"push");async function _(h,{catalogue:e,remote:d},n){return await E(h,{from:d,to:e,
doing:"Pulling"},n)}s(_,"pull");async function E({name:h,force:e},{from:d,to:n,doing:O},w){const $={stack:[],error:void 0,hasError:!1};try{let J=function(j){return(0,P.
$9)(n.store)?N:(0,y.T)({...A,packs:[...j]})};s(J,"bytesThere");const R=performance.now(),{snapshot:T,bytes:N}=await(0,a.WI)(h,d.store,w),{ref:L,manifest:A}=T,I=await n.
store.read(L,w),W=I!==void 0&&(0,M.s)(I)===T.digest;if(W&&!e)return{...T,changed:!1,stats:{bytesRead:0,bytesNew:0,bytesStored:0},seconds:0};if(I!==void 0&&!W&&!e)
throw g(T,n);const U=A.blobs.map(m.z4);n.store.traits.shared&&await(0,c.h)(T,d.store,F,w);const K=f($,await n.repository.writer(w,{resumable:!0,near:L}),!0);await(0,c.
h)(T,d.store,()=>G(K),w);const z=await K.publish(U),x=J(z.packs);return await(0,a.bs)(L,{previous:I,bytes:x},{published:z,refs:n.store,signal:w.signal,log:w.log}),
await(0,l.n)(T,n,w),{...T,held:(0,S.ol)(x),changed:!W,stats:K.stats,seconds:(performance.now()-R)/1e3};async function F(){const j={stack:[],error:void 0,hasError:!1};
try{const v=f(j,await d.repository.reader(w,A.packs),!0);await(0,p.C)(A.blobs,v,w)}catch(v){j.error=v,j.hasError=!0}finally{const v=r(j);v&&await v}}s(F,"look");
async function G(j){let v;try{await j.copy(U,d.repository.source(A.packs),{onPlan:s(async B=>{await(0,o.X)(B,n.store,w),v?.done(),v=w.progress.start(`${O} ${(0,D.
SN)(L)}`,B)},"onPlan"),onBytes:s(B=>v?.add(B),"onBytes")})}finally{v?.done()}}s(G,"copy")}catch(R){$.error=R,$.hasError=!0}finally{const R=r($);R&&await R}}s(E,
"transfer");function g({ref:h},{store:e}){return new u.Ry(`Snapshot '${(0,D.SN)(h)}' at ${e.location} is another one`,{hint:"Use --force to replace it there",fields:{
project:h.project,name:h.name}})}s(g,"taken")})};export{V as id,Y as ids,Q as modules};
