var ns=Object.defineProperty;var f=(Se,Q)=>ns(Se,"name",{value:Q,configurable:!0});const ss=1686,as=[1686],is={13266:((Se,Q,w)=>{w.d(Q,{Bk:f(()=>fe,"Bk"),EU:f(()=>_,"EU"),Fi:f(()=>re,"Fi"),Ju:f(()=>ne,"Ju"),Ub:f(()=>ie,"Ub"),Uf:f(()=>ve,"Uf"),
Vz:f(()=>me,"Vz"),_O:f(()=>Ie,"_O"),gM:f(()=>ce,"gM"),gw:f(()=>$e,"gw"),h_:f(()=>Ae,"h_"),hh:f(()=>ge,"hh"),lG:f(()=>F,"lG"),op:f(()=>oe,"op"),rc:f(()=>Te,"rc")});
var m=w(26921),se=w(64377),E=w(75558),ae=w(42316);const ge="1.1",ye=["image","container","compose"],F=4096,Ye=1e4,ve=1024,ie=1024,$e=256,re=1024,ce=1e5,ne=1e3,fe=1e4,
oe=1e6,Be=new RegExp("^\\P{Cc}*$","u"),S=/^[\P{Cc}\t\n]*$/u,xe=/^[0-9a-f]{64}$/,V=f(Z=>m.YjP().max(Z).regex(Be,"control characters are not allowed"),"words"),W=V(
F),le=m.YjP().max(E.zB).regex(E.o_,"expected letters, digits, dot, underscore and dash, a letter or digit first"),U=m.aig().int().nonnegative().max(Number.MAX_SAFE_INTEGER),
Y=m.YjP().regex(xe,"expected 64 hex digits"),N=m.Uy$(["sha256:",m.YjP().regex(xe)],{error:"expected sha256: and 64 hex digits"}),ue=m.YjP().max(64).regex(/^[a-z0-9]+\/[a-z0-9_]+(\/[a-z0-9.]+)?$/,
"expected os/arch or os/arch/variant"),de=m.YjP().max(512).regex(/^[A-Za-z0-9[][A-Za-z0-9._/:@[\]-]*$/,"expected an image reference"),st=m.Ikc({config:N,layers:m.
YOg(N).max(ve),platform:ue,references:m.YOg(de).max(ie)}),_=m.YjP().max(100).regex(/^[A-Za-z0-9_][A-Za-z0-9._-]*(\/[A-Za-z0-9_][A-Za-z0-9._-]*)*$/,"expected a r\
elative path of plain names"),Fe=m.Ikc({name:le.max(80),image_tag:de,image_digest:N,image_file:_.optional(),layers:m.YOg(N).max(ve),references:m.YOg(de).max(ie),
platform:ue.optional()}),be=m.Ikc({name:m.YjP().max(255).regex(/^[A-Za-z0-9][A-Za-z0-9_.-]+$/,"expected a volume's name"),digest:N,size_bytes:U,volume_file:_.optional()}),
We=m.Ikc({path:W.regex(/^\//,"expected an absolute path"),type:m.k5n(["folder","file"]),digest:N,size_bytes:U,bind_file:_.optional()}),Pe=m.g1P(V(64),V(256)).refine(
Z=>Object.keys(Z).length<=ne,`more than ${ne} entries`),k=m.YOg(m.Ikc({manager:V(32),name:V(512),version:V(512)})),Ke=m.Ikc({commit:m.YjP().regex(/^[0-9a-f]{7,64}$/),
branch:W.nullable(),dirty:m.zMY()}),ke=m.Ikc({path:_,size:U,sha256:Y}),Ue=m.Ikc({digest:N,size:U,recipe:N.optional(),role:m.k5n(["config","layer","volume","meta\
data"]),path:_.optional()}),Ie=W,me=V(256),Ae=m.YjP().max(Ye).regex(S,"control characters are not allowed"),Te=m.Ikc({version:m.YjP().regex(/^\d{1,6}\.\d{1,6}$/,
"expected <major>.<minor>"),kind:m.k5n(ye),snapshot_name:le,project_name:le,is_global:m.zMY(),created_at:se.w$(),description:Ae,image_digest:N,platform:ue,size_bytes:U,
languages:Pe,tools:m.YOg(W).max(fe),services:m.YOg(Fe).min(1).max($e),volumes:m.YOg(be).max(re),bind_mounts:m.YOg(We).max(re).optional(),left_out:m.YOg(W).max(2*
re).optional(),git:Ke.nullable(),source:m.Ikc({type:m.k5n(["built","captured","imported"]),from:W,build_seconds:m.aig().nonnegative().optional()}),imported:m.Ikc(
{from:W}).optional(),trigger:m.k5n(ae.N).optional(),context:Ie.optional(),run_id:me.optional(),container:m.Ikc({id:Y,name:V(255),of:V(255).optional()}).optional(),
tool_version:W,blobs:m.YOg(Ue).max(ce),packs:m.YOg(Y).max(oe).optional(),files:m.YOg(ke).max(ce).optional()}),he=Te.extend({checksum:N})}),41686:((Se,Q,w)=>{w.r(
Q),w.d(Q,{composeProvider:f(()=>qo,"composeProvider")});var m=w(76760),se=w(58500),E=w(75892),ae=w(2430),ge=w(39296),ye=w(84612),F=w(34014),Ye=w(8242),ve=w(56082),
ie=w(86700),$e=w(77250),re=w(56879),ce=w(37607),ne=w(37710),fe=w(3677),oe=w(25243),Be=w(64539),S=w(26921),xe=w(83925),V=w(13266);const W="compose/project.json",
le=8<<20,U=S.YjP().max(4096),Y=S.YjP().min(1).max(255).regex(new RegExp("^\\P{Cc}+$","u")),N=1e4,ue=S.g1P(U,S.YjP()),de=S.YjP().min(1).max(1024).regex(new RegExp(
"^\\P{Cc}+$","u")).refine(t=>!t.startsWith("/")&&!t.split(/[\\/]/).some(e=>e===".."||e===".git"),"expected a path inside the project"),st=S.Ikc({target:U,volume:Y.
optional(),bind:U.optional(),read_only:S.zMY()}),_=S.Ikc({service:Y,number:S.aig().int().min(1).max(N),image:Y,state:S.k5n(["running","paused","exited","created"]),
restarting:S.zMY().optional(),exit_code:S.aig().int().optional(),health:S.k5n(["healthy","unhealthy","starting"]).optional(),mounts:S.YOg(st).max(N)}),Fe=S.Ikc(
{name:Y,key:Y.optional(),external:S.zMY(),driver:Y,driver_opts:ue,labels:ue}),be=S.Ikc({path:de,stored:V.EU.optional(),mode:S.aig().int().min(0).max(511).optional(),
names:S.YOg(Y).max(N).optional()}),We=S.Ikc({version:S.euz(1),name:Y,folder_name:Y.optional(),directory:U,base:de.optional(),variable_files:S.YOg(U).max(100).optional(),
files_named:S.zMY().optional(),unset:S.YOg(Y).max(N).optional(),files:S.YOg(be).min(1).max(100),more_files:S.YOg(be).max(1e3),env_files:S.YOg(be).max(1e3),outside:S.
YOg(U).max(1e3).default([]),services:S.YOg(S.Ikc({name:Y,image:Y.optional(),variables:S.YOg(Y).max(N).optional()})).max(N),containers:S.YOg(_).max(N),volumes:S.
YOg(Fe).max(N)});function Pe(t){if(t.length>le)throw new E.cs(`${W} of the snapshot has more than ${le} bytes`);let e;try{e=JSON.parse(Buffer.from(t).toString("\
utf8"))}catch(o){throw new E.cs(`${W} of the snapshot is no JSON`,{cause:o})}const n=We.safeParse(e);if(n.success)return n.data;throw new E.cs(`${W} of the snap\
shot cannot be read: ${(0,xe.w)(n.error.issues)}`)}f(Pe,"parseDocument");var k=w(1720);const Ke="COMPOSE_FILE";function ke(t){if(![...t.values()].some(n=>n.includes(
"-----BEGIN")&&!n.includes("-----END")))return[...t].filter(([n,o])=>n!==Ke&&Ue(n,o)).map(([n])=>n)}f(ke,"namesToKeep");function Ue(t,e){return/^[A-Za-z_][A-Za-z0-9_.-]{0,127}$/.
test(t)?!/^=?$/.test(e)||t===t.toUpperCase()||t===t.toLowerCase():!1}f(Ue,"isName");function Ie({config:t,containers:e}){const n=new Map(e.toReversed().map(o=>[
(0,k.z5)(o),o]));return Object.entries(t.services).flatMap(([o,{environment:s}])=>{const a=n.get(o);if(a===void 0)return[];const i=Te(a),c=Object.entries(s??{}).
map(([l,u])=>({name:l,now:u??"",was:i.get(l)??""})).filter(({was:l})=>l!=="");return[{service:o,set:ke(new Map(c.map(({name:l,was:u})=>[l,u])))??[],lost:c.filter(
({now:l})=>l==="").map(({name:l})=>l),changed:c.filter(({now:l,was:u})=>l!==""&&l!==u).map(({name:l})=>l)}]})}f(Ie,"compareEnvironment");function me(t){return t.
flatMap(e=>/^The "([^"]+)" variable is not set/.exec(e)?.[1]??[])}f(me,"unsetVariables");function Ae({compared:t,warnings:e},n){for(const o of e)n.log.warn(`Com\
pose: ${o}`);for(const{service:o,lost:s,changed:a}of t)s.length>0&&n.log.warn(`the service ${o} runs with values of ${s.join(", ")} that the project's files do \
not have: set them in the shell or in .env before a restore`),a.length>0&&n.log.warn(`the service ${o} runs with other values of ${a.join(", ")} than the projec\
t's files have now: a restore takes the files'`)}f(Ae,"warnOfEnvironment");function Te({Config:t}){return new Map((t.Env??[]).flatMap(e=>{const n=e.indexOf("=");
return n>0?[[e.slice(0,n),e.slice(n+1)]]:[]}))}f(Te,"variablesOf");var he=w(92652),Z=w(16370);const at="vm-snapshot.name",it="vm-snapshot.copy-for";function rt({
driver_opts:{type:t}}){return t==="tmpfs"||t==="ramfs"}f(rt,"isInMemory");function Dt({document:t,volume:e}){return t.volumes.every(({name:n})=>e(n)!==void 0)}f(
Dt,"isWhole");async function Rt(t,e,{project:n,stamp:o,now:s,c:a}){const{name:i,volumes:r}=e.document,c=[];for(const l of r){if(l.key===void 0)continue;const u=l.
labels[at]??l.name,d=u.startsWith(`${i}_`)?u.slice(i.length+1):u,g=n===i?u:`${n}_${d}`,b=f(async $=>await(0,he.y6)(t,$,a)!==void 0,"isHere"),v=l.driver_opts.device!==
void 0&&!rt(l),h={of:l,natural:g,plain:v,stays:!1};if(e.volume(l.name)!==void 0)c.push({...h,name:await b(g)?`${g}_${o}`:g});else{const $=s?.volumes?.[l.key]?.name??
g,M=await b($);c.push({...h,name:$,plain:v&&!M,stays:M})}}return c}f(Rt,"newVolumes");async function Ct(t,{project:e,now:n,old:o},s){const a=[`${Z.k.project}=${e}`,
`${it}=${e}`],i=await Promise.all(a.map(u=>(0,he.yi)(t,{label:[u]},s))),r=new Set(i.flat().map(({Name:u})=>u)),c=n?.name===e?Object.values(n.volumes??{}).flatMap(
u=>u===null?[]:[u.name]):[],l=o.flatMap(({Mounts:u})=>u.flatMap(({Type:d,Name:g})=>d==="volume"&&g!==void 0?[g]:[]));return[...new Set([...c,...l])].filter(u=>r.
has(u)||(0,k.ok)(u))}f(Ct,"volumesInUse");async function Lt(t,e,n){const{config:o}=e,s=[],a=[],i=Vt(),[r,c]=[!0,!1].map(h=>e.containers.filter($=>(0,k.z5)($)in o.
services===h));for(const[h,$]of Map.groupBy(r??[],k.z5))for(const[M,p]of $.entries()){const j=i($.length===1?h:`${h}-${M+1}`);s.push({name:j,container:p,reference:p.
Image}),a.push({service:h,number:M+1,image:j,...Kt(p),mounts:Wt(p)})}const l=[],u=[];for(const[h,{image:$}]of Object.entries(o.services)){const M=$??`${e.name}-${h}`;
if(a.some(p=>p.service===h))u.push({name:h});else if(await ct(t,M,n)===void 0)l.push(h),u.push({name:h});else{const p=i(h);s.push({name:p,reference:M}),u.push({
name:h,image:p})}}const d=Ie(e),g=e.containers.filter(({State:h})=>h.Status==="running").map(({Id:h})=>h),b=await Nt(t,{config:o,containers:r??[]},n),v=await Promise.
all(s.map(({reference:h})=>ct(t,h,n)));return{project:e,images:s,volumes:b,running:g,binds:Ft(e),skipped:l,orphans:(c??[]).map(({Name:h})=>h.slice(1)),size:[...new Map(
v.map(h=>[h?.Id,h?.Size??0])).values()].reduce((h,$)=>h+$,0),environment:d,facts:{version:1,name:e.name,...e.folderName!==e.name&&{folder_name:e.folderName},directory:e.
directory,unset:me(e.warnings),services:u.map(h=>{const $=d.find(({service:M})=>M===h.name)?.set??[];return $.length>0?{...h,variables:[...$]}:h}),containers:a,
volumes:b}}}f(Lt,"planCapture");async function Nt(t,{config:e,containers:n},o){const s=Object.entries(e.volumes??{}).flatMap(([c,l])=>l===null?[]:[{key:c,...l}]),
a=new Map(s.map(c=>[c.name,c])),i=n.flatMap(({Mounts:c})=>c.flatMap(({Type:l,Name:u})=>l==="volume"&&u?[u]:[])),r=[];for(const c of new Set([...i.filter(l=>a.has(
l)),...i,...a.keys()])){const l=await(0,he.y6)(t,c,o);if(l===void 0)continue;const u=a.get(c)?.key??Bt(c,{config:e,containers:n}),d=u!==void 0&&r.some(g=>g.key===
u);d&&!i.includes(c)||r.push({name:c,...u!==void 0&&!d&&{key:u},external:a.get(c)?.external===!0,driver:l.Driver,driver_opts:Yt({...l.Options}),labels:{...l.Labels}})}
return r}f(Nt,"volumesOf");function Yt(t){const{device:e}=t;return e===void 0||rt({driver_opts:t})?{...t}:{device:e}}f(Yt,"optionsOf");function Bt(t,{config:e,containers:n}){
for(const o of n){const s=o.Mounts.find(({Type:r,Name:c})=>r==="volume"&&c===t)?.Destination,i=(e.services[(0,k.z5)(o)]?.volumes??[]).find(r=>r.type==="volume"&&
r.target===s)?.source;if(i!==void 0&&e.volumes?.[i]!==void 0)return i}}f(Bt,"keyByMount");function Ft({containers:t}){const e=t.flatMap(n=>n.Mounts.filter(({Type:o})=>o===
"bind").map(({Source:o,Destination:s})=>({source:o,service:(0,k.z5)(n),target:s})));return[...new Map(e.map(n=>[`${n.source}
${n.service}
${n.target}`,n])).values()]}f(Ft,"bindsOf");function Wt({Mounts:t}){return t.filter(({Type:e})=>e==="volume"||e==="bind").map(({Type:e,Name:n,Source:o,Destination:s,
RW:a})=>({target:s,...e==="volume"&&n!==void 0?{volume:n}:{bind:o},read_only:!a}))}f(Wt,"mountsOf");function Kt({Name:t,State:e}){const{Status:n,Health:o,ExitCode:s}=e,
a=Ut.find(i=>i===o?.Status);if(n==="restarting")return{state:"running",restarting:!0};if(n==="running"||n==="paused")return{state:n,...a!==void 0&&{health:a}};if(n===
"exited"||n==="dead")return{state:"exited",...s!==void 0&&{exit_code:s}};if(n==="created")return{state:n};throw new E.fK(`The container ${t.slice(1)} is ${n}`,{
hint:"Wait until it is removed, and try again"})}f(Kt,"stateOf");const Ut=["healthy","unhealthy","starting"];function Vt(){const t=new Set;return e=>{let n=e.replace(
/[^A-Za-z0-9._-]/g,"-").replace(/^[^A-Za-z0-9]+/,"").slice(0,70)||"service";for(;t.has(n);)n+="-";return t.add(n),n}}f(Vt,"uniqueNames");async function ct(t,e,n){
try{return await t.inspectImage(e,n)}catch(o){if(o instanceof E.m_)return;throw o}}f(ct,"findImage");var X=w(51455),Ee=w(68986),C=w(22145),Zt=w(41232),Ve=w(55396);
async function Xt(t,{signal:e}){const n=new Map,o=new Set,s=(t.files??[]).map(a=>({path:a,place:{base:t.directory,envFiles:t.envFiles}}));for(let a=s.shift();a!==
void 0;a=s.shift()){const{path:i,place:r}=a;if(o.has(i))continue;o.add(i);const c=await Gt(await Jt(i),{...t,directory:r.base,envFiles:r.envFiles},{signal:e});for(const l of c){
const u=(0,m.resolve)(r.base,(0,Zt.kc)(l.name));await(0,C.fo)(u)&&(!n.has(u)&&!t.files?.includes(u)&&n.set(u,{path:u,name:l.name,kind:l.kind}),l.kind==="compose"&&
s.push({path:u,place:await Ht(l,{file:u,place:r,found:n})}))}}return[...n.values()]}f(Xt,"mentionedFiles");async function Ht(t,{file:e,place:n,found:o}){if(!("e\
nv"in t))return{base:(0,m.dirname)(e),envFiles:n.envFiles};const s=(0,m.resolve)(n.base,t.directory??(0,m.dirname)(t.first)),a=t.env.length>0?t.env.map(u=>(0,m.
resolve)(n.base,u)):[(0,m.resolve)(s,".env")],i=await Promise.all(a.map(C.fo)),r=a.filter((u,d)=>i[d]);for(const u of r)o.has(u)||o.set(u,{path:u,name:u,kind:"e\
nv"});const c=n.envFiles??(await(0,C.fo)((0,m.resolve)(n.base,".env"))?[(0,m.resolve)(n.base,".env")]:[]),l=[...r,...c];return{base:s,envFiles:l.length>0?l:void 0}}
f(Ht,"placeOf");async function Gt(t,e,{signal:n}){const o=t.flatMap(c=>"env"in c?[c.name,c.directory??"",c.first,...c.env]:[c.name]),{endpoint:s,directory:a,envFiles:i}=e,
r=await(0,Ve.G)({endpoint:s,directory:a,envFiles:i},o,{signal:n});return t.map(c=>{const l=r.shift()??"";if(!("env"in c))return{...c,name:l};const[u,d=""]=r.splice(
0,2);return{...c,name:l,first:d,env:r.splice(0,c.env.length),...u&&{directory:u}}})}f(Gt,"filledIn");async function Jt(t){const{parseAllDocuments:e}=await w.e(8815).
then(w.t.bind(w,38815,19));return[...e(await(0,C.yR)(t)??"",{logLevel:"silent",merge:!0,uniqueKeys:!1})].flatMap(o=>Qt(o.toJS({maxAliasCount:1e4})??{}))}f(Jt,"n\
amesIn");function Qt({include:t,services:e,configs:n,secrets:o}){const s=Object.values(e??{});return[...ze(t).flatMap(_t),...s.flatMap(a=>pe(a?.extends,"file")).
map(a=>({name:a,kind:"compose"})),...s.flatMap(a=>pe(a?.env_file,"path",{plain:!0})).map(a=>({name:a,kind:"env"})),...s.flatMap(a=>pe(a?.label_file,"path",{plain:!0})).
map(a=>({name:a,kind:"config"})),...Object.values(n??{}).flatMap(a=>pe(a,"file")).map(a=>({name:a,kind:"config"})),...Object.values(o??{}).flatMap(a=>pe(a,"file")).
map(a=>({name:a,kind:"secret"}))]}f(Qt,"namesOf");function _t(t){const e=pe(t,"path",{plain:!0}),{project_directory:n,env_file:o}=typeof t=="object"&&t!==null?t:
{},s=e[0];return s===void 0?[]:e.map(a=>({name:a,first:s,kind:"compose",env:ze(o).filter(i=>typeof i=="string"),...typeof n=="string"&&{directory:n}}))}f(_t,"in\
cludeOf");function pe(t,e,{plain:n=!1}={}){return ze(t).flatMap(o=>{if(typeof o=="string")return n?[o]:[];const s=typeof o=="object"&&o!==null?o[e]:void 0;return ze(
s).filter(a=>typeof a=="string")})}f(pe,"pathsOf");function ze(t){return Array.isArray(t)?t:t==null?[]:[t]}f(ze,"listOf");var De=w(46643),Ze=w(77598);const ft="\
# Pinned by vm snapshot restore",Xe="# The text of the file before, without what holds the project to the snapshot:",qt=/[%\u0085\u2028\u2029\ufeff]|\r(?!$)/g,en=new RegExp(
`^${ft}[^\\n]* ([0-9a-f]{64})\\n`);async function tn(t,e){const n=await nn(t,e);if(n===void 0)return;const o=t.split(`
`).map(a=>`#|${a.replace(qt,encodeURIComponent)}`),s=`${n.endsWith(`
`)?n:`${n}
`}${Xe}
${o.join(`
`)}`;return`${ft}, for --file reads no override: the file's own text is in the last lines ${(0,Ze.hash)("sha256",s,"hex")}
${s}`}f(tn,"withPins");function lt(t){const[e,n]=en.exec(t)??[];if(e===void 0)return t;const o=t.slice(e.length);return(0,Ze.hash)("sha256",o,"hex")!==n?t:o.slice(
o.lastIndexOf(`
${Xe}
`)+Xe.length+2).split(`
`).map(a=>decodeURIComponent(a.slice(2))).join(`
`)}f(lt,"ownText");async function nn(t,e){const{isMap:n,parseAllDocuments:o,parseDocument:s,Scalar:a}=await w.e(8815).then(w.t.bind(w,38815,19)),r={schema:"fail\
safe",customTags:[{identify:f(d=>d===null,"identify"),tag:"tag:yaml.org,2002:null",default:!0,test:/^$/,resolve:f(()=>new a(null),"resolve"),stringify:f(()=>"",
"stringify")}],logLevel:"silent",uniqueKeys:!1},c=s(e,r),[l,...u]=o(t,r);if(!(l===void 0||u.length>0||l.errors.length>0||!n(l.contents)||!n(c.contents)))try{return await He(
l.contents,c.contents,l),l.toString({lineWidth:0})}catch{return}}f(nn,"merged");async function He(t,e,n){const{isAlias:o,isMap:s,isSeq:a,YAMLMap:i}=await w.e(8815).
then(w.t.bind(w,38815,19));for(const{key:r,value:c}of e.items){const l=t.get(r,!0);if(c?.tag?.startsWith("!")||c===null||l===void 0)t.set(r,c);else if(s(l)&&s(c))
await He(l,c,n);else if(a(l)&&a(c))l.items.push(...c.items);else if(o(l)&&s(c)&&s(l.resolve(n))){const d=new i;d.set(n.createNode("<<"),l),await He(d,c,n),t.set(
r,d)}else t.set(r,c)}}f(He,"merge");const ut=4<<20;async function on(t,{includeEnv:e,c:n}){const{directory:o,compose:s}=t,a={},i=f(async p=>{const j=await(0,X.readFile)(
p);if(j.length>ut)throw new E.dz(`${p} is larger than ${ut} bytes, and so no file of a project`);const O=ht(o,p),T=cn(O,a);return a[T]=j,{path:O,stored:T,mode:(await(0,X.
stat)(p)).mode&511}},"keep"),r=[];for(const p of t.files){const j=await(0,C.yR)(p);if((0,De.M)(j))continue;const O=await i(p);j!==void 0&&O.stored!==void 0&&lt(
j)!==j&&(a[O.stored]=Buffer.from(lt(j))),r.push(O)}const c=await an(t,n),l=c.filter(({path:p})=>Ge(o,p)).map(p=>rn(t,p)),u=c.filter(({path:p})=>!Ge(o,p)),d=[];for(const{
path:p}of u.filter(dt))d.push(await i(p));const g=u.filter(({kind:p})=>p==="env"),b=await mt(g,t,n),v=[];for(const p of u.filter(j=>!dt(j))){const j=e?await i(p.
path):{path:ht(o,p.path)},O=b.get(p.path);v.push({...j,...O!==void 0&&{names:O}})}const h=await(0,Ee.fO)(s,n);h!==void 0&&(a["compose/resolved.yaml"]=Buffer.from(
h));const $=(0,m.relative)(o,s.directory),M=(s.envFiles??[]).map(p=>(0,m.relative)(o,p));return{facts:{files:r,more_files:d,env_files:v,outside:[...new Set(l)],
...$!==""&&{base:$},...s.envFiles!==void 0&&{variable_files:M},...await sn(t,n)&&{files_named:!0}},contents:a}}f(on,"captureFiles");async function sn({directory:t,
files:e,compose:{endpoint:n}},{signal:o}){const s=await(0,C.L9)(t,{endpoint:n,signal:o}).catch(()=>{}),a=f(async i=>{const r=await Promise.all(i.map(async c=>(0,De.
M)(await(0,C.yR)(c))));return i.filter((c,l)=>!r[l]).join(`
`)},"theirs");return await a(s?.files??[])!==await a(e)}f(sn,"areNamed");async function an({directory:t,compose:e,files:n},o){const s=[...e.envFiles??[],(0,m.join)(
t,".env")].map(u=>({path:u,name:u,kind:"env"})),a={path:(0,m.join)(t,"vm.yaml"),name:"vm.yaml",kind:"config"},i=[...s,...await Xt({...e,files:n},o),a],r=await Promise.
all(i.map(async({path:u})=>await(0,C.yR)(u)!==void 0)),c=i.filter(({path:u},d)=>r[d]&&!n.includes(u));return[...Map.groupBy(c,({path:u})=>u).values()].flatMap(u=>{
const d=u.find(({kind:g})=>g==="secret")??u.find(({kind:g})=>g==="env")??u[0];return d===void 0?[]:[d]})}f(an,"allMentioned");function dt({kind:t}){return t==="\
compose"||t==="config"}f(dt,"isPlain");async function mt(t,{compose:e},n){const{endpoint:o,directory:s,envFiles:a}=e,i=t.map(({path:c})=>c),r=f(async c=>(0,Ve.P)(
{endpoint:o,directory:s,envFiles:a},c,n),"read");try{const c=await r(i);return new Map(i.map((l,u)=>[l,ke(c[u]??new Map)]))}catch(c){if(n.signal.aborted||i.length<
2)return n.signal.aborted?Promise.reject(c):new Map;const l=await Promise.all(t.map(u=>mt([u],{compose:e},n)));return new Map(l.flatMap(u=>[...u]))}}f(mt,"proje\
ct_files_namesOf");function rn({directory:t},{path:e,name:n}){return(0,m.isAbsolute)(n)||n.startsWith("~")?e:(0,m.relative)(t,e)}f(rn,"nameOutside");function ht(t,e){
return Ge(t,e)?(0,m.basename)(e):(0,m.relative)(t,e)}f(ht,"insidePath");function Ge(t,e){return(0,m.relative)(t,e).split("/")[0]===".."}f(Ge,"isOutside");function cn(t,e){
const n=t.split("/").map(s=>s.replace(/[^A-Za-z0-9._-]/g,"_").replace(/^[.-]/,"_")).join("/").slice(-80),o=f(s=>{const a=`compose/${s===0?"":`${s}-`}${n.replace(
/^[^A-Za-z0-9_]+/,"")}`;return a in e||a==="compose/resolved.yaml"||a==="compose/project.json"?o(s+1):a},"free");return o(0)}f(cn,"freePath");var pt=w(74936),q=w(
54441),wt=w(3134),fn=function(t,e,n){if(e!=null){if(typeof e!="object"&&typeof e!="function")throw new TypeError("Object expected.");var o,s;if(n){if(!Symbol.asyncDispose)
throw new TypeError("Symbol.asyncDispose is not defined.");o=e[Symbol.asyncDispose]}if(o===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not\
 defined.");o=e[Symbol.dispose],n&&(s=o)}if(typeof o!="function")throw new TypeError("Object not disposable.");s&&(o=f(function(){try{s.call(this)}catch(a){return Promise.
reject(a)}},"dispose")),t.stack.push({value:e,dispose:o,async:n})}else n&&t.stack.push({async:!0});return e},ln=(function(t){return function(e){function n(i){e.
error=e.hasError?new t(i,e.error,"An error was suppressed during disposal."):i,e.hasError=!0}f(n,"fail");var o,s=0;function a(){for(;o=e.stack.pop();)try{if(!o.
async&&s===1)return s=0,e.stack.push(o),Promise.resolve().then(a);if(o.dispose){var i=o.dispose.call(o.value);if(o.async)return s|=2,Promise.resolve(i).then(a,function(r){
return n(r),a()})}else s|=1}catch(r){n(r)}if(s===1)return e.hasError?Promise.reject(e.error):Promise.resolve();if(e.hasError)throw e.error}return f(a,"next"),a()}})(
typeof SuppressedError=="function"?SuppressedError:function(t,e,n){var o=new Error(n);return o.name="SuppressedError",o.error=t,o.suppressed=e,o});async function Je({
endpoint:t},{document:e,files:n,project:o,directory:s},a){const i={stack:[],error:void 0,hasError:!1};try{const r=fn(i,await(0,fe.k)(),!0),c=[...e.env_files.map(
({path:v})=>v),...e.outside.filter(v=>!(0,m.isAbsolute)(v))],l=(0,m.join)(r.path,...c.flatMap(v=>v.split("/").filter(h=>h==="..")),"project"),u=await Promise.all(
c.map(async v=>({path:(0,m.join)(s,v),bytes:Buffer.from(await(0,C.yR)((0,m.join)(s,v))??"")})));for(const{path:v,bytes:h}of[...u,...n]){const $=(0,m.join)(l,(0,m.
relative)(s,v));await(0,wt.CD)(`Cannot write ${$}`,async()=>{await(0,X.mkdir)((0,m.dirname)($),{recursive:!0}),await(0,X.writeFile)($,h??"",{mode:384})})}const d=(0,m.
join)(l,e.base??"");await(0,X.mkdir)(d,{recursive:!0});const g={endpoint:t,directory:d,project:o,files:e.files.map(({path:v})=>(0,m.join)(l,v)),envFiles:await gt(
e,l)},b=[...new Set(e.containers.map(({service:v})=>v))];try{return dn(await(0,Ee.Xg)(g,{...a,services:b}),{staging:l,directory:s})}catch(v){throw v instanceof E.
dz||v instanceof E.m_?un(v,{staging:l,directory:s}):v}}catch(r){i.error=r,i.hasError=!0}finally{const r=ln(i);r&&await r}}f(Je,"readStaged");async function gt({
variable_files:t},e,n=[]){if(t===void 0)return;const o=t.map(i=>(0,m.join)(e,i)),s=await Promise.all(o.map(async i=>n.some(r=>r.path===i)||await(0,C.fo)(i))),a=o.
filter((i,r)=>s[r]);return a.length>0?a:void 0}f(gt,"variableFiles");function un(t,{staging:e,directory:n}){const o=f(a=>a.replaceAll(e,n),"say"),s={...t.hint!==
void 0&&{hint:o(t.hint)},cause:t,fields:t.fields};return t instanceof E.dz?new E.dz(o(t.message),s):new E.m_(o(t.message),s)}f(un,"told");function dn({config:t,
...e},{staging:n,directory:o}){const s=f(a=>typeof a=="string"?a===n||a.startsWith(`${n}/`)?o+a.slice(n.length):a:Array.isArray(a)?a.map(s):typeof a!="object"||
a===null?a:Object.fromEntries(Object.entries(a).map(([i,r])=>[i,s(r)])),"moved");return{...e,config:s(t)}}f(dn,"inPlace");var Re=function(t,e,n){if(e!=null){if(typeof e!=
"object"&&typeof e!="function")throw new TypeError("Object expected.");var o,s;if(n){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not def\
ined.");o=e[Symbol.asyncDispose]}if(o===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");o=e[Symbol.dispose],n&&(s=o)}if(typeof o!=
"function")throw new TypeError("Object not disposable.");s&&(o=f(function(){try{s.call(this)}catch(a){return Promise.reject(a)}},"dispose")),t.stack.push({value:e,
dispose:o,async:n})}else n&&t.stack.push({async:!0});return e},Qe=(function(t){return function(e){function n(i){e.error=e.hasError?new t(i,e.error,"An error was\
 suppressed during disposal."):i,e.hasError=!0}f(n,"fail");var o,s=0;function a(){for(;o=e.stack.pop();)try{if(!o.async&&s===1)return s=0,e.stack.push(o),Promise.
resolve().then(a);if(o.dispose){var i=o.dispose.call(o.value);if(o.async)return s|=2,Promise.resolve(i).then(a,function(r){return n(r),a()})}else s|=1}catch(r){
n(r)}if(s===1)return e.hasError?Promise.reject(e.error):Promise.resolve();if(e.hasError)throw e.error}return f(a,"next"),a()}})(typeof SuppressedError=="functio\
n"?SuppressedError:function(t,e,n){var o=new Error(n);return o.name="SuppressedError",o.error=t,o.suppressed=e,o});const mn=9e5,hn=500;async function*pn(t,e,{c:n,
onSize:o,onConfig:s,...a}){const i={stack:[],error:void 0,hasError:!1};try{const r=await(0,ge.Z)(n),{project:c,lock:l}=await gn(r,e,n),u=Re(i,l,!0);await wn(await(0,q.
lj)(r,{locked:c.name,c:n}),n);const d=await yn(r,{project:c,ref:e},n),g=await Lt(r,d,n),b=(0,ne.HH)(g.volumes.map(({name:A})=>A),e),v=await on(d,{includeEnv:e.includeEnv,
c:n}),h={...g.facts,...v.facts};await vn(r,{project:d,document:h,files:v},n);const $=(0,F.r)(r,{label:{[oe.eq]:(0,ae.Pg)()},c:n});await(0,re.E)(r,b,{tars:$,c:n});
const M=e.includeBindMounts?await Oe():[];$n(g,{ref:e,files:v,c:n}),await o?.(g.size+M.reduce((A,{bytes:y})=>A+y,0));const p=Re(i,new AsyncDisposableStack,!0),j=p.
use(await(0,fe.K)()),O=new Map,T=[],x=[],D=[];{const A={stack:[],error:void 0,hasError:!1};try{const y=Re(A,await(0,$e.Eu)(r,g.project.containers,n),!0),P=f(async(R,L,G)=>{
T.push({offered:e.quiesce?await(0,ce.D)(R,L,{spool:j,c:n}):(0,ce.x)(R,L),done:G})},"offerData");{const R={stack:[],error:void 0,hasError:!1};try{const L=Re(R,e.
quiesce?await(0,ye.CN)(r,g.running,n):{async[Symbol.asyncDispose](){}},!0);await te();for(const G of b)await P(`volume ${G}`,()=>(0,ne.jg)($,G,n),Me=>x.push({name:G,
digest:Me}));for(const{path:G,type:Me,read:es}of M)await P(G,es,ts=>D.push({path:G,type:Me,digest:ts}))}catch(L){R.error=L,R.hasError=!0}finally{const L=Qe(R);L&&
await L}}await K(),e.quiesce||(yield*J())}catch(y){A.error=y,A.hasError=!0}finally{const y=Qe(A);y&&await y}}e.quiesce&&(yield*J());const z=new Map;for(const{name:A,
container:y,reference:P}of g.images){const R=y===void 0?void 0:O.get(y.Id),L=yield*(0,ve.h)(t,R??{id:P},{...a,c:n});z.set(A,{...L,name:A})}const[I,...B]=z.values();
if(I===void 0)throw bn(d.name);return{kind:"compose",images:[I,...B],volumes:x,bindMounts:D,files:{...v.contents,[W]:yt(h)}};async function te(){const A=(0,oe.AK)();
for(const[y,{container:P}]of g.images.entries()){if(P===void 0)continue;const R=await(0,ie.d)(r,P,{repository:A,tag:String(y),withEnv:e.includeEnv,ofProject:!0,
c:n});O.set(P.Id,R);const{reference:L}=R;L!==void 0&&p.defer(()=>(0,ne.zd)(r,L,n))}}async function K(){for(const{container:A}of g.images){const{changes:y}=(A&&O.
get(A.Id))??{};A!==void 0&&y!==void 0&&await(0,Be.$)(r,A,{changes:y,c:n})}}async function*J(){for(const{offered:A,done:y}of T)yield A.blob,y(await A.digest())}async function Oe(){
const A=v.facts.env_files.filter(({stored:P})=>P===void 0).map(({path:P})=>(0,m.join)(d.directory,P)),y=g.binds.map(({source:P})=>P);return await(0,Ye.o)(r,y,{tars:$,
without:A,asVolumes:!1,c:n})}}catch(r){i.error=r,i.hasError=!0}finally{const r=Qe(i);r&&await r}}f(pn,"captureProject");async function wn(t,e){for(const n of t)
if(n.finding!=="half")e.log.warn(`${(0,q.l4)(n)}: vm snapshot recover ${n.project}`);else throw new E.fK(`Nothing was captured: ${(0,q.l4)(n)}`,{hint:(0,pt.z)(n.
project)})}f(wn,"checkWhole");async function gn(t,e,n){const o=await(0,k.t1)(t,e,n);try{return{project:o,lock:await(0,q.RT)(t,o.name,{c:n})}}catch(a){if(!(a instanceof
E.fK))throw a}n.log.info(`Another process captures or restores the project '${o.name}': waiting for it`);const s=await(0,q.RT)(t,o.name,{wait:mn,c:n});try{return{
project:await(0,k.t1)(t,e,n),lock:s}}catch(a){throw await s[Symbol.asyncDispose](),a}}f(gn,"takeTurn");async function yn(t,{project:e,ref:n},o){const s=f(async()=>{
const a=await(0,ye.H5)(t);return e.containers.some(({Id:i})=>a.has(i))},"isPaused");if(!e.containers.some(({State:a})=>a.Status==="paused"))return e;for(await s()&&
o.log.info(`A container of the project '${e.name}' is paused while it is captured: waiting until it runs again`);await s();)await(0,se.setTimeout)(hn,void 0,{signal:o.
signal}).catch(()=>o.signal.throwIfAborted());return await(0,k.t1)(t,n,o)}f(yn,"runningAgain");async function vn(t,{project:e,document:n,files:o},s){const{directory:a,
name:i}=e,c=[...n.files,...n.more_files,...n.env_files].map(({path:l,stored:u})=>({path:(0,m.join)(a,l),bytes:u===void 0?void 0:o.contents[u]})).filter(({bytes:l})=>l!==
void 0);await Je(t,{document:Pe(yt(n)),files:c,project:i,directory:a},s)}f(vn,"checkReadable");function yt(t){return Buffer.from(`${JSON.stringify(t,void 0,2)}
`)}f(yt,"bytesOf");function $n({running:t,binds:e,skipped:n,orphans:o,environment:s,project:a},{ref:{quiesce:i,includeBindMounts:r},files:c,c:l}){Ae({compared:s,
warnings:a.warnings},l),t.length>0&&!i&&l.log.warn("the project runs on while it is captured, so files may be out of step with each other: --quiesce pauses it");
const u=new Set([...c.facts.more_files,...c.facts.env_files].map(({path:d})=>(0,m.join)(a.directory,d)));for(const{source:d,service:g,target:b}of r?[]:e.filter(
v=>!u.has(v.source)))l.log.warn(`${d} (${g}: ${b}) is a folder or file of this machine: it is recorded, and what it holds only with --include-bind-mounts`);for(const d of o)
l.log.warn(`${d} belongs to no service of the Compose files any more and is left out: docker compose up --remove-orphans removes it`);for(const d of n)l.log.warn(
`the service ${d} has no container and no image here: only its configuration is captured`)}f($n,"warn");function bn(t){return new E.m_(`The project '${t}' has n\
either a container nor an image here`,{hint:"Start it first with `docker compose up --detach`, or see `docker compose ls --all`"})}f(bn,"nothingThere");var En=w(
48161),jn=w(44143),vt=w(75558),On=w(70033),Mn=w(20248),_e=w(62550),$t=w(96040);const Sn=".vm-snapshot",xn=5;async function Pn(t,e){const n=(0,m.join)(t,Sn),o=(await(0,X.
readdir)(n).catch(()=>[])).filter(a=>/^\d{14}$/.test(a)).sort(),s=[];for(const a of o.slice(0,-xn)){const i=(0,m.join)(n,a);(await(0,X.readdir)(i).catch(()=>[])).
includes("bind-mounts")?s.push(i):await(0,X.rm)(i,{recursive:!0,force:!0}).catch(c=>{e.log.warn(`the old backup ${i} stays: ${c instanceof Error?c.message:c}`)})}
s.length>0&&e.log.warn(`old contents of bind mounts take up space; remove what you do not need: ${s.join(", ")}`)}f(Pn,"dropOldBackups");var ee=w(40265),bt=w(88588),
H=w(17095),Et=w(24509);async function kn(t,e,n){const{entry:o}=e,s=[],a=o.old.map((r,c)=>({one:r,at:c}));for(const{one:r,at:c}of a)(0,Et.e1)(r.info)&&await i(r,
`${o.id}-${c}-running`);await e.hold(s),o.phase="moving",await e.write(),await In(t,o.old,n);for(const{one:r,at:c}of a)try{await i(r,`${o.id}-${c}`)}catch(l){if(!(l instanceof
E.m_)||r.image===void 0)throw l;n.log.warn(`${r.info.Name.slice(1)} was removed by another program when it had been stopped: what it wrote while it was being st\
opped is lost if the restore fails`)}await e.hold(s),await e.write();for(const{info:r}of o.old)await(0,H.ze)(t,r.Id,n).catch(c=>{if(!(c instanceof E.m_))throw c});
async function i(r,c){const l={repository:(0,bt.x_)(o.project),tag:c};o.keptImages.push(`${l.repository}:${l.tag}`),await e.write();const{id:u,reference:d}=await(0,ie.
d)(t,r.info,{...l,withEnv:!0,ofProject:!0,c:n});r.image=u,s.push(d??await(0,Et.zd)(t,r,n))}f(i,"keep")}f(kn,"moveAside");async function In(t,e,n){const o=e.map(
async({info:{Id:a,State:i}})=>{i.Status==="paused"&&await(0,H.aO)(t,a,{to:"unpause",signal:n.signal}),i.Status!=="created"&&i.Status!=="exited"&&await(0,H.SI)(t,
a,n)}),s=(await Promise.allSettled(o)).find(a=>a.status==="rejected"&&!(a.reason instanceof E.m_));if(s?.status==="rejected")throw s.reason}f(In,"stopAll");const An=[
"/proc","/sys","/dev","/run","/var/run","/etc/localtime","/etc/timezone"];function Tn({config:t,document:e,binds:n},{project:o}){const s=[],a=new Map;for(const{
service:i,mounts:r}of e.containers)for(const{bind:c,target:l,read_only:u}of r){if(c===void 0||u||Dn(c))continue;(n.get(`${i}
${l}`)??zn(t,{service:i,target:l})??c)===c&&a.set(c,[...new Set([...a.get(c)??[],i])])}for(const[i,r]of a)s.push(`'${o}' (${r.join(", ")}) and '${e.name}' both \
write to ${i}: it is bound from the machine, and not copied`);for(const i of Object.values(t.networks??{}))i?.external&&s.push(`'${o}' and '${e.name}' are both \
in the external network ${i.name}: names of services are there twice`);for(const[i,{network_mode:r}]of Object.entries(t.services))r==="host"&&s.push(`${i} uses \
the network of the machine: it needs the ports that it has in '${e.name}'`),r?.startsWith("container:")&&s.push(`${i} uses the network of the ${r.replace(":"," ")}\
, as it does in '${e.name}'`);return s}f(Tn,"sharedThings");function zn({services:t},{service:e,target:n}){const o=t[e]?.volumes?.find(s=>s.target.replace(/(?<=.)\/+$/,
"")===n);return o?.type==="bind"?o.source:void 0}f(zn,"placeNow");function Dn(t){return An.some(e=>t===e||t.startsWith(`${e}/`))}f(Dn,"isOfTheMachine");function Rn({
override:t,volumes:e,orphaned:n},{files:o,files_named:s,variable_files:a=[],base:i}){const r=[],c=o.map(({path:u})=>`--file ${u}`).join(" ");s&&!o.some(({path:u})=>t.
endsWith(`/${u}`))&&r.push(`the project was started with --file: leave it out from now on, or name the override last: docker compose ${c} --file ${(0,m.basename)(
t)} up`),a.length>0&&i===void 0&&r.push(`go on with docker compose ${a.map(u=>`--env-file ${u}`).join(" ")}, as it was started`);const l=e.filter(({of:u,name:d})=>u.
name!==d&&!u.external).map(({natural:u,name:d})=>`${d} (${u})`);return l.length>0&&r.push(`scripts that name volumes by hand find the data in ${l.join(", ")}`),
n.length>0&&r.push(`the snapshot came without contents: what volumes without a name held stays, unused, in ${n.map(u=>u.slice(0,12)).join(", ")}`),r}f(Rn,"going\
On");var Cn=w(57975);async function Ln(t,e,{parts:n,text:o,c:s}){const{document:a}=n,{directory:i,project:r,unpinned:c,override:l}=e,u={plan:e,pins:{path:l,bytes:Buffer.
from(o)}},d=a.files.at(-1);if(!a.files_named||d?.stored===void 0)return u;const g=Buffer.from(await n.file(d.stored)).toString("utf8"),b=await tn(g,o);if(b===void 0)
return u;const v={path:(0,m.join)(i,d.path),bytes:Buffer.from(b),mode:d.mode},h=c.filter(({path:O})=>O!==v.path),$=await j([...a.files,{path:(0,m.relative)(i,l)}],
[...c,u.pins]),M=await j(a.files,[...h,v]);if(M===void 0||!(0,Cn.isDeepStrictEqual)($,M))return u;const p={...e.compose,files:(e.compose.files??[]).filter(O=>O!==
l)};return{plan:{...e,compose:p,files:h,override:v.path},pins:v};async function j(O,T){const x={document:{...a,files:O},files:T,project:r,directory:i};return(await Je(
t,x,s).catch(z=>s.signal.aborted?Promise.reject(z):void 0))?.config}}f(Ln,"pinPlan");async function Nn(t,e,{parts:n,placed:o,names:s,label:a,c:i}){const{document:r}=n,
c=e.directory!==r.directory,l=r.containers.flatMap(({service:$,mounts:M})=>M.flatMap(({bind:p,target:j})=>p===void 0?[]:[[`${$}
${j}`,p]])),u=l.flatMap(([$,M])=>{const p=(0,ee.ie)(M,o);return p===void 0?[]:[[$,M,p]]}),d=l.filter(([,$])=>c&&$.startsWith(`${r.directory}/`)&&(0,ee.ie)($,o)===
void 0),g=new Map([...await Yn(d,{captured:r.directory,plan:e}),...u.flatMap(([$,M,p])=>p===M?[]:[[$,p]])]),b=e.project!==r.name,v=await(0,De.y)({project:e.project,
label:a,document:r,config:e.config,images:new Map([...s].map(([$,{reference:M}])=>[$,M])),volumes:new Map(e.volumes.map(({of:$,name:M,plain:p})=>[$.name,{name:M,
plain:p}])),asOther:b,takenPorts:e.takenPorts,binds:g}),h=await Ln(t,e,{parts:n,text:v,c:i});return{...h,shared:b?Tn({config:e.config,document:r,binds:g},e):[],
notes:Rn(h.plan,r)}}f(Nn,"pinProject");async function Yn(t,{captured:e,plan:{directory:n,files:o}}){const s=f(async i=>o.some(r=>r.path===i)||await(0,X.stat)(i).
catch(()=>{})!==void 0,"isHere"),a=await Promise.all(t.map(async([,i])=>await s(i)&&!await s((0,m.join)(n,(0,m.relative)(e,i)))));return t.filter((i,r)=>a[r])}f(
Yn,"stillElsewhere");var we=w(78971),jt=w(78560),Bn=w(77480);const Fn=["bridge","host","none"];function Wn({Mounts:t}){return t.flatMap(({Type:e,Name:n})=>e==="\
volume"&&n!==void 0?[n]:[])}f(Wn,"volumesMounted");function Kn({journal:t}){return t===void 0?[]:[...t.entry.oldVolumes,...t.entry.newVolumes]}f(Kn,"volumesLeft");
async function Un(t,{old:e},n){const o=new Set(e.flatMap(({NetworkSettings:a})=>Object.keys(a.Networks??{})));return(await Promise.all([...o].filter(a=>!Fn.includes(
a)).map(a=>(0,jt.qC)(t,a,n)))).filter(a=>a!==void 0)}f(Un,"networksUsed");function Vn({config:t},{document:e}){return e.containers.filter(({service:n})=>n in t.
services).map(({service:n,number:o,state:s})=>({service:n,number:o,runs:s==="running"||s==="paused"}))}f(Vn,"expectedOf");function Zn({config:t},{endpoint:e}){return e.
kind!=="unix"?[]:Object.values(t.services).flatMap(({volumes:o})=>o??[]).flatMap(({type:o,source:s})=>o==="bind"&&s!==void 0&&(0,m.isAbsolute)(s)?[s]:[])}f(Zn,"\
bindSourcesOf");async function Xn(t,{id:e,newVolumes:n},{made:o,c:s}){const a=[];for(const i of n)(await(0,he.y6)(t,i,s))?.Labels?.[Bn.Bx]!==e&&a.push(`the volu\
me ${i}`);for(const{Id:i,Name:r}of o)await(0,H.FA)(t,i,s)===void 0&&a.push(`the container ${r.slice(1)}`);if(a.length!==0)throw new E.fK(`Another program has re\
moved what was restored: ${a.join(", ")}`,{hint:"Try again when no docker prune runs"})}f(Xn,"checkStillThere");var Hn=w(72209),Ot=w(13785),Gn=w(11959);async function Jn(t,{
config:e,project:n,asOther:o,obstacles:s,c:a}){for(const[i,{container_name:r}]of Object.entries(e.services)){if(r===void 0||o)continue;const c=await(0,H.FA)(t,r,
a);c===void 0||c.Config.Labels?.[Z.k.project]===n||s.add(E.fK,`The service ${i} needs the container name '${r}', which another container has`,`Rename it with \`d\
ocker rename ${r} <other>\`, or restore with --as <project>`)}}f(Jn,"checkNames");async function Qn(t,{images:e,obstacles:n,c:o}){const s=await t.info(o);for(const{
name:a,layers:i}of e){const r=(0,Gn.DI)(i.length,s,`The image of ${a} has`);r!==void 0&&n.add(E.Wt,r.message,r.hint)}}f(Qn,"checkDepth");async function _n(t,{config:e,
services:n,made:o,obstacles:s,c:a}){const i=n.map(u=>e.services[u]),r=new Set(i.flatMap(u=>Object.keys(u?.networks??{}))),c=new Set((await(0,jt.og)(t,{},a)).map(
({Name:u})=>u));for(const[u,d]of Object.entries(e.networks??{}))d?.external!==!0||!r.has(u)||c.has(d.name)||s.add(E.m_,`The project needs the network '${d.name}\
', which is external and does not exist`,`Make it with \`docker network create ${d.name}\``);const l=new Set(i.flatMap(u=>(u?.volumes??[]).flatMap(({type:d,source:g})=>d===
"volume"?[g]:[])));for(const[u,d]of Object.entries(e.volumes??{}))d?.external!==!0||!l.has(u)||o.has(u)||await(0,he.y6)(t,d.name,a)===void 0&&s.add(E.m_,`The pr\
oject needs the volume '${d.name}', which is external, does not exist, and is not in the snapshot`,`Make it with \`docker volume create ${d.name}\``)}f(_n,"chec\
kExternals");async function qn(t,{directory:e,files:n,project:o,obstacles:s,c:a}){const r=(await(0,H.XT)(t,{label:[`${Z.k.directory}=${e}`]},a)).filter(({Labels:c})=>{
const l=(c?.[Z.k.files]??"").split(",").map(u=>(0,m.resolve)(e,u));return c?.[Z.k.project]!==o&&l.some(u=>n.includes(u))});for(const c of new Set(r.map(({Labels:l})=>l?.[Z.
k.project]??"")))s.add(E.fK,`The project '${c}' runs from the same Compose files in ${e}: an override for '${o}' would give it the data of '${o}'`,`Restore into\
 a folder of its own with --as <project>, or take the other away first: docker compose -p ${c} down`)}f(qn,"checkTwins");function eo({config:t,warnings:e,document:n,
obstacles:o},s){const a=n.unset===void 0?[]:me(e).filter(i=>!n.unset?.includes(i));for(const i of a)o.add(E.dz,`The variable ${i} of the Compose files had a val\
ue when the project was captured, and has none here`,Mt);for(const i of e)me([i]).some(r=>a.includes(r))||s.log.warn(`Compose: ${i}`);if(!(a.length>0))for(const{
name:i,variables:r=[]}of n.services){const c=t.services[i]?.environment??{},l=r.filter(d=>!c[d]);if(l.length===0)continue;const u=l.length>1?"variables":"variab\
le";o.add(E.dz,`The ${u} ${l.join(", ")} of the service ${i} had a value when it was captured, and would be empty now`,Mt)}}f(eo,"checkValues");const Mt="Set it\
 in this shell, or write it into .env";function qe(t,e){if(/^[A-Za-z0-9_./:@%+,-]*$/.test(e))return`${t}=${e}`;if(!/['\\]/.test(e))return`${t}='${e}'`;const n={
"\n":"\\n","\r":"\\r",'"':'\\"',$:"\\$","\\":"\\\\"};return`${t}="${e.replace(/[\n\r"$\\]/g,o=>n[o]??o)}"`}f(qe,"envLine");const et=20;async function to({document:t,
file:e},n,o){const s=[];for(const{path:r,stored:c,mode:l}of[...t.files,...t.more_files])c!==void 0&&s.push({path:(0,m.join)(n,r),bytes:await e(c),mode:l});const a=new Set(
[".env",...t.variable_files??[]]);for(const{path:r,stored:c,names:l,mode:u}of t.env_files){const d=(0,m.join)(n,r);if(c!==void 0){s.push({path:d,bytes:await e(c),
mode:u});continue}if(await(0,C.yR)(d)!==void 0)continue;const g=await(0,C.yR)((0,m.join)(t.directory,r));if(g!==void 0)s.push({path:d,bytes:Buffer.from(g),mode:384});else if(l===
void 0)i(d,"and the snapshot keeps no secrets");else if(l.some(b=>process.env[b]===void 0)){const b=l.length>et?` and ${l.length-et} more`:"";i(d,`and the snaps\
hot keeps only the names of its variables: ${l.slice(0,et).join(", ")}${b}`)}else if(!a.has(r)){const b=l.map(v=>`${qe(v,process.env[v]??"")}
`);s.push({path:d,bytes:Buffer.from(b.join("")),mode:384})}}for(const r of t.outside){const c=(0,m.resolve)(n,r);await(0,C.yR)(c)===void 0&&o.add(E.dz,`${c} is \
missing: the project names it as ${r}, outside its own folder, so the snapshot does not have it`,`Put it there, or restore in another folder: the project goes t\
o ${n}`)}return s;function i(r,c){o.add(E.dz,`${r} is missing, ${c}`,"Write it, set its variables in this shell, or capture with --include-env next time")}}f(to,
"filesToWrite");class no{static{f(this,"Obstacles")}#e=[];add(e,n,o){this.#e.some(s=>s.message===n)||this.#e.push({kind:e,message:n,hint:o})}refuse(){const[e,...n]=this.#e;
if(e===void 0)return;const o=[...new Set(this.#e.map(({hint:i})=>i))];if(n.length===0)throw new e.kind(e.message,{hint:e.hint});const s=n.every(i=>i.kind===e.kind)?
e.kind:E.fK,a=this.#e.map(({message:i},r)=>`(${r+1}) ${i}`).join("; ");throw new s(`${this.#e.length} things are in the way of the restore: ${a}`,{hint:o.join("\
; ")})}}var oo=function(t,e,n){if(e!=null){if(typeof e!="object"&&typeof e!="function")throw new TypeError("Object expected.");var o,s;if(n){if(!Symbol.asyncDispose)
throw new TypeError("Symbol.asyncDispose is not defined.");o=e[Symbol.asyncDispose]}if(o===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not\
 defined.");o=e[Symbol.dispose],n&&(s=o)}if(typeof o!="function")throw new TypeError("Object not disposable.");s&&(o=f(function(){try{s.call(this)}catch(a){return Promise.
reject(a)}},"dispose")),t.stack.push({value:e,dispose:o,async:n})}else n&&t.stack.push({async:!0});return e},so=(function(t){return function(e){function n(i){e.
error=e.hasError?new t(i,e.error,"An error was suppressed during disposal."):i,e.hasError=!0}f(n,"fail");var o,s=0;function a(){for(;o=e.stack.pop();)try{if(!o.
async&&s===1)return s=0,e.stack.push(o),Promise.resolve().then(a);if(o.dispose){var i=o.dispose.call(o.value);if(o.async)return s|=2,Promise.resolve(i).then(a,function(r){
return n(r),a()})}else s|=1}catch(r){n(r)}if(s===1)return e.hasError?Promise.reject(e.error):Promise.resolve();if(e.hasError)throw e.error}return f(a,"next"),a()}})(
typeof SuppressedError=="function"?SuppressedError:function(t,e,n){var o=new Error(n);return o.name="SuppressedError",o.error=t,o.suppressed=e,o});const ao="com\
pose.override.yaml",io="compose.vm-snapshot.yaml",St="# Written by vm snapshot restore",ro=new RegExp(`\\n?${St}[^\\n]*\\n(?:COMPOSE_FILE=[^\\n]*\\n)?(?:COMPOSE_PRO\
JECT_NAME=[^\\n]*\\n)?$`);async function co(t,{document:e,directory:n,project:o,files:s},a){const i=(0,m.join)(n,fo(e)),r=s.find(O=>O.path===i)?.bytes,c=r===void 0?
await(0,C.yR)(i):Buffer.from(r).toString(),l=(c??"").replace(ro,""),u=await mo(t,l,a),d=e.files.map(O=>O.path),g=!u.has("COMPOSE_FILE")&&lo(d,await uo(n,d)),b=g?
ao:io,v=u.get("COMPOSE_PROJECT_NAME"),h=u.get("COMPOSE_PATH_SEPARATOR")||":",$=g?[]:[qe("COMPOSE_FILE",[...d,b].join(h))],M=v===void 0||v===o?[]:[qe("COMPOSE_PR\
OJECT_NAME",o)],p=l===""||l.endsWith(`
`)?l:`${l}
`,j=f(O=>{const T=O.length===0?l:`${p}${St}: it keeps the project at the snapshot
${O.join(`
`)}
`;return T===(c??"")||T===""&&c===void 0?[]:[{path:i,bytes:Buffer.from(T)}]},"saying");return{path:(0,m.join)(n,b),variables:j([...$,...M]),ownVariables:j(M)}}f(
co,"placeOverride");function fo({variable_files:t=[]}){return t.findLast(e=>!(0,m.relative)(".",e).startsWith("..")&&!e.startsWith("/"))??".env"}f(fo,"variableF\
ile");function lo(t,e){const[n,...o]=t;return o.length===0&&n!==void 0&&C.Yc.includes(n)&&e.length===0}f(lo,"findsByItself");async function uo(t,e){const n=[];for(const o of[
...C.Yc,...C.Fk]){if(e.includes(o))continue;const s=await(0,C.yR)((0,m.join)(t,o));s!==void 0&&!(0,De.M)(s)&&n.push(o)}return n}f(uo,"otherDefaults");async function mo({
endpoint:t},e,n){const o={stack:[],error:void 0,hasError:!1};try{if(!e.includes("COMPOSE_"))return new Map;const s=oo(o,await(0,fe.k)(),!0),a=(0,m.join)(s.path,
"variables");return await(0,wt.CD)(`Cannot write ${a}`,()=>(0,X.writeFile)(a,e,{mode:384})),(await(0,Ve.P)({endpoint:t,directory:s.path},[a],n))[0]??new Map}catch(s){
o.error=s,o.hasError=!0}finally{const s=so(o);s&&await s}}f(mo,"place_override_variablesOf");var ho=w(5189);async function po(t,{project:e,old:n,wishes:o,document:s},a){
const{endpoint:i}=t,r={endpoint:i,signal:a.signal},c=(0,m.resolve)(o.directory),l=await je(()=>(0,C.XA)(c,r)),u=l===void 0?void 0:(await tt(t,l,a))?.name,d=l?.root===
s.directory&&(u===void 0||u===s.folder_name&&o.as===void 0);if(l!==void 0&&(u===e||d))return l.root;const g=await je(()=>(0,Z.h)((0,k.Ul)(n),{...r,here:l,warn:f(
()=>{},"warn")}));if(g!==void 0&&g.files.length>0)return g.root;if(o.as!==void 0){const b=(0,m.join)(c,o.as),v=await je(()=>(0,C.L9)(b,r));if(v===void 0||(await tt(
t,v,a))?.name===e)return b;throw new E.fK(`The folder ${b} holds another project`,{hint:"Move it away, or choose another name with --as"})}if(l===void 0)return c;
throw new E.fK(`The folder ${l.root} holds the project '${u??"unknown"}', the snapshot is of '${e}'`,{hint:`Go to the folder of '${e}' or to an empty one, or re\
store it under another name with --as <project>`})}f(po,"targetFolder");async function wo(t,e,n){const o=await je(()=>(0,C.L9)(e,{endpoint:t.endpoint,signal:n.signal}));
return o===void 0?void 0:await tt(t,o,n)}f(wo,"configIn");async function tt({endpoint:t},{directory:e,files:n,envFiles:o},s){return await je(async()=>(await(0,Ee.
Xg)({endpoint:t,directory:e,files:n,envFiles:o},s)).config)}f(tt,"configOf");async function je(t){try{return await t()}catch(e){if(e instanceof E.dz||e instanceof
E.m_)return;throw e}}f(je,"lenient");async function go(t,e,{wishes:n,stamp:o,c:s}){const{document:a}=e,i=n.as??a.name,r=i!==a.name,c=new no,l=await(0,k.Mz)(t,i,
s),u=await po(t,{project:i,old:l,wishes:n,document:a},s),d=await to(e,u,c);c.refuse();const{config:g,warnings:b,scope:v}=await Je(t,{document:a,files:d,project:i,
directory:u},s);eo({config:g,document:a,warnings:b,obstacles:c},s);const h=await z();await $o(t,a.volumes.reduce((I,{name:B})=>I+(e.volume(B)?.size??0),0),s);const $=await co(
t,{document:a,directory:u,project:i,files:d},s),M=await wo(t,u,s),p=await Rt(t,e,{project:i,stamp:o,now:M?.name===i?M:void 0,c:s}),j=new Set(p.flatMap(({of:I,stays:B})=>I.
key===void 0||B?[]:[I.key]));await _n(t,{config:g,services:vo(a),made:j,obstacles:c,c:s}),c.refuse();const O=await Ct(t,{project:i,now:M,old:l},s),T=Dt(e),x=(0,m.
join)(u,a.base??"");return{project:i,directory:u,asOther:r||u!==a.directory,config:g,compose:{endpoint:t.endpoint,directory:x,project:i,files:[...a.files.map(({
path:I})=>(0,m.join)(u,I)),$.path],envFiles:await gt(a,u,[...d,...$.variables])},scope:v,old:l,oldVolumes:T?O:O.filter(I=>!(0,k.ok)(I)&&!p.some(B=>B.stays&&B.name===
I)),orphaned:T?[]:O.filter(k.ok),volumes:p,takenPorts:new Set(r?h.keys():[]),files:D($.variables),override:$.path,unpinned:D($.ownVariables)};function D(I){return[
...d.filter(({path:B})=>!I.some(te=>te.path===B)),...I]}async function z(){await Qn(t,{images:e.images,obstacles:c,c:s}),await Jn(t,{config:g,project:i,asOther:r,
obstacles:c,c:s}),await qn(t,{directory:(0,m.join)(u,a.base??""),files:a.files.map(({path:K})=>(0,m.join)(u,K)),project:i,obstacles:c,c:s});const I=Map.groupBy(
a.containers,({service:K})=>K),B=await(0,ho.p_)(t,g,{project:i,counts:new Map([...I].map(([K,J])=>[K,J.length])),c:s}),te=new Set(a.containers.filter(Ce).map(({
service:K})=>K));for(const[K,{service:J,holder:Oe}]of r?[]:B){if(!te.has(J))continue;c.add(E.fK,`The service ${J} needs the port ${K}, which ${Oe} has`,"Free it\
, or restore beside it with --as <project>, which takes free ports")}return B}}f(go,"planRestore");function yo(t){if(!/^[a-z0-9][a-z0-9_-]*$/.test(t))throw new E.
dz(`'${t}' is no name of a Compose project`,{hint:"Use lower-case letters, digits, dashes and underscores"})}f(yo,"checkProjectName");function Ce({state:t}){return t===
"running"||t==="paused"}f(Ce,"ranWhenCaptured");function vo({containers:t}){return[...new Set(t.map(({service:e})=>e))]}f(vo,"captured");async function $o(t,e,n){
const{DockerRootDir:o}=await t.info(n);if(o===void 0||t.endpoint.kind!=="unix")return;const s=await(0,X.statfs)(o).catch(()=>{}),a=s===void 0?void 0:s.bavail*s.
bsize;if(!(a===void 0||a>=e))throw new E._p(`The volumes need ${(0,Ot.z3)(e)}, and ${(0,Ot.z3)(a)} are free where Docker keeps its data`,{hint:"Free space there\
, e.g. with `docker system prune`"})}f($o,"checkSpace");function bo(t,e){return t.volumes.flatMap(({of:n,name:o,natural:s,plain:a,stays:i})=>{if(i)return e.log.
warn(`the snapshot came without the contents of ${n.name}: the volume ${o} stays as it is`),[];const r=n.external?{[it]:t.project}:{[k.kg.project]:t.project,[k.
kg.volume]:n.key??""},c=Object.entries(n.labels).filter(([l])=>!/^(com\.docker\.compose|vm-snapshot)\./.test(l));return a&&e.log.warn(`the volume ${n.name} lay \
on a device (${n.driver_opts.device}): it becomes a volume of Docker's own`),[{name:o,driver:a?"local":n.driver,options:a?{}:n.driver_opts,labels:{...Object.fromEntries(
c),...r,[at]:s}}]})}f(bo,"restore_volumes_newVolumes");async function Eo({volumes:t},e){for(const{of:n,name:o,stays:s}of t)s||await xt(o,n.name,e)}f(Eo,"fillVol\
umes");async function xt(t,e,{parts:n,blobs:o,tars:s,c:a}){const i=n.volume(e);if(i===void 0)return a.log.warn(`the snapshot came without the contents of ${e}: \
the volume ${t} is empty`);const r=a.progress.start(`Restoring volume ${e}`,i.size);try{const c=await s.way(t);c.lossless||a.log.warn(`the volume ${t} is filled\
 through Docker's archive call: ACLs, holes and the mode of its top folder are lost`),await c.write(o.open(i,{onBytes:f(l=>r.add(l),"onBytes")}),a)}finally{r.done()}}
