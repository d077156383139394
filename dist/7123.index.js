var v=Object.defineProperty;var e=(R,b)=>v(R,"name",{value:b,configurable:!0});const x=7123,j=[7123],F={79014:((R,b,l)=>{l.d(b,{v:e(()=>M,"v")});var h=l(51404),E=l(75892);const g=1,m=2,P=64*1024*1024,D=10;async function*M(n,r){for await(const a of T(
(0,h.k)(n))){const o=d(a);o!==void 0&&("bytes"in o?yield o.bytes:yield*r(o))}}e(M,"replayTarSplit");async function*T(n){let r=Buffer.alloc(0);for await(const a of n){
const o=r.length===0?Buffer.from(a.buffer,a.byteOffset,a.byteLength):Buffer.concat([r,a]);let c=0;for(let O=o.indexOf(D);O>=0;O=o.indexOf(D,c))yield o.toString(
"utf8",c,O),c=O+1;if(r=o.subarray(c),r.length>P)throw new E.cs(`the record of a layer's tar has a line of more than ${P} bytes`)}r.length>0&&(yield r.toString("\
utf8"))}e(T,"linesOf");function d(n){const{type:r,name:a,name_raw:o,size:c,payload:O}=f(n);if(r===m&&typeof O=="string")return{bytes:Buffer.from(O,"base64")};if(!(r===
g&&(c===void 0||c===0))){if(r===g&&Number.isSafeInteger(c)&&c>0)return{name:(typeof a=="string"?Buffer.from(a):Buffer.from(String(o??""),"base64")).toString("la\
tin1"),size:c};throw new E.cs("the record of a layer's tar is not in the tar-split format")}}e(d,"parse");function f(n){try{return Object(JSON.parse(n))}catch(r){
throw new E.cs("the record of a layer's tar is not in the tar-split format",{cause:r})}}e(f,"tryParse")}),51404:((R,b,l)=>{l.d(b,{Z:e(()=>f,"Z"),k:e(()=>n,"k")});
var h=l(48161),E=l(57975),g=l(38522),m=l(12362);const P=(0,E.promisify)(g.gzip),D=1024*1024,M=1024*1024,T=9,d=255;async function*f(a,{level:o}){let c=!0;for await(const O of(0,m.
wW)((0,m.SH)(a,D),(0,h.availableParallelism)()+1,L=>r(L,o)))c=!1,yield O;c&&(yield await r(new Uint8Array(0),o))}e(f,"gzip");function n(a){return(0,m.sc)(a,(0,g.
createGunzip)({chunkSize:M}))}e(n,"gunzip");async function r(a,o){const c=await P(a,{level:o});return c[T]=d,c}e(r,"compress")}),12362:((R,b,l)=>{l.d(b,{$8:e(()=>T,
"$8"),Mi:e(()=>m,"Mi"),Oo:e(()=>g,"Oo"),SH:e(()=>P,"SH"),sc:e(()=>M,"sc"),wW:e(()=>D,"wW")});var h=l(77598),E=l(46466);async function*g(d){yield d}e(g,"once");async function*m(d,f){
for await(const n of d)f(n),yield n}e(m,"tap");async function*P(d,f){let n,r=0;for await(const a of d){let o=0;for(;o<a.length;){if(n===void 0&&a.length-o>=f){yield a.
subarray(o,o+f),o+=f;continue}n??=new Uint8Array(f);const c=a.subarray(o,o+f-r);n.set(c,r),o+=c.length,r+=c.length,!(r<f)&&(yield n,n=void 0,r=0)}}n!==void 0&&(yield n.
subarray(0,r))}e(P,"blocksOf");async function*D(d,f,n){const r=[];try{for await(const a of d){const o=n(a);o.catch(()=>{}),r.push(o),r.length>=f&&(yield await r.
shift())}for(;r.length>0;)yield await r.shift()}finally{await Promise.allSettled(r)}}e(D,"mapOrdered");async function*M(d,f){const n=(0,E.pipeline)(d,f);n.catch(
()=>{});try{yield*f,await n}finally{f.destroy(),await Promise.allSettled([n])}}e(M,"through");function T(){const d=(0,h.createHash)("sha256");let f=0;return{add(n){
d.update(n),f+=n.length},done:e(()=>({size:f,sha256:d.digest("hex")}),"done")}}e(T,"hashCounter")}),7123:((R,b,l)=>{l.r(b),l.d(b,{runTarSplitWorker:e(()=>A,"run\
TarSplitWorker")});var h=l(73024),E=l(75919),g=l(79014),m=l(75892);const{O_RDONLY:P,O_NOFOLLOW:D,O_NONBLOCK:M,O_DIRECTORY:T}=h.constants,d=P|T|D,f=P|D|M,n=256*1024;
class r{static{e(this,"SafeFolder")}#e;#t=[];#r=Buffer.allocUnsafeSlow(n);constructor(t){this.#e=(0,h.openSync)(t,d)}*read(t,i){const s=t.split("/").filter(_=>_!==
""&&_!=="."),u=s.pop();if(u===void 0||u===".."||s.includes(".."))throw new m.cs(`${o(t)} leads outside its folder`);const p=a(this.#o(s),u,f);try{const _=(0,h.fstatSync)(
p);if(!_.isFile()||_.size!==i)throw new m.cs(`${o(t)} is not a file of ${i} bytes`);for(let S=i;S>0;){const W=(0,h.readSync)(p,this.#r,0,Math.min(S,n),null);if(W===
0)throw new m.cs(`${o(t)} was truncated`);S-=W,yield this.#r.subarray(0,W)}}finally{(0,h.closeSync)(p)}}[Symbol.dispose](){this.#n(0),(0,h.closeSync)(this.#e)}#o(t){
let i=0;for(;i<t.length&&this.#t[i]?.step===t[i];)i++;this.#n(i);for(const s of t.slice(i))this.#t.push({step:s,fd:a(this.#t.at(-1)?.fd??this.#e,s,d)});return this.#t.
at(-1)?.fd??this.#e}#n(t){for(const{fd:i}of this.#t.splice(t))(0,h.closeSync)(i)}}function a(y,t,i){return(0,h.openSync)(Buffer.from(`/proc/self/fd/${y}/${t}`,"\
latin1"),i)}e(a,"openIn");function o(y){return JSON.stringify(Buffer.from(y.slice(0,200),"latin1").toString())}e(o,"display");var c=function(y,t,i){if(t!=null){
if(typeof t!="object"&&typeof t!="function")throw new TypeError("Object expected.");var s,u;if(i){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispo\
se is not defined.");s=t[Symbol.asyncDispose]}if(s===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");s=t[Symbol.dispose],i&&(u=
s)}if(typeof s!="function")throw new TypeError("Object not disposable.");u&&(s=e(function(){try{u.call(this)}catch(p){return Promise.reject(p)}},"dispose")),y.stack.
push({value:t,dispose:s,async:i})}else i&&y.stack.push({async:!0});return t},O=(function(y){return function(t){function i(_){t.error=t.hasError?new y(_,t.error,
"An error was suppressed during disposal."):_,t.hasError=!0}e(i,"fail");var s,u=0;function p(){for(;s=t.stack.pop();)try{if(!s.async&&u===1)return u=0,t.stack.push(
s),Promise.resolve().then(p);if(s.dispose){var _=s.dispose.call(s.value);if(s.async)return u|=2,Promise.resolve(_).then(p,function(S){return i(S),p()})}else u|=
1}catch(S){i(S)}if(u===1)return t.hasError?Promise.reject(t.error):Promise.resolve();if(t.hasError)throw t.error}return e(p,"next"),p()}})(typeof SuppressedError==
"function"?SuppressedError:function(y,t,i){var s=new Error(i);return s.name="SuppressedError",s.error=y,s.suppressed=t,s});const L=1024*1024,N=3;async function A(){
const y={stack:[],error:void 0,hasError:!1};try{const t=E.parentPort;if(!t)throw new Error("runTarSplitWorker is for a worker thread");const{record:i,folder:s}=E.
workerData,u=Array.from({length:N},()=>new Uint8Array(L));let p=e(()=>{},"wake");t.on("message",w=>{u.push(w),p()});const _=e(async()=>(u.length===0&&await new Promise(
w=>p=w),u.pop()),"take"),S=e(w=>t.postMessage(w,w===null?[]:[w.bytes.buffer]),"send"),W=c(y,new r(s),!1);let k=await _(),B=0;const U=(0,g.v)((0,h.createReadStream)(
i,{highWaterMark:L}),({name:w,size:I})=>W.read(w,I));for await(const w of U)for(let I=0;I<w.length;){const C=w.subarray(I,I+L-B);k.set(C,B),I+=C.length,B+=C.length,
!(B<L)&&(S({bytes:k,length:B}),k=await _(),B=0)}B>0&&S({bytes:k,length:B}),S(null),t.close()}catch(t){y.error=t,y.hasError=!0}finally{O(y)}}e(A,"runTarSplitWork\
er"),!E.isMainThread&&import.meta.url.endsWith("tar-split-worker.ts")&&A()})};export{x as id,j as ids,F as modules};
