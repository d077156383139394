var x=Object.defineProperty;var n=(O,v)=>x(O,"name",{value:v,configurable:!0});const L=5461,W=[5461],U={29172:((O,v,t)=>{t.d(v,{rP:n(()=>f,"rP"),yA:n(()=>r,"yA"),ym:n(()=>c,"ym")});var g=t(20473);const r={openCatalog:n(async(o,{limits:i={},
...a})=>{const[{openStore:d},{limitStore:l},{openCatalog:y}]=await Promise.all([t.e(2244).then(t.bind(t,22244)),t.e(2591).then(t.bind(t,62591)),Promise.all([t.e(
6921),t.e(5912),t.e(9912),t.e(9873)]).then(t.bind(t,39873))]),P=l(await d(o),i);try{return await y(P,a)}catch($){throw await P[Symbol.asyncDispose](),$}},"openC\
atalog"),kinds:g.GW,openDocker:n(async()=>(await t.e(4236).then(t.bind(t,54236))).openProvider("docker"),"openDocker"),openContainers:n(async()=>(await t.e(4236).
then(t.bind(t,54236))).openProvider("container"),"openContainers"),recover:n(async(...o)=>(await Promise.all([t.e(6921),t.e(6118),t.e(1906),t.e(6189),t.e(128),t.
e(2608),t.e(546),t.e(8008)]).then(t.bind(t,48008))).recover(...o),"recover"),interrupted:n(async(...o)=>(await Promise.all([t.e(6921),t.e(6118),t.e(1906),t.e(6189),
t.e(128),t.e(2608),t.e(546),t.e(8008)]).then(t.bind(t,48008))).interrupted(...o),"interrupted"),lookAtRestores:n(async(...o)=>(await Promise.all([t.e(6921),t.e(
6118),t.e(1906),t.e(6189),t.e(128),t.e(2608),t.e(546),t.e(8008)]).then(t.bind(t,48008))).lookAtRestores(...o),"lookAtRestores"),decideRestore:n(async(...o)=>(await Promise.
all([t.e(6921),t.e(6118),t.e(1906),t.e(6189),t.e(128),t.e(2608),t.e(546),t.e(8008)]).then(t.bind(t,48008))).decideRestore(...o),"decideRestore"),openMachines:n(
async()=>(await Promise.all([t.e(6921),t.e(6118),t.e(1906),t.e(6189),t.e(128),t.e(7013)]).then(t.bind(t,37013))).machineHost(),"openMachines"),build:n(async(...o)=>(await Promise.
all([t.e(6921),t.e(5912),t.e(6587),t.e(1848),t.e(9471),t.e(3895)]).then(t.bind(t,63895))).build(...o),"build"),buildIfMissing:n(async(...o)=>(await Promise.all(
[t.e(6921),t.e(5912),t.e(6587),t.e(1848),t.e(9471),t.e(9874)]).then(t.bind(t,99874))).buildIfMissing(...o),"buildIfMissing"),create:n(async(o,i,a)=>(await Promise.
all([t.e(6921),t.e(5912),t.e(6587),t.e(1848),t.e(9471)]).then(t.bind(t,99471))).create(o,i,a),"create"),list:n(async(...o)=>(await Promise.all([t.e(6921),t.e(5912),
t.e(6587)]).then(t.bind(t,36587))).listSummaries(...o),"list"),inspect:n(async(...o)=>(await Promise.all([t.e(6921),t.e(5912),t.e(8634)]).then(t.bind(t,38634))).
inspect(...o),"inspect"),find:n(async(...o)=>(await Promise.all([t.e(6921),t.e(5912),t.e(2587)]).then(t.bind(t,52587))).find(...o),"find"),restore:n(async(o,i,a)=>(await Promise.
all([t.e(6921),t.e(5912),t.e(9912),t.e(8149)]).then(t.bind(t,48149))).restore(o,i,a),"restore"),deleteDamaged:n(async(...o)=>(await Promise.all([t.e(6921),t.e(5912),
t.e(1889)]).then(t.bind(t,71889))).deleteDamaged(...o),"deleteDamaged"),unlock:n(async(...o)=>(await t.e(7040).then(t.bind(t,67040))).unlock(...o),"unlock"),deleteSnapshot:n(
async(...o)=>(await Promise.all([t.e(6921),t.e(5912),t.e(1791)]).then(t.bind(t,71791))).deleteSnapshot(...o),"deleteSnapshot"),planClean:n(async(...o)=>(await Promise.
all([t.e(6921),t.e(5912),t.e(6587),t.e(1848)]).then(t.bind(t,31848))).planClean(...o),"planClean"),clean:n(async(...o)=>(await Promise.all([t.e(6921),t.e(5912),
t.e(6587),t.e(1848)]).then(t.bind(t,31848))).clean(...o),"clean"),protect:n(async(...o)=>(await Promise.all([t.e(6921),t.e(5912),t.e(1305)]).then(t.bind(t,41305))).
protect(...o),"protect"),unprotect:n(async(...o)=>(await Promise.all([t.e(6921),t.e(5912),t.e(1305)]).then(t.bind(t,41305))).unprotect(...o),"unprotect"),repair:n(
async(...o)=>(await Promise.all([t.e(6921),t.e(5912),t.e(9912),t.e(621)]).then(t.bind(t,60621))).repair(...o),"repair"),verify:n(async(...o)=>(await Promise.all(
[t.e(6921),t.e(5912),t.e(5425)]).then(t.bind(t,65425))).verify(...o),"verify"),verifyBundleFile:n(async(...o)=>(await Promise.all([t.e(6921),t.e(6118),t.e(1882),
t.e(9282),t.e(2354),t.e(9449),t.e(9301)]).then(t.bind(t,22540))).verifyBundleFile(...o),"verifyBundleFile"),exportSnapshot:n(async(...o)=>(await Promise.all([t.
e(6921),t.e(5912),t.e(9912),t.e(1882),t.e(9282),t.e(5887)]).then(t.bind(t,85887))).exportSnapshot(...o),"exportSnapshot"),importSnapshot:n(async(...o)=>(await Promise.
all([t.e(6921),t.e(6118),t.e(5912),t.e(9912),t.e(1882),t.e(9282),t.e(2354),t.e(9449),t.e(9735)]).then(t.bind(t,69735))).importSnapshot(...o),"importSnapshot"),push:n(
async(...o)=>(await Promise.all([t.e(6921),t.e(5912),t.e(9912),t.e(2040)]).then(t.bind(t,62040))).push(...o),"push"),pull:n(async(...o)=>(await Promise.all([t.e(
6921),t.e(5912),t.e(9912),t.e(2040)]).then(t.bind(t,62040))).pull(...o),"pull"),tag:n(async(...o)=>(await Promise.all([t.e(6921),t.e(5912),t.e(9912),t.e(2854)]).
then(t.bind(t,52854))).tag(...o),"tag"),stats:n(async(...o)=>(await Promise.all([t.e(6921),t.e(5912),t.e(6587),t.e(6161)]).then(t.bind(t,96161))).stats(...o),"s\
tats"),acquireSingleFlight:n(async(...o)=>(await Promise.all([t.e(6921),t.e(1611)]).then(t.bind(t,61611))).acquireSingleFlight(...o),"acquireSingleFlight"),readTiming:n(
async(...o)=>(await Promise.all([t.e(6921),t.e(5228)]).then(t.bind(t,55228))).readTiming(...o),"readTiming"),recordTiming:n(async(...o)=>(await Promise.all([t.e(
6921),t.e(5228)]).then(t.bind(t,55228))).recordTiming(...o),"recordTiming")};async function c({kind:o,...i},a,{product:d,c:l}){const y=d.kinds.get(o);return await d.
create(i,{catalog:a,provider:await y.open(),kind:y},l)}n(c,"captureSelected");async function f(o,{directory:i,product:a,c:d}){if((0,g.cz)(a.kinds,$=>$.selectors).
some($=>(0,g.vM)(o,$)))return o;const{project:y}=o;y===void 0&&await(await Promise.all([t.e(6921),t.e(8815),t.e(1906),t.e(6001)]).then(t.bind(t,56001))).refuseOtherProvider(
i,d);const P=await(await a.openMachines()).resolveForCapture({directory:i,project:y},d);return P===void 0?o:{...o,container:P.project,...P.file!==void 0&&{vmYaml:P.
file}}}n(f,"resolveDefaultTarget")}),20473:((O,v,t)=>{t.d(v,{GW:n(()=>D,"GW"),vM:n(()=>T,"vM"),Uf:n(()=>$,"Uf"),cz:n(()=>C,"cz"),B7:n(()=>h,"B7")});var g=t(75892),
r=t(76760),c=t(14390),f=t(40842);const o={quiesce:{type:"flag",help:"pause it during the capture, so that its files are consistent"},includeEnv:{type:"flag",help:"\
include the values of environment variables (.env files and containers), not only their names"},includeBindMounts:{type:"flag",help:"also capture the content of\
 bind mounts; .git is excluded, and so are env files unless --include-env is given"},excludeVolumes:{type:"list",flag:"exclude-volume",value:"name",help:"exclud\
e the data of this volume, for example one that cannot be mounted; a restore creates it empty; repeatable"}};function i(s){const{quiesce:e=!1,includeEnv:m=!1,includeBindMounts:u=!1,
excludeVolumes:M=[]}=s;return{quiesce:e,includeEnv:m,includeBindMounts:u,...M.length>0&&{excludeVolumes:M}}}n(i,"runningTarget");const a={name:"compose",title:"\
a Compose project",field:"project",selectors:{},captureOptions:o,restoreOptions:{as:{type:"text",value:"project",help:"restore it under this name, beside the ca\
ptured one"},keepPrevious:{type:"flag",help:"keep the old containers, stopped and renamed, and the old volumes"},bindMounts:{type:"text",value:"folder",help:"re\
store captured bind mounts from outside its folder into this one; otherwise they are not restored"},waitTimeout:{type:"duration",value:"duration",help:"maximum \
time until all containers run and are healthy, such as 90s or 20m (default: 5m, or longer if a health check requires it)"},noWait:{type:"flag",help:"start all c\
ontainers and do not wait for them"}},isRecoverable:!0,select:n(({project:s,...e},{directory:m})=>({machine:{kind:"compose",directory:m,...i(e),...s!==void 0&&{
project:s}},from:s??(0,r.basename)(m)}),"select"),open:n(async()=>(await t.e(4236).then(t.bind(t,54236))).openProvider("compose"),"open"),restoreRequest:n(({as:s,
keepPrevious:e,bindMounts:m,waitTimeout:u,noWait:M},{directory:E,confirm:S})=>({directory:E,confirm:S,keepPrevious:e===!0,...s!==void 0&&{as:s},...m!==void 0&&{
bindMounts:(0,r.resolve)(E,m)},wait:{none:M===!0,...u!==void 0&&{timeout:u}}}),"restoreRequest"),describe:n(({project:s,directory:e,containers:m,volumes:u,override:M,
bindMounts:E,previousFiles:S,previous:j})=>({changed:!0,as:`the project ${s}`,name:s,names:[s],state:[(0,f.hS)(m.length,"container"),(0,f.hS)(Object.keys(u).length,
"volume")],facts:[["Containers",m],["Volumes",Object.values(u)],["Kept from before",[...j.containers,...j.volumes]],["Files",[e]]],next:{what:"continue",command:`\
cd ${(0,c.r)(e)} && docker compose ps`},notes:[`${M} pins the project to this snapshot`,...S===void 0?[]:[`The replaced files are in ${S}`],...j.containers.length===
0?[]:[`The old containers are kept, stopped: ${j.containers.join(", ")}`],...j.volumes.length===0?[]:[`The old volumes are kept: ${j.volumes.map(f.EU).join(", ")}`]],
data:{project:s,directory:e,containers:m,volumes:u,override:M,bind_mounts:E,previous_files:S??null,previous:j},outputs:{container:m,project:[s]}}),"describe"),targetText:n(
({project_name:s})=>`the project '${s}'`,"targetText"),isSameTarget:n((s,e)=>s.project_name===e.project_name,"isSameTarget")};var d=t(30660);const l={name:"cont\
ainer",title:"a container",field:"container",selectors:{container:{type:"text",value:"name",help:"a container, running or not"}},captureOptions:o,restoreOptions:{
containerName:{type:"text",value:"name",help:"the name of the new one (default: the original name with a number, such as agent-2)"},preserveNetworks:{type:"flag",
help:"connect it to the networks of the original"},preserveVolumes:{type:"choice",value:"how",choices:["copies","shared","none"],default:"copies",optionalValue:!0,
help:"new volumes with the captured data, the live volumes of the original, or empty ones"}},isRecoverable:!0,select:n(({container:s="",vmYaml:e,...m})=>({machine:{
kind:"container",container:s,...i(m),...e!==void 0&&{vmYaml:e}},from:s}),"select"),open:n(async()=>(await t.e(4236).then(t.bind(t,54236))).openProvider("contain\
er"),"open"),restoreRequest:n(({containerName:s,preserveNetworks:e,preserveVolumes:m="copies"})=>({preserveNetworks:e===!0,volumes:m,...s!==void 0&&{containerName:s}}),
"restoreRequest"),describe:n(({id:s,name:e,image:m,running:u,volumes:M,ports:E,via:S})=>{const j=Object.entries(E).map(([z,R])=>`${z} at ${R}`),B=u?"running":"n\
ot started";return{changed:!0,as:`the container ${e}`,name:e,names:[e],state:[B,...j],facts:[["Container",[e]],["State",[B]],["Ports",j],["Volumes",Object.values(
M)]],next:u?{what:"open a shell in it",command:`docker exec -it ${(0,c.r)(e)} sh`}:{what:"start it",command:`docker start ${(0,c.r)(e)}`},notes:[],data:{id:s,name:e,
image:m,running:u,volumes:M,ports:E,via:S},outputs:{image:[m],container:[e]}}},"describe"),targetText:n(({container:s,source:e})=>`the container '${s?.name??e.from}\
'`,"targetText"),isSameTarget:n((s,e)=>s.container===void 0||e.container===void 0?s.source.from===e.source.from:s.container.id===e.container.id||(0,d.b)(s.container)===
(0,d.b)(e.container),"isSameTarget")};var y=t(69865);const P={name:"image",title:"an image",field:"image",selectors:{image:{type:"text",value:"reference",help:"\
an image of the Docker daemon"},archive:{type:"text",value:"file",help:"a docker-archive (docker save) or OCI layout: a tar file, a folder or - (standard input)\
; works without Docker"}},captureOptions:{ref:{type:"text",value:"name",help:"the image to use from an archive with several, by name or digest"},platform:{type:"\
text",value:"os/arch",help:"the platform to use from a multi-platform image"}},restoreOptions:{tags:{type:"list",flag:"tag",value:"reference",help:"a reference \
to use instead of the original ones; repeatable"},foreignTags:{type:"choice",choices:["keep","none"],default:"none",value:"how",help:"keep the original referenc\
es of an imported one, or none of them; a terminal asks"},via:{type:"choice",choices:["auto","pull","load"],default:"auto",value:"method",help:"how it is transf\
erred to the daemon"}},isRecoverable:!1,forced:{question:"Move it to this snapshot?",hint:n(s=>`Use ${s("force")} to move it, or ${s("tags")} to give the image \
another reference`,"hint")},select:n(({image:s,archive:e,ref:m,platform:u},{directory:M,formatOption:E})=>{const S=u===void 0?{}:{platform:u};if(e===void 0){if(m!==
void 0)throw new g.dz(`${E("ref")} requires ${E("archive")}`,{hint:"Leave it out"});return{machine:{kind:"image",reference:s??"",...S},from:s??""}}const j=e==="\
-";return{machine:{kind:"archive",path:j?e:(0,r.resolve)(M,e),...S,...m!==void 0&&{ref:m}},from:m??(j?"standard input":(0,r.basename)(e))}},"select"),open:n(async()=>(await t.
e(4236).then(t.bind(t,54236))).openProvider("docker"),"open"),restoreRequest:n(({tags:s,via:e="auto",foreignTags:m},{force:u,foreignTags:M})=>({force:u,via:e,foreignTags:m??
M,...s!==void 0&&{tags:s}}),"restoreRequest"),describe:n(({image:s,references:e,changed:m,via:u},{bytes:M})=>{const E=e.filter(S=>S!==s);return{changed:m,as:s,name:s,
names:e.length>0?e:[s],state:[`${(0,y.z3)(M)} by ${u}`,...E.length>0?[`also ${E.join(", ")}`]:[]],facts:[["Image",[s]],["Also tagged",E]],next:{what:"run it",command:`\
docker run --rm -it ${(0,c.r)(s)}`},notes:[],data:{image:s,references:e,changed:m,via:u},outputs:{image:[s]}}},"describe"),targetText:n(({source:s})=>`the image\
 '${s.from}'`,"targetText"),isSameTarget:n((s,e)=>s.source.from===e.source.from,"isSameTarget")};function $(s){return{all:s,get(e){const m=s.find(u=>u.name===e);
if(m!==void 0)return m;throw new g.Wt(`This version of vm cannot restore a snapshot of the kind '${e}'`,{hint:"Update vm and try again"})}}}n($,"kindRegistry");
const D=$([P,l,a]);function C({all:s},e){const m=new Map;for(const u of s)for(const[M,E]of Object.entries(e(u))){const S=m.get(M);S===void 0?m.set(M,{spec:E,kinds:[
u]}):S.kinds.push(u)}return[...m].map(([u,M])=>({id:u,...M}))}n(C,"optionsOf");function T(s,{id:e,spec:m}){const u=s[e];return u===void 0||u===!1||u===m.default?
!1:!Array.isArray(u)||u.length>0}n(T,"isSet");function h(s){return s.map(({title:e})=>e).join(" or ")}n(h,"titlesOf")}),44143:((O,v,t)=>{t.d(v,{Bc:n(()=>f,"Bc"),
ZD:n(()=>a,"ZD"),aD:n(()=>d,"aD"),ol:n(()=>i,"ol")});var g=t(77598),r=t(75892);const c=/^sha256:[0-9a-f]{64}$/;function f(l){return typeof l=="string"&&c.test(l)}
n(f,"isDigest");function o(l){if(!f(l))throw new r.dz(`'${l}' is not a digest: expected sha256: and 64 hex digits`);return l}n(o,"parseDigest");function i(l){return`\
sha256:${(0,g.hash)("sha256",l,"hex")}`}n(i,"digestOf");function a(l){return l.slice(7)}n(a,"hexOf");function d(l){return o(`sha256:${l}`)}n(d,"fromHex")}),47014:((O,v,t)=>{
t.d(v,{PL:n(()=>f,"PL"),_V:n(()=>r,"_V"),bv:n(()=>g,"bv")});function g(i){let a=i;for(;o(a);)a=a.suppressed;return a}n(g,"firstError");function r(i){return c(i).
slice(1)}n(r,"laterErrors");function c(i){return o(i)?[...c(i.suppressed),...c(i.error)]:[i]}n(c,"inOrder");async function f(i){try{return await i()}catch(a){throw g(
a)}}n(f,"throwingFirst");function o(i){return typeof i=="object"&&i!==null&&"suppressed"in i&&"error"in i}n(o,"isSuppressed")}),22506:((O,v,t)=>{t.d(v,{E9:n(()=>c,
"E9"),Xo:n(()=>f,"Xo"),Yi:n(()=>o,"Yi")});var g=t(97595),r=t(75892);function c(a,d){const l=/^(\d+(\.\d+)?(ms|s|m|h|d|w) ?)+$/.test(a)?(0,g.A)(a)??0:0;if(l<=0)throw new r.
dz(`'${a}' is not a duration such as ${d}`);return l}n(c,"parseDuration");function f(a){if(a<9.95)return`${a.toFixed(1)} s`;const d=Math.round(a);if(d<60)return`${d}\
 s`;const l=Math.floor(d/60);if(l<60)return`${l} min ${i(d%60)} s`;const y=Math.floor(l/60);return y<48?`${y} h ${i(l%60)} min`:`${Math.floor(y/24)} d ${y%24} h`}
n(f,"formatSeconds");function o(a){return`${[a.getFullYear(),i(a.getMonth()+1),i(a.getDate())].join("-")} ${i(a.getHours())}:${i(a.getMinutes())}`}n(o,"formatMi\
nute");function i(a){return String(a).padStart(2,"0")}n(i,"pad")}),83620:((O,v,t)=>{t.d(v,{DW:n(()=>l,"DW"),XM:n(()=>i,"XM"),bn:n(()=>a,"bn"),dz:n(()=>o,"dz")});
var g=t(76760),r=t(73136),c=t(75892),f=t(41232);function o(P){return/^([a-z][a-z0-9+.-]+):/i.exec(P)?.[1]?.toLowerCase()}n(o,"schemeOf");function i(P){const $=/^file:\/\//i.
test(P)?y(P):P.replace(/^file:/i,"");if($==="")throw new c.dz("the location is empty",{hint:"Specify the path of a folder"});if($.includes("\0"))throw new c.dz(
"the path of a location contains a NUL character");return(0,g.resolve)((0,f.kc)($))}n(i,"pathOf");function a(P){return o(P)==="artifact"||/\.(tar\.gz|tar\.zstd?|tgz|tzst|tar\.xz|txz|tar\.bz2|tar)$/.
test(P.split("?",1)[0]??"")}n(a,"isBundle");const d=new Set("budget client endpoint region path-style encryption kms-key storage-class checksum retention-days r\
un-id".split(" "));function l(P){return o(P)===void 0?P:P.replace(/^([a-z][a-z0-9+.-]+:(?:\/\/)?)[^?]*@/i,"$1***@").replace(/([?&])([^=&#]*)=([^&#]*)/g,($,D,C,T)=>d.
has(C)&&!/[@?]|%40|%3f/i.test(T)?$:`${D}${C}=***`)}n(l,"redactLocation");function y(P){try{return(0,r.fileURLToPath)(P)}catch($){throw new c.dz(`'${l(P)}' is no\
t a file URL of this machine`,{cause:$,hint:"Write file:///absolute/path"})}}n(y,"urlPath")}),14390:((O,v,t)=>{t.d(v,{r:n(()=>g,"r")});function g(r){return/^[\w@%+=:,./~-]+$/.
test(r)?r:`'${r.replaceAll("'","'\\''")}'`}n(g,"shellWord")}),69865:((O,v,t)=>{t.d(v,{CE:n(()=>o,"CE"),z3:n(()=>c,"z3"),z9:n(()=>f,"z9"),z_:n(()=>a,"z_")});var g=t(
75892);const r=["B","kB","MB","GB","TB","PB"];function c(d){let l=d,y=0;for(;y<r.length-1&&l>=(y===0?1e3:999.95);)l/=1e3,y+=1;return`${y===0?Math.round(l):l.toFixed(
1)} ${r[y]}`}n(c,"formatBytes");function f(d){const[l,y]=d<1073741824||d%1048576!==0?[1048576,"MiB"]:[1073741824,"GiB"];return`${Number((d/l).toFixed(1))} ${y}`}
n(f,"formatMemory");function o(d,l){return`${c(l>0?Math.round(d/l):0)}/s`}n(o,"formatRate");const i=/^(\d+(?:\.\d+)?)\s*(B|[kKMGTP]i?B)?$/;function a(d){const[,
l,y="B"]=i.exec(d.trim())??[],P=r.findIndex(D=>D[0]?.toUpperCase()===y[0]?.toUpperCase()),$=Math.round(Number(l)*(y.includes("i")?1024:1e3)**P);if(l===void 0||!Number.
isSafeInteger($))throw new g.dz(`'${d}' is not a size`,{hint:"Use a size such as 5GB, 500MB or 10GiB"});return $}n(a,"parseBytes")}),69893:((O,v,t)=>{t.d(v,{S:n(
()=>r,"S"),h:n(()=>g,"h")});function g(f,o){return[...o].filter(a=>r(a,f)).sort((a,d)=>c(a.toLowerCase(),f.toLowerCase())-c(d.toLowerCase(),f.toLowerCase()))[0]}
n(g,"closestMatch");function r(f,o){const[i,a]=[f.toLowerCase(),o.toLowerCase()];return i===a||a.length>=3&&i.includes(a)||c(i,a)<=Math.min(2,Math.floor(a.length/
3))}n(r,"isSimilar");function c(f,o){let i=Array.from({length:o.length+1},(a,d)=>d);for(let a=1;a<=f.length;a++){const d=[a];for(let l=1;l<=o.length;l++){const y=(i[l-
1]??0)+(f[a-1]===o[l-1]?0:1);d.push(Math.min(y,(i[l]??0)+1,(d[l-1]??0)+1))}i=d}return i[o.length]??0}n(c,"editDistance")}),40842:((O,v,t)=>{t.d(v,{EU:n(()=>c,"E\
U"),hS:n(()=>g,"hS"),oR:n(()=>r,"oR")});function g(f,o){return`${f} ${o}${f===1?"":"s"}`}n(g,"counted");function r(f,o){return[f.slice(0,-1).join(", "),f.at(-1)??
""].filter(i=>i!=="").join(` ${o} `)}n(r,"joined");function c(f){return/^[0-9a-f]{64}$/.test(f)?f.slice(0,12):f}n(c,"shortName")}),41232:((O,v,t)=>{t.d(v,{Wx:n(
()=>c,"Wx"),kc:n(()=>o,"kc"),nF:n(()=>f,"nF"),nT:n(()=>i,"nT")});var g=t(48161),r=t(76760);function c(d=process.env){return d.HOME||a()?.homedir||"/"}n(c,"homeF\
older");function f(d=process.env){return(0,r.join)(d.XDG_CACHE_HOME||(0,r.join)(c(d),".cache"),"vm-snapshot")}n(f,"cacheFolder");function o(d,l=process.env){return d===
"~"||d.startsWith("~/")?(0,r.join)(c(l),d.slice(1)):d}n(o,"expandHome");function i(){return a()?.username??String(process.getuid?.()??"unknown")}n(i,"userName");
function a(){try{return(0,g.userInfo)()}catch{return}}n(a,"entry")}),30660:((O,v,t)=>{t.d(v,{b:n(()=>g,"b")});function g({name:r,of:c}){return c??r}n(g,"lineage\
Of")}),75558:((O,v,t)=>{t.d(v,{FZ:n(()=>a,"FZ"),SN:n(()=>y,"SN"),Tb:n(()=>l,"Tb"),XB:n(()=>d,"XB"),o_:n(()=>o,"o_"),rd:n(()=>i,"rd"),sT:n(()=>c,"sT"),zB:n(()=>f,
"zB")});var g=t(44143),r=t(75892);const c="global",f=128,o=/^[A-Za-z0-9][A-Za-z0-9._-]*$/;function i(h,{project:s}){const{path:e,pin:m}=P(h),u=e.startsWith("@")?
{project:c,name:e.slice(1)}:$(e,s);return D(u.project,"project"),D(u.name,"snapshot"),{ref:u,...m&&{pin:m}}}n(i,"parseRef");function a(h){return D(h,"snapshot"),
h}n(a,"parseSnapshotName");function d(h){if(D(h,"project"),h===c)throw new r.dz(`'${c}' is not a valid project name: it is reserved for snapshots without a proj\
ect`,{hint:"Write @name for a global snapshot"});return h}n(d,"parseProject");function l(h){const s=h.toLowerCase().replace(/[^a-z0-9_-]/g,"").replace(/^[_-]+/,
"").slice(0,f);if(s===""||s===c)throw new r.dz(`Cannot derive a project name from the folder name ${T(h)}`,{hint:"Set one with --project <name>"});return s}n(l,
"projectSlug");function y(h){return h.project===c?`@${h.name}`:`${h.project}/${h.name}`}n(y,"displayRef");function P(h){const s=h.indexOf("@",1);if(s<0)return{path:h};
const e=h.slice(s+1);if(!(0,g.Bc)(e))throw new r.dz(`${T(h)} is not a snapshot name: expected a digest after the @`,{hint:`Write e.g. ${h.slice(0,s)}@sha256:<64\
 lowercase hex digits>, or @name for a global snapshot`});return{path:h.slice(0,s),pin:e}}n(P,"splitPin");function $(h,s){const e=h.indexOf("/");return e<0?{project:s,
name:h}:{project:h.slice(0,e),name:h.slice(e+1)}}n($,"splitProject");function D(h,s){const e=C(h);if(e!==void 0)throw new r.dz(`${T(h)} is not a ${s} name: it ${e}`,
{hint:s==="project"?"Use a name such as my-app":"Use a name such as base, my-app/base or @base (global)"})}n(D,"checkWord");function C(h){if(h==="")return"is em\
pty";if(h.length>f)return`has ${h.length} characters, more than ${f}`;if(new RegExp("\\p{Cc}","u").test(h))return"contains control characters";if(h==="."||h==="\
..")return"is a special folder name";if(h.startsWith("-"))return"begins with a dash, which looks like an option";if(h.startsWith("."))return"begins with a dot";
if(/[\\/]/.test(h))return"contains a slash";if(!o.test(h))return"may contain only letters, digits, dots, underscores and dashes, and must begin with a letter or\
 digit"}n(C,"brokenRule");function T(h){return`'${(h.length>f?`${h.slice(0,40)}…`:h).replace(new RegExp("\\p{Cc}","gu"),e=>`\\x${e.charCodeAt(0).toString(16).
padStart(2,"0")}`)}'`}n(T,"quote")}),42316:((O,v,t)=>{t.d(v,{N:n(()=>g,"N")});const g=["manual","run_start","run_end","before_action","after_action","on_error",
"periodic"]})};export{L as id,W as ids,U as modules};
