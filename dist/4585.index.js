var X=Object.defineProperty;var n=(C,P)=>X(C,"name",{value:P,configurable:!0});const Z=4585,Q=[4585],V={3290:((C,P,r)=>{r.d(P,{Xn:n(()=>E,"Xn"),_W:n(()=>M,"_W"),z4:n(()=>h,"z4")});var R=r(75892);function h(u){if(u.recipe===void 0)throw new R.
cs(`The manifest does not say how ${u.digest} is put together`);return{digest:u.digest,size:u.size,recipe:u.recipe}}n(h,"toStored");function M(u){return new Map(
u.map(O=>[O.digest,h(O)]))}n(M,"byDigest");function E(u,O){const T=u.blobs.find(B=>B.digest===O);if(T===void 0)throw new R.cs(`The manifest of '${u.snapshot_name}\
' names ${O} but holds no such blob`);return h(T)}n(E,"storedBlob")}),64585:((C,P,r)=>{r.r(P),r.d(P,{importSnapshot:n(()=>p,"importSnapshot")});var R=r(76760),h=r(
30444),M=r(77652),E=r(75892),u=r(75558),O=r(70033),T=r(56566),B=r(454),W=r(37814),L=r(3290),U=r(78764),I=r(88129),l=r(46512),e=r(39988),o=r(8459),s=r(30234),a=function(d,t,i){
if(t!=null){if(typeof t!="object"&&typeof t!="function")throw new TypeError("Object expected.");var c,m;if(i){if(!Symbol.asyncDispose)throw new TypeError("Symbo\
l.asyncDispose is not defined.");c=t[Symbol.asyncDispose]}if(c===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");c=t[Symbol.dispose],
i&&(m=c)}if(typeof c!="function")throw new TypeError("Object not disposable.");m&&(c=n(function(){try{m.call(this)}catch(w){return Promise.reject(w)}},"dispose")),
d.stack.push({value:t,dispose:c,async:i})}else i&&d.stack.push({async:!0});return t},f=(function(d){return function(t){function i(D){t.error=t.hasError?new d(D,
t.error,"An error was suppressed during disposal."):D,t.hasError=!0}n(i,"fail");var c,m=0;function w(){for(;c=t.stack.pop();)try{if(!c.async&&m===1)return m=0,t.
stack.push(c),Promise.resolve().then(w);if(c.dispose){var D=c.dispose.call(c.value);if(c.async)return m|=2,Promise.resolve(D).then(w,function(b){return i(b),w()})}else
m|=1}catch(b){i(b)}if(m===1)return t.hasError?Promise.reject(t.error):Promise.resolve();if(t.hasError)throw t.error}return n(w,"next"),w()}})(typeof SuppressedError==
"function"?SuppressedError:function(d,t,i){var c=new Error(i);return c.name="SuppressedError",c.error=d,c.suppressed=t,c});const _="Use --force to overwrite or \
--name to import with different name";async function p(d,t,i){const c={stack:[],error:void 0,hasError:!1};try{let H=function(S,v,x){const K=y(S);K?.image_digest===
x.image_digest&&g(K)===g(x)||(K===void 0||K.image_digest===x.image_digest?i.log.warn(`'${v.name}' held ${K?"other content":"what cannot be read"}; it is replace\
d`):i.log.warn(`'${v.name}' held another image (${K.image_digest}); it is replaced by ${x.image_digest}`))};n(H,"warnWhenOther");const m=performance.now();let w;
const D=a(c,await t.repository.writer(i),!0),b=(0,M.B)({path:d.path},i,{onManifest:n(async S=>{const v=A(S,d);w=await(0,o.cB)(v,{force:d.force,hint:_,refs:t.store,
signal:i.signal}),await(0,e.checkPlatform)(S.platform,(0,B.WN)(`linux/${process.arch}`),d.confirmPlatform),w.previous!==void 0&&H(w.previous,v,S),await(0,I.E)(S.
size_bytes,t.store,i)},"onManifest")}),{machine:j,stored:J}=await(0,s.K)(b,D,i);if(w===void 0)throw new E.cs(`The bundle ${d.path} has no manifest`);const N=$(j.
manifest,{ref:w.ref,stored:J,path:d.path});if(t.store.traits.shared){const S={stack:[],error:void 0,hasError:!1};try{const v=a(S,await D.reader(),!0);await(0,U.
C)(N.blobs,v,i)}catch(v){S.error=v,S.hasError=!0}finally{const v=f(S);v&&await v}}const G=await D.publish(N.blobs.map(L.z4)),z=await(0,o.Ge)(w,N,{published:G,refs:t.
store,signal:i.signal,log:i.log});return await(0,l.n)(z,t,i),{...z,stats:D.stats,seconds:(performance.now()-m)/1e3}}catch(m){c.error=m,c.hasError=!0}finally{const m=f(
c);m&&await m}}n(p,"importSnapshot");function y(d){try{return(0,T.N)(d)}catch(t){if(t instanceof E.JC)return;throw t}}n(y,"readable");function g({blobs:d}){return d.
flatMap(({role:t,digest:i})=>t==="metadata"?[]:[i]).sort().join()}n(g,"machineOf");function A(d,{name:t,project:i}){return{project:i??(0,h.T)(d),name:(0,u.FZ)(t??
d.snapshot_name)}}n(A,"importedRef");function $(d,{ref:t,stored:i,path:c}){const{files:m,bind_mounts:w,...D}=d;return{...D,snapshot_name:t.name,project_name:t.project,
is_global:t.project===u.sT,services:D.services.map(({image_file:b,...j})=>({...j,image_tag:(0,O.y)(t,j.name)})),volumes:D.volumes.map(({volume_file:b,...j})=>j),
...w!==void 0&&{bind_mounts:w.map(({bind_file:b,...j})=>j)},imported:{from:(0,W.wh)((0,R.basename)(c))},blobs:D.blobs.map(b=>{const j=i.get(b.digest);if(j===void 0)
throw new E.cs(`The bundle ${c} names ${b.digest} but does not hold it`);return{...b,...j}})}}n($,"importedManifest")}),88725:((C,P,r)=>{r.d(P,{h:n(()=>l,"h")});
var R=r(44143),h=r(75892),M=r(75558),E=r(18016),u=r(70370),O=r(82141),T=r(18631),B=r(91192);const W=2;async function L(e,{ref:o,manifest:s},{store:a,c:f}){if(!(0,T.
d0)(a)||!(e instanceof h.cs))return e;const _=await U((0,B.gX)(s),a,f);f.log.debug(e.message);const p=e instanceof E.Rh,y=`Save it again: what is ${p?"missing":
"damaged"} is written again`,g=p?`Snapshot '${(0,M.SN)(o)}' cannot be used: a part of it is missing from ${a.location}`:`Snapshot '${(0,M.SN)(o)}' cannot be use\
d: a part of it in ${a.location} is damaged`;return new h.m_(g,{hint:_||p?y:`Save it again in a job that may write to ${a.location}, or delete its caches on Git\
Hub (Actions, Caches)`,cause:e})}n(L,"asLoss");async function U(e,o,s){s.log.info(`Looking for what is damaged in ${o.location}`);const a=(0,u.A)(W);try{const f=await Promise.
all(e.map(p=>a(()=>I(p,o,s)))),_=e.filter((p,y)=>!f[y]);for(const p of _)await o.disown(p,s);return _.length>0}catch(f){if(s.signal.aborted||!(f instanceof h.JC))
throw f;return!1}}n(U,"disownDamaged");async function I(e,o,s){try{return await(0,E.xt)(async()=>await(0,O.pW)(await o.get(e,s),e.slice(e.indexOf("/")+1))),!0}catch(a){
if(a instanceof h.m_)return!0;if(a instanceof h.cs)return!1;throw a}}n(I,"isSound");async function l(e,o,s,a){const{ref:f,digest:_,held:p=_}=e;try{return await s()}catch(y){
const g=await L(y,e,{store:o,c:a});if(!(g instanceof h.cs))throw g;const A=(0,M.SN)(f),$={project:f.project,name:f.name};if(!(g instanceof E.Rh))throw new h.cs(
`Snapshot '${A}' is damaged: ${g.message}`,{hint:E.nk,fields:$,cause:y});const d=await o.read(f,a);throw d===void 0||(0,R.ol)(d)!==p?new h.m_(`Snapshot '${A}' w\
as removed or replaced while it was read`,{hint:"See what there is with: vm snapshot list",cause:y}):new h.cs(`Snapshot '${A}' is incomplete: ${g.message}`,{hint:E.
nk,fields:$,cause:y})}}n(l,"reading")}),39988:((C,P,r)=>{r.r(P),r.d(P,{checkPlatform:n(()=>W,"checkPlatform"),restore:n(()=>B,"restore")});var R=r(75892),h=r(91152),
M=r(454),E=r(88725),u=r(8459),O=function(l,e,o){if(e!=null){if(typeof e!="object"&&typeof e!="function")throw new TypeError("Object expected.");var s,a;if(o){if(!Symbol.
asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");s=e[Symbol.asyncDispose]}if(s===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.d\
ispose is not defined.");s=e[Symbol.dispose],o&&(a=s)}if(typeof s!="function")throw new TypeError("Object not disposable.");a&&(s=n(function(){try{a.call(this)}catch(f){
return Promise.reject(f)}},"dispose")),l.stack.push({value:e,dispose:s,async:o})}else o&&l.stack.push({async:!0});return e},T=(function(l){return function(e){function o(_){
e.error=e.hasError?new l(_,e.error,"An error was suppressed during disposal."):_,e.hasError=!0}n(o,"fail");var s,a=0;function f(){for(;s=e.stack.pop();)try{if(!s.
async&&a===1)return a=0,e.stack.push(s),Promise.resolve().then(f);if(s.dispose){var _=s.dispose.call(s.value);if(s.async)return a|=2,Promise.resolve(_).then(f,function(p){
return o(p),f()})}else a|=1}catch(p){o(p)}if(a===1)return e.hasError?Promise.reject(e.error):Promise.resolve();if(e.hasError)throw e.error}return n(f,"next"),f()}})(
typeof SuppressedError=="function"?SuppressedError:function(l,e,o){var s=new Error(o);return s.name="SuppressedError",s.error=l,s.suppressed=e,s});async function B({
name:l,snapshot:e,confirmPlatform:o,...s},{catalogue:a,provider:f},_){const p=performance.now(),y=e??await(0,u.RA)(l,a.store,_),{manifest:g}=y;await W(g.platform,
await L(f,_),o);let A=0;const $=await(0,E.h)(y,a.store,d,_);return{...y,machine:$,bytes:A,seconds:(performance.now()-p)/1e3};async function d(){const t={stack:[],
error:void 0,hasError:!1};try{const i=O(t,U(()=>a.repository.reader(_,g.packs)),!0),c=I(i,m=>{A+=m});return await f.restore(g,c,{...s,ref:y.ref},_)}catch(i){t.error=
i,t.hasError=!0}finally{const i=T(t);i&&await i}}}n(B,"restore");async function W(l,e,o){if(!((0,M.J5)(l,e)||await o(l,e)))throw new R.Wt(`The snapshot was buil\
t for ${l}, this platform is ${e}`,{hint:"Use --yes (in a workflow: allow-platform-mismatch: true) to go on all the same",fields:{snapshot:l,host:e}})}n(W,"chec\
kPlatform");async function L(l,e){const o=await l.probe(e);if(!o.usable)throw o.error;return o.platform}n(L,"usablePlatform");function U(l){let e;const o=n(()=>e??=
l(),"reader");return{async*open(s,a){yield*(await o()).open(s,a)},async*entries(s){yield*(await o()).entries(s)},[Symbol.asyncDispose]:async()=>(await e?.catch(
()=>{}))?.[Symbol.asyncDispose]()}}n(U,"openedAtNeed");function I(l,e){const o=(0,h._)(e);return{open(s,a){const f=o(s.digest);return l.open(s,{...a,onBytes:n(_=>{
f(_),a?.onBytes?.(_)},"onBytes")})},entries:n(s=>l.entries(s),"entries"),[Symbol.asyncDispose]:()=>l[Symbol.asyncDispose]()}}n(I,"countReads")}),91152:((C,P,r)=>{
r.d(P,{_:n(()=>R,"_")});function R(h){const M=new Map;return E=>{let u=0;return O=>{u+=O;const T=M.get(E)??0;u<=T||(M.set(E,u),h(u-T))}}}n(R,"furthest")})};export{Z as id,Q as ids,V as modules};
