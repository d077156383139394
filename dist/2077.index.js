var L=Object.defineProperty;var t=(I,v)=>L(I,"name",{value:v,configurable:!0});const C=2077,b=[2077,3353],W={3290:((I,v,a)=>{a.d(v,{Xn:t(()=>D,"Xn"),_W:t(()=>O,"_W"),z4:t(()=>p,"z4")});var w=a(75892);function p(l){if(l.recipe===void 0)throw new w.
cs(`The manifest does not say how ${l.digest} is put together`);return{digest:l.digest,size:l.size,recipe:l.recipe}}t(p,"toStored");function O(l){return new Map(
l.map(f=>[f.digest,p(f)]))}t(O,"byDigest");function D(l,f){const o=l.blobs.find(h=>h.digest===f);if(o===void 0)throw new w.cs(`The manifest of '${l.snapshot_name}\
' names ${f} but holds no such blob`);return p(o)}t(D,"storedBlob")}),68624:((I,v,a)=>{a.d(v,{F:t(()=>e,"F")});var w=a(75892),p=a(18631),O=a(3290),D=a(70370),l=a(
75558),f=a(8459),o=a(93353);const h=50;async function _(s,{roster:n,store:i},r){if(!(0,p.$9)(i)||(0,p._f)(i))return;const c=t(y=>E([...y].filter(R=>!s.has(R))),
"missing"),u=new Set([...c(await(0,o.protectedNames)(i,r)),...c(n.names??[])]),A=(0,D.A)(i.traits.concurrency);await Promise.all([...u].map(y=>A(T,P(y))));async function T(y){
if(await i.read(y,r)!==void 0){for await(const{name:R}of i.listRefs({...r,project:y.project}))if(R===y.name)return;throw new w.cs(`the listing of ${i.location} \
leaves out '${(0,l.SN)(y)}', which exists`,{hint:"Check what stands between this machine and the store: a proxy, a gateway, a cache. Nothing is deleted by such \
a listing"})}}t(T,"assertGone")}t(_,"assertListed");function E(s){for(let n=0;n<Math.min(h,s.length);n++){const i=n+Math.floor(Math.random()*(s.length-n));[s[n],
s[i]]=[s[i],s[n]]}return s.slice(0,h)}t(E,"sample");function P(s){const n=s.indexOf("/");return{project:s.slice(0,n),name:s.slice(n+1)}}t(P,"refOf");async function g({
store:s,roster:n},i){const r=[];if((0,p.lM)(s))for await(const y of s.listStamped(i))r.push(y);else for await(const y of s.listRefs(i))r.push({ref:y,stamp:void 0});
await _(new Set(r.map(M)),{roster:n,store:s},i);const c=[],u=new Map,A=(0,D.A)(s.traits.concurrency);return await Promise.all(r.map(y=>A(T,y))),{blobs:c,manifests:u};
async function T(y){try{const{snapshot:R,bytes:j}=await(0,f.WI)({ref:y.ref},n.readerFor(y),i);for(const B of R.manifest.blobs)c.push((0,O.z4)(B));u.set(M(y),Buffer.
from(j).toString())}catch(R){if(R instanceof w.m_)return;throw R instanceof w.cs?S(y.ref,R):R}}t(T,"read")}t(g,"readNeeded");function M({ref:s}){return`${s.project}\
/${s.name}`}t(M,"nameOf");function S(s,n){return new w.cs(`what snapshot '${(0,l.SN)(s)}' needs is not known: ${n.message}`,{hint:"Repair it with vm snapshot ve\
rify --repair --from <location>, or remove it with vm snapshot delete --force",cause:n})}t(S,"unknownNeeds");var d=a(4907);const m={freed:0,pending:0,due:void 0};
async function e(s,{store:n,repository:i,force:r=!1},c){try{const u=s.flatMap(({manifest:j})=>j.blobs.map(O.z4)),A=await(0,d.k)(n,c);let T;const y=t(async()=>(T=
await g({store:n,roster:A},c),T.blobs),"needed"),R=await i.sweep({needed:y,released:u,believesEmpty:t(()=>r||(0,p._f)(n)||A.names!==void 0,"believesEmpty")},c);
return T&&await(0,d.X)(n,A,T.manifests,c),R}catch(u){if(u instanceof w.fK)c.log.info("Space is freed by a later delete or clean: another process is cleaning thi\
s repository");else if(u instanceof w.cs||u instanceof w.Wt||u instanceof w._p)c.log.warn(`No space is freed: ${u.message}${u.hint===void 0?"":`. ${u.hint}`}`);else
throw u;return m}}t(e,"collect")}),92077:((I,v,a)=>{a.r(v),a.d(v,{deleteDamaged:t(()=>o,"deleteDamaged")});var w=a(44143),p=a(75892),O=a(56566),D=a(18631),l=a(68624),
f=a(93353);async function o(_,E,P){const{store:g}=E,M=await h(_,g,P);if(M!==void 0){if(M.bytes!==void 0)await g.compareAndSwap(_,(0,w.ol)(M.bytes),void 0,P);else if((0,D.
BR)(g))await g.discardRef(_,P);else throw M.error;return await(0,f.unprotectRef)(_,g,P),await(0,l.F)([],E,P)}}t(o,"deleteDamaged");async function h(_,E,P){let g;
try{g=await E.read(_,P),g!==void 0&&(0,O.N)(g);return}catch(M){if(M instanceof p.cs)return{bytes:g,error:M};throw M}}t(h,"damageOf")}),93353:((I,v,a)=>{a.r(v),a.
d(v,{assertUnprotected:t(()=>M,"assertUnprotected"),isProtected:t(()=>E,"isProtected"),protect:t(()=>h,"protect"),protectedNames:t(()=>g,"protectedNames"),readProtected:t(
()=>P,"readProtected"),unprotect:t(()=>_,"unprotect"),unprotectRef:t(()=>S,"unprotectRef")});var w=a(77598),p=a(70370),O=a(75892),D=a(75558),l=a(18631),f=a(8459);
const o="protected/";async function h({name:e},{store:s},n){const i=await(0,f.RA)(e,s,n);if(!(0,l.$9)(s)||!(0,l.HE)(s))throw m(s);const r=!await E(e.ref,s,n);return await s.
put(d(e.ref),[Buffer.from(`${e.ref.project}/${e.ref.name}
`)],n),{...i,changed:r}}t(h,"protect");async function _({name:e},{store:s},n){return{...await(0,f.RA)(e,s,n),changed:await S(e.ref,s,n)}}t(_,"unprotect");async function E(e,s,n){
return(0,l.$9)(s)&&await s.stat(d(e),n)!==void 0}t(E,"isProtected");async function P(e,s){if(!(0,l.$9)(e))return()=>!1;const n=new Set;for await(const{key:i}of e.
list(o,s))n.add(i);return i=>n.has(d(i))}t(P,"readProtected");async function g(e,s){const n=[];for await(const{key:c}of e.list(o,s))n.push(c);const i=(0,p.A)(e.
traits.concurrency);return(await Promise.all(n.map(c=>i(r,c)))).filter(c=>c!==void 0);async function r(c){try{const u=Buffer.from(await e.get(c,s)).toString().trimEnd();
return(0,w.hash)("sha256",u,"hex")===c.slice(o.length)?u:void 0}catch(u){if(u instanceof O.m_)return;throw u}}}t(g,"protectedNames");async function M(e,s,n){if(await E(
e,s,n))throw new O.iC(`Snapshot '${(0,D.SN)(e)}' is protected`,{hint:`Use --force, or first: vm snapshot unprotect ${(0,D.SN)(e)}`,fields:{project:e.project,name:e.
name}})}t(M,"assertUnprotected");async function S(e,s,n){if(!await E(e,s,n))return!1;if(!(0,l.HE)(s))throw m(s);return await s.delete(d(e),n),!0}t(S,"unprotectR\
ef");function d({project:e,name:s}){return o+(0,w.hash)("sha256",`${e}/${s}`,"hex")}t(d,"keyOf");function m({location:e}){return new O.Wt(`${e} cannot protect s\
napshots: it does not list and delete`)}t(m,"unable")}),4907:((I,v,a)=>{a.d(v,{X:t(()=>M,"X"),k:t(()=>g,"k")});var w=a(77598),p=a(26921),O=a(75892),D=a(67914),l=a(
18631);const f="roster/",o=Buffer.from("VMSROST1"),h=128<<20,_=o.length+4,E=50,P=p.Ikc({names:p.YOg(p.YjP()),manifests:p.YOg(p.YjP())});async function g(n,i){const r=S(
n)?await e(n,i):void 0,c=new Map((r?.manifests??[]).map(u=>[`"${(0,w.hash)("md5",u,"hex")}"`,u]));return{names:r&&new Set(r.names),readerFor:t(u=>{const A=u.stamp===
void 0?void 0:c.get(u.stamp);if(A!==void 0)return{read:t(async()=>Buffer.from(A),"read")};const T=(0,l.lM)(n)?n.readStamped:void 0;return T?{read:t((y,R)=>T(u,R),
"read")}:n},"readerFor")}}t(g,"readRoster");async function M(n,i,r,c){if(!S(n)||!d(i,r))return;const u=JSON.stringify({names:[...r.keys()],manifests:m([...new Set(
r.values())])}),A=Buffer.from(u),T=Buffer.alloc(_);o.copy(T),T.writeUInt32LE(A.length,o.length);const y=Buffer.concat([T,await(0,D.s)(A,3)]),R=f+(0,w.hash)("sha\
256",y,"hex");await n.put(R,[y],c);for await(const j of n.list(f,c))j.key!==R&&await n.delete(j.key,c)}t(M,"renewRoster");function S(n){return(0,l.$9)(n)&&(0,l.
HE)(n)&&!(0,l._f)(n)}t(S,"hasRoster");function d({names:n},i){if(n===void 0)return!0;let r=0;for(const c of i.keys())n.has(c)||r++;for(const c of n)i.has(c)||r++;
return r>Math.min(E,i.size/10)}t(d,"isWorthWriting");function m(n){let i=h/2;return n.filter(r=>(i-=r.length+8,i>0))}t(m,"fitting");async function e(n,i){let r;
for await(const{key:c,modified:u}of n.list(f,i))(r===void 0||u>r.modified)&&(r={key:c,modified:u});if(r!==void 0)try{return await s(await n.get(r.key,i),r.key)}catch(c){
if(c instanceof O.cs||c instanceof O.m_)return;throw c}}t(e,"newest");async function s(n,i){const r=Buffer.from(n.buffer,n.byteOffset,n.length),c=r.length>_?r.readUInt32LE(
o.length):0;if((0,w.hash)("sha256",n,"hex")!==i.slice(f.length)||!r.subarray(0,o.length).equals(o)||c>h)throw new O.cs(`${i} is damaged`);const u=await(0,D.j)(r.
subarray(_),c,i);return P.parse(JSON.parse(Buffer.from(u).toString()))}t(s,"parse")}),67914:((I,v,a)=>{a.d(v,{s:t(()=>M,"s"),j:t(()=>S,"j")});var w=a(57975),p=a(
38522),O=a(75892),D=a(78474),l=a(70370);const f=4,o=512*1024;function h(d){const m=[],e=(0,l.A)(f);return s=>e(async()=>{const n=m.pop()??(0,p.createZstdCompress)(
{chunkSize:o,flush:p.constants.ZSTD_e_end,params:d}),i=await _(n,s);return m.push(n),i})}t(h,"openLanes");async function _(d,m){const e=[],s=t(n=>e.push(n),"tak\
e");d.on("data",s);try{return d.write(m)||await(0,D.once)(d,"drain"),Buffer.concat(e)}finally{d.off("data",s)}}t(_,"compressIn");const E=(0,w.promisify)(p.zstdCompress),
P=(0,w.promisify)(p.zstdDecompress),g=new Map;async function M(d,m){const e={[p.constants.ZSTD_c_compressionLevel]:m,[p.constants.ZSTD_c_checksumFlag]:1};if(d.length<
o)return new Uint8Array(await E(d,{chunkSize:Math.max(64,d.length>>1),params:e}));const s=g.get(m)??h(e);return g.set(m,s),await s(d)}t(M,"compressFrame");async function S(d,m,e){
const s={chunkSize:Math.max(m+1,64),maxOutputLength:Math.max(m,1)},n=await P(d,s).catch(i=>{throw new O.cs(`${e} is damaged: it does not decompress`,{cause:i})});
if(n.length!==m)throw new O.cs(`${e} is damaged: ${n.length} bytes instead of ${m}`);return n}t(S,"decompressFrame")}),18631:((I,v,a)=>{a.d(v,{$9:t(()=>p,"$9"),
BR:t(()=>_,"BR"),HE:t(()=>O,"HE"),JN:t(()=>m,"JN"),Lf:t(()=>h,"Lf"),Ow:t(()=>M,"Ow"),V2:t(()=>f,"V2"),YG:t(()=>D,"YG"),_f:t(()=>o,"_f"),d0:t(()=>g,"d0"),eA:t(()=>S,
"eA"),j7:t(()=>P,"j7"),lM:t(()=>w,"lM"),nR:t(()=>l,"nR"),oo:t(()=>d,"oo"),p:t(()=>E,"p")});const w=t(e=>"listStamped"in e,"isStamped"),p=t(e=>"list"in e,"isList\
able"),O=t(e=>"delete"in e,"isDeletable"),D=t(e=>"stage"in e,"isStaging"),l=t(e=>"shelve"in e,"isShelving"),f=t(e=>"freeBytes"in e,"isMeasured"),o=t(e=>"lockExc\
lusively"in e,"isLockable"),h=t(e=>"workers"in e,"isWorked"),_=t(e=>"discardRef"in e,"isDiscarding"),E=t(e=>"tidy"in e,"isTidy"),P=t(e=>"newestRef"in e,"isNeare\
st"),g=t(e=>"missing"in e,"isLossy"),M=t(e=>"now"in e,"isClocked"),S=t(e=>"unkept"in e,"isKeeping"),d=t(e=>"prove"in e,"isProving"),m=t(e=>"assertWritable"in e,
"isGuarded")}),70370:((I,v,a)=>{a.d(v,{A:t(()=>O,"A")});class w{static{t(this,"Node")}value;next;constructor(o){this.value=o}}class p{static{t(this,"Queue")}#t;#e;#n;constructor(){
this.clear()}enqueue(o){const h=new w(o);this.#t?(this.#e.next=h,this.#e=h):(this.#t=h,this.#e=h),this.#n++}dequeue(){const o=this.#t;if(o)return this.#t=this.#t.
next,this.#n--,this.#t||(this.#e=void 0),o.value}peek(){if(this.#t)return this.#t.value}clear(){this.#t=void 0,this.#e=void 0,this.#n=0}get size(){return this.#n}*[Symbol.
iterator](){let o=this.#t;for(;o;)yield o.value,o=o.next}*drain(){for(;this.#t;)yield this.dequeue()}}function O(f){let o=!1;if(typeof f=="object"&&({concurrency:f,
rejectOnClear:o=!1}=f),l(f),typeof o!="boolean")throw new TypeError("Expected `rejectOnClear` to be a boolean");const h=new p;let _=0;const E=t(()=>{_<f&&h.size>
0&&(_++,h.dequeue().run())},"resumeNext"),P=t(()=>{_--,E()},"next"),g=t(async(d,m,e)=>{const s=(async()=>d(...e))();m(s);try{await s}catch{}P()},"run"),M=t((d,m,e,s)=>{
const n={reject:e};new Promise(i=>{n.run=i,h.enqueue(n)}).then(g.bind(void 0,d,m,s)),_<f&&E()},"enqueue"),S=t((d,...m)=>new Promise((e,s)=>{M(d,e,s,m)}),"genera\
tor");return Object.defineProperties(S,{activeCount:{get:t(()=>_,"get")},pendingCount:{get:t(()=>h.size,"get")},clearQueue:{value(){if(!o){h.clear();return}const d=AbortSignal.
abort().reason;for(;h.size>0;)h.dequeue().reject(d)}},concurrency:{get:t(()=>f,"get"),set(d){l(d),f=d,queueMicrotask(()=>{for(;_<f&&h.size>0;)E()})}},map:{async value(d,m){
const e=[];try{Array.from(d,(s,n)=>{const i=S(m,s,n);return e.push(i),i})}catch(s){for(const n of e)n.catch(()=>{});throw s}return Promise.all(e)}}}),S}t(O,"pLi\
mit");function D(f,o){const h=O(o),_=t((...E)=>h(()=>f(...E)),"limitedFunction");return Object.defineProperty(_,"clearQueue",{value:h.clearQueue}),_}t(D,"limitF\
unction");function l(f){if(!((Number.isInteger(f)||f===Number.POSITIVE_INFINITY)&&f>0))throw new TypeError("Expected `concurrency` to be a number from 1 and up")}
t(l,"validateConcurrency")})};export{C as id,b as ids,W as modules};
