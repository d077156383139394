var A=Object.defineProperty;var e=(v,y)=>A(v,"name",{value:y,configurable:!0});const T=1305,b=[1305],L={85497:((v,y,c)=>{c.d(y,{Ge:e(()=>D,"Ge"),RA:e(()=>r,"RA"),WI:e(()=>h,"WI"),bs:e(()=>j,"bs"),cB:e(()=>g,"cB")});var a=c(44143),E=c(75892),
w=c(76363),O=c(75558),m=c(56566),u=c(99475),i=c(86125),o=c(75912);async function r(t,n,s){return(await h(t,n,s)).snapshot}e(r,"readSnapshot");async function h(t,n,s){
const{bytes:_,manifest:p}=await(0,i.fL)(async()=>{const f=await n.read(t.ref,s);if(f===void 0)throw l(t.ref,n);return{bytes:f,manifest:(0,m.N)(f)}}),d={ref:t.ref,
digest:(0,w.h)(p),held:(0,a.ol)(_),manifest:p};if(t.pin!==void 0&&t.pin!==d.digest&&t.pin!==d.held)throw new E.m_(`Snapshot '${(0,O.SN)(t.ref)}' is not ${t.pin}\
: the name now points to ${d.digest}`,{hint:"Omit the digest to use the snapshot that the name points to"});return{snapshot:d,bytes:_}}e(h,"readManifest");async function g(t,{
force:n,hint:s,refs:_,signal:p}){const d=await _.read(t,{signal:p});if(d!==void 0&&!n)throw P({ref:t,hint:s});return{ref:t,previous:d,hint:s,force:n}}e(g,"claim\
Name");async function D(t,n,s){const _={...n,packs:[...s.published.packs]},p=(0,u.M)(_);try{await M(t.ref,{previous:t.previous,bytes:p},s)}catch(f){throw!(f instanceof
E.fK)||t.previous!==void 0||t.force?f:(f.fields.unread===!0?!t.force:await s.refs.read(t.ref,s)!==void 0)?P(t,f):f}const d=(0,m.N)(p);return{ref:t.ref,digest:(0,w.
h)(d),held:(0,a.ol)(p),manifest:d}}e(D,"commitSnapshot");async function j(t,n,s){const _=(0,a.ol)(n.bytes);if(!(n.previous&&(0,a.ol)(n.previous)===_))try{await M(
t,n,s)}catch(p){if(!(p instanceof E.fK))throw p;const d=await s.refs.read(t,s);if(d===void 0||(0,a.ol)(d)!==_)throw p}}e(j,"moveName");async function M(t,{previous:n,
bytes:s},{published:_,refs:p,signal:d,log:f}){const C={signal:d,...f&&{log:f}};await _.assertFresh(),await p.compareAndSwap(t,n&&(0,a.ol)(n),s,{...C,stage:_.stage});
try{await _.confirm()}catch(R){throw await p.compareAndSwap(t,(0,a.ol)(s),n,C),R}}e(M,"moveRef");function l(t,n){const s=(0,o.DQ)(t,n);return new E.m_(`Snapshot\
 '${(0,O.SN)(t)}' not found${s===void 0?"":`: ${s}`}`,{hint:"List the existing snapshots with: vm snapshot list",fields:{snapshot:(0,O.SN)(t)}})}e(l,"notFound");
function P({ref:t,hint:n},s){return new E.Ry(`Snapshot '${t.name}' already exists`,{hint:n,cause:s,fields:{project:t.project,name:t.name}})}e(P,"nameTaken")}),41305:((v,y,c)=>{
c.r(y),c.d(y,{assertUnprotected:e(()=>j,"assertUnprotected"),isProtected:e(()=>h,"isProtected"),protect:e(()=>o,"protect"),protectedNames:e(()=>D,"protectedName\
s"),readProtected:e(()=>g,"readProtected"),unprotect:e(()=>r,"unprotect"),unprotectRef:e(()=>M,"unprotectRef")});var a=c(77598),E=c(70370),w=c(75892),O=c(75558),
m=c(10764),u=c(85497);const i="protected/";async function o({name:t},{store:n},s){const _=await(0,u.RA)(t,n,s);if(!(0,m.$9)(n)||!(0,m.HE)(n))throw P(n);const p=!await h(
t.ref,n,s);return await n.put(l(t.ref),[Buffer.from(`${t.ref.project}/${t.ref.name}
`)],s),{..._,changed:p}}e(o,"protect");async function r({name:t},{store:n},s){return{...await(0,u.RA)(t,n,s),changed:await M(t.ref,n,s)}}e(r,"unprotect");async function h(t,n,s){
return(0,m.$9)(n)&&await n.stat(l(t),s)!==void 0}e(h,"isProtected");async function g(t,n){if(!(0,m.$9)(t))return()=>!1;const s=new Set;for await(const{key:_}of t.
list(i,n))s.add(_);return _=>s.has(l(_))}e(g,"readProtected");async function D(t,n){const s=[];for await(const{key:d}of t.list(i,n))s.push(d);const _=(0,E.A)(t.
traits.concurrency);return(await Promise.all(s.map(d=>_(p,d)))).filter(d=>d!==void 0);async function p(d){try{const f=Buffer.from(await t.get(d,n)).toString().trimEnd();
return(0,a.hash)("sha256",f,"hex")===d.slice(i.length)?f:void 0}catch(f){if(f instanceof w.m_)return;throw f}}}e(D,"protectedNames");async function j(t,n,s){if(await h(
t,n,s))throw new w.iC(`Snapshot '${(0,O.SN)(t)}' is protected`,{hint:`Use --force, or first run: vm snapshot unprotect ${(0,O.SN)(t)}`,fields:{project:t.project,
name:t.name}})}e(j,"assertUnprotected");async function M(t,n,s){if(!await h(t,n,s))return!1;if(!(0,m.HE)(n))throw P(n);return await n.delete(l(t),s),!0}e(M,"unp\
rotectRef");function l({project:t,name:n}){return i+(0,a.hash)("sha256",`${t}/${n}`,"hex")}e(l,"keyOf");function P({location:t}){return new w.Wt(`Cannot protect\
 snapshots in ${t}: it does not support listing and deleting`)}e(P,"unable")}),76363:((v,y,c)=>{c.d(y,{h:e(()=>m,"h"),s:e(()=>u,"s")});var a=c(44143),E=c(75892),
w=c(56566),O=c(13266);function m(o){const{snapshot_name:r,project_name:h,is_global:g,imported:D,packs:j,files:M,services:l,volumes:P,bind_mounts:t,parts:n,blobs:s,
..._}=o,p={..._,...l.length>0&&{services:l.map(({image_tag:d,image_file:f,...C})=>C)},volumes:P.map(({volume_file:d,...f})=>f),...t!==void 0&&{bind_mounts:t.map(
({bind_file:d,...f})=>f)},...n!==void 0&&{parts:n.map(({part_file:d,...f})=>f)},blobs:s.map(({recipe:d,...f})=>f)};return(0,a.ol)(`${JSON.stringify(i(p),void 0,
2)}
`)}e(m,"snapshotDigest");function u(o){try{return m((0,w.N)(o))}catch(r){if(r instanceof E.JC)return;throw r}}e(u,"digestIn");function i(o){return Object.fromEntries(
Object.keys(O.rc.shape).flatMap(r=>r in o?[[r,o[r]]]:[]))}e(i,"inOrder")}),99475:((v,y,c)=>{c.d(y,{M:e(()=>m,"M")});var a=c(75892),E=c(72018),w=c(13266),O=c(93211);
function m(i){const{data:o,error:r}=w.rc.safeParse(i);if(o===void 0)throw new a.dz(`Cannot write the snapshot's manifest: ${(0,O.w)(r.issues)}`);const{services:h,
languages:g}=o;return Buffer.from((0,E.i)({...o,services:h.length>0?h:void 0,languages:u(g)}))}e(m,"serializeManifest");function u(i){return Object.fromEntries(
Object.entries(i).sort(([o],[r])=>o<r?-1:1))}e(u,"sorted")}),86125:((v,y,c)=>{c.d(y,{Hj:e(()=>m,"Hj"),Rh:e(()=>E,"Rh"),fL:e(()=>u,"fL"),yo:e(()=>w,"yo"),ys:e(()=>O,
"ys")});var a=c(75892);class E extends a.cs{static{e(this,"MissingError")}constructor(o,r,h){super(`${o} is missing from ${r}`,{cause:h,hint:w})}}const w="List \
all damage with: vm snapshot verify. Copy the missing data from another repository with vm snapshot verify --repair --from <location>, or create or import the s\
napshot again";function O(i){return i instanceof a.cs&&!(i instanceof E)}e(O,"isCorruption");function m(i,o){return r=>{throw r instanceof a.m_?new E(`pack ${i}`,
o,r):r}}e(m,"toMissingChunkError");async function u(i,o=()=>{}){try{return await i()}catch(r){if(!O(r))throw r}try{return await i()}catch(r){throw O(r)&&o(),r}}
e(u,"retryOnCorruption")}),10764:((v,y,c)=>{c.d(y,{$9:e(()=>w,"$9"),BR:e(()=>h,"BR"),HE:e(()=>O,"HE"),Iv:e(()=>g,"Iv"),JN:e(()=>n,"JN"),Lf:e(()=>r,"Lf"),Ow:e(()=>M,
"Ow"),V2:e(()=>i,"V2"),YG:e(()=>m,"YG"),_f:e(()=>o,"_f"),at:e(()=>E,"at"),d0:e(()=>j,"d0"),dd:e(()=>D,"dd"),eA:e(()=>P,"eA"),nR:e(()=>u,"nR"),oo:e(()=>t,"oo"),tZ:e(
()=>l,"tZ")});const a=e(s=>_=>s in _,"guard"),E=a("listVersioned"),w=a("list"),O=a("delete"),m=a("stage"),u=a("putSidecarFiles"),i=a("freeBytes"),o=a("lockExclu\
sively"),r=a("workers"),h=a("discardRef"),g=a("abortStaleUploads"),D=a("newestRef"),j=a("missing"),M=a("now"),l=a("fileTime"),P=a("unkept"),t=a("prove"),n=a("as\
sertWritable")}),70370:((v,y,c)=>{c.d(y,{A:e(()=>w,"A")});class a{static{e(this,"Node")}value;next;constructor(i){this.value=i}}class E{static{e(this,"Queue")}#t;#e;#n;constructor(){
this.clear()}enqueue(i){const o=new a(i);this.#t?(this.#e.next=o,this.#e=o):(this.#t=o,this.#e=o),this.#n++}dequeue(){const i=this.#t;if(i)return this.#t=this.#t.
next,this.#n--,this.#t||(this.#e=void 0),i.value}peek(){if(this.#t)return this.#t.value}clear(){this.#t=void 0,this.#e=void 0,this.#n=0}get size(){return this.#n}*[Symbol.
iterator](){let i=this.#t;for(;i;)yield i.value,i=i.next}*drain(){for(;this.#t;)yield this.dequeue()}}function w(u){let i=!1;if(typeof u=="object"&&({concurrency:u,
rejectOnClear:i=!1}=u),m(u),typeof i!="boolean")throw new TypeError("Expected `rejectOnClear` to be a boolean");const o=new E;let r=0;const h=e(()=>{r<u&&o.size>
0&&(r++,o.dequeue().run())},"resumeNext"),g=e(()=>{r--,h()},"next"),D=e(async(l,P,t)=>{const n=(async()=>l(...t))();P(n);try{await n}catch{}g()},"run"),j=e((l,P,t,n)=>{
const s={reject:t};new Promise(_=>{s.run=_,o.enqueue(s)}).then(D.bind(void 0,l,P,n)),r<u&&h()},"enqueue"),M=e((l,...P)=>new Promise((t,n)=>{j(l,t,n,P)}),"genera\
tor");return Object.defineProperties(M,{activeCount:{get:e(()=>r,"get")},pendingCount:{get:e(()=>o.size,"get")},clearQueue:{value(){if(!i){o.clear();return}const l=AbortSignal.
abort().reason;for(;o.size>0;)o.dequeue().reject(l)}},concurrency:{get:e(()=>u,"get"),set(l){m(l),u=l,queueMicrotask(()=>{for(;r<u&&o.size>0;)h()})}},map:{async value(l,P){
const t=[];try{Array.from(l,(n,s)=>{const _=M(P,n,s);return t.push(_),_})}catch(n){for(const s of t)s.catch(()=>{});throw n}return Promise.all(t)}}}),M}e(w,"pLi\
mit");function O(u,i){const o=w(i),r=e((...h)=>o(()=>u(...h)),"limitedFunction");return Object.defineProperty(r,"clearQueue",{value:o.clearQueue}),r}e(O,"limitF\
unction");function m(u){if(!((Number.isInteger(u)||u===Number.POSITIVE_INFINITY)&&u>0))throw new TypeError("Expected `concurrency` to be a number from 1 and up")}
e(m,"validateConcurrency")})};export{T as id,b as ids,L as modules};
