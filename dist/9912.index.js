var I=Object.defineProperty;var t=(D,O)=>I(D,"name",{value:O,configurable:!0});const j=9912,R=[9912],U={85497:((D,O,c)=>{c.d(O,{Ge:t(()=>d,"Ge"),RA:t(()=>u,"RA"),WI:t(()=>w,"WI"),bs:t(()=>m,"bs"),cB:t(()=>E,"cB")});var f=c(44143),p=c(75892),
y=c(76363),M=c(75558),i=c(56566),_=c(99475),s=c(86125),r=c(75912);async function u(e,n,h){return(await w(e,n,h)).snapshot}t(u,"readSnapshot");async function w(e,n,h){
const{bytes:g,manifest:b}=await(0,s.fL)(async()=>{const v=await n.read(e.ref,h);if(v===void 0)throw o(e.ref,n);return{bytes:v,manifest:(0,i.N)(v)}}),P={ref:e.ref,
digest:(0,y.h)(b),held:(0,f.ol)(g),manifest:b};if(e.pin!==void 0&&e.pin!==P.digest&&e.pin!==P.held)throw new p.m_(`Snapshot '${(0,M.SN)(e.ref)}' is not ${e.pin}\
: the name now points to ${P.digest}`,{hint:"Omit the digest to use the snapshot that the name points to"});return{snapshot:P,bytes:g}}t(w,"readManifest");async function E(e,{
force:n,hint:h,refs:g,signal:b}){const P=await g.read(e,{signal:b});if(P!==void 0&&!n)throw a({ref:e,hint:h});return{ref:e,previous:P,hint:h,force:n}}t(E,"claim\
Name");async function d(e,n,h){const g={...n,packs:[...h.published.packs]},b=(0,_.M)(g);try{await l(e.ref,{previous:e.previous,bytes:b},h)}catch(v){throw!(v instanceof
p.fK)||e.previous!==void 0||e.force?v:(v.fields.unread===!0?!e.force:await h.refs.read(e.ref,h)!==void 0)?a(e,v):v}const P=(0,i.N)(b);return{ref:e.ref,digest:(0,y.
h)(P),held:(0,f.ol)(b),manifest:P}}t(d,"commitSnapshot");async function m(e,n,h){const g=(0,f.ol)(n.bytes);if(!(n.previous&&(0,f.ol)(n.previous)===g))try{await l(
e,n,h)}catch(b){if(!(b instanceof p.fK))throw b;const P=await h.refs.read(e,h);if(P===void 0||(0,f.ol)(P)!==g)throw b}}t(m,"moveName");async function l(e,{previous:n,
bytes:h},{published:g,refs:b,signal:P,log:v}){const A={signal:P,...v&&{log:v}};await g.assertFresh(),await b.compareAndSwap(e,n&&(0,f.ol)(n),h,{...A,stage:g.stage});
try{await g.confirm()}catch(T){throw await b.compareAndSwap(e,(0,f.ol)(h),n,A),T}}t(l,"moveRef");function o(e,n){const h=(0,r.DQ)(e,n);return new p.m_(`Snapshot\
 '${(0,M.SN)(e)}' not found${h===void 0?"":`: ${h}`}`,{hint:"List the existing snapshots with: vm snapshot list",fields:{snapshot:(0,M.SN)(e)}})}t(o,"notFound");
function a({ref:e,hint:n},h){return new p.Ry(`Snapshot '${e.name}' already exists`,{hint:n,cause:h,fields:{project:e.project,name:e.name}})}t(a,"nameTaken")}),59037:((D,O,c)=>{
c.d(O,{V:t(()=>y,"V"),f:t(()=>p,"f")});var f=c(75892);class p{static{t(this,"BinaryWriter")}#t;#e=0;constructor(i=256){this.#t=new Uint8Array(i)}get length(){return this.#e}bytes(i){
return this.#s(i.length),this.#t.set(i,this.#e),this.#e+=i.length,this}varint(i){this.#s(8);let _=i;for(;_>127;)this.#t[this.#e++]=_%128|128,_=Math.floor(_/128);
return this.#t[this.#e++]=_,this}uint32(i){return this.#s(4),new DataView(this.#t.buffer).setUint32(this.#e,i,!0),this.#e+=4,this}view(){return this.#t.subarray(
0,this.#e)}copy(){return this.#t.slice(0,this.#e)}clear(){this.#e=0}#s(i){const _=this.#e+i;if(_<=this.#t.length)return;const s=new Uint8Array(Math.max(_,this.#t.
length*2));s.set(this.#t.subarray(0,this.#e)),this.#t=s}}class y{static{t(this,"BinaryReader")}#t;#e;#s=0;constructor(i,_){this.#t=i,this.#e=_}get left(){return this.#t.
length-this.#s}bytes(i){if(i>this.left)throw this.damaged("it ends too early");return this.#s+=i,this.#t.subarray(this.#s-i,this.#s)}varint(i){let _=0,s=1;for(;;){
const r=this.bytes(1)[0]??0;if(_+=(r&127)*s,_>i)throw this.damaged(`a number is greater than ${i}`);if(r<128)return _;if(s*=128,s>Number.MAX_SAFE_INTEGER)throw this.
damaged("a number has too many digits")}}uint32(){const i=this.bytes(4);return new DataView(i.buffer,i.byteOffset,4).getUint32(0,!0)}magic(i){if(Buffer.compare(
this.bytes(i.length),i)!==0)throw this.damaged("it does not begin or end as expected")}end(){if(this.left>0)throw this.damaged(`${this.left} bytes follow its en\
d`)}damaged(i){return new f.cs(`${this.#e} is damaged: ${i}`)}}}),97287:((D,O,c)=>{c.d(O,{s:t(()=>m,"s"),j:t(()=>l,"j")});var f=c(57975),p=c(38522),y=c(75892),M=c(
78474),i=c(70370);const _=4,s=512*1024;function r(o){const a=[],e=(0,i.A)(_);return n=>e(async()=>{const h=a.pop()??(0,p.createZstdCompress)({chunkSize:s,flush:p.
constants.ZSTD_e_end,params:o}),g=await u(h,n);return a.push(h),g})}t(r,"openLanes");async function u(o,a){const e=[],n=t(h=>e.push(h),"take");o.on("data",n);try{
return o.write(a)||await(0,M.once)(o,"drain"),Buffer.concat(e)}finally{o.off("data",n)}}t(u,"compressIn");const w=(0,f.promisify)(p.zstdCompress),E=(0,f.promisify)(
p.zstdDecompress),d=new Map;async function m(o,a){const e={[p.constants.ZSTD_c_compressionLevel]:a,[p.constants.ZSTD_c_checksumFlag]:1};if(o.length<s)return new Uint8Array(
await w(o,{chunkSize:Math.max(64,o.length>>1),params:e}));const n=d.get(a)??r(e);return d.set(a,n),await n(o)}t(m,"compressFrame");async function l(o,a,e){const n={
chunkSize:Math.max(a+1,64),maxOutputLength:Math.max(a,1)},h=await E(o,n).catch(g=>{throw new y.cs(`${e} is damaged: it cannot be decompressed`,{cause:g})});if(h.
length!==a)throw new y.cs(`${e} is damaged: ${h.length} bytes instead of ${a}`);return h}t(l,"decompressFrame")}),76363:((D,O,c)=>{c.d(O,{h:t(()=>i,"h"),s:t(()=>_,
"s")});var f=c(44143),p=c(75892),y=c(56566),M=c(13266);function i(r){const{snapshot_name:u,project_name:w,is_global:E,imported:d,packs:m,files:l,services:o,volumes:a,
bind_mounts:e,parts:n,blobs:h,...g}=r,b={...g,...o.length>0&&{services:o.map(({image_tag:P,image_file:v,...A})=>A)},volumes:a.map(({volume_file:P,...v})=>v),...e!==
void 0&&{bind_mounts:e.map(({bind_file:P,...v})=>v)},...n!==void 0&&{parts:n.map(({part_file:P,...v})=>v)},blobs:h.map(({recipe:P,...v})=>v)};return(0,f.ol)(`${JSON.
stringify(s(b),void 0,2)}
`)}t(i,"snapshotDigest");function _(r){try{return i((0,y.N)(r))}catch(u){if(u instanceof p.JC)return;throw u}}t(_,"digestIn");function s(r){return Object.fromEntries(
Object.keys(M.rc.shape).flatMap(u=>u in r?[[u,r[u]]]:[]))}t(s,"inOrder")}),99475:((D,O,c)=>{c.d(O,{M:t(()=>i,"M")});var f=c(75892),p=c(72018),y=c(13266),M=c(93211);
function i(s){const{data:r,error:u}=y.rc.safeParse(s);if(r===void 0)throw new f.dz(`Cannot write the snapshot's manifest: ${(0,M.w)(u.issues)}`);const{services:w,
languages:E}=r;return Buffer.from((0,p.i)({...r,services:w.length>0?w:void 0,languages:_(E)}))}t(i,"serializeManifest");function _(s){return Object.fromEntries(
Object.entries(s).sort(([r],[u])=>r<u?-1:1))}t(_,"sorted")}),57344:((D,O,c)=>{c.d(O,{j:t(()=>i,"j"),x:t(()=>y,"x")});var f=c(77598),p=c(68892);const y=32,M=1<<20;
class i{static{t(this,"Chunker")}#t;#e;#s;#c;#u;#n=new Uint8Array;#o=[];#a=[];#r=0;#i=0;constructor(s,r){this.#t=s.table,this.#e=s.sizes,this.#s=s.shelf,this.#c=
r,this.#u=M+s.sizes.max}get open(){return this.#i-this.#r}append(s,r){let u=0;for(;u<s.length;){this.#i===this.#n.length&&this.#d();const w=Math.min(s.length-u,
this.#n.length-this.#i);if(this.#n.set(s.subarray(u,u+w),this.#i),this.#i+=w,u+=w,r)for(;this.open>=this.#e.max;)this.#h(this.#_())}}cutAll(){for(;this.open>0;)
this.#h(this.#_())}cutHere(){this.open>0&&this.#h(this.open)}tailHash(){return(0,p.Nd)(this.#t,this.#n,{start:this.#r,end:this.#i})}finish(){this.cutAll(),this.#f()}#_(){
return(0,p.Fd)(this.#t,this.#n,this.#e,{start:this.#r,end:this.#i})}#h(s){this.#a.push((0,f.hash)("sha256",this.#n.subarray(this.#r,this.#r+s),"buffer")),this.#o.
push(s),this.#r+=s}#d(){const s=this.#n.subarray(this.#r,this.#i),r=this.#s.take(this.#u);r.set(s),this.#f(),this.#n=r,this.#i=s.length,this.#r=0}#f(){if(this.#o.
length===0)return;const s=new Uint8Array(this.#a.length*y);this.#a.forEach((r,u)=>{s.set(r,u*y)}),this.#c({bytes:this.#n,lengths:this.#o,digests:s}),this.#o=[],
this.#a=[]}}}),68892:((D,O,c)=>{c.d(O,{Ch:t(()=>y,"Ch"),Fd:t(()=>M,"Fd"),Nd:t(()=>i,"Nd"),fM:t(()=>p,"fM")});var f=c(77598);function p(E){return{min:E/4,average:E,
max:E*4}}t(p,"cutSizes");function y(E){const d=Buffer.concat([Buffer.from(E),Buffer.alloc(1)]);return Int32Array.from({length:256},(m,l)=>(d[d.length-1]=l,(0,f.
hash)("sha256",d,"buffer").readInt32LE(0)))}t(y,"gearTable");function M(E,d,m,l){const{start:o}=l,a=Math.min(l.end,o+m.max);if(a-o<=m.min)return a-o;const e=31-
Math.clz32(m.average),n=Math.min(a,o+m.average);return w(E,d,{at:o+m.min,end:n,hash:0,mask:_(e+2)}),u||w(E,d,{at:s,end:a,hash:r,mask:_(e-2)}),(u?s:a)-o}t(M,"cut\
Point");function i(E,d,m){let l=0;for(let o=Math.max(m.start,m.end-32);o<m.end;o++)l=(l<<1)+E[d[o]];return l|0}t(i,"tailHash");function _(E){return(1<<E)-1<<31-
E}t(_,"topBits");let s=0,r=0,u=!1;function w(E,d,m){const{mask:l,end:o}=m,a=l<<1;let{at:e,hash:n}=m;for(u=!0;e+1<o;){const h=(n<<2)+(E[d[e]]<<1);if((h&a)===0){s=
e+1;return}if(n=h+E[d[e+1]]|0,(n&l)===0){s=e+2;return}e+=2}if(e<o&&(n=(n<<1)+E[d[e]]|0,e++,(n&l)===0)){s=e;return}u=!1,s=e,r=n}t(w,"scan")}),86125:((D,O,c)=>{c.
d(O,{Hj:t(()=>i,"Hj"),Rh:t(()=>p,"Rh"),fL:t(()=>_,"fL"),yo:t(()=>y,"yo"),ys:t(()=>M,"ys")});var f=c(75892);class p extends f.cs{static{t(this,"MissingError")}constructor(r,u,w){
super(`${r} is missing from ${u}`,{cause:w,hint:y})}}const y="List all damage with: vm snapshot verify. Copy the missing data from another repository with vm sn\
apshot verify --repair --from <location>, or create or import the snapshot again";function M(s){return s instanceof f.cs&&!(s instanceof p)}t(M,"isCorruption");
function i(s,r){return u=>{throw u instanceof f.m_?new p(`pack ${s}`,r,u):u}}t(i,"toMissingChunkError");async function _(s,r=()=>{}){try{return await s()}catch(u){
if(!M(u))throw u}try{return await s()}catch(u){throw M(u)&&r(),u}}t(_,"retryOnCorruption")}),4262:((D,O,c)=>{c.d(O,{M$:t(()=>d,"M$"),OE:t(()=>M,"OE"),Vk:t(()=>w,
"Vk"),WY:t(()=>m,"WY"),bi:t(()=>r,"bi"),fy:t(()=>l,"fy"),jE:t(()=>E,"jE"),rM:t(()=>o,"rM"),v_:t(()=>s,"v_"),yn:t(()=>_,"yn")});var f=c(77598),p=c(59037),y=c(57344);
const M=Buffer.from("VMSPACK1"),i=Buffer.from("VMSTABL1"),_=4+i.length,s=8<<20,r=1<<30,u=s;function w(a){const e=new p.f(65536).varint(a.length);for(const n of a){
e.varint(n.stored).varint(n.lengths.length);for(const h of n.lengths)e.varint(h);e.bytes(n.digests)}return e.copy()}t(w,"encodeTable");function E(a){return(0,f.
hash)("sha256",w(a),"hex")}t(E,"tableDigest");function d(a,e){const n=new p.V(a,e),h=n.varint(r),g=[];for(let b=0;b<h;b++){const P=n.varint(r),v=n.varint(n.left),
A=new Array(v);let T=0;for(let C=0;C<v;C++){const B=n.varint(u);T+=B,A[C]=B}if(T>s)throw n.damaged(`a frame has ${T} bytes`);g.push({stored:P,lengths:A,digests:n.
bytes(v*y.x)})}return n.end(),g}t(d,"parseTable");function m(a){return new p.f(_).uint32(a).bytes(i).copy()}t(m,"encodeFooter");function l(a,e,n){const h=new p.
V(a,n),g=h.uint32();if(h.magic(i),g>e-_-M.length)throw h.damaged(`its table has ${g} bytes`);return g}t(l,"parseFooter");function o(a,e,n){let h=M.length+e+_;for(const g of a)
h+=g.stored;if(h!==n.size)throw new p.V(new Uint8Array,n.what).damaged(`it has ${n.size} bytes instead of ${h}`)}t(o,"assertPackSize")}),62821:((D,O,c)=>{c.d(O,
{HJ:t(()=>r,"HJ"),Ns:t(()=>w,"Ns"),U_:t(()=>u,"U_"),cN:t(()=>s,"cN"),pW:t(()=>_,"pW")});var f=c(77598),p=c(97287),y=c(75892),M=c(57344),i=c(4262);async function _(d,m){
const l=`packs/${m}`;if((0,f.hash)("sha256",d,"hex")!==m)throw E(l,"its bytes have another digest");if(Buffer.compare(d.subarray(0,i.OE.length),i.OE)!==0)throw E(
l,"it does not begin like a pack");const o=s(d,l);let a=i.OE.length;for(const e of o)await r(d.subarray(a,a+e.stored),e,`the frame at ${a} of ${l}`),a+=e.stored;
return o}t(_,"verifyPack");function s(d,m){if(d.length<i.OE.length+i.yn)throw E(m,"it is too short for a pack");const l=d.length-i.yn,o=(0,i.fy)(d.subarray(l),d.
length,m),a=(0,i.M$)(new Uint8Array(d.subarray(l-o,l)),m);return(0,i.rM)(a,o,{size:d.length,what:m}),a}t(s,"packTable");async function r(d,{lengths:m,digests:l},o){
const a=m.reduce((h,g)=>h+g,0),e=await(0,p.j)(d,a,o);if(!Buffer.concat([...w(e,m)].map(h=>(0,f.hash)("sha256",h,"buffer"))).equals(l))throw E(o,"a chunk has ano\
ther digest");return e}t(r,"verifyFrame");function u({lengths:d,digests:m},l){return[...w(l,d)].map((o,a)=>({bytes:o,digest:m.subarray(a*M.x,(a+1)*M.x)}))}t(u,"\
chunksOf");function*w(d,m){let l=0;for(const o of m)yield d.subarray(l,l+o),l+=o}t(w,"consecutive");function E(d,m){return new y.cs(`${d} is damaged: ${m}`)}t(E,
"damaged")}),10764:((D,O,c)=>{c.d(O,{$9:t(()=>y,"$9"),BR:t(()=>w,"BR"),HE:t(()=>M,"HE"),Iv:t(()=>E,"Iv"),JN:t(()=>n,"JN"),Lf:t(()=>u,"Lf"),Ow:t(()=>l,"Ow"),V2:t(
()=>s,"V2"),YG:t(()=>i,"YG"),_f:t(()=>r,"_f"),at:t(()=>p,"at"),d0:t(()=>m,"d0"),dd:t(()=>d,"dd"),eA:t(()=>a,"eA"),nR:t(()=>_,"nR"),oo:t(()=>e,"oo"),tZ:t(()=>o,"\
tZ")});const f=t(h=>g=>h in g,"guard"),p=f("listVersioned"),y=f("list"),M=f("delete"),i=f("stage"),_=f("putSidecarFiles"),s=f("freeBytes"),r=f("lockExclusively"),
u=f("workers"),w=f("discardRef"),E=f("abortStaleUploads"),d=f("newestRef"),m=f("missing"),l=f("now"),o=f("fileTime"),a=f("unkept"),e=f("prove"),n=f("assertWrita\
ble")}),70370:((D,O,c)=>{c.d(O,{A:t(()=>y,"A")});class f{static{t(this,"Node")}value;next;constructor(s){this.value=s}}class p{static{t(this,"Queue")}#t;#e;#s;constructor(){
this.clear()}enqueue(s){const r=new f(s);this.#t?(this.#e.next=r,this.#e=r):(this.#t=r,this.#e=r),this.#s++}dequeue(){const s=this.#t;if(s)return this.#t=this.#t.
next,this.#s--,this.#t||(this.#e=void 0),s.value}peek(){if(this.#t)return this.#t.value}clear(){this.#t=void 0,this.#e=void 0,this.#s=0}get size(){return this.#s}*[Symbol.
iterator](){let s=this.#t;for(;s;)yield s.value,s=s.next}*drain(){for(;this.#t;)yield this.dequeue()}}function y(_){let s=!1;if(typeof _=="object"&&({concurrency:_,
rejectOnClear:s=!1}=_),i(_),typeof s!="boolean")throw new TypeError("Expected `rejectOnClear` to be a boolean");const r=new p;let u=0;const w=t(()=>{u<_&&r.size>
0&&(u++,r.dequeue().run())},"resumeNext"),E=t(()=>{u--,w()},"next"),d=t(async(o,a,e)=>{const n=(async()=>o(...e))();a(n);try{await n}catch{}E()},"run"),m=t((o,a,e,n)=>{
const h={reject:e};new Promise(g=>{h.run=g,r.enqueue(h)}).then(d.bind(void 0,o,a,n)),u<_&&w()},"enqueue"),l=t((o,...a)=>new Promise((e,n)=>{m(o,e,n,a)}),"genera\
tor");return Object.defineProperties(l,{activeCount:{get:t(()=>u,"get")},pendingCount:{get:t(()=>r.size,"get")},clearQueue:{value(){if(!s){r.clear();return}const o=AbortSignal.
abort().reason;for(;r.size>0;)r.dequeue().reject(o)}},concurrency:{get:t(()=>_,"get"),set(o){i(o),_=o,queueMicrotask(()=>{for(;u<_&&r.size>0;)w()})}},map:{async value(o,a){
const e=[];try{Array.from(o,(n,h)=>{const g=l(a,n,h);return e.push(g),g})}catch(n){for(const h of e)h.catch(()=>{});throw n}return Promise.all(e)}}}),l}t(y,"pLi\
mit");function M(_,s){const r=y(s),u=t((...w)=>r(()=>_(...w)),"limitedFunction");return Object.defineProperty(u,"clearQueue",{value:r.clearQueue}),u}t(M,"limitF\
unction");function i(_){if(!((Number.isInteger(_)||_===Number.POSITIVE_INFINITY)&&_>0))throw new TypeError("Expected `concurrency` to be a number from 1 and up")}
t(i,"validateConcurrency")})};export{j as id,R as ids,U as modules};
