var en=Object.defineProperty;var n=(j,b)=>en(j,"name",{value:b,configurable:!0});const rn=9282,on=[9282],sn={72038:((j,b,e)=>{e.d(b,{Bc:n(()=>_,"Bc"),DY:n(()=>h,"DY"),hT:n(()=>v,"hT"),iC:n(()=>w,"iC"),mF:n(()=>P,"mF")});var a=e(75892),u=e(14399),
A=e(85435),I=e(26676),C=e(65060),L=e(93393),g=e(82635);const h=6,U=[1,1,1,2,2,3,3,5,7,9],l=/\.(zip|7z|rar|tar|xz|txz|bz2|tbz2?|lz4|lzma|br|Z)$/i;function w(f){const o=(0,I.
dz)(f)===void 0?f:f.replace(/\?.*$/s,""),s=l.exec(o)?.[0];if(s!==void 0)throw new a.dz(`a bundle cannot be written as ${s}`,{hint:"Let the name end in .snapshot\
.tar.gz or .snapshot.tar.zst"});return/\.(zstd?|tzst)$/i.test(o)?"zstd":"gzip"}n(w,"compressionFor");function v(f){if(Number.isInteger(f)&&f>=1&&f<=9)return f;throw new a.
dz(`${f} is no compression level: expected a whole number from 1 (fast) to 9 (small)`)}n(v,"checkLevel");function _(f,o,s){return o==="gzip"?(0,A.Z)(f,{level:s}):
(0,g.q)(f,{level:U[s]??3})}n(_,"compress");async function*P(f,{damage:o,signal:s}){const{head:i,all:r}=await(0,C.s)((0,L.l)(f,{signal:s,damaged:n((c,E)=>/follows/.
test(c)?o.behind(c,E):o.error(c,E),"damaged")}),u.Fm);if((0,u.YZ)(i))return yield*r;await r.return();const t=(0,u.Vl)(i);throw o.notABundle(t===void 0?"it is no\
 tar, nor is there one packed in it":`it is ${t.name}`,t?.hint)}n(P,"decompress")}),62838:((j,b,e)=>{e.d(b,{C:n(()=>U,"C"),j:n(()=>l,"j")});var a=e(51455),u=e(76760),
A=e(75892),I=e(15721),C=e(3134),L=e(30444),g=e(307),h=e(54341);async function U(_,P,f){const o=(0,h.t4)(_),s=(0,h.ke)(o),i=await v(_);try{await(0,a.mkdir)(o);for(const r of P)
await(0,a.mkdir)((0,u.dirname)((0,u.join)(o,r.path)),{recursive:!0}),await(0,g.v8)((0,u.join)(o,r.path),r.open(),f.signal);i&&await(0,a.rename)(_,s),await(0,a.rename)(
o,_).catch(async r=>{throw i&&await(0,a.rename)(s,_),r})}catch(r){throw(0,C.zS)(r,`Cannot write ${_}`)}finally{await(0,a.rm)(o,{recursive:!0,force:!0}),await(0,a.
rm)(s,{recursive:!0,force:!0})}}n(U,"writeFolder");async function*l(_,P,{signal:f,damage:o}){const s=await w(_,L.h1,f);if(s===void 0)throw o.notABundle("the fol\
der holds no manifest.json");yield s;for(const i of P()){const r=await w(_,i.path,f);if(r===void 0)throw o.error(`${i.path} is missing`);yield r}}n(l,"readFolde\
r");async function w(_,P,f){try{const o=await(0,a.realpath)((0,u.join)(_,(0,u.dirname)(P))),s=(0,u.join)(o,(0,u.basename)(P)),i=await(0,a.lstat)(s);return o!==(0,u.
join)(await(0,a.realpath)(_),(0,u.dirname)(P))||!i.isFile()?void 0:{path:P,size:i.size,body:(0,I.KQ)(s,{signal:f,follow:!1})}}catch(o){if(o.code==="ENOENT")return;
throw(0,C.zS)(o,`Cannot read ${(0,u.join)(_,P)}`)}}n(w,"fileIn");async function v(_){if(await(0,a.stat)(_).catch(()=>{})===void 0)return!1;if((await(0,a.stat)((0,u.
join)(_,L.h1)).catch(()=>{}))?.isFile())return!0;throw new A.dz(`Cannot replace ${_}: it is a folder without manifest.json, so it is no bundle`,{hint:"Choose an\
other --output"})}n(v,"isBundleFolder")}),30444:((j,b,e)=>{e.d(b,{$S:n(()=>_,"$S"),BQ:n(()=>h,"BQ"),Q7:n(()=>w,"Q7"),RH:n(()=>v,"RH"),T:n(()=>P,"T"),a8:n(()=>l,
"a8"),aF:n(()=>L,"aF"),h1:n(()=>C,"h1"),hk:n(()=>U,"hk")});var a=e(77598),u=e(76760),A=e(75892),I=e(75558);const C="manifest.json",L="docs/README.md",g=80;function h(f){
let o=[];for(const r of f){const t=[r.image_digest,...r.layers],c=o.filter(({blobs:M})=>t.some(B=>M.has(B))),E={services:[...c.flatMap(M=>M.services),r],blobs:new Set(
[...c.flatMap(({blobs:M})=>[...M]),...t])};o=[...o.filter(M=>!c.includes(M)),E]}const s=new Map(o.flatMap(r=>r.services.map(t=>[t,r]))),i=Map.groupBy(f,r=>s.get(
r));return new Map([...i.values()].map(r=>[u.posix.join("images",`${f.length===1?"base":r[0]?.name}.tar`),r]))}n(h,"imageFiles");function U(f){const o=f.length<=
g?f:`${f.slice(0,g-17)}-${(0,a.hash)("sha256",f,"hex").slice(0,16)}`;return u.posix.join("volumes",`${o}.tar`)}n(U,"volumeFile");function l(f,o){const s=u.posix.
basename(f).replace(/[^A-Za-z0-9._-]/g,"_");return u.posix.join("bind-mounts",`${o+1}-${s.slice(0,60)||"root"}.tar`)}n(l,"bindFile");function w(f,o){const{packs:s,
imported:i,...r}=f,t=new Map([...h(f.services)].flatMap(([E,M])=>M.map(B=>[B,E]))),c=f.bind_mounts?.map((E,M)=>({...E,bind_file:l(E.path,M)}));return{...r,services:f.
services.map(E=>({...E,image_file:t.get(E)})),volumes:f.volumes.map(E=>({...E,volume_file:U(E.name)})),...c!==void 0&&{bind_mounts:c},blobs:f.blobs.map(({recipe:E,
...M})=>M),files:o.map(({path:E,size:M,sha256:B})=>({path:E,size:M,sha256:B}))}}n(w,"bundleManifest");function v(f,o){const s=new Map(o.blobs.map(({digest:r,size:t})=>[
r,t])),i=n(r=>{const t=s.get(r);if(t===void 0)throw new A.cs(`The manifest of '${o.snapshot_name}' lacks the blob ${r} of its image`);return{digest:r,size:t}},"\
find");return[...Map.groupBy(f,({image_digest:r})=>r)].map(([r,t])=>({config:i(r),layers:(t[0]?.layers??[]).map(i),platform:t[0]?.platform??o.platform,references:[
...new Set(t.flatMap(_))]}))}n(v,"archiveImages");function _(f){const o=f.references.filter(s=>!s.includes("@"));return o.length>0?o:[f.image_tag]}n(_,"loadable\
References");function P({kind:f,project_name:o,volumes:s,bind_mounts:i=[]}){return f==="compose"||s.length>0||i.length>0?o:I.sT}n(P,"homeProject")}),307:((j,b,e)=>{
e.d(b,{pL:n(()=>_,"pL"),v8:n(()=>v,"v8"),yr:n(()=>l,"yr"),zh:n(()=>w,"zh")});var a=e(51455),u=e(76760),A=e(75892),I=e(3134),C=e(93322),L=e(54341),g=e(58535),h=function(o,s,i){
if(s!=null){if(typeof s!="object"&&typeof s!="function")throw new TypeError("Object expected.");var r,t;if(i){if(!Symbol.asyncDispose)throw new TypeError("Symbo\
l.asyncDispose is not defined.");r=s[Symbol.asyncDispose]}if(r===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");r=s[Symbol.dispose],
i&&(t=r)}if(typeof r!="function")throw new TypeError("Object not disposable.");t&&(r=n(function(){try{t.call(this)}catch(c){return Promise.reject(c)}},"dispose")),
o.stack.push({value:s,dispose:r,async:i})}else i&&o.stack.push({async:!0});return s},U=(function(o){return function(s){function i(E){s.error=s.hasError?new o(E,
s.error,"An error was suppressed during disposal."):E,s.hasError=!0}n(i,"fail");var r,t=0;function c(){for(;r=s.stack.pop();)try{if(!r.async&&t===1)return t=0,s.
stack.push(r),Promise.resolve().then(c);if(r.dispose){var E=r.dispose.call(r.value);if(r.async)return t|=2,Promise.resolve(E).then(c,function(M){return i(M),c()})}else
t|=1}catch(M){i(M)}if(t===1)return s.hasError?Promise.reject(s.error):Promise.resolve();if(s.hasError)throw s.error}return n(c,"next"),c()}})(typeof SuppressedError==
"function"?SuppressedError:function(o,s,i){var r=new Error(i);return r.name="SuppressedError",r.error=o,r.suppressed=s,r});async function l(o,s,i){const r=(0,u.
resolve)(o);if(o.endsWith("/")&&s==="file")throw new A.dz(`Cannot write '${o}': it names a folder, and a file is wanted`);if(new RegExp("\\p{Cc}","u").test((0,u.
basename)(r)))throw new A.dz("Cannot write the bundle: its file name contains control characters");await(0,a.access)((0,u.dirname)(r),a.constants.W_OK|a.constants.
X_OK).catch(E=>{throw(0,I.zS)(E,`Cannot write into ${(0,u.dirname)(r)}`)}),await(0,L.tK)(r);const t=await(0,a.lstat)(r).catch(E=>{if(E.code!=="ENOENT")throw(0,I.
zS)(E,`Cannot write ${o}`)});if(t===void 0)return r;if(!(s==="file"?t.isFile()||t.isSymbolicLink():t.isDirectory()))throw new A.dz(`Cannot write ${o}: something\
 that is no ${s} is there`,{hint:"Choose another --output"});if(!i)throw _(o);return r}n(l,"checkOutput");async function w(o,s,i){const r=(0,L.t4)(o),t=(0,g.hQ)(
r);try{const c=await v(r,s,i.signal);return await v(t,[Buffer.from((0,g.Q_)(c.sha256,o))],i.signal),i.force&&await(0,a.rm)((0,g.hQ)(o),{force:!0}),await P(r,o,i.
force),await(0,a.rename)(t,(0,g.hQ)(o)),c}catch(c){throw(0,I.zS)(c,`Cannot write ${o}`)}finally{await(0,a.rm)(r,{force:!0}),await(0,a.rm)(t,{force:!0})}}n(w,"wr\
iteOutput");async function v(o,s,i){const r={stack:[],error:void 0,hasError:!1};try{const t=(0,C.AB)(),c=h(r,await(0,a.open)(o,"wx"),!0);for await(const E of s)
i.throwIfAborted(),t.add(E),await f(c,E);return await c.datasync(),t.done()}catch(t){r.error=t,r.hasError=!0}finally{const t=U(r);t&&await t}}n(v,"writeDurably");
function _(o,s){return new A.Ry(`'${o}' already exists`,{hint:"Use --force to overwrite or --output to write somewhere else",cause:s})}n(_,"alreadyThere");async function P(o,s,i){
if(!i)try{return await(0,a.link)(o,s)}catch(r){if(r.code==="EEXIST")throw _(s,r)}await(0,a.rename)(o,s)}n(P,"publish");async function f(o,s){for(let i=0;i<s.length;)
i+=(await o.write(s,i)).bytesWritten}n(f,"writeAll")}),54341:((j,b,e)=>{e.d(b,{ke:n(()=>g,"ke"),t4:n(()=>L,"t4"),tK:n(()=>h,"tK")});var a=e(51455),u=e(76760),A=e(
14151),I=e(2430);const C="-old";function L(l){return`${l}.partial-${(0,I.Pg)()}`}n(L,"partialName");function g(l){return`${l}${C}`}n(g,"replacedName");async function h(l){
const w=`${(0,u.basename)(l)}.partial-`;for(const v of await(0,a.readdir)((0,u.dirname)(l))){if(!v.startsWith(w))continue;const _=(0,u.join)((0,u.dirname)(l),v),
P=v.slice(w.length).replace(/(\.sha256|-old)$/,"");!(0,I.sg)(P)||(0,A.pG)(P,_)||v.endsWith(C)&&await U(_,l)||await(0,a.rm)(_,{recursive:!0,force:!0})}}n(h,"swee\
pPartials");async function U(l,w){try{return await(0,a.rename)(l,w),!0}catch{return!1}}n(U,"putBack")}),58535:((j,b,e)=>{e.d(b,{L0:n(()=>U,"L0"),Q_:n(()=>g,"Q_"),
YD:n(()=>h,"YD"),hQ:n(()=>L,"hQ")});var a=e(51455),u=e(76760),A=e(75892),I=e(15721),C=e(3134);function L(w){return`${w}.sha256`}n(L,"sidecarOf");function g(w,v){
const _=(0,u.basename)(v);return _.includes("\\")?`\\${w}  ${_.replaceAll("\\","\\\\")}
`:`${w}  ${_}
`}n(g,"sidecarLine");async function h(w,v){const _=L(w),P=await l(_,v);return P===void 0?void 0:U(P,{file:_,path:w})}n(h,"readSidecar");function U(w,{file:v,path:_}){
const P=w.split(/\r?\n/).filter(s=>s.trim()!==""),f=P.length===1?P[0]:P.find(s=>s.includes((0,u.basename)(_))),o=/^\\?([0-9a-f]{64})(\s|$)/i.exec(f??"")?.[1]??/^SHA256 \(.*\) = ([0-9a-f]{64})$/i.
exec(f??"")?.[1];if(o!==void 0)return o.toLowerCase();throw new A.cs(`${v} holds no sha256 checksum of ${(0,u.basename)(_)}`,{hint:"Get it again from where the \
bundle came, or remove it"})}n(U,"parseSidecar");async function l(w,v){try{await(0,a.stat)(w)}catch(_){if((0,C.UQ)(_)==="ENOENT")return;throw(0,C.zS)(_,`Cannot \
read ${w}`)}for await(const _ of(0,I.KQ)(w,{signal:v}))return Buffer.from(_).toString("latin1");return""}n(l,"beginningOf")}),36540:((j,b,e)=>{e.d(b,{E:n(()=>s,
"E"),A:n(()=>o,"A")});var a=e(75892),u=e(26676),A=e(73024),I=e(51455),C=e(76760),L=e(15721),g=e(3134),h=e(307),U=e(58535),l=e(81831);function w(i,r=i){return{location:i,
async check({force:t}){await(0,h.yr)(r.endsWith("/")?`${i}/`:i,"file",t)},write:n((t,c)=>(0,h.zh)(i,t,c),"write"),async open({signal:t}){const c=await(0,I.stat)(
i).catch(B=>{throw(0,g.zS)(B,`Cannot read ${i}`)});if(c.isFIFO())return{label:(0,C.basename)(i),pieces:(0,A.createReadStream)(i,{signal:t}),size:void 0};const E=await(0,U.
YD)(i,t),M={label:(0,C.basename)(i),pieces:(0,L.KQ)(i,{signal:t}),size:c.size,...E&&{sha256:E}};return c.isFile()?await(0,l._)(M,{path:i,signal:t,onCleanup:n(()=>{},
"onCleanup")}):M},async[Symbol.asyncDispose](){}}}n(w,"pathTarget");var v=e(1708);const _="-";function P(){const i=[],r=n(async()=>{throw new a.dz("Cannot write\
 a bundle to standard output",{hint:"Give a file: --output base.snapshot.tar.gz"})},"refuse");return{location:_,check:r,write:r,async open({signal:t}){if(v.stdin.
isTTY)throw new a.dz("Nothing is piped to standard input",{hint:"For example: curl -L <url> | vm snapshot import -"});const c={label:"standard input",pieces:v.stdin,
size:void 0};return await(0,l._)(c,{signal:t,onCleanup:n(E=>i.push(E),"onCleanup")})},async[Symbol.asyncDispose](){for(const t of i)await t()}}}n(P,"stdinTarget");
const f={artifact:n(async i=>await(await Promise.all([e.e(2137),e.e(8199)]).then(e.bind(e,58199))).openArtifactTarget(i),"artifact"),s3:n(async i=>await(await Promise.
all([e.e(3711),e.e(6959),e.e(9030)]).then(e.bind(e,99030))).openS3Target(i),"s3")};async function o(i){if(i===_)return P();const r=s(i);if(r!==void 0)return w(r,
i);const t=f[(0,u.dz)(i)??""];if(t===void 0)throw new a.dz(`no bundle can be at '${(0,u.DW)(i)}'`,{hint:"Give a path, an object in a bucket such as s3://bucket/\
base.snapshot.tar.gz, or artifact:<name>"});return await t(i)}n(o,"openTarget");function s(i){if(i===_)return;const r=(0,u.dz)(i),t=r!==void 0&&f[r]===void 0&&r!==
"file"&&!/^[^:]+:\/\//.test(i);return r===void 0||r==="file"||t?(0,u.XM)(i):void 0}n(s,"bundlePath")}),81831:((j,b,e)=>{e.d(b,{_:n(()=>k,"_")});var a=e(73024),u=e(
51455),A=e(48161),I=e(76760),C=e(46466),L=e(75892),g=e(3134),h=e(65060),U=e(38522),l=e(93322),w=function(O,d,y){if(d!=null){if(typeof d!="object"&&typeof d!="fu\
nction")throw new TypeError("Object expected.");var D,p;if(y){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");D=d[Symbol.asyncDispose]}
if(D===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");D=d[Symbol.dispose],y&&(p=D)}if(typeof D!="function")throw new TypeError(
"Object not disposable.");p&&(D=n(function(){try{p.call(this)}catch(m){return Promise.reject(m)}},"dispose")),O.stack.push({value:d,dispose:D,async:y})}else y&&
O.stack.push({async:!0});return d},v=(function(O){return function(d){function y(R){d.error=d.hasError?new O(R,d.error,"An error was suppressed during disposal."):
R,d.hasError=!0}n(y,"fail");var D,p=0;function m(){for(;D=d.stack.pop();)try{if(!D.async&&p===1)return p=0,d.stack.push(D),Promise.resolve().then(m);if(D.dispose){
var R=D.dispose.call(D.value);if(D.async)return p|=2,Promise.resolve(R).then(m,function(T){return y(T),m()})}else p|=1}catch(T){y(T)}if(p===1)return d.hasError?
Promise.reject(d.error):Promise.resolve();if(d.hasError)throw d.error}return n(m,"next"),m()}})(typeof SuppressedError=="function"?SuppressedError:function(O,d,y){
var D=new Error(y);return D.name="SuppressedError",D.error=O,D.suppressed=d,D});const _=Buffer.from("PK"),P=101010256,f=22,o=101075792,s=33639248,i=65535,r=16<<
20,t=1<<20,c=4294967295;async function E(O){return await(0,g.CD)(`Cannot read ${O}`,async()=>{const d={stack:[],error:void 0,hasError:!1};try{const y=w(d,await(0,u.
open)(O),!0),{offset:D,length:p}=await x(y,O),m=await z(y,D,p,O),R=[];for(let T=0;T+46<=m.length&&m.readUInt32LE(T)===s;){const[$,W,F]=[m.readUInt16LE(T+28),m.readUInt16LE(
T+30),m.readUInt16LE(T+32)],X=m.subarray(T+46,T+46+$).toString("utf8"),Z=m.subarray(T+46+$,T+46+$+W),[H,V,J]=S(Z,[m.readUInt32LE(T+24),m.readUInt32LE(T+20),m.readUInt32LE(
T+42)]),q={flags:m.readUInt16LE(T+8),method:m.readUInt16LE(T+10),crc:m.readUInt32LE(T+16)};R.push({name:X,size:H,open:n(nn=>M(O,{...q,name:X,size:H,stored:V,position:J},
nn),"open")}),T+=46+$+W+F}return R}catch(y){d.error=y,d.hasError=!0}finally{const y=v(d);y&&await y}})}n(E,"zipEntries");async function*M(O,d,y){const D={stack:[],
error:void 0,hasError:!1};try{if((d.flags&1)!==0||d.method!==0&&d.method!==8)throw new L.Wt(`${d.name} in ${O} is encrypted or packed in a way that is not known\
 here`,{hint:"Unzip it first"});const p=w(D,await(0,u.open)(O),!0),m=await z(p,d.position,30,O),R=d.position+30+m.readUInt16LE(26)+m.readUInt16LE(28),T=B(p,R,d.
stored,{path:O,signal:y});let $=0,W=0;for await(const F of d.method===0?T:(0,l.sc)(T,(0,U.createInflateRaw)())){if($+=F.length,W=(0,U.crc32)(F,W),$>d.size)throw K(
O,d.name);yield F}if($!==d.size||W!==d.crc)throw K(O,d.name)}catch(p){D.error=p,D.hasError=!0}finally{const p=v(D);p&&await p}}n(M,"contents");async function*B(O,d,y,{
path:D,signal:p}){for(let m=0;m<y;m+=t)p.throwIfAborted(),yield await z(O,d+m,Math.min(t,y-m),D)}n(B,"range");async function x(O,d){const{size:y}=await O.stat(),
D=Math.max(0,y-f-i),p=await z(O,D,y-D,d);let m=p.length-f;for(;m>=0&&p.readUInt32LE(m)!==P;)m--;if(m<0)throw K(d,"its table");let[R,T]=[p.readUInt32LE(m+12),p.readUInt32LE(
m+16)];if((R===c||T===c)&&m>=20){const $=await z(O,Number(p.readBigUInt64LE(m-20+8)),56,d);if($.readUInt32LE(0)!==o)throw K(d,"its table");[R,T]=[Number($.readBigUInt64LE(
40)),Number($.readBigUInt64LE(48))]}if(R>r||T+R>y)throw K(d,"its table");return{offset:T,length:R}}n(x,"findDirectory");function S(O,[d,y,D]){for(let p=0;p+4<=O.
length;p+=4+O.readUInt16LE(p+2)){if(O.readUInt16LE(p)!==1)continue;let m=p+4;const R=n(T=>T!==c||m+8>O.length?T:(m+=8,Number(O.readBigUInt64LE(m-8))),"take");return[
R(d),R(y),R(D)]}return[d,y,D]}n(S,"bigOnes");async function z(O,d,y,D){const p=Buffer.allocUnsafeSlow(y),{bytesRead:m}=y===0?{bytesRead:0}:await O.read(p,0,y,d);
if(m<y)throw K(D,"it is cut off");return p}n(z,"readAt");function K(O,d){return new L.cs(`${O} is a damaged zip: ${d}`,{hint:"Download it again"})}n(K,"damaged");
var Q=e(58535);const N=64*1024;async function k(O,{path:d,signal:y,onCleanup:D}){const{head:p,all:m}=await(0,h.s)(O.pieces,_.length);if(Buffer.compare(p,_)!==0)
return{...O,pieces:m};if(d!==void 0)return await m.return(),await G(d,y);const R=await(0,g.CD)(`Cannot make a folder in ${(0,A.tmpdir)()}`,()=>(0,u.mkdtemp)((0,I.
join)((0,A.tmpdir)(),"vm-zip-")));D(()=>(0,u.rm)(R,{recursive:!0,force:!0}));const T=(0,I.join)(R,(0,I.basename)(O.label).replace(/(\.zip)?$/i,".zip"));return await(0,g.
CD)(`Cannot write ${T}`,()=>(0,C.pipeline)(m,(0,a.createWriteStream)(T),{signal:y})),await G(T,y)}n(k,"unzipped");async function G(O,d){const y=(await E(O)).filter(
({name:W})=>!W.endsWith("/")),D=y.filter(({name:W})=>!W.endsWith(".sha256")),[p]=D;if(p===void 0||D.length>1||!/\.(tar|t?gz|zstd?|tzst|t?xz|t?bz2)$/i.test(p.name)){
const W=y.some(({name:F})=>(0,I.basename)(F)==="manifest.json");throw new L.dz(`${(0,I.basename)(O)} is a zip without a bundle in it: it holds ${y.length===1?"o\
ne file":`${y.length} files`}`,{hint:W?"Unzip it and import the folder":"Give what vm snapshot export wrote"})}const m=(0,I.basename)(p.name),R=y.find(({name:W,
size:F})=>W===(0,Q.hQ)(p.name)&&F<=N),T=R&&await Y(R.open(d)),$=T===void 0?void 0:(0,Q.L0)(T,{file:(0,Q.hQ)(m),path:m});return{label:m,pieces:p.open(d),size:p.size,
...$!==void 0&&{sha256:$}}}n(G,"bundleIn");async function Y(O){let d="";for await(const y of O)d+=Buffer.from(y).toString("latin1");return d}n(Y,"textOf")}),91186:((j,b,e)=>{
e.d(b,{H:n(()=>I,"H")});var a=e(77598),u=e(73024),A=e(76760);function I(C){const L=(0,A.join)(C,`.clock-${(0,a.randomBytes)(6).toString("hex")}`);(0,u.closeSync)(
(0,u.openSync)(L,"wx"));try{return(0,u.lstatSync)(L).mtimeMs}finally{(0,u.rmSync)(L,{force:!0})}}n(I,"fileClock")}),3134:((j,b,e)=>{e.d(b,{CD:n(()=>I,"CD"),UQ:n(
()=>C,"UQ"),zL:n(()=>A,"zL"),zS:n(()=>u,"zS")});var a=e(75892);function u(h,U){const l=C(h),w=`${U}: ${g(h)}`;return l==="ENOSPC"||l==="EDQUOT"?new a._p(w,{cause:h,
hint:"Free some space there, or use another place"}):l==="EFBIG"?new a._p(w,{cause:h,hint:"FAT disks and limits (ulimit -f) end a file early: use another place"}):
l==="EROFS"?new a.iC(w,{cause:h,hint:"Use a folder that is not on a read-only disk, or mount it for writing"}):l==="EACCES"||l==="EPERM"?new a.iC(w,{cause:h,hint:"\
Use a folder that you may write to, or change its owner"}):l==="ENOENT"||l==="ENOTDIR"?new a.m_(w,{cause:h,hint:"Check the path"}):l==="EISDIR"||l==="ENAMETOOLO\
NG"||l==="ELOOP"?new a.dz(w,{cause:h,hint:"Check the path"}):l==="EIO"||l==="EUCLEAN"?new a.cs(w,{cause:h,hint:"The disk or its file system is damaged: look at \
the log of the system (dmesg)"}):l==="EMFILE"||l==="ENFILE"||l==="ENOMEM"?new a._p(w,{cause:h,hint:"Allow more open files (ulimit -n) or memory, or run fewer co\
mmands at once"}):l==="ESTALE"||l==="ETIMEDOUT"||l==="EHOSTDOWN"||l==="ENODEV"||l==="ENXIO"?new a.hG(w,{cause:h,hint:"Look whether the disk or the file server i\
s there, and try again"}):l==="EXDEV"?new a.Wt(w,{cause:h,hint:"Part of this folder is a link to another disk: move the whole folder there instead"}):h}n(u,"fil\
eError");function A(h,U){try{return U()}catch(l){throw u(l,h)}}n(A,"attemptSync");async function I(h,U){try{return await U()}catch(l){throw u(l,h)}}n(I,"attempt");
function C(h){return typeof h=="object"&&h!==null&&"code"in h&&typeof h.code=="string"?h.code:void 0}n(C,"errnoOf");const L={EACCES:"permission denied",EISDIR:"\
it is a folder",EMFILE:"too many files are open",ENOSPC:"no space is left on the disk",ENOTDIR:"a part of the path is not a folder",EPERM:"permission denied",EROFS:"\
the disk is read-only"};function g(h){const U=L[C(h)??""];if(U!==void 0)return U;const l=typeof h=="object"&&h!==null&&"message"in h?String(h.message):String(h);
return/^E[A-Z0-9]+: ([^,]+), \w+/.exec(l)?.[1]??l}n(g,"messageOf")}),14151:((j,b,e)=>{e.d(b,{Ke:n(()=>v,"Ke"),bf:n(()=>P,"bf"),hy:n(()=>r,"hy"),pG:n(()=>_,"pG"),
uu:n(()=>f,"uu")});var a=e(73024),u=e(76760),A=e(58500),I=e(75892),C=e(91186),L=e(3134),g=e(2430);const h=25,U=24*36e5,l=1e4,w=2e3;async function v(t,c){const{wait:E,
signal:M,token:B=(0,g.Pg)(),stop:x=n(()=>{},"stop"),onWait:S}=c,z=c.isHeldBy??(N=>_(N,t)),K=performance.now();let Q=!0;for(;!s(t,B);){M.throwIfAborted();const N=P(
t);if(N===void 0)continue;if(N===""?r(t)>=l:!z(N)){N!==""&&x(N),f(t,N,x);continue}const k=performance.now()-K;if(k>=E)throw new I.fK(`another process holds ${t}`,
{hint:"Try again when it has finished"});Q&&k>=w&&S?.(N),k>=w&&(Q=!1),await(0,A.setTimeout)(h,void 0,{signal:M})}return{[Symbol.asyncDispose]:async()=>f(t,B,x)}}
n(v,"lockFile");function _(t,c){const E=(0,g.Tu)(t);return E==="alive"||E==="unknown"&&r(c)<U}n(_,"isAtWork");function P(t){try{return(0,a.readlinkSync)(t)}catch(c){
if((0,L.UQ)(c)==="ENOENT")return;if((0,L.UQ)(c)!=="EINVAL")throw c}try{return(0,a.readFileSync)(t,"latin1")}catch(c){if((0,L.UQ)(c)==="ENOENT")return;throw c}}n(
P,"ownerOf");function f(t,c,E){P(t)===c&&o(t,c,E)}n(f,"takeAway");function o(t,c,E){const M=`${t}.${(0,g.Pg)()}`;try{(0,a.renameSync)(t,M)}catch(x){if((0,L.UQ)(
x)==="ENOENT")return;throw x}const B=P(M);B!==void 0&&B!==c&&!s(t,B)&&E(B),(0,a.rmSync)(M,{force:!0})}n(o,"takeAsideAndLook");function s(t,c){try{return(0,a.symlinkSync)(
c,t),!0}catch(E){const M=(0,L.UQ)(E)??"";if(M==="EEXIST")return!1;if(!["EPERM","ENOTSUP","EOPNOTSUPP","ENOSYS"].includes(M))throw E;return i(t,c)}}n(s,"create");
function i(t,c){try{const E=(0,a.openSync)(t,"wx");try{(0,a.writeSync)(E,c)}catch(M){throw(0,a.rmSync)(t,{force:!0}),M}finally{(0,a.closeSync)(E)}}catch(E){if((0,L.
UQ)(E)==="EEXIST")return!1;throw E}return P(t)===c}n(i,"createFile");function r(t){const c=(0,a.lstatSync)(t,{throwIfNoEntry:!1})?.mtimeMs;return c===void 0?0:(0,C.
H)((0,u.dirname)(t))-c}n(r,"ageOf")}),2430:((j,b,e)=>{e.d(b,{IX:n(()=>w,"IX"),Pg:n(()=>L,"Pg"),Tu:n(()=>h,"Tu"),b8:n(()=>l,"b8"),eB:n(()=>U,"eB"),sg:n(()=>g,"sg")});
var a=e(77598),u=e(73024),A=e(48161),I=e(3134);const C=/^([1-9][0-9]{0,9})-([0-9]{1,20})-([0-9a-f]{8})([0-9a-f]{8})-[0-9a-f]{12}$/;function L(){return i??=(0,I.
zL)("reading /proc/self/stat",()=>P()),`${process.pid}-${i}-${t()}-${(0,a.randomBytes)(6).toString("hex")}`}n(L,"processToken");function g(S){return C.test(S)}n(
g,"isToken");function h(S){const z=C.exec(S),[K,Q]=[t().slice(0,8),t().slice(8)];return!z||z[4]!==Q?"unknown":z[3]!==K?"dead":v(Number(z[1]),z[2]??s)}n(h,"token\
State");function U(S){return C.exec(S)?.[3]===t().slice(0,8)?h(S):"unknown"}n(U,"sharedTokenState");function l(S){const z=C.exec(S)?.[1];return z===void 0?void 0:
Number(z)}n(l,"pidOf");function w(S){return C.exec(S)?.[4]===t().slice(8)}n(w,"isLocal");function v(S,z){if(!o(S))return"dead";const K=_(S);return K===void 0||z===
s||K===z?"alive":"dead"}n(v,"processState");function _(S){return x(()=>f((0,u.readFileSync)(`/proc/${S}/stat`,"latin1")))}n(_,"startTime");function P(){try{return f(
(0,u.readFileSync)("/proc/self/stat","latin1"))??s}catch(S){if((0,I.UQ)(S)==="ENOENT")return s;throw S}}n(P,"ownStart");function f(S){return S.slice(S.lastIndexOf(
")")+2).split(" ")[19]}n(f,"startIn");function o(S){try{return process.kill(S,0),!0}catch(z){return(0,I.UQ)(z)!=="ESRCH"}}n(o,"signalReaches");const s="0";let i,
r;function t(){return r??=(0,I.zL)("reading the identity of this machine",()=>B(c("/proc/sys/kernel/random/boot_id"))+B(`${c("/etc/machine-id")} ${(0,A.hostname)()}\
 ${E()}`)),r}n(t,"machine");function c(S){return M(()=>(0,u.readFileSync)(S,"latin1"))??""}n(c,"textOf");function E(){return M(()=>(0,u.readlinkSync)("/proc/sel\
f/ns/pid"))??""}n(E,"pidNamespace");function M(S){try{return S()}catch(z){if(["ENOENT","ENOTDIR","EACCES","EPERM"].includes((0,I.UQ)(z)??""))return;throw z}}n(M,
"readable");function B(S){return(0,a.hash)("sha256",S,"hex").slice(0,8)}n(B,"short");function x(S){try{return S()}catch{return}}n(x,"readOr")})};export{rn as id,on as ids,sn as modules};
