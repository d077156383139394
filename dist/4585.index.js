var H=Object.defineProperty;var t=(C,D)=>H(C,"name",{value:D,configurable:!0});const X=4585,k=[4585],Y={3290:((C,D,n)=>{n.d(D,{Xn:t(()=>y,"Xn"),_W:t(()=>g,"_W"),z4:t(()=>f,"z4")});var v=n(75892);function f(m){if(m.recipe===void 0)throw new v.
cs(`The manifest does not say how ${m.digest} is put together`);return{digest:m.digest,size:m.size,recipe:m.recipe}}t(f,"toStored");function g(m){return new Map(
m.map(O=>[O.digest,f(O)]))}t(g,"byDigest");function y(m,O){const h=m.blobs.find(p=>p.digest===O);if(h===void 0)throw new v.cs(`The manifest of '${m.snapshot_name}\
' names ${O} but holds no such blob`);return f(h)}t(y,"storedBlob")}),78764:((C,D,n)=>{n.d(D,{$:t(()=>h,"$"),C:t(()=>O,"C")});var v=n(3290);const f=4<<20,g=65536,
y=/^(compose|container)\//,m=5;async function O(u,a,e){const r=[];for(const s of u){const{role:o,path:l=""}=s;if(o==="config"&&s.size<=f)await h(d(await _(s,a)),
e);else if(o==="metadata"&&y.test(l)&&s.size<=g){const{findCredentialsInText:w}=await n.e(4887).then(n.bind(n,34887));for(const b of await w(l,(await _(s,a)).toString()))
r.push(b)}}r.length>0&&e.log.warn(`files in it seem to hold credentials that everybody who gets it can read: ${i(r)}`)}t(O,"warnOfCredentials");async function h(u,a){
const{findCredentials:e}=await n.e(4887).then(n.bind(n,34887)),r=await e(u);r.length>0&&a.log.warn(p(r))}t(h,"warnOfCredentialsIn");function p(u){return`the ima\
ge seems to hold credentials that everybody who gets it can read: ${i(u)}. Give them to the build as secrets, and revoke those that are real`}t(p,"warningOf");function i(u){
return`${u.slice(0,m).map(({place:e,kind:r})=>`${e} (${r})`).join(", ")}${u.length>m?` and ${u.length-m} more`:""}`}t(i,"listed");async function _(u,a){const e=[];
for await(const r of a.open((0,v.z4)(u)))e.push(r);return Buffer.concat(e)}t(_,"readAll");function d(u){try{return JSON.parse(u.toString())}catch{return}}t(d,"t\
ryJson")}),88129:((C,D,n)=>{n.d(D,{E:t(()=>m,"E"),X:t(()=>O,"X")});var v=n(75892),f=n(13785),g=n(10764);const y=.5;async function m(h,p,i){if(!(0,g.V2)(p))return;
const _=await p.freeBytes(i);_>=h*y||i.log.warn(`only ${(0,f.z3)(_)} are free at ${p.location} for a snapshot of ${(0,f.z3)(h)}: it may not fit`)}t(m,"warnOfLit\
tleSpace");async function O(h,p,i){if(!(0,g.V2)(p))return;const _=await p.freeBytes(i);if(!(_>=h))throw new v._p(`${(0,f.z3)(h)} do not fit at ${p.location}, wh\
ere ${(0,f.z3)(_)} are free: ${(0,f.z3)(h-_)} are short`,{hint:"Free some space there, or use another place",fields:{needed:h,free:_}})}t(O,"assertSpace")}),64585:((C,D,n)=>{
n.r(D),n.d(D,{importSnapshot:t(()=>b,"importSnapshot")});var v=n(76760),f=n(30444),g=n(77652),y=n(75892),m=n(75558),O=n(70033),h=n(56566),p=n(454),i=n(37814),_=n(
3290),d=n(78764),u=n(88129),a=n(46512),e=n(39988),r=n(8459),s=n(30234),o=function(M,c,E){if(c!=null){if(typeof c!="object"&&typeof c!="function")throw new TypeError(
"Object expected.");var P,S;if(E){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");P=c[Symbol.asyncDispose]}if(P===void 0){if(!Symbol.
dispose)throw new TypeError("Symbol.dispose is not defined.");P=c[Symbol.dispose],E&&(S=P)}if(typeof P!="function")throw new TypeError("Object not disposable.");
S&&(P=t(function(){try{S.call(this)}catch(R){return Promise.reject(R)}},"dispose")),M.stack.push({value:c,dispose:P,async:E})}else E&&M.stack.push({async:!0});return c},
l=(function(M){return function(c){function E(A){c.error=c.hasError?new M(A,c.error,"An error was suppressed during disposal."):A,c.hasError=!0}t(E,"fail");var P,
S=0;function R(){for(;P=c.stack.pop();)try{if(!P.async&&S===1)return S=0,c.stack.push(P),Promise.resolve().then(R);if(P.dispose){var A=P.dispose.call(P.value);if(P.
async)return S|=2,Promise.resolve(A).then(R,function($){return E($),R()})}else S|=1}catch($){E($)}if(S===1)return c.hasError?Promise.reject(c.error):Promise.resolve();
if(c.hasError)throw c.error}return t(R,"next"),R()}})(typeof SuppressedError=="function"?SuppressedError:function(M,c,E){var P=new Error(E);return P.name="Suppr\
essedError",P.error=M,P.suppressed=c,P});const w="Use --force to overwrite or --name to import with different name";async function b(M,c,E){const P={stack:[],error:void 0,
hasError:!1};try{let J=function(L,B,x){const K=T(L);K?.image_digest===x.image_digest&&j(K)===j(x)||(K===void 0||K.image_digest===x.image_digest?E.log.warn(`'${B.
name}' held ${K?"other content":"what cannot be read"}; it is replaced`):E.log.warn(`'${B.name}' held another image (${K.image_digest}); it is replaced by ${x.image_digest}`))};
t(J,"warnWhenOther");const S=performance.now();let R;const A=o(P,await c.repository.writer(E),!0),$=(0,g.B)({path:M.path},E,{onManifest:t(async L=>{const B=W(L,
M);R=await(0,r.cB)(B,{force:M.force,hint:w,refs:c.store,signal:E.signal}),await(0,e.checkPlatform)(L.platform,(0,p.WN)(`linux/${process.arch}`),M.confirmPlatform),
R.previous!==void 0&&J(R.previous,B,L),await(0,u.E)(L.size_bytes,c.store,E)},"onManifest")}),{machine:I,stored:F}=await(0,s.K)($,A,E);if(R===void 0)throw new y.
cs(`The bundle ${M.path} has no manifest`);const z=U(I.manifest,{ref:R.ref,stored:F,path:M.path});if(c.store.traits.shared){const L={stack:[],error:void 0,hasError:!1};
try{const B=o(L,await A.reader(),!0);await(0,d.C)(z.blobs,B,E)}catch(B){L.error=B,L.hasError=!0}finally{const B=l(L);B&&await B}}const G=await A.publish(z.blobs.
map(_.z4)),N=await(0,r.Ge)(R,z,{published:G,refs:c.store,signal:E.signal,log:E.log});return await(0,a.n)(N,c,E),{...N,stats:A.stats,seconds:(performance.now()-S)/
1e3}}catch(S){P.error=S,P.hasError=!0}finally{const S=l(P);S&&await S}}t(b,"importSnapshot");function T(M){try{return(0,h.N)(M)}catch(c){if(c instanceof y.JC)return;
throw c}}t(T,"readable");function j({blobs:M}){return M.flatMap(({role:c,digest:E})=>c==="metadata"?[]:[E]).sort().join()}t(j,"machineOf");function W(M,{name:c,
project:E}){return{project:E??(0,f.T)(M),name:(0,m.FZ)(c??M.snapshot_name)}}t(W,"importedRef");function U(M,{ref:c,stored:E,path:P}){const{files:S,bind_mounts:R,
...A}=M;return{...A,snapshot_name:c.name,project_name:c.project,is_global:c.project===m.sT,services:A.services.map(({image_file:$,...I})=>({...I,image_tag:(0,O.
y)(c,I.name)})),volumes:A.volumes.map(({volume_file:$,...I})=>I),...R!==void 0&&{bind_mounts:R.map(({bind_file:$,...I})=>I)},imported:{from:(0,i.wh)((0,v.basename)(
P))},blobs:A.blobs.map($=>{const I=E.get($.digest);if(I===void 0)throw new y.cs(`The bundle ${P} names ${$.digest} but does not hold it`);return{...$,...I}})}}t(
U,"importedManifest")}),46512:((C,D,n)=>{n.d(D,{n:t(()=>h,"n")});var v=n(75892),f=n(10764),g=n(3290),y=function(p,i,_){if(i!=null){if(typeof i!="object"&&typeof i!=
"function")throw new TypeError("Object expected.");var d,u;if(_){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");d=i[Symbol.asyncDispose]}
if(d===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");d=i[Symbol.dispose],_&&(u=d)}if(typeof d!="function")throw new TypeError(
"Object not disposable.");u&&(d=t(function(){try{u.call(this)}catch(a){return Promise.reject(a)}},"dispose")),p.stack.push({value:i,dispose:d,async:_})}else _&&
p.stack.push({async:!0});return i},m=(function(p){return function(i){function _(e){i.error=i.hasError?new p(e,i.error,"An error was suppressed during disposal."):
e,i.hasError=!0}t(_,"fail");var d,u=0;function a(){for(;d=i.stack.pop();)try{if(!d.async&&u===1)return u=0,i.stack.push(d),Promise.resolve().then(a);if(d.dispose){
var e=d.dispose.call(d.value);if(d.async)return u|=2,Promise.resolve(e).then(a,function(r){return _(r),a()})}else u|=1}catch(r){_(r)}if(u===1)return i.hasError?
Promise.reject(i.error):Promise.resolve();if(i.hasError)throw i.error}return t(a,"next"),a()}})(typeof SuppressedError=="function"?SuppressedError:function(p,i,_){
var d=new Error(_);return d.name="SuppressedError",d.error=p,d.suppressed=i,d});const O="compose";async function h({ref:p,manifest:i},{store:_,repository:d},u){
if((0,f.nR)(_))try{const a={stack:[],error:void 0,hasError:!1};try{const e=y(a,await d.reader(u,i.packs),!0),r={};for(const s of i.blobs){if(s.role!=="metadata"||
!s.path?.startsWith(`${O}/`))continue;const o=[];for await(const l of e.open((0,g.z4)(s)))o.push(l);r[s.path.slice(O.length+1)]=Buffer.concat(o)}await _.shelve(
p,{folder:O,files:r},u)}catch(e){a.error=e,a.hasError=!0}finally{const e=m(a);e&&await e}}catch(a){if(!(a instanceof v.JC))throw a;u.log.warn(`${i.snapshot_name}\
: its Compose files are not beside its manifest: ${a.message}`)}}t(h,"writePlainFiles")}),88725:((C,D,n)=>{n.d(D,{h:t(()=>a,"h")});var v=n(44143),f=n(75892),g=n(
75558),y=n(18016),m=n(70370),O=n(82141),h=n(10764),p=n(91192);const i=2;async function _(e,{ref:r,manifest:s},{store:o,c:l}){if(!(0,h.d0)(o)||!(e instanceof f.cs))
return e;const w=await d((0,p.gX)(s),o,l);l.log.debug(e.message);const b=e instanceof y.Rh,T=`Save it again: what is ${b?"missing":"damaged"} is written again`,
j=b?`Snapshot '${(0,g.SN)(r)}' cannot be used: a part of it is missing from ${o.location}`:`Snapshot '${(0,g.SN)(r)}' cannot be used: a part of it in ${o.location}\
 is damaged`;return new f.m_(j,{hint:w||b?T:`Save it again in a job that may write to ${o.location}, or delete its caches on GitHub (Actions, Caches)`,cause:e})}
t(_,"asLoss");async function d(e,r,s){s.log.info(`Looking for what is damaged in ${r.location}`);const o=(0,m.A)(i);try{const l=await Promise.all(e.map(b=>o(()=>u(
b,r,s)))),w=e.filter((b,T)=>!l[T]);for(const b of w)await r.disown(b,s);return w.length>0}catch(l){if(s.signal.aborted||!(l instanceof f.JC))throw l;return!1}}t(
d,"disownDamaged");async function u(e,r,s){try{return await(0,y.xt)(async()=>await(0,O.pW)(await r.get(e,s),e.slice(e.indexOf("/")+1))),!0}catch(o){if(o instanceof
f.m_)return!0;if(o instanceof f.cs)return!1;throw o}}t(u,"isSound");async function a(e,r,s,o){const{ref:l,digest:w,held:b=w}=e;try{return await s()}catch(T){const j=await _(
T,e,{store:r,c:o});if(!(j instanceof f.cs))throw j;const W=(0,g.SN)(l),U={project:l.project,name:l.name};if(!(j instanceof y.Rh))throw new f.cs(`Snapshot '${W}'\
 is damaged: ${j.message}`,{hint:y.nk,fields:U,cause:T});const M=await r.read(l,o);throw M===void 0||(0,v.ol)(M)!==b?new f.m_(`Snapshot '${W}' was removed or re\
placed while it was read`,{hint:"See what there is with: vm snapshot list",cause:T}):new f.cs(`Snapshot '${W}' is incomplete: ${j.message}`,{hint:y.nk,fields:U,
cause:T})}}t(a,"reading")}),39988:((C,D,n)=>{n.r(D),n.d(D,{checkPlatform:t(()=>i,"checkPlatform"),restore:t(()=>p,"restore")});var v=n(75892),f=n(91152),g=n(454),
y=n(88725),m=n(8459),O=function(a,e,r){if(e!=null){if(typeof e!="object"&&typeof e!="function")throw new TypeError("Object expected.");var s,o;if(r){if(!Symbol.
asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");s=e[Symbol.asyncDispose]}if(s===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.d\
ispose is not defined.");s=e[Symbol.dispose],r&&(o=s)}if(typeof s!="function")throw new TypeError("Object not disposable.");o&&(s=t(function(){try{o.call(this)}catch(l){
return Promise.reject(l)}},"dispose")),a.stack.push({value:e,dispose:s,async:r})}else r&&a.stack.push({async:!0});return e},h=(function(a){return function(e){function r(w){
e.error=e.hasError?new a(w,e.error,"An error was suppressed during disposal."):w,e.hasError=!0}t(r,"fail");var s,o=0;function l(){for(;s=e.stack.pop();)try{if(!s.
async&&o===1)return o=0,e.stack.push(s),Promise.resolve().then(l);if(s.dispose){var w=s.dispose.call(s.value);if(s.async)return o|=2,Promise.resolve(w).then(l,function(b){
return r(b),l()})}else o|=1}catch(b){r(b)}if(o===1)return e.hasError?Promise.reject(e.error):Promise.resolve();if(e.hasError)throw e.error}return t(l,"next"),l()}})(
typeof SuppressedError=="function"?SuppressedError:function(a,e,r){var s=new Error(r);return s.name="SuppressedError",s.error=a,s.suppressed=e,s});async function p({
name:a,snapshot:e,confirmPlatform:r,...s},{catalogue:o,provider:l},w){const b=performance.now(),T=e??await(0,m.RA)(a,o.store,w),{manifest:j}=T;await i(j.platform,
await _(l,w),r);let W=0;const U=await(0,y.h)(T,o.store,M,w);return{...T,machine:U,bytes:W,seconds:(performance.now()-b)/1e3};async function M(){const c={stack:[],
error:void 0,hasError:!1};try{const E=O(c,d(()=>o.repository.reader(w,j.packs)),!0),P=u(E,S=>{W+=S});return await l.restore(j,P,{...s,ref:T.ref},w)}catch(E){c.error=
E,c.hasError=!0}finally{const E=h(c);E&&await E}}}t(p,"restore");async function i(a,e,r){if(!((0,g.J5)(a,e)||await r(a,e)))throw new v.Wt(`The snapshot was buil\
t for ${a}, this platform is ${e}`,{hint:"Use --yes (in a workflow: allow-platform-mismatch: true) to go on all the same",fields:{snapshot:a,host:e}})}t(i,"chec\
kPlatform");async function _(a,e){const r=await a.probe(e);if(!r.usable)throw r.error;return r.platform}t(_,"usablePlatform");function d(a){let e;const r=t(()=>e??=
a(),"reader");return{async*open(s,o){yield*(await r()).open(s,o)},async*entries(s){yield*(await r()).entries(s)},[Symbol.asyncDispose]:async()=>(await e?.catch(
()=>{}))?.[Symbol.asyncDispose]()}}t(d,"openedAtNeed");function u(a,e){const r=(0,f._)(e);return{open(s,o){const l=r(s.digest);return a.open(s,{...o,onBytes:t(w=>{
l(w),o?.onBytes?.(w)},"onBytes")})},entries:t(s=>a.entries(s),"entries"),[Symbol.asyncDispose]:()=>a[Symbol.asyncDispose]()}}t(u,"countReads")}),30234:((C,D,n)=>{
n.d(D,{K:t(()=>m,"K"),s:t(()=>O,"s")});var v=n(48161),f=n(75892),g=n(65163);const y=Math.min((0,v.availableParallelism)(),4);async function m(i,_,d){const u=new Map,
a=new Map,e=new AbortController,r=AbortSignal.any([d.signal,e.signal]);try{for(;;){r.throwIfAborted();const o=await i.next();o.done||await s(o.value);const l=o.
done||!o.value.parallel?0:y-1;for(;a.size>l;)await Promise.race(a.keys());if(r.throwIfAborted(),o.done)return{machine:o.value,stored:u}}}finally{e.abort(),await Promise.
all(a.keys()),await i.return(void 0)}async function s(o){const{label:l,digest:w}=o,b=w===void 0?void 0:await _.find(w);if(b!==void 0&&u.set(b.digest,b),b!==void 0||
w!==void 0&&[...a.values()].includes(w))return d.log.debug(`${l}: held already`);const T=h(o,_,{c:d,signal:r}).then(j=>{u.set(j.digest,j)},j=>e.abort(j));a.set(
T,w),T.then(()=>a.delete(T))}t(s,"begin")}t(m,"storeBlobs");async function O({images:i,volumes:_,bindMounts:d=[]},u,a){const e=t(async o=>{const l=u.get(o)??await a.
find(o);if(l===void 0)throw new f.cs(`The machine names ${o}, but its source did not deliver it`);return l},"find"),r=new Map,s=t(async(o,l)=>{r.has(o)||r.set(o,
{...await e(o),role:l})},"name");for(const{config:o,layers:l}of i){await s(o,"config");for(const w of l)await s(w,"layer")}for(const{digest:o}of[..._,...d])await s(
o,"volume");return[...r.values()]}t(O,"machineBlobs");async function h(i,_,{c:d,signal:u}){const a=Promise.withResolvers();a.promise.catch(()=>{});const e=p(i.open(
a.promise),u),r=d.progress.start(`Storing ${i.label}`,i.size);try{const s=await _.add(e,{...i.digest===void 0?{}:{expected:i.digest},onBytes:t(o=>r.add(o),"onBy\
tes")});return a.resolve(s.digest),s}catch(s){throw a.reject(s),i.shortcut&&s instanceof f.cs?new g.x(s.message,{cause:s}):i.damaged&&s instanceof f.cs&&s.fields.
expected!==void 0?i.damaged(s.message,s):s}finally{r.done()}}t(h,"storeBlob");async function*p(i,_){for await(const d of i)_.throwIfAborted(),yield d}t(p,"until\
Stopped")}),91152:((C,D,n)=>{n.d(D,{_:t(()=>v,"_")});function v(f){const g=new Map;return y=>{let m=0;return O=>{m+=O;const h=g.get(y)??0;m<=h||(g.set(y,m),f(m-
h))}}}t(v,"furthest")}),70033:((C,D,n)=>{n.d(D,{y:t(()=>v,"y")});function v(g,y){return`vm-snapshot/${f(g.project)||"project"}/${f(y)||"service"}:${g.name}`}t(v,
"ownReference");function f(g){return g.toLowerCase().replace(/[^a-z0-9]+/g,"-").replace(/^-|-$/g,"")}t(f,"component")}),37814:((C,D,n)=>{n.d(D,{bq:t(()=>y,"bq"),
eW:t(()=>m,"eW"),wh:t(()=>g,"wh")});var v=n(75892),f=n(13266);function g(h,p=f.lG){return h.replaceAll(new RegExp("\\p{Cc}+","gu"),"?").slice(0,p)}t(g,"plainTex\
t");function y(h){O("description",h,{schema:f.h_,hint:"Use plain text of up to 10,000 characters"})}t(y,"checkDescription");function m({context:h,runId:p}){h!==
void 0&&O("context",h,{schema:f._O,hint:"Use one line of up to 4096 characters"}),p!==void 0&&O("run id",p,{schema:f.Vz,hint:"Use one line of up to 256 characte\
rs"})}t(m,"checkOccasion");function O(h,p,{schema:i,hint:_}){const d=i.safeParse(p).error?.issues[0];if(d!==void 0)throw new v.dz(`The ${h} cannot be kept: ${d.
message}`,{hint:_})}t(O,"check")}),65163:((C,D,n)=>{n.d(D,{_:t(()=>g,"_"),x:t(()=>f,"x")});var v=n(75892);class f extends v.cs{static{t(this,"ShortcutError")}}function g(y){
return"examine"in y}t(g,"canExamine")})};export{X as id,k as ids,Y as modules};
