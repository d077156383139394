var A=Object.defineProperty;var t=(g,O)=>A(g,"name",{value:O,configurable:!0});const T=8634,L=[8634,1305],b={85497:((g,O,o)=>{o.d(O,{Ge:t(()=>R,"Ge"),RA:t(()=>_,"RA"),WI:t(()=>M,"WI"),bs:t(()=>j,"bs"),cB:t(()=>D,"cB")});var a=o(44143),p=o(
75892),E=o(76363),m=o(75558),P=o(56566),u=o(99475),c=o(86125),i=o(75912);async function _(s,e,n){return(await M(s,e,n)).snapshot}t(_,"readSnapshot");async function M(s,e,n){
const{bytes:r,manifest:f}=await(0,c.fL)(async()=>{const d=await e.read(s.ref,n);if(d===void 0)throw h(s.ref,e);return{bytes:d,manifest:(0,P.N)(d)}}),l={ref:s.ref,
digest:(0,E.h)(f),held:(0,a.ol)(r),manifest:f};if(s.pin!==void 0&&s.pin!==l.digest&&s.pin!==l.held)throw new p.m_(`Snapshot '${(0,m.SN)(s.ref)}' is not ${s.pin}\
: the name now points to ${l.digest}`,{hint:"Omit the digest to use the snapshot that the name points to"});return{snapshot:l,bytes:r}}t(M,"readManifest");async function D(s,{
force:e,hint:n,refs:r,signal:f}){const l=await r.read(s,{signal:f});if(l!==void 0&&!e)throw w({ref:s,hint:n});return{ref:s,previous:l,hint:n,force:e}}t(D,"claim\
Name");async function R(s,e,n){const r={...e,packs:[...n.published.packs]},f=(0,u.M)(r);try{await v(s.ref,{previous:s.previous,bytes:f},n)}catch(d){throw!(d instanceof
p.fK)||s.previous!==void 0||s.force?d:(d.fields.unread===!0?!s.force:await n.refs.read(s.ref,n)!==void 0)?w(s,d):d}const l=(0,P.N)(f);return{ref:s.ref,digest:(0,E.
h)(l),held:(0,a.ol)(f),manifest:l}}t(R,"commitSnapshot");async function j(s,e,n){const r=(0,a.ol)(e.bytes);if(!(e.previous&&(0,a.ol)(e.previous)===r))try{await v(
s,e,n)}catch(f){if(!(f instanceof p.fK))throw f;const l=await n.refs.read(s,n);if(l===void 0||(0,a.ol)(l)!==r)throw f}}t(j,"moveName");async function v(s,{previous:e,
bytes:n},{published:r,refs:f,signal:l,log:d}){const y={signal:l,...d&&{log:d}};await r.assertFresh(),await f.compareAndSwap(s,e&&(0,a.ol)(e),n,{...y,stage:r.stage});
try{await r.confirm()}catch(C){throw await f.compareAndSwap(s,(0,a.ol)(n),e,y),C}}t(v,"moveRef");function h(s,e){const n=(0,i.DQ)(s,e);return new p.m_(`Snapshot\
 '${(0,m.SN)(s)}' not found${n===void 0?"":`: ${n}`}`,{hint:"List the existing snapshots with: vm snapshot list",fields:{snapshot:(0,m.SN)(s)}})}t(h,"notFound");
function w({ref:s,hint:e},n){return new p.Ry(`Snapshot '${s.name}' already exists`,{hint:e,cause:n,fields:{project:s.project,name:s.name}})}t(w,"nameTaken")}),38634:((g,O,o)=>{
o.r(O),o.d(O,{inspect:t(()=>E,"inspect")});var a=o(85497),p=o(41305);async function E(m,{store:P},u){return{...await(0,a.RA)(m,P,u),isProtected:await(0,p.isProtected)(
m.ref,P,u)}}t(E,"inspect")}),41305:((g,O,o)=>{o.r(O),o.d(O,{assertUnprotected:t(()=>v,"assertUnprotected"),isProtected:t(()=>D,"isProtected"),protect:t(()=>_,"p\
rotect"),protectedNames:t(()=>j,"protectedNames"),readProtected:t(()=>R,"readProtected"),unprotect:t(()=>M,"unprotect"),unprotectRef:t(()=>h,"unprotectRef")});var a=o(
77598),p=o(70370),E=o(75892),m=o(57588),P=o(75558),u=o(10764),c=o(85497);const i="protected/";async function _({name:e},{store:n},r){const f=await(0,c.RA)(e,n,r);
if(!(0,u.$9)(n)||!(0,u.HE)(n))throw s(n);const l=!await D(e.ref,n,r);return await n.put(w(e.ref),[Buffer.from(`${e.ref.project}/${e.ref.name}
`)],r),{...f,changed:l}}t(_,"protect");async function M({name:e},{store:n},r){return{...await(0,c.RA)(e,n,r),changed:await h(e.ref,n,r)}}t(M,"unprotect");async function D(e,n,r){
return(0,u.$9)(n)&&await n.stat(w(e),r)!==void 0}t(D,"isProtected");async function R(e,n){if(!(0,u.$9)(e))return()=>!1;const r=new Set;for await(const{key:f}of e.
list(i,n))r.add(f);return f=>r.has(w(f))}t(R,"readProtected");async function j(e,n){const r=[];for await(const{key:d}of e.list(i,n))r.push(d);const f=(0,p.A)(e.
traits.concurrency);return(await Promise.all(r.map(d=>f(l,d)))).filter(d=>d!==void 0);async function l(d){try{const y=Buffer.from(await e.get(d,n)).toString().trimEnd();
return(0,a.hash)("sha256",y,"hex")===d.slice(i.length)?y:void 0}catch(y){if(y instanceof E.m_)return;throw y}}}t(j,"protectedNames");async function v(e,n,r){if(await D(
e,n,r))throw new E.iC(`Snapshot '${(0,P.SN)(e)}' is protected`,{hint:(0,m.iU)`Use ${(0,m.uK)("force",!0)}, or first run: vm snapshot unprotect ${(0,P.SN)(e)}`,fields:{
project:e.project,name:e.name}})}t(v,"assertUnprotected");async function h(e,n,r){if(!await D(e,n,r))return!1;if(!(0,u.HE)(n))throw s(n);return await n.delete(w(
e),r),!0}t(h,"unprotectRef");function w({project:e,name:n}){return i+(0,a.hash)("sha256",`${e}/${n}`,"hex")}t(w,"keyOf");function s({location:e}){return new E.Wt(
`Cannot protect snapshots in ${e}: it does not support listing and deleting`)}t(s,"unable")}),76363:((g,O,o)=>{o.d(O,{h:t(()=>P,"h"),s:t(()=>u,"s")});var a=o(44143),
p=o(75892),E=o(56566),m=o(13266);function P(i){const{snapshot_name:_,project_name:M,is_global:D,imported:R,packs:j,files:v,services:h,volumes:w,bind_mounts:s,parts:e,
blobs:n,...r}=i,f={...r,...h.length>0&&{services:h.map(({image_tag:l,image_file:d,...y})=>y)},volumes:w.map(({volume_file:l,...d})=>d),...s!==void 0&&{bind_mounts:s.
map(({bind_file:l,...d})=>d)},...e!==void 0&&{parts:e.map(({part_file:l,...d})=>d)},blobs:n.map(({recipe:l,...d})=>d)};return(0,a.ol)(`${JSON.stringify(c(f),void 0,
2)}
`)}t(P,"snapshotDigest");function u(i){try{return P((0,E.N)(i))}catch(_){if(_ instanceof p.JC)return;throw _}}t(u,"digestIn");function c(i){return Object.fromEntries(
Object.keys(m.rc.shape).flatMap(_=>_ in i?[[_,i[_]]]:[]))}t(c,"inOrder")}),99475:((g,O,o)=>{o.d(O,{M:t(()=>P,"M")});var a=o(75892),p=o(72018),E=o(13266),m=o(93211);
function P(c){const{data:i,error:_}=E.rc.safeParse(c);if(i===void 0)throw new a.dz(`Cannot write the snapshot's manifest: ${(0,m.w)(_.issues)}`);const{services:M,
languages:D}=i;return Buffer.from((0,p.i)({...i,services:M.length>0?M:void 0,languages:u(D)}))}t(P,"serializeManifest");function u(c){return Object.fromEntries(
Object.entries(c).sort(([i],[_])=>i<_?-1:1))}t(u,"sorted")}),86125:((g,O,o)=>{o.d(O,{Hj:t(()=>P,"Hj"),Rh:t(()=>p,"Rh"),fL:t(()=>u,"fL"),yo:t(()=>E,"yo"),ys:t(()=>m,
"ys")});var a=o(75892);class p extends a.cs{static{t(this,"MissingError")}constructor(i,_,M){super(`${i} is missing from ${_}`,{cause:M,hint:E})}}const E="List \
all damage with: vm snapshot verify. Copy the missing data from another repository with vm snapshot verify --repair --from <location>, or create or import the s\
napshot again";function m(c){return c instanceof a.cs&&!(c instanceof p)}t(m,"isCorruption");function P(c,i){return _=>{throw _ instanceof a.m_?new p(`pack ${c}`,
i,_):_}}t(P,"toMissingChunkError");async function u(c,i=()=>{}){try{return await c()}catch(_){if(!m(_))throw _}try{return await c()}catch(_){throw m(_)&&i(),_}}
t(u,"retryOnCorruption")}),10764:((g,O,o)=>{o.d(O,{$9:t(()=>E,"$9"),BR:t(()=>M,"BR"),HE:t(()=>m,"HE"),Iv:t(()=>D,"Iv"),JN:t(()=>e,"JN"),Lf:t(()=>_,"Lf"),Ow:t(()=>v,
"Ow"),V2:t(()=>c,"V2"),YG:t(()=>P,"YG"),_f:t(()=>i,"_f"),at:t(()=>p,"at"),d0:t(()=>j,"d0"),dd:t(()=>R,"dd"),eA:t(()=>w,"eA"),nR:t(()=>u,"nR"),oo:t(()=>s,"oo"),tZ:t(
()=>h,"tZ")});const a=t(n=>r=>n in r,"guard"),p=a("listVersioned"),E=a("list"),m=a("delete"),P=a("stage"),u=a("putSidecarFiles"),c=a("freeBytes"),i=a("lockExclu\
sively"),_=a("workers"),M=a("discardRef"),D=a("abortStaleUploads"),R=a("newestRef"),j=a("missing"),v=a("now"),h=a("fileTime"),w=a("unkept"),s=a("prove"),e=a("as\
sertWritable")}),70370:((g,O,o)=>{o.d(O,{A:t(()=>E,"A")});class a{static{t(this,"Node")}value;next;constructor(c){this.value=c}}class p{static{t(this,"Queue")}#t;#e;#n;constructor(){
this.clear()}enqueue(c){const i=new a(c);this.#t?(this.#e.next=i,this.#e=i):(this.#t=i,this.#e=i),this.#n++}dequeue(){const c=this.#t;if(c)return this.#t=this.#t.
next,this.#n--,this.#t||(this.#e=void 0),c.value}peek(){if(this.#t)return this.#t.value}clear(){this.#t=void 0,this.#e=void 0,this.#n=0}get size(){return this.#n}*[Symbol.
iterator](){let c=this.#t;for(;c;)yield c.value,c=c.next}*drain(){for(;this.#t;)yield this.dequeue()}}function E(u){let c=!1;if(typeof u=="object"&&({concurrency:u,
rejectOnClear:c=!1}=u),P(u),typeof c!="boolean")throw new TypeError("Expected `rejectOnClear` to be a boolean");const i=new p;let _=0;const M=t(()=>{_<u&&i.size>
0&&(_++,i.dequeue().run())},"resumeNext"),D=t(()=>{_--,M()},"next"),R=t(async(h,w,s)=>{const e=(async()=>h(...s))();w(e);try{await e}catch{}D()},"run"),j=t((h,w,s,e)=>{
const n={reject:s};new Promise(r=>{n.run=r,i.enqueue(n)}).then(R.bind(void 0,h,w,e)),_<u&&M()},"enqueue"),v=t((h,...w)=>new Promise((s,e)=>{j(h,s,e,w)}),"genera\
tor");return Object.defineProperties(v,{activeCount:{get:t(()=>_,"get")},pendingCount:{get:t(()=>i.size,"get")},clearQueue:{value(){if(!c){i.clear();return}const h=AbortSignal.
abort().reason;for(;i.size>0;)i.dequeue().reject(h)}},concurrency:{get:t(()=>u,"get"),set(h){P(h),u=h,queueMicrotask(()=>{for(;_<u&&i.size>0;)M()})}},map:{async value(h,w){
const s=[];try{Array.from(h,(e,n)=>{const r=v(w,e,n);return s.push(r),r})}catch(e){for(const n of s)n.catch(()=>{});throw e}return Promise.all(s)}}}),v}t(E,"pLi\
mit");function m(u,c){const i=E(c),_=t((...M)=>i(()=>u(...M)),"limitedFunction");return Object.defineProperty(_,"clearQueue",{value:i.clearQueue}),_}t(m,"limitF\
unction");function P(u){if(!((Number.isInteger(u)||u===Number.POSITIVE_INFINITY)&&u>0))throw new TypeError("Expected `concurrency` to be a number from 1 and up")}
t(P,"validateConcurrency")})};export{T as id,L as ids,b as modules};
