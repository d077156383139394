var L=Object.defineProperty;var e=(C,O)=>L(C,"name",{value:O,configurable:!0});const b=1889,W=[1889,1305],U={85497:((C,O,o)=>{o.d(O,{Ge:e(()=>P,"Ge"),RA:e(()=>_,"RA"),WI:e(()=>y,"WI"),bs:e(()=>R,"bs"),cB:e(()=>M,"cB")});var c=o(44143),h=o(
75892),w=o(76363),g=o(75558),p=o(56566),l=o(99475),f=o(86125),d=o(75912);async function _(a,n,t){return(await y(a,n,t)).snapshot}e(_,"readSnapshot");async function y(a,n,t){
const{bytes:s,manifest:i}=await(0,f.fL)(async()=>{const r=await n.read(a.ref,t);if(r===void 0)throw m(a.ref,n);return{bytes:r,manifest:(0,p.N)(r)}}),u={ref:a.ref,
digest:(0,w.h)(i),held:(0,c.ol)(s),manifest:i};if(a.pin!==void 0&&a.pin!==u.digest&&a.pin!==u.held)throw new h.m_(`Snapshot '${(0,g.SN)(a.ref)}' is not ${a.pin}\
: the name now points to ${u.digest}`,{hint:"Omit the digest to use the snapshot that the name points to"});return{snapshot:u,bytes:s}}e(y,"readManifest");async function M(a,{
force:n,hint:t,refs:s,signal:i}){const u=await s.read(a,{signal:i});if(u!==void 0&&!n)throw E({ref:a,hint:t});return{ref:a,previous:u,hint:t,force:n}}e(M,"claim\
Name");async function P(a,n,t){const s={...n,packs:[...t.published.packs]},i=(0,l.M)(s);try{await T(a.ref,{previous:a.previous,bytes:i},t)}catch(r){throw!(r instanceof
h.fK)||a.previous!==void 0||a.force?r:(r.fields.unread===!0?!a.force:await t.refs.read(a.ref,t)!==void 0)?E(a,r):r}const u=(0,p.N)(i);return{ref:a.ref,digest:(0,w.
h)(u),held:(0,c.ol)(i),manifest:u}}e(P,"commitSnapshot");async function R(a,n,t){const s=(0,c.ol)(n.bytes);if(!(n.previous&&(0,c.ol)(n.previous)===s))try{await T(
a,n,t)}catch(i){if(!(i instanceof h.fK))throw i;const u=await t.refs.read(a,t);if(u===void 0||(0,c.ol)(u)!==s)throw i}}e(R,"moveName");async function T(a,{previous:n,
bytes:t},{published:s,refs:i,signal:u,log:r}){const v={signal:u,...r&&{log:r}};await s.assertFresh(),await i.compareAndSwap(a,n&&(0,c.ol)(n),t,{...v,stage:s.stage});
try{await s.confirm()}catch(j){throw await i.compareAndSwap(a,(0,c.ol)(t),n,v),j}}e(T,"moveRef");function m(a,n){const t=(0,d.DQ)(a,n);return new h.m_(`Snapshot\
 '${(0,g.SN)(a)}' not found${t===void 0?"":`: ${t}`}`,{hint:"List the existing snapshots with: vm snapshot list",fields:{snapshot:(0,g.SN)(a)}})}e(m,"notFound");
function E({ref:a,hint:n},t){return new h.Ry(`Snapshot '${a.name}' already exists`,{hint:n,cause:t,fields:{project:a.project,name:a.name}})}e(E,"nameTaken")}),89304:((C,O,o)=>{
o.d(O,{SC:e(()=>h,"SC"),Xn:e(()=>g,"Xn"),_W:e(()=>w,"_W")});var c=o(75892);function h(p){if(p.recipe===void 0)throw new c.cs(`The manifest does not contain the \
recipe of ${p.digest}`);return{digest:p.digest,size:p.size,recipe:p.recipe}}e(h,"toStoredBlob");function w(p){return new Map(p.map(l=>[l.digest,h(l)]))}e(w,"byD\
igest");function g(p,l){const f=p.blobs.find(d=>d.digest===l);if(f===void 0)throw new c.cs(`The manifest of '${p.snapshot_name}' names ${l} but does not list th\
at blob`);return h(f)}e(g,"storedBlob")}),41305:((C,O,o)=>{o.r(O),o.d(O,{assertUnprotected:e(()=>T,"assertUnprotected"),isProtected:e(()=>M,"isProtected"),protect:e(
()=>_,"protect"),protectedNames:e(()=>R,"protectedNames"),readProtected:e(()=>P,"readProtected"),unprotect:e(()=>y,"unprotect"),unprotectRef:e(()=>m,"unprotectR\
ef")});var c=o(77598),h=o(70370),w=o(75892),g=o(57588),p=o(75558),l=o(10764),f=o(85497);const d="protected/";async function _({name:n},{store:t},s){const i=await(0,f.
RA)(n,t,s);if(!(0,l.$9)(t)||!(0,l.HE)(t))throw a(t);const u=!await M(n.ref,t,s);return await t.put(E(n.ref),[Buffer.from(`${n.ref.project}/${n.ref.name}
`)],s),{...i,changed:u}}e(_,"protect");async function y({name:n},{store:t},s){return{...await(0,f.RA)(n,t,s),changed:await m(n.ref,t,s)}}e(y,"unprotect");async function M(n,t,s){
return(0,l.$9)(t)&&await t.stat(E(n),s)!==void 0}e(M,"isProtected");async function P(n,t){if(!(0,l.$9)(n))return()=>!1;const s=new Set;for await(const{key:i}of n.
list(d,t))s.add(i);return i=>s.has(E(i))}e(P,"readProtected");async function R(n,t){const s=[];for await(const{key:r}of n.list(d,t))s.push(r);const i=(0,h.A)(n.
traits.concurrency);return(await Promise.all(s.map(r=>i(u,r)))).filter(r=>r!==void 0);async function u(r){try{const v=Buffer.from(await n.get(r,t)).toString().trimEnd();
return(0,c.hash)("sha256",v,"hex")===r.slice(d.length)?v:void 0}catch(v){if(v instanceof w.m_)return;throw v}}}e(R,"protectedNames");async function T(n,t,s){if(await M(
n,t,s))throw new w.iC(`Snapshot '${(0,p.SN)(n)}' is protected`,{hint:(0,g.iU)`Use ${(0,g.uK)("force",!0)}, or first run: vm snapshot unprotect ${(0,p.SN)(n)}`,fields:{
project:n.project,name:n.name}})}e(T,"assertUnprotected");async function m(n,t,s){if(!await M(n,t,s))return!1;if(!(0,l.HE)(t))throw a(t);return await t.delete(E(
n),s),!0}e(m,"unprotectRef");function E({project:n,name:t}){return d+(0,c.hash)("sha256",`${n}/${t}`,"hex")}e(E,"keyOf");function a({location:n}){return new w.Wt(
`Cannot protect snapshots in ${n}: it does not support listing and deleting`)}e(a,"unable")}),23643:((C,O,o)=>{o.d(O,{X:e(()=>R,"X"),k:e(()=>P,"k")});var c=o(77598),
h=o(26921),w=o(97287),g=o(75892),p=o(10764);const l="roster/",f=Buffer.from("VMSROST1"),d=128<<20,_=f.length+4,y=50,M=h.Ikc({names:h.YOg(h.YjP()),manifests:h.YOg(
h.YjP())});async function P(t,s){const i=T(t)?await a(t,s):void 0,u=new Map((i?.manifests??[]).map(r=>[`"${(0,c.hash)("md5",r,"hex")}"`,r]));return{names:i&&new Set(
i.names),readerFor:e(r=>{const v=r.stamp===void 0?void 0:u.get(r.stamp);if(v!==void 0)return{read:e(async()=>Buffer.from(v),"read")};const j=(0,p.at)(t)?t.readVersioned:
void 0;return j?{read:e((D,A)=>j(r,A),"read")}:t},"readerFor")}}e(P,"readRoster");async function R(t,s,i,u){if(!T(t)||!m(s,i))return;const r=JSON.stringify({names:[
...i.keys()],manifests:E([...new Set(i.values())])}),v=Buffer.from(r),j=Buffer.alloc(_);f.copy(j),j.writeUInt32LE(v.length,f.length);const D=Buffer.concat([j,await(0,w.
s)(v,3)]),A=l+(0,c.hash)("sha256",D,"hex");await t.put(A,[D],u);for await(const I of t.list(l,u))I.key!==A&&await t.delete(I.key,u)}e(R,"renewRoster");function T(t){
return(0,p.$9)(t)&&(0,p.HE)(t)&&!(0,p._f)(t)}e(T,"hasRoster");function m({names:t},s){if(t===void 0)return!0;let i=0;for(const u of s.keys())t.has(u)||i++;for(const u of t)
s.has(u)||i++;return i>Math.min(y,s.size/10)}e(m,"isWorthWriting");function E(t){let s=d/2;return t.filter(i=>(s-=i.length+8,s>0))}e(E,"fitting");async function a(t,s){
let i;for await(const{key:u,modified:r}of t.list(l,s))(i===void 0||r>i.modified)&&(i={key:u,modified:r});if(i!==void 0)try{return await n(await t.get(i.key,s),i.
key)}catch(u){if(u instanceof g.cs||u instanceof g.m_)return;throw u}}e(a,"newest");async function n(t,s){const i=Buffer.from(t.buffer,t.byteOffset,t.length),u=i.
length>_?i.readUInt32LE(f.length):0;if((0,c.hash)("sha256",t,"hex")!==s.slice(l.length)||!i.subarray(0,f.length).equals(f)||u>d)throw new g.cs(`${s} is damaged`);
const r=await(0,w.j)(i.subarray(_),u,s);return M.parse(JSON.parse(Buffer.from(r).toString()))}e(n,"parse")}),71889:((C,O,o)=>{o.r(O),o.d(O,{deleteDamaged:e(()=>f,
"deleteDamaged")});var c=o(44143),h=o(75892),w=o(56566),g=o(10764),p=o(41305),l=o(25538);async function f(_,y,M){const{store:P}=y,R=await d(_,P,M);if(R!==void 0){
if(R.bytes!==void 0)await P.compareAndSwap(_,(0,c.ol)(R.bytes),void 0,M);else if((0,g.BR)(P))await P.discardRef(_,M);else throw R.error;return await(0,p.unprotectRef)(
_,P,M),await(0,l.Y)([],y,M)}}e(f,"deleteDamaged");async function d(_,y,M){let P;try{P=await y.read(_,M),P!==void 0&&(0,w.N)(P);return}catch(R){if(R instanceof h.
cs)return{bytes:P,error:R};throw R}}e(d,"damageOf")}),25538:((C,O,o)=>{o.d(O,{Y:e(()=>a,"Y")});var c=o(75892),h=o(10764),w=o(89304),g=o(70370),p=o(75558),l=o(85497),
f=o(41305);const d=50;async function _(n,{roster:t,store:s},i){if(!(0,h.$9)(s)||(0,h._f)(s))return;const u=e(D=>y([...D].filter(A=>!n.has(A))),"missing"),r=new Set(
[...u(await(0,f.protectedNames)(s,i)),...u(t.names??[])]),v=(0,g.A)(s.traits.concurrency);await Promise.all([...r].map(D=>v(j,M(D))));async function j(D){if(await s.
read(D,i)!==void 0){for await(const{name:A}of s.listRefs({...i,project:D.project}))if(A===D.name)return;throw new c.cs(`the listing of ${s.location} does not in\
clude '${(0,p.SN)(D)}', which exists`,{hint:"Check for a proxy, a gateway or a cache between this machine and the store. Nothing was deleted"})}}e(j,"assertGone")}
e(_,"assertListed");function y(n){for(let t=0;t<Math.min(d,n.length);t++){const s=t+Math.floor(Math.random()*(n.length-t));[n[t],n[s]]=[n[s],n[t]]}return n.slice(
0,d)}e(y,"sample");function M(n){const t=n.indexOf("/");return{project:n.slice(0,t),name:n.slice(t+1)}}e(M,"refOf");async function P({store:n,roster:t},s){const i=[];
if((0,h.at)(n))for await(const D of n.listVersioned(s))i.push(D);else for await(const D of n.listRefs(s))i.push({ref:D,stamp:void 0});await _(new Set(i.map(R)),
{roster:t,store:n},s);const u=[],r=new Map,v=(0,g.A)(n.traits.concurrency);return await Promise.all(i.map(D=>v(j,D))),{blobs:u,manifests:r};async function j(D){
try{const{snapshot:A,bytes:I}=await(0,l.WI)({ref:D.ref},t.readerFor(D),s);for(const B of A.manifest.blobs)u.push((0,w.SC)(B));r.set(R(D),Buffer.from(I).toString())}catch(A){
if(A instanceof c.m_)return;throw A instanceof c.cs?T(D.ref,A):A}}e(j,"read")}e(P,"readNeeded");function R({ref:n}){return`${n.project}/${n.name}`}e(R,"nameOf");
function T(n,t){return new c.cs(`cannot determine what snapshot '${(0,p.SN)(n)}' needs: ${t.message}`,{hint:"Repair it with vm snapshot verify --repair --from <\
location>, or remove it with vm snapshot delete --force",cause:t})}e(T,"unknownNeeds");var m=o(23643);const E={freed:0,pending:0,due:void 0};async function a(n,{
store:t,repository:s,force:i=!1},u){try{const r=n.flatMap(({manifest:I})=>I.blobs.map(w.SC)),v=await(0,m.k)(t,u);let j;const D=e(async()=>(j=await P({store:t,roster:v},
u),j.blobs),"needed"),A=await s.sweep({needed:D,released:r,believesEmpty:e(()=>i||(0,h._f)(t)||v.names!==void 0,"believesEmpty")},u);return j&&await(0,m.X)(t,v,
j.manifests,u),A}catch(r){if(r instanceof c.fK)u.log.info("A later delete or clean frees the space: another process is cleaning this repository");else if(r instanceof
c.cs||r instanceof c.Wt||r instanceof c._p)u.log.warn(`No space was freed: ${r.message}${r.hint===void 0?"":`. ${r.hint}`}`);else throw r;return E}}e(a,"garbage\
Collect")}),97287:((C,O,o)=>{o.d(O,{s:e(()=>R,"s"),j:e(()=>T,"j")});var c=o(57975),h=o(38522),w=o(75892),g=o(78474),p=o(70370);const l=4,f=512*1024;function d(m){
const E=[],a=(0,p.A)(l);return n=>a(async()=>{const t=E.pop()??(0,h.createZstdCompress)({chunkSize:f,flush:h.constants.ZSTD_e_end,params:m}),s=await _(t,n);return E.
push(t),s})}e(d,"openLanes");async function _(m,E){const a=[],n=e(t=>a.push(t),"take");m.on("data",n);try{return m.write(E)||await(0,g.once)(m,"drain"),Buffer.concat(
a)}finally{m.off("data",n)}}e(_,"compressIn");const y=(0,c.promisify)(h.zstdCompress),M=(0,c.promisify)(h.zstdDecompress),P=new Map;async function R(m,E){const a={
[h.constants.ZSTD_c_compressionLevel]:E,[h.constants.ZSTD_c_checksumFlag]:1};if(m.length<f)return new Uint8Array(await y(m,{chunkSize:Math.max(64,m.length>>1),params:a}));
const n=P.get(E)??d(a);return P.set(E,n),await n(m)}e(R,"compressFrame");async function T(m,E,a){const n={chunkSize:Math.max(E+1,64),maxOutputLength:Math.max(E,
1)},t=await M(m,n).catch(s=>{throw new w.cs(`${a} is damaged: it cannot be decompressed`,{cause:s})});if(t.length!==E)throw new w.cs(`${a} is damaged: ${t.length}\
 bytes instead of ${E}`);return t}e(T,"decompressFrame")}),76363:((C,O,o)=>{o.d(O,{h:e(()=>p,"h"),s:e(()=>l,"s")});var c=o(44143),h=o(75892),w=o(56566),g=o(13266);
function p(d){const{snapshot_name:_,project_name:y,is_global:M,imported:P,packs:R,files:T,services:m,volumes:E,bind_mounts:a,parts:n,blobs:t,...s}=d,i={...s,...m.
length>0&&{services:m.map(({image_tag:u,image_file:r,...v})=>v)},volumes:E.map(({volume_file:u,...r})=>r),...a!==void 0&&{bind_mounts:a.map(({bind_file:u,...r})=>r)},
...n!==void 0&&{parts:n.map(({part_file:u,...r})=>r)},blobs:t.map(({recipe:u,...r})=>r)};return(0,c.ol)(`${JSON.stringify(f(i),void 0,2)}
`)}e(p,"snapshotDigest");function l(d){try{return p((0,w.N)(d))}catch(_){if(_ instanceof h.JC)return;throw _}}e(l,"digestIn");function f(d){return Object.fromEntries(
Object.keys(g.rc.shape).flatMap(_=>_ in d?[[_,d[_]]]:[]))}e(f,"inOrder")}),99475:((C,O,o)=>{o.d(O,{M:e(()=>p,"M")});var c=o(75892),h=o(72018),w=o(13266),g=o(93211);
function p(f){const{data:d,error:_}=w.rc.safeParse(f);if(d===void 0)throw new c.dz(`Cannot write the snapshot's manifest: ${(0,g.w)(_.issues)}`);const{services:y,
languages:M}=d;return Buffer.from((0,h.i)({...d,services:y.length>0?y:void 0,languages:l(M)}))}e(p,"serializeManifest");function l(f){return Object.fromEntries(
Object.entries(f).sort(([d],[_])=>d<_?-1:1))}e(l,"sorted")}),86125:((C,O,o)=>{o.d(O,{Hj:e(()=>p,"Hj"),Rh:e(()=>h,"Rh"),fL:e(()=>l,"fL"),yo:e(()=>w,"yo"),ys:e(()=>g,
"ys")});var c=o(75892);class h extends c.cs{static{e(this,"MissingError")}constructor(d,_,y){super(`${d} is missing from ${_}`,{cause:y,hint:w})}}const w="List \
all damage with: vm snapshot verify. Copy the missing data from another repository with vm snapshot verify --repair --from <location>, or create or import the s\
napshot again";function g(f){return f instanceof c.cs&&!(f instanceof h)}e(g,"isCorruption");function p(f,d){return _=>{throw _ instanceof c.m_?new h(`pack ${f}`,
d,_):_}}e(p,"toMissingChunkError");async function l(f,d=()=>{}){try{return await f()}catch(_){if(!g(_))throw _}try{return await f()}catch(_){throw g(_)&&d(),_}}
e(l,"retryOnCorruption")}),10764:((C,O,o)=>{o.d(O,{$9:e(()=>w,"$9"),BR:e(()=>y,"BR"),HE:e(()=>g,"HE"),Iv:e(()=>M,"Iv"),JN:e(()=>n,"JN"),Lf:e(()=>_,"Lf"),Ow:e(()=>T,
"Ow"),V2:e(()=>f,"V2"),YG:e(()=>p,"YG"),_f:e(()=>d,"_f"),at:e(()=>h,"at"),d0:e(()=>R,"d0"),dd:e(()=>P,"dd"),eA:e(()=>E,"eA"),nR:e(()=>l,"nR"),oo:e(()=>a,"oo"),tZ:e(
()=>m,"tZ")});const c=e(t=>s=>t in s,"guard"),h=c("listVersioned"),w=c("list"),g=c("delete"),p=c("stage"),l=c("putSidecarFiles"),f=c("freeBytes"),d=c("lockExclu\
sively"),_=c("workers"),y=c("discardRef"),M=c("abortStaleUploads"),P=c("newestRef"),R=c("missing"),T=c("now"),m=c("fileTime"),E=c("unkept"),a=c("prove"),n=c("as\
sertWritable")}),70370:((C,O,o)=>{o.d(O,{A:e(()=>w,"A")});class c{static{e(this,"Node")}value;next;constructor(f){this.value=f}}class h{static{e(this,"Queue")}#t;#e;#n;constructor(){
this.clear()}enqueue(f){const d=new c(f);this.#t?(this.#e.next=d,this.#e=d):(this.#t=d,this.#e=d),this.#n++}dequeue(){const f=this.#t;if(f)return this.#t=this.#t.
next,this.#n--,this.#t||(this.#e=void 0),f.value}peek(){if(this.#t)return this.#t.value}clear(){this.#t=void 0,this.#e=void 0,this.#n=0}get size(){return this.#n}*[Symbol.
iterator](){let f=this.#t;for(;f;)yield f.value,f=f.next}*drain(){for(;this.#t;)yield this.dequeue()}}function w(l){let f=!1;if(typeof l=="object"&&({concurrency:l,
rejectOnClear:f=!1}=l),p(l),typeof f!="boolean")throw new TypeError("Expected `rejectOnClear` to be a boolean");const d=new h;let _=0;const y=e(()=>{_<l&&d.size>
0&&(_++,d.dequeue().run())},"resumeNext"),M=e(()=>{_--,y()},"next"),P=e(async(m,E,a)=>{const n=(async()=>m(...a))();E(n);try{await n}catch{}M()},"run"),R=e((m,E,a,n)=>{
const t={reject:a};new Promise(s=>{t.run=s,d.enqueue(t)}).then(P.bind(void 0,m,E,n)),_<l&&y()},"enqueue"),T=e((m,...E)=>new Promise((a,n)=>{R(m,a,n,E)}),"genera\
tor");return Object.defineProperties(T,{activeCount:{get:e(()=>_,"get")},pendingCount:{get:e(()=>d.size,"get")},clearQueue:{value(){if(!f){d.clear();return}const m=AbortSignal.
abort().reason;for(;d.size>0;)d.dequeue().reject(m)}},concurrency:{get:e(()=>l,"get"),set(m){p(m),l=m,queueMicrotask(()=>{for(;_<l&&d.size>0;)y()})}},map:{async value(m,E){
const a=[];try{Array.from(m,(n,t)=>{const s=T(E,n,t);return a.push(s),s})}catch(n){for(const t of a)t.catch(()=>{});throw n}return Promise.all(a)}}}),T}e(w,"pLi\
mit");function g(l,f){const d=w(f),_=e((...y)=>d(()=>l(...y)),"limitedFunction");return Object.defineProperty(_,"clearQueue",{value:d.clearQueue}),_}e(g,"limitF\
unction");function p(l){if(!((Number.isInteger(l)||l===Number.POSITIVE_INFINITY)&&l>0))throw new TypeError("Expected `concurrency` to be a number from 1 and up")}
e(p,"validateConcurrency")})};export{b as id,W as ids,U as modules};
