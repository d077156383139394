var F=Object.defineProperty;var n=(I,y)=>F(I,"name",{value:y,configurable:!0});const Z=7342,G=[7342],H={10571:((I,y,t)=>{t.d(y,{E2:n(()=>_,"E2"),Fy:n(()=>l,"Fy"),Uf:n(()=>g,"Uf"),mP:n(()=>P,"mP")});var e=t(73024),m=t(51455),p=t(76760),M=t(
75892),O=t(26676);async function l(h,c,u){const i=(0,p.join)(c.home,".config","vm"),f=h===void 0?await d():P(h,c);return{location:f??(0,p.join)(i,"snapshots"),isNamed:f!==
void 0};async function d(){if(c.env.VM_SNAPSHOTS_DIR)return v(c.env.VM_SNAPSHOTS_DIR,c.cwd,c);if(u!==void 0)return u;const o=(0,p.join)(i,"config.yaml"),r=(0,e.
existsSync)(o)?await(await Promise.all([t.e(8815),t.e(6574)]).then(t.bind(t,66574))).readSnapshotsDir(o):void 0;return r===void 0?void 0:v(r,i,c)}}n(l,"storeLoc\
ation");function P(h,c){if(h==="")throw new M.dz("the location is empty",{hint:"Give a folder, or a location such as s3://bucket/prefix"});if((0,O.bn)(h))throw new M.
dz(`'${(0,O.DW)(h)}' is a bundle's location, and a repository is wanted`,{hint:"For bundles: vm snapshot export <name> --output <location>, and: vm snapshot imp\
ort <location>"});return v(h,c.cwd,c)}n(P,"repositoryLocation");function _(h,c){return h==="-"?h:v(h,c.cwd,c)}n(_,"bundleLocation");async function g(h,c,u){const i=_(
h??c,u);return h===void 0||h==="-"||(0,O.dz)(i)!==void 0?i:h.endsWith("/")||(await(0,m.stat)(i).catch(()=>{}))?.isDirectory()===!0?(0,p.join)(i,c):i}n(g,"bundle\
Output");function v(h,c,{home:u}){return(0,O.dz)(h)!==void 0?h:h==="~"||h.startsWith("~/")?(0,p.join)(u,h.slice(1)):(0,p.isAbsolute)(h)?h:(0,p.resolve)(c,h)}n(v,
"absolute")}),23919:((I,y,t)=>{t.d(y,{D:n(()=>p,"D"),T:n(()=>O,"T")});var e=t(77598),m=t(75558);const p="{container_name}_{trigger}_{timestamp}",M=["container_n\
ame","trigger","timestamp","snapshot_id"];function O(g,v,h){const c=[...g.matchAll(/\{([^{}]*)\}/g)].map(([,r=""])=>r).find(r=>!P(r));if(c!==void 0){const r=M.map(
w=>`{${w}}`).join(", ");return h(`naming_pattern has {${c}}, which is none of ${r}: using ${p}`),O(p,v,h)}const u=/\{(timestamp|snapshot_id)\}/.test(g)?g:`${g}_\
{snapshot_id}`,i={container_name:v.container,trigger:v.trigger,timestamp:_(v.now),snapshot_id:(0,e.randomBytes)(4).toString("hex")},f=l(u,i),d=f.length-m.zB;if(d<=
0)return f;const o=l(u,{...i,container_name:i.container_name.slice(0,Math.max(1,i.container_name.length-d))});return o.length<=m.zB?o:(h(`naming_pattern gives n\
ames of more than ${m.zB} characters: using ${p}`),O(p,v,h))}n(O,"nameByPattern");function l(g,v){return g.replaceAll(/\{(\w+)\}/g,(c,u)=>v[u]).replaceAll(/[^A-Za-z0-9._-]+/g,
"-").replace(/^[^A-Za-z0-9]+/,"")}n(l,"render");function P(g){return M.some(v=>v===g)}n(P,"isVariable");function _(g){return g.toISOString().replaceAll(/[-:.]/g,
"")}n(_,"timestamp")}),73515:((I,y,t)=>{t.d(y,{RB:n(()=>h,"RB"),_b:n(()=>v,"_b")});var e=t(51455),m=t(76760),p=t(75892),M=t(3134),O=t(42316),l=t(23919);const P="\
snapshot-config.json",_=1<<20,g={triggers:O.N,storagePath:void 0,limits:{},namingPattern:l.D,file:void 0};function v({triggers:i},f){return f==="manual"||i.includes(
f)}n(v,"fires");async function h(i,f){const d=i??(f.env.VM_SNAPSHOT_CONFIG||void 0),o=d===void 0?(0,m.join)(f.home,".config","vm",P):(0,m.resolve)(f.cwd,d.replace(
/^~(?=\/)/,f.home)),r=await c(o);if(r!==void 0)return(await Promise.all([t.e(6921),t.e(5705)]).then(t.bind(t,45705))).snapshotConfigOf(u(r,o),{file:o,place:f});
if(d===void 0)return g;throw new p.m_(`There is no configuration at ${o}`,{hint:i===void 0?"Correct VM_SNAPSHOT_CONFIG, or unset it":"Correct --config, or leave\
 it out"})}n(h,"readSnapshotConfig");async function c(i){try{return await(0,M.CD)(`Cannot read ${i}`,async()=>{if((await(0,e.stat)(i)).size>_)throw new p.dz(`${i}\
 is no configuration: it has more than a megabyte`);return await(0,e.readFile)(i,"utf8")})}catch(f){if(f instanceof p.m_)return;throw f}}n(c,"readText");function u(i,f){
try{return JSON.parse(i.replace(/^\uFEFF/,""))}catch(d){const[,o]=/\(line (\d+) column \d+\)/.exec(d instanceof Error?d.message:"")??[];throw new p.dz(`${f} is \
not valid JSON${o===void 0?"":`: look at line ${o}`}`,{hint:"Usual reasons are a comma behind the last entry, a missing quote or comma, and a comment",cause:d})}}
n(u,"parseJson")}),96452:((I,y,t)=>{t.d(y,{G:n(()=>p,"G")});var e=t(75892);const m={as:"compose",keepPrevious:"compose",bindMounts:"compose",waitTimeout:"compos\
e",noWait:"compose",tags:"image",via:"image",containerName:"container",preserveNetworks:"container"};function p(M,O,l){for(const[P,_]of Object.entries(m))if(!(!M[P]||
_===O))throw new e.dz(`${l(P)} is for snapshots of kind ${_}, and this one is of kind ${O}`,{hint:"Leave it out"})}n(p,"refuseForeignWishes")}),23411:((I,y,t)=>{
t.d(y,{J_:n(()=>m,"J_"),hK:n(()=>p,"hK"),mA:n(()=>M,"mA")});const e={hourly:["keepHourly",_=>_.slice(0,13)],daily:["keepDaily",_=>_.slice(0,10)],weekly:["keepWe\
ekly",l],monthly:["keepMonthly",_=>_.slice(0,7)],yearly:["keepYearly",_=>_.slice(0,4)]},m=["keepLast",...Object.values(e).map(([_])=>_),"keepWithin"];function p(_){
return m.some(g=>_[g]!==void 0)}n(p,"hasKeepRules");function M(_,g){const v=new Map,h=n((i,f)=>{v.set(i,[...v.get(i)??[],f])},"keep");for(const i of _.slice(0,g.
keepLast??0))h(i,"last");for(const[i,[f]]of Object.entries(e))for(const d of O(_,i,g[f]??0))h(d,i);const{keepWithin:c}=g,[u]=_;if(c===void 0||u===void 0)return v;
for(const i of _)P(u)-P(i)<c&&h(i,"within");return v}n(M,"keptBy");function O(_,g,v){const[,h]=e[g],c=[];let u;for(const[i,f]of _.entries()){if(c.length>=v)break;
const d=h(new Date(P(f)).toISOString());d===u&&i<_.length-1||(u=d,c.push(f))}return c}n(O,"ofPeriods");function l(_){const g=new Date(`${_.slice(0,10)}T00:00:00\
Z`);return g.setUTCDate(g.getUTCDate()-(g.getUTCDay()+6)%7),g.toISOString().slice(0,10)}n(l,"mondayOf");function P({manifest:_}){return Date.parse(_.created_at)}
n(P,"madeAt")}),97913:((I,y,t)=>{t.d(y,{V:n(()=>p,"V")});var e=t(76760),m=t(75892);function p(M,{directory:O,spell:l}){const{image:P,archive:_,ref:g,container:v,
platform:h,project:c,quiesce:u=!1,includeEnv:i=!1,includeBindMounts:f=!1,excludeVolumes:d=[],vmYaml:o}=M,r=Object.entries({image:P,archive:_,container:v}).filter(
([,a])=>a!==void 0);if(r.length>1)throw new m.dz(`${r.map(([a])=>l(a)).join(" and ")} exclude each other`,{hint:`Give either ${l("image")}, ${l("archive")} or ${l(
"container")}`});if(g!==void 0&&_===void 0)throw new m.dz(`${l("ref")} goes with ${l("archive")} only`,{hint:"Leave it out"});if(P===void 0&&_===void 0){if(h!==
void 0)throw new m.dz(`${l("platform")} goes with ${l("image")} or ${l("archive")} only`,{hint:"Leave it out"});const a={quiesce:u,includeEnv:i,includeBindMounts:f,
...d.length>0&&{excludeVolumes:d}};return v!==void 0?{machine:{kind:"container",container:v,...a,...o!==void 0&&{vmYaml:o}},from:v}:{machine:{kind:"compose",directory:O,
...a,...c!==void 0&&{project:c}},from:c??(0,e.basename)(O)}}const w=Object.entries({quiesce:u,includeEnv:i,includeBindMounts:f,excludeVolumes:d.length>0}).find(
([,a])=>a)?.[0];if(w!==void 0)throw new m.dz(`${l(w)} is for containers and Compose projects: an image does not run`,{hint:"Leave it out"});const s=h===void 0?{}:
{platform:h};if(_!==void 0){const a=_==="-";return{machine:{kind:"archive",path:a?_:(0,e.resolve)(O,_),...s,...g!==void 0&&{ref:g}},from:g??(a?"standard input":
(0,e.basename)(_))}}return{machine:{kind:"image",reference:P??"",...s},from:P??""}}n(p,"machineOf")}),68166:((I,y,t)=>{t.d(y,{Dh:n(()=>v,"Dh"),bd:n(()=>h,"bd"),
oW:n(()=>g,"oW"),qU:n(()=>c,"qU")});var e=t(70370),m=t(29455),p=t(44143),M=t(75892),O=t(76363),l=t(75558),P=t(72790);async function _(s,{project:a,cwd:E}){return a!==
void 0?(0,l.rd)(s,{project:(0,l.XB)(a)}):(0,l.rd)(s,{project:r(s)?await(0,P.p)(E):l.sT})}n(_,"exactName");async function g(s,a){const{ref:E,pin:D}=await _(s,a);
if(D===void 0)return E;throw new M.dz(`'${E.name}@${D}' cannot be made: a digest names what is there already`,{hint:"Leave the digest out"})}n(g,"newName");function v({
name:s,project:a}){const E=a===void 0||a===l.sT?a:(0,l.XB)(a);if(s===void 0)return E===void 0?{}:{project:E};const{ref:D,pin:A}=(0,l.rd)(s,{project:E??l.sT});if(A!==
void 0)throw new M.dz(`The new name '${s}' cannot have a digest`,{hint:"Leave the digest out"});if(E!==void 0&&D.project!==E)throw new M.dz(`The name '${s}' and\
 the project '${E}' name two projects`,{hint:"Leave one of them out"});const j=E!==void 0||s.startsWith("@")||s.includes("/");return{name:D.name,...j?{project:D.
project}:{}}}n(v,"importTarget");async function h(s,a){const{catalogue:E,c:D}=a;if(i(s))return(await f(s,a))[0]??o(s);const A=await _(s,a),j=[A];r(s)&&a.project===
void 0&&j.push({...A,ref:{...A.ref,project:l.sT}});for(const b of j)if(await E.store.read(b.ref,D)!==void 0)return b;const[$]=await f(s,a);if($!==void 0)return $;
throw await w(A,j,a)}n(h,"findName");async function c(s,a){const{catalogue:E,c:D}=a,A=i(s)?void 0:await _(s,a);if(A!==void 0&&await E.store.read(A.ref,D)!==void 0)
return A;const j=await f(s,a);if(j.length>1)throw d(s,j);return j[0]??A??o(s)}n(c,"ownName");const u=/^(?:sha256:)?([0-9a-f]{8,64})$/;function i(s){return s.startsWith(
"sha256:")}n(i,"isDigestLike");async function f(s,{catalogue:{store:a},c:E}){const D=u.exec(s)?.[1];if(D===void 0)return[];const A=[];for await(const T of a.listRefs(
E))A.push(T);const j=(0,e.A)(a.traits.concurrency),b=(await Promise.all(A.map(T=>j(async()=>({ref:T,bytes:await a.read(T,E)}))))).flatMap(({ref:T,bytes:x})=>{const L=x&&
(0,O.s)(x);return L!==void 0&&(0,p.ZD)(L).startsWith(D)?[{ref:T,pin:L}]:[]});if(new Set(b.map(({pin:T})=>T)).size>1)throw d(s,b);return b}n(f,"byId");function d(s,a){
return new M.dz(`'${s}' means several snapshots: ${a.map(({ref:E})=>(0,l.SN)(E)).join(", ")}`,{hint:"Give one of these names"})}n(d,"severalMeant");function o(s){
throw new M.m_(`There is no snapshot ${s}`,{hint:"See what there is with: vm snapshot list --json"})}n(o,"noSuchId");function r(s){return!s.startsWith("@")&&!(s.
split("@",1)[0]??"").includes("/")}n(r,"isBare");async function w({ref:s},a,{catalogue:E,c:D}){const A=[];for await(const $ of E.store.listRefs(D))(0,m.H)($.name,
s.name)&&A.push((0,l.SN)($));const j=a.length>1?`'${s.name}' not found, neither in project '${s.project}' nor in global`:`'${(0,l.SN)(s)}' not found`;return new M.
m_(`Snapshot ${j}`,{hint:A.length>0?`Did you mean ${A.slice(0,3).join(" or ")}?`:"See what there is with: vm snapshot list; or import it first with: vm snapshot\
 import <file>",fields:{project:s.project,name:s.name}})}n(w,"notFound")}),72790:((I,y,t)=>{t.d(y,{p:n(()=>c,"p")});var e=t(51455),m=t(76760);const p=1<<20;async function M(o,r=w=>w){
const w=await(0,e.stat)(o).catch(()=>{});if(w?.isFile()!==!0||w.size>p)return;const{isMap:s,parseDocument:a}=await t.e(8815).then(t.t.bind(t,38815,19)),E=await(0,e.
readFile)(o,"utf8").catch(()=>{});if(E===void 0)return;const D=a(r(E),{logLevel:"silent",uniqueKeys:!1});return s(D.contents)?D:void 0}n(M,"readLenientYaml");function O(o){
return typeof o=="string"||typeof o=="number"?String(o):void 0}n(O,"scalarText");var l=t(75558),P=t(22145),_=t(81807);const g="no-name-is-given";async function v({
directory:o,files:r,envFiles:w},{signal:s}){const{COMPOSE_PROJECT_NAME:a}=process.env;if(a)return a;const D=(await Promise.all(r.map($=>M($)))).map($=>O($?.get(
"name"))).findLast(Boolean),A=await Promise.all((w??[(0,m.join)(o,".env")]).map($=>(0,P.yR)($).catch(()=>{})));if(!D?.includes("$")&&!A.some($=>$?.includes("COM\
POSE_PROJECT_NAME")))return D;const j=JSON.stringify({name:D??g,services:{q:{image:"q"}}});try{const $={endpoint:void 0,directory:o,envFiles:w,files:["-"]},{stdout:b}=await(0,_.
Z)($,["config","--format","json"],{signal:s,input:j}),T=O(JSON.parse(b).name);return T===g?void 0:T}catch{return D}}n(v,"givenProjectName");const h=new AbortController().
signal;async function c(o){const r=await u(o);if(r!==void 0)return(0,l.Tb)(r);const w=await f(o),s=await(0,P.kb)(o,{endpoint:void 0,signal:h}).catch(()=>{}),a=s!==
void 0&&(w===void 0||d(s.root,w))?s:void 0,E=a&&await v(a,{signal:h});return(0,l.Tb)(E??(0,m.basename)(w??a?.root??o))}n(c,"detectProject");async function u(o){
const r=await M((0,m.join)(o,"vm.yaml"),i);return O(r?.getIn(["project","name"]))??O(r?.get("project.name"))}n(u,"fromVmYaml");function i(o){return o.replace(/^(\s*[\w.-]+:\s+)(@[^\s#]+)/gm,
"$1'$2'")}n(i,"quoteReferences");async function f(o){for(let r=o;;r=(0,m.dirname)(r)){if(await(0,e.stat)((0,m.join)(r,".git")).catch(()=>{})!==void 0)return r;if((0,m.
dirname)(r)===r)return}}n(f,"topFolder");function d(o,r){return!(0,m.relative)(r,o).split("/").includes("..")}n(d,"isInside")}),45516:((I,y,t)=>{t.d(y,{M:n(()=>p,
"M"),S:n(()=>M,"S")});var e=t(75892),m=t(23411);function p(c,u){for(const i of["maxAge","maxCount","maxSize",...m.J_]){const f=c[i],d=i==="keepLast"||i.startsWith(
"max")?0:1;if(!(f===void 0||Number.isFinite(f)&&f>=d&&(!v(i)||Number.isInteger(f))))throw new e.dz(`${u(i)} is ${f}, and must be a ${v(i)?"whole ":""}number fro\
m ${d}`)}}n(p,"checkRules");async function M(c,u,{now:i,sizeOf:f,groupOf:d=h}){const o=n(j=>[...Map.groupBy(j,d).values()],"grouped"),r=O(o(c),u),w=n(j=>r.has(j),
"isSafe"),s=new Map,a=n((j,$)=>{for(const b of j)s.has(b)||s.set(b,$)},"judge"),E=n(()=>c.filter(j=>w(j)||!s.has(j)),"remaining");a(l(c,u,i),"age"),a(P(o(E()),u,
w),"count"),a(await _(E(),u,{isSafe:w,sizeOf:f}),"size"),(0,m.hK)(u)&&!g(u)&&a(c,"keep");const D=[],A=[];for(const j of c){const $=s.get(j),b=r.get(j)??[];$!==void 0&&
b.length===0?D.push({snapshot:j,rule:$}):A.push({snapshot:j,reasons:b,...$!==void 0&&{spared:$}})}return{remove:D,keep:A}}n(M,"planRetention");function O(c,u){const i=new Map;
for(const f of c){const d=(0,m.mA)(f,u);for(const r of f){const w=[...r.isProtected===!0?["protected"]:[],...d.get(r)??[]];w.length>0&&i.set(r,w)}const[o]=f;o!==
void 0&&!i.has(o)&&u.keepLast!==0&&u.maxCount!==0&&i.set(o,["newest"])}return i}n(O,"reasonsIn");function l(c,{maxAge:u},i){return u===void 0?[]:c.filter(({manifest:f})=>i-
Date.parse(f.created_at)>u)}n(l,"byAge");function P(c,{maxCount:u},i){return u===void 0?[]:c.flatMap(f=>{const d=Math.max(0,f.length-u),o=f.filter(r=>!i(r));return[
...f.slice(u).filter(i),...o.slice(Math.max(0,o.length-d))]})}n(P,"byCount");async function _(c,{maxSize:u},{isSafe:i,sizeOf:f}){if(u===void 0)return[];let d=0;
for(const r of c.filter(i))d+=await f(r);const o=c.filter(r=>!i(r));for(const[r,w]of o.entries())if(d+=await f(w),d>u)return o.slice(r);return[]}n(_,"bySize");function g({
maxAge:c,maxCount:u,maxSize:i}){return c!==void 0||u!==void 0||i!==void 0}n(g,"hasLimits");function v(c){return c!=="maxAge"&&c!=="maxSize"&&c!=="keepWithin"}n(
v,"isCount");function h({ref:c}){return c.project}n(h,"projectOf")}),45680:((I,y,t)=>{t.d(y,{a:n(()=>m,"a")});const e=n(()=>{},"nothing");function m(p=new AbortController().
signal){return{signal:p,log:{debug:e,info:e,warn:e},progress:{start:n(()=>({add:e,done:e}),"start")}}}n(m,"quietContext")}),76363:((I,y,t)=>{t.d(y,{h:n(()=>O,"h"),
s:n(()=>l,"s")});var e=t(44143),m=t(75892),p=t(56566),M=t(13266);function O(_){const{snapshot_name:g,project_name:v,is_global:h,imported:c,packs:u,files:i,services:f,
volumes:d,bind_mounts:o,blobs:r,...w}=_,s={...w,services:f.map(({image_tag:a,image_file:E,...D})=>D),volumes:d.map(({volume_file:a,...E})=>E),...o!==void 0&&{bind_mounts:o.
map(({bind_file:a,...E})=>E)},blobs:r.map(({recipe:a,...E})=>E)};return(0,e.ol)(`${JSON.stringify(P(s),void 0,2)}
`)}n(O,"snapshotDigest");function l(_){try{return O((0,p.N)(_))}catch(g){if(g instanceof m.JC)return;throw g}}n(l,"digestIn");function P(_){return Object.fromEntries(
Object.keys(M.rc.shape).flatMap(g=>g in _?[[g,_[g]]]:[]))}n(P,"inOrder")}),56566:((I,y,t)=>{t.d(y,{Z:n(()=>v,"Z"),N:n(()=>h,"N")});var e=t(75892),m=t(13266);const p={
languages:m.Ju,tools:m.Bk,services:m.gw,volumes:m.Fi,bind_mounts:m.Fi,left_out:2*m.Fi,blobs:m.gM,packs:m.op,files:m.gM},M={layers:m.Uf,references:m.Ub};function O(d){
const{services:o}=Object(d),r=Array.isArray(o)?o:[];return l(p,d)??r.map(w=>l(M,w)).find(w=>w!==void 0)}n(O,"tooLong");function l(d,o){const r=Object(o),w=Object.
entries(d).find(([s,a])=>P(r[s])>a);return w&&`${w[0]}: more than ${w[1]} entries`}n(l,"longerThan");function P(d){return Array.isArray(d)?d.length:typeof d=="o\
bject"&&d!==null?Object.keys(d).length:0}n(P,"countOf");var _=t(83925),g=t(31824);const v=32*1024*1024;function h(d,o="metadata.json"){if(d.length>v)throw new e.
cs(`${o} has ${d.length} bytes, more than the limit of ${v}`);const r=c(d,o),w=u(r,o),s=i(w,o),a=(0,g.R)(r);if(a===void 0)throw new e.cs(`${o} is not a manifest\
: it has no checksum`);if(a.stated!==a.found)throw new e.cs(`${o} is damaged or was changed by hand: its checksum does not fit`);const E=O(w);if(E!==void 0)throw s?
f(o,s,E):new e.cs(`${o} is not a manifest: ${E}`);const D=m.rc.safeParse(w);if(D.success)return D.data;const A=(0,_.w)(D.error.issues);throw s?f(o,s,A):new e.cs(
`${o} is not a manifest: ${A}`)}n(h,"parseManifest");function c(d,o){try{return new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(d)}catch(r){throw new e.
cs(`${o} is not a manifest: it is not UTF-8`,{cause:r})}}n(c,"readText");function u(d,o){try{return JSON.parse(d)}catch(r){throw new e.cs(`${o} is not a manifes\
t: it is not JSON`,{cause:r})}}n(u,"readJson");function i(d,o){const r=typeof d=="object"&&d!==null&&"version"in d?d.version:void 0;if(typeof r!="string"||!/^\d{1,6}\.\d{1,6}$/.
test(r))return;const[w=0,s=0]=r.split(".").map(Number),[a=0,E=0]=m.hh.split(".").map(Number);if(w>a)throw f(o,r);if(w<a)throw new e.Wt(`${o} has the manifest ve\
rsion ${r}, which this version of vm does not read`);return s>E?r:void 0}n(i,"refuseOtherMajor");function f(d,o,r){const w=r===void 0?"":`: ${r}`;return new e.Wt(
`${d} was written by a newer version of vm (manifest version ${o})${w}`,{hint:"Update vm and try again"})}n(f,"writtenByNewer")}),83925:((I,y,t)=>{t.d(y,{w:n(()=>e,
"w")});function e(p){const[M]=p;if(M===void 0)return"it does not match the schema";const O=p.length>1?` (and ${p.length-1} more)`:"";return`${m(M.path)}: ${M.message.
replaceAll(new RegExp("\\p{Cc}","gu"),"?").slice(0,200)}${O}`}n(e,"describeIssues");function m(p){return p.length===0?"the document":p.map(O=>typeof O=="number"?
`[${O}]`:`.${String(O).replaceAll(/[^\w.@/ -]/g,"?").slice(0,64)}`).join("").replace(/^\./,"")}n(m,"fieldName")}),13266:((I,y,t)=>{t.d(y,{Bk:n(()=>f,"Bk"),EU:n(
()=>x,"EU"),Fi:n(()=>c,"Fi"),Ju:n(()=>i,"Ju"),Ub:n(()=>v,"Ub"),Uf:n(()=>g,"Uf"),Vz:n(()=>S,"Vz"),_O:n(()=>R,"_O"),gM:n(()=>u,"gM"),gw:n(()=>h,"gw"),h_:n(()=>B,"\
h_"),hh:n(()=>O,"hh"),lG:n(()=>P,"lG"),op:n(()=>d,"op"),rc:n(()=>U,"rc")});var e=t(26921),m=t(64377),p=t(75558),M=t(42316);const O="1.1",l=["image","container",
"compose"],P=4096,_=1e4,g=1024,v=1024,h=256,c=1024,u=1e5,i=1e3,f=1e4,d=1e6,o=new RegExp("^\\P{Cc}*$","u"),r=/^[\P{Cc}\t\n]*$/u,w=/^[0-9a-f]{64}$/,s=n(C=>e.YjP().
max(C).regex(o,"control characters are not allowed"),"words"),a=s(P),E=e.YjP().max(p.zB).regex(p.o_,"expected letters, digits, dot, underscore and dash, a lette\
r or digit first"),D=e.aig().int().nonnegative().max(Number.MAX_SAFE_INTEGER),A=e.YjP().regex(w,"expected 64 hex digits"),j=e.Uy$(["sha256:",e.YjP().regex(w)],{
error:"expected sha256: and 64 hex digits"}),$=e.YjP().max(64).regex(/^[a-z0-9]+\/[a-z0-9_]+(\/[a-z0-9.]+)?$/,"expected os/arch or os/arch/variant"),b=e.YjP().max(
512).regex(/^[A-Za-z0-9[][A-Za-z0-9._/:@[\]-]*$/,"expected an image reference"),T=e.Ikc({config:j,layers:e.YOg(j).max(g),platform:$,references:e.YOg(b).max(v)}),
x=e.YjP().max(100).regex(/^[A-Za-z0-9_][A-Za-z0-9._-]*(\/[A-Za-z0-9_][A-Za-z0-9._-]*)*$/,"expected a relative path of plain names"),L=e.Ikc({name:E.max(80),image_tag:b,
image_digest:j,image_file:x.optional(),layers:e.YOg(j).max(g),references:e.YOg(b).max(v),platform:$.optional()}),N=e.Ikc({name:e.YjP().max(255).regex(/^[A-Za-z0-9][A-Za-z0-9_.-]+$/,
"expected a volume's name"),digest:j,size_bytes:D,volume_file:x.optional()}),W=e.Ikc({path:a.regex(/^\//,"expected an absolute path"),type:e.k5n(["folder","file"]),
digest:j,size_bytes:D,bind_file:x.optional()}),k=e.g1P(s(64),s(256)).refine(C=>Object.keys(C).length<=i,`more than ${i} entries`),X=e.YOg(e.Ikc({manager:s(32),name:s(
512),version:s(512)})),z=e.Ikc({commit:e.YjP().regex(/^[0-9a-f]{7,64}$/),branch:a.nullable(),dirty:e.zMY()}),K=e.Ikc({path:x,size:D,sha256:A}),Y=e.Ikc({digest:j,
size:D,recipe:j.optional(),role:e.k5n(["config","layer","volume","metadata"]),path:x.optional()}),R=a,S=s(256),B=e.YjP().max(_).regex(r,"control characters are \
not allowed"),U=e.Ikc({version:e.YjP().regex(/^\d{1,6}\.\d{1,6}$/,"expected <major>.<minor>"),kind:e.k5n(l),snapshot_name:E,project_name:E,is_global:e.zMY(),created_at:m.
w$(),description:B,image_digest:j,platform:$,size_bytes:D,languages:k,tools:e.YOg(a).max(f),services:e.YOg(L).min(1).max(h),volumes:e.YOg(N).max(c),bind_mounts:e.
YOg(W).max(c).optional(),left_out:e.YOg(a).max(2*c).optional(),git:z.nullable(),source:e.Ikc({type:e.k5n(["built","captured","imported"]),from:a,build_seconds:e.
aig().nonnegative().optional()}),imported:e.Ikc({from:a}).optional(),trigger:e.k5n(M.N).optional(),context:R.optional(),run_id:S.optional(),container:e.Ikc({id:A,
name:s(255),of:s(255).optional()}).optional(),tool_version:a,blobs:e.YOg(Y).max(u),packs:e.YOg(A).max(d).optional(),files:e.YOg(K).max(u).optional()}),J=U.extend(
{checksum:j})}),31824:((I,y,t)=>{t.d(y,{R:n(()=>M,"R"),o:n(()=>p,"o")});var e=t(44143);const m=/^ {2}"checksum": "(sha256:[0-9a-f]{64})",\n/m;function p(O){const l=`${JSON.
stringify(O,void 0,2)}
`,P=l.indexOf(`
`,2)+1;return`${l.slice(0,P)}  "checksum": "${(0,e.ol)(l)}",
${l.slice(P)}`}n(p,"seal");function M(O){const l=m.exec(O);if(l===null)return;const P=O.slice(0,l.index)+O.slice(l.index+l[0].length);return{stated:l[1],found:(0,e.
ol)(P)}}n(M,"sealOf")}),14717:((I,y,t)=>{t.d(y,{Y:n(()=>m,"Y"),v:n(()=>e,"v")});function e({source:p,imported:M}){return M===void 0?p:{...p,type:"imported",from:M.
from}}n(e,"sourceOf");function m({services:p,blobs:M,packs:O,files:l,bind_mounts:P,left_out:_,...g}){return g}n(m,"summaryOf")}),28923:((I,y,t)=>{t.d(y,{R:n(()=>l,
"R")});var e=t(23919),m=t(73515),p=t(68166),M=t(75892),O=t(42316);async function l(P,{config:_,product:g,c:v}){const{chosen:h,directory:c,trigger:u,context:i,runId:f,
description:d="",force:o=!1}=P;if(u!==void 0&&!O.N.includes(u))throw new M.dz(`There is no trigger '${u}'`,{hint:`Choose one of ${O.N.join(", ")}`});if(u!==void 0&&
!(0,m._b)(_,u))return;const r=P.name??await s(),w=await(0,p.oW)(r,{project:P.project,cwd:c});return{...h,ref:w,description:d,force:o,directory:c,limits:_.limits,
...u!==void 0&&{trigger:u},...i!==void 0&&{context:i},...f!==void 0&&{runId:f}};async function s(){const{machine:a,from:E}=h,D=a.kind==="container"?(await(await g.
openContainers()).examine(a,v)).name:E;return(0,e.T)(_.namingPattern,{container:D,trigger:u??"manual",now:new Date},v.log.warn)}}n(l,"requestAt")})};export{Z as id,G as ids,H as modules};
