var ne=Object.defineProperty;var e=(x,j)=>ne(x,"name",{value:j,configurable:!0});const re=9282,oe=[9282],se={88928:((x,j,t)=>{t.d(j,{L0:e(()=>B,"L0"),Q_:e(()=>R,"Q_"),YD:e(()=>C,"YD"),hQ:e(()=>I,"hQ")});var h=t(51455),_=t(76760),A=t(75892),v=t(
5365),g=t(24746);function I(S){return`${S}.sha256`}e(I,"sidecarOf");function R(S,w){const a=(0,_.basename)(w);return a.includes("\\")?`\\${S}  ${a.replaceAll("\\",
"\\\\")}
`:`${S}  ${a}
`}e(R,"sidecarLine");async function C(S,w){const a=I(S),E=await U(a,w);return E===void 0?void 0:B(E,{file:a,path:S})}e(C,"readSidecar");function B(S,{file:w,path:a}){
const E=S.split(/\r?\n/).filter(f=>f.trim()!==""),o=E.length===1?E[0]:E.find(f=>f.includes((0,_.basename)(a))),i=/^\\?([0-9a-f]{64})(\s|$)/i.exec(o??"")?.[1]??/^SHA256 \(.*\) = ([0-9a-f]{64})$/i.
exec(o??"")?.[1];if(i!==void 0)return i.toLowerCase();throw new A.cs(`${w} holds no sha256 checksum of ${(0,_.basename)(a)}`,{hint:"Get it again from where the \
bundle came, or remove it"})}e(B,"parseSidecar");async function U(S,w){try{await(0,h.stat)(S)}catch(a){if((0,g.UQ)(a)==="ENOENT")return;throw(0,g.zS)(a,`Cannot \
read ${S}`)}for await(const a of(0,v.KQ)(S,{signal:w}))return Buffer.from(a).toString("latin1");return""}e(U,"beginningOf")}),72038:((x,j,t)=>{t.d(j,{Bc:e(()=>a,
"Bc"),DY:e(()=>C,"DY"),hT:e(()=>w,"hT"),iC:e(()=>S,"iC"),mF:e(()=>E,"mF")});var h=t(51404),_=t(49962),A=t(90978),v=t(75892),g=t(3814),I=t(19055),R=t(83620);const C=6,
B=[1,1,1,2,2,3,3,5,7,9],U=/\.(zip|7z|rar|tar|xz|txz|bz2|tbz2?|lz4|lzma|br|Z)$/i;function S(o){const i=(0,R.dz)(o)===void 0?o:o.replace(/\?.*$/s,""),f=U.exec(i)?.[0];
if(f!==void 0)throw new v.dz(`a bundle cannot be written as ${f}`,{hint:"Let the name end in .snapshot.tar.gz or .snapshot.tar.zst"});return/\.(zstd?|tzst)$/i.test(
i)?"zstd":"gzip"}e(S,"compressionFor");function w(o){if(Number.isInteger(o)&&o>=1&&o<=9)return o;throw new v.dz(`${o} is no compression level: expected a whole \
number from 1 (fast) to 9 (small)`)}e(w,"checkLevel");function a(o,i,f){return i==="gzip"?(0,h.Z)(o,{level:f}):(0,A.q)(o,{level:B[f]??3})}e(a,"compress");async function*E(o,{
damage:i,signal:f}){const{head:r,all:n}=await(0,g.s)((0,_.l)(o,{signal:f,damaged:e((c,u)=>/follows/.test(c)?i.behind(c,u):i.error(c,u),"damaged")}),I.Fm);if((0,I.
YZ)(r))return yield*n;await n.return();const s=(0,I.Vl)(r);throw i.notABundle(s===void 0?"it is no tar, nor is there one packed in it":`it is ${s.name}`,s?.hint)}
e(E,"decompress")}),62838:((x,j,t)=>{t.d(j,{C:e(()=>w,"C"),j:e(()=>a,"j")});var h=t(51455),_=t(76760),A=t(75892),v=t(5365),g=t(24746),I=t(49700),R=t(30444),C=t(
307),B=t(59927),U=function(i,f,r){if(f!=null){if(typeof f!="object"&&typeof f!="function")throw new TypeError("Object expected.");var n,s;if(r){if(!Symbol.asyncDispose)
throw new TypeError("Symbol.asyncDispose is not defined.");n=f[Symbol.asyncDispose]}if(n===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not\
 defined.");n=f[Symbol.dispose],r&&(s=n)}if(typeof n!="function")throw new TypeError("Object not disposable.");s&&(n=e(function(){try{s.call(this)}catch(c){return Promise.
reject(c)}},"dispose")),i.stack.push({value:f,dispose:n,async:r})}else r&&i.stack.push({async:!0});return f},S=(function(i){return function(f){function r(u){f.error=
f.hasError?new i(u,f.error,"An error was suppressed during disposal."):u,f.hasError=!0}e(r,"fail");var n,s=0;function c(){for(;n=f.stack.pop();)try{if(!n.async&&
s===1)return s=0,f.stack.push(n),Promise.resolve().then(c);if(n.dispose){var u=n.dispose.call(n.value);if(n.async)return s|=2,Promise.resolve(u).then(c,function(p){
return r(p),c()})}else s|=1}catch(p){r(p)}if(s===1)return f.hasError?Promise.reject(f.error):Promise.resolve();if(f.hasError)throw f.error}return e(c,"next"),c()}})(
typeof SuppressedError=="function"?SuppressedError:function(i,f,r){var n=new Error(r);return n.name="SuppressedError",n.error=i,n.suppressed=f,n});async function w(i,f,r){
const n=(0,B.t4)(i),s=(0,B.ke)(n),c=await o(i);await(0,g.MH)(`Cannot write ${i}`,async()=>{const u={stack:[],error:void 0,hasError:!1};try{const p=U(u,(0,C.kC)(
n,s),!0);await(0,h.mkdir)(n);for(const d of f)await(0,I.kq)((0,_.dirname)((0,_.join)(n,d.path)),void 0),await(0,C.v8)((0,_.join)(n,d.path),d.open(),r.signal),await(0,I.
Yw)((0,_.dirname)((0,_.join)(n,d.path)));c&&await(0,h.rename)(i,s),await(0,h.rename)(n,i).catch(async d=>{throw c&&await(0,h.rename)(s,i),d}),await(0,I.Yw)((0,_.
dirname)(i))}catch(p){u.error=p,u.hasError=!0}finally{const p=S(u);p&&await p}})}e(w,"writeFolder");async function*a(i,f,{signal:r,damage:n}){const s=await E(i,
R.h1,r);if(s===void 0)throw n.notABundle("the folder holds no manifest.json");yield s;for(const c of f()){const u=await E(i,c.path,r);if(u===void 0)throw n.error(
`${c.path} is missing`);yield u}}e(a,"readFolder");async function E(i,f,r){try{const n=await(0,h.realpath)((0,_.join)(i,(0,_.dirname)(f))),s=(0,_.join)(n,(0,_.basename)(
f)),c=await(0,h.lstat)(s);return n!==(0,_.join)(await(0,h.realpath)(i),(0,_.dirname)(f))||!c.isFile()?void 0:{path:f,size:c.size,body:(0,v.KQ)(s,{signal:r,follow:!1})}}catch(n){
if(n.code==="ENOENT")return;throw(0,g.zS)(n,`Cannot read ${(0,_.join)(i,f)}`)}}e(E,"fileIn");async function o(i){if(await(0,h.stat)(i).catch(()=>{})===void 0)return!1;
if((await(0,h.stat)((0,_.join)(i,R.h1)).catch(()=>{}))?.isFile())return!0;throw new A.dz(`Cannot replace ${i}: it is a folder without manifest.json, so it is no\
 bundle`,{hint:"Choose another --output"})}e(o,"isBundleFolder")}),30444:((x,j,t)=>{t.d(j,{$S:e(()=>a,"$S"),BQ:e(()=>C,"BQ"),Q7:e(()=>S,"Q7"),RH:e(()=>w,"RH"),T:e(
()=>E,"T"),a8:e(()=>U,"a8"),aF:e(()=>I,"aF"),h1:e(()=>g,"h1"),hk:e(()=>B,"hk")});var h=t(77598),_=t(76760),A=t(75892),v=t(75558);const g="manifest.json",I="docs\
/README.md",R=80;function C(o){let i=[];for(const n of o){const s=[n.image_digest,...n.layers],c=i.filter(({blobs:p})=>s.some(d=>p.has(d))),u={services:[...c.flatMap(
p=>p.services),n],blobs:new Set([...c.flatMap(({blobs:p})=>[...p]),...s])};i=[...i.filter(p=>!c.includes(p)),u]}const f=new Map(i.flatMap(n=>n.services.map(s=>[
s,n]))),r=Map.groupBy(o,n=>f.get(n));return new Map([...r.values()].map(n=>[_.posix.join("images",`${o.length===1?"base":n[0]?.name}.tar`),n]))}e(C,"imageFiles");
function B(o){const i=o.length<=R?o:`${o.slice(0,R-17)}-${(0,h.hash)("sha256",o,"hex").slice(0,16)}`;return _.posix.join("volumes",`${i}.tar`)}e(B,"volumeFile");
function U(o,i){const f=_.posix.basename(o).replace(/[^A-Za-z0-9._-]/g,"_");return _.posix.join("bind-mounts",`${i+1}-${f.slice(0,60)||"root"}.tar`)}e(U,"bindFi\
le");function S(o,i){const{packs:f,imported:r,...n}=o,s=new Map([...C(o.services)].flatMap(([u,p])=>p.map(d=>[d,u]))),c=o.bind_mounts?.map((u,p)=>({...u,bind_file:U(
u.path,p)}));return{...n,services:o.services.map(u=>({...u,image_file:s.get(u)})),volumes:o.volumes.map(u=>({...u,volume_file:B(u.name)})),...c!==void 0&&{bind_mounts:c},
blobs:o.blobs.map(({recipe:u,...p})=>p),files:i.map(({path:u,size:p,sha256:d})=>({path:u,size:p,sha256:d}))}}e(S,"bundleManifest");function w(o,i){const f=new Map(
i.blobs.map(({digest:n,size:s})=>[n,s])),r=e(n=>{const s=f.get(n);if(s===void 0)throw new A.cs(`The manifest of '${i.snapshot_name}' lacks the blob ${n} of its \
image`);return{digest:n,size:s}},"find");return[...Map.groupBy(o,({image_digest:n})=>n)].map(([n,s])=>({config:r(n),layers:(s[0]?.layers??[]).map(r),platform:s[0]?.
platform??i.platform,references:[...new Set(s.flatMap(a))]}))}e(w,"archiveImages");function a(o){const i=o.references.filter(f=>!f.includes("@"));return i.length>
0?i:[o.image_tag]}e(a,"loadableReferences");function E({kind:o,project_name:i,volumes:f,bind_mounts:r=[]}){return o==="compose"||f.length>0||r.length>0?i:v.sT}e(
E,"homeProject")}),307:((x,j,t)=>{t.d(j,{kC:e(()=>a,"kC"),pL:e(()=>o,"pL"),v8:e(()=>E,"v8"),yr:e(()=>S,"yr"),zh:e(()=>w,"zh")});var h=t(51455),_=t(76760),A=t(75892),
v=t(24746),g=t(49700),I=t(12362),R=t(88928),C=t(59927),B=function(r,n,s){if(n!=null){if(typeof n!="object"&&typeof n!="function")throw new TypeError("Object exp\
ected.");var c,u;if(s){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");c=n[Symbol.asyncDispose]}if(c===void 0){if(!Symbol.dispose)
throw new TypeError("Symbol.dispose is not defined.");c=n[Symbol.dispose],s&&(u=c)}if(typeof c!="function")throw new TypeError("Object not disposable.");u&&(c=e(
function(){try{u.call(this)}catch(p){return Promise.reject(p)}},"dispose")),r.stack.push({value:n,dispose:c,async:s})}else s&&r.stack.push({async:!0});return n},
U=(function(r){return function(n){function s(d){n.error=n.hasError?new r(d,n.error,"An error was suppressed during disposal."):d,n.hasError=!0}e(s,"fail");var c,
u=0;function p(){for(;c=n.stack.pop();)try{if(!c.async&&u===1)return u=0,n.stack.push(c),Promise.resolve().then(p);if(c.dispose){var d=c.dispose.call(c.value);if(c.
async)return u|=2,Promise.resolve(d).then(p,function(D){return s(D),p()})}else u|=1}catch(D){s(D)}if(u===1)return n.hasError?Promise.reject(n.error):Promise.resolve();
if(n.hasError)throw n.error}return e(p,"next"),p()}})(typeof SuppressedError=="function"?SuppressedError:function(r,n,s){var c=new Error(s);return c.name="Suppr\
essedError",c.error=r,c.suppressed=n,c});async function S(r,n,s){const c=(0,_.resolve)(r);if(r.endsWith("/")&&n==="file")throw new A.dz(`Cannot write '${r}': it\
 names a folder, and a file is wanted`);if(new RegExp("\\p{Cc}","u").test((0,_.basename)(c)))throw new A.dz("Cannot write the bundle: its file name contains con\
trol characters");await(0,h.access)((0,_.dirname)(c),h.constants.W_OK|h.constants.X_OK).catch(d=>{throw(0,v.zS)(d,`Cannot write into ${(0,_.dirname)(c)}`)}),await(0,C.
tK)(c);const u=await(0,h.lstat)(c).catch(d=>{if(d.code!=="ENOENT")throw(0,v.zS)(d,`Cannot write ${r}`)});if(u===void 0)return c;if(!(n==="file"?u.isFile()||u.isSymbolicLink():
u.isDirectory()))throw new A.dz(`Cannot write ${r}: something that is no ${n} is there`,{hint:"Choose another --output"});if(!s)throw o(r);return c}e(S,"checkOu\
tput");async function w(r,n,s){return await(0,v.MH)(`Cannot write ${r}`,async()=>{const c={stack:[],error:void 0,hasError:!1};try{const u=(0,C.t4)(r),p=(0,R.hQ)(
u),d=B(c,a(u,p),!0),D=await E(u,n,s.signal);return await E(p,[Buffer.from((0,R.Q_)(D.sha256,r))],s.signal),s.force&&await(0,h.rm)((0,R.hQ)(r),{force:!0}),await i(
u,r,s.force),await(0,h.rename)(p,(0,R.hQ)(r)),await(0,g.Yw)((0,_.dirname)(r)),D}catch(u){c.error=u,c.hasError=!0}finally{const u=U(c);u&&await u}})}e(w,"writeOu\
tput");function a(...r){return{async[Symbol.asyncDispose](){for(const n of r)await(0,h.rm)(n,{recursive:!0,force:!0})}}}e(a,"removing");async function E(r,n,s){
const c={stack:[],error:void 0,hasError:!1};try{const u=(0,I.$8)(),p=B(c,await(0,h.open)(r,"wx"),!0);for await(const d of n)s.throwIfAborted(),u.add(d),await f(
p,d);return await p.datasync(),u.done()}catch(u){c.error=u,c.hasError=!0}finally{const u=U(c);u&&await u}}e(E,"writeDurably");function o(r,n){return new A.Ry(`'${r}\
' already exists`,{hint:"Use --force to overwrite or --output to write somewhere else",cause:n})}e(o,"alreadyThere");async function i(r,n,s){if(!s)try{return await(0,h.
link)(r,n)}catch(c){if(c.code==="EEXIST")throw o(n,c)}await(0,h.rename)(r,n)}e(i,"publish");async function f(r,n){for(let s=0;s<n.length;)s+=(await r.write(n,s)).
bytesWritten}e(f,"writeAll")}),59927:((x,j,t)=>{t.d(j,{ke:e(()=>R,"ke"),t4:e(()=>I,"t4"),tK:e(()=>C,"tK")});var h=t(51455),_=t(76760),A=t(80627),v=t(56690);const g="\
-old";function I(U){return`${U}.partial-${(0,v.Pg)()}`}e(I,"partialName");function R(U){return`${U}${g}`}e(R,"replacedName");async function C(U){const S=`${(0,_.
basename)(U)}.partial-`;for(const w of await(0,h.readdir)((0,_.dirname)(U))){if(!w.startsWith(S))continue;const a=(0,_.join)((0,_.dirname)(U),w),E=w.slice(S.length).
replace(/(\.sha256|-old)$/,"");!(0,v.sg)(E)||(0,A.pG)(E,a)||w.endsWith(g)&&await B(a,U)||await(0,h.rm)(a,{recursive:!0,force:!0})}}e(C,"sweepPartials");async function B(U,S){
try{return await(0,h.rename)(U,S),!0}catch{return!1}}e(B,"putBack")}),36540:((x,j,t)=>{t.d(j,{E:e(()=>f,"E"),A:e(()=>i,"A")});var h=t(75892),_=t(83620),A=t(73024),
v=t(51455),g=t(76760),I=t(5365),R=t(24746),C=t(88928),B=t(307),U=t(1388);function S(r,n=r){return{location:r,async check({force:s}){await(0,B.yr)(n.endsWith("/")?
`${r}/`:r,"file",s)},write:e((s,c)=>(0,B.zh)(r,s,c),"write"),async open({signal:s}){const c=await(0,v.stat)(r).catch(d=>{throw(0,R.zS)(d,`Cannot read ${r}`)});if(c.
isFIFO())return{label:(0,g.basename)(r),pieces:(0,A.createReadStream)(r,{signal:s}),size:void 0};const u=await(0,C.YD)(r,s),p={label:(0,g.basename)(r),pieces:(0,I.
KQ)(r,{signal:s}),size:c.size,...u&&{sha256:u}};return c.isFile()?await(0,U._)(p,{path:r,signal:s,onCleanup:e(()=>{},"onCleanup")}):p},async[Symbol.asyncDispose](){}}}
e(S,"pathTarget");var w=t(1708);const a="-";function E(){const r=[],n=e(async()=>{throw new h.dz("Cannot write a bundle to standard output",{hint:"Give a file: \
--output base.snapshot.tar.gz"})},"refuse");return{location:a,check:n,write:n,async open({signal:s}){if(w.stdin.isTTY)throw new h.dz("Nothing is piped to standa\
rd input",{hint:"For example: curl -L <url> | vm snapshot import -"});const c={label:"standard input",pieces:w.stdin,size:void 0};return await(0,U._)(c,{signal:s,
onCleanup:e(u=>r.push(u),"onCleanup")})},async[Symbol.asyncDispose](){for(const s of r)await s()}}}e(E,"stdinTarget");const o={artifact:e(async r=>await(await Promise.
all([t.e(2137),t.e(8199)]).then(t.bind(t,58199))).openArtifactTarget(r),"artifact"),s3:e(async r=>await(await Promise.all([t.e(3711),t.e(377),t.e(8403)]).then(t.
bind(t,88403))).openS3Target(r),"s3")};async function i(r){if(r===a)return E();const n=f(r);if(n!==void 0)return S(n,r);const s=o[(0,_.dz)(r)??""];if(s===void 0)
throw new h.dz(`no bundle can be at '${(0,_.DW)(r)}'`,{hint:"Give a path, an object in a bucket such as s3://bucket/base.snapshot.tar.gz, or artifact:<name>"});
return await s(r)}e(i,"openTarget");function f(r){if(r===a)return;const n=(0,_.dz)(r),s=n!==void 0&&o[n]===void 0&&n!=="file"&&!/^[^:]+:\/\//.test(r);return n===
void 0||n==="file"||s?(0,_.XM)(r):void 0}e(f,"bundlePath")}),1388:((x,j,t)=>{t.d(j,{_:e(()=>Y,"_")});var h=t(73024),_=t(51455),A=t(48161),v=t(76760),g=t(46466),
I=t(38522),R=t(75892),C=t(24746),B=t(12362),U=function(y,l,P){if(l!=null){if(typeof l!="object"&&typeof l!="function")throw new TypeError("Object expected.");var b,
T;if(P){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");b=l[Symbol.asyncDispose]}if(b===void 0){if(!Symbol.dispose)throw new TypeError(
"Symbol.dispose is not defined.");b=l[Symbol.dispose],P&&(T=b)}if(typeof b!="function")throw new TypeError("Object not disposable.");T&&(b=e(function(){try{T.call(
this)}catch(O){return Promise.reject(O)}},"dispose")),y.stack.push({value:l,dispose:b,async:P})}else P&&y.stack.push({async:!0});return l},S=(function(y){return function(l){
function P(z){l.error=l.hasError?new y(z,l.error,"An error was suppressed during disposal."):z,l.hasError=!0}e(P,"fail");var b,T=0;function O(){for(;b=l.stack.pop();)
try{if(!b.async&&T===1)return T=0,l.stack.push(b),Promise.resolve().then(O);if(b.dispose){var z=b.dispose.call(b.value);if(b.async)return T|=2,Promise.resolve(z).
then(O,function(L){return P(L),O()})}else T|=1}catch(L){P(L)}if(T===1)return l.hasError?Promise.reject(l.error):Promise.resolve();if(l.hasError)throw l.error}return e(
O,"next"),O()}})(typeof SuppressedError=="function"?SuppressedError:function(y,l,P){var b=new Error(P);return b.name="SuppressedError",b.error=y,b.suppressed=l,
b});const w=Buffer.from("PK"),a=101010256,E=22,o=101075792,i=33639248,f=65535,r=16<<20,n=1<<20,s=4294967295;async function c(y){return await(0,C.MH)(`Cannot r\
ead ${y}`,async()=>{const l={stack:[],error:void 0,hasError:!1};try{const P=U(l,await(0,_.open)(y),!0),{offset:b,length:T}=await d(P,y),O=await m(P,b,T,y),z=[];
for(let L=0;L+46<=O.length&&O.readUInt32LE(L)===i;){const[W,K,F]=[O.readUInt16LE(L+28),O.readUInt16LE(L+30),O.readUInt16LE(L+32)],G=O.subarray(L+46,L+46+W).toString(
"utf8"),Z=O.subarray(L+46+W,L+46+W+K),[X,V,J]=D(Z,[O.readUInt32LE(L+24),O.readUInt32LE(L+20),O.readUInt32LE(L+42)]),q={flags:O.readUInt16LE(L+8),method:O.readUInt16LE(
L+10),crc:O.readUInt32LE(L+16)};z.push({name:G,size:X,open:e(ee=>u(y,{...q,name:G,size:X,stored:V,position:J},ee),"open")}),L+=46+W+K+F}return z}catch(P){l.error=
P,l.hasError=!0}finally{const P=S(l);P&&await P}})}e(c,"zipEntries");async function*u(y,l,P){const b={stack:[],error:void 0,hasError:!1};try{if((l.flags&1)!==0||
l.method!==0&&l.method!==8)throw new R.Wt(`${l.name} in ${y} is encrypted or packed in a way that is not known here`,{hint:"Unzip it first"});const T=U(b,await(0,_.
open)(y),!0),O=await m(T,l.position,30,y),z=l.position+30+O.readUInt16LE(26)+O.readUInt16LE(28),L=p(T,z,l.stored,{path:y,signal:P});let W=0,K=0;for await(const F of l.
method===0?L:(0,B.sc)(L,(0,I.createInflateRaw)())){if(W+=F.length,K=(0,I.crc32)(F,K),W>l.size)throw M(y,l.name);yield F}if(W!==l.size||K!==l.crc)throw M(y,l.name)}catch(T){
b.error=T,b.hasError=!0}finally{const T=S(b);T&&await T}}e(u,"contents");async function*p(y,l,P,{path:b,signal:T}){for(let O=0;O<P;O+=n)T.throwIfAborted(),yield await m(
y,l+O,Math.min(n,P-O),b)}e(p,"range");async function d(y,l){const{size:P}=await y.stat(),b=Math.max(0,P-E-f),T=await m(y,b,P-b,l);let O=T.length-E;for(;O>=0&&T.
readUInt32LE(O)!==a;)O--;if(O<0)throw M(l,"its table");let[z,L]=[T.readUInt32LE(O+12),T.readUInt32LE(O+16)];if((z===s||L===s)&&O>=20){const W=await m(y,Number(T.
readBigUInt64LE(O-20+8)),56,l);if(W.readUInt32LE(0)!==o)throw M(l,"its table");[z,L]=[Number(W.readBigUInt64LE(40)),Number(W.readBigUInt64LE(48))]}if(z>r||L+z>P)
throw M(l,"its table");return{offset:L,length:z}}e(d,"findDirectory");function D(y,[l,P,b]){for(let T=0;T+4<=y.length;T+=4+y.readUInt16LE(T+2)){if(y.readUInt16LE(
T)!==1)continue;let O=T+4;const z=e(L=>L!==s||O+8>y.length?L:(O+=8,Number(y.readBigUInt64LE(O-8))),"take");return[z(l),z(P),z(b)]}return[l,P,b]}e(D,"bigOnes");async function m(y,l,P,b){
const T=Buffer.allocUnsafeSlow(P),{bytesRead:O}=P===0?{bytesRead:0}:await y.read(T,0,P,l);if(O<P)throw M(b,"it is cut off");return T}e(m,"readAt");function M(y,l){
return new R.cs(`${y} is a damaged zip: ${l}`,{hint:"Download it again"})}e(M,"damaged");var $=t(3814),N=t(88928);const H=64*1024;async function Y(y,{path:l,signal:P,
onCleanup:b}){const{head:T,all:O}=await(0,$.s)(y.pieces,w.length);if(Buffer.compare(T,w)!==0)return{...y,pieces:O};if(l!==void 0)return await O.return(),await Q(
l,P);const z=await(0,C.MH)(`Cannot make a folder in ${(0,A.tmpdir)()}`,()=>(0,_.mkdtemp)((0,v.join)((0,A.tmpdir)(),"vm-zip-")));b(()=>(0,_.rm)(z,{recursive:!0,force:!0}));
const L=(0,v.join)(z,(0,v.basename)(y.label).replace(/(\.zip)?$/i,".zip"));return await(0,C.MH)(`Cannot write ${L}`,()=>(0,g.pipeline)(O,(0,h.createWriteStream)(
L),{signal:P})),await Q(L,P)}e(Y,"unzipped");async function Q(y,l){const P=(await c(y)).filter(({name:K})=>!K.endsWith("/")),b=P.filter(({name:K})=>!K.endsWith(
".sha256")),[T]=b;if(T===void 0||b.length>1||!/\.(tar|t?gz|zstd?|tzst|t?xz|t?bz2)$/i.test(T.name)){const K=P.some(({name:F})=>(0,v.basename)(F)==="manifest.json");
throw new R.dz(`${(0,v.basename)(y)} is a zip without a bundle in it: it holds ${P.length===1?"one file":`${P.length} files`}`,{hint:K?"Unzip it and import the \
folder":"Give what vm snapshot export wrote"})}const O=(0,v.basename)(T.name),z=P.find(({name:K,size:F})=>K===(0,N.hQ)(T.name)&&F<=H),L=z&&await k(z.open(l)),W=L===
void 0?void 0:(0,N.L0)(L,{file:(0,N.hQ)(O),path:O});return{label:O,pieces:T.open(l),size:T.size,...W!==void 0&&{sha256:W}}}e(Q,"bundleIn");async function k(y){let l="";
for await(const P of y)l+=Buffer.from(P).toString("latin1");return l}e(k,"textOf")}),88406:((x,j,t)=>{t.d(j,{H:e(()=>v,"H")});var h=t(77598),_=t(73024),A=t(76760);
function v(g){const I=(0,A.join)(g,`.clock-${(0,h.randomBytes)(6).toString("hex")}`);(0,_.closeSync)((0,_.openSync)(I,"wx"));try{return(0,_.lstatSync)(I).mtimeMs}finally{
(0,_.rmSync)(I,{force:!0})}}e(v,"fileClock")}),80627:((x,j,t)=>{t.d(j,{Ke:e(()=>w,"Ke"),bf:e(()=>E,"bf"),hy:e(()=>p,"hy"),pG:e(()=>a,"pG"),uu:e(()=>r,"uu")});var h=t(
73024),_=t(76760),A=t(58500),v=t(75892),g=t(88406),I=t(24746),R=t(56690);const C=25,B=24*36e5,U=1e4,S=2e3;async function w(d,D){const{wait:m,signal:M,token:$=(0,R.
Pg)(),stop:N=e(()=>{},"stop"),onWait:H}=D,Y=D.isHeldBy??(y=>a(y,d)),Q=performance.now();let k=!0;for(;!c(d,$);){M.throwIfAborted();const y=E(d);if(y===void 0)continue;
if(y===""?p(d)>=U:!Y(y)){y!==""&&N(y),r(d,y,N);continue}const l=performance.now()-Q;if(l>=m)throw new v.fK(`another process holds ${d}`,{hint:"Try again when it\
 has finished"});k&&l>=S&&H?.(y),l>=S&&(k=!1),await(0,A.setTimeout)(C,void 0,{signal:M})}return{[Symbol.asyncDispose]:async()=>o(d,$,N)}}e(w,"lockFile");function a(d,D){
const m=(0,R.Tu)(d);return m==="alive"||m==="unknown"&&p(D)<B}e(a,"isAtWork");function E(d){try{return(0,h.readlinkSync)(d)}catch(D){if((0,I.UQ)(D)==="ENOENT")return;
if((0,I.UQ)(D)!=="EINVAL")throw D}try{return(0,h.readFileSync)(d,"latin1")}catch(D){if((0,I.UQ)(D)==="ENOENT")return;throw D}}e(E,"ownerOf");function o(d,D,m){for(let M=0;M<
2;)r(d,D,m),M=i(d,D)||E(d)===D?0:M+1}e(o,"release");function i(d,D){const m=(0,_.dirname)(d),M=f(m).filter($=>$.startsWith(`${(0,_.basename)(d)}.`)&&/^\d+-\d+-/.
test($.slice((0,_.basename)(d).length+1))).map($=>(0,_.join)(m,$)).filter($=>E($)===D);for(const $ of M)(0,h.rmSync)($,{force:!0});return M.length>0}e(i,"remove\
Asides");function f(d){try{return(0,h.readdirSync)(d)}catch(D){if((0,I.UQ)(D)==="ENOENT")return[];throw D}}e(f,"namesIn");function r(d,D,m){E(d)===D&&n(d,D,m)}e(
r,"takeAway");function n(d,D,m){const M=`${d}.${(0,R.Pg)()}`;try{(0,h.renameSync)(d,M)}catch(N){if((0,I.UQ)(N)==="ENOENT")return;throw N}const $=E(M);$!==void 0&&
$!==D&&!s(M,d,$)&&m($),(0,h.rmSync)(M,{force:!0})}e(n,"takeAsideAndLook");function s(d,D,m){try{return(0,h.linkSync)(d,D),!0}catch(M){return(0,I.UQ)(M)==="EEXIS\
T"?!1:E(d)!==m||c(D,m)}}e(s,"putBack");function c(d,D){try{return(0,h.symlinkSync)(D,d),!0}catch(m){const M=(0,I.UQ)(m)??"";if(M==="EEXIST")return!1;if(!["EPERM",
"ENOTSUP","EOPNOTSUPP","ENOSYS"].includes(M))throw m;return u(d,D)}}e(c,"create");function u(d,D){try{const m=(0,h.openSync)(d,"wx");try{(0,h.writeSync)(m,D)}catch(M){
throw(0,h.rmSync)(d,{force:!0}),M}finally{(0,h.closeSync)(m)}}catch(m){if((0,I.UQ)(m)==="EEXIST")return!1;throw m}return E(d)===D}e(u,"createFile");function p(d){
const D=(0,h.lstatSync)(d,{throwIfNoEntry:!1})?.mtimeMs;return D===void 0?0:(0,g.H)((0,_.dirname)(d))-D}e(p,"ageOf")}),49700:((x,j,t)=>{t.d(j,{Ht:e(()=>I,"Ht"),
QD:e(()=>B,"QD"),Yw:e(()=>S,"Yw"),fc:e(()=>R,"fc"),kq:e(()=>C,"kq"),v8:e(()=>U,"v8")});var h=t(51455),_=t(76760),A=t(24746),v=function(w,a,E){if(a!=null){if(typeof a!=
"object"&&typeof a!="function")throw new TypeError("Object expected.");var o,i;if(E){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not def\
ined.");o=a[Symbol.asyncDispose]}if(o===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");o=a[Symbol.dispose],E&&(i=o)}if(typeof o!=
"function")throw new TypeError("Object not disposable.");i&&(o=e(function(){try{i.call(this)}catch(f){return Promise.reject(f)}},"dispose")),w.stack.push({value:a,
dispose:o,async:E})}else E&&w.stack.push({async:!0});return a},g=(function(w){return function(a){function E(r){a.error=a.hasError?new w(r,a.error,"An error was \
suppressed during disposal."):r,a.hasError=!0}e(E,"fail");var o,i=0;function f(){for(;o=a.stack.pop();)try{if(!o.async&&i===1)return i=0,a.stack.push(o),Promise.
resolve().then(f);if(o.dispose){var r=o.dispose.call(o.value);if(o.async)return i|=2,Promise.resolve(r).then(f,function(n){return E(n),f()})}else i|=1}catch(n){
E(n)}if(i===1)return a.hasError?Promise.reject(a.error):Promise.resolve();if(a.hasError)throw a.error}return e(f,"next"),f()}})(typeof SuppressedError=="functio\
n"?SuppressedError:function(w,a,E){var o=new Error(E);return o.name="SuppressedError",o.error=w,o.suppressed=a,o});async function I(w){if(process.geteuid?.()===
0)for(let a=w;;a=(0,_.dirname)(a)){const E=await(0,h.stat)(a).catch(o=>{if(!((0,A.UQ)(o)==="ENOENT"||(0,A.UQ)(o)==="ENOTDIR"))throw o});if(E)return E.uid===0?void 0:
{uid:E.uid,gid:E.gid}}}e(I,"ownerBelow");async function R(w,a){const E=await(0,h.mkdir)(w,{recursive:!0});if(!(!a||E===void 0))for(let o=w;o.length>=E.length;o=
(0,_.dirname)(o))await(0,h.chown)(o,a.uid,a.gid)}e(R,"makeFolder");async function C(w,a){const E=await(0,h.mkdir)(w,{recursive:!0});if(E!==void 0)for(let o=w;o.
length>=E.length;o=(0,_.dirname)(o))a&&await(0,h.chown)(o,a.uid,a.gid),await S((0,_.dirname)(o))}e(C,"makeFolderDurably");async function B(w,a){await(0,h.mkdir)(
w),a&&await(0,h.chown)(w,a.uid,a.gid)}e(B,"makeFolderIn");async function U(w,a,E){const o={stack:[],error:void 0,hasError:!1};try{const i=v(o,await(0,h.open)(w,
"wx"),!0);await i.writeFile(a),E&&await i.chown(E.uid,E.gid),await i.sync()}catch(i){o.error=i,o.hasError=!0}finally{const i=g(o);i&&await i}}e(U,"writeDurably");
async function S(w){const a={stack:[],error:void 0,hasError:!1};try{await v(a,await(0,h.open)(w,"r"),!0).sync().catch(o=>{if(!["EINVAL","EPERM","EISDIR","ENOTSU\
P"].includes((0,A.UQ)(o)??""))throw o})}catch(E){a.error=E,a.hasError=!0}finally{const E=g(a);E&&await E}}e(S,"syncFolder")}),56690:((x,j,t)=>{t.d(j,{IX:e(()=>S,
"IX"),Pg:e(()=>I,"Pg"),Tu:e(()=>C,"Tu"),b8:e(()=>U,"b8"),eB:e(()=>B,"eB"),sg:e(()=>R,"sg")});var h=t(77598),_=t(73024),A=t(48161),v=t(24746);const g=/^([1-9][0-9]{0,9})-([0-9]{1,20})-([0-9a-f]{8})([0-9a-f]{8})-[0-9a-f]{12}$/;
function I(){return r??=(0,v.zL)("reading /proc/self/stat",()=>E()),`${process.pid}-${r}-${s()}-${(0,h.randomBytes)(6).toString("hex")}`}e(I,"processToken");function R(m){
return g.test(m)}e(R,"isToken");function C(m){const M=g.exec(m),[$,N]=[s().slice(0,8),s().slice(8)];return!M||M[4]!==N?"unknown":M[3]!==$?"dead":w(Number(M[1]),
M[2]??f)}e(C,"tokenState");function B(m){return g.exec(m)?.[3]===s().slice(0,8)?C(m):"unknown"}e(B,"sharedTokenState");function U(m){const M=g.exec(m)?.[1];return M===
void 0?void 0:Number(M)}e(U,"pidOf");function S(m){return g.exec(m)?.[4]===s().slice(8)}e(S,"isLocal");function w(m,M){if(!i(m))return"dead";const $=a(m);return $===
void 0||M===f||$===M?"alive":"dead"}e(w,"processState");function a(m){return D(()=>o((0,_.readFileSync)(`/proc/${m}/stat`,"latin1")))}e(a,"startTime");function E(){
try{return o((0,_.readFileSync)("/proc/self/stat","latin1"))??f}catch(m){if((0,v.UQ)(m)==="ENOENT")return f;throw m}}e(E,"ownStart");function o(m){return m.slice(
m.lastIndexOf(")")+2).split(" ")[19]}e(o,"startIn");function i(m){try{return process.kill(m,0),!0}catch(M){return(0,v.UQ)(M)!=="ESRCH"}}e(i,"signalReaches");const f="\
0";let r,n;function s(){return n??=(0,v.zL)("reading the identity of this machine",()=>d(c("/proc/sys/kernel/random/boot_id"))+d(`${c("/etc/machine-id")} ${(0,A.
hostname)()} ${u()}`)),n}e(s,"machine");function c(m){return p(()=>(0,_.readFileSync)(m,"latin1"))??""}e(c,"textOf");function u(){return p(()=>(0,_.readlinkSync)(
"/proc/self/ns/pid"))??""}e(u,"pidNamespace");function p(m){try{return m()}catch(M){if(["ENOENT","ENOTDIR","EACCES","EPERM"].includes((0,v.UQ)(M)??""))return;throw M}}
e(p,"readable");function d(m){return(0,h.hash)("sha256",m,"hex").slice(0,8)}e(d,"short");function D(m){try{return m()}catch{return}}e(D,"readOr")})};export{re as id,oe as ids,se as modules};
