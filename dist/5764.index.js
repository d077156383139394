var v=Object.defineProperty;var t=(W,b)=>v(W,"name",{value:b,configurable:!0});const x=5764,j=[5764],F={85223:((W,b,l)=>{l.d(b,{v:t(()=>M,"v")});var u=l(75892),g=l(85435);const S=1,E=2,P=64*1024*1024,B=10;async function*M(n,r){for await(const a of R(
(0,g.k)(n))){const o=d(a);o!==void 0&&("bytes"in o?yield o.bytes:yield*r(o))}}t(M,"replayTarSplit");async function*R(n){let r=Buffer.alloc(0);for await(const a of n){
const o=r.length===0?Buffer.from(a.buffer,a.byteOffset,a.byteLength):Buffer.concat([r,a]);let c=0;for(let m=o.indexOf(B);m>=0;m=o.indexOf(B,c))yield o.toString(
"utf8",c,m),c=m+1;if(r=o.subarray(c),r.length>P)throw new u.cs(`the record of a layer's tar has a line of more than ${P} bytes`)}r.length>0&&(yield r.toString("\
utf8"))}t(R,"linesOf");function d(n){const{type:r,name:a,name_raw:o,size:c,payload:m}=f(n);if(r===E&&typeof m=="string")return{bytes:Buffer.from(m,"base64")};if(!(r===
S&&(c===void 0||c===0))){if(r===S&&Number.isSafeInteger(c)&&c>0)return{name:(typeof a=="string"?Buffer.from(a):Buffer.from(String(o??""),"base64")).toString("la\
tin1"),size:c};throw new u.cs("the record of a layer's tar is not in the form of tar-split")}}t(d,"parse");function f(n){try{return Object(JSON.parse(n))}catch(r){
throw new u.cs("the record of a layer's tar is not in the form of tar-split",{cause:r})}}t(f,"tryParse")}),85435:((W,b,l)=>{l.d(b,{Z:t(()=>f,"Z"),k:t(()=>n,"k")});
var u=l(48161),g=l(57975),S=l(38522),E=l(93322);const P=(0,g.promisify)(S.gzip),B=1024*1024,M=1024*1024,R=9,d=255;async function*f(a,{level:o}){let c=!0;for await(const m of(0,E.
wW)((0,E.SH)(a,B),(0,u.availableParallelism)()+1,L=>r(L,o)))c=!1,yield m;c&&(yield await r(new Uint8Array(0),o))}t(f,"gzip");function n(a){return(0,E.sc)(a,(0,S.
createGunzip)({chunkSize:M}))}t(n,"gunzip");async function r(a,o){const c=await P(a,{level:o});return c[R]=d,c}t(r,"compress")}),93322:((W,b,l)=>{l.d(b,{AB:t(()=>R,
"AB"),Mi:t(()=>E,"Mi"),Oo:t(()=>S,"Oo"),SH:t(()=>P,"SH"),sc:t(()=>M,"sc"),wW:t(()=>B,"wW")});var u=l(77598),g=l(46466);async function*S(d){yield d}t(S,"once");async function*E(d,f){
for await(const n of d)f(n),yield n}t(E,"tap");async function*P(d,f){let n,r=0;for await(const a of d){let o=0;for(;o<a.length;){if(n===void 0&&a.length-o>=f){yield a.
subarray(o,o+f),o+=f;continue}n??=new Uint8Array(f);const c=a.subarray(o,o+f-r);n.set(c,r),o+=c.length,r+=c.length,!(r<f)&&(yield n,n=void 0,r=0)}}n!==void 0&&(yield n.
subarray(0,r))}t(P,"blocksOf");async function*B(d,f,n){const r=[];try{for await(const a of d){const o=n(a);o.catch(()=>{}),r.push(o),r.length>=f&&(yield await r.
shift())}for(;r.length>0;)yield await r.shift()}finally{await Promise.allSettled(r)}}t(B,"mapOrdered");async function*M(d,f){const n=(0,g.pipeline)(d,f);n.catch(
()=>{});try{yield*f,await n}finally{f.destroy(),await Promise.allSettled([n])}}t(M,"through");function R(){const d=(0,u.createHash)("sha256");let f=0;return{add(n){
d.update(n),f+=n.length},done:t(()=>({size:f,sha256:d.digest("hex")}),"done")}}t(R,"summer")}),85764:((W,b,l)=>{l.r(b),l.d(b,{runReplayWorker:t(()=>C,"runReplay\
Worker")});var u=l(73024),g=l(75919),S=l(85223),E=l(75892);const{O_RDONLY:P,O_NOFOLLOW:B,O_NONBLOCK:M,O_DIRECTORY:R}=u.constants,d=P|R|B,f=P|B|M,n=256*1024;class r{static{
t(this,"FolderBeneath")}#t;#e=[];#r=Buffer.allocUnsafeSlow(n);constructor(e){this.#t=(0,u.openSync)(e,d)}*read(e,i){const s=e.split("/").filter(_=>_!==""&&_!=="\
."),y=s.pop();if(y===void 0||y===".."||s.includes(".."))throw new E.cs(`${o(e)} leads out of its folder`);const p=a(this.#o(s),y,f);try{const _=(0,u.fstatSync)(
p);if(!_.isFile()||_.size!==i)throw new E.cs(`${o(e)} is not a file of ${i} bytes`);for(let O=i;O>0;){const T=(0,u.readSync)(p,this.#r,0,Math.min(O,n),null);if(T===
0)throw new E.cs(`${o(e)} became shorter`);O-=T,yield this.#r.subarray(0,T)}}finally{(0,u.closeSync)(p)}}[Symbol.dispose](){this.#n(0),(0,u.closeSync)(this.#t)}#o(e){
let i=0;for(;i<e.length&&this.#e[i]?.step===e[i];)i++;this.#n(i);for(const s of e.slice(i))this.#e.push({step:s,fd:a(this.#e.at(-1)?.fd??this.#t,s,d)});return this.#e.
at(-1)?.fd??this.#t}#n(e){for(const{fd:i}of this.#e.splice(e))(0,u.closeSync)(i)}}function a(h,e,i){return(0,u.openSync)(Buffer.from(`/proc/self/fd/${h}/${e}`,"\
latin1"),i)}t(a,"openIn");function o(h){return JSON.stringify(Buffer.from(h.slice(0,200),"latin1").toString())}t(o,"display");var c=function(h,e,i){if(e!=null){
if(typeof e!="object"&&typeof e!="function")throw new TypeError("Object expected.");var s,y;if(i){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispo\
se is not defined.");s=e[Symbol.asyncDispose]}if(s===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");s=e[Symbol.dispose],i&&(y=
s)}if(typeof s!="function")throw new TypeError("Object not disposable.");y&&(s=t(function(){try{y.call(this)}catch(p){return Promise.reject(p)}},"dispose")),h.stack.
push({value:e,dispose:s,async:i})}else i&&h.stack.push({async:!0});return e},m=(function(h){return function(e){function i(_){e.error=e.hasError?new h(_,e.error,
"An error was suppressed during disposal."):_,e.hasError=!0}t(i,"fail");var s,y=0;function p(){for(;s=e.stack.pop();)try{if(!s.async&&y===1)return y=0,e.stack.push(
s),Promise.resolve().then(p);if(s.dispose){var _=s.dispose.call(s.value);if(s.async)return y|=2,Promise.resolve(_).then(p,function(O){return i(O),p()})}else y|=
1}catch(O){i(O)}if(y===1)return e.hasError?Promise.reject(e.error):Promise.resolve();if(e.hasError)throw e.error}return t(p,"next"),p()}})(typeof SuppressedError==
"function"?SuppressedError:function(h,e,i){var s=new Error(i);return s.name="SuppressedError",s.error=h,s.suppressed=e,s});const L=1024*1024,N=3;async function C(){
const h={stack:[],error:void 0,hasError:!1};try{const e=g.parentPort;if(!e)throw new Error("runReplayWorker is for a worker thread");const{record:i,folder:s}=g.
workerData,y=Array.from({length:N},()=>new Uint8Array(L));let p=t(()=>{},"wake");e.on("message",w=>{y.push(w),p()});const _=t(async()=>(y.length===0&&await new Promise(
w=>p=w),y.pop()),"take"),O=t(w=>e.postMessage(w,w===null?[]:[w.bytes.buffer]),"send"),T=c(h,new r(s),!1);let k=await _(),D=0;const U=(0,S.v)((0,u.createReadStream)(
i,{highWaterMark:L}),({name:w,size:I})=>T.read(w,I));for await(const w of U)for(let I=0;I<w.length;){const A=w.subarray(I,I+L-D);k.set(A,D),I+=A.length,D+=A.length,
!(D<L)&&(O({bytes:k,length:D}),k=await _(),D=0)}D>0&&O({bytes:k,length:D}),O(null),e.close()}catch(e){h.error=e,h.hasError=!0}finally{m(h)}}t(C,"runReplayWorker"),
!g.isMainThread&&import.meta.url.endsWith("replay-worker.ts")&&C()})};export{x as id,j as ids,F as modules};
