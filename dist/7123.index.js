var v=Object.defineProperty;var t=(W,g)=>v(W,"name",{value:g,configurable:!0});const x=7123,j=[7123],F={79014:((W,g,l)=>{l.d(g,{v:t(()=>M,"v")});var h=l(51404),E=l(75892);const S=1,m=2,P=64*1024*1024,D=10;async function*M(n,r){for await(const a of R(
(0,h.k)(n))){const o=d(a);o!==void 0&&("bytes"in o?yield o.bytes:yield*r(o))}}t(M,"replayTarSplit");async function*R(n){let r=Buffer.alloc(0);for await(const a of n){
const o=r.length===0?Buffer.from(a.buffer,a.byteOffset,a.byteLength):Buffer.concat([r,a]);let c=0;for(let O=o.indexOf(D);O>=0;O=o.indexOf(D,c))yield o.toString(
"utf8",c,O),c=O+1;if(r=o.subarray(c),r.length>P)throw new E.cs(`the record of a layer's tar has a line of more than ${P} bytes`)}r.length>0&&(yield r.toString("\
utf8"))}t(R,"linesOf");function d(n){const{type:r,name:a,name_raw:o,size:c,payload:O}=f(n);if(r===m&&typeof O=="string")return{bytes:Buffer.from(O,"base64")};if(!(r===
S&&(c===void 0||c===0))){if(r===S&&Number.isSafeInteger(c)&&c>0)return{name:(typeof a=="string"?Buffer.from(a):Buffer.from(String(o??""),"base64")).toString("la\
tin1"),size:c};throw new E.cs("the record of a layer's tar is not in the form of tar-split")}}t(d,"parse");function f(n){try{return Object(JSON.parse(n))}catch(r){
throw new E.cs("the record of a layer's tar is not in the form of tar-split",{cause:r})}}t(f,"tryParse")}),51404:((W,g,l)=>{l.d(g,{Z:t(()=>f,"Z"),k:t(()=>n,"k")});
var h=l(48161),E=l(57975),S=l(38522),m=l(12362);const P=(0,E.promisify)(S.gzip),D=1024*1024,M=1024*1024,R=9,d=255;async function*f(a,{level:o}){let c=!0;for await(const O of(0,m.
wW)((0,m.SH)(a,D),(0,h.availableParallelism)()+1,L=>r(L,o)))c=!1,yield O;c&&(yield await r(new Uint8Array(0),o))}t(f,"gzip");function n(a){return(0,m.sc)(a,(0,S.
createGunzip)({chunkSize:M}))}t(n,"gunzip");async function r(a,o){const c=await P(a,{level:o});return c[R]=d,c}t(r,"compress")}),12362:((W,g,l)=>{l.d(g,{$8:t(()=>R,
"$8"),Mi:t(()=>m,"Mi"),Oo:t(()=>S,"Oo"),SH:t(()=>P,"SH"),sc:t(()=>M,"sc"),wW:t(()=>D,"wW")});var h=l(77598),E=l(46466);async function*S(d){yield d}t(S,"once");async function*m(d,f){
for await(const n of d)f(n),yield n}t(m,"tap");async function*P(d,f){let n,r=0;for await(const a of d){let o=0;for(;o<a.length;){if(n===void 0&&a.length-o>=f){yield a.
subarray(o,o+f),o+=f;continue}n??=new Uint8Array(f);const c=a.subarray(o,o+f-r);n.set(c,r),o+=c.length,r+=c.length,!(r<f)&&(yield n,n=void 0,r=0)}}n!==void 0&&(yield n.
subarray(0,r))}t(P,"blocksOf");async function*D(d,f,n){const r=[];try{for await(const a of d){const o=n(a);o.catch(()=>{}),r.push(o),r.length>=f&&(yield await r.
shift())}for(;r.length>0;)yield await r.shift()}finally{await Promise.allSettled(r)}}t(D,"mapOrdered");async function*M(d,f){const n=(0,E.pipeline)(d,f);n.catch(
()=>{});try{yield*f,await n}finally{f.destroy(),await Promise.allSettled([n])}}t(M,"through");function R(){const d=(0,h.createHash)("sha256");let f=0;return{add(n){
d.update(n),f+=n.length},done:t(()=>({size:f,sha256:d.digest("hex")}),"done")}}t(R,"hashCounter")}),7123:((W,g,l)=>{l.r(g),l.d(g,{runReplayWorker:t(()=>A,"runRe\
playWorker")});var h=l(73024),E=l(75919),S=l(79014),m=l(75892);const{O_RDONLY:P,O_NOFOLLOW:D,O_NONBLOCK:M,O_DIRECTORY:R}=h.constants,d=P|R|D,f=P|D|M,n=256*1024;
class r{static{t(this,"SafeFolder")}#t;#e=[];#r=Buffer.allocUnsafeSlow(n);constructor(e){this.#t=(0,h.openSync)(e,d)}*read(e,i){const s=e.split("/").filter(_=>_!==
""&&_!=="."),u=s.pop();if(u===void 0||u===".."||s.includes(".."))throw new m.cs(`${o(e)} leads out of its folder`);const p=a(this.#o(s),u,f);try{const _=(0,h.fstatSync)(
p);if(!_.isFile()||_.size!==i)throw new m.cs(`${o(e)} is not a file of ${i} bytes`);for(let b=i;b>0;){const T=(0,h.readSync)(p,this.#r,0,Math.min(b,n),null);if(T===
0)throw new m.cs(`${o(e)} became shorter`);b-=T,yield this.#r.subarray(0,T)}}finally{(0,h.closeSync)(p)}}[Symbol.dispose](){this.#n(0),(0,h.closeSync)(this.#t)}#o(e){
let i=0;for(;i<e.length&&this.#e[i]?.step===e[i];)i++;this.#n(i);for(const s of e.slice(i))this.#e.push({step:s,fd:a(this.#e.at(-1)?.fd??this.#t,s,d)});return this.#e.
at(-1)?.fd??this.#t}#n(e){for(const{fd:i}of this.#e.splice(e))(0,h.closeSync)(i)}}function a(y,e,i){return(0,h.openSync)(Buffer.from(`/proc/self/fd/${y}/${e}`,"\
latin1"),i)}t(a,"openIn");function o(y){return JSON.stringify(Buffer.from(y.slice(0,200),"latin1").toString())}t(o,"display");var c=function(y,e,i){if(e!=null){
if(typeof e!="object"&&typeof e!="function")throw new TypeError("Object expected.");var s,u;if(i){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispo\
se is not defined.");s=e[Symbol.asyncDispose]}if(s===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");s=e[Symbol.dispose],i&&(u=
s)}if(typeof s!="function")throw new TypeError("Object not disposable.");u&&(s=t(function(){try{u.call(this)}catch(p){return Promise.reject(p)}},"dispose")),y.stack.
push({value:e,dispose:s,async:i})}else i&&y.stack.push({async:!0});return e},O=(function(y){return function(e){function i(_){e.error=e.hasError?new y(_,e.error,
"An error was suppressed during disposal."):_,e.hasError=!0}t(i,"fail");var s,u=0;function p(){for(;s=e.stack.pop();)try{if(!s.async&&u===1)return u=0,e.stack.push(
s),Promise.resolve().then(p);if(s.dispose){var _=s.dispose.call(s.value);if(s.async)return u|=2,Promise.resolve(_).then(p,function(b){return i(b),p()})}else u|=
1}catch(b){i(b)}if(u===1)return e.hasError?Promise.reject(e.error):Promise.resolve();if(e.hasError)throw e.error}return t(p,"next"),p()}})(typeof SuppressedError==
"function"?SuppressedError:function(y,e,i){var s=new Error(i);return s.name="SuppressedError",s.error=y,s.suppressed=e,s});const L=1024*1024,N=3;async function A(){
const y={stack:[],error:void 0,hasError:!1};try{const e=E.parentPort;if(!e)throw new Error("runReplayWorker is for a worker thread");const{record:i,folder:s}=E.
workerData,u=Array.from({length:N},()=>new Uint8Array(L));let p=t(()=>{},"wake");e.on("message",w=>{u.push(w),p()});const _=t(async()=>(u.length===0&&await new Promise(
w=>p=w),u.pop()),"take"),b=t(w=>e.postMessage(w,w===null?[]:[w.bytes.buffer]),"send"),T=c(y,new r(s),!1);let k=await _(),B=0;const U=(0,S.v)((0,h.createReadStream)(
i,{highWaterMark:L}),({name:w,size:I})=>T.read(w,I));for await(const w of U)for(let I=0;I<w.length;){const C=w.subarray(I,I+L-B);k.set(C,B),I+=C.length,B+=C.length,
!(B<L)&&(b({bytes:k,length:B}),k=await _(),B=0)}B>0&&b({bytes:k,length:B}),b(null),e.close()}catch(e){y.error=e,y.hasError=!0}finally{O(y)}}t(A,"runReplayWorker"),
!E.isMainThread&&import.meta.url.endsWith("replay-worker.ts")&&A()})};export{x as id,j as ids,F as modules};
