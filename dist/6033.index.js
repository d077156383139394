var L=Object.defineProperty;var t=(B,E)=>L(B,"name",{value:E,configurable:!0});const T=6033,W=[6033],I={29455:((B,E,n)=>{n.d(E,{H:t(()=>m,"H"),k:t(()=>C,"k")});function C(o,i){return[...i].filter(l=>m(l,o)).sort((l,a)=>y(l.toLowerCase(),o.
toLowerCase())-y(a.toLowerCase(),o.toLowerCase()))[0]}t(C,"closest");function m(o,i){const[h,l]=[o.toLowerCase(),i.toLowerCase()];return h===l||l.length>=3&&h.includes(
l)||y(h,l)<=Math.min(2,Math.floor(l.length/3))}t(m,"isAlike");function y(o,i){let h=Array.from({length:i.length+1},(l,a)=>a);for(let l=1;l<=o.length;l++){const a=[
l];for(let s=1;s<=i.length;s++){const P=(h[s-1]??0)+(o[l-1]===i[s-1]?0:1);a.push(Math.min(P,(h[s]??0)+1,(a[s-1]??0)+1))}h=a}return h[i.length]??0}t(y,"editDista\
nce")}),44143:((B,E,n)=>{n.d(E,{Bc:t(()=>o,"Bc"),ZD:t(()=>l,"ZD"),aD:t(()=>a,"aD"),ol:t(()=>h,"ol")});var C=n(77598),m=n(75892);const y=/^sha256:[0-9a-f]{64}$/;
function o(s){return typeof s=="string"&&y.test(s)}t(o,"isDigest");function i(s){if(!o(s))throw new m.dz(`'${s}' is not a digest: expected sha256: and 64 hex di\
gits`);return s}t(i,"parseDigest");function h(s){return`sha256:${(0,C.hash)("sha256",s,"hex")}`}t(h,"digestOf");function l(s){return s.slice(7)}t(l,"hexOf");function a(s){
return i(`sha256:${s}`)}t(a,"fromHex")}),2202:((B,E,n)=>{n.d(E,{E9:t(()=>y,"E9"),Xo:t(()=>o,"Xo"),Yi:t(()=>i,"Yi")});var C=n(97595),m=n(75892);function y(l,a){const s=/^(\d+(\.\d+)?(ms|s|m|h|d|w) ?)+$/.
test(l)?(0,C.A)(l)??0:0;if(s<=0)throw new m.dz(`'${l}' is not a duration like ${a}`);return s}t(y,"parseDuration");function o(l){if(l<9.95)return`${l.toFixed(1)}\
 s`;const a=Math.round(l);if(a<60)return`${a} s`;const s=Math.floor(a/60);if(s<60)return`${s} min ${h(a%60)} s`;const P=Math.floor(s/60);return P<48?`${P} h ${h(
s%60)} min`:`${Math.floor(P/24)} d ${P%24} h`}t(o,"formatSeconds");function i(l){return`${[l.getFullYear(),h(l.getMonth()+1),h(l.getDate())].join("-")} ${h(l.getHours())}\
:${h(l.getMinutes())}`}t(i,"formatMinute");function h(l){return String(l).padStart(2,"0")}t(h,"pad")}),26676:((B,E,n)=>{n.d(E,{DW:t(()=>s,"DW"),XM:t(()=>h,"XM"),
bn:t(()=>l,"bn"),dz:t(()=>i,"dz")});var C=n(48161),m=n(76760),y=n(73136),o=n(75892);function i(f){return/^([a-z][a-z0-9+.-]+):/i.exec(f)?.[1]?.toLowerCase()}t(i,
"schemeOf");function h(f){const $=/^file:\/\//i.test(f)?P(f):f.replace(/^file:/i,"");if($==="")throw new o.dz("an empty location names no place",{hint:"Give the\
 path of a folder"});if($.includes("\0"))throw new o.dz("the path of a location holds a NUL character");return(0,m.resolve)($==="~"||$.startsWith("~/")?(0,C.homedir)()+
$.slice(1):$)}t(h,"pathOf");function l(f){return i(f)==="artifact"||/\.(tar\.gz|tar\.zstd?|tgz|tzst|tar\.xz|txz|tar\.bz2|tar)$/.test(f.split("?",1)[0]??"")}t(l,
"isBundle");const a=new Set("budget client endpoint region path-style encryption kms-key storage-class checksum retention-days run-id".split(" "));function s(f){
return i(f)===void 0?f:f.replace(/^([a-z][a-z0-9+.-]+:(?:\/\/)?)[^?]*@/i,"$1***@").replace(/([?&])([^=&#]*)=([^&#]*)/g,($,g,O,v)=>a.has(O)&&!/[@?]|%40|%3f/i.test(
v)?$:`${g}${O}=***`)}t(s,"redactLocation");function P(f){try{return(0,y.fileURLToPath)(f)}catch($){throw new o.dz(`'${s(f)}' is no file URL of this machine`,{cause:$,
hint:"Write file:///absolute/path"})}}t(P,"urlPath")}),50714:((B,E,n)=>{n.d(E,{L:t(()=>h,"L")});var C=n(2202),m=n(13785);const y=1e4,o=10,i=3e3;function h(a){return{
start:t((s,P,f)=>l({label:s,total:P,waiting:f},a),"start")}}t(h,"progressLines");function l({label:a,total:s,waiting:P},f){const $=performance.now();let g=0,O={
at:$,percent:0,bytes:0};const v=setInterval(j,y);v.unref();let d=!1;return{add(z){g+=z,M()>=O.percent+o&&M()<100&&performance.now()-O.at>=i&&j()},done(){if(d)return;
d=!0,clearInterval(v);const z=(performance.now()-$)/1e3;z*1e3>=i&&f(`${a}: ${(0,m.z3)(g)} in ${(0,C.Xo)(z)} (${(0,m.CE)(g,z)})`)}};function M(){return s===void 0||
s===0?0:Math.min(100,Math.floor(g/s*100))}function D(){return s===void 0?(0,m.z3)(g):`${M()} % of ${(0,m.z3)(s)}`}function j(){const z=performance.now(),e=g>0&&
g===O.bytes?P?.():void 0;e!==void 0?f(`${a}: ${D()}, ${e}`):s!==void 0&&g>=s&&g===O.bytes?f(`${a}: ${(0,m.z3)(g)}, finishing`):R(z),O={at:z,percent:M(),bytes:g},
v.refresh()}function R(z){const e=(g-O.bytes)*1e3/(z-O.at),S=s!==void 0&&e>0&&g<s?`, ${(0,C.Xo)((s-g)/e)} left`:"";f(`${a}: ${D()}, ${(0,m.CE)(e,1)}${S}`)}}t(l,
"startTask")}),9734:((B,E,n)=>{n.d(E,{r:t(()=>C,"r")});function C(m){return/^[\w@%+=:,./~-]+$/.test(m)?m:`'${m.replaceAll("'","'\\''")}'`}t(C,"shellWord")}),13785:((B,E,n)=>{
n.d(E,{CE:t(()=>i,"CE"),z3:t(()=>y,"z3"),z9:t(()=>o,"z9"),z_:t(()=>l,"z_")});var C=n(75892);const m=["B","kB","MB","GB","TB","PB"];function y(a){let s=a,P=0;for(;P<
m.length-1&&s>=(P===0?1e3:999.95);)s/=1e3,P+=1;return`${P===0?Math.round(s):s.toFixed(1)} ${m[P]}`}t(y,"formatBytes");function o(a){const[s,P]=a<1073741824||a%1048576!==
0?[1048576,"MiB"]:[1073741824,"GiB"];return`${Number((a/s).toFixed(1))} ${P}`}t(o,"formatMemory");function i(a,s){return`${y(s>0?Math.round(a/s):0)}/s`}t(i,"for\
matRate");const h=/^(\d+(?:\.\d+)?)\s*(B|[kKMGTP]i?B)?$/;function l(a){const[,s,P="B"]=h.exec(a.trim())??[],f=m.findIndex(g=>g[0]?.toUpperCase()===P[0]?.toUpperCase()),
$=Math.round(Number(s)*(P.includes("i")?1024:1e3)**f);if(s===void 0||!Number.isSafeInteger($))throw new C.dz(`'${a}' is no size`,{hint:"Write e.g. 5GB, 500MB or\
 10GiB"});return $}t(l,"parseBytes")}),75558:((B,E,n)=>{n.d(E,{FZ:t(()=>l,"FZ"),SN:t(()=>P,"SN"),Tb:t(()=>s,"Tb"),XB:t(()=>a,"XB"),o_:t(()=>i,"o_"),rd:t(()=>h,"\
rd"),sT:t(()=>y,"sT"),zB:t(()=>o,"zB")});var C=n(44143),m=n(75892);const y="global",o=128,i=/^[A-Za-z0-9][A-Za-z0-9._-]*$/;function h(d,{project:M}){const{path:D,
pin:j}=f(d),R=D.startsWith("@")?{project:y,name:D.slice(1)}:$(D,M);return g(R.project,"project"),g(R.name,"snapshot"),{ref:R,...j&&{pin:j}}}t(h,"parseRef");function l(d){
return g(d,"snapshot"),d}t(l,"parseSnapshotName");function a(d){if(g(d,"project"),d===y)throw new m.dz(`'${y}' cannot be a project: it holds the snapshots that \
belong to none`,{hint:"Write @name to mean a global snapshot"});return d}t(a,"parseProject");function s(d){const M=d.toLowerCase().replace(/[^a-z0-9_-]/g,"").replace(
/^[_-]+/,"").slice(0,o);if(M===""||M===y)throw new m.dz(`No project name can be made from the folder name ${v(d)}`,{hint:"Name it with --project <name>"});return M}
t(s,"projectSlug");function P(d){return d.project===y?`@${d.name}`:`${d.project}/${d.name}`}t(P,"displayRef");function f(d){const M=d.indexOf("@",1);if(M<0)return{
path:d};const D=d.slice(M+1);if(!(0,C.Bc)(D))throw new m.dz(`${v(d)} is no snapshot name: after the @ a digest is expected`,{hint:`Write e.g. ${d.slice(0,M)}@sh\
a256:<64 hex digits in lower case>, or @name for a global snapshot`});return{path:d.slice(0,M),pin:D}}t(f,"splitPin");function $(d,M){const D=d.indexOf("/");return D<
0?{project:M,name:d}:{project:d.slice(0,D),name:d.slice(D+1)}}t($,"splitProject");function g(d,M){const D=O(d);if(D!==void 0)throw new m.dz(`${v(d)} is no ${M} \
name: it ${D}`,{hint:M==="project"?"A good project name: my-app":"Good names: base, my-app/base, @base (global)"})}t(g,"checkWord");function O(d){if(d==="")return"\
is empty";if(d.length>o)return`has ${d.length} characters, more than ${o}`;if(new RegExp("\\p{Cc}","u").test(d))return"contains control characters";if(d==="."||
d==="..")return"would be a folder of its own";if(d.startsWith("-"))return"begins with a dash, which looks like an option";if(d.startsWith("."))return"begins wit\
h a dot";if(/[\\/]/.test(d))return"contains a slash";if(!i.test(d))return"may hold only letters, digits, dot, underscore and dash, and begins with a letter or d\
igit"}t(O,"brokenRule");function v(d){return`'${(d.length>o?`${d.slice(0,40)}…`:d).replace(new RegExp("\\p{Cc}","gu"),D=>`\\x${D.charCodeAt(0).toString(16).padStart(
2,"0")}`)}'`}t(v,"quote")}),42316:((B,E,n)=>{n.d(E,{N:t(()=>C,"N")});const C=["manual","run_start","run_end","before_action","after_action","on_error","periodic"]}),
57964:((B,E,n)=>{n.d(E,{Dg:t(()=>m,"Dg"),cE:t(()=>y,"cE"),qM:t(()=>C,"qM")});const C={openCatalogue:t(async(o,{limits:i={},...h})=>{const[{openStore:l},{limitStore:a},
{openCatalogue:s}]=await Promise.all([n.e(5560).then(n.bind(n,55560)),n.e(4032).then(n.bind(n,64032)),Promise.all([n.e(6921),n.e(8459),n.e(5211),n.e(5989)]).then(
n.bind(n,25989))]),P=a(await l(o),i);try{return await s(P,h)}catch(f){throw await P[Symbol.asyncDispose](),f}},"openCatalogue"),openDocker:t(async()=>(await n.e(
4534).then(n.bind(n,4534))).openProvider("docker"),"openDocker"),openCompose:t(async()=>(await n.e(4534).then(n.bind(n,4534))).openProvider("compose"),"openComp\
ose"),openContainers:t(async()=>(await n.e(4534).then(n.bind(n,4534))).openProvider("container"),"openContainers"),recover:t(async(...o)=>(await Promise.all([n.
e(6921),n.e(6118),n.e(8809),n.e(8751),n.e(9761),n.e(2880),n.e(7764)]).then(n.bind(n,17764))).recover(...o),"recover"),interrupted:t(async(...o)=>(await Promise.
all([n.e(6921),n.e(6118),n.e(8809),n.e(8751),n.e(9761),n.e(2880),n.e(7764)]).then(n.bind(n,17764))).interrupted(...o),"interrupted"),lookAtRestores:t(async(...o)=>(await Promise.
all([n.e(6921),n.e(6118),n.e(8809),n.e(8751),n.e(9761),n.e(2880),n.e(7764)]).then(n.bind(n,17764))).lookAtRestores(...o),"lookAtRestores"),decideRestore:t(async(...o)=>(await Promise.
all([n.e(6921),n.e(6118),n.e(8809),n.e(8751),n.e(9761),n.e(2880),n.e(7764)]).then(n.bind(n,17764))).decideRestore(...o),"decideRestore"),openMachines:t(async()=>(await Promise.
all([n.e(6921),n.e(8809),n.e(8751),n.e(7495)]).then(n.bind(n,87495))).machineHost(),"openMachines"),build:t(async(...o)=>(await Promise.all([n.e(6921),n.e(8459),
n.e(308),n.e(7202),n.e(7416),n.e(288),n.e(3262)]).then(n.bind(n,13262))).build(...o),"build"),buildOnce:t(async(...o)=>(await Promise.all([n.e(6921),n.e(8459),n.
e(308),n.e(7202),n.e(7416),n.e(288),n.e(7090)]).then(n.bind(n,87090))).buildOnce(...o),"buildOnce"),create:t(async(...o)=>(await Promise.all([n.e(6921),n.e(8459),
n.e(308),n.e(7202),n.e(7416),n.e(288)]).then(n.bind(n,30288))).create(...o),"create"),createProject:t(async(...o)=>(await Promise.all([n.e(6921),n.e(8459),n.e(308),
n.e(7202),n.e(7416),n.e(288)]).then(n.bind(n,30288))).create(...o),"createProject"),createContainer:t(async(...o)=>(await Promise.all([n.e(6921),n.e(8459),n.e(308),
n.e(7202),n.e(7416),n.e(288)]).then(n.bind(n,30288))).create(...o),"createContainer"),list:t(async(...o)=>(await Promise.all([n.e(6921),n.e(8459),n.e(308)]).then(
n.bind(n,80308))).listSummaries(...o),"list"),inspect:t(async(...o)=>(await Promise.all([n.e(6921),n.e(8459),n.e(8634)]).then(n.bind(n,28634))).inspect(...o),"i\
nspect"),find:t(async(...o)=>(await Promise.all([n.e(6921),n.e(8459),n.e(235)]).then(n.bind(n,50235))).find(...o),"find"),restore:t(async(...o)=>(await Promise.
all([n.e(6921),n.e(8459),n.e(5211),n.e(9988)]).then(n.bind(n,39988))).restore(...o),"restore"),restoreProject:t(async(...o)=>(await Promise.all([n.e(6921),n.e(8459),
n.e(5211),n.e(9988)]).then(n.bind(n,39988))).restore(...o),"restoreProject"),restoreContainer:t(async(...o)=>(await Promise.all([n.e(6921),n.e(8459),n.e(5211),n.
e(9988)]).then(n.bind(n,39988))).restore(...o),"restoreContainer"),deleteDamaged:t(async(...o)=>(await Promise.all([n.e(6921),n.e(8459),n.e(2077)]).then(n.bind(
n,92077))).deleteDamaged(...o),"deleteDamaged"),unlock:t(async(...o)=>(await n.e(3916).then(n.bind(n,23916))).unlock(...o),"unlock"),deleteSnapshot:t(async(...o)=>(await Promise.
all([n.e(6921),n.e(8459),n.e(7240)]).then(n.bind(n,37240))).deleteSnapshot(...o),"deleteSnapshot"),planClean:t(async(...o)=>(await Promise.all([n.e(6921),n.e(8459),
n.e(308),n.e(7202)]).then(n.bind(n,97202))).planClean(...o),"planClean"),clean:t(async(...o)=>(await Promise.all([n.e(6921),n.e(8459),n.e(308),n.e(7202)]).then(
n.bind(n,97202))).clean(...o),"clean"),protect:t(async(...o)=>(await Promise.all([n.e(6921),n.e(8459),n.e(3353)]).then(n.bind(n,93353))).protect(...o),"protect"),
unprotect:t(async(...o)=>(await Promise.all([n.e(6921),n.e(8459),n.e(3353)]).then(n.bind(n,93353))).unprotect(...o),"unprotect"),repair:t(async(...o)=>(await Promise.
all([n.e(6921),n.e(8459),n.e(5211),n.e(4737)]).then(n.bind(n,54737))).repair(...o),"repair"),verify:t(async(...o)=>(await Promise.all([n.e(6921),n.e(8459),n.e(7781)]).
then(n.bind(n,27781))).verify(...o),"verify"),verifyBundleFile:t(async(...o)=>(await Promise.all([n.e(6921),n.e(6118),n.e(2158),n.e(9282),n.e(8263),n.e(7652),n.
e(5967)]).then(n.bind(n,2806))).verifyBundleFile(...o),"verifyBundleFile"),exportSnapshot:t(async(...o)=>(await Promise.all([n.e(6921),n.e(8459),n.e(5211),n.e(2158),
n.e(9282),n.e(3678)]).then(n.bind(n,75261))).exportSnapshot(...o),"exportSnapshot"),importSnapshot:t(async(...o)=>(await Promise.all([n.e(6921),n.e(6118),n.e(8459),
n.e(5211),n.e(2158),n.e(7416),n.e(9282),n.e(8263),n.e(7652),n.e(4585)]).then(n.bind(n,64585))).importSnapshot(...o),"importSnapshot"),push:t(async(...o)=>(await Promise.
all([n.e(6921),n.e(8459),n.e(5211),n.e(1571)]).then(n.bind(n,21571))).push(...o),"push"),pull:t(async(...o)=>(await Promise.all([n.e(6921),n.e(8459),n.e(5211),n.
e(1571)]).then(n.bind(n,21571))).pull(...o),"pull"),tag:t(async(...o)=>(await Promise.all([n.e(6921),n.e(8459),n.e(5211),n.e(5238)]).then(n.bind(n,55238))).tag(
...o),"tag"),stats:t(async(...o)=>(await Promise.all([n.e(6921),n.e(8459),n.e(308),n.e(9749)]).then(n.bind(n,9749))).stats(...o),"stats"),joinFlight:t(async(...o)=>(await Promise.
all([n.e(6921),n.e(2014)]).then(n.bind(n,42014))).joinFlight(...o),"joinFlight"),readWorth:t(async(...o)=>(await Promise.all([n.e(6921),n.e(178)]).then(n.bind(n,
20178))).readWorth(...o),"readWorth"),recordRestore:t(async(...o)=>(await Promise.all([n.e(6921),n.e(178)]).then(n.bind(n,20178))).recordRestore(...o),"recordRe\
store")};async function m({machine:o,...i},h,{product:l,c:a}){return o.kind==="compose"?await l.createProject({...i,machine:o},{catalogue:h,provider:await l.openCompose()},
a):o.kind!=="container"?await l.create({...i,machine:o},{catalogue:h,provider:await l.openDocker()},a):await l.createContainer({...i,machine:o},{catalogue:h,provider:await l.
openContainers()},a)}t(m,"createChosen");async function y(o,{directory:i,product:h,c:l}){const{image:a,archive:s,container:P,project:f}=o;if(a!==void 0||s!==void 0||
P!==void 0)return o;f===void 0&&await(await Promise.all([n.e(6921),n.e(8815),n.e(6001)]).then(n.bind(n,56001))).refuseOtherProvider(i,l);const $=await(await h.openMachines()).
toCapture({directory:i,project:f},l);return $===void 0?o:{...o,container:$.project,...$.file!==void 0&&{vmYaml:$.file}}}t(y,"withMachine")})};export{T as id,W as ids,I as modules};
