var Ni=Object.defineProperty;var o=(V,B)=>Ni(V,"name",{value:B,configurable:!0});const Li=5989,Ui=[5989],ji={3290:((V,B,b)=>{b.d(B,{Xn:o(()=>E,"Xn"),_W:o(()=>x,"_W"),z4:o(()=>l,"z4")});var R=b(75892);function l(k){if(k.recipe===void 0)throw new R.
cs(`The manifest does not say how ${k.digest} is put together`);return{digest:k.digest,size:k.size,recipe:k.recipe}}o(l,"toStored");function x(k){return new Map(
k.map(P=>[P.digest,l(P)]))}o(x,"byDigest");function E(k,P){const N=k.blobs.find(L=>L.digest===P);if(N===void 0)throw new R.cs(`The manifest of '${k.snapshot_name}\
' names ${P} but holds no such blob`);return l(N)}o(E,"storedBlob")}),25989:((V,B,b)=>{b.r(B),b.d(B,{openCatalogue:o(()=>Ti,"openCatalogue")});var R=b(45680),l=b(
75892),x=b(58975),E=b(77598),k=b(26921);const P="config",N=1,L="vm-snapshot repository",O=o((s,t)=>k.aig().int().min(s).max(t).refine(e=>(e&e-1)===0,"expected a\
 power of two"),"powerOfTwo"),m=k.Ikc({contents:O(1024,1<<20),records:O(1024,1<<20),small_file:O(1,1<<20),fanout:O(4,4096),seed:k.YjP().min(1).max(64)}).refine(
s=>s.small_file<=s.contents,"small files are larger than chunks"),y=k.Ikc({magic:k.euz(L),id:k.uRe(),version:k.aig().int(),least_reader:k.aig().int(),least_writer:k.
aig().int(),chunker:m,compression:k.Ikc({algorithm:k.euz("zstd"),level:k.aig().int().min(1).max(19)}),encryption:k.chJ()}),z=k.Ikc({checksum:k.YjP()}),U={contents:64*
1024,records:16*1024,small_file:8*1024,fanout:32,seed:"vm-snapshot gear 1"};function Y(s=(0,E.randomUUID)()){return{magic:L,id:s,version:N,least_reader:1,least_writer:1,
chunker:U,compression:{algorithm:"zstd",level:3},encryption:null}}o(Y,"newConfig");function _(s){return Buffer.from(`${JSON.stringify({...s,checksum:A(s)},null,
2)}
`)}o(_,"encodeConfig");function A(s){const{checksum:t,...e}=s;return`sha256:${(0,E.hash)("sha256",JSON.stringify(e),"hex")}`}o(A,"sumOf");function C(s,t){const e=He(
s,t),n=k.Ikc({magic:k.euz(L),least_reader:k.aig().int()}).safeParse(e);if(!n.success)throw lt(t,"not one of ours");const i=z.safeParse(e);if(i.success&&i.data.checksum!==
A(e))throw lt(t,"not what was written");if(n.data.least_reader>N)throw Qt(t,"read");const a=y.safeParse(e);if(!a.success)throw lt(t,"not what any version writes");
if(!i.success&&JSON.stringify(a.data.chunker)!==JSON.stringify(U))throw lt(t,"not what was written");return a.data}o(C,"parseConfig");function K(s,t){if(s.least_writer>
N)throw Qt(t,"write to")}o(K,"assertWritable");function He(s,t){try{return JSON.parse(Buffer.from(s).toString("utf8"))}catch(e){throw lt(t,"no JSON",e)}}o(He,"p\
arseJson");function lt(s,t,e){return new l.cs(`what is at ${s} is no repository, or a damaged one: its config is ${t}`,{cause:e,hint:"Use another place, or, if \
this is a repository, write its config again with: vm snapshot verify --repair"})}o(lt,"strange");function Qt(s,t){return new l.Wt(`cannot ${t} the repository a\
t ${s}: it was written by a newer version of this tool`,{hint:"Install the newest version of vm-snapshot, or use another repository"})}o(Qt,"newer");var Xe=b(78877);
function Ve(){(0,Xe.setFlagsFromString)("--semi-space-growth-factor=1")}o(Ve,"keepYoungGenerationSmall");var T=b(18631),tt=b(44143);const Ye=new Uint8Array,Ze=16<<
20;class Je{static{o(this,"ByteStream")}#t;#e=Ye;#s=!1;constructor(t){this.#t=t[Symbol.asyncIterator]()}async fill(t){if(this.#e.length>=t)return!0;if(t>Ze)throw new l.
cs(`a stored blob is damaged: a record has ${t} bytes`);const e=[this.#e];let n=this.#e.length;for(;n<t&&!this.#s;){const i=await this.#t.next();i.done?this.#s=
!0:(e.push(i.value),n+=i.value.length)}return e.length>1&&(this.#e=e.length===2&&e[0]?.length===0?e[1]:Buffer.concat(e)),n>=t}take(t){if(t>this.#e.length)throw new l.
cs("a stored blob is damaged: one of its streams ends too early");const e=this.#e.subarray(0,t);return this.#e=this.#e.subarray(t),e}varint(){let t=0,e=1;for(let n=0;;n++){
const i=this.#e[n];if(i===void 0)throw new l.cs("a stored blob is damaged: one of its streams ends too early");if(t+=(i&127)*e,t>Number.MAX_SAFE_INTEGER)throw new l.
cs("a stored blob is damaged: a number is out of range");if(i<128)return this.#e=this.#e.subarray(n+1),t;e*=128}}async some(t){return await this.fill(1),this.take(
Math.max(1,Math.min(t,this.#e.length)))}async close(){await this.#t.return?.()}}var et=b(82582),D=b(30148);const qt=Buffer.from("VMSRECP1"),Qe=16,qe=16,ts=1<<20,
ot={depth:0,entries:[]},bt={plain:["contents"],tar:["records","times","contents"]},Lt=["plain","tar"];function es(s){const t=new et.f(4096).bytes(qt).varint(Lt.
indexOf(s.kind)).varint(s.size);for(const e of bt[s.kind]){const{depth:n,entries:i}=s.streams[e]??ot;t.varint(n).varint(i.length);for(const{digest:a,span:r}of i)
t.bytes(a).varint(r)}return t.copy()}o(es,"encodeRecipe");function ss(s,t){const e=new et.V(s,t);e.magic(qt);const n=Lt[e.varint(Lt.length-1)],i=e.varint(Number.
MAX_SAFE_INTEGER),a={};for(const r of bt[n]){const c=e.varint(Qe),h=e.varint(Math.floor(e.left/D.x)),f=Array.from({length:h},()=>te(e)),w=f.reduce((d,g)=>d+g.span,
0);if(w>i*qe)throw e.damaged(`its ${r} have ${w} bytes, too many for ${i}`);a[r]={depth:c,entries:f}}return e.end(),{kind:n,size:i,streams:a}}o(ss,"parseRecipe");
function ns(s,t,e){const n=new et.V(s,e),i=[];let a=0;for(;n.left>0;){const r=te(n);a+=r.span,i.push(r)}if(a!==t)throw n.damaged(`it stands for ${a} bytes inste\
ad of ${t}`);return i}o(ns,"parseNode");function te(s){const t=s.bytes(D.x),e=s.varint(Number.MAX_SAFE_INTEGER);if(e===0)throw s.damaged("an entry stands for no\
 bytes");return{digest:t,span:e}}o(te,"readEntry");var ee=b(83412),J=b(95537),kt=b(5742);const St=128*1024,se=10,ne=new Uint8Array(64*1024);async function*is(s,t,e){
const n=new as;for await(const i of ie(s,t))if("bytes"in i)yield*n.add(i.bytes);else for(let a=i.length;a>0;){const r=i.kind==="zeros"?ne.subarray(0,Math.min(a,
ne.length)):await e.some(a);a-=r.length,yield*n.add(r)}yield*n.rest()}o(is,"assembleTar");async function*ie(s,t){const e=new Uint8Array(ee.mv);let n=0;for(;await s.
fill(1);){await s.fill(1+se);const i=s.varint();if(i===kt.OP.header){await s.fill(J.Sd);const a=s.take(J.Sd);e.set(a.subarray(0,J.If)),e.set(a.subarray(J.If),J.
V_),await t.fill(se);const r=t.varint();if(n+=r%2===1?-(r+1)/2:r/2,!(0,J.pE)(n))throw new l.cs("a stored tar is damaged: a time is out of range");(0,J.bS)(e,n),
yield{kind:"header",bytes:e}}else if(i===kt.OP.literal){const a=s.varint();if(!await s.fill(a))throw new l.cs("a stored tar is damaged: a record is cut off");yield{
kind:"literal",bytes:s.take(a)}}else if(i===kt.OP.content)yield{kind:"content",length:s.varint()};else if(i===kt.OP.zeros)yield{kind:"zeros",length:s.varint()};else
throw new l.cs(`a stored tar is damaged: operation ${i} is unknown`)}}o(ie,"tarOps");class as{static{o(this,"Gather")}#t=new Uint8Array(St);#e=0;*add(t){const e=t.
length>=St/2;(e||this.#e+t.length>St)&&(yield*this.rest()),e?yield t:(this.#t.set(t,this.#e),this.#e+=t.length)}*rest(){this.#e!==0&&(yield this.#t.subarray(0,this.#e),
this.#t=new Uint8Array(St),this.#e=0)}}var rs=b(98123);const os={0:"file",7:"file",1:"link",2:"symlink",5:"directory"};async function*cs(s,t){let e=0,n={},i={},
a,r="";for await(const c of s)if(c.kind==="literal"&&r!==""){const h=ds(r,c.bytes);r==="g"?n={...n,...h}:i={...i,...h},r=""}else if(c.kind==="header"||c.kind===
"literal"){a&&(yield ae(a)),a=void 0;const h=c.bytes.length===ee.mv?(0,J.RW)(c.bytes):void 0;r=h&&"xgLK".includes(h.type)&&h.size>0?h.type:"",h&&r===""&&(a=fs(c.
bytes,h.type,{...n,...i}),i={})}else if(c.kind==="content"){const h={start:e,length:c.length};e+=c.length,a&&(yield{entry:{...a,size:c.length},read:o(f=>hs(t,h,
f),"read")}),a=void 0}a&&(yield ae(a))}o(cs,"tarEntries");async function hs(s,t,e){if(t.length>e)throw new l._p(`a file in a layer has ${t.length} bytes, more t\
han the ${e} that are read of it`);return await s(t)}o(hs,"readCapped");function ae(s){return{entry:s,read:o(async()=>new Uint8Array,"read")}}o(ae,"emptyEntry");
function fs(s,t,e){const n=ct(s.subarray(257,263))==="ustar"?ct(s.subarray(345,500)):"",i=ct(s.subarray(0,100));return{path:e.path??(n===""?i:`${n}/${i}`),type:os[t]??
"other",size:0,mode:(0,J.hI)(s.subarray(100,108))??0,linkTarget:e.linkTarget??ct(s.subarray(157,257))}}o(fs,"entryOf");function ds(s,t){if(s==="L")return{path:ct(
t)};if(s==="K")return{linkTarget:ct(t)};const e=(0,rs.d)(t),n=e?.get("path"),i=e?.get("linkpath");return{...n!==void 0&&{path:n},...i!==void 0&&{linkTarget:i}}}
o(ds,"extensions");function ct(s){const t=s.indexOf(0);return Buffer.from(s.buffer,s.byteOffset,t<0?s.length:t).toString("utf8")}o(ct,"tar_entries_text");const vt=0;
class X{static{o(this,"ChunkIndex")}#t=new Uint32Array(1024);#e=new Uint8Array(512*D.x);#s=new Uint32Array(512);#n=new Uint32Array(512);#i=new Uint32Array(512);#a=0;#r=[];get size(){
return this.#a}get frames(){return this.#r}addPack(t,e){const n={id:t.id};this.#h(this.#a+t.frames.reduce((a,r)=>a+r.lengths.length,0));let i=e;for(const a of t.
frames){const r=a.lengths.reduce((c,h)=>c+h,0);this.addChunks(a,this.addFrame({pack:n,offset:i,stored:a.stored,raw:r,bytes:void 0})),i+=a.stored}}addChunks({lengths:t,
digests:e},n){let i=0;t.forEach((a,r)=>{const c=e.subarray(r*D.x,(r+1)*D.x);this.add(c,{frame:n,offset:i,length:a}),i+=a})}addFrame(t){return this.#r.push(t),this.#r.
length-1}add(t,e){this.#h(this.#a+1);const n=this.#o(t);if(this.#t[n]!==vt)return!1;const i=this.#a++;return this.#e.set(t,i*D.x),this.#t[n]=i+1,this.#c(i,e),!0}move(t,e){
const n=this.#t[this.#o(t)]-1;n>=0&&this.#c(n,e)}has(t){return this.#t[this.#o(t)]!==vt}find(t){const e=this.#t[this.#o(t)]-1;if(!(e<0))return{frame:this.#r[this.#s[e]],
offset:this.#n[e],length:this.#i[e]}}#c(t,{frame:e,offset:n,length:i}){this.#s[t]=e,this.#n[t]=n,this.#i[t]=i}#o(t){const e=this.#t.length-1;let n=re(t,0)&e;for(;;){
const i=this.#t[n];if(i===vt||this.#f(i-1,t))return n;n=n+1&e}}#f(t,e){const n=t*D.x;for(let i=0;i<D.x;i++)if(this.#e[n+i]!==e[i])return!1;return!0}#h(t){const e=this.#i.
length;if(t<=e)return;const n=Math.max(t,Math.ceil(e*1.5));this.#e=Et(new Uint8Array(n*D.x),this.#e),this.#s=Et(new Uint32Array(n),this.#s),this.#n=Et(new Uint32Array(
n),this.#n),this.#i=Et(new Uint32Array(n),this.#i);let i=this.#t.length;for(;i<n*2;)i*=2;i>this.#t.length&&this.#l(i)}#l(t){this.#t=new Uint32Array(t);const e=t-
1;for(let n=0;n<this.#a;n++){let i=re(this.#e,n*D.x)&e;for(;this.#t[i]!==vt;)i=i+1&e;this.#t[i]=n+1}}}function re(s,t){return(s[t]|s[t+1]<<8|s[t+2]<<16|s[t+3]<<
24)>>>0}o(re,"firstWord");function Et(s,t){return s.set(t),s}o(Et,"grown");class Ut{static{o(this,"SeenNodes")}#t=new Map;first(t,e){const n=this.#t.get(e)??new X;
return this.#t.set(e,n),n.add(t,{frame:0,offset:0,length:0})}}const ls=256,us=6<<20,ws=64<<20;async function*jt(s,t,e){let n=0;for(const i of t.entries){const a=n+
i.span;if(!e||n<e.start+e.length&&a>e.start)if(t.depth===0)yield{...i,start:n};else{const r={depth:t.depth-1,entries:await he(s,i)},c=e&&{start:e.start-n,length:e.
length};for await(const h of jt(s,r,c))yield{...h,start:n+h.start}}n=a}}o(jt,"leaves");async function*oe(s,t=ot,e=new Ut){for(const n of t.entries)yield{...n,isNode:t.
depth>0},t.depth>0&&e.first(n.digest,t.depth)&&(yield*oe(s,{depth:t.depth-1,entries:await he(s,n)},e))}o(oe,"nodesAndLeaves");async function*ce(s,t){const e=[];
let n=0;for await(const i of gs(s,jt(s,t))){const a=fe(s,i);for(a.catch(()=>{}),e.push({bytes:a,span:i.span}),n+=i.span;e.length>ls||n>us;){const r=e.shift();if(!r)
break;n-=r.span,yield await r.bytes}}for(const{bytes:i}of e)yield await i}o(ce,"streamChunks");async function*gs(s,t){const e=[];let n=0;try{for await(const i of t){
s.expect(i.digest),e.push(i),n+=i.span;for(let a=e[0];a&&n>ws;a=e[0])yield a,n-=a.span,e.shift()}for(let i=e[0];i;i=e[0])yield i,e.shift()}finally{for(const{digest:i}of e)
s.forget(i)}}o(gs,"expected");async function ys(s,t,e){const n=new Uint8Array(e.length);let i=0;for await(const a of jt(s,t,e)){const r=await fe(s,a),c=Math.max(
0,e.start-a.start),h=r.subarray(c,Math.min(r.length,e.start+e.length-a.start));n.set(h,a.start+c-e.start),i+=h.length}if(i!==e.length)throw new l.cs("a stored b\
lob is damaged: one of its streams ends too early");return n}o(ys,"streamPart");async function he(s,t){const e=await s.chunk(t.digest);if(e.length>ts)throw new l.
cs(`a recipe is damaged: a node has ${e.length} bytes`);return ns(e,t.span,"a recipe")}o(he,"node");async function fe(s,t){const e=await s.chunk(t.digest);if(e.
length!==t.span)throw new l.cs(`a recipe is damaged: a chunk has ${e.length} bytes, not ${t.span}`);return e}o(fe,"checkedChunk");class de{static{o(this,"Reposi\
toryBlobReader")}#t;constructor(t){this.#t=t}async*open(t,{onBytes:e,digestChecked:n=!1}={}){const i=await this.#n(t),a=n?void 0:(0,E.createHash)("sha256");let r=0;
const c=i.kind==="plain"?ce(this.#t,i.streams.contents??ot):this.#e(i);for await(const h of c){if(r+=h.length,r>t.size)throw new l.cs(`${t.digest} is damaged: i\
t has more than ${t.size} bytes`);a?.update(h),r===t.size&&ue(t,a?.copy()),e?.(h.length),yield h}if(r!==t.size)throw new l.cs(`${t.digest} is damaged: it has ${r}\
 bytes instead of ${t.size}`);ue(t,a)}async*entries(t){const e=await this.#n(t);if(e.kind==="plain")return;const[n,i]=[this.#s(e,"records"),this.#s(e,"times")],
a=e.streams.contents??ot;try{yield*cs(ie(n,i),r=>ys(this.#t,a,r))}finally{await Promise.all([n.close(),i.close()])}}async[Symbol.asyncDispose](){await this.#t[Symbol.
asyncDispose]()}async*#e(t){const[e,n,i]=[this.#s(t,"records"),this.#s(t,"times"),this.#s(t,"contents")];try{yield*is(e,n,i)}finally{await Promise.all([e.close(),
n.close(),i.close()])}}#s(t,e){return new Je(ce(this.#t,t.streams[e]??ot))}async#n(t){const e=await le(this.#t,t);if(e.size!==t.size)throw new l.cs(`the recipe \
of ${t.digest} makes ${e.size} bytes, not ${t.size}`);return e}}async function le(s,t){const e=await s.chunk(Buffer.from((0,tt.ZD)(t.recipe),"hex"));return ss(e,
`the recipe of ${t.digest}`)}o(le,"readRecipe");function ue(s,t){if(t===void 0)return;const e=(0,tt.aD)(t.digest("hex"));if(e!==s.digest)throw new l.cs(`${s.digest}\
 is damaged: put together it has the digest ${e}`)}o(ue,"assertDigest");var st=b(70370);async function Mt(s,t,e){if(s.deleteMany)return await s.deleteMany(t,e);
const n=(0,st.A)(s.traits.concurrency);await Promise.all(t.map(i=>n(()=>s.delete(i,e))))}o(Mt,"deleteAll");const ps=/^[0-9a-f]{64}$/;async function*Q(s,t,e){for await(const n of s.
list(t,e)){const i=n.key.slice(t.length);ps.test(i)&&(yield{...n,id:i})}}o(Q,"listDigests");var j=b(18016);const ut="condemned/",_t="buried/",xt="spare/",we=Buffer.
from("VMSCOND1"),ms="packs/",bs=1e3,ge=16;async function At(s,{signal:t}){const e=new Map,n=(0,st.A)(s.traits.concurrency);for(let a=!0;a;){const r=[];for await(const h of Q(
s,ut,{signal:t}))e.has(h.id)||r.push(h);a=r.length>0;const c=await Promise.all(r.map(({id:h,modified:f})=>n(async()=>({id:h,since:f,...await Ss(s,h,{signal:t})}))));
for(const h of c)h.packs&&e.set(h.id,{...h,packs:h.packs});if(c.every(({packs:h})=>h===void 0))break}if(e.size===0)return[];const i=new Map;for await(const{id:a,
modified:r}of Q(s,_t,{signal:t}))i.set(a,r);return[...e.values()].map(a=>({...a,buried:i.get(a.id)}))}o(At,"readCondemned");async function ye(s,t){if(!(0,T.$9)(
s))return new Set;const e=await At(s,t),n=new Set(e.flatMap(r=>r.packs)),i=e.filter(({damage:r})=>r==="lost");if(i.length===0)return n;const a=i.reduce((r,{since:c})=>Math.
max(r,c),0)+bs;for await(const{id:r,modified:c}of Q(s,ms,t))c<=a&&n.add(r);return n}o(ye,"condemnedPacks");async function Wt(s,t,e){const n=[...new Set(t)].sort(),
i=new et.f(n.length*D.x+64).bytes(we).bytes((0,E.randomBytes)(ge)).varint(n.length);for(const c of n)i.bytes(Buffer.from(c,"hex"));const a=i.copy(),r=(0,E.hash)(
"sha256",a,"hex");await s.put(xt+r,[a],e),await s.put(ut+r,[a],e)}o(Wt,"condemn");async function Kt(s,t,e){for(const n of[ut,xt,_t])await Mt(s,t.map(i=>n+i),e)}
o(Kt,"forgetLists");function Ft({id:s}){return ut+s}o(Ft,"condemnedKey");function pe({id:s}){return _t+s}o(pe,"buriedKey");async function*ks(s,t,{before:e,signal:n}){
const i=new Set(t.map(({id:a})=>a));for await(const{id:a,key:r}of Q(s,_t,{signal:n}))i.has(a)||(yield r);for await(const{id:a,key:r,modified:c}of Q(s,xt,{signal:n}))
!i.has(a)&&c<=e&&(yield r)}o(ks,"strays");async function Ss(s,t,{signal:e}){const n=o(async i=>await(0,j.xt)(async()=>{const a=await s.get(i,{signal:e});if((0,E.
hash)("sha256",a,"hex")!==t)throw new l.cs(`${i} is damaged: its bytes have another digest`);return vs(a,i)}),"read");try{return{packs:await n(ut+t),damage:void 0}}catch(i){
if(i instanceof l.m_)return{packs:void 0,damage:void 0};if(!(i instanceof l.cs))throw i}try{return{packs:await n(xt+t),damage:"mended"}}catch(i){if(!(i instanceof
l.cs||i instanceof l.m_))throw i;return{packs:[],damage:"lost"}}}o(Ss,"readList");function vs(s,t){const e=new et.V(s,t);e.magic(we),e.bytes(ge);const n=e.varint(
Math.floor(e.left/D.x)),i=Array.from({length:n},()=>Buffer.from(e.bytes(D.x)).toString("hex"));return e.end(),i}o(vs,"parseList");var Ot=b(67914),I=b(21579);const me=Buffer.
from("VMSSEGM1"),Pt=Buffer.from("VMSSEGM2");function be(s){const t=new et.f(65536).bytes(s.packs.length>1?Pt:me).varint(s.packs.length);for(const{id:e,size:n,frames:i}of s.
packs){const a=(0,I.Vk)(i);t.bytes(Buffer.from(e,"hex")).varint(n).varint(a.length).bytes(a)}t.varint(s.blobs.length);for(const e of s.blobs)t.bytes(Buffer.from(
(0,tt.ZD)(e.digest),"hex")).varint(e.size).bytes(Buffer.from((0,tt.ZD)(e.recipe),"hex"));return t.copy()}o(be,"encodeSegment");function Es(s,t){const e=new et.V(
s,t),n=Pt.equals(s.subarray(0,Pt.length));e.magic(n?Pt:me);const i=Array.from({length:e.varint(n?Math.floor(e.left/D.x):1)},()=>Ms(e,t)),a=e.varint(e.left),r=[],
c=o(()=>(0,tt.aD)(Buffer.from(e.bytes(D.x)).toString("hex")),"digest");for(let h=0;h<a;h++)r.push({digest:c(),size:e.varint(Number.MAX_SAFE_INTEGER),recipe:c()});
return e.end(),{packs:i,blobs:r}}o(Es,"parseSegment");function Ms(s,t){const e=Buffer.from(s.bytes(D.x)).toString("hex"),n=s.varint(I.bi),i=s.bytes(s.varint(s.left)),
a=(0,I.M$)(i,t);return(0,I.rM)(a,i.length,{size:n,what:t}),{id:e,size:n,frames:a}}o(Ms,"parsePack");const F="packs/",nt="index/",Gt=2<<20;async function ke(s,{signal:t,
isCondemned:e=o(()=>!1,"isCondemned")}){const n=new Map,i=new X;if(!(0,T.$9)(s))return{chunks:i,doomed:void 0,blobs:n,spoilt:new Set,small:[]};const a=new X,{packs:r,
segments:c}=await Tt(s,{signal:t,damaged:!0});for(const{id:w,frames:d}of r)d&&(e(w)?a:i).addPack({id:w,size:0,frames:d},I.OE.length);for(const{segment:w}of c)for(const d of w?.
blobs??[])n.set(d.digest,d);const h=new Set(r.flatMap(({id:w,frames:d})=>d?[]:[w])),f=c.filter(({size:w})=>w<Gt);return{chunks:i,doomed:a.size>0?a:void 0,blobs:n,
spoilt:h,small:f}}o(ke,"loadIndex");async function $t(s,{signal:t,avoid:e}){const n=await ye(s,{signal:t}),{packs:i}=await Tt(s,{signal:t,damaged:!0});return Se(
i,a=>n.has(a)||e.has(a))}o($t,"loadReadable");function Se(s,t){const e=new X;for(const n of[!1,!0])for(const{id:i,size:a,frames:r}of s)r&&t(i)===n&&e.addPack({id:i,
size:a,frames:r},I.OE.length);return e}o(Se,"indexOf");async function Tt(s,{signal:t,damaged:e=!1}){const n=[];for await(const d of Q(s,nt,{signal:t}))n.push(d);
const i=[];for await(const d of Q(s,F,{signal:t}))i.push(d);const a=(0,st.A)(s.traits.concurrency),r=(await Promise.all(n.map(d=>a(f,d)))).filter(d=>d!==void 0),
c=ve(r);return{packs:(await Promise.all(i.map(d=>a(w,d)))).filter(d=>d!==void 0),segments:r};async function f({key:d,size:g,modified:p}){try{return{key:d,size:g,
modified:p,segment:await Me(s,d,{signal:t})}}catch(M){if(M instanceof l.m_)return;if(e&&M instanceof l.cs)return{key:d,size:g,modified:p,segment:void 0};throw M}}
async function w({id:d,size:g,modified:p}){const M=c.get(d);if(M?.size===g)return{id:d,size:g,modified:p,frames:M.frames};try{const $=await zt(s,d,{signal:t});return $&&
{...$,modified:p}}catch($){if($ instanceof l.cs)return{id:d,size:g,modified:p,frames:void 0};throw $}}}o(Tt,"readTables");function ve(s){return new Map(s.flatMap(
({segment:t})=>t?.packs??[]).map(t=>[t.id,t]))}o(ve,"tablesIn");async function Ee(s,t,e){const n=new X,i=(0,st.A)(s.traits.concurrency),a=await Promise.all(t.map(
r=>i(()=>zt(s,r,e))));for(const r of a)r&&n.addPack(r,I.OE.length);return n}o(Ee,"loadPacks");async function Me(s,t,e){return await(0,j.xt)(async()=>{const n=await s.
get(t,e);if((0,E.hash)("sha256",n,"hex")!==t.slice(nt.length))throw new l.cs(`${t} is damaged: its bytes have another digest`);return Es(n,t)})}o(Me,"readSegmen\
t");const _s=256,xs=64*1024;async function zt(s,t,{signal:e,onDamage:n}){try{return await(0,j.xt)(()=>As(s,t,{signal:e}),n)}catch(i){if(i instanceof l.m_)return;
throw i}}o(zt,"readPackTable");async function As(s,t,e){const n=`${F}${t}`,i=(await s.stat(n,e))?.size;if(i===void 0)return;if(i<I.yn+I.OE.length)throw new l.cs(
`${n} is damaged: it has ${i} bytes`);const a=Math.min(i,Math.max(xs,Math.ceil(i/_s))),r={start:i-a,length:a};let c=await s.get(n,{...e,range:r});const h=(0,I.fy)(
c.subarray(c.length-I.yn),i,n),f=h+I.yn;f>c.length&&(c=await s.get(n,{...e,range:{start:i-f,length:f}}));const w=(0,I.M$)(c.subarray(c.length-f,c.length-I.yn),n);
return(0,I.rM)(w,h,{size:i,what:n}),{id:t,size:i,frames:w}}o(As,"readTable");const Os=48<<20,Ps=(2<<20)+262144;class $s{static{o(this,"FetchAhead")}#t;#e=new AbortController;#s;#n=new Set;#i=new Map;#a=new Map;#r=new Set;#c=0;#o=!1;constructor(t,{
signal:e}){this.#t=t,this.#s=AbortSignal.any([e,this.#e.signal])}expect(t){if(t.pack.id===void 0||this.#n.has(t)||this.#a.has(t))return;this.#n.add(t);const e=this.#i.
get(t.pack)??new Map;this.#i.set(t.pack,e.set(t.offset,t)),this.#f()}async take(t){if(t.bytes!==void 0)return t.bytes;this.#a.has(t)||this.#d(this.#l(t));const e=this.#a.
get(t);try{return await e}finally{this.forget(t)}}forget(t){this.#w(t),this.#a.delete(t)&&(this.#c-=t.stored),this.#f()}clear(){this.#n.clear(),this.#i.clear(),
this.#a.clear(),this.#c=0}async[Symbol.asyncDispose](){this.clear(),this.#e.abort(),await Promise.allSettled(this.#r)}#f(){this.#o||this.#n.size===0||(this.#o=!0,
setImmediate(()=>{this.#o=!1,this.#h()}))}#h(){for(const t of this.#n){if(this.#c>=Os||this.#r.size>=this.#t.traits.concurrency)return;this.#n.has(t)&&this.#d(this.#l(
t))}}#l(t){const e=[t],n=this.#i.get(t.pack);let i=t.offset+t.stored;for(let a=n?.get(i);a&&i+a.stored-t.offset<=Ps;a=n?.get(i))e.push(a),i+=a.stored;for(const a of e)
this.#w(a);return e}#d(t){const[e]=t,n=t.reduce((r,c)=>r+c.stored,0),i=this.#t.get(F+e.pack.id,{range:{start:e.offset,length:n},signal:this.#s});for(const r of t){
const c=r.offset-e.offset,h=i.then(f=>f.subarray(c,c+r.stored));h.catch(()=>{}),this.#a.set(r,h)}this.#c+=n;const a=i.then(()=>{},()=>{});this.#r.add(a),a.then(
()=>{this.#r.delete(a),this.#f()})}#w(t){if(!this.#n.delete(t))return;const e=this.#i.get(t.pack);e?.delete(t.offset),e?.size===0&&this.#i.delete(t.pack)}}const Ts=16<<
20,zs=4;class it{static{o(this,"FrameReader")}#t;#e;#s;#n;#i;#a=new Map;#r=0;#c=0;#o;constructor(t,e,n){this.#t=t,this.#s=e,this.#e=new $s(t,n),this.#n=n.whole,
this.#i=n.damaged??new Set,this.#o=Promise.resolve(e)}async chunk(t){const e=this.#c;try{return await this.#f(t)}catch(n){if(!(n instanceof l.cs)||!await this.#h(
e))throw n;const i=this.#s.find(t)?.frame.pack.id;if(i===void 0||this.#i.has(i))throw n;return await this.#f(t)}}async locate(t){const e=this.#c;return this.#s.
find(t)||await this.#h(e),this.place(t)}place(t){const e=this.#s.find(t);if(!e)throw new j.Rh(`chunk ${_e(t)}`,this.#t.location);return e}expect(t){const e=this.#s.
find(t)?.frame;e&&!this.#a.has(e)&&this.#e.expect(e)}forget(t){const e=this.#s.find(t)?.frame;e&&this.#e.forget(e)}async[Symbol.asyncDispose](){await this.#e[Symbol.
asyncDispose]()}async#f(t){const e=this.place(t),{pack:n}=e.frame;let i;const a=o(async()=>(i=this.#l(e.frame,i),Is(await i,t,e)),"read");return await(0,j.xt)(a,
()=>this.#i.add(n.id??""))}async#h(t){if(!this.#n)return!1;if(t===this.#c){if(t===zs)return!1;this.#c++,this.#o=this.#n(this.#i)}return this.#s=await this.#o,this.#e.
clear(),!0}#l(t,e){const n=this.#a.get(t);n!==void 0&&this.#d(t,n);const i=n===void 0||n===e?this.#w(t):n;this.#a.set(t,i),this.#r+=t.raw,i!==n&&i.catch(()=>this.#d(
t,i));for(const[a,r]of this.#a){if(this.#r<=Ts||r===i)break;this.#d(a,r)}return i}#d(t,e){this.#a.get(t)===e&&(this.#a.delete(t),this.#r-=t.raw)}async#w(t){if(t.
raw>I.v_)throw new l.cs(`a frame of pack ${t.pack.id} has ${t.raw} bytes`);const e=await this.#e.take(t).catch((0,j.jU)(t.pack.id??"",this.#t.location));return await(0,Ot.
j)(e,t.raw,`the frame at ${t.offset} of pack ${t.pack.id}`)}}function Is(s,t,{offset:e,length:n,frame:{pack:i}}){const a=s.subarray(e,e+n);if((0,E.hash)("sha256",
a,"buffer").equals(t))return a;throw new l.cs(`chunk ${_e(t)} in pack ${i.id} is damaged: its bytes have another digest`,{hint:j.nk})}o(Is,"chunkIn");function _e(s){
return Buffer.from(s).toString("hex")}o(_e,"hex");var q=b(82141);async function*wt(s,t,e=new Ut){const n=await le(s,t);if(n.size!==t.size)throw new l.cs(`the re\
cipe of ${t.digest} makes ${n.size} bytes, not ${t.size}`);yield{digest:Buffer.from((0,tt.ZD)(t.recipe),"hex"),kind:"recipes"};for(const i of bt[n.kind])for await(const{
digest:a,isNode:r}of oe(s,n.streams[i],e))yield{digest:a,kind:r?"recipes":i}}o(wt,"chunksOfBlob");async function xe(s,t){for await(const{digest:e}of wt(t,s))t.place(
e)}o(xe,"assertComplete");const Rs={mended:"the list of packs that are to be deleted is damaged; its second copy is right",lost:"the list of packs that are to b\
e deleted is damaged, and so is its second copy; writers store anew what packs before it hold"};async function*Cs(s,t){if(!(0,T.$9)(s))throw new l.Wt(`${s.location}\
 cannot be checked: it does not list what it holds`);const e=await ht(async()=>{await(0,j.xt)(async()=>C(await s.get(P,t),s.location))});e!==void 0&&(yield{object:P,
problem:e});let n=[];const i=await ht(async()=>{n=await At(s,t)});i!==void 0&&(yield{object:"condemned/",problem:i});const a=new Set(n.flatMap(d=>d.packs));for(const d of n.
filter(({buried:g})=>g===void 0))d.damage!==void 0&&(yield{object:Ft(d),problem:Rs[d.damage]});const{keys:r,...c}=await Ae(s,nt,t);c.problem!==void 0&&(yield{object:nt,
problem:c.problem});const h=new Ds(s,t);for await(const{id:d,key:g,wrong:p}of h.readNew())(d===""||!a.has(d)&&await w(g))&&(yield{object:g,problem:p});for(const d of r){
let g={packs:[],blobs:[]};const p=await f(async()=>{g=await Me(s,d,t),h.assertAreOf({...g,packs:g.packs.filter(({id:M})=>!a.has(M))},g.packs.length>1)});p!==void 0&&
await w(d)&&(yield{object:d,problem:p});for(const M of g.blobs){const $=await f(()=>xe(M,h.frames()));$!==void 0&&await w(d)&&(yield{object:M.digest,problem:$,recipe:M.
recipe})}}async function f(d){if(await ht(d)!==void 0){for await(const g of h.readNew());return await ht(d)}}o(f,"lookTwice");async function w(d){try{return await s.
stat(d,t)!==void 0}catch(g){if(g instanceof l.cs)return!0;throw g}}o(w,"isThere")}o(Cs,"checkObjects");class Ds{static{o(this,"CheckedPacks")}#t;#e;#s=new Set;#n=new X;#i=new Map;#a;constructor(t,e){
this.#t=t,this.#e=e}async*readNew(){const{keys:t,problem:e}=await Ae(this.#t,F,this.#e);e!==void 0&&this.#s.size===0&&(yield{id:"",key:F,wrong:e});for(const n of t){
const i=n.slice(F.length);if(this.#s.has(i))continue;this.#s.add(i);const a=await ht(async()=>{const r=await(0,j.xt)(async()=>await(0,q.pW)(await this.#t.get(n,
this.#e),i));this.#n.addPack({id:i,size:0,frames:r},I.OE.length),this.#i.set(i,(0,I.jE)(r))});a!==void 0&&(yield{id:i,key:n,wrong:a})}}frames(){return this.#a??=
new it(this.#t,this.#n,this.#e),this.#a}assertAreOf({packs:t},e){for(const n of t){const i=this.#i.get(n.id);if(!(i===void 0&&e)){if(i===void 0)throw new l.cs(`\
its pack ${n.id} is missing or damaged`);if(i!==(0,I.jE)(n.frames))throw new l.cs(`its table is not that of pack ${n.id}`)}}}}async function Ae(s,t,e){const n=[],
i=await ht(async()=>{for await(const{key:a}of Q(s,t,e))n.push(a)});return{keys:n,problem:i}}o(Ae,"keysIn");async function ht(s){try{await s();return}catch(t){if(t instanceof
l.cs||t instanceof l.m_)return t.message;throw t}}o(ht,"problemOf");class Ht{static{o(this,"Marks")}#t=new X;#e=new Set;#s=new Ut;has(t){return this.#t.has(t)}async add(t,e){
const n=t.filter(({recipe:i})=>!this.#e.has(i)).map(({recipe:i})=>Buffer.from((0,tt.ZD)(i),"hex"));for(const i of n)e.frames.expect(i);try{for(const i of t)await this.#n(
i,e)}finally{for(const i of n)e.frames.forget(i)}}async#n(t,{frames:e,onNew:n,c:i}){if(!this.#e.has(t.recipe)){for await(const{digest:a}of wt(e,t,this.#s))i.signal.
throwIfAborted(),await e.locate(a),this.#t.add(a,{frame:0,offset:0,length:0})&&n?.(a);this.#e.add(t.recipe)}}}const Ns=new Set;async function Oe(s,t,e){const{signal:n}=e,
i=await Pe(s,{packs:t,signal:n}),a=(0,T.$9)(s)?r=>$t(s,{signal:n,avoid:r}):void 0;return new it(s,i,{signal:n,whole:a})}o(Oe,"openFrames");async function Pe(s,{
packs:t,avoid:e=Ns,signal:n}){if(!(0,T.$9)(s))return t?await Ee(s,t,{signal:n}):new X;try{if(t!==void 0)return await Ee(s,t,{signal:n})}catch(i){if(!(i instanceof
l.cs))throw i}return await $t(s,{signal:n,avoid:e})}o(Pe,"readableIndex");async function Bs(s,t){const e=await Oe(s,void 0,t),n=new Ht;return{add:o(async i=>{let a=0;
const r=o(c=>{const{frame:h,length:f}=e.place(c);a+=h.raw===0?0:f*h.stored/h.raw},"onNew");return await n.add(i,{frames:e,onNew:r,c:t}),Math.round(a)},"add")}}o(
Bs,"openMeasure");const Ls=/[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/;async function Us(s,t){if(!(0,T.HE)(s))throw new l.Wt(`${s.location}\
 cannot be repaired: it does not delete`);const e=_(Y(await Ks(s,t)));return await s.delete(P,t),await s.put(P,[e],t),await s.get(P,t)}o(Us,"renewConfig");async function js(s,t){
if((0,T.d0)(s))return!1;for await(const e of s.listRefs(t))return!0;return!1}o(js,"hasNames");function Ws({location:s},t){return new l.cs(`the repository at ${s}\
 is damaged: it has snapshots, and its object config is gone`,{hint:"Write it again with: vm snapshot verify --repair",cause:t})}o(Ws,"lostConfig");async function Ks(s,t){
try{return Ls.exec(Buffer.from(await s.get(P,t)).toString("latin1"))?.[0]}catch{return}}o(Ks,"oldId");var It=b(97185);const Rt=1<<20,Fs=4,Gs=3;class Xt{static{o(
this,"PackWriter")}#t;#e;#s;#n=new It.Z;#i=new Map;#a=[];#r={id:void 0};#c=[I.OE];#o=[];#f=I.OE.length;#h=Promise.resolve();#l=[];#d=new Set;#w=0;#u;#g=!1;constructor(t,e,n){
this.#t=t,this.#e=e,this.#s=n}isTaken(t){return this.#s.isTaken?.(t)??!1}get packs(){return this.#a}add(t,e=0){return this.#e.has(t.digest)?!1:(this.#e.add(t.digest,
this.#v(t,e)),!0)}rescue(t){this.#e.move(t.digest,this.#v(t,0))}addFrame(t,e){for(let i=0;i<t.lengths.length;i++)if(this.#e.has(t.digests.subarray(i*D.x,(i+1)*D.
x)))return!1;const n=$e();return this.#e.addChunks(t,this.#e.addFrame(n)),this.#h=this.#h.then(()=>this.#m(t,n,e)),this.#h.catch(()=>{}),this.#l.push(this.#h),!0}async addPack(t,e){
await this.#t.put(`packs/${t.id}`,[e],{signal:this.#s.signal}),this.#e.addPack(t,I.OE.length),await this.#k(t)}async settled(){for(;this.#l.length>Fs;)await this.#l.
shift()}async flush(){for(const[t,e]of this.#i)this.#p(t,e);await this.#h}async finish(t){await this.flush(),this.#u=this.#w>0?t?.(this.#w):void 0;try{this.#o.length>
0&&await this.#b(),await Promise.all(this.#d)}finally{this.#u?.done()}}async abandon(){this.#g=!0,await Promise.allSettled([this.#h,...this.#d]),await Promise.allSettled(
this.#d)}#v({kind:t,digest:e,bytes:n},i){const a=`${i} ${t}`;let r=this.#i.get(a);r&&r.length+n.length>r.bytes.length&&(this.#p(a,r),r=void 0),r===void 0&&(r=this.#E(
t,n.length),this.#i.set(a,r));const c={frame:r.number,offset:r.length,length:n.length};return r.bytes.set(n,r.length),r.length+=n.length,r.lengths.push(n.length),
r.digests.push(e.slice()),r.length>=Rt&&this.#p(a,r),c}#E(t,e){const n=$e();return{bytes:this.#n.take(Math.max(e,t==="contents"?Rt+Rt/4:Rt/4)),ref:n,number:this.#e.
addFrame(n),lengths:[],digests:[],length:0}}#p(t,e){this.#i.delete(t);const n=(0,Ot.s)(e.bytes.subarray(0,e.length),this.#s.level);this.#h=Promise.all([n,this.#h]).
then(([i])=>(this.#n.giveBack(e.bytes),this.#m({stored:i.length,lengths:e.lengths,digests:Buffer.concat(e.digests)},e.ref,i))),this.#h.catch(()=>{}),this.#l.push(
this.#h)}async#m(t,e,n){if(this.#g)return;this.#s.signal.throwIfAborted();const i=t.lengths.reduce((a,r)=>a+r,0);Object.assign(e,{pack:this.#r,offset:this.#f,stored:n.
length,raw:i,bytes:n}),this.#o.push({info:t,ref:e}),this.#c.push(n),this.#w+=n.length,this.#f+=n.length,this.#f>=this.#t.traits.goodObjectSize&&await this.#b()}async#b(){
const t={ref:this.#r,frames:this.#o,stored:this.#c};for(this.#r={id:void 0},this.#c=[I.OE],this.#o=[],this.#f=I.OE.length;this.#d.size>=Math.min(Gs,this.#t.traits.
concurrency);)await Promise.race(this.#d);const e=this.#y(t).then(()=>{this.#d.delete(e)});e.catch(()=>{}),this.#d.add(e)}async#y({ref:t,frames:e,stored:n}){const i=e.
map(({info:c})=>c);let{id:a,body:r}=Te(i,n);if(this.isTaken(a)){const c=await Hs(this.#s.level);i.push(c.info),{id:a,body:r}=Te(i,[...n,c.bytes])}await this.#t.
put(`packs/${a}`,r,{signal:this.#s.signal}),t.id=a;for(const{ref:c}of e)c.bytes=void 0,this.#w-=c.stored,this.#u?.add(c.stored);await this.#k({id:a,size:r.reduce(
(c,h)=>c+h.length,0),frames:i})}async#k(t){this.#a.push(t),await this.#s.onPack?.(t)}}function $e(){return{pack:{id:void 0},offset:0,stored:0,raw:0,bytes:void 0}}
o($e,"newRef");function Te(s,t){const e=(0,I.Vk)(s),n=[...t,e,(0,I.WY)(e.length)];return{id:Xs(n),body:n}}o(Te,"packOf");async function Hs(s){const t=(0,E.randomBytes)(
16),e=await(0,Ot.s)(t,s);return{bytes:e,info:{stored:e.length,lengths:[t.length],digests:(0,E.hash)("sha256",t,"buffer")}}}o(Hs,"randomFrame");function Xs(s){const t=(0,E.
createHash)("sha256");for(const e of s)t.update(e);return t.digest("hex")}o(Xs,"sha256Hex");const ze=64*1024;async function Vs(s,{key:t,size:e},n){try{return await s.
get(t,n)}catch(a){if(!(a instanceof l.cs))throw a}const i=Buffer.alloc(e);for(let a=0;a<e;a+=ze){const r={start:a,length:Math.min(ze,e-a)};try{i.set(await s.get(
t,{...n,range:r}),a)}catch(c){if(!(c instanceof l.cs))throw c}}return i}o(Vs,"readAround");async function Ys(s,t){const e=[];for(const n of await At(s,t))n.damage===
void 0||n.buried!==void 0||(n.damage==="mended"?(await Wt(s,n.packs,t),await Kt(s,[n.id],t),e.push({object:Ft(n),done:"put anew from its second copy"})):(await s.
put(pe(n),[Buffer.from("lost")],t),e.push({object:Ft(n),done:"left for a later clean to forget; its packs stay"})));return e}o(Ys,"repairLists");const Ie=36e5,Zs={
graceMs:24*Ie,leaseMs:12*Ie,stopwatch:Js,many:{lists:8,segments:6}};function Re(s,t){const e=t.stopwatch(),n=(0,T.Ow)(s)?s.stopwatch():()=>0;return()=>Math.max(
e(),n())}o(Re,"watchFor");function Js(){const[s,t]=[performance.now(),Date.now()];return()=>Math.max(performance.now()-s,Date.now()-t)}o(Js,"stopwatch");class Ce{static{
o(this,"Lookout")}#t;#e;#s=new Set;#n;constructor(t,e){this.#t=t,this.#e=e}isCondemned(t){return this.#s.has(t)}get fresh(){return this.#n!==void 0&&this.#n()<=
this.#e.leaseMs}async look(t,e){const n=Re(this.#t,this.#e),i=this.fresh;this.#s=await ye(this.#t,e);const a=new Set,r=(0,st.A)(this.#t.traits.concurrency);return await Promise.
all([...t].map(c=>r(async()=>{(this.#s.has(c)||!i&&await this.#t.stat(F+c,e)===void 0)&&a.add(c)}))),this.#n=n,a}}async function Qs(s,{times:t,alone:e},n){const i=new Ce(
s,t);e||await i.look([],n);const{packs:a,segments:r}=await Tt(s,{signal:n.signal,damaged:!0}),c=await qs(s,a.filter(({id:p})=>!i.isCondemned(p)),n),h=e?new Set:
await i.look(gt([...c.sound,...c.damaged]),n),f=c.sound.filter(({id:p})=>!h.has(p)),w=c.damaged.filter(({id:p})=>!h.has(p)),d=new Set(gt([...f,...w,...c.gone])),
g=new Set(gt(c.damaged));return{sound:f,damaged:w,others:a.filter(({id:p})=>!d.has(p)),segments:r,isTaken:o(p=>g.has(p)||i.isCondemned(p),"isTaken"),isFresh:o(()=>e||
i.fresh,"isFresh")}}o(Qs,"surveyForRepair");function gt(s){return s.map(({id:t})=>t)}o(gt,"idsOf");async function qs(s,t,e){const n=[],i=[],a=[],r=e.progress.start(
"Checking packs",t.reduce((c,{size:h})=>c+h,0));try{for(const c of t){try{const h=await(0,j.xt)(async()=>await(0,q.pW)(await s.get(F+c.id,e),c.id));n.push({...c,
frames:h})}catch(h){if(h instanceof l.cs)i.push(c);else if(h instanceof l.m_)a.push(c);else throw h}r.add(c.size)}}finally{r.done()}return{sound:n,damaged:i,gone:a}}
o(qs,"sort");async function*tn(s,{id:t,table:e}){const n=e??en(s,t)??[],i=(0,q.Ns)(s.subarray(I.OE.length),n.map(a=>a.stored));for(const[a,r]of[...i].entries()){
const c=n[a],h=await sn(r,c);if(h===void 0)yield*an(c);else for(const f of(0,q.U_)(c,h))yield{...f,bytes:nn(f)?f.bytes:void 0}}}o(tn,"salvage");function en(s,t){
try{return(0,q.cN)(s,`packs/${t}`)}catch(e){if(e instanceof l.cs)return;throw e}}o(en,"ownTable");async function sn(s,{lengths:t}){const e=t.reduce((n,i)=>n+i,0);
try{return await(0,Ot.j)(s,e,"a frame")}catch(n){if(n instanceof l.cs)return;throw n}}o(sn,"rawOf");function nn({digest:s,bytes:t}){return(0,E.hash)("sha256",t,
"buffer").equals(s)}o(nn,"isChunk");function*an({lengths:s,digests:t}){for(let e=0;e<s.length;e++)yield{digest:t.subarray(e*D.x,(e+1)*D.x),bytes:void 0}}o(an,"l\
ostOf");const rn=8,on=8<<20,cn=36;async function De(s,{packs:t,blobs:e},n){const i=[];for(const c of t){const h=c.frames.reduce((w,{lengths:d})=>w+8+d.length*cn,
64),f=i.at(-1);f===void 0||f.size+h>on?i.push({packs:[c],blobs:[],size:h}):(f.packs.push(c),f.size+=h)}const a=i[0];e.length>0&&a!==void 0?a.blobs=e:e.length>0&&
i.push({packs:[],blobs:e,size:0});const r=[];for(const c of i){const h=be(c),f=nt+(0,E.hash)("sha256",h,"hex");await s.put(f,[h],n),r.push({key:f,size:h.length})}
return r}o(De,"putSegments");async function hn(s,t,{many:e,...n}){if(!(0,T.HE)(s))return;const{telling:i,covered:a}=fn(t),r=i.length>e?dn(i):[];if(r.length===0&&
a.length===0)return;const{packs:c,blobs:h}=ln(r),f=new Set((await De(s,{packs:c,blobs:h},n)).map(({key:d})=>d)),w=[...r,...a].map(({key:d})=>d).filter(d=>!f.has(
d));await Mt(s,w,n).catch(d=>{if(!(d instanceof l.iC))throw d})}o(hn,"mergeSegments");function fn(s){const t=new Set,[e,n]=[[],[]];for(const i of s.filter(({size:a,
segment:r})=>r&&a<Gt).sort((a,r)=>r.size-a.size)){const{packs:a=[],blobs:r=[]}=i.segment??{},c=[...a.map(({id:h})=>h),...r.map(({digest:h,recipe:f})=>`${h} ${f}`)];
(c.some(h=>!t.has(h))?e:n).push(i);for(const h of c)t.add(h)}return{telling:e.reverse(),covered:n}}o(fn,"sorted");function dn(s){let[t,e]=[0,0];return s.forEach(
({size:n},i)=>{(i<2||n<=rn*e)&&(t=i+1),e+=n}),s.slice(0,t)}o(dn,"chosen");function ln(s){const t=new Map,e=new Map;for(const{segment:n}of s){for(const i of n?.packs??
[])t.set(i.id,i);for(const i of n?.blobs??[])e.set(`${i.digest} ${i.recipe}`,i)}return{packs:[...t.values()],blobs:[...e.values()]}}o(ln,"contentsOf");async function Ne(s,{
survey:t,used:e,gone:n,repacked:i,mayReplace:a,many:r},c){const h=new Map(t.packs.map(v=>[v.id,v])),f=new Map(t.blobs.map(v=>[v.digest,v])),w=o(v=>f.get(v.digest)?.
recipe===v.recipe,"isNeeded"),d=o(({id:v})=>h.has(v)&&!n.has(v),"isLeft"),g=new Set,p=[],M=[];for(const v of t.segments){const{packs:G=[],blobs:rt=[]}=v.segment??
{},Di=G.every(({id:Jt})=>!g.has(Jt))&&rt.every(w)&&G.length+rt.length>0;if(v.segment===void 0||!G.every(d)||!Di&&a(v))M.push(v);else{p.push(v);for(const{id:Jt}of G)
g.add(Jt)}}const $=p.filter(({size:v})=>v<Gt),S=$.length>r?new Set($):new Set,W=p.filter(v=>!S.has(v)),dt=[...M,...S],Nt=new Set(W.flatMap(({segment:v})=>v?.packs.
map(({id:G})=>G)??[])),pt=new Set([...e,...dt.flatMap(({segment:v})=>v?.packs.map(({id:G})=>G)??[])]),mt=new Map(i.map(v=>[v.id,v]));for(const v of pt){const{size:G=0,
frames:rt}=h.get(v)??{};rt&&!Nt.has(v)&&!n.has(v)&&mt.set(v,{id:v,size:G,frames:rt})}const Zt=dt.filter(v=>!a(v)).flatMap(({segment:v})=>v?.blobs??[]),Bt=new Map(
[...t.blobs,...Zt].map(v=>[v.recipe,v]));for(const{segment:v}of W)for(const{recipe:G}of v?.blobs??[])Bt.delete(G);const H=await De(s,{packs:[...mt.values()],blobs:[
...Bt.values()]},c),Z=new Set(H.map(({key:v})=>v));return{obsolete:dt.filter(({key:v})=>!Z.has(v)),written:H.reduce((v,{size:G})=>v+G,0)}}o(Ne,"renewSegments");
var un=function(s,t,e){if(t!=null){if(typeof t!="object"&&typeof t!="function")throw new TypeError("Object expected.");var n,i;if(e){if(!Symbol.asyncDispose)throw new TypeError(
"Symbol.asyncDispose is not defined.");n=t[Symbol.asyncDispose]}if(n===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");n=t[Symbol.
dispose],e&&(i=n)}if(typeof n!="function")throw new TypeError("Object not disposable.");i&&(n=o(function(){try{i.call(this)}catch(a){return Promise.reject(a)}},
"dispose")),s.stack.push({value:t,dispose:n,async:e})}else e&&s.stack.push({async:!0});return t},wn=(function(s){return function(t){function e(r){t.error=t.hasError?
new s(r,t.error,"An error was suppressed during disposal."):r,t.hasError=!0}o(e,"fail");var n,i=0;function a(){for(;n=t.stack.pop();)try{if(!n.async&&i===1)return i=
0,t.stack.push(n),Promise.resolve().then(a);if(n.dispose){var r=n.dispose.call(n.value);if(n.async)return i|=2,Promise.resolve(r).then(a,function(c){return e(c),
a()})}else i|=1}catch(c){e(c)}if(i===1)return t.hasError?Promise.reject(t.error):Promise.resolve();if(t.hasError)throw t.error}return o(a,"next"),a()}})(typeof SuppressedError==
"function"?SuppressedError:function(s,t,e){var n=new Error(e);return n.name="SuppressedError",n.error=s,n.suppressed=t,n});async function gn(s,{config:t,times:e,
blobs:n},i){const a={stack:[],error:void 0,hasError:!1};try{if(!(0,T.$9)(s)||!(0,T.HE)(s))throw new l.Wt(`${s.location} cannot be repaired: it does not list and\
 delete`);const c=un(a,(0,T._f)(s)?await s.lockExclusively(i):void 0,!0)!==void 0,h=await Qs(s,{times:e,alone:c},i),f=new X;for(const M of h.sound)f.addPack(M,I.
OE.length);const w=new Xt(s,f,{level:t.compression.level,signal:i.signal,isTaken:h.isTaken}),d=await yn(h,{store:s,index:f,target:w,alone:c},i),{obsolete:g,renewed:p}=await mn(
h,{store:s,index:f,target:w,alone:c,blobs:n},i);if(c)for(const{id:M}of h.damaged)await s.delete(F+M,i);else if(h.damaged.length>0){if(!h.isFresh())throw Le(s);await Wt(
s,gt(h.damaged),i)}for(const{key:M}of g)await s.delete(M,i);return[...d,...p,...g.map(Be),...await Ys(s,i)]}catch(r){a.error=r,a.hasError=!0}finally{const r=wn(
a);r&&await r}}o(gn,"repairObjects");async function yn({damaged:s,segments:t},e,n){const i=ve(t),a=[];try{for(const{id:r,size:c}of s){const{saved:h,lost:f}=await pn(
{id:r,size:c,table:i.get(r)?.frames},e,n),w=e.alone?"removed":"left for a later clean to delete";a.push({object:F+r,done:`${w}; ${h} chunks of it were saved, ${f}\
 are lost here`})}await e.target.finish()}finally{await e.target.abandon()}return a}o(yn,"saveChunks");async function pn(s,{store:t,index:e,target:n},i){let a=0;
for(let r=!1;;r=!0){let c=0;const h=await Vs(t,{key:F+s.id,size:s.size},i).catch(f=>{throw f instanceof l.m_?Le(t,f):f});for await(const{digest:f,bytes:w}of tn(
h,s))e.has(f)||(w===void 0?c++:(n.add({kind:"contents",digest:f,bytes:w}),a++,await n.settled()));if(c===0||r)return{saved:a,lost:c}}}o(pn,"savePack");async function mn({
sound:s,damaged:t,others:e,segments:n},{store:i,index:a,target:r,alone:c,blobs:h},f){const[w,d]=[n.filter(({segment:S})=>S),n.filter(({segment:S})=>!S)];for(const{
key:S}of d)await i.delete(S,f);const g=w.flatMap(({segment:S})=>S?.blobs??[]),p=await bn([...h,...g],new it(i,a,f)),M={tables:new Map(s.map(S=>[S.id,(0,I.jE)(S.
frames)])),recipes:new Set(p.keys())},{obsolete:$}=await Ne(i,{survey:{packs:c?s:[...s,...t,...e],segments:w.map(S=>kn(S,M)?S:{...S,segment:void 0}),blobs:[...p.
values()]},used:new Set(gt(s)),gone:new Set,repacked:r.packs,mayReplace:o(()=>!1,"mayReplace"),many:Number.POSITIVE_INFINITY},f);return{obsolete:$,renewed:d.map(
Be)}}o(mn,"repairSegments");function Be({key:s,segment:t}){return{object:s,done:t===void 0?"made anew from what is right":"removed: a pack that it tells of is m\
issing or damaged"}}o(Be,"told");async function bn(s,t){const e=new Map;for(const n of new Map(s.map(i=>[i.recipe,i])).values())try{await xe(n,t),e.set(n.recipe,
n)}catch(i){if(!(i instanceof l.cs))throw i}return e}o(bn,"completeOf");function kn({segment:s},{tables:t,recipes:e}){const{packs:n=[],blobs:i=[]}=s??{};return!n.
some(({id:r,frames:c})=>t.has(r)&&t.get(r)!==(0,I.jE)(c))&&i.every(({recipe:r})=>e.has(r))}o(kn,"isRight");function Le({location:s},t){return new l.fK(`the dama\
ged packs at ${s} are left as they are: saving what is right in them took very long`,{hint:"Run it again: what is saved is not saved again",cause:t})}o(Le,"tooL\
ate");async function Sn(s,t){const{chunks:e,blobs:n}=await ke(s,t);let i=0,a=0;if((0,T.$9)(s)){a=(await s.stat(P,t))?.size??0;for(const r of[F,nt])for await(const{
size:c}of Q(s,r,t))a+=c,r===F&&i++}return{packs:i,chunks:e.size,blobs:n.size,bytes:a}}o(Sn,"repositoryStats");const Ue=.5,vn=64,En=262144,Mn=256;function _n(s,{
graceMs:t,alone:e}){const{packs:n,lists:i,live:a,released:r,now:c}=s,h=new Set(i.flatMap(S=>S.packs)),f=i.filter(({since:S,buried:W})=>e||W===void 0&&S+t<=c),w=new Set(
f.flatMap(S=>S.packs)),d=n.filter(({id:S})=>!h.has(S)),g=new An(d,a),p=o(S=>S.modified+t<=c||ft(S).some(({digest:W})=>r.has(W)),"mayGo"),M=d.filter(S=>g.share(S)<
Ue&&p(S));M.push(...xn(d.filter(S=>g.share(S)>=Ue&&S.modified+t<=c)));const $=new Set(M.map(({id:S})=>S));return{waste:M,due:n.filter(({id:S})=>w.has(S)),dueLists:f,
used:new Set(d.filter(S=>g.share(S)>0&&!$.has(S.id)).map(({id:S})=>S)),mustCopy:o((S,W)=>a.has(S)&&(g.of(S)??W.id)===W.id,"mustCopy")}}o(_n,"planSweep");function ft({
frames:s=[]}){return s.flatMap(({digests:t,lengths:e})=>e.map((n,i)=>({digest:t.subarray(i*D.x,(i+1)*D.x),length:n})))}o(ft,"chunksOf");function xn(s){const t=s.
filter(({size:e})=>e<En).sort((e,n)=>e.size-n.size);return t.length<vn?[]:t.slice(0,Mn)}o(xn,"smallOnes");class An{static{o(this,"Homes")}#t=new X;#e=new Map;constructor(t,e){
const n=new Map(t.map(a=>[a.id,je(a,({digest:r})=>e.has(r))])),i=[...t].sort((a,r)=>(n.get(r.id)??0)-(n.get(a.id)??0)||(a.id<r.id?-1:1));for(const a of i){const r={
pack:{id:a.id},offset:0,stored:0,raw:0,bytes:void 0},c=this.#t.addFrame(r),h=o(({digest:f,length:w})=>e.has(f)&&this.#t.add(f,{frame:c,offset:0,length:w}),"isHo\
me");this.#e.set(a.id,je(a,h))}}of(t){return this.#t.find(t)?.frame.pack.id}share({id:t}){return this.#e.get(t)??0}}function je(s,t){let[e,n]=[0,0];for(const i of ft(
s))n+=i.length,t(i)&&(e+=i.length);return n===0?0:e/n}o(je,"ratio");const We="clock/";async function On(s,{graceMs:t,signal:e}){if((0,T.Ow)(s))return await s.now(
{signal:e});const n=We+(0,E.randomUUID)();await s.put(n,[Buffer.from("now")],{signal:e});try{const i=new Map;for await(const{key:r,modified:c}of s.list(We,{signal:e}))
i.set(r,c);const a=i.get(n)??Pn(i.values());for(const[r,c]of i)c+t<a&&await s.delete(r,{signal:e});return a}finally{await s.delete(n,{signal:e})}}o(On,"storeTim\
e");function Pn(s){let t=0;for(const e of s)t=Math.max(t,e);return t}o(Pn,"latest");async function $n(s,{needed:t,released:e=[],times:n,now:i},a){const r=Re(s,n),
c=i??await On(s,{graceMs:n.graceMs,signal:a.signal}),h=await At(s,{signal:a.signal}),f=await t(),{packs:w,segments:d}=await Tt(s,{signal:a.signal,damaged:!0}),g=Tn(
s,{packs:w,lists:h},a),[p,M]=[new Ht,new Ht];await p.add(f,{frames:g,c:a});for(const S of e)await $(S);return{now:c,age:r,lists:h,packs:w,segments:d,blobs:f,live:p,
released:M,frames:g};async function $(S){try{await M.add([S],{frames:g,c:a})}catch(W){if(!(W instanceof l.cs))throw W}}}o($n,"takeSurvey");function Tn(s,{packs:t,
lists:e},n){const i=new Set(e.flatMap(c=>c.packs)),a=o(c=>$t(s,{signal:n.signal,avoid:c}),"whole"),r=(0,T.eA)(s)?(0,x.L)(s,{get:s.getKept}):s;return new it(r,Se(
t,c=>i.has(c)),{signal:n.signal,whole:a})}o(Tn,"framesOf");var zn=function(s,t,e){if(t!=null){if(typeof t!="object"&&typeof t!="function")throw new TypeError("O\
bject expected.");var n,i;if(e){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");n=t[Symbol.asyncDispose]}if(n===void 0){if(!Symbol.
dispose)throw new TypeError("Symbol.dispose is not defined.");n=t[Symbol.dispose],e&&(i=n)}if(typeof n!="function")throw new TypeError("Object not disposable.");
i&&(n=o(function(){try{i.call(this)}catch(a){return Promise.reject(a)}},"dispose")),s.stack.push({value:t,dispose:n,async:e})}else e&&s.stack.push({async:!0});return t},
In=(function(s){return function(t){function e(r){t.error=t.hasError?new s(r,t.error,"An error was suppressed during disposal."):r,t.hasError=!0}o(e,"fail");var n,
i=0;function a(){for(;n=t.stack.pop();)try{if(!n.async&&i===1)return i=0,t.stack.push(n),Promise.resolve().then(a);if(n.dispose){var r=n.dispose.call(n.value);if(n.
async)return i|=2,Promise.resolve(r).then(a,function(c){return e(c),a()})}else i|=1}catch(c){e(c)}if(i===1)return t.hasError?Promise.reject(t.error):Promise.resolve();
if(t.hasError)throw t.error}return o(a,"next"),a()}})(typeof SuppressedError=="function"?SuppressedError:function(s,t,e){var n=new Error(e);return n.name="Suppr\
essedError",n.error=s,n.suppressed=t,n});const Rn=200,Ke=1e3;async function Cn(s,{config:t,times:e,...n},i){const a={stack:[],error:void 0,hasError:!1};try{if(!(0,T.
$9)(s)||!(0,T.HE)(s))throw new l.Wt(`${s.location} cannot be swept: it does not list and delete`);const r=zn(a,await Nn(s,i),!0),c=r&&"now"in r?r.now:void 0,h=c!==
void 0,f=await $n(s,{...n,times:e,now:c},i);!h&&n.believesEmpty?.()===!1&&Bn(f,s);const w=_n(f,{graceMs:e.graceMs,alone:h}),d=h?await Dn(s,{plan:w,survey:f},i):
new Map,g=new Xt(s,new X,{level:t.compression.level,signal:i.signal,isTaken:Kn(f,w)}),{waste:p,due:M}=await Ln({plan:w,survey:f,target:g},i),$=h?[...M,...p]:M,{
obsolete:S,written:W}=await Ne(s,{survey:f,used:w.used,gone:new Set($.map(({id:H})=>H)),repacked:g.packs,mayReplace:Wn(f,h?n.released??[]:[],e),many:e.many.segments},
i),dt=h?[]:Un(f,p.length>0,e),Nt=[...at(p),...dt.flatMap(({packs:H})=>H)];!h&&Nt.length>0&&await Wt(s,Nt,i);const pt=o(()=>!h&&f.age()>e.leaseMs,"isLate");pt()||
await Kt(s,at(dt),i);let mt=[...d.values()].reduce((H,Z)=>H+Z,-W-Ct(g.packs));for(const H of[S,$.map(Z=>({...Z,key:F+Z.id}))]){const Z=H.filter(({key:v})=>!d.has(
v));for(let v=0;v<Z.length;v+=Ke){if((0,T.Ow)(s)&&await s.now(i),pt())return{freed:0,...Ge(f,{waste:p,gone:[]},e)};const G=Z.slice(v,v+Ke);await Mt(s,G.map(({key:rt})=>rt),
i),mt+=Ct(G)}}const Zt=new Set(at(w.due.filter(H=>!M.includes(H)))),Bt=w.dueLists.filter(({packs:H})=>!H.some(Z=>Zt.has(Z)));return pt()||await jn(s,{survey:f,done:Bt,
alone:h,graceMs:e.graceMs},i),{freed:Math.max(0,mt),...Ge(f,{waste:h?[]:p,gone:$},e)}}catch(r){a.error=r,a.hasError=!0}finally{const r=In(a);r&&await r}}o(Cn,"s\
weepObjects");async function Dn(s,{plan:t,survey:e},n){const i=[...t.waste,...t.due].filter(d=>!ft(d).some(({digest:g})=>t.mustCopy(g,d))),a=new Set(at(i)),r=e.
segments.filter(({segment:d})=>d?.packs.some(({id:g})=>a.has(g))),c=o(({segment:d})=>d?.blobs.length===0&&d.packs.every(({id:g})=>a.has(g)),"isOver"),h=new Set(
r.filter(d=>!c(d)).flatMap(({segment:d})=>d?.packs.map(({id:g})=>g)??[])),f=new Map,w=i.filter(({id:d})=>!h.has(d)).map(({id:d,size:g})=>({key:F+d,size:g}));for(const{
key:d,size:g}of[...r.filter(c),...w])await s.delete(d,n),f.set(d,g);return f}o(Dn,"deleteGarbage");async function Nn(s,t){if((0,T._f)(s))try{return await s.lockExclusively(
t)}catch(e){if(!(0,T.YG)(s)||!(e instanceof l.fK)||e.fields.sweeping===!0)throw e;return await s.stage(t)}}o(Nn,"enter");function Bn({blobs:s,packs:t,released:e},{
location:n}){const i=o(a=>ft(a).every(({digest:r})=>e.has(r)),"isReleased");if(!(s.length>0||t.every(i)))throw new l.cs(`no name is listed at ${n}, beside ${t.length}\
 packs of content`,{hint:"Where all snapshots were deleted, run: vm snapshot clean --force"})}o(Bn,"assertPlausible");async function Ln(s,t){try{const e=await Fe(
s.plan.waste,s,t),n=await Fe(s.plan.due,s,t);return await s.target.finish(),{waste:e,due:n}}finally{await s.target.abandon()}}o(Ln,"emptyOut");async function Fe(s,{
plan:t,survey:e,target:n},i){const a=[];for(const r of s)for(const{digest:c}of ft(r))t.mustCopy(c,r)&&e.frames.expect(c);for(const r of s)try{for(const{digest:c}of ft(
r))t.mustCopy(c,r)&&(n.add({kind:"contents",digest:c,bytes:await e.frames.chunk(c)}),await n.settled());a.push(r)}catch(c){if(!(c instanceof l.cs))throw c;i.log.
warn(`pack ${r.id} is kept, because what is needed of it cannot be read: ${c.message}`)}return a}o(Fe,"copyOut");function Un({lists:s,now:t},e,{graceMs:n,many:i}){
const a=s.filter(({since:r,buried:c,damage:h,packs:f})=>c===void 0&&h===void 0&&f.length<Rn&&t-r<n/4);return a.length+(e?1:0)>i.lists?a:[]}o(Un,"foldable");async function jn(s,{
survey:t,done:e,alone:n,graceMs:i},a){const r=(0,st.A)(s.traits.concurrency);n||await Promise.all(e.map(f=>r(()=>s.put(pe(f),[Buffer.from("deleted")],a))));const c=n?
e:t.lists.filter(({buried:f})=>f!==void 0&&f+i<=t.now);await Kt(s,at(c),a);const h=[];for await(const f of ks(s,t.lists,{...a,before:t.now-i}))h.push(f);await Mt(
s,h,a)}o(jn,"closeLists");function Wn({now:s},t,{graceMs:e}){const n=new Set(t.map(({digest:i})=>i));return({modified:i,segment:a})=>i+e<=s||a?.blobs.some(({digest:r})=>n.
has(r))===!0}o(Wn,"mayReplace");function Kn({lists:s},{waste:t}){const e=new Set([...s.flatMap(({packs:n})=>n),...at(t)]);return n=>e.has(n)}o(Kn,"isToGo");function Ge({
lists:s,packs:t,now:e},{waste:n,gone:i},{graceMs:a}){const r=new Set(at(i)),c=new Map;for(const{packs:d,since:g}of s)for(const p of d)c.set(p,g);const h=t.filter(
({id:d})=>c.has(d)&&!r.has(d)),f=h.reduce((d,{id:g})=>Math.max(d,c.get(g)??0),n.length>0?e:0),w=Ct(h)+Ct(n);return{pending:w,due:w>0?new Date(Date.now()+f+a-e):
void 0}}o(Ge,"pendingOf");function at(s){return s.map(({id:t})=>t)}o(at,"sweep_idsOf");function Ct(s){return s.reduce((t,{size:e})=>t+e,0)}o(Ct,"sizeOf");async function Fn(s,t,e){
const n=new X,i=(0,st.A)(s.traits.concurrency),a=new Set,r=new Set(t.flatMap(f=>f.packs));for(const f of await Promise.all([...r].map(w=>i(h,w))))f&&n.addPack(f,
I.OE.length);const c=new Map(t.flatMap(f=>f.blobs).map(f=>[f.digest,f]));return{chunks:n,doomed:void 0,blobs:c,spoilt:a,small:[]};async function h(f){try{return await zt(
s,f,e)}catch(w){if(!(w instanceof l.cs))throw w;a.add(f);return}}}o(Fn,"loadBases");var Gn=b(93322);const Vt=["recipes","records","times","contents"];async function Hn(s,{
frames:t,held:e}){const n=new X,i=new Map;let[a,r]=[0,0];const c=new Map;for(const f of s){const w=new Set;c.set(f.recipe,w);for await(const{digest:d,kind:g}of wt(
t,f)){const p=e.find(d);if(p&&w.add(p.frame),p)continue;const{frame:M,length:$}=t.place(d);if(!n.add(d,{frame:0,offset:Vt.indexOf(g),length:$}))continue;a+=$,r+=
M.raw===0?0:$*M.stored/M.raw;const S=M.pack.id??"";i.set(S,(i.get(S)??0)+$)}}return{wanted:n,kindOf:o(f=>Vt[n.find(f)?.offset??Vt.length],"kindOf"),packs:i,raw:a,
stored:Math.round(r),frames:c}}o(Hn,"planCopy");const Xn=32<<20,Vn=8<<20,Yn=4,Zn=4;async function Jn(s,t,{onPlan:e,onBytes:n,...i},a){if(s.length===0)return{raw:0,
frames:new Map};let r=0;const c=new Set;for(let h=0;;h++){const f=c.size,w=await t.index(a,{whole:h>0,avoid:c}),d=new it(t.store,w,{signal:a.signal,damaged:c});
try{for(let g=0;;){const p=await Hn(s,{frames:d,held:i.held});if(p.wanted.size===0)return{raw:r,frames:p.frames};if(p.wanted.size===g)throw new l.cs(`the index \
at ${t.store.location} is not that of its packs`);g=p.wanted.size,await e?.(p.stored);const M=Qn(p,{index:w,source:t,target:i,damaged:c},a);for await(const{taken:$,
bytes:S}of(0,Gn.wW)(M,Yn,W=>W())){for(const W of $)si(W,p,i);await i.packs.settled(),n?.(S)}r+=p.raw}}catch(g){if(!(g instanceof j.Rh||(0,j.e6)(g)&&c.size>f)||h===
Zn)throw g}}}o(Jn,"copyChunks");async function*Qn(s,t,e){const{target:n,damaged:i}=t,a=ii(t.index);for(const[r,c]of s.packs){const h=a.get(r);h?.raw===c&&h.stored<=
Xn&&!n.packs.isTaken(r)&&!i.has(r)?yield()=>qn(r,t,e):yield*ti(r,s,t,e)}}o(Qn,"jobsOf");async function qn(s,{source:{store:t},target:e,damaged:n},i){const a=o(async()=>{
const h=await t.get(F+s,i).catch((0,j.jU)(s,t.location));return{bytes:h,frames:await(0,q.pW)(h,s)}},"read"),{bytes:r,frames:c}=await(0,j.xt)(a,()=>n.add(s));return await e.
packs.addPack({id:s,size:r.length,frames:c},r),{taken:[],bytes:r.length}}o(qn,"wholePack");async function*ti(s,t,{source:{store:e},damaged:n},i){const a=o(()=>{
n.add(s)},"onDamage"),r=await zt(e,s,{signal:i.signal,onDamage:a});if(r===void 0)throw new j.Rh(`pack ${s}`,e.location);let c={start:0,length:0,infos:[]};const h=o(
({start:w,length:d,infos:g})=>async()=>{const p=o(async()=>{const M={start:w,length:d},$=await e.get(F+s,{range:M,signal:i.signal}).catch((0,j.jU)(s,e.location));
return await ei($,g,`pack ${s} of ${e.location}`)},"read");return{taken:await(0,j.xt)(p,a),bytes:d}},"job");let f=I.OE.length;for(const w of r.frames){const d=ni(
w,t.wanted);c.length>0&&(!d||c.length+w.stored>Vn)&&(yield h(c),c={start:0,length:0,infos:[]}),d&&(c={start:c.length>0?c.start:f,length:c.length+w.stored,infos:[
...c.infos,w]}),f+=w.stored}c.length>0&&(yield h(c))}o(ti,"runsOf");async function ei(s,t,e){const n=[...(0,q.Ns)(s,t.map(i=>i.stored))];return await Promise.all(
t.map(async(i,a)=>{const r=n[a];return{info:i,stored:r,raw:await(0,q.HJ)(r,i,e)}}))}o(ei,"framesIn");function si({info:s,stored:t,raw:e},{wanted:n,kindOf:i},{packs:a}){
const r=(0,q.U_)(s,e);if(!(r.every(({digest:c})=>n.has(c))&&a.addFrame(s,t)))for(const{digest:c,bytes:h}of r){const f=i(c);f!==void 0&&a.add({kind:f,digest:c,bytes:h})}}
o(si,"takeFrame");function ni({digests:s},t){for(let e=0;e<s.length;e+=D.x)if(t.has(s.subarray(e,e+D.x)))return!0;return!1}o(ni,"isWanted");function ii(s){const t=new Map;
for(const{pack:e,stored:n,raw:i}of s.frames){const a=e.id??"",r=t.get(a)??{stored:0,raw:0};t.set(a,{stored:r.stored+n,raw:r.raw+i})}return t}o(ii,"packSizes");const ai=4;
class ri{static{o(this,"Holdings")}#t;#e;#s=new Map;constructor(t){this.#t=t,this.#e=this.#r()}know(t,e){this.#s.set(t,Promise.resolve(e))}async has(t){try{return await this.#n(
t),!0}catch(e){if(e instanceof l.cs)return!1;throw e}}async settle(t){const{packs:e,lookout:n,c:i}=this.#t;for(let a=0;a<=ai;a++){await e.finish();const r=new Set;
for(const f of t)for(const w of await this.#n(f))r.add(w);await e.finish();const c=[...new Set([...r].map(({pack:f})=>f.id??""))].sort(),h=await n.look(c,i);if(h.
size===0)return c;await this.#a(t,h)}throw Dt()}async#n(t){const e=this.#s.get(t.recipe)??this.#i(t);return this.#s.set(t.recipe,e),e.catch(()=>this.#s.delete(t.
recipe)),await e}async#i(t){const{index:e,packs:n}=this.#t,i=new Set;for await(const{digest:a,kind:r}of wt(this.#e,t))e.chunks.has(a)||(n.add({kind:r,digest:a,bytes:await this.#e.
chunk(a)}),await n.settled()),i.add(e.chunks.find(a).frame);return i}async#a(t,e){const{index:n,packs:i}=this.#t;this.#s.clear();const a=o(c=>e.has(n.chunks.find(
c)?.frame.pack.id??""),"inLost"),r=this.#r();try{const c=[];for(const h of t)for await(const f of wt(r,h))a(f.digest)&&c.push(f);for(const{digest:h,kind:f}of c)
a(h)&&(i.rescue({kind:f,digest:h,bytes:await r.chunk(h)}),await i.settled())}catch(c){throw c instanceof j.Rh?Dt(c):c}}#r(){const{index:t,place:e,store:n,c:i}=this.#t,
a=o(c=>{const h=t.chunks.find(c);return h&&oi(h.frame)?h:t.doomed?.find(c)},"find"),r=o(async c=>{const h=(0,T.$9)(n)?await $t(n,{signal:i.signal,avoid:c}):void 0;
return{find:o(f=>h?.find(f)??a(f),"find")}},"whole");return new it(e,{find:a},{signal:i.signal,whole:r})}}function Dt(s){return new l.fK("the repository was cle\
aned of content that this snapshot counts on, because writing it took very long",{hint:"Run it again: what is stored is not stored again",cause:s})}o(Dt,"overta\
ken");function oi({pack:s,bytes:t}){return s.id!==void 0||t!==void 0}o(oi,"isReadable");var ci=b(48161),hi=b(30890),fi=b(75919),di=b(68853);const li=3;class ui{static{
o(this,"IngestThread")}#t=new fi.Worker((0,di.O)("ingest-worker",import.meta.url));#e=[];#s=new It.Z;#n;constructor(){this.#t.unref(),this.#t.on("message",t=>this.#e.
shift()?.resolve(t)),this.#t.on("error",t=>this.#a(t instanceof Error?t:new Error(String(t)))),this.#t.on("exit",t=>this.#a(new Error(`a worker thread ended wit\
h code ${t}`)))}async ingest(t,e,{slabShelf:n,absorb:i}){this.#t.ref();try{await this.#i({kind:"begin",chunker:t});const a=[];let r=Promise.resolve();for await(const{
bytes:f,length:w}of e){const d=this.#s.takeAll(),g=this.#i({kind:"slab",bytes:f,length:w,spare:d},[f.buffer,...d.map(({buffer:p})=>p)]);r=Promise.all([g,r]).then(
async([{slab:p,batches:M}])=>{p&&n.giveBack(p);for(const $ of M)await i($),this.#s.giveBack($.bytes)}),r.catch(()=>{}),a.push(r),a.length>=li&&await a.shift()}await r;
const{done:c,batches:h}=await this.#i({kind:"end"});for(const f of h)await i(f);if(!c)throw new Error("a worker thread lost its blob");return c}finally{this.#t.
unref()}}async end(){await this.#t.terminate()}#i(t,e=[]){const n=Promise.withResolvers();return n.promise.catch(()=>{}),this.#n?n.reject(this.#n):(this.#e.push(
n),this.#t.postMessage(t,e)),n.promise}#a(t){this.#n??=t;for(const e of this.#e.splice(0))e.reject(this.#n)}}const yt=1<<20;async function*wi(s,t,e){let n=t.take(
yt),i=0;for await(const a of s){e.signal.throwIfAborted();for(let r=0;r<a.length;){const c=Math.min(a.length-r,yt-i);n.set(a.subarray(r,r+c),i),r+=c,i+=c,i===yt&&
(yield{bytes:n,length:i},n=t.take(yt),i=0)}e.onBytes?.(a.length)}i>0&&(yield{bytes:n,length:i})}o(wi,"fillSlabs");const gi=4;class yi{static{o(this,"IngestPool")}#t;#e=(0,st.
A)(Math.min((0,ci.availableParallelism)(),gi));#s=new It.Z;#n=new It.Z;#i=[];#a=new Set;constructor(t){this.#t=t}async run(t){return await this.#e(async()=>{const e=wi(
t.source,this.#s,t);try{const n=await e.next();return n.done?await this.#r(void 0,t):n.value.length<yt?await this.#r(n.value,t):await this.#c(pi(n.value,e),t)}finally{
await e.return()}})}async[Symbol.asyncDispose](){await Promise.all([...this.#a].map(t=>t.end()))}async#r(t,e){const n=[],i=new hi.Z(this.#t,this.#n,r=>n.push(r));
t&&i.push(t.bytes.subarray(0,t.length));const a=i.finish();t&&this.#s.giveBack(t.bytes);for(const r of n)await e.absorb(r),this.#n.giveBack(r.bytes);return a}async#c(t,e){
const n=this.#i.pop()??new ui;this.#a.add(n);try{const i=await n.ingest(this.#t,t,{slabShelf:this.#s,absorb:e.absorb});return this.#i.push(n),i}catch(i){throw this.#a.
delete(n),await n.end(),i}}}async function*pi(s,t){yield s,yield*t}o(pi,"chain");class mi{static{o(this,"TreeWriter")}#t;#e;#s=[];constructor(t,e){this.#t=t,this.#e=
e}add(t){this.#n(0,t)}finish(){for(let t=0;t<this.#s.length;t++){const e=this.#s[t];if(t===this.#s.length-1)return{depth:t,entries:e};e.length>0&&this.#i(t)}return ot}#n(t,e){
this.#s[t]??=[];const n=this.#s[t];n.push(e);const i=(e.digest[D.x-1]+e.digest[D.x-2]*256)%this.#t===0,a=n.length;(i&&a>=this.#t/4||a>=this.#t*4)&&this.#i(t)}#i(t){
const e=this.#s[t];this.#s[t]=[];const n=new et.f(e.length*(D.x+4));let i=0;for(const c of e)n.bytes(c.digest).varint(c.span),i+=c.span;const a=n.copy(),r=(0,E.
hash)("sha256",a,"buffer");this.#e(a,r),this.#n(t+1,{digest:r,span:i})}}async function bi(s,t,{resumable:e=!1,bases:n=[],times:i},a){(0,T.JN)(s)&&await s.assertWritable(
a);const r=(0,T.YG)(s)?await s.stage(a):void 0;try{const c=e?s:r??s,h=(0,T.$9)(s)?(0,x.L)(c,{list:s.list.bind(s)}):c,f=new Ce(h,i);await f.look([],a);const w=(0,T.
$9)(s)?await ke(s,{signal:a.signal,isCondemned:o(d=>f.isCondemned(d),"isCondemned")}):await Fn(s,n,a);return new ki({store:s,place:c,stage:r,config:t,index:w,lookout:f,
times:i,c:a})}catch(c){throw await r?.[Symbol.asyncDispose](),c}}o(bi,"openWriter");class ki{static{o(this,"Writer")}#t;#e;#s;#n;#i;#a;#r;#c;#o;#f;#h=new Map;#l=new Set;#d=[];#w;#u={
bytesRead:0,bytesNew:0,segments:0};#g;constructor(t){this.#t=t.place,this.#e=t.stage,this.#s=t.config,this.#n=t.index,this.#i=(0,T.$9)(t.store),this.#a=t.lookout,
this.#w=t.times.many.segments,this.#r=t.c,this.#c=new yi(t.config.chunker),this.#o=new Xt(t.place,t.index.chunks,{level:t.config.compression.level,signal:t.c.signal,
isTaken:o(e=>t.lookout.isCondemned(e)||t.index.spoilt.has(e),"isTaken"),onPack:o(e=>this.#S({packs:[e],blobs:[]}),"onPack")}),this.#f=new ri({...t,packs:this.#o})}get stats(){
const t=this.#o.packs.reduce((e,n)=>e+n.size,0);return{bytesRead:this.#u.bytesRead,bytesNew:this.#u.bytesNew,bytesStored:t+this.#u.segments}}async find(t){const e=this.#h.
get(t),n=e??this.#n.blobs.get(t);return e??(n&&await this.#f.has(n)?n:void 0)}async add(t,e={}){try{return await this.#p(t,e)}catch(n){throw this.#g??=n,n}}async copy(t,e,n={}){
try{const i=e.store.traits.shared&&!this.#t.traits.shared,a=[];for(const h of t)(!i||(await this.find(h.digest))?.recipe!==h.recipe)&&a.push(h);const{raw:r,frames:c}=await Jn(
a,e,{packs:this.#o,held:this.#n.chunks,...n},this.#r);for(const[h,f]of c)this.#f.know(h,f);for(const h of a)this.#h.set(h.digest,h);this.#u.bytesNew+=r,this.#u.
bytesRead+=t.reduce((h,{size:f})=>h+f,0)}catch(i){throw this.#g??=i,i}}async reader(){return await this.#o.flush(),new de(this.#x())}async publish(t){if(this.#g!==
void 0)throw new l.cs("nothing is published after a blob that failed",{cause:this.#g});const e=await this.#E(t);return{packs:e,stage:this.#e?.id,assertFresh:o(async()=>{
if((0,T.Ow)(this.#t)&&await this.#t.now(this.#r),!this.#a.fresh)throw Dt()},"assertFresh"),confirm:o(async()=>{if(!this.#a.fresh&&(await this.#a.look(e,this.#r)).
size>0)throw Dt();await this.#v()},"confirm")}}async#v(){if(!this.#i||this.#e||!this.#a.fresh)return;const t=o(({segment:e})=>e?.packs.some(({id:n})=>this.#a.isCondemned(
n))===!1,"stays");try{await hn(this.#t,[...this.#n.small,...this.#d].filter(t),{...this.#r,many:this.#w})}catch(e){this.#r.log.debug(`the index is not merged: ${e}`)}}async#E(t){
try{await this.#o.finish(n=>this.#r.progress.start("Storing what is left",n));const e=await this.#f.settle(t);return await this.#k(),await this.#e?.publish(this.#r),
e}catch(e){throw e instanceof l.cs&&await this.#e?.assertStanding(this.#r),e}}async[Symbol.asyncDispose](){await this.#c[Symbol.asyncDispose](),await this.#o.abandon(),
await this.#e?.[Symbol.asyncDispose]()}async#p(t,e){const n=Si(this.#l);this.#l.add(n);try{return await this.#m(n,t,e)}finally{this.#l.delete(n)}}async#m(t,e,{expected:n,
onBytes:i}){const a=new Map,r=o(g=>{const p=a.get(g)??new mi(this.#s.chunker.fanout,(M,$)=>this.#y({kind:"recipes",digest:$,bytes:M}));return a.set(g,p),p},"tre\
eOf"),c=await this.#c.run({source:e,onBytes:o(g=>{this.#u.bytesRead+=g,i?.(g)},"onBytes"),signal:this.#r.signal,absorb:o(g=>this.#b(g,{tree:r(g.stream),lane:t}),
"absorb")});if(n!==void 0&&c.digest!==n)throw new l.cs(`the content has the digest ${c.digest} instead of ${n}`,{fields:{expected:n,found:c.digest}});const h={};
for(const g of bt[c.kind])h[g]=r(g).finish();const f=es({kind:c.kind,size:c.size,streams:h}),w=(0,E.hash)("sha256",f,"buffer");this.#y({kind:"recipes",digest:w,
bytes:f}),await this.#o.settled();const d={digest:c.digest,size:c.size,recipe:(0,tt.aD)(w.toString("hex"))};return this.#h.set(d.digest,d),d}async#b({stream:t,bytes:e,
lengths:n,digests:i},{tree:a,lane:r}){let c=0;n.forEach((h,f)=>{const w=i.subarray(f*D.x,(f+1)*D.x);this.#y({kind:t,digest:w,bytes:e.subarray(c,c+h)},r),a.add({
digest:w,span:h}),c+=h}),await this.#o.settled()}#y(t,e){this.#o.add(t,e)&&(this.#u.bytesNew+=t.bytes.length)}async#k(){const t=[...this.#h.values()].filter(e=>this.#n.
blobs.get(e.digest)?.recipe!==e.recipe);t.length>0&&await this.#S({packs:[],blobs:t})}async#S(t){if(!this.#i)return;const e=be(t),n=nt+(0,E.hash)("sha256",e,"he\
x");await this.#t.put(n,[e],this.#r),this.#u.segments+=e.length,this.#d.push({key:n,size:e.length,modified:0,segment:t})}#x(){return new it(this.#t,this.#n.chunks,
this.#r)}}function Si(s){let t=0;for(;s.has(t);)t++;return t}o(Si,"lowestFree");async function Yt(s,{times:t=Zs,mend:e=!1,...n}){Ve();const i=[],a=await(0,j.xt)(
async()=>C(await vi(s,n),s.location)).catch(async c=>{if(!e||!(c instanceof l.cs))throw c;return i.push({object:P,done:"written again"}),C(await Us(s,n),s.location)}),
r=(0,T.eA)(s)?s.unkept:s;return{location:s.location,mended:i,writer:o(async(c,h={})=>(K(a,s.location),await bi(s,a,{...h,times:t},c)),"writer"),reader:o(async(c,h)=>new de(
await Oe(s,h,c)),"reader"),source:o(c=>({store:s,index:o(({signal:h},{whole:f,avoid:w})=>Pe(s,{packs:f&&(0,T.$9)(s)?void 0:c,avoid:w,signal:h}),"index")}),"sour\
ce"),check:o(c=>Cs(r,c),"check"),repair:o(async(c,h)=>(K(a,s.location),await gn(r,{config:a,times:t,blobs:c},h)),"repair"),stats:o(c=>Sn(s,c),"stats"),measure:o(
async c=>await Bs(s,c),"measure"),sweep:o(async(c,h)=>(K(a,s.location),await Cn(s,{config:a,times:t,...c},h)),"sweep")}}o(Yt,"openRepository");async function vi(s,{
create:t,signal:e}){try{return await s.get(P,{signal:e})}catch(n){if(!(n instanceof l.m_))throw n;if(!t)throw await js(s,{signal:e})?Ws(s,n):new l.m_(`no reposi\
tory at ${s.location}`,{hint:"Create or import a snapshot there first, or check the location",cause:n})}return(0,T.oo)(s)&&await s.prove({signal:e}),await s.put(
P,[_(Y())],{signal:e}),await s.get(P,{signal:e})}o(vi,"readOrCreate");var Ei=b(91192),Mi=b(3290),_i=b(8459);const xi=4,Ai=20;async function Oi(s,t,e){const n=t?
Pi(t):[{}],i=await Promise.all(n.map(c=>s.newestRef({...c,signal:e.signal}))),a=new Map(i.flatMap(c=>c?[[`${c.project}/${c.name}`,c]]:[]));return(await Promise.
all([...a.values()].map(c=>$i(s,c,e)))).filter(c=>c!==void 0).slice(0,xi)}o(Oi,"nearSnapshots");function Pi({project:s,name:t}){const e=[...t.matchAll(/-/g)].map(
({index:n})=>n).reverse();return[{project:s,prefix:t},...e.map(n=>({project:s,prefix:t.slice(0,n+1)})),{project:s},{}]}o(Pi,"placesNear");async function $i(s,t,e){
try{const{manifest:n}=await(0,_i.RA)({ref:t},s,e),i=n.packs??[];return i.length>Ai+n.size_bytes/s.traits.goodObjectSize?void 0:{packs:i,blobs:n.blobs.map(Mi.z4)}}catch(n){
if(n instanceof l.m_||n instanceof l.cs||n instanceof l.Wt)return;throw n}}o($i,"baseOf");async function Ti(s,{first:t,...e}){const n=(0,T.d0)(s)?(0,Ei.kj)(s,e.
log??(0,R.a)().log):s,i=t?zi(n,t,e):n,a=(0,T.d0)(i)?await Ii(i,e):await Yt(i,e);return{store:i,repository:Ci(a,i),[Symbol.asyncDispose]:()=>i[Symbol.asyncDispose]()}}
o(Ti,"openCatalogue");function zi(s,t,e){let n=s.read(t,e);n.catch(()=>{});const i=o(async(a,r)=>{if(n===void 0||a.project!==t.project||a.name!==t.name)return await s.
read(a,r);const c=n;return n=void 0,await c},"read");return(0,x.L)(s,{read:i})}o(zi,"readingAhead");async function Ii(s,t){try{return await Yt(s,t)}catch(e){if(!(e instanceof
l.cs))throw e;return await Ri(s,e,t)}}o(Ii,"openLossy");async function Ri(s,t,{log:e=(0,R.a)().log,signal:n}){const i=`the config of ${s.location} is damaged`;try{
await s.disown(P,{signal:n});const a=await Yt(s,{create:!0,signal:n});return e.warn(`${i}: a new one was written, and what was saved before is still there`),a}catch(a){
throw a instanceof l.iC?(e.warn(`${i}: nothing can be restored before a job that may write there has written a new one`),new l.m_(i,{hint:"A job that may write \
there begins it anew",cause:t})):a instanceof l.cs?new l.hG(`${i}, and so is a new one when it is read back`,{hint:"Something between this machine and the store\
 changes what is read: look for a proxy",fields:{store:"cache"},cause:a}):a}}o(Ri,"beginAgain");function Ci(s,t){return(0,T.$9)(t)||!(0,T.j7)(t)?s:{...s,writer:o(
async(e,n={})=>await s.writer(e,{...n,bases:await Oi(t,n.near,e)}),"writer")}}o(Ci,"knowingBases")}),45680:((V,B,b)=>{b.d(B,{a:o(()=>l,"a")});const R=o(()=>{},"\
nothing");function l(x=new AbortController().signal){return{signal:x,log:{debug:R,info:R,warn:R},progress:{start:o(()=>({add:R,done:R}),"start")}}}o(l,"quietCon\
text")}),93322:((V,B,b)=>{b.d(B,{AB:o(()=>L,"AB"),Mi:o(()=>E,"Mi"),Oo:o(()=>x,"Oo"),SH:o(()=>k,"SH"),sc:o(()=>N,"sc"),wW:o(()=>P,"wW")});var R=b(77598),l=b(46466);
async function*x(O){yield O}o(x,"once");async function*E(O,u){for await(const m of O)u(m),yield m}o(E,"tap");async function*k(O,u){let m,y=0;for await(const z of O){
let U=0;for(;U<z.length;){if(m===void 0&&z.length-U>=u){yield z.subarray(U,U+u),U+=u;continue}m??=new Uint8Array(u);const Y=z.subarray(U,U+u-y);m.set(Y,y),U+=Y.
length,y+=Y.length,!(y<u)&&(yield m,m=void 0,y=0)}}m!==void 0&&(yield m.subarray(0,y))}o(k,"blocksOf");async function*P(O,u,m){const y=[];try{for await(const z of O){
const U=m(z);U.catch(()=>{}),y.push(U),y.length>=u&&(yield await y.shift())}for(;y.length>0;)yield await y.shift()}finally{await Promise.allSettled(y)}}o(P,"map\
Ordered");async function*N(O,u){const m=(0,l.pipeline)(O,u);m.catch(()=>{});try{yield*u,await m}finally{u.destroy(),await Promise.allSettled([m])}}o(N,"through");
function L(){const O=(0,R.createHash)("sha256");let u=0;return{add(m){O.update(m),u+=m.length},done:o(()=>({size:u,sha256:O.digest("hex")}),"done")}}o(L,"summer")}),
83412:((V,B,b)=>{b.d(B,{mv:o(()=>l,"mv"),pI:o(()=>k,"pI"),vr:o(()=>P,"vr"),y7:o(()=>x,"y7")});var R=b(75892);const l=512,x=new Uint8Array(2*l),E=8589934591;function k({
path:N,size:L,type:O}){const u=Buffer.alloc(l);if(Buffer.byteLength(N)>100)throw new R.dz(`'${N}' is too long for a tar header`);u.write(N,0),u.write(O==="file"?
"0000644\0":"0000755\0",100),u.write("0000000\0",108),u.write("0000000\0",116),L<=E?u.write(`${L.toString(8).padStart(11,"0")}\0`,124):(u[124]=128,u.writeBigUInt64BE(
BigInt(L),128)),u.write("00000000000\0",136),u.write(O==="file"?"0":"5",156),u.write("ustar\x0000",257),u.fill(" ",148,156);const m=u.reduce((y,z)=>y+z,0);return u.
write(`${m.toString(8).padStart(6,"0")}\0 `,148),u}o(k,"tarHeader");function P(N){return(l-N%l)%l}o(P,"tarPadding")}),68853:((V,B,b)=>{b.d(B,{O:o(()=>R,"O")});function R(l,x){
const E=`./${l}.${x.endsWith(".ts")?"ts":"js"}`;return new URL(E,x)}o(R,"workerUrl")}),97185:((V,B,b)=>{b.d(B,{Z:o(()=>l,"Z")});const R=16;class l{static{o(this,
"BufferShelf")}#t=new Map;take(E){return this.#t.get(E)?.pop()??new Uint8Array(E)}giveBack(E){const k=this.#t.get(E.length)??[];k.length<R&&k.push(E),this.#t.set(
E.length,k)}takeAll(){return[...this.#t.values()].flatMap(E=>E.splice(0))}}}),30890:((V,B,b)=>{b.d(B,{Z:o(()=>L,"Z")});var R=b(77598),l=b(44143),x=b(83412),E=b(
30148),k=b(73973),P=b(5742);const N=3<<29;class L{static{o(this,"Ingest")}#t=(0,R.createHash)("sha256");#e;#s;#n;#i;#a;#r;#c=new Uint8Array;#o=!0;#f=0;constructor(y,z,U){
const Y=u(y.seed),_=o((A,C)=>new E.o({table:Y,sizes:(0,k.fM)(C),shelf:z},K=>U({stream:A,...K})),"buffer");this.#e=_("contents",y.contents),this.#s=_("records",y.
records),this.#n=_("times",y.records),this.#i=y.small_file}push(y){this.#t.update(y),this.#f+=y.length,this.#r?this.#l(y):(this.#c=Buffer.concat([this.#c,y]),this.#c.
length>=x.mv&&this.#h())}finish(){return this.#r||this.#h(),this.#a?.finish(),this.#e.finish(),this.#s.finish(),this.#n.finish(),{kind:this.#r??"plain",digest:(0,l.
aD)(this.#t.digest("hex")),size:this.#f}}#h(){const y=this.#c;this.#c=new Uint8Array,this.#r=(0,P.E)(y.subarray(0,x.mv))?"tar":"plain",this.#r==="tar"&&(this.#a=
new P.l(this.#d())),this.#l(y)}#l(y){this.#a?this.#a.push(y):this.#e.append(y,!0)}#d(){const y=this.#e;return{records:o(z=>this.#s.append(z,!0),"records"),times:o(
z=>this.#n.append(z,!0),"times"),begin:o(z=>{this.#o=z===void 0||z>=this.#i,(this.#o||y.open+(z??0)>this.#i*4)&&y.cutHere()},"begin"),content:o(z=>y.append(z,this.#o),
"content"),end:o(()=>{this.#o?y.cutAll():y.open>=this.#i&&(y.tailHash()&N)===0&&y.cutHere()},"end")}}}const O=new Map;function u(m){const y=O.get(m)??(0,k.Ch)(m);
return O.set(m,y),y}o(u,"tableOf")}),95537:((V,B,b)=>{b.d(B,{If:o(()=>l,"If"),RW:o(()=>N,"RW"),Sd:o(()=>E,"Sd"),V_:o(()=>x,"V_"),bS:o(()=>O,"bS"),be:o(()=>m,"be"),
hI:o(()=>y,"hI"),pE:o(()=>u,"pE"),pM:o(()=>L,"pM")});var R=b(83412);const l=136,x=156,E=R.mv-(x-l),k=148,P=8**11-1;function N(_){if(z(_.subarray(k,x))!==Y(_))return;
const A=y(_.subarray(124,136));if(A!==void 0)return{type:String.fromCharCode(_[156]||48),size:A}}o(N,"parseHeader");function L(_){const A=z(_.subarray(l,k));if(A===
void 0)return;const C=new Uint8Array(R.mv);return C.set(_),O(C,A),Buffer.compare(C.subarray(l,x),_.subarray(l,x))===0?A:void 0}o(L,"canonicalMtime");function O(_,A){
U(_,{at:l,digits:11,value:A}),_[147]=0,U(_,{at:k,digits:6,value:Y(_)}),_[154]=0,_[155]=32}o(O,"writeCanonicalFields");function u(_){return Number.isInteger(_)&&
_>=0&&_<=P}o(u,"isCanonicalMtime");function m(_){for(let A=0;A<_.length;A++)if(_[A]!==0)return!1;return!0}o(m,"isZero");function y(_){const A=_[0]??0;if(A<128)return z(
_);let C=A&127;for(let K=1;K<_.length;K++)C=C*256+_[K];return C<=Number.MAX_SAFE_INTEGER?C:void 0}o(y,"headerNumber");function z(_){let A=0;for(;_[A]===32;)A++;
let C=0;for(;A<_.length;A++){const K=_[A];if(K<48||K>55)break;C=C*8+K-48}for(;A<_.length;A++)if(_[A]!==0&&_[A]!==32)return;return C}o(z,"octal");function U(_,A){
let C=A.value;for(let K=A.digits-1;K>=0;K--)_[A.at+K]=48+C%8,C=Math.floor(C/8)}o(U,"writeOctal");function Y(_){let A=256;for(let C=0;C<k;C++)A+=_[C];for(let C=x;C<
R.mv;C++)A+=_[C];return A}o(Y,"checksum")}),98123:((V,B,b)=>{b.d(B,{V:o(()=>l,"V"),d:o(()=>R,"d")});function R(x){const E=new Map,k=Buffer.from(x.buffer,x.byteOffset,
x.length);let P=0;for(;P<k.length;){const N=k.indexOf(32,P),L=N<0?"":k.toString("latin1",P,N);if(!/^[1-9][0-9]{0,8}$/.test(L))return;const O=P+Number(L),u=k.indexOf(
61,N);if(O>k.length||k[O-1]!==10||u<0||u>=O)return;E.set(k.toString("utf8",N+1,u),k.toString("utf8",u+1,O-1)),P=O}return E}o(R,"parsePax");function l(x){const E=/^[0-9]{1,16}$/.
test(x)?Number(x):Number.NaN;return Number.isSafeInteger(E)?E:void 0}o(l,"paxSize")}),5742:((V,B,b)=>{b.d(B,{E:o(()=>N,"E"),OP:o(()=>k,"OP"),l:o(()=>L,"l")});var R=b(
82582),l=b(83412),x=b(95537),E=b(98123);const k={header:1,literal:2,content:3,zeros:4},P=1<<20;function N(O){return O.length===l.mv&&!(0,x.be)(O)&&(0,x.RW)(O)!==
void 0}o(N,"looksLikeTar");class L{static{o(this,"TarSplitter")}#t;#e=new R.f(1024);#s=new R.f(16);#n=new Uint8Array(l.mv);#i=0;#a=l.mv;#r="header";#c="";#o=0;#f=0;#h=0;#l=0;#d;constructor(u){
this.#t=u}push(u){let m=0;for(;m<u.length;)if(this.#r==="content"||this.#r==="rest"){const y=Math.min(u.length-m,this.#f);this.#m(u.subarray(m,m+y)),m+=y}else{const y=Math.
min(u.length-m,this.#a-this.#i),z=u.subarray(m,m+y);m+=y,this.#i===0&&y===this.#a?this.#u(z):this.#w(z)}}finish(){this.#r==="content"||this.#r==="rest"?this.#b():
this.#i>0&&this.#M(this.#n.subarray(0,this.#i)),this.#_()}#w(u){if(this.#n.set(u,this.#i),this.#i+=u.length,this.#i<this.#a)return;const m=this.#n.subarray(0,this.#a);
this.#i=0,this.#u(m)}#u(u){this.#r==="header"?this.#g(u):this.#r==="meta"?this.#E(u):(this.#M(u),this.#S("header",l.mv))}#g(u){if((0,x.be)(u)){this.#h+=l.mv;return}
const m=(0,x.RW)(u),y=m?this.#v(m):void 0;if(!m||!y){this.#y(u);return}this.#x(u),y.state==="meta"?(this.#c=m.type,y.size>this.#n.length&&(this.#n=new Uint8Array(
y.size)),y.size>0?this.#S("meta",y.size):this.#E(new Uint8Array)):(this.#d=void 0,y.size>0&&this.#p(y.size))}#v(u){const m=this.#d??u.size;if(u.type==="0"||u.type===
"7")return{state:"content",size:m};if("123456".includes(u.type))return m===0?{state:"content",size:m}:void 0;if("xgLK".includes(u.type))return u.size<=P?{state:"\
meta",size:u.size}:void 0}#E(u){if(this.#M(u),this.#k(u.length),this.#c==="L"||this.#c==="K")return;const m=(0,E.d)(u),y=m?.get("size"),z=y===void 0?void 0:(0,E.
V)(y);!m||y!==void 0&&(z===void 0||this.#c==="g")?this.#y(new Uint8Array):z!==void 0&&(this.#d=z)}#p(u){this.#r="content",this.#f=u,this.#t.begin(u)}#m(u){if(this.#t.
content(u),this.#o+=u.length,this.#f-=u.length,this.#f>0)return;const m=this.#o;this.#b(),this.#k(m)}#b(){this.#t.end(),this.#o>0&&this.#A(k.content,this.#o),this.#o=
0}#y(u){this.#r="rest",this.#f=Number.POSITIVE_INFINITY,this.#t.begin(void 0),this.#m(u)}#k(u){const m=(0,l.vr)(u);m>0?this.#S("padding",m):this.#S("header",l.mv)}#S(u,m){
this.#r=u,this.#a=m,this.#i=0}#x(u){const m=(0,x.pM)(u);if(m===void 0){this.#M(u);return}this.#_();const y=m-this.#l;this.#l=m,this.#s.clear(),this.#t.times(this.#s.
varint(y<0?-y*2-1:y*2).view()),this.#e.clear(),this.#t.records(this.#e.varint(k.header).bytes(u.subarray(0,x.If)).bytes(u.subarray(x.V_)).view())}#M(u){if((0,x.
be)(u)){this.#h+=u.length;return}this.#_(),this.#e.clear(),this.#t.records(this.#e.varint(k.literal).varint(u.length).bytes(u).view())}#_(){const u=this.#h;this.#h=
0,u>0&&this.#A(k.zeros,u)}#A(u,m){u===k.content&&this.#_(),this.#e.clear(),this.#t.records(this.#e.varint(u).varint(m).view())}}})};export{Li as id,Ui as ids,ji as modules};
