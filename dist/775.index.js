var co=Object.defineProperty;var c=(ge,Z)=>co(ge,"name",{value:Z,configurable:!0});const lo=775,uo=[775],mo={52875:((ge,Z,p)=>{p.d(Z,{l:c(()=>d,"l"),w:c(()=>E,"w")});const d=4096;function E(G,te=d){return G.replaceAll(new RegExp("\\p{Cc}+","gu"),
"?").slice(0,te)}c(E,"plainText")}),13266:((ge,Z,p)=>{p.d(Z,{Bk:c(()=>ie,"Bk"),EU:c(()=>re,"EU"),Fi:c(()=>q,"Fi"),Ju:c(()=>oe,"Ju"),Ub:c(()=>F,"Ub"),Uf:c(()=>W,
"Uf"),Vz:c(()=>ze,"Vz"),_O:c(()=>T,"_O"),gM:c(()=>V,"gM"),gw:c(()=>C,"gw"),h_:c(()=>De,"h_"),hh:c(()=>ye,"hh"),op:c(()=>he,"op"),rc:c(()=>Ee,"rc")});var d=p(26921),
E=p(64377),G=p(52875),te=p(75558),me=p(42316);const ye="1.1",Y=["image","container","compose"],Q=1e4,W=1024,F=1024,C=256,q=1024,V=1e5,oe=1e3,ie=1e4,he=1e6,Fe=new RegExp(
"^\\P{Cc}*$","u"),S=/^[\P{Cc}\t\n]*$/u,Ie=/^[0-9a-f]{64}$/,ee=c(xe=>d.YjP().max(xe).regex(Fe,"control characters are not allowed"),"words"),U=ee(G.l),ve=d.YjP().
max(te.zB).regex(te.o_,"expected letters, digits, dot, underscore and dash, a letter or digit first"),J=d.aig().int().nonnegative().max(Number.MAX_SAFE_INTEGER),
N=d.YjP().regex(Ie,"expected 64 hex digits"),L=d.Uy$(["sha256:",d.YjP().regex(Ie)],{error:"expected sha256: and 64 hex digits"}),$e=d.YjP().max(64).regex(/^[a-z0-9]+\/[a-z0-9_]+(\/[a-z0-9.]+)?$/,
"expected os/arch or os/arch/variant"),be=d.YjP().max(512).regex(/^[A-Za-z0-9[][A-Za-z0-9._/:@[\]-]*$/,"expected an image reference"),it=d.Ikc({config:L,layers:d.
YOg(L).max(W),platform:$e,references:d.YOg(be).max(F)}),re=d.YjP().max(100).regex(/^[A-Za-z0-9_][A-Za-z0-9._-]*(\/[A-Za-z0-9_][A-Za-z0-9._-]*)*$/,"expected a re\
lative path of plain names"),We=d.Ikc({name:ve.max(80),image_tag:be,image_digest:L,image_file:re.optional(),layers:d.YOg(L).max(W),references:d.YOg(be).max(F),platform:$e.
optional()}),Se=d.Ikc({name:d.YjP().max(255).regex(/^[A-Za-z0-9][A-Za-z0-9_.-]+$/,"expected a volume's name"),digest:L,size_bytes:J,volume_file:re.optional()}),
Ue=d.Ikc({path:U.regex(/^\//,"expected an absolute path"),type:d.k5n(["folder","file"]),digest:L,size_bytes:J,bind_file:re.optional()}),Ae=d.g1P(ee(64),ee(256)).
refine(xe=>Object.keys(xe).length<=oe,`more than ${oe} entries`),z=d.YOg(d.Ikc({manager:ee(32),name:ee(512),version:ee(512)})),X=d.Ikc({commit:d.YjP().regex(/^[0-9a-f]{7,64}$/),
branch:U.nullable(),dirty:d.zMY()}),Te=d.Ikc({path:re,size:J,sha256:N}),pe=d.Ikc({digest:L,size:J,recipe:L.optional(),role:d.k5n(["config","layer","volume","met\
adata"]),path:re.optional()}),T=U,ze=ee(256),De=d.YjP().max(Q).regex(S,"control characters are not allowed"),Ee=d.Ikc({version:d.YjP().regex(/^\d{1,6}\.\d{1,6}$/,
"expected <major>.<minor>"),kind:d.k5n(Y),snapshot_name:ve,project_name:ve,is_global:d.zMY(),created_at:E.w$(),description:De,image_digest:L,platform:$e,size_bytes:J,
languages:Ae,tools:d.YOg(U).max(ie),services:d.YOg(We).min(1).max(C),volumes:d.YOg(Se).max(q),bind_mounts:d.YOg(Ue).max(q).optional(),left_out:d.YOg(U).max(2*q).
optional(),git:X.nullable(),source:d.Ikc({type:d.k5n(["built","captured","imported"]),from:U,build_seconds:d.aig().nonnegative().optional()}),imported:d.Ikc({from:U}).
optional(),trigger:d.k5n(me.N).optional(),context:T.optional(),run_id:ze.optional(),container:d.Ikc({id:N,name:ee(255),of:ee(255).optional()}).optional(),tool_version:U,
blobs:d.YOg(pe).max(V),packs:d.YOg(N).max(he).optional(),files:d.YOg(Te).max(V).optional()}),_e=Ee.extend({checksum:L})}),70775:((ge,Z,p)=>{p.r(Z),p.d(Z,{composeProvider:c(
()=>ao,"composeProvider")});var d=p(76760),E=p(75892),G=p(56690),te=p(40610),me=p(88405),ye=p(5064),Y=p(23236),Q=p(9694),W=p(89366),F=p(65703),C=p(97771),q=p(26414),
V=p(43805),oe=p(71169),ie=p(87271),he=p(50435),Fe=p(14324),S=p(26921),Ie=p(13266),ee=p(93211);const U="compose/project.json",ve=8<<20,J=S.YjP().max(4096),N=S.YjP().
min(1).max(255).regex(new RegExp("^\\P{Cc}+$","u")),L=1e4,$e=S.g1P(J,S.YjP()),be=S.YjP().min(1).max(1024).regex(new RegExp("^\\P{Cc}+$","u")).refine(t=>!t.startsWith(
"/")&&!t.split(/[\\/]/).some(e=>e===".."||e===".git"),"expected a path inside the project"),it=S.Ikc({target:J,volume:N.optional(),bind:J.optional(),read_only:S.
zMY()}),re=S.Ikc({service:N,number:S.aig().int().min(1).max(L),image:N,state:S.k5n(["running","paused","exited","created"]),restarting:S.zMY().optional(),exit_code:S.
aig().int().optional(),health:S.k5n(["healthy","unhealthy","starting"]).optional(),mounts:S.YOg(it).max(L)}),We=S.Ikc({name:N,key:N.optional(),external:S.zMY(),
driver:N,driver_opts:$e,labels:$e}),Se=S.Ikc({path:be,stored:Ie.EU.optional(),mode:S.aig().int().min(0).max(511).optional(),names:S.YOg(N).max(L).optional()}),Ue=S.
Ikc({version:S.euz(1),name:N,folder_name:N.optional(),directory:J,base:be.optional(),variable_files:S.YOg(J).max(100).optional(),files_named:S.zMY().optional(),
unset:S.YOg(N).max(L).optional(),files:S.YOg(Se).min(1).max(100),more_files:S.YOg(Se).max(1e3),env_files:S.YOg(Se).max(1e3),outside:S.YOg(J).max(1e3).default([]),
services:S.YOg(S.Ikc({name:N,image:N.optional(),variables:S.YOg(N).max(L).optional()})).max(L),containers:S.YOg(re).max(L),volumes:S.YOg(We).max(L)});function Ae(t){
if(t.length>ve)throw new E.cs(`${U} of the snapshot has more than ${ve} bytes`);let e;try{e=JSON.parse(Buffer.from(t).toString("utf8"))}catch(s){throw new E.cs(
`${U} of the snapshot is no JSON`,{cause:s})}const n=Ue.safeParse(e);if(n.success)return n.data;throw new E.cs(`${U} of the snapshot cannot be read: ${(0,ee.w)(
n.error.issues)}`)}c(Ae,"parseDocument");var z=p(1720),X=p(51455),Te=p(24746),pe=p(68986),T=p(22145),ze=function(t,e,n){if(e!=null){if(typeof e!="object"&&typeof e!=
"function")throw new TypeError("Object expected.");var s,o;if(n){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");s=e[Symbol.asyncDispose]}
if(s===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");s=e[Symbol.dispose],n&&(o=s)}if(typeof s!="function")throw new TypeError(
"Object not disposable.");o&&(s=c(function(){try{o.call(this)}catch(a){return Promise.reject(a)}},"dispose")),t.stack.push({value:e,dispose:s,async:n})}else n&&
t.stack.push({async:!0});return e},De=(function(t){return function(e){function n(i){e.error=e.hasError?new t(i,e.error,"An error was suppressed during disposal."):
i,e.hasError=!0}c(n,"fail");var s,o=0;function a(){for(;s=e.stack.pop();)try{if(!s.async&&o===1)return o=0,e.stack.push(s),Promise.resolve().then(a);if(s.dispose){
var i=s.dispose.call(s.value);if(s.async)return o|=2,Promise.resolve(i).then(a,function(r){return n(r),a()})}else o|=1}catch(r){n(r)}if(o===1)return e.hasError?
Promise.reject(e.error):Promise.resolve();if(e.hasError)throw e.error}return c(a,"next"),a()}})(typeof SuppressedError=="function"?SuppressedError:function(t,e,n){
var s=new Error(n);return s.name="SuppressedError",s.error=t,s.suppressed=e,s});async function Ee({endpoint:t},{document:e,files:n,project:s,directory:o},a){const i={
stack:[],error:void 0,hasError:!1};try{const r=ze(i,await(0,oe.k)(),!0),l=[...e.env_files.map(({path:v})=>v),...e.outside.filter(v=>!(0,d.isAbsolute)(v))],f=(0,d.
join)(r.path,...l.flatMap(v=>v.split("/").filter(h=>h==="..")),"project"),u=await Promise.all(l.map(async v=>({path:(0,d.join)(o,v),bytes:Buffer.from(await(0,T.
yR)((0,d.join)(o,v))??"")})));for(const{path:v,bytes:h}of[...u,...n]){const b=(0,d.join)(f,(0,d.relative)(o,v));await(0,Te.MH)(`Cannot write ${b}`,async()=>{await(0,X.
mkdir)((0,d.dirname)(b),{recursive:!0}),await(0,X.writeFile)(b,h??"",{mode:384})})}const m=(0,d.join)(f,e.base??"");await(0,X.mkdir)(m,{recursive:!0});const y={
endpoint:t,directory:m,project:s,files:e.files.map(({path:v})=>(0,d.join)(f,v)),envFiles:await _e(e,f)},$=[...new Set(e.containers.map(({service:v})=>v))];try{return Ct(
await(0,pe.Xg)(y,{...a,services:$}),{staging:f,directory:o})}catch(v){throw v instanceof E.dz||v instanceof E.m_?xe(v,{staging:f,directory:o}):v}}catch(r){i.error=
r,i.hasError=!0}finally{const r=De(i);r&&await r}}c(Ee,"readStaged");async function _e({variable_files:t},e,n=[]){if(t===void 0)return;const s=t.map(i=>(0,d.join)(
e,i)),o=await Promise.all(s.map(async i=>n.some(r=>r.path===i)||await(0,T.fo)(i))),a=s.filter((i,r)=>o[r]);return a.length>0?a:void 0}c(_e,"variableFiles");function xe(t,{
staging:e,directory:n}){const s=c(a=>a.replaceAll(e,n),"say"),o={...t.hint!==void 0&&{hint:s(t.hint)},cause:t,fields:t.fields};return t instanceof E.dz?new E.dz(
s(t.message),o):new E.m_(s(t.message),o)}c(xe,"told");function Ct({config:t,...e},{staging:n,directory:s}){const o=c(a=>typeof a=="string"?a===n||a.startsWith(`${n}\
/`)?s+a.slice(n.length):a:Array.isArray(a)?a.map(o):typeof a!="object"||a===null?a:Object.fromEntries(Object.entries(a).map(([i,r])=>[i,o(r)])),"moved");return{
...e,config:o(t)}}c(Ct,"inPlace");var ce=p(60546),rt=p(6848),ne=p(92652),we=p(61585);const ct="vm-snapshot.name",ft="vm-snapshot.copy-for";function lt({driver_opts:{
type:t}}){return t==="tmpfs"||t==="ramfs"}c(lt,"isInMemory");function Lt({document:t,volume:e}){return t.volumes.every(({name:n})=>e(n)!==void 0)}c(Lt,"isWhole");
async function Nt(t,e,{project:n,stamp:s,now:o,c:a}){const{name:i,volumes:r}=e.document,l=[];for(const f of r){if(f.key===void 0)continue;const u=f.labels[ct]??
f.name,m=u.startsWith(`${i}_`)?u.slice(i.length+1):u,y=n===i?u:`${n}_${m}`,$=c(async b=>await(0,ne.y6)(t,b,a)!==void 0,"isHere"),v=f.driver_opts.device!==void 0&&
!lt(f),h={of:f,natural:y,plain:v,stays:!1};if(e.volume(f.name)!==void 0)l.push({...h,name:await $(y)?`${y}_${s}`:y});else{const b=o?.volumes?.[f.key]?.name??y,j=await $(
b);l.push({...h,name:b,plain:v&&!j,stays:j})}}return l}c(Nt,"newVolumes");async function Bt(t,{project:e,now:n,old:s},o){const a=[`${we.k.project}=${e}`,`${ft}=${e}`],
i=await Promise.all(a.map(u=>(0,ne.yi)(t,{label:[u]},o))),r=new Set(i.flat().map(({Name:u})=>u)),l=n?.name===e?Object.values(n.volumes??{}).flatMap(u=>u===null?
[]:[u.name]):[],f=s.flatMap(({Mounts:u})=>u.flatMap(({Type:m,Name:y})=>m==="volume"&&y!==void 0?[y]:[]));return[...new Set([...l,...f])].filter(u=>r.has(u)||(0,ne.
ok)(u))}c(Bt,"volumesInUse");const Yt="COMPOSE_FILE";function ut(t){if(![...t.values()].some(n=>n.includes("-----BEGIN")&&!n.includes("-----END")))return[...t].
filter(([n,s])=>n!==Yt&&Ft(n,s)).map(([n])=>n)}c(ut,"namesToKeep");function Ft(t,e){return/^[A-Za-z_][A-Za-z0-9_.-]{0,127}$/.test(t)?!/^=?$/.test(e)||t===t.toUpperCase()||
t===t.toLowerCase():!1}c(Ft,"isName");function Wt({config:t,containers:e}){const n=new Map(e.toReversed().map(s=>[(0,z.z5)(s),s]));return Object.entries(t.services).
flatMap(([s,{environment:o}])=>{const a=n.get(s);if(a===void 0)return[];const i=_t(a),l=Object.entries(o??{}).map(([f,u])=>({name:f,now:u??"",was:i.get(f)??""})).
filter(({was:f})=>f!=="");return[{service:s,set:ut(new Map(l.map(({name:f,was:u})=>[f,u])))??[],lost:l.filter(({now:f})=>f==="").map(({name:f})=>f),changed:l.filter(
({now:f,was:u})=>f!==""&&f!==u).map(({name:f})=>f)}]})}c(Wt,"compareEnvironment");function Ke(t){return t.flatMap(e=>/^The "([^"]+)" variable is not set/.exec(e)?.[1]??
[])}c(Ke,"unsetVariables");function Ut({compared:t,warnings:e},n){for(const s of e)n.log.warn(`Compose: ${s}`);for(const{service:s,lost:o,changed:a}of t)o.length>
0&&n.log.warn(`the service ${s} runs with values of ${o.join(", ")} that the project's files do not have: set them in the shell or in .env before a restore`),a.
length>0&&n.log.warn(`the service ${s} runs with other values of ${a.join(", ")} than the project's files have now: a restore takes the files'`)}c(Ut,"warnOfEnv\
ironment");function _t({Config:t}){return new Map((t.Env??[]).flatMap(e=>{const n=e.indexOf("=");return n>0?[[e.slice(0,n),e.slice(n+1)]]:[]}))}c(_t,"variablesO\
f");async function Kt(t,e,n){const{config:s}=e,o=[],a=[],i=qt(),[r,l]=[!0,!1].map(h=>e.containers.filter(b=>(0,z.z5)(b)in s.services===h));for(const[h,b]of Map.
groupBy(r??[],z.z5))for(const[j,w]of b.entries()){const O=i(b.length===1?h:`${h}-${j+1}`);o.push({name:O,container:w,reference:w.Image}),a.push({service:h,number:j+
1,image:O,...Jt(w),mounts:Gt(w)})}const f=[],u=[];for(const[h,{image:b}]of Object.entries(s.services)){const j=b??`${e.name}-${h}`;if(a.some(w=>w.service===h))u.
push({name:h});else if(await dt(t,j,n)===void 0)f.push(h),u.push({name:h});else{const w=i(h);o.push({name:w,reference:j}),u.push({name:h,image:w})}}const m=Wt(e),
y=e.containers.filter(({State:h})=>h.Status==="running").map(({Id:h})=>h),$=await Vt(t,{config:s,containers:r??[]},n),v=await Promise.all(o.map(({reference:h})=>dt(
t,h,n)));return{project:e,images:o,volumes:$,running:y,binds:Zt(e),skipped:f,orphans:(l??[]).map(({Name:h})=>h.slice(1)),size:[...new Map(v.map(h=>[h?.Id,h?.Size??
0])).values()].reduce((h,b)=>h+b,0),environment:m,facts:{version:1,name:e.name,...e.folderName!==e.name&&{folder_name:e.folderName},directory:e.directory,unset:Ke(
e.warnings),services:u.map(h=>{const b=m.find(({service:j})=>j===h.name)?.set??[];return b.length>0?{...h,variables:[...b]}:h}),containers:a,volumes:$}}}c(Kt,"p\
lanCapture");async function Vt(t,{config:e,containers:n},s){const o=Object.entries(e.volumes??{}).flatMap(([l,f])=>f===null?[]:[{key:l,...f}]),a=new Map(o.map(l=>[
l.name,l])),i=n.flatMap(({Mounts:l})=>l.flatMap(({Type:f,Name:u})=>f==="volume"&&u?[u]:[])),r=[];for(const l of new Set([...i.filter(f=>a.has(f)),...i,...a.keys()])){
const f=await(0,ne.y6)(t,l,s);if(f===void 0)continue;const u=a.get(l)?.key??Ht(l,{config:e,containers:n}),m=u!==void 0&&r.some(y=>y.key===u);m&&!i.includes(l)||
r.push({name:l,...u!==void 0&&!m&&{key:u},external:a.get(l)?.external===!0,driver:f.Driver,driver_opts:Xt({...f.Options}),labels:{...f.Labels}})}return r}c(Vt,"\
volumesOf");function Xt(t){const{device:e}=t;return e===void 0||lt({driver_opts:t})?{...t}:{device:e}}c(Xt,"optionsOf");function Ht(t,{config:e,containers:n}){for(const s of n){
const o=s.Mounts.find(({Type:r,Name:l})=>r==="volume"&&l===t)?.Destination,i=(e.services[(0,z.z5)(s)]?.volumes??[]).find(r=>r.type==="volume"&&r.target===o)?.source;
if(i!==void 0&&e.volumes?.[i]!==void 0)return i}}c(Ht,"keyByMount");function Zt({containers:t}){const e=t.flatMap(n=>n.Mounts.filter(({Type:s})=>s==="bind").map(
({Source:s,Destination:o})=>({source:s,service:(0,z.z5)(n),target:o})));return[...new Map(e.map(n=>[`${n.source}
${n.service}
${n.target}`,n])).values()]}c(Zt,"bindsOf");function Gt({Mounts:t}){return t.filter(({Type:e})=>e==="volume"||e==="bind").map(({Type:e,Name:n,Source:s,Destination:o,
RW:a})=>({target:o,...e==="volume"&&n!==void 0?{volume:n}:{bind:s},read_only:!a}))}c(Gt,"mountsOf");function Jt({Name:t,State:e}){const{Status:n,Health:s,ExitCode:o}=e,
a=Qt.find(i=>i===s?.Status);if(n==="restarting")return{state:"running",restarting:!0};if(n==="running"||n==="paused")return{state:n,...a!==void 0&&{health:a}};if(n===
"exited"||n==="dead")return{state:"exited",...o!==void 0&&{exit_code:o}};if(n==="created")return{state:n};throw new E.fK(`The container ${t.slice(1)} is ${n}`,{
hint:"Wait until it is removed, and try again"})}c(Jt,"stateOf");const Qt=["healthy","unhealthy","starting"];function qt(){const t=new Set;return e=>{let n=e.replace(
/[^A-Za-z0-9._-]/g,"-").replace(/^[^A-Za-z0-9]+/,"").slice(0,70)||"service";for(;t.has(n);)n+="-";return t.add(n),n}}c(qt,"uniqueNames");async function dt(t,e,n){
try{return await t.inspectImage(e,n)}catch(s){if(s instanceof E.m_)return;throw s}}c(dt,"findImage");var en=p(41232),Ve=p(55396);async function tn(t,{signal:e}){
const n=new Map,s=new Set,o=(t.files??[]).map(a=>({path:a,place:{base:t.directory,envFiles:t.envFiles}}));for(let a=o.shift();a!==void 0;a=o.shift()){const{path:i,
place:r}=a;if(s.has(i))continue;s.add(i);const l=await sn(await on(i),{...t,directory:r.base,envFiles:r.envFiles},{signal:e});for(const f of l){const u=(0,d.resolve)(
r.base,(0,en.kc)(f.name));await(0,T.fo)(u)&&(!n.has(u)&&!t.files?.includes(u)&&n.set(u,{path:u,name:f.name,kind:f.kind}),f.kind==="compose"&&o.push({path:u,place:await nn(
f,{file:u,place:r,found:n})}))}}return[...n.values()]}c(tn,"mentionedFiles");async function nn(t,{file:e,place:n,found:s}){if(!("env"in t))return{base:(0,d.dirname)(
e),envFiles:n.envFiles};const o=(0,d.resolve)(n.base,t.directory??(0,d.dirname)(t.first)),a=t.env.length>0?t.env.map(u=>(0,d.resolve)(n.base,u)):[(0,d.resolve)(
o,".env")],i=await Promise.all(a.map(T.fo)),r=a.filter((u,m)=>i[m]);for(const u of r)s.has(u)||s.set(u,{path:u,name:u,kind:"env"});const l=n.envFiles??(await(0,T.
fo)((0,d.resolve)(n.base,".env"))?[(0,d.resolve)(n.base,".env")]:[]),f=[...r,...l];return{base:o,envFiles:f.length>0?f:void 0}}c(nn,"placeOf");async function sn(t,e,{
signal:n}){const s=t.flatMap(l=>"env"in l?[l.name,l.directory??"",l.first,...l.env]:[l.name]),{endpoint:o,directory:a,envFiles:i}=e,r=await(0,Ve.G)({endpoint:o,
directory:a,envFiles:i},s,{signal:n});return t.map(l=>{const f=r.shift()??"";if(!("env"in l))return{...l,name:f};const[u,m=""]=r.splice(0,2);return{...l,name:f,
first:m,env:r.splice(0,l.env.length),...u&&{directory:u}}})}c(sn,"filledIn");async function on(t){const{parseAllDocuments:e}=await p.e(8815).then(p.t.bind(p,38815,
19));return[...e(await(0,T.yR)(t)??"",{logLevel:"silent",merge:!0,uniqueKeys:!1})].flatMap(s=>an(s.toJS({maxAliasCount:1e4})??{}))}c(on,"namesIn");function an({
include:t,services:e,configs:n,secrets:s}){const o=Object.values(e??{});return[...Re(t).flatMap(rn),...o.flatMap(a=>Oe(a?.extends,"file")).map(a=>({name:a,kind:"\
compose"})),...o.flatMap(a=>Oe(a?.env_file,"path",{plain:!0})).map(a=>({name:a,kind:"env"})),...o.flatMap(a=>Oe(a?.label_file,"path",{plain:!0})).map(a=>({name:a,
kind:"config"})),...Object.values(n??{}).flatMap(a=>Oe(a,"file")).map(a=>({name:a,kind:"config"})),...Object.values(s??{}).flatMap(a=>Oe(a,"file")).map(a=>({name:a,
kind:"secret"}))]}c(an,"namesOf");function rn(t){const e=Oe(t,"path",{plain:!0}),{project_directory:n,env_file:s}=typeof t=="object"&&t!==null?t:{},o=e[0];return o===
void 0?[]:e.map(a=>({name:a,first:o,kind:"compose",env:Re(s).filter(i=>typeof i=="string"),...typeof n=="string"&&{directory:n}}))}c(rn,"includeOf");function Oe(t,e,{
plain:n=!1}={}){return Re(t).flatMap(s=>{if(typeof s=="string")return n?[s]:[];const o=typeof s=="object"&&s!==null?s[e]:void 0;return Re(o).filter(a=>typeof a==
"string")})}c(Oe,"pathsOf");function Re(t){return Array.isArray(t)?t:t==null?[]:[t]}c(Re,"listOf");var Ce=p(35226),Xe=p(77598);const mt="# Pinned by vm snapshot\
 restore",He="# The text of the file before, without what holds the project to the snapshot:",cn=/[%\u0085\u2028\u2029\ufeff]|\r(?!$)/g,fn=new RegExp(`^${mt}[^\\\
n]* ([0-9a-f]{64})\\n`);async function ln(t,e){const n=await un(t,e);if(n===void 0)return;const s=t.split(`
`).map(a=>`#|${a.replace(cn,encodeURIComponent)}`),o=`${n.endsWith(`
`)?n:`${n}
`}${He}
${s.join(`
`)}`;return`${mt}, for --file reads no override: the file's own text is in the last lines ${(0,Xe.hash)("sha256",o,"hex")}
${o}`}c(ln,"withPins");function ht(t){const[e,n]=fn.exec(t)??[];if(e===void 0)return t;const s=t.slice(e.length);return(0,Xe.hash)("sha256",s,"hex")!==n?t:s.slice(
s.lastIndexOf(`
${He}
`)+He.length+2).split(`
`).map(a=>decodeURIComponent(a.slice(2))).join(`
`)}c(ht,"ownText");async function un(t,e){const{isMap:n,parseAllDocuments:s,parseDocument:o,Scalar:a}=await p.e(8815).then(p.t.bind(p,38815,19)),r={schema:"fail\
safe",customTags:[{identify:c(m=>m===null,"identify"),tag:"tag:yaml.org,2002:null",default:!0,test:/^$/,resolve:c(()=>new a(null),"resolve"),stringify:c(()=>"",
"stringify")}],logLevel:"silent",uniqueKeys:!1},l=o(e,r),[f,...u]=s(t,r);if(!(f===void 0||u.length>0||f.errors.length>0||!n(f.contents)||!n(l.contents)))try{return await Ze(
f.contents,l.contents,f),f.toString({lineWidth:0})}catch{return}}c(un,"merged");async function Ze(t,e,n){const{isAlias:s,isMap:o,isSeq:a,YAMLMap:i}=await p.e(8815).
then(p.t.bind(p,38815,19));for(const{key:r,value:l}of e.items){const f=t.get(r,!0);if(l?.tag?.startsWith("!")||l===null||f===void 0)t.set(r,l);else if(o(f)&&o(l))
await Ze(f,l,n);else if(a(f)&&a(l))f.items.push(...l.items);else if(s(f)&&o(l)&&o(f.resolve(n))){const m=new i;m.set(n.createNode("<<"),f),await Ze(m,l,n),t.set(
r,m)}else t.set(r,l)}}c(Ze,"merge");const pt=4<<20;async function dn(t,{includeEnv:e,c:n}){const{directory:s,compose:o}=t,a={},i=c(async w=>{const O=await(0,X.readFile)(
w);if(O.length>pt)throw new E.dz(`${w} is larger than ${pt} bytes, and so no file of a project`);const M=yt(s,w),k=wn(M,a);return a[k]=O,{path:M,stored:k,mode:(await(0,X.
stat)(w)).mode&511}},"keep"),r=[];for(const w of t.files){const O=await(0,T.yR)(w);if((0,Ce.M)(O))continue;const M=await i(w);O!==void 0&&M.stored!==void 0&&ht(
O)!==O&&(a[M.stored]=Buffer.from(ht(O))),r.push(M)}const l=await hn(t,n),f=l.filter(({path:w})=>Ge(s,w)).map(w=>pn(t,w)),u=l.filter(({path:w})=>!Ge(s,w)),m=[];for(const{
path:w}of u.filter(wt))m.push(await i(w));const y=u.filter(({kind:w})=>w==="env"),$=await gt(y,t,n),v=[];for(const w of u.filter(O=>!wt(O))){const O=e?await i(w.
path):{path:yt(s,w.path)},M=$.get(w.path);v.push({...O,...M!==void 0&&{names:M}})}const h=await(0,pe.fO)(o,n);h!==void 0&&(a["compose/resolved.yaml"]=Buffer.from(
h));const b=(0,d.relative)(s,o.directory),j=(o.envFiles??[]).map(w=>(0,d.relative)(s,w));return{facts:{files:r,more_files:m,env_files:v,outside:[...new Set(f)],
...b!==""&&{base:b},...o.envFiles!==void 0&&{variable_files:j},...await mn(t,n)&&{files_named:!0}},contents:a}}c(dn,"captureFiles");async function mn({directory:t,
files:e,compose:{endpoint:n}},{signal:s}){const o=await(0,T.L9)(t,{endpoint:n,signal:s}).catch(()=>{}),a=c(async i=>{const r=await Promise.all(i.map(async l=>(0,Ce.
M)(await(0,T.yR)(l))));return i.filter((l,f)=>!r[f]).join(`
`)},"theirs");return await a(o?.files??[])!==await a(e)}c(mn,"areNamed");async function hn({directory:t,compose:e,files:n},s){const o=[...e.envFiles??[],(0,d.join)(
t,".env")].map(u=>({path:u,name:u,kind:"env"})),a={path:(0,d.join)(t,"vm.yaml"),name:"vm.yaml",kind:"config"},i=[...o,...await tn({...e,files:n},s),a],r=await Promise.
all(i.map(async({path:u})=>await(0,T.yR)(u)!==void 0)),l=i.filter(({path:u},m)=>r[m]&&!n.includes(u));return[...Map.groupBy(l,({path:u})=>u).values()].flatMap(u=>{
const m=u.find(({kind:y})=>y==="secret")??u.find(({kind:y})=>y==="env")??u[0];return m===void 0?[]:[m]})}c(hn,"allMentioned");function wt({kind:t}){return t==="\
compose"||t==="config"}c(wt,"isPlain");async function gt(t,{compose:e},n){const{endpoint:s,directory:o,envFiles:a}=e,i=t.map(({path:l})=>l),r=c(async l=>(0,Ve.P)(
{endpoint:s,directory:o,envFiles:a},l,n),"read");try{const l=await r(i);return new Map(i.map((f,u)=>[f,ut(l[u]??new Map)]))}catch(l){if(n.signal.aborted||i.length<
2)return n.signal.aborted?Promise.reject(l):new Map;const f=await Promise.all(t.map(u=>gt([u],{compose:e},n)));return new Map(f.flatMap(u=>[...u]))}}c(gt,"proje\
ct_files_namesOf");function pn({directory:t},{path:e,name:n}){return(0,d.isAbsolute)(n)||n.startsWith("~")?e:(0,d.relative)(t,e)}c(pn,"nameOutside");function yt(t,e){
return Ge(t,e)?(0,d.basename)(e):(0,d.relative)(t,e)}c(yt,"insidePath");function Ge(t,e){return(0,d.relative)(t,e).split("/")[0]===".."}c(Ge,"isOutside");function wn(t,e){
const n=t.split("/").map(o=>o.replace(/[^A-Za-z0-9._-]/g,"_").replace(/^[.-]/,"_")).join("/").slice(-80),s=c(o=>{const a=`compose/${o===0?"":`${o}-`}${n.replace(
/^[^A-Za-z0-9_]+/,"")}`;return a in e||a==="compose/resolved.yaml"||a==="compose/project.json"?s(o+1):a},"free");return s(0)}c(wn,"freePath");var Pe=function(t,e,n){
if(e!=null){if(typeof e!="object"&&typeof e!="function")throw new TypeError("Object expected.");var s,o;if(n){if(!Symbol.asyncDispose)throw new TypeError("Symbo\
l.asyncDispose is not defined.");s=e[Symbol.asyncDispose]}if(s===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");s=e[Symbol.dispose],
n&&(o=s)}if(typeof s!="function")throw new TypeError("Object not disposable.");o&&(s=c(function(){try{o.call(this)}catch(a){return Promise.reject(a)}},"dispose")),
t.stack.push({value:e,dispose:s,async:n})}else n&&t.stack.push({async:!0});return e},Je=(function(t){return function(e){function n(i){e.error=e.hasError?new t(i,
e.error,"An error was suppressed during disposal."):i,e.hasError=!0}c(n,"fail");var s,o=0;function a(){for(;s=e.stack.pop();)try{if(!s.async&&o===1)return o=0,e.
stack.push(s),Promise.resolve().then(a);if(s.dispose){var i=s.dispose.call(s.value);if(s.async)return o|=2,Promise.resolve(i).then(a,function(r){return n(r),a()})}else
o|=1}catch(r){n(r)}if(o===1)return e.hasError?Promise.reject(e.error):Promise.resolve();if(e.hasError)throw e.error}return c(a,"next"),a()}})(typeof SuppressedError==
"function"?SuppressedError:function(t,e,n){var s=new Error(n);return s.name="SuppressedError",s.error=t,s.suppressed=e,s});const gn=9e5;async function*yn(t,e,{c:n,
onSize:s,onConfig:o,...a}){const i={stack:[],error:void 0,hasError:!1};try{const r=await(0,te.Z)(n),{project:l,lock:f}=await $n(r,e,n),u=Pe(i,f,!0);await vn(await(0,ce.
lj)(r,{locked:l.name,c:n}),n);const y=l.containers.some(({State:g})=>g.Status==="paused")?await(0,z.t1)(r,e,n):l,$=await Kt(r,y,n),v=(0,he.HH)($.volumes.map(({name:g})=>g),
e),h=await dn(y,{includeEnv:e.includeEnv,c:n}),b={...$.facts,...h.facts};await bn(r,{project:y,document:b,files:h},n);const j=(0,Y.r)(r,{label:{[ie.eq]:(0,G.Pg)()},
c:n});await(0,V.Eq)(r,v,{tars:j,c:n});const w=e.includeBindMounts?await Ye():[];En($,{ref:e,files:h,c:n}),await s?.($.size+w.reduce((g,{bytes:x})=>g+x,0));const O=Pe(
i,new AsyncDisposableStack,!0),M=O.use(await(0,oe.K)()),k=new Map,P=[],D=[],A=[];{const g={stack:[],error:void 0,hasError:!1};try{const x=Pe(g,(0,me.c)(r,{lock:(0,z.
te)(y.name),signal:n.signal}),!0),R=Pe(g,await(0,q.Eu)(r,$.project.containers,{record:x,c:n}),!0),_=c(async(K,se,de)=>{P.push({offered:e.quiesce?await(0,C.Z)(K,
se,{spool:M,c:n}):(0,C._)(K,se),done:de})},"offerData");{const K={stack:[],error:void 0,hasError:!1};try{const se=Pe(K,await(0,ye.N)(r,e.quiesce?$.running:[],{record:x,
c:n}),!0);await H();for(const de of v)await _(`volume ${de}`,()=>(0,he.CX)(j,de,n),at=>D.push({name:de,digest:at}));for(const{path:de,type:at,read:io}of w)await _(
de,io,ro=>A.push({path:de,type:at,digest:ro}))}catch(se){K.error=se,K.hasError=!0}finally{const se=Je(K);se&&await se}}await ue(),e.quiesce||(yield*Me())}catch(x){
g.error=x,g.hasError=!0}finally{const x=Je(g);x&&await x}}e.quiesce&&(yield*Me());const I=new Map;for(const{name:g,container:x,reference:R}of $.images){const _=x===
void 0?void 0:k.get(x.Id),K=yield*(0,W.h)(t,_??{id:R},{...a,c:n});I.set(g,{...K,name:g})}const[B,...le]=I.values();if(B===void 0)throw Mn(y.name);return{kind:"c\
ompose",images:[B,...le],volumes:D,bindMounts:A,files:{...h.contents,[U]:vt(b)}};async function H(){const g=(0,ie.AK)();for(const[x,{container:R}]of $.images.entries()){
if(R===void 0)continue;const _=await(0,F.u)(r,R,{repository:g,tag:String(x),withEnv:e.includeEnv,ofProject:!0,c:n});k.set(R.Id,_);const{reference:K}=_;K!==void 0&&
O.defer(()=>(0,he._B)(r,K,n))}}async function ue(){for(const{container:g}of $.images){const{changes:x}=(g&&k.get(g.Id))??{};g!==void 0&&x!==void 0&&await(0,Fe.$)(
r,g,{changes:x,c:n})}}async function*Me(){for(const{offered:g,done:x}of P)yield g.blob,x(await g.digest())}async function Ye(){const g=h.facts.env_files.filter(
({stored:R})=>R===void 0).map(({path:R})=>(0,d.join)(y.directory,R)),x=$.binds.map(({source:R})=>R);return await(0,Q.o)(r,x,{tars:j,without:g,asVolumes:!1,c:n})}}catch(r){
i.error=r,i.hasError=!0}finally{const r=Je(i);r&&await r}}c(yn,"captureProject");async function vn(t,e){for(const n of t)if(n.finding!=="half")e.log.warn(`${(0,ce.
l4)(n)}: vm snapshot recover ${n.project}`);else throw new E.fK(`Nothing was captured: ${(0,ce.l4)(n)}`,{hint:(0,rt.zM)(n.project)})}c(vn,"checkWhole");async function $n(t,e,n){
const s=await(0,z.t1)(t,e,n);try{return{project:s,lock:await(0,ce.RT)(t,s.name,{c:n})}}catch(a){if(!(a instanceof E.fK))throw a}n.log.info(`Another process capt\
ures or restores the project '${s.name}': waiting for it`);const o=await(0,ce.RT)(t,s.name,{wait:gn,c:n});try{return{project:await(0,z.t1)(t,e,n),lock:o}}catch(a){
throw await o[Symbol.asyncDispose](),a}}c($n,"takeTurn");async function bn(t,{project:e,document:n,files:s},o){const{directory:a,name:i}=e,l=[...n.files,...n.more_files,
...n.env_files].map(({path:f,stored:u})=>({path:(0,d.join)(a,f),bytes:u===void 0?void 0:s.contents[u]})).filter(({bytes:f})=>f!==void 0);await Ee(t,{document:Ae(
vt(n)),files:l,project:i,directory:a},o)}c(bn,"checkReadable");function vt(t){return Buffer.from(`${JSON.stringify(t,void 0,2)}
`)}c(vt,"bytesOf");function En({running:t,binds:e,skipped:n,orphans:s,environment:o,project:a},{ref:{quiesce:i,includeBindMounts:r},files:l,c:f}){Ut({compared:o,
warnings:a.warnings},f),t.length>0&&!i&&f.log.warn("the project runs on while it is captured, so files may be out of step with each other: --quiesce pauses it");
const u=r?[]:On(e,l.facts,a.directory);u.length>0&&f.log.warn(jn(u));for(const m of s)f.log.warn(`${m} belongs to no service of the Compose files any more and i\
s left out: docker compose up --remove-orphans removes it`);for(const m of n)f.log.warn(`the service ${m} has no container and no image here: only its configura\
tion is captured`)}c(En,"warn");function On(t,{more_files:e,env_files:n},s){const o=new Set([...e,...n].map(({path:a})=>(0,d.join)(s,a)));return t.filter(({source:a})=>!o.
has(a))}c(On,"bindsLeftOut");function jn(t){const e=t.map(({source:s,service:o,target:a})=>`${s} (${o}: ${a})`).join(", "),n="only with --include-bind-mounts";return t.
length===1?`${e} is a folder or file of this machine: it is recorded, and what it holds ${n}`:`${t.length} folders and files of this machine are recorded, and w\
hat they hold ${n}: ${e}`}c(jn,"recordedOnly");function Mn(t){return new E.m_(`The project '${t}' has neither a container nor an image here`,{hint:"Start it fir\
st with `docker compose up --detach`, or see `docker compose ls --all`"})}c(Mn,"nothingThere");var Sn=p(48161),xn=p(44143),$t=p(6957),bt=p(75558),Pn=p(4469),kn=p(
83878),Qe=p(48474),Et=p(89143);const In=".vm-snapshot",An=5;async function Tn(t,e){const n=(0,d.join)(t,In),s=(await(0,X.readdir)(n).catch(()=>[])).filter(a=>/^\d{14}$/.
test(a)).sort(),o=[];for(const a of s.slice(0,-An)){const i=(0,d.join)(n,a);(await(0,X.readdir)(i).catch(()=>[])).includes("bind-mounts")?o.push(i):await(0,X.rm)(
i,{recursive:!0,force:!0}).catch(l=>{e.log.warn(`the old backup ${i} stays: ${l instanceof Error?l.message:l}`)})}o.length>0&&e.log.warn(`old contents of bind m\
ounts take up space; remove what you do not need: ${o.join(", ")}`)}c(Tn,"dropOldBackups");var fe=p(8500),ae=p(17095),zn=p(88363),qe=p(67687);async function Dn(t,e,n){
const{entry:s}=e,o=[],a=[],i=s.old.map((f,u)=>({one:f,at:u}));for(const{one:f,at:u}of i)(0,qe.e1)(f.info)&&await r(f,`${s.id}-${u}-running`);await l(),s.phase="\
moving",await e.write(),await Rn(t,s.old,n);for(const{one:f,at:u}of i)try{await r(f,`${s.id}-${u}`)}catch(m){if(!(m instanceof E.m_)||f.image===void 0)throw m;n.
log.warn(`${f.info.Name.slice(1)} was removed by another program when it had been stopped: what it wrote while it was being stopped is lost if the restore fails`)}
await l(),await e.write();for(const{info:f}of s.old)await t.removeContainer(f.Id,{...n,volumes:!1});async function r(f,u){const m={repository:(0,zn.x_)(s.project),
tag:u};s.keptImages.push(`${m.repository}:${m.tag}`),await e.write();const{id:y,reference:$}=await(0,F.u)(t,f.info,{...m,withEnv:!0,ofProject:!0,c:n});a.push({one:f,
image:y}),o.push($??await(0,qe.zd)(t,{info:f.info,image:y},n))}c(r,"keep");async function l(){await e.hold(o);for(const{one:f,image:u}of a.splice(0))f.image=u}c(
l,"holdAll")}c(Dn,"stopAndBackUp");async function Rn(t,e,n){const s=e.map(async({info:{Id:a,State:i}})=>{i.Status==="paused"&&await(0,ae.aO)(t,a,{to:"unpause",signal:n.
signal}),i.Status!=="created"&&i.Status!=="exited"&&await(0,ae.SI)(t,a,n)}),o=(await Promise.allSettled(s)).find(a=>a.status==="rejected"&&!(a.reason instanceof
E.m_));if(o?.status==="rejected")throw o.reason}c(Rn,"stopAll");var Ot=p(78560),Cn=p(10966);const Ln=["bridge","host","none"];function jt({Mounts:t}){return t.flatMap(
({Type:e,Name:n})=>e==="volume"&&n!==void 0?[n]:[])}c(jt,"volumesMounted");function Nn({journal:t}){return t===void 0?[]:[...t.entry.oldVolumes,...t.entry.newVolumes]}
c(Nn,"volumesLeft");async function Bn(t,{old:e},n){const s=new Set(e.flatMap(({NetworkSettings:a})=>Object.keys(a.Networks??{})));return(await Promise.all([...s].
filter(a=>!Ln.includes(a)).map(a=>(0,Ot.qC)(t,a,n)))).filter(a=>a!==void 0)}c(Bn,"networksUsed");function Yn({config:t},{document:e}){return e.containers.filter(
({service:n})=>n in t.services).map(({service:n,number:s,state:o})=>({service:n,number:s,runs:o==="running"||o==="paused"}))}c(Yn,"expectedOf");function Fn({config:t},{
endpoint:e}){return e.kind!=="unix"?[]:Object.values(t.services).flatMap(({volumes:s})=>s??[]).flatMap(({type:s,source:o})=>s==="bind"&&o!==void 0&&(0,d.isAbsolute)(
o)?[o]:[])}c(Fn,"bindSourcesOf");async function Wn(t,{id:e,newVolumes:n},{made:s,c:o}){const a=[];for(const i of n)(await(0,ne.y6)(t,i,o))?.Labels?.[Cn.Bx]!==e&&
a.push(`the volume ${i}`);for(const{Id:i,Name:r}of s)await(0,ae.FA)(t,i,o)===void 0&&a.push(`the container ${r.slice(1)}`);if(a.length!==0)throw new E.fK(`Anoth\
er program has removed what was restored: ${a.join(", ")}`,{hint:"Try again when no docker prune runs"})}c(Wn,"checkStillThere");async function Un(t,{old:e,oldVolumes:n},{
except:s,c:o}){const a=(0,Y.r)(t,{label:{[ie.eq]:(0,G.Pg)()},c:o}),i=new Set(e.filter(qe.e1).flatMap(jt)),r=[];for(const f of new Set([...n,...e.flatMap(jt)]))s.
includes(f)||(i.has(f)||await l(f))&&r.push({name:f});return r;async function l(f){if(Object.keys((await(0,ne.y6)(t,f,o))?.Options??{}).length===0)return!0;const u=await a.
within(f);try{return u!==void 0&&await(0,V.kV)(u,o),!0}catch(m){if(!(m instanceof E.Qd))throw m;return o.log.warn(`the volume ${f} cannot be mounted, and so not\
 be kept from a docker system prune meanwhile: ${(0,he.UX)(m)}`),!1}}}c(Un,"volumesToHold");var _n=p(27267);async function Kn({directory:t,override:e},n,{signal:s}){
const o=[],a=n.map(({path:i})=>i).filter(i=>i===e||i===(0,d.join)(t,".env"));for(const i of a.map(r=>(0,d.relative)(t,r))){const r=await(0,_n.NQ)(t,i,s);r==="ne\
w"&&o.push(`git sees ${i}: put it into .gitignore or .git/info/exclude`),r==="changed"&&o.push(`git sees that ${i} was changed by the restore: a commit would ta\
ke it along`)}return o}c(Kn,"seenFiles");function Vn({override:t,volumes:e,orphaned:n},{files:s,files_named:o,variable_files:a=[],base:i}){const r=[],l=s.map(({
path:u})=>`--file ${u}`).join(" ");o&&!s.some(({path:u})=>t.endsWith(`/${u}`))&&r.push(`the project was started with --file: leave it out from now on, or name t\
he override last: docker compose ${l} --file ${(0,d.basename)(t)} up`),a.length>0&&i===void 0&&r.push(`go on with docker compose ${a.map(u=>`--env-file ${u}`).join(
" ")}, as it was started`);const f=e.filter(({of:u,name:m})=>u.name!==m&&!u.external).map(({natural:u,name:m})=>`${m} (${u})`);return f.length>0&&r.push(`script\
s that name volumes by hand find the data in ${f.join(", ")}`),n.length>0&&r.push(`the snapshot came without contents: what volumes without a name held stays, u\
nused, in ${n.map(u=>u.slice(0,12)).join(", ")}`),r}c(Vn,"goingOn");var Xn=p(57975);async function Hn(t,e,{parts:n,text:s,c:o}){const{document:a}=n,{directory:i,
project:r,unpinned:l,override:f}=e,u={plan:e,pins:{path:f,bytes:Buffer.from(s)}},m=a.files.at(-1);if(!a.files_named||m?.stored===void 0)return u;const y=Buffer.
from(await n.file(m.stored)).toString("utf8"),$=await ln(y,s);if($===void 0)return u;const v={path:(0,d.join)(i,m.path),bytes:Buffer.from($),mode:m.mode},h=l.filter(
({path:M})=>M!==v.path),b=await O([...a.files,{path:(0,d.relative)(i,f)}],[...l,u.pins]),j=await O(a.files,[...h,v]);if(j===void 0||!(0,Xn.isDeepStrictEqual)(b,
j))return u;const w={...e.compose,files:(e.compose.files??[]).filter(M=>M!==f)};return{plan:{...e,compose:w,files:h,override:v.path},pins:v};async function O(M,k){
const P={document:{...a,files:M},files:k,project:r,directory:i};return(await Ee(t,P,o).catch(A=>o.signal.aborted?Promise.reject(A):void 0))?.config}}c(Hn,"pinPl\
an");const Zn=["/proc","/sys","/dev","/run","/var/run","/etc/localtime","/etc/timezone"];function Gn({config:t,document:e,binds:n},{project:s}){const o=[],a=new Map;
for(const{service:i,mounts:r}of e.containers)for(const{bind:l,target:f,read_only:u}of r){if(l===void 0||u||Qn(l))continue;(n.get(`${i}
${f}`)??Jn(t,{service:i,target:f})??l)===l&&a.set(l,[...new Set([...a.get(l)??[],i])])}for(const[i,r]of a)o.push(`'${s}' (${r.join(", ")}) and '${e.name}' both \
write to ${i}: it is bound from the machine, and not copied`);for(const i of Object.values(t.networks??{}))i?.external?o.push(`'${s}' and '${e.name}' are both i\
n the external network ${i.name}: names of services are there twice`):i?.driver_opts?.parent!==void 0&&o.push(`the network ${i.name} is on the interface ${i.driver_opts.
parent} of the machine, as that of '${e.name}' is`);for(const[i,{network_mode:r,pid:l,ipc:f,volumes_from:u}]of Object.entries(t.services)){r==="host"&&o.push(`${i}\
 uses the network of the machine: it needs the ports that it has in '${e.name}'`);const y=Object.entries({network:r,processes:l,"shared memory":f}).map(([$,v])=>({
what:$,container:Mt(v)}));for(const{what:$,container:v}of[...y,...(u??[]).map(h=>({what:"volumes",container:Mt(h)}))])v!==void 0&&o.push(`${i} uses the ${$} of \
the container ${v}, as it does in '${e.name}'`)}return o}c(Gn,"sharedThings");function Mt(t){return t?.startsWith("container:")?t.split(":")[1]:void 0}c(Mt,"nam\
eIn");function Jn({services:t},{service:e,target:n}){const s=t[e]?.volumes?.find(o=>o.target.replace(/(?<=.)\/+$/,"")===n);return s?.type==="bind"?s.source:void 0}
c(Jn,"placeNow");function Qn(t){return Zn.some(e=>t===e||t.startsWith(`${e}/`))}c(Qn,"isOfTheMachine");async function qn(t,e,{parts:n,placed:s,names:o,label:a,c:i}){
const{document:r}=n,l=e.directory!==r.directory,f=r.containers.flatMap(({service:b,mounts:j})=>j.flatMap(({bind:w,target:O})=>w===void 0?[]:[[`${b}
${O}`,w]])),u=f.flatMap(([b,j])=>{const w=(0,fe.Nw)(j,s);return w===void 0?[]:[[b,j,w]]}),m=f.filter(([,b])=>l&&b.startsWith(`${r.directory}/`)&&(0,fe.Nw)(b,s)===
void 0),y=new Map([...await es(m,{captured:r.directory,plan:e}),...u.flatMap(([b,j,w])=>w===j?[]:[[b,w]])]),$=e.project!==r.name,v=await(0,Ce.y)({project:e.project,
label:a,document:r,config:e.config,images:new Map([...o].map(([b,{reference:j}])=>[b,j])),volumes:new Map(e.volumes.map(({of:b,name:j,plain:w})=>[b.name,{name:j,
plain:w}])),asOther:$,takenPorts:e.takenPorts,binds:y}),h=await Hn(t,e,{parts:n,text:v,c:i});return{...h,shared:$?Gn({config:e.config,document:r,binds:y},e):[],
notes:Vn(h.plan,r)}}c(qn,"pinProject");async function es(t,{captured:e,plan:{directory:n,files:s}}){const o=c(async i=>s.some(r=>r.path===i)||await(0,X.stat)(i).
catch(()=>{})!==void 0,"isHere"),a=await Promise.all(t.map(async([,i])=>await o(i)&&!await o((0,d.join)(n,(0,d.relative)(e,i)))));return t.filter((i,r)=>a[r])}c(
es,"existingElsewhere");var St=p(69865),ts=p(31075);async function ns(t,{config:e,project:n,asOther:s,obstacles:o,c:a}){for(const[i,{container_name:r}]of Object.
entries(e.services)){if(r===void 0||s)continue;const l=await(0,ae.FA)(t,r,a);l===void 0||l.Config.Labels?.[we.k.project]===n||o.add(E.fK,`The service ${i} needs\
 the container name '${r}', which another container has`,`Rename it with \`docker rename ${r} <other>\`, or restore with --as <project>`)}}c(ns,"assertNamesFree");
async function ss(t,{images:e,obstacles:n,c:s}){const o=await t.info(s);for(const{name:a,layers:i}of e){const r=(0,ts.DI)(i.length,o,`The image of ${a} has`);r!==
void 0&&n.add(E.Wt,r.message,r.hint)}}c(ss,"checkDepth");async function os(t,{config:e,services:n,made:s,obstacles:o,c:a}){const i=n.map(u=>e.services[u]),r=new Set(
i.flatMap(u=>Object.keys(u?.networks??{}))),l=new Set((await(0,Ot.og)(t,{},a)).map(({Name:u})=>u));for(const[u,m]of Object.entries(e.networks??{}))m?.external!==
!0||!r.has(u)||l.has(m.name)||o.add(E.m_,`The project needs the network '${m.name}', which is external and does not exist`,`Make it with \`docker network create ${m.
name}\``);const f=new Set(i.flatMap(u=>(u?.volumes??[]).flatMap(({type:m,source:y})=>m==="volume"?[y]:[])));for(const[u,m]of Object.entries(e.volumes??{}))m?.external!==
!0||!f.has(u)||s.has(u)||await(0,ne.y6)(t,m.name,a)===void 0&&o.add(E.m_,`The project needs the volume '${m.name}', which is external, does not exist, and is no\
t in the snapshot`,`Make it with \`docker volume create ${m.name}\``)}c(os,"checkExternals");async function as(t,{directory:e,files:n,project:s,obstacles:o,c:a}){
const r=(await(0,ae.XT)(t,{label:[`${we.k.directory}=${e}`]},a)).filter(({Labels:l})=>{const f=(l?.[we.k.files]??"").split(",").map(u=>(0,d.resolve)(e,u));return l?.[we.
k.project]!==s&&f.some(u=>n.includes(u))});for(const l of new Set(r.map(({Labels:f})=>f?.[we.k.project]??"")))o.add(E.fK,`The project '${l}' runs from the same \
Compose files in ${e}: an override for '${s}' would give it the data of '${s}'`,`Restore into a folder of its own with --as <project>, or take the other away fi\
rst: docker compose -p ${l} down`)}c(as,"checkTwins");function is({config:t,warnings:e,document:n,obstacles:s},o){const a=n.unset===void 0?[]:Ke(e).filter(i=>!n.
unset?.includes(i));for(const i of a)s.add(E.dz,`The variable ${i} of the Compose files had a value when the project was captured, and has none here`,xt);for(const i of e)
Ke([i]).some(r=>a.includes(r))||o.log.warn(`Compose: ${i}`);if(!(a.length>0))for(const{name:i,variables:r=[]}of n.services){const l=t.services[i]?.environment??
{},f=r.filter(m=>!l[m]);if(f.length===0)continue;const u=f.length>1?"variables":"variable";s.add(E.dz,`The ${u} ${f.join(", ")} of the service ${i} had a value \
when it was captured, and would be empty now`,xt)}}c(is,"checkValues");const xt="Set it in this shell, or write it into .env";function et(t,e){if(/^[A-Za-z0-9_./:@%+,-]*$/.
test(e))return`${t}=${e}`;if(!/['\\]/.test(e))return`${t}='${e}'`;const n={"\n":"\\n","\r":"\\r",'"':'\\"',$:"\\$","\\":"\\\\"};return`${t}="${e.replace(/[\n\r"$\\]/g,
s=>n[s]??s)}"`}c(et,"envLine");const tt=20;async function rs({document:t,file:e},n,s){const o=[];for(const{path:r,stored:l,mode:f}of[...t.files,...t.more_files])
l!==void 0&&o.push({path:(0,d.join)(n,r),bytes:await e(l),mode:f});const a=new Set([".env",...t.variable_files??[]]);for(const{path:r,stored:l,names:f,mode:u}of t.
env_files){const m=(0,d.join)(n,r);if(l!==void 0){o.push({path:m,bytes:await e(l),mode:u});continue}if(await(0,T.yR)(m)!==void 0)continue;const y=await(0,T.yR)(
(0,d.join)(t.directory,r));if(y!==void 0)o.push({path:m,bytes:Buffer.from(y),mode:384});else if(f===void 0)i(m,"and the snapshot keeps no secrets");else if(f.some(
$=>process.env[$]===void 0)){const $=f.length>tt?` and ${f.length-tt} more`:"";i(m,`and the snapshot keeps only the names of its variables: ${f.slice(0,tt).join(
", ")}${$}`)}else if(!a.has(r)){const $=f.map(v=>`${et(v,process.env[v]??"")}
`);o.push({path:m,bytes:Buffer.from($.join("")),mode:384})}}for(const r of t.outside){const l=(0,d.resolve)(n,r);await(0,T.yR)(l)===void 0&&s.add(E.dz,`${l} is \
missing: the project names it as ${r}, outside its own folder, so the snapshot does not have it`,`Put it there, or restore in another folder: the project goes t\
o ${n}`)}return o;function i(r,l){s.add(E.dz,`${r} is missing, ${l}`,"Write it, set its variables in this shell, or capture with --include-env next time")}}c(rs,
"filesToWrite");class cs{static{c(this,"Obstacles")}#e=[];add(e,n,s){this.#e.some(o=>o.message===n)||this.#e.push({kind:e,message:n,hint:s})}refuse(){const[e,...n]=this.#e;
if(e===void 0)return;const s=[...new Set(this.#e.map(({hint:i})=>i))];if(n.length===0)throw new e.kind(e.message,{hint:e.hint});const o=n.every(i=>i.kind===e.kind)?
e.kind:E.fK,a=this.#e.map(({message:i},r)=>`(${r+1}) ${i}`).join("; ");throw new o(`${this.#e.length} things are in the way of the restore: ${a}`,{hint:s.join("\
; ")})}}var fs=function(t,e,n){if(e!=null){if(typeof e!="object"&&typeof e!="function")throw new TypeError("Object expected.");var s,o;if(n){if(!Symbol.asyncDispose)
throw new TypeError("Symbol.asyncDispose is not defined.");s=e[Symbol.asyncDispose]}if(s===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not\
 defined.");s=e[Symbol.dispose],n&&(o=s)}if(typeof s!="function")throw new TypeError("Object not disposable.");o&&(s=c(function(){try{o.call(this)}catch(a){return Promise.
reject(a)}},"dispose")),t.stack.push({value:e,dispose:s,async:n})}else n&&t.stack.push({async:!0});return e},ls=(function(t){return function(e){function n(i){e.
error=e.hasError?new t(i,e.error,"An error was suppressed during disposal."):i,e.hasError=!0}c(n,"fail");var s,o=0;function a(){for(;s=e.stack.pop();)try{if(!s.
async&&o===1)return o=0,e.stack.push(s),Promise.resolve().then(a);if(s.dispose){var i=s.dispose.call(s.value);if(s.async)return o|=2,Promise.resolve(i).then(a,function(r){
return n(r),a()})}else o|=1}catch(r){n(r)}if(o===1)return e.hasError?Promise.reject(e.error):Promise.resolve();if(e.hasError)throw e.error}return c(a,"next"),a()}})(
typeof SuppressedError=="function"?SuppressedError:function(t,e,n){var s=new Error(n);return s.name="SuppressedError",s.error=t,s.suppressed=e,s});const us="com\
pose.override.yaml",ds="compose.vm-snapshot.yaml",Pt="# Written by vm snapshot restore",ms=new RegExp(`\\n?${Pt}[^\\n]*\\n(?:COMPOSE_FILE=[^\\n]*\\n)?(?:COMPOSE_PRO\
JECT_NAME=[^\\n]*\\n)?$`);async function hs(t,{document:e,directory:n,project:s,files:o},a){const i=(0,d.join)(n,ps(e)),r=o.find(M=>M.path===i)?.bytes,l=r===void 0?
await(0,T.yR)(i):Buffer.from(r).toString(),f=(l??"").replace(ms,""),u=await ys(t,f,a),m=e.files.map(M=>M.path),y=!u.has("COMPOSE_FILE")&&ws(m,await gs(n,m)),$=y?
us:ds,v=u.get("COMPOSE_PROJECT_NAME"),h=u.get("COMPOSE_PATH_SEPARATOR")||":",b=y?[]:[et("COMPOSE_FILE",[...m,$].join(h))],j=v===void 0||v===s?[]:[et("COMPOSE_PR\
OJECT_NAME",s)],w=f===""||f.endsWith(`
`)?f:`${f}
`,O=c(M=>{const k=M.length===0?f:`${w}${Pt}: it keeps the project at the snapshot
${M.join(`
`)}
`;return k===(l??"")||k===""&&l===void 0?[]:[{path:i,bytes:Buffer.from(k)}]},"saying");return{path:(0,d.join)(n,$),variables:O([...b,...j]),ownVariables:O(j)}}c(
hs,"placeOverride");function ps({variable_files:t=[]}){return t.findLast(e=>!(0,d.relative)(".",e).startsWith("..")&&!e.startsWith("/"))??".env"}c(ps,"variableF\
ile");function ws(t,e){const[n,...s]=t;return s.length===0&&n!==void 0&&T.Yc.includes(n)&&e.length===0}c(ws,"findsByItself");async function gs(t,e){const n=[];for(const s of[
...T.Yc,...T.Fk]){if(e.includes(s))continue;const o=await(0,T.yR)((0,d.join)(t,s));o!==void 0&&!(0,Ce.M)(o)&&n.push(s)}return n}c(gs,"otherDefaults");async function ys({
endpoint:t},e,n){const s={stack:[],error:void 0,hasError:!1};try{if(!e.includes("COMPOSE_"))return new Map;const o=fs(s,await(0,oe.k)(),!0),a=(0,d.join)(o.path,
"variables");return await(0,Te.MH)(`Cannot write ${a}`,()=>(0,X.writeFile)(a,e,{mode:384})),(await(0,Ve.P)({endpoint:t,directory:o.path},[a],n))[0]??new Map}catch(o){
s.error=o,s.hasError=!0}finally{const o=ls(s);o&&await o}}c(ys,"place_override_variablesOf");var vs=p(11714);async function $s(t,{project:e,old:n,wishes:s,document:o},a){
const{endpoint:i}=t,r={endpoint:i,signal:a.signal},l=(0,d.resolve)(s.directory),f=await ke(()=>(0,T.XA)(l,r)),u=f===void 0?void 0:(await nt(t,f,a))?.name,m=f?.root===
o.directory&&(u===void 0||u===o.folder_name&&s.as===void 0);if(f!==void 0&&(u===e||m))return f.root;const y=await ke(()=>(0,we.h)((0,z.Ul)(n),{...r,here:f,warn:c(
()=>{},"warn")}));if(y!==void 0&&y.files.length>0)return y.root;if(s.as!==void 0){const $=(0,d.join)(l,s.as),v=await ke(()=>(0,T.L9)($,r));if(v===void 0||(await nt(
t,v,a))?.name===e)return $;throw new E.fK(`The folder ${$} holds another project`,{hint:"Move it away, or choose another name with --as"})}if(f===void 0)return l;
throw new E.fK(`The folder ${f.root} holds the project '${u??"unknown"}', the snapshot is of '${e}'`,{hint:`Go to the folder of '${e}' or to an empty one, or re\
store it under another name with --as <project>`})}c($s,"targetFolder");async function bs(t,e,n){const s=await ke(()=>(0,T.L9)(e,{endpoint:t.endpoint,signal:n.signal}));
return s===void 0?void 0:await nt(t,s,n)}c(bs,"configIn");async function nt({endpoint:t},{directory:e,files:n,envFiles:s},o){return await ke(async()=>(await(0,pe.
Xg)({endpoint:t,directory:e,files:n,envFiles:s},o)).config)}c(nt,"configOf");async function ke(t){try{return await t()}catch(e){if(e instanceof E.dz||e instanceof
E.m_)return;throw e}}c(ke,"lenient");async function Es(t,e,{wishes:n,stamp:s,c:o}){const{document:a}=e,i=n.as??a.name,r=i!==a.name,l=new cs,f=await(0,z.Mz)(t,i,
o),u=await $s(t,{project:i,old:f,wishes:n,document:a},o),m=await rs(e,u,l);l.refuse();const{config:y,warnings:$,scope:v}=await Ee(t,{document:a,files:m,project:i,
directory:u},o);is({config:y,document:a,warnings:$,obstacles:l},o);const h=await A();await Ms(t,a.volumes.reduce((I,{name:B})=>I+(e.volume(B)?.size??0),0),o);const b=await hs(
t,{document:a,directory:u,project:i,files:m},o),j=await bs(t,u,o),w=await Nt(t,e,{project:i,stamp:s,now:j?.name===i?j:void 0,c:o}),O=new Set(w.flatMap(({of:I,stays:B})=>I.
key===void 0||B?[]:[I.key]));await os(t,{config:y,services:js(a),made:O,obstacles:l,c:o}),l.refuse();const M=await Bt(t,{project:i,now:j,old:f},o),k=Lt(e),P=(0,d.
join)(u,a.base??"");return{project:i,directory:u,asOther:r||u!==a.directory,config:y,compose:{endpoint:t.endpoint,directory:P,project:i,files:[...a.files.map(({
path:I})=>(0,d.join)(u,I)),b.path],envFiles:await _e(a,u,[...m,...b.variables])},scope:v,old:f,oldVolumes:k?M:M.filter(I=>!(0,ne.ok)(I)&&!w.some(B=>B.stays&&B.name===
I)),orphaned:k?[]:M.filter(ne.ok),volumes:w,takenPorts:new Set(r?h.keys():[]),files:D(b.variables),override:b.path,unpinned:D(b.ownVariables)};function D(I){return[
...m.filter(({path:B})=>!I.some(le=>le.path===B)),...I]}async function A(){await ss(t,{images:e.images,obstacles:l,c:o}),await ns(t,{config:y,project:i,asOther:r,
obstacles:l,c:o}),await as(t,{directory:(0,d.join)(u,a.base??""),files:a.files.map(({path:H})=>(0,d.join)(u,H)),project:i,obstacles:l,c:o});const I=Map.groupBy(
a.containers,({service:H})=>H),B=await(0,vs.zw)(t,y,{project:i,counts:new Map([...I].map(([H,ue])=>[H,ue.length])),c:o}),le=new Set(a.containers.filter(Le).map(
({service:H})=>H));for(const[H,{service:ue,holder:Me}]of r?[]:B){if(!le.has(ue))continue;l.add(E.fK,`The service ${ue} needs the port ${H}, which ${Me} has`,"Fr\
ee it, or restore beside it with --as <project>, which takes free ports")}return B}}c(Es,"planRestore");function Os(t){if(!/^[a-z0-9][a-z0-9_-]*$/.test(t))throw new E.
dz(`'${t}' is no name of a Compose project`,{hint:"Use lower-case letters, digits, dashes and underscores"})}c(Os,"checkProjectName");function Le({state:t}){return t===
"running"||t==="paused"}c(Le,"ranWhenCaptured");function js({containers:t}){return[...new Set(t.map(({service:e})=>e))]}c(js,"captured");async function Ms(t,e,n){
const{DockerRootDir:s}=await t.info(n);if(s===void 0||t.endpoint.kind!=="unix")return;const o=await(0,X.statfs)(s).catch(()=>{}),a=o===void 0?void 0:o.bavail*o.
bsize;if(!(a===void 0||a>=e))throw new E._p(`The volumes need ${(0,St.z3)(e)}, and ${(0,St.z3)(a)} are free where Docker keeps its data`,{hint:"Free space there\
, e.g. with `docker system prune`"})}c(Ms,"checkSpace");var Ss=p(44482),xs=p(59379),Ps=p(55215),je=p(73372);function ks(t,e){return t.volumes.flatMap(({of:n,name:s,
natural:o,plain:a,stays:i})=>{if(i)return e.log.warn(`the snapshot came without the contents of ${n.name}: the volume ${s} stays as it is`),[];const r=n.external?
{[ft]:t.project}:{[z.kg.project]:t.project,[z.kg.volume]:n.key??""},l=Object.entries(n.labels).filter(([f])=>!/^(com\.docker\.compose|vm-snapshot)\./.test(f));return a&&
e.log.warn(`the volume ${n.name} lay on a device (${n.driver_opts.device}): it becomes a volume of Docker's own`),[{name:s,driver:a?"local":n.driver,options:a?{}:
n.driver_opts,labels:{...Object.fromEntries(l),...r,[ct]:o}}]})}c(ks,"restore_volumes_newVolumes");async function Is({volumes:t},e){for(const{of:n,name:s,stays:o}of t)
o||await kt(s,n.name,e)}c(Is,"fillVolumes");async function kt(t,e,{parts:n,blobs:s,tars:o,c:a}){const i=n.volume(e);if(i===void 0)return a.log.warn(`the snapsho\
t came without the contents of ${e}: the volume ${t} is empty`);const r=a.progress.start(`Restoring volume ${e}`,i.size);try{const l=await o.way(t);l.lossless||
a.log.warn(`the volume ${t} is filled through Docker's archive call: ACLs, holes and the mode of its top folder are lost`),await l.write(s.open(i,{onBytes:c(f=>r.
add(f),"onBytes")}),a)}finally{r.done()}}c(kt,"fillVolume");async function As(t,e){if(t.kind!=="compose")throw new E.Wt(`The snapshot '${t.snapshot_name}' holds\
 no Compose project but a ${t.kind}`);const n=(0,Et.a)(t,e),s=Ae(await n.file(U)),o=new Set(t.services.map(({name:i})=>i)),a=s.containers.find(({image:i})=>!o.has(
i));if(a!==void 0)throw new E.cs(`The snapshot has no image '${a.image}', which its service ${a.service} needs`);return{document:s,images:t.services,...n}}c(As,
"readSnapshotParts");var It=p(22506);const At=3e5,st={interval:3e4,timeout:3e4,retries:3};function Ts({health:t,restarting:e}){return e?"any":t==="unhealthy"?"r\
un":t==="starting"?"settle":"healthy"}c(Ts,"expectationOf");function zs({State:t},e){const{Status:n,ExitCode:s=0,Health:o}=t;if(e==="any")return"good";if(n==="e\
xited"||n==="dead")return s===0?"good":{failed:`has exited (${s})`};if(n!=="running"&&n!=="paused")return"wait";const a=o?.Status;return e==="run"||a===void 0||
a==="healthy"||a==="none"?"good":a==="starting"?"wait":e==="healthy"?{failed:"is unhealthy"}:"good"}c(zs,"judge");function Ds({healthcheck:t}){if(!t||t.disable)
return At;const e=ot(t.interval)??st.interval,n=ot(t.timeout)??st.timeout,s=(ot(t.start_period)??0)+(e+n)*((t.retries??st.retries)+1);return Math.max(At,s)}c(Ds,
"waitLimit");function ot(t){if(t!==void 0)try{return(0,It.E9)(t,"30s")}catch{return}}c(ot,"milliseconds");async function Rs(t,{config:e,compose:n,scope:s},{containers:o,
c:a}){const i=o.map(z.z5).filter(f=>Cs(e.services[f]??{})),l=o.filter(f=>!i.includes((0,z.z5)(f))).map(f=>(0,ae.aO)(t,f.Id,{to:"start",name:f.Name.slice(1),signal:a.
signal}));i.length>0&&l.push((0,pe.Fp)(n,[...new Set(i)],{signal:a.signal,scope:s})),await(0,$t.b)(...l)}c(Rs,"startBatch");function Cs({configs:t,secrets:e,post_start:n}){
return[t,e,n].some(s=>(s??[]).length>0)}c(Cs,"needsCompose");function Ls({services:t},e){const n=new Set(e),s=[];for(;n.size>0;){const o=c(r=>Object.keys(t[r]?.
depends_on??{}).filter(l=>l!==r),"needs"),a=[...n].filter(r=>!o(r).some(l=>n.has(l))),i=a.length>0?a:[...n];for(const r of i)n.delete(r);s.push(i)}return s}c(Ls,
"startBatches");function Ns({services:t},e){const n=e.flatMap(s=>Object.entries(t[s]?.depends_on??{}).flatMap(([o,{condition:a}])=>a==="service_healthy"?[o]:[]));
return[...new Set(n)]}c(Ns,"awaitedBy");var Bs=p(58500);const Ys=256*1024,Fs=300,Ne=8;async function Ws(t,{Id:e,Name:n,Config:s},{lines:o,signal:a}){const i={stdout:!0,
stderr:!0,tail:String(o)},r=`read the log of ${n.slice(1)}`,l=[];let f=0;try{for await(const m of t.bytes({method:"GET",path:`/containers/${e}/logs`,query:i,what:r,
signal:a}))if(l.push(m),f+=m.length,f>Ys)break}catch{return[]}const u=Buffer.concat(l);return Tt("Tty"in s&&s.Tty===!0?u.toString("utf8"):Us(u)).slice(-o)}c(Ws,
"lastLogLines");function Tt(t){return t.replace(/\u001b\[[0-9;?]*[A-Za-z]/g,"").replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g," ").split(`
`).map(n=>n.trimEnd().slice(0,Fs)).filter(n=>n.trim()!=="")}c(Tt,"readableLines");function Us(t){const e=[];for(let n=0;n+Ne<=t.length;){const s=t.readUInt32BE(
n+4);e.push(t.subarray(n+Ne,n+Ne+s)),n+=Ne+s}return Buffer.concat(e).toString("utf8")}c(Us,"textOf");const _s=250,Ks=1e3,zt=10;async function Dt(t,e,n){const s=performance.
now(),o=new Map;let a=e.filter(({expected:i})=>i!=="any");for(;a.length>0;){n.signal.throwIfAborted();const i=[];for(const r of a){const l=await(0,ae.FA)(t,r.id,
n);if(l===void 0)throw new E.Qd(`The container ${r.id.slice(0,12)} was removed while it was waited for`);const f=zs(l,r.expected);if(typeof f=="object")throw await Rt(
t,l,{why:f.failed,c:n});if(!(f==="good"&&Vs(l,{good:o,id:r.id}))){if(f==="wait"&&o.delete(r.id),f==="wait"&&performance.now()-s>r.limit){const u=`${Xs(l)} after\
 ${(0,It.Xo)(Math.round(r.limit/1e3))}`;if(r.expected!=="settle")throw await Rt(t,l,{why:u,c:n});n.log.warn(`${l.Name.slice(1)} ${u}: it was starting when it wa\
s captured, too`);continue}i.push(r)}}a=i,a.length>0&&await(0,Bs.setTimeout)(_s,void 0,{signal:n.signal}).catch(()=>n.signal.throwIfAborted())}}c(Dt,"waitUntilU\
p");function Vs({State:t},{good:e,id:n}){if(t.Status!=="running"||t.Health?.Status==="healthy")return!0;const s=e.get(n)??performance.now();return e.set(n,s),performance.
now()-s>=Ks}c(Vs,"isSteady");function Xs({State:t}){return t.Status==="restarting"?"ends and is started again and again":t.Health?.Status==="starting"?"is not h\
ealthy":`is ${t.Status}`}c(Xs,"wait_until_up_stateOf");async function Rt(t,e,{why:n,c:s}){const o=e.Name.slice(1),a=await Ws(t,e,{lines:zt,signal:s.signal});for(const u of a)
s.log.warn(`${o}: ${u}`);const i=e.State.Health?.Log?.at(-1),r=i===void 0?[]:Tt(i.Output??"").slice(-zt),l=i===void 0?"":`, its health check ended with ${i.ExitCode}`;
for(const u of r)s.log.warn(`${o}, health check: ${u}`);const f=r.at(-1)??a.at(-1);return new E.Qd(`The container ${o} ${n}${l}${f===void 0?"":`: ${f}`}`,{hint:"\
Its last lines are above. --no-wait restores without waiting, --wait-timeout 20m waits longer; with --as <project> it can be looked at beside this one"})}c(Rt,"\
failure");async function Hs(t,e,{names:n,onMade:s,wait:o,...a}){const{project:i,compose:r,config:l,scope:f}=e,{parts:u,c:m}=a,y=new Map,$=u.document.containers.
filter(({service:w})=>w in l.services),v=[...new Set($.map(({service:w})=>w))];if(v.length===0)return y;await(0,pe.Vs)(r,v,{...m,scope:f});const h=Be(await(0,z.
Mz)(t,i,m),$);for(const{now:w,was:O}of h){const M=$.find(({service:P,number:D})=>P===O.service&&D===1),k=n.get(O.image)?.reference;M===void 0||k===void 0||n.get(
M.image)?.reference===k||await Zs(t,w,{image:k,c:m})}for(const{now:w,was:O}of Be(await(0,z.Mz)(t,i,m),$))for(const{volume:M,target:k}of O.mounts){const P=w.Mounts.
find(({Type:D,Destination:A})=>D==="volume"&&A===k)?.Name;M===void 0||P===void 0||!(0,ne.ok)(P)||y.get(M)===P||(await kt(P,M,a),y.set(M,P))}await s(await(0,z.Mz)(
t,i,m)),await j();const b=Be(await(0,z.Mz)(t,i,m),$);for(const{now:w,was:O}of b)!Le(O)&&w.State.Status==="running"&&await(0,ae.SI)(t,w.Id,m);await(0,q.CQ)(t,b.filter(
({was:w})=>Le(w)).map(({now:w})=>w),m);for(const{now:w,was:O}of b)O.state==="paused"&&await(0,ae.aO)(t,w.Id,{to:"pause",signal:m.signal});return y;async function j(){
const w=performance.now(),O=Be(await(0,z.Mz)(t,i,m),$).filter(({was:D})=>Le(D)),M=c(D=>O.flatMap(({now:A,was:I})=>D.includes(I.service)?[{id:A.Id,expected:Ts(I),
limit:k(I.service)}]:[]),"awaited"),k=c(D=>o.timeout===void 0?Ds(l.services[D]??{}):o.timeout-(performance.now()-w),"limitOf"),P=[...new Set(O.map(({was:D})=>D.
service))];for(const D of Ls(l,P))o.none||await Dt(t,M(Ns(l,D)),m),await Rs(t,e,{containers:O.filter(({was:A})=>D.includes(A.service)).map(({now:A})=>A),c:m});o.
none||await Dt(t,M(P),m)}}c(Hs,"startProject");function Be(t,e){const n=Map.groupBy(t,z.z5);return e.flatMap(s=>{const o=n.get(s.service)?.[s.number-1];return o===
void 0?[]:[{now:o,was:s}]})}c(Be,"pair");async function Zs(t,e,{image:n,c:s}){await t.removeContainer(e.Id,{...s,volumes:!0}),await(0,Qe.jC)(t,e,{name:e.Name.slice(
1),image:n,freshVolumes:!0,signal:s.signal})}c(Zs,"changeImage");var Gs=function(t,e,n){if(e!=null){if(typeof e!="object"&&typeof e!="function")throw new TypeError(
"Object expected.");var s,o;if(n){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");s=e[Symbol.asyncDispose]}if(s===void 0){if(!Symbol.
dispose)throw new TypeError("Symbol.dispose is not defined.");s=e[Symbol.dispose],n&&(o=s)}if(typeof s!="function")throw new TypeError("Object not disposable.");
o&&(s=c(function(){try{o.call(this)}catch(a){return Promise.reject(a)}},"dispose")),t.stack.push({value:e,dispose:s,async:n})}else n&&t.stack.push({async:!0});return e},
Js=(function(t){return function(e){function n(i){e.error=e.hasError?new t(i,e.error,"An error was suppressed during disposal."):i,e.hasError=!0}c(n,"fail");var s,
o=0;function a(){for(;s=e.stack.pop();)try{if(!s.async&&o===1)return o=0,e.stack.push(s),Promise.resolve().then(a);if(s.dispose){var i=s.dispose.call(s.value);if(s.
async)return o|=2,Promise.resolve(i).then(a,function(r){return n(r),a()})}else o|=1}catch(r){n(r)}if(o===1)return e.hasError?Promise.reject(e.error):Promise.resolve();
if(e.hasError)throw e.error}return c(a,"next"),a()}})(typeof SuppressedError=="function"?SuppressedError:function(t,e,n){var s=new Error(n);return s.name="Suppr\
essedError",s.error=t,s.suppressed=e,s});async function Qs(t,{snapshot:e,blobs:n,options:s,c:o}){const a={stack:[],error:void 0,hasError:!1};try{let Ye=function(){
const{directory:g}=r.document,x=i.endpoint.kind==="unix",R=x?(0,fe.wx)(e,{captured:g,directory:y.directory,elsewhere:s.bindMounts}):[];for(const{path:_}of e.bind_mounts??
[]){if(R.some(({of:se})=>se.path===_))continue;const K=x?"--bind-mounts <folder> puts it below a folder of yours":"Docker runs on another machine";o.log.warn(`w\
hat ${_} held was captured, and is not restored: ${K}`)}return R};c(Ye,"bindsHere");const i=await(0,te.Z)(o),r=await As(e,n),l=s.as??r.document.name;Os(l);const f=Gs(
a,await(0,ce.RT)(i,l,{c:o}),!0),u=await(0,ce.lj)(i,{locked:l,c:o});for(const g of u)o.log.warn(`${(0,ce.l4)(g)}; this restore takes its place`);const m=new Date().
toISOString().replace(/\D/g,"").slice(0,14),y=await Es(i,r,{wishes:s,stamp:m,c:o}),$=eo(e,s.ref),v=Ye(),{plan:h,...b}=await qn(i,y,{parts:r,placed:v,names:$,label:(0,bt.
SN)(s.ref),c:o});for(const g of b.shared)o.log.warn(g);const j=[...h.files,b.pins,...await(0,je.kh)(h.directory)],w=await(0,je.Y_)(j),O=(0,d.join)(h.directory,"\
.vm-snapshot",m),M=[...new Set([...h.oldVolumes,...u.flatMap(Nn)])];await s.confirm(no({...h,oldVolumes:M},{files:await(0,je.Bq)(w),bindMounts:await(0,fe.UV)(v)}));
const k=ks(h,o),P={id:`${m}-${(0,Xe.randomBytes)(4).toString("hex")}`,project:h.project,snapshot:(0,bt.SN)(s.ref),at:"",machine:(0,Sn.hostname)(),directory:h.directory,
phase:"bringing",old:h.old.map(g=>({info:g})),oldNetworks:(await(0,Ps.Nd)(i,h.project,o)).map(({Id:g})=>g),networks:await Bn(i,h,o),newImages:[],newVolumes:k.map(
({name:g})=>g),expected:Yn(h,r),files:[],moves:[],staging:[],newFolders:await(0,je.KY)([...w.flatMap(({path:g})=>[g,(0,d.join)(O,(0,d.relative)(h.directory,g))]),
...Fn(h,i).map(g=>(0,d.join)(g,"any"))]),keptImages:[],keptContainers:[],oldVolumes:s.keepPrevious?[]:M},D=await Un(i,h,{except:P.newVolumes,c:o}),A=await(0,xs.
S)(i,P,{volumes:[...D,...k],c:o}),I=(0,Y.r)(i,{label:{[ie.eq]:(0,G.Pg)()},c:o});let B=[],le=new Map;try{await Me(),await(0,$t.b)(A.hold([...$.values()].map(({reference:g})=>g)),
Is(h,{parts:r,blobs:n,tars:I,c:o})),await(0,fe.p1)(v,{parts:r,blobs:n,tars:I,stamp:m,entry:P,journal:A,c:o}),await Dn(i,A,o),await(0,fe.IQ)(v,{...qs(h,r),tars:I,
stamp:m,entry:P,journal:A,c:o}),v.length>0&&await(0,fe.g$)(h.directory,j.map(({path:g})=>g)),await(0,je.sk)(await(0,je.Y_)(j),{directory:h.directory,kept:O,onFile:c(
async g=>{P.files.push(g),await A.write()},"onFile")}),le=await Hs(i,h,{parts:r,blobs:n,tars:I,names:$,onMade:ue,wait:s.wait??{},c:o}),s.keepPrevious&&await so(
i,A,{stamp:m,c:o}),await Wn(i,P,{made:B,c:o})}catch(g){throw await(0,rt.kx)(i,A,{error:g,c:o})}await oo(i,A,{keep:s.keepPrevious,earlier:u,c:o}),await Tn(h.directory,
o);for(const{path:g,base:x,backup:R}of P.moves)R!==void 0&&x!==h.directory&&o.log.warn(`what was in ${g} is kept in ${R}`);for(const g of[...b.notes,...await Kn(
h,P.files,o)])o.log.info(g);const H=await(0,z.Mz)(i,h.project,o);return{project:h.project,directory:h.directory,containers:H.map(({Name:g})=>g.slice(1)),volumes:{
...Object.fromEntries(h.volumes.map(({of:g,name:x})=>[g.name,x])),...Object.fromEntries(le)},bindMounts:Object.fromEntries(v.map(({of:g,target:x})=>[g.path,x])),
override:h.override,previousFiles:[...P.files,...P.moves].some(({backup:g})=>g?.startsWith(`${O}/`))?O:void 0,previous:{containers:P.keptContainers,volumes:s.keepPrevious?
h.oldVolumes:[]}};async function ue(g){B=g,P.phase="starting",await A.write()}async function Me(){const g=new Map([...$].toReversed().map(([x,{ref:R,reference:_}])=>[
_,{name:x,ref:R}]));for(const[x,{name:R,ref:_}]of g)await to(i,x,o)||P.newImages.push(x),await A.write(),await t.restore((0,Et.t)(e,R),n,{ref:_,tags:[],force:!1,
via:"auto"},o)}}catch(i){a.error=i,a.hasError=!0}finally{const i=Js(a);i&&await i}}c(Qs,"restoreProject");function qs({directory:t,files:e,override:n},{document:s}){
const o=s.env_files.filter(({stored:i})=>i===void 0).map(({path:i})=>(0,d.join)(t,i));return{stays:[...e.map(({path:i})=>i),n,(0,d.join)(t,".env"),...o].map(i=>(0,d.
relative)(t,i)).filter(i=>!i.includes("/")),carried:o}}c(qs,"ownFiles");function eo(t,{project:e,name:n}){const s=new Map(t.services.toReversed().map(({name:o,image_digest:a})=>[
a,o]));return new Map(t.services.map(({name:o,image_digest:a})=>{const i={project:e,name:`${`${s.get(a)}-${n}`.slice(0,100)}-${(0,xn.ZD)(a).slice(0,12)}`};return[
o,{ref:i,reference:(0,Pn.a)(i,"base")}]}))}c(eo,"imageNames");async function to(t,e,n){try{return await t.inspectImage(e,n),!0}catch(s){if(s instanceof E.m_)return!1;
throw s}}c(to,"isThere");function no({project:t,old:e,oldVolumes:n},{files:s,bindMounts:o}){return{project:t,containers:e.map(({Name:a})=>a.slice(1)),volumes:n,
files:s,bindMounts:o}}c(no,"replacedBy");async function so(t,{entry:e,write:n},{stamp:s,c:o}){const a=new Map;for(const{info:i,image:r}of(0,Qe.fc)(e.old,({info:l})=>l)){
const l=`${i.Name.slice(1)}-before-${s}`;e.keptContainers.push(l),await n();const f=Object.entries(i.Config.Labels??{}).filter(([m])=>!m.startsWith("com.docker.\
compose.")),u={name:l,image:r??i.Image,labels:Object.fromEntries(f),again:a,signal:o.signal};a.set(i.Id,await(0,Qe.jC)(t,i,u))}}c(so,"keepContainers");async function oo(t,e,{
keep:n,earlier:s,c:o}){const{entry:a}=e;a.phase="done";const i=s.flatMap(l=>l.journal?.entry.keptImages??[]);n||a.keptImages.push(...await(0,Ss.XH)(t,a,o),...i),
await e.write();const r={volumes:[],images:[]};for(const l of s)await(l.journal?.end(r,o)??(0,kn.B$)(t,l.container));await(0,fe.JR)(a,{tars:(0,Y.r)(t,{label:{[ie.
eq]:(0,G.Pg)()},c:o}),c:o}),await e.end({volumes:a.oldVolumes,images:a.keptImages},o)}c(oo,"settle");function ao(t){return{name:"compose",probe:c(e=>t.probe(e),
"probe"),capture:c((e,n,s)=>yn(t,e,{...n,c:s}),"capture"),restore:c((e,n,s,o)=>Qs(t,{snapshot:e,blobs:n,options:s,c:o}),"restore"),describe:c((e,n,s,o)=>t.describe(
e,n,s,o),"describe")}}c(ao,"composeProvider")}),27267:((ge,Z,p)=>{p.d(Z,{NQ:c(()=>ye,"NQ"),gi:c(()=>te,"gi")});var d=p(75892),E=p(51208),G=p(52875);async function te(Q,W){
const F=await me(Q,["--porcelain=v2","--branch"],W);return F===void 0?null:Y(F)}c(te,"gitFacts");async function me(Q,W,F){try{const{stdout:C}=await(0,E.m0)("git",
["-c","core.fsmonitor=false","status",...W],{signal:F,cwd:Q,env:{GIT_OPTIONAL_LOCKS:"0",LC_ALL:"C"},title:"git status"});return C}catch(C){if(C instanceof d.Qd||
C instanceof d.Wt)return;throw C}}c(me,"status");async function ye(Q,W,F){const C=await me(Q,["--porcelain","--untracked-files=all","--",W],F);return C===void 0||
C===""?void 0:C.startsWith("??")?"new":"changed"}c(ye,"seenByGit");function Y(Q){const W=Q.split(`
`).filter(V=>V!==""),F=c(V=>W.find(oe=>oe.startsWith(`# ${V} `))?.slice(V.length+3),"header"),C=F("branch.oid"),q=F("branch.head");return C===void 0||!/^[0-9a-f]{40,64}$/.
test(C)?null:{commit:C,branch:q===void 0||q==="(detached)"?null:(0,G.w)(q),dirty:W.some(V=>!V.startsWith("# "))}}c(Y,"parseGitStatus")}),64377:((ge,Z,p)=>{p.d(Z,
{w$:c(()=>G,"w$")});var d=p(43759),E=p(26921);function G(Y){return d.G1(E.You,Y)}c(G,"datetime");function te(Y){return core._isoDate(ZodISODate,Y)}c(te,"date");
function me(Y){return core._isoTime(ZodISOTime,Y)}c(me,"time");function ye(Y){return core._isoDuration(ZodISODuration,Y)}c(ye,"duration")})};export{lo as id,uo as ids,mo as modules};
