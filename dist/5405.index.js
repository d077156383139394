var z=Object.defineProperty;var t=(D,y)=>z(D,"name",{value:y,configurable:!0});const A=5405,L=[5405],R={29172:((D,y,n)=>{n.d(y,{rP:t(()=>f,"rP"),yA:t(()=>M,"yA"),ym:t(()=>P,"ym")});const M={openCatalog:t(async(o,{limits:i={},...d})=>{const[
{openStore:s},{limitStore:a},{openCatalog:l}]=await Promise.all([n.e(2244).then(n.bind(n,22244)),n.e(2591).then(n.bind(n,62591)),Promise.all([n.e(6921),n.e(5497),
n.e(2672),n.e(9873)]).then(n.bind(n,39873))]),m=a(await s(o),i);try{return await l(m,d)}catch(g){throw await m[Symbol.asyncDispose](),g}},"openCatalog"),openDocker:t(
async()=>(await n.e(4236).then(n.bind(n,54236))).openProvider("docker"),"openDocker"),openCompose:t(async()=>(await n.e(4236).then(n.bind(n,54236))).openProvider(
"compose"),"openCompose"),openContainers:t(async()=>(await n.e(4236).then(n.bind(n,54236))).openProvider("container"),"openContainers"),recover:t(async(...o)=>(await Promise.
all([n.e(6921),n.e(6118),n.e(1906),n.e(6189),n.e(128),n.e(2608),n.e(546),n.e(8008)]).then(n.bind(n,48008))).recover(...o),"recover"),interrupted:t(async(...o)=>(await Promise.
all([n.e(6921),n.e(6118),n.e(1906),n.e(6189),n.e(128),n.e(2608),n.e(546),n.e(8008)]).then(n.bind(n,48008))).interrupted(...o),"interrupted"),lookAtRestores:t(async(...o)=>(await Promise.
all([n.e(6921),n.e(6118),n.e(1906),n.e(6189),n.e(128),n.e(2608),n.e(546),n.e(8008)]).then(n.bind(n,48008))).lookAtRestores(...o),"lookAtRestores"),decideRestore:t(
async(...o)=>(await Promise.all([n.e(6921),n.e(6118),n.e(1906),n.e(6189),n.e(128),n.e(2608),n.e(546),n.e(8008)]).then(n.bind(n,48008))).decideRestore(...o),"dec\
ideRestore"),openMachines:t(async()=>(await Promise.all([n.e(6921),n.e(6118),n.e(1906),n.e(6189),n.e(128),n.e(7013)]).then(n.bind(n,37013))).machineHost(),"open\
Machines"),build:t(async(...o)=>(await Promise.all([n.e(6921),n.e(5497),n.e(6587),n.e(1848),n.e(9471),n.e(3895)]).then(n.bind(n,63895))).build(...o),"build"),buildIfMissing:t(
async(...o)=>(await Promise.all([n.e(6921),n.e(5497),n.e(6587),n.e(1848),n.e(9471),n.e(9874)]).then(n.bind(n,99874))).buildIfMissing(...o),"buildIfMissing"),create:t(
async(...o)=>(await Promise.all([n.e(6921),n.e(5497),n.e(6587),n.e(1848),n.e(9471)]).then(n.bind(n,99471))).create(...o),"create"),createProject:t(async(...o)=>(await Promise.
all([n.e(6921),n.e(5497),n.e(6587),n.e(1848),n.e(9471)]).then(n.bind(n,99471))).create(...o),"createProject"),createContainer:t(async(...o)=>(await Promise.all(
[n.e(6921),n.e(5497),n.e(6587),n.e(1848),n.e(9471)]).then(n.bind(n,99471))).create(...o),"createContainer"),list:t(async(...o)=>(await Promise.all([n.e(6921),n.
e(5497),n.e(6587)]).then(n.bind(n,36587))).listSummaries(...o),"list"),inspect:t(async(...o)=>(await Promise.all([n.e(6921),n.e(5497),n.e(8634)]).then(n.bind(n,
38634))).inspect(...o),"inspect"),find:t(async(...o)=>(await Promise.all([n.e(6921),n.e(5497),n.e(2587)]).then(n.bind(n,52587))).find(...o),"find"),restore:t(async(...o)=>(await Promise.
all([n.e(6921),n.e(5497),n.e(2672),n.e(8149)]).then(n.bind(n,48149))).restore(...o),"restore"),restoreProject:t(async(...o)=>(await Promise.all([n.e(6921),n.e(5497),
n.e(2672),n.e(8149)]).then(n.bind(n,48149))).restore(...o),"restoreProject"),restoreContainer:t(async(...o)=>(await Promise.all([n.e(6921),n.e(5497),n.e(2672),n.
e(8149)]).then(n.bind(n,48149))).restore(...o),"restoreContainer"),deleteDamaged:t(async(...o)=>(await Promise.all([n.e(6921),n.e(5497),n.e(1889)]).then(n.bind(
n,71889))).deleteDamaged(...o),"deleteDamaged"),unlock:t(async(...o)=>(await n.e(7040).then(n.bind(n,67040))).unlock(...o),"unlock"),deleteSnapshot:t(async(...o)=>(await Promise.
all([n.e(6921),n.e(5497),n.e(1791)]).then(n.bind(n,71791))).deleteSnapshot(...o),"deleteSnapshot"),planClean:t(async(...o)=>(await Promise.all([n.e(6921),n.e(5497),
n.e(6587),n.e(1848)]).then(n.bind(n,31848))).planClean(...o),"planClean"),clean:t(async(...o)=>(await Promise.all([n.e(6921),n.e(5497),n.e(6587),n.e(1848)]).then(
n.bind(n,31848))).clean(...o),"clean"),protect:t(async(...o)=>(await Promise.all([n.e(6921),n.e(5497),n.e(1305)]).then(n.bind(n,41305))).protect(...o),"protect"),
unprotect:t(async(...o)=>(await Promise.all([n.e(6921),n.e(5497),n.e(1305)]).then(n.bind(n,41305))).unprotect(...o),"unprotect"),repair:t(async(...o)=>(await Promise.
all([n.e(6921),n.e(5497),n.e(2672),n.e(621)]).then(n.bind(n,60621))).repair(...o),"repair"),verify:t(async(...o)=>(await Promise.all([n.e(6921),n.e(5497),n.e(5425)]).
then(n.bind(n,65425))).verify(...o),"verify"),verifyBundleFile:t(async(...o)=>(await Promise.all([n.e(6921),n.e(6118),n.e(1882),n.e(9282),n.e(2354),n.e(9449),n.
e(9301)]).then(n.bind(n,22540))).verifyBundleFile(...o),"verifyBundleFile"),exportSnapshot:t(async(...o)=>(await Promise.all([n.e(6921),n.e(5497),n.e(2672),n.e(
1882),n.e(9282),n.e(5887)]).then(n.bind(n,85887))).exportSnapshot(...o),"exportSnapshot"),importSnapshot:t(async(...o)=>(await Promise.all([n.e(6921),n.e(6118),
n.e(5497),n.e(2672),n.e(1882),n.e(9282),n.e(2354),n.e(9449),n.e(9735)]).then(n.bind(n,69735))).importSnapshot(...o),"importSnapshot"),push:t(async(...o)=>(await Promise.
all([n.e(6921),n.e(5497),n.e(2672),n.e(2040)]).then(n.bind(n,62040))).push(...o),"push"),pull:t(async(...o)=>(await Promise.all([n.e(6921),n.e(5497),n.e(2672),n.
e(2040)]).then(n.bind(n,62040))).pull(...o),"pull"),tag:t(async(...o)=>(await Promise.all([n.e(6921),n.e(5497),n.e(2672),n.e(2854)]).then(n.bind(n,52854))).tag(
...o),"tag"),stats:t(async(...o)=>(await Promise.all([n.e(6921),n.e(5497),n.e(6587),n.e(6161)]).then(n.bind(n,96161))).stats(...o),"stats"),acquireSingleFlight:t(
async(...o)=>(await Promise.all([n.e(6921),n.e(1611)]).then(n.bind(n,61611))).acquireSingleFlight(...o),"acquireSingleFlight"),readTiming:t(async(...o)=>(await Promise.
all([n.e(6921),n.e(5228)]).then(n.bind(n,55228))).readTiming(...o),"readTiming"),recordTiming:t(async(...o)=>(await Promise.all([n.e(6921),n.e(5228)]).then(n.bind(
n,55228))).recordTiming(...o),"recordTiming")};async function P({machine:o,...i},d,{product:s,c:a}){return o.kind==="compose"?await s.createProject({...i,machine:o},
{catalog:d,provider:await s.openCompose()},a):o.kind!=="container"?await s.create({...i,machine:o},{catalog:d,provider:await s.openDocker()},a):await s.createContainer(
{...i,machine:o},{catalog:d,provider:await s.openContainers()},a)}t(P,"captureSelected");async function f(o,{directory:i,product:d,c:s}){const{image:a,archive:l,
container:m,project:g}=o;if(a!==void 0||l!==void 0||m!==void 0)return o;g===void 0&&await(await Promise.all([n.e(6921),n.e(8815),n.e(1906),n.e(6001)]).then(n.bind(
n,56001))).refuseOtherProvider(i,s);const E=await(await d.openMachines()).resolveForCapture({directory:i,project:g},s);return E===void 0?o:{...o,container:E.project,
...E.file!==void 0&&{vmYaml:E.file}}}t(f,"resolveDefaultTarget")}),44143:((D,y,n)=>{n.d(y,{Bc:t(()=>o,"Bc"),ZD:t(()=>s,"ZD"),aD:t(()=>a,"aD"),ol:t(()=>d,"ol")});
var M=n(77598),P=n(75892);const f=/^sha256:[0-9a-f]{64}$/;function o(l){return typeof l=="string"&&f.test(l)}t(o,"isDigest");function i(l){if(!o(l))throw new P.
dz(`'${l}' is not a digest: expected sha256: and 64 hex digits`);return l}t(i,"parseDigest");function d(l){return`sha256:${(0,M.hash)("sha256",l,"hex")}`}t(d,"d\
igestOf");function s(l){return l.slice(7)}t(s,"hexOf");function a(l){return i(`sha256:${l}`)}t(a,"fromHex")}),47014:((D,y,n)=>{n.d(y,{PL:t(()=>o,"PL"),_V:t(()=>P,
"_V"),bv:t(()=>M,"bv")});function M(d){let s=d;for(;i(s);)s=s.suppressed;return s}t(M,"firstError");function P(d){return f(d).slice(1)}t(P,"laterErrors");function f(d){
return i(d)?[...f(d.suppressed),...f(d.error)]:[d]}t(f,"inOrder");async function o(d){try{return await d()}catch(s){throw M(s)}}t(o,"throwingFirst");function i(d){
return typeof d=="object"&&d!==null&&"suppressed"in d&&"error"in d}t(i,"isSuppressed")}),22506:((D,y,n)=>{n.d(y,{E9:t(()=>f,"E9"),Xo:t(()=>o,"Xo"),Yi:t(()=>i,"Y\
i")});var M=n(97595),P=n(75892);function f(s,a){const l=/^(\d+(\.\d+)?(ms|s|m|h|d|w) ?)+$/.test(s)?(0,M.A)(s)??0:0;if(l<=0)throw new P.dz(`'${s}' is not a durat\
ion like ${a}`);return l}t(f,"parseDuration");function o(s){if(s<9.95)return`${s.toFixed(1)} s`;const a=Math.round(s);if(a<60)return`${a} s`;const l=Math.floor(
a/60);if(l<60)return`${l} min ${d(a%60)} s`;const m=Math.floor(l/60);return m<48?`${m} h ${d(l%60)} min`:`${Math.floor(m/24)} d ${m%24} h`}t(o,"formatSeconds");
function i(s){return`${[s.getFullYear(),d(s.getMonth()+1),d(s.getDate())].join("-")} ${d(s.getHours())}:${d(s.getMinutes())}`}t(i,"formatMinute");function d(s){
return String(s).padStart(2,"0")}t(d,"pad")}),83620:((D,y,n)=>{n.d(y,{DW:t(()=>l,"DW"),XM:t(()=>d,"XM"),bn:t(()=>s,"bn"),dz:t(()=>i,"dz")});var M=n(76760),P=n(73136),
f=n(75892),o=n(41232);function i(g){return/^([a-z][a-z0-9+.-]+):/i.exec(g)?.[1]?.toLowerCase()}t(i,"schemeOf");function d(g){const E=/^file:\/\//i.test(g)?m(g):
g.replace(/^file:/i,"");if(E==="")throw new f.dz("an empty location names no place",{hint:"Give the path of a folder"});if(E.includes("\0"))throw new f.dz("the \
path of a location holds a NUL character");return(0,M.resolve)((0,o.kc)(E))}t(d,"pathOf");function s(g){return i(g)==="artifact"||/\.(tar\.gz|tar\.zstd?|tgz|tzst|tar\.xz|txz|tar\.bz2|tar)$/.
test(g.split("?",1)[0]??"")}t(s,"isBundle");const a=new Set("budget client endpoint region path-style encryption kms-key storage-class checksum retention-days r\
un-id".split(" "));function l(g){return i(g)===void 0?g:g.replace(/^([a-z][a-z0-9+.-]+:(?:\/\/)?)[^?]*@/i,"$1***@").replace(/([?&])([^=&#]*)=([^&#]*)/g,(E,O,B,v)=>a.
has(B)&&!/[@?]|%40|%3f/i.test(v)?E:`${O}${B}=***`)}t(l,"redactLocation");function m(g){try{return(0,P.fileURLToPath)(g)}catch(E){throw new f.dz(`'${l(g)}' is no\
 file URL of this machine`,{cause:E,hint:"Write file:///absolute/path"})}}t(m,"urlPath")}),69865:((D,y,n)=>{n.d(y,{CE:t(()=>i,"CE"),z3:t(()=>f,"z3"),z9:t(()=>o,
"z9"),z_:t(()=>s,"z_")});var M=n(75892);const P=["B","kB","MB","GB","TB","PB"];function f(a){let l=a,m=0;for(;m<P.length-1&&l>=(m===0?1e3:999.95);)l/=1e3,m+=1;return`${m===
0?Math.round(l):l.toFixed(1)} ${P[m]}`}t(f,"formatBytes");function o(a){const[l,m]=a<1073741824||a%1048576!==0?[1048576,"MiB"]:[1073741824,"GiB"];return`${Number(
(a/l).toFixed(1))} ${m}`}t(o,"formatMemory");function i(a,l){return`${f(l>0?Math.round(a/l):0)}/s`}t(i,"formatRate");const d=/^(\d+(?:\.\d+)?)\s*(B|[kKMGTP]i?B)?$/;
function s(a){const[,l,m="B"]=d.exec(a.trim())??[],g=P.findIndex(O=>O[0]?.toUpperCase()===m[0]?.toUpperCase()),E=Math.round(Number(l)*(m.includes("i")?1024:1e3)**
g);if(l===void 0||!Number.isSafeInteger(E))throw new M.dz(`'${a}' is no size`,{hint:"Write e.g. 5GB, 500MB or 10GiB"});return E}t(s,"parseBytes")}),69893:((D,y,n)=>{
n.d(y,{S:t(()=>P,"S"),h:t(()=>M,"h")});function M(o,i){return[...i].filter(s=>P(s,o)).sort((s,a)=>f(s.toLowerCase(),o.toLowerCase())-f(a.toLowerCase(),o.toLowerCase()))[0]}
t(M,"closestMatch");function P(o,i){const[d,s]=[o.toLowerCase(),i.toLowerCase()];return d===s||s.length>=3&&d.includes(s)||f(d,s)<=Math.min(2,Math.floor(s.length/
3))}t(P,"isSimilar");function f(o,i){let d=Array.from({length:i.length+1},(s,a)=>a);for(let s=1;s<=o.length;s++){const a=[s];for(let l=1;l<=i.length;l++){const m=(d[l-
1]??0)+(o[s-1]===i[l-1]?0:1);a.push(Math.min(m,(d[l]??0)+1,(a[l-1]??0)+1))}d=a}return d[i.length]??0}t(f,"editDistance")}),41232:((D,y,n)=>{n.d(y,{Wx:t(()=>f,"W\
x"),kc:t(()=>i,"kc"),nF:t(()=>o,"nF"),nT:t(()=>d,"nT")});var M=n(48161),P=n(76760);function f(a=process.env){return a.HOME||s()?.homedir||"/"}t(f,"homeFolder");
function o(a=process.env){return(0,P.join)(a.XDG_CACHE_HOME||(0,P.join)(f(a),".cache"),"vm-snapshot")}t(o,"cacheFolder");function i(a,l=process.env){return a===
"~"||a.startsWith("~/")?(0,P.join)(f(l),a.slice(1)):a}t(i,"expandHome");function d(){return s()?.username??String(process.getuid?.()??"unknown")}t(d,"userName");
function s(){try{return(0,M.userInfo)()}catch{return}}t(s,"entry")}),75558:((D,y,n)=>{n.d(y,{FZ:t(()=>s,"FZ"),SN:t(()=>m,"SN"),Tb:t(()=>l,"Tb"),XB:t(()=>a,"XB"),
o_:t(()=>i,"o_"),rd:t(()=>d,"rd"),sT:t(()=>f,"sT"),zB:t(()=>o,"zB")});var M=n(44143),P=n(75892);const f="global",o=128,i=/^[A-Za-z0-9][A-Za-z0-9._-]*$/;function d(h,{
project:$}){const{path:C,pin:j}=g(h),S=C.startsWith("@")?{project:f,name:C.slice(1)}:E(C,$);return O(S.project,"project"),O(S.name,"snapshot"),{ref:S,...j&&{pin:j}}}
t(d,"parseRef");function s(h){return O(h,"snapshot"),h}t(s,"parseSnapshotName");function a(h){if(O(h,"project"),h===f)throw new P.dz(`'${f}' cannot be a project\
: it holds the snapshots that belong to none`,{hint:"Write @name to mean a global snapshot"});return h}t(a,"parseProject");function l(h){const $=h.toLowerCase().
replace(/[^a-z0-9_-]/g,"").replace(/^[_-]+/,"").slice(0,o);if($===""||$===f)throw new P.dz(`No project name can be made from the folder name ${v(h)}`,{hint:"Nam\
e it with --project <name>"});return $}t(l,"projectSlug");function m(h){return h.project===f?`@${h.name}`:`${h.project}/${h.name}`}t(m,"displayRef");function g(h){
const $=h.indexOf("@",1);if($<0)return{path:h};const C=h.slice($+1);if(!(0,M.Bc)(C))throw new P.dz(`${v(h)} is no snapshot name: after the @ a digest is expecte\
d`,{hint:`Write e.g. ${h.slice(0,$)}@sha256:<64 hex digits in lower case>, or @name for a global snapshot`});return{path:h.slice(0,$),pin:C}}t(g,"splitPin");function E(h,$){
const C=h.indexOf("/");return C<0?{project:$,name:h}:{project:h.slice(0,C),name:h.slice(C+1)}}t(E,"splitProject");function O(h,$){const C=B(h);if(C!==void 0)throw new P.
dz(`${v(h)} is no ${$} name: it ${C}`,{hint:$==="project"?"A good project name: my-app":"Good names: base, my-app/base, @base (global)"})}t(O,"checkWord");function B(h){
if(h==="")return"is empty";if(h.length>o)return`has ${h.length} characters, more than ${o}`;if(new RegExp("\\p{Cc}","u").test(h))return"contains control charact\
ers";if(h==="."||h==="..")return"would be a folder of its own";if(h.startsWith("-"))return"begins with a dash, which looks like an option";if(h.startsWith("."))
return"begins with a dot";if(/[\\/]/.test(h))return"contains a slash";if(!i.test(h))return"may hold only letters, digits, dot, underscore and dash, and begins w\
ith a letter or digit"}t(B,"brokenRule");function v(h){return`'${(h.length>o?`${h.slice(0,40)}…`:h).replace(new RegExp("\\p{Cc}","gu"),C=>`\\x${C.charCodeAt(0).
toString(16).padStart(2,"0")}`)}'`}t(v,"quote")}),42316:((D,y,n)=>{n.d(y,{N:t(()=>M,"N")});const M=["manual","run_start","run_end","before_action","after_action",
"on_error","periodic"]})};export{A as id,L as ids,R as modules};
