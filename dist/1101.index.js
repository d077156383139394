var H=Object.defineProperty;var n=($,A)=>H($,"name",{value:A,configurable:!0});const en=1101,tn=[1101],on={72222:(($,A,e)=>{e.d(A,{$:n(()=>E,"$")});var t=e(18753),c=e(75892),_=e(22506),P=e(75558);function E({ref:g,manifest:v},{maxAge:l,shown:m,
hint:O}){if(l===void 0||!(0,t.t)({manifest:v},l))return;const f=(0,_.Yi)(new Date(v.created_at)),s=m??(0,_.Xo)(l/1e3);throw new c.m_(`Snapshot '${(0,P.SN)(g)}' \
is older than ${s}: it was created at ${f}`,{hint:O})}n(E,"assertYoung")}),50755:(($,A,e)=>{e.d(A,{H:n(()=>_,"H")});var t=e(76760),c=e(99786);function _(P,{cwd:E}){
const{context:g=".",file:v,target:l,platform:m,network:O}=P,f=(0,c.u)(g),s=f?g:(0,t.resolve)(E,g);return{spec:{context:s,buildArgs:P.buildArgs??{},labels:P.labels??
{},secrets:P.secrets??[],noCache:P.noCache===!0,tags:P.tags??[],...v!==void 0&&{file:f?v:(0,t.resolve)(E,v)},...l!==void 0&&{target:l},...m!==void 0&&{platform:m},
...O!==void 0&&{network:O}},from:v??(f?g:(0,t.join)(g,"Dockerfile")),directory:f?E:s}}n(_,"planBuildSpec")}),80739:(($,A,e)=>{e.d(A,{_:n(()=>P,"_")});var t=e(75892),
c=e(57588),_=e(20473);function P(g,{kinds:v,directory:l}){const m=(0,_.cz)(v,({selectors:u})=>u),O=m.filter(u=>(0,_.vM)(g,u));if(O.length>1)throw new t.dz((0,c.
iU)`${E(O," and ")} are mutually exclusive`,{hint:(0,c.iU)`Use only one of ${E(m,", ")}`});const f=O[0]?.kinds[0]??v.all.find(({selectors:u})=>Object.keys(u).length===
0);if(f===void 0)throw new t.dz("Nothing is selected",{hint:(0,c.iU)`Set one of ${E(m,", ")}`});const s=(0,_.cz)(v,({captureOptions:u})=>u).find(u=>!u.kinds.includes(
f)&&(0,_.vM)(g,u));if(s!==void 0)throw new t.dz((0,c.iU)`${(0,c.uK)(s.id)} applies to ${(0,_.B7)(s.kinds)}, not to ${f.title}`,{hint:"Leave it out"});return{kind:f.
name,...f.select(g,{directory:l})}}n(P,"selectTarget");function E(g,v){return(0,c.hw)(g.map(({id:l})=>(0,c.uK)(l)),v)}n(E,"options")}),31983:(($,A,e)=>{e.d(A,{j:n(
()=>v,"j")});var t=e(23919),c=e(73515),_=e(28278),P=e(75892),E=e(42316),g=e(7641);async function v(l,{config:m,app:O,c:f}){const{chosen:s,directory:u,trigger:a,
context:h,runId:r,description:o="",force:i=!1}=l;if(a!==void 0&&!E.N.includes(a))throw new P.dz(`Unknown trigger '${a}'`,{hint:`Use one of ${E.N.join(", ")}`});
if(a!==void 0&&!(0,c.oh)(m,a))return;const w=l.name??await p(),d=await(0,_.oW)(w,{project:l.project,cwd:u});return{...s,ref:d,description:o,force:i,directory:u,
limits:m.limits,...a!==void 0&&{trigger:a},...h!==void 0&&{context:h},...r!==void 0&&{runId:r}};async function p(){const{kind:M,target:D,from:j}=s,I=await O.kinds.
get(M).open(),y=(0,g.J)(I)?(await I.examine(D,f)).name:j;return(0,t.T)(m.namingPattern,{container:y,trigger:a??"manual",now:new Date},f.log.warn)}}n(v,"toCreate\
Request")}),7598:(($,A,e)=>{e.d(A,{n:n(()=>E,"n")});var t=e(75892),c=e(57588),_=e(20473);function P(g,v,{kinds:l}){for(const m of(0,_.cz)(l,({restoreOptions:O})=>O))
if(!(m.kinds.includes(v)||!(0,_.vM)(g,m)))throw new t.dz((0,c.iU)`${(0,c.uK)(m.id)} applies to ${(0,_.B7)(m.kinds)}, and this snapshot is ${v.title}`,{hint:"Lea\
ve it out"})}n(P,"assertOptionsApply");async function E({name:g,snapshot:v,options:l,confirmPlatform:m,...O},f,{app:s,c:u}){const a=s.kinds.get(v.manifest.kind);
P(l,a,{kinds:s.kinds});const h={...a.restoreRequest(l,O),name:g,snapshot:v,confirmPlatform:m},r=await s.restore(h,{catalog:f,provider:await a.open()},u);return{
...r,kind:a,description:a.describe(r.restored,r)}}n(E,"restoreSnapshot")}),10571:(($,A,e)=>{e.d(A,{E2:n(()=>l,"E2"),Fy:n(()=>g,"Fy"),Uf:n(()=>m,"Uf"),mP:n(()=>v,
"mP")});var t=e(73024),c=e(51455),_=e(76760),P=e(75892),E=e(83620);async function g(f,s,u){const a=(0,_.join)(s.home,".config","vm"),h=f===void 0?await r():v(f,
s);return{location:h??(0,_.join)(a,"snapshots"),isNamed:h!==void 0};async function r(){if(s.env.VM_SNAPSHOTS_DIR)return O(s.env.VM_SNAPSHOTS_DIR,s.cwd,s);if(u!==
void 0)return u;const o=(0,_.join)(a,"config.yaml"),i=(0,t.existsSync)(o)?await(await Promise.all([e.e(8815),e.e(6574)]).then(e.bind(e,66574))).readSnapshotsDir(
o):void 0;return i===void 0?void 0:O(i,a,s)}}n(g,"storeLocation");function v(f,s){if(f==="")throw new P.dz("the location is empty",{hint:"Specify a folder, or a\
 location such as s3://bucket/prefix"});if((0,E.bn)(f))throw new P.dz(`'${(0,E.DW)(f)}' is the location of a bundle, not of a repository`,{hint:"Use vm snapshot\
 export <name> --output <location> or vm snapshot import <location> for bundles"});return O(f,s.cwd,s)}n(v,"repositoryLocation");function l(f,s){return f==="-"?
f:O(f,s.cwd,s)}n(l,"bundleLocation");async function m(f,s,u){const a=l(f??s,u);return f===void 0||f==="-"||(0,E.dz)(a)!==void 0?a:f.endsWith("/")||(await(0,c.stat)(
a).catch(()=>{}))?.isDirectory()===!0?(0,_.join)(a,s):a}n(m,"bundleOutput");function O(f,s,{home:u}){return(0,E.dz)(f)!==void 0?f:f==="~"||f.startsWith("~/")?(0,_.
join)(u,f.slice(1)):(0,_.isAbsolute)(f)?f:(0,_.resolve)(s,f)}n(O,"absolute")}),23919:(($,A,e)=>{e.d(A,{D:n(()=>_,"D"),T:n(()=>E,"T")});var t=e(77598),c=e(75558);
const _="{container_name}_{trigger}_{timestamp}",P=["container_name","trigger","timestamp","snapshot_id"];function E(m,O,f){const s=[...m.matchAll(/\{([^{}]*)\}/g)].
map(([,i=""])=>i).find(i=>!v(i));if(s!==void 0){const i=P.map(w=>`{${w}}`).join(", ");return f(`naming_pattern has an unknown variable {${s}} (known: ${i}): usi\
ng ${_}`),E(_,O,f)}const u=/\{(timestamp|snapshot_id)\}/.test(m)?m:`${m}_{snapshot_id}`,a={container_name:O.container,trigger:O.trigger,timestamp:l(O.now),snapshot_id:(0,t.
randomBytes)(4).toString("hex")},h=g(u,a),r=h.length-c.zB;if(r<=0)return h;const o=g(u,{...a,container_name:a.container_name.slice(0,Math.max(1,a.container_name.
length-r))});return o.length<=c.zB?o:(f(`naming_pattern produces names of more than ${c.zB} characters: using ${_}`),E(_,O,f))}n(E,"nameByPattern");function g(m,O){
return m.replaceAll(/\{(\w+)\}/g,(s,u)=>O[u]).replaceAll(/[^A-Za-z0-9._-]+/g,"-").replace(/^[^A-Za-z0-9]+/,"")}n(g,"render");function v(m){return P.some(O=>O===
m)}n(v,"isVariable");function l(m){return m.toISOString().replaceAll(/[-:.]/g,"")}n(l,"timestamp")}),73515:(($,A,e)=>{e.d(A,{RB:n(()=>s,"RB"),oh:n(()=>f,"oh")});
var t=e(51455),c=e(76760),_=e(75892),P=e(24746),E=e(57588),g=e(42316),v=e(23919);const l="snapshot-config.json",m=1<<20,O={triggers:g.N,storagePath:void 0,limits:{},
namingPattern:v.D,file:void 0};function f({triggers:h},r){return r==="manual"||h.includes(r)}n(f,"isTriggerEnabled");async function s(h,r){const o=h??(r.env.VM_SNAPSHOT_CONFIG||
void 0),i=o===void 0?(0,c.join)(r.home,".config","vm",l):(0,c.resolve)(r.cwd,o.replace(/^~(?=\/)/,r.home)),w=await u(i);if(w!==void 0)return(await Promise.all([
e.e(6921),e.e(5705)]).then(e.bind(e,45705))).snapshotConfigOf(a(w,i),{file:i,place:r});if(o===void 0)return O;throw new _.m_(`Configuration file ${i} not found`,
{hint:h===void 0?"Correct VM_SNAPSHOT_CONFIG, or unset it":(0,E.iU)`Correct ${(0,E.uK)("config")}, or omit it`})}n(s,"readSnapshotConfig");async function u(h){try{
return await(0,P.MH)(`Cannot read ${h}`,async()=>{if((await(0,t.stat)(h)).size>m)throw new _.dz(`${h} is not a valid configuration: it is larger than 1 MB`);return await(0,t.
readFile)(h,"utf8")})}catch(r){if(r instanceof _.m_)return;throw r}}n(u,"readText");function a(h,r){try{return JSON.parse(h.replace(/^\uFEFF/,""))}catch(o){const[
,i]=/\(line (\d+) column \d+\)/.exec(o instanceof Error?o.message:"")??[];throw new _.dz(`${r} is not valid JSON${i===void 0?"":`: look at line ${i}`}`,{hint:"C\
heck for a comma after the last entry, a missing quote or comma, and comments",cause:o})}}n(a,"parseJson")}),18753:(($,A,e)=>{e.d(A,{t:n(()=>t,"t")});function t({
manifest:c},_){return Date.now()-Date.parse(c.created_at)>_}n(t,"isOlder")}),28278:(($,A,e)=>{e.d(A,{Dh:n(()=>O,"Dh"),bd:n(()=>f,"bd"),oW:n(()=>m,"oW"),qU:n(()=>s,
"qU")});var t=e(70370),c=e(44143),_=e(75892),P=e(69893),E=e(76363),g=e(75558),v=e(51102);async function l(d,{project:p,cwd:M}){return p!==void 0?(0,g.rd)(d,{project:(0,g.
XB)(p)}):(0,g.rd)(d,{project:i(d)?await(0,v.p)(M):g.sT})}n(l,"exactName");async function m(d,p){const{ref:M,pin:D}=await l(d,p);if(D===void 0)return M;throw new _.
dz(`Cannot create '${M.name}@${D}': a digest can only name an existing snapshot`,{hint:"Omit the digest"})}n(m,"newName");function O({name:d,project:p}){const M=p===
void 0||p===g.sT?p:(0,g.XB)(p);if(d===void 0)return M===void 0?{}:{project:M};const{ref:D,pin:j}=(0,g.rd)(d,{project:M??g.sT});if(j!==void 0)throw new _.dz(`The\
 new name '${d}' cannot have a digest`,{hint:"Omit the digest"});if(M!==void 0&&D.project!==M)throw new _.dz(`The name '${d}' and the project '${M}' name differ\
ent projects`,{hint:"Omit one of them"});const I=M!==void 0||d.startsWith("@")||d.includes("/");return{name:D.name,...I?{project:D.project}:{}}}n(O,"importTarge\
t");async function f(d,p){const{catalog:M,c:D}=p;if(a(d))return(await h(d,p))[0]??o(d);const j=await l(d,p),I=[j];i(d)&&p.project===void 0&&I.push({...j,ref:{...j.
ref,project:g.sT}});for(const T of I)if(await M.store.read(T.ref,D)!==void 0)return T;const[y]=await h(d,p);if(y!==void 0)return y;throw await w(j,I,p)}n(f,"fin\
dName");async function s(d,p){const{catalog:M,c:D}=p,j=a(d)?void 0:await l(d,p);if(j!==void 0&&await M.store.read(j.ref,D)!==void 0)return j;const I=await h(d,p);
if(I.length>1)throw r(d,I);return I[0]??j??o(d)}n(s,"ownName");const u=/^(?:sha256:)?([0-9a-f]{8,64})$/;function a(d){return d.startsWith("sha256:")}n(a,"isDige\
stLike");async function h(d,{catalog:{store:p},c:M}){const D=u.exec(d)?.[1];if(D===void 0)return[];const j=[];for await(const x of p.listRefs(M))j.push(x);const I=(0,t.
A)(p.traits.concurrency),T=(await Promise.all(j.map(x=>I(async()=>({ref:x,bytes:await p.read(x,M)}))))).flatMap(({ref:x,bytes:L})=>{const C=L&&(0,E.s)(L);return C!==
void 0&&(0,c.ZD)(C).startsWith(D)?[{ref:x,pin:C}]:[]});if(new Set(T.map(({pin:x})=>x)).size>1)throw r(d,T);return T}n(h,"byId");function r(d,p){return new _.dz(
`'${d}' is ambiguous, it matches several snapshots: ${p.map(({ref:M})=>(0,g.SN)(M)).join(", ")}`,{hint:"Use one of these names"})}n(r,"severalMeant");function o(d){
throw new _.m_(`Snapshot ${d} not found`,{hint:"List the existing snapshots with: vm snapshot list --json"})}n(o,"noSuchId");function i(d){return!d.startsWith("\
@")&&!(d.split("@",1)[0]??"").includes("/")}n(i,"isBare");async function w({ref:d},p,{catalog:M,c:D}){const j=[];for await(const y of M.store.listRefs(D))(0,P.S)(
y.name,d.name)&&j.push((0,g.SN)(y));const I=p.length>1?`'${d.name}' not found, neither in project '${d.project}' nor in global`:`'${(0,g.SN)(d)}' not found`;return new _.
m_(`Snapshot ${I}`,{hint:j.length>0?`Did you mean ${j.slice(0,3).join(" or ")}?`:"List the existing snapshots with: vm snapshot list; or import it first with: v\
m snapshot import <file>",fields:{project:d.project,name:d.name}})}n(w,"notFound")}),51102:(($,A,e)=>{e.d(A,{p:n(()=>s,"p")});var t=e(51455),c=e(76760);const _=1<<
20;async function P(o,i=w=>w){const w=await(0,t.stat)(o).catch(()=>{});if(w?.isFile()!==!0||w.size>_)return;const{isMap:d,parseDocument:p}=await e.e(8815).then(
e.t.bind(e,38815,19)),M=await(0,t.readFile)(o,"utf8").catch(()=>{});if(M===void 0)return;const D=p(i(M),{logLevel:"silent",uniqueKeys:!1});return d(D.contents)?
D:void 0}n(P,"readLenientYaml");function E(o){return typeof o=="string"||typeof o=="number"?String(o):void 0}n(E,"scalarText");var g=e(75558),v=e(22145),l=e(81807);
const m="no-name-is-given";async function O({directory:o,files:i,envFiles:w},{signal:d}){const{COMPOSE_PROJECT_NAME:p}=process.env;if(p)return p;const D=(await Promise.
all(i.map(y=>P(y)))).map(y=>E(y?.get("name"))).findLast(Boolean),j=await Promise.all((w??[(0,c.join)(o,".env")]).map(y=>(0,v.yR)(y).catch(()=>{})));if(!D?.includes(
"$")&&!j.some(y=>y?.includes("COMPOSE_PROJECT_NAME")))return D;const I=JSON.stringify({name:D??m,services:{q:{image:"q"}}});try{const y={endpoint:void 0,directory:o,
envFiles:w,files:["-"]},{stdout:T}=await(0,l.Z)(y,["config","--format","json"],{signal:d,input:I}),x=E(JSON.parse(T).name);return x===m?void 0:x}catch{return D}}
n(O,"givenProjectName");const f=new AbortController().signal;async function s(o){const i=await u(o);if(i!==void 0)return(0,g.Tb)(i);const w=await h(o),d=await(0,v.
kb)(o,{endpoint:void 0,signal:f}).catch(()=>{}),p=d!==void 0&&(w===void 0||r(d.root,w))?d:void 0,M=p&&await O(p,{signal:f});return(0,g.Tb)(M??(0,c.basename)(w??
p?.root??o))}n(s,"detectProject");async function u(o){const i=await P((0,c.join)(o,"vm.yaml"),a);return E(i?.getIn(["project","name"]))??E(i?.get("project.name"))}
n(u,"fromVmYaml");function a(o){return o.replace(/^(\s*[\w.-]+:\s+)(@[^\s#]+)/gm,"$1'$2'")}n(a,"quoteReferences");async function h(o){for(let i=o;;i=(0,c.dirname)(
i)){if(await(0,t.stat)((0,c.join)(i,".git")).catch(()=>{})!==void 0)return i;if((0,c.dirname)(i)===i)return}}n(h,"topFolder");function r(o,i){return!(0,c.relative)(
i,o).split("/").includes("..")}n(r,"isInside")}),17799:(($,A,e)=>{e.d(A,{J_:n(()=>c,"J_"),hK:n(()=>_,"hK"),mA:n(()=>P,"mA")});const t={hourly:["keepHourly",l=>l.
slice(0,13)],daily:["keepDaily",l=>l.slice(0,10)],weekly:["keepWeekly",g],monthly:["keepMonthly",l=>l.slice(0,7)],yearly:["keepYearly",l=>l.slice(0,4)]},c=["kee\
pLast",...Object.values(t).map(([l])=>l),"keepWithin"];function _(l){return c.some(m=>l[m]!==void 0)}n(_,"hasKeepRules");function P(l,m){const O=new Map,f=n((a,h)=>{
O.set(a,[...O.get(a)??[],h])},"keep");for(const a of l.slice(0,m.keepLast??0))f(a,"last");for(const[a,[h]]of Object.entries(t))for(const r of E(l,a,m[h]??0))f(r,
a);const{keepWithin:s}=m,[u]=l;if(s===void 0||u===void 0)return O;for(const a of l)v(u)-v(a)<s&&f(a,"within");return O}n(P,"keptBy");function E(l,m,O){const[,f]=t[m],
s=[];let u;for(const[a,h]of l.entries()){if(s.length>=O)break;const r=f(new Date(v(h)).toISOString());r===u&&a<l.length-1||(u=r,s.push(h))}return s}n(E,"ofPerio\
ds");function g(l){const m=new Date(`${l.slice(0,10)}T00:00:00Z`);return m.setUTCDate(m.getUTCDate()-(m.getUTCDay()+6)%7),m.toISOString().slice(0,10)}n(g,"monda\
yOf");function v({manifest:l}){return Date.parse(l.created_at)}n(v,"madeAt")}),44688:(($,A,e)=>{e.d(A,{M:n(()=>_,"M"),S:n(()=>P,"S")});var t=e(75892),c=e(17799);
function _(s,u){for(const a of["maxAge","maxCount","maxSize",...c.J_]){const h=s[a],r=a==="keepLast"||a.startsWith("max")?0:1;if(!(h===void 0||Number.isFinite(h)&&
h>=r&&(!O(a)||Number.isInteger(h))))throw new t.dz(`${u(a)} is ${h}, but must be a ${O(a)?"whole ":""}number of at least ${r}`)}}n(_,"checkRules");async function P(s,u,{
now:a,sizeOf:h,groupOf:r=f}){const o=n(I=>[...Map.groupBy(I,r).values()],"grouped"),i=E(o(s),u),w=n(I=>i.has(I),"isSafe"),d=new Map,p=n((I,y)=>{for(const T of I)
d.has(T)||d.set(T,y)},"judge"),M=n(()=>s.filter(I=>w(I)||!d.has(I)),"remaining");p(g(s,u,a),"age"),p(v(o(M()),u,w),"count"),p(await l(M(),u,{isSafe:w,sizeOf:h}),
"size"),(0,c.hK)(u)&&!m(u)&&p(s,"keep");const D=[],j=[];for(const I of s){const y=d.get(I),T=i.get(I)??[];y!==void 0&&T.length===0?D.push({snapshot:I,rule:y}):j.
push({snapshot:I,reasons:T,...y!==void 0&&{spared:y}})}return{remove:D,keep:j}}n(P,"planRetention");function E(s,u){const a=new Map;for(const h of s){const r=(0,c.
mA)(h,u);for(const i of h){const w=[...i.isProtected===!0?["protected"]:[],...r.get(i)??[]];w.length>0&&a.set(i,w)}const[o]=h;o!==void 0&&!a.has(o)&&u.keepLast!==
0&&u.maxCount!==0&&a.set(o,["newest"])}return a}n(E,"reasonsIn");function g(s,{maxAge:u},a){return u===void 0?[]:s.filter(({manifest:h})=>a-Date.parse(h.created_at)>
u)}n(g,"byAge");function v(s,{maxCount:u},a){return u===void 0?[]:s.flatMap(h=>{const r=Math.max(0,h.length-u),o=h.filter(i=>!a(i));return[...h.slice(u).filter(
a),...o.slice(Math.max(0,o.length-r))]})}n(v,"byCount");async function l(s,{maxSize:u},{isSafe:a,sizeOf:h}){if(u===void 0)return[];let r=0;for(const i of s.filter(
a))r+=await h(i);const o=s.filter(i=>!a(i));for(const[i,w]of o.entries())if(r+=await h(w),r>u)return o.slice(i);return[]}n(l,"bySize");function m({maxAge:s,maxCount:u,
maxSize:a}){return s!==void 0||u!==void 0||a!==void 0}n(m,"hasLimits");function O(s){return s!=="maxAge"&&s!=="maxSize"&&s!=="keepWithin"}n(O,"isCount");function f({
ref:s}){return s.project}n(f,"projectOf")}),45680:(($,A,e)=>{e.d(A,{a:n(()=>c,"a")});const t=n(()=>{},"nothing");function c(_=new AbortController().signal){return{
signal:_,log:{debug:t,info:t,warn:t},progress:{start:n(()=>({add:t,done:t}),"start")}}}n(c,"quietContext")}),52875:(($,A,e)=>{e.d(A,{l:n(()=>t,"l"),w:n(()=>c,"w")});
const t=4096;function c(_,P=t){return _.replaceAll(new RegExp("\\p{Cc}+","gu"),"?").slice(0,P)}n(c,"plainText")}),72018:(($,A,e)=>{e.d(A,{i:n(()=>_,"i"),l:n(()=>P,
"l")});var t=e(44143);const c=/^ {2}"checksum": "(sha256:[0-9a-f]{64})",\n/m;function _(E){const g=`${JSON.stringify(E,void 0,2)}
`,v=g.indexOf(`
`,2)+1;return`${g.slice(0,v)}  "checksum": "${(0,t.ol)(g)}",
${g.slice(v)}`}n(_,"withChecksum");function P(E){const g=c.exec(E);if(g===null)return;const v=E.slice(0,g.index)+E.slice(g.index+g[0].length);return{stated:g[1],
found:(0,t.ol)(v)}}n(P,"checksumOf")}),76363:(($,A,e)=>{e.d(A,{h:n(()=>E,"h"),s:n(()=>g,"s")});var t=e(44143),c=e(75892),_=e(56566),P=e(13266);function E(l){const{
snapshot_name:m,project_name:O,is_global:f,imported:s,packs:u,files:a,services:h,volumes:r,bind_mounts:o,parts:i,blobs:w,...d}=l,p={...d,...h.length>0&&{services:h.
map(({image_tag:M,image_file:D,...j})=>j)},volumes:r.map(({volume_file:M,...D})=>D),...o!==void 0&&{bind_mounts:o.map(({bind_file:M,...D})=>D)},...i!==void 0&&{
parts:i.map(({part_file:M,...D})=>D)},blobs:w.map(({recipe:M,...D})=>D)};return(0,t.ol)(`${JSON.stringify(v(p),void 0,2)}
`)}n(E,"snapshotDigest");function g(l){try{return E((0,_.N)(l))}catch(m){if(m instanceof c.JC)return;throw m}}n(g,"digestIn");function v(l){return Object.fromEntries(
Object.keys(P.rc.shape).flatMap(m=>m in l?[[m,l[m]]]:[]))}n(v,"inOrder")}),56566:(($,A,e)=>{e.d(A,{Z:n(()=>O,"Z"),N:n(()=>f,"N")});var t=e(75892),c=e(13266);const _={
languages:c.Ju,tools:c.Bk,services:c.gw,volumes:c.Fi,bind_mounts:c.Fi,parts:c.kz,left_out:2*c.Fi,blobs:c.gM,packs:c.op,files:c.gM},P={layers:c.Uf,references:c.Ub};
function E(r){const{services:o}=Object(r),i=Array.isArray(o)?o:[];return g(_,r)??i.map(w=>g(P,w)).find(w=>w!==void 0)}n(E,"tooLong");function g(r,o){const i=Object(
o),w=Object.entries(r).find(([d,p])=>v(i[d])>p);return w&&`${w[0]}: more than ${w[1]} entries`}n(g,"longerThan");function v(r){return Array.isArray(r)?r.length:
typeof r=="object"&&r!==null?Object.keys(r).length:0}n(v,"countOf");var l=e(72018),m=e(93211);const O=32*1024*1024;function f(r,o="metadata.json"){if(r.length>O)
throw new t.cs(`${o} has ${r.length} bytes, more than the limit of ${O}`);const i=s(r,o),w=u(i,o),d=a(w,o),p=(0,l.l)(i);if(p===void 0)throw new t.cs(`${o} is no\
t a manifest: it has no checksum`);if(p.stated!==p.found)throw new t.cs(`${o} is damaged or was edited: its checksum does not match`);const M=E(w);if(M!==void 0)
throw d?h(o,d,M):new t.cs(`${o} is not a manifest: ${M}`);const D=c.rc.safeParse(w);if(D.success)return D.data;const j=(0,m.w)(D.error.issues);throw d?h(o,d,j):
new t.cs(`${o} is not a manifest: ${j}`)}n(f,"parseManifest");function s(r,o){try{return new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(r)}catch(i){throw new t.
cs(`${o} is not a manifest: it is not UTF-8`,{cause:i})}}n(s,"readText");function u(r,o){try{return JSON.parse(r)}catch(i){throw new t.cs(`${o} is not a manifes\
t: it is not JSON`,{cause:i})}}n(u,"readJson");function a(r,o){const i=typeof r=="object"&&r!==null&&"version"in r?r.version:void 0;if(typeof i!="string"||!/^\d{1,6}\.\d{1,6}$/.
test(i))return;const[w=0,d=0]=i.split(".").map(Number),[p=0,M=0]=c.hh.split(".").map(Number);if(w>p)throw h(o,i);if(w<p)throw new t.Wt(`${o} has manifest versio\
n ${i}, which this version of vm cannot read`);return d>M?i:void 0}n(a,"refuseOtherMajor");function h(r,o,i){const w=i===void 0?"":`: ${i}`;return new t.Wt(`${r}\
 was written by a newer version of vm (manifest version ${o})${w}`,{hint:"Update vm and try again"})}n(h,"writtenByNewer")}),93211:(($,A,e)=>{e.d(A,{w:n(()=>t,"\
w")});function t(_){const[P]=_;if(P===void 0)return"it does not match the schema";const E=_.length>1?` (and ${_.length-1} more)`:"";return`${c(P.path)}: ${P.message.
replaceAll(new RegExp("\\p{Cc}","gu"),"?").slice(0,200)}${E}`}n(t,"describeIssues");function c(_){return _.length===0?"the document":_.map(E=>typeof E=="number"?
`[${E}]`:`.${String(E).replaceAll(/[^\w.@/ -]/g,"?").slice(0,64)}`).join("").replace(/^\./,"")}n(c,"fieldName")}),13266:(($,A,e)=>{e.d(A,{Bk:n(()=>r,"Bk"),EU:n(
()=>C,"EU"),Fi:n(()=>s,"Fi"),GX:n(()=>V,"GX"),Ju:n(()=>h,"Ju"),Ub:n(()=>O,"Ub"),Uf:n(()=>m,"Uf"),Vz:n(()=>B,"Vz"),_O:n(()=>U,"_O"),gM:n(()=>a,"gM"),gw:n(()=>f,"\
gw"),h_:n(()=>S,"h_"),hh:n(()=>g,"hh"),kz:n(()=>u,"kz"),op:n(()=>o,"op"),rc:n(()=>W,"rc")});var t=e(26921),c=e(64377),_=e(52875),P=e(75558),E=e(42316);const g="\
1.2",v={image:"1.0",container:"1.1",compose:"1.1"},l=1e4,m=1024,O=1024,f=256,s=1024,u=1024,a=1e5,h=1e3,r=1e4,o=1e6,i=new RegExp("^\\P{Cc}*$","u"),w=/^[\P{Cc}\t\n]*$/u,
d=/^[0-9a-f]{64}$/,p=n(b=>t.YjP().max(b).regex(i,"control characters are not allowed"),"words"),M=p(_.l),D=t.YjP().max(P.zB).regex(P.o_,"expected letters, digit\
s, dot, underscore and dash, a letter or digit first"),j=t.aig().int().nonnegative().max(Number.MAX_SAFE_INTEGER),I=t.YjP().regex(d,"expected 64 hex digits"),y=t.
Uy$(["sha256:",t.YjP().regex(d)],{error:"expected sha256: and 64 hex digits"}),T=t.YjP().max(64).regex(/^[a-z0-9]+\/[a-z0-9_]+(\/[a-z0-9.]+)?$/,"expected os/arc\
h or os/arch/variant"),x=t.YjP().max(512).regex(/^[A-Za-z0-9[][A-Za-z0-9._/:@[\]-]*$/,"expected an image reference"),L=t.Ikc({config:y,layers:t.YOg(y).max(m),platform:T,
references:t.YOg(x).max(O)}),C=t.YjP().max(100).regex(/^[A-Za-z0-9_][A-Za-z0-9._-]*(\/[A-Za-z0-9_][A-Za-z0-9._-]*)*$/,"expected a relative path of plain names"),
k=t.Ikc({name:D.max(80),image_tag:x,image_digest:y,image_file:C.optional(),layers:t.YOg(y).max(m),references:t.YOg(x).max(O),platform:T.optional()}),K=t.Ikc({name:t.
YjP().max(255).regex(/^[A-Za-z0-9][A-Za-z0-9_.-]+$/,"expected a volume's name"),digest:y,size_bytes:j,volume_file:C.optional()}),z=t.Ikc({path:M.regex(/^\//,"ex\
pected an absolute path"),type:t.k5n(["folder","file"]),digest:y,size_bytes:j,bind_file:C.optional()}),R=/^[a-z][a-z0-9-]{0,31}$/,N=t.Ikc({role:t.YjP().regex(R,
"expected lower-case letters, digits and dashes"),name:D,digest:y,size_bytes:j,part_file:C.optional()}),Y=t.g1P(p(64),p(256)).refine(b=>Object.keys(b).length<=h,
`more than ${h} entries`),Q=t.YOg(t.Ikc({manager:p(32),name:p(512),version:p(512)})),F=t.Ikc({commit:t.YjP().regex(/^[0-9a-f]{7,64}$/),branch:M.nullable(),dirty:t.
zMY()}),X=t.Ikc({path:C,size:j,sha256:I}),J=t.Ikc({digest:y,size:j,recipe:y.optional(),role:t.k5n(["config","layer","volume","part","metadata"]),path:C.optional()}),
U=M,B=p(256),S=t.YjP().max(l).regex(w,"control characters are not allowed"),Z=t.YjP().regex(R,"expected lower-case letters, digits and dashes"),W=t.Ikc({version:t.
YjP().regex(/^\d{1,6}\.\d{1,6}$/,"expected <major>.<minor>"),kind:Z,snapshot_name:D,project_name:D,is_global:t.zMY(),created_at:c.w$(),description:S,image_digest:y.
optional(),platform:T,size_bytes:j,languages:Y,tools:t.YOg(M).max(r),services:t.YOg(k).max(f).default([]),volumes:t.YOg(K).max(s),bind_mounts:t.YOg(z).max(s).optional(),
parts:t.YOg(N).max(u).optional(),left_out:t.YOg(M).max(2*s).optional(),git:F.nullable(),source:t.Ikc({type:t.k5n(["built","captured","imported"]),from:M,build_seconds:t.
aig().nonnegative().optional()}),imported:t.Ikc({from:M}).optional(),trigger:t.k5n(E.N).optional(),context:U.optional(),run_id:B.optional(),container:t.Ikc({id:I,
name:p(255),of:p(255).optional()}).optional(),tool_version:M,blobs:t.YOg(J).max(a),packs:t.YOg(I).max(o).optional(),files:t.YOg(X).max(a).optional()}),q=W.extend(
{checksum:y});function V(b,{hasParts:G}){return(G?void 0:v[b])??g}n(V,"versionFor")}),99786:(($,A,e)=>{e.d(A,{u:n(()=>t,"u")});function t(c){return/^[a-z+]+:\/\/|^git@/.
test(c)}n(t,"isRemoteContext")}),7641:(($,A,e)=>{e.d(A,{G:n(()=>c,"G"),J:n(()=>_,"J")});var t=e(75892);class c extends t.cs{static{n(this,"FastPathError")}}function _(P){
return"examine"in P}n(_,"canInspect")})};export{en as id,tn as ids,on as modules};
