var B=Object.defineProperty;var t=(M,b)=>B(M,"name",{value:b,configurable:!0});const I=2672,L=[2672],U={59037:((M,b,_)=>{_.d(b,{V:t(()=>E,"V"),f:t(()=>p,"f")});var d=_(75892);class p{static{t(this,"BinaryWriter")}#t;#e=0;constructor(r=256){
this.#t=new Uint8Array(r)}get length(){return this.#e}bytes(r){return this.#s(r.length),this.#t.set(r,this.#e),this.#e+=r.length,this}varint(r){this.#s(8);let o=r;
for(;o>127;)this.#t[this.#e++]=o%128|128,o=Math.floor(o/128);return this.#t[this.#e++]=o,this}uint32(r){return this.#s(4),new DataView(this.#t.buffer).setUint32(
this.#e,r,!0),this.#e+=4,this}view(){return this.#t.subarray(0,this.#e)}copy(){return this.#t.slice(0,this.#e)}clear(){this.#e=0}#s(r){const o=this.#e+r;if(o<=this.#t.
length)return;const e=new Uint8Array(Math.max(o,this.#t.length*2));e.set(this.#t.subarray(0,this.#e)),this.#t=e}}class E{static{t(this,"BinaryReader")}#t;#e;#s=0;constructor(r,o){
this.#t=r,this.#e=o}get left(){return this.#t.length-this.#s}bytes(r){if(r>this.left)throw this.damaged("it ends too early");return this.#s+=r,this.#t.subarray(
this.#s-r,this.#s)}varint(r){let o=0,e=1;for(;;){const h=this.bytes(1)[0]??0;if(o+=(h&127)*e,o>r)throw this.damaged(`a number is greater than ${r}`);if(h<128)return o;
if(e*=128,e>Number.MAX_SAFE_INTEGER)throw this.damaged("a number has too many digits")}}uint32(){const r=this.bytes(4);return new DataView(r.buffer,r.byteOffset,
4).getUint32(0,!0)}magic(r){if(Buffer.compare(this.bytes(r.length),r)!==0)throw this.damaged("it does not begin or end as it should")}end(){if(this.left>0)throw this.
damaged(`${this.left} bytes follow its end`)}damaged(r){return new d.cs(`${this.#e} is damaged: ${r}`)}}}),97287:((M,b,_)=>{_.d(b,{s:t(()=>l,"s"),j:t(()=>u,"j")});
var d=_(57975),p=_(38522),E=_(75892),v=_(78474),r=_(70370);const o=4,e=512*1024;function h(s){const n=[],i=(0,r.A)(o);return a=>i(async()=>{const f=n.pop()??(0,p.
createZstdCompress)({chunkSize:e,flush:p.constants.ZSTD_e_end,params:s}),y=await m(f,a);return n.push(f),y})}t(h,"openLanes");async function m(s,n){const i=[],a=t(
f=>i.push(f),"take");s.on("data",a);try{return s.write(n)||await(0,v.once)(s,"drain"),Buffer.concat(i)}finally{s.off("data",a)}}t(m,"compressIn");const w=(0,d.promisify)(
p.zstdCompress),g=(0,d.promisify)(p.zstdDecompress),c=new Map;async function l(s,n){const i={[p.constants.ZSTD_c_compressionLevel]:n,[p.constants.ZSTD_c_checksumFlag]:1};
if(s.length<e)return new Uint8Array(await w(s,{chunkSize:Math.max(64,s.length>>1),params:i}));const a=c.get(n)??h(i);return c.set(n,a),await a(s)}t(l,"compressF\
rame");async function u(s,n,i){const a={chunkSize:Math.max(n+1,64),maxOutputLength:Math.max(n,1)},f=await g(s,a).catch(y=>{throw new E.cs(`${i} is damaged: it d\
oes not decompress`,{cause:y})});if(f.length!==n)throw new E.cs(`${i} is damaged: ${f.length} bytes instead of ${n}`);return f}t(u,"decompressFrame")}),57344:((M,b,_)=>{
_.d(b,{j:t(()=>r,"j"),x:t(()=>E,"x")});var d=_(77598),p=_(68892);const E=32,v=1<<20;class r{static{t(this,"Chunker")}#t;#e;#s;#c;#u;#n=new Uint8Array;#a=[];#o=[];#r=0;#i=0;constructor(e,h){
this.#t=e.table,this.#e=e.sizes,this.#s=e.shelf,this.#c=h,this.#u=v+e.sizes.max}get open(){return this.#i-this.#r}append(e,h){let m=0;for(;m<e.length;){this.#i===
this.#n.length&&this.#d();const w=Math.min(e.length-m,this.#n.length-this.#i);if(this.#n.set(e.subarray(m,m+w),this.#i),this.#i+=w,m+=w,h)for(;this.open>=this.#e.
max;)this.#h(this.#l())}}cutAll(){for(;this.open>0;)this.#h(this.#l())}cutHere(){this.open>0&&this.#h(this.open)}tailHash(){return(0,p.Nd)(this.#t,this.#n,{start:this.#r,
end:this.#i})}finish(){this.cutAll(),this.#f()}#l(){return(0,p.Fd)(this.#t,this.#n,this.#e,{start:this.#r,end:this.#i})}#h(e){this.#o.push((0,d.hash)("sha256",this.#n.
subarray(this.#r,this.#r+e),"buffer")),this.#a.push(e),this.#r+=e}#d(){const e=this.#n.subarray(this.#r,this.#i),h=this.#s.take(this.#u);h.set(e),this.#f(),this.#n=
h,this.#i=e.length,this.#r=0}#f(){if(this.#a.length===0)return;const e=new Uint8Array(this.#o.length*E);this.#o.forEach((h,m)=>{e.set(h,m*E)}),this.#c({bytes:this.#n,
lengths:this.#a,digests:e}),this.#a=[],this.#o=[]}}}),68892:((M,b,_)=>{_.d(b,{Ch:t(()=>E,"Ch"),Fd:t(()=>v,"Fd"),Nd:t(()=>r,"Nd"),fM:t(()=>p,"fM")});var d=_(77598);
function p(g){return{min:g/4,average:g,max:g*4}}t(p,"cutSizes");function E(g){const c=Buffer.concat([Buffer.from(g),Buffer.alloc(1)]);return Int32Array.from({length:256},
(l,u)=>(c[c.length-1]=u,(0,d.hash)("sha256",c,"buffer").readInt32LE(0)))}t(E,"gearTable");function v(g,c,l,u){const{start:s}=u,n=Math.min(u.end,s+l.max);if(n-s<=
l.min)return n-s;const i=31-Math.clz32(l.average),a=Math.min(n,s+l.average);return w(g,c,{at:s+l.min,end:a,hash:0,mask:o(i+2)}),m||w(g,c,{at:e,end:n,hash:h,mask:o(
i-2)}),(m?e:n)-s}t(v,"cutPoint");function r(g,c,l){let u=0;for(let s=Math.max(l.start,l.end-32);s<l.end;s++)u=(u<<1)+g[c[s]];return u|0}t(r,"tailHash");function o(g){
return(1<<g)-1<<31-g}t(o,"topBits");let e=0,h=0,m=!1;function w(g,c,l){const{mask:u,end:s}=l,n=u<<1;let{at:i,hash:a}=l;for(m=!0;i+1<s;){const f=(a<<2)+(g[c[i]]<<
1);if((f&n)===0){e=i+1;return}if(a=f+g[c[i+1]]|0,(a&u)===0){e=i+2;return}i+=2}if(i<s&&(a=(a<<1)+g[c[i]]|0,i++,(a&u)===0)){e=i;return}m=!1,e=i,h=a}t(w,"scan")}),
4262:((M,b,_)=>{_.d(b,{M$:t(()=>c,"M$"),OE:t(()=>v,"OE"),Vk:t(()=>w,"Vk"),WY:t(()=>l,"WY"),bi:t(()=>h,"bi"),fy:t(()=>u,"fy"),jE:t(()=>g,"jE"),rM:t(()=>s,"rM"),v_:t(
()=>e,"v_"),yn:t(()=>o,"yn")});var d=_(77598),p=_(59037),E=_(57344);const v=Buffer.from("VMSPACK1"),r=Buffer.from("VMSTABL1"),o=4+r.length,e=8<<20,h=1<<30,m=e;function w(n){
const i=new p.f(65536).varint(n.length);for(const a of n){i.varint(a.stored).varint(a.lengths.length);for(const f of a.lengths)i.varint(f);i.bytes(a.digests)}return i.
copy()}t(w,"encodeTable");function g(n){return(0,d.hash)("sha256",w(n),"hex")}t(g,"tableDigest");function c(n,i){const a=new p.V(n,i),f=a.varint(h),y=[];for(let T=0;T<
f;T++){const x=a.varint(h),A=a.varint(a.left),D=new Array(A);let O=0;for(let P=0;P<A;P++){const k=a.varint(m);O+=k,D[P]=k}if(O>e)throw a.damaged(`a frame has ${O}\
 bytes`);y.push({stored:x,lengths:D,digests:a.bytes(A*E.x)})}return a.end(),y}t(c,"parseTable");function l(n){return new p.f(o).uint32(n).bytes(r).copy()}t(l,"e\
ncodeFooter");function u(n,i,a){const f=new p.V(n,a),y=f.uint32();if(f.magic(r),y>i-o-v.length)throw f.damaged(`its table has ${y} bytes`);return y}t(u,"parseFo\
oter");function s(n,i,a){let f=v.length+i+o;for(const y of n)f+=y.stored;if(f!==a.size)throw new p.V(new Uint8Array,a.what).damaged(`it has ${a.size} bytes inst\
ead of ${f}`)}t(s,"assertPackSize")}),62821:((M,b,_)=>{_.d(b,{HJ:t(()=>h,"HJ"),Ns:t(()=>w,"Ns"),U_:t(()=>m,"U_"),cN:t(()=>e,"cN"),pW:t(()=>o,"pW")});var d=_(77598),
p=_(97287),E=_(75892),v=_(57344),r=_(4262);async function o(c,l){const u=`packs/${l}`;if((0,d.hash)("sha256",c,"hex")!==l)throw g(u,"its bytes have another dige\
st");if(Buffer.compare(c.subarray(0,r.OE.length),r.OE)!==0)throw g(u,"it does not begin as a pack");const s=e(c,u);let n=r.OE.length;for(const i of s)await h(c.
subarray(n,n+i.stored),i,`the frame at ${n} of ${u}`),n+=i.stored;return s}t(o,"verifyPack");function e(c,l){if(c.length<r.OE.length+r.yn)throw g(l,"it is too s\
hort for a pack");const u=c.length-r.yn,s=(0,r.fy)(c.subarray(u),c.length,l),n=(0,r.M$)(new Uint8Array(c.subarray(u-s,u)),l);return(0,r.rM)(n,s,{size:c.length,what:l}),
n}t(e,"packTable");async function h(c,{lengths:l,digests:u},s){const n=l.reduce((f,y)=>f+y,0),i=await(0,p.j)(c,n,s);if(!Buffer.concat([...w(i,l)].map(f=>(0,d.hash)(
"sha256",f,"buffer"))).equals(u))throw g(s,"a chunk has another digest");return i}t(h,"verifyFrame");function m({lengths:c,digests:l},u){return[...w(u,c)].map((s,n)=>({
bytes:s,digest:l.subarray(n*v.x,(n+1)*v.x)}))}t(m,"chunksOf");function*w(c,l){let u=0;for(const s of l)yield c.subarray(u,u+s),u+=s}t(w,"consecutive");function g(c,l){
return new E.cs(`${c} is damaged: ${l}`)}t(g,"damaged")}),10764:((M,b,_)=>{_.d(b,{$9:t(()=>E,"$9"),BR:t(()=>w,"BR"),HE:t(()=>v,"HE"),Iv:t(()=>g,"Iv"),JN:t(()=>a,
"JN"),Lf:t(()=>m,"Lf"),Ow:t(()=>u,"Ow"),V2:t(()=>e,"V2"),YG:t(()=>r,"YG"),_f:t(()=>h,"_f"),at:t(()=>p,"at"),d0:t(()=>l,"d0"),dd:t(()=>c,"dd"),eA:t(()=>n,"eA"),nR:t(
()=>o,"nR"),oo:t(()=>i,"oo"),tZ:t(()=>s,"tZ")});const d=t(f=>y=>f in y,"guard"),p=d("listVersioned"),E=d("list"),v=d("delete"),r=d("stage"),o=d("putSidecarFiles"),
e=d("freeBytes"),h=d("lockExclusively"),m=d("workers"),w=d("discardRef"),g=d("abortStaleUploads"),c=d("newestRef"),l=d("missing"),u=d("now"),s=d("fileTime"),n=d(
"unkept"),i=d("prove"),a=d("assertWritable")}),70370:((M,b,_)=>{_.d(b,{A:t(()=>E,"A")});class d{static{t(this,"Node")}value;next;constructor(e){this.value=e}}class p{static{
t(this,"Queue")}#t;#e;#s;constructor(){this.clear()}enqueue(e){const h=new d(e);this.#t?(this.#e.next=h,this.#e=h):(this.#t=h,this.#e=h),this.#s++}dequeue(){const e=this.#t;
if(e)return this.#t=this.#t.next,this.#s--,this.#t||(this.#e=void 0),e.value}peek(){if(this.#t)return this.#t.value}clear(){this.#t=void 0,this.#e=void 0,this.#s=
0}get size(){return this.#s}*[Symbol.iterator](){let e=this.#t;for(;e;)yield e.value,e=e.next}*drain(){for(;this.#t;)yield this.dequeue()}}function E(o){let e=!1;
if(typeof o=="object"&&({concurrency:o,rejectOnClear:e=!1}=o),r(o),typeof e!="boolean")throw new TypeError("Expected `rejectOnClear` to be a boolean");const h=new p;
let m=0;const w=t(()=>{m<o&&h.size>0&&(m++,h.dequeue().run())},"resumeNext"),g=t(()=>{m--,w()},"next"),c=t(async(s,n,i)=>{const a=(async()=>s(...i))();n(a);try{
await a}catch{}g()},"run"),l=t((s,n,i,a)=>{const f={reject:i};new Promise(y=>{f.run=y,h.enqueue(f)}).then(c.bind(void 0,s,n,a)),m<o&&w()},"enqueue"),u=t((s,...n)=>new Promise(
(i,a)=>{l(s,i,a,n)}),"generator");return Object.defineProperties(u,{activeCount:{get:t(()=>m,"get")},pendingCount:{get:t(()=>h.size,"get")},clearQueue:{value(){
if(!e){h.clear();return}const s=AbortSignal.abort().reason;for(;h.size>0;)h.dequeue().reject(s)}},concurrency:{get:t(()=>o,"get"),set(s){r(s),o=s,queueMicrotask(
()=>{for(;m<o&&h.size>0;)w()})}},map:{async value(s,n){const i=[];try{Array.from(s,(a,f)=>{const y=u(n,a,f);return i.push(y),y})}catch(a){for(const f of i)f.catch(
()=>{});throw a}return Promise.all(i)}}}),u}t(E,"pLimit");function v(o,e){const h=E(e),m=t((...w)=>h(()=>o(...w)),"limitedFunction");return Object.defineProperty(
m,"clearQueue",{value:h.clearQueue}),m}t(v,"limitFunction");function r(o){if(!((Number.isInteger(o)||o===Number.POSITIVE_INFINITY)&&o>0))throw new TypeError("Ex\
pected `concurrency` to be a number from 1 and up")}t(r,"validateConcurrency")})};export{I as id,L as ids,U as modules};
