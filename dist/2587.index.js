var b=Object.defineProperty;var t=(C,E)=>b(C,"name",{value:E,configurable:!0});const A=2587,T=[2587],L={18753:((C,E,o)=>{o.d(E,{t:t(()=>r,"t")});function r({manifest:m},O){return Date.now()-Date.parse(m.created_at)>O}t(r,"isOlder")}),85497:((C,E,o)=>{
o.d(E,{Ge:t(()=>R,"Ge"),RA:t(()=>a,"RA"),WI:t(()=>p,"WI"),bs:t(()=>v,"bs"),cB:t(()=>y,"cB")});var r=o(44143),m=o(75892),O=o(76363),P=o(75558),M=o(56566),u=o(99475),
_=o(86125),n=o(75912);async function a(e,i,s){return(await p(e,i,s)).snapshot}t(a,"readSnapshot");async function p(e,i,s){const{bytes:c,manifest:f}=await(0,_.fL)(
async()=>{const h=await i.read(e.ref,s);if(h===void 0)throw d(e.ref,i);return{bytes:h,manifest:(0,M.N)(h)}}),l={ref:e.ref,digest:(0,O.h)(f),held:(0,r.ol)(c),manifest:f};
if(e.pin!==void 0&&e.pin!==l.digest&&e.pin!==l.held)throw new m.m_(`Snapshot '${(0,P.SN)(e.ref)}' is not ${e.pin}: the name now points to ${l.digest}`,{hint:"Om\
it the digest to use the snapshot that the name points to"});return{snapshot:l,bytes:c}}t(p,"readManifest");async function y(e,{force:i,hint:s,refs:c,signal:f}){
const l=await c.read(e,{signal:f});if(l!==void 0&&!i)throw w({ref:e,hint:s});return{ref:e,previous:l,hint:s,force:i}}t(y,"claimName");async function R(e,i,s){const c={
...i,packs:[...s.published.packs]},f=(0,u.M)(c);try{await D(e.ref,{previous:e.previous,bytes:f},s)}catch(h){throw!(h instanceof m.fK)||e.previous!==void 0||e.force?
h:(h.fields.unread===!0?!e.force:await s.refs.read(e.ref,s)!==void 0)?w(e,h):h}const l=(0,M.N)(f);return{ref:e.ref,digest:(0,O.h)(l),held:(0,r.ol)(f),manifest:l}}
t(R,"commitSnapshot");async function v(e,i,s){const c=(0,r.ol)(i.bytes);if(!(i.previous&&(0,r.ol)(i.previous)===c))try{await D(e,i,s)}catch(f){if(!(f instanceof
m.fK))throw f;const l=await s.refs.read(e,s);if(l===void 0||(0,r.ol)(l)!==c)throw f}}t(v,"moveName");async function D(e,{previous:i,bytes:s},{published:c,refs:f,
signal:l,log:h}){const g={signal:l,...h&&{log:h}};await c.assertFresh(),await f.compareAndSwap(e,i&&(0,r.ol)(i),s,{...g,stage:c.stage});try{await c.confirm()}catch(j){
throw await f.compareAndSwap(e,(0,r.ol)(s),i,g),j}}t(D,"moveRef");function d(e,i){const s=(0,n.DQ)(e,i);return new m.m_(`Snapshot '${(0,P.SN)(e)}' not found${s===
void 0?"":`: ${s}`}`,{hint:"List the existing snapshots with: vm snapshot list",fields:{snapshot:(0,P.SN)(e)}})}t(d,"notFound");function w({ref:e,hint:i},s){return new m.
Ry(`Snapshot '${e.name}' already exists`,{hint:i,cause:s,fields:{project:e.project,name:e.name}})}t(w,"nameTaken")}),52587:((C,E,o)=>{o.r(E),o.d(E,{find:t(()=>n,
"find")});var r=o(70370),m=o(75892),O=o(75558),P=o(10764),M=o(18753),u=o(85497),_=o(75912);async function n({name:p,restoreKeys:y,maxAge:R},{store:v},D){const d=t(
s=>R===void 0||!(0,M.t)(s,R),"young"),w=await i(p);if(w!==void 0&&d(w))return{...w,exact:!0};for(const s of y){const c=(await e(s)).filter(d).sort(a)[0];if(c!==
void 0)return{...c,exact:!1}}return;async function e({project:s,name:c}){const f=[];if((0,P.dd)(v)){const g=await v.newestRef({project:s,prefix:c,signal:D.signal});
g!==void 0&&f.push(g)}else for await(const g of v.listRefs({signal:D.signal,project:s}))g.name.startsWith(c)&&f.push(g);const l=(0,r.A)(v.traits.concurrency);return(await Promise.
all(f.map(g=>l(i,{ref:g})))).filter(g=>g!==void 0)}async function i(s){try{return await(0,u.RA)(s,v,D)}catch(c){if(!(c instanceof m.m_))throw c;const f=(0,_.DQ)(
s.ref,v);f!==void 0&&D.log.warn(`'${(0,O.SN)(s.ref)}' is no longer complete: ${f}`);return}}}t(n,"find");function a(p,y){return y.manifest.created_at.localeCompare(
p.manifest.created_at)}t(a,"byAge")}),76363:((C,E,o)=>{o.d(E,{h:t(()=>M,"h"),s:t(()=>u,"s")});var r=o(44143),m=o(75892),O=o(56566),P=o(13266);function M(n){const{
snapshot_name:a,project_name:p,is_global:y,imported:R,packs:v,files:D,services:d,volumes:w,bind_mounts:e,parts:i,blobs:s,...c}=n,f={...c,...d.length>0&&{services:d.
map(({image_tag:l,image_file:h,...g})=>g)},volumes:w.map(({volume_file:l,...h})=>h),...e!==void 0&&{bind_mounts:e.map(({bind_file:l,...h})=>h)},...i!==void 0&&{
parts:i.map(({part_file:l,...h})=>h)},blobs:s.map(({recipe:l,...h})=>h)};return(0,r.ol)(`${JSON.stringify(_(f),void 0,2)}
`)}t(M,"snapshotDigest");function u(n){try{return M((0,O.N)(n))}catch(a){if(a instanceof m.JC)return;throw a}}t(u,"digestIn");function _(n){return Object.fromEntries(
Object.keys(P.rc.shape).flatMap(a=>a in n?[[a,n[a]]]:[]))}t(_,"inOrder")}),99475:((C,E,o)=>{o.d(E,{M:t(()=>M,"M")});var r=o(75892),m=o(72018),O=o(13266),P=o(93211);
function M(_){const{data:n,error:a}=O.rc.safeParse(_);if(n===void 0)throw new r.dz(`Cannot write the snapshot's manifest: ${(0,P.w)(a.issues)}`);const{services:p,
languages:y}=n;return Buffer.from((0,m.i)({...n,services:p.length>0?p:void 0,languages:u(y)}))}t(M,"serializeManifest");function u(_){return Object.fromEntries(
Object.entries(_).sort(([n],[a])=>n<a?-1:1))}t(u,"sorted")}),86125:((C,E,o)=>{o.d(E,{Hj:t(()=>M,"Hj"),Rh:t(()=>m,"Rh"),fL:t(()=>u,"fL"),yo:t(()=>O,"yo"),ys:t(()=>P,
"ys")});var r=o(75892);class m extends r.cs{static{t(this,"MissingError")}constructor(n,a,p){super(`${n} is missing from ${a}`,{cause:p,hint:O})}}const O="List \
all damage with: vm snapshot verify. Copy the missing data from another repository with vm snapshot verify --repair --from <location>, or create or import the s\
napshot again";function P(_){return _ instanceof r.cs&&!(_ instanceof m)}t(P,"isCorruption");function M(_,n){return a=>{throw a instanceof r.m_?new m(`pack ${_}`,
n,a):a}}t(M,"toMissingChunkError");async function u(_,n=()=>{}){try{return await _()}catch(a){if(!P(a))throw a}try{return await _()}catch(a){throw P(a)&&n(),a}}
t(u,"retryOnCorruption")}),10764:((C,E,o)=>{o.d(E,{$9:t(()=>O,"$9"),BR:t(()=>p,"BR"),HE:t(()=>P,"HE"),Iv:t(()=>y,"Iv"),JN:t(()=>i,"JN"),Lf:t(()=>a,"Lf"),Ow:t(()=>D,
"Ow"),V2:t(()=>_,"V2"),YG:t(()=>M,"YG"),_f:t(()=>n,"_f"),at:t(()=>m,"at"),d0:t(()=>v,"d0"),dd:t(()=>R,"dd"),eA:t(()=>w,"eA"),nR:t(()=>u,"nR"),oo:t(()=>e,"oo"),tZ:t(
()=>d,"tZ")});const r=t(s=>c=>s in c,"guard"),m=r("listVersioned"),O=r("list"),P=r("delete"),M=r("stage"),u=r("putSidecarFiles"),_=r("freeBytes"),n=r("lockExclu\
sively"),a=r("workers"),p=r("discardRef"),y=r("abortStaleUploads"),R=r("newestRef"),v=r("missing"),D=r("now"),d=r("fileTime"),w=r("unkept"),e=r("prove"),i=r("as\
sertWritable")}),70370:((C,E,o)=>{o.d(E,{A:t(()=>O,"A")});class r{static{t(this,"Node")}value;next;constructor(_){this.value=_}}class m{static{t(this,"Queue")}#t;#e;#s;constructor(){
this.clear()}enqueue(_){const n=new r(_);this.#t?(this.#e.next=n,this.#e=n):(this.#t=n,this.#e=n),this.#s++}dequeue(){const _=this.#t;if(_)return this.#t=this.#t.
next,this.#s--,this.#t||(this.#e=void 0),_.value}peek(){if(this.#t)return this.#t.value}clear(){this.#t=void 0,this.#e=void 0,this.#s=0}get size(){return this.#s}*[Symbol.
iterator](){let _=this.#t;for(;_;)yield _.value,_=_.next}*drain(){for(;this.#t;)yield this.dequeue()}}function O(u){let _=!1;if(typeof u=="object"&&({concurrency:u,
rejectOnClear:_=!1}=u),M(u),typeof _!="boolean")throw new TypeError("Expected `rejectOnClear` to be a boolean");const n=new m;let a=0;const p=t(()=>{a<u&&n.size>
0&&(a++,n.dequeue().run())},"resumeNext"),y=t(()=>{a--,p()},"next"),R=t(async(d,w,e)=>{const i=(async()=>d(...e))();w(i);try{await i}catch{}y()},"run"),v=t((d,w,e,i)=>{
const s={reject:e};new Promise(c=>{s.run=c,n.enqueue(s)}).then(R.bind(void 0,d,w,i)),a<u&&p()},"enqueue"),D=t((d,...w)=>new Promise((e,i)=>{v(d,e,i,w)}),"genera\
tor");return Object.defineProperties(D,{activeCount:{get:t(()=>a,"get")},pendingCount:{get:t(()=>n.size,"get")},clearQueue:{value(){if(!_){n.clear();return}const d=AbortSignal.
abort().reason;for(;n.size>0;)n.dequeue().reject(d)}},concurrency:{get:t(()=>u,"get"),set(d){M(d),u=d,queueMicrotask(()=>{for(;a<u&&n.size>0;)p()})}},map:{async value(d,w){
const e=[];try{Array.from(d,(i,s)=>{const c=D(w,i,s);return e.push(c),c})}catch(i){for(const s of e)s.catch(()=>{});throw i}return Promise.all(e)}}}),D}t(O,"pLi\
mit");function P(u,_){const n=O(_),a=t((...p)=>n(()=>u(...p)),"limitedFunction");return Object.defineProperty(a,"clearQueue",{value:n.clearQueue}),a}t(P,"limitF\
unction");function M(u){if(!((Number.isInteger(u)||u===Number.POSITIVE_INFINITY)&&u>0))throw new TypeError("Expected `concurrency` to be a number from 1 and up")}
t(M,"validateConcurrency")})};export{A as id,T as ids,L as modules};
