var N=Object.defineProperty;var e=(C,A)=>N(C,"name",{value:A,configurable:!0});const K=1882,W=[1882],j={39472:((C,A,h)=>{h.d(A,{Bz:e(()=>y,"Bz"),Z2:e(()=>M,"Z2"),nD:e(()=>E,"nD")});var D=h(44143);const M={index:"application/vnd.oci.image.i\
ndex.v1+json",manifest:"application/vnd.oci.image.manifest.v1+json",config:"application/vnd.oci.image.config.v1+json",layer:"application/vnd.oci.image.layer.v1.\
tar"};function y(b,S){const P=e((a,{digest:i,size:t})=>({mediaType:a,digest:i,size:t}),"describe"),T={schemaVersion:2,mediaType:M.manifest,config:P(M.config,b),
layers:S.map(a=>P(M.layer,a))},_=Buffer.from(JSON.stringify(T));return{bytes:_,digest:(0,D.ol)(_)}}e(y,"imageManifest");function E(b){return`blobs/${b.replace("\
:","/")}`}e(E,"blobPath")}),68424:((C,A,h)=>{h.d(A,{$Q:e(()=>T,"$Q"),Ew:e(()=>a,"Ew"),F2:e(()=>P,"F2"),hG:e(()=>i,"hG"),rw:e(()=>_,"rw")});var D=h(44143),M=h(75892);
const y=/^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/,E=/^(?:[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?)*|\[[0-9a-fA-F:]+\])(?::\d+)?$/,
b=/^\w[\w.-]{0,127}$/,S=255;function P(n){const o=e(w=>{throw new M.dz(`'${n}' is not an image reference: ${w}`,{hint:"Write it as repository:tag, e.g. my-base:\
1.0"})},"refuse"),[c="",g,...L]=n.split("@");(L.length>0||g!==void 0&&!(0,D.Bc)(g))&&o("what follows @ is not a sha256 digest");const R=c.lastIndexOf(":"),v=R>c.
lastIndexOf("/"),B=v?c.slice(0,R):c,p=v?c.slice(R+1):void 0;p!==void 0&&!b.test(p)&&o("the tag may hold letters, digits, _, . and -, at most 128");const{domain:O,
path:l}=s(B);return E.test(O)||o(`'${O}' is not a registry's address`),l!==l.toLowerCase()&&o("a repository name is lower-case"),l.split("/").every(w=>y.test(w))||
o("a repository name is made of a-z, 0-9, and . _ - between them"),O.length+1+l.length>S&&o(`a name has at most ${S} characters`),{domain:O,path:l,...p!==void 0&&
{tag:p},...g!==void 0&&{digest:g}}}e(P,"parseReference");function T(n){try{return P(n)}catch(o){if(o instanceof M.dz)return;throw o}}e(T,"tryReference");function _(n){
return(0,D.Bc)(n)||/^[0-9a-f]{12,64}$/.test(n)}e(_,"isImageId");function a(n){return`${n.domain}/${n.path}${t(n)}`}e(a,"canonicalName");function i(n){const{domain:o,
path:c}=n;return(o==="docker.io"?c.replace(/^library\/(?=[^/]+$)/,""):`${o}/${c}`)+t(n)}e(i,"familiarName");function t({tag:n,digest:o}){return o!==void 0?`${n===
void 0?"":`:${n}`}@${o}`:`:${n??"latest"}`}e(t,"suffix");function s(n){const o=n.indexOf("/"),c=n.slice(0,Math.max(o,0)),g=o>0&&(/[.:]/.test(c)||c==="localhost"||
c!==c.toLowerCase());if(g&&c!=="index.docker.io"){const R=n.slice(o+1);return{domain:c,path:c==="docker.io"&&!R.includes("/")?`library/${R}`:R}}const L=g?n.slice(
o+1):n;return{domain:"docker.io",path:L.includes("/")?L:`library/${L}`}}e(s,"splitDomain")}),51404:((C,A,h)=>{h.d(A,{Z:e(()=>a,"Z"),k:e(()=>i,"k")});var D=h(48161),
M=h(57975),y=h(38522),E=h(12362);const b=(0,M.promisify)(y.gzip),S=1024*1024,P=1024*1024,T=9,_=255;async function*a(s,{level:n}){let o=!0;for await(const c of(0,E.
wW)((0,E.SH)(s,S),(0,D.availableParallelism)()+1,g=>t(g,n)))o=!1,yield c;o&&(yield await t(new Uint8Array(0),n))}e(a,"gzip");function i(s){return(0,E.sc)(s,(0,y.
createGunzip)({chunkSize:P}))}e(i,"gunzip");async function t(s,n){const o=await b(s,{level:n});return o[T]=_,o}e(t,"compress")}),49107:((C,A,h)=>{h.d(A,{mv:e(()=>M,
"mv"),pI:e(()=>b,"pI"),vr:e(()=>S,"vr"),y7:e(()=>y,"y7")});var D=h(75892);const M=512,y=new Uint8Array(2*M),E=8589934591;function b({path:P,size:T,type:_}){const a=Buffer.
alloc(M);if(Buffer.byteLength(P)>100)throw new D.dz(`'${P}' is too long for a tar header`);a.write(P,0),a.write(_==="file"?"0000644\0":"0000755\0",100),a.write(
"0000000\0",108),a.write("0000000\0",116),T<=E?a.write(`${T.toString(8).padStart(11,"0")}\0`,124):(a[124]=128,a.writeBigUInt64BE(BigInt(T),128)),a.write("000000\
00000\0",136),a.write(_==="file"?"0":"5",156),a.write("ustar\x0000",257),a.fill(" ",148,156);const i=a.reduce((t,s)=>t+s,0);return a.write(`${i.toString(8).padStart(
6,"0")}\0 `,148),a}e(b,"tarHeader");function S(P){return(M-P%M)%M}e(S,"tarPadding")}),49962:((C,A,h)=>{h.d(A,{l:e(()=>T,"l"),o:e(()=>_,"o")});var D=h(75892),M=h(
51208),y=h(3814),E=h(19055),b=h(51404),S=h(90978);const P=3;async function*T(o,c,g=0){const{head:L,all:R}=await(0,y.s)(o,E.Fm),v=(0,E.bp)(L);if(v===void 0)return yield*R;
if(g===P)throw await R.return(),c.damaged(`it is packed more than ${P} times`);yield*T(_(R,v,c),c,g+1)}e(T,"unpack");async function*_(o,c,{signal:g,damaged:L}){
c==="zstd"?yield*(0,S.h)(o,L):c==="gzip"?yield*a(o,L):yield*s(o,c,{signal:g,damaged:L})}e(_,"unpackOnce");async function*a(o,c){try{yield*(0,b.k)(o)}catch(g){const{
code:L="",message:R}=g;throw L==="Z_BUF_ERROR"?c("the file is cut off, or something follows its end",g):/incorrect header/.test(R)?c("something follows the end \
of its gzip data",g):L.startsWith("Z_")?c("its gzip data is damaged",g):g}}e(a,"unzip");const i={xz:["--memlimit-decompress=1GiB"],bzip2:[]},t={xz:"xz-utils",bzip2:"\
bzip2"};async function*s(o,c,{signal:g,damaged:L}){let R;const v=n(o,B=>{R=B});try{yield*(0,M.U1)(c,["--decompress","--stdout",...i[c]],{input:v,signal:g,title:c})}catch(B){
if(R!==void 0)throw R;const{code:p}=B;throw p==="ERR_UNSUPPORTED"?new D.Wt(`it is packed with ${c}, and the program ${c} is not installed`,{cause:B,hint:`Instal\
l it (Debian: ${t[c]}), or unpack the file where it is: ${c} --decompress <file>`}):p!=="ERR_COMMAND"?B:L(`it is damaged or cut off (${c})`,B)}}e(s,"byProgram");
async function*n(o,c){try{yield*o}catch(g){throw c(g),g}}e(n,"noting")}),90978:((C,A,h)=>{h.d(A,{h:e(()=>c,"h"),q:e(()=>o,"q")});var D=h(48161),M=h(57975),y=h(38522),
E=h(12362),b=h(42078),S=h(97287),P=function(d,r,u){if(r!=null){if(typeof r!="object"&&typeof r!="function")throw new TypeError("Object expected.");var f,m;if(u){
if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");f=r[Symbol.asyncDispose]}if(f===void 0){if(!Symbol.dispose)throw new TypeError(
"Symbol.dispose is not defined.");f=r[Symbol.dispose],u&&(m=f)}if(typeof f!="function")throw new TypeError("Object not disposable.");m&&(f=e(function(){try{m.call(
this)}catch(I){return Promise.reject(I)}},"dispose")),d.stack.push({value:r,dispose:f,async:u})}else u&&d.stack.push({async:!0});return r},T=(function(d){return function(r){
function u(k){r.error=r.hasError?new d(k,r.error,"An error was suppressed during disposal."):k,r.hasError=!0}e(u,"fail");var f,m=0;function I(){for(;f=r.stack.pop();)
try{if(!f.async&&m===1)return m=0,r.stack.push(f),Promise.resolve().then(I);if(f.dispose){var k=f.dispose.call(f.value);if(f.async)return m|=2,Promise.resolve(k).
then(I,function(x){return u(x),I()})}else m|=1}catch(x){u(x)}if(m===1)return r.hasError?Promise.reject(r.error):Promise.resolve();if(r.hasError)throw r.error}return e(
I,"next"),I()}})(typeof SuppressedError=="function"?SuppressedError:function(d,r,u){var f=new Error(u);return f.name="SuppressedError",f.error=d,f.suppressed=r,
f});const _=4*1024*1024,a=8*1024*1024,i=a+64*1024,t=1024*1024,s=_+(_>>8)+128,n=(0,M.promisify)(y.zstdCompress);async function*o(d,{level:r}){let u=!0;for await(const f of(0,E.
wW)((0,E.SH)(d,_),(0,D.availableParallelism)()+1,m=>g(m,r)))u=!1,yield f;u&&(yield await g(new Uint8Array(0),r))}e(o,"zstd");async function*c(d,r){const u={stack:[],
error:void 0,hasError:!1};try{const f=P(u,new b.C(d),!0),m=[];try{for(;;){let I;try{I=await R(f,r)}catch(k){for(;m.length>0;)yield await m.shift();throw k}if(I===
void 0)break;if(I.contentSize!==void 0&&I.contentSize<=a){const k=await w(p(I,f,r),r),x=(0,S.j)(k,I.contentSize,"a zstd frame").catch(U=>{throw r("a zstd frame \
does not unpack",U)});x.catch(()=>{}),m.push(x),m.length>(0,D.availableParallelism)()&&(yield await m.shift())}else{for(;m.length>0;)yield await m.shift();yield*L(
p(I,f,r),r)}}for(;m.length>0;)yield await m.shift()}finally{await Promise.allSettled(m)}}catch(f){u.error=f,u.hasError=!0}finally{const f=T(u);f&&await f}}e(c,"\
unzstd");function g(d,r){return n(d,{pledgedSrcSize:d.length,chunkSize:s,params:{[y.constants.ZSTD_c_compressionLevel]:r,[y.constants.ZSTD_c_checksumFlag]:1}})}
e(g,"compressSized");async function*L(d,r){try{yield*(0,E.sc)(d,(0,y.createZstdDecompress)({chunkSize:t}))}catch(u){const{code:f,message:m}=u;throw f!==void 0&&
/^Z(STD)?_/.test(f)?r(m,u):u}}e(L,"decompressStream");async function R(d,r){for(;;){const u=Buffer.from(await d.peek(8));if(u.length===0)return;if(!v(u))throw r(
"something follows the end of its zstd data");if(u.length<6)throw r("it is cut off");if(u.readUInt32LE(0)>>>4===25481893){if(u.length<8)throw r("it is cut off");
await l(d,8+u.readUInt32LE(4),r);continue}const m=u[4]??0,I=(m&32)!==0,k=[I?1:0,2,4,8][m>>6]??0,x=[0,1,2,4][m&3]??0,U=5+(I?0:1)+x+k,z=Buffer.from(await d.read(U));
if(z.length<U)throw r("it is cut off");return{bytes:z,checksum:(m&4)!==0,contentSize:B(z.subarray(U-k))}}}e(R,"readHeader");function v(d){const r=d[0]??0;return(r>>>
4===5?[r,42,77,24]:[40,181,47,253]).every((f,m)=>m>=d.length||d[m]===f)}e(v,"isFrameStart");function B(d){if(d.length!==0)return d.length===8?Number(d.readBigUInt64LE()):
d.readUIntLE(0,d.length)+(d.length===2?256:0)}e(B,"contentSize");async function*p(d,r,u){yield d.bytes;for(let f=!1;!f;){const m=Buffer.from(await r.read(3));if(m.
length<3)throw u("it is cut off");const I=m.readUIntLE(0,3);f=(I&1)===1;const k=I>>1&3;if(k===3)throw u("a zstd block is of no known type");yield m,yield*O(k===
1?1:I>>3,r,u)}d.checksum&&(yield*O(4,r,u))}e(p,"frameBytes");async function*O(d,r,u){const f=r.position+d;if(yield*r.take(d),r.position<f)throw u("it is cut off")}
e(O,"exactly");async function l(d,r,u){for await(const f of O(r,d,u));}e(l,"skip");async function w(d,r){const u=[];let f=0;for await(const m of d)if(u.push(m),
f+=m.length,f>i)throw r("a zstd frame is larger than its content");return Buffer.concat(u,f)}e(w,"gather")}),5365:((C,A,h)=>{h.d(A,{KQ:e(()=>T,"KQ"),Xe:e(()=>_,
"Xe"),lf:e(()=>a,"lf")});var D=h(73024),M=h(51455),y=h(75892),E=h(24746),b=function(i,t,s){if(t!=null){if(typeof t!="object"&&typeof t!="function")throw new TypeError(
"Object expected.");var n,o;if(s){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");n=t[Symbol.asyncDispose]}if(n===void 0){if(!Symbol.
dispose)throw new TypeError("Symbol.dispose is not defined.");n=t[Symbol.dispose],s&&(o=n)}if(typeof n!="function")throw new TypeError("Object not disposable.");
o&&(n=e(function(){try{o.call(this)}catch(c){return Promise.reject(c)}},"dispose")),i.stack.push({value:t,dispose:n,async:s})}else s&&i.stack.push({async:!0});return t},
S=(function(i){return function(t){function s(g){t.error=t.hasError?new i(g,t.error,"An error was suppressed during disposal."):g,t.hasError=!0}e(s,"fail");var n,
o=0;function c(){for(;n=t.stack.pop();)try{if(!n.async&&o===1)return o=0,t.stack.push(n),Promise.resolve().then(c);if(n.dispose){var g=n.dispose.call(n.value);if(n.
async)return o|=2,Promise.resolve(g).then(c,function(L){return s(L),c()})}else o|=1}catch(L){s(L)}if(o===1)return t.hasError?Promise.reject(t.error):Promise.resolve();
if(t.hasError)throw t.error}return e(c,"next"),c()}})(typeof SuppressedError=="function"?SuppressedError:function(i,t,s){var n=new Error(s);return n.name="Suppr\
essedError",n.error=i,n.suppressed=t,n});const P=1024*1024;async function*T(i,{signal:t,follow:s=!0}){const n={stack:[],error:void 0,hasError:!1};try{const o=b(
n,await a(i,{follow:s}),!0);yield*_(o,i,{signal:t})}catch(o){n.error=o,n.hasError=!0}finally{const o=S(n);o&&await o}}e(T,"filePieces");async function*_(i,t,{at:s=0,
size:n=Number.POSITIVE_INFINITY,signal:o}){try{for(let c=0;c<n;){o?.throwIfAborted();const g=Buffer.allocUnsafeSlow(Math.min(P,n-c)),{bytesRead:L}=await i.read(
g,0,g.length,s+c);if(L===0)return;c+=L,yield g.subarray(0,L)}}catch(c){throw(0,E.zS)(c,`Cannot read ${t}`)}}e(_,"piecesOf");async function a(i,{follow:t=!0}={}){
let s;try{if(s=await(0,M.open)(i,D.constants.O_RDONLY|D.constants.O_NONBLOCK|(t?0:D.constants.O_NOFOLLOW)),!(await s.stat()).isFile())throw new y.dz(`Cannot rea\
d ${i}: it is not a regular file`);return s}catch(n){throw await s?.close(),(0,E.zS)(n,`Cannot read ${i}`)}}e(a,"openRegular")}),24746:((C,A,h)=>{h.d(A,{MH:e(()=>b,
"MH"),UQ:e(()=>S,"UQ"),zL:e(()=>E,"zL"),zS:e(()=>y,"zS")});var D=h(75892),M=h(47014);function y(_,a){const i=(0,M.bv)(_),t=S(i),s=`${a}: ${T(i)}`;return t==="EN\
OSPC"||t==="EDQUOT"?new D._p(s,{cause:i,hint:"Free some space there, or use another place"}):t==="EFBIG"?new D._p(s,{cause:i,hint:"FAT disks and limits (ulimit \
-f) end a file early: use another place"}):t==="EROFS"?new D.iC(s,{cause:i,hint:"Use a folder that is not on a read-only disk, or mount it for writing"}):t==="E\
ACCES"||t==="EPERM"?new D.iC(s,{cause:i,hint:"Use a folder that you may write to, or change its owner"}):t==="ENOENT"||t==="ENOTDIR"?new D.m_(s,{cause:i,hint:"C\
heck the path"}):t==="EISDIR"||t==="ENAMETOOLONG"||t==="ELOOP"?new D.dz(s,{cause:i,hint:"Check the path"}):t==="EIO"||t==="EUCLEAN"?new D.cs(s,{cause:i,hint:"Th\
e disk or its file system is damaged: look at the log of the system (dmesg)"}):t==="EMFILE"||t==="ENFILE"||t==="ENOMEM"?new D._p(s,{cause:i,hint:"Allow more ope\
n files (ulimit -n) or memory, or run fewer commands at once"}):t==="ESTALE"||t==="ETIMEDOUT"||t==="EHOSTDOWN"||t==="ENODEV"||t==="ENXIO"?new D.hG(s,{cause:i,hint:"\
Look whether the disk or the file server is there, and try again"}):t==="EXDEV"?new D.Wt(s,{cause:i,hint:"Part of this folder is a link to another disk: move th\
e whole folder there instead"}):i}e(y,"fileError");function E(_,a){try{return a()}catch(i){throw y(i,_)}}e(E,"attemptSync");async function b(_,a){try{return await a()}catch(i){
throw y(i,_)}}e(b,"withFileErrors");function S(_){return typeof _=="object"&&_!==null&&"code"in _&&typeof _.code=="string"?_.code:void 0}e(S,"errnoOf");const P={
EACCES:"permission denied",EISDIR:"it is a folder",EMFILE:"too many files are open",ENOSPC:"no space is left on the disk",ENOTDIR:"a part of the path is not a f\
older",EPERM:"permission denied",EROFS:"the disk is read-only"};function T(_){const a=P[S(_)??""];if(a!==void 0)return a;const i=typeof _=="object"&&_!==null&&"\
message"in _?String(_.message):String(_);return/^E[A-Z0-9]+: ([^,]+), \w+/.exec(i)?.[1]??i}e(T,"messageOf")}),51208:((C,A,h)=>{h.d(A,{J7:e(()=>i,"J7"),U1:e(()=>a,
"U1"),i3:e(()=>t,"i3"),m0:e(()=>_,"m0")});var D=h(31421),M=h(57075),y=h(46466),E=h(75892);const b=16*1024*1024,S=16*1024,P=20,T=5e3;async function _(p,O,l){const w=s(
p,O,l),d=B(l.secrets??[]),{line:r,tail:u}=n(l,d),f=c(p,O,l),m=Promise.all([v(f.stdout,r,l.onLine?0:l.maxOutput??b),v(f.stderr,r,0)]),I=R(f,l.input);try{const[[k,
x],[U,z]]=await Promise.all([g(f,w,l),m,I]);if(k===0)return{stdout:d(U),stderr:d(z)};throw o(w,{code:k,ended:x,last:l.tellLast?.(u)??u})}catch(k){throw f.kill("\
SIGKILL"),await Promise.allSettled([m,I]),k}}e(_,"exec");async function*a(p,O,l){const w=s(p,O,l),{line:d,tail:r}=n(l,B(l.secrets??[])),u=c(p,O,l),f=Promise.all(
[g(u,w,l),v(u.stderr,d,0),R(u,l.input)]);f.catch(()=>{});try{yield*u.stdout;const[[m,I]]=await f;if(m!==0&&!l.accepts?.includes(m??-1))throw o(w,{code:m,ended:I,
last:l.tellLast?.(r)??r});return m??0}finally{u.kill("SIGKILL"),await Promise.allSettled([f])}}e(a,"execStream");function i(p,O,l){const w=(0,D.spawn)(p,O,{env:{
...process.env,...l},stdio:["pipe","ignore","ignore"],detached:!0,cwd:"/"}),d=new Promise(r=>w.once("close",()=>r()).once("error",()=>r()));return w.stdin.on("e\
rror",()=>{}),w.unref(),async r=>{w.ref(),w.stdin.end(r),await d}}e(i,"execWatchdog");function t(p,O,l){const w=c(p,O,l),d=l.title??p,r=M.Duplex.from({readable:w.
stdout,writable:w.stdin});return v(w.stderr,l.onLine??(()=>{}),0).catch(()=>{}),g(w,d,l).catch(u=>r.destroy(u)),r.once("close",()=>w.kill()),r}e(t,"execDuplex");
function s(p,O,{title:l}){return l??[p,...O.slice(0,1)].join(" ")}e(s,"titleOf");function n({onLine:p},O){const l=[];return{line:e(d=>{const r=O(d);p?.(r),r.trim()!==
""&&l.push(r),l.length>P&&l.shift()},"line"),tail:l}}e(n,"lastLines");function o(p,{code:O,ended:l,last:w}){const d=l?`was ended by ${l}`:`failed with exit code\
 ${O}`;return new E.Qd([`${p} ${d}`,...w].join(w.length>1?`
`:": "),{fields:{exit_code:O??-1}})}e(o,"failure");function c(p,O,l){const w={...process.env,...l.env};return(0,D.spawn)(p,O,{env:w,stdio:["pipe","pipe","pipe"],
windowsHide:!0,...l.cwd&&{cwd:l.cwd}})}e(c,"start");function g(p,O,l){const{signal:w}=l;return new Promise((d,r)=>{let u;const f=e(()=>{p.kill("SIGTERM"),u=setTimeout(
()=>p.kill("SIGKILL"),T)},"cancel"),m=e(()=>{clearTimeout(u),w.removeEventListener("abort",f)},"settle");p.once("error",I=>{m(),r(L(I,O,l))}),p.once("close",(I,k)=>{
m(),w.aborted?r(new E.cc(`${O} was cancelled`,{cause:w.reason})):d([I,k])}),w.aborted?f():w.addEventListener("abort",f,{once:!0})})}e(g,"exited");function L(p,O,l){
const w=p.path??O,d=l.missingHint===void 0?{}:{hint:l.missingHint};return p.code==="ENOENT"?new E.Wt(`${O} cannot run: '${w}' is not installed`,{cause:p,...d}):
p.code==="EACCES"?new E.iC(`${O} cannot run: '${w}' may not be executed`,{cause:p,fields:{service:O}}):new E.Qd(`${O} cannot run: ${p.message}`,{cause:p})}e(L,"\
startError");async function R(p,O){try{await(0,y.pipeline)(O??[],p.stdin)}catch(l){const w=l.code??"";if(!["EPIPE","ECONNRESET","ECANCELED","ERR_STREAM_PREMATUR\
E_CLOSE","ERR_STREAM_DESTROYED"].includes(w))throw l}}e(R,"feed");async function v(p,O,l){const w=[],d=new TextDecoder;let r=0,u="";for await(const f of p){if(l>
0){if(r+=f.length,r>l)throw new E.Qd(`more than ${l} bytes of output`);w.push(f)}const m=(u+d.decode(f,{stream:!0})).split(/\r\n|[\r\n]/);u=(m.pop()??"").slice(
0,S);for(const I of m)O(I.slice(0,S))}return u!==""&&O(u),Buffer.concat(w).toString("utf8")}e(v,"collect");function B(p){const O=p.filter(l=>l.length>0);return l=>O.
reduce((w,d)=>w.replaceAll(d,"***"),l)}e(B,"redactor")}),12362:((C,A,h)=>{h.d(A,{$8:e(()=>T,"$8"),Mi:e(()=>E,"Mi"),Oo:e(()=>y,"Oo"),SH:e(()=>b,"SH"),sc:e(()=>P,
"sc"),wW:e(()=>S,"wW")});var D=h(77598),M=h(46466);async function*y(_){yield _}e(y,"once");async function*E(_,a){for await(const i of _)a(i),yield i}e(E,"tap");
async function*b(_,a){let i,t=0;for await(const s of _){let n=0;for(;n<s.length;){if(i===void 0&&s.length-n>=a){yield s.subarray(n,n+a),n+=a;continue}i??=new Uint8Array(
a);const o=s.subarray(n,n+a-t);i.set(o,t),n+=o.length,t+=o.length,!(t<a)&&(yield i,i=void 0,t=0)}}i!==void 0&&(yield i.subarray(0,t))}e(b,"blocksOf");async function*S(_,a,i){
const t=[];try{for await(const s of _){const n=i(s);n.catch(()=>{}),t.push(n),t.length>=a&&(yield await t.shift())}for(;t.length>0;)yield await t.shift()}finally{
await Promise.allSettled(t)}}e(S,"mapOrdered");async function*P(_,a){const i=(0,M.pipeline)(_,a);i.catch(()=>{});try{yield*a,await i}finally{a.destroy(),await Promise.
allSettled([i])}}e(P,"through");function T(){const _=(0,D.createHash)("sha256");let a=0;return{add(i){_.update(i),a+=i.length},done:e(()=>({size:a,sha256:_.digest(
"hex")}),"done")}}e(T,"hashCounter")}),3814:((C,A,h)=>{h.d(A,{s:e(()=>D,"s")});async function D(y,E){const b=y[Symbol.asyncIterator](),S=[];let P=0;for(;P<E;){const a=await b.
next();if(a.done)break;S.push(a.value),P+=a.value.length}const T=M(S,b),_=T.return.bind(T);return T.return=async a=>(await b.return?.(),await _(a)),{head:Buffer.
concat(S).subarray(0,E),all:T}}e(D,"peek");async function*M(y,E){try{yield*y;for(let b=await E.next();!b.done;b=await E.next())yield b.value}finally{await E.return?.()}}
e(M,"replay")}),42078:((C,A,h)=>{h.d(A,{C:e(()=>D,"C")});class D{static{e(this,"StreamReader")}#t;#e=new Uint8Array(0);#r=0;constructor(y){this.#t=y[Symbol.asyncIterator]()}get position(){
return this.#r}async read(y){return await this.#n(y),this.#i(Math.min(y,this.#e.length))}async peek(y){return await this.#n(y),this.#e.subarray(0,y)}async*take(y){
let E=y;for(;E>0;){if(await this.#n(1),this.#e.length===0)return;const b=this.#i(Math.min(E,this.#e.length));E-=b.length,yield b}}rest(){return this.take(Number.
POSITIVE_INFINITY)}async[Symbol.asyncDispose](){await this.#t.return?.()}#i(y){const E=this.#e.subarray(0,y);return this.#e=this.#e.subarray(y),this.#r+=y,E}async#n(y){
if(this.#e.length>=y)return;const E=[this.#e];let b=this.#e.length;for(;b<y;){const S=await this.#t.next();if(S.done)break;E.push(S.value),b+=S.value.length}this.#e=
E.length===1?this.#e:Buffer.concat(E)}}}),19055:((C,A,h)=>{h.d(A,{Fm:e(()=>D,"Fm"),Vl:e(()=>b,"Vl"),YZ:e(()=>E,"YZ"),bp:e(()=>y,"bp")});const D=512,M=["31415926\
5359","177245385090"];function y(t){const s=Buffer.from(t.buffer,t.byteOffset,t.byteLength);if(i(s,"1f8b"))return"gzip";if(i(s,"28b52ffd")||s.length>=4&&s.readUInt32LE(
0)>>>4===25481893)return"zstd";if(i(s,"fd377a585a00"))return"xz";if(i(s,"425a68")&&M.some(n=>i(s.subarray(4),n)))return"bzip2"}e(y,"packingOf");function E(t){return Buffer.
from(t.subarray(257,262)).toString("latin1")==="ustar"}e(E,"isTar");function b(t){const s=Buffer.from(t.buffer,t.byteOffset,t.byteLength);if(s.length===0)return{
name:"an empty file",hint:"Get it again from where it came"};const n=T.find(([c,,g=0])=>i(s.subarray(g),c));if(n!==void 0)return n[1];const o=s.toString("latin1").
trimStart();return a.find(([c])=>c.test(o))?.[1]}e(b,"describeFormat");const S="Unpack it first",P="Snapshots are of images, containers and Compose projects: di\
sks of virtual machines are not supported",T=[["504b0304",{name:"a zip file",hint:"Unzip it first"}],["504b0506",{name:"an empty zip file"}],["377abcaf271c",{name:"\
a 7z file",hint:S}],["526172211a07",{name:"a rar file",hint:S}],["04224d18",{name:"packed with lz4",hint:"Unpack it first: lz4 -d <file> <file>.tar"}],["4c5a495\
0",{name:"packed with lzip",hint:"Unpack it first: lzip -d <file>"}],["1f9d",{name:"packed with compress",hint:"Unpack it first: uncompress <file>"}],["5d000080\
00",{name:"packed with lzma",hint:"Unpack it first: xz --format=lzma -d <file>"}],["514649fb",{name:"a qcow2 disk image",hint:P}],["4b444d56",{name:"a vmdk disk\
 image",hint:P}],[Buffer.from("# Disk DescriptorFile").toString("hex"),{name:"a vmdk disk image",hint:P}],[Buffer.from("vhdxfile").toString("hex"),{name:"a vhdx\
 disk image",hint:P}],[Buffer.from("conectix").toString("hex"),{name:"a vhd disk image",hint:P}],[Buffer.from("<<< ").toString("hex"),{name:"a vdi disk image",hint:P}],
["55aa",{name:"a disk or boot image",hint:P},510],[Buffer.from("hsqs").toString("hex"),{name:"a squashfs file system"}],[Buffer.from("SIF_MAGIC").toString("hex"),
{name:"an Apptainer image"},32],[Buffer.from("0707").toString("hex"),{name:"a cpio archive"}],[Buffer.from("!<arch>").toString("hex"),{name:"a Debian package or\
 another ar archive"}],["7f454c46",{name:"a program",hint:"Where it writes an image: <program> | vm snapshot create <name> --archive -"}],[Buffer.from("%PDF").toString(
"hex"),{name:"a PDF document"}]],a=[[/^#!/,{name:"a script",hint:"Where it writes an image, as those of Nix do: <script> | vm snapshot create <name> --archive -"}],
[/^version https:\/\/git-lfs\.github\.com/,{name:"a pointer of Git LFS",hint:"Get the file itself: git lfs pull"}],[/^<(!doctype html|html)/i,{name:"a web page",
hint:"The download gave a page instead of the file: get it again"}],[/^<\?xml/i,{name:"an XML document",hint:"The download may have given an error instead of th\
e file: get it again"}],[/^-----BEGIN /,{name:"a key, a certificate or an encrypted file"}],[/^age-encryption\.org/,{name:"a file that age encrypted",hint:"Decr\
ypt it first"}],[/^(#[^\n]*\n\s*)*(FROM|ARG)\s+\S/i,{name:"a Dockerfile",hint:"Build it: vm snapshot build <name> --file <file>"}],[/^(#[^\n]*\n\s*)*(services|version|name|include):/,
{name:"a Compose file",hint:"Capture its project: vm snapshot create <name>"}],[/^[[{]/,{name:"a JSON document"}]];function i(t,s){return t.length>=s.length/2&&
t.toString("hex",0,s.length/2)===s}e(i,"begins")})};export{K as id,W as ids,j as modules};