f(xt,"fillVolume");async function jo(t,e){if(t.kind!=="compose")throw new E.Wt(`The snapshot '${t.snapshot_name}' holds no Compose project but a ${t.kind}`);const n=(0,$t.
C)(t,e),o=Pe(await n.file(W)),s=new Set(t.services.map(({name:i})=>i)),a=o.containers.find(({image:i})=>!s.has(i));if(a!==void 0)throw new E.cs(`The snapshot ha\
s no image '${a.image}', which its service ${a.service} needs`);return{document:o,images:t.services,...n}}f(jo,"openParts");function Oo({services:t},e){const n=new Set(
e),o=[];for(;n.size>0;){const s=f(r=>Object.keys(t[r]?.depends_on??{}).filter(c=>c!==r),"needs"),a=[...n].filter(r=>!s(r).some(c=>n.has(c))),i=a.length>0?a:[...n];
for(const r of i)n.delete(r);o.push(i)}return o}f(Oo,"startBatches");function Mo({services:t},e){const n=e.flatMap(o=>Object.entries(t[o]?.depends_on??{}).flatMap(
([s,{condition:a}])=>a==="service_healthy"?[s]:[]));return[...new Set(n)]}f(Mo,"awaitedBy");var Pt=w(2202);const kt=3e5,nt={interval:3e4,timeout:3e4,retries:3};
function So({health:t,restarting:e}){return e?"any":t==="unhealthy"?"run":t==="starting"?"settle":"healthy"}f(So,"expectationOf");function xo({State:t},e){const{
Status:n,ExitCode:o=0,Health:s}=t;if(e==="any")return"good";if(n==="exited"||n==="dead")return o===0?"good":{failed:`has exited (${o})`};if(n!=="running"&&n!=="\
paused")return"wait";const a=s?.Status;return e==="run"||a===void 0||a==="healthy"||a==="none"?"good":a==="starting"?"wait":e==="healthy"?{failed:"is unhealthy"}:
"good"}f(xo,"judge");function Po({healthcheck:t}){if(!t||t.disable)return kt;const e=ot(t.interval)??nt.interval,n=ot(t.timeout)??nt.timeout,o=(ot(t.start_period)??
0)+(e+n)*((t.retries??nt.retries)+1);return Math.max(kt,o)}f(Po,"waitLimit");function ot(t){if(t!==void 0)try{return(0,Pt.E9)(t,"30s")}catch{return}}f(ot,"milli\
seconds");async function ko(t,{config:e,compose:n,scope:o},{containers:s,c:a}){const i=s.map(k.z5).filter(l=>Io(e.services[l]??{})),c=s.filter(l=>!i.includes((0,k.
z5)(l))).map(l=>(0,H.aO)(t,l.Id,{to:"start",name:l.Name.slice(1),signal:a.signal}));i.length>0&&c.push((0,Ee.Fp)(n,[...new Set(i)],{signal:a.signal,scope:o}));for(const l of await Promise.
allSettled(c))if(l.status==="rejected")throw l.reason}f(ko,"startBatch");function Io({configs:t,secrets:e,post_start:n}){return[t,e,n].some(o=>(o??[]).length>0)}
f(Io,"needsCompose");const Ao=256*1024,To=300,Le=8;async function zo(t,{Id:e,Name:n,Config:o},{lines:s,signal:a}){const i={stdout:!0,stderr:!0,tail:String(s)},r=`\
read the log of ${n.slice(1)}`,c=[];let l=0;try{for await(const d of t.bytes({method:"GET",path:`/containers/${e}/logs`,query:i,what:r,signal:a}))if(c.push(d),l+=
d.length,l>Ao)break}catch{return[]}const u=Buffer.concat(c);return It("Tty"in o&&o.Tty===!0?u.toString("utf8"):Do(u)).slice(-s)}f(zo,"lastLogLines");function It(t){
return t.replace(/\u001b\[[0-9;?]*[A-Za-z]/g,"").replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g," ").split(`
`).map(n=>n.trimEnd().slice(0,To)).filter(n=>n.trim()!=="")}f(It,"readableLines");function Do(t){const e=[];for(let n=0;n+Le<=t.length;){const o=t.readUInt32BE(
n+4);e.push(t.subarray(n+Le,n+Le+o)),n+=Le+o}return Buffer.concat(e).toString("utf8")}f(Do,"textOf");const Ro=250,Co=1e3,At=10;async function Tt(t,e,n){const o=performance.
now(),s=new Map;let a=e.filter(({expected:i})=>i!=="any");for(;a.length>0;){n.signal.throwIfAborted();const i=[];for(const r of a){const c=await(0,H.FA)(t,r.id,
n);if(c===void 0)throw new E.Qd(`The container ${r.id.slice(0,12)} was removed while it was waited for`);const l=xo(c,r.expected);if(typeof l=="object")throw await zt(
t,c,{why:l.failed,c:n});if(!(l==="good"&&Lo(c,{good:s,id:r.id}))){if(l==="wait"&&s.delete(r.id),l==="wait"&&performance.now()-o>r.limit){const u=`${No(c)} after\
 ${(0,Pt.Xo)(Math.round(r.limit/1e3))}`;if(r.expected!=="settle")throw await zt(t,c,{why:u,c:n});n.log.warn(`${c.Name.slice(1)} ${u}: it was starting when it wa\
s captured, too`);continue}i.push(r)}}a=i,a.length>0&&await(0,se.setTimeout)(Ro,void 0,{signal:n.signal}).catch(()=>n.signal.throwIfAborted())}}f(Tt,"waitUntilU\
p");function Lo({State:t},{good:e,id:n}){if(t.Status!=="running"||t.Health?.Status==="healthy")return!0;const o=e.get(n)??performance.now();return e.set(n,o),performance.
now()-o>=Co}f(Lo,"isSteady");function No({State:t}){return t.Status==="restarting"?"ends and is started again and again":t.Health?.Status==="starting"?"is not h\
ealthy":`is ${t.Status}`}f(No,"wait_until_up_stateOf");async function zt(t,e,{why:n,c:o}){const s=e.Name.slice(1),a=await zo(t,e,{lines:At,signal:o.signal});for(const u of a)
o.log.warn(`${s}: ${u}`);const i=e.State.Health?.Log?.at(-1),r=i===void 0?[]:It(i.Output??"").slice(-At),c=i===void 0?"":`, its health check ended with ${i.ExitCode}`;
for(const u of r)o.log.warn(`${s}, health check: ${u}`);const l=r.at(-1)??a.at(-1);return new E.Qd(`The container ${s} ${n}${c}${l===void 0?"":`: ${l}`}`,{hint:"\
Its last lines are above. --no-wait restores without waiting, --wait-timeout 20m waits longer; with --as <project> it can be looked at beside this one"})}f(zt,"\
failure");async function Yo(t,e,{names:n,onMade:o,wait:s,...a}){const{project:i,compose:r,config:c,scope:l}=e,{parts:u,c:d}=a,g=new Map,b=u.document.containers.
filter(({service:p})=>p in c.services),v=[...new Set(b.map(({service:p})=>p))];if(v.length===0)return g;await(0,Ee.Vs)(r,v,{...d,scope:l});const h=Ne(await(0,k.
Mz)(t,i,d),b);for(const{now:p,was:j}of h){const O=b.find(({service:x,number:D})=>x===j.service&&D===1),T=n.get(j.image)?.reference;O===void 0||T===void 0||n.get(
O.image)?.reference===T||await Bo(t,p,{image:T,c:d})}for(const{now:p,was:j}of Ne(await(0,k.Mz)(t,i,d),b))for(const{volume:O,target:T}of j.mounts){const x=p.Mounts.
find(({Type:D,Destination:z})=>D==="volume"&&z===T)?.Name;O===void 0||x===void 0||!(0,k.ok)(x)||g.get(O)===x||(await xt(x,O,a),g.set(O,x))}await o(await(0,k.Mz)(
t,i,d)),await M();const $=Ne(await(0,k.Mz)(t,i,d),b);for(const{now:p,was:j}of $)!Ce(j)&&p.State.Status==="running"&&await(0,H.SI)(t,p.Id,d);await(0,$e.CQ)(t,$.filter(
({was:p})=>Ce(p)).map(({now:p})=>p),d);for(const{now:p,was:j}of $)j.state==="paused"&&await(0,H.aO)(t,p.Id,{to:"pause",signal:d.signal});return g;async function M(){
const p=performance.now(),j=Ne(await(0,k.Mz)(t,i,d),b).filter(({was:D})=>Ce(D)),O=f(D=>j.flatMap(({now:z,was:I})=>D.includes(I.service)?[{id:z.Id,expected:So(I),
limit:T(I.service)}]:[]),"awaited"),T=f(D=>s.timeout===void 0?Po(c.services[D]??{}):s.timeout-(performance.now()-p),"limitOf"),x=[...new Set(j.map(({was:D})=>D.
service))];for(const D of Oo(c,x))s.none||await Tt(t,O(Mo(c,D)),d),await ko(t,e,{containers:j.filter(({was:z})=>D.includes(z.service)).map(({now:z})=>z),c:d});s.
none||await Tt(t,O(x),d)}}f(Yo,"startProject");function Ne(t,e){const n=Map.groupBy(t,k.z5);return e.flatMap(o=>{const s=n.get(o.service)?.[o.number-1];return s===
void 0?[]:[{now:s,was:o}]})}f(Ne,"pair");async function Bo(t,e,{image:n,c:o}){await(0,H.ze)(t,e.Id,o),await(0,_e.jC)(t,e,{name:e.Name.slice(1),image:n,signal:o.
signal})}f(Bo,"changeImage");var Fo=w(47151),Wo=function(t,e,n){if(e!=null){if(typeof e!="object"&&typeof e!="function")throw new TypeError("Object expected.");
var o,s;if(n){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");o=e[Symbol.asyncDispose]}if(o===void 0){if(!Symbol.dispose)throw new TypeError(
"Symbol.dispose is not defined.");o=e[Symbol.dispose],n&&(s=o)}if(typeof o!="function")throw new TypeError("Object not disposable.");s&&(o=f(function(){try{s.call(
this)}catch(a){return Promise.reject(a)}},"dispose")),t.stack.push({value:e,dispose:o,async:n})}else n&&t.stack.push({async:!0});return e},Ko=(function(t){return function(e){
function n(i){e.error=e.hasError?new t(i,e.error,"An error was suppressed during disposal."):i,e.hasError=!0}f(n,"fail");var o,s=0;function a(){for(;o=e.stack.pop();)
try{if(!o.async&&s===1)return s=0,e.stack.push(o),Promise.resolve().then(a);if(o.dispose){var i=o.dispose.call(o.value);if(o.async)return s|=2,Promise.resolve(i).
then(a,function(r){return n(r),a()})}else s|=1}catch(r){n(r)}if(s===1)return e.hasError?Promise.reject(e.error):Promise.resolve();if(e.hasError)throw e.error}return f(
a,"next"),a()}})(typeof SuppressedError=="function"?SuppressedError:function(t,e,n){var o=new Error(n);return o.name="SuppressedError",o.error=t,o.suppressed=e,
o});async function Uo(t,{snapshot:e,blobs:n,options:o,c:s}){const a={stack:[],error:void 0,hasError:!1};try{let A=function(){const{directory:y}=r.document,P=i.endpoint.
kind==="unix",R=P?(0,ee.wx)(e,{captured:y,directory:g.directory,elsewhere:o.bindMounts}):[];for(const{path:L}of e.bind_mounts??[]){if(R.some(({of:Me})=>Me.path===
L))continue;const G=P?"--bind-mounts <folder> puts it below a folder of yours":"Docker runs on another machine";s.log.warn(`what ${L} held was captured, and is \
not restored: ${G}`)}return R};f(A,"bindsHere");const i=await(0,ge.Z)(s),r=await jo(e,n),c=o.as??r.document.name;yo(c);const l=Wo(a,await(0,q.RT)(i,c,{c:s}),!0),
u=await(0,q.lj)(i,{locked:c,c:s});for(const y of u)s.log.warn(`${(0,q.l4)(y)}; this restore takes its place`);const d=new Date().toISOString().replace(/\D/g,"").
slice(0,14),g=await go(i,r,{wishes:o,stamp:d,c:s}),b=Xo(e,o.ref),v=A(),{plan:h,...$}=await Nn(i,g,{parts:r,placed:v,names:b,label:(0,vt.SN)(o.ref),c:s});for(const y of $.
shared)s.log.warn(y);const M=[...h.files,$.pins,...await(0,we.kh)(h.directory)],p=await(0,we.CF)(M),j=(0,m.join)(h.directory,".vm-snapshot",d),O=[...new Set([...h.
oldVolumes,...u.flatMap(Kn)])];await o.confirm(Go({...h,oldVolumes:O},{files:await(0,we.Bq)(p),bindMounts:await(0,ee.jE)(v)}));const T=bo(h,s),x={id:`${d}-${(0,Ze.
randomBytes)(4).toString("hex")}`,project:h.project,snapshot:(0,vt.SN)(o.ref),at:"",machine:(0,En.hostname)(),directory:h.directory,phase:"bringing",old:h.old.map(
y=>({info:y})),oldNetworks:(await(0,Fo.Nd)(i,h.project,s)).map(({Id:y})=>y),networks:await Un(i,h,s),newImages:[],newVolumes:T.map(({name:y})=>y),expected:Vn(h,
r),files:[],moves:[],staging:[],newFolders:await(0,we.KY)([...p.flatMap(({path:y})=>[y,(0,m.join)(j,(0,m.relative)(h.directory,y))]),...Zn(h,i).map(y=>(0,m.join)(
y,"any"))]),keptImages:[],keptContainers:[],oldVolumes:o.keepPrevious?[]:O},D=[...new Set([...h.oldVolumes,...h.old.flatMap(Wn)])].filter(y=>!x.newVolumes.includes(
y)),z=await(0,Hn.S)(i,x,{volumes:[...D.map(y=>({name:y})),...T],c:s}),I=(0,F.r)(i,{label:{[oe.eq]:(0,ae.Pg)()},c:s});let B=[],te=new Map;try{await Oe(),await Vo(
z.hold([...b.values()].map(({reference:y})=>y)),Eo(h,{parts:r,blobs:n,tars:I,c:s})),await(0,ee.p1)(v,{parts:r,blobs:n,tars:I,stamp:d,entry:x,journal:z,c:s}),await kn(
i,z,s),await(0,ee.IQ)(v,{...Zo(h,r),tars:I,stamp:d,entry:x,journal:z,c:s}),v.length>0&&await(0,ee.g$)(h.directory,M.map(({path:y})=>y)),await(0,we.sk)(await(0,we.
CF)(M),{directory:h.directory,kept:j,onFile:f(async y=>{x.files.push(y),await z.write()},"onFile")}),te=await Yo(i,h,{parts:r,blobs:n,tars:I,names:b,onMade:J,wait:o.
wait??{},c:s}),o.keepPrevious&&await Jo(i,z,{stamp:d,c:s}),await Xn(i,x,{made:B,c:s})}catch(y){throw await(0,pt.k)(i,z,{error:y,c:s})}await Qo(i,z,{keep:o.keepPrevious,
earlier:u,c:s}),await Pn(h.directory,s);for(const{path:y,base:P,backup:R}of x.moves)R!==void 0&&P!==h.directory&&s.log.warn(`what was in ${y} is kept in ${R}`);
for(const y of $.notes)s.log.info(y);const K=await(0,k.Mz)(i,h.project,s);return{project:h.project,directory:h.directory,containers:K.map(({Name:y})=>y.slice(1)),
volumes:{...Object.fromEntries(h.volumes.map(({of:y,name:P})=>[y.name,P])),...Object.fromEntries(te)},bindMounts:Object.fromEntries(v.map(({of:y,target:P})=>[y.
path,P])),override:h.override,previousFiles:[...x.files,...x.moves].some(({backup:y})=>y?.startsWith(`${j}/`))?j:void 0,previous:{containers:x.keptContainers,volumes:o.
keepPrevious?h.oldVolumes:[]}};async function J(y){B=y,x.phase="starting",await z.write()}async function Oe(){const y=new Map([...b].toReversed().map(([P,{ref:R,
reference:L}])=>[L,{name:P,ref:R}]));for(const[P,{name:R,ref:L}]of y)await Ho(i,P,s)||x.newImages.push(P),await z.write(),await t.restore((0,$t.j)(e,R),n,{ref:L,
tags:[],force:!1,via:"auto"},s)}}catch(i){a.error=i,a.hasError=!0}finally{const i=Ko(a);i&&await i}}f(Uo,"restoreProject");async function Vo(...t){for(const e of await Promise.
allSettled(t))if(e.status==="rejected")throw e.reason}f(Vo,"together");function Zo({directory:t,files:e,override:n},{document:o}){const s=o.env_files.filter(({stored:i})=>i===
void 0).map(({path:i})=>(0,m.join)(t,i));return{stays:[...e.map(({path:i})=>i),n,(0,m.join)(t,".env"),...s].map(i=>(0,m.relative)(t,i)).filter(i=>!i.includes("/")),
carried:s}}f(Zo,"ownFiles");function Xo(t,{project:e,name:n}){const o=new Map(t.services.toReversed().map(({name:s,image_digest:a})=>[a,s]));return new Map(t.services.
map(({name:s,image_digest:a})=>{const i={project:e,name:`${`${o.get(a)}-${n}`.slice(0,100)}-${(0,jn.ZD)(a).slice(0,12)}`};return[s,{ref:i,reference:(0,On.y)(i,"\
base")}]}))}f(Xo,"imageNames");async function Ho(t,e,n){try{return await t.inspectImage(e,n),!0}catch(o){if(o instanceof E.m_)return!1;throw o}}f(Ho,"isThere");
function Go({project:t,old:e,oldVolumes:n},{files:o,bindMounts:s}){return{project:t,containers:e.map(({Name:a})=>a.slice(1)),volumes:n,files:o,bindMounts:s}}f(Go,
"replacedBy");async function Jo(t,{entry:e,write:n},{stamp:o,c:s}){const a=new Map;for(const{info:i,image:r}of(0,_e.fc)(e.old,({info:c})=>c)){const c=`${i.Name.
slice(1)}-before-${o}`;e.keptContainers.push(c),await n();const l=Object.entries(i.Config.Labels??{}).filter(([d])=>!d.startsWith("com.docker.compose.")),u={name:c,
image:r??i.Image,labels:Object.fromEntries(l),again:a,signal:s.signal};a.set(i.Id,await(0,_e.jC)(t,i,u))}}f(Jo,"keepContainers");async function Qo(t,e,{keep:n,earlier:o,
c:s}){const{entry:a}=e;a.phase="done";const i=o.flatMap(c=>c.journal?.entry.keptImages??[]);n||a.keptImages.push(...await _o(t,a,s),...i),await e.write();const r={
volumes:[],images:[]};for(const c of o)await(c.journal?.end(r,s)??(0,Mn.B$)(t,c.container));await(0,ee.CR)(a,{tars:(0,F.r)(t,{label:{[oe.eq]:(0,ae.Pg)()},c:s}),
c:s}),await e.end({volumes:a.oldVolumes,images:a.keptImages},s)}f(Qo,"settle");async function _o(t,{old:e},n){const o=new Set;for(const{info:s}of e){const a=await t.
inspectImage(s.Image,n).catch(()=>{});for(const i of a?.RepoTags??[])i.startsWith(`${bt.t0}/`)&&o.add(i)}return[...o]}f(_o,"keptNames");function qo(t){return{name:"\
compose",probe:f(e=>t.probe(e),"probe"),capture:f((e,n,o)=>pn(t,e,{...n,c:o}),"capture"),restore:f((e,n,o,s)=>Uo(t,{snapshot:e,blobs:n,options:o,c:s}),"restore"),
describe:f((e,n,o,s)=>t.describe(e,n,o,s),"describe")}}f(qo,"composeProvider")}),64377:((Se,Q,w)=>{w.d(Q,{w$:f(()=>E,"w$")});var m=w(43759),se=w(26921);function E(F){
return m.G1(se.You,F)}f(E,"datetime");function ae(F){return core._isoDate(ZodISODate,F)}f(ae,"date");function ge(F){return core._isoTime(ZodISOTime,F)}f(ge,"tim\
e");function ye(F){return core._isoDuration(ZodISODuration,F)}f(ye,"duration")})};export{ss as id,as as ids,is as modules};
