var H=Object.defineProperty;var n=($,D)=>H($,"name",{value:D,configurable:!0});const en=4793,tn=[4793],on={72222:(($,D,e)=>{e.d(D,{$:n(()=>E,"$")});var t=e(18753),c=e(75892),d=e(22506),M=e(75558);function E({ref:g,manifest:v},{maxAge:l,shown:m,
hint:O}){if(l===void 0||!(0,t.t)({manifest:v},l))return;const u=(0,d.Yi)(new Date(v.created_at)),s=m??(0,d.Xo)(l/1e3);throw new c.m_(`Snapshot '${(0,M.SN)(g)}' \
is older than ${s}: it was created at ${u}`,{hint:O})}n(E,"assertYoung")}),50755:(($,D,e)=>{e.d(D,{H:n(()=>d,"H")});var t=e(76760),c=e(99786);function d(M,{cwd:E}){
const{context:g=".",file:v,target:l,platform:m,network:O}=M,u=(0,c.u)(g),s=u?g:(0,t.resolve)(E,g);return{spec:{context:s,buildArgs:M.buildArgs??{},labels:M.labels??
{},secrets:M.secrets??[],noCache:M.noCache===!0,tags:M.tags??[],...v!==void 0&&{file:u?v:(0,t.resolve)(E,v)},...l!==void 0&&{target:l},...m!==void 0&&{platform:m},
...O!==void 0&&{network:O}},from:v??(u?g:(0,t.join)(g,"Dockerfile")),directory:u?E:s}}n(d,"planBuildSpec")}),80739:(($,D,e)=>{e.d(D,{_:n(()=>M,"_")});var t=e(75892),
c=e(57588),d=e(20473);function M(g,{kinds:v,directory:l}){const m=(0,d.cz)(v,({selectors:f})=>f),O=m.filter(f=>(0,d.vM)(g,f));if(O.length>1)throw new t.dz((0,c.
iU)`${E(O," and ")} are mutually exclusive`,{hint:(0,c.iU)`Use only one of ${E(m,", ")}`});const u=O[0]?.kinds[0]??v.all.find(({selectors:f})=>Object.keys(f).length===
0);if(u===void 0)throw new t.dz("Nothing is selected",{hint:(0,c.iU)`Set one of ${E(m,", ")}`});const s=(0,d.cz)(v,({captureOptions:f})=>f).find(f=>!f.kinds.includes(
u)&&(0,d.vM)(g,f));if(s!==void 0)throw new t.dz((0,c.iU)`${(0,c.uK)(s.id)} applies to ${(0,d.B7)(s.kinds)}, not to ${u.title}`,{hint:"Leave it out"});return{kind:u.
name,...u.select(g,{directory:l})}}n(M,"selectTarget");function E(g,v){return(0,c.hw)(g.map(({id:l})=>(0,c.uK)(l)),v)}n(E,"options")}),31983:(($,D,e)=>{e.d(D,{j:n(
()=>v,"j")});var t=e(23919),c=e(73515),d=e(28278),M=e(75892),E=e(42316),g=e(7641);async function v(l,{config:m,product:O,c:u}){const{chosen:s,directory:f,trigger:a,
context:h,runId:r,description:o="",force:i=!1}=l;if(a!==void 0&&!E.N.includes(a))throw new M.dz(`Unknown trigger '${a}'`,{hint:`Use one of ${E.N.join(", ")}`});
if(a!==void 0&&!(0,c.oh)(m,a))return;const w=l.name??await p(),_=await(0,d.oW)(w,{project:l.project,cwd:f});return{...s,ref:_,description:o,force:i,directory:f,
limits:m.limits,...a!==void 0&&{trigger:a},...h!==void 0&&{context:h},...r!==void 0&&{runId:r}};async function p(){const{kind:P,machine:A,from:j}=s,I=await O.kinds.
get(P).open(),y=(0,g.J)(I)?(await I.examine(A,u)).name:j;return(0,t.T)(m.namingPattern,{container:y,trigger:a??"manual",now:new Date},u.log.warn)}}n(v,"toCreate\
Request")}),7598:(($,D,e)=>{e.d(D,{n:n(()=>E,"n")});var t=e(75892),c=e(57588),d=e(20473);function M(g,v,{kinds:l}){for(const m of(0,d.cz)(l,({restoreOptions:O})=>O))
if(!(m.kinds.includes(v)||!(0,d.vM)(g,m)))throw new t.dz((0,c.iU)`${(0,c.uK)(m.id)} applies to ${(0,d.B7)(m.kinds)}, and this snapshot is ${v.title}`,{hint:"Lea\
ve it out"})}n(M,"assertOptionsApply");async function E({name:g,snapshot:v,options:l,confirmPlatform:m,...O},u,{product:s,c:f}){const a=s.kinds.get(v.manifest.kind);
M(l,a,{kinds:s.kinds});const h={...a.restoreRequest(l,O),name:g,snapshot:v,confirmPlatform:m},r=await s.restore(h,{catalog:u,provider:await a.open()},f);return{
...r,kind:a,description:a.describe(r.machine,r)}}n(E,"restoreSnapshot")}),10571:(($,D,e)=>{e.d(D,{E2:n(()=>l,"E2"),Fy:n(()=>g,"Fy"),Uf:n(()=>m,"Uf"),mP:n(()=>v,
"mP")});var t=e(73024),c=e(51455),d=e(76760),M=e(75892),E=e(83620);async function g(u,s,f){const a=(0,d.join)(s.home,".config","vm"),h=u===void 0?await r():v(u,
s);return{location:h??(0,d.join)(a,"snapshots"),isNamed:h!==void 0};async function r(){if(s.env.VM_SNAPSHOTS_DIR)return O(s.env.VM_SNAPSHOTS_DIR,s.cwd,s);if(f!==
void 0)return f;const o=(0,d.join)(a,"config.yaml"),i=(0,t.existsSync)(o)?await(await Promise.all([e.e(8815),e.e(6574)]).then(e.bind(e,66574))).readSnapshotsDir(
o):void 0;return i===void 0?void 0:O(i,a,s)}}n(g,"storeLocation");function v(u,s){if(u==="")throw new M.dz("the location is empty",{hint:"Specify a folder, or a\
 location such as s3://bucket/prefix"});if((0,E.bn)(u))throw new M.dz(`'${(0,E.DW)(u)}' is the location of a bundle, not of a repository`,{hint:"Use vm snapshot\
 export <name> --output <location> or vm snapshot import <location> for bundles"});return O(u,s.cwd,s)}n(v,"repositoryLocation");function l(u,s){return u==="-"?
u:O(u,s.cwd,s)}n(l,"bundleLocation");async function m(u,s,f){const a=l(u??s,f);return u===void 0||u==="-"||(0,E.dz)(a)!==void 0?a:u.endsWith("/")||(await(0,c.stat)(
a).catch(()=>{}))?.isDirectory()===!0?(0,d.join)(a,s):a}n(m,"bundleOutput");function O(u,s,{home:f}){return(0,E.dz)(u)!==void 0?u:u==="~"||u.startsWith("~/")?(0,d.
join)(f,u.slice(1)):(0,d.isAbsolute)(u)?u:(0,d.resolve)(s,u)}n(O,"absolute")}),23919:(($,D,e)=>{e.d(D,{D:n(()=>d,"D"),T:n(()=>E,"T")});var t=e(77598),c=e(75558);
const d="{container_name}_{trigger}_{timestamp}",M=["container_name","trigger","timestamp","snapshot_id"];function E(m,O,u){const s=[...m.matchAll(/\{([^{}]*)\}/g)].
map(([,i=""])=>i).find(i=>!v(i));if(s!==void 0){const i=M.map(w=>`{${w}}`).join(", ");return u(`naming_pattern has an unknown variable {${s}} (known: ${i}): usi\
ng ${d}`),E(d,O,u)}const f=/\{(timestamp|snapshot_id)\}/.test(m)?m:`${m}_{snapshot_id}`,a={container_name:O.container,trigger:O.trigger,timestamp:l(O.now),snapshot_id:(0,t.
randomBytes)(4).toString("hex")},h=g(f,a),r=h.length-c.zB;if(r<=0)return h;const o=g(f,{...a,container_name:a.container_name.slice(0,Math.max(1,a.container_name.
length-r))});return o.length<=c.zB?o:(u(`naming_pattern produces names of more than ${c.zB} characters: using ${d}`),E(d,O,u))}n(E,"nameByPattern");function g(m,O){
return m.replaceAll(/\{(\w+)\}/g,(s,f)=>O[f]).replaceAll(/[^A-Za-z0-9._-]+/g,"-").replace(/^[^A-Za-z0-9]+/,"")}n(g,"render");function v(m){return M.some(O=>O===
m)}n(v,"isVariable");function l(m){return m.toISOString().replaceAll(/[-:.]/g,"")}n(l,"timestamp")}),73515:(($,D,e)=>{e.d(D,{RB:n(()=>s,"RB"),oh:n(()=>u,"oh")});
var t=e(51455),c=e(76760),d=e(75892),M=e(24746),E=e(57588),g=e(42316),v=e(23919);const l="snapshot-config.json",m=1<<20,O={triggers:g.N,storagePath:void 0,limits:{},
namingPattern:v.D,file:void 0};function u({triggers:h},r){return r==="manual"||h.includes(r)}n(u,"isTriggerEnabled");async function s(h,r){const o=h??(r.env.VM_SNAPSHOT_CONFIG||
void 0),i=o===void 0?(0,c.join)(r.home,".config","vm",l):(0,c.resolve)(r.cwd,o.replace(/^~(?=\/)/,r.home)),w=await f(i);if(w!==void 0)return(await Promise.all([
e.e(6921),e.e(5705)]).then(e.bind(e,45705))).snapshotConfigOf(a(w,i),{file:i,place:r});if(o===void 0)return O;throw new d.m_(`Configuration file ${i} not found`,
{hint:h===void 0?"Correct VM_SNAPSHOT_CONFIG, or unset it":(0,E.iU)`Correct ${(0,E.uK)("config")}, or omit it`})}n(s,"readSnapshotConfig");async function f(h){try{
return await(0,M.MH)(`Cannot read ${h}`,async()=>{if((await(0,t.stat)(h)).size>m)throw new d.dz(`${h} is not a valid configuration: it is larger than 1 MB`);return await(0,t.
readFile)(h,"utf8")})}catch(r){if(r instanceof d.m_)return;throw r}}n(f,"readText");function a(h,r){try{return JSON.parse(h.replace(/^\uFEFF/,""))}catch(o){const[
,i]=/\(line (\d+) column \d+\)/.exec(o instanceof Error?o.message:"")??[];throw new d.dz(`${r} is not valid JSON${i===void 0?"":`: look at line ${i}`}`,{hint:"C\
heck for a comma after the last entry, a missing quote or comma, and comments",cause:o})}}n(a,"parseJson")}),18753:(($,D,e)=>{e.d(D,{t:n(()=>t,"t")});function t({
manifest:c},d){return Date.now()-Date.parse(c.created_at)>d}n(t,"isOlder")}),28278:(($,D,e)=>{e.d(D,{Dh:n(()=>O,"Dh"),bd:n(()=>u,"bd"),oW:n(()=>m,"oW"),qU:n(()=>s,
"qU")});var t=e(70370),c=e(44143),d=e(75892),M=e(69893),E=e(76363),g=e(75558),v=e(51102);async function l(_,{project:p,cwd:P}){return p!==void 0?(0,g.rd)(_,{project:(0,g.
XB)(p)}):(0,g.rd)(_,{project:i(_)?await(0,v.p)(P):g.sT})}n(l,"exactName");async function m(_,p){const{ref:P,pin:A}=await l(_,p);if(A===void 0)return P;throw new d.
dz(`Cannot create '${P.name}@${A}': a digest can only name an existing snapshot`,{hint:"Omit the digest"})}n(m,"newName");function O({name:_,project:p}){const P=p===
void 0||p===g.sT?p:(0,g.XB)(p);if(_===void 0)return P===void 0?{}:{project:P};const{ref:A,pin:j}=(0,g.rd)(_,{project:P??g.sT});if(j!==void 0)throw new d.dz(`The\
 new name '${_}' cannot have a digest`,{hint:"Omit the digest"});if(P!==void 0&&A.project!==P)throw new d.dz(`The name '${_}' and the project '${P}' name differ\
ent projects`,{hint:"Omit one of them"});const I=P!==void 0||_.startsWith("@")||_.includes("/");return{name:A.name,...I?{project:A.project}:{}}}n(O,"importTarge\
t");async function u(_,p){const{catalog:P,c:A}=p;if(a(_))return(await h(_,p))[0]??o(_);const j=await l(_,p),I=[j];i(_)&&p.project===void 0&&I.push({...j,ref:{...j.
ref,project:g.sT}});for(const T of I)if(await P.store.read(T.ref,A)!==void 0)return T;const[y]=await h(_,p);if(y!==void 0)return y;throw await w(j,I,p)}n(u,"fin\
dName");async function s(_,p){const{catalog:P,c:A}=p,j=a(_)?void 0:await l(_,p);if(j!==void 0&&await P.store.read(j.ref,A)!==void 0)return j;const I=await h(_,p);
if(I.length>1)throw r(_,I);return I[0]??j??o(_)}n(s,"ownName");const f=/^(?:sha256:)?([0-9a-f]{8,64})$/;function a(_){return _.startsWith("sha256:")}n(a,"isDige\
stLike");async function h(_,{catalog:{store:p},c:P}){const A=f.exec(_)?.[1];if(A===void 0)return[];const j=[];for await(const x of p.listRefs(P))j.push(x);const I=(0,t.
A)(p.traits.concurrency),T=(await Promise.all(j.map(x=>I(async()=>({ref:x,bytes:await p.read(x,P)}))))).flatMap(({ref:x,bytes:L})=>{const b=L&&(0,E.s)(L);return b!==
void 0&&(0,c.ZD)(b).startsWith(A)?[{ref:x,pin:b}]:[]});if(new Set(T.map(({pin:x})=>x)).size>1)throw r(_,T);return T}n(h,"byId");function r(_,p){return new d.dz(
`'${_}' is ambiguous, it matches several snapshots: ${p.map(({ref:P})=>(0,g.SN)(P)).join(", ")}`,{hint:"Use one of these names"})}n(r,"severalMeant");function o(_){
throw new d.m_(`Snapshot ${_} not found`,{hint:"List the existing snapshots with: vm snapshot list --json"})}n(o,"noSuchId");function i(_){return!_.startsWith("\
@")&&!(_.split("@",1)[0]??"").includes("/")}n(i,"isBare");async function w({ref:_},p,{catalog:P,c:A}){const j=[];for await(const y of P.store.listRefs(A))(0,M.S)(
y.name,_.name)&&j.push((0,g.SN)(y));const I=p.length>1?`'${_.name}' not found, neither in project '${_.project}' nor in global`:`'${(0,g.SN)(_)}' not found`;return new d.
m_(`Snapshot ${I}`,{hint:j.length>0?`Did you mean ${j.slice(0,3).join(" or ")}?`:"List the existing snapshots with: vm snapshot list; or import it first with: v\
m snapshot import <file>",fields:{project:_.project,name:_.name}})}n(w,"notFound")}),51102:(($,D,e)=>{e.d(D,{p:n(()=>s,"p")});var t=e(51455),c=e(76760);const d=1<<
20;async function M(o,i=w=>w){const w=await(0,t.stat)(o).catch(()=>{});if(w?.isFile()!==!0||w.size>d)return;const{isMap:_,parseDocument:p}=await e.e(8815).then(
e.t.bind(e,38815,19)),P=await(0,t.readFile)(o,"utf8").catch(()=>{});if(P===void 0)return;const A=p(i(P),{logLevel:"silent",uniqueKeys:!1});return _(A.contents)?
A:void 0}n(M,"readLenientYaml");function E(o){return typeof o=="string"||typeof o=="number"?String(o):void 0}n(E,"scalarText");var g=e(75558),v=e(22145),l=e(81807);
const m="no-name-is-given";async function O({directory:o,files:i,envFiles:w},{signal:_}){const{COMPOSE_PROJECT_NAME:p}=process.env;if(p)return p;const A=(await Promise.
all(i.map(y=>M(y)))).map(y=>E(y?.get("name"))).findLast(Boolean),j=await Promise.all((w??[(0,c.join)(o,".env")]).map(y=>(0,v.yR)(y).catch(()=>{})));if(!A?.includes(
"$")&&!j.some(y=>y?.includes("COMPOSE_PROJECT_NAME")))return A;const I=JSON.stringify({name:A??m,services:{q:{image:"q"}}});try{const y={endpoint:void 0,directory:o,
envFiles:w,files:["-"]},{stdout:T}=await(0,l.Z)(y,["config","--format","json"],{signal:_,input:I}),x=E(JSON.parse(T).name);return x===m?void 0:x}catch{return A}}
n(O,"givenProjectName");const u=new AbortController().signal;async function s(o){const i=await f(o);if(i!==void 0)return(0,g.Tb)(i);const w=await h(o),_=await(0,v.
kb)(o,{endpoint:void 0,signal:u}).catch(()=>{}),p=_!==void 0&&(w===void 0||r(_.root,w))?_:void 0,P=p&&await O(p,{signal:u});return(0,g.Tb)(P??(0,c.basename)(w??
p?.root??o))}n(s,"detectProject");async function f(o){const i=await M((0,c.join)(o,"vm.yaml"),a);return E(i?.getIn(["project","name"]))??E(i?.get("project.name"))}
n(f,"fromVmYaml");function a(o){return o.replace(/^(\s*[\w.-]+:\s+)(@[^\s#]+)/gm,"$1'$2'")}n(a,"quoteReferences");async function h(o){for(let i=o;;i=(0,c.dirname)(
i)){if(await(0,t.stat)((0,c.join)(i,".git")).catch(()=>{})!==void 0)return i;if((0,c.dirname)(i)===i)return}}n(h,"topFolder");function r(o,i){return!(0,c.relative)(
i,o).split("/").includes("..")}n(r,"isInside")}),17799:(($,D,e)=>{e.d(D,{J_:n(()=>c,"J_"),hK:n(()=>d,"hK"),mA:n(()=>M,"mA")});const t={hourly:["keepHourly",l=>l.
slice(0,13)],daily:["keepDaily",l=>l.slice(0,10)],weekly:["keepWeekly",g],monthly:["keepMonthly",l=>l.slice(0,7)],yearly:["keepYearly",l=>l.slice(0,4)]},c=["kee\
pLast",...Object.values(t).map(([l])=>l),"keepWithin"];function d(l){return c.some(m=>l[m]!==void 0)}n(d,"hasKeepRules");function M(l,m){const O=new Map,u=n((a,h)=>{
O.set(a,[...O.get(a)??[],h])},"keep");for(const a of l.slice(0,m.keepLast??0))u(a,"last");for(const[a,[h]]of Object.entries(t))for(const r of E(l,a,m[h]??0))u(r,
a);const{keepWithin:s}=m,[f]=l;if(s===void 0||f===void 0)return O;for(const a of l)v(f)-v(a)<s&&u(a,"within");return O}n(M,"keptBy");function E(l,m,O){const[,u]=t[m],
s=[];let f;for(const[a,h]of l.entries()){if(s.length>=O)break;const r=u(new Date(v(h)).toISOString());r===f&&a<l.length-1||(f=r,s.push(h))}return s}n(E,"ofPerio\
ds");function g(l){const m=new Date(`${l.slice(0,10)}T00:00:00Z`);return m.setUTCDate(m.getUTCDate()-(m.getUTCDay()+6)%7),m.toISOString().slice(0,10)}n(g,"monda\
yOf");function v({manifest:l}){return Date.parse(l.created_at)}n(v,"madeAt")}),44688:(($,D,e)=>{e.d(D,{M:n(()=>d,"M"),S:n(()=>M,"S")});var t=e(75892),c=e(17799);
function d(s,f){for(const a of["maxAge","maxCount","maxSize",...c.J_]){const h=s[a],r=a==="keepLast"||a.startsWith("max")?0:1;if(!(h===void 0||Number.isFinite(h)&&
h>=r&&(!O(a)||Number.isInteger(h))))throw new t.dz(`${f(a)} is ${h}, but must be a ${O(a)?"whole ":""}number of at least ${r}`)}}n(d,"checkRules");async function M(s,f,{
now:a,sizeOf:h,groupOf:r=u}){const o=n(I=>[...Map.groupBy(I,r).values()],"grouped"),i=E(o(s),f),w=n(I=>i.has(I),"isSafe"),_=new Map,p=n((I,y)=>{for(const T of I)
_.has(T)||_.set(T,y)},"judge"),P=n(()=>s.filter(I=>w(I)||!_.has(I)),"remaining");p(g(s,f,a),"age"),p(v(o(P()),f,w),"count"),p(await l(P(),f,{isSafe:w,sizeOf:h}),
"size"),(0,c.hK)(f)&&!m(f)&&p(s,"keep");const A=[],j=[];for(const I of s){const y=_.get(I),T=i.get(I)??[];y!==void 0&&T.length===0?A.push({snapshot:I,rule:y}):j.
push({snapshot:I,reasons:T,...y!==void 0&&{spared:y}})}return{remove:A,keep:j}}n(M,"planRetention");function E(s,f){const a=new Map;for(const h of s){const r=(0,c.
mA)(h,f);for(const i of h){const w=[...i.isProtected===!0?["protected"]:[],...r.get(i)??[]];w.length>0&&a.set(i,w)}const[o]=h;o!==void 0&&!a.has(o)&&f.keepLast!==
0&&f.maxCount!==0&&a.set(o,["newest"])}return a}n(E,"reasonsIn");function g(s,{maxAge:f},a){return f===void 0?[]:s.filter(({manifest:h})=>a-Date.parse(h.created_at)>
f)}n(g,"byAge");function v(s,{maxCount:f},a){return f===void 0?[]:s.flatMap(h=>{const r=Math.max(0,h.length-f),o=h.filter(i=>!a(i));return[...h.slice(f).filter(
a),...o.slice(Math.max(0,o.length-r))]})}n(v,"byCount");async function l(s,{maxSize:f},{isSafe:a,sizeOf:h}){if(f===void 0)return[];let r=0;for(const i of s.filter(
a))r+=await h(i);const o=s.filter(i=>!a(i));for(const[i,w]of o.entries())if(r+=await h(w),r>f)return o.slice(i);return[]}n(l,"bySize");function m({maxAge:s,maxCount:f,
maxSize:a}){return s!==void 0||f!==void 0||a!==void 0}n(m,"hasLimits");function O(s){return s!=="maxAge"&&s!=="maxSize"&&s!=="keepWithin"}n(O,"isCount");function u({
ref:s}){return s.project}n(u,"projectOf")}),45680:(($,D,e)=>{e.d(D,{a:n(()=>c,"a")});const t=n(()=>{},"nothing");function c(d=new AbortController().signal){return{
signal:d,log:{debug:t,info:t,warn:t},progress:{start:n(()=>({add:t,done:t}),"start")}}}n(c,"quietContext")}),52875:(($,D,e)=>{e.d(D,{l:n(()=>t,"l"),w:n(()=>c,"w")});
const t=4096;function c(d,M=t){return d.replaceAll(new RegExp("\\p{Cc}+","gu"),"?").slice(0,M)}n(c,"plainText")}),72018:(($,D,e)=>{e.d(D,{i:n(()=>d,"i"),l:n(()=>M,
"l")});var t=e(44143);const c=/^ {2}"checksum": "(sha256:[0-9a-f]{64})",\n/m;function d(E){const g=`${JSON.stringify(E,void 0,2)}
`,v=g.indexOf(`
`,2)+1;return`${g.slice(0,v)}  "checksum": "${(0,t.ol)(g)}",
${g.slice(v)}`}n(d,"withChecksum");function M(E){const g=c.exec(E);if(g===null)return;const v=E.slice(0,g.index)+E.slice(g.index+g[0].length);return{stated:g[1],
found:(0,t.ol)(v)}}n(M,"checksumOf")}),76363:(($,D,e)=>{e.d(D,{h:n(()=>E,"h"),s:n(()=>g,"s")});var t=e(44143),c=e(75892),d=e(56566),M=e(13266);function E(l){const{
snapshot_name:m,project_name:O,is_global:u,imported:s,packs:f,files:a,services:h,volumes:r,bind_mounts:o,parts:i,blobs:w,..._}=l,p={..._,...h.length>0&&{services:h.
map(({image_tag:P,image_file:A,...j})=>j)},volumes:r.map(({volume_file:P,...A})=>A),...o!==void 0&&{bind_mounts:o.map(({bind_file:P,...A})=>A)},...i!==void 0&&{
parts:i.map(({part_file:P,...A})=>A)},blobs:w.map(({recipe:P,...A})=>A)};return(0,t.ol)(`${JSON.stringify(v(p),void 0,2)}
`)}n(E,"snapshotDigest");function g(l){try{return E((0,d.N)(l))}catch(m){if(m instanceof c.JC)return;throw m}}n(g,"digestIn");function v(l){return Object.fromEntries(
Object.keys(M.rc.shape).flatMap(m=>m in l?[[m,l[m]]]:[]))}n(v,"inOrder")}),56566:(($,D,e)=>{e.d(D,{Z:n(()=>O,"Z"),N:n(()=>u,"N")});var t=e(75892),c=e(13266);const d={
languages:c.Ju,tools:c.Bk,services:c.gw,volumes:c.Fi,bind_mounts:c.Fi,parts:c.kz,left_out:2*c.Fi,blobs:c.gM,packs:c.op,files:c.gM},M={layers:c.Uf,references:c.Ub};
function E(r){const{services:o}=Object(r),i=Array.isArray(o)?o:[];return g(d,r)??i.map(w=>g(M,w)).find(w=>w!==void 0)}n(E,"tooLong");function g(r,o){const i=Object(
o),w=Object.entries(r).find(([_,p])=>v(i[_])>p);return w&&`${w[0]}: more than ${w[1]} entries`}n(g,"longerThan");function v(r){return Array.isArray(r)?r.length:
typeof r=="object"&&r!==null?Object.keys(r).length:0}n(v,"countOf");var l=e(72018),m=e(93211);const O=32*1024*1024;function u(r,o="metadata.json"){if(r.length>O)
throw new t.cs(`${o} has ${r.length} bytes, more than the limit of ${O}`);const i=s(r,o),w=f(i,o),_=a(w,o),p=(0,l.l)(i);if(p===void 0)throw new t.cs(`${o} is no\
t a manifest: it has no checksum`);if(p.stated!==p.found)throw new t.cs(`${o} is damaged or was edited: its checksum does not match`);const P=E(w);if(P!==void 0)
throw _?h(o,_,P):new t.cs(`${o} is not a manifest: ${P}`);const A=c.rc.safeParse(w);if(A.success)return A.data;const j=(0,m.w)(A.error.issues);throw _?h(o,_,j):
new t.cs(`${o} is not a manifest: ${j}`)}n(u,"parseManifest");function s(r,o){try{return new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(r)}catch(i){throw new t.
cs(`${o} is not a manifest: it is not UTF-8`,{cause:i})}}n(s,"readText");function f(r,o){try{return JSON.parse(r)}catch(i){throw new t.cs(`${o} is not a manifes\
t: it is not JSON`,{cause:i})}}n(f,"readJson");function a(r,o){const i=typeof r=="object"&&r!==null&&"version"in r?r.version:void 0;if(typeof i!="string"||!/^\d{1,6}\.\d{1,6}$/.
test(i))return;const[w=0,_=0]=i.split(".").map(Number),[p=0,P=0]=c.hh.split(".").map(Number);if(w>p)throw h(o,i);if(w<p)throw new t.Wt(`${o} has manifest versio\
n ${i}, which this version of vm cannot read`);return _>P?i:void 0}n(a,"refuseOtherMajor");function h(r,o,i){const w=i===void 0?"":`: ${i}`;return new t.Wt(`${r}\
 was written by a newer version of vm (manifest version ${o})${w}`,{hint:"Update vm and try again"})}n(h,"writtenByNewer")}),93211:(($,D,e)=>{e.d(D,{w:n(()=>t,"\
w")});function t(d){const[M]=d;if(M===void 0)return"it does not match the schema";const E=d.length>1?` (and ${d.length-1} more)`:"";return`${c(M.path)}: ${M.message.
replaceAll(new RegExp("\\p{Cc}","gu"),"?").slice(0,200)}${E}`}n(t,"describeIssues");function c(d){return d.length===0?"the document":d.map(E=>typeof E=="number"?
`[${E}]`:`.${String(E).replaceAll(/[^\w.@/ -]/g,"?").slice(0,64)}`).join("").replace(/^\./,"")}n(c,"fieldName")}),13266:(($,D,e)=>{e.d(D,{Bk:n(()=>r,"Bk"),EU:n(
()=>b,"EU"),Fi:n(()=>s,"Fi"),GX:n(()=>V,"GX"),Ju:n(()=>h,"Ju"),Ub:n(()=>O,"Ub"),Uf:n(()=>m,"Uf"),Vz:n(()=>B,"Vz"),_O:n(()=>U,"_O"),gM:n(()=>a,"gM"),gw:n(()=>u,"\
gw"),h_:n(()=>S,"h_"),hh:n(()=>g,"hh"),kz:n(()=>f,"kz"),op:n(()=>o,"op"),rc:n(()=>k,"rc")});var t=e(26921),c=e(64377),d=e(52875),M=e(75558),E=e(42316);const g="\
1.2",v={image:"1.0",container:"1.1",compose:"1.1"},l=1e4,m=1024,O=1024,u=256,s=1024,f=1024,a=1e5,h=1e3,r=1e4,o=1e6,i=new RegExp("^\\P{Cc}*$","u"),w=/^[\P{Cc}\t\n]*$/u,
_=/^[0-9a-f]{64}$/,p=n(C=>t.YjP().max(C).regex(i,"control characters are not allowed"),"words"),P=p(d.l),A=t.YjP().max(M.zB).regex(M.o_,"expected letters, digit\
s, dot, underscore and dash, a letter or digit first"),j=t.aig().int().nonnegative().max(Number.MAX_SAFE_INTEGER),I=t.YjP().regex(_,"expected 64 hex digits"),y=t.
Uy$(["sha256:",t.YjP().regex(_)],{error:"expected sha256: and 64 hex digits"}),T=t.YjP().max(64).regex(/^[a-z0-9]+\/[a-z0-9_]+(\/[a-z0-9.]+)?$/,"expected os/arc\
h or os/arch/variant"),x=t.YjP().max(512).regex(/^[A-Za-z0-9[][A-Za-z0-9._/:@[\]-]*$/,"expected an image reference"),L=t.Ikc({config:y,layers:t.YOg(y).max(m),platform:T,
references:t.YOg(x).max(O)}),b=t.YjP().max(100).regex(/^[A-Za-z0-9_][A-Za-z0-9._-]*(\/[A-Za-z0-9_][A-Za-z0-9._-]*)*$/,"expected a relative path of plain names"),
W=t.Ikc({name:A.max(80),image_tag:x,image_digest:y,image_file:b.optional(),layers:t.YOg(y).max(m),references:t.YOg(x).max(O),platform:T.optional()}),K=t.Ikc({name:t.
YjP().max(255).regex(/^[A-Za-z0-9][A-Za-z0-9_.-]+$/,"expected a volume's name"),digest:y,size_bytes:j,volume_file:b.optional()}),z=t.Ikc({path:P.regex(/^\//,"ex\
pected an absolute path"),type:t.k5n(["folder","file"]),digest:y,size_bytes:j,bind_file:b.optional()}),R=/^[a-z][a-z0-9-]{0,31}$/,N=t.Ikc({role:t.YjP().regex(R,
"expected lower-case letters, digits and dashes"),name:A,digest:y,size_bytes:j,part_file:b.optional()}),Y=t.g1P(p(64),p(256)).refine(C=>Object.keys(C).length<=h,
`more than ${h} entries`),Q=t.YOg(t.Ikc({manager:p(32),name:p(512),version:p(512)})),F=t.Ikc({commit:t.YjP().regex(/^[0-9a-f]{7,64}$/),branch:P.nullable(),dirty:t.
zMY()}),X=t.Ikc({path:b,size:j,sha256:I}),J=t.Ikc({digest:y,size:j,recipe:y.optional(),role:t.k5n(["config","layer","volume","part","metadata"]),path:b.optional()}),
U=P,B=p(256),S=t.YjP().max(l).regex(w,"control characters are not allowed"),Z=t.YjP().regex(R,"expected lower-case letters, digits and dashes"),k=t.Ikc({version:t.
YjP().regex(/^\d{1,6}\.\d{1,6}$/,"expected <major>.<minor>"),kind:Z,snapshot_name:A,project_name:A,is_global:t.zMY(),created_at:c.w$(),description:S,image_digest:y.
optional(),platform:T,size_bytes:j,languages:Y,tools:t.YOg(P).max(r),services:t.YOg(W).max(u).default([]),volumes:t.YOg(K).max(s),bind_mounts:t.YOg(z).max(s).optional(),
parts:t.YOg(N).max(f).optional(),left_out:t.YOg(P).max(2*s).optional(),git:F.nullable(),source:t.Ikc({type:t.k5n(["built","captured","imported"]),from:P,build_seconds:t.
aig().nonnegative().optional()}),imported:t.Ikc({from:P}).optional(),trigger:t.k5n(E.N).optional(),context:U.optional(),run_id:B.optional(),container:t.Ikc({id:I,
name:p(255),of:p(255).optional()}).optional(),tool_version:P,blobs:t.YOg(J).max(a),packs:t.YOg(I).max(o).optional(),files:t.YOg(X).max(a).optional()}),q=k.extend(
{checksum:y});function V(C,{hasParts:G}){return(G?void 0:v[C])??g}n(V,"versionFor")}),14717:(($,D,e)=>{e.d(D,{Y:n(()=>c,"Y"),v:n(()=>t,"v")});function t({source:d,
imported:M}){return M===void 0?d:{...d,type:"imported",from:M.from}}n(t,"sourceOf");function c(d){const{services:M,blobs:E,packs:g,files:v,bind_mounts:l,parts:m,
left_out:O,...u}=d;return u}n(c,"summaryOf")}),99786:(($,D,e)=>{e.d(D,{u:n(()=>t,"u")});function t(c){return/^[a-z+]+:\/\/|^git@/.test(c)}n(t,"isRemoteContext")}),
7641:(($,D,e)=>{e.d(D,{G:n(()=>c,"G"),J:n(()=>d,"J")});var t=e(75892);class c extends t.cs{static{n(this,"FastPathError")}}function d(M){return"examine"in M}n(d,
"canInspect")})};export{en as id,tn as ids,on as modules};
