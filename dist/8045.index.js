var A=Object.defineProperty;var n=(O,v)=>A(O,"name",{value:v,configurable:!0});const L=8045,W=[8045],I={29172:((O,v,t)=>{t.d(v,{rP:n(()=>h,"rP"),yA:n(()=>r,"yA"),ym:n(()=>c,"ym")});var y=t(20473);const r={openCatalog:n(async(o,{limits:i={},
...a})=>{const[{openStore:d},{limitStore:l},{openCatalog:g}]=await Promise.all([t.e(2244).then(t.bind(t,22244)),t.e(2591).then(t.bind(t,62591)),Promise.all([t.e(
6921),t.e(5912),t.e(9912),t.e(4784)]).then(t.bind(t,84784))]),P=l(await d(o),i);try{return await g(P,a)}catch($){throw await P[Symbol.asyncDispose](),$}},"openC\
atalog"),kinds:y.GW,openDocker:n(async()=>(await t.e(4236).then(t.bind(t,54236))).openProvider("docker"),"openDocker"),openContainers:n(async()=>(await t.e(4236).
then(t.bind(t,54236))).openProvider("container"),"openContainers"),recover:n(async(...o)=>(await Promise.all([t.e(6921),t.e(6118),t.e(1906),t.e(6189),t.e(128),t.
e(2608),t.e(9295),t.e(8008)]).then(t.bind(t,48008))).recover(...o),"recover"),interrupted:n(async(...o)=>(await Promise.all([t.e(6921),t.e(6118),t.e(1906),t.e(6189),
t.e(128),t.e(2608),t.e(9295),t.e(8008)]).then(t.bind(t,48008))).interrupted(...o),"interrupted"),lookAtRestores:n(async(...o)=>(await Promise.all([t.e(6921),t.e(
6118),t.e(1906),t.e(6189),t.e(128),t.e(2608),t.e(9295),t.e(8008)]).then(t.bind(t,48008))).lookAtRestores(...o),"lookAtRestores"),decideRestore:n(async(...o)=>(await Promise.
all([t.e(6921),t.e(6118),t.e(1906),t.e(6189),t.e(128),t.e(2608),t.e(9295),t.e(8008)]).then(t.bind(t,48008))).decideRestore(...o),"decideRestore"),openMachines:n(
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
6921),t.e(5228)]).then(t.bind(t,55228))).recordTiming(...o),"recordTiming")};async function c({kind:o,...i},a,{app:d,c:l}){const g=d.kinds.get(o);return await d.
create(i,{catalog:a,provider:await g.open(),kind:g},l)}n(c,"captureSelected");async function h(o,{directory:i,app:a,c:d}){if((0,y.cz)(a.kinds,$=>$.selectors).some(
$=>(0,y.vM)(o,$)))return o;const{project:g}=o;g===void 0&&await(await Promise.all([t.e(6921),t.e(8815),t.e(1906),t.e(6001)]).then(t.bind(t,56001))).refuseOtherProvider(
i,d);const P=await(await a.openMachines()).resolveForCapture({directory:i,project:g},d);return P===void 0?o:{...o,container:P.project,...P.file!==void 0&&{vmYaml:P.
file}}}n(h,"resolveDefaultTarget")}),20473:((O,v,t)=>{t.d(v,{GW:n(()=>S,"GW"),vM:n(()=>B,"vM"),Uf:n(()=>T,"Uf"),cz:n(()=>C,"cz"),B7:n(()=>f,"B7")});var y=t(75892),
r=t(76760),c=t(14390),h=t(40842);const o={quiesce:{type:"flag",help:"pause it during the capture, so that its files are consistent"},includeEnv:{type:"flag",help:"\
include the values of environment variables (.env files and containers), not only their names"},includeBindMounts:{type:"flag",help:"also capture the content of\
 bind mounts, without .git, and without env files unless these are included"},excludeVolumes:{type:"list",flag:"exclude-volume",value:"name",help:"exclude the d\
ata of this volume, for example one that cannot be mounted; a restore creates it empty; repeatable"}};function i(s){const{quiesce:e=!1,includeEnv:m=!1,includeBindMounts:u=!1,
excludeVolumes:M=[]}=s;return{quiesce:e,includeEnv:m,includeBindMounts:u,...M.length>0&&{excludeVolumes:M}}}n(i,"runningTarget");const a={name:"compose",title:"\
a Compose project",field:"project",selectors:{},captureOptions:o,restoreOptions:{as:{type:"text",value:"project",help:"restore it under this name, beside the ca\
ptured one"},keepPrevious:{type:"flag",help:"keep the old containers, stopped and renamed, and the old volumes"},bindMounts:{type:"text",value:"folder",help:"re\
store captured bind mounts from outside its folder into this one; otherwise they are not restored"},waitTimeout:{type:"duration",value:"duration",help:"maximum \
time until all containers run and are healthy, such as 90s or 20m (default: 5m, or longer if a health check requires it)"},noWait:{type:"flag",help:"start all c\
ontainers and do not wait for them"}},isRecoverable:!0,select:n(({project:s,...e},{directory:m})=>({target:{kind:"compose",directory:m,...i(e),...s!==void 0&&{project:s}},
from:s??(0,r.basename)(m)}),"select"),open:n(async()=>(await t.e(4236).then(t.bind(t,54236))).openProvider("compose"),"open"),restoreRequest:n(({as:s,keepPrevious:e,
bindMounts:m,waitTimeout:u,noWait:M},{directory:E,confirm:D})=>({directory:E,confirm:D,keepPrevious:e===!0,...s!==void 0&&{as:s},...m!==void 0&&{bindMounts:(0,r.
resolve)(E,m)},wait:{none:M===!0,...u!==void 0&&{timeout:u}}}),"restoreRequest"),describe:n(({project:s,directory:e,containers:m,volumes:u,override:M,bindMounts:E,
previousFiles:D,previous:j})=>({changed:!0,as:`the project ${s}`,name:s,names:[s],state:[(0,h.hS)(m.length,"container"),(0,h.hS)(Object.keys(u).length,"volume")],
facts:[["Containers",m],["Volumes",Object.values(u)],["Kept from before",[...j.containers,...j.volumes]],["Files",[e]]],next:{what:"continue",command:`cd ${(0,c.
r)(e)} && docker compose ps`},notes:[`${M} pins the project to this snapshot`,...D===void 0?[]:[`The replaced files are in ${D}`],...j.containers.length===0?[]:
[`The old containers are kept, stopped: ${j.containers.join(", ")}`],...j.volumes.length===0?[]:[`The old volumes are kept: ${j.volumes.map(h.EU).join(", ")}`]],
data:{project:s,directory:e,containers:m,volumes:u,override:M,bind_mounts:E,previous_files:D??null,previous:j},outputs:{container:m,project:[s]}}),"describe"),targetText:n(
({project_name:s})=>`the project '${s}'`,"targetText"),isSameTarget:n((s,e)=>s.project_name===e.project_name,"isSameTarget")};var d=t(30660);const l={name:"cont\
ainer",title:"a container",field:"container",selectors:{container:{type:"text",value:"name",help:"a container, running or not"}},captureOptions:o,restoreOptions:{
containerName:{type:"text",value:"name",help:"the name of the new one (default: the original name with a number, such as agent-2)"},preserveNetworks:{type:"flag",
help:"connect it to the networks of the original"},preserveVolumes:{type:"choice",value:"how",choices:["copies","shared","none"],default:"copies",optionalValue:!0,
help:"new volumes with the captured data, the live volumes of the original, or empty ones"}},isRecoverable:!0,select:n(({container:s="",vmYaml:e,...m})=>({target:{
kind:"container",container:s,...i(m),...e!==void 0&&{vmYaml:e}},from:s}),"select"),machine:{restoreRequest:n(({name:s,settings:e,replaces:m})=>({containerName:s,
preserveNetworks:!1,volumes:"copies",machine:{settings:e,...m!==void 0&&{replaces:m}}}),"restoreRequest"),imageOf:n(()=>{},"imageOf")},open:n(async()=>(await t.
e(4236).then(t.bind(t,54236))).openProvider("container"),"open"),restoreRequest:n(({containerName:s,preserveNetworks:e,preserveVolumes:m="copies"})=>({preserveNetworks:e===
!0,volumes:m,...s!==void 0&&{containerName:s}}),"restoreRequest"),describe:n(({id:s,name:e,image:m,running:u,volumes:M,ports:E,via:D})=>{const j=Object.entries(
E).map(([R,x])=>`${R} at ${x}`),z=u?"running":"not started";return{changed:!0,as:`the container ${e}`,name:e,names:[e],state:[z,...j],facts:[["Container",[e]],[
"State",[z]],["Ports",j],["Volumes",Object.values(M)]],next:u?{what:"open a shell in it",command:`docker exec -it ${(0,c.r)(e)} sh`}:{what:"start it",command:`d\
ocker start ${(0,c.r)(e)}`},notes:[],data:{id:s,name:e,image:m,running:u,volumes:M,ports:E,via:D},outputs:{image:[m],container:[e]}}},"describe"),targetText:n(({
container:s,source:e})=>`the container '${s?.name??e.from}'`,"targetText"),isSameTarget:n((s,e)=>s.container===void 0||e.container===void 0?s.source.from===e.source.
from:s.container.id===e.container.id||(0,d.b)(s.container)===(0,d.b)(e.container),"isSameTarget")};var g=t(57588),P=t(69865);const $={name:"image",title:"an ima\
ge",field:"image",selectors:{image:{type:"text",value:"reference",help:"an image of the Docker daemon"},archive:{type:"text",value:"file",help:"a docker-archive\
 (docker save) or OCI layout: a tar file, a folder or - (standard input); works without Docker"}},captureOptions:{ref:{type:"text",value:"name",help:"the image \
to use from an archive with several, by name or digest"},platform:{type:"text",value:"os/arch",help:"the platform to use from a multi-platform image"}},restoreOptions:{
tags:{type:"list",flag:"tag",value:"reference",help:"a reference to use instead of the original ones; repeatable"},foreignTags:{type:"choice",choices:["keep","n\
one"],default:"none",value:"how",help:"keep the original references of an imported one, or none of them; a terminal asks"},via:{type:"choice",choices:["auto","p\
ull","load"],default:"auto",value:"method",help:"how it is transferred to the daemon"}},isRecoverable:!1,forced:{question:"Move it to this snapshot?",hint:(0,g.
iU)`Use ${(0,g.uK)("force",!0)} to move it, or ${(0,g.uK)("tags")} to give the image another reference`},select:n(({image:s,archive:e,ref:m,platform:u},{directory:M})=>{
const E=u===void 0?{}:{platform:u};if(e===void 0){if(m!==void 0)throw new y.dz((0,g.iU)`${(0,g.uK)("ref")} requires ${(0,g.uK)("archive")}`,{hint:"Leave it out"});
return{target:{kind:"image",reference:s??"",...E},from:s??""}}const D=e==="-";return{target:{kind:"archive",path:D?e:(0,r.resolve)(M,e),...E,...m!==void 0&&{ref:m}},
from:m??(D?"standard input":(0,r.basename)(e))}},"select"),machine:{restoreRequest:n(()=>({tags:[],force:!1,via:"auto"}),"restoreRequest"),imageOf:n(({image:s,changed:e})=>({
image:s,isNew:e}),"imageOf")},open:n(async()=>(await t.e(4236).then(t.bind(t,54236))).openProvider("docker"),"open"),restoreRequest:n(({tags:s,via:e="auto",foreignTags:m},{
force:u,foreignTags:M})=>({force:u,via:e,foreignTags:m??M,...s!==void 0&&{tags:s}}),"restoreRequest"),describe:n(({image:s,references:e,changed:m,via:u},{bytes:M})=>{
const E=e.filter(D=>D!==s);return{changed:m,as:s,name:s,names:e.length>0?e:[s],state:[`${(0,P.z3)(M)} by ${u}`,...E.length>0?[`also ${E.join(", ")}`]:[]],facts:[
["Image",[s]],["Also tagged",E]],next:{what:"run it",command:`docker run --rm -it ${(0,c.r)(s)}`},notes:[],data:{image:s,references:e,changed:m,via:u},outputs:{
image:[s]}}},"describe"),targetText:n(({source:s})=>`the image '${s.from}'`,"targetText"),isSameTarget:n((s,e)=>s.source.from===e.source.from,"isSameTarget")};function T(s){
return{all:s,get(e){const m=s.find(u=>u.name===e);if(m!==void 0)return m;throw new y.Wt(`This version of vm cannot restore a snapshot of the kind '${e}'`,{hint:"\
Update vm and try again"})}}}n(T,"kindRegistry");const S=T([$,l,a]);function C({all:s},e){const m=new Map;for(const u of s)for(const[M,E]of Object.entries(e(u))){
const D=m.get(M);D===void 0?m.set(M,{spec:E,kinds:[u]}):D.kinds.push(u)}return[...m].map(([u,M])=>({id:u,...M}))}n(C,"optionsOf");function B(s,{id:e,spec:m}){const u=s[e];
return u===void 0||u===!1||u===m.default?!1:!Array.isArray(u)||u.length>0}n(B,"isSet");function f(s){return s.map(({title:e})=>e).join(" or ")}n(f,"titlesOf")}),
44143:((O,v,t)=>{t.d(v,{Bc:n(()=>h,"Bc"),ZD:n(()=>a,"ZD"),aD:n(()=>d,"aD"),ol:n(()=>i,"ol")});var y=t(77598),r=t(75892);const c=/^sha256:[0-9a-f]{64}$/;function h(l){
return typeof l=="string"&&c.test(l)}n(h,"isDigest");function o(l){if(!h(l))throw new r.dz(`'${l}' is not a digest: expected sha256: and 64 hex digits`);return l}
n(o,"parseDigest");function i(l){return`sha256:${(0,y.hash)("sha256",l,"hex")}`}n(i,"digestOf");function a(l){return l.slice(7)}n(a,"hexOf");function d(l){return o(
`sha256:${l}`)}n(d,"fromHex")}),47014:((O,v,t)=>{t.d(v,{PL:n(()=>h,"PL"),_V:n(()=>r,"_V"),bv:n(()=>y,"bv")});function y(i){let a=i;for(;o(a);)a=a.suppressed;return a}
n(y,"firstError");function r(i){return c(i).slice(1)}n(r,"laterErrors");function c(i){return o(i)?[...c(i.suppressed),...c(i.error)]:[i]}n(c,"inOrder");async function h(i){
try{return await i()}catch(a){throw y(a)}}n(h,"throwingFirst");function o(i){return typeof i=="object"&&i!==null&&"suppressed"in i&&"error"in i}n(o,"isSuppresse\
d")}),22506:((O,v,t)=>{t.d(v,{E9:n(()=>c,"E9"),Xo:n(()=>h,"Xo"),Yi:n(()=>o,"Yi")});var y=t(97595),r=t(75892);function c(a,d){const l=/^(\d+(\.\d+)?(ms|s|m|h|d|w) ?)+$/.
test(a)?(0,y.A)(a)??0:0;if(l<=0)throw new r.dz(`'${a}' is not a duration such as ${d}`);return l}n(c,"parseDuration");function h(a){if(a<9.95)return`${a.toFixed(
1)} s`;const d=Math.round(a);if(d<60)return`${d} s`;const l=Math.floor(d/60);if(l<60)return`${l} min ${i(d%60)} s`;const g=Math.floor(l/60);return g<48?`${g} h ${i(
l%60)} min`:`${Math.floor(g/24)} d ${g%24} h`}n(h,"formatSeconds");function o(a){return`${[a.getFullYear(),i(a.getMonth()+1),i(a.getDate())].join("-")} ${i(a.getHours())}\
:${i(a.getMinutes())}`}n(o,"formatMinute");function i(a){return String(a).padStart(2,"0")}n(i,"pad")}),83620:((O,v,t)=>{t.d(v,{DW:n(()=>l,"DW"),XM:n(()=>i,"XM"),
bn:n(()=>a,"bn"),dz:n(()=>o,"dz")});var y=t(76760),r=t(73136),c=t(75892),h=t(41232);function o(P){return/^([a-z][a-z0-9+.-]+):/i.exec(P)?.[1]?.toLowerCase()}n(o,
"schemeOf");function i(P){const $=/^file:\/\//i.test(P)?g(P):P.replace(/^file:/i,"");if($==="")throw new c.dz("the location is empty",{hint:"Specify the path of\
 a folder"});if($.includes("\0"))throw new c.dz("the path of a location contains a NUL character");return(0,y.resolve)((0,h.kc)($))}n(i,"pathOf");function a(P){
return o(P)==="artifact"||/\.(tar\.gz|tar\.zstd?|tgz|tzst|tar\.xz|txz|tar\.bz2|tar)$/.test(P.split("?",1)[0]??"")}n(a,"isBundle");const d=new Set("budget client\
 endpoint region path-style encryption kms-key storage-class checksum retention-days run-id".split(" "));function l(P){return o(P)===void 0?P:P.replace(/^([a-z][a-z0-9+.-]+:(?:\/\/)?)[^?]*@/i,
"$1***@").replace(/([?&])([^=&#]*)=([^&#]*)/g,($,T,S,C)=>d.has(S)&&!/[@?]|%40|%3f/i.test(C)?$:`${T}${S}=***`)}n(l,"redactLocation");function g(P){try{return(0,r.
fileURLToPath)(P)}catch($){throw new c.dz(`'${l(P)}' is not a file URL of this machine`,{cause:$,hint:"Write file:///absolute/path"})}}n(g,"urlPath")}),14390:((O,v,t)=>{
t.d(v,{r:n(()=>y,"r")});function y(r){return/^[\w@%+=:,./~-]+$/.test(r)?r:`'${r.replaceAll("'","'\\''")}'`}n(y,"shellWord")}),69865:((O,v,t)=>{t.d(v,{CE:n(()=>o,
"CE"),z3:n(()=>c,"z3"),z9:n(()=>h,"z9"),z_:n(()=>a,"z_")});var y=t(75892);const r=["B","kB","MB","GB","TB","PB"];function c(d){let l=d,g=0;for(;g<r.length-1&&l>=
(g===0?1e3:999.95);)l/=1e3,g+=1;return`${g===0?Math.round(l):l.toFixed(1)} ${r[g]}`}n(c,"formatBytes");function h(d){const[l,g]=d<1073741824||d%1048576!==0?[1048576,
"MiB"]:[1073741824,"GiB"];return`${Number((d/l).toFixed(1))} ${g}`}n(h,"formatMemory");function o(d,l){return`${c(l>0?Math.round(d/l):0)}/s`}n(o,"formatRate");const i=/^(\d+(?:\.\d+)?)\s*(B|[kKMGTP]i?B)?$/;
function a(d){const[,l,g="B"]=i.exec(d.trim())??[],P=r.findIndex(T=>T[0]?.toUpperCase()===g[0]?.toUpperCase()),$=Math.round(Number(l)*(g.includes("i")?1024:1e3)**
P);if(l===void 0||!Number.isSafeInteger($))throw new y.dz(`'${d}' is not a size`,{hint:"Use a size such as 5GB, 500MB or 10GiB"});return $}n(a,"parseBytes")}),69893:((O,v,t)=>{
t.d(v,{S:n(()=>r,"S"),h:n(()=>y,"h")});function y(h,o){return[...o].filter(a=>r(a,h)).sort((a,d)=>c(a.toLowerCase(),h.toLowerCase())-c(d.toLowerCase(),h.toLowerCase()))[0]}
n(y,"closestMatch");function r(h,o){const[i,a]=[h.toLowerCase(),o.toLowerCase()];return i===a||a.length>=3&&i.includes(a)||c(i,a)<=Math.min(2,Math.floor(a.length/
3))}n(r,"isSimilar");function c(h,o){let i=Array.from({length:o.length+1},(a,d)=>d);for(let a=1;a<=h.length;a++){const d=[a];for(let l=1;l<=o.length;l++){const g=(i[l-
1]??0)+(h[a-1]===o[l-1]?0:1);d.push(Math.min(g,(i[l]??0)+1,(d[l-1]??0)+1))}i=d}return i[o.length]??0}n(c,"editDistance")}),40842:((O,v,t)=>{t.d(v,{EU:n(()=>c,"E\
U"),hS:n(()=>y,"hS"),oR:n(()=>r,"oR")});function y(h,o){return`${h} ${o}${h===1?"":"s"}`}n(y,"counted");function r(h,o){return[h.slice(0,-1).join(", "),h.at(-1)??
""].filter(i=>i!=="").join(` ${o} `)}n(r,"joined");function c(h){return/^[0-9a-f]{64}$/.test(h)?h.slice(0,12):h}n(c,"shortName")}),41232:((O,v,t)=>{t.d(v,{Wx:n(
()=>c,"Wx"),kc:n(()=>o,"kc"),nF:n(()=>h,"nF"),nT:n(()=>i,"nT")});var y=t(48161),r=t(76760);function c(d=process.env){return d.HOME||a()?.homedir||"/"}n(c,"homeF\
older");function h(d=process.env){return(0,r.join)(d.XDG_CACHE_HOME||(0,r.join)(c(d),".cache"),"vm-snapshot")}n(h,"cacheFolder");function o(d,l=process.env){return d===
"~"||d.startsWith("~/")?(0,r.join)(c(l),d.slice(1)):d}n(o,"expandHome");function i(){return a()?.username??String(process.getuid?.()??"unknown")}n(i,"userName");
function a(){try{return(0,y.userInfo)()}catch{return}}n(a,"entry")}),30660:((O,v,t)=>{t.d(v,{b:n(()=>y,"b")});function y({name:r,of:c}){return c??r}n(y,"lineage\
Of")}),75558:((O,v,t)=>{t.d(v,{FZ:n(()=>d,"FZ"),SN:n(()=>P,"SN"),Tb:n(()=>g,"Tb"),XB:n(()=>l,"XB"),o_:n(()=>i,"o_"),rd:n(()=>a,"rd"),sT:n(()=>h,"sT"),zB:n(()=>o,
"zB")});var y=t(44143),r=t(75892),c=t(57588);const h="global",o=128,i=/^[A-Za-z0-9][A-Za-z0-9._-]*$/;function a(f,{project:s}){const{path:e,pin:m}=$(f),u=e.startsWith(
"@")?{project:h,name:e.slice(1)}:T(e,s);return S(u.project,"project"),S(u.name,"snapshot"),{ref:u,...m&&{pin:m}}}n(a,"parseRef");function d(f){return S(f,"snaps\
hot"),f}n(d,"parseSnapshotName");function l(f){if(S(f,"project"),f===h)throw new r.dz(`'${h}' is not a valid project name: it is reserved for snapshots without \
a project`,{hint:"Write @name for a global snapshot"});return f}n(l,"parseProject");function g(f){const s=f.toLowerCase().replace(/[^a-z0-9_-]/g,"").replace(/^[_-]+/,
"").slice(0,o);if(s===""||s===h)throw new r.dz(`Cannot derive a project name from the folder name ${B(f)}`,{hint:(0,c.iU)`Set one with ${(0,c.uK)("project","<na\
me>")}`});return s}n(g,"projectSlug");function P(f){return f.project===h?`@${f.name}`:`${f.project}/${f.name}`}n(P,"displayRef");function $(f){const s=f.indexOf(
"@",1);if(s<0)return{path:f};const e=f.slice(s+1);if(!(0,y.Bc)(e))throw new r.dz(`${B(f)} is not a snapshot name: expected a digest after the @`,{hint:`Write e.\
g. ${f.slice(0,s)}@sha256:<64 lowercase hex digits>, or @name for a global snapshot`});return{path:f.slice(0,s),pin:e}}n($,"splitPin");function T(f,s){const e=f.
indexOf("/");return e<0?{project:s,name:f}:{project:f.slice(0,e),name:f.slice(e+1)}}n(T,"splitProject");function S(f,s){const e=C(f);if(e!==void 0)throw new r.dz(
`${B(f)} is not a ${s} name: it ${e}`,{hint:s==="project"?"Use a name such as my-app":"Use a name such as base, my-app/base or @base (global)"})}n(S,"checkWord");
function C(f){if(f==="")return"is empty";if(f.length>o)return`has ${f.length} characters, more than ${o}`;if(new RegExp("\\p{Cc}","u").test(f))return"contains c\
ontrol characters";if(f==="."||f==="..")return"is a special folder name";if(f.startsWith("-"))return"begins with a dash, which looks like an option";if(f.startsWith(
"."))return"begins with a dot";if(/[\\/]/.test(f))return"contains a slash";if(!i.test(f))return"may contain only letters, digits, dots, underscores and dashes, \
and must begin with a letter or digit"}n(C,"brokenRule");function B(f){return`'${(f.length>o?`${f.slice(0,40)}…`:f).replace(new RegExp("\\p{Cc}","gu"),e=>`\\x${e.
charCodeAt(0).toString(16).padStart(2,"0")}`)}'`}n(B,"quote")}),14717:((O,v,t)=>{t.d(v,{G6:n(()=>r,"G6"),YG:n(()=>c,"YG"),vz:n(()=>y,"vz")});function y({source:h,
imported:o}){return o===void 0?h:{...h,type:"imported",from:o.from}}n(y,"sourceOf");function r({services:h}){return h.every(({name:o})=>o==="base")}n(r,"isOneIm\
age");function c(h){const{services:o,blobs:i,packs:a,files:d,bind_mounts:l,parts:g,left_out:P,...$}=h;return $}n(c,"summaryOf")}),42316:((O,v,t)=>{t.d(v,{N:n(()=>y,
"N")});const y=["manual","run_start","run_end","before_action","after_action","on_error","periodic"]})};export{L as id,W as ids,I as modules};
