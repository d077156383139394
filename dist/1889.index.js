var C=Object.defineProperty;var e=(b,v)=>C(b,"name",{value:v,configurable:!0});const L=1889,$=[1889,1305],W={89304:((b,v,a)=>{a.d(v,{SC:e(()=>p,"SC"),Xn:e(()=>D,"Xn"),_W:e(()=>O,"_W")});var w=a(75892);function p(l){if(l.recipe===void 0)throw new w.
cs(`The manifest does not say how ${l.digest} is put together`);return{digest:l.digest,size:l.size,recipe:l.recipe}}e(p,"toStoredBlob");function O(l){return new Map(
l.map(f=>[f.digest,p(f)]))}e(O,"byDigest");function D(l,f){const o=l.blobs.find(h=>h.digest===f);if(o===void 0)throw new w.cs(`The manifest of '${l.snapshot_name}\
' names ${f} but holds no such blob`);return p(o)}e(D,"storedBlob")}),41305:((b,v,a)=>{a.r(v),a.d(v,{assertUnprotected:e(()=>M,"assertUnprotected"),isProtected:e(
()=>E,"isProtected"),protect:e(()=>h,"protect"),protectedNames:e(()=>y,"protectedNames"),readProtected:e(()=>P,"readProtected"),unprotect:e(()=>_,"unprotect"),unprotectRef:e(
()=>R,"unprotectRef")});var w=a(77598),p=a(70370),O=a(75892),D=a(75558),l=a(10764),f=a(85497);const o="protected/";async function h({name:s},{store:t},n){const i=await(0,f.
RA)(s,t,n);if(!(0,l.$9)(t)||!(0,l.HE)(t))throw m(t);const r=!await E(s.ref,t,n);return await t.put(d(s.ref),[Buffer.from(`${s.ref.project}/${s.ref.name}
`)],n),{...i,changed:r}}e(h,"protect");async function _({name:s},{store:t},n){return{...await(0,f.RA)(s,t,n),changed:await R(s.ref,t,n)}}e(_,"unprotect");async function E(s,t,n){
return(0,l.$9)(t)&&await t.stat(d(s),n)!==void 0}e(E,"isProtected");async function P(s,t){if(!(0,l.$9)(s))return()=>!1;const n=new Set;for await(const{key:i}of s.
list(o,t))n.add(i);return i=>n.has(d(i))}e(P,"readProtected");async function y(s,t){const n=[];for await(const{key:c}of s.list(o,t))n.push(c);const i=(0,p.A)(s.
traits.concurrency);return(await Promise.all(n.map(c=>i(r,c)))).filter(c=>c!==void 0);async function r(c){try{const u=Buffer.from(await s.get(c,t)).toString().trimEnd();
return(0,w.hash)("sha256",u,"hex")===c.slice(o.length)?u:void 0}catch(u){if(u instanceof O.m_)return;throw u}}}e(y,"protectedNames");async function M(s,t,n){if(await E(
s,t,n))throw new O.iC(`Snapshot '${(0,D.SN)(s)}' is protected`,{hint:`Use --force, or first: vm snapshot unprotect ${(0,D.SN)(s)}`,fields:{project:s.project,name:s.
name}})}e(M,"assertUnprotected");async function R(s,t,n){if(!await E(s,t,n))return!1;if(!(0,l.HE)(t))throw m(t);return await t.delete(d(s),n),!0}e(R,"unprotectR\
ef");function d({project:s,name:t}){return o+(0,w.hash)("sha256",`${s}/${t}`,"hex")}e(d,"keyOf");function m({location:s}){return new O.Wt(`${s} cannot protect s\
napshots: it does not list and delete`)}e(m,"unable")}),23643:((b,v,a)=>{a.d(v,{X:e(()=>M,"X"),k:e(()=>y,"k")});var w=a(77598),p=a(26921),O=a(97287),D=a(75892),
l=a(10764);const f="roster/",o=Buffer.from("VMSROST1"),h=128<<20,_=o.length+4,E=50,P=p.Ikc({names:p.YOg(p.YjP()),manifests:p.YOg(p.YjP())});async function y(n,i){
const r=R(n)?await s(n,i):void 0,c=new Map((r?.manifests??[]).map(u=>[`"${(0,w.hash)("md5",u,"hex")}"`,u]));return{names:r&&new Set(r.names),readerFor:e(u=>{const A=u.
stamp===void 0?void 0:c.get(u.stamp);if(A!==void 0)return{read:e(async()=>Buffer.from(A),"read")};const T=(0,l.lM)(n)?n.readStamped:void 0;return T?{read:e((g,S)=>T(
u,S),"read")}:n},"readerFor")}}e(y,"readRoster");async function M(n,i,r,c){if(!R(n)||!d(i,r))return;const u=JSON.stringify({names:[...r.keys()],manifests:m([...new Set(
r.values())])}),A=Buffer.from(u),T=Buffer.alloc(_);o.copy(T),T.writeUInt32LE(A.length,o.length);const g=Buffer.concat([T,await(0,O.s)(A,3)]),S=f+(0,w.hash)("sha\
256",g,"hex");await n.put(S,[g],c);for await(const I of n.list(f,c))I.key!==S&&await n.delete(I.key,c)}e(M,"renewRoster");function R(n){return(0,l.$9)(n)&&(0,l.
HE)(n)&&!(0,l._f)(n)}e(R,"hasRoster");function d({names:n},i){if(n===void 0)return!0;let r=0;for(const c of i.keys())n.has(c)||r++;for(const c of n)i.has(c)||r++;
return r>Math.min(E,i.size/10)}e(d,"isWorthWriting");function m(n){let i=h/2;return n.filter(r=>(i-=r.length+8,i>0))}e(m,"fitting");async function s(n,i){let r;
for await(const{key:c,modified:u}of n.list(f,i))(r===void 0||u>r.modified)&&(r={key:c,modified:u});if(r!==void 0)try{return await t(await n.get(r.key,i),r.key)}catch(c){
if(c instanceof D.cs||c instanceof D.m_)return;throw c}}e(s,"newest");async function t(n,i){const r=Buffer.from(n.buffer,n.byteOffset,n.length),c=r.length>_?r.readUInt32LE(
o.length):0;if((0,w.hash)("sha256",n,"hex")!==i.slice(f.length)||!r.subarray(0,o.length).equals(o)||c>h)throw new D.cs(`${i} is damaged`);const u=await(0,O.j)(r.
subarray(_),c,i);return P.parse(JSON.parse(Buffer.from(u).toString()))}e(t,"parse")}),71889:((b,v,a)=>{a.r(v),a.d(v,{deleteDamaged:e(()=>o,"deleteDamaged")});var w=a(
44143),p=a(75892),O=a(56566),D=a(10764),l=a(41305),f=a(25538);async function o(_,E,P){const{store:y}=E,M=await h(_,y,P);if(M!==void 0){if(M.bytes!==void 0)await y.
compareAndSwap(_,(0,w.ol)(M.bytes),void 0,P);else if((0,D.BR)(y))await y.discardRef(_,P);else throw M.error;return await(0,l.unprotectRef)(_,y,P),await(0,f.Y)([],
E,P)}}e(o,"deleteDamaged");async function h(_,E,P){let y;try{y=await E.read(_,P),y!==void 0&&(0,O.N)(y);return}catch(M){if(M instanceof p.cs)return{bytes:y,error:M};
throw M}}e(h,"damageOf")}),25538:((b,v,a)=>{a.d(v,{Y:e(()=>s,"Y")});var w=a(75892),p=a(10764),O=a(89304),D=a(70370),l=a(75558),f=a(85497),o=a(41305);const h=50;
async function _(t,{roster:n,store:i},r){if(!(0,p.$9)(i)||(0,p._f)(i))return;const c=e(g=>E([...g].filter(S=>!t.has(S))),"missing"),u=new Set([...c(await(0,o.protectedNames)(
i,r)),...c(n.names??[])]),A=(0,D.A)(i.traits.concurrency);await Promise.all([...u].map(g=>A(T,P(g))));async function T(g){if(await i.read(g,r)!==void 0){for await(const{
name:S}of i.listRefs({...r,project:g.project}))if(S===g.name)return;throw new w.cs(`the listing of ${i.location} leaves out '${(0,l.SN)(g)}', which exists`,{hint:"\
Check what stands between this machine and the store: a proxy, a gateway, a cache. Nothing is deleted by such a listing"})}}e(T,"assertGone")}e(_,"assertListed");
function E(t){for(let n=0;n<Math.min(h,t.length);n++){const i=n+Math.floor(Math.random()*(t.length-n));[t[n],t[i]]=[t[i],t[n]]}return t.slice(0,h)}e(E,"sample");
function P(t){const n=t.indexOf("/");return{project:t.slice(0,n),name:t.slice(n+1)}}e(P,"refOf");async function y({store:t,roster:n},i){const r=[];if((0,p.lM)(t))
for await(const g of t.listStamped(i))r.push(g);else for await(const g of t.listRefs(i))r.push({ref:g,stamp:void 0});await _(new Set(r.map(M)),{roster:n,store:t},
i);const c=[],u=new Map,A=(0,D.A)(t.traits.concurrency);return await Promise.all(r.map(g=>A(T,g))),{blobs:c,manifests:u};async function T(g){try{const{snapshot:S,
bytes:I}=await(0,f.WI)({ref:g.ref},n.readerFor(g),i);for(const B of S.manifest.blobs)c.push((0,O.SC)(B));u.set(M(g),Buffer.from(I).toString())}catch(S){if(S instanceof
w.m_)return;throw S instanceof w.cs?R(g.ref,S):S}}e(T,"read")}e(y,"readNeeded");function M({ref:t}){return`${t.project}/${t.name}`}e(M,"nameOf");function R(t,n){
return new w.cs(`what snapshot '${(0,l.SN)(t)}' needs is not known: ${n.message}`,{hint:"Repair it with vm snapshot verify --repair --from <location>, or remove\
 it with vm snapshot delete --force",cause:n})}e(R,"unknownNeeds");var d=a(23643);const m={freed:0,pending:0,due:void 0};async function s(t,{store:n,repository:i,
force:r=!1},c){try{const u=t.flatMap(({manifest:I})=>I.blobs.map(O.SC)),A=await(0,d.k)(n,c);let T;const g=e(async()=>(T=await y({store:n,roster:A},c),T.blobs),"\
needed"),S=await i.sweep({needed:g,released:u,believesEmpty:e(()=>r||(0,p._f)(n)||A.names!==void 0,"believesEmpty")},c);return T&&await(0,d.X)(n,A,T.manifests,c),
S}catch(u){if(u instanceof w.fK)c.log.info("Space is freed by a later delete or clean: another process is cleaning this repository");else if(u instanceof w.cs||
u instanceof w.Wt||u instanceof w._p)c.log.warn(`No space is freed: ${u.message}${u.hint===void 0?"":`. ${u.hint}`}`);else throw u;return m}}e(s,"garbageCollect")}),
97287:((b,v,a)=>{a.d(v,{s:e(()=>M,"s"),j:e(()=>R,"j")});var w=a(57975),p=a(38522),O=a(75892),D=a(78474),l=a(70370);const f=4,o=512*1024;function h(d){const m=[],
s=(0,l.A)(f);return t=>s(async()=>{const n=m.pop()??(0,p.createZstdCompress)({chunkSize:o,flush:p.constants.ZSTD_e_end,params:d}),i=await _(n,t);return m.push(n),
i})}e(h,"openLanes");async function _(d,m){const s=[],t=e(n=>s.push(n),"take");d.on("data",t);try{return d.write(m)||await(0,D.once)(d,"drain"),Buffer.concat(s)}finally{
d.off("data",t)}}e(_,"compressIn");const E=(0,w.promisify)(p.zstdCompress),P=(0,w.promisify)(p.zstdDecompress),y=new Map;async function M(d,m){const s={[p.constants.
ZSTD_c_compressionLevel]:m,[p.constants.ZSTD_c_checksumFlag]:1};if(d.length<o)return new Uint8Array(await E(d,{chunkSize:Math.max(64,d.length>>1),params:s}));const t=y.
get(m)??h(s);return y.set(m,t),await t(d)}e(M,"compressFrame");async function R(d,m,s){const t={chunkSize:Math.max(m+1,64),maxOutputLength:Math.max(m,1)},n=await P(
d,t).catch(i=>{throw new O.cs(`${s} is damaged: it does not decompress`,{cause:i})});if(n.length!==m)throw new O.cs(`${s} is damaged: ${n.length} bytes instead \
of ${m}`);return n}e(R,"decompressFrame")}),10764:((b,v,a)=>{a.d(v,{$9:e(()=>p,"$9"),BR:e(()=>_,"BR"),HE:e(()=>O,"HE"),Iv:e(()=>E,"Iv"),JN:e(()=>s,"JN"),Lf:e(()=>h,
"Lf"),Ow:e(()=>M,"Ow"),V2:e(()=>f,"V2"),YG:e(()=>D,"YG"),_f:e(()=>o,"_f"),d0:e(()=>y,"d0"),dd:e(()=>P,"dd"),eA:e(()=>d,"eA"),lM:e(()=>w,"lM"),nR:e(()=>l,"nR"),oo:e(
()=>m,"oo"),tZ:e(()=>R,"tZ")});const w=e(t=>"listStamped"in t,"isStamped"),p=e(t=>"list"in t,"isListable"),O=e(t=>"delete"in t,"isDeletable"),D=e(t=>"stage"in t,
"isStaging"),l=e(t=>"shelve"in t,"isShelving"),f=e(t=>"freeBytes"in t,"isMeasured"),o=e(t=>"lockExclusively"in t,"isLockable"),h=e(t=>"workers"in t,"isWorked"),
_=e(t=>"discardRef"in t,"isDiscarding"),E=e(t=>"tidy"in t,"canCleanUploads"),P=e(t=>"newestRef"in t,"canSearchRefs"),y=e(t=>"missing"in t,"isLossy"),M=e(t=>"now"in
t,"isClocked"),R=e(t=>"fileTime"in t,"isTiming"),d=e(t=>"unkept"in t,"isKeeping"),m=e(t=>"prove"in t,"isProving"),s=e(t=>"assertWritable"in t,"isGuarded")}),70370:((b,v,a)=>{
a.d(v,{A:e(()=>O,"A")});class w{static{e(this,"Node")}value;next;constructor(o){this.value=o}}class p{static{e(this,"Queue")}#t;#e;#n;constructor(){this.clear()}enqueue(o){
const h=new w(o);this.#t?(this.#e.next=h,this.#e=h):(this.#t=h,this.#e=h),this.#n++}dequeue(){const o=this.#t;if(o)return this.#t=this.#t.next,this.#n--,this.#t||
(this.#e=void 0),o.value}peek(){if(this.#t)return this.#t.value}clear(){this.#t=void 0,this.#e=void 0,this.#n=0}get size(){return this.#n}*[Symbol.iterator](){let o=this.#t;
for(;o;)yield o.value,o=o.next}*drain(){for(;this.#t;)yield this.dequeue()}}function O(f){let o=!1;if(typeof f=="object"&&({concurrency:f,rejectOnClear:o=!1}=f),
l(f),typeof o!="boolean")throw new TypeError("Expected `rejectOnClear` to be a boolean");const h=new p;let _=0;const E=e(()=>{_<f&&h.size>0&&(_++,h.dequeue().run())},
"resumeNext"),P=e(()=>{_--,E()},"next"),y=e(async(d,m,s)=>{const t=(async()=>d(...s))();m(t);try{await t}catch{}P()},"run"),M=e((d,m,s,t)=>{const n={reject:s};new Promise(
i=>{n.run=i,h.enqueue(n)}).then(y.bind(void 0,d,m,t)),_<f&&E()},"enqueue"),R=e((d,...m)=>new Promise((s,t)=>{M(d,s,t,m)}),"generator");return Object.defineProperties(
R,{activeCount:{get:e(()=>_,"get")},pendingCount:{get:e(()=>h.size,"get")},clearQueue:{value(){if(!o){h.clear();return}const d=AbortSignal.abort().reason;for(;h.
size>0;)h.dequeue().reject(d)}},concurrency:{get:e(()=>f,"get"),set(d){l(d),f=d,queueMicrotask(()=>{for(;_<f&&h.size>0;)E()})}},map:{async value(d,m){const s=[];
try{Array.from(d,(t,n)=>{const i=R(m,t,n);return s.push(i),i})}catch(t){for(const n of s)n.catch(()=>{});throw t}return Promise.all(s)}}}),R}e(O,"pLimit");function D(f,o){
const h=O(o),_=e((...E)=>h(()=>f(...E)),"limitedFunction");return Object.defineProperty(_,"clearQueue",{value:h.clearQueue}),_}e(D,"limitFunction");function l(f){
if(!((Number.isInteger(f)||f===Number.POSITIVE_INFINITY)&&f>0))throw new TypeError("Expected `concurrency` to be a number from 1 and up")}e(l,"validateConcurren\
cy")})};export{L as id,$ as ids,W as modules};
