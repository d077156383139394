var S=Object.defineProperty;var e=(C,y)=>S(C,"name",{value:y,configurable:!0});const U=1791,b=[1791,1305],W={85497:((C,y,o)=>{o.d(y,{Ge:e(()=>D,"Ge"),RA:e(()=>l,"RA"),WI:e(()=>O,"WI"),bs:e(()=>j,"bs"),cB:e(()=>M,"cB")});var c=o(44143),h=o(
75892),w=o(76363),g=o(75558),p=o(56566),_=o(99475),d=o(86125),a=o(75912);async function l(i,n,t){return(await O(i,n,t)).snapshot}e(l,"readSnapshot");async function O(i,n,t){
const{bytes:s,manifest:r}=await(0,d.fL)(async()=>{const f=await n.read(i.ref,t);if(f===void 0)throw m(i.ref,n);return{bytes:f,manifest:(0,p.N)(f)}}),u={ref:i.ref,
digest:(0,w.h)(r),held:(0,c.ol)(s),manifest:r};if(i.pin!==void 0&&i.pin!==u.digest&&i.pin!==u.held)throw new h.m_(`Snapshot '${(0,g.SN)(i.ref)}' is not ${i.pin}\
: the name now points to ${u.digest}`,{hint:"Omit the digest to use the snapshot that the name points to"});return{snapshot:u,bytes:s}}e(O,"readManifest");async function M(i,{
force:n,hint:t,refs:s,signal:r}){const u=await s.read(i,{signal:r});if(u!==void 0&&!n)throw E({ref:i,hint:t});return{ref:i,previous:u,hint:t,force:n}}e(M,"claim\
Name");async function D(i,n,t){const s={...n,packs:[...t.published.packs]},r=(0,_.M)(s);try{await R(i.ref,{previous:i.previous,bytes:r},t)}catch(f){throw!(f instanceof
h.fK)||i.previous!==void 0||i.force?f:(f.fields.unread===!0?!i.force:await t.refs.read(i.ref,t)!==void 0)?E(i,f):f}const u=(0,p.N)(r);return{ref:i.ref,digest:(0,w.
h)(u),held:(0,c.ol)(r),manifest:u}}e(D,"commitSnapshot");async function j(i,n,t){const s=(0,c.ol)(n.bytes);if(!(n.previous&&(0,c.ol)(n.previous)===s))try{await R(
i,n,t)}catch(r){if(!(r instanceof h.fK))throw r;const u=await t.refs.read(i,t);if(u===void 0||(0,c.ol)(u)!==s)throw r}}e(j,"moveName");async function R(i,{previous:n,
bytes:t},{published:s,refs:r,signal:u,log:f}){const P={signal:u,...f&&{log:f}};await s.assertFresh(),await r.compareAndSwap(i,n&&(0,c.ol)(n),t,{...P,stage:s.stage});
try{await s.confirm()}catch(A){throw await r.compareAndSwap(i,(0,c.ol)(t),n,P),A}}e(R,"moveRef");function m(i,n){const t=(0,a.DQ)(i,n);return new h.m_(`Snapshot\
 '${(0,g.SN)(i)}' not found${t===void 0?"":`: ${t}`}`,{hint:"List the existing snapshots with: vm snapshot list",fields:{snapshot:(0,g.SN)(i)}})}e(m,"notFound");
function E({ref:i,hint:n},t){return new h.Ry(`Snapshot '${i.name}' already exists`,{hint:n,cause:t,fields:{project:i.project,name:i.name}})}e(E,"nameTaken")}),89304:((C,y,o)=>{
o.d(y,{SC:e(()=>h,"SC"),Xn:e(()=>g,"Xn"),_W:e(()=>w,"_W")});var c=o(75892);function h(p){if(p.recipe===void 0)throw new c.cs(`The manifest does not contain the \
recipe of ${p.digest}`);return{digest:p.digest,size:p.size,recipe:p.recipe}}e(h,"toStoredBlob");function w(p){return new Map(p.map(_=>[_.digest,h(_)]))}e(w,"byD\
igest");function g(p,_){const d=p.blobs.find(a=>a.digest===_);if(d===void 0)throw new c.cs(`The manifest of '${p.snapshot_name}' names ${_} but does not list th\
at blob`);return h(d)}e(g,"storedBlob")}),41305:((C,y,o)=>{o.r(y),o.d(y,{assertUnprotected:e(()=>R,"assertUnprotected"),isProtected:e(()=>M,"isProtected"),protect:e(
()=>l,"protect"),protectedNames:e(()=>j,"protectedNames"),readProtected:e(()=>D,"readProtected"),unprotect:e(()=>O,"unprotect"),unprotectRef:e(()=>m,"unprotectR\
ef")});var c=o(77598),h=o(70370),w=o(75892),g=o(57588),p=o(75558),_=o(10764),d=o(85497);const a="protected/";async function l({name:n},{store:t},s){const r=await(0,d.
RA)(n,t,s);if(!(0,_.$9)(t)||!(0,_.HE)(t))throw i(t);const u=!await M(n.ref,t,s);return await t.put(E(n.ref),[Buffer.from(`${n.ref.project}/${n.ref.name}
`)],s),{...r,changed:u}}e(l,"protect");async function O({name:n},{store:t},s){return{...await(0,d.RA)(n,t,s),changed:await m(n.ref,t,s)}}e(O,"unprotect");async function M(n,t,s){
return(0,_.$9)(t)&&await t.stat(E(n),s)!==void 0}e(M,"isProtected");async function D(n,t){if(!(0,_.$9)(n))return()=>!1;const s=new Set;for await(const{key:r}of n.
list(a,t))s.add(r);return r=>s.has(E(r))}e(D,"readProtected");async function j(n,t){const s=[];for await(const{key:f}of n.list(a,t))s.push(f);const r=(0,h.A)(n.
traits.concurrency);return(await Promise.all(s.map(f=>r(u,f)))).filter(f=>f!==void 0);async function u(f){try{const P=Buffer.from(await n.get(f,t)).toString().trimEnd();
return(0,c.hash)("sha256",P,"hex")===f.slice(a.length)?P:void 0}catch(P){if(P instanceof w.m_)return;throw P}}}e(j,"protectedNames");async function R(n,t,s){if(await M(
n,t,s))throw new w.iC(`Snapshot '${(0,p.SN)(n)}' is protected`,{hint:(0,g.iU)`Use ${(0,g.uK)("force",!0)}, or first run: vm snapshot unprotect ${(0,p.SN)(n)}`,fields:{
project:n.project,name:n.name}})}e(R,"assertUnprotected");async function m(n,t,s){if(!await M(n,t,s))return!1;if(!(0,_.HE)(t))throw i(t);return await t.delete(E(
n),s),!0}e(m,"unprotectRef");function E({project:n,name:t}){return a+(0,c.hash)("sha256",`${n}/${t}`,"hex")}e(E,"keyOf");function i({location:n}){return new w.Wt(
`Cannot protect snapshots in ${n}: it does not support listing and deleting`)}e(i,"unable")}),23643:((C,y,o)=>{o.d(y,{X:e(()=>j,"X"),k:e(()=>D,"k")});var c=o(77598),
h=o(26921),w=o(97287),g=o(75892),p=o(10764);const _="roster/",d=Buffer.from("VMSROST1"),a=128<<20,l=d.length+4,O=50,M=h.Ikc({names:h.YOg(h.YjP()),manifests:h.YOg(
h.YjP())});async function D(t,s){const r=R(t)?await i(t,s):void 0,u=new Map((r?.manifests??[]).map(f=>[`"${(0,c.hash)("md5",f,"hex")}"`,f]));return{names:r&&new Set(
r.names),readerFor:e(f=>{const P=f.stamp===void 0?void 0:u.get(f.stamp);if(P!==void 0)return{read:e(async()=>Buffer.from(P),"read")};const A=(0,p.at)(t)?t.readVersioned:
void 0;return A?{read:e((v,T)=>A(f,T),"read")}:t},"readerFor")}}e(D,"readRoster");async function j(t,s,r,u){if(!R(t)||!m(s,r))return;const f=JSON.stringify({names:[
...r.keys()],manifests:E([...new Set(r.values())])}),P=Buffer.from(f),A=Buffer.alloc(l);d.copy(A),A.writeUInt32LE(P.length,d.length);const v=Buffer.concat([A,await(0,w.
s)(P,3)]),T=_+(0,c.hash)("sha256",v,"hex");await t.put(T,[v],u);for await(const I of t.list(_,u))I.key!==T&&await t.delete(I.key,u)}e(j,"renewRoster");function R(t){
return(0,p.$9)(t)&&(0,p.HE)(t)&&!(0,p._f)(t)}e(R,"hasRoster");function m({names:t},s){if(t===void 0)return!0;let r=0;for(const u of s.keys())t.has(u)||r++;for(const u of t)
s.has(u)||r++;return r>Math.min(O,s.size/10)}e(m,"isWorthWriting");function E(t){let s=a/2;return t.filter(r=>(s-=r.length+8,s>0))}e(E,"fitting");async function i(t,s){
let r;for await(const{key:u,modified:f}of t.list(_,s))(r===void 0||f>r.modified)&&(r={key:u,modified:f});if(r!==void 0)try{return await n(await t.get(r.key,s),r.
key)}catch(u){if(u instanceof g.cs||u instanceof g.m_)return;throw u}}e(i,"newest");async function n(t,s){const r=Buffer.from(t.buffer,t.byteOffset,t.length),u=r.
length>l?r.readUInt32LE(d.length):0;if((0,c.hash)("sha256",t,"hex")!==s.slice(_.length)||!r.subarray(0,d.length).equals(d)||u>a)throw new g.cs(`${s} is damaged`);
const f=await(0,w.j)(r.subarray(l),u,s);return M.parse(JSON.parse(Buffer.from(f).toString()))}e(n,"parse")}),71791:((C,y,o)=>{o.r(y),o.d(y,{deleteSnapshot:e(()=>_,
"deleteSnapshot")});var c=o(75892),h=o(57588),w=o(85497),g=o(41305),p=o(25538);async function _({name:a,force:l},O,M){const D=await(0,w.RA)(a,O.store,M).catch(d);
return l||await(0,g.assertUnprotected)(a.ref,O.store,M),await O.store.compareAndSwap(a.ref,D.held??D.digest,void 0,M),l&&await(0,g.unprotectRef)(a.ref,O.store,M),
{...D,space:await(0,p.Y)([D],O,M)}}e(_,"deleteSnapshot");function d(a){throw a instanceof c.cs?new c.cs(a.message,{cause:a,hint:(0,h.iU)`Repair it with vm snapshot verify --repair --from <location>, or delete it with ${(0,h.
uK)("force",!0)}`}):a}e(d,"suggestForce")}),25538:((C,y,o)=>{o.d(y,{Y:e(()=>i,"Y")});var c=o(75892),h=o(10764),w=o(89304),g=o(70370),p=o(75558),_=o(85497),d=o(41305);
const a=50;async function l(n,{roster:t,store:s},r){if(!(0,h.$9)(s)||(0,h._f)(s))return;const u=e(v=>O([...v].filter(T=>!n.has(T))),"missing"),f=new Set([...u(await(0,d.
protectedNames)(s,r)),...u(t.names??[])]),P=(0,g.A)(s.traits.concurrency);await Promise.all([...f].map(v=>P(A,M(v))));async function A(v){if(await s.read(v,r)!==
void 0){for await(const{name:T}of s.listRefs({...r,project:v.project}))if(T===v.name)return;throw new c.cs(`the listing of ${s.location} does not include '${(0,p.
SN)(v)}', which exists`,{hint:"Check for a proxy, a gateway or a cache between this machine and the store. Nothing was deleted"})}}e(A,"assertGone")}e(l,"assert\
Listed");function O(n){for(let t=0;t<Math.min(a,n.length);t++){const s=t+Math.floor(Math.random()*(n.length-t));[n[t],n[s]]=[n[s],n[t]]}return n.slice(0,a)}e(O,
"sample");function M(n){const t=n.indexOf("/");return{project:n.slice(0,t),name:n.slice(t+1)}}e(M,"refOf");async function D({store:n,roster:t},s){const r=[];if((0,h.
at)(n))for await(const v of n.listVersioned(s))r.push(v);else for await(const v of n.listRefs(s))r.push({ref:v,stamp:void 0});await l(new Set(r.map(j)),{roster:t,
store:n},s);const u=[],f=new Map,P=(0,g.A)(n.traits.concurrency);return await Promise.all(r.map(v=>P(A,v))),{blobs:u,manifests:f};async function A(v){try{const{
snapshot:T,bytes:I}=await(0,_.WI)({ref:v.ref},t.readerFor(v),s);for(const L of T.manifest.blobs)u.push((0,w.SC)(L));f.set(j(v),Buffer.from(I).toString())}catch(T){
if(T instanceof c.m_)return;throw T instanceof c.cs?R(v.ref,T):T}}e(A,"read")}e(D,"readNeeded");function j({ref:n}){return`${n.project}/${n.name}`}e(j,"nameOf");
function R(n,t){return new c.cs(`cannot determine what snapshot '${(0,p.SN)(n)}' needs: ${t.message}`,{hint:"Repair it with vm snapshot verify --repair --from <\
location>, or remove it with vm snapshot delete --force",cause:t})}e(R,"unknownNeeds");var m=o(23643);const E={freed:0,pending:0,due:void 0};async function i(n,{
store:t,repository:s,force:r=!1},u){try{const f=n.flatMap(({manifest:I})=>I.blobs.map(w.SC)),P=await(0,m.k)(t,u);let A;const v=e(async()=>(A=await D({store:t,roster:P},
u),A.blobs),"needed"),T=await s.sweep({needed:v,released:f,believesEmpty:e(()=>r||(0,h._f)(t)||P.names!==void 0,"believesEmpty")},u);return A&&await(0,m.X)(t,P,
A.manifests,u),T}catch(f){if(f instanceof c.fK)u.log.info("A later delete or clean frees the space: another process is cleaning this repository");else if(f instanceof
c.cs||f instanceof c.Wt||f instanceof c._p)u.log.warn(`No space was freed: ${f.message}${f.hint===void 0?"":`. ${f.hint}`}`);else throw f;return E}}e(i,"garbage\
Collect")}),97287:((C,y,o)=>{o.d(y,{s:e(()=>j,"s"),j:e(()=>R,"j")});var c=o(57975),h=o(38522),w=o(75892),g=o(78474),p=o(70370);const _=4,d=512*1024;function a(m){
const E=[],i=(0,p.A)(_);return n=>i(async()=>{const t=E.pop()??(0,h.createZstdCompress)({chunkSize:d,flush:h.constants.ZSTD_e_end,params:m}),s=await l(t,n);return E.
push(t),s})}e(a,"openLanes");async function l(m,E){const i=[],n=e(t=>i.push(t),"take");m.on("data",n);try{return m.write(E)||await(0,g.once)(m,"drain"),Buffer.concat(
i)}finally{m.off("data",n)}}e(l,"compressIn");const O=(0,c.promisify)(h.zstdCompress),M=(0,c.promisify)(h.zstdDecompress),D=new Map;async function j(m,E){const i={
[h.constants.ZSTD_c_compressionLevel]:E,[h.constants.ZSTD_c_checksumFlag]:1};if(m.length<d)return new Uint8Array(await O(m,{chunkSize:Math.max(64,m.length>>1),params:i}));
const n=D.get(E)??a(i);return D.set(E,n),await n(m)}e(j,"compressFrame");async function R(m,E,i){const n={chunkSize:Math.max(E+1,64),maxOutputLength:Math.max(E,
1)},t=await M(m,n).catch(s=>{throw new w.cs(`${i} is damaged: it cannot be decompressed`,{cause:s})});if(t.length!==E)throw new w.cs(`${i} is damaged: ${t.length}\
 bytes instead of ${E}`);return t}e(R,"decompressFrame")}),76363:((C,y,o)=>{o.d(y,{h:e(()=>p,"h"),s:e(()=>_,"s")});var c=o(44143),h=o(75892),w=o(56566),g=o(13266);
function p(a){const{snapshot_name:l,project_name:O,is_global:M,imported:D,packs:j,files:R,services:m,volumes:E,bind_mounts:i,parts:n,blobs:t,...s}=a,r={...s,...m.
length>0&&{services:m.map(({image_tag:u,image_file:f,...P})=>P)},volumes:E.map(({volume_file:u,...f})=>f),...i!==void 0&&{bind_mounts:i.map(({bind_file:u,...f})=>f)},
...n!==void 0&&{parts:n.map(({part_file:u,...f})=>f)},blobs:t.map(({recipe:u,...f})=>f)};return(0,c.ol)(`${JSON.stringify(d(r),void 0,2)}
`)}e(p,"snapshotDigest");function _(a){try{return p((0,w.N)(a))}catch(l){if(l instanceof h.JC)return;throw l}}e(_,"digestIn");function d(a){return Object.fromEntries(
Object.keys(g.rc.shape).flatMap(l=>l in a?[[l,a[l]]]:[]))}e(d,"inOrder")}),99475:((C,y,o)=>{o.d(y,{M:e(()=>p,"M")});var c=o(75892),h=o(72018),w=o(13266),g=o(93211);
function p(d){const{data:a,error:l}=w.rc.safeParse(d);if(a===void 0)throw new c.dz(`Cannot write the snapshot's manifest: ${(0,g.w)(l.issues)}`);const{services:O,
languages:M}=a;return Buffer.from((0,h.i)({...a,services:O.length>0?O:void 0,languages:_(M)}))}e(p,"serializeManifest");function _(d){return Object.fromEntries(
Object.entries(d).sort(([a],[l])=>a<l?-1:1))}e(_,"sorted")}),86125:((C,y,o)=>{o.d(y,{Hj:e(()=>p,"Hj"),Rh:e(()=>h,"Rh"),fL:e(()=>_,"fL"),yo:e(()=>w,"yo"),ys:e(()=>g,
"ys")});var c=o(75892);class h extends c.cs{static{e(this,"MissingError")}constructor(a,l,O){super(`${a} is missing from ${l}`,{cause:O,hint:w})}}const w="List \
all damage with: vm snapshot verify. Copy the missing data from another repository with vm snapshot verify --repair --from <location>, or create or import the s\
napshot again";function g(d){return d instanceof c.cs&&!(d instanceof h)}e(g,"isCorruption");function p(d,a){return l=>{throw l instanceof c.m_?new h(`pack ${d}`,
a,l):l}}e(p,"toMissingChunkError");async function _(d,a=()=>{}){try{return await d()}catch(l){if(!g(l))throw l}try{return await d()}catch(l){throw g(l)&&a(),l}}
e(_,"retryOnCorruption")}),10764:((C,y,o)=>{o.d(y,{$9:e(()=>w,"$9"),BR:e(()=>O,"BR"),HE:e(()=>g,"HE"),Iv:e(()=>M,"Iv"),JN:e(()=>n,"JN"),Lf:e(()=>l,"Lf"),Ow:e(()=>R,
"Ow"),V2:e(()=>d,"V2"),YG:e(()=>p,"YG"),_f:e(()=>a,"_f"),at:e(()=>h,"at"),d0:e(()=>j,"d0"),dd:e(()=>D,"dd"),eA:e(()=>E,"eA"),nR:e(()=>_,"nR"),oo:e(()=>i,"oo"),tZ:e(
()=>m,"tZ")});const c=e(t=>s=>t in s,"guard"),h=c("listVersioned"),w=c("list"),g=c("delete"),p=c("stage"),_=c("putSidecarFiles"),d=c("freeBytes"),a=c("lockExclu\
sively"),l=c("workers"),O=c("discardRef"),M=c("abortStaleUploads"),D=c("newestRef"),j=c("missing"),R=c("now"),m=c("fileTime"),E=c("unkept"),i=c("prove"),n=c("as\
sertWritable")}),70370:((C,y,o)=>{o.d(y,{A:e(()=>w,"A")});class c{static{e(this,"Node")}value;next;constructor(d){this.value=d}}class h{static{e(this,"Queue")}#t;#e;#n;constructor(){
this.clear()}enqueue(d){const a=new c(d);this.#t?(this.#e.next=a,this.#e=a):(this.#t=a,this.#e=a),this.#n++}dequeue(){const d=this.#t;if(d)return this.#t=this.#t.
next,this.#n--,this.#t||(this.#e=void 0),d.value}peek(){if(this.#t)return this.#t.value}clear(){this.#t=void 0,this.#e=void 0,this.#n=0}get size(){return this.#n}*[Symbol.
iterator](){let d=this.#t;for(;d;)yield d.value,d=d.next}*drain(){for(;this.#t;)yield this.dequeue()}}function w(_){let d=!1;if(typeof _=="object"&&({concurrency:_,
rejectOnClear:d=!1}=_),p(_),typeof d!="boolean")throw new TypeError("Expected `rejectOnClear` to be a boolean");const a=new h;let l=0;const O=e(()=>{l<_&&a.size>
0&&(l++,a.dequeue().run())},"resumeNext"),M=e(()=>{l--,O()},"next"),D=e(async(m,E,i)=>{const n=(async()=>m(...i))();E(n);try{await n}catch{}M()},"run"),j=e((m,E,i,n)=>{
const t={reject:i};new Promise(s=>{t.run=s,a.enqueue(t)}).then(D.bind(void 0,m,E,n)),l<_&&O()},"enqueue"),R=e((m,...E)=>new Promise((i,n)=>{j(m,i,n,E)}),"genera\
tor");return Object.defineProperties(R,{activeCount:{get:e(()=>l,"get")},pendingCount:{get:e(()=>a.size,"get")},clearQueue:{value(){if(!d){a.clear();return}const m=AbortSignal.
abort().reason;for(;a.size>0;)a.dequeue().reject(m)}},concurrency:{get:e(()=>_,"get"),set(m){p(m),_=m,queueMicrotask(()=>{for(;l<_&&a.size>0;)O()})}},map:{async value(m,E){
const i=[];try{Array.from(m,(n,t)=>{const s=R(E,n,t);return i.push(s),s})}catch(n){for(const t of i)t.catch(()=>{});throw n}return Promise.all(i)}}}),R}e(w,"pLi\
mit");function g(_,d){const a=w(d),l=e((...O)=>a(()=>_(...O)),"limitedFunction");return Object.defineProperty(l,"clearQueue",{value:a.clearQueue}),l}e(g,"limitF\
unction");function p(_){if(!((Number.isInteger(_)||_===Number.POSITIVE_INFINITY)&&_>0))throw new TypeError("Expected `concurrency` to be a number from 1 and up")}
e(p,"validateConcurrency")})};export{U as id,b as ids,W as modules};
