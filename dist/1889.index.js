var L=Object.defineProperty;var t=(C,O)=>L(C,"name",{value:O,configurable:!0});const b=1889,W=[1889,1305],U={85497:((C,O,o)=>{o.d(O,{Ge:t(()=>M,"Ge"),RA:t(()=>u,"RA"),WI:t(()=>w,"WI"),bs:t(()=>D,"bs"),cB:t(()=>v,"cB")});var r=o(44143),h=o(
75892),g=o(76363),y=o(75558),m=o(56566),l=o(99475),c=o(86125),_=o(75912);async function u(s,n,e){return(await w(s,n,e)).snapshot}t(u,"readSnapshot");async function w(s,n,e){
const{bytes:a,manifest:f}=await(0,c.fL)(async()=>{const d=await n.read(s.ref,e);if(d===void 0)throw p(s.ref,n);return{bytes:d,manifest:(0,m.N)(d)}}),i={ref:s.ref,
digest:(0,g.h)(f),held:(0,r.ol)(a),manifest:f};if(s.pin!==void 0&&s.pin!==i.digest&&s.pin!==i.held)throw new h.m_(`Snapshot '${(0,y.SN)(s.ref)}' is not ${s.pin}\
: the name now points to ${i.digest}`,{hint:"Omit the digest to use the snapshot that the name points to"});return{snapshot:i,bytes:a}}t(w,"readManifest");async function v(s,{
force:n,hint:e,refs:a,signal:f}){const i=await a.read(s,{signal:f});if(i!==void 0&&!n)throw E({ref:s,hint:e});return{ref:s,previous:i,hint:e,force:n}}t(v,"claim\
Name");async function M(s,n,e){const a={...n,packs:[...e.published.packs]},f=(0,l.M)(a);try{await R(s.ref,{previous:s.previous,bytes:f},e)}catch(d){throw!(d instanceof
h.fK)||s.previous!==void 0||s.force?d:(d.fields.unread===!0?!s.force:await e.refs.read(s.ref,e)!==void 0)?E(s,d):d}const i=(0,m.N)(f);return{ref:s.ref,digest:(0,g.
h)(i),held:(0,r.ol)(f),manifest:i}}t(M,"commitSnapshot");async function D(s,n,e){const a=(0,r.ol)(n.bytes);if(!(n.previous&&(0,r.ol)(n.previous)===a))try{await R(
s,n,e)}catch(f){if(!(f instanceof h.fK))throw f;const i=await e.refs.read(s,e);if(i===void 0||(0,r.ol)(i)!==a)throw f}}t(D,"moveName");async function R(s,{previous:n,
bytes:e},{published:a,refs:f,signal:i,log:d}){const T={signal:i,...d&&{log:d}};await a.assertFresh(),await f.compareAndSwap(s,n&&(0,r.ol)(n),e,{...T,stage:a.stage});
try{await a.confirm()}catch(j){throw await f.compareAndSwap(s,(0,r.ol)(e),n,T),j}}t(R,"moveRef");function p(s,n){const e=(0,_.DQ)(s,n);return new h.m_(`Snapshot\
 '${(0,y.SN)(s)}' not found${e===void 0?"":`: ${e}`}`,{hint:"List the existing snapshots with: vm snapshot list",fields:{snapshot:(0,y.SN)(s)}})}t(p,"notFound");
function E({ref:s,hint:n},e){return new h.Ry(`Snapshot '${s.name}' already exists`,{hint:n,cause:e,fields:{project:s.project,name:s.name}})}t(E,"nameTaken")}),89304:((C,O,o)=>{
o.d(O,{SC:t(()=>h,"SC"),Xn:t(()=>y,"Xn"),_W:t(()=>g,"_W")});var r=o(75892);function h(m){if(m.recipe===void 0)throw new r.cs(`The manifest does not contain the \
recipe of ${m.digest}`);return{digest:m.digest,size:m.size,recipe:m.recipe}}t(h,"toStoredBlob");function g(m){return new Map(m.map(l=>[l.digest,h(l)]))}t(g,"byD\
igest");function y(m,l){const c=m.blobs.find(_=>_.digest===l);if(c===void 0)throw new r.cs(`The manifest of '${m.snapshot_name}' names ${l} but does not list th\
at blob`);return h(c)}t(y,"storedBlob")}),41305:((C,O,o)=>{o.r(O),o.d(O,{assertUnprotected:t(()=>D,"assertUnprotected"),isProtected:t(()=>w,"isProtected"),protect:t(
()=>_,"protect"),protectedNames:t(()=>M,"protectedNames"),readProtected:t(()=>v,"readProtected"),unprotect:t(()=>u,"unprotect"),unprotectRef:t(()=>R,"unprotectR\
ef")});var r=o(77598),h=o(70370),g=o(75892),y=o(75558),m=o(10764),l=o(85497);const c="protected/";async function _({name:s},{store:n},e){const a=await(0,l.RA)(s,
n,e);if(!(0,m.$9)(n)||!(0,m.HE)(n))throw E(n);const f=!await w(s.ref,n,e);return await n.put(p(s.ref),[Buffer.from(`${s.ref.project}/${s.ref.name}
`)],e),{...a,changed:f}}t(_,"protect");async function u({name:s},{store:n},e){return{...await(0,l.RA)(s,n,e),changed:await R(s.ref,n,e)}}t(u,"unprotect");async function w(s,n,e){
return(0,m.$9)(n)&&await n.stat(p(s),e)!==void 0}t(w,"isProtected");async function v(s,n){if(!(0,m.$9)(s))return()=>!1;const e=new Set;for await(const{key:a}of s.
list(c,n))e.add(a);return a=>e.has(p(a))}t(v,"readProtected");async function M(s,n){const e=[];for await(const{key:i}of s.list(c,n))e.push(i);const a=(0,h.A)(s.
traits.concurrency);return(await Promise.all(e.map(i=>a(f,i)))).filter(i=>i!==void 0);async function f(i){try{const d=Buffer.from(await s.get(i,n)).toString().trimEnd();
return(0,r.hash)("sha256",d,"hex")===i.slice(c.length)?d:void 0}catch(d){if(d instanceof g.m_)return;throw d}}}t(M,"protectedNames");async function D(s,n,e){if(await w(
s,n,e))throw new g.iC(`Snapshot '${(0,y.SN)(s)}' is protected`,{hint:`Use --force, or first run: vm snapshot unprotect ${(0,y.SN)(s)}`,fields:{project:s.project,
name:s.name}})}t(D,"assertUnprotected");async function R(s,n,e){if(!await w(s,n,e))return!1;if(!(0,m.HE)(n))throw E(n);return await n.delete(p(s),e),!0}t(R,"unp\
rotectRef");function p({project:s,name:n}){return c+(0,r.hash)("sha256",`${s}/${n}`,"hex")}t(p,"keyOf");function E({location:s}){return new g.Wt(`Cannot protect\
 snapshots in ${s}: it does not support listing and deleting`)}t(E,"unable")}),23643:((C,O,o)=>{o.d(O,{X:t(()=>D,"X"),k:t(()=>M,"k")});var r=o(77598),h=o(26921),
g=o(97287),y=o(75892),m=o(10764);const l="roster/",c=Buffer.from("VMSROST1"),_=128<<20,u=c.length+4,w=50,v=h.Ikc({names:h.YOg(h.YjP()),manifests:h.YOg(h.YjP())});
async function M(e,a){const f=R(e)?await s(e,a):void 0,i=new Map((f?.manifests??[]).map(d=>[`"${(0,r.hash)("md5",d,"hex")}"`,d]));return{names:f&&new Set(f.names),
readerFor:t(d=>{const T=d.stamp===void 0?void 0:i.get(d.stamp);if(T!==void 0)return{read:t(async()=>Buffer.from(T),"read")};const j=(0,m.at)(e)?e.readVersioned:
void 0;return j?{read:t((P,A)=>j(d,A),"read")}:e},"readerFor")}}t(M,"readRoster");async function D(e,a,f,i){if(!R(e)||!p(a,f))return;const d=JSON.stringify({names:[
...f.keys()],manifests:E([...new Set(f.values())])}),T=Buffer.from(d),j=Buffer.alloc(u);c.copy(j),j.writeUInt32LE(T.length,c.length);const P=Buffer.concat([j,await(0,g.
s)(T,3)]),A=l+(0,r.hash)("sha256",P,"hex");await e.put(A,[P],i);for await(const I of e.list(l,i))I.key!==A&&await e.delete(I.key,i)}t(D,"renewRoster");function R(e){
return(0,m.$9)(e)&&(0,m.HE)(e)&&!(0,m._f)(e)}t(R,"hasRoster");function p({names:e},a){if(e===void 0)return!0;let f=0;for(const i of a.keys())e.has(i)||f++;for(const i of e)
a.has(i)||f++;return f>Math.min(w,a.size/10)}t(p,"isWorthWriting");function E(e){let a=_/2;return e.filter(f=>(a-=f.length+8,a>0))}t(E,"fitting");async function s(e,a){
let f;for await(const{key:i,modified:d}of e.list(l,a))(f===void 0||d>f.modified)&&(f={key:i,modified:d});if(f!==void 0)try{return await n(await e.get(f.key,a),f.
key)}catch(i){if(i instanceof y.cs||i instanceof y.m_)return;throw i}}t(s,"newest");async function n(e,a){const f=Buffer.from(e.buffer,e.byteOffset,e.length),i=f.
length>u?f.readUInt32LE(c.length):0;if((0,r.hash)("sha256",e,"hex")!==a.slice(l.length)||!f.subarray(0,c.length).equals(c)||i>_)throw new y.cs(`${a} is damaged`);
const d=await(0,g.j)(f.subarray(u),i,a);return v.parse(JSON.parse(Buffer.from(d).toString()))}t(n,"parse")}),71889:((C,O,o)=>{o.r(O),o.d(O,{deleteDamaged:t(()=>c,
"deleteDamaged")});var r=o(44143),h=o(75892),g=o(56566),y=o(10764),m=o(41305),l=o(25538);async function c(u,w,v){const{store:M}=w,D=await _(u,M,v);if(D!==void 0){
if(D.bytes!==void 0)await M.compareAndSwap(u,(0,r.ol)(D.bytes),void 0,v);else if((0,y.BR)(M))await M.discardRef(u,v);else throw D.error;return await(0,m.unprotectRef)(
u,M,v),await(0,l.Y)([],w,v)}}t(c,"deleteDamaged");async function _(u,w,v){let M;try{M=await w.read(u,v),M!==void 0&&(0,g.N)(M);return}catch(D){if(D instanceof h.
cs)return{bytes:M,error:D};throw D}}t(_,"damageOf")}),25538:((C,O,o)=>{o.d(O,{Y:t(()=>s,"Y")});var r=o(75892),h=o(10764),g=o(89304),y=o(70370),m=o(75558),l=o(85497),
c=o(41305);const _=50;async function u(n,{roster:e,store:a},f){if(!(0,h.$9)(a)||(0,h._f)(a))return;const i=t(P=>w([...P].filter(A=>!n.has(A))),"missing"),d=new Set(
[...i(await(0,c.protectedNames)(a,f)),...i(e.names??[])]),T=(0,y.A)(a.traits.concurrency);await Promise.all([...d].map(P=>T(j,v(P))));async function j(P){if(await a.
read(P,f)!==void 0){for await(const{name:A}of a.listRefs({...f,project:P.project}))if(A===P.name)return;throw new r.cs(`the listing of ${a.location} does not in\
clude '${(0,m.SN)(P)}', which exists`,{hint:"Check for a proxy, a gateway or a cache between this machine and the store. Nothing was deleted"})}}t(j,"assertGone")}
t(u,"assertListed");function w(n){for(let e=0;e<Math.min(_,n.length);e++){const a=e+Math.floor(Math.random()*(n.length-e));[n[e],n[a]]=[n[a],n[e]]}return n.slice(
0,_)}t(w,"sample");function v(n){const e=n.indexOf("/");return{project:n.slice(0,e),name:n.slice(e+1)}}t(v,"refOf");async function M({store:n,roster:e},a){const f=[];
if((0,h.at)(n))for await(const P of n.listVersioned(a))f.push(P);else for await(const P of n.listRefs(a))f.push({ref:P,stamp:void 0});await u(new Set(f.map(D)),
{roster:e,store:n},a);const i=[],d=new Map,T=(0,y.A)(n.traits.concurrency);return await Promise.all(f.map(P=>T(j,P))),{blobs:i,manifests:d};async function j(P){
try{const{snapshot:A,bytes:I}=await(0,l.WI)({ref:P.ref},e.readerFor(P),a);for(const B of A.manifest.blobs)i.push((0,g.SC)(B));d.set(D(P),Buffer.from(I).toString())}catch(A){
if(A instanceof r.m_)return;throw A instanceof r.cs?R(P.ref,A):A}}t(j,"read")}t(M,"readNeeded");function D({ref:n}){return`${n.project}/${n.name}`}t(D,"nameOf");
function R(n,e){return new r.cs(`cannot determine what snapshot '${(0,m.SN)(n)}' needs: ${e.message}`,{hint:"Repair it with vm snapshot verify --repair --from <\
location>, or remove it with vm snapshot delete --force",cause:e})}t(R,"unknownNeeds");var p=o(23643);const E={freed:0,pending:0,due:void 0};async function s(n,{
store:e,repository:a,force:f=!1},i){try{const d=n.flatMap(({manifest:I})=>I.blobs.map(g.SC)),T=await(0,p.k)(e,i);let j;const P=t(async()=>(j=await M({store:e,roster:T},
i),j.blobs),"needed"),A=await a.sweep({needed:P,released:d,believesEmpty:t(()=>f||(0,h._f)(e)||T.names!==void 0,"believesEmpty")},i);return j&&await(0,p.X)(e,T,
j.manifests,i),A}catch(d){if(d instanceof r.fK)i.log.info("A later delete or clean frees the space: another process is cleaning this repository");else if(d instanceof
r.cs||d instanceof r.Wt||d instanceof r._p)i.log.warn(`No space was freed: ${d.message}${d.hint===void 0?"":`. ${d.hint}`}`);else throw d;return E}}t(s,"garbage\
Collect")}),97287:((C,O,o)=>{o.d(O,{s:t(()=>D,"s"),j:t(()=>R,"j")});var r=o(57975),h=o(38522),g=o(75892),y=o(78474),m=o(70370);const l=4,c=512*1024;function _(p){
const E=[],s=(0,m.A)(l);return n=>s(async()=>{const e=E.pop()??(0,h.createZstdCompress)({chunkSize:c,flush:h.constants.ZSTD_e_end,params:p}),a=await u(e,n);return E.
push(e),a})}t(_,"openLanes");async function u(p,E){const s=[],n=t(e=>s.push(e),"take");p.on("data",n);try{return p.write(E)||await(0,y.once)(p,"drain"),Buffer.concat(
s)}finally{p.off("data",n)}}t(u,"compressIn");const w=(0,r.promisify)(h.zstdCompress),v=(0,r.promisify)(h.zstdDecompress),M=new Map;async function D(p,E){const s={
[h.constants.ZSTD_c_compressionLevel]:E,[h.constants.ZSTD_c_checksumFlag]:1};if(p.length<c)return new Uint8Array(await w(p,{chunkSize:Math.max(64,p.length>>1),params:s}));
const n=M.get(E)??_(s);return M.set(E,n),await n(p)}t(D,"compressFrame");async function R(p,E,s){const n={chunkSize:Math.max(E+1,64),maxOutputLength:Math.max(E,
1)},e=await v(p,n).catch(a=>{throw new g.cs(`${s} is damaged: it cannot be decompressed`,{cause:a})});if(e.length!==E)throw new g.cs(`${s} is damaged: ${e.length}\
 bytes instead of ${E}`);return e}t(R,"decompressFrame")}),76363:((C,O,o)=>{o.d(O,{h:t(()=>m,"h"),s:t(()=>l,"s")});var r=o(44143),h=o(75892),g=o(56566),y=o(13266);
function m(_){const{snapshot_name:u,project_name:w,is_global:v,imported:M,packs:D,files:R,services:p,volumes:E,bind_mounts:s,parts:n,blobs:e,...a}=_,f={...a,...p.
length>0&&{services:p.map(({image_tag:i,image_file:d,...T})=>T)},volumes:E.map(({volume_file:i,...d})=>d),...s!==void 0&&{bind_mounts:s.map(({bind_file:i,...d})=>d)},
...n!==void 0&&{parts:n.map(({part_file:i,...d})=>d)},blobs:e.map(({recipe:i,...d})=>d)};return(0,r.ol)(`${JSON.stringify(c(f),void 0,2)}
`)}t(m,"snapshotDigest");function l(_){try{return m((0,g.N)(_))}catch(u){if(u instanceof h.JC)return;throw u}}t(l,"digestIn");function c(_){return Object.fromEntries(
Object.keys(y.rc.shape).flatMap(u=>u in _?[[u,_[u]]]:[]))}t(c,"inOrder")}),99475:((C,O,o)=>{o.d(O,{M:t(()=>m,"M")});var r=o(75892),h=o(72018),g=o(13266),y=o(93211);
function m(c){const{data:_,error:u}=g.rc.safeParse(c);if(_===void 0)throw new r.dz(`Cannot write the snapshot's manifest: ${(0,y.w)(u.issues)}`);const{services:w,
languages:v}=_;return Buffer.from((0,h.i)({..._,services:w.length>0?w:void 0,languages:l(v)}))}t(m,"serializeManifest");function l(c){return Object.fromEntries(
Object.entries(c).sort(([_],[u])=>_<u?-1:1))}t(l,"sorted")}),86125:((C,O,o)=>{o.d(O,{Hj:t(()=>m,"Hj"),Rh:t(()=>h,"Rh"),fL:t(()=>l,"fL"),yo:t(()=>g,"yo"),ys:t(()=>y,
"ys")});var r=o(75892);class h extends r.cs{static{t(this,"MissingError")}constructor(_,u,w){super(`${_} is missing from ${u}`,{cause:w,hint:g})}}const g="List \
all damage with: vm snapshot verify. Copy the missing data from another repository with vm snapshot verify --repair --from <location>, or create or import the s\
napshot again";function y(c){return c instanceof r.cs&&!(c instanceof h)}t(y,"isCorruption");function m(c,_){return u=>{throw u instanceof r.m_?new h(`pack ${c}`,
_,u):u}}t(m,"toMissingChunkError");async function l(c,_=()=>{}){try{return await c()}catch(u){if(!y(u))throw u}try{return await c()}catch(u){throw y(u)&&_(),u}}
t(l,"retryOnCorruption")}),10764:((C,O,o)=>{o.d(O,{$9:t(()=>g,"$9"),BR:t(()=>w,"BR"),HE:t(()=>y,"HE"),Iv:t(()=>v,"Iv"),JN:t(()=>n,"JN"),Lf:t(()=>u,"Lf"),Ow:t(()=>R,
"Ow"),V2:t(()=>c,"V2"),YG:t(()=>m,"YG"),_f:t(()=>_,"_f"),at:t(()=>h,"at"),d0:t(()=>D,"d0"),dd:t(()=>M,"dd"),eA:t(()=>E,"eA"),nR:t(()=>l,"nR"),oo:t(()=>s,"oo"),tZ:t(
()=>p,"tZ")});const r=t(e=>a=>e in a,"guard"),h=r("listVersioned"),g=r("list"),y=r("delete"),m=r("stage"),l=r("putSidecarFiles"),c=r("freeBytes"),_=r("lockExclu\
sively"),u=r("workers"),w=r("discardRef"),v=r("abortStaleUploads"),M=r("newestRef"),D=r("missing"),R=r("now"),p=r("fileTime"),E=r("unkept"),s=r("prove"),n=r("as\
sertWritable")}),70370:((C,O,o)=>{o.d(O,{A:t(()=>g,"A")});class r{static{t(this,"Node")}value;next;constructor(c){this.value=c}}class h{static{t(this,"Queue")}#t;#e;#n;constructor(){
this.clear()}enqueue(c){const _=new r(c);this.#t?(this.#e.next=_,this.#e=_):(this.#t=_,this.#e=_),this.#n++}dequeue(){const c=this.#t;if(c)return this.#t=this.#t.
next,this.#n--,this.#t||(this.#e=void 0),c.value}peek(){if(this.#t)return this.#t.value}clear(){this.#t=void 0,this.#e=void 0,this.#n=0}get size(){return this.#n}*[Symbol.
iterator](){let c=this.#t;for(;c;)yield c.value,c=c.next}*drain(){for(;this.#t;)yield this.dequeue()}}function g(l){let c=!1;if(typeof l=="object"&&({concurrency:l,
rejectOnClear:c=!1}=l),m(l),typeof c!="boolean")throw new TypeError("Expected `rejectOnClear` to be a boolean");const _=new h;let u=0;const w=t(()=>{u<l&&_.size>
0&&(u++,_.dequeue().run())},"resumeNext"),v=t(()=>{u--,w()},"next"),M=t(async(p,E,s)=>{const n=(async()=>p(...s))();E(n);try{await n}catch{}v()},"run"),D=t((p,E,s,n)=>{
const e={reject:s};new Promise(a=>{e.run=a,_.enqueue(e)}).then(M.bind(void 0,p,E,n)),u<l&&w()},"enqueue"),R=t((p,...E)=>new Promise((s,n)=>{D(p,s,n,E)}),"genera\
tor");return Object.defineProperties(R,{activeCount:{get:t(()=>u,"get")},pendingCount:{get:t(()=>_.size,"get")},clearQueue:{value(){if(!c){_.clear();return}const p=AbortSignal.
abort().reason;for(;_.size>0;)_.dequeue().reject(p)}},concurrency:{get:t(()=>l,"get"),set(p){m(p),l=p,queueMicrotask(()=>{for(;u<l&&_.size>0;)w()})}},map:{async value(p,E){
const s=[];try{Array.from(p,(n,e)=>{const a=R(E,n,e);return s.push(a),a})}catch(n){for(const e of s)e.catch(()=>{});throw n}return Promise.all(s)}}}),R}t(g,"pLi\
mit");function y(l,c){const _=g(c),u=t((...w)=>_(()=>l(...w)),"limitedFunction");return Object.defineProperty(u,"clearQueue",{value:_.clearQueue}),u}t(y,"limitF\
unction");function m(l){if(!((Number.isInteger(l)||l===Number.POSITIVE_INFINITY)&&l>0))throw new TypeError("Expected `concurrency` to be a number from 1 and up")}
t(m,"validateConcurrency")})};export{b as id,W as ids,U as modules};
