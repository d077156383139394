var _o=Object.defineProperty;var f=(Me,J)=>_o(Me,"name",{value:J,configurable:!0});const Jo=7261,Qo=[7261],qo={13266:((Me,J,p)=>{p.d(J,{Bk:f(()=>re,"Bk"),EU:f(()=>H,"EU"),Fi:f(()=>se,"Fi"),Ju:f(()=>ie,"Ju"),Ub:f(()=>le,"Ub"),Uf:f(()=>ge,"Uf"),
Vz:f(()=>ke,"Vz"),_O:f(()=>xe,"_O"),gM:f(()=>ae,"gM"),gw:f(()=>ye,"gw"),h_:f(()=>q,"h_"),hh:f(()=>pe,"hh"),lG:f(()=>F,"lG"),op:f(()=>S,"op"),rc:f(()=>_,"rc")});
var d=p(26921),ce=p(64377),E=p(75558),fe=p(42316);const pe="1.1",we=["image","container","compose"],F=4096,Re=1e4,ge=1024,le=1024,ye=256,se=1024,ae=1e5,ie=1e3,re=1e4,
S=1e6,Ce=new RegExp("^\\P{Cc}*$","u"),Le=/^[\P{Cc}\t\n]*$/u,Q=/^[0-9a-f]{64}$/,U=f(de=>d.YjP().max(de).regex(Ce,"control characters are not allowed"),"words"),Y=U(
F),L=d.YjP().max(E.zB).regex(E.o_,"expected letters, digits, dot, underscore and dash, a letter or digit first"),B=d.aig().int().nonnegative().max(Number.MAX_SAFE_INTEGER),
ue=d.YjP().regex(Q,"expected 64 hex digits"),K=d.Uy$(["sha256:",d.YjP().regex(Q)],{error:"expected sha256: and 64 hex digits"}),ve=d.YjP().max(64).regex(/^[a-z0-9]+\/[a-z0-9_]+(\/[a-z0-9.]+)?$/,
"expected os/arch or os/arch/variant"),$e=d.YjP().max(512).regex(/^[A-Za-z0-9[][A-Za-z0-9._/:@[\]-]*$/,"expected an image reference"),st=d.Ikc({config:K,layers:d.
YOg(K).max(ge),platform:ve,references:d.YOg($e).max(le)}),H=d.YjP().max(100).regex(/^[A-Za-z0-9_][A-Za-z0-9._-]*(\/[A-Za-z0-9_][A-Za-z0-9._-]*)*$/,"expected a r\
elative path of plain names"),Ne=d.Ikc({name:L.max(80),image_tag:$e,image_digest:K,image_file:H.optional(),layers:d.YOg(K).max(ge),references:d.YOg($e).max(le),
platform:ve.optional()}),Se=d.Ikc({name:d.YjP().max(255).regex(/^[A-Za-z0-9][A-Za-z0-9_.-]+$/,"expected a volume's name"),digest:K,size_bytes:B,volume_file:H.optional()}),
P=d.Ikc({path:Y.regex(/^\//,"expected an absolute path"),type:d.k5n(["folder","file"]),digest:K,size_bytes:B,bind_file:H.optional()}),Ye=d.g1P(U(64),U(256)).refine(
de=>Object.keys(de).length<=ie,`more than ${ie} entries`),Fe=d.YOg(d.Ikc({manager:U(32),name:U(512),version:U(512)})),Be=d.Ikc({commit:d.YjP().regex(/^[0-9a-f]{7,64}$/),
branch:Y.nullable(),dirty:d.zMY()}),We=d.Ikc({path:H,size:B,sha256:ue}),be=d.Ikc({digest:K,size:B,recipe:K.optional(),role:d.k5n(["config","layer","volume","met\
adata"]),path:H.optional()}),xe=Y,ke=U(256),q=d.YjP().max(Re).regex(Le,"control characters are not allowed"),_=d.Ikc({version:d.YjP().regex(/^\d{1,6}\.\d{1,6}$/,
"expected <major>.<minor>"),kind:d.k5n(we),snapshot_name:L,project_name:L,is_global:d.zMY(),created_at:ce.w$(),description:q,image_digest:K,platform:ve,size_bytes:B,
languages:Ye,tools:d.YOg(Y).max(re),services:d.YOg(Ne).min(1).max(ye),volumes:d.YOg(Se).max(se),bind_mounts:d.YOg(P).max(se).optional(),left_out:d.YOg(Y).max(2*
se).optional(),git:Be.nullable(),source:d.Ikc({type:d.k5n(["built","captured","imported"]),from:Y,build_seconds:d.aig().nonnegative().optional()}),imported:d.Ikc(
{from:Y}).optional(),trigger:d.k5n(fe.N).optional(),context:xe.optional(),run_id:ke.optional(),container:d.Ikc({id:ue,name:U(255),of:U(255).optional()}).optional(),
tool_version:Y,blobs:d.YOg(be).max(ae),packs:d.YOg(ue).max(S).optional(),files:d.YOg(We).max(ae).optional()}),Ke=_.extend({checksum:K})}),47261:((Me,J,p)=>{p.r(
J),p.d(J,{composeProvider:f(()=>Xo,"composeProvider")});var d=p(76760),ce=p(58500),E=p(75892),fe=p(2430),pe=p(39296),we=p(84612),F=p(34014),Re=p(8242),ge=p(56082),
le=p(86700),ye=p(77250),se=p(37607),ae=p(37710),ie=p(3677),re=p(25243),S=p(26921),Ce=p(83925),Le=p(13266);const Q="compose/project.json",U=8<<20,Y=S.YjP().max(4096),
L=S.YjP().min(1).max(255).regex(new RegExp("^\\P{Cc}+$","u")),B=1e4,ue=S.g1P(Y,S.YjP()),K=S.YjP().min(1).max(1024).regex(new RegExp("^\\P{Cc}+$","u")).refine(t=>!t.
startsWith("/")&&!t.split(/[\\/]/).some(e=>e===".."||e===".git"),"expected a path inside the project"),ve=S.Ikc({target:Y,volume:L.optional(),bind:Y.optional(),
read_only:S.zMY()}),$e=S.Ikc({service:L,number:S.aig().int().min(1).max(B),image:L,state:S.k5n(["running","paused","exited","created"]),restarting:S.zMY().optional(),
exit_code:S.aig().int().optional(),health:S.k5n(["healthy","unhealthy","starting"]).optional(),mounts:S.YOg(ve).max(B)}),st=S.Ikc({name:L,key:L.optional(),external:S.
zMY(),driver:L,driver_opts:ue,labels:ue}),H=S.Ikc({path:K,stored:Le.EU.optional(),mode:S.aig().int().min(0).max(511).optional(),names:S.YOg(L).max(B).optional()}),
Ne=S.Ikc({version:S.euz(1),name:L,folder_name:L.optional(),directory:Y,base:K.optional(),variable_files:S.YOg(Y).max(100).optional(),files_named:S.zMY().optional(),
unset:S.YOg(L).max(B).optional(),files:S.YOg(H).min(1).max(100),more_files:S.YOg(H).max(1e3),env_files:S.YOg(H).max(1e3),outside:S.YOg(Y).max(1e3).default([]),services:S.
YOg(S.Ikc({name:L,image:L.optional(),variables:S.YOg(L).max(B).optional()})).max(B),containers:S.YOg($e).max(B),volumes:S.YOg(st).max(B)});function Se(t){if(t.length>
U)throw new E.cs(`${Q} of the snapshot has more than ${U} bytes`);let e;try{e=JSON.parse(Buffer.from(t).toString("utf8"))}catch(o){throw new E.cs(`${Q} of the s\
napshot is no JSON`,{cause:o})}const n=Ne.safeParse(e);if(n.success)return n.data;throw new E.cs(`${Q} of the snapshot cannot be read: ${(0,Ce.w)(n.error.issues)}`)}
f(Se,"parseDocument");var P=p(1720);const Ye="COMPOSE_FILE";function Fe(t){if(![...t.values()].some(n=>n.includes("-----BEGIN")&&!n.includes("-----END")))return[
...t].filter(([n,o])=>n!==Ye&&Be(n,o)).map(([n])=>n)}f(Fe,"namesToKeep");function Be(t,e){return/^[A-Za-z_][A-Za-z0-9_.-]{0,127}$/.test(t)?!/^=?$/.test(e)||t===
t.toUpperCase()||t===t.toLowerCase():!1}f(Be,"isName");function We({config:t,containers:e}){const n=new Map(e.toReversed().map(o=>[(0,P.z5)(o),o]));return Object.
entries(t.services).flatMap(([o,{environment:s}])=>{const a=n.get(o);if(a===void 0)return[];const i=ke(a),c=Object.entries(s??{}).map(([u,l])=>({name:u,now:l??"",
was:i.get(u)??""})).filter(({was:u})=>u!=="");return[{service:o,set:Fe(new Map(c.map(({name:u,was:l})=>[u,l])))??[],lost:c.filter(({now:u})=>u==="").map(({name:u})=>u),
changed:c.filter(({now:u,was:l})=>u!==""&&u!==l).map(({name:u})=>u)}]})}f(We,"compareEnvironment");function be(t){return t.flatMap(e=>/^The "([^"]+)" variable is not set/.
exec(e)?.[1]??[])}f(be,"unsetVariables");function xe({compared:t,warnings:e},n){for(const o of e)n.log.warn(`Compose: ${o}`);for(const{service:o,lost:s,changed:a}of t)
s.length>0&&n.log.warn(`the service ${o} runs with values of ${s.join(", ")} that the project's files do not have: set them in the shell or in .env before a res\
tore`),a.length>0&&n.log.warn(`the service ${o} runs with other values of ${a.join(", ")} than the project's files have now: a restore takes the files'`)}f(xe,"\
warnOfEnvironment");function ke({Config:t}){return new Map((t.Env??[]).flatMap(e=>{const n=e.indexOf("=");return n>0?[[e.slice(0,n),e.slice(n+1)]]:[]}))}f(ke,"v\
ariablesOf");var q=p(92652),_=p(16370);const Ke="vm-snapshot.name",de="vm-snapshot.copy-for";function at({driver_opts:{type:t}}){return t==="tmpfs"||t==="ramfs"}
f(at,"isInMemory");function zt({document:t,volume:e}){return t.volumes.every(({name:n})=>e(n)!==void 0)}f(zt,"isWhole");async function Dt(t,e,{project:n,stamp:o,
now:s,c:a}){const{name:i,volumes:r}=e.document,c=[];for(const u of r){if(u.key===void 0)continue;const l=u.labels[Ke]??u.name,m=l.startsWith(`${i}_`)?l.slice(i.
length+1):l,g=n===i?l:`${n}_${m}`,O=f(async b=>await(0,q.y6)(t,b,a)!==void 0,"isHere"),y=u.driver_opts.device!==void 0&&!at(u),h={of:u,natural:g,plain:y,stays:!1};
if(e.volume(u.name)!==void 0)c.push({...h,name:await O(g)?`${g}_${o}`:g});else{const b=s?.volumes?.[u.key]?.name??g,v=await O(b);c.push({...h,name:b,plain:y&&!v,
stays:v})}}return c}f(Dt,"newVolumes");async function Rt(t,{project:e,now:n,old:o},s){const a=[`${_.kg.project}=${e}`,`${de}=${e}`],i=await Promise.all(a.map(l=>(0,q.
yi)(t,{label:[l]},s))),r=new Set(i.flat().map(({Name:l})=>l)),c=n?.name===e?Object.values(n.volumes??{}).flatMap(l=>l===null?[]:[l.name]):[],u=o.flatMap(({Mounts:l})=>l.
flatMap(({Type:m,Name:g})=>m==="volume"&&g!==void 0?[g]:[]));return[...new Set([...c,...u])].filter(l=>r.has(l)||(0,P.ok)(l))}f(Rt,"volumesInUse");async function Ct(t,e,n){
const{config:o}=e,s=[],a=[],i=Ut(),[r,c]=[!0,!1].map(h=>e.containers.filter(b=>(0,P.z5)(b)in o.services===h));for(const[h,b]of Map.groupBy(r??[],P.z5))for(const[
v,w]of b.entries()){const j=i(b.length===1?h:`${h}-${v+1}`);s.push({name:j,container:w,reference:w.Image}),a.push({service:h,number:v+1,image:j,...Wt(w),mounts:Bt(
w)})}const u=[],l=[];for(const[h,{image:b}]of Object.entries(o.services)){const v=b??`${e.name}-${h}`;if(a.some(w=>w.service===h))l.push({name:h});else if(await it(
t,v,n)===void 0)u.push(h),l.push({name:h});else{const w=i(h);s.push({name:w,reference:v}),l.push({name:h,image:w})}}const m=We(e),g=e.containers.filter(({State:h})=>h.
Status==="running").map(({Id:h})=>h),O=await Lt(t,{config:o,containers:r??[]},n),y=await Promise.all(s.map(({reference:h})=>it(t,h,n)));return{project:e,images:s,
volumes:O,running:g,binds:Ft(e),skipped:u,orphans:(c??[]).map(({Name:h})=>h.slice(1)),size:[...new Map(y.map(h=>[h?.Id,h?.Size??0])).values()].reduce((h,b)=>h+b,
0),environment:m,facts:{version:1,name:e.name,...e.folderName!==e.name&&{folder_name:e.folderName},directory:e.directory,unset:be(e.warnings),services:l.map(h=>{
const b=m.find(({service:v})=>v===h.name)?.set??[];return b.length>0?{...h,variables:[...b]}:h}),containers:a,volumes:O}}}f(Ct,"planCapture");async function Lt(t,{
config:e,containers:n},o){const s=Object.entries(e.volumes??{}).flatMap(([c,u])=>u===null?[]:[{key:c,...u}]),a=new Map(s.map(c=>[c.name,c])),i=n.flatMap(({Mounts:c})=>c.
flatMap(({Type:u,Name:l})=>u==="volume"&&l?[l]:[])),r=[];for(const c of new Set([...i.filter(u=>a.has(u)),...i,...a.keys()])){const u=await(0,q.y6)(t,c,o);if(u===
void 0)continue;const l=a.get(c)?.key??Yt(c,{config:e,containers:n}),m=l!==void 0&&r.some(g=>g.key===l);m&&!i.includes(c)||r.push({name:c,...l!==void 0&&!m&&{key:l},
external:a.get(c)?.external===!0,driver:u.Driver,driver_opts:Nt({...u.Options}),labels:{...u.Labels}})}return r}f(Lt,"volumesOf");function Nt(t){const{device:e}=t;
return e===void 0||at({driver_opts:t})?{...t}:{device:e}}f(Nt,"optionsOf");function Yt(t,{config:e,containers:n}){for(const o of n){const s=o.Mounts.find(({Type:r,
Name:c})=>r==="volume"&&c===t)?.Destination,i=(e.services[(0,P.z5)(o)]?.volumes??[]).find(r=>r.type==="volume"&&r.target===s)?.source;if(i!==void 0&&e.volumes?.[i]!==
void 0)return i}}f(Yt,"keyByMount");function Ft({containers:t}){const e=t.flatMap(n=>n.Mounts.filter(({Type:o})=>o==="bind").map(({Source:o,Destination:s})=>({source:o,
service:(0,P.z5)(n),target:s})));return[...new Map(e.map(n=>[`${n.source}
${n.service}
${n.target}`,n])).values()]}f(Ft,"bindsOf");function Bt({Mounts:t}){return t.filter(({Type:e})=>e==="volume"||e==="bind").map(({Type:e,Name:n,Source:o,Destination:s,
RW:a})=>({target:s,...e==="volume"&&n!==void 0?{volume:n}:{bind:o},read_only:!a}))}f(Bt,"mountsOf");function Wt({Name:t,State:e}){const{Status:n,Health:o,ExitCode:s}=e,
a=Kt.find(i=>i===o?.Status);if(n==="restarting")return{state:"running",restarting:!0};if(n==="running"||n==="paused")return{state:n,...a!==void 0&&{health:a}};if(n===
"exited"||n==="dead")return{state:"exited",...s!==void 0&&{exit_code:s}};if(n==="created")return{state:n};throw new E.fK(`The container ${t.slice(1)} is ${n}`,{
hint:"Wait until it is removed, and try again"})}f(Wt,"stateOf");const Kt=["healthy","unhealthy","starting"];function Ut(){const t=new Set;return e=>{let n=e.replace(
/[^A-Za-z0-9._-]/g,"-").replace(/^[^A-Za-z0-9]+/,"").slice(0,70)||"service";for(;t.has(n);)n+="-";return t.add(n),n}}f(Ut,"uniqueNames");async function it(t,e,n){
try{return await t.inspectImage(e,n)}catch(o){if(o instanceof E.m_)return;throw o}}f(it,"findImage");var Z=p(51455),Ee=p(68986),D=p(22145),rt=p(48161),Ue=p(55396);
async function Vt(t,{signal:e}){const n=new Map,o=new Set,s=(t.files??[]).map(a=>({path:a,place:{base:t.directory,envFiles:t.envFiles}}));for(let a=s.shift();a!==
void 0;a=s.shift()){const{path:i,place:r}=a;if(o.has(i))continue;o.add(i);const c=await Xt(await Ht(i),{...t,directory:r.base,envFiles:r.envFiles},{signal:e});for(const u of c){
const l=(0,d.resolve)(r.base,u.name.replace(/^~(?=\/)/,(0,rt.homedir)()));await(0,D.fo)(l)&&(!n.has(l)&&!t.files?.includes(l)&&n.set(l,{path:l,name:u.name,kind:u.
kind}),u.kind==="compose"&&s.push({path:l,place:await Zt(u,{file:l,place:r,found:n})}))}}return[...n.values()]}f(Vt,"mentionedFiles");async function Zt(t,{file:e,
place:n,found:o}){if(!("env"in t))return{base:(0,d.dirname)(e),envFiles:n.envFiles};const s=(0,d.resolve)(n.base,t.directory??(0,d.dirname)(t.first)),a=t.env.length>
0?t.env.map(l=>(0,d.resolve)(n.base,l)):[(0,d.resolve)(s,".env")],i=await Promise.all(a.map(D.fo)),r=a.filter((l,m)=>i[m]);for(const l of r)o.has(l)||o.set(l,{path:l,
name:l,kind:"env"});const c=n.envFiles??(await(0,D.fo)((0,d.resolve)(n.base,".env"))?[(0,d.resolve)(n.base,".env")]:[]),u=[...r,...c];return{base:s,envFiles:u.length>
0?u:void 0}}f(Zt,"placeOf");async function Xt(t,e,{signal:n}){const o=t.flatMap(c=>"env"in c?[c.name,c.directory??"",c.first,...c.env]:[c.name]),{endpoint:s,directory:a,
envFiles:i}=e,r=await(0,Ue.G)({endpoint:s,directory:a,envFiles:i},o,{signal:n});return t.map(c=>{const u=r.shift()??"";if(!("env"in c))return{...c,name:u};const[
l,m=""]=r.splice(0,2);return{...c,name:u,first:m,env:r.splice(0,c.env.length),...l&&{directory:l}}})}f(Xt,"filledIn");async function Ht(t){const{parseAllDocuments:e}=await p.
e(8815).then(p.t.bind(p,38815,19));return[...e(await(0,D.yR)(t)??"",{logLevel:"silent",merge:!0,uniqueKeys:!1})].flatMap(o=>_t(o.toJS({maxAliasCount:1e4})??{}))}
f(Ht,"namesIn");function _t({include:t,services:e,configs:n,secrets:o}){const s=Object.values(e??{});return[...Pe(t).flatMap(Gt),...s.flatMap(a=>me(a?.extends,"\
file")).map(a=>({name:a,kind:"compose"})),...s.flatMap(a=>me(a?.env_file,"path",{plain:!0})).map(a=>({name:a,kind:"env"})),...s.flatMap(a=>me(a?.label_file,"pat\
h",{plain:!0})).map(a=>({name:a,kind:"config"})),...Object.values(n??{}).flatMap(a=>me(a,"file")).map(a=>({name:a,kind:"config"})),...Object.values(o??{}).flatMap(
a=>me(a,"file")).map(a=>({name:a,kind:"secret"}))]}f(_t,"namesOf");function Gt(t){const e=me(t,"path",{plain:!0}),{project_directory:n,env_file:o}=typeof t=="ob\
ject"&&t!==null?t:{},s=e[0];return s===void 0?[]:e.map(a=>({name:a,first:s,kind:"compose",env:Pe(o).filter(i=>typeof i=="string"),...typeof n=="string"&&{directory:n}}))}
f(Gt,"includeOf");function me(t,e,{plain:n=!1}={}){return Pe(t).flatMap(o=>{if(typeof o=="string")return n?[o]:[];const s=typeof o=="object"&&o!==null?o[e]:void 0;
return Pe(s).filter(a=>typeof a=="string")})}f(me,"pathsOf");function Pe(t){return Array.isArray(t)?t:t==null?[]:[t]}f(Pe,"listOf");var Ae=p(46643),Ve=p(77598);
const ct="# Pinned by vm snapshot restore",Ze="# The text of the file before, without what holds the project to the snapshot:",Jt=/[%\u0085\u2028\u2029\ufeff]|\r(?!$)/g,
Qt=new RegExp(`^${ct}[^\\n]* ([0-9a-f]{64})\\n`);async function qt(t,e){const n=await en(t,e);if(n===void 0)return;const o=t.split(`
`).map(a=>`#|${a.replace(Jt,encodeURIComponent)}`),s=`${n.endsWith(`
`)?n:`${n}
`}${Ze}
${o.join(`
`)}`;return`${ct}, for --file reads no override: the file's own text is in the last lines ${(0,Ve.hash)("sha256",s,"hex")}
${s}`}f(qt,"withPins");function ft(t){const[e,n]=Qt.exec(t)??[];if(e===void 0)return t;const o=t.slice(e.length);return(0,Ve.hash)("sha256",o,"hex")!==n?t:o.slice(
o.lastIndexOf(`
${Ze}
`)+Ze.length+2).split(`
`).map(a=>decodeURIComponent(a.slice(2))).join(`
`)}f(ft,"ownText");async function en(t,e){const{isMap:n,parseAllDocuments:o,parseDocument:s,Scalar:a}=await p.e(8815).then(p.t.bind(p,38815,19)),r={schema:"fail\
safe",customTags:[{identify:f(m=>m===null,"identify"),tag:"tag:yaml.org,2002:null",default:!0,test:/^$/,resolve:f(()=>new a(null),"resolve"),stringify:f(()=>"",
"stringify")}],logLevel:"silent",uniqueKeys:!1},c=s(e,r),[u,...l]=o(t,r);if(!(u===void 0||l.length>0||u.errors.length>0||!n(u.contents)||!n(c.contents)))try{return await Xe(
u.contents,c.contents,u),u.toString({lineWidth:0})}catch{return}}f(en,"merged");async function Xe(t,e,n){const{isAlias:o,isMap:s,isSeq:a,YAMLMap:i}=await p.e(8815).
then(p.t.bind(p,38815,19));for(const{key:r,value:c}of e.items){const u=t.get(r,!0);if(c?.tag?.startsWith("!")||c===null||u===void 0)t.set(r,c);else if(s(u)&&s(c))
await Xe(u,c,n);else if(a(u)&&a(c))u.items.push(...c.items);else if(o(u)&&s(c)&&s(u.resolve(n))){const m=new i;m.set(n.createNode("<<"),u),await Xe(m,c,n),t.set(
r,m)}else t.set(r,c)}}f(Xe,"merge");const lt=4<<20;async function tn(t,{includeEnv:e,c:n}){const{directory:o,compose:s}=t,a={},i=f(async w=>{const j=await(0,Z.readFile)(
w);if(j.length>lt)throw new E.dz(`${w} is larger than ${lt} bytes, and so no file of a project`);const M=mt(o,w),k=an(M,a);return a[k]=j,{path:M,stored:k,mode:(await(0,Z.
stat)(w)).mode&511}},"keep"),r=[];for(const w of t.files){const j=await(0,D.yR)(w);if((0,Ae.M)(j))continue;const M=await i(w);j!==void 0&&M.stored!==void 0&&ft(
j)!==j&&(a[M.stored]=Buffer.from(ft(j))),r.push(M)}const c=await on(t,n),u=c.filter(({path:w})=>He(o,w)).map(w=>sn(t,w)),l=c.filter(({path:w})=>!He(o,w)),m=[];for(const{
path:w}of l.filter(ut))m.push(await i(w));const g=l.filter(({kind:w})=>w==="env"),O=await dt(g,t,n),y=[];for(const w of l.filter(j=>!ut(j))){const j=e?await i(w.
path):{path:mt(o,w.path)},M=O.get(w.path);y.push({...j,...M!==void 0&&{names:M}})}const h=await(0,Ee.fO)(s,n);h!==void 0&&(a["compose/resolved.yaml"]=Buffer.from(
h));const b=(0,d.relative)(o,s.directory),v=(s.envFiles??[]).map(w=>(0,d.relative)(o,w));return{facts:{files:r,more_files:m,env_files:y,outside:[...new Set(u)],
...b!==""&&{base:b},...s.envFiles!==void 0&&{variable_files:v},...await nn(t,n)&&{files_named:!0}},contents:a}}f(tn,"captureFiles");async function nn({directory:t,
files:e,compose:{endpoint:n}},{signal:o}){const s=await(0,D.L9)(t,{endpoint:n,signal:o}).catch(()=>{}),a=f(async i=>{const r=await Promise.all(i.map(async c=>(0,Ae.
M)(await(0,D.yR)(c))));return i.filter((c,u)=>!r[u]).join(`
`)},"theirs");return await a(s?.files??[])!==await a(e)}f(nn,"areNamed");async function on({directory:t,compose:e,files:n},o){const s=[...e.envFiles??[],(0,d.join)(
t,".env")].map(l=>({path:l,name:l,kind:"env"})),a={path:(0,d.join)(t,"vm.yaml"),name:"vm.yaml",kind:"config"},i=[...s,...await Vt({...e,files:n},o),a],r=await Promise.
all(i.map(async({path:l})=>await(0,D.yR)(l)!==void 0)),c=i.filter(({path:l},m)=>r[m]&&!n.includes(l));return[...Map.groupBy(c,({path:l})=>l).values()].flatMap(l=>{
const m=l.find(({kind:g})=>g==="secret")??l.find(({kind:g})=>g==="env")??l[0];return m===void 0?[]:[m]})}f(on,"allMentioned");function ut({kind:t}){return t==="\
compose"||t==="config"}f(ut,"isPlain");async function dt(t,{compose:e},n){const{endpoint:o,directory:s,envFiles:a}=e,i=t.map(({path:c})=>c),r=f(async c=>(0,Ue.P)(
{endpoint:o,directory:s,envFiles:a},c,n),"read");try{const c=await r(i);return new Map(i.map((u,l)=>[u,Fe(c[l]??new Map)]))}catch(c){if(n.signal.aborted||i.length<
2)return n.signal.aborted?Promise.reject(c):new Map;const u=await Promise.all(t.map(l=>dt([l],{compose:e},n)));return new Map(u.flatMap(l=>[...l]))}}f(dt,"proje\
ct_files_namesOf");function sn({directory:t},{path:e,name:n}){return(0,d.isAbsolute)(n)||n.startsWith("~")?e:(0,d.relative)(t,e)}f(sn,"nameOutside");function mt(t,e){
return He(t,e)?(0,d.basename)(e):(0,d.relative)(t,e)}f(mt,"insidePath");function He(t,e){return(0,d.relative)(t,e).split("/")[0]===".."}f(He,"isOutside");function an(t,e){
const n=t.split("/").map(s=>s.replace(/[^A-Za-z0-9._-]/g,"_").replace(/^[.-]/,"_")).join("/").slice(-80),o=f(s=>{const a=`compose/${s===0?"":`${s}-`}${n.replace(
/^[^A-Za-z0-9_]+/,"")}`;return a in e||a==="compose/resolved.yaml"||a==="compose/project.json"?o(s+1):a},"free");return o(0)}f(an,"freePath");var ht=p(74936),ee=p(
54441),pt=p(3134),rn=function(t,e,n){if(e!=null){if(typeof e!="object"&&typeof e!="function")throw new TypeError("Object expected.");var o,s;if(n){if(!Symbol.asyncDispose)
throw new TypeError("Symbol.asyncDispose is not defined.");o=e[Symbol.asyncDispose]}if(o===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not\
 defined.");o=e[Symbol.dispose],n&&(s=o)}if(typeof o!="function")throw new TypeError("Object not disposable.");s&&(o=f(function(){try{s.call(this)}catch(a){return Promise.
reject(a)}},"dispose")),t.stack.push({value:e,dispose:o,async:n})}else n&&t.stack.push({async:!0});return e},cn=(function(t){return function(e){function n(i){e.
error=e.hasError?new t(i,e.error,"An error was suppressed during disposal."):i,e.hasError=!0}f(n,"fail");var o,s=0;function a(){for(;o=e.stack.pop();)try{if(!o.
async&&s===1)return s=0,e.stack.push(o),Promise.resolve().then(a);if(o.dispose){var i=o.dispose.call(o.value);if(o.async)return s|=2,Promise.resolve(i).then(a,function(r){
return n(r),a()})}else s|=1}catch(r){n(r)}if(s===1)return e.hasError?Promise.reject(e.error):Promise.resolve();if(e.hasError)throw e.error}return f(a,"next"),a()}})(
typeof SuppressedError=="function"?SuppressedError:function(t,e,n){var o=new Error(n);return o.name="SuppressedError",o.error=t,o.suppressed=e,o});async function _e({
endpoint:t},{document:e,files:n,project:o,directory:s},a){const i={stack:[],error:void 0,hasError:!1};try{const r=rn(i,await(0,ie.k)(),!0),c=[...e.env_files.map(
({path:y})=>y),...e.outside.filter(y=>!(0,d.isAbsolute)(y))],u=(0,d.join)(r.path,...c.flatMap(y=>y.split("/").filter(h=>h==="..")),"project"),l=await Promise.all(
c.map(async y=>({path:(0,d.join)(s,y),bytes:Buffer.from(await(0,D.yR)((0,d.join)(s,y))??"")})));for(const{path:y,bytes:h}of[...l,...n]){const b=(0,d.join)(u,(0,d.
relative)(s,y));await(0,pt.CD)(`Cannot write ${b}`,async()=>{await(0,Z.mkdir)((0,d.dirname)(b),{recursive:!0}),await(0,Z.writeFile)(b,h??"",{mode:384})})}const m=(0,d.
join)(u,e.base??"");await(0,Z.mkdir)(m,{recursive:!0});const g={endpoint:t,directory:m,project:o,files:e.files.map(({path:y})=>(0,d.join)(u,y)),envFiles:await wt(
e,u)},O=[...new Set(e.containers.map(({service:y})=>y))];try{return ln(await(0,Ee.Xg)(g,{...a,services:O}),{staging:u,directory:s})}catch(y){throw y instanceof E.
dz||y instanceof E.m_?fn(y,{staging:u,directory:s}):y}}catch(r){i.error=r,i.hasError=!0}finally{const r=cn(i);r&&await r}}f(_e,"readStaged");async function wt({
variable_files:t},e,n=[]){if(t===void 0)return;const o=t.map(i=>(0,d.join)(e,i)),s=await Promise.all(o.map(async i=>n.some(r=>r.path===i)||await(0,D.fo)(i))),a=o.
filter((i,r)=>s[r]);return a.length>0?a:void 0}f(wt,"variableFiles");function fn(t,{staging:e,directory:n}){const o=f(a=>a.replaceAll(e,n),"say"),s={...t.hint!==
void 0&&{hint:o(t.hint)},cause:t,fields:t.fields};return t instanceof E.dz?new E.dz(o(t.message),s):new E.m_(o(t.message),s)}f(fn,"told");function ln({config:t,
...e},{staging:n,directory:o}){const s=f(a=>typeof a=="string"?a===n||a.startsWith(`${n}/`)?o+a.slice(n.length):a:Array.isArray(a)?a.map(s):typeof a!="object"||
a===null?a:Object.fromEntries(Object.entries(a).map(([i,r])=>[i,s(r)])),"moved");return{...e,config:s(t)}}f(ln,"inPlace");var Ie=function(t,e,n){if(e!=null){if(typeof e!=
"object"&&typeof e!="function")throw new TypeError("Object expected.");var o,s;if(n){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not def\
ined.");o=e[Symbol.asyncDispose]}if(o===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");o=e[Symbol.dispose],n&&(s=o)}if(typeof o!=
"function")throw new TypeError("Object not disposable.");s&&(o=f(function(){try{s.call(this)}catch(a){return Promise.reject(a)}},"dispose")),t.stack.push({value:e,
dispose:o,async:n})}else n&&t.stack.push({async:!0});return e},Ge=(function(t){return function(e){function n(i){e.error=e.hasError?new t(i,e.error,"An error was\
 suppressed during disposal."):i,e.hasError=!0}f(n,"fail");var o,s=0;function a(){for(;o=e.stack.pop();)try{if(!o.async&&s===1)return s=0,e.stack.push(o),Promise.
resolve().then(a);if(o.dispose){var i=o.dispose.call(o.value);if(o.async)return s|=2,Promise.resolve(i).then(a,function(r){return n(r),a()})}else s|=1}catch(r){
n(r)}if(s===1)return e.hasError?Promise.reject(e.error):Promise.resolve();if(e.hasError)throw e.error}return f(a,"next"),a()}})(typeof SuppressedError=="functio\
n"?SuppressedError:function(t,e,n){var o=new Error(n);return o.name="SuppressedError",o.error=t,o.suppressed=e,o});const un=9e5,dn=500;async function*mn(t,e,{c:n,
onSize:o,onConfig:s,...a}){const i={stack:[],error:void 0,hasError:!1};try{const r=await(0,pe.Z)(n),{project:c,lock:u}=await pn(r,e,n),l=Ie(i,u,!0);await hn(await(0,ee.
lj)(r,{locked:c.name,c:n}),n);const m=await wn(r,{project:c,ref:e},n),g=await Ct(r,m,n),O=(0,ae.HH)(g.volumes.map(({name:T})=>T),e),y=await tn(m,{includeEnv:e.includeEnv,
c:n}),h={...g.facts,...y.facts};await gn(r,{project:m,document:h,files:y},n);const b=(0,F.r)(r,{label:{[re.eq]:(0,fe.Pg)()},c:n}),v=e.includeBindMounts?await oe():
[];yn(g,{ref:e,files:y,c:n}),await o?.(g.size+v.reduce((T,{bytes:C})=>T+C,0));const w=Ie(i,new AsyncDisposableStack,!0),j=w.use(await(0,ie.K)()),M=new Map,k=[],
x=[],V=[];{const T={stack:[],error:void 0,hasError:!1};try{const C=Ie(T,await(0,ye.Eu)(r,g.project.containers,n),!0),$=f(async(A,z,X)=>{k.push({offered:e.quiesce?
await(0,se.D)(A,z,{spool:j,c:n}):(0,se.x)(A,z),done:X})},"offerData");{const A={stack:[],error:void 0,hasError:!1};try{const z=Ie(A,e.quiesce?await(0,we.CN)(r,g.
running,n):{async[Symbol.asyncDispose](){}},!0);await ne();for(const X of O)await $(`volume ${X}`,()=>(0,ae.jg)(b,X,n),Oe=>x.push({name:X,digest:Oe}));for(const{
path:X,type:Oe,read:ot}of v)await $(X,ot,Ho=>V.push({path:X,type:Oe,digest:Ho}))}catch(z){A.error=z,A.hasError=!0}finally{const z=Ge(A);z&&await z}}e.quiesce||(yield*W())}catch(C){
T.error=C,T.hasError=!0}finally{const C=Ge(T);C&&await C}}e.quiesce&&(yield*W());const R=new Map;for(const{name:T,container:C,reference:$}of g.images){const A=C===
void 0?void 0:M.get(C.Id),z=yield*(0,ge.h)(t,A??{id:$},{...a,c:n});R.set(T,{...z,name:T})}const[I,...N]=R.values();if(I===void 0)throw vn(m.name);return{kind:"c\
ompose",images:[I,...N],volumes:x,bindMounts:V,files:{...y.contents,[Q]:gt(h)}};async function ne(){const T=(0,re.AK)();for(const[C,{container:$}]of g.images.entries()){
if($===void 0)continue;const A=await(0,le.d)(r,$,{repository:T,tag:String(C),withEnv:e.includeEnv,ofProject:!0,c:n});M.set($.Id,A);const{reference:z}=A;z!==void 0&&
w.defer(()=>(0,ae.zd)(r,z,n))}}async function*W(){for(const{offered:T,done:C}of k)yield T.blob,C(await T.digest())}async function oe(){const T=y.facts.env_files.
filter(({stored:$})=>$===void 0).map(({path:$})=>(0,d.join)(m.directory,$)),C=g.binds.map(({source:$})=>$);return await(0,Re.o)(r,C,{tars:b,without:T,asVolumes:!1,
c:n})}}catch(r){i.error=r,i.hasError=!0}finally{const r=Ge(i);r&&await r}}f(mn,"captureProject");async function hn(t,e){for(const n of t)if(n.finding!=="half")e.
log.warn(`${(0,ee.l4)(n)}: vm snapshot recover ${n.project}`);else throw new E.fK(`Nothing was captured: ${(0,ee.l4)(n)}`,{hint:(0,ht.z)(n.project)})}f(hn,"chec\
kWhole");async function pn(t,e,n){const o=await(0,P.t1)(t,e,n);try{return{project:o,lock:await(0,ee.RT)(t,o.name,{c:n})}}catch(a){if(!(a instanceof E.fK))throw a}
n.log.info(`Another process captures or restores the project '${o.name}': waiting for it`);const s=await(0,ee.RT)(t,o.name,{wait:un,c:n});try{return{project:await(0,P.
t1)(t,e,n),lock:s}}catch(a){throw await s[Symbol.asyncDispose](),a}}f(pn,"takeTurn");async function wn(t,{project:e,ref:n},o){const s=f(async()=>{const a=await(0,we.
H5)(t);return e.containers.some(({Id:i})=>a.has(i))},"isPaused");if(!e.containers.some(({State:a})=>a.Status==="paused"))return e;for(await s()&&o.log.info(`A c\
ontainer of the project '${e.name}' is paused while it is captured: waiting until it runs again`);await s();)await(0,ce.setTimeout)(dn,void 0,{signal:o.signal}).
catch(()=>o.signal.throwIfAborted());return await(0,P.t1)(t,n,o)}f(wn,"runningAgain");async function gn(t,{project:e,document:n,files:o},s){const{directory:a,name:i}=e,
c=[...n.files,...n.more_files,...n.env_files].map(({path:u,stored:l})=>({path:(0,d.join)(a,u),bytes:l===void 0?void 0:o.contents[l]})).filter(({bytes:u})=>u!==void 0);
await _e(t,{document:Se(gt(n)),files:c,project:i,directory:a},s)}f(gn,"checkReadable");function gt(t){return Buffer.from(`${JSON.stringify(t,void 0,2)}
`)}f(gt,"bytesOf");function yn({running:t,binds:e,skipped:n,orphans:o,environment:s,project:a},{ref:{quiesce:i,includeBindMounts:r},files:c,c:u}){xe({compared:s,
warnings:a.warnings},u),t.length>0&&!i&&u.log.warn("the project runs on while it is captured, so files may be out of step with each other: --quiesce pauses it");
const l=new Set([...c.facts.more_files,...c.facts.env_files].map(({path:m})=>(0,d.join)(a.directory,m)));for(const{source:m,service:g,target:O}of r?[]:e.filter(
y=>!l.has(y.source)))u.log.warn(`${m} (${g}: ${O}) is a folder or file of this machine: it is recorded, and what it holds only with --include-bind-mounts`);for(const m of o)
u.log.warn(`${m} belongs to no service of the Compose files any more and is left out: docker compose up --remove-orphans removes it`);for(const m of n)u.log.warn(
`the service ${m} has no container and no image here: only its configuration is captured`)}f(yn,"warn");function vn(t){return new E.m_(`The project '${t}' has n\
either a container nor an image here`,{hint:"Start it first with `docker compose up --detach`, or see `docker compose ls --all`"})}f(vn,"nothingThere");var $n=p(
44143),yt=p(75558),bn=p(70033),En=p(20248),Je=p(62550),vt=p(96040);const jn=".vm-snapshot",On=5;async function Mn(t,e){const n=(0,d.join)(t,jn),o=(await(0,Z.readdir)(
n).catch(()=>[])).filter(a=>/^\d{14}$/.test(a)).sort(),s=[];for(const a of o.slice(0,-On)){const i=(0,d.join)(n,a);(await(0,Z.readdir)(i).catch(()=>[])).includes(
"bind-mounts")?s.push(i):await(0,Z.rm)(i,{recursive:!0,force:!0}).catch(c=>{e.log.warn(`the old backup ${i} stays: ${c instanceof Error?c.message:c}`)})}s.length>
0&&e.log.warn(`old contents of bind mounts take up space; remove what you do not need: ${s.join(", ")}`)}f(Mn,"dropOldBackups");var te=p(40265),G=p(17095),$t=p(
24509);const bt="vm-snapshot-kept";async function Sn(t,e,n){const{entry:o}=e,s=[],a=o.old.map((r,c)=>({one:r,at:c}));for(const{one:r,at:c}of a)(0,$t.e1)(r.info)&&
await i(r,`${o.id}-${c}-running`);await e.hold(s),o.phase="moving",await e.write(),await kn(t,o.old,n);for(const{one:r,at:c}of a)try{await i(r,`${o.id}-${c}`)}catch(u){
if(!(u instanceof E.m_)||r.image===void 0)throw u;n.log.warn(`${r.info.Name.slice(1)} was removed by another program when it had been stopped: what it wrote whi\
le it was being stopped is lost if the restore fails`)}await e.hold(s),await e.write();for(const{info:r}of o.old)await(0,G.ze)(t,r.Id,n).catch(c=>{if(!(c instanceof
E.m_))throw c});async function i(r,c){const u={repository:`${bt}/${xn(o.project)}`,tag:c};o.keptImages.push(`${u.repository}:${u.tag}`),await e.write();const{id:l,
reference:m}=await(0,le.d)(t,r.info,{...u,withEnv:!0,ofProject:!0,c:n});r.image=l,s.push(m??await(0,$t.zd)(t,r,n))}f(i,"keep")}f(Sn,"moveAside");function xn(t){
return t.replace(/[^a-z0-9]+/g,"-").replace(/^-|-$/g,"")}f(xn,"component");async function kn(t,e,n){const o=e.map(async({info:{Id:a,State:i}})=>{i.Status==="pau\
sed"&&await(0,G.aO)(t,a,{to:"unpause",signal:n.signal}),i.Status!=="created"&&i.Status!=="exited"&&await(0,G.SI)(t,a,n)}),s=(await Promise.allSettled(o)).find(a=>a.
status==="rejected"&&!(a.reason instanceof E.m_));if(s?.status==="rejected")throw s.reason}f(kn,"stopAll");const Pn=["/proc","/sys","/dev","/run","/var/run","/e\
tc/localtime","/etc/timezone"];function An({config:t,document:e,binds:n},{project:o}){const s=[],a=new Map;for(const{service:i,mounts:r}of e.containers)for(const{
bind:c,target:u,read_only:l}of r){if(c===void 0||l||Tn(c))continue;(n.get(`${i}
${u}`)??In(t,{service:i,target:u})??c)===c&&a.set(c,[...new Set([...a.get(c)??[],i])])}for(const[i,r]of a)s.push(`'${o}' (${r.join(", ")}) and '${e.name}' both \
write to ${i}: it is bound from the machine, and not copied`);for(const i of Object.values(t.networks??{}))i?.external&&s.push(`'${o}' and '${e.name}' are both \
in the external network ${i.name}: names of services are there twice`);for(const[i,{network_mode:r}]of Object.entries(t.services))r==="host"&&s.push(`${i} uses \
the network of the machine: it needs the ports that it has in '${e.name}'`),r?.startsWith("container:")&&s.push(`${i} uses the network of the ${r.replace(":"," ")}\
, as it does in '${e.name}'`);return s}f(An,"sharedThings");function In({services:t},{service:e,target:n}){const o=t[e]?.volumes?.find(s=>s.target.replace(/(?<=.)\/+$/,
"")===n);return o?.type==="bind"?o.source:void 0}f(In,"placeNow");function Tn(t){return Pn.some(e=>t===e||t.startsWith(`${e}/`))}f(Tn,"isOfTheMachine");function zn({
override:t,volumes:e,orphaned:n},{files:o,files_named:s,variable_files:a=[],base:i}){const r=[],c=o.map(({path:l})=>`--file ${l}`).join(" ");s&&!o.some(({path:l})=>t.
endsWith(`/${l}`))&&r.push(`the project was started with --file: leave it out from now on, or name the override last: docker compose ${c} --file ${(0,d.basename)(
t)} up`),a.length>0&&i===void 0&&r.push(`go on with docker compose ${a.map(l=>`--env-file ${l}`).join(" ")}, as it was started`);const u=e.filter(({of:l,name:m})=>l.
name!==m&&!l.external).map(({natural:l,name:m})=>`${m} (${l})`);return u.length>0&&r.push(`scripts that name volumes by hand find the data in ${u.join(", ")}`),
n.length>0&&r.push(`the snapshot came without contents: what volumes without a name held stays, unused, in ${n.map(l=>l.slice(0,12)).join(", ")}`),r}f(zn,"going\
On");var Dn=p(57975);async function Rn(t,e,{parts:n,text:o,c:s}){const{document:a}=n,{directory:i,project:r,unpinned:c,override:u}=e,l={plan:e,pins:{path:u,bytes:Buffer.
from(o)}},m=a.files.at(-1);if(!a.files_named||m?.stored===void 0)return l;const g=Buffer.from(await n.file(m.stored)).toString("utf8"),O=await qt(g,o);if(O===void 0)
return l;const y={path:(0,d.join)(i,m.path),bytes:Buffer.from(O),mode:m.mode},h=c.filter(({path:M})=>M!==y.path),b=await j([...a.files,{path:(0,d.relative)(i,u)}],
[...c,l.pins]),v=await j(a.files,[...h,y]);if(v===void 0||!(0,Dn.isDeepStrictEqual)(b,v))return l;const w={...e.compose,files:(e.compose.files??[]).filter(M=>M!==
u)};return{plan:{...e,compose:w,files:h,override:y.path},pins:y};async function j(M,k){const x={document:{...a,files:M},files:k,project:r,directory:i};return(await _e(
t,x,s).catch(R=>s.signal.aborted?Promise.reject(R):void 0))?.config}}f(Rn,"pinPlan");async function Cn(t,e,{parts:n,placed:o,names:s,label:a,c:i}){const{document:r}=n,
c=e.directory!==r.directory,u=r.containers.flatMap(({service:b,mounts:v})=>v.flatMap(({bind:w,target:j})=>w===void 0?[]:[[`${b}
${j}`,w]])),l=u.flatMap(([b,v])=>{const w=(0,te.ie)(v,o);return w===void 0?[]:[[b,v,w]]}),m=u.filter(([,b])=>c&&b.startsWith(`${r.directory}/`)&&(0,te.ie)(b,o)===
void 0),g=new Map([...await Ln(m,{captured:r.directory,plan:e}),...l.flatMap(([b,v,w])=>w===v?[]:[[b,w]])]),O=e.project!==r.name,y=await(0,Ae.y)({project:e.project,
label:a,document:r,config:e.config,images:new Map([...s].map(([b,{reference:v}])=>[b,v])),volumes:new Map(e.volumes.map(({of:b,name:v,plain:w})=>[b.name,{name:v,
plain:w}])),asOther:O,takenPorts:e.takenPorts,binds:g}),h=await Rn(t,e,{parts:n,text:y,c:i});return{...h,shared:O?An({config:e.config,document:r,binds:g},e):[],
notes:zn(h.plan,r)}}f(Cn,"pinProject");async function Ln(t,{captured:e,plan:{directory:n,files:o}}){const s=f(async i=>o.some(r=>r.path===i)||await(0,Z.stat)(i).
catch(()=>{})!==void 0,"isHere"),a=await Promise.all(t.map(async([,i])=>await s(i)&&!await s((0,d.join)(n,(0,d.relative)(e,i)))));return t.filter((i,r)=>a[r])}f(
Ln,"stillElsewhere");var he=p(78971),Et=p(78560),Nn=p(77480);const Yn=["bridge","host","none"];function Fn({Mounts:t}){return t.flatMap(({Type:e,Name:n})=>e==="\
volume"&&n!==void 0?[n]:[])}f(Fn,"volumesMounted");function Bn({journal:t}){return t===void 0?[]:[...t.entry.oldVolumes,...t.entry.newVolumes]}f(Bn,"volumesLeft");
async function Wn(t,{old:e},n){const o=new Set(e.flatMap(({NetworkSettings:a})=>Object.keys(a.Networks??{})));return(await Promise.all([...o].filter(a=>!Yn.includes(
a)).map(a=>(0,Et.qC)(t,a,n)))).filter(a=>a!==void 0)}f(Wn,"networksUsed");function Kn({config:t},{document:e}){return e.containers.filter(({service:n})=>n in t.
services).map(({service:n,number:o,state:s})=>({service:n,number:o,runs:s==="running"||s==="paused"}))}f(Kn,"expectedOf");function Un({config:t},{endpoint:e}){return e.
kind!=="unix"?[]:Object.values(t.services).flatMap(({volumes:o})=>o??[]).flatMap(({type:o,source:s})=>o==="bind"&&s!==void 0&&(0,d.isAbsolute)(s)?[s]:[])}f(Un,"\
bindSourcesOf");async function Vn(t,{id:e,newVolumes:n},{made:o,c:s}){const a=[];for(const i of n)(await(0,q.y6)(t,i,s))?.Labels?.[Nn.Bx]!==e&&a.push(`the volum\
e ${i}`);for(const{Id:i,Name:r}of o)await(0,G.FA)(t,i,s)===void 0&&a.push(`the container ${r.slice(1)}`);if(a.length!==0)throw new E.fK(`Another program has rem\
oved what was restored: ${a.join(", ")}`,{hint:"Try again when no docker prune runs"})}f(Vn,"checkStillThere");var Zn=p(72209),jt=p(13785);async function Xn(t,{
config:e,project:n,asOther:o,obstacles:s,c:a}){for(const[i,{container_name:r}]of Object.entries(e.services)){if(r===void 0||o)continue;const c=await(0,G.FA)(t,r,
a);c===void 0||c.Config.Labels?.[_.kg.project]===n||s.add(E.fK,`The service ${i} needs the container name '${r}', which another container has`,`Rename it with \`\
docker rename ${r} <other>\`, or restore with --as <project>`)}}f(Xn,"checkNames");async function Hn(t,{config:e,services:n,made:o,obstacles:s,c:a}){const i=n.map(
l=>e.services[l]),r=new Set(i.flatMap(l=>Object.keys(l?.networks??{}))),c=new Set((await(0,Et.og)(t,{},a)).map(({Name:l})=>l));for(const[l,m]of Object.entries(e.
networks??{}))m?.external!==!0||!r.has(l)||c.has(m.name)||s.add(E.m_,`The project needs the network '${m.name}', which is external and does not exist`,`Make it \
with \`docker network create ${m.name}\``);const u=new Set(i.flatMap(l=>(l?.volumes??[]).flatMap(({type:m,source:g})=>m==="volume"?[g]:[])));for(const[l,m]of Object.
entries(e.volumes??{}))m?.external!==!0||!u.has(l)||o.has(l)||await(0,q.y6)(t,m.name,a)===void 0&&s.add(E.m_,`The project needs the volume '${m.name}', which is\
 external, does not exist, and is not in the snapshot`,`Make it with \`docker volume create ${m.name}\``)}f(Hn,"checkExternals");async function _n(t,{directory:e,
files:n,project:o,obstacles:s,c:a}){const r=(await(0,G.XT)(t,{label:[`${_.kg.directory}=${e}`]},a)).filter(({Labels:c})=>{const u=(c?.[_.kg.files]??"").split(",").
map(l=>(0,d.resolve)(e,l));return c?.[_.kg.project]!==o&&u.some(l=>n.includes(l))});for(const c of new Set(r.map(({Labels:u})=>u?.[_.kg.project]??"")))s.add(E.fK,
`The project '${c}' runs from the same Compose files in ${e}: an override for '${o}' would give it the data of '${o}'`,`Restore into a folder of its own with --\
as <project>, or take the other away first: docker compose -p ${c} down`)}f(_n,"checkTwins");function Gn({config:t,warnings:e,document:n,obstacles:o},s){const a=n.
unset===void 0?[]:be(e).filter(i=>!n.unset?.includes(i));for(const i of a)o.add(E.dz,`The variable ${i} of the Compose files had a value when the project was ca\
ptured, and has none here`,Ot);for(const i of e)be([i]).some(r=>a.includes(r))||s.log.warn(`Compose: ${i}`);if(!(a.length>0))for(const{name:i,variables:r=[]}of n.
services){const c=t.services[i]?.environment??{},u=r.filter(m=>!c[m]);if(u.length===0)continue;const l=u.length>1?"variables":"variable";o.add(E.dz,`The ${l} ${u.
join(", ")} of the service ${i} had a value when it was captured, and would be empty now`,Ot)}}f(Gn,"checkValues");const Ot="Set it in this shell, or write it i\
nto .env";function Qe(t,e){if(/^[A-Za-z0-9_./:@%+,-]*$/.test(e))return`${t}=${e}`;if(!/['\\]/.test(e))return`${t}='${e}'`;const n={"\n":"\\n","\r":"\\r",'"':'\\"',
$:"\\$","\\":"\\\\"};return`${t}="${e.replace(/[\n\r"$\\]/g,o=>n[o]??o)}"`}f(Qe,"envLine");const qe=20;async function Jn({document:t,file:e},n,o){const s=[];for(const{
path:r,stored:c,mode:u}of[...t.files,...t.more_files])c!==void 0&&s.push({path:(0,d.join)(n,r),bytes:await e(c),mode:u});const a=new Set([".env",...t.variable_files??
[]]);for(const{path:r,stored:c,names:u,mode:l}of t.env_files){const m=(0,d.join)(n,r);if(c!==void 0){s.push({path:m,bytes:await e(c),mode:l});continue}if(await(0,D.
yR)(m)!==void 0)continue;const g=await(0,D.yR)((0,d.join)(t.directory,r));if(g!==void 0)s.push({path:m,bytes:Buffer.from(g),mode:384});else if(u===void 0)i(m,"a\
nd the snapshot keeps no secrets");else if(u.some(O=>process.env[O]===void 0)){const O=u.length>qe?` and ${u.length-qe} more`:"";i(m,`and the snapshot keeps onl\
y the names of its variables: ${u.slice(0,qe).join(", ")}${O}`)}else if(!a.has(r)){const O=u.map(y=>`${Qe(y,process.env[y]??"")}
`);s.push({path:m,bytes:Buffer.from(O.join("")),mode:384})}}for(const r of t.outside){const c=(0,d.resolve)(n,r);await(0,D.yR)(c)===void 0&&o.add(E.dz,`${c} is \
missing: the project names it as ${r}, outside its own folder, so the snapshot does not have it`,`Put it there, or restore in another folder: the project goes t\
o ${n}`)}return s;function i(r,c){o.add(E.dz,`${r} is missing, ${c}`,"Write it, set its variables in this shell, or capture with --include-env next time")}}f(Jn,
"filesToWrite");class Qn{static{f(this,"Obstacles")}#e=[];add(e,n,o){this.#e.some(s=>s.message===n)||this.#e.push({kind:e,message:n,hint:o})}refuse(){const[e,...n]=this.#e;
if(e===void 0)return;const o=[...new Set(this.#e.map(({hint:i})=>i))];if(n.length===0)throw new e.kind(e.message,{hint:e.hint});const s=n.every(i=>i.kind===e.kind)?
e.kind:E.fK,a=this.#e.map(({message:i},r)=>`(${r+1}) ${i}`).join("; ");throw new s(`${this.#e.length} things are in the way of the restore: ${a}`,{hint:o.join("\
; ")})}}var qn=function(t,e,n){if(e!=null){if(typeof e!="object"&&typeof e!="function")throw new TypeError("Object expected.");var o,s;if(n){if(!Symbol.asyncDispose)
throw new TypeError("Symbol.asyncDispose is not defined.");o=e[Symbol.asyncDispose]}if(o===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not\
 defined.");o=e[Symbol.dispose],n&&(s=o)}if(typeof o!="function")throw new TypeError("Object not disposable.");s&&(o=f(function(){try{s.call(this)}catch(a){return Promise.
reject(a)}},"dispose")),t.stack.push({value:e,dispose:o,async:n})}else n&&t.stack.push({async:!0});return e},eo=(function(t){return function(e){function n(i){e.
error=e.hasError?new t(i,e.error,"An error was suppressed during disposal."):i,e.hasError=!0}f(n,"fail");var o,s=0;function a(){for(;o=e.stack.pop();)try{if(!o.
async&&s===1)return s=0,e.stack.push(o),Promise.resolve().then(a);if(o.dispose){var i=o.dispose.call(o.value);if(o.async)return s|=2,Promise.resolve(i).then(a,function(r){
return n(r),a()})}else s|=1}catch(r){n(r)}if(s===1)return e.hasError?Promise.reject(e.error):Promise.resolve();if(e.hasError)throw e.error}return f(a,"next"),a()}})(
typeof SuppressedError=="function"?SuppressedError:function(t,e,n){var o=new Error(n);return o.name="SuppressedError",o.error=t,o.suppressed=e,o});const to="com\
pose.override.yaml",no="compose.vm-snapshot.yaml",Mt="# Written by vm snapshot restore",oo=new RegExp(`\\n?${Mt}[^\\n]*\\n(?:COMPOSE_FILE=[^\\n]*\\n)?(?:COMPOSE_PRO\
JECT_NAME=[^\\n]*\\n)?$`);async function so(t,{document:e,directory:n,project:o,files:s},a){const i=(0,d.join)(n,ao(e)),r=s.find(M=>M.path===i)?.bytes,c=r===void 0?
await(0,D.yR)(i):Buffer.from(r).toString(),u=(c??"").replace(oo,""),l=await co(t,u,a),m=e.files.map(M=>M.path),g=!l.has("COMPOSE_FILE")&&io(m,await ro(n,m)),O=g?
to:no,y=l.get("COMPOSE_PROJECT_NAME"),h=l.get("COMPOSE_PATH_SEPARATOR")||":",b=g?[]:[Qe("COMPOSE_FILE",[...m,O].join(h))],v=y===void 0||y===o?[]:[Qe("COMPOSE_PR\
OJECT_NAME",o)],w=u===""||u.endsWith(`
`)?u:`${u}
`,j=f(M=>{const k=M.length===0?u:`${w}${Mt}: it keeps the project at the snapshot
${M.join(`
`)}
`;return k===(c??"")||k===""&&c===void 0?[]:[{path:i,bytes:Buffer.from(k)}]},"saying");return{path:(0,d.join)(n,O),variables:j([...b,...v]),ownVariables:j(v)}}f(
so,"placeOverride");function ao({variable_files:t=[]}){return t.findLast(e=>!(0,d.relative)(".",e).startsWith("..")&&!e.startsWith("/"))??".env"}f(ao,"variableF\
ile");function io(t,e){const[n,...o]=t;return o.length===0&&n!==void 0&&D.Yc.includes(n)&&e.length===0}f(io,"findsByItself");async function ro(t,e){const n=[];for(const o of[
...D.Yc,...D.Fk]){if(e.includes(o))continue;const s=await(0,D.yR)((0,d.join)(t,o));s!==void 0&&!(0,Ae.M)(s)&&n.push(o)}return n}f(ro,"otherDefaults");async function co({
endpoint:t},e,n){const o={stack:[],error:void 0,hasError:!1};try{if(!e.includes("COMPOSE_"))return new Map;const s=qn(o,await(0,ie.k)(),!0),a=(0,d.join)(s.path,
"variables");return await(0,pt.CD)(`Cannot write ${a}`,()=>(0,Z.writeFile)(a,e,{mode:384})),(await(0,Ue.P)({endpoint:t,directory:s.path},[a],n))[0]??new Map}catch(s){
o.error=s,o.hasError=!0}finally{const s=eo(o);s&&await s}}f(co,"place_override_variablesOf");var fo=p(5189);async function lo(t,{project:e,old:n,wishes:o,document:s},a){
const{endpoint:i}=t,r={endpoint:i,signal:a.signal},c=(0,d.resolve)(o.directory),u=await je(()=>(0,D.XA)(c,r)),l=u===void 0?void 0:(await et(t,u,a))?.name,m=u?.root===
s.directory&&(l===void 0||l===s.folder_name&&o.as===void 0);if(u!==void 0&&(l===e||m))return u.root;const g=await je(()=>(0,_.hD)((0,P.Ul)(n),{...r,here:u,warn:f(
()=>{},"warn")}));if(g!==void 0&&g.files.length>0)return g.root;if(o.as!==void 0){const O=(0,d.join)(c,o.as),y=await je(()=>(0,D.L9)(O,r));if(y===void 0||(await et(
t,y,a))?.name===e)return O;throw new E.fK(`The folder ${O} holds another project`,{hint:"Move it away, or choose another name with --as"})}if(u===void 0)return c;
throw new E.fK(`The folder ${u.root} holds the project '${l??"unknown"}', the snapshot is of '${e}'`,{hint:`Go to the folder of '${e}' or to an empty one, or re\
store it under another name with --as <project>`})}f(lo,"targetFolder");async function uo(t,e,n){const o=await je(()=>(0,D.L9)(e,{endpoint:t.endpoint,signal:n.signal}));
return o===void 0?void 0:await et(t,o,n)}f(uo,"configIn");async function et({endpoint:t},{directory:e,files:n,envFiles:o},s){return await je(async()=>(await(0,Ee.
Xg)({endpoint:t,directory:e,files:n,envFiles:o},s)).config)}f(et,"configOf");async function je(t){try{return await t()}catch(e){if(e instanceof E.dz||e instanceof
E.m_)return;throw e}}f(je,"lenient");async function mo(t,e,{wishes:n,stamp:o,c:s}){const{document:a}=e,i=n.as??a.name,r=i!==a.name,c=new Qn,u=await(0,P.Mz)(t,i,
s),l=await lo(t,{project:i,old:u,wishes:n,document:a},s),m=await Jn(e,l,c);c.refuse();const{config:g,warnings:O,scope:y}=await _e(t,{document:a,files:m,project:i,
directory:l},s);Gn({config:g,document:a,warnings:O,obstacles:c},s);const h=await R();await wo(t,a.volumes.reduce((I,{name:N})=>I+(e.volume(N)?.size??0),0),s);const b=await so(
t,{document:a,directory:l,project:i,files:m},s),v=await uo(t,l,s),w=await Dt(t,e,{project:i,stamp:o,now:v?.name===i?v:void 0,c:s}),j=new Set(w.flatMap(({of:I,stays:N})=>I.
key===void 0||N?[]:[I.key]));await Hn(t,{config:g,services:po(a),made:j,obstacles:c,c:s}),c.refuse();const M=await Rt(t,{project:i,now:v,old:u},s),k=zt(e),x=(0,d.
join)(l,a.base??"");return{project:i,directory:l,asOther:r||l!==a.directory,config:g,compose:{endpoint:t.endpoint,directory:x,project:i,files:[...a.files.map(({
path:I})=>(0,d.join)(l,I)),b.path],envFiles:await wt(a,l,[...m,...b.variables])},scope:y,old:u,oldVolumes:k?M:M.filter(I=>!(0,P.ok)(I)&&!w.some(N=>N.stays&&N.name===
I)),orphaned:k?[]:M.filter(P.ok),volumes:w,takenPorts:new Set(r?h.keys():[]),files:V(b.variables),override:b.path,unpinned:V(b.ownVariables)};function V(I){return[
...m.filter(({path:N})=>!I.some(ne=>ne.path===N)),...I]}async function R(){await Xn(t,{config:g,project:i,asOther:r,obstacles:c,c:s}),await _n(t,{directory:(0,d.
join)(l,a.base??""),files:a.files.map(({path:W})=>(0,d.join)(l,W)),project:i,obstacles:c,c:s});const I=Map.groupBy(a.containers,({service:W})=>W),N=await(0,fo.p_)(
t,g,{project:i,counts:new Map([...I].map(([W,oe])=>[W,oe.length])),c:s}),ne=new Set(a.containers.filter(Te).map(({service:W})=>W));for(const[W,{service:oe,holder:T}]of r?
[]:N){if(!ne.has(oe))continue;c.add(E.fK,`The service ${oe} needs the port ${W}, which ${T} has`,"Free it, or restore beside it with --as <project>, which takes\
 free ports")}return N}}f(mo,"planRestore");function ho(t){if(!/^[a-z0-9][a-z0-9_-]*$/.test(t))throw new E.dz(`'${t}' is no name of a Compose project`,{hint:"Us\
e lower-case letters, digits, dashes and underscores"})}f(ho,"checkProjectName");function Te({state:t}){return t==="running"||t==="paused"}f(Te,"ranWhenCaptured");
function po({containers:t}){return[...new Set(t.map(({service:e})=>e))]}f(po,"captured");async function wo(t,e,n){const{DockerRootDir:o}=await t.info(n);if(o===
void 0||t.endpoint.kind!=="unix")return;const s=await(0,Z.statfs)(o).catch(()=>{}),a=s===void 0?void 0:s.bavail*s.bsize;if(!(a===void 0||a>=e))throw new E._p(`T\
he volumes need ${(0,jt.z3)(e)}, and ${(0,jt.z3)(a)} are free where Docker keeps its data`,{hint:"Free space there, e.g. with `docker system prune`"})}f(wo,"che\
ckSpace");function go(t,e){return t.volumes.flatMap(({of:n,name:o,natural:s,plain:a,stays:i})=>{if(i)return e.log.warn(`the snapshot came without the contents o\
f ${n.name}: the volume ${o} stays as it is`),[];const r=n.external?{[de]:t.project}:{[P.kg.project]:t.project,[P.kg.volume]:n.key??""},c=Object.entries(n.labels).
filter(([u])=>!/^(com\.docker\.compose|vm-snapshot)\./.test(u));return a&&e.log.warn(`the volume ${n.name} lay on a device (${n.driver_opts.device}): it becomes\
 a volume of Docker's own`),[{name:o,driver:a?"local":n.driver,options:a?{}:n.driver_opts,labels:{...Object.fromEntries(c),...r,[Ke]:s}}]})}f(go,"restore_volume\
s_newVolumes");async function yo({volumes:t},e){for(const{of:n,name:o,stays:s}of t)s||await St(o,n.name,e)}f(yo,"fillVolumes");async function St(t,e,{parts:n,blobs:o,
tars:s,c:a}){const i=n.volume(e);if(i===void 0)return a.log.warn(`the snapshot came without the contents of ${e}: the volume ${t} is empty`);const r=a.progress.
start(`Restoring volume ${e}`,i.size);try{const c=await s.way(t);c.lossless||a.log.warn(`the volume ${t} is filled through Docker's archive call: ACLs, holes an\
d the mode of its top folder are lost`),await c.write(o.open(i,{onBytes:f(u=>r.add(u),"onBytes")}),a)}finally{r.done()}}f(St,"fillVolume");async function vo(t,e){
if(t.kind!=="compose")throw new E.Wt(`The snapshot '${t.snapshot_name}' holds no Compose project but a ${t.kind}`);const n=(0,vt.C)(t,e),o=Se(await n.file(Q)),s=new Set(
t.services.map(({name:i})=>i)),a=o.containers.find(({image:i})=>!s.has(i));if(a!==void 0)throw new E.cs(`The snapshot has no image '${a.image}', which its servi\
ce ${a.service} needs`);return{document:o,...n}}f(vo,"openParts");function $o({services:t},e){const n=new Set(e),o=[];for(;n.size>0;){const s=f(r=>Object.keys(t[r]?.
depends_on??{}).filter(c=>c!==r),"needs"),a=[...n].filter(r=>!s(r).some(c=>n.has(c))),i=a.length>0?a:[...n];for(const r of i)n.delete(r);o.push(i)}return o}f($o,
"startBatches");function bo({services:t},e){const n=e.flatMap(o=>Object.entries(t[o]?.depends_on??{}).flatMap(([s,{condition:a}])=>a==="service_healthy"?[s]:[]));
return[...new Set(n)]}f(bo,"awaitedBy");var xt=p(2202);const kt=3e5,tt={interval:3e4,timeout:3e4,retries:3};function Eo({health:t,restarting:e}){return e?"any":
t==="unhealthy"?"run":t==="starting"?"settle":"healthy"}f(Eo,"expectationOf");function jo({State:t},e){const{Status:n,ExitCode:o=0,Health:s}=t;if(e==="any")return"\
good";if(n==="exited"||n==="dead")return o===0?"good":{failed:`has exited (${o})`};if(n!=="running"&&n!=="paused")return"wait";const a=s?.Status;return e==="run"||
a===void 0||a==="healthy"||a==="none"?"good":a==="starting"?"wait":e==="healthy"?{failed:"is unhealthy"}:"good"}f(jo,"judge");function Oo({healthcheck:t}){if(!t||
t.disable)return kt;const e=nt(t.interval)??tt.interval,n=nt(t.timeout)??tt.timeout,o=(nt(t.start_period)??0)+(e+n)*((t.retries??tt.retries)+1);return Math.max(
kt,o)}f(Oo,"waitLimit");function nt(t){if(t!==void 0)try{return(0,xt.E9)(t,"30s")}catch{return}}f(nt,"milliseconds");const Mo=256*1024,So=300,ze=8;async function xo(t,{
Id:e,Name:n,Config:o},{lines:s,signal:a}){const i={stdout:!0,stderr:!0,tail:String(s)},r=`read the log of ${n.slice(1)}`,c=[];let u=0;try{for await(const m of t.
bytes({method:"GET",path:`/containers/${e}/logs`,query:i,what:r,signal:a}))if(c.push(m),u+=m.length,u>Mo)break}catch{return[]}const l=Buffer.concat(c);return Pt(
"Tty"in o&&o.Tty===!0?l.toString("utf8"):ko(l)).slice(-s)}f(xo,"lastLogLines");function Pt(t){return t.replace(/\u001b\[[0-9;?]*[A-Za-z]/g,"").replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g,
" ").split(`
`).map(n=>n.trimEnd().slice(0,So)).filter(n=>n.trim()!=="")}f(Pt,"readableLines");function ko(t){const e=[];for(let n=0;n+ze<=t.length;){const o=t.readUInt32BE(
n+4);e.push(t.subarray(n+ze,n+ze+o)),n+=ze+o}return Buffer.concat(e).toString("utf8")}f(ko,"textOf");const Po=250,Ao=1e3,At=10;async function It(t,e,n){const o=performance.
now(),s=new Map;let a=e.filter(({expected:i})=>i!=="any");for(;a.length>0;){n.signal.throwIfAborted();const i=[];for(const r of a){const c=await(0,G.FA)(t,r.id,
n);if(c===void 0)throw new E.Qd(`The container ${r.id.slice(0,12)} was removed while it was waited for`);const u=jo(c,r.expected);if(typeof u=="object")throw await Tt(
t,c,{why:u.failed,c:n});if(!(u==="good"&&Io(c,{good:s,id:r.id}))){if(u==="wait"&&s.delete(r.id),u==="wait"&&performance.now()-o>r.limit){const l=`${To(c)} after\
 ${(0,xt.Xo)(Math.round(r.limit/1e3))}`;if(r.expected!=="settle")throw await Tt(t,c,{why:l,c:n});n.log.warn(`${c.Name.slice(1)} ${l}: it was starting when it wa\
s captured, too`);continue}i.push(r)}}a=i,a.length>0&&await(0,ce.setTimeout)(Po,void 0,{signal:n.signal}).catch(()=>n.signal.throwIfAborted())}}f(It,"waitUntilU\
p");function Io({State:t},{good:e,id:n}){if(t.Status!=="running"||t.Health?.Status==="healthy")return!0;const o=e.get(n)??performance.now();return e.set(n,o),performance.
now()-o>=Ao}f(Io,"isSteady");function To({State:t}){return t.Status==="restarting"?"ends and is started again and again":t.Health?.Status==="starting"?"is not h\
ealthy":`is ${t.Status}`}f(To,"wait_until_up_stateOf");async function Tt(t,e,{why:n,c:o}){const s=e.Name.slice(1),a=await xo(t,e,{lines:At,signal:o.signal});for(const l of a)
o.log.warn(`${s}: ${l}`);const i=e.State.Health?.Log?.at(-1),r=i===void 0?[]:Pt(i.Output??"").slice(-At),c=i===void 0?"":`, its health check ended with ${i.ExitCode}`;
for(const l of r)o.log.warn(`${s}, health check: ${l}`);const u=r.at(-1)??a.at(-1);return new E.Qd(`The container ${s} ${n}${c}${u===void 0?"":`: ${u}`}`,{hint:"\
Its last lines are above. --no-wait restores without waiting, --wait-timeout 20m waits longer; with --as <project> it can be looked at beside this one"})}f(Tt,"\
failure");async function zo(t,{project:e,compose:n,config:o,scope:s},{names:a,onMade:i,wait:r,...c}){const{parts:u,c:l}=c,m=new Map,g=u.document.containers.filter(
({service:v})=>v in o.services),O=[...new Set(g.map(({service:v})=>v))];if(O.length===0)return m;await(0,Ee.Vs)(n,O,{...l,scope:s});const y=De(await(0,P.Mz)(t,e,
l),g);for(const{now:v,was:w}of y){const j=g.find(({service:k,number:x})=>k===w.service&&x===1),M=a.get(w.image)?.reference;j===void 0||M===void 0||a.get(j.image)?.
reference===M||await Do(t,v,{image:M,c:l})}for(const{now:v,was:w}of De(await(0,P.Mz)(t,e,l),g))for(const{volume:j,target:M}of w.mounts){const k=v.Mounts.find(({
Type:x,Destination:V})=>x==="volume"&&V===M)?.Name;j===void 0||k===void 0||!(0,P.ok)(k)||m.get(j)===k||(await St(k,j,c),m.set(j,k))}await i(await(0,P.Mz)(t,e,l)),
await b();const h=De(await(0,P.Mz)(t,e,l),g);for(const{now:v,was:w}of h)!Te(w)&&v.State.Status==="running"&&await(0,G.SI)(t,v.Id,l);await(0,ye.CQ)(t,h.filter(({
was:v})=>Te(v)).map(({now:v})=>v),l);for(const{now:v,was:w}of h)w.state==="paused"&&await(0,G.aO)(t,v.Id,{to:"pause",signal:l.signal});return m;async function b(){
const v=performance.now(),w=De(await(0,P.Mz)(t,e,l),g).filter(({was:x})=>Te(x)),j=f(x=>w.flatMap(({now:V,was:R})=>x.includes(R.service)?[{id:V.Id,expected:Eo(R),
limit:M(R.service)}]:[]),"awaited"),M=f(x=>r.timeout===void 0?Oo(o.services[x]??{}):r.timeout-(performance.now()-v),"limitOf"),k=[...new Set(w.map(({was:x})=>x.
service))];for(const x of $o(o,k))r.none||await It(t,j(bo(o,x)),l),await(0,Ee.Fp)(n,x,{...l,scope:s});r.none||await It(t,j(k),l)}}f(zo,"startProject");function De(t,e){
const n=Map.groupBy(t,P.z5);return e.flatMap(o=>{const s=n.get(o.service)?.[o.number-1];return s===void 0?[]:[{now:s,was:o}]})}f(De,"pair");async function Do(t,e,{
image:n,c:o}){await(0,G.ze)(t,e.Id,o),await(0,Je.jC)(t,e,{name:e.Name.slice(1),image:n,signal:o.signal})}f(Do,"changeImage");var Ro=p(47151),Co=function(t,e,n){
if(e!=null){if(typeof e!="object"&&typeof e!="function")throw new TypeError("Object expected.");var o,s;if(n){if(!Symbol.asyncDispose)throw new TypeError("Symbo\
l.asyncDispose is not defined.");o=e[Symbol.asyncDispose]}if(o===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");o=e[Symbol.dispose],
n&&(s=o)}if(typeof o!="function")throw new TypeError("Object not disposable.");s&&(o=f(function(){try{s.call(this)}catch(a){return Promise.reject(a)}},"dispose")),
t.stack.push({value:e,dispose:o,async:n})}else n&&t.stack.push({async:!0});return e},Lo=(function(t){return function(e){function n(i){e.error=e.hasError?new t(i,
e.error,"An error was suppressed during disposal."):i,e.hasError=!0}f(n,"fail");var o,s=0;function a(){for(;o=e.stack.pop();)try{if(!o.async&&s===1)return s=0,e.
stack.push(o),Promise.resolve().then(a);if(o.dispose){var i=o.dispose.call(o.value);if(o.async)return s|=2,Promise.resolve(i).then(a,function(r){return n(r),a()})}else
s|=1}catch(r){n(r)}if(s===1)return e.hasError?Promise.reject(e.error):Promise.resolve();if(e.hasError)throw e.error}return f(a,"next"),a()}})(typeof SuppressedError==
"function"?SuppressedError:function(t,e,n){var o=new Error(n);return o.name="SuppressedError",o.error=t,o.suppressed=e,o});async function No(t,{snapshot:e,blobs:n,
options:o,c:s}){const a={stack:[],error:void 0,hasError:!1};try{let C=function(){const{directory:$}=r.document,A=i.endpoint.kind==="unix",z=A?(0,te.wx)(e,{captured:$,
directory:g.directory,elsewhere:o.bindMounts}):[];for(const{path:X}of e.bind_mounts??[]){if(z.some(({of:ot})=>ot.path===X))continue;const Oe=A?"--bind-mounts <f\
older> puts it below a folder of yours":"Docker runs on another machine";s.log.warn(`what ${X} held was captured, and is not restored: ${Oe}`)}return z};f(C,"bi\
ndsHere");const i=await(0,pe.Z)(s),r=await vo(e,n),c=o.as??r.document.name;ho(c);const u=Co(a,await(0,ee.RT)(i,c,{c:s}),!0),l=await(0,ee.lj)(i,{locked:c,c:s});for(const $ of l)
s.log.warn(`${(0,ee.l4)($)}; this restore takes its place`);const m=new Date().toISOString().replace(/\D/g,"").slice(0,14),g=await mo(i,r,{wishes:o,stamp:m,c:s}),
O=Bo(e,o.ref),y=C(),{plan:h,...b}=await Cn(i,g,{parts:r,placed:y,names:O,label:(0,yt.SN)(o.ref),c:s});for(const $ of b.shared)s.log.warn($);const v=[...h.files,
b.pins,...await(0,he.kh)(h.directory)],w=await(0,he.CF)(v),j=(0,d.join)(h.directory,".vm-snapshot",m),M=[...new Set([...h.oldVolumes,...l.flatMap(Bn)])];await o.
confirm(Ko({...h,oldVolumes:M},{files:await(0,he.Bq)(w),bindMounts:await(0,te.jE)(y)}));const k=go(h,s),x={id:`${m}-${(0,Ve.randomBytes)(4).toString("hex")}`,project:h.
project,snapshot:(0,yt.SN)(o.ref),at:"",machine:(0,rt.hostname)(),directory:h.directory,phase:"bringing",old:h.old.map($=>({info:$})),oldNetworks:(await(0,Ro.Nd)(
i,h.project,s)).map(({Id:$})=>$),networks:await Wn(i,h,s),newImages:[],newVolumes:k.map(({name:$})=>$),expected:Kn(h,r),files:[],moves:[],staging:[],newFolders:await(0,he.
KY)([...w.flatMap(({path:$})=>[$,(0,d.join)(j,(0,d.relative)(h.directory,$))]),...Un(h,i).map($=>(0,d.join)($,"any"))]),keptImages:[],keptContainers:[],oldVolumes:o.
keepPrevious?[]:M},V=[...new Set([...h.oldVolumes,...h.old.flatMap(Fn)])].filter($=>!x.newVolumes.includes($)),R=await(0,Zn.S)(i,x,{volumes:[...V.map($=>({name:$})),
...k],c:s}),I=(0,F.r)(i,{label:{[re.eq]:(0,fe.Pg)()},c:s});let N=[],ne=new Map;try{await T(),await Yo(R.hold([...O.values()].map(({reference:$})=>$)),yo(h,{parts:r,
blobs:n,tars:I,c:s})),await(0,te.p1)(y,{parts:r,blobs:n,tars:I,stamp:m,entry:x,journal:R,c:s}),await Sn(i,R,s),await(0,te.IQ)(y,{...Fo(h,r),tars:I,stamp:m,entry:x,
journal:R,c:s}),y.length>0&&await(0,te.g$)(h.directory,v.map(({path:$})=>$)),await(0,he.sk)(await(0,he.CF)(v),{directory:h.directory,kept:j,onFile:f(async $=>{x.
files.push($),await R.write()},"onFile")}),ne=await zo(i,h,{parts:r,blobs:n,tars:I,names:O,onMade:oe,wait:o.wait??{},c:s}),o.keepPrevious&&await Uo(i,R,{stamp:m,
c:s}),await Vn(i,x,{made:N,c:s})}catch($){throw await(0,ht.k)(i,R,{error:$,c:s})}await Vo(i,R,{keep:o.keepPrevious,earlier:l,c:s}),await Mn(h.directory,s);for(const{
path:$,base:A,backup:z}of x.moves)z!==void 0&&A!==h.directory&&s.log.warn(`what was in ${$} is kept in ${z}`);for(const $ of b.notes)s.log.info($);const W=await(0,P.
Mz)(i,h.project,s);return{project:h.project,directory:h.directory,containers:W.map(({Name:$})=>$.slice(1)),volumes:{...Object.fromEntries(h.volumes.map(({of:$,name:A})=>[
$.name,A])),...Object.fromEntries(ne)},bindMounts:Object.fromEntries(y.map(({of:$,target:A})=>[$.path,A])),override:h.override,previousFiles:[...x.files,...x.moves].
some(({backup:$})=>$?.startsWith(`${j}/`))?j:void 0,previous:{containers:x.keptContainers,volumes:o.keepPrevious?h.oldVolumes:[]}};async function oe($){N=$,x.phase=
"starting",await R.write()}async function T(){for(const[$,{ref:A,reference:z}]of O)await Wo(i,z,s)||x.newImages.push(z),await R.write(),await t.restore((0,vt.j)(
e,$),n,{ref:A,tags:[],force:!1,via:"auto"},s)}}catch(i){a.error=i,a.hasError=!0}finally{const i=Lo(a);i&&await i}}f(No,"restoreProject");async function Yo(...t){
for(const e of await Promise.allSettled(t))if(e.status==="rejected")throw e.reason}f(Yo,"together");function Fo({directory:t,files:e,override:n},{document:o}){const s=o.
env_files.filter(({stored:i})=>i===void 0).map(({path:i})=>(0,d.join)(t,i));return{stays:[...e.map(({path:i})=>i),n,(0,d.join)(t,".env"),...s].map(i=>(0,d.relative)(
t,i)).filter(i=>!i.includes("/")),carried:s}}f(Fo,"ownFiles");function Bo(t,{project:e,name:n}){return new Map(t.services.map(({name:o,image_digest:s})=>{const a={
project:e,name:`${`${o}-${n}`.slice(0,100)}-${(0,$n.ZD)(s).slice(0,12)}`};return[o,{ref:a,reference:(0,bn.y)(a,"base")}]}))}f(Bo,"imageNames");async function Wo(t,e,n){
try{return await t.inspectImage(e,n),!0}catch(o){if(o instanceof E.m_)return!1;throw o}}f(Wo,"isThere");function Ko({project:t,old:e,oldVolumes:n},{files:o,bindMounts:s}){
return{project:t,containers:e.map(({Name:a})=>a.slice(1)),volumes:n,files:o,bindMounts:s}}f(Ko,"replacedBy");async function Uo(t,{entry:e,write:n},{stamp:o,c:s}){
const a=new Map;for(const{info:i,image:r}of(0,Je.fc)(e.old,({info:c})=>c)){const c=`${i.Name.slice(1)}-before-${o}`;e.keptContainers.push(c),await n();const u=Object.
entries(i.Config.Labels??{}).filter(([m])=>!m.startsWith("com.docker.compose.")),l={name:c,image:r??i.Image,labels:Object.fromEntries(u),again:a,signal:s.signal};
a.set(i.Id,await(0,Je.jC)(t,i,l))}}f(Uo,"keepContainers");async function Vo(t,e,{keep:n,earlier:o,c:s}){const{entry:a}=e;a.phase="done";const i=o.flatMap(c=>c.journal?.
entry.keptImages??[]);n||a.keptImages.push(...await Zo(t,a,s),...i),await e.write();const r={volumes:[],images:[]};for(const c of o)await(c.journal?.end(r,s)??(0,En.
B$)(t,c.container));await(0,te.CR)(a,{tars:(0,F.r)(t,{label:{[re.eq]:(0,fe.Pg)()},c:s}),c:s}),await e.end({volumes:a.oldVolumes,images:a.keptImages},s)}f(Vo,"se\
ttle");async function Zo(t,{old:e},n){const o=new Set;for(const{info:s}of e){const a=await t.inspectImage(s.Image,n).catch(()=>{});for(const i of a?.RepoTags??[])
i.startsWith(`${bt}/`)&&o.add(i)}return[...o]}f(Zo,"keptNames");function Xo(t){return{name:"compose",probe:f(e=>t.probe(e),"probe"),capture:f((e,n,o)=>mn(t,e,{...n,
c:o}),"capture"),restore:f((e,n,o,s)=>No(t,{snapshot:e,blobs:n,options:o,c:s}),"restore"),describe:f((e,n,o,s)=>t.describe(e,n,o,s),"describe")}}f(Xo,"composePr\
ovider")}),64377:((Me,J,p)=>{p.d(J,{w$:f(()=>E,"w$")});var d=p(43759),ce=p(26921);function E(F){return d.G1(ce.You,F)}f(E,"datetime");function fe(F){return core.
_isoDate(ZodISODate,F)}f(fe,"date");function pe(F){return core._isoTime(ZodISOTime,F)}f(pe,"time");function we(F){return core._isoDuration(ZodISODuration,F)}f(we,
"duration")})};export{Jo as id,Qo as ids,qo as modules};
