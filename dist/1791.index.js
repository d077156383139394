var B=Object.defineProperty;var e=(I,v)=>B(I,"name",{value:v,configurable:!0});const L=1791,$=[1791,1305],W={89304:((I,v,a)=>{a.d(v,{SC:e(()=>p,"SC"),Xn:e(()=>M,"Xn"),_W:e(()=>E,"_W")});var w=a(75892);function p(l){if(l.recipe===void 0)throw new w.
cs(`The manifest does not say how ${l.digest} is put together`);return{digest:l.digest,size:l.size,recipe:l.recipe}}e(p,"toStoredBlob");function E(l){return new Map(
l.map(f=>[f.digest,p(f)]))}e(E,"byDigest");function M(l,f){const o=l.blobs.find(h=>h.digest===f);if(o===void 0)throw new w.cs(`The manifest of '${l.snapshot_name}\
' names ${f} but holds no such blob`);return p(o)}e(M,"storedBlob")}),41305:((I,v,a)=>{a.r(v),a.d(v,{assertUnprotected:e(()=>A,"assertUnprotected"),isProtected:e(
()=>y,"isProtected"),protect:e(()=>h,"protect"),protectedNames:e(()=>T,"protectedNames"),readProtected:e(()=>P,"readProtected"),unprotect:e(()=>_,"unprotect"),unprotectRef:e(
()=>S,"unprotectRef")});var w=a(77598),p=a(70370),E=a(75892),M=a(75558),l=a(10764),f=a(85497);const o="protected/";async function h({name:s},{store:t},n){const i=await(0,f.
RA)(s,t,n);if(!(0,l.$9)(t)||!(0,l.HE)(t))throw m(t);const r=!await y(s.ref,t,n);return await t.put(u(s.ref),[Buffer.from(`${s.ref.project}/${s.ref.name}
`)],n),{...i,changed:r}}e(h,"protect");async function _({name:s},{store:t},n){return{...await(0,f.RA)(s,t,n),changed:await S(s.ref,t,n)}}e(_,"unprotect");async function y(s,t,n){
return(0,l.$9)(t)&&await t.stat(u(s),n)!==void 0}e(y,"isProtected");async function P(s,t){if(!(0,l.$9)(s))return()=>!1;const n=new Set;for await(const{key:i}of s.
list(o,t))n.add(i);return i=>n.has(u(i))}e(P,"readProtected");async function T(s,t){const n=[];for await(const{key:c}of s.list(o,t))n.push(c);const i=(0,p.A)(s.
traits.concurrency);return(await Promise.all(n.map(c=>i(r,c)))).filter(c=>c!==void 0);async function r(c){try{const d=Buffer.from(await s.get(c,t)).toString().trimEnd();
return(0,w.hash)("sha256",d,"hex")===c.slice(o.length)?d:void 0}catch(d){if(d instanceof E.m_)return;throw d}}}e(T,"protectedNames");async function A(s,t,n){if(await y(
s,t,n))throw new E.iC(`Snapshot '${(0,M.SN)(s)}' is protected`,{hint:`Use --force, or first: vm snapshot unprotect ${(0,M.SN)(s)}`,fields:{project:s.project,name:s.
name}})}e(A,"assertUnprotected");async function S(s,t,n){if(!await y(s,t,n))return!1;if(!(0,l.HE)(t))throw m(t);return await t.delete(u(s),n),!0}e(S,"unprotectR\
ef");function u({project:s,name:t}){return o+(0,w.hash)("sha256",`${s}/${t}`,"hex")}e(u,"keyOf");function m({location:s}){return new E.Wt(`${s} cannot protect s\
napshots: it does not list and delete`)}e(m,"unable")}),23643:((I,v,a)=>{a.d(v,{X:e(()=>A,"X"),k:e(()=>T,"k")});var w=a(77598),p=a(26921),E=a(97287),M=a(75892),
l=a(10764);const f="roster/",o=Buffer.from("VMSROST1"),h=128<<20,_=o.length+4,y=50,P=p.Ikc({names:p.YOg(p.YjP()),manifests:p.YOg(p.YjP())});async function T(n,i){
const r=S(n)?await s(n,i):void 0,c=new Map((r?.manifests??[]).map(d=>[`"${(0,w.hash)("md5",d,"hex")}"`,d]));return{names:r&&new Set(r.names),readerFor:e(d=>{const R=d.
stamp===void 0?void 0:c.get(d.stamp);if(R!==void 0)return{read:e(async()=>Buffer.from(R),"read")};const D=(0,l.lM)(n)?n.readStamped:void 0;return D?{read:e((g,O)=>D(
d,O),"read")}:n},"readerFor")}}e(T,"readRoster");async function A(n,i,r,c){if(!S(n)||!u(i,r))return;const d=JSON.stringify({names:[...r.keys()],manifests:m([...new Set(
r.values())])}),R=Buffer.from(d),D=Buffer.alloc(_);o.copy(D),D.writeUInt32LE(R.length,o.length);const g=Buffer.concat([D,await(0,E.s)(R,3)]),O=f+(0,w.hash)("sha\
256",g,"hex");await n.put(O,[g],c);for await(const b of n.list(f,c))b.key!==O&&await n.delete(b.key,c)}e(A,"renewRoster");function S(n){return(0,l.$9)(n)&&(0,l.
HE)(n)&&!(0,l._f)(n)}e(S,"hasRoster");function u({names:n},i){if(n===void 0)return!0;let r=0;for(const c of i.keys())n.has(c)||r++;for(const c of n)i.has(c)||r++;
return r>Math.min(y,i.size/10)}e(u,"isWorthWriting");function m(n){let i=h/2;return n.filter(r=>(i-=r.length+8,i>0))}e(m,"fitting");async function s(n,i){let r;
for await(const{key:c,modified:d}of n.list(f,i))(r===void 0||d>r.modified)&&(r={key:c,modified:d});if(r!==void 0)try{return await t(await n.get(r.key,i),r.key)}catch(c){
if(c instanceof M.cs||c instanceof M.m_)return;throw c}}e(s,"newest");async function t(n,i){const r=Buffer.from(n.buffer,n.byteOffset,n.length),c=r.length>_?r.readUInt32LE(
o.length):0;if((0,w.hash)("sha256",n,"hex")!==i.slice(f.length)||!r.subarray(0,o.length).equals(o)||c>h)throw new M.cs(`${i} is damaged`);const d=await(0,E.j)(r.
subarray(_),c,i);return P.parse(JSON.parse(Buffer.from(d).toString()))}e(t,"parse")}),71791:((I,v,a)=>{a.r(v),a.d(v,{deleteSnapshot:e(()=>l,"deleteSnapshot")});
var w=a(75892),p=a(85497),E=a(41305),M=a(25538);async function l({name:o,force:h},_,y){const P=await(0,p.RA)(o,_.store,y).catch(f);return h||await(0,E.assertUnprotected)(
o.ref,_.store,y),await _.store.compareAndSwap(o.ref,P.held??P.digest,void 0,y),h&&await(0,E.unprotectRef)(o.ref,_.store,y),{...P,space:await(0,M.Y)([P],_,y)}}e(
l,"deleteSnapshot");function f(o){throw o instanceof w.cs?new w.cs(o.message,{cause:o,hint:"Repair it with vm snapshot verify --repair --from <location>, or del\
ete it with --force"}):o}e(f,"suggestForce")}),25538:((I,v,a)=>{a.d(v,{Y:e(()=>s,"Y")});var w=a(75892),p=a(10764),E=a(89304),M=a(70370),l=a(75558),f=a(85497),o=a(
41305);const h=50;async function _(t,{roster:n,store:i},r){if(!(0,p.$9)(i)||(0,p._f)(i))return;const c=e(g=>y([...g].filter(O=>!t.has(O))),"missing"),d=new Set(
[...c(await(0,o.protectedNames)(i,r)),...c(n.names??[])]),R=(0,M.A)(i.traits.concurrency);await Promise.all([...d].map(g=>R(D,P(g))));async function D(g){if(await i.
read(g,r)!==void 0){for await(const{name:O}of i.listRefs({...r,project:g.project}))if(O===g.name)return;throw new w.cs(`the listing of ${i.location} leaves out \
'${(0,l.SN)(g)}', which exists`,{hint:"Check what stands between this machine and the store: a proxy, a gateway, a cache. Nothing is deleted by such a listing"})}}
e(D,"assertGone")}e(_,"assertListed");function y(t){for(let n=0;n<Math.min(h,t.length);n++){const i=n+Math.floor(Math.random()*(t.length-n));[t[n],t[i]]=[t[i],t[n]]}
return t.slice(0,h)}e(y,"sample");function P(t){const n=t.indexOf("/");return{project:t.slice(0,n),name:t.slice(n+1)}}e(P,"refOf");async function T({store:t,roster:n},i){
const r=[];if((0,p.lM)(t))for await(const g of t.listStamped(i))r.push(g);else for await(const g of t.listRefs(i))r.push({ref:g,stamp:void 0});await _(new Set(r.
map(A)),{roster:n,store:t},i);const c=[],d=new Map,R=(0,M.A)(t.traits.concurrency);return await Promise.all(r.map(g=>R(D,g))),{blobs:c,manifests:d};async function D(g){
try{const{snapshot:O,bytes:b}=await(0,f.WI)({ref:g.ref},n.readerFor(g),i);for(const C of O.manifest.blobs)c.push((0,E.SC)(C));d.set(A(g),Buffer.from(b).toString())}catch(O){
if(O instanceof w.m_)return;throw O instanceof w.cs?S(g.ref,O):O}}e(D,"read")}e(T,"readNeeded");function A({ref:t}){return`${t.project}/${t.name}`}e(A,"nameOf");
function S(t,n){return new w.cs(`what snapshot '${(0,l.SN)(t)}' needs is not known: ${n.message}`,{hint:"Repair it with vm snapshot verify --repair --from <loca\
tion>, or remove it with vm snapshot delete --force",cause:n})}e(S,"unknownNeeds");var u=a(23643);const m={freed:0,pending:0,due:void 0};async function s(t,{store:n,
repository:i,force:r=!1},c){try{const d=t.flatMap(({manifest:b})=>b.blobs.map(E.SC)),R=await(0,u.k)(n,c);let D;const g=e(async()=>(D=await T({store:n,roster:R},
c),D.blobs),"needed"),O=await i.sweep({needed:g,released:d,believesEmpty:e(()=>r||(0,p._f)(n)||R.names!==void 0,"believesEmpty")},c);return D&&await(0,u.X)(n,R,
D.manifests,c),O}catch(d){if(d instanceof w.fK)c.log.info("Space is freed by a later delete or clean: another process is cleaning this repository");else if(d instanceof
w.cs||d instanceof w.Wt||d instanceof w._p)c.log.warn(`No space is freed: ${d.message}${d.hint===void 0?"":`. ${d.hint}`}`);else throw d;return m}}e(s,"garbageC\
ollect")}),97287:((I,v,a)=>{a.d(v,{s:e(()=>A,"s"),j:e(()=>S,"j")});var w=a(57975),p=a(38522),E=a(75892),M=a(78474),l=a(70370);const f=4,o=512*1024;function h(u){
const m=[],s=(0,l.A)(f);return t=>s(async()=>{const n=m.pop()??(0,p.createZstdCompress)({chunkSize:o,flush:p.constants.ZSTD_e_end,params:u}),i=await _(n,t);return m.
push(n),i})}e(h,"openLanes");async function _(u,m){const s=[],t=e(n=>s.push(n),"take");u.on("data",t);try{return u.write(m)||await(0,M.once)(u,"drain"),Buffer.concat(
s)}finally{u.off("data",t)}}e(_,"compressIn");const y=(0,w.promisify)(p.zstdCompress),P=(0,w.promisify)(p.zstdDecompress),T=new Map;async function A(u,m){const s={
[p.constants.ZSTD_c_compressionLevel]:m,[p.constants.ZSTD_c_checksumFlag]:1};if(u.length<o)return new Uint8Array(await y(u,{chunkSize:Math.max(64,u.length>>1),params:s}));
const t=T.get(m)??h(s);return T.set(m,t),await t(u)}e(A,"compressFrame");async function S(u,m,s){const t={chunkSize:Math.max(m+1,64),maxOutputLength:Math.max(m,
1)},n=await P(u,t).catch(i=>{throw new E.cs(`${s} is damaged: it does not decompress`,{cause:i})});if(n.length!==m)throw new E.cs(`${s} is damaged: ${n.length} \
bytes instead of ${m}`);return n}e(S,"decompressFrame")}),10764:((I,v,a)=>{a.d(v,{$9:e(()=>p,"$9"),BR:e(()=>_,"BR"),HE:e(()=>E,"HE"),Iv:e(()=>y,"Iv"),JN:e(()=>s,
"JN"),Lf:e(()=>h,"Lf"),Ow:e(()=>A,"Ow"),V2:e(()=>f,"V2"),YG:e(()=>M,"YG"),_f:e(()=>o,"_f"),d0:e(()=>T,"d0"),dd:e(()=>P,"dd"),eA:e(()=>u,"eA"),lM:e(()=>w,"lM"),nR:e(
()=>l,"nR"),oo:e(()=>m,"oo"),tZ:e(()=>S,"tZ")});const w=e(t=>"listStamped"in t,"isStamped"),p=e(t=>"list"in t,"isListable"),E=e(t=>"delete"in t,"isDeletable"),M=e(
t=>"stage"in t,"isStaging"),l=e(t=>"shelve"in t,"isShelving"),f=e(t=>"freeBytes"in t,"isMeasured"),o=e(t=>"lockExclusively"in t,"isLockable"),h=e(t=>"workers"in
t,"isWorked"),_=e(t=>"discardRef"in t,"isDiscarding"),y=e(t=>"tidy"in t,"canCleanUploads"),P=e(t=>"newestRef"in t,"canSearchRefs"),T=e(t=>"missing"in t,"isLossy"),
A=e(t=>"now"in t,"isClocked"),S=e(t=>"fileTime"in t,"isTiming"),u=e(t=>"unkept"in t,"isKeeping"),m=e(t=>"prove"in t,"isProving"),s=e(t=>"assertWritable"in t,"is\
Guarded")}),70370:((I,v,a)=>{a.d(v,{A:e(()=>E,"A")});class w{static{e(this,"Node")}value;next;constructor(o){this.value=o}}class p{static{e(this,"Queue")}#t;#e;#n;constructor(){
this.clear()}enqueue(o){const h=new w(o);this.#t?(this.#e.next=h,this.#e=h):(this.#t=h,this.#e=h),this.#n++}dequeue(){const o=this.#t;if(o)return this.#t=this.#t.
next,this.#n--,this.#t||(this.#e=void 0),o.value}peek(){if(this.#t)return this.#t.value}clear(){this.#t=void 0,this.#e=void 0,this.#n=0}get size(){return this.#n}*[Symbol.
iterator](){let o=this.#t;for(;o;)yield o.value,o=o.next}*drain(){for(;this.#t;)yield this.dequeue()}}function E(f){let o=!1;if(typeof f=="object"&&({concurrency:f,
rejectOnClear:o=!1}=f),l(f),typeof o!="boolean")throw new TypeError("Expected `rejectOnClear` to be a boolean");const h=new p;let _=0;const y=e(()=>{_<f&&h.size>
0&&(_++,h.dequeue().run())},"resumeNext"),P=e(()=>{_--,y()},"next"),T=e(async(u,m,s)=>{const t=(async()=>u(...s))();m(t);try{await t}catch{}P()},"run"),A=e((u,m,s,t)=>{
const n={reject:s};new Promise(i=>{n.run=i,h.enqueue(n)}).then(T.bind(void 0,u,m,t)),_<f&&y()},"enqueue"),S=e((u,...m)=>new Promise((s,t)=>{A(u,s,t,m)}),"genera\
tor");return Object.defineProperties(S,{activeCount:{get:e(()=>_,"get")},pendingCount:{get:e(()=>h.size,"get")},clearQueue:{value(){if(!o){h.clear();return}const u=AbortSignal.
abort().reason;for(;h.size>0;)h.dequeue().reject(u)}},concurrency:{get:e(()=>f,"get"),set(u){l(u),f=u,queueMicrotask(()=>{for(;_<f&&h.size>0;)y()})}},map:{async value(u,m){
const s=[];try{Array.from(u,(t,n)=>{const i=S(m,t,n);return s.push(i),i})}catch(t){for(const n of s)n.catch(()=>{});throw t}return Promise.all(s)}}}),S}e(E,"pLi\
mit");function M(f,o){const h=E(o),_=e((...y)=>h(()=>f(...y)),"limitedFunction");return Object.defineProperty(_,"clearQueue",{value:h.clearQueue}),_}e(M,"limitF\
unction");function l(f){if(!((Number.isInteger(f)||f===Number.POSITIVE_INFINITY)&&f>0))throw new TypeError("Expected `concurrency` to be a number from 1 and up")}
e(l,"validateConcurrency")})};export{L as id,$ as ids,W as modules};
