var co=Object.defineProperty;var c=(we,G)=>co(we,"name",{value:G,configurable:!0});const lo=9992,uo=[9992],mo={60201:((we,G,p)=>{p.d(G,{NQ:c(()=>oe,"NQ"),gi:c(()=>ce,"gi")});var d=p(75892),E=p(79738),Z=p(37814);async function ce(B,U){const Y=await se(
B,["--porcelain=v2","--branch"],U);return Y===void 0?null:k(Y)}c(ce,"gitFacts");async function se(B,U,Y){try{const{stdout:z}=await(0,E.m0)("git",["-c","core.fsm\
onitor=false","status",...U],{signal:Y,cwd:B,env:{GIT_OPTIONAL_LOCKS:"0",LC_ALL:"C"},title:"git status"});return z}catch(z){if(z instanceof d.Qd||z instanceof d.
Wt)return;throw z}}c(se,"status");async function oe(B,U,Y){const z=await se(B,["--porcelain","--untracked-files=all","--",U],Y);return z===void 0||z===""?void 0:
z.startsWith("??")?"new":"changed"}c(oe,"seenByGit");function k(B){const U=B.split(`
`).filter(_=>_!==""),Y=c(_=>U.find(ae=>ae.startsWith(`# ${_} `))?.slice(_.length+3),"header"),z=Y("branch.oid"),Q=Y("branch.head");return z===void 0||!/^[0-9a-f]{40,64}$/.
test(z)?null:{commit:z,branch:Q===void 0||Q==="(detached)"?null:(0,Z.wh)(Q),dirty:U.some(_=>!_.startsWith("# "))}}c(k,"parseGitStatus")}),13266:((we,G,p)=>{p.d(
G,{Bk:c(()=>ge,"Bk"),EU:c(()=>le,"EU"),Fi:c(()=>Q,"Fi"),Ju:c(()=>ae,"Ju"),Ub:c(()=>Y,"Ub"),Uf:c(()=>U,"Uf"),Vz:c(()=>be,"Vz"),_O:c(()=>Te,"_O"),gM:c(()=>_,"gM"),
gw:c(()=>z,"gw"),h_:c(()=>De,"h_"),hh:c(()=>se,"hh"),lG:c(()=>k,"lG"),op:c(()=>fe,"op"),rc:c(()=>Ce,"rc")});var d=p(26921),E=p(64377),Z=p(75558),ce=p(42316);const se="\
1.1",oe=["image","container","compose"],k=4096,B=1e4,U=1024,Y=1024,z=256,Q=1024,_=1e5,ae=1e3,ge=1e4,fe=1e6,Fe=new RegExp("^\\P{Cc}*$","u"),S=/^[\P{Cc}\t\n]*$/u,
ke=/^[0-9a-f]{64}$/,q=c(te=>d.YjP().max(te).regex(Fe,"control characters are not allowed"),"words"),K=q(k),ye=d.YjP().max(Z.zB).regex(Z.o_,"expected letters, di\
gits, dot, underscore and dash, a letter or digit first"),J=d.aig().int().nonnegative().max(Number.MAX_SAFE_INTEGER),F=d.YjP().regex(ke,"expected 64 hex digits"),
N=d.Uy$(["sha256:",d.YjP().regex(ke)],{error:"expected sha256: and 64 hex digits"}),ve=d.YjP().max(64).regex(/^[a-z0-9]+\/[a-z0-9_]+(\/[a-z0-9.]+)?$/,"expected \
os/arch or os/arch/variant"),$e=d.YjP().max(512).regex(/^[A-Za-z0-9[][A-Za-z0-9._/:@[\]-]*$/,"expected an image reference"),rt=d.Ikc({config:N,layers:d.YOg(N).max(
U),platform:ve,references:d.YOg($e).max(Y)}),le=d.YjP().max(100).regex(/^[A-Za-z0-9_][A-Za-z0-9._-]*(\/[A-Za-z0-9_][A-Za-z0-9._-]*)*$/,"expected a relative path\
 of plain names"),We=d.Ikc({name:ye.max(80),image_tag:$e,image_digest:N,image_file:le.optional(),layers:d.YOg(N).max(U),references:d.YOg($e).max(Y),platform:ve.
optional()}),Me=d.Ikc({name:d.YjP().max(255).regex(/^[A-Za-z0-9][A-Za-z0-9_.-]+$/,"expected a volume's name"),digest:N,size_bytes:J,volume_file:le.optional()}),
Ue=d.Ikc({path:K.regex(/^\//,"expected an absolute path"),type:d.k5n(["folder","file"]),digest:N,size_bytes:J,bind_file:le.optional()}),Ie=d.g1P(q(64),q(256)).refine(
te=>Object.keys(te).length<=ae,`more than ${ae} entries`),D=d.YOg(d.Ikc({manager:q(32),name:q(512),version:q(512)})),Ke=d.Ikc({commit:d.YjP().regex(/^[0-9a-f]{7,64}$/),
branch:K.nullable(),dirty:d.zMY()}),Ae=d.Ikc({path:le,size:J,sha256:F}),Ve=d.Ikc({digest:N,size:J,recipe:N.optional(),role:d.k5n(["config","layer","volume","met\
adata"]),path:le.optional()}),Te=K,be=q(256),De=d.YjP().max(B).regex(S,"control characters are not allowed"),Ce=d.Ikc({version:d.YjP().regex(/^\d{1,6}\.\d{1,6}$/,
"expected <major>.<minor>"),kind:d.k5n(oe),snapshot_name:ye,project_name:ye,is_global:d.zMY(),created_at:E.w$(),description:De,image_digest:N,platform:ve,size_bytes:J,
languages:Ie,tools:d.YOg(K).max(ge),services:d.YOg(We).min(1).max(z),volumes:d.YOg(Me).max(Q),bind_mounts:d.YOg(Ue).max(Q).optional(),left_out:d.YOg(K).max(2*Q).
optional(),git:Ke.nullable(),source:d.Ikc({type:d.k5n(["built","captured","imported"]),from:K,build_seconds:d.aig().nonnegative().optional()}),imported:d.Ikc({from:K}).
optional(),trigger:d.k5n(ce.N).optional(),context:Te.optional(),run_id:be.optional(),container:d.Ikc({id:F,name:q(255),of:q(255).optional()}).optional(),tool_version:K,
blobs:d.YOg(Ve).max(_),packs:d.YOg(F).max(fe).optional(),files:d.YOg(Ae).max(_).optional()}),ee=Ce.extend({checksum:N})}),37814:((we,G,p)=>{p.d(G,{bq:c(()=>ce,"\
bq"),eW:c(()=>se,"eW"),wh:c(()=>Z,"wh")});var d=p(75892),E=p(13266);function Z(k,B=E.lG){return k.replaceAll(new RegExp("\\p{Cc}+","gu"),"?").slice(0,B)}c(Z,"pl\
ainText");function ce(k){oe("description",k,{schema:E.h_,hint:"Use plain text of up to 10,000 characters"})}c(ce,"checkDescription");function se({context:k,runId:B}){
k!==void 0&&oe("context",k,{schema:E._O,hint:"Use one line of up to 4096 characters"}),B!==void 0&&oe("run id",B,{schema:E.Vz,hint:"Use one line of up to 256 ch\
aracters"})}c(se,"checkOccasion");function oe(k,B,{schema:U,hint:Y}){const z=U.safeParse(B).error?.issues[0];if(z!==void 0)throw new d.dz(`The ${k} cannot be ke\
pt: ${z.message}`,{hint:Y})}c(oe,"check")}),99992:((we,G,p)=>{p.r(G),p.d(G,{composeProvider:c(()=>ao,"composeProvider")});var d=p(76760),E=p(75892),Z=p(2430),ce=p(
77791),se=p(40610),oe=p(84612),k=p(34014),B=p(8242),U=p(56082),Y=p(86700),z=p(77250),Q=p(56879),_=p(37607),ae=p(37710),ge=p(3677),fe=p(25243),Fe=p(64539),S=p(26921),
ke=p(83925),q=p(13266);const K="compose/project.json",ye=8<<20,J=S.YjP().max(4096),F=S.YjP().min(1).max(255).regex(new RegExp("^\\P{Cc}+$","u")),N=1e4,ve=S.g1P(
J,S.YjP()),$e=S.YjP().min(1).max(1024).regex(new RegExp("^\\P{Cc}+$","u")).refine(t=>!t.startsWith("/")&&!t.split(/[\\/]/).some(e=>e===".."||e===".git"),"expect\
ed a path inside the project"),rt=S.Ikc({target:J,volume:F.optional(),bind:J.optional(),read_only:S.zMY()}),le=S.Ikc({service:F,number:S.aig().int().min(1).max(
N),image:F,state:S.k5n(["running","paused","exited","created"]),restarting:S.zMY().optional(),exit_code:S.aig().int().optional(),health:S.k5n(["healthy","unheal\
thy","starting"]).optional(),mounts:S.YOg(rt).max(N)}),We=S.Ikc({name:F,key:F.optional(),external:S.zMY(),driver:F,driver_opts:ve,labels:ve}),Me=S.Ikc({path:$e,
stored:q.EU.optional(),mode:S.aig().int().min(0).max(511).optional(),names:S.YOg(F).max(N).optional()}),Ue=S.Ikc({version:S.euz(1),name:F,folder_name:F.optional(),
directory:J,base:$e.optional(),variable_files:S.YOg(J).max(100).optional(),files_named:S.zMY().optional(),unset:S.YOg(F).max(N).optional(),files:S.YOg(Me).min(1).
max(100),more_files:S.YOg(Me).max(1e3),env_files:S.YOg(Me).max(1e3),outside:S.YOg(J).max(1e3).default([]),services:S.YOg(S.Ikc({name:F,image:F.optional(),variables:S.
YOg(F).max(N).optional()})).max(N),containers:S.YOg(le).max(N),volumes:S.YOg(We).max(N)});function Ie(t){if(t.length>ye)throw new E.cs(`${K} of the snapshot has\
 more than ${ye} bytes`);let e;try{e=JSON.parse(Buffer.from(t).toString("utf8"))}catch(s){throw new E.cs(`${K} of the snapshot is no JSON`,{cause:s})}const n=Ue.
safeParse(e);if(n.success)return n.data;throw new E.cs(`${K} of the snapshot cannot be read: ${(0,ke.w)(n.error.issues)}`)}c(Ie,"parseDocument");var D=p(1720);const Ke="\
COMPOSE_FILE";function Ae(t){if(![...t.values()].some(n=>n.includes("-----BEGIN")&&!n.includes("-----END")))return[...t].filter(([n,s])=>n!==Ke&&Ve(n,s)).map(([
n])=>n)}c(Ae,"namesToKeep");function Ve(t,e){return/^[A-Za-z_][A-Za-z0-9_.-]{0,127}$/.test(t)?!/^=?$/.test(e)||t===t.toUpperCase()||t===t.toLowerCase():!1}c(Ve,
"isName");function Te({config:t,containers:e}){const n=new Map(e.toReversed().map(s=>[(0,D.z5)(s),s]));return Object.entries(t.services).flatMap(([s,{environment:o}])=>{
const a=n.get(s);if(a===void 0)return[];const i=Ce(a),l=Object.entries(o??{}).map(([f,u])=>({name:f,now:u??"",was:i.get(f)??""})).filter(({was:f})=>f!=="");return[
{service:s,set:Ae(new Map(l.map(({name:f,was:u})=>[f,u])))??[],lost:l.filter(({now:f})=>f==="").map(({name:f})=>f),changed:l.filter(({now:f,was:u})=>f!==""&&f!==
u).map(({name:f})=>f)}]})}c(Te,"compareEnvironment");function be(t){return t.flatMap(e=>/^The "([^"]+)" variable is not set/.exec(e)?.[1]??[])}c(be,"unsetVariab\
les");function De({compared:t,warnings:e},n){for(const s of e)n.log.warn(`Compose: ${s}`);for(const{service:s,lost:o,changed:a}of t)o.length>0&&n.log.warn(`the \
service ${s} runs with values of ${o.join(", ")} that the project's files do not have: set them in the shell or in .env before a restore`),a.length>0&&n.log.warn(
`the service ${s} runs with other values of ${a.join(", ")} than the project's files have now: a restore takes the files'`)}c(De,"warnOfEnvironment");function Ce({
Config:t}){return new Map((t.Env??[]).flatMap(e=>{const n=e.indexOf("=");return n>0?[[e.slice(0,n),e.slice(n+1)]]:[]}))}c(Ce,"variablesOf");var ee=p(92652),te=p(
16370);const ct="vm-snapshot.name",ft="vm-snapshot.copy-for";function lt({driver_opts:{type:t}}){return t==="tmpfs"||t==="ramfs"}c(lt,"isInMemory");function Nt({
document:t,volume:e}){return t.volumes.every(({name:n})=>e(n)!==void 0)}c(Nt,"isWhole");async function Bt(t,e,{project:n,stamp:s,now:o,c:a}){const{name:i,volumes:r}=e.
document,l=[];for(const f of r){if(f.key===void 0)continue;const u=f.labels[ct]??f.name,m=u.startsWith(`${i}_`)?u.slice(i.length+1):u,y=n===i?u:`${n}_${m}`,$=c(
async b=>await(0,ee.y6)(t,b,a)!==void 0,"isHere"),v=f.driver_opts.device!==void 0&&!lt(f),h={of:f,natural:y,plain:v,stays:!1};if(e.volume(f.name)!==void 0)l.push(
{...h,name:await $(y)?`${y}_${s}`:y});else{const b=o?.volumes?.[f.key]?.name??y,j=await $(b);l.push({...h,name:b,plain:v&&!j,stays:j})}}return l}c(Bt,"newVolume\
s");async function Yt(t,{project:e,now:n,old:s},o){const a=[`${te.k.project}=${e}`,`${ft}=${e}`],i=await Promise.all(a.map(u=>(0,ee.yi)(t,{label:[u]},o))),r=new Set(
i.flat().map(({Name:u})=>u)),l=n?.name===e?Object.values(n.volumes??{}).flatMap(u=>u===null?[]:[u.name]):[],f=s.flatMap(({Mounts:u})=>u.flatMap(({Type:m,Name:y})=>m===
"volume"&&y!==void 0?[y]:[]));return[...new Set([...l,...f])].filter(u=>r.has(u)||(0,ee.ok)(u))}c(Yt,"volumesInUse");async function Ft(t,e,n){const{config:s}=e,
o=[],a=[],i=Ht(),[r,l]=[!0,!1].map(h=>e.containers.filter(b=>(0,D.z5)(b)in s.services===h));for(const[h,b]of Map.groupBy(r??[],D.z5))for(const[j,w]of b.entries()){
const O=i(b.length===1?h:`${h}-${j+1}`);o.push({name:O,container:w,reference:w.Image}),a.push({service:h,number:j+1,image:O,...Zt(w),mounts:Xt(w)})}const f=[],u=[];
for(const[h,{image:b}]of Object.entries(s.services)){const j=b??`${e.name}-${h}`;if(a.some(w=>w.service===h))u.push({name:h});else if(await ut(t,j,n)===void 0)f.
push(h),u.push({name:h});else{const w=i(h);o.push({name:w,reference:j}),u.push({name:h,image:w})}}const m=Te(e),y=e.containers.filter(({State:h})=>h.Status==="r\
unning").map(({Id:h})=>h),$=await Wt(t,{config:s,containers:r??[]},n),v=await Promise.all(o.map(({reference:h})=>ut(t,h,n)));return{project:e,images:o,volumes:$,
running:y,binds:Vt(e),skipped:f,orphans:(l??[]).map(({Name:h})=>h.slice(1)),size:[...new Map(v.map(h=>[h?.Id,h?.Size??0])).values()].reduce((h,b)=>h+b,0),environment:m,
facts:{version:1,name:e.name,...e.folderName!==e.name&&{folder_name:e.folderName},directory:e.directory,unset:be(e.warnings),services:u.map(h=>{const b=m.find(({
service:j})=>j===h.name)?.set??[];return b.length>0?{...h,variables:[...b]}:h}),containers:a,volumes:$}}}c(Ft,"planCapture");async function Wt(t,{config:e,containers:n},s){
const o=Object.entries(e.volumes??{}).flatMap(([l,f])=>f===null?[]:[{key:l,...f}]),a=new Map(o.map(l=>[l.name,l])),i=n.flatMap(({Mounts:l})=>l.flatMap(({Type:f,
Name:u})=>f==="volume"&&u?[u]:[])),r=[];for(const l of new Set([...i.filter(f=>a.has(f)),...i,...a.keys()])){const f=await(0,ee.y6)(t,l,s);if(f===void 0)continue;
const u=a.get(l)?.key??Kt(l,{config:e,containers:n}),m=u!==void 0&&r.some(y=>y.key===u);m&&!i.includes(l)||r.push({name:l,...u!==void 0&&!m&&{key:u},external:a.
get(l)?.external===!0,driver:f.Driver,driver_opts:Ut({...f.Options}),labels:{...f.Labels}})}return r}c(Wt,"volumesOf");function Ut(t){const{device:e}=t;return e===
void 0||lt({driver_opts:t})?{...t}:{device:e}}c(Ut,"optionsOf");function Kt(t,{config:e,containers:n}){for(const s of n){const o=s.Mounts.find(({Type:r,Name:l})=>r===
"volume"&&l===t)?.Destination,i=(e.services[(0,D.z5)(s)]?.volumes??[]).find(r=>r.type==="volume"&&r.target===o)?.source;if(i!==void 0&&e.volumes?.[i]!==void 0)return i}}
c(Kt,"keyByMount");function Vt({containers:t}){const e=t.flatMap(n=>n.Mounts.filter(({Type:s})=>s==="bind").map(({Source:s,Destination:o})=>({source:s,service:(0,D.
z5)(n),target:o})));return[...new Map(e.map(n=>[`${n.source}
${n.service}
${n.target}`,n])).values()]}c(Vt,"bindsOf");function Xt({Mounts:t}){return t.filter(({Type:e})=>e==="volume"||e==="bind").map(({Type:e,Name:n,Source:s,Destination:o,
RW:a})=>({target:o,...e==="volume"&&n!==void 0?{volume:n}:{bind:s},read_only:!a}))}c(Xt,"mountsOf");function Zt({Name:t,State:e}){const{Status:n,Health:s,ExitCode:o}=e,
a=_t.find(i=>i===s?.Status);if(n==="restarting")return{state:"running",restarting:!0};if(n==="running"||n==="paused")return{state:n,...a!==void 0&&{health:a}};if(n===
"exited"||n==="dead")return{state:"exited",...o!==void 0&&{exit_code:o}};if(n==="created")return{state:n};throw new E.fK(`The container ${t.slice(1)} is ${n}`,{
hint:"Wait until it is removed, and try again"})}c(Zt,"stateOf");const _t=["healthy","unhealthy","starting"];function Ht(){const t=new Set;return e=>{let n=e.replace(
/[^A-Za-z0-9._-]/g,"-").replace(/^[^A-Za-z0-9]+/,"").slice(0,70)||"service";for(;t.has(n);)n+="-";return t.add(n),n}}c(Ht,"uniqueNames");async function ut(t,e,n){
try{return await t.inspectImage(e,n)}catch(s){if(s instanceof E.m_)return;throw s}}c(ut,"findImage");var ne=p(51455),Se=p(68986),L=p(22145),Gt=p(41232),Xe=p(55396);
async function Jt(t,{signal:e}){const n=new Map,s=new Set,o=(t.files??[]).map(a=>({path:a,place:{base:t.directory,envFiles:t.envFiles}}));for(let a=o.shift();a!==
void 0;a=o.shift()){const{path:i,place:r}=a;if(s.has(i))continue;s.add(i);const l=await qt(await en(i),{...t,directory:r.base,envFiles:r.envFiles},{signal:e});for(const f of l){
const u=(0,d.resolve)(r.base,(0,Gt.kc)(f.name));await(0,L.fo)(u)&&(!n.has(u)&&!t.files?.includes(u)&&n.set(u,{path:u,name:f.name,kind:f.kind}),f.kind==="compose"&&
o.push({path:u,place:await Qt(f,{file:u,place:r,found:n})}))}}return[...n.values()]}c(Jt,"mentionedFiles");async function Qt(t,{file:e,place:n,found:s}){if(!("e\
nv"in t))return{base:(0,d.dirname)(e),envFiles:n.envFiles};const o=(0,d.resolve)(n.base,t.directory??(0,d.dirname)(t.first)),a=t.env.length>0?t.env.map(u=>(0,d.
resolve)(n.base,u)):[(0,d.resolve)(o,".env")],i=await Promise.all(a.map(L.fo)),r=a.filter((u,m)=>i[m]);for(const u of r)s.has(u)||s.set(u,{path:u,name:u,kind:"e\
nv"});const l=n.envFiles??(await(0,L.fo)((0,d.resolve)(n.base,".env"))?[(0,d.resolve)(n.base,".env")]:[]),f=[...r,...l];return{base:o,envFiles:f.length>0?f:void 0}}
c(Qt,"placeOf");async function qt(t,e,{signal:n}){const s=t.flatMap(l=>"env"in l?[l.name,l.directory??"",l.first,...l.env]:[l.name]),{endpoint:o,directory:a,envFiles:i}=e,
r=await(0,Xe.G)({endpoint:o,directory:a,envFiles:i},s,{signal:n});return t.map(l=>{const f=r.shift()??"";if(!("env"in l))return{...l,name:f};const[u,m=""]=r.splice(
0,2);return{...l,name:f,first:m,env:r.splice(0,l.env.length),...u&&{directory:u}}})}c(qt,"filledIn");async function en(t){const{parseAllDocuments:e}=await p.e(8815).
then(p.t.bind(p,38815,19));return[...e(await(0,L.yR)(t)??"",{logLevel:"silent",merge:!0,uniqueKeys:!1})].flatMap(s=>tn(s.toJS({maxAliasCount:1e4})??{}))}c(en,"n\
amesIn");function tn({include:t,services:e,configs:n,secrets:s}){const o=Object.values(e??{});return[...ze(t).flatMap(nn),...o.flatMap(a=>Ee(a?.extends,"file")).
map(a=>({name:a,kind:"compose"})),...o.flatMap(a=>Ee(a?.env_file,"path",{plain:!0})).map(a=>({name:a,kind:"env"})),...o.flatMap(a=>Ee(a?.label_file,"path",{plain:!0})).
map(a=>({name:a,kind:"config"})),...Object.values(n??{}).flatMap(a=>Ee(a,"file")).map(a=>({name:a,kind:"config"})),...Object.values(s??{}).flatMap(a=>Ee(a,"file")).
map(a=>({name:a,kind:"secret"}))]}c(tn,"namesOf");function nn(t){const e=Ee(t,"path",{plain:!0}),{project_directory:n,env_file:s}=typeof t=="object"&&t!==null?t:
{},o=e[0];return o===void 0?[]:e.map(a=>({name:a,first:o,kind:"compose",env:ze(s).filter(i=>typeof i=="string"),...typeof n=="string"&&{directory:n}}))}c(nn,"in\
cludeOf");function Ee(t,e,{plain:n=!1}={}){return ze(t).flatMap(s=>{if(typeof s=="string")return n?[s]:[];const o=typeof s=="object"&&s!==null?s[e]:void 0;return ze(
o).filter(a=>typeof a=="string")})}c(Ee,"pathsOf");function ze(t){return Array.isArray(t)?t:t==null?[]:[t]}c(ze,"listOf");var Re=p(46643),Ze=p(77598);const dt="\
# Pinned by vm snapshot restore",_e="# The text of the file before, without what holds the project to the snapshot:",sn=/[%\u0085\u2028\u2029\ufeff]|\r(?!$)/g,on=new RegExp(
`^${dt}[^\\n]* ([0-9a-f]{64})\\n`);async function an(t,e){const n=await rn(t,e);if(n===void 0)return;const s=t.split(`
`).map(a=>`#|${a.replace(sn,encodeURIComponent)}`),o=`${n.endsWith(`
`)?n:`${n}
`}${_e}
${s.join(`
`)}`;return`${dt}, for --file reads no override: the file's own text is in the last lines ${(0,Ze.hash)("sha256",o,"hex")}
${o}`}c(an,"withPins");function mt(t){const[e,n]=on.exec(t)??[];if(e===void 0)return t;const s=t.slice(e.length);return(0,Ze.hash)("sha256",s,"hex")!==n?t:s.slice(
s.lastIndexOf(`
${_e}
`)+_e.length+2).split(`
`).map(a=>decodeURIComponent(a.slice(2))).join(`
`)}c(mt,"ownText");async function rn(t,e){const{isMap:n,parseAllDocuments:s,parseDocument:o,Scalar:a}=await p.e(8815).then(p.t.bind(p,38815,19)),r={schema:"fail\
safe",customTags:[{identify:c(m=>m===null,"identify"),tag:"tag:yaml.org,2002:null",default:!0,test:/^$/,resolve:c(()=>new a(null),"resolve"),stringify:c(()=>"",
"stringify")}],logLevel:"silent",uniqueKeys:!1},l=o(e,r),[f,...u]=s(t,r);if(!(f===void 0||u.length>0||f.errors.length>0||!n(f.contents)||!n(l.contents)))try{return await He(
f.contents,l.contents,f),f.toString({lineWidth:0})}catch{return}}c(rn,"merged");async function He(t,e,n){const{isAlias:s,isMap:o,isSeq:a,YAMLMap:i}=await p.e(8815).
then(p.t.bind(p,38815,19));for(const{key:r,value:l}of e.items){const f=t.get(r,!0);if(l?.tag?.startsWith("!")||l===null||f===void 0)t.set(r,l);else if(o(f)&&o(l))
await He(f,l,n);else if(a(f)&&a(l))f.items.push(...l.items);else if(s(f)&&o(l)&&o(f.resolve(n))){const m=new i;m.set(n.createNode("<<"),f),await He(m,l,n),t.set(
r,m)}else t.set(r,l)}}c(He,"merge");const ht=4<<20;async function cn(t,{includeEnv:e,c:n}){const{directory:s,compose:o}=t,a={},i=c(async w=>{const O=await(0,ne.
readFile)(w);if(O.length>ht)throw new E.dz(`${w} is larger than ${ht} bytes, and so no file of a project`);const M=gt(s,w),I=dn(M,a);return a[I]=O,{path:M,stored:I,
mode:(await(0,ne.stat)(w)).mode&511}},"keep"),r=[];for(const w of t.files){const O=await(0,L.yR)(w);if((0,Re.M)(O))continue;const M=await i(w);O!==void 0&&M.stored!==
void 0&&mt(O)!==O&&(a[M.stored]=Buffer.from(mt(O))),r.push(M)}const l=await ln(t,n),f=l.filter(({path:w})=>Ge(s,w)).map(w=>un(t,w)),u=l.filter(({path:w})=>!Ge(s,
w)),m=[];for(const{path:w}of u.filter(pt))m.push(await i(w));const y=u.filter(({kind:w})=>w==="env"),$=await wt(y,t,n),v=[];for(const w of u.filter(O=>!pt(O))){
const O=e?await i(w.path):{path:gt(s,w.path)},M=$.get(w.path);v.push({...O,...M!==void 0&&{names:M}})}const h=await(0,Se.fO)(o,n);h!==void 0&&(a["compose/resolv\
ed.yaml"]=Buffer.from(h));const b=(0,d.relative)(s,o.directory),j=(o.envFiles??[]).map(w=>(0,d.relative)(s,w));return{facts:{files:r,more_files:m,env_files:v,outside:[
...new Set(f)],...b!==""&&{base:b},...o.envFiles!==void 0&&{variable_files:j},...await fn(t,n)&&{files_named:!0}},contents:a}}c(cn,"captureFiles");async function fn({
directory:t,files:e,compose:{endpoint:n}},{signal:s}){const o=await(0,L.L9)(t,{endpoint:n,signal:s}).catch(()=>{}),a=c(async i=>{const r=await Promise.all(i.map(
async l=>(0,Re.M)(await(0,L.yR)(l))));return i.filter((l,f)=>!r[f]).join(`
`)},"theirs");return await a(o?.files??[])!==await a(e)}c(fn,"areNamed");async function ln({directory:t,compose:e,files:n},s){const o=[...e.envFiles??[],(0,d.join)(
t,".env")].map(u=>({path:u,name:u,kind:"env"})),a={path:(0,d.join)(t,"vm.yaml"),name:"vm.yaml",kind:"config"},i=[...o,...await Jt({...e,files:n},s),a],r=await Promise.
all(i.map(async({path:u})=>await(0,L.yR)(u)!==void 0)),l=i.filter(({path:u},m)=>r[m]&&!n.includes(u));return[...Map.groupBy(l,({path:u})=>u).values()].flatMap(u=>{
const m=u.find(({kind:y})=>y==="secret")??u.find(({kind:y})=>y==="env")??u[0];return m===void 0?[]:[m]})}c(ln,"allMentioned");function pt({kind:t}){return t==="\
compose"||t==="config"}c(pt,"isPlain");async function wt(t,{compose:e},n){const{endpoint:s,directory:o,envFiles:a}=e,i=t.map(({path:l})=>l),r=c(async l=>(0,Xe.P)(
{endpoint:s,directory:o,envFiles:a},l,n),"read");try{const l=await r(i);return new Map(i.map((f,u)=>[f,Ae(l[u]??new Map)]))}catch(l){if(n.signal.aborted||i.length<
2)return n.signal.aborted?Promise.reject(l):new Map;const f=await Promise.all(t.map(u=>wt([u],{compose:e},n)));return new Map(f.flatMap(u=>[...u]))}}c(wt,"proje\
ct_files_namesOf");function un({directory:t},{path:e,name:n}){return(0,d.isAbsolute)(n)||n.startsWith("~")?e:(0,d.relative)(t,e)}c(un,"nameOutside");function gt(t,e){
return Ge(t,e)?(0,d.basename)(e):(0,d.relative)(t,e)}c(gt,"insidePath");function Ge(t,e){return(0,d.relative)(t,e).split("/")[0]===".."}c(Ge,"isOutside");function dn(t,e){
const n=t.split("/").map(o=>o.replace(/[^A-Za-z0-9._-]/g,"_").replace(/^[.-]/,"_")).join("/").slice(-80),s=c(o=>{const a=`compose/${o===0?"":`${o}-`}${n.replace(
/^[^A-Za-z0-9_]+/,"")}`;return a in e||a==="compose/resolved.yaml"||a==="compose/project.json"?s(o+1):a},"free");return s(0)}c(dn,"freePath");var yt=p(74936),ue=p(
54441),vt=p(3134),mn=function(t,e,n){if(e!=null){if(typeof e!="object"&&typeof e!="function")throw new TypeError("Object expected.");var s,o;if(n){if(!Symbol.asyncDispose)
throw new TypeError("Symbol.asyncDispose is not defined.");s=e[Symbol.asyncDispose]}if(s===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not\
 defined.");s=e[Symbol.dispose],n&&(o=s)}if(typeof s!="function")throw new TypeError("Object not disposable.");o&&(s=c(function(){try{o.call(this)}catch(a){return Promise.
reject(a)}},"dispose")),t.stack.push({value:e,dispose:s,async:n})}else n&&t.stack.push({async:!0});return e},hn=(function(t){return function(e){function n(i){e.
error=e.hasError?new t(i,e.error,"An error was suppressed during disposal."):i,e.hasError=!0}c(n,"fail");var s,o=0;function a(){for(;s=e.stack.pop();)try{if(!s.
async&&o===1)return o=0,e.stack.push(s),Promise.resolve().then(a);if(s.dispose){var i=s.dispose.call(s.value);if(s.async)return o|=2,Promise.resolve(i).then(a,function(r){
return n(r),a()})}else o|=1}catch(r){n(r)}if(o===1)return e.hasError?Promise.reject(e.error):Promise.resolve();if(e.hasError)throw e.error}return c(a,"next"),a()}})(
typeof SuppressedError=="function"?SuppressedError:function(t,e,n){var s=new Error(n);return s.name="SuppressedError",s.error=t,s.suppressed=e,s});async function Je({
endpoint:t},{document:e,files:n,project:s,directory:o},a){const i={stack:[],error:void 0,hasError:!1};try{const r=mn(i,await(0,ge.k)(),!0),l=[...e.env_files.map(
({path:v})=>v),...e.outside.filter(v=>!(0,d.isAbsolute)(v))],f=(0,d.join)(r.path,...l.flatMap(v=>v.split("/").filter(h=>h==="..")),"project"),u=await Promise.all(
l.map(async v=>({path:(0,d.join)(o,v),bytes:Buffer.from(await(0,L.yR)((0,d.join)(o,v))??"")})));for(const{path:v,bytes:h}of[...u,...n]){const b=(0,d.join)(f,(0,d.
relative)(o,v));await(0,vt.CD)(`Cannot write ${b}`,async()=>{await(0,ne.mkdir)((0,d.dirname)(b),{recursive:!0}),await(0,ne.writeFile)(b,h??"",{mode:384})})}const m=(0,d.
join)(f,e.base??"");await(0,ne.mkdir)(m,{recursive:!0});const y={endpoint:t,directory:m,project:s,files:e.files.map(({path:v})=>(0,d.join)(f,v)),envFiles:await $t(
e,f)},$=[...new Set(e.containers.map(({service:v})=>v))];try{return wn(await(0,Se.Xg)(y,{...a,services:$}),{staging:f,directory:o})}catch(v){throw v instanceof E.
dz||v instanceof E.m_?pn(v,{staging:f,directory:o}):v}}catch(r){i.error=r,i.hasError=!0}finally{const r=hn(i);r&&await r}}c(Je,"readStaged");async function $t({
variable_files:t},e,n=[]){if(t===void 0)return;const s=t.map(i=>(0,d.join)(e,i)),o=await Promise.all(s.map(async i=>n.some(r=>r.path===i)||await(0,L.fo)(i))),a=s.
filter((i,r)=>o[r]);return a.length>0?a:void 0}c($t,"variableFiles");function pn(t,{staging:e,directory:n}){const s=c(a=>a.replaceAll(e,n),"say"),o={...t.hint!==
void 0&&{hint:s(t.hint)},cause:t,fields:t.fields};return t instanceof E.dz?new E.dz(s(t.message),o):new E.m_(s(t.message),o)}c(pn,"told");function wn({config:t,
...e},{staging:n,directory:s}){const o=c(a=>typeof a=="string"?a===n||a.startsWith(`${n}/`)?s+a.slice(n.length):a:Array.isArray(a)?a.map(o):typeof a!="object"||
a===null?a:Object.fromEntries(Object.entries(a).map(([i,r])=>[i,o(r)])),"moved");return{...e,config:o(t)}}c(wn,"inPlace");var xe=function(t,e,n){if(e!=null){if(typeof e!=
"object"&&typeof e!="function")throw new TypeError("Object expected.");var s,o;if(n){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not def\
ined.");s=e[Symbol.asyncDispose]}if(s===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");s=e[Symbol.dispose],n&&(o=s)}if(typeof s!=
"function")throw new TypeError("Object not disposable.");o&&(s=c(function(){try{o.call(this)}catch(a){return Promise.reject(a)}},"dispose")),t.stack.push({value:e,
dispose:s,async:n})}else n&&t.stack.push({async:!0});return e},Qe=(function(t){return function(e){function n(i){e.error=e.hasError?new t(i,e.error,"An error was\
 suppressed during disposal."):i,e.hasError=!0}c(n,"fail");var s,o=0;function a(){for(;s=e.stack.pop();)try{if(!s.async&&o===1)return o=0,e.stack.push(s),Promise.
resolve().then(a);if(s.dispose){var i=s.dispose.call(s.value);if(s.async)return o|=2,Promise.resolve(i).then(a,function(r){return n(r),a()})}else o|=1}catch(r){
n(r)}if(o===1)return e.hasError?Promise.reject(e.error):Promise.resolve();if(e.hasError)throw e.error}return c(a,"next"),a()}})(typeof SuppressedError=="functio\
n"?SuppressedError:function(t,e,n){var s=new Error(n);return s.name="SuppressedError",s.error=t,s.suppressed=e,s});const gn=9e5;async function*yn(t,e,{c:n,onSize:s,
onConfig:o,...a}){const i={stack:[],error:void 0,hasError:!1};try{const r=await(0,se.Z)(n),{project:l,lock:f}=await $n(r,e,n),u=xe(i,f,!0);await vn(await(0,ue.lj)(
r,{locked:l.name,c:n}),n);const y=l.containers.some(({State:g})=>g.Status==="paused")?await(0,D.t1)(r,e,n):l,$=await Ft(r,y,n),v=(0,ae.HH)($.volumes.map(({name:g})=>g),
e),h=await cn(y,{includeEnv:e.includeEnv,c:n}),b={...$.facts,...h.facts};await bn(r,{project:y,document:b,files:h},n);const j=(0,k.r)(r,{label:{[fe.eq]:(0,Z.Pg)()},
c:n});await(0,Q.Eq)(r,v,{tars:j,c:n});const w=e.includeBindMounts?await Ye():[];En($,{ref:e,files:h,c:n}),await s?.($.size+w.reduce((g,{bytes:x})=>g+x,0));const O=xe(
i,new AsyncDisposableStack,!0),M=O.use(await(0,ge.K)()),I=new Map,P=[],C=[],T=[];{const g={stack:[],error:void 0,hasError:!1};try{const x=xe(g,(0,ce.c)(r,{lock:(0,D.
te)(y.name),signal:n.signal}),!0),R=xe(g,await(0,z.Eu)(r,$.project.containers,{record:x,c:n}),!0),V=c(async(X,ie,pe)=>{P.push({offered:e.quiesce?await(0,_.D)(X,
ie,{spool:M,c:n}):(0,_.x)(X,ie),done:pe})},"offerData");{const X={stack:[],error:void 0,hasError:!1};try{const ie=xe(X,await(0,oe.C)(r,e.quiesce?$.running:[],{record:x,
c:n}),!0);await H();for(const pe of v)await V(`volume ${pe}`,()=>(0,ae.jg)(j,pe,n),it=>C.push({name:pe,digest:it}));for(const{path:pe,type:it,read:io}of w)await V(
pe,io,ro=>T.push({path:pe,type:it,digest:ro}))}catch(ie){X.error=ie,X.hasError=!0}finally{const ie=Qe(X);ie&&await ie}}await he(),e.quiesce||(yield*je())}catch(x){
g.error=x,g.hasError=!0}finally{const x=Qe(g);x&&await x}}e.quiesce&&(yield*je());const A=new Map;for(const{name:g,container:x,reference:R}of $.images){const V=x===
void 0?void 0:I.get(x.Id),X=yield*(0,U.h)(t,V??{id:R},{...a,c:n});A.set(g,{...X,name:g})}const[W,...me]=A.values();if(W===void 0)throw Mn(y.name);return{kind:"c\
ompose",images:[W,...me],volumes:C,bindMounts:T,files:{...h.contents,[K]:bt(b)}};async function H(){const g=(0,fe.AK)();for(const[x,{container:R}]of $.images.entries()){
if(R===void 0)continue;const V=await(0,Y.d)(r,R,{repository:g,tag:String(x),withEnv:e.includeEnv,ofProject:!0,c:n});I.set(R.Id,V);const{reference:X}=V;X!==void 0&&
O.defer(()=>(0,ae.zd)(r,X,n))}}async function he(){for(const{container:g}of $.images){const{changes:x}=(g&&I.get(g.Id))??{};g!==void 0&&x!==void 0&&await(0,Fe.$)(
r,g,{changes:x,c:n})}}async function*je(){for(const{offered:g,done:x}of P)yield g.blob,x(await g.digest())}async function Ye(){const g=h.facts.env_files.filter(
({stored:R})=>R===void 0).map(({path:R})=>(0,d.join)(y.directory,R)),x=$.binds.map(({source:R})=>R);return await(0,B.o)(r,x,{tars:j,without:g,asVolumes:!1,c:n})}}catch(r){
i.error=r,i.hasError=!0}finally{const r=Qe(i);r&&await r}}c(yn,"captureProject");async function vn(t,e){for(const n of t)if(n.finding!=="half")e.log.warn(`${(0,ue.
l4)(n)}: vm snapshot recover ${n.project}`);else throw new E.fK(`Nothing was captured: ${(0,ue.l4)(n)}`,{hint:(0,yt.zM)(n.project)})}c(vn,"checkWhole");async function $n(t,e,n){
const s=await(0,D.t1)(t,e,n);try{return{project:s,lock:await(0,ue.RT)(t,s.name,{c:n})}}catch(a){if(!(a instanceof E.fK))throw a}n.log.info(`Another process capt\
ures or restores the project '${s.name}': waiting for it`);const o=await(0,ue.RT)(t,s.name,{wait:gn,c:n});try{return{project:await(0,D.t1)(t,e,n),lock:o}}catch(a){
throw await o[Symbol.asyncDispose](),a}}c($n,"takeTurn");async function bn(t,{project:e,document:n,files:s},o){const{directory:a,name:i}=e,l=[...n.files,...n.more_files,
...n.env_files].map(({path:f,stored:u})=>({path:(0,d.join)(a,f),bytes:u===void 0?void 0:s.contents[u]})).filter(({bytes:f})=>f!==void 0);await Je(t,{document:Ie(
bt(n)),files:l,project:i,directory:a},o)}c(bn,"checkReadable");function bt(t){return Buffer.from(`${JSON.stringify(t,void 0,2)}
`)}c(bt,"bytesOf");function En({running:t,binds:e,skipped:n,orphans:s,environment:o,project:a},{ref:{quiesce:i,includeBindMounts:r},files:l,c:f}){De({compared:o,
warnings:a.warnings},f),t.length>0&&!i&&f.log.warn("the project runs on while it is captured, so files may be out of step with each other: --quiesce pauses it");
const u=r?[]:On(e,l.facts,a.directory);u.length>0&&f.log.warn(jn(u));for(const m of s)f.log.warn(`${m} belongs to no service of the Compose files any more and i\
s left out: docker compose up --remove-orphans removes it`);for(const m of n)f.log.warn(`the service ${m} has no container and no image here: only its configura\
tion is captured`)}c(En,"warn");function On(t,{more_files:e,env_files:n},s){const o=new Set([...e,...n].map(({path:a})=>(0,d.join)(s,a)));return t.filter(({source:a})=>!o.
has(a))}c(On,"bindsLeftOut");function jn(t){const e=t.map(({source:s,service:o,target:a})=>`${s} (${o}: ${a})`).join(", "),n="only with --include-bind-mounts";return t.
length===1?`${e} is a folder or file of this machine: it is recorded, and what it holds ${n}`:`${t.length} folders and files of this machine are recorded, and w\
hat they hold ${n}: ${e}`}c(jn,"recordedOnly");function Mn(t){return new E.m_(`The project '${t}' has neither a container nor an image here`,{hint:"Start it fir\
st with `docker compose up --detach`, or see `docker compose ls --all`"})}c(Mn,"nothingThere");var Sn=p(48161),xn=p(44143),Et=p(6957),Ot=p(75558),Pn=p(70033),kn=p(
20248),qe=p(62550),jt=p(96040);const In=".vm-snapshot",An=5;async function Tn(t,e){const n=(0,d.join)(t,In),s=(await(0,ne.readdir)(n).catch(()=>[])).filter(a=>/^\d{14}$/.
test(a)).sort(),o=[];for(const a of s.slice(0,-An)){const i=(0,d.join)(n,a);(await(0,ne.readdir)(i).catch(()=>[])).includes("bind-mounts")?o.push(i):await(0,ne.
rm)(i,{recursive:!0,force:!0}).catch(l=>{e.log.warn(`the old backup ${i} stays: ${l instanceof Error?l.message:l}`)})}o.length>0&&e.log.warn(`old contents of bi\
nd mounts take up space; remove what you do not need: ${o.join(", ")}`)}c(Tn,"dropOldBackups");var de=p(40265),Dn=p(60201);async function Cn({directory:t,override:e},n,{
signal:s}){const o=[],a=n.map(({path:i})=>i).filter(i=>i===e||i===(0,d.join)(t,".env"));for(const i of a.map(r=>(0,d.relative)(t,r))){const r=await(0,Dn.NQ)(t,i,
s);r==="new"&&o.push(`git sees ${i}: put it into .gitignore or .git/info/exclude`),r==="changed"&&o.push(`git sees that ${i} was changed by the restore: a commi\
t would take it along`)}return o}c(Cn,"seenFiles");function zn({override:t,volumes:e,orphaned:n},{files:s,files_named:o,variable_files:a=[],base:i}){const r=[],
l=s.map(({path:u})=>`--file ${u}`).join(" ");o&&!s.some(({path:u})=>t.endsWith(`/${u}`))&&r.push(`the project was started with --file: leave it out from now on,\
 or name the override last: docker compose ${l} --file ${(0,d.basename)(t)} up`),a.length>0&&i===void 0&&r.push(`go on with docker compose ${a.map(u=>`--env-fil\
e ${u}`).join(" ")}, as it was started`);const f=e.filter(({of:u,name:m})=>u.name!==m&&!u.external).map(({natural:u,name:m})=>`${m} (${u})`);return f.length>0&&
r.push(`scripts that name volumes by hand find the data in ${f.join(", ")}`),n.length>0&&r.push(`the snapshot came without contents: what volumes without a name\
 held stays, unused, in ${n.map(u=>u.slice(0,12)).join(", ")}`),r}c(zn,"goingOn");var et=p(24509),re=p(17095),Mt=p(78560),Rn=p(77480);const Ln=["bridge","host",
"none"];function St({Mounts:t}){return t.flatMap(({Type:e,Name:n})=>e==="volume"&&n!==void 0?[n]:[])}c(St,"volumesMounted");function Nn({journal:t}){return t===
void 0?[]:[...t.entry.oldVolumes,...t.entry.newVolumes]}c(Nn,"volumesLeft");async function Bn(t,{old:e},n){const s=new Set(e.flatMap(({NetworkSettings:a})=>Object.
keys(a.Networks??{})));return(await Promise.all([...s].filter(a=>!Ln.includes(a)).map(a=>(0,Mt.qC)(t,a,n)))).filter(a=>a!==void 0)}c(Bn,"networksUsed");function Yn({
config:t},{document:e}){return e.containers.filter(({service:n})=>n in t.services).map(({service:n,number:s,state:o})=>({service:n,number:s,runs:o==="running"||
o==="paused"}))}c(Yn,"expectedOf");function Fn({config:t},{endpoint:e}){return e.kind!=="unix"?[]:Object.values(t.services).flatMap(({volumes:s})=>s??[]).flatMap(
({type:s,source:o})=>s==="bind"&&o!==void 0&&(0,d.isAbsolute)(o)?[o]:[])}c(Fn,"bindSourcesOf");async function Wn(t,{id:e,newVolumes:n},{made:s,c:o}){const a=[];
for(const i of n)(await(0,ee.y6)(t,i,o))?.Labels?.[Rn.Bx]!==e&&a.push(`the volume ${i}`);for(const{Id:i,Name:r}of s)await(0,re.FA)(t,i,o)===void 0&&a.push(`the \
container ${r.slice(1)}`);if(a.length!==0)throw new E.fK(`Another program has removed what was restored: ${a.join(", ")}`,{hint:"Try again when no docker prune \
runs"})}c(Wn,"checkStillThere");async function Un(t,{old:e,oldVolumes:n},{except:s,c:o}){const a=(0,k.r)(t,{label:{[fe.eq]:(0,Z.Pg)()},c:o}),i=new Set(e.filter(
et.e1).flatMap(St)),r=[];for(const f of new Set([...n,...e.flatMap(St)]))s.includes(f)||(i.has(f)||await l(f))&&r.push({name:f});return r;async function l(f){if(Object.
keys((await(0,ee.y6)(t,f,o))?.Options??{}).length===0)return!0;const u=await a.within(f);try{return u!==void 0&&await(0,Q.kV)(u,o),!0}catch(m){if(!(m instanceof
E.Qd))throw m;return o.log.warn(`the volume ${f} cannot be mounted, and so not be kept from a docker system prune meanwhile: ${(0,ae.UX)(m)}`),!1}}}c(Un,"volume\
sToHold");var Kn=p(88588),Vn=p(68888);async function Xn(t,e,n){const{entry:s}=e,o=[],a=[],i=s.old.map((f,u)=>({one:f,at:u}));for(const{one:f,at:u}of i)(0,et.e1)(
f.info)&&await r(f,`${s.id}-${u}-running`);await l(),s.phase="moving",await e.write(),await Zn(t,s.old,n);for(const{one:f,at:u}of i)try{await r(f,`${s.id}-${u}`)}catch(m){
if(!(m instanceof E.m_)||f.image===void 0)throw m;n.log.warn(`${f.info.Name.slice(1)} was removed by another program when it had been stopped: what it wrote whi\
le it was being stopped is lost if the restore fails`)}await l(),await e.write();for(const{info:f}of s.old)await t.removeContainer(f.Id,{...n,volumes:!1});async function r(f,u){
const m={repository:(0,Vn.x_)(s.project),tag:u};s.keptImages.push(`${m.repository}:${m.tag}`),await e.write();const{id:y,reference:$}=await(0,Y.d)(t,f.info,{...m,
withEnv:!0,ofProject:!0,c:n});a.push({one:f,image:y}),o.push($??await(0,et.zd)(t,{info:f.info,image:y},n))}c(r,"keep");async function l(){await e.hold(o);for(const{
one:f,image:u}of a.splice(0))f.image=u}c(l,"holdAll")}c(Xn,"moveAside");async function Zn(t,e,n){const s=e.map(async({info:{Id:a,State:i}})=>{i.Status==="paused"&&
await(0,re.aO)(t,a,{to:"unpause",signal:n.signal}),i.Status!=="created"&&i.Status!=="exited"&&await(0,re.SI)(t,a,n)}),o=(await Promise.allSettled(s)).find(a=>a.
status==="rejected"&&!(a.reason instanceof E.m_));if(o?.status==="rejected")throw o.reason}c(Zn,"stopAll");const _n=["/proc","/sys","/dev","/run","/var/run","/e\
tc/localtime","/etc/timezone"];function Hn({config:t,document:e,binds:n},{project:s}){const o=[],a=new Map;for(const{service:i,mounts:r}of e.containers)for(const{
bind:l,target:f,read_only:u}of r){if(l===void 0||u||Jn(l))continue;(n.get(`${i}
${f}`)??Gn(t,{service:i,target:f})??l)===l&&a.set(l,[...new Set([...a.get(l)??[],i])])}for(const[i,r]of a)o.push(`'${s}' (${r.join(", ")}) and '${e.name}' both \
write to ${i}: it is bound from the machine, and not copied`);for(const i of Object.values(t.networks??{}))i?.external?o.push(`'${s}' and '${e.name}' are both i\
n the external network ${i.name}: names of services are there twice`):i?.driver_opts?.parent!==void 0&&o.push(`the network ${i.name} is on the interface ${i.driver_opts.
parent} of the machine, as that of '${e.name}' is`);for(const[i,{network_mode:r,pid:l,ipc:f,volumes_from:u}]of Object.entries(t.services)){r==="host"&&o.push(`${i}\
 uses the network of the machine: it needs the ports that it has in '${e.name}'`);const y=Object.entries({network:r,processes:l,"shared memory":f}).map(([$,v])=>({
what:$,container:xt(v)}));for(const{what:$,container:v}of[...y,...(u??[]).map(h=>({what:"volumes",container:xt(h)}))])v!==void 0&&o.push(`${i} uses the ${$} of \
the container ${v}, as it does in '${e.name}'`)}return o}c(Hn,"sharedThings");function xt(t){return t?.startsWith("container:")?t.split(":")[1]:void 0}c(xt,"nam\
eIn");function Gn({services:t},{service:e,target:n}){const s=t[e]?.volumes?.find(o=>o.target.replace(/(?<=.)\/+$/,"")===n);return s?.type==="bind"?s.source:void 0}
c(Gn,"placeNow");function Jn(t){return _n.some(e=>t===e||t.startsWith(`${e}/`))}c(Jn,"isOfTheMachine");var Qn=p(57975);async function qn(t,e,{parts:n,text:s,c:o}){
const{document:a}=n,{directory:i,project:r,unpinned:l,override:f}=e,u={plan:e,pins:{path:f,bytes:Buffer.from(s)}},m=a.files.at(-1);if(!a.files_named||m?.stored===
void 0)return u;const y=Buffer.from(await n.file(m.stored)).toString("utf8"),$=await an(y,s);if($===void 0)return u;const v={path:(0,d.join)(i,m.path),bytes:Buffer.
from($),mode:m.mode},h=l.filter(({path:M})=>M!==v.path),b=await O([...a.files,{path:(0,d.relative)(i,f)}],[...l,u.pins]),j=await O(a.files,[...h,v]);if(j===void 0||
!(0,Qn.isDeepStrictEqual)(b,j))return u;const w={...e.compose,files:(e.compose.files??[]).filter(M=>M!==f)};return{plan:{...e,compose:w,files:h,override:v.path},
pins:v};async function O(M,I){const P={document:{...a,files:M},files:I,project:r,directory:i};return(await Je(t,P,o).catch(T=>o.signal.aborted?Promise.reject(T):
void 0))?.config}}c(qn,"pinPlan");async function es(t,e,{parts:n,placed:s,names:o,label:a,c:i}){const{document:r}=n,l=e.directory!==r.directory,f=r.containers.flatMap(
({service:b,mounts:j})=>j.flatMap(({bind:w,target:O})=>w===void 0?[]:[[`${b}
${O}`,w]])),u=f.flatMap(([b,j])=>{const w=(0,de.ie)(j,s);return w===void 0?[]:[[b,j,w]]}),m=f.filter(([,b])=>l&&b.startsWith(`${r.directory}/`)&&(0,de.ie)(b,s)===
void 0),y=new Map([...await ts(m,{captured:r.directory,plan:e}),...u.flatMap(([b,j,w])=>w===j?[]:[[b,w]])]),$=e.project!==r.name,v=await(0,Re.y)({project:e.project,
label:a,document:r,config:e.config,images:new Map([...o].map(([b,{reference:j}])=>[b,j])),volumes:new Map(e.volumes.map(({of:b,name:j,plain:w})=>[b.name,{name:j,
plain:w}])),asOther:$,takenPorts:e.takenPorts,binds:y}),h=await qn(t,e,{parts:n,text:v,c:i});return{...h,shared:$?Hn({config:e.config,document:r,binds:y},e):[],
notes:zn(h.plan,r)}}c(es,"pinProject");async function ts(t,{captured:e,plan:{directory:n,files:s}}){const o=c(async i=>s.some(r=>r.path===i)||await(0,ne.stat)(i).
catch(()=>{})!==void 0,"isHere"),a=await Promise.all(t.map(async([,i])=>await o(i)&&!await o((0,d.join)(n,(0,d.relative)(e,i)))));return t.filter((i,r)=>a[r])}c(
ts,"stillElsewhere");var Oe=p(78971),ns=p(72209),Pt=p(13785),ss=p(11959);async function os(t,{config:e,project:n,asOther:s,obstacles:o,c:a}){for(const[i,{container_name:r}]of Object.
entries(e.services)){if(r===void 0||s)continue;const l=await(0,re.FA)(t,r,a);l===void 0||l.Config.Labels?.[te.k.project]===n||o.add(E.fK,`The service ${i} needs\
 the container name '${r}', which another container has`,`Rename it with \`docker rename ${r} <other>\`, or restore with --as <project>`)}}c(os,"checkNames");async function as(t,{
images:e,obstacles:n,c:s}){const o=await t.info(s);for(const{name:a,layers:i}of e){const r=(0,ss.DI)(i.length,o,`The image of ${a} has`);r!==void 0&&n.add(E.Wt,
r.message,r.hint)}}c(as,"checkDepth");async function is(t,{config:e,services:n,made:s,obstacles:o,c:a}){const i=n.map(u=>e.services[u]),r=new Set(i.flatMap(u=>Object.
keys(u?.networks??{}))),l=new Set((await(0,Mt.og)(t,{},a)).map(({Name:u})=>u));for(const[u,m]of Object.entries(e.networks??{}))m?.external!==!0||!r.has(u)||l.has(
m.name)||o.add(E.m_,`The project needs the network '${m.name}', which is external and does not exist`,`Make it with \`docker network create ${m.name}\``);const f=new Set(
i.flatMap(u=>(u?.volumes??[]).flatMap(({type:m,source:y})=>m==="volume"?[y]:[])));for(const[u,m]of Object.entries(e.volumes??{}))m?.external!==!0||!f.has(u)||s.
has(u)||await(0,ee.y6)(t,m.name,a)===void 0&&o.add(E.m_,`The project needs the volume '${m.name}', which is external, does not exist, and is not in the snapshot`,
`Make it with \`docker volume create ${m.name}\``)}c(is,"checkExternals");async function rs(t,{directory:e,files:n,project:s,obstacles:o,c:a}){const r=(await(0,re.
XT)(t,{label:[`${te.k.directory}=${e}`]},a)).filter(({Labels:l})=>{const f=(l?.[te.k.files]??"").split(",").map(u=>(0,d.resolve)(e,u));return l?.[te.k.project]!==
s&&f.some(u=>n.includes(u))});for(const l of new Set(r.map(({Labels:f})=>f?.[te.k.project]??"")))o.add(E.fK,`The project '${l}' runs from the same Compose files\
 in ${e}: an override for '${s}' would give it the data of '${s}'`,`Restore into a folder of its own with --as <project>, or take the other away first: docker c\
ompose -p ${l} down`)}c(rs,"checkTwins");function cs({config:t,warnings:e,document:n,obstacles:s},o){const a=n.unset===void 0?[]:be(e).filter(i=>!n.unset?.includes(
i));for(const i of a)s.add(E.dz,`The variable ${i} of the Compose files had a value when the project was captured, and has none here`,kt);for(const i of e)be([i]).
some(r=>a.includes(r))||o.log.warn(`Compose: ${i}`);if(!(a.length>0))for(const{name:i,variables:r=[]}of n.services){const l=t.services[i]?.environment??{},f=r.filter(
m=>!l[m]);if(f.length===0)continue;const u=f.length>1?"variables":"variable";s.add(E.dz,`The ${u} ${f.join(", ")} of the service ${i} had a value when it was ca\
ptured, and would be empty now`,kt)}}c(cs,"checkValues");const kt="Set it in this shell, or write it into .env";function tt(t,e){if(/^[A-Za-z0-9_./:@%+,-]*$/.test(
e))return`${t}=${e}`;if(!/['\\]/.test(e))return`${t}='${e}'`;const n={"\n":"\\n","\r":"\\r",'"':'\\"',$:"\\$","\\":"\\\\"};return`${t}="${e.replace(/[\n\r"$\\]/g,
s=>n[s]??s)}"`}c(tt,"envLine");const nt=20;async function fs({document:t,file:e},n,s){const o=[];for(const{path:r,stored:l,mode:f}of[...t.files,...t.more_files])
l!==void 0&&o.push({path:(0,d.join)(n,r),bytes:await e(l),mode:f});const a=new Set([".env",...t.variable_files??[]]);for(const{path:r,stored:l,names:f,mode:u}of t.
env_files){const m=(0,d.join)(n,r);if(l!==void 0){o.push({path:m,bytes:await e(l),mode:u});continue}if(await(0,L.yR)(m)!==void 0)continue;const y=await(0,L.yR)(
(0,d.join)(t.directory,r));if(y!==void 0)o.push({path:m,bytes:Buffer.from(y),mode:384});else if(f===void 0)i(m,"and the snapshot keeps no secrets");else if(f.some(
$=>process.env[$]===void 0)){const $=f.length>nt?` and ${f.length-nt} more`:"";i(m,`and the snapshot keeps only the names of its variables: ${f.slice(0,nt).join(
", ")}${$}`)}else if(!a.has(r)){const $=f.map(v=>`${tt(v,process.env[v]??"")}
`);o.push({path:m,bytes:Buffer.from($.join("")),mode:384})}}for(const r of t.outside){const l=(0,d.resolve)(n,r);await(0,L.yR)(l)===void 0&&s.add(E.dz,`${l} is \
missing: the project names it as ${r}, outside its own folder, so the snapshot does not have it`,`Put it there, or restore in another folder: the project goes t\
o ${n}`)}return o;function i(r,l){s.add(E.dz,`${r} is missing, ${l}`,"Write it, set its variables in this shell, or capture with --include-env next time")}}c(fs,
"filesToWrite");class ls{static{c(this,"Obstacles")}#e=[];add(e,n,s){this.#e.some(o=>o.message===n)||this.#e.push({kind:e,message:n,hint:s})}refuse(){const[e,...n]=this.#e;
if(e===void 0)return;const s=[...new Set(this.#e.map(({hint:i})=>i))];if(n.length===0)throw new e.kind(e.message,{hint:e.hint});const o=n.every(i=>i.kind===e.kind)?
e.kind:E.fK,a=this.#e.map(({message:i},r)=>`(${r+1}) ${i}`).join("; ");throw new o(`${this.#e.length} things are in the way of the restore: ${a}`,{hint:s.join("\
; ")})}}var us=function(t,e,n){if(e!=null){if(typeof e!="object"&&typeof e!="function")throw new TypeError("Object expected.");var s,o;if(n){if(!Symbol.asyncDispose)
throw new TypeError("Symbol.asyncDispose is not defined.");s=e[Symbol.asyncDispose]}if(s===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not\
 defined.");s=e[Symbol.dispose],n&&(o=s)}if(typeof s!="function")throw new TypeError("Object not disposable.");o&&(s=c(function(){try{o.call(this)}catch(a){return Promise.
reject(a)}},"dispose")),t.stack.push({value:e,dispose:s,async:n})}else n&&t.stack.push({async:!0});return e},ds=(function(t){return function(e){function n(i){e.
error=e.hasError?new t(i,e.error,"An error was suppressed during disposal."):i,e.hasError=!0}c(n,"fail");var s,o=0;function a(){for(;s=e.stack.pop();)try{if(!s.
async&&o===1)return o=0,e.stack.push(s),Promise.resolve().then(a);if(s.dispose){var i=s.dispose.call(s.value);if(s.async)return o|=2,Promise.resolve(i).then(a,function(r){
return n(r),a()})}else o|=1}catch(r){n(r)}if(o===1)return e.hasError?Promise.reject(e.error):Promise.resolve();if(e.hasError)throw e.error}return c(a,"next"),a()}})(
typeof SuppressedError=="function"?SuppressedError:function(t,e,n){var s=new Error(n);return s.name="SuppressedError",s.error=t,s.suppressed=e,s});const ms="com\
pose.override.yaml",hs="compose.vm-snapshot.yaml",It="# Written by vm snapshot restore",ps=new RegExp(`\\n?${It}[^\\n]*\\n(?:COMPOSE_FILE=[^\\n]*\\n)?(?:COMPOSE_PRO\
JECT_NAME=[^\\n]*\\n)?$`);async function ws(t,{document:e,directory:n,project:s,files:o},a){const i=(0,d.join)(n,gs(e)),r=o.find(M=>M.path===i)?.bytes,l=r===void 0?
await(0,L.yR)(i):Buffer.from(r).toString(),f=(l??"").replace(ps,""),u=await $s(t,f,a),m=e.files.map(M=>M.path),y=!u.has("COMPOSE_FILE")&&ys(m,await vs(n,m)),$=y?
ms:hs,v=u.get("COMPOSE_PROJECT_NAME"),h=u.get("COMPOSE_PATH_SEPARATOR")||":",b=y?[]:[tt("COMPOSE_FILE",[...m,$].join(h))],j=v===void 0||v===s?[]:[tt("COMPOSE_PR\
OJECT_NAME",s)],w=f===""||f.endsWith(`
`)?f:`${f}
`,O=c(M=>{const I=M.length===0?f:`${w}${It}: it keeps the project at the snapshot
${M.join(`
`)}
`;return I===(l??"")||I===""&&l===void 0?[]:[{path:i,bytes:Buffer.from(I)}]},"saying");return{path:(0,d.join)(n,$),variables:O([...b,...j]),ownVariables:O(j)}}c(
ws,"placeOverride");function gs({variable_files:t=[]}){return t.findLast(e=>!(0,d.relative)(".",e).startsWith("..")&&!e.startsWith("/"))??".env"}c(gs,"variableF\
ile");function ys(t,e){const[n,...s]=t;return s.length===0&&n!==void 0&&L.Yc.includes(n)&&e.length===0}c(ys,"findsByItself");async function vs(t,e){const n=[];for(const s of[
...L.Yc,...L.Fk]){if(e.includes(s))continue;const o=await(0,L.yR)((0,d.join)(t,s));o!==void 0&&!(0,Re.M)(o)&&n.push(s)}return n}c(vs,"otherDefaults");async function $s({
endpoint:t},e,n){const s={stack:[],error:void 0,hasError:!1};try{if(!e.includes("COMPOSE_"))return new Map;const o=us(s,await(0,ge.k)(),!0),a=(0,d.join)(o.path,
"variables");return await(0,vt.CD)(`Cannot write ${a}`,()=>(0,ne.writeFile)(a,e,{mode:384})),(await(0,Xe.P)({endpoint:t,directory:o.path},[a],n))[0]??new Map}catch(o){
s.error=o,s.hasError=!0}finally{const o=ds(s);o&&await o}}c($s,"place_override_variablesOf");var bs=p(5189);async function Es(t,{project:e,old:n,wishes:s,document:o},a){
const{endpoint:i}=t,r={endpoint:i,signal:a.signal},l=(0,d.resolve)(s.directory),f=await Pe(()=>(0,L.XA)(l,r)),u=f===void 0?void 0:(await st(t,f,a))?.name,m=f?.root===
o.directory&&(u===void 0||u===o.folder_name&&s.as===void 0);if(f!==void 0&&(u===e||m))return f.root;const y=await Pe(()=>(0,te.h)((0,D.Ul)(n),{...r,here:f,warn:c(
()=>{},"warn")}));if(y!==void 0&&y.files.length>0)return y.root;if(s.as!==void 0){const $=(0,d.join)(l,s.as),v=await Pe(()=>(0,L.L9)($,r));if(v===void 0||(await st(
t,v,a))?.name===e)return $;throw new E.fK(`The folder ${$} holds another project`,{hint:"Move it away, or choose another name with --as"})}if(f===void 0)return l;
throw new E.fK(`The folder ${f.root} holds the project '${u??"unknown"}', the snapshot is of '${e}'`,{hint:`Go to the folder of '${e}' or to an empty one, or re\
store it under another name with --as <project>`})}c(Es,"targetFolder");async function Os(t,e,n){const s=await Pe(()=>(0,L.L9)(e,{endpoint:t.endpoint,signal:n.signal}));
return s===void 0?void 0:await st(t,s,n)}c(Os,"configIn");async function st({endpoint:t},{directory:e,files:n,envFiles:s},o){return await Pe(async()=>(await(0,Se.
Xg)({endpoint:t,directory:e,files:n,envFiles:s},o)).config)}c(st,"configOf");async function Pe(t){try{return await t()}catch(e){if(e instanceof E.dz||e instanceof
E.m_)return;throw e}}c(Pe,"lenient");async function js(t,e,{wishes:n,stamp:s,c:o}){const{document:a}=e,i=n.as??a.name,r=i!==a.name,l=new ls,f=await(0,D.Mz)(t,i,
o),u=await Es(t,{project:i,old:f,wishes:n,document:a},o),m=await fs(e,u,l);l.refuse();const{config:y,warnings:$,scope:v}=await Je(t,{document:a,files:m,project:i,
directory:u},o);cs({config:y,document:a,warnings:$,obstacles:l},o);const h=await T();await xs(t,a.volumes.reduce((A,{name:W})=>A+(e.volume(W)?.size??0),0),o);const b=await ws(
t,{document:a,directory:u,project:i,files:m},o),j=await Os(t,u,o),w=await Bt(t,e,{project:i,stamp:s,now:j?.name===i?j:void 0,c:o}),O=new Set(w.flatMap(({of:A,stays:W})=>A.
key===void 0||W?[]:[A.key]));await is(t,{config:y,services:Ss(a),made:O,obstacles:l,c:o}),l.refuse();const M=await Yt(t,{project:i,now:j,old:f},o),I=Nt(e),P=(0,d.
join)(u,a.base??"");return{project:i,directory:u,asOther:r||u!==a.directory,config:y,compose:{endpoint:t.endpoint,directory:P,project:i,files:[...a.files.map(({
path:A})=>(0,d.join)(u,A)),b.path],envFiles:await $t(a,u,[...m,...b.variables])},scope:v,old:f,oldVolumes:I?M:M.filter(A=>!(0,ee.ok)(A)&&!w.some(W=>W.stays&&W.name===
A)),orphaned:I?[]:M.filter(ee.ok),volumes:w,takenPorts:new Set(r?h.keys():[]),files:C(b.variables),override:b.path,unpinned:C(b.ownVariables)};function C(A){return[
...m.filter(({path:W})=>!A.some(me=>me.path===W)),...A]}async function T(){await as(t,{images:e.images,obstacles:l,c:o}),await os(t,{config:y,project:i,asOther:r,
obstacles:l,c:o}),await rs(t,{directory:(0,d.join)(u,a.base??""),files:a.files.map(({path:H})=>(0,d.join)(u,H)),project:i,obstacles:l,c:o});const A=Map.groupBy(
a.containers,({service:H})=>H),W=await(0,bs.p_)(t,y,{project:i,counts:new Map([...A].map(([H,he])=>[H,he.length])),c:o}),me=new Set(a.containers.filter(Le).map(
({service:H})=>H));for(const[H,{service:he,holder:je}]of r?[]:W){if(!me.has(he))continue;l.add(E.fK,`The service ${he} needs the port ${H}, which ${je} has`,"Fr\
ee it, or restore beside it with --as <project>, which takes free ports")}return W}}c(js,"planRestore");function Ms(t){if(!/^[a-z0-9][a-z0-9_-]*$/.test(t))throw new E.
dz(`'${t}' is no name of a Compose project`,{hint:"Use lower-case letters, digits, dashes and underscores"})}c(Ms,"checkProjectName");function Le({state:t}){return t===
"running"||t==="paused"}c(Le,"ranWhenCaptured");function Ss({containers:t}){return[...new Set(t.map(({service:e})=>e))]}c(Ss,"captured");async function xs(t,e,n){
const{DockerRootDir:s}=await t.info(n);if(s===void 0||t.endpoint.kind!=="unix")return;const o=await(0,ne.statfs)(s).catch(()=>{}),a=o===void 0?void 0:o.bavail*o.
bsize;if(!(a===void 0||a>=e))throw new E._p(`The volumes need ${(0,Pt.z3)(e)}, and ${(0,Pt.z3)(a)} are free where Docker keeps its data`,{hint:"Free space there\
, e.g. with `docker system prune`"})}c(xs,"checkSpace");function Ps(t,e){return t.volumes.flatMap(({of:n,name:s,natural:o,plain:a,stays:i})=>{if(i)return e.log.
warn(`the snapshot came without the contents of ${n.name}: the volume ${s} stays as it is`),[];const r=n.external?{[ft]:t.project}:{[D.kg.project]:t.project,[D.
kg.volume]:n.key??""},l=Object.entries(n.labels).filter(([f])=>!/^(com\.docker\.compose|vm-snapshot)\./.test(f));return a&&e.log.warn(`the volume ${n.name} lay \
on a device (${n.driver_opts.device}): it becomes a volume of Docker's own`),[{name:s,driver:a?"local":n.driver,options:a?{}:n.driver_opts,labels:{...Object.fromEntries(
l),...r,[ct]:o}}]})}c(Ps,"restore_volumes_newVolumes");async function ks({volumes:t},e){for(const{of:n,name:s,stays:o}of t)o||await At(s,n.name,e)}c(ks,"fillVol\
umes");async function At(t,e,{parts:n,blobs:s,tars:o,c:a}){const i=n.volume(e);if(i===void 0)return a.log.warn(`the snapshot came without the contents of ${e}: \
the volume ${t} is empty`);const r=a.progress.start(`Restoring volume ${e}`,i.size);try{const l=await o.way(t);l.lossless||a.log.warn(`the volume ${t} is filled\
 through Docker's archive call: ACLs, holes and the mode of its top folder are lost`),await l.write(s.open(i,{onBytes:c(f=>r.add(f),"onBytes")}),a)}finally{r.done()}}
