var v=Object.defineProperty;var d=(j,g)=>v(j,"name",{value:g,configurable:!0});const C=2854,$=[2854],A={89304:((j,g,i)=>{i.d(g,{SC:d(()=>u,"SC"),Xn:d(()=>w,"Xn"),_W:d(()=>b,"_W")});var P=i(75892);function u(l){if(l.recipe===void 0)throw new P.
cs(`The manifest does not contain the recipe of ${l.digest}`);return{digest:l.digest,size:l.size,recipe:l.recipe}}d(u,"toStoredBlob");function b(l){return new Map(
l.map(m=>[m.digest,u(m)]))}d(b,"byDigest");function w(l,m){const S=l.blobs.find(_=>_.digest===m);if(S===void 0)throw new P.cs(`The manifest of '${l.snapshot_name}\
' names ${m} but does not list that blob`);return u(S)}d(w,"storedBlob")}),76961:((j,g,i)=>{i.d(g,{U:d(()=>e,"U")});var P=i(44143),u=i(75892),b=i(75558),w=i(86125),
l=i(70370),m=i(62821),S=i(10764),_=i(75912);const o=2;async function p(s,{ref:r,manifest:t},{store:n,c}){if(!(0,S.d0)(n)||!(s instanceof u.cs))return s;const h=await a(
(0,_.gX)(t),n,c);c.log.debug(s.message);const E=s instanceof w.Rh,y=`Save it again: only the ${E?"missing":"damaged"} parts are uploaded`,D=E?`Snapshot '${(0,b.
SN)(r)}' cannot be used: part of it is missing from ${n.location}`:`Snapshot '${(0,b.SN)(r)}' cannot be used: part of it is damaged in ${n.location}`;return new u.
m_(D,{hint:h||E?y:`Save it again in a job that can write to ${n.location}, or delete its caches on GitHub (Actions, Caches)`,cause:s})}d(p,"toMissingError");async function a(s,r,t){
t.log.info(`Looking for damaged packs in ${r.location}`);const n=(0,l.A)(o);try{const c=await Promise.all(s.map(E=>n(()=>f(E,r,t)))),h=s.filter((E,y)=>!c[y]);for(const E of h)
await r.markCorrupt(E,t);return h.length>0}catch(c){if(t.signal.aborted||!(c instanceof u.JC))throw c;return!1}}d(a,"disownDamaged");async function f(s,r,t){try{
return await(0,w.fL)(async()=>await(0,m.pW)(await r.get(s,t),s.slice(s.indexOf("/")+1))),!0}catch(n){if(n instanceof u.m_)return!0;if(n instanceof u.cs)return!1;
throw n}}d(f,"isSound");async function e(s,r,t,n){const{ref:c,digest:h,held:E=h}=s;try{return await t()}catch(y){const D=await p(y,s,{store:r,c:n});if(!(D instanceof
u.cs))throw D;const O=(0,b.SN)(c),M={project:c.project,name:c.name};if(!(D instanceof w.Rh))throw new u.cs(`Snapshot '${O}' is damaged: ${D.message}`,{hint:w.yo,
fields:M,cause:y});const R=await r.read(c,n);throw R===void 0||(0,P.ol)(R)!==E?new u.m_(`Snapshot '${O}' was removed or replaced while it was being read`,{hint:"\
List the existing snapshots with: vm snapshot list",cause:y}):new u.cs(`Snapshot '${O}' is incomplete: ${D.message}`,{hint:w.yo,fields:M,cause:y})}}d(e,"withRea\
dErrors")}),56984:((j,g,i)=>{i.d(g,{P:d(()=>S,"P")});var P=i(75892),u=i(10764),b=i(89304),w=function(_,o,p){if(o!=null){if(typeof o!="object"&&typeof o!="functi\
on")throw new TypeError("Object expected.");var a,f;if(p){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");a=o[Symbol.asyncDispose]}
if(a===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");a=o[Symbol.dispose],p&&(f=a)}if(typeof a!="function")throw new TypeError(
"Object not disposable.");f&&(a=d(function(){try{f.call(this)}catch(e){return Promise.reject(e)}},"dispose")),_.stack.push({value:o,dispose:a,async:p})}else p&&
_.stack.push({async:!0});return o},l=(function(_){return function(o){function p(s){o.error=o.hasError?new _(s,o.error,"An error was suppressed during disposal."):
s,o.hasError=!0}d(p,"fail");var a,f=0;function e(){for(;a=o.stack.pop();)try{if(!a.async&&f===1)return f=0,o.stack.push(a),Promise.resolve().then(e);if(a.dispose){
var s=a.dispose.call(a.value);if(a.async)return f|=2,Promise.resolve(s).then(e,function(r){return p(r),e()})}else f|=1}catch(r){p(r)}if(f===1)return o.hasError?
Promise.reject(o.error):Promise.resolve();if(o.hasError)throw o.error}return d(e,"next"),e()}})(typeof SuppressedError=="function"?SuppressedError:function(_,o,p){
var a=new Error(p);return a.name="SuppressedError",a.error=_,a.suppressed=o,a});const m="compose";async function S({ref:_,manifest:o},{store:p,repository:a},f){
if((0,u.nR)(p))try{const e={stack:[],error:void 0,hasError:!1};try{const s=w(e,await a.reader(f,o.packs),!0),r={};for(const t of o.blobs){if(t.role!=="metadata"||
!t.path?.startsWith(`${m}/`))continue;const n=[];for await(const c of s.open((0,b.SC)(t)))n.push(c);r[t.path.slice(m.length+1)]=Buffer.concat(n)}await p.putSidecarFiles(
_,{folder:m,files:r},f)}catch(s){e.error=s,e.hasError=!0}finally{const s=l(e);s&&await s}}catch(e){if(!(e instanceof P.JC))throw e;f.log.warn(`${o.snapshot_name}\
: cannot write its Compose files next to its manifest: ${e.message}`)}}d(S,"writeReadableCopies")}),52854:((j,g,i)=>{i.r(g),i.d(g,{tag:d(()=>a,"tag")});var P=i(
44143),u=i(75892),b=i(57588),w=i(75558),l=i(85497),m=i(89304),S=i(76961),_=i(56984),o=function(f,e,s){if(e!=null){if(typeof e!="object"&&typeof e!="function")throw new TypeError(
"Object expected.");var r,t;if(s){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");r=e[Symbol.asyncDispose]}if(r===void 0){if(!Symbol.
dispose)throw new TypeError("Symbol.dispose is not defined.");r=e[Symbol.dispose],s&&(t=r)}if(typeof r!="function")throw new TypeError("Object not disposable.");
t&&(r=d(function(){try{t.call(this)}catch(n){return Promise.reject(n)}},"dispose")),f.stack.push({value:e,dispose:r,async:s})}else s&&f.stack.push({async:!0});return e},
p=(function(f){return function(e){function s(c){e.error=e.hasError?new f(c,e.error,"An error was suppressed during disposal."):c,e.hasError=!0}d(s,"fail");var r,
t=0;function n(){for(;r=e.stack.pop();)try{if(!r.async&&t===1)return t=0,e.stack.push(r),Promise.resolve().then(n);if(r.dispose){var c=r.dispose.call(r.value);if(r.
async)return t|=2,Promise.resolve(c).then(n,function(h){return s(h),n()})}else t|=1}catch(h){s(h)}if(t===1)return e.hasError?Promise.reject(e.error):Promise.resolve();
if(e.hasError)throw e.error}return d(n,"next"),n()}})(typeof SuppressedError=="function"?SuppressedError:function(f,e,s){var r=new Error(s);return r.name="Suppr\
essedError",r.error=f,r.suppressed=e,r});async function a({name:f,to:e,force:s},r,t){const n={stack:[],error:void 0,hasError:!1};try{const c=o(n,await r.repository.
writer(t,{near:f.ref}),!0),{snapshot:h,bytes:E}=await(0,l.WI)(f,r.store,t),y=await r.store.read(e,t),D=y&&(0,P.ol)(y),O=D!==h.held;if(O&&D!==void 0&&!s)throw new u.
Ry(`Snapshot '${(0,w.SN)(e)}' already exists`,{hint:(0,b.iU)`Use ${(0,b.uK)("force",!0)} to move the name to this snapshot, or choose another name`,fields:{project:e.
project,name:e.name}});const M=d(()=>c.publish(h.manifest.blobs.map(m.SC)),"publish"),R=await(0,S.U)(h,r.store,M,t);return await(0,l.bs)(e,{previous:y,bytes:E},
{published:R,refs:r.store,signal:t.signal,log:t.log}),await(0,_.P)({...h,ref:e},r,t),{...h,ref:e,changed:O}}catch(c){n.error=c,n.hasError=!0}finally{const c=p(n);
c&&await c}}d(a,"tag")})};export{C as id,$ as ids,A as modules};
