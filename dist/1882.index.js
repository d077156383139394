var $=Object.defineProperty;var e=(v,L)=>$(v,"name",{value:L,configurable:!0});const W=1882,j=[1882],F={39472:((v,L,_)=>{_.d(L,{Bz:e(()=>y,"Bz"),Z2:e(()=>P,"Z2"),nD:e(()=>E,"nD")});var O=_(44143);const P={index:"application/vnd.oci.image.i\
ndex.v1+json",manifest:"application/vnd.oci.image.manifest.v1+json",config:"application/vnd.oci.image.config.v1+json",layer:"application/vnd.oci.image.layer.v1.\
tar"};function y(D,M){const b=e((c,{digest:s,size:t})=>({mediaType:c,digest:s,size:t}),"describe"),T={schemaVersion:2,mediaType:P.manifest,config:b(P.config,D),
layers:M.map(c=>b(P.layer,c))},m=Buffer.from(JSON.stringify(T));return{bytes:m,digest:(0,O.ol)(m)}}e(y,"imageManifest");function E(D){return`blobs/${D.replace("\
:","/")}`}e(E,"blobPath")}),68424:((v,L,_)=>{_.d(L,{$Q:e(()=>T,"$Q"),Ew:e(()=>c,"Ew"),F2:e(()=>b,"F2"),hG:e(()=>s,"hG"),rw:e(()=>m,"rw")});var O=_(44143),P=_(75892);
const y=/^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/,E=/^(?:[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?)*|\[[0-9a-fA-F:]+\])(?::\d+)?$/,
D=/^\w[\w.-]{0,127}$/,M=255;function b(n){const a=e(d=>{throw new P.dz(`'${n}' is not an image reference: ${d}`,{hint:"Write it as repository:tag, e.g. my-base:\
1.0"})},"refuse"),[u="",w,...I]=n.split("@");(I.length>0||w!==void 0&&!(0,O.Bc)(w))&&a("what follows @ is not a sha256 digest");const R=u.lastIndexOf(":"),x=R>u.
lastIndexOf("/"),C=x?u.slice(0,R):u,B=x?u.slice(R+1):void 0;B!==void 0&&!D.test(B)&&a("the tag may hold letters, digits, _, . and -, at most 128");const{domain:p,
path:g}=o(C);return E.test(p)||a(`'${p}' is not a registry's address`),g!==g.toLowerCase()&&a("a repository name is lower-case"),g.split("/").every(d=>y.test(d))||
a("a repository name is made of a-z, 0-9, and . _ - between them"),p.length+1+g.length>M&&a(`a name has at most ${M} characters`),{domain:p,path:g,...B!==void 0&&
{tag:B},...w!==void 0&&{digest:w}}}e(b,"parseReference");function T(n){try{return b(n)}catch(a){if(a instanceof P.dz)return;throw a}}e(T,"tryReference");function m(n){
return(0,O.Bc)(n)||/^[0-9a-f]{12,64}$/.test(n)}e(m,"isImageId");function c(n){return`${n.domain}/${n.path}${t(n)}`}e(c,"canonicalName");function s(n){const{domain:a,
path:u}=n;return(a==="docker.io"?u.replace(/^library\/(?=[^/]+$)/,""):`${a}/${u}`)+t(n)}e(s,"familiarName");function t({tag:n,digest:a}){return a!==void 0?`${n===
void 0?"":`:${n}`}@${a}`:`:${n??"latest"}`}e(t,"suffix");function o(n){const a=n.indexOf("/"),u=n.slice(0,Math.max(a,0)),w=a>0&&(/[.:]/.test(u)||u==="localhost"||
u!==u.toLowerCase());if(w&&u!=="index.docker.io"){const R=n.slice(a+1);return{domain:u,path:u==="docker.io"&&!R.includes("/")?`library/${R}`:R}}const I=w?n.slice(
a+1):n;return{domain:"docker.io",path:I.includes("/")?I:`library/${I}`}}e(o,"splitDomain")}),51404:((v,L,_)=>{_.d(L,{Z:e(()=>c,"Z"),k:e(()=>s,"k")});var O=_(48161),
P=_(57975),y=_(38522),E=_(12362);const D=(0,P.promisify)(y.gzip),M=1024*1024,b=1024*1024,T=9,m=255;async function*c(o,{level:n}){let a=!0;for await(const u of(0,E.
wW)((0,E.SH)(o,M),(0,O.availableParallelism)()+1,w=>t(w,n)))a=!1,yield u;a&&(yield await t(new Uint8Array(0),n))}e(c,"gzip");function s(o){return(0,E.sc)(o,(0,y.
createGunzip)({chunkSize:b}))}e(s,"gunzip");async function t(o,n){const a=await D(o,{level:n});return a[T]=m,a}e(t,"compress")}),49107:((v,L,_)=>{_.d(L,{mv:e(()=>P,
"mv"),pI:e(()=>D,"pI"),vr:e(()=>M,"vr"),y7:e(()=>y,"y7")});var O=_(75892);const P=512,y=new Uint8Array(2*P),E=8589934591;function D({path:b,size:T,type:m}){const c=Buffer.
alloc(P);if(Buffer.byteLength(b)>100)throw new O.dz(`'${b}' is too long for a tar header`);c.write(b,0),c.write(m==="file"?"0000644\0":"0000755\0",100),c.write(
"0000000\0",108),c.write("0000000\0",116),T<=E?c.write(`${T.toString(8).padStart(11,"0")}\0`,124):(c[124]=128,c.writeBigUInt64BE(BigInt(T),128)),c.write("000000\
00000\0",136),c.write(m==="file"?"0":"5",156),c.write("ustar\x0000",257),c.fill(" ",148,156);const s=c.reduce((t,o)=>t+o,0);return c.write(`${s.toString(8).padStart(
6,"0")}\0 `,148),c}e(D,"tarHeader");function M(b){return(P-b%P)%P}e(M,"tarPadding")}),49962:((v,L,_)=>{_.d(L,{l:e(()=>T,"l"),o:e(()=>m,"o")});var O=_(75892),P=_(
51208),y=_(3814),E=_(19055),D=_(51404),M=_(90978);const b=3;async function*T(a,u,w=0){const{head:I,all:R}=await(0,y.s)(a,E.Fm),x=(0,E.bp)(I);if(x===void 0)return yield*R;
if(w===b)throw await R.return(),u.damaged(`it is packed more than ${b} times`);yield*T(m(R,x,u),u,w+1)}e(T,"unpack");async function*m(a,u,{signal:w,damaged:I}){
u==="zstd"?yield*(0,M.h)(a,I):u==="gzip"?yield*c(a,I):yield*o(a,u,{signal:w,damaged:I})}e(m,"unpackOnce");async function*c(a,u){try{yield*(0,D.k)(a)}catch(w){const{
code:I="",message:R}=w;throw I==="Z_BUF_ERROR"?u("the file is cut off, or something follows its end",w):/incorrect header/.test(R)?u("something follows the end \
of its gzip data",w):I.startsWith("Z_")?u("its gzip data is damaged",w):w}}e(c,"unzip");const s={xz:["--memlimit-decompress=1GiB"],bzip2:[]},t={xz:"xz-utils",bzip2:"\
bzip2"};async function*o(a,u,{signal:w,damaged:I}){let R;const x=n(a,C=>{R=C});try{yield*(0,P.U1)(u,["--decompress","--stdout",...s[u]],{input:x,signal:w,title:u})}catch(C){
if(R!==void 0)throw R;const{code:B}=C;throw B==="ERR_UNSUPPORTED"?new O.Wt(`it is packed with ${u}, and the program ${u} is not installed`,{cause:C,hint:`Instal\
l it (Debian: ${t[u]}), or unpack the file where it is: ${u} --decompress <file>`}):B!=="ERR_COMMAND"?C:I(`it is damaged or cut off (${u})`,C)}}e(o,"byProgram");
async function*n(a,u){try{yield*a}catch(w){throw u(w),w}}e(n,"noting")}),90978:((v,L,_)=>{_.d(L,{h:e(()=>u,"h"),q:e(()=>a,"q")});var O=_(48161),P=_(57975),y=_(38522),
E=_(12362),D=_(42078),M=_(97287),b=function(r,i,f){if(i!=null){if(typeof i!="object"&&typeof i!="function")throw new TypeError("Object expected.");var l,h;if(f){
if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");l=i[Symbol.asyncDispose]}if(l===void 0){if(!Symbol.dispose)throw new TypeError(
"Symbol.dispose is not defined.");l=i[Symbol.dispose],f&&(h=l)}if(typeof l!="function")throw new TypeError("Object not disposable.");h&&(l=e(function(){try{h.call(
this)}catch(S){return Promise.reject(S)}},"dispose")),r.stack.push({value:i,dispose:l,async:f})}else f&&r.stack.push({async:!0});return i},T=(function(r){return function(i){
function f(A){i.error=i.hasError?new r(A,i.error,"An error was suppressed during disposal."):A,i.hasError=!0}e(f,"fail");var l,h=0;function S(){for(;l=i.stack.pop();)
try{if(!l.async&&h===1)return h=0,i.stack.push(l),Promise.resolve().then(S);if(l.dispose){var A=l.dispose.call(l.value);if(l.async)return h|=2,Promise.resolve(A).
then(S,function(k){return f(k),S()})}else h|=1}catch(k){f(k)}if(h===1)return i.hasError?Promise.reject(i.error):Promise.resolve();if(i.hasError)throw i.error}return e(
S,"next"),S()}})(typeof SuppressedError=="function"?SuppressedError:function(r,i,f){var l=new Error(f);return l.name="SuppressedError",l.error=r,l.suppressed=i,
l});const m=4*1024*1024,c=8*1024*1024,s=c+64*1024,t=1024*1024,o=m+(m>>8)+128,n=(0,P.promisify)(y.zstdCompress);async function*a(r,{level:i}){let f=!0;for await(const l of(0,E.
wW)((0,E.SH)(r,m),(0,O.availableParallelism)()+1,h=>w(h,i)))f=!1,yield l;f&&(yield await w(new Uint8Array(0),i))}e(a,"zstd");async function*u(r,i){const f={stack:[],
error:void 0,hasError:!1};try{const l=b(f,new D.C(r),!0),h=[];try{for(;;){let S;try{S=await R(l,i)}catch(A){for(;h.length>0;)yield await h.shift();throw A}if(S===
void 0)break;if(S.contentSize!==void 0&&S.contentSize<=c){const A=await d(B(S,l,i),i),k=(0,M.j)(A,S.contentSize,"a zstd frame").catch(U=>{throw i("a zstd frame \
does not unpack",U)});k.catch(()=>{}),h.push(k),h.length>(0,O.availableParallelism)()&&(yield await h.shift())}else{for(;h.length>0;)yield await h.shift();yield*I(
B(S,l,i),i)}}for(;h.length>0;)yield await h.shift()}finally{await Promise.allSettled(h)}}catch(l){f.error=l,f.hasError=!0}finally{const l=T(f);l&&await l}}e(u,"\
unzstd");function w(r,i){return n(r,{pledgedSrcSize:r.length,chunkSize:o,params:{[y.constants.ZSTD_c_compressionLevel]:i,[y.constants.ZSTD_c_checksumFlag]:1}})}
e(w,"compressSized");async function*I(r,i){try{yield*(0,E.sc)(r,(0,y.createZstdDecompress)({chunkSize:t}))}catch(f){const{code:l,message:h}=f;throw l!==void 0&&
/^Z(STD)?_/.test(l)?i(h,f):f}}e(I,"decompressStream");async function R(r,i){for(;;){const f=Buffer.from(await r.peek(8));if(f.length===0)return;if(!x(f))throw i(
"something follows the end of its zstd data");if(f.length<6)throw i("it is cut off");if(f.readUInt32LE(0)>>>4===25481893){if(f.length<8)throw i("it is cut off");
await g(r,8+f.readUInt32LE(4),i);continue}const h=f[4]??0,S=(h&32)!==0,A=[S?1:0,2,4,8][h>>6]??0,k=[0,1,2,4][h&3]??0,U=5+(S?0:1)+k+A,z=Buffer.from(await r.read(U));
if(z.length<U)throw i("it is cut off");return{bytes:z,checksum:(h&4)!==0,contentSize:C(z.subarray(U-A))}}}e(R,"readHeader");function x(r){const i=r[0]??0;return(i>>>
4===5?[i,42,77,24]:[40,181,47,253]).every((l,h)=>h>=r.length||r[h]===l)}e(x,"isFrameStart");function C(r){if(r.length!==0)return r.length===8?Number(r.readBigUInt64LE()):
r.readUIntLE(0,r.length)+(r.length===2?256:0)}e(C,"contentSize");async function*B(r,i,f){yield r.bytes;for(let l=!1;!l;){const h=Buffer.from(await i.read(3));if(h.
length<3)throw f("it is cut off");const S=h.readUIntLE(0,3);l=(S&1)===1;const A=S>>1&3;if(A===3)throw f("a zstd block is of no known type");yield h,yield*p(A===
1?1:S>>3,i,f)}r.checksum&&(yield*p(4,i,f))}e(B,"frameBytes");async function*p(r,i,f){const l=i.position+r;if(yield*i.take(r),i.position<l)throw f("it is cut off")}
e(p,"exactly");async function g(r,i,f){for await(const l of p(i,r,f));}e(g,"skip");async function d(r,i){const f=[];let l=0;for await(const h of r)if(f.push(h),
l+=h.length,l>s)throw i("a zstd frame is larger than its content");return Buffer.concat(f,l)}e(d,"gather")}),5365:((v,L,_)=>{_.d(L,{KQ:e(()=>T,"KQ"),Xe:e(()=>m,
"Xe"),lf:e(()=>c,"lf")});var O=_(73024),P=_(51455),y=_(75892),E=_(24746),D=function(s,t,o){if(t!=null){if(typeof t!="object"&&typeof t!="function")throw new TypeError(
"Object expected.");var n,a;if(o){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");n=t[Symbol.asyncDispose]}if(n===void 0){if(!Symbol.
dispose)throw new TypeError("Symbol.dispose is not defined.");n=t[Symbol.dispose],o&&(a=n)}if(typeof n!="function")throw new TypeError("Object not disposable.");
a&&(n=e(function(){try{a.call(this)}catch(u){return Promise.reject(u)}},"dispose")),s.stack.push({value:t,dispose:n,async:o})}else o&&s.stack.push({async:!0});return t},
M=(function(s){return function(t){function o(w){t.error=t.hasError?new s(w,t.error,"An error was suppressed during disposal."):w,t.hasError=!0}e(o,"fail");var n,
a=0;function u(){for(;n=t.stack.pop();)try{if(!n.async&&a===1)return a=0,t.stack.push(n),Promise.resolve().then(u);if(n.dispose){var w=n.dispose.call(n.value);if(n.
async)return a|=2,Promise.resolve(w).then(u,function(I){return o(I),u()})}else a|=1}catch(I){o(I)}if(a===1)return t.hasError?Promise.reject(t.error):Promise.resolve();
if(t.hasError)throw t.error}return e(u,"next"),u()}})(typeof SuppressedError=="function"?SuppressedError:function(s,t,o){var n=new Error(o);return n.name="Suppr\
essedError",n.error=s,n.suppressed=t,n});const b=1024*1024;async function*T(s,{signal:t,follow:o=!0}){const n={stack:[],error:void 0,hasError:!1};try{const a=D(
n,await c(s,{follow:o}),!0);yield*m(a,s,{signal:t})}catch(a){n.error=a,n.hasError=!0}finally{const a=M(n);a&&await a}}e(T,"filePieces");async function*m(s,t,{at:o=0,
size:n=Number.POSITIVE_INFINITY,signal:a}){try{for(let u=0;u<n;){a?.throwIfAborted();const w=Buffer.allocUnsafeSlow(Math.min(b,n-u)),{bytesRead:I}=await s.read(
w,0,w.length,o+u);if(I===0)return;u+=I,yield w.subarray(0,I)}}catch(u){throw(0,E.zS)(u,`Cannot read ${t}`)}}e(m,"piecesOf");async function c(s,{follow:t=!0}={}){
let o;try{if(o=await(0,P.open)(s,O.constants.O_RDONLY|O.constants.O_NONBLOCK|(t?0:O.constants.O_NOFOLLOW)),!(await o.stat()).isFile())throw new y.dz(`Cannot rea\
d ${s}: it is not a regular file`);return o}catch(n){throw await o?.close(),(0,E.zS)(n,`Cannot read ${s}`)}}e(c,"openRegular")}),24746:((v,L,_)=>{_.d(L,{MH:e(()=>D,
"MH"),UQ:e(()=>M,"UQ"),zL:e(()=>E,"zL"),zS:e(()=>y,"zS")});var O=_(75892),P=_(47014);function y(m,c){const s=(0,P.bv)(m),t=M(s),o=`${c}: ${T(s)}`;return t==="EN\
OSPC"||t==="EDQUOT"?new O._p(o,{cause:s,hint:"Free some space there, or use another place"}):t==="EFBIG"?new O._p(o,{cause:s,hint:"FAT disks and limits (ulimit \
-f) end a file early: use another place"}):t==="EROFS"?new O.iC(o,{cause:s,hint:"Use a folder that is not on a read-only disk, or mount it for writing"}):t==="E\
ACCES"||t==="EPERM"?new O.iC(o,{cause:s,hint:"Use a folder that you may write to, or change its owner"}):t==="ENOENT"||t==="ENOTDIR"?new O.m_(o,{cause:s,hint:"C\
heck the path"}):t==="EISDIR"||t==="ENAMETOOLONG"||t==="ELOOP"?new O.dz(o,{cause:s,hint:"Check the path"}):t==="EIO"||t==="EUCLEAN"?new O.cs(o,{cause:s,hint:"Th\
e disk or its file system is damaged: look at the log of the system (dmesg)"}):t==="EMFILE"||t==="ENFILE"||t==="ENOMEM"?new O._p(o,{cause:s,hint:"Allow more ope\
n files (ulimit -n) or memory, or run fewer commands at once"}):t==="ESTALE"||t==="ETIMEDOUT"||t==="EHOSTDOWN"||t==="ENODEV"||t==="ENXIO"?new O.hG(o,{cause:s,hint:"\
Look whether the disk or the file server is there, and try again"}):t==="EXDEV"?new O.Wt(o,{cause:s,hint:"Part of this folder is a link to another disk: move th\
e whole folder there instead"}):s}e(y,"fileError");function E(m,c){try{return c()}catch(s){throw y(s,m)}}e(E,"attemptSync");async function D(m,c){try{return await c()}catch(s){
throw y(s,m)}}e(D,"withFileErrors");function M(m){return typeof m=="object"&&m!==null&&"code"in m&&typeof m.code=="string"?m.code:void 0}e(M,"errnoOf");const b={
EACCES:"permission denied",EISDIR:"it is a folder",EMFILE:"too many files are open",ENOSPC:"no space is left on the disk",ENOTDIR:"a part of the path is not a f\
older",EPERM:"permission denied",EROFS:"the disk is read-only"};function T(m){const c=b[M(m)??""];if(c!==void 0)return c;const s=typeof m=="object"&&m!==null&&"\
message"in m?String(m.message):String(m);return/^E[A-Z0-9]+: ([^,]+), \w+/.exec(s)?.[1]??s}e(T,"messageOf")}),51208:((v,L,_)=>{_.d(L,{J7:e(()=>t,"J7"),U1:e(()=>s,
"U1"),i3:e(()=>o,"i3"),m0:e(()=>c,"m0")});var O=_(31421),P=_(57075),y=_(46466),E=_(75892);const D=16*1024*1024,M=1024*1024,b=16*1024,T=20,m=5e3;async function c(p,g,d){
const r=n(p,g,d),i=B(d.secrets??[]),{line:f,tail:l}=a(d,i),h=w(p,g,d),S=Promise.all([C(h.stdout,f,{keep:d.onLine?0:d.maxOutput??D}),C(h.stderr,f,{keep:d.onLine?
0:M,drops:!0})]),A=x(h,d.input);try{const[[k,U],[z,N]]=await Promise.all([I(h,r,d),S,A]);if(k===0)return{stdout:i(z),stderr:i(N)};throw u(r,{code:k,ended:U,last:d.
tellLast?.(l)??l})}catch(k){throw h.kill("SIGKILL"),await Promise.allSettled([S,A]),k}}e(c,"exec");async function*s(p,g,d){const r=n(p,g,d),{line:i,tail:f}=a(d,
B(d.secrets??[])),l=w(p,g,d),h=Promise.all([I(l,r,d),C(l.stderr,i,{keep:0}),x(l,d.input)]);h.catch(()=>{});try{yield*l.stdout;const[[S,A]]=await h;if(S!==0&&!d.
accepts?.includes(S??-1))throw u(r,{code:S,ended:A,last:d.tellLast?.(f)??f});return S??0}finally{l.kill("SIGKILL"),await Promise.allSettled([h])}}e(s,"execStrea\
m");function t(p,g,d){const r=(0,O.spawn)(p,g,{env:{...process.env,...d},stdio:["pipe","ignore","ignore"],detached:!0,cwd:"/"}),i=new Promise(f=>r.once("close",
()=>f()).once("error",()=>f()));return r.stdin.on("error",()=>{}),r.unref(),async f=>{r.ref(),r.stdin.end(f),await i}}e(t,"execWatchdog");function o(p,g,d){const r=w(
p,g,d),i=d.title??p,f=P.Duplex.from({readable:r.stdout,writable:r.stdin});return C(r.stderr,d.onLine??(()=>{}),{keep:0}).catch(()=>{}),I(r,i,d).catch(l=>f.destroy(
l)),f.once("close",()=>r.kill()),f}e(o,"execDuplex");function n(p,g,{title:d}){return d??[p,...g.slice(0,1)].join(" ")}e(n,"titleOf");function a({onLine:p},g){const d=[];
return{line:e(i=>{const f=g(i);p?.(f),f.trim()!==""&&d.push(f),d.length>T&&d.shift()},"line"),tail:d}}e(a,"lastLines");function u(p,{code:g,ended:d,last:r}){const i=d?
`was ended by ${d}`:`failed with exit code ${g}`;return new E.Qd([`${p} ${i}`,...r].join(r.length>1?`
`:": "),{fields:{exit_code:g??-1}})}e(u,"failure");function w(p,g,d){const r={...process.env,...d.env};return(0,O.spawn)(p,g,{env:r,stdio:["pipe","pipe","pipe"],
windowsHide:!0,...d.cwd&&{cwd:d.cwd}})}e(w,"start");function I(p,g,d){const{signal:r}=d;return new Promise((i,f)=>{let l;const h=e(()=>{p.kill("SIGTERM"),l=setTimeout(
()=>p.kill("SIGKILL"),m)},"cancel"),S=e(()=>{clearTimeout(l),r.removeEventListener("abort",h)},"settle");p.once("error",A=>{S(),f(R(A,g,d))}),p.once("close",(A,k)=>{
S(),r.aborted?f(new E.cc(`${g} was cancelled`,{cause:r.reason})):i([A,k])}),r.aborted?h():r.addEventListener("abort",h,{once:!0})})}e(I,"exited");function R(p,g,d){
const r=p.path??g,i=d.missingHint===void 0?{}:{hint:d.missingHint};return p.code==="ENOENT"?new E.Wt(`${g} cannot run: '${r}' is not installed`,{cause:p,...i}):
p.code==="EACCES"?new E.iC(`${g} cannot run: '${r}' may not be executed`,{cause:p,fields:{service:g}}):new E.Qd(`${g} cannot run: ${p.message}`,{cause:p})}e(R,"\
startError");async function x(p,g){try{await(0,y.pipeline)(g??[],p.stdin)}catch(d){const r=d.code??"";if(!["EPIPE","ECONNRESET","ECANCELED","ERR_STREAM_PREMATUR\
E_CLOSE","ERR_STREAM_DESTROYED"].includes(r))throw d}}e(x,"feed");async function C(p,g,{keep:d,drops:r=!1}){const i=[],f=new TextDecoder;let l=0,h="";for await(const S of p){
if(l<d&&i.push(r?S.subarray(0,d-l):S),l+=S.length,d>0&&!r&&l>d)throw new E.Qd(`more than ${d} bytes of output`);const A=(h+f.decode(S,{stream:!0})).split(/\r\n|[\r\n]/);
h=(A.pop()??"").slice(0,b);for(const k of A)g(k.slice(0,b))}return h!==""&&g(h),Buffer.concat(i).toString("utf8")}e(C,"collect");function B(p){const g=p.filter(
d=>d.length>0);return d=>g.reduce((r,i)=>r.replaceAll(i,"***"),d)}e(B,"redactor")}),12362:((v,L,_)=>{_.d(L,{$8:e(()=>T,"$8"),Mi:e(()=>E,"Mi"),Oo:e(()=>y,"Oo"),SH:e(
()=>D,"SH"),sc:e(()=>b,"sc"),wW:e(()=>M,"wW")});var O=_(77598),P=_(46466);async function*y(m){yield m}e(y,"once");async function*E(m,c){for await(const s of m)c(
s),yield s}e(E,"tap");async function*D(m,c){let s,t=0;for await(const o of m){let n=0;for(;n<o.length;){if(s===void 0&&o.length-n>=c){yield o.subarray(n,n+c),n+=
c;continue}s??=new Uint8Array(c);const a=o.subarray(n,n+c-t);s.set(a,t),n+=a.length,t+=a.length,!(t<c)&&(yield s,s=void 0,t=0)}}s!==void 0&&(yield s.subarray(0,
t))}e(D,"blocksOf");async function*M(m,c,s){const t=[];try{for await(const o of m){const n=s(o);n.catch(()=>{}),t.push(n),t.length>=c&&(yield await t.shift())}for(;t.
length>0;)yield await t.shift()}finally{await Promise.allSettled(t)}}e(M,"mapOrdered");async function*b(m,c){const s=(0,P.pipeline)(m,c);s.catch(()=>{});try{yield*c,
await s}finally{c.destroy(),await Promise.allSettled([s])}}e(b,"through");function T(){const m=(0,O.createHash)("sha256");let c=0;return{add(s){m.update(s),c+=s.
length},done:e(()=>({size:c,sha256:m.digest("hex")}),"done")}}e(T,"hashCounter")}),3814:((v,L,_)=>{_.d(L,{s:e(()=>O,"s")});async function O(y,E){const D=y[Symbol.
asyncIterator](),M=[];let b=0;for(;b<E;){const c=await D.next();if(c.done)break;M.push(c.value),b+=c.value.length}const T=P(M,D),m=T.return.bind(T);return T.return=
async c=>(await D.return?.(),await m(c)),{head:Buffer.concat(M).subarray(0,E),all:T}}e(O,"peek");async function*P(y,E){try{yield*y;for(let D=await E.next();!D.done;D=
await E.next())yield D.value}finally{await E.return?.()}}e(P,"replay")}),42078:((v,L,_)=>{_.d(L,{C:e(()=>O,"C")});class O{static{e(this,"StreamReader")}#t;#e=new Uint8Array(
0);#r=0;constructor(y){this.#t=y[Symbol.asyncIterator]()}get position(){return this.#r}async read(y){return await this.#n(y),this.#i(Math.min(y,this.#e.length))}async peek(y){
return await this.#n(y),this.#e.subarray(0,y)}async*take(y){let E=y;for(;E>0;){if(await this.#n(1),this.#e.length===0)return;const D=this.#i(Math.min(E,this.#e.
length));E-=D.length,yield D}}rest(){return this.take(Number.POSITIVE_INFINITY)}async[Symbol.asyncDispose](){await this.#t.return?.()}#i(y){const E=this.#e.subarray(
0,y);return this.#e=this.#e.subarray(y),this.#r+=y,E}async#n(y){if(this.#e.length>=y)return;const E=[this.#e];let D=this.#e.length;for(;D<y;){const M=await this.#t.
next();if(M.done)break;E.push(M.value),D+=M.value.length}this.#e=E.length===1?this.#e:Buffer.concat(E)}}}),19055:((v,L,_)=>{_.d(L,{Fm:e(()=>O,"Fm"),Vl:e(()=>D,"\
Vl"),YZ:e(()=>E,"YZ"),bp:e(()=>y,"bp")});const O=512,P=["314159265359","177245385090"];function y(t){const o=Buffer.from(t.buffer,t.byteOffset,t.byteLength);if(s(
o,"1f8b"))return"gzip";if(s(o,"28b52ffd")||o.length>=4&&o.readUInt32LE(0)>>>4===25481893)return"zstd";if(s(o,"fd377a585a00"))return"xz";if(s(o,"425a68")&&P.some(
n=>s(o.subarray(4),n)))return"bzip2"}e(y,"packingOf");function E(t){return Buffer.from(t.subarray(257,262)).toString("latin1")==="ustar"}e(E,"isTar");function D(t){
const o=Buffer.from(t.buffer,t.byteOffset,t.byteLength);if(o.length===0)return{name:"an empty file",hint:"Get it again from where it came"};const n=T.find(([u,,
w=0])=>s(o.subarray(w),u));if(n!==void 0)return n[1];const a=o.toString("latin1").trimStart();return c.find(([u])=>u.test(a))?.[1]}e(D,"describeFormat");const M="\
Unpack it first",b="Snapshots are of images, containers and Compose projects: disks of virtual machines are not supported",T=[["504b0304",{name:"a zip file",hint:"\
Unzip it first"}],["504b0506",{name:"an empty zip file"}],["377abcaf271c",{name:"a 7z file",hint:M}],["526172211a07",{name:"a rar file",hint:M}],["04224d18",{name:"\
packed with lz4",hint:"Unpack it first: lz4 -d <file> <file>.tar"}],["4c5a4950",{name:"packed with lzip",hint:"Unpack it first: lzip -d <file>"}],["1f9d",{name:"\
packed with compress",hint:"Unpack it first: uncompress <file>"}],["5d00008000",{name:"packed with lzma",hint:"Unpack it first: xz --format=lzma -d <file>"}],["\
514649fb",{name:"a qcow2 disk image",hint:b}],["4b444d56",{name:"a vmdk disk image",hint:b}],[Buffer.from("# Disk DescriptorFile").toString("hex"),{name:"a vmdk\
 disk image",hint:b}],[Buffer.from("vhdxfile").toString("hex"),{name:"a vhdx disk image",hint:b}],[Buffer.from("conectix").toString("hex"),{name:"a vhd disk ima\
ge",hint:b}],[Buffer.from("<<< ").toString("hex"),{name:"a vdi disk image",hint:b}],["55aa",{name:"a disk or boot image",hint:b},510],[Buffer.from("hsqs").toString(
"hex"),{name:"a squashfs file system"}],[Buffer.from("SIF_MAGIC").toString("hex"),{name:"an Apptainer image"},32],[Buffer.from("0707").toString("hex"),{name:"a \
cpio archive"}],[Buffer.from("!<arch>").toString("hex"),{name:"a Debian package or another ar archive"}],["7f454c46",{name:"a program",hint:"Where it writes an \
image: <program> | vm snapshot create <name> --archive -"}],[Buffer.from("%PDF").toString("hex"),{name:"a PDF document"}]],c=[[/^#!/,{name:"a script",hint:"Wher\
e it writes an image, as those of Nix do: <script> | vm snapshot create <name> --archive -"}],[/^version https:\/\/git-lfs\.github\.com/,{name:"a pointer of Git\
 LFS",hint:"Get the file itself: git lfs pull"}],[/^<(!doctype html|html)/i,{name:"a web page",hint:"The download gave a page instead of the file: get it again"}],
[/^<\?xml/i,{name:"an XML document",hint:"The download may have given an error instead of the file: get it again"}],[/^-----BEGIN /,{name:"a key, a certificate \
or an encrypted file"}],[/^age-encryption\.org/,{name:"a file that age encrypted",hint:"Decrypt it first"}],[/^(#[^\n]*\n\s*)*(FROM|ARG)\s+\S/i,{name:"a Dockerf\
ile",hint:"Build it: vm snapshot build <name> --file <file>"}],[/^(#[^\n]*\n\s*)*(services|version|name|include):/,{name:"a Compose file",hint:"Capture its proj\
ect: vm snapshot create <name>"}],[/^[[{]/,{name:"a JSON document"}]];function s(t,o){return t.length>=o.length/2&&t.toString("hex",0,o.length/2)===o}e(s,"begin\
s")})};export{W as id,j as ids,F as modules};
