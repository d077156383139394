var A=Object.defineProperty;var t=(D,M)=>A(D,"name",{value:M,configurable:!0});const T=1305,b=[1305],L={85497:((D,M,c)=>{c.d(M,{Ge:t(()=>j,"Ge"),RA:t(()=>a,"RA"),WI:t(()=>w,"WI"),bs:t(()=>C,"bs"),cB:t(()=>y,"cB")});var _=c(44143),p=c(75892),
E=c(76363),O=c(75558),P=c(56566),u=c(99475),r=c(86125),i=c(75912);async function a(s,e,n){return(await w(s,e,n)).snapshot}t(a,"readSnapshot");async function w(s,e,n){
const{bytes:o,manifest:f}=await(0,r.fL)(async()=>{const d=await e.read(s.ref,n);if(d===void 0)throw h(s.ref,e);return{bytes:d,manifest:(0,P.N)(d)}}),l={ref:s.ref,
digest:(0,E.h)(f),held:(0,_.ol)(o),manifest:f};if(s.pin!==void 0&&s.pin!==l.digest&&s.pin!==l.held)throw new p.m_(`Snapshot '${(0,O.SN)(s.ref)}' is not ${s.pin}\
: the name now points to ${l.digest}`,{hint:"Omit the digest to use the snapshot that the name points to"});return{snapshot:l,bytes:o}}t(w,"readManifest");async function y(s,{
force:e,hint:n,refs:o,signal:f}){const l=await o.read(s,{signal:f});if(l!==void 0&&!e)throw m({ref:s,hint:n});return{ref:s,previous:l,hint:n,force:e}}t(y,"claim\
Name");async function j(s,e,n){const o={...e,packs:[...n.published.packs]},f=(0,u.M)(o);try{await g(s.ref,{previous:s.previous,bytes:f},n)}catch(d){throw!(d instanceof
p.fK)||s.previous!==void 0||s.force?d:(d.fields.unread===!0?!s.force:await n.refs.read(s.ref,n)!==void 0)?m(s,d):d}const l=(0,P.N)(f);return{ref:s.ref,digest:(0,E.
h)(l),held:(0,_.ol)(f),manifest:l}}t(j,"commitSnapshot");async function C(s,e,n){const o=(0,_.ol)(e.bytes);if(!(e.previous&&(0,_.ol)(e.previous)===o))try{await g(
s,e,n)}catch(f){if(!(f instanceof p.fK))throw f;const l=await n.refs.read(s,n);if(l===void 0||(0,_.ol)(l)!==o)throw f}}t(C,"moveName");async function g(s,{previous:e,
bytes:n},{published:o,refs:f,signal:l,log:d}){const v={signal:l,...d&&{log:d}};await o.assertFresh(),await f.compareAndSwap(s,e&&(0,_.ol)(e),n,{...v,stage:o.stage});
try{await o.confirm()}catch(R){throw await f.compareAndSwap(s,(0,_.ol)(n),e,v),R}}t(g,"moveRef");function h(s,e){const n=(0,i.DQ)(s,e);return new p.m_(`Snapshot\
 '${(0,O.SN)(s)}' not found${n===void 0?"":`: ${n}`}`,{hint:"List the existing snapshots with: vm snapshot list",fields:{snapshot:(0,O.SN)(s)}})}t(h,"notFound");
function m({ref:s,hint:e},n){return new p.Ry(`Snapshot '${s.name}' already exists`,{hint:e,cause:n,fields:{project:s.project,name:s.name}})}t(m,"nameTaken")}),41305:((D,M,c)=>{
c.r(M),c.d(M,{assertUnprotected:t(()=>g,"assertUnprotected"),isProtected:t(()=>y,"isProtected"),protect:t(()=>a,"protect"),protectedNames:t(()=>C,"protectedName\
s"),readProtected:t(()=>j,"readProtected"),unprotect:t(()=>w,"unprotect"),unprotectRef:t(()=>h,"unprotectRef")});var _=c(77598),p=c(70370),E=c(75892),O=c(57588),
P=c(75558),u=c(10764),r=c(85497);const i="protected/";async function a({name:e},{store:n},o){const f=await(0,r.RA)(e,n,o);if(!(0,u.$9)(n)||!(0,u.HE)(n))throw s(
n);const l=!await y(e.ref,n,o);return await n.put(m(e.ref),[Buffer.from(`${e.ref.project}/${e.ref.name}
`)],o),{...f,changed:l}}t(a,"protect");async function w({name:e},{store:n},o){return{...await(0,r.RA)(e,n,o),changed:await h(e.ref,n,o)}}t(w,"unprotect");async function y(e,n,o){
return(0,u.$9)(n)&&await n.stat(m(e),o)!==void 0}t(y,"isProtected");async function j(e,n){if(!(0,u.$9)(e))return()=>!1;const o=new Set;for await(const{key:f}of e.
list(i,n))o.add(f);return f=>o.has(m(f))}t(j,"readProtected");async function C(e,n){const o=[];for await(const{key:d}of e.list(i,n))o.push(d);const f=(0,p.A)(e.
traits.concurrency);return(await Promise.all(o.map(d=>f(l,d)))).filter(d=>d!==void 0);async function l(d){try{const v=Buffer.from(await e.get(d,n)).toString().trimEnd();
return(0,_.hash)("sha256",v,"hex")===d.slice(i.length)?v:void 0}catch(v){if(v instanceof E.m_)return;throw v}}}t(C,"protectedNames");async function g(e,n,o){if(await y(
e,n,o))throw new E.iC(`Snapshot '${(0,P.SN)(e)}' is protected`,{hint:(0,O.iU)`Use ${(0,O.uK)("force",!0)}, or first run: vm snapshot unprotect ${(0,P.SN)(e)}`,fields:{
project:e.project,name:e.name}})}t(g,"assertUnprotected");async function h(e,n,o){if(!await y(e,n,o))return!1;if(!(0,u.HE)(n))throw s(n);return await n.delete(m(
e),o),!0}t(h,"unprotectRef");function m({project:e,name:n}){return i+(0,_.hash)("sha256",`${e}/${n}`,"hex")}t(m,"keyOf");function s({location:e}){return new E.Wt(
`Cannot protect snapshots in ${e}: it does not support listing and deleting`)}t(s,"unable")}),76363:((D,M,c)=>{c.d(M,{h:t(()=>P,"h"),s:t(()=>u,"s")});var _=c(44143),
p=c(75892),E=c(56566),O=c(13266);function P(i){const{snapshot_name:a,project_name:w,is_global:y,imported:j,packs:C,files:g,services:h,volumes:m,bind_mounts:s,parts:e,
blobs:n,...o}=i,f={...o,...h.length>0&&{services:h.map(({image_tag:l,image_file:d,...v})=>v)},volumes:m.map(({volume_file:l,...d})=>d),...s!==void 0&&{bind_mounts:s.
map(({bind_file:l,...d})=>d)},...e!==void 0&&{parts:e.map(({part_file:l,...d})=>d)},blobs:n.map(({recipe:l,...d})=>d)};return(0,_.ol)(`${JSON.stringify(r(f),void 0,
2)}
`)}t(P,"snapshotDigest");function u(i){try{return P((0,E.N)(i))}catch(a){if(a instanceof p.JC)return;throw a}}t(u,"digestIn");function r(i){return Object.fromEntries(
Object.keys(O.rc.shape).flatMap(a=>a in i?[[a,i[a]]]:[]))}t(r,"inOrder")}),99475:((D,M,c)=>{c.d(M,{M:t(()=>P,"M")});var _=c(75892),p=c(72018),E=c(13266),O=c(93211);
function P(r){const{data:i,error:a}=E.rc.safeParse(r);if(i===void 0)throw new _.dz(`Cannot write the snapshot's manifest: ${(0,O.w)(a.issues)}`);const{services:w,
languages:y}=i;return Buffer.from((0,p.i)({...i,services:w.length>0?w:void 0,languages:u(y)}))}t(P,"serializeManifest");function u(r){return Object.fromEntries(
Object.entries(r).sort(([i],[a])=>i<a?-1:1))}t(u,"sorted")}),86125:((D,M,c)=>{c.d(M,{Hj:t(()=>P,"Hj"),Rh:t(()=>p,"Rh"),fL:t(()=>u,"fL"),yo:t(()=>E,"yo"),ys:t(()=>O,
"ys")});var _=c(75892);class p extends _.cs{static{t(this,"MissingError")}constructor(i,a,w){super(`${i} is missing from ${a}`,{cause:w,hint:E})}}const E="List \
all damage with: vm snapshot verify. Copy the missing data from another repository with vm snapshot verify --repair --from <location>, or create or import the s\
napshot again";function O(r){return r instanceof _.cs&&!(r instanceof p)}t(O,"isCorruption");function P(r,i){return a=>{throw a instanceof _.m_?new p(`pack ${r}`,
i,a):a}}t(P,"toMissingChunkError");async function u(r,i=()=>{}){try{return await r()}catch(a){if(!O(a))throw a}try{return await r()}catch(a){throw O(a)&&i(),a}}
t(u,"retryOnCorruption")}),10764:((D,M,c)=>{c.d(M,{$9:t(()=>E,"$9"),BR:t(()=>w,"BR"),HE:t(()=>O,"HE"),Iv:t(()=>y,"Iv"),JN:t(()=>e,"JN"),Lf:t(()=>a,"Lf"),Ow:t(()=>g,
"Ow"),V2:t(()=>r,"V2"),YG:t(()=>P,"YG"),_f:t(()=>i,"_f"),at:t(()=>p,"at"),d0:t(()=>C,"d0"),dd:t(()=>j,"dd"),eA:t(()=>m,"eA"),nR:t(()=>u,"nR"),oo:t(()=>s,"oo"),tZ:t(
()=>h,"tZ")});const _=t(n=>o=>n in o,"guard"),p=_("listVersioned"),E=_("list"),O=_("delete"),P=_("stage"),u=_("putSidecarFiles"),r=_("freeBytes"),i=_("lockExclu\
sively"),a=_("workers"),w=_("discardRef"),y=_("abortStaleUploads"),j=_("newestRef"),C=_("missing"),g=_("now"),h=_("fileTime"),m=_("unkept"),s=_("prove"),e=_("as\
sertWritable")}),70370:((D,M,c)=>{c.d(M,{A:t(()=>E,"A")});class _{static{t(this,"Node")}value;next;constructor(r){this.value=r}}class p{static{t(this,"Queue")}#t;#e;#n;constructor(){
this.clear()}enqueue(r){const i=new _(r);this.#t?(this.#e.next=i,this.#e=i):(this.#t=i,this.#e=i),this.#n++}dequeue(){const r=this.#t;if(r)return this.#t=this.#t.
next,this.#n--,this.#t||(this.#e=void 0),r.value}peek(){if(this.#t)return this.#t.value}clear(){this.#t=void 0,this.#e=void 0,this.#n=0}get size(){return this.#n}*[Symbol.
iterator](){let r=this.#t;for(;r;)yield r.value,r=r.next}*drain(){for(;this.#t;)yield this.dequeue()}}function E(u){let r=!1;if(typeof u=="object"&&({concurrency:u,
rejectOnClear:r=!1}=u),P(u),typeof r!="boolean")throw new TypeError("Expected `rejectOnClear` to be a boolean");const i=new p;let a=0;const w=t(()=>{a<u&&i.size>
0&&(a++,i.dequeue().run())},"resumeNext"),y=t(()=>{a--,w()},"next"),j=t(async(h,m,s)=>{const e=(async()=>h(...s))();m(e);try{await e}catch{}y()},"run"),C=t((h,m,s,e)=>{
const n={reject:s};new Promise(o=>{n.run=o,i.enqueue(n)}).then(j.bind(void 0,h,m,e)),a<u&&w()},"enqueue"),g=t((h,...m)=>new Promise((s,e)=>{C(h,s,e,m)}),"genera\
tor");return Object.defineProperties(g,{activeCount:{get:t(()=>a,"get")},pendingCount:{get:t(()=>i.size,"get")},clearQueue:{value(){if(!r){i.clear();return}const h=AbortSignal.
abort().reason;for(;i.size>0;)i.dequeue().reject(h)}},concurrency:{get:t(()=>u,"get"),set(h){P(h),u=h,queueMicrotask(()=>{for(;a<u&&i.size>0;)w()})}},map:{async value(h,m){
const s=[];try{Array.from(h,(e,n)=>{const o=g(m,e,n);return s.push(o),o})}catch(e){for(const n of s)n.catch(()=>{});throw e}return Promise.all(s)}}}),g}t(E,"pLi\
mit");function O(u,r){const i=E(r),a=t((...w)=>i(()=>u(...w)),"limitedFunction");return Object.defineProperty(a,"clearQueue",{value:i.clearQueue}),a}t(O,"limitF\
unction");function P(u){if(!((Number.isInteger(u)||u===Number.POSITIVE_INFINITY)&&u>0))throw new TypeError("Expected `concurrency` to be a number from 1 and up")}
t(P,"validateConcurrency")})};export{T as id,b as ids,L as modules};
