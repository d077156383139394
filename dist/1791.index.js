var L=Object.defineProperty;var t=(C,O)=>L(C,"name",{value:O,configurable:!0});const b=1791,W=[1791,1305],U={85497:((C,O,o)=>{o.d(O,{Ge:t(()=>T,"Ge"),RA:t(()=>_,"RA"),WI:t(()=>E,"WI"),bs:t(()=>j,"bs"),cB:t(()=>P,"cB")});var c=o(44143),h=o(
75892),g=o(76363),y=o(75558),m=o(56566),l=o(99475),a=o(86125),u=o(75912);async function _(s,n,e){return(await E(s,n,e)).snapshot}t(_,"readSnapshot");async function E(s,n,e){
const{bytes:i,manifest:f}=await(0,a.fL)(async()=>{const d=await n.read(s.ref,e);if(d===void 0)throw p(s.ref,n);return{bytes:d,manifest:(0,m.N)(d)}}),r={ref:s.ref,
digest:(0,g.h)(f),held:(0,c.ol)(i),manifest:f};if(s.pin!==void 0&&s.pin!==r.digest&&s.pin!==r.held)throw new h.m_(`Snapshot '${(0,y.SN)(s.ref)}' is not ${s.pin}\
: the name now points to ${r.digest}`,{hint:"Omit the digest to use the snapshot that the name points to"});return{snapshot:r,bytes:i}}t(E,"readManifest");async function P(s,{
force:n,hint:e,refs:i,signal:f}){const r=await i.read(s,{signal:f});if(r!==void 0&&!n)throw w({ref:s,hint:e});return{ref:s,previous:r,hint:e,force:n}}t(P,"claim\
Name");async function T(s,n,e){const i={...n,packs:[...e.published.packs]},f=(0,l.M)(i);try{await v(s.ref,{previous:s.previous,bytes:f},e)}catch(d){throw!(d instanceof
h.fK)||s.previous!==void 0||s.force?d:(d.fields.unread===!0?!s.force:await e.refs.read(s.ref,e)!==void 0)?w(s,d):d}const r=(0,m.N)(f);return{ref:s.ref,digest:(0,g.
h)(r),held:(0,c.ol)(f),manifest:r}}t(T,"commitSnapshot");async function j(s,n,e){const i=(0,c.ol)(n.bytes);if(!(n.previous&&(0,c.ol)(n.previous)===i))try{await v(
s,n,e)}catch(f){if(!(f instanceof h.fK))throw f;const r=await e.refs.read(s,e);if(r===void 0||(0,c.ol)(r)!==i)throw f}}t(j,"moveName");async function v(s,{previous:n,
bytes:e},{published:i,refs:f,signal:r,log:d}){const D={signal:r,...d&&{log:d}};await i.assertFresh(),await f.compareAndSwap(s,n&&(0,c.ol)(n),e,{...D,stage:i.stage});
try{await i.confirm()}catch(R){throw await f.compareAndSwap(s,(0,c.ol)(e),n,D),R}}t(v,"moveRef");function p(s,n){const e=(0,u.DQ)(s,n);return new h.m_(`Snapshot\
 '${(0,y.SN)(s)}' not found${e===void 0?"":`: ${e}`}`,{hint:"List the existing snapshots with: vm snapshot list",fields:{snapshot:(0,y.SN)(s)}})}t(p,"notFound");
function w({ref:s,hint:n},e){return new h.Ry(`Snapshot '${s.name}' already exists`,{hint:n,cause:e,fields:{project:s.project,name:s.name}})}t(w,"nameTaken")}),89304:((C,O,o)=>{
o.d(O,{SC:t(()=>h,"SC"),Xn:t(()=>y,"Xn"),_W:t(()=>g,"_W")});var c=o(75892);function h(m){if(m.recipe===void 0)throw new c.cs(`The manifest does not contain the \
recipe of ${m.digest}`);return{digest:m.digest,size:m.size,recipe:m.recipe}}t(h,"toStoredBlob");function g(m){return new Map(m.map(l=>[l.digest,h(l)]))}t(g,"byD\
igest");function y(m,l){const a=m.blobs.find(u=>u.digest===l);if(a===void 0)throw new c.cs(`The manifest of '${m.snapshot_name}' names ${l} but does not list th\
at blob`);return h(a)}t(y,"storedBlob")}),41305:((C,O,o)=>{o.r(O),o.d(O,{assertUnprotected:t(()=>j,"assertUnprotected"),isProtected:t(()=>E,"isProtected"),protect:t(
()=>u,"protect"),protectedNames:t(()=>T,"protectedNames"),readProtected:t(()=>P,"readProtected"),unprotect:t(()=>_,"unprotect"),unprotectRef:t(()=>v,"unprotectR\
ef")});var c=o(77598),h=o(70370),g=o(75892),y=o(75558),m=o(10764),l=o(85497);const a="protected/";async function u({name:s},{store:n},e){const i=await(0,l.RA)(s,
n,e);if(!(0,m.$9)(n)||!(0,m.HE)(n))throw w(n);const f=!await E(s.ref,n,e);return await n.put(p(s.ref),[Buffer.from(`${s.ref.project}/${s.ref.name}
`)],e),{...i,changed:f}}t(u,"protect");async function _({name:s},{store:n},e){return{...await(0,l.RA)(s,n,e),changed:await v(s.ref,n,e)}}t(_,"unprotect");async function E(s,n,e){
return(0,m.$9)(n)&&await n.stat(p(s),e)!==void 0}t(E,"isProtected");async function P(s,n){if(!(0,m.$9)(s))return()=>!1;const e=new Set;for await(const{key:i}of s.
list(a,n))e.add(i);return i=>e.has(p(i))}t(P,"readProtected");async function T(s,n){const e=[];for await(const{key:r}of s.list(a,n))e.push(r);const i=(0,h.A)(s.
traits.concurrency);return(await Promise.all(e.map(r=>i(f,r)))).filter(r=>r!==void 0);async function f(r){try{const d=Buffer.from(await s.get(r,n)).toString().trimEnd();
return(0,c.hash)("sha256",d,"hex")===r.slice(a.length)?d:void 0}catch(d){if(d instanceof g.m_)return;throw d}}}t(T,"protectedNames");async function j(s,n,e){if(await E(
s,n,e))throw new g.iC(`Snapshot '${(0,y.SN)(s)}' is protected`,{hint:`Use --force, or first run: vm snapshot unprotect ${(0,y.SN)(s)}`,fields:{project:s.project,
name:s.name}})}t(j,"assertUnprotected");async function v(s,n,e){if(!await E(s,n,e))return!1;if(!(0,m.HE)(n))throw w(n);return await n.delete(p(s),e),!0}t(v,"unp\
rotectRef");function p({project:s,name:n}){return a+(0,c.hash)("sha256",`${s}/${n}`,"hex")}t(p,"keyOf");function w({location:s}){return new g.Wt(`Cannot protect\
 snapshots in ${s}: it does not support listing and deleting`)}t(w,"unable")}),23643:((C,O,o)=>{o.d(O,{X:t(()=>j,"X"),k:t(()=>T,"k")});var c=o(77598),h=o(26921),
g=o(97287),y=o(75892),m=o(10764);const l="roster/",a=Buffer.from("VMSROST1"),u=128<<20,_=a.length+4,E=50,P=h.Ikc({names:h.YOg(h.YjP()),manifests:h.YOg(h.YjP())});
async function T(e,i){const f=v(e)?await s(e,i):void 0,r=new Map((f?.manifests??[]).map(d=>[`"${(0,c.hash)("md5",d,"hex")}"`,d]));return{names:f&&new Set(f.names),
readerFor:t(d=>{const D=d.stamp===void 0?void 0:r.get(d.stamp);if(D!==void 0)return{read:t(async()=>Buffer.from(D),"read")};const R=(0,m.at)(e)?e.readVersioned:
void 0;return R?{read:t((M,A)=>R(d,A),"read")}:e},"readerFor")}}t(T,"readRoster");async function j(e,i,f,r){if(!v(e)||!p(i,f))return;const d=JSON.stringify({names:[
...f.keys()],manifests:w([...new Set(f.values())])}),D=Buffer.from(d),R=Buffer.alloc(_);a.copy(R),R.writeUInt32LE(D.length,a.length);const M=Buffer.concat([R,await(0,g.
s)(D,3)]),A=l+(0,c.hash)("sha256",M,"hex");await e.put(A,[M],r);for await(const I of e.list(l,r))I.key!==A&&await e.delete(I.key,r)}t(j,"renewRoster");function v(e){
return(0,m.$9)(e)&&(0,m.HE)(e)&&!(0,m._f)(e)}t(v,"hasRoster");function p({names:e},i){if(e===void 0)return!0;let f=0;for(const r of i.keys())e.has(r)||f++;for(const r of e)
i.has(r)||f++;return f>Math.min(E,i.size/10)}t(p,"isWorthWriting");function w(e){let i=u/2;return e.filter(f=>(i-=f.length+8,i>0))}t(w,"fitting");async function s(e,i){
let f;for await(const{key:r,modified:d}of e.list(l,i))(f===void 0||d>f.modified)&&(f={key:r,modified:d});if(f!==void 0)try{return await n(await e.get(f.key,i),f.
key)}catch(r){if(r instanceof y.cs||r instanceof y.m_)return;throw r}}t(s,"newest");async function n(e,i){const f=Buffer.from(e.buffer,e.byteOffset,e.length),r=f.
length>_?f.readUInt32LE(a.length):0;if((0,c.hash)("sha256",e,"hex")!==i.slice(l.length)||!f.subarray(0,a.length).equals(a)||r>u)throw new y.cs(`${i} is damaged`);
const d=await(0,g.j)(f.subarray(_),r,i);return P.parse(JSON.parse(Buffer.from(d).toString()))}t(n,"parse")}),71791:((C,O,o)=>{o.r(O),o.d(O,{deleteSnapshot:t(()=>m,
"deleteSnapshot")});var c=o(75892),h=o(85497),g=o(41305),y=o(25538);async function m({name:a,force:u},_,E){const P=await(0,h.RA)(a,_.store,E).catch(l);return u||
await(0,g.assertUnprotected)(a.ref,_.store,E),await _.store.compareAndSwap(a.ref,P.held??P.digest,void 0,E),u&&await(0,g.unprotectRef)(a.ref,_.store,E),{...P,space:await(0,y.
Y)([P],_,E)}}t(m,"deleteSnapshot");function l(a){throw a instanceof c.cs?new c.cs(a.message,{cause:a,hint:"Repair it with vm snapshot verify --repair --from <lo\
cation>, or delete it with --force"}):a}t(l,"suggestForce")}),25538:((C,O,o)=>{o.d(O,{Y:t(()=>s,"Y")});var c=o(75892),h=o(10764),g=o(89304),y=o(70370),m=o(75558),
l=o(85497),a=o(41305);const u=50;async function _(n,{roster:e,store:i},f){if(!(0,h.$9)(i)||(0,h._f)(i))return;const r=t(M=>E([...M].filter(A=>!n.has(A))),"missi\
ng"),d=new Set([...r(await(0,a.protectedNames)(i,f)),...r(e.names??[])]),D=(0,y.A)(i.traits.concurrency);await Promise.all([...d].map(M=>D(R,P(M))));async function R(M){
if(await i.read(M,f)!==void 0){for await(const{name:A}of i.listRefs({...f,project:M.project}))if(A===M.name)return;throw new c.cs(`the listing of ${i.location} \
does not include '${(0,m.SN)(M)}', which exists`,{hint:"Check for a proxy, a gateway or a cache between this machine and the store. Nothing was deleted"})}}t(R,
"assertGone")}t(_,"assertListed");function E(n){for(let e=0;e<Math.min(u,n.length);e++){const i=e+Math.floor(Math.random()*(n.length-e));[n[e],n[i]]=[n[i],n[e]]}
return n.slice(0,u)}t(E,"sample");function P(n){const e=n.indexOf("/");return{project:n.slice(0,e),name:n.slice(e+1)}}t(P,"refOf");async function T({store:n,roster:e},i){
const f=[];if((0,h.at)(n))for await(const M of n.listVersioned(i))f.push(M);else for await(const M of n.listRefs(i))f.push({ref:M,stamp:void 0});await _(new Set(
f.map(j)),{roster:e,store:n},i);const r=[],d=new Map,D=(0,y.A)(n.traits.concurrency);return await Promise.all(f.map(M=>D(R,M))),{blobs:r,manifests:d};async function R(M){
try{const{snapshot:A,bytes:I}=await(0,l.WI)({ref:M.ref},e.readerFor(M),i);for(const S of A.manifest.blobs)r.push((0,g.SC)(S));d.set(j(M),Buffer.from(I).toString())}catch(A){
if(A instanceof c.m_)return;throw A instanceof c.cs?v(M.ref,A):A}}t(R,"read")}t(T,"readNeeded");function j({ref:n}){return`${n.project}/${n.name}`}t(j,"nameOf");
function v(n,e){return new c.cs(`cannot determine what snapshot '${(0,m.SN)(n)}' needs: ${e.message}`,{hint:"Repair it with vm snapshot verify --repair --from <\
location>, or remove it with vm snapshot delete --force",cause:e})}t(v,"unknownNeeds");var p=o(23643);const w={freed:0,pending:0,due:void 0};async function s(n,{
store:e,repository:i,force:f=!1},r){try{const d=n.flatMap(({manifest:I})=>I.blobs.map(g.SC)),D=await(0,p.k)(e,r);let R;const M=t(async()=>(R=await T({store:e,roster:D},
r),R.blobs),"needed"),A=await i.sweep({needed:M,released:d,believesEmpty:t(()=>f||(0,h._f)(e)||D.names!==void 0,"believesEmpty")},r);return R&&await(0,p.X)(e,D,
R.manifests,r),A}catch(d){if(d instanceof c.fK)r.log.info("A later delete or clean frees the space: another process is cleaning this repository");else if(d instanceof
c.cs||d instanceof c.Wt||d instanceof c._p)r.log.warn(`No space was freed: ${d.message}${d.hint===void 0?"":`. ${d.hint}`}`);else throw d;return w}}t(s,"garbage\
Collect")}),97287:((C,O,o)=>{o.d(O,{s:t(()=>j,"s"),j:t(()=>v,"j")});var c=o(57975),h=o(38522),g=o(75892),y=o(78474),m=o(70370);const l=4,a=512*1024;function u(p){
const w=[],s=(0,m.A)(l);return n=>s(async()=>{const e=w.pop()??(0,h.createZstdCompress)({chunkSize:a,flush:h.constants.ZSTD_e_end,params:p}),i=await _(e,n);return w.
push(e),i})}t(u,"openLanes");async function _(p,w){const s=[],n=t(e=>s.push(e),"take");p.on("data",n);try{return p.write(w)||await(0,y.once)(p,"drain"),Buffer.concat(
s)}finally{p.off("data",n)}}t(_,"compressIn");const E=(0,c.promisify)(h.zstdCompress),P=(0,c.promisify)(h.zstdDecompress),T=new Map;async function j(p,w){const s={
[h.constants.ZSTD_c_compressionLevel]:w,[h.constants.ZSTD_c_checksumFlag]:1};if(p.length<a)return new Uint8Array(await E(p,{chunkSize:Math.max(64,p.length>>1),params:s}));
const n=T.get(w)??u(s);return T.set(w,n),await n(p)}t(j,"compressFrame");async function v(p,w,s){const n={chunkSize:Math.max(w+1,64),maxOutputLength:Math.max(w,
1)},e=await P(p,n).catch(i=>{throw new g.cs(`${s} is damaged: it cannot be decompressed`,{cause:i})});if(e.length!==w)throw new g.cs(`${s} is damaged: ${e.length}\
 bytes instead of ${w}`);return e}t(v,"decompressFrame")}),76363:((C,O,o)=>{o.d(O,{h:t(()=>m,"h"),s:t(()=>l,"s")});var c=o(44143),h=o(75892),g=o(56566),y=o(13266);
function m(u){const{snapshot_name:_,project_name:E,is_global:P,imported:T,packs:j,files:v,services:p,volumes:w,bind_mounts:s,parts:n,blobs:e,...i}=u,f={...i,...p.
length>0&&{services:p.map(({image_tag:r,image_file:d,...D})=>D)},volumes:w.map(({volume_file:r,...d})=>d),...s!==void 0&&{bind_mounts:s.map(({bind_file:r,...d})=>d)},
...n!==void 0&&{parts:n.map(({part_file:r,...d})=>d)},blobs:e.map(({recipe:r,...d})=>d)};return(0,c.ol)(`${JSON.stringify(a(f),void 0,2)}
`)}t(m,"snapshotDigest");function l(u){try{return m((0,g.N)(u))}catch(_){if(_ instanceof h.JC)return;throw _}}t(l,"digestIn");function a(u){return Object.fromEntries(
Object.keys(y.rc.shape).flatMap(_=>_ in u?[[_,u[_]]]:[]))}t(a,"inOrder")}),99475:((C,O,o)=>{o.d(O,{M:t(()=>m,"M")});var c=o(75892),h=o(72018),g=o(13266),y=o(93211);
function m(a){const{data:u,error:_}=g.rc.safeParse(a);if(u===void 0)throw new c.dz(`Cannot write the snapshot's manifest: ${(0,y.w)(_.issues)}`);const{services:E,
languages:P}=u;return Buffer.from((0,h.i)({...u,services:E.length>0?E:void 0,languages:l(P)}))}t(m,"serializeManifest");function l(a){return Object.fromEntries(
Object.entries(a).sort(([u],[_])=>u<_?-1:1))}t(l,"sorted")}),86125:((C,O,o)=>{o.d(O,{Hj:t(()=>m,"Hj"),Rh:t(()=>h,"Rh"),fL:t(()=>l,"fL"),yo:t(()=>g,"yo"),ys:t(()=>y,
"ys")});var c=o(75892);class h extends c.cs{static{t(this,"MissingError")}constructor(u,_,E){super(`${u} is missing from ${_}`,{cause:E,hint:g})}}const g="List \
all damage with: vm snapshot verify. Copy the missing data from another repository with vm snapshot verify --repair --from <location>, or create or import the s\
napshot again";function y(a){return a instanceof c.cs&&!(a instanceof h)}t(y,"isCorruption");function m(a,u){return _=>{throw _ instanceof c.m_?new h(`pack ${a}`,
u,_):_}}t(m,"toMissingChunkError");async function l(a,u=()=>{}){try{return await a()}catch(_){if(!y(_))throw _}try{return await a()}catch(_){throw y(_)&&u(),_}}
t(l,"retryOnCorruption")}),10764:((C,O,o)=>{o.d(O,{$9:t(()=>g,"$9"),BR:t(()=>E,"BR"),HE:t(()=>y,"HE"),Iv:t(()=>P,"Iv"),JN:t(()=>n,"JN"),Lf:t(()=>_,"Lf"),Ow:t(()=>v,
"Ow"),V2:t(()=>a,"V2"),YG:t(()=>m,"YG"),_f:t(()=>u,"_f"),at:t(()=>h,"at"),d0:t(()=>j,"d0"),dd:t(()=>T,"dd"),eA:t(()=>w,"eA"),nR:t(()=>l,"nR"),oo:t(()=>s,"oo"),tZ:t(
()=>p,"tZ")});const c=t(e=>i=>e in i,"guard"),h=c("listVersioned"),g=c("list"),y=c("delete"),m=c("stage"),l=c("putSidecarFiles"),a=c("freeBytes"),u=c("lockExclu\
sively"),_=c("workers"),E=c("discardRef"),P=c("abortStaleUploads"),T=c("newestRef"),j=c("missing"),v=c("now"),p=c("fileTime"),w=c("unkept"),s=c("prove"),n=c("as\
sertWritable")}),70370:((C,O,o)=>{o.d(O,{A:t(()=>g,"A")});class c{static{t(this,"Node")}value;next;constructor(a){this.value=a}}class h{static{t(this,"Queue")}#t;#e;#n;constructor(){
this.clear()}enqueue(a){const u=new c(a);this.#t?(this.#e.next=u,this.#e=u):(this.#t=u,this.#e=u),this.#n++}dequeue(){const a=this.#t;if(a)return this.#t=this.#t.
next,this.#n--,this.#t||(this.#e=void 0),a.value}peek(){if(this.#t)return this.#t.value}clear(){this.#t=void 0,this.#e=void 0,this.#n=0}get size(){return this.#n}*[Symbol.
iterator](){let a=this.#t;for(;a;)yield a.value,a=a.next}*drain(){for(;this.#t;)yield this.dequeue()}}function g(l){let a=!1;if(typeof l=="object"&&({concurrency:l,
rejectOnClear:a=!1}=l),m(l),typeof a!="boolean")throw new TypeError("Expected `rejectOnClear` to be a boolean");const u=new h;let _=0;const E=t(()=>{_<l&&u.size>
0&&(_++,u.dequeue().run())},"resumeNext"),P=t(()=>{_--,E()},"next"),T=t(async(p,w,s)=>{const n=(async()=>p(...s))();w(n);try{await n}catch{}P()},"run"),j=t((p,w,s,n)=>{
const e={reject:s};new Promise(i=>{e.run=i,u.enqueue(e)}).then(T.bind(void 0,p,w,n)),_<l&&E()},"enqueue"),v=t((p,...w)=>new Promise((s,n)=>{j(p,s,n,w)}),"genera\
tor");return Object.defineProperties(v,{activeCount:{get:t(()=>_,"get")},pendingCount:{get:t(()=>u.size,"get")},clearQueue:{value(){if(!a){u.clear();return}const p=AbortSignal.
abort().reason;for(;u.size>0;)u.dequeue().reject(p)}},concurrency:{get:t(()=>l,"get"),set(p){m(p),l=p,queueMicrotask(()=>{for(;_<l&&u.size>0;)E()})}},map:{async value(p,w){
const s=[];try{Array.from(p,(n,e)=>{const i=v(w,n,e);return s.push(i),i})}catch(n){for(const e of s)e.catch(()=>{});throw n}return Promise.all(s)}}}),v}t(g,"pLi\
mit");function y(l,a){const u=g(a),_=t((...E)=>u(()=>l(...E)),"limitedFunction");return Object.defineProperty(_,"clearQueue",{value:u.clearQueue}),_}t(y,"limitF\
unction");function m(l){if(!((Number.isInteger(l)||l===Number.POSITIVE_INFINITY)&&l>0))throw new TypeError("Expected `concurrency` to be a number from 1 and up")}
t(m,"validateConcurrency")})};export{b as id,W as ids,U as modules};
