var $=Object.defineProperty;var t=(B,L)=>$(B,"name",{value:L,configurable:!0});const W=1882,j=[1882],F={39472:((B,L,_)=>{_.d(L,{Bz:t(()=>p,"Bz"),Z2:t(()=>P,"Z2"),nD:t(()=>E,"nD")});var O=_(44143);const P={index:"application/vnd.oci.image.i\
ndex.v1+json",manifest:"application/vnd.oci.image.manifest.v1+json",config:"application/vnd.oci.image.config.v1+json",layer:"application/vnd.oci.image.layer.v1.\
tar"};function p(D,M){const b=t((c,{digest:s,size:e})=>({mediaType:c,digest:s,size:e}),"describe"),A={schemaVersion:2,mediaType:P.manifest,config:b(P.config,D),
layers:M.map(c=>b(P.layer,c))},m=Buffer.from(JSON.stringify(A));return{bytes:m,digest:(0,O.ol)(m)}}t(p,"imageManifest");function E(D){return`blobs/${D.replace("\
:","/")}`}t(E,"blobPath")}),68424:((B,L,_)=>{_.d(L,{$Q:t(()=>A,"$Q"),Ew:t(()=>c,"Ew"),F2:t(()=>b,"F2"),hG:t(()=>s,"hG"),rw:t(()=>m,"rw")});var O=_(44143),P=_(75892);
const p=/^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/,E=/^(?:[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?)*|\[[0-9a-fA-F:]+\])(?::\d+)?$/,
D=/^\w[\w.-]{0,127}$/,M=255;function b(n){const a=t(d=>{throw new P.dz(`'${n}' is not an image reference: ${d}`,{hint:"Write it as repository:tag, e.g. my-base:\
1.0"})},"refuse"),[u="",w,...I]=n.split("@");(I.length>0||w!==void 0&&!(0,O.Bc)(w))&&a("the text after @ is not a sha256 digest");const T=u.lastIndexOf(":"),x=T>
u.lastIndexOf("/"),k=x?u.slice(0,T):u,v=x?u.slice(T+1):void 0;v!==void 0&&!D.test(v)&&a("a tag consists of at most 128 letters, digits, _, . and -");const{domain:y,
path:g}=o(k);return E.test(y)||a(`'${y}' is not the address of a registry`),g!==g.toLowerCase()&&a("a repository name must be lowercase"),g.split("/").every(d=>p.
test(d))||a("a repository name consists of a-z and 0-9, with . _ - as separators"),y.length+1+g.length>M&&a(`a name has at most ${M} characters`),{domain:y,path:g,
...v!==void 0&&{tag:v},...w!==void 0&&{digest:w}}}t(b,"parseReference");function A(n){try{return b(n)}catch(a){if(a instanceof P.dz)return;throw a}}t(A,"tryRefe\
rence");function m(n){return(0,O.Bc)(n)||/^[0-9a-f]{12,64}$/.test(n)}t(m,"isImageId");function c(n){return`${n.domain}/${n.path}${e(n)}`}t(c,"canonicalName");function s(n){
const{domain:a,path:u}=n;return(a==="docker.io"?u.replace(/^library\/(?=[^/]+$)/,""):`${a}/${u}`)+e(n)}t(s,"familiarName");function e({tag:n,digest:a}){return a!==
void 0?`${n===void 0?"":`:${n}`}@${a}`:`:${n??"latest"}`}t(e,"suffix");function o(n){const a=n.indexOf("/"),u=n.slice(0,Math.max(a,0)),w=a>0&&(/[.:]/.test(u)||u===
"localhost"||u!==u.toLowerCase());if(w&&u!=="index.docker.io"){const T=n.slice(a+1);return{domain:u,path:u==="docker.io"&&!T.includes("/")?`library/${T}`:T}}const I=w?
n.slice(a+1):n;return{domain:"docker.io",path:I.includes("/")?I:`library/${I}`}}t(o,"splitDomain")}),51404:((B,L,_)=>{_.d(L,{Z:t(()=>c,"Z"),k:t(()=>s,"k")});var O=_(
48161),P=_(57975),p=_(38522),E=_(12362);const D=(0,P.promisify)(p.gzip),M=1024*1024,b=1024*1024,A=9,m=255;async function*c(o,{level:n}){let a=!0;for await(const u of(0,E.
wW)((0,E.SH)(o,M),(0,O.availableParallelism)()+1,w=>e(w,n)))a=!1,yield u;a&&(yield await e(new Uint8Array(0),n))}t(c,"gzip");function s(o){return(0,E.sc)(o,(0,p.
createGunzip)({chunkSize:b}))}t(s,"gunzip");async function e(o,n){const a=await D(o,{level:n});return a[A]=m,a}t(e,"compress")}),49107:((B,L,_)=>{_.d(L,{mv:t(()=>P,
"mv"),pI:t(()=>D,"pI"),vr:t(()=>M,"vr"),y7:t(()=>p,"y7")});var O=_(75892);const P=512,p=new Uint8Array(2*P),E=8589934591;function D({path:b,size:A,type:m}){const c=Buffer.
alloc(P);if(Buffer.byteLength(b)>100)throw new O.dz(`'${b}' is too long for a tar header`);c.write(b,0),c.write(m==="file"?"0000644\0":"0000755\0",100),c.write(
"0000000\0",108),c.write("0000000\0",116),A<=E?c.write(`${A.toString(8).padStart(11,"0")}\0`,124):(c[124]=128,c.writeBigUInt64BE(BigInt(A),128)),c.write("000000\
00000\0",136),c.write(m==="file"?"0":"5",156),c.write("ustar\x0000",257),c.fill(" ",148,156);const s=c.reduce((e,o)=>e+o,0);return c.write(`${s.toString(8).padStart(
6,"0")}\0 `,148),c}t(D,"tarHeader");function M(b){return(P-b%P)%P}t(M,"tarPadding")}),49962:((B,L,_)=>{_.d(L,{l:t(()=>A,"l"),o:t(()=>m,"o")});var O=_(75892),P=_(
51208),p=_(3814),E=_(19055),D=_(51404),M=_(90978);const b=3;async function*A(a,u,w=0){const{head:I,all:T}=await(0,p.s)(a,E.Fm),x=(0,E.bp)(I);if(x===void 0)return yield*T;
if(w===b)throw await T.return(),u.damaged(`it is compressed more than ${b} times`);yield*A(m(T,x,u),u,w+1)}t(A,"unpack");async function*m(a,u,{signal:w,damaged:I}){
u==="zstd"?yield*(0,M.h)(a,I):u==="gzip"?yield*c(a,I):yield*o(a,u,{signal:w,damaged:I})}t(m,"unpackOnce");async function*c(a,u){try{yield*(0,D.k)(a)}catch(w){const{
code:I="",message:T}=w;throw I==="Z_BUF_ERROR"?u("the file is truncated, or data follows its end",w):/incorrect header/.test(T)?u("data follows the end of its g\
zip data",w):I.startsWith("Z_")?u("its gzip data is damaged",w):w}}t(c,"unzip");const s={xz:["--memlimit-decompress=1GiB"],bzip2:[]},e={xz:"xz-utils",bzip2:"bzi\
p2"};async function*o(a,u,{signal:w,damaged:I}){let T;const x=n(a,k=>{T=k});try{yield*(0,P.U1)(u,["--decompress","--stdout",...s[u]],{input:x,signal:w,title:u})}catch(k){
if(T!==void 0)throw T;const{code:v}=k;throw v==="ERR_UNSUPPORTED"?new O.Wt(`it is compressed with ${u}, but the program ${u} is not installed`,{cause:k,hint:`In\
stall it (Debian: ${e[u]}), or decompress the file elsewhere: ${u} --decompress <file>`}):v!=="ERR_COMMAND"?k:I(`it is damaged or truncated (${u})`,k)}}t(o,"byP\
rogram");async function*n(a,u){try{yield*a}catch(w){throw u(w),w}}t(n,"noting")}),90978:((B,L,_)=>{_.d(L,{h:t(()=>u,"h"),q:t(()=>a,"q")});var O=_(48161),P=_(57975),
p=_(38522),E=_(12362),D=_(42078),M=_(97287),b=function(r,i,f){if(i!=null){if(typeof i!="object"&&typeof i!="function")throw new TypeError("Object expected.");var l,
h;if(f){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");l=i[Symbol.asyncDispose]}if(l===void 0){if(!Symbol.dispose)throw new TypeError(
"Symbol.dispose is not defined.");l=i[Symbol.dispose],f&&(h=l)}if(typeof l!="function")throw new TypeError("Object not disposable.");h&&(l=t(function(){try{h.call(
this)}catch(S){return Promise.reject(S)}},"dispose")),r.stack.push({value:i,dispose:l,async:f})}else f&&r.stack.push({async:!0});return i},A=(function(r){return function(i){
function f(R){i.error=i.hasError?new r(R,i.error,"An error was suppressed during disposal."):R,i.hasError=!0}t(f,"fail");var l,h=0;function S(){for(;l=i.stack.pop();)
try{if(!l.async&&h===1)return h=0,i.stack.push(l),Promise.resolve().then(S);if(l.dispose){var R=l.dispose.call(l.value);if(l.async)return h|=2,Promise.resolve(R).
then(S,function(C){return f(C),S()})}else h|=1}catch(C){f(C)}if(h===1)return i.hasError?Promise.reject(i.error):Promise.resolve();if(i.hasError)throw i.error}return t(
S,"next"),S()}})(typeof SuppressedError=="function"?SuppressedError:function(r,i,f){var l=new Error(f);return l.name="SuppressedError",l.error=r,l.suppressed=i,
l});const m=4*1024*1024,c=8*1024*1024,s=c+64*1024,e=1024*1024,o=m+(m>>8)+128,n=(0,P.promisify)(p.zstdCompress);async function*a(r,{level:i}){let f=!0;for await(const l of(0,E.
wW)((0,E.SH)(r,m),(0,O.availableParallelism)()+1,h=>w(h,i)))f=!1,yield l;f&&(yield await w(new Uint8Array(0),i))}t(a,"zstd");async function*u(r,i){const f={stack:[],
error:void 0,hasError:!1};try{const l=b(f,new D.C(r),!0),h=[];try{for(;;){let S;try{S=await T(l,i)}catch(R){for(;h.length>0;)yield await h.shift();throw R}if(S===
void 0)break;if(S.contentSize!==void 0&&S.contentSize<=c){const R=await d(v(S,l,i),i),C=(0,M.j)(R,S.contentSize,"a zstd frame").catch(U=>{throw i("a zstd frame \
cannot be decompressed",U)});C.catch(()=>{}),h.push(C),h.length>(0,O.availableParallelism)()&&(yield await h.shift())}else{for(;h.length>0;)yield await h.shift();
yield*I(v(S,l,i),i)}}for(;h.length>0;)yield await h.shift()}finally{await Promise.allSettled(h)}}catch(l){f.error=l,f.hasError=!0}finally{const l=A(f);l&&await l}}
t(u,"unzstd");function w(r,i){return n(r,{pledgedSrcSize:r.length,chunkSize:o,params:{[p.constants.ZSTD_c_compressionLevel]:i,[p.constants.ZSTD_c_checksumFlag]:1}})}
t(w,"compressSized");async function*I(r,i){try{yield*(0,E.sc)(r,(0,p.createZstdDecompress)({chunkSize:e}))}catch(f){const{code:l,message:h}=f;throw l!==void 0&&
/^Z(STD)?_/.test(l)?i(h,f):f}}t(I,"decompressStream");async function T(r,i){for(;;){const f=Buffer.from(await r.peek(8));if(f.length===0)return;if(!x(f))throw i(
"data follows the end of its zstd data");if(f.length<6)throw i("it is truncated");if(f.readUInt32LE(0)>>>4===25481893){if(f.length<8)throw i("it is truncated");
await g(r,8+f.readUInt32LE(4),i);continue}const h=f[4]??0,S=(h&32)!==0,R=[S?1:0,2,4,8][h>>6]??0,C=[0,1,2,4][h&3]??0,U=5+(S?0:1)+C+R,z=Buffer.from(await r.read(U));
if(z.length<U)throw i("it is truncated");return{bytes:z,checksum:(h&4)!==0,contentSize:k(z.subarray(U-R))}}}t(T,"readHeader");function x(r){const i=r[0]??0;return(i>>>
4===5?[i,42,77,24]:[40,181,47,253]).every((l,h)=>h>=r.length||r[h]===l)}t(x,"isFrameStart");function k(r){if(r.length!==0)return r.length===8?Number(r.readBigUInt64LE()):
r.readUIntLE(0,r.length)+(r.length===2?256:0)}t(k,"contentSize");async function*v(r,i,f){yield r.bytes;for(let l=!1;!l;){const h=Buffer.from(await i.read(3));if(h.
length<3)throw f("it is truncated");const S=h.readUIntLE(0,3);l=(S&1)===1;const R=S>>1&3;if(R===3)throw f("a zstd block has an unknown type");yield h,yield*y(R===
1?1:S>>3,i,f)}r.checksum&&(yield*y(4,i,f))}t(v,"frameBytes");async function*y(r,i,f){const l=i.position+r;if(yield*i.take(r),i.position<l)throw f("it is truncat\
ed")}t(y,"exactly");async function g(r,i,f){for await(const l of y(i,r,f));}t(g,"skip");async function d(r,i){const f=[];let l=0;for await(const h of r)if(f.push(
h),l+=h.length,l>s)throw i("a zstd frame is larger than its content");return Buffer.concat(f,l)}t(d,"gather")}),5365:((B,L,_)=>{_.d(L,{KQ:t(()=>A,"KQ"),Xe:t(()=>m,
"Xe"),lf:t(()=>c,"lf")});var O=_(73024),P=_(51455),p=_(75892),E=_(24746),D=function(s,e,o){if(e!=null){if(typeof e!="object"&&typeof e!="function")throw new TypeError(
"Object expected.");var n,a;if(o){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");n=e[Symbol.asyncDispose]}if(n===void 0){if(!Symbol.
dispose)throw new TypeError("Symbol.dispose is not defined.");n=e[Symbol.dispose],o&&(a=n)}if(typeof n!="function")throw new TypeError("Object not disposable.");
a&&(n=t(function(){try{a.call(this)}catch(u){return Promise.reject(u)}},"dispose")),s.stack.push({value:e,dispose:n,async:o})}else o&&s.stack.push({async:!0});return e},
M=(function(s){return function(e){function o(w){e.error=e.hasError?new s(w,e.error,"An error was suppressed during disposal."):w,e.hasError=!0}t(o,"fail");var n,
a=0;function u(){for(;n=e.stack.pop();)try{if(!n.async&&a===1)return a=0,e.stack.push(n),Promise.resolve().then(u);if(n.dispose){var w=n.dispose.call(n.value);if(n.
async)return a|=2,Promise.resolve(w).then(u,function(I){return o(I),u()})}else a|=1}catch(I){o(I)}if(a===1)return e.hasError?Promise.reject(e.error):Promise.resolve();
if(e.hasError)throw e.error}return t(u,"next"),u()}})(typeof SuppressedError=="function"?SuppressedError:function(s,e,o){var n=new Error(o);return n.name="Suppr\
essedError",n.error=s,n.suppressed=e,n});const b=1024*1024;async function*A(s,{signal:e,follow:o=!0}){const n={stack:[],error:void 0,hasError:!1};try{const a=D(
n,await c(s,{follow:o}),!0);yield*m(a,s,{signal:e})}catch(a){n.error=a,n.hasError=!0}finally{const a=M(n);a&&await a}}t(A,"filePieces");async function*m(s,e,{at:o=0,
size:n=Number.POSITIVE_INFINITY,signal:a}){try{for(let u=0;u<n;){a?.throwIfAborted();const w=Buffer.allocUnsafeSlow(Math.min(b,n-u)),{bytesRead:I}=await s.read(
w,0,w.length,o+u);if(I===0)return;u+=I,yield w.subarray(0,I)}}catch(u){throw(0,E.zS)(u,`Cannot read ${e}`)}}t(m,"piecesOf");async function c(s,{follow:e=!0}={}){
let o;try{if(o=await(0,P.open)(s,O.constants.O_RDONLY|O.constants.O_NONBLOCK|(e?0:O.constants.O_NOFOLLOW)),!(await o.stat()).isFile())throw new p.dz(`Cannot rea\
d ${s}: it is not a regular file`);return o}catch(n){throw await o?.close(),(0,E.zS)(n,`Cannot read ${s}`)}}t(c,"openRegular")}),24746:((B,L,_)=>{_.d(L,{MH:t(()=>D,
"MH"),UQ:t(()=>M,"UQ"),zL:t(()=>E,"zL"),zS:t(()=>p,"zS")});var O=_(75892),P=_(47014);function p(m,c){const s=(0,P.bv)(m),e=M(s),o=`${c}: ${A(s)}`;return e==="EN\
OSPC"||e==="EDQUOT"?new O._p(o,{cause:s,hint:"Free some space there, or use another location"}):e==="EFBIG"?new O._p(o,{cause:s,hint:"Use another location: FAT \
disks and limits (ulimit -f) restrict the size of a file"}):e==="EROFS"?new O.iC(o,{cause:s,hint:"Use a folder that is not on a read-only disk, or mount it for \
writing"}):e==="EACCES"||e==="EPERM"?new O.iC(o,{cause:s,hint:"Use a writable folder, or change its owner"}):e==="ENOENT"||e==="ENOTDIR"?new O.m_(o,{cause:s,hint:"\
Check the path"}):e==="EISDIR"||e==="ENAMETOOLONG"||e==="ELOOP"?new O.dz(o,{cause:s,hint:"Check the path"}):e==="EIO"||e==="EUCLEAN"?new O.cs(o,{cause:s,hint:"C\
heck the system log (dmesg): the disk or its file system is damaged"}):e==="EMFILE"||e==="ENFILE"||e==="ENOMEM"?new O._p(o,{cause:s,hint:"Allow more open files \
(ulimit -n) or memory, or run fewer commands at once"}):e==="ESTALE"||e==="ETIMEDOUT"||e==="EHOSTDOWN"||e==="ENODEV"||e==="ENXIO"?new O.hG(o,{cause:s,hint:"Chec\
k that the disk or the file server is available, and try again"}):e==="EXDEV"?new O.Wt(o,{cause:s,hint:"Move the whole folder to the other disk: a part of it is\
 a link to that disk"}):s}t(p,"fileError");function E(m,c){try{return c()}catch(s){throw p(s,m)}}t(E,"attemptSync");async function D(m,c){try{return await c()}catch(s){
throw p(s,m)}}t(D,"withFileErrors");function M(m){return typeof m=="object"&&m!==null&&"code"in m&&typeof m.code=="string"?m.code:void 0}t(M,"errnoOf");const b={
EACCES:"permission denied",EISDIR:"it is a folder",EMFILE:"too many files are open",ENOSPC:"no space is left on the disk",ENOTDIR:"a part of the path is not a f\
older",EPERM:"permission denied",EROFS:"the disk is read-only"};function A(m){const c=b[M(m)??""];if(c!==void 0)return c;const s=typeof m=="object"&&m!==null&&"\
message"in m?String(m.message):String(m);return/^E[A-Z0-9]+: ([^,]+), \w+/.exec(s)?.[1]??s}t(A,"messageOf")}),51208:((B,L,_)=>{_.d(L,{J7:t(()=>e,"J7"),U1:t(()=>s,
"U1"),i3:t(()=>o,"i3"),m0:t(()=>c,"m0")});var O=_(31421),P=_(57075),p=_(46466),E=_(75892);const D=16*1024*1024,M=1024*1024,b=16*1024,A=20,m=5e3;async function c(y,g,d){
const r=n(y,g,d),i=v(d.secrets??[]),{line:f,tail:l}=a(d,i),h=w(y,g,d),S=Promise.all([k(h.stdout,f,{keep:d.onLine?0:d.maxOutput??D}),k(h.stderr,f,{keep:d.onLine?
0:M,drops:!0})]),R=x(h,d.input);try{const[[C,U],[z,N]]=await Promise.all([I(h,r,d),S,R]);if(C===0)return{stdout:i(z),stderr:i(N)};throw u(r,{code:C,ended:U,last:d.
tellLast?.(l)??l})}catch(C){throw h.kill("SIGKILL"),await Promise.allSettled([S,R]),C}}t(c,"exec");async function*s(y,g,d){const r=n(y,g,d),{line:i,tail:f}=a(d,
v(d.secrets??[])),l=w(y,g,d),h=Promise.all([I(l,r,d),k(l.stderr,i,{keep:0}),x(l,d.input)]);h.catch(()=>{});try{yield*l.stdout;const[[S,R]]=await h;if(S!==0&&!d.
accepts?.includes(S??-1))throw u(r,{code:S,ended:R,last:d.tellLast?.(f)??f});return S??0}finally{l.kill("SIGKILL"),await Promise.allSettled([h])}}t(s,"execStrea\
m");function e(y,g,d){const r=(0,O.spawn)(y,g,{env:{...process.env,...d},stdio:["pipe","ignore","ignore"],detached:!0,cwd:"/"}),i=new Promise(f=>r.once("close",
()=>f()).once("error",()=>f()));return r.stdin.on("error",()=>{}),r.unref(),async f=>{r.ref(),r.stdin.end(f),await i}}t(e,"execWatchdog");function o(y,g,d){const r=w(
y,g,d),i=d.title??y,f=P.Duplex.from({readable:r.stdout,writable:r.stdin});return k(r.stderr,d.onLine??(()=>{}),{keep:0}).catch(()=>{}),I(r,i,d).catch(l=>f.destroy(
l)),f.once("close",()=>r.kill()),f}t(o,"execDuplex");function n(y,g,{title:d}){return d??[y,...g.slice(0,1)].join(" ")}t(n,"titleOf");function a({onLine:y},g){const d=[];
return{line:t(i=>{const f=g(i);y?.(f),f.trim()!==""&&d.push(f),d.length>A&&d.shift()},"line"),tail:d}}t(a,"lastLines");function u(y,{code:g,ended:d,last:r}){const i=d?
`was terminated by ${d}`:`failed with exit code ${g}`;return new E.Qd([`${y} ${i}`,...r].join(r.length>1?`
`:": "),{fields:{exit_code:g??-1}})}t(u,"failure");function w(y,g,d){const r={...process.env,...d.env};return(0,O.spawn)(y,g,{env:r,stdio:["pipe","pipe","pipe"],
windowsHide:!0,...d.cwd&&{cwd:d.cwd}})}t(w,"start");function I(y,g,d){const{signal:r}=d;return new Promise((i,f)=>{let l;const h=t(()=>{y.kill("SIGTERM"),l=setTimeout(
()=>y.kill("SIGKILL"),m)},"cancel"),S=t(()=>{clearTimeout(l),r.removeEventListener("abort",h)},"settle");y.once("error",R=>{S(),f(T(R,g,d))}),y.once("close",(R,C)=>{
S(),r.aborted?f(new E.cc(`${g} was cancelled`,{cause:r.reason})):i([R,C])}),r.aborted?h():r.addEventListener("abort",h,{once:!0})})}t(I,"exited");function T(y,g,d){
const r=y.path??g,i=d.missingHint===void 0?{}:{hint:d.missingHint};return y.code==="ENOENT"?new E.Wt(`${g} cannot run: '${r}' is not installed`,{cause:y,...i}):
y.code==="EACCES"?new E.iC(`${g} cannot run: '${r}' is not executable`,{cause:y,fields:{service:g}}):new E.Qd(`${g} cannot run: ${y.message}`,{cause:y})}t(T,"st\
artError");async function x(y,g){try{await(0,p.pipeline)(g??[],y.stdin)}catch(d){const r=d.code??"";if(!["EPIPE","ECONNRESET","ECANCELED","ERR_STREAM_PREMATURE_\
CLOSE","ERR_STREAM_DESTROYED"].includes(r))throw d}}t(x,"feed");async function k(y,g,{keep:d,drops:r=!1}){const i=[],f=new TextDecoder;let l=0,h="";for await(const S of y){
if(l<d&&i.push(r?S.subarray(0,d-l):S),l+=S.length,d>0&&!r&&l>d)throw new E.Qd(`more than ${d} bytes of output`);const R=(h+f.decode(S,{stream:!0})).split(/\r\n|[\r\n]/);
h=(R.pop()??"").slice(0,b);for(const C of R)g(C.slice(0,b))}return h!==""&&g(h),Buffer.concat(i).toString("utf8")}t(k,"collect");function v(y){const g=y.filter(
d=>d.length>0);return d=>g.reduce((r,i)=>r.replaceAll(i,"***"),d)}t(v,"redactor")}),12362:((B,L,_)=>{_.d(L,{$8:t(()=>A,"$8"),Mi:t(()=>E,"Mi"),Oo:t(()=>p,"Oo"),SH:t(
()=>D,"SH"),sc:t(()=>b,"sc"),wW:t(()=>M,"wW")});var O=_(77598),P=_(46466);async function*p(m){yield m}t(p,"once");async function*E(m,c){for await(const s of m)c(
s),yield s}t(E,"tap");async function*D(m,c){let s,e=0;for await(const o of m){let n=0;for(;n<o.length;){if(s===void 0&&o.length-n>=c){yield o.subarray(n,n+c),n+=
c;continue}s??=new Uint8Array(c);const a=o.subarray(n,n+c-e);s.set(a,e),n+=a.length,e+=a.length,!(e<c)&&(yield s,s=void 0,e=0)}}s!==void 0&&(yield s.subarray(0,
e))}t(D,"blocksOf");async function*M(m,c,s){const e=[];try{for await(const o of m){const n=s(o);n.catch(()=>{}),e.push(n),e.length>=c&&(yield await e.shift())}for(;e.
length>0;)yield await e.shift()}finally{await Promise.allSettled(e)}}t(M,"mapOrdered");async function*b(m,c){const s=(0,P.pipeline)(m,c);s.catch(()=>{});try{yield*c,
await s}finally{c.destroy(),await Promise.allSettled([s])}}t(b,"through");function A(){const m=(0,O.createHash)("sha256");let c=0;return{add(s){m.update(s),c+=s.
length},done:t(()=>({size:c,sha256:m.digest("hex")}),"done")}}t(A,"hashCounter")}),3814:((B,L,_)=>{_.d(L,{s:t(()=>O,"s")});async function O(p,E){const D=p[Symbol.
asyncIterator](),M=[];let b=0;for(;b<E;){const c=await D.next();if(c.done)break;M.push(c.value),b+=c.value.length}const A=P(M,D),m=A.return.bind(A);return A.return=
async c=>(await D.return?.(),await m(c)),{head:Buffer.concat(M).subarray(0,E),all:A}}t(O,"peek");async function*P(p,E){try{yield*p;for(let D=await E.next();!D.done;D=
await E.next())yield D.value}finally{await E.return?.()}}t(P,"replay")}),42078:((B,L,_)=>{_.d(L,{C:t(()=>O,"C")});class O{static{t(this,"StreamReader")}#e;#t=new Uint8Array(
0);#r=0;constructor(p){this.#e=p[Symbol.asyncIterator]()}get position(){return this.#r}async read(p){return await this.#n(p),this.#i(Math.min(p,this.#t.length))}async peek(p){
return await this.#n(p),this.#t.subarray(0,p)}async*take(p){let E=p;for(;E>0;){if(await this.#n(1),this.#t.length===0)return;const D=this.#i(Math.min(E,this.#t.
length));E-=D.length,yield D}}rest(){return this.take(Number.POSITIVE_INFINITY)}async[Symbol.asyncDispose](){await this.#e.return?.()}#i(p){const E=this.#t.subarray(
0,p);return this.#t=this.#t.subarray(p),this.#r+=p,E}async#n(p){if(this.#t.length>=p)return;const E=[this.#t];let D=this.#t.length;for(;D<p;){const M=await this.#e.
next();if(M.done)break;E.push(M.value),D+=M.value.length}this.#t=E.length===1?this.#t:Buffer.concat(E)}}}),19055:((B,L,_)=>{_.d(L,{Fm:t(()=>O,"Fm"),Vl:t(()=>D,"\
Vl"),YZ:t(()=>E,"YZ"),bp:t(()=>p,"bp")});const O=512,P=["314159265359","177245385090"];function p(e){const o=Buffer.from(e.buffer,e.byteOffset,e.byteLength);if(s(
o,"1f8b"))return"gzip";if(s(o,"28b52ffd")||o.length>=4&&o.readUInt32LE(0)>>>4===25481893)return"zstd";if(s(o,"fd377a585a00"))return"xz";if(s(o,"425a68")&&P.some(
n=>s(o.subarray(4),n)))return"bzip2"}t(p,"packingOf");function E(e){return Buffer.from(e.subarray(257,262)).toString("latin1")==="ustar"}t(E,"isTar");function D(e){
const o=Buffer.from(e.buffer,e.byteOffset,e.byteLength);if(o.length===0)return{name:"an empty file",hint:"Download or export it again"};const n=A.find(([u,,w=0])=>s(
o.subarray(w),u));if(n!==void 0)return n[1];const a=o.toString("latin1").trimStart();return c.find(([u])=>u.test(a))?.[1]}t(D,"describeFormat");const M="Unpack \
it first",b="Use an image, a container or a Compose project: disks of virtual machines are not supported",A=[["504b0304",{name:"a zip file",hint:"Unzip it first"}],
["504b0506",{name:"an empty zip file"}],["377abcaf271c",{name:"a 7z file",hint:M}],["526172211a07",{name:"a rar file",hint:M}],["04224d18",{name:"packed with lz\
4",hint:"Unpack it first: lz4 -d <file> <file>.tar"}],["4c5a4950",{name:"packed with lzip",hint:"Unpack it first: lzip -d <file>"}],["1f9d",{name:"packed with c\
ompress",hint:"Unpack it first: uncompress <file>"}],["5d00008000",{name:"packed with lzma",hint:"Unpack it first: xz --format=lzma -d <file>"}],["514649fb",{name:"\
a qcow2 disk image",hint:b}],["4b444d56",{name:"a vmdk disk image",hint:b}],[Buffer.from("# Disk DescriptorFile").toString("hex"),{name:"a vmdk disk image",hint:b}],
[Buffer.from("vhdxfile").toString("hex"),{name:"a vhdx disk image",hint:b}],[Buffer.from("conectix").toString("hex"),{name:"a vhd disk image",hint:b}],[Buffer.from(
"<<< ").toString("hex"),{name:"a vdi disk image",hint:b}],["55aa",{name:"a disk or boot image",hint:b},510],[Buffer.from("hsqs").toString("hex"),{name:"a squash\
fs file system"}],[Buffer.from("SIF_MAGIC").toString("hex"),{name:"an Apptainer image"},32],[Buffer.from("0707").toString("hex"),{name:"a cpio archive"}],[Buffer.
from("!<arch>").toString("hex"),{name:"a Debian package or another ar archive"}],["7f454c46",{name:"a program",hint:"If it writes an image, use: <program> | vm \
snapshot create <name> --archive -"}],[Buffer.from("%PDF").toString("hex"),{name:"a PDF document"}]],c=[[/^#!/,{name:"a script",hint:"If it writes an image, as \
those of Nix do, use: <script> | vm snapshot create <name> --archive -"}],[/^version https:\/\/git-lfs\.github\.com/,{name:"a Git LFS pointer",hint:"Get the fil\
e itself: git lfs pull"}],[/^<(!doctype html|html)/i,{name:"a web page",hint:"Download the file again: this is a web page"}],[/^<\?xml/i,{name:"an XML document",
hint:"Download the file again: this may be an error message"}],[/^-----BEGIN /,{name:"a key, a certificate or an encrypted file"}],[/^age-encryption\.org/,{name:"\
a file encrypted with age",hint:"Decrypt it first"}],[/^(#[^\n]*\n\s*)*(FROM|ARG)\s+\S/i,{name:"a Dockerfile",hint:"Build it: vm snapshot build <name> --file <f\
ile>"}],[/^(#[^\n]*\n\s*)*(services|version|name|include):/,{name:"a Compose file",hint:"Capture its project: vm snapshot create <name>"}],[/^[[{]/,{name:"a JSO\
N document"}]];function s(e,o){return e.length>=o.length/2&&e.toString("hex",0,o.length/2)===o}t(s,"begins")})};export{W as id,j as ids,F as modules};
