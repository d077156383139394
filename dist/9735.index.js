var X=Object.defineProperty;var n=(C,b)=>X(C,"name",{value:b,configurable:!0});const Y=9735,Z=[9735],Q={89304:((C,b,s)=>{s.d(b,{SC:n(()=>u,"SC"),Xn:n(()=>E,"Xn"),_W:n(()=>y,"_W")});var v=s(75892);function u(h){if(h.recipe===void 0)throw new v.
cs(`The manifest does not contain the recipe of ${h.digest}`);return{digest:h.digest,size:h.size,recipe:h.recipe}}n(u,"toStoredBlob");function y(h){return new Map(
h.map(M=>[M.digest,u(M)]))}n(y,"byDigest");function E(h,M){const P=h.blobs.find(g=>g.digest===M);if(P===void 0)throw new v.cs(`The manifest of '${h.snapshot_name}\
' names ${M} but does not list that blob`);return u(P)}n(E,"storedBlob")}),76961:((C,b,s)=>{s.d(b,{U:n(()=>r,"U")});var v=s(44143),u=s(75892),y=s(75558),E=s(86125),
h=s(70370),M=s(62821),P=s(10764),g=s(75912);const i=2;async function _(e,{ref:o,manifest:t},{store:a,c}){if(!(0,P.d0)(a)||!(e instanceof u.cs))return e;const p=await d(
(0,g.gX)(t),a,c);c.log.debug(e.message);const D=e instanceof E.Rh,S=`Save it again: only the ${D?"missing":"damaged"} parts are uploaded`,T=D?`Snapshot '${(0,y.
SN)(o)}' cannot be used: part of it is missing from ${a.location}`:`Snapshot '${(0,y.SN)(o)}' cannot be used: part of it is damaged in ${a.location}`;return new u.
m_(T,{hint:p||D?S:`Save it again in a job that can write to ${a.location}, or delete its caches on GitHub (Actions, Caches)`,cause:e})}n(_,"toMissingError");async function d(e,o,t){
t.log.info(`Looking for damaged packs in ${o.location}`);const a=(0,h.A)(i);try{const c=await Promise.all(e.map(D=>a(()=>l(D,o,t)))),p=e.filter((D,S)=>!c[S]);for(const D of p)
await o.markCorrupt(D,t);return p.length>0}catch(c){if(t.signal.aborted||!(c instanceof u.JC))throw c;return!1}}n(d,"disownDamaged");async function l(e,o,t){try{
return await(0,E.fL)(async()=>await(0,M.pW)(await o.get(e,t),e.slice(e.indexOf("/")+1))),!0}catch(a){if(a instanceof u.m_)return!0;if(a instanceof u.cs)return!1;
throw a}}n(l,"isSound");async function r(e,o,t,a){const{ref:c,digest:p,held:D=p}=e;try{return await t()}catch(S){const T=await _(S,e,{store:o,c:a});if(!(T instanceof
u.cs))throw T;const K=(0,y.SN)(c),x={project:c.project,name:c.name};if(!(T instanceof E.Rh))throw new u.cs(`Snapshot '${K}' is damaged: ${T.message}`,{hint:E.yo,
fields:x,cause:S});const z=await o.read(c,a);throw z===void 0||(0,v.ol)(z)!==D?new u.m_(`Snapshot '${K}' was removed or replaced while it was being read`,{hint:"\
List the existing snapshots with: vm snapshot list",cause:S}):new u.cs(`Snapshot '${K}' is incomplete: ${T.message}`,{hint:E.yo,fields:x,cause:S})}}n(r,"withRea\
dErrors")}),56984:((C,b,s)=>{s.d(b,{P:n(()=>P,"P")});var v=s(75892),u=s(10764),y=s(89304),E=function(g,i,_){if(i!=null){if(typeof i!="object"&&typeof i!="functi\
on")throw new TypeError("Object expected.");var d,l;if(_){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");d=i[Symbol.asyncDispose]}
if(d===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");d=i[Symbol.dispose],_&&(l=d)}if(typeof d!="function")throw new TypeError(
"Object not disposable.");l&&(d=n(function(){try{l.call(this)}catch(r){return Promise.reject(r)}},"dispose")),g.stack.push({value:i,dispose:d,async:_})}else _&&
g.stack.push({async:!0});return i},h=(function(g){return function(i){function _(e){i.error=i.hasError?new g(e,i.error,"An error was suppressed during disposal."):
e,i.hasError=!0}n(_,"fail");var d,l=0;function r(){for(;d=i.stack.pop();)try{if(!d.async&&l===1)return l=0,i.stack.push(d),Promise.resolve().then(r);if(d.dispose){
var e=d.dispose.call(d.value);if(d.async)return l|=2,Promise.resolve(e).then(r,function(o){return _(o),r()})}else l|=1}catch(o){_(o)}if(l===1)return i.hasError?
Promise.reject(i.error):Promise.resolve();if(i.hasError)throw i.error}return n(r,"next"),r()}})(typeof SuppressedError=="function"?SuppressedError:function(g,i,_){
var d=new Error(_);return d.name="SuppressedError",d.error=g,d.suppressed=i,d});const M="compose";async function P({ref:g,manifest:i},{store:_,repository:d},l){
if((0,u.nR)(_))try{const r={stack:[],error:void 0,hasError:!1};try{const e=E(r,await d.reader(l,i.packs),!0),o={};for(const t of i.blobs){if(t.role!=="metadata"||
!t.path?.startsWith(`${M}/`))continue;const a=[];for await(const c of e.open((0,y.SC)(t)))a.push(c);o[t.path.slice(M.length+1)]=Buffer.concat(a)}await _.putSidecarFiles(
g,{folder:M,files:o},l)}catch(e){r.error=e,r.hasError=!0}finally{const e=h(r);e&&await e}}catch(r){if(!(r instanceof v.JC))throw r;l.log.warn(`${i.snapshot_name}\
: cannot write its Compose files next to its manifest: ${r.message}`)}}n(P,"writeReadableCopies")}),82571:((C,b,s)=>{s.d(b,{X:n(()=>M,"X"),m:n(()=>h,"m")});var v=s(
75892),u=s(69865),y=s(10764);const E=.5;async function h(P,g,i){if(!(0,y.V2)(g))return;const _=await g.freeBytes(i);_>=P*E||i.log.warn(`${g.location} has only ${(0,u.
z3)(_)} free: a snapshot of ${(0,u.z3)(P)} may not fit`)}n(h,"warnIfLowSpace");async function M(P,g,i){if(!(0,y.V2)(g))return;const _=await g.freeBytes(i);if(!(_>=
P))throw new v._p(`${g.location} has ${(0,u.z3)(_)} free, but ${(0,u.z3)(P)} are needed (${(0,u.z3)(P-_)} short)`,{hint:"Free some space there, or use another l\
ocation",fields:{needed:P,free:_}})}n(M,"assertSpace")}),49637:((C,b,s)=>{s.d(b,{K:n(()=>h,"K"),n:n(()=>M,"n")});var v=s(48161),u=s(75892),y=s(7641);const E=Math.
min((0,v.availableParallelism)(),4);async function h(i,_,d){const l=new Map,r=new Map,e=new AbortController,o=AbortSignal.any([d.signal,e.signal]);try{for(;;){o.
throwIfAborted();const a=await i.next();a.done||await t(a.value);const c=a.done||!a.value.parallel?0:E-1;for(;r.size>c;)await Promise.race(r.keys());if(o.throwIfAborted(),
a.done)return{machine:a.value,stored:l}}}finally{e.abort(),await Promise.all(r.keys()),await i.return(void 0)}async function t(a){const{label:c,digest:p}=a,D=p===
void 0?void 0:await _.find(p);if(D!==void 0&&l.set(D.digest,D),D!==void 0||p!==void 0&&[...r.values()].includes(p))return d.log.debug(`${c}: already stored`);const S=P(
a,_,{c:d,signal:o}).then(T=>{l.set(T.digest,T)},T=>e.abort(T));r.set(S,p),S.then(()=>r.delete(S))}n(t,"begin")}n(h,"storeBlobs");async function M({images:i,volumes:_,
bindMounts:d=[],parts:l=[]},r,e){const o=n(async c=>{const p=r.get(c)??await e.find(c);if(p===void 0)throw new u.cs(`The target names ${c}, but its source did n\
ot provide it`);return p},"find"),t=new Map,a=n(async(c,p)=>{t.has(c)||t.set(c,{...await o(c),role:p})},"name");for(const{config:c,layers:p}of i){await a(c,"con\
fig");for(const D of p)await a(D,"layer")}for(const{digest:c}of[..._,...d])await a(c,"volume");for(const{digest:c}of l)await a(c,"part");return[...t.values()]}n(
M,"manifestBlobsOf");async function P(i,_,{c:d,signal:l}){const r=Promise.withResolvers();r.promise.catch(()=>{});const e=g(i.open(r.promise),l),o=d.progress.start(
`Storing ${i.label}`,i.size);try{const t=await _.add(e,{...i.digest===void 0?{}:{expected:i.digest},onBytes:n(a=>o.add(a),"onBytes")});return r.resolve(t.digest),
t}catch(t){throw r.reject(t),i.shortcut&&t instanceof u.cs?new y.G(t.message,{cause:t}):i.damaged&&t instanceof u.cs&&t.fields.expected!==void 0?i.damaged(t.message,
t):t}finally{o.done()}}n(P,"storeBlob");async function*g(i,_){for await(const d of i)_.throwIfAborted(),yield d}n(g,"untilStopped")}),81778:((C,b,s)=>{s.d(b,{P:n(
()=>M,"P"),W:n(()=>P,"W")});var v=s(89304);const u=4<<20,y=65536,E=/^(compose|container)\//,h=5;async function M(l,r,e){const o=[];for(const t of l){const{role:a,
path:c=""}=t;if(a==="config"&&t.size<=u)await P(d(await _(t,r)),e);else if(a==="metadata"&&E.test(c)&&t.size<=y){const{findCredentialsInText:p}=await s.e(2478).
then(s.bind(s,2478));for(const D of await p(c,(await _(t,r)).toString()))o.push(D)}}o.length>0&&e.log.warn(`files in the snapshot seem to contain credentials, r\
eadable by anyone with access to it: ${i(o)}`)}n(M,"warnAboutSecrets");async function P(l,r){const{findCredentials:e}=await s.e(2478).then(s.bind(s,2478)),o=await e(
l);o.length>0&&r.log.warn(g(o))}n(P,"warnAboutSecretsInConfig");function g(l){return`the image seems to contain credentials, readable by anyone with access to i\
t: ${i(l)}. Pass them to the build as secrets, and revoke the real ones`}n(g,"warningOf");function i(l){return`${l.slice(0,h).map(({place:e,kind:o})=>`${e} (${o}\
)`).join(", ")}${l.length>h?` and ${l.length-h} more`:""}`}n(i,"listed");async function _(l,r){const e=[];for await(const o of r.open((0,v.SC)(l)))e.push(o);return Buffer.
concat(e)}n(_,"readAll");function d(l){try{return JSON.parse(l.toString())}catch{return}}n(d,"tryJson")}),48149:((C,b,s)=>{s.r(b),s.d(b,{checkPlatform:n(()=>i,"\
checkPlatform"),restore:n(()=>g,"restore")});var v=s(75892),u=s(91152),y=s(454),E=s(85497),h=s(76961),M=function(r,e,o){if(e!=null){if(typeof e!="object"&&typeof e!=
"function")throw new TypeError("Object expected.");var t,a;if(o){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");t=e[Symbol.asyncDispose]}
if(t===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");t=e[Symbol.dispose],o&&(a=t)}if(typeof t!="function")throw new TypeError(
"Object not disposable.");a&&(t=n(function(){try{a.call(this)}catch(c){return Promise.reject(c)}},"dispose")),r.stack.push({value:e,dispose:t,async:o})}else o&&
r.stack.push({async:!0});return e},P=(function(r){return function(e){function o(p){e.error=e.hasError?new r(p,e.error,"An error was suppressed during disposal."):
p,e.hasError=!0}n(o,"fail");var t,a=0;function c(){for(;t=e.stack.pop();)try{if(!t.async&&a===1)return a=0,e.stack.push(t),Promise.resolve().then(c);if(t.dispose){
var p=t.dispose.call(t.value);if(t.async)return a|=2,Promise.resolve(p).then(c,function(D){return o(D),c()})}else a|=1}catch(D){o(D)}if(a===1)return e.hasError?
Promise.reject(e.error):Promise.resolve();if(e.hasError)throw e.error}return n(c,"next"),c()}})(typeof SuppressedError=="function"?SuppressedError:function(r,e,o){
var t=new Error(o);return t.name="SuppressedError",t.error=r,t.suppressed=e,t});async function g({name:r,snapshot:e,confirmPlatform:o,...t},{catalog:a,provider:c},p){
const D=performance.now(),S=e??await(0,E.RA)(r,a.store,p),{manifest:T}=S;await i(T.platform,await _(c,p),o);let K=0;const x=await(0,h.U)(S,a.store,z,p);return{...S,
machine:x,bytes:K,seconds:(performance.now()-D)/1e3};async function z(){const O={stack:[],error:void 0,hasError:!1};try{const f=M(O,d(()=>a.repository.reader(p,
T.packs)),!0),w=l(f,m=>{K+=m});return await c.restore(T,w,{...t,ref:S.ref},p)}catch(f){O.error=f,O.hasError=!0}finally{const f=P(O);f&&await f}}}n(g,"restore");
async function i(r,e,o){if(!((0,y.J5)(r,e)||await o(r,e)))throw new v.Wt(`The snapshot was built for ${r}, but this platform is ${e}`,{hint:"Restore it on a mac\
hine of that platform",fields:{snapshot:r,host:e}})}n(i,"checkPlatform");async function _(r,e){const o=await r.probe(e);if(!o.usable)throw o.error;return o.platform}
n(_,"usablePlatform");function d(r){let e;const o=n(()=>e??=r(),"reader");return{async*open(t,a){yield*(await o()).open(t,a)},async*entries(t){yield*(await o()).
entries(t)},[Symbol.asyncDispose]:async()=>(await e?.catch(()=>{}))?.[Symbol.asyncDispose]()}}n(d,"openedAtNeed");function l(r,e){const o=(0,u._)(e);return{open(t,a){
const c=o(t.digest);return r.open(t,{...a,onBytes:n(p=>{c(p),a?.onBytes?.(p)},"onBytes")})},entries:n(t=>r.entries(t),"entries"),[Symbol.asyncDispose]:()=>r[Symbol.
asyncDispose]()}}n(l,"countReads")}),69735:((C,b,s)=>{s.r(b),s.d(b,{importSnapshot:n(()=>S,"importSnapshot")});var v=s(76760),u=s(30444),y=s(19449),E=s(75892),h=s(
57588),M=s(52875),P=s(75558),g=s(56566),i=s(454),_=s(4469),d=s(85497),l=s(89304),r=s(56984),e=s(82571),o=s(49637),t=s(81778),a=s(48149),c=function(O,f,w){if(f!=
null){if(typeof f!="object"&&typeof f!="function")throw new TypeError("Object expected.");var m,R;if(w){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyn\
cDispose is not defined.");m=f[Symbol.asyncDispose]}if(m===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");m=f[Symbol.dispose],
w&&(R=m)}if(typeof m!="function")throw new TypeError("Object not disposable.");R&&(m=n(function(){try{R.call(this)}catch(j){return Promise.reject(j)}},"dispose")),
O.stack.push({value:f,dispose:m,async:w})}else w&&O.stack.push({async:!0});return f},p=(function(O){return function(f){function w($){f.error=f.hasError?new O($,
f.error,"An error was suppressed during disposal."):$,f.hasError=!0}n(w,"fail");var m,R=0;function j(){for(;m=f.stack.pop();)try{if(!m.async&&R===1)return R=0,f.
stack.push(m),Promise.resolve().then(j);if(m.dispose){var $=m.dispose.call(m.value);if(m.async)return R|=2,Promise.resolve($).then(j,function(L){return w(L),j()})}else
R|=1}catch(L){w(L)}if(R===1)return f.hasError?Promise.reject(f.error):Promise.resolve();if(f.hasError)throw f.error}return n(j,"next"),j()}})(typeof SuppressedError==
"function"?SuppressedError:function(O,f,w){var m=new Error(w);return m.name="SuppressedError",m.error=O,m.suppressed=f,m});const D=(0,h.iU)`Use ${(0,h.uK)("forc\
e",!0)} to overwrite or ${(0,h.uK)("name")} to import it under another name`;async function S(O,f,w){const m={stack:[],error:void 0,hasError:!1};try{let H=function(I,B,N){
const U=T(I);U!==void 0&&U.image_digest===N.image_digest&&K(U)===K(N)||(U?.image_digest===void 0||N.image_digest===void 0||U.image_digest===N.image_digest?w.log.
warn(`replacing '${B.name}', which had ${U?"other content":"an unreadable manifest"}`):w.log.warn(`replacing '${B.name}', which had another image (${U.image_digest}\
), with ${N.image_digest}`))};n(H,"warnWhenOther");const R=performance.now();let j;const $=c(m,await f.repository.writer(w),!0),L=(0,y.B)({path:O.path},w,{onManifest:n(
async I=>{const B=x(I,O);j=await(0,d.cB)(B,{force:O.force,hint:D,refs:f.store,signal:w.signal}),await(0,a.checkPlatform)(I.platform,(0,i.FL)(`linux/${process.arch}`),
O.confirmPlatform),j.previous!==void 0&&H(j.previous,B,I),await(0,e.m)(I.size_bytes,f.store,w)},"onManifest")}),{machine:W,stored:A}=await(0,o.K)(L,$,w);if(j===
void 0)throw new E.cs(`The bundle ${O.path} does not contain a manifest`);const F=z(W.manifest,{ref:j.ref,stored:A,path:O.path});if(f.store.traits.shared){const I={
stack:[],error:void 0,hasError:!1};try{const B=c(I,await $.reader(),!0);await(0,t.P)(F.blobs,B,w)}catch(B){I.error=B,I.hasError=!0}finally{const B=p(I);B&&await B}}
const J=await $.publish(F.blobs.map(l.SC)),G=await(0,d.Ge)(j,F,{published:J,refs:f.store,signal:w.signal,log:w.log});return await(0,r.P)(G,f,w),{...G,stats:$.stats,
seconds:(performance.now()-R)/1e3}}catch(R){m.error=R,m.hasError=!0}finally{const R=p(m);R&&await R}}n(S,"importSnapshot");function T(O){try{return(0,g.N)(O)}catch(f){
if(f instanceof E.JC)return;throw f}}n(T,"readable");function K({blobs:O}){return O.flatMap(({role:f,digest:w})=>f==="metadata"?[]:[w]).sort().join()}n(K,"machi\
neOf");function x(O,{name:f,project:w}){return{project:w??(0,u.T)(O),name:(0,P.FZ)(f??O.snapshot_name)}}n(x,"importedRef");function z(O,{ref:f,stored:w,path:m}){
const{files:R,bind_mounts:j,parts:$,...L}=O;return{...L,snapshot_name:f.name,project_name:f.project,is_global:f.project===P.sT,services:L.services.map(({image_file:W,
...A})=>({...A,image_tag:(0,_.a)(f,A.name)})),volumes:L.volumes.map(({volume_file:W,...A})=>A),...j!==void 0&&{bind_mounts:j.map(({bind_file:W,...A})=>A)},...$!==
void 0&&{parts:$.map(({part_file:W,...A})=>A)},imported:{from:(0,M.w)((0,v.basename)(m))},blobs:L.blobs.map(W=>{const A=w.get(W.digest);if(A===void 0)throw new E.
cs(`The bundle ${m} names ${W.digest} but does not contain it`);return{...W,...A}})}}n(z,"importedManifest")}),91152:((C,b,s)=>{s.d(b,{_:n(()=>v,"_")});function v(u){
const y=new Map;return E=>{let h=0;return M=>{h+=M;const P=y.get(E)??0;h<=P||(y.set(E,h),u(h-P))}}}n(v,"furthest")}),4469:((C,b,s)=>{s.d(b,{a:n(()=>v,"a")});function v(y,E){
return`vm-snapshot/${u(y.project)||"project"}/${u(E)||"service"}:${y.name}`}n(v,"snapshotReference");function u(y){return y.toLowerCase().replace(/[^a-z0-9]+/g,
"-").replace(/^-|-$/g,"")}n(u,"component")}),7641:((C,b,s)=>{s.d(b,{G:n(()=>u,"G"),J:n(()=>y,"J")});var v=s(75892);class u extends v.cs{static{n(this,"FastPathE\
rror")}}function y(E){return"examine"in E}n(y,"canInspect")})};export{Y as id,Z as ids,Q as modules};
