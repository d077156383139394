var wt=Object.defineProperty;var s=(b,S)=>wt(b,"name",{value:S,configurable:!0});const yt=1816,pt=[1816],gt={93322:((b,S,w)=>{w.d(S,{AB:s(()=>m,"AB"),Mi:s(()=>p,"Mi"),Oo:s(()=>C,"Oo"),SH:s(()=>x,"SH"),sc:s(()=>l,"sc"),wW:s(()=>r,"wW")});var $=w(
77598),A=w(46466);async function*C(c){yield c}s(C,"once");async function*p(c,h){for await(const u of c)h(u),yield u}s(p,"tap");async function*x(c,h){let u,g=0;for await(const E of c){
let v=0;for(;v<E.length;){if(u===void 0&&E.length-v>=h){yield E.subarray(v,v+h),v+=h;continue}u??=new Uint8Array(h);const y=E.subarray(v,v+h-g);u.set(y,g),v+=y.
length,g+=y.length,!(g<h)&&(yield u,u=void 0,g=0)}}u!==void 0&&(yield u.subarray(0,g))}s(x,"blocksOf");async function*r(c,h,u){const g=[];try{for await(const E of c){
const v=u(E);v.catch(()=>{}),g.push(v),g.length>=h&&(yield await g.shift())}for(;g.length>0;)yield await g.shift()}finally{await Promise.allSettled(g)}}s(r,"map\
Ordered");async function*l(c,h){const u=(0,A.pipeline)(c,h);u.catch(()=>{});try{yield*h,await u}finally{h.destroy(),await Promise.allSettled([u])}}s(l,"through");
function m(){const c=(0,$.createHash)("sha256");let h=0;return{add(u){c.update(u),h+=u.length},done:s(()=>({size:h,sha256:c.digest("hex")}),"done")}}s(m,"summer")}),
15890:((b,S,w)=>{w.d(S,{Jg:s(()=>r,"Jg"),io:s(()=>m,"io"),kF:s(()=>l,"kF"),m0:s(()=>p,"m0"),sM:s(()=>x,"sM")});var $=w(75892);const A=/^[a-z0-9][a-z0-9.-]*(\/[a-z0-9][a-z0-9.-]*)*$/,
C=/^[A-Za-z0-9][A-Za-z0-9._-]*$/;function p(c){return A.test(c)}s(p,"isKey");function x(c){if(!p(c))throw new $.dz(`'${c}' is no object key`)}s(x,"assertKey");function r(c){
return C.test(c)}s(r,"isWord");function l(c){if(!c.split("/").every(h=>/^[A-Za-z0-9_][A-Za-z0-9._-]*$/.test(h)))throw new $.dz(`'${c}' is no path of plain names`)}
s(l,"assertPath");function m(c){if(!r(c.project)||!r(c.name))throw new $.dz(`'${c.project}/${c.name}' is no snapshot name`)}s(m,"assertRef")}),55915:((b,S,w)=>{
w.r(S),w.d(S,{openS3Store:s(()=>lt,"openS3Store")});var $=w(15890),A=w(82686),C=w(77598),p=w(75892),x=w(49813),r=w(69539);const l=".repository/.conditions",m=".\
repository/.race-",c=8,h=Buffer.from(`Shows whether this server heeds If-None-Match and If-Match. It may be deleted at any time.
`),u={IfMatch:'"00000000000000000000000000000000"'};class g{static{s(this,"Conditions")}#t;#n=new Map;constructor(t){this.#t=t}async assertCreation({signal:t}){
if(!await this.#e("creation",async()=>{for(let i=0;i<2;i++)if(!await this.#i({IfNoneMatch:"*"},t))return!0;return!1}))throw this.#s("If-None-Match")}async assertChange(t){
if(await this.assertCreation(t),!await this.#e("change",async()=>!await this.#i(u,t.signal)))throw this.#s("If-Match")}async hasConditionalDelete({signal:t}){return await this.#e(
"delete",async()=>{const e=this.#t.prefix+l;return await(0,x.R)(this.#t,e,{signal:t})===void 0&&await this.#i({IfNoneMatch:"*"},t),await(0,r.yr)(this.#t,e,{...u,
signal:t})==="refused"})}async prove(t){await this.assertChange(t);const e=`${this.#t.prefix}${m}${(0,C.randomUUID)()}`,i=Array.from({length:c},(a,d)=>(0,r.zi)(
this.#t,e,{body:Buffer.from(`${d}
`),condition:{IfNoneMatch:"*"},...t})),o=(await Promise.all(i)).filter(a=>a==="done").length;if(await(0,r.Fb)(this.#t,e,t).catch(a=>{if(!(a instanceof p.iC))throw a}),
o>1)throw this.#s("If-None-Match where several write at once")}#e(t,e){const i=this.#n.get(t)??e();return this.#n.set(t,i),i.catch(()=>this.#n.delete(t)),i}async#i(t,e){
return await(0,r.zi)(this.#t,this.#t.prefix+l,{body:h,condition:t,signal:e})==="done"}#s(t){const{endpoint:e,name:i}=this.#t;return new p.Wt(`s3://${i} at ${e} \
cannot be written to: the server ignores ${t}, so writers would overwrite each other`,{hint:"Use a server with conditional writes: see docs/stores/s3.md"})}}var E=w(
53711),v=w(70370);const y=1e3,z=16;async function O(n,t,e){for(let i=0;i<t.length;i+=y){const o=t.slice(i,i+y),a=o.length>1?await I(n,o,e):o,d=(0,v.A)(z);await Promise.
all(a.map(f=>d(()=>(0,r.Fb)(n,f,e))))}}s(O,"deleteManyRequest");async function I(n,t,{signal:e}){const i=new E.xvx({Bucket:n.name,Delete:{Objects:t.map(a=>({Key:a})),
Quiet:!0}}),o={doing:"deleting",key:n.prefix,needs:"s3:DeleteObject",signal:e};try{const{Errors:a=[]}=await(0,r.Em)(n,o,(d,f)=>d.send(i,f));return a.flatMap(({Key:d})=>d===
void 0?[]:[d])}catch(a){if(a instanceof p.Wt||a instanceof p.dz)return t;throw a}}s(I,"deleteTogether");var R=w(39556),P=w(52223),K=w(44143);const Y="metadata.j\
son",q=64<<20,H=8,D=Buffer.from(`{"removed": true}
`);async function V(n,t,e){const i=await B(n,W(n,t),e);return U(i)?i.bytes:void 0}s(V,"readRef");async function G(n,t,e){const{expected:i,next:o,signal:a}=e,d=W(
n,t);if(o&&(o.length===0||D.equals(o)))throw new p.dz(`these bytes are not a manifest and cannot be ${t.project}/${t.name}`);const f=(0,C.randomUUID)();let M=!0,
N;for(let j=0;j<H;j++){const T=await B(n,d,{signal:a});if(j>0&&T?.writer===f)return;const L=U(T)?(0,K.ol)(T.bytes):void 0;if(L!==i)throw J(t,L);if(L===void 0&&o===
void 0)return;N!==void 0&&N===T?.etag&&(M=!M);const Z=await nt(n,d,{...e,found:T,quoted:M,writer:f});if(Z==="done")return await et(t,{bucket:n,next:o,writer:f,signal:a});
if(Z==="unsure"&&await it(n,d,{next:o,writer:f,signal:a}))return;N=T?.etag}throw new p.fK(`${t.project}/${t.name} is being changed by others all the time`,{hint:"\
Try again"})}s(G,"swapRef");async function*X(n,{project:t,signal:e}){for(const i of t===void 0?await k(n,e):[t].filter($.Jg)){const o=`${n.prefix}${i}/`,a=new Map,
d=tt(n,{signal:e});for await(const f of(0,r.Yq)(n,{prefix:o,signal:e})){const[M="",N,...j]=f.key.slice(o.length).split("/");N===Y&&j.length===0&&(0,$.Jg)(M)&&!await d(
f)&&a.set(M,f.etag)}for(const[f,M]of[...a].sort(_))yield{ref:{project:i,name:f},stamp:M===""?void 0:M}}}s(X,"listStamped");function _([n],[t]){return n<t?-1:1}s(
_,"byName");async function k(n,t){const e=new Set;for await(const{key:i}of(0,r.Yq)(n,{prefix:n.prefix,delimiter:"/",signal:t})){const[o="",...a]=i.slice(n.prefix.
length).split("/");a.length>0&&(0,$.Jg)(o)&&e.add(o)}return[...e].sort()}s(k,"projectsIn");function tt(n,{signal:t}){const e=new Map;return async({key:i,size:o,
etag:a})=>{if(o!==D.length)return!1;const d=e.get(a)??!U(await B(n,i,{signal:t}));return a!==""&&e.set(a,d),d}}s(tt,"removals");function U(n){return n!==void 0&&
!D.equals(n.bytes)}s(U,"isPresent");async function et(n,{bucket:t,next:e,writer:i,signal:o}){if(e===void 0)return;const a=await B(t,W(t,n),{signal:o});if(!(a===
void 0||a.writer===i)&&(!U(a)||(0,K.ol)(a.bytes)!==(0,K.ol)(e)))throw J(n,U(a)?(0,K.ol)(a.bytes):void 0)}s(et,"assertMoved");async function nt(n,t,e){const{found:i,
next:o,conditions:a,writer:d,signal:f}=e;if(i===void 0)return await a.assertCreation({signal:f}),await(0,r.zi)(n,t,{body:o??D,condition:{IfNoneMatch:"*"},writer:d,
signal:f});if(i.etag==="")throw new p.Wt(`s3://${n.name}/${t} has no ETag, so it cannot be changed safely`);const M=e.quoted?i.etag:i.etag.replaceAll('"',"");return o===
void 0&&await a.hasConditionalDelete({signal:f})?await(0,r.yr)(n,t,{IfMatch:M,signal:f}):(await a.assertChange({signal:f}),await(0,r.zi)(n,t,{body:o??D,condition:{
IfMatch:M},writer:d,signal:f}))}s(nt,"write");async function it(n,t,{next:e,writer:i,signal:o}){const a=await B(n,t,{signal:o});return a===void 0?e===void 0:a.writer===
i}s(it,"wasOurs");async function B(n,t,{signal:e}){try{return await(0,x.A)(n,t,{signal:e,max:q})}catch(i){if(i instanceof p.m_)return;throw i}}s(B,"find");function W(n,t){
return(0,$.io)(t),`${n.prefix}${t.project}/${t.name}/${Y}`}s(W,"keyOf");function J(n,t){const e=t===void 0?"it is gone":`it is at ${t}`;return new p.fK(`${n.project}\
/${n.name} was changed by somebody else: ${e}`,{hint:"Look at it and try again"})}s(J,"conflict");const st=1e3,Q="s3:ListBucketMultipartUploads and s3:AbortMult\
ipartUpload";async function at(n,{prefix:t,ours:e,minAgeMs:i,signal:o}){const a=[];let d;do{d=await ot(n,{prefix:t,after:d,signal:o});const f=(n.clock.time??Date.
now())+st-i;for(const{Key:M="",UploadId:N,Initiated:j}of d.Uploads??[])N&&j&&M.startsWith(t)&&e(M)&&j.getTime()<=f&&a.push({Key:M,UploadId:N})}while(d.IsTruncated);
for(const f of a)await rt(n,{...f,signal:o});return a.length}s(at,"abortUploads");async function ot(n,{prefix:t,after:e,signal:i}){const o=e&&{KeyMarker:e.NextKeyMarker,
UploadIdMarker:e.NextUploadIdMarker},a=new E.mo2({Bucket:n.name,Prefix:t,MaxUploads:n.limits.pageSize,...o});return await(0,r.Em)(n,{doing:"listing the uploads \
of",key:t,needs:Q,signal:i},(d,f)=>d.send(a,f))}s(ot,"listUploads");async function rt(n,{Key:t,UploadId:e,signal:i}){const o=new E.tfP({Bucket:n.name,Key:t,UploadId:e});
await(0,r.Em)(n,{doing:"giving up the upload of",key:t,needs:Q,signal:i},(a,d)=>a.send(o,d)).catch(a=>{if(!(a instanceof p.m_))throw a})}s(rt,"abortUpload");var ct=w(
74929);async function dt(n,t,{body:e,signal:i}){const o=e.reduce((d,f)=>d+f.length,0);if(o>n.limits.putLimit){await(0,x.R)(n,t,{signal:i})===void 0&&await(0,ct.
n)(n,t,{body:ft(e),signal:i});return}const a=Buffer.concat(e,o);for(let d=0;d<n.limits.attempts;d++)if(await(0,r.zi)(n,t,{body:a,condition:{IfNoneMatch:"*"},signal:i})===
"done"||await(0,x.R)(n,t,{signal:i})!==void 0)return;throw new p.hG(`writing s3://${n.name}/${t}: others are at work on it all the time`,{hint:"Try again"})}s(dt,
"putObject");async function*ft(n){yield*n}s(ft,"each");const F=".repository/",ht={concurrency:16,goodObjectSize:16<<20,shared:!0};async function lt(n,t={}){return new ut(
await(0,A.x)((0,P.T)(n,await(0,R.o)(process.env)),{...A.b,...t}))}s(lt,"openS3Store");class ut{static{s(this,"S3Store")}location;traits=ht;#t;#n;constructor(t){
this.#t=t,this.#n=new g(t),this.location=`s3://${t.name}/${t.prefix}`.replace(/\/$/,"")}async get(t,{range:e,signal:i}){return(await(0,x.A)(this.#t,this.#e(t),{
range:e,signal:i})).bytes}async put(t,e,{signal:i}){const o=this.#e(t);await this.#n.assertCreation({signal:i}),await dt(this.#t,o,{body:e,signal:i})}async stat(t,e){
const i=await(0,x.R)(this.#t,this.#e(t),e);return i===void 0?void 0:{key:t,size:i}}async*list(t,{signal:e}){const i=this.#t.prefix+F;for await(const{key:o,size:a,
modified:d}of(0,r.Yq)(this.#t,{prefix:i+t,signal:e})){const f=o.slice(i.length);(0,$.m0)(f)&&(yield{key:f,size:a,modified:d})}}async delete(t,e){await(0,r.Fb)(this.#t,
this.#e(t),e)}async deleteMany(t,e){await O(this.#t,t.map(i=>this.#e(i)),e)}async read(t,e){return await V(this.#t,t,e)}async compareAndSwap(t,e,i,{signal:o}){await G(
this.#t,t,{expected:e,next:i,conditions:this.#n,signal:o})}async*listRefs(t){for await(const{ref:e}of this.listStamped(t))yield e}listStamped(t){return X(this.#t,
t)}async tidy(t){const{prefix:e}=this.#t,i=s(o=>o.startsWith(e+F)||/\.snapshot\.tar\.(gz|zst)$/.test(o),"ours");return await at(this.#t,{...t,prefix:e,ours:i})}async prove(t){
await this.#n.prove(t)}async now(t){return await(0,x.R)(this.#t,this.#e("config"),t),this.#t.clock.time??Date.now()}stopwatch(){return this.#t.clock.stopwatch()}async[Symbol.
asyncDispose](){this.#t.close()}#e(t){return(0,$.sM)(t),this.#t.prefix+F+t}}}),70370:((b,S,w)=>{w.d(S,{A:s(()=>C,"A")});class ${static{s(this,"Node")}value;next;constructor(l){
this.value=l}}class A{static{s(this,"Queue")}#t;#n;#e;constructor(){this.clear()}enqueue(l){const m=new $(l);this.#t?(this.#n.next=m,this.#n=m):(this.#t=m,this.#n=
m),this.#e++}dequeue(){const l=this.#t;if(l)return this.#t=this.#t.next,this.#e--,this.#t||(this.#n=void 0),l.value}peek(){if(this.#t)return this.#t.value}clear(){
this.#t=void 0,this.#n=void 0,this.#e=0}get size(){return this.#e}*[Symbol.iterator](){let l=this.#t;for(;l;)yield l.value,l=l.next}*drain(){for(;this.#t;)yield this.
dequeue()}}function C(r){let l=!1;if(typeof r=="object"&&({concurrency:r,rejectOnClear:l=!1}=r),x(r),typeof l!="boolean")throw new TypeError("Expected `rejectOn\
Clear` to be a boolean");const m=new A;let c=0;const h=s(()=>{c<r&&m.size>0&&(c++,m.dequeue().run())},"resumeNext"),u=s(()=>{c--,h()},"next"),g=s(async(y,z,O)=>{
const I=(async()=>y(...O))();z(I);try{await I}catch{}u()},"run"),E=s((y,z,O,I)=>{const R={reject:O};new Promise(P=>{R.run=P,m.enqueue(R)}).then(g.bind(void 0,y,
z,I)),c<r&&h()},"enqueue"),v=s((y,...z)=>new Promise((O,I)=>{E(y,O,I,z)}),"generator");return Object.defineProperties(v,{activeCount:{get:s(()=>c,"get")},pendingCount:{
get:s(()=>m.size,"get")},clearQueue:{value(){if(!l){m.clear();return}const y=AbortSignal.abort().reason;for(;m.size>0;)m.dequeue().reject(y)}},concurrency:{get:s(
()=>r,"get"),set(y){x(y),r=y,queueMicrotask(()=>{for(;c<r&&m.size>0;)h()})}},map:{async value(y,z){const O=[];try{Array.from(y,(I,R)=>{const P=v(z,I,R);return O.
push(P),P})}catch(I){for(const R of O)R.catch(()=>{});throw I}return Promise.all(O)}}}),v}s(C,"pLimit");function p(r,l){const m=C(l),c=s((...h)=>m(()=>r(...h)),
"limitedFunction");return Object.defineProperty(c,"clearQueue",{value:m.clearQueue}),c}s(p,"limitFunction");function x(r){if(!((Number.isInteger(r)||r===Number.
POSITIVE_INFINITY)&&r>0))throw new TypeError("Expected `concurrency` to be a number from 1 and up")}s(x,"validateConcurrency")})};export{yt as id,pt as ids,gt as modules};
