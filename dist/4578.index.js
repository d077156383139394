var or=Object.defineProperty;var s=(H,R)=>or(H,"name",{value:R,configurable:!0});const cr=4578,fr=[4578],dr={79014:((H,R,u)=>{u.d(R,{v:s(()=>b,"v")});var $=u(51404),v=u(75892);const f=1,A=2,P=64*1024*1024,_=10;async function*b(T,I){for await(const D of O(
(0,$.k)(T))){const w=j(D);w!==void 0&&("bytes"in w?yield w.bytes:yield*I(w))}}s(b,"replayTarSplit");async function*O(T){let I=Buffer.alloc(0);for await(const D of T){
const w=I.length===0?Buffer.from(D.buffer,D.byteOffset,D.byteLength):Buffer.concat([I,D]);let l=0;for(let m=w.indexOf(_);m>=0;m=w.indexOf(_,l))yield w.toString(
"utf8",l,m),l=m+1;if(I=w.subarray(l),I.length>P)throw new v.cs(`the record of a layer's tar has a line of more than ${P} bytes`)}I.length>0&&(yield I.toString("\
utf8"))}s(O,"linesOf");function j(T){const{type:I,name:D,name_raw:w,size:l,payload:m}=S(T);if(I===A&&typeof m=="string")return{bytes:Buffer.from(m,"base64")};if(!(I===
f&&(l===void 0||l===0))){if(I===f&&Number.isSafeInteger(l)&&l>0)return{name:(typeof D=="string"?Buffer.from(D):Buffer.from(String(w??""),"base64")).toString("la\
tin1"),size:l};throw new v.cs("the record of a layer's tar is not in the tar-split format")}}s(j,"parse");function S(T){try{return Object(JSON.parse(T))}catch(I){
throw new v.cs("the record of a layer's tar is not in the tar-split format",{cause:I})}}s(S,"tryParse")}),96788:((H,R,u)=>{u.d(R,{S:s(()=>P,"S"),_:s(()=>_,"_")});
var $=u(49107),v=u(75892),f=u(39472),A=u(68424);function P(S){const T=s(m=>$.mv+m+(0,$.vr)(m),"file"),{documents:I,directories:D,blobs:w}=b(S);return[...I.map(({
bytes:m})=>m.length),...w.map(({size:m})=>m)].reduce((m,C)=>m+T(C),D.length*$.mv+$.y7.length)}s(P,"archiveSize");async function*_(S,T){const{documents:I,directories:D,
blobs:w}=b(S);for(const l of D)yield(0,$.pI)({path:l,size:0,type:"directory"});for(const{path:l,bytes:m}of I)yield Buffer.concat([(0,$.pI)({path:l,size:m.length,
type:"file"}),m,Buffer.alloc((0,$.vr)(m.length))]);for(const{digest:l,size:m}of w){yield(0,$.pI)({path:(0,f.nD)(l),size:m,type:"file"});let C=m;for await(const M of T(
l)){if(C-=M.length,C<0)break;yield M}if(C!==0)throw new v.cs(`blob ${l} is ${C<0?"longer":"shorter"} than the ${m} bytes that were expected`);(0,$.vr)(m)>0&&(yield new Uint8Array(
(0,$.vr)(m)))}yield $.y7}s(_,"writeArchive");function b(S){const T=S.map(l=>({...l,names:l.references.map(A.F2)}));if(T.some(({names:l})=>l.some(({digest:m})=>m!==
void 0)))throw new v.dz("an archive can name an image by tags only, not by digests");const I=[{path:"oci-layout",value:{imageLayoutVersion:"1.0.0"}},{path:"inde\
x.json",value:{schemaVersion:2,mediaType:f.Z2.index,manifests:T.flatMap(O)}},{path:"manifest.json",value:T.map(j)}].map(({path:l,value:m})=>({path:l,bytes:Buffer.
from(JSON.stringify(m))})),D=S.map(({config:l,layers:m})=>(0,f.Bz)(l,m)),w=S.flatMap(({config:l,layers:m})=>[l,...m]);return{directories:["blobs/","blobs/sha256\
/"],documents:[...I,...D.map(({digest:l,bytes:m})=>({path:(0,f.nD)(l),bytes:m}))],blobs:[...new Map(w.map(l=>[l.digest,l])).values()]}}s(b,"plan");function O({config:S,
layers:T,platform:I,names:D}){const{bytes:w,digest:l}=(0,f.Bz)(S,T),[m,C,M]=I.split("/"),W={mediaType:f.Z2.manifest,digest:l,size:w.length,...C!=="unknown"&&{platform:{
architecture:C,os:m,...M!==void 0&&{variant:M}}}},K=D.map(Q=>({...W,annotations:{"io.containerd.image.name":(0,A.Ew)(Q),"org.opencontainers.image.ref.name":Q.tag??
"latest"}}));return K.length>0?K:[W]}s(O,"descriptors");function j({config:S,layers:T,names:I}){const D=I.map(A.hG);return{Config:(0,f.nD)(S.digest),RepoTags:D.
length>0?D:null,Layers:T.map(({digest:w})=>(0,f.nD)(w))}}s(j,"dockerManifest")}),97287:((H,R,u)=>{u.d(R,{s:s(()=>D,"s"),j:s(()=>w,"j")});var $=u(57975),v=u(38522),
f=u(75892),A=u(78474),P=u(70370);const _=4,b=512*1024;function O(l){const m=[],C=(0,P.A)(_);return M=>C(async()=>{const W=m.pop()??(0,v.createZstdCompress)({chunkSize:b,
flush:v.constants.ZSTD_e_end,params:l}),K=await j(W,M);return m.push(W),K})}s(O,"openLanes");async function j(l,m){const C=[],M=s(W=>C.push(W),"take");l.on("dat\
a",M);try{return l.write(m)||await(0,A.once)(l,"drain"),Buffer.concat(C)}finally{l.off("data",M)}}s(j,"compressIn");const S=(0,$.promisify)(v.zstdCompress),T=(0,$.
promisify)(v.zstdDecompress),I=new Map;async function D(l,m){const C={[v.constants.ZSTD_c_compressionLevel]:m,[v.constants.ZSTD_c_checksumFlag]:1};if(l.length<b)
return new Uint8Array(await S(l,{chunkSize:Math.max(64,l.length>>1),params:C}));const M=I.get(m)??O(C);return I.set(m,M),await M(l)}s(D,"compressFrame");async function w(l,m,C){
const M={chunkSize:Math.max(m+1,64),maxOutputLength:Math.max(m,1)},W=await T(l,M).catch(K=>{throw new f.cs(`${C} is damaged: it cannot be decompressed`,{cause:K})});
if(W.length!==m)throw new f.cs(`${C} is damaged: ${W.length} bytes instead of ${m}`);return W}s(w,"decompressFrame")}),91152:((H,R,u)=>{u.d(R,{_:s(()=>$,"_")});
function $(v){const f=new Map;return A=>{let P=0;return _=>{P+=_;const b=f.get(A)??0;P<=b||(f.set(A,P),v(P-b))}}}s($,"furthest")}),69351:((H,R,u)=>{u.d(R,{O:s(()=>$,
"O")});function $(v,f){const A=`./${v}.${f.endsWith(".ts")?"ts":"js"}`;return new URL(A,f)}s($,"workerUrl")}),4469:((H,R,u)=>{u.d(R,{a:s(()=>$,"a")});function $(f,A){
return`vm-snapshot/${v(f.project)||"project"}/${v(A)||"service"}:${f.name}`}s($,"snapshotReference");function v(f){return f.toLowerCase().replace(/[^a-z0-9]+/g,
"-").replace(/^-|-$/g,"")}s(v,"component")}),99786:((H,R,u)=>{u.d(R,{u:s(()=>$,"u")});function $(v){return/^[a-z+]+:\/\/|^git@/.test(v)}s($,"isRemoteContext")}),
91279:((H,R,u)=>{u.r(R),u.d(R,{dockerProvider:s(()=>er,"dockerProvider")});var $=u(40610),v=u(44143),f=u(75892),A=u(30486),P=u(51630),_=u(68424),b=u(454);async function O(e,t,{
signal:o}){try{return I(await e.inspectImage(t,{signal:o}))}catch(n){if(n instanceof f.m_)return;throw n}}s(O,"findImage");function j(e){return(e.DriverStatus??
[]).some(([,t])=>t.startsWith("io.containerd.snapshotter"))}s(j,"usesContainerd");function S(e){return(0,b.FL)({os:e.OSType,architecture:e.Architecture})}s(S,"p\
latformOf");function T(e){return(0,_.rw)(e)?e:(0,_.hG)((0,_.F2)(e))}s(T,"canonicalReference");function I(e){const t=e.RootFS?.Layers??[];if(!(0,v.Bc)(e.Id)||!t.
every(v.Bc))throw new f.cs(`Docker identifies the image by a digest other than sha256: ${e.Id}`);return{id:e.Id,layers:t,platform:(0,b.FL)({os:e.Os,architecture:e.
Architecture,...e.Variant&&{variant:e.Variant}}),references:e.RepoTags??[],size:e.Size??0,config:e.Config}}s(I,"toImage");var D=u(56690),w=u(87271);const l="vm-\
snapshot/",m=[`${w.Cj}/*`,`*/${w.Cj}/*`];function C(e){return e.startsWith(l)||M(e)}s(C,"isOurs");function M(e){return K(e)!==void 0}s(M,"isStaging");function W(e){
const t=K(e);return t!==void 0&&(0,D.Tu)(t)==="dead"}s(W,"isAbandoned");function K(e){return/(?:^|\/)vm-snapshot-staging\/([0-9a-f-]+)(?::[\w.-]+)?$/.exec(e)?.[1]}
s(K,"ownerOf");function Q(e){return`${l}build:${e.slice(0,16)}`}s(Q,"buildName");var F=u(51455),N=u(76760),g=u(57588),z=u(99786);async function U({context:e,file:t}){
if((0,z.u)(e))return;const o=await G(e);if(o===void 0)throw new f.m_(`Build context '${e}' not found`,{hint:"Check the path"});if(o!=="unknown"&&!o.isDirectory())
throw new f.dz(`Build context '${e}' is not a folder`,{hint:(0,g.iU)`Use the folder that the Dockerfile copies from, and name the Dockerfile with ${(0,g.uK)("fi\
le")}`});const n=t===void 0?[(0,N.join)(e,"Dockerfile"),(0,N.join)(e,"dockerfile")]:[t],r=(await Promise.all(n.map(G))).find(i=>i!==void 0);if(r===void 0)throw new f.
m_(`No Dockerfile found at '${n[0]}'`,{hint:t===void 0?(0,g.iU)`Name it with ${(0,g.uK)("file")}, or use another folder`:"Check the path of the Dockerfile"});if(r!==
"unknown"&&r.isDirectory())throw new f.dz(`The Dockerfile '${t??n[0]}' is a folder`)}s(U,"checkContext");async function G(e){try{return await(0,F.stat)(e)}catch(t){
return["ENOENT","ENOTDIR"].includes(t.code??"")?void 0:"unknown"}}s(G,"look");var Z=u(57975);const Y=/^DEPRECATED: The legacy builder/,ce=/^Step \d+\/\d+ : /,fe="\
------";function Se(e){let t=!1;return o=>{t=Y.test(o)||t&&/^(\s|$)/.test(o),t||e(o)}}s(Se,"stripDeprecationNotice");function ut(e){const t=[],o=Se(i=>t.push(i));
for(const i of e)o((0,Z.stripVTControlCharacters)(i).trimEnd());const n=t.findLastIndex(i=>ce.test(i)),r=n>=0?n:Math.max(0,t.indexOf(fe));return t.slice(r).filter(
i=>i!=="")}s(ut,"lastWords");const lt=23,ht=4,De="Install the docker command, which runs the build";async function pt(e,t){await U(e);const o=await(0,$.Z)(t),n=(0,P.
J$)(o.endpoint),r=await wt(n,t);if(r==="classic"&&e.secrets.length>0)throw new f.Wt("build secrets need BuildKit, which this docker command does not have",{hint:"\
Install buildx: https://docs.docker.com/go/buildx/"});const i=e.tags.length>0?e.tags.map(T):[Q((0,v.ZD)((0,v.ol)(JSON.stringify([e.context,e.file,e.target]))))];
return t.log.debug(`building with ${r}`),await(0,A.m0)("docker",mt(e,{mode:r,tags:i}),{signal:t.signal,env:{...n,DOCKER_BUILDKIT:r==="classic"?"0":"1",BUILDX_NO_DEFAULT_ATTESTATIONS:"\
1"},onLine:Se(a=>t.log.info(a)),tellLast:ut,secrets:yt(e.secrets),title:"docker build",missingHint:De}),{kind:"image",reference:i[0],...e.platform!==void 0&&{platform:e.
platform}}}s(pt,"buildImage");function mt(e,{mode:t,tags:o}){const n=s((i,a)=>a===void 0?[]:[`--${i}`,a],"option"),r=s((i,a)=>Object.entries(a).flatMap(([c,d])=>[
`--${i}`,`${c}=${d}`]),"pairs");return[...t==="buildx"?["buildx","build","--load"]:["build"],...t==="classic"?["--force-rm"]:["--progress","plain"],...n("file",
e.file),...n("target",e.target),...n("platform",e.platform),...n("network",e.network),...e.noCache?["--no-cache"]:[],...r("build-arg",e.buildArgs),...r("label",
e.labels),...e.secrets.flatMap(i=>["--secret",i]),...o.flatMap(i=>["--tag",i]),"--",e.context]}s(mt,"buildArguments");function yt(e,t=process.env){return e.map(
o=>new Map(o.split(",").map(n=>n.split("=",2)))).flatMap(o=>(t[o.get("env")??o.get("id")??""]??"").split(/[\r\n]+/)).map(o=>o.trim()).filter(o=>o.length>=ht)}s(
yt,"secretValues");async function wt(e,t){const o={signal:t.signal,env:e,missingHint:De};if(await r(["buildx","version"]))return"buildx";const{stdout:n}=await(0,A.
m0)("docker",["version","--format","{{.Client.Version}}"],o);return Number(n.split(".")[0])<lt?"buildkit":"classic";async function r(i){try{return await(0,A.m0)(
"docker",i,o),!0}catch(a){if(a instanceof f.Qd)return!1;throw a}}}s(wt,"chooseMode");var ne=u(77598),gt=u(70370),q=u(5365),V=u(24746);function ke(e){const t=e.replace(
/^\uFEFF/,"").split(`
`).filter(o=>!o.startsWith("#")).map(o=>o.trim()).filter(o=>o!=="").flatMap(bt);return{ignores(o){const n=o.split("/"),r=n.map((a,c)=>n.slice(0,c+1).join("/")),
i=t.findLast(({expression:a})=>r.some(c=>a.test(c)));return i!==void 0&&!i.keeps},prunes:!t.some(({keeps:o})=>o)}}s(ke,"ignorePatterns");function bt(e){const t=e.
startsWith("!"),o=vt(t?e.slice(1).trim():e);return o===""?[]:[{expression:Et(o,e),keeps:t}]}s(bt,"parsePattern");function vt(e){const t=[];for(const o of e.split(
"/"))o===".."?t.pop():o!==""&&o!=="."&&t.push(o);return t.join("/")}s(vt,"clean");function Et(e,t){let o="";for(let n=0;n<e.length;n++){const r=e[n];if(r==="*"&&
e[n+1]==="*"){for(;e[n+1]==="*";)n++;const i=n===e.length-1;e[n+1]==="/"&&n++,o+=i?".*":"(?:.*/)?"}else if(r==="*")o+="[^/]*";else if(r==="?")o+="[^/]";else if(r===
"["){const i=e.indexOf("]",n+2);if(i<0)throw new f.dz(`'${t}' in .dockerignore is not a valid pattern: a [ has no ]`);o+=`[${e.slice(n+1,i).replace(/[[\\]/g,"\\$\
&")}]`,n=i}else r==="\\"&&n+1<e.length?o+=Oe(e[++n]):o+=Oe(r)}try{return new RegExp(`^${o}$`,"s")}catch(n){throw new f.dz(`'${t}' in .dockerignore is not a vali\
d pattern`,{cause:n})}}s(Et,"toExpression");function Oe(e){return e.replace(/[.*+?^${}()|[\]\\/]/g,"\\$&")}s(Oe,"escaped");const $t=8;async function St(e,t){await U(
e);const o=(0,v.ol)(JSON.stringify([e.target??null,Ie(e.buildArgs),Ie(e.labels)]));if((0,z.u)(e.context))return{dockerfile:(0,v.ol)(JSON.stringify([e.file??null])),
options:o,context:(0,v.ol)(e.context)};const n=e.file??await Dt(e.context),r=await(0,V.MH)(`Cannot read ${n}`,()=>(0,F.readFile)(n));return{dockerfile:(0,v.ol)(
r),options:o,context:await Ot(e.context,await kt(e.context,n),t)}}s(St,"buildFacts");async function Dt(e){const t=(0,N.join)(e,"Dockerfile");return await Te(t)?
t:(0,N.join)(e,"dockerfile")}s(Dt,"defaultFile");async function kt(e,t){for(const o of[`${t}.dockerignore`,(0,N.join)(e,".dockerignore")])if(await Te(o))return ke(
await(0,V.MH)(`Cannot read ${o}`,()=>(0,F.readFile)(o,"utf8")));return ke("")}s(kt,"readIgnored");async function Ot(e,t,o){const n=(0,gt.A)($t),r=[];for await(const i of _e(
e,"",t)){const a=n(()=>_t((0,N.join)(e,i.path),i,o));a.catch(()=>{}),r.push(a)}return(0,v.ol)((await Promise.all(r)).sort().join(`
`))}s(Ot,"contextDigest");async function*_e(e,t,o){const n=await(0,V.MH)(`Cannot read ${(0,N.join)(e,t)}`,()=>(0,F.readdir)((0,N.join)(e,t),{withFileTypes:!0}));
for(const r of n){const i=t===""?r.name:`${t}/${r.name}`,a=o.ignores(i);r.isDirectory()?(a||(yield{path:i,kind:"folder"}),(!a||!o.prunes)&&(yield*_e(e,i,o))):!a&&
r.isFile()?yield{path:i,kind:"file"}:!a&&r.isSymbolicLink()&&(yield{path:i,kind:"link"})}}s(_e,"walk");async function _t(e,t,{signal:o}){o.throwIfAborted();const n=s(
(a,c)=>JSON.stringify([t.path,a,c]),"line");if(t.kind==="folder")return n("folder","");if(t.kind==="link")return n("link",await(0,V.MH)(`Cannot read ${e}`,()=>(0,F.
readlink)(e)));const{mode:r}=await(0,V.MH)(`Cannot read ${e}`,()=>(0,F.stat)(e)),i=(0,ne.createHash)("sha256");for await(const a of(0,q.KQ)(e,{signal:o,follow:!1}))
i.update(a);return n((r&64)===0?"file":"program",(0,v.aD)(i.digest("hex")))}s(_t,"describe");async function Te(e){return await(0,F.stat)(e).then(()=>!0,()=>!1)}
s(Te,"exists");function Ie(e){return Object.entries(e).sort(([t],[o])=>t<o?-1:1)}s(Ie,"sorted");function de(e){return{kind:"image",images:[{name:"base",...e}],volumes:[],
files:{}}}s(de,"toCapturedImage");function Tt({kind:e,snapshot_name:t}){if(e!=="image")throw new f.Wt(`The snapshot '${t}' is not an image: it contains a ${e===
"compose"?"Compose project":e}`,{hint:"Restore it with: vm snapshot restore"})}s(Tt,"assertImageKind");const It=6e4;async function me(e,{id:t,platform:o},{mounts:n=[],
c:r}){const i={Image:t,Cmd:["vm-snapshot"],NetworkDisabled:!0,Labels:{[w.eq]:(0,D.Pg)()},HostConfig:{Mounts:n}},a=await e.createContainer(i,{signal:r.signal,...(0,b.
_O)(o)});return{id:a,async[Symbol.asyncDispose](){try{await e.removeContainer(a,{volumes:!0,signal:AbortSignal.timeout(It)})}catch(c){r.log.warn(`cannot remove \
a container: ${c instanceof Error?c.message:c}`)}}}}s(me,"pinImage");async function Ce(e,t){for(const{Id:o,Labels:n}of await e.listContainers(w.eq,t))(0,D.Tu)(n?.[w.
eq]??"")==="dead"&&await e.removeContainer(o,{...t,volumes:!0})}s(Ce,"sweepPinned");const xe=6e4;function Ct(e){return[...new Set(e.map(jt))]}s(Ct,"checkedNames");
function xt(e,t,o){for(const n of e){const r=t.get(n);if(!(r===void 0||o(r)))throw new f.fK(`'${n}' already refers to another image (${(0,v.ZD)(r.id).slice(0,12)}\
)`,{hint:(0,g.iU)`Use ${(0,g.uK)("force",!0)} to move the name to the restored image, or ${(0,g.uK)("tags")} to set other names`})}}s(xt,"refuseConflicts");async function Ae(e,t,{
names:o,now:n,c:r}){const i=[];try{for(const a of o)n.get(a)?.id!==t&&(i.push(a),await je(e,t,{name:a,signal:r.signal}))}catch(a){for(const c of i)await At(e,c,
{before:n.get(c),c:r});throw a}}s(Ae,"giveNames");async function re(e,t,o){try{await e.removeImage(t,{signal:AbortSignal.timeout(xe)})}catch(n){n instanceof f.m_||
o.log.warn(`cannot remove the image name ${t}: ${n instanceof Error?n.message:n}`)}}s(re,"dropName");async function At(e,t,{before:o,c:n}){if(o===void 0)return await re(
e,t,n);try{await je(e,o.id,{name:t,signal:AbortSignal.timeout(xe)})}catch(r){n.log.warn(`cannot move the image name ${t} back to ${o.id}: ${r instanceof Error?r.
message:r}`)}}s(At,"putBack");async function je(e,t,{name:o,signal:n}){const r=o.lastIndexOf(":");await e.tagImage(t,{repository:o.slice(0,r),tag:o.slice(r+1),signal:n})}
s(je,"tag");function jt(e){if((0,_.F2)(e).digest!==void 0)throw new f.dz(`Cannot tag an image as '${e}': it contains a digest`,{hint:"Write it as repository:tag"});
return T(e)}s(jt,"checkedName");async function Me(e,t,{platform:o,c:n}){await(await me(e,{id:t,platform:o},{c:n}))[Symbol.asyncDispose]()}s(Me,"verifyUnpacked");
async function Re(e,t){await Ce(e,t);const o=await e.listImages(m,t);for(const n of o.flatMap(({RepoTags:r})=>r??[]).filter(W))t.log.debug(`removing ${n}, left \
behind by a killed run`),await re(e,n,t)}s(Re,"sweepLeftovers");var se=u(12362);async function*Mt({config:e,layers:t,parallel:o,replaceable:n},r,{holds:i,c:a}){
const c=[...new Set(r.layers)],d=[];for(const[y,p]of c.entries()){const h=t.get(p);if(h===void 0)continue;a.signal.throwIfAborted();const E=`layer ${y+1} of ${c.
length}`;yield{label:E,digest:p,...h.size!==void 0&&{size:h.size},parallel:o,shortcut:n,open(k){const x=Rt(h.bytes(),E,a.signal);return k===void 0?Pt(x,E,p):(d.
push(k),x)}}}a.signal.throwIfAborted(),await i(e.digest)||(yield{label:"config",digest:e.digest,size:e.bytes.length,open:s(()=>(0,se.Oo)(e.bytes),"open")}),await Promise.
allSettled(d)}s(Mt,"captureLayers");async function*Rt(e,t,o){try{yield*e}catch(n){if(o.aborted)throw o.reason;const r=n instanceof Error?n.message:String(n);throw new f.
cs(`cannot read ${t} from Docker's files: ${r}`,{cause:n})}}s(Rt,"asDamage");async function*Pt(e,t,o){const n=(0,se.$8)();yield*(0,se.Mi)(e,i=>n.add(i));const r=(0,v.
aD)(n.done().sha256);if(r!==o)throw new f.cs(`${t} in Docker's files is ${r}, not ${o}`)}s(Pt,"verified");var ue=u(80037);async function*ye(e,t,{holds:o,configOnly:n,
signal:r}){const i=e.saveImage(t.id,{signal:r,...(0,b._O)(t.platform)});return(yield*(0,ue.bL)(i,{holds:o,signal:r,layers:new Set(t.layers).size,...n&&{known:t.
layers}})).image}s(ye,"readDockerSave");const Nt="/var/lib/containerd",Lt="/etc/containerd/config.toml",zt="io.containerd.content.v1.content";async function Ut(e){
const t=await Promise.all((await Wt()).map(Ft));return[...new Set([(0,N.join)(e,"containerd/daemon"),Nt,...t.filter(o=>o!==void 0)])]}s(Ut,"containerdRoots");async function Ft(e){
const[t="",...o]=(await Ne(`/proc/${e}/cmdline`)).split("\0");if((0,N.basename)(t)!=="containerd")return;const n=Pe(o,["--config","-c"])??Lt,r=Pe(o,["--root"])??
((0,N.isAbsolute)(n)?Bt(await Ne(n)):void 0);return r!==void 0&&(0,N.isAbsolute)(r)?r:void 0}s(Ft,"rootOfProcess");function Pe(e,t){for(const[o,n]of e.entries()){
if(t.includes(n))return e[o+1];const[r="",i]=n.split("=",2);if(t.includes(r))return i}}s(Pe,"flag");function Bt(e){const t=e.split(/^\s*\[/m,1)[0]??"";return/^\s*root\s*=\s*["']([^"']+)["']/m.
exec(t)?.[1]}s(Bt,"rootOfConfig");async function Wt(){return(await(0,F.readdir)("/proc").catch(()=>[])).filter(e=>/^\d+$/.test(e))}s(Wt,"processIds");async function Ne(e){
return await(0,F.readFile)(e,"utf8").catch(()=>"")}s(Ne,"textOf");var Le=u(44887),Kt=u(5594),oe=u(39472),ze=u(95499),Ht=u(49962),Gt=u(3814),Ue=u(19055);const Fe=16*
1024*1024,Vt=200,Jt=new AbortController().signal,Zt=s(async(e,t,o)=>{const{config:n,layers:r}=await Xt(e,t),i=new Map;for(const[a,c]of t.layers.entries()){const d=r[a];
!o.has(c)||i.has(c)||d===void 0||i.set(c,Qt(await e.open((0,oe.nD)(d.digest)),d))}return{config:n,layers:i}},"openContentFiles");async function Xt(e,t){const o=[
t.id],n=new Set;for(let r=o.shift();r!==void 0;r=o.shift()){if(n.has(r))continue;if(n.add(r).size>Vt)break;const i=await Be(e,r,{optional:r!==t.id}),{children:a=[],
image:c}=i===void 0?{}:(0,ze.pr)(i);if(o.push(...a.map(y=>y.digest)),c===void 0)continue;const d=await Be(e,c.config.digest,{optional:!0});if(!(d===void 0||!Yt(
t,d)||c.layers.length!==t.layers.length))return{config:{digest:(0,v.ol)(d),bytes:d},layers:c.layers}}throw new f.m_(`no manifest of ${t.id} has the image's laye\
rs`)}s(Xt,"findManifest");function Yt(e,t){const o=(0,Le.M)((0,Le.t)(t));return!("problem"in o)&&(0,b.FL)(o.platform)===e.platform&&o.layers.join()===e.layers.join()}
s(Yt,"isConfigOf");async function Be(e,t,{optional:o}){try{const n=await e.read((0,oe.nD)(t),Fe),[r="",i]=t.split(":");if((0,ne.createHash)(r).update(n).digest(
"hex")!==i)throw new f.cs(`containerd's document ${t} is damaged`);return n}catch(n){if(o&&n instanceof f.m_)return;throw n}}s(Be,"readDocument");function Qt(e,{
digest:t,mediaType:o}){return{...o?.endsWith(".tar")&&e.size!==void 0&&{size:e.size},async*bytes(){const{head:n,all:r}=await(0,Gt.s)(e.bytes(),Ue.Fm),i=(0,Ue.bp)(
n);i===void 0?yield*r:yield*(0,Ht.o)(r,i,{signal:Jt,damaged:(0,Kt.T)(t)})}}}s(Qt,"uncompressed");var We=u(78474),qt=u(75919),en=u(69351);const tn={maxYoungGenerationSizeMb:4};
async function*nn(e,{signal:t}){t.throwIfAborted();const o=new qt.Worker((0,en.O)("tar-split-worker",import.meta.url),{workerData:e,resourceLimits:tn});try{for await(const[
n]of(0,We.on)(o,"message",{signal:t,close:["exit"]})){if(n===null)return;yield n.bytes.subarray(0,n.length),o.postMessage(n.bytes,[n.bytes.buffer])}throw new f.
cs("the thread that reads the layer ended early")}catch(n){throw t.aborted?t.reason:n}finally{await o.terminate()}}s(nn,"replayInThread");var on=function(e,t,o){
if(t!=null){if(typeof t!="object"&&typeof t!="function")throw new TypeError("Object expected.");var n,r;if(o){if(!Symbol.asyncDispose)throw new TypeError("Symbo\
l.asyncDispose is not defined.");n=t[Symbol.asyncDispose]}if(n===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");n=t[Symbol.dispose],
o&&(r=n)}if(typeof n!="function")throw new TypeError("Object not disposable.");r&&(n=s(function(){try{r.call(this)}catch(i){return Promise.reject(i)}},"dispose")),
e.stack.push({value:t,dispose:n,async:o})}else o&&e.stack.push({async:!0});return t},rn=(function(e){return function(t){function o(a){t.error=t.hasError?new e(a,
t.error,"An error was suppressed during disposal."):a,t.hasError=!0}s(o,"fail");var n,r=0;function i(){for(;n=t.stack.pop();)try{if(!n.async&&r===1)return r=0,t.
stack.push(n),Promise.resolve().then(i);if(n.dispose){var a=n.dispose.call(n.value);if(n.async)return r|=2,Promise.resolve(a).then(i,function(c){return o(c),i()})}else
r|=1}catch(c){o(c)}if(r===1)return t.hasError?Promise.reject(t.error):Promise.resolve();if(t.hasError)throw t.error}return s(i,"next"),i()}})(typeof SuppressedError==
"function"?SuppressedError:function(e,t,o){var n=new Error(o);return n.name="SuppressedError",n.error=e,n.suppressed=t,n});function sn(e,{signal:t}){const o=new AsyncDisposableStack;
return{parallel:!0,async read(n,r){const i={stack:[],error:void 0,hasError:!1};try{const a=on(i,await(0,q.lf)((0,N.join)(e,n),{follow:!1}),!0),{size:c}=await a.
stat();if(c>r)throw new f.cs(`${n} is larger than ${r} bytes`);return await a.readFile()}catch(a){i.error=a,i.hasError=!0}finally{const a=rn(i);a&&await a}},async open(n){
const r=o.use(await(0,q.lf)((0,N.join)(e,n),{follow:!1}));return{size:(await r.stat()).size,bytes:s(()=>(0,q.Xe)(r,(0,N.join)(e,n),{signal:t}),"bytes")}},replay:s(
(n,r)=>nn({record:(0,N.join)(e,n),folder:(0,N.join)(e,r)},{signal:t}),"replay"),[Symbol.asyncDispose]:()=>o.disposeAsync()}}s(sn,"localFiles");var an=u(79014),we=u(
48161);class cn{static{s(this,"RandomAccessTar")}#e;#t=new Map;#n=new Map;#o;#r=0;constructor(t){this.#e=t[Symbol.asyncIterator]()}async*read({name:t,size:o}){const n=He(
Buffer.from(t,"latin1").toString());for(;;){const r=this.#t.get(this.#n.get(n)??n);if(r!==void 0)return yield*this.#s(n,r,o);const i=await this.#e.next();if(i.done)
throw new f.cs(`Docker's folder of the layer does not contain the file ${JSON.stringify(n)}`);const a=Ke(i.value.path);if(i.value.type==="link"&&this.#n.set(a,Ke(
i.value.linkTarget)),i.value.type==="file")if(a!==n)await this.#i(a,i.value);else{if(i.value.size!==o)throw Ge(n,o);return yield*i.value.body}}}async[Symbol.asyncDispose](){
await this.#e.return?.(),await this.#o?.close()}async*#s(t,o,n){if(o.size!==n)throw Ge(t,n);this.#o!==void 0&&(yield*(0,q.Xe)(this.#o,"the temporary file",o))}async#i(t,{
body:o,size:n}){this.#t.set(t,{at:this.#r,size:n});const r=this.#o??await(0,V.MH)(`Cannot buffer part of the layer in ${(0,we.tmpdir)()}`,dn);this.#o=r;for await(const i of o)
await(0,V.MH)(`Cannot buffer part of the layer in ${(0,we.tmpdir)()}`,()=>fn(r,i,this.#r)),this.#r+=i.length}}async function fn(e,t,o){for(let n=0;n<t.length;)n+=
(await e.write(t,n,t.length-n,o+n)).bytesWritten}s(fn,"writeAll");async function dn(){const e=(0,N.join)((0,we.tmpdir)(),`vm-snapshot-${(0,ne.randomUUID)()}`),t=await(0,F.
open)(e,"wx+",384);return await(0,F.unlink)(e),t}s(dn,"openUnnamed");function Ke(e){const t=He(e);return t.slice(t.indexOf("/")+1)}s(Ke,"inFolder");function He(e){
return e.split("/").filter(t=>t!==""&&t!==".").join("/")}s(He,"random_access_tar_clean");function Ge(e,t){return new f.cs(`${JSON.stringify(e)} is not a file of\
 ${t} bytes`)}s(Ge,"wrongSize");var un=function(e,t,o){if(t!=null){if(typeof t!="object"&&typeof t!="function")throw new TypeError("Object expected.");var n,r;if(o){
if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");n=t[Symbol.asyncDispose]}if(n===void 0){if(!Symbol.dispose)throw new TypeError(
"Symbol.dispose is not defined.");n=t[Symbol.dispose],o&&(r=n)}if(typeof n!="function")throw new TypeError("Object not disposable.");r&&(n=s(function(){try{r.call(
this)}catch(i){return Promise.reject(i)}},"dispose")),e.stack.push({value:t,dispose:n,async:o})}else o&&e.stack.push({async:!0});return t},ln=(function(e){return function(t){
function o(a){t.error=t.hasError?new e(a,t.error,"An error was suppressed during disposal."):a,t.hasError=!0}s(o,"fail");var n,r=0;function i(){for(;n=t.stack.pop();)
try{if(!n.async&&r===1)return r=0,t.stack.push(n),Promise.resolve().then(i);if(n.dispose){var a=n.dispose.call(n.value);if(n.async)return r|=2,Promise.resolve(a).
then(i,function(c){return o(c),i()})}else r|=1}catch(c){o(c)}if(r===1)return t.hasError?Promise.reject(t.error):Promise.resolve();if(t.hasError)throw t.error}return s(
i,"next"),i()}})(typeof SuppressedError=="function"?SuppressedError:function(e,t,o){var n=new Error(o);return n.name="SuppressedError",n.error=e,n.suppressed=t,
n});const hn=64*1024*1024;async function pn(e,t,{root:o,c:n}){const{signal:r}=n,i=`/vm-snapshot-${(0,ne.randomUUID)()}`,c=await me(e,t,{mounts:[{Type:"bind",Source:o,
Target:i,ReadOnly:!0,BindOptions:{NonRecursive:!0}}],c:n}),d=s(p=>(0,ue.Fb)(e.readContainer(c.id,`${i}/${p}`,{signal:r}),r),"members");async function y(p,h){for await(const{
type:E,size:k,body:x}of d(p)){if(E!=="file"||k>h)throw new f.cs(`${p} is not a file of at most ${h} bytes`);const B=[];for await(const L of x)B.push(L);return Buffer.
concat(B)}throw new f.cs(`Docker returned nothing for ${p}`)}return s(y,"read"),{parallel:!1,read:y,async open(p){return{async*bytes(){for await(const{type:h,body:E}of d(
p)){if(h!=="file")throw new f.cs(`${p} is not a file`);yield*E}}}},async*replay(p,h){const E={stack:[],error:void 0,hasError:!1};try{const k=await y(p,hn),x=un(
E,new cn(d(h)),!0);yield*(0,an.v)((0,se.Oo)(k),B=>x.read(B))}catch(k){E.error=k,E.hasError=!0}finally{const k=ln(E);k&&await k}},[Symbol.asyncDispose]:()=>c[Symbol.
asyncDispose]()}}s(pn,"helperFiles");function mn(e){let t;return e.map(o=>(t=t===void 0?o:(0,v.ol)(`${t} ${o}`),t))}s(mn,"chainIds");const yn="image/overlay2/im\
agedb/content/sha256",wn="image/overlay2/layerdb/sha256",gn=4096,bn=s(async(e,t,o)=>{const n=s(async a=>(await e.read(a,gn)).toString("latin1").trim(),"text"),r=await e.
read(`${yn}/${(0,v.ZD)(t.id)}`,Fe);if((0,v.ol)(r)!==t.id)throw new f.cs(`the config ${t.id} in Docker's folder is damaged`);const i=new Map;for(const[a,c]of mn(
t.layers).entries()){const d=t.layers[a];if(!o.has(d)||i.has(d))continue;const y=`${wn}/${(0,v.ZD)(c)}`;if(await n(`${y}/diff`)!==d)throw new f.cs(`the layer ${d}\
 in Docker's folder has another digest`);const p=await n(`${y}/cache-id`);if(!/^[0-9a-z]{1,128}$/.test(p))throw new f.cs(`the layer ${d} in Docker's folder does\
 not have a valid name`);i.set(d,{size:Number(await n(`${y}/size`)),bytes:s(()=>e.replay(`${y}/tar-split.json.gz`,`overlay2/${p}/diff`),"bytes")})}return{config:{
digest:t.id,bytes:r},layers:i}},"openOverlayFiles");var vn=function(e,t,o){if(t!=null){if(typeof t!="object"&&typeof t!="function")throw new TypeError("Object e\
xpected.");var n,r;if(o){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");n=t[Symbol.asyncDispose]}if(n===void 0){if(!Symbol.dispose)
throw new TypeError("Symbol.dispose is not defined.");n=t[Symbol.dispose],o&&(r=n)}if(typeof n!="function")throw new TypeError("Object not disposable.");r&&(n=s(
function(){try{r.call(this)}catch(i){return Promise.reject(i)}},"dispose")),e.stack.push({value:t,dispose:n,async:o})}else o&&e.stack.push({async:!0});return t},
En=(function(e){return function(t){function o(a){t.error=t.hasError?new e(a,t.error,"An error was suppressed during disposal."):a,t.hasError=!0}s(o,"fail");var n,
r=0;function i(){for(;n=t.stack.pop();)try{if(!n.async&&r===1)return r=0,t.stack.push(n),Promise.resolve().then(i);if(n.dispose){var a=n.dispose.call(n.value);if(n.
async)return r|=2,Promise.resolve(a).then(i,function(c){return o(c),i()})}else r|=1}catch(c){o(c)}if(r===1)return t.hasError?Promise.reject(t.error):Promise.resolve();
if(t.hasError)throw t.error}return s(i,"next"),i()}})(typeof SuppressedError=="function"?SuppressedError:function(e,t,o){var n=new Error(o);return n.name="Suppr\
essedError",n.error=e,n.suppressed=t,n});const Ve=["auto","content","overlay2","helper","save"];function $n(e=process.env.VM_LAYERS_FROM||"auto"){const t=Ve.find(
o=>o===e);if(t===void 0)throw new f.dz(`VM_LAYERS_FROM '${e}' is not one of ${Ve.join(", ")}`);return t}s($n,"layerSource");async function Je(e,t,{wanted:o,from:n=$n(),
c:r}){const i=e.endpoint.kind==="unix";if(n==="save"||n==="auto"&&!i)return;let a=i?"its image store keeps layers in another format":`the daemon at ${e.endpoint.
url} may be on another host`;for(const c of await Sn(e,t,{wanted:o,c:r}))if(!(n!=="auto"&&c.name!==n||c.name!=="helper"&&!i)){if(n==="auto"&&c.tooSlow!==void 0){
r.log.debug(`not reading the layers from ${ge[c.name]}: ${c.tooSlow}`);continue}try{const d=await c.open();return r.log.debug(`reading the layers from ${ge[c.name]}`),
{...d,replaceable:n==="auto"}}catch(d){if(r.signal.aborted||!(d instanceof f.JC||(0,V.UQ)(d)!==void 0))throw d;a=d.message,r.log.debug(`not reading the layers f\
rom ${ge[c.name]}: ${a}`)}}if(n!=="auto")throw new f.Wt(`Cannot read layers with VM_LAYERS_FROM=${n}: ${a}`,{hint:"Unset it to use the fastest source that works"})}
s(Je,"openImageFiles");const ge={content:"containerd's content store",overlay2:"Docker's overlay2 folder",helper:"the files that Docker returns"};async function Sn(e,t,{
wanted:o,c:n}){const r=await e.info(n),i=r.DockerRootDir??"/var/lib/docker",a=j(r);if(!a&&r.Driver!=="overlay2")return[];await Ce(e,n);const c=a?(await Ut(i)).map(
k=>(0,N.join)(k,zt)):[i],d=a?Zt:bn,y=s((k,x)=>({name:k,open:s(()=>Dn(c,async B=>{const L={stack:[],error:void 0,hasError:!1};try{const J=vn(L,new AsyncDisposableStack,
!0),dt=J.use(await x(B,J)),tr=await d(dt,t,o),nr=J.move();return{...tr,parallel:dt.parallel,[Symbol.asyncDispose]:()=>nr.disposeAsync()}}catch(J){L.error=J,L.hasError=
!0}finally{const J=En(L);J&&await J}}),"open")}),"way"),p=y(a?"content":"overlay2",async(k,x)=>(a||await kn(k,x,{docker:e,image:t,c:n}),sn(k,n))),h=y("helper",k=>pn(
e,t,{root:k,c:n})),E=!a&&o.size===new Set(t.layers).size;return[p,{...h,tooSlow:E?"all of them are needed, and a save is faster":void 0}]}s(Sn,"candidates");async function Dn(e,t){
const o=[];for(const n of e)try{return await t(n)}catch(r){if(o.push(r),!(r instanceof f.m_||r instanceof f.dz||r instanceof f.iC))throw r}throw o.find(n=>n instanceof
f.iC)??o[0]}s(Dn,"firstOf");async function kn(e,t,{docker:o,image:n,c:r}){if(process.geteuid?.()!==0)throw new f.iC("only root can read all files of all layers");
const i=s(c=>(0,V.MH)(`Cannot read ${e}`,()=>(0,F.stat)((0,N.join)(e,c))),"look");await i("image/overlay2/layerdb");const{id:a}=t.use(await me(o,n,{c:r}));await i(
`containers/${a}`)}s(kn,"proveOwn");var On=function(e,t,o){if(t!=null){if(typeof t!="object"&&typeof t!="function")throw new TypeError("Object expected.");var n,
r;if(o){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");n=t[Symbol.asyncDispose]}if(n===void 0){if(!Symbol.dispose)throw new TypeError(
"Symbol.dispose is not defined.");n=t[Symbol.dispose],o&&(r=n)}if(typeof n!="function")throw new TypeError("Object not disposable.");r&&(n=s(function(){try{r.call(
this)}catch(i){return Promise.reject(i)}},"dispose")),e.stack.push({value:t,dispose:n,async:o})}else o&&e.stack.push({async:!0});return t},_n=(function(e){return function(t){
function o(a){t.error=t.hasError?new e(a,t.error,"An error was suppressed during disposal."):a,t.hasError=!0}s(o,"fail");var n,r=0;function i(){for(;n=t.stack.pop();)
try{if(!n.async&&r===1)return r=0,t.stack.push(n),Promise.resolve().then(i);if(n.dispose){var a=n.dispose.call(n.value);if(n.async)return r|=2,Promise.resolve(a).
then(i,function(c){return o(c),i()})}else r|=1}catch(c){o(c)}if(r===1)return t.hasError?Promise.reject(t.error):Promise.resolve();if(t.hasError)throw t.error}return s(
i,"next"),i()}})(typeof SuppressedError=="function"?SuppressedError:function(e,t,o){var n=new Error(o);return n.name="SuppressedError",n.error=e,n.suppressed=t,
n});async function*Tn(e,t,{holds:o,onSize:n,onConfig:r,shortcuts:i=!0,c:a}){const c={stack:[],error:void 0,hasError:!1};try{const{signal:d}=a,y=T(t.reference);await Re(
e,a);const p=await O(e,y,{signal:d});if(p===void 0)throw new f.m_(`Docker has no image '${y}'`,{hint:`Get it with \`docker pull ${y}\`, or see \`docker image ls\``});
if(t.platform!==void 0&&!(0,b.J5)(p.platform,t.platform))throw new f.m_(`Docker has the image '${y}' for ${p.platform}, not for ${t.platform}`,{hint:`Get it wit\
h \`docker pull --platform ${t.platform} ${y}\``});const h=Cn(p,y);await r?.({config:p.config,history:await xn(e,p,a)});const E=await In(p.layers,o),k=!j(await e.
info({signal:d})),x={layers:[...p.layers],platform:p.platform,references:h};if(E.size===0&&k&&await o(p.id))return a.log.debug(`${y}: all ${p.layers.length} lay\
ers are already stored`),de({config:p.id,...x});await n?.(p.size);const B=On(c,i?await Je(e,p,{wanted:E,c:a}):void 0,!0);if(B!==void 0)return yield*Mt(B,p,{holds:o,
c:a}),de({config:B.config.digest,...x});const L=yield*ye(e,p,{holds:o,configOnly:E.size===0,signal:d});if(!(L.layers.join()===p.layers.join()&&(!k||L.config===p.
id)))throw new f.fK(`the image '${y}' differs from the one that Docker described`,{hint:"Capture it again"});return de({config:L.config,...x})}catch(d){c.error=
d,c.hasError=!0}finally{const d=_n(c);d&&await d}}s(Tn,"captureImage");async function In(e,t){const o=new Set;for(const n of e)await t(n)||o.add(n);return o}s(In,
"missing");function Cn(e,t){const o=e.references.filter(n=>(0,_.$Q)(n)!==void 0&&!C(n));return[...o.filter(n=>n===t),...o.filter(n=>n!==t)]}s(Cn,"referencesOf");
async function xn(e,{id:t},{signal:o}){return(await e.imageHistory(t,{signal:o})).map(({CreatedBy:r,Comment:i})=>({created_by:r??"",comment:i??""})).reverse()}s(
xn,"historyOf");var An=u(73024),Ze=u(1708),le=u(5315),jn=u(49670);async function*Mn(e,t){return yield*(0,jn.m)(Rn(e,t.signal),t)}s(Mn,"readLayoutFolder");async function*Rn(e,t){
const o=await(0,V.MH)(`Cannot read ${e}`,()=>(0,F.readdir)(e));if(o.includes("index.json"))yield*Pn(e,t);else if(o.includes("manifest.json"))yield*Un(e,t);else throw Fn(
o)}s(Rn,"folderMembers");async function*Pn(e,t){const o=["index.json","manifest.json"],n=new Set(o);for(let r=o.shift();r!==void 0;r=o.shift()){t.throwIfAborted();
const i=await Nn((0,N.join)(e,r),r);if(i===void 0)continue;const a=s(()=>(0,q.KQ)((0,N.join)(e,r),{signal:t}),"pieces"),c=i<=le.$0?await Ln(a()):void 0;for(const d of c===
void 0?[]:zn(c))!n.has(d)&&n.size<le.dw&&o.push(d),n.add(d);yield{path:r,type:"file",size:c?.length??i,linkTarget:"",body:c===void 0?a():(0,se.Oo)(c)}}}s(Pn,"la\
youtMembers");async function Nn(e,t){try{const o=await(0,F.stat)(e);if(!o.isFile())throw new f.cs(`the layout's ${t} is neither a regular file nor a link to one`);
return o.size}catch(o){if((0,V.UQ)(o)==="ENOENT")return;throw o}}s(Nn,"sizeOf");async function Ln(e){const t=[];for await(const o of e){if(t.length===0&&o[0]!==
123&&o[0]!==91)return;t.push(o)}return Buffer.concat(t)}s(Ln,"documentIn");function zn(e){const{children:t=[],image:o}=(0,ze.pr)(e);return[...t,...o===void 0?[]:
[o.config,...o.layers]].map(({digest:n})=>(0,oe.nD)(n))}s(zn,"pathsIn");async function*Un(e,t){const o=await(0,V.MH)(`Cannot read ${e}`,()=>(0,F.readdir)(e,{withFileTypes:!0,
recursive:!0}));if(o.length>le.dw)throw new f.cs(`the folder contains more than ${le.dw} files`);const n=o.map(({parentPath:r,name:i})=>(0,N.join)(r,i).slice((0,N.
join)(e,"/").length));for(const r of n.sort((i,a)=>+(a==="manifest.json")-+(i==="manifest.json")||(i<a?-1:1))){t.throwIfAborted();const i=(0,N.join)(e,r),a=await(0,V.
MH)(`Cannot read ${i}`,()=>(0,F.lstat)(i)),c=a.isFile()?"file":a.isDirectory()?"directory":a.isSymbolicLink()?"symlink":"other",d=c==="symlink"?await(0,F.readlink)(
i):"";yield{path:r,type:c,size:a.size,linkTarget:d,body:(0,q.KQ)(i,{signal:t,follow:!1})}}}s(Un,"allMembers");function Fn(e){const t=e.some(o=>/^(docker-)?compose\.ya?ml$/.
test(o))?"To capture its Compose project, run in that folder: vm snapshot create <name>":e.some(o=>/^(Docker|Container)file$/i.test(o))?"To build its Dockerfile\
, run: vm snapshot build <name> <folder>":"Use a tar that docker save wrote, or a folder with index.json and blobs (an OCI layout)";return new f.dz("the folder \
is not an OCI layout: it has neither index.json nor manifest.json",{hint:t})}s(Fn,"strangeFolder");const Bn=1024*1024,Xe="-";async function*Wn({path:e,platform:t,
ref:o},{holds:n,onSize:r,c:i}){const{signal:a}=i,c=e===Xe?"standard input":(0,N.basename)(e),d=t===void 0?void 0:h=>(0,b.J5)((0,b.FL)(h),t),y=await p();try{for(;;){
const h=await be(c,y.next());if(h.done)return de({...h.value.image,platform:(0,b.FL)(h.value.image.platform)});yield Kn(h.value,c)}}finally{await y.return(void 0)}
async function p(){const h={holds:n,signal:a,accepts:d,ref:o};if(e===Xe){if(Ze.stdin.isTTY)throw new f.dz("Nothing is piped to standard input",{hint:"Pipe an ar\
chive, e.g. docker save app:1 | vm snapshot create app --archive -"});return(0,ue.bL)(Ze.stdin,h)}const E=await(0,V.MH)(`Cannot read the archive ${e}`,()=>(0,F.
stat)(e));if(E.isDirectory())return Mn(e,h);if(!E.isFile()&&!E.isFIFO()&&!E.isCharacterDevice())throw new f.dz(`${e} is neither a file, a pipe nor a folder`);return E.
isFile()&&await r?.(E.size),(0,ue.bL)((0,An.createReadStream)(e,{highWaterMark:Bn,signal:a}),h)}s(p,"open")}s(Wn,"captureArchive");function Kn(e,t){return{...e,
open:s(o=>Hn(t,e.open(o)),"open"),damaged:s((o,n)=>Ye(e.damaged?.(o,n)??new f.cs(o,{cause:n}),t),"damaged")}}s(Kn,"named");async function*Hn(e,t){const o=t[Symbol.
asyncIterator]();for(let n=await be(e,o.next());!n.done;n=await be(e,o.next()))yield n.value}s(Hn,"namingAll");async function be(e,t){try{return await t}catch(o){
throw Ye(o,e)}}s(be,"naming");function Ye(e,t){for(const o of[f.cs,f.dz,f.m_]){if(!(e instanceof o)||e.message.startsWith("Cannot "))continue;const n=e.texts.hint??
(e instanceof f.cs?"Save it again, or download it again":void 0);return new o(`Cannot read ${t}: ${e.message}`,{cause:e,fields:{...e.fields,file:t},...n&&{hint:n}})}
return e}s(Ye,"explain");const ee=1024,te=1024*1024;var he=u(26921);const Gn=new Set(["npm","corepack","pip","setuptools","wheel"]),Qe=s(e=>Gn.has(e)?[]:[e],"wi\
thoutOwn"),Vn=he.Ikc({name:he.YjP(),version:he.YjP(),bin:he.L5J().optional()}),Jn={pattern:/^(?:(?!node_modules).)*\blib\/node_modules\/(?:@[^/]+\/)?[^/]+\/package\.json$/,
limit:te,find:s(e=>{const{name:t,version:o,bin:n}=Vn.parse(JSON.parse(e));return{packages:[{manager:"npm",name:t,version:o}],tools:n===void 0?[]:Qe(t)}},"find")},
Zn={pattern:/^(?!usr\/lib\/python3\/).*\/(?:site|dist)-packages\/[^/]+\.(?:dist-info\/METADATA|egg-info\/PKG-INFO|egg-info)$/,limit:te,find:s(e=>{const t=e.split(
/\r?\n\r?\n/,1)[0]??"",o=s(i=>new RegExp(`^${i}:(.*)$`,"m").exec(t)?.[1]?.trim()||void 0,"field"),[n,r]=[o("Name"),o("Version")];return n===void 0||r===void 0?{}:
{packages:[{manager:"pip",name:n,version:r}]}},"find")},Xn={pattern:/^(?!usr\/lib\/python3\/).*\/(?:site|dist)-packages\/[^/]+\.dist-info\/entry_points\.txt$/,limit:256*
ee,find:s((e,t)=>{const o=/\/([^/]+)-[^-/]+\.dist-info\//.exec(t)?.[1]?.replaceAll("_","-");return o!==void 0&&/^\[console_scripts\]/m.test(e)?{tools:Qe(o)}:{}},
"find")},Yn=[Jn,Zn,Xn,{pattern:/(?:^|\/)\.crates\.toml$/,limit:te,find:s(e=>{const t=[...e.matchAll(/^"([\w-]+) (\d[^ "]*) \([^)"]*\)" *=/gm)].map(([,o,n])=>({manager:"\
cargo",name:o,version:n}));return{packages:t,tools:t.map(({name:o})=>o)}},"find")},{pattern:/\/specifications\/[^/]+-\d[^/]*\.gemspec$/,limit:0,find:s((e,t)=>{const[
,o,n]=/\/([^/]+)-(\d[^/]*)\.gemspec$/.exec(t)??[];return o===void 0||n===void 0?{}:{packages:[{manager:"gem",name:o,version:n}]}},"find")}];function X(e,t,{limit:o=0,
version:n}){return{pattern:t,limit:o,find:s((r,i)=>{const a=n.exec(o===0?i:r)?.[1];return a===void 0?{}:{languages:[{name:e,version:a}]}},"find")}}s(X,"byPatter\
n");const Qn=[{pattern:/(?:^|\/)include\/node\/node_version\.h$/,limit:64*ee,find:s(e=>{const t=["MAJOR","MINOR","PATCH"].map(o=>new RegExp(`^#define NODE_${o}_\
VERSION (\\d+)`,"m").exec(e)?.[1]);return t.every(o=>o!==void 0)?{languages:[{name:"node",version:t.join(".")}]}:{}},"find")},X("node",/\/versions\/node\/v\d[\d.]*\/bin\/node$/,
{version:/\/v(\d+\.\d+\.\d+)\/bin\/node$/}),X("python",/(?:^|\/)include\/python3\.\d+[a-z]*\/patchlevel\.h$/,{limit:64*ee,version:/^#define\s+PY_VERSION\s+"([^"]+)"/m}),
X("python",/\/(?:versions\/|cpython-)\d[^/]*\/bin\/python3\.\d+$/,{version:/\/(?:versions\/|cpython-)(\d+\.\d+\.\d+)[^/]*\/bin\/python/}),X("rust",/\/toolchains\/\d[^/]*\/bin\/rustc$/,
{version:/\/toolchains\/(\d+\.\d+\.\d+)-/}),X("rust",/\/lib\/rustlib\/multirust-channel-manifest\.toml$/,{limit:8*te,version:/^\[pkg\.rustc\]\s+version = "(\d[^ "]*)/m}),
X("go",/(?:^|\/)go(?:-\d[\d.]*)?\/VERSION$/,{limit:4*ee,version:/^go(\d\S*)/}),X("java",/(?:^|\/)(?:jvm|java|openjdk|jdk)[^/]*\/(?:[^/]+\/)?release$/,{limit:64*
ee,version:/^JAVA_VERSION="([^"]+)"/m}),X("ruby",/\/lib\/ruby\/\d[^/]*\/[^/]+\/rbconfig\.rb$/,{limit:256*ee,version:/CONFIG\["RUBY_PROGRAM_VERSION"\] = "([^"]+)"/}),
X("php",/(?:^|\/)include\/php\/(?:\d+\/)?main\/php_version\.h$/,{limit:64*ee,version:/^#define PHP_VERSION "([^"]+)"/m}),X("dotnet",/\/shared\/Microsoft\.NETCore\.App\/[^/]+\/Microsoft\.NETCore\.App\.deps\.json$/,
{version:/\/(\d[^/]*)\/Microsoft\.NETCore\.App\.deps/})],qn=5e4,eo=4096,qe=".wh.",to=".wh..wh..opq";async function no(e,t){const o=new Map,n=new Set,r=s(i=>{o.delete(
i),n.has(i)&&et(o,`${i}/`)},"hide");for(const i of e){const a=new Map;for await(const{entry:c,read:d}of i){const y=oo(c.path),p=y.lastIndexOf("/")+1,h=y.slice(p);
h===to?et(o,y.slice(0,p)):h.startsWith(qe)?r(y.slice(0,p)+h.slice(qe.length)):c.type!=="directory"&&(r(y),a.delete(y),c.type==="file"&&y.length<=eo&&t(y)&&o.size+
a.size<qn&&a.set(y,{read:d}))}for(const[c,d]of a){o.set(c,d);for(let y=c.lastIndexOf("/");y>0;y=c.lastIndexOf("/",y-1))n.add(c.slice(0,y))}}return o}s(no,"merge\
dFiles");function et(e,t){for(const o of e.keys())o.startsWith(t)&&e.delete(o)}s(et,"hideBelow");function oo(e){return e.replace(/^(\.?\/)+/,"").replace(/\/+$/,
"")}s(oo,"cleanPath");const ro=[[/^nodejs(-current)?$/,"node"],[/^python3(\.\d+-minimal)?$/,"python"],[/^rust(c|c-\d[\d.]*)?$/,"rust"],[/^(golang-\d[\d.]*-go|go)$/,
"go"],[/^(openjdk-?\d+-j(re|dk)-headless|temurin-\d+-j(re|dk))$/,"java"],[/^ruby\d*(\.\d+)?$/,"ruby"],[/^php\d+(\.\d+-cli)?$/,"php"]],so={pattern:/^var\/lib\/dpkg\/status(\.d\/[^/]+(?<!\.md5sums))?$/,
limit:32*te,find:s((e,t)=>{const o=t.endsWith("/status"),n=e.split(/\n\n+/).map(r=>tt(r,/^([A-Za-z-]+): *(.*)$/));return nt("dpkg",n.filter(r=>!o||r.get("Status")?.
endsWith(" installed")).map(r=>[r.get("Package"),r.get("Version")]))},"find")},io={pattern:/^(usr\/)?lib\/apk\/db\/installed$/,limit:32*te,find:s(e=>{const t=e.
split(/\n\n+/).map(o=>tt(o,/^([A-Z]):(.*)$/));return nt("apk",t.map(o=>[o.get("P"),o.get("V")]))},"find")};function tt(e,t){const o=new Map;for(const n of e.split(
`
`)){const[,r,i]=t.exec(n)??[];r!==void 0&&i!==void 0&&!o.has(r)&&o.set(r,i.trim())}return o}s(tt,"fieldsOf");function nt(e,t){const o=t.flatMap(([r,i])=>r&&i?[{
manager:e,name:r,version:i}]:[]),n=o.flatMap(({name:r,version:i})=>{const a=ro.find(([d])=>d.test(r))?.[1],c=/^(?:\d+:)?(\d+(?:\.\d+)+)/.exec(i)?.[1];return a!==
void 0&&c!==void 0?[{name:a,version:c}]:[]});return{packages:o,languages:n}}s(nt,"systemPackages");const ot=[so,io,...Qn,...Yn],ao=256*te,co=256,fo=1e5;async function uo(e,{
onProblem:t,signal:o}){const n=await no(e,h=>ot.some(({pattern:E})=>E.test(h))),r=new Map,i=new Set,a=new Map;let c=ao;for(const[h,{read:E}]of n)for(const k of ot.
filter(({pattern:x})=>x.test(h))){o.throwIfAborted();const x=await y(h,E,Math.min(k.limit,c));c-=x?.length??0;const B=x===void 0?{}:p(k,x,h);for(const{name:L,version:J}of B.
languages??[])lo(r,L,{version:J,rank:ho(h)});for(const L of B.tools??[])pe(L)&&i.add(L);for(const L of B.packages??[])pe(L.name)&&pe(L.version)&&a.set(ve(L),L)}
const d=[...r].sort(([h],[E])=>Ee(h,E));return{languages:Object.fromEntries(d.map(([h,{version:E}])=>[h,E])),tools:[...i].sort(Ee),packages:[...a.values()].sort(
(h,E)=>Ee(ve(h),ve(E))).slice(0,fo)};async function y(h,E,k){if(k<=0)return"";try{return Buffer.from(await E(k)).toString("utf8")}catch(x){if(!(x instanceof f._p))
throw x;t(h,x);return}}function p(h,E,k){try{return h.find(E,k)}catch(x){return t(k,x),{}}}}s(uo,"readContents");function lo(e,t,o){const n=e.get(t),r=n===void 0||
o.rank>n.rank||o.rank===n.rank&&po(o.version,n.version);pe(o.version)&&r&&e.set(t,o)}s(lo,"prefer");function ho(e){return e.startsWith("var/lib/dpkg/")||e.includes(
"lib/apk/")?0:e.startsWith("usr/local/")?3:e.startsWith("usr/")?1:2}s(ho,"rankOf");function po(e,t){return e.localeCompare(t,"en",{numeric:!0})>0}s(po,"isNewer");
function pe(e){return e.length>0&&e.length<=co&&/^[\x20-\x7e]+$/.test(e)}s(pe,"isPlain");function ve({manager:e,name:t,version:o}){return`${e}\0${t}\0${o}`}s(ve,
"keyOf");function Ee(e,t){return e<t?-1:e>t?1:0}s(Ee,"compare");async function mo(e,t,o,n){const r=e.layers.map(a=>{const c=o.get(a);if(c===void 0)throw new f.m_(
`the layer ${a} is not stored`);return t.entries(c)});return await uo(r,{onProblem:s((a,c)=>{n.log.debug(`${a} in the image is skipped: ${c instanceof Error?c.message:
c}`)},"onProblem"),signal:n.signal})}s(mo,"describeImage");async function yo(e,{signal:t}){return(await e.listImages([],{signal:t})).flatMap(({Id:n,RepoTags:r})=>{
const i=(r??[]).filter(a=>a!=="<none>:<none>"&&!C(a));return(0,v.Bc)(n)&&i.length>0?[{id:n,references:i}]:[]})}s(yo,"listImages");async function wo(e){try{const o=await(await(0,$.
Z)(e)).info(e),n=S(o);return{usable:!0,description:`Docker ${o.ServerVersion}, ${o.Driver}, ${n}`,platform:n}}catch(t){if(!go(t))throw t;return{usable:!1,description:"\
Docker",error:t}}}s(wo,"probeDocker");function go(e){return[f.hG,f.iC,f.Wt,f.m_].some(t=>e instanceof t)}s(go,"isAnswer");var bo=u(4469),rt=u(31075);async function vo(e,t,{
options:o,own:n,c:r}){const i=o.tags,a=new Map;a.set(n,await O(e,n,r));for(const c of Ct(i??t.services.flatMap(({references:d})=>d)))if(c!==n)try{a.set(c,await O(
e,c,r))}catch(d){if(i!==void 0||!(d instanceof f.dz))throw d;r.log.warn(`the image is not tagged as ${c}, because this Docker does not accept that name`)}return{
references:[...a.keys()].filter(c=>c!==n),now:a}}s(vo,"namesToGive");async function Eo({references:e,now:t},o,{snapshot:n,options:r,c:i}){if(!(n.imported!==void 0||
n.source.type==="imported")||r.tags!==void 0)return e;const c=e.filter(y=>!o(t.get(y)?.id??""));if(c.length===0)return e;const{foreignTags:d="none"}=r;return(typeof d==
"function"?await d(c):d==="keep")?e:(i.log.warn((0,g.iU)`the snapshot was imported, so its image does not get the tags from the bundle: ${$o(c)}; use ${(0,g.uK)(
"foreignTags","keep")} to restore them`),e.filter(y=>!c.includes(y)))}s(Eo,"withoutForeign");const $e=5;function $o(e){return e.length<=$e?e.join(", "):`${e.slice(
0,$e).join(", ")} and ${e.length-$e} more`}s($o,"shown");var So=u(75558),Do=u(89143);function ko(e,t){const o=new Map(e.blobs.map(c=>[c.digest,c])),n=s(c=>{const{
size:d,recipe:y}=o.get(c)??{};if(d===void 0||y===void 0)throw new f.cs(`the snapshot's manifest does not contain the recipe of ${c}`);return{digest:c,size:d,recipe:y}},
"stored"),r=(0,Do.Aw)(e),i=n(r.image_digest),a=r.layers.map(n);return{label:(0,So.SN)({project:e.project_name,name:e.snapshot_name}),config:i,layers:a,platform:e.
platform,manifestDigest:(0,oe.Bz)(i,a).digest,size:[...new Set(r.layers)].reduce((c,d)=>c+n(d).size,i.size),open:s((c,d)=>t.open(n(c),{onBytes:d,digestChecked:!0}),
"open")}}s(ko,"imageSource");var Oo=u(96788),_o=u(37067),To=u(46466);class Io{static{s(this,"PriorityGate")}#e=[];#t=Promise.withResolvers();async*pass(t,o){this.#e.
push(t);try{for await(const n of o){for(;Math.min(...this.#e)<t;)await this.#t.promise;yield n}}finally{this.#e.splice(this.#e.indexOf(t),1),this.#t.resolve(),this.#t=
Promise.withResolvers()}}}const st="vm-snapshot";async function Co(e){const t=(0,ne.randomBytes)(24).toString("base64url"),{promise:o,resolve:n}=Promise.withResolvers(),
{promise:r,resolve:i}=Promise.withResolvers(),a=new Set,c=xo(e,p=>a.add(p)),d=(0,_o.createServer)((p,h)=>{if(!jo(p,t))return it(h,401,{"WWW-Authenticate":'Basic\
 realm="vm-snapshot"'});n();const E=p.method==="GET"||p.method==="HEAD"?c(p.url??""):void 0;if(E===void 0)return it(h,404);h.writeHead(200,E.headers),h.flushHeaders(),
p.method==="HEAD"?h.end():Ao(E.body(),h).then(k=>k!==void 0&&i(k))});d.requestTimeout=0,d.timeout=0,d.listen(0,"127.0.0.1"),await(0,We.once)(d,"listening");const{
port:y}=d.address();return{address:`127.0.0.1:${y}`,username:st,password:t,reached:o,failed:r,requested:a,async[Symbol.asyncDispose](){const p=new Promise(h=>d.
close(h));d.closeAllConnections(),await p}}}s(Co,"serveImage");function xo({repository:e,tag:t,config:o,layers:n,open:r},i){const a=(0,oe.Bz)(o,n),c={"Docker-Di\
stribution-Api-Version":"registry/2.0"},d=new Map,y=new Io;d.set("/v2/",{headers:{...c,"Content-Type":"application/json","Content-Length":2},body:s(()=>[Buffer.
from("{}")],"body")});for(const p of[t,a.digest]){const h={"Content-Type":oe.Z2.manifest,"Content-Length":a.bytes.length,"Docker-Content-Digest":a.digest};d.set(
`/v2/${e}/manifests/${p}`,{headers:{...c,...h},body:s(()=>[a.bytes],"body")})}for(const[p,{digest:h,size:E}]of[o,...n].entries()){const k={"Content-Type":"appli\
cation/octet-stream","Content-Length":E,"Docker-Content-Digest":h},x=s(()=>(i(h),y.pass(p,r(h))),"body");d.set(`/v2/${e}/blobs/${h}`,{headers:{...c,...k},body:x})}
return p=>d.get(p.split("?")[0]?.replaceAll("%3A",":")??"")}s(xo,"answersOf");async function Ao(e,t){let o;async function*n(){try{yield*e}catch(r){throw o=r,r}}
return s(n,"watched"),await(0,To.pipeline)(n,t).catch(()=>t.destroy()),o}s(Ao,"deliver");function jo(e,t){const o=`Basic ${Buffer.from(`${st}:${t}`).toString("b\
ase64")}`;return(0,ne.timingSafeEqual)(Buffer.from((0,v.ol)(e.headers.authorization??"")),Buffer.from((0,v.ol)(o)))}s(jo,"isAuthorised");function it(e,t,o={}){const n=t===
401?"UNAUTHORIZED":"NAME_UNKNOWN";e.writeHead(t,{"Content-Type":"application/json",...o}).end(JSON.stringify({errors:[{code:n}]}))}s(it,"refuse");var Mo=u(91152),
Ro=u(29027);async function Po(e,t,o){if(!j(await e.info(o)))return!0;const n=await O(e,t,o);if(n===void 0||n.layers.length===0)return!1;const r=ye(e,n,{holds:s(
async()=>!1,"holds"),configOnly:!1,signal:o.signal});try{return(await r.next()).done!==!0}catch(i){if(i instanceof f.cs||i instanceof f.m_)return!1;throw i}finally{
await r.return(void 0)}}s(Po,"isExportable");var No=function(e,t,o){if(t!=null){if(typeof t!="object"&&typeof t!="function")throw new TypeError("Object expected\
.");var n,r;if(o){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");n=t[Symbol.asyncDispose]}if(n===void 0){if(!Symbol.dispose)
throw new TypeError("Symbol.dispose is not defined.");n=t[Symbol.dispose],o&&(r=n)}if(typeof n!="function")throw new TypeError("Object not disposable.");r&&(n=s(
function(){try{r.call(this)}catch(i){return Promise.reject(i)}},"dispose")),e.stack.push({value:t,dispose:n,async:o})}else o&&e.stack.push({async:!0});return t},
Lo=(function(e){return function(t){function o(a){t.error=t.hasError?new e(a,t.error,"An error was suppressed during disposal."):a,t.hasError=!0}s(o,"fail");var n,
r=0;function i(){for(;n=t.stack.pop();)try{if(!n.async&&r===1)return r=0,t.stack.push(n),Promise.resolve().then(i);if(n.dispose){var a=n.dispose.call(n.value);if(n.
async)return r|=2,Promise.resolve(a).then(i,function(c){return o(c),i()})}else r|=1}catch(c){o(c)}if(r===1)return t.hasError?Promise.reject(t.error):Promise.resolve();
if(t.hasError)throw t.error}return s(i,"next"),i()}})(typeof SuppressedError=="function"?SuppressedError:function(e,t,o){var n=new Error(o);return n.name="Suppr\
essedError",n.error=e,n.suppressed=t,n});const zo=1e4,ie="latest",Uo="Docker could run the image but not save it: it has some layers only in another format";async function Fo(e,t,{
via:o,c:n}){let r=0;const i=n.progress.start(`Restoring ${t.label}`,t.size,()=>r===0?"Docker is unpacking":void 0),a=(0,Mo._)(p=>i.add(p)),c={enter:s(()=>r++,"e\
nter"),leave:s(()=>r--,"leave")},y={...t,open:s(p=>Bo(t.open(p,a(p)),c),"open")};try{return o==="load"||o==="auto"&&!(0,P.mC)(e.endpoint)?await ct(e,y,n):await Wo(
e,y,n).catch(p=>{if(!(p instanceof at||o==="auto"&&p instanceof ae))throw p;return n.log.debug(`${p.message}; loading the image instead`),ct(e,y,n)})}finally{i.
done()}}s(Fo,"loadIntoDaemon");async function*Bo(e,{enter:t,leave:o}){t();try{for await(const n of e){o();try{yield n}finally{t()}}}finally{o()}}s(Bo,"watching");
class ae extends f.hG{static{s(this,"PullError")}}class at extends ae{static{s(this,"IncompleteError")}}async function Wo(e,t,o){const n={stack:[],error:void 0,
hasError:!1};try{const r=(0,w.AK)(),i=No(n,await Co({...t,repository:r,tag:ie}),!0),a=`${i.address}/${r}`,c=new AbortController;let d=!1;const y=setTimeout(()=>c.
abort(new ae("Docker did not contact the registry of vm-snapshot on loopback")),zo);i.reached.then(()=>{d=!0,clearTimeout(y)});let p=!1;i.failed.then(h=>{p=!0,c.
abort(h)});try{const h={username:i.username,password:i.password,serveraddress:i.address},E=AbortSignal.any([o.signal,c.signal]);for await(const{status:B,id:L}of e.
pullImage(a,{tag:ie,auth:h,...(0,b._O)(t.platform),signal:E}))B!==void 0&&L===void 0&&o.log.debug(`docker pull: ${B}`);const k=`${a}:${ie}`;if(t.layers.some(({digest:B})=>!i.
requested.has(B))&&!await Po(e,k,o))throw new at(Uo);return{name:k,via:"pull"}}catch(h){if(await re(e,`${a}:${ie}`,o),p||o.signal.aborted||h instanceof ae||h instanceof
f._p)throw h;const E=d?"Docker could not pull from the registry of vm-snapshot on loopback":"Docker cannot reach the registry of vm-snapshot on loopback";throw new ae(
`${E}: ${h instanceof Error?h.message:h}`,{cause:h,hint:(0,g.iU)`Use ${(0,g.uK)("via","load")}`})}finally{clearTimeout(y)}}catch(r){n.error=r,n.hasError=!0}finally{
const r=Lo(n);r&&await r}}s(Wo,"pull");async function ct(e,t,o){const n=`${(0,w.AK)()}:${ie}`,r=(0,Oo._)([{...t,references:[n]}],t.open);try{for await(const{stream:i}of e.
loadImage(r,{signal:o.signal})){const a=i?.trim()??"";if(a!==""&&o.log.debug(`docker load: ${a}`),/error unpacking/i.test(a))throw Ko(a)}return{name:n,via:"load"}}catch(i){
throw await re(e,n,o),i}}s(ct,"load");function Ko(e){return/not found|diffid|digest/i.test(e)?new f.cs(`Docker could not unpack the image: ${e}`):(0,Ro.Hd)(e,"u\
npack the image")}s(Ko,"unpackError");var Ho=function(e,t,o){if(t!=null){if(typeof t!="object"&&typeof t!="function")throw new TypeError("Object expected.");var n,
r;if(o){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");n=t[Symbol.asyncDispose]}if(n===void 0){if(!Symbol.dispose)throw new TypeError(
"Symbol.dispose is not defined.");n=t[Symbol.dispose],o&&(r=n)}if(typeof n!="function")throw new TypeError("Object not disposable.");r&&(n=s(function(){try{r.call(
this)}catch(i){return Promise.reject(i)}},"dispose")),e.stack.push({value:t,dispose:n,async:o})}else o&&e.stack.push({async:!0});return t},Go=(function(e){return function(t){
function o(a){t.error=t.hasError?new e(a,t.error,"An error was suppressed during disposal."):a,t.hasError=!0}s(o,"fail");var n,r=0;function i(){for(;n=t.stack.pop();)
try{if(!n.async&&r===1)return r=0,t.stack.push(n),Promise.resolve().then(i);if(n.dispose){var a=n.dispose.call(n.value);if(n.async)return r|=2,Promise.resolve(a).
then(i,function(c){return o(c),i()})}else r|=1}catch(c){o(c)}if(r===1)return t.hasError?Promise.reject(t.error):Promise.resolve();if(t.hasError)throw t.error}return s(
i,"next"),i()}})(typeof SuppressedError=="function"?SuppressedError:function(e,t,o){var n=new Error(o);return n.name="SuppressedError",n.error=e,n.suppressed=t,
n});const Vo=3;async function Jo(e,t,{blobs:o,options:n,c:r}){Tt(t);const i=T((0,bo.a)(n.ref,"base")),a=ko(t,o),c=`the image of ${a.label} has`;(0,rt.ko)(a.layers.
length,await e.info(r),c),await Re(e,r);const d=await vo(e,t,{options:n,own:i,c:r}),{now:y}=d,p=await Zo(e,a,{candidates:[...y.values()],c:r}),h=await Eo(d,x=>p.
has(x),{snapshot:t,options:n,c:r}),E=[...h,i];n.force||xt(h,y,({id:x})=>p.has(x));const k=await Qo(e,[...p],{image:a,c:r});if(k!==void 0)try{return await Ae(e,k,
{names:E,now:y,c:r}),{image:i,references:h,changed:!1,via:"present"}}catch(x){if(!(x instanceof f.m_))throw x;r.log.debug(`${x.message}; loading the image`)}for(let x=1;;x++){
const B=await Fo(e,a,{via:n.via,c:r});try{const{id:L}=await qo(e,B.name,{image:a,c:r});return await Me(e,L,{platform:a.platform,c:r}),await Ae(e,L,{names:E,now:y,
c:r}),{image:i,references:h,changed:!0,via:B.via}}catch(L){if(!(L instanceof f.m_)||x===Vo)throw(0,rt.fY)(L,a.layers.length,c);r.log.debug(`${L.message}; loadin\
g the image again`)}finally{await re(e,B.name,r)}}}s(Jo,"restoreImage");async function Zo(e,t,{candidates:o,c:n}){const r=j(await e.info(n)),i=await O(e,r?t.manifestDigest:
t.config.digest,n),a=new Set;for(const c of[i,...o]){if(c===void 0||!ft(c,t))continue;const d=r&&c.id!==t.manifestDigest?await Xo(e,c,n):t.config.digest;(r?d===
t.config.digest:c.id===t.config.digest)&&a.add(c.id)}return a}s(Zo,"findSame");async function Xo(e,t,o){try{const n={stack:[],error:void 0,hasError:!1};try{const r=Ho(
n,await Je(e,t,{wanted:new Set,from:"auto",c:o}),!0);return r!==void 0?r.config.digest:await Yo(e,t,o)}catch(r){n.error=r,n.hasError=!0}finally{const r=Go(n);r&&
await r}}catch(n){if(o.signal.aborted||n instanceof f.hG||!(n instanceof f.JC))throw n;o.log.debug(`cannot compare the image ${t.id}: ${n.message}`);return}}s(Xo,
"readConfigDigest");async function Yo(e,t,{signal:o}){const n=ye(e,t,{holds:s(async()=>!0,"holds"),configOnly:!0,signal:o});try{const{value:r,done:i}=await n.next();
return i?r.config:void 0}finally{await n.return(void 0)}}s(Yo,"savedConfig");async function Qo(e,t,{image:o,c:n}){for(const r of t)try{return await Me(e,r,{platform:o.
platform,c:n}),r}catch(i){if(n.signal.aborted||!(i instanceof f.JC))throw i;n.log.debug(`the image ${r} exists but cannot be used: ${i.message}`)}}s(Qo,"firstUs\
able");async function qo(e,t,{image:o,c:n}){const r=await O(e,t,n);if(r===void 0)throw new f.cs("Docker did not store the image");if(!(r.id===o.config.digest||r.
id===o.manifestDigest)||!ft(r,o))throw new f.cs(`Docker stored ${r.id}, not the captured image ${o.config.digest}`);return r}s(qo,"checkArrived");function ft({layers:e},t){
return e.join()===t.layers.map(({digest:o})=>o).join()}s(ft,"hasLayers");function er(){return{name:"docker",probe:wo,async*capture(e,t,o){return e.kind==="archi\
ve"?yield*Wn(e,{...t,c:o}):yield*Tn(await(0,$.Z)(o),e,{...t,c:o})},restore:s(async(e,t,o,n)=>Jo(await(0,$.Z)(n),e,{blobs:t,options:o,c:n}),"restore"),describe:mo,
build:pt,facts:St,images:s(async e=>yo(await(0,$.Z)(e),e),"images")}}s(er,"dockerProvider")}),31075:((H,R,u)=>{u.d(R,{DI:s(()=>_,"DI"),fY:s(()=>j,"fY"),ko:s(()=>O,
"ko")});var $=u(75892);const v=125,f=["overlay2","overlay","fuse-overlayfs","aufs","btrfs","zfs","vfs","devicemapper"],A=new Map([["overlayfs",499]]),P=/mount options (?:is|are) too long|argument list too long/i;
function _(S,{Driver:T,DriverStatus:I},D){const w=(I??[]).some(([,M])=>M.startsWith("io.containerd.snapshotter")),l=w?A.get(T):f.includes(T)?v:void 0;if(l===void 0||
S<=l)return;const m=w?"":". Or enable the containerd image store of Docker, which supports more";return{message:`${D} ${S} layers, but Docker with the storage d\
river ${T} supports at most ${l}`,hint:`${b}${m}`,layers:S,limit:l}}s(_,"tooDeep");const b="Flatten it where it runs: docker export <container> | docker import \
- <name>";function O(S,T,I){const D=_(S,T,I);if(D!==void 0)throw new $.Wt(D.message,{hint:D.hint,fields:{layers:D.layers,limit:D.limit}})}s(O,"refuseDepth");function j(S,T,I){
return!(S instanceof $.Qd)||!P.test(S.message)?S:new $.Wt(`${I} ${T} layers, more than Docker can mount at once here`,{hint:b,fields:{layers:T},cause:S})}s(j,"a\
sTooDeep")}),89143:((H,R,u)=>{u.d(R,{Aw:s(()=>A,"Aw"),aE:s(()=>f,"aE"),tJ:s(()=>P,"tJ")});var $=u(75892);const v=16<<20;function f(b,O){const j=new Map(b.blobs.
flatMap(w=>w.role==="metadata"&&w.path!==void 0?[[w.path,w]]:[])),S=new Map(b.blobs.map(w=>[w.digest,w])),T=new Map(b.volumes.map(({name:w,digest:l})=>[w,S.get(
l)])),I=new Map(b.bind_mounts?.map(({path:w,digest:l})=>[w,S.get(l)])),D=s(w=>w===void 0?void 0:_(w),"found");return{async file(w){const l=j.get(w);if(l===void 0)
throw new $.cs(`The snapshot '${b.snapshot_name}' does not contain the file ${w}`);if(l.size>v)throw new $._p(`${w} of the snapshot has ${l.size} bytes, more th\
an the limit of ${v}`);const m=[];for await(const C of O.open(_(l)))m.push(C);return Buffer.concat(m)},volume:s(w=>D(T.get(w)),"volume"),bindMount:s(w=>D(I.get(
w)),"bindMount"),parts:s(w=>(b.parts??[]).flatMap(l=>{const m=D(S.get(l.digest));return l.role===w&&m!==void 0?[{name:l.name,blob:m}]:[]}),"parts")}}s(f,"stored\
Parts");function A({services:b,snapshot_name:O}){const[j]=b;if(j===void 0)throw new $.cs(`The manifest of '${O}' lists no image`);return j}s(A,"onlyService");function P(b,O){
const j=b.services.find(S=>S.name===O);if(j===void 0)throw new $.cs(`The snapshot does not contain the image '${O}'`);return{...b,kind:"image",services:[j],volumes:[],
platform:j.platform??b.platform}}s(P,"singleImageManifest");function _({digest:b,size:O,recipe:j}){if(j===void 0)throw new $.cs(`The manifest does not contain t\
he recipe of ${b}`);return{digest:b,size:O,recipe:j}}s(_,"stored")}),87271:((H,R,u)=>{u.d(R,{AK:s(()=>A,"AK"),Cj:s(()=>v,"Cj"),eq:s(()=>f,"eq")});var $=u(56690);
const v="vm-snapshot-staging",f="vm-snapshot.probe";function A(){return`${v}/${(0,$.Pg)()}`}s(A,"stagingRepository")}),51630:((H,R,u)=>{u.d(R,{J$:s(()=>I,"J$"),
mC:s(()=>T,"mC"),vS:s(()=>j,"vS")});var $=u(77598),v=u(73024),f=u(51455),A=u(76760),P=u(75892),_=u(41232);const b=2375,O=2376;async function j(g=process.env){const z=g.
DOCKER_HOST;if(z)return S(z,await m(g));const U=g.DOCKER_CONTEXT||await M(g);if(U!==void 0&&U!=="default")return await W(U,g);const G=w(g);return D(G.find(Z=>(0,v.
existsSync)(Z))??G[0])}s(j,"findEndpoint");function S(g,z){if(g.startsWith("unix://"))return D(g.slice(7));const U=URL.canParse(g)?new URL(g):void 0;if(U===void 0)
throw new P.dz(`DOCKER_HOST '${g}' is not a URL`,{hint:"Write it as unix:///path, tcp://host:port or ssh://user@host"});if(U.protocol==="ssh:")return{kind:"ssh",
url:g};if(U.protocol!=="tcp:"&&U.protocol!=="http:"&&U.protocol!=="https:")throw new P.Wt(`Cannot use DOCKER_HOST '${g}': ${U.protocol}// is not supported`,{hint:"\
Use unix://, tcp:// or ssh://"});const G=U.protocol==="https:"||z!==void 0,Z=U.hostname.replace(/^\[|\]$/g,""),Y=U.port===""?G?O:b:Number(U.port);return{kind:"t\
cp",host:Z,port:Y,url:g,...G&&{tls:z??{verify:!0}}}}s(S,"parseHost");function T(g){return g.kind==="unix"||g.kind==="tcp"&&/^(localhost|127\.|::1$)/.test(g.host)}
s(T,"mayShareLoopback");function I(g){return g.kind==="unix"?{DOCKER_HOST:g.url,DOCKER_CONTEXT:void 0}:{}}s(I,"commandEnvironment");function D(g){return{kind:"u\
nix",path:g,url:`unix://${g}`}}s(D,"unix");function w(g){const z=g.XDG_RUNTIME_DIR;return["/var/run/docker.sock",...z?[(0,A.join)(z,"docker.sock"),(0,A.join)(z,
"podman","podman.sock")]:[],(0,A.join)((0,_.Wx)(g),".docker","run","docker.sock"),"/run/podman/podman.sock"]}s(w,"usualSockets");function l(g){return g.DOCKER_CONFIG||
(0,A.join)((0,_.Wx)(g),".docker")}s(l,"configFolder");async function m(g){const z=!!g.DOCKER_TLS_VERIFY;if(!(!z&&!g.DOCKER_TLS))return await C(g.DOCKER_CERT_PATH||
l(g),z)}s(m,"tlsFromEnvironment");async function C(g,z){const[U,G,Z]=await Promise.all(["ca.pem","cert.pem","key.pem"].map(Y=>Q((0,A.join)(g,Y))));return{verify:z,
...U&&{ca:U},...G&&{cert:G},...Z&&{key:Z}}}s(C,"readTls");async function M(g){const z=await K((0,A.join)(l(g),"config.json"));return N(z,"currentContext")||void 0}
s(M,"currentContext");async function W(g,z){const U=(0,$.createHash)("sha256").update(g).digest("hex"),G=(0,A.join)(l(z),"contexts"),Z=await K((0,A.join)(G,"met\
a",U,"meta.json")),Y=F(F(Z,"Endpoints"),"docker"),ce=N(Y,"Host");if(!ce)throw new P.m_(`the Docker context '${g}' has no endpoint`,{hint:"Choose another one wit\
h `docker context use`, or set DOCKER_HOST"});const fe=(0,A.join)(G,"tls",U,"docker");return S(ce,(0,v.existsSync)(fe)?await C(fe,F(Y,"SkipTLSVerify")!==!0):void 0)}
s(W,"contextEndpoint");async function K(g){const z=await Q(g);try{return z===void 0?void 0:JSON.parse(z.toString("utf8"))}catch{return}}s(K,"readJson");async function Q(g){
try{return await(0,f.readFile)(g)}catch{return}}s(Q,"readIfThere");function F(g,z){return typeof g=="object"&&g!==null?g[z]:void 0}s(F,"field");function N(g,z){
const U=F(g,z);return typeof U=="string"?U:""}s(N,"textField")}),81622:((H,R,u)=>{u.d(R,{r:s(()=>A,"r")});const $=/error while mounting volume '[^']*': /,v=/:\/[^:\s]*\/_data(?:, flags: [^,:]*)?(?:, data: .*)?(?=: [^:]*$)/,
f=/\b(pass(?:word)?\d?|cred(?:entials)?|secret)=[^,\s]+/gi;function A(P){return P.includes("mount")?P.replace($,"").replace(v,"").replace(f,"$1=***"):P}s(A,"wit\
houtOptions")}),70370:((H,R,u)=>{u.d(R,{A:s(()=>f,"A")});class ${static{s(this,"Node")}value;next;constructor(b){this.value=b}}class v{static{s(this,"Queue")}#e;#t;#n;constructor(){
this.clear()}enqueue(b){const O=new $(b);this.#e?(this.#t.next=O,this.#t=O):(this.#e=O,this.#t=O),this.#n++}dequeue(){const b=this.#e;if(b)return this.#e=this.#e.
next,this.#n--,this.#e||(this.#t=void 0),b.value}peek(){if(this.#e)return this.#e.value}clear(){this.#e=void 0,this.#t=void 0,this.#n=0}get size(){return this.#n}*[Symbol.
iterator](){let b=this.#e;for(;b;)yield b.value,b=b.next}*drain(){for(;this.#e;)yield this.dequeue()}}function f(_){let b=!1;if(typeof _=="object"&&({concurrency:_,
rejectOnClear:b=!1}=_),P(_),typeof b!="boolean")throw new TypeError("Expected `rejectOnClear` to be a boolean");const O=new v;let j=0;const S=s(()=>{j<_&&O.size>
0&&(j++,O.dequeue().run())},"resumeNext"),T=s(()=>{j--,S()},"next"),I=s(async(l,m,C)=>{const M=(async()=>l(...C))();m(M);try{await M}catch{}T()},"run"),D=s((l,m,C,M)=>{
const W={reject:C};new Promise(K=>{W.run=K,O.enqueue(W)}).then(I.bind(void 0,l,m,M)),j<_&&S()},"enqueue"),w=s((l,...m)=>new Promise((C,M)=>{D(l,C,M,m)}),"genera\
tor");return Object.defineProperties(w,{activeCount:{get:s(()=>j,"get")},pendingCount:{get:s(()=>O.size,"get")},clearQueue:{value(){if(!b){O.clear();return}const l=AbortSignal.
abort().reason;for(;O.size>0;)O.dequeue().reject(l)}},concurrency:{get:s(()=>_,"get"),set(l){P(l),_=l,queueMicrotask(()=>{for(;j<_&&O.size>0;)S()})}},map:{async value(l,m){
const C=[];try{Array.from(l,(M,W)=>{const K=w(m,M,W);return C.push(K),K})}catch(M){for(const W of C)W.catch(()=>{});throw M}return Promise.all(C)}}}),w}s(f,"pLi\
mit");function A(_,b){const O=f(b),j=s((...S)=>O(()=>_(...S)),"limitedFunction");return Object.defineProperty(j,"clearQueue",{value:O.clearQueue}),j}s(A,"limitF\
unction");function P(_){if(!((Number.isInteger(_)||_===Number.POSITIVE_INFINITY)&&_>0))throw new TypeError("Expected `concurrency` to be a number from 1 and up")}
s(P,"validateConcurrency")})};export{cr as id,fr as ids,dr as modules};
