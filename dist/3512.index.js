var F=Object.defineProperty;var n=($,D)=>F($,"name",{value:D,configurable:!0});const Z=3512,G=[3512],H={50755:(($,D,t)=>{t.d(D,{H:n(()=>p,"H")});var e=t(76760),h=t(99786);function p(w,{cwd:E}){const{context:m=".",file:P,target:l,platform:g,
network:O}=w,f=(0,h.u)(m),i=f?m:(0,e.resolve)(E,m);return{spec:{context:i,buildArgs:w.buildArgs??{},labels:w.labels??{},secrets:w.secrets??[],noCache:w.noCache===
!0,tags:w.tags??[],...P!==void 0&&{file:f?P:(0,e.resolve)(E,P)},...l!==void 0&&{target:l},...g!==void 0&&{platform:g},...O!==void 0&&{network:O}},from:P??(f?m:(0,e.
join)(m,"Dockerfile")),directory:f?E:i}}n(p,"planBuildSpec")}),80739:(($,D,t)=>{t.d(D,{_:n(()=>p,"_")});var e=t(76760),h=t(75892);function p(w,{directory:E,spell:m}){
const{image:P,archive:l,ref:g,container:O,platform:f,project:i,quiesce:_=!1,includeEnv:s=!1,includeBindMounts:d=!1,excludeVolumes:u=[],vmYaml:o}=w,c=Object.entries(
{image:P,archive:l,container:O}).filter(([,r])=>r!==void 0);if(c.length>1)throw new h.dz(`${c.map(([r])=>m(r)).join(" and ")} exclude each other`,{hint:`Give ei\
ther ${m("image")}, ${m("archive")} or ${m("container")}`});if(g!==void 0&&l===void 0)throw new h.dz(`${m("ref")} goes with ${m("archive")} only`,{hint:"Leave i\
t out"});if(P===void 0&&l===void 0){if(f!==void 0)throw new h.dz(`${m("platform")} goes with ${m("image")} or ${m("archive")} only`,{hint:"Leave it out"});const r={
quiesce:_,includeEnv:s,includeBindMounts:d,...u.length>0&&{excludeVolumes:u}};return O!==void 0?{machine:{kind:"container",container:O,...r,...o!==void 0&&{vmYaml:o}},
from:O}:{machine:{kind:"compose",directory:E,...r,...i!==void 0&&{project:i}},from:i??(0,e.basename)(E)}}const v=Object.entries({quiesce:_,includeEnv:s,includeBindMounts:d,
excludeVolumes:u.length>0}).find(([,r])=>r)?.[0];if(v!==void 0)throw new h.dz(`${m(v)} is for containers and Compose projects: an image does not run`,{hint:"Lea\
ve it out"});const a=f===void 0?{}:{platform:f};if(l!==void 0){const r=l==="-";return{machine:{kind:"archive",path:r?l:(0,e.resolve)(E,l),...a,...g!==void 0&&{ref:g}},
from:g??(r?"standard input":(0,e.basename)(l))}}return{machine:{kind:"image",reference:P??"",...a},from:P??""}}n(p,"selectTarget")}),31983:(($,D,t)=>{t.d(D,{j:n(
()=>m,"j")});var e=t(23919),h=t(73515),p=t(28278),w=t(75892),E=t(42316);async function m(P,{config:l,product:g,c:O}){const{chosen:f,directory:i,trigger:_,context:s,
runId:d,description:u="",force:o=!1}=P;if(_!==void 0&&!E.N.includes(_))throw new w.dz(`There is no trigger '${_}'`,{hint:`Choose one of ${E.N.join(", ")}`});if(_!==
void 0&&!(0,h.oh)(l,_))return;const c=P.name??await a(),v=await(0,p.oW)(c,{project:P.project,cwd:i});return{...f,ref:v,description:u,force:o,directory:i,limits:l.
limits,..._!==void 0&&{trigger:_},...s!==void 0&&{context:s},...d!==void 0&&{runId:d}};async function a(){const{machine:r,from:M}=f,j=r.kind==="container"?(await(await g.
openContainers()).examine(r,O)).name:M;return(0,e.T)(l.namingPattern,{container:j,trigger:_??"manual",now:new Date},O.log.warn)}}n(m,"toCreateRequest")}),95074:(($,D,t)=>{
t.d(D,{v:n(()=>p,"v")});var e=t(75892);const h={as:{kind:"compose"},keepPrevious:{kind:"compose"},bindMounts:{kind:"compose"},waitTimeout:{kind:"compose"},noWait:{
kind:"compose"},tags:{kind:"image"},via:{kind:"image",default:"auto"},containerName:{kind:"container"},preserveNetworks:{kind:"container"},preserveVolumes:{kind:"\
container",default:"copies"}};function p(E,m,P){for(const[l,{kind:g,default:O}]of Object.entries(h))if(!(g===m||!w(E[l],O)))throw new e.dz(`${P(l)} is for snaps\
hots of kind ${g}, and this one is of kind ${m}`,{hint:"Leave it out"})}n(p,"assertOptionsApply");function w(E,m){return E===void 0||E===!1||E===m?!1:!Array.isArray(
E)||E.length>0}n(w,"isGiven")}),46257:(($,D,t)=>{t.d(D,{$f:n(()=>l,"$f"),Mh:n(()=>m,"Mh"),Sb:n(()=>P,"Sb")});var e=t(76760),h=t(18753),p=t(75892),w=t(22506),E=t(
75558);function m(g,{directory:O,confirm:f}){const{as:i,keepPrevious:_,bindMounts:s,waitTimeout:d,noWait:u}=g;return{directory:O,confirm:f,keepPrevious:_===!0,...i!==
void 0&&{as:i},...s!==void 0&&{bindMounts:(0,e.resolve)(O,s)},wait:{none:u===!0,...d!==void 0&&{timeout:d}}}}n(m,"projectOptions");function P({containerName:g,preserveNetworks:O,
preserveVolumes:f="copies"}){return{preserveNetworks:O===!0,volumes:f,...g!==void 0&&{containerName:g}}}n(P,"containerOptions");function l({ref:g,manifest:O},{maxAge:f,
shown:i,hint:_}){if(f===void 0||!(0,h.t)({manifest:O},f))return;const s=(0,w.Yi)(new Date(O.created_at)),d=i??(0,w.Xo)(f/1e3);throw new p.m_(`Snapshot '${(0,E.SN)(
g)}' is older than ${d}: it was made at ${s}`,{hint:_})}n(l,"assertYoung")}),10571:(($,D,t)=>{t.d(D,{E2:n(()=>l,"E2"),Fy:n(()=>m,"Fy"),Uf:n(()=>g,"Uf"),mP:n(()=>P,
"mP")});var e=t(73024),h=t(51455),p=t(76760),w=t(75892),E=t(83620);async function m(f,i,_){const s=(0,p.join)(i.home,".config","vm"),d=f===void 0?await u():P(f,
i);return{location:d??(0,p.join)(s,"snapshots"),isNamed:d!==void 0};async function u(){if(i.env.VM_SNAPSHOTS_DIR)return O(i.env.VM_SNAPSHOTS_DIR,i.cwd,i);if(_!==
void 0)return _;const o=(0,p.join)(s,"config.yaml"),c=(0,e.existsSync)(o)?await(await Promise.all([t.e(8815),t.e(6574)]).then(t.bind(t,66574))).readSnapshotsDir(
o):void 0;return c===void 0?void 0:O(c,s,i)}}n(m,"storeLocation");function P(f,i){if(f==="")throw new w.dz("the location is empty",{hint:"Give a folder, or a lo\
cation such as s3://bucket/prefix"});if((0,E.bn)(f))throw new w.dz(`'${(0,E.DW)(f)}' is a bundle's location, and a repository is wanted`,{hint:"For bundles: vm \
snapshot export <name> --output <location>, and: vm snapshot import <location>"});return O(f,i.cwd,i)}n(P,"repositoryLocation");function l(f,i){return f==="-"?f:
O(f,i.cwd,i)}n(l,"bundleLocation");async function g(f,i,_){const s=l(f??i,_);return f===void 0||f==="-"||(0,E.dz)(s)!==void 0?s:f.endsWith("/")||(await(0,h.stat)(
s).catch(()=>{}))?.isDirectory()===!0?(0,p.join)(s,i):s}n(g,"bundleOutput");function O(f,i,{home:_}){return(0,E.dz)(f)!==void 0?f:f==="~"||f.startsWith("~/")?(0,p.
join)(_,f.slice(1)):(0,p.isAbsolute)(f)?f:(0,p.resolve)(i,f)}n(O,"absolute")}),23919:(($,D,t)=>{t.d(D,{D:n(()=>p,"D"),T:n(()=>E,"T")});var e=t(77598),h=t(75558);
const p="{container_name}_{trigger}_{timestamp}",w=["container_name","trigger","timestamp","snapshot_id"];function E(g,O,f){const i=[...g.matchAll(/\{([^{}]*)\}/g)].
map(([,c=""])=>c).find(c=>!P(c));if(i!==void 0){const c=w.map(v=>`{${v}}`).join(", ");return f(`naming_pattern has {${i}}, which is none of ${c}: using ${p}`),E(
p,O,f)}const _=/\{(timestamp|snapshot_id)\}/.test(g)?g:`${g}_{snapshot_id}`,s={container_name:O.container,trigger:O.trigger,timestamp:l(O.now),snapshot_id:(0,e.
randomBytes)(4).toString("hex")},d=m(_,s),u=d.length-h.zB;if(u<=0)return d;const o=m(_,{...s,container_name:s.container_name.slice(0,Math.max(1,s.container_name.
length-u))});return o.length<=h.zB?o:(f(`naming_pattern gives names of more than ${h.zB} characters: using ${p}`),E(p,O,f))}n(E,"nameByPattern");function m(g,O){
return g.replaceAll(/\{(\w+)\}/g,(i,_)=>O[_]).replaceAll(/[^A-Za-z0-9._-]+/g,"-").replace(/^[^A-Za-z0-9]+/,"")}n(m,"render");function P(g){return w.some(O=>O===
g)}n(P,"isVariable");function l(g){return g.toISOString().replaceAll(/[-:.]/g,"")}n(l,"timestamp")}),73515:(($,D,t)=>{t.d(D,{RB:n(()=>f,"RB"),oh:n(()=>O,"oh")});
var e=t(51455),h=t(76760),p=t(75892),w=t(24746),E=t(42316),m=t(23919);const P="snapshot-config.json",l=1<<20,g={triggers:E.N,storagePath:void 0,limits:{},namingPattern:m.
D,file:void 0};function O({triggers:s},d){return d==="manual"||s.includes(d)}n(O,"isTriggerEnabled");async function f(s,d){const u=s??(d.env.VM_SNAPSHOT_CONFIG||
void 0),o=u===void 0?(0,h.join)(d.home,".config","vm",P):(0,h.resolve)(d.cwd,u.replace(/^~(?=\/)/,d.home)),c=await i(o);if(c!==void 0)return(await Promise.all([
t.e(6921),t.e(5705)]).then(t.bind(t,45705))).snapshotConfigOf(_(c,o),{file:o,place:d});if(u===void 0)return g;throw new p.m_(`There is no configuration at ${o}`,
{hint:s===void 0?"Correct VM_SNAPSHOT_CONFIG, or unset it":"Correct --config, or leave it out"})}n(f,"readSnapshotConfig");async function i(s){try{return await(0,w.
MH)(`Cannot read ${s}`,async()=>{if((await(0,e.stat)(s)).size>l)throw new p.dz(`${s} is no configuration: it has more than a megabyte`);return await(0,e.readFile)(
s,"utf8")})}catch(d){if(d instanceof p.m_)return;throw d}}n(i,"readText");function _(s,d){try{return JSON.parse(s.replace(/^\uFEFF/,""))}catch(u){const[,o]=/\(line (\d+) column \d+\)/.
exec(u instanceof Error?u.message:"")??[];throw new p.dz(`${d} is not valid JSON${o===void 0?"":`: look at line ${o}`}`,{hint:"Usual reasons are a comma behind \
the last entry, a missing quote or comma, and a comment",cause:u})}}n(_,"parseJson")}),18753:(($,D,t)=>{t.d(D,{t:n(()=>e,"t")});function e({manifest:h},p){return Date.
now()-Date.parse(h.created_at)>p}n(e,"isOlder")}),28278:(($,D,t)=>{t.d(D,{Dh:n(()=>O,"Dh"),bd:n(()=>f,"bd"),oW:n(()=>g,"oW"),qU:n(()=>i,"qU")});var e=t(70370),h=t(
44143),p=t(75892),w=t(69893),E=t(76363),m=t(75558),P=t(51102);async function l(a,{project:r,cwd:M}){return r!==void 0?(0,m.rd)(a,{project:(0,m.XB)(r)}):(0,m.rd)(
a,{project:c(a)?await(0,P.p)(M):m.sT})}n(l,"exactName");async function g(a,r){const{ref:M,pin:j}=await l(a,r);if(j===void 0)return M;throw new p.dz(`'${M.name}@${j}\
' cannot be made: a digest names what is there already`,{hint:"Leave the digest out"})}n(g,"newName");function O({name:a,project:r}){const M=r===void 0||r===m.sT?
r:(0,m.XB)(r);if(a===void 0)return M===void 0?{}:{project:M};const{ref:j,pin:y}=(0,m.rd)(a,{project:M??m.sT});if(y!==void 0)throw new p.dz(`The new name '${a}' \
cannot have a digest`,{hint:"Leave the digest out"});if(M!==void 0&&j.project!==M)throw new p.dz(`The name '${a}' and the project '${M}' name two projects`,{hint:"\
Leave one of them out"});const A=M!==void 0||a.startsWith("@")||a.includes("/");return{name:j.name,...A?{project:j.project}:{}}}n(O,"importTarget");async function f(a,r){
const{catalog:M,c:j}=r;if(s(a))return(await d(a,r))[0]??o(a);const y=await l(a,r),A=[y];c(a)&&r.project===void 0&&A.push({...y,ref:{...y.ref,project:m.sT}});for(const I of A)
if(await M.store.read(I.ref,j)!==void 0)return I;const[b]=await d(a,r);if(b!==void 0)return b;throw await v(y,A,r)}n(f,"findName");async function i(a,r){const{catalog:M,
c:j}=r,y=s(a)?void 0:await l(a,r);if(y!==void 0&&await M.store.read(y.ref,j)!==void 0)return y;const A=await d(a,r);if(A.length>1)throw u(a,A);return A[0]??y??o(
a)}n(i,"ownName");const _=/^(?:sha256:)?([0-9a-f]{8,64})$/;function s(a){return a.startsWith("sha256:")}n(s,"isDigestLike");async function d(a,{catalog:{store:r},
c:M}){const j=_.exec(a)?.[1];if(j===void 0)return[];const y=[];for await(const T of r.listRefs(M))y.push(T);const A=(0,e.A)(r.traits.concurrency),I=(await Promise.
all(y.map(T=>A(async()=>({ref:T,bytes:await r.read(T,M)}))))).flatMap(({ref:T,bytes:C})=>{const L=C&&(0,E.s)(C);return L!==void 0&&(0,h.ZD)(L).startsWith(j)?[{ref:T,
pin:L}]:[]});if(new Set(I.map(({pin:T})=>T)).size>1)throw u(a,I);return I}n(d,"byId");function u(a,r){return new p.dz(`'${a}' means several snapshots: ${r.map(({
ref:M})=>(0,m.SN)(M)).join(", ")}`,{hint:"Give one of these names"})}n(u,"severalMeant");function o(a){throw new p.m_(`There is no snapshot ${a}`,{hint:"See wha\
t there is with: vm snapshot list --json"})}n(o,"noSuchId");function c(a){return!a.startsWith("@")&&!(a.split("@",1)[0]??"").includes("/")}n(c,"isBare");async function v({
ref:a},r,{catalog:M,c:j}){const y=[];for await(const b of M.store.listRefs(j))(0,w.S)(b.name,a.name)&&y.push((0,m.SN)(b));const A=r.length>1?`'${a.name}' not fo\
und, neither in project '${a.project}' nor in global`:`'${(0,m.SN)(a)}' not found`;return new p.m_(`Snapshot ${A}`,{hint:y.length>0?`Did you mean ${y.slice(0,3).
join(" or ")}?`:"See what there is with: vm snapshot list; or import it first with: vm snapshot import <file>",fields:{project:a.project,name:a.name}})}n(v,"not\
Found")}),51102:(($,D,t)=>{t.d(D,{p:n(()=>i,"p")});var e=t(51455),h=t(76760);const p=1<<20;async function w(o,c=v=>v){const v=await(0,e.stat)(o).catch(()=>{});if(v?.
isFile()!==!0||v.size>p)return;const{isMap:a,parseDocument:r}=await t.e(8815).then(t.t.bind(t,38815,19)),M=await(0,e.readFile)(o,"utf8").catch(()=>{});if(M===void 0)
return;const j=r(c(M),{logLevel:"silent",uniqueKeys:!1});return a(j.contents)?j:void 0}n(w,"readLenientYaml");function E(o){return typeof o=="string"||typeof o==
"number"?String(o):void 0}n(E,"scalarText");var m=t(75558),P=t(22145),l=t(81807);const g="no-name-is-given";async function O({directory:o,files:c,envFiles:v},{signal:a}){
const{COMPOSE_PROJECT_NAME:r}=process.env;if(r)return r;const j=(await Promise.all(c.map(b=>w(b)))).map(b=>E(b?.get("name"))).findLast(Boolean),y=await Promise.
all((v??[(0,h.join)(o,".env")]).map(b=>(0,P.yR)(b).catch(()=>{})));if(!j?.includes("$")&&!y.some(b=>b?.includes("COMPOSE_PROJECT_NAME")))return j;const A=JSON.stringify(
{name:j??g,services:{q:{image:"q"}}});try{const b={endpoint:void 0,directory:o,envFiles:v,files:["-"]},{stdout:I}=await(0,l.Z)(b,["config","--format","json"],{signal:a,
input:A}),T=E(JSON.parse(I).name);return T===g?void 0:T}catch{return j}}n(O,"givenProjectName");const f=new AbortController().signal;async function i(o){const c=await _(
o);if(c!==void 0)return(0,m.Tb)(c);const v=await d(o),a=await(0,P.kb)(o,{endpoint:void 0,signal:f}).catch(()=>{}),r=a!==void 0&&(v===void 0||u(a.root,v))?a:void 0,
M=r&&await O(r,{signal:f});return(0,m.Tb)(M??(0,h.basename)(v??r?.root??o))}n(i,"detectProject");async function _(o){const c=await w((0,h.join)(o,"vm.yaml"),s);
return E(c?.getIn(["project","name"]))??E(c?.get("project.name"))}n(_,"fromVmYaml");function s(o){return o.replace(/^(\s*[\w.-]+:\s+)(@[^\s#]+)/gm,"$1'$2'")}n(s,
"quoteReferences");async function d(o){for(let c=o;;c=(0,h.dirname)(c)){if(await(0,e.stat)((0,h.join)(c,".git")).catch(()=>{})!==void 0)return c;if((0,h.dirname)(
c)===c)return}}n(d,"topFolder");function u(o,c){return!(0,h.relative)(c,o).split("/").includes("..")}n(u,"isInside")}),17799:(($,D,t)=>{t.d(D,{J_:n(()=>h,"J_"),
hK:n(()=>p,"hK"),mA:n(()=>w,"mA")});const e={hourly:["keepHourly",l=>l.slice(0,13)],daily:["keepDaily",l=>l.slice(0,10)],weekly:["keepWeekly",m],monthly:["keepM\
onthly",l=>l.slice(0,7)],yearly:["keepYearly",l=>l.slice(0,4)]},h=["keepLast",...Object.values(e).map(([l])=>l),"keepWithin"];function p(l){return h.some(g=>l[g]!==
void 0)}n(p,"hasKeepRules");function w(l,g){const O=new Map,f=n((s,d)=>{O.set(s,[...O.get(s)??[],d])},"keep");for(const s of l.slice(0,g.keepLast??0))f(s,"last");
for(const[s,[d]]of Object.entries(e))for(const u of E(l,s,g[d]??0))f(u,s);const{keepWithin:i}=g,[_]=l;if(i===void 0||_===void 0)return O;for(const s of l)P(_)-P(
s)<i&&f(s,"within");return O}n(w,"keptBy");function E(l,g,O){const[,f]=e[g],i=[];let _;for(const[s,d]of l.entries()){if(i.length>=O)break;const u=f(new Date(P(d)).
toISOString());u===_&&s<l.length-1||(_=u,i.push(d))}return i}n(E,"ofPeriods");function m(l){const g=new Date(`${l.slice(0,10)}T00:00:00Z`);return g.setUTCDate(g.
getUTCDate()-(g.getUTCDay()+6)%7),g.toISOString().slice(0,10)}n(m,"mondayOf");function P({manifest:l}){return Date.parse(l.created_at)}n(P,"madeAt")}),44688:(($,D,t)=>{
t.d(D,{M:n(()=>p,"M"),S:n(()=>w,"S")});var e=t(75892),h=t(17799);function p(i,_){for(const s of["maxAge","maxCount","maxSize",...h.J_]){const d=i[s],u=s==="keep\
Last"||s.startsWith("max")?0:1;if(!(d===void 0||Number.isFinite(d)&&d>=u&&(!O(s)||Number.isInteger(d))))throw new e.dz(`${_(s)} is ${d}, and must be a ${O(s)?"w\
hole ":""}number from ${u}`)}}n(p,"checkRules");async function w(i,_,{now:s,sizeOf:d,groupOf:u=f}){const o=n(A=>[...Map.groupBy(A,u).values()],"grouped"),c=E(o(
i),_),v=n(A=>c.has(A),"isSafe"),a=new Map,r=n((A,b)=>{for(const I of A)a.has(I)||a.set(I,b)},"judge"),M=n(()=>i.filter(A=>v(A)||!a.has(A)),"remaining");r(m(i,_,
s),"age"),r(P(o(M()),_,v),"count"),r(await l(M(),_,{isSafe:v,sizeOf:d}),"size"),(0,h.hK)(_)&&!g(_)&&r(i,"keep");const j=[],y=[];for(const A of i){const b=a.get(
A),I=c.get(A)??[];b!==void 0&&I.length===0?j.push({snapshot:A,rule:b}):y.push({snapshot:A,reasons:I,...b!==void 0&&{spared:b}})}return{remove:j,keep:y}}n(w,"pla\
nRetention");function E(i,_){const s=new Map;for(const d of i){const u=(0,h.mA)(d,_);for(const c of d){const v=[...c.isProtected===!0?["protected"]:[],...u.get(
c)??[]];v.length>0&&s.set(c,v)}const[o]=d;o!==void 0&&!s.has(o)&&_.keepLast!==0&&_.maxCount!==0&&s.set(o,["newest"])}return s}n(E,"reasonsIn");function m(i,{maxAge:_},s){
return _===void 0?[]:i.filter(({manifest:d})=>s-Date.parse(d.created_at)>_)}n(m,"byAge");function P(i,{maxCount:_},s){return _===void 0?[]:i.flatMap(d=>{const u=Math.
max(0,d.length-_),o=d.filter(c=>!s(c));return[...d.slice(_).filter(s),...o.slice(Math.max(0,o.length-u))]})}n(P,"byCount");async function l(i,{maxSize:_},{isSafe:s,
sizeOf:d}){if(_===void 0)return[];let u=0;for(const c of i.filter(s))u+=await d(c);const o=i.filter(c=>!s(c));for(const[c,v]of o.entries())if(u+=await d(v),u>_)
return o.slice(c);return[]}n(l,"bySize");function g({maxAge:i,maxCount:_,maxSize:s}){return i!==void 0||_!==void 0||s!==void 0}n(g,"hasLimits");function O(i){return i!==
"maxAge"&&i!=="maxSize"&&i!=="keepWithin"}n(O,"isCount");function f({ref:i}){return i.project}n(f,"projectOf")}),45680:(($,D,t)=>{t.d(D,{a:n(()=>h,"a")});const e=n(
()=>{},"nothing");function h(p=new AbortController().signal){return{signal:p,log:{debug:e,info:e,warn:e},progress:{start:n(()=>({add:e,done:e}),"start")}}}n(h,"\
quietContext")}),52875:(($,D,t)=>{t.d(D,{l:n(()=>e,"l"),w:n(()=>h,"w")});const e=4096;function h(p,w=e){return p.replaceAll(new RegExp("\\p{Cc}+","gu"),"?").slice(
0,w)}n(h,"plainText")}),72018:(($,D,t)=>{t.d(D,{i:n(()=>p,"i"),l:n(()=>w,"l")});var e=t(44143);const h=/^ {2}"checksum": "(sha256:[0-9a-f]{64})",\n/m;function p(E){
const m=`${JSON.stringify(E,void 0,2)}
`,P=m.indexOf(`
`,2)+1;return`${m.slice(0,P)}  "checksum": "${(0,e.ol)(m)}",
${m.slice(P)}`}n(p,"withChecksum");function w(E){const m=h.exec(E);if(m===null)return;const P=E.slice(0,m.index)+E.slice(m.index+m[0].length);return{stated:m[1],
found:(0,e.ol)(P)}}n(w,"checksumOf")}),76363:(($,D,t)=>{t.d(D,{h:n(()=>E,"h"),s:n(()=>m,"s")});var e=t(44143),h=t(75892),p=t(56566),w=t(13266);function E(l){const{
snapshot_name:g,project_name:O,is_global:f,imported:i,packs:_,files:s,services:d,volumes:u,bind_mounts:o,blobs:c,...v}=l,a={...v,services:d.map(({image_tag:r,image_file:M,
...j})=>j),volumes:u.map(({volume_file:r,...M})=>M),...o!==void 0&&{bind_mounts:o.map(({bind_file:r,...M})=>M)},blobs:c.map(({recipe:r,...M})=>M)};return(0,e.ol)(
`${JSON.stringify(P(a),void 0,2)}
`)}n(E,"snapshotDigest");function m(l){try{return E((0,p.N)(l))}catch(g){if(g instanceof h.JC)return;throw g}}n(m,"digestIn");function P(l){return Object.fromEntries(
Object.keys(w.rc.shape).flatMap(g=>g in l?[[g,l[g]]]:[]))}n(P,"inOrder")}),56566:(($,D,t)=>{t.d(D,{Z:n(()=>O,"Z"),N:n(()=>f,"N")});var e=t(75892),h=t(13266);const p={
languages:h.Ju,tools:h.Bk,services:h.gw,volumes:h.Fi,bind_mounts:h.Fi,left_out:2*h.Fi,blobs:h.gM,packs:h.op,files:h.gM},w={layers:h.Uf,references:h.Ub};function E(u){
const{services:o}=Object(u),c=Array.isArray(o)?o:[];return m(p,u)??c.map(v=>m(w,v)).find(v=>v!==void 0)}n(E,"tooLong");function m(u,o){const c=Object(o),v=Object.
entries(u).find(([a,r])=>P(c[a])>r);return v&&`${v[0]}: more than ${v[1]} entries`}n(m,"longerThan");function P(u){return Array.isArray(u)?u.length:typeof u=="o\
bject"&&u!==null?Object.keys(u).length:0}n(P,"countOf");var l=t(72018),g=t(93211);const O=32*1024*1024;function f(u,o="metadata.json"){if(u.length>O)throw new e.
cs(`${o} has ${u.length} bytes, more than the limit of ${O}`);const c=i(u,o),v=_(c,o),a=s(v,o),r=(0,l.l)(c);if(r===void 0)throw new e.cs(`${o} is not a manifest\
: it has no checksum`);if(r.stated!==r.found)throw new e.cs(`${o} is damaged or was changed by hand: its checksum does not fit`);const M=E(v);if(M!==void 0)throw a?
d(o,a,M):new e.cs(`${o} is not a manifest: ${M}`);const j=h.rc.safeParse(v);if(j.success)return j.data;const y=(0,g.w)(j.error.issues);throw a?d(o,a,y):new e.cs(
`${o} is not a manifest: ${y}`)}n(f,"parseManifest");function i(u,o){try{return new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(u)}catch(c){throw new e.
cs(`${o} is not a manifest: it is not UTF-8`,{cause:c})}}n(i,"readText");function _(u,o){try{return JSON.parse(u)}catch(c){throw new e.cs(`${o} is not a manifes\
t: it is not JSON`,{cause:c})}}n(_,"readJson");function s(u,o){const c=typeof u=="object"&&u!==null&&"version"in u?u.version:void 0;if(typeof c!="string"||!/^\d{1,6}\.\d{1,6}$/.
test(c))return;const[v=0,a=0]=c.split(".").map(Number),[r=0,M=0]=h.hh.split(".").map(Number);if(v>r)throw d(o,c);if(v<r)throw new e.Wt(`${o} has the manifest ve\
rsion ${c}, which this version of vm does not read`);return a>M?c:void 0}n(s,"refuseOtherMajor");function d(u,o,c){const v=c===void 0?"":`: ${c}`;return new e.Wt(
`${u} was written by a newer version of vm (manifest version ${o})${v}`,{hint:"Update vm and try again"})}n(d,"writtenByNewer")}),93211:(($,D,t)=>{t.d(D,{w:n(()=>e,
"w")});function e(p){const[w]=p;if(w===void 0)return"it does not match the schema";const E=p.length>1?` (and ${p.length-1} more)`:"";return`${h(w.path)}: ${w.message.
replaceAll(new RegExp("\\p{Cc}","gu"),"?").slice(0,200)}${E}`}n(e,"describeIssues");function h(p){return p.length===0?"the document":p.map(E=>typeof E=="number"?
`[${E}]`:`.${String(E).replaceAll(/[^\w.@/ -]/g,"?").slice(0,64)}`).join("").replace(/^\./,"")}n(h,"fieldName")}),13266:(($,D,t)=>{t.d(D,{Bk:n(()=>d,"Bk"),EU:n(
()=>C,"EU"),Fi:n(()=>i,"Fi"),Ju:n(()=>s,"Ju"),Ub:n(()=>O,"Ub"),Uf:n(()=>g,"Uf"),Vz:n(()=>k,"Vz"),_O:n(()=>R,"_O"),gM:n(()=>_,"gM"),gw:n(()=>f,"gw"),h_:n(()=>S,"\
h_"),hh:n(()=>m,"hh"),op:n(()=>u,"op"),rc:n(()=>B,"rc")});var e=t(26921),h=t(64377),p=t(52875),w=t(75558),E=t(42316);const m="1.1",P=["image","container","compo\
se"],l=1e4,g=1024,O=1024,f=256,i=1024,_=1e5,s=1e3,d=1e4,u=1e6,o=new RegExp("^\\P{Cc}*$","u"),c=/^[\P{Cc}\t\n]*$/u,v=/^[0-9a-f]{64}$/,a=n(x=>e.YjP().max(x).regex(
o,"control characters are not allowed"),"words"),r=a(p.l),M=e.YjP().max(w.zB).regex(w.o_,"expected letters, digits, dot, underscore and dash, a letter or digit \
first"),j=e.aig().int().nonnegative().max(Number.MAX_SAFE_INTEGER),y=e.YjP().regex(v,"expected 64 hex digits"),A=e.Uy$(["sha256:",e.YjP().regex(v)],{error:"expe\
cted sha256: and 64 hex digits"}),b=e.YjP().max(64).regex(/^[a-z0-9]+\/[a-z0-9_]+(\/[a-z0-9.]+)?$/,"expected os/arch or os/arch/variant"),I=e.YjP().max(512).regex(
/^[A-Za-z0-9[][A-Za-z0-9._/:@[\]-]*$/,"expected an image reference"),T=e.Ikc({config:A,layers:e.YOg(A).max(g),platform:b,references:e.YOg(I).max(O)}),C=e.YjP().
max(100).regex(/^[A-Za-z0-9_][A-Za-z0-9._-]*(\/[A-Za-z0-9_][A-Za-z0-9._-]*)*$/,"expected a relative path of plain names"),L=e.Ikc({name:M.max(80),image_tag:I,image_digest:A,
image_file:C.optional(),layers:e.YOg(A).max(g),references:e.YOg(I).max(O),platform:b.optional()}),U=e.Ikc({name:e.YjP().max(255).regex(/^[A-Za-z0-9][A-Za-z0-9_.-]+$/,
"expected a volume's name"),digest:A,size_bytes:j,volume_file:C.optional()}),W=e.Ikc({path:r.regex(/^\//,"expected an absolute path"),type:e.k5n(["folder","file"]),
digest:A,size_bytes:j,bind_file:C.optional()}),N=e.g1P(a(64),a(256)).refine(x=>Object.keys(x).length<=s,`more than ${s} entries`),X=e.YOg(e.Ikc({manager:a(32),name:a(
512),version:a(512)})),K=e.Ikc({commit:e.YjP().regex(/^[0-9a-f]{7,64}$/),branch:r.nullable(),dirty:e.zMY()}),z=e.Ikc({path:C,size:j,sha256:y}),Y=e.Ikc({digest:A,
size:j,recipe:A.optional(),role:e.k5n(["config","layer","volume","metadata"]),path:C.optional()}),R=r,k=a(256),S=e.YjP().max(l).regex(c,"control characters are \
not allowed"),B=e.Ikc({version:e.YjP().regex(/^\d{1,6}\.\d{1,6}$/,"expected <major>.<minor>"),kind:e.k5n(P),snapshot_name:M,project_name:M,is_global:e.zMY(),created_at:h.
w$(),description:S,image_digest:A,platform:b,size_bytes:j,languages:N,tools:e.YOg(r).max(d),services:e.YOg(L).min(1).max(f),volumes:e.YOg(U).max(i),bind_mounts:e.
YOg(W).max(i).optional(),left_out:e.YOg(r).max(2*i).optional(),git:K.nullable(),source:e.Ikc({type:e.k5n(["built","captured","imported"]),from:r,build_seconds:e.
aig().nonnegative().optional()}),imported:e.Ikc({from:r}).optional(),trigger:e.k5n(E.N).optional(),context:R.optional(),run_id:k.optional(),container:e.Ikc({id:y,
name:a(255),of:a(255).optional()}).optional(),tool_version:r,blobs:e.YOg(Y).max(_),packs:e.YOg(y).max(u).optional(),files:e.YOg(z).max(_).optional()}),J=B.extend(
{checksum:A})}),14717:(($,D,t)=>{t.d(D,{Y:n(()=>h,"Y"),v:n(()=>e,"v")});function e({source:p,imported:w}){return w===void 0?p:{...p,type:"imported",from:w.from}}
n(e,"sourceOf");function h({services:p,blobs:w,packs:E,files:m,bind_mounts:P,left_out:l,...g}){return g}n(h,"summaryOf")}),99786:(($,D,t)=>{t.d(D,{u:n(()=>e,"u")});
function e(h){return/^[a-z+]+:\/\/|^git@/.test(h)}n(e,"isRemoteContext")})};export{Z as id,G as ids,H as modules};
