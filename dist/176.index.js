var F=Object.defineProperty;var n=(I,y)=>F(I,"name",{value:y,configurable:!0});const Z=176,G=[176],H={80739:((I,y,t)=>{t.d(y,{_:n(()=>l,"_")});var e=t(76760),m=t(75892);function l(M,{directory:O,spell:h}){const{image:P,archive:_,ref:p,container:v,
platform:g,project:c,quiesce:f=!1,includeEnv:i=!1,includeBindMounts:u=!1,excludeVolumes:d=[],vmYaml:o}=M,r=Object.entries({image:P,archive:_,container:v}).filter(
([,a])=>a!==void 0);if(r.length>1)throw new m.dz(`${r.map(([a])=>h(a)).join(" and ")} exclude each other`,{hint:`Give either ${h("image")}, ${h("archive")} or ${h(
"container")}`});if(p!==void 0&&_===void 0)throw new m.dz(`${h("ref")} goes with ${h("archive")} only`,{hint:"Leave it out"});if(P===void 0&&_===void 0){if(g!==
void 0)throw new m.dz(`${h("platform")} goes with ${h("image")} or ${h("archive")} only`,{hint:"Leave it out"});const a={quiesce:f,includeEnv:i,includeBindMounts:u,
...d.length>0&&{excludeVolumes:d}};return v!==void 0?{machine:{kind:"container",container:v,...a,...o!==void 0&&{vmYaml:o}},from:v}:{machine:{kind:"compose",directory:O,
...a,...c!==void 0&&{project:c}},from:c??(0,e.basename)(O)}}const w=Object.entries({quiesce:f,includeEnv:i,includeBindMounts:u,excludeVolumes:d.length>0}).find(
([,a])=>a)?.[0];if(w!==void 0)throw new m.dz(`${h(w)} is for containers and Compose projects: an image does not run`,{hint:"Leave it out"});const s=g===void 0?{}:
{platform:g};if(_!==void 0){const a=_==="-";return{machine:{kind:"archive",path:a?_:(0,e.resolve)(O,_),...s,...p!==void 0&&{ref:p}},from:p??(a?"standard input":
(0,e.basename)(_))}}return{machine:{kind:"image",reference:P??"",...s},from:P??""}}n(l,"selectTarget")}),31983:((I,y,t)=>{t.d(y,{j:n(()=>h,"j")});var e=t(23919),
m=t(73515),l=t(28278),M=t(75892),O=t(42316);async function h(P,{config:_,product:p,c:v}){const{chosen:g,directory:c,trigger:f,context:i,runId:u,description:d="",
force:o=!1}=P;if(f!==void 0&&!O.N.includes(f))throw new M.dz(`There is no trigger '${f}'`,{hint:`Choose one of ${O.N.join(", ")}`});if(f!==void 0&&!(0,m.oh)(_,f))
return;const r=P.name??await s(),w=await(0,l.oW)(r,{project:P.project,cwd:c});return{...g,ref:w,description:d,force:o,directory:c,limits:_.limits,...f!==void 0&&
{trigger:f},...i!==void 0&&{context:i},...u!==void 0&&{runId:u}};async function s(){const{machine:a,from:E}=g,D=a.kind==="container"?(await(await p.openContainers()).
examine(a,v)).name:E;return(0,e.T)(_.namingPattern,{container:D,trigger:f??"manual",now:new Date},v.log.warn)}}n(h,"toCreateRequest")}),95074:((I,y,t)=>{t.d(y,{
v:n(()=>l,"v")});var e=t(75892);const m={as:"compose",keepPrevious:"compose",bindMounts:"compose",waitTimeout:"compose",noWait:"compose",tags:"image",via:"image",
containerName:"container",preserveNetworks:"container"};function l(M,O,h){for(const[P,_]of Object.entries(m))if(!(!M[P]||_===O))throw new e.dz(`${h(P)} is for s\
napshots of kind ${_}, and this one is of kind ${O}`,{hint:"Leave it out"})}n(l,"assertOptionsApply")}),10571:((I,y,t)=>{t.d(y,{E2:n(()=>_,"E2"),Fy:n(()=>h,"Fy"),
Uf:n(()=>p,"Uf"),mP:n(()=>P,"mP")});var e=t(73024),m=t(51455),l=t(76760),M=t(75892),O=t(83620);async function h(g,c,f){const i=(0,l.join)(c.home,".config","vm"),
u=g===void 0?await d():P(g,c);return{location:u??(0,l.join)(i,"snapshots"),isNamed:u!==void 0};async function d(){if(c.env.VM_SNAPSHOTS_DIR)return v(c.env.VM_SNAPSHOTS_DIR,
c.cwd,c);if(f!==void 0)return f;const o=(0,l.join)(i,"config.yaml"),r=(0,e.existsSync)(o)?await(await Promise.all([t.e(8815),t.e(6574)]).then(t.bind(t,66574))).
readSnapshotsDir(o):void 0;return r===void 0?void 0:v(r,i,c)}}n(h,"storeLocation");function P(g,c){if(g==="")throw new M.dz("the location is empty",{hint:"Give \
a folder, or a location such as s3://bucket/prefix"});if((0,O.bn)(g))throw new M.dz(`'${(0,O.DW)(g)}' is a bundle's location, and a repository is wanted`,{hint:"\
For bundles: vm snapshot export <name> --output <location>, and: vm snapshot import <location>"});return v(g,c.cwd,c)}n(P,"repositoryLocation");function _(g,c){
return g==="-"?g:v(g,c.cwd,c)}n(_,"bundleLocation");async function p(g,c,f){const i=_(g??c,f);return g===void 0||g==="-"||(0,O.dz)(i)!==void 0?i:g.endsWith("/")||
(await(0,m.stat)(i).catch(()=>{}))?.isDirectory()===!0?(0,l.join)(i,c):i}n(p,"bundleOutput");function v(g,c,{home:f}){return(0,O.dz)(g)!==void 0?g:g==="~"||g.startsWith(
"~/")?(0,l.join)(f,g.slice(1)):(0,l.isAbsolute)(g)?g:(0,l.resolve)(c,g)}n(v,"absolute")}),23919:((I,y,t)=>{t.d(y,{D:n(()=>l,"D"),T:n(()=>O,"T")});var e=t(77598),
m=t(75558);const l="{container_name}_{trigger}_{timestamp}",M=["container_name","trigger","timestamp","snapshot_id"];function O(p,v,g){const c=[...p.matchAll(/\{([^{}]*)\}/g)].
map(([,r=""])=>r).find(r=>!P(r));if(c!==void 0){const r=M.map(w=>`{${w}}`).join(", ");return g(`naming_pattern has {${c}}, which is none of ${r}: using ${l}`),O(
l,v,g)}const f=/\{(timestamp|snapshot_id)\}/.test(p)?p:`${p}_{snapshot_id}`,i={container_name:v.container,trigger:v.trigger,timestamp:_(v.now),snapshot_id:(0,e.
randomBytes)(4).toString("hex")},u=h(f,i),d=u.length-m.zB;if(d<=0)return u;const o=h(f,{...i,container_name:i.container_name.slice(0,Math.max(1,i.container_name.
length-d))});return o.length<=m.zB?o:(g(`naming_pattern gives names of more than ${m.zB} characters: using ${l}`),O(l,v,g))}n(O,"nameByPattern");function h(p,v){
return p.replaceAll(/\{(\w+)\}/g,(c,f)=>v[f]).replaceAll(/[^A-Za-z0-9._-]+/g,"-").replace(/^[^A-Za-z0-9]+/,"")}n(h,"render");function P(p){return M.some(v=>v===
p)}n(P,"isVariable");function _(p){return p.toISOString().replaceAll(/[-:.]/g,"")}n(_,"timestamp")}),73515:((I,y,t)=>{t.d(y,{RB:n(()=>g,"RB"),oh:n(()=>v,"oh")});
var e=t(51455),m=t(76760),l=t(75892),M=t(24746),O=t(42316),h=t(23919);const P="snapshot-config.json",_=1<<20,p={triggers:O.N,storagePath:void 0,limits:{},namingPattern:h.
D,file:void 0};function v({triggers:i},u){return u==="manual"||i.includes(u)}n(v,"isTriggerEnabled");async function g(i,u){const d=i??(u.env.VM_SNAPSHOT_CONFIG||
void 0),o=d===void 0?(0,m.join)(u.home,".config","vm",P):(0,m.resolve)(u.cwd,d.replace(/^~(?=\/)/,u.home)),r=await c(o);if(r!==void 0)return(await Promise.all([
t.e(6921),t.e(5705)]).then(t.bind(t,45705))).snapshotConfigOf(f(r,o),{file:o,place:u});if(d===void 0)return p;throw new l.m_(`There is no configuration at ${o}`,
{hint:i===void 0?"Correct VM_SNAPSHOT_CONFIG, or unset it":"Correct --config, or leave it out"})}n(g,"readSnapshotConfig");async function c(i){try{return await(0,M.
MH)(`Cannot read ${i}`,async()=>{if((await(0,e.stat)(i)).size>_)throw new l.dz(`${i} is no configuration: it has more than a megabyte`);return await(0,e.readFile)(
i,"utf8")})}catch(u){if(u instanceof l.m_)return;throw u}}n(c,"readText");function f(i,u){try{return JSON.parse(i.replace(/^\uFEFF/,""))}catch(d){const[,o]=/\(line (\d+) column \d+\)/.
exec(d instanceof Error?d.message:"")??[];throw new l.dz(`${u} is not valid JSON${o===void 0?"":`: look at line ${o}`}`,{hint:"Usual reasons are a comma behind \
the last entry, a missing quote or comma, and a comment",cause:d})}}n(f,"parseJson")}),28278:((I,y,t)=>{t.d(y,{Dh:n(()=>v,"Dh"),bd:n(()=>g,"bd"),oW:n(()=>p,"oW"),
qU:n(()=>c,"qU")});var e=t(70370),m=t(44143),l=t(75892),M=t(69893),O=t(76363),h=t(75558),P=t(51102);async function _(s,{project:a,cwd:E}){return a!==void 0?(0,h.
rd)(s,{project:(0,h.XB)(a)}):(0,h.rd)(s,{project:r(s)?await(0,P.p)(E):h.sT})}n(_,"exactName");async function p(s,a){const{ref:E,pin:D}=await _(s,a);if(D===void 0)
return E;throw new l.dz(`'${E.name}@${D}' cannot be made: a digest names what is there already`,{hint:"Leave the digest out"})}n(p,"newName");function v({name:s,
project:a}){const E=a===void 0||a===h.sT?a:(0,h.XB)(a);if(s===void 0)return E===void 0?{}:{project:E};const{ref:D,pin:A}=(0,h.rd)(s,{project:E??h.sT});if(A!==void 0)
throw new l.dz(`The new name '${s}' cannot have a digest`,{hint:"Leave the digest out"});if(E!==void 0&&D.project!==E)throw new l.dz(`The name '${s}' and the pr\
oject '${E}' name two projects`,{hint:"Leave one of them out"});const j=E!==void 0||s.startsWith("@")||s.includes("/");return{name:D.name,...j?{project:D.project}:
{}}}n(v,"importTarget");async function g(s,a){const{catalog:E,c:D}=a;if(i(s))return(await u(s,a))[0]??o(s);const A=await _(s,a),j=[A];r(s)&&a.project===void 0&&
j.push({...A,ref:{...A.ref,project:h.sT}});for(const b of j)if(await E.store.read(b.ref,D)!==void 0)return b;const[$]=await u(s,a);if($!==void 0)return $;throw await w(
A,j,a)}n(g,"findName");async function c(s,a){const{catalog:E,c:D}=a,A=i(s)?void 0:await _(s,a);if(A!==void 0&&await E.store.read(A.ref,D)!==void 0)return A;const j=await u(
s,a);if(j.length>1)throw d(s,j);return j[0]??A??o(s)}n(c,"ownName");const f=/^(?:sha256:)?([0-9a-f]{8,64})$/;function i(s){return s.startsWith("sha256:")}n(i,"i\
sDigestLike");async function u(s,{catalog:{store:a},c:E}){const D=f.exec(s)?.[1];if(D===void 0)return[];const A=[];for await(const T of a.listRefs(E))A.push(T);
const j=(0,e.A)(a.traits.concurrency),b=(await Promise.all(A.map(T=>j(async()=>({ref:T,bytes:await a.read(T,E)}))))).flatMap(({ref:T,bytes:x})=>{const C=x&&(0,O.
s)(x);return C!==void 0&&(0,m.ZD)(C).startsWith(D)?[{ref:T,pin:C}]:[]});if(new Set(b.map(({pin:T})=>T)).size>1)throw d(s,b);return b}n(u,"byId");function d(s,a){
return new l.dz(`'${s}' means several snapshots: ${a.map(({ref:E})=>(0,h.SN)(E)).join(", ")}`,{hint:"Give one of these names"})}n(d,"severalMeant");function o(s){
throw new l.m_(`There is no snapshot ${s}`,{hint:"See what there is with: vm snapshot list --json"})}n(o,"noSuchId");function r(s){return!s.startsWith("@")&&!(s.
split("@",1)[0]??"").includes("/")}n(r,"isBare");async function w({ref:s},a,{catalog:E,c:D}){const A=[];for await(const $ of E.store.listRefs(D))(0,M.S)($.name,
s.name)&&A.push((0,h.SN)($));const j=a.length>1?`'${s.name}' not found, neither in project '${s.project}' nor in global`:`'${(0,h.SN)(s)}' not found`;return new l.
m_(`Snapshot ${j}`,{hint:A.length>0?`Did you mean ${A.slice(0,3).join(" or ")}?`:"See what there is with: vm snapshot list; or import it first with: vm snapshot\
 import <file>",fields:{project:s.project,name:s.name}})}n(w,"notFound")}),51102:((I,y,t)=>{t.d(y,{p:n(()=>c,"p")});var e=t(51455),m=t(76760);const l=1<<20;async function M(o,r=w=>w){
const w=await(0,e.stat)(o).catch(()=>{});if(w?.isFile()!==!0||w.size>l)return;const{isMap:s,parseDocument:a}=await t.e(8815).then(t.t.bind(t,38815,19)),E=await(0,e.
readFile)(o,"utf8").catch(()=>{});if(E===void 0)return;const D=a(r(E),{logLevel:"silent",uniqueKeys:!1});return s(D.contents)?D:void 0}n(M,"readLenientYaml");function O(o){
return typeof o=="string"||typeof o=="number"?String(o):void 0}n(O,"scalarText");var h=t(75558),P=t(22145),_=t(81807);const p="no-name-is-given";async function v({
directory:o,files:r,envFiles:w},{signal:s}){const{COMPOSE_PROJECT_NAME:a}=process.env;if(a)return a;const D=(await Promise.all(r.map($=>M($)))).map($=>O($?.get(
"name"))).findLast(Boolean),A=await Promise.all((w??[(0,m.join)(o,".env")]).map($=>(0,P.yR)($).catch(()=>{})));if(!D?.includes("$")&&!A.some($=>$?.includes("COM\
POSE_PROJECT_NAME")))return D;const j=JSON.stringify({name:D??p,services:{q:{image:"q"}}});try{const $={endpoint:void 0,directory:o,envFiles:w,files:["-"]},{stdout:b}=await(0,_.
Z)($,["config","--format","json"],{signal:s,input:j}),T=O(JSON.parse(b).name);return T===p?void 0:T}catch{return D}}n(v,"givenProjectName");const g=new AbortController().
signal;async function c(o){const r=await f(o);if(r!==void 0)return(0,h.Tb)(r);const w=await u(o),s=await(0,P.kb)(o,{endpoint:void 0,signal:g}).catch(()=>{}),a=s!==
void 0&&(w===void 0||d(s.root,w))?s:void 0,E=a&&await v(a,{signal:g});return(0,h.Tb)(E??(0,m.basename)(w??a?.root??o))}n(c,"detectProject");async function f(o){
const r=await M((0,m.join)(o,"vm.yaml"),i);return O(r?.getIn(["project","name"]))??O(r?.get("project.name"))}n(f,"fromVmYaml");function i(o){return o.replace(/^(\s*[\w.-]+:\s+)(@[^\s#]+)/gm,
"$1'$2'")}n(i,"quoteReferences");async function u(o){for(let r=o;;r=(0,m.dirname)(r)){if(await(0,e.stat)((0,m.join)(r,".git")).catch(()=>{})!==void 0)return r;if((0,m.
dirname)(r)===r)return}}n(u,"topFolder");function d(o,r){return!(0,m.relative)(r,o).split("/").includes("..")}n(d,"isInside")}),17799:((I,y,t)=>{t.d(y,{J_:n(()=>m,
"J_"),hK:n(()=>l,"hK"),mA:n(()=>M,"mA")});const e={hourly:["keepHourly",_=>_.slice(0,13)],daily:["keepDaily",_=>_.slice(0,10)],weekly:["keepWeekly",h],monthly:[
"keepMonthly",_=>_.slice(0,7)],yearly:["keepYearly",_=>_.slice(0,4)]},m=["keepLast",...Object.values(e).map(([_])=>_),"keepWithin"];function l(_){return m.some(
p=>_[p]!==void 0)}n(l,"hasKeepRules");function M(_,p){const v=new Map,g=n((i,u)=>{v.set(i,[...v.get(i)??[],u])},"keep");for(const i of _.slice(0,p.keepLast??0))
g(i,"last");for(const[i,[u]]of Object.entries(e))for(const d of O(_,i,p[u]??0))g(d,i);const{keepWithin:c}=p,[f]=_;if(c===void 0||f===void 0)return v;for(const i of _)
P(f)-P(i)<c&&g(i,"within");return v}n(M,"keptBy");function O(_,p,v){const[,g]=e[p],c=[];let f;for(const[i,u]of _.entries()){if(c.length>=v)break;const d=g(new Date(
P(u)).toISOString());d===f&&i<_.length-1||(f=d,c.push(u))}return c}n(O,"ofPeriods");function h(_){const p=new Date(`${_.slice(0,10)}T00:00:00Z`);return p.setUTCDate(
p.getUTCDate()-(p.getUTCDay()+6)%7),p.toISOString().slice(0,10)}n(h,"mondayOf");function P({manifest:_}){return Date.parse(_.created_at)}n(P,"madeAt")}),44688:((I,y,t)=>{
t.d(y,{M:n(()=>l,"M"),S:n(()=>M,"S")});var e=t(75892),m=t(17799);function l(c,f){for(const i of["maxAge","maxCount","maxSize",...m.J_]){const u=c[i],d=i==="keep\
Last"||i.startsWith("max")?0:1;if(!(u===void 0||Number.isFinite(u)&&u>=d&&(!v(i)||Number.isInteger(u))))throw new e.dz(`${f(i)} is ${u}, and must be a ${v(i)?"w\
hole ":""}number from ${d}`)}}n(l,"checkRules");async function M(c,f,{now:i,sizeOf:u,groupOf:d=g}){const o=n(j=>[...Map.groupBy(j,d).values()],"grouped"),r=O(o(
c),f),w=n(j=>r.has(j),"isSafe"),s=new Map,a=n((j,$)=>{for(const b of j)s.has(b)||s.set(b,$)},"judge"),E=n(()=>c.filter(j=>w(j)||!s.has(j)),"remaining");a(h(c,f,
i),"age"),a(P(o(E()),f,w),"count"),a(await _(E(),f,{isSafe:w,sizeOf:u}),"size"),(0,m.hK)(f)&&!p(f)&&a(c,"keep");const D=[],A=[];for(const j of c){const $=s.get(
j),b=r.get(j)??[];$!==void 0&&b.length===0?D.push({snapshot:j,rule:$}):A.push({snapshot:j,reasons:b,...$!==void 0&&{spared:$}})}return{remove:D,keep:A}}n(M,"pla\
nRetention");function O(c,f){const i=new Map;for(const u of c){const d=(0,m.mA)(u,f);for(const r of u){const w=[...r.isProtected===!0?["protected"]:[],...d.get(
r)??[]];w.length>0&&i.set(r,w)}const[o]=u;o!==void 0&&!i.has(o)&&f.keepLast!==0&&f.maxCount!==0&&i.set(o,["newest"])}return i}n(O,"reasonsIn");function h(c,{maxAge:f},i){
return f===void 0?[]:c.filter(({manifest:u})=>i-Date.parse(u.created_at)>f)}n(h,"byAge");function P(c,{maxCount:f},i){return f===void 0?[]:c.flatMap(u=>{const d=Math.
max(0,u.length-f),o=u.filter(r=>!i(r));return[...u.slice(f).filter(i),...o.slice(Math.max(0,o.length-d))]})}n(P,"byCount");async function _(c,{maxSize:f},{isSafe:i,
sizeOf:u}){if(f===void 0)return[];let d=0;for(const r of c.filter(i))d+=await u(r);const o=c.filter(r=>!i(r));for(const[r,w]of o.entries())if(d+=await u(w),d>f)
return o.slice(r);return[]}n(_,"bySize");function p({maxAge:c,maxCount:f,maxSize:i}){return c!==void 0||f!==void 0||i!==void 0}n(p,"hasLimits");function v(c){return c!==
"maxAge"&&c!=="maxSize"&&c!=="keepWithin"}n(v,"isCount");function g({ref:c}){return c.project}n(g,"projectOf")}),45680:((I,y,t)=>{t.d(y,{a:n(()=>m,"a")});const e=n(
()=>{},"nothing");function m(l=new AbortController().signal){return{signal:l,log:{debug:e,info:e,warn:e},progress:{start:n(()=>({add:e,done:e}),"start")}}}n(m,"\
quietContext")}),52875:((I,y,t)=>{t.d(y,{l:n(()=>e,"l"),w:n(()=>m,"w")});const e=4096;function m(l,M=e){return l.replaceAll(new RegExp("\\p{Cc}+","gu"),"?").slice(
0,M)}n(m,"plainText")}),72018:((I,y,t)=>{t.d(y,{i:n(()=>l,"i"),l:n(()=>M,"l")});var e=t(44143);const m=/^ {2}"checksum": "(sha256:[0-9a-f]{64})",\n/m;function l(O){
const h=`${JSON.stringify(O,void 0,2)}
`,P=h.indexOf(`
`,2)+1;return`${h.slice(0,P)}  "checksum": "${(0,e.ol)(h)}",
${h.slice(P)}`}n(l,"withChecksum");function M(O){const h=m.exec(O);if(h===null)return;const P=O.slice(0,h.index)+O.slice(h.index+h[0].length);return{stated:h[1],
found:(0,e.ol)(P)}}n(M,"checksumOf")}),76363:((I,y,t)=>{t.d(y,{h:n(()=>O,"h"),s:n(()=>h,"s")});var e=t(44143),m=t(75892),l=t(56566),M=t(13266);function O(_){const{
snapshot_name:p,project_name:v,is_global:g,imported:c,packs:f,files:i,services:u,volumes:d,bind_mounts:o,blobs:r,...w}=_,s={...w,services:u.map(({image_tag:a,image_file:E,
...D})=>D),volumes:d.map(({volume_file:a,...E})=>E),...o!==void 0&&{bind_mounts:o.map(({bind_file:a,...E})=>E)},blobs:r.map(({recipe:a,...E})=>E)};return(0,e.ol)(
`${JSON.stringify(P(s),void 0,2)}
`)}n(O,"snapshotDigest");function h(_){try{return O((0,l.N)(_))}catch(p){if(p instanceof m.JC)return;throw p}}n(h,"digestIn");function P(_){return Object.fromEntries(
Object.keys(M.rc.shape).flatMap(p=>p in _?[[p,_[p]]]:[]))}n(P,"inOrder")}),56566:((I,y,t)=>{t.d(y,{Z:n(()=>v,"Z"),N:n(()=>g,"N")});var e=t(75892),m=t(13266);const l={
languages:m.Ju,tools:m.Bk,services:m.gw,volumes:m.Fi,bind_mounts:m.Fi,left_out:2*m.Fi,blobs:m.gM,packs:m.op,files:m.gM},M={layers:m.Uf,references:m.Ub};function O(d){
const{services:o}=Object(d),r=Array.isArray(o)?o:[];return h(l,d)??r.map(w=>h(M,w)).find(w=>w!==void 0)}n(O,"tooLong");function h(d,o){const r=Object(o),w=Object.
entries(d).find(([s,a])=>P(r[s])>a);return w&&`${w[0]}: more than ${w[1]} entries`}n(h,"longerThan");function P(d){return Array.isArray(d)?d.length:typeof d=="o\
bject"&&d!==null?Object.keys(d).length:0}n(P,"countOf");var _=t(72018),p=t(93211);const v=32*1024*1024;function g(d,o="metadata.json"){if(d.length>v)throw new e.
cs(`${o} has ${d.length} bytes, more than the limit of ${v}`);const r=c(d,o),w=f(r,o),s=i(w,o),a=(0,_.l)(r);if(a===void 0)throw new e.cs(`${o} is not a manifest\
: it has no checksum`);if(a.stated!==a.found)throw new e.cs(`${o} is damaged or was changed by hand: its checksum does not fit`);const E=O(w);if(E!==void 0)throw s?
u(o,s,E):new e.cs(`${o} is not a manifest: ${E}`);const D=m.rc.safeParse(w);if(D.success)return D.data;const A=(0,p.w)(D.error.issues);throw s?u(o,s,A):new e.cs(
`${o} is not a manifest: ${A}`)}n(g,"parseManifest");function c(d,o){try{return new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(d)}catch(r){throw new e.
cs(`${o} is not a manifest: it is not UTF-8`,{cause:r})}}n(c,"readText");function f(d,o){try{return JSON.parse(d)}catch(r){throw new e.cs(`${o} is not a manifes\
t: it is not JSON`,{cause:r})}}n(f,"readJson");function i(d,o){const r=typeof d=="object"&&d!==null&&"version"in d?d.version:void 0;if(typeof r!="string"||!/^\d{1,6}\.\d{1,6}$/.
test(r))return;const[w=0,s=0]=r.split(".").map(Number),[a=0,E=0]=m.hh.split(".").map(Number);if(w>a)throw u(o,r);if(w<a)throw new e.Wt(`${o} has the manifest ve\
rsion ${r}, which this version of vm does not read`);return s>E?r:void 0}n(i,"refuseOtherMajor");function u(d,o,r){const w=r===void 0?"":`: ${r}`;return new e.Wt(
`${d} was written by a newer version of vm (manifest version ${o})${w}`,{hint:"Update vm and try again"})}n(u,"writtenByNewer")}),93211:((I,y,t)=>{t.d(y,{w:n(()=>e,
"w")});function e(l){const[M]=l;if(M===void 0)return"it does not match the schema";const O=l.length>1?` (and ${l.length-1} more)`:"";return`${m(M.path)}: ${M.message.
replaceAll(new RegExp("\\p{Cc}","gu"),"?").slice(0,200)}${O}`}n(e,"describeIssues");function m(l){return l.length===0?"the document":l.map(O=>typeof O=="number"?
`[${O}]`:`.${String(O).replaceAll(/[^\w.@/ -]/g,"?").slice(0,64)}`).join("").replace(/^\./,"")}n(m,"fieldName")}),13266:((I,y,t)=>{t.d(y,{Bk:n(()=>u,"Bk"),EU:n(
()=>x,"EU"),Fi:n(()=>c,"Fi"),Ju:n(()=>i,"Ju"),Ub:n(()=>v,"Ub"),Uf:n(()=>p,"Uf"),Vz:n(()=>R,"Vz"),_O:n(()=>S,"_O"),gM:n(()=>f,"gM"),gw:n(()=>g,"gw"),h_:n(()=>B,"\
h_"),hh:n(()=>h,"hh"),op:n(()=>d,"op"),rc:n(()=>U,"rc")});var e=t(26921),m=t(64377),l=t(52875),M=t(75558),O=t(42316);const h="1.1",P=["image","container","compo\
se"],_=1e4,p=1024,v=1024,g=256,c=1024,f=1e5,i=1e3,u=1e4,d=1e6,o=new RegExp("^\\P{Cc}*$","u"),r=/^[\P{Cc}\t\n]*$/u,w=/^[0-9a-f]{64}$/,s=n(L=>e.YjP().max(L).regex(
o,"control characters are not allowed"),"words"),a=s(l.l),E=e.YjP().max(M.zB).regex(M.o_,"expected letters, digits, dot, underscore and dash, a letter or digit \
first"),D=e.aig().int().nonnegative().max(Number.MAX_SAFE_INTEGER),A=e.YjP().regex(w,"expected 64 hex digits"),j=e.Uy$(["sha256:",e.YjP().regex(w)],{error:"expe\
cted sha256: and 64 hex digits"}),$=e.YjP().max(64).regex(/^[a-z0-9]+\/[a-z0-9_]+(\/[a-z0-9.]+)?$/,"expected os/arch or os/arch/variant"),b=e.YjP().max(512).regex(
/^[A-Za-z0-9[][A-Za-z0-9._/:@[\]-]*$/,"expected an image reference"),T=e.Ikc({config:j,layers:e.YOg(j).max(p),platform:$,references:e.YOg(b).max(v)}),x=e.YjP().
max(100).regex(/^[A-Za-z0-9_][A-Za-z0-9._-]*(\/[A-Za-z0-9_][A-Za-z0-9._-]*)*$/,"expected a relative path of plain names"),C=e.Ikc({name:E.max(80),image_tag:b,image_digest:j,
image_file:x.optional(),layers:e.YOg(j).max(p),references:e.YOg(b).max(v),platform:$.optional()}),N=e.Ikc({name:e.YjP().max(255).regex(/^[A-Za-z0-9][A-Za-z0-9_.-]+$/,
"expected a volume's name"),digest:j,size_bytes:D,volume_file:x.optional()}),W=e.Ikc({path:a.regex(/^\//,"expected an absolute path"),type:e.k5n(["folder","file"]),
digest:j,size_bytes:D,bind_file:x.optional()}),k=e.g1P(s(64),s(256)).refine(L=>Object.keys(L).length<=i,`more than ${i} entries`),X=e.YOg(e.Ikc({manager:s(32),name:s(
512),version:s(512)})),z=e.Ikc({commit:e.YjP().regex(/^[0-9a-f]{7,64}$/),branch:a.nullable(),dirty:e.zMY()}),K=e.Ikc({path:x,size:D,sha256:A}),Y=e.Ikc({digest:j,
size:D,recipe:j.optional(),role:e.k5n(["config","layer","volume","metadata"]),path:x.optional()}),S=a,R=s(256),B=e.YjP().max(_).regex(r,"control characters are \
not allowed"),U=e.Ikc({version:e.YjP().regex(/^\d{1,6}\.\d{1,6}$/,"expected <major>.<minor>"),kind:e.k5n(P),snapshot_name:E,project_name:E,is_global:e.zMY(),created_at:m.
w$(),description:B,image_digest:j,platform:$,size_bytes:D,languages:k,tools:e.YOg(a).max(u),services:e.YOg(C).min(1).max(g),volumes:e.YOg(N).max(c),bind_mounts:e.
YOg(W).max(c).optional(),left_out:e.YOg(a).max(2*c).optional(),git:z.nullable(),source:e.Ikc({type:e.k5n(["built","captured","imported"]),from:a,build_seconds:e.
aig().nonnegative().optional()}),imported:e.Ikc({from:a}).optional(),trigger:e.k5n(O.N).optional(),context:S.optional(),run_id:R.optional(),container:e.Ikc({id:A,
name:s(255),of:s(255).optional()}).optional(),tool_version:a,blobs:e.YOg(Y).max(f),packs:e.YOg(A).max(d).optional(),files:e.YOg(K).max(f).optional()}),J=U.extend(
{checksum:j})}),14717:((I,y,t)=>{t.d(y,{Y:n(()=>m,"Y"),v:n(()=>e,"v")});function e({source:l,imported:M}){return M===void 0?l:{...l,type:"imported",from:M.from}}
n(e,"sourceOf");function m({services:l,blobs:M,packs:O,files:h,bind_mounts:P,left_out:_,...p}){return p}n(m,"summaryOf")})};export{Z as id,G as ids,H as modules};
