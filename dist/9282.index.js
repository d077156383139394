var ne=Object.defineProperty;var e=(x,j)=>ne(x,"name",{value:j,configurable:!0});const re=9282,oe=[9282],se={72038:((x,j,t)=>{t.d(j,{Bc:e(()=>c,"Bc"),DY:e(()=>R,"DY"),hT:e(()=>w,"hT"),iC:e(()=>b,"iC"),mF:e(()=>h,"mF")});var _=t(75892),l=t(14399),
C=t(85435),I=t(26676),g=t(65060),L=t(93393),A=t(82635);const R=6,B=[1,1,1,2,2,3,3,5,7,9],U=/\.(zip|7z|rar|tar|xz|txz|bz2|tbz2?|lz4|lzma|br|Z)$/i;function b(o){const a=(0,I.
dz)(o)===void 0?o:o.replace(/\?.*$/s,""),d=U.exec(a)?.[0];if(d!==void 0)throw new _.dz(`a bundle cannot be written as ${d}`,{hint:"Let the name end in .snapshot\
.tar.gz or .snapshot.tar.zst"});return/\.(zstd?|tzst)$/i.test(a)?"zstd":"gzip"}e(b,"compressionFor");function w(o){if(Number.isInteger(o)&&o>=1&&o<=9)return o;throw new _.
dz(`${o} is no compression level: expected a whole number from 1 (fast) to 9 (small)`)}e(w,"checkLevel");function c(o,a,d){return a==="gzip"?(0,C.Z)(o,{level:d}):
(0,A.q)(o,{level:B[d]??3})}e(c,"compress");async function*h(o,{damage:a,signal:d}){const{head:r,all:n}=await(0,g.s)((0,L.l)(o,{signal:d,damaged:e((f,u)=>/follows/.
test(f)?a.behind(f,u):a.error(f,u),"damaged")}),l.Fm);if((0,l.YZ)(r))return yield*n;await n.return();const s=(0,l.Vl)(r);throw a.notABundle(s===void 0?"it is no\
 tar, nor is there one packed in it":`it is ${s.name}`,s?.hint)}e(h,"decompress")}),62838:((x,j,t)=>{t.d(j,{C:e(()=>w,"C"),j:e(()=>c,"j")});var _=t(51455),l=t(76760),
C=t(75892),I=t(15721),g=t(3134),L=t(87888),A=t(30444),R=t(307),B=t(54341),U=function(a,d,r){if(d!=null){if(typeof d!="object"&&typeof d!="function")throw new TypeError(
"Object expected.");var n,s;if(r){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");n=d[Symbol.asyncDispose]}if(n===void 0){if(!Symbol.
dispose)throw new TypeError("Symbol.dispose is not defined.");n=d[Symbol.dispose],r&&(s=n)}if(typeof n!="function")throw new TypeError("Object not disposable.");
s&&(n=e(function(){try{s.call(this)}catch(f){return Promise.reject(f)}},"dispose")),a.stack.push({value:d,dispose:n,async:r})}else r&&a.stack.push({async:!0});return d},
b=(function(a){return function(d){function r(u){d.error=d.hasError?new a(u,d.error,"An error was suppressed during disposal."):u,d.hasError=!0}e(r,"fail");var n,
s=0;function f(){for(;n=d.stack.pop();)try{if(!n.async&&s===1)return s=0,d.stack.push(n),Promise.resolve().then(f);if(n.dispose){var u=n.dispose.call(n.value);if(n.
async)return s|=2,Promise.resolve(u).then(f,function(i){return r(i),f()})}else s|=1}catch(i){r(i)}if(s===1)return d.hasError?Promise.reject(d.error):Promise.resolve();
if(d.hasError)throw d.error}return e(f,"next"),f()}})(typeof SuppressedError=="function"?SuppressedError:function(a,d,r){var n=new Error(r);return n.name="Suppr\
essedError",n.error=a,n.suppressed=d,n});async function w(a,d,r){const n=(0,B.t4)(a),s=(0,B.ke)(n),f=await o(a);await(0,g.CD)(`Cannot write ${a}`,async()=>{const u={
stack:[],error:void 0,hasError:!1};try{const i=U(u,(0,R.kC)(n,s),!0);await(0,_.mkdir)(n);for(const E of d)await(0,L.kq)((0,l.dirname)((0,l.join)(n,E.path)),void 0),
await(0,R.v8)((0,l.join)(n,E.path),E.open(),r.signal),await(0,L.Yw)((0,l.dirname)((0,l.join)(n,E.path)));f&&await(0,_.rename)(a,s),await(0,_.rename)(n,a).catch(
async E=>{throw f&&await(0,_.rename)(s,a),E}),await(0,L.Yw)((0,l.dirname)(a))}catch(i){u.error=i,u.hasError=!0}finally{const i=b(u);i&&await i}})}e(w,"writeFold\
er");async function*c(a,d,{signal:r,damage:n}){const s=await h(a,A.h1,r);if(s===void 0)throw n.notABundle("the folder holds no manifest.json");yield s;for(const f of d()){
const u=await h(a,f.path,r);if(u===void 0)throw n.error(`${f.path} is missing`);yield u}}e(c,"readFolder");async function h(a,d,r){try{const n=await(0,_.realpath)(
(0,l.join)(a,(0,l.dirname)(d))),s=(0,l.join)(n,(0,l.basename)(d)),f=await(0,_.lstat)(s);return n!==(0,l.join)(await(0,_.realpath)(a),(0,l.dirname)(d))||!f.isFile()?
void 0:{path:d,size:f.size,body:(0,I.KQ)(s,{signal:r,follow:!1})}}catch(n){if(n.code==="ENOENT")return;throw(0,g.zS)(n,`Cannot read ${(0,l.join)(a,d)}`)}}e(h,"f\
ileIn");async function o(a){if(await(0,_.stat)(a).catch(()=>{})===void 0)return!1;if((await(0,_.stat)((0,l.join)(a,A.h1)).catch(()=>{}))?.isFile())return!0;throw new C.
dz(`Cannot replace ${a}: it is a folder without manifest.json, so it is no bundle`,{hint:"Choose another --output"})}e(o,"isBundleFolder")}),30444:((x,j,t)=>{t.
d(j,{$S:e(()=>c,"$S"),BQ:e(()=>R,"BQ"),Q7:e(()=>b,"Q7"),RH:e(()=>w,"RH"),T:e(()=>h,"T"),a8:e(()=>U,"a8"),aF:e(()=>L,"aF"),h1:e(()=>g,"h1"),hk:e(()=>B,"hk")});var _=t(
77598),l=t(76760),C=t(75892),I=t(75558);const g="manifest.json",L="docs/README.md",A=80;function R(o){let a=[];for(const n of o){const s=[n.image_digest,...n.layers],
f=a.filter(({blobs:i})=>s.some(E=>i.has(E))),u={services:[...f.flatMap(i=>i.services),n],blobs:new Set([...f.flatMap(({blobs:i})=>[...i]),...s])};a=[...a.filter(
i=>!f.includes(i)),u]}const d=new Map(a.flatMap(n=>n.services.map(s=>[s,n]))),r=Map.groupBy(o,n=>d.get(n));return new Map([...r.values()].map(n=>[l.posix.join("\
images",`${o.length===1?"base":n[0]?.name}.tar`),n]))}e(R,"imageFiles");function B(o){const a=o.length<=A?o:`${o.slice(0,A-17)}-${(0,_.hash)("sha256",o,"hex").slice(
0,16)}`;return l.posix.join("volumes",`${a}.tar`)}e(B,"volumeFile");function U(o,a){const d=l.posix.basename(o).replace(/[^A-Za-z0-9._-]/g,"_");return l.posix.join(
"bind-mounts",`${a+1}-${d.slice(0,60)||"root"}.tar`)}e(U,"bindFile");function b(o,a){const{packs:d,imported:r,...n}=o,s=new Map([...R(o.services)].flatMap(([u,i])=>i.
map(E=>[E,u]))),f=o.bind_mounts?.map((u,i)=>({...u,bind_file:U(u.path,i)}));return{...n,services:o.services.map(u=>({...u,image_file:s.get(u)})),volumes:o.volumes.
map(u=>({...u,volume_file:B(u.name)})),...f!==void 0&&{bind_mounts:f},blobs:o.blobs.map(({recipe:u,...i})=>i),files:a.map(({path:u,size:i,sha256:E})=>({path:u,size:i,
sha256:E}))}}e(b,"bundleManifest");function w(o,a){const d=new Map(a.blobs.map(({digest:n,size:s})=>[n,s])),r=e(n=>{const s=d.get(n);if(s===void 0)throw new C.cs(
`The manifest of '${a.snapshot_name}' lacks the blob ${n} of its image`);return{digest:n,size:s}},"find");return[...Map.groupBy(o,({image_digest:n})=>n)].map(([
n,s])=>({config:r(n),layers:(s[0]?.layers??[]).map(r),platform:s[0]?.platform??a.platform,references:[...new Set(s.flatMap(c))]}))}e(w,"archiveImages");function c(o){
const a=o.references.filter(d=>!d.includes("@"));return a.length>0?a:[o.image_tag]}e(c,"loadableReferences");function h({kind:o,project_name:a,volumes:d,bind_mounts:r=[]}){
return o==="compose"||d.length>0||r.length>0?a:I.sT}e(h,"homeProject")}),307:((x,j,t)=>{t.d(j,{kC:e(()=>c,"kC"),pL:e(()=>o,"pL"),v8:e(()=>h,"v8"),yr:e(()=>b,"yr"),
zh:e(()=>w,"zh")});var _=t(51455),l=t(76760),C=t(75892),I=t(3134),g=t(87888),L=t(93322),A=t(54341),R=t(58535),B=function(r,n,s){if(n!=null){if(typeof n!="object"&&
typeof n!="function")throw new TypeError("Object expected.");var f,u;if(s){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");f=
n[Symbol.asyncDispose]}if(f===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");f=n[Symbol.dispose],s&&(u=f)}if(typeof f!="functi\
on")throw new TypeError("Object not disposable.");u&&(f=e(function(){try{u.call(this)}catch(i){return Promise.reject(i)}},"dispose")),r.stack.push({value:n,dispose:f,
async:s})}else s&&r.stack.push({async:!0});return n},U=(function(r){return function(n){function s(E){n.error=n.hasError?new r(E,n.error,"An error was suppressed\
 during disposal."):E,n.hasError=!0}e(s,"fail");var f,u=0;function i(){for(;f=n.stack.pop();)try{if(!f.async&&u===1)return u=0,n.stack.push(f),Promise.resolve().
then(i);if(f.dispose){var E=f.dispose.call(f.value);if(f.async)return u|=2,Promise.resolve(E).then(i,function(v){return s(v),i()})}else u|=1}catch(v){s(v)}if(u===
1)return n.hasError?Promise.reject(n.error):Promise.resolve();if(n.hasError)throw n.error}return e(i,"next"),i()}})(typeof SuppressedError=="function"?SuppressedError:
function(r,n,s){var f=new Error(s);return f.name="SuppressedError",f.error=r,f.suppressed=n,f});async function b(r,n,s){const f=(0,l.resolve)(r);if(r.endsWith("\
/")&&n==="file")throw new C.dz(`Cannot write '${r}': it names a folder, and a file is wanted`);if(new RegExp("\\p{Cc}","u").test((0,l.basename)(f)))throw new C.
dz("Cannot write the bundle: its file name contains control characters");await(0,_.access)((0,l.dirname)(f),_.constants.W_OK|_.constants.X_OK).catch(E=>{throw(0,I.
zS)(E,`Cannot write into ${(0,l.dirname)(f)}`)}),await(0,A.tK)(f);const u=await(0,_.lstat)(f).catch(E=>{if(E.code!=="ENOENT")throw(0,I.zS)(E,`Cannot write ${r}`)});
if(u===void 0)return f;if(!(n==="file"?u.isFile()||u.isSymbolicLink():u.isDirectory()))throw new C.dz(`Cannot write ${r}: something that is no ${n} is there`,{hint:"\
Choose another --output"});if(!s)throw o(r);return f}e(b,"checkOutput");async function w(r,n,s){return await(0,I.CD)(`Cannot write ${r}`,async()=>{const f={stack:[],
error:void 0,hasError:!1};try{const u=(0,A.t4)(r),i=(0,R.hQ)(u),E=B(f,c(u,i),!0),v=await h(u,n,s.signal);return await h(i,[Buffer.from((0,R.Q_)(v.sha256,r))],s.
signal),s.force&&await(0,_.rm)((0,R.hQ)(r),{force:!0}),await a(u,r,s.force),await(0,_.rename)(i,(0,R.hQ)(r)),await(0,g.Yw)((0,l.dirname)(r)),v}catch(u){f.error=
u,f.hasError=!0}finally{const u=U(f);u&&await u}})}e(w,"writeOutput");function c(...r){return{async[Symbol.asyncDispose](){for(const n of r)await(0,_.rm)(n,{recursive:!0,
force:!0})}}}e(c,"removing");async function h(r,n,s){const f={stack:[],error:void 0,hasError:!1};try{const u=(0,L.AB)(),i=B(f,await(0,_.open)(r,"wx"),!0);for await(const E of n)
s.throwIfAborted(),u.add(E),await d(i,E);return await i.datasync(),u.done()}catch(u){f.error=u,f.hasError=!0}finally{const u=U(f);u&&await u}}e(h,"writeDurably");
function o(r,n){return new C.Ry(`'${r}' already exists`,{hint:"Use --force to overwrite or --output to write somewhere else",cause:n})}e(o,"alreadyThere");async function a(r,n,s){
if(!s)try{return await(0,_.link)(r,n)}catch(f){if(f.code==="EEXIST")throw o(n,f)}await(0,_.rename)(r,n)}e(a,"publish");async function d(r,n){for(let s=0;s<n.length;)
s+=(await r.write(n,s)).bytesWritten}e(d,"writeAll")}),54341:((x,j,t)=>{t.d(j,{ke:e(()=>A,"ke"),t4:e(()=>L,"t4"),tK:e(()=>R,"tK")});var _=t(51455),l=t(76760),C=t(
14151),I=t(2430);const g="-old";function L(U){return`${U}.partial-${(0,I.Pg)()}`}e(L,"partialName");function A(U){return`${U}${g}`}e(A,"replacedName");async function R(U){
const b=`${(0,l.basename)(U)}.partial-`;for(const w of await(0,_.readdir)((0,l.dirname)(U))){if(!w.startsWith(b))continue;const c=(0,l.join)((0,l.dirname)(U),w),
h=w.slice(b.length).replace(/(\.sha256|-old)$/,"");!(0,I.sg)(h)||(0,C.pG)(h,c)||w.endsWith(g)&&await B(c,U)||await(0,_.rm)(c,{recursive:!0,force:!0})}}e(R,"swee\
pPartials");async function B(U,b){try{return await(0,_.rename)(U,b),!0}catch{return!1}}e(B,"putBack")}),58535:((x,j,t)=>{t.d(j,{L0:e(()=>B,"L0"),Q_:e(()=>A,"Q_"),
YD:e(()=>R,"YD"),hQ:e(()=>L,"hQ")});var _=t(51455),l=t(76760),C=t(75892),I=t(15721),g=t(3134);function L(b){return`${b}.sha256`}e(L,"sidecarOf");function A(b,w){
const c=(0,l.basename)(w);return c.includes("\\")?`\\${b}  ${c.replaceAll("\\","\\\\")}
`:`${b}  ${c}
`}e(A,"sidecarLine");async function R(b,w){const c=L(b),h=await U(c,w);return h===void 0?void 0:B(h,{file:c,path:b})}e(R,"readSidecar");function B(b,{file:w,path:c}){
const h=b.split(/\r?\n/).filter(d=>d.trim()!==""),o=h.length===1?h[0]:h.find(d=>d.includes((0,l.basename)(c))),a=/^\\?([0-9a-f]{64})(\s|$)/i.exec(o??"")?.[1]??/^SHA256 \(.*\) = ([0-9a-f]{64})$/i.
exec(o??"")?.[1];if(a!==void 0)return a.toLowerCase();throw new C.cs(`${w} holds no sha256 checksum of ${(0,l.basename)(c)}`,{hint:"Get it again from where the \
bundle came, or remove it"})}e(B,"parseSidecar");async function U(b,w){try{await(0,_.stat)(b)}catch(c){if((0,g.UQ)(c)==="ENOENT")return;throw(0,g.zS)(c,`Cannot \
read ${b}`)}for await(const c of(0,I.KQ)(b,{signal:w}))return Buffer.from(c).toString("latin1");return""}e(U,"beginningOf")}),36540:((x,j,t)=>{t.d(j,{E:e(()=>d,
"E"),A:e(()=>a,"A")});var _=t(75892),l=t(26676),C=t(73024),I=t(51455),g=t(76760),L=t(15721),A=t(3134),R=t(307),B=t(58535),U=t(81831);function b(r,n=r){return{location:r,
async check({force:s}){await(0,R.yr)(n.endsWith("/")?`${r}/`:r,"file",s)},write:e((s,f)=>(0,R.zh)(r,s,f),"write"),async open({signal:s}){const f=await(0,I.stat)(
r).catch(E=>{throw(0,A.zS)(E,`Cannot read ${r}`)});if(f.isFIFO())return{label:(0,g.basename)(r),pieces:(0,C.createReadStream)(r,{signal:s}),size:void 0};const u=await(0,B.
YD)(r,s),i={label:(0,g.basename)(r),pieces:(0,L.KQ)(r,{signal:s}),size:f.size,...u&&{sha256:u}};return f.isFile()?await(0,U._)(i,{path:r,signal:s,onCleanup:e(()=>{},
"onCleanup")}):i},async[Symbol.asyncDispose](){}}}e(b,"pathTarget");var w=t(1708);const c="-";function h(){const r=[],n=e(async()=>{throw new _.dz("Cannot write\
 a bundle to standard output",{hint:"Give a file: --output base.snapshot.tar.gz"})},"refuse");return{location:c,check:n,write:n,async open({signal:s}){if(w.stdin.
isTTY)throw new _.dz("Nothing is piped to standard input",{hint:"For example: curl -L <url> | vm snapshot import -"});const f={label:"standard input",pieces:w.stdin,
size:void 0};return await(0,U._)(f,{signal:s,onCleanup:e(u=>r.push(u),"onCleanup")})},async[Symbol.asyncDispose](){for(const s of r)await s()}}}e(h,"stdinTarget");
const o={artifact:e(async r=>await(await Promise.all([t.e(2137),t.e(8199)]).then(t.bind(t,58199))).openArtifactTarget(r),"artifact"),s3:e(async r=>await(await Promise.
all([t.e(3711),t.e(6959),t.e(9030)]).then(t.bind(t,99030))).openS3Target(r),"s3")};async function a(r){if(r===c)return h();const n=d(r);if(n!==void 0)return b(n,
r);const s=o[(0,l.dz)(r)??""];if(s===void 0)throw new _.dz(`no bundle can be at '${(0,l.DW)(r)}'`,{hint:"Give a path, an object in a bucket such as s3://bucket/\
base.snapshot.tar.gz, or artifact:<name>"});return await s(r)}e(a,"openTarget");function d(r){if(r===c)return;const n=(0,l.dz)(r),s=n!==void 0&&o[n]===void 0&&n!==
"file"&&!/^[^:]+:\/\//.test(r);return n===void 0||n==="file"||s?(0,l.XM)(r):void 0}e(d,"bundlePath")}),81831:((x,j,t)=>{t.d(j,{_:e(()=>G,"_")});var _=t(73024),l=t(
51455),C=t(48161),I=t(76760),g=t(46466),L=t(75892),A=t(3134),R=t(65060),B=t(38522),U=t(93322),b=function(D,m,O){if(m!=null){if(typeof m!="object"&&typeof m!="fu\
nction")throw new TypeError("Object expected.");var T,P;if(O){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");T=m[Symbol.asyncDispose]}
if(T===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");T=m[Symbol.dispose],O&&(P=T)}if(typeof T!="function")throw new TypeError(
"Object not disposable.");P&&(T=e(function(){try{P.call(this)}catch(p){return Promise.reject(p)}},"dispose")),D.stack.push({value:m,dispose:T,async:O})}else O&&
D.stack.push({async:!0});return m},w=(function(D){return function(m){function O(z){m.error=m.hasError?new D(z,m.error,"An error was suppressed during disposal."):
z,m.hasError=!0}e(O,"fail");var T,P=0;function p(){for(;T=m.stack.pop();)try{if(!T.async&&P===1)return P=0,m.stack.push(T),Promise.resolve().then(p);if(T.dispose){
var z=T.dispose.call(T.value);if(T.async)return P|=2,Promise.resolve(z).then(p,function(S){return O(S),p()})}else P|=1}catch(S){O(S)}if(P===1)return m.hasError?
Promise.reject(m.error):Promise.resolve();if(m.hasError)throw m.error}return e(p,"next"),p()}})(typeof SuppressedError=="function"?SuppressedError:function(D,m,O){
var T=new Error(O);return T.name="SuppressedError",T.error=D,T.suppressed=m,T});const c=Buffer.from("PK"),h=101010256,o=22,a=101075792,d=33639248,r=65535,n=16<<
20,s=1<<20,f=4294967295;async function u(D){return await(0,A.CD)(`Cannot read ${D}`,async()=>{const m={stack:[],error:void 0,hasError:!1};try{const O=b(m,await(0,l.
open)(D),!0),{offset:T,length:P}=await v(O,D),p=await M(O,T,P,D),z=[];for(let S=0;S+46<=p.length&&p.readUInt32LE(S)===d;){const[W,K,F]=[p.readUInt16LE(S+28),p.readUInt16LE(
S+30),p.readUInt16LE(S+32)],X=p.subarray(S+46,S+46+W).toString("utf8"),Z=p.subarray(S+46+W,S+46+W+K),[H,V,J]=y(Z,[p.readUInt32LE(S+24),p.readUInt32LE(S+20),p.readUInt32LE(
S+42)]),q={flags:p.readUInt16LE(S+8),method:p.readUInt16LE(S+10),crc:p.readUInt32LE(S+16)};z.push({name:X,size:H,open:e(ee=>i(D,{...q,name:X,size:H,stored:V,position:J},
ee),"open")}),S+=46+W+K+F}return z}catch(O){m.error=O,m.hasError=!0}finally{const O=w(m);O&&await O}})}e(u,"zipEntries");async function*i(D,m,O){const T={stack:[],
error:void 0,hasError:!1};try{if((m.flags&1)!==0||m.method!==0&&m.method!==8)throw new L.Wt(`${m.name} in ${D} is encrypted or packed in a way that is not known\
 here`,{hint:"Unzip it first"});const P=b(T,await(0,l.open)(D),!0),p=await M(P,m.position,30,D),z=m.position+30+p.readUInt16LE(26)+p.readUInt16LE(28),S=E(P,z,m.
stored,{path:D,signal:O});let W=0,K=0;for await(const F of m.method===0?S:(0,U.sc)(S,(0,B.createInflateRaw)())){if(W+=F.length,K=(0,B.crc32)(F,K),W>m.size)throw $(
D,m.name);yield F}if(W!==m.size||K!==m.crc)throw $(D,m.name)}catch(P){T.error=P,T.hasError=!0}finally{const P=w(T);P&&await P}}e(i,"contents");async function*E(D,m,O,{
path:T,signal:P}){for(let p=0;p<O;p+=s)P.throwIfAborted(),yield await M(D,m+p,Math.min(s,O-p),T)}e(E,"range");async function v(D,m){const{size:O}=await D.stat(),
T=Math.max(0,O-o-r),P=await M(D,T,O-T,m);let p=P.length-o;for(;p>=0&&P.readUInt32LE(p)!==h;)p--;if(p<0)throw $(m,"its table");let[z,S]=[P.readUInt32LE(p+12),P.readUInt32LE(
p+16)];if((z===f||S===f)&&p>=20){const W=await M(D,Number(P.readBigUInt64LE(p-20+8)),56,m);if(W.readUInt32LE(0)!==a)throw $(m,"its table");[z,S]=[Number(W.readBigUInt64LE(
40)),Number(W.readBigUInt64LE(48))]}if(z>n||S+z>O)throw $(m,"its table");return{offset:S,length:z}}e(v,"findDirectory");function y(D,[m,O,T]){for(let P=0;P+4<=D.
length;P+=4+D.readUInt16LE(P+2)){if(D.readUInt16LE(P)!==1)continue;let p=P+4;const z=e(S=>S!==f||p+8>D.length?S:(p+=8,Number(D.readBigUInt64LE(p-8))),"take");return[
z(m),z(O),z(T)]}return[m,O,T]}e(y,"bigOnes");async function M(D,m,O,T){const P=Buffer.allocUnsafeSlow(O),{bytesRead:p}=O===0?{bytesRead:0}:await D.read(P,0,O,m);
if(p<O)throw $(T,"it is cut off");return P}e(M,"readAt");function $(D,m){return new L.cs(`${D} is a damaged zip: ${m}`,{hint:"Download it again"})}e($,"damaged");
var Q=t(58535);const Y=64*1024;async function G(D,{path:m,signal:O,onCleanup:T}){const{head:P,all:p}=await(0,R.s)(D.pieces,c.length);if(Buffer.compare(P,c)!==0)
return{...D,pieces:p};if(m!==void 0)return await p.return(),await k(m,O);const z=await(0,A.CD)(`Cannot make a folder in ${(0,C.tmpdir)()}`,()=>(0,l.mkdtemp)((0,I.
join)((0,C.tmpdir)(),"vm-zip-")));T(()=>(0,l.rm)(z,{recursive:!0,force:!0}));const S=(0,I.join)(z,(0,I.basename)(D.label).replace(/(\.zip)?$/i,".zip"));return await(0,A.
CD)(`Cannot write ${S}`,()=>(0,g.pipeline)(p,(0,_.createWriteStream)(S),{signal:O})),await k(S,O)}e(G,"unzipped");async function k(D,m){const O=(await u(D)).filter(
({name:K})=>!K.endsWith("/")),T=O.filter(({name:K})=>!K.endsWith(".sha256")),[P]=T;if(P===void 0||T.length>1||!/\.(tar|t?gz|zstd?|tzst|t?xz|t?bz2)$/i.test(P.name)){
const K=O.some(({name:F})=>(0,I.basename)(F)==="manifest.json");throw new L.dz(`${(0,I.basename)(D)} is a zip without a bundle in it: it holds ${O.length===1?"o\
ne file":`${O.length} files`}`,{hint:K?"Unzip it and import the folder":"Give what vm snapshot export wrote"})}const p=(0,I.basename)(P.name),z=O.find(({name:K,
size:F})=>K===(0,Q.hQ)(P.name)&&F<=Y),S=z&&await N(z.open(m)),W=S===void 0?void 0:(0,Q.L0)(S,{file:(0,Q.hQ)(p),path:p});return{label:p,pieces:P.open(m),size:P.size,
...W!==void 0&&{sha256:W}}}e(k,"bundleIn");async function N(D){let m="";for await(const O of D)m+=Buffer.from(O).toString("latin1");return m}e(N,"textOf")}),91186:((x,j,t)=>{
t.d(j,{H:e(()=>I,"H")});var _=t(77598),l=t(73024),C=t(76760);function I(g){const L=(0,C.join)(g,`.clock-${(0,_.randomBytes)(6).toString("hex")}`);(0,l.closeSync)(
(0,l.openSync)(L,"wx"));try{return(0,l.lstatSync)(L).mtimeMs}finally{(0,l.rmSync)(L,{force:!0})}}e(I,"fileClock")}),14151:((x,j,t)=>{t.d(j,{Ke:e(()=>w,"Ke"),bf:e(
()=>h,"bf"),hy:e(()=>u,"hy"),pG:e(()=>c,"pG"),uu:e(()=>d,"uu")});var _=t(73024),l=t(76760),C=t(58500),I=t(75892),g=t(91186),L=t(3134),A=t(2430);const R=25,B=24*
36e5,U=1e4,b=2e3;async function w(i,E){const{wait:v,signal:y,token:M=(0,A.Pg)(),stop:$=e(()=>{},"stop"),onWait:Q}=E,Y=E.isHeldBy??(N=>c(N,i)),G=performance.now();
let k=!0;for(;!s(i,M);){y.throwIfAborted();const N=h(i);if(N===void 0)continue;if(N===""?u(i)>=U:!Y(N)){N!==""&&$(N),d(i,N,$);continue}const D=performance.now()-
G;if(D>=v)throw new I.fK(`another process holds ${i}`,{hint:"Try again when it has finished"});k&&D>=b&&Q?.(N),D>=b&&(k=!1),await(0,C.setTimeout)(R,void 0,{signal:y})}
return{[Symbol.asyncDispose]:async()=>o(i,M,$)}}e(w,"lockFile");function c(i,E){const v=(0,A.Tu)(i);return v==="alive"||v==="unknown"&&u(E)<B}e(c,"isAtWork");function h(i){
try{return(0,_.readlinkSync)(i)}catch(E){if((0,L.UQ)(E)==="ENOENT")return;if((0,L.UQ)(E)!=="EINVAL")throw E}try{return(0,_.readFileSync)(i,"latin1")}catch(E){if((0,L.
UQ)(E)==="ENOENT")return;throw E}}e(h,"ownerOf");function o(i,E,v){for(let y=0;y<2;)d(i,E,v),y=a(i,E)||h(i)===E?0:y+1}e(o,"release");function a(i,E){const v=(0,l.
dirname)(i),y=(0,_.readdirSync)(v).filter(M=>M.startsWith(`${(0,l.basename)(i)}.`)&&/^\d+-\d+-/.test(M.slice((0,l.basename)(i).length+1))).map(M=>(0,l.join)(v,M)).
filter(M=>h(M)===E);for(const M of y)(0,_.rmSync)(M,{force:!0});return y.length>0}e(a,"removeAsides");function d(i,E,v){h(i)===E&&r(i,E,v)}e(d,"takeAway");function r(i,E,v){
const y=`${i}.${(0,A.Pg)()}`;try{(0,_.renameSync)(i,y)}catch($){if((0,L.UQ)($)==="ENOENT")return;throw $}const M=h(y);M!==void 0&&M!==E&&!n(y,i,M)&&v(M),(0,_.rmSync)(
y,{force:!0})}e(r,"takeAsideAndLook");function n(i,E,v){try{return(0,_.linkSync)(i,E),!0}catch(y){const M=(0,L.UQ)(y);return M==="ENOENT"?!0:M==="EEXIST"?!1:s(E,
v)}}e(n,"putBack");function s(i,E){try{return(0,_.symlinkSync)(E,i),!0}catch(v){const y=(0,L.UQ)(v)??"";if(y==="EEXIST")return!1;if(!["EPERM","ENOTSUP","EOPNOTS\
UPP","ENOSYS"].includes(y))throw v;return f(i,E)}}e(s,"create");function f(i,E){try{const v=(0,_.openSync)(i,"wx");try{(0,_.writeSync)(v,E)}catch(y){throw(0,_.rmSync)(
i,{force:!0}),y}finally{(0,_.closeSync)(v)}}catch(v){if((0,L.UQ)(v)==="EEXIST")return!1;throw v}return h(i)===E}e(f,"createFile");function u(i){const E=(0,_.lstatSync)(
i,{throwIfNoEntry:!1})?.mtimeMs;return E===void 0?0:(0,g.H)((0,l.dirname)(i))-E}e(u,"ageOf")}),87888:((x,j,t)=>{t.d(j,{Ht:e(()=>L,"Ht"),QD:e(()=>B,"QD"),Yw:e(()=>b,
"Yw"),fc:e(()=>A,"fc"),kq:e(()=>R,"kq"),v8:e(()=>U,"v8")});var _=t(51455),l=t(76760),C=t(3134),I=function(w,c,h){if(c!=null){if(typeof c!="object"&&typeof c!="f\
unction")throw new TypeError("Object expected.");var o,a;if(h){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");o=c[Symbol.asyncDispose]}
if(o===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");o=c[Symbol.dispose],h&&(a=o)}if(typeof o!="function")throw new TypeError(
"Object not disposable.");a&&(o=e(function(){try{a.call(this)}catch(d){return Promise.reject(d)}},"dispose")),w.stack.push({value:c,dispose:o,async:h})}else h&&
w.stack.push({async:!0});return c},g=(function(w){return function(c){function h(r){c.error=c.hasError?new w(r,c.error,"An error was suppressed during disposal."):
r,c.hasError=!0}e(h,"fail");var o,a=0;function d(){for(;o=c.stack.pop();)try{if(!o.async&&a===1)return a=0,c.stack.push(o),Promise.resolve().then(d);if(o.dispose){
var r=o.dispose.call(o.value);if(o.async)return a|=2,Promise.resolve(r).then(d,function(n){return h(n),d()})}else a|=1}catch(n){h(n)}if(a===1)return c.hasError?
Promise.reject(c.error):Promise.resolve();if(c.hasError)throw c.error}return e(d,"next"),d()}})(typeof SuppressedError=="function"?SuppressedError:function(w,c,h){
var o=new Error(h);return o.name="SuppressedError",o.error=w,o.suppressed=c,o});async function L(w){if(process.geteuid?.()===0)for(let c=w;;c=(0,l.dirname)(c)){
const h=await(0,_.stat)(c).catch(o=>{if(!((0,C.UQ)(o)==="ENOENT"||(0,C.UQ)(o)==="ENOTDIR"))throw o});if(h)return h.uid===0?void 0:{uid:h.uid,gid:h.gid}}}e(L,"ow\
nerBelow");async function A(w,c){const h=await(0,_.mkdir)(w,{recursive:!0});if(!(!c||h===void 0))for(let o=w;o.length>=h.length;o=(0,l.dirname)(o))await(0,_.chown)(
o,c.uid,c.gid)}e(A,"makeFolder");async function R(w,c){const h=await(0,_.mkdir)(w,{recursive:!0});if(h!==void 0)for(let o=w;o.length>=h.length;o=(0,l.dirname)(o))
c&&await(0,_.chown)(o,c.uid,c.gid),await b((0,l.dirname)(o))}e(R,"makeFolderDurably");async function B(w,c){await(0,_.mkdir)(w),c&&await(0,_.chown)(w,c.uid,c.gid)}
e(B,"makeFolderIn");async function U(w,c,h){const o={stack:[],error:void 0,hasError:!1};try{const a=I(o,await(0,_.open)(w,"wx"),!0);await a.writeFile(c),h&&await a.
chown(h.uid,h.gid),await a.sync()}catch(a){o.error=a,o.hasError=!0}finally{const a=g(o);a&&await a}}e(U,"writeDurably");async function b(w){const c={stack:[],error:void 0,
hasError:!1};try{await I(c,await(0,_.open)(w,"r"),!0).sync().catch(o=>{if(!["EINVAL","EPERM","EISDIR","ENOTSUP"].includes((0,C.UQ)(o)??""))throw o})}catch(h){c.
error=h,c.hasError=!0}finally{const h=g(c);h&&await h}}e(b,"syncFolder")}),2430:((x,j,t)=>{t.d(j,{IX:e(()=>b,"IX"),Pg:e(()=>L,"Pg"),Tu:e(()=>R,"Tu"),b8:e(()=>U,
"b8"),eB:e(()=>B,"eB"),sg:e(()=>A,"sg")});var _=t(77598),l=t(73024),C=t(48161),I=t(3134);const g=/^([1-9][0-9]{0,9})-([0-9]{1,20})-([0-9a-f]{8})([0-9a-f]{8})-[0-9a-f]{12}$/;
function L(){return r??=(0,I.zL)("reading /proc/self/stat",()=>h()),`${process.pid}-${r}-${s()}-${(0,_.randomBytes)(6).toString("hex")}`}e(L,"processToken");function A(y){
return g.test(y)}e(A,"isToken");function R(y){const M=g.exec(y),[$,Q]=[s().slice(0,8),s().slice(8)];return!M||M[4]!==Q?"unknown":M[3]!==$?"dead":w(Number(M[1]),
M[2]??d)}e(R,"tokenState");function B(y){return g.exec(y)?.[3]===s().slice(0,8)?R(y):"unknown"}e(B,"sharedTokenState");function U(y){const M=g.exec(y)?.[1];return M===
void 0?void 0:Number(M)}e(U,"pidOf");function b(y){return g.exec(y)?.[4]===s().slice(8)}e(b,"isLocal");function w(y,M){if(!a(y))return"dead";const $=c(y);return $===
void 0||M===d||$===M?"alive":"dead"}e(w,"processState");function c(y){return v(()=>o((0,l.readFileSync)(`/proc/${y}/stat`,"latin1")))}e(c,"startTime");function h(){
try{return o((0,l.readFileSync)("/proc/self/stat","latin1"))??d}catch(y){if((0,I.UQ)(y)==="ENOENT")return d;throw y}}e(h,"ownStart");function o(y){return y.slice(
y.lastIndexOf(")")+2).split(" ")[19]}e(o,"startIn");function a(y){try{return process.kill(y,0),!0}catch(M){return(0,I.UQ)(M)!=="ESRCH"}}e(a,"signalReaches");const d="\
0";let r,n;function s(){return n??=(0,I.zL)("reading the identity of this machine",()=>E(f("/proc/sys/kernel/random/boot_id"))+E(`${f("/etc/machine-id")} ${(0,C.
hostname)()} ${u()}`)),n}e(s,"machine");function f(y){return i(()=>(0,l.readFileSync)(y,"latin1"))??""}e(f,"textOf");function u(){return i(()=>(0,l.readlinkSync)(
"/proc/self/ns/pid"))??""}e(u,"pidNamespace");function i(y){try{return y()}catch(M){if(["ENOENT","ENOTDIR","EACCES","EPERM"].includes((0,I.UQ)(M)??""))return;throw M}}
e(i,"readable");function E(y){return(0,_.hash)("sha256",y,"hex").slice(0,8)}e(E,"short");function v(y){try{return y()}catch{return}}e(v,"readOr")})};export{re as id,oe as ids,se as modules};
