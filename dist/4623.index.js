var wt=Object.defineProperty;var s=(T,O)=>wt(T,"name",{value:O,configurable:!0});const mt=4623,pt=[4623],gt={12362:((T,O,l)=>{l.d(O,{$8:s(()=>p,"$8"),Mi:s(()=>v,"Mi"),Oo:s(()=>A,"Oo"),SH:s(()=>u,"SH"),sc:s(()=>w,"sc"),wW:s(()=>h,"wW")});var C=l(
77598),z=l(46466);async function*A(r){yield r}s(A,"once");async function*v(r,f){for await(const y of r)f(y),yield y}s(v,"tap");async function*u(r,f){let y,m=0;for await(const S of r){
let M=0;for(;M<S.length;){if(y===void 0&&S.length-M>=f){yield S.subarray(M,M+f),M+=f;continue}y??=new Uint8Array(f);const g=S.subarray(M,M+f-m);y.set(g,m),M+=g.
length,m+=g.length,!(m<f)&&(yield y,y=void 0,m=0)}}y!==void 0&&(yield y.subarray(0,m))}s(u,"blocksOf");async function*h(r,f,y){const m=[];try{for await(const S of r){
const M=y(S);M.catch(()=>{}),m.push(M),m.length>=f&&(yield await m.shift())}for(;m.length>0;)yield await m.shift()}finally{await Promise.allSettled(m)}}s(h,"map\
Ordered");async function*w(r,f){const y=(0,z.pipeline)(r,f);y.catch(()=>{});try{yield*f,await y}finally{f.destroy(),await Promise.allSettled([y])}}s(w,"through");
function p(){const r=(0,C.createHash)("sha256");let f=0;return{add(y){r.update(y),f+=y.length},done:s(()=>({size:f,sha256:r.digest("hex")}),"done")}}s(p,"hashCo\
unter")}),49552:((T,O,l)=>{l.d(O,{Jg:s(()=>h,"Jg"),io:s(()=>p,"io"),kF:s(()=>w,"kF"),m0:s(()=>v,"m0"),sM:s(()=>u,"sM")});var C=l(75892);const z=/^[a-z0-9][a-z0-9.-]*(\/[a-z0-9][a-z0-9.-]*)*$/,
A=/^[A-Za-z0-9][A-Za-z0-9._-]*$/;function v(r){return z.test(r)}s(v,"isKey");function u(r){if(!v(r))throw new C.dz(`'${r}' is no object key`)}s(u,"assertKey");function h(r){
return A.test(r)}s(h,"isWord");function w(r){if(!r.split("/").every(f=>/^[A-Za-z0-9_][A-Za-z0-9._-]*$/.test(f)))throw new C.dz(`'${r}' is no path of plain names`)}
s(w,"assertPath");function p(r){if(!h(r.project)||!h(r.name))throw new C.dz(`'${r.project}/${r.name}' is no snapshot name`)}s(p,"assertRef")}),45792:((T,O,l)=>{
l.r(O),l.d(O,{openS3Store:s(()=>lt,"openS3Store")});var C=l(11446),z=l(53711),A=l(70370),v=l(75892),u=l(58203);const h=1e3,w=16;async function p(n,t,e){for(let i=0;i<
t.length;i+=h){const o=t.slice(i,i+h),a=o.length>1?await r(n,o,e):o,c=(0,A.A)(w);await Promise.all(a.map(d=>c(()=>(0,u.Fb)(n,d,e))))}}s(p,"deleteManyRequest");async function r(n,t,{
signal:e}){const i=new z.xvx({Bucket:n.name,Delete:{Objects:t.map(a=>({Key:a})),Quiet:!0}}),o={doing:"deleting",key:n.prefix,needs:"s3:DeleteObject",signal:e};try{
const{Errors:a=[]}=await(0,u.Em)(n,o,(c,d)=>c.send(i,d));return a.flatMap(({Key:c})=>c===void 0?[]:[c])}catch(a){if(a instanceof v.Wt||a instanceof v.dz)return t;
throw a}}s(r,"deleteTogether");var f=l(47660),y=l(8087),m=l(26701),S=l(69161);async function M(n,t,{body:e,signal:i}){const o=e.reduce((c,d)=>c+d.length,0);if(o>
n.limits.putLimit){await(0,m.R)(n,t,{signal:i})===void 0&&await(0,S.n)(n,t,{body:g(e),signal:i});return}const a=Buffer.concat(e,o);for(let c=0;c<n.limits.attempts;c++)
if(await(0,u.zi)(n,t,{body:a,condition:{IfNoneMatch:"*"},signal:i})==="done"||await(0,m.R)(n,t,{signal:i})!==void 0)return;throw new v.hG(`writing s3://${n.name}\
/${t}: others are at work on it all the time`,{hint:"Try again"})}s(M,"putObject");async function*g(n){yield*n}s(g,"each");var x=l(49552),I=l(77598);const E=".r\
epository/.conditions",R=".repository/.race-",b=8,q=Buffer.from(`Shows whether this server heeds If-None-Match and If-Match. It may be deleted at any time.
`),Y={IfMatch:'"00000000000000000000000000000000"'};class H{static{s(this,"ConditionalWrites")}#t;#n=new Map;constructor(t){this.#t=t}async assertCreation({signal:t}){
if(!await this.#e("creation",async()=>{for(let i=0;i<2;i++)if(!await this.#i({IfNoneMatch:"*"},t))return!0;return!1}))throw this.#s("If-None-Match")}async assertChange(t){
if(await this.assertCreation(t),!await this.#e("change",async()=>!await this.#i(Y,t.signal)))throw this.#s("If-Match")}async hasConditionalDelete({signal:t}){return await this.#e(
"delete",async()=>{const e=this.#t.prefix+E;return await(0,m.R)(this.#t,e,{signal:t})===void 0&&await this.#i({IfNoneMatch:"*"},t),await(0,u.yr)(this.#t,e,{...Y,
signal:t})==="refused"})}async prove(t){await this.assertChange(t);const e=`${this.#t.prefix}${R}${(0,I.randomUUID)()}`,i=Array.from({length:b},(a,c)=>(0,u.zi)(
this.#t,e,{body:Buffer.from(`${c}
`),condition:{IfNoneMatch:"*"},...t})),o=(await Promise.all(i)).filter(a=>a==="done").length;if(await(0,u.Fb)(this.#t,e,t).catch(a=>{if(!(a instanceof v.iC))throw a}),
o>1)throw this.#s("If-None-Match where several write at once")}#e(t,e){const i=this.#n.get(t)??e();return this.#n.set(t,i),i.catch(()=>this.#n.delete(t)),i}async#i(t,e){
return await(0,u.zi)(this.#t,this.#t.prefix+E,{body:q,condition:t,signal:e})==="done"}#s(t){const{endpoint:e,name:i}=this.#t;return new v.Wt(`s3://${i} at ${e} \
cannot be written to: the server ignores ${t}, so writers would overwrite each other`,{hint:"Use a server with conditional writes: see docs/stores/s3.md"})}}var W=l(
44143);const J="metadata.json",G=64<<20,X=8,U=Buffer.from(`{"removed": true}
`);async function _(n,t,e){const i=await B(n,K(n,t),e);return D(i)?i.bytes:void 0}s(_,"readRef");async function k(n,t,e){const{expected:i,next:o,signal:a}=e,c=K(
n,t);if(o&&(o.length===0||U.equals(o)))throw new v.dz(`these bytes are not a manifest and cannot be ${t.project}/${t.name}`);const d=(0,I.randomUUID)();let $=!0,
N;for(let j=0;j<X;j++){const P=await B(n,c,{signal:a});if(j>0&&P?.writer===d)return;const L=D(P)?(0,W.ol)(P.bytes):void 0;if(L!==i)throw Q(t,L);if(L===void 0&&o===
void 0)return;N!==void 0&&N===P?.etag&&($=!$);const Z=await at(n,c,{...e,found:P,quoted:$,writer:d});if(Z==="done")return await st(t,{bucket:n,next:o,writer:d,signal:a});
if(Z==="unsure"&&await ot(n,c,{next:o,writer:d,signal:a}))return;N=P?.etag}throw new v.fK(`${t.project}/${t.name} is being changed by others all the time`,{hint:"\
Try again"})}s(k,"swapRef");async function*tt(n,{project:t,signal:e}){for(const i of t===void 0?await nt(n,e):[t].filter(x.Jg)){const o=`${n.prefix}${i}/`,a=new Map,
c=it(n,{signal:e});for await(const d of(0,u.Yq)(n,{prefix:o,signal:e})){const[$="",N,...j]=d.key.slice(o.length).split("/");N===J&&j.length===0&&(0,x.Jg)($)&&!await c(
d)&&a.set($,d.etag)}for(const[d,$]of[...a].sort(et))yield{ref:{project:i,name:d},stamp:$===""?void 0:$}}}s(tt,"listVersioned");function et([n],[t]){return n<t?-1:
1}s(et,"byName");async function nt(n,t){const e=new Set;for await(const{key:i}of(0,u.Yq)(n,{prefix:n.prefix,delimiter:"/",signal:t})){const[o="",...a]=i.slice(n.
prefix.length).split("/");a.length>0&&(0,x.Jg)(o)&&e.add(o)}return[...e].sort()}s(nt,"projectsIn");function it(n,{signal:t}){const e=new Map;return async({key:i,
size:o,etag:a})=>{if(o!==U.length)return!1;const c=e.get(a)??!D(await B(n,i,{signal:t}));return a!==""&&e.set(a,c),c}}s(it,"removals");function D(n){return n!==
void 0&&!U.equals(n.bytes)}s(D,"isPresent");async function st(n,{bucket:t,next:e,writer:i,signal:o}){if(e===void 0)return;const a=await B(t,K(t,n),{signal:o});if(!(a===
void 0||a.writer===i)&&(!D(a)||(0,W.ol)(a.bytes)!==(0,W.ol)(e)))throw Q(n,D(a)?(0,W.ol)(a.bytes):void 0)}s(st,"assertMoved");async function at(n,t,e){const{found:i,
next:o,conditions:a,writer:c,signal:d}=e;if(i===void 0)return await a.assertCreation({signal:d}),await(0,u.zi)(n,t,{body:o??U,condition:{IfNoneMatch:"*"},writer:c,
signal:d});if(i.etag==="")throw new v.Wt(`s3://${n.name}/${t} has no ETag, so it cannot be changed safely`);const $=e.quoted?i.etag:i.etag.replaceAll('"',"");return o===
void 0&&await a.hasConditionalDelete({signal:d})?await(0,u.yr)(n,t,{IfMatch:$,signal:d}):(await a.assertChange({signal:d}),await(0,u.zi)(n,t,{body:o??U,condition:{
IfMatch:$},writer:c,signal:d}))}s(at,"write");async function ot(n,t,{next:e,writer:i,signal:o}){const a=await B(n,t,{signal:o});return a===void 0?e===void 0:a.writer===
i}s(ot,"wasOurs");async function B(n,t,{signal:e}){try{return await(0,m.A)(n,t,{signal:e,max:G})}catch(i){if(i instanceof v.m_)return;throw i}}s(B,"find");function K(n,t){
return(0,x.io)(t),`${n.prefix}${t.project}/${t.name}/${J}`}s(K,"keyOf");function Q(n,t){const e=t===void 0?"it is gone":`it is at ${t}`;return new v.fK(`${n.project}\
/${n.name} was changed by somebody else: ${e}`,{hint:"Look at it and try again"})}s(Q,"conflict");const rt=1e3,V="s3:ListBucketMultipartUploads and s3:AbortMult\
ipartUpload";async function ct(n,{prefix:t,ours:e,minAgeMs:i,signal:o}){const a=[];let c;do{c=await dt(n,{prefix:t,after:c,signal:o});const d=(n.clock.time??Date.
now())+rt-i;for(const{Key:$="",UploadId:N,Initiated:j}of c.Uploads??[])N&&j&&$.startsWith(t)&&e($)&&j.getTime()<=d&&a.push({Key:$,UploadId:N})}while(c.IsTruncated);
for(const d of a)await ft(n,{...d,signal:o});return a.length}s(ct,"abortUploads");async function dt(n,{prefix:t,after:e,signal:i}){const o=e&&{KeyMarker:e.NextKeyMarker,
UploadIdMarker:e.NextUploadIdMarker},a=new z.mo2({Bucket:n.name,Prefix:t,MaxUploads:n.limits.pageSize,...o});return await(0,u.Em)(n,{doing:"listing the uploads \
of",key:t,needs:V,signal:i},(c,d)=>c.send(a,d))}s(dt,"listUploads");async function ft(n,{Key:t,UploadId:e,signal:i}){const o=new z.tfP({Bucket:n.name,Key:t,UploadId:e});
await(0,u.Em)(n,{doing:"giving up the upload of",key:t,needs:V,signal:i},(a,c)=>a.send(o,c)).catch(a=>{if(!(a instanceof v.m_))throw a})}s(ft,"abortUpload");const F="\
.repository/",ht={concurrency:16,goodObjectSize:16<<20,shared:!0};async function lt(n,t={}){return new ut(await(0,C.x)((0,y.T)(n,await(0,f.o)(process.env)),{...C.
b,...t}))}s(lt,"openS3Store");class ut{static{s(this,"S3Store")}location;traits=ht;#t;#n;constructor(t){this.#t=t,this.#n=new H(t),this.location=`s3://${t.name}\
/${t.prefix}`.replace(/\/$/,"")}async get(t,{range:e,signal:i}){return(await(0,m.A)(this.#t,this.#e(t),{range:e,signal:i})).bytes}async put(t,e,{signal:i}){const o=this.#e(
t);await this.#n.assertCreation({signal:i}),await M(this.#t,o,{body:e,signal:i})}async stat(t,e){const i=await(0,m.R)(this.#t,this.#e(t),e);return i===void 0?void 0:
{key:t,size:i}}async*list(t,{signal:e}){const i=this.#t.prefix+F;for await(const{key:o,size:a,modified:c}of(0,u.Yq)(this.#t,{prefix:i+t,signal:e})){const d=o.slice(
i.length);(0,x.m0)(d)&&(yield{key:d,size:a,modified:c})}}async delete(t,e){await(0,u.Fb)(this.#t,this.#e(t),e)}async deleteMany(t,e){await p(this.#t,t.map(i=>this.#e(
i)),e)}async read(t,e){return await _(this.#t,t,e)}async compareAndSwap(t,e,i,{signal:o}){await k(this.#t,t,{expected:e,next:i,conditions:this.#n,signal:o})}async*listRefs(t){
for await(const{ref:e}of this.listVersioned(t))yield e}listVersioned(t){return tt(this.#t,t)}async abortStaleUploads(t){const{prefix:e}=this.#t,i=s(o=>o.startsWith(
e+F)||/\.snapshot\.tar\.(gz|zst)$/.test(o),"ours");return await ct(this.#t,{...t,prefix:e,ours:i})}async prove(t){await this.#n.prove(t)}async now(t){return await(0,m.
R)(this.#t,this.#e("config"),t),this.#t.clock.time??Date.now()}stopwatch(){return this.#t.clock.stopwatch()}async[Symbol.asyncDispose](){this.#t.close()}#e(t){return(0,x.
sM)(t),this.#t.prefix+F+t}}}),70370:((T,O,l)=>{l.d(O,{A:s(()=>A,"A")});class C{static{s(this,"Node")}value;next;constructor(w){this.value=w}}class z{static{s(this,
"Queue")}#t;#n;#e;constructor(){this.clear()}enqueue(w){const p=new C(w);this.#t?(this.#n.next=p,this.#n=p):(this.#t=p,this.#n=p),this.#e++}dequeue(){const w=this.#t;
if(w)return this.#t=this.#t.next,this.#e--,this.#t||(this.#n=void 0),w.value}peek(){if(this.#t)return this.#t.value}clear(){this.#t=void 0,this.#n=void 0,this.#e=
0}get size(){return this.#e}*[Symbol.iterator](){let w=this.#t;for(;w;)yield w.value,w=w.next}*drain(){for(;this.#t;)yield this.dequeue()}}function A(h){let w=!1;
if(typeof h=="object"&&({concurrency:h,rejectOnClear:w=!1}=h),u(h),typeof w!="boolean")throw new TypeError("Expected `rejectOnClear` to be a boolean");const p=new z;
let r=0;const f=s(()=>{r<h&&p.size>0&&(r++,p.dequeue().run())},"resumeNext"),y=s(()=>{r--,f()},"next"),m=s(async(g,x,I)=>{const E=(async()=>g(...I))();x(E);try{
await E}catch{}y()},"run"),S=s((g,x,I,E)=>{const R={reject:I};new Promise(b=>{R.run=b,p.enqueue(R)}).then(m.bind(void 0,g,x,E)),r<h&&f()},"enqueue"),M=s((g,...x)=>new Promise(
(I,E)=>{S(g,I,E,x)}),"generator");return Object.defineProperties(M,{activeCount:{get:s(()=>r,"get")},pendingCount:{get:s(()=>p.size,"get")},clearQueue:{value(){
if(!w){p.clear();return}const g=AbortSignal.abort().reason;for(;p.size>0;)p.dequeue().reject(g)}},concurrency:{get:s(()=>h,"get"),set(g){u(g),h=g,queueMicrotask(
()=>{for(;r<h&&p.size>0;)f()})}},map:{async value(g,x){const I=[];try{Array.from(g,(E,R)=>{const b=M(x,E,R);return I.push(b),b})}catch(E){for(const R of I)R.catch(
()=>{});throw E}return Promise.all(I)}}}),M}s(A,"pLimit");function v(h,w){const p=A(w),r=s((...f)=>p(()=>h(...f)),"limitedFunction");return Object.defineProperty(
r,"clearQueue",{value:p.clearQueue}),r}s(v,"limitFunction");function u(h){if(!((Number.isInteger(h)||h===Number.POSITIVE_INFINITY)&&h>0))throw new TypeError("Ex\
pected `concurrency` to be a number from 1 and up")}s(u,"validateConcurrency")})};export{mt as id,pt as ids,gt as modules};
