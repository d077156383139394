var O=Object.defineProperty;var s=(v,p)=>O(v,"name",{value:p,configurable:!0});const P=3801,b=[3801],I={59037:((v,p,u)=>{u.d(p,{V:s(()=>d,"V"),f:s(()=>_,"f")});var E=u(75892);class _{static{s(this,"BinaryWriter")}#t;#e=0;constructor(n=256){
this.#t=new Uint8Array(n)}get length(){return this.#e}bytes(n){return this.#r(n.length),this.#t.set(n,this.#e),this.#e+=n.length,this}varint(n){this.#r(8);let c=n;
for(;c>127;)this.#t[this.#e++]=c%128|128,c=Math.floor(c/128);return this.#t[this.#e++]=c,this}uint32(n){return this.#r(4),new DataView(this.#t.buffer).setUint32(
this.#e,n,!0),this.#e+=4,this}view(){return this.#t.subarray(0,this.#e)}copy(){return this.#t.slice(0,this.#e)}clear(){this.#e=0}#r(n){const c=this.#e+n;if(c<=this.#t.
length)return;const r=new Uint8Array(Math.max(c,this.#t.length*2));r.set(this.#t.subarray(0,this.#e)),this.#t=r}}class d{static{s(this,"BinaryReader")}#t;#e;#r=0;constructor(n,c){
this.#t=n,this.#e=c}get left(){return this.#t.length-this.#r}bytes(n){if(n>this.left)throw this.damaged("it ends too early");return this.#r+=n,this.#t.subarray(
this.#r-n,this.#r)}varint(n){let c=0,r=1;for(;;){const m=this.bytes(1)[0]??0;if(c+=(m&127)*r,c>n)throw this.damaged(`a number is greater than ${n}`);if(m<128)return c;
if(r*=128,r>Number.MAX_SAFE_INTEGER)throw this.damaged("a number has too many digits")}}uint32(){const n=this.bytes(4);return new DataView(n.buffer,n.byteOffset,
4).getUint32(0,!0)}magic(n){if(Buffer.compare(this.bytes(n.length),n)!==0)throw this.damaged("it does not begin or end as expected")}end(){if(this.left>0)throw this.
damaged(`${this.left} bytes follow its end`)}damaged(n){return new E.cs(`${this.#e} is damaged: ${n}`)}}}),49107:((v,p,u)=>{u.d(p,{mv:s(()=>_,"mv"),pI:s(()=>n,"\
pI"),vr:s(()=>c,"vr"),y7:s(()=>d,"y7")});var E=u(75892);const _=512,d=new Uint8Array(2*_),g=8589934591;function n({path:r,size:m,type:o}){const t=Buffer.alloc(_);
if(Buffer.byteLength(r)>100)throw new E.dz(`'${r}' is too long for a tar header`);t.write(r,0),t.write(o==="file"?"0000644\0":"0000755\0",100),t.write("0000000\0",
108),t.write("0000000\0",116),m<=g?t.write(`${m.toString(8).padStart(11,"0")}\0`,124):(t[124]=128,t.writeBigUInt64BE(BigInt(m),128)),t.write("00000000000\0",136),
t.write(o==="file"?"0":"5",156),t.write("ustar\x0000",257),t.fill(" ",148,156);const e=t.reduce((i,f)=>i+f,0);return t.write(`${e.toString(8).padStart(6,"0")}\0 `,
148),t}s(n,"tarHeader");function c(r){return(_-r%_)%_}s(c,"tarPadding")}),44143:((v,p,u)=>{u.d(p,{Bc:s(()=>g,"Bc"),ZD:s(()=>r,"ZD"),aD:s(()=>m,"aD"),ol:s(()=>c,
"ol")});var E=u(77598),_=u(75892);const d=/^sha256:[0-9a-f]{64}$/;function g(o){return typeof o=="string"&&d.test(o)}s(g,"isDigest");function n(o){if(!g(o))throw new _.
dz(`'${o}' is not a digest: expected sha256: and 64 hex digits`);return o}s(n,"parseDigest");function c(o){return`sha256:${(0,E.hash)("sha256",o,"hex")}`}s(c,"d\
igestOf");function r(o){return o.slice(7)}s(r,"hexOf");function m(o){return n(`sha256:${o}`)}s(m,"fromHex")}),56257:((v,p,u)=>{u.d(p,{P:s(()=>_,"P")});const E=8;
class _{static{s(this,"BufferPool")}#t=new Map;take(g){return this.#t.get(g)?.pop()??new Uint8Array(g)}release(g){const n=this.#t.get(g.length)??[];n.length<E&&
n.push(g),this.#t.set(g.length,n)}takeAll(){return[...this.#t.values()].flatMap(g=>g.splice(0))}}}),57344:((v,p,u)=>{u.d(p,{j:s(()=>n,"j"),x:s(()=>d,"x")});var E=u(
77598),_=u(68892);const d=32,g=1<<20;class n{static{s(this,"Chunker")}#t;#e;#r;#u;#a;#s=new Uint8Array;#i=[];#o=[];#n=0;#h=0;constructor(r,m){this.#t=r.table,this.#e=
r.sizes,this.#r=r.shelf,this.#u=m,this.#a=g+r.sizes.max}get open(){return this.#h-this.#n}append(r,m){let o=0;for(;o<r.length;){this.#h===this.#s.length&&this.#d();
const t=Math.min(r.length-o,this.#s.length-this.#h);if(this.#s.set(r.subarray(o,o+t),this.#h),this.#h+=t,o+=t,m)for(;this.open>=this.#e.max;)this.#_(this.#f())}}cutAll(){
for(;this.open>0;)this.#_(this.#f())}cutHere(){this.open>0&&this.#_(this.open)}tailHash(){return(0,_.Nd)(this.#t,this.#s,{start:this.#n,end:this.#h})}finish(){this.
cutAll(),this.#c()}#f(){return(0,_.Fd)(this.#t,this.#s,this.#e,{start:this.#n,end:this.#h})}#_(r){this.#o.push((0,E.hash)("sha256",this.#s.subarray(this.#n,this.#n+
r),"buffer")),this.#i.push(r),this.#n+=r}#d(){const r=this.#s.subarray(this.#n,this.#h),m=this.#r.take(this.#a);m.set(r),this.#c(),this.#s=m,this.#h=r.length,this.#n=
0}#c(){if(this.#i.length===0)return;const r=new Uint8Array(this.#o.length*d);this.#o.forEach((m,o)=>{r.set(m,o*d)}),this.#u({bytes:this.#s,lengths:this.#i,digests:r}),
this.#i=[],this.#o=[]}}}),68892:((v,p,u)=>{u.d(p,{Ch:s(()=>d,"Ch"),Fd:s(()=>g,"Fd"),Nd:s(()=>n,"Nd"),fM:s(()=>_,"fM")});var E=u(77598);function _(e){return{min:e/
4,average:e,max:e*4}}s(_,"cutSizes");function d(e){const i=Buffer.concat([Buffer.from(e),Buffer.alloc(1)]);return Int32Array.from({length:256},(f,w)=>(i[i.length-
1]=w,(0,E.hash)("sha256",i,"buffer").readInt32LE(0)))}s(d,"gearTable");function g(e,i,f,w){const{start:M}=w,h=Math.min(w.end,M+f.max);if(h-M<=f.min)return h-M;const a=31-
Math.clz32(f.average),l=Math.min(h,M+f.average);return t(e,i,{at:M+f.min,end:l,hash:0,mask:c(a+2)}),o||t(e,i,{at:r,end:h,hash:m,mask:c(a-2)}),(o?r:h)-M}s(g,"cut\
Point");function n(e,i,f){let w=0;for(let M=Math.max(f.start,f.end-32);M<f.end;M++)w=(w<<1)+e[i[M]];return w|0}s(n,"tailHash");function c(e){return(1<<e)-1<<31-
e}s(c,"topBits");let r=0,m=0,o=!1;function t(e,i,f){const{mask:w,end:M}=f,h=w<<1;let{at:a,hash:l}=f;for(o=!0;a+1<M;){const A=(l<<2)+(e[i[a]]<<1);if((A&h)===0){r=
a+1;return}if(l=A+e[i[a+1]]|0,(l&w)===0){r=a+2;return}a+=2}if(a<M&&(l=(l<<1)+e[i[a]]|0,a++,(l&w)===0)){r=a;return}o=!1,r=a,m=l}s(t,"scan")}),57515:((v,p,u)=>{u.
d(p,{If:s(()=>_,"If"),RW:s(()=>r,"RW"),Sd:s(()=>g,"Sd"),V_:s(()=>d,"V_"),bS:s(()=>o,"bS"),be:s(()=>e,"be"),hI:s(()=>i,"hI"),pE:s(()=>t,"pE"),pM:s(()=>m,"pM")});
var E=u(49107);const _=136,d=156,g=E.mv-(d-_),n=148,c=8**11-1;function r(h){if(f(h.subarray(n,d))!==M(h))return;const a=i(h.subarray(124,136));if(a!==void 0)return{
type:String.fromCharCode(h[156]||48),size:a}}s(r,"parseHeader");function m(h){const a=f(h.subarray(_,n));if(a===void 0)return;const l=new Uint8Array(E.mv);return l.
set(h),o(l,a),Buffer.compare(l.subarray(_,d),h.subarray(_,d))===0?a:void 0}s(m,"canonicalMtime");function o(h,a){w(h,{at:_,digits:11,value:a}),h[147]=0,w(h,{at:n,
digits:6,value:M(h)}),h[154]=0,h[155]=32}s(o,"writeCanonicalFields");function t(h){return Number.isInteger(h)&&h>=0&&h<=c}s(t,"isCanonicalMtime");function e(h){
for(let a=0;a<h.length;a++)if(h[a]!==0)return!1;return!0}s(e,"isZero");function i(h){const a=h[0]??0;if(a<128)return f(h);let l=a&127;for(let A=1;A<h.length;A++)
l=l*256+h[A];return l<=Number.MAX_SAFE_INTEGER?l:void 0}s(i,"headerNumber");function f(h){let a=0;for(;h[a]===32;)a++;let l=0;for(;a<h.length;a++){const A=h[a];
if(A<48||A>55)break;l=l*8+A-48}for(;a<h.length;a++)if(h[a]!==0&&h[a]!==32)return;return l}s(f,"octal");function w(h,a){let l=a.value;for(let A=a.digits-1;A>=0;A--)
h[a.at+A]=48+l%8,l=Math.floor(l/8)}s(w,"writeOctal");function M(h){let a=256;for(let l=0;l<n;l++)a+=h[l];for(let l=d;l<E.mv;l++)a+=h[l];return a}s(M,"checksum")}),
71741:((v,p,u)=>{u.d(p,{V:s(()=>_,"V"),d:s(()=>E,"d")});function E(d){const g=new Map,n=Buffer.from(d.buffer,d.byteOffset,d.length);let c=0;for(;c<n.length;){const r=n.
indexOf(32,c),m=r<0?"":n.toString("latin1",c,r);if(!/^[1-9][0-9]{0,8}$/.test(m))return;const o=c+Number(m),t=n.indexOf(61,r);if(o>n.length||n[o-1]!==10||t<0||t>=
o)return;g.set(n.toString("utf8",r+1,t),n.toString("utf8",t+1,o-1)),c=o}return g}s(E,"parsePax");function _(d){const g=/^[0-9]{1,16}$/.test(d)?Number(d):Number.
NaN;return Number.isSafeInteger(g)?g:void 0}s(_,"paxSize")}),13741:((v,p,u)=>{u.d(p,{lH:s(()=>r,"lH"),lp:s(()=>m,"lp"),og:s(()=>n,"og")});var E=u(59037),_=u(49107),
d=u(57515),g=u(71741);const n={header:1,literal:2,content:3,zeros:4},c=1<<20;function r(o){return o.length===_.mv&&!(0,d.be)(o)&&(0,d.RW)(o)!==void 0}s(r,"looks\
LikeTar");class m{static{s(this,"TarSplitter")}#t;#e=new E.f(1024);#r=new E.f(16);#u=new Uint8Array(_.mv);#a=0;#s=_.mv;#i="header";#o="";#n=0;#h=0;#f=0;#_=0;#d;constructor(t){
this.#t=t}push(t){let e=0;for(;e<t.length;)if(this.#i==="content"||this.#i==="rest"){const i=Math.min(t.length-e,this.#h);this.#M(t.subarray(e,e+i)),e+=i}else{const i=Math.
min(t.length-e,this.#s-this.#a),f=t.subarray(e,e+i);e+=i,this.#a===0&&i===this.#s?this.#E(f):this.#c(f)}}finish(){this.#i==="content"||this.#i==="rest"?this.#w():
this.#a>0&&this.#g(this.#u.subarray(0,this.#a)),this.#m()}#c(t){if(this.#u.set(t,this.#a),this.#a+=t.length,this.#a<this.#s)return;const e=this.#u.subarray(0,this.#s);
this.#a=0,this.#E(e)}#E(t){this.#i==="header"?this.#D(t):this.#i==="meta"?this.#p(t):(this.#g(t),this.#l("header",_.mv))}#D(t){if((0,d.be)(t)){this.#f+=_.mv;return}
const e=(0,d.RW)(t),i=e?this.#P(e):void 0;if(!e||!i){this.#A(t);return}this.#I(t),i.state==="meta"?(this.#o=e.type,i.size>this.#u.length&&(this.#u=new Uint8Array(
i.size)),i.size>0?this.#l("meta",i.size):this.#p(new Uint8Array)):(this.#d=void 0,i.size>0&&this.#b(i.size))}#P(t){const e=this.#d??t.size;if(t.type==="0"||t.type===
"7")return{state:"content",size:e};if("123456".includes(t.type))return e===0?{state:"content",size:e}:void 0;if("xgLK".includes(t.type))return t.size<=c?{state:"\
meta",size:t.size}:void 0}#p(t){if(this.#g(t),this.#v(t.length),this.#o==="L"||this.#o==="K")return;const e=(0,g.d)(t),i=e?.get("size"),f=i===void 0?void 0:(0,g.
V)(i);!e||i!==void 0&&(f===void 0||this.#o==="g")?this.#A(new Uint8Array):f!==void 0&&(this.#d=f)}#b(t){this.#i="content",this.#h=t,this.#t.begin(t)}#M(t){if(this.#t.
content(t),this.#n+=t.length,this.#h-=t.length,this.#h>0)return;const e=this.#n;this.#w(),this.#v(e)}#w(){this.#t.end(),this.#n>0&&this.#O(n.content,this.#n),this.#n=
0}#A(t){this.#i="rest",this.#h=Number.POSITIVE_INFINITY,this.#t.begin(void 0),this.#M(t)}#v(t){const e=(0,_.vr)(t);e>0?this.#l("padding",e):this.#l("header",_.mv)}#l(t,e){
this.#i=t,this.#s=e,this.#a=0}#I(t){const e=(0,d.pM)(t);if(e===void 0){this.#g(t);return}this.#m();const i=e-this.#_;this.#_=e,this.#r.clear(),this.#t.times(this.#r.
varint(i<0?-i*2-1:i*2).view()),this.#e.clear(),this.#t.records(this.#e.varint(n.header).bytes(t.subarray(0,d.If)).bytes(t.subarray(d.V_)).view())}#g(t){if((0,d.
be)(t)){this.#f+=t.length;return}this.#m(),this.#e.clear(),this.#t.records(this.#e.varint(n.literal).varint(t.length).bytes(t).view())}#m(){const t=this.#f;this.#f=
0,t>0&&this.#O(n.zeros,t)}#O(t,e){t===n.content&&this.#m(),this.#e.clear(),this.#t.records(this.#e.varint(t).varint(e).view())}}}),23801:((v,p,u)=>{u.r(p),u.d(p,
{runIngestWorker:s(()=>g,"runIngestWorker")});var E=u(75919),_=u(56257),d=u(5414);function g(){const n=E.parentPort;if(!n)throw new Error("runIngestWorker is fo\
r a worker thread");const c=new _.P;let r=[],m;n.on("message",t=>{r=[];const e=o(t),i=r.map(({bytes:f})=>f.buffer);n.postMessage(e,e.slab?[...i,e.slab.buffer]:i)});
function o(t){if(t.kind==="begin")m=new d.Z(t.chunker,c,e=>r.push(e));else if(t.kind==="slab"){for(const e of t.spare)c.release(e);return m?.push(t.bytes.subarray(
0,t.length)),{batches:r,slab:t.bytes}}else{const e=m?.finish();return m=void 0,{batches:r,...e&&{done:e}}}return{batches:r}}s(o,"answer")}s(g,"runIngestWorker"),
!E.isMainThread&&import.meta.url.endsWith("ingest-worker.ts")&&g()}),5414:((v,p,u)=>{u.d(p,{Z:s(()=>m,"Z")});var E=u(77598),_=u(49107),d=u(44143),g=u(57344),n=u(
68892),c=u(13741);const r=3<<29;class m{static{s(this,"Ingest")}#t=(0,E.createHash)("sha256");#e;#r;#u;#a;#s;#i;#o=new Uint8Array;#n=!0;#h=0;constructor(i,f,w){
const M=t(i.seed),h=s((a,l)=>new g.j({table:M,sizes:(0,n.fM)(l),shelf:f},A=>w({stream:a,...A})),"buffer");this.#e=h("contents",i.contents),this.#r=h("records",i.
records),this.#u=h("times",i.records),this.#a=i.small_file}push(i){this.#t.update(i),this.#h+=i.length,this.#i?this.#_(i):(this.#o=Buffer.concat([this.#o,i]),this.#o.
length>=_.mv&&this.#f())}finish(){return this.#i||this.#f(),this.#s?.finish(),this.#e.finish(),this.#r.finish(),this.#u.finish(),{kind:this.#i??"plain",digest:(0,d.
aD)(this.#t.digest("hex")),size:this.#h}}#f(){const i=this.#o;this.#o=new Uint8Array,this.#i=(0,c.lH)(i.subarray(0,_.mv))?"tar":"plain",this.#i==="tar"&&(this.#s=
new c.lp(this.#d())),this.#_(i)}#_(i){this.#s?this.#s.push(i):this.#e.append(i,!0)}#d(){const i=this.#e;return{records:s(f=>this.#r.append(f,!0),"records"),times:s(
f=>this.#u.append(f,!0),"times"),begin:s(f=>{this.#n=f===void 0||f>=this.#a,(this.#n||i.open+(f??0)>this.#a*4)&&i.cutHere()},"begin"),content:s(f=>i.append(f,this.#n),
"content"),end:s(()=>{this.#n?i.cutAll():i.open>=this.#a&&(i.tailHash()&r)===0&&i.cutHere()},"end")}}}const o=new Map;function t(e){const i=o.get(e)??(0,n.Ch)(e);
return o.set(e,i),i}s(t,"tableOf")})};export{P as id,b as ids,I as modules};
