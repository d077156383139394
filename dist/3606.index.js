var or=Object.defineProperty;var s=(U,N)=>or(U,"name",{value:N,configurable:!0});const cr=3606,fr=[3606],dr={85223:((U,N,h)=>{h.d(N,{v:s(()=>w,"v")});var C=h(75892),g=h(85435);const f=1,P=2,z=64*1024*1024,$=10;async function*w(j,k){for await(const T of A(
(0,g.k)(j))){const O=_(T);O!==void 0&&("bytes"in O?yield O.bytes:yield*k(O))}}s(w,"replayTarSplit");async function*A(j){let k=Buffer.alloc(0);for await(const T of j){
const O=k.length===0?Buffer.from(T.buffer,T.byteOffset,T.byteLength):Buffer.concat([k,T]);let p=0;for(let y=O.indexOf($);y>=0;y=O.indexOf($,p))yield O.toString(
"utf8",p,y),p=y+1;if(k=O.subarray(p),k.length>z)throw new C.cs(`the record of a layer's tar has a line of more than ${z} bytes`)}k.length>0&&(yield k.toString("\
utf8"))}s(A,"linesOf");function _(j){const{type:k,name:T,name_raw:O,size:p,payload:y}=M(j);if(k===P&&typeof y=="string")return{bytes:Buffer.from(y,"base64")};if(!(k===
f&&(p===void 0||p===0))){if(k===f&&Number.isSafeInteger(p)&&p>0)return{name:(typeof T=="string"?Buffer.from(T):Buffer.from(String(O??""),"base64")).toString("la\
tin1"),size:p};throw new C.cs("the record of a layer's tar is not in the form of tar-split")}}s(_,"parse");function M(j){try{return Object(JSON.parse(j))}catch(k){
throw new C.cs("the record of a layer's tar is not in the form of tar-split",{cause:k})}}s(M,"tryParse")}),30877:((U,N,h)=>{h.d(N,{S:s(()=>z,"S"),_:s(()=>$,"_")});
var C=h(75892),g=h(83412),f=h(39472),P=h(68424);function z(M){const j=s(y=>g.mv+y+(0,g.vr)(y),"file"),{documents:k,directories:T,blobs:O}=w(M);return[...k.map(({
bytes:y})=>y.length),...O.map(({size:y})=>y)].reduce((y,E)=>y+j(E),T.length*g.mv+g.y7.length)}s(z,"archiveSize");async function*$(M,j){const{documents:k,directories:T,
blobs:O}=w(M);for(const p of T)yield(0,g.pI)({path:p,size:0,type:"directory"});for(const{path:p,bytes:y}of k)yield Buffer.concat([(0,g.pI)({path:p,size:y.length,
type:"file"}),y,Buffer.alloc((0,g.vr)(y.length))]);for(const{digest:p,size:y}of O){yield(0,g.pI)({path:(0,f.nD)(p),size:y,type:"file"});let E=y;for await(const S of j(
p)){if(E-=S.length,E<0)break;yield S}if(E!==0)throw new C.cs(`blob ${p} is ${E<0?"longer":"shorter"} than the ${y} bytes it should have`);(0,g.vr)(y)>0&&(yield new Uint8Array(
(0,g.vr)(y)))}yield g.y7}s($,"writeArchive");function w(M){const j=M.map(p=>({...p,names:p.references.map(P.F2)}));if(j.some(({names:p})=>p.some(({digest:y})=>y!==
void 0)))throw new C.dz("an archive can name an image by tags only, not by digests");const k=[{path:"oci-layout",value:{imageLayoutVersion:"1.0.0"}},{path:"inde\
x.json",value:{schemaVersion:2,mediaType:f.Z2.index,manifests:j.flatMap(A)}},{path:"manifest.json",value:j.map(_)}].map(({path:p,value:y})=>({path:p,bytes:Buffer.
from(JSON.stringify(y))})),T=M.map(({config:p,layers:y})=>(0,f.Bz)(p,y)),O=M.flatMap(({config:p,layers:y})=>[p,...y]);return{directories:["blobs/","blobs/sha256\
/"],documents:[...k,...T.map(({digest:p,bytes:y})=>({path:(0,f.nD)(p),bytes:y}))],blobs:[...new Map(O.map(p=>[p.digest,p])).values()]}}s(w,"plan");function A({config:M,
layers:j,platform:k,names:T}){const{bytes:O,digest:p}=(0,f.Bz)(M,j),[y,E,S]=k.split("/"),x={mediaType:f.Z2.manifest,digest:p,size:O.length,...E!=="unknown"&&{platform:{
architecture:E,os:y,...S!==void 0&&{variant:S}}}},L=T.map(ee=>({...x,annotations:{"io.containerd.image.name":(0,P.Ew)(ee),"org.opencontainers.image.ref.name":ee.
tag??"latest"}}));return L.length>0?L:[x]}s(A,"descriptors");function _({config:M,layers:j,names:k}){const T=k.map(P.hG);return{Config:(0,f.nD)(M.digest),RepoTags:T.
length>0?T:null,Layers:j.map(({digest:O})=>(0,f.nD)(O))}}s(_,"dockerManifest")}),91152:((U,N,h)=>{h.d(N,{_:s(()=>C,"_")});function C(g){const f=new Map;return P=>{
let z=0;return $=>{z+=$;const w=f.get(P)??0;z<=w||(f.set(P,z),g(z-w))}}}s(C,"furthest")}),68853:((U,N,h)=>{h.d(N,{O:s(()=>C,"O")});function C(g,f){const P=`./${g}\
.${f.endsWith(".ts")?"ts":"js"}`;return new URL(P,f)}s(C,"workerUrl")}),67914:((U,N,h)=>{h.d(N,{s:s(()=>T,"s"),j:s(()=>O,"j")});var C=h(57975),g=h(38522),f=h(75892),
P=h(78474),z=h(70370);const $=4,w=512*1024;function A(p){const y=[],E=(0,z.A)($);return S=>E(async()=>{const x=y.pop()??(0,g.createZstdCompress)({chunkSize:w,flush:g.
constants.ZSTD_e_end,params:p}),L=await _(x,S);return y.push(x),L})}s(A,"openLanes");async function _(p,y){const E=[],S=s(x=>E.push(x),"take");p.on("data",S);try{
return p.write(y)||await(0,P.once)(p,"drain"),Buffer.concat(E)}finally{p.off("data",S)}}s(_,"compressIn");const M=(0,C.promisify)(g.zstdCompress),j=(0,C.promisify)(
g.zstdDecompress),k=new Map;async function T(p,y){const E={[g.constants.ZSTD_c_compressionLevel]:y,[g.constants.ZSTD_c_checksumFlag]:1};if(p.length<w)return new Uint8Array(
await M(p,{chunkSize:Math.max(64,p.length>>1),params:E}));const S=k.get(y)??A(E);return k.set(y,S),await S(p)}s(T,"compressFrame");async function O(p,y,E){const S={
chunkSize:Math.max(y+1,64),maxOutputLength:Math.max(y,1)},x=await j(p,S).catch(L=>{throw new f.cs(`${E} is damaged: it does not decompress`,{cause:L})});if(x.length!==
y)throw new f.cs(`${E} is damaged: ${x.length} bytes instead of ${y}`);return x}s(O,"decompressFrame")}),70033:((U,N,h)=>{h.d(N,{y:s(()=>C,"y")});function C(f,P){
return`vm-snapshot/${g(f.project)||"project"}/${g(P)||"service"}:${f.name}`}s(C,"ownReference");function g(f){return f.toLowerCase().replace(/[^a-z0-9]+/g,"-").
replace(/^-|-$/g,"")}s(g,"component")}),29885:((U,N,h)=>{h.r(N),h.d(N,{dockerProvider:s(()=>er,"dockerProvider")});var C=h(39296),g=h(44143),f=h(75892),P=h(79738),
z=h(51630),$=h(51455),w=h(76760);async function A({context:e,file:t}){if(_(e))return;const o=await M(e);if(o===void 0)throw new f.m_(`The folder '${e}' to build\
 from is not there`,{hint:"Check the path"});if(o!=="unknown"&&!o.isDirectory())throw new f.dz(`'${e}' to build from is not a folder`,{hint:"Give the folder tha\
t the Dockerfile may copy from, and the Dockerfile with --file"});const n=t===void 0?[(0,w.join)(e,"Dockerfile"),(0,w.join)(e,"dockerfile")]:[t],r=(await Promise.
all(n.map(M))).find(i=>i!==void 0);if(r===void 0)throw new f.m_(`There is no Dockerfile at '${n[0]}'`,{hint:t===void 0?"Name it with --file (in a workflow: the \
input 'file'), or give another folder":"Check the path of the Dockerfile"});if(r!=="unknown"&&r.isDirectory())throw new f.dz(`The Dockerfile '${t??n[0]}' is a f\
older`)}s(A,"checkContext");function _(e){return/^[a-z+]+:\/\/|^git@/.test(e)}s(_,"isRemote");async function M(e){try{return await(0,$.stat)(e)}catch(t){return[
"ENOENT","ENOTDIR"].includes(t.code??"")?void 0:"unknown"}}s(M,"look");var j=h(57975);const k=/^DEPRECATED: The legacy builder/,T=/^Step \d+\/\d+ : /,O="------";
function p(e){let t=!1;return o=>{t=k.test(o)||t&&/^(\s|$)/.test(o),t||e(o)}}s(p,"withoutNotice");function y(e){const t=[],o=p(i=>t.push(i));for(const i of e)o(
(0,j.stripVTControlCharacters)(i).trimEnd());const n=t.findLastIndex(i=>T.test(i)),r=n>=0?n:Math.max(0,t.indexOf(O));return t.slice(r).filter(i=>i!=="")}s(y,"la\
stWords");var E=h(68424),S=h(454);async function x(e,t,{signal:o}){try{return it(await e.inspectImage(t,{signal:o}))}catch(n){if(n instanceof f.m_)return;throw n}}
s(x,"findImage");function L(e){return(e.DriverStatus??[]).some(([,t])=>t.startsWith("io.containerd.snapshotter"))}s(L,"usesContainerd");function ee(e){return(0,S.
WN)({os:e.OSType,architecture:e.Architecture})}s(ee,"platformOf");function te(e){return(0,E.rw)(e)?e:(0,E.hG)((0,E.F2)(e))}s(te,"imageName");function it(e){const t=e.
RootFS?.Layers??[];if(!(0,g.Bc)(e.Id)||!t.every(g.Bc))throw new f.cs(`Docker names the image by something else than sha256: ${e.Id}`);return{id:e.Id,layers:t,platform:(0,S.
WN)({os:e.Os,architecture:e.Architecture,...e.Variant&&{variant:e.Variant}}),references:e.RepoTags??[],size:e.Size??0,config:e.Config}}s(it,"toImage");var ae=h(
2430),G=h(25243);const we="vm-snapshot/",at=[`${G.Cj}/*`,`*/${G.Cj}/*`];function ge(e){return e.startsWith(we)||ct(e)}s(ge,"isOurs");function ct(e){return be(e)!==
void 0}s(ct,"isStaging");function ft(e){const t=be(e);return t!==void 0&&(0,ae.Tu)(t)==="dead"}s(ft,"isAbandoned");function be(e){return/(?:^|\/)vm-snapshot-staging\/([0-9a-f-]+)(?::[\w.-]+)?$/.
exec(e)?.[1]}s(be,"ownerOf");function dt(e){return`${we}build:${e.slice(0,16)}`}s(dt,"buildName");const lt=23,ut=4,ve="Install the docker command: building goes\
 through it";async function ht(e,t){await A(e);const o=await(0,C.Z)(t),n=(0,z.J$)(o.endpoint),r=await yt(n,t);if(r==="classic"&&e.secrets.length>0)throw new f.Wt(
"build secrets need BuildKit, and this docker command has none",{hint:"Install buildx: https://docs.docker.com/go/buildx/"});const i=e.tags.length>0?e.tags.map(
te):[dt((0,g.ZD)((0,g.ol)(JSON.stringify([e.context,e.file,e.target]))))];return t.log.debug(`building with ${r}`),await(0,P.m0)("docker",pt(e,{mode:r,tags:i}),
{signal:t.signal,env:{...n,DOCKER_BUILDKIT:r==="classic"?"0":"1",BUILDX_NO_DEFAULT_ATTESTATIONS:"1"},onLine:p(a=>t.log.info(a)),tellLast:y,secrets:mt(e.secrets),
title:"docker build",missingHint:ve}),{kind:"image",reference:i[0],...e.platform!==void 0&&{platform:e.platform}}}s(ht,"buildImage");function pt(e,{mode:t,tags:o}){
const n=s((i,a)=>a===void 0?[]:[`--${i}`,a],"option"),r=s((i,a)=>Object.entries(a).flatMap(([c,d])=>[`--${i}`,`${c}=${d}`]),"pairs");return[...t==="buildx"?["bu\
ildx","build","--load"]:["build"],...t==="classic"?["--force-rm"]:["--progress","plain"],...n("file",e.file),...n("target",e.target),...n("platform",e.platform),
...n("network",e.network),...e.noCache?["--no-cache"]:[],...r("build-arg",e.buildArgs),...r("label",e.labels),...e.secrets.flatMap(i=>["--secret",i]),...o.flatMap(
i=>["--tag",i]),"--",e.context]}s(pt,"buildArguments");function mt(e,t=process.env){return e.map(o=>new Map(o.split(",").map(n=>n.split("=",2)))).flatMap(o=>(t[o.
get("env")??o.get("id")??""]??"").split(/[\r\n]+/)).map(o=>o.trim()).filter(o=>o.length>=ut)}s(mt,"secretValues");async function yt(e,t){const o={signal:t.signal,
env:e,missingHint:ve};if(await r(["buildx","version"]))return"buildx";const{stdout:n}=await(0,P.m0)("docker",["version","--format","{{.Client.Version}}"],o);return Number(
n.split(".")[0])<lt?"buildkit":"classic";async function r(i){try{return await(0,P.m0)("docker",i,o),!0}catch(a){if(a instanceof f.Qd)return!1;throw a}}}s(yt,"ch\
ooseMode");var J=h(77598),wt=h(70370),H=h(15721),F=h(3134);function $e(e){const t=e.replace(/^\uFEFF/,"").split(`
`).filter(o=>!o.startsWith("#")).map(o=>o.trim()).filter(o=>o!=="").flatMap(gt);return{ignores(o){const n=o.split("/"),r=n.map((a,c)=>n.slice(0,c+1).join("/")),
i=t.findLast(({expression:a})=>r.some(c=>a.test(c)));return i!==void 0&&!i.keeps},prunes:!t.some(({keeps:o})=>o)}}s($e,"ignorePatterns");function gt(e){const t=e.
startsWith("!"),o=bt(t?e.slice(1).trim():e);return o===""?[]:[{expression:vt(o,e),keeps:t}]}s(gt,"parsePattern");function bt(e){const t=[];for(const o of e.split(
"/"))o===".."?t.pop():o!==""&&o!=="."&&t.push(o);return t.join("/")}s(bt,"clean");function vt(e,t){let o="";for(let n=0;n<e.length;n++){const r=e[n];if(r==="*"&&
e[n+1]==="*"){for(;e[n+1]==="*";)n++;const i=n===e.length-1;e[n+1]==="/"&&n++,o+=i?".*":"(?:.*/)?"}else if(r==="*")o+="[^/]*";else if(r==="?")o+="[^/]";else if(r===
"["){const i=e.indexOf("]",n+2);if(i<0)throw new f.dz(`'${t}' in .dockerignore is no pattern: a [ has no ]`);o+=`[${e.slice(n+1,i).replace(/[[\\]/g,"\\$&")}]`,n=
i}else r==="\\"&&n+1<e.length?o+=Ee(e[++n]):o+=Ee(r)}try{return new RegExp(`^${o}$`,"s")}catch(n){throw new f.dz(`'${t}' in .dockerignore is no pattern`,{cause:n})}}
s(vt,"toExpression");function Ee(e){return e.replace(/[.*+?^${}()|[\]\\/]/g,"\\$&")}s(Ee,"escaped");const $t=8;async function Et(e,t){await A(e);const o=(0,g.ol)(
JSON.stringify([e.target??null,ke(e.buildArgs),ke(e.labels)]));if(_(e.context))return{dockerfile:(0,g.ol)(JSON.stringify([e.file??null])),options:o,context:(0,g.
ol)(e.context)};const n=e.file??await St(e.context),r=await(0,F.CD)(`Cannot read ${n}`,()=>(0,$.readFile)(n));return{dockerfile:(0,g.ol)(r),options:o,context:await kt(
e.context,await Dt(e.context,n),t)}}s(Et,"buildFacts");async function St(e){const t=(0,w.join)(e,"Dockerfile");return await De(t)?t:(0,w.join)(e,"dockerfile")}s(
St,"defaultFile");async function Dt(e,t){for(const o of[`${t}.dockerignore`,(0,w.join)(e,".dockerignore")])if(await De(o))return $e(await(0,F.CD)(`Cannot read ${o}`,
()=>(0,$.readFile)(o,"utf8")));return $e("")}s(Dt,"readIgnored");async function kt(e,t,o){const n=(0,wt.A)($t),r=[];for await(const i of Se(e,"",t)){const a=n(()=>Ot(
(0,w.join)(e,i.path),i,o));a.catch(()=>{}),r.push(a)}return(0,g.ol)((await Promise.all(r)).sort().join(`
`))}s(kt,"contextDigest");async function*Se(e,t,o){const n=await(0,F.CD)(`Cannot read ${(0,w.join)(e,t)}`,()=>(0,$.readdir)((0,w.join)(e,t),{withFileTypes:!0}));
for(const r of n){const i=t===""?r.name:`${t}/${r.name}`,a=o.ignores(i);r.isDirectory()?(a||(yield{path:i,kind:"folder"}),(!a||!o.prunes)&&(yield*Se(e,i,o))):!a&&
r.isFile()?yield{path:i,kind:"file"}:!a&&r.isSymbolicLink()&&(yield{path:i,kind:"link"})}}s(Se,"walk");async function Ot(e,t,{signal:o}){o.throwIfAborted();const n=s(
(a,c)=>JSON.stringify([t.path,a,c]),"told");if(t.kind==="folder")return n("folder","");if(t.kind==="link")return n("link",await(0,F.CD)(`Cannot read ${e}`,()=>(0,$.
readlink)(e)));const{mode:r}=await(0,F.CD)(`Cannot read ${e}`,()=>(0,$.stat)(e)),i=(0,J.createHash)("sha256");for await(const a of(0,H.KQ)(e,{signal:o,follow:!1}))
i.update(a);return n((r&64)===0?"file":"program",(0,g.aD)(i.digest("hex")))}s(Ot,"describe");async function De(e){return await(0,$.stat)(e).then(()=>!0,()=>!1)}
s(De,"exists");function ke(e){return Object.entries(e).sort(([t],[o])=>t<o?-1:1)}s(ke,"sorted");const Tt="/var/lib/containerd",It="/etc/containerd/config.toml",
Ct="io.containerd.content.v1.content";async function At(e){const t=await Promise.all((await Mt()).map(jt));return[...new Set([(0,w.join)(e,"containerd/daemon"),
Tt,...t.filter(o=>o!==void 0)])]}s(At,"containerdRoots");async function jt(e){const[t="",...o]=(await Te(`/proc/${e}/cmdline`)).split("\0");if((0,w.basename)(t)!==
"containerd")return;const n=Oe(o,["--config","-c"])??It,r=Oe(o,["--root"])??((0,w.isAbsolute)(n)?xt(await Te(n)):void 0);return r!==void 0&&(0,w.isAbsolute)(r)?
r:void 0}s(jt,"rootOfProcess");function Oe(e,t){for(const[o,n]of e.entries()){if(t.includes(n))return e[o+1];const[r="",i]=n.split("=",2);if(t.includes(r))return i}}
s(Oe,"flag");function xt(e){const t=e.split(/^\s*\[/m,1)[0]??"";return/^\s*root\s*=\s*["']([^"']+)["']/m.exec(t)?.[1]}s(xt,"rootOfConfig");async function Mt(){return(await(0,$.
readdir)("/proc").catch(()=>[])).filter(e=>/^\d+$/.test(e))}s(Mt,"processIds");async function Te(e){return await(0,$.readFile)(e,"utf8").catch(()=>"")}s(Te,"tex\
tOf");var Ie=h(44887),Rt=h(41904),Z=h(39472),Ce=h(95499),Ae=h(14399),Pt=h(65060),Nt=h(93393);const je=16*1024*1024,_t=200,zt=new AbortController().signal,Lt=s(async(e,t,o)=>{
const{config:n,layers:r}=await Ft(e,t),i=new Map;for(const[a,c]of t.layers.entries()){const d=r[a];!o.has(c)||i.has(c)||d===void 0||i.set(c,Ut(await e.open((0,Z.
nD)(d.digest)),d))}return{config:n,layers:i}},"openContentFiles");async function Ft(e,t){const o=[t.id],n=new Set;for(let r=o.shift();r!==void 0;r=o.shift()){if(n.
has(r))continue;if(n.add(r).size>_t)break;const i=await xe(e,r,{optional:r!==t.id}),{children:a=[],image:c}=i===void 0?{}:(0,Ce.pr)(i);if(o.push(...a.map(m=>m.digest)),
c===void 0)continue;const d=await xe(e,c.config.digest,{optional:!0});if(!(d===void 0||!Bt(t,d)||c.layers.length!==t.layers.length))return{config:{digest:(0,g.ol)(
d),bytes:d},layers:c.layers}}throw new f.m_(`no manifest of ${t.id} has the image's layers`)}s(Ft,"findManifest");function Bt(e,t){const o=(0,Ie.M)((0,Ie.t)(t));
return!("problem"in o)&&(0,S.WN)(o.platform)===e.platform&&o.layers.join()===e.layers.join()}s(Bt,"isConfigOf");async function xe(e,t,{optional:o}){try{const n=await e.
read((0,Z.nD)(t),je),[r="",i]=t.split(":");if((0,J.createHash)(r).update(n).digest("hex")!==i)throw new f.cs(`containerd's document ${t} is damaged`);return n}catch(n){
if(o&&n instanceof f.m_)return;throw n}}s(xe,"readDocument");function Ut(e,{digest:t,mediaType:o}){return{...o?.endsWith(".tar")&&e.size!==void 0&&{size:e.size},
async*bytes(){const{head:n,all:r}=await(0,Pt.s)(e.bytes(),Ae.Fm),i=(0,Ae.bp)(n);i===void 0?yield*r:yield*(0,Nt.o)(r,i,{signal:zt,damaged:(0,Rt.T)(t)})}}}s(Ut,"u\
ncompressed");var Me=h(78474),Wt=h(75919),Gt=h(68853);const Ht={maxYoungGenerationSizeMb:4};async function*Kt(e,{signal:t}){t.throwIfAborted();const o=new Wt.Worker(
(0,Gt.O)("replay-worker",import.meta.url),{workerData:e,resourceLimits:Ht});try{for await(const[n]of(0,Me.on)(o,"message",{signal:t,close:["exit"]})){if(n===null)
return;yield n.bytes.subarray(0,n.length),o.postMessage(n.bytes,[n.bytes.buffer])}throw new f.cs("the thread that reads the layer ended early")}catch(n){throw t.
aborted?t.reason:n}finally{await o.terminate()}}s(Kt,"replayInThread");var Vt=function(e,t,o){if(t!=null){if(typeof t!="object"&&typeof t!="function")throw new TypeError(
"Object expected.");var n,r;if(o){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");n=t[Symbol.asyncDispose]}if(n===void 0){if(!Symbol.
dispose)throw new TypeError("Symbol.dispose is not defined.");n=t[Symbol.dispose],o&&(r=n)}if(typeof n!="function")throw new TypeError("Object not disposable.");
r&&(n=s(function(){try{r.call(this)}catch(i){return Promise.reject(i)}},"dispose")),e.stack.push({value:t,dispose:n,async:o})}else o&&e.stack.push({async:!0});return t},
Jt=(function(e){return function(t){function o(a){t.error=t.hasError?new e(a,t.error,"An error was suppressed during disposal."):a,t.hasError=!0}s(o,"fail");var n,
r=0;function i(){for(;n=t.stack.pop();)try{if(!n.async&&r===1)return r=0,t.stack.push(n),Promise.resolve().then(i);if(n.dispose){var a=n.dispose.call(n.value);if(n.
async)return r|=2,Promise.resolve(a).then(i,function(c){return o(c),i()})}else r|=1}catch(c){o(c)}if(r===1)return t.hasError?Promise.reject(t.error):Promise.resolve();
if(t.hasError)throw t.error}return s(i,"next"),i()}})(typeof SuppressedError=="function"?SuppressedError:function(e,t,o){var n=new Error(o);return n.name="Suppr\
essedError",n.error=e,n.suppressed=t,n});function Zt(e,{signal:t}){const o=new AsyncDisposableStack;return{parallel:!0,async read(n,r){const i={stack:[],error:void 0,
hasError:!1};try{const a=Vt(i,await(0,H.lf)((0,w.join)(e,n),{follow:!1}),!0),{size:c}=await a.stat();if(c>r)throw new f.cs(`${n} is larger than ${r} bytes`);return await a.
readFile()}catch(a){i.error=a,i.hasError=!0}finally{const a=Jt(i);a&&await a}},async open(n){const r=o.use(await(0,H.lf)((0,w.join)(e,n),{follow:!1}));return{size:(await r.
stat()).size,bytes:s(()=>(0,H.Xe)(r,(0,w.join)(e,n),{signal:t}),"bytes")}},replay:s((n,r)=>Kt({record:(0,w.join)(e,n),folder:(0,w.join)(e,r)},{signal:t}),"repla\
y"),[Symbol.asyncDispose]:()=>o.disposeAsync()}}s(Zt,"localFiles");const Xt=6e4;async function ce(e,{id:t,platform:o},{mounts:n=[],c:r}){const i={Image:t,Cmd:["\
vm-snapshot"],NetworkDisabled:!0,Labels:{[G.eq]:(0,ae.Pg)()},HostConfig:{Mounts:n}},a=await e.createContainer(i,{signal:r.signal,...(0,S._O)(o)});return{id:a,async[Symbol.
asyncDispose](){try{await e.removeContainer(a,{signal:AbortSignal.timeout(Xt)})}catch(c){c instanceof f.m_||r.log.warn(`a container stays behind: ${c instanceof
Error?c.message:c}`)}}}}s(ce,"holdImage");async function Re(e,t){for(const{Id:o,Labels:n}of await e.listContainers(G.eq,t))(0,ae.Tu)(n?.[G.eq]??"")==="dead"&&await e.
removeContainer(o,t).catch(r=>{if(!(r instanceof f.m_)&&!(r instanceof f.fK))throw r})}s(Re,"sweepHeld");var ne=h(97962),Yt=h(85223),X=h(93322),fe=h(48161);class Qt{static{
s(this,"TarContents")}#e;#t=new Map;#n=new Map;#o;#r=0;constructor(t){this.#e=t[Symbol.asyncIterator]()}async*read({name:t,size:o}){const n=Ne(Buffer.from(t,"la\
tin1").toString());for(;;){const r=this.#t.get(this.#n.get(n)??n);if(r!==void 0)return yield*this.#s(n,r,o);const i=await this.#e.next();if(i.done)throw new f.cs(
`Docker's folder of the layer has no file ${JSON.stringify(n)}`);const a=Pe(i.value.path);if(i.value.type==="link"&&this.#n.set(a,Pe(i.value.linkTarget)),i.value.
type==="file")if(a!==n)await this.#i(a,i.value);else{if(i.value.size!==o)throw _e(n,o);return yield*i.value.body}}}async[Symbol.asyncDispose](){await this.#e.return?.(),
await this.#o?.close()}async*#s(t,o,n){if(o.size!==n)throw _e(t,n);this.#o!==void 0&&(yield*(0,H.Xe)(this.#o,"the temporary file",o))}async#i(t,{body:o,size:n}){
this.#t.set(t,{at:this.#r,size:n});const r=this.#o??await(0,F.CD)(`Cannot keep a part of the layer in ${(0,fe.tmpdir)()}`,en);this.#o=r;for await(const i of o)await(0,F.
CD)(`Cannot keep a part of the layer in ${(0,fe.tmpdir)()}`,()=>qt(r,i,this.#r)),this.#r+=i.length}}async function qt(e,t,o){for(let n=0;n<t.length;)n+=(await e.
write(t,n,t.length-n,o+n)).bytesWritten}s(qt,"writeAll");async function en(){const e=(0,w.join)((0,fe.tmpdir)(),`vm-snapshot-${(0,J.randomUUID)()}`),t=await(0,$.
open)(e,"wx+",384);return await(0,$.unlink)(e),t}s(en,"openUnnamed");function Pe(e){const t=Ne(e);return t.slice(t.indexOf("/")+1)}s(Pe,"inFolder");function Ne(e){
return e.split("/").filter(t=>t!==""&&t!==".").join("/")}s(Ne,"tar_contents_clean");function _e(e,t){return new f.cs(`${JSON.stringify(e)} is not a file of ${t}\
 bytes`)}s(_e,"wrongSize");var tn=function(e,t,o){if(t!=null){if(typeof t!="object"&&typeof t!="function")throw new TypeError("Object expected.");var n,r;if(o){
if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");n=t[Symbol.asyncDispose]}if(n===void 0){if(!Symbol.dispose)throw new TypeError(
"Symbol.dispose is not defined.");n=t[Symbol.dispose],o&&(r=n)}if(typeof n!="function")throw new TypeError("Object not disposable.");r&&(n=s(function(){try{r.call(
this)}catch(i){return Promise.reject(i)}},"dispose")),e.stack.push({value:t,dispose:n,async:o})}else o&&e.stack.push({async:!0});return t},nn=(function(e){return function(t){
function o(a){t.error=t.hasError?new e(a,t.error,"An error was suppressed during disposal."):a,t.hasError=!0}s(o,"fail");var n,r=0;function i(){for(;n=t.stack.pop();)
try{if(!n.async&&r===1)return r=0,t.stack.push(n),Promise.resolve().then(i);if(n.dispose){var a=n.dispose.call(n.value);if(n.async)return r|=2,Promise.resolve(a).
then(i,function(c){return o(c),i()})}else r|=1}catch(c){o(c)}if(r===1)return t.hasError?Promise.reject(t.error):Promise.resolve();if(t.hasError)throw t.error}return s(
i,"next"),i()}})(typeof SuppressedError=="function"?SuppressedError:function(e,t,o){var n=new Error(o);return n.name="SuppressedError",n.error=e,n.suppressed=t,
n});const on=64*1024*1024;async function rn(e,t,{root:o,c:n}){const{signal:r}=n,i=`/vm-snapshot-${(0,J.randomUUID)()}`,c=await ce(e,t,{mounts:[{Type:"bind",Source:o,
Target:i,ReadOnly:!0,BindOptions:{NonRecursive:!0}}],c:n}),d=s(l=>(0,ne.Fb)(e.readContainer(c.id,`${i}/${l}`,{signal:r}),r),"members");async function m(l,u){for await(const{
type:b,size:v,body:D}of d(l)){if(b!=="file"||v>u)throw new f.cs(`${l} is not a file of at most ${u} bytes`);const I=[];for await(const R of D)I.push(R);return Buffer.
concat(I)}throw new f.cs(`Docker handed out nothing as ${l}`)}return s(m,"read"),{parallel:!1,read:m,async open(l){return{async*bytes(){for await(const{type:u,body:b}of d(
l)){if(u!=="file")throw new f.cs(`${l} is not a file`);yield*b}}}},async*replay(l,u){const b={stack:[],error:void 0,hasError:!1};try{const v=await m(l,on),D=tn(
b,new Qt(d(u)),!0);yield*(0,Yt.v)((0,X.Oo)(v),I=>D.read(I))}catch(v){b.error=v,b.hasError=!0}finally{const v=nn(b);v&&await v}},[Symbol.asyncDispose]:()=>c[Symbol.
asyncDispose]()}}s(rn,"helperFiles");function sn(e){let t;return e.map(o=>(t=t===void 0?o:(0,g.ol)(`${t} ${o}`),t))}s(sn,"chainIds");const an="image/overlay2/im\
agedb/content/sha256",cn="image/overlay2/layerdb/sha256",fn=4096,dn=s(async(e,t,o)=>{const n=s(async a=>(await e.read(a,fn)).toString("latin1").trim(),"text"),r=await e.
read(`${an}/${(0,g.ZD)(t.id)}`,je);if((0,g.ol)(r)!==t.id)throw new f.cs(`the config ${t.id} in Docker's folder is damaged`);const i=new Map;for(const[a,c]of sn(
t.layers).entries()){const d=t.layers[a];if(!o.has(d)||i.has(d))continue;const m=`${cn}/${(0,g.ZD)(c)}`;if(await n(`${m}/diff`)!==d)throw new f.cs(`the layer ${d}\
 in Docker's folder is another one`);const l=await n(`${m}/cache-id`);if(!/^[0-9a-z]{1,128}$/.test(l))throw new f.cs(`the layer ${d} in Docker's folder has no p\
roper name`);i.set(d,{size:Number(await n(`${m}/size`)),bytes:s(()=>e.replay(`${m}/tar-split.json.gz`,`overlay2/${l}/diff`),"bytes")})}return{config:{digest:t.id,
bytes:r},layers:i}},"openOverlayFiles");var ln=function(e,t,o){if(t!=null){if(typeof t!="object"&&typeof t!="function")throw new TypeError("Object expected.");var n,
r;if(o){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");n=t[Symbol.asyncDispose]}if(n===void 0){if(!Symbol.dispose)throw new TypeError(
"Symbol.dispose is not defined.");n=t[Symbol.dispose],o&&(r=n)}if(typeof n!="function")throw new TypeError("Object not disposable.");r&&(n=s(function(){try{r.call(
this)}catch(i){return Promise.reject(i)}},"dispose")),e.stack.push({value:t,dispose:n,async:o})}else o&&e.stack.push({async:!0});return t},un=(function(e){return function(t){
function o(a){t.error=t.hasError?new e(a,t.error,"An error was suppressed during disposal."):a,t.hasError=!0}s(o,"fail");var n,r=0;function i(){for(;n=t.stack.pop();)
try{if(!n.async&&r===1)return r=0,t.stack.push(n),Promise.resolve().then(i);if(n.dispose){var a=n.dispose.call(n.value);if(n.async)return r|=2,Promise.resolve(a).
then(i,function(c){return o(c),i()})}else r|=1}catch(c){o(c)}if(r===1)return t.hasError?Promise.reject(t.error):Promise.resolve();if(t.hasError)throw t.error}return s(
i,"next"),i()}})(typeof SuppressedError=="function"?SuppressedError:function(e,t,o){var n=new Error(o);return n.name="SuppressedError",n.error=e,n.suppressed=t,
n});const ze=["auto","content","overlay2","helper","save"];function hn(e=process.env.VM_LAYERS_FROM||"auto"){const t=ze.find(o=>o===e);if(t===void 0)throw new f.
dz(`VM_LAYERS_FROM '${e}' is none of ${ze.join(", ")}`);return t}s(hn,"layersFrom");async function Le(e,t,{wanted:o,from:n=hn(),c:r}){const i=e.endpoint.kind===
"unix";if(n==="save"||n==="auto"&&!i)return;let a=i?"its image store keeps layers in another form":`the daemon at ${e.endpoint.url} may be on another host`;for(const c of await pn(
e,t,{wanted:o,c:r}))if(!(n!=="auto"&&c.name!==n||c.name!=="helper"&&!i)){if(n==="auto"&&c.tooSlow!==void 0){r.log.debug(`the layers do not come from ${de[c.name]}\
: ${c.tooSlow}`);continue}try{const d=await c.open();return r.log.debug(`the layers come from ${de[c.name]}`),{...d,replaceable:n==="auto"}}catch(d){if(r.signal.
aborted||!(d instanceof f.JC||(0,F.UQ)(d)!==void 0))throw d;a=d.message,r.log.debug(`the layers do not come from ${de[c.name]}: ${a}`)}}if(n!=="auto")throw new f.
Wt(`VM_LAYERS_FROM=${n} cannot be followed: ${a}`,{hint:"Leave it unset: then the quickest way that works is taken"})}s(Le,"openImageFiles");const de={content:"\
containerd's content store",overlay2:"Docker's overlay2 folder",helper:"the files that Docker hands out"};async function pn(e,t,{wanted:o,c:n}){const r=await e.
info(n),i=r.DockerRootDir??"/var/lib/docker",a=L(r);if(!a&&r.Driver!=="overlay2")return[];await Re(e,n);const c=a?(await At(i)).map(v=>(0,w.join)(v,Ct)):[i],d=a?
Lt:dn,m=s((v,D)=>({name:v,open:s(()=>mn(c,async I=>{const R={stack:[],error:void 0,hasError:!1};try{const B=ln(R,new AsyncDisposableStack,!0),st=B.use(await D(I,
B)),tr=await d(st,t,o),nr=B.move();return{...tr,parallel:st.parallel,[Symbol.asyncDispose]:()=>nr.disposeAsync()}}catch(B){R.error=B,R.hasError=!0}finally{const B=un(
R);B&&await B}}),"open")}),"way"),l=m(a?"content":"overlay2",async(v,D)=>(a||await yn(v,D,{docker:e,image:t,c:n}),Zt(v,n))),u=m("helper",v=>rn(e,t,{root:v,c:n})),
b=!a&&o.size===new Set(t.layers).size;return[l,{...u,tooSlow:b?"all of them are wanted, for which a save is quicker":void 0}]}s(pn,"waysTo");async function mn(e,t){
const o=[];for(const n of e)try{return await t(n)}catch(r){if(o.push(r),!(r instanceof f.m_||r instanceof f.dz||r instanceof f.iC))throw r}throw o.find(n=>n instanceof
f.iC)??o[0]}s(mn,"firstOf");async function yn(e,t,{docker:o,image:n,c:r}){if(process.geteuid?.()!==0)throw new f.iC("only root may read all files of all layers");
const i=s(c=>(0,F.CD)(`Cannot look into ${e}`,()=>(0,$.stat)((0,w.join)(e,c))),"look");await i("image/overlay2/layerdb");const{id:a}=t.use(await ce(o,n,{c:r}));
await i(`containers/${a}`)}s(yn,"proveOwn");function oe(e){return{kind:"image",images:[{name:"base",...e}],volumes:[],files:{}}}s(oe,"imageMachine");function wn({
kind:e,snapshot_name:t}){if(e!=="image")throw new f.Wt(`The snapshot '${t}' is no image: it holds a ${e==="compose"?"Compose project":e}`,{hint:"Restore it with\
: vm snapshot restore"})}s(wn,"refuseOtherKinds");async function*gn({config:e,layers:t,parallel:o,replaceable:n},r,{holds:i,c:a}){const c=[...new Set(r.layers)],
d=[];for(const[m,l]of c.entries()){const u=t.get(l);if(u===void 0)continue;a.signal.throwIfAborted();const b=`layer ${m+1} of ${c.length}`;yield{label:b,digest:l,
...u.size!==void 0&&{size:u.size},parallel:o,shortcut:n,open(v){const D=bn(u.bytes(),b,a.signal);return v===void 0?vn(D,b,l):(d.push(v),D)}}}a.signal.throwIfAborted(),
await i(e.digest)||(yield{label:"config",digest:e.digest,size:e.bytes.length,open:s(()=>(0,X.Oo)(e.bytes),"open")}),await Promise.allSettled(d)}s(gn,"offerFiles");
async function*bn(e,t,o){try{yield*e}catch(n){if(o.aborted)throw o.reason;const r=n instanceof Error?n.message:String(n);throw new f.cs(`${t} cannot be read fro\
m Docker's files: ${r}`,{cause:n})}}s(bn,"asDamage");async function*vn(e,t,o){const n=(0,X.AB)();yield*(0,X.Mi)(e,i=>n.add(i));const r=(0,g.aD)(n.done().sha256);
if(r!==o)throw new f.cs(`${t} in Docker's files is ${r}, not ${o}`)}s(vn,"verified");const Fe=6e4;function $n(e){return[...new Set(e.map(Dn))]}s($n,"checkedName\
s");function En(e,t,o){for(const n of e){const r=t.get(n);if(!(r===void 0||o(r)))throw new f.fK(`'${n}' is another image here (${(0,g.ZD)(r.id).slice(0,12)})`,{
hint:"Use --force to move the name to the restored image, or --tag to give it other names"})}}s(En,"refuseConflicts");async function Be(e,t,{names:o,now:n,c:r}){
const i=[];try{for(const a of o)n.get(a)?.id!==t&&(i.push(a),await Ue(e,t,{name:a,signal:r.signal}))}catch(a){for(const c of i)await Sn(e,c,{before:n.get(c),c:r});
throw a}}s(Be,"giveNames");async function Y(e,t,o){try{await e.removeImage(t,{signal:AbortSignal.timeout(Fe)})}catch(n){n instanceof f.m_||o.log.warn(`the image\
 name ${t} stays behind: ${n instanceof Error?n.message:n}`)}}s(Y,"dropName");async function Sn(e,t,{before:o,c:n}){if(o===void 0)return await Y(e,t,n);try{await Ue(
e,o.id,{name:t,signal:AbortSignal.timeout(Fe)})}catch(r){n.log.warn(`the image name ${t} could not be given back to ${o.id}: ${r instanceof Error?r.message:r}`)}}
s(Sn,"putBack");async function Ue(e,t,{name:o,signal:n}){const r=o.lastIndexOf(":");await e.tagImage(t,{repository:o.slice(0,r),tag:o.slice(r+1),signal:n})}s(Ue,
"tag");function Dn(e){if((0,E.F2)(e).digest!==void 0)throw new f.dz(`'${e}' cannot be given to an image: it holds a digest`,{hint:"Write it as repository:tag"});
return te(e)}s(Dn,"checkedName");async function We(e,t,{platform:o,c:n}){await(await ce(e,{id:t,platform:o},{c:n}))[Symbol.asyncDispose]()}s(We,"tryContainer");
async function Ge(e,t){await Re(e,t);const o=await e.listImages(at,t);for(const n of o.flatMap(({RepoTags:r})=>r??[]).filter(ft))t.log.debug(`removing ${n}, whi\
ch a run that was killed left behind`),await Y(e,n,t)}s(Ge,"sweepLeftovers");async function*le(e,t,{holds:o,configOnly:n,signal:r}){const i=e.saveImage(t.id,{signal:r,
...(0,S._O)(t.platform)});return(yield*(0,ne.bL)(i,{holds:o,signal:r,layers:new Set(t.layers).size,...n&&{known:t.layers}})).image}s(le,"readSaved");var kn=function(e,t,o){
if(t!=null){if(typeof t!="object"&&typeof t!="function")throw new TypeError("Object expected.");var n,r;if(o){if(!Symbol.asyncDispose)throw new TypeError("Symbo\
l.asyncDispose is not defined.");n=t[Symbol.asyncDispose]}if(n===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");n=t[Symbol.dispose],
o&&(r=n)}if(typeof n!="function")throw new TypeError("Object not disposable.");r&&(n=s(function(){try{r.call(this)}catch(i){return Promise.reject(i)}},"dispose")),
e.stack.push({value:t,dispose:n,async:o})}else o&&e.stack.push({async:!0});return t},On=(function(e){return function(t){function o(a){t.error=t.hasError?new e(a,
t.error,"An error was suppressed during disposal."):a,t.hasError=!0}s(o,"fail");var n,r=0;function i(){for(;n=t.stack.pop();)try{if(!n.async&&r===1)return r=0,t.
stack.push(n),Promise.resolve().then(i);if(n.dispose){var a=n.dispose.call(n.value);if(n.async)return r|=2,Promise.resolve(a).then(i,function(c){return o(c),i()})}else
r|=1}catch(c){o(c)}if(r===1)return t.hasError?Promise.reject(t.error):Promise.resolve();if(t.hasError)throw t.error}return s(i,"next"),i()}})(typeof SuppressedError==
"function"?SuppressedError:function(e,t,o){var n=new Error(o);return n.name="SuppressedError",n.error=e,n.suppressed=t,n});async function*Tn(e,t,{holds:o,onSize:n,
onConfig:r,shortcuts:i=!0,c:a}){const c={stack:[],error:void 0,hasError:!1};try{const{signal:d}=a,m=te(t.reference);await Ge(e,a);const l=await x(e,m,{signal:d});
if(l===void 0)throw new f.m_(`Docker has no image '${m}'`,{hint:`Get it with \`docker pull ${m}\`, or see \`docker image ls\``});if(t.platform!==void 0&&!(0,S.J5)(
l.platform,t.platform))throw new f.m_(`Docker has the image '${m}' for ${l.platform}, not for ${t.platform}`,{hint:`Get it with \`docker pull --platform ${t.platform}\
 ${m}\``});const u=Cn(l,m);await r?.({config:l.config,history:await An(e,l,a)});const b=await In(l.layers,o),v=!L(await e.info({signal:d})),D={layers:[...l.layers],
platform:l.platform,references:u};if(b.size===0&&v&&await o(l.id))return a.log.debug(`${m}: all ${l.layers.length} layers are held already`),oe({config:l.id,...D});
await n?.(l.size);const I=kn(c,i?await Le(e,l,{wanted:b,c:a}):void 0,!0);if(I!==void 0)return yield*gn(I,l,{holds:o,c:a}),oe({config:I.config.digest,...D});const R=yield*le(
e,l,{holds:o,configOnly:b.size===0,signal:d});if(!(R.layers.join()===l.layers.join()&&(!v||R.config===l.id)))throw new f.fK(`the image '${m}' is another one tha\
n Docker described`,{hint:"Capture it again"});return oe({config:R.config,...D})}catch(d){c.error=d,c.hasError=!0}finally{const d=On(c);d&&await d}}s(Tn,"captur\
eImage");async function In(e,t){const o=new Set;for(const n of e)await t(n)||o.add(n);return o}s(In,"missing");function Cn(e,t){const o=e.references.filter(n=>(0,E.
$Q)(n)!==void 0&&!ge(n));return[...o.filter(n=>n===t),...o.filter(n=>n!==t)]}s(Cn,"referencesOf");async function An(e,{id:t},{signal:o}){return(await e.imageHistory(
t,{signal:o})).map(({CreatedBy:r,Comment:i})=>({created_by:r??"",comment:i??""})).reverse()}s(An,"historyOf");var jn=h(73024),He=h(1708),re=h(35409),xn=h(48238);
async function*Mn(e,t){return yield*(0,xn.m)(Rn(e,t.signal),t)}s(Mn,"readLayoutFolder");async function*Rn(e,t){const o=await(0,F.CD)(`Cannot read ${e}`,()=>(0,$.
readdir)(e));if(o.includes("index.json"))yield*Pn(e,t);else if(o.includes("manifest.json"))yield*Ln(e,t);else throw Fn(o)}s(Rn,"folderMembers");async function*Pn(e,t){
const o=["index.json","manifest.json"],n=new Set(o);for(let r=o.shift();r!==void 0;r=o.shift()){t.throwIfAborted();const i=await Nn((0,w.join)(e,r),r);if(i===void 0)
continue;const a=s(()=>(0,H.KQ)((0,w.join)(e,r),{signal:t}),"pieces"),c=i<=re.$0?await _n(a()):void 0;for(const d of c===void 0?[]:zn(c))!n.has(d)&&n.size<re.dw&&
o.push(d),n.add(d);yield{path:r,type:"file",size:c?.length??i,linkTarget:"",body:c===void 0?a():(0,X.Oo)(c)}}}s(Pn,"layoutMembers");async function Nn(e,t){try{const o=await(0,$.
stat)(e);if(!o.isFile())throw new f.cs(`the layout's ${t} is not a regular file, nor a link to one`);return o.size}catch(o){if((0,F.UQ)(o)==="ENOENT")return;throw o}}
s(Nn,"sizeOf");async function _n(e){const t=[];for await(const o of e){if(t.length===0&&o[0]!==123&&o[0]!==91)return;t.push(o)}return Buffer.concat(t)}s(_n,"doc\
umentIn");function zn(e){const{children:t=[],image:o}=(0,Ce.pr)(e);return[...t,...o===void 0?[]:[o.config,...o.layers]].map(({digest:n})=>(0,Z.nD)(n))}s(zn,"pat\
hsIn");async function*Ln(e,t){const o=await(0,F.CD)(`Cannot read ${e}`,()=>(0,$.readdir)(e,{withFileTypes:!0,recursive:!0}));if(o.length>re.dw)throw new f.cs(`t\
he folder holds more than ${re.dw} files`);const n=o.map(({parentPath:r,name:i})=>(0,w.join)(r,i).slice((0,w.join)(e,"/").length));for(const r of n.sort((i,a)=>+(a===
"manifest.json")-+(i==="manifest.json")||(i<a?-1:1))){t.throwIfAborted();const i=(0,w.join)(e,r),a=await(0,F.CD)(`Cannot read ${i}`,()=>(0,$.lstat)(i)),c=a.isFile()?
"file":a.isDirectory()?"directory":a.isSymbolicLink()?"symlink":"other",d=c==="symlink"?await(0,$.readlink)(i):"";yield{path:r,type:c,size:a.size,linkTarget:d,body:(0,H.
KQ)(i,{signal:t,follow:!1})}}}s(Ln,"allMembers");function Fn(e){const t=e.some(o=>/^(docker-)?compose\.ya?ml$/.test(o))?"Capture the Compose project of a folder\
 from inside it: vm snapshot create <name>":e.some(o=>/^(Docker|Container)file$/i.test(o))?"Build a Dockerfile: vm snapshot build <name> <folder>":"Give a tar t\
hat docker save wrote, or a folder with index.json and blobs (an OCI layout)";return new f.dz("the folder is no OCI layout: it has neither index.json nor manife\
st.json",{hint:t})}s(Fn,"strangeFolder");const Bn=1024*1024,Ke="-";async function*Un({path:e,platform:t,ref:o},{holds:n,onSize:r,c:i}){const{signal:a}=i,c=e===Ke?
"standard input":(0,w.basename)(e),d=t===void 0?void 0:u=>(0,S.J5)((0,S.WN)(u),t),m=await l();try{for(;;){const u=await ue(c,m.next());if(u.done)return oe({...u.
value.image,platform:(0,S.WN)(u.value.image.platform)});yield Wn(u.value,c)}}finally{await m.return(void 0)}async function l(){const u={holds:n,signal:a,accepts:d,
ref:o};if(e===Ke){if(He.stdin.isTTY)throw new f.dz("Nothing is piped to standard input",{hint:"For example: docker save app:1 | vm snapshot create app --archive\
 -"});return(0,ne.bL)(He.stdin,u)}const b=await(0,F.CD)(`Cannot read the archive ${e}`,()=>(0,$.stat)(e));if(b.isDirectory())return Mn(e,u);if(!b.isFile()&&!b.isFIFO()&&
!b.isCharacterDevice())throw new f.dz(`${e} is neither a file, a pipe nor a folder`);return b.isFile()&&await r?.(b.size),(0,ne.bL)((0,jn.createReadStream)(e,{highWaterMark:Bn,
signal:a}),u)}s(l,"open")}s(Un,"captureArchive");function Wn(e,t){return{...e,open:s(o=>Gn(t,e.open(o)),"open"),damaged:s((o,n)=>Ve(e.damaged?.(o,n)??new f.cs(o,
{cause:n}),t),"damaged")}}s(Wn,"named");async function*Gn(e,t){const o=t[Symbol.asyncIterator]();for(let n=await ue(e,o.next());!n.done;n=await ue(e,o.next()))yield n.
value}s(Gn,"namingAll");async function ue(e,t){try{return await t}catch(o){throw Ve(o,e)}}s(ue,"naming");function Ve(e,t){for(const o of[f.cs,f.dz,f.m_]){if(!(e instanceof
o)||e.message.startsWith("Cannot "))continue;const n=e.hint??(e instanceof f.cs?"Save it again, or get it again from where it came":void 0);return new o(`Cannot\
 read ${t}: ${e.message}`,{cause:e,fields:{...e.fields,file:t},...n&&{hint:n}})}return e}s(Ve,"explain");const K=1024,V=1024*1024;var se=h(26921);const Hn=new Set(
["npm","corepack","pip","setuptools","wheel"]),Je=s(e=>Hn.has(e)?[]:[e],"withoutOwn"),Kn=se.Ikc({name:se.YjP(),version:se.YjP(),bin:se.L5J().optional()}),Vn={pattern:/^(?:(?!node_modules).)*\blib\/node_modules\/(?:@[^/]+\/)?[^/]+\/package\.json$/,
limit:V,find:s(e=>{const{name:t,version:o,bin:n}=Kn.parse(JSON.parse(e));return{packages:[{manager:"npm",name:t,version:o}],tools:n===void 0?[]:Je(t)}},"find")},
Jn={pattern:/^(?!usr\/lib\/python3\/).*\/(?:site|dist)-packages\/[^/]+\.(?:dist-info\/METADATA|egg-info\/PKG-INFO|egg-info)$/,limit:V,find:s(e=>{const t=e.split(
/\r?\n\r?\n/,1)[0]??"",o=s(i=>new RegExp(`^${i}:(.*)$`,"m").exec(t)?.[1]?.trim()||void 0,"field"),[n,r]=[o("Name"),o("Version")];return n===void 0||r===void 0?{}:
{packages:[{manager:"pip",name:n,version:r}]}},"find")},Zn={pattern:/^(?!usr\/lib\/python3\/).*\/(?:site|dist)-packages\/[^/]+\.dist-info\/entry_points\.txt$/,limit:256*
K,find:s((e,t)=>{const o=/\/([^/]+)-[^-/]+\.dist-info\//.exec(t)?.[1]?.replaceAll("_","-");return o!==void 0&&/^\[console_scripts\]/m.test(e)?{tools:Je(o)}:{}},
"find")},Xn=[Vn,Jn,Zn,{pattern:/(?:^|\/)\.crates\.toml$/,limit:V,find:s(e=>{const t=[...e.matchAll(/^"([\w-]+) (\d[^ "]*) \([^)"]*\)" *=/gm)].map(([,o,n])=>({manager:"\
cargo",name:o,version:n}));return{packages:t,tools:t.map(({name:o})=>o)}},"find")},{pattern:/\/specifications\/[^/]+-\d[^/]*\.gemspec$/,limit:0,find:s((e,t)=>{const[
,o,n]=/\/([^/]+)-(\d[^/]*)\.gemspec$/.exec(t)??[];return o===void 0||n===void 0?{}:{packages:[{manager:"gem",name:o,version:n}]}},"find")}];function W(e,t,{limit:o=0,
version:n}){return{pattern:t,limit:o,find:s((r,i)=>{const a=n.exec(o===0?i:r)?.[1];return a===void 0?{}:{languages:[{name:e,version:a}]}},"find")}}s(W,"byPatter\
n");const Yn=[{pattern:/(?:^|\/)include\/node\/node_version\.h$/,limit:64*K,find:s(e=>{const t=["MAJOR","MINOR","PATCH"].map(o=>new RegExp(`^#define NODE_${o}_V\
ERSION (\\d+)`,"m").exec(e)?.[1]);return t.every(o=>o!==void 0)?{languages:[{name:"node",version:t.join(".")}]}:{}},"find")},W("node",/\/versions\/node\/v\d[\d.]*\/bin\/node$/,
{version:/\/v(\d+\.\d+\.\d+)\/bin\/node$/}),W("python",/(?:^|\/)include\/python3\.\d+[a-z]*\/patchlevel\.h$/,{limit:64*K,version:/^#define\s+PY_VERSION\s+"([^"]+)"/m}),
W("python",/\/(?:versions\/|cpython-)\d[^/]*\/bin\/python3\.\d+$/,{version:/\/(?:versions\/|cpython-)(\d+\.\d+\.\d+)[^/]*\/bin\/python/}),W("rust",/\/toolchains\/\d[^/]*\/bin\/rustc$/,
{version:/\/toolchains\/(\d+\.\d+\.\d+)-/}),W("rust",/\/lib\/rustlib\/multirust-channel-manifest\.toml$/,{limit:8*V,version:/^\[pkg\.rustc\]\s+version = "(\d[^ "]*)/m}),
W("go",/(?:^|\/)go(?:-\d[\d.]*)?\/VERSION$/,{limit:4*K,version:/^go(\d\S*)/}),W("java",/(?:^|\/)(?:jvm|java|openjdk|jdk)[^/]*\/(?:[^/]+\/)?release$/,{limit:64*K,
version:/^JAVA_VERSION="([^"]+)"/m}),W("ruby",/\/lib\/ruby\/\d[^/]*\/[^/]+\/rbconfig\.rb$/,{limit:256*K,version:/CONFIG\["RUBY_PROGRAM_VERSION"\] = "([^"]+)"/}),
W("php",/(?:^|\/)include\/php\/(?:\d+\/)?main\/php_version\.h$/,{limit:64*K,version:/^#define PHP_VERSION "([^"]+)"/m}),W("dotnet",/\/shared\/Microsoft\.NETCore\.App\/[^/]+\/Microsoft\.NETCore\.App\.deps\.json$/,
{version:/\/(\d[^/]*)\/Microsoft\.NETCore\.App\.deps/})],Qn=5e4,qn=4096,Ze=".wh.",eo=".wh..wh..opq";async function to(e,t){const o=new Map,n=new Set,r=s(i=>{o.delete(
i),n.has(i)&&Xe(o,`${i}/`)},"hide");for(const i of e){const a=new Map;for await(const{entry:c,read:d}of i){const m=no(c.path),l=m.lastIndexOf("/")+1,u=m.slice(l);
u===eo?Xe(o,m.slice(0,l)):u.startsWith(Ze)?r(m.slice(0,l)+u.slice(Ze.length)):c.type!=="directory"&&(r(m),a.delete(m),c.type==="file"&&m.length<=qn&&t(m)&&o.size+
a.size<Qn&&a.set(m,{read:d}))}for(const[c,d]of a){o.set(c,d);for(let m=c.lastIndexOf("/");m>0;m=c.lastIndexOf("/",m-1))n.add(c.slice(0,m))}}return o}s(to,"merge\
dFiles");function Xe(e,t){for(const o of e.keys())o.startsWith(t)&&e.delete(o)}s(Xe,"hideBelow");function no(e){return e.replace(/^(\.?\/)+/,"").replace(/\/+$/,
"")}s(no,"cleanPath");const oo=[[/^nodejs(-current)?$/,"node"],[/^python3(\.\d+-minimal)?$/,"python"],[/^rust(c|c-\d[\d.]*)?$/,"rust"],[/^(golang-\d[\d.]*-go|go)$/,
"go"],[/^(openjdk-?\d+-j(re|dk)-headless|temurin-\d+-j(re|dk))$/,"java"],[/^ruby\d*(\.\d+)?$/,"ruby"],[/^php\d+(\.\d+-cli)?$/,"php"]],ro={pattern:/^var\/lib\/dpkg\/status(\.d\/[^/]+(?<!\.md5sums))?$/,
limit:32*V,find:s((e,t)=>{const o=t.endsWith("/status"),n=e.split(/\n\n+/).map(r=>Ye(r,/^([A-Za-z-]+): *(.*)$/));return Qe("dpkg",n.filter(r=>!o||r.get("Status")?.
endsWith(" installed")).map(r=>[r.get("Package"),r.get("Version")]))},"find")},so={pattern:/^(usr\/)?lib\/apk\/db\/installed$/,limit:32*V,find:s(e=>{const t=e.split(
/\n\n+/).map(o=>Ye(o,/^([A-Z]):(.*)$/));return Qe("apk",t.map(o=>[o.get("P"),o.get("V")]))},"find")};function Ye(e,t){const o=new Map;for(const n of e.split(`
`)){const[,r,i]=t.exec(n)??[];r!==void 0&&i!==void 0&&!o.has(r)&&o.set(r,i.trim())}return o}s(Ye,"fieldsOf");function Qe(e,t){const o=t.flatMap(([r,i])=>r&&i?[{
manager:e,name:r,version:i}]:[]),n=o.flatMap(({name:r,version:i})=>{const a=oo.find(([d])=>d.test(r))?.[1],c=/^(?:\d+:)?(\d+(?:\.\d+)+)/.exec(i)?.[1];return a!==
void 0&&c!==void 0?[{name:a,version:c}]:[]});return{packages:o,languages:n}}s(Qe,"systemPackages");const qe=[ro,so,...Yn,...Xn],io=256*V,ao=256,co=1e5;async function fo(e,{
onProblem:t,signal:o}){const n=await to(e,u=>qe.some(({pattern:b})=>b.test(u))),r=new Map,i=new Set,a=new Map;let c=io;for(const[u,{read:b}]of n)for(const v of qe.
filter(({pattern:D})=>D.test(u))){o.throwIfAborted();const D=await m(u,b,Math.min(v.limit,c));c-=D?.length??0;const I=D===void 0?{}:l(v,D,u);for(const{name:R,version:B}of I.
languages??[])lo(r,R,{version:B,rank:uo(u)});for(const R of I.tools??[])ie(R)&&i.add(R);for(const R of I.packages??[])ie(R.name)&&ie(R.version)&&a.set(he(R),R)}
const d=[...r].sort(([u],[b])=>pe(u,b));return{languages:Object.fromEntries(d.map(([u,{version:b}])=>[u,b])),tools:[...i].sort(pe),packages:[...a.values()].sort(
(u,b)=>pe(he(u),he(b))).slice(0,co)};async function m(u,b,v){if(v<=0)return"";try{return Buffer.from(await b(v)).toString("utf8")}catch(D){if(!(D instanceof f._p))
throw D;t(u,D);return}}function l(u,b,v){try{return u.find(b,v)}catch(D){return t(v,D),{}}}}s(fo,"readContents");function lo(e,t,o){const n=e.get(t),r=n===void 0||
o.rank>n.rank||o.rank===n.rank&&ho(o.version,n.version);ie(o.version)&&r&&e.set(t,o)}s(lo,"prefer");function uo(e){return e.startsWith("var/lib/dpkg/")||e.includes(
"lib/apk/")?0:e.startsWith("usr/local/")?3:e.startsWith("usr/")?1:2}s(uo,"rankOf");function ho(e,t){return e.localeCompare(t,"en",{numeric:!0})>0}s(ho,"isNewer");
function ie(e){return e.length>0&&e.length<=ao&&/^[\x20-\x7e]+$/.test(e)}s(ie,"isPlain");function he({manager:e,name:t,version:o}){return`${e}\0${t}\0${o}`}s(he,
"keyOf");function pe(e,t){return e<t?-1:e>t?1:0}s(pe,"compare");async function po(e,t,o,n){const r=e.layers.map(a=>{const c=o.get(a);if(c===void 0)throw new f.m_(
`the layer ${a} is not stored`);return t.entries(c)});return await fo(r,{onProblem:s((a,c)=>{n.log.debug(`${a} in the image is passed over: ${c instanceof Error?
c.message:c}`)},"onProblem"),signal:n.signal})}s(po,"describeImage");async function mo(e,{signal:t}){return(await e.listImages([],{signal:t})).flatMap(({Id:n,RepoTags:r})=>{
const i=(r??[]).filter(a=>a!=="<none>:<none>"&&!ge(a));return(0,g.Bc)(n)&&i.length>0?[{id:n,references:i}]:[]})}s(mo,"listImages");async function yo(e){try{const o=await(await(0,C.
Z)(e)).info(e),n=ee(o);return{usable:!0,description:`Docker ${o.ServerVersion}, ${o.Driver}, ${n}`,platform:n}}catch(t){if(!wo(t))throw t;return{usable:!1,description:"\
Docker",error:t}}}s(yo,"probeDocker");function wo(e){return[f.hG,f.iC,f.Wt,f.m_].some(t=>e instanceof t)}s(wo,"isAnswer");var go=h(70033);const me=125,bo=["over\
lay2","overlay","fuse-overlayfs","aufs","btrfs","zfs","vfs","devicemapper"];function vo(e,{Driver:t,DriverStatus:o=[]},n){if(!(!(bo.includes(t)&&!(o??[]).some(([
,i])=>i.startsWith("io.containerd.snapshotter")))||e<=me))throw new f.Wt(`${n} ${e} layers, and Docker with the storage driver ${t} takes ${me} at most`,{hint:"\
Make it one layer where it runs: docker export <container> | docker import - <name>. Or give Docker the containerd image store, which takes more",fields:{layers:e,
limit:me}})}s(vo,"refuseDepth");var $o=h(37067),Eo=h(46466);class So{static{s(this,"Turns")}#e=[];#t=Promise.withResolvers();async*pass(t,o){this.#e.push(t);try{
for await(const n of o){for(;Math.min(...this.#e)<t;)await this.#t.promise;yield n}}finally{this.#e.splice(this.#e.indexOf(t),1),this.#t.resolve(),this.#t=Promise.
withResolvers()}}}const et="vm-snapshot";async function Do(e){const t=(0,J.randomBytes)(24).toString("base64url"),{promise:o,resolve:n}=Promise.withResolvers(),
{promise:r,resolve:i}=Promise.withResolvers(),a=new Set,c=ko(e,l=>a.add(l)),d=(0,$o.createServer)((l,u)=>{if(!To(l,t))return tt(u,401,{"WWW-Authenticate":'Basic\
 realm="vm-snapshot"'});n();const b=l.method==="GET"||l.method==="HEAD"?c(l.url??""):void 0;if(b===void 0)return tt(u,404);u.writeHead(200,b.headers),u.flushHeaders(),
l.method==="HEAD"?u.end():Oo(b.body(),u).then(v=>v!==void 0&&i(v))});d.requestTimeout=0,d.timeout=0,d.listen(0,"127.0.0.1"),await(0,Me.once)(d,"listening");const{
port:m}=d.address();return{address:`127.0.0.1:${m}`,username:et,password:t,reached:o,failed:r,requested:a,async[Symbol.asyncDispose](){const l=new Promise(u=>d.
close(u));d.closeAllConnections(),await l}}}s(Do,"serveImage");function ko({repository:e,tag:t,config:o,layers:n,open:r},i){const a=(0,Z.Bz)(o,n),c={"Docker-Dis\
tribution-Api-Version":"registry/2.0"},d=new Map,m=new So;d.set("/v2/",{headers:{...c,"Content-Type":"application/json","Content-Length":2},body:s(()=>[Buffer.from(
"{}")],"body")});for(const l of[t,a.digest]){const u={"Content-Type":Z.Z2.manifest,"Content-Length":a.bytes.length,"Docker-Content-Digest":a.digest};d.set(`/v2/${e}\
/manifests/${l}`,{headers:{...c,...u},body:s(()=>[a.bytes],"body")})}for(const[l,{digest:u,size:b}]of[o,...n].entries()){const v={"Content-Type":"application/oc\
tet-stream","Content-Length":b,"Docker-Content-Digest":u},D=s(()=>(i(u),m.pass(l,r(u))),"body");d.set(`/v2/${e}/blobs/${u}`,{headers:{...c,...v},body:D})}return l=>d.
get(l.split("?")[0]?.replaceAll("%3A",":")??"")}s(ko,"answersOf");async function Oo(e,t){let o;async function*n(){try{yield*e}catch(r){throw o=r,r}}return s(n,"\
watched"),await(0,Eo.pipeline)(n,t).catch(()=>t.destroy()),o}s(Oo,"deliver");function To(e,t){const o=`Basic ${Buffer.from(`${et}:${t}`).toString("base64")}`;return(0,J.
timingSafeEqual)(Buffer.from((0,g.ol)(e.headers.authorization??"")),Buffer.from((0,g.ol)(o)))}s(To,"isAuthorised");function tt(e,t,o={}){const n=t===401?"UNAUTH\
ORIZED":"NAME_UNKNOWN";e.writeHead(t,{"Content-Type":"application/json",...o}).end(JSON.stringify({errors:[{code:n}]}))}s(tt,"refuse");var Io=h(30877),Co=h(91152),
Ao=h(29027);async function jo(e,t,o){if(!L(await e.info(o)))return!0;const n=await x(e,t,o);if(n===void 0||n.layers.length===0)return!1;const r=le(e,n,{holds:s(
async()=>!1,"holds"),configOnly:!1,signal:o.signal});try{return(await r.next()).done!==!0}catch(i){if(i instanceof f.cs||i instanceof f.m_)return!1;throw i}finally{
await r.return(void 0)}}s(jo,"canBeSaved");var xo=function(e,t,o){if(t!=null){if(typeof t!="object"&&typeof t!="function")throw new TypeError("Object expected.");
var n,r;if(o){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");n=t[Symbol.asyncDispose]}if(n===void 0){if(!Symbol.dispose)throw new TypeError(
"Symbol.dispose is not defined.");n=t[Symbol.dispose],o&&(r=n)}if(typeof n!="function")throw new TypeError("Object not disposable.");r&&(n=s(function(){try{r.call(
this)}catch(i){return Promise.reject(i)}},"dispose")),e.stack.push({value:t,dispose:n,async:o})}else o&&e.stack.push({async:!0});return t},Mo=(function(e){return function(t){
function o(a){t.error=t.hasError?new e(a,t.error,"An error was suppressed during disposal."):a,t.hasError=!0}s(o,"fail");var n,r=0;function i(){for(;n=t.stack.pop();)
try{if(!n.async&&r===1)return r=0,t.stack.push(n),Promise.resolve().then(i);if(n.dispose){var a=n.dispose.call(n.value);if(n.async)return r|=2,Promise.resolve(a).
then(i,function(c){return o(c),i()})}else r|=1}catch(c){o(c)}if(r===1)return t.hasError?Promise.reject(t.error):Promise.resolve();if(t.hasError)throw t.error}return s(
i,"next"),i()}})(typeof SuppressedError=="function"?SuppressedError:function(e,t,o){var n=new Error(o);return n.name="SuppressedError",n.error=e,n.suppressed=t,
n});const Ro=1e4,Q="latest",Po="Docker could run the image but not save it: it holds some of its layers in another form only";async function No(e,t,{via:o,c:n}){
let r=0;const i=n.progress.start(`Restoring ${t.label}`,t.size,()=>r===0?"Docker unpacks":void 0),a=(0,Co._)(l=>i.add(l)),c={enter:s(()=>r++,"enter"),leave:s(()=>r--,
"leave")},m={...t,open:s(l=>_o(t.open(l,a(l)),c),"open")};try{return o==="load"||o==="auto"&&!(0,z.mC)(e.endpoint)?await ot(e,m,n):await zo(e,m,n).catch(l=>{if(!(l instanceof
nt||o==="auto"&&l instanceof q))throw l;return n.log.debug(`${l.message}; loading the image instead`),ot(e,m,n)})}finally{i.done()}}s(No,"bringImage");async function*_o(e,{
enter:t,leave:o}){t();try{for await(const n of e){o();try{yield n}finally{t()}}}finally{o()}}s(_o,"watching");class q extends f.hG{static{s(this,"PullError")}}class nt extends q{static{
s(this,"IncompleteError")}}async function zo(e,t,o){const n={stack:[],error:void 0,hasError:!1};try{const r=(0,G.AK)(),i=xo(n,await Do({...t,repository:r,tag:Q}),
!0),a=`${i.address}/${r}`,c=new AbortController;let d=!1;const m=setTimeout(()=>c.abort(new q("Docker did not call our registry on loopback")),Ro);i.reached.then(
()=>{d=!0,clearTimeout(m)});let l=!1;i.failed.then(u=>{l=!0,c.abort(u)});try{const u={username:i.username,password:i.password,serveraddress:i.address},b=AbortSignal.
any([o.signal,c.signal]);for await(const{status:I,id:R}of e.pullImage(a,{tag:Q,auth:u,...(0,S._O)(t.platform),signal:b}))I!==void 0&&R===void 0&&o.log.debug(`do\
cker pull: ${I}`);const v=`${a}:${Q}`;if(t.layers.some(({digest:I})=>!i.requested.has(I))&&!await jo(e,v,o))throw new nt(Po);return{name:v,via:"pull"}}catch(u){
if(await Y(e,`${a}:${Q}`,o),l||o.signal.aborted||u instanceof q||u instanceof f._p)throw u;const b=d?"Docker could not pull from our registry on loopback":"Dock\
er does not reach our registry on loopback";throw new q(`${b}: ${u instanceof Error?u.message:u}`,{cause:u,hint:"Restore with --via load"})}finally{clearTimeout(
m)}}catch(r){n.error=r,n.hasError=!0}finally{const r=Mo(n);r&&await r}}s(zo,"pull");async function ot(e,t,o){const n=`${(0,G.AK)()}:${Q}`,r=(0,Io._)([{...t,references:[
n]}],t.open);try{for await(const{stream:i}of e.loadImage(r,{signal:o.signal})){const a=i?.trim()??"";if(a!==""&&o.log.debug(`docker load: ${a}`),/error unpacking/i.
test(a))throw Lo(a)}return{name:n,via:"load"}}catch(i){throw await Y(e,n,o),i}}s(ot,"load");function Lo(e){return/not found|diffid|digest/i.test(e)?new f.cs(`Do\
cker could not unpack the image: ${e}`):(0,Ao.Hd)(e,"unpack the image")}s(Lo,"unpackError");var Fo=h(75558);function Bo(e,t){const o=new Map(e.blobs.map(c=>[c.digest,
c])),n=s(c=>{const{size:d,recipe:m}=o.get(c)??{};if(d===void 0||m===void 0)throw new f.cs(`the snapshot's manifest does not say where ${c} is`);return{digest:c,
size:d,recipe:m}},"stored"),r=e.services[0];if(r===void 0)throw new f.cs("the snapshot's manifest names no image");const i=n(r.image_digest),a=r.layers.map(n);return{
label:(0,Fo.SN)({project:e.project_name,name:e.snapshot_name}),config:i,layers:a,platform:e.platform,manifestDigest:(0,Z.Bz)(i,a).digest,size:[...new Set(r.layers)].
reduce((c,d)=>c+n(d).size,i.size),open:s((c,d)=>t.open(n(c),{onBytes:d,digestChecked:!0}),"open")}}s(Bo,"incomingImage");async function Uo(e,t,{options:o,own:n,
c:r}){const i=o.tags,a=new Map;a.set(n,await x(e,n,r));for(const c of $n(i??t.services.flatMap(({references:d})=>d)))if(c!==n)try{a.set(c,await x(e,c,r))}catch(d){
if(i!==void 0||!(d instanceof f.dz))throw d;r.log.warn(`the image is not given its name ${c}, which this Docker does not take`)}return{references:[...a.keys()].
filter(c=>c!==n),now:a}}s(Uo,"namesToGive");async function Wo({references:e,now:t},o,{snapshot:n,options:r,c:i}){if(!(n.imported!==void 0||n.source.type==="impo\
rted")||r.tags!==void 0)return e;const c=e.filter(m=>!o(t.get(m)?.id??""));if(c.length===0)return e;const{foreignTags:d="none"}=r;return(typeof d=="function"?await d(
c):d==="keep")?e:(i.log.warn(`the snapshot was imported, and its image is not given the names that it came with: ${Go(c)}; --foreign-tags keep gives them`),e.filter(
m=>!c.includes(m)))}s(Wo,"withoutForeign");const ye=5;function Go(e){return e.length<=ye?e.join(", "):`${e.slice(0,ye).join(", ")} and ${e.length-ye} more`}s(Go,
"shown");var Ho=function(e,t,o){if(t!=null){if(typeof t!="object"&&typeof t!="function")throw new TypeError("Object expected.");var n,r;if(o){if(!Symbol.asyncDispose)
throw new TypeError("Symbol.asyncDispose is not defined.");n=t[Symbol.asyncDispose]}if(n===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not\
 defined.");n=t[Symbol.dispose],o&&(r=n)}if(typeof n!="function")throw new TypeError("Object not disposable.");r&&(n=s(function(){try{r.call(this)}catch(i){return Promise.
reject(i)}},"dispose")),e.stack.push({value:t,dispose:n,async:o})}else o&&e.stack.push({async:!0});return t},Ko=(function(e){return function(t){function o(a){t.
error=t.hasError?new e(a,t.error,"An error was suppressed during disposal."):a,t.hasError=!0}s(o,"fail");var n,r=0;function i(){for(;n=t.stack.pop();)try{if(!n.
async&&r===1)return r=0,t.stack.push(n),Promise.resolve().then(i);if(n.dispose){var a=n.dispose.call(n.value);if(n.async)return r|=2,Promise.resolve(a).then(i,function(c){
return o(c),i()})}else r|=1}catch(c){o(c)}if(r===1)return t.hasError?Promise.reject(t.error):Promise.resolve();if(t.hasError)throw t.error}return s(i,"next"),i()}})(
typeof SuppressedError=="function"?SuppressedError:function(e,t,o){var n=new Error(o);return n.name="SuppressedError",n.error=e,n.suppressed=t,n});const Vo=3;async function Jo(e,t,{
blobs:o,options:n,c:r}){wn(t);const i=te((0,go.y)(n.ref,"base")),a=Bo(t,o);vo(a.layers.length,await e.info(r),`the image of ${a.label} has`),await Ge(e,r);const c=await Uo(
e,t,{options:n,own:i,c:r}),{now:d}=c,m=await Zo(e,a,{candidates:[...d.values()],c:r}),l=await Wo(c,v=>m.has(v),{snapshot:t,options:n,c:r}),u=[...l,i];n.force||En(
l,d,({id:v})=>m.has(v));const b=await Qo(e,[...m],{image:a,c:r});if(b!==void 0)return await Be(e,b,{names:u,now:d,c:r}),{image:i,references:l,changed:!1,via:"pr\
esent"};for(let v=1;;v++){const D=await No(e,a,{via:n.via,c:r});try{const{id:I}=await qo(e,D.name,{image:a,c:r});return await We(e,I,{platform:a.platform,c:r}),
await Be(e,I,{names:u,now:d,c:r}),{image:i,references:l,changed:!0,via:D.via}}catch(I){if(!(I instanceof f.m_)||v===Vo)throw I;r.log.debug(`${I.message}; bringi\
ng the image once more`)}finally{await Y(e,D.name,r)}}}s(Jo,"restoreImage");async function Zo(e,t,{candidates:o,c:n}){const r=L(await e.info(n)),i=await x(e,r?t.
manifestDigest:t.config.digest,n),a=new Set;for(const c of[i,...o]){if(c===void 0||!rt(c,t))continue;const d=r&&c.id!==t.manifestDigest?await Xo(e,c,n):t.config.
digest;(r?d===t.config.digest:c.id===t.config.digest)&&a.add(c.id)}return a}s(Zo,"findSame");async function Xo(e,t,o){try{const n={stack:[],error:void 0,hasError:!1};
try{const r=Ho(n,await Le(e,t,{wanted:new Set,from:"auto",c:o}),!0);return r!==void 0?r.config.digest:await Yo(e,t,o)}catch(r){n.error=r,n.hasError=!0}finally{const r=Ko(
n);r&&await r}}catch(n){if(o.signal.aborted||n instanceof f.hG||!(n instanceof f.JC))throw n;o.log.debug(`the image ${t.id} cannot be compared: ${n.message}`);return}}
s(Xo,"readConfigDigest");async function Yo(e,t,{signal:o}){const n=le(e,t,{holds:s(async()=>!0,"holds"),configOnly:!0,signal:o});try{const{value:r,done:i}=await n.
next();return i?r.config:void 0}finally{await n.return(void 0)}}s(Yo,"savedConfig");async function Qo(e,t,{image:o,c:n}){for(const r of t)try{return await We(e,
r,{platform:o.platform,c:n}),r}catch(i){if(n.signal.aborted||!(i instanceof f.JC))throw i;n.log.debug(`the image ${r} is here but cannot be used: ${i.message}`)}}
s(Qo,"firstUsable");async function qo(e,t,{image:o,c:n}){const r=await x(e,t,n);if(r===void 0)throw new f.cs("the image did not arrive in Docker");if(!(r.id===o.
config.digest||r.id===o.manifestDigest)||!rt(r,o))throw new f.cs(`what arrived in Docker is ${r.id}, not the captured image ${o.config.digest}`);return r}s(qo,"\
checkArrived");function rt({layers:e},t){return e.join()===t.layers.map(({digest:o})=>o).join()}s(rt,"hasLayers");function er(){return{name:"docker",probe:yo,async*capture(e,t,o){
return e.kind==="archive"?yield*Un(e,{...t,c:o}):yield*Tn(await(0,C.Z)(o),e,{...t,c:o})},restore:s(async(e,t,o,n)=>Jo(await(0,C.Z)(n),e,{blobs:t,options:o,c:n}),
"restore"),describe:po,build:ht,facts:Et,images:s(async e=>mo(await(0,C.Z)(e),e),"images")}}s(er,"dockerProvider")}),25243:((U,N,h)=>{h.d(N,{AK:s(()=>P,"AK"),Cj:s(
()=>g,"Cj"),eq:s(()=>f,"eq")});var C=h(2430);const g="vm-snapshot-staging",f="vm-snapshot.probe";function P(){return`${g}/${(0,C.Pg)()}`}s(P,"stagingRepository")}),
70370:((U,N,h)=>{h.d(N,{A:s(()=>f,"A")});class C{static{s(this,"Node")}value;next;constructor(w){this.value=w}}class g{static{s(this,"Queue")}#e;#t;#n;constructor(){
this.clear()}enqueue(w){const A=new C(w);this.#e?(this.#t.next=A,this.#t=A):(this.#e=A,this.#t=A),this.#n++}dequeue(){const w=this.#e;if(w)return this.#e=this.#e.
next,this.#n--,this.#e||(this.#t=void 0),w.value}peek(){if(this.#e)return this.#e.value}clear(){this.#e=void 0,this.#t=void 0,this.#n=0}get size(){return this.#n}*[Symbol.
iterator](){let w=this.#e;for(;w;)yield w.value,w=w.next}*drain(){for(;this.#e;)yield this.dequeue()}}function f($){let w=!1;if(typeof $=="object"&&({concurrency:$,
rejectOnClear:w=!1}=$),z($),typeof w!="boolean")throw new TypeError("Expected `rejectOnClear` to be a boolean");const A=new g;let _=0;const M=s(()=>{_<$&&A.size>
0&&(_++,A.dequeue().run())},"resumeNext"),j=s(()=>{_--,M()},"next"),k=s(async(p,y,E)=>{const S=(async()=>p(...E))();y(S);try{await S}catch{}j()},"run"),T=s((p,y,E,S)=>{
const x={reject:E};new Promise(L=>{x.run=L,A.enqueue(x)}).then(k.bind(void 0,p,y,S)),_<$&&M()},"enqueue"),O=s((p,...y)=>new Promise((E,S)=>{T(p,E,S,y)}),"genera\
tor");return Object.defineProperties(O,{activeCount:{get:s(()=>_,"get")},pendingCount:{get:s(()=>A.size,"get")},clearQueue:{value(){if(!w){A.clear();return}const p=AbortSignal.
abort().reason;for(;A.size>0;)A.dequeue().reject(p)}},concurrency:{get:s(()=>$,"get"),set(p){z(p),$=p,queueMicrotask(()=>{for(;_<$&&A.size>0;)M()})}},map:{async value(p,y){
const E=[];try{Array.from(p,(S,x)=>{const L=O(y,S,x);return E.push(L),L})}catch(S){for(const x of E)x.catch(()=>{});throw S}return Promise.all(E)}}}),O}s(f,"pLi\
mit");function P($,w){const A=f(w),_=s((...M)=>A(()=>$(...M)),"limitedFunction");return Object.defineProperty(_,"clearQueue",{value:A.clearQueue}),_}s(P,"limitF\
unction");function z($){if(!((Number.isInteger($)||$===Number.POSITIVE_INFINITY)&&$>0))throw new TypeError("Expected `concurrency` to be a number from 1 and up")}
s(z,"validateConcurrency")})};export{cr as id,fr as ids,dr as modules};
