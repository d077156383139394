var Ji=Object.defineProperty;var o=(V,L)=>Ji(V,"name",{value:L,configurable:!0});const qi=8305,ta=[8305],ea={3290:((V,L,b)=>{b.d(L,{Xn:o(()=>v,"Xn"),_W:o(()=>O,"_W"),z4:o(()=>l,"z4")});var C=b(75892);function l(k){if(k.recipe===void 0)throw new C.
cs(`The manifest does not say how ${k.digest} is put together`);return{digest:k.digest,size:k.size,recipe:k.recipe}}o(l,"toStored");function O(k){return new Map(
k.map(z=>[z.digest,l(z)]))}o(O,"byDigest");function v(k,z){const B=k.blobs.find(F=>F.digest===z);if(B===void 0)throw new C.cs(`The manifest of '${k.snapshot_name}\
' names ${z} but holds no such blob`);return l(B)}o(v,"storedBlob")}),18305:((V,L,b)=>{b.r(L),b.d(L,{openCatalogue:o(()=>Hi,"openCatalogue")});var C=b(45680),l=b(
75892),O=b(58975),v=b(77598),k=b(26921);const z="config",B=1,F="vm-snapshot repository",P=o((s,t)=>k.aig().int().min(s).max(t).refine(e=>(e&e-1)===0,"expected a\
 power of two"),"powerOfTwo"),m=k.Ikc({contents:P(1024,1<<20),records:P(1024,1<<20),small_file:P(1,1<<20),fanout:P(4,4096),seed:k.YjP().min(1).max(64)}).refine(
s=>s.small_file<=s.contents,"small files are larger than chunks"),y=k.Ikc({magic:k.euz(F),id:k.uRe(),version:k.aig().int(),least_reader:k.aig().int(),least_writer:k.
aig().int(),chunker:m,compression:k.Ikc({algorithm:k.euz("zstd"),level:k.aig().int().min(1).max(19)}),encryption:k.chJ()}),R=k.Ikc({checksum:k.YjP()}),W={contents:64*
1024,records:16*1024,small_file:8*1024,fanout:32,seed:"vm-snapshot gear 1"};function Z(s=(0,v.randomUUID)()){return{magic:F,id:s,version:B,least_reader:1,least_writer:1,
chunker:W,compression:{algorithm:"zstd",level:3},encryption:null}}o(Z,"newConfig");function M(s){return Buffer.from(`${JSON.stringify({...s,checksum:A(s)},null,
2)}
`)}o(M,"encodeConfig");function A(s){const{checksum:t,...e}=s;return`sha256:${(0,v.hash)("sha256",JSON.stringify(e),"hex")}`}o(A,"sumOf");function D(s,t){const e=qe(
s,t),n=k.Ikc({magic:k.euz(F),least_reader:k.aig().int()}).safeParse(e);if(!n.success)throw wt(t,"not one of ours");const i=R.safeParse(e);if(i.success&&i.data.checksum!==
A(e))throw wt(t,"not what was written");if(n.data.least_reader>B)throw ee(t,"read");const a=y.safeParse(e);if(!a.success)throw wt(t,"not what any version writes");
if(!i.success&&JSON.stringify(a.data.chunker)!==JSON.stringify(W))throw wt(t,"not what was written");return a.data}o(D,"parseConfig");function H(s,t){if(s.least_writer>
B)throw ee(t,"write to")}o(H,"assertWritable");function qe(s,t){try{return JSON.parse(Buffer.from(s).toString("utf8"))}catch(e){throw wt(t,"no JSON",e)}}o(qe,"p\
arseJson");function wt(s,t,e){return new l.cs(`what is at ${s} is no repository, or a damaged one: its config is ${t}`,{cause:e,hint:"Use another place, or, if \
this is a repository, write its config again with: vm snapshot verify --repair"})}o(wt,"strange");function ee(s,t){return new l.Wt(`cannot ${t} the repository a\
t ${s}: it was written by a newer version of this tool`,{hint:"Install the newest version of vm-snapshot, or use another repository"})}o(ee,"newer");var se=b(47014),
ts=b(78877);function es(){(0,ts.setFlagsFromString)("--semi-space-growth-factor=1")}o(es,"keepYoungGenerationSmall");var $=b(18631),et=b(44143);const ss=new Uint8Array,
ns=16<<20;class is{static{o(this,"ByteStream")}#t;#e=ss;#s=!1;constructor(t){this.#t=t[Symbol.asyncIterator]()}async fill(t){if(this.#e.length>=t)return!0;if(t>
ns)throw new l.cs(`a stored blob is damaged: a record has ${t} bytes`);const e=[this.#e];let n=this.#e.length;for(;n<t&&!this.#s;){const i=await this.#t.next();
i.done?this.#s=!0:(e.push(i.value),n+=i.value.length)}return e.length>1&&(this.#e=e.length===2&&e[0]?.length===0?e[1]:Buffer.concat(e)),n>=t}take(t){if(t>this.#e.
length)throw new l.cs("a stored blob is damaged: one of its streams ends too early");const e=this.#e.subarray(0,t);return this.#e=this.#e.subarray(t),e}varint(){
let t=0,e=1;for(let n=0;;n++){const i=this.#e[n];if(i===void 0)throw new l.cs("a stored blob is damaged: one of its streams ends too early");if(t+=(i&127)*e,t>Number.
MAX_SAFE_INTEGER)throw new l.cs("a stored blob is damaged: a number is out of range");if(i<128)return this.#e=this.#e.subarray(n+1),t;e*=128}}async some(t){return await this.
fill(1),this.take(Math.max(1,Math.min(t,this.#e.length)))}async close(){await this.#t.return?.()}}var st=b(82582),N=b(30148);const ne=Buffer.from("VMSRECP1"),as=16,
rs=16,os=1<<20,ht={depth:0,entries:[]},bt={plain:["contents"],tar:["records","times","contents"]},Bt=["plain","tar"];function cs(s){const t=new st.f(4096).bytes(
ne).varint(Bt.indexOf(s.kind)).varint(s.size);for(const e of bt[s.kind]){const{depth:n,entries:i}=s.streams[e]??ht;t.varint(n).varint(i.length);for(const{digest:a,
span:r}of i)t.bytes(a).varint(r)}return t.copy()}o(cs,"encodeRecipe");function hs(s,t){const e=new st.V(s,t);e.magic(ne);const n=Bt[e.varint(Bt.length-1)],i=e.varint(
Number.MAX_SAFE_INTEGER),a={};for(const r of bt[n]){const c=e.varint(as),h=e.varint(Math.floor(e.left/N.x)),f=Array.from({length:h},()=>ie(e)),w=f.reduce((d,g)=>d+
g.span,0);if(w>i*rs)throw e.damaged(`its ${r} have ${w} bytes, too many for ${i}`);a[r]={depth:c,entries:f}}return e.end(),{kind:n,size:i,streams:a}}o(hs,"parse\
Recipe");function fs(s,t,e){const n=new st.V(s,e),i=[];let a=0;for(;n.left>0;){const r=ie(n);a+=r.span,i.push(r)}if(a!==t)throw n.damaged(`it stands for ${a} by\
tes instead of ${t}`);return i}o(fs,"parseNode");function ie(s){const t=s.bytes(N.x),e=s.varint(Number.MAX_SAFE_INTEGER);if(e===0)throw s.damaged("an entry stan\
ds for no bytes");return{digest:t,span:e}}o(ie,"readEntry");var ae=b(83412),Q=b(95537),kt=b(5742);const St=128*1024,re=10,oe=new Uint8Array(64*1024);async function*ds(s,t,e){
const n=new ls;for await(const i of ce(s,t))if("bytes"in i)yield*n.add(i.bytes);else for(let a=i.length;a>0;){const r=i.kind==="zeros"?oe.subarray(0,Math.min(a,
oe.length)):await e.some(a);a-=r.length,yield*n.add(r)}yield*n.rest()}o(ds,"assembleTar");async function*ce(s,t){const e=new Uint8Array(ae.mv);let n=0;for(;await s.
fill(1);){await s.fill(1+re);const i=s.varint();if(i===kt.OP.header){await s.fill(Q.Sd);const a=s.take(Q.Sd);e.set(a.subarray(0,Q.If)),e.set(a.subarray(Q.If),Q.
V_),await t.fill(re);const r=t.varint();if(n+=r%2===1?-(r+1)/2:r/2,!(0,Q.pE)(n))throw new l.cs("a stored tar is damaged: a time is out of range");(0,Q.bS)(e,n),
yield{kind:"header",bytes:e}}else if(i===kt.OP.literal){const a=s.varint();if(!await s.fill(a))throw new l.cs("a stored tar is damaged: a record is cut off");yield{
kind:"literal",bytes:s.take(a)}}else if(i===kt.OP.content)yield{kind:"content",length:s.varint()};else if(i===kt.OP.zeros)yield{kind:"zeros",length:s.varint()};else
throw new l.cs(`a stored tar is damaged: operation ${i} is unknown`)}}o(ce,"tarOps");class ls{static{o(this,"Gather")}#t=new Uint8Array(St);#e=0;*add(t){const e=t.
length>=St/2;(e||this.#e+t.length>St)&&(yield*this.rest()),e?yield t:(this.#t.set(t,this.#e),this.#e+=t.length)}*rest(){this.#e!==0&&(yield this.#t.subarray(0,this.#e),
this.#t=new Uint8Array(St),this.#e=0)}}var us=b(98123);const ws={0:"file",7:"file",1:"link",2:"symlink",5:"directory"};async function*gs(s,t){let e=0,n={},i={},
a,r="";for await(const c of s)if(c.kind==="literal"&&r!==""){const h=ms(r,c.bytes);r==="g"?n={...n,...h}:i={...i,...h},r=""}else if(c.kind==="header"||c.kind===
"literal"){a&&(yield he(a)),a=void 0;const h=c.bytes.length===ae.mv?(0,Q.RW)(c.bytes):void 0;r=h&&"xgLK".includes(h.type)&&h.size>0?h.type:"",h&&r===""&&(a=ps(c.
bytes,h.type,{...n,...i}),i={})}else if(c.kind==="content"){const h={start:e,length:c.length};e+=c.length,a&&(yield{entry:{...a,size:c.length},read:o(f=>ys(t,h,
f),"read")}),a=void 0}a&&(yield he(a))}o(gs,"tarEntries");async function ys(s,t,e){if(t.length>e)throw new l._p(`a file in a layer has ${t.length} bytes, more t\
han the ${e} that are read of it`);return await s(t)}o(ys,"readCapped");function he(s){return{entry:s,read:o(async()=>new Uint8Array,"read")}}o(he,"emptyEntry");
function ps(s,t,e){const n=ft(s.subarray(257,263))==="ustar"?ft(s.subarray(345,500)):"",i=ft(s.subarray(0,100));return{path:e.path??(n===""?i:`${n}/${i}`),type:ws[t]??
"other",size:0,mode:(0,Q.hI)(s.subarray(100,108))??0,linkTarget:e.linkTarget??ft(s.subarray(157,257))}}o(ps,"entryOf");function ms(s,t){if(s==="L")return{path:ft(
t)};if(s==="K")return{linkTarget:ft(t)};const e=(0,us.d)(t),n=e?.get("path"),i=e?.get("linkpath");return{...n!==void 0&&{path:n},...i!==void 0&&{linkTarget:i}}}
o(ms,"extensions");function ft(s){const t=s.indexOf(0);return Buffer.from(s.buffer,s.byteOffset,t<0?s.length:t).toString("utf8")}o(ft,"tar_entries_text");const Lt=0,
bs=N.x+3*Uint32Array.BYTES_PER_ELEMENT,fe=16,nt=1<<fe,de=512,ks=.75;class Ss{static{o(this,"ChunkTable")}#t=new Uint32Array(1024);#e=[Ut(de)];#s=de;#n=0;get size(){
return this.#n}get bytes(){return this.#t.byteLength+this.#s*bs}add(t,e){this.#c();const n=this.#a(t);if(this.#t[n]!==Lt)return!1;const i=this.#n++;return this.#i(
i).digests.set(t,i%nt*N.x),this.#t[n]=i+1,this.put(i,e),!0}entryOf(t){return this.#t[this.#a(t)]-1}put(t,{frame:e,offset:n,length:i}){const a=this.#i(t),r=t%nt;
a.frames[r]=e,a.offsets[r]=n,a.lengths[r]=i}placeOf(t){const e=this.#i(t),n=t%nt;return{frame:e.frames[n],offset:e.offsets[n],length:e.lengths[n]}}#i(t){return this.#e[t>>>
fe]}#a(t){const e=this.#t.length-1;let n=le(t,0)&e;for(;;){const i=this.#t[n];if(i===Lt||this.#r(i-1,t))return n;n=n+1&e}}#r(t,e){const{digests:n}=this.#i(t),i=t%
nt*N.x;for(let a=0;a<N.x;a++)if(n[i+a]!==e[a])return!1;return!0}#c(){if(this.#n>=this.#t.length*ks&&this.#o(this.#t.length*2),this.#n<this.#s)return;const t=this.#e.
at(-1);t.lengths.length<nt?this.#e[this.#e.length-1]=Es(t):this.#e.push(Ut(nt)),this.#s=(this.#e.length-1)*nt+this.#e.at(-1).lengths.length}#o(t){this.#t=new Uint32Array(
t);const e=t-1;for(let n=0;n<this.#n;n++){let i=le(this.#i(n).digests,n%nt*N.x)&e;for(;this.#t[i]!==Lt;)i=i+1&e;this.#t[i]=n+1}}}function Ut(s){return{digests:new Uint8Array(
s*N.x),frames:new Uint32Array(s),offsets:new Uint32Array(s),lengths:new Uint32Array(s)}}o(Ut,"newPage");function Es(s){const t=Ut(s.lengths.length*2);return t.digests.
set(s.digests),t.frames.set(s.frames),t.offsets.set(s.offsets),t.lengths.set(s.lengths),t}o(Es,"grown");function le(s,t){return(s[t]|s[t+1]<<8|s[t+2]<<16|s[t+3]<<
24)>>>0}o(le,"firstWord");class Y{static{o(this,"ChunkIndex")}#t=new Ss;#e=[];get size(){return this.#t.size}get bytes(){return this.#t.bytes}get frames(){return this.#e}addPack(t,{
firstFrame:e,rank:n}){const i={id:t.id,rank:n};let a=e;for(const r of t.frames){const c=r.lengths.reduce((h,f)=>h+f,0);this.addChunks(r,this.addFrame({pack:i,offset:a,
stored:r.stored,raw:c,bytes:void 0})),a+=r.stored}}addChunks({lengths:t,digests:e},n){const i=this.#s(n);let a=0;t.forEach((r,c)=>{const h=e.subarray(c*N.x,(c+1)*
N.x),f={frame:n,offset:a,length:r},w=this.#t.entryOf(h);w<0?this.#t.add(h,f):i!==void 0&&i<(this.#s(this.#t.placeOf(w).frame)??0)&&this.#t.put(w,f),a+=r})}addFrame(t){
return this.#e.push(t),this.#e.length-1}add(t,e){return this.#t.add(t,e)}move(t,e){const n=this.#t.entryOf(t);n>=0&&this.#t.put(n,e)}has(t){return this.#t.entryOf(
t)>=0}entryOf(t){return this.#t.entryOf(t)}find(t){const e=this.#t.entryOf(t);if(e<0)return;const{frame:n,offset:i,length:a}=this.#t.placeOf(e);return{frame:this.#e[n],
offset:i,length:a}}#s(t){return this.#e[t]?.pack.rank}}class jt{static{o(this,"SeenNodes")}#t=new Map;first(t,e){const n=this.#t.get(e)??new Y;return this.#t.set(
e,n),n.add(t,{frame:0,offset:0,length:0})}}const vs=256,Ms=6<<20,_s=64<<20;async function*Ft(s,t,e){let n=0;for(const i of t.entries){const a=n+i.span;if(!e||n<
e.start+e.length&&a>e.start)if(t.depth===0)yield{...i,start:n};else{const r={depth:t.depth-1,entries:await ge(s,i)},c=e&&{start:e.start-n,length:e.length};for await(const h of Ft(
s,r,c))yield{...h,start:n+h.start}}n=a}}o(Ft,"leaves");async function*ue(s,t=ht,e=new jt){for(const n of t.entries)yield{...n,isNode:t.depth>0},t.depth>0&&e.first(
n.digest,t.depth)&&(yield*ue(s,{depth:t.depth-1,entries:await ge(s,n)},e))}o(ue,"nodesAndLeaves");async function*we(s,t){const e=[];let n=0;for await(const i of Os(
s,Ft(s,t))){const a=ye(s,i);for(a.catch(()=>{}),e.push({bytes:a,span:i.span}),n+=i.span;e.length>vs||n>Ms;){const r=e.shift();if(!r)break;n-=r.span,yield await r.
bytes}}for(const{bytes:i}of e)yield await i}o(we,"streamChunks");async function*Os(s,t){const e=[];let n=0;try{for await(const i of t){s.expect(i.digest),e.push(
i),n+=i.span;for(let a=e[0];a&&n>_s;a=e[0])yield a,n-=a.span,e.shift()}for(let i=e[0];i;i=e[0])yield i,e.shift()}finally{for(const{digest:i}of e)s.forget(i)}}o(
Os,"expected");async function xs(s,t,e){const n=new Uint8Array(e.length);let i=0;for await(const a of Ft(s,t,e)){const r=await ye(s,a),c=Math.max(0,e.start-a.start),
h=r.subarray(c,Math.min(r.length,e.start+e.length-a.start));n.set(h,a.start+c-e.start),i+=h.length}if(i!==e.length)throw new l.cs("a stored blob is damaged: one\
 of its streams ends too early");return n}o(xs,"streamPart");async function ge(s,t){const e=await s.chunk(t.digest);if(e.length>os)throw new l.cs(`a recipe is d\
amaged: a node has ${e.length} bytes`);return fs(e,t.span,"a recipe")}o(ge,"node");async function ye(s,t){const e=await s.chunk(t.digest);if(e.length!==t.span)throw new l.
cs(`a recipe is damaged: a chunk has ${e.length} bytes, not ${t.span}`);return e}o(ye,"checkedChunk");class pe{static{o(this,"RepositoryBlobReader")}#t;constructor(t){
this.#t=t}async*open(t,{onBytes:e,digestChecked:n=!1}={}){const i=await this.#n(t),a=n?void 0:(0,v.createHash)("sha256");let r=0;const c=i.kind==="plain"?we(this.#t,
i.streams.contents??ht):this.#e(i);for await(const h of c){if(r+=h.length,r>t.size)throw new l.cs(`${t.digest} is damaged: it has more than ${t.size} bytes`);a?.
update(h),r===t.size&&be(t,a?.copy()),e?.(h.length),yield h}if(r!==t.size)throw new l.cs(`${t.digest} is damaged: it has ${r} bytes instead of ${t.size}`);be(t,
a)}async*entries(t){const e=await this.#n(t);if(e.kind==="plain")return;const[n,i]=[this.#s(e,"records"),this.#s(e,"times")],a=e.streams.contents??ht;try{yield*gs(
ce(n,i),r=>xs(this.#t,a,r))}finally{await Promise.all([n.close(),i.close()])}}async[Symbol.asyncDispose](){await this.#t[Symbol.asyncDispose]()}async*#e(t){const[
e,n,i]=[this.#s(t,"records"),this.#s(t,"times"),this.#s(t,"contents")];try{yield*ds(e,n,i)}finally{await Promise.all([e.close(),n.close(),i.close()])}}#s(t,e){return new is(
we(this.#t,t.streams[e]??ht))}async#n(t){const e=await me(this.#t,t);if(e.size!==t.size)throw new l.cs(`the recipe of ${t.digest} makes ${e.size} bytes, not ${t.
size}`);return e}}async function me(s,t){const e=await s.chunk(Buffer.from((0,et.ZD)(t.recipe),"hex"));return hs(e,`the recipe of ${t.digest}`)}o(me,"readRecipe");
function be(s,t){if(t===void 0)return;const e=(0,et.aD)(t.digest("hex"));if(e!==s.digest)throw new l.cs(`${s.digest} is damaged: put together it has the digest ${e}`)}
o(be,"assertDigest");var it=b(70370);async function Et(s,t,e){if(s.deleteMany)return await s.deleteMany(t,e);const n=(0,it.A)(s.traits.concurrency);await Promise.
all(t.map(i=>n(()=>s.delete(i,e))))}o(Et,"deleteAll");const As=/^[0-9a-f]{64}$/;async function*q(s,t,e){for await(const n of s.list(t,e)){const i=n.key.slice(t.
length);As.test(i)&&(yield{...n,id:i})}}o(q,"listDigests");var K=b(18016),I=b(21579);const ke=Buffer.from("VMSSEGM1"),vt=Buffer.from("VMSSEGM2");function Se(s){
const t=new st.f(65536).bytes(s.packs.length>1?vt:ke).varint(s.packs.length);for(const{id:e,size:n,frames:i}of s.packs){const a=(0,I.Vk)(i);t.bytes(Buffer.from(
e,"hex")).varint(n).varint(a.length).bytes(a)}t.varint(s.blobs.length);for(const e of s.blobs)t.bytes(Buffer.from((0,et.ZD)(e.digest),"hex")).varint(e.size).bytes(
Buffer.from((0,et.ZD)(e.recipe),"hex"));return t.copy()}o(Se,"encodeSegment");function Ps(s,t){const e=new st.V(s,t),n=vt.equals(s.subarray(0,vt.length));e.magic(
n?vt:ke);const i=Array.from({length:e.varint(n?Math.floor(e.left/N.x):1)},()=>Ts(e,t)),a=e.varint(e.left),r=[],c=o(()=>(0,et.aD)(Buffer.from(e.bytes(N.x)).toString(
"hex")),"digest");for(let h=0;h<a;h++)r.push({digest:c(),size:e.varint(Number.MAX_SAFE_INTEGER),recipe:c()});return e.end(),{packs:i,blobs:r}}o(Ps,"parseSegment");
function Ts(s,t){const e=Buffer.from(s.bytes(N.x)).toString("hex"),n=s.varint(I.bi),i=s.bytes(s.varint(s.left)),a=(0,I.M$)(i,t);return(0,I.rM)(a,i.length,{size:n,
what:t}),{id:e,size:n,frames:a}}o(Ts,"parsePack");const G="packs/",rt="index/",Wt=2<<20;async function Kt(s,{signal:t,damaged:e=!1},{onPack:n,onSegment:i}){const a=[];
for await(const d of q(s,rt,{signal:t}))a.push(d);const r=new Map;for await(const{id:d,...g}of q(s,G,{signal:t}))r.set(d,{...g,rank:r.size});const c=(0,it.A)(s.
traits.concurrency);await Promise.all(a.map(d=>c(h,d))),await Promise.all([...r].map(([d,g])=>c(w,d,g)));async function h({key:d,size:g,modified:p}){const x=await f(
d);if(x!=="gone"){for(const E of x?.packs??[]){const T=r.get(E.id);T?.size===E.size&&(r.delete(E.id),n({...E,modified:T.modified},T.rank))}i?.({key:d,size:g,modified:p,
segment:x})}}o(h,"takeSegment");async function f(d){try{return await ve(s,d,{signal:t})}catch(g){if(g instanceof l.m_)return"gone";if(e&&g instanceof l.cs)return;
throw g}}o(f,"readListed");async function w(d,{size:g,modified:p,rank:x}){try{const E=await Mt(s,d,{signal:t});E&&n({...E,modified:p},x)}catch(E){if(!(E instanceof
l.cs))throw E;n({id:d,size:g,modified:p,frames:void 0},x)}}o(w,"takePack")}o(Kt,"scanTables");async function Ee(s,t){const e=[],n=[];return await Kt(s,t,{onPack:o(
(i,a)=>{e[a]=i},"onPack"),onSegment:o(i=>n.push(i),"onSegment")}),{packs:e.filter(i=>i!==void 0),segments:n.sort((i,a)=>i.key<a.key?-1:1)}}o(Ee,"readTables");function zs(s){
return new Map(s.flatMap(({segment:t})=>t?.packs??[]).map(t=>[t.id,t]))}o(zs,"tablesIn");async function ve(s,t,e){return await(0,K.xt)(async()=>{const n=await s.
get(t,e);if((0,v.hash)("sha256",n,"hex")!==t.slice(rt.length))throw new l.cs(`${t} is damaged: its bytes have another digest`);return Ps(n,t)})}o(ve,"readSegmen\
t");const $s=256,Rs=64*1024;async function Mt(s,t,{signal:e,onDamage:n}){try{return await(0,K.xt)(()=>Is(s,t,{signal:e}),n)}catch(i){if(i instanceof l.m_)return;
throw i}}o(Mt,"readPackTable");async function Is(s,t,e){const n=`${G}${t}`,i=(await s.stat(n,e))?.size;if(i===void 0)return;if(i<I.yn+I.OE.length)throw new l.cs(
`${n} is damaged: it has ${i} bytes`);const a=Math.min(i,Math.max(Rs,Math.ceil(i/$s))),r={start:i-a,length:a};let c=await s.get(n,{...e,range:r});const h=(0,I.fy)(
c.subarray(c.length-I.yn),i,n),f=h+I.yn;f>c.length&&(c=await s.get(n,{...e,range:{start:i-f,length:f}}));const w=(0,I.M$)(c.subarray(c.length-f,c.length-I.yn),n);
return(0,I.rM)(w,h,{size:i,what:n}),{id:t,size:i,frames:w}}o(Is,"readTable");const gt="condemned/",_t="buried/",Ot="spare/",Me=Buffer.from("VMSCOND1"),Cs=1e3,_e=16;
async function xt(s,{signal:t}){const e=new Map,n=(0,it.A)(s.traits.concurrency);for(let a=!0;a;){const r=[];for await(const h of q(s,gt,{signal:t}))e.has(h.id)||
r.push(h);a=r.length>0;const c=await Promise.all(r.map(({id:h,modified:f})=>n(async()=>({id:h,since:f,...await Ns(s,h,{signal:t})}))));for(const h of c)h.packs&&
e.set(h.id,{...h,packs:h.packs});if(c.every(({packs:h})=>h===void 0))break}if(e.size===0)return[];const i=new Map;for await(const{id:a,modified:r}of q(s,_t,{signal:t}))
i.set(a,r);return[...e.values()].map(a=>({...a,buried:i.get(a.id)}))}o(xt,"readCondemned");async function Oe(s,t){if(!(0,$.$9)(s))return new Set;const e=await xt(
s,t),n=new Set(e.flatMap(r=>r.packs)),i=e.filter(({damage:r})=>r==="lost");if(i.length===0)return n;const a=i.reduce((r,{since:c})=>Math.max(r,c),0)+Cs;for await(const{
id:r,modified:c}of q(s,G,t))c<=a&&n.add(r);return n}o(Oe,"condemnedPacks");async function Gt(s,t,e){const n=[...new Set(t)].sort(),i=new st.f(n.length*N.x+64).bytes(
Me).bytes((0,v.randomBytes)(_e)).varint(n.length);for(const c of n)i.bytes(Buffer.from(c,"hex"));const a=i.copy(),r=(0,v.hash)("sha256",a,"hex");await s.put(Ot+
r,[a],e),await s.put(gt+r,[a],e)}o(Gt,"condemn");async function Ht(s,t,e){for(const n of[gt,Ot,_t])await Et(s,t.map(i=>n+i),e)}o(Ht,"forgetLists");function Xt({
id:s}){return gt+s}o(Xt,"condemnedKey");function xe({id:s}){return _t+s}o(xe,"buriedKey");async function*Ds(s,t,{before:e,signal:n}){const i=new Set(t.map(({id:a})=>a));
for await(const{id:a,key:r}of q(s,_t,{signal:n}))i.has(a)||(yield r);for await(const{id:a,key:r,modified:c}of q(s,Ot,{signal:n}))!i.has(a)&&c<=e&&(yield r)}o(Ds,
"strays");async function Ns(s,t,{signal:e}){const n=o(async i=>await(0,K.xt)(async()=>{const a=await s.get(i,{signal:e});if((0,v.hash)("sha256",a,"hex")!==t)throw new l.
cs(`${i} is damaged: its bytes have another digest`);return Bs(a,i)}),"read");try{return{packs:await n(gt+t),damage:void 0}}catch(i){if(i instanceof l.m_)return{
packs:void 0,damage:void 0};if(!(i instanceof l.cs))throw i}try{return{packs:await n(Ot+t),damage:"mended"}}catch(i){if(!(i instanceof l.cs||i instanceof l.m_))
throw i;return{packs:[],damage:"lost"}}}o(Ns,"readList");function Bs(s,t){const e=new st.V(s,t);e.magic(Me),e.bytes(_e);const n=e.varint(Math.floor(e.left/N.x)),
i=Array.from({length:n},()=>Buffer.from(e.bytes(N.x)).toString("hex"));return e.end(),i}o(Bs,"parseList");var At=b(67914);const Ls=48<<20,Us=(2<<20)+262144;class js{static{
o(this,"FetchAhead")}#t;#e=new AbortController;#s;#n=new Set;#i=new Map;#a=new Map;#r=new Set;#c=0;#o=!1;constructor(t,{signal:e}){this.#t=t,this.#s=AbortSignal.
any([e,this.#e.signal])}expect(t){if(t.pack.id===void 0||this.#n.has(t)||this.#a.has(t))return;this.#n.add(t);const e=this.#i.get(t.pack)??new Map;this.#i.set(t.
pack,e.set(t.offset,t)),this.#f()}async take(t){if(t.bytes!==void 0)return t.bytes;this.#a.has(t)||this.#d(this.#u(t));const e=this.#a.get(t);try{return await e}finally{
this.forget(t)}}forget(t){this.#l(t),this.#a.delete(t)&&(this.#c-=t.stored),this.#f()}clear(){this.#n.clear(),this.#i.clear(),this.#a.clear(),this.#c=0}async[Symbol.
asyncDispose](){this.clear(),this.#e.abort(),await Promise.allSettled(this.#r)}#f(){this.#o||this.#n.size===0||(this.#o=!0,setImmediate(()=>{this.#o=!1,this.#h()}))}#h(){
for(const t of this.#n){if(this.#c>=Ls||this.#r.size>=this.#t.traits.concurrency)return;this.#n.has(t)&&this.#d(this.#u(t))}}#u(t){const e=[t],n=this.#i.get(t.pack);
let i=t.offset+t.stored;for(let a=n?.get(i);a&&i+a.stored-t.offset<=Us;a=n?.get(i))e.push(a),i+=a.stored;for(const a of e)this.#l(a);return e}#d(t){const[e]=t,n=t.
reduce((r,c)=>r+c.stored,0),i=this.#t.get(G+e.pack.id,{range:{start:e.offset,length:n},signal:this.#s});for(const r of t){const c=r.offset-e.offset,h=i.then(f=>f.
subarray(c,c+r.stored));h.catch(()=>{}),this.#a.set(r,h)}this.#c+=n;const a=i.then(()=>{},()=>{});this.#r.add(a),a.then(()=>{this.#r.delete(a),this.#f()})}#l(t){
if(!this.#n.delete(t))return;const e=this.#i.get(t.pack);e?.delete(t.offset),e?.size===0&&this.#i.delete(t.pack)}}const Fs=16<<20,Ws=4;class ot{static{o(this,"F\
rameReader")}#t;#e;#s;#n;#i;#a=new Map;#r=0;#c=0;#o;constructor(t,e,n){this.#t=t,this.#s=e,this.#e=new js(t,n),this.#n=n.whole,this.#i=n.damaged??new Set,this.#o=
Promise.resolve(e)}async chunk(t){const e=this.#c;try{return await this.#f(t)}catch(n){if(!(n instanceof l.cs)||!await this.#h(e))throw n;const i=this.#s.find(t)?.
frame.pack.id;if(i===void 0||this.#i.has(i))throw n;return await this.#f(t)}}async locate(t){const e=this.#c;return this.#s.find(t)||await this.#h(e),this.place(
t)}place(t){const e=this.#s.find(t);if(!e)throw new K.Rh(`chunk ${Ae(t)}`,this.#t.location);return e}expect(t){const e=this.#s.find(t)?.frame;e&&!this.#a.has(e)&&
this.#e.expect(e)}forget(t){const e=this.#s.find(t)?.frame;e&&this.#e.forget(e)}async[Symbol.asyncDispose](){await this.#e[Symbol.asyncDispose]()}async#f(t){const e=this.
place(t),{pack:n}=e.frame;let i;const a=o(async()=>(i=this.#u(e.frame,i),Ks(await i,t,e)),"read");return await(0,K.xt)(a,()=>this.#i.add(n.id??""))}async#h(t){if(!this.#n)
return!1;if(t===this.#c){if(t===Ws)return!1;this.#c++,this.#o=this.#n(this.#i)}return this.#s=await this.#o,this.#e.clear(),!0}#u(t,e){const n=this.#a.get(t);n!==
void 0&&this.#d(t,n);const i=n===void 0||n===e?this.#l(t):n;this.#a.set(t,i),this.#r+=t.raw,i!==n&&i.catch(()=>this.#d(t,i));for(const[a,r]of this.#a){if(this.#r<=
Fs||r===i)break;this.#d(a,r)}return i}#d(t,e){this.#a.get(t)===e&&(this.#a.delete(t),this.#r-=t.raw)}async#l(t){if(t.raw>I.v_)throw new l.cs(`a frame of pack ${t.
pack.id} has ${t.raw} bytes`);const e=await this.#e.take(t).catch((0,K.jU)(t.pack.id??"",this.#t.location));return await(0,At.j)(e,t.raw,`the frame at ${t.offset}\
 of pack ${t.pack.id}`)}}function Ks(s,t,{offset:e,length:n,frame:{pack:i}}){const a=s.subarray(e,e+n);if((0,v.hash)("sha256",a,"buffer").equals(t))return a;throw new l.
cs(`chunk ${Ae(t)} in pack ${i.id} is damaged: its bytes have another digest`,{hint:K.nk})}o(Ks,"chunkIn");function Ae(s){return Buffer.from(s).toString("hex")}
o(Ae,"hex");var tt=b(82141);async function*yt(s,t,e=new jt){const n=await me(s,t);if(n.size!==t.size)throw new l.cs(`the recipe of ${t.digest} makes ${n.size} b\
ytes, not ${t.size}`);yield{digest:Buffer.from((0,et.ZD)(t.recipe),"hex"),kind:"recipes"};for(const i of bt[n.kind])for await(const{digest:a,isNode:r}of ue(s,n.
streams[i],e))yield{digest:a,kind:r?"recipes":i}}o(yt,"chunksOfBlob");async function Pe(s,t){for await(const{digest:e}of yt(t,s))t.place(e)}o(Pe,"assertComplete");
const Gs={mended:"the list of packs that are to be deleted is damaged; its second copy is right",lost:"the list of packs that are to be deleted is damaged, and \
so is its second copy; writers store anew what packs before it hold"};async function*Hs(s,t){if(!(0,$.$9)(s))throw new l.Wt(`${s.location} cannot be checked: it\
 does not list what it holds`);const e=await dt(async()=>{await(0,K.xt)(async()=>D(await s.get(z,t),s.location))});e!==void 0&&(yield{object:z,problem:e});let n=[];
const i=await dt(async()=>{n=await xt(s,t)});i!==void 0&&(yield{object:"condemned/",problem:i});const a=new Set(n.flatMap(d=>d.packs));for(const d of n.filter(({
buried:g})=>g===void 0))d.damage!==void 0&&(yield{object:Xt(d),problem:Gs[d.damage]});const{keys:r,...c}=await Te(s,rt,t);c.problem!==void 0&&(yield{object:rt,problem:c.
problem});const h=new Xs(s,t);for await(const{id:d,key:g,wrong:p}of h.readNew())(d===""||!a.has(d)&&await w(g))&&(yield{object:g,problem:p});for(const d of r){let g={
packs:[],blobs:[]};const p=await f(async()=>{g=await ve(s,d,t),h.assertAreOf({...g,packs:g.packs.filter(({id:x})=>!a.has(x))},g.packs.length>1)});p!==void 0&&await w(
d)&&(yield{object:d,problem:p});for(const x of g.blobs){const E=await f(()=>Pe(x,h.frames()));E!==void 0&&await w(d)&&(yield{object:x.digest,problem:E,recipe:x.
recipe})}}async function f(d){if(await dt(d)!==void 0){for await(const g of h.readNew());return await dt(d)}}o(f,"lookTwice");async function w(d){try{return await s.
stat(d,t)!==void 0}catch(g){if(g instanceof l.cs)return!0;throw g}}o(w,"isThere")}o(Hs,"checkObjects");class Xs{static{o(this,"CheckedPacks")}#t;#e;#s=new Set;#n=new Y;#i=new Map;#a;constructor(t,e){
this.#t=t,this.#e=e}async*readNew(){const{keys:t,problem:e}=await Te(this.#t,G,this.#e);e!==void 0&&this.#s.size===0&&(yield{id:"",key:G,wrong:e});for(const n of t){
const i=n.slice(G.length);if(this.#s.has(i))continue;this.#s.add(i);const a=await dt(async()=>{const r=await(0,K.xt)(async()=>await(0,tt.pW)(await this.#t.get(n,
this.#e),i));this.#n.addPack({id:i,size:0,frames:r},{firstFrame:I.OE.length}),this.#i.set(i,(0,I.jE)(r))});a!==void 0&&(yield{id:i,key:n,wrong:a})}}frames(){return this.#a??=
new ot(this.#t,this.#n,this.#e),this.#a}assertAreOf({packs:t},e){for(const n of t){const i=this.#i.get(n.id);if(!(i===void 0&&e)){if(i===void 0)throw new l.cs(`\
its pack ${n.id} is missing or damaged`);if(i!==(0,I.jE)(n.frames))throw new l.cs(`its table is not that of pack ${n.id}`)}}}}async function Te(s,t,e){const n=[],
i=await dt(async()=>{for await(const{key:a}of q(s,t,e))n.push(a)});return{keys:n,problem:i}}o(Te,"keysIn");async function dt(s){try{await s();return}catch(t){if(t instanceof
l.cs||t instanceof l.m_)return t.message;throw t}}o(dt,"problemOf");class Vt{static{o(this,"Marks")}#t;#e;#s=new Y;#n=new Set;#i=new jt;constructor(t){this.#t=t,
this.#e=new Uint8Array((t.size>>>3)+1)}has(t){const e=this.#t.entryOf(t);return e<0?this.#s.has(t):(this.#e[e>>>3]&1<<(e&7))!==0}async add(t,e){const n=t.filter(
({recipe:i})=>!this.#n.has(i)).map(({recipe:i})=>Buffer.from((0,et.ZD)(i),"hex"));for(const i of n)e.frames.expect(i);try{for(const i of t)await this.#a(i,e)}finally{
for(const i of n)e.frames.forget(i)}}async#a(t,{frames:e,onNew:n,c:i}){if(!this.#n.has(t.recipe)){for await(const{digest:a}of yt(e,t,this.#i))i.signal.throwIfAborted(),
await e.locate(a),this.#r(a)&&n?.(a);this.#n.add(t.recipe)}}#r(t){const e=this.#t.entryOf(t);if(e<0)return this.#s.add(t,{frame:0,offset:0,length:0});const[n,i]=[
e>>>3,1<<(e&7)],a=(this.#e[n]&i)===0;return this.#e[n]=this.#e[n]|i,a}}const Vs=8,Ys=8<<20,Zs=36,Js=16<<20;class ze{static{o(this,"Mergeable")}#t=[];#e=0;add(t){
t.size>=Wt||this.#e+t.size>Js||(this.#t.push(t),this.#e+=t.size)}get segments(){return this.#t}}async function $e(s,{packs:t,blobs:e},n){const i=[];for(const c of t){
const h=c.frames.reduce((w,{lengths:d})=>w+8+d.length*Zs,64),f=i.at(-1);f===void 0||f.size+h>Ys?i.push({packs:[c],blobs:[],size:h}):(f.packs.push(c),f.size+=h)}
const a=i[0];e.length>0&&a!==void 0?a.blobs=e:e.length>0&&i.push({packs:[],blobs:e,size:0});const r=[];for(const c of i){const h=Se(c),f=rt+(0,v.hash)("sha256",
h,"hex");await s.put(f,[h],n),r.push({key:f,size:h.length})}return r}o($e,"putSegments");async function Qs(s,t,{many:e,...n}){if(!(0,$.HE)(s))return;const{telling:i,
covered:a}=qs(t),r=i.length>e?tn(i):[];if(r.length===0&&a.length===0)return;const{packs:c,blobs:h}=en(r),f=new Set((await $e(s,{packs:c,blobs:h},n)).map(({key:d})=>d)),
w=[...r,...a].map(({key:d})=>d).filter(d=>!f.has(d));await Et(s,w,n).catch(d=>{if(!(d instanceof l.iC))throw d})}o(Qs,"mergeSegments");function qs(s){const t=new Set,
[e,n]=[[],[]];for(const i of s.filter(({size:a,segment:r})=>r&&a<Wt).sort((a,r)=>r.size-a.size)){const{packs:a=[],blobs:r=[]}=i.segment??{},c=[...a.map(({id:h})=>h),
...r.map(({digest:h,recipe:f})=>`${h} ${f}`)];(c.some(h=>!t.has(h))?e:n).push(i);for(const h of c)t.add(h)}return{telling:e.reverse(),covered:n}}o(qs,"sorted");
function tn(s){let[t,e]=[0,0];return s.forEach(({size:n},i)=>{(i<2||n<=Vs*e)&&(t=i+1),e+=n}),s.slice(0,t)}o(tn,"chosen");function en(s){const t=new Map,e=new Map;
for(const{segment:n}of s){for(const i of n?.packs??[])t.set(i.id,i);for(const i of n?.blobs??[])e.set(`${i.digest} ${i.recipe}`,i)}return{packs:[...t.values()],
blobs:[...e.values()]}}o(en,"contentsOf");const Re=2**32;async function Ie(s,{signal:t,isCondemned:e=o(()=>!1,"isCondemned"),merges:n=!1}){const[i,a,r]=[new Y,new Y,
new ze],c=new Map,h=new Set;return(0,$.$9)(s)&&await Kt(s,{signal:t,damaged:!0},{onPack:o((f,w)=>{f.frames?Yt(e(f.id)?a:i,f,w):h.add(f.id)},"onPack"),onSegment:o(
f=>{for(const w of f.segment?.blobs??[])nn(w,c.get(w.digest))&&c.set(w.digest,w);n&&r.add(f)},"onSegment")}),{chunks:i,doomed:a.size>0?a:void 0,blobs:c,spoilt:h,
small:r}}o(Ie,"loadIndex");async function Pt(s,{signal:t,avoid:e}){const n=await Oe(s,{signal:t}),i=new Y;return await Kt(s,{signal:t,damaged:!0},{onPack:o((r,c)=>Yt(
i,r,n.has(r.id)||e.has(r.id)?Re+c:c),"onPack")}),i}o(Pt,"loadReadable");function sn(s,t){const e=new Y;return s.forEach((n,i)=>{Yt(e,n,t(n.id)?Re+i:i)}),e}o(sn,
"indexOf");async function Ce(s,t,e){const n=new Y,i=(0,it.A)(s.traits.concurrency),a=o(async(r,c)=>{const h=await Mt(s,r,e);h&&n.addPack(h,{firstFrame:I.OE.length,
rank:c})},"add");return await Promise.all(t.map((r,c)=>i(a,r,c))),n}o(Ce,"loadPacks");function Yt(s,{id:t,size:e,frames:n},i){n&&s.addPack({id:t,size:e,frames:n},
{firstFrame:I.OE.length,rank:i})}o(Yt,"addTo");function nn(s,t){return t===void 0||s.recipe<t.recipe}o(nn,"isFirst");const an=new Set;async function rn(s,t,e){return De(
s,await Zt(s,{packs:t,signal:e.signal}),e)}o(rn,"openFrames");function De(s,t,{signal:e}){const n=(0,$.$9)(s)?i=>Pt(s,{signal:e,avoid:i}):void 0;return new ot(s,
t,{signal:e,whole:n})}o(De,"framesOver");async function Zt(s,{packs:t,avoid:e=an,signal:n}){if(!(0,$.$9)(s))return t?await Ce(s,t,{signal:n}):new Y;try{if(t!==void 0)
return await Ce(s,t,{signal:n})}catch(i){if(!(i instanceof l.cs))throw i}return await Pt(s,{signal:n,avoid:e})}o(Zt,"readableIndex");async function on(s,t){const e=await Zt(
s,{packs:void 0,signal:t.signal}),n=De(s,e,t),i=new Vt(e);return{add:o(async a=>{let r=0;const c=o(h=>{const{frame:f,length:w}=n.place(h);r+=f.raw===0?0:w*f.stored/
f.raw},"onNew");return await i.add(a,{frames:n,onNew:c,c:t}),Math.round(r)},"add")}}o(on,"openMeasure");const cn=/[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/;
async function hn(s,t){if(!(0,$.HE)(s))throw new l.Wt(`${s.location} cannot be repaired: it does not delete`);const e=M(Z(await ln(s,t)));return await s.delete(
z,t),await s.put(z,[e],t),await s.get(z,t)}o(hn,"renewConfig");async function fn(s,t){if((0,$.d0)(s))return!1;for await(const e of s.listRefs(t))return!0;return!1}
o(fn,"hasNames");function dn({location:s},t){return new l.cs(`the repository at ${s} is damaged: it has snapshots, and its object config is gone`,{hint:"Write i\
t again with: vm snapshot verify --repair",cause:t})}o(dn,"lostConfig");async function ln(s,t){try{return cn.exec(Buffer.from(await s.get(z,t)).toString("latin1"))?.[0]}catch{
return}}o(ln,"oldId");var Tt=b(97185);const zt=1<<20,un=4,wn=3;class Jt{static{o(this,"PackWriter")}#t;#e;#s;#n=new Tt.Z;#i=new Map;#a=[];#r={id:void 0};#c=[I.OE];#o=[];#f=I.
OE.length;#h=Promise.resolve();#u=[];#d=new Set;#l=0;#w;#b=!1;constructor(t,e,n){this.#t=t,this.#e=e,this.#s=n}isTaken(t){return this.#s.isTaken?.(t)??!1}get packs(){
return this.#a}add(t,e=0){return this.#e.has(t.digest)?!1:(this.#e.add(t.digest,this.#k(t,e)),!0)}rescue(t){this.#e.move(t.digest,this.#k(t,0))}addFrame(t,e){for(let i=0;i<
t.lengths.length;i++)if(this.#e.has(t.digests.subarray(i*N.x,(i+1)*N.x)))return!1;const n=Ne();return this.#e.addChunks(t,this.#e.addFrame(n)),this.#h=this.#h.then(
()=>this.#m(t,n,e)),this.#h.catch(()=>{}),this.#u.push(this.#h),!0}async addPack(t,e){await this.#t.put(`packs/${t.id}`,[e],{signal:this.#s.signal}),this.#e.addPack(
t,{firstFrame:I.OE.length}),await this.#y(t)}async settled(){for(;this.#u.length>un;)await this.#u.shift()}async flush(){for(const[t,e]of this.#i)this.#p(t,e);await this.#h}async finish(t){
await this.flush(),this.#w=this.#l>0?t?.(this.#l):void 0;try{this.#o.length>0&&await this.#g(),await Promise.all(this.#d)}finally{this.#w?.done()}}async abandon(){
this.#b=!0,await Promise.allSettled([this.#h,...this.#d]),await Promise.allSettled(this.#d)}#k({kind:t,digest:e,bytes:n},i){const a=`${i} ${t}`;let r=this.#i.get(
a);r&&r.length+n.length>r.bytes.length&&(this.#p(a,r),r=void 0),r===void 0&&(r=this.#S(t,n.length),this.#i.set(a,r));const c={frame:r.number,offset:r.length,length:n.
length};return r.bytes.set(n,r.length),r.length+=n.length,r.lengths.push(n.length),r.digests.push(e.slice()),r.length>=zt&&this.#p(a,r),c}#S(t,e){const n=Ne();return{
bytes:this.#n.take(Math.max(e,t==="contents"?zt+zt/4:zt/4)),ref:n,number:this.#e.addFrame(n),lengths:[],digests:[],length:0}}#p(t,e){this.#i.delete(t);const n=(0,At.
s)(e.bytes.subarray(0,e.length),this.#s.level);this.#h=Promise.all([n,this.#h]).then(([i])=>(this.#n.giveBack(e.bytes),this.#m({stored:i.length,lengths:e.lengths,
digests:Buffer.concat(e.digests)},e.ref,i))),this.#h.catch(()=>{}),this.#u.push(this.#h)}async#m(t,e,n){if(this.#b)return;this.#s.signal.throwIfAborted();const i=t.
lengths.reduce((a,r)=>a+r,0);Object.assign(e,{pack:this.#r,offset:this.#f,stored:n.length,raw:i,bytes:n}),this.#o.push({info:t,ref:e}),this.#c.push(n),this.#l+=
n.length,this.#f+=n.length,this.#f>=this.#t.traits.goodObjectSize&&await this.#g()}async#g(){const t={ref:this.#r,frames:this.#o,stored:this.#c};for(this.#r={id:void 0},
this.#c=[I.OE],this.#o=[],this.#f=I.OE.length;this.#d.size>=Math.min(wn,this.#t.traits.concurrency);)await Promise.race(this.#d);const e=this.#E(t).then(()=>{this.#d.
delete(e)});e.catch(()=>{}),this.#d.add(e)}async#E({ref:t,frames:e,stored:n}){const i=e.map(({info:c})=>c);let{id:a,body:r}=Be(i,n);if(this.isTaken(a)){const c=await gn(
this.#s.level);i.push(c.info),{id:a,body:r}=Be(i,[...n,c.bytes])}await this.#t.put(`packs/${a}`,r,{signal:this.#s.signal}),t.id=a;for(const{ref:c}of e)c.bytes=void 0,
this.#l-=c.stored,this.#w?.add(c.stored);await this.#y({id:a,size:r.reduce((c,h)=>c+h.length,0),frames:i})}async#y(t){this.#a.push({id:t.id,size:t.size}),await this.#s.
onPack?.(t)}}function Ne(){return{pack:{id:void 0},offset:0,stored:0,raw:0,bytes:void 0}}o(Ne,"newRef");function Be(s,t){const e=(0,I.Vk)(s),n=[...t,e,(0,I.WY)(
e.length)];return{id:yn(n),body:n}}o(Be,"packOf");async function gn(s){const t=(0,v.randomBytes)(16),e=await(0,At.s)(t,s);return{bytes:e,info:{stored:e.length,lengths:[
t.length],digests:(0,v.hash)("sha256",t,"buffer")}}}o(gn,"randomFrame");function yn(s){const t=(0,v.createHash)("sha256");for(const e of s)t.update(e);return t.
digest("hex")}o(yn,"sha256Hex");const Le=64*1024;async function pn(s,{key:t,size:e},n){try{return await s.get(t,n)}catch(a){if(!(a instanceof l.cs))throw a}const i=Buffer.
alloc(e);for(let a=0;a<e;a+=Le){const r={start:a,length:Math.min(Le,e-a)};try{i.set(await s.get(t,{...n,range:r}),a)}catch(c){if(!(c instanceof l.cs))throw c}}return i}
o(pn,"readAround");async function mn(s,t){const e=[];for(const n of await xt(s,t))n.damage===void 0||n.buried!==void 0||(n.damage==="mended"?(await Gt(s,n.packs,
t),await Ht(s,[n.id],t),e.push({object:Xt(n),done:"put anew from its second copy"})):(await s.put(xe(n),[Buffer.from("lost")],t),e.push({object:Xt(n),done:"left\
 for a later clean to forget; its packs stay"})));return e}o(mn,"repairLists");const Ue=36e5,bn={graceMs:24*Ue,leaseMs:12*Ue,stopwatch:kn,many:{lists:8,segments:6}};
function je(s,t){const e=t.stopwatch(),n=(0,$.Ow)(s)?s.stopwatch():()=>0;return()=>Math.max(e(),n())}o(je,"watchFor");function kn(){const[s,t]=[performance.now(),
Date.now()];return()=>Math.max(performance.now()-s,Date.now()-t)}o(kn,"stopwatch");class Fe{static{o(this,"Lookout")}#t;#e;#s=new Set;#n;constructor(t,e){this.#t=
t,this.#e=e}isCondemned(t){return this.#s.has(t)}get fresh(){return this.#n!==void 0&&this.#n()<=this.#e.leaseMs}async look(t,e){const n=je(this.#t,this.#e),i=this.
fresh;this.#s=await Oe(this.#t,e);const a=new Set,r=(0,it.A)(this.#t.traits.concurrency);return await Promise.all([...t].map(c=>r(async()=>{(this.#s.has(c)||!i&&
await this.#t.stat(G+c,e)===void 0)&&a.add(c)}))),this.#n=n,a}}async function Sn(s,{times:t,alone:e},n){const i=new Fe(s,t);e||await i.look([],n);const{packs:a,
segments:r}=await Ee(s,{signal:n.signal,damaged:!0}),c=await En(s,a.filter(({id:p})=>!i.isCondemned(p)),n),h=e?new Set:await i.look(pt([...c.sound,...c.damaged]),
n),f=c.sound.filter(({id:p})=>!h.has(p)),w=c.damaged.filter(({id:p})=>!h.has(p)),d=new Set(pt([...f,...w,...c.gone])),g=new Set(pt(c.damaged));return{sound:f,damaged:w,
others:a.filter(({id:p})=>!d.has(p)),segments:r,isTaken:o(p=>g.has(p)||i.isCondemned(p),"isTaken"),isFresh:o(()=>e||i.fresh,"isFresh")}}o(Sn,"surveyForRepair");
function pt(s){return s.map(({id:t})=>t)}o(pt,"idsOf");async function En(s,t,e){const n=[],i=[],a=[],r=e.progress.start("Checking packs",t.reduce((c,{size:h})=>c+
h,0));try{for(const c of t){try{const h=await(0,K.xt)(async()=>await(0,tt.pW)(await s.get(G+c.id,e),c.id));n.push({...c,frames:c.frames&&(0,I.jE)(c.frames)===(0,I.
jE)(h)?c.frames:h})}catch(h){if(h instanceof l.cs)i.push(c);else if(h instanceof l.m_)a.push(c);else throw h}r.add(c.size)}}finally{r.done()}return{sound:n,damaged:i,
gone:a}}o(En,"sort");async function*vn(s,{id:t,table:e}){const n=e??Mn(s,t)??[],i=(0,tt.Ns)(s.subarray(I.OE.length),n.map(a=>a.stored));for(const[a,r]of[...i].entries()){
const c=n[a],h=await _n(r,c);if(h===void 0)yield*xn(c);else for(const f of(0,tt.U_)(c,h))yield{...f,bytes:On(f)?f.bytes:void 0}}}o(vn,"salvage");function Mn(s,t){
try{return(0,tt.cN)(s,`packs/${t}`)}catch(e){if(e instanceof l.cs)return;throw e}}o(Mn,"ownTable");async function _n(s,{lengths:t}){const e=t.reduce((n,i)=>n+i,
0);try{return await(0,At.j)(s,e,"a frame")}catch(n){if(n instanceof l.cs)return;throw n}}o(_n,"rawOf");function On({digest:s,bytes:t}){return(0,v.hash)("sha256",
t,"buffer").equals(s)}o(On,"isChunk");function*xn({lengths:s,digests:t}){for(let e=0;e<s.length;e++)yield{digest:t.subarray(e*N.x,(e+1)*N.x),bytes:void 0}}o(xn,
"lostOf");async function We(s,{survey:t,used:e,gone:n,repacked:i,mayReplace:a,many:r},c){const h=new Map(t.packs.map(S=>[S.id,S])),f=new Map(t.blobs.map(S=>[S.digest,
S])),w=o(S=>f.get(S.digest)?.recipe===S.recipe,"isNeeded"),d=o(({id:S})=>h.has(S)&&!n.has(S),"isLeft"),g=new Set,p=[],x=[];for(const S of t.segments){const{packs:j=[],
blobs:at=[]}=S.segment??{},qt=j.every(({id:te})=>!g.has(te))&&at.every(w)&&j.length+at.length>0;if(S.segment===void 0||!j.every(d)||!qt&&a(S))x.push(S);else{p.push(
S);for(const{id:te}of j)g.add(te)}}const E=p.filter(({size:S})=>S<Wt),T=E.length>r?new Set(E):new Set,_=p.filter(S=>!T.has(S)),U=[...x,...T],J=new Set(_.flatMap(
({segment:S})=>S?.packs.map(({id:j})=>j)??[])),It=new Set([...e,...U.flatMap(({segment:S})=>S?.packs.map(({id:j})=>j)??[])]),ut=new Map(i.map(S=>[S.id,S]));for(const S of It){
const{size:j=0,frames:at}=h.get(S)??{};at&&!J.has(S)&&!n.has(S)&&ut.set(S,{id:S,size:j,frames:at})}const Ct=U.filter(S=>!a(S)).flatMap(({segment:S})=>S?.blobs??
[]),Dt=new Map([...t.blobs,...Ct].map(S=>[S.recipe,S]));for(const{segment:S}of _)for(const{recipe:j}of S?.blobs??[])Dt.delete(j);const Nt=await $e(s,{packs:[...ut.
values()],blobs:[...Dt.values()]},c),X=new Set(Nt.map(({key:S})=>S));return{obsolete:U.filter(({key:S})=>!X.has(S)),written:Nt.reduce((S,{size:j})=>S+j,0)}}o(We,
"renewSegments");var An=function(s,t,e){if(t!=null){if(typeof t!="object"&&typeof t!="function")throw new TypeError("Object expected.");var n,i;if(e){if(!Symbol.
asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");n=t[Symbol.asyncDispose]}if(n===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.d\
ispose is not defined.");n=t[Symbol.dispose],e&&(i=n)}if(typeof n!="function")throw new TypeError("Object not disposable.");i&&(n=o(function(){try{i.call(this)}catch(a){
return Promise.reject(a)}},"dispose")),s.stack.push({value:t,dispose:n,async:e})}else e&&s.stack.push({async:!0});return t},Pn=(function(s){return function(t){function e(r){
t.error=t.hasError?new s(r,t.error,"An error was suppressed during disposal."):r,t.hasError=!0}o(e,"fail");var n,i=0;function a(){for(;n=t.stack.pop();)try{if(!n.
async&&i===1)return i=0,t.stack.push(n),Promise.resolve().then(a);if(n.dispose){var r=n.dispose.call(n.value);if(n.async)return i|=2,Promise.resolve(r).then(a,function(c){
return e(c),a()})}else i|=1}catch(c){e(c)}if(i===1)return t.hasError?Promise.reject(t.error):Promise.resolve();if(t.hasError)throw t.error}return o(a,"next"),a()}})(
typeof SuppressedError=="function"?SuppressedError:function(s,t,e){var n=new Error(e);return n.name="SuppressedError",n.error=s,n.suppressed=t,n});async function Tn(s,{
config:t,times:e,blobs:n},i){const a={stack:[],error:void 0,hasError:!1};try{if(!(0,$.$9)(s)||!(0,$.HE)(s))throw new l.Wt(`${s.location} cannot be repaired: it \
does not list and delete`);const c=An(a,(0,$._f)(s)?await s.lockExclusively(i):void 0,!0)!==void 0,h=await Sn(s,{times:e,alone:c},i),f=new Y;for(const E of h.sound)
f.addPack(E,{firstFrame:I.OE.length});const w=[],d=new Jt(s,f,{level:t.compression.level,signal:i.signal,isTaken:h.isTaken,onPack:o(async E=>{w.push(E)},"onPack")}),
g=await zn(h,{store:s,index:f,target:d,alone:c},i),{obsolete:p,renewed:x}=await Rn(h,{store:s,index:f,target:d,alone:c,blobs:n,repacked:w},i);if(c)for(const{id:E}of h.
damaged)await s.delete(G+E,i);else if(h.damaged.length>0){if(!h.isFresh())throw Ge(s);await Gt(s,pt(h.damaged),i)}for(const{key:E}of p)await s.delete(E,i);return[
...g,...x,...p.map(Ke),...await mn(s,i)]}catch(r){a.error=r,a.hasError=!0}finally{const r=Pn(a);r&&await r}}o(Tn,"repairObjects");async function zn({damaged:s,segments:t},e,n){
const i=zs(t),a=[];try{for(const{id:r,size:c}of s){const{saved:h,lost:f}=await $n({id:r,size:c,table:i.get(r)?.frames},e,n),w=e.alone?"removed":"left for a late\
r clean to delete";a.push({object:G+r,done:`${w}; ${h} chunks of it were saved, ${f} are lost here`})}await e.target.finish()}finally{await e.target.abandon()}return a}
o(zn,"saveChunks");async function $n(s,{store:t,index:e,target:n},i){let a=0;for(let r=!1;;r=!0){let c=0;const h=await pn(t,{key:G+s.id,size:s.size},i).catch(f=>{
throw f instanceof l.m_?Ge(t,f):f});for await(const{digest:f,bytes:w}of vn(h,s))e.has(f)||(w===void 0?c++:(n.add({kind:"contents",digest:f,bytes:w}),a++,await n.
settled()));if(c===0||r)return{saved:a,lost:c}}}o($n,"savePack");async function Rn({sound:s,damaged:t,others:e,segments:n},{store:i,index:a,alone:r,blobs:c,repacked:h},f){
const[w,d]=[n.filter(({segment:T})=>T),n.filter(({segment:T})=>!T)];for(const{key:T}of d)await i.delete(T,f);const g=w.flatMap(({segment:T})=>T?.blobs??[]),p=await In(
[...c,...g],new ot(i,a,f)),x={tables:new Map(s.map(T=>[T.id,(0,I.jE)(T.frames)])),recipes:new Set(p.keys())},{obsolete:E}=await We(i,{survey:{packs:r?s:[...s,...t,
...e],segments:w.map(T=>Cn(T,x)?T:{...T,segment:void 0}),blobs:[...p.values()]},used:new Set(pt(s)),gone:new Set,repacked:h,mayReplace:o(()=>!1,"mayReplace"),many:Number.
POSITIVE_INFINITY},f);return{obsolete:E,renewed:d.map(Ke)}}o(Rn,"repairSegments");function Ke({key:s,segment:t}){return{object:s,done:t===void 0?"made anew from\
 what is right":"removed: a pack that it tells of is missing or damaged"}}o(Ke,"told");async function In(s,t){const e=new Map;for(const n of new Map(s.map(i=>[i.
recipe,i])).values())try{await Pe(n,t),e.set(n.recipe,n)}catch(i){if(!(i instanceof l.cs))throw i}return e}o(In,"completeOf");function Cn({segment:s},{tables:t,
recipes:e}){const{packs:n=[],blobs:i=[]}=s??{};return!n.some(({id:r,frames:c})=>t.has(r)&&t.get(r)!==(0,I.jE)(c))&&i.every(({recipe:r})=>e.has(r))}o(Cn,"isRight");
function Ge({location:s},t){return new l.fK(`the damaged packs at ${s} are left as they are: saving what is right in them took very long`,{hint:"Run it again: w\
hat is saved is not saved again",cause:t})}o(Ge,"tooLate");async function Dn(s,t){const{chunks:e,blobs:n}=await Ie(s,t);let i=0,a=0;if((0,$.$9)(s)){a=(await s.stat(
z,t))?.size??0;for(const r of[G,rt])for await(const{size:c}of q(s,r,t))a+=c,r===G&&i++}return{packs:i,chunks:e.size,blobs:n.size,bytes:a}}o(Dn,"repositoryStats");
const He=.5,Nn=64,Bn=262144,Ln=256;function Un(s,{graceMs:t,alone:e}){const{packs:n,lists:i,live:a,released:r,index:c,now:h}=s,f=new Set(i.flatMap(_=>_.packs)),
w=i.filter(({since:_,buried:U})=>e||U===void 0&&_+t<=h),d=new Set(w.flatMap(_=>_.packs)),g=n.filter(({id:_})=>!f.has(_)),p=new Fn(g,{live:a,index:c}),x=o(_=>_.modified+
t<=h||lt(_).some(({digest:U})=>r.has(U)),"mayGo"),E=g.filter(_=>p.share(_)<He&&x(_));E.push(...jn(g.filter(_=>p.share(_)>=He&&_.modified+t<=h)));const T=new Set(
E.map(({id:_})=>_));return{waste:E,due:n.filter(({id:_})=>d.has(_)),dueLists:w,used:new Set(g.filter(_=>p.share(_)>0&&!T.has(_.id)).map(({id:_})=>_)),mustCopy:o(
(_,U)=>a.has(_)&&(p.of(_)??U.id)===U.id,"mustCopy")}}o(Un,"planSweep");function lt({frames:s=[]}){return s.flatMap(({digests:t,lengths:e})=>e.map((n,i)=>({digest:t.
subarray(i*N.x,(i+1)*N.x),length:n})))}o(lt,"chunksOf");function jn(s){const t=s.filter(({size:e})=>e<Bn).sort((e,n)=>e.size-n.size);return t.length<Nn?[]:t.slice(
0,Ln)}o(jn,"smallOnes");class Fn{static{o(this,"Homes")}#t;#e;#s;#n=new Map;constructor(t,{live:e,index:n}){this.#t=n,this.#e=new Uint32Array(n.size);const i=new Map(
t.map(a=>[a.id,Xe(a,({digest:r})=>e.has(r))]));this.#s=[...t].sort((a,r)=>(i.get(r.id)??0)-(i.get(a.id)??0)||(a.id<r.id?-1:1)),this.#s.forEach((a,r)=>{this.#n.set(
a.id,Xe(a,({digest:c})=>e.has(c)&&this.#i(c,r)))})}of(t){const e=this.#e[this.#t.entryOf(t)]??0;return this.#s[e-1]?.id}share({id:t}){return this.#n.get(t)??0}#i(t,e){
const n=this.#t.entryOf(t);return this.#e[n]!==0?!1:(this.#e[n]=e+1,!0)}}function Xe(s,t){let[e,n]=[0,0];for(const i of lt(s))n+=i.length,t(i)&&(e+=i.length);return n===
0?0:e/n}o(Xe,"ratio");const Ve="clock/";async function Wn(s,{graceMs:t,signal:e}){if((0,$.Ow)(s))return await s.now({signal:e});const n=Ve+(0,v.randomUUID)();await s.
put(n,[Buffer.from("now")],{signal:e});try{const i=new Map;for await(const{key:r,modified:c}of s.list(Ve,{signal:e}))i.set(r,c);const a=i.get(n)??Kn(i.values());
for(const[r,c]of i)c+t<a&&await s.delete(r,{signal:e});return a}finally{await s.delete(n,{signal:e})}}o(Wn,"storeTime");function Kn(s){let t=0;for(const e of s)
t=Math.max(t,e);return t}o(Kn,"latest");async function Gn(s,{needed:t,released:e=[],times:n,now:i},a){const r=je(s,n),c=i??await Wn(s,{graceMs:n.graceMs,signal:a.
signal}),h=await xt(s,{signal:a.signal}),f=await t(),{packs:w,segments:d}=await Ee(s,{signal:a.signal,damaged:!0}),g=new Set(h.flatMap(U=>U.packs)),p=sn(w,U=>g.
has(U)),x=Hn(s,p,a),[E,T]=[new Vt(p),new Vt(p)];await E.add(f,{frames:x,c:a});for(const U of e)await _(U);return{now:c,age:r,lists:h,packs:w,segments:d,blobs:f,
live:E,released:T,frames:x,index:p};async function _(U){try{await T.add([U],{frames:x,c:a})}catch(J){if(!(J instanceof l.cs))throw J}}}o(Gn,"takeSurvey");function Hn(s,t,e){
const n=o(a=>Pt(s,{signal:e.signal,avoid:a}),"whole"),i=(0,$.eA)(s)?(0,O.L)(s,{get:s.getKept}):s;return new ot(i,t,{signal:e.signal,whole:n})}o(Hn,"framesOf");var Xn=function(s,t,e){
if(t!=null){if(typeof t!="object"&&typeof t!="function")throw new TypeError("Object expected.");var n,i;if(e){if(!Symbol.asyncDispose)throw new TypeError("Symbo\
l.asyncDispose is not defined.");n=t[Symbol.asyncDispose]}if(n===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");n=t[Symbol.dispose],
e&&(i=n)}if(typeof n!="function")throw new TypeError("Object not disposable.");i&&(n=o(function(){try{i.call(this)}catch(a){return Promise.reject(a)}},"dispose")),
s.stack.push({value:t,dispose:n,async:e})}else e&&s.stack.push({async:!0});return t},Vn=(function(s){return function(t){function e(r){t.error=t.hasError?new s(r,
t.error,"An error was suppressed during disposal."):r,t.hasError=!0}o(e,"fail");var n,i=0;function a(){for(;n=t.stack.pop();)try{if(!n.async&&i===1)return i=0,t.
stack.push(n),Promise.resolve().then(a);if(n.dispose){var r=n.dispose.call(n.value);if(n.async)return i|=2,Promise.resolve(r).then(a,function(c){return e(c),a()})}else
i|=1}catch(c){e(c)}if(i===1)return t.hasError?Promise.reject(t.error):Promise.resolve();if(t.hasError)throw t.error}return o(a,"next"),a()}})(typeof SuppressedError==
"function"?SuppressedError:function(s,t,e){var n=new Error(e);return n.name="SuppressedError",n.error=s,n.suppressed=t,n});const Yn=200,Ye=1e3;async function Zn(s,{
config:t,times:e,...n},i){const a={stack:[],error:void 0,hasError:!1};try{if(!(0,$.$9)(s)||!(0,$.HE)(s))throw new l.Wt(`${s.location} cannot be swept: it does n\
ot list and delete`);const r=Xn(a,await Qn(s,i),!0),c=r&&"now"in r?r.now:void 0,h=c!==void 0,f=await Gn(s,{...n,times:e,now:c},i);!h&&n.believesEmpty?.()===!1&&
qn(f,s);const w=Un(f,{graceMs:e.graceMs,alone:h}),d=h?await Jn(s,{plan:w,survey:f},i):new Map,g=[],p=new Jt(s,new Y,{level:t.compression.level,signal:i.signal,isTaken:ii(
f,w),onPack:o(async X=>{g.push(X)},"onPack")}),{waste:x,due:E}=await ti({plan:w,survey:f,target:p},i),T=h?[...E,...x]:E,{obsolete:_,written:U}=await We(s,{survey:f,
used:w.used,gone:new Set(T.map(({id:X})=>X)),repacked:g,mayReplace:ni(f,h?n.released??[]:[],e),many:e.many.segments},i),J=h?[]:ei(f,x.length>0,e),It=[...ct(x),...J.
flatMap(({packs:X})=>X)];!h&&It.length>0&&await Gt(s,It,i);const ut=o(()=>!h&&f.age()>e.leaseMs,"isLate");ut()||await Ht(s,ct(J),i);let Ct=[...d.values()].reduce(
(X,S)=>X+S,-U-$t(p.packs));for(const X of[_,T.map(S=>({...S,key:G+S.id}))]){const S=X.filter(({key:j})=>!d.has(j));for(let j=0;j<S.length;j+=Ye){if((0,$.Ow)(s)&&
await s.now(i),ut())return{freed:0,...Je(f,{waste:x,gone:[]},e)};const at=S.slice(j,j+Ye);await Et(s,at.map(({key:qt})=>qt),i),Ct+=$t(at)}}const Dt=new Set(ct(w.
due.filter(X=>!E.includes(X)))),Nt=w.dueLists.filter(({packs:X})=>!X.some(S=>Dt.has(S)));return ut()||await si(s,{survey:f,done:Nt,alone:h,graceMs:e.graceMs},i),
{freed:Math.max(0,Ct),...Je(f,{waste:h?[]:x,gone:T},e)}}catch(r){a.error=r,a.hasError=!0}finally{const r=Vn(a);r&&await r}}o(Zn,"sweepObjects");async function Jn(s,{
plan:t,survey:e},n){const i=[...t.waste,...t.due].filter(d=>!lt(d).some(({digest:g})=>t.mustCopy(g,d))),a=new Set(ct(i)),r=e.segments.filter(({segment:d})=>d?.packs.
some(({id:g})=>a.has(g))),c=o(({segment:d})=>d?.blobs.length===0&&d.packs.every(({id:g})=>a.has(g)),"isOver"),h=new Set(r.filter(d=>!c(d)).flatMap(({segment:d})=>d?.
packs.map(({id:g})=>g)??[])),f=new Map,w=i.filter(({id:d})=>!h.has(d)).map(({id:d,size:g})=>({key:G+d,size:g}));for(const{key:d,size:g}of[...r.filter(c),...w])await s.
delete(d,n),f.set(d,g);return f}o(Jn,"deleteGarbage");async function Qn(s,t){if((0,$._f)(s))try{return await s.lockExclusively(t)}catch(e){if(!(0,$.YG)(s)||!(e instanceof
l.fK)||e.fields.sweeping===!0)throw e;return await s.stage(t)}}o(Qn,"enter");function qn({blobs:s,packs:t,released:e},{location:n}){const i=o(a=>lt(a).every(({digest:r})=>e.
has(r)),"isReleased");if(!(s.length>0||t.every(i)))throw new l.cs(`no name is listed at ${n}, beside ${t.length} packs of content`,{hint:"Where all snapshots we\
re deleted, run: vm snapshot clean --force"})}o(qn,"assertPlausible");async function ti(s,t){try{const e=await Ze(s.plan.waste,s,t),n=await Ze(s.plan.due,s,t);return await s.
target.finish(),{waste:e,due:n}}finally{await s.target.abandon()}}o(ti,"emptyOut");async function Ze(s,{plan:t,survey:e,target:n},i){const a=[];for(const r of s)
for(const{digest:c}of lt(r))t.mustCopy(c,r)&&e.frames.expect(c);for(const r of s)try{for(const{digest:c}of lt(r))t.mustCopy(c,r)&&(n.add({kind:"contents",digest:c,
bytes:await e.frames.chunk(c)}),await n.settled());a.push(r)}catch(c){if(!(c instanceof l.cs))throw c;i.log.warn(`pack ${r.id} is kept, because what is needed o\
f it cannot be read: ${c.message}`)}return a}o(Ze,"copyOut");function ei({lists:s,now:t},e,{graceMs:n,many:i}){const a=s.filter(({since:r,buried:c,damage:h,packs:f})=>c===
void 0&&h===void 0&&f.length<Yn&&t-r<n/4);return a.length+(e?1:0)>i.lists?a:[]}o(ei,"foldable");async function si(s,{survey:t,done:e,alone:n,graceMs:i},a){const r=(0,it.
A)(s.traits.concurrency);n||await Promise.all(e.map(f=>r(()=>s.put(xe(f),[Buffer.from("deleted")],a))));const c=n?e:t.lists.filter(({buried:f})=>f!==void 0&&f+i<=
t.now);await Ht(s,ct(c),a);const h=[];for await(const f of Ds(s,t.lists,{...a,before:t.now-i}))h.push(f);await Et(s,h,a)}o(si,"closeLists");function ni({now:s},t,{
graceMs:e}){const n=new Set(t.map(({digest:i})=>i));return({modified:i,segment:a})=>i+e<=s||a?.blobs.some(({digest:r})=>n.has(r))===!0}o(ni,"mayReplace");function ii({
lists:s},{waste:t}){const e=new Set([...s.flatMap(({packs:n})=>n),...ct(t)]);return n=>e.has(n)}o(ii,"isToGo");function Je({lists:s,packs:t,now:e},{waste:n,gone:i},{
graceMs:a}){const r=new Set(ct(i)),c=new Map;for(const{packs:d,since:g}of s)for(const p of d)c.set(p,g);const h=t.filter(({id:d})=>c.has(d)&&!r.has(d)),f=h.reduce(
(d,{id:g})=>Math.max(d,c.get(g)??0),n.length>0?e:0),w=$t(h)+$t(n);return{pending:w,due:w>0?new Date(Date.now()+f+a-e):void 0}}o(Je,"pendingOf");function ct(s){return s.
map(({id:t})=>t)}o(ct,"sweep_idsOf");function $t(s){return s.reduce((t,{size:e})=>t+e,0)}o($t,"sizeOf");async function ai(s,t,e){const n=new Y,i=(0,it.A)(s.traits.
concurrency),a=new Set,r=new Set(t.flatMap(w=>w.packs)),c=o(async(w,d)=>{const g=await f(w);g&&n.addPack(g,{firstFrame:I.OE.length,rank:d})},"add");await Promise.
all([...r].map((w,d)=>i(c,w,d)));const h=new Map(t.flatMap(w=>w.blobs).map(w=>[w.digest,w]));return{chunks:n,doomed:void 0,blobs:h,spoilt:a,small:new ze};async function f(w){
try{return await Mt(s,w,e)}catch(d){if(!(d instanceof l.cs))throw d;a.add(w);return}}}o(ai,"loadBases");var ri=b(93322);const Qe=["recipes","records","times","c\
ontents"];async function oi(s,{frames:t,index:e,held:n}){const i=new Uint8Array(e.size);let a=0;const r=new Map;let[c,h]=[0,0];const f=new Map;for(const d of s){
const g=new Set;f.set(d.recipe,g);for await(const{digest:p,kind:x}of yt(t,d)){const E=n.find(p);if(E&&g.add(E.frame),E)continue;const{frame:T,length:_}=t.place(
p),U=e.entryOf(p);if(i[U]!==0)continue;i[U]=Qe.indexOf(x)+1,a++,c+=_,h+=T.raw===0?0:_*T.stored/T.raw;const J=T.pack.id??"";r.set(J,(r.get(J)??0)+_)}}return{wanted:a,
kindOf:o(d=>Qe[(i[e.entryOf(d)]??0)-1],"kindOf"),packs:r,raw:c,stored:Math.round(h),frames:f}}o(oi,"planCopy");const ci=32<<20,hi=8<<20,fi=4,di=4;async function li(s,t,{
onPlan:e,onBytes:n,...i},a){if(s.length===0)return{raw:0,frames:new Map};let r=0;const c=new Set;for(let h=0;;h++){const f=c.size,w=await t.index(a,{whole:h>0,avoid:c}),
d=new ot(t.store,w,{signal:a.signal,damaged:c});try{for(let g=0;;){const p=await oi(s,{frames:d,index:w,held:i.held});if(p.wanted===0)return{raw:r,frames:p.frames};
if(p.wanted===g)throw new l.cs(`the index at ${t.store.location} is not that of its packs`);g=p.wanted,await e?.(p.stored);const x=ui(p,{index:w,source:t,target:i,
damaged:c},a);for await(const{taken:E,bytes:T}of(0,ri.wW)(x,fi,_=>_())){for(const _ of E)pi(_,p,i);await i.packs.settled(),n?.(T)}r+=p.raw}}catch(g){if(!(g instanceof
K.Rh||(0,K.e6)(g)&&c.size>f)||h===di)throw g}}}o(li,"copyChunks");async function*ui(s,t,e){const{target:n,damaged:i}=t,a=bi(t.index);for(const[r,c]of s.packs){const h=a.
get(r);h?.raw===c&&h.stored<=ci&&!n.packs.isTaken(r)&&!i.has(r)?yield()=>wi(r,t,e):yield*gi(r,s,t,e)}}o(ui,"jobsOf");async function wi(s,{source:{store:t},target:e,
damaged:n},i){const a=o(async()=>{const h=await t.get(G+s,i).catch((0,K.jU)(s,t.location));return{bytes:h,frames:await(0,tt.pW)(h,s)}},"read"),{bytes:r,frames:c}=await(0,K.
xt)(a,()=>n.add(s));return await e.packs.addPack({id:s,size:r.length,frames:c},r),{taken:[],bytes:r.length}}o(wi,"wholePack");async function*gi(s,t,{source:{store:e},
damaged:n},i){const a=o(()=>{n.add(s)},"onDamage"),r=await Mt(e,s,{signal:i.signal,onDamage:a});if(r===void 0)throw new K.Rh(`pack ${s}`,e.location);let c={start:0,
length:0,infos:[]};const h=o(({start:w,length:d,infos:g})=>async()=>{const p=o(async()=>{const x={start:w,length:d},E=await e.get(G+s,{range:x,signal:i.signal}).
catch((0,K.jU)(s,e.location));return await yi(E,g,`pack ${s} of ${e.location}`)},"read");return{taken:await(0,K.xt)(p,a),bytes:d}},"job");let f=I.OE.length;for(const w of r.
frames){const d=mi(w,t);c.length>0&&(!d||c.length+w.stored>hi)&&(yield h(c),c={start:0,length:0,infos:[]}),d&&(c={start:c.length>0?c.start:f,length:c.length+w.stored,
infos:[...c.infos,w]}),f+=w.stored}c.length>0&&(yield h(c))}o(gi,"runsOf");async function yi(s,t,e){const n=[...(0,tt.Ns)(s,t.map(i=>i.stored))];return await Promise.
all(t.map(async(i,a)=>{const r=n[a];return{info:i,stored:r,raw:await(0,tt.HJ)(r,i,e)}}))}o(yi,"framesIn");function pi({info:s,stored:t,raw:e},{kindOf:n},{packs:i}){
const a=(0,tt.U_)(s,e);if(!(a.every(({digest:r})=>n(r)!==void 0)&&i.addFrame(s,t)))for(const{digest:r,bytes:c}of a){const h=n(r);h!==void 0&&i.add({kind:h,digest:r,
bytes:c})}}o(pi,"takeFrame");function mi({digests:s},{kindOf:t}){for(let e=0;e<s.length;e+=N.x)if(t(s.subarray(e,e+N.x))!==void 0)return!0;return!1}o(mi,"isWant\
ed");function bi(s){const t=new Map;for(const{pack:e,stored:n,raw:i}of s.frames){const a=e.id??"",r=t.get(a)??{stored:0,raw:0};t.set(a,{stored:r.stored+n,raw:r.
raw+i})}return t}o(bi,"packSizes");const ki=4;class Si{static{o(this,"Holdings")}#t;#e;#s=new Map;constructor(t){this.#t=t,this.#e=this.#r()}know(t,e){this.#s.set(
t,Promise.resolve(e))}async has(t){try{return await this.#n(t),!0}catch(e){if(e instanceof l.cs)return!1;throw e}}async settle(t){const{packs:e,lookout:n,c:i}=this.#t;
for(let a=0;a<=ki;a++){await e.finish();const r=new Set;for(const f of t)for(const w of await this.#n(f))r.add(w);await e.finish();const c=[...new Set([...r].map(
({pack:f})=>f.id??""))].sort(),h=await n.look(c,i);if(h.size===0)return c;await this.#a(t,h)}throw Rt()}async#n(t){const e=this.#s.get(t.recipe)??this.#i(t);return this.#s.
set(t.recipe,e),e.catch(()=>this.#s.delete(t.recipe)),await e}async#i(t){const{index:e,packs:n}=this.#t,i=new Set;for await(const{digest:a,kind:r}of yt(this.#e,
t))e.chunks.has(a)||(n.add({kind:r,digest:a,bytes:await this.#e.chunk(a)}),await n.settled()),i.add(e.chunks.find(a).frame);return i}async#a(t,e){const{index:n,
packs:i}=this.#t;this.#s.clear();const a=o(c=>e.has(n.chunks.find(c)?.frame.pack.id??""),"inLost"),r=this.#r();try{const c=[];for(const h of t)for await(const f of yt(
r,h))a(f.digest)&&c.push(f);for(const{digest:h,kind:f}of c)a(h)&&(i.rescue({kind:f,digest:h,bytes:await r.chunk(h)}),await i.settled())}catch(c){throw c instanceof
K.Rh?Rt(c):c}}#r(){const{index:t,place:e,store:n,c:i}=this.#t,a=o(c=>{const h=t.chunks.find(c);return h&&Ei(h.frame)?h:t.doomed?.find(c)},"find"),r=o(async c=>{
const h=(0,$.$9)(n)?await Pt(n,{signal:i.signal,avoid:c}):void 0;return{find:o(f=>h?.find(f)??a(f),"find")}},"whole");return new ot(e,{find:a},{signal:i.signal,
whole:r})}}function Rt(s){return new l.fK("the repository was cleaned of content that this snapshot counts on, because writing it took very long",{hint:"Run it \
again: what is stored is not stored again",cause:s})}o(Rt,"overtaken");function Ei({pack:s,bytes:t}){return s.id!==void 0||t!==void 0}o(Ei,"isReadable");var vi=b(
48161),Mi=b(30890),_i=b(75919),Oi=b(68853);const xi=3;class Ai{static{o(this,"IngestThread")}#t=new _i.Worker((0,Oi.O)("ingest-worker",import.meta.url));#e=[];#s=new Tt.
Z;#n;constructor(){this.#t.unref(),this.#t.on("message",t=>this.#e.shift()?.resolve(t)),this.#t.on("error",t=>this.#a(t instanceof Error?t:new Error(String(t)))),
this.#t.on("exit",t=>this.#a(new Error(`a worker thread ended with code ${t}`)))}async ingest(t,e,{slabShelf:n,absorb:i}){this.#t.ref();try{await this.#i({kind:"\
begin",chunker:t});const a=[];let r=Promise.resolve();for await(const{bytes:f,length:w}of e){const d=this.#s.takeAll(),g=this.#i({kind:"slab",bytes:f,length:w,spare:d},
[f.buffer,...d.map(({buffer:p})=>p)]);r=Promise.all([g,r]).then(async([{slab:p,batches:x}])=>{p&&n.giveBack(p);for(const E of x)await i(E),this.#s.giveBack(E.bytes)}),
r.catch(()=>{}),a.push(r),a.length>=xi&&await a.shift()}await r;const{done:c,batches:h}=await this.#i({kind:"end"});for(const f of h)await i(f);if(!c)throw new Error(
"a worker thread lost its blob");return c}finally{this.#t.unref()}}async end(){await this.#t.terminate()}#i(t,e=[]){const n=Promise.withResolvers();return n.promise.
catch(()=>{}),this.#n?n.reject(this.#n):(this.#e.push(n),this.#t.postMessage(t,e)),n.promise}#a(t){this.#n??=t;for(const e of this.#e.splice(0))e.reject(this.#n)}}
const mt=1<<20;async function*Pi(s,t,e){let n=t.take(mt),i=0;for await(const a of s){e.signal.throwIfAborted();for(let r=0;r<a.length;){const c=Math.min(a.length-
r,mt-i);n.set(a.subarray(r,r+c),i),r+=c,i+=c,i===mt&&(yield{bytes:n,length:i},n=t.take(mt),i=0)}e.onBytes?.(a.length)}i>0&&(yield{bytes:n,length:i})}o(Pi,"fillS\
labs");const Ti=4;class zi{static{o(this,"IngestPool")}#t;#e=(0,it.A)(Math.min((0,vi.availableParallelism)(),Ti));#s=new Tt.Z;#n=new Tt.Z;#i=[];#a=new Set;constructor(t){
this.#t=t}async run(t){return await this.#e(async()=>{const e=Pi(t.source,this.#s,t);try{const n=await e.next();return n.done?await this.#r(void 0,t):n.value.length<
mt?await this.#r(n.value,t):await this.#c($i(n.value,e),t)}finally{await e.return()}})}async[Symbol.asyncDispose](){await Promise.all([...this.#a].map(t=>t.end()))}async#r(t,e){
const n=[],i=new Mi.Z(this.#t,this.#n,r=>n.push(r));t&&i.push(t.bytes.subarray(0,t.length));const a=i.finish();t&&this.#s.giveBack(t.bytes);for(const r of n)await e.
absorb(r),this.#n.giveBack(r.bytes);return a}async#c(t,e){const n=this.#i.pop()??new Ai;this.#a.add(n);try{const i=await n.ingest(this.#t,t,{slabShelf:this.#s,absorb:e.
absorb});return this.#i.push(n),i}catch(i){throw this.#a.delete(n),await n.end(),i}}}async function*$i(s,t){yield s,yield*t}o($i,"chain");class Ri{static{o(this,
"TreeWriter")}#t;#e;#s=[];constructor(t,e){this.#t=t,this.#e=e}add(t){this.#n(0,t)}finish(){for(let t=0;t<this.#s.length;t++){const e=this.#s[t];if(t===this.#s.
length-1)return{depth:t,entries:e};e.length>0&&this.#i(t)}return ht}#n(t,e){this.#s[t]??=[];const n=this.#s[t];n.push(e);const i=(e.digest[N.x-1]+e.digest[N.x-2]*
256)%this.#t===0,a=n.length;(i&&a>=this.#t/4||a>=this.#t*4)&&this.#i(t)}#i(t){const e=this.#s[t];this.#s[t]=[];const n=new st.f(e.length*(N.x+4));let i=0;for(const c of e)
n.bytes(c.digest).varint(c.span),i+=c.span;const a=n.copy(),r=(0,v.hash)("sha256",a,"buffer");this.#e(a,r),this.#n(t+1,{digest:r,span:i})}}async function Ii(s,t,{
resumable:e=!1,bases:n=[],times:i},a){(0,$.JN)(s)&&await s.assertWritable(a);const r=(0,$.YG)(s)?await s.stage(a):void 0;try{const c=e?s:r??s,h=(0,$.$9)(s)?(0,O.
L)(c,{list:s.list.bind(s)}):c,f=new Fe(h,i);await f.look([],a);const w=(0,$.$9)(s)?await Ie(s,{signal:a.signal,isCondemned:o(d=>f.isCondemned(d),"isCondemned"),
merges:!r}):await ai(s,n,a);return new Ci({store:s,place:c,stage:r,config:t,index:w,lookout:f,times:i,c:a})}catch(c){throw await r?.[Symbol.asyncDispose](),c}}o(
Ii,"openWriter");class Ci{static{o(this,"Writer")}#t;#e;#s;#n;#i;#a;#r;#c;#o;#f;#h=new Map;#u=new Set;#d;#l={bytesRead:0,bytesNew:0,segments:0};#w;constructor(t){
this.#t=t.place,this.#e=t.stage,this.#s=t.config,this.#n=t.index,this.#i=(0,$.$9)(t.store),this.#a=t.lookout,this.#d=t.times.many.segments,this.#r=t.c,this.#c=new zi(
t.config.chunker),this.#o=new Jt(t.place,t.index.chunks,{level:t.config.compression.level,signal:t.c.signal,isTaken:o(e=>t.lookout.isCondemned(e)||t.index.spoilt.
has(e),"isTaken"),onPack:o(e=>this.#y({packs:[e],blobs:[]}),"onPack")}),this.#f=new Si({...t,packs:this.#o})}get stats(){const t=this.#o.packs.reduce((e,n)=>e+n.
size,0);return{bytesRead:this.#l.bytesRead,bytesNew:this.#l.bytesNew,bytesStored:t+this.#l.segments}}async find(t){const e=this.#h.get(t),n=e??this.#n.blobs.get(
t);return e??(n&&await this.#f.has(n)?n:void 0)}async add(t,e={}){try{return await this.#S(t,e)}catch(n){throw this.#w??=n,n}}async copy(t,e,n={}){try{const i=e.
store.traits.shared&&!this.#t.traits.shared,a=[];for(const h of t)(!i||(await this.find(h.digest))?.recipe!==h.recipe)&&a.push(h);const{raw:r,frames:c}=await li(
a,e,{packs:this.#o,held:this.#n.chunks,...n},this.#r);for(const[h,f]of c)this.#f.know(h,f);for(const h of a)this.#h.set(h.digest,h);this.#l.bytesNew+=r,this.#l.
bytesRead+=t.reduce((h,{size:f})=>h+f,0)}catch(i){throw this.#w??=i,i}}async reader(){return await this.#o.flush(),new pe(this.#v())}async publish(t){if(this.#w!==
void 0)throw new l.cs("nothing is published after a blob that failed",{cause:this.#w});const e=await this.#k(t);return{packs:e,stage:this.#e?.id,assertFresh:o(async()=>{
if((0,$.Ow)(this.#t)&&await this.#t.now(this.#r),!this.#a.fresh)throw Rt()},"assertFresh"),confirm:o(async()=>{if(!this.#a.fresh&&(await this.#a.look(e,this.#r)).
size>0)throw Rt();await this.#b()},"confirm")}}async#b(){if(!this.#i||this.#e||!this.#a.fresh)return;const t=o(({segment:e})=>e?.packs.some(({id:n})=>this.#a.isCondemned(
n))===!1,"stays");try{await Qs(this.#t,this.#n.small.segments.filter(t),{...this.#r,many:this.#d})}catch(e){this.#r.log.debug(`the index is not merged: ${e}`)}}async#k(t){
try{await this.#o.finish(n=>this.#r.progress.start("Storing what is left",n));const e=await this.#f.settle(t);return await this.#E(),await this.#e?.publish(this.#r),
e}catch(e){throw e instanceof l.cs&&await this.#e?.assertStanding(this.#r),e}}async[Symbol.asyncDispose](){await this.#c[Symbol.asyncDispose](),await this.#o.abandon(),
await this.#e?.[Symbol.asyncDispose]()}async#S(t,e){const n=Di(this.#u);this.#u.add(n);try{return await this.#p(n,t,e)}finally{this.#u.delete(n)}}async#p(t,e,{expected:n,
onBytes:i}){const a=new Map,r=o(g=>{const p=a.get(g)??new Ri(this.#s.chunker.fanout,(x,E)=>this.#g({kind:"recipes",digest:E,bytes:x}));return a.set(g,p),p},"tre\
eOf"),c=await this.#c.run({source:e,onBytes:o(g=>{this.#l.bytesRead+=g,i?.(g)},"onBytes"),signal:this.#r.signal,absorb:o(g=>this.#m(g,{tree:r(g.stream),lane:t}),
"absorb")});if(n!==void 0&&c.digest!==n)throw new l.cs(`the content has the digest ${c.digest} instead of ${n}`,{fields:{expected:n,found:c.digest}});const h={};
for(const g of bt[c.kind])h[g]=r(g).finish();const f=cs({kind:c.kind,size:c.size,streams:h}),w=(0,v.hash)("sha256",f,"buffer");this.#g({kind:"recipes",digest:w,
bytes:f}),await this.#o.settled();const d={digest:c.digest,size:c.size,recipe:(0,et.aD)(w.toString("hex"))};return this.#h.set(d.digest,d),d}async#m({stream:t,bytes:e,
lengths:n,digests:i},{tree:a,lane:r}){let c=0;n.forEach((h,f)=>{const w=i.subarray(f*N.x,(f+1)*N.x);this.#g({kind:t,digest:w,bytes:e.subarray(c,c+h)},r),a.add({
digest:w,span:h}),c+=h}),await this.#o.settled()}#g(t,e){this.#o.add(t,e)&&(this.#l.bytesNew+=t.bytes.length)}async#E(){const t=[...this.#h.values()].filter(e=>this.#n.
blobs.get(e.digest)?.recipe!==e.recipe);t.length>0&&await this.#y({packs:[],blobs:t})}async#y(t){if(!this.#i)return;const e=Se(t),n=rt+(0,v.hash)("sha256",e,"he\
x");await this.#t.put(n,[e],this.#r),this.#l.segments+=e.length,this.#e||this.#n.small.add({key:n,size:e.length,modified:0,segment:t})}#v(){return new ot(this.#t,
this.#n.chunks,this.#r)}}function Di(s){let t=0;for(;s.has(t);)t++;return t}o(Di,"lowestFree");async function Qt(s,{times:t=bn,mend:e=!1,...n}){es();const i=[],
a=await(0,K.xt)(async()=>D(await Ni(s,n),s.location)).catch(async c=>{if(!e||!(c instanceof l.cs))throw c;return i.push({object:z,done:"written again"}),D(await hn(
s,n),s.location)}),r=(0,$.eA)(s)?s.unkept:s;return{location:s.location,mended:i,writer:o(async(c,h={})=>(H(a,s.location),await Ii(s,a,{...h,times:t},c)),"writer"),
reader:o(async(c,h)=>new pe(await rn(s,h,c)),"reader"),source:o(c=>({store:s,index:o(({signal:h},{whole:f,avoid:w})=>Zt(s,{packs:f&&(0,$.$9)(s)?void 0:c,avoid:w,
signal:h}),"index")}),"source"),check:o(c=>Hs(r,c),"check"),repair:o(async(c,h)=>(H(a,s.location),await(0,se.PL)(()=>Tn(r,{config:a,times:t,blobs:c},h))),"repai\
r"),stats:o(c=>Dn(s,c),"stats"),measure:o(async c=>await on(s,c),"measure"),sweep:o(async(c,h)=>(H(a,s.location),await(0,se.PL)(()=>Zn(s,{config:a,times:t,...c},
h))),"sweep")}}o(Qt,"openRepository");async function Ni(s,{create:t,signal:e}){try{return await s.get(z,{signal:e})}catch(n){if(!(n instanceof l.m_))throw n;if(!t)
throw await fn(s,{signal:e})?dn(s,n):new l.m_(`no repository at ${s.location}`,{hint:"Create or import a snapshot there first, or check the location",cause:n})}
return(0,$.oo)(s)&&await s.prove({signal:e}),await s.put(z,[M(Z())],{signal:e}),await s.get(z,{signal:e})}o(Ni,"readOrCreate");var Bi=b(91192),Li=b(3290),Ui=b(8459);
const ji=4,Fi=20;async function Wi(s,t,e){const n=t?Ki(t):[{}],i=await Promise.all(n.map(c=>s.newestRef({...c,signal:e.signal}))),a=new Map(i.flatMap(c=>c?[[`${c.
project}/${c.name}`,c]]:[]));return(await Promise.all([...a.values()].map(c=>Gi(s,c,e)))).filter(c=>c!==void 0).slice(0,ji)}o(Wi,"nearSnapshots");function Ki({project:s,
name:t}){const e=[...t.matchAll(/-/g)].map(({index:n})=>n).reverse();return[{project:s,prefix:t},...e.map(n=>({project:s,prefix:t.slice(0,n+1)})),{project:s},{}]}
o(Ki,"placesNear");async function Gi(s,t,e){try{const{manifest:n}=await(0,Ui.RA)({ref:t},s,e),i=n.packs??[];return i.length>Fi+n.size_bytes/s.traits.goodObjectSize?
void 0:{packs:i,blobs:n.blobs.map(Li.z4)}}catch(n){if(n instanceof l.m_||n instanceof l.cs||n instanceof l.Wt)return;throw n}}o(Gi,"baseOf");async function Hi(s,{
first:t,...e}){const n=(0,$.d0)(s)?(0,Bi.kj)(s,e.log??(0,C.a)().log):s,i=t?Xi(n,t,e):n,a=(0,$.d0)(i)?await Vi(i,e):await Qt(i,e);return{store:i,repository:Zi(a,
i),[Symbol.asyncDispose]:()=>i[Symbol.asyncDispose]()}}o(Hi,"openCatalogue");function Xi(s,t,e){let n=s.read(t,e);n.catch(()=>{});const i=o(async(a,r)=>{if(n===
void 0||a.project!==t.project||a.name!==t.name)return await s.read(a,r);const c=n;return n=void 0,await c},"read");return(0,O.L)(s,{read:i})}o(Xi,"readingAhead");
async function Vi(s,t){try{return await Qt(s,t)}catch(e){if(!(e instanceof l.cs))throw e;return await Yi(s,e,t)}}o(Vi,"openLossy");async function Yi(s,t,{log:e=(0,C.
a)().log,signal:n}){const i=`the config of ${s.location} is damaged`;try{await s.disown(z,{signal:n});const a=await Qt(s,{create:!0,signal:n});return e.warn(`${i}\
: a new one was written, and what was saved before is still there`),a}catch(a){throw a instanceof l.iC?(e.warn(`${i}: nothing can be restored before a job that \
may write there has written a new one`),new l.m_(i,{hint:"A job that may write there begins it anew",cause:t})):a instanceof l.cs?new l.hG(`${i}, and so is a ne\
w one when it is read back`,{hint:"Something between this machine and the store changes what is read: look for a proxy",fields:{store:"cache"},cause:a}):a}}o(Yi,
"beginAgain");function Zi(s,t){return(0,$.$9)(t)||!(0,$.j7)(t)?s:{...s,writer:o(async(e,n={})=>await s.writer(e,{...n,bases:await Wi(t,n.near,e)}),"writer")}}o(
Zi,"knowingBases")}),45680:((V,L,b)=>{b.d(L,{a:o(()=>l,"a")});const C=o(()=>{},"nothing");function l(O=new AbortController().signal){return{signal:O,log:{debug:C,
info:C,warn:C},progress:{start:o(()=>({add:C,done:C}),"start")}}}o(l,"quietContext")}),93322:((V,L,b)=>{b.d(L,{AB:o(()=>F,"AB"),Mi:o(()=>v,"Mi"),Oo:o(()=>O,"Oo"),
SH:o(()=>k,"SH"),sc:o(()=>B,"sc"),wW:o(()=>z,"wW")});var C=b(77598),l=b(46466);async function*O(P){yield P}o(O,"once");async function*v(P,u){for await(const m of P)
u(m),yield m}o(v,"tap");async function*k(P,u){let m,y=0;for await(const R of P){let W=0;for(;W<R.length;){if(m===void 0&&R.length-W>=u){yield R.subarray(W,W+u),
W+=u;continue}m??=new Uint8Array(u);const Z=R.subarray(W,W+u-y);m.set(Z,y),W+=Z.length,y+=Z.length,!(y<u)&&(yield m,m=void 0,y=0)}}m!==void 0&&(yield m.subarray(
0,y))}o(k,"blocksOf");async function*z(P,u,m){const y=[];try{for await(const R of P){const W=m(R);W.catch(()=>{}),y.push(W),y.length>=u&&(yield await y.shift())}
for(;y.length>0;)yield await y.shift()}finally{await Promise.allSettled(y)}}o(z,"mapOrdered");async function*B(P,u){const m=(0,l.pipeline)(P,u);m.catch(()=>{});
try{yield*u,await m}finally{u.destroy(),await Promise.allSettled([m])}}o(B,"through");function F(){const P=(0,C.createHash)("sha256");let u=0;return{add(m){P.update(
m),u+=m.length},done:o(()=>({size:u,sha256:P.digest("hex")}),"done")}}o(F,"summer")}),83412:((V,L,b)=>{b.d(L,{mv:o(()=>l,"mv"),pI:o(()=>k,"pI"),vr:o(()=>z,"vr"),
y7:o(()=>O,"y7")});var C=b(75892);const l=512,O=new Uint8Array(2*l),v=8589934591;function k({path:B,size:F,type:P}){const u=Buffer.alloc(l);if(Buffer.byteLength(
B)>100)throw new C.dz(`'${B}' is too long for a tar header`);u.write(B,0),u.write(P==="file"?"0000644\0":"0000755\0",100),u.write("0000000\0",108),u.write("0000\
000\0",116),F<=v?u.write(`${F.toString(8).padStart(11,"0")}\0`,124):(u[124]=128,u.writeBigUInt64BE(BigInt(F),128)),u.write("00000000000\0",136),u.write(P==="fil\
e"?"0":"5",156),u.write("ustar\x0000",257),u.fill(" ",148,156);const m=u.reduce((y,R)=>y+R,0);return u.write(`${m.toString(8).padStart(6,"0")}\0 `,148),u}o(k,"t\
arHeader");function z(B){return(l-B%l)%l}o(z,"tarPadding")}),68853:((V,L,b)=>{b.d(L,{O:o(()=>C,"O")});function C(l,O){const v=`./${l}.${O.endsWith(".ts")?"ts":"\
js"}`;return new URL(v,O)}o(C,"workerUrl")}),97185:((V,L,b)=>{b.d(L,{Z:o(()=>l,"Z")});const C=16;class l{static{o(this,"BufferShelf")}#t=new Map;take(v){return this.#t.
get(v)?.pop()??new Uint8Array(v)}giveBack(v){const k=this.#t.get(v.length)??[];k.length<C&&k.push(v),this.#t.set(v.length,k)}takeAll(){return[...this.#t.values()].
flatMap(v=>v.splice(0))}}}),30890:((V,L,b)=>{b.d(L,{Z:o(()=>F,"Z")});var C=b(77598),l=b(44143),O=b(83412),v=b(30148),k=b(73973),z=b(5742);const B=3<<29;class F{static{
o(this,"Ingest")}#t=(0,C.createHash)("sha256");#e;#s;#n;#i;#a;#r;#c=new Uint8Array;#o=!0;#f=0;constructor(y,R,W){const Z=u(y.seed),M=o((A,D)=>new v.o({table:Z,sizes:(0,k.
fM)(D),shelf:R},H=>W({stream:A,...H})),"buffer");this.#e=M("contents",y.contents),this.#s=M("records",y.records),this.#n=M("times",y.records),this.#i=y.small_file}push(y){
this.#t.update(y),this.#f+=y.length,this.#r?this.#u(y):(this.#c=Buffer.concat([this.#c,y]),this.#c.length>=O.mv&&this.#h())}finish(){return this.#r||this.#h(),this.#a?.
finish(),this.#e.finish(),this.#s.finish(),this.#n.finish(),{kind:this.#r??"plain",digest:(0,l.aD)(this.#t.digest("hex")),size:this.#f}}#h(){const y=this.#c;this.#c=
new Uint8Array,this.#r=(0,z.E)(y.subarray(0,O.mv))?"tar":"plain",this.#r==="tar"&&(this.#a=new z.l(this.#d())),this.#u(y)}#u(y){this.#a?this.#a.push(y):this.#e.
append(y,!0)}#d(){const y=this.#e;return{records:o(R=>this.#s.append(R,!0),"records"),times:o(R=>this.#n.append(R,!0),"times"),begin:o(R=>{this.#o=R===void 0||R>=
this.#i,(this.#o||y.open+(R??0)>this.#i*4)&&y.cutHere()},"begin"),content:o(R=>y.append(R,this.#o),"content"),end:o(()=>{this.#o?y.cutAll():y.open>=this.#i&&(y.
tailHash()&B)===0&&y.cutHere()},"end")}}}const P=new Map;function u(m){const y=P.get(m)??(0,k.Ch)(m);return P.set(m,y),y}o(u,"tableOf")}),95537:((V,L,b)=>{b.d(L,
{If:o(()=>l,"If"),RW:o(()=>B,"RW"),Sd:o(()=>v,"Sd"),V_:o(()=>O,"V_"),bS:o(()=>P,"bS"),be:o(()=>m,"be"),hI:o(()=>y,"hI"),pE:o(()=>u,"pE"),pM:o(()=>F,"pM")});var C=b(
83412);const l=136,O=156,v=C.mv-(O-l),k=148,z=8**11-1;function B(M){if(R(M.subarray(k,O))!==Z(M))return;const A=y(M.subarray(124,136));if(A!==void 0)return{type:String.
fromCharCode(M[156]||48),size:A}}o(B,"parseHeader");function F(M){const A=R(M.subarray(l,k));if(A===void 0)return;const D=new Uint8Array(C.mv);return D.set(M),P(
D,A),Buffer.compare(D.subarray(l,O),M.subarray(l,O))===0?A:void 0}o(F,"canonicalMtime");function P(M,A){W(M,{at:l,digits:11,value:A}),M[147]=0,W(M,{at:k,digits:6,
value:Z(M)}),M[154]=0,M[155]=32}o(P,"writeCanonicalFields");function u(M){return Number.isInteger(M)&&M>=0&&M<=z}o(u,"isCanonicalMtime");function m(M){for(let A=0;A<
M.length;A++)if(M[A]!==0)return!1;return!0}o(m,"isZero");function y(M){const A=M[0]??0;if(A<128)return R(M);let D=A&127;for(let H=1;H<M.length;H++)D=D*256+M[H];
return D<=Number.MAX_SAFE_INTEGER?D:void 0}o(y,"headerNumber");function R(M){let A=0;for(;M[A]===32;)A++;let D=0;for(;A<M.length;A++){const H=M[A];if(H<48||H>55)
break;D=D*8+H-48}for(;A<M.length;A++)if(M[A]!==0&&M[A]!==32)return;return D}o(R,"octal");function W(M,A){let D=A.value;for(let H=A.digits-1;H>=0;H--)M[A.at+H]=48+
D%8,D=Math.floor(D/8)}o(W,"writeOctal");function Z(M){let A=256;for(let D=0;D<k;D++)A+=M[D];for(let D=O;D<C.mv;D++)A+=M[D];return A}o(Z,"checksum")}),98123:((V,L,b)=>{
b.d(L,{V:o(()=>l,"V"),d:o(()=>C,"d")});function C(O){const v=new Map,k=Buffer.from(O.buffer,O.byteOffset,O.length);let z=0;for(;z<k.length;){const B=k.indexOf(32,
z),F=B<0?"":k.toString("latin1",z,B);if(!/^[1-9][0-9]{0,8}$/.test(F))return;const P=z+Number(F),u=k.indexOf(61,B);if(P>k.length||k[P-1]!==10||u<0||u>=P)return;v.
set(k.toString("utf8",B+1,u),k.toString("utf8",u+1,P-1)),z=P}return v}o(C,"parsePax");function l(O){const v=/^[0-9]{1,16}$/.test(O)?Number(O):Number.NaN;return Number.
isSafeInteger(v)?v:void 0}o(l,"paxSize")}),5742:((V,L,b)=>{b.d(L,{E:o(()=>B,"E"),OP:o(()=>k,"OP"),l:o(()=>F,"l")});var C=b(82582),l=b(83412),O=b(95537),v=b(98123);
const k={header:1,literal:2,content:3,zeros:4},z=1<<20;function B(P){return P.length===l.mv&&!(0,O.be)(P)&&(0,O.RW)(P)!==void 0}o(B,"looksLikeTar");class F{static{
o(this,"TarSplitter")}#t;#e=new C.f(1024);#s=new C.f(16);#n=new Uint8Array(l.mv);#i=0;#a=l.mv;#r="header";#c="";#o=0;#f=0;#h=0;#u=0;#d;constructor(u){this.#t=u}push(u){
let m=0;for(;m<u.length;)if(this.#r==="content"||this.#r==="rest"){const y=Math.min(u.length-m,this.#f);this.#m(u.subarray(m,m+y)),m+=y}else{const y=Math.min(u.
length-m,this.#a-this.#i),R=u.subarray(m,m+y);m+=y,this.#i===0&&y===this.#a?this.#w(R):this.#l(R)}}finish(){this.#r==="content"||this.#r==="rest"?this.#g():this.#i>
0&&this.#M(this.#n.subarray(0,this.#i)),this.#_()}#l(u){if(this.#n.set(u,this.#i),this.#i+=u.length,this.#i<this.#a)return;const m=this.#n.subarray(0,this.#a);this.#i=
0,this.#w(m)}#w(u){this.#r==="header"?this.#b(u):this.#r==="meta"?this.#S(u):(this.#M(u),this.#v("header",l.mv))}#b(u){if((0,O.be)(u)){this.#h+=l.mv;return}const m=(0,O.
RW)(u),y=m?this.#k(m):void 0;if(!m||!y){this.#E(u);return}this.#x(u),y.state==="meta"?(this.#c=m.type,y.size>this.#n.length&&(this.#n=new Uint8Array(y.size)),y.
size>0?this.#v("meta",y.size):this.#S(new Uint8Array)):(this.#d=void 0,y.size>0&&this.#p(y.size))}#k(u){const m=this.#d??u.size;if(u.type==="0"||u.type==="7")return{
state:"content",size:m};if("123456".includes(u.type))return m===0?{state:"content",size:m}:void 0;if("xgLK".includes(u.type))return u.size<=z?{state:"meta",size:u.
size}:void 0}#S(u){if(this.#M(u),this.#y(u.length),this.#c==="L"||this.#c==="K")return;const m=(0,v.d)(u),y=m?.get("size"),R=y===void 0?void 0:(0,v.V)(y);!m||y!==
void 0&&(R===void 0||this.#c==="g")?this.#E(new Uint8Array):R!==void 0&&(this.#d=R)}#p(u){this.#r="content",this.#f=u,this.#t.begin(u)}#m(u){if(this.#t.content(
u),this.#o+=u.length,this.#f-=u.length,this.#f>0)return;const m=this.#o;this.#g(),this.#y(m)}#g(){this.#t.end(),this.#o>0&&this.#O(k.content,this.#o),this.#o=0}#E(u){
this.#r="rest",this.#f=Number.POSITIVE_INFINITY,this.#t.begin(void 0),this.#m(u)}#y(u){const m=(0,l.vr)(u);m>0?this.#v("padding",m):this.#v("header",l.mv)}#v(u,m){
this.#r=u,this.#a=m,this.#i=0}#x(u){const m=(0,O.pM)(u);if(m===void 0){this.#M(u);return}this.#_();const y=m-this.#u;this.#u=m,this.#s.clear(),this.#t.times(this.#s.
varint(y<0?-y*2-1:y*2).view()),this.#e.clear(),this.#t.records(this.#e.varint(k.header).bytes(u.subarray(0,O.If)).bytes(u.subarray(O.V_)).view())}#M(u){if((0,O.
be)(u)){this.#h+=u.length;return}this.#_(),this.#e.clear(),this.#t.records(this.#e.varint(k.literal).varint(u.length).bytes(u).view())}#_(){const u=this.#h;this.#h=
0,u>0&&this.#O(k.zeros,u)}#O(u,m){u===k.content&&this.#_(),this.#e.clear(),this.#t.records(this.#e.varint(u).varint(m).view())}}})};export{qi as id,ta as ids,ea as modules};
