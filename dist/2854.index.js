var v=Object.defineProperty;var d=(O,w)=>v(O,"name",{value:w,configurable:!0});const C=2854,$=[2854],A={89304:((O,w,a)=>{a.d(w,{SC:d(()=>u,"SC"),Xn:d(()=>E,"Xn"),_W:d(()=>g,"_W")});var S=a(75892);function u(p){if(p.recipe===void 0)throw new S.
cs(`The manifest does not contain the recipe of ${p.digest}`);return{digest:p.digest,size:p.size,recipe:p.recipe}}d(u,"toStoredBlob");function g(p){return new Map(
p.map(_=>[_.digest,u(_)]))}d(g,"byDigest");function E(p,_){const D=p.blobs.find(h=>h.digest===_);if(D===void 0)throw new S.cs(`The manifest of '${p.snapshot_name}\
' names ${_} but does not list that blob`);return u(D)}d(E,"storedBlob")}),76961:((O,w,a)=>{a.d(w,{U:d(()=>n,"U")});var S=a(44143),u=a(75892),g=a(75558),E=a(86125),
p=a(70370),_=a(62821),D=a(10764),h=a(75912);const o=2;async function l(e,{ref:s,manifest:c},{store:i,c:f}){if(!(0,D.d0)(i)||!(e instanceof u.cs))return e;const P=await t(
(0,h.gX)(c),i,f);f.log.debug(e.message);const m=e instanceof E.Rh,y=`Save it again: only the ${m?"missing":"damaged"} parts are uploaded`,b=m?`Snapshot '${(0,g.
SN)(s)}' cannot be used: part of it is missing from ${i.location}`:`Snapshot '${(0,g.SN)(s)}' cannot be used: part of it is damaged in ${i.location}`;return new u.
m_(b,{hint:P||m?y:`Save it again in a job that can write to ${i.location}, or delete its caches on GitHub (Actions, Caches)`,cause:e})}d(l,"toMissingError");async function t(e,s,c){
c.log.info(`Looking for damaged packs in ${s.location}`);const i=(0,p.A)(o);try{const f=await Promise.all(e.map(m=>i(()=>r(m,s,c)))),P=e.filter((m,y)=>!f[y]);for(const m of P)
await s.markCorrupt(m,c);return P.length>0}catch(f){if(c.signal.aborted||!(f instanceof u.JC))throw f;return!1}}d(t,"disownDamaged");async function r(e,s,c){try{
return await(0,E.fL)(async()=>await(0,_.pW)(await s.get(e,c),e.slice(e.indexOf("/")+1))),!0}catch(i){if(i instanceof u.m_)return!0;if(i instanceof u.cs)return!1;
throw i}}d(r,"isSound");async function n(e,s,c,i){const{ref:f,digest:P,held:m=P}=e;try{return await c()}catch(y){const b=await l(y,e,{store:s,c:i});if(!(b instanceof
u.cs))throw b;const j=(0,g.SN)(f),R={project:f.project,name:f.name};if(!(b instanceof E.Rh))throw new u.cs(`Snapshot '${j}' is damaged: ${b.message}`,{hint:E.yo,
fields:R,cause:y});const M=await s.read(f,i);throw M===void 0||(0,S.ol)(M)!==m?new u.m_(`Snapshot '${j}' was removed or replaced while it was being read`,{hint:"\
List the existing snapshots with: vm snapshot list",cause:y}):new u.cs(`Snapshot '${j}' is incomplete: ${b.message}`,{hint:E.yo,fields:R,cause:y})}}d(n,"withRea\
dErrors")}),56984:((O,w,a)=>{a.d(w,{P:d(()=>D,"P")});var S=a(75892),u=a(10764),g=a(89304),E=function(h,o,l){if(o!=null){if(typeof o!="object"&&typeof o!="functi\
on")throw new TypeError("Object expected.");var t,r;if(l){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");t=o[Symbol.asyncDispose]}
if(t===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");t=o[Symbol.dispose],l&&(r=t)}if(typeof t!="function")throw new TypeError(
"Object not disposable.");r&&(t=d(function(){try{r.call(this)}catch(n){return Promise.reject(n)}},"dispose")),h.stack.push({value:o,dispose:t,async:l})}else l&&
h.stack.push({async:!0});return o},p=(function(h){return function(o){function l(e){o.error=o.hasError?new h(e,o.error,"An error was suppressed during disposal."):
e,o.hasError=!0}d(l,"fail");var t,r=0;function n(){for(;t=o.stack.pop();)try{if(!t.async&&r===1)return r=0,o.stack.push(t),Promise.resolve().then(n);if(t.dispose){
var e=t.dispose.call(t.value);if(t.async)return r|=2,Promise.resolve(e).then(n,function(s){return l(s),n()})}else r|=1}catch(s){l(s)}if(r===1)return o.hasError?
Promise.reject(o.error):Promise.resolve();if(o.hasError)throw o.error}return d(n,"next"),n()}})(typeof SuppressedError=="function"?SuppressedError:function(h,o,l){
var t=new Error(l);return t.name="SuppressedError",t.error=h,t.suppressed=o,t});const _="compose";async function D({ref:h,manifest:o},{store:l,repository:t},r){
if((0,u.nR)(l))try{const n={stack:[],error:void 0,hasError:!1};try{const e=E(n,await t.reader(r,o.packs),!0),s={};for(const c of o.blobs){if(c.role!=="metadata"||
!c.path?.startsWith(`${_}/`))continue;const i=[];for await(const f of e.open((0,g.SC)(c)))i.push(f);s[c.path.slice(_.length+1)]=Buffer.concat(i)}await l.putSidecarFiles(
h,{folder:_,files:s},r)}catch(e){n.error=e,n.hasError=!0}finally{const e=p(n);e&&await e}}catch(n){if(!(n instanceof S.JC))throw n;r.log.warn(`${o.snapshot_name}\
: cannot write its Compose files next to its manifest: ${n.message}`)}}d(D,"writeReadableCopies")}),52854:((O,w,a)=>{a.r(w),a.d(w,{tag:d(()=>l,"tag")});var S=a(
44143),u=a(75892),g=a(75558),E=a(85497),p=a(89304),_=a(76961),D=a(56984),h=function(t,r,n){if(r!=null){if(typeof r!="object"&&typeof r!="function")throw new TypeError(
"Object expected.");var e,s;if(n){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");e=r[Symbol.asyncDispose]}if(e===void 0){if(!Symbol.
dispose)throw new TypeError("Symbol.dispose is not defined.");e=r[Symbol.dispose],n&&(s=e)}if(typeof e!="function")throw new TypeError("Object not disposable.");
s&&(e=d(function(){try{s.call(this)}catch(c){return Promise.reject(c)}},"dispose")),t.stack.push({value:r,dispose:e,async:n})}else n&&t.stack.push({async:!0});return r},
o=(function(t){return function(r){function n(i){r.error=r.hasError?new t(i,r.error,"An error was suppressed during disposal."):i,r.hasError=!0}d(n,"fail");var e,
s=0;function c(){for(;e=r.stack.pop();)try{if(!e.async&&s===1)return s=0,r.stack.push(e),Promise.resolve().then(c);if(e.dispose){var i=e.dispose.call(e.value);if(e.
async)return s|=2,Promise.resolve(i).then(c,function(f){return n(f),c()})}else s|=1}catch(f){n(f)}if(s===1)return r.hasError?Promise.reject(r.error):Promise.resolve();
if(r.hasError)throw r.error}return d(c,"next"),c()}})(typeof SuppressedError=="function"?SuppressedError:function(t,r,n){var e=new Error(n);return e.name="Suppr\
essedError",e.error=t,e.suppressed=r,e});async function l({name:t,to:r,force:n},e,s){const c={stack:[],error:void 0,hasError:!1};try{const i=h(c,await e.repository.
writer(s,{near:t.ref}),!0),{snapshot:f,bytes:P}=await(0,E.WI)(t,e.store,s),m=await e.store.read(r,s),y=m&&(0,S.ol)(m),b=y!==f.held;if(b&&y!==void 0&&!n)throw new u.
Ry(`Snapshot '${(0,g.SN)(r)}' already exists`,{hint:"Use --force to move the name to this snapshot, or choose another name",fields:{project:r.project,name:r.name}});
const j=d(()=>i.publish(f.manifest.blobs.map(p.SC)),"publish"),R=await(0,_.U)(f,e.store,j,s);return await(0,E.bs)(r,{previous:m,bytes:P},{published:R,refs:e.store,
signal:s.signal,log:s.log}),await(0,D.P)({...f,ref:r},e,s),{...f,ref:r,changed:b}}catch(i){c.error=i,c.hasError=!0}finally{const i=o(c);i&&await i}}d(l,"tag")})};export{C as id,$ as ids,A as modules};
