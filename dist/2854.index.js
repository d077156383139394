var v=Object.defineProperty;var d=(M,b)=>v(M,"name",{value:b,configurable:!0});const C=2854,$=[2854],A={89304:((M,b,i)=>{i.d(b,{SC:d(()=>l,"SC"),Xn:d(()=>w,"Xn"),_W:d(()=>P,"_W")});var S=i(75892);function l(p){if(p.recipe===void 0)throw new S.
cs(`The manifest does not contain the recipe of ${p.digest}`);return{digest:p.digest,size:p.size,recipe:p.recipe}}d(l,"toStoredBlob");function P(p){return new Map(
p.map(g=>[g.digest,l(g)]))}d(P,"byDigest");function w(p,g){const m=p.blobs.find(o=>o.digest===g);if(m===void 0)throw new S.cs(`The manifest of '${p.snapshot_name}\
' names ${g} but does not list that blob`);return l(m)}d(w,"storedBlob")}),76961:((M,b,i)=>{i.d(b,{U:d(()=>r,"U")});var S=i(44143),l=i(75892),P=i(75558),w=i(86125),
p=i(70370),g=i(62821),m=i(10764),o=i(75912);const _=2;async function f(s,{ref:e,manifest:t},{store:n,c}){if(!(0,m.d0)(n)||!(s instanceof l.cs))return s;const u=await h(
(0,o.gX)(t),n,c);c.log.debug(s.message);const E=s instanceof w.Rh,y=`Save it again: only the ${E?"missing":"damaged"} parts are uploaded`,D=E?`Snapshot '${(0,P.
SN)(e)}' cannot be used: part of it is missing from ${n.location}`:`Snapshot '${(0,P.SN)(e)}' cannot be used: part of it is damaged in ${n.location}`;return new l.
m_(D,{hint:u||E?y:`Save it again in a job that can write to ${n.location}, or delete its caches on GitHub (Actions, Caches)`,cause:s})}d(f,"toMissingError");async function h(s,e,t){
t.log.info(`Looking for damaged packs in ${e.location}`);const n=(0,p.A)(_);try{const c=await Promise.all(s.map(E=>n(()=>a(E,e,t)))),u=s.filter((E,y)=>!c[y]);for(const E of u)
await e.markCorrupt(E,t);return u.length>0}catch(c){if(t.signal.aborted||!(c instanceof l.JC))throw c;return!1}}d(h,"disownDamaged");async function a(s,e,t){try{
return await(0,w.fL)(async()=>await(0,g.pW)(await e.get(s,t),s.slice(s.indexOf("/")+1))),!0}catch(n){if(n instanceof l.m_)return!0;if(n instanceof l.cs)return!1;
throw n}}d(a,"isSound");async function r(s,e,t,n){const{ref:c,digest:u,held:E=u}=s;try{return await t()}catch(y){const D=await f(y,s,{store:e,c:n});if(!(D instanceof
l.cs))throw D;const O=(0,P.SN)(c),j={project:c.project,name:c.name};if(!(D instanceof w.Rh))throw new l.cs(`Snapshot '${O}' is damaged: ${D.message}`,{hint:w.yo,
fields:j,cause:y});const R=await e.read(c,n);throw R===void 0||(0,S.ol)(R)!==E?new l.m_(`Snapshot '${O}' was removed or replaced while it was being read`,{hint:"\
List the existing snapshots with: vm snapshot list",cause:y}):new l.cs(`Snapshot '${O}' is incomplete: ${D.message}`,{hint:w.yo,fields:j,cause:y})}}d(r,"withRea\
dErrors")}),56984:((M,b,i)=>{i.d(b,{P:d(()=>g,"P")});var S=i(75892),l=i(10764),P=i(89304),w=function(m,o,_){if(o!=null){if(typeof o!="object"&&typeof o!="functi\
on")throw new TypeError("Object expected.");var f,h;if(_){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");f=o[Symbol.asyncDispose]}
if(f===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");f=o[Symbol.dispose],_&&(h=f)}if(typeof f!="function")throw new TypeError(
"Object not disposable.");h&&(f=d(function(){try{h.call(this)}catch(a){return Promise.reject(a)}},"dispose")),m.stack.push({value:o,dispose:f,async:_})}else _&&
m.stack.push({async:!0});return o},p=(function(m){return function(o){function _(r){o.error=o.hasError?new m(r,o.error,"An error was suppressed during disposal."):
r,o.hasError=!0}d(_,"fail");var f,h=0;function a(){for(;f=o.stack.pop();)try{if(!f.async&&h===1)return h=0,o.stack.push(f),Promise.resolve().then(a);if(f.dispose){
var r=f.dispose.call(f.value);if(f.async)return h|=2,Promise.resolve(r).then(a,function(s){return _(s),a()})}else h|=1}catch(s){_(s)}if(h===1)return o.hasError?
Promise.reject(o.error):Promise.resolve();if(o.hasError)throw o.error}return d(a,"next"),a()}})(typeof SuppressedError=="function"?SuppressedError:function(m,o,_){
var f=new Error(_);return f.name="SuppressedError",f.error=m,f.suppressed=o,f});async function g({ref:m,manifest:o},{store:_,repository:f},h){if((0,l.nR)(_))try{
const a={stack:[],error:void 0,hasError:!1};try{const r=w(a,await f.reader(h,o.packs),!0),s=new Map;for(const e of o.blobs){const[t="",n]=e.role==="metadata"?e.
path?.split(/\/(.*)/s)??[]:[];if(n===void 0)continue;const c=[];for await(const u of r.open((0,P.SC)(e)))c.push(u);s.set(t,{...s.get(t),[n]:Buffer.concat(c)})}for(const[
e,t]of s)await _.putSidecarFiles(m,{folder:e,files:t},h)}catch(r){a.error=r,a.hasError=!0}finally{const r=p(a);r&&await r}}catch(a){if(!(a instanceof S.JC))throw a;
h.log.warn(`${o.snapshot_name}: cannot write copies of its files next to its manifest: ${a.message}`)}}d(g,"writeReadableCopies")}),52854:((M,b,i)=>{i.r(b),i.d(
b,{tag:d(()=>h,"tag")});var S=i(44143),l=i(75892),P=i(57588),w=i(75558),p=i(85497),g=i(89304),m=i(76961),o=i(56984),_=function(a,r,s){if(r!=null){if(typeof r!="\
object"&&typeof r!="function")throw new TypeError("Object expected.");var e,t;if(s){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defi\
ned.");e=r[Symbol.asyncDispose]}if(e===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");e=r[Symbol.dispose],s&&(t=e)}if(typeof e!=
"function")throw new TypeError("Object not disposable.");t&&(e=d(function(){try{t.call(this)}catch(n){return Promise.reject(n)}},"dispose")),a.stack.push({value:r,
dispose:e,async:s})}else s&&a.stack.push({async:!0});return r},f=(function(a){return function(r){function s(c){r.error=r.hasError?new a(c,r.error,"An error was \
suppressed during disposal."):c,r.hasError=!0}d(s,"fail");var e,t=0;function n(){for(;e=r.stack.pop();)try{if(!e.async&&t===1)return t=0,r.stack.push(e),Promise.
resolve().then(n);if(e.dispose){var c=e.dispose.call(e.value);if(e.async)return t|=2,Promise.resolve(c).then(n,function(u){return s(u),n()})}else t|=1}catch(u){
s(u)}if(t===1)return r.hasError?Promise.reject(r.error):Promise.resolve();if(r.hasError)throw r.error}return d(n,"next"),n()}})(typeof SuppressedError=="functio\
n"?SuppressedError:function(a,r,s){var e=new Error(s);return e.name="SuppressedError",e.error=a,e.suppressed=r,e});async function h({name:a,to:r,force:s},e,t){const n={
stack:[],error:void 0,hasError:!1};try{const c=_(n,await e.repository.writer(t,{near:a.ref}),!0),{snapshot:u,bytes:E}=await(0,p.WI)(a,e.store,t),y=await e.store.
read(r,t),D=y&&(0,S.ol)(y),O=D!==u.held;if(O&&D!==void 0&&!s)throw new l.Ry(`Snapshot '${(0,w.SN)(r)}' already exists`,{hint:(0,P.iU)`Use ${(0,P.uK)("force",!0)} to move the name to this snapshot, or choose another name`,
fields:{project:r.project,name:r.name}});const j=d(()=>c.publish(u.manifest.blobs.map(g.SC)),"publish"),R=await(0,m.U)(u,e.store,j,t);return await(0,p.bs)(r,{previous:y,
bytes:E},{published:R,refs:e.store,signal:t.signal,log:t.log}),await(0,o.P)({...u,ref:r},e,t),{...u,ref:r,changed:O}}catch(c){n.error=c,n.hasError=!0}finally{const c=f(
n);c&&await c}}d(h,"tag")})};export{C as id,$ as ids,A as modules};
