var N=Object.defineProperty;var e=(C,L)=>N(C,"name",{value:L,configurable:!0});const K=2158,W=[2158],j={39472:((C,L,h)=>{h.d(L,{Bz:e(()=>E,"Bz"),Z2:e(()=>M,"Z2"),nD:e(()=>p,"nD")});var D=h(44143);const M={index:"application/vnd.oci.image.i\
ndex.v1+json",manifest:"application/vnd.oci.image.manifest.v1+json",config:"application/vnd.oci.image.config.v1+json",layer:"application/vnd.oci.image.layer.v1.\
tar"};function E(P,b){const S=e((a,{digest:i,size:t})=>({mediaType:a,digest:i,size:t}),"describe"),T={schemaVersion:2,mediaType:M.manifest,config:S(M.config,P),
layers:b.map(a=>S(M.layer,a))},_=Buffer.from(JSON.stringify(T));return{bytes:_,digest:(0,D.ol)(_)}}e(E,"imageManifest");function p(P){return`blobs/${P.replace("\
:","/")}`}e(p,"blobPath")}),68424:((C,L,h)=>{h.d(L,{$Q:e(()=>T,"$Q"),Ew:e(()=>a,"Ew"),F2:e(()=>S,"F2"),hG:e(()=>i,"hG"),rw:e(()=>_,"rw")});var D=h(44143),M=h(75892);
const E=/^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/,p=/^(?:[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?)*|\[[0-9a-fA-F:]+\])(?::\d+)?$/,
P=/^\w[\w.-]{0,127}$/,b=255;function S(n){const o=e(w=>{throw new M.dz(`'${n}' is not an image reference: ${w}`,{hint:"Write it as repository:tag, e.g. my-base:\
1.0"})},"refuse"),[c="",g,...A]=n.split("@");(A.length>0||g!==void 0&&!(0,D.Bc)(g))&&o("what follows @ is not a sha256 digest");const R=c.lastIndexOf(":"),v=R>c.
lastIndexOf("/"),B=v?c.slice(0,R):c,y=v?c.slice(R+1):void 0;y!==void 0&&!P.test(y)&&o("the tag may hold letters, digits, _, . and -, at most 128");const{domain:O,
path:l}=s(B);return p.test(O)||o(`'${O}' is not a registry's address`),l!==l.toLowerCase()&&o("a repository name is lower-case"),l.split("/").every(w=>E.test(w))||
o("a repository name is made of a-z, 0-9, and . _ - between them"),O.length+1+l.length>b&&o(`a name has at most ${b} characters`),{domain:O,path:l,...y!==void 0&&
{tag:y},...g!==void 0&&{digest:g}}}e(S,"parseReference");function T(n){try{return S(n)}catch(o){if(o instanceof M.dz)return;throw o}}e(T,"tryReference");function _(n){
return(0,D.Bc)(n)||/^[0-9a-f]{12,64}$/.test(n)}e(_,"isImageId");function a(n){return`${n.domain}/${n.path}${t(n)}`}e(a,"canonicalName");function i(n){const{domain:o,
path:c}=n;return(o==="docker.io"?c.replace(/^library\/(?=[^/]+$)/,""):`${o}/${c}`)+t(n)}e(i,"familiarName");function t({tag:n,digest:o}){return o!==void 0?`${n===
void 0?"":`:${n}`}@${o}`:`:${n??"latest"}`}e(t,"suffix");function s(n){const o=n.indexOf("/"),c=n.slice(0,Math.max(o,0)),g=o>0&&(/[.:]/.test(c)||c==="localhost"||
c!==c.toLowerCase());if(g&&c!=="index.docker.io"){const R=n.slice(o+1);return{domain:c,path:c==="docker.io"&&!R.includes("/")?`library/${R}`:R}}const A=g?n.slice(
o+1):n;return{domain:"docker.io",path:A.includes("/")?A:`library/${A}`}}e(s,"splitDomain")}),79738:((C,L,h)=>{h.d(L,{Dr:e(()=>i,"Dr"),U1:e(()=>a,"U1"),i3:e(()=>t,
"i3"),m0:e(()=>_,"m0")});var D=h(31421),M=h(57075),E=h(46466),p=h(75892);const P=16*1024*1024,b=16*1024,S=20,T=5e3;async function _(y,O,l){const w=s(y,O,l),d=B(
l.secrets??[]),{line:r,tail:u}=n(l,d),f=c(y,O,l),m=Promise.all([v(f.stdout,r,l.onLine?0:l.maxOutput??P),v(f.stderr,r,0)]),I=R(f,l.input);try{const[[k,x],[U,z]]=await Promise.
all([g(f,w,l),m,I]);if(k===0)return{stdout:d(U),stderr:d(z)};throw o(w,{code:k,ended:x,last:l.tellLast?.(u)??u})}catch(k){throw f.kill("SIGKILL"),await Promise.
allSettled([m,I]),k}}e(_,"exec");async function*a(y,O,l){const w=s(y,O,l),{line:d,tail:r}=n(l,B(l.secrets??[])),u=c(y,O,l),f=Promise.all([g(u,w,l),v(u.stderr,d,
0),R(u,l.input)]);f.catch(()=>{});try{yield*u.stdout;const[[m,I]]=await f;if(m!==0&&!l.accepts?.includes(m??-1))throw o(w,{code:m,ended:I,last:l.tellLast?.(r)??
r});return m??0}finally{u.kill("SIGKILL"),await Promise.allSettled([f])}}e(a,"execStream");function i(y,O,l){const w=(0,D.spawn)(y,O,{env:{...process.env,...l},
stdio:["pipe","ignore","ignore"],detached:!0,cwd:"/"}),d=new Promise(r=>w.once("close",()=>r()).once("error",()=>r()));return w.stdin.on("error",()=>{}),w.unref(),
async r=>{w.ref(),w.stdin.end(r),await d}}e(i,"execGuard");function t(y,O,l){const w=c(y,O,l),d=l.title??y,r=M.Duplex.from({readable:w.stdout,writable:w.stdin});
return v(w.stderr,l.onLine??(()=>{}),0).catch(()=>{}),g(w,d,l).catch(u=>r.destroy(u)),r.once("close",()=>w.kill()),r}e(t,"execDuplex");function s(y,O,{title:l}){
return l??[y,...O.slice(0,1)].join(" ")}e(s,"titleOf");function n({onLine:y},O){const l=[];return{line:e(d=>{const r=O(d);y?.(r),r.trim()!==""&&l.push(r),l.length>
S&&l.shift()},"line"),tail:l}}e(n,"lastLines");function o(y,{code:O,ended:l,last:w}){const d=l?`was ended by ${l}`:`failed with exit code ${O}`;return new p.Qd(
[`${y} ${d}`,...w].join(w.length>1?`
`:": "),{fields:{exit_code:O??-1}})}e(o,"failure");function c(y,O,l){const w={...process.env,...l.env};return(0,D.spawn)(y,O,{env:w,stdio:["pipe","pipe","pipe"],
windowsHide:!0,...l.cwd&&{cwd:l.cwd}})}e(c,"start");function g(y,O,l){const{signal:w}=l;return new Promise((d,r)=>{let u;const f=e(()=>{y.kill("SIGTERM"),u=setTimeout(
()=>y.kill("SIGKILL"),T)},"cancel"),m=e(()=>{clearTimeout(u),w.removeEventListener("abort",f)},"settle");y.once("error",I=>{m(),r(A(I,O,l))}),y.once("close",(I,k)=>{
m(),w.aborted?r(new p.cc(`${O} was cancelled`,{cause:w.reason})):d([I,k])}),w.aborted?f():w.addEventListener("abort",f,{once:!0})})}e(g,"exited");function A(y,O,l){
const w=y.path??O,d=l.missingHint===void 0?{}:{hint:l.missingHint};return y.code==="ENOENT"?new p.Wt(`${O} cannot run: '${w}' is not installed`,{cause:y,...d}):
y.code==="EACCES"?new p.iC(`${O} cannot run: '${w}' may not be executed`,{cause:y,fields:{service:O}}):new p.Qd(`${O} cannot run: ${y.message}`,{cause:y})}e(A,"\
startError");async function R(y,O){try{await(0,E.pipeline)(O??[],y.stdin)}catch(l){const w=l.code??"";if(!["EPIPE","ECONNRESET","ECANCELED","ERR_STREAM_PREMATUR\
E_CLOSE","ERR_STREAM_DESTROYED"].includes(w))throw l}}e(R,"feed");async function v(y,O,l){const w=[],d=new TextDecoder;let r=0,u="";for await(const f of y){if(l>
0){if(r+=f.length,r>l)throw new p.Qd(`more than ${l} bytes of output`);w.push(f)}const m=(u+d.decode(f,{stream:!0})).split(/\r\n|[\r\n]/);u=(m.pop()??"").slice(
0,b);for(const I of m)O(I.slice(0,b))}return u!==""&&O(u),Buffer.concat(w).toString("utf8")}e(v,"collect");function B(y){const O=y.filter(l=>l.length>0);return l=>O.
reduce((w,d)=>w.replaceAll(d,"***"),l)}e(B,"redactor")}),15721:((C,L,h)=>{h.d(L,{KQ:e(()=>T,"KQ"),Xe:e(()=>_,"Xe"),lf:e(()=>a,"lf")});var D=h(73024),M=h(51455),
E=h(75892),p=h(3134),P=function(i,t,s){if(t!=null){if(typeof t!="object"&&typeof t!="function")throw new TypeError("Object expected.");var n,o;if(s){if(!Symbol.
asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");n=t[Symbol.asyncDispose]}if(n===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.d\
ispose is not defined.");n=t[Symbol.dispose],s&&(o=n)}if(typeof n!="function")throw new TypeError("Object not disposable.");o&&(n=e(function(){try{o.call(this)}catch(c){
return Promise.reject(c)}},"dispose")),i.stack.push({value:t,dispose:n,async:s})}else s&&i.stack.push({async:!0});return t},b=(function(i){return function(t){function s(g){
t.error=t.hasError?new i(g,t.error,"An error was suppressed during disposal."):g,t.hasError=!0}e(s,"fail");var n,o=0;function c(){for(;n=t.stack.pop();)try{if(!n.
async&&o===1)return o=0,t.stack.push(n),Promise.resolve().then(c);if(n.dispose){var g=n.dispose.call(n.value);if(n.async)return o|=2,Promise.resolve(g).then(c,function(A){
return s(A),c()})}else o|=1}catch(A){s(A)}if(o===1)return t.hasError?Promise.reject(t.error):Promise.resolve();if(t.hasError)throw t.error}return e(c,"next"),c()}})(
typeof SuppressedError=="function"?SuppressedError:function(i,t,s){var n=new Error(s);return n.name="SuppressedError",n.error=i,n.suppressed=t,n});const S=1024*
1024;async function*T(i,{signal:t,follow:s=!0}){const n={stack:[],error:void 0,hasError:!1};try{const o=P(n,await a(i,{follow:s}),!0);yield*_(o,i,{signal:t})}catch(o){
n.error=o,n.hasError=!0}finally{const o=b(n);o&&await o}}e(T,"filePieces");async function*_(i,t,{at:s=0,size:n=Number.POSITIVE_INFINITY,signal:o}){try{for(let c=0;c<
n;){o?.throwIfAborted();const g=Buffer.allocUnsafeSlow(Math.min(S,n-c)),{bytesRead:A}=await i.read(g,0,g.length,s+c);if(A===0)return;c+=A,yield g.subarray(0,A)}}catch(c){
throw(0,p.zS)(c,`Cannot read ${t}`)}}e(_,"piecesOf");async function a(i,{follow:t=!0}={}){let s;try{if(s=await(0,M.open)(i,D.constants.O_RDONLY|D.constants.O_NONBLOCK|
(t?0:D.constants.O_NOFOLLOW)),!(await s.stat()).isFile())throw new E.dz(`Cannot read ${i}: it is not a regular file`);return s}catch(n){throw await s?.close(),(0,p.
zS)(n,`Cannot read ${i}`)}}e(a,"openRegular")}),14399:((C,L,h)=>{h.d(L,{Fm:e(()=>D,"Fm"),Vl:e(()=>P,"Vl"),YZ:e(()=>p,"YZ"),bp:e(()=>E,"bp")});const D=512,M=["31\
4159265359","177245385090"];function E(t){const s=Buffer.from(t.buffer,t.byteOffset,t.byteLength);if(i(s,"1f8b"))return"gzip";if(i(s,"28b52ffd")||s.length>=4&&s.
readUInt32LE(0)>>>4===25481893)return"zstd";if(i(s,"fd377a585a00"))return"xz";if(i(s,"425a68")&&M.some(n=>i(s.subarray(4),n)))return"bzip2"}e(E,"packingOf");function p(t){
return Buffer.from(t.subarray(257,262)).toString("latin1")==="ustar"}e(p,"isTar");function P(t){const s=Buffer.from(t.buffer,t.byteOffset,t.byteLength);if(s.length===
0)return{name:"an empty file",hint:"Get it again from where it came"};const n=T.find(([c,,g=0])=>i(s.subarray(g),c));if(n!==void 0)return n[1];const o=s.toString(
"latin1").trimStart();return a.find(([c])=>c.test(o))?.[1]}e(P,"describeFormat");const b="Unpack it first",S="Snapshots are of images, containers and Compose pr\
ojects: disks of virtual machines are not supported",T=[["504b0304",{name:"a zip file",hint:"Unzip it first"}],["504b0506",{name:"an empty zip file"}],["377abca\
f271c",{name:"a 7z file",hint:b}],["526172211a07",{name:"a rar file",hint:b}],["04224d18",{name:"packed with lz4",hint:"Unpack it first: lz4 -d <file> <file>.ta\
r"}],["4c5a4950",{name:"packed with lzip",hint:"Unpack it first: lzip -d <file>"}],["1f9d",{name:"packed with compress",hint:"Unpack it first: uncompress <file>"}],
["5d00008000",{name:"packed with lzma",hint:"Unpack it first: xz --format=lzma -d <file>"}],["514649fb",{name:"a qcow2 disk image",hint:S}],["4b444d56",{name:"a\
 vmdk disk image",hint:S}],[Buffer.from("# Disk DescriptorFile").toString("hex"),{name:"a vmdk disk image",hint:S}],[Buffer.from("vhdxfile").toString("hex"),{name:"\
a vhdx disk image",hint:S}],[Buffer.from("conectix").toString("hex"),{name:"a vhd disk image",hint:S}],[Buffer.from("<<< ").toString("hex"),{name:"a vdi disk im\
age",hint:S}],["55aa",{name:"a disk or boot image",hint:S},510],[Buffer.from("hsqs").toString("hex"),{name:"a squashfs file system"}],[Buffer.from("SIF_MAGIC").
toString("hex"),{name:"an Apptainer image"},32],[Buffer.from("0707").toString("hex"),{name:"a cpio archive"}],[Buffer.from("!<arch>").toString("hex"),{name:"a D\
ebian package or another ar archive"}],["7f454c46",{name:"a program",hint:"Where it writes an image: <program> | vm snapshot create <name> --archive -"}],[Buffer.
from("%PDF").toString("hex"),{name:"a PDF document"}]],a=[[/^#!/,{name:"a script",hint:"Where it writes an image, as those of Nix do: <script> | vm snapshot cre\
ate <name> --archive -"}],[/^version https:\/\/git-lfs\.github\.com/,{name:"a pointer of Git LFS",hint:"Get the file itself: git lfs pull"}],[/^<(!doctype html|html)/i,
{name:"a web page",hint:"The download gave a page instead of the file: get it again"}],[/^<\?xml/i,{name:"an XML document",hint:"The download may have given an \
error instead of the file: get it again"}],[/^-----BEGIN /,{name:"a key, a certificate or an encrypted file"}],[/^age-encryption\.org/,{name:"a file that age en\
crypted",hint:"Decrypt it first"}],[/^(#[^\n]*\n\s*)*(FROM|ARG)\s+\S/i,{name:"a Dockerfile",hint:"Build it: vm snapshot build <name> --file <file>"}],[/^(#[^\n]*\n\s*)*(services|version|name|include):/,
{name:"a Compose file",hint:"Capture its project: vm snapshot create <name>"}],[/^[[{]/,{name:"a JSON document"}]];function i(t,s){return t.length>=s.length/2&&
t.toString("hex",0,s.length/2)===s}e(i,"begins")}),3134:((C,L,h)=>{h.d(L,{CD:e(()=>P,"CD"),UQ:e(()=>b,"UQ"),zL:e(()=>p,"zL"),zS:e(()=>E,"zS")});var D=h(75892),M=h(
47014);function E(_,a){const i=(0,M.bv)(_),t=b(i),s=`${a}: ${T(i)}`;return t==="ENOSPC"||t==="EDQUOT"?new D._p(s,{cause:i,hint:"Free some space there, or use an\
other place"}):t==="EFBIG"?new D._p(s,{cause:i,hint:"FAT disks and limits (ulimit -f) end a file early: use another place"}):t==="EROFS"?new D.iC(s,{cause:i,hint:"\
Use a folder that is not on a read-only disk, or mount it for writing"}):t==="EACCES"||t==="EPERM"?new D.iC(s,{cause:i,hint:"Use a folder that you may write to,\
 or change its owner"}):t==="ENOENT"||t==="ENOTDIR"?new D.m_(s,{cause:i,hint:"Check the path"}):t==="EISDIR"||t==="ENAMETOOLONG"||t==="ELOOP"?new D.dz(s,{cause:i,
hint:"Check the path"}):t==="EIO"||t==="EUCLEAN"?new D.cs(s,{cause:i,hint:"The disk or its file system is damaged: look at the log of the system (dmesg)"}):t===
"EMFILE"||t==="ENFILE"||t==="ENOMEM"?new D._p(s,{cause:i,hint:"Allow more open files (ulimit -n) or memory, or run fewer commands at once"}):t==="ESTALE"||t==="\
ETIMEDOUT"||t==="EHOSTDOWN"||t==="ENODEV"||t==="ENXIO"?new D.hG(s,{cause:i,hint:"Look whether the disk or the file server is there, and try again"}):t==="EXDEV"?
new D.Wt(s,{cause:i,hint:"Part of this folder is a link to another disk: move the whole folder there instead"}):i}e(E,"fileError");function p(_,a){try{return a()}catch(i){
throw E(i,_)}}e(p,"attemptSync");async function P(_,a){try{return await a()}catch(i){throw E(i,_)}}e(P,"attempt");function b(_){return typeof _=="object"&&_!==null&&
"code"in _&&typeof _.code=="string"?_.code:void 0}e(b,"errnoOf");const S={EACCES:"permission denied",EISDIR:"it is a folder",EMFILE:"too many files are open",ENOSPC:"\
no space is left on the disk",ENOTDIR:"a part of the path is not a folder",EPERM:"permission denied",EROFS:"the disk is read-only"};function T(_){const a=S[b(_)??
""];if(a!==void 0)return a;const i=typeof _=="object"&&_!==null&&"message"in _?String(_.message):String(_);return/^E[A-Z0-9]+: ([^,]+), \w+/.exec(i)?.[1]??i}e(T,
"messageOf")}),85435:((C,L,h)=>{h.d(L,{Z:e(()=>a,"Z"),k:e(()=>i,"k")});var D=h(48161),M=h(57975),E=h(38522),p=h(93322);const P=(0,M.promisify)(E.gzip),b=1024*1024,
S=1024*1024,T=9,_=255;async function*a(s,{level:n}){let o=!0;for await(const c of(0,p.wW)((0,p.SH)(s,b),(0,D.availableParallelism)()+1,g=>t(g,n)))o=!1,yield c;o&&
(yield await t(new Uint8Array(0),n))}e(a,"gzip");function i(s){return(0,p.sc)(s,(0,E.createGunzip)({chunkSize:S}))}e(i,"gunzip");async function t(s,n){const o=await P(
s,{level:n});return o[T]=_,o}e(t,"compress")}),65060:((C,L,h)=>{h.d(L,{s:e(()=>D,"s")});async function D(E,p){const P=E[Symbol.asyncIterator](),b=[];let S=0;for(;S<
p;){const a=await P.next();if(a.done)break;b.push(a.value),S+=a.value.length}const T=M(b,P),_=T.return.bind(T);return T.return=async a=>(await P.return?.(),await _(
a)),{head:Buffer.concat(b).subarray(0,p),all:T}}e(D,"peek");async function*M(E,p){try{yield*E;for(let P=await p.next();!P.done;P=await p.next())yield P.value}finally{
await p.return?.()}}e(M,"replay")}),94655:((C,L,h)=>{h.d(L,{C:e(()=>D,"C")});class D{static{e(this,"StreamReader")}#t;#e=new Uint8Array(0);#r=0;constructor(E){this.#t=
E[Symbol.asyncIterator]()}get position(){return this.#r}async read(E){return await this.#n(E),this.#i(Math.min(E,this.#e.length))}async peek(E){return await this.#n(
E),this.#e.subarray(0,E)}async*take(E){let p=E;for(;p>0;){if(await this.#n(1),this.#e.length===0)return;const P=this.#i(Math.min(p,this.#e.length));p-=P.length,
yield P}}rest(){return this.take(Number.POSITIVE_INFINITY)}async[Symbol.asyncDispose](){await this.#t.return?.()}#i(E){const p=this.#e.subarray(0,E);return this.#e=
this.#e.subarray(E),this.#r+=E,p}async#n(E){if(this.#e.length>=E)return;const p=[this.#e];let P=this.#e.length;for(;P<E;){const b=await this.#t.next();if(b.done)
break;p.push(b.value),P+=b.value.length}this.#e=p.length===1?this.#e:Buffer.concat(p)}}}),93322:((C,L,h)=>{h.d(L,{AB:e(()=>T,"AB"),Mi:e(()=>p,"Mi"),Oo:e(()=>E,"\
Oo"),SH:e(()=>P,"SH"),sc:e(()=>S,"sc"),wW:e(()=>b,"wW")});var D=h(77598),M=h(46466);async function*E(_){yield _}e(E,"once");async function*p(_,a){for await(const i of _)
a(i),yield i}e(p,"tap");async function*P(_,a){let i,t=0;for await(const s of _){let n=0;for(;n<s.length;){if(i===void 0&&s.length-n>=a){yield s.subarray(n,n+a),
n+=a;continue}i??=new Uint8Array(a);const o=s.subarray(n,n+a-t);i.set(o,t),n+=o.length,t+=o.length,!(t<a)&&(yield i,i=void 0,t=0)}}i!==void 0&&(yield i.subarray(
0,t))}e(P,"blocksOf");async function*b(_,a,i){const t=[];try{for await(const s of _){const n=i(s);n.catch(()=>{}),t.push(n),t.length>=a&&(yield await t.shift())}
for(;t.length>0;)yield await t.shift()}finally{await Promise.allSettled(t)}}e(b,"mapOrdered");async function*S(_,a){const i=(0,M.pipeline)(_,a);i.catch(()=>{});
try{yield*a,await i}finally{a.destroy(),await Promise.allSettled([i])}}e(S,"through");function T(){const _=(0,D.createHash)("sha256");let a=0;return{add(i){_.update(
i),a+=i.length},done:e(()=>({size:a,sha256:_.digest("hex")}),"done")}}e(T,"summer")}),83412:((C,L,h)=>{h.d(L,{mv:e(()=>M,"mv"),pI:e(()=>P,"pI"),vr:e(()=>b,"vr"),
y7:e(()=>E,"y7")});var D=h(75892);const M=512,E=new Uint8Array(2*M),p=8589934591;function P({path:S,size:T,type:_}){const a=Buffer.alloc(M);if(Buffer.byteLength(
S)>100)throw new D.dz(`'${S}' is too long for a tar header`);a.write(S,0),a.write(_==="file"?"0000644\0":"0000755\0",100),a.write("0000000\0",108),a.write("0000\
000\0",116),T<=p?a.write(`${T.toString(8).padStart(11,"0")}\0`,124):(a[124]=128,a.writeBigUInt64BE(BigInt(T),128)),a.write("00000000000\0",136),a.write(_==="fil\
e"?"0":"5",156),a.write("ustar\x0000",257),a.fill(" ",148,156);const i=a.reduce((t,s)=>t+s,0);return a.write(`${i.toString(8).padStart(6,"0")}\0 `,148),a}e(P,"t\
arHeader");function b(S){return(M-S%M)%M}e(b,"tarPadding")}),93393:((C,L,h)=>{h.d(L,{l:e(()=>T,"l"),o:e(()=>_,"o")});var D=h(75892),M=h(79738),E=h(14399),p=h(85435),
P=h(65060),b=h(82635);const S=3;async function*T(o,c,g=0){const{head:A,all:R}=await(0,P.s)(o,E.Fm),v=(0,E.bp)(A);if(v===void 0)return yield*R;if(g===S)throw await R.
return(),c.damaged(`it is packed more than ${S} times`);yield*T(_(R,v,c),c,g+1)}e(T,"unpack");async function*_(o,c,{signal:g,damaged:A}){c==="zstd"?yield*(0,b.h)(
o,A):c==="gzip"?yield*a(o,A):yield*s(o,c,{signal:g,damaged:A})}e(_,"unpackOnce");async function*a(o,c){try{yield*(0,p.k)(o)}catch(g){const{code:A="",message:R}=g;
throw A==="Z_BUF_ERROR"?c("the file is cut off, or something follows its end",g):/incorrect header/.test(R)?c("something follows the end of its gzip data",g):A.
startsWith("Z_")?c("its gzip data is damaged",g):g}}e(a,"unzip");const i={xz:["--memlimit-decompress=1GiB"],bzip2:[]},t={xz:"xz-utils",bzip2:"bzip2"};async function*s(o,c,{
signal:g,damaged:A}){let R;const v=n(o,B=>{R=B});try{yield*(0,M.U1)(c,["--decompress","--stdout",...i[c]],{input:v,signal:g,title:c})}catch(B){if(R!==void 0)throw R;
const{code:y}=B;throw y==="ERR_UNSUPPORTED"?new D.Wt(`it is packed with ${c}, and the program ${c} is not installed`,{cause:B,hint:`Install it (Debian: ${t[c]})\
, or unpack the file where it is: ${c} --decompress <file>`}):y!=="ERR_COMMAND"?B:A(`it is damaged or cut off (${c})`,B)}}e(s,"byProgram");async function*n(o,c){
try{yield*o}catch(g){throw c(g),g}}e(n,"noting")}),82635:((C,L,h)=>{h.d(L,{h:e(()=>c,"h"),q:e(()=>o,"q")});var D=h(48161),M=h(57975),E=h(38522),p=h(94655),P=h(93322),
b=h(67914),S=function(d,r,u){if(r!=null){if(typeof r!="object"&&typeof r!="function")throw new TypeError("Object expected.");var f,m;if(u){if(!Symbol.asyncDispose)
throw new TypeError("Symbol.asyncDispose is not defined.");f=r[Symbol.asyncDispose]}if(f===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not\
 defined.");f=r[Symbol.dispose],u&&(m=f)}if(typeof f!="function")throw new TypeError("Object not disposable.");m&&(f=e(function(){try{m.call(this)}catch(I){return Promise.
reject(I)}},"dispose")),d.stack.push({value:r,dispose:f,async:u})}else u&&d.stack.push({async:!0});return r},T=(function(d){return function(r){function u(k){r.error=
r.hasError?new d(k,r.error,"An error was suppressed during disposal."):k,r.hasError=!0}e(u,"fail");var f,m=0;function I(){for(;f=r.stack.pop();)try{if(!f.async&&
m===1)return m=0,r.stack.push(f),Promise.resolve().then(I);if(f.dispose){var k=f.dispose.call(f.value);if(f.async)return m|=2,Promise.resolve(k).then(I,function(x){
return u(x),I()})}else m|=1}catch(x){u(x)}if(m===1)return r.hasError?Promise.reject(r.error):Promise.resolve();if(r.hasError)throw r.error}return e(I,"next"),I()}})(
typeof SuppressedError=="function"?SuppressedError:function(d,r,u){var f=new Error(u);return f.name="SuppressedError",f.error=d,f.suppressed=r,f});const _=4*1024*
1024,a=8*1024*1024,i=a+64*1024,t=1024*1024,s=_+(_>>8)+128,n=(0,M.promisify)(E.zstdCompress);async function*o(d,{level:r}){let u=!0;for await(const f of(0,P.wW)(
(0,P.SH)(d,_),(0,D.availableParallelism)()+1,m=>g(m,r)))u=!1,yield f;u&&(yield await g(new Uint8Array(0),r))}e(o,"zstd");async function*c(d,r){const u={stack:[],
error:void 0,hasError:!1};try{const f=S(u,new p.C(d),!0),m=[];try{for(;;){let I;try{I=await R(f,r)}catch(k){for(;m.length>0;)yield await m.shift();throw k}if(I===
void 0)break;if(I.contentSize!==void 0&&I.contentSize<=a){const k=await w(y(I,f,r),r),x=(0,b.j)(k,I.contentSize,"a zstd frame").catch(U=>{throw r("a zstd frame \
does not unpack",U)});x.catch(()=>{}),m.push(x),m.length>(0,D.availableParallelism)()&&(yield await m.shift())}else{for(;m.length>0;)yield await m.shift();yield*A(
y(I,f,r),r)}}for(;m.length>0;)yield await m.shift()}finally{await Promise.allSettled(m)}}catch(f){u.error=f,u.hasError=!0}finally{const f=T(u);f&&await f}}e(c,"\
unzstd");function g(d,r){return n(d,{pledgedSrcSize:d.length,chunkSize:s,params:{[E.constants.ZSTD_c_compressionLevel]:r,[E.constants.ZSTD_c_checksumFlag]:1}})}
e(g,"compressSized");async function*A(d,r){try{yield*(0,P.sc)(d,(0,E.createZstdDecompress)({chunkSize:t}))}catch(u){const{code:f,message:m}=u;throw f!==void 0&&
/^Z(STD)?_/.test(f)?r(m,u):u}}e(A,"decompressStream");async function R(d,r){for(;;){const u=Buffer.from(await d.peek(8));if(u.length===0)return;if(!v(u))throw r(
"something follows the end of its zstd data");if(u.length<6)throw r("it is cut off");if(u.readUInt32LE(0)>>>4===25481893){if(u.length<8)throw r("it is cut off");
await l(d,8+u.readUInt32LE(4),r);continue}const m=u[4]??0,I=(m&32)!==0,k=[I?1:0,2,4,8][m>>6]??0,x=[0,1,2,4][m&3]??0,U=5+(I?0:1)+x+k,z=Buffer.from(await d.read(U));
if(z.length<U)throw r("it is cut off");return{bytes:z,checksum:(m&4)!==0,contentSize:B(z.subarray(U-k))}}}e(R,"readHeader");function v(d){const r=d[0]??0;return(r>>>
4===5?[r,42,77,24]:[40,181,47,253]).every((f,m)=>m>=d.length||d[m]===f)}e(v,"isFrameStart");function B(d){if(d.length!==0)return d.length===8?Number(d.readBigUInt64LE()):
d.readUIntLE(0,d.length)+(d.length===2?256:0)}e(B,"contentSize");async function*y(d,r,u){yield d.bytes;for(let f=!1;!f;){const m=Buffer.from(await r.read(3));if(m.
length<3)throw u("it is cut off");const I=m.readUIntLE(0,3);f=(I&1)===1;const k=I>>1&3;if(k===3)throw u("a zstd block is of no known type");yield m,yield*O(k===
1?1:I>>3,r,u)}d.checksum&&(yield*O(4,r,u))}e(y,"frameBytes");async function*O(d,r,u){const f=r.position+d;if(yield*r.take(d),r.position<f)throw u("it is cut off")}
e(O,"exactly");async function l(d,r,u){for await(const f of O(r,d,u));}e(l,"skip");async function w(d,r){const u=[];let f=0;for await(const m of d)if(u.push(m),
f+=m.length,f>i)throw r("a zstd frame is larger than its content");return Buffer.concat(u,f)}e(w,"gather")})};export{K as id,W as ids,j as modules};
