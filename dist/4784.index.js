var ba=Object.defineProperty;var o=(X,B)=>ba(X,"name",{value:B,configurable:!0});const Sa=4784,Ea=[4784],va={89304:((X,B,m)=>{m.d(B,{SC:o(()=>l,"SC"),Xn:o(()=>E,"Xn"),_W:o(()=>A,"_W")});var D=m(75892);function l(k){if(k.recipe===void 0)throw new D.
cs(`The manifest does not contain the recipe of ${k.digest}`);return{digest:k.digest,size:k.size,recipe:k.recipe}}o(l,"toStoredBlob");function A(k){return new Map(
k.map(z=>[z.digest,l(z)]))}o(A,"byDigest");function E(k,z){const L=k.blobs.find(j=>j.digest===z);if(L===void 0)throw new D.cs(`The manifest of '${k.snapshot_name}\
' names ${z} but does not list that blob`);return l(L)}o(E,"storedBlob")}),84784:((X,B,m)=>{m.r(B),m.d(B,{openCatalog:o(()=>ua,"openCatalog")});var D=m(45680),l=m(
75892),A=m(58975),E=m(77598),k=m(26921);const z="config",L=1,j="vm-snapshot repository",T=o((s,t)=>k.aig().int().min(s).max(t).refine(e=>(e&e-1)===0,"expected a\
 power of two"),"powerOfTwo"),p=k.Ikc({contents:T(1024,1<<20),records:T(1024,1<<20),small_file:T(1,1<<20),fanout:T(4,4096),seed:k.YjP().min(1).max(64)}).refine(
s=>s.small_file<=s.contents,"small files are larger than chunks"),y=k.Ikc({magic:k.euz(j),id:k.uRe(),version:k.aig().int(),least_reader:k.aig().int(),least_writer:k.
aig().int(),chunker:p,compression:k.Ikc({algorithm:k.euz("zstd"),level:k.aig().int().min(1).max(19)}),encryption:k.chJ()}),R=k.Ikc({checksum:k.YjP()}),F={contents:64*
1024,records:16*1024,small_file:8*1024,fanout:32,seed:"vm-snapshot gear 1"};function Q(s=(0,E.randomUUID)()){return{magic:j,id:s,version:L,least_reader:1,least_writer:1,
chunker:F,compression:{algorithm:"zstd",level:3},encryption:null}}o(Q,"newConfig");function _(s){return Buffer.from(`${JSON.stringify({...s,checksum:P(s)},null,
2)}
`)}o(_,"encodeConfig");function P(s){const{checksum:t,...e}=s;return`sha256:${(0,E.hash)("sha256",JSON.stringify(e),"hex")}`}o(P,"sumOf");function N(s,t){const e=as(
s,t),n=k.Ikc({magic:k.euz(j),least_reader:k.aig().int()}).safeParse(e);if(!n.success)throw pt(t,"not written by vm-snapshot");const i=R.safeParse(e);if(i.success&&
i.data.checksum!==P(e))throw pt(t,"changed since it was written");if(n.data.least_reader>L)throw ce(t,"read");const a=y.safeParse(e);if(!a.success)throw pt(t,"n\
ot valid");if(!i.success&&JSON.stringify(a.data.chunker)!==JSON.stringify(F))throw pt(t,"changed since it was written");return a.data}o(N,"parseConfig");function H(s,t){
if(s.least_writer>L)throw ce(t,"write to")}o(H,"assertWritable");function as(s,t){try{return JSON.parse(Buffer.from(s).toString("utf8"))}catch(e){throw pt(t,"no\
t JSON",e)}}o(as,"parseJson");function pt(s,t,e){return new l.cs(`${s} is not a vm-snapshot repository, or it is damaged: its config is ${t}`,{cause:e,hint:"Use\
 another location, or, if this is a repository, rewrite its config with: vm snapshot verify --repair"})}o(pt,"strange");function ce(s,t){return new l.Wt(`cannot\
 ${t} the repository at ${s}: it was written by a newer version of vm-snapshot`,{hint:"Install the newest version of vm-snapshot, or use another repository"})}o(
ce,"newer");var he=m(47014),rs=m(78877);function os(){(0,rs.setFlagsFromString)("--semi-space-growth-factor=1")}o(os,"keepYoungGenerationSmall");var $=m(10764),
W=m(86125),C=m(57344);const jt=0,cs=C.x+3*Uint32Array.BYTES_PER_ELEMENT,fe=16,tt=1<<fe,de=512,hs=.75;class fs{static{o(this,"ChunkTable")}#t=new Uint32Array(1024);#e=[
Ft(de)];#s=de;#n=0;get size(){return this.#n}get bytes(){return this.#t.byteLength+this.#s*cs}add(t,e){this.#o();const n=this.#a(t);if(this.#t[n]!==jt)return!1;
const i=this.#n++;return this.#i(i).digests.set(t,i%tt*C.x),this.#t[n]=i+1,this.put(i,e),!0}entryOf(t){return this.#t[this.#a(t)]-1}put(t,{frame:e,offset:n,length:i}){
const a=this.#i(t),r=t%tt;a.frames[r]=e,a.offsets[r]=n,a.lengths[r]=i}placeOf(t){const e=this.#i(t),n=t%tt;return{frame:e.frames[n],offset:e.offsets[n],length:e.
lengths[n]}}digestOf(t){const e=t%tt*C.x;return this.#i(t).digests.subarray(e,e+C.x)}lengthOf(t){return this.#i(t).lengths[t%tt]}#i(t){return this.#e[t>>>fe]}#a(t){
const e=this.#t.length-1;let n=le(t,0)&e;for(;;){const i=this.#t[n];if(i===jt||this.#r(i-1,t))return n;n=n+1&e}}#r(t,e){const{digests:n}=this.#i(t),i=t%tt*C.x;for(let a=0;a<
C.x;a++)if(n[i+a]!==e[a])return!1;return!0}#o(){if(this.#n>=this.#t.length*hs&&this.#c(this.#t.length*2),this.#n<this.#s)return;const t=this.#e.at(-1);t.lengths.
length<tt?this.#e[this.#e.length-1]=ds(t):this.#e.push(Ft(tt)),this.#s=(this.#e.length-1)*tt+this.#e.at(-1).lengths.length}#c(t){this.#t=new Uint32Array(t);const e=t-
1;for(let n=0;n<this.#n;n++){let i=le(this.#i(n).digests,n%tt*C.x)&e;for(;this.#t[i]!==jt;)i=i+1&e;this.#t[i]=n+1}}}function Ft(s){return{digests:new Uint8Array(
s*C.x),frames:new Uint32Array(s),offsets:new Uint32Array(s),lengths:new Uint32Array(s)}}o(Ft,"newPage");function ds(s){const t=Ft(s.lengths.length*2);return t.digests.
set(s.digests),t.frames.set(s.frames),t.offsets.set(s.offsets),t.lengths.set(s.lengths),t}o(ds,"grown");function le(s,t){return(s[t]|s[t+1]<<8|s[t+2]<<16|s[t+3]<<
24)>>>0}o(le,"firstWord");class V{static{o(this,"ChunkIndex")}#t=new fs;#e=[];get size(){return this.#t.size}get bytes(){return this.#t.bytes}get frames(){return this.#e}addPack(t,{
firstFrame:e,rank:n}){const i={id:t.id,rank:n};let a=e;for(const r of t.frames){const c=r.lengths.reduce((h,f)=>h+f,0);this.addChunks(r,this.addFrame({pack:i,offset:a,
stored:r.stored,raw:c,bytes:void 0})),a+=r.stored}}addChunks({lengths:t,digests:e},n){const i=this.#s(n);let a=0;t.forEach((r,c)=>{const h=e.subarray(c*C.x,(c+1)*
C.x),f={frame:n,offset:a,length:r},u=this.#t.entryOf(h);u<0?this.#t.add(h,f):i!==void 0&&i<(this.#s(this.#t.placeOf(u).frame)??0)&&this.#t.put(u,f),a+=r})}addFrame(t){
return this.#e.push(t),this.#e.length-1}add(t,e){return this.#t.add(t,e)}move(t,e){const n=this.#t.entryOf(t);n>=0&&this.#t.put(n,e)}has(t){return this.#t.entryOf(
t)>=0}entryOf(t){return this.#t.entryOf(t)}digestOf(t){return this.#t.digestOf(t)}lengthOf(t){return this.#t.lengthOf(t)}find(t){const e=this.#t.entryOf(t);if(e<
0)return;const{frame:n,offset:i,length:a}=this.#t.placeOf(e);return{frame:this.#e[n],offset:i,length:a}}#s(t){return this.#e[t]?.pack.rank}}var nt=m(70370),et=m(
59037);async function Mt(s,t,e){if(s.deleteMany)return await s.deleteMany(t,e);const n=(0,nt.A)(s.traits.concurrency);await Promise.all(t.map(i=>n(()=>s.delete(
i,e))))}o(Mt,"deleteAll");const ls=/^[0-9a-f]{64}$/;async function*q(s,t,e){for await(const n of s.list(t,e)){const i=n.key.slice(t.length);ls.test(i)&&(yield{...n,
id:i})}}o(q,"listDigests");var I=m(4262),rt=m(44143);const ue=Buffer.from("VMSSEGM1"),_t=Buffer.from("VMSSEGM2");function we(s){const t=new et.f(65536).bytes(s.
packs.length>1?_t:ue).varint(s.packs.length);for(const{id:e,size:n,frames:i}of s.packs){const a=(0,I.Vk)(i);t.bytes(Buffer.from(e,"hex")).varint(n).varint(a.length).
bytes(a)}t.varint(s.blobs.length);for(const e of s.blobs)t.bytes(Buffer.from((0,rt.ZD)(e.digest),"hex")).varint(e.size).bytes(Buffer.from((0,rt.ZD)(e.recipe),"h\
ex"));return t.copy()}o(we,"encodeSegment");function us(s,t){const e=new et.V(s,t),n=_t.equals(s.subarray(0,_t.length));e.magic(n?_t:ue);const i=Array.from({length:e.
varint(n?Math.floor(e.left/C.x):1)},()=>ws(e,t)),a=e.varint(e.left),r=[],c=o(()=>(0,rt.aD)(Buffer.from(e.bytes(C.x)).toString("hex")),"digest");for(let h=0;h<a;h++)
r.push({digest:c(),size:e.varint(Number.MAX_SAFE_INTEGER),recipe:c()});return e.end(),{packs:i,blobs:r}}o(us,"parseSegment");function ws(s,t){const e=Buffer.from(
s.bytes(C.x)).toString("hex"),n=s.varint(I.bi),i=s.bytes(s.varint(s.left)),a=(0,I.M$)(i,t);return(0,I.rM)(a,i.length,{size:n,what:t}),{id:e,size:n,frames:a}}o(ws,
"parsePack");const G="packs/",ht="index/",Wt=2<<20;async function Ot(s,{signal:t,damaged:e=!1},{onPack:n,onSegment:i}){const a=[];for await(const d of q(s,ht,{signal:t}))
a.push(d);const r=new Map;for await(const{id:d,...g}of q(s,G,{signal:t}))r.set(d,{...g,rank:r.size});const c=(0,nt.A)(s.traits.concurrency);await Promise.all(a.
map(d=>c(h,d))),await Promise.all([...r].map(([d,g])=>c(u,d,g)));async function h({key:d,size:g,modified:b}){const S=await f(d);if(S!=="missing"){for(const v of S?.
packs??[]){const x=r.get(v.id);x?.size===v.size&&(r.delete(v.id),n({...v,modified:x.modified},x.rank))}i?.({key:d,size:g,modified:b,segment:S})}}o(h,"takeSegmen\
t");async function f(d){try{return await Gt(s,d,{signal:t})}catch(g){if(g instanceof l.m_)return"missing";if(e&&g instanceof l.cs)return;throw g}}o(f,"readListe\
d");async function u(d,{size:g,modified:b,rank:S}){try{const v=await mt(s,d,{signal:t});v&&n({...v,modified:b},S)}catch(v){if(!(v instanceof l.cs))throw v;n({id:d,
size:g,modified:b,frames:void 0},S)}}o(u,"takePack")}o(Ot,"scanTables");async function gs(s,t){const e=[],n=[];return await Ot(s,t,{onPack:o((i,a)=>{e[a]=i},"on\
Pack"),onSegment:o(i=>n.push(i),"onSegment")}),{packs:e.filter(i=>i!==void 0),segments:n.sort((i,a)=>i.key<a.key?-1:1)}}o(gs,"readTables");async function*ys(s,{
segments:t,packs:e},n){const i=new Map(e);for(const{key:a,segment:r}of t){if(!r?.packs.some(({id:h})=>i.has(h)))continue;const c=await Gt(s,a,n).catch(ge);for(const h of c?.
packs??[])i.get(h.id)===h.size&&(i.delete(h.id),yield h)}for(const a of i.keys()){const r=await mt(s,a,n).catch(ge);r&&(yield r)}}o(ys,"rereadTables");function ge(s){
if(!(s instanceof l.cs||s instanceof l.m_))throw s}o(ge,"ifLost");function ps(s){return new Map(s.flatMap(({segment:t})=>t?.packs??[]).map(t=>[t.id,t]))}o(ps,"t\
ablesIn");async function Gt(s,t,e){return await(0,W.fL)(async()=>{const n=await s.get(t,e);if((0,E.hash)("sha256",n,"hex")!==t.slice(ht.length))throw new l.cs(`${t}\
 is damaged: its bytes have another digest`);return us(n,t)})}o(Gt,"readSegment");const ms=256,bs=64*1024;async function mt(s,t,{signal:e,onDamage:n}){try{return await(0,W.
fL)(()=>ks(s,t,{signal:e}),n)}catch(i){if(i instanceof l.m_)return;throw i}}o(mt,"readPackTable");async function ks(s,t,e){const n=`${G}${t}`,i=(await s.stat(n,
e))?.size;if(i===void 0)return;if(i<I.yn+I.OE.length)throw new l.cs(`${n} is damaged: it has ${i} bytes`);const a=Math.min(i,Math.max(bs,Math.ceil(i/ms))),r={start:i-
a,length:a};let c=await s.get(n,{...e,range:r});const h=(0,I.fy)(c.subarray(c.length-I.yn),i,n),f=h+I.yn;f>c.length&&(c=await s.get(n,{...e,range:{start:i-f,length:f}}));
const u=(0,I.M$)(c.subarray(c.length-f,c.length-I.yn),n);return(0,I.rM)(u,h,{size:i,what:n}),{id:t,size:i,frames:u}}o(ks,"readTable");const bt="deletions/",At="\
tombstones/",xt="spare/",ye=Buffer.from("VMSDELS1"),Ss=1e3,Es=16;async function Pt(s,{signal:t}){const e=new Map,n=(0,nt.A)(s.traits.concurrency);for(let a=!0;a;){
const r=[];for await(const h of q(s,bt,{signal:t}))e.has(h.id)||r.push(h);a=r.length>0;const c=await Promise.all(r.map(({id:h,modified:f})=>n(async()=>({id:h,since:f,
...await Ms(s,h,{signal:t})}))));for(const h of c)h.packs&&e.set(h.id,{...h,packs:h.packs});if(c.every(({packs:h})=>h===void 0))break}if(e.size===0)return[];const i=new Map;
for await(const{id:a,modified:r}of q(s,At,{signal:t}))i.set(a,r);return[...e.values()].map(a=>({...a,tombstone:i.get(a.id)}))}o(Pt,"readCondemned");async function pe(s,t){
if(!(0,$.$9)(s))return new Set;const e=await Pt(s,t),n=new Set(e.flatMap(r=>r.packs)),i=e.filter(({damage:r})=>r==="lost");if(i.length===0)return n;const a=i.reduce(
(r,{since:c})=>Math.max(r,c),0)+Ss;for await(const{id:r,modified:c}of q(s,G,t))c<=a&&n.add(r);return n}o(pe,"packsScheduledForDeletion");async function Kt(s,t,{
salt:e,...n}){const i=[...new Set(t)].sort(),a=new et.f(i.length*C.x+64).bytes(ye).bytes(e).varint(i.length);for(const h of i)a.bytes(Buffer.from(h,"hex"));const r=a.
copy(),c=(0,E.hash)("sha256",r,"hex");await s.put(xt+c,[r],n),await s.put(bt+c,[r],n)}o(Kt,"scheduleDeletion");async function Ht(s,t,e){for(const n of[bt,xt,At])
await Mt(s,t.map(i=>n+i),e)}o(Ht,"forgetLists");function Xt({id:s}){return bt+s}o(Xt,"condemnedKey");function me({id:s}){return At+s}o(me,"tombstoneKey");async function*vs(s,t,{
before:e,signal:n}){const i=new Set(t.map(({id:a})=>a));for await(const{id:a,key:r}of q(s,At,{signal:n}))i.has(a)||(yield r);for await(const{id:a,key:r,modified:c}of q(
s,xt,{signal:n}))!i.has(a)&&c<=e&&(yield r)}o(vs,"strays");async function Ms(s,t,{signal:e}){const n=o(async i=>await(0,W.fL)(async()=>{const a=await s.get(i,{signal:e});
if((0,E.hash)("sha256",a,"hex")!==t)throw new l.cs(`${i} is damaged: its bytes have another digest`);return _s(a,i)}),"read");try{return{packs:await n(bt+t),damage:void 0}}catch(i){
if(i instanceof l.m_)return{packs:void 0,damage:void 0};if(!(i instanceof l.cs))throw i}try{return{packs:await n(xt+t),damage:"mended"}}catch(i){if(!(i instanceof
l.cs||i instanceof l.m_))throw i;return{packs:[],damage:"lost"}}}o(Ms,"readList");function _s(s,t){const e=new et.V(s,t);e.magic(ye),e.bytes(Es);const n=e.varint(
Math.floor(e.left/C.x)),i=Array.from({length:n},()=>Buffer.from(e.bytes(C.x)).toString("hex"));return e.end(),i}o(_s,"parseList");var it=m(62821),lt=m(97287);const Os=48<<
20,As=(2<<20)+262144;class xs{static{o(this,"Prefetcher")}#t;#e=new AbortController;#s;#n=new Set;#i=new Map;#a=new Map;#r=new Set;#o=0;#c=!1;constructor(t,{signal:e}){
this.#t=t,this.#s=AbortSignal.any([e,this.#e.signal])}expect(t){if(t.pack.id===void 0||this.#n.has(t)||this.#a.has(t))return;this.#n.add(t);const e=this.#i.get(
t.pack)??new Map;this.#i.set(t.pack,e.set(t.offset,t)),this.#h()}async take(t){if(t.bytes!==void 0)return t.bytes;this.#a.has(t)||this.#l(this.#d(t));const e=this.#a.
get(t);try{return await e}finally{this.forget(t)}}forget(t){this.#u(t),this.#a.delete(t)&&(this.#o-=t.stored),this.#h()}clear(){this.#n.clear(),this.#i.clear(),
this.#a.clear(),this.#o=0}async[Symbol.asyncDispose](){this.clear(),this.#e.abort(),await Promise.allSettled(this.#r)}#h(){this.#c||this.#n.size===0||(this.#c=!0,
setImmediate(()=>{this.#c=!1,this.#f()}))}#f(){for(const t of this.#n){if(this.#o>=Os||this.#r.size>=this.#t.traits.concurrency)return;this.#n.has(t)&&this.#l(this.#d(
t))}}#d(t){const e=[t],n=this.#i.get(t.pack);let i=t.offset+t.stored;for(let a=n?.get(i);a&&i+a.stored-t.offset<=As;a=n?.get(i))e.push(a),i+=a.stored;for(const a of e)
this.#u(a);return e}#l(t){const[e]=t,n=t.reduce((r,c)=>r+c.stored,0),i=this.#t.get(G+e.pack.id,{range:{start:e.offset,length:n},signal:this.#s});for(const r of t){
const c=r.offset-e.offset,h=i.then(f=>f.subarray(c,c+r.stored));h.catch(()=>{}),this.#a.set(r,h)}this.#o+=n;const a=i.then(()=>{},()=>{});this.#r.add(a),a.then(
()=>{this.#r.delete(a),this.#h()})}#u(t){if(!this.#n.delete(t))return;const e=this.#i.get(t.pack);e?.delete(t.offset),e?.size===0&&this.#i.delete(t.pack)}}const Ps=16<<
20,Ts=4;class ft{static{o(this,"FrameReader")}#t;#e;#s;#n;#i;#a;#r=new Map;#o=0;#c=0;#h;constructor(t,e,n){this.#t=t,this.#s=e,this.#e=new xs(t,n),this.#n=n.whole,
this.#i=n.known,this.#a=n.damaged??new Set,this.#h=Promise.resolve(e)}async chunk(t){const e=this.#i?.get(t);if(e)return e;const n=await this.#f(t);return this.#i?.
add(t,n),n}async#f(t){const e=this.#c;try{return await this.#d(t)}catch(n){if(!(n instanceof l.cs)||!await this.#l(e))throw n;const i=this.#s.find(t)?.frame.pack.
id;if(i===void 0||this.#a.has(i))throw n;return await this.#d(t)}}async locate(t){const e=this.#c;return this.#s.find(t)||await this.#l(e),this.place(t)}place(t){
const e=this.#s.find(t);if(!e)throw new W.Rh(`chunk ${be(t)}`,this.#t.location);return e}expect(t){if(this.#i?.has(t))return;const e=this.#s.find(t)?.frame;e&&!this.#r.
has(e)&&this.#e.expect(e)}forget(t){const e=this.#s.find(t)?.frame;e&&this.#e.forget(e)}async[Symbol.asyncDispose](){await this.#e[Symbol.asyncDispose]()}async#d(t){
const e=this.place(t),{pack:n}=e.frame;let i;const a=o(async()=>(i=this.#u(e.frame,i),zs(await i,t,e)),"read");return await(0,W.fL)(a,()=>this.#a.add(n.id??""))}async#l(t){
if(!this.#n)return!1;if(t===this.#c){if(t===Ts)return!1;this.#c++,this.#h=this.#n(this.#a)}return this.#s=await this.#h,this.#e.clear(),!0}#u(t,e){const n=this.#r.
get(t);n!==void 0&&this.#w(t,n);const i=n===void 0||n===e?this.#g(t):n;this.#r.set(t,i),this.#o+=t.raw,i!==n&&i.catch(()=>this.#w(t,i));for(const[a,r]of this.#r){
if(this.#o<=Ps||r===i)break;this.#w(a,r)}return i}#w(t,e){this.#r.get(t)===e&&(this.#r.delete(t),this.#o-=t.raw)}async#g(t){if(t.raw>I.v_)throw new l.cs(`a fram\
e of pack ${t.pack.id} has ${t.raw} bytes`);const e=await this.#e.take(t).catch((0,W.Hj)(t.pack.id??"",this.#t.location));return await(0,lt.j)(e,t.raw,`the fram\
e at ${t.offset} of pack ${t.pack.id}`)}}function zs(s,t,{offset:e,length:n,frame:{pack:i}}){const a=s.subarray(e,e+n);if((0,E.hash)("sha256",a,"buffer").equals(
t))return a;throw new l.cs(`chunk ${be(t)} in pack ${i.id} is damaged: its bytes have another digest`,{hint:W.yo})}o(zs,"chunkIn");function be(s){return Buffer.
from(s).toString("hex")}o(be,"hex");const $s=new Uint8Array,Rs=16<<20;class Is{static{o(this,"ByteStream")}#t;#e=$s;#s=!1;constructor(t){this.#t=t[Symbol.asyncIterator]()}async fill(t){
if(this.#e.length>=t)return!0;if(t>Rs)throw new l.cs(`a stored blob is damaged: a record has ${t} bytes`);const e=[this.#e];let n=this.#e.length;for(;n<t&&!this.#s;){
const i=await this.#t.next();i.done?this.#s=!0:(e.push(i.value),n+=i.value.length)}return e.length>1&&(this.#e=e.length===2&&e[0]?.length===0?e[1]:Buffer.concat(
e)),n>=t}take(t){if(t>this.#e.length)throw new l.cs("a stored blob is damaged: one of its streams ends too early");const e=this.#e.subarray(0,t);return this.#e=
this.#e.subarray(t),e}varint(){let t=0,e=1;for(let n=0;;n++){const i=this.#e[n];if(i===void 0)throw new l.cs("a stored blob is damaged: one of its streams ends \
too early");if(t+=(i&127)*e,t>Number.MAX_SAFE_INTEGER)throw new l.cs("a stored blob is damaged: a number is out of range");if(i<128)return this.#e=this.#e.subarray(
n+1),t;e*=128}}async some(t){return await this.fill(1),this.take(Math.max(1,Math.min(t,this.#e.length)))}async close(){await this.#t.return?.()}}var ke=m(49107),
at=m(57515),Tt=m(13741);const zt=128*1024,Se=10,Ee=new Uint8Array(64*1024);async function*Cs(s,t,e){const n=new Ds;for await(const i of ve(s,t))if("bytes"in i)yield*n.
add(i.bytes);else for(let a=i.length;a>0;){const r=i.kind==="zeros"?Ee.subarray(0,Math.min(a,Ee.length)):await e.some(a);a-=r.length,yield*n.add(r)}yield*n.rest()}
o(Cs,"assembleTar");async function*ve(s,t){const e=new Uint8Array(ke.mv);let n=0;for(;await s.fill(1);){await s.fill(1+Se);const i=s.varint();if(i===Tt.og.header){
await s.fill(at.Sd);const a=s.take(at.Sd);e.set(a.subarray(0,at.If)),e.set(a.subarray(at.If),at.V_),await t.fill(Se);const r=t.varint();if(n+=r%2===1?-(r+1)/2:r/
2,!(0,at.pE)(n))throw new l.cs("a stored tar is damaged: a time is out of range");(0,at.bS)(e,n),yield{kind:"header",bytes:e}}else if(i===Tt.og.literal){const a=s.
varint();if(!await s.fill(a))throw new l.cs("a stored tar is damaged: a record is truncated");yield{kind:"literal",bytes:s.take(a)}}else if(i===Tt.og.content)yield{
kind:"content",length:s.varint()};else if(i===Tt.og.zeros)yield{kind:"zeros",length:s.varint()};else throw new l.cs(`a stored tar is damaged: operation ${i} is \
unknown`)}}o(ve,"tarOps");class Ds{static{o(this,"Gather")}#t=new Uint8Array(zt);#e=0;*add(t){const e=t.length>=zt/2;(e||this.#e+t.length>zt)&&(yield*this.rest()),
e?yield t:(this.#t.set(t,this.#e),this.#e+=t.length)}*rest(){this.#e!==0&&(yield this.#t.subarray(0,this.#e),this.#t=new Uint8Array(zt),this.#e=0)}}const Me=Buffer.
from("VMSRECP1"),Ns=16,Ls=16,Vt=1<<20,ut={depth:0,entries:[]},$t={plain:["contents"],tar:["records","times","contents"]},Yt=["plain","tar"];function Bs(s){const t=new et.
f(4096).bytes(Me).varint(Yt.indexOf(s.kind)).varint(s.size);for(const e of $t[s.kind]){const{depth:n,entries:i}=s.streams[e]??ut;t.varint(n).varint(i.length);for(const{
digest:a,span:r}of i)t.bytes(a).varint(r)}return t.copy()}o(Bs,"encodeRecipe");function Us(s,t){const e=new et.V(s,t);e.magic(Me);const n=Yt[e.varint(Yt.length-
1)],i=e.varint(Number.MAX_SAFE_INTEGER),a={};for(const r of $t[n]){const c=e.varint(Ns),h=e.varint(Math.floor(e.left/C.x)),f=Array.from({length:h},()=>_e(e)),u=f.
reduce((d,g)=>d+g.span,0);if(u>i*Ls)throw e.damaged(`its ${r} have ${u} bytes, too many for ${i}`);a[r]={depth:c,entries:f}}return e.end(),{kind:n,size:i,streams:a}}
o(Us,"parseRecipe");function js(s,t,e){const n=new et.V(s,e),i=[];let a=0;for(;n.left>0;){const r=_e(n);a+=r.span,i.push(r)}if(a!==t)throw n.damaged(`it represe\
nts ${a} bytes instead of ${t}`);return i}o(js,"parseNode");function _e(s){const t=s.bytes(C.x),e=s.varint(Number.MAX_SAFE_INTEGER);if(e===0)throw s.damaged("an\
 entry represents zero bytes");return{digest:t,span:e}}o(_e,"readEntry");var Fs=m(71741);const Ws={0:"file",7:"file",1:"link",2:"symlink",5:"directory"};async function*Gs(s,t){
let e=0,n={},i={},a,r="";for await(const c of s)if(c.kind==="literal"&&r!==""){const h=Xs(r,c.bytes);r==="g"?n={...n,...h}:i={...i,...h},r=""}else if(c.kind==="\
header"||c.kind==="literal"){a&&(yield Oe(a)),a=void 0;const h=c.bytes.length===ke.mv?(0,at.RW)(c.bytes):void 0;r=h&&"xgLK".includes(h.type)&&h.size>0?h.type:"",
h&&r===""&&(a=Hs(c.bytes,h.type,{...n,...i}),i={})}else if(c.kind==="content"){const h={start:e,length:c.length};e+=c.length,a&&(yield{entry:{...a,size:c.length},
read:o(f=>Ks(t,h,f),"read")}),a=void 0}a&&(yield Oe(a))}o(Gs,"tarEntries");async function Ks(s,t,e){if(t.length>e)throw new l._p(`a file in a layer has ${t.length}\
 bytes, more than the limit of ${e}`);return await s(t)}o(Ks,"readCapped");function Oe(s){return{entry:s,read:o(async()=>new Uint8Array,"read")}}o(Oe,"emptyEntr\
y");function Hs(s,t,e){const n=wt(s.subarray(257,263))==="ustar"?wt(s.subarray(345,500)):"",i=wt(s.subarray(0,100));return{path:e.path??(n===""?i:`${n}/${i}`),type:Ws[t]??
"other",size:0,mode:(0,at.hI)(s.subarray(100,108))??0,linkTarget:e.linkTarget??wt(s.subarray(157,257))}}o(Hs,"entryOf");function Xs(s,t){if(s==="L")return{path:wt(
t)};if(s==="K")return{linkTarget:wt(t)};const e=(0,Fs.d)(t),n=e?.get("path"),i=e?.get("linkpath");return{...n!==void 0&&{path:n},...i!==void 0&&{linkTarget:i}}}
o(Xs,"extensions");function wt(s){const t=s.indexOf(0);return Buffer.from(s.buffer,s.byteOffset,t<0?s.length:t).toString("utf8")}o(wt,"tar_entries_text");class Jt{static{
o(this,"VisitedNodes")}#t=new Map;first(t,e){const n=this.#t.get(e)??new V;return this.#t.set(e,n),n.add(t,{frame:0,offset:0,length:0})}}const Vs=256,Ys=6<<20,Js=64<<
20;async function*Zt(s,t,e){let n=0;for(const i of t.entries){const a=n+i.span;if(!e||n<e.start+e.length&&a>e.start)if(t.depth===0)yield{...i,start:n};else{const r={
depth:t.depth-1,entries:await Pe(s,i)},c=e&&{start:e.start-n,length:e.length};for await(const h of Zt(s,r,c))yield{...h,start:n+h.start}}n=a}}o(Zt,"leaves");async function*Ae(s,t=ut,e=new Jt){
for(const n of t.entries)yield{...n,isNode:t.depth>0},t.depth>0&&e.first(n.digest,t.depth)&&(yield*Ae(s,{depth:t.depth-1,entries:await Pe(s,n)},e))}o(Ae,"nodesA\
ndLeaves");async function*xe(s,t){const e=[];let n=0;for await(const i of Zs(s,Zt(s,t))){const a=Te(s,i);for(a.catch(()=>{}),e.push({bytes:a,span:i.span}),n+=i.
span;e.length>Vs||n>Ys;){const r=e.shift();if(!r)break;n-=r.span,yield await r.bytes}}for(const{bytes:i}of e)yield await i}o(xe,"streamChunks");async function*Zs(s,t){
const e=[];let n=0;try{for await(const i of t){s.expect(i.digest),e.push(i),n+=i.span;for(let a=e[0];a&&n>Js;a=e[0])yield a,n-=a.span,e.shift()}for(let i=e[0];i;i=
e[0])yield i,e.shift()}finally{for(const{digest:i}of e)s.forget(i)}}o(Zs,"expected");async function Qs(s,t,e){const n=new Uint8Array(e.length);let i=0;for await(const a of Zt(
s,t,e)){const r=await Te(s,a),c=Math.max(0,e.start-a.start),h=r.subarray(c,Math.min(r.length,e.start+e.length-a.start));n.set(h,a.start+c-e.start),i+=h.length}if(i!==
e.length)throw new l.cs("a stored blob is damaged: one of its streams ends too early");return n}o(Qs,"streamPart");async function Pe(s,t){const e=await s.chunk(
t.digest);if(e.length>Vt)throw new l.cs(`a recipe is damaged: a node has ${e.length} bytes`);return js(e,t.span,"a recipe")}o(Pe,"node");async function Te(s,t){
const e=await s.chunk(t.digest);if(e.length!==t.span)throw new l.cs(`a recipe is damaged: a chunk has ${e.length} bytes, not ${t.span}`);return e}o(Te,"checkedC\
hunk");class ze{static{o(this,"RepositoryBlobReader")}#t;constructor(t){this.#t=t}async*open(t,{onBytes:e,digestChecked:n=!1}={}){const i=await this.#n(t),a=n?void 0:
(0,E.createHash)("sha256");let r=0;const c=i.kind==="plain"?xe(this.#t,i.streams.contents??ut):this.#e(i);for await(const h of c){if(r+=h.length,r>t.size)throw new l.
cs(`${t.digest} is damaged: it has more than ${t.size} bytes`);a?.update(h),r===t.size&&Re(t,a?.copy()),e?.(h.length),yield h}if(r!==t.size)throw new l.cs(`${t.
digest} is damaged: it has ${r} bytes instead of ${t.size}`);Re(t,a)}async*entries(t){const e=await this.#n(t);if(e.kind==="plain")return;const[n,i]=[this.#s(e,
"records"),this.#s(e,"times")],a=e.streams.contents??ut;try{yield*Gs(ve(n,i),r=>Qs(this.#t,a,r))}finally{await Promise.all([n.close(),i.close()])}}async[Symbol.
asyncDispose](){await this.#t[Symbol.asyncDispose]()}async*#e(t){const[e,n,i]=[this.#s(t,"records"),this.#s(t,"times"),this.#s(t,"contents")];try{yield*Cs(e,n,i)}finally{
await Promise.all([e.close(),n.close(),i.close()])}}#s(t,e){return new Is(xe(this.#t,t.streams[e]??ut))}async#n(t){const e=await $e(this.#t,t);if(e.size!==t.size)
throw new l.cs(`the recipe of ${t.digest} makes ${e.size} bytes, not ${t.size}`);return e}}async function $e(s,t){const e=await s.chunk(Buffer.from((0,rt.ZD)(t.
recipe),"hex"));return Us(e,`the recipe of ${t.digest}`)}o($e,"readRecipe");function Re(s,t){if(t===void 0)return;const e=(0,rt.aD)(t.digest("hex"));if(e!==s.digest)
throw new l.cs(`${s.digest} is damaged: its content has the digest ${e}`)}o(Re,"assertDigest");async function*kt(s,t,e=new Jt){const n=await $e(s,t);if(n.size!==
t.size)throw new l.cs(`the recipe of ${t.digest} makes ${n.size} bytes, not ${t.size}`);yield{digest:Buffer.from((0,rt.ZD)(t.recipe),"hex"),kind:"recipes"};for(const i of $t[n.
kind])for await(const{digest:a,isNode:r}of Ae(s,n.streams[i],e))yield{digest:a,kind:r?"recipes":i}}o(kt,"chunksOfBlob");async function Ie(s,t){for await(const{digest:e}of kt(
t,s))t.place(e)}o(Ie,"assertComplete");const qs={mended:"this deletion list is damaged; its second copy is intact",lost:"this deletion list and its second copy \
are damaged; writers store the data of all older packs again"};async function*tn(s,t){if(!(0,$.$9)(s))throw new l.Wt(`Cannot check ${s.location}: it does not su\
pport listing`);const e=await gt(async()=>{await(0,W.fL)(async()=>N(await s.get(z,t),s.location))});e!==void 0&&(yield{object:z,problem:e});let n=[];const i=await gt(
async()=>{n=await Pt(s,t)});i!==void 0&&(yield{object:"deletions/",problem:i});const a=new Set(n.flatMap(d=>d.packs));for(const d of n.filter(({tombstone:g})=>g===
void 0))d.damage!==void 0&&(yield{object:Xt(d),problem:qs[d.damage]});const{keys:r,...c}=await Ce(s,ht,t);c.problem!==void 0&&(yield{object:ht,problem:c.problem});
const h=new en(s,t);for await(const{id:d,key:g,wrong:b}of h.readNew())(d===""||!a.has(d)&&await u(g))&&(yield{object:g,problem:b});for(const d of r){let g={packs:[],
blobs:[]};const b=await f(async()=>{g=await Gt(s,d,t),h.assertAreOf({...g,packs:g.packs.filter(({id:S})=>!a.has(S))},g.packs.length>1)});b!==void 0&&await u(d)&&
(yield{object:d,problem:b});for(const S of g.blobs){const v=await f(()=>Ie(S,h.frames()));v!==void 0&&await u(d)&&(yield{object:S.digest,problem:v,recipe:S.recipe})}}
async function f(d){if(await gt(d)!==void 0){for await(const g of h.readNew());return await gt(d)}}o(f,"lookTwice");async function u(d){try{return await s.stat(
d,t)!==void 0}catch(g){if(g instanceof l.cs)return!0;throw g}}o(u,"isThere")}o(tn,"checkObjects");class en{static{o(this,"CheckedPacks")}#t;#e;#s=new Set;#n=new V;#i=new Map;#a;constructor(t,e){
this.#t=t,this.#e=e}async*readNew(){const{keys:t,problem:e}=await Ce(this.#t,G,this.#e);e!==void 0&&this.#s.size===0&&(yield{id:"",key:G,wrong:e});for(const n of t){
const i=n.slice(G.length);if(this.#s.has(i))continue;this.#s.add(i);const a=await gt(async()=>{const r=await(0,W.fL)(async()=>await(0,it.pW)(await this.#t.get(n,
this.#e),i));this.#n.addPack({id:i,size:0,frames:r},{firstFrame:I.OE.length}),this.#i.set(i,(0,I.jE)(r))});a!==void 0&&(yield{id:i,key:n,wrong:a})}}frames(){return this.#a??=
new ft(this.#t,this.#n,this.#e),this.#a}assertAreOf({packs:t},e){for(const n of t){const i=this.#i.get(n.id);if(!(i===void 0&&e)){if(i===void 0)throw new l.cs(`\
its pack ${n.id} is missing or damaged`);if(i!==(0,I.jE)(n.frames))throw new l.cs(`its table does not match pack ${n.id}`)}}}}async function Ce(s,t,e){const n=[],
i=await gt(async()=>{for await(const{key:a}of q(s,t,e))n.push(a)});return{keys:n,problem:i}}o(Ce,"keysIn");async function gt(s){try{await s();return}catch(t){if(t instanceof
l.cs||t instanceof l.m_)return t.message;throw t}}o(gt,"problemOf");const sn=8,nn=8<<20,an=36,rn=16<<20;class De{static{o(this,"Mergeable")}#t=[];#e=0;add(t){t.
size>=Wt||this.#e+t.size>rn||(this.#t.push(t),this.#e+=t.size)}get segments(){return this.#t}}async function Ne(s,{packs:t,blobs:e},n){const i=[];let a={packs:[],
blobs:e,size:0};const r=o(async()=>{const c=we(a),h=ht+(0,E.hash)("sha256",c,"hex");await s.put(h,[c],n),i.push({key:h,size:c.length}),a={packs:[],blobs:[],size:0}},
"putPart");for await(const c of t){const h=c.frames.reduce((f,{lengths:u})=>f+8+u.length*an,64);a.packs.length>0&&a.size+h>nn&&await r(),a.packs.push(c),a.size+=
h}return a.packs.length+a.blobs.length>0&&await r(),i}o(Ne,"putSegments");async function on(s,t,{many:e,...n}){if(!(0,$.HE)(s))return;const{telling:i,covered:a}=cn(
t),r=i.length>e?hn(i):[];if(r.length===0&&a.length===0)return;const{packs:c,blobs:h}=fn(r),f=new Set((await Ne(s,{packs:c,blobs:h},n)).map(({key:d})=>d)),u=[...r,
...a].map(({key:d})=>d).filter(d=>!f.has(d));await Mt(s,u,n).catch(d=>{if(!(d instanceof l.iC))throw d})}o(on,"mergeSegments");function cn(s){const t=new Set,[e,
n]=[[],[]];for(const i of s.filter(({size:a,segment:r})=>r&&a<Wt).sort((a,r)=>r.size-a.size)){const{packs:a=[],blobs:r=[]}=i.segment??{},c=[...a.map(({id:h})=>h),
...r.map(({digest:h,recipe:f})=>`${h} ${f}`)];(c.some(h=>!t.has(h))?e:n).push(i);for(const h of c)t.add(h)}return{telling:e.reverse(),covered:n}}o(cn,"sorted");
function hn(s){let[t,e]=[0,0];return s.forEach(({size:n},i)=>{(i<2||n<=sn*e)&&(t=i+1),e+=n}),s.slice(0,t)}o(hn,"chosen");function fn(s){const t=new Map,e=new Map;
for(const{segment:n}of s){for(const i of n?.packs??[])t.set(i.id,i);for(const i of n?.blobs??[])e.set(`${i.digest} ${i.recipe}`,i)}return{packs:[...t.values()],
blobs:[...e.values()]}}o(fn,"contentsOf");async function Le(s,{survey:t,used:e,gone:n,repacked:i,tables:a,mayReplace:r,many:c},h){const f=new Set(t.packs.map(({
id:M})=>M)),u=new Map(t.blobs.map(M=>[M.digest,M])),d=o(M=>u.get(M.digest)?.recipe===M.recipe,"isNeeded"),g=o(({id:M})=>f.has(M)&&!n.has(M),"isLeft"),b=new Set,
S=[],v=[];for(const M of t.segments){const{packs:Z=[],blobs:is=[]}=M.segment??{},ma=Z.every(({id:oe})=>!b.has(oe))&&is.every(d)&&Z.length+is.length>0;if(M.segment===
void 0||!Z.every(g)||!ma&&r(M))v.push(M);else{S.push(M);for(const{id:oe}of Z)b.add(oe)}}const x=S.filter(({size:M})=>M<Wt),O=v.length+i.length>0||[...e].some(M=>!b.
has(M)),U=x.length+(O?1:0)>c?new Set(x):new Set,st=S.filter(M=>!U.has(M)),Y=[...v,...U],ot=new Set(st.flatMap(({segment:M})=>M?.packs.map(({id:Z})=>Z)??[])),vt=new Set(
[...e,...Y.flatMap(({segment:M})=>M?.packs.map(({id:Z})=>Z)??[])]);for(const{id:M}of i)vt.delete(M);const ae=new Set([...vt].filter(M=>f.has(M)&&!ot.has(M)&&!n.
has(M))),re=Y.filter(M=>!r(M)).flatMap(({segment:M})=>M?.blobs??[]),K=new Map([...t.blobs,...re].map(M=>[M.recipe,M]));for(const{segment:M}of st)for(const{recipe:Z}of M?.
blobs??[])K.delete(Z);const J=await Ne(s,{packs:Ut(),blobs:[...K.values()]},h),ct=new Set(J.map(({key:M})=>M));return{obsolete:Y.filter(({key:M})=>!ct.has(M)),written:J.
reduce((M,{size:Z})=>M+Z,0)};async function*Ut(){yield*i,yield*a(ae)}}o(Le,"renewSegments");async function*dn(s,{id:t,table:e}){const n=e??ln(s,t)??[],i=(0,it.Ns)(
s.subarray(I.OE.length),n.map(a=>a.stored));for(const[a,r]of[...i].entries()){const c=n[a],h=await un(r,c);if(h===void 0)yield*gn(c);else for(const f of(0,it.U_)(
c,h))yield{...f,bytes:wn(f)?f.bytes:void 0}}}o(dn,"recoverChunks");function ln(s,t){try{return(0,it.cN)(s,`packs/${t}`)}catch(e){if(e instanceof l.cs)return;throw e}}
o(ln,"ownTable");async function un(s,{lengths:t}){const e=t.reduce((n,i)=>n+i,0);try{return await(0,lt.j)(s,e,"a frame")}catch(n){if(n instanceof l.cs)return;throw n}}
o(un,"rawOf");function wn({digest:s,bytes:t}){return(0,E.hash)("sha256",t,"buffer").equals(s)}o(wn,"isChunk");function*gn({lengths:s,digests:t}){for(let e=0;e<s.
length;e++)yield{digest:t.subarray(e*C.x,(e+1)*C.x),bytes:void 0}}o(gn,"lostOf");const Be=64*1024;async function yn(s,{key:t,size:e},n){try{return await s.get(t,
n)}catch(a){if(!(a instanceof l.cs))throw a}const i=Buffer.alloc(e);for(let a=0;a<e;a+=Be){const r={start:a,length:Math.min(Be,e-a)};try{i.set(await s.get(t,{...n,
range:r}),a)}catch(c){if(!(c instanceof l.cs))throw c}}return i}o(yn,"readAround");var Rt=m(56257);function Ue(s,t){const e=(0,I.Vk)(s),n=[...t,e,(0,I.WY)(e.length)];
return{id:mn(n),body:n}}o(Ue,"packOf");async function pn(s){const t=(0,E.randomBytes)(16),e=await(0,lt.s)(t,s);return{bytes:e,info:{stored:e.length,lengths:[t.length],
digests:(0,E.hash)("sha256",t,"buffer")}}}o(pn,"randomFrame");function mn(s){const t=(0,E.createHash)("sha256");for(const e of s)t.update(e);return t.digest("he\
x")}o(mn,"sha256Hex");const It=1<<20,bn=4,kn=3;class Qt{static{o(this,"PackWriter")}#t;#e;#s;#n=new Rt.P;#i=new Map;#a=[];#r={id:void 0};#o=[I.OE];#c=[];#h=I.OE.
length;#f=Promise.resolve();#d=[];#l=new Set;#u=0;#w;#g=!1;constructor(t,e,n){this.#t=t,this.#e=e,this.#s=n}isTaken(t){return this.#s.isTaken?.(t)??!1}get packs(){
return this.#a}add(t,e=0){return this.#e.has(t.digest)?!1:(this.#e.add(t.digest,this.#y(t,e)),!0)}rescue(t){this.#e.move(t.digest,this.#y(t,0))}addFrame(t,e){for(let i=0;i<
t.lengths.length;i++)if(this.#e.has(t.digests.subarray(i*C.x,(i+1)*C.x)))return!1;const n=je();return this.#e.addChunks(t,this.#e.addFrame(n)),this.#f=this.#f.then(
()=>this.#b(t,n,e)),this.#f.catch(()=>{}),this.#d.push(this.#f),!0}async addPack(t,e){await this.#t.put(`packs/${t.id}`,[e],{signal:this.#s.signal}),this.#e.addPack(
t,{firstFrame:I.OE.length}),await this.#S(t)}async settled(){for(;this.#d.length>bn;)await this.#d.shift()}async flush(){for(const[t,e]of this.#i)this.#m(t,e);await this.#f}async finish(t){
await this.flush(),this.#w=this.#u>0?t?.(this.#u):void 0;try{this.#c.length>0&&await this.#k(),await Promise.all(this.#l)}finally{this.#w?.done(),this.#n.takeAll()}}async abandon(){
this.#g=!0,await Promise.allSettled([this.#f,...this.#l]),await Promise.allSettled(this.#l)}#y({kind:t,digest:e,bytes:n},i){const a=`${i} ${t}`;let r=this.#i.get(
a);r&&r.length+n.length>r.bytes.length&&(this.#m(a,r),r=void 0),r===void 0&&(r=this.#p(t,n.length),this.#i.set(a,r));const c={frame:r.number,offset:r.length,length:n.
length};return r.bytes.set(n,r.length),r.length+=n.length,r.lengths.push(n.length),r.digests.push(e.slice()),r.length>=It&&this.#m(a,r),c}#p(t,e){const n=je();return{
bytes:this.#n.take(Math.max(e,t==="contents"?It+It/4:It/4)),ref:n,number:this.#e.addFrame(n),lengths:[],digests:[],length:0}}#m(t,e){this.#i.delete(t);const n=(0,lt.
s)(e.bytes.subarray(0,e.length),this.#s.level);this.#f=Promise.all([n,this.#f]).then(([i])=>(this.#n.release(e.bytes),this.#b({stored:i.length,lengths:e.lengths,
digests:Buffer.concat(e.digests)},e.ref,i))),this.#f.catch(()=>{}),this.#d.push(this.#f)}async#b(t,e,n){if(this.#g)return;this.#s.signal.throwIfAborted();const i=t.
lengths.reduce((a,r)=>a+r,0);Object.assign(e,{pack:this.#r,offset:this.#h,stored:n.length,raw:i,bytes:n}),this.#c.push({info:t,ref:e}),this.#o.push(n),this.#u+=
n.length,this.#h+=n.length,this.#h>=this.#t.traits.goodObjectSize&&await this.#k()}async#k(){const t={ref:this.#r,frames:this.#c,stored:this.#o};for(this.#r={id:void 0},
this.#o=[I.OE],this.#c=[],this.#h=I.OE.length;this.#l.size>=Math.min(kn,this.#t.traits.concurrency);)await Promise.race(this.#l);const e=this.#E(t).then(()=>{this.#l.
delete(e)});e.catch(()=>{}),this.#l.add(e)}async#E({ref:t,frames:e,stored:n}){const i=e.map(({info:c})=>c);let{id:a,body:r}=Ue(i,n);if(this.isTaken(a)){const c=await pn(
this.#s.level);i.push(c.info),{id:a,body:r}=Ue(i,[...n,c.bytes])}await this.#t.put(`packs/${a}`,r,{signal:this.#s.signal}),t.id=a;for(const{ref:c}of e)c.bytes=void 0,
this.#u-=c.stored,this.#w?.add(c.stored);await this.#S({id:a,size:r.reduce((c,h)=>c+h.length,0),frames:i})}async#S(t){this.#a.push({id:t.id,size:t.size}),await this.#s.
onPack?.(t)}}function je(){return{pack:{id:void 0},offset:0,stored:0,raw:0,bytes:void 0}}o(je,"newRef");const Fe=36e5,Sn={graceMs:24*Fe,leaseMs:12*Fe,stopwatch:En,
salt:o(()=>(0,E.randomBytes)(16),"salt"),many:{lists:8,segments:6}};function We(s,t){const e=t.stopwatch(),n=(0,$.Ow)(s)?s.stopwatch():()=>0;return()=>Math.max(
e(),n())}o(We,"watchFor");function En(){const[s,t]=[performance.now(),Date.now()];return()=>Math.max(performance.now()-s,Date.now()-t)}o(En,"stopwatch");class Ge{static{
o(this,"DeletionWatch")}#t;#e;#s=new Set;#n;constructor(t,e){this.#t=t,this.#e=e}isScheduledForDeletion(t){return this.#s.has(t)}get isCurrent(){return this.#n!==
void 0&&this.#n()<=this.#e.leaseMs}async refresh(t,e){const n=We(this.#t,this.#e),i=this.isCurrent;this.#s=await pe(this.#t,e);const a=new Set,r=(0,nt.A)(this.#t.
traits.concurrency);return await Promise.all([...t].map(c=>r(async()=>{(this.#s.has(c)||!i&&await this.#t.stat(G+c,e)===void 0)&&a.add(c)}))),this.#n=n,a}}async function vn(s,{
times:t,alone:e},n){const i=new Ge(s,t);e||await i.refresh([],n);const{packs:a,segments:r}=await gs(s,{signal:n.signal,damaged:!0}),c=await Mn(s,a.filter(({id:b})=>!i.
isScheduledForDeletion(b)),n),h=e?new Set:await i.refresh(St([...c.sound,...c.damaged]),n),f=c.sound.filter(({id:b})=>!h.has(b)),u=c.damaged.filter(({id:b})=>!h.
has(b)),d=new Set(St([...f,...u,...c.gone])),g=new Set(St(c.damaged));return{sound:f,damaged:u,others:a.filter(({id:b})=>!d.has(b)),segments:r,isTaken:o(b=>g.has(
b)||i.isScheduledForDeletion(b),"isTaken"),isFresh:o(()=>e||i.isCurrent,"isFresh")}}o(vn,"inventoryForRepair");function St(s){return s.map(({id:t})=>t)}o(St,"id\
sOf");async function Mn(s,t,e){const n=[],i=[],a=[],r=e.progress.start("Checking packs",t.reduce((c,{size:h})=>c+h,0));try{for(const c of t){try{const h=await(0,W.
fL)(async()=>await(0,it.pW)(await s.get(G+c.id,e),c.id));n.push({...c,frames:c.frames&&(0,I.jE)(c.frames)===(0,I.jE)(h)?c.frames:h})}catch(h){if(h instanceof l.
cs)i.push(c);else if(h instanceof l.m_)a.push(c);else throw h}r.add(c.size)}}finally{r.done()}return{sound:n,damaged:i,gone:a}}o(Mn,"sort");async function _n(s,t,e){
const n=[];for(const i of await Pt(s,e))i.damage===void 0||i.tombstone!==void 0||(i.damage==="mended"?(await Kt(s,i.packs,{...e,salt:t.salt()}),await Ht(s,[i.id],
e),n.push({object:Xt(i),done:"restored from its second copy"})):(await s.put(me(i),[Buffer.from("lost")],e),n.push({object:Xt(i),done:"a later clean discards it\
; its packs are kept"})));return n}o(_n,"repairLists");var On=function(s,t,e){if(t!=null){if(typeof t!="object"&&typeof t!="function")throw new TypeError("Objec\
t expected.");var n,i;if(e){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");n=t[Symbol.asyncDispose]}if(n===void 0){if(!Symbol.
dispose)throw new TypeError("Symbol.dispose is not defined.");n=t[Symbol.dispose],e&&(i=n)}if(typeof n!="function")throw new TypeError("Object not disposable.");
i&&(n=o(function(){try{i.call(this)}catch(a){return Promise.reject(a)}},"dispose")),s.stack.push({value:t,dispose:n,async:e})}else e&&s.stack.push({async:!0});return t},
An=(function(s){return function(t){function e(r){t.error=t.hasError?new s(r,t.error,"An error was suppressed during disposal."):r,t.hasError=!0}o(e,"fail");var n,
i=0;function a(){for(;n=t.stack.pop();)try{if(!n.async&&i===1)return i=0,t.stack.push(n),Promise.resolve().then(a);if(n.dispose){var r=n.dispose.call(n.value);if(n.
async)return i|=2,Promise.resolve(r).then(a,function(c){return e(c),a()})}else i|=1}catch(c){e(c)}if(i===1)return t.hasError?Promise.reject(t.error):Promise.resolve();
if(t.hasError)throw t.error}return o(a,"next"),a()}})(typeof SuppressedError=="function"?SuppressedError:function(s,t,e){var n=new Error(e);return n.name="Suppr\
essedError",n.error=s,n.suppressed=t,n});async function xn(s,{config:t,times:e,blobs:n},i){const a={stack:[],error:void 0,hasError:!1};try{if(!(0,$.$9)(s)||!(0,$.
HE)(s))throw new l.Wt(`Cannot repair ${s.location}: it does not support listing and deleting`);const c=On(a,(0,$._f)(s)?await s.lockExclusively(i):void 0,!0)!==
void 0,h=await vn(s,{times:e,alone:c},i),f=new V;for(const v of h.sound)f.addPack(v,{firstFrame:I.OE.length});const u=[],d=new Qt(s,f,{level:t.compression.level,
signal:i.signal,isTaken:h.isTaken,onPack:o(async v=>{u.push(v)},"onPack")}),g=await Pn(h,{store:s,index:f,target:d,alone:c},i),{obsolete:b,renewed:S}=await zn(h,
{store:s,index:f,target:d,alone:c,blobs:n,repacked:u},i);if(c)for(const{id:v}of h.damaged)await s.delete(G+v,i);else if(h.damaged.length>0){if(!h.isFresh())throw He(
s);await Kt(s,St(h.damaged),{...i,salt:e.salt()})}for(const{key:v}of b)await s.delete(v,i);return[...g,...S,...b.map(Ke),...await _n(s,e,i)]}catch(r){a.error=r,
a.hasError=!0}finally{const r=An(a);r&&await r}}o(xn,"repairObjects");async function Pn({damaged:s,segments:t},e,n){const i=ps(t),a=[];try{for(const{id:r,size:c}of s){
const{saved:h,lost:f}=await Tn({id:r,size:c,table:i.get(r)?.frames},e,n),u=e.alone?"removed":"a later clean deletes it";a.push({object:G+r,done:`${u}; ${h} of i\
ts chunks were saved, ${f} were lost`})}await e.target.finish()}finally{await e.target.abandon()}return a}o(Pn,"saveChunks");async function Tn(s,{store:t,index:e,
target:n},i){let a=0;for(let r=!1;;r=!0){let c=0;const h=await yn(t,{key:G+s.id,size:s.size},i).catch(f=>{throw f instanceof l.m_?He(t,f):f});for await(const{digest:f,
bytes:u}of dn(h,s))e.has(f)||(u===void 0?c++:(n.add({kind:"contents",digest:f,bytes:u}),a++,await n.settled()));if(c===0||r)return{saved:a,lost:c}}}o(Tn,"savePa\
ck");async function zn({sound:s,damaged:t,others:e,segments:n},{store:i,index:a,alone:r,blobs:c,repacked:h},f){const[u,d]=[n.filter(({segment:x})=>x),n.filter(({
segment:x})=>!x)];for(const{key:x}of d)await i.delete(x,f);const g=u.flatMap(({segment:x})=>x?.blobs??[]),b=await Rn([...c,...g],new ft(i,a,f)),S={tables:new Map(
s.map(x=>[x.id,(0,I.jE)(x.frames)])),recipes:new Set(b.keys())},{obsolete:v}=await Le(i,{survey:{packs:r?s:[...s,...t,...e],segments:u.map(x=>In(x,S)?x:{...x,segment:void 0}),
blobs:[...b.values()]},used:new Set(St(s)),gone:new Set,repacked:h,tables:o(x=>$n([...s,...t,...e],x),"tables"),mayReplace:o(()=>!1,"mayReplace"),many:Number.POSITIVE_INFINITY},
f);return{obsolete:v,renewed:d.map(Ke)}}o(zn,"repairSegments");function*$n(s,t){for(const{id:e,size:n,frames:i}of s)i&&t.has(e)&&(yield{id:e,size:n,frames:i})}o(
$n,"tablesAmong");function Ke({key:s,segment:t}){return{object:s,done:t===void 0?"rebuilt from the intact packs":"removed: it lists a pack that is missing or da\
maged"}}o(Ke,"repairOf");async function Rn(s,t){const e=new Map;for(const n of new Map(s.map(i=>[i.recipe,i])).values())try{await Ie(n,t),e.set(n.recipe,n)}catch(i){
if(!(i instanceof l.cs))throw i}return e}o(Rn,"completeOf");function In({segment:s},{tables:t,recipes:e}){const{packs:n=[],blobs:i=[]}=s??{};return!n.some(({id:r,
frames:c})=>t.has(r)&&t.get(r)!==(0,I.jE)(c))&&i.every(({recipe:r})=>e.has(r))}o(In,"isRight");function He({location:s},t){return new l.fK(`the damaged packs at\
 ${s} were left unchanged: saving their intact chunks took too long`,{hint:"Run the command again: it skips the chunks that are already saved",cause:t})}o(He,"t\
ooLate");const Cn=/[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/;async function Dn(s,t){if(!(0,$.HE)(s))throw new l.Wt(`Cannot repair ${s.
location}: it does not support deleting`);const e=_(Q(await Bn(s,t)));return await s.delete(z,t),await s.put(z,[e],t),await s.get(z,t)}o(Dn,"renewConfig");async function Nn(s,t){
if((0,$.d0)(s))return!1;for await(const e of s.listRefs(t))return!0;return!1}o(Nn,"hasNames");function Ln({location:s},t){return new l.cs(`the repository at ${s}\
 is damaged: it has snapshots, but its object config is missing`,{hint:"Rewrite it with: vm snapshot verify --repair",cause:t})}o(Ln,"lostConfig");async function Bn(s,t){
try{return Cn.exec(Buffer.from(await s.get(z,t)).toString("latin1"))?.[0]}catch{return}}o(Bn,"oldId");const Un=2**32;async function Xe(s,{signal:t,isCondemned:e=o(
()=>!1,"isCondemned"),merges:n=!1}){const[i,a,r]=[new V,new V,new De],c=new Map,h=new Set;return(0,$.$9)(s)&&await Ot(s,{signal:t,damaged:!0},{onPack:o((f,u)=>{
f.frames?qt(e(f.id)?a:i,f,{rank:u}):h.add(f.id)},"onPack"),onSegment:o(f=>{for(const u of f.segment?.blobs??[])jn(u,c.get(u.digest))&&c.set(u.digest,u);n&&r.add(
f)},"onSegment")}),{chunks:i,doomed:a.size>0?a:void 0,blobs:c,spoilt:h,small:r}}o(Xe,"loadIndex");async function Ct(s,{signal:t,avoid:e}){const n=await pe(s,{signal:t}),
i=new V;return await Ot(s,{signal:t,damaged:!0},{onPack:o((r,c)=>qt(i,r,{rank:c,isLast:n.has(r.id)||e.has(r.id)}),"onPack")}),i}o(Ct,"loadReadable");async function Ve(s,t,e){
const n=new V,i=(0,nt.A)(s.traits.concurrency),a=o(async(r,c)=>{const h=await mt(s,r,e);h&&n.addPack(h,{firstFrame:I.OE.length,rank:c})},"add");return await Promise.
all(t.map((r,c)=>i(a,r,c))),n}o(Ve,"loadPacks");function qt(s,{id:t,size:e,frames:n},{rank:i,isLast:a=!1}){n&&s.addPack({id:t,size:e,frames:n},{firstFrame:I.OE.
length,rank:a?Un+i:i})}o(qt,"addTo");function jn(s,t){return t===void 0||s.recipe<t.recipe}o(jn,"isFirst");async function Fn(s,t){const{chunks:e,blobs:n}=await Xe(
s,t);let i=0,a=0;if((0,$.$9)(s)){a=(await s.stat(z,t))?.size??0;for(const r of[G,ht])for await(const{size:c}of q(s,r,t))a+=c,r===G&&i++}return{packs:i,chunks:e.
size,blobs:n.size,bytes:a}}o(Fn,"repositoryStats");class te{static{o(this,"LiveChunks")}#t;#e;#s=new V;#n=new Set;#i=new Jt;constructor(t){this.#t=t,this.#e=new Uint8Array(
(t.size>>>3)+1)}has(t){return(this.#e[t>>>3]&1<<(t&7))!==0}async add(t,e){const n=t.filter(({recipe:i})=>!this.#n.has(i)).map(({recipe:i})=>Buffer.from((0,rt.ZD)(
i),"hex"));for(const i of n)e.frames.expect(i);try{for(const i of t)await this.#a(i,e)}finally{for(const i of n)e.frames.forget(i)}}async#a(t,{frames:e,onNew:n,
c:i}){if(!this.#n.has(t.recipe)){for await(const{digest:a}of kt(e,t,this.#i))i.signal.throwIfAborted(),await e.locate(a),this.#r(a)&&n?.(a);this.#n.add(t.recipe)}}#r(t){
const e=this.#t.entryOf(t);return e<0?this.#s.add(t,{frame:0,offset:0,length:0}):this.has(e)?!1:(this.#e[e>>>3]=this.#e[e>>>3]|1<<(e&7),!0)}}const Dt="recipes/",
yt=Buffer.from("VMSRECS1"),ee=yt.length+4,se=16<<20,Ye=1e5,Wn=2*se,Gn=64,Kn=50;class Hn{static{o(this,"KnownRecipes")}#t=new Map;#e=new Map;#s=0;#n=0;#i=!1;learn(t){
for(const e of t)this.#t.set(Nt((0,E.hash)("sha256",e,"buffer")),e)}has(t){return this.#t.has(Nt(t))}get(t){const e=Nt(t),n=this.#t.get(e);return n&&!this.#i&&this.#a(
e,n),n}add(t,e){const n=Nt(t);this.#i||e.length>Vt||this.#e.has(n)||this.#a(n,e.slice())&&this.#n++}close(){this.#i=!0;const t=[...this.#e.values()];return{chunks:t,
isWorthWriting:this.#n>Math.min(Kn,t.length/10)}}#a(t,e){return this.#e.has(t)||this.#s+e.length>se||this.#e.size>=Ye?!1:(this.#e.set(t,e),this.#s+=e.length,!0)}}
async function Xn(s,t){const e=new Hn;let n;for await(const i of q(s,Dt,t))(n===void 0||i.modified>n.modified)&&(n=i);if(n===void 0||n.size>Wn)return e;try{e.learn(
await Yn(await s.get(n.key,t),n.key))}catch(i){if(!(i instanceof l.cs||i instanceof l.m_))throw i}return e}o(Xn,"readRecipes");async function Vn(s,t,e){const{chunks:n,
isWorthWriting:i}=t.close();if(!i)return;const a=new et.f(1<<20);for(const f of n)a.varint(f.length).bytes(f);const r=Buffer.alloc(ee);yt.copy(r),r.writeUInt32LE(
a.length,yt.length);const c=Buffer.concat([r,await(0,lt.s)(a.view(),3)]),h=Dt+(0,E.hash)("sha256",c,"hex");try{await s.put(h,[c],e);for await(const f of q(s,Dt,
e))f.key!==h&&await s.delete(f.key,e)}catch(f){if(!(f instanceof l.JC)||f instanceof l.cc)throw f;e.log.debug(`cannot write the recipe cache: ${f.message}`)}}o(
Vn,"writeRecipes");async function Yn(s,t){const e=Buffer.from(s.buffer,s.byteOffset,s.length),n=e.length>ee?e.readUInt32LE(yt.length):0,i=se+4*Ye;if((0,E.hash)(
"sha256",s,"hex")!==t.slice(Dt.length)||!e.subarray(0,yt.length).equals(yt)||n>i)throw new l.cs(`${t} is damaged`);const a=new et.V(await(0,lt.j)(e.subarray(ee),
n,t),t),r=[];for(;a.left>0;)r.push(a.bytes(a.varint(Math.min(Vt,a.left))));return r}o(Yn,"parse");function Nt(s){return Buffer.from(s.buffer,s.byteOffset,s.length).
toString("latin1")}o(Nt,"keyOf");const Je="clock/";async function Jn(s,{graceMs:t,signal:e}){if((0,$.Ow)(s))return await s.now({signal:e});const n=Je+(0,E.randomUUID)();
await s.put(n,[Buffer.from("now")],{signal:e});try{const i=new Map;for await(const{key:r,modified:c}of s.list(Je,{signal:e}))i.set(r,c);const a=i.get(n)??Zn(i.values());
for(const[r,c]of i)c+t<a&&await s.delete(r,{signal:e});return a}finally{await s.delete(n,{signal:e})}}o(Jn,"storeTime");function Zn(s){let t=0;for(const e of s)
t=Math.max(t,e);return t}o(Zn,"latest");async function Qn(s,{needed:t,released:e=[],times:n,now:i},a){const r=We(s,n),c=i!==void 0,h=i??await Jn(s,{graceMs:n.graceMs,
signal:a.signal}),f=await Pt(s,{signal:a.signal}),u=await t(),d=new Set(f.flatMap(Y=>Y.packs)),{packs:g,segments:b,index:S}=await qn(s,d,a),v=!c&&u.length>Gn?await Xn(
s,a):void 0,x=ei(s,{index:S,known:v},a),[O,U]=[new te(S),new te(S)];await O.add(u,{frames:x,c:a}),v&&await Vn(s,v,a);for(const Y of e)await st(Y);return{now:h,age:r,
lists:f,packs:g,segments:b,blobs:u,live:O,released:U,frames:x,index:S};async function st(Y){try{await U.add([Y],{frames:x,c:a})}catch(ot){if(!(ot instanceof l.cs))
throw ot}}}o(Qn,"takeSurvey");async function qn(s,t,{signal:e}){const n=new V,i=[],a=[];return await Ot(s,{signal:e,damaged:!0},{onPack:o((h,f)=>{const{id:u,size:d,
modified:g,frames:b=[]}=h;qt(n,h,{rank:f,isLast:t.has(u)}),i[f]={id:u,size:d,modified:g,chunks:ti(b,n)}},"onPack"),onSegment:o(({segment:h,...f})=>{a.push({...f,
segment:h&&{packs:h.packs.map(({id:u})=>({id:u})),blobs:h.blobs}})},"onSegment")}),{packs:i.filter(h=>h!==void 0),segments:a.sort((h,f)=>h.key<f.key?-1:1),index:n}}
o(qn,"surveyTables");function ti(s,t){const e=new Uint32Array(s.reduce((i,{lengths:a})=>i+a.length,0));let n=0;for(const{digests:i}of s)for(let a=0;a<i.length;a+=
C.x)e[n++]=t.entryOf(i.subarray(a,a+C.x));return e}o(ti,"numbersOf");function ei(s,{index:t,known:e},n){const i=o(r=>Ct(s,{signal:n.signal,avoid:r}),"whole"),a=(0,$.
eA)(s)?(0,A.L)(s,{get:s.getKept}):s;return new ft(a,t,{signal:n.signal,whole:i,known:e})}o(ei,"framesOf");function dt(s){return s.map(({id:t})=>t)}o(dt,"gc_inve\
ntory_idsOf");const si=200;function ni({lists:s,now:t},e,{graceMs:n,many:i}){const a=s.filter(({since:r,tombstone:c,damage:h,packs:f})=>c===void 0&&h===void 0&&
f.length<si&&t-r<n/4);return a.length+(e?1:0)>i.lists?a:[]}o(ni,"listsToMerge");async function ii(s,{survey:t,done:e,alone:n,graceMs:i},a){const r=(0,nt.A)(s.traits.
concurrency);n||await Promise.all(e.map(f=>r(()=>s.put(me(f),[Buffer.from("deleted")],a))));const c=n?e:t.lists.filter(({tombstone:f})=>f!==void 0&&f+i<=t.now);
await Ht(s,dt(c),a);const h=[];for await(const f of vs(s,t.lists,{...a,before:t.now-i}))h.push(f);await Mt(s,h,a)}o(ii,"closeLists");async function ai(s,t){try{
const e=await Ze(s.plan.waste,s,t),n=await Ze(s.plan.due,s,t);return await s.target.finish(),{waste:e,due:n}}finally{await s.target.abandon()}}o(ai,"copyNeeded");
async function Ze(s,{plan:t,survey:e,target:n},i){const a=[];for(const r of s)for(const c of r.chunks)t.mustCopy(c,r)&&e.frames.expect(e.index.digestOf(c));for(const r of s)
try{for(const c of r.chunks){if(!t.mustCopy(c,r))continue;const h=e.index.digestOf(c);n.add({kind:"contents",digest:h,bytes:await e.frames.chunk(h)}),await n.settled()}
a.push(r)}catch(c){if(!(c instanceof l.cs))throw c;i.log.warn(`pack ${r.id} is kept, because its needed chunks cannot be read: ${c.message}`)}return a}o(Ze,"cop\
yOut");const Qe=.5,ri=64,oi=262144,ci=256;function hi(s,{graceMs:t,alone:e}){const{packs:n,lists:i,live:a,released:r,index:c,now:h}=s,f=new Set(i.flatMap(O=>O.packs)),
u=i.filter(({since:O,tombstone:U})=>e||U===void 0&&O+t<=h),d=new Set(u.flatMap(O=>O.packs)),g=n.filter(({id:O})=>!f.has(O)),b=new di(g,{live:a,index:c}),S=o(O=>O.
modified+t<=h||O.chunks.some(U=>r.has(U)),"mayGo"),v=g.filter(O=>b.share(O)<Qe&&S(O));v.push(...fi(g.filter(O=>b.share(O)>=Qe&&O.modified+t<=h)));const x=new Set(
v.map(({id:O})=>O));return{waste:v,due:n.filter(({id:O})=>d.has(O)),dueLists:u,used:new Set(g.filter(O=>b.share(O)>0&&!x.has(O.id)).map(({id:O})=>O)),mustCopy:o(
(O,U)=>a.has(O)&&(b.of(O)??U.id)===U.id,"mustCopy")}}o(hi,"planSweep");function fi(s){const t=s.filter(({size:e})=>e<oi).sort((e,n)=>e.size-n.size);return t.length<
ri?[]:t.slice(0,ci)}o(fi,"smallOnes");class di{static{o(this,"PrimaryCopies")}#t;#e;#s=new Map;constructor(t,{live:e,index:n}){this.#t=new Uint32Array(n.size);const i=new Map(
t.map(a=>[a.id,qe(a,n,r=>e.has(r))]));this.#e=[...t].sort((a,r)=>(i.get(r.id)??0)-(i.get(a.id)??0)||(a.id<r.id?-1:1)),this.#e.forEach((a,r)=>{this.#s.set(a.id,qe(
a,n,c=>e.has(c)&&this.#n(c,r)))})}of(t){return this.#e[this.#t[t]-1]?.id}share({id:t}){return this.#s.get(t)??0}#n(t,e){return this.#t[t]!==0?!1:(this.#t[t]=e+1,
!0)}}function qe({chunks:s},t,e){let[n,i]=[0,0];for(const a of s){const r=t.lengthOf(a);i+=r,e(a)&&(n+=r)}return i===0?0:n/i}o(qe,"ratio");var li=function(s,t,e){
if(t!=null){if(typeof t!="object"&&typeof t!="function")throw new TypeError("Object expected.");var n,i;if(e){if(!Symbol.asyncDispose)throw new TypeError("Symbo\
l.asyncDispose is not defined.");n=t[Symbol.asyncDispose]}if(n===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");n=t[Symbol.dispose],
e&&(i=n)}if(typeof n!="function")throw new TypeError("Object not disposable.");i&&(n=o(function(){try{i.call(this)}catch(a){return Promise.reject(a)}},"dispose")),
s.stack.push({value:t,dispose:n,async:e})}else e&&s.stack.push({async:!0});return t},ui=(function(s){return function(t){function e(r){t.error=t.hasError?new s(r,
t.error,"An error was suppressed during disposal."):r,t.hasError=!0}o(e,"fail");var n,i=0;function a(){for(;n=t.stack.pop();)try{if(!n.async&&i===1)return i=0,t.
stack.push(n),Promise.resolve().then(a);if(n.dispose){var r=n.dispose.call(n.value);if(n.async)return i|=2,Promise.resolve(r).then(a,function(c){return e(c),a()})}else
i|=1}catch(c){e(c)}if(i===1)return t.hasError?Promise.reject(t.error):Promise.resolve();if(t.hasError)throw t.error}return o(a,"next"),a()}})(typeof SuppressedError==
"function"?SuppressedError:function(s,t,e){var n=new Error(e);return n.name="SuppressedError",n.error=s,n.suppressed=t,n});const ts=1e3;async function wi(s,{config:t,
times:e,...n},i){const a={stack:[],error:void 0,hasError:!1};try{if(!(0,$.$9)(s)||!(0,$.HE)(s))throw new l.Wt(`Cannot free space in ${s.location}: it does not s\
upport listing and deleting`);const r=li(a,await yi(s,i),!0),c=r&&"now"in r?r.now:void 0,h=c!==void 0,f=await Qn(s,{...n,times:e,now:c},i);!h&&n.believesEmpty?.()===
!1&&pi(f,s);const u=hi(f,{graceMs:e.graceMs,alone:h}),d=h?await gi(s,{plan:u,survey:f},i):new Map,g=[],b=new Qt(s,new V,{level:t.compression.level,signal:i.signal,
isTaken:bi(f,u),onPack:o(async K=>{g.push(K)},"onPack")}),{waste:S,due:v}=await ai({plan:u,survey:f,target:b},i),x=h?[...v,...S]:v,{obsolete:O,written:U}=await Le(
s,{survey:f,used:u.used,gone:new Set(x.map(({id:K})=>K)),repacked:g,tables:o(K=>ys(s,{segments:f.segments,packs:ki(f.packs,K)},i),"tables"),mayReplace:mi(f,h?n.
released??[]:[],e),many:e.many.segments},i),st=h?[]:ni(f,S.length>0,e),Y=[...dt(S),...st.flatMap(({packs:K})=>K)];!h&&Y.length>0&&await Kt(s,Y,{...i,salt:e.salt()});
const ot=o(()=>!h&&f.age()>e.leaseMs,"isLate");ot()||await Ht(s,dt(st),i);let vt=[...d.values()].reduce((K,J)=>K+J,-U-Lt(b.packs));for(const K of[O,x.map(J=>({...J,
key:G+J.id}))]){const J=K.filter(({key:ct})=>!d.has(ct));for(let ct=0;ct<J.length;ct+=ts){if((0,$.Ow)(s)&&await s.now(i),ot())return{freed:0,...es(f,{waste:S,gone:[]},
e)};const Ut=J.slice(ct,ct+ts);await Mt(s,Ut.map(({key:M})=>M),i),vt+=Lt(Ut)}}const ae=new Set(dt(u.due.filter(K=>!v.includes(K)))),re=u.dueLists.filter(({packs:K})=>!K.
some(J=>ae.has(J)));return ot()||await ii(s,{survey:f,done:re,alone:h,graceMs:e.graceMs},i),{freed:Math.max(0,vt),...es(f,{waste:h?[]:S,gone:x},e)}}catch(r){a.error=
r,a.hasError=!0}finally{const r=ui(a);r&&await r}}o(wi,"sweepObjects");async function gi(s,{plan:t,survey:e},n){const i=[...t.waste,...t.due].filter(d=>!d.chunks.
some(g=>t.mustCopy(g,d))),a=new Set(dt(i)),r=e.segments.filter(({segment:d})=>d?.packs.some(({id:g})=>a.has(g))),c=o(({segment:d})=>d?.blobs.length===0&&d.packs.
every(({id:g})=>a.has(g)),"isOver"),h=new Set(r.filter(d=>!c(d)).flatMap(({segment:d})=>d?.packs.map(({id:g})=>g)??[])),f=new Map,u=i.filter(({id:d})=>!h.has(d)).
map(({id:d,size:g})=>({key:G+d,size:g}));for(const{key:d,size:g}of[...r.filter(c),...u])await s.delete(d,n),f.set(d,g);return f}o(gi,"deleteGarbage");async function yi(s,t){
if((0,$._f)(s))try{return await s.lockExclusively(t)}catch(e){if(!(0,$.YG)(s)||!(e instanceof l.fK)||e.fields.sweeping===!0)throw e;return await s.stage(t)}}o(yi,
"enter");function pi({blobs:s,packs:t,released:e},{location:n}){const i=o(a=>a.chunks.every(r=>e.has(r)),"isReleased");if(!(s.length>0||t.every(i)))throw new l.
cs(`found no snapshots in ${n}, but ${t.length} packs`,{hint:"If all snapshots were deleted, run: vm snapshot clean --force"})}o(pi,"assertPlausible");function mi({
now:s},t,{graceMs:e}){const n=new Set(t.map(({digest:i})=>i));return({modified:i,segment:a})=>i+e<=s||a?.blobs.some(({digest:r})=>n.has(r))===!0}o(mi,"mayReplac\
e");function bi({lists:s},{waste:t}){const e=new Set([...s.flatMap(({packs:n})=>n),...dt(t)]);return n=>e.has(n)}o(bi,"isToGo");function es({lists:s,packs:t,now:e},{
waste:n,gone:i},{graceMs:a}){const r=new Set(dt(i)),c=new Map;for(const{packs:d,since:g}of s)for(const b of d)c.set(b,g);const h=t.filter(({id:d})=>c.has(d)&&!r.
has(d)),f=h.reduce((d,{id:g})=>Math.max(d,c.get(g)??0),n.length>0?e:0),u=Lt(h)+Lt(n);return{pending:u,due:u>0?new Date(Date.now()+f+a-e):void 0}}o(es,"pendingOf");
function ki(s,t){return new Map(s.filter(({id:e})=>t.has(e)).map(({id:e,size:n})=>[e,n]))}o(ki,"sizesOf");function Lt(s){return s.reduce((t,{size:e})=>t+e,0)}o(
Lt,"sizeOf");const Si=new Set;async function Ei(s,t,e){return ss(s,await ne(s,{packs:t,signal:e.signal}),e)}o(Ei,"openFrames");function ss(s,t,{signal:e}){const n=(0,$.
$9)(s)?i=>Ct(s,{signal:e,avoid:i}):void 0;return new ft(s,t,{signal:e,whole:n})}o(ss,"framesOver");async function ne(s,{packs:t,avoid:e=Si,signal:n}){if(!(0,$.$9)(
s))return t?await Ve(s,t,{signal:n}):new V;try{if(t!==void 0)return await Ve(s,t,{signal:n})}catch(i){if(!(i instanceof l.cs))throw i}return await Ct(s,{signal:n,
avoid:e})}o(ne,"readableIndex");async function vi(s,t){const e=await ne(s,{packs:void 0,signal:t.signal}),n=ss(s,e,t),i=new te(e);return{add:o(async a=>{let r=0;
const c=o(h=>{const{frame:f,length:u}=n.place(h);r+=f.raw===0?0:u*f.stored/f.raw},"onNew");return await i.add(a,{frames:n,onNew:c,c:t}),Math.round(r)},"add")}}o(
vi,"openSizeEstimator");async function Mi(s,t,e){const n=new V,i=(0,nt.A)(s.traits.concurrency),a=new Set,r=new Set(t.flatMap(u=>u.packs)),c=o(async(u,d)=>{const g=await f(
u);g&&n.addPack(g,{firstFrame:I.OE.length,rank:d})},"add");await Promise.all([...r].map((u,d)=>i(c,u,d)));const h=new Map(t.flatMap(u=>u.blobs).map(u=>[u.digest,
u]));return{chunks:n,doomed:void 0,blobs:h,spoilt:a,small:new De};async function f(u){try{return await mt(s,u,e)}catch(d){if(!(d instanceof l.cs))throw d;a.add(
u);return}}}o(Mi,"loadDeltaIndex");var _i=m(48161);const Et=1<<20;async function*Oi(s,t,e){let n=t.take(Et),i=0;for await(const a of s){e.signal.throwIfAborted();
for(let r=0;r<a.length;){const c=Math.min(a.length-r,Et-i);n.set(a.subarray(r,r+c),i),r+=c,i+=c,i===Et&&(yield{bytes:n,length:i},n=t.take(Et),i=0)}e.onBytes?.(a.
length)}i>0&&(yield{bytes:n,length:i})}o(Oi,"readBlocks");var Ai=m(5414),xi=m(75919),Pi=m(69351);const Ti=3;class zi{static{o(this,"IngestThread")}#t=new xi.Worker(
(0,Pi.O)("ingest-worker",import.meta.url));#e=[];#s=new Rt.P;#n;constructor(){this.#t.unref(),this.#t.on("message",t=>this.#e.shift()?.resolve(t)),this.#t.on("e\
rror",t=>this.#a(t instanceof Error?t:new Error(String(t)))),this.#t.on("exit",t=>this.#a(new Error(`a worker thread ended with code ${t}`)))}async ingest(t,e,{
slabShelf:n,absorb:i}){this.#t.ref();try{await this.#i({kind:"begin",chunker:t});const a=[];let r=Promise.resolve();for await(const{bytes:f,length:u}of e){const d=this.#s.
takeAll(),g=this.#i({kind:"slab",bytes:f,length:u,spare:d},[f.buffer,...d.map(({buffer:b})=>b)]);r=Promise.all([g,r]).then(async([{slab:b,batches:S}])=>{b&&n.release(
b);for(const v of S)await i(v),this.#s.release(v.bytes)}),r.catch(()=>{}),a.push(r),a.length>=Ti&&await a.shift()}await r;const{done:c,batches:h}=await this.#i(
{kind:"end"});for(const f of h)await i(f);if(!c)throw new Error("a worker thread lost its blob");return c}finally{this.#t.unref()}}async end(){await this.#t.terminate()}#i(t,e=[]){
const n=Promise.withResolvers();return n.promise.catch(()=>{}),this.#n?n.reject(this.#n):(this.#e.push(n),this.#t.postMessage(t,e)),n.promise}#a(t){this.#n??=t;
for(const e of this.#e.splice(0))e.reject(this.#n)}}const $i=4;class Ri{static{o(this,"IngestPool")}#t;#e=(0,nt.A)(Math.min((0,_i.availableParallelism)(),$i));#s=new Rt.
P;#n=new Rt.P;#i=[];#a=new Set;constructor(t){this.#t=t}async run(t){return await this.#e(async()=>{const e=Oi(t.source,this.#s,t);try{const n=await e.next();return n.
done?await this.#r(void 0,t):n.value.length<Et?await this.#r(n.value,t):await this.#o(Ii(n.value,e),t)}finally{await e.return()}})}async[Symbol.asyncDispose](){
await Promise.all([...this.#a].map(t=>t.end())),this.#a.clear(),this.#i.length=0;for(const t of[this.#s,this.#n])t.takeAll()}async#r(t,e){const n=[],i=new Ai.Z(
this.#t,this.#n,r=>n.push(r));t&&i.push(t.bytes.subarray(0,t.length));const a=i.finish();t&&this.#s.release(t.bytes);for(const r of n)await e.absorb(r),this.#n.
release(r.bytes);return a}async#o(t,e){const n=this.#i.pop()??new zi;this.#a.add(n);try{const i=await n.ingest(this.#t,t,{slabShelf:this.#s,absorb:e.absorb});return this.#i.
push(n),i}catch(i){throw this.#a.delete(n),await n.end(),i}}}async function*Ii(s,t){yield s,yield*t}o(Ii,"chain");class Ci{static{o(this,"TreeWriter")}#t;#e;#s=[];constructor(t,e){
this.#t=t,this.#e=e}add(t){this.#n(0,t)}finish(){for(let t=0;t<this.#s.length;t++){const e=this.#s[t];if(t===this.#s.length-1)return{depth:t,entries:e};e.length>
0&&this.#i(t)}return ut}#n(t,e){this.#s[t]??=[];const n=this.#s[t];n.push(e);const i=(e.digest[C.x-1]+e.digest[C.x-2]*256)%this.#t===0,a=n.length;(i&&a>=this.#t/
4||a>=this.#t*4)&&this.#i(t)}#i(t){const e=this.#s[t];this.#s[t]=[];const n=new et.f(e.length*(C.x+4));let i=0;for(const c of e)n.bytes(c.digest).varint(c.span),
i+=c.span;const a=n.copy(),r=(0,E.hash)("sha256",a,"buffer");this.#e(a,r),this.#n(t+1,{digest:r,span:i})}}class Di{static{o(this,"BlobAdder")}#t;#e;#s;#n;#i;#a=new Set;constructor(t,{
chunker:e,stats:n,signal:i}){this.#t=t,this.#e=e,this.#s=new Ri(e),this.#n=n,this.#i=i}async[Symbol.asyncDispose](){await this.#s[Symbol.asyncDispose]()}async add(t,e){
const n=Ni(this.#a);this.#a.add(n);try{return await this.#r(n,t,e)}finally{this.#a.delete(n)}}async#r(t,e,{expected:n,onBytes:i}){const a=new Map,r=o(d=>{const g=a.
get(d)??new Ci(this.#e.fanout,(b,S)=>this.#c({kind:"recipes",digest:S,bytes:b}));return a.set(d,g),g},"treeOf"),c=await this.#s.run({source:e,onBytes:o(d=>{this.#n.
bytesRead+=d,i?.(d)},"onBytes"),signal:this.#i,absorb:o(d=>this.#o(d,{tree:r(d.stream),lane:t}),"absorb")});if(n!==void 0&&c.digest!==n)throw new l.cs(`the cont\
ent has the digest ${c.digest} instead of ${n}`,{fields:{expected:n,found:c.digest}});const h={};for(const d of $t[c.kind])h[d]=r(d).finish();const f=Bs({kind:c.
kind,size:c.size,streams:h}),u=(0,E.hash)("sha256",f,"buffer");return this.#c({kind:"recipes",digest:u,bytes:f}),await this.#t.settled(),{digest:c.digest,size:c.
size,recipe:(0,rt.aD)(u.toString("hex"))}}async#o({stream:t,bytes:e,lengths:n,digests:i},{tree:a,lane:r}){let c=0;n.forEach((h,f)=>{const u=i.subarray(f*C.x,(f+
1)*C.x);this.#c({kind:t,digest:u,bytes:e.subarray(c,c+h)},r),a.add({digest:u,span:h}),c+=h}),await this.#t.settled()}#c(t,e){this.#t.add(t,e)&&(this.#n.bytesNew+=
t.bytes.length)}}function Ni(s){let t=0;for(;s.has(t);)t++;return t}o(Ni,"lowestFree");var Li=m(12362);const ns=["recipes","records","times","contents"];async function Bi(s,{
frames:t,index:e,held:n}){const i=new Uint8Array(e.size);let a=0;const r=new Map;let[c,h]=[0,0];const f=new Map;for(const d of s){const g=new Set;f.set(d.recipe,
g);for await(const{digest:b,kind:S}of kt(t,d)){const v=n.find(b);if(v&&g.add(v.frame),v)continue;const{frame:x,length:O}=t.place(b),U=e.entryOf(b);if(i[U]!==0)continue;
i[U]=ns.indexOf(S)+1,a++,c+=O,h+=x.raw===0?0:O*x.stored/x.raw;const st=x.pack.id??"";r.set(st,(r.get(st)??0)+O)}}return{wanted:a,kindOf:o(d=>ns[(i[e.entryOf(d)]??
0)-1],"kindOf"),packs:r,raw:c,stored:Math.round(h),frames:f}}o(Bi,"planCopy");const Ui=32<<20,ji=8<<20,Fi=4,Wi=2,Gi=4;async function Ki(s,t,{onPlan:e,onBytes:n,
...i},a){if(s.length===0)return{raw:0,frames:new Map};let r=0;const c=(0,nt.A)(Wi),h=new Set;for(let f=0;;f++){const u=h.size,d=await t.index(a,{whole:f>0,avoid:h}),
g=new ft(t.store,d,{signal:a.signal,damaged:h});try{for(let b=0;;){const S=await Bi(s,{frames:g,index:d,held:i.held});if(S.wanted===0)return{raw:r,frames:S.frames};
if(S.wanted===b)throw new l.cs(`the index at ${t.store.location} does not match its packs`);b=S.wanted,await e?.(S.stored);const v=Hi(S,{index:d,source:t,target:i,
damaged:h,verifying:c},a);for await(const{taken:x,bytes:O}of(0,Li.wW)(v,Fi,U=>U())){for(const U of x)Ji(U,S,i);await i.packs.settled(),n?.(O)}r+=S.raw}}catch(b){
if(!(b instanceof W.Rh||(0,W.ys)(b)&&h.size>u)||f===Gi)throw b}}}o(Ki,"copyChunks");async function*Hi(s,t,e){const{target:n,damaged:i}=t,a=Qi(t.index);for(const[
r,c]of s.packs){const h=a.get(r);h?.raw===c&&h.stored<=Ui&&!n.packs.isTaken(r)&&!i.has(r)?yield()=>Xi(r,t,e):yield*Vi(r,s,t,e)}}o(Hi,"jobsOf");async function Xi(s,{
source:{store:t},target:e,damaged:n,verifying:i},a){const r=o(async()=>{const f=await t.get(G+s,a).catch((0,W.Hj)(s,t.location));return{bytes:f,frames:await i(()=>(0,it.
pW)(f,s))}},"read"),{bytes:c,frames:h}=await(0,W.fL)(r,()=>n.add(s));return await e.packs.addPack({id:s,size:c.length,frames:h},c),{taken:[],bytes:c.length}}o(Xi,
"wholePack");async function*Vi(s,t,{source:{store:e},damaged:n},i){const a=o(()=>{n.add(s)},"onDamage"),r=await mt(e,s,{signal:i.signal,onDamage:a});if(r===void 0)
throw new W.Rh(`pack ${s}`,e.location);let c={start:0,length:0,infos:[]};const h=o(({start:u,length:d,infos:g})=>async()=>{const b=o(async()=>{const S={start:u,
length:d},v=await e.get(G+s,{range:S,signal:i.signal}).catch((0,W.Hj)(s,e.location));return await Yi(v,g,`pack ${s} of ${e.location}`)},"read");return{taken:await(0,W.
fL)(b,a),bytes:d}},"job");let f=I.OE.length;for(const u of r.frames){const d=Zi(u,t);c.length>0&&(!d||c.length+u.stored>ji)&&(yield h(c),c={start:0,length:0,infos:[]}),
d&&(c={start:c.length>0?c.start:f,length:c.length+u.stored,infos:[...c.infos,u]}),f+=u.stored}c.length>0&&(yield h(c))}o(Vi,"runsOf");async function Yi(s,t,e){const n=[
...(0,it.Ns)(s,t.map(i=>i.stored))];return await Promise.all(t.map(async(i,a)=>{const r=n[a];return{info:i,stored:r,raw:await(0,it.HJ)(r,i,e)}}))}o(Yi,"framesIn");
function Ji({info:s,stored:t,raw:e},{kindOf:n},{packs:i}){const a=(0,it.U_)(s,e);if(!(a.every(({digest:r})=>n(r)!==void 0)&&i.addFrame(s,t)))for(const{digest:r,
bytes:c}of a){const h=n(r);h!==void 0&&i.add({kind:h,digest:r,bytes:c})}}o(Ji,"takeFrame");function Zi({digests:s},{kindOf:t}){for(let e=0;e<s.length;e+=C.x)if(t(
s.subarray(e,e+C.x))!==void 0)return!0;return!1}o(Zi,"isWanted");function Qi(s){const t=new Map;for(const{pack:e,stored:n,raw:i}of s.frames){const a=e.id??"",r=t.
get(a)??{stored:0,raw:0};t.set(a,{stored:r.stored+n,raw:r.raw+i})}return t}o(Qi,"packSizes");const qi=4;class ta{static{o(this,"RetainedBlobs")}#t;#e;#s=new Map;constructor(t){
this.#t=t,this.#e=this.#r()}record(t,e){this.#s.set(t,Promise.resolve(e))}async has(t){try{return await this.#n(t),!0}catch(e){if(e instanceof l.cs)return!1;throw e}}async ensureStored(t){
const{packs:e,lookout:n,c:i}=this.#t;for(let a=0;a<=qi;a++){await e.finish();const r=new Set;for(const f of t)for(const u of await this.#n(f))r.add(u);await e.finish();
const c=[...new Set([...r].map(({pack:f})=>f.id??""))].sort(),h=await n.refresh(c,i);if(h.size===0)return c;await this.#a(t,h)}throw Bt()}async#n(t){const e=this.#s.
get(t.recipe)??this.#i(t);return this.#s.set(t.recipe,e),e.catch(()=>this.#s.delete(t.recipe)),await e}async#i(t){const{index:e,packs:n}=this.#t,i=new Set;for await(const{
digest:a,kind:r}of kt(this.#e,t))e.chunks.has(a)||(n.add({kind:r,digest:a,bytes:await this.#e.chunk(a)}),await n.settled()),i.add(e.chunks.find(a).frame);return i}async#a(t,e){
const{index:n,packs:i}=this.#t;this.#s.clear();const a=o(c=>e.has(n.chunks.find(c)?.frame.pack.id??""),"inLost"),r=this.#r();try{const c=[];for(const h of t)for await(const f of kt(
r,h))a(f.digest)&&c.push(f);for(const{digest:h,kind:f}of c)a(h)&&(i.rescue({kind:f,digest:h,bytes:await r.chunk(h)}),await i.settled())}catch(c){throw c instanceof
W.Rh?Bt(c):c}}#r(){const{index:t,place:e,store:n,c:i}=this.#t,a=o(c=>{const h=t.chunks.find(c);return h&&ea(h.frame)?h:t.doomed?.find(c)},"find"),r=o(async c=>{
const h=(0,$.$9)(n)?await Ct(n,{signal:i.signal,avoid:c}):void 0;return{find:o(f=>h?.find(f)??a(f),"find")}},"whole");return new ft(e,{find:a},{signal:i.signal,
whole:r})}}function Bt(s){return new l.fK("writing the snapshot took too long: the repository was cleaned meanwhile, and data that it needs was deleted",{hint:"\
Run the command again: it skips the data that is already stored",cause:s})}o(Bt,"overtaken");function ea({pack:s,bytes:t}){return s.id!==void 0||t!==void 0}o(ea,
"isReadable");async function sa(s,t,{resumable:e=!1,bases:n=[],times:i},a){(0,$.JN)(s)&&await s.assertWritable(a);const r=(0,$.YG)(s)?await s.stage(a):void 0;try{
const c=e?s:r??s,h=(0,$.$9)(s)?(0,A.L)(c,{list:s.list.bind(s)}):c,f=new Ge(h,i);await f.refresh([],a);const u=(0,$.$9)(s)?await Xe(s,{signal:a.signal,isCondemned:o(
d=>f.isScheduledForDeletion(d),"isCondemned"),merges:!r}):await Mi(s,n,a);return new na({store:s,place:c,stage:r,config:t,index:u,lookout:f,times:i,c:a})}catch(c){
throw await r?.[Symbol.asyncDispose](),c}}o(sa,"openWriter");class na{static{o(this,"Writer")}#t;#e;#s;#n;#i;#a;#r;#o;#c;#h=new Map;#f;#d={bytesRead:0,bytesNew:0,
segments:0};#l;constructor(t){this.#t=t.place,this.#e=t.stage,this.#s=t.index,this.#n=(0,$.$9)(t.store),this.#i=t.lookout,this.#f=t.times.many.segments,this.#a=
t.c,this.#o=new Qt(t.place,t.index.chunks,{level:t.config.compression.level,signal:t.c.signal,isTaken:o(e=>t.lookout.isScheduledForDeletion(e)||t.index.spoilt.has(
e),"isTaken"),onPack:o(e=>this.#y({packs:[e],blobs:[]}),"onPack")}),this.#r=new Di(this.#o,{chunker:t.config.chunker,stats:this.#d,signal:t.c.signal}),this.#c=new ta(
{...t,packs:this.#o})}get stats(){const t=this.#o.packs.reduce((e,n)=>e+n.size,0);return{bytesRead:this.#d.bytesRead,bytesNew:this.#d.bytesNew,bytesStored:t+this.#d.
segments}}async find(t){const e=this.#h.get(t),n=e??this.#s.blobs.get(t);return e??(n&&await this.#c.has(n)?n:void 0)}async add(t,e={}){try{const n=await this.#r.
add(t,e);return this.#h.set(n.digest,n),n}catch(n){throw this.#l??=n,n}}async copy(t,e,n={}){try{const i=e.store.traits.shared&&!this.#t.traits.shared,a=[];for(const h of t)
(!i||(await this.find(h.digest))?.recipe!==h.recipe)&&a.push(h);const{raw:r,frames:c}=await Ki(a,e,{packs:this.#o,held:this.#s.chunks,...n},this.#a);for(const[h,
f]of c)this.#c.record(h,f);for(const h of a)this.#h.set(h.digest,h);this.#d.bytesNew+=r,this.#d.bytesRead+=t.reduce((h,{size:f})=>h+f,0)}catch(i){throw this.#l??=
i,i}}async reader(){return await this.#o.flush(),new ze(this.#p())}async publish(t){if(this.#l!==void 0)throw new l.cs("cannot publish after a blob failed",{cause:this.#l});
const e=await this.#w(t);return{packs:e,stage:this.#e?.id,assertFresh:o(async()=>{if((0,$.Ow)(this.#t)&&await this.#t.now(this.#a),!this.#i.isCurrent)throw Bt()},
"assertFresh"),confirm:o(async()=>{if(!this.#i.isCurrent&&(await this.#i.refresh(e,this.#a)).size>0)throw Bt();await this.#u()},"confirm")}}async#u(){if(!this.#n||
this.#e||!this.#i.isCurrent)return;const t=o(({segment:e})=>e?.packs.some(({id:n})=>this.#i.isScheduledForDeletion(n))===!1,"stays");try{await on(this.#t,this.#s.
small.segments.filter(t),{...this.#a,many:this.#f})}catch(e){this.#a.log.debug(`cannot merge the index: ${e}`)}}async#w(t){await this.#r[Symbol.asyncDispose]();
try{await this.#o.finish(n=>this.#a.progress.start("Storing the remaining data",n));const e=await this.#c.ensureStored(t);return await this.#g(),await this.#e?.
publish(this.#a),e}catch(e){throw e instanceof l.cs&&await this.#e?.assertStanding(this.#a),e}}async[Symbol.asyncDispose](){await this.#r[Symbol.asyncDispose](),
await this.#o.abandon(),await this.#e?.[Symbol.asyncDispose]()}async#g(){const t=[...this.#h.values()].filter(e=>this.#s.blobs.get(e.digest)?.recipe!==e.recipe);
t.length>0&&await this.#y({packs:[],blobs:t})}async#y(t){if(!this.#n)return;const e=we(t),n=ht+(0,E.hash)("sha256",e,"hex");await this.#t.put(n,[e],this.#a),this.#d.
segments+=e.length,this.#e||this.#s.small.add({key:n,size:e.length,modified:0,segment:t})}#p(){return new ft(this.#t,this.#s.chunks,this.#a)}}async function ie(s,{
times:t=Sn,mend:e=!1,...n}){os();const i=[],a=await(0,W.fL)(async()=>N(await ia(s,n),s.location)).catch(async c=>{if(!e||!(c instanceof l.cs))throw c;return i.push(
{object:z,done:"rewritten"}),N(await Dn(s,n),s.location)}),r=(0,$.eA)(s)?s.unkept:s;return{location:s.location,mended:i,writer:o(async(c,h={})=>(H(a,s.location),
await sa(s,a,{...h,times:t},c)),"writer"),reader:o(async(c,h)=>new ze(await Ei(s,h,c)),"reader"),source:o(c=>({store:s,index:o(({signal:h},{whole:f,avoid:u})=>ne(
s,{packs:f&&(0,$.$9)(s)?void 0:c,avoid:u,signal:h}),"index")}),"source"),check:o(c=>tn(r,c),"check"),repair:o(async(c,h)=>(H(a,s.location),await(0,he.PL)(()=>xn(
r,{config:a,times:t,blobs:c},h))),"repair"),stats:o(c=>Fn(s,c),"stats"),measure:o(async c=>await vi(s,c),"measure"),sweep:o(async(c,h)=>(H(a,s.location),await(0,he.
PL)(()=>wi(s,{config:a,times:t,...c},h))),"sweep")}}o(ie,"openRepository");async function ia(s,{create:t,signal:e}){try{return await s.get(z,{signal:e})}catch(n){
if(!(n instanceof l.m_))throw n;if(!t)throw await Nn(s,{signal:e})?Ln(s,n):new l.m_(`No repository found at ${s.location}`,{hint:"Create or import a snapshot th\
ere first, or check the location",cause:n})}return(0,$.oo)(s)&&await s.prove({signal:e}),await s.put(z,[_(Q())],{signal:e}),await s.get(z,{signal:e})}o(ia,"read\
OrCreate");var aa=m(85497),ra=m(89304);const oa=4,ca=20;async function ha(s,t,e){const n=t?fa(t):[{}],i=await Promise.all(n.map(c=>s.newestRef({...c,signal:e.signal}))),
a=new Map(i.flatMap(c=>c?[[`${c.project}/${c.name}`,c]]:[]));return(await Promise.all([...a.values()].map(c=>da(s,c,e)))).filter(c=>c!==void 0).slice(0,oa)}o(ha,
"findDeltaBases");function fa({project:s,name:t}){const e=[...t.matchAll(/-/g)].map(({index:n})=>n).reverse();return[{project:s,prefix:t},...e.map(n=>({project:s,
prefix:t.slice(0,n+1)})),{project:s},{}]}o(fa,"placesNear");async function da(s,t,e){try{const{manifest:n}=await(0,aa.RA)({ref:t},s,e),i=n.packs??[];return i.length>
ca+n.size_bytes/s.traits.goodObjectSize?void 0:{packs:i,blobs:n.blobs.map(ra.SC)}}catch(n){if(n instanceof l.m_||n instanceof l.cs||n instanceof l.Wt)return;throw n}}
o(da,"baseOf");var la=m(75912);async function ua(s,{first:t,...e}){const n=(0,$.d0)(s)?(0,la.Kd)(s,e.log??(0,D.a)().log):s,i=t?wa(n,t,e):n,a=(0,$.d0)(i)?await ga(
i,e):await ie(i,e);return{store:i,repository:pa(a,i),[Symbol.asyncDispose]:()=>i[Symbol.asyncDispose]()}}o(ua,"openCatalog");function wa(s,t,e){let n=s.read(t,e);
n.catch(()=>{});const i=o(async(a,r)=>{if(n===void 0||a.project!==t.project||a.name!==t.name)return await s.read(a,r);const c=n;return n=void 0,await c},"read");
return(0,A.L)(s,{read:i})}o(wa,"readingAhead");async function ga(s,t){try{return await ie(s,t)}catch(e){if(!(e instanceof l.cs))throw e;return await ya(s,e,t)}}
o(ga,"openLossy");async function ya(s,t,{log:e=(0,D.a)().log,signal:n}){const i=`the config of ${s.location} is damaged`;try{await s.markCorrupt(z,{signal:n});const a=await ie(
s,{create:!0,signal:n});return e.warn(`${i}: a new one was written; existing snapshots are kept`),a}catch(a){throw a instanceof l.iC?(e.warn(`${i}: nothing can \
be restored until a job that can write there writes a new one`),new l.m_(i,{hint:"Save a snapshot in a job that can write there: it writes a new config",cause:t})):
a instanceof l.cs?new l.hG(`${i}, and a new one was also damaged when it was read back`,{hint:"Check for a proxy between this machine and the store that changes\
 the data",fields:{store:"cache"},cause:a}):a}}o(ya,"beginAgain");function pa(s,t){return(0,$.$9)(t)||!(0,$.dd)(t)?s:{...s,writer:o(async(e,n={})=>await s.writer(
e,{...n,bases:await ha(t,n.near,e)}),"writer")}}o(pa,"knowingBases")}),49107:((X,B,m)=>{m.d(B,{mv:o(()=>l,"mv"),pI:o(()=>k,"pI"),vr:o(()=>z,"vr"),y7:o(()=>A,"y7")});
var D=m(75892);const l=512,A=new Uint8Array(2*l),E=8589934591;function k({path:L,size:j,type:T}){const w=Buffer.alloc(l);if(Buffer.byteLength(L)>100)throw new D.
dz(`'${L}' is too long for a tar header`);w.write(L,0),w.write(T==="file"?"0000644\0":"0000755\0",100),w.write("0000000\0",108),w.write("0000000\0",116),j<=E?w.
write(`${j.toString(8).padStart(11,"0")}\0`,124):(w[124]=128,w.writeBigUInt64BE(BigInt(j),128)),w.write("00000000000\0",136),w.write(T==="file"?"0":"5",156),w.write(
"ustar\x0000",257),w.fill(" ",148,156);const p=w.reduce((y,R)=>y+R,0);return w.write(`${p.toString(8).padStart(6,"0")}\0 `,148),w}o(k,"tarHeader");function z(L){
return(l-L%l)%l}o(z,"tarPadding")}),45680:((X,B,m)=>{m.d(B,{a:o(()=>l,"a")});const D=o(()=>{},"nothing");function l(A=new AbortController().signal){return{signal:A,
log:{debug:D,info:D,warn:D},progress:{start:o(()=>({add:D,done:D}),"start")}}}o(l,"quietContext")}),69351:((X,B,m)=>{m.d(B,{O:o(()=>D,"O")});function D(l,A){const E=`\
./${l}.${A.endsWith(".ts")?"ts":"js"}`;return new URL(E,A)}o(D,"workerUrl")}),12362:((X,B,m)=>{m.d(B,{$8:o(()=>j,"$8"),Mi:o(()=>E,"Mi"),Oo:o(()=>A,"Oo"),SH:o(()=>k,
"SH"),sc:o(()=>L,"sc"),wW:o(()=>z,"wW")});var D=m(77598),l=m(46466);async function*A(T){yield T}o(A,"once");async function*E(T,w){for await(const p of T)w(p),yield p}
o(E,"tap");async function*k(T,w){let p,y=0;for await(const R of T){let F=0;for(;F<R.length;){if(p===void 0&&R.length-F>=w){yield R.subarray(F,F+w),F+=w;continue}
p??=new Uint8Array(w);const Q=R.subarray(F,F+w-y);p.set(Q,y),F+=Q.length,y+=Q.length,!(y<w)&&(yield p,p=void 0,y=0)}}p!==void 0&&(yield p.subarray(0,y))}o(k,"bl\
ocksOf");async function*z(T,w,p){const y=[];try{for await(const R of T){const F=p(R);F.catch(()=>{}),y.push(F),y.length>=w&&(yield await y.shift())}for(;y.length>
0;)yield await y.shift()}finally{await Promise.allSettled(y)}}o(z,"mapOrdered");async function*L(T,w){const p=(0,l.pipeline)(T,w);p.catch(()=>{});try{yield*w,await p}finally{
w.destroy(),await Promise.allSettled([p])}}o(L,"through");function j(){const T=(0,D.createHash)("sha256");let w=0;return{add(p){T.update(p),w+=p.length},done:o(
()=>({size:w,sha256:T.digest("hex")}),"done")}}o(j,"hashCounter")}),56257:((X,B,m)=>{m.d(B,{P:o(()=>l,"P")});const D=8;class l{static{o(this,"BufferPool")}#t=new Map;take(E){
return this.#t.get(E)?.pop()??new Uint8Array(E)}release(E){const k=this.#t.get(E.length)??[];k.length<D&&k.push(E),this.#t.set(E.length,k)}takeAll(){return[...this.#t.
values()].flatMap(E=>E.splice(0))}}}),57515:((X,B,m)=>{m.d(B,{If:o(()=>l,"If"),RW:o(()=>L,"RW"),Sd:o(()=>E,"Sd"),V_:o(()=>A,"V_"),bS:o(()=>T,"bS"),be:o(()=>p,"b\
e"),hI:o(()=>y,"hI"),pE:o(()=>w,"pE"),pM:o(()=>j,"pM")});var D=m(49107);const l=136,A=156,E=D.mv-(A-l),k=148,z=8**11-1;function L(_){if(R(_.subarray(k,A))!==Q(_))
return;const P=y(_.subarray(124,136));if(P!==void 0)return{type:String.fromCharCode(_[156]||48),size:P}}o(L,"parseHeader");function j(_){const P=R(_.subarray(l,
k));if(P===void 0)return;const N=new Uint8Array(D.mv);return N.set(_),T(N,P),Buffer.compare(N.subarray(l,A),_.subarray(l,A))===0?P:void 0}o(j,"canonicalMtime");
function T(_,P){F(_,{at:l,digits:11,value:P}),_[147]=0,F(_,{at:k,digits:6,value:Q(_)}),_[154]=0,_[155]=32}o(T,"writeCanonicalFields");function w(_){return Number.
isInteger(_)&&_>=0&&_<=z}o(w,"isCanonicalMtime");function p(_){for(let P=0;P<_.length;P++)if(_[P]!==0)return!1;return!0}o(p,"isZero");function y(_){const P=_[0]??
0;if(P<128)return R(_);let N=P&127;for(let H=1;H<_.length;H++)N=N*256+_[H];return N<=Number.MAX_SAFE_INTEGER?N:void 0}o(y,"headerNumber");function R(_){let P=0;
for(;_[P]===32;)P++;let N=0;for(;P<_.length;P++){const H=_[P];if(H<48||H>55)break;N=N*8+H-48}for(;P<_.length;P++)if(_[P]!==0&&_[P]!==32)return;return N}o(R,"oct\
al");function F(_,P){let N=P.value;for(let H=P.digits-1;H>=0;H--)_[P.at+H]=48+N%8,N=Math.floor(N/8)}o(F,"writeOctal");function Q(_){let P=256;for(let N=0;N<k;N++)
P+=_[N];for(let N=A;N<D.mv;N++)P+=_[N];return P}o(Q,"checksum")}),71741:((X,B,m)=>{m.d(B,{V:o(()=>l,"V"),d:o(()=>D,"d")});function D(A){const E=new Map,k=Buffer.
from(A.buffer,A.byteOffset,A.length);let z=0;for(;z<k.length;){const L=k.indexOf(32,z),j=L<0?"":k.toString("latin1",z,L);if(!/^[1-9][0-9]{0,8}$/.test(j))return;
const T=z+Number(j),w=k.indexOf(61,L);if(T>k.length||k[T-1]!==10||w<0||w>=T)return;E.set(k.toString("utf8",L+1,w),k.toString("utf8",w+1,T-1)),z=T}return E}o(D,"\
parsePax");function l(A){const E=/^[0-9]{1,16}$/.test(A)?Number(A):Number.NaN;return Number.isSafeInteger(E)?E:void 0}o(l,"paxSize")}),13741:((X,B,m)=>{m.d(B,{lH:o(
()=>L,"lH"),lp:o(()=>j,"lp"),og:o(()=>k,"og")});var D=m(59037),l=m(49107),A=m(57515),E=m(71741);const k={header:1,literal:2,content:3,zeros:4},z=1<<20;function L(T){
return T.length===l.mv&&!(0,A.be)(T)&&(0,A.RW)(T)!==void 0}o(L,"looksLikeTar");class j{static{o(this,"TarSplitter")}#t;#e=new D.f(1024);#s=new D.f(16);#n=new Uint8Array(
l.mv);#i=0;#a=l.mv;#r="header";#o="";#c=0;#h=0;#f=0;#d=0;#l;constructor(w){this.#t=w}push(w){let p=0;for(;p<w.length;)if(this.#r==="content"||this.#r==="rest"){
const y=Math.min(w.length-p,this.#h);this.#b(w.subarray(p,p+y)),p+=y}else{const y=Math.min(w.length-p,this.#a-this.#i),R=w.subarray(p,p+y);p+=y,this.#i===0&&y===
this.#a?this.#w(R):this.#u(R)}}finish(){this.#r==="content"||this.#r==="rest"?this.#k():this.#i>0&&this.#M(this.#n.subarray(0,this.#i)),this.#_()}#u(w){if(this.#n.
set(w,this.#i),this.#i+=w.length,this.#i<this.#a)return;const p=this.#n.subarray(0,this.#a);this.#i=0,this.#w(p)}#w(w){this.#r==="header"?this.#g(w):this.#r==="\
meta"?this.#p(w):(this.#M(w),this.#v("header",l.mv))}#g(w){if((0,A.be)(w)){this.#f+=l.mv;return}const p=(0,A.RW)(w),y=p?this.#y(p):void 0;if(!p||!y){this.#E(w);
return}this.#A(w),y.state==="meta"?(this.#o=p.type,y.size>this.#n.length&&(this.#n=new Uint8Array(y.size)),y.size>0?this.#v("meta",y.size):this.#p(new Uint8Array)):
(this.#l=void 0,y.size>0&&this.#m(y.size))}#y(w){const p=this.#l??w.size;if(w.type==="0"||w.type==="7")return{state:"content",size:p};if("123456".includes(w.type))
return p===0?{state:"content",size:p}:void 0;if("xgLK".includes(w.type))return w.size<=z?{state:"meta",size:w.size}:void 0}#p(w){if(this.#M(w),this.#S(w.length),
this.#o==="L"||this.#o==="K")return;const p=(0,E.d)(w),y=p?.get("size"),R=y===void 0?void 0:(0,E.V)(y);!p||y!==void 0&&(R===void 0||this.#o==="g")?this.#E(new Uint8Array):
R!==void 0&&(this.#l=R)}#m(w){this.#r="content",this.#h=w,this.#t.begin(w)}#b(w){if(this.#t.content(w),this.#c+=w.length,this.#h-=w.length,this.#h>0)return;const p=this.#c;
this.#k(),this.#S(p)}#k(){this.#t.end(),this.#c>0&&this.#O(k.content,this.#c),this.#c=0}#E(w){this.#r="rest",this.#h=Number.POSITIVE_INFINITY,this.#t.begin(void 0),
this.#b(w)}#S(w){const p=(0,l.vr)(w);p>0?this.#v("padding",p):this.#v("header",l.mv)}#v(w,p){this.#r=w,this.#a=p,this.#i=0}#A(w){const p=(0,A.pM)(w);if(p===void 0){
this.#M(w);return}this.#_();const y=p-this.#d;this.#d=p,this.#s.clear(),this.#t.times(this.#s.varint(y<0?-y*2-1:y*2).view()),this.#e.clear(),this.#t.records(this.#e.
varint(k.header).bytes(w.subarray(0,A.If)).bytes(w.subarray(A.V_)).view())}#M(w){if((0,A.be)(w)){this.#f+=w.length;return}this.#_(),this.#e.clear(),this.#t.records(
this.#e.varint(k.literal).varint(w.length).bytes(w).view())}#_(){const w=this.#f;this.#f=0,w>0&&this.#O(k.zeros,w)}#O(w,p){w===k.content&&this.#_(),this.#e.clear(),
this.#t.records(this.#e.varint(w).varint(p).view())}}}),5414:((X,B,m)=>{m.d(B,{Z:o(()=>j,"Z")});var D=m(77598),l=m(49107),A=m(44143),E=m(57344),k=m(68892),z=m(13741);
const L=3<<29;class j{static{o(this,"Ingest")}#t=(0,D.createHash)("sha256");#e;#s;#n;#i;#a;#r;#o=new Uint8Array;#c=!0;#h=0;constructor(y,R,F){const Q=w(y.seed),
_=o((P,N)=>new E.j({table:Q,sizes:(0,k.fM)(N),shelf:R},H=>F({stream:P,...H})),"buffer");this.#e=_("contents",y.contents),this.#s=_("records",y.records),this.#n=
_("times",y.records),this.#i=y.small_file}push(y){this.#t.update(y),this.#h+=y.length,this.#r?this.#d(y):(this.#o=Buffer.concat([this.#o,y]),this.#o.length>=l.mv&&
this.#f())}finish(){return this.#r||this.#f(),this.#a?.finish(),this.#e.finish(),this.#s.finish(),this.#n.finish(),{kind:this.#r??"plain",digest:(0,A.aD)(this.#t.
digest("hex")),size:this.#h}}#f(){const y=this.#o;this.#o=new Uint8Array,this.#r=(0,z.lH)(y.subarray(0,l.mv))?"tar":"plain",this.#r==="tar"&&(this.#a=new z.lp(this.#l())),
this.#d(y)}#d(y){this.#a?this.#a.push(y):this.#e.append(y,!0)}#l(){const y=this.#e;return{records:o(R=>this.#s.append(R,!0),"records"),times:o(R=>this.#n.append(
R,!0),"times"),begin:o(R=>{this.#c=R===void 0||R>=this.#i,(this.#c||y.open+(R??0)>this.#i*4)&&y.cutHere()},"begin"),content:o(R=>y.append(R,this.#c),"content"),
end:o(()=>{this.#c?y.cutAll():y.open>=this.#i&&(y.tailHash()&L)===0&&y.cutHere()},"end")}}}const T=new Map;function w(p){const y=T.get(p)??(0,k.Ch)(p);return T.
set(p,y),y}o(w,"tableOf")})};export{Sa as id,Ea as ids,va as modules};
