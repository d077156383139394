var X=Object.defineProperty;var n=(C,D)=>X(C,"name",{value:D,configurable:!0});const Z=4585,Q=[4585],V={3290:((C,D,s)=>{s.d(D,{Xn:n(()=>E,"Xn"),_W:n(()=>v,"_W"),z4:n(()=>h,"z4")});var S=s(75892);function h(u){if(u.recipe===void 0)throw new S.
cs(`The manifest does not say how ${u.digest} is put together`);return{digest:u.digest,size:u.size,recipe:u.recipe}}n(h,"toStored");function v(u){return new Map(
u.map(P=>[P.digest,h(P)]))}n(v,"byDigest");function E(u,P){const T=u.blobs.find(B=>B.digest===P);if(T===void 0)throw new S.cs(`The manifest of '${u.snapshot_name}\
' names ${P} but holds no such blob`);return h(T)}n(E,"storedBlob")}),64585:((C,D,s)=>{s.r(D),s.d(D,{importSnapshot:n(()=>p,"importSnapshot")});var S=s(76760),h=s(
30444),v=s(77652),E=s(75892),u=s(75558),P=s(70033),T=s(56566),B=s(454),W=s(37814),L=s(3290),U=s(78764),I=s(88129),l=s(46512),e=s(39988),o=s(8459),r=s(30234),a=function(d,t,i){
if(t!=null){if(typeof t!="object"&&typeof t!="function")throw new TypeError("Object expected.");var c,m;if(i){if(!Symbol.asyncDispose)throw new TypeError("Symbo\
l.asyncDispose is not defined.");c=t[Symbol.asyncDispose]}if(c===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");c=t[Symbol.dispose],
i&&(m=c)}if(typeof c!="function")throw new TypeError("Object not disposable.");m&&(c=n(function(){try{m.call(this)}catch(w){return Promise.reject(w)}},"dispose")),
d.stack.push({value:t,dispose:c,async:i})}else i&&d.stack.push({async:!0});return t},f=(function(d){return function(t){function i(g){t.error=t.hasError?new d(g,
t.error,"An error was suppressed during disposal."):g,t.hasError=!0}n(i,"fail");var c,m=0;function w(){for(;c=t.stack.pop();)try{if(!c.async&&m===1)return m=0,t.
stack.push(c),Promise.resolve().then(w);if(c.dispose){var g=c.dispose.call(c.value);if(c.async)return m|=2,Promise.resolve(g).then(w,function(M){return i(M),w()})}else
m|=1}catch(M){i(M)}if(m===1)return t.hasError?Promise.reject(t.error):Promise.resolve();if(t.hasError)throw t.error}return n(w,"next"),w()}})(typeof SuppressedError==
"function"?SuppressedError:function(d,t,i){var c=new Error(i);return c.name="SuppressedError",c.error=d,c.suppressed=t,c});const _="Use --force to overwrite or \
--name to import with different name";async function p(d,t,i){const c={stack:[],error:void 0,hasError:!1};try{let H=function(R,b,x){const K=y(R);K?.image_digest===
x.image_digest&&O(K)===O(x)||(K===void 0||K.image_digest===x.image_digest?i.log.warn(`'${b.name}' held ${K?"other content":"what cannot be read"}; it is replace\
d`):i.log.warn(`'${b.name}' held another image (${K.image_digest}); it is replaced by ${x.image_digest}`))};n(H,"warnWhenOther");const m=performance.now();let w;
const g=a(c,await t.repository.writer(i),!0),M=(0,v.B)({path:d.path},i,{onManifest:n(async R=>{const b=A(R,d);w=await(0,o.cB)(b,{force:d.force,hint:_,refs:t.store,
signal:i.signal}),await(0,e.checkPlatform)(R.platform,(0,B.WN)(`linux/${process.arch}`),d.confirmPlatform),w.previous!==void 0&&H(w.previous,b,R),await(0,I.E)(R.
size_bytes,t.store,i)},"onManifest")}),{machine:j,stored:J}=await(0,r.K)(M,g,i);if(w===void 0)throw new E.cs(`The bundle ${d.path} has no manifest`);const N=$(j.
manifest,{ref:w.ref,stored:J,path:d.path});if(t.store.traits.shared){const R={stack:[],error:void 0,hasError:!1};try{const b=a(R,await g.reader(),!0);await(0,U.
C)(N.blobs,b,i)}catch(b){R.error=b,R.hasError=!0}finally{const b=f(R);b&&await b}}const G=await g.publish(N.blobs.map(L.z4)),z=await(0,o.Ge)(w,N,{published:G,refs:t.
store,signal:i.signal,log:i.log});return await(0,l.n)(z,t,i),{...z,stats:g.stats,seconds:(performance.now()-m)/1e3}}catch(m){c.error=m,c.hasError=!0}finally{const m=f(
c);m&&await m}}n(p,"importSnapshot");function y(d){try{return(0,T.N)(d)}catch(t){if(t instanceof E.JC)return;throw t}}n(y,"readable");function O({blobs:d}){return d.
flatMap(({role:t,digest:i})=>t==="metadata"?[]:[i]).sort().join()}n(O,"machineOf");function A(d,{name:t,project:i}){return{project:i??(0,h.T)(d),name:(0,u.FZ)(t??
d.snapshot_name)}}n(A,"importedRef");function $(d,{ref:t,stored:i,path:c}){const{files:m,bind_mounts:w,...g}=d;return{...g,snapshot_name:t.name,project_name:t.project,
is_global:t.project===u.sT,services:g.services.map(({image_file:M,...j})=>({...j,image_tag:(0,P.y)(t,j.name)})),volumes:g.volumes.map(({volume_file:M,...j})=>j),
...w!==void 0&&{bind_mounts:w.map(({bind_file:M,...j})=>j)},imported:{from:(0,W.wh)((0,S.basename)(c))},blobs:g.blobs.map(M=>{const j=i.get(M.digest);if(j===void 0)
throw new E.cs(`The bundle ${c} names ${M.digest} but does not hold it`);return{...M,...j}})}}n($,"importedManifest")}),88725:((C,D,s)=>{s.d(D,{h:n(()=>l,"h")});
var S=s(44143),h=s(75892),v=s(75558),E=s(18016),u=s(70370),P=s(82141),T=s(18631),B=s(91192);const W=2;async function L(e,{ref:o,manifest:r},{store:a,c:f}){if(!(0,T.
d0)(a)||!(e instanceof h.cs))return e;const _=await U((0,B.gX)(r),a,f);f.log.debug(e.message);const p=e instanceof E.Rh,y=p?`a part of it is missing from ${a.location}`:
`a part of it in ${a.location} is damaged`;return new h.m_(`Snapshot '${(0,v.SN)(o)}' cannot be used: ${y}`,{hint:_||p?`Save it again: what is ${p?"missing":"da\
maged"} is written again`:`Save it again in a job that may write to ${a.location}, or delete its caches on GitHub (Actions, Caches)`,cause:e})}n(L,"asLoss");async function U(e,o,r){
r.log.info(`Looking for what is damaged in ${o.location}`);const a=(0,u.A)(W);try{const f=await Promise.all(e.map(p=>a(()=>I(p,o,r)))),_=e.filter((p,y)=>!f[y]);
for(const p of _)await o.disown(p,r);return _.length>0}catch(f){if(r.signal.aborted||!(f instanceof h.JC))throw f;return!1}}n(U,"disownDamaged");async function I(e,o,r){
try{return await(0,E.xt)(async()=>await(0,P.pW)(await o.get(e,r),e.slice(e.indexOf("/")+1))),!0}catch(a){if(a instanceof h.m_)return!0;if(a instanceof h.cs)return!1;
throw a}}n(I,"isSound");async function l(e,o,r,a){const{ref:f,digest:_,held:p=_}=e;try{return await r()}catch(y){const O=await L(y,e,{store:o,c:a});if(!(O instanceof
h.cs))throw O;const A=(0,v.SN)(f),$={project:f.project,name:f.name};if(!(O instanceof E.Rh))throw new h.cs(`Snapshot '${A}' is damaged: ${O.message}`,{hint:E.nk,
fields:$,cause:y});const d=await o.read(f,a);throw d===void 0||(0,S.ol)(d)!==p?new h.m_(`Snapshot '${A}' was removed or replaced while it was read`,{hint:"See w\
hat there is with: vm snapshot list",cause:y}):new h.cs(`Snapshot '${A}' is incomplete: ${O.message}`,{hint:E.nk,fields:$,cause:y})}}n(l,"reading")}),39988:((C,D,s)=>{
s.r(D),s.d(D,{checkPlatform:n(()=>W,"checkPlatform"),restore:n(()=>B,"restore")});var S=s(75892),h=s(91152),v=s(454),E=s(88725),u=s(8459),P=function(l,e,o){if(e!=
null){if(typeof e!="object"&&typeof e!="function")throw new TypeError("Object expected.");var r,a;if(o){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyn\
cDispose is not defined.");r=e[Symbol.asyncDispose]}if(r===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");r=e[Symbol.dispose],
o&&(a=r)}if(typeof r!="function")throw new TypeError("Object not disposable.");a&&(r=n(function(){try{a.call(this)}catch(f){return Promise.reject(f)}},"dispose")),
l.stack.push({value:e,dispose:r,async:o})}else o&&l.stack.push({async:!0});return e},T=(function(l){return function(e){function o(_){e.error=e.hasError?new l(_,
e.error,"An error was suppressed during disposal."):_,e.hasError=!0}n(o,"fail");var r,a=0;function f(){for(;r=e.stack.pop();)try{if(!r.async&&a===1)return a=0,e.
stack.push(r),Promise.resolve().then(f);if(r.dispose){var _=r.dispose.call(r.value);if(r.async)return a|=2,Promise.resolve(_).then(f,function(p){return o(p),f()})}else
a|=1}catch(p){o(p)}if(a===1)return e.hasError?Promise.reject(e.error):Promise.resolve();if(e.hasError)throw e.error}return n(f,"next"),f()}})(typeof SuppressedError==
"function"?SuppressedError:function(l,e,o){var r=new Error(o);return r.name="SuppressedError",r.error=l,r.suppressed=e,r});async function B({name:l,snapshot:e,confirmPlatform:o,
...r},{catalogue:a,provider:f},_){const p=performance.now(),y=e??await(0,u.RA)(l,a.store,_),{manifest:O}=y;await W(O.platform,await L(f,_),o);let A=0;const $=await(0,E.
h)(y,a.store,d,_);return{...y,machine:$,bytes:A,seconds:(performance.now()-p)/1e3};async function d(){const t={stack:[],error:void 0,hasError:!1};try{const i=P(
t,U(()=>a.repository.reader(_,O.packs)),!0),c=I(i,m=>{A+=m});return await f.restore(O,c,{...r,ref:y.ref},_)}catch(i){t.error=i,t.hasError=!0}finally{const i=T(t);
i&&await i}}}n(B,"restore");async function W(l,e,o){if(!((0,v.J5)(l,e)||await o(l,e)))throw new S.Wt(`The snapshot was built for ${l}, this platform is ${e}`,{hint:"\
Use --yes (in a workflow: allow-platform-mismatch: true) to go on all the same",fields:{snapshot:l,host:e}})}n(W,"checkPlatform");async function L(l,e){const o=await l.
probe(e);if(!o.usable)throw o.error;return o.platform}n(L,"usablePlatform");function U(l){let e;const o=n(()=>e??=l(),"reader");return{async*open(r,a){yield*(await o()).
open(r,a)},async*entries(r){yield*(await o()).entries(r)},[Symbol.asyncDispose]:async()=>(await e?.catch(()=>{}))?.[Symbol.asyncDispose]()}}n(U,"openedAtNeed");
function I(l,e){const o=(0,h._)(e);return{open(r,a){const f=o(r.digest);return l.open(r,{...a,onBytes:n(_=>{f(_),a?.onBytes?.(_)},"onBytes")})},entries:n(r=>l.entries(
r),"entries"),[Symbol.asyncDispose]:()=>l[Symbol.asyncDispose]()}}n(I,"countReads")}),91152:((C,D,s)=>{s.d(D,{_:n(()=>S,"_")});function S(h){const v=new Map;return E=>{
let u=0;return P=>{u+=P;const T=v.get(E)??0;u<=T||(v.set(E,u),h(u-T))}}}n(S,"furthest")})};export{Z as id,Q as ids,V as modules};
