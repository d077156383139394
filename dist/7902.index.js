var tr=Object.defineProperty;var s=(K,L)=>tr(K,"name",{value:L,configurable:!0});const ir=7902,ar=[7902],cr={85223:((K,L,u)=>{u.d(L,{v:s(()=>g,"v")});var x=u(75892),w=u(85435);const f=1,I=2,P=64*1024*1024,E=10;async function*g(_,k){for await(const T of R(
(0,w.k)(_))){const j=U(T);j!==void 0&&("bytes"in j?yield j.bytes:yield*k(j))}}s(g,"replayTarSplit");async function*R(_){let k=Buffer.alloc(0);for await(const T of _){
const j=k.length===0?Buffer.from(T.buffer,T.byteOffset,T.byteLength):Buffer.concat([k,T]);let p=0;for(let m=j.indexOf(E);m>=0;m=j.indexOf(E,p))yield j.toString(
"utf8",p,m),p=m+1;if(k=j.subarray(p),k.length>P)throw new x.cs(`the record of a layer's tar has a line of more than ${P} bytes`)}k.length>0&&(yield k.toString("\
utf8"))}s(R,"linesOf");function U(_){const{type:k,name:T,name_raw:j,size:p,payload:m}=O(_);if(k===I&&typeof m=="string")return{bytes:Buffer.from(m,"base64")};if(!(k===
f&&(p===void 0||p===0))){if(k===f&&Number.isSafeInteger(p)&&p>0)return{name:(typeof T=="string"?Buffer.from(T):Buffer.from(String(j??""),"base64")).toString("la\
tin1"),size:p};throw new x.cs("the record of a layer's tar is not in the form of tar-split")}}s(U,"parse");function O(_){try{return Object(JSON.parse(_))}catch(k){
throw new x.cs("the record of a layer's tar is not in the form of tar-split",{cause:k})}}s(O,"tryParse")}),30877:((K,L,u)=>{u.d(L,{S:s(()=>P,"S"),_:s(()=>E,"_")});
var x=u(75892),w=u(83412),f=u(39472),I=u(68424);function P(O){const _=s(m=>w.mv+m+(0,w.vr)(m),"file"),{documents:k,directories:T,blobs:j}=g(O);return[...k.map(({
bytes:m})=>m.length),...j.map(({size:m})=>m)].reduce((m,S)=>m+_(S),T.length*w.mv+w.y7.length)}s(P,"archiveSize");async function*E(O,_){const{documents:k,directories:T,
blobs:j}=g(O);for(const p of T)yield(0,w.pI)({path:p,size:0,type:"directory"});for(const{path:p,bytes:m}of k)yield Buffer.concat([(0,w.pI)({path:p,size:m.length,
type:"file"}),m,Buffer.alloc((0,w.vr)(m.length))]);for(const{digest:p,size:m}of j){yield(0,w.pI)({path:(0,f.nD)(p),size:m,type:"file"});let S=m;for await(const D of _(
p)){if(S-=D.length,S<0)break;yield D}if(S!==0)throw new x.cs(`blob ${p} is ${S<0?"longer":"shorter"} than the ${m} bytes it should have`);(0,w.vr)(m)>0&&(yield new Uint8Array(
(0,w.vr)(m)))}yield w.y7}s(E,"writeArchive");function g(O){const _=O.map(p=>({...p,names:p.references.map(I.F2)}));if(_.some(({names:p})=>p.some(({digest:m})=>m!==
void 0)))throw new x.dz("an archive can name an image by tags only, not by digests");const k=[{path:"oci-layout",value:{imageLayoutVersion:"1.0.0"}},{path:"inde\
x.json",value:{schemaVersion:2,mediaType:f.Z2.index,manifests:_.flatMap(R)}},{path:"manifest.json",value:_.map(U)}].map(({path:p,value:m})=>({path:p,bytes:Buffer.
from(JSON.stringify(m))})),T=O.map(({config:p,layers:m})=>(0,f.Bz)(p,m)),j=O.flatMap(({config:p,layers:m})=>[p,...m]);return{directories:["blobs/","blobs/sha256\
/"],documents:[...k,...T.map(({digest:p,bytes:m})=>({path:(0,f.nD)(p),bytes:m}))],blobs:[...new Map(j.map(p=>[p.digest,p])).values()]}}s(g,"plan");function R({config:O,
layers:_,platform:k,names:T}){const{bytes:j,digest:p}=(0,f.Bz)(O,_),[m,S,D]=k.split("/"),N={mediaType:f.Z2.manifest,digest:p,size:j.length,...S!=="unknown"&&{platform:{
architecture:S,os:m,...D!==void 0&&{variant:D}}}},B=T.map(Y=>({...N,annotations:{"io.containerd.image.name":(0,I.Ew)(Y),"org.opencontainers.image.ref.name":Y.tag??
"latest"}}));return B.length>0?B:[N]}s(R,"descriptors");function U({config:O,layers:_,names:k}){const T=k.map(I.hG);return{Config:(0,f.nD)(O.digest),RepoTags:T.
length>0?T:null,Layers:_.map(({digest:j})=>(0,f.nD)(j))}}s(U,"dockerManifest")}),91152:((K,L,u)=>{u.d(L,{_:s(()=>x,"_")});function x(w){const f=new Map;return I=>{
let P=0;return E=>{P+=E;const g=f.get(I)??0;P<=g||(f.set(I,P),w(P-g))}}}s(x,"furthest")}),68853:((K,L,u)=>{u.d(L,{O:s(()=>x,"O")});function x(w,f){const I=`./${w}\
.${f.endsWith(".ts")?"ts":"js"}`;return new URL(I,f)}s(x,"workerUrl")}),67914:((K,L,u)=>{u.d(L,{s:s(()=>T,"s"),j:s(()=>j,"j")});var x=u(57975),w=u(38522),f=u(75892),
I=u(78474),P=u(70370);const E=4,g=512*1024;function R(p){const m=[],S=(0,P.A)(E);return D=>S(async()=>{const N=m.pop()??(0,w.createZstdCompress)({chunkSize:g,flush:w.
constants.ZSTD_e_end,params:p}),B=await U(N,D);return m.push(N),B})}s(R,"openLanes");async function U(p,m){const S=[],D=s(N=>S.push(N),"take");p.on("data",D);try{
return p.write(m)||await(0,I.once)(p,"drain"),Buffer.concat(S)}finally{p.off("data",D)}}s(U,"compressIn");const O=(0,x.promisify)(w.zstdCompress),_=(0,x.promisify)(
w.zstdDecompress),k=new Map;async function T(p,m){const S={[w.constants.ZSTD_c_compressionLevel]:m,[w.constants.ZSTD_c_checksumFlag]:1};if(p.length<g)return new Uint8Array(
await O(p,{chunkSize:Math.max(64,p.length>>1),params:S}));const D=k.get(m)??R(S);return k.set(m,D),await D(p)}s(T,"compressFrame");async function j(p,m,S){const D={
chunkSize:Math.max(m+1,64),maxOutputLength:Math.max(m,1)},N=await _(p,D).catch(B=>{throw new f.cs(`${S} is damaged: it does not decompress`,{cause:B})});if(N.length!==
m)throw new f.cs(`${S} is damaged: ${N.length} bytes instead of ${m}`);return N}s(j,"decompressFrame")}),70033:((K,L,u)=>{u.d(L,{y:s(()=>x,"y")});function x(f,I){
return`vm-snapshot/${w(f.project)||"project"}/${w(I)||"service"}:${f.name}`}s(x,"ownReference");function w(f){return f.toLowerCase().replace(/[^a-z0-9]+/g,"-").
replace(/^-|-$/g,"")}s(w,"component")}),23082:((K,L,u)=>{u.r(L),u.d(L,{dockerProvider:s(()=>Qo,"dockerProvider")});var x=u(40610),w=u(44143),f=u(75892),I=u(79738),
P=u(51630),E=u(51455),g=u(76760);async function R({context:e,file:t}){if(U(e))return;const o=await O(e);if(o===void 0)throw new f.m_(`The folder '${e}' to build\
 from is not there`,{hint:"Check the path"});if(o!=="unknown"&&!o.isDirectory())throw new f.dz(`'${e}' to build from is not a folder`,{hint:"Give the folder tha\
t the Dockerfile may copy from, and the Dockerfile with --file"});const n=t===void 0?[(0,g.join)(e,"Dockerfile"),(0,g.join)(e,"dockerfile")]:[t],r=(await Promise.
all(n.map(O))).find(i=>i!==void 0);if(r===void 0)throw new f.m_(`There is no Dockerfile at '${n[0]}'`,{hint:t===void 0?"Name it with --file (in a workflow: the \
input 'file'), or give another folder":"Check the path of the Dockerfile"});if(r!=="unknown"&&r.isDirectory())throw new f.dz(`The Dockerfile '${t??n[0]}' is a f\
older`)}s(R,"checkContext");function U(e){return/^[a-z+]+:\/\/|^git@/.test(e)}s(U,"isRemote");async function O(e){try{return await(0,E.stat)(e)}catch(t){return[
"ENOENT","ENOTDIR"].includes(t.code??"")?void 0:"unknown"}}s(O,"look");var _=u(57975);const k=/^DEPRECATED: The legacy builder/,T=/^Step \d+\/\d+ : /,j="------";
function p(e){let t=!1;return o=>{t=k.test(o)||t&&/^(\s|$)/.test(o),t||e(o)}}s(p,"withoutNotice");function m(e){const t=[],o=p(i=>t.push(i));for(const i of e)o(
(0,_.stripVTControlCharacters)(i).trimEnd());const n=t.findLastIndex(i=>T.test(i)),r=n>=0?n:Math.max(0,t.indexOf(j));return t.slice(r).filter(i=>i!=="")}s(m,"la\
stWords");var S=u(68424),D=u(454);async function N(e,t,{signal:o}){try{return ce(await e.inspectImage(t,{signal:o}))}catch(n){if(n instanceof f.m_)return;throw n}}
s(N,"findImage");function B(e){return(e.DriverStatus??[]).some(([,t])=>t.startsWith("io.containerd.snapshotter"))}s(B,"usesContainerd");function Y(e){return(0,D.
WN)({os:e.OSType,architecture:e.Architecture})}s(Y,"platformOf");function Z(e){return(0,S.rw)(e)?e:(0,S.hG)((0,S.F2)(e))}s(Z,"imageName");function ce(e){const t=e.
RootFS?.Layers??[];if(!(0,w.Bc)(e.Id)||!t.every(w.Bc))throw new f.cs(`Docker names the image by something else than sha256: ${e.Id}`);return{id:e.Id,layers:t,platform:(0,D.
WN)({os:e.Os,architecture:e.Architecture,...e.Variant&&{variant:e.Variant}}),references:e.RepoTags??[],size:e.Size??0,config:e.Config}}s(ce,"toImage");var b=u(2430),
A=u(25243);const z="vm-snapshot/",H=[`${A.Cj}/*`,`*/${A.Cj}/*`];function G(e){return e.startsWith(z)||X(e)}s(G,"isOurs");function X(e){return oe(e)!==void 0}s(X,
"isStaging");function fe(e){const t=oe(e);return t!==void 0&&(0,b.Tu)(t)==="dead"}s(fe,"isAbandoned");function oe(e){return/(?:^|\/)vm-snapshot-staging\/([0-9a-f-]+)(?::[\w.-]+)?$/.
exec(e)?.[1]}s(oe,"ownerOf");function dt(e){return`${z}build:${e.slice(0,16)}`}s(dt,"buildName");const ut=23,lt=4,Se="Install the docker command: building goes \
through it";async function ht(e,t){await R(e);const o=await(0,x.Z)(t),n=(0,P.J$)(o.endpoint),r=await yt(n,t);if(r==="classic"&&e.secrets.length>0)throw new f.Wt(
"build secrets need BuildKit, and this docker command has none",{hint:"Install buildx: https://docs.docker.com/go/buildx/"});const i=e.tags.length>0?e.tags.map(
Z):[dt((0,w.ZD)((0,w.ol)(JSON.stringify([e.context,e.file,e.target]))))];return t.log.debug(`building with ${r}`),await(0,I.m0)("docker",pt(e,{mode:r,tags:i}),{
signal:t.signal,env:{...n,DOCKER_BUILDKIT:r==="classic"?"0":"1",BUILDX_NO_DEFAULT_ATTESTATIONS:"1"},onLine:p(a=>t.log.info(a)),tellLast:m,secrets:mt(e.secrets),
title:"docker build",missingHint:Se}),{kind:"image",reference:i[0],...e.platform!==void 0&&{platform:e.platform}}}s(ht,"buildImage");function pt(e,{mode:t,tags:o}){
const n=s((i,a)=>a===void 0?[]:[`--${i}`,a],"option"),r=s((i,a)=>Object.entries(a).flatMap(([c,d])=>[`--${i}`,`${c}=${d}`]),"pairs");return[...t==="buildx"?["bu\
ildx","build","--load"]:["build"],...t==="classic"?["--force-rm"]:["--progress","plain"],...n("file",e.file),...n("target",e.target),...n("platform",e.platform),
...n("network",e.network),...e.noCache?["--no-cache"]:[],...r("build-arg",e.buildArgs),...r("label",e.labels),...e.secrets.flatMap(i=>["--secret",i]),...o.flatMap(
i=>["--tag",i]),"--",e.context]}s(pt,"buildArguments");function mt(e,t=process.env){return e.map(o=>new Map(o.split(",").map(n=>n.split("=",2)))).flatMap(o=>(t[o.
get("env")??o.get("id")??""]??"").split(/[\r\n]+/)).map(o=>o.trim()).filter(o=>o.length>=lt)}s(mt,"secretValues");async function yt(e,t){const o={signal:t.signal,
env:e,missingHint:Se};if(await r(["buildx","version"]))return"buildx";const{stdout:n}=await(0,I.m0)("docker",["version","--format","{{.Client.Version}}"],o);return Number(
n.split(".")[0])<ut?"buildkit":"classic";async function r(i){try{return await(0,I.m0)("docker",i,o),!0}catch(a){if(a instanceof f.Qd)return!1;throw a}}}s(yt,"ch\
ooseMode");var te=u(77598),wt=u(70370),Q=u(15721),W=u(3134);function De(e){const t=e.replace(/^\uFEFF/,"").split(`
`).filter(o=>!o.startsWith("#")).map(o=>o.trim()).filter(o=>o!=="").flatMap(gt);return{ignores(o){const n=o.split("/"),r=n.map((a,c)=>n.slice(0,c+1).join("/")),
i=t.findLast(({expression:a})=>r.some(c=>a.test(c)));return i!==void 0&&!i.keeps},prunes:!t.some(({keeps:o})=>o)}}s(De,"ignorePatterns");function gt(e){const t=e.
startsWith("!"),o=bt(t?e.slice(1).trim():e);return o===""?[]:[{expression:vt(o,e),keeps:t}]}s(gt,"parsePattern");function bt(e){const t=[];for(const o of e.split(
"/"))o===".."?t.pop():o!==""&&o!=="."&&t.push(o);return t.join("/")}s(bt,"clean");function vt(e,t){let o="";for(let n=0;n<e.length;n++){const r=e[n];if(r==="*"&&
e[n+1]==="*"){for(;e[n+1]==="*";)n++;const i=n===e.length-1;e[n+1]==="/"&&n++,o+=i?".*":"(?:.*/)?"}else if(r==="*")o+="[^/]*";else if(r==="?")o+="[^/]";else if(r===
"["){const i=e.indexOf("]",n+2);if(i<0)throw new f.dz(`'${t}' in .dockerignore is no pattern: a [ has no ]`);o+=`[${e.slice(n+1,i).replace(/[[\\]/g,"\\$&")}]`,n=
i}else r==="\\"&&n+1<e.length?o+=ke(e[++n]):o+=ke(r)}try{return new RegExp(`^${o}$`,"s")}catch(n){throw new f.dz(`'${t}' in .dockerignore is no pattern`,{cause:n})}}
s(vt,"toExpression");function ke(e){return e.replace(/[.*+?^${}()|[\]\\/]/g,"\\$&")}s(ke,"escaped");const Et=8;async function $t(e,t){await R(e);const o=(0,w.ol)(
JSON.stringify([e.target??null,_e(e.buildArgs),_e(e.labels)]));if(U(e.context))return{dockerfile:(0,w.ol)(JSON.stringify([e.file??null])),options:o,context:(0,w.
ol)(e.context)};const n=e.file??await St(e.context),r=await(0,W.CD)(`Cannot read ${n}`,()=>(0,E.readFile)(n));return{dockerfile:(0,w.ol)(r),options:o,context:await kt(
e.context,await Dt(e.context,n),t)}}s($t,"buildFacts");async function St(e){const t=(0,g.join)(e,"Dockerfile");return await Te(t)?t:(0,g.join)(e,"dockerfile")}s(
St,"defaultFile");async function Dt(e,t){for(const o of[`${t}.dockerignore`,(0,g.join)(e,".dockerignore")])if(await Te(o))return De(await(0,W.CD)(`Cannot read ${o}`,
()=>(0,E.readFile)(o,"utf8")));return De("")}s(Dt,"readIgnored");async function kt(e,t,o){const n=(0,wt.A)(Et),r=[];for await(const i of Oe(e,"",t)){const a=n(()=>Ot(
(0,g.join)(e,i.path),i,o));a.catch(()=>{}),r.push(a)}return(0,w.ol)((await Promise.all(r)).sort().join(`
`))}s(kt,"contextDigest");async function*Oe(e,t,o){const n=await(0,W.CD)(`Cannot read ${(0,g.join)(e,t)}`,()=>(0,E.readdir)((0,g.join)(e,t),{withFileTypes:!0}));
for(const r of n){const i=t===""?r.name:`${t}/${r.name}`,a=o.ignores(i);r.isDirectory()?(a||(yield{path:i,kind:"folder"}),(!a||!o.prunes)&&(yield*Oe(e,i,o))):!a&&
r.isFile()?yield{path:i,kind:"file"}:!a&&r.isSymbolicLink()&&(yield{path:i,kind:"link"})}}s(Oe,"walk");async function Ot(e,t,{signal:o}){o.throwIfAborted();const n=s(
(a,c)=>JSON.stringify([t.path,a,c]),"told");if(t.kind==="folder")return n("folder","");if(t.kind==="link")return n("link",await(0,W.CD)(`Cannot read ${e}`,()=>(0,E.
readlink)(e)));const{mode:r}=await(0,W.CD)(`Cannot read ${e}`,()=>(0,E.stat)(e)),i=(0,te.createHash)("sha256");for await(const a of(0,Q.KQ)(e,{signal:o,follow:!1}))
i.update(a);return n((r&64)===0?"file":"program",(0,w.aD)(i.digest("hex")))}s(Ot,"describe");async function Te(e){return await(0,E.stat)(e).then(()=>!0,()=>!1)}
s(Te,"exists");function _e(e){return Object.entries(e).sort(([t],[o])=>t<o?-1:1)}s(_e,"sorted");const Tt="/var/lib/containerd",_t="/etc/containerd/config.toml",
Ct="io.containerd.content.v1.content";async function It(e){const t=await Promise.all((await At()).map(jt));return[...new Set([(0,g.join)(e,"containerd/daemon"),
Tt,...t.filter(o=>o!==void 0)])]}s(It,"containerdRoots");async function jt(e){const[t="",...o]=(await Ie(`/proc/${e}/cmdline`)).split("\0");if((0,g.basename)(t)!==
"containerd")return;const n=Ce(o,["--config","-c"])??_t,r=Ce(o,["--root"])??((0,g.isAbsolute)(n)?xt(await Ie(n)):void 0);return r!==void 0&&(0,g.isAbsolute)(r)?
r:void 0}s(jt,"rootOfProcess");function Ce(e,t){for(const[o,n]of e.entries()){if(t.includes(n))return e[o+1];const[r="",i]=n.split("=",2);if(t.includes(r))return i}}
s(Ce,"flag");function xt(e){const t=e.split(/^\s*\[/m,1)[0]??"";return/^\s*root\s*=\s*["']([^"']+)["']/m.exec(t)?.[1]}s(xt,"rootOfConfig");async function At(){return(await(0,E.
readdir)("/proc").catch(()=>[])).filter(e=>/^\d+$/.test(e))}s(At,"processIds");async function Ie(e){return await(0,E.readFile)(e,"utf8").catch(()=>"")}s(Ie,"tex\
tOf");var je=u(44887),Rt=u(41904),ne=u(39472),xe=u(95499),Ae=u(14399),Mt=u(65060),Pt=u(93393);const Re=16*1024*1024,Nt=200,zt=new AbortController().signal,Lt=s(
async(e,t,o)=>{const{config:n,layers:r}=await Ft(e,t),i=new Map;for(const[a,c]of t.layers.entries()){const d=r[a];!o.has(c)||i.has(c)||d===void 0||i.set(c,Bt(await e.
open((0,ne.nD)(d.digest)),d))}return{config:n,layers:i}},"openContentFiles");async function Ft(e,t){const o=[t.id],n=new Set;for(let r=o.shift();r!==void 0;r=o.
shift()){if(n.has(r))continue;if(n.add(r).size>Nt)break;const i=await Me(e,r,{optional:r!==t.id}),{children:a=[],image:c}=i===void 0?{}:(0,xe.pr)(i);if(o.push(...a.
map(y=>y.digest)),c===void 0)continue;const d=await Me(e,c.config.digest,{optional:!0});if(!(d===void 0||!Ut(t,d)||c.layers.length!==t.layers.length))return{config:{
digest:(0,w.ol)(d),bytes:d},layers:c.layers}}throw new f.m_(`no manifest of ${t.id} has the image's layers`)}s(Ft,"findManifest");function Ut(e,t){const o=(0,je.
M)((0,je.t)(t));return!("problem"in o)&&(0,D.WN)(o.platform)===e.platform&&o.layers.join()===e.layers.join()}s(Ut,"isConfigOf");async function Me(e,t,{optional:o}){
try{const n=await e.read((0,ne.nD)(t),Re),[r="",i]=t.split(":");if((0,te.createHash)(r).update(n).digest("hex")!==i)throw new f.cs(`containerd's document ${t} i\
s damaged`);return n}catch(n){if(o&&n instanceof f.m_)return;throw n}}s(Me,"readDocument");function Bt(e,{digest:t,mediaType:o}){return{...o?.endsWith(".tar")&&
e.size!==void 0&&{size:e.size},async*bytes(){const{head:n,all:r}=await(0,Mt.s)(e.bytes(),Ae.Fm),i=(0,Ae.bp)(n);i===void 0?yield*r:yield*(0,Pt.o)(r,i,{signal:zt,
damaged:(0,Rt.T)(t)})}}}s(Bt,"uncompressed");var Pe=u(78474),Wt=u(75919),Kt=u(68853);const Ht={maxYoungGenerationSizeMb:4};async function*Gt(e,{signal:t}){t.throwIfAborted();
const o=new Wt.Worker((0,Kt.O)("replay-worker",import.meta.url),{workerData:e,resourceLimits:Ht});try{for await(const[n]of(0,Pe.on)(o,"message",{signal:t,close:[
"exit"]})){if(n===null)return;yield n.bytes.subarray(0,n.length),o.postMessage(n.bytes,[n.bytes.buffer])}throw new f.cs("the thread that reads the layer ended e\
arly")}catch(n){throw t.aborted?t.reason:n}finally{await o.terminate()}}s(Gt,"replayInThread");var Vt=function(e,t,o){if(t!=null){if(typeof t!="object"&&typeof t!=
"function")throw new TypeError("Object expected.");var n,r;if(o){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");n=t[Symbol.asyncDispose]}
if(n===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");n=t[Symbol.dispose],o&&(r=n)}if(typeof n!="function")throw new TypeError(
"Object not disposable.");r&&(n=s(function(){try{r.call(this)}catch(i){return Promise.reject(i)}},"dispose")),e.stack.push({value:t,dispose:n,async:o})}else o&&
e.stack.push({async:!0});return t},Jt=(function(e){return function(t){function o(a){t.error=t.hasError?new e(a,t.error,"An error was suppressed during disposal."):
a,t.hasError=!0}s(o,"fail");var n,r=0;function i(){for(;n=t.stack.pop();)try{if(!n.async&&r===1)return r=0,t.stack.push(n),Promise.resolve().then(i);if(n.dispose){
var a=n.dispose.call(n.value);if(n.async)return r|=2,Promise.resolve(a).then(i,function(c){return o(c),i()})}else r|=1}catch(c){o(c)}if(r===1)return t.hasError?
Promise.reject(t.error):Promise.resolve();if(t.hasError)throw t.error}return s(i,"next"),i()}})(typeof SuppressedError=="function"?SuppressedError:function(e,t,o){
var n=new Error(o);return n.name="SuppressedError",n.error=e,n.suppressed=t,n});function Zt(e,{signal:t}){const o=new AsyncDisposableStack;return{parallel:!0,async read(n,r){
const i={stack:[],error:void 0,hasError:!1};try{const a=Vt(i,await(0,Q.lf)((0,g.join)(e,n),{follow:!1}),!0),{size:c}=await a.stat();if(c>r)throw new f.cs(`${n} \
is larger than ${r} bytes`);return await a.readFile()}catch(a){i.error=a,i.hasError=!0}finally{const a=Jt(i);a&&await a}},async open(n){const r=o.use(await(0,Q.
lf)((0,g.join)(e,n),{follow:!1}));return{size:(await r.stat()).size,bytes:s(()=>(0,Q.Xe)(r,(0,g.join)(e,n),{signal:t}),"bytes")}},replay:s((n,r)=>Gt({record:(0,g.
join)(e,n),folder:(0,g.join)(e,r)},{signal:t}),"replay"),[Symbol.asyncDispose]:()=>o.disposeAsync()}}s(Zt,"localFiles");const Xt=6e4;async function me(e,{id:t,platform:o},{
mounts:n=[],c:r}){const i={Image:t,Cmd:["vm-snapshot"],NetworkDisabled:!0,Labels:{[A.eq]:(0,b.Pg)()},HostConfig:{Mounts:n}},a=await e.createContainer(i,{signal:r.
signal,...(0,D._O)(o)});return{id:a,async[Symbol.asyncDispose](){try{await e.removeContainer(a,{volumes:!0,signal:AbortSignal.timeout(Xt)})}catch(c){r.log.warn(
`a container stays behind: ${c instanceof Error?c.message:c}`)}}}}s(me,"holdImage");async function Ne(e,t){for(const{Id:o,Labels:n}of await e.listContainers(A.eq,
t))(0,b.Tu)(n?.[A.eq]??"")==="dead"&&await e.removeContainer(o,{...t,volumes:!0})}s(Ne,"sweepHeld");var de=u(97962),Yt=u(85223),re=u(93322),ye=u(48161);class Qt{static{
s(this,"TarContents")}#e;#t=new Map;#n=new Map;#o;#r=0;constructor(t){this.#e=t[Symbol.asyncIterator]()}async*read({name:t,size:o}){const n=Le(Buffer.from(t,"la\
tin1").toString());for(;;){const r=this.#t.get(this.#n.get(n)??n);if(r!==void 0)return yield*this.#s(n,r,o);const i=await this.#e.next();if(i.done)throw new f.cs(
`Docker's folder of the layer has no file ${JSON.stringify(n)}`);const a=ze(i.value.path);if(i.value.type==="link"&&this.#n.set(a,ze(i.value.linkTarget)),i.value.
type==="file")if(a!==n)await this.#i(a,i.value);else{if(i.value.size!==o)throw Fe(n,o);return yield*i.value.body}}}async[Symbol.asyncDispose](){await this.#e.return?.(),
await this.#o?.close()}async*#s(t,o,n){if(o.size!==n)throw Fe(t,n);this.#o!==void 0&&(yield*(0,Q.Xe)(this.#o,"the temporary file",o))}async#i(t,{body:o,size:n}){
this.#t.set(t,{at:this.#r,size:n});const r=this.#o??await(0,W.CD)(`Cannot keep a part of the layer in ${(0,ye.tmpdir)()}`,en);this.#o=r;for await(const i of o)await(0,W.
CD)(`Cannot keep a part of the layer in ${(0,ye.tmpdir)()}`,()=>qt(r,i,this.#r)),this.#r+=i.length}}async function qt(e,t,o){for(let n=0;n<t.length;)n+=(await e.
write(t,n,t.length-n,o+n)).bytesWritten}s(qt,"writeAll");async function en(){const e=(0,g.join)((0,ye.tmpdir)(),`vm-snapshot-${(0,te.randomUUID)()}`),t=await(0,E.
open)(e,"wx+",384);return await(0,E.unlink)(e),t}s(en,"openUnnamed");function ze(e){const t=Le(e);return t.slice(t.indexOf("/")+1)}s(ze,"inFolder");function Le(e){
return e.split("/").filter(t=>t!==""&&t!==".").join("/")}s(Le,"tar_contents_clean");function Fe(e,t){return new f.cs(`${JSON.stringify(e)} is not a file of ${t}\
 bytes`)}s(Fe,"wrongSize");var tn=function(e,t,o){if(t!=null){if(typeof t!="object"&&typeof t!="function")throw new TypeError("Object expected.");var n,r;if(o){
if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");n=t[Symbol.asyncDispose]}if(n===void 0){if(!Symbol.dispose)throw new TypeError(
"Symbol.dispose is not defined.");n=t[Symbol.dispose],o&&(r=n)}if(typeof n!="function")throw new TypeError("Object not disposable.");r&&(n=s(function(){try{r.call(
this)}catch(i){return Promise.reject(i)}},"dispose")),e.stack.push({value:t,dispose:n,async:o})}else o&&e.stack.push({async:!0});return t},nn=(function(e){return function(t){
function o(a){t.error=t.hasError?new e(a,t.error,"An error was suppressed during disposal."):a,t.hasError=!0}s(o,"fail");var n,r=0;function i(){for(;n=t.stack.pop();)
try{if(!n.async&&r===1)return r=0,t.stack.push(n),Promise.resolve().then(i);if(n.dispose){var a=n.dispose.call(n.value);if(n.async)return r|=2,Promise.resolve(a).
then(i,function(c){return o(c),i()})}else r|=1}catch(c){o(c)}if(r===1)return t.hasError?Promise.reject(t.error):Promise.resolve();if(t.hasError)throw t.error}return s(
i,"next"),i()}})(typeof SuppressedError=="function"?SuppressedError:function(e,t,o){var n=new Error(o);return n.name="SuppressedError",n.error=e,n.suppressed=t,
n});const on=64*1024*1024;async function rn(e,t,{root:o,c:n}){const{signal:r}=n,i=`/vm-snapshot-${(0,te.randomUUID)()}`,c=await me(e,t,{mounts:[{Type:"bind",Source:o,
Target:i,ReadOnly:!0,BindOptions:{NonRecursive:!0}}],c:n}),d=s(h=>(0,de.Fb)(e.readContainer(c.id,`${i}/${h}`,{signal:r}),r),"members");async function y(h,l){for await(const{
type:v,size:$,body:C}of d(h)){if(v!=="file"||$>l)throw new f.cs(`${h} is not a file of at most ${l} bytes`);const F=[];for await(const M of C)F.push(M);return Buffer.
concat(F)}throw new f.cs(`Docker handed out nothing as ${h}`)}return s(y,"read"),{parallel:!1,read:y,async open(h){return{async*bytes(){for await(const{type:l,body:v}of d(
h)){if(l!=="file")throw new f.cs(`${h} is not a file`);yield*v}}}},async*replay(h,l){const v={stack:[],error:void 0,hasError:!1};try{const $=await y(h,on),C=tn(
v,new Qt(d(l)),!0);yield*(0,Yt.v)((0,re.Oo)($),F=>C.read(F))}catch($){v.error=$,v.hasError=!0}finally{const $=nn(v);$&&await $}},[Symbol.asyncDispose]:()=>c[Symbol.
asyncDispose]()}}s(rn,"helperFiles");function sn(e){let t;return e.map(o=>(t=t===void 0?o:(0,w.ol)(`${t} ${o}`),t))}s(sn,"chainIds");const an="image/overlay2/im\
agedb/content/sha256",cn="image/overlay2/layerdb/sha256",fn=4096,dn=s(async(e,t,o)=>{const n=s(async a=>(await e.read(a,fn)).toString("latin1").trim(),"text"),r=await e.
read(`${an}/${(0,w.ZD)(t.id)}`,Re);if((0,w.ol)(r)!==t.id)throw new f.cs(`the config ${t.id} in Docker's folder is damaged`);const i=new Map;for(const[a,c]of sn(
t.layers).entries()){const d=t.layers[a];if(!o.has(d)||i.has(d))continue;const y=`${cn}/${(0,w.ZD)(c)}`;if(await n(`${y}/diff`)!==d)throw new f.cs(`the layer ${d}\
 in Docker's folder is another one`);const h=await n(`${y}/cache-id`);if(!/^[0-9a-z]{1,128}$/.test(h))throw new f.cs(`the layer ${d} in Docker's folder has no p\
roper name`);i.set(d,{size:Number(await n(`${y}/size`)),bytes:s(()=>e.replay(`${y}/tar-split.json.gz`,`overlay2/${h}/diff`),"bytes")})}return{config:{digest:t.id,
bytes:r},layers:i}},"openOverlayFiles");var un=function(e,t,o){if(t!=null){if(typeof t!="object"&&typeof t!="function")throw new TypeError("Object expected.");var n,
r;if(o){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");n=t[Symbol.asyncDispose]}if(n===void 0){if(!Symbol.dispose)throw new TypeError(
"Symbol.dispose is not defined.");n=t[Symbol.dispose],o&&(r=n)}if(typeof n!="function")throw new TypeError("Object not disposable.");r&&(n=s(function(){try{r.call(
this)}catch(i){return Promise.reject(i)}},"dispose")),e.stack.push({value:t,dispose:n,async:o})}else o&&e.stack.push({async:!0});return t},ln=(function(e){return function(t){
function o(a){t.error=t.hasError?new e(a,t.error,"An error was suppressed during disposal."):a,t.hasError=!0}s(o,"fail");var n,r=0;function i(){for(;n=t.stack.pop();)
try{if(!n.async&&r===1)return r=0,t.stack.push(n),Promise.resolve().then(i);if(n.dispose){var a=n.dispose.call(n.value);if(n.async)return r|=2,Promise.resolve(a).
then(i,function(c){return o(c),i()})}else r|=1}catch(c){o(c)}if(r===1)return t.hasError?Promise.reject(t.error):Promise.resolve();if(t.hasError)throw t.error}return s(
i,"next"),i()}})(typeof SuppressedError=="function"?SuppressedError:function(e,t,o){var n=new Error(o);return n.name="SuppressedError",n.error=e,n.suppressed=t,
n});const Ue=["auto","content","overlay2","helper","save"];function hn(e=process.env.VM_LAYERS_FROM||"auto"){const t=Ue.find(o=>o===e);if(t===void 0)throw new f.
dz(`VM_LAYERS_FROM '${e}' is none of ${Ue.join(", ")}`);return t}s(hn,"layersFrom");async function Be(e,t,{wanted:o,from:n=hn(),c:r}){const i=e.endpoint.kind===
"unix";if(n==="save"||n==="auto"&&!i)return;let a=i?"its image store keeps layers in another form":`the daemon at ${e.endpoint.url} may be on another host`;for(const c of await pn(
e,t,{wanted:o,c:r}))if(!(n!=="auto"&&c.name!==n||c.name!=="helper"&&!i)){if(n==="auto"&&c.tooSlow!==void 0){r.log.debug(`the layers do not come from ${we[c.name]}\
: ${c.tooSlow}`);continue}try{const d=await c.open();return r.log.debug(`the layers come from ${we[c.name]}`),{...d,replaceable:n==="auto"}}catch(d){if(r.signal.
aborted||!(d instanceof f.JC||(0,W.UQ)(d)!==void 0))throw d;a=d.message,r.log.debug(`the layers do not come from ${we[c.name]}: ${a}`)}}if(n!=="auto")throw new f.
Wt(`VM_LAYERS_FROM=${n} cannot be followed: ${a}`,{hint:"Leave it unset: then the quickest way that works is taken"})}s(Be,"openImageFiles");const we={content:"\
containerd's content store",overlay2:"Docker's overlay2 folder",helper:"the files that Docker hands out"};async function pn(e,t,{wanted:o,c:n}){const r=await e.
info(n),i=r.DockerRootDir??"/var/lib/docker",a=B(r);if(!a&&r.Driver!=="overlay2")return[];await Ne(e,n);const c=a?(await It(i)).map($=>(0,g.join)($,Ct)):[i],d=a?
Lt:dn,y=s(($,C)=>({name:$,open:s(()=>mn(c,async F=>{const M={stack:[],error:void 0,hasError:!1};try{const V=un(M,new AsyncDisposableStack,!0),ft=V.use(await C(F,
V)),qo=await d(ft,t,o),er=V.move();return{...qo,parallel:ft.parallel,[Symbol.asyncDispose]:()=>er.disposeAsync()}}catch(V){M.error=V,M.hasError=!0}finally{const V=ln(
M);V&&await V}}),"open")}),"way"),h=y(a?"content":"overlay2",async($,C)=>(a||await yn($,C,{docker:e,image:t,c:n}),Zt($,n))),l=y("helper",$=>rn(e,t,{root:$,c:n})),
v=!a&&o.size===new Set(t.layers).size;return[h,{...l,tooSlow:v?"all of them are wanted, for which a save is quicker":void 0}]}s(pn,"waysTo");async function mn(e,t){
const o=[];for(const n of e)try{return await t(n)}catch(r){if(o.push(r),!(r instanceof f.m_||r instanceof f.dz||r instanceof f.iC))throw r}throw o.find(n=>n instanceof
f.iC)??o[0]}s(mn,"firstOf");async function yn(e,t,{docker:o,image:n,c:r}){if(process.geteuid?.()!==0)throw new f.iC("only root may read all files of all layers");
const i=s(c=>(0,W.CD)(`Cannot look into ${e}`,()=>(0,E.stat)((0,g.join)(e,c))),"look");await i("image/overlay2/layerdb");const{id:a}=t.use(await me(o,n,{c:r}));
await i(`containers/${a}`)}s(yn,"proveOwn");function ue(e){return{kind:"image",images:[{name:"base",...e}],volumes:[],files:{}}}s(ue,"imageMachine");function wn({
kind:e,snapshot_name:t}){if(e!=="image")throw new f.Wt(`The snapshot '${t}' is no image: it holds a ${e==="compose"?"Compose project":e}`,{hint:"Restore it with\
: vm snapshot restore"})}s(wn,"refuseOtherKinds");async function*gn({config:e,layers:t,parallel:o,replaceable:n},r,{holds:i,c:a}){const c=[...new Set(r.layers)],
d=[];for(const[y,h]of c.entries()){const l=t.get(h);if(l===void 0)continue;a.signal.throwIfAborted();const v=`layer ${y+1} of ${c.length}`;yield{label:v,digest:h,
...l.size!==void 0&&{size:l.size},parallel:o,shortcut:n,open($){const C=bn(l.bytes(),v,a.signal);return $===void 0?vn(C,v,h):(d.push($),C)}}}a.signal.throwIfAborted(),
await i(e.digest)||(yield{label:"config",digest:e.digest,size:e.bytes.length,open:s(()=>(0,re.Oo)(e.bytes),"open")}),await Promise.allSettled(d)}s(gn,"offerFile\
s");async function*bn(e,t,o){try{yield*e}catch(n){if(o.aborted)throw o.reason;const r=n instanceof Error?n.message:String(n);throw new f.cs(`${t} cannot be read\
 from Docker's files: ${r}`,{cause:n})}}s(bn,"asDamage");async function*vn(e,t,o){const n=(0,re.AB)();yield*(0,re.Mi)(e,i=>n.add(i));const r=(0,w.aD)(n.done().sha256);
if(r!==o)throw new f.cs(`${t} in Docker's files is ${r}, not ${o}`)}s(vn,"verified");const We=6e4;function En(e){return[...new Set(e.map(Dn))]}s(En,"checkedName\
s");function $n(e,t,o){for(const n of e){const r=t.get(n);if(!(r===void 0||o(r)))throw new f.fK(`'${n}' is another image here (${(0,w.ZD)(r.id).slice(0,12)})`,{
hint:"Use --force to move the name to the restored image, or --tag to give it other names"})}}s($n,"refuseConflicts");async function Ke(e,t,{names:o,now:n,c:r}){
const i=[];try{for(const a of o)n.get(a)?.id!==t&&(i.push(a),await He(e,t,{name:a,signal:r.signal}))}catch(a){for(const c of i)await Sn(e,c,{before:n.get(c),c:r});
throw a}}s(Ke,"giveNames");async function se(e,t,o){try{await e.removeImage(t,{signal:AbortSignal.timeout(We)})}catch(n){n instanceof f.m_||o.log.warn(`the imag\
e name ${t} stays behind: ${n instanceof Error?n.message:n}`)}}s(se,"dropName");async function Sn(e,t,{before:o,c:n}){if(o===void 0)return await se(e,t,n);try{await He(
e,o.id,{name:t,signal:AbortSignal.timeout(We)})}catch(r){n.log.warn(`the image name ${t} could not be given back to ${o.id}: ${r instanceof Error?r.message:r}`)}}
s(Sn,"putBack");async function He(e,t,{name:o,signal:n}){const r=o.lastIndexOf(":");await e.tagImage(t,{repository:o.slice(0,r),tag:o.slice(r+1),signal:n})}s(He,
"tag");function Dn(e){if((0,S.F2)(e).digest!==void 0)throw new f.dz(`'${e}' cannot be given to an image: it holds a digest`,{hint:"Write it as repository:tag"});
return Z(e)}s(Dn,"checkedName");async function Ge(e,t,{platform:o,c:n}){await(await me(e,{id:t,platform:o},{c:n}))[Symbol.asyncDispose]()}s(Ge,"tryContainer");async function Ve(e,t){
await Ne(e,t);const o=await e.listImages(H,t);for(const n of o.flatMap(({RepoTags:r})=>r??[]).filter(fe))t.log.debug(`removing ${n}, which a run that was killed\
 left behind`),await se(e,n,t)}s(Ve,"sweepLeftovers");async function*ge(e,t,{holds:o,configOnly:n,signal:r}){const i=e.saveImage(t.id,{signal:r,...(0,D._O)(t.platform)});
return(yield*(0,de.bL)(i,{holds:o,signal:r,layers:new Set(t.layers).size,...n&&{known:t.layers}})).image}s(ge,"readSaved");var kn=function(e,t,o){if(t!=null){if(typeof t!=
"object"&&typeof t!="function")throw new TypeError("Object expected.");var n,r;if(o){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not def\
ined.");n=t[Symbol.asyncDispose]}if(n===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");n=t[Symbol.dispose],o&&(r=n)}if(typeof n!=
"function")throw new TypeError("Object not disposable.");r&&(n=s(function(){try{r.call(this)}catch(i){return Promise.reject(i)}},"dispose")),e.stack.push({value:t,
dispose:n,async:o})}else o&&e.stack.push({async:!0});return t},On=(function(e){return function(t){function o(a){t.error=t.hasError?new e(a,t.error,"An error was\
 suppressed during disposal."):a,t.hasError=!0}s(o,"fail");var n,r=0;function i(){for(;n=t.stack.pop();)try{if(!n.async&&r===1)return r=0,t.stack.push(n),Promise.
resolve().then(i);if(n.dispose){var a=n.dispose.call(n.value);if(n.async)return r|=2,Promise.resolve(a).then(i,function(c){return o(c),i()})}else r|=1}catch(c){
o(c)}if(r===1)return t.hasError?Promise.reject(t.error):Promise.resolve();if(t.hasError)throw t.error}return s(i,"next"),i()}})(typeof SuppressedError=="functio\
n"?SuppressedError:function(e,t,o){var n=new Error(o);return n.name="SuppressedError",n.error=e,n.suppressed=t,n});async function*Tn(e,t,{holds:o,onSize:n,onConfig:r,
shortcuts:i=!0,c:a}){const c={stack:[],error:void 0,hasError:!1};try{const{signal:d}=a,y=Z(t.reference);await Ve(e,a);const h=await N(e,y,{signal:d});if(h===void 0)
throw new f.m_(`Docker has no image '${y}'`,{hint:`Get it with \`docker pull ${y}\`, or see \`docker image ls\``});if(t.platform!==void 0&&!(0,D.J5)(h.platform,
t.platform))throw new f.m_(`Docker has the image '${y}' for ${h.platform}, not for ${t.platform}`,{hint:`Get it with \`docker pull --platform ${t.platform} ${y}\
\``});const l=Cn(h,y);await r?.({config:h.config,history:await In(e,h,a)});const v=await _n(h.layers,o),$=!B(await e.info({signal:d})),C={layers:[...h.layers],platform:h.
platform,references:l};if(v.size===0&&$&&await o(h.id))return a.log.debug(`${y}: all ${h.layers.length} layers are held already`),ue({config:h.id,...C});await n?.(
h.size);const F=kn(c,i?await Be(e,h,{wanted:v,c:a}):void 0,!0);if(F!==void 0)return yield*gn(F,h,{holds:o,c:a}),ue({config:F.config.digest,...C});const M=yield*ge(
e,h,{holds:o,configOnly:v.size===0,signal:d});if(!(M.layers.join()===h.layers.join()&&(!$||M.config===h.id)))throw new f.fK(`the image '${y}' is another one tha\
n Docker described`,{hint:"Capture it again"});return ue({config:M.config,...C})}catch(d){c.error=d,c.hasError=!0}finally{const d=On(c);d&&await d}}s(Tn,"captur\
eImage");async function _n(e,t){const o=new Set;for(const n of e)await t(n)||o.add(n);return o}s(_n,"missing");function Cn(e,t){const o=e.references.filter(n=>(0,S.
$Q)(n)!==void 0&&!G(n));return[...o.filter(n=>n===t),...o.filter(n=>n!==t)]}s(Cn,"referencesOf");async function In(e,{id:t},{signal:o}){return(await e.imageHistory(
t,{signal:o})).map(({CreatedBy:r,Comment:i})=>({created_by:r??"",comment:i??""})).reverse()}s(In,"historyOf");var jn=u(73024),Je=u(1708),le=u(35409),xn=u(48238);
async function*An(e,t){return yield*(0,xn.m)(Rn(e,t.signal),t)}s(An,"readLayoutFolder");async function*Rn(e,t){const o=await(0,W.CD)(`Cannot read ${e}`,()=>(0,E.
readdir)(e));if(o.includes("index.json"))yield*Mn(e,t);else if(o.includes("manifest.json"))yield*Ln(e,t);else throw Fn(o)}s(Rn,"folderMembers");async function*Mn(e,t){
const o=["index.json","manifest.json"],n=new Set(o);for(let r=o.shift();r!==void 0;r=o.shift()){t.throwIfAborted();const i=await Pn((0,g.join)(e,r),r);if(i===void 0)
continue;const a=s(()=>(0,Q.KQ)((0,g.join)(e,r),{signal:t}),"pieces"),c=i<=le.$0?await Nn(a()):void 0;for(const d of c===void 0?[]:zn(c))!n.has(d)&&n.size<le.dw&&
o.push(d),n.add(d);yield{path:r,type:"file",size:c?.length??i,linkTarget:"",body:c===void 0?a():(0,re.Oo)(c)}}}s(Mn,"layoutMembers");async function Pn(e,t){try{
const o=await(0,E.stat)(e);if(!o.isFile())throw new f.cs(`the layout's ${t} is not a regular file, nor a link to one`);return o.size}catch(o){if((0,W.UQ)(o)==="\
ENOENT")return;throw o}}s(Pn,"sizeOf");async function Nn(e){const t=[];for await(const o of e){if(t.length===0&&o[0]!==123&&o[0]!==91)return;t.push(o)}return Buffer.
concat(t)}s(Nn,"documentIn");function zn(e){const{children:t=[],image:o}=(0,xe.pr)(e);return[...t,...o===void 0?[]:[o.config,...o.layers]].map(({digest:n})=>(0,ne.
nD)(n))}s(zn,"pathsIn");async function*Ln(e,t){const o=await(0,W.CD)(`Cannot read ${e}`,()=>(0,E.readdir)(e,{withFileTypes:!0,recursive:!0}));if(o.length>le.dw)
throw new f.cs(`the folder holds more than ${le.dw} files`);const n=o.map(({parentPath:r,name:i})=>(0,g.join)(r,i).slice((0,g.join)(e,"/").length));for(const r of n.
sort((i,a)=>+(a==="manifest.json")-+(i==="manifest.json")||(i<a?-1:1))){t.throwIfAborted();const i=(0,g.join)(e,r),a=await(0,W.CD)(`Cannot read ${i}`,()=>(0,E.lstat)(
i)),c=a.isFile()?"file":a.isDirectory()?"directory":a.isSymbolicLink()?"symlink":"other",d=c==="symlink"?await(0,E.readlink)(i):"";yield{path:r,type:c,size:a.size,
linkTarget:d,body:(0,Q.KQ)(i,{signal:t,follow:!1})}}}s(Ln,"allMembers");function Fn(e){const t=e.some(o=>/^(docker-)?compose\.ya?ml$/.test(o))?"Capture the Comp\
ose project of a folder from inside it: vm snapshot create <name>":e.some(o=>/^(Docker|Container)file$/i.test(o))?"Build a Dockerfile: vm snapshot build <name> \
<folder>":"Give a tar that docker save wrote, or a folder with index.json and blobs (an OCI layout)";return new f.dz("the folder is no OCI layout: it has neithe\
r index.json nor manifest.json",{hint:t})}s(Fn,"strangeFolder");const Un=1024*1024,Ze="-";async function*Bn({path:e,platform:t,ref:o},{holds:n,onSize:r,c:i}){const{
signal:a}=i,c=e===Ze?"standard input":(0,g.basename)(e),d=t===void 0?void 0:l=>(0,D.J5)((0,D.WN)(l),t),y=await h();try{for(;;){const l=await be(c,y.next());if(l.
done)return ue({...l.value.image,platform:(0,D.WN)(l.value.image.platform)});yield Wn(l.value,c)}}finally{await y.return(void 0)}async function h(){const l={holds:n,
signal:a,accepts:d,ref:o};if(e===Ze){if(Je.stdin.isTTY)throw new f.dz("Nothing is piped to standard input",{hint:"For example: docker save app:1 | vm snapshot c\
reate app --archive -"});return(0,de.bL)(Je.stdin,l)}const v=await(0,W.CD)(`Cannot read the archive ${e}`,()=>(0,E.stat)(e));if(v.isDirectory())return An(e,l);if(!v.
isFile()&&!v.isFIFO()&&!v.isCharacterDevice())throw new f.dz(`${e} is neither a file, a pipe nor a folder`);return v.isFile()&&await r?.(v.size),(0,de.bL)((0,jn.
createReadStream)(e,{highWaterMark:Un,signal:a}),l)}s(h,"open")}s(Bn,"captureArchive");function Wn(e,t){return{...e,open:s(o=>Kn(t,e.open(o)),"open"),damaged:s(
(o,n)=>Xe(e.damaged?.(o,n)??new f.cs(o,{cause:n}),t),"damaged")}}s(Wn,"named");async function*Kn(e,t){const o=t[Symbol.asyncIterator]();for(let n=await be(e,o.next());!n.
done;n=await be(e,o.next()))yield n.value}s(Kn,"namingAll");async function be(e,t){try{return await t}catch(o){throw Xe(o,e)}}s(be,"naming");function Xe(e,t){for(const o of[
f.cs,f.dz,f.m_]){if(!(e instanceof o)||e.message.startsWith("Cannot "))continue;const n=e.hint??(e instanceof f.cs?"Save it again, or get it again from where it\
 came":void 0);return new o(`Cannot read ${t}: ${e.message}`,{cause:e,fields:{...e.fields,file:t},...n&&{hint:n}})}return e}s(Xe,"explain");const q=1024,ee=1024*
1024;var he=u(26921);const Hn=new Set(["npm","corepack","pip","setuptools","wheel"]),Ye=s(e=>Hn.has(e)?[]:[e],"withoutOwn"),Gn=he.Ikc({name:he.YjP(),version:he.
YjP(),bin:he.L5J().optional()}),Vn={pattern:/^(?:(?!node_modules).)*\blib\/node_modules\/(?:@[^/]+\/)?[^/]+\/package\.json$/,limit:ee,find:s(e=>{const{name:t,version:o,
bin:n}=Gn.parse(JSON.parse(e));return{packages:[{manager:"npm",name:t,version:o}],tools:n===void 0?[]:Ye(t)}},"find")},Jn={pattern:/^(?!usr\/lib\/python3\/).*\/(?:site|dist)-packages\/[^/]+\.(?:dist-info\/METADATA|egg-info\/PKG-INFO|egg-info)$/,
limit:ee,find:s(e=>{const t=e.split(/\r?\n\r?\n/,1)[0]??"",o=s(i=>new RegExp(`^${i}:(.*)$`,"m").exec(t)?.[1]?.trim()||void 0,"field"),[n,r]=[o("Name"),o("Versio\
n")];return n===void 0||r===void 0?{}:{packages:[{manager:"pip",name:n,version:r}]}},"find")},Zn={pattern:/^(?!usr\/lib\/python3\/).*\/(?:site|dist)-packages\/[^/]+\.dist-info\/entry_points\.txt$/,
limit:256*q,find:s((e,t)=>{const o=/\/([^/]+)-[^-/]+\.dist-info\//.exec(t)?.[1]?.replaceAll("_","-");return o!==void 0&&/^\[console_scripts\]/m.test(e)?{tools:Ye(
o)}:{}},"find")},Xn=[Vn,Jn,Zn,{pattern:/(?:^|\/)\.crates\.toml$/,limit:ee,find:s(e=>{const t=[...e.matchAll(/^"([\w-]+) (\d[^ "]*) \([^)"]*\)" *=/gm)].map(([,o,
n])=>({manager:"cargo",name:o,version:n}));return{packages:t,tools:t.map(({name:o})=>o)}},"find")},{pattern:/\/specifications\/[^/]+-\d[^/]*\.gemspec$/,limit:0,
find:s((e,t)=>{const[,o,n]=/\/([^/]+)-(\d[^/]*)\.gemspec$/.exec(t)??[];return o===void 0||n===void 0?{}:{packages:[{manager:"gem",name:o,version:n}]}},"find")}];
function J(e,t,{limit:o=0,version:n}){return{pattern:t,limit:o,find:s((r,i)=>{const a=n.exec(o===0?i:r)?.[1];return a===void 0?{}:{languages:[{name:e,version:a}]}},
"find")}}s(J,"byPattern");const Yn=[{pattern:/(?:^|\/)include\/node\/node_version\.h$/,limit:64*q,find:s(e=>{const t=["MAJOR","MINOR","PATCH"].map(o=>new RegExp(
`^#define NODE_${o}_VERSION (\\d+)`,"m").exec(e)?.[1]);return t.every(o=>o!==void 0)?{languages:[{name:"node",version:t.join(".")}]}:{}},"find")},J("node",/\/versions\/node\/v\d[\d.]*\/bin\/node$/,
{version:/\/v(\d+\.\d+\.\d+)\/bin\/node$/}),J("python",/(?:^|\/)include\/python3\.\d+[a-z]*\/patchlevel\.h$/,{limit:64*q,version:/^#define\s+PY_VERSION\s+"([^"]+)"/m}),
J("python",/\/(?:versions\/|cpython-)\d[^/]*\/bin\/python3\.\d+$/,{version:/\/(?:versions\/|cpython-)(\d+\.\d+\.\d+)[^/]*\/bin\/python/}),J("rust",/\/toolchains\/\d[^/]*\/bin\/rustc$/,
{version:/\/toolchains\/(\d+\.\d+\.\d+)-/}),J("rust",/\/lib\/rustlib\/multirust-channel-manifest\.toml$/,{limit:8*ee,version:/^\[pkg\.rustc\]\s+version = "(\d[^ "]*)/m}),
J("go",/(?:^|\/)go(?:-\d[\d.]*)?\/VERSION$/,{limit:4*q,version:/^go(\d\S*)/}),J("java",/(?:^|\/)(?:jvm|java|openjdk|jdk)[^/]*\/(?:[^/]+\/)?release$/,{limit:64*q,
version:/^JAVA_VERSION="([^"]+)"/m}),J("ruby",/\/lib\/ruby\/\d[^/]*\/[^/]+\/rbconfig\.rb$/,{limit:256*q,version:/CONFIG\["RUBY_PROGRAM_VERSION"\] = "([^"]+)"/}),
J("php",/(?:^|\/)include\/php\/(?:\d+\/)?main\/php_version\.h$/,{limit:64*q,version:/^#define PHP_VERSION "([^"]+)"/m}),J("dotnet",/\/shared\/Microsoft\.NETCore\.App\/[^/]+\/Microsoft\.NETCore\.App\.deps\.json$/,
{version:/\/(\d[^/]*)\/Microsoft\.NETCore\.App\.deps/})],Qn=5e4,qn=4096,Qe=".wh.",eo=".wh..wh..opq";async function to(e,t){const o=new Map,n=new Set,r=s(i=>{o.delete(
i),n.has(i)&&qe(o,`${i}/`)},"hide");for(const i of e){const a=new Map;for await(const{entry:c,read:d}of i){const y=no(c.path),h=y.lastIndexOf("/")+1,l=y.slice(h);
l===eo?qe(o,y.slice(0,h)):l.startsWith(Qe)?r(y.slice(0,h)+l.slice(Qe.length)):c.type!=="directory"&&(r(y),a.delete(y),c.type==="file"&&y.length<=qn&&t(y)&&o.size+
a.size<Qn&&a.set(y,{read:d}))}for(const[c,d]of a){o.set(c,d);for(let y=c.lastIndexOf("/");y>0;y=c.lastIndexOf("/",y-1))n.add(c.slice(0,y))}}return o}s(to,"merge\
dFiles");function qe(e,t){for(const o of e.keys())o.startsWith(t)&&e.delete(o)}s(qe,"hideBelow");function no(e){return e.replace(/^(\.?\/)+/,"").replace(/\/+$/,
"")}s(no,"cleanPath");const oo=[[/^nodejs(-current)?$/,"node"],[/^python3(\.\d+-minimal)?$/,"python"],[/^rust(c|c-\d[\d.]*)?$/,"rust"],[/^(golang-\d[\d.]*-go|go)$/,
"go"],[/^(openjdk-?\d+-j(re|dk)-headless|temurin-\d+-j(re|dk))$/,"java"],[/^ruby\d*(\.\d+)?$/,"ruby"],[/^php\d+(\.\d+-cli)?$/,"php"]],ro={pattern:/^var\/lib\/dpkg\/status(\.d\/[^/]+(?<!\.md5sums))?$/,
limit:32*ee,find:s((e,t)=>{const o=t.endsWith("/status"),n=e.split(/\n\n+/).map(r=>et(r,/^([A-Za-z-]+): *(.*)$/));return tt("dpkg",n.filter(r=>!o||r.get("Status")?.
endsWith(" installed")).map(r=>[r.get("Package"),r.get("Version")]))},"find")},so={pattern:/^(usr\/)?lib\/apk\/db\/installed$/,limit:32*ee,find:s(e=>{const t=e.
split(/\n\n+/).map(o=>et(o,/^([A-Z]):(.*)$/));return tt("apk",t.map(o=>[o.get("P"),o.get("V")]))},"find")};function et(e,t){const o=new Map;for(const n of e.split(
`
`)){const[,r,i]=t.exec(n)??[];r!==void 0&&i!==void 0&&!o.has(r)&&o.set(r,i.trim())}return o}s(et,"fieldsOf");function tt(e,t){const o=t.flatMap(([r,i])=>r&&i?[{
manager:e,name:r,version:i}]:[]),n=o.flatMap(({name:r,version:i})=>{const a=oo.find(([d])=>d.test(r))?.[1],c=/^(?:\d+:)?(\d+(?:\.\d+)+)/.exec(i)?.[1];return a!==
void 0&&c!==void 0?[{name:a,version:c}]:[]});return{packages:o,languages:n}}s(tt,"systemPackages");const nt=[ro,so,...Yn,...Xn],io=256*ee,ao=256,co=1e5;async function fo(e,{
onProblem:t,signal:o}){const n=await to(e,l=>nt.some(({pattern:v})=>v.test(l))),r=new Map,i=new Set,a=new Map;let c=io;for(const[l,{read:v}]of n)for(const $ of nt.
filter(({pattern:C})=>C.test(l))){o.throwIfAborted();const C=await y(l,v,Math.min($.limit,c));c-=C?.length??0;const F=C===void 0?{}:h($,C,l);for(const{name:M,version:V}of F.
languages??[])uo(r,M,{version:V,rank:lo(l)});for(const M of F.tools??[])pe(M)&&i.add(M);for(const M of F.packages??[])pe(M.name)&&pe(M.version)&&a.set(ve(M),M)}
const d=[...r].sort(([l],[v])=>Ee(l,v));return{languages:Object.fromEntries(d.map(([l,{version:v}])=>[l,v])),tools:[...i].sort(Ee),packages:[...a.values()].sort(
(l,v)=>Ee(ve(l),ve(v))).slice(0,co)};async function y(l,v,$){if($<=0)return"";try{return Buffer.from(await v($)).toString("utf8")}catch(C){if(!(C instanceof f._p))
throw C;t(l,C);return}}function h(l,v,$){try{return l.find(v,$)}catch(C){return t($,C),{}}}}s(fo,"readContents");function uo(e,t,o){const n=e.get(t),r=n===void 0||
o.rank>n.rank||o.rank===n.rank&&ho(o.version,n.version);pe(o.version)&&r&&e.set(t,o)}s(uo,"prefer");function lo(e){return e.startsWith("var/lib/dpkg/")||e.includes(
"lib/apk/")?0:e.startsWith("usr/local/")?3:e.startsWith("usr/")?1:2}s(lo,"rankOf");function ho(e,t){return e.localeCompare(t,"en",{numeric:!0})>0}s(ho,"isNewer");
function pe(e){return e.length>0&&e.length<=ao&&/^[\x20-\x7e]+$/.test(e)}s(pe,"isPlain");function ve({manager:e,name:t,version:o}){return`${e}\0${t}\0${o}`}s(ve,
"keyOf");function Ee(e,t){return e<t?-1:e>t?1:0}s(Ee,"compare");async function po(e,t,o,n){const r=e.layers.map(a=>{const c=o.get(a);if(c===void 0)throw new f.m_(
`the layer ${a} is not stored`);return t.entries(c)});return await fo(r,{onProblem:s((a,c)=>{n.log.debug(`${a} in the image is passed over: ${c instanceof Error?
c.message:c}`)},"onProblem"),signal:n.signal})}s(po,"describeImage");async function mo(e,{signal:t}){return(await e.listImages([],{signal:t})).flatMap(({Id:n,RepoTags:r})=>{
const i=(r??[]).filter(a=>a!=="<none>:<none>"&&!G(a));return(0,w.Bc)(n)&&i.length>0?[{id:n,references:i}]:[]})}s(mo,"listImages");async function yo(e){try{const o=await(await(0,x.
Z)(e)).info(e),n=Y(o);return{usable:!0,description:`Docker ${o.ServerVersion}, ${o.Driver}, ${n}`,platform:n}}catch(t){if(!wo(t))throw t;return{usable:!1,description:"\
Docker",error:t}}}s(yo,"probeDocker");function wo(e){return[f.hG,f.iC,f.Wt,f.m_].some(t=>e instanceof t)}s(wo,"isAnswer");var go=u(70033),ot=u(11959),bo=u(37067),
vo=u(46466);class Eo{static{s(this,"Turns")}#e=[];#t=Promise.withResolvers();async*pass(t,o){this.#e.push(t);try{for await(const n of o){for(;Math.min(...this.#e)<
t;)await this.#t.promise;yield n}}finally{this.#e.splice(this.#e.indexOf(t),1),this.#t.resolve(),this.#t=Promise.withResolvers()}}}const rt="vm-snapshot";async function $o(e){
const t=(0,te.randomBytes)(24).toString("base64url"),{promise:o,resolve:n}=Promise.withResolvers(),{promise:r,resolve:i}=Promise.withResolvers(),a=new Set,c=So(
e,h=>a.add(h)),d=(0,bo.createServer)((h,l)=>{if(!ko(h,t))return st(l,401,{"WWW-Authenticate":'Basic realm="vm-snapshot"'});n();const v=h.method==="GET"||h.method===
"HEAD"?c(h.url??""):void 0;if(v===void 0)return st(l,404);l.writeHead(200,v.headers),l.flushHeaders(),h.method==="HEAD"?l.end():Do(v.body(),l).then($=>$!==void 0&&
i($))});d.requestTimeout=0,d.timeout=0,d.listen(0,"127.0.0.1"),await(0,Pe.once)(d,"listening");const{port:y}=d.address();return{address:`127.0.0.1:${y}`,username:rt,
password:t,reached:o,failed:r,requested:a,async[Symbol.asyncDispose](){const h=new Promise(l=>d.close(l));d.closeAllConnections(),await h}}}s($o,"serveImage");function So({
repository:e,tag:t,config:o,layers:n,open:r},i){const a=(0,ne.Bz)(o,n),c={"Docker-Distribution-Api-Version":"registry/2.0"},d=new Map,y=new Eo;d.set("/v2/",{headers:{
...c,"Content-Type":"application/json","Content-Length":2},body:s(()=>[Buffer.from("{}")],"body")});for(const h of[t,a.digest]){const l={"Content-Type":ne.Z2.manifest,
"Content-Length":a.bytes.length,"Docker-Content-Digest":a.digest};d.set(`/v2/${e}/manifests/${h}`,{headers:{...c,...l},body:s(()=>[a.bytes],"body")})}for(const[
h,{digest:l,size:v}]of[o,...n].entries()){const $={"Content-Type":"application/octet-stream","Content-Length":v,"Docker-Content-Digest":l},C=s(()=>(i(l),y.pass(
h,r(l))),"body");d.set(`/v2/${e}/blobs/${l}`,{headers:{...c,...$},body:C})}return h=>d.get(h.split("?")[0]?.replaceAll("%3A",":")??"")}s(So,"answersOf");async function Do(e,t){
let o;async function*n(){try{yield*e}catch(r){throw o=r,r}}return s(n,"watched"),await(0,vo.pipeline)(n,t).catch(()=>t.destroy()),o}s(Do,"deliver");function ko(e,t){
const o=`Basic ${Buffer.from(`${rt}:${t}`).toString("base64")}`;return(0,te.timingSafeEqual)(Buffer.from((0,w.ol)(e.headers.authorization??"")),Buffer.from((0,w.
ol)(o)))}s(ko,"isAuthorised");function st(e,t,o={}){const n=t===401?"UNAUTHORIZED":"NAME_UNKNOWN";e.writeHead(t,{"Content-Type":"application/json",...o}).end(JSON.
stringify({errors:[{code:n}]}))}s(st,"refuse");var Oo=u(30877),To=u(91152),_o=u(29027);async function Co(e,t,o){if(!B(await e.info(o)))return!0;const n=await N(
e,t,o);if(n===void 0||n.layers.length===0)return!1;const r=ge(e,n,{holds:s(async()=>!1,"holds"),configOnly:!1,signal:o.signal});try{return(await r.next()).done!==
!0}catch(i){if(i instanceof f.cs||i instanceof f.m_)return!1;throw i}finally{await r.return(void 0)}}s(Co,"canBeSaved");var Io=function(e,t,o){if(t!=null){if(typeof t!=
"object"&&typeof t!="function")throw new TypeError("Object expected.");var n,r;if(o){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not def\
ined.");n=t[Symbol.asyncDispose]}if(n===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");n=t[Symbol.dispose],o&&(r=n)}if(typeof n!=
"function")throw new TypeError("Object not disposable.");r&&(n=s(function(){try{r.call(this)}catch(i){return Promise.reject(i)}},"dispose")),e.stack.push({value:t,
dispose:n,async:o})}else o&&e.stack.push({async:!0});return t},jo=(function(e){return function(t){function o(a){t.error=t.hasError?new e(a,t.error,"An error was\
 suppressed during disposal."):a,t.hasError=!0}s(o,"fail");var n,r=0;function i(){for(;n=t.stack.pop();)try{if(!n.async&&r===1)return r=0,t.stack.push(n),Promise.
resolve().then(i);if(n.dispose){var a=n.dispose.call(n.value);if(n.async)return r|=2,Promise.resolve(a).then(i,function(c){return o(c),i()})}else r|=1}catch(c){
o(c)}if(r===1)return t.hasError?Promise.reject(t.error):Promise.resolve();if(t.hasError)throw t.error}return s(i,"next"),i()}})(typeof SuppressedError=="functio\
n"?SuppressedError:function(e,t,o){var n=new Error(o);return n.name="SuppressedError",n.error=e,n.suppressed=t,n});const xo=1e4,ie="latest",Ao="Docker could run\
 the image but not save it: it holds some of its layers in another form only";async function Ro(e,t,{via:o,c:n}){let r=0;const i=n.progress.start(`Restoring ${t.
label}`,t.size,()=>r===0?"Docker unpacks":void 0),a=(0,To._)(h=>i.add(h)),c={enter:s(()=>r++,"enter"),leave:s(()=>r--,"leave")},y={...t,open:s(h=>Mo(t.open(h,a(
h)),c),"open")};try{return o==="load"||o==="auto"&&!(0,P.mC)(e.endpoint)?await at(e,y,n):await Po(e,y,n).catch(h=>{if(!(h instanceof it||o==="auto"&&h instanceof
ae))throw h;return n.log.debug(`${h.message}; loading the image instead`),at(e,y,n)})}finally{i.done()}}s(Ro,"bringImage");async function*Mo(e,{enter:t,leave:o}){
t();try{for await(const n of e){o();try{yield n}finally{t()}}}finally{o()}}s(Mo,"watching");class ae extends f.hG{static{s(this,"PullError")}}class it extends ae{static{
s(this,"IncompleteError")}}async function Po(e,t,o){const n={stack:[],error:void 0,hasError:!1};try{const r=(0,A.AK)(),i=Io(n,await $o({...t,repository:r,tag:ie}),
!0),a=`${i.address}/${r}`,c=new AbortController;let d=!1;const y=setTimeout(()=>c.abort(new ae("Docker did not call our registry on loopback")),xo);i.reached.then(
()=>{d=!0,clearTimeout(y)});let h=!1;i.failed.then(l=>{h=!0,c.abort(l)});try{const l={username:i.username,password:i.password,serveraddress:i.address},v=AbortSignal.
any([o.signal,c.signal]);for await(const{status:F,id:M}of e.pullImage(a,{tag:ie,auth:l,...(0,D._O)(t.platform),signal:v}))F!==void 0&&M===void 0&&o.log.debug(`d\
ocker pull: ${F}`);const $=`${a}:${ie}`;if(t.layers.some(({digest:F})=>!i.requested.has(F))&&!await Co(e,$,o))throw new it(Ao);return{name:$,via:"pull"}}catch(l){
if(await se(e,`${a}:${ie}`,o),h||o.signal.aborted||l instanceof ae||l instanceof f._p)throw l;const v=d?"Docker could not pull from our registry on loopback":"D\
ocker does not reach our registry on loopback";throw new ae(`${v}: ${l instanceof Error?l.message:l}`,{cause:l,hint:"Restore with --via load"})}finally{clearTimeout(
y)}}catch(r){n.error=r,n.hasError=!0}finally{const r=jo(n);r&&await r}}s(Po,"pull");async function at(e,t,o){const n=`${(0,A.AK)()}:${ie}`,r=(0,Oo._)([{...t,references:[
n]}],t.open);try{for await(const{stream:i}of e.loadImage(r,{signal:o.signal})){const a=i?.trim()??"";if(a!==""&&o.log.debug(`docker load: ${a}`),/error unpacking/i.
test(a))throw No(a)}return{name:n,via:"load"}}catch(i){throw await se(e,n,o),i}}s(at,"load");function No(e){return/not found|diffid|digest/i.test(e)?new f.cs(`D\
ocker could not unpack the image: ${e}`):(0,_o.Hd)(e,"unpack the image")}s(No,"unpackError");var zo=u(75558);function Lo(e,t){const o=new Map(e.blobs.map(c=>[c.
digest,c])),n=s(c=>{const{size:d,recipe:y}=o.get(c)??{};if(d===void 0||y===void 0)throw new f.cs(`the snapshot's manifest does not say where ${c} is`);return{digest:c,
size:d,recipe:y}},"stored"),r=e.services[0];if(r===void 0)throw new f.cs("the snapshot's manifest names no image");const i=n(r.image_digest),a=r.layers.map(n);return{
label:(0,zo.SN)({project:e.project_name,name:e.snapshot_name}),config:i,layers:a,platform:e.platform,manifestDigest:(0,ne.Bz)(i,a).digest,size:[...new Set(r.layers)].
reduce((c,d)=>c+n(d).size,i.size),open:s((c,d)=>t.open(n(c),{onBytes:d,digestChecked:!0}),"open")}}s(Lo,"incomingImage");async function Fo(e,t,{options:o,own:n,
c:r}){const i=o.tags,a=new Map;a.set(n,await N(e,n,r));for(const c of En(i??t.services.flatMap(({references:d})=>d)))if(c!==n)try{a.set(c,await N(e,c,r))}catch(d){
if(i!==void 0||!(d instanceof f.dz))throw d;r.log.warn(`the image is not given its name ${c}, which this Docker does not take`)}return{references:[...a.keys()].
filter(c=>c!==n),now:a}}s(Fo,"namesToGive");async function Uo({references:e,now:t},o,{snapshot:n,options:r,c:i}){if(!(n.imported!==void 0||n.source.type==="impo\
rted")||r.tags!==void 0)return e;const c=e.filter(y=>!o(t.get(y)?.id??""));if(c.length===0)return e;const{foreignTags:d="none"}=r;return(typeof d=="function"?await d(
c):d==="keep")?e:(i.log.warn(`the snapshot was imported, and its image is not given the names that it came with: ${Bo(c)}; --foreign-tags keep gives them`),e.filter(
y=>!c.includes(y)))}s(Uo,"withoutForeign");const $e=5;function Bo(e){return e.length<=$e?e.join(", "):`${e.slice(0,$e).join(", ")} and ${e.length-$e} more`}s(Bo,
"shown");var Wo=function(e,t,o){if(t!=null){if(typeof t!="object"&&typeof t!="function")throw new TypeError("Object expected.");var n,r;if(o){if(!Symbol.asyncDispose)
throw new TypeError("Symbol.asyncDispose is not defined.");n=t[Symbol.asyncDispose]}if(n===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not\
 defined.");n=t[Symbol.dispose],o&&(r=n)}if(typeof n!="function")throw new TypeError("Object not disposable.");r&&(n=s(function(){try{r.call(this)}catch(i){return Promise.
reject(i)}},"dispose")),e.stack.push({value:t,dispose:n,async:o})}else o&&e.stack.push({async:!0});return t},Ko=(function(e){return function(t){function o(a){t.
error=t.hasError?new e(a,t.error,"An error was suppressed during disposal."):a,t.hasError=!0}s(o,"fail");var n,r=0;function i(){for(;n=t.stack.pop();)try{if(!n.
async&&r===1)return r=0,t.stack.push(n),Promise.resolve().then(i);if(n.dispose){var a=n.dispose.call(n.value);if(n.async)return r|=2,Promise.resolve(a).then(i,function(c){
return o(c),i()})}else r|=1}catch(c){o(c)}if(r===1)return t.hasError?Promise.reject(t.error):Promise.resolve();if(t.hasError)throw t.error}return s(i,"next"),i()}})(
typeof SuppressedError=="function"?SuppressedError:function(e,t,o){var n=new Error(o);return n.name="SuppressedError",n.error=e,n.suppressed=t,n});const Ho=3;async function Go(e,t,{
blobs:o,options:n,c:r}){wn(t);const i=Z((0,go.y)(n.ref,"base")),a=Lo(t,o),c=`the image of ${a.label} has`;(0,ot.ko)(a.layers.length,await e.info(r),c),await Ve(
e,r);const d=await Fo(e,t,{options:n,own:i,c:r}),{now:y}=d,h=await Vo(e,a,{candidates:[...y.values()],c:r}),l=await Uo(d,C=>h.has(C),{snapshot:t,options:n,c:r}),
v=[...l,i];n.force||$n(l,y,({id:C})=>h.has(C));const $=await Xo(e,[...h],{image:a,c:r});if($!==void 0)return await Ke(e,$,{names:v,now:y,c:r}),{image:i,references:l,
changed:!1,via:"present"};for(let C=1;;C++){const F=await Ro(e,a,{via:n.via,c:r});try{const{id:M}=await Yo(e,F.name,{image:a,c:r});return await Ge(e,M,{platform:a.
platform,c:r}),await Ke(e,M,{names:v,now:y,c:r}),{image:i,references:l,changed:!0,via:F.via}}catch(M){if(!(M instanceof f.m_)||C===Ho)throw(0,ot.fY)(M,a.layers.
length,c);r.log.debug(`${M.message}; bringing the image once more`)}finally{await se(e,F.name,r)}}}s(Go,"restoreImage");async function Vo(e,t,{candidates:o,c:n}){
const r=B(await e.info(n)),i=await N(e,r?t.manifestDigest:t.config.digest,n),a=new Set;for(const c of[i,...o]){if(c===void 0||!ct(c,t))continue;const d=r&&c.id!==
t.manifestDigest?await Jo(e,c,n):t.config.digest;(r?d===t.config.digest:c.id===t.config.digest)&&a.add(c.id)}return a}s(Vo,"findSame");async function Jo(e,t,o){
try{const n={stack:[],error:void 0,hasError:!1};try{const r=Wo(n,await Be(e,t,{wanted:new Set,from:"auto",c:o}),!0);return r!==void 0?r.config.digest:await Zo(e,
t,o)}catch(r){n.error=r,n.hasError=!0}finally{const r=Ko(n);r&&await r}}catch(n){if(o.signal.aborted||n instanceof f.hG||!(n instanceof f.JC))throw n;o.log.debug(
`the image ${t.id} cannot be compared: ${n.message}`);return}}s(Jo,"readConfigDigest");async function Zo(e,t,{signal:o}){const n=ge(e,t,{holds:s(async()=>!0,"ho\
lds"),configOnly:!0,signal:o});try{const{value:r,done:i}=await n.next();return i?r.config:void 0}finally{await n.return(void 0)}}s(Zo,"savedConfig");async function Xo(e,t,{
image:o,c:n}){for(const r of t)try{return await Ge(e,r,{platform:o.platform,c:n}),r}catch(i){if(n.signal.aborted||!(i instanceof f.JC))throw i;n.log.debug(`the \
image ${r} is here but cannot be used: ${i.message}`)}}s(Xo,"firstUsable");async function Yo(e,t,{image:o,c:n}){const r=await N(e,t,n);if(r===void 0)throw new f.
cs("the image did not arrive in Docker");if(!(r.id===o.config.digest||r.id===o.manifestDigest)||!ct(r,o))throw new f.cs(`what arrived in Docker is ${r.id}, not \
the captured image ${o.config.digest}`);return r}s(Yo,"checkArrived");function ct({layers:e},t){return e.join()===t.layers.map(({digest:o})=>o).join()}s(ct,"has\
Layers");function Qo(){return{name:"docker",probe:yo,async*capture(e,t,o){return e.kind==="archive"?yield*Bn(e,{...t,c:o}):yield*Tn(await(0,x.Z)(o),e,{...t,c:o})},
restore:s(async(e,t,o,n)=>Go(await(0,x.Z)(n),e,{blobs:t,options:o,c:n}),"restore"),describe:po,build:ht,facts:$t,images:s(async e=>mo(await(0,x.Z)(e),e),"images")}}
s(Qo,"dockerProvider")}),11959:((K,L,u)=>{u.d(L,{DI:s(()=>E,"DI"),fY:s(()=>U,"fY"),ko:s(()=>R,"ko")});var x=u(75892);const w=125,f=["overlay2","overlay","fuse-o\
verlayfs","aufs","btrfs","zfs","vfs","devicemapper"],I=new Map([["overlayfs",499]]),P=/mount options (?:is|are) too long|argument list too long/i;function E(O,{
Driver:_,DriverStatus:k},T){const j=(k??[]).some(([,D])=>D.startsWith("io.containerd.snapshotter")),p=j?I.get(_):f.includes(_)?w:void 0;if(p===void 0||O<=p)return;
const m=j?"":". Or give Docker the containerd image store, which takes more";return{message:`${T} ${O} layers, and Docker with the storage driver ${_} takes ${p}\
 at most`,hint:`${g}${m}`,layers:O,limit:p}}s(E,"tooDeep");const g="Make it one layer where it runs: docker export <container> | docker import - <name>";function R(O,_,k){
const T=E(O,_,k);if(T!==void 0)throw new x.Wt(T.message,{hint:T.hint,fields:{layers:T.layers,limit:T.limit}})}s(R,"refuseDepth");function U(O,_,k){return!(O instanceof
x.Qd)||!P.test(O.message)?O:new x.Wt(`${k} ${_} layers, more than Docker can mount at once here`,{hint:g,fields:{layers:_},cause:O})}s(U,"asTooDeep")}),25243:((K,L,u)=>{
u.d(L,{AK:s(()=>I,"AK"),Cj:s(()=>w,"Cj"),eq:s(()=>f,"eq")});var x=u(2430);const w="vm-snapshot-staging",f="vm-snapshot.probe";function I(){return`${w}/${(0,x.Pg)()}`}
s(I,"stagingRepository")}),51630:((K,L,u)=>{u.d(L,{J$:s(()=>k,"J$"),mC:s(()=>_,"mC"),vS:s(()=>U,"vS")});var x=u(77598),w=u(73024),f=u(51455),I=u(76760),P=u(75892),
E=u(41232);const g=2375,R=2376;async function U(b=process.env){const A=b.DOCKER_HOST;if(A)return O(A,await m(b));const z=b.DOCKER_CONTEXT||await D(b);if(z!==void 0&&
z!=="default")return await N(z,b);const H=j(b);return T(H.find(G=>(0,w.existsSync)(G))??H[0])}s(U,"findEndpoint");function O(b,A){if(b.startsWith("unix://"))return T(
b.slice(7));const z=URL.canParse(b)?new URL(b):void 0;if(z===void 0)throw new P.dz(`DOCKER_HOST '${b}' is no URL`,{hint:"Write it as unix:///path, tcp://host:po\
rt or ssh://user@host"});if(z.protocol==="ssh:")return{kind:"ssh",url:b};if(z.protocol!=="tcp:"&&z.protocol!=="http:"&&z.protocol!=="https:")throw new P.Wt(`DOC\
KER_HOST '${b}' cannot be used: ${z.protocol}// is not supported`,{hint:"Use unix://, tcp:// or ssh://"});const H=z.protocol==="https:"||A!==void 0,G=z.hostname.
replace(/^\[|\]$/g,""),X=z.port===""?H?R:g:Number(z.port);return{kind:"tcp",host:G,port:X,url:b,...H&&{tls:A??{verify:!0}}}}s(O,"parseHost");function _(b){return b.
kind==="unix"||b.kind==="tcp"&&/^(localhost|127\.|::1$)/.test(b.host)}s(_,"mayShareLoopback");function k(b){return b.kind==="unix"?{DOCKER_HOST:b.url,DOCKER_CONTEXT:void 0}:
{}}s(k,"commandEnvironment");function T(b){return{kind:"unix",path:b,url:`unix://${b}`}}s(T,"unix");function j(b){const A=b.XDG_RUNTIME_DIR;return["/var/run/doc\
ker.sock",...A?[(0,I.join)(A,"docker.sock"),(0,I.join)(A,"podman","podman.sock")]:[],(0,I.join)((0,E.Wx)(b),".docker","run","docker.sock"),"/run/podman/podman.s\
ock"]}s(j,"usualSockets");function p(b){return b.DOCKER_CONFIG||(0,I.join)((0,E.Wx)(b),".docker")}s(p,"configFolder");async function m(b){const A=!!b.DOCKER_TLS_VERIFY;
if(!(!A&&!b.DOCKER_TLS))return await S(b.DOCKER_CERT_PATH||p(b),A)}s(m,"tlsFromEnvironment");async function S(b,A){const[z,H,G]=await Promise.all(["ca.pem","cer\
t.pem","key.pem"].map(X=>Y((0,I.join)(b,X))));return{verify:A,...z&&{ca:z},...H&&{cert:H},...G&&{key:G}}}s(S,"readTls");async function D(b){const A=await B((0,I.
join)(p(b),"config.json"));return ce(A,"currentContext")||void 0}s(D,"currentContext");async function N(b,A){const z=(0,x.createHash)("sha256").update(b).digest(
"hex"),H=(0,I.join)(p(A),"contexts"),G=await B((0,I.join)(H,"meta",z,"meta.json")),X=Z(Z(G,"Endpoints"),"docker"),fe=ce(X,"Host");if(!fe)throw new P.m_(`the Doc\
ker context '${b}' has no endpoint`,{hint:"Choose another one with `docker context use`, or set DOCKER_HOST"});const oe=(0,I.join)(H,"tls",z,"docker");return O(
fe,(0,w.existsSync)(oe)?await S(oe,Z(X,"SkipTLSVerify")!==!0):void 0)}s(N,"contextEndpoint");async function B(b){const A=await Y(b);try{return A===void 0?void 0:
JSON.parse(A.toString("utf8"))}catch{return}}s(B,"readJson");async function Y(b){try{return await(0,f.readFile)(b)}catch{return}}s(Y,"readIfThere");function Z(b,A){
return typeof b=="object"&&b!==null?b[A]:void 0}s(Z,"field");function ce(b,A){const z=Z(b,A);return typeof z=="string"?z:""}s(ce,"textField")}),81622:((K,L,u)=>{
u.d(L,{r:s(()=>I,"r")});const x=/error while mounting volume '[^']*': /,w=/:\/[^:\s]*\/_data(?:, flags: [^,:]*)?(?:, data: .*)?(?=: [^:]*$)/,f=/\b(pass(?:word)?\d?|cred(?:entials)?|secret)=[^,\s]+/gi;
function I(P){return P.includes("mount")?P.replace(x,"").replace(w,"").replace(f,"$1=***"):P}s(I,"withoutOptions")}),70370:((K,L,u)=>{u.d(L,{A:s(()=>f,"A")});class x{static{
s(this,"Node")}value;next;constructor(g){this.value=g}}class w{static{s(this,"Queue")}#e;#t;#n;constructor(){this.clear()}enqueue(g){const R=new x(g);this.#e?(this.#t.
next=R,this.#t=R):(this.#e=R,this.#t=R),this.#n++}dequeue(){const g=this.#e;if(g)return this.#e=this.#e.next,this.#n--,this.#e||(this.#t=void 0),g.value}peek(){
if(this.#e)return this.#e.value}clear(){this.#e=void 0,this.#t=void 0,this.#n=0}get size(){return this.#n}*[Symbol.iterator](){let g=this.#e;for(;g;)yield g.value,
g=g.next}*drain(){for(;this.#e;)yield this.dequeue()}}function f(E){let g=!1;if(typeof E=="object"&&({concurrency:E,rejectOnClear:g=!1}=E),P(E),typeof g!="boole\
an")throw new TypeError("Expected `rejectOnClear` to be a boolean");const R=new w;let U=0;const O=s(()=>{U<E&&R.size>0&&(U++,R.dequeue().run())},"resumeNext"),_=s(
()=>{U--,O()},"next"),k=s(async(p,m,S)=>{const D=(async()=>p(...S))();m(D);try{await D}catch{}_()},"run"),T=s((p,m,S,D)=>{const N={reject:S};new Promise(B=>{N.run=
B,R.enqueue(N)}).then(k.bind(void 0,p,m,D)),U<E&&O()},"enqueue"),j=s((p,...m)=>new Promise((S,D)=>{T(p,S,D,m)}),"generator");return Object.defineProperties(j,{activeCount:{
get:s(()=>U,"get")},pendingCount:{get:s(()=>R.size,"get")},clearQueue:{value(){if(!g){R.clear();return}const p=AbortSignal.abort().reason;for(;R.size>0;)R.dequeue().
reject(p)}},concurrency:{get:s(()=>E,"get"),set(p){P(p),E=p,queueMicrotask(()=>{for(;U<E&&R.size>0;)O()})}},map:{async value(p,m){const S=[];try{Array.from(p,(D,N)=>{
const B=j(m,D,N);return S.push(B),B})}catch(D){for(const N of S)N.catch(()=>{});throw D}return Promise.all(S)}}}),j}s(f,"pLimit");function I(E,g){const R=f(g),U=s(
(...O)=>R(()=>E(...O)),"limitedFunction");return Object.defineProperty(U,"clearQueue",{value:R.clearQueue}),U}s(I,"limitFunction");function P(E){if(!((Number.isInteger(
E)||E===Number.POSITIVE_INFINITY)&&E>0))throw new TypeError("Expected `concurrency` to be a number from 1 and up")}s(P,"validateConcurrency")})};export{ir as id,ar as ids,cr as modules};
