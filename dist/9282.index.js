var ne=Object.defineProperty;var e=(x,j)=>ne(x,"name",{value:j,configurable:!0});const re=9282,oe=[9282],se={88928:((x,j,t)=>{t.d(j,{L0:e(()=>B,"L0"),Q_:e(()=>A,"Q_"),YD:e(()=>C,"YD"),hQ:e(()=>b,"hQ")});var y=t(51455),_=t(76760),R=t(75892),U=t(
5365),g=t(24746);function b(S){return`${S}.sha256`}e(b,"sidecarOf");function A(S,w){const f=(0,_.basename)(w);return f.includes("\\")?`\\${S}  ${f.replaceAll("\\",
"\\\\")}
`:`${S}  ${f}
`}e(A,"sidecarLine");async function C(S,w){const f=b(S),m=await v(f,w);return m===void 0?void 0:B(m,{file:f,path:S})}e(C,"readSidecar");function B(S,{file:w,path:f}){
const m=S.split(/\r?\n/).filter(a=>a.trim()!==""),d=m.length===1?m[0]:m.find(a=>a.includes((0,_.basename)(f))),P=/^\\?([0-9a-f]{64})(\s|$)/i.exec(d??"")?.[1]??/^SHA256 \(.*\) = ([0-9a-f]{64})$/i.
exec(d??"")?.[1];if(P!==void 0)return P.toLowerCase();throw new R.cs(`${w} does not contain a sha256 checksum of ${(0,_.basename)(f)}`,{hint:"Download it again,\
 or remove it"})}e(B,"parseSidecar");async function v(S,w){try{await(0,y.stat)(S)}catch(f){if((0,g.UQ)(f)==="ENOENT")return;throw(0,g.zS)(f,`Cannot read ${S}`)}
for await(const f of(0,U.KQ)(S,{signal:w}))return Buffer.from(f).toString("latin1");return""}e(v,"beginningOf")}),72038:((x,j,t)=>{t.d(j,{Bc:e(()=>f,"Bc"),DY:e(
()=>C,"DY"),hT:e(()=>w,"hT"),iC:e(()=>S,"iC"),mF:e(()=>m,"mF")});var y=t(51404),_=t(49962),R=t(90978),U=t(75892),g=t(3814),b=t(19055),A=t(83620);const C=6,B=[1,
1,1,2,2,3,3,5,7,9],v=/\.(zip|7z|rar|tar|xz|txz|bz2|tbz2?|lz4|lzma|br|Z)$/i;function S(d){const P=(0,A.dz)(d)===void 0?d:d.replace(/\?.*$/s,""),a=v.exec(P)?.[0];
if(a!==void 0)throw new U.dz(`Cannot write a bundle as ${a}`,{hint:"Use a file name ending in .snapshot.tar.gz or .snapshot.tar.zst"});return/\.(zstd?|tzst)$/i.
test(P)?"zstd":"gzip"}e(S,"compressionFor");function w(d){if(Number.isInteger(d)&&d>=1&&d<=9)return d;throw new U.dz(`${d} is not a compression level: expected \
a whole number from 1 (fast) to 9 (small)`)}e(w,"checkLevel");function f(d,P,a){return P==="gzip"?(0,y.Z)(d,{level:a}):(0,R.q)(d,{level:B[a]??3})}e(f,"compress");
async function*m(d,{damage:P,signal:a}){const{head:l,all:r}=await(0,g.s)((0,_.l)(d,{signal:a,damaged:e((o,s)=>/follows/.test(o)?P.behind(o,s):P.error(o,s),"dama\
ged")}),b.Fm);if((0,b.YZ)(l))return yield*r;await r.return();const n=(0,b.Vl)(l);throw P.notABundle(n===void 0?"it is not a tar, compressed or not":`it is ${n.name}`,
n?.hint)}e(m,"decompress")}),62838:((x,j,t)=>{t.d(j,{C:e(()=>f,"C"),j:e(()=>m,"j")});var y=t(51455),_=t(76760),R=t(75892),U=t(5365),g=t(24746),b=t(49700),A=t(57588),
C=t(30444),B=t(307),v=t(59927),S=function(a,l,r){if(l!=null){if(typeof l!="object"&&typeof l!="function")throw new TypeError("Object expected.");var n,o;if(r){if(!Symbol.
asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");n=l[Symbol.asyncDispose]}if(n===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.d\
ispose is not defined.");n=l[Symbol.dispose],r&&(o=n)}if(typeof n!="function")throw new TypeError("Object not disposable.");o&&(n=e(function(){try{o.call(this)}catch(s){
return Promise.reject(s)}},"dispose")),a.stack.push({value:l,dispose:n,async:r})}else r&&a.stack.push({async:!0});return l},w=(function(a){return function(l){function r(h){
l.error=l.hasError?new a(h,l.error,"An error was suppressed during disposal."):h,l.hasError=!0}e(r,"fail");var n,o=0;function s(){for(;n=l.stack.pop();)try{if(!n.
async&&o===1)return o=0,l.stack.push(n),Promise.resolve().then(s);if(n.dispose){var h=n.dispose.call(n.value);if(n.async)return o|=2,Promise.resolve(h).then(s,function(u){
return r(u),s()})}else o|=1}catch(u){r(u)}if(o===1)return l.hasError?Promise.reject(l.error):Promise.resolve();if(l.hasError)throw l.error}return e(s,"next"),s()}})(
typeof SuppressedError=="function"?SuppressedError:function(a,l,r){var n=new Error(r);return n.name="SuppressedError",n.error=a,n.suppressed=l,n});async function f(a,l,r){
const n=(0,v.t4)(a),o=(0,v.ke)(n),s=await P(a);await(0,g.MH)(`Cannot write ${a}`,async()=>{const h={stack:[],error:void 0,hasError:!1};try{const u=S(h,(0,B.kC)(
n,o),!0);await(0,y.mkdir)(n);for(const i of l)await(0,b.kq)((0,_.dirname)((0,_.join)(n,i.path)),void 0),await(0,B.v8)((0,_.join)(n,i.path),i.open(),r.signal),await(0,b.
Yw)((0,_.dirname)((0,_.join)(n,i.path)));s&&await(0,y.rename)(a,o),await(0,y.rename)(n,a).catch(async i=>{throw s&&await(0,y.rename)(o,a),i}),await(0,b.Yw)((0,_.
dirname)(a))}catch(u){h.error=u,h.hasError=!0}finally{const u=w(h);u&&await u}})}e(f,"writeFolder");async function*m(a,l,{signal:r,damage:n}){const o=await d(a,
C.h1,r);if(o===void 0)throw n.notABundle("the folder holds no manifest.json");yield o;for(const s of l()){const h=await d(a,s.path,r);if(h===void 0)throw n.error(
`${s.path} is missing`);yield h}}e(m,"readFolder");async function d(a,l,r){try{const n=await(0,y.realpath)((0,_.join)(a,(0,_.dirname)(l))),o=(0,_.join)(n,(0,_.basename)(
l)),s=await(0,y.lstat)(o);return n!==(0,_.join)(await(0,y.realpath)(a),(0,_.dirname)(l))||!s.isFile()?void 0:{path:l,size:s.size,body:(0,U.KQ)(o,{signal:r,follow:!1})}}catch(n){
if(n.code==="ENOENT")return;throw(0,g.zS)(n,`Cannot read ${(0,_.join)(a,l)}`)}}e(d,"fileIn");async function P(a){if(await(0,y.stat)(a).catch(()=>{})===void 0)return!1;
if((await(0,y.stat)((0,_.join)(a,C.h1)).catch(()=>{}))?.isFile())return!0;throw new R.dz(`Cannot replace ${a}: it is a folder without manifest.json, not a bundl\
e`,{hint:(0,A.iU)`Choose another ${(0,A.uK)("output")}`})}e(P,"isBundleFolder")}),30444:((x,j,t)=>{t.d(j,{$S:e(()=>d,"$S"),AQ:e(()=>w,"AQ"),BQ:e(()=>B,"BQ"),Q7:e(
()=>f,"Q7"),RH:e(()=>m,"RH"),T:e(()=>P,"T"),a8:e(()=>S,"a8"),aF:e(()=>A,"aF"),h1:e(()=>b,"h1"),hk:e(()=>v,"hk")});var y=t(77598),_=t(76760),R=t(75892),U=t(75558),
g=t(14717);const b="manifest.json",A="docs/README.md",C=80;function B(a){let l=[];for(const o of a){const s=[o.image_digest,...o.layers],h=l.filter(({blobs:i})=>s.
some(c=>i.has(c))),u={services:[...h.flatMap(i=>i.services),o],blobs:new Set([...h.flatMap(({blobs:i})=>[...i]),...s])};l=[...l.filter(i=>!h.includes(i)),u]}const r=new Map(
l.flatMap(o=>o.services.map(s=>[s,o]))),n=Map.groupBy(a,o=>r.get(o));return new Map([...n.values()].map(o=>[_.posix.join("images",`${a.length===1?"base":o[0]?.name}\
.tar`),o]))}e(B,"imageFiles");function v(a){const l=a.length<=C?a:`${a.slice(0,C-17)}-${(0,y.hash)("sha256",a,"hex").slice(0,16)}`;return _.posix.join("volumes",
`${l}.tar`)}e(v,"volumeFile");function S(a,l){const r=_.posix.basename(a).replace(/[^A-Za-z0-9._-]/g,"_");return _.posix.join("bind-mounts",`${l+1}-${r.slice(0,
60)||"root"}.tar`)}e(S,"bindFile");function w({role:a,name:l},r){return _.posix.join("parts",`${r+1}-${a}-${l.slice(0,50)}`)}e(w,"partFile");function f(a,l){const{
packs:r,imported:n,...o}=a,s=new Map([...B(a.services)].flatMap(([i,c])=>c.map(O=>[O,i]))),h=a.bind_mounts?.map((i,c)=>({...i,bind_file:S(i.path,c)})),u=a.parts?.
map((i,c)=>({...i,part_file:w(i,c)}));return{...o,services:a.services.map(i=>({...i,image_file:s.get(i)})),volumes:a.volumes.map(i=>({...i,volume_file:v(i.name)})),
...h!==void 0&&{bind_mounts:h},...u!==void 0&&{parts:u},blobs:a.blobs.map(({recipe:i,...c})=>c),files:l.map(({path:i,size:c,sha256:O})=>({path:i,size:c,sha256:O}))}}
e(f,"bundleManifest");function m(a,l){const r=new Map(l.blobs.map(({digest:o,size:s})=>[o,s])),n=e(o=>{const s=r.get(o);if(s===void 0)throw new R.cs(`The manife\
st of '${l.snapshot_name}' lacks the blob ${o} of its image`);return{digest:o,size:s}},"find");return[...Map.groupBy(a,({image_digest:o})=>o)].map(([o,s])=>({config:n(
o),layers:(s[0]?.layers??[]).map(n),platform:s[0]?.platform??l.platform,references:[...new Set(s.flatMap(d))]}))}e(m,"archiveImages");function d(a){const l=a.references.
filter(r=>!r.includes("@"));return l.length>0?l:[a.image_tag]}e(d,"loadableReferences");function P(a){const{project_name:l,volumes:r,bind_mounts:n=[],parts:o=[]}=a;
return(0,g.G6)(a)&&r.length+n.length+o.length===0?U.sT:l}e(P,"homeProject")}),307:((x,j,t)=>{t.d(j,{kC:e(()=>m,"kC"),pL:e(()=>P,"pL"),v8:e(()=>d,"v8"),yr:e(()=>w,
"yr"),zh:e(()=>f,"zh")});var y=t(51455),_=t(76760),R=t(75892),U=t(24746),g=t(49700),b=t(12362),A=t(57588),C=t(88928),B=t(59927),v=function(r,n,o){if(n!=null){if(typeof n!=
"object"&&typeof n!="function")throw new TypeError("Object expected.");var s,h;if(o){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not def\
ined.");s=n[Symbol.asyncDispose]}if(s===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");s=n[Symbol.dispose],o&&(h=s)}if(typeof s!=
"function")throw new TypeError("Object not disposable.");h&&(s=e(function(){try{h.call(this)}catch(u){return Promise.reject(u)}},"dispose")),r.stack.push({value:n,
dispose:s,async:o})}else o&&r.stack.push({async:!0});return n},S=(function(r){return function(n){function o(i){n.error=n.hasError?new r(i,n.error,"An error was \
suppressed during disposal."):i,n.hasError=!0}e(o,"fail");var s,h=0;function u(){for(;s=n.stack.pop();)try{if(!s.async&&h===1)return h=0,n.stack.push(s),Promise.
resolve().then(u);if(s.dispose){var i=s.dispose.call(s.value);if(s.async)return h|=2,Promise.resolve(i).then(u,function(c){return o(c),u()})}else h|=1}catch(c){
o(c)}if(h===1)return n.hasError?Promise.reject(n.error):Promise.resolve();if(n.hasError)throw n.error}return e(u,"next"),u()}})(typeof SuppressedError=="functio\
n"?SuppressedError:function(r,n,o){var s=new Error(o);return s.name="SuppressedError",s.error=r,s.suppressed=n,s});async function w(r,n,o){const s=(0,_.resolve)(
r);if(r.endsWith("/")&&n==="file")throw new R.dz(`Cannot write '${r}': it names a folder, not a file`);if(new RegExp("\\p{Cc}","u").test((0,_.basename)(s)))throw new R.
dz("Cannot write the bundle: its file name contains control characters");await(0,y.access)((0,_.dirname)(s),y.constants.W_OK|y.constants.X_OK).catch(i=>{throw(0,U.
zS)(i,`Cannot write into ${(0,_.dirname)(s)}`)}),await(0,B.tK)(s);const h=await(0,y.lstat)(s).catch(i=>{if(i.code!=="ENOENT")throw(0,U.zS)(i,`Cannot write ${r}`)});
if(h===void 0)return s;if(!(n==="file"?h.isFile()||h.isSymbolicLink():h.isDirectory()))throw new R.dz(`Cannot write ${r}: it exists and is not a ${n}`,{hint:(0,A.
iU)`Choose another ${(0,A.uK)("output")}`});if(!o)throw P(r);return s}e(w,"checkOutput");async function f(r,n,o){return await(0,U.MH)(`Cannot write ${r}`,async()=>{
const s={stack:[],error:void 0,hasError:!1};try{const h=(0,B.t4)(r),u=(0,C.hQ)(h),i=v(s,m(h,u),!0),c=await d(h,n,o.signal);return await d(u,[Buffer.from((0,C.Q_)(
c.sha256,r))],o.signal),o.force&&await(0,y.rm)((0,C.hQ)(r),{force:!0}),await a(h,r,o.force),await(0,y.rename)(u,(0,C.hQ)(r)),await(0,g.Yw)((0,_.dirname)(r)),c}catch(h){
s.error=h,s.hasError=!0}finally{const h=S(s);h&&await h}})}e(f,"writeOutput");function m(...r){return{async[Symbol.asyncDispose](){for(const n of r)await(0,y.rm)(
n,{recursive:!0,force:!0})}}}e(m,"removing");async function d(r,n,o){const s={stack:[],error:void 0,hasError:!1};try{const h=(0,b.$8)(),u=v(s,await(0,y.open)(r,
"wx"),!0);for await(const i of n)o.throwIfAborted(),h.add(i),await l(u,i);return await u.datasync(),h.done()}catch(h){s.error=h,s.hasError=!0}finally{const h=S(
s);h&&await h}}e(d,"writeDurably");function P(r,n){return new R.Ry(`'${r}' already exists`,{hint:(0,A.iU)`Use ${(0,A.uK)("force",!0)} to overwrite or ${(0,A.uK)(
"output")} to write somewhere else`,cause:n})}e(P,"alreadyThere");async function a(r,n,o){if(!o)try{return await(0,y.link)(r,n)}catch(s){if(s.code==="EEXIST")throw P(
n,s)}await(0,y.rename)(r,n)}e(a,"publish");async function l(r,n){for(let o=0;o<n.length;)o+=(await r.write(n,o)).bytesWritten}e(l,"writeAll")}),59927:((x,j,t)=>{
t.d(j,{ke:e(()=>A,"ke"),t4:e(()=>b,"t4"),tK:e(()=>C,"tK")});var y=t(51455),_=t(76760),R=t(80627),U=t(56690);const g="-old";function b(v){return`${v}.partial-${(0,U.
Pg)()}`}e(b,"partialName");function A(v){return`${v}${g}`}e(A,"replacedName");async function C(v){const S=`${(0,_.basename)(v)}.partial-`;for(const w of await(0,y.
readdir)((0,_.dirname)(v))){if(!w.startsWith(S))continue;const f=(0,_.join)((0,_.dirname)(v),w),m=w.slice(S.length).replace(/(\.sha256|-old)$/,"");!(0,U.sg)(m)||
(0,R.pG)(m,f)||w.endsWith(g)&&await B(f,v)||await(0,y.rm)(f,{recursive:!0,force:!0})}}e(C,"sweepPartials");async function B(v,S){try{return await(0,y.rename)(v,
S),!0}catch{return!1}}e(B,"putBack")}),36540:((x,j,t)=>{t.d(j,{E:e(()=>l,"E"),A:e(()=>a,"A")});var y=t(75892),_=t(83620),R=t(73024),U=t(51455),g=t(76760),b=t(5365),
A=t(24746),C=t(88928),B=t(307),v=t(1388);function S(r,n=r){return{location:r,async check({force:o}){await(0,B.yr)(n.endsWith("/")?`${r}/`:r,"file",o)},write:e((o,s)=>(0,B.
zh)(r,o,s),"write"),async open({signal:o}){const s=await(0,U.stat)(r).catch(i=>{throw(0,A.zS)(i,`Cannot read ${r}`)});if(s.isFIFO())return{label:(0,g.basename)(
r),pieces:(0,R.createReadStream)(r,{signal:o}),size:void 0};const h=await(0,C.YD)(r,o),u={label:(0,g.basename)(r),pieces:(0,b.KQ)(r,{signal:o}),size:s.size,...h&&
{sha256:h}};return s.isFile()?await(0,v._)(u,{path:r,signal:o,onCleanup:e(()=>{},"onCleanup")}):u},async[Symbol.asyncDispose](){}}}e(S,"pathTarget");var w=t(1708),
f=t(57588);const m="-";function d(){const r=[],n=e(async()=>{throw new y.dz("Cannot write a bundle to standard output",{hint:(0,f.iU)`Write to a file: ${(0,f.uK)(
"output","base.snapshot.tar.gz")}`})},"refuse");return{location:m,check:n,write:n,async open({signal:o}){if(w.stdin.isTTY)throw new y.dz("Nothing is piped to st\
andard input",{hint:"Pipe a bundle, e.g. curl -L <url> | vm snapshot import -"});const s={label:"standard input",pieces:w.stdin,size:void 0};return await(0,v._)(
s,{signal:o,onCleanup:e(h=>r.push(h),"onCleanup")})},async[Symbol.asyncDispose](){for(const o of r)await o()}}}e(d,"stdinTarget");const P={artifact:e(async r=>await(await Promise.
all([t.e(2137),t.e(8199)]).then(t.bind(t,58199))).openArtifactTarget(r),"artifact"),s3:e(async r=>await(await Promise.all([t.e(3711),t.e(377),t.e(8403)]).then(t.
bind(t,88403))).openS3Target(r),"s3")};async function a(r){if(r===m)return d();const n=l(r);if(n!==void 0)return S(n,r);const o=P[(0,_.dz)(r)??""];if(o===void 0)
throw new y.dz(`'${(0,_.DW)(r)}' is not a supported location for a bundle`,{hint:"Use a path, an object in a bucket such as s3://bucket/base.snapshot.tar.gz, or\
 artifact:<name>"});return await o(r)}e(a,"openTarget");function l(r){if(r===m)return;const n=(0,_.dz)(r),o=n!==void 0&&P[n]===void 0&&n!=="file"&&!/^[^:]+:\/\//.
test(r);return n===void 0||n==="file"||o?(0,_.XM)(r):void 0}e(l,"bundlePath")}),1388:((x,j,t)=>{t.d(j,{_:e(()=>Y,"_")});var y=t(73024),_=t(51455),R=t(48161),U=t(
76760),g=t(46466),b=t(38522),A=t(75892),C=t(24746),B=t(12362),v=function(p,E,M){if(E!=null){if(typeof E!="object"&&typeof E!="function")throw new TypeError("Obj\
ect expected.");var I,T;if(M){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");I=E[Symbol.asyncDispose]}if(I===void 0){if(!Symbol.
dispose)throw new TypeError("Symbol.dispose is not defined.");I=E[Symbol.dispose],M&&(T=I)}if(typeof I!="function")throw new TypeError("Object not disposable.");
T&&(I=e(function(){try{T.call(this)}catch(D){return Promise.reject(D)}},"dispose")),p.stack.push({value:E,dispose:I,async:M})}else M&&p.stack.push({async:!0});return E},
S=(function(p){return function(E){function M($){E.error=E.hasError?new p($,E.error,"An error was suppressed during disposal."):$,E.hasError=!0}e(M,"fail");var I,
T=0;function D(){for(;I=E.stack.pop();)try{if(!I.async&&T===1)return T=0,E.stack.push(I),Promise.resolve().then(D);if(I.dispose){var $=I.dispose.call(I.value);if(I.
async)return T|=2,Promise.resolve($).then(D,function(L){return M(L),D()})}else T|=1}catch(L){M(L)}if(T===1)return E.hasError?Promise.reject(E.error):Promise.resolve();
if(E.hasError)throw E.error}return e(D,"next"),D()}})(typeof SuppressedError=="function"?SuppressedError:function(p,E,M){var I=new Error(M);return I.name="Suppr\
essedError",I.error=p,I.suppressed=E,I});const w=Buffer.from("PK"),f=101010256,m=22,d=101075792,P=33639248,a=65535,l=16<<20,r=1<<20,n=4294967295;async function o(p){
return await(0,C.MH)(`Cannot read ${p}`,async()=>{const E={stack:[],error:void 0,hasError:!1};try{const M=v(E,await(0,_.open)(p),!0),{offset:I,length:T}=await u(
M,p),D=await c(M,I,T,p),$=[];for(let L=0;L+46<=D.length&&D.readUInt32LE(L)===P;){const[z,W,F]=[D.readUInt16LE(L+28),D.readUInt16LE(L+30),D.readUInt16LE(L+32)],X=D.
subarray(L+46,L+46+z).toString("utf8"),Z=D.subarray(L+46+z,L+46+z+W),[G,V,J]=i(Z,[D.readUInt32LE(L+24),D.readUInt32LE(L+20),D.readUInt32LE(L+42)]),q={flags:D.readUInt16LE(
L+8),method:D.readUInt16LE(L+10),crc:D.readUInt32LE(L+16)};$.push({name:X,size:G,open:e(ee=>s(p,{...q,name:X,size:G,stored:V,position:J},ee),"open")}),L+=46+z+W+
F}return $}catch(M){E.error=M,E.hasError=!0}finally{const M=S(E);M&&await M}})}e(o,"zipEntries");async function*s(p,E,M){const I={stack:[],error:void 0,hasError:!1};
try{if((E.flags&1)!==0||E.method!==0&&E.method!==8)throw new A.Wt(`${E.name} in ${p} is encrypted, or compressed with an unsupported method`,{hint:"Unzip it fir\
st"});const T=v(I,await(0,_.open)(p),!0),D=await c(T,E.position,30,p),$=E.position+30+D.readUInt16LE(26)+D.readUInt16LE(28),L=h(T,$,E.stored,{path:p,signal:M});
let z=0,W=0;for await(const F of E.method===0?L:(0,B.sc)(L,(0,b.createInflateRaw)())){if(z+=F.length,W=(0,b.crc32)(F,W),z>E.size)throw O(p,E.name);yield F}if(z!==
E.size||W!==E.crc)throw O(p,E.name)}catch(T){I.error=T,I.hasError=!0}finally{const T=S(I);T&&await T}}e(s,"contents");async function*h(p,E,M,{path:I,signal:T}){
for(let D=0;D<M;D+=r)T.throwIfAborted(),yield await c(p,E+D,Math.min(r,M-D),I)}e(h,"range");async function u(p,E){const{size:M}=await p.stat(),I=Math.max(0,M-m-
a),T=await c(p,I,M-I,E);let D=T.length-m;for(;D>=0&&T.readUInt32LE(D)!==f;)D--;if(D<0)throw O(E,"its central directory is invalid");let[$,L]=[T.readUInt32LE(D+12),
T.readUInt32LE(D+16)];if(($===n||L===n)&&D>=20){const z=await c(p,Number(T.readBigUInt64LE(D-20+8)),56,E);if(z.readUInt32LE(0)!==d)throw O(E,"its central direct\
ory is invalid");[$,L]=[Number(z.readBigUInt64LE(40)),Number(z.readBigUInt64LE(48))]}if($>l||L+$>M)throw O(E,"its central directory is invalid");return{offset:L,
length:$}}e(u,"findDirectory");function i(p,[E,M,I]){for(let T=0;T+4<=p.length;T+=4+p.readUInt16LE(T+2)){if(p.readUInt16LE(T)!==1)continue;let D=T+4;const $=e(L=>L!==
n||D+8>p.length?L:(D+=8,Number(p.readBigUInt64LE(D-8))),"take");return[$(E),$(M),$(I)]}return[E,M,I]}e(i,"bigOnes");async function c(p,E,M,I){const T=Buffer.allocUnsafeSlow(
M),{bytesRead:D}=M===0?{bytesRead:0}:await p.read(T,0,M,E);if(D<M)throw O(I,"it is truncated");return T}e(c,"readAt");function O(p,E){return new A.cs(`${p} is a\
 damaged zip: ${E}`,{hint:"Download it again"})}e(O,"damaged");var K=t(3814),N=t(88928);const k=64*1024;async function Y(p,{path:E,signal:M,onCleanup:I}){const{
head:T,all:D}=await(0,K.s)(p.pieces,w.length);if(Buffer.compare(T,w)!==0)return{...p,pieces:D};if(E!==void 0)return await D.return(),await Q(E,M);const $=await(0,C.
MH)(`Cannot create a folder in ${(0,R.tmpdir)()}`,()=>(0,_.mkdtemp)((0,U.join)((0,R.tmpdir)(),"vm-zip-")));I(()=>(0,_.rm)($,{recursive:!0,force:!0}));const L=(0,U.
join)($,(0,U.basename)(p.label).replace(/(\.zip)?$/i,".zip"));return await(0,C.MH)(`Cannot write ${L}`,()=>(0,g.pipeline)(D,(0,y.createWriteStream)(L),{signal:M})),
await Q(L,M)}e(Y,"unzipped");async function Q(p,E){const M=(await o(p)).filter(({name:W})=>!W.endsWith("/")),I=M.filter(({name:W})=>!W.endsWith(".sha256")),[T]=I;
if(T===void 0||I.length>1||!/\.(tar|t?gz|zstd?|tzst|t?xz|t?bz2)$/i.test(T.name)){const W=M.some(({name:F})=>(0,U.basename)(F)==="manifest.json");throw new A.dz(
`${(0,U.basename)(p)} is a zip that does not contain a bundle: it contains ${M.length===1?"one file":`${M.length} files`}`,{hint:W?"Unzip it and import the fold\
er":"Use a file that vm snapshot export wrote"})}const D=(0,U.basename)(T.name),$=M.find(({name:W,size:F})=>W===(0,N.hQ)(T.name)&&F<=k),L=$&&await H($.open(E)),
z=L===void 0?void 0:(0,N.L0)(L,{file:(0,N.hQ)(D),path:D});return{label:D,pieces:T.open(E),size:T.size,...z!==void 0&&{sha256:z}}}e(Q,"bundleIn");async function H(p){
let E="";for await(const M of p)E+=Buffer.from(M).toString("latin1");return E}e(H,"textOf")}),88406:((x,j,t)=>{t.d(j,{H:e(()=>U,"H")});var y=t(77598),_=t(73024),
R=t(76760);function U(g){const b=(0,R.join)(g,`.clock-${(0,y.randomBytes)(6).toString("hex")}`);(0,_.closeSync)((0,_.openSync)(b,"wx"));try{return(0,_.lstatSync)(
b).mtimeMs}finally{(0,_.rmSync)(b,{force:!0})}}e(U,"fileClock")}),80627:((x,j,t)=>{t.d(j,{Ke:e(()=>w,"Ke"),bf:e(()=>m,"bf"),hy:e(()=>h,"hy"),pG:e(()=>f,"pG"),uu:e(
()=>l,"uu")});var y=t(73024),_=t(76760),R=t(58500),U=t(75892),g=t(88406),b=t(24746),A=t(56690);const C=25,B=24*36e5,v=1e4,S=2e3;async function w(u,i){const{wait:c,
signal:O,token:K=(0,A.Pg)(),stop:N=e(()=>{},"stop"),onWait:k}=i,Y=i.isHeldBy??(p=>f(p,u)),Q=performance.now();let H=!0;for(;!o(u,K);){O.throwIfAborted();const p=m(
u);if(p===void 0)continue;if(p===""?h(u)>=v:!Y(p)){p!==""&&N(p),l(u,p,N);continue}const E=performance.now()-Q;if(E>=c)throw new U.fK(`another process holds the \
lock ${u}`,{hint:"Try again when it has finished"});H&&E>=S&&k?.(p),E>=S&&(H=!1),await(0,R.setTimeout)(C,void 0,{signal:O})}return{[Symbol.asyncDispose]:async()=>d(
u,K,N)}}e(w,"lockFile");function f(u,i){const c=(0,A.Tu)(u);return c==="alive"||c==="unknown"&&h(i)<B}e(f,"isAtWork");function m(u){try{return(0,y.readlinkSync)(
u)}catch(i){if((0,b.UQ)(i)==="ENOENT")return;if((0,b.UQ)(i)!=="EINVAL")throw i}try{return(0,y.readFileSync)(u,"latin1")}catch(i){if((0,b.UQ)(i)==="ENOENT")return;
throw i}}e(m,"ownerOf");function d(u,i,c){for(let O=0;O<2;)l(u,i,c),O=P(u,i)||m(u)===i?0:O+1}e(d,"release");function P(u,i){const c=(0,_.dirname)(u),O=a(c).filter(
K=>K.startsWith(`${(0,_.basename)(u)}.`)&&/^\d+-\d+-/.test(K.slice((0,_.basename)(u).length+1))).map(K=>(0,_.join)(c,K)).filter(K=>m(K)===i);for(const K of O)(0,y.
rmSync)(K,{force:!0});return O.length>0}e(P,"removeAsides");function a(u){try{return(0,y.readdirSync)(u)}catch(i){if((0,b.UQ)(i)==="ENOENT")return[];throw i}}e(
a,"namesIn");function l(u,i,c){m(u)===i&&r(u,i,c)}e(l,"takeAway");function r(u,i,c){const O=`${u}.${(0,A.Pg)()}`;try{(0,y.renameSync)(u,O)}catch(N){if((0,b.UQ)(
N)==="ENOENT")return;throw N}const K=m(O);K!==void 0&&K!==i&&!n(O,u,K)&&c(K),(0,y.rmSync)(O,{force:!0})}e(r,"takeAsideAndLook");function n(u,i,c){try{return(0,y.
linkSync)(u,i),!0}catch(O){return(0,b.UQ)(O)==="EEXIST"?!1:m(u)!==c||o(i,c)}}e(n,"putBack");function o(u,i){try{return(0,y.symlinkSync)(i,u),!0}catch(c){const O=(0,b.
UQ)(c)??"";if(O==="EEXIST")return!1;if(!["EPERM","ENOTSUP","EOPNOTSUPP","ENOSYS"].includes(O))throw c;return s(u,i)}}e(o,"create");function s(u,i){try{const c=(0,y.
openSync)(u,"wx");try{(0,y.writeSync)(c,i)}catch(O){throw(0,y.rmSync)(u,{force:!0}),O}finally{(0,y.closeSync)(c)}}catch(c){if((0,b.UQ)(c)==="EEXIST")return!1;throw c}
return m(u)===i}e(s,"createFile");function h(u){const i=(0,y.lstatSync)(u,{throwIfNoEntry:!1})?.mtimeMs;return i===void 0?0:(0,g.H)((0,_.dirname)(u))-i}e(h,"age\
Of")}),49700:((x,j,t)=>{t.d(j,{Ht:e(()=>b,"Ht"),QD:e(()=>B,"QD"),Yw:e(()=>S,"Yw"),fc:e(()=>A,"fc"),kq:e(()=>C,"kq"),v8:e(()=>v,"v8")});var y=t(51455),_=t(76760),
R=t(24746),U=function(w,f,m){if(f!=null){if(typeof f!="object"&&typeof f!="function")throw new TypeError("Object expected.");var d,P;if(m){if(!Symbol.asyncDispose)
throw new TypeError("Symbol.asyncDispose is not defined.");d=f[Symbol.asyncDispose]}if(d===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not\
 defined.");d=f[Symbol.dispose],m&&(P=d)}if(typeof d!="function")throw new TypeError("Object not disposable.");P&&(d=e(function(){try{P.call(this)}catch(a){return Promise.
reject(a)}},"dispose")),w.stack.push({value:f,dispose:d,async:m})}else m&&w.stack.push({async:!0});return f},g=(function(w){return function(f){function m(l){f.error=
f.hasError?new w(l,f.error,"An error was suppressed during disposal."):l,f.hasError=!0}e(m,"fail");var d,P=0;function a(){for(;d=f.stack.pop();)try{if(!d.async&&
P===1)return P=0,f.stack.push(d),Promise.resolve().then(a);if(d.dispose){var l=d.dispose.call(d.value);if(d.async)return P|=2,Promise.resolve(l).then(a,function(r){
return m(r),a()})}else P|=1}catch(r){m(r)}if(P===1)return f.hasError?Promise.reject(f.error):Promise.resolve();if(f.hasError)throw f.error}return e(a,"next"),a()}})(
typeof SuppressedError=="function"?SuppressedError:function(w,f,m){var d=new Error(m);return d.name="SuppressedError",d.error=w,d.suppressed=f,d});async function b(w){
if(process.geteuid?.()===0)for(let f=w;;f=(0,_.dirname)(f)){const m=await(0,y.stat)(f).catch(d=>{if(!((0,R.UQ)(d)==="ENOENT"||(0,R.UQ)(d)==="ENOTDIR"))throw d});
if(m)return m.uid===0?void 0:{uid:m.uid,gid:m.gid}}}e(b,"ownerBelow");async function A(w,f){const m=await(0,y.mkdir)(w,{recursive:!0});if(!(!f||m===void 0))for(let d=w;d.
length>=m.length;d=(0,_.dirname)(d))await(0,y.chown)(d,f.uid,f.gid)}e(A,"makeFolder");async function C(w,f){const m=await(0,y.mkdir)(w,{recursive:!0});if(m!==void 0)
for(let d=w;d.length>=m.length;d=(0,_.dirname)(d))f&&await(0,y.chown)(d,f.uid,f.gid),await S((0,_.dirname)(d))}e(C,"makeFolderDurably");async function B(w,f){await(0,y.
mkdir)(w),f&&await(0,y.chown)(w,f.uid,f.gid)}e(B,"makeFolderIn");async function v(w,f,m){const d={stack:[],error:void 0,hasError:!1};try{const P=U(d,await(0,y.open)(
w,"wx"),!0);await P.writeFile(f),m&&await P.chown(m.uid,m.gid),await P.sync()}catch(P){d.error=P,d.hasError=!0}finally{const P=g(d);P&&await P}}e(v,"writeDurabl\
y");async function S(w){const f={stack:[],error:void 0,hasError:!1};try{await U(f,await(0,y.open)(w,"r"),!0).sync().catch(d=>{if(!["EINVAL","EPERM","EISDIR","EN\
OTSUP"].includes((0,R.UQ)(d)??""))throw d})}catch(m){f.error=m,f.hasError=!0}finally{const m=g(f);m&&await m}}e(S,"syncFolder")}),56690:((x,j,t)=>{t.d(j,{IX:e(()=>S,
"IX"),Pg:e(()=>b,"Pg"),Tu:e(()=>C,"Tu"),b8:e(()=>v,"b8"),eB:e(()=>B,"eB"),sg:e(()=>A,"sg")});var y=t(77598),_=t(73024),R=t(48161),U=t(24746);const g=/^([1-9][0-9]{0,9})-([0-9]{1,20})-([0-9a-f]{8})([0-9a-f]{8})-[0-9a-f]{12}$/;
function b(){return l??=(0,U.zL)("reading /proc/self/stat",()=>m()),`${process.pid}-${l}-${n()}-${(0,y.randomBytes)(6).toString("hex")}`}e(b,"processToken");function A(c){
return g.test(c)}e(A,"isToken");function C(c){const O=g.exec(c),[K,N]=[n().slice(0,8),n().slice(8)];return!O||O[4]!==N?"unknown":O[3]!==K?"dead":w(Number(O[1]),
O[2]??a)}e(C,"tokenState");function B(c){return g.exec(c)?.[3]===n().slice(0,8)?C(c):"unknown"}e(B,"sharedTokenState");function v(c){const O=g.exec(c)?.[1];return O===
void 0?void 0:Number(O)}e(v,"pidOf");function S(c){return g.exec(c)?.[4]===n().slice(8)}e(S,"isLocal");function w(c,O){if(!P(c))return"dead";const K=f(c);return K===
void 0||O===a||K===O?"alive":"dead"}e(w,"processState");function f(c){return i(()=>d((0,_.readFileSync)(`/proc/${c}/stat`,"latin1")))}e(f,"startTime");function m(){
try{return d((0,_.readFileSync)("/proc/self/stat","latin1"))??a}catch(c){if((0,U.UQ)(c)==="ENOENT")return a;throw c}}e(m,"ownStart");function d(c){return c.slice(
c.lastIndexOf(")")+2).split(" ")[19]}e(d,"startIn");function P(c){try{return process.kill(c,0),!0}catch(O){return(0,U.UQ)(O)!=="ESRCH"}}e(P,"signalReaches");const a="\
0";let l,r;function n(){return r??=(0,U.zL)("reading the identity of this machine",()=>u(o("/proc/sys/kernel/random/boot_id"))+u(`${o("/etc/machine-id")} ${(0,R.
hostname)()} ${s()}`)),r}e(n,"machine");function o(c){return h(()=>(0,_.readFileSync)(c,"latin1"))??""}e(o,"textOf");function s(){return h(()=>(0,_.readlinkSync)(
"/proc/self/ns/pid"))??""}e(s,"pidNamespace");function h(c){try{return c()}catch(O){if(["ENOENT","ENOTDIR","EACCES","EPERM"].includes((0,U.UQ)(O)??""))return;throw O}}
e(h,"readable");function u(c){return(0,y.hash)("sha256",c,"hex").slice(0,8)}e(u,"short");function i(c){try{return c()}catch{return}}e(i,"readOr")})};export{re as id,oe as ids,se as modules};
