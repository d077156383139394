var K=Object.defineProperty;var t=(k,S)=>K(k,"name",{value:S,configurable:!0});const $=2158,j=[2158],N={39472:((k,S,f)=>{f.d(S,{Bz:t(()=>d,"Bz"),Z2:t(()=>g,"Z2"),nD:t(()=>p,"nD")});var D=f(44143);const g={index:"application/vnd.oci.image.i\
ndex.v1+json",manifest:"application/vnd.oci.image.manifest.v1+json",config:"application/vnd.oci.image.config.v1+json",layer:"application/vnd.oci.image.layer.v1.\
tar"};function d(y,b){const E=t((s,{digest:c,size:n})=>({mediaType:s,digest:c,size:n}),"describe"),P={schemaVersion:2,mediaType:g.manifest,config:E(g.config,y),
layers:b.map(s=>E(g.layer,s))},w=Buffer.from(JSON.stringify(P));return{bytes:w,digest:(0,D.ol)(w)}}t(d,"imageManifest");function p(y){return`blobs/${y.replace("\
:","/")}`}t(p,"blobPath")}),68424:((k,S,f)=>{f.d(S,{$Q:t(()=>P,"$Q"),Ew:t(()=>s,"Ew"),F2:t(()=>E,"F2"),hG:t(()=>c,"hG"),rw:t(()=>w,"rw")});var D=f(44143),g=f(75892);
const d=/^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/,p=/^(?:[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?)*|\[[0-9a-fA-F:]+\])(?::\d+)?$/,
y=/^\w[\w.-]{0,127}$/,b=255;function E(e){const i=t(C=>{throw new g.dz(`'${e}' is not an image reference: ${C}`,{hint:"Write it as repository:tag, e.g. my-base:\
1.0"})},"refuse"),[r="",h,...O]=e.split("@");(O.length>0||h!==void 0&&!(0,D.Bc)(h))&&i("what follows @ is not a sha256 digest");const B=r.lastIndexOf(":"),T=B>r.
lastIndexOf("/"),A=T?r.slice(0,B):r,v=T?r.slice(B+1):void 0;v!==void 0&&!y.test(v)&&i("the tag may hold letters, digits, _, . and -, at most 128");const{domain:z,
path:L}=a(A);return p.test(z)||i(`'${z}' is not a registry's address`),L!==L.toLowerCase()&&i("a repository name is lower-case"),L.split("/").every(C=>d.test(C))||
i("a repository name is made of a-z, 0-9, and . _ - between them"),z.length+1+L.length>b&&i(`a name has at most ${b} characters`),{domain:z,path:L,...v!==void 0&&
{tag:v},...h!==void 0&&{digest:h}}}t(E,"parseReference");function P(e){try{return E(e)}catch(i){if(i instanceof g.dz)return;throw i}}t(P,"tryReference");function w(e){
return(0,D.Bc)(e)||/^[0-9a-f]{12,64}$/.test(e)}t(w,"isImageId");function s(e){return`${e.domain}/${e.path}${n(e)}`}t(s,"canonicalName");function c(e){const{domain:i,
path:r}=e;return(i==="docker.io"?r.replace(/^library\/(?=[^/]+$)/,""):`${i}/${r}`)+n(e)}t(c,"familiarName");function n({tag:e,digest:i}){return i!==void 0?`${e===
void 0?"":`:${e}`}@${i}`:`:${e??"latest"}`}t(n,"suffix");function a(e){const i=e.indexOf("/"),r=e.slice(0,Math.max(i,0)),h=i>0&&(/[.:]/.test(r)||r==="localhost"||
r!==r.toLowerCase());if(h&&r!=="index.docker.io"){const B=e.slice(i+1);return{domain:r,path:r==="docker.io"&&!B.includes("/")?`library/${B}`:B}}const O=h?e.slice(
i+1):e;return{domain:"docker.io",path:O.includes("/")?O:`library/${O}`}}t(a,"splitDomain")}),15721:((k,S,f)=>{f.d(S,{KQ:t(()=>P,"KQ"),Xe:t(()=>w,"Xe"),lf:t(()=>s,
"lf")});var D=f(73024),g=f(51455),d=f(75892),p=f(3134),y=function(c,n,a){if(n!=null){if(typeof n!="object"&&typeof n!="function")throw new TypeError("Object exp\
ected.");var e,i;if(a){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");e=n[Symbol.asyncDispose]}if(e===void 0){if(!Symbol.dispose)
throw new TypeError("Symbol.dispose is not defined.");e=n[Symbol.dispose],a&&(i=e)}if(typeof e!="function")throw new TypeError("Object not disposable.");i&&(e=t(
function(){try{i.call(this)}catch(r){return Promise.reject(r)}},"dispose")),c.stack.push({value:n,dispose:e,async:a})}else a&&c.stack.push({async:!0});return n},
b=(function(c){return function(n){function a(h){n.error=n.hasError?new c(h,n.error,"An error was suppressed during disposal."):h,n.hasError=!0}t(a,"fail");var e,
i=0;function r(){for(;e=n.stack.pop();)try{if(!e.async&&i===1)return i=0,n.stack.push(e),Promise.resolve().then(r);if(e.dispose){var h=e.dispose.call(e.value);if(e.
async)return i|=2,Promise.resolve(h).then(r,function(O){return a(O),r()})}else i|=1}catch(O){a(O)}if(i===1)return n.hasError?Promise.reject(n.error):Promise.resolve();
if(n.hasError)throw n.error}return t(r,"next"),r()}})(typeof SuppressedError=="function"?SuppressedError:function(c,n,a){var e=new Error(a);return e.name="Suppr\
essedError",e.error=c,e.suppressed=n,e});const E=1024*1024;async function*P(c,{signal:n,follow:a=!0}){const e={stack:[],error:void 0,hasError:!1};try{const i=y(
e,await s(c,{follow:a}),!0);yield*w(i,c,{signal:n})}catch(i){e.error=i,e.hasError=!0}finally{const i=b(e);i&&await i}}t(P,"filePieces");async function*w(c,n,{at:a=0,
size:e=Number.POSITIVE_INFINITY,signal:i}){try{for(let r=0;r<e;){i?.throwIfAborted();const h=Buffer.allocUnsafeSlow(Math.min(E,e-r)),{bytesRead:O}=await c.read(
h,0,h.length,a+r);if(O===0)return;r+=O,yield h.subarray(0,O)}}catch(r){throw(0,p.zS)(r,`Cannot read ${n}`)}}t(w,"piecesOf");async function s(c,{follow:n=!0}={}){
let a;try{if(a=await(0,g.open)(c,D.constants.O_RDONLY|D.constants.O_NONBLOCK|(n?0:D.constants.O_NOFOLLOW)),!(await a.stat()).isFile())throw new d.dz(`Cannot rea\
d ${c}: it is not a regular file`);return a}catch(e){throw await a?.close(),(0,p.zS)(e,`Cannot read ${c}`)}}t(s,"openRegular")}),14399:((k,S,f)=>{f.d(S,{Fm:t(()=>D,
"Fm"),Vl:t(()=>y,"Vl"),YZ:t(()=>p,"YZ"),bp:t(()=>d,"bp")});const D=512,g=["314159265359","177245385090"];function d(n){const a=Buffer.from(n.buffer,n.byteOffset,
n.byteLength);if(c(a,"1f8b"))return"gzip";if(c(a,"28b52ffd")||a.length>=4&&a.readUInt32LE(0)>>>4===25481893)return"zstd";if(c(a,"fd377a585a00"))return"xz";if(c(
a,"425a68")&&g.some(e=>c(a.subarray(4),e)))return"bzip2"}t(d,"packingOf");function p(n){return Buffer.from(n.subarray(257,262)).toString("latin1")==="ustar"}t(p,
"isTar");function y(n){const a=Buffer.from(n.buffer,n.byteOffset,n.byteLength);if(a.length===0)return{name:"an empty file",hint:"Get it again from where it came"};
const e=P.find(([r,,h=0])=>c(a.subarray(h),r));if(e!==void 0)return e[1];const i=a.toString("latin1").trimStart();return s.find(([r])=>r.test(i))?.[1]}t(y,"desc\
ribeFormat");const b="Unpack it first",E="Snapshots are of images, containers and Compose projects: disks of virtual machines are not supported",P=[["504b0304",
{name:"a zip file",hint:"Unzip it first"}],["504b0506",{name:"an empty zip file"}],["377abcaf271c",{name:"a 7z file",hint:b}],["526172211a07",{name:"a rar file",
hint:b}],["04224d18",{name:"packed with lz4",hint:"Unpack it first: lz4 -d <file> <file>.tar"}],["4c5a4950",{name:"packed with lzip",hint:"Unpack it first: lzip\
 -d <file>"}],["1f9d",{name:"packed with compress",hint:"Unpack it first: uncompress <file>"}],["5d00008000",{name:"packed with lzma",hint:"Unpack it first: xz \
--format=lzma -d <file>"}],["514649fb",{name:"a qcow2 disk image",hint:E}],["4b444d56",{name:"a vmdk disk image",hint:E}],[Buffer.from("# Disk DescriptorFile").
toString("hex"),{name:"a vmdk disk image",hint:E}],[Buffer.from("vhdxfile").toString("hex"),{name:"a vhdx disk image",hint:E}],[Buffer.from("conectix").toString(
"hex"),{name:"a vhd disk image",hint:E}],[Buffer.from("<<< ").toString("hex"),{name:"a vdi disk image",hint:E}],["55aa",{name:"a disk or boot image",hint:E},510],
[Buffer.from("hsqs").toString("hex"),{name:"a squashfs file system"}],[Buffer.from("SIF_MAGIC").toString("hex"),{name:"an Apptainer image"},32],[Buffer.from("07\
07").toString("hex"),{name:"a cpio archive"}],[Buffer.from("!<arch>").toString("hex"),{name:"a Debian package or another ar archive"}],["7f454c46",{name:"a prog\
ram",hint:"Where it writes an image: <program> | vm snapshot create <name> --archive -"}],[Buffer.from("%PDF").toString("hex"),{name:"a PDF document"}]],s=[[/^#!/,
{name:"a script",hint:"Where it writes an image, as those of Nix do: <script> | vm snapshot create <name> --archive -"}],[/^version https:\/\/git-lfs\.github\.com/,
{name:"a pointer of Git LFS",hint:"Get the file itself: git lfs pull"}],[/^<(!doctype html|html)/i,{name:"a web page",hint:"The download gave a page instead of \
the file: get it again"}],[/^<\?xml/i,{name:"an XML document",hint:"The download may have given an error instead of the file: get it again"}],[/^-----BEGIN /,{name:"\
a key, a certificate or an encrypted file"}],[/^age-encryption\.org/,{name:"a file that age encrypted",hint:"Decrypt it first"}],[/^(#[^\n]*\n\s*)*(FROM|ARG)\s+\S/i,
{name:"a Dockerfile",hint:"Build it: vm snapshot build <name> --file <file>"}],[/^(#[^\n]*\n\s*)*(services|version|name|include):/,{name:"a Compose file",hint:"\
Capture its project: vm snapshot create <name>"}],[/^[[{]/,{name:"a JSON document"}]];function c(n,a){return n.length>=a.length/2&&n.toString("hex",0,a.length/2)===
a}t(c,"begins")}),85435:((k,S,f)=>{f.d(S,{Z:t(()=>s,"Z"),k:t(()=>c,"k")});var D=f(48161),g=f(57975),d=f(38522),p=f(93322);const y=(0,g.promisify)(d.gzip),b=1024*
1024,E=1024*1024,P=9,w=255;async function*s(a,{level:e}){let i=!0;for await(const r of(0,p.wW)((0,p.SH)(a,b),(0,D.availableParallelism)()+1,h=>n(h,e)))i=!1,yield r;
i&&(yield await n(new Uint8Array(0),e))}t(s,"gzip");function c(a){return(0,p.sc)(a,(0,d.createGunzip)({chunkSize:E}))}t(c,"gunzip");async function n(a,e){const i=await y(
a,{level:e});return i[P]=w,i}t(n,"compress")}),65060:((k,S,f)=>{f.d(S,{s:t(()=>D,"s")});async function D(d,p){const y=d[Symbol.asyncIterator](),b=[];let E=0;for(;E<
p;){const s=await y.next();if(s.done)break;b.push(s.value),E+=s.value.length}const P=g(b,y),w=P.return.bind(P);return P.return=async s=>(await y.return?.(),await w(
s)),{head:Buffer.concat(b).subarray(0,p),all:P}}t(D,"peek");async function*g(d,p){try{yield*d;for(let y=await p.next();!y.done;y=await p.next())yield y.value}finally{
await p.return?.()}}t(g,"replay")}),94655:((k,S,f)=>{f.d(S,{C:t(()=>D,"C")});class D{static{t(this,"StreamReader")}#e;#t=new Uint8Array(0);#i=0;constructor(d){this.#e=
d[Symbol.asyncIterator]()}get position(){return this.#i}async read(d){return await this.#n(d),this.#r(Math.min(d,this.#t.length))}async peek(d){return await this.#n(
d),this.#t.subarray(0,d)}async*take(d){let p=d;for(;p>0;){if(await this.#n(1),this.#t.length===0)return;const y=this.#r(Math.min(p,this.#t.length));p-=y.length,
yield y}}rest(){return this.take(Number.POSITIVE_INFINITY)}async[Symbol.asyncDispose](){await this.#e.return?.()}#r(d){const p=this.#t.subarray(0,d);return this.#t=
this.#t.subarray(d),this.#i+=d,p}async#n(d){if(this.#t.length>=d)return;const p=[this.#t];let y=this.#t.length;for(;y<d;){const b=await this.#e.next();if(b.done)
break;p.push(b.value),y+=b.value.length}this.#t=p.length===1?this.#t:Buffer.concat(p)}}}),93322:((k,S,f)=>{f.d(S,{AB:t(()=>P,"AB"),Mi:t(()=>p,"Mi"),Oo:t(()=>d,"\
Oo"),SH:t(()=>y,"SH"),sc:t(()=>E,"sc"),wW:t(()=>b,"wW")});var D=f(77598),g=f(46466);async function*d(w){yield w}t(d,"once");async function*p(w,s){for await(const c of w)
s(c),yield c}t(p,"tap");async function*y(w,s){let c,n=0;for await(const a of w){let e=0;for(;e<a.length;){if(c===void 0&&a.length-e>=s){yield a.subarray(e,e+s),
e+=s;continue}c??=new Uint8Array(s);const i=a.subarray(e,e+s-n);c.set(i,n),e+=i.length,n+=i.length,!(n<s)&&(yield c,c=void 0,n=0)}}c!==void 0&&(yield c.subarray(
0,n))}t(y,"blocksOf");async function*b(w,s,c){const n=[];try{for await(const a of w){const e=c(a);e.catch(()=>{}),n.push(e),n.length>=s&&(yield await n.shift())}
for(;n.length>0;)yield await n.shift()}finally{await Promise.allSettled(n)}}t(b,"mapOrdered");async function*E(w,s){const c=(0,g.pipeline)(w,s);c.catch(()=>{});
try{yield*s,await c}finally{s.destroy(),await Promise.allSettled([c])}}t(E,"through");function P(){const w=(0,D.createHash)("sha256");let s=0;return{add(c){w.update(
c),s+=c.length},done:t(()=>({size:s,sha256:w.digest("hex")}),"done")}}t(P,"summer")}),83412:((k,S,f)=>{f.d(S,{mv:t(()=>g,"mv"),pI:t(()=>y,"pI"),vr:t(()=>b,"vr"),
y7:t(()=>d,"y7")});var D=f(75892);const g=512,d=new Uint8Array(2*g),p=8589934591;function y({path:E,size:P,type:w}){const s=Buffer.alloc(g);if(Buffer.byteLength(
E)>100)throw new D.dz(`'${E}' is too long for a tar header`);s.write(E,0),s.write(w==="file"?"0000644\0":"0000755\0",100),s.write("0000000\0",108),s.write("0000\
000\0",116),P<=p?s.write(`${P.toString(8).padStart(11,"0")}\0`,124):(s[124]=128,s.writeBigUInt64BE(BigInt(P),128)),s.write("00000000000\0",136),s.write(w==="fil\
e"?"0":"5",156),s.write("ustar\x0000",257),s.fill(" ",148,156);const c=s.reduce((n,a)=>n+a,0);return s.write(`${c.toString(8).padStart(6,"0")}\0 `,148),s}t(y,"t\
arHeader");function b(E){return(g-E%g)%g}t(b,"tarPadding")}),93393:((k,S,f)=>{f.d(S,{l:t(()=>P,"l"),o:t(()=>w,"o")});var D=f(75892),g=f(79738),d=f(14399),p=f(85435),
y=f(65060),b=f(82635);const E=3;async function*P(i,r,h=0){const{head:O,all:B}=await(0,y.s)(i,d.Fm),T=(0,d.bp)(O);if(T===void 0)return yield*B;if(h===E)throw await B.
return(),r.damaged(`it is packed more than ${E} times`);yield*P(w(B,T,r),r,h+1)}t(P,"unpack");async function*w(i,r,{signal:h,damaged:O}){r==="zstd"?yield*(0,b.h)(
i,O):r==="gzip"?yield*s(i,O):yield*a(i,r,{signal:h,damaged:O})}t(w,"unpackOnce");async function*s(i,r){try{yield*(0,p.k)(i)}catch(h){const{code:O="",message:B}=h;
throw O==="Z_BUF_ERROR"?r("the file is cut off, or something follows its end",h):/incorrect header/.test(B)?r("something follows the end of its gzip data",h):O.
startsWith("Z_")?r("its gzip data is damaged",h):h}}t(s,"unzip");const c={xz:["--memlimit-decompress=1GiB"],bzip2:[]},n={xz:"xz-utils",bzip2:"bzip2"};async function*a(i,r,{
signal:h,damaged:O}){let B;const T=e(i,A=>{B=A});try{yield*(0,g.U1)(r,["--decompress","--stdout",...c[r]],{input:T,signal:h,title:r})}catch(A){if(B!==void 0)throw B;
const{code:v}=A;throw v==="ERR_UNSUPPORTED"?new D.Wt(`it is packed with ${r}, and the program ${r} is not installed`,{cause:A,hint:`Install it (Debian: ${n[r]})\
, or unpack the file where it is: ${r} --decompress <file>`}):v!=="ERR_COMMAND"?A:O(`it is damaged or cut off (${r})`,A)}}t(a,"byProgram");async function*e(i,r){
try{yield*i}catch(h){throw r(h),h}}t(e,"noting")}),82635:((k,S,f)=>{f.d(S,{h:t(()=>r,"h"),q:t(()=>i,"q")});var D=f(48161),g=f(57975),d=f(38522),p=f(94655),y=f(93322),
b=f(67914),E=function(_,o,u){if(o!=null){if(typeof o!="object"&&typeof o!="function")throw new TypeError("Object expected.");var l,m;if(u){if(!Symbol.asyncDispose)
throw new TypeError("Symbol.asyncDispose is not defined.");l=o[Symbol.asyncDispose]}if(l===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not\
 defined.");l=o[Symbol.dispose],u&&(m=l)}if(typeof l!="function")throw new TypeError("Object not disposable.");m&&(l=t(function(){try{m.call(this)}catch(M){return Promise.
reject(M)}},"dispose")),_.stack.push({value:o,dispose:l,async:u})}else u&&_.stack.push({async:!0});return o},P=(function(_){return function(o){function u(I){o.error=
o.hasError?new _(I,o.error,"An error was suppressed during disposal."):I,o.hasError=!0}t(u,"fail");var l,m=0;function M(){for(;l=o.stack.pop();)try{if(!l.async&&
m===1)return m=0,o.stack.push(l),Promise.resolve().then(M);if(l.dispose){var I=l.dispose.call(l.value);if(l.async)return m|=2,Promise.resolve(I).then(M,function(R){
return u(R),M()})}else m|=1}catch(R){u(R)}if(m===1)return o.hasError?Promise.reject(o.error):Promise.resolve();if(o.hasError)throw o.error}return t(M,"next"),M()}})(
typeof SuppressedError=="function"?SuppressedError:function(_,o,u){var l=new Error(u);return l.name="SuppressedError",l.error=_,l.suppressed=o,l});const w=4*1024*
1024,s=8*1024*1024,c=s+64*1024,n=1024*1024,a=w+(w>>8)+128,e=(0,g.promisify)(d.zstdCompress);async function*i(_,{level:o}){let u=!0;for await(const l of(0,y.wW)(
(0,y.SH)(_,w),(0,D.availableParallelism)()+1,m=>h(m,o)))u=!1,yield l;u&&(yield await h(new Uint8Array(0),o))}t(i,"zstd");async function*r(_,o){const u={stack:[],
error:void 0,hasError:!1};try{const l=E(u,new p.C(_),!0),m=[];try{for(;;){let M;try{M=await B(l,o)}catch(I){for(;m.length>0;)yield await m.shift();throw I}if(M===
void 0)break;if(M.contentSize!==void 0&&M.contentSize<=s){const I=await C(v(M,l,o),o),R=(0,b.j)(I,M.contentSize,"a zstd frame").catch(x=>{throw o("a zstd frame \
does not unpack",x)});R.catch(()=>{}),m.push(R),m.length>(0,D.availableParallelism)()&&(yield await m.shift())}else{for(;m.length>0;)yield await m.shift();yield*O(
v(M,l,o),o)}}for(;m.length>0;)yield await m.shift()}finally{await Promise.allSettled(m)}}catch(l){u.error=l,u.hasError=!0}finally{const l=P(u);l&&await l}}t(r,"\
unzstd");function h(_,o){return e(_,{pledgedSrcSize:_.length,chunkSize:a,params:{[d.constants.ZSTD_c_compressionLevel]:o,[d.constants.ZSTD_c_checksumFlag]:1}})}
t(h,"compressSized");async function*O(_,o){try{yield*(0,y.sc)(_,(0,d.createZstdDecompress)({chunkSize:n}))}catch(u){const{code:l,message:m}=u;throw l!==void 0&&
/^Z(STD)?_/.test(l)?o(m,u):u}}t(O,"decompressStream");async function B(_,o){for(;;){const u=Buffer.from(await _.peek(8));if(u.length===0)return;if(!T(u))throw o(
"something follows the end of its zstd data");if(u.length<6)throw o("it is cut off");if(u.readUInt32LE(0)>>>4===25481893){if(u.length<8)throw o("it is cut off");
await L(_,8+u.readUInt32LE(4),o);continue}const m=u[4]??0,M=(m&32)!==0,I=[M?1:0,2,4,8][m>>6]??0,R=[0,1,2,4][m&3]??0,x=5+(M?0:1)+R+I,U=Buffer.from(await _.read(x));
if(U.length<x)throw o("it is cut off");return{bytes:U,checksum:(m&4)!==0,contentSize:A(U.subarray(x-I))}}}t(B,"readHeader");function T(_){const o=_[0]??0;return(o>>>
4===5?[o,42,77,24]:[40,181,47,253]).every((l,m)=>m>=_.length||_[m]===l)}t(T,"isFrameStart");function A(_){if(_.length!==0)return _.length===8?Number(_.readBigUInt64LE()):
_.readUIntLE(0,_.length)+(_.length===2?256:0)}t(A,"contentSize");async function*v(_,o,u){yield _.bytes;for(let l=!1;!l;){const m=Buffer.from(await o.read(3));if(m.
length<3)throw u("it is cut off");const M=m.readUIntLE(0,3);l=(M&1)===1;const I=M>>1&3;if(I===3)throw u("a zstd block is of no known type");yield m,yield*z(I===
1?1:M>>3,o,u)}_.checksum&&(yield*z(4,o,u))}t(v,"frameBytes");async function*z(_,o,u){const l=o.position+_;if(yield*o.take(_),o.position<l)throw u("it is cut off")}
t(z,"exactly");async function L(_,o,u){for await(const l of z(o,_,u));}t(L,"skip");async function C(_,o){const u=[];let l=0;for await(const m of _)if(u.push(m),
l+=m.length,l>c)throw o("a zstd frame is larger than its content");return Buffer.concat(u,l)}t(C,"gather")})};export{$ as id,j as ids,N as modules};
