var tr=Object.defineProperty;var s=(K,P)=>tr(K,"name",{value:P,configurable:!0});const ir=4578,ar=[4578],cr={79014:((K,P,u)=>{u.d(P,{v:s(()=>E,"v")});var $=u(51404),g=u(75892);const f=1,j=2,z=64*1024*1024,T=10;async function*E(D,O){for await(const _ of x(
(0,$.k)(D))){const S=F(_);S!==void 0&&("bytes"in S?yield S.bytes:yield*O(S))}}s(E,"replayTarSplit");async function*x(D){let O=Buffer.alloc(0);for await(const _ of D){
const S=O.length===0?Buffer.from(_.buffer,_.byteOffset,_.byteLength):Buffer.concat([O,_]);let p=0;for(let m=S.indexOf(T);m>=0;m=S.indexOf(T,p))yield S.toString(
"utf8",p,m),p=m+1;if(O=S.subarray(p),O.length>z)throw new g.cs(`the record of a layer's tar has a line of more than ${z} bytes`)}O.length>0&&(yield O.toString("\
utf8"))}s(x,"linesOf");function F(D){const{type:O,name:_,name_raw:S,size:p,payload:m}=C(D);if(O===j&&typeof m=="string")return{bytes:Buffer.from(m,"base64")};if(!(O===
f&&(p===void 0||p===0))){if(O===f&&Number.isSafeInteger(p)&&p>0)return{name:(typeof _=="string"?Buffer.from(_):Buffer.from(String(S??""),"base64")).toString("la\
tin1"),size:p};throw new g.cs("the record of a layer's tar is not in the form of tar-split")}}s(F,"parse");function C(D){try{return Object(JSON.parse(D))}catch(O){
throw new g.cs("the record of a layer's tar is not in the form of tar-split",{cause:O})}}s(C,"tryParse")}),96788:((K,P,u)=>{u.d(P,{S:s(()=>z,"S"),_:s(()=>T,"_")});
var $=u(49107),g=u(75892),f=u(39472),j=u(68424);function z(C){const D=s(m=>$.mv+m+(0,$.vr)(m),"file"),{documents:O,directories:_,blobs:S}=E(C);return[...O.map(({
bytes:m})=>m.length),...S.map(({size:m})=>m)].reduce((m,I)=>m+D(I),_.length*$.mv+$.y7.length)}s(z,"archiveSize");async function*T(C,D){const{documents:O,directories:_,
blobs:S}=E(C);for(const p of _)yield(0,$.pI)({path:p,size:0,type:"directory"});for(const{path:p,bytes:m}of O)yield Buffer.concat([(0,$.pI)({path:p,size:m.length,
type:"file"}),m,Buffer.alloc((0,$.vr)(m.length))]);for(const{digest:p,size:m}of S){yield(0,$.pI)({path:(0,f.nD)(p),size:m,type:"file"});let I=m;for await(const A of D(
p)){if(I-=A.length,I<0)break;yield A}if(I!==0)throw new g.cs(`blob ${p} is ${I<0?"longer":"shorter"} than the ${m} bytes it should have`);(0,$.vr)(m)>0&&(yield new Uint8Array(
(0,$.vr)(m)))}yield $.y7}s(T,"writeArchive");function E(C){const D=C.map(p=>({...p,names:p.references.map(j.F2)}));if(D.some(({names:p})=>p.some(({digest:m})=>m!==
void 0)))throw new g.dz("an archive can name an image by tags only, not by digests");const O=[{path:"oci-layout",value:{imageLayoutVersion:"1.0.0"}},{path:"inde\
x.json",value:{schemaVersion:2,mediaType:f.Z2.index,manifests:D.flatMap(x)}},{path:"manifest.json",value:D.map(F)}].map(({path:p,value:m})=>({path:p,bytes:Buffer.
from(JSON.stringify(m))})),_=C.map(({config:p,layers:m})=>(0,f.Bz)(p,m)),S=C.flatMap(({config:p,layers:m})=>[p,...m]);return{directories:["blobs/","blobs/sha256\
/"],documents:[...O,..._.map(({digest:p,bytes:m})=>({path:(0,f.nD)(p),bytes:m}))],blobs:[...new Map(S.map(p=>[p.digest,p])).values()]}}s(E,"plan");function x({config:C,
layers:D,platform:O,names:_}){const{bytes:S,digest:p}=(0,f.Bz)(C,D),[m,I,A]=O.split("/"),B={mediaType:f.Z2.manifest,digest:p,size:S.length,...I!=="unknown"&&{platform:{
architecture:I,os:m,...A!==void 0&&{variant:A}}}},H=_.map(Q=>({...B,annotations:{"io.containerd.image.name":(0,j.Ew)(Q),"org.opencontainers.image.ref.name":Q.tag??
"latest"}}));return H.length>0?H:[B]}s(x,"descriptors");function F({config:C,layers:D,names:O}){const _=O.map(j.hG);return{Config:(0,f.nD)(C.digest),RepoTags:_.
length>0?_:null,Layers:D.map(({digest:S})=>(0,f.nD)(S))}}s(F,"dockerManifest")}),97287:((K,P,u)=>{u.d(P,{s:s(()=>_,"s"),j:s(()=>S,"j")});var $=u(57975),g=u(38522),
f=u(75892),j=u(78474),z=u(70370);const T=4,E=512*1024;function x(p){const m=[],I=(0,z.A)(T);return A=>I(async()=>{const B=m.pop()??(0,g.createZstdCompress)({chunkSize:E,
flush:g.constants.ZSTD_e_end,params:p}),H=await F(B,A);return m.push(B),H})}s(x,"openLanes");async function F(p,m){const I=[],A=s(B=>I.push(B),"take");p.on("dat\
a",A);try{return p.write(m)||await(0,j.once)(p,"drain"),Buffer.concat(I)}finally{p.off("data",A)}}s(F,"compressIn");const C=(0,$.promisify)(g.zstdCompress),D=(0,$.
promisify)(g.zstdDecompress),O=new Map;async function _(p,m){const I={[g.constants.ZSTD_c_compressionLevel]:m,[g.constants.ZSTD_c_checksumFlag]:1};if(p.length<E)
return new Uint8Array(await C(p,{chunkSize:Math.max(64,p.length>>1),params:I}));const A=O.get(m)??x(I);return O.set(m,A),await A(p)}s(_,"compressFrame");async function S(p,m,I){
const A={chunkSize:Math.max(m+1,64),maxOutputLength:Math.max(m,1)},B=await D(p,A).catch(H=>{throw new f.cs(`${I} is damaged: it does not decompress`,{cause:H})});
if(B.length!==m)throw new f.cs(`${I} is damaged: ${B.length} bytes instead of ${m}`);return B}s(S,"decompressFrame")}),91152:((K,P,u)=>{u.d(P,{_:s(()=>$,"_")});
function $(g){const f=new Map;return j=>{let z=0;return T=>{z+=T;const E=f.get(j)??0;z<=E||(f.set(j,z),g(z-E))}}}s($,"furthest")}),69351:((K,P,u)=>{u.d(P,{O:s(()=>$,
"O")});function $(g,f){const j=`./${g}.${f.endsWith(".ts")?"ts":"js"}`;return new URL(j,f)}s($,"workerUrl")}),4469:((K,P,u)=>{u.d(P,{a:s(()=>$,"a")});function $(f,j){
return`vm-snapshot/${g(f.project)||"project"}/${g(j)||"service"}:${f.name}`}s($,"snapshotReference");function g(f){return f.toLowerCase().replace(/[^a-z0-9]+/g,
"-").replace(/^-|-$/g,"")}s(g,"component")}),99786:((K,P,u)=>{u.d(P,{u:s(()=>$,"u")});function $(g){return/^[a-z+]+:\/\/|^git@/.test(g)}s($,"isRemoteContext")}),
91279:((K,P,u)=>{u.r(P),u.d(P,{dockerProvider:s(()=>Qo,"dockerProvider")});var $=u(40610),g=u(44143),f=u(75892),j=u(51208),z=u(51630),T=u(68424),E=u(454);async function x(e,t,{
signal:o}){try{return O(await e.inspectImage(t,{signal:o}))}catch(n){if(n instanceof f.m_)return;throw n}}s(x,"findImage");function F(e){return(e.DriverStatus??
[]).some(([,t])=>t.startsWith("io.containerd.snapshotter"))}s(F,"usesContainerd");function C(e){return(0,E.WN)({os:e.OSType,architecture:e.Architecture})}s(C,"p\
latformOf");function D(e){return(0,T.rw)(e)?e:(0,T.hG)((0,T.F2)(e))}s(D,"canonicalReference");function O(e){const t=e.RootFS?.Layers??[];if(!(0,g.Bc)(e.Id)||!t.
every(g.Bc))throw new f.cs(`Docker names the image by something else than sha256: ${e.Id}`);return{id:e.Id,layers:t,platform:(0,E.WN)({os:e.Os,architecture:e.Architecture,
...e.Variant&&{variant:e.Variant}}),references:e.RepoTags??[],size:e.Size??0,config:e.Config}}s(O,"toImage");var _=u(56690),S=u(87271);const p="vm-snapshot/",m=[
`${S.Cj}/*`,`*/${S.Cj}/*`];function I(e){return e.startsWith(p)||A(e)}s(I,"isOurs");function A(e){return H(e)!==void 0}s(A,"isStaging");function B(e){const t=H(
e);return t!==void 0&&(0,_.Tu)(t)==="dead"}s(B,"isAbandoned");function H(e){return/(?:^|\/)vm-snapshot-staging\/([0-9a-f-]+)(?::[\w.-]+)?$/.exec(e)?.[1]}s(H,"ow\
nerOf");function Q(e){return`${p}build:${e.slice(0,16)}`}s(Q,"buildName");var U=u(51455),R=u(76760),w=u(99786);async function N({context:e,file:t}){if((0,w.u)(e))
return;const o=await L(e);if(o===void 0)throw new f.m_(`The folder '${e}' to build from is not there`,{hint:"Check the path"});if(o!=="unknown"&&!o.isDirectory())
throw new f.dz(`'${e}' to build from is not a folder`,{hint:"Give the folder that the Dockerfile may copy from, and the Dockerfile with --file"});const n=t===void 0?
[(0,R.join)(e,"Dockerfile"),(0,R.join)(e,"dockerfile")]:[t],r=(await Promise.all(n.map(L))).find(i=>i!==void 0);if(r===void 0)throw new f.m_(`There is no Docker\
file at '${n[0]}'`,{hint:t===void 0?"Name it with --file (in a workflow: the input 'file'), or give another folder":"Check the path of the Dockerfile"});if(r!==
"unknown"&&r.isDirectory())throw new f.dz(`The Dockerfile '${t??n[0]}' is a folder`)}s(N,"checkContext");async function L(e){try{return await(0,U.stat)(e)}catch(t){
return["ENOENT","ENOTDIR"].includes(t.code??"")?void 0:"unknown"}}s(L,"look");var V=u(57975);const Z=/^DEPRECATED: The legacy builder/,Y=/^Step \d+\/\d+ : /,fe="\
------";function re(e){let t=!1;return o=>{t=Z.test(o)||t&&/^(\s|$)/.test(o),t||e(o)}}s(re,"stripDeprecationNotice");function dt(e){const t=[],o=re(i=>t.push(i));
for(const i of e)o((0,V.stripVTControlCharacters)(i).trimEnd());const n=t.findLastIndex(i=>Y.test(i)),r=n>=0?n:Math.max(0,t.indexOf(fe));return t.slice(r).filter(
i=>i!=="")}s(dt,"lastWords");const ut=23,lt=4,Se="Install the docker command: building goes through it";async function ht(e,t){await N(e);const o=await(0,$.Z)(t),
n=(0,z.J$)(o.endpoint),r=await yt(n,t);if(r==="classic"&&e.secrets.length>0)throw new f.Wt("build secrets need BuildKit, and this docker command has none",{hint:"\
Install buildx: https://docs.docker.com/go/buildx/"});const i=e.tags.length>0?e.tags.map(D):[Q((0,g.ZD)((0,g.ol)(JSON.stringify([e.context,e.file,e.target]))))];
return t.log.debug(`building with ${r}`),await(0,j.m0)("docker",pt(e,{mode:r,tags:i}),{signal:t.signal,env:{...n,DOCKER_BUILDKIT:r==="classic"?"0":"1",BUILDX_NO_DEFAULT_ATTESTATIONS:"\
1"},onLine:re(a=>t.log.info(a)),tellLast:dt,secrets:mt(e.secrets),title:"docker build",missingHint:Se}),{kind:"image",reference:i[0],...e.platform!==void 0&&{platform:e.
platform}}}s(ht,"buildImage");function pt(e,{mode:t,tags:o}){const n=s((i,a)=>a===void 0?[]:[`--${i}`,a],"option"),r=s((i,a)=>Object.entries(a).flatMap(([c,d])=>[
`--${i}`,`${c}=${d}`]),"pairs");return[...t==="buildx"?["buildx","build","--load"]:["build"],...t==="classic"?["--force-rm"]:["--progress","plain"],...n("file",
e.file),...n("target",e.target),...n("platform",e.platform),...n("network",e.network),...e.noCache?["--no-cache"]:[],...r("build-arg",e.buildArgs),...r("label",
e.labels),...e.secrets.flatMap(i=>["--secret",i]),...o.flatMap(i=>["--tag",i]),"--",e.context]}s(pt,"buildArguments");function mt(e,t=process.env){return e.map(
o=>new Map(o.split(",").map(n=>n.split("=",2)))).flatMap(o=>(t[o.get("env")??o.get("id")??""]??"").split(/[\r\n]+/)).map(o=>o.trim()).filter(o=>o.length>=lt)}s(
mt,"secretValues");async function yt(e,t){const o={signal:t.signal,env:e,missingHint:Se};if(await r(["buildx","version"]))return"buildx";const{stdout:n}=await(0,j.
m0)("docker",["version","--format","{{.Client.Version}}"],o);return Number(n.split(".")[0])<ut?"buildkit":"classic";async function r(i){try{return await(0,j.m0)(
"docker",i,o),!0}catch(a){if(a instanceof f.Qd)return!1;throw a}}}s(yt,"chooseMode");var ne=u(77598),wt=u(70370),q=u(5365),G=u(24746);function ke(e){const t=e.replace(
/^\uFEFF/,"").split(`
`).filter(o=>!o.startsWith("#")).map(o=>o.trim()).filter(o=>o!=="").flatMap(gt);return{ignores(o){const n=o.split("/"),r=n.map((a,c)=>n.slice(0,c+1).join("/")),
i=t.findLast(({expression:a})=>r.some(c=>a.test(c)));return i!==void 0&&!i.keeps},prunes:!t.some(({keeps:o})=>o)}}s(ke,"ignorePatterns");function gt(e){const t=e.
startsWith("!"),o=bt(t?e.slice(1).trim():e);return o===""?[]:[{expression:Et(o,e),keeps:t}]}s(gt,"parsePattern");function bt(e){const t=[];for(const o of e.split(
"/"))o===".."?t.pop():o!==""&&o!=="."&&t.push(o);return t.join("/")}s(bt,"clean");function Et(e,t){let o="";for(let n=0;n<e.length;n++){const r=e[n];if(r==="*"&&
e[n+1]==="*"){for(;e[n+1]==="*";)n++;const i=n===e.length-1;e[n+1]==="/"&&n++,o+=i?".*":"(?:.*/)?"}else if(r==="*")o+="[^/]*";else if(r==="?")o+="[^/]";else if(r===
"["){const i=e.indexOf("]",n+2);if(i<0)throw new f.dz(`'${t}' in .dockerignore is no pattern: a [ has no ]`);o+=`[${e.slice(n+1,i).replace(/[[\\]/g,"\\$&")}]`,n=
i}else r==="\\"&&n+1<e.length?o+=De(e[++n]):o+=De(r)}try{return new RegExp(`^${o}$`,"s")}catch(n){throw new f.dz(`'${t}' in .dockerignore is no pattern`,{cause:n})}}
s(Et,"toExpression");function De(e){return e.replace(/[.*+?^${}()|[\]\\/]/g,"\\$&")}s(De,"escaped");const vt=8;async function $t(e,t){await N(e);const o=(0,g.ol)(
JSON.stringify([e.target??null,Te(e.buildArgs),Te(e.labels)]));if((0,w.u)(e.context))return{dockerfile:(0,g.ol)(JSON.stringify([e.file??null])),options:o,context:(0,g.
ol)(e.context)};const n=e.file??await St(e.context),r=await(0,G.MH)(`Cannot read ${n}`,()=>(0,U.readFile)(n));return{dockerfile:(0,g.ol)(r),options:o,context:await Dt(
e.context,await kt(e.context,n),t)}}s($t,"buildFacts");async function St(e){const t=(0,R.join)(e,"Dockerfile");return await _e(t)?t:(0,R.join)(e,"dockerfile")}s(
St,"defaultFile");async function kt(e,t){for(const o of[`${t}.dockerignore`,(0,R.join)(e,".dockerignore")])if(await _e(o))return ke(await(0,G.MH)(`Cannot read ${o}`,
()=>(0,U.readFile)(o,"utf8")));return ke("")}s(kt,"readIgnored");async function Dt(e,t,o){const n=(0,wt.A)(vt),r=[];for await(const i of Oe(e,"",t)){const a=n(()=>Ot(
(0,R.join)(e,i.path),i,o));a.catch(()=>{}),r.push(a)}return(0,g.ol)((await Promise.all(r)).sort().join(`
`))}s(Dt,"contextDigest");async function*Oe(e,t,o){const n=await(0,G.MH)(`Cannot read ${(0,R.join)(e,t)}`,()=>(0,U.readdir)((0,R.join)(e,t),{withFileTypes:!0}));
for(const r of n){const i=t===""?r.name:`${t}/${r.name}`,a=o.ignores(i);r.isDirectory()?(a||(yield{path:i,kind:"folder"}),(!a||!o.prunes)&&(yield*Oe(e,i,o))):!a&&
r.isFile()?yield{path:i,kind:"file"}:!a&&r.isSymbolicLink()&&(yield{path:i,kind:"link"})}}s(Oe,"walk");async function Ot(e,t,{signal:o}){o.throwIfAborted();const n=s(
(a,c)=>JSON.stringify([t.path,a,c]),"line");if(t.kind==="folder")return n("folder","");if(t.kind==="link")return n("link",await(0,G.MH)(`Cannot read ${e}`,()=>(0,U.
readlink)(e)));const{mode:r}=await(0,G.MH)(`Cannot read ${e}`,()=>(0,U.stat)(e)),i=(0,ne.createHash)("sha256");for await(const a of(0,q.KQ)(e,{signal:o,follow:!1}))
i.update(a);return n((r&64)===0?"file":"program",(0,g.aD)(i.digest("hex")))}s(Ot,"describe");async function _e(e){return await(0,U.stat)(e).then(()=>!0,()=>!1)}
s(_e,"exists");function Te(e){return Object.entries(e).sort(([t],[o])=>t<o?-1:1)}s(Te,"sorted");function de(e){return{kind:"image",images:[{name:"base",...e}],volumes:[],
files:{}}}s(de,"toCapturedImage");function _t({kind:e,snapshot_name:t}){if(e!=="image")throw new f.Wt(`The snapshot '${t}' is no image: it holds a ${e==="compos\
e"?"Compose project":e}`,{hint:"Restore it with: vm snapshot restore"})}s(_t,"assertImageKind");const Tt=6e4;async function me(e,{id:t,platform:o},{mounts:n=[],
c:r}){const i={Image:t,Cmd:["vm-snapshot"],NetworkDisabled:!0,Labels:{[S.eq]:(0,_.Pg)()},HostConfig:{Mounts:n}},a=await e.createContainer(i,{signal:r.signal,...(0,E.
_O)(o)});return{id:a,async[Symbol.asyncDispose](){try{await e.removeContainer(a,{volumes:!0,signal:AbortSignal.timeout(Tt)})}catch(c){r.log.warn(`a container st\
ays behind: ${c instanceof Error?c.message:c}`)}}}}s(me,"pinImage");async function Ie(e,t){for(const{Id:o,Labels:n}of await e.listContainers(S.eq,t))(0,_.Tu)(n?.[S.
eq]??"")==="dead"&&await e.removeContainer(o,{...t,volumes:!0})}s(Ie,"sweepPinned");const Ce=6e4;function It(e){return[...new Set(e.map(xt))]}s(It,"checkedNames");
function Ct(e,t,o){for(const n of e){const r=t.get(n);if(!(r===void 0||o(r)))throw new f.fK(`'${n}' is another image here (${(0,g.ZD)(r.id).slice(0,12)})`,{hint:"\
Use --force to move the name to the restored image, or --tag to give it other names"})}}s(Ct,"refuseConflicts");async function je(e,t,{names:o,now:n,c:r}){const i=[];
try{for(const a of o)n.get(a)?.id!==t&&(i.push(a),await xe(e,t,{name:a,signal:r.signal}))}catch(a){for(const c of i)await jt(e,c,{before:n.get(c),c:r});throw a}}
s(je,"giveNames");async function se(e,t,o){try{await e.removeImage(t,{signal:AbortSignal.timeout(Ce)})}catch(n){n instanceof f.m_||o.log.warn(`the image name ${t}\
 stays behind: ${n instanceof Error?n.message:n}`)}}s(se,"dropName");async function jt(e,t,{before:o,c:n}){if(o===void 0)return await se(e,t,n);try{await xe(e,o.
id,{name:t,signal:AbortSignal.timeout(Ce)})}catch(r){n.log.warn(`the image name ${t} could not be given back to ${o.id}: ${r instanceof Error?r.message:r}`)}}s(
jt,"putBack");async function xe(e,t,{name:o,signal:n}){const r=o.lastIndexOf(":");await e.tagImage(t,{repository:o.slice(0,r),tag:o.slice(r+1),signal:n})}s(xe,"\
tag");function xt(e){if((0,T.F2)(e).digest!==void 0)throw new f.dz(`'${e}' cannot be given to an image: it holds a digest`,{hint:"Write it as repository:tag"});
return D(e)}s(xt,"checkedName");async function Ae(e,t,{platform:o,c:n}){await(await me(e,{id:t,platform:o},{c:n}))[Symbol.asyncDispose]()}s(Ae,"verifyUnpacked");
async function Re(e,t){await Ie(e,t);const o=await e.listImages(m,t);for(const n of o.flatMap(({RepoTags:r})=>r??[]).filter(B))t.log.debug(`removing ${n}, which\
 a run that was killed left behind`),await se(e,n,t)}s(Re,"sweepLeftovers");var ie=u(12362);async function*At({config:e,layers:t,parallel:o,replaceable:n},r,{holds:i,
c:a}){const c=[...new Set(r.layers)],d=[];for(const[y,h]of c.entries()){const l=t.get(h);if(l===void 0)continue;a.signal.throwIfAborted();const b=`layer ${y+1} \
of ${c.length}`;yield{label:b,digest:h,...l.size!==void 0&&{size:l.size},parallel:o,shortcut:n,open(v){const k=Rt(l.bytes(),b,a.signal);return v===void 0?Mt(k,b,
h):(d.push(v),k)}}}a.signal.throwIfAborted(),await i(e.digest)||(yield{label:"config",digest:e.digest,size:e.bytes.length,open:s(()=>(0,ie.Oo)(e.bytes),"open")}),
await Promise.allSettled(d)}s(At,"captureLayers");async function*Rt(e,t,o){try{yield*e}catch(n){if(o.aborted)throw o.reason;const r=n instanceof Error?n.message:
String(n);throw new f.cs(`${t} cannot be read from Docker's files: ${r}`,{cause:n})}}s(Rt,"asDamage");async function*Mt(e,t,o){const n=(0,ie.$8)();yield*(0,ie.Mi)(
e,i=>n.add(i));const r=(0,g.aD)(n.done().sha256);if(r!==o)throw new f.cs(`${t} in Docker's files is ${r}, not ${o}`)}s(Mt,"verified");var ue=u(80037);async function*ye(e,t,{
holds:o,configOnly:n,signal:r}){const i=e.saveImage(t.id,{signal:r,...(0,E._O)(t.platform)});return(yield*(0,ue.bL)(i,{holds:o,signal:r,layers:new Set(t.layers).
size,...n&&{known:t.layers}})).image}s(ye,"readDockerSave");const Pt="/var/lib/containerd",Nt="/etc/containerd/config.toml",zt="io.containerd.content.v1.content";
async function Lt(e){const t=await Promise.all((await Wt()).map(Ft));return[...new Set([(0,R.join)(e,"containerd/daemon"),Pt,...t.filter(o=>o!==void 0)])]}s(Lt,
"containerdRoots");async function Ft(e){const[t="",...o]=(await Pe(`/proc/${e}/cmdline`)).split("\0");if((0,R.basename)(t)!=="containerd")return;const n=Me(o,["\
--config","-c"])??Nt,r=Me(o,["--root"])??((0,R.isAbsolute)(n)?Ut(await Pe(n)):void 0);return r!==void 0&&(0,R.isAbsolute)(r)?r:void 0}s(Ft,"rootOfProcess");function Me(e,t){
for(const[o,n]of e.entries()){if(t.includes(n))return e[o+1];const[r="",i]=n.split("=",2);if(t.includes(r))return i}}s(Me,"flag");function Ut(e){const t=e.split(
/^\s*\[/m,1)[0]??"";return/^\s*root\s*=\s*["']([^"']+)["']/m.exec(t)?.[1]}s(Ut,"rootOfConfig");async function Wt(){return(await(0,U.readdir)("/proc").catch(()=>[])).
filter(e=>/^\d+$/.test(e))}s(Wt,"processIds");async function Pe(e){return await(0,U.readFile)(e,"utf8").catch(()=>"")}s(Pe,"textOf");var Ne=u(44887),Bt=u(5594),
oe=u(39472),ze=u(95499),Ht=u(49962),Kt=u(3814),Le=u(19055);const Fe=16*1024*1024,Gt=200,Vt=new AbortController().signal,Jt=s(async(e,t,o)=>{const{config:n,layers:r}=await Zt(
e,t),i=new Map;for(const[a,c]of t.layers.entries()){const d=r[a];!o.has(c)||i.has(c)||d===void 0||i.set(c,Yt(await e.open((0,oe.nD)(d.digest)),d))}return{config:n,
layers:i}},"openContentFiles");async function Zt(e,t){const o=[t.id],n=new Set;for(let r=o.shift();r!==void 0;r=o.shift()){if(n.has(r))continue;if(n.add(r).size>
Gt)break;const i=await Ue(e,r,{optional:r!==t.id}),{children:a=[],image:c}=i===void 0?{}:(0,ze.pr)(i);if(o.push(...a.map(y=>y.digest)),c===void 0)continue;const d=await Ue(
e,c.config.digest,{optional:!0});if(!(d===void 0||!Xt(t,d)||c.layers.length!==t.layers.length))return{config:{digest:(0,g.ol)(d),bytes:d},layers:c.layers}}throw new f.
m_(`no manifest of ${t.id} has the image's layers`)}s(Zt,"findManifest");function Xt(e,t){const o=(0,Ne.M)((0,Ne.t)(t));return!("problem"in o)&&(0,E.WN)(o.platform)===
e.platform&&o.layers.join()===e.layers.join()}s(Xt,"isConfigOf");async function Ue(e,t,{optional:o}){try{const n=await e.read((0,oe.nD)(t),Fe),[r="",i]=t.split(
":");if((0,ne.createHash)(r).update(n).digest("hex")!==i)throw new f.cs(`containerd's document ${t} is damaged`);return n}catch(n){if(o&&n instanceof f.m_)return;
throw n}}s(Ue,"readDocument");function Yt(e,{digest:t,mediaType:o}){return{...o?.endsWith(".tar")&&e.size!==void 0&&{size:e.size},async*bytes(){const{head:n,all:r}=await(0,Kt.
s)(e.bytes(),Le.Fm),i=(0,Le.bp)(n);i===void 0?yield*r:yield*(0,Ht.o)(r,i,{signal:Vt,damaged:(0,Bt.T)(t)})}}}s(Yt,"uncompressed");var We=u(78474),Qt=u(75919),qt=u(
69351);const en={maxYoungGenerationSizeMb:4};async function*tn(e,{signal:t}){t.throwIfAborted();const o=new Qt.Worker((0,qt.O)("tar-split-worker",import.meta.url),
{workerData:e,resourceLimits:en});try{for await(const[n]of(0,We.on)(o,"message",{signal:t,close:["exit"]})){if(n===null)return;yield n.bytes.subarray(0,n.length),
o.postMessage(n.bytes,[n.bytes.buffer])}throw new f.cs("the thread that reads the layer ended early")}catch(n){throw t.aborted?t.reason:n}finally{await o.terminate()}}
s(tn,"replayInThread");var nn=function(e,t,o){if(t!=null){if(typeof t!="object"&&typeof t!="function")throw new TypeError("Object expected.");var n,r;if(o){if(!Symbol.
asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");n=t[Symbol.asyncDispose]}if(n===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.d\
ispose is not defined.");n=t[Symbol.dispose],o&&(r=n)}if(typeof n!="function")throw new TypeError("Object not disposable.");r&&(n=s(function(){try{r.call(this)}catch(i){
return Promise.reject(i)}},"dispose")),e.stack.push({value:t,dispose:n,async:o})}else o&&e.stack.push({async:!0});return t},on=(function(e){return function(t){function o(a){
t.error=t.hasError?new e(a,t.error,"An error was suppressed during disposal."):a,t.hasError=!0}s(o,"fail");var n,r=0;function i(){for(;n=t.stack.pop();)try{if(!n.
async&&r===1)return r=0,t.stack.push(n),Promise.resolve().then(i);if(n.dispose){var a=n.dispose.call(n.value);if(n.async)return r|=2,Promise.resolve(a).then(i,function(c){
return o(c),i()})}else r|=1}catch(c){o(c)}if(r===1)return t.hasError?Promise.reject(t.error):Promise.resolve();if(t.hasError)throw t.error}return s(i,"next"),i()}})(
typeof SuppressedError=="function"?SuppressedError:function(e,t,o){var n=new Error(o);return n.name="SuppressedError",n.error=e,n.suppressed=t,n});function rn(e,{
signal:t}){const o=new AsyncDisposableStack;return{parallel:!0,async read(n,r){const i={stack:[],error:void 0,hasError:!1};try{const a=nn(i,await(0,q.lf)((0,R.join)(
e,n),{follow:!1}),!0),{size:c}=await a.stat();if(c>r)throw new f.cs(`${n} is larger than ${r} bytes`);return await a.readFile()}catch(a){i.error=a,i.hasError=!0}finally{
const a=on(i);a&&await a}},async open(n){const r=o.use(await(0,q.lf)((0,R.join)(e,n),{follow:!1}));return{size:(await r.stat()).size,bytes:s(()=>(0,q.Xe)(r,(0,R.
join)(e,n),{signal:t}),"bytes")}},replay:s((n,r)=>tn({record:(0,R.join)(e,n),folder:(0,R.join)(e,r)},{signal:t}),"replay"),[Symbol.asyncDispose]:()=>o.disposeAsync()}}
s(rn,"localFiles");var sn=u(79014),we=u(48161);class an{static{s(this,"RandomAccessTar")}#e;#t=new Map;#n=new Map;#o;#r=0;constructor(t){this.#e=t[Symbol.asyncIterator]()}async*read({
name:t,size:o}){const n=He(Buffer.from(t,"latin1").toString());for(;;){const r=this.#t.get(this.#n.get(n)??n);if(r!==void 0)return yield*this.#s(n,r,o);const i=await this.#e.
next();if(i.done)throw new f.cs(`Docker's folder of the layer has no file ${JSON.stringify(n)}`);const a=Be(i.value.path);if(i.value.type==="link"&&this.#n.set(
a,Be(i.value.linkTarget)),i.value.type==="file")if(a!==n)await this.#i(a,i.value);else{if(i.value.size!==o)throw Ke(n,o);return yield*i.value.body}}}async[Symbol.
asyncDispose](){await this.#e.return?.(),await this.#o?.close()}async*#s(t,o,n){if(o.size!==n)throw Ke(t,n);this.#o!==void 0&&(yield*(0,q.Xe)(this.#o,"the tempo\
rary file",o))}async#i(t,{body:o,size:n}){this.#t.set(t,{at:this.#r,size:n});const r=this.#o??await(0,G.MH)(`Cannot keep a part of the layer in ${(0,we.tmpdir)()}`,
fn);this.#o=r;for await(const i of o)await(0,G.MH)(`Cannot keep a part of the layer in ${(0,we.tmpdir)()}`,()=>cn(r,i,this.#r)),this.#r+=i.length}}async function cn(e,t,o){
for(let n=0;n<t.length;)n+=(await e.write(t,n,t.length-n,o+n)).bytesWritten}s(cn,"writeAll");async function fn(){const e=(0,R.join)((0,we.tmpdir)(),`vm-snapshot\
-${(0,ne.randomUUID)()}`),t=await(0,U.open)(e,"wx+",384);return await(0,U.unlink)(e),t}s(fn,"openUnnamed");function Be(e){const t=He(e);return t.slice(t.indexOf(
"/")+1)}s(Be,"inFolder");function He(e){return e.split("/").filter(t=>t!==""&&t!==".").join("/")}s(He,"random_access_tar_clean");function Ke(e,t){return new f.cs(
`${JSON.stringify(e)} is not a file of ${t} bytes`)}s(Ke,"wrongSize");var dn=function(e,t,o){if(t!=null){if(typeof t!="object"&&typeof t!="function")throw new TypeError(
"Object expected.");var n,r;if(o){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");n=t[Symbol.asyncDispose]}if(n===void 0){if(!Symbol.
dispose)throw new TypeError("Symbol.dispose is not defined.");n=t[Symbol.dispose],o&&(r=n)}if(typeof n!="function")throw new TypeError("Object not disposable.");
r&&(n=s(function(){try{r.call(this)}catch(i){return Promise.reject(i)}},"dispose")),e.stack.push({value:t,dispose:n,async:o})}else o&&e.stack.push({async:!0});return t},
un=(function(e){return function(t){function o(a){t.error=t.hasError?new e(a,t.error,"An error was suppressed during disposal."):a,t.hasError=!0}s(o,"fail");var n,
r=0;function i(){for(;n=t.stack.pop();)try{if(!n.async&&r===1)return r=0,t.stack.push(n),Promise.resolve().then(i);if(n.dispose){var a=n.dispose.call(n.value);if(n.
async)return r|=2,Promise.resolve(a).then(i,function(c){return o(c),i()})}else r|=1}catch(c){o(c)}if(r===1)return t.hasError?Promise.reject(t.error):Promise.resolve();
if(t.hasError)throw t.error}return s(i,"next"),i()}})(typeof SuppressedError=="function"?SuppressedError:function(e,t,o){var n=new Error(o);return n.name="Suppr\
essedError",n.error=e,n.suppressed=t,n});const ln=64*1024*1024;async function hn(e,t,{root:o,c:n}){const{signal:r}=n,i=`/vm-snapshot-${(0,ne.randomUUID)()}`,c=await me(
e,t,{mounts:[{Type:"bind",Source:o,Target:i,ReadOnly:!0,BindOptions:{NonRecursive:!0}}],c:n}),d=s(h=>(0,ue.Fb)(e.readContainer(c.id,`${i}/${h}`,{signal:r}),r),"\
members");async function y(h,l){for await(const{type:b,size:v,body:k}of d(h)){if(b!=="file"||v>l)throw new f.cs(`${h} is not a file of at most ${l} bytes`);const W=[];
for await(const M of k)W.push(M);return Buffer.concat(W)}throw new f.cs(`Docker handed out nothing as ${h}`)}return s(y,"read"),{parallel:!1,read:y,async open(h){
return{async*bytes(){for await(const{type:l,body:b}of d(h)){if(l!=="file")throw new f.cs(`${h} is not a file`);yield*b}}}},async*replay(h,l){const b={stack:[],error:void 0,
hasError:!1};try{const v=await y(h,ln),k=dn(b,new an(d(l)),!0);yield*(0,sn.v)((0,ie.Oo)(v),W=>k.read(W))}catch(v){b.error=v,b.hasError=!0}finally{const v=un(b);
v&&await v}},[Symbol.asyncDispose]:()=>c[Symbol.asyncDispose]()}}s(hn,"helperFiles");function pn(e){let t;return e.map(o=>(t=t===void 0?o:(0,g.ol)(`${t} ${o}`),
t))}s(pn,"chainIds");const mn="image/overlay2/imagedb/content/sha256",yn="image/overlay2/layerdb/sha256",wn=4096,gn=s(async(e,t,o)=>{const n=s(async a=>(await e.
read(a,wn)).toString("latin1").trim(),"text"),r=await e.read(`${mn}/${(0,g.ZD)(t.id)}`,Fe);if((0,g.ol)(r)!==t.id)throw new f.cs(`the config ${t.id} in Docker's \
folder is damaged`);const i=new Map;for(const[a,c]of pn(t.layers).entries()){const d=t.layers[a];if(!o.has(d)||i.has(d))continue;const y=`${yn}/${(0,g.ZD)(c)}`;
if(await n(`${y}/diff`)!==d)throw new f.cs(`the layer ${d} in Docker's folder is another one`);const h=await n(`${y}/cache-id`);if(!/^[0-9a-z]{1,128}$/.test(h))
throw new f.cs(`the layer ${d} in Docker's folder has no proper name`);i.set(d,{size:Number(await n(`${y}/size`)),bytes:s(()=>e.replay(`${y}/tar-split.json.gz`,
`overlay2/${h}/diff`),"bytes")})}return{config:{digest:t.id,bytes:r},layers:i}},"openOverlayFiles");var bn=function(e,t,o){if(t!=null){if(typeof t!="object"&&typeof t!=
"function")throw new TypeError("Object expected.");var n,r;if(o){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");n=t[Symbol.asyncDispose]}
if(n===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");n=t[Symbol.dispose],o&&(r=n)}if(typeof n!="function")throw new TypeError(
"Object not disposable.");r&&(n=s(function(){try{r.call(this)}catch(i){return Promise.reject(i)}},"dispose")),e.stack.push({value:t,dispose:n,async:o})}else o&&
e.stack.push({async:!0});return t},En=(function(e){return function(t){function o(a){t.error=t.hasError?new e(a,t.error,"An error was suppressed during disposal."):
a,t.hasError=!0}s(o,"fail");var n,r=0;function i(){for(;n=t.stack.pop();)try{if(!n.async&&r===1)return r=0,t.stack.push(n),Promise.resolve().then(i);if(n.dispose){
var a=n.dispose.call(n.value);if(n.async)return r|=2,Promise.resolve(a).then(i,function(c){return o(c),i()})}else r|=1}catch(c){o(c)}if(r===1)return t.hasError?
Promise.reject(t.error):Promise.resolve();if(t.hasError)throw t.error}return s(i,"next"),i()}})(typeof SuppressedError=="function"?SuppressedError:function(e,t,o){
var n=new Error(o);return n.name="SuppressedError",n.error=e,n.suppressed=t,n});const Ge=["auto","content","overlay2","helper","save"];function vn(e=process.env.
VM_LAYERS_FROM||"auto"){const t=Ge.find(o=>o===e);if(t===void 0)throw new f.dz(`VM_LAYERS_FROM '${e}' is none of ${Ge.join(", ")}`);return t}s(vn,"layerSource");
async function Ve(e,t,{wanted:o,from:n=vn(),c:r}){const i=e.endpoint.kind==="unix";if(n==="save"||n==="auto"&&!i)return;let a=i?"its image store keeps layers in\
 another form":`the daemon at ${e.endpoint.url} may be on another host`;for(const c of await $n(e,t,{wanted:o,c:r}))if(!(n!=="auto"&&c.name!==n||c.name!=="helpe\
r"&&!i)){if(n==="auto"&&c.tooSlow!==void 0){r.log.debug(`the layers do not come from ${ge[c.name]}: ${c.tooSlow}`);continue}try{const d=await c.open();return r.
log.debug(`the layers come from ${ge[c.name]}`),{...d,replaceable:n==="auto"}}catch(d){if(r.signal.aborted||!(d instanceof f.JC||(0,G.UQ)(d)!==void 0))throw d;a=
d.message,r.log.debug(`the layers do not come from ${ge[c.name]}: ${a}`)}}if(n!=="auto")throw new f.Wt(`VM_LAYERS_FROM=${n} cannot be followed: ${a}`,{hint:"Lea\
ve it unset: then the quickest way that works is taken"})}s(Ve,"openImageFiles");const ge={content:"containerd's content store",overlay2:"Docker's overlay2 fold\
er",helper:"the files that Docker hands out"};async function $n(e,t,{wanted:o,c:n}){const r=await e.info(n),i=r.DockerRootDir??"/var/lib/docker",a=F(r);if(!a&&r.
Driver!=="overlay2")return[];await Ie(e,n);const c=a?(await Lt(i)).map(v=>(0,R.join)(v,zt)):[i],d=a?Jt:gn,y=s((v,k)=>({name:v,open:s(()=>Sn(c,async W=>{const M={
stack:[],error:void 0,hasError:!1};try{const J=bn(M,new AsyncDisposableStack,!0),ft=J.use(await k(W,J)),qo=await d(ft,t,o),er=J.move();return{...qo,parallel:ft.
parallel,[Symbol.asyncDispose]:()=>er.disposeAsync()}}catch(J){M.error=J,M.hasError=!0}finally{const J=En(M);J&&await J}}),"open")}),"way"),h=y(a?"content":"ove\
rlay2",async(v,k)=>(a||await kn(v,k,{docker:e,image:t,c:n}),rn(v,n))),l=y("helper",v=>hn(e,t,{root:v,c:n})),b=!a&&o.size===new Set(t.layers).size;return[h,{...l,
tooSlow:b?"all of them are wanted, for which a save is quicker":void 0}]}s($n,"candidates");async function Sn(e,t){const o=[];for(const n of e)try{return await t(
n)}catch(r){if(o.push(r),!(r instanceof f.m_||r instanceof f.dz||r instanceof f.iC))throw r}throw o.find(n=>n instanceof f.iC)??o[0]}s(Sn,"firstOf");async function kn(e,t,{
docker:o,image:n,c:r}){if(process.geteuid?.()!==0)throw new f.iC("only root may read all files of all layers");const i=s(c=>(0,G.MH)(`Cannot look into ${e}`,()=>(0,U.
stat)((0,R.join)(e,c))),"look");await i("image/overlay2/layerdb");const{id:a}=t.use(await me(o,n,{c:r}));await i(`containers/${a}`)}s(kn,"proveOwn");var Dn=function(e,t,o){
if(t!=null){if(typeof t!="object"&&typeof t!="function")throw new TypeError("Object expected.");var n,r;if(o){if(!Symbol.asyncDispose)throw new TypeError("Symbo\
l.asyncDispose is not defined.");n=t[Symbol.asyncDispose]}if(n===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");n=t[Symbol.dispose],
o&&(r=n)}if(typeof n!="function")throw new TypeError("Object not disposable.");r&&(n=s(function(){try{r.call(this)}catch(i){return Promise.reject(i)}},"dispose")),
e.stack.push({value:t,dispose:n,async:o})}else o&&e.stack.push({async:!0});return t},On=(function(e){return function(t){function o(a){t.error=t.hasError?new e(a,
t.error,"An error was suppressed during disposal."):a,t.hasError=!0}s(o,"fail");var n,r=0;function i(){for(;n=t.stack.pop();)try{if(!n.async&&r===1)return r=0,t.
stack.push(n),Promise.resolve().then(i);if(n.dispose){var a=n.dispose.call(n.value);if(n.async)return r|=2,Promise.resolve(a).then(i,function(c){return o(c),i()})}else
r|=1}catch(c){o(c)}if(r===1)return t.hasError?Promise.reject(t.error):Promise.resolve();if(t.hasError)throw t.error}return s(i,"next"),i()}})(typeof SuppressedError==
"function"?SuppressedError:function(e,t,o){var n=new Error(o);return n.name="SuppressedError",n.error=e,n.suppressed=t,n});async function*_n(e,t,{holds:o,onSize:n,
onConfig:r,shortcuts:i=!0,c:a}){const c={stack:[],error:void 0,hasError:!1};try{const{signal:d}=a,y=D(t.reference);await Re(e,a);const h=await x(e,y,{signal:d});
if(h===void 0)throw new f.m_(`Docker has no image '${y}'`,{hint:`Get it with \`docker pull ${y}\`, or see \`docker image ls\``});if(t.platform!==void 0&&!(0,E.J5)(
h.platform,t.platform))throw new f.m_(`Docker has the image '${y}' for ${h.platform}, not for ${t.platform}`,{hint:`Get it with \`docker pull --platform ${t.platform}\
 ${y}\``});const l=In(h,y);await r?.({config:h.config,history:await Cn(e,h,a)});const b=await Tn(h.layers,o),v=!F(await e.info({signal:d})),k={layers:[...h.layers],
platform:h.platform,references:l};if(b.size===0&&v&&await o(h.id))return a.log.debug(`${y}: all ${h.layers.length} layers are held already`),de({config:h.id,...k});
await n?.(h.size);const W=Dn(c,i?await Ve(e,h,{wanted:b,c:a}):void 0,!0);if(W!==void 0)return yield*At(W,h,{holds:o,c:a}),de({config:W.config.digest,...k});const M=yield*ye(
e,h,{holds:o,configOnly:b.size===0,signal:d});if(!(M.layers.join()===h.layers.join()&&(!v||M.config===h.id)))throw new f.fK(`the image '${y}' is another one tha\
n Docker described`,{hint:"Capture it again"});return de({config:M.config,...k})}catch(d){c.error=d,c.hasError=!0}finally{const d=On(c);d&&await d}}s(_n,"captur\
eImage");async function Tn(e,t){const o=new Set;for(const n of e)await t(n)||o.add(n);return o}s(Tn,"missing");function In(e,t){const o=e.references.filter(n=>(0,T.
$Q)(n)!==void 0&&!I(n));return[...o.filter(n=>n===t),...o.filter(n=>n!==t)]}s(In,"referencesOf");async function Cn(e,{id:t},{signal:o}){return(await e.imageHistory(
t,{signal:o})).map(({CreatedBy:r,Comment:i})=>({created_by:r??"",comment:i??""})).reverse()}s(Cn,"historyOf");var jn=u(73024),Je=u(1708),le=u(5315),xn=u(49670);
async function*An(e,t){return yield*(0,xn.m)(Rn(e,t.signal),t)}s(An,"readLayoutFolder");async function*Rn(e,t){const o=await(0,G.MH)(`Cannot read ${e}`,()=>(0,U.
readdir)(e));if(o.includes("index.json"))yield*Mn(e,t);else if(o.includes("manifest.json"))yield*Ln(e,t);else throw Fn(o)}s(Rn,"folderMembers");async function*Mn(e,t){
const o=["index.json","manifest.json"],n=new Set(o);for(let r=o.shift();r!==void 0;r=o.shift()){t.throwIfAborted();const i=await Pn((0,R.join)(e,r),r);if(i===void 0)
continue;const a=s(()=>(0,q.KQ)((0,R.join)(e,r),{signal:t}),"pieces"),c=i<=le.$0?await Nn(a()):void 0;for(const d of c===void 0?[]:zn(c))!n.has(d)&&n.size<le.dw&&
o.push(d),n.add(d);yield{path:r,type:"file",size:c?.length??i,linkTarget:"",body:c===void 0?a():(0,ie.Oo)(c)}}}s(Mn,"layoutMembers");async function Pn(e,t){try{
const o=await(0,U.stat)(e);if(!o.isFile())throw new f.cs(`the layout's ${t} is not a regular file, nor a link to one`);return o.size}catch(o){if((0,G.UQ)(o)==="\
ENOENT")return;throw o}}s(Pn,"sizeOf");async function Nn(e){const t=[];for await(const o of e){if(t.length===0&&o[0]!==123&&o[0]!==91)return;t.push(o)}return Buffer.
concat(t)}s(Nn,"documentIn");function zn(e){const{children:t=[],image:o}=(0,ze.pr)(e);return[...t,...o===void 0?[]:[o.config,...o.layers]].map(({digest:n})=>(0,oe.
nD)(n))}s(zn,"pathsIn");async function*Ln(e,t){const o=await(0,G.MH)(`Cannot read ${e}`,()=>(0,U.readdir)(e,{withFileTypes:!0,recursive:!0}));if(o.length>le.dw)
throw new f.cs(`the folder holds more than ${le.dw} files`);const n=o.map(({parentPath:r,name:i})=>(0,R.join)(r,i).slice((0,R.join)(e,"/").length));for(const r of n.
sort((i,a)=>+(a==="manifest.json")-+(i==="manifest.json")||(i<a?-1:1))){t.throwIfAborted();const i=(0,R.join)(e,r),a=await(0,G.MH)(`Cannot read ${i}`,()=>(0,U.lstat)(
i)),c=a.isFile()?"file":a.isDirectory()?"directory":a.isSymbolicLink()?"symlink":"other",d=c==="symlink"?await(0,U.readlink)(i):"";yield{path:r,type:c,size:a.size,
linkTarget:d,body:(0,q.KQ)(i,{signal:t,follow:!1})}}}s(Ln,"allMembers");function Fn(e){const t=e.some(o=>/^(docker-)?compose\.ya?ml$/.test(o))?"Capture the Comp\
ose project of a folder from inside it: vm snapshot create <name>":e.some(o=>/^(Docker|Container)file$/i.test(o))?"Build a Dockerfile: vm snapshot build <name> \
<folder>":"Give a tar that docker save wrote, or a folder with index.json and blobs (an OCI layout)";return new f.dz("the folder is no OCI layout: it has neithe\
r index.json nor manifest.json",{hint:t})}s(Fn,"strangeFolder");const Un=1024*1024,Ze="-";async function*Wn({path:e,platform:t,ref:o},{holds:n,onSize:r,c:i}){const{
signal:a}=i,c=e===Ze?"standard input":(0,R.basename)(e),d=t===void 0?void 0:l=>(0,E.J5)((0,E.WN)(l),t),y=await h();try{for(;;){const l=await be(c,y.next());if(l.
done)return de({...l.value.image,platform:(0,E.WN)(l.value.image.platform)});yield Bn(l.value,c)}}finally{await y.return(void 0)}async function h(){const l={holds:n,
signal:a,accepts:d,ref:o};if(e===Ze){if(Je.stdin.isTTY)throw new f.dz("Nothing is piped to standard input",{hint:"For example: docker save app:1 | vm snapshot c\
reate app --archive -"});return(0,ue.bL)(Je.stdin,l)}const b=await(0,G.MH)(`Cannot read the archive ${e}`,()=>(0,U.stat)(e));if(b.isDirectory())return An(e,l);if(!b.
isFile()&&!b.isFIFO()&&!b.isCharacterDevice())throw new f.dz(`${e} is neither a file, a pipe nor a folder`);return b.isFile()&&await r?.(b.size),(0,ue.bL)((0,jn.
createReadStream)(e,{highWaterMark:Un,signal:a}),l)}s(h,"open")}s(Wn,"captureArchive");function Bn(e,t){return{...e,open:s(o=>Hn(t,e.open(o)),"open"),damaged:s(
(o,n)=>Xe(e.damaged?.(o,n)??new f.cs(o,{cause:n}),t),"damaged")}}s(Bn,"named");async function*Hn(e,t){const o=t[Symbol.asyncIterator]();for(let n=await be(e,o.next());!n.
done;n=await be(e,o.next()))yield n.value}s(Hn,"namingAll");async function be(e,t){try{return await t}catch(o){throw Xe(o,e)}}s(be,"naming");function Xe(e,t){for(const o of[
f.cs,f.dz,f.m_]){if(!(e instanceof o)||e.message.startsWith("Cannot "))continue;const n=e.hint??(e instanceof f.cs?"Save it again, or get it again from where it\
 came":void 0);return new o(`Cannot read ${t}: ${e.message}`,{cause:e,fields:{...e.fields,file:t},...n&&{hint:n}})}return e}s(Xe,"explain");const ee=1024,te=1024*
1024;var he=u(26921);const Kn=new Set(["npm","corepack","pip","setuptools","wheel"]),Ye=s(e=>Kn.has(e)?[]:[e],"withoutOwn"),Gn=he.Ikc({name:he.YjP(),version:he.
YjP(),bin:he.L5J().optional()}),Vn={pattern:/^(?:(?!node_modules).)*\blib\/node_modules\/(?:@[^/]+\/)?[^/]+\/package\.json$/,limit:te,find:s(e=>{const{name:t,version:o,
bin:n}=Gn.parse(JSON.parse(e));return{packages:[{manager:"npm",name:t,version:o}],tools:n===void 0?[]:Ye(t)}},"find")},Jn={pattern:/^(?!usr\/lib\/python3\/).*\/(?:site|dist)-packages\/[^/]+\.(?:dist-info\/METADATA|egg-info\/PKG-INFO|egg-info)$/,
limit:te,find:s(e=>{const t=e.split(/\r?\n\r?\n/,1)[0]??"",o=s(i=>new RegExp(`^${i}:(.*)$`,"m").exec(t)?.[1]?.trim()||void 0,"field"),[n,r]=[o("Name"),o("Versio\
n")];return n===void 0||r===void 0?{}:{packages:[{manager:"pip",name:n,version:r}]}},"find")},Zn={pattern:/^(?!usr\/lib\/python3\/).*\/(?:site|dist)-packages\/[^/]+\.dist-info\/entry_points\.txt$/,
limit:256*ee,find:s((e,t)=>{const o=/\/([^/]+)-[^-/]+\.dist-info\//.exec(t)?.[1]?.replaceAll("_","-");return o!==void 0&&/^\[console_scripts\]/m.test(e)?{tools:Ye(
o)}:{}},"find")},Xn=[Vn,Jn,Zn,{pattern:/(?:^|\/)\.crates\.toml$/,limit:te,find:s(e=>{const t=[...e.matchAll(/^"([\w-]+) (\d[^ "]*) \([^)"]*\)" *=/gm)].map(([,o,
n])=>({manager:"cargo",name:o,version:n}));return{packages:t,tools:t.map(({name:o})=>o)}},"find")},{pattern:/\/specifications\/[^/]+-\d[^/]*\.gemspec$/,limit:0,
find:s((e,t)=>{const[,o,n]=/\/([^/]+)-(\d[^/]*)\.gemspec$/.exec(t)??[];return o===void 0||n===void 0?{}:{packages:[{manager:"gem",name:o,version:n}]}},"find")}];
function X(e,t,{limit:o=0,version:n}){return{pattern:t,limit:o,find:s((r,i)=>{const a=n.exec(o===0?i:r)?.[1];return a===void 0?{}:{languages:[{name:e,version:a}]}},
"find")}}s(X,"byPattern");const Yn=[{pattern:/(?:^|\/)include\/node\/node_version\.h$/,limit:64*ee,find:s(e=>{const t=["MAJOR","MINOR","PATCH"].map(o=>new RegExp(
`^#define NODE_${o}_VERSION (\\d+)`,"m").exec(e)?.[1]);return t.every(o=>o!==void 0)?{languages:[{name:"node",version:t.join(".")}]}:{}},"find")},X("node",/\/versions\/node\/v\d[\d.]*\/bin\/node$/,
{version:/\/v(\d+\.\d+\.\d+)\/bin\/node$/}),X("python",/(?:^|\/)include\/python3\.\d+[a-z]*\/patchlevel\.h$/,{limit:64*ee,version:/^#define\s+PY_VERSION\s+"([^"]+)"/m}),
X("python",/\/(?:versions\/|cpython-)\d[^/]*\/bin\/python3\.\d+$/,{version:/\/(?:versions\/|cpython-)(\d+\.\d+\.\d+)[^/]*\/bin\/python/}),X("rust",/\/toolchains\/\d[^/]*\/bin\/rustc$/,
{version:/\/toolchains\/(\d+\.\d+\.\d+)-/}),X("rust",/\/lib\/rustlib\/multirust-channel-manifest\.toml$/,{limit:8*te,version:/^\[pkg\.rustc\]\s+version = "(\d[^ "]*)/m}),
X("go",/(?:^|\/)go(?:-\d[\d.]*)?\/VERSION$/,{limit:4*ee,version:/^go(\d\S*)/}),X("java",/(?:^|\/)(?:jvm|java|openjdk|jdk)[^/]*\/(?:[^/]+\/)?release$/,{limit:64*
ee,version:/^JAVA_VERSION="([^"]+)"/m}),X("ruby",/\/lib\/ruby\/\d[^/]*\/[^/]+\/rbconfig\.rb$/,{limit:256*ee,version:/CONFIG\["RUBY_PROGRAM_VERSION"\] = "([^"]+)"/}),
X("php",/(?:^|\/)include\/php\/(?:\d+\/)?main\/php_version\.h$/,{limit:64*ee,version:/^#define PHP_VERSION "([^"]+)"/m}),X("dotnet",/\/shared\/Microsoft\.NETCore\.App\/[^/]+\/Microsoft\.NETCore\.App\.deps\.json$/,
{version:/\/(\d[^/]*)\/Microsoft\.NETCore\.App\.deps/})],Qn=5e4,qn=4096,Qe=".wh.",eo=".wh..wh..opq";async function to(e,t){const o=new Map,n=new Set,r=s(i=>{o.delete(
i),n.has(i)&&qe(o,`${i}/`)},"hide");for(const i of e){const a=new Map;for await(const{entry:c,read:d}of i){const y=no(c.path),h=y.lastIndexOf("/")+1,l=y.slice(h);
l===eo?qe(o,y.slice(0,h)):l.startsWith(Qe)?r(y.slice(0,h)+l.slice(Qe.length)):c.type!=="directory"&&(r(y),a.delete(y),c.type==="file"&&y.length<=qn&&t(y)&&o.size+
a.size<Qn&&a.set(y,{read:d}))}for(const[c,d]of a){o.set(c,d);for(let y=c.lastIndexOf("/");y>0;y=c.lastIndexOf("/",y-1))n.add(c.slice(0,y))}}return o}s(to,"merge\
dFiles");function qe(e,t){for(const o of e.keys())o.startsWith(t)&&e.delete(o)}s(qe,"hideBelow");function no(e){return e.replace(/^(\.?\/)+/,"").replace(/\/+$/,
"")}s(no,"cleanPath");const oo=[[/^nodejs(-current)?$/,"node"],[/^python3(\.\d+-minimal)?$/,"python"],[/^rust(c|c-\d[\d.]*)?$/,"rust"],[/^(golang-\d[\d.]*-go|go)$/,
"go"],[/^(openjdk-?\d+-j(re|dk)-headless|temurin-\d+-j(re|dk))$/,"java"],[/^ruby\d*(\.\d+)?$/,"ruby"],[/^php\d+(\.\d+-cli)?$/,"php"]],ro={pattern:/^var\/lib\/dpkg\/status(\.d\/[^/]+(?<!\.md5sums))?$/,
limit:32*te,find:s((e,t)=>{const o=t.endsWith("/status"),n=e.split(/\n\n+/).map(r=>et(r,/^([A-Za-z-]+): *(.*)$/));return tt("dpkg",n.filter(r=>!o||r.get("Status")?.
endsWith(" installed")).map(r=>[r.get("Package"),r.get("Version")]))},"find")},so={pattern:/^(usr\/)?lib\/apk\/db\/installed$/,limit:32*te,find:s(e=>{const t=e.
split(/\n\n+/).map(o=>et(o,/^([A-Z]):(.*)$/));return tt("apk",t.map(o=>[o.get("P"),o.get("V")]))},"find")};function et(e,t){const o=new Map;for(const n of e.split(
`
`)){const[,r,i]=t.exec(n)??[];r!==void 0&&i!==void 0&&!o.has(r)&&o.set(r,i.trim())}return o}s(et,"fieldsOf");function tt(e,t){const o=t.flatMap(([r,i])=>r&&i?[{
manager:e,name:r,version:i}]:[]),n=o.flatMap(({name:r,version:i})=>{const a=oo.find(([d])=>d.test(r))?.[1],c=/^(?:\d+:)?(\d+(?:\.\d+)+)/.exec(i)?.[1];return a!==
void 0&&c!==void 0?[{name:a,version:c}]:[]});return{packages:o,languages:n}}s(tt,"systemPackages");const nt=[ro,so,...Yn,...Xn],io=256*te,ao=256,co=1e5;async function fo(e,{
onProblem:t,signal:o}){const n=await to(e,l=>nt.some(({pattern:b})=>b.test(l))),r=new Map,i=new Set,a=new Map;let c=io;for(const[l,{read:b}]of n)for(const v of nt.
filter(({pattern:k})=>k.test(l))){o.throwIfAborted();const k=await y(l,b,Math.min(v.limit,c));c-=k?.length??0;const W=k===void 0?{}:h(v,k,l);for(const{name:M,version:J}of W.
languages??[])uo(r,M,{version:J,rank:lo(l)});for(const M of W.tools??[])pe(M)&&i.add(M);for(const M of W.packages??[])pe(M.name)&&pe(M.version)&&a.set(Ee(M),M)}
const d=[...r].sort(([l],[b])=>ve(l,b));return{languages:Object.fromEntries(d.map(([l,{version:b}])=>[l,b])),tools:[...i].sort(ve),packages:[...a.values()].sort(
(l,b)=>ve(Ee(l),Ee(b))).slice(0,co)};async function y(l,b,v){if(v<=0)return"";try{return Buffer.from(await b(v)).toString("utf8")}catch(k){if(!(k instanceof f._p))
throw k;t(l,k);return}}function h(l,b,v){try{return l.find(b,v)}catch(k){return t(v,k),{}}}}s(fo,"readContents");function uo(e,t,o){const n=e.get(t),r=n===void 0||
o.rank>n.rank||o.rank===n.rank&&ho(o.version,n.version);pe(o.version)&&r&&e.set(t,o)}s(uo,"prefer");function lo(e){return e.startsWith("var/lib/dpkg/")||e.includes(
"lib/apk/")?0:e.startsWith("usr/local/")?3:e.startsWith("usr/")?1:2}s(lo,"rankOf");function ho(e,t){return e.localeCompare(t,"en",{numeric:!0})>0}s(ho,"isNewer");
function pe(e){return e.length>0&&e.length<=ao&&/^[\x20-\x7e]+$/.test(e)}s(pe,"isPlain");function Ee({manager:e,name:t,version:o}){return`${e}\0${t}\0${o}`}s(Ee,
"keyOf");function ve(e,t){return e<t?-1:e>t?1:0}s(ve,"compare");async function po(e,t,o,n){const r=e.layers.map(a=>{const c=o.get(a);if(c===void 0)throw new f.m_(
`the layer ${a} is not stored`);return t.entries(c)});return await fo(r,{onProblem:s((a,c)=>{n.log.debug(`${a} in the image is passed over: ${c instanceof Error?
c.message:c}`)},"onProblem"),signal:n.signal})}s(po,"describeImage");async function mo(e,{signal:t}){return(await e.listImages([],{signal:t})).flatMap(({Id:n,RepoTags:r})=>{
const i=(r??[]).filter(a=>a!=="<none>:<none>"&&!I(a));return(0,g.Bc)(n)&&i.length>0?[{id:n,references:i}]:[]})}s(mo,"listImages");async function yo(e){try{const o=await(await(0,$.
Z)(e)).info(e),n=C(o);return{usable:!0,description:`Docker ${o.ServerVersion}, ${o.Driver}, ${n}`,platform:n}}catch(t){if(!wo(t))throw t;return{usable:!1,description:"\
Docker",error:t}}}s(yo,"probeDocker");function wo(e){return[f.hG,f.iC,f.Wt,f.m_].some(t=>e instanceof t)}s(wo,"isAnswer");var go=u(4469),ot=u(31075);async function bo(e,t,{
options:o,own:n,c:r}){const i=o.tags,a=new Map;a.set(n,await x(e,n,r));for(const c of It(i??t.services.flatMap(({references:d})=>d)))if(c!==n)try{a.set(c,await x(
e,c,r))}catch(d){if(i!==void 0||!(d instanceof f.dz))throw d;r.log.warn(`the image is not given its name ${c}, which this Docker does not take`)}return{references:[
...a.keys()].filter(c=>c!==n),now:a}}s(bo,"namesToGive");async function Eo({references:e,now:t},o,{snapshot:n,options:r,c:i}){if(!(n.imported!==void 0||n.source.
type==="imported")||r.tags!==void 0)return e;const c=e.filter(y=>!o(t.get(y)?.id??""));if(c.length===0)return e;const{foreignTags:d="none"}=r;return(typeof d=="\
function"?await d(c):d==="keep")?e:(i.log.warn(`the snapshot was imported, and its image is not given the names that it came with: ${vo(c)}; --foreign-tags keep\
 gives them`),e.filter(y=>!c.includes(y)))}s(Eo,"withoutForeign");const $e=5;function vo(e){return e.length<=$e?e.join(", "):`${e.slice(0,$e).join(", ")} and ${e.
length-$e} more`}s(vo,"shown");var $o=u(75558);function So(e,t){const o=new Map(e.blobs.map(c=>[c.digest,c])),n=s(c=>{const{size:d,recipe:y}=o.get(c)??{};if(d===
void 0||y===void 0)throw new f.cs(`the snapshot's manifest does not say where ${c} is`);return{digest:c,size:d,recipe:y}},"stored"),r=e.services[0];if(r===void 0)
throw new f.cs("the snapshot's manifest names no image");const i=n(r.image_digest),a=r.layers.map(n);return{label:(0,$o.SN)({project:e.project_name,name:e.snapshot_name}),
config:i,layers:a,platform:e.platform,manifestDigest:(0,oe.Bz)(i,a).digest,size:[...new Set(r.layers)].reduce((c,d)=>c+n(d).size,i.size),open:s((c,d)=>t.open(n(
c),{onBytes:d,digestChecked:!0}),"open")}}s(So,"imageSource");var ko=u(96788),Do=u(37067),Oo=u(46466);class _o{static{s(this,"PriorityGate")}#e=[];#t=Promise.withResolvers();async*pass(t,o){
this.#e.push(t);try{for await(const n of o){for(;Math.min(...this.#e)<t;)await this.#t.promise;yield n}}finally{this.#e.splice(this.#e.indexOf(t),1),this.#t.resolve(),
this.#t=Promise.withResolvers()}}}const rt="vm-snapshot";async function To(e){const t=(0,ne.randomBytes)(24).toString("base64url"),{promise:o,resolve:n}=Promise.
withResolvers(),{promise:r,resolve:i}=Promise.withResolvers(),a=new Set,c=Io(e,h=>a.add(h)),d=(0,Do.createServer)((h,l)=>{if(!jo(h,t))return st(l,401,{"WWW-Auth\
enticate":'Basic realm="vm-snapshot"'});n();const b=h.method==="GET"||h.method==="HEAD"?c(h.url??""):void 0;if(b===void 0)return st(l,404);l.writeHead(200,b.headers),
l.flushHeaders(),h.method==="HEAD"?l.end():Co(b.body(),l).then(v=>v!==void 0&&i(v))});d.requestTimeout=0,d.timeout=0,d.listen(0,"127.0.0.1"),await(0,We.once)(d,
"listening");const{port:y}=d.address();return{address:`127.0.0.1:${y}`,username:rt,password:t,reached:o,failed:r,requested:a,async[Symbol.asyncDispose](){const h=new Promise(
l=>d.close(l));d.closeAllConnections(),await h}}}s(To,"serveImage");function Io({repository:e,tag:t,config:o,layers:n,open:r},i){const a=(0,oe.Bz)(o,n),c={"Dock\
er-Distribution-Api-Version":"registry/2.0"},d=new Map,y=new _o;d.set("/v2/",{headers:{...c,"Content-Type":"application/json","Content-Length":2},body:s(()=>[Buffer.
from("{}")],"body")});for(const h of[t,a.digest]){const l={"Content-Type":oe.Z2.manifest,"Content-Length":a.bytes.length,"Docker-Content-Digest":a.digest};d.set(
`/v2/${e}/manifests/${h}`,{headers:{...c,...l},body:s(()=>[a.bytes],"body")})}for(const[h,{digest:l,size:b}]of[o,...n].entries()){const v={"Content-Type":"appli\
cation/octet-stream","Content-Length":b,"Docker-Content-Digest":l},k=s(()=>(i(l),y.pass(h,r(l))),"body");d.set(`/v2/${e}/blobs/${l}`,{headers:{...c,...v},body:k})}
return h=>d.get(h.split("?")[0]?.replaceAll("%3A",":")??"")}s(Io,"answersOf");async function Co(e,t){let o;async function*n(){try{yield*e}catch(r){throw o=r,r}}
return s(n,"watched"),await(0,Oo.pipeline)(n,t).catch(()=>t.destroy()),o}s(Co,"deliver");function jo(e,t){const o=`Basic ${Buffer.from(`${rt}:${t}`).toString("b\
ase64")}`;return(0,ne.timingSafeEqual)(Buffer.from((0,g.ol)(e.headers.authorization??"")),Buffer.from((0,g.ol)(o)))}s(jo,"isAuthorised");function st(e,t,o={}){const n=t===
401?"UNAUTHORIZED":"NAME_UNKNOWN";e.writeHead(t,{"Content-Type":"application/json",...o}).end(JSON.stringify({errors:[{code:n}]}))}s(st,"refuse");var xo=u(91152),
Ao=u(29027);async function Ro(e,t,o){if(!F(await e.info(o)))return!0;const n=await x(e,t,o);if(n===void 0||n.layers.length===0)return!1;const r=ye(e,n,{holds:s(
async()=>!1,"holds"),configOnly:!1,signal:o.signal});try{return(await r.next()).done!==!0}catch(i){if(i instanceof f.cs||i instanceof f.m_)return!1;throw i}finally{
await r.return(void 0)}}s(Ro,"isExportable");var Mo=function(e,t,o){if(t!=null){if(typeof t!="object"&&typeof t!="function")throw new TypeError("Object expected\
.");var n,r;if(o){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");n=t[Symbol.asyncDispose]}if(n===void 0){if(!Symbol.dispose)
throw new TypeError("Symbol.dispose is not defined.");n=t[Symbol.dispose],o&&(r=n)}if(typeof n!="function")throw new TypeError("Object not disposable.");r&&(n=s(
function(){try{r.call(this)}catch(i){return Promise.reject(i)}},"dispose")),e.stack.push({value:t,dispose:n,async:o})}else o&&e.stack.push({async:!0});return t},
Po=(function(e){return function(t){function o(a){t.error=t.hasError?new e(a,t.error,"An error was suppressed during disposal."):a,t.hasError=!0}s(o,"fail");var n,
r=0;function i(){for(;n=t.stack.pop();)try{if(!n.async&&r===1)return r=0,t.stack.push(n),Promise.resolve().then(i);if(n.dispose){var a=n.dispose.call(n.value);if(n.
async)return r|=2,Promise.resolve(a).then(i,function(c){return o(c),i()})}else r|=1}catch(c){o(c)}if(r===1)return t.hasError?Promise.reject(t.error):Promise.resolve();
if(t.hasError)throw t.error}return s(i,"next"),i()}})(typeof SuppressedError=="function"?SuppressedError:function(e,t,o){var n=new Error(o);return n.name="Suppr\
essedError",n.error=e,n.suppressed=t,n});const No=1e4,ae="latest",zo="Docker could run the image but not save it: it holds some of its layers in another form on\
ly";async function Lo(e,t,{via:o,c:n}){let r=0;const i=n.progress.start(`Restoring ${t.label}`,t.size,()=>r===0?"Docker unpacks":void 0),a=(0,xo._)(h=>i.add(h)),
c={enter:s(()=>r++,"enter"),leave:s(()=>r--,"leave")},y={...t,open:s(h=>Fo(t.open(h,a(h)),c),"open")};try{return o==="load"||o==="auto"&&!(0,z.mC)(e.endpoint)?await at(
e,y,n):await Uo(e,y,n).catch(h=>{if(!(h instanceof it||o==="auto"&&h instanceof ce))throw h;return n.log.debug(`${h.message}; loading the image instead`),at(e,y,
n)})}finally{i.done()}}s(Lo,"loadIntoDaemon");async function*Fo(e,{enter:t,leave:o}){t();try{for await(const n of e){o();try{yield n}finally{t()}}}finally{o()}}
s(Fo,"watching");class ce extends f.hG{static{s(this,"PullError")}}class it extends ce{static{s(this,"IncompleteError")}}async function Uo(e,t,o){const n={stack:[],
error:void 0,hasError:!1};try{const r=(0,S.AK)(),i=Mo(n,await To({...t,repository:r,tag:ae}),!0),a=`${i.address}/${r}`,c=new AbortController;let d=!1;const y=setTimeout(
()=>c.abort(new ce("Docker did not call our registry on loopback")),No);i.reached.then(()=>{d=!0,clearTimeout(y)});let h=!1;i.failed.then(l=>{h=!0,c.abort(l)});
try{const l={username:i.username,password:i.password,serveraddress:i.address},b=AbortSignal.any([o.signal,c.signal]);for await(const{status:W,id:M}of e.pullImage(
a,{tag:ae,auth:l,...(0,E._O)(t.platform),signal:b}))W!==void 0&&M===void 0&&o.log.debug(`docker pull: ${W}`);const v=`${a}:${ae}`;if(t.layers.some(({digest:W})=>!i.
requested.has(W))&&!await Ro(e,v,o))throw new it(zo);return{name:v,via:"pull"}}catch(l){if(await se(e,`${a}:${ae}`,o),h||o.signal.aborted||l instanceof ce||l instanceof
f._p)throw l;const b=d?"Docker could not pull from our registry on loopback":"Docker does not reach our registry on loopback";throw new ce(`${b}: ${l instanceof
Error?l.message:l}`,{cause:l,hint:"Restore with --via load"})}finally{clearTimeout(y)}}catch(r){n.error=r,n.hasError=!0}finally{const r=Po(n);r&&await r}}s(Uo,"\
pull");async function at(e,t,o){const n=`${(0,S.AK)()}:${ae}`,r=(0,ko._)([{...t,references:[n]}],t.open);try{for await(const{stream:i}of e.loadImage(r,{signal:o.
signal})){const a=i?.trim()??"";if(a!==""&&o.log.debug(`docker load: ${a}`),/error unpacking/i.test(a))throw Wo(a)}return{name:n,via:"load"}}catch(i){throw await se(
e,n,o),i}}s(at,"load");function Wo(e){return/not found|diffid|digest/i.test(e)?new f.cs(`Docker could not unpack the image: ${e}`):(0,Ao.Hd)(e,"unpack the image")}
s(Wo,"unpackError");var Bo=function(e,t,o){if(t!=null){if(typeof t!="object"&&typeof t!="function")throw new TypeError("Object expected.");var n,r;if(o){if(!Symbol.
asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");n=t[Symbol.asyncDispose]}if(n===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.d\
ispose is not defined.");n=t[Symbol.dispose],o&&(r=n)}if(typeof n!="function")throw new TypeError("Object not disposable.");r&&(n=s(function(){try{r.call(this)}catch(i){
return Promise.reject(i)}},"dispose")),e.stack.push({value:t,dispose:n,async:o})}else o&&e.stack.push({async:!0});return t},Ho=(function(e){return function(t){function o(a){
t.error=t.hasError?new e(a,t.error,"An error was suppressed during disposal."):a,t.hasError=!0}s(o,"fail");var n,r=0;function i(){for(;n=t.stack.pop();)try{if(!n.
async&&r===1)return r=0,t.stack.push(n),Promise.resolve().then(i);if(n.dispose){var a=n.dispose.call(n.value);if(n.async)return r|=2,Promise.resolve(a).then(i,function(c){
return o(c),i()})}else r|=1}catch(c){o(c)}if(r===1)return t.hasError?Promise.reject(t.error):Promise.resolve();if(t.hasError)throw t.error}return s(i,"next"),i()}})(
typeof SuppressedError=="function"?SuppressedError:function(e,t,o){var n=new Error(o);return n.name="SuppressedError",n.error=e,n.suppressed=t,n});const Ko=3;async function Go(e,t,{
blobs:o,options:n,c:r}){_t(t);const i=D((0,go.a)(n.ref,"base")),a=So(t,o),c=`the image of ${a.label} has`;(0,ot.ko)(a.layers.length,await e.info(r),c),await Re(
e,r);const d=await bo(e,t,{options:n,own:i,c:r}),{now:y}=d,h=await Vo(e,a,{candidates:[...y.values()],c:r}),l=await Eo(d,k=>h.has(k),{snapshot:t,options:n,c:r}),
b=[...l,i];n.force||Ct(l,y,({id:k})=>h.has(k));const v=await Xo(e,[...h],{image:a,c:r});if(v!==void 0)try{return await je(e,v,{names:b,now:y,c:r}),{image:i,references:l,
changed:!1,via:"present"}}catch(k){if(!(k instanceof f.m_))throw k;r.log.debug(`${k.message}; loading the image`)}for(let k=1;;k++){const W=await Lo(e,a,{via:n.
via,c:r});try{const{id:M}=await Yo(e,W.name,{image:a,c:r});return await Ae(e,M,{platform:a.platform,c:r}),await je(e,M,{names:b,now:y,c:r}),{image:i,references:l,
changed:!0,via:W.via}}catch(M){if(!(M instanceof f.m_)||k===Ko)throw(0,ot.fY)(M,a.layers.length,c);r.log.debug(`${M.message}; bringing the image once more`)}finally{
await se(e,W.name,r)}}}s(Go,"restoreImage");async function Vo(e,t,{candidates:o,c:n}){const r=F(await e.info(n)),i=await x(e,r?t.manifestDigest:t.config.digest,
n),a=new Set;for(const c of[i,...o]){if(c===void 0||!ct(c,t))continue;const d=r&&c.id!==t.manifestDigest?await Jo(e,c,n):t.config.digest;(r?d===t.config.digest:
c.id===t.config.digest)&&a.add(c.id)}return a}s(Vo,"findSame");async function Jo(e,t,o){try{const n={stack:[],error:void 0,hasError:!1};try{const r=Bo(n,await Ve(
e,t,{wanted:new Set,from:"auto",c:o}),!0);return r!==void 0?r.config.digest:await Zo(e,t,o)}catch(r){n.error=r,n.hasError=!0}finally{const r=Ho(n);r&&await r}}catch(n){
if(o.signal.aborted||n instanceof f.hG||!(n instanceof f.JC))throw n;o.log.debug(`the image ${t.id} cannot be compared: ${n.message}`);return}}s(Jo,"readConfigD\
igest");async function Zo(e,t,{signal:o}){const n=ye(e,t,{holds:s(async()=>!0,"holds"),configOnly:!0,signal:o});try{const{value:r,done:i}=await n.next();return i?
r.config:void 0}finally{await n.return(void 0)}}s(Zo,"savedConfig");async function Xo(e,t,{image:o,c:n}){for(const r of t)try{return await Ae(e,r,{platform:o.platform,
c:n}),r}catch(i){if(n.signal.aborted||!(i instanceof f.JC))throw i;n.log.debug(`the image ${r} is here but cannot be used: ${i.message}`)}}s(Xo,"firstUsable");async function Yo(e,t,{
image:o,c:n}){const r=await x(e,t,n);if(r===void 0)throw new f.cs("the image did not arrive in Docker");if(!(r.id===o.config.digest||r.id===o.manifestDigest)||!ct(
r,o))throw new f.cs(`what arrived in Docker is ${r.id}, not the captured image ${o.config.digest}`);return r}s(Yo,"checkArrived");function ct({layers:e},t){return e.
join()===t.layers.map(({digest:o})=>o).join()}s(ct,"hasLayers");function Qo(){return{name:"docker",probe:yo,async*capture(e,t,o){return e.kind==="archive"?yield*Wn(
e,{...t,c:o}):yield*_n(await(0,$.Z)(o),e,{...t,c:o})},restore:s(async(e,t,o,n)=>Go(await(0,$.Z)(n),e,{blobs:t,options:o,c:n}),"restore"),describe:po,build:ht,facts:$t,
images:s(async e=>mo(await(0,$.Z)(e),e),"images")}}s(Qo,"dockerProvider")}),31075:((K,P,u)=>{u.d(P,{DI:s(()=>T,"DI"),fY:s(()=>F,"fY"),ko:s(()=>x,"ko")});var $=u(
75892);const g=125,f=["overlay2","overlay","fuse-overlayfs","aufs","btrfs","zfs","vfs","devicemapper"],j=new Map([["overlayfs",499]]),z=/mount options (?:is|are) too long|argument list too long/i;
function T(C,{Driver:D,DriverStatus:O},_){const S=(O??[]).some(([,A])=>A.startsWith("io.containerd.snapshotter")),p=S?j.get(D):f.includes(D)?g:void 0;if(p===void 0||
C<=p)return;const m=S?"":". Or give Docker the containerd image store, which takes more";return{message:`${_} ${C} layers, and Docker with the storage driver ${D}\
 takes ${p} at most`,hint:`${E}${m}`,layers:C,limit:p}}s(T,"tooDeep");const E="Make it one layer where it runs: docker export <container> | docker import - <nam\
e>";function x(C,D,O){const _=T(C,D,O);if(_!==void 0)throw new $.Wt(_.message,{hint:_.hint,fields:{layers:_.layers,limit:_.limit}})}s(x,"refuseDepth");function F(C,D,O){
return!(C instanceof $.Qd)||!z.test(C.message)?C:new $.Wt(`${O} ${D} layers, more than Docker can mount at once here`,{hint:E,fields:{layers:D},cause:C})}s(F,"a\
sTooDeep")}),87271:((K,P,u)=>{u.d(P,{AK:s(()=>j,"AK"),Cj:s(()=>g,"Cj"),eq:s(()=>f,"eq")});var $=u(56690);const g="vm-snapshot-staging",f="vm-snapshot.probe";function j(){
return`${g}/${(0,$.Pg)()}`}s(j,"stagingRepository")}),51630:((K,P,u)=>{u.d(P,{J$:s(()=>O,"J$"),mC:s(()=>D,"mC"),vS:s(()=>F,"vS")});var $=u(77598),g=u(73024),f=u(
51455),j=u(76760),z=u(75892),T=u(41232);const E=2375,x=2376;async function F(w=process.env){const N=w.DOCKER_HOST;if(N)return C(N,await m(w));const L=w.DOCKER_CONTEXT||
await A(w);if(L!==void 0&&L!=="default")return await B(L,w);const V=S(w);return _(V.find(Z=>(0,g.existsSync)(Z))??V[0])}s(F,"findEndpoint");function C(w,N){if(w.
startsWith("unix://"))return _(w.slice(7));const L=URL.canParse(w)?new URL(w):void 0;if(L===void 0)throw new z.dz(`DOCKER_HOST '${w}' is no URL`,{hint:"Write it\
 as unix:///path, tcp://host:port or ssh://user@host"});if(L.protocol==="ssh:")return{kind:"ssh",url:w};if(L.protocol!=="tcp:"&&L.protocol!=="http:"&&L.protocol!==
"https:")throw new z.Wt(`DOCKER_HOST '${w}' cannot be used: ${L.protocol}// is not supported`,{hint:"Use unix://, tcp:// or ssh://"});const V=L.protocol==="http\
s:"||N!==void 0,Z=L.hostname.replace(/^\[|\]$/g,""),Y=L.port===""?V?x:E:Number(L.port);return{kind:"tcp",host:Z,port:Y,url:w,...V&&{tls:N??{verify:!0}}}}s(C,"pa\
rseHost");function D(w){return w.kind==="unix"||w.kind==="tcp"&&/^(localhost|127\.|::1$)/.test(w.host)}s(D,"mayShareLoopback");function O(w){return w.kind==="un\
ix"?{DOCKER_HOST:w.url,DOCKER_CONTEXT:void 0}:{}}s(O,"commandEnvironment");function _(w){return{kind:"unix",path:w,url:`unix://${w}`}}s(_,"unix");function S(w){
const N=w.XDG_RUNTIME_DIR;return["/var/run/docker.sock",...N?[(0,j.join)(N,"docker.sock"),(0,j.join)(N,"podman","podman.sock")]:[],(0,j.join)((0,T.Wx)(w),".dock\
er","run","docker.sock"),"/run/podman/podman.sock"]}s(S,"usualSockets");function p(w){return w.DOCKER_CONFIG||(0,j.join)((0,T.Wx)(w),".docker")}s(p,"configFolde\
r");async function m(w){const N=!!w.DOCKER_TLS_VERIFY;if(!(!N&&!w.DOCKER_TLS))return await I(w.DOCKER_CERT_PATH||p(w),N)}s(m,"tlsFromEnvironment");async function I(w,N){
const[L,V,Z]=await Promise.all(["ca.pem","cert.pem","key.pem"].map(Y=>Q((0,j.join)(w,Y))));return{verify:N,...L&&{ca:L},...V&&{cert:V},...Z&&{key:Z}}}s(I,"readT\
ls");async function A(w){const N=await H((0,j.join)(p(w),"config.json"));return R(N,"currentContext")||void 0}s(A,"currentContext");async function B(w,N){const L=(0,$.
createHash)("sha256").update(w).digest("hex"),V=(0,j.join)(p(N),"contexts"),Z=await H((0,j.join)(V,"meta",L,"meta.json")),Y=U(U(Z,"Endpoints"),"docker"),fe=R(Y,
"Host");if(!fe)throw new z.m_(`the Docker context '${w}' has no endpoint`,{hint:"Choose another one with `docker context use`, or set DOCKER_HOST"});const re=(0,j.
join)(V,"tls",L,"docker");return C(fe,(0,g.existsSync)(re)?await I(re,U(Y,"SkipTLSVerify")!==!0):void 0)}s(B,"contextEndpoint");async function H(w){const N=await Q(
w);try{return N===void 0?void 0:JSON.parse(N.toString("utf8"))}catch{return}}s(H,"readJson");async function Q(w){try{return await(0,f.readFile)(w)}catch{return}}
s(Q,"readIfThere");function U(w,N){return typeof w=="object"&&w!==null?w[N]:void 0}s(U,"field");function R(w,N){const L=U(w,N);return typeof L=="string"?L:""}s(
R,"textField")}),81622:((K,P,u)=>{u.d(P,{r:s(()=>j,"r")});const $=/error while mounting volume '[^']*': /,g=/:\/[^:\s]*\/_data(?:, flags: [^,:]*)?(?:, data: .*)?(?=: [^:]*$)/,
f=/\b(pass(?:word)?\d?|cred(?:entials)?|secret)=[^,\s]+/gi;function j(z){return z.includes("mount")?z.replace($,"").replace(g,"").replace(f,"$1=***"):z}s(j,"wit\
houtOptions")}),70370:((K,P,u)=>{u.d(P,{A:s(()=>f,"A")});class ${static{s(this,"Node")}value;next;constructor(E){this.value=E}}class g{static{s(this,"Queue")}#e;#t;#n;constructor(){
this.clear()}enqueue(E){const x=new $(E);this.#e?(this.#t.next=x,this.#t=x):(this.#e=x,this.#t=x),this.#n++}dequeue(){const E=this.#e;if(E)return this.#e=this.#e.
next,this.#n--,this.#e||(this.#t=void 0),E.value}peek(){if(this.#e)return this.#e.value}clear(){this.#e=void 0,this.#t=void 0,this.#n=0}get size(){return this.#n}*[Symbol.
iterator](){let E=this.#e;for(;E;)yield E.value,E=E.next}*drain(){for(;this.#e;)yield this.dequeue()}}function f(T){let E=!1;if(typeof T=="object"&&({concurrency:T,
rejectOnClear:E=!1}=T),z(T),typeof E!="boolean")throw new TypeError("Expected `rejectOnClear` to be a boolean");const x=new g;let F=0;const C=s(()=>{F<T&&x.size>
0&&(F++,x.dequeue().run())},"resumeNext"),D=s(()=>{F--,C()},"next"),O=s(async(p,m,I)=>{const A=(async()=>p(...I))();m(A);try{await A}catch{}D()},"run"),_=s((p,m,I,A)=>{
const B={reject:I};new Promise(H=>{B.run=H,x.enqueue(B)}).then(O.bind(void 0,p,m,A)),F<T&&C()},"enqueue"),S=s((p,...m)=>new Promise((I,A)=>{_(p,I,A,m)}),"genera\
tor");return Object.defineProperties(S,{activeCount:{get:s(()=>F,"get")},pendingCount:{get:s(()=>x.size,"get")},clearQueue:{value(){if(!E){x.clear();return}const p=AbortSignal.
abort().reason;for(;x.size>0;)x.dequeue().reject(p)}},concurrency:{get:s(()=>T,"get"),set(p){z(p),T=p,queueMicrotask(()=>{for(;F<T&&x.size>0;)C()})}},map:{async value(p,m){
const I=[];try{Array.from(p,(A,B)=>{const H=S(m,A,B);return I.push(H),H})}catch(A){for(const B of I)B.catch(()=>{});throw A}return Promise.all(I)}}}),S}s(f,"pLi\
mit");function j(T,E){const x=f(E),F=s((...C)=>x(()=>T(...C)),"limitedFunction");return Object.defineProperty(F,"clearQueue",{value:x.clearQueue}),F}s(j,"limitF\
unction");function z(T){if(!((Number.isInteger(T)||T===Number.POSITIVE_INFINITY)&&T>0))throw new TypeError("Expected `concurrency` to be a number from 1 and up")}
s(z,"validateConcurrency")})};export{ir as id,ar as ids,cr as modules};
