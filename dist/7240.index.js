var L=Object.defineProperty;var t=(I,v)=>L(I,"name",{value:v,configurable:!0});const C=7240,b=[7240,3353],N={3290:((I,v,a)=>{a.d(v,{Xn:t(()=>M,"Xn"),_W:t(()=>E,"_W"),z4:t(()=>m,"z4")});var w=a(75892);function m(l){if(l.recipe===void 0)throw new w.
cs(`The manifest does not say how ${l.digest} is put together`);return{digest:l.digest,size:l.size,recipe:l.recipe}}t(m,"toStored");function E(l){return new Map(
l.map(f=>[f.digest,m(f)]))}t(E,"byDigest");function M(l,f){const o=l.blobs.find(h=>h.digest===f);if(o===void 0)throw new w.cs(`The manifest of '${l.snapshot_name}\
' names ${f} but holds no such blob`);return m(o)}t(M,"storedBlob")}),68624:((I,v,a)=>{a.d(v,{F:t(()=>e,"F")});var w=a(75892),m=a(18631),E=a(3290),M=a(70370),l=a(
75558),f=a(8459),o=a(93353);const h=50;async function _(s,{roster:n,store:i},r){if(!(0,m.$9)(i)||(0,m._f)(i))return;const c=t(y=>g([...y].filter(O=>!s.has(O))),
"missing"),d=new Set([...c(await(0,o.protectedNames)(i,r)),...c(n.names??[])]),R=(0,M.A)(i.traits.concurrency);await Promise.all([...d].map(y=>R(D,P(y))));async function D(y){
if(await i.read(y,r)!==void 0){for await(const{name:O}of i.listRefs({...r,project:y.project}))if(O===y.name)return;throw new w.cs(`the listing of ${i.location} \
leaves out '${(0,l.SN)(y)}', which exists`,{hint:"Check what stands between this machine and the store: a proxy, a gateway, a cache. Nothing is deleted by such \
a listing"})}}t(D,"assertGone")}t(_,"assertListed");function g(s){for(let n=0;n<Math.min(h,s.length);n++){const i=n+Math.floor(Math.random()*(s.length-n));[s[n],
s[i]]=[s[i],s[n]]}return s.slice(0,h)}t(g,"sample");function P(s){const n=s.indexOf("/");return{project:s.slice(0,n),name:s.slice(n+1)}}t(P,"refOf");async function A({
store:s,roster:n},i){const r=[];if((0,m.lM)(s))for await(const y of s.listStamped(i))r.push(y);else for await(const y of s.listRefs(i))r.push({ref:y,stamp:void 0});
await _(new Set(r.map(T)),{roster:n,store:s},i);const c=[],d=new Map,R=(0,M.A)(s.traits.concurrency);return await Promise.all(r.map(y=>R(D,y))),{blobs:c,manifests:d};
async function D(y){try{const{snapshot:O,bytes:j}=await(0,f.WI)({ref:y.ref},n.readerFor(y),i);for(const B of O.manifest.blobs)c.push((0,E.z4)(B));d.set(T(y),Buffer.
from(j).toString())}catch(O){if(O instanceof w.m_)return;throw O instanceof w.cs?S(y.ref,O):O}}t(D,"read")}t(A,"readNeeded");function T({ref:s}){return`${s.project}\
/${s.name}`}t(T,"nameOf");function S(s,n){return new w.cs(`what snapshot '${(0,l.SN)(s)}' needs is not known: ${n.message}`,{hint:"Repair it with vm snapshot ve\
rify --repair --from <location>, or remove it with vm snapshot delete --force",cause:n})}t(S,"unknownNeeds");var u=a(4907);const p={freed:0,pending:0,due:void 0};
async function e(s,{store:n,repository:i,force:r=!1},c){try{const d=s.flatMap(({manifest:j})=>j.blobs.map(E.z4)),R=await(0,u.k)(n,c);let D;const y=t(async()=>(D=
await A({store:n,roster:R},c),D.blobs),"needed"),O=await i.sweep({needed:y,released:d,believesEmpty:t(()=>r||(0,m._f)(n)||R.names!==void 0,"believesEmpty")},c);
return D&&await(0,u.X)(n,R,D.manifests,c),O}catch(d){if(d instanceof w.fK)c.log.info("Space is freed by a later delete or clean: another process is cleaning thi\
s repository");else if(d instanceof w.cs||d instanceof w.Wt||d instanceof w._p)c.log.warn(`No space is freed: ${d.message}${d.hint===void 0?"":`. ${d.hint}`}`);else
throw d;return p}}t(e,"collect")}),37240:((I,v,a)=>{a.r(v),a.d(v,{deleteSnapshot:t(()=>l,"deleteSnapshot")});var w=a(75892),m=a(68624),E=a(93353),M=a(8459);async function l({
name:o,force:h},_,g){const P=await(0,M.RA)(o,_.store,g).catch(f);return h||await(0,E.assertUnprotected)(o.ref,_.store,g),await _.store.compareAndSwap(o.ref,P.held??
P.digest,void 0,g),h&&await(0,E.unprotectRef)(o.ref,_.store,g),{...P,space:await(0,m.F)([P],_,g)}}t(l,"deleteSnapshot");function f(o){throw o instanceof w.cs?new w.
cs(o.message,{cause:o,hint:"Repair it with vm snapshot verify --repair --from <location>, or delete it with --force"}):o}t(f,"suggestForce")}),93353:((I,v,a)=>{
a.r(v),a.d(v,{assertUnprotected:t(()=>T,"assertUnprotected"),isProtected:t(()=>g,"isProtected"),protect:t(()=>h,"protect"),protectedNames:t(()=>A,"protectedName\
s"),readProtected:t(()=>P,"readProtected"),unprotect:t(()=>_,"unprotect"),unprotectRef:t(()=>S,"unprotectRef")});var w=a(77598),m=a(70370),E=a(75892),M=a(75558),
l=a(18631),f=a(8459);const o="protected/";async function h({name:e},{store:s},n){const i=await(0,f.RA)(e,s,n);if(!(0,l.$9)(s)||!(0,l.HE)(s))throw p(s);const r=!await g(
e.ref,s,n);return await s.put(u(e.ref),[Buffer.from(`${e.ref.project}/${e.ref.name}
`)],n),{...i,changed:r}}t(h,"protect");async function _({name:e},{store:s},n){return{...await(0,f.RA)(e,s,n),changed:await S(e.ref,s,n)}}t(_,"unprotect");async function g(e,s,n){
return(0,l.$9)(s)&&await s.stat(u(e),n)!==void 0}t(g,"isProtected");async function P(e,s){if(!(0,l.$9)(e))return()=>!1;const n=new Set;for await(const{key:i}of e.
list(o,s))n.add(i);return i=>n.has(u(i))}t(P,"readProtected");async function A(e,s){const n=[];for await(const{key:c}of e.list(o,s))n.push(c);const i=(0,m.A)(e.
traits.concurrency);return(await Promise.all(n.map(c=>i(r,c)))).filter(c=>c!==void 0);async function r(c){try{const d=Buffer.from(await e.get(c,s)).toString().trimEnd();
return(0,w.hash)("sha256",d,"hex")===c.slice(o.length)?d:void 0}catch(d){if(d instanceof E.m_)return;throw d}}}t(A,"protectedNames");async function T(e,s,n){if(await g(
e,s,n))throw new E.iC(`Snapshot '${(0,M.SN)(e)}' is protected`,{hint:`Use --force, or first: vm snapshot unprotect ${(0,M.SN)(e)}`,fields:{project:e.project,name:e.
name}})}t(T,"assertUnprotected");async function S(e,s,n){if(!await g(e,s,n))return!1;if(!(0,l.HE)(s))throw p(s);return await s.delete(u(e),n),!0}t(S,"unprotectR\
ef");function u({project:e,name:s}){return o+(0,w.hash)("sha256",`${e}/${s}`,"hex")}t(u,"keyOf");function p({location:e}){return new E.Wt(`${e} cannot protect s\
napshots: it does not list and delete`)}t(p,"unable")}),4907:((I,v,a)=>{a.d(v,{X:t(()=>T,"X"),k:t(()=>A,"k")});var w=a(77598),m=a(26921),E=a(75892),M=a(67914),l=a(
18631);const f="roster/",o=Buffer.from("VMSROST1"),h=128<<20,_=o.length+4,g=50,P=m.Ikc({names:m.YOg(m.YjP()),manifests:m.YOg(m.YjP())});async function A(n,i){const r=S(
n)?await e(n,i):void 0,c=new Map((r?.manifests??[]).map(d=>[`"${(0,w.hash)("md5",d,"hex")}"`,d]));return{names:r&&new Set(r.names),readerFor:t(d=>{const R=d.stamp===
void 0?void 0:c.get(d.stamp);if(R!==void 0)return{read:t(async()=>Buffer.from(R),"read")};const D=(0,l.lM)(n)?n.readStamped:void 0;return D?{read:t((y,O)=>D(d,O),
"read")}:n},"readerFor")}}t(A,"readRoster");async function T(n,i,r,c){if(!S(n)||!u(i,r))return;const d=JSON.stringify({names:[...r.keys()],manifests:p([...new Set(
r.values())])}),R=Buffer.from(d),D=Buffer.alloc(_);o.copy(D),D.writeUInt32LE(R.length,o.length);const y=Buffer.concat([D,await(0,M.s)(R,3)]),O=f+(0,w.hash)("sha\
256",y,"hex");await n.put(O,[y],c);for await(const j of n.list(f,c))j.key!==O&&await n.delete(j.key,c)}t(T,"renewRoster");function S(n){return(0,l.$9)(n)&&(0,l.
HE)(n)&&!(0,l._f)(n)}t(S,"hasRoster");function u({names:n},i){if(n===void 0)return!0;let r=0;for(const c of i.keys())n.has(c)||r++;for(const c of n)i.has(c)||r++;
return r>Math.min(g,i.size/10)}t(u,"isWorthWriting");function p(n){let i=h/2;return n.filter(r=>(i-=r.length+8,i>0))}t(p,"fitting");async function e(n,i){let r;
for await(const{key:c,modified:d}of n.list(f,i))(r===void 0||d>r.modified)&&(r={key:c,modified:d});if(r!==void 0)try{return await s(await n.get(r.key,i),r.key)}catch(c){
if(c instanceof E.cs||c instanceof E.m_)return;throw c}}t(e,"newest");async function s(n,i){const r=Buffer.from(n.buffer,n.byteOffset,n.length),c=r.length>_?r.readUInt32LE(
o.length):0;if((0,w.hash)("sha256",n,"hex")!==i.slice(f.length)||!r.subarray(0,o.length).equals(o)||c>h)throw new E.cs(`${i} is damaged`);const d=await(0,M.j)(r.
subarray(_),c,i);return P.parse(JSON.parse(Buffer.from(d).toString()))}t(s,"parse")}),67914:((I,v,a)=>{a.d(v,{s:t(()=>T,"s"),j:t(()=>S,"j")});var w=a(57975),m=a(
38522),E=a(75892),M=a(78474),l=a(70370);const f=4,o=512*1024;function h(u){const p=[],e=(0,l.A)(f);return s=>e(async()=>{const n=p.pop()??(0,m.createZstdCompress)(
{chunkSize:o,flush:m.constants.ZSTD_e_end,params:u}),i=await _(n,s);return p.push(n),i})}t(h,"openLanes");async function _(u,p){const e=[],s=t(n=>e.push(n),"tak\
e");u.on("data",s);try{return u.write(p)||await(0,M.once)(u,"drain"),Buffer.concat(e)}finally{u.off("data",s)}}t(_,"compressIn");const g=(0,w.promisify)(m.zstdCompress),
P=(0,w.promisify)(m.zstdDecompress),A=new Map;async function T(u,p){const e={[m.constants.ZSTD_c_compressionLevel]:p,[m.constants.ZSTD_c_checksumFlag]:1};if(u.length<
o)return new Uint8Array(await g(u,{chunkSize:Math.max(64,u.length>>1),params:e}));const s=A.get(p)??h(e);return A.set(p,s),await s(u)}t(T,"compressFrame");async function S(u,p,e){
const s={chunkSize:Math.max(p+1,64),maxOutputLength:Math.max(p,1)},n=await P(u,s).catch(i=>{throw new E.cs(`${e} is damaged: it does not decompress`,{cause:i})});
if(n.length!==p)throw new E.cs(`${e} is damaged: ${n.length} bytes instead of ${p}`);return n}t(S,"decompressFrame")}),18631:((I,v,a)=>{a.d(v,{$9:t(()=>m,"$9"),
BR:t(()=>_,"BR"),HE:t(()=>E,"HE"),JN:t(()=>p,"JN"),Lf:t(()=>h,"Lf"),Ow:t(()=>T,"Ow"),V2:t(()=>f,"V2"),YG:t(()=>M,"YG"),_f:t(()=>o,"_f"),d0:t(()=>A,"d0"),eA:t(()=>S,
"eA"),j7:t(()=>P,"j7"),lM:t(()=>w,"lM"),nR:t(()=>l,"nR"),oo:t(()=>u,"oo"),p:t(()=>g,"p")});const w=t(e=>"listStamped"in e,"isStamped"),m=t(e=>"list"in e,"isList\
able"),E=t(e=>"delete"in e,"isDeletable"),M=t(e=>"stage"in e,"isStaging"),l=t(e=>"shelve"in e,"isShelving"),f=t(e=>"freeBytes"in e,"isMeasured"),o=t(e=>"lockExc\
lusively"in e,"isLockable"),h=t(e=>"workers"in e,"isWorked"),_=t(e=>"discardRef"in e,"isDiscarding"),g=t(e=>"tidy"in e,"isTidy"),P=t(e=>"newestRef"in e,"isNeare\
st"),A=t(e=>"missing"in e,"isLossy"),T=t(e=>"now"in e,"isClocked"),S=t(e=>"unkept"in e,"isKeeping"),u=t(e=>"prove"in e,"isProving"),p=t(e=>"assertWritable"in e,
"isGuarded")}),70370:((I,v,a)=>{a.d(v,{A:t(()=>E,"A")});class w{static{t(this,"Node")}value;next;constructor(o){this.value=o}}class m{static{t(this,"Queue")}#t;#e;#n;constructor(){
this.clear()}enqueue(o){const h=new w(o);this.#t?(this.#e.next=h,this.#e=h):(this.#t=h,this.#e=h),this.#n++}dequeue(){const o=this.#t;if(o)return this.#t=this.#t.
next,this.#n--,this.#t||(this.#e=void 0),o.value}peek(){if(this.#t)return this.#t.value}clear(){this.#t=void 0,this.#e=void 0,this.#n=0}get size(){return this.#n}*[Symbol.
iterator](){let o=this.#t;for(;o;)yield o.value,o=o.next}*drain(){for(;this.#t;)yield this.dequeue()}}function E(f){let o=!1;if(typeof f=="object"&&({concurrency:f,
rejectOnClear:o=!1}=f),l(f),typeof o!="boolean")throw new TypeError("Expected `rejectOnClear` to be a boolean");const h=new m;let _=0;const g=t(()=>{_<f&&h.size>
0&&(_++,h.dequeue().run())},"resumeNext"),P=t(()=>{_--,g()},"next"),A=t(async(u,p,e)=>{const s=(async()=>u(...e))();p(s);try{await s}catch{}P()},"run"),T=t((u,p,e,s)=>{
const n={reject:e};new Promise(i=>{n.run=i,h.enqueue(n)}).then(A.bind(void 0,u,p,s)),_<f&&g()},"enqueue"),S=t((u,...p)=>new Promise((e,s)=>{T(u,e,s,p)}),"genera\
tor");return Object.defineProperties(S,{activeCount:{get:t(()=>_,"get")},pendingCount:{get:t(()=>h.size,"get")},clearQueue:{value(){if(!o){h.clear();return}const u=AbortSignal.
abort().reason;for(;h.size>0;)h.dequeue().reject(u)}},concurrency:{get:t(()=>f,"get"),set(u){l(u),f=u,queueMicrotask(()=>{for(;_<f&&h.size>0;)g()})}},map:{async value(u,p){
const e=[];try{Array.from(u,(s,n)=>{const i=S(p,s,n);return e.push(i),i})}catch(s){for(const n of e)n.catch(()=>{});throw s}return Promise.all(e)}}}),S}t(E,"pLi\
mit");function M(f,o){const h=E(o),_=t((...g)=>h(()=>f(...g)),"limitedFunction");return Object.defineProperty(_,"clearQueue",{value:h.clearQueue}),_}t(M,"limitF\
unction");function l(f){if(!((Number.isInteger(f)||f===Number.POSITIVE_INFINITY)&&f>0))throw new TypeError("Expected `concurrency` to be a number from 1 and up")}
t(l,"validateConcurrency")})};export{C as id,b as ids,N as modules};
