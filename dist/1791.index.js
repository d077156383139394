var B=Object.defineProperty;var t=(b,v)=>B(b,"name",{value:v,configurable:!0});const L=1791,$=[1791,1305],U={89304:((b,v,i)=>{i.d(v,{SC:t(()=>w,"SC"),Xn:t(()=>O,"Xn"),_W:t(()=>y,"_W")});var r=i(75892);function w(h){if(h.recipe===void 0)throw new r.
cs(`The manifest does not say how ${h.digest} is put together`);return{digest:h.digest,size:h.size,recipe:h.recipe}}t(w,"toStoredBlob");function y(h){return new Map(
h.map(u=>[u.digest,w(u)]))}t(y,"byDigest");function O(h,u){const a=h.blobs.find(m=>m.digest===u);if(a===void 0)throw new r.cs(`The manifest of '${h.snapshot_name}\
' names ${u} but holds no such blob`);return w(a)}t(O,"storedBlob")}),41305:((b,v,i)=>{i.r(v),i.d(v,{assertUnprotected:t(()=>A,"assertUnprotected"),isProtected:t(
()=>E,"isProtected"),protect:t(()=>m,"protect"),protectedNames:t(()=>T,"protectedNames"),readProtected:t(()=>M,"readProtected"),unprotect:t(()=>_,"unprotect"),unprotectRef:t(
()=>S,"unprotectRef")});var r=i(77598),w=i(70370),y=i(75892),O=i(75558),h=i(10764),u=i(85497);const a="protected/";async function m({name:s},{store:n},e){const o=await(0,u.
RA)(s,n,e);if(!(0,h.$9)(n)||!(0,h.HE)(n))throw p(n);const c=!await E(s.ref,n,e);return await n.put(d(s.ref),[Buffer.from(`${s.ref.project}/${s.ref.name}
`)],e),{...o,changed:c}}t(m,"protect");async function _({name:s},{store:n},e){return{...await(0,u.RA)(s,n,e),changed:await S(s.ref,n,e)}}t(_,"unprotect");async function E(s,n,e){
return(0,h.$9)(n)&&await n.stat(d(s),e)!==void 0}t(E,"isProtected");async function M(s,n){if(!(0,h.$9)(s))return()=>!1;const e=new Set;for await(const{key:o}of s.
list(a,n))e.add(o);return o=>e.has(d(o))}t(M,"readProtected");async function T(s,n){const e=[];for await(const{key:f}of s.list(a,n))e.push(f);const o=(0,w.A)(s.
traits.concurrency);return(await Promise.all(e.map(f=>o(c,f)))).filter(f=>f!==void 0);async function c(f){try{const l=Buffer.from(await s.get(f,n)).toString().trimEnd();
return(0,r.hash)("sha256",l,"hex")===f.slice(a.length)?l:void 0}catch(l){if(l instanceof y.m_)return;throw l}}}t(T,"protectedNames");async function A(s,n,e){if(await E(
s,n,e))throw new y.iC(`Snapshot '${(0,O.SN)(s)}' is protected`,{hint:`Use --force, or first: vm snapshot unprotect ${(0,O.SN)(s)}`,fields:{project:s.project,name:s.
name}})}t(A,"assertUnprotected");async function S(s,n,e){if(!await E(s,n,e))return!1;if(!(0,h.HE)(n))throw p(n);return await n.delete(d(s),e),!0}t(S,"unprotectR\
ef");function d({project:s,name:n}){return a+(0,r.hash)("sha256",`${s}/${n}`,"hex")}t(d,"keyOf");function p({location:s}){return new y.Wt(`${s} cannot protect s\
napshots: it does not list and delete`)}t(p,"unable")}),23643:((b,v,i)=>{i.d(v,{X:t(()=>A,"X"),k:t(()=>T,"k")});var r=i(77598),w=i(26921),y=i(97287),O=i(75892),
h=i(10764);const u="roster/",a=Buffer.from("VMSROST1"),m=128<<20,_=a.length+4,E=50,M=w.Ikc({names:w.YOg(w.YjP()),manifests:w.YOg(w.YjP())});async function T(e,o){
const c=S(e)?await s(e,o):void 0,f=new Map((c?.manifests??[]).map(l=>[`"${(0,r.hash)("md5",l,"hex")}"`,l]));return{names:c&&new Set(c.names),readerFor:t(l=>{const R=l.
stamp===void 0?void 0:f.get(l.stamp);if(R!==void 0)return{read:t(async()=>Buffer.from(R),"read")};const D=(0,h.at)(e)?e.readVersioned:void 0;return D?{read:t((g,P)=>D(
l,P),"read")}:e},"readerFor")}}t(T,"readRoster");async function A(e,o,c,f){if(!S(e)||!d(o,c))return;const l=JSON.stringify({names:[...c.keys()],manifests:p([...new Set(
c.values())])}),R=Buffer.from(l),D=Buffer.alloc(_);a.copy(D),D.writeUInt32LE(R.length,a.length);const g=Buffer.concat([D,await(0,y.s)(R,3)]),P=u+(0,r.hash)("sha\
256",g,"hex");await e.put(P,[g],f);for await(const I of e.list(u,f))I.key!==P&&await e.delete(I.key,f)}t(A,"renewRoster");function S(e){return(0,h.$9)(e)&&(0,h.
HE)(e)&&!(0,h._f)(e)}t(S,"hasRoster");function d({names:e},o){if(e===void 0)return!0;let c=0;for(const f of o.keys())e.has(f)||c++;for(const f of e)o.has(f)||c++;
return c>Math.min(E,o.size/10)}t(d,"isWorthWriting");function p(e){let o=m/2;return e.filter(c=>(o-=c.length+8,o>0))}t(p,"fitting");async function s(e,o){let c;
for await(const{key:f,modified:l}of e.list(u,o))(c===void 0||l>c.modified)&&(c={key:f,modified:l});if(c!==void 0)try{return await n(await e.get(c.key,o),c.key)}catch(f){
if(f instanceof O.cs||f instanceof O.m_)return;throw f}}t(s,"newest");async function n(e,o){const c=Buffer.from(e.buffer,e.byteOffset,e.length),f=c.length>_?c.readUInt32LE(
a.length):0;if((0,r.hash)("sha256",e,"hex")!==o.slice(u.length)||!c.subarray(0,a.length).equals(a)||f>m)throw new O.cs(`${o} is damaged`);const l=await(0,y.j)(c.
subarray(_),f,o);return M.parse(JSON.parse(Buffer.from(l).toString()))}t(n,"parse")}),71791:((b,v,i)=>{i.r(v),i.d(v,{deleteSnapshot:t(()=>h,"deleteSnapshot")});
var r=i(75892),w=i(85497),y=i(41305),O=i(25538);async function h({name:a,force:m},_,E){const M=await(0,w.RA)(a,_.store,E).catch(u);return m||await(0,y.assertUnprotected)(
a.ref,_.store,E),await _.store.compareAndSwap(a.ref,M.held??M.digest,void 0,E),m&&await(0,y.unprotectRef)(a.ref,_.store,E),{...M,space:await(0,O.Y)([M],_,E)}}t(
h,"deleteSnapshot");function u(a){throw a instanceof r.cs?new r.cs(a.message,{cause:a,hint:"Repair it with vm snapshot verify --repair --from <location>, or del\
ete it with --force"}):a}t(u,"suggestForce")}),25538:((b,v,i)=>{i.d(v,{Y:t(()=>s,"Y")});var r=i(75892),w=i(10764),y=i(89304),O=i(70370),h=i(75558),u=i(85497),a=i(
41305);const m=50;async function _(n,{roster:e,store:o},c){if(!(0,w.$9)(o)||(0,w._f)(o))return;const f=t(g=>E([...g].filter(P=>!n.has(P))),"missing"),l=new Set(
[...f(await(0,a.protectedNames)(o,c)),...f(e.names??[])]),R=(0,O.A)(o.traits.concurrency);await Promise.all([...l].map(g=>R(D,M(g))));async function D(g){if(await o.
read(g,c)!==void 0){for await(const{name:P}of o.listRefs({...c,project:g.project}))if(P===g.name)return;throw new r.cs(`the listing of ${o.location} leaves out \
'${(0,h.SN)(g)}', which exists`,{hint:"Check what stands between this machine and the store: a proxy, a gateway, a cache. Nothing is deleted by such a listing"})}}
t(D,"assertGone")}t(_,"assertListed");function E(n){for(let e=0;e<Math.min(m,n.length);e++){const o=e+Math.floor(Math.random()*(n.length-e));[n[e],n[o]]=[n[o],n[e]]}
return n.slice(0,m)}t(E,"sample");function M(n){const e=n.indexOf("/");return{project:n.slice(0,e),name:n.slice(e+1)}}t(M,"refOf");async function T({store:n,roster:e},o){
const c=[];if((0,w.at)(n))for await(const g of n.listVersioned(o))c.push(g);else for await(const g of n.listRefs(o))c.push({ref:g,stamp:void 0});await _(new Set(
c.map(A)),{roster:e,store:n},o);const f=[],l=new Map,R=(0,O.A)(n.traits.concurrency);return await Promise.all(c.map(g=>R(D,g))),{blobs:f,manifests:l};async function D(g){
try{const{snapshot:P,bytes:I}=await(0,u.WI)({ref:g.ref},e.readerFor(g),o);for(const C of P.manifest.blobs)f.push((0,y.SC)(C));l.set(A(g),Buffer.from(I).toString())}catch(P){
if(P instanceof r.m_)return;throw P instanceof r.cs?S(g.ref,P):P}}t(D,"read")}t(T,"readNeeded");function A({ref:n}){return`${n.project}/${n.name}`}t(A,"nameOf");
function S(n,e){return new r.cs(`what snapshot '${(0,h.SN)(n)}' needs is not known: ${e.message}`,{hint:"Repair it with vm snapshot verify --repair --from <loca\
tion>, or remove it with vm snapshot delete --force",cause:e})}t(S,"unknownNeeds");var d=i(23643);const p={freed:0,pending:0,due:void 0};async function s(n,{store:e,
repository:o,force:c=!1},f){try{const l=n.flatMap(({manifest:I})=>I.blobs.map(y.SC)),R=await(0,d.k)(e,f);let D;const g=t(async()=>(D=await T({store:e,roster:R},
f),D.blobs),"needed"),P=await o.sweep({needed:g,released:l,believesEmpty:t(()=>c||(0,w._f)(e)||R.names!==void 0,"believesEmpty")},f);return D&&await(0,d.X)(e,R,
D.manifests,f),P}catch(l){if(l instanceof r.fK)f.log.info("Space is freed by a later delete or clean: another process is cleaning this repository");else if(l instanceof
r.cs||l instanceof r.Wt||l instanceof r._p)f.log.warn(`No space is freed: ${l.message}${l.hint===void 0?"":`. ${l.hint}`}`);else throw l;return p}}t(s,"garbageC\
ollect")}),97287:((b,v,i)=>{i.d(v,{s:t(()=>A,"s"),j:t(()=>S,"j")});var r=i(57975),w=i(38522),y=i(75892),O=i(78474),h=i(70370);const u=4,a=512*1024;function m(d){
const p=[],s=(0,h.A)(u);return n=>s(async()=>{const e=p.pop()??(0,w.createZstdCompress)({chunkSize:a,flush:w.constants.ZSTD_e_end,params:d}),o=await _(e,n);return p.
push(e),o})}t(m,"openLanes");async function _(d,p){const s=[],n=t(e=>s.push(e),"take");d.on("data",n);try{return d.write(p)||await(0,O.once)(d,"drain"),Buffer.concat(
s)}finally{d.off("data",n)}}t(_,"compressIn");const E=(0,r.promisify)(w.zstdCompress),M=(0,r.promisify)(w.zstdDecompress),T=new Map;async function A(d,p){const s={
[w.constants.ZSTD_c_compressionLevel]:p,[w.constants.ZSTD_c_checksumFlag]:1};if(d.length<a)return new Uint8Array(await E(d,{chunkSize:Math.max(64,d.length>>1),params:s}));
const n=T.get(p)??m(s);return T.set(p,n),await n(d)}t(A,"compressFrame");async function S(d,p,s){const n={chunkSize:Math.max(p+1,64),maxOutputLength:Math.max(p,
1)},e=await M(d,n).catch(o=>{throw new y.cs(`${s} is damaged: it does not decompress`,{cause:o})});if(e.length!==p)throw new y.cs(`${s} is damaged: ${e.length} \
bytes instead of ${p}`);return e}t(S,"decompressFrame")}),10764:((b,v,i)=>{i.d(v,{$9:t(()=>y,"$9"),BR:t(()=>E,"BR"),HE:t(()=>O,"HE"),Iv:t(()=>M,"Iv"),JN:t(()=>n,
"JN"),Lf:t(()=>_,"Lf"),Ow:t(()=>S,"Ow"),V2:t(()=>a,"V2"),YG:t(()=>h,"YG"),_f:t(()=>m,"_f"),at:t(()=>w,"at"),d0:t(()=>A,"d0"),dd:t(()=>T,"dd"),eA:t(()=>p,"eA"),nR:t(
()=>u,"nR"),oo:t(()=>s,"oo"),tZ:t(()=>d,"tZ")});const r=t(e=>o=>e in o,"guard"),w=r("listVersioned"),y=r("list"),O=r("delete"),h=r("stage"),u=r("putSidecarFiles"),
a=r("freeBytes"),m=r("lockExclusively"),_=r("workers"),E=r("discardRef"),M=r("abortStaleUploads"),T=r("newestRef"),A=r("missing"),S=r("now"),d=r("fileTime"),p=r(
"unkept"),s=r("prove"),n=r("assertWritable")}),70370:((b,v,i)=>{i.d(v,{A:t(()=>y,"A")});class r{static{t(this,"Node")}value;next;constructor(a){this.value=a}}class w{static{
t(this,"Queue")}#t;#e;#n;constructor(){this.clear()}enqueue(a){const m=new r(a);this.#t?(this.#e.next=m,this.#e=m):(this.#t=m,this.#e=m),this.#n++}dequeue(){const a=this.#t;
if(a)return this.#t=this.#t.next,this.#n--,this.#t||(this.#e=void 0),a.value}peek(){if(this.#t)return this.#t.value}clear(){this.#t=void 0,this.#e=void 0,this.#n=
0}get size(){return this.#n}*[Symbol.iterator](){let a=this.#t;for(;a;)yield a.value,a=a.next}*drain(){for(;this.#t;)yield this.dequeue()}}function y(u){let a=!1;
if(typeof u=="object"&&({concurrency:u,rejectOnClear:a=!1}=u),h(u),typeof a!="boolean")throw new TypeError("Expected `rejectOnClear` to be a boolean");const m=new w;
let _=0;const E=t(()=>{_<u&&m.size>0&&(_++,m.dequeue().run())},"resumeNext"),M=t(()=>{_--,E()},"next"),T=t(async(d,p,s)=>{const n=(async()=>d(...s))();p(n);try{
await n}catch{}M()},"run"),A=t((d,p,s,n)=>{const e={reject:s};new Promise(o=>{e.run=o,m.enqueue(e)}).then(T.bind(void 0,d,p,n)),_<u&&E()},"enqueue"),S=t((d,...p)=>new Promise(
(s,n)=>{A(d,s,n,p)}),"generator");return Object.defineProperties(S,{activeCount:{get:t(()=>_,"get")},pendingCount:{get:t(()=>m.size,"get")},clearQueue:{value(){
if(!a){m.clear();return}const d=AbortSignal.abort().reason;for(;m.size>0;)m.dequeue().reject(d)}},concurrency:{get:t(()=>u,"get"),set(d){h(d),u=d,queueMicrotask(
()=>{for(;_<u&&m.size>0;)E()})}},map:{async value(d,p){const s=[];try{Array.from(d,(n,e)=>{const o=S(p,n,e);return s.push(o),o})}catch(n){for(const e of s)e.catch(
()=>{});throw n}return Promise.all(s)}}}),S}t(y,"pLimit");function O(u,a){const m=y(a),_=t((...E)=>m(()=>u(...E)),"limitedFunction");return Object.defineProperty(
_,"clearQueue",{value:m.clearQueue}),_}t(O,"limitFunction");function h(u){if(!((Number.isInteger(u)||u===Number.POSITIVE_INFINITY)&&u>0))throw new TypeError("Ex\
pected `concurrency` to be a number from 1 and up")}t(h,"validateConcurrency")})};export{L as id,$ as ids,U as modules};
