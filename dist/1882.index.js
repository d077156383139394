var K=Object.defineProperty;var e=(v,L)=>K(v,"name",{value:L,configurable:!0});const j=1882,F=[1882],G={39472:((v,L,h)=>{h.d(L,{Bz:e(()=>m,"Bz"),Z2:e(()=>D,"Z2"),nD:e(()=>y,"nD")});var O=h(44143);const D={index:"application/vnd.oci.image.i\
ndex.v1+json",manifest:"application/vnd.oci.image.manifest.v1+json",config:"application/vnd.oci.image.config.v1+json",layer:"application/vnd.oci.image.layer.v1.\
tar"};function m(b,P){const S=e((l,{digest:s,size:r})=>({mediaType:l,digest:s,size:r}),"describe"),M={schemaVersion:2,mediaType:D.manifest,config:S(D.config,b),
layers:P.map(l=>S(D.layer,l))},_=Buffer.from(JSON.stringify(M));return{bytes:_,digest:(0,O.ol)(_)}}e(m,"imageManifest");function y(b){return`blobs/${b.replace("\
:","/")}`}e(y,"blobPath")}),68424:((v,L,h)=>{h.d(L,{$Q:e(()=>M,"$Q"),Ew:e(()=>l,"Ew"),F2:e(()=>S,"F2"),hG:e(()=>s,"hG"),rw:e(()=>_,"rw")});var O=h(44143),D=h(75892);
const m=/^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/,y=/^(?:[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?)*|\[[0-9a-fA-F:]+\])(?::\d+)?$/,
b=/^\w[\w.-]{0,127}$/,P=255;function S(i){const f=e(E=>{throw new D.dz(`'${i}' is not an image reference: ${E}`,{hint:"Write it as repository:tag, e.g. my-base:\
1.0"})},"refuse"),[d="",w,...I]=i.split("@");(I.length>0||w!==void 0&&!(0,O.Bc)(w))&&f("the text after @ is not a sha256 digest");const R=d.lastIndexOf(":"),x=R>
d.lastIndexOf("/"),B=x?d.slice(0,R):d,k=x?d.slice(R+1):void 0;k!==void 0&&!b.test(k)&&f("a tag consists of at most 128 letters, digits, _, . and -");const{domain:U,
path:p}=c(B);return y.test(U)||f(`'${U}' is not the address of a registry`),p!==p.toLowerCase()&&f("a repository name must be lowercase"),p.split("/").every(E=>m.
test(E))||f("a repository name consists of a-z and 0-9, with . _ - as separators"),U.length+1+p.length>P&&f(`a name has at most ${P} characters`),{domain:U,path:p,
...k!==void 0&&{tag:k},...w!==void 0&&{digest:w}}}e(S,"parseReference");function M(i){try{return S(i)}catch(f){if(f instanceof D.dz)return;throw f}}e(M,"tryRefe\
rence");function _(i){return(0,O.Bc)(i)||/^[0-9a-f]{12,64}$/.test(i)}e(_,"isImageId");function l(i){return`${i.domain}/${i.path}${r(i)}`}e(l,"canonicalName");function s(i){
const{domain:f,path:d}=i;return(f==="docker.io"?d.replace(/^library\/(?=[^/]+$)/,""):`${f}/${d}`)+r(i)}e(s,"familiarName");function r({tag:i,digest:f}){return f!==
void 0?`${i===void 0?"":`:${i}`}@${f}`:`:${i??"latest"}`}e(r,"suffix");function c(i){const f=i.indexOf("/"),d=i.slice(0,Math.max(f,0)),w=f>0&&(/[.:]/.test(d)||d===
"localhost"||d!==d.toLowerCase());if(w&&d!=="index.docker.io"){const R=i.slice(f+1);return{domain:d,path:d==="docker.io"&&!R.includes("/")?`library/${R}`:R}}const I=w?
i.slice(f+1):i;return{domain:"docker.io",path:I.includes("/")?I:`library/${I}`}}e(c,"splitDomain")}),51404:((v,L,h)=>{h.d(L,{Z:e(()=>l,"Z"),k:e(()=>s,"k")});var O=h(
48161),D=h(57975),m=h(38522),y=h(12362);const b=(0,D.promisify)(m.gzip),P=1024*1024,S=1024*1024,M=9,_=255;async function*l(c,{level:i}){let f=!0;for await(const d of(0,y.
wW)((0,y.SH)(c,P),(0,O.availableParallelism)()+1,w=>r(w,i)))f=!1,yield d;f&&(yield await r(new Uint8Array(0),i))}e(l,"gzip");function s(c){return(0,y.sc)(c,(0,m.
createGunzip)({chunkSize:S}))}e(s,"gunzip");async function r(c,i){const f=await b(c,{level:i});return f[M]=_,f}e(r,"compress")}),49107:((v,L,h)=>{h.d(L,{mv:e(()=>D,
"mv"),pI:e(()=>b,"pI"),vr:e(()=>P,"vr"),y7:e(()=>m,"y7")});var O=h(75892);const D=512,m=new Uint8Array(2*D),y=8589934591;function b({path:S,size:M,type:_}){const l=Buffer.
alloc(D);if(Buffer.byteLength(S)>100)throw new O.dz(`'${S}' is too long for a tar header`);l.write(S,0),l.write(_==="file"?"0000644\0":"0000755\0",100),l.write(
"0000000\0",108),l.write("0000000\0",116),M<=y?l.write(`${M.toString(8).padStart(11,"0")}\0`,124):(l[124]=128,l.writeBigUInt64BE(BigInt(M),128)),l.write("000000\
00000\0",136),l.write(_==="file"?"0":"5",156),l.write("ustar\x0000",257),l.fill(" ",148,156);const s=l.reduce((r,c)=>r+c,0);return l.write(`${s.toString(8).padStart(
6,"0")}\0 `,148),l}e(b,"tarHeader");function P(S){return(D-S%D)%D}e(P,"tarPadding")}),49962:((v,L,h)=>{h.d(L,{l:e(()=>M,"l"),o:e(()=>_,"o")});var O=h(75892),D=h(
30486),m=h(3814),y=h(19055),b=h(51404),P=h(90978);const S=3;async function*M(f,d,w=0){const{head:I,all:R}=await(0,m.s)(f,y.Fm),x=(0,y.bp)(I);if(x===void 0)return yield*R;
if(w===S)throw await R.return(),d.damaged(`it is compressed more than ${S} times`);yield*M(_(R,x,d),d,w+1)}e(M,"unpack");async function*_(f,d,{signal:w,damaged:I}){
d==="zstd"?yield*(0,P.h)(f,I):d==="gzip"?yield*l(f,I):yield*c(f,d,{signal:w,damaged:I})}e(_,"unpackOnce");async function*l(f,d){try{yield*(0,b.k)(f)}catch(w){const{
code:I="",message:R}=w;throw I==="Z_BUF_ERROR"?d("the file is truncated, or data follows its end",w):/incorrect header/.test(R)?d("data follows the end of its g\
zip data",w):I.startsWith("Z_")?d("its gzip data is damaged",w):w}}e(l,"unzip");const s={xz:["--memlimit-decompress=1GiB"],bzip2:[]},r={xz:"xz-utils",bzip2:"bzi\
p2"};async function*c(f,d,{signal:w,damaged:I}){let R;const x=i(f,B=>{R=B});try{yield*(0,D.U1)(d,["--decompress","--stdout",...s[d]],{input:x,signal:w,title:d})}catch(B){
if(R!==void 0)throw R;const{code:k}=B;throw k==="ERR_UNSUPPORTED"?new O.Wt(`it is compressed with ${d}, but the program ${d} is not installed`,{cause:B,hint:`In\
stall it (Debian: ${r[d]}), or decompress the file elsewhere: ${d} --decompress <file>`}):k!=="ERR_COMMAND"?B:I(`it is damaged or truncated (${d})`,B)}}e(c,"byP\
rogram");async function*i(f,d){try{yield*f}catch(w){throw d(w),w}}e(i,"noting")}),90978:((v,L,h)=>{h.d(L,{h:e(()=>d,"h"),q:e(()=>f,"q")});var O=h(48161),D=h(57975),
m=h(38522),y=h(12362),b=h(42078),P=h(97287),S=function(t,n,o){if(n!=null){if(typeof n!="object"&&typeof n!="function")throw new TypeError("Object expected.");var a,
u;if(o){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");a=n[Symbol.asyncDispose]}if(a===void 0){if(!Symbol.dispose)throw new TypeError(
"Symbol.dispose is not defined.");a=n[Symbol.dispose],o&&(u=a)}if(typeof a!="function")throw new TypeError("Object not disposable.");u&&(a=e(function(){try{u.call(
this)}catch(g){return Promise.reject(g)}},"dispose")),t.stack.push({value:n,dispose:a,async:o})}else o&&t.stack.push({async:!0});return n},M=(function(t){return function(n){
function o(A){n.error=n.hasError?new t(A,n.error,"An error was suppressed during disposal."):A,n.hasError=!0}e(o,"fail");var a,u=0;function g(){for(;a=n.stack.pop();)
try{if(!a.async&&u===1)return u=0,n.stack.push(a),Promise.resolve().then(g);if(a.dispose){var A=a.dispose.call(a.value);if(a.async)return u|=2,Promise.resolve(A).
then(g,function(T){return o(T),g()})}else u|=1}catch(T){o(T)}if(u===1)return n.hasError?Promise.reject(n.error):Promise.resolve();if(n.hasError)throw n.error}return e(
g,"next"),g()}})(typeof SuppressedError=="function"?SuppressedError:function(t,n,o){var a=new Error(o);return a.name="SuppressedError",a.error=t,a.suppressed=n,
a});const _=4*1024*1024,l=8*1024*1024,s=l+64*1024,r=1024*1024,c=_+(_>>8)+128,i=(0,D.promisify)(m.zstdCompress);async function*f(t,{level:n}){let o=!0;for await(const a of(0,y.
wW)((0,y.SH)(t,_),(0,O.availableParallelism)()+1,u=>w(u,n)))o=!1,yield a;o&&(yield await w(new Uint8Array(0),n))}e(f,"zstd");async function*d(t,n){const o={stack:[],
error:void 0,hasError:!1};try{const a=S(o,new b.C(t),!0),u=[];try{for(;;){let g;try{g=await R(a,n)}catch(A){for(;u.length>0;)yield await u.shift();throw A}if(g===
void 0)break;if(g.contentSize!==void 0&&g.contentSize<=l){const A=await E(k(g,a,n),n),T=(0,P.j)(A,g.contentSize,"a zstd frame").catch(C=>{throw n("a zstd frame \
cannot be decompressed",C)});T.catch(()=>{}),u.push(T),u.length>(0,O.availableParallelism)()&&(yield await u.shift())}else{for(;u.length>0;)yield await u.shift();
yield*I(k(g,a,n),n)}}for(;u.length>0;)yield await u.shift()}finally{await Promise.allSettled(u)}}catch(a){o.error=a,o.hasError=!0}finally{const a=M(o);a&&await a}}
e(d,"unzstd");function w(t,n){return i(t,{pledgedSrcSize:t.length,chunkSize:c,params:{[m.constants.ZSTD_c_compressionLevel]:n,[m.constants.ZSTD_c_checksumFlag]:1}})}
e(w,"compressSized");async function*I(t,n){try{yield*(0,y.sc)(t,(0,m.createZstdDecompress)({chunkSize:r}))}catch(o){const{code:a,message:u}=o;throw a!==void 0&&
/^Z(STD)?_/.test(a)?n(u,o):o}}e(I,"decompressStream");async function R(t,n){for(;;){const o=Buffer.from(await t.peek(8));if(o.length===0)return;if(!x(o))throw n(
"data follows the end of its zstd data");if(o.length<6)throw n("it is truncated");if(o.readUInt32LE(0)>>>4===25481893){if(o.length<8)throw n("it is truncated");
await p(t,8+o.readUInt32LE(4),n);continue}const u=o[4]??0,g=(u&32)!==0,A=[g?1:0,2,4,8][u>>6]??0,T=[0,1,2,4][u&3]??0,C=5+(g?0:1)+T+A,z=Buffer.from(await t.read(C));
if(z.length<C)throw n("it is truncated");return{bytes:z,checksum:(u&4)!==0,contentSize:B(z.subarray(C-A))}}}e(R,"readHeader");function x(t){const n=t[0]??0;return(n>>>
4===5?[n,42,77,24]:[40,181,47,253]).every((a,u)=>u>=t.length||t[u]===a)}e(x,"isFrameStart");function B(t){if(t.length!==0)return t.length===8?Number(t.readBigUInt64LE()):
t.readUIntLE(0,t.length)+(t.length===2?256:0)}e(B,"contentSize");async function*k(t,n,o){yield t.bytes;for(let a=!1;!a;){const u=Buffer.from(await n.read(3));if(u.
length<3)throw o("it is truncated");const g=u.readUIntLE(0,3);a=(g&1)===1;const A=g>>1&3;if(A===3)throw o("a zstd block has an unknown type");yield u,yield*U(A===
1?1:g>>3,n,o)}t.checksum&&(yield*U(4,n,o))}e(k,"frameBytes");async function*U(t,n,o){const a=n.position+t;if(yield*n.take(t),n.position<a)throw o("it is truncat\
ed")}e(U,"exactly");async function p(t,n,o){for await(const a of U(n,t,o));}e(p,"skip");async function E(t,n){const o=[];let a=0;for await(const u of t)if(o.push(
u),a+=u.length,a>s)throw n("a zstd frame is larger than its content");return Buffer.concat(o,a)}e(E,"gather")}),5365:((v,L,h)=>{h.d(L,{KQ:e(()=>M,"KQ"),Xe:e(()=>_,
"Xe"),lf:e(()=>l,"lf")});var O=h(73024),D=h(51455),m=h(75892),y=h(24746),b=function(s,r,c){if(r!=null){if(typeof r!="object"&&typeof r!="function")throw new TypeError(
"Object expected.");var i,f;if(c){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");i=r[Symbol.asyncDispose]}if(i===void 0){if(!Symbol.
dispose)throw new TypeError("Symbol.dispose is not defined.");i=r[Symbol.dispose],c&&(f=i)}if(typeof i!="function")throw new TypeError("Object not disposable.");
f&&(i=e(function(){try{f.call(this)}catch(d){return Promise.reject(d)}},"dispose")),s.stack.push({value:r,dispose:i,async:c})}else c&&s.stack.push({async:!0});return r},
P=(function(s){return function(r){function c(w){r.error=r.hasError?new s(w,r.error,"An error was suppressed during disposal."):w,r.hasError=!0}e(c,"fail");var i,
f=0;function d(){for(;i=r.stack.pop();)try{if(!i.async&&f===1)return f=0,r.stack.push(i),Promise.resolve().then(d);if(i.dispose){var w=i.dispose.call(i.value);if(i.
async)return f|=2,Promise.resolve(w).then(d,function(I){return c(I),d()})}else f|=1}catch(I){c(I)}if(f===1)return r.hasError?Promise.reject(r.error):Promise.resolve();
if(r.hasError)throw r.error}return e(d,"next"),d()}})(typeof SuppressedError=="function"?SuppressedError:function(s,r,c){var i=new Error(c);return i.name="Suppr\
essedError",i.error=s,i.suppressed=r,i});const S=1024*1024;async function*M(s,{signal:r,follow:c=!0}){const i={stack:[],error:void 0,hasError:!1};try{const f=b(
i,await l(s,{follow:c}),!0);yield*_(f,s,{signal:r})}catch(f){i.error=f,i.hasError=!0}finally{const f=P(i);f&&await f}}e(M,"filePieces");async function*_(s,r,{at:c=0,
size:i=Number.POSITIVE_INFINITY,signal:f}){try{for(let d=0;d<i;){f?.throwIfAborted();const w=Buffer.allocUnsafeSlow(Math.min(S,i-d)),{bytesRead:I}=await s.read(
w,0,w.length,c+d);if(I===0)return;d+=I,yield w.subarray(0,I)}}catch(d){throw(0,y.zS)(d,`Cannot read ${r}`)}}e(_,"piecesOf");async function l(s,{follow:r=!0}={}){
let c;try{if(c=await(0,D.open)(s,O.constants.O_RDONLY|O.constants.O_NONBLOCK|(r?0:O.constants.O_NOFOLLOW)),!(await c.stat()).isFile())throw new m.dz(`Cannot rea\
d ${s}: it is not a regular file`);return c}catch(i){throw await c?.close(),(0,y.zS)(i,`Cannot read ${s}`)}}e(l,"openRegular")}),24746:((v,L,h)=>{h.d(L,{MH:e(()=>b,
"MH"),UQ:e(()=>P,"UQ"),zL:e(()=>y,"zL"),zS:e(()=>m,"zS")});var O=h(75892),D=h(47014);function m(_,l){const s=(0,D.bv)(_),r=P(s),c=`${l}: ${M(s)}`;return r==="EN\
OSPC"||r==="EDQUOT"?new O._p(c,{cause:s,hint:"Free some space there, or use another location"}):r==="EFBIG"?new O._p(c,{cause:s,hint:"Use another location: FAT \
disks and limits (ulimit -f) restrict the size of a file"}):r==="EROFS"?new O.iC(c,{cause:s,hint:"Use a folder that is not on a read-only disk, or mount it for \
writing"}):r==="EACCES"||r==="EPERM"?new O.iC(c,{cause:s,hint:"Use a writable folder, or change its owner"}):r==="ENOENT"||r==="ENOTDIR"?new O.m_(c,{cause:s,hint:"\
Check the path"}):r==="EISDIR"||r==="ENAMETOOLONG"||r==="ELOOP"?new O.dz(c,{cause:s,hint:"Check the path"}):r==="EIO"||r==="EUCLEAN"?new O.cs(c,{cause:s,hint:"C\
heck the system log (dmesg): the disk or its file system is damaged"}):r==="EMFILE"||r==="ENFILE"||r==="ENOMEM"?new O._p(c,{cause:s,hint:"Allow more open files \
(ulimit -n) or memory, or run fewer commands at once"}):r==="ESTALE"||r==="ETIMEDOUT"||r==="EHOSTDOWN"||r==="ENODEV"||r==="ENXIO"?new O.hG(c,{cause:s,hint:"Chec\
k that the disk or the file server is available, and try again"}):r==="EXDEV"?new O.Wt(c,{cause:s,hint:"Move the whole folder to the other disk: a part of it is\
 a link to that disk"}):s}e(m,"fileError");function y(_,l){try{return l()}catch(s){throw m(s,_)}}e(y,"attemptSync");async function b(_,l){try{return await l()}catch(s){
throw m(s,_)}}e(b,"withFileErrors");function P(_){return typeof _=="object"&&_!==null&&"code"in _&&typeof _.code=="string"?_.code:void 0}e(P,"errnoOf");const S={
EACCES:"permission denied",EISDIR:"it is a folder",EMFILE:"too many files are open",ENOSPC:"no space is left on the disk",ENOTDIR:"a part of the path is not a f\
older",EPERM:"permission denied",EROFS:"the disk is read-only"};function M(_){const l=S[P(_)??""];if(l!==void 0)return l;const s=typeof _=="object"&&_!==null&&"\
message"in _?String(_.message):String(_);return/^E[A-Z0-9]+: ([^,]+), \w+/.exec(s)?.[1]??s}e(M,"messageOf")}),30486:((v,L,h)=>{h.d(L,{m0:e(()=>s,"m0"),i3:e(()=>i,
"i3"),U1:e(()=>r,"U1"),J7:e(()=>c,"J7")});var O=h(31421),D=h(46466),m=h(75892),y=h(57075);function b(p){const{stdin:E,stdout:t}=p,n=new y.Duplex({read:e(()=>{t.
resume()},"read"),write:e((o,a,u)=>{E.write(o,()=>u())},"write"),final:e(o=>{E.end(()=>o())},"final"),destroy:e((o,a)=>{p.kill(),a(o)},"destroy")});return t.on(
"data",o=>{n.push(o)||t.pause()}),t.on("end",()=>n.push(null)),t.on("error",o=>n.destroy(o)),E.on("error",()=>{}),n}e(b,"programStream");const P=16*1024*1024,S=1024*
1024,M=16*1024,_=20,l=5e3;async function s(p,E,t){const n=f(p,E,t),o=U(t.secrets??[]),{line:a,tail:u}=d(t,o),g=I(p,E,t),A=Promise.all([k(g.stdout,a,{keep:t.onLine?
0:t.maxOutput??P}),k(g.stderr,a,{keep:t.onLine?0:S,drops:!0})]),T=B(g,t.input);try{const[[C,z],[N,$]]=await Promise.all([R(g,n,t),A,T]);if(C===0)return{stdout:o(
N),stderr:o($)};throw w(n,{code:C,ended:z,last:t.tellLast?.(u)??u})}catch(C){throw g.kill("SIGKILL"),await Promise.allSettled([A,T]),C}}e(s,"exec");async function*r(p,E,t){
const n=f(p,E,t),{line:o,tail:a}=d(t,U(t.secrets??[])),u=I(p,E,t),g=Promise.all([R(u,n,t),k(u.stderr,o,{keep:0}),B(u,t.input)]);g.catch(()=>{});try{yield*u.stdout;
const[[A,T]]=await g;if(A!==0&&!t.accepts?.includes(A??-1))throw w(n,{code:A,ended:T,last:t.tellLast?.(a)??a});return A??0}finally{u.kill("SIGKILL"),await Promise.
allSettled([g])}}e(r,"execStream");function c(p,E,t){const n=(0,O.spawn)(p,E,{env:{...process.env,...t},stdio:["pipe","ignore","ignore"],detached:!0,cwd:"/"}),o=new Promise(
a=>n.once("close",()=>a()).once("error",()=>a()));return n.stdin.on("error",()=>{}),n.unref(),async a=>{n.ref(),n.stdin.end(a),await o}}e(c,"execWatchdog");function i(p,E,t){
const n=I(p,E,t),o=t.title??p,a=b(n);return k(n.stderr,t.onLine??(()=>{}),{keep:0}).catch(()=>{}),R(n,o,t).catch(u=>a.destroy(u)),a}e(i,"execDuplex");function f(p,E,{
title:t}){return t??[p,...E.slice(0,1)].join(" ")}e(f,"titleOf");function d({onLine:p},E){const t=[];return{line:e(o=>{const a=E(o);p?.(a),a.trim()!==""&&t.push(
a),t.length>_&&t.shift()},"line"),tail:t}}e(d,"lastLines");function w(p,{code:E,ended:t,last:n}){const o=t?`was terminated by ${t}`:`failed with exit code ${E}`;
return new m.Qd([`${p} ${o}`,...n].join(n.length>1?`
`:": "),{fields:{exit_code:E??-1}})}e(w,"failure");function I(p,E,t){const n={...process.env,...t.env};return(0,O.spawn)(p,E,{env:n,stdio:["pipe","pipe","pipe"],
windowsHide:!0,...t.cwd&&{cwd:t.cwd}})}e(I,"start");function R(p,E,t){const{signal:n}=t;return new Promise((o,a)=>{let u;const g=e(()=>{p.kill("SIGTERM"),u=setTimeout(
()=>p.kill("SIGKILL"),l)},"cancel"),A=e(()=>{clearTimeout(u),n.removeEventListener("abort",g)},"settle");p.once("error",T=>{A(),a(x(T,E,t))}),p.once("close",(T,C)=>{
A(),n.aborted?a(new m.cc(`${E} was cancelled`,{cause:n.reason})):o([T,C])}),n.aborted?g():n.addEventListener("abort",g,{once:!0})})}e(R,"exited");function x(p,E,t){
const n=p.path??E,o=t.missingHint===void 0?{}:{hint:t.missingHint};return p.code==="ENOENT"?new m.Wt(`${E} cannot run: '${n}' is not installed`,{cause:p,...o}):
p.code==="EACCES"?new m.iC(`${E} cannot run: '${n}' is not executable`,{cause:p,fields:{service:E}}):new m.Qd(`${E} cannot run: ${p.message}`,{cause:p})}e(x,"st\
artError");async function B(p,E){try{await(0,D.pipeline)(E??[],p.stdin)}catch(t){const n=t.code??"";if(!["EPIPE","ECONNRESET","ECANCELED","ERR_STREAM_PREMATURE_\
CLOSE","ERR_STREAM_DESTROYED"].includes(n))throw t}}e(B,"feed");async function k(p,E,{keep:t,drops:n=!1}){const o=[],a=new TextDecoder;let u=0,g="";for await(const A of p){
if(u<t&&o.push(n?A.subarray(0,t-u):A),u+=A.length,t>0&&!n&&u>t)throw new m.Qd(`more than ${t} bytes of output`);const T=(g+a.decode(A,{stream:!0})).split(/\r\n|[\r\n]/);
g=(T.pop()??"").slice(0,M);for(const C of T)E(C.slice(0,M))}return g!==""&&E(g),Buffer.concat(o).toString("utf8")}e(k,"collect");function U(p){const E=p.filter(
t=>t.length>0);return t=>E.reduce((n,o)=>n.replaceAll(o,"***"),t)}e(U,"redactor")}),12362:((v,L,h)=>{h.d(L,{$8:e(()=>M,"$8"),Mi:e(()=>y,"Mi"),Oo:e(()=>m,"Oo"),SH:e(
()=>b,"SH"),sc:e(()=>S,"sc"),wW:e(()=>P,"wW")});var O=h(77598),D=h(46466);async function*m(_){yield _}e(m,"once");async function*y(_,l){for await(const s of _)l(
s),yield s}e(y,"tap");async function*b(_,l){let s,r=0;for await(const c of _){let i=0;for(;i<c.length;){if(s===void 0&&c.length-i>=l){yield c.subarray(i,i+l),i+=
l;continue}s??=new Uint8Array(l);const f=c.subarray(i,i+l-r);s.set(f,r),i+=f.length,r+=f.length,!(r<l)&&(yield s,s=void 0,r=0)}}s!==void 0&&(yield s.subarray(0,
r))}e(b,"blocksOf");async function*P(_,l,s){const r=[];try{for await(const c of _){const i=s(c);i.catch(()=>{}),r.push(i),r.length>=l&&(yield await r.shift())}for(;r.
length>0;)yield await r.shift()}finally{await Promise.allSettled(r)}}e(P,"mapOrdered");async function*S(_,l){const s=(0,D.pipeline)(_,l);s.catch(()=>{});try{yield*l,
await s}finally{l.destroy(),await Promise.allSettled([s])}}e(S,"through");function M(){const _=(0,O.createHash)("sha256");let l=0;return{add(s){_.update(s),l+=s.
length},done:e(()=>({size:l,sha256:_.digest("hex")}),"done")}}e(M,"hashCounter")}),3814:((v,L,h)=>{h.d(L,{s:e(()=>O,"s")});async function O(m,y){const b=m[Symbol.
asyncIterator](),P=[];let S=0;for(;S<y;){const l=await b.next();if(l.done)break;P.push(l.value),S+=l.value.length}const M=D(P,b),_=M.return.bind(M);return M.return=
async l=>(await b.return?.(),await _(l)),{head:Buffer.concat(P).subarray(0,y),all:M}}e(O,"peek");async function*D(m,y){try{yield*m;for(let b=await y.next();!b.done;b=
await y.next())yield b.value}finally{await y.return?.()}}e(D,"replay")}),42078:((v,L,h)=>{h.d(L,{C:e(()=>O,"C")});class O{static{e(this,"StreamReader")}#t;#e=new Uint8Array(
0);#r=0;constructor(m){this.#t=m[Symbol.asyncIterator]()}get position(){return this.#r}async read(m){return await this.#n(m),this.#i(Math.min(m,this.#e.length))}async peek(m){
return await this.#n(m),this.#e.subarray(0,m)}async*take(m){let y=m;for(;y>0;){if(await this.#n(1),this.#e.length===0)return;const b=this.#i(Math.min(y,this.#e.
length));y-=b.length,yield b}}rest(){return this.take(Number.POSITIVE_INFINITY)}async[Symbol.asyncDispose](){await this.#t.return?.()}#i(m){const y=this.#e.subarray(
0,m);return this.#e=this.#e.subarray(m),this.#r+=m,y}async#n(m){if(this.#e.length>=m)return;const y=[this.#e];let b=this.#e.length;for(;b<m;){const P=await this.#t.
next();if(P.done)break;y.push(P.value),b+=P.value.length}this.#e=y.length===1?this.#e:Buffer.concat(y)}}}),19055:((v,L,h)=>{h.d(L,{Fm:e(()=>O,"Fm"),Vl:e(()=>b,"\
Vl"),YZ:e(()=>y,"YZ"),bp:e(()=>m,"bp")});const O=512,D=["314159265359","177245385090"];function m(r){const c=Buffer.from(r.buffer,r.byteOffset,r.byteLength);if(s(
c,"1f8b"))return"gzip";if(s(c,"28b52ffd")||c.length>=4&&c.readUInt32LE(0)>>>4===25481893)return"zstd";if(s(c,"fd377a585a00"))return"xz";if(s(c,"425a68")&&D.some(
i=>s(c.subarray(4),i)))return"bzip2"}e(m,"packingOf");function y(r){return Buffer.from(r.subarray(257,262)).toString("latin1")==="ustar"}e(y,"isTar");function b(r){
const c=Buffer.from(r.buffer,r.byteOffset,r.byteLength);if(c.length===0)return{name:"an empty file",hint:"Download or export it again"};const i=M.find(([d,,w=0])=>s(
c.subarray(w),d));if(i!==void 0)return i[1];const f=c.toString("latin1").trimStart();return l.find(([d])=>d.test(f))?.[1]}e(b,"describeFormat");const P="Unpack \
it first",S="Use an image, a container or a Compose project: disks of virtual machines are not supported",M=[["504b0304",{name:"a zip file",hint:"Unzip it first"}],
["504b0506",{name:"an empty zip file"}],["377abcaf271c",{name:"a 7z file",hint:P}],["526172211a07",{name:"a rar file",hint:P}],["04224d18",{name:"packed with lz\
4",hint:"Unpack it first: lz4 -d <file> <file>.tar"}],["4c5a4950",{name:"packed with lzip",hint:"Unpack it first: lzip -d <file>"}],["1f9d",{name:"packed with c\
ompress",hint:"Unpack it first: uncompress <file>"}],["5d00008000",{name:"packed with lzma",hint:"Unpack it first: xz --format=lzma -d <file>"}],["514649fb",{name:"\
a qcow2 disk image",hint:S}],["4b444d56",{name:"a vmdk disk image",hint:S}],[Buffer.from("# Disk DescriptorFile").toString("hex"),{name:"a vmdk disk image",hint:S}],
[Buffer.from("vhdxfile").toString("hex"),{name:"a vhdx disk image",hint:S}],[Buffer.from("conectix").toString("hex"),{name:"a vhd disk image",hint:S}],[Buffer.from(
"<<< ").toString("hex"),{name:"a vdi disk image",hint:S}],["55aa",{name:"a disk or boot image",hint:S},510],[Buffer.from("hsqs").toString("hex"),{name:"a squash\
fs file system"}],[Buffer.from("SIF_MAGIC").toString("hex"),{name:"an Apptainer image"},32],[Buffer.from("0707").toString("hex"),{name:"a cpio archive"}],[Buffer.
from("!<arch>").toString("hex"),{name:"a Debian package or another ar archive"}],["7f454c46",{name:"a program",hint:"If it writes an image, use: <program> | vm \
snapshot create <name> --archive -"}],[Buffer.from("%PDF").toString("hex"),{name:"a PDF document"}]],l=[[/^#!/,{name:"a script",hint:"If it writes an image, as \
those of Nix do, use: <script> | vm snapshot create <name> --archive -"}],[/^version https:\/\/git-lfs\.github\.com/,{name:"a Git LFS pointer",hint:"Get the fil\
e itself: git lfs pull"}],[/^<(!doctype html|html)/i,{name:"a web page",hint:"Download the file again: this is a web page"}],[/^<\?xml/i,{name:"an XML document",
hint:"Download the file again: this may be an error message"}],[/^-----BEGIN /,{name:"a key, a certificate or an encrypted file"}],[/^age-encryption\.org/,{name:"\
a file encrypted with age",hint:"Decrypt it first"}],[/^(#[^\n]*\n\s*)*(FROM|ARG)\s+\S/i,{name:"a Dockerfile",hint:"Build it: vm snapshot build <name> --file <f\
ile>"}],[/^(#[^\n]*\n\s*)*(services|version|name|include):/,{name:"a Compose file",hint:"Capture its project: vm snapshot create <name>"}],[/^[[{]/,{name:"a JSO\
N document"}]];function s(r,c){return r.length>=c.length/2&&r.toString("hex",0,c.length/2)===c}e(s,"begins")})};export{j as id,F as ids,G as modules};
