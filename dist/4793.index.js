var G=Object.defineProperty;var n=($,w)=>G($,"name",{value:w,configurable:!0});const nn=4793,en=[4793],tn={72222:(($,w,t)=>{t.d(w,{$:n(()=>E,"$")});var e=t(18753),r=t(75892),l=t(22506),M=t(75558);function E({ref:g,manifest:D},{maxAge:f,shown:h,
hint:O}){if(f===void 0||!(0,e.t)({manifest:D},f))return;const u=(0,l.Yi)(new Date(D.created_at)),i=h??(0,l.Xo)(f/1e3);throw new r.m_(`Snapshot '${(0,M.SN)(g)}' \
is older than ${i}: it was created at ${u}`,{hint:O})}n(E,"assertYoung")}),50755:(($,w,t)=>{t.d(w,{H:n(()=>l,"H")});var e=t(76760),r=t(99786);function l(M,{cwd:E}){
const{context:g=".",file:D,target:f,platform:h,network:O}=M,u=(0,r.u)(g),i=u?g:(0,e.resolve)(E,g);return{spec:{context:i,buildArgs:M.buildArgs??{},labels:M.labels??
{},secrets:M.secrets??[],noCache:M.noCache===!0,tags:M.tags??[],...D!==void 0&&{file:u?D:(0,e.resolve)(E,D)},...f!==void 0&&{target:f},...h!==void 0&&{platform:h},
...O!==void 0&&{network:O}},from:D??(u?g:(0,e.join)(g,"Dockerfile")),directory:u?E:i}}n(l,"planBuildSpec")}),80739:(($,w,t)=>{t.d(w,{_:n(()=>l,"_")});var e=t(75892),
r=t(20473);function l(E,{kinds:g,directory:D,formatOption:f}){const h=(0,r.cz)(g,({selectors:a})=>a),O=h.filter(a=>(0,r.vM)(E,a));if(O.length>1)throw new e.dz(`${O.
map(({id:a})=>f(a)).join(" and ")} are mutually exclusive`,{hint:`Use only one of ${M(h.map(({id:a})=>f(a)))}`});const u=O[0]?.kinds[0]??g.all.find(({selectors:a})=>Object.
keys(a).length===0);if(u===void 0)throw new e.dz("Nothing is selected",{hint:`Set one of ${h.map(({id:a})=>f(a)).join(", ")}`});const i=(0,r.cz)(g,({captureOptions:a})=>a).
find(a=>!a.kinds.includes(u)&&(0,r.vM)(E,a));if(i!==void 0)throw new e.dz(`${f(i.id)} applies to ${(0,r.B7)(i.kinds)}, not to ${u.title}`,{hint:"Leave it out"});
return{kind:u.name,...u.select(E,{directory:D,formatOption:f})}}n(l,"selectTarget");function M(E){return[E.slice(0,-1).join(", "),E.at(-1)].filter(Boolean).join(
" and ")}n(M,"listed")}),31983:(($,w,t)=>{t.d(w,{j:n(()=>D,"j")});var e=t(23919),r=t(73515),l=t(28278),M=t(75892),E=t(42316),g=t(7641);async function D(f,{config:h,
product:O,c:u}){const{chosen:i,directory:a,trigger:o,context:m,runId:d,description:s="",force:c=!1}=f;if(o!==void 0&&!E.N.includes(o))throw new M.dz(`Unknown tr\
igger '${o}'`,{hint:`Use one of ${E.N.join(", ")}`});if(o!==void 0&&!(0,r.oh)(h,o))return;const v=f.name??await p(),_=await(0,l.oW)(v,{project:f.project,cwd:a});
return{...i,ref:_,description:s,force:c,directory:a,limits:h.limits,...o!==void 0&&{trigger:o},...m!==void 0&&{context:m},...d!==void 0&&{runId:d}};async function p(){
const{kind:P,machine:j,from:y}=i,I=await O.kinds.get(P).open(),A=(0,g.J)(I)?(await I.examine(j,u)).name:y;return(0,e.T)(h.namingPattern,{container:A,trigger:o??
"manual",now:new Date},u.log.warn)}}n(D,"toCreateRequest")}),7598:(($,w,t)=>{t.d(w,{n:n(()=>M,"n")});var e=t(75892),r=t(20473);function l(E,g,{kinds:D,formatOption:f}){
for(const h of(0,r.cz)(D,({restoreOptions:O})=>O))if(!(h.kinds.includes(g)||!(0,r.vM)(E,h)))throw new e.dz(`${f(h.id)} applies to ${(0,r.B7)(h.kinds)}, and this\
 snapshot is ${g.title}`,{hint:"Leave it out"})}n(l,"assertOptionsApply");async function M({name:E,snapshot:g,options:D,confirmPlatform:f,formatOption:h,...O},u,{
product:i,c:a}){const o=i.kinds.get(g.manifest.kind);l(D,o,{kinds:i.kinds,formatOption:h});const m={...o.restoreRequest(D,O),name:E,snapshot:g,confirmPlatform:f},
d=await i.restore(m,{catalog:u,provider:await o.open()},a);return{...d,kind:o,description:o.describe(d.machine,d)}}n(M,"restoreSnapshot")}),10571:(($,w,t)=>{t.d(
w,{E2:n(()=>f,"E2"),Fy:n(()=>g,"Fy"),Uf:n(()=>h,"Uf"),mP:n(()=>D,"mP")});var e=t(73024),r=t(51455),l=t(76760),M=t(75892),E=t(83620);async function g(u,i,a){const o=(0,l.
join)(i.home,".config","vm"),m=u===void 0?await d():D(u,i);return{location:m??(0,l.join)(o,"snapshots"),isNamed:m!==void 0};async function d(){if(i.env.VM_SNAPSHOTS_DIR)
return O(i.env.VM_SNAPSHOTS_DIR,i.cwd,i);if(a!==void 0)return a;const s=(0,l.join)(o,"config.yaml"),c=(0,e.existsSync)(s)?await(await Promise.all([t.e(8815),t.e(
6574)]).then(t.bind(t,66574))).readSnapshotsDir(s):void 0;return c===void 0?void 0:O(c,o,i)}}n(g,"storeLocation");function D(u,i){if(u==="")throw new M.dz("the \
location is empty",{hint:"Specify a folder, or a location such as s3://bucket/prefix"});if((0,E.bn)(u))throw new M.dz(`'${(0,E.DW)(u)}' is the location of a bun\
dle, not of a repository`,{hint:"Use vm snapshot export <name> --output <location> or vm snapshot import <location> for bundles"});return O(u,i.cwd,i)}n(D,"repo\
sitoryLocation");function f(u,i){return u==="-"?u:O(u,i.cwd,i)}n(f,"bundleLocation");async function h(u,i,a){const o=f(u??i,a);return u===void 0||u==="-"||(0,E.
dz)(o)!==void 0?o:u.endsWith("/")||(await(0,r.stat)(o).catch(()=>{}))?.isDirectory()===!0?(0,l.join)(o,i):o}n(h,"bundleOutput");function O(u,i,{home:a}){return(0,E.
dz)(u)!==void 0?u:u==="~"||u.startsWith("~/")?(0,l.join)(a,u.slice(1)):(0,l.isAbsolute)(u)?u:(0,l.resolve)(i,u)}n(O,"absolute")}),23919:(($,w,t)=>{t.d(w,{D:n(()=>l,
"D"),T:n(()=>E,"T")});var e=t(77598),r=t(75558);const l="{container_name}_{trigger}_{timestamp}",M=["container_name","trigger","timestamp","snapshot_id"];function E(h,O,u){
const i=[...h.matchAll(/\{([^{}]*)\}/g)].map(([,c=""])=>c).find(c=>!D(c));if(i!==void 0){const c=M.map(v=>`{${v}}`).join(", ");return u(`naming_pattern has an u\
nknown variable {${i}} (known: ${c}): using ${l}`),E(l,O,u)}const a=/\{(timestamp|snapshot_id)\}/.test(h)?h:`${h}_{snapshot_id}`,o={container_name:O.container,trigger:O.
trigger,timestamp:f(O.now),snapshot_id:(0,e.randomBytes)(4).toString("hex")},m=g(a,o),d=m.length-r.zB;if(d<=0)return m;const s=g(a,{...o,container_name:o.container_name.
slice(0,Math.max(1,o.container_name.length-d))});return s.length<=r.zB?s:(u(`naming_pattern produces names of more than ${r.zB} characters: using ${l}`),E(l,O,u))}
n(E,"nameByPattern");function g(h,O){return h.replaceAll(/\{(\w+)\}/g,(i,a)=>O[a]).replaceAll(/[^A-Za-z0-9._-]+/g,"-").replace(/^[^A-Za-z0-9]+/,"")}n(g,"render");
function D(h){return M.some(O=>O===h)}n(D,"isVariable");function f(h){return h.toISOString().replaceAll(/[-:.]/g,"")}n(f,"timestamp")}),73515:(($,w,t)=>{t.d(w,{
RB:n(()=>u,"RB"),oh:n(()=>O,"oh")});var e=t(51455),r=t(76760),l=t(75892),M=t(24746),E=t(42316),g=t(23919);const D="snapshot-config.json",f=1<<20,h={triggers:E.N,
storagePath:void 0,limits:{},namingPattern:g.D,file:void 0};function O({triggers:o},m){return m==="manual"||o.includes(m)}n(O,"isTriggerEnabled");async function u(o,m){
const d=o??(m.env.VM_SNAPSHOT_CONFIG||void 0),s=d===void 0?(0,r.join)(m.home,".config","vm",D):(0,r.resolve)(m.cwd,d.replace(/^~(?=\/)/,m.home)),c=await i(s);if(c!==
void 0)return(await Promise.all([t.e(6921),t.e(5705)]).then(t.bind(t,45705))).snapshotConfigOf(a(c,s),{file:s,place:m});if(d===void 0)return h;throw new l.m_(`C\
onfiguration file ${s} not found`,{hint:o===void 0?"Correct VM_SNAPSHOT_CONFIG, or unset it":"Correct --config, or omit it"})}n(u,"readSnapshotConfig");async function i(o){
try{return await(0,M.MH)(`Cannot read ${o}`,async()=>{if((await(0,e.stat)(o)).size>f)throw new l.dz(`${o} is not a valid configuration: it is larger than 1 MB`);
return await(0,e.readFile)(o,"utf8")})}catch(m){if(m instanceof l.m_)return;throw m}}n(i,"readText");function a(o,m){try{return JSON.parse(o.replace(/^\uFEFF/,""))}catch(d){
const[,s]=/\(line (\d+) column \d+\)/.exec(d instanceof Error?d.message:"")??[];throw new l.dz(`${m} is not valid JSON${s===void 0?"":`: look at line ${s}`}`,{hint:"\
Check for a comma after the last entry, a missing quote or comma, and comments",cause:d})}}n(a,"parseJson")}),18753:(($,w,t)=>{t.d(w,{t:n(()=>e,"t")});function e({
manifest:r},l){return Date.now()-Date.parse(r.created_at)>l}n(e,"isOlder")}),28278:(($,w,t)=>{t.d(w,{Dh:n(()=>O,"Dh"),bd:n(()=>u,"bd"),oW:n(()=>h,"oW"),qU:n(()=>i,
"qU")});var e=t(70370),r=t(44143),l=t(75892),M=t(69893),E=t(76363),g=t(75558),D=t(51102);async function f(_,{project:p,cwd:P}){return p!==void 0?(0,g.rd)(_,{project:(0,g.
XB)(p)}):(0,g.rd)(_,{project:c(_)?await(0,D.p)(P):g.sT})}n(f,"exactName");async function h(_,p){const{ref:P,pin:j}=await f(_,p);if(j===void 0)return P;throw new l.
dz(`Cannot create '${P.name}@${j}': a digest can only name an existing snapshot`,{hint:"Omit the digest"})}n(h,"newName");function O({name:_,project:p}){const P=p===
void 0||p===g.sT?p:(0,g.XB)(p);if(_===void 0)return P===void 0?{}:{project:P};const{ref:j,pin:y}=(0,g.rd)(_,{project:P??g.sT});if(y!==void 0)throw new l.dz(`The\
 new name '${_}' cannot have a digest`,{hint:"Omit the digest"});if(P!==void 0&&j.project!==P)throw new l.dz(`The name '${_}' and the project '${P}' name differ\
ent projects`,{hint:"Omit one of them"});const I=P!==void 0||_.startsWith("@")||_.includes("/");return{name:j.name,...I?{project:j.project}:{}}}n(O,"importTarge\
t");async function u(_,p){const{catalog:P,c:j}=p;if(o(_))return(await m(_,p))[0]??s(_);const y=await f(_,p),I=[y];c(_)&&p.project===void 0&&I.push({...y,ref:{...y.
ref,project:g.sT}});for(const T of I)if(await P.store.read(T.ref,j)!==void 0)return T;const[A]=await m(_,p);if(A!==void 0)return A;throw await v(y,I,p)}n(u,"fin\
dName");async function i(_,p){const{catalog:P,c:j}=p,y=o(_)?void 0:await f(_,p);if(y!==void 0&&await P.store.read(y.ref,j)!==void 0)return y;const I=await m(_,p);
if(I.length>1)throw d(_,I);return I[0]??y??s(_)}n(i,"ownName");const a=/^(?:sha256:)?([0-9a-f]{8,64})$/;function o(_){return _.startsWith("sha256:")}n(o,"isDige\
stLike");async function m(_,{catalog:{store:p},c:P}){const j=a.exec(_)?.[1];if(j===void 0)return[];const y=[];for await(const b of p.listRefs(P))y.push(b);const I=(0,e.
A)(p.traits.concurrency),T=(await Promise.all(y.map(b=>I(async()=>({ref:b,bytes:await p.read(b,P)}))))).flatMap(({ref:b,bytes:L})=>{const x=L&&(0,E.s)(L);return x!==
void 0&&(0,r.ZD)(x).startsWith(j)?[{ref:b,pin:x}]:[]});if(new Set(T.map(({pin:b})=>b)).size>1)throw d(_,T);return T}n(m,"byId");function d(_,p){return new l.dz(
`'${_}' is ambiguous, it matches several snapshots: ${p.map(({ref:P})=>(0,g.SN)(P)).join(", ")}`,{hint:"Use one of these names"})}n(d,"severalMeant");function s(_){
throw new l.m_(`Snapshot ${_} not found`,{hint:"List the existing snapshots with: vm snapshot list --json"})}n(s,"noSuchId");function c(_){return!_.startsWith("\
@")&&!(_.split("@",1)[0]??"").includes("/")}n(c,"isBare");async function v({ref:_},p,{catalog:P,c:j}){const y=[];for await(const A of P.store.listRefs(j))(0,M.S)(
A.name,_.name)&&y.push((0,g.SN)(A));const I=p.length>1?`'${_.name}' not found, neither in project '${_.project}' nor in global`:`'${(0,g.SN)(_)}' not found`;return new l.
m_(`Snapshot ${I}`,{hint:y.length>0?`Did you mean ${y.slice(0,3).join(" or ")}?`:"List the existing snapshots with: vm snapshot list; or import it first with: v\
m snapshot import <file>",fields:{project:_.project,name:_.name}})}n(v,"notFound")}),51102:(($,w,t)=>{t.d(w,{p:n(()=>i,"p")});var e=t(51455),r=t(76760);const l=1<<
20;async function M(s,c=v=>v){const v=await(0,e.stat)(s).catch(()=>{});if(v?.isFile()!==!0||v.size>l)return;const{isMap:_,parseDocument:p}=await t.e(8815).then(
t.t.bind(t,38815,19)),P=await(0,e.readFile)(s,"utf8").catch(()=>{});if(P===void 0)return;const j=p(c(P),{logLevel:"silent",uniqueKeys:!1});return _(j.contents)?
j:void 0}n(M,"readLenientYaml");function E(s){return typeof s=="string"||typeof s=="number"?String(s):void 0}n(E,"scalarText");var g=t(75558),D=t(22145),f=t(81807);
const h="no-name-is-given";async function O({directory:s,files:c,envFiles:v},{signal:_}){const{COMPOSE_PROJECT_NAME:p}=process.env;if(p)return p;const j=(await Promise.
all(c.map(A=>M(A)))).map(A=>E(A?.get("name"))).findLast(Boolean),y=await Promise.all((v??[(0,r.join)(s,".env")]).map(A=>(0,D.yR)(A).catch(()=>{})));if(!j?.includes(
"$")&&!y.some(A=>A?.includes("COMPOSE_PROJECT_NAME")))return j;const I=JSON.stringify({name:j??h,services:{q:{image:"q"}}});try{const A={endpoint:void 0,directory:s,
envFiles:v,files:["-"]},{stdout:T}=await(0,f.Z)(A,["config","--format","json"],{signal:_,input:I}),b=E(JSON.parse(T).name);return b===h?void 0:b}catch{return j}}
n(O,"givenProjectName");const u=new AbortController().signal;async function i(s){const c=await a(s);if(c!==void 0)return(0,g.Tb)(c);const v=await m(s),_=await(0,D.
kb)(s,{endpoint:void 0,signal:u}).catch(()=>{}),p=_!==void 0&&(v===void 0||d(_.root,v))?_:void 0,P=p&&await O(p,{signal:u});return(0,g.Tb)(P??(0,r.basename)(v??
p?.root??s))}n(i,"detectProject");async function a(s){const c=await M((0,r.join)(s,"vm.yaml"),o);return E(c?.getIn(["project","name"]))??E(c?.get("project.name"))}
n(a,"fromVmYaml");function o(s){return s.replace(/^(\s*[\w.-]+:\s+)(@[^\s#]+)/gm,"$1'$2'")}n(o,"quoteReferences");async function m(s){for(let c=s;;c=(0,r.dirname)(
c)){if(await(0,e.stat)((0,r.join)(c,".git")).catch(()=>{})!==void 0)return c;if((0,r.dirname)(c)===c)return}}n(m,"topFolder");function d(s,c){return!(0,r.relative)(
c,s).split("/").includes("..")}n(d,"isInside")}),17799:(($,w,t)=>{t.d(w,{J_:n(()=>r,"J_"),hK:n(()=>l,"hK"),mA:n(()=>M,"mA")});const e={hourly:["keepHourly",f=>f.
slice(0,13)],daily:["keepDaily",f=>f.slice(0,10)],weekly:["keepWeekly",g],monthly:["keepMonthly",f=>f.slice(0,7)],yearly:["keepYearly",f=>f.slice(0,4)]},r=["kee\
pLast",...Object.values(e).map(([f])=>f),"keepWithin"];function l(f){return r.some(h=>f[h]!==void 0)}n(l,"hasKeepRules");function M(f,h){const O=new Map,u=n((o,m)=>{
O.set(o,[...O.get(o)??[],m])},"keep");for(const o of f.slice(0,h.keepLast??0))u(o,"last");for(const[o,[m]]of Object.entries(e))for(const d of E(f,o,h[m]??0))u(d,
o);const{keepWithin:i}=h,[a]=f;if(i===void 0||a===void 0)return O;for(const o of f)D(a)-D(o)<i&&u(o,"within");return O}n(M,"keptBy");function E(f,h,O){const[,u]=e[h],
i=[];let a;for(const[o,m]of f.entries()){if(i.length>=O)break;const d=u(new Date(D(m)).toISOString());d===a&&o<f.length-1||(a=d,i.push(m))}return i}n(E,"ofPerio\
ds");function g(f){const h=new Date(`${f.slice(0,10)}T00:00:00Z`);return h.setUTCDate(h.getUTCDate()-(h.getUTCDay()+6)%7),h.toISOString().slice(0,10)}n(g,"monda\
yOf");function D({manifest:f}){return Date.parse(f.created_at)}n(D,"madeAt")}),44688:(($,w,t)=>{t.d(w,{M:n(()=>l,"M"),S:n(()=>M,"S")});var e=t(75892),r=t(17799);
function l(i,a){for(const o of["maxAge","maxCount","maxSize",...r.J_]){const m=i[o],d=o==="keepLast"||o.startsWith("max")?0:1;if(!(m===void 0||Number.isFinite(m)&&
m>=d&&(!O(o)||Number.isInteger(m))))throw new e.dz(`${a(o)} is ${m}, but must be a ${O(o)?"whole ":""}number of at least ${d}`)}}n(l,"checkRules");async function M(i,a,{
now:o,sizeOf:m,groupOf:d=u}){const s=n(I=>[...Map.groupBy(I,d).values()],"grouped"),c=E(s(i),a),v=n(I=>c.has(I),"isSafe"),_=new Map,p=n((I,A)=>{for(const T of I)
_.has(T)||_.set(T,A)},"judge"),P=n(()=>i.filter(I=>v(I)||!_.has(I)),"remaining");p(g(i,a,o),"age"),p(D(s(P()),a,v),"count"),p(await f(P(),a,{isSafe:v,sizeOf:m}),
"size"),(0,r.hK)(a)&&!h(a)&&p(i,"keep");const j=[],y=[];for(const I of i){const A=_.get(I),T=c.get(I)??[];A!==void 0&&T.length===0?j.push({snapshot:I,rule:A}):y.
push({snapshot:I,reasons:T,...A!==void 0&&{spared:A}})}return{remove:j,keep:y}}n(M,"planRetention");function E(i,a){const o=new Map;for(const m of i){const d=(0,r.
mA)(m,a);for(const c of m){const v=[...c.isProtected===!0?["protected"]:[],...d.get(c)??[]];v.length>0&&o.set(c,v)}const[s]=m;s!==void 0&&!o.has(s)&&a.keepLast!==
0&&a.maxCount!==0&&o.set(s,["newest"])}return o}n(E,"reasonsIn");function g(i,{maxAge:a},o){return a===void 0?[]:i.filter(({manifest:m})=>o-Date.parse(m.created_at)>
a)}n(g,"byAge");function D(i,{maxCount:a},o){return a===void 0?[]:i.flatMap(m=>{const d=Math.max(0,m.length-a),s=m.filter(c=>!o(c));return[...m.slice(a).filter(
o),...s.slice(Math.max(0,s.length-d))]})}n(D,"byCount");async function f(i,{maxSize:a},{isSafe:o,sizeOf:m}){if(a===void 0)return[];let d=0;for(const c of i.filter(
o))d+=await m(c);const s=i.filter(c=>!o(c));for(const[c,v]of s.entries())if(d+=await m(v),d>a)return s.slice(c);return[]}n(f,"bySize");function h({maxAge:i,maxCount:a,
maxSize:o}){return i!==void 0||a!==void 0||o!==void 0}n(h,"hasLimits");function O(i){return i!=="maxAge"&&i!=="maxSize"&&i!=="keepWithin"}n(O,"isCount");function u({
ref:i}){return i.project}n(u,"projectOf")}),45680:(($,w,t)=>{t.d(w,{a:n(()=>r,"a")});const e=n(()=>{},"nothing");function r(l=new AbortController().signal){return{
signal:l,log:{debug:e,info:e,warn:e},progress:{start:n(()=>({add:e,done:e}),"start")}}}n(r,"quietContext")}),52875:(($,w,t)=>{t.d(w,{l:n(()=>e,"l"),w:n(()=>r,"w")});
const e=4096;function r(l,M=e){return l.replaceAll(new RegExp("\\p{Cc}+","gu"),"?").slice(0,M)}n(r,"plainText")}),72018:(($,w,t)=>{t.d(w,{i:n(()=>l,"i"),l:n(()=>M,
"l")});var e=t(44143);const r=/^ {2}"checksum": "(sha256:[0-9a-f]{64})",\n/m;function l(E){const g=`${JSON.stringify(E,void 0,2)}
`,D=g.indexOf(`
`,2)+1;return`${g.slice(0,D)}  "checksum": "${(0,e.ol)(g)}",
${g.slice(D)}`}n(l,"withChecksum");function M(E){const g=r.exec(E);if(g===null)return;const D=E.slice(0,g.index)+E.slice(g.index+g[0].length);return{stated:g[1],
found:(0,e.ol)(D)}}n(M,"checksumOf")}),76363:(($,w,t)=>{t.d(w,{h:n(()=>E,"h"),s:n(()=>g,"s")});var e=t(44143),r=t(75892),l=t(56566),M=t(13266);function E(f){const{
snapshot_name:h,project_name:O,is_global:u,imported:i,packs:a,files:o,services:m,volumes:d,bind_mounts:s,parts:c,blobs:v,..._}=f,p={..._,...m.length>0&&{services:m.
map(({image_tag:P,image_file:j,...y})=>y)},volumes:d.map(({volume_file:P,...j})=>j),...s!==void 0&&{bind_mounts:s.map(({bind_file:P,...j})=>j)},...c!==void 0&&{
parts:c.map(({part_file:P,...j})=>j)},blobs:v.map(({recipe:P,...j})=>j)};return(0,e.ol)(`${JSON.stringify(D(p),void 0,2)}
`)}n(E,"snapshotDigest");function g(f){try{return E((0,l.N)(f))}catch(h){if(h instanceof r.JC)return;throw h}}n(g,"digestIn");function D(f){return Object.fromEntries(
Object.keys(M.rc.shape).flatMap(h=>h in f?[[h,f[h]]]:[]))}n(D,"inOrder")}),56566:(($,w,t)=>{t.d(w,{Z:n(()=>O,"Z"),N:n(()=>u,"N")});var e=t(75892),r=t(13266);const l={
languages:r.Ju,tools:r.Bk,services:r.gw,volumes:r.Fi,bind_mounts:r.Fi,parts:r.kz,left_out:2*r.Fi,blobs:r.gM,packs:r.op,files:r.gM},M={layers:r.Uf,references:r.Ub};
function E(d){const{services:s}=Object(d),c=Array.isArray(s)?s:[];return g(l,d)??c.map(v=>g(M,v)).find(v=>v!==void 0)}n(E,"tooLong");function g(d,s){const c=Object(
s),v=Object.entries(d).find(([_,p])=>D(c[_])>p);return v&&`${v[0]}: more than ${v[1]} entries`}n(g,"longerThan");function D(d){return Array.isArray(d)?d.length:
typeof d=="object"&&d!==null?Object.keys(d).length:0}n(D,"countOf");var f=t(72018),h=t(93211);const O=32*1024*1024;function u(d,s="metadata.json"){if(d.length>O)
throw new e.cs(`${s} has ${d.length} bytes, more than the limit of ${O}`);const c=i(d,s),v=a(c,s),_=o(v,s),p=(0,f.l)(c);if(p===void 0)throw new e.cs(`${s} is no\
t a manifest: it has no checksum`);if(p.stated!==p.found)throw new e.cs(`${s} is damaged or was edited: its checksum does not match`);const P=E(v);if(P!==void 0)
throw _?m(s,_,P):new e.cs(`${s} is not a manifest: ${P}`);const j=r.rc.safeParse(v);if(j.success)return j.data;const y=(0,h.w)(j.error.issues);throw _?m(s,_,y):
new e.cs(`${s} is not a manifest: ${y}`)}n(u,"parseManifest");function i(d,s){try{return new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(d)}catch(c){throw new e.
cs(`${s} is not a manifest: it is not UTF-8`,{cause:c})}}n(i,"readText");function a(d,s){try{return JSON.parse(d)}catch(c){throw new e.cs(`${s} is not a manifes\
t: it is not JSON`,{cause:c})}}n(a,"readJson");function o(d,s){const c=typeof d=="object"&&d!==null&&"version"in d?d.version:void 0;if(typeof c!="string"||!/^\d{1,6}\.\d{1,6}$/.
test(c))return;const[v=0,_=0]=c.split(".").map(Number),[p=0,P=0]=r.hh.split(".").map(Number);if(v>p)throw m(s,c);if(v<p)throw new e.Wt(`${s} has manifest versio\
n ${c}, which this version of vm cannot read`);return _>P?c:void 0}n(o,"refuseOtherMajor");function m(d,s,c){const v=c===void 0?"":`: ${c}`;return new e.Wt(`${d}\
 was written by a newer version of vm (manifest version ${s})${v}`,{hint:"Update vm and try again"})}n(m,"writtenByNewer")}),93211:(($,w,t)=>{t.d(w,{w:n(()=>e,"\
w")});function e(l){const[M]=l;if(M===void 0)return"it does not match the schema";const E=l.length>1?` (and ${l.length-1} more)`:"";return`${r(M.path)}: ${M.message.
replaceAll(new RegExp("\\p{Cc}","gu"),"?").slice(0,200)}${E}`}n(e,"describeIssues");function r(l){return l.length===0?"the document":l.map(E=>typeof E=="number"?
`[${E}]`:`.${String(E).replaceAll(/[^\w.@/ -]/g,"?").slice(0,64)}`).join("").replace(/^\./,"")}n(r,"fieldName")}),13266:(($,w,t)=>{t.d(w,{Bk:n(()=>d,"Bk"),EU:n(
()=>x,"EU"),Fi:n(()=>i,"Fi"),GX:n(()=>V,"GX"),Ju:n(()=>m,"Ju"),Ub:n(()=>O,"Ub"),Uf:n(()=>h,"Uf"),Vz:n(()=>S,"Vz"),_O:n(()=>B,"_O"),gM:n(()=>o,"gM"),gw:n(()=>u,"\
gw"),h_:n(()=>U,"h_"),hh:n(()=>g,"hh"),kz:n(()=>a,"kz"),op:n(()=>s,"op"),rc:n(()=>k,"rc")});var e=t(26921),r=t(64377),l=t(52875),M=t(75558),E=t(42316);const g="\
1.2",D={image:"1.0",container:"1.1",compose:"1.1"},f=1e4,h=1024,O=1024,u=256,i=1024,a=1024,o=1e5,m=1e3,d=1e4,s=1e6,c=new RegExp("^\\P{Cc}*$","u"),v=/^[\P{Cc}\t\n]*$/u,
_=/^[0-9a-f]{64}$/,p=n(C=>e.YjP().max(C).regex(c,"control characters are not allowed"),"words"),P=p(l.l),j=e.YjP().max(M.zB).regex(M.o_,"expected letters, digit\
s, dot, underscore and dash, a letter or digit first"),y=e.aig().int().nonnegative().max(Number.MAX_SAFE_INTEGER),I=e.YjP().regex(_,"expected 64 hex digits"),A=e.
Uy$(["sha256:",e.YjP().regex(_)],{error:"expected sha256: and 64 hex digits"}),T=e.YjP().max(64).regex(/^[a-z0-9]+\/[a-z0-9_]+(\/[a-z0-9.]+)?$/,"expected os/arc\
h or os/arch/variant"),b=e.YjP().max(512).regex(/^[A-Za-z0-9[][A-Za-z0-9._/:@[\]-]*$/,"expected an image reference"),L=e.Ikc({config:A,layers:e.YOg(A).max(h),platform:T,
references:e.YOg(b).max(O)}),x=e.YjP().max(100).regex(/^[A-Za-z0-9_][A-Za-z0-9._-]*(\/[A-Za-z0-9_][A-Za-z0-9._-]*)*$/,"expected a relative path of plain names"),
W=e.Ikc({name:j.max(80),image_tag:b,image_digest:A,image_file:x.optional(),layers:e.YOg(A).max(h),references:e.YOg(b).max(O),platform:T.optional()}),z=e.Ikc({name:e.
YjP().max(255).regex(/^[A-Za-z0-9][A-Za-z0-9_.-]+$/,"expected a volume's name"),digest:A,size_bytes:y,volume_file:x.optional()}),N=e.Ikc({path:P.regex(/^\//,"ex\
pected an absolute path"),type:e.k5n(["folder","file"]),digest:A,size_bytes:y,bind_file:x.optional()}),R=/^[a-z][a-z0-9-]{0,31}$/,K=e.Ikc({role:e.YjP().regex(R,
"expected lower-case letters, digits and dashes"),name:j,digest:A,size_bytes:y,part_file:x.optional()}),Y=e.g1P(p(64),p(256)).refine(C=>Object.keys(C).length<=m,
`more than ${m} entries`),H=e.YOg(e.Ikc({manager:p(32),name:p(512),version:p(512)})),F=e.Ikc({commit:e.YjP().regex(/^[0-9a-f]{7,64}$/),branch:P.nullable(),dirty:e.
zMY()}),X=e.Ikc({path:x,size:y,sha256:I}),J=e.Ikc({digest:A,size:y,recipe:A.optional(),role:e.k5n(["config","layer","volume","part","metadata"]),path:x.optional()}),
B=P,S=p(256),U=e.YjP().max(f).regex(v,"control characters are not allowed"),Z=e.YjP().regex(R,"expected lower-case letters, digits and dashes"),k=e.Ikc({version:e.
YjP().regex(/^\d{1,6}\.\d{1,6}$/,"expected <major>.<minor>"),kind:Z,snapshot_name:j,project_name:j,is_global:e.zMY(),created_at:r.w$(),description:U,image_digest:A.
optional(),platform:T,size_bytes:y,languages:Y,tools:e.YOg(P).max(d),services:e.YOg(W).max(u).default([]),volumes:e.YOg(z).max(i),bind_mounts:e.YOg(N).max(i).optional(),
parts:e.YOg(K).max(a).optional(),left_out:e.YOg(P).max(2*i).optional(),git:F.nullable(),source:e.Ikc({type:e.k5n(["built","captured","imported"]),from:P,build_seconds:e.
aig().nonnegative().optional()}),imported:e.Ikc({from:P}).optional(),trigger:e.k5n(E.N).optional(),context:B.optional(),run_id:S.optional(),container:e.Ikc({id:I,
name:p(255),of:p(255).optional()}).optional(),tool_version:P,blobs:e.YOg(J).max(o),packs:e.YOg(I).max(s).optional(),files:e.YOg(X).max(o).optional()}),Q=k.extend(
{checksum:A});function V(C){return D[C]??g}n(V,"versionFor")}),14717:(($,w,t)=>{t.d(w,{Y:n(()=>r,"Y"),v:n(()=>e,"v")});function e({source:l,imported:M}){return M===
void 0?l:{...l,type:"imported",from:M.from}}n(e,"sourceOf");function r(l){const{services:M,blobs:E,packs:g,files:D,bind_mounts:f,parts:h,left_out:O,...u}=l;return u}
n(r,"summaryOf")}),99786:(($,w,t)=>{t.d(w,{u:n(()=>e,"u")});function e(r){return/^[a-z+]+:\/\/|^git@/.test(r)}n(e,"isRemoteContext")}),7641:(($,w,t)=>{t.d(w,{G:n(
()=>r,"G"),J:n(()=>l,"J")});var e=t(75892);class r extends e.cs{static{n(this,"FastPathError")}}function l(M){return"examine"in M}n(l,"canInspect")})};export{nn as id,en as ids,tn as modules};
