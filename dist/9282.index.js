var ne=Object.defineProperty;var e=(x,z)=>ne(x,"name",{value:z,configurable:!0});const te=9282,oe=[9282],se={72038:((x,z,r)=>{r.d(z,{Bc:e(()=>c,"Bc"),DY:e(()=>R,"DY"),hT:e(()=>w,"hT"),iC:e(()=>S,"iC"),mF:e(()=>h,"mF")});var _=r(75892),l=r(14399),
C=r(85435),v=r(26676),g=r(65060),L=r(93393),A=r(82635);const R=6,j=[1,1,1,2,2,3,3,5,7,9],U=/\.(zip|7z|rar|tar|xz|txz|bz2|tbz2?|lz4|lzma|br|Z)$/i;function S(o){const i=(0,v.
dz)(o)===void 0?o:o.replace(/\?.*$/s,""),f=U.exec(i)?.[0];if(f!==void 0)throw new _.dz(`a bundle cannot be written as ${f}`,{hint:"Let the name end in .snapshot\
.tar.gz or .snapshot.tar.zst"});return/\.(zstd?|tzst)$/i.test(i)?"zstd":"gzip"}e(S,"compressionFor");function w(o){if(Number.isInteger(o)&&o>=1&&o<=9)return o;throw new _.
dz(`${o} is no compression level: expected a whole number from 1 (fast) to 9 (small)`)}e(w,"checkLevel");function c(o,i,f){return i==="gzip"?(0,C.Z)(o,{level:f}):
(0,A.q)(o,{level:j[f]??3})}e(c,"compress");async function*h(o,{damage:i,signal:f}){const{head:t,all:n}=await(0,g.s)((0,L.l)(o,{signal:f,damaged:e((a,u)=>/follows/.
test(a)?i.behind(a,u):i.error(a,u),"damaged")}),l.Fm);if((0,l.YZ)(t))return yield*n;await n.return();const s=(0,l.Vl)(t);throw i.notABundle(s===void 0?"it is no\
 tar, nor is there one packed in it":`it is ${s.name}`,s?.hint)}e(h,"decompress")}),62838:((x,z,r)=>{r.d(z,{C:e(()=>w,"C"),j:e(()=>c,"j")});var _=r(51455),l=r(76760),
C=r(75892),v=r(15721),g=r(3134),L=r(87888),A=r(30444),R=r(307),j=r(54341),U=function(i,f,t){if(f!=null){if(typeof f!="object"&&typeof f!="function")throw new TypeError(
"Object expected.");var n,s;if(t){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");n=f[Symbol.asyncDispose]}if(n===void 0){if(!Symbol.
dispose)throw new TypeError("Symbol.dispose is not defined.");n=f[Symbol.dispose],t&&(s=n)}if(typeof n!="function")throw new TypeError("Object not disposable.");
s&&(n=e(function(){try{s.call(this)}catch(a){return Promise.reject(a)}},"dispose")),i.stack.push({value:f,dispose:n,async:t})}else t&&i.stack.push({async:!0});return f},
S=(function(i){return function(f){function t(u){f.error=f.hasError?new i(u,f.error,"An error was suppressed during disposal."):u,f.hasError=!0}e(t,"fail");var n,
s=0;function a(){for(;n=f.stack.pop();)try{if(!n.async&&s===1)return s=0,f.stack.push(n),Promise.resolve().then(a);if(n.dispose){var u=n.dispose.call(n.value);if(n.
async)return s|=2,Promise.resolve(u).then(a,function(p){return t(p),a()})}else s|=1}catch(p){t(p)}if(s===1)return f.hasError?Promise.reject(f.error):Promise.resolve();
if(f.hasError)throw f.error}return e(a,"next"),a()}})(typeof SuppressedError=="function"?SuppressedError:function(i,f,t){var n=new Error(t);return n.name="Suppr\
essedError",n.error=i,n.suppressed=f,n});async function w(i,f,t){const n=(0,j.t4)(i),s=(0,j.ke)(n),a=await o(i);await(0,g.CD)(`Cannot write ${i}`,async()=>{const u={
stack:[],error:void 0,hasError:!1};try{const p=U(u,(0,R.kC)(n,s),!0);await(0,_.mkdir)(n);for(const d of f)await(0,L.kq)((0,l.dirname)((0,l.join)(n,d.path)),void 0),
await(0,R.v8)((0,l.join)(n,d.path),d.open(),t.signal),await(0,L.Yw)((0,l.dirname)((0,l.join)(n,d.path)));a&&await(0,_.rename)(i,s),await(0,_.rename)(n,i).catch(
async d=>{throw a&&await(0,_.rename)(s,i),d}),await(0,L.Yw)((0,l.dirname)(i))}catch(p){u.error=p,u.hasError=!0}finally{const p=S(u);p&&await p}})}e(w,"writeFold\
er");async function*c(i,f,{signal:t,damage:n}){const s=await h(i,A.h1,t);if(s===void 0)throw n.notABundle("the folder holds no manifest.json");yield s;for(const a of f()){
const u=await h(i,a.path,t);if(u===void 0)throw n.error(`${a.path} is missing`);yield u}}e(c,"readFolder");async function h(i,f,t){try{const n=await(0,_.realpath)(
(0,l.join)(i,(0,l.dirname)(f))),s=(0,l.join)(n,(0,l.basename)(f)),a=await(0,_.lstat)(s);return n!==(0,l.join)(await(0,_.realpath)(i),(0,l.dirname)(f))||!a.isFile()?
void 0:{path:f,size:a.size,body:(0,v.KQ)(s,{signal:t,follow:!1})}}catch(n){if(n.code==="ENOENT")return;throw(0,g.zS)(n,`Cannot read ${(0,l.join)(i,f)}`)}}e(h,"f\
ileIn");async function o(i){if(await(0,_.stat)(i).catch(()=>{})===void 0)return!1;if((await(0,_.stat)((0,l.join)(i,A.h1)).catch(()=>{}))?.isFile())return!0;throw new C.
dz(`Cannot replace ${i}: it is a folder without manifest.json, so it is no bundle`,{hint:"Choose another --output"})}e(o,"isBundleFolder")}),30444:((x,z,r)=>{r.
d(z,{$S:e(()=>c,"$S"),BQ:e(()=>R,"BQ"),Q7:e(()=>S,"Q7"),RH:e(()=>w,"RH"),T:e(()=>h,"T"),a8:e(()=>U,"a8"),aF:e(()=>L,"aF"),h1:e(()=>g,"h1"),hk:e(()=>j,"hk")});var _=r(
77598),l=r(76760),C=r(75892),v=r(75558);const g="manifest.json",L="docs/README.md",A=80;function R(o){let i=[];for(const n of o){const s=[n.image_digest,...n.layers],
a=i.filter(({blobs:p})=>s.some(d=>p.has(d))),u={services:[...a.flatMap(p=>p.services),n],blobs:new Set([...a.flatMap(({blobs:p})=>[...p]),...s])};i=[...i.filter(
p=>!a.includes(p)),u]}const f=new Map(i.flatMap(n=>n.services.map(s=>[s,n]))),t=Map.groupBy(o,n=>f.get(n));return new Map([...t.values()].map(n=>[l.posix.join("\
images",`${o.length===1?"base":n[0]?.name}.tar`),n]))}e(R,"imageFiles");function j(o){const i=o.length<=A?o:`${o.slice(0,A-17)}-${(0,_.hash)("sha256",o,"hex").slice(
0,16)}`;return l.posix.join("volumes",`${i}.tar`)}e(j,"volumeFile");function U(o,i){const f=l.posix.basename(o).replace(/[^A-Za-z0-9._-]/g,"_");return l.posix.join(
"bind-mounts",`${i+1}-${f.slice(0,60)||"root"}.tar`)}e(U,"bindFile");function S(o,i){const{packs:f,imported:t,...n}=o,s=new Map([...R(o.services)].flatMap(([u,p])=>p.
map(d=>[d,u]))),a=o.bind_mounts?.map((u,p)=>({...u,bind_file:U(u.path,p)}));return{...n,services:o.services.map(u=>({...u,image_file:s.get(u)})),volumes:o.volumes.
map(u=>({...u,volume_file:j(u.name)})),...a!==void 0&&{bind_mounts:a},blobs:o.blobs.map(({recipe:u,...p})=>p),files:i.map(({path:u,size:p,sha256:d})=>({path:u,size:p,
sha256:d}))}}e(S,"bundleManifest");function w(o,i){const f=new Map(i.blobs.map(({digest:n,size:s})=>[n,s])),t=e(n=>{const s=f.get(n);if(s===void 0)throw new C.cs(
`The manifest of '${i.snapshot_name}' lacks the blob ${n} of its image`);return{digest:n,size:s}},"find");return[...Map.groupBy(o,({image_digest:n})=>n)].map(([
n,s])=>({config:t(n),layers:(s[0]?.layers??[]).map(t),platform:s[0]?.platform??i.platform,references:[...new Set(s.flatMap(c))]}))}e(w,"archiveImages");function c(o){
const i=o.references.filter(f=>!f.includes("@"));return i.length>0?i:[o.image_tag]}e(c,"loadableReferences");function h({kind:o,project_name:i,volumes:f,bind_mounts:t=[]}){
return o==="compose"||f.length>0||t.length>0?i:v.sT}e(h,"homeProject")}),307:((x,z,r)=>{r.d(z,{kC:e(()=>c,"kC"),pL:e(()=>o,"pL"),v8:e(()=>h,"v8"),yr:e(()=>S,"yr"),
zh:e(()=>w,"zh")});var _=r(51455),l=r(76760),C=r(75892),v=r(3134),g=r(87888),L=r(93322),A=r(54341),R=r(58535),j=function(t,n,s){if(n!=null){if(typeof n!="object"&&
typeof n!="function")throw new TypeError("Object expected.");var a,u;if(s){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");a=
n[Symbol.asyncDispose]}if(a===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");a=n[Symbol.dispose],s&&(u=a)}if(typeof a!="functi\
on")throw new TypeError("Object not disposable.");u&&(a=e(function(){try{u.call(this)}catch(p){return Promise.reject(p)}},"dispose")),t.stack.push({value:n,dispose:a,
async:s})}else s&&t.stack.push({async:!0});return n},U=(function(t){return function(n){function s(d){n.error=n.hasError?new t(d,n.error,"An error was suppressed\
 during disposal."):d,n.hasError=!0}e(s,"fail");var a,u=0;function p(){for(;a=n.stack.pop();)try{if(!a.async&&u===1)return u=0,n.stack.push(a),Promise.resolve().
then(p);if(a.dispose){var d=a.dispose.call(a.value);if(a.async)return u|=2,Promise.resolve(d).then(p,function(O){return s(O),p()})}else u|=1}catch(O){s(O)}if(u===
1)return n.hasError?Promise.reject(n.error):Promise.resolve();if(n.hasError)throw n.error}return e(p,"next"),p()}})(typeof SuppressedError=="function"?SuppressedError:
function(t,n,s){var a=new Error(s);return a.name="SuppressedError",a.error=t,a.suppressed=n,a});async function S(t,n,s){const a=(0,l.resolve)(t);if(t.endsWith("\
/")&&n==="file")throw new C.dz(`Cannot write '${t}': it names a folder, and a file is wanted`);if(new RegExp("\\p{Cc}","u").test((0,l.basename)(a)))throw new C.
dz("Cannot write the bundle: its file name contains control characters");await(0,_.access)((0,l.dirname)(a),_.constants.W_OK|_.constants.X_OK).catch(d=>{throw(0,v.
zS)(d,`Cannot write into ${(0,l.dirname)(a)}`)}),await(0,A.tK)(a);const u=await(0,_.lstat)(a).catch(d=>{if(d.code!=="ENOENT")throw(0,v.zS)(d,`Cannot write ${t}`)});
if(u===void 0)return a;if(!(n==="file"?u.isFile()||u.isSymbolicLink():u.isDirectory()))throw new C.dz(`Cannot write ${t}: something that is no ${n} is there`,{hint:"\
Choose another --output"});if(!s)throw o(t);return a}e(S,"checkOutput");async function w(t,n,s){return await(0,v.CD)(`Cannot write ${t}`,async()=>{const a={stack:[],
error:void 0,hasError:!1};try{const u=(0,A.t4)(t),p=(0,R.hQ)(u),d=j(a,c(u,p),!0),O=await h(u,n,s.signal);return await h(p,[Buffer.from((0,R.Q_)(O.sha256,t))],s.
signal),s.force&&await(0,_.rm)((0,R.hQ)(t),{force:!0}),await i(u,t,s.force),await(0,_.rename)(p,(0,R.hQ)(t)),await(0,g.Yw)((0,l.dirname)(t)),O}catch(u){a.error=
u,a.hasError=!0}finally{const u=U(a);u&&await u}})}e(w,"writeOutput");function c(...t){return{async[Symbol.asyncDispose](){for(const n of t)await(0,_.rm)(n,{recursive:!0,
force:!0})}}}e(c,"removing");async function h(t,n,s){const a={stack:[],error:void 0,hasError:!1};try{const u=(0,L.AB)(),p=j(a,await(0,_.open)(t,"wx"),!0);for await(const d of n)
s.throwIfAborted(),u.add(d),await f(p,d);return await p.datasync(),u.done()}catch(u){a.error=u,a.hasError=!0}finally{const u=U(a);u&&await u}}e(h,"writeDurably");
function o(t,n){return new C.Ry(`'${t}' already exists`,{hint:"Use --force to overwrite or --output to write somewhere else",cause:n})}e(o,"alreadyThere");async function i(t,n,s){
if(!s)try{return await(0,_.link)(t,n)}catch(a){if(a.code==="EEXIST")throw o(n,a)}await(0,_.rename)(t,n)}e(i,"publish");async function f(t,n){for(let s=0;s<n.length;)
s+=(await t.write(n,s)).bytesWritten}e(f,"writeAll")}),54341:((x,z,r)=>{r.d(z,{ke:e(()=>A,"ke"),t4:e(()=>L,"t4"),tK:e(()=>R,"tK")});var _=r(51455),l=r(76760),C=r(
14151),v=r(2430);const g="-old";function L(U){return`${U}.partial-${(0,v.Pg)()}`}e(L,"partialName");function A(U){return`${U}${g}`}e(A,"replacedName");async function R(U){
const S=`${(0,l.basename)(U)}.partial-`;for(const w of await(0,_.readdir)((0,l.dirname)(U))){if(!w.startsWith(S))continue;const c=(0,l.join)((0,l.dirname)(U),w),
h=w.slice(S.length).replace(/(\.sha256|-old)$/,"");!(0,v.sg)(h)||(0,C.pG)(h,c)||w.endsWith(g)&&await j(c,U)||await(0,_.rm)(c,{recursive:!0,force:!0})}}e(R,"swee\
pPartials");async function j(U,S){try{return await(0,_.rename)(U,S),!0}catch{return!1}}e(j,"putBack")}),58535:((x,z,r)=>{r.d(z,{L0:e(()=>j,"L0"),Q_:e(()=>A,"Q_"),
YD:e(()=>R,"YD"),hQ:e(()=>L,"hQ")});var _=r(51455),l=r(76760),C=r(75892),v=r(15721),g=r(3134);function L(S){return`${S}.sha256`}e(L,"sidecarOf");function A(S,w){
const c=(0,l.basename)(w);return c.includes("\\")?`\\${S}  ${c.replaceAll("\\","\\\\")}
`:`${S}  ${c}
`}e(A,"sidecarLine");async function R(S,w){const c=L(S),h=await U(c,w);return h===void 0?void 0:j(h,{file:c,path:S})}e(R,"readSidecar");function j(S,{file:w,path:c}){
const h=S.split(/\r?\n/).filter(f=>f.trim()!==""),o=h.length===1?h[0]:h.find(f=>f.includes((0,l.basename)(c))),i=/^\\?([0-9a-f]{64})(\s|$)/i.exec(o??"")?.[1]??/^SHA256 \(.*\) = ([0-9a-f]{64})$/i.
exec(o??"")?.[1];if(i!==void 0)return i.toLowerCase();throw new C.cs(`${w} holds no sha256 checksum of ${(0,l.basename)(c)}`,{hint:"Get it again from where the \
bundle came, or remove it"})}e(j,"parseSidecar");async function U(S,w){try{await(0,_.stat)(S)}catch(c){if((0,g.UQ)(c)==="ENOENT")return;throw(0,g.zS)(c,`Cannot \
read ${S}`)}for await(const c of(0,v.KQ)(S,{signal:w}))return Buffer.from(c).toString("latin1");return""}e(U,"beginningOf")}),36540:((x,z,r)=>{r.d(z,{E:e(()=>f,
"E"),A:e(()=>i,"A")});var _=r(75892),l=r(26676),C=r(73024),v=r(51455),g=r(76760),L=r(15721),A=r(3134),R=r(307),j=r(58535),U=r(81831);function S(t,n=t){return{location:t,
async check({force:s}){await(0,R.yr)(n.endsWith("/")?`${t}/`:t,"file",s)},write:e((s,a)=>(0,R.zh)(t,s,a),"write"),async open({signal:s}){const a=await(0,v.stat)(
t).catch(d=>{throw(0,A.zS)(d,`Cannot read ${t}`)});if(a.isFIFO())return{label:(0,g.basename)(t),pieces:(0,C.createReadStream)(t,{signal:s}),size:void 0};const u=await(0,j.
YD)(t,s),p={label:(0,g.basename)(t),pieces:(0,L.KQ)(t,{signal:s}),size:a.size,...u&&{sha256:u}};return a.isFile()?await(0,U._)(p,{path:t,signal:s,onCleanup:e(()=>{},
"onCleanup")}):p},async[Symbol.asyncDispose](){}}}e(S,"pathTarget");var w=r(1708);const c="-";function h(){const t=[],n=e(async()=>{throw new _.dz("Cannot write\
 a bundle to standard output",{hint:"Give a file: --output base.snapshot.tar.gz"})},"refuse");return{location:c,check:n,write:n,async open({signal:s}){if(w.stdin.
isTTY)throw new _.dz("Nothing is piped to standard input",{hint:"For example: curl -L <url> | vm snapshot import -"});const a={label:"standard input",pieces:w.stdin,
size:void 0};return await(0,U._)(a,{signal:s,onCleanup:e(u=>t.push(u),"onCleanup")})},async[Symbol.asyncDispose](){for(const s of t)await s()}}}e(h,"stdinTarget");
const o={artifact:e(async t=>await(await Promise.all([r.e(2137),r.e(8199)]).then(r.bind(r,58199))).openArtifactTarget(t),"artifact"),s3:e(async t=>await(await Promise.
all([r.e(3711),r.e(6959),r.e(9030)]).then(r.bind(r,99030))).openS3Target(t),"s3")};async function i(t){if(t===c)return h();const n=f(t);if(n!==void 0)return S(n,
t);const s=o[(0,l.dz)(t)??""];if(s===void 0)throw new _.dz(`no bundle can be at '${(0,l.DW)(t)}'`,{hint:"Give a path, an object in a bucket such as s3://bucket/\
base.snapshot.tar.gz, or artifact:<name>"});return await s(t)}e(i,"openTarget");function f(t){if(t===c)return;const n=(0,l.dz)(t),s=n!==void 0&&o[n]===void 0&&n!==
"file"&&!/^[^:]+:\/\//.test(t);return n===void 0||n==="file"||s?(0,l.XM)(t):void 0}e(f,"bundlePath")}),81831:((x,z,r)=>{r.d(z,{_:e(()=>G,"_")});var _=r(73024),l=r(
51455),C=r(48161),v=r(76760),g=r(46466),L=r(75892),A=r(3134),R=r(65060),j=r(38522),U=r(93322),S=function(y,E,P){if(E!=null){if(typeof E!="object"&&typeof E!="fu\
nction")throw new TypeError("Object expected.");var b,M;if(P){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");b=E[Symbol.asyncDispose]}
if(b===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");b=E[Symbol.dispose],P&&(M=b)}if(typeof b!="function")throw new TypeError(
"Object not disposable.");M&&(b=e(function(){try{M.call(this)}catch(D){return Promise.reject(D)}},"dispose")),y.stack.push({value:E,dispose:b,async:P})}else P&&
y.stack.push({async:!0});return E},w=(function(y){return function(E){function P($){E.error=E.hasError?new y($,E.error,"An error was suppressed during disposal."):
$,E.hasError=!0}e(P,"fail");var b,M=0;function D(){for(;b=E.stack.pop();)try{if(!b.async&&M===1)return M=0,E.stack.push(b),Promise.resolve().then(D);if(b.dispose){
var $=b.dispose.call(b.value);if(b.async)return M|=2,Promise.resolve($).then(D,function(I){return P(I),D()})}else M|=1}catch(I){P(I)}if(M===1)return E.hasError?
Promise.reject(E.error):Promise.resolve();if(E.hasError)throw E.error}return e(D,"next"),D()}})(typeof SuppressedError=="function"?SuppressedError:function(y,E,P){
var b=new Error(P);return b.name="SuppressedError",b.error=y,b.suppressed=E,b});const c=Buffer.from("PK"),h=101010256,o=22,i=101075792,f=33639248,t=65535,n=16<<
20,s=1<<20,a=4294967295;async function u(y){return await(0,A.CD)(`Cannot read ${y}`,async()=>{const E={stack:[],error:void 0,hasError:!1};try{const P=S(E,await(0,l.
open)(y),!0),{offset:b,length:M}=await O(P,y),D=await T(P,b,M,y),$=[];for(let I=0;I+46<=D.length&&D.readUInt32LE(I)===f;){const[W,K,F]=[D.readUInt16LE(I+28),D.readUInt16LE(
I+30),D.readUInt16LE(I+32)],X=D.subarray(I+46,I+46+W).toString("utf8"),Z=D.subarray(I+46+W,I+46+W+K),[H,V,J]=m(Z,[D.readUInt32LE(I+24),D.readUInt32LE(I+20),D.readUInt32LE(
I+42)]),q={flags:D.readUInt16LE(I+8),method:D.readUInt16LE(I+10),crc:D.readUInt32LE(I+16)};$.push({name:X,size:H,open:e(ee=>p(y,{...q,name:X,size:H,stored:V,position:J},
ee),"open")}),I+=46+W+K+F}return $}catch(P){E.error=P,E.hasError=!0}finally{const P=w(E);P&&await P}})}e(u,"zipEntries");async function*p(y,E,P){const b={stack:[],
error:void 0,hasError:!1};try{if((E.flags&1)!==0||E.method!==0&&E.method!==8)throw new L.Wt(`${E.name} in ${y} is encrypted or packed in a way that is not known\
 here`,{hint:"Unzip it first"});const M=S(b,await(0,l.open)(y),!0),D=await T(M,E.position,30,y),$=E.position+30+D.readUInt16LE(26)+D.readUInt16LE(28),I=d(M,$,E.
stored,{path:y,signal:P});let W=0,K=0;for await(const F of E.method===0?I:(0,U.sc)(I,(0,j.createInflateRaw)())){if(W+=F.length,K=(0,j.crc32)(F,K),W>E.size)throw B(
y,E.name);yield F}if(W!==E.size||K!==E.crc)throw B(y,E.name)}catch(M){b.error=M,b.hasError=!0}finally{const M=w(b);M&&await M}}e(p,"contents");async function*d(y,E,P,{
path:b,signal:M}){for(let D=0;D<P;D+=s)M.throwIfAborted(),yield await T(y,E+D,Math.min(s,P-D),b)}e(d,"range");async function O(y,E){const{size:P}=await y.stat(),
b=Math.max(0,P-o-t),M=await T(y,b,P-b,E);let D=M.length-o;for(;D>=0&&M.readUInt32LE(D)!==h;)D--;if(D<0)throw B(E,"its table");let[$,I]=[M.readUInt32LE(D+12),M.readUInt32LE(
D+16)];if(($===a||I===a)&&D>=20){const W=await T(y,Number(M.readBigUInt64LE(D-20+8)),56,E);if(W.readUInt32LE(0)!==i)throw B(E,"its table");[$,I]=[Number(W.readBigUInt64LE(
40)),Number(W.readBigUInt64LE(48))]}if($>n||I+$>P)throw B(E,"its table");return{offset:I,length:$}}e(O,"findDirectory");function m(y,[E,P,b]){for(let M=0;M+4<=y.
length;M+=4+y.readUInt16LE(M+2)){if(y.readUInt16LE(M)!==1)continue;let D=M+4;const $=e(I=>I!==a||D+8>y.length?I:(D+=8,Number(y.readBigUInt64LE(D-8))),"take");return[
$(E),$(P),$(b)]}return[E,P,b]}e(m,"bigOnes");async function T(y,E,P,b){const M=Buffer.allocUnsafeSlow(P),{bytesRead:D}=P===0?{bytesRead:0}:await y.read(M,0,P,E);
if(D<P)throw B(b,"it is cut off");return M}e(T,"readAt");function B(y,E){return new L.cs(`${y} is a damaged zip: ${E}`,{hint:"Download it again"})}e(B,"damaged");
var N=r(58535);const Y=64*1024;async function G(y,{path:E,signal:P,onCleanup:b}){const{head:M,all:D}=await(0,R.s)(y.pieces,c.length);if(Buffer.compare(M,c)!==0)
return{...y,pieces:D};if(E!==void 0)return await D.return(),await Q(E,P);const $=await(0,A.CD)(`Cannot make a folder in ${(0,C.tmpdir)()}`,()=>(0,l.mkdtemp)((0,v.
join)((0,C.tmpdir)(),"vm-zip-")));b(()=>(0,l.rm)($,{recursive:!0,force:!0}));const I=(0,v.join)($,(0,v.basename)(y.label).replace(/(\.zip)?$/i,".zip"));return await(0,A.
CD)(`Cannot write ${I}`,()=>(0,g.pipeline)(D,(0,_.createWriteStream)(I),{signal:P})),await Q(I,P)}e(G,"unzipped");async function Q(y,E){const P=(await u(y)).filter(
({name:K})=>!K.endsWith("/")),b=P.filter(({name:K})=>!K.endsWith(".sha256")),[M]=b;if(M===void 0||b.length>1||!/\.(tar|t?gz|zstd?|tzst|t?xz|t?bz2)$/i.test(M.name)){
const K=P.some(({name:F})=>(0,v.basename)(F)==="manifest.json");throw new L.dz(`${(0,v.basename)(y)} is a zip without a bundle in it: it holds ${P.length===1?"o\
ne file":`${P.length} files`}`,{hint:K?"Unzip it and import the folder":"Give what vm snapshot export wrote"})}const D=(0,v.basename)(M.name),$=P.find(({name:K,
size:F})=>K===(0,N.hQ)(M.name)&&F<=Y),I=$&&await k($.open(E)),W=I===void 0?void 0:(0,N.L0)(I,{file:(0,N.hQ)(D),path:D});return{label:D,pieces:M.open(E),size:M.size,
...W!==void 0&&{sha256:W}}}e(Q,"bundleIn");async function k(y){let E="";for await(const P of y)E+=Buffer.from(P).toString("latin1");return E}e(k,"textOf")}),91186:((x,z,r)=>{
r.d(z,{H:e(()=>v,"H")});var _=r(77598),l=r(73024),C=r(76760);function v(g){const L=(0,C.join)(g,`.clock-${(0,_.randomBytes)(6).toString("hex")}`);(0,l.closeSync)(
(0,l.openSync)(L,"wx"));try{return(0,l.lstatSync)(L).mtimeMs}finally{(0,l.rmSync)(L,{force:!0})}}e(v,"fileClock")}),14151:((x,z,r)=>{r.d(z,{Ke:e(()=>w,"Ke"),bf:e(
()=>h,"bf"),hy:e(()=>p,"hy"),pG:e(()=>c,"pG"),uu:e(()=>t,"uu")});var _=r(73024),l=r(76760),C=r(58500),v=r(75892),g=r(91186),L=r(3134),A=r(2430);const R=25,j=24*
36e5,U=1e4,S=2e3;async function w(d,O){const{wait:m,signal:T,token:B=(0,A.Pg)(),stop:N=e(()=>{},"stop"),onWait:Y}=O,G=O.isHeldBy??(y=>c(y,d)),Q=performance.now();
let k=!0;for(;!a(d,B);){T.throwIfAborted();const y=h(d);if(y===void 0)continue;if(y===""?p(d)>=U:!G(y)){y!==""&&N(y),t(d,y,N);continue}const E=performance.now()-
Q;if(E>=m)throw new v.fK(`another process holds ${d}`,{hint:"Try again when it has finished"});k&&E>=S&&Y?.(y),E>=S&&(k=!1),await(0,C.setTimeout)(R,void 0,{signal:T})}
return{[Symbol.asyncDispose]:async()=>o(d,B,N)}}e(w,"lockFile");function c(d,O){const m=(0,A.Tu)(d);return m==="alive"||m==="unknown"&&p(O)<j}e(c,"isAtWork");function h(d){
try{return(0,_.readlinkSync)(d)}catch(O){if((0,L.UQ)(O)==="ENOENT")return;if((0,L.UQ)(O)!=="EINVAL")throw O}try{return(0,_.readFileSync)(d,"latin1")}catch(O){if((0,L.
UQ)(O)==="ENOENT")return;throw O}}e(h,"ownerOf");function o(d,O,m){for(let T=0;T<2;)t(d,O,m),T=i(d,O)||h(d)===O?0:T+1}e(o,"release");function i(d,O){const m=(0,l.
dirname)(d),T=f(m).filter(B=>B.startsWith(`${(0,l.basename)(d)}.`)&&/^\d+-\d+-/.test(B.slice((0,l.basename)(d).length+1))).map(B=>(0,l.join)(m,B)).filter(B=>h(B)===
O);for(const B of T)(0,_.rmSync)(B,{force:!0});return T.length>0}e(i,"removeAsides");function f(d){try{return(0,_.readdirSync)(d)}catch(O){if((0,L.UQ)(O)==="ENO\
ENT")return[];throw O}}e(f,"namesIn");function t(d,O,m){h(d)===O&&n(d,O,m)}e(t,"takeAway");function n(d,O,m){const T=`${d}.${(0,A.Pg)()}`;try{(0,_.renameSync)(d,
T)}catch(N){if((0,L.UQ)(N)==="ENOENT")return;throw N}const B=h(T);B!==void 0&&B!==O&&!s(T,d,B)&&m(B),(0,_.rmSync)(T,{force:!0})}e(n,"takeAsideAndLook");function s(d,O,m){
try{return(0,_.linkSync)(d,O),!0}catch(T){return(0,L.UQ)(T)==="EEXIST"?!1:h(d)!==m||a(O,m)}}e(s,"putBack");function a(d,O){try{return(0,_.symlinkSync)(O,d),!0}catch(m){
const T=(0,L.UQ)(m)??"";if(T==="EEXIST")return!1;if(!["EPERM","ENOTSUP","EOPNOTSUPP","ENOSYS"].includes(T))throw m;return u(d,O)}}e(a,"create");function u(d,O){
try{const m=(0,_.openSync)(d,"wx");try{(0,_.writeSync)(m,O)}catch(T){throw(0,_.rmSync)(d,{force:!0}),T}finally{(0,_.closeSync)(m)}}catch(m){if((0,L.UQ)(m)==="EE\
XIST")return!1;throw m}return h(d)===O}e(u,"createFile");function p(d){const O=(0,_.lstatSync)(d,{throwIfNoEntry:!1})?.mtimeMs;return O===void 0?0:(0,g.H)((0,l.
dirname)(d))-O}e(p,"ageOf")}),87888:((x,z,r)=>{r.d(z,{Ht:e(()=>L,"Ht"),QD:e(()=>j,"QD"),Yw:e(()=>S,"Yw"),fc:e(()=>A,"fc"),kq:e(()=>R,"kq"),v8:e(()=>U,"v8")});var _=r(
51455),l=r(76760),C=r(3134),v=function(w,c,h){if(c!=null){if(typeof c!="object"&&typeof c!="function")throw new TypeError("Object expected.");var o,i;if(h){if(!Symbol.
asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");o=c[Symbol.asyncDispose]}if(o===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.d\
ispose is not defined.");o=c[Symbol.dispose],h&&(i=o)}if(typeof o!="function")throw new TypeError("Object not disposable.");i&&(o=e(function(){try{i.call(this)}catch(f){
return Promise.reject(f)}},"dispose")),w.stack.push({value:c,dispose:o,async:h})}else h&&w.stack.push({async:!0});return c},g=(function(w){return function(c){function h(t){
c.error=c.hasError?new w(t,c.error,"An error was suppressed during disposal."):t,c.hasError=!0}e(h,"fail");var o,i=0;function f(){for(;o=c.stack.pop();)try{if(!o.
async&&i===1)return i=0,c.stack.push(o),Promise.resolve().then(f);if(o.dispose){var t=o.dispose.call(o.value);if(o.async)return i|=2,Promise.resolve(t).then(f,function(n){
return h(n),f()})}else i|=1}catch(n){h(n)}if(i===1)return c.hasError?Promise.reject(c.error):Promise.resolve();if(c.hasError)throw c.error}return e(f,"next"),f()}})(
typeof SuppressedError=="function"?SuppressedError:function(w,c,h){var o=new Error(h);return o.name="SuppressedError",o.error=w,o.suppressed=c,o});async function L(w){
if(process.geteuid?.()===0)for(let c=w;;c=(0,l.dirname)(c)){const h=await(0,_.stat)(c).catch(o=>{if(!((0,C.UQ)(o)==="ENOENT"||(0,C.UQ)(o)==="ENOTDIR"))throw o});
if(h)return h.uid===0?void 0:{uid:h.uid,gid:h.gid}}}e(L,"ownerBelow");async function A(w,c){const h=await(0,_.mkdir)(w,{recursive:!0});if(!(!c||h===void 0))for(let o=w;o.
length>=h.length;o=(0,l.dirname)(o))await(0,_.chown)(o,c.uid,c.gid)}e(A,"makeFolder");async function R(w,c){const h=await(0,_.mkdir)(w,{recursive:!0});if(h!==void 0)
for(let o=w;o.length>=h.length;o=(0,l.dirname)(o))c&&await(0,_.chown)(o,c.uid,c.gid),await S((0,l.dirname)(o))}e(R,"makeFolderDurably");async function j(w,c){await(0,_.
mkdir)(w),c&&await(0,_.chown)(w,c.uid,c.gid)}e(j,"makeFolderIn");async function U(w,c,h){const o={stack:[],error:void 0,hasError:!1};try{const i=v(o,await(0,_.open)(
w,"wx"),!0);await i.writeFile(c),h&&await i.chown(h.uid,h.gid),await i.sync()}catch(i){o.error=i,o.hasError=!0}finally{const i=g(o);i&&await i}}e(U,"writeDurabl\
y");async function S(w){const c={stack:[],error:void 0,hasError:!1};try{await v(c,await(0,_.open)(w,"r"),!0).sync().catch(o=>{if(!["EINVAL","EPERM","EISDIR","EN\
OTSUP"].includes((0,C.UQ)(o)??""))throw o})}catch(h){c.error=h,c.hasError=!0}finally{const h=g(c);h&&await h}}e(S,"syncFolder")}),2430:((x,z,r)=>{r.d(z,{IX:e(()=>S,
"IX"),Pg:e(()=>L,"Pg"),Tu:e(()=>R,"Tu"),b8:e(()=>U,"b8"),eB:e(()=>j,"eB"),sg:e(()=>A,"sg")});var _=r(77598),l=r(73024),C=r(48161),v=r(3134);const g=/^([1-9][0-9]{0,9})-([0-9]{1,20})-([0-9a-f]{8})([0-9a-f]{8})-[0-9a-f]{12}$/;
function L(){return t??=(0,v.zL)("reading /proc/self/stat",()=>h()),`${process.pid}-${t}-${s()}-${(0,_.randomBytes)(6).toString("hex")}`}e(L,"processToken");function A(m){
return g.test(m)}e(A,"isToken");function R(m){const T=g.exec(m),[B,N]=[s().slice(0,8),s().slice(8)];return!T||T[4]!==N?"unknown":T[3]!==B?"dead":w(Number(T[1]),
T[2]??f)}e(R,"tokenState");function j(m){return g.exec(m)?.[3]===s().slice(0,8)?R(m):"unknown"}e(j,"sharedTokenState");function U(m){const T=g.exec(m)?.[1];return T===
void 0?void 0:Number(T)}e(U,"pidOf");function S(m){return g.exec(m)?.[4]===s().slice(8)}e(S,"isLocal");function w(m,T){if(!i(m))return"dead";const B=c(m);return B===
void 0||T===f||B===T?"alive":"dead"}e(w,"processState");function c(m){return O(()=>o((0,l.readFileSync)(`/proc/${m}/stat`,"latin1")))}e(c,"startTime");function h(){
try{return o((0,l.readFileSync)("/proc/self/stat","latin1"))??f}catch(m){if((0,v.UQ)(m)==="ENOENT")return f;throw m}}e(h,"ownStart");function o(m){return m.slice(
m.lastIndexOf(")")+2).split(" ")[19]}e(o,"startIn");function i(m){try{return process.kill(m,0),!0}catch(T){return(0,v.UQ)(T)!=="ESRCH"}}e(i,"signalReaches");const f="\
0";let t,n;function s(){return n??=(0,v.zL)("reading the identity of this machine",()=>d(a("/proc/sys/kernel/random/boot_id"))+d(`${a("/etc/machine-id")} ${(0,C.
hostname)()} ${u()}`)),n}e(s,"machine");function a(m){return p(()=>(0,l.readFileSync)(m,"latin1"))??""}e(a,"textOf");function u(){return p(()=>(0,l.readlinkSync)(
"/proc/self/ns/pid"))??""}e(u,"pidNamespace");function p(m){try{return m()}catch(T){if(["ENOENT","ENOTDIR","EACCES","EPERM"].includes((0,v.UQ)(T)??""))return;throw T}}
e(p,"readable");function d(m){return(0,_.hash)("sha256",m,"hex").slice(0,8)}e(d,"short");function O(m){try{return m()}catch{return}}e(O,"readOr")})};export{te as id,oe as ids,se as modules};
