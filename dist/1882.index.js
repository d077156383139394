var K=Object.defineProperty;var t=(k,L)=>K(k,"name",{value:L,configurable:!0});const j=1882,F=[1882],G={39472:((k,L,h)=>{h.d(L,{Bz:t(()=>p,"Bz"),Z2:t(()=>S,"Z2"),nD:t(()=>E,"nD")});var O=h(44143);const S={index:"application/vnd.oci.image.i\
ndex.v1+json",manifest:"application/vnd.oci.image.manifest.v1+json",config:"application/vnd.oci.image.config.v1+json",layer:"application/vnd.oci.image.layer.v1.\
tar"};function p(D,P){const b=t((f,{digest:s,size:r})=>({mediaType:f,digest:s,size:r}),"describe"),A={schemaVersion:2,mediaType:S.manifest,config:b(S.config,D),
layers:P.map(f=>b(S.layer,f))},_=Buffer.from(JSON.stringify(A));return{bytes:_,digest:(0,O.ol)(_)}}t(p,"imageManifest");function E(D){return`blobs/${D.replace("\
:","/")}`}t(E,"blobPath")}),68424:((k,L,h)=>{h.d(L,{$Q:t(()=>A,"$Q"),Ew:t(()=>f,"Ew"),F2:t(()=>b,"F2"),hG:t(()=>s,"hG"),rw:t(()=>_,"rw")});var O=h(44143),S=h(75892);
const p=/^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/,E=/^(?:[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?)*|\[[0-9a-fA-F:]+\])(?::\d+)?$/,
D=/^\w[\w.-]{0,127}$/,P=255;function b(i){const c=t(m=>{throw new S.dz(`'${i}' is not an image reference: ${m}`,{hint:"Write it as repository:tag, e.g. my-base:\
1.0"})},"refuse"),[d="",w,...M]=i.split("@");(M.length>0||w!==void 0&&!(0,O.Bc)(w))&&c("the text after @ is not a sha256 digest");const R=d.lastIndexOf(":"),x=R>
d.lastIndexOf("/"),v=x?d.slice(0,R):d,C=x?d.slice(R+1):void 0;C!==void 0&&!D.test(C)&&c("a tag consists of at most 128 letters, digits, _, . and -");const{domain:U,
path:y}=a(v);return E.test(U)||c(`'${U}' is not the address of a registry`),y!==y.toLowerCase()&&c("a repository name must be lowercase"),y.split("/").every(m=>p.
test(m))||c("a repository name consists of a-z and 0-9, with . _ - as separators"),U.length+1+y.length>P&&c(`a name has at most ${P} characters`),{domain:U,path:y,
...C!==void 0&&{tag:C},...w!==void 0&&{digest:w}}}t(b,"parseReference");function A(i){try{return b(i)}catch(c){if(c instanceof S.dz)return;throw c}}t(A,"tryRefe\
rence");function _(i){return(0,O.Bc)(i)||/^[0-9a-f]{12,64}$/.test(i)}t(_,"isImageId");function f(i){return`${i.domain}/${i.path}${r(i)}`}t(f,"canonicalName");function s(i){
const{domain:c,path:d}=i;return(c==="docker.io"?d.replace(/^library\/(?=[^/]+$)/,""):`${c}/${d}`)+r(i)}t(s,"familiarName");function r({tag:i,digest:c}){return c!==
void 0?`${i===void 0?"":`:${i}`}@${c}`:`:${i??"latest"}`}t(r,"suffix");function a(i){const c=i.indexOf("/"),d=i.slice(0,Math.max(c,0)),w=c>0&&(/[.:]/.test(d)||d===
"localhost"||d!==d.toLowerCase());if(w&&d!=="index.docker.io"){const R=i.slice(c+1);return{domain:d,path:d==="docker.io"&&!R.includes("/")?`library/${R}`:R}}const M=w?
i.slice(c+1):i;return{domain:"docker.io",path:M.includes("/")?M:`library/${M}`}}t(a,"splitDomain")}),51404:((k,L,h)=>{h.d(L,{Z:t(()=>f,"Z"),k:t(()=>s,"k")});var O=h(
48161),S=h(57975),p=h(38522),E=h(12362);const D=(0,S.promisify)(p.gzip),P=1024*1024,b=1024*1024,A=9,_=255;async function*f(a,{level:i}){let c=!0;for await(const d of(0,E.
wW)((0,E.SH)(a,P),(0,O.availableParallelism)()+1,w=>r(w,i)))c=!1,yield d;c&&(yield await r(new Uint8Array(0),i))}t(f,"gzip");function s(a){return(0,E.sc)(a,(0,p.
createGunzip)({chunkSize:b}))}t(s,"gunzip");async function r(a,i){const c=await D(a,{level:i});return c[A]=_,c}t(r,"compress")}),49107:((k,L,h)=>{h.d(L,{mv:t(()=>S,
"mv"),pI:t(()=>D,"pI"),vr:t(()=>P,"vr"),y7:t(()=>p,"y7")});var O=h(75892);const S=512,p=new Uint8Array(2*S),E=8589934591;function D({path:b,size:A,type:_}){const f=Buffer.
alloc(S);if(Buffer.byteLength(b)>100)throw new O.dz(`'${b}' is too long for a tar header`);f.write(b,0),f.write(_==="file"?"0000644\0":"0000755\0",100),f.write(
"0000000\0",108),f.write("0000000\0",116),A<=E?f.write(`${A.toString(8).padStart(11,"0")}\0`,124):(f[124]=128,f.writeBigUInt64BE(BigInt(A),128)),f.write("000000\
00000\0",136),f.write(_==="file"?"0":"5",156),f.write("ustar\x0000",257),f.fill(" ",148,156);const s=f.reduce((r,a)=>r+a,0);return f.write(`${s.toString(8).padStart(
6,"0")}\0 `,148),f}t(D,"tarHeader");function P(b){return(S-b%S)%S}t(P,"tarPadding")}),49962:((k,L,h)=>{h.d(L,{l:t(()=>A,"l"),o:t(()=>_,"o")});var O=h(75892),S=h(
51208),p=h(3814),E=h(19055),D=h(51404),P=h(90978);const b=3;async function*A(c,d,w=0){const{head:M,all:R}=await(0,p.s)(c,E.Fm),x=(0,E.bp)(M);if(x===void 0)return yield*R;
if(w===b)throw await R.return(),d.damaged(`it is compressed more than ${b} times`);yield*A(_(R,x,d),d,w+1)}t(A,"unpack");async function*_(c,d,{signal:w,damaged:M}){
d==="zstd"?yield*(0,P.h)(c,M):d==="gzip"?yield*f(c,M):yield*a(c,d,{signal:w,damaged:M})}t(_,"unpackOnce");async function*f(c,d){try{yield*(0,D.k)(c)}catch(w){const{
code:M="",message:R}=w;throw M==="Z_BUF_ERROR"?d("the file is truncated, or data follows its end",w):/incorrect header/.test(R)?d("data follows the end of its g\
zip data",w):M.startsWith("Z_")?d("its gzip data is damaged",w):w}}t(f,"unzip");const s={xz:["--memlimit-decompress=1GiB"],bzip2:[]},r={xz:"xz-utils",bzip2:"bzi\
p2"};async function*a(c,d,{signal:w,damaged:M}){let R;const x=i(c,v=>{R=v});try{yield*(0,S.U1)(d,["--decompress","--stdout",...s[d]],{input:x,signal:w,title:d})}catch(v){
if(R!==void 0)throw R;const{code:C}=v;throw C==="ERR_UNSUPPORTED"?new O.Wt(`it is compressed with ${d}, but the program ${d} is not installed`,{cause:v,hint:`In\
stall it (Debian: ${r[d]}), or decompress the file elsewhere: ${d} --decompress <file>`}):C!=="ERR_COMMAND"?v:M(`it is damaged or truncated (${d})`,v)}}t(a,"byP\
rogram");async function*i(c,d){try{yield*c}catch(w){throw d(w),w}}t(i,"noting")}),90978:((k,L,h)=>{h.d(L,{h:t(()=>d,"h"),q:t(()=>c,"q")});var O=h(48161),S=h(57975),
p=h(38522),E=h(12362),D=h(42078),P=h(97287),b=function(e,n,l){if(n!=null){if(typeof n!="object"&&typeof n!="function")throw new TypeError("Object expected.");var o,
u;if(l){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");o=n[Symbol.asyncDispose]}if(o===void 0){if(!Symbol.dispose)throw new TypeError(
"Symbol.dispose is not defined.");o=n[Symbol.dispose],l&&(u=o)}if(typeof o!="function")throw new TypeError("Object not disposable.");u&&(o=t(function(){try{u.call(
this)}catch(g){return Promise.reject(g)}},"dispose")),e.stack.push({value:n,dispose:o,async:l})}else l&&e.stack.push({async:!0});return n},A=(function(e){return function(n){
function l(I){n.error=n.hasError?new e(I,n.error,"An error was suppressed during disposal."):I,n.hasError=!0}t(l,"fail");var o,u=0;function g(){for(;o=n.stack.pop();)
try{if(!o.async&&u===1)return u=0,n.stack.push(o),Promise.resolve().then(g);if(o.dispose){var I=o.dispose.call(o.value);if(o.async)return u|=2,Promise.resolve(I).
then(g,function(T){return l(T),g()})}else u|=1}catch(T){l(T)}if(u===1)return n.hasError?Promise.reject(n.error):Promise.resolve();if(n.hasError)throw n.error}return t(
g,"next"),g()}})(typeof SuppressedError=="function"?SuppressedError:function(e,n,l){var o=new Error(l);return o.name="SuppressedError",o.error=e,o.suppressed=n,
o});const _=4*1024*1024,f=8*1024*1024,s=f+64*1024,r=1024*1024,a=_+(_>>8)+128,i=(0,S.promisify)(p.zstdCompress);async function*c(e,{level:n}){let l=!0;for await(const o of(0,E.
wW)((0,E.SH)(e,_),(0,O.availableParallelism)()+1,u=>w(u,n)))l=!1,yield o;l&&(yield await w(new Uint8Array(0),n))}t(c,"zstd");async function*d(e,n){const l={stack:[],
error:void 0,hasError:!1};try{const o=b(l,new D.C(e),!0),u=[];try{for(;;){let g;try{g=await R(o,n)}catch(I){for(;u.length>0;)yield await u.shift();throw I}if(g===
void 0)break;if(g.contentSize!==void 0&&g.contentSize<=f){const I=await m(C(g,o,n),n),T=(0,P.j)(I,g.contentSize,"a zstd frame").catch(B=>{throw n("a zstd frame \
cannot be decompressed",B)});T.catch(()=>{}),u.push(T),u.length>(0,O.availableParallelism)()&&(yield await u.shift())}else{for(;u.length>0;)yield await u.shift();
yield*M(C(g,o,n),n)}}for(;u.length>0;)yield await u.shift()}finally{await Promise.allSettled(u)}}catch(o){l.error=o,l.hasError=!0}finally{const o=A(l);o&&await o}}
t(d,"unzstd");function w(e,n){return i(e,{pledgedSrcSize:e.length,chunkSize:a,params:{[p.constants.ZSTD_c_compressionLevel]:n,[p.constants.ZSTD_c_checksumFlag]:1}})}
t(w,"compressSized");async function*M(e,n){try{yield*(0,E.sc)(e,(0,p.createZstdDecompress)({chunkSize:r}))}catch(l){const{code:o,message:u}=l;throw o!==void 0&&
/^Z(STD)?_/.test(o)?n(u,l):l}}t(M,"decompressStream");async function R(e,n){for(;;){const l=Buffer.from(await e.peek(8));if(l.length===0)return;if(!x(l))throw n(
"data follows the end of its zstd data");if(l.length<6)throw n("it is truncated");if(l.readUInt32LE(0)>>>4===25481893){if(l.length<8)throw n("it is truncated");
await y(e,8+l.readUInt32LE(4),n);continue}const u=l[4]??0,g=(u&32)!==0,I=[g?1:0,2,4,8][u>>6]??0,T=[0,1,2,4][u&3]??0,B=5+(g?0:1)+T+I,z=Buffer.from(await e.read(B));
if(z.length<B)throw n("it is truncated");return{bytes:z,checksum:(u&4)!==0,contentSize:v(z.subarray(B-I))}}}t(R,"readHeader");function x(e){const n=e[0]??0;return(n>>>
4===5?[n,42,77,24]:[40,181,47,253]).every((o,u)=>u>=e.length||e[u]===o)}t(x,"isFrameStart");function v(e){if(e.length!==0)return e.length===8?Number(e.readBigUInt64LE()):
e.readUIntLE(0,e.length)+(e.length===2?256:0)}t(v,"contentSize");async function*C(e,n,l){yield e.bytes;for(let o=!1;!o;){const u=Buffer.from(await n.read(3));if(u.
length<3)throw l("it is truncated");const g=u.readUIntLE(0,3);o=(g&1)===1;const I=g>>1&3;if(I===3)throw l("a zstd block has an unknown type");yield u,yield*U(I===
1?1:g>>3,n,l)}e.checksum&&(yield*U(4,n,l))}t(C,"frameBytes");async function*U(e,n,l){const o=n.position+e;if(yield*n.take(e),n.position<o)throw l("it is truncat\
ed")}t(U,"exactly");async function y(e,n,l){for await(const o of U(n,e,l));}t(y,"skip");async function m(e,n){const l=[];let o=0;for await(const u of e)if(l.push(
u),o+=u.length,o>s)throw n("a zstd frame is larger than its content");return Buffer.concat(l,o)}t(m,"gather")}),5365:((k,L,h)=>{h.d(L,{KQ:t(()=>A,"KQ"),Xe:t(()=>_,
"Xe"),lf:t(()=>f,"lf")});var O=h(73024),S=h(51455),p=h(75892),E=h(24746),D=function(s,r,a){if(r!=null){if(typeof r!="object"&&typeof r!="function")throw new TypeError(
"Object expected.");var i,c;if(a){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");i=r[Symbol.asyncDispose]}if(i===void 0){if(!Symbol.
dispose)throw new TypeError("Symbol.dispose is not defined.");i=r[Symbol.dispose],a&&(c=i)}if(typeof i!="function")throw new TypeError("Object not disposable.");
c&&(i=t(function(){try{c.call(this)}catch(d){return Promise.reject(d)}},"dispose")),s.stack.push({value:r,dispose:i,async:a})}else a&&s.stack.push({async:!0});return r},
P=(function(s){return function(r){function a(w){r.error=r.hasError?new s(w,r.error,"An error was suppressed during disposal."):w,r.hasError=!0}t(a,"fail");var i,
c=0;function d(){for(;i=r.stack.pop();)try{if(!i.async&&c===1)return c=0,r.stack.push(i),Promise.resolve().then(d);if(i.dispose){var w=i.dispose.call(i.value);if(i.
async)return c|=2,Promise.resolve(w).then(d,function(M){return a(M),d()})}else c|=1}catch(M){a(M)}if(c===1)return r.hasError?Promise.reject(r.error):Promise.resolve();
if(r.hasError)throw r.error}return t(d,"next"),d()}})(typeof SuppressedError=="function"?SuppressedError:function(s,r,a){var i=new Error(a);return i.name="Suppr\
essedError",i.error=s,i.suppressed=r,i});const b=1024*1024;async function*A(s,{signal:r,follow:a=!0}){const i={stack:[],error:void 0,hasError:!1};try{const c=D(
i,await f(s,{follow:a}),!0);yield*_(c,s,{signal:r})}catch(c){i.error=c,i.hasError=!0}finally{const c=P(i);c&&await c}}t(A,"filePieces");async function*_(s,r,{at:a=0,
size:i=Number.POSITIVE_INFINITY,signal:c}){try{for(let d=0;d<i;){c?.throwIfAborted();const w=Buffer.allocUnsafeSlow(Math.min(b,i-d)),{bytesRead:M}=await s.read(
w,0,w.length,a+d);if(M===0)return;d+=M,yield w.subarray(0,M)}}catch(d){throw(0,E.zS)(d,`Cannot read ${r}`)}}t(_,"piecesOf");async function f(s,{follow:r=!0}={}){
let a;try{if(a=await(0,S.open)(s,O.constants.O_RDONLY|O.constants.O_NONBLOCK|(r?0:O.constants.O_NOFOLLOW)),!(await a.stat()).isFile())throw new p.dz(`Cannot rea\
d ${s}: it is not a regular file`);return a}catch(i){throw await a?.close(),(0,E.zS)(i,`Cannot read ${s}`)}}t(f,"openRegular")}),24746:((k,L,h)=>{h.d(L,{MH:t(()=>D,
"MH"),UQ:t(()=>P,"UQ"),zL:t(()=>E,"zL"),zS:t(()=>p,"zS")});var O=h(75892),S=h(47014);function p(_,f){const s=(0,S.bv)(_),r=P(s),a=`${f}: ${A(s)}`;return r==="EN\
OSPC"||r==="EDQUOT"?new O._p(a,{cause:s,hint:"Free some space there, or use another location"}):r==="EFBIG"?new O._p(a,{cause:s,hint:"Use another location: FAT \
disks and limits (ulimit -f) restrict the size of a file"}):r==="EROFS"?new O.iC(a,{cause:s,hint:"Use a folder that is not on a read-only disk, or mount it for \
writing"}):r==="EACCES"||r==="EPERM"?new O.iC(a,{cause:s,hint:"Use a writable folder, or change its owner"}):r==="ENOENT"||r==="ENOTDIR"?new O.m_(a,{cause:s,hint:"\
Check the path"}):r==="EISDIR"||r==="ENAMETOOLONG"||r==="ELOOP"?new O.dz(a,{cause:s,hint:"Check the path"}):r==="EIO"||r==="EUCLEAN"?new O.cs(a,{cause:s,hint:"C\
heck the system log (dmesg): the disk or its file system is damaged"}):r==="EMFILE"||r==="ENFILE"||r==="ENOMEM"?new O._p(a,{cause:s,hint:"Allow more open files \
(ulimit -n) or memory, or run fewer commands at once"}):r==="ESTALE"||r==="ETIMEDOUT"||r==="EHOSTDOWN"||r==="ENODEV"||r==="ENXIO"?new O.hG(a,{cause:s,hint:"Chec\
k that the disk or the file server is available, and try again"}):r==="EXDEV"?new O.Wt(a,{cause:s,hint:"Move the whole folder to the other disk: a part of it is\
 a link to that disk"}):s}t(p,"fileError");function E(_,f){try{return f()}catch(s){throw p(s,_)}}t(E,"attemptSync");async function D(_,f){try{return await f()}catch(s){
throw p(s,_)}}t(D,"withFileErrors");function P(_){return typeof _=="object"&&_!==null&&"code"in _&&typeof _.code=="string"?_.code:void 0}t(P,"errnoOf");const b={
EACCES:"permission denied",EISDIR:"it is a folder",EMFILE:"too many files are open",ENOSPC:"no space is left on the disk",ENOTDIR:"a part of the path is not a f\
older",EPERM:"permission denied",EROFS:"the disk is read-only"};function A(_){const f=b[P(_)??""];if(f!==void 0)return f;const s=typeof _=="object"&&_!==null&&"\
message"in _?String(_.message):String(_);return/^E[A-Z0-9]+: ([^,]+), \w+/.exec(s)?.[1]??s}t(A,"messageOf")}),51208:((k,L,h)=>{h.d(L,{J7:t(()=>r,"J7"),U1:t(()=>s,
"U1"),i3:t(()=>a,"i3"),m0:t(()=>f,"m0")});var O=h(31421),S=h(57075),p=h(46466),E=h(75892);const D=16*1024*1024,P=1024*1024,b=16*1024,A=20,_=5e3;async function f(y,m,e){
const n=c(y,m,e),l=U(e.secrets??[]),{line:o,tail:u}=d(e,l),g=M(y,m,e),I=Promise.all([C(g.stdout,o,{keep:e.onLine?0:e.maxOutput??D}),C(g.stderr,o,{keep:e.onLine?
0:P,drops:!0})]),T=v(g,e.input);try{const[[B,z],[N,$]]=await Promise.all([R(g,n,e),I,T]);if(B===0)return{stdout:l(N),stderr:l($)};throw w(n,{code:B,ended:z,last:e.
tellLast?.(u)??u})}catch(B){throw g.kill("SIGKILL"),await Promise.allSettled([I,T]),B}}t(f,"exec");async function*s(y,m,e){const n=c(y,m,e),{line:l,tail:o}=d(e,
U(e.secrets??[])),u=M(y,m,e),g=Promise.all([R(u,n,e),C(u.stderr,l,{keep:0}),v(u,e.input)]);g.catch(()=>{});try{yield*u.stdout;const[[I,T]]=await g;if(I!==0&&!e.
accepts?.includes(I??-1))throw w(n,{code:I,ended:T,last:e.tellLast?.(o)??o});return I??0}finally{u.kill("SIGKILL"),await Promise.allSettled([g])}}t(s,"execStrea\
m");function r(y,m,e){const n=(0,O.spawn)(y,m,{env:{...process.env,...e},stdio:["pipe","ignore","ignore"],detached:!0,cwd:"/"}),l=new Promise(o=>n.once("close",
()=>o()).once("error",()=>o()));return n.stdin.on("error",()=>{}),n.unref(),async o=>{n.ref(),n.stdin.end(o),await l}}t(r,"execWatchdog");function a(y,m,e){const n=M(
y,m,e),l=e.title??y,o=new i(n);return C(n.stderr,e.onLine??(()=>{}),{keep:0}).catch(()=>{}),R(n,l,e).catch(u=>o.destroy(u)),o}t(a,"execDuplex");class i extends S.
Duplex{static{t(this,"ProgramStream")}#e;constructor(m){super(),this.#e=m,m.stdout.on("data",e=>{this.push(e)||m.stdout.pause()}),m.stdout.on("end",()=>this.push(
null)),m.stdout.on("error",e=>this.destroy(e)),m.stdin.on("error",()=>{})}_read(){this.#e.stdout.resume()}_write(m,e,n){this.#e.stdin.write(m,()=>n())}_final(m){
this.#e.stdin.end(()=>m())}_destroy(m,e){this.#e.kill(),e(m)}}function c(y,m,{title:e}){return e??[y,...m.slice(0,1)].join(" ")}t(c,"titleOf");function d({onLine:y},m){
const e=[];return{line:t(l=>{const o=m(l);y?.(o),o.trim()!==""&&e.push(o),e.length>A&&e.shift()},"line"),tail:e}}t(d,"lastLines");function w(y,{code:m,ended:e,last:n}){
const l=e?`was terminated by ${e}`:`failed with exit code ${m}`;return new E.Qd([`${y} ${l}`,...n].join(n.length>1?`
`:": "),{fields:{exit_code:m??-1}})}t(w,"failure");function M(y,m,e){const n={...process.env,...e.env};return(0,O.spawn)(y,m,{env:n,stdio:["pipe","pipe","pipe"],
windowsHide:!0,...e.cwd&&{cwd:e.cwd}})}t(M,"start");function R(y,m,e){const{signal:n}=e;return new Promise((l,o)=>{let u;const g=t(()=>{y.kill("SIGTERM"),u=setTimeout(
()=>y.kill("SIGKILL"),_)},"cancel"),I=t(()=>{clearTimeout(u),n.removeEventListener("abort",g)},"settle");y.once("error",T=>{I(),o(x(T,m,e))}),y.once("close",(T,B)=>{
I(),n.aborted?o(new E.cc(`${m} was cancelled`,{cause:n.reason})):l([T,B])}),n.aborted?g():n.addEventListener("abort",g,{once:!0})})}t(R,"exited");function x(y,m,e){
const n=y.path??m,l=e.missingHint===void 0?{}:{hint:e.missingHint};return y.code==="ENOENT"?new E.Wt(`${m} cannot run: '${n}' is not installed`,{cause:y,...l}):
y.code==="EACCES"?new E.iC(`${m} cannot run: '${n}' is not executable`,{cause:y,fields:{service:m}}):new E.Qd(`${m} cannot run: ${y.message}`,{cause:y})}t(x,"st\
artError");async function v(y,m){try{await(0,p.pipeline)(m??[],y.stdin)}catch(e){const n=e.code??"";if(!["EPIPE","ECONNRESET","ECANCELED","ERR_STREAM_PREMATURE_\
CLOSE","ERR_STREAM_DESTROYED"].includes(n))throw e}}t(v,"feed");async function C(y,m,{keep:e,drops:n=!1}){const l=[],o=new TextDecoder;let u=0,g="";for await(const I of y){
if(u<e&&l.push(n?I.subarray(0,e-u):I),u+=I.length,e>0&&!n&&u>e)throw new E.Qd(`more than ${e} bytes of output`);const T=(g+o.decode(I,{stream:!0})).split(/\r\n|[\r\n]/);
g=(T.pop()??"").slice(0,b);for(const B of T)m(B.slice(0,b))}return g!==""&&m(g),Buffer.concat(l).toString("utf8")}t(C,"collect");function U(y){const m=y.filter(
e=>e.length>0);return e=>m.reduce((n,l)=>n.replaceAll(l,"***"),e)}t(U,"redactor")}),12362:((k,L,h)=>{h.d(L,{$8:t(()=>A,"$8"),Mi:t(()=>E,"Mi"),Oo:t(()=>p,"Oo"),SH:t(
()=>D,"SH"),sc:t(()=>b,"sc"),wW:t(()=>P,"wW")});var O=h(77598),S=h(46466);async function*p(_){yield _}t(p,"once");async function*E(_,f){for await(const s of _)f(
s),yield s}t(E,"tap");async function*D(_,f){let s,r=0;for await(const a of _){let i=0;for(;i<a.length;){if(s===void 0&&a.length-i>=f){yield a.subarray(i,i+f),i+=
f;continue}s??=new Uint8Array(f);const c=a.subarray(i,i+f-r);s.set(c,r),i+=c.length,r+=c.length,!(r<f)&&(yield s,s=void 0,r=0)}}s!==void 0&&(yield s.subarray(0,
r))}t(D,"blocksOf");async function*P(_,f,s){const r=[];try{for await(const a of _){const i=s(a);i.catch(()=>{}),r.push(i),r.length>=f&&(yield await r.shift())}for(;r.
length>0;)yield await r.shift()}finally{await Promise.allSettled(r)}}t(P,"mapOrdered");async function*b(_,f){const s=(0,S.pipeline)(_,f);s.catch(()=>{});try{yield*f,
await s}finally{f.destroy(),await Promise.allSettled([s])}}t(b,"through");function A(){const _=(0,O.createHash)("sha256");let f=0;return{add(s){_.update(s),f+=s.
length},done:t(()=>({size:f,sha256:_.digest("hex")}),"done")}}t(A,"hashCounter")}),3814:((k,L,h)=>{h.d(L,{s:t(()=>O,"s")});async function O(p,E){const D=p[Symbol.
asyncIterator](),P=[];let b=0;for(;b<E;){const f=await D.next();if(f.done)break;P.push(f.value),b+=f.value.length}const A=S(P,D),_=A.return.bind(A);return A.return=
async f=>(await D.return?.(),await _(f)),{head:Buffer.concat(P).subarray(0,E),all:A}}t(O,"peek");async function*S(p,E){try{yield*p;for(let D=await E.next();!D.done;D=
await E.next())yield D.value}finally{await E.return?.()}}t(S,"replay")}),42078:((k,L,h)=>{h.d(L,{C:t(()=>O,"C")});class O{static{t(this,"StreamReader")}#e;#t=new Uint8Array(
0);#r=0;constructor(p){this.#e=p[Symbol.asyncIterator]()}get position(){return this.#r}async read(p){return await this.#n(p),this.#i(Math.min(p,this.#t.length))}async peek(p){
return await this.#n(p),this.#t.subarray(0,p)}async*take(p){let E=p;for(;E>0;){if(await this.#n(1),this.#t.length===0)return;const D=this.#i(Math.min(E,this.#t.
length));E-=D.length,yield D}}rest(){return this.take(Number.POSITIVE_INFINITY)}async[Symbol.asyncDispose](){await this.#e.return?.()}#i(p){const E=this.#t.subarray(
0,p);return this.#t=this.#t.subarray(p),this.#r+=p,E}async#n(p){if(this.#t.length>=p)return;const E=[this.#t];let D=this.#t.length;for(;D<p;){const P=await this.#e.
next();if(P.done)break;E.push(P.value),D+=P.value.length}this.#t=E.length===1?this.#t:Buffer.concat(E)}}}),19055:((k,L,h)=>{h.d(L,{Fm:t(()=>O,"Fm"),Vl:t(()=>D,"\
Vl"),YZ:t(()=>E,"YZ"),bp:t(()=>p,"bp")});const O=512,S=["314159265359","177245385090"];function p(r){const a=Buffer.from(r.buffer,r.byteOffset,r.byteLength);if(s(
a,"1f8b"))return"gzip";if(s(a,"28b52ffd")||a.length>=4&&a.readUInt32LE(0)>>>4===25481893)return"zstd";if(s(a,"fd377a585a00"))return"xz";if(s(a,"425a68")&&S.some(
i=>s(a.subarray(4),i)))return"bzip2"}t(p,"packingOf");function E(r){return Buffer.from(r.subarray(257,262)).toString("latin1")==="ustar"}t(E,"isTar");function D(r){
const a=Buffer.from(r.buffer,r.byteOffset,r.byteLength);if(a.length===0)return{name:"an empty file",hint:"Download or export it again"};const i=A.find(([d,,w=0])=>s(
a.subarray(w),d));if(i!==void 0)return i[1];const c=a.toString("latin1").trimStart();return f.find(([d])=>d.test(c))?.[1]}t(D,"describeFormat");const P="Unpack \
it first",b="Use an image, a container or a Compose project: disks of virtual machines are not supported",A=[["504b0304",{name:"a zip file",hint:"Unzip it first"}],
["504b0506",{name:"an empty zip file"}],["377abcaf271c",{name:"a 7z file",hint:P}],["526172211a07",{name:"a rar file",hint:P}],["04224d18",{name:"packed with lz\
4",hint:"Unpack it first: lz4 -d <file> <file>.tar"}],["4c5a4950",{name:"packed with lzip",hint:"Unpack it first: lzip -d <file>"}],["1f9d",{name:"packed with c\
ompress",hint:"Unpack it first: uncompress <file>"}],["5d00008000",{name:"packed with lzma",hint:"Unpack it first: xz --format=lzma -d <file>"}],["514649fb",{name:"\
a qcow2 disk image",hint:b}],["4b444d56",{name:"a vmdk disk image",hint:b}],[Buffer.from("# Disk DescriptorFile").toString("hex"),{name:"a vmdk disk image",hint:b}],
[Buffer.from("vhdxfile").toString("hex"),{name:"a vhdx disk image",hint:b}],[Buffer.from("conectix").toString("hex"),{name:"a vhd disk image",hint:b}],[Buffer.from(
"<<< ").toString("hex"),{name:"a vdi disk image",hint:b}],["55aa",{name:"a disk or boot image",hint:b},510],[Buffer.from("hsqs").toString("hex"),{name:"a squash\
fs file system"}],[Buffer.from("SIF_MAGIC").toString("hex"),{name:"an Apptainer image"},32],[Buffer.from("0707").toString("hex"),{name:"a cpio archive"}],[Buffer.
from("!<arch>").toString("hex"),{name:"a Debian package or another ar archive"}],["7f454c46",{name:"a program",hint:"If it writes an image, use: <program> | vm \
snapshot create <name> --archive -"}],[Buffer.from("%PDF").toString("hex"),{name:"a PDF document"}]],f=[[/^#!/,{name:"a script",hint:"If it writes an image, as \
those of Nix do, use: <script> | vm snapshot create <name> --archive -"}],[/^version https:\/\/git-lfs\.github\.com/,{name:"a Git LFS pointer",hint:"Get the fil\
e itself: git lfs pull"}],[/^<(!doctype html|html)/i,{name:"a web page",hint:"Download the file again: this is a web page"}],[/^<\?xml/i,{name:"an XML document",
hint:"Download the file again: this may be an error message"}],[/^-----BEGIN /,{name:"a key, a certificate or an encrypted file"}],[/^age-encryption\.org/,{name:"\
a file encrypted with age",hint:"Decrypt it first"}],[/^(#[^\n]*\n\s*)*(FROM|ARG)\s+\S/i,{name:"a Dockerfile",hint:"Build it: vm snapshot build <name> --file <f\
ile>"}],[/^(#[^\n]*\n\s*)*(services|version|name|include):/,{name:"a Compose file",hint:"Capture its project: vm snapshot create <name>"}],[/^[[{]/,{name:"a JSO\
N document"}]];function s(r,a){return r.length>=a.length/2&&r.toString("hex",0,a.length/2)===a}t(s,"begins")})};export{j as id,F as ids,G as modules};
