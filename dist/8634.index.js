var A=Object.defineProperty;var e=(D,O)=>A(D,"name",{value:O,configurable:!0});const T=8634,L=[8634,1305],b={85497:((D,O,i)=>{i.d(O,{Ge:e(()=>g,"Ge"),RA:e(()=>c,"RA"),WI:e(()=>E,"WI"),bs:e(()=>R,"bs"),cB:e(()=>v,"cB")});var a=i(44143),p=i(
75892),w=i(76363),P=i(75558),h=i(56566),_=i(99475),o=i(86125),r=i(75912);async function c(t,n,s){return(await E(t,n,s)).snapshot}e(c,"readSnapshot");async function E(t,n,s){
const{bytes:u,manifest:m}=await(0,o.fL)(async()=>{const f=await n.read(t.ref,s);if(f===void 0)throw l(t.ref,n);return{bytes:f,manifest:(0,h.N)(f)}}),d={ref:t.ref,
digest:(0,w.h)(m),held:(0,a.ol)(u),manifest:m};if(t.pin!==void 0&&t.pin!==d.digest&&t.pin!==d.held)throw new p.m_(`Snapshot '${(0,P.SN)(t.ref)}' is not ${t.pin}\
: the name now points to ${d.digest}`,{hint:"Omit the digest to use the snapshot that the name points to"});return{snapshot:d,bytes:u}}e(E,"readManifest");async function v(t,{
force:n,hint:s,refs:u,signal:m}){const d=await u.read(t,{signal:m});if(d!==void 0&&!n)throw M({ref:t,hint:s});return{ref:t,previous:d,hint:s,force:n}}e(v,"claim\
Name");async function g(t,n,s){const u={...n,packs:[...s.published.packs]},m=(0,_.M)(u);try{await y(t.ref,{previous:t.previous,bytes:m},s)}catch(f){throw!(f instanceof
p.fK)||t.previous!==void 0||t.force?f:(f.fields.unread===!0?!t.force:await s.refs.read(t.ref,s)!==void 0)?M(t,f):f}const d=(0,h.N)(m);return{ref:t.ref,digest:(0,w.
h)(d),held:(0,a.ol)(m),manifest:d}}e(g,"commitSnapshot");async function R(t,n,s){const u=(0,a.ol)(n.bytes);if(!(n.previous&&(0,a.ol)(n.previous)===u))try{await y(
t,n,s)}catch(m){if(!(m instanceof p.fK))throw m;const d=await s.refs.read(t,s);if(d===void 0||(0,a.ol)(d)!==u)throw m}}e(R,"moveName");async function y(t,{previous:n,
bytes:s},{published:u,refs:m,signal:d,log:f}){const j={signal:d,...f&&{log:f}};await u.assertFresh(),await m.compareAndSwap(t,n&&(0,a.ol)(n),s,{...j,stage:u.stage});
try{await u.confirm()}catch(C){throw await m.compareAndSwap(t,(0,a.ol)(s),n,j),C}}e(y,"moveRef");function l(t,n){const s=(0,r.DQ)(t,n);return new p.m_(`Snapshot\
 '${(0,P.SN)(t)}' not found${s===void 0?"":`: ${s}`}`,{hint:"List the existing snapshots with: vm snapshot list",fields:{snapshot:(0,P.SN)(t)}})}e(l,"notFound");
function M({ref:t,hint:n},s){return new p.Ry(`Snapshot '${t.name}' already exists`,{hint:n,cause:s,fields:{project:t.project,name:t.name}})}e(M,"nameTaken")}),38634:((D,O,i)=>{
i.r(O),i.d(O,{inspect:e(()=>w,"inspect")});var a=i(85497),p=i(41305);async function w(P,{store:h},_){return{...await(0,a.RA)(P,h,_),isProtected:await(0,p.isProtected)(
P.ref,h,_)}}e(w,"inspect")}),41305:((D,O,i)=>{i.r(O),i.d(O,{assertUnprotected:e(()=>R,"assertUnprotected"),isProtected:e(()=>E,"isProtected"),protect:e(()=>r,"p\
rotect"),protectedNames:e(()=>g,"protectedNames"),readProtected:e(()=>v,"readProtected"),unprotect:e(()=>c,"unprotect"),unprotectRef:e(()=>y,"unprotectRef")});var a=i(
77598),p=i(70370),w=i(75892),P=i(75558),h=i(10764),_=i(85497);const o="protected/";async function r({name:t},{store:n},s){const u=await(0,_.RA)(t,n,s);if(!(0,h.
$9)(n)||!(0,h.HE)(n))throw M(n);const m=!await E(t.ref,n,s);return await n.put(l(t.ref),[Buffer.from(`${t.ref.project}/${t.ref.name}
`)],s),{...u,changed:m}}e(r,"protect");async function c({name:t},{store:n},s){return{...await(0,_.RA)(t,n,s),changed:await y(t.ref,n,s)}}e(c,"unprotect");async function E(t,n,s){
return(0,h.$9)(n)&&await n.stat(l(t),s)!==void 0}e(E,"isProtected");async function v(t,n){if(!(0,h.$9)(t))return()=>!1;const s=new Set;for await(const{key:u}of t.
list(o,n))s.add(u);return u=>s.has(l(u))}e(v,"readProtected");async function g(t,n){const s=[];for await(const{key:d}of t.list(o,n))s.push(d);const u=(0,p.A)(t.
traits.concurrency);return(await Promise.all(s.map(d=>u(m,d)))).filter(d=>d!==void 0);async function m(d){try{const f=Buffer.from(await t.get(d,n)).toString().trimEnd();
return(0,a.hash)("sha256",f,"hex")===d.slice(o.length)?f:void 0}catch(f){if(f instanceof w.m_)return;throw f}}}e(g,"protectedNames");async function R(t,n,s){if(await E(
t,n,s))throw new w.iC(`Snapshot '${(0,P.SN)(t)}' is protected`,{hint:`Use --force, or first run: vm snapshot unprotect ${(0,P.SN)(t)}`,fields:{project:t.project,
name:t.name}})}e(R,"assertUnprotected");async function y(t,n,s){if(!await E(t,n,s))return!1;if(!(0,h.HE)(n))throw M(n);return await n.delete(l(t),s),!0}e(y,"unp\
rotectRef");function l({project:t,name:n}){return o+(0,a.hash)("sha256",`${t}/${n}`,"hex")}e(l,"keyOf");function M({location:t}){return new w.Wt(`Cannot protect\
 snapshots in ${t}: it does not support listing and deleting`)}e(M,"unable")}),76363:((D,O,i)=>{i.d(O,{h:e(()=>h,"h"),s:e(()=>_,"s")});var a=i(44143),p=i(75892),
w=i(56566),P=i(13266);function h(r){const{snapshot_name:c,project_name:E,is_global:v,imported:g,packs:R,files:y,services:l,volumes:M,bind_mounts:t,parts:n,blobs:s,
...u}=r,m={...u,...l.length>0&&{services:l.map(({image_tag:d,image_file:f,...j})=>j)},volumes:M.map(({volume_file:d,...f})=>f),...t!==void 0&&{bind_mounts:t.map(
({bind_file:d,...f})=>f)},...n!==void 0&&{parts:n.map(({part_file:d,...f})=>f)},blobs:s.map(({recipe:d,...f})=>f)};return(0,a.ol)(`${JSON.stringify(o(m),void 0,
2)}
`)}e(h,"snapshotDigest");function _(r){try{return h((0,w.N)(r))}catch(c){if(c instanceof p.JC)return;throw c}}e(_,"digestIn");function o(r){return Object.fromEntries(
Object.keys(P.rc.shape).flatMap(c=>c in r?[[c,r[c]]]:[]))}e(o,"inOrder")}),99475:((D,O,i)=>{i.d(O,{M:e(()=>h,"M")});var a=i(75892),p=i(72018),w=i(13266),P=i(93211);
function h(o){const{data:r,error:c}=w.rc.safeParse(o);if(r===void 0)throw new a.dz(`Cannot write the snapshot's manifest: ${(0,P.w)(c.issues)}`);const{services:E,
languages:v}=r;return Buffer.from((0,p.i)({...r,services:E.length>0?E:void 0,languages:_(v)}))}e(h,"serializeManifest");function _(o){return Object.fromEntries(
Object.entries(o).sort(([r],[c])=>r<c?-1:1))}e(_,"sorted")}),86125:((D,O,i)=>{i.d(O,{Hj:e(()=>h,"Hj"),Rh:e(()=>p,"Rh"),fL:e(()=>_,"fL"),yo:e(()=>w,"yo"),ys:e(()=>P,
"ys")});var a=i(75892);class p extends a.cs{static{e(this,"MissingError")}constructor(r,c,E){super(`${r} is missing from ${c}`,{cause:E,hint:w})}}const w="List \
all damage with: vm snapshot verify. Copy the missing data from another repository with vm snapshot verify --repair --from <location>, or create or import the s\
napshot again";function P(o){return o instanceof a.cs&&!(o instanceof p)}e(P,"isCorruption");function h(o,r){return c=>{throw c instanceof a.m_?new p(`pack ${o}`,
r,c):c}}e(h,"toMissingChunkError");async function _(o,r=()=>{}){try{return await o()}catch(c){if(!P(c))throw c}try{return await o()}catch(c){throw P(c)&&r(),c}}
e(_,"retryOnCorruption")}),10764:((D,O,i)=>{i.d(O,{$9:e(()=>w,"$9"),BR:e(()=>E,"BR"),HE:e(()=>P,"HE"),Iv:e(()=>v,"Iv"),JN:e(()=>n,"JN"),Lf:e(()=>c,"Lf"),Ow:e(()=>y,
"Ow"),V2:e(()=>o,"V2"),YG:e(()=>h,"YG"),_f:e(()=>r,"_f"),at:e(()=>p,"at"),d0:e(()=>R,"d0"),dd:e(()=>g,"dd"),eA:e(()=>M,"eA"),nR:e(()=>_,"nR"),oo:e(()=>t,"oo"),tZ:e(
()=>l,"tZ")});const a=e(s=>u=>s in u,"guard"),p=a("listVersioned"),w=a("list"),P=a("delete"),h=a("stage"),_=a("putSidecarFiles"),o=a("freeBytes"),r=a("lockExclu\
sively"),c=a("workers"),E=a("discardRef"),v=a("abortStaleUploads"),g=a("newestRef"),R=a("missing"),y=a("now"),l=a("fileTime"),M=a("unkept"),t=a("prove"),n=a("as\
sertWritable")}),70370:((D,O,i)=>{i.d(O,{A:e(()=>w,"A")});class a{static{e(this,"Node")}value;next;constructor(o){this.value=o}}class p{static{e(this,"Queue")}#t;#e;#n;constructor(){
this.clear()}enqueue(o){const r=new a(o);this.#t?(this.#e.next=r,this.#e=r):(this.#t=r,this.#e=r),this.#n++}dequeue(){const o=this.#t;if(o)return this.#t=this.#t.
next,this.#n--,this.#t||(this.#e=void 0),o.value}peek(){if(this.#t)return this.#t.value}clear(){this.#t=void 0,this.#e=void 0,this.#n=0}get size(){return this.#n}*[Symbol.
iterator](){let o=this.#t;for(;o;)yield o.value,o=o.next}*drain(){for(;this.#t;)yield this.dequeue()}}function w(_){let o=!1;if(typeof _=="object"&&({concurrency:_,
rejectOnClear:o=!1}=_),h(_),typeof o!="boolean")throw new TypeError("Expected `rejectOnClear` to be a boolean");const r=new p;let c=0;const E=e(()=>{c<_&&r.size>
0&&(c++,r.dequeue().run())},"resumeNext"),v=e(()=>{c--,E()},"next"),g=e(async(l,M,t)=>{const n=(async()=>l(...t))();M(n);try{await n}catch{}v()},"run"),R=e((l,M,t,n)=>{
const s={reject:t};new Promise(u=>{s.run=u,r.enqueue(s)}).then(g.bind(void 0,l,M,n)),c<_&&E()},"enqueue"),y=e((l,...M)=>new Promise((t,n)=>{R(l,t,n,M)}),"genera\
tor");return Object.defineProperties(y,{activeCount:{get:e(()=>c,"get")},pendingCount:{get:e(()=>r.size,"get")},clearQueue:{value(){if(!o){r.clear();return}const l=AbortSignal.
abort().reason;for(;r.size>0;)r.dequeue().reject(l)}},concurrency:{get:e(()=>_,"get"),set(l){h(l),_=l,queueMicrotask(()=>{for(;c<_&&r.size>0;)E()})}},map:{async value(l,M){
const t=[];try{Array.from(l,(n,s)=>{const u=y(M,n,s);return t.push(u),u})}catch(n){for(const s of t)s.catch(()=>{});throw n}return Promise.all(t)}}}),y}e(w,"pLi\
mit");function P(_,o){const r=w(o),c=e((...E)=>r(()=>_(...E)),"limitedFunction");return Object.defineProperty(c,"clearQueue",{value:r.clearQueue}),c}e(P,"limitF\
unction");function h(_){if(!((Number.isInteger(_)||_===Number.POSITIVE_INFINITY)&&_>0))throw new TypeError("Expected `concurrency` to be a number from 1 and up")}
e(h,"validateConcurrency")})};export{T as id,L as ids,b as modules};
