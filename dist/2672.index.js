var B=Object.defineProperty;var t=(M,E)=>B(M,"name",{value:E,configurable:!0});const I=2672,L=[2672],U={59037:((M,E,d)=>{d.d(E,{V:t(()=>w,"V"),f:t(()=>g,"f")});var b=d(75892);class g{static{t(this,"BinaryWriter")}#t;#e=0;constructor(a=256){
this.#t=new Uint8Array(a)}get length(){return this.#e}bytes(a){return this.#s(a.length),this.#t.set(a,this.#e),this.#e+=a.length,this}varint(a){this.#s(8);let o=a;
for(;o>127;)this.#t[this.#e++]=o%128|128,o=Math.floor(o/128);return this.#t[this.#e++]=o,this}uint32(a){return this.#s(4),new DataView(this.#t.buffer).setUint32(
this.#e,a,!0),this.#e+=4,this}view(){return this.#t.subarray(0,this.#e)}copy(){return this.#t.slice(0,this.#e)}clear(){this.#e=0}#s(a){const o=this.#e+a;if(o<=this.#t.
length)return;const s=new Uint8Array(Math.max(o,this.#t.length*2));s.set(this.#t.subarray(0,this.#e)),this.#t=s}}class w{static{t(this,"BinaryReader")}#t;#e;#s=0;constructor(a,o){
this.#t=a,this.#e=o}get left(){return this.#t.length-this.#s}bytes(a){if(a>this.left)throw this.damaged("it ends too early");return this.#s+=a,this.#t.subarray(
this.#s-a,this.#s)}varint(a){let o=0,s=1;for(;;){const h=this.bytes(1)[0]??0;if(o+=(h&127)*s,o>a)throw this.damaged(`a number is greater than ${a}`);if(h<128)return o;
if(s*=128,s>Number.MAX_SAFE_INTEGER)throw this.damaged("a number has too many digits")}}uint32(){const a=this.bytes(4);return new DataView(a.buffer,a.byteOffset,
4).getUint32(0,!0)}magic(a){if(Buffer.compare(this.bytes(a.length),a)!==0)throw this.damaged("it does not begin or end as it should")}end(){if(this.left>0)throw this.
damaged(`${this.left} bytes follow its end`)}damaged(a){return new b.cs(`${this.#e} is damaged: ${a}`)}}}),97287:((M,E,d)=>{d.d(E,{s:t(()=>l,"s"),j:t(()=>u,"j")});
var b=d(57975),g=d(38522),w=d(75892),v=d(78474),a=d(70370);const o=4,s=512*1024;function h(n){const i=[],r=(0,a.A)(o);return e=>r(async()=>{const f=i.pop()??(0,g.
createZstdCompress)({chunkSize:s,flush:g.constants.ZSTD_e_end,params:n}),y=await _(f,e);return i.push(f),y})}t(h,"openLanes");async function _(n,i){const r=[],e=t(
f=>r.push(f),"take");n.on("data",e);try{return n.write(i)||await(0,v.once)(n,"drain"),Buffer.concat(r)}finally{n.off("data",e)}}t(_,"compressIn");const p=(0,b.promisify)(
g.zstdCompress),m=(0,b.promisify)(g.zstdDecompress),c=new Map;async function l(n,i){const r={[g.constants.ZSTD_c_compressionLevel]:i,[g.constants.ZSTD_c_checksumFlag]:1};
if(n.length<s)return new Uint8Array(await p(n,{chunkSize:Math.max(64,n.length>>1),params:r}));const e=c.get(i)??h(r);return c.set(i,e),await e(n)}t(l,"compressF\
rame");async function u(n,i,r){const e={chunkSize:Math.max(i+1,64),maxOutputLength:Math.max(i,1)},f=await m(n,e).catch(y=>{throw new w.cs(`${r} is damaged: it d\
oes not decompress`,{cause:y})});if(f.length!==i)throw new w.cs(`${r} is damaged: ${f.length} bytes instead of ${i}`);return f}t(u,"decompressFrame")}),57344:((M,E,d)=>{
d.d(E,{j:t(()=>a,"j"),x:t(()=>w,"x")});var b=d(77598),g=d(68892);const w=32,v=1<<20;class a{static{t(this,"Chunker")}#t;#e;#s;#c;#u;#n=new Uint8Array;#a=[];#o=[];#r=0;#i=0;constructor(s,h){
this.#t=s.table,this.#e=s.sizes,this.#s=s.shelf,this.#c=h,this.#u=v+s.sizes.max}get open(){return this.#i-this.#r}append(s,h){let _=0;for(;_<s.length;){this.#i===
this.#n.length&&this.#d();const p=Math.min(s.length-_,this.#n.length-this.#i);if(this.#n.set(s.subarray(_,_+p),this.#i),this.#i+=p,_+=p,h)for(;this.open>=this.#e.
max;)this.#h(this.#l())}}cutAll(){for(;this.open>0;)this.#h(this.#l())}cutHere(){this.open>0&&this.#h(this.open)}tailHash(){return(0,g.Nd)(this.#t,this.#n,{start:this.#r,
end:this.#i})}finish(){this.cutAll(),this.#f()}#l(){return(0,g.Fd)(this.#t,this.#n,this.#e,{start:this.#r,end:this.#i})}#h(s){this.#o.push((0,b.hash)("sha256",this.#n.
subarray(this.#r,this.#r+s),"buffer")),this.#a.push(s),this.#r+=s}#d(){const s=this.#n.subarray(this.#r,this.#i),h=this.#s.take(this.#u);h.set(s),this.#f(),this.#n=
h,this.#i=s.length,this.#r=0}#f(){if(this.#a.length===0)return;const s=new Uint8Array(this.#o.length*w);this.#o.forEach((h,_)=>{s.set(h,_*w)}),this.#c({bytes:this.#n,
lengths:this.#a,digests:s}),this.#a=[],this.#o=[]}}}),68892:((M,E,d)=>{d.d(E,{Ch:t(()=>w,"Ch"),Fd:t(()=>v,"Fd"),Nd:t(()=>a,"Nd"),fM:t(()=>g,"fM")});var b=d(77598);
function g(m){return{min:m/4,average:m,max:m*4}}t(g,"cutSizes");function w(m){const c=Buffer.concat([Buffer.from(m),Buffer.alloc(1)]);return Int32Array.from({length:256},
(l,u)=>(c[c.length-1]=u,(0,b.hash)("sha256",c,"buffer").readInt32LE(0)))}t(w,"gearTable");function v(m,c,l,u){const{start:n}=u,i=Math.min(u.end,n+l.max);if(i-n<=
l.min)return i-n;const r=31-Math.clz32(l.average),e=Math.min(i,n+l.average);return p(m,c,{at:n+l.min,end:e,hash:0,mask:o(r+2)}),_||p(m,c,{at:s,end:i,hash:h,mask:o(
r-2)}),(_?s:i)-n}t(v,"cutPoint");function a(m,c,l){let u=0;for(let n=Math.max(l.start,l.end-32);n<l.end;n++)u=(u<<1)+m[c[n]];return u|0}t(a,"tailHash");function o(m){
return(1<<m)-1<<31-m}t(o,"topBits");let s=0,h=0,_=!1;function p(m,c,l){const{mask:u,end:n}=l,i=u<<1;let{at:r,hash:e}=l;for(_=!0;r+1<n;){const f=(e<<2)+(m[c[r]]<<
1);if((f&i)===0){s=r+1;return}if(e=f+m[c[r+1]]|0,(e&u)===0){s=r+2;return}r+=2}if(r<n&&(e=(e<<1)+m[c[r]]|0,r++,(e&u)===0)){s=r;return}_=!1,s=r,h=e}t(p,"scan")}),
4262:((M,E,d)=>{d.d(E,{M$:t(()=>c,"M$"),OE:t(()=>v,"OE"),Vk:t(()=>p,"Vk"),WY:t(()=>l,"WY"),bi:t(()=>h,"bi"),fy:t(()=>u,"fy"),jE:t(()=>m,"jE"),rM:t(()=>n,"rM"),v_:t(
()=>s,"v_"),yn:t(()=>o,"yn")});var b=d(77598),g=d(59037),w=d(57344);const v=Buffer.from("VMSPACK1"),a=Buffer.from("VMSTABL1"),o=4+a.length,s=8<<20,h=1<<30,_=s;function p(i){
const r=new g.f(65536).varint(i.length);for(const e of i){r.varint(e.stored).varint(e.lengths.length);for(const f of e.lengths)r.varint(f);r.bytes(e.digests)}return r.
copy()}t(p,"encodeTable");function m(i){return(0,b.hash)("sha256",p(i),"hex")}t(m,"tableDigest");function c(i,r){const e=new g.V(i,r),f=e.varint(h),y=[];for(let T=0;T<
f;T++){const x=e.varint(h),A=e.varint(e.left),D=new Array(A);let O=0;for(let P=0;P<A;P++){const k=e.varint(_);O+=k,D[P]=k}if(O>s)throw e.damaged(`a frame has ${O}\
 bytes`);y.push({stored:x,lengths:D,digests:e.bytes(A*w.x)})}return e.end(),y}t(c,"parseTable");function l(i){return new g.f(o).uint32(i).bytes(a).copy()}t(l,"e\
ncodeFooter");function u(i,r,e){const f=new g.V(i,e),y=f.uint32();if(f.magic(a),y>r-o-v.length)throw f.damaged(`its table has ${y} bytes`);return y}t(u,"parseFo\
oter");function n(i,r,e){let f=v.length+r+o;for(const y of i)f+=y.stored;if(f!==e.size)throw new g.V(new Uint8Array,e.what).damaged(`it has ${e.size} bytes inst\
ead of ${f}`)}t(n,"assertPackSize")}),62821:((M,E,d)=>{d.d(E,{HJ:t(()=>h,"HJ"),Ns:t(()=>p,"Ns"),U_:t(()=>_,"U_"),cN:t(()=>s,"cN"),pW:t(()=>o,"pW")});var b=d(77598),
g=d(97287),w=d(75892),v=d(57344),a=d(4262);async function o(c,l){const u=`packs/${l}`;if((0,b.hash)("sha256",c,"hex")!==l)throw m(u,"its bytes have another dige\
st");if(Buffer.compare(c.subarray(0,a.OE.length),a.OE)!==0)throw m(u,"it does not begin as a pack");const n=s(c,u);let i=a.OE.length;for(const r of n)await h(c.
subarray(i,i+r.stored),r,`the frame at ${i} of ${u}`),i+=r.stored;return n}t(o,"verifyPack");function s(c,l){if(c.length<a.OE.length+a.yn)throw m(l,"it is too s\
hort for a pack");const u=c.length-a.yn,n=(0,a.fy)(c.subarray(u),c.length,l),i=(0,a.M$)(new Uint8Array(c.subarray(u-n,u)),l);return(0,a.rM)(i,n,{size:c.length,what:l}),
i}t(s,"packTable");async function h(c,{lengths:l,digests:u},n){const i=l.reduce((f,y)=>f+y,0),r=await(0,g.j)(c,i,n);if(!Buffer.concat([...p(r,l)].map(f=>(0,b.hash)(
"sha256",f,"buffer"))).equals(u))throw m(n,"a chunk has another digest");return r}t(h,"verifyFrame");function _({lengths:c,digests:l},u){return[...p(u,c)].map((n,i)=>({
bytes:n,digest:l.subarray(i*v.x,(i+1)*v.x)}))}t(_,"chunksOf");function*p(c,l){let u=0;for(const n of l)yield c.subarray(u,u+n),u+=n}t(p,"consecutive");function m(c,l){
return new w.cs(`${c} is damaged: ${l}`)}t(m,"damaged")}),10764:((M,E,d)=>{d.d(E,{$9:t(()=>g,"$9"),BR:t(()=>_,"BR"),HE:t(()=>w,"HE"),Iv:t(()=>p,"Iv"),JN:t(()=>r,
"JN"),Lf:t(()=>h,"Lf"),Ow:t(()=>l,"Ow"),V2:t(()=>o,"V2"),YG:t(()=>v,"YG"),_f:t(()=>s,"_f"),d0:t(()=>c,"d0"),dd:t(()=>m,"dd"),eA:t(()=>n,"eA"),lM:t(()=>b,"lM"),nR:t(
()=>a,"nR"),oo:t(()=>i,"oo"),tZ:t(()=>u,"tZ")});const b=t(e=>"listStamped"in e,"isStamped"),g=t(e=>"list"in e,"isListable"),w=t(e=>"delete"in e,"isDeletable"),v=t(
e=>"stage"in e,"isStaging"),a=t(e=>"shelve"in e,"isShelving"),o=t(e=>"freeBytes"in e,"isMeasured"),s=t(e=>"lockExclusively"in e,"isLockable"),h=t(e=>"workers"in
e,"isWorked"),_=t(e=>"discardRef"in e,"isDiscarding"),p=t(e=>"tidy"in e,"canCleanUploads"),m=t(e=>"newestRef"in e,"canSearchRefs"),c=t(e=>"missing"in e,"isLossy"),
l=t(e=>"now"in e,"isClocked"),u=t(e=>"fileTime"in e,"isTiming"),n=t(e=>"unkept"in e,"isKeeping"),i=t(e=>"prove"in e,"isProving"),r=t(e=>"assertWritable"in e,"is\
Guarded")}),70370:((M,E,d)=>{d.d(E,{A:t(()=>w,"A")});class b{static{t(this,"Node")}value;next;constructor(s){this.value=s}}class g{static{t(this,"Queue")}#t;#e;#s;constructor(){
this.clear()}enqueue(s){const h=new b(s);this.#t?(this.#e.next=h,this.#e=h):(this.#t=h,this.#e=h),this.#s++}dequeue(){const s=this.#t;if(s)return this.#t=this.#t.
next,this.#s--,this.#t||(this.#e=void 0),s.value}peek(){if(this.#t)return this.#t.value}clear(){this.#t=void 0,this.#e=void 0,this.#s=0}get size(){return this.#s}*[Symbol.
iterator](){let s=this.#t;for(;s;)yield s.value,s=s.next}*drain(){for(;this.#t;)yield this.dequeue()}}function w(o){let s=!1;if(typeof o=="object"&&({concurrency:o,
rejectOnClear:s=!1}=o),a(o),typeof s!="boolean")throw new TypeError("Expected `rejectOnClear` to be a boolean");const h=new g;let _=0;const p=t(()=>{_<o&&h.size>
0&&(_++,h.dequeue().run())},"resumeNext"),m=t(()=>{_--,p()},"next"),c=t(async(n,i,r)=>{const e=(async()=>n(...r))();i(e);try{await e}catch{}m()},"run"),l=t((n,i,r,e)=>{
const f={reject:r};new Promise(y=>{f.run=y,h.enqueue(f)}).then(c.bind(void 0,n,i,e)),_<o&&p()},"enqueue"),u=t((n,...i)=>new Promise((r,e)=>{l(n,r,e,i)}),"genera\
tor");return Object.defineProperties(u,{activeCount:{get:t(()=>_,"get")},pendingCount:{get:t(()=>h.size,"get")},clearQueue:{value(){if(!s){h.clear();return}const n=AbortSignal.
abort().reason;for(;h.size>0;)h.dequeue().reject(n)}},concurrency:{get:t(()=>o,"get"),set(n){a(n),o=n,queueMicrotask(()=>{for(;_<o&&h.size>0;)p()})}},map:{async value(n,i){
const r=[];try{Array.from(n,(e,f)=>{const y=u(i,e,f);return r.push(y),y})}catch(e){for(const f of r)f.catch(()=>{});throw e}return Promise.all(r)}}}),u}t(w,"pLi\
mit");function v(o,s){const h=w(s),_=t((...p)=>h(()=>o(...p)),"limitedFunction");return Object.defineProperty(_,"clearQueue",{value:h.clearQueue}),_}t(v,"limitF\
unction");function a(o){if(!((Number.isInteger(o)||o===Number.POSITIVE_INFINITY)&&o>0))throw new TypeError("Expected `concurrency` to be a number from 1 and up")}
t(a,"validateConcurrency")})};export{I as id,L as ids,U as modules};
