var A=Object.defineProperty;var n=(T,P)=>A(T,"name",{value:P,configurable:!0});const W=5461,I=[5461],U={29172:((T,P,t)=>{t.d(P,{rP:n(()=>u,"rP"),yA:n(()=>c,"yA"),ym:n(()=>m,"ym")});var y=t(20473);const c={openCatalog:n(async(o,{limits:i={},
...e})=>{const[{openStore:d},{limitStore:l},{openCatalog:g}]=await Promise.all([t.e(2244).then(t.bind(t,22244)),t.e(2591).then(t.bind(t,62591)),Promise.all([t.e(
6921),t.e(5912),t.e(9912),t.e(9873)]).then(t.bind(t,39873))]),v=l(await d(o),i);try{return await g(v,e)}catch(M){throw await v[Symbol.asyncDispose](),M}},"openC\
atalog"),kinds:y.GW,openDocker:n(async()=>(await t.e(4236).then(t.bind(t,54236))).openProvider("docker"),"openDocker"),openContainers:n(async()=>(await t.e(4236).
then(t.bind(t,54236))).openProvider("container"),"openContainers"),recover:n(async(...o)=>(await Promise.all([t.e(6921),t.e(6118),t.e(1906),t.e(6189),t.e(128),t.
e(2608),t.e(546),t.e(8008)]).then(t.bind(t,48008))).recover(...o),"recover"),interrupted:n(async(...o)=>(await Promise.all([t.e(6921),t.e(6118),t.e(1906),t.e(6189),
t.e(128),t.e(2608),t.e(546),t.e(8008)]).then(t.bind(t,48008))).interrupted(...o),"interrupted"),lookAtRestores:n(async(...o)=>(await Promise.all([t.e(6921),t.e(
6118),t.e(1906),t.e(6189),t.e(128),t.e(2608),t.e(546),t.e(8008)]).then(t.bind(t,48008))).lookAtRestores(...o),"lookAtRestores"),decideRestore:n(async(...o)=>(await Promise.
all([t.e(6921),t.e(6118),t.e(1906),t.e(6189),t.e(128),t.e(2608),t.e(546),t.e(8008)]).then(t.bind(t,48008))).decideRestore(...o),"decideRestore"),openMachines:n(
async()=>(await Promise.all([t.e(6921),t.e(6118),t.e(1906),t.e(6189),t.e(128),t.e(7013)]).then(t.bind(t,37013))).machineHost(),"openMachines"),build:n(async(...o)=>(await Promise.
all([t.e(6921),t.e(5912),t.e(6587),t.e(1848),t.e(9471),t.e(3895)]).then(t.bind(t,63895))).build(...o),"build"),buildIfMissing:n(async(...o)=>(await Promise.all(
[t.e(6921),t.e(5912),t.e(6587),t.e(1848),t.e(9471),t.e(9874)]).then(t.bind(t,99874))).buildIfMissing(...o),"buildIfMissing"),create:n(async(o,i,e)=>(await Promise.
all([t.e(6921),t.e(5912),t.e(6587),t.e(1848),t.e(9471)]).then(t.bind(t,99471))).create(o,i,e),"create"),list:n(async(...o)=>(await Promise.all([t.e(6921),t.e(5912),
t.e(6587)]).then(t.bind(t,36587))).listSummaries(...o),"list"),inspect:n(async(...o)=>(await Promise.all([t.e(6921),t.e(5912),t.e(8634)]).then(t.bind(t,38634))).
inspect(...o),"inspect"),find:n(async(...o)=>(await Promise.all([t.e(6921),t.e(5912),t.e(2587)]).then(t.bind(t,52587))).find(...o),"find"),restore:n(async(o,i,e)=>(await Promise.
all([t.e(6921),t.e(5912),t.e(9912),t.e(8149)]).then(t.bind(t,48149))).restore(o,i,e),"restore"),deleteDamaged:n(async(...o)=>(await Promise.all([t.e(6921),t.e(5912),
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
6921),t.e(5228)]).then(t.bind(t,55228))).recordTiming(...o),"recordTiming")};async function m({kind:o,...i},e,{product:d,c:l}){const g=d.kinds.get(o);return await d.
create(i,{catalog:e,provider:await g.open(),kind:g},l)}n(m,"captureSelected");async function u(o,{directory:i,product:e,c:d}){if((0,y.cz)(e.kinds,M=>M.selectors).
some(M=>(0,y.vM)(o,M)))return o;const{project:g}=o;g===void 0&&await(await Promise.all([t.e(6921),t.e(8815),t.e(1906),t.e(6001)]).then(t.bind(t,56001))).refuseOtherProvider(
i,d);const v=await(await e.openMachines()).resolveForCapture({directory:i,project:g},d);return v===void 0?o:{...o,container:v.project,...v.file!==void 0&&{vmYaml:v.
file}}}n(u,"resolveDefaultTarget")}),20473:((T,P,t)=>{t.d(P,{GW:n(()=>B,"GW"),vM:n(()=>h,"vM"),Uf:n(()=>j,"Uf"),cz:n(()=>C,"cz"),B7:n(()=>E,"B7")});var y=t(75892),
c=t(76760),m=t(14390);const u={quiesce:{type:"flag",help:"pause it during the capture, so that its files are consistent"},includeEnv:{type:"flag",help:"include \
the values of environment variables (.env files and containers), not only their names"},includeBindMounts:{type:"flag",help:"also capture the content of bind mo\
unts; .git is excluded, and so are env files unless --include-env is given"},excludeVolumes:{type:"list",flag:"exclude-volume",value:"name",help:"exclude the da\
ta of this volume, for example one that cannot be mounted; a restore creates it empty; repeatable"}};function o(s){const{quiesce:a=!1,includeEnv:f=!1,includeBindMounts:r=!1,
excludeVolumes:$=[]}=s;return{quiesce:a,includeEnv:f,includeBindMounts:r,...$.length>0&&{excludeVolumes:$}}}n(o,"runningTarget");const i={name:"compose",title:"\
a Compose project",field:"project",selectors:{},captureOptions:u,restoreOptions:{as:{type:"text",value:"project",help:"restore it under this name, beside the ca\
ptured one"},keepPrevious:{type:"flag",help:"keep the old containers, stopped and renamed, and the old volumes"},bindMounts:{type:"text",value:"folder",help:"re\
store captured bind mounts from outside its folder into this one; otherwise they are not restored"},waitTimeout:{type:"duration",value:"duration",help:"maximum \
time until all containers run and are healthy, such as 90s or 20m (default: 5m, or longer if a health check requires it)"},noWait:{type:"flag",help:"start all c\
ontainers and do not wait for them"}},isRecoverable:!0,select:n(({project:s,...a},{directory:f})=>({machine:{kind:"compose",directory:f,...o(a),...s!==void 0&&{
project:s}},from:s??(0,c.basename)(f)}),"select"),open:n(async()=>(await t.e(4236).then(t.bind(t,54236))).openProvider("compose"),"open"),restoreRequest:n(({as:s,
keepPrevious:a,bindMounts:f,waitTimeout:r,noWait:$},{directory:O,confirm:D})=>({directory:O,confirm:D,keepPrevious:a===!0,...s!==void 0&&{as:s},...f!==void 0&&{
bindMounts:(0,c.resolve)(O,f)},wait:{none:$===!0,...r!==void 0&&{timeout:r}}}),"restoreRequest"),describe:n(({project:s,directory:a,containers:f,volumes:r,override:$,
bindMounts:O,previousFiles:D,previous:S})=>({changed:!0,as:`the project ${s}`,name:s,names:[s],state:[e(f.length,"container"),e(Object.keys(r).length,"volume")],
facts:[["Containers",f],["Volumes",Object.values(r)],["Kept from before",[...S.containers,...S.volumes]],["Files",[a]]],next:{what:"continue",command:`cd ${(0,m.
r)(a)} && docker compose ps`},notes:[`${$} pins the project to this snapshot`,...D===void 0?[]:[`The replaced files are in ${D}`],...S.containers.length===0?[]:
[`The old containers are kept, stopped: ${S.containers.join(", ")}`],...S.volumes.length===0?[]:[`The old volumes are kept: ${S.volumes.map(d).join(", ")}`]],data:{
project:s,directory:a,containers:f,volumes:r,override:$,bind_mounts:O,previous_files:D??null,previous:S},outputs:{container:f,project:[s]}}),"describe"),targetText:n(
({project_name:s})=>`the project '${s}'`,"targetText"),isSameTarget:n((s,a)=>s.project_name===a.project_name,"isSameTarget")};function e(s,a){return`${s} ${a}${s===
1?"":"s"}`}n(e,"counted");function d(s){return/^[0-9a-f]{64}$/.test(s)?s.slice(0,12):s}n(d,"kind_short");var l=t(30660);const g={name:"container",title:"a conta\
iner",field:"container",selectors:{container:{type:"text",value:"name",help:"a container, running or not"}},captureOptions:u,restoreOptions:{containerName:{type:"\
text",value:"name",help:"the name of the new one (default: the original name with a number, such as agent-2)"},preserveNetworks:{type:"flag",help:"connect it to\
 the networks of the original"},preserveVolumes:{type:"choice",value:"how",choices:["copies","shared","none"],default:"copies",optionalValue:!0,help:"new volume\
s with the captured data, the live volumes of the original, or empty ones"}},isRecoverable:!0,select:n(({container:s="",vmYaml:a,...f})=>({machine:{kind:"contai\
ner",container:s,...o(f),...a!==void 0&&{vmYaml:a}},from:s}),"select"),open:n(async()=>(await t.e(4236).then(t.bind(t,54236))).openProvider("container"),"open"),
restoreRequest:n(({containerName:s,preserveNetworks:a,preserveVolumes:f="copies"})=>({preserveNetworks:a===!0,volumes:f,...s!==void 0&&{containerName:s}}),"rest\
oreRequest"),describe:n(({id:s,name:a,image:f,running:r,volumes:$,ports:O,via:D})=>{const S=Object.entries(O).map(([R,x])=>`${R} at ${x}`),z=r?"running":"not st\
arted";return{changed:!0,as:`the container ${a}`,name:a,names:[a],state:[z,...S],facts:[["Container",[a]],["State",[z]],["Ports",S],["Volumes",Object.values($)]],
next:r?{what:"open a shell in it",command:`docker exec -it ${(0,m.r)(a)} sh`}:{what:"start it",command:`docker start ${(0,m.r)(a)}`},notes:[],data:{id:s,name:a,
image:f,running:r,volumes:$,ports:O,via:D},outputs:{image:[f],container:[a]}}},"describe"),targetText:n(({container:s,source:a})=>`the container '${s?.name??a.from}\
'`,"targetText"),isSameTarget:n((s,a)=>s.container===void 0||a.container===void 0?s.source.from===a.source.from:s.container.id===a.container.id||(0,l.b)(s.container)===
(0,l.b)(a.container),"isSameTarget")};var v=t(69865);const M={name:"image",title:"an image",field:"image",selectors:{image:{type:"text",value:"reference",help:"\
an image of the Docker daemon"},archive:{type:"text",value:"file",help:"a docker-archive (docker save) or OCI layout: a tar file, a folder or - (standard input)\
; works without Docker"}},captureOptions:{ref:{type:"text",value:"name",help:"the image to use from an archive with several, by name or digest"},platform:{type:"\
text",value:"os/arch",help:"the platform to use from a multi-platform image"}},restoreOptions:{tags:{type:"list",flag:"tag",value:"reference",help:"a reference \
to use instead of the original ones; repeatable"},foreignTags:{type:"choice",choices:["keep","none"],default:"none",value:"how",help:"keep the original referenc\
es of an imported one, or none of them; a terminal asks"},via:{type:"choice",choices:["auto","pull","load"],default:"auto",value:"method",help:"how it is transf\
erred to the daemon"}},isRecoverable:!1,forced:{question:"Move it to this snapshot?",hint:n(s=>`Use ${s("force")} to move it, or ${s("tags")} to give the image \
another reference`,"hint")},select:n(({image:s,archive:a,ref:f,platform:r},{directory:$,formatOption:O})=>{const D=r===void 0?{}:{platform:r};if(a===void 0){if(f!==
void 0)throw new y.dz(`${O("ref")} requires ${O("archive")}`,{hint:"Leave it out"});return{machine:{kind:"image",reference:s??"",...D},from:s??""}}const S=a==="\
-";return{machine:{kind:"archive",path:S?a:(0,c.resolve)($,a),...D,...f!==void 0&&{ref:f}},from:f??(S?"standard input":(0,c.basename)(a))}},"select"),open:n(async()=>(await t.
e(4236).then(t.bind(t,54236))).openProvider("docker"),"open"),restoreRequest:n(({tags:s,via:a="auto",foreignTags:f},{force:r,foreignTags:$})=>({force:r,via:a,foreignTags:f??
$,...s!==void 0&&{tags:s}}),"restoreRequest"),describe:n(({image:s,references:a,changed:f,via:r},{bytes:$})=>{const O=a.filter(D=>D!==s);return{changed:f,as:s,name:s,
names:a.length>0?a:[s],state:[`${(0,v.z3)($)} by ${r}`,...O.length>0?[`also ${O.join(", ")}`]:[]],facts:[["Image",[s]],["Also tagged",O]],next:{what:"run it",command:`\
docker run --rm -it ${(0,m.r)(s)}`},notes:[],data:{image:s,references:a,changed:f,via:r},outputs:{image:[s]}}},"describe"),targetText:n(({source:s})=>`the image\
 '${s.from}'`,"targetText"),isSameTarget:n((s,a)=>s.source.from===a.source.from,"isSameTarget")};function j(s){return{all:s,get(a){const f=s.find(r=>r.name===a);
if(f!==void 0)return f;throw new y.Wt(`This version of vm cannot restore a snapshot of the kind '${a}'`,{hint:"Update vm and try again"})}}}n(j,"kindRegistry");
const B=j([M,g,i]);function C({all:s},a){const f=new Map;for(const r of s)for(const[$,O]of Object.entries(a(r))){const D=f.get($);D===void 0?f.set($,{spec:O,kinds:[
r]}):D.kinds.push(r)}return[...f].map(([r,$])=>({id:r,...$}))}n(C,"optionsOf");function h(s,{id:a,spec:f}){const r=s[a];return r===void 0||r===!1||r===f.default?
!1:!Array.isArray(r)||r.length>0}n(h,"isSet");function E(s){return s.map(({title:a})=>a).join(" or ")}n(E,"titlesOf")}),44143:((T,P,t)=>{t.d(P,{Bc:n(()=>u,"Bc"),
ZD:n(()=>e,"ZD"),aD:n(()=>d,"aD"),ol:n(()=>i,"ol")});var y=t(77598),c=t(75892);const m=/^sha256:[0-9a-f]{64}$/;function u(l){return typeof l=="string"&&m.test(l)}
n(u,"isDigest");function o(l){if(!u(l))throw new c.dz(`'${l}' is not a digest: expected sha256: and 64 hex digits`);return l}n(o,"parseDigest");function i(l){return`\
sha256:${(0,y.hash)("sha256",l,"hex")}`}n(i,"digestOf");function e(l){return l.slice(7)}n(e,"hexOf");function d(l){return o(`sha256:${l}`)}n(d,"fromHex")}),47014:((T,P,t)=>{
t.d(P,{PL:n(()=>u,"PL"),_V:n(()=>c,"_V"),bv:n(()=>y,"bv")});function y(i){let e=i;for(;o(e);)e=e.suppressed;return e}n(y,"firstError");function c(i){return m(i).
slice(1)}n(c,"laterErrors");function m(i){return o(i)?[...m(i.suppressed),...m(i.error)]:[i]}n(m,"inOrder");async function u(i){try{return await i()}catch(e){throw y(
e)}}n(u,"throwingFirst");function o(i){return typeof i=="object"&&i!==null&&"suppressed"in i&&"error"in i}n(o,"isSuppressed")}),22506:((T,P,t)=>{t.d(P,{E9:n(()=>m,
"E9"),Xo:n(()=>u,"Xo"),Yi:n(()=>o,"Yi")});var y=t(97595),c=t(75892);function m(e,d){const l=/^(\d+(\.\d+)?(ms|s|m|h|d|w) ?)+$/.test(e)?(0,y.A)(e)??0:0;if(l<=0)throw new c.
dz(`'${e}' is not a duration such as ${d}`);return l}n(m,"parseDuration");function u(e){if(e<9.95)return`${e.toFixed(1)} s`;const d=Math.round(e);if(d<60)return`${d}\
 s`;const l=Math.floor(d/60);if(l<60)return`${l} min ${i(d%60)} s`;const g=Math.floor(l/60);return g<48?`${g} h ${i(l%60)} min`:`${Math.floor(g/24)} d ${g%24} h`}
n(u,"formatSeconds");function o(e){return`${[e.getFullYear(),i(e.getMonth()+1),i(e.getDate())].join("-")} ${i(e.getHours())}:${i(e.getMinutes())}`}n(o,"formatMi\
nute");function i(e){return String(e).padStart(2,"0")}n(i,"pad")}),83620:((T,P,t)=>{t.d(P,{DW:n(()=>l,"DW"),XM:n(()=>i,"XM"),bn:n(()=>e,"bn"),dz:n(()=>o,"dz")});
var y=t(76760),c=t(73136),m=t(75892),u=t(41232);function o(v){return/^([a-z][a-z0-9+.-]+):/i.exec(v)?.[1]?.toLowerCase()}n(o,"schemeOf");function i(v){const M=/^file:\/\//i.
test(v)?g(v):v.replace(/^file:/i,"");if(M==="")throw new m.dz("the location is empty",{hint:"Specify the path of a folder"});if(M.includes("\0"))throw new m.dz(
"the path of a location contains a NUL character");return(0,y.resolve)((0,u.kc)(M))}n(i,"pathOf");function e(v){return o(v)==="artifact"||/\.(tar\.gz|tar\.zstd?|tgz|tzst|tar\.xz|txz|tar\.bz2|tar)$/.
test(v.split("?",1)[0]??"")}n(e,"isBundle");const d=new Set("budget client endpoint region path-style encryption kms-key storage-class checksum retention-days r\
un-id".split(" "));function l(v){return o(v)===void 0?v:v.replace(/^([a-z][a-z0-9+.-]+:(?:\/\/)?)[^?]*@/i,"$1***@").replace(/([?&])([^=&#]*)=([^&#]*)/g,(M,j,B,C)=>d.
has(B)&&!/[@?]|%40|%3f/i.test(C)?M:`${j}${B}=***`)}n(l,"redactLocation");function g(v){try{return(0,c.fileURLToPath)(v)}catch(M){throw new m.dz(`'${l(v)}' is no\
t a file URL of this machine`,{cause:M,hint:"Write file:///absolute/path"})}}n(g,"urlPath")}),14390:((T,P,t)=>{t.d(P,{r:n(()=>y,"r")});function y(c){return/^[\w@%+=:,./~-]+$/.
test(c)?c:`'${c.replaceAll("'","'\\''")}'`}n(y,"shellWord")}),69865:((T,P,t)=>{t.d(P,{CE:n(()=>o,"CE"),z3:n(()=>m,"z3"),z9:n(()=>u,"z9"),z_:n(()=>e,"z_")});var y=t(
75892);const c=["B","kB","MB","GB","TB","PB"];function m(d){let l=d,g=0;for(;g<c.length-1&&l>=(g===0?1e3:999.95);)l/=1e3,g+=1;return`${g===0?Math.round(l):l.toFixed(
1)} ${c[g]}`}n(m,"formatBytes");function u(d){const[l,g]=d<1073741824||d%1048576!==0?[1048576,"MiB"]:[1073741824,"GiB"];return`${Number((d/l).toFixed(1))} ${g}`}
n(u,"formatMemory");function o(d,l){return`${m(l>0?Math.round(d/l):0)}/s`}n(o,"formatRate");const i=/^(\d+(?:\.\d+)?)\s*(B|[kKMGTP]i?B)?$/;function e(d){const[,
l,g="B"]=i.exec(d.trim())??[],v=c.findIndex(j=>j[0]?.toUpperCase()===g[0]?.toUpperCase()),M=Math.round(Number(l)*(g.includes("i")?1024:1e3)**v);if(l===void 0||!Number.
isSafeInteger(M))throw new y.dz(`'${d}' is not a size`,{hint:"Use a size such as 5GB, 500MB or 10GiB"});return M}n(e,"parseBytes")}),69893:((T,P,t)=>{t.d(P,{S:n(
()=>c,"S"),h:n(()=>y,"h")});function y(u,o){return[...o].filter(e=>c(e,u)).sort((e,d)=>m(e.toLowerCase(),u.toLowerCase())-m(d.toLowerCase(),u.toLowerCase()))[0]}
n(y,"closestMatch");function c(u,o){const[i,e]=[u.toLowerCase(),o.toLowerCase()];return i===e||e.length>=3&&i.includes(e)||m(i,e)<=Math.min(2,Math.floor(e.length/
3))}n(c,"isSimilar");function m(u,o){let i=Array.from({length:o.length+1},(e,d)=>d);for(let e=1;e<=u.length;e++){const d=[e];for(let l=1;l<=o.length;l++){const g=(i[l-
1]??0)+(u[e-1]===o[l-1]?0:1);d.push(Math.min(g,(i[l]??0)+1,(d[l-1]??0)+1))}i=d}return i[o.length]??0}n(m,"editDistance")}),41232:((T,P,t)=>{t.d(P,{Wx:n(()=>m,"W\
x"),kc:n(()=>o,"kc"),nF:n(()=>u,"nF"),nT:n(()=>i,"nT")});var y=t(48161),c=t(76760);function m(d=process.env){return d.HOME||e()?.homedir||"/"}n(m,"homeFolder");
function u(d=process.env){return(0,c.join)(d.XDG_CACHE_HOME||(0,c.join)(m(d),".cache"),"vm-snapshot")}n(u,"cacheFolder");function o(d,l=process.env){return d===
"~"||d.startsWith("~/")?(0,c.join)(m(l),d.slice(1)):d}n(o,"expandHome");function i(){return e()?.username??String(process.getuid?.()??"unknown")}n(i,"userName");
function e(){try{return(0,y.userInfo)()}catch{return}}n(e,"entry")}),30660:((T,P,t)=>{t.d(P,{b:n(()=>y,"b")});function y({name:c,of:m}){return m??c}n(y,"lineage\
Of")}),75558:((T,P,t)=>{t.d(P,{FZ:n(()=>e,"FZ"),SN:n(()=>g,"SN"),Tb:n(()=>l,"Tb"),XB:n(()=>d,"XB"),o_:n(()=>o,"o_"),rd:n(()=>i,"rd"),sT:n(()=>m,"sT"),zB:n(()=>u,
"zB")});var y=t(44143),c=t(75892);const m="global",u=128,o=/^[A-Za-z0-9][A-Za-z0-9._-]*$/;function i(h,{project:E}){const{path:s,pin:a}=v(h),f=s.startsWith("@")?
{project:m,name:s.slice(1)}:M(s,E);return j(f.project,"project"),j(f.name,"snapshot"),{ref:f,...a&&{pin:a}}}n(i,"parseRef");function e(h){return j(h,"snapshot"),
h}n(e,"parseSnapshotName");function d(h){if(j(h,"project"),h===m)throw new c.dz(`'${m}' is not a valid project name: it is reserved for snapshots without a proj\
ect`,{hint:"Write @name for a global snapshot"});return h}n(d,"parseProject");function l(h){const E=h.toLowerCase().replace(/[^a-z0-9_-]/g,"").replace(/^[_-]+/,
"").slice(0,u);if(E===""||E===m)throw new c.dz(`Cannot derive a project name from the folder name ${C(h)}`,{hint:"Set one with --project <name>"});return E}n(l,
"projectSlug");function g(h){return h.project===m?`@${h.name}`:`${h.project}/${h.name}`}n(g,"displayRef");function v(h){const E=h.indexOf("@",1);if(E<0)return{path:h};
const s=h.slice(E+1);if(!(0,y.Bc)(s))throw new c.dz(`${C(h)} is not a snapshot name: expected a digest after the @`,{hint:`Write e.g. ${h.slice(0,E)}@sha256:<64\
 lowercase hex digits>, or @name for a global snapshot`});return{path:h.slice(0,E),pin:s}}n(v,"splitPin");function M(h,E){const s=h.indexOf("/");return s<0?{project:E,
name:h}:{project:h.slice(0,s),name:h.slice(s+1)}}n(M,"splitProject");function j(h,E){const s=B(h);if(s!==void 0)throw new c.dz(`${C(h)} is not a ${E} name: it ${s}`,
{hint:E==="project"?"Use a name such as my-app":"Use a name such as base, my-app/base or @base (global)"})}n(j,"checkWord");function B(h){if(h==="")return"is em\
pty";if(h.length>u)return`has ${h.length} characters, more than ${u}`;if(new RegExp("\\p{Cc}","u").test(h))return"contains control characters";if(h==="."||h==="\
..")return"is a special folder name";if(h.startsWith("-"))return"begins with a dash, which looks like an option";if(h.startsWith("."))return"begins with a dot";
if(/[\\/]/.test(h))return"contains a slash";if(!o.test(h))return"may contain only letters, digits, dots, underscores and dashes, and must begin with a letter or\
 digit"}n(B,"brokenRule");function C(h){return`'${(h.length>u?`${h.slice(0,40)}…`:h).replace(new RegExp("\\p{Cc}","gu"),s=>`\\x${s.charCodeAt(0).toString(16).
padStart(2,"0")}`)}'`}n(C,"quote")}),42316:((T,P,t)=>{t.d(P,{N:n(()=>y,"N")});const y=["manual","run_start","run_end","before_action","after_action","on_error",
"periodic"]})};export{W as id,I as ids,U as modules};
