var L=Object.defineProperty;var t=(D,y)=>L(D,"name",{value:y,configurable:!0});const A=8024,T=[8024],W={29455:((D,y,n)=>{n.d(y,{H:t(()=>f,"H"),k:t(()=>E,"k")});function E(o,i){return[...i].filter(d=>f(d,o)).sort((d,l)=>m(d.toLowerCase(),o.
toLowerCase())-m(l.toLowerCase(),o.toLowerCase()))[0]}t(E,"closest");function f(o,i){const[a,d]=[o.toLowerCase(),i.toLowerCase()];return a===d||d.length>=3&&a.includes(
d)||m(a,d)<=Math.min(2,Math.floor(d.length/3))}t(f,"isAlike");function m(o,i){let a=Array.from({length:i.length+1},(d,l)=>l);for(let d=1;d<=o.length;d++){const l=[
d];for(let s=1;s<=i.length;s++){const e=(a[s-1]??0)+(o[d-1]===i[s-1]?0:1);l.push(Math.min(e,(a[s]??0)+1,(l[s-1]??0)+1))}a=l}return a[i.length]??0}t(m,"editDista\
nce")}),44143:((D,y,n)=>{n.d(y,{Bc:t(()=>o,"Bc"),ZD:t(()=>d,"ZD"),aD:t(()=>l,"aD"),ol:t(()=>a,"ol")});var E=n(77598),f=n(75892);const m=/^sha256:[0-9a-f]{64}$/;
function o(s){return typeof s=="string"&&m.test(s)}t(o,"isDigest");function i(s){if(!o(s))throw new f.dz(`'${s}' is not a digest: expected sha256: and 64 hex di\
gits`);return s}t(i,"parseDigest");function a(s){return`sha256:${(0,E.hash)("sha256",s,"hex")}`}t(a,"digestOf");function d(s){return s.slice(7)}t(d,"hexOf");function l(s){
return i(`sha256:${s}`)}t(l,"fromHex")}),2202:((D,y,n)=>{n.d(y,{E9:t(()=>m,"E9"),Xo:t(()=>o,"Xo"),Yi:t(()=>i,"Yi")});var E=n(97595),f=n(75892);function m(d,l){const s=/^(\d+(\.\d+)?(ms|s|m|h|d|w) ?)+$/.
test(d)?(0,E.A)(d)??0:0;if(s<=0)throw new f.dz(`'${d}' is not a duration like ${l}`);return s}t(m,"parseDuration");function o(d){if(d<9.95)return`${d.toFixed(1)}\
 s`;const l=Math.round(d);if(l<60)return`${l} s`;const s=Math.floor(l/60);if(s<60)return`${s} min ${a(l%60)} s`;const e=Math.floor(s/60);return e<48?`${e} h ${a(
s%60)} min`:`${Math.floor(e/24)} d ${e%24} h`}t(o,"formatSeconds");function i(d){return`${[d.getFullYear(),a(d.getMonth()+1),a(d.getDate())].join("-")} ${a(d.getHours())}\
:${a(d.getMinutes())}`}t(i,"formatMinute");function a(d){return String(d).padStart(2,"0")}t(a,"pad")}),47014:((D,y,n)=>{n.d(y,{PL:t(()=>o,"PL"),_V:t(()=>f,"_V"),
bv:t(()=>E,"bv")});function E(a){let d=a;for(;i(d);)d=d.suppressed;return d}t(E,"firstError");function f(a){return m(a).slice(1)}t(f,"laterErrors");function m(a){
return i(a)?[...m(a.suppressed),...m(a.error)]:[a]}t(m,"inOrder");async function o(a){try{return await a()}catch(d){throw E(d)}}t(o,"throwingFirst");function i(a){
return typeof a=="object"&&a!==null&&"suppressed"in a&&"error"in a}t(i,"isSuppressed")}),26676:((D,y,n)=>{n.d(y,{DW:t(()=>s,"DW"),XM:t(()=>a,"XM"),bn:t(()=>d,"b\
n"),dz:t(()=>i,"dz")});var E=n(76760),f=n(73136),m=n(75892),o=n(41232);function i(P){return/^([a-z][a-z0-9+.-]+):/i.exec(P)?.[1]?.toLowerCase()}t(i,"schemeOf");
function a(P){const M=/^file:\/\//i.test(P)?e(P):P.replace(/^file:/i,"");if(M==="")throw new m.dz("an empty location names no place",{hint:"Give the path of a f\
older"});if(M.includes("\0"))throw new m.dz("the path of a location holds a NUL character");return(0,E.resolve)((0,o.kc)(M))}t(a,"pathOf");function d(P){return i(
P)==="artifact"||/\.(tar\.gz|tar\.zstd?|tgz|tzst|tar\.xz|txz|tar\.bz2|tar)$/.test(P.split("?",1)[0]??"")}t(d,"isBundle");const l=new Set("budget client endpoint\
 region path-style encryption kms-key storage-class checksum retention-days run-id".split(" "));function s(P){return i(P)===void 0?P:P.replace(/^([a-z][a-z0-9+.-]+:(?:\/\/)?)[^?]*@/i,
"$1***@").replace(/([?&])([^=&#]*)=([^&#]*)/g,(M,g,O,B)=>l.has(O)&&!/[@?]|%40|%3f/i.test(B)?M:`${g}${O}=***`)}t(s,"redactLocation");function e(P){try{return(0,f.
fileURLToPath)(P)}catch(M){throw new m.dz(`'${s(P)}' is no file URL of this machine`,{cause:M,hint:"Write file:///absolute/path"})}}t(e,"urlPath")}),50714:((D,y,n)=>{
n.d(y,{L:t(()=>a,"L")});var E=n(2202),f=n(13785);const m=1e4,o=10,i=3e3;function a(l){return{start:t((s,e,P)=>d({label:s,total:e,waiting:P},l),"start")}}t(a,"pr\
ogressLines");function d({label:l,total:s,waiting:e},P){const M=performance.now();let g=0,O={at:M,percent:0,bytes:0};const B=setInterval(z,m);B.unref();let h=!1;
return{add(v){g+=v,$()>=O.percent+o&&$()<100&&performance.now()-O.at>=i&&z()},done(){if(h)return;h=!0,clearInterval(B);const v=(performance.now()-M)/1e3;v*1e3>=
i&&P(`${l}: ${(0,f.z3)(g)} in ${(0,E.Xo)(v)} (${(0,f.CE)(g,v)})`)}};function $(){return s===void 0||s===0?0:Math.min(100,Math.floor(g/s*100))}function C(){return s===
void 0?(0,f.z3)(g):`${$()} % of ${(0,f.z3)(s)}`}function z(){const v=performance.now(),j=g>0&&g===O.bytes?e?.():void 0;j!==void 0?P(`${l}: ${C()}, ${j}`):s!==void 0&&
g>=s&&g===O.bytes?P(`${l}: ${(0,f.z3)(g)}, finishing`):c(v),O={at:v,percent:$(),bytes:g},B.refresh()}function c(v){const j=(g-O.bytes)*1e3/(v-O.at),R=s!==void 0&&
j>0&&g<s?`, ${(0,E.Xo)((s-g)/j)} left`:"";P(`${l}: ${C()}, ${(0,f.CE)(j,1)}${R}`)}}t(d,"startTask")}),9734:((D,y,n)=>{n.d(y,{r:t(()=>E,"r")});function E(f){return/^[\w@%+=:,./~-]+$/.
test(f)?f:`'${f.replaceAll("'","'\\''")}'`}t(E,"shellWord")}),13785:((D,y,n)=>{n.d(y,{CE:t(()=>i,"CE"),z3:t(()=>m,"z3"),z9:t(()=>o,"z9"),z_:t(()=>d,"z_")});var E=n(
75892);const f=["B","kB","MB","GB","TB","PB"];function m(l){let s=l,e=0;for(;e<f.length-1&&s>=(e===0?1e3:999.95);)s/=1e3,e+=1;return`${e===0?Math.round(s):s.toFixed(
1)} ${f[e]}`}t(m,"formatBytes");function o(l){const[s,e]=l<1073741824||l%1048576!==0?[1048576,"MiB"]:[1073741824,"GiB"];return`${Number((l/s).toFixed(1))} ${e}`}
t(o,"formatMemory");function i(l,s){return`${m(s>0?Math.round(l/s):0)}/s`}t(i,"formatRate");const a=/^(\d+(?:\.\d+)?)\s*(B|[kKMGTP]i?B)?$/;function d(l){const[,
s,e="B"]=a.exec(l.trim())??[],P=f.findIndex(g=>g[0]?.toUpperCase()===e[0]?.toUpperCase()),M=Math.round(Number(s)*(e.includes("i")?1024:1e3)**P);if(s===void 0||!Number.
isSafeInteger(M))throw new E.dz(`'${l}' is no size`,{hint:"Write e.g. 5GB, 500MB or 10GiB"});return M}t(d,"parseBytes")}),41232:((D,y,n)=>{n.d(y,{Wx:t(()=>m,"Wx"),
kc:t(()=>i,"kc"),nF:t(()=>o,"nF"),nT:t(()=>a,"nT")});var E=n(48161),f=n(76760);function m(l=process.env){return l.HOME||d()?.homedir||"/"}t(m,"homeFolder");function o(l=process.
env){return(0,f.join)(l.XDG_CACHE_HOME||(0,f.join)(m(l),".cache"),"vm-snapshot")}t(o,"cacheFolder");function i(l,s=process.env){return l==="~"||l.startsWith("~/")?
(0,f.join)(m(s),l.slice(1)):l}t(i,"expandHome");function a(){return d()?.username??String(process.getuid?.()??"unknown")}t(a,"userName");function d(){try{return(0,E.
userInfo)()}catch{return}}t(d,"entry")}),75558:((D,y,n)=>{n.d(y,{FZ:t(()=>d,"FZ"),SN:t(()=>e,"SN"),Tb:t(()=>s,"Tb"),XB:t(()=>l,"XB"),o_:t(()=>i,"o_"),rd:t(()=>a,
"rd"),sT:t(()=>m,"sT"),zB:t(()=>o,"zB")});var E=n(44143),f=n(75892);const m="global",o=128,i=/^[A-Za-z0-9][A-Za-z0-9._-]*$/;function a(h,{project:$}){const{path:C,
pin:z}=P(h),c=C.startsWith("@")?{project:m,name:C.slice(1)}:M(C,$);return g(c.project,"project"),g(c.name,"snapshot"),{ref:c,...z&&{pin:z}}}t(a,"parseRef");function d(h){
return g(h,"snapshot"),h}t(d,"parseSnapshotName");function l(h){if(g(h,"project"),h===m)throw new f.dz(`'${m}' cannot be a project: it holds the snapshots that \
belong to none`,{hint:"Write @name to mean a global snapshot"});return h}t(l,"parseProject");function s(h){const $=h.toLowerCase().replace(/[^a-z0-9_-]/g,"").replace(
/^[_-]+/,"").slice(0,o);if($===""||$===m)throw new f.dz(`No project name can be made from the folder name ${B(h)}`,{hint:"Name it with --project <name>"});return $}
t(s,"projectSlug");function e(h){return h.project===m?`@${h.name}`:`${h.project}/${h.name}`}t(e,"displayRef");function P(h){const $=h.indexOf("@",1);if($<0)return{
path:h};const C=h.slice($+1);if(!(0,E.Bc)(C))throw new f.dz(`${B(h)} is no snapshot name: after the @ a digest is expected`,{hint:`Write e.g. ${h.slice(0,$)}@sh\
a256:<64 hex digits in lower case>, or @name for a global snapshot`});return{path:h.slice(0,$),pin:C}}t(P,"splitPin");function M(h,$){const C=h.indexOf("/");return C<
0?{project:$,name:h}:{project:h.slice(0,C),name:h.slice(C+1)}}t(M,"splitProject");function g(h,$){const C=O(h);if(C!==void 0)throw new f.dz(`${B(h)} is no ${$} \
name: it ${C}`,{hint:$==="project"?"A good project name: my-app":"Good names: base, my-app/base, @base (global)"})}t(g,"checkWord");function O(h){if(h==="")return"\
is empty";if(h.length>o)return`has ${h.length} characters, more than ${o}`;if(new RegExp("\\p{Cc}","u").test(h))return"contains control characters";if(h==="."||
h==="..")return"would be a folder of its own";if(h.startsWith("-"))return"begins with a dash, which looks like an option";if(h.startsWith("."))return"begins wit\
h a dot";if(/[\\/]/.test(h))return"contains a slash";if(!i.test(h))return"may hold only letters, digits, dot, underscore and dash, and begins with a letter or d\
igit"}t(O,"brokenRule");function B(h){return`'${(h.length>o?`${h.slice(0,40)}…`:h).replace(new RegExp("\\p{Cc}","gu"),C=>`\\x${C.charCodeAt(0).toString(16).padStart(
2,"0")}`)}'`}t(B,"quote")}),42316:((D,y,n)=>{n.d(y,{N:t(()=>E,"N")});const E=["manual","run_start","run_end","before_action","after_action","on_error","periodic"]}),
57964:((D,y,n)=>{n.d(y,{Dg:t(()=>f,"Dg"),cE:t(()=>m,"cE"),qM:t(()=>E,"qM")});const E={openCatalogue:t(async(o,{limits:i={},...a})=>{const[{openStore:d},{limitStore:l},
{openCatalogue:s}]=await Promise.all([n.e(5560).then(n.bind(n,55560)),n.e(4032).then(n.bind(n,64032)),Promise.all([n.e(6921),n.e(8459),n.e(1688),n.e(415)]).then(
n.bind(n,10415))]),e=l(await d(o),i);try{return await s(e,a)}catch(P){throw await e[Symbol.asyncDispose](),P}},"openCatalogue"),openDocker:t(async()=>(await n.e(
4534).then(n.bind(n,4534))).openProvider("docker"),"openDocker"),openCompose:t(async()=>(await n.e(4534).then(n.bind(n,4534))).openProvider("compose"),"openComp\
ose"),openContainers:t(async()=>(await n.e(4534).then(n.bind(n,4534))).openProvider("container"),"openContainers"),recover:t(async(...o)=>(await Promise.all([n.
e(6921),n.e(6118),n.e(1486),n.e(2537),n.e(7897),n.e(278),n.e(4441),n.e(7764)]).then(n.bind(n,17764))).recover(...o),"recover"),interrupted:t(async(...o)=>(await Promise.
all([n.e(6921),n.e(6118),n.e(1486),n.e(2537),n.e(7897),n.e(278),n.e(4441),n.e(7764)]).then(n.bind(n,17764))).interrupted(...o),"interrupted"),lookAtRestores:t(async(...o)=>(await Promise.
all([n.e(6921),n.e(6118),n.e(1486),n.e(2537),n.e(7897),n.e(278),n.e(4441),n.e(7764)]).then(n.bind(n,17764))).lookAtRestores(...o),"lookAtRestores"),decideRestore:t(
async(...o)=>(await Promise.all([n.e(6921),n.e(6118),n.e(1486),n.e(2537),n.e(7897),n.e(278),n.e(4441),n.e(7764)]).then(n.bind(n,17764))).decideRestore(...o),"de\
cideRestore"),openMachines:t(async()=>(await Promise.all([n.e(6921),n.e(6118),n.e(1486),n.e(2537),n.e(7897),n.e(7495)]).then(n.bind(n,87495))).machineHost(),"op\
enMachines"),build:t(async(...o)=>(await Promise.all([n.e(6921),n.e(8459),n.e(308),n.e(7202),n.e(3163),n.e(3262)]).then(n.bind(n,13262))).build(...o),"build"),buildOnce:t(
async(...o)=>(await Promise.all([n.e(6921),n.e(8459),n.e(308),n.e(7202),n.e(3163),n.e(7090)]).then(n.bind(n,87090))).buildOnce(...o),"buildOnce"),create:t(async(...o)=>(await Promise.
all([n.e(6921),n.e(8459),n.e(308),n.e(7202),n.e(3163)]).then(n.bind(n,3163))).create(...o),"create"),createProject:t(async(...o)=>(await Promise.all([n.e(6921),
n.e(8459),n.e(308),n.e(7202),n.e(3163)]).then(n.bind(n,3163))).create(...o),"createProject"),createContainer:t(async(...o)=>(await Promise.all([n.e(6921),n.e(8459),
n.e(308),n.e(7202),n.e(3163)]).then(n.bind(n,3163))).create(...o),"createContainer"),list:t(async(...o)=>(await Promise.all([n.e(6921),n.e(8459),n.e(308)]).then(
n.bind(n,80308))).listSummaries(...o),"list"),inspect:t(async(...o)=>(await Promise.all([n.e(6921),n.e(8459),n.e(8634)]).then(n.bind(n,28634))).inspect(...o),"i\
nspect"),find:t(async(...o)=>(await Promise.all([n.e(6921),n.e(8459),n.e(235)]).then(n.bind(n,50235))).find(...o),"find"),restore:t(async(...o)=>(await Promise.
all([n.e(6921),n.e(8459),n.e(1688),n.e(9988)]).then(n.bind(n,39988))).restore(...o),"restore"),restoreProject:t(async(...o)=>(await Promise.all([n.e(6921),n.e(8459),
n.e(1688),n.e(9988)]).then(n.bind(n,39988))).restore(...o),"restoreProject"),restoreContainer:t(async(...o)=>(await Promise.all([n.e(6921),n.e(8459),n.e(1688),n.
e(9988)]).then(n.bind(n,39988))).restore(...o),"restoreContainer"),deleteDamaged:t(async(...o)=>(await Promise.all([n.e(6921),n.e(8459),n.e(2077)]).then(n.bind(
n,92077))).deleteDamaged(...o),"deleteDamaged"),unlock:t(async(...o)=>(await n.e(3916).then(n.bind(n,23916))).unlock(...o),"unlock"),deleteSnapshot:t(async(...o)=>(await Promise.
all([n.e(6921),n.e(8459),n.e(7240)]).then(n.bind(n,37240))).deleteSnapshot(...o),"deleteSnapshot"),planClean:t(async(...o)=>(await Promise.all([n.e(6921),n.e(8459),
n.e(308),n.e(7202)]).then(n.bind(n,97202))).planClean(...o),"planClean"),clean:t(async(...o)=>(await Promise.all([n.e(6921),n.e(8459),n.e(308),n.e(7202)]).then(
n.bind(n,97202))).clean(...o),"clean"),protect:t(async(...o)=>(await Promise.all([n.e(6921),n.e(8459),n.e(3353)]).then(n.bind(n,93353))).protect(...o),"protect"),
unprotect:t(async(...o)=>(await Promise.all([n.e(6921),n.e(8459),n.e(3353)]).then(n.bind(n,93353))).unprotect(...o),"unprotect"),repair:t(async(...o)=>(await Promise.
all([n.e(6921),n.e(8459),n.e(1688),n.e(4737)]).then(n.bind(n,54737))).repair(...o),"repair"),verify:t(async(...o)=>(await Promise.all([n.e(6921),n.e(8459),n.e(7781)]).
then(n.bind(n,27781))).verify(...o),"verify"),verifyBundleFile:t(async(...o)=>(await Promise.all([n.e(6921),n.e(6118),n.e(2158),n.e(9282),n.e(8263),n.e(7652),n.
e(5752)]).then(n.bind(n,2806))).verifyBundleFile(...o),"verifyBundleFile"),exportSnapshot:t(async(...o)=>(await Promise.all([n.e(6921),n.e(8459),n.e(1688),n.e(2158),
n.e(9282),n.e(5261)]).then(n.bind(n,75261))).exportSnapshot(...o),"exportSnapshot"),importSnapshot:t(async(...o)=>(await Promise.all([n.e(6921),n.e(6118),n.e(8459),
n.e(1688),n.e(2158),n.e(9282),n.e(8263),n.e(7652),n.e(4585)]).then(n.bind(n,64585))).importSnapshot(...o),"importSnapshot"),push:t(async(...o)=>(await Promise.all(
[n.e(6921),n.e(8459),n.e(1688),n.e(1571)]).then(n.bind(n,21571))).push(...o),"push"),pull:t(async(...o)=>(await Promise.all([n.e(6921),n.e(8459),n.e(1688),n.e(1571)]).
then(n.bind(n,21571))).pull(...o),"pull"),tag:t(async(...o)=>(await Promise.all([n.e(6921),n.e(8459),n.e(1688),n.e(5238)]).then(n.bind(n,55238))).tag(...o),"tag"),
stats:t(async(...o)=>(await Promise.all([n.e(6921),n.e(8459),n.e(308),n.e(9749)]).then(n.bind(n,9749))).stats(...o),"stats"),joinFlight:t(async(...o)=>(await Promise.
all([n.e(6921),n.e(2014)]).then(n.bind(n,42014))).joinFlight(...o),"joinFlight"),readWorth:t(async(...o)=>(await Promise.all([n.e(6921),n.e(178)]).then(n.bind(n,
20178))).readWorth(...o),"readWorth"),recordRestore:t(async(...o)=>(await Promise.all([n.e(6921),n.e(178)]).then(n.bind(n,20178))).recordRestore(...o),"recordRe\
store")};async function f({machine:o,...i},a,{product:d,c:l}){return o.kind==="compose"?await d.createProject({...i,machine:o},{catalogue:a,provider:await d.openCompose()},
l):o.kind!=="container"?await d.create({...i,machine:o},{catalogue:a,provider:await d.openDocker()},l):await d.createContainer({...i,machine:o},{catalogue:a,provider:await d.
openContainers()},l)}t(f,"createChosen");async function m(o,{directory:i,product:a,c:d}){const{image:l,archive:s,container:e,project:P}=o;if(l!==void 0||s!==void 0||
e!==void 0)return o;P===void 0&&await(await Promise.all([n.e(6921),n.e(8815),n.e(1486),n.e(6001)]).then(n.bind(n,56001))).refuseOtherProvider(i,d);const M=await(await a.
openMachines()).toCapture({directory:i,project:P},d);return M===void 0?o:{...o,container:M.project,...M.file!==void 0&&{vmYaml:M.file}}}t(m,"withMachine")})};export{A as id,T as ids,W as modules};
