var v=Object.defineProperty;var d=(O,y)=>v(O,"name",{value:y,configurable:!0});const $=5238,A=[5238],C={3290:((O,y,a)=>{a.d(y,{Xn:d(()=>w,"Xn"),_W:d(()=>b,"_W"),z4:d(()=>u,"z4")});var P=a(75892);function u(h){if(h.recipe===void 0)throw new P.
cs(`The manifest does not say how ${h.digest} is put together`);return{digest:h.digest,size:h.size,recipe:h.recipe}}d(u,"toStored");function b(h){return new Map(
h.map(_=>[_.digest,u(_)]))}d(b,"byDigest");function w(h,_){const D=h.blobs.find(p=>p.digest===_);if(D===void 0)throw new P.cs(`The manifest of '${h.snapshot_name}\
' names ${_} but holds no such blob`);return u(D)}d(w,"storedBlob")}),46512:((O,y,a)=>{a.d(y,{n:d(()=>D,"n")});var P=a(75892),u=a(10764),b=a(3290),w=function(p,o,l){
if(o!=null){if(typeof o!="object"&&typeof o!="function")throw new TypeError("Object expected.");var t,e;if(l){if(!Symbol.asyncDispose)throw new TypeError("Symbo\
l.asyncDispose is not defined.");t=o[Symbol.asyncDispose]}if(t===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");t=o[Symbol.dispose],
l&&(e=t)}if(typeof t!="function")throw new TypeError("Object not disposable.");e&&(t=d(function(){try{e.call(this)}catch(n){return Promise.reject(n)}},"dispose")),
p.stack.push({value:o,dispose:t,async:l})}else l&&p.stack.push({async:!0});return o},h=(function(p){return function(o){function l(s){o.error=o.hasError?new p(s,
o.error,"An error was suppressed during disposal."):s,o.hasError=!0}d(l,"fail");var t,e=0;function n(){for(;t=o.stack.pop();)try{if(!t.async&&e===1)return e=0,o.
stack.push(t),Promise.resolve().then(n);if(t.dispose){var s=t.dispose.call(t.value);if(t.async)return e|=2,Promise.resolve(s).then(n,function(r){return l(r),n()})}else
e|=1}catch(r){l(r)}if(e===1)return o.hasError?Promise.reject(o.error):Promise.resolve();if(o.hasError)throw o.error}return d(n,"next"),n()}})(typeof SuppressedError==
"function"?SuppressedError:function(p,o,l){var t=new Error(l);return t.name="SuppressedError",t.error=p,t.suppressed=o,t});const _="compose";async function D({ref:p,
manifest:o},{store:l,repository:t},e){if((0,u.nR)(l))try{const n={stack:[],error:void 0,hasError:!1};try{const s=w(n,await t.reader(e,o.packs),!0),r={};for(const c of o.
blobs){if(c.role!=="metadata"||!c.path?.startsWith(`${_}/`))continue;const i=[];for await(const f of s.open((0,b.z4)(c)))i.push(f);r[c.path.slice(_.length+1)]=Buffer.
concat(i)}await l.shelve(p,{folder:_,files:r},e)}catch(s){n.error=s,n.hasError=!0}finally{const s=h(n);s&&await s}}catch(n){if(!(n instanceof P.JC))throw n;e.log.
warn(`${o.snapshot_name}: its Compose files are not beside its manifest: ${n.message}`)}}d(D,"writePlainFiles")}),88725:((O,y,a)=>{a.d(y,{h:d(()=>n,"h")});var P=a(
44143),u=a(75892),b=a(75558),w=a(18016),h=a(70370),_=a(82141),D=a(10764),p=a(91192);const o=2;async function l(s,{ref:r,manifest:c},{store:i,c:f}){if(!(0,D.d0)(
i)||!(s instanceof u.cs))return s;const S=await t((0,p.gX)(c),i,f);f.log.debug(s.message);const m=s instanceof w.Rh,E=`Save it again: what is ${m?"missing":"dam\
aged"} is written again`,g=m?`Snapshot '${(0,b.SN)(r)}' cannot be used: a part of it is missing from ${i.location}`:`Snapshot '${(0,b.SN)(r)}' cannot be used: a\
 part of it in ${i.location} is damaged`;return new u.m_(g,{hint:S||m?E:`Save it again in a job that may write to ${i.location}, or delete its caches on GitHub \
(Actions, Caches)`,cause:s})}d(l,"asLoss");async function t(s,r,c){c.log.info(`Looking for what is damaged in ${r.location}`);const i=(0,h.A)(o);try{const f=await Promise.
all(s.map(m=>i(()=>e(m,r,c)))),S=s.filter((m,E)=>!f[E]);for(const m of S)await r.disown(m,c);return S.length>0}catch(f){if(c.signal.aborted||!(f instanceof u.JC))
throw f;return!1}}d(t,"disownDamaged");async function e(s,r,c){try{return await(0,w.xt)(async()=>await(0,_.pW)(await r.get(s,c),s.slice(s.indexOf("/")+1))),!0}catch(i){
if(i instanceof u.m_)return!0;if(i instanceof u.cs)return!1;throw i}}d(e,"isSound");async function n(s,r,c,i){const{ref:f,digest:S,held:m=S}=s;try{return await c()}catch(E){
const g=await l(E,s,{store:r,c:i});if(!(g instanceof u.cs))throw g;const j=(0,b.SN)(f),M={project:f.project,name:f.name};if(!(g instanceof w.Rh))throw new u.cs(
`Snapshot '${j}' is damaged: ${g.message}`,{hint:w.nk,fields:M,cause:E});const R=await r.read(f,i);throw R===void 0||(0,P.ol)(R)!==m?new u.m_(`Snapshot '${j}' w\
as removed or replaced while it was read`,{hint:"See what there is with: vm snapshot list",cause:E}):new u.cs(`Snapshot '${j}' is incomplete: ${g.message}`,{hint:w.
nk,fields:M,cause:E})}}d(n,"reading")}),55238:((O,y,a)=>{a.r(y),a.d(y,{tag:d(()=>l,"tag")});var P=a(44143),u=a(75892),b=a(75558),w=a(3290),h=a(46512),_=a(88725),
D=a(8459),p=function(t,e,n){if(e!=null){if(typeof e!="object"&&typeof e!="function")throw new TypeError("Object expected.");var s,r;if(n){if(!Symbol.asyncDispose)
throw new TypeError("Symbol.asyncDispose is not defined.");s=e[Symbol.asyncDispose]}if(s===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not\
 defined.");s=e[Symbol.dispose],n&&(r=s)}if(typeof s!="function")throw new TypeError("Object not disposable.");r&&(s=d(function(){try{r.call(this)}catch(c){return Promise.
reject(c)}},"dispose")),t.stack.push({value:e,dispose:s,async:n})}else n&&t.stack.push({async:!0});return e},o=(function(t){return function(e){function n(i){e.error=
e.hasError?new t(i,e.error,"An error was suppressed during disposal."):i,e.hasError=!0}d(n,"fail");var s,r=0;function c(){for(;s=e.stack.pop();)try{if(!s.async&&
r===1)return r=0,e.stack.push(s),Promise.resolve().then(c);if(s.dispose){var i=s.dispose.call(s.value);if(s.async)return r|=2,Promise.resolve(i).then(c,function(f){
return n(f),c()})}else r|=1}catch(f){n(f)}if(r===1)return e.hasError?Promise.reject(e.error):Promise.resolve();if(e.hasError)throw e.error}return d(c,"next"),c()}})(
typeof SuppressedError=="function"?SuppressedError:function(t,e,n){var s=new Error(n);return s.name="SuppressedError",s.error=t,s.suppressed=e,s});async function l({
name:t,to:e,force:n},s,r){const c={stack:[],error:void 0,hasError:!1};try{const i=p(c,await s.repository.writer(r,{near:t.ref}),!0),{snapshot:f,bytes:S}=await(0,D.
WI)(t,s.store,r),m=await s.store.read(e,r),E=m&&(0,P.ol)(m),g=E!==f.held;if(g&&E!==void 0&&!n)throw new u.Ry(`Snapshot '${(0,b.SN)(e)}' already exists`,{hint:"U\
se --force to move the name to this snapshot, or choose another one",fields:{project:e.project,name:e.name}});const j=d(()=>i.publish(f.manifest.blobs.map(w.z4)),
"publish"),M=await(0,_.h)(f,s.store,j,r);return await(0,D.bs)(e,{previous:m,bytes:S},{published:M,refs:s.store,signal:r.signal,log:r.log}),await(0,h.n)({...f,ref:e},
s,r),{...f,ref:e,changed:g}}catch(i){c.error=i,c.hasError=!0}finally{const i=o(c);i&&await i}}d(l,"tag")})};export{$ as id,A as ids,C as modules};
