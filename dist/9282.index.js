var ne=Object.defineProperty;var e=(x,j)=>ne(x,"name",{value:j,configurable:!0});const re=9282,oe=[9282],se={88928:((x,j,r)=>{r.d(j,{L0:e(()=>B,"L0"),Q_:e(()=>A,"Q_"),YD:e(()=>C,"YD"),hQ:e(()=>b,"hQ")});var m=r(51455),u=r(76760),R=r(75892),U=r(
5365),g=r(24746);function b(I){return`${I}.sha256`}e(b,"sidecarOf");function A(I,w){const f=(0,u.basename)(w);return f.includes("\\")?`\\${I}  ${f.replaceAll("\\",
"\\\\")}
`:`${I}  ${f}
`}e(A,"sidecarLine");async function C(I,w){const f=b(I),l=await v(f,w);return l===void 0?void 0:B(l,{file:f,path:I})}e(C,"readSidecar");function B(I,{file:w,path:f}){
const l=I.split(/\r?\n/).filter(c=>c.trim()!==""),d=l.length===1?l[0]:l.find(c=>c.includes((0,u.basename)(f))),i=/^\\?([0-9a-f]{64})(\s|$)/i.exec(d??"")?.[1]??/^SHA256 \(.*\) = ([0-9a-f]{64})$/i.
exec(d??"")?.[1];if(i!==void 0)return i.toLowerCase();throw new R.cs(`${w} does not contain a sha256 checksum of ${(0,u.basename)(f)}`,{hint:"Download it again,\
 or remove it"})}e(B,"parseSidecar");async function v(I,w){try{await(0,m.stat)(I)}catch(f){if((0,g.UQ)(f)==="ENOENT")return;throw(0,g.zS)(f,`Cannot read ${I}`)}
for await(const f of(0,U.KQ)(I,{signal:w}))return Buffer.from(f).toString("latin1");return""}e(v,"beginningOf")}),72038:((x,j,r)=>{r.d(j,{Bc:e(()=>f,"Bc"),DY:e(
()=>C,"DY"),hT:e(()=>w,"hT"),iC:e(()=>I,"iC"),mF:e(()=>l,"mF")});var m=r(51404),u=r(49962),R=r(90978),U=r(75892),g=r(3814),b=r(19055),A=r(83620);const C=6,B=[1,
1,1,2,2,3,3,5,7,9],v=/\.(zip|7z|rar|tar|xz|txz|bz2|tbz2?|lz4|lzma|br|Z)$/i;function I(d){const i=(0,A.dz)(d)===void 0?d:d.replace(/\?.*$/s,""),c=v.exec(i)?.[0];
if(c!==void 0)throw new U.dz(`Cannot write a bundle as ${c}`,{hint:"Use a file name ending in .snapshot.tar.gz or .snapshot.tar.zst"});return/\.(zstd?|tzst)$/i.
test(i)?"zstd":"gzip"}e(I,"compressionFor");function w(d){if(Number.isInteger(d)&&d>=1&&d<=9)return d;throw new U.dz(`${d} is not a compression level: expected \
a whole number from 1 (fast) to 9 (small)`)}e(w,"checkLevel");function f(d,i,c){return i==="gzip"?(0,m.Z)(d,{level:c}):(0,R.q)(d,{level:B[c]??3})}e(f,"compress");
async function*l(d,{damage:i,signal:c}){const{head:t,all:n}=await(0,g.s)((0,u.l)(d,{signal:c,damaged:e((a,h)=>/follows/.test(a)?i.behind(a,h):i.error(a,h),"dama\
ged")}),b.Fm);if((0,b.YZ)(t))return yield*n;await n.return();const o=(0,b.Vl)(t);throw i.notABundle(o===void 0?"it is not a tar, compressed or not":`it is ${o.name}`,
o?.hint)}e(l,"decompress")}),62838:((x,j,r)=>{r.d(j,{C:e(()=>w,"C"),j:e(()=>f,"j")});var m=r(51455),u=r(76760),R=r(75892),U=r(5365),g=r(24746),b=r(49700),A=r(30444),
C=r(307),B=r(59927),v=function(i,c,t){if(c!=null){if(typeof c!="object"&&typeof c!="function")throw new TypeError("Object expected.");var n,o;if(t){if(!Symbol.asyncDispose)
throw new TypeError("Symbol.asyncDispose is not defined.");n=c[Symbol.asyncDispose]}if(n===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not\
 defined.");n=c[Symbol.dispose],t&&(o=n)}if(typeof n!="function")throw new TypeError("Object not disposable.");o&&(n=e(function(){try{o.call(this)}catch(a){return Promise.
reject(a)}},"dispose")),i.stack.push({value:c,dispose:n,async:t})}else t&&i.stack.push({async:!0});return c},I=(function(i){return function(c){function t(h){c.error=
c.hasError?new i(h,c.error,"An error was suppressed during disposal."):h,c.hasError=!0}e(t,"fail");var n,o=0;function a(){for(;n=c.stack.pop();)try{if(!n.async&&
o===1)return o=0,c.stack.push(n),Promise.resolve().then(a);if(n.dispose){var h=n.dispose.call(n.value);if(n.async)return o|=2,Promise.resolve(h).then(a,function(S){
return t(S),a()})}else o|=1}catch(S){t(S)}if(o===1)return c.hasError?Promise.reject(c.error):Promise.resolve();if(c.hasError)throw c.error}return e(a,"next"),a()}})(
typeof SuppressedError=="function"?SuppressedError:function(i,c,t){var n=new Error(t);return n.name="SuppressedError",n.error=i,n.suppressed=c,n});async function w(i,c,t){
const n=(0,B.t4)(i),o=(0,B.ke)(n),a=await d(i);await(0,g.MH)(`Cannot write ${i}`,async()=>{const h={stack:[],error:void 0,hasError:!1};try{const S=v(h,(0,C.kC)(
n,o),!0);await(0,m.mkdir)(n);for(const s of c)await(0,b.kq)((0,u.dirname)((0,u.join)(n,s.path)),void 0),await(0,C.v8)((0,u.join)(n,s.path),s.open(),t.signal),await(0,b.
Yw)((0,u.dirname)((0,u.join)(n,s.path)));a&&await(0,m.rename)(i,o),await(0,m.rename)(n,i).catch(async s=>{throw a&&await(0,m.rename)(o,i),s}),await(0,b.Yw)((0,u.
dirname)(i))}catch(S){h.error=S,h.hasError=!0}finally{const S=I(h);S&&await S}})}e(w,"writeFolder");async function*f(i,c,{signal:t,damage:n}){const o=await l(i,
A.h1,t);if(o===void 0)throw n.notABundle("the folder holds no manifest.json");yield o;for(const a of c()){const h=await l(i,a.path,t);if(h===void 0)throw n.error(
`${a.path} is missing`);yield h}}e(f,"readFolder");async function l(i,c,t){try{const n=await(0,m.realpath)((0,u.join)(i,(0,u.dirname)(c))),o=(0,u.join)(n,(0,u.basename)(
c)),a=await(0,m.lstat)(o);return n!==(0,u.join)(await(0,m.realpath)(i),(0,u.dirname)(c))||!a.isFile()?void 0:{path:c,size:a.size,body:(0,U.KQ)(o,{signal:t,follow:!1})}}catch(n){
if(n.code==="ENOENT")return;throw(0,g.zS)(n,`Cannot read ${(0,u.join)(i,c)}`)}}e(l,"fileIn");async function d(i){if(await(0,m.stat)(i).catch(()=>{})===void 0)return!1;
if((await(0,m.stat)((0,u.join)(i,A.h1)).catch(()=>{}))?.isFile())return!0;throw new R.dz(`Cannot replace ${i}: it is a folder without manifest.json, not a bundl\
e`,{hint:"Choose another --output"})}e(d,"isBundleFolder")}),30444:((x,j,r)=>{r.d(j,{$S:e(()=>l,"$S"),AQ:e(()=>I,"AQ"),BQ:e(()=>C,"BQ"),Q7:e(()=>w,"Q7"),RH:e(()=>f,
"RH"),T:e(()=>d,"T"),a8:e(()=>v,"a8"),aF:e(()=>b,"aF"),h1:e(()=>g,"h1"),hk:e(()=>B,"hk")});var m=r(77598),u=r(76760),R=r(75892),U=r(75558);const g="manifest.jso\
n",b="docs/README.md",A=80;function C(i){let c=[];for(const o of i){const a=[o.image_digest,...o.layers],h=c.filter(({blobs:s})=>a.some(y=>s.has(y))),S={services:[
...h.flatMap(s=>s.services),o],blobs:new Set([...h.flatMap(({blobs:s})=>[...s]),...a])};c=[...c.filter(s=>!h.includes(s)),S]}const t=new Map(c.flatMap(o=>o.services.
map(a=>[a,o]))),n=Map.groupBy(i,o=>t.get(o));return new Map([...n.values()].map(o=>[u.posix.join("images",`${i.length===1?"base":o[0]?.name}.tar`),o]))}e(C,"ima\
geFiles");function B(i){const c=i.length<=A?i:`${i.slice(0,A-17)}-${(0,m.hash)("sha256",i,"hex").slice(0,16)}`;return u.posix.join("volumes",`${c}.tar`)}e(B,"vo\
lumeFile");function v(i,c){const t=u.posix.basename(i).replace(/[^A-Za-z0-9._-]/g,"_");return u.posix.join("bind-mounts",`${c+1}-${t.slice(0,60)||"root"}.tar`)}
e(v,"bindFile");function I({role:i,name:c},t){return u.posix.join("parts",`${t+1}-${i}-${c.slice(0,50)}`)}e(I,"partFile");function w(i,c){const{packs:t,imported:n,
...o}=i,a=new Map([...C(i.services)].flatMap(([s,y])=>y.map(E=>[E,s]))),h=i.bind_mounts?.map((s,y)=>({...s,bind_file:v(s.path,y)})),S=i.parts?.map((s,y)=>({...s,
part_file:I(s,y)}));return{...o,services:i.services.map(s=>({...s,image_file:a.get(s)})),volumes:i.volumes.map(s=>({...s,volume_file:B(s.name)})),...h!==void 0&&
{bind_mounts:h},...S!==void 0&&{parts:S},blobs:i.blobs.map(({recipe:s,...y})=>y),files:c.map(({path:s,size:y,sha256:E})=>({path:s,size:y,sha256:E}))}}e(w,"bundl\
eManifest");function f(i,c){const t=new Map(c.blobs.map(({digest:o,size:a})=>[o,a])),n=e(o=>{const a=t.get(o);if(a===void 0)throw new R.cs(`The manifest of '${c.
snapshot_name}' lacks the blob ${o} of its image`);return{digest:o,size:a}},"find");return[...Map.groupBy(i,({image_digest:o})=>o)].map(([o,a])=>({config:n(o),layers:(a[0]?.
layers??[]).map(n),platform:a[0]?.platform??c.platform,references:[...new Set(a.flatMap(l))]}))}e(f,"archiveImages");function l(i){const c=i.references.filter(t=>!t.
includes("@"));return c.length>0?c:[i.image_tag]}e(l,"loadableReferences");function d({kind:i,project_name:c,volumes:t,bind_mounts:n=[],parts:o=[]}){return i===
"compose"||t.length+n.length+o.length>0?c:U.sT}e(d,"homeProject")}),307:((x,j,r)=>{r.d(j,{kC:e(()=>f,"kC"),pL:e(()=>d,"pL"),v8:e(()=>l,"v8"),yr:e(()=>I,"yr"),zh:e(
()=>w,"zh")});var m=r(51455),u=r(76760),R=r(75892),U=r(24746),g=r(49700),b=r(12362),A=r(88928),C=r(59927),B=function(t,n,o){if(n!=null){if(typeof n!="object"&&typeof n!=
"function")throw new TypeError("Object expected.");var a,h;if(o){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");a=n[Symbol.asyncDispose]}
if(a===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");a=n[Symbol.dispose],o&&(h=a)}if(typeof a!="function")throw new TypeError(
"Object not disposable.");h&&(a=e(function(){try{h.call(this)}catch(S){return Promise.reject(S)}},"dispose")),t.stack.push({value:n,dispose:a,async:o})}else o&&
t.stack.push({async:!0});return n},v=(function(t){return function(n){function o(s){n.error=n.hasError?new t(s,n.error,"An error was suppressed during disposal."):
s,n.hasError=!0}e(o,"fail");var a,h=0;function S(){for(;a=n.stack.pop();)try{if(!a.async&&h===1)return h=0,n.stack.push(a),Promise.resolve().then(S);if(a.dispose){
var s=a.dispose.call(a.value);if(a.async)return h|=2,Promise.resolve(s).then(S,function(y){return o(y),S()})}else h|=1}catch(y){o(y)}if(h===1)return n.hasError?
Promise.reject(n.error):Promise.resolve();if(n.hasError)throw n.error}return e(S,"next"),S()}})(typeof SuppressedError=="function"?SuppressedError:function(t,n,o){
var a=new Error(o);return a.name="SuppressedError",a.error=t,a.suppressed=n,a});async function I(t,n,o){const a=(0,u.resolve)(t);if(t.endsWith("/")&&n==="file")
throw new R.dz(`Cannot write '${t}': it names a folder, not a file`);if(new RegExp("\\p{Cc}","u").test((0,u.basename)(a)))throw new R.dz("Cannot write the bundl\
e: its file name contains control characters");await(0,m.access)((0,u.dirname)(a),m.constants.W_OK|m.constants.X_OK).catch(s=>{throw(0,U.zS)(s,`Cannot write int\
o ${(0,u.dirname)(a)}`)}),await(0,C.tK)(a);const h=await(0,m.lstat)(a).catch(s=>{if(s.code!=="ENOENT")throw(0,U.zS)(s,`Cannot write ${t}`)});if(h===void 0)return a;
if(!(n==="file"?h.isFile()||h.isSymbolicLink():h.isDirectory()))throw new R.dz(`Cannot write ${t}: it exists and is not a ${n}`,{hint:"Choose another --output"});
if(!o)throw d(t);return a}e(I,"checkOutput");async function w(t,n,o){return await(0,U.MH)(`Cannot write ${t}`,async()=>{const a={stack:[],error:void 0,hasError:!1};
try{const h=(0,C.t4)(t),S=(0,A.hQ)(h),s=B(a,f(h,S),!0),y=await l(h,n,o.signal);return await l(S,[Buffer.from((0,A.Q_)(y.sha256,t))],o.signal),o.force&&await(0,m.
rm)((0,A.hQ)(t),{force:!0}),await i(h,t,o.force),await(0,m.rename)(S,(0,A.hQ)(t)),await(0,g.Yw)((0,u.dirname)(t)),y}catch(h){a.error=h,a.hasError=!0}finally{const h=v(
a);h&&await h}})}e(w,"writeOutput");function f(...t){return{async[Symbol.asyncDispose](){for(const n of t)await(0,m.rm)(n,{recursive:!0,force:!0})}}}e(f,"removi\
ng");async function l(t,n,o){const a={stack:[],error:void 0,hasError:!1};try{const h=(0,b.$8)(),S=B(a,await(0,m.open)(t,"wx"),!0);for await(const s of n)o.throwIfAborted(),
h.add(s),await c(S,s);return await S.datasync(),h.done()}catch(h){a.error=h,a.hasError=!0}finally{const h=v(a);h&&await h}}e(l,"writeDurably");function d(t,n){return new R.
Ry(`'${t}' already exists`,{hint:"Use --force to overwrite or --output to write somewhere else",cause:n})}e(d,"alreadyThere");async function i(t,n,o){if(!o)try{
return await(0,m.link)(t,n)}catch(a){if(a.code==="EEXIST")throw d(n,a)}await(0,m.rename)(t,n)}e(i,"publish");async function c(t,n){for(let o=0;o<n.length;)o+=(await t.
write(n,o)).bytesWritten}e(c,"writeAll")}),59927:((x,j,r)=>{r.d(j,{ke:e(()=>A,"ke"),t4:e(()=>b,"t4"),tK:e(()=>C,"tK")});var m=r(51455),u=r(76760),R=r(80627),U=r(
56690);const g="-old";function b(v){return`${v}.partial-${(0,U.Pg)()}`}e(b,"partialName");function A(v){return`${v}${g}`}e(A,"replacedName");async function C(v){
const I=`${(0,u.basename)(v)}.partial-`;for(const w of await(0,m.readdir)((0,u.dirname)(v))){if(!w.startsWith(I))continue;const f=(0,u.join)((0,u.dirname)(v),w),
l=w.slice(I.length).replace(/(\.sha256|-old)$/,"");!(0,U.sg)(l)||(0,R.pG)(l,f)||w.endsWith(g)&&await B(f,v)||await(0,m.rm)(f,{recursive:!0,force:!0})}}e(C,"swee\
pPartials");async function B(v,I){try{return await(0,m.rename)(v,I),!0}catch{return!1}}e(B,"putBack")}),36540:((x,j,r)=>{r.d(j,{E:e(()=>c,"E"),A:e(()=>i,"A")});
var m=r(75892),u=r(83620),R=r(73024),U=r(51455),g=r(76760),b=r(5365),A=r(24746),C=r(88928),B=r(307),v=r(1388);function I(t,n=t){return{location:t,async check({force:o}){
await(0,B.yr)(n.endsWith("/")?`${t}/`:t,"file",o)},write:e((o,a)=>(0,B.zh)(t,o,a),"write"),async open({signal:o}){const a=await(0,U.stat)(t).catch(s=>{throw(0,A.
zS)(s,`Cannot read ${t}`)});if(a.isFIFO())return{label:(0,g.basename)(t),pieces:(0,R.createReadStream)(t,{signal:o}),size:void 0};const h=await(0,C.YD)(t,o),S={
label:(0,g.basename)(t),pieces:(0,b.KQ)(t,{signal:o}),size:a.size,...h&&{sha256:h}};return a.isFile()?await(0,v._)(S,{path:t,signal:o,onCleanup:e(()=>{},"onClea\
nup")}):S},async[Symbol.asyncDispose](){}}}e(I,"pathTarget");var w=r(1708);const f="-";function l(){const t=[],n=e(async()=>{throw new m.dz("Cannot write a bund\
le to standard output",{hint:"Write to a file: --output base.snapshot.tar.gz"})},"refuse");return{location:f,check:n,write:n,async open({signal:o}){if(w.stdin.isTTY)
throw new m.dz("Nothing is piped to standard input",{hint:"Pipe a bundle, e.g. curl -L <url> | vm snapshot import -"});const a={label:"standard input",pieces:w.
stdin,size:void 0};return await(0,v._)(a,{signal:o,onCleanup:e(h=>t.push(h),"onCleanup")})},async[Symbol.asyncDispose](){for(const o of t)await o()}}}e(l,"stdin\
Target");const d={artifact:e(async t=>await(await Promise.all([r.e(2137),r.e(8199)]).then(r.bind(r,58199))).openArtifactTarget(t),"artifact"),s3:e(async t=>await(await Promise.
all([r.e(3711),r.e(377),r.e(8403)]).then(r.bind(r,88403))).openS3Target(t),"s3")};async function i(t){if(t===f)return l();const n=c(t);if(n!==void 0)return I(n,
t);const o=d[(0,u.dz)(t)??""];if(o===void 0)throw new m.dz(`'${(0,u.DW)(t)}' is not a supported location for a bundle`,{hint:"Use a path, an object in a bucket \
such as s3://bucket/base.snapshot.tar.gz, or artifact:<name>"});return await o(t)}e(i,"openTarget");function c(t){if(t===f)return;const n=(0,u.dz)(t),o=n!==void 0&&
d[n]===void 0&&n!=="file"&&!/^[^:]+:\/\//.test(t);return n===void 0||n==="file"||o?(0,u.XM)(t):void 0}e(c,"bundlePath")}),1388:((x,j,r)=>{r.d(j,{_:e(()=>Y,"_")});
var m=r(73024),u=r(51455),R=r(48161),U=r(76760),g=r(46466),b=r(38522),A=r(75892),C=r(24746),B=r(12362),v=function(p,_,O){if(_!=null){if(typeof _!="object"&&typeof _!=
"function")throw new TypeError("Object expected.");var T,M;if(O){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");T=_[Symbol.asyncDispose]}
if(T===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");T=_[Symbol.dispose],O&&(M=T)}if(typeof T!="function")throw new TypeError(
"Object not disposable.");M&&(T=e(function(){try{M.call(this)}catch(D){return Promise.reject(D)}},"dispose")),p.stack.push({value:_,dispose:T,async:O})}else O&&
p.stack.push({async:!0});return _},I=(function(p){return function(_){function O($){_.error=_.hasError?new p($,_.error,"An error was suppressed during disposal."):
$,_.hasError=!0}e(O,"fail");var T,M=0;function D(){for(;T=_.stack.pop();)try{if(!T.async&&M===1)return M=0,_.stack.push(T),Promise.resolve().then(D);if(T.dispose){
var $=T.dispose.call(T.value);if(T.async)return M|=2,Promise.resolve($).then(D,function(L){return O(L),D()})}else M|=1}catch(L){O(L)}if(M===1)return _.hasError?
Promise.reject(_.error):Promise.resolve();if(_.hasError)throw _.error}return e(D,"next"),D()}})(typeof SuppressedError=="function"?SuppressedError:function(p,_,O){
var T=new Error(O);return T.name="SuppressedError",T.error=p,T.suppressed=_,T});const w=Buffer.from("PK"),f=101010256,l=22,d=101075792,i=33639248,c=65535,t=16<<
20,n=1<<20,o=4294967295;async function a(p){return await(0,C.MH)(`Cannot read ${p}`,async()=>{const _={stack:[],error:void 0,hasError:!1};try{const O=v(_,await(0,u.
open)(p),!0),{offset:T,length:M}=await s(O,p),D=await E(O,T,M,p),$=[];for(let L=0;L+46<=D.length&&D.readUInt32LE(L)===i;){const[W,K,F]=[D.readUInt16LE(L+28),D.readUInt16LE(
L+30),D.readUInt16LE(L+32)],X=D.subarray(L+46,L+46+W).toString("utf8"),Z=D.subarray(L+46+W,L+46+W+K),[G,V,J]=y(Z,[D.readUInt32LE(L+24),D.readUInt32LE(L+20),D.readUInt32LE(
L+42)]),q={flags:D.readUInt16LE(L+8),method:D.readUInt16LE(L+10),crc:D.readUInt32LE(L+16)};$.push({name:X,size:G,open:e(ee=>h(p,{...q,name:X,size:G,stored:V,position:J},
ee),"open")}),L+=46+W+K+F}return $}catch(O){_.error=O,_.hasError=!0}finally{const O=I(_);O&&await O}})}e(a,"zipEntries");async function*h(p,_,O){const T={stack:[],
error:void 0,hasError:!1};try{if((_.flags&1)!==0||_.method!==0&&_.method!==8)throw new A.Wt(`${_.name} in ${p} is encrypted, or compressed with an unsupported m\
ethod`,{hint:"Unzip it first"});const M=v(T,await(0,u.open)(p),!0),D=await E(M,_.position,30,p),$=_.position+30+D.readUInt16LE(26)+D.readUInt16LE(28),L=S(M,$,_.
stored,{path:p,signal:O});let W=0,K=0;for await(const F of _.method===0?L:(0,B.sc)(L,(0,b.createInflateRaw)())){if(W+=F.length,K=(0,b.crc32)(F,K),W>_.size)throw P(
p,_.name);yield F}if(W!==_.size||K!==_.crc)throw P(p,_.name)}catch(M){T.error=M,T.hasError=!0}finally{const M=I(T);M&&await M}}e(h,"contents");async function*S(p,_,O,{
path:T,signal:M}){for(let D=0;D<O;D+=n)M.throwIfAborted(),yield await E(p,_+D,Math.min(n,O-D),T)}e(S,"range");async function s(p,_){const{size:O}=await p.stat(),
T=Math.max(0,O-l-c),M=await E(p,T,O-T,_);let D=M.length-l;for(;D>=0&&M.readUInt32LE(D)!==f;)D--;if(D<0)throw P(_,"its central directory is invalid");let[$,L]=[M.
readUInt32LE(D+12),M.readUInt32LE(D+16)];if(($===o||L===o)&&D>=20){const W=await E(p,Number(M.readBigUInt64LE(D-20+8)),56,_);if(W.readUInt32LE(0)!==d)throw P(_,
"its central directory is invalid");[$,L]=[Number(W.readBigUInt64LE(40)),Number(W.readBigUInt64LE(48))]}if($>t||L+$>O)throw P(_,"its central directory is invali\
d");return{offset:L,length:$}}e(s,"findDirectory");function y(p,[_,O,T]){for(let M=0;M+4<=p.length;M+=4+p.readUInt16LE(M+2)){if(p.readUInt16LE(M)!==1)continue;let D=M+
4;const $=e(L=>L!==o||D+8>p.length?L:(D+=8,Number(p.readBigUInt64LE(D-8))),"take");return[$(_),$(O),$(T)]}return[_,O,T]}e(y,"bigOnes");async function E(p,_,O,T){
const M=Buffer.allocUnsafeSlow(O),{bytesRead:D}=O===0?{bytesRead:0}:await p.read(M,0,O,_);if(D<O)throw P(T,"it is truncated");return M}e(E,"readAt");function P(p,_){
return new A.cs(`${p} is a damaged zip: ${_}`,{hint:"Download it again"})}e(P,"damaged");var z=r(3814),N=r(88928);const H=64*1024;async function Y(p,{path:_,signal:O,
onCleanup:T}){const{head:M,all:D}=await(0,z.s)(p.pieces,w.length);if(Buffer.compare(M,w)!==0)return{...p,pieces:D};if(_!==void 0)return await D.return(),await Q(
_,O);const $=await(0,C.MH)(`Cannot create a folder in ${(0,R.tmpdir)()}`,()=>(0,u.mkdtemp)((0,U.join)((0,R.tmpdir)(),"vm-zip-")));T(()=>(0,u.rm)($,{recursive:!0,
force:!0}));const L=(0,U.join)($,(0,U.basename)(p.label).replace(/(\.zip)?$/i,".zip"));return await(0,C.MH)(`Cannot write ${L}`,()=>(0,g.pipeline)(D,(0,m.createWriteStream)(
L),{signal:O})),await Q(L,O)}e(Y,"unzipped");async function Q(p,_){const O=(await a(p)).filter(({name:K})=>!K.endsWith("/")),T=O.filter(({name:K})=>!K.endsWith(
".sha256")),[M]=T;if(M===void 0||T.length>1||!/\.(tar|t?gz|zstd?|tzst|t?xz|t?bz2)$/i.test(M.name)){const K=O.some(({name:F})=>(0,U.basename)(F)==="manifest.json");
throw new A.dz(`${(0,U.basename)(p)} is a zip that does not contain a bundle: it contains ${O.length===1?"one file":`${O.length} files`}`,{hint:K?"Unzip it and \
import the folder":"Use a file that vm snapshot export wrote"})}const D=(0,U.basename)(M.name),$=O.find(({name:K,size:F})=>K===(0,N.hQ)(M.name)&&F<=H),L=$&&await k(
$.open(_)),W=L===void 0?void 0:(0,N.L0)(L,{file:(0,N.hQ)(D),path:D});return{label:D,pieces:M.open(_),size:M.size,...W!==void 0&&{sha256:W}}}e(Q,"bundleIn");async function k(p){
let _="";for await(const O of p)_+=Buffer.from(O).toString("latin1");return _}e(k,"textOf")}),88406:((x,j,r)=>{r.d(j,{H:e(()=>U,"H")});var m=r(77598),u=r(73024),
R=r(76760);function U(g){const b=(0,R.join)(g,`.clock-${(0,m.randomBytes)(6).toString("hex")}`);(0,u.closeSync)((0,u.openSync)(b,"wx"));try{return(0,u.lstatSync)(
b).mtimeMs}finally{(0,u.rmSync)(b,{force:!0})}}e(U,"fileClock")}),80627:((x,j,r)=>{r.d(j,{Ke:e(()=>w,"Ke"),bf:e(()=>l,"bf"),hy:e(()=>S,"hy"),pG:e(()=>f,"pG"),uu:e(
()=>t,"uu")});var m=r(73024),u=r(76760),R=r(58500),U=r(75892),g=r(88406),b=r(24746),A=r(56690);const C=25,B=24*36e5,v=1e4,I=2e3;async function w(s,y){const{wait:E,
signal:P,token:z=(0,A.Pg)(),stop:N=e(()=>{},"stop"),onWait:H}=y,Y=y.isHeldBy??(p=>f(p,s)),Q=performance.now();let k=!0;for(;!a(s,z);){P.throwIfAborted();const p=l(
s);if(p===void 0)continue;if(p===""?S(s)>=v:!Y(p)){p!==""&&N(p),t(s,p,N);continue}const _=performance.now()-Q;if(_>=E)throw new U.fK(`another process holds the \
lock ${s}`,{hint:"Try again when it has finished"});k&&_>=I&&H?.(p),_>=I&&(k=!1),await(0,R.setTimeout)(C,void 0,{signal:P})}return{[Symbol.asyncDispose]:async()=>d(
s,z,N)}}e(w,"lockFile");function f(s,y){const E=(0,A.Tu)(s);return E==="alive"||E==="unknown"&&S(y)<B}e(f,"isAtWork");function l(s){try{return(0,m.readlinkSync)(
s)}catch(y){if((0,b.UQ)(y)==="ENOENT")return;if((0,b.UQ)(y)!=="EINVAL")throw y}try{return(0,m.readFileSync)(s,"latin1")}catch(y){if((0,b.UQ)(y)==="ENOENT")return;
throw y}}e(l,"ownerOf");function d(s,y,E){for(let P=0;P<2;)t(s,y,E),P=i(s,y)||l(s)===y?0:P+1}e(d,"release");function i(s,y){const E=(0,u.dirname)(s),P=c(E).filter(
z=>z.startsWith(`${(0,u.basename)(s)}.`)&&/^\d+-\d+-/.test(z.slice((0,u.basename)(s).length+1))).map(z=>(0,u.join)(E,z)).filter(z=>l(z)===y);for(const z of P)(0,m.
rmSync)(z,{force:!0});return P.length>0}e(i,"removeAsides");function c(s){try{return(0,m.readdirSync)(s)}catch(y){if((0,b.UQ)(y)==="ENOENT")return[];throw y}}e(
c,"namesIn");function t(s,y,E){l(s)===y&&n(s,y,E)}e(t,"takeAway");function n(s,y,E){const P=`${s}.${(0,A.Pg)()}`;try{(0,m.renameSync)(s,P)}catch(N){if((0,b.UQ)(
N)==="ENOENT")return;throw N}const z=l(P);z!==void 0&&z!==y&&!o(P,s,z)&&E(z),(0,m.rmSync)(P,{force:!0})}e(n,"takeAsideAndLook");function o(s,y,E){try{return(0,m.
linkSync)(s,y),!0}catch(P){return(0,b.UQ)(P)==="EEXIST"?!1:l(s)!==E||a(y,E)}}e(o,"putBack");function a(s,y){try{return(0,m.symlinkSync)(y,s),!0}catch(E){const P=(0,b.
UQ)(E)??"";if(P==="EEXIST")return!1;if(!["EPERM","ENOTSUP","EOPNOTSUPP","ENOSYS"].includes(P))throw E;return h(s,y)}}e(a,"create");function h(s,y){try{const E=(0,m.
openSync)(s,"wx");try{(0,m.writeSync)(E,y)}catch(P){throw(0,m.rmSync)(s,{force:!0}),P}finally{(0,m.closeSync)(E)}}catch(E){if((0,b.UQ)(E)==="EEXIST")return!1;throw E}
return l(s)===y}e(h,"createFile");function S(s){const y=(0,m.lstatSync)(s,{throwIfNoEntry:!1})?.mtimeMs;return y===void 0?0:(0,g.H)((0,u.dirname)(s))-y}e(S,"age\
Of")}),49700:((x,j,r)=>{r.d(j,{Ht:e(()=>b,"Ht"),QD:e(()=>B,"QD"),Yw:e(()=>I,"Yw"),fc:e(()=>A,"fc"),kq:e(()=>C,"kq"),v8:e(()=>v,"v8")});var m=r(51455),u=r(76760),
R=r(24746),U=function(w,f,l){if(f!=null){if(typeof f!="object"&&typeof f!="function")throw new TypeError("Object expected.");var d,i;if(l){if(!Symbol.asyncDispose)
throw new TypeError("Symbol.asyncDispose is not defined.");d=f[Symbol.asyncDispose]}if(d===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not\
 defined.");d=f[Symbol.dispose],l&&(i=d)}if(typeof d!="function")throw new TypeError("Object not disposable.");i&&(d=e(function(){try{i.call(this)}catch(c){return Promise.
reject(c)}},"dispose")),w.stack.push({value:f,dispose:d,async:l})}else l&&w.stack.push({async:!0});return f},g=(function(w){return function(f){function l(t){f.error=
f.hasError?new w(t,f.error,"An error was suppressed during disposal."):t,f.hasError=!0}e(l,"fail");var d,i=0;function c(){for(;d=f.stack.pop();)try{if(!d.async&&
i===1)return i=0,f.stack.push(d),Promise.resolve().then(c);if(d.dispose){var t=d.dispose.call(d.value);if(d.async)return i|=2,Promise.resolve(t).then(c,function(n){
return l(n),c()})}else i|=1}catch(n){l(n)}if(i===1)return f.hasError?Promise.reject(f.error):Promise.resolve();if(f.hasError)throw f.error}return e(c,"next"),c()}})(
typeof SuppressedError=="function"?SuppressedError:function(w,f,l){var d=new Error(l);return d.name="SuppressedError",d.error=w,d.suppressed=f,d});async function b(w){
if(process.geteuid?.()===0)for(let f=w;;f=(0,u.dirname)(f)){const l=await(0,m.stat)(f).catch(d=>{if(!((0,R.UQ)(d)==="ENOENT"||(0,R.UQ)(d)==="ENOTDIR"))throw d});
if(l)return l.uid===0?void 0:{uid:l.uid,gid:l.gid}}}e(b,"ownerBelow");async function A(w,f){const l=await(0,m.mkdir)(w,{recursive:!0});if(!(!f||l===void 0))for(let d=w;d.
length>=l.length;d=(0,u.dirname)(d))await(0,m.chown)(d,f.uid,f.gid)}e(A,"makeFolder");async function C(w,f){const l=await(0,m.mkdir)(w,{recursive:!0});if(l!==void 0)
for(let d=w;d.length>=l.length;d=(0,u.dirname)(d))f&&await(0,m.chown)(d,f.uid,f.gid),await I((0,u.dirname)(d))}e(C,"makeFolderDurably");async function B(w,f){await(0,m.
mkdir)(w),f&&await(0,m.chown)(w,f.uid,f.gid)}e(B,"makeFolderIn");async function v(w,f,l){const d={stack:[],error:void 0,hasError:!1};try{const i=U(d,await(0,m.open)(
w,"wx"),!0);await i.writeFile(f),l&&await i.chown(l.uid,l.gid),await i.sync()}catch(i){d.error=i,d.hasError=!0}finally{const i=g(d);i&&await i}}e(v,"writeDurabl\
y");async function I(w){const f={stack:[],error:void 0,hasError:!1};try{await U(f,await(0,m.open)(w,"r"),!0).sync().catch(d=>{if(!["EINVAL","EPERM","EISDIR","EN\
OTSUP"].includes((0,R.UQ)(d)??""))throw d})}catch(l){f.error=l,f.hasError=!0}finally{const l=g(f);l&&await l}}e(I,"syncFolder")}),56690:((x,j,r)=>{r.d(j,{IX:e(()=>I,
"IX"),Pg:e(()=>b,"Pg"),Tu:e(()=>C,"Tu"),b8:e(()=>v,"b8"),eB:e(()=>B,"eB"),sg:e(()=>A,"sg")});var m=r(77598),u=r(73024),R=r(48161),U=r(24746);const g=/^([1-9][0-9]{0,9})-([0-9]{1,20})-([0-9a-f]{8})([0-9a-f]{8})-[0-9a-f]{12}$/;
function b(){return t??=(0,U.zL)("reading /proc/self/stat",()=>l()),`${process.pid}-${t}-${o()}-${(0,m.randomBytes)(6).toString("hex")}`}e(b,"processToken");function A(E){
return g.test(E)}e(A,"isToken");function C(E){const P=g.exec(E),[z,N]=[o().slice(0,8),o().slice(8)];return!P||P[4]!==N?"unknown":P[3]!==z?"dead":w(Number(P[1]),
P[2]??c)}e(C,"tokenState");function B(E){return g.exec(E)?.[3]===o().slice(0,8)?C(E):"unknown"}e(B,"sharedTokenState");function v(E){const P=g.exec(E)?.[1];return P===
void 0?void 0:Number(P)}e(v,"pidOf");function I(E){return g.exec(E)?.[4]===o().slice(8)}e(I,"isLocal");function w(E,P){if(!i(E))return"dead";const z=f(E);return z===
void 0||P===c||z===P?"alive":"dead"}e(w,"processState");function f(E){return y(()=>d((0,u.readFileSync)(`/proc/${E}/stat`,"latin1")))}e(f,"startTime");function l(){
try{return d((0,u.readFileSync)("/proc/self/stat","latin1"))??c}catch(E){if((0,U.UQ)(E)==="ENOENT")return c;throw E}}e(l,"ownStart");function d(E){return E.slice(
E.lastIndexOf(")")+2).split(" ")[19]}e(d,"startIn");function i(E){try{return process.kill(E,0),!0}catch(P){return(0,U.UQ)(P)!=="ESRCH"}}e(i,"signalReaches");const c="\
0";let t,n;function o(){return n??=(0,U.zL)("reading the identity of this machine",()=>s(a("/proc/sys/kernel/random/boot_id"))+s(`${a("/etc/machine-id")} ${(0,R.
hostname)()} ${h()}`)),n}e(o,"machine");function a(E){return S(()=>(0,u.readFileSync)(E,"latin1"))??""}e(a,"textOf");function h(){return S(()=>(0,u.readlinkSync)(
"/proc/self/ns/pid"))??""}e(h,"pidNamespace");function S(E){try{return E()}catch(P){if(["ENOENT","ENOTDIR","EACCES","EPERM"].includes((0,U.UQ)(P)??""))return;throw P}}
e(S,"readable");function s(E){return(0,m.hash)("sha256",E,"hex").slice(0,8)}e(s,"short");function y(E){try{return E()}catch{return}}e(y,"readOr")})};export{re as id,oe as ids,se as modules};
