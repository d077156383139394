var ne=Object.defineProperty;var e=(K,A)=>ne(K,"name",{value:A,configurable:!0});const re=9282,oe=[9282],se={72038:((K,A,o)=>{o.d(A,{Bc:e(()=>f,"Bc"),DY:e(()=>g,"DY"),hT:e(()=>m,"hT"),iC:e(()=>M,"iC"),mF:e(()=>_,"mF")});var E=o(75892),u=o(14399),
U=o(85435),b=o(26676),v=o(65060),S=o(93393),C=o(82635);const g=6,R=[1,1,1,2,2,3,3,5,7,9],L=/\.(zip|7z|rar|tar|xz|txz|bz2|tbz2?|lz4|lzma|br|Z)$/i;function M(i){const c=(0,b.
dz)(i)===void 0?i:i.replace(/\?.*$/s,""),d=L.exec(c)?.[0];if(d!==void 0)throw new E.dz(`a bundle cannot be written as ${d}`,{hint:"Let the name end in .snapshot\
.tar.gz or .snapshot.tar.zst"});return/\.(zstd?|tzst)$/i.test(c)?"zstd":"gzip"}e(M,"compressionFor");function m(i){if(Number.isInteger(i)&&i>=1&&i<=9)return i;throw new E.
dz(`${i} is no compression level: expected a whole number from 1 (fast) to 9 (small)`)}e(m,"checkLevel");function f(i,c,d){return c==="gzip"?(0,U.Z)(i,{level:d}):
(0,C.q)(i,{level:R[d]??3})}e(f,"compress");async function*_(i,{damage:c,signal:d}){const{head:s,all:n}=await(0,v.s)((0,S.l)(i,{signal:d,damaged:e((r,a)=>/follows/.
test(r)?c.behind(r,a):c.error(r,a),"damaged")}),u.Fm);if((0,u.YZ)(s))return yield*n;await n.return();const t=(0,u.Vl)(s);throw c.notABundle(t===void 0?"it is no\
 tar, nor is there one packed in it":`it is ${t.name}`,t?.hint)}e(_,"decompress")}),62838:((K,A,o)=>{o.d(A,{C:e(()=>m,"C"),j:e(()=>f,"j")});var E=o(51455),u=o(76760),
U=o(75892),b=o(15721),v=o(3134),S=o(87888),C=o(30444),g=o(307),R=o(54341),L=function(c,d,s){if(d!=null){if(typeof d!="object"&&typeof d!="function")throw new TypeError(
"Object expected.");var n,t;if(s){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");n=d[Symbol.asyncDispose]}if(n===void 0){if(!Symbol.
dispose)throw new TypeError("Symbol.dispose is not defined.");n=d[Symbol.dispose],s&&(t=n)}if(typeof n!="function")throw new TypeError("Object not disposable.");
t&&(n=e(function(){try{t.call(this)}catch(r){return Promise.reject(r)}},"dispose")),c.stack.push({value:d,dispose:n,async:s})}else s&&c.stack.push({async:!0});return d},
M=(function(c){return function(d){function s(a){d.error=d.hasError?new c(a,d.error,"An error was suppressed during disposal."):a,d.hasError=!0}e(s,"fail");var n,
t=0;function r(){for(;n=d.stack.pop();)try{if(!n.async&&t===1)return t=0,d.stack.push(n),Promise.resolve().then(r);if(n.dispose){var a=n.dispose.call(n.value);if(n.
async)return t|=2,Promise.resolve(a).then(r,function(h){return s(h),r()})}else t|=1}catch(h){s(h)}if(t===1)return d.hasError?Promise.reject(d.error):Promise.resolve();
if(d.hasError)throw d.error}return e(r,"next"),r()}})(typeof SuppressedError=="function"?SuppressedError:function(c,d,s){var n=new Error(s);return n.name="Suppr\
essedError",n.error=c,n.suppressed=d,n});async function m(c,d,s){const n=(0,R.t4)(c),t=(0,R.ke)(n),r=await i(c);await(0,v.CD)(`Cannot write ${c}`,async()=>{const a={
stack:[],error:void 0,hasError:!1};try{const h=L(a,(0,g.kC)(n,t),!0);await(0,E.mkdir)(n);for(const P of d)await(0,S.kq)((0,u.dirname)((0,u.join)(n,P.path)),void 0),
await(0,g.v8)((0,u.join)(n,P.path),P.open(),s.signal),await(0,S.Yw)((0,u.dirname)((0,u.join)(n,P.path)));r&&await(0,E.rename)(c,t),await(0,E.rename)(n,c).catch(
async P=>{throw r&&await(0,E.rename)(t,c),P}),await(0,S.Yw)((0,u.dirname)(c))}catch(h){a.error=h,a.hasError=!0}finally{const h=M(a);h&&await h}})}e(m,"writeFold\
er");async function*f(c,d,{signal:s,damage:n}){const t=await _(c,C.h1,s);if(t===void 0)throw n.notABundle("the folder holds no manifest.json");yield t;for(const r of d()){
const a=await _(c,r.path,s);if(a===void 0)throw n.error(`${r.path} is missing`);yield a}}e(f,"readFolder");async function _(c,d,s){try{const n=await(0,E.realpath)(
(0,u.join)(c,(0,u.dirname)(d))),t=(0,u.join)(n,(0,u.basename)(d)),r=await(0,E.lstat)(t);return n!==(0,u.join)(await(0,E.realpath)(c),(0,u.dirname)(d))||!r.isFile()?
void 0:{path:d,size:r.size,body:(0,b.KQ)(t,{signal:s,follow:!1})}}catch(n){if(n.code==="ENOENT")return;throw(0,v.zS)(n,`Cannot read ${(0,u.join)(c,d)}`)}}e(_,"f\
ileIn");async function i(c){if(await(0,E.stat)(c).catch(()=>{})===void 0)return!1;if((await(0,E.stat)((0,u.join)(c,C.h1)).catch(()=>{}))?.isFile())return!0;throw new U.
dz(`Cannot replace ${c}: it is a folder without manifest.json, so it is no bundle`,{hint:"Choose another --output"})}e(i,"isBundleFolder")}),30444:((K,A,o)=>{o.
d(A,{$S:e(()=>f,"$S"),BQ:e(()=>g,"BQ"),Q7:e(()=>M,"Q7"),RH:e(()=>m,"RH"),T:e(()=>_,"T"),a8:e(()=>L,"a8"),aF:e(()=>S,"aF"),h1:e(()=>v,"h1"),hk:e(()=>R,"hk")});var E=o(
77598),u=o(76760),U=o(75892),b=o(75558);const v="manifest.json",S="docs/README.md",C=80;function g(i){let c=[];for(const n of i){const t=[n.image_digest,...n.layers],
r=c.filter(({blobs:h})=>t.some(P=>h.has(P))),a={services:[...r.flatMap(h=>h.services),n],blobs:new Set([...r.flatMap(({blobs:h})=>[...h]),...t])};c=[...c.filter(
h=>!r.includes(h)),a]}const d=new Map(c.flatMap(n=>n.services.map(t=>[t,n]))),s=Map.groupBy(i,n=>d.get(n));return new Map([...s.values()].map(n=>[u.posix.join("\
images",`${i.length===1?"base":n[0]?.name}.tar`),n]))}e(g,"imageFiles");function R(i){const c=i.length<=C?i:`${i.slice(0,C-17)}-${(0,E.hash)("sha256",i,"hex").slice(
0,16)}`;return u.posix.join("volumes",`${c}.tar`)}e(R,"volumeFile");function L(i,c){const d=u.posix.basename(i).replace(/[^A-Za-z0-9._-]/g,"_");return u.posix.join(
"bind-mounts",`${c+1}-${d.slice(0,60)||"root"}.tar`)}e(L,"bindFile");function M(i,c){const{packs:d,imported:s,...n}=i,t=new Map([...g(i.services)].flatMap(([a,h])=>h.
map(P=>[P,a]))),r=i.bind_mounts?.map((a,h)=>({...a,bind_file:L(a.path,h)}));return{...n,services:i.services.map(a=>({...a,image_file:t.get(a)})),volumes:i.volumes.
map(a=>({...a,volume_file:R(a.name)})),...r!==void 0&&{bind_mounts:r},blobs:i.blobs.map(({recipe:a,...h})=>h),files:c.map(({path:a,size:h,sha256:P})=>({path:a,size:h,
sha256:P}))}}e(M,"bundleManifest");function m(i,c){const d=new Map(c.blobs.map(({digest:n,size:t})=>[n,t])),s=e(n=>{const t=d.get(n);if(t===void 0)throw new U.cs(
`The manifest of '${c.snapshot_name}' lacks the blob ${n} of its image`);return{digest:n,size:t}},"find");return[...Map.groupBy(i,({image_digest:n})=>n)].map(([
n,t])=>({config:s(n),layers:(t[0]?.layers??[]).map(s),platform:t[0]?.platform??c.platform,references:[...new Set(t.flatMap(f))]}))}e(m,"archiveImages");function f(i){
const c=i.references.filter(d=>!d.includes("@"));return c.length>0?c:[i.image_tag]}e(f,"loadableReferences");function _({kind:i,project_name:c,volumes:d,bind_mounts:s=[]}){
return i==="compose"||d.length>0||s.length>0?c:b.sT}e(_,"homeProject")}),307:((K,A,o)=>{o.d(A,{kC:e(()=>f,"kC"),pL:e(()=>i,"pL"),v8:e(()=>_,"v8"),yr:e(()=>M,"yr"),
zh:e(()=>m,"zh")});var E=o(51455),u=o(76760),U=o(75892),b=o(3134),v=o(87888),S=o(93322),C=o(54341),g=o(58535),R=function(s,n,t){if(n!=null){if(typeof n!="object"&&
typeof n!="function")throw new TypeError("Object expected.");var r,a;if(t){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");r=
n[Symbol.asyncDispose]}if(r===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");r=n[Symbol.dispose],t&&(a=r)}if(typeof r!="functi\
on")throw new TypeError("Object not disposable.");a&&(r=e(function(){try{a.call(this)}catch(h){return Promise.reject(h)}},"dispose")),s.stack.push({value:n,dispose:r,
async:t})}else t&&s.stack.push({async:!0});return n},L=(function(s){return function(n){function t(P){n.error=n.hasError?new s(P,n.error,"An error was suppressed\
 during disposal."):P,n.hasError=!0}e(t,"fail");var r,a=0;function h(){for(;r=n.stack.pop();)try{if(!r.async&&a===1)return a=0,n.stack.push(r),Promise.resolve().
then(h);if(r.dispose){var P=r.dispose.call(r.value);if(r.async)return a|=2,Promise.resolve(P).then(h,function(z){return t(z),h()})}else a|=1}catch(z){t(z)}if(a===
1)return n.hasError?Promise.reject(n.error):Promise.resolve();if(n.hasError)throw n.error}return e(h,"next"),h()}})(typeof SuppressedError=="function"?SuppressedError:
function(s,n,t){var r=new Error(t);return r.name="SuppressedError",r.error=s,r.suppressed=n,r});async function M(s,n,t){const r=(0,u.resolve)(s);if(s.endsWith("\
/")&&n==="file")throw new U.dz(`Cannot write '${s}': it names a folder, and a file is wanted`);if(new RegExp("\\p{Cc}","u").test((0,u.basename)(r)))throw new U.
dz("Cannot write the bundle: its file name contains control characters");await(0,E.access)((0,u.dirname)(r),E.constants.W_OK|E.constants.X_OK).catch(P=>{throw(0,b.
zS)(P,`Cannot write into ${(0,u.dirname)(r)}`)}),await(0,C.tK)(r);const a=await(0,E.lstat)(r).catch(P=>{if(P.code!=="ENOENT")throw(0,b.zS)(P,`Cannot write ${s}`)});
if(a===void 0)return r;if(!(n==="file"?a.isFile()||a.isSymbolicLink():a.isDirectory()))throw new U.dz(`Cannot write ${s}: something that is no ${n} is there`,{hint:"\
Choose another --output"});if(!t)throw i(s);return r}e(M,"checkOutput");async function m(s,n,t){return await(0,b.CD)(`Cannot write ${s}`,async()=>{const r={stack:[],
error:void 0,hasError:!1};try{const a=(0,C.t4)(s),h=(0,g.hQ)(a),P=R(r,f(a,h),!0),z=await _(a,n,t.signal);return await _(h,[Buffer.from((0,g.Q_)(z.sha256,s))],t.
signal),t.force&&await(0,E.rm)((0,g.hQ)(s),{force:!0}),await c(a,s,t.force),await(0,E.rename)(h,(0,g.hQ)(s)),await(0,v.Yw)((0,u.dirname)(s)),z}catch(a){r.error=
a,r.hasError=!0}finally{const a=L(r);a&&await a}})}e(m,"writeOutput");function f(...s){return{async[Symbol.asyncDispose](){for(const n of s)await(0,E.rm)(n,{recursive:!0,
force:!0})}}}e(f,"removing");async function _(s,n,t){const r={stack:[],error:void 0,hasError:!1};try{const a=(0,S.AB)(),h=R(r,await(0,E.open)(s,"wx"),!0);for await(const P of n)
t.throwIfAborted(),a.add(P),await d(h,P);return await h.datasync(),a.done()}catch(a){r.error=a,r.hasError=!0}finally{const a=L(r);a&&await a}}e(_,"writeDurably");
function i(s,n){return new U.Ry(`'${s}' already exists`,{hint:"Use --force to overwrite or --output to write somewhere else",cause:n})}e(i,"alreadyThere");async function c(s,n,t){
if(!t)try{return await(0,E.link)(s,n)}catch(r){if(r.code==="EEXIST")throw i(n,r)}await(0,E.rename)(s,n)}e(c,"publish");async function d(s,n){for(let t=0;t<n.length;)
t+=(await s.write(n,t)).bytesWritten}e(d,"writeAll")}),54341:((K,A,o)=>{o.d(A,{ke:e(()=>C,"ke"),t4:e(()=>S,"t4"),tK:e(()=>g,"tK")});var E=o(51455),u=o(76760),U=o(
14151),b=o(2430);const v="-old";function S(L){return`${L}.partial-${(0,b.Pg)()}`}e(S,"partialName");function C(L){return`${L}${v}`}e(C,"replacedName");async function g(L){
const M=`${(0,u.basename)(L)}.partial-`;for(const m of await(0,E.readdir)((0,u.dirname)(L))){if(!m.startsWith(M))continue;const f=(0,u.join)((0,u.dirname)(L),m),
_=m.slice(M.length).replace(/(\.sha256|-old)$/,"");!(0,b.sg)(_)||(0,U.pG)(_,f)||m.endsWith(v)&&await R(f,L)||await(0,E.rm)(f,{recursive:!0,force:!0})}}e(g,"swee\
pPartials");async function R(L,M){try{return await(0,E.rename)(L,M),!0}catch{return!1}}e(R,"putBack")}),58535:((K,A,o)=>{o.d(A,{L0:e(()=>R,"L0"),Q_:e(()=>C,"Q_"),
YD:e(()=>g,"YD"),hQ:e(()=>S,"hQ")});var E=o(51455),u=o(76760),U=o(75892),b=o(15721),v=o(3134);function S(M){return`${M}.sha256`}e(S,"sidecarOf");function C(M,m){
const f=(0,u.basename)(m);return f.includes("\\")?`\\${M}  ${f.replaceAll("\\","\\\\")}
`:`${M}  ${f}
`}e(C,"sidecarLine");async function g(M,m){const f=S(M),_=await L(f,m);return _===void 0?void 0:R(_,{file:f,path:M})}e(g,"readSidecar");function R(M,{file:m,path:f}){
const _=M.split(/\r?\n/).filter(d=>d.trim()!==""),i=_.length===1?_[0]:_.find(d=>d.includes((0,u.basename)(f))),c=/^\\?([0-9a-f]{64})(\s|$)/i.exec(i??"")?.[1]??/^SHA256 \(.*\) = ([0-9a-f]{64})$/i.
exec(i??"")?.[1];if(c!==void 0)return c.toLowerCase();throw new U.cs(`${m} holds no sha256 checksum of ${(0,u.basename)(f)}`,{hint:"Get it again from where the \
bundle came, or remove it"})}e(R,"parseSidecar");async function L(M,m){try{await(0,E.stat)(M)}catch(f){if((0,v.UQ)(f)==="ENOENT")return;throw(0,v.zS)(f,`Cannot \
read ${M}`)}for await(const f of(0,b.KQ)(M,{signal:m}))return Buffer.from(f).toString("latin1");return""}e(L,"beginningOf")}),36540:((K,A,o)=>{o.d(A,{E:e(()=>d,
"E"),A:e(()=>c,"A")});var E=o(75892),u=o(26676),U=o(73024),b=o(51455),v=o(76760),S=o(15721),C=o(3134),g=o(307),R=o(58535),L=o(81831);function M(s,n=s){return{location:s,
async check({force:t}){await(0,g.yr)(n.endsWith("/")?`${s}/`:s,"file",t)},write:e((t,r)=>(0,g.zh)(s,t,r),"write"),async open({signal:t}){const r=await(0,b.stat)(
s).catch(P=>{throw(0,C.zS)(P,`Cannot read ${s}`)});if(r.isFIFO())return{label:(0,v.basename)(s),pieces:(0,U.createReadStream)(s,{signal:t}),size:void 0};const a=await(0,R.
YD)(s,t),h={label:(0,v.basename)(s),pieces:(0,S.KQ)(s,{signal:t}),size:r.size,...a&&{sha256:a}};return r.isFile()?await(0,L._)(h,{path:s,signal:t,onCleanup:e(()=>{},
"onCleanup")}):h},async[Symbol.asyncDispose](){}}}e(M,"pathTarget");var m=o(1708);const f="-";function _(){const s=[],n=e(async()=>{throw new E.dz("Cannot write\
 a bundle to standard output",{hint:"Give a file: --output base.snapshot.tar.gz"})},"refuse");return{location:f,check:n,write:n,async open({signal:t}){if(m.stdin.
isTTY)throw new E.dz("Nothing is piped to standard input",{hint:"For example: curl -L <url> | vm snapshot import -"});const r={label:"standard input",pieces:m.stdin,
size:void 0};return await(0,L._)(r,{signal:t,onCleanup:e(a=>s.push(a),"onCleanup")})},async[Symbol.asyncDispose](){for(const t of s)await t()}}}e(_,"stdinTarget");
const i={artifact:e(async s=>await(await Promise.all([o.e(2137),o.e(8199)]).then(o.bind(o,58199))).openArtifactTarget(s),"artifact"),s3:e(async s=>await(await Promise.
all([o.e(3711),o.e(6959),o.e(9030)]).then(o.bind(o,99030))).openS3Target(s),"s3")};async function c(s){if(s===f)return _();const n=d(s);if(n!==void 0)return M(n,
s);const t=i[(0,u.dz)(s)??""];if(t===void 0)throw new E.dz(`no bundle can be at '${(0,u.DW)(s)}'`,{hint:"Give a path, an object in a bucket such as s3://bucket/\
base.snapshot.tar.gz, or artifact:<name>"});return await t(s)}e(c,"openTarget");function d(s){if(s===f)return;const n=(0,u.dz)(s),t=n!==void 0&&i[n]===void 0&&n!==
"file"&&!/^[^:]+:\/\//.test(s);return n===void 0||n==="file"||t?(0,u.XM)(s):void 0}e(d,"bundlePath")}),81831:((K,A,o)=>{o.d(A,{_:e(()=>k,"_")});var E=o(73024),u=o(
51455),U=o(48161),b=o(76760),v=o(46466),S=o(75892),C=o(3134),g=o(65060),R=o(38522),L=o(93322),M=function(D,l,w){if(l!=null){if(typeof l!="object"&&typeof l!="fu\
nction")throw new TypeError("Object expected.");var O,p;if(w){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");O=l[Symbol.asyncDispose]}
if(O===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");O=l[Symbol.dispose],w&&(p=O)}if(typeof O!="function")throw new TypeError(
"Object not disposable.");p&&(O=e(function(){try{p.call(this)}catch(y){return Promise.reject(y)}},"dispose")),D.stack.push({value:l,dispose:O,async:w})}else w&&
D.stack.push({async:!0});return l},m=(function(D){return function(l){function w(B){l.error=l.hasError?new D(B,l.error,"An error was suppressed during disposal."):
B,l.hasError=!0}e(w,"fail");var O,p=0;function y(){for(;O=l.stack.pop();)try{if(!O.async&&p===1)return p=0,l.stack.push(O),Promise.resolve().then(y);if(O.dispose){
var B=O.dispose.call(O.value);if(O.async)return p|=2,Promise.resolve(B).then(y,function(T){return w(T),y()})}else p|=1}catch(T){w(T)}if(p===1)return l.hasError?
Promise.reject(l.error):Promise.resolve();if(l.hasError)throw l.error}return e(y,"next"),y()}})(typeof SuppressedError=="function"?SuppressedError:function(D,l,w){
var O=new Error(w);return O.name="SuppressedError",O.error=D,O.suppressed=l,O});const f=Buffer.from("PK"),_=101010256,i=22,c=101075792,d=33639248,s=65535,n=16<<
20,t=1<<20,r=4294967295;async function a(D){return await(0,C.CD)(`Cannot read ${D}`,async()=>{const l={stack:[],error:void 0,hasError:!1};try{const w=M(l,await(0,u.
open)(D),!0),{offset:O,length:p}=await z(w,D),y=await j(w,O,p,D),B=[];for(let T=0;T+46<=y.length&&y.readUInt32LE(T)===d;){const[$,W,F]=[y.readUInt16LE(T+28),y.readUInt16LE(
T+30),y.readUInt16LE(T+32)],G=y.subarray(T+46,T+46+$).toString("utf8"),Z=y.subarray(T+46+$,T+46+$+W),[H,V,J]=I(Z,[y.readUInt32LE(T+24),y.readUInt32LE(T+20),y.readUInt32LE(
T+42)]),q={flags:y.readUInt16LE(T+8),method:y.readUInt16LE(T+10),crc:y.readUInt32LE(T+16)};B.push({name:G,size:H,open:e(ee=>h(D,{...q,name:G,size:H,stored:V,position:J},
ee),"open")}),T+=46+$+W+F}return B}catch(w){l.error=w,l.hasError=!0}finally{const w=m(l);w&&await w}})}e(a,"zipEntries");async function*h(D,l,w){const O={stack:[],
error:void 0,hasError:!1};try{if((l.flags&1)!==0||l.method!==0&&l.method!==8)throw new S.Wt(`${l.name} in ${D} is encrypted or packed in a way that is not known\
 here`,{hint:"Unzip it first"});const p=M(O,await(0,u.open)(D),!0),y=await j(p,l.position,30,D),B=l.position+30+y.readUInt16LE(26)+y.readUInt16LE(28),T=P(p,B,l.
stored,{path:D,signal:w});let $=0,W=0;for await(const F of l.method===0?T:(0,L.sc)(T,(0,R.createInflateRaw)())){if($+=F.length,W=(0,R.crc32)(F,W),$>l.size)throw x(
D,l.name);yield F}if($!==l.size||W!==l.crc)throw x(D,l.name)}catch(p){O.error=p,O.hasError=!0}finally{const p=m(O);p&&await p}}e(h,"contents");async function*P(D,l,w,{
path:O,signal:p}){for(let y=0;y<w;y+=t)p.throwIfAborted(),yield await j(D,l+y,Math.min(t,w-y),O)}e(P,"range");async function z(D,l){const{size:w}=await D.stat(),
O=Math.max(0,w-i-s),p=await j(D,O,w-O,l);let y=p.length-i;for(;y>=0&&p.readUInt32LE(y)!==_;)y--;if(y<0)throw x(l,"its table");let[B,T]=[p.readUInt32LE(y+12),p.readUInt32LE(
y+16)];if((B===r||T===r)&&y>=20){const $=await j(D,Number(p.readBigUInt64LE(y-20+8)),56,l);if($.readUInt32LE(0)!==c)throw x(l,"its table");[B,T]=[Number($.readBigUInt64LE(
40)),Number($.readBigUInt64LE(48))]}if(B>n||T+B>w)throw x(l,"its table");return{offset:T,length:B}}e(z,"findDirectory");function I(D,[l,w,O]){for(let p=0;p+4<=D.
length;p+=4+D.readUInt16LE(p+2)){if(D.readUInt16LE(p)!==1)continue;let y=p+4;const B=e(T=>T!==r||y+8>D.length?T:(y+=8,Number(D.readBigUInt64LE(y-8))),"take");return[
B(l),B(w),B(O)]}return[l,w,O]}e(I,"bigOnes");async function j(D,l,w,O){const p=Buffer.allocUnsafeSlow(w),{bytesRead:y}=w===0?{bytesRead:0}:await D.read(p,0,w,l);
if(y<w)throw x(O,"it is cut off");return p}e(j,"readAt");function x(D,l){return new S.cs(`${D} is a damaged zip: ${l}`,{hint:"Download it again"})}e(x,"damaged");
var Q=o(58535);const N=64*1024;async function k(D,{path:l,signal:w,onCleanup:O}){const{head:p,all:y}=await(0,g.s)(D.pieces,f.length);if(Buffer.compare(p,f)!==0)
return{...D,pieces:y};if(l!==void 0)return await y.return(),await Y(l,w);const B=await(0,C.CD)(`Cannot make a folder in ${(0,U.tmpdir)()}`,()=>(0,u.mkdtemp)((0,b.
join)((0,U.tmpdir)(),"vm-zip-")));O(()=>(0,u.rm)(B,{recursive:!0,force:!0}));const T=(0,b.join)(B,(0,b.basename)(D.label).replace(/(\.zip)?$/i,".zip"));return await(0,C.
CD)(`Cannot write ${T}`,()=>(0,v.pipeline)(y,(0,E.createWriteStream)(T),{signal:w})),await Y(T,w)}e(k,"unzipped");async function Y(D,l){const w=(await a(D)).filter(
({name:W})=>!W.endsWith("/")),O=w.filter(({name:W})=>!W.endsWith(".sha256")),[p]=O;if(p===void 0||O.length>1||!/\.(tar|t?gz|zstd?|tzst|t?xz|t?bz2)$/i.test(p.name)){
const W=w.some(({name:F})=>(0,b.basename)(F)==="manifest.json");throw new S.dz(`${(0,b.basename)(D)} is a zip without a bundle in it: it holds ${w.length===1?"o\
ne file":`${w.length} files`}`,{hint:W?"Unzip it and import the folder":"Give what vm snapshot export wrote"})}const y=(0,b.basename)(p.name),B=w.find(({name:W,
size:F})=>W===(0,Q.hQ)(p.name)&&F<=N),T=B&&await X(B.open(l)),$=T===void 0?void 0:(0,Q.L0)(T,{file:(0,Q.hQ)(y),path:y});return{label:y,pieces:p.open(l),size:p.size,
...$!==void 0&&{sha256:$}}}e(Y,"bundleIn");async function X(D){let l="";for await(const w of D)l+=Buffer.from(w).toString("latin1");return l}e(X,"textOf")}),91186:((K,A,o)=>{
o.d(A,{H:e(()=>b,"H")});var E=o(77598),u=o(73024),U=o(76760);function b(v){const S=(0,U.join)(v,`.clock-${(0,E.randomBytes)(6).toString("hex")}`);(0,u.closeSync)(
(0,u.openSync)(S,"wx"));try{return(0,u.lstatSync)(S).mtimeMs}finally{(0,u.rmSync)(S,{force:!0})}}e(b,"fileClock")}),14151:((K,A,o)=>{o.d(A,{Ke:e(()=>m,"Ke"),bf:e(
()=>_,"bf"),hy:e(()=>n,"hy"),pG:e(()=>f,"pG"),uu:e(()=>i,"uu")});var E=o(73024),u=o(76760),U=o(58500),b=o(75892),v=o(91186),S=o(3134),C=o(2430);const g=25,R=24*
36e5,L=1e4,M=2e3;async function m(t,r){const{wait:a,signal:h,token:P=(0,C.Pg)(),stop:z=e(()=>{},"stop"),onWait:I}=r,j=r.isHeldBy??(N=>f(N,t)),x=performance.now();
let Q=!0;for(;!d(t,P);){h.throwIfAborted();const N=_(t);if(N===void 0)continue;if(N===""?n(t)>=L:!j(N)){N!==""&&z(N),i(t,N,z);continue}const k=performance.now()-
x;if(k>=a)throw new b.fK(`another process holds ${t}`,{hint:"Try again when it has finished"});Q&&k>=M&&I?.(N),k>=M&&(Q=!1),await(0,U.setTimeout)(g,void 0,{signal:h})}
return{[Symbol.asyncDispose]:async()=>i(t,P,z)}}e(m,"lockFile");function f(t,r){const a=(0,C.Tu)(t);return a==="alive"||a==="unknown"&&n(r)<R}e(f,"isAtWork");function _(t){
try{return(0,E.readlinkSync)(t)}catch(r){if((0,S.UQ)(r)==="ENOENT")return;if((0,S.UQ)(r)!=="EINVAL")throw r}try{return(0,E.readFileSync)(t,"latin1")}catch(r){if((0,S.
UQ)(r)==="ENOENT")return;throw r}}e(_,"ownerOf");function i(t,r,a){_(t)===r&&c(t,r,a)}e(i,"takeAway");function c(t,r,a){const h=`${t}.${(0,C.Pg)()}`;try{(0,E.renameSync)(
t,h)}catch(z){if((0,S.UQ)(z)==="ENOENT")return;throw z}const P=_(h);P!==void 0&&P!==r&&!d(t,P)&&a(P),(0,E.rmSync)(h,{force:!0})}e(c,"takeAsideAndLook");function d(t,r){
try{return(0,E.symlinkSync)(r,t),!0}catch(a){const h=(0,S.UQ)(a)??"";if(h==="EEXIST")return!1;if(!["EPERM","ENOTSUP","EOPNOTSUPP","ENOSYS"].includes(h))throw a;
return s(t,r)}}e(d,"create");function s(t,r){try{const a=(0,E.openSync)(t,"wx");try{(0,E.writeSync)(a,r)}catch(h){throw(0,E.rmSync)(t,{force:!0}),h}finally{(0,E.
closeSync)(a)}}catch(a){if((0,S.UQ)(a)==="EEXIST")return!1;throw a}return _(t)===r}e(s,"createFile");function n(t){const r=(0,E.lstatSync)(t,{throwIfNoEntry:!1})?.
mtimeMs;return r===void 0?0:(0,v.H)((0,u.dirname)(t))-r}e(n,"ageOf")}),87888:((K,A,o)=>{o.d(A,{Ht:e(()=>S,"Ht"),QD:e(()=>R,"QD"),Yw:e(()=>M,"Yw"),fc:e(()=>C,"fc"),
kq:e(()=>g,"kq"),v8:e(()=>L,"v8")});var E=o(51455),u=o(76760),U=o(3134),b=function(m,f,_){if(f!=null){if(typeof f!="object"&&typeof f!="function")throw new TypeError(
"Object expected.");var i,c;if(_){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");i=f[Symbol.asyncDispose]}if(i===void 0){if(!Symbol.
dispose)throw new TypeError("Symbol.dispose is not defined.");i=f[Symbol.dispose],_&&(c=i)}if(typeof i!="function")throw new TypeError("Object not disposable.");
c&&(i=e(function(){try{c.call(this)}catch(d){return Promise.reject(d)}},"dispose")),m.stack.push({value:f,dispose:i,async:_})}else _&&m.stack.push({async:!0});return f},
v=(function(m){return function(f){function _(s){f.error=f.hasError?new m(s,f.error,"An error was suppressed during disposal."):s,f.hasError=!0}e(_,"fail");var i,
c=0;function d(){for(;i=f.stack.pop();)try{if(!i.async&&c===1)return c=0,f.stack.push(i),Promise.resolve().then(d);if(i.dispose){var s=i.dispose.call(i.value);if(i.
async)return c|=2,Promise.resolve(s).then(d,function(n){return _(n),d()})}else c|=1}catch(n){_(n)}if(c===1)return f.hasError?Promise.reject(f.error):Promise.resolve();
if(f.hasError)throw f.error}return e(d,"next"),d()}})(typeof SuppressedError=="function"?SuppressedError:function(m,f,_){var i=new Error(_);return i.name="Suppr\
essedError",i.error=m,i.suppressed=f,i});async function S(m){if(process.geteuid?.()===0)for(let f=m;;f=(0,u.dirname)(f)){const _=await(0,E.stat)(f).catch(i=>{if(!((0,U.
UQ)(i)==="ENOENT"||(0,U.UQ)(i)==="ENOTDIR"))throw i});if(_)return _.uid===0?void 0:{uid:_.uid,gid:_.gid}}}e(S,"ownerBelow");async function C(m,f){const _=await(0,E.
mkdir)(m,{recursive:!0});if(!(!f||_===void 0))for(let i=m;i.length>=_.length;i=(0,u.dirname)(i))await(0,E.chown)(i,f.uid,f.gid)}e(C,"makeFolder");async function g(m,f){
const _=await(0,E.mkdir)(m,{recursive:!0});if(_!==void 0)for(let i=m;i.length>=_.length;i=(0,u.dirname)(i))f&&await(0,E.chown)(i,f.uid,f.gid),await M((0,u.dirname)(
i))}e(g,"makeFolderDurably");async function R(m,f){await(0,E.mkdir)(m),f&&await(0,E.chown)(m,f.uid,f.gid)}e(R,"makeFolderIn");async function L(m,f,_){const i={stack:[],
error:void 0,hasError:!1};try{const c=b(i,await(0,E.open)(m,"wx"),!0);await c.writeFile(f),_&&await c.chown(_.uid,_.gid),await c.sync()}catch(c){i.error=c,i.hasError=
!0}finally{const c=v(i);c&&await c}}e(L,"writeDurably");async function M(m){const f={stack:[],error:void 0,hasError:!1};try{await b(f,await(0,E.open)(m,"r"),!0).
sync().catch(i=>{if(!["EINVAL","EPERM","EISDIR","ENOTSUP"].includes((0,U.UQ)(i)??""))throw i})}catch(_){f.error=_,f.hasError=!0}finally{const _=v(f);_&&await _}}
e(M,"syncFolder")}),2430:((K,A,o)=>{o.d(A,{IX:e(()=>M,"IX"),Pg:e(()=>S,"Pg"),Tu:e(()=>g,"Tu"),b8:e(()=>L,"b8"),eB:e(()=>R,"eB"),sg:e(()=>C,"sg")});var E=o(77598),
u=o(73024),U=o(48161),b=o(3134);const v=/^([1-9][0-9]{0,9})-([0-9]{1,20})-([0-9a-f]{8})([0-9a-f]{8})-[0-9a-f]{12}$/;function S(){return s??=(0,b.zL)("reading /p\
roc/self/stat",()=>_()),`${process.pid}-${s}-${t()}-${(0,E.randomBytes)(6).toString("hex")}`}e(S,"processToken");function C(I){return v.test(I)}e(C,"isToken");function g(I){
const j=v.exec(I),[x,Q]=[t().slice(0,8),t().slice(8)];return!j||j[4]!==Q?"unknown":j[3]!==x?"dead":m(Number(j[1]),j[2]??d)}e(g,"tokenState");function R(I){return v.
exec(I)?.[3]===t().slice(0,8)?g(I):"unknown"}e(R,"sharedTokenState");function L(I){const j=v.exec(I)?.[1];return j===void 0?void 0:Number(j)}e(L,"pidOf");function M(I){
return v.exec(I)?.[4]===t().slice(8)}e(M,"isLocal");function m(I,j){if(!c(I))return"dead";const x=f(I);return x===void 0||j===d||x===j?"alive":"dead"}e(m,"proce\
ssState");function f(I){return z(()=>i((0,u.readFileSync)(`/proc/${I}/stat`,"latin1")))}e(f,"startTime");function _(){try{return i((0,u.readFileSync)("/proc/sel\
f/stat","latin1"))??d}catch(I){if((0,b.UQ)(I)==="ENOENT")return d;throw I}}e(_,"ownStart");function i(I){return I.slice(I.lastIndexOf(")")+2).split(" ")[19]}e(i,
"startIn");function c(I){try{return process.kill(I,0),!0}catch(j){return(0,b.UQ)(j)!=="ESRCH"}}e(c,"signalReaches");const d="0";let s,n;function t(){return n??=
(0,b.zL)("reading the identity of this machine",()=>P(r("/proc/sys/kernel/random/boot_id"))+P(`${r("/etc/machine-id")} ${(0,U.hostname)()} ${a()}`)),n}e(t,"mach\
ine");function r(I){return h(()=>(0,u.readFileSync)(I,"latin1"))??""}e(r,"textOf");function a(){return h(()=>(0,u.readlinkSync)("/proc/self/ns/pid"))??""}e(a,"p\
idNamespace");function h(I){try{return I()}catch(j){if(["ENOENT","ENOTDIR","EACCES","EPERM"].includes((0,b.UQ)(j)??""))return;throw j}}e(h,"readable");function P(I){
return(0,E.hash)("sha256",I,"hex").slice(0,8)}e(P,"short");function z(I){try{return I()}catch{return}}e(z,"readOr")})};export{re as id,oe as ids,se as modules};