c(At,"fillVolume");async function Is(t,e){if(t.kind!=="compose")throw new E.Wt(`The snapshot '${t.snapshot_name}' holds no Compose project but a ${t.kind}`);const n=(0,jt.
C)(t,e),s=Ie(await n.file(K)),o=new Set(t.services.map(({name:i})=>i)),a=s.containers.find(({image:i})=>!o.has(i));if(a!==void 0)throw new E.cs(`The snapshot ha\
s no image '${a.image}', which its service ${a.service} needs`);return{document:s,images:t.services,...n}}c(Is,"openParts");function As({services:t},e){const n=new Set(
e),s=[];for(;n.size>0;){const o=c(r=>Object.keys(t[r]?.depends_on??{}).filter(l=>l!==r),"needs"),a=[...n].filter(r=>!o(r).some(l=>n.has(l))),i=a.length>0?a:[...n];
for(const r of i)n.delete(r);s.push(i)}return s}c(As,"startBatches");function Ts({services:t},e){const n=e.flatMap(s=>Object.entries(t[s]?.depends_on??{}).flatMap(
([o,{condition:a}])=>a==="service_healthy"?[o]:[]));return[...new Set(n)]}c(Ts,"awaitedBy");var Tt=p(2202);const Dt=3e5,ot={interval:3e4,timeout:3e4,retries:3};
function Ds({health:t,restarting:e}){return e?"any":t==="unhealthy"?"run":t==="starting"?"settle":"healthy"}c(Ds,"expectationOf");function Cs({State:t},e){const{
Status:n,ExitCode:s=0,Health:o}=t;if(e==="any")return"good";if(n==="exited"||n==="dead")return s===0?"good":{failed:`has exited (${s})`};if(n!=="running"&&n!=="\
paused")return"wait";const a=o?.Status;return e==="run"||a===void 0||a==="healthy"||a==="none"?"good":a==="starting"?"wait":e==="healthy"?{failed:"is unhealthy"}:
"good"}c(Cs,"judge");function zs({healthcheck:t}){if(!t||t.disable)return Dt;const e=at(t.interval)??ot.interval,n=at(t.timeout)??ot.timeout,s=(at(t.start_period)??
0)+(e+n)*((t.retries??ot.retries)+1);return Math.max(Dt,s)}c(zs,"waitLimit");function at(t){if(t!==void 0)try{return(0,Tt.E9)(t,"30s")}catch{return}}c(at,"milli\
seconds");async function Rs(t,{config:e,compose:n,scope:s},{containers:o,c:a}){const i=o.map(D.z5).filter(f=>Ls(e.services[f]??{})),l=o.filter(f=>!i.includes((0,D.
z5)(f))).map(f=>(0,re.aO)(t,f.Id,{to:"start",name:f.Name.slice(1),signal:a.signal}));i.length>0&&l.push((0,Se.Fp)(n,[...new Set(i)],{signal:a.signal,scope:s})),
await(0,Et.b)(...l)}c(Rs,"startBatch");function Ls({configs:t,secrets:e,post_start:n}){return[t,e,n].some(s=>(s??[]).length>0)}c(Ls,"needsCompose");var Ns=p(58500);
const Bs=256*1024,Ys=300,Ne=8;async function Fs(t,{Id:e,Name:n,Config:s},{lines:o,signal:a}){const i={stdout:!0,stderr:!0,tail:String(o)},r=`read the log of ${n.
slice(1)}`,l=[];let f=0;try{for await(const m of t.bytes({method:"GET",path:`/containers/${e}/logs`,query:i,what:r,signal:a}))if(l.push(m),f+=m.length,f>Bs)break}catch{
return[]}const u=Buffer.concat(l);return Ct("Tty"in s&&s.Tty===!0?u.toString("utf8"):Ws(u)).slice(-o)}c(Fs,"lastLogLines");function Ct(t){return t.replace(/\u001b\[[0-9;?]*[A-Za-z]/g,
"").replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g," ").split(`
`).map(n=>n.trimEnd().slice(0,Ys)).filter(n=>n.trim()!=="")}c(Ct,"readableLines");function Ws(t){const e=[];for(let n=0;n+Ne<=t.length;){const s=t.readUInt32BE(
n+4);e.push(t.subarray(n+Ne,n+Ne+s)),n+=Ne+s}return Buffer.concat(e).toString("utf8")}c(Ws,"textOf");const Us=250,Ks=1e3,zt=10;async function Rt(t,e,n){const s=performance.
now(),o=new Map;let a=e.filter(({expected:i})=>i!=="any");for(;a.length>0;){n.signal.throwIfAborted();const i=[];for(const r of a){const l=await(0,re.FA)(t,r.id,
n);if(l===void 0)throw new E.Qd(`The container ${r.id.slice(0,12)} was removed while it was waited for`);const f=Cs(l,r.expected);if(typeof f=="object")throw await Lt(
t,l,{why:f.failed,c:n});if(!(f==="good"&&Vs(l,{good:o,id:r.id}))){if(f==="wait"&&o.delete(r.id),f==="wait"&&performance.now()-s>r.limit){const u=`${Xs(l)} after\
 ${(0,Tt.Xo)(Math.round(r.limit/1e3))}`;if(r.expected!=="settle")throw await Lt(t,l,{why:u,c:n});n.log.warn(`${l.Name.slice(1)} ${u}: it was starting when it wa\
s captured, too`);continue}i.push(r)}}a=i,a.length>0&&await(0,Ns.setTimeout)(Us,void 0,{signal:n.signal}).catch(()=>n.signal.throwIfAborted())}}c(Rt,"waitUntilU\
p");function Vs({State:t},{good:e,id:n}){if(t.Status!=="running"||t.Health?.Status==="healthy")return!0;const s=e.get(n)??performance.now();return e.set(n,s),performance.
now()-s>=Ks}c(Vs,"isSteady");function Xs({State:t}){return t.Status==="restarting"?"ends and is started again and again":t.Health?.Status==="starting"?"is not h\
ealthy":`is ${t.Status}`}c(Xs,"wait_until_up_stateOf");async function Lt(t,e,{why:n,c:s}){const o=e.Name.slice(1),a=await Fs(t,e,{lines:zt,signal:s.signal});for(const u of a)
s.log.warn(`${o}: ${u}`);const i=e.State.Health?.Log?.at(-1),r=i===void 0?[]:Ct(i.Output??"").slice(-zt),l=i===void 0?"":`, its health check ended with ${i.ExitCode}`;
for(const u of r)s.log.warn(`${o}, health check: ${u}`);const f=r.at(-1)??a.at(-1);return new E.Qd(`The container ${o} ${n}${l}${f===void 0?"":`: ${f}`}`,{hint:"\
Its last lines are above. --no-wait restores without waiting, --wait-timeout 20m waits longer; with --as <project> it can be looked at beside this one"})}c(Lt,"\
failure");async function Zs(t,e,{names:n,onMade:s,wait:o,...a}){const{project:i,compose:r,config:l,scope:f}=e,{parts:u,c:m}=a,y=new Map,$=u.document.containers.
filter(({service:w})=>w in l.services),v=[...new Set($.map(({service:w})=>w))];if(v.length===0)return y;await(0,Se.Vs)(r,v,{...m,scope:f});const h=Be(await(0,D.
Mz)(t,i,m),$);for(const{now:w,was:O}of h){const M=$.find(({service:P,number:C})=>P===O.service&&C===1),I=n.get(O.image)?.reference;M===void 0||I===void 0||n.get(
M.image)?.reference===I||await _s(t,w,{image:I,c:m})}for(const{now:w,was:O}of Be(await(0,D.Mz)(t,i,m),$))for(const{volume:M,target:I}of O.mounts){const P=w.Mounts.
find(({Type:C,Destination:T})=>C==="volume"&&T===I)?.Name;M===void 0||P===void 0||!(0,ee.ok)(P)||y.get(M)===P||(await At(P,M,a),y.set(M,P))}await s(await(0,D.Mz)(
t,i,m)),await j();const b=Be(await(0,D.Mz)(t,i,m),$);for(const{now:w,was:O}of b)!Le(O)&&w.State.Status==="running"&&await(0,re.SI)(t,w.Id,m);await(0,z.CQ)(t,b.filter(
({was:w})=>Le(w)).map(({now:w})=>w),m);for(const{now:w,was:O}of b)O.state==="paused"&&await(0,re.aO)(t,w.Id,{to:"pause",signal:m.signal});return y;async function j(){
const w=performance.now(),O=Be(await(0,D.Mz)(t,i,m),$).filter(({was:C})=>Le(C)),M=c(C=>O.flatMap(({now:T,was:A})=>C.includes(A.service)?[{id:T.Id,expected:Ds(A),
limit:I(A.service)}]:[]),"awaited"),I=c(C=>o.timeout===void 0?zs(l.services[C]??{}):o.timeout-(performance.now()-w),"limitOf"),P=[...new Set(O.map(({was:C})=>C.
service))];for(const C of As(l,P))o.none||await Rt(t,M(Ts(l,C)),m),await Rs(t,e,{containers:O.filter(({was:T})=>C.includes(T.service)).map(({now:T})=>T),c:m});o.
none||await Rt(t,M(P),m)}}c(Zs,"startProject");function Be(t,e){const n=Map.groupBy(t,D.z5);return e.flatMap(s=>{const o=n.get(s.service)?.[s.number-1];return o===
void 0?[]:[{now:o,was:s}]})}c(Be,"pair");async function _s(t,e,{image:n,c:s}){await t.removeContainer(e.Id,{...s,volumes:!0}),await(0,qe.jC)(t,e,{name:e.Name.slice(
1),image:n,freshVolumes:!0,signal:s.signal})}c(_s,"changeImage");var Hs=p(47151),Gs=function(t,e,n){if(e!=null){if(typeof e!="object"&&typeof e!="function")throw new TypeError(
"Object expected.");var s,o;if(n){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");s=e[Symbol.asyncDispose]}if(s===void 0){if(!Symbol.
dispose)throw new TypeError("Symbol.dispose is not defined.");s=e[Symbol.dispose],n&&(o=s)}if(typeof s!="function")throw new TypeError("Object not disposable.");
o&&(s=c(function(){try{o.call(this)}catch(a){return Promise.reject(a)}},"dispose")),t.stack.push({value:e,dispose:s,async:n})}else n&&t.stack.push({async:!0});return e},
Js=(function(t){return function(e){function n(i){e.error=e.hasError?new t(i,e.error,"An error was suppressed during disposal."):i,e.hasError=!0}c(n,"fail");var s,
o=0;function a(){for(;s=e.stack.pop();)try{if(!s.async&&o===1)return o=0,e.stack.push(s),Promise.resolve().then(a);if(s.dispose){var i=s.dispose.call(s.value);if(s.
async)return o|=2,Promise.resolve(i).then(a,function(r){return n(r),a()})}else o|=1}catch(r){n(r)}if(o===1)return e.hasError?Promise.reject(e.error):Promise.resolve();
if(e.hasError)throw e.error}return c(a,"next"),a()}})(typeof SuppressedError=="function"?SuppressedError:function(t,e,n){var s=new Error(n);return s.name="Suppr\
essedError",s.error=t,s.suppressed=e,s});async function Qs(t,{snapshot:e,blobs:n,options:s,c:o}){const a={stack:[],error:void 0,hasError:!1};try{let Ye=function(){
const{directory:g}=r.document,x=i.endpoint.kind==="unix",R=x?(0,de.wx)(e,{captured:g,directory:y.directory,elsewhere:s.bindMounts}):[];for(const{path:V}of e.bind_mounts??
[]){if(R.some(({of:ie})=>ie.path===V))continue;const X=x?"--bind-mounts <folder> puts it below a folder of yours":"Docker runs on another machine";o.log.warn(`w\
hat ${V} held was captured, and is not restored: ${X}`)}return R};c(Ye,"bindsHere");const i=await(0,se.Z)(o),r=await Is(e,n),l=s.as??r.document.name;Ms(l);const f=Gs(
a,await(0,ue.RT)(i,l,{c:o}),!0),u=await(0,ue.lj)(i,{locked:l,c:o});for(const g of u)o.log.warn(`${(0,ue.l4)(g)}; this restore takes its place`);const m=new Date().
toISOString().replace(/\D/g,"").slice(0,14),y=await js(i,r,{wishes:s,stamp:m,c:o}),$=eo(e,s.ref),v=Ye(),{plan:h,...b}=await es(i,y,{parts:r,placed:v,names:$,label:(0,Ot.
SN)(s.ref),c:o});for(const g of b.shared)o.log.warn(g);const j=[...h.files,b.pins,...await(0,Oe.kh)(h.directory)],w=await(0,Oe.CF)(j),O=(0,d.join)(h.directory,"\
.vm-snapshot",m),M=[...new Set([...h.oldVolumes,...u.flatMap(Nn)])];await s.confirm(no({...h,oldVolumes:M},{files:await(0,Oe.Bq)(w),bindMounts:await(0,de.jE)(v)}));
const I=Ps(h,o),P={id:`${m}-${(0,Ze.randomBytes)(4).toString("hex")}`,project:h.project,snapshot:(0,Ot.SN)(s.ref),at:"",machine:(0,Sn.hostname)(),directory:h.directory,
phase:"bringing",old:h.old.map(g=>({info:g})),oldNetworks:(await(0,Hs.Nd)(i,h.project,o)).map(({Id:g})=>g),networks:await Bn(i,h,o),newImages:[],newVolumes:I.map(
({name:g})=>g),expected:Yn(h,r),files:[],moves:[],staging:[],newFolders:await(0,Oe.KY)([...w.flatMap(({path:g})=>[g,(0,d.join)(O,(0,d.relative)(h.directory,g))]),
...Fn(h,i).map(g=>(0,d.join)(g,"any"))]),keptImages:[],keptContainers:[],oldVolumes:s.keepPrevious?[]:M},C=await Un(i,h,{except:P.newVolumes,c:o}),T=await(0,ns.
S)(i,P,{volumes:[...C,...I],c:o}),A=(0,k.r)(i,{label:{[fe.eq]:(0,Z.Pg)()},c:o});let W=[],me=new Map;try{await je(),await(0,Et.b)(T.hold([...$.values()].map(({reference:g})=>g)),
ks(h,{parts:r,blobs:n,tars:A,c:o})),await(0,de.p1)(v,{parts:r,blobs:n,tars:A,stamp:m,entry:P,journal:T,c:o}),await Xn(i,T,o),await(0,de.IQ)(v,{...qs(h,r),tars:A,
stamp:m,entry:P,journal:T,c:o}),v.length>0&&await(0,de.g$)(h.directory,j.map(({path:g})=>g)),await(0,Oe.sk)(await(0,Oe.CF)(j),{directory:h.directory,kept:O,onFile:c(
async g=>{P.files.push(g),await T.write()},"onFile")}),me=await Zs(i,h,{parts:r,blobs:n,tars:A,names:$,onMade:he,wait:s.wait??{},c:o}),s.keepPrevious&&await so(
i,T,{stamp:m,c:o}),await Wn(i,P,{made:W,c:o})}catch(g){throw await(0,yt.kx)(i,T,{error:g,c:o})}await oo(i,T,{keep:s.keepPrevious,earlier:u,c:o}),await Tn(h.directory,
o);for(const{path:g,base:x,backup:R}of P.moves)R!==void 0&&x!==h.directory&&o.log.warn(`what was in ${g} is kept in ${R}`);for(const g of[...b.notes,...await Cn(
h,P.files,o)])o.log.info(g);const H=await(0,D.Mz)(i,h.project,o);return{project:h.project,directory:h.directory,containers:H.map(({Name:g})=>g.slice(1)),volumes:{
...Object.fromEntries(h.volumes.map(({of:g,name:x})=>[g.name,x])),...Object.fromEntries(me)},bindMounts:Object.fromEntries(v.map(({of:g,target:x})=>[g.path,x])),
override:h.override,previousFiles:[...P.files,...P.moves].some(({backup:g})=>g?.startsWith(`${O}/`))?O:void 0,previous:{containers:P.keptContainers,volumes:s.keepPrevious?
h.oldVolumes:[]}};async function he(g){W=g,P.phase="starting",await T.write()}async function je(){const g=new Map([...$].toReversed().map(([x,{ref:R,reference:V}])=>[
V,{name:x,ref:R}]));for(const[x,{name:R,ref:V}]of g)await to(i,x,o)||P.newImages.push(x),await T.write(),await t.restore((0,jt.j)(e,R),n,{ref:V,tags:[],force:!1,
via:"auto"},o)}}catch(i){a.error=i,a.hasError=!0}finally{const i=Js(a);i&&await i}}c(Qs,"restoreProject");function qs({directory:t,files:e,override:n},{document:s}){
const o=s.env_files.filter(({stored:i})=>i===void 0).map(({path:i})=>(0,d.join)(t,i));return{stays:[...e.map(({path:i})=>i),n,(0,d.join)(t,".env"),...o].map(i=>(0,d.
relative)(t,i)).filter(i=>!i.includes("/")),carried:o}}c(qs,"ownFiles");function eo(t,{project:e,name:n}){const s=new Map(t.services.toReversed().map(({name:o,image_digest:a})=>[
a,o]));return new Map(t.services.map(({name:o,image_digest:a})=>{const i={project:e,name:`${`${s.get(a)}-${n}`.slice(0,100)}-${(0,xn.ZD)(a).slice(0,12)}`};return[
o,{ref:i,reference:(0,Pn.y)(i,"base")}]}))}c(eo,"imageNames");async function to(t,e,n){try{return await t.inspectImage(e,n),!0}catch(s){if(s instanceof E.m_)return!1;
throw s}}c(to,"isThere");function no({project:t,old:e,oldVolumes:n},{files:s,bindMounts:o}){return{project:t,containers:e.map(({Name:a})=>a.slice(1)),volumes:n,
files:s,bindMounts:o}}c(no,"replacedBy");async function so(t,{entry:e,write:n},{stamp:s,c:o}){const a=new Map;for(const{info:i,image:r}of(0,qe.fc)(e.old,({info:l})=>l)){
const l=`${i.Name.slice(1)}-before-${s}`;e.keptContainers.push(l),await n();const f=Object.entries(i.Config.Labels??{}).filter(([m])=>!m.startsWith("com.docker.\
compose.")),u={name:l,image:r??i.Image,labels:Object.fromEntries(f),again:a,signal:o.signal};a.set(i.Id,await(0,qe.jC)(t,i,u))}}c(so,"keepContainers");async function oo(t,e,{
keep:n,earlier:s,c:o}){const{entry:a}=e;a.phase="done";const i=s.flatMap(l=>l.journal?.entry.keptImages??[]);n||a.keptImages.push(...await(0,Kn.Dk)(t,a,o),...i),
await e.write();const r={volumes:[],images:[]};for(const l of s)await(l.journal?.end(r,o)??(0,kn.B$)(t,l.container));await(0,de.CR)(a,{tars:(0,k.r)(t,{label:{[fe.
eq]:(0,Z.Pg)()},c:o}),c:o}),await e.end({volumes:a.oldVolumes,images:a.keptImages},o)}c(oo,"settle");function ao(t){return{name:"compose",probe:c(e=>t.probe(e),
"probe"),capture:c((e,n,s)=>yn(t,e,{...n,c:s}),"capture"),restore:c((e,n,s,o)=>Qs(t,{snapshot:e,blobs:n,options:s,c:o}),"restore"),describe:c((e,n,s,o)=>t.describe(
e,n,s,o),"describe")}}c(ao,"composeProvider")}),64377:((we,G,p)=>{p.d(G,{w$:c(()=>Z,"w$")});var d=p(43759),E=p(26921);function Z(k){return d.G1(E.You,k)}c(Z,"da\
tetime");function ce(k){return core._isoDate(ZodISODate,k)}c(ce,"date");function se(k){return core._isoTime(ZodISOTime,k)}c(se,"time");function oe(k){return core.
_isoDuration(ZodISODuration,k)}c(oe,"duration")})};export{lo as id,uo as ids,mo as modules};
