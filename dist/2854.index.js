var v=Object.defineProperty;var d=(O,E)=>v(O,"name",{value:E,configurable:!0});const C=2854,$=[2854],A={89304:((O,E,a)=>{a.d(E,{SC:d(()=>u,"SC"),Xn:d(()=>w,"Xn"),_W:d(()=>g,"_W")});var S=a(75892);function u(h){if(h.recipe===void 0)throw new S.
cs(`The manifest does not say how ${h.digest} is put together`);return{digest:h.digest,size:h.size,recipe:h.recipe}}d(u,"toStoredBlob");function g(h){return new Map(
h.map(_=>[_.digest,u(_)]))}d(g,"byDigest");function w(h,_){const D=h.blobs.find(p=>p.digest===_);if(D===void 0)throw new S.cs(`The manifest of '${h.snapshot_name}\
' names ${_} but holds no such blob`);return u(D)}d(w,"storedBlob")}),76961:((O,E,a)=>{a.d(E,{U:d(()=>n,"U")});var S=a(44143),u=a(75892),g=a(75558),w=a(86125),h=a(
70370),_=a(62821),D=a(10764),p=a(75912);const o=2;async function l(e,{ref:s,manifest:c},{store:i,c:f}){if(!(0,D.d0)(i)||!(e instanceof u.cs))return e;const P=await t(
(0,p.gX)(c),i,f);f.log.debug(e.message);const m=e instanceof w.Rh,y=`Save it again: what is ${m?"missing":"damaged"} is written again`,b=m?`Snapshot '${(0,g.SN)(
s)}' cannot be used: a part of it is missing from ${i.location}`:`Snapshot '${(0,g.SN)(s)}' cannot be used: a part of it in ${i.location} is damaged`;return new u.
m_(b,{hint:P||m?y:`Save it again in a job that may write to ${i.location}, or delete its caches on GitHub (Actions, Caches)`,cause:e})}d(l,"toMissingError");async function t(e,s,c){
c.log.info(`Looking for what is damaged in ${s.location}`);const i=(0,h.A)(o);try{const f=await Promise.all(e.map(m=>i(()=>r(m,s,c)))),P=e.filter((m,y)=>!f[y]);
for(const m of P)await s.markCorrupt(m,c);return P.length>0}catch(f){if(c.signal.aborted||!(f instanceof u.JC))throw f;return!1}}d(t,"disownDamaged");async function r(e,s,c){
try{return await(0,w.fL)(async()=>await(0,_.pW)(await s.get(e,c),e.slice(e.indexOf("/")+1))),!0}catch(i){if(i instanceof u.m_)return!0;if(i instanceof u.cs)return!1;
throw i}}d(r,"isSound");async function n(e,s,c,i){const{ref:f,digest:P,held:m=P}=e;try{return await c()}catch(y){const b=await l(y,e,{store:s,c:i});if(!(b instanceof
u.cs))throw b;const j=(0,g.SN)(f),R={project:f.project,name:f.name};if(!(b instanceof w.Rh))throw new u.cs(`Snapshot '${j}' is damaged: ${b.message}`,{hint:w.yo,
fields:R,cause:y});const M=await s.read(f,i);throw M===void 0||(0,S.ol)(M)!==m?new u.m_(`Snapshot '${j}' was removed or replaced while it was read`,{hint:"See w\
hat there is with: vm snapshot list",cause:y}):new u.cs(`Snapshot '${j}' is incomplete: ${b.message}`,{hint:w.yo,fields:R,cause:y})}}d(n,"withReadErrors")}),56984:((O,E,a)=>{
a.d(E,{P:d(()=>D,"P")});var S=a(75892),u=a(10764),g=a(89304),w=function(p,o,l){if(o!=null){if(typeof o!="object"&&typeof o!="function")throw new TypeError("Obje\
ct expected.");var t,r;if(l){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");t=o[Symbol.asyncDispose]}if(t===void 0){if(!Symbol.
dispose)throw new TypeError("Symbol.dispose is not defined.");t=o[Symbol.dispose],l&&(r=t)}if(typeof t!="function")throw new TypeError("Object not disposable.");
r&&(t=d(function(){try{r.call(this)}catch(n){return Promise.reject(n)}},"dispose")),p.stack.push({value:o,dispose:t,async:l})}else l&&p.stack.push({async:!0});return o},
h=(function(p){return function(o){function l(e){o.error=o.hasError?new p(e,o.error,"An error was suppressed during disposal."):e,o.hasError=!0}d(l,"fail");var t,
r=0;function n(){for(;t=o.stack.pop();)try{if(!t.async&&r===1)return r=0,o.stack.push(t),Promise.resolve().then(n);if(t.dispose){var e=t.dispose.call(t.value);if(t.
async)return r|=2,Promise.resolve(e).then(n,function(s){return l(s),n()})}else r|=1}catch(s){l(s)}if(r===1)return o.hasError?Promise.reject(o.error):Promise.resolve();
if(o.hasError)throw o.error}return d(n,"next"),n()}})(typeof SuppressedError=="function"?SuppressedError:function(p,o,l){var t=new Error(l);return t.name="Suppr\
essedError",t.error=p,t.suppressed=o,t});const _="compose";async function D({ref:p,manifest:o},{store:l,repository:t},r){if((0,u.nR)(l))try{const n={stack:[],error:void 0,
hasError:!1};try{const e=w(n,await t.reader(r,o.packs),!0),s={};for(const c of o.blobs){if(c.role!=="metadata"||!c.path?.startsWith(`${_}/`))continue;const i=[];
for await(const f of e.open((0,g.SC)(c)))i.push(f);s[c.path.slice(_.length+1)]=Buffer.concat(i)}await l.putSidecarFiles(p,{folder:_,files:s},r)}catch(e){n.error=
e,n.hasError=!0}finally{const e=h(n);e&&await e}}catch(n){if(!(n instanceof S.JC))throw n;r.log.warn(`${o.snapshot_name}: its Compose files are not beside its m\
anifest: ${n.message}`)}}d(D,"writeReadableCopies")}),52854:((O,E,a)=>{a.r(E),a.d(E,{tag:d(()=>l,"tag")});var S=a(44143),u=a(75892),g=a(75558),w=a(85497),h=a(89304),
_=a(76961),D=a(56984),p=function(t,r,n){if(r!=null){if(typeof r!="object"&&typeof r!="function")throw new TypeError("Object expected.");var e,s;if(n){if(!Symbol.
asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");e=r[Symbol.asyncDispose]}if(e===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.d\
ispose is not defined.");e=r[Symbol.dispose],n&&(s=e)}if(typeof e!="function")throw new TypeError("Object not disposable.");s&&(e=d(function(){try{s.call(this)}catch(c){
return Promise.reject(c)}},"dispose")),t.stack.push({value:r,dispose:e,async:n})}else n&&t.stack.push({async:!0});return r},o=(function(t){return function(r){function n(i){
r.error=r.hasError?new t(i,r.error,"An error was suppressed during disposal."):i,r.hasError=!0}d(n,"fail");var e,s=0;function c(){for(;e=r.stack.pop();)try{if(!e.
async&&s===1)return s=0,r.stack.push(e),Promise.resolve().then(c);if(e.dispose){var i=e.dispose.call(e.value);if(e.async)return s|=2,Promise.resolve(i).then(c,function(f){
return n(f),c()})}else s|=1}catch(f){n(f)}if(s===1)return r.hasError?Promise.reject(r.error):Promise.resolve();if(r.hasError)throw r.error}return d(c,"next"),c()}})(
typeof SuppressedError=="function"?SuppressedError:function(t,r,n){var e=new Error(n);return e.name="SuppressedError",e.error=t,e.suppressed=r,e});async function l({
name:t,to:r,force:n},e,s){const c={stack:[],error:void 0,hasError:!1};try{const i=p(c,await e.repository.writer(s,{near:t.ref}),!0),{snapshot:f,bytes:P}=await(0,w.
WI)(t,e.store,s),m=await e.store.read(r,s),y=m&&(0,S.ol)(m),b=y!==f.held;if(b&&y!==void 0&&!n)throw new u.Ry(`Snapshot '${(0,g.SN)(r)}' already exists`,{hint:"U\
se --force to move the name to this snapshot, or choose another one",fields:{project:r.project,name:r.name}});const j=d(()=>i.publish(f.manifest.blobs.map(h.SC)),
"publish"),R=await(0,_.U)(f,e.store,j,s);return await(0,w.bs)(r,{previous:m,bytes:P},{published:R,refs:e.store,signal:s.signal,log:s.log}),await(0,D.P)({...f,ref:r},
e,s),{...f,ref:r,changed:b}}catch(i){c.error=i,c.hasError=!0}finally{const i=o(c);i&&await i}}d(l,"tag")})};export{C as id,$ as ids,A as modules};
