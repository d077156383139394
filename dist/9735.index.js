var H=Object.defineProperty;var n=(C,O)=>H(C,"name",{value:O,configurable:!0});const V=9735,Y=[9735],Z={89304:((C,O,s)=>{s.d(O,{SC:n(()=>_,"SC"),Xn:n(()=>w,"Xn"),_W:n(()=>y,"_W")});var v=s(75892);function _(m){if(m.recipe===void 0)throw new v.
cs(`The manifest does not contain the recipe of ${m.digest}`);return{digest:m.digest,size:m.size,recipe:m.recipe}}n(_,"toStoredBlob");function y(m){return new Map(
m.map(M=>[M.digest,_(M)]))}n(y,"byDigest");function w(m,M){const b=m.blobs.find(g=>g.digest===M);if(b===void 0)throw new v.cs(`The manifest of '${m.snapshot_name}\
' names ${M} but does not list that blob`);return _(b)}n(w,"storedBlob")}),76961:((C,O,s)=>{s.d(O,{U:n(()=>r,"U")});var v=s(44143),_=s(75892),y=s(75558),w=s(86125),
m=s(70370),M=s(62821),b=s(10764),g=s(75912);const i=2;async function u(e,{ref:o,manifest:t},{store:a,c}){if(!(0,b.d0)(a)||!(e instanceof _.cs))return e;const p=await l(
(0,g.gX)(t),a,c);c.log.debug(e.message);const P=e instanceof w.Rh,S=`Save it again: only the ${P?"missing":"damaged"} parts are uploaded`,T=P?`Snapshot '${(0,y.
SN)(o)}' cannot be used: part of it is missing from ${a.location}`:`Snapshot '${(0,y.SN)(o)}' cannot be used: part of it is damaged in ${a.location}`;return new _.
m_(T,{hint:p||P?S:`Save it again in a job that can write to ${a.location}, or delete its caches on GitHub (Actions, Caches)`,cause:e})}n(u,"toMissingError");async function l(e,o,t){
t.log.info(`Looking for damaged packs in ${o.location}`);const a=(0,m.A)(i);try{const c=await Promise.all(e.map(P=>a(()=>d(P,o,t)))),p=e.filter((P,S)=>!c[S]);for(const P of p)
await o.markCorrupt(P,t);return p.length>0}catch(c){if(t.signal.aborted||!(c instanceof _.JC))throw c;return!1}}n(l,"disownDamaged");async function d(e,o,t){try{
return await(0,w.fL)(async()=>await(0,M.pW)(await o.get(e,t),e.slice(e.indexOf("/")+1))),!0}catch(a){if(a instanceof _.m_)return!0;if(a instanceof _.cs)return!1;
throw a}}n(d,"isSound");async function r(e,o,t,a){const{ref:c,digest:p,held:P=p}=e;try{return await t()}catch(S){const T=await u(S,e,{store:o,c:a});if(!(T instanceof
_.cs))throw T;const K=(0,y.SN)(c),x={project:c.project,name:c.name};if(!(T instanceof w.Rh))throw new _.cs(`Snapshot '${K}' is damaged: ${T.message}`,{hint:w.yo,
fields:x,cause:S});const D=await o.read(c,a);throw D===void 0||(0,v.ol)(D)!==P?new _.m_(`Snapshot '${K}' was removed or replaced while it was being read`,{hint:"\
List the existing snapshots with: vm snapshot list",cause:S}):new _.cs(`Snapshot '${K}' is incomplete: ${T.message}`,{hint:w.yo,fields:x,cause:S})}}n(r,"withRea\
dErrors")}),56984:((C,O,s)=>{s.d(O,{P:n(()=>b,"P")});var v=s(75892),_=s(10764),y=s(89304),w=function(g,i,u){if(i!=null){if(typeof i!="object"&&typeof i!="functi\
on")throw new TypeError("Object expected.");var l,d;if(u){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");l=i[Symbol.asyncDispose]}
if(l===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");l=i[Symbol.dispose],u&&(d=l)}if(typeof l!="function")throw new TypeError(
"Object not disposable.");d&&(l=n(function(){try{d.call(this)}catch(r){return Promise.reject(r)}},"dispose")),g.stack.push({value:i,dispose:l,async:u})}else u&&
g.stack.push({async:!0});return i},m=(function(g){return function(i){function u(e){i.error=i.hasError?new g(e,i.error,"An error was suppressed during disposal."):
e,i.hasError=!0}n(u,"fail");var l,d=0;function r(){for(;l=i.stack.pop();)try{if(!l.async&&d===1)return d=0,i.stack.push(l),Promise.resolve().then(r);if(l.dispose){
var e=l.dispose.call(l.value);if(l.async)return d|=2,Promise.resolve(e).then(r,function(o){return u(o),r()})}else d|=1}catch(o){u(o)}if(d===1)return i.hasError?
Promise.reject(i.error):Promise.resolve();if(i.hasError)throw i.error}return n(r,"next"),r()}})(typeof SuppressedError=="function"?SuppressedError:function(g,i,u){
var l=new Error(u);return l.name="SuppressedError",l.error=g,l.suppressed=i,l});const M="compose";async function b({ref:g,manifest:i},{store:u,repository:l},d){
if((0,_.nR)(u))try{const r={stack:[],error:void 0,hasError:!1};try{const e=w(r,await l.reader(d,i.packs),!0),o={};for(const t of i.blobs){if(t.role!=="metadata"||
!t.path?.startsWith(`${M}/`))continue;const a=[];for await(const c of e.open((0,y.SC)(t)))a.push(c);o[t.path.slice(M.length+1)]=Buffer.concat(a)}await u.putSidecarFiles(
g,{folder:M,files:o},d)}catch(e){r.error=e,r.hasError=!0}finally{const e=m(r);e&&await e}}catch(r){if(!(r instanceof v.JC))throw r;d.log.warn(`${i.snapshot_name}\
: cannot write its Compose files next to its manifest: ${r.message}`)}}n(b,"writeReadableCopies")}),82571:((C,O,s)=>{s.d(O,{X:n(()=>M,"X"),m:n(()=>m,"m")});var v=s(
75892),_=s(69865),y=s(10764);const w=.5;async function m(b,g,i){if(!(0,y.V2)(g))return;const u=await g.freeBytes(i);u>=b*w||i.log.warn(`${g.location} has only ${(0,_.
z3)(u)} free: a snapshot of ${(0,_.z3)(b)} may not fit`)}n(m,"warnIfLowSpace");async function M(b,g,i){if(!(0,y.V2)(g))return;const u=await g.freeBytes(i);if(!(u>=
b))throw new v._p(`${g.location} has ${(0,_.z3)(u)} free, but ${(0,_.z3)(b)} are needed (${(0,_.z3)(b-u)} short)`,{hint:"Free some space there, or use another l\
ocation",fields:{needed:b,free:u}})}n(M,"assertSpace")}),49637:((C,O,s)=>{s.d(O,{K:n(()=>m,"K"),n:n(()=>M,"n")});var v=s(48161),_=s(75892),y=s(7641);const w=Math.
min((0,v.availableParallelism)(),4);async function m(i,u,l){const d=new Map,r=new Map,e=new AbortController,o=AbortSignal.any([l.signal,e.signal]);try{for(;;){o.
throwIfAborted();const a=await i.next();a.done||await t(a.value);const c=a.done||!a.value.parallel?0:w-1;for(;r.size>c;)await Promise.race(r.keys());if(o.throwIfAborted(),
a.done)return{machine:a.value,stored:d}}}finally{e.abort(),await Promise.all(r.keys()),await i.return(void 0)}async function t(a){const{label:c,digest:p}=a,P=p===
void 0?void 0:await u.find(p);if(P!==void 0&&d.set(P.digest,P),P!==void 0||p!==void 0&&[...r.values()].includes(p))return l.log.debug(`${c}: already stored`);const S=b(
a,u,{c:l,signal:o}).then(T=>{d.set(T.digest,T)},T=>e.abort(T));r.set(S,p),S.then(()=>r.delete(S))}n(t,"begin")}n(m,"storeBlobs");async function M({images:i,volumes:u,
bindMounts:l=[],parts:d=[]},r,e){const o=n(async c=>{const p=r.get(c)??await e.find(c);if(p===void 0)throw new _.cs(`The target names ${c}, but its source did n\
ot provide it`);return p},"find"),t=new Map,a=n(async(c,p)=>{t.has(c)||t.set(c,{...await o(c),role:p})},"name");for(const{config:c,layers:p}of i){await a(c,"con\
fig");for(const P of p)await a(P,"layer")}for(const{digest:c}of[...u,...l])await a(c,"volume");for(const{digest:c}of d)await a(c,"part");return[...t.values()]}n(
M,"manifestBlobsOf");async function b(i,u,{c:l,signal:d}){const r=Promise.withResolvers();r.promise.catch(()=>{});const e=g(i.open(r.promise),d),o=l.progress.start(
`Storing ${i.label}`,i.size);try{const t=await u.add(e,{...i.digest===void 0?{}:{expected:i.digest},onBytes:n(a=>o.add(a),"onBytes")});return r.resolve(t.digest),
t}catch(t){throw r.reject(t),i.shortcut&&t instanceof _.cs?new y.G(t.message,{cause:t}):i.damaged&&t instanceof _.cs&&t.fields.expected!==void 0?i.damaged(t.message,
t):t}finally{o.done()}}n(b,"storeBlob");async function*g(i,u){for await(const l of i)u.throwIfAborted(),yield l}n(g,"untilStopped")}),81778:((C,O,s)=>{s.d(O,{P:n(
()=>M,"P"),W:n(()=>b,"W")});var v=s(89304);const _=4<<20,y=65536,w=/^(compose|container)\//,m=5;async function M(d,r,e){const o=[];for(const t of d){const{role:a,
path:c=""}=t;if(a==="config"&&t.size<=_)await b(l(await u(t,r)),e);else if(a==="metadata"&&w.test(c)&&t.size<=y){const{findCredentialsInText:p}=await s.e(2478).
then(s.bind(s,2478));for(const P of await p(c,(await u(t,r)).toString()))o.push(P)}}o.length>0&&e.log.warn(`files in the snapshot seem to contain credentials, r\
eadable by anyone with access to it: ${i(o)}`)}n(M,"warnAboutSecrets");async function b(d,r){const{findCredentials:e}=await s.e(2478).then(s.bind(s,2478)),o=await e(
d);o.length>0&&r.log.warn(g(o))}n(b,"warnAboutSecretsInConfig");function g(d){return`the image seems to contain credentials, readable by anyone with access to i\
t: ${i(d)}. Pass them to the build as secrets, and revoke the real ones`}n(g,"warningOf");function i(d){return`${d.slice(0,m).map(({place:e,kind:o})=>`${e} (${o}\
)`).join(", ")}${d.length>m?` and ${d.length-m} more`:""}`}n(i,"listed");async function u(d,r){const e=[];for await(const o of r.open((0,v.SC)(d)))e.push(o);return Buffer.
concat(e)}n(u,"readAll");function l(d){try{return JSON.parse(d.toString())}catch{return}}n(l,"tryJson")}),48149:((C,O,s)=>{s.r(O),s.d(O,{checkPlatform:n(()=>i,"\
checkPlatform"),restore:n(()=>g,"restore")});var v=s(75892),_=s(91152),y=s(454),w=s(85497),m=s(76961),M=function(r,e,o){if(e!=null){if(typeof e!="object"&&typeof e!=
"function")throw new TypeError("Object expected.");var t,a;if(o){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");t=e[Symbol.asyncDispose]}
if(t===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");t=e[Symbol.dispose],o&&(a=t)}if(typeof t!="function")throw new TypeError(
"Object not disposable.");a&&(t=n(function(){try{a.call(this)}catch(c){return Promise.reject(c)}},"dispose")),r.stack.push({value:e,dispose:t,async:o})}else o&&
r.stack.push({async:!0});return e},b=(function(r){return function(e){function o(p){e.error=e.hasError?new r(p,e.error,"An error was suppressed during disposal."):
p,e.hasError=!0}n(o,"fail");var t,a=0;function c(){for(;t=e.stack.pop();)try{if(!t.async&&a===1)return a=0,e.stack.push(t),Promise.resolve().then(c);if(t.dispose){
var p=t.dispose.call(t.value);if(t.async)return a|=2,Promise.resolve(p).then(c,function(P){return o(P),c()})}else a|=1}catch(P){o(P)}if(a===1)return e.hasError?
Promise.reject(e.error):Promise.resolve();if(e.hasError)throw e.error}return n(c,"next"),c()}})(typeof SuppressedError=="function"?SuppressedError:function(r,e,o){
var t=new Error(o);return t.name="SuppressedError",t.error=r,t.suppressed=e,t});async function g({name:r,snapshot:e,confirmPlatform:o,...t},{catalog:a,provider:c},p){
const P=performance.now(),S=e??await(0,w.RA)(r,a.store,p),{manifest:T}=S;await i(T.platform,await u(c,p),o);let K=0;const x=await(0,m.U)(S,a.store,D,p);return{...S,
machine:x,bytes:K,seconds:(performance.now()-P)/1e3};async function D(){const f={stack:[],error:void 0,hasError:!1};try{const h=M(f,l(()=>a.repository.reader(p,
T.packs)),!0),E=d(h,R=>{K+=R});return await c.restore(T,E,{...t,ref:S.ref},p)}catch(h){f.error=h,f.hasError=!0}finally{const h=b(f);h&&await h}}}n(g,"restore");
async function i(r,e,o){if(!((0,y.J5)(r,e)||await o(r,e)))throw new v.Wt(`The snapshot was built for ${r}, but this platform is ${e}`,{hint:"Use --yes (in a wor\
kflow: allow-platform-mismatch: true) to restore it anyway",fields:{snapshot:r,host:e}})}n(i,"checkPlatform");async function u(r,e){const o=await r.probe(e);if(!o.
usable)throw o.error;return o.platform}n(u,"usablePlatform");function l(r){let e;const o=n(()=>e??=r(),"reader");return{async*open(t,a){yield*(await o()).open(t,
a)},async*entries(t){yield*(await o()).entries(t)},[Symbol.asyncDispose]:async()=>(await e?.catch(()=>{}))?.[Symbol.asyncDispose]()}}n(l,"openedAtNeed");function d(r,e){
const o=(0,_._)(e);return{open(t,a){const c=o(t.digest);return r.open(t,{...a,onBytes:n(p=>{c(p),a?.onBytes?.(p)},"onBytes")})},entries:n(t=>r.entries(t),"entri\
es"),[Symbol.asyncDispose]:()=>r[Symbol.asyncDispose]()}}n(d,"countReads")}),69735:((C,O,s)=>{s.r(O),s.d(O,{importSnapshot:n(()=>P,"importSnapshot")});var v=s(76760),
_=s(30444),y=s(19449),w=s(75892),m=s(52875),M=s(75558),b=s(56566),g=s(454),i=s(4469),u=s(85497),l=s(89304),d=s(56984),r=s(82571),e=s(49637),o=s(81778),t=s(48149),
a=function(D,f,h){if(f!=null){if(typeof f!="object"&&typeof f!="function")throw new TypeError("Object expected.");var E,R;if(h){if(!Symbol.asyncDispose)throw new TypeError(
"Symbol.asyncDispose is not defined.");E=f[Symbol.asyncDispose]}if(E===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");E=f[Symbol.
dispose],h&&(R=E)}if(typeof E!="function")throw new TypeError("Object not disposable.");R&&(E=n(function(){try{R.call(this)}catch(j){return Promise.reject(j)}},
"dispose")),D.stack.push({value:f,dispose:E,async:h})}else h&&D.stack.push({async:!0});return f},c=(function(D){return function(f){function h($){f.error=f.hasError?
new D($,f.error,"An error was suppressed during disposal."):$,f.hasError=!0}n(h,"fail");var E,R=0;function j(){for(;E=f.stack.pop();)try{if(!E.async&&R===1)return R=
0,f.stack.push(E),Promise.resolve().then(j);if(E.dispose){var $=E.dispose.call(E.value);if(E.async)return R|=2,Promise.resolve($).then(j,function(L){return h(L),
j()})}else R|=1}catch(L){h(L)}if(R===1)return f.hasError?Promise.reject(f.error):Promise.resolve();if(f.hasError)throw f.error}return n(j,"next"),j()}})(typeof SuppressedError==
"function"?SuppressedError:function(D,f,h){var E=new Error(h);return E.name="SuppressedError",E.error=D,E.suppressed=f,E});const p="Use --force to overwrite or \
--name to import with different name";async function P(D,f,h){const E={stack:[],error:void 0,hasError:!1};try{let J=function(I,B,z){const U=S(I);U!==void 0&&U.image_digest===
z.image_digest&&T(U)===T(z)||(U?.image_digest===void 0||z.image_digest===void 0||U.image_digest===z.image_digest?h.log.warn(`replacing '${B.name}', which had ${U?
"other content":"an unreadable manifest"}`):h.log.warn(`replacing '${B.name}', which had another image (${U.image_digest}), with ${z.image_digest}`))};n(J,"warn\
WhenOther");const R=performance.now();let j;const $=a(E,await f.repository.writer(h),!0),L=(0,y.B)({path:D.path},h,{onManifest:n(async I=>{const B=K(I,D);j=await(0,u.
cB)(B,{force:D.force,hint:p,refs:f.store,signal:h.signal}),await(0,t.checkPlatform)(I.platform,(0,g.FL)(`linux/${process.arch}`),D.confirmPlatform),j.previous!==
void 0&&J(j.previous,B,I),await(0,r.m)(I.size_bytes,f.store,h)},"onManifest")}),{machine:W,stored:A}=await(0,e.K)(L,$,h);if(j===void 0)throw new w.cs(`The bundl\
e ${D.path} does not contain a manifest`);const N=x(W.manifest,{ref:j.ref,stored:A,path:D.path});if(f.store.traits.shared){const I={stack:[],error:void 0,hasError:!1};
try{const B=a(I,await $.reader(),!0);await(0,o.P)(N.blobs,B,h)}catch(B){I.error=B,I.hasError=!0}finally{const B=c(I);B&&await B}}const G=await $.publish(N.blobs.
map(l.SC)),F=await(0,u.Ge)(j,N,{published:G,refs:f.store,signal:h.signal,log:h.log});return await(0,d.P)(F,f,h),{...F,stats:$.stats,seconds:(performance.now()-R)/
1e3}}catch(R){E.error=R,E.hasError=!0}finally{const R=c(E);R&&await R}}n(P,"importSnapshot");function S(D){try{return(0,b.N)(D)}catch(f){if(f instanceof w.JC)return;
throw f}}n(S,"readable");function T({blobs:D}){return D.flatMap(({role:f,digest:h})=>f==="metadata"?[]:[h]).sort().join()}n(T,"machineOf");function K(D,{name:f,
project:h}){return{project:h??(0,_.T)(D),name:(0,M.FZ)(f??D.snapshot_name)}}n(K,"importedRef");function x(D,{ref:f,stored:h,path:E}){const{files:R,bind_mounts:j,
parts:$,...L}=D;return{...L,snapshot_name:f.name,project_name:f.project,is_global:f.project===M.sT,services:L.services.map(({image_file:W,...A})=>({...A,image_tag:(0,i.
a)(f,A.name)})),volumes:L.volumes.map(({volume_file:W,...A})=>A),...j!==void 0&&{bind_mounts:j.map(({bind_file:W,...A})=>A)},...$!==void 0&&{parts:$.map(({part_file:W,
...A})=>A)},imported:{from:(0,m.w)((0,v.basename)(E))},blobs:L.blobs.map(W=>{const A=h.get(W.digest);if(A===void 0)throw new w.cs(`The bundle ${E} names ${W.digest}\
 but does not contain it`);return{...W,...A}})}}n(x,"importedManifest")}),91152:((C,O,s)=>{s.d(O,{_:n(()=>v,"_")});function v(_){const y=new Map;return w=>{let m=0;
return M=>{m+=M;const b=y.get(w)??0;m<=b||(y.set(w,m),_(m-b))}}}n(v,"furthest")}),4469:((C,O,s)=>{s.d(O,{a:n(()=>v,"a")});function v(y,w){return`vm-snapshot/${_(
y.project)||"project"}/${_(w)||"service"}:${y.name}`}n(v,"snapshotReference");function _(y){return y.toLowerCase().replace(/[^a-z0-9]+/g,"-").replace(/^-|-$/g,"")}
n(_,"component")}),7641:((C,O,s)=>{s.d(O,{G:n(()=>_,"G"),J:n(()=>y,"J")});var v=s(75892);class _ extends v.cs{static{n(this,"FastPathError")}}function y(w){return"\
examine"in w}n(y,"canInspect")})};export{V as id,Y as ids,Z as modules};
