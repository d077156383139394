var X=Object.defineProperty;var n=(C,b)=>X(C,"name",{value:b,configurable:!0});const Y=9735,Z=[9735],Q={89304:((C,b,s)=>{s.d(b,{SC:n(()=>p,"SC"),Xn:n(()=>y,"Xn"),_W:n(()=>P,"_W")});var M=s(75892);function p(m){if(m.recipe===void 0)throw new M.
cs(`The manifest does not contain the recipe of ${m.digest}`);return{digest:m.digest,size:m.size,recipe:m.recipe}}n(p,"toStoredBlob");function P(m){return new Map(
m.map(v=>[v.digest,p(v)]))}n(P,"byDigest");function y(m,v){const h=m.blobs.find(d=>d.digest===v);if(h===void 0)throw new M.cs(`The manifest of '${m.snapshot_name}\
' names ${v} but does not list that blob`);return p(h)}n(y,"storedBlob")}),76961:((C,b,s)=>{s.d(b,{U:n(()=>o,"U")});var M=s(44143),p=s(75892),P=s(75558),y=s(86125),
m=s(70370),v=s(62821),h=s(10764),d=s(75912);const l=2;async function c(e,{ref:r,manifest:t},{store:a,c:i}){if(!(0,h.d0)(a)||!(e instanceof p.cs))return e;const _=await E(
(0,d.gX)(t),a,i);i.log.debug(e.message);const D=e instanceof y.Rh,S=`Save it again: only the ${D?"missing":"damaged"} parts are uploaded`,T=D?`Snapshot '${(0,P.
SN)(r)}' cannot be used: part of it is missing from ${a.location}`:`Snapshot '${(0,P.SN)(r)}' cannot be used: part of it is damaged in ${a.location}`;return new p.
m_(T,{hint:_||D?S:`Save it again in a job that can write to ${a.location}, or delete its caches on GitHub (Actions, Caches)`,cause:e})}n(c,"toMissingError");async function E(e,r,t){
t.log.info(`Looking for damaged packs in ${r.location}`);const a=(0,m.A)(l);try{const i=await Promise.all(e.map(D=>a(()=>u(D,r,t)))),_=e.filter((D,S)=>!i[S]);for(const D of _)
await r.markCorrupt(D,t);return _.length>0}catch(i){if(t.signal.aborted||!(i instanceof p.JC))throw i;return!1}}n(E,"disownDamaged");async function u(e,r,t){try{
return await(0,y.fL)(async()=>await(0,v.pW)(await r.get(e,t),e.slice(e.indexOf("/")+1))),!0}catch(a){if(a instanceof p.m_)return!0;if(a instanceof p.cs)return!1;
throw a}}n(u,"isSound");async function o(e,r,t,a){const{ref:i,digest:_,held:D=_}=e;try{return await t()}catch(S){const T=await c(S,e,{store:r,c:a});if(!(T instanceof
p.cs))throw T;const K=(0,P.SN)(i),x={project:i.project,name:i.name};if(!(T instanceof y.Rh))throw new p.cs(`Snapshot '${K}' is damaged: ${T.message}`,{hint:y.yo,
fields:x,cause:S});const z=await r.read(i,a);throw z===void 0||(0,M.ol)(z)!==D?new p.m_(`Snapshot '${K}' was removed or replaced while it was being read`,{hint:"\
List the existing snapshots with: vm snapshot list",cause:S}):new p.cs(`Snapshot '${K}' is incomplete: ${T.message}`,{hint:y.yo,fields:x,cause:S})}}n(o,"withRea\
dErrors")}),56984:((C,b,s)=>{s.d(b,{P:n(()=>v,"P")});var M=s(75892),p=s(10764),P=s(89304),y=function(h,d,l){if(d!=null){if(typeof d!="object"&&typeof d!="functi\
on")throw new TypeError("Object expected.");var c,E;if(l){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");c=d[Symbol.asyncDispose]}
if(c===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");c=d[Symbol.dispose],l&&(E=c)}if(typeof c!="function")throw new TypeError(
"Object not disposable.");E&&(c=n(function(){try{E.call(this)}catch(u){return Promise.reject(u)}},"dispose")),h.stack.push({value:d,dispose:c,async:l})}else l&&
h.stack.push({async:!0});return d},m=(function(h){return function(d){function l(o){d.error=d.hasError?new h(o,d.error,"An error was suppressed during disposal."):
o,d.hasError=!0}n(l,"fail");var c,E=0;function u(){for(;c=d.stack.pop();)try{if(!c.async&&E===1)return E=0,d.stack.push(c),Promise.resolve().then(u);if(c.dispose){
var o=c.dispose.call(c.value);if(c.async)return E|=2,Promise.resolve(o).then(u,function(e){return l(e),u()})}else E|=1}catch(e){l(e)}if(E===1)return d.hasError?
Promise.reject(d.error):Promise.resolve();if(d.hasError)throw d.error}return n(u,"next"),u()}})(typeof SuppressedError=="function"?SuppressedError:function(h,d,l){
var c=new Error(l);return c.name="SuppressedError",c.error=h,c.suppressed=d,c});async function v({ref:h,manifest:d},{store:l,repository:c},E){if((0,p.nR)(l))try{
const u={stack:[],error:void 0,hasError:!1};try{const o=y(u,await c.reader(E,d.packs),!0),e=new Map;for(const r of d.blobs){const[t="",a]=r.role==="metadata"?r.
path?.split(/\/(.*)/s)??[]:[];if(a===void 0)continue;const i=[];for await(const _ of o.open((0,P.SC)(r)))i.push(_);e.set(t,{...e.get(t),[a]:Buffer.concat(i)})}for(const[
r,t]of e)await l.putSidecarFiles(h,{folder:r,files:t},E)}catch(o){u.error=o,u.hasError=!0}finally{const o=m(u);o&&await o}}catch(u){if(!(u instanceof M.JC))throw u;
E.log.warn(`${d.snapshot_name}: cannot write copies of its files next to its manifest: ${u.message}`)}}n(v,"writeReadableCopies")}),82571:((C,b,s)=>{s.d(b,{X:n(
()=>v,"X"),m:n(()=>m,"m")});var M=s(75892),p=s(69865),P=s(10764);const y=.5;async function m(h,d,l){if(!(0,P.V2)(d))return;const c=await d.freeBytes(l);c>=h*y||
l.log.warn(`${d.location} has only ${(0,p.z3)(c)} free: a snapshot of ${(0,p.z3)(h)} may not fit`)}n(m,"warnIfLowSpace");async function v(h,d,l){if(!(0,P.V2)(d))
return;const c=await d.freeBytes(l);if(!(c>=h))throw new M._p(`${d.location} has ${(0,p.z3)(c)} free, but ${(0,p.z3)(h)} are needed (${(0,p.z3)(h-c)} short)`,{hint:"\
Free some space there, or use another location",fields:{needed:h,free:c}})}n(v,"assertSpace")}),49637:((C,b,s)=>{s.d(b,{K:n(()=>m,"K"),n:n(()=>v,"n")});var M=s(
48161),p=s(75892),P=s(7641);const y=Math.min((0,M.availableParallelism)(),4);async function m(l,c,E){const u=new Map,o=new Map,e=new AbortController,r=AbortSignal.
any([E.signal,e.signal]);try{for(;;){r.throwIfAborted();const a=await l.next();a.done||await t(a.value);const i=a.done||!a.value.parallel?0:y-1;for(;o.size>i;)await Promise.
race(o.keys());if(r.throwIfAborted(),a.done)return{captured:a.value,stored:u}}}finally{e.abort(),await Promise.all(o.keys()),await l.return(void 0)}async function t(a){
const{label:i,digest:_}=a,D=_===void 0?void 0:await c.find(_);if(D!==void 0&&u.set(D.digest,D),D!==void 0||_!==void 0&&[...o.values()].includes(_))return E.log.
debug(`${i}: already stored`);const S=h(a,c,{c:E,signal:r}).then(T=>{u.set(T.digest,T)},T=>e.abort(T));o.set(S,_),S.then(()=>o.delete(S))}n(t,"begin")}n(m,"stor\
eBlobs");async function v({images:l,volumes:c,bindMounts:E=[],parts:u=[]},o,e){const r=n(async i=>{const _=o.get(i)??await e.find(i);if(_===void 0)throw new p.cs(
`The target names ${i}, but its source did not provide it`);return _},"find"),t=new Map,a=n(async(i,_)=>{t.has(i)||t.set(i,{...await r(i),role:_})},"name");for(const{
config:i,layers:_}of l){await a(i,"config");for(const D of _)await a(D,"layer")}for(const{digest:i}of[...c,...E])await a(i,"volume");for(const{digest:i}of u)await a(
i,"part");return[...t.values()]}n(v,"manifestBlobsOf");async function h(l,c,{c:E,signal:u}){const o=Promise.withResolvers();o.promise.catch(()=>{});const e=d(l.
open(o.promise),u),r=E.progress.start(`Storing ${l.label}`,l.size);try{const t=await c.add(e,{...l.digest===void 0?{}:{expected:l.digest},onBytes:n(a=>r.add(a),
"onBytes")});return o.resolve(t.digest),t}catch(t){throw o.reject(t),l.shortcut&&t instanceof p.cs?new P.G(t.message,{cause:t}):l.damaged&&t instanceof p.cs&&t.
fields.expected!==void 0?l.damaged(t.message,t):t}finally{r.done()}}n(h,"storeBlob");async function*d(l,c){for await(const E of l)c.throwIfAborted(),yield E}n(d,
"untilStopped")}),81778:((C,b,s)=>{s.d(b,{P:n(()=>v,"P"),W:n(()=>h,"W")});var M=s(89304);const p=4<<20,P=65536,y=/^(compose|container)\//,m=5;async function v(u,o,e){
const r=[];for(const t of u){const{role:a,path:i=""}=t;if(a==="config"&&t.size<=p)await h(E(await c(t,o)),e);else if(a==="metadata"&&y.test(i)&&t.size<=P){const{
findCredentialsInText:_}=await s.e(2478).then(s.bind(s,2478));for(const D of await _(i,(await c(t,o)).toString()))r.push(D)}}r.length>0&&e.log.warn(`files in th\
e snapshot seem to contain credentials, readable by anyone with access to it: ${l(r)}`)}n(v,"warnAboutSecrets");async function h(u,o){const{findCredentials:e}=await s.
e(2478).then(s.bind(s,2478)),r=await e(u);r.length>0&&o.log.warn(d(r))}n(h,"warnAboutSecretsInConfig");function d(u){return`the image seems to contain credentia\
ls, readable by anyone with access to it: ${l(u)}. Pass them to the build as secrets, and revoke the real ones`}n(d,"warningOf");function l(u){return`${u.slice(
0,m).map(({place:e,kind:r})=>`${e} (${r})`).join(", ")}${u.length>m?` and ${u.length-m} more`:""}`}n(l,"listed");async function c(u,o){const e=[];for await(const r of o.
open((0,M.SC)(u)))e.push(r);return Buffer.concat(e)}n(c,"readAll");function E(u){try{return JSON.parse(u.toString())}catch{return}}n(E,"tryJson")}),48149:((C,b,s)=>{
s.r(b),s.d(b,{checkPlatform:n(()=>l,"checkPlatform"),restore:n(()=>d,"restore")});var M=s(75892),p=s(91152),P=s(454),y=s(85497),m=s(76961),v=function(o,e,r){if(e!=
null){if(typeof e!="object"&&typeof e!="function")throw new TypeError("Object expected.");var t,a;if(r){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyn\
cDispose is not defined.");t=e[Symbol.asyncDispose]}if(t===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");t=e[Symbol.dispose],
r&&(a=t)}if(typeof t!="function")throw new TypeError("Object not disposable.");a&&(t=n(function(){try{a.call(this)}catch(i){return Promise.reject(i)}},"dispose")),
o.stack.push({value:e,dispose:t,async:r})}else r&&o.stack.push({async:!0});return e},h=(function(o){return function(e){function r(_){e.error=e.hasError?new o(_,
e.error,"An error was suppressed during disposal."):_,e.hasError=!0}n(r,"fail");var t,a=0;function i(){for(;t=e.stack.pop();)try{if(!t.async&&a===1)return a=0,e.
stack.push(t),Promise.resolve().then(i);if(t.dispose){var _=t.dispose.call(t.value);if(t.async)return a|=2,Promise.resolve(_).then(i,function(D){return r(D),i()})}else
a|=1}catch(D){r(D)}if(a===1)return e.hasError?Promise.reject(e.error):Promise.resolve();if(e.hasError)throw e.error}return n(i,"next"),i()}})(typeof SuppressedError==
"function"?SuppressedError:function(o,e,r){var t=new Error(r);return t.name="SuppressedError",t.error=o,t.suppressed=e,t});async function d({name:o,snapshot:e,confirmPlatform:r,
...t},{catalog:a,provider:i},_){const D=performance.now(),S=e??await(0,y.RA)(o,a.store,_),{manifest:T}=S;await l(T.platform,await c(i,_),r);let K=0;const x=await(0,m.
U)(S,a.store,z,_);return{...S,restored:x,bytes:K,seconds:(performance.now()-D)/1e3};async function z(){const O={stack:[],error:void 0,hasError:!1};try{const f=v(
O,E(()=>a.repository.reader(_,T.packs)),!0),g=u(f,w=>{K+=w});return await i.restore(T,g,{...t,ref:S.ref},_)}catch(f){O.error=f,O.hasError=!0}finally{const f=h(O);
f&&await f}}}n(d,"restore");async function l(o,e,r){if(!((0,P.J5)(o,e)||await r(o,e)))throw new M.Wt(`The snapshot was built for ${o}, but this platform is ${e}`,
{hint:"Restore it on a machine of that platform",fields:{snapshot:o,host:e}})}n(l,"checkPlatform");async function c(o,e){const r=await o.probe(e);if(!r.usable)throw r.
error;return r.platform}n(c,"usablePlatform");function E(o){let e;const r=n(()=>e??=o(),"reader");return{async*open(t,a){yield*(await r()).open(t,a)},async*entries(t){
yield*(await r()).entries(t)},[Symbol.asyncDispose]:async()=>(await e?.catch(()=>{}))?.[Symbol.asyncDispose]()}}n(E,"openedAtNeed");function u(o,e){const r=(0,p.
_)(e);return{open(t,a){const i=r(t.digest);return o.open(t,{...a,onBytes:n(_=>{i(_),a?.onBytes?.(_)},"onBytes")})},entries:n(t=>o.entries(t),"entries"),[Symbol.
asyncDispose]:()=>o[Symbol.asyncDispose]()}}n(u,"countReads")}),69735:((C,b,s)=>{s.r(b),s.d(b,{importSnapshot:n(()=>S,"importSnapshot")});var M=s(76760),p=s(30444),
P=s(19449),y=s(75892),m=s(57588),v=s(52875),h=s(75558),d=s(56566),l=s(454),c=s(4469),E=s(85497),u=s(89304),o=s(56984),e=s(82571),r=s(49637),t=s(81778),a=s(48149),
i=function(O,f,g){if(f!=null){if(typeof f!="object"&&typeof f!="function")throw new TypeError("Object expected.");var w,R;if(g){if(!Symbol.asyncDispose)throw new TypeError(
"Symbol.asyncDispose is not defined.");w=f[Symbol.asyncDispose]}if(w===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");w=f[Symbol.
dispose],g&&(R=w)}if(typeof w!="function")throw new TypeError("Object not disposable.");R&&(w=n(function(){try{R.call(this)}catch(j){return Promise.reject(j)}},
"dispose")),O.stack.push({value:f,dispose:w,async:g})}else g&&O.stack.push({async:!0});return f},_=(function(O){return function(f){function g($){f.error=f.hasError?
new O($,f.error,"An error was suppressed during disposal."):$,f.hasError=!0}n(g,"fail");var w,R=0;function j(){for(;w=f.stack.pop();)try{if(!w.async&&R===1)return R=
0,f.stack.push(w),Promise.resolve().then(j);if(w.dispose){var $=w.dispose.call(w.value);if(w.async)return R|=2,Promise.resolve($).then(j,function(L){return g(L),
j()})}else R|=1}catch(L){g(L)}if(R===1)return f.hasError?Promise.reject(f.error):Promise.resolve();if(f.hasError)throw f.error}return n(j,"next"),j()}})(typeof SuppressedError==
"function"?SuppressedError:function(O,f,g){var w=new Error(g);return w.name="SuppressedError",w.error=O,w.suppressed=f,w});const D=(0,m.iU)`Use ${(0,m.uK)("forc\
e",!0)} to overwrite or ${(0,m.uK)("name")} to import it under another name`;async function S(O,f,g){const w={stack:[],error:void 0,hasError:!1};try{let H=function(I,B,N){
const U=T(I);U!==void 0&&U.image_digest===N.image_digest&&K(U)===K(N)||(U?.image_digest===void 0||N.image_digest===void 0||U.image_digest===N.image_digest?g.log.
warn(`replacing '${B.name}', which had ${U?"other content":"an unreadable manifest"}`):g.log.warn(`replacing '${B.name}', which had another image (${U.image_digest}\
), with ${N.image_digest}`))};n(H,"warnWhenOther");const R=performance.now();let j;const $=i(w,await f.repository.writer(g),!0),L=(0,P.B)({path:O.path},g,{onManifest:n(
async I=>{const B=x(I,O);j=await(0,E.cB)(B,{force:O.force,hint:D,refs:f.store,signal:g.signal}),await(0,a.checkPlatform)(I.platform,(0,l.FL)(`linux/${process.arch}`),
O.confirmPlatform),j.previous!==void 0&&H(j.previous,B,I),await(0,e.m)(I.size_bytes,f.store,g)},"onManifest")}),{captured:W,stored:A}=await(0,r.K)(L,$,g);if(j===
void 0)throw new y.cs(`The bundle ${O.path} does not contain a manifest`);const F=z(W.manifest,{ref:j.ref,stored:A,path:O.path});if(f.store.traits.shared){const I={
stack:[],error:void 0,hasError:!1};try{const B=i(I,await $.reader(),!0);await(0,t.P)(F.blobs,B,g)}catch(B){I.error=B,I.hasError=!0}finally{const B=_(I);B&&await B}}
const J=await $.publish(F.blobs.map(u.SC)),G=await(0,E.Ge)(j,F,{published:J,refs:f.store,signal:g.signal,log:g.log});return await(0,o.P)(G,f,g),{...G,stats:$.stats,
seconds:(performance.now()-R)/1e3}}catch(R){w.error=R,w.hasError=!0}finally{const R=_(w);R&&await R}}n(S,"importSnapshot");function T(O){try{return(0,d.N)(O)}catch(f){
if(f instanceof y.JC)return;throw f}}n(T,"readable");function K({blobs:O}){return O.flatMap(({role:f,digest:g})=>f==="metadata"?[]:[g]).sort().join()}n(K,"machi\
neOf");function x(O,{name:f,project:g}){return{project:g??(0,p.T)(O),name:(0,h.FZ)(f??O.snapshot_name)}}n(x,"importedRef");function z(O,{ref:f,stored:g,path:w}){
const{files:R,bind_mounts:j,parts:$,...L}=O;return{...L,snapshot_name:f.name,project_name:f.project,is_global:f.project===h.sT,services:L.services.map(({image_file:W,
...A})=>({...A,image_tag:(0,c.a)(f,A.name)})),volumes:L.volumes.map(({volume_file:W,...A})=>A),...j!==void 0&&{bind_mounts:j.map(({bind_file:W,...A})=>A)},...$!==
void 0&&{parts:$.map(({part_file:W,...A})=>A)},imported:{from:(0,v.w)((0,M.basename)(w))},blobs:L.blobs.map(W=>{const A=g.get(W.digest);if(A===void 0)throw new y.
cs(`The bundle ${w} names ${W.digest} but does not contain it`);return{...W,...A}})}}n(z,"importedManifest")}),91152:((C,b,s)=>{s.d(b,{_:n(()=>M,"_")});function M(p){
const P=new Map;return y=>{let m=0;return v=>{m+=v;const h=P.get(y)??0;m<=h||(P.set(y,m),p(m-h))}}}n(M,"furthest")}),4469:((C,b,s)=>{s.d(b,{a:n(()=>M,"a")});function M(P,y){
return`vm-snapshot/${p(P.project)||"project"}/${p(y)||"service"}:${P.name}`}n(M,"snapshotReference");function p(P){return P.toLowerCase().replace(/[^a-z0-9]+/g,
"-").replace(/^-|-$/g,"")}n(p,"component")}),7641:((C,b,s)=>{s.d(b,{G:n(()=>p,"G"),J:n(()=>P,"J")});var M=s(75892);class p extends M.cs{static{n(this,"FastPathE\
rror")}}function P(y){return"examine"in y}n(P,"canInspect")})};export{Y as id,Z as ids,Q as modules};
