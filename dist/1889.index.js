var C=Object.defineProperty;var t=(A,P)=>C(A,"name",{value:P,configurable:!0});const L=1889,$=[1889,1305],W={89304:((A,P,o)=>{o.d(P,{SC:t(()=>_,"SC"),Xn:t(()=>D,"Xn"),_W:t(()=>O,"_W")});var i=o(75892);function _(h){if(h.recipe===void 0)throw new i.
cs(`The manifest does not say how ${h.digest} is put together`);return{digest:h.digest,size:h.size,recipe:h.recipe}}t(_,"toStoredBlob");function O(h){return new Map(
h.map(d=>[d.digest,_(d)]))}t(O,"byDigest");function D(h,d){const r=h.blobs.find(m=>m.digest===d);if(r===void 0)throw new i.cs(`The manifest of '${h.snapshot_name}\
' names ${d} but holds no such blob`);return _(r)}t(D,"storedBlob")}),41305:((A,P,o)=>{o.r(P),o.d(P,{assertUnprotected:t(()=>v,"assertUnprotected"),isProtected:t(
()=>E,"isProtected"),protect:t(()=>m,"protect"),protectedNames:t(()=>y,"protectedNames"),readProtected:t(()=>M,"readProtected"),unprotect:t(()=>w,"unprotect"),unprotectRef:t(
()=>S,"unprotectRef")});var i=o(77598),_=o(70370),O=o(75892),D=o(75558),h=o(10764),d=o(85497);const r="protected/";async function m({name:s},{store:n},e){const a=await(0,d.
RA)(s,n,e);if(!(0,h.$9)(n)||!(0,h.HE)(n))throw p(n);const c=!await E(s.ref,n,e);return await n.put(u(s.ref),[Buffer.from(`${s.ref.project}/${s.ref.name}
`)],e),{...a,changed:c}}t(m,"protect");async function w({name:s},{store:n},e){return{...await(0,d.RA)(s,n,e),changed:await S(s.ref,n,e)}}t(w,"unprotect");async function E(s,n,e){
return(0,h.$9)(n)&&await n.stat(u(s),e)!==void 0}t(E,"isProtected");async function M(s,n){if(!(0,h.$9)(s))return()=>!1;const e=new Set;for await(const{key:a}of s.
list(r,n))e.add(a);return a=>e.has(u(a))}t(M,"readProtected");async function y(s,n){const e=[];for await(const{key:f}of s.list(r,n))e.push(f);const a=(0,_.A)(s.
traits.concurrency);return(await Promise.all(e.map(f=>a(c,f)))).filter(f=>f!==void 0);async function c(f){try{const l=Buffer.from(await s.get(f,n)).toString().trimEnd();
return(0,i.hash)("sha256",l,"hex")===f.slice(r.length)?l:void 0}catch(l){if(l instanceof O.m_)return;throw l}}}t(y,"protectedNames");async function v(s,n,e){if(await E(
s,n,e))throw new O.iC(`Snapshot '${(0,D.SN)(s)}' is protected`,{hint:`Use --force, or first: vm snapshot unprotect ${(0,D.SN)(s)}`,fields:{project:s.project,name:s.
name}})}t(v,"assertUnprotected");async function S(s,n,e){if(!await E(s,n,e))return!1;if(!(0,h.HE)(n))throw p(n);return await n.delete(u(s),e),!0}t(S,"unprotectR\
ef");function u({project:s,name:n}){return r+(0,i.hash)("sha256",`${s}/${n}`,"hex")}t(u,"keyOf");function p({location:s}){return new O.Wt(`${s} cannot protect s\
napshots: it does not list and delete`)}t(p,"unable")}),23643:((A,P,o)=>{o.d(P,{X:t(()=>v,"X"),k:t(()=>y,"k")});var i=o(77598),_=o(26921),O=o(97287),D=o(75892),
h=o(10764);const d="roster/",r=Buffer.from("VMSROST1"),m=128<<20,w=r.length+4,E=50,M=_.Ikc({names:_.YOg(_.YjP()),manifests:_.YOg(_.YjP())});async function y(e,a){
const c=S(e)?await s(e,a):void 0,f=new Map((c?.manifests??[]).map(l=>[`"${(0,i.hash)("md5",l,"hex")}"`,l]));return{names:c&&new Set(c.names),readerFor:t(l=>{const b=l.
stamp===void 0?void 0:f.get(l.stamp);if(b!==void 0)return{read:t(async()=>Buffer.from(b),"read")};const T=(0,h.at)(e)?e.readVersioned:void 0;return T?{read:t((g,R)=>T(
l,R),"read")}:e},"readerFor")}}t(y,"readRoster");async function v(e,a,c,f){if(!S(e)||!u(a,c))return;const l=JSON.stringify({names:[...c.keys()],manifests:p([...new Set(
c.values())])}),b=Buffer.from(l),T=Buffer.alloc(w);r.copy(T),T.writeUInt32LE(b.length,r.length);const g=Buffer.concat([T,await(0,O.s)(b,3)]),R=d+(0,i.hash)("sha\
256",g,"hex");await e.put(R,[g],f);for await(const I of e.list(d,f))I.key!==R&&await e.delete(I.key,f)}t(v,"renewRoster");function S(e){return(0,h.$9)(e)&&(0,h.
HE)(e)&&!(0,h._f)(e)}t(S,"hasRoster");function u({names:e},a){if(e===void 0)return!0;let c=0;for(const f of a.keys())e.has(f)||c++;for(const f of e)a.has(f)||c++;
return c>Math.min(E,a.size/10)}t(u,"isWorthWriting");function p(e){let a=m/2;return e.filter(c=>(a-=c.length+8,a>0))}t(p,"fitting");async function s(e,a){let c;
for await(const{key:f,modified:l}of e.list(d,a))(c===void 0||l>c.modified)&&(c={key:f,modified:l});if(c!==void 0)try{return await n(await e.get(c.key,a),c.key)}catch(f){
if(f instanceof D.cs||f instanceof D.m_)return;throw f}}t(s,"newest");async function n(e,a){const c=Buffer.from(e.buffer,e.byteOffset,e.length),f=c.length>w?c.readUInt32LE(
r.length):0;if((0,i.hash)("sha256",e,"hex")!==a.slice(d.length)||!c.subarray(0,r.length).equals(r)||f>m)throw new D.cs(`${a} is damaged`);const l=await(0,O.j)(c.
subarray(w),f,a);return M.parse(JSON.parse(Buffer.from(l).toString()))}t(n,"parse")}),71889:((A,P,o)=>{o.r(P),o.d(P,{deleteDamaged:t(()=>r,"deleteDamaged")});var i=o(
44143),_=o(75892),O=o(56566),D=o(10764),h=o(41305),d=o(25538);async function r(w,E,M){const{store:y}=E,v=await m(w,y,M);if(v!==void 0){if(v.bytes!==void 0)await y.
compareAndSwap(w,(0,i.ol)(v.bytes),void 0,M);else if((0,D.BR)(y))await y.discardRef(w,M);else throw v.error;return await(0,h.unprotectRef)(w,y,M),await(0,d.Y)([],
E,M)}}t(r,"deleteDamaged");async function m(w,E,M){let y;try{y=await E.read(w,M),y!==void 0&&(0,O.N)(y);return}catch(v){if(v instanceof _.cs)return{bytes:y,error:v};
throw v}}t(m,"damageOf")}),25538:((A,P,o)=>{o.d(P,{Y:t(()=>s,"Y")});var i=o(75892),_=o(10764),O=o(89304),D=o(70370),h=o(75558),d=o(85497),r=o(41305);const m=50;
async function w(n,{roster:e,store:a},c){if(!(0,_.$9)(a)||(0,_._f)(a))return;const f=t(g=>E([...g].filter(R=>!n.has(R))),"missing"),l=new Set([...f(await(0,r.protectedNames)(
a,c)),...f(e.names??[])]),b=(0,D.A)(a.traits.concurrency);await Promise.all([...l].map(g=>b(T,M(g))));async function T(g){if(await a.read(g,c)!==void 0){for await(const{
name:R}of a.listRefs({...c,project:g.project}))if(R===g.name)return;throw new i.cs(`the listing of ${a.location} leaves out '${(0,h.SN)(g)}', which exists`,{hint:"\
Check what stands between this machine and the store: a proxy, a gateway, a cache. Nothing is deleted by such a listing"})}}t(T,"assertGone")}t(w,"assertListed");
function E(n){for(let e=0;e<Math.min(m,n.length);e++){const a=e+Math.floor(Math.random()*(n.length-e));[n[e],n[a]]=[n[a],n[e]]}return n.slice(0,m)}t(E,"sample");
function M(n){const e=n.indexOf("/");return{project:n.slice(0,e),name:n.slice(e+1)}}t(M,"refOf");async function y({store:n,roster:e},a){const c=[];if((0,_.at)(n))
for await(const g of n.listVersioned(a))c.push(g);else for await(const g of n.listRefs(a))c.push({ref:g,stamp:void 0});await w(new Set(c.map(v)),{roster:e,store:n},
a);const f=[],l=new Map,b=(0,D.A)(n.traits.concurrency);return await Promise.all(c.map(g=>b(T,g))),{blobs:f,manifests:l};async function T(g){try{const{snapshot:R,
bytes:I}=await(0,d.WI)({ref:g.ref},e.readerFor(g),a);for(const B of R.manifest.blobs)f.push((0,O.SC)(B));l.set(v(g),Buffer.from(I).toString())}catch(R){if(R instanceof
i.m_)return;throw R instanceof i.cs?S(g.ref,R):R}}t(T,"read")}t(y,"readNeeded");function v({ref:n}){return`${n.project}/${n.name}`}t(v,"nameOf");function S(n,e){
return new i.cs(`what snapshot '${(0,h.SN)(n)}' needs is not known: ${e.message}`,{hint:"Repair it with vm snapshot verify --repair --from <location>, or remove\
 it with vm snapshot delete --force",cause:e})}t(S,"unknownNeeds");var u=o(23643);const p={freed:0,pending:0,due:void 0};async function s(n,{store:e,repository:a,
force:c=!1},f){try{const l=n.flatMap(({manifest:I})=>I.blobs.map(O.SC)),b=await(0,u.k)(e,f);let T;const g=t(async()=>(T=await y({store:e,roster:b},f),T.blobs),"\
needed"),R=await a.sweep({needed:g,released:l,believesEmpty:t(()=>c||(0,_._f)(e)||b.names!==void 0,"believesEmpty")},f);return T&&await(0,u.X)(e,b,T.manifests,f),
R}catch(l){if(l instanceof i.fK)f.log.info("Space is freed by a later delete or clean: another process is cleaning this repository");else if(l instanceof i.cs||
l instanceof i.Wt||l instanceof i._p)f.log.warn(`No space is freed: ${l.message}${l.hint===void 0?"":`. ${l.hint}`}`);else throw l;return p}}t(s,"garbageCollect")}),
97287:((A,P,o)=>{o.d(P,{s:t(()=>v,"s"),j:t(()=>S,"j")});var i=o(57975),_=o(38522),O=o(75892),D=o(78474),h=o(70370);const d=4,r=512*1024;function m(u){const p=[],
s=(0,h.A)(d);return n=>s(async()=>{const e=p.pop()??(0,_.createZstdCompress)({chunkSize:r,flush:_.constants.ZSTD_e_end,params:u}),a=await w(e,n);return p.push(e),
a})}t(m,"openLanes");async function w(u,p){const s=[],n=t(e=>s.push(e),"take");u.on("data",n);try{return u.write(p)||await(0,D.once)(u,"drain"),Buffer.concat(s)}finally{
u.off("data",n)}}t(w,"compressIn");const E=(0,i.promisify)(_.zstdCompress),M=(0,i.promisify)(_.zstdDecompress),y=new Map;async function v(u,p){const s={[_.constants.
ZSTD_c_compressionLevel]:p,[_.constants.ZSTD_c_checksumFlag]:1};if(u.length<r)return new Uint8Array(await E(u,{chunkSize:Math.max(64,u.length>>1),params:s}));const n=y.
get(p)??m(s);return y.set(p,n),await n(u)}t(v,"compressFrame");async function S(u,p,s){const n={chunkSize:Math.max(p+1,64),maxOutputLength:Math.max(p,1)},e=await M(
u,n).catch(a=>{throw new O.cs(`${s} is damaged: it does not decompress`,{cause:a})});if(e.length!==p)throw new O.cs(`${s} is damaged: ${e.length} bytes instead \
of ${p}`);return e}t(S,"decompressFrame")}),10764:((A,P,o)=>{o.d(P,{$9:t(()=>O,"$9"),BR:t(()=>E,"BR"),HE:t(()=>D,"HE"),Iv:t(()=>M,"Iv"),JN:t(()=>n,"JN"),Lf:t(()=>w,
"Lf"),Ow:t(()=>S,"Ow"),V2:t(()=>r,"V2"),YG:t(()=>h,"YG"),_f:t(()=>m,"_f"),at:t(()=>_,"at"),d0:t(()=>v,"d0"),dd:t(()=>y,"dd"),eA:t(()=>p,"eA"),nR:t(()=>d,"nR"),oo:t(
()=>s,"oo"),tZ:t(()=>u,"tZ")});const i=t(e=>a=>e in a,"guard"),_=i("listVersioned"),O=i("list"),D=i("delete"),h=i("stage"),d=i("putSidecarFiles"),r=i("freeBytes"),
m=i("lockExclusively"),w=i("workers"),E=i("discardRef"),M=i("abortStaleUploads"),y=i("newestRef"),v=i("missing"),S=i("now"),u=i("fileTime"),p=i("unkept"),s=i("p\
rove"),n=i("assertWritable")}),70370:((A,P,o)=>{o.d(P,{A:t(()=>O,"A")});class i{static{t(this,"Node")}value;next;constructor(r){this.value=r}}class _{static{t(this,
"Queue")}#t;#e;#n;constructor(){this.clear()}enqueue(r){const m=new i(r);this.#t?(this.#e.next=m,this.#e=m):(this.#t=m,this.#e=m),this.#n++}dequeue(){const r=this.#t;
if(r)return this.#t=this.#t.next,this.#n--,this.#t||(this.#e=void 0),r.value}peek(){if(this.#t)return this.#t.value}clear(){this.#t=void 0,this.#e=void 0,this.#n=
0}get size(){return this.#n}*[Symbol.iterator](){let r=this.#t;for(;r;)yield r.value,r=r.next}*drain(){for(;this.#t;)yield this.dequeue()}}function O(d){let r=!1;
if(typeof d=="object"&&({concurrency:d,rejectOnClear:r=!1}=d),h(d),typeof r!="boolean")throw new TypeError("Expected `rejectOnClear` to be a boolean");const m=new _;
let w=0;const E=t(()=>{w<d&&m.size>0&&(w++,m.dequeue().run())},"resumeNext"),M=t(()=>{w--,E()},"next"),y=t(async(u,p,s)=>{const n=(async()=>u(...s))();p(n);try{
await n}catch{}M()},"run"),v=t((u,p,s,n)=>{const e={reject:s};new Promise(a=>{e.run=a,m.enqueue(e)}).then(y.bind(void 0,u,p,n)),w<d&&E()},"enqueue"),S=t((u,...p)=>new Promise(
(s,n)=>{v(u,s,n,p)}),"generator");return Object.defineProperties(S,{activeCount:{get:t(()=>w,"get")},pendingCount:{get:t(()=>m.size,"get")},clearQueue:{value(){
if(!r){m.clear();return}const u=AbortSignal.abort().reason;for(;m.size>0;)m.dequeue().reject(u)}},concurrency:{get:t(()=>d,"get"),set(u){h(u),d=u,queueMicrotask(
()=>{for(;w<d&&m.size>0;)E()})}},map:{async value(u,p){const s=[];try{Array.from(u,(n,e)=>{const a=S(p,n,e);return s.push(a),a})}catch(n){for(const e of s)e.catch(
()=>{});throw n}return Promise.all(s)}}}),S}t(O,"pLimit");function D(d,r){const m=O(r),w=t((...E)=>m(()=>d(...E)),"limitedFunction");return Object.defineProperty(
w,"clearQueue",{value:m.clearQueue}),w}t(D,"limitFunction");function h(d){if(!((Number.isInteger(d)||d===Number.POSITIVE_INFINITY)&&d>0))throw new TypeError("Ex\
pected `concurrency` to be a number from 1 and up")}t(h,"validateConcurrency")})};export{L as id,$ as ids,W as modules};
