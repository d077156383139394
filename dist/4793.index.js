var H=Object.defineProperty;var n=($,w)=>H($,"name",{value:w,configurable:!0});const en=4793,tn=[4793],on={72222:(($,w,t)=>{t.d(w,{$:n(()=>E,"$")});var e=t(18753),u=t(75892),c=t(22506),M=t(75558);function E({ref:g,manifest:D},{maxAge:l,shown:h,
hint:O}){if(l===void 0||!(0,e.t)({manifest:D},l))return;const f=(0,c.Yi)(new Date(D.created_at)),i=h??(0,c.Xo)(l/1e3);throw new u.m_(`Snapshot '${(0,M.SN)(g)}' \
is older than ${i}: it was created at ${f}`,{hint:O})}n(E,"assertYoung")}),50755:(($,w,t)=>{t.d(w,{H:n(()=>c,"H")});var e=t(76760),u=t(99786);function c(M,{cwd:E}){
const{context:g=".",file:D,target:l,platform:h,network:O}=M,f=(0,u.u)(g),i=f?g:(0,e.resolve)(E,g);return{spec:{context:i,buildArgs:M.buildArgs??{},labels:M.labels??
{},secrets:M.secrets??[],noCache:M.noCache===!0,tags:M.tags??[],...D!==void 0&&{file:f?D:(0,e.resolve)(E,D)},...l!==void 0&&{target:l},...h!==void 0&&{platform:h},
...O!==void 0&&{network:O}},from:D??(f?g:(0,e.join)(g,"Dockerfile")),directory:f?E:i}}n(c,"planBuildSpec")}),80739:(($,w,t)=>{t.d(w,{_:n(()=>M,"_")});var e=t(75892),
u=t(40842),c=t(20473);function M(E,{kinds:g,directory:D,formatOption:l}){const h=(0,c.cz)(g,({selectors:a})=>a),O=h.filter(a=>(0,c.vM)(E,a));if(O.length>1)throw new e.
dz(`${O.map(({id:a})=>l(a)).join(" and ")} are mutually exclusive`,{hint:`Use only one of ${(0,u.oR)(h.map(({id:a})=>l(a)),"and")}`});const f=O[0]?.kinds[0]??g.
all.find(({selectors:a})=>Object.keys(a).length===0);if(f===void 0)throw new e.dz("Nothing is selected",{hint:`Set one of ${h.map(({id:a})=>l(a)).join(", ")}`});
const i=(0,c.cz)(g,({captureOptions:a})=>a).find(a=>!a.kinds.includes(f)&&(0,c.vM)(E,a));if(i!==void 0)throw new e.dz(`${l(i.id)} applies to ${(0,c.B7)(i.kinds)}\
, not to ${f.title}`,{hint:"Leave it out"});return{kind:f.name,...f.select(E,{directory:D,formatOption:l})}}n(M,"selectTarget")}),31983:(($,w,t)=>{t.d(w,{j:n(()=>D,
"j")});var e=t(23919),u=t(73515),c=t(28278),M=t(75892),E=t(42316),g=t(7641);async function D(l,{config:h,product:O,c:f}){const{chosen:i,directory:a,trigger:o,context:m,
runId:d,description:s="",force:r=!1}=l;if(o!==void 0&&!E.N.includes(o))throw new M.dz(`Unknown trigger '${o}'`,{hint:`Use one of ${E.N.join(", ")}`});if(o!==void 0&&
!(0,u.oh)(h,o))return;const v=l.name??await p(),_=await(0,c.oW)(v,{project:l.project,cwd:a});return{...i,ref:_,description:s,force:r,directory:a,limits:h.limits,
...o!==void 0&&{trigger:o},...m!==void 0&&{context:m},...d!==void 0&&{runId:d}};async function p(){const{kind:P,machine:j,from:A}=i,I=await O.kinds.get(P).open(),
y=(0,g.J)(I)?(await I.examine(j,f)).name:A;return(0,e.T)(h.namingPattern,{container:y,trigger:o??"manual",now:new Date},f.log.warn)}}n(D,"toCreateRequest")}),7598:(($,w,t)=>{
t.d(w,{n:n(()=>M,"n")});var e=t(75892),u=t(20473);function c(E,g,{kinds:D,formatOption:l}){for(const h of(0,u.cz)(D,({restoreOptions:O})=>O))if(!(h.kinds.includes(
g)||!(0,u.vM)(E,h)))throw new e.dz(`${l(h.id)} applies to ${(0,u.B7)(h.kinds)}, and this snapshot is ${g.title}`,{hint:"Leave it out"})}n(c,"assertOptionsApply");
async function M({name:E,snapshot:g,options:D,confirmPlatform:l,formatOption:h,...O},f,{product:i,c:a}){const o=i.kinds.get(g.manifest.kind);c(D,o,{kinds:i.kinds,
formatOption:h});const m={...o.restoreRequest(D,O),name:E,snapshot:g,confirmPlatform:l},d=await i.restore(m,{catalog:f,provider:await o.open()},a);return{...d,kind:o,
description:o.describe(d.machine,d)}}n(M,"restoreSnapshot")}),10571:(($,w,t)=>{t.d(w,{E2:n(()=>l,"E2"),Fy:n(()=>g,"Fy"),Uf:n(()=>h,"Uf"),mP:n(()=>D,"mP")});var e=t(
73024),u=t(51455),c=t(76760),M=t(75892),E=t(83620);async function g(f,i,a){const o=(0,c.join)(i.home,".config","vm"),m=f===void 0?await d():D(f,i);return{location:m??
(0,c.join)(o,"snapshots"),isNamed:m!==void 0};async function d(){if(i.env.VM_SNAPSHOTS_DIR)return O(i.env.VM_SNAPSHOTS_DIR,i.cwd,i);if(a!==void 0)return a;const s=(0,c.
join)(o,"config.yaml"),r=(0,e.existsSync)(s)?await(await Promise.all([t.e(8815),t.e(6574)]).then(t.bind(t,66574))).readSnapshotsDir(s):void 0;return r===void 0?
void 0:O(r,o,i)}}n(g,"storeLocation");function D(f,i){if(f==="")throw new M.dz("the location is empty",{hint:"Specify a folder, or a location such as s3://bucke\
t/prefix"});if((0,E.bn)(f))throw new M.dz(`'${(0,E.DW)(f)}' is the location of a bundle, not of a repository`,{hint:"Use vm snapshot export <name> --output <loc\
ation> or vm snapshot import <location> for bundles"});return O(f,i.cwd,i)}n(D,"repositoryLocation");function l(f,i){return f==="-"?f:O(f,i.cwd,i)}n(l,"bundleLo\
cation");async function h(f,i,a){const o=l(f??i,a);return f===void 0||f==="-"||(0,E.dz)(o)!==void 0?o:f.endsWith("/")||(await(0,u.stat)(o).catch(()=>{}))?.isDirectory()===
!0?(0,c.join)(o,i):o}n(h,"bundleOutput");function O(f,i,{home:a}){return(0,E.dz)(f)!==void 0?f:f==="~"||f.startsWith("~/")?(0,c.join)(a,f.slice(1)):(0,c.isAbsolute)(
f)?f:(0,c.resolve)(i,f)}n(O,"absolute")}),23919:(($,w,t)=>{t.d(w,{D:n(()=>c,"D"),T:n(()=>E,"T")});var e=t(77598),u=t(75558);const c="{container_name}_{trigger}_\
{timestamp}",M=["container_name","trigger","timestamp","snapshot_id"];function E(h,O,f){const i=[...h.matchAll(/\{([^{}]*)\}/g)].map(([,r=""])=>r).find(r=>!D(r));
if(i!==void 0){const r=M.map(v=>`{${v}}`).join(", ");return f(`naming_pattern has an unknown variable {${i}} (known: ${r}): using ${c}`),E(c,O,f)}const a=/\{(timestamp|snapshot_id)\}/.
test(h)?h:`${h}_{snapshot_id}`,o={container_name:O.container,trigger:O.trigger,timestamp:l(O.now),snapshot_id:(0,e.randomBytes)(4).toString("hex")},m=g(a,o),d=m.
length-u.zB;if(d<=0)return m;const s=g(a,{...o,container_name:o.container_name.slice(0,Math.max(1,o.container_name.length-d))});return s.length<=u.zB?s:(f(`nami\
ng_pattern produces names of more than ${u.zB} characters: using ${c}`),E(c,O,f))}n(E,"nameByPattern");function g(h,O){return h.replaceAll(/\{(\w+)\}/g,(i,a)=>O[a]).
replaceAll(/[^A-Za-z0-9._-]+/g,"-").replace(/^[^A-Za-z0-9]+/,"")}n(g,"render");function D(h){return M.some(O=>O===h)}n(D,"isVariable");function l(h){return h.toISOString().
replaceAll(/[-:.]/g,"")}n(l,"timestamp")}),73515:(($,w,t)=>{t.d(w,{RB:n(()=>f,"RB"),oh:n(()=>O,"oh")});var e=t(51455),u=t(76760),c=t(75892),M=t(24746),E=t(42316),
g=t(23919);const D="snapshot-config.json",l=1<<20,h={triggers:E.N,storagePath:void 0,limits:{},namingPattern:g.D,file:void 0};function O({triggers:o},m){return m===
"manual"||o.includes(m)}n(O,"isTriggerEnabled");async function f(o,m){const d=o??(m.env.VM_SNAPSHOT_CONFIG||void 0),s=d===void 0?(0,u.join)(m.home,".config","vm",
D):(0,u.resolve)(m.cwd,d.replace(/^~(?=\/)/,m.home)),r=await i(s);if(r!==void 0)return(await Promise.all([t.e(6921),t.e(5705)]).then(t.bind(t,45705))).snapshotConfigOf(
a(r,s),{file:s,place:m});if(d===void 0)return h;throw new c.m_(`Configuration file ${s} not found`,{hint:o===void 0?"Correct VM_SNAPSHOT_CONFIG, or unset it":"C\
orrect --config, or omit it"})}n(f,"readSnapshotConfig");async function i(o){try{return await(0,M.MH)(`Cannot read ${o}`,async()=>{if((await(0,e.stat)(o)).size>
l)throw new c.dz(`${o} is not a valid configuration: it is larger than 1 MB`);return await(0,e.readFile)(o,"utf8")})}catch(m){if(m instanceof c.m_)return;throw m}}
n(i,"readText");function a(o,m){try{return JSON.parse(o.replace(/^\uFEFF/,""))}catch(d){const[,s]=/\(line (\d+) column \d+\)/.exec(d instanceof Error?d.message:
"")??[];throw new c.dz(`${m} is not valid JSON${s===void 0?"":`: look at line ${s}`}`,{hint:"Check for a comma after the last entry, a missing quote or comma, a\
nd comments",cause:d})}}n(a,"parseJson")}),18753:(($,w,t)=>{t.d(w,{t:n(()=>e,"t")});function e({manifest:u},c){return Date.now()-Date.parse(u.created_at)>c}n(e,
"isOlder")}),28278:(($,w,t)=>{t.d(w,{Dh:n(()=>O,"Dh"),bd:n(()=>f,"bd"),oW:n(()=>h,"oW"),qU:n(()=>i,"qU")});var e=t(70370),u=t(44143),c=t(75892),M=t(69893),E=t(76363),
g=t(75558),D=t(51102);async function l(_,{project:p,cwd:P}){return p!==void 0?(0,g.rd)(_,{project:(0,g.XB)(p)}):(0,g.rd)(_,{project:r(_)?await(0,D.p)(P):g.sT})}
n(l,"exactName");async function h(_,p){const{ref:P,pin:j}=await l(_,p);if(j===void 0)return P;throw new c.dz(`Cannot create '${P.name}@${j}': a digest can only \
name an existing snapshot`,{hint:"Omit the digest"})}n(h,"newName");function O({name:_,project:p}){const P=p===void 0||p===g.sT?p:(0,g.XB)(p);if(_===void 0)return P===
void 0?{}:{project:P};const{ref:j,pin:A}=(0,g.rd)(_,{project:P??g.sT});if(A!==void 0)throw new c.dz(`The new name '${_}' cannot have a digest`,{hint:"Omit the d\
igest"});if(P!==void 0&&j.project!==P)throw new c.dz(`The name '${_}' and the project '${P}' name different projects`,{hint:"Omit one of them"});const I=P!==void 0||
_.startsWith("@")||_.includes("/");return{name:j.name,...I?{project:j.project}:{}}}n(O,"importTarget");async function f(_,p){const{catalog:P,c:j}=p;if(o(_))return(await m(
_,p))[0]??s(_);const A=await l(_,p),I=[A];r(_)&&p.project===void 0&&I.push({...A,ref:{...A.ref,project:g.sT}});for(const T of I)if(await P.store.read(T.ref,j)!==
void 0)return T;const[y]=await m(_,p);if(y!==void 0)return y;throw await v(A,I,p)}n(f,"findName");async function i(_,p){const{catalog:P,c:j}=p,A=o(_)?void 0:await l(
_,p);if(A!==void 0&&await P.store.read(A.ref,j)!==void 0)return A;const I=await m(_,p);if(I.length>1)throw d(_,I);return I[0]??A??s(_)}n(i,"ownName");const a=/^(?:sha256:)?([0-9a-f]{8,64})$/;
function o(_){return _.startsWith("sha256:")}n(o,"isDigestLike");async function m(_,{catalog:{store:p},c:P}){const j=a.exec(_)?.[1];if(j===void 0)return[];const A=[];
for await(const b of p.listRefs(P))A.push(b);const I=(0,e.A)(p.traits.concurrency),T=(await Promise.all(A.map(b=>I(async()=>({ref:b,bytes:await p.read(b,P)}))))).
flatMap(({ref:b,bytes:L})=>{const x=L&&(0,E.s)(L);return x!==void 0&&(0,u.ZD)(x).startsWith(j)?[{ref:b,pin:x}]:[]});if(new Set(T.map(({pin:b})=>b)).size>1)throw d(
_,T);return T}n(m,"byId");function d(_,p){return new c.dz(`'${_}' is ambiguous, it matches several snapshots: ${p.map(({ref:P})=>(0,g.SN)(P)).join(", ")}`,{hint:"\
Use one of these names"})}n(d,"severalMeant");function s(_){throw new c.m_(`Snapshot ${_} not found`,{hint:"List the existing snapshots with: vm snapshot list -\
-json"})}n(s,"noSuchId");function r(_){return!_.startsWith("@")&&!(_.split("@",1)[0]??"").includes("/")}n(r,"isBare");async function v({ref:_},p,{catalog:P,c:j}){
const A=[];for await(const y of P.store.listRefs(j))(0,M.S)(y.name,_.name)&&A.push((0,g.SN)(y));const I=p.length>1?`'${_.name}' not found, neither in project '${_.
project}' nor in global`:`'${(0,g.SN)(_)}' not found`;return new c.m_(`Snapshot ${I}`,{hint:A.length>0?`Did you mean ${A.slice(0,3).join(" or ")}?`:"List the ex\
isting snapshots with: vm snapshot list; or import it first with: vm snapshot import <file>",fields:{project:_.project,name:_.name}})}n(v,"notFound")}),51102:(($,w,t)=>{
t.d(w,{p:n(()=>i,"p")});var e=t(51455),u=t(76760);const c=1<<20;async function M(s,r=v=>v){const v=await(0,e.stat)(s).catch(()=>{});if(v?.isFile()!==!0||v.size>
c)return;const{isMap:_,parseDocument:p}=await t.e(8815).then(t.t.bind(t,38815,19)),P=await(0,e.readFile)(s,"utf8").catch(()=>{});if(P===void 0)return;const j=p(
r(P),{logLevel:"silent",uniqueKeys:!1});return _(j.contents)?j:void 0}n(M,"readLenientYaml");function E(s){return typeof s=="string"||typeof s=="number"?String(
s):void 0}n(E,"scalarText");var g=t(75558),D=t(22145),l=t(81807);const h="no-name-is-given";async function O({directory:s,files:r,envFiles:v},{signal:_}){const{
COMPOSE_PROJECT_NAME:p}=process.env;if(p)return p;const j=(await Promise.all(r.map(y=>M(y)))).map(y=>E(y?.get("name"))).findLast(Boolean),A=await Promise.all((v??
[(0,u.join)(s,".env")]).map(y=>(0,D.yR)(y).catch(()=>{})));if(!j?.includes("$")&&!A.some(y=>y?.includes("COMPOSE_PROJECT_NAME")))return j;const I=JSON.stringify(
{name:j??h,services:{q:{image:"q"}}});try{const y={endpoint:void 0,directory:s,envFiles:v,files:["-"]},{stdout:T}=await(0,l.Z)(y,["config","--format","json"],{signal:_,
input:I}),b=E(JSON.parse(T).name);return b===h?void 0:b}catch{return j}}n(O,"givenProjectName");const f=new AbortController().signal;async function i(s){const r=await a(
s);if(r!==void 0)return(0,g.Tb)(r);const v=await m(s),_=await(0,D.kb)(s,{endpoint:void 0,signal:f}).catch(()=>{}),p=_!==void 0&&(v===void 0||d(_.root,v))?_:void 0,
P=p&&await O(p,{signal:f});return(0,g.Tb)(P??(0,u.basename)(v??p?.root??s))}n(i,"detectProject");async function a(s){const r=await M((0,u.join)(s,"vm.yaml"),o);
return E(r?.getIn(["project","name"]))??E(r?.get("project.name"))}n(a,"fromVmYaml");function o(s){return s.replace(/^(\s*[\w.-]+:\s+)(@[^\s#]+)/gm,"$1'$2'")}n(o,
"quoteReferences");async function m(s){for(let r=s;;r=(0,u.dirname)(r)){if(await(0,e.stat)((0,u.join)(r,".git")).catch(()=>{})!==void 0)return r;if((0,u.dirname)(
r)===r)return}}n(m,"topFolder");function d(s,r){return!(0,u.relative)(r,s).split("/").includes("..")}n(d,"isInside")}),17799:(($,w,t)=>{t.d(w,{J_:n(()=>u,"J_"),
hK:n(()=>c,"hK"),mA:n(()=>M,"mA")});const e={hourly:["keepHourly",l=>l.slice(0,13)],daily:["keepDaily",l=>l.slice(0,10)],weekly:["keepWeekly",g],monthly:["keepM\
onthly",l=>l.slice(0,7)],yearly:["keepYearly",l=>l.slice(0,4)]},u=["keepLast",...Object.values(e).map(([l])=>l),"keepWithin"];function c(l){return u.some(h=>l[h]!==
void 0)}n(c,"hasKeepRules");function M(l,h){const O=new Map,f=n((o,m)=>{O.set(o,[...O.get(o)??[],m])},"keep");for(const o of l.slice(0,h.keepLast??0))f(o,"last");
for(const[o,[m]]of Object.entries(e))for(const d of E(l,o,h[m]??0))f(d,o);const{keepWithin:i}=h,[a]=l;if(i===void 0||a===void 0)return O;for(const o of l)D(a)-D(
o)<i&&f(o,"within");return O}n(M,"keptBy");function E(l,h,O){const[,f]=e[h],i=[];let a;for(const[o,m]of l.entries()){if(i.length>=O)break;const d=f(new Date(D(m)).
toISOString());d===a&&o<l.length-1||(a=d,i.push(m))}return i}n(E,"ofPeriods");function g(l){const h=new Date(`${l.slice(0,10)}T00:00:00Z`);return h.setUTCDate(h.
getUTCDate()-(h.getUTCDay()+6)%7),h.toISOString().slice(0,10)}n(g,"mondayOf");function D({manifest:l}){return Date.parse(l.created_at)}n(D,"madeAt")}),44688:(($,w,t)=>{
t.d(w,{M:n(()=>c,"M"),S:n(()=>M,"S")});var e=t(75892),u=t(17799);function c(i,a){for(const o of["maxAge","maxCount","maxSize",...u.J_]){const m=i[o],d=o==="keep\
Last"||o.startsWith("max")?0:1;if(!(m===void 0||Number.isFinite(m)&&m>=d&&(!O(o)||Number.isInteger(m))))throw new e.dz(`${a(o)} is ${m}, but must be a ${O(o)?"w\
hole ":""}number of at least ${d}`)}}n(c,"checkRules");async function M(i,a,{now:o,sizeOf:m,groupOf:d=f}){const s=n(I=>[...Map.groupBy(I,d).values()],"grouped"),
r=E(s(i),a),v=n(I=>r.has(I),"isSafe"),_=new Map,p=n((I,y)=>{for(const T of I)_.has(T)||_.set(T,y)},"judge"),P=n(()=>i.filter(I=>v(I)||!_.has(I)),"remaining");p(
g(i,a,o),"age"),p(D(s(P()),a,v),"count"),p(await l(P(),a,{isSafe:v,sizeOf:m}),"size"),(0,u.hK)(a)&&!h(a)&&p(i,"keep");const j=[],A=[];for(const I of i){const y=_.
get(I),T=r.get(I)??[];y!==void 0&&T.length===0?j.push({snapshot:I,rule:y}):A.push({snapshot:I,reasons:T,...y!==void 0&&{spared:y}})}return{remove:j,keep:A}}n(M,
"planRetention");function E(i,a){const o=new Map;for(const m of i){const d=(0,u.mA)(m,a);for(const r of m){const v=[...r.isProtected===!0?["protected"]:[],...d.
get(r)??[]];v.length>0&&o.set(r,v)}const[s]=m;s!==void 0&&!o.has(s)&&a.keepLast!==0&&a.maxCount!==0&&o.set(s,["newest"])}return o}n(E,"reasonsIn");function g(i,{
maxAge:a},o){return a===void 0?[]:i.filter(({manifest:m})=>o-Date.parse(m.created_at)>a)}n(g,"byAge");function D(i,{maxCount:a},o){return a===void 0?[]:i.flatMap(
m=>{const d=Math.max(0,m.length-a),s=m.filter(r=>!o(r));return[...m.slice(a).filter(o),...s.slice(Math.max(0,s.length-d))]})}n(D,"byCount");async function l(i,{
maxSize:a},{isSafe:o,sizeOf:m}){if(a===void 0)return[];let d=0;for(const r of i.filter(o))d+=await m(r);const s=i.filter(r=>!o(r));for(const[r,v]of s.entries())
if(d+=await m(v),d>a)return s.slice(r);return[]}n(l,"bySize");function h({maxAge:i,maxCount:a,maxSize:o}){return i!==void 0||a!==void 0||o!==void 0}n(h,"hasLimi\
ts");function O(i){return i!=="maxAge"&&i!=="maxSize"&&i!=="keepWithin"}n(O,"isCount");function f({ref:i}){return i.project}n(f,"projectOf")}),45680:(($,w,t)=>{
t.d(w,{a:n(()=>u,"a")});const e=n(()=>{},"nothing");function u(c=new AbortController().signal){return{signal:c,log:{debug:e,info:e,warn:e},progress:{start:n(()=>({
add:e,done:e}),"start")}}}n(u,"quietContext")}),52875:(($,w,t)=>{t.d(w,{l:n(()=>e,"l"),w:n(()=>u,"w")});const e=4096;function u(c,M=e){return c.replaceAll(new RegExp(
"\\p{Cc}+","gu"),"?").slice(0,M)}n(u,"plainText")}),72018:(($,w,t)=>{t.d(w,{i:n(()=>c,"i"),l:n(()=>M,"l")});var e=t(44143);const u=/^ {2}"checksum": "(sha256:[0-9a-f]{64})",\n/m;
function c(E){const g=`${JSON.stringify(E,void 0,2)}
`,D=g.indexOf(`
`,2)+1;return`${g.slice(0,D)}  "checksum": "${(0,e.ol)(g)}",
${g.slice(D)}`}n(c,"withChecksum");function M(E){const g=u.exec(E);if(g===null)return;const D=E.slice(0,g.index)+E.slice(g.index+g[0].length);return{stated:g[1],
found:(0,e.ol)(D)}}n(M,"checksumOf")}),76363:(($,w,t)=>{t.d(w,{h:n(()=>E,"h"),s:n(()=>g,"s")});var e=t(44143),u=t(75892),c=t(56566),M=t(13266);function E(l){const{
snapshot_name:h,project_name:O,is_global:f,imported:i,packs:a,files:o,services:m,volumes:d,bind_mounts:s,parts:r,blobs:v,..._}=l,p={..._,...m.length>0&&{services:m.
map(({image_tag:P,image_file:j,...A})=>A)},volumes:d.map(({volume_file:P,...j})=>j),...s!==void 0&&{bind_mounts:s.map(({bind_file:P,...j})=>j)},...r!==void 0&&{
parts:r.map(({part_file:P,...j})=>j)},blobs:v.map(({recipe:P,...j})=>j)};return(0,e.ol)(`${JSON.stringify(D(p),void 0,2)}
`)}n(E,"snapshotDigest");function g(l){try{return E((0,c.N)(l))}catch(h){if(h instanceof u.JC)return;throw h}}n(g,"digestIn");function D(l){return Object.fromEntries(
Object.keys(M.rc.shape).flatMap(h=>h in l?[[h,l[h]]]:[]))}n(D,"inOrder")}),56566:(($,w,t)=>{t.d(w,{Z:n(()=>O,"Z"),N:n(()=>f,"N")});var e=t(75892),u=t(13266);const c={
languages:u.Ju,tools:u.Bk,services:u.gw,volumes:u.Fi,bind_mounts:u.Fi,parts:u.kz,left_out:2*u.Fi,blobs:u.gM,packs:u.op,files:u.gM},M={layers:u.Uf,references:u.Ub};
function E(d){const{services:s}=Object(d),r=Array.isArray(s)?s:[];return g(c,d)??r.map(v=>g(M,v)).find(v=>v!==void 0)}n(E,"tooLong");function g(d,s){const r=Object(
s),v=Object.entries(d).find(([_,p])=>D(r[_])>p);return v&&`${v[0]}: more than ${v[1]} entries`}n(g,"longerThan");function D(d){return Array.isArray(d)?d.length:
typeof d=="object"&&d!==null?Object.keys(d).length:0}n(D,"countOf");var l=t(72018),h=t(93211);const O=32*1024*1024;function f(d,s="metadata.json"){if(d.length>O)
throw new e.cs(`${s} has ${d.length} bytes, more than the limit of ${O}`);const r=i(d,s),v=a(r,s),_=o(v,s),p=(0,l.l)(r);if(p===void 0)throw new e.cs(`${s} is no\
t a manifest: it has no checksum`);if(p.stated!==p.found)throw new e.cs(`${s} is damaged or was edited: its checksum does not match`);const P=E(v);if(P!==void 0)
throw _?m(s,_,P):new e.cs(`${s} is not a manifest: ${P}`);const j=u.rc.safeParse(v);if(j.success)return j.data;const A=(0,h.w)(j.error.issues);throw _?m(s,_,A):
new e.cs(`${s} is not a manifest: ${A}`)}n(f,"parseManifest");function i(d,s){try{return new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(d)}catch(r){throw new e.
cs(`${s} is not a manifest: it is not UTF-8`,{cause:r})}}n(i,"readText");function a(d,s){try{return JSON.parse(d)}catch(r){throw new e.cs(`${s} is not a manifes\
t: it is not JSON`,{cause:r})}}n(a,"readJson");function o(d,s){const r=typeof d=="object"&&d!==null&&"version"in d?d.version:void 0;if(typeof r!="string"||!/^\d{1,6}\.\d{1,6}$/.
test(r))return;const[v=0,_=0]=r.split(".").map(Number),[p=0,P=0]=u.hh.split(".").map(Number);if(v>p)throw m(s,r);if(v<p)throw new e.Wt(`${s} has manifest versio\
n ${r}, which this version of vm cannot read`);return _>P?r:void 0}n(o,"refuseOtherMajor");function m(d,s,r){const v=r===void 0?"":`: ${r}`;return new e.Wt(`${d}\
 was written by a newer version of vm (manifest version ${s})${v}`,{hint:"Update vm and try again"})}n(m,"writtenByNewer")}),93211:(($,w,t)=>{t.d(w,{w:n(()=>e,"\
w")});function e(c){const[M]=c;if(M===void 0)return"it does not match the schema";const E=c.length>1?` (and ${c.length-1} more)`:"";return`${u(M.path)}: ${M.message.
replaceAll(new RegExp("\\p{Cc}","gu"),"?").slice(0,200)}${E}`}n(e,"describeIssues");function u(c){return c.length===0?"the document":c.map(E=>typeof E=="number"?
`[${E}]`:`.${String(E).replaceAll(/[^\w.@/ -]/g,"?").slice(0,64)}`).join("").replace(/^\./,"")}n(u,"fieldName")}),13266:(($,w,t)=>{t.d(w,{Bk:n(()=>d,"Bk"),EU:n(
()=>x,"EU"),Fi:n(()=>i,"Fi"),GX:n(()=>V,"GX"),Ju:n(()=>m,"Ju"),Ub:n(()=>O,"Ub"),Uf:n(()=>h,"Uf"),Vz:n(()=>S,"Vz"),_O:n(()=>B,"_O"),gM:n(()=>o,"gM"),gw:n(()=>f,"\
gw"),h_:n(()=>U,"h_"),hh:n(()=>g,"hh"),kz:n(()=>a,"kz"),op:n(()=>s,"op"),rc:n(()=>k,"rc")});var e=t(26921),u=t(64377),c=t(52875),M=t(75558),E=t(42316);const g="\
1.2",D={image:"1.0",container:"1.1",compose:"1.1"},l=1e4,h=1024,O=1024,f=256,i=1024,a=1024,o=1e5,m=1e3,d=1e4,s=1e6,r=new RegExp("^\\P{Cc}*$","u"),v=/^[\P{Cc}\t\n]*$/u,
_=/^[0-9a-f]{64}$/,p=n(C=>e.YjP().max(C).regex(r,"control characters are not allowed"),"words"),P=p(c.l),j=e.YjP().max(M.zB).regex(M.o_,"expected letters, digit\
s, dot, underscore and dash, a letter or digit first"),A=e.aig().int().nonnegative().max(Number.MAX_SAFE_INTEGER),I=e.YjP().regex(_,"expected 64 hex digits"),y=e.
Uy$(["sha256:",e.YjP().regex(_)],{error:"expected sha256: and 64 hex digits"}),T=e.YjP().max(64).regex(/^[a-z0-9]+\/[a-z0-9_]+(\/[a-z0-9.]+)?$/,"expected os/arc\
h or os/arch/variant"),b=e.YjP().max(512).regex(/^[A-Za-z0-9[][A-Za-z0-9._/:@[\]-]*$/,"expected an image reference"),L=e.Ikc({config:y,layers:e.YOg(y).max(h),platform:T,
references:e.YOg(b).max(O)}),x=e.YjP().max(100).regex(/^[A-Za-z0-9_][A-Za-z0-9._-]*(\/[A-Za-z0-9_][A-Za-z0-9._-]*)*$/,"expected a relative path of plain names"),
W=e.Ikc({name:j.max(80),image_tag:b,image_digest:y,image_file:x.optional(),layers:e.YOg(y).max(h),references:e.YOg(b).max(O),platform:T.optional()}),z=e.Ikc({name:e.
YjP().max(255).regex(/^[A-Za-z0-9][A-Za-z0-9_.-]+$/,"expected a volume's name"),digest:y,size_bytes:A,volume_file:x.optional()}),N=e.Ikc({path:P.regex(/^\//,"ex\
pected an absolute path"),type:e.k5n(["folder","file"]),digest:y,size_bytes:A,bind_file:x.optional()}),R=/^[a-z][a-z0-9-]{0,31}$/,K=e.Ikc({role:e.YjP().regex(R,
"expected lower-case letters, digits and dashes"),name:j,digest:y,size_bytes:A,part_file:x.optional()}),Y=e.g1P(p(64),p(256)).refine(C=>Object.keys(C).length<=m,
`more than ${m} entries`),Q=e.YOg(e.Ikc({manager:p(32),name:p(512),version:p(512)})),F=e.Ikc({commit:e.YjP().regex(/^[0-9a-f]{7,64}$/),branch:P.nullable(),dirty:e.
zMY()}),X=e.Ikc({path:x,size:A,sha256:I}),J=e.Ikc({digest:y,size:A,recipe:y.optional(),role:e.k5n(["config","layer","volume","part","metadata"]),path:x.optional()}),
B=P,S=p(256),U=e.YjP().max(l).regex(v,"control characters are not allowed"),Z=e.YjP().regex(R,"expected lower-case letters, digits and dashes"),k=e.Ikc({version:e.
YjP().regex(/^\d{1,6}\.\d{1,6}$/,"expected <major>.<minor>"),kind:Z,snapshot_name:j,project_name:j,is_global:e.zMY(),created_at:u.w$(),description:U,image_digest:y.
optional(),platform:T,size_bytes:A,languages:Y,tools:e.YOg(P).max(d),services:e.YOg(W).max(f).default([]),volumes:e.YOg(z).max(i),bind_mounts:e.YOg(N).max(i).optional(),
parts:e.YOg(K).max(a).optional(),left_out:e.YOg(P).max(2*i).optional(),git:F.nullable(),source:e.Ikc({type:e.k5n(["built","captured","imported"]),from:P,build_seconds:e.
aig().nonnegative().optional()}),imported:e.Ikc({from:P}).optional(),trigger:e.k5n(E.N).optional(),context:B.optional(),run_id:S.optional(),container:e.Ikc({id:I,
name:p(255),of:p(255).optional()}).optional(),tool_version:P,blobs:e.YOg(J).max(o),packs:e.YOg(I).max(s).optional(),files:e.YOg(X).max(o).optional()}),q=k.extend(
{checksum:y});function V(C,{hasParts:G}){return(G?void 0:D[C])??g}n(V,"versionFor")}),14717:(($,w,t)=>{t.d(w,{Y:n(()=>u,"Y"),v:n(()=>e,"v")});function e({source:c,
imported:M}){return M===void 0?c:{...c,type:"imported",from:M.from}}n(e,"sourceOf");function u(c){const{services:M,blobs:E,packs:g,files:D,bind_mounts:l,parts:h,
left_out:O,...f}=c;return f}n(u,"summaryOf")}),99786:(($,w,t)=>{t.d(w,{u:n(()=>e,"u")});function e(u){return/^[a-z+]+:\/\/|^git@/.test(u)}n(e,"isRemoteContext")}),
7641:(($,w,t)=>{t.d(w,{G:n(()=>u,"G"),J:n(()=>c,"J")});var e=t(75892);class u extends e.cs{static{n(this,"FastPathError")}}function c(M){return"examine"in M}n(c,
"canInspect")})};export{en as id,tn as ids,on as modules};
