var H=Object.defineProperty;var n=(C,O)=>H(C,"name",{value:O,configurable:!0});const V=9735,Y=[9735],Z={89304:((C,O,r)=>{r.d(O,{SC:n(()=>_,"SC"),Xn:n(()=>w,"Xn"),_W:n(()=>y,"_W")});var v=r(75892);function _(m){if(m.recipe===void 0)throw new v.
cs(`The manifest does not say how ${m.digest} is put together`);return{digest:m.digest,size:m.size,recipe:m.recipe}}n(_,"toStoredBlob");function y(m){return new Map(
m.map(M=>[M.digest,_(M)]))}n(y,"byDigest");function w(m,M){const D=m.blobs.find(g=>g.digest===M);if(D===void 0)throw new v.cs(`The manifest of '${m.snapshot_name}\
' names ${M} but holds no such blob`);return _(D)}n(w,"storedBlob")}),76961:((C,O,r)=>{r.d(O,{U:n(()=>a,"U")});var v=r(44143),_=r(75892),y=r(75558),w=r(86125),m=r(
70370),M=r(62821),D=r(10764),g=r(75912);const i=2;async function u(e,{ref:o,manifest:t},{store:s,c:f}){if(!(0,D.d0)(s)||!(e instanceof _.cs))return e;const p=await l(
(0,g.gX)(t),s,f);f.log.debug(e.message);const b=e instanceof w.Rh,S=`Save it again: what is ${b?"missing":"damaged"} is written again`,T=b?`Snapshot '${(0,y.SN)(
o)}' cannot be used: a part of it is missing from ${s.location}`:`Snapshot '${(0,y.SN)(o)}' cannot be used: a part of it in ${s.location} is damaged`;return new _.
m_(T,{hint:p||b?S:`Save it again in a job that may write to ${s.location}, or delete its caches on GitHub (Actions, Caches)`,cause:e})}n(u,"toMissingError");async function l(e,o,t){
t.log.info(`Looking for what is damaged in ${o.location}`);const s=(0,m.A)(i);try{const f=await Promise.all(e.map(b=>s(()=>d(b,o,t)))),p=e.filter((b,S)=>!f[S]);
for(const b of p)await o.markCorrupt(b,t);return p.length>0}catch(f){if(t.signal.aborted||!(f instanceof _.JC))throw f;return!1}}n(l,"disownDamaged");async function d(e,o,t){
try{return await(0,w.fL)(async()=>await(0,M.pW)(await o.get(e,t),e.slice(e.indexOf("/")+1))),!0}catch(s){if(s instanceof _.m_)return!0;if(s instanceof _.cs)return!1;
throw s}}n(d,"isSound");async function a(e,o,t,s){const{ref:f,digest:p,held:b=p}=e;try{return await t()}catch(S){const T=await u(S,e,{store:o,c:s});if(!(T instanceof
_.cs))throw T;const W=(0,y.SN)(f),K={project:f.project,name:f.name};if(!(T instanceof w.Rh))throw new _.cs(`Snapshot '${W}' is damaged: ${T.message}`,{hint:w.yo,
fields:K,cause:S});const P=await o.read(f,s);throw P===void 0||(0,v.ol)(P)!==b?new _.m_(`Snapshot '${W}' was removed or replaced while it was read`,{hint:"See w\
hat there is with: vm snapshot list",cause:S}):new _.cs(`Snapshot '${W}' is incomplete: ${T.message}`,{hint:w.yo,fields:K,cause:S})}}n(a,"withReadErrors")}),56984:((C,O,r)=>{
r.d(O,{P:n(()=>D,"P")});var v=r(75892),_=r(10764),y=r(89304),w=function(g,i,u){if(i!=null){if(typeof i!="object"&&typeof i!="function")throw new TypeError("Obje\
ct expected.");var l,d;if(u){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");l=i[Symbol.asyncDispose]}if(l===void 0){if(!Symbol.
dispose)throw new TypeError("Symbol.dispose is not defined.");l=i[Symbol.dispose],u&&(d=l)}if(typeof l!="function")throw new TypeError("Object not disposable.");
d&&(l=n(function(){try{d.call(this)}catch(a){return Promise.reject(a)}},"dispose")),g.stack.push({value:i,dispose:l,async:u})}else u&&g.stack.push({async:!0});return i},
m=(function(g){return function(i){function u(e){i.error=i.hasError?new g(e,i.error,"An error was suppressed during disposal."):e,i.hasError=!0}n(u,"fail");var l,
d=0;function a(){for(;l=i.stack.pop();)try{if(!l.async&&d===1)return d=0,i.stack.push(l),Promise.resolve().then(a);if(l.dispose){var e=l.dispose.call(l.value);if(l.
async)return d|=2,Promise.resolve(e).then(a,function(o){return u(o),a()})}else d|=1}catch(o){u(o)}if(d===1)return i.hasError?Promise.reject(i.error):Promise.resolve();
if(i.hasError)throw i.error}return n(a,"next"),a()}})(typeof SuppressedError=="function"?SuppressedError:function(g,i,u){var l=new Error(u);return l.name="Suppr\
essedError",l.error=g,l.suppressed=i,l});const M="compose";async function D({ref:g,manifest:i},{store:u,repository:l},d){if((0,_.nR)(u))try{const a={stack:[],error:void 0,
hasError:!1};try{const e=w(a,await l.reader(d,i.packs),!0),o={};for(const t of i.blobs){if(t.role!=="metadata"||!t.path?.startsWith(`${M}/`))continue;const s=[];
for await(const f of e.open((0,y.SC)(t)))s.push(f);o[t.path.slice(M.length+1)]=Buffer.concat(s)}await u.putSidecarFiles(g,{folder:M,files:o},d)}catch(e){a.error=
e,a.hasError=!0}finally{const e=m(a);e&&await e}}catch(a){if(!(a instanceof v.JC))throw a;d.log.warn(`${i.snapshot_name}: its Compose files are not beside its m\
anifest: ${a.message}`)}}n(D,"writeReadableCopies")}),82571:((C,O,r)=>{r.d(O,{X:n(()=>M,"X"),m:n(()=>m,"m")});var v=r(75892),_=r(69865),y=r(10764);const w=.5;async function m(D,g,i){
if(!(0,y.V2)(g))return;const u=await g.freeBytes(i);u>=D*w||i.log.warn(`only ${(0,_.z3)(u)} are free at ${g.location} for a snapshot of ${(0,_.z3)(D)}: it may n\
ot fit`)}n(m,"warnIfLowSpace");async function M(D,g,i){if(!(0,y.V2)(g))return;const u=await g.freeBytes(i);if(!(u>=D))throw new v._p(`${(0,_.z3)(D)} do not fit \
at ${g.location}, where ${(0,_.z3)(u)} are free: ${(0,_.z3)(D-u)} are short`,{hint:"Free some space there, or use another place",fields:{needed:D,free:u}})}n(M,
"assertSpace")}),49637:((C,O,r)=>{r.d(O,{K:n(()=>m,"K"),n:n(()=>M,"n")});var v=r(48161),_=r(75892),y=r(7641);const w=Math.min((0,v.availableParallelism)(),4);async function m(i,u,l){
const d=new Map,a=new Map,e=new AbortController,o=AbortSignal.any([l.signal,e.signal]);try{for(;;){o.throwIfAborted();const s=await i.next();s.done||await t(s.value);
const f=s.done||!s.value.parallel?0:w-1;for(;a.size>f;)await Promise.race(a.keys());if(o.throwIfAborted(),s.done)return{machine:s.value,stored:d}}}finally{e.abort(),
await Promise.all(a.keys()),await i.return(void 0)}async function t(s){const{label:f,digest:p}=s,b=p===void 0?void 0:await u.find(p);if(b!==void 0&&d.set(b.digest,
b),b!==void 0||p!==void 0&&[...a.values()].includes(p))return l.log.debug(`${f}: held already`);const S=D(s,u,{c:l,signal:o}).then(T=>{d.set(T.digest,T)},T=>e.abort(
T));a.set(S,p),S.then(()=>a.delete(S))}n(t,"begin")}n(m,"storeBlobs");async function M({images:i,volumes:u,bindMounts:l=[]},d,a){const e=n(async s=>{const f=d.get(
s)??await a.find(s);if(f===void 0)throw new _.cs(`The machine names ${s}, but its source did not deliver it`);return f},"find"),o=new Map,t=n(async(s,f)=>{o.has(
s)||o.set(s,{...await e(s),role:f})},"name");for(const{config:s,layers:f}of i){await t(s,"config");for(const p of f)await t(p,"layer")}for(const{digest:s}of[...u,
...l])await t(s,"volume");return[...o.values()]}n(M,"manifestBlobsOf");async function D(i,u,{c:l,signal:d}){const a=Promise.withResolvers();a.promise.catch(()=>{});
const e=g(i.open(a.promise),d),o=l.progress.start(`Storing ${i.label}`,i.size);try{const t=await u.add(e,{...i.digest===void 0?{}:{expected:i.digest},onBytes:n(
s=>o.add(s),"onBytes")});return a.resolve(t.digest),t}catch(t){throw a.reject(t),i.shortcut&&t instanceof _.cs?new y.G(t.message,{cause:t}):i.damaged&&t instanceof
_.cs&&t.fields.expected!==void 0?i.damaged(t.message,t):t}finally{o.done()}}n(D,"storeBlob");async function*g(i,u){for await(const l of i)u.throwIfAborted(),yield l}
n(g,"untilStopped")}),81778:((C,O,r)=>{r.d(O,{P:n(()=>M,"P"),W:n(()=>D,"W")});var v=r(89304);const _=4<<20,y=65536,w=/^(compose|container)\//,m=5;async function M(d,a,e){
const o=[];for(const t of d){const{role:s,path:f=""}=t;if(s==="config"&&t.size<=_)await D(l(await u(t,a)),e);else if(s==="metadata"&&w.test(f)&&t.size<=y){const{
findCredentialsInText:p}=await r.e(2478).then(r.bind(r,2478));for(const b of await p(f,(await u(t,a)).toString()))o.push(b)}}o.length>0&&e.log.warn(`files in it\
 seem to hold credentials that everybody who gets it can read: ${i(o)}`)}n(M,"warnAboutSecrets");async function D(d,a){const{findCredentials:e}=await r.e(2478).
then(r.bind(r,2478)),o=await e(d);o.length>0&&a.log.warn(g(o))}n(D,"warnAboutSecretsInConfig");function g(d){return`the image seems to hold credentials that eve\
rybody who gets it can read: ${i(d)}. Give them to the build as secrets, and revoke those that are real`}n(g,"warningOf");function i(d){return`${d.slice(0,m).map(
({place:e,kind:o})=>`${e} (${o})`).join(", ")}${d.length>m?` and ${d.length-m} more`:""}`}n(i,"listed");async function u(d,a){const e=[];for await(const o of a.
open((0,v.SC)(d)))e.push(o);return Buffer.concat(e)}n(u,"readAll");function l(d){try{return JSON.parse(d.toString())}catch{return}}n(l,"tryJson")}),48149:((C,O,r)=>{
r.r(O),r.d(O,{checkPlatform:n(()=>i,"checkPlatform"),restore:n(()=>g,"restore")});var v=r(75892),_=r(91152),y=r(454),w=r(85497),m=r(76961),M=function(a,e,o){if(e!=
null){if(typeof e!="object"&&typeof e!="function")throw new TypeError("Object expected.");var t,s;if(o){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyn\
cDispose is not defined.");t=e[Symbol.asyncDispose]}if(t===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");t=e[Symbol.dispose],
o&&(s=t)}if(typeof t!="function")throw new TypeError("Object not disposable.");s&&(t=n(function(){try{s.call(this)}catch(f){return Promise.reject(f)}},"dispose")),
a.stack.push({value:e,dispose:t,async:o})}else o&&a.stack.push({async:!0});return e},D=(function(a){return function(e){function o(p){e.error=e.hasError?new a(p,
e.error,"An error was suppressed during disposal."):p,e.hasError=!0}n(o,"fail");var t,s=0;function f(){for(;t=e.stack.pop();)try{if(!t.async&&s===1)return s=0,e.
stack.push(t),Promise.resolve().then(f);if(t.dispose){var p=t.dispose.call(t.value);if(t.async)return s|=2,Promise.resolve(p).then(f,function(b){return o(b),f()})}else
s|=1}catch(b){o(b)}if(s===1)return e.hasError?Promise.reject(e.error):Promise.resolve();if(e.hasError)throw e.error}return n(f,"next"),f()}})(typeof SuppressedError==
"function"?SuppressedError:function(a,e,o){var t=new Error(o);return t.name="SuppressedError",t.error=a,t.suppressed=e,t});async function g({name:a,snapshot:e,confirmPlatform:o,
...t},{catalog:s,provider:f},p){const b=performance.now(),S=e??await(0,w.RA)(a,s.store,p),{manifest:T}=S;await i(T.platform,await u(f,p),o);let W=0;const K=await(0,m.
U)(S,s.store,P,p);return{...S,machine:K,bytes:W,seconds:(performance.now()-b)/1e3};async function P(){const c={stack:[],error:void 0,hasError:!1};try{const h=M(
c,l(()=>s.repository.reader(p,T.packs)),!0),E=d(h,R=>{W+=R});return await f.restore(T,E,{...t,ref:S.ref},p)}catch(h){c.error=h,c.hasError=!0}finally{const h=D(c);
h&&await h}}}n(g,"restore");async function i(a,e,o){if(!((0,y.J5)(a,e)||await o(a,e)))throw new v.Wt(`The snapshot was built for ${a}, this platform is ${e}`,{hint:"\
Use --yes (in a workflow: allow-platform-mismatch: true) to go on all the same",fields:{snapshot:a,host:e}})}n(i,"checkPlatform");async function u(a,e){const o=await a.
probe(e);if(!o.usable)throw o.error;return o.platform}n(u,"usablePlatform");function l(a){let e;const o=n(()=>e??=a(),"reader");return{async*open(t,s){yield*(await o()).
open(t,s)},async*entries(t){yield*(await o()).entries(t)},[Symbol.asyncDispose]:async()=>(await e?.catch(()=>{}))?.[Symbol.asyncDispose]()}}n(l,"openedAtNeed");
function d(a,e){const o=(0,_._)(e);return{open(t,s){const f=o(t.digest);return a.open(t,{...s,onBytes:n(p=>{f(p),s?.onBytes?.(p)},"onBytes")})},entries:n(t=>a.entries(
t),"entries"),[Symbol.asyncDispose]:()=>a[Symbol.asyncDispose]()}}n(d,"countReads")}),69735:((C,O,r)=>{r.r(O),r.d(O,{importSnapshot:n(()=>b,"importSnapshot")});
var v=r(76760),_=r(30444),y=r(19449),w=r(75892),m=r(52875),M=r(75558),D=r(56566),g=r(454),i=r(4469),u=r(85497),l=r(89304),d=r(56984),a=r(82571),e=r(49637),o=r(81778),
t=r(48149),s=function(P,c,h){if(c!=null){if(typeof c!="object"&&typeof c!="function")throw new TypeError("Object expected.");var E,R;if(h){if(!Symbol.asyncDispose)
throw new TypeError("Symbol.asyncDispose is not defined.");E=c[Symbol.asyncDispose]}if(E===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not\
 defined.");E=c[Symbol.dispose],h&&(R=E)}if(typeof E!="function")throw new TypeError("Object not disposable.");R&&(E=n(function(){try{R.call(this)}catch(j){return Promise.
reject(j)}},"dispose")),P.stack.push({value:c,dispose:E,async:h})}else h&&P.stack.push({async:!0});return c},f=(function(P){return function(c){function h(A){c.error=
c.hasError?new P(A,c.error,"An error was suppressed during disposal."):A,c.hasError=!0}n(h,"fail");var E,R=0;function j(){for(;E=c.stack.pop();)try{if(!E.async&&
R===1)return R=0,c.stack.push(E),Promise.resolve().then(j);if(E.dispose){var A=E.dispose.call(E.value);if(E.async)return R|=2,Promise.resolve(A).then(j,function($){
return h($),j()})}else R|=1}catch($){h($)}if(R===1)return c.hasError?Promise.reject(c.error):Promise.resolve();if(c.hasError)throw c.error}return n(j,"next"),j()}})(
typeof SuppressedError=="function"?SuppressedError:function(P,c,h){var E=new Error(h);return E.name="SuppressedError",E.error=P,E.suppressed=c,E});const p="Use \
--force to overwrite or --name to import with different name";async function b(P,c,h){const E={stack:[],error:void 0,hasError:!1};try{let J=function(L,B,x){const U=S(
L);U?.image_digest===x.image_digest&&T(U)===T(x)||(U===void 0||U.image_digest===x.image_digest?h.log.warn(`'${B.name}' held ${U?"other content":"what cannot be \
read"}; it is replaced`):h.log.warn(`'${B.name}' held another image (${U.image_digest}); it is replaced by ${x.image_digest}`))};n(J,"warnWhenOther");const R=performance.
now();let j;const A=s(E,await c.repository.writer(h),!0),$=(0,y.B)({path:P.path},h,{onManifest:n(async L=>{const B=W(L,P);j=await(0,u.cB)(B,{force:P.force,hint:p,
refs:c.store,signal:h.signal}),await(0,t.checkPlatform)(L.platform,(0,g.WN)(`linux/${process.arch}`),P.confirmPlatform),j.previous!==void 0&&J(j.previous,B,L),await(0,a.
m)(L.size_bytes,c.store,h)},"onManifest")}),{machine:I,stored:F}=await(0,e.K)($,A,h);if(j===void 0)throw new w.cs(`The bundle ${P.path} has no manifest`);const z=K(
I.manifest,{ref:j.ref,stored:F,path:P.path});if(c.store.traits.shared){const L={stack:[],error:void 0,hasError:!1};try{const B=s(L,await A.reader(),!0);await(0,o.
P)(z.blobs,B,h)}catch(B){L.error=B,L.hasError=!0}finally{const B=f(L);B&&await B}}const G=await A.publish(z.blobs.map(l.SC)),N=await(0,u.Ge)(j,z,{published:G,refs:c.
store,signal:h.signal,log:h.log});return await(0,d.P)(N,c,h),{...N,stats:A.stats,seconds:(performance.now()-R)/1e3}}catch(R){E.error=R,E.hasError=!0}finally{const R=f(
E);R&&await R}}n(b,"importSnapshot");function S(P){try{return(0,D.N)(P)}catch(c){if(c instanceof w.JC)return;throw c}}n(S,"readable");function T({blobs:P}){return P.
flatMap(({role:c,digest:h})=>c==="metadata"?[]:[h]).sort().join()}n(T,"machineOf");function W(P,{name:c,project:h}){return{project:h??(0,_.T)(P),name:(0,M.FZ)(c??
P.snapshot_name)}}n(W,"importedRef");function K(P,{ref:c,stored:h,path:E}){const{files:R,bind_mounts:j,...A}=P;return{...A,snapshot_name:c.name,project_name:c.project,
is_global:c.project===M.sT,services:A.services.map(({image_file:$,...I})=>({...I,image_tag:(0,i.a)(c,I.name)})),volumes:A.volumes.map(({volume_file:$,...I})=>I),
...j!==void 0&&{bind_mounts:j.map(({bind_file:$,...I})=>I)},imported:{from:(0,m.w)((0,v.basename)(E))},blobs:A.blobs.map($=>{const I=h.get($.digest);if(I===void 0)
throw new w.cs(`The bundle ${E} names ${$.digest} but does not hold it`);return{...$,...I}})}}n(K,"importedManifest")}),91152:((C,O,r)=>{r.d(O,{_:n(()=>v,"_")});
function v(_){const y=new Map;return w=>{let m=0;return M=>{m+=M;const D=y.get(w)??0;m<=D||(y.set(w,m),_(m-D))}}}n(v,"furthest")}),4469:((C,O,r)=>{r.d(O,{a:n(()=>v,
"a")});function v(y,w){return`vm-snapshot/${_(y.project)||"project"}/${_(w)||"service"}:${y.name}`}n(v,"snapshotReference");function _(y){return y.toLowerCase().
replace(/[^a-z0-9]+/g,"-").replace(/^-|-$/g,"")}n(_,"component")}),7641:((C,O,r)=>{r.d(O,{G:n(()=>_,"G"),J:n(()=>y,"J")});var v=r(75892);class _ extends v.cs{static{
n(this,"FastPathError")}}function y(w){return"examine"in w}n(y,"canInspect")})};export{V as id,Y as ids,Z as modules};
