var pt=Object.defineProperty;var s=(U,C)=>pt(U,"name",{value:C,configurable:!0});const gt=4623,vt=[4623],Mt={12362:((U,C,l)=>{l.d(C,{$8:s(()=>p,"$8"),Mi:s(()=>g,"Mi"),Oo:s(()=>A,"Oo"),SH:s(()=>u,"SH"),sc:s(()=>w,"sc"),wW:s(()=>h,"wW")});var O=l(
77598),S=l(46466);async function*A(r){yield r}s(A,"once");async function*g(r,f){for await(const y of r)f(y),yield y}s(g,"tap");async function*u(r,f){let y,v=0;for await(const E of r){
let M=0;for(;M<E.length;){if(y===void 0&&E.length-M>=f){yield E.subarray(M,M+f),M+=f;continue}y??=new Uint8Array(f);const m=E.subarray(M,M+f-v);y.set(m,v),M+=m.
length,v+=m.length,!(v<f)&&(yield y,y=void 0,v=0)}}y!==void 0&&(yield y.subarray(0,v))}s(u,"blocksOf");async function*h(r,f,y){const v=[];try{for await(const E of r){
const M=y(E);M.catch(()=>{}),v.push(M),v.length>=f&&(yield await v.shift())}for(;v.length>0;)yield await v.shift()}finally{await Promise.allSettled(v)}}s(h,"map\
Ordered");async function*w(r,f){const y=(0,S.pipeline)(r,f);y.catch(()=>{});try{yield*f,await y}finally{f.destroy(),await Promise.allSettled([y])}}s(w,"through");
function p(){const r=(0,O.createHash)("sha256");let f=0;return{add(y){r.update(y),f+=y.length},done:s(()=>({size:f,sha256:r.digest("hex")}),"done")}}s(p,"hashCo\
unter")}),49552:((U,C,l)=>{l.d(C,{Jg:s(()=>h,"Jg"),io:s(()=>p,"io"),kF:s(()=>w,"kF"),m0:s(()=>g,"m0"),sM:s(()=>u,"sM")});var O=l(75892);const S=/^[a-z0-9][a-z0-9.-]*(\/[a-z0-9][a-z0-9.-]*)*$/,
A=/^[A-Za-z0-9][A-Za-z0-9._-]*$/;function g(r){return S.test(r)}s(g,"isKey");function u(r){if(!g(r))throw new O.dz(`'${r}' is not an object key`)}s(u,"assertKey");
function h(r){return A.test(r)}s(h,"isWord");function w(r){if(!r.split("/").every(f=>/^[A-Za-z0-9_][A-Za-z0-9._-]*$/.test(f)))throw new O.dz(`'${r}' is not a pa\
th of plain names`)}s(w,"assertPath");function p(r){if(!h(r.project)||!h(r.name))throw new O.dz(`'${r.project}/${r.name}' is not a snapshot name`)}s(p,"assertRe\
f")}),45792:((U,C,l)=>{l.r(C),l.d(C,{openS3Store:s(()=>wt,"openS3Store")});var O=l(11446),S=l(53711),A=l(70370),g=l(75892),u=l(58203);const h=1e3,w=16;async function p(n,t,e){
for(let i=0;i<t.length;i+=h){const o=t.slice(i,i+h),a=o.length>1?await r(n,o,e):o,c=(0,A.A)(w);await Promise.all(a.map(d=>c(()=>(0,u.Fb)(n,d,e))))}}s(p,"deleteM\
anyRequest");async function r(n,t,{signal:e}){const i=new S.xvx({Bucket:n.name,Delete:{Objects:t.map(a=>({Key:a})),Quiet:!0}}),o={doing:"deleting",key:n.prefix,
needs:"s3:DeleteObject",signal:e};try{const{Errors:a=[]}=await(0,u.Em)(n,o,(c,d)=>c.send(i,d));return a.flatMap(({Key:c})=>c===void 0?[]:[c])}catch(a){if(a instanceof
g.Wt||a instanceof g.dz)return t;throw a}}s(r,"deleteTogether");var f=l(47660),y=l(36521),v=l(8087),E=l(26701),M=l(69161);async function m(n,t,{body:e,signal:i}){
const o=e.reduce((c,d)=>c+d.length,0);if(o>n.limits.putLimit){await(0,E.R)(n,t,{signal:i})===void 0&&await(0,M.n)(n,t,{body:R(e),signal:i});return}const a=Buffer.
concat(e,o);for(let c=0;c<n.limits.attempts;c++)if(await(0,u.zi)(n,t,{body:a,condition:{IfNoneMatch:"*"},signal:i})==="done"||await(0,E.R)(n,t,{signal:i})!==void 0)
return;throw new g.hG(`writing s3://${n.name}/${t}: other processes keep changing it`,{hint:"Try again"})}s(m,"putObject");async function*R(n){yield*n}s(R,"each");
var $=l(49552),x=l(77598);const z=".repository/.conditions",T=".repository/.race-",q=8,H=10,G=Buffer.from(`Shows whether this server heeds If-None-Match and If-\
Match. It may be deleted at any time.
`),Y={IfMatch:'"00000000000000000000000000000000"'};class X{static{s(this,"ConditionalWrites")}#t;#n=new Map;constructor(t){this.#t=t}async assertCreation({signal:t}){
if(!await this.#e("creation",async()=>{for(let i=0;i<H;i++)if(!await this.#i({IfNoneMatch:"*"},t))return!0;return!1}))throw this.#s("If-None-Match")}async assertChange(t){
if(await this.assertCreation(t),!await this.#e("change",async()=>!await this.#i(Y,t.signal)))throw this.#s("If-Match")}async hasConditionalDelete({signal:t}){return await this.#e(
"delete",async()=>{const e=this.#t.prefix+z;return await(0,E.R)(this.#t,e,{signal:t})===void 0&&await this.#i({IfNoneMatch:"*"},t),await(0,u.yr)(this.#t,e,{...Y,
signal:t})==="refused"})}async prove(t){await this.assertChange(t);const e=`${this.#t.prefix}${T}${(0,x.randomUUID)()}`,i=Array.from({length:q},(a,c)=>(0,u.zi)(
this.#t,e,{body:Buffer.from(`${c}
`),condition:{IfNoneMatch:"*"},...t})),o=(await Promise.all(i)).filter(a=>a==="done").length;if(await(0,u.Fb)(this.#t,e,t).catch(a=>{if(!(a instanceof g.iC))throw a}),
o>1)throw this.#s("If-None-Match when several writers write at once")}#e(t,e){const i=this.#n.get(t)??e();return this.#n.set(t,i),i.catch(()=>this.#n.delete(t)),
i}async#i(t,e){return await(0,u.zi)(this.#t,this.#t.prefix+z,{body:G,condition:t,signal:e})==="done"}#s(t){const{endpoint:e,name:i}=this.#t;return new g.Wt(`Can\
not write to s3://${i} at ${e}: the server ignores ${t}, so writers would overwrite each other`,{hint:"Use a server with conditional writes: see docs/stores/s3.\
md"})}}var K=l(44143);const J="metadata.json",_=64<<20,k=8,D=Buffer.from(`{"removed": true}
`);async function tt(n,t,e){const i=await B(n,W(n,t),e);return b(i)?i.bytes:void 0}s(tt,"readRef");async function et(n,t,e){const{expected:i,next:o,signal:a}=e,
c=W(n,t);if(o&&(o.length===0||D.equals(o)))throw new g.dz(`cannot store ${t.project}/${t.name}: the bytes are not a manifest`);const d=(0,x.randomUUID)();let I=!0,
N;for(let j=0;j<k;j++){const P=await B(n,c,{signal:a});if(j>0&&P?.writer===d)return;const L=b(P)?(0,K.ol)(P.bytes):void 0;if(L!==i)throw Q(t,L);if(L===void 0&&o===
void 0)return;N!==void 0&&N===P?.etag&&(I=!I);const Z=await rt(n,c,{...e,found:P,quoted:I,writer:d});if(Z==="done")return await ot(t,{bucket:n,next:o,writer:d,signal:a});
if(Z==="unsure"&&await ct(n,c,{next:o,writer:d,signal:a}))return;N=P?.etag}throw new g.fK(`${t.project}/${t.name} keeps being changed by other processes`,{hint:"\
Try again"})}s(et,"swapRef");async function*nt(n,{project:t,signal:e}){for(const i of t===void 0?await st(n,e):[t].filter($.Jg)){const o=`${n.prefix}${i}/`,a=new Map,
c=at(n,{signal:e});for await(const d of(0,u.Yq)(n,{prefix:o,signal:e})){const[I="",N,...j]=d.key.slice(o.length).split("/");N===J&&j.length===0&&(0,$.Jg)(I)&&!await c(
d)&&a.set(I,d.etag)}for(const[d,I]of[...a].sort(it))yield{ref:{project:i,name:d},stamp:I===""?void 0:I}}}s(nt,"listVersioned");function it([n],[t]){return n<t?-1:
1}s(it,"byName");async function st(n,t){const e=new Set;for await(const{key:i}of(0,u.Yq)(n,{prefix:n.prefix,delimiter:"/",signal:t})){const[o="",...a]=i.slice(n.
prefix.length).split("/");a.length>0&&(0,$.Jg)(o)&&e.add(o)}return[...e].sort()}s(st,"projectsIn");function at(n,{signal:t}){const e=new Map;return async({key:i,
size:o,etag:a})=>{if(o!==D.length)return!1;const c=e.get(a)??!b(await B(n,i,{signal:t}));return a!==""&&e.set(a,c),c}}s(at,"removals");function b(n){return n!==
void 0&&!D.equals(n.bytes)}s(b,"isPresent");async function ot(n,{bucket:t,next:e,writer:i,signal:o}){if(e===void 0)return;const a=await B(t,W(t,n),{signal:o});if(!(a===
void 0||a.writer===i)&&(!b(a)||(0,K.ol)(a.bytes)!==(0,K.ol)(e)))throw Q(n,b(a)?(0,K.ol)(a.bytes):void 0)}s(ot,"assertMoved");async function rt(n,t,e){const{found:i,
next:o,conditions:a,writer:c,signal:d}=e;if(i===void 0)return await a.assertCreation({signal:d}),await(0,u.zi)(n,t,{body:o??D,condition:{IfNoneMatch:"*"},writer:c,
signal:d});if(i.etag==="")throw new g.Wt(`s3://${n.name}/${t} has no ETag, so it cannot be changed safely`);const I=e.quoted?i.etag:i.etag.replaceAll('"',"");return o===
void 0&&await a.hasConditionalDelete({signal:d})?await(0,u.yr)(n,t,{IfMatch:I,signal:d}):(await a.assertChange({signal:d}),await(0,u.zi)(n,t,{body:o??D,condition:{
IfMatch:I},writer:c,signal:d}))}s(rt,"write");async function ct(n,t,{next:e,writer:i,signal:o}){const a=await B(n,t,{signal:o});return a===void 0?e===void 0:a.writer===
i}s(ct,"wasOurs");async function B(n,t,{signal:e}){try{return await(0,E.A)(n,t,{signal:e,max:_})}catch(i){if(i instanceof g.m_)return;throw i}}s(B,"find");function W(n,t){
return(0,$.io)(t),`${n.prefix}${t.project}/${t.name}/${J}`}s(W,"keyOf");function Q(n,t){const e=t===void 0?"it was deleted":`it now points to ${t}`;return new g.
fK(`${n.project}/${n.name} was changed by another process: ${e}`,{hint:"Check its current content, then try again"})}s(Q,"conflict");const dt=1e3,V="s3:ListBuck\
etMultipartUploads and s3:AbortMultipartUpload";async function ft(n,{prefix:t,ours:e,minAgeMs:i,signal:o}){const a=[];let c;do{c=await ht(n,{prefix:t,after:c,signal:o});
const d=(n.clock.time??Date.now())+dt-i;for(const{Key:I="",UploadId:N,Initiated:j}of c.Uploads??[])N&&j&&I.startsWith(t)&&e(I)&&j.getTime()<=d&&a.push({Key:I,UploadId:N})}while(c.
IsTruncated);for(const d of a)await lt(n,{...d,signal:o});return a.length}s(ft,"abortUploads");async function ht(n,{prefix:t,after:e,signal:i}){const o=e&&{KeyMarker:e.
NextKeyMarker,UploadIdMarker:e.NextUploadIdMarker},a=new S.mo2({Bucket:n.name,Prefix:t,MaxUploads:n.limits.pageSize,...o});return await(0,u.Em)(n,{doing:"listin\
g the uploads of",key:t,needs:V,signal:i},(c,d)=>c.send(a,d))}s(ht,"listUploads");async function lt(n,{Key:t,UploadId:e,signal:i}){const o=new S.tfP({Bucket:n.name,
Key:t,UploadId:e});await(0,u.Em)(n,{doing:"aborting the upload of",key:t,needs:V,signal:i},(a,c)=>a.send(o,c)).catch(a=>{if(!(a instanceof g.m_))throw a})}s(lt,
"abortUpload");const F=".repository/",ut={concurrency:16,goodObjectSize:16<<20,shared:!0};async function wt(n,t={}){return new yt(await(0,O.x)((0,v.T)(n,await(0,f.
o)(process.env)),{...y.b,...t}))}s(wt,"openS3Store");class yt{static{s(this,"S3Store")}location;traits=ut;#t;#n;constructor(t){this.#t=t,this.#n=new X(t),this.location=
`s3://${t.name}/${t.prefix}`.replace(/\/$/,"")}async get(t,{range:e,signal:i}){return(await(0,E.A)(this.#t,this.#e(t),{range:e,signal:i})).bytes}async put(t,e,{
signal:i}){const o=this.#e(t);await this.#n.assertCreation({signal:i}),await m(this.#t,o,{body:e,signal:i})}async stat(t,e){const i=await(0,E.R)(this.#t,this.#e(
t),e);return i===void 0?void 0:{key:t,size:i}}async*list(t,{signal:e}){const i=this.#t.prefix+F;for await(const{key:o,size:a,modified:c}of(0,u.Yq)(this.#t,{prefix:i+
t,signal:e})){const d=o.slice(i.length);(0,$.m0)(d)&&(yield{key:d,size:a,modified:c})}}async delete(t,e){await(0,u.Fb)(this.#t,this.#e(t),e)}async deleteMany(t,e){
await p(this.#t,t.map(i=>this.#e(i)),e)}async read(t,e){return await tt(this.#t,t,e)}async compareAndSwap(t,e,i,{signal:o}){await et(this.#t,t,{expected:e,next:i,
conditions:this.#n,signal:o})}async*listRefs(t){for await(const{ref:e}of this.listVersioned(t))yield e}listVersioned(t){return nt(this.#t,t)}async abortStaleUploads(t){
const{prefix:e}=this.#t,i=s(o=>o.startsWith(e+F)||/\.snapshot\.tar\.(gz|zst)$/.test(o),"ours");return await ft(this.#t,{...t,prefix:e,ours:i})}async prove(t){await this.#n.
prove(t)}async now(t){return await(0,E.R)(this.#t,this.#e("config"),t),this.#t.clock.time??Date.now()}stopwatch(){return this.#t.clock.stopwatch()}async[Symbol.
asyncDispose](){this.#t.close()}#e(t){return(0,$.sM)(t),this.#t.prefix+F+t}}}),70370:((U,C,l)=>{l.d(C,{A:s(()=>A,"A")});class O{static{s(this,"Node")}value;next;constructor(w){
this.value=w}}class S{static{s(this,"Queue")}#t;#n;#e;constructor(){this.clear()}enqueue(w){const p=new O(w);this.#t?(this.#n.next=p,this.#n=p):(this.#t=p,this.#n=
p),this.#e++}dequeue(){const w=this.#t;if(w)return this.#t=this.#t.next,this.#e--,this.#t||(this.#n=void 0),w.value}peek(){if(this.#t)return this.#t.value}clear(){
this.#t=void 0,this.#n=void 0,this.#e=0}get size(){return this.#e}*[Symbol.iterator](){let w=this.#t;for(;w;)yield w.value,w=w.next}*drain(){for(;this.#t;)yield this.
dequeue()}}function A(h){let w=!1;if(typeof h=="object"&&({concurrency:h,rejectOnClear:w=!1}=h),u(h),typeof w!="boolean")throw new TypeError("Expected `rejectOn\
Clear` to be a boolean");const p=new S;let r=0;const f=s(()=>{r<h&&p.size>0&&(r++,p.dequeue().run())},"resumeNext"),y=s(()=>{r--,f()},"next"),v=s(async(m,R,$)=>{
const x=(async()=>m(...$))();R(x);try{await x}catch{}y()},"run"),E=s((m,R,$,x)=>{const z={reject:$};new Promise(T=>{z.run=T,p.enqueue(z)}).then(v.bind(void 0,m,
R,x)),r<h&&f()},"enqueue"),M=s((m,...R)=>new Promise(($,x)=>{E(m,$,x,R)}),"generator");return Object.defineProperties(M,{activeCount:{get:s(()=>r,"get")},pendingCount:{
get:s(()=>p.size,"get")},clearQueue:{value(){if(!w){p.clear();return}const m=AbortSignal.abort().reason;for(;p.size>0;)p.dequeue().reject(m)}},concurrency:{get:s(
()=>h,"get"),set(m){u(m),h=m,queueMicrotask(()=>{for(;r<h&&p.size>0;)f()})}},map:{async value(m,R){const $=[];try{Array.from(m,(x,z)=>{const T=M(R,x,z);return $.
push(T),T})}catch(x){for(const z of $)z.catch(()=>{});throw x}return Promise.all($)}}}),M}s(A,"pLimit");function g(h,w){const p=A(w),r=s((...f)=>p(()=>h(...f)),
"limitedFunction");return Object.defineProperty(r,"clearQueue",{value:p.clearQueue}),r}s(g,"limitFunction");function u(h){if(!((Number.isInteger(h)||h===Number.
POSITIVE_INFINITY)&&h>0))throw new TypeError("Expected `concurrency` to be a number from 1 and up")}s(u,"validateConcurrency")})};export{gt as id,vt as ids,Mt as modules};
