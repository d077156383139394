var ne=Object.defineProperty;var e=(x,j)=>ne(x,"name",{value:j,configurable:!0});const re=9282,oe=[9282],se={88928:((x,j,t)=>{t.d(j,{L0:e(()=>B,"L0"),Q_:e(()=>A,"Q_"),YD:e(()=>C,"YD"),hQ:e(()=>b,"hQ")});var y=t(51455),_=t(76760),R=t(75892),U=t(
5365),g=t(24746);function b(I){return`${I}.sha256`}e(b,"sidecarOf");function A(I,D){const i=(0,_.basename)(D);return i.includes("\\")?`\\${I}  ${i.replaceAll("\\",
"\\\\")}
`:`${I}  ${i}
`}e(A,"sidecarLine");async function C(I,D){const i=b(I),E=await v(i,D);return E===void 0?void 0:B(E,{file:i,path:I})}e(C,"readSidecar");function B(I,{file:D,path:i}){
const E=I.split(/\r?\n/).filter(f=>f.trim()!==""),c=E.length===1?E[0]:E.find(f=>f.includes((0,_.basename)(i))),l=/^\\?([0-9a-f]{64})(\s|$)/i.exec(c??"")?.[1]??/^SHA256 \(.*\) = ([0-9a-f]{64})$/i.
exec(c??"")?.[1];if(l!==void 0)return l.toLowerCase();throw new R.cs(`${D} does not contain a sha256 checksum of ${(0,_.basename)(i)}`,{hint:"Download it again,\
 or remove it"})}e(B,"parseSidecar");async function v(I,D){try{await(0,y.stat)(I)}catch(i){if((0,g.UQ)(i)==="ENOENT")return;throw(0,g.zS)(i,`Cannot read ${I}`)}
for await(const i of(0,U.KQ)(I,{signal:D}))return Buffer.from(i).toString("latin1");return""}e(v,"beginningOf")}),72038:((x,j,t)=>{t.d(j,{Bc:e(()=>i,"Bc"),DY:e(
()=>C,"DY"),hT:e(()=>D,"hT"),iC:e(()=>I,"iC"),mF:e(()=>E,"mF")});var y=t(51404),_=t(49962),R=t(90978),U=t(75892),g=t(3814),b=t(19055),A=t(83620);const C=6,B=[1,
1,1,2,2,3,3,5,7,9],v=/\.(zip|7z|rar|tar|xz|txz|bz2|tbz2?|lz4|lzma|br|Z)$/i;function I(c){const l=(0,A.dz)(c)===void 0?c:c.replace(/\?.*$/s,""),f=v.exec(l)?.[0];
if(f!==void 0)throw new U.dz(`Cannot write a bundle as ${f}`,{hint:"Use a file name ending in .snapshot.tar.gz or .snapshot.tar.zst"});return/\.(zstd?|tzst)$/i.
test(l)?"zstd":"gzip"}e(I,"compressionFor");function D(c){if(Number.isInteger(c)&&c>=1&&c<=9)return c;throw new U.dz(`${c} is not a compression level: expected \
a whole number from 1 (fast) to 9 (small)`)}e(D,"checkLevel");function i(c,l,f){return l==="gzip"?(0,y.Z)(c,{level:f}):(0,R.q)(c,{level:B[f]??3})}e(i,"compress");
async function*E(c,{damage:l,signal:f}){const{head:m,all:r}=await(0,g.s)((0,_.l)(c,{signal:f,damaged:e((s,a)=>/follows/.test(s)?l.behind(s,a):l.error(s,a),"dama\
ged")}),b.Fm);if((0,b.YZ)(m))return yield*r;await r.return();const n=(0,b.Vl)(m);throw l.notABundle(n===void 0?"it is not a tar, compressed or not":`it is ${n.name}`,
n?.hint)}e(E,"decompress")}),62838:((x,j,t)=>{t.d(j,{C:e(()=>i,"C"),j:e(()=>E,"j")});var y=t(51455),_=t(76760),R=t(75892),U=t(5365),g=t(24746),b=t(49700),A=t(57588),
C=t(30444),B=t(307),v=t(59927),I=function(f,m,r){if(m!=null){if(typeof m!="object"&&typeof m!="function")throw new TypeError("Object expected.");var n,s;if(r){if(!Symbol.
asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");n=m[Symbol.asyncDispose]}if(n===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.d\
ispose is not defined.");n=m[Symbol.dispose],r&&(s=n)}if(typeof n!="function")throw new TypeError("Object not disposable.");s&&(n=e(function(){try{s.call(this)}catch(a){
return Promise.reject(a)}},"dispose")),f.stack.push({value:m,dispose:n,async:r})}else r&&f.stack.push({async:!0});return m},D=(function(f){return function(m){function r(p){
m.error=m.hasError?new f(p,m.error,"An error was suppressed during disposal."):p,m.hasError=!0}e(r,"fail");var n,s=0;function a(){for(;n=m.stack.pop();)try{if(!n.
async&&s===1)return s=0,m.stack.push(n),Promise.resolve().then(a);if(n.dispose){var p=n.dispose.call(n.value);if(n.async)return s|=2,Promise.resolve(p).then(a,function(o){
return r(o),a()})}else s|=1}catch(o){r(o)}if(s===1)return m.hasError?Promise.reject(m.error):Promise.resolve();if(m.hasError)throw m.error}return e(a,"next"),a()}})(
typeof SuppressedError=="function"?SuppressedError:function(f,m,r){var n=new Error(r);return n.name="SuppressedError",n.error=f,n.suppressed=m,n});async function i(f,m,r){
const n=(0,v.t4)(f),s=(0,v.ke)(n),a=await l(f);await(0,g.MH)(`Cannot write ${f}`,async()=>{const p={stack:[],error:void 0,hasError:!1};try{const o=I(p,(0,B.kC)(
n,s),!0);await(0,y.mkdir)(n);for(const d of m)await(0,b.kq)((0,_.dirname)((0,_.join)(n,d.path)),void 0),await(0,B.v8)((0,_.join)(n,d.path),d.open(),r.signal),await(0,b.
Yw)((0,_.dirname)((0,_.join)(n,d.path)));a&&await(0,y.rename)(f,s),await(0,y.rename)(n,f).catch(async d=>{throw a&&await(0,y.rename)(s,f),d}),await(0,b.Yw)((0,_.
dirname)(f))}catch(o){p.error=o,p.hasError=!0}finally{const o=D(p);o&&await o}})}e(i,"writeFolder");async function*E(f,m,{signal:r,damage:n}){const s=await c(f,
C.h1,r);if(s===void 0)throw n.notABundle("the folder holds no manifest.json");yield s;for(const a of m()){const p=await c(f,a.path,r);if(p===void 0)throw n.error(
`${a.path} is missing`);yield p}}e(E,"readFolder");async function c(f,m,r){try{const n=await(0,y.realpath)((0,_.join)(f,(0,_.dirname)(m))),s=(0,_.join)(n,(0,_.basename)(
m)),a=await(0,y.lstat)(s);return n!==(0,_.join)(await(0,y.realpath)(f),(0,_.dirname)(m))||!a.isFile()?void 0:{path:m,size:a.size,body:(0,U.KQ)(s,{signal:r,follow:!1})}}catch(n){
if(n.code==="ENOENT")return;throw(0,g.zS)(n,`Cannot read ${(0,_.join)(f,m)}`)}}e(c,"fileIn");async function l(f){if(await(0,y.stat)(f).catch(()=>{})===void 0)return!1;
if((await(0,y.stat)((0,_.join)(f,C.h1)).catch(()=>{}))?.isFile())return!0;throw new R.dz(`Cannot replace ${f}: it is a folder without manifest.json, not a bundl\
e`,{hint:(0,A.iU)`Choose another ${(0,A.uK)("output")}`})}e(l,"isBundleFolder")}),30444:((x,j,t)=>{t.d(j,{$S:e(()=>E,"$S"),AQ:e(()=>I,"AQ"),BQ:e(()=>C,"BQ"),Q7:e(
()=>D,"Q7"),RH:e(()=>i,"RH"),T:e(()=>c,"T"),a8:e(()=>v,"a8"),aF:e(()=>b,"aF"),h1:e(()=>g,"h1"),hk:e(()=>B,"hk")});var y=t(77598),_=t(76760),R=t(75892),U=t(75558);
const g="manifest.json",b="docs/README.md",A=80;function C(l){let f=[];for(const n of l){const s=[n.image_digest,...n.layers],a=f.filter(({blobs:o})=>s.some(d=>o.
has(d))),p={services:[...a.flatMap(o=>o.services),n],blobs:new Set([...a.flatMap(({blobs:o})=>[...o]),...s])};f=[...f.filter(o=>!a.includes(o)),p]}const m=new Map(
f.flatMap(n=>n.services.map(s=>[s,n]))),r=Map.groupBy(l,n=>m.get(n));return new Map([...r.values()].map(n=>[_.posix.join("images",`${l.length===1?"base":n[0]?.name}\
.tar`),n]))}e(C,"imageFiles");function B(l){const f=l.length<=A?l:`${l.slice(0,A-17)}-${(0,y.hash)("sha256",l,"hex").slice(0,16)}`;return _.posix.join("volumes",
`${f}.tar`)}e(B,"volumeFile");function v(l,f){const m=_.posix.basename(l).replace(/[^A-Za-z0-9._-]/g,"_");return _.posix.join("bind-mounts",`${f+1}-${m.slice(0,
60)||"root"}.tar`)}e(v,"bindFile");function I({role:l,name:f},m){return _.posix.join("parts",`${m+1}-${l}-${f.slice(0,50)}`)}e(I,"partFile");function D(l,f){const{
packs:m,imported:r,...n}=l,s=new Map([...C(l.services)].flatMap(([o,d])=>d.map(u=>[u,o]))),a=l.bind_mounts?.map((o,d)=>({...o,bind_file:v(o.path,d)})),p=l.parts?.
map((o,d)=>({...o,part_file:I(o,d)}));return{...n,services:l.services.map(o=>({...o,image_file:s.get(o)})),volumes:l.volumes.map(o=>({...o,volume_file:B(o.name)})),
...a!==void 0&&{bind_mounts:a},...p!==void 0&&{parts:p},blobs:l.blobs.map(({recipe:o,...d})=>d),files:f.map(({path:o,size:d,sha256:u})=>({path:o,size:d,sha256:u}))}}
e(D,"bundleManifest");function i(l,f){const m=new Map(f.blobs.map(({digest:n,size:s})=>[n,s])),r=e(n=>{const s=m.get(n);if(s===void 0)throw new R.cs(`The manife\
st of '${f.snapshot_name}' lacks the blob ${n} of its image`);return{digest:n,size:s}},"find");return[...Map.groupBy(l,({image_digest:n})=>n)].map(([n,s])=>({config:r(
n),layers:(s[0]?.layers??[]).map(r),platform:s[0]?.platform??f.platform,references:[...new Set(s.flatMap(E))]}))}e(i,"archiveImages");function E(l){const f=l.references.
filter(m=>!m.includes("@"));return f.length>0?f:[l.image_tag]}e(E,"loadableReferences");function c({kind:l,project_name:f,volumes:m,bind_mounts:r=[],parts:n=[]}){
return l==="compose"||m.length+r.length+n.length>0?f:U.sT}e(c,"homeProject")}),307:((x,j,t)=>{t.d(j,{kC:e(()=>E,"kC"),pL:e(()=>l,"pL"),v8:e(()=>c,"v8"),yr:e(()=>D,
"yr"),zh:e(()=>i,"zh")});var y=t(51455),_=t(76760),R=t(75892),U=t(24746),g=t(49700),b=t(12362),A=t(57588),C=t(88928),B=t(59927),v=function(r,n,s){if(n!=null){if(typeof n!=
"object"&&typeof n!="function")throw new TypeError("Object expected.");var a,p;if(s){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not def\
ined.");a=n[Symbol.asyncDispose]}if(a===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");a=n[Symbol.dispose],s&&(p=a)}if(typeof a!=
"function")throw new TypeError("Object not disposable.");p&&(a=e(function(){try{p.call(this)}catch(o){return Promise.reject(o)}},"dispose")),r.stack.push({value:n,
dispose:a,async:s})}else s&&r.stack.push({async:!0});return n},I=(function(r){return function(n){function s(d){n.error=n.hasError?new r(d,n.error,"An error was \
suppressed during disposal."):d,n.hasError=!0}e(s,"fail");var a,p=0;function o(){for(;a=n.stack.pop();)try{if(!a.async&&p===1)return p=0,n.stack.push(a),Promise.
resolve().then(o);if(a.dispose){var d=a.dispose.call(a.value);if(a.async)return p|=2,Promise.resolve(d).then(o,function(u){return s(u),o()})}else p|=1}catch(u){
s(u)}if(p===1)return n.hasError?Promise.reject(n.error):Promise.resolve();if(n.hasError)throw n.error}return e(o,"next"),o()}})(typeof SuppressedError=="functio\
n"?SuppressedError:function(r,n,s){var a=new Error(s);return a.name="SuppressedError",a.error=r,a.suppressed=n,a});async function D(r,n,s){const a=(0,_.resolve)(
r);if(r.endsWith("/")&&n==="file")throw new R.dz(`Cannot write '${r}': it names a folder, not a file`);if(new RegExp("\\p{Cc}","u").test((0,_.basename)(a)))throw new R.
dz("Cannot write the bundle: its file name contains control characters");await(0,y.access)((0,_.dirname)(a),y.constants.W_OK|y.constants.X_OK).catch(d=>{throw(0,U.
zS)(d,`Cannot write into ${(0,_.dirname)(a)}`)}),await(0,B.tK)(a);const p=await(0,y.lstat)(a).catch(d=>{if(d.code!=="ENOENT")throw(0,U.zS)(d,`Cannot write ${r}`)});
if(p===void 0)return a;if(!(n==="file"?p.isFile()||p.isSymbolicLink():p.isDirectory()))throw new R.dz(`Cannot write ${r}: it exists and is not a ${n}`,{hint:(0,A.
iU)`Choose another ${(0,A.uK)("output")}`});if(!s)throw l(r);return a}e(D,"checkOutput");async function i(r,n,s){return await(0,U.MH)(`Cannot write ${r}`,async()=>{
const a={stack:[],error:void 0,hasError:!1};try{const p=(0,B.t4)(r),o=(0,C.hQ)(p),d=v(a,E(p,o),!0),u=await c(p,n,s.signal);return await c(o,[Buffer.from((0,C.Q_)(
u.sha256,r))],s.signal),s.force&&await(0,y.rm)((0,C.hQ)(r),{force:!0}),await f(p,r,s.force),await(0,y.rename)(o,(0,C.hQ)(r)),await(0,g.Yw)((0,_.dirname)(r)),u}catch(p){
a.error=p,a.hasError=!0}finally{const p=I(a);p&&await p}})}e(i,"writeOutput");function E(...r){return{async[Symbol.asyncDispose](){for(const n of r)await(0,y.rm)(
n,{recursive:!0,force:!0})}}}e(E,"removing");async function c(r,n,s){const a={stack:[],error:void 0,hasError:!1};try{const p=(0,b.$8)(),o=v(a,await(0,y.open)(r,
"wx"),!0);for await(const d of n)s.throwIfAborted(),p.add(d),await m(o,d);return await o.datasync(),p.done()}catch(p){a.error=p,a.hasError=!0}finally{const p=I(
a);p&&await p}}e(c,"writeDurably");function l(r,n){return new R.Ry(`'${r}' already exists`,{hint:(0,A.iU)`Use ${(0,A.uK)("force",!0)} to overwrite or ${(0,A.uK)(
"output")} to write somewhere else`,cause:n})}e(l,"alreadyThere");async function f(r,n,s){if(!s)try{return await(0,y.link)(r,n)}catch(a){if(a.code==="EEXIST")throw l(
n,a)}await(0,y.rename)(r,n)}e(f,"publish");async function m(r,n){for(let s=0;s<n.length;)s+=(await r.write(n,s)).bytesWritten}e(m,"writeAll")}),59927:((x,j,t)=>{
t.d(j,{ke:e(()=>A,"ke"),t4:e(()=>b,"t4"),tK:e(()=>C,"tK")});var y=t(51455),_=t(76760),R=t(80627),U=t(56690);const g="-old";function b(v){return`${v}.partial-${(0,U.
Pg)()}`}e(b,"partialName");function A(v){return`${v}${g}`}e(A,"replacedName");async function C(v){const I=`${(0,_.basename)(v)}.partial-`;for(const D of await(0,y.
readdir)((0,_.dirname)(v))){if(!D.startsWith(I))continue;const i=(0,_.join)((0,_.dirname)(v),D),E=D.slice(I.length).replace(/(\.sha256|-old)$/,"");!(0,U.sg)(E)||
(0,R.pG)(E,i)||D.endsWith(g)&&await B(i,v)||await(0,y.rm)(i,{recursive:!0,force:!0})}}e(C,"sweepPartials");async function B(v,I){try{return await(0,y.rename)(v,
I),!0}catch{return!1}}e(B,"putBack")}),36540:((x,j,t)=>{t.d(j,{E:e(()=>m,"E"),A:e(()=>f,"A")});var y=t(75892),_=t(83620),R=t(73024),U=t(51455),g=t(76760),b=t(5365),
A=t(24746),C=t(88928),B=t(307),v=t(1388);function I(r,n=r){return{location:r,async check({force:s}){await(0,B.yr)(n.endsWith("/")?`${r}/`:r,"file",s)},write:e((s,a)=>(0,B.
zh)(r,s,a),"write"),async open({signal:s}){const a=await(0,U.stat)(r).catch(d=>{throw(0,A.zS)(d,`Cannot read ${r}`)});if(a.isFIFO())return{label:(0,g.basename)(
r),pieces:(0,R.createReadStream)(r,{signal:s}),size:void 0};const p=await(0,C.YD)(r,s),o={label:(0,g.basename)(r),pieces:(0,b.KQ)(r,{signal:s}),size:a.size,...p&&
{sha256:p}};return a.isFile()?await(0,v._)(o,{path:r,signal:s,onCleanup:e(()=>{},"onCleanup")}):o},async[Symbol.asyncDispose](){}}}e(I,"pathTarget");var D=t(1708),
i=t(57588);const E="-";function c(){const r=[],n=e(async()=>{throw new y.dz("Cannot write a bundle to standard output",{hint:(0,i.iU)`Write to a file: ${(0,i.uK)(
"output","base.snapshot.tar.gz")}`})},"refuse");return{location:E,check:n,write:n,async open({signal:s}){if(D.stdin.isTTY)throw new y.dz("Nothing is piped to st\
andard input",{hint:"Pipe a bundle, e.g. curl -L <url> | vm snapshot import -"});const a={label:"standard input",pieces:D.stdin,size:void 0};return await(0,v._)(
a,{signal:s,onCleanup:e(p=>r.push(p),"onCleanup")})},async[Symbol.asyncDispose](){for(const s of r)await s()}}}e(c,"stdinTarget");const l={artifact:e(async r=>await(await Promise.
all([t.e(2137),t.e(8199)]).then(t.bind(t,58199))).openArtifactTarget(r),"artifact"),s3:e(async r=>await(await Promise.all([t.e(3711),t.e(377),t.e(8403)]).then(t.
bind(t,88403))).openS3Target(r),"s3")};async function f(r){if(r===E)return c();const n=m(r);if(n!==void 0)return I(n,r);const s=l[(0,_.dz)(r)??""];if(s===void 0)
throw new y.dz(`'${(0,_.DW)(r)}' is not a supported location for a bundle`,{hint:"Use a path, an object in a bucket such as s3://bucket/base.snapshot.tar.gz, or\
 artifact:<name>"});return await s(r)}e(f,"openTarget");function m(r){if(r===E)return;const n=(0,_.dz)(r),s=n!==void 0&&l[n]===void 0&&n!=="file"&&!/^[^:]+:\/\//.
test(r);return n===void 0||n==="file"||s?(0,_.XM)(r):void 0}e(m,"bundlePath")}),1388:((x,j,t)=>{t.d(j,{_:e(()=>Y,"_")});var y=t(73024),_=t(51455),R=t(48161),U=t(
76760),g=t(46466),b=t(38522),A=t(75892),C=t(24746),B=t(12362),v=function(w,h,P){if(h!=null){if(typeof h!="object"&&typeof h!="function")throw new TypeError("Obj\
ect expected.");var S,T;if(P){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");S=h[Symbol.asyncDispose]}if(S===void 0){if(!Symbol.
dispose)throw new TypeError("Symbol.dispose is not defined.");S=h[Symbol.dispose],P&&(T=S)}if(typeof S!="function")throw new TypeError("Object not disposable.");
T&&(S=e(function(){try{T.call(this)}catch(O){return Promise.reject(O)}},"dispose")),w.stack.push({value:h,dispose:S,async:P})}else P&&w.stack.push({async:!0});return h},
I=(function(w){return function(h){function P($){h.error=h.hasError?new w($,h.error,"An error was suppressed during disposal."):$,h.hasError=!0}e(P,"fail");var S,
T=0;function O(){for(;S=h.stack.pop();)try{if(!S.async&&T===1)return T=0,h.stack.push(S),Promise.resolve().then(O);if(S.dispose){var $=S.dispose.call(S.value);if(S.
async)return T|=2,Promise.resolve($).then(O,function(L){return P(L),O()})}else T|=1}catch(L){P(L)}if(T===1)return h.hasError?Promise.reject(h.error):Promise.resolve();
if(h.hasError)throw h.error}return e(O,"next"),O()}})(typeof SuppressedError=="function"?SuppressedError:function(w,h,P){var S=new Error(P);return S.name="Suppr\
essedError",S.error=w,S.suppressed=h,S});const D=Buffer.from("PK"),i=101010256,E=22,c=101075792,l=33639248,f=65535,m=16<<20,r=1<<20,n=4294967295;async function s(w){
return await(0,C.MH)(`Cannot read ${w}`,async()=>{const h={stack:[],error:void 0,hasError:!1};try{const P=v(h,await(0,_.open)(w),!0),{offset:S,length:T}=await o(
P,w),O=await u(P,S,T,w),$=[];for(let L=0;L+46<=O.length&&O.readUInt32LE(L)===l;){const[K,W,F]=[O.readUInt16LE(L+28),O.readUInt16LE(L+30),O.readUInt16LE(L+32)],X=O.
subarray(L+46,L+46+K).toString("utf8"),Z=O.subarray(L+46+K,L+46+K+W),[G,V,J]=d(Z,[O.readUInt32LE(L+24),O.readUInt32LE(L+20),O.readUInt32LE(L+42)]),q={flags:O.readUInt16LE(
L+8),method:O.readUInt16LE(L+10),crc:O.readUInt32LE(L+16)};$.push({name:X,size:G,open:e(ee=>a(w,{...q,name:X,size:G,stored:V,position:J},ee),"open")}),L+=46+K+W+
F}return $}catch(P){h.error=P,h.hasError=!0}finally{const P=I(h);P&&await P}})}e(s,"zipEntries");async function*a(w,h,P){const S={stack:[],error:void 0,hasError:!1};
try{if((h.flags&1)!==0||h.method!==0&&h.method!==8)throw new A.Wt(`${h.name} in ${w} is encrypted, or compressed with an unsupported method`,{hint:"Unzip it fir\
st"});const T=v(S,await(0,_.open)(w),!0),O=await u(T,h.position,30,w),$=h.position+30+O.readUInt16LE(26)+O.readUInt16LE(28),L=p(T,$,h.stored,{path:w,signal:P});
let K=0,W=0;for await(const F of h.method===0?L:(0,B.sc)(L,(0,b.createInflateRaw)())){if(K+=F.length,W=(0,b.crc32)(F,W),K>h.size)throw M(w,h.name);yield F}if(K!==
h.size||W!==h.crc)throw M(w,h.name)}catch(T){S.error=T,S.hasError=!0}finally{const T=I(S);T&&await T}}e(a,"contents");async function*p(w,h,P,{path:S,signal:T}){
for(let O=0;O<P;O+=r)T.throwIfAborted(),yield await u(w,h+O,Math.min(r,P-O),S)}e(p,"range");async function o(w,h){const{size:P}=await w.stat(),S=Math.max(0,P-E-
f),T=await u(w,S,P-S,h);let O=T.length-E;for(;O>=0&&T.readUInt32LE(O)!==i;)O--;if(O<0)throw M(h,"its central directory is invalid");let[$,L]=[T.readUInt32LE(O+12),
T.readUInt32LE(O+16)];if(($===n||L===n)&&O>=20){const K=await u(w,Number(T.readBigUInt64LE(O-20+8)),56,h);if(K.readUInt32LE(0)!==c)throw M(h,"its central direct\
ory is invalid");[$,L]=[Number(K.readBigUInt64LE(40)),Number(K.readBigUInt64LE(48))]}if($>m||L+$>P)throw M(h,"its central directory is invalid");return{offset:L,
length:$}}e(o,"findDirectory");function d(w,[h,P,S]){for(let T=0;T+4<=w.length;T+=4+w.readUInt16LE(T+2)){if(w.readUInt16LE(T)!==1)continue;let O=T+4;const $=e(L=>L!==
n||O+8>w.length?L:(O+=8,Number(w.readBigUInt64LE(O-8))),"take");return[$(h),$(P),$(S)]}return[h,P,S]}e(d,"bigOnes");async function u(w,h,P,S){const T=Buffer.allocUnsafeSlow(
P),{bytesRead:O}=P===0?{bytesRead:0}:await w.read(T,0,P,h);if(O<P)throw M(S,"it is truncated");return T}e(u,"readAt");function M(w,h){return new A.cs(`${w} is a\
 damaged zip: ${h}`,{hint:"Download it again"})}e(M,"damaged");var z=t(3814),N=t(88928);const H=64*1024;async function Y(w,{path:h,signal:P,onCleanup:S}){const{
head:T,all:O}=await(0,z.s)(w.pieces,D.length);if(Buffer.compare(T,D)!==0)return{...w,pieces:O};if(h!==void 0)return await O.return(),await Q(h,P);const $=await(0,C.
MH)(`Cannot create a folder in ${(0,R.tmpdir)()}`,()=>(0,_.mkdtemp)((0,U.join)((0,R.tmpdir)(),"vm-zip-")));S(()=>(0,_.rm)($,{recursive:!0,force:!0}));const L=(0,U.
join)($,(0,U.basename)(w.label).replace(/(\.zip)?$/i,".zip"));return await(0,C.MH)(`Cannot write ${L}`,()=>(0,g.pipeline)(O,(0,y.createWriteStream)(L),{signal:P})),
await Q(L,P)}e(Y,"unzipped");async function Q(w,h){const P=(await s(w)).filter(({name:W})=>!W.endsWith("/")),S=P.filter(({name:W})=>!W.endsWith(".sha256")),[T]=S;
if(T===void 0||S.length>1||!/\.(tar|t?gz|zstd?|tzst|t?xz|t?bz2)$/i.test(T.name)){const W=P.some(({name:F})=>(0,U.basename)(F)==="manifest.json");throw new A.dz(
`${(0,U.basename)(w)} is a zip that does not contain a bundle: it contains ${P.length===1?"one file":`${P.length} files`}`,{hint:W?"Unzip it and import the fold\
er":"Use a file that vm snapshot export wrote"})}const O=(0,U.basename)(T.name),$=P.find(({name:W,size:F})=>W===(0,N.hQ)(T.name)&&F<=H),L=$&&await k($.open(h)),
K=L===void 0?void 0:(0,N.L0)(L,{file:(0,N.hQ)(O),path:O});return{label:O,pieces:T.open(h),size:T.size,...K!==void 0&&{sha256:K}}}e(Q,"bundleIn");async function k(w){
let h="";for await(const P of w)h+=Buffer.from(P).toString("latin1");return h}e(k,"textOf")}),88406:((x,j,t)=>{t.d(j,{H:e(()=>U,"H")});var y=t(77598),_=t(73024),
R=t(76760);function U(g){const b=(0,R.join)(g,`.clock-${(0,y.randomBytes)(6).toString("hex")}`);(0,_.closeSync)((0,_.openSync)(b,"wx"));try{return(0,_.lstatSync)(
b).mtimeMs}finally{(0,_.rmSync)(b,{force:!0})}}e(U,"fileClock")}),80627:((x,j,t)=>{t.d(j,{Ke:e(()=>D,"Ke"),bf:e(()=>E,"bf"),hy:e(()=>p,"hy"),pG:e(()=>i,"pG"),uu:e(
()=>m,"uu")});var y=t(73024),_=t(76760),R=t(58500),U=t(75892),g=t(88406),b=t(24746),A=t(56690);const C=25,B=24*36e5,v=1e4,I=2e3;async function D(o,d){const{wait:u,
signal:M,token:z=(0,A.Pg)(),stop:N=e(()=>{},"stop"),onWait:H}=d,Y=d.isHeldBy??(w=>i(w,o)),Q=performance.now();let k=!0;for(;!s(o,z);){M.throwIfAborted();const w=E(
o);if(w===void 0)continue;if(w===""?p(o)>=v:!Y(w)){w!==""&&N(w),m(o,w,N);continue}const h=performance.now()-Q;if(h>=u)throw new U.fK(`another process holds the \
lock ${o}`,{hint:"Try again when it has finished"});k&&h>=I&&H?.(w),h>=I&&(k=!1),await(0,R.setTimeout)(C,void 0,{signal:M})}return{[Symbol.asyncDispose]:async()=>c(
o,z,N)}}e(D,"lockFile");function i(o,d){const u=(0,A.Tu)(o);return u==="alive"||u==="unknown"&&p(d)<B}e(i,"isAtWork");function E(o){try{return(0,y.readlinkSync)(
o)}catch(d){if((0,b.UQ)(d)==="ENOENT")return;if((0,b.UQ)(d)!=="EINVAL")throw d}try{return(0,y.readFileSync)(o,"latin1")}catch(d){if((0,b.UQ)(d)==="ENOENT")return;
throw d}}e(E,"ownerOf");function c(o,d,u){for(let M=0;M<2;)m(o,d,u),M=l(o,d)||E(o)===d?0:M+1}e(c,"release");function l(o,d){const u=(0,_.dirname)(o),M=f(u).filter(
z=>z.startsWith(`${(0,_.basename)(o)}.`)&&/^\d+-\d+-/.test(z.slice((0,_.basename)(o).length+1))).map(z=>(0,_.join)(u,z)).filter(z=>E(z)===d);for(const z of M)(0,y.
rmSync)(z,{force:!0});return M.length>0}e(l,"removeAsides");function f(o){try{return(0,y.readdirSync)(o)}catch(d){if((0,b.UQ)(d)==="ENOENT")return[];throw d}}e(
f,"namesIn");function m(o,d,u){E(o)===d&&r(o,d,u)}e(m,"takeAway");function r(o,d,u){const M=`${o}.${(0,A.Pg)()}`;try{(0,y.renameSync)(o,M)}catch(N){if((0,b.UQ)(
N)==="ENOENT")return;throw N}const z=E(M);z!==void 0&&z!==d&&!n(M,o,z)&&u(z),(0,y.rmSync)(M,{force:!0})}e(r,"takeAsideAndLook");function n(o,d,u){try{return(0,y.
linkSync)(o,d),!0}catch(M){return(0,b.UQ)(M)==="EEXIST"?!1:E(o)!==u||s(d,u)}}e(n,"putBack");function s(o,d){try{return(0,y.symlinkSync)(d,o),!0}catch(u){const M=(0,b.
UQ)(u)??"";if(M==="EEXIST")return!1;if(!["EPERM","ENOTSUP","EOPNOTSUPP","ENOSYS"].includes(M))throw u;return a(o,d)}}e(s,"create");function a(o,d){try{const u=(0,y.
openSync)(o,"wx");try{(0,y.writeSync)(u,d)}catch(M){throw(0,y.rmSync)(o,{force:!0}),M}finally{(0,y.closeSync)(u)}}catch(u){if((0,b.UQ)(u)==="EEXIST")return!1;throw u}
return E(o)===d}e(a,"createFile");function p(o){const d=(0,y.lstatSync)(o,{throwIfNoEntry:!1})?.mtimeMs;return d===void 0?0:(0,g.H)((0,_.dirname)(o))-d}e(p,"age\
Of")}),49700:((x,j,t)=>{t.d(j,{Ht:e(()=>b,"Ht"),QD:e(()=>B,"QD"),Yw:e(()=>I,"Yw"),fc:e(()=>A,"fc"),kq:e(()=>C,"kq"),v8:e(()=>v,"v8")});var y=t(51455),_=t(76760),
R=t(24746),U=function(D,i,E){if(i!=null){if(typeof i!="object"&&typeof i!="function")throw new TypeError("Object expected.");var c,l;if(E){if(!Symbol.asyncDispose)
throw new TypeError("Symbol.asyncDispose is not defined.");c=i[Symbol.asyncDispose]}if(c===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not\
 defined.");c=i[Symbol.dispose],E&&(l=c)}if(typeof c!="function")throw new TypeError("Object not disposable.");l&&(c=e(function(){try{l.call(this)}catch(f){return Promise.
reject(f)}},"dispose")),D.stack.push({value:i,dispose:c,async:E})}else E&&D.stack.push({async:!0});return i},g=(function(D){return function(i){function E(m){i.error=
i.hasError?new D(m,i.error,"An error was suppressed during disposal."):m,i.hasError=!0}e(E,"fail");var c,l=0;function f(){for(;c=i.stack.pop();)try{if(!c.async&&
l===1)return l=0,i.stack.push(c),Promise.resolve().then(f);if(c.dispose){var m=c.dispose.call(c.value);if(c.async)return l|=2,Promise.resolve(m).then(f,function(r){
return E(r),f()})}else l|=1}catch(r){E(r)}if(l===1)return i.hasError?Promise.reject(i.error):Promise.resolve();if(i.hasError)throw i.error}return e(f,"next"),f()}})(
typeof SuppressedError=="function"?SuppressedError:function(D,i,E){var c=new Error(E);return c.name="SuppressedError",c.error=D,c.suppressed=i,c});async function b(D){
if(process.geteuid?.()===0)for(let i=D;;i=(0,_.dirname)(i)){const E=await(0,y.stat)(i).catch(c=>{if(!((0,R.UQ)(c)==="ENOENT"||(0,R.UQ)(c)==="ENOTDIR"))throw c});
if(E)return E.uid===0?void 0:{uid:E.uid,gid:E.gid}}}e(b,"ownerBelow");async function A(D,i){const E=await(0,y.mkdir)(D,{recursive:!0});if(!(!i||E===void 0))for(let c=D;c.
length>=E.length;c=(0,_.dirname)(c))await(0,y.chown)(c,i.uid,i.gid)}e(A,"makeFolder");async function C(D,i){const E=await(0,y.mkdir)(D,{recursive:!0});if(E!==void 0)
for(let c=D;c.length>=E.length;c=(0,_.dirname)(c))i&&await(0,y.chown)(c,i.uid,i.gid),await I((0,_.dirname)(c))}e(C,"makeFolderDurably");async function B(D,i){await(0,y.
mkdir)(D),i&&await(0,y.chown)(D,i.uid,i.gid)}e(B,"makeFolderIn");async function v(D,i,E){const c={stack:[],error:void 0,hasError:!1};try{const l=U(c,await(0,y.open)(
D,"wx"),!0);await l.writeFile(i),E&&await l.chown(E.uid,E.gid),await l.sync()}catch(l){c.error=l,c.hasError=!0}finally{const l=g(c);l&&await l}}e(v,"writeDurabl\
y");async function I(D){const i={stack:[],error:void 0,hasError:!1};try{await U(i,await(0,y.open)(D,"r"),!0).sync().catch(c=>{if(!["EINVAL","EPERM","EISDIR","EN\
OTSUP"].includes((0,R.UQ)(c)??""))throw c})}catch(E){i.error=E,i.hasError=!0}finally{const E=g(i);E&&await E}}e(I,"syncFolder")}),56690:((x,j,t)=>{t.d(j,{IX:e(()=>I,
"IX"),Pg:e(()=>b,"Pg"),Tu:e(()=>C,"Tu"),b8:e(()=>v,"b8"),eB:e(()=>B,"eB"),sg:e(()=>A,"sg")});var y=t(77598),_=t(73024),R=t(48161),U=t(24746);const g=/^([1-9][0-9]{0,9})-([0-9]{1,20})-([0-9a-f]{8})([0-9a-f]{8})-[0-9a-f]{12}$/;
function b(){return m??=(0,U.zL)("reading /proc/self/stat",()=>E()),`${process.pid}-${m}-${n()}-${(0,y.randomBytes)(6).toString("hex")}`}e(b,"processToken");function A(u){
return g.test(u)}e(A,"isToken");function C(u){const M=g.exec(u),[z,N]=[n().slice(0,8),n().slice(8)];return!M||M[4]!==N?"unknown":M[3]!==z?"dead":D(Number(M[1]),
M[2]??f)}e(C,"tokenState");function B(u){return g.exec(u)?.[3]===n().slice(0,8)?C(u):"unknown"}e(B,"sharedTokenState");function v(u){const M=g.exec(u)?.[1];return M===
void 0?void 0:Number(M)}e(v,"pidOf");function I(u){return g.exec(u)?.[4]===n().slice(8)}e(I,"isLocal");function D(u,M){if(!l(u))return"dead";const z=i(u);return z===
void 0||M===f||z===M?"alive":"dead"}e(D,"processState");function i(u){return d(()=>c((0,_.readFileSync)(`/proc/${u}/stat`,"latin1")))}e(i,"startTime");function E(){
try{return c((0,_.readFileSync)("/proc/self/stat","latin1"))??f}catch(u){if((0,U.UQ)(u)==="ENOENT")return f;throw u}}e(E,"ownStart");function c(u){return u.slice(
u.lastIndexOf(")")+2).split(" ")[19]}e(c,"startIn");function l(u){try{return process.kill(u,0),!0}catch(M){return(0,U.UQ)(M)!=="ESRCH"}}e(l,"signalReaches");const f="\
0";let m,r;function n(){return r??=(0,U.zL)("reading the identity of this machine",()=>o(s("/proc/sys/kernel/random/boot_id"))+o(`${s("/etc/machine-id")} ${(0,R.
hostname)()} ${a()}`)),r}e(n,"machine");function s(u){return p(()=>(0,_.readFileSync)(u,"latin1"))??""}e(s,"textOf");function a(){return p(()=>(0,_.readlinkSync)(
"/proc/self/ns/pid"))??""}e(a,"pidNamespace");function p(u){try{return u()}catch(M){if(["ENOENT","ENOTDIR","EACCES","EPERM"].includes((0,U.UQ)(M)??""))return;throw M}}
e(p,"readable");function o(u){return(0,y.hash)("sha256",u,"hex").slice(0,8)}e(o,"short");function d(u){try{return u()}catch{return}}e(d,"readOr")})};export{re as id,oe as ids,se as modules};
