var fo=Object.defineProperty;var c=(ge,Z)=>fo(ge,"name",{value:Z,configurable:!0});const uo=775,mo=[775],ho={52875:((ge,Z,p)=>{p.d(Z,{l:c(()=>m,"l"),w:c(()=>E,"w")});const m=4096;function E(G,te=m){return G.replaceAll(new RegExp("\\p{Cc}+","gu"),
"?").slice(0,te)}c(E,"plainText")}),13266:((ge,Z,p)=>{p.d(Z,{Bk:c(()=>ie,"Bk"),EU:c(()=>re,"EU"),Fi:c(()=>q,"Fi"),Ju:c(()=>oe,"Ju"),Ub:c(()=>F,"Ub"),Uf:c(()=>W,
"Uf"),Vz:c(()=>ze,"Vz"),_O:c(()=>T,"_O"),gM:c(()=>V,"gM"),gw:c(()=>C,"gw"),h_:c(()=>De,"h_"),hh:c(()=>ye,"hh"),op:c(()=>he,"op"),rc:c(()=>Ee,"rc")});var m=p(26921),
E=p(64377),G=p(52875),te=p(75558),me=p(42316);const ye="1.1",Y=["image","container","compose"],Q=1e4,W=1024,F=1024,C=256,q=1024,V=1e5,oe=1e3,ie=1e4,he=1e6,Fe=new RegExp(
"^\\P{Cc}*$","u"),S=/^[\P{Cc}\t\n]*$/u,Ae=/^[0-9a-f]{64}$/,ee=c(xe=>m.YjP().max(xe).regex(Fe,"control characters are not allowed"),"words"),_=ee(G.l),ve=m.YjP().
max(te.zB).regex(te.o_,"expected letters, digits, dot, underscore and dash, a letter or digit first"),J=m.aig().int().nonnegative().max(Number.MAX_SAFE_INTEGER),
N=m.YjP().regex(Ae,"expected 64 hex digits"),L=m.Uy$(["sha256:",m.YjP().regex(Ae)],{error:"expected sha256: and 64 hex digits"}),$e=m.YjP().max(64).regex(/^[a-z0-9]+\/[a-z0-9_]+(\/[a-z0-9.]+)?$/,
"expected os/arch or os/arch/variant"),be=m.YjP().max(512).regex(/^[A-Za-z0-9[][A-Za-z0-9._/:@[\]-]*$/,"expected an image reference"),it=m.Ikc({config:L,layers:m.
YOg(L).max(W),platform:$e,references:m.YOg(be).max(F)}),re=m.YjP().max(100).regex(/^[A-Za-z0-9_][A-Za-z0-9._-]*(\/[A-Za-z0-9_][A-Za-z0-9._-]*)*$/,"expected a re\
lative path of plain names"),We=m.Ikc({name:ve.max(80),image_tag:be,image_digest:L,image_file:re.optional(),layers:m.YOg(L).max(W),references:m.YOg(be).max(F),platform:$e.
optional()}),Se=m.Ikc({name:m.YjP().max(255).regex(/^[A-Za-z0-9][A-Za-z0-9_.-]+$/,"expected a volume's name"),digest:L,size_bytes:J,volume_file:re.optional()}),
_e=m.Ikc({path:_.regex(/^\//,"expected an absolute path"),type:m.k5n(["folder","file"]),digest:L,size_bytes:J,bind_file:re.optional()}),Ie=m.g1P(ee(64),ee(256)).
refine(xe=>Object.keys(xe).length<=oe,`more than ${oe} entries`),z=m.YOg(m.Ikc({manager:ee(32),name:ee(512),version:ee(512)})),X=m.Ikc({commit:m.YjP().regex(/^[0-9a-f]{7,64}$/),
branch:_.nullable(),dirty:m.zMY()}),Te=m.Ikc({path:re,size:J,sha256:N}),pe=m.Ikc({digest:L,size:J,recipe:L.optional(),role:m.k5n(["config","layer","volume","met\
adata"]),path:re.optional()}),T=_,ze=ee(256),De=m.YjP().max(Q).regex(S,"control characters are not allowed"),Ee=m.Ikc({version:m.YjP().regex(/^\d{1,6}\.\d{1,6}$/,
"expected <major>.<minor>"),kind:m.k5n(Y),snapshot_name:ve,project_name:ve,is_global:m.zMY(),created_at:E.w$(),description:De,image_digest:L,platform:$e,size_bytes:J,
languages:Ie,tools:m.YOg(_).max(ie),services:m.YOg(We).min(1).max(C),volumes:m.YOg(Se).max(q),bind_mounts:m.YOg(_e).max(q).optional(),left_out:m.YOg(_).max(2*q).
optional(),git:X.nullable(),source:m.Ikc({type:m.k5n(["built","captured","imported"]),from:_,build_seconds:m.aig().nonnegative().optional()}),imported:m.Ikc({from:_}).
optional(),trigger:m.k5n(me.N).optional(),context:T.optional(),run_id:ze.optional(),container:m.Ikc({id:N,name:ee(255),of:ee(255).optional()}).optional(),tool_version:_,
blobs:m.YOg(pe).max(V),packs:m.YOg(N).max(he).optional(),files:m.YOg(Te).max(V).optional()}),Ue=Ee.extend({checksum:L})}),70775:((ge,Z,p)=>{p.r(Z),p.d(Z,{composeProvider:c(
()=>io,"composeProvider")});var m=p(76760),E=p(75892),G=p(56690),te=p(40610),me=p(88405),ye=p(5064),Y=p(23236),Q=p(9694),W=p(89366),F=p(65703),C=p(97771),q=p(26414),
V=p(43805),oe=p(71169),ie=p(87271),he=p(50435),Fe=p(14324),S=p(26921),Ae=p(13266),ee=p(93211);const _="compose/project.json",ve=8<<20,J=S.YjP().max(4096),N=S.YjP().
min(1).max(255).regex(new RegExp("^\\P{Cc}+$","u")),L=1e4,$e=S.g1P(J,S.YjP()),be=S.YjP().min(1).max(1024).regex(new RegExp("^\\P{Cc}+$","u")).refine(t=>!t.startsWith(
"/")&&!t.split(/[\\/]/).some(e=>e===".."||e===".git"),"expected a path inside the project"),it=S.Ikc({target:J,volume:N.optional(),bind:J.optional(),read_only:S.
zMY()}),re=S.Ikc({service:N,number:S.aig().int().min(1).max(L),image:N,state:S.k5n(["running","paused","exited","created"]),restarting:S.zMY().optional(),exit_code:S.
aig().int().optional(),health:S.k5n(["healthy","unhealthy","starting"]).optional(),mounts:S.YOg(it).max(L)}),We=S.Ikc({name:N,key:N.optional(),external:S.zMY(),
driver:N,driver_opts:$e,labels:$e}),Se=S.Ikc({path:be,stored:Ae.EU.optional(),mode:S.aig().int().min(0).max(511).optional(),names:S.YOg(N).max(L).optional()}),_e=S.
Ikc({version:S.euz(1),name:N,folder_name:N.optional(),directory:J,base:be.optional(),variable_files:S.YOg(J).max(100).optional(),files_named:S.zMY().optional(),
unset:S.YOg(N).max(L).optional(),files:S.YOg(Se).min(1).max(100),more_files:S.YOg(Se).max(1e3),env_files:S.YOg(Se).max(1e3),outside:S.YOg(J).max(1e3).default([]),
services:S.YOg(S.Ikc({name:N,image:N.optional(),variables:S.YOg(N).max(L).optional()})).max(L),containers:S.YOg(re).max(L),volumes:S.YOg(We).max(L)});function Ie(t){
if(t.length>ve)throw new E.cs(`${_} of the snapshot has more than ${ve} bytes`);let e;try{e=JSON.parse(Buffer.from(t).toString("utf8"))}catch(s){throw new E.cs(
`${_} of the snapshot is no JSON`,{cause:s})}const n=_e.safeParse(e);if(n.success)return n.data;throw new E.cs(`${_} of the snapshot cannot be read: ${(0,ee.w)(
n.error.issues)}`)}c(Ie,"parseDocument");var z=p(1720),X=p(51455),Te=p(24746),pe=p(68986),T=p(22145),ze=function(t,e,n){if(e!=null){if(typeof e!="object"&&typeof e!=
"function")throw new TypeError("Object expected.");var s,o;if(n){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");s=e[Symbol.asyncDispose]}
if(s===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");s=e[Symbol.dispose],n&&(o=s)}if(typeof s!="function")throw new TypeError(
"Object not disposable.");o&&(s=c(function(){try{o.call(this)}catch(a){return Promise.reject(a)}},"dispose")),t.stack.push({value:e,dispose:s,async:n})}else n&&
t.stack.push({async:!0});return e},De=(function(t){return function(e){function n(i){e.error=e.hasError?new t(i,e.error,"An error was suppressed during disposal."):
i,e.hasError=!0}c(n,"fail");var s,o=0;function a(){for(;s=e.stack.pop();)try{if(!s.async&&o===1)return o=0,e.stack.push(s),Promise.resolve().then(a);if(s.dispose){
var i=s.dispose.call(s.value);if(s.async)return o|=2,Promise.resolve(i).then(a,function(r){return n(r),a()})}else o|=1}catch(r){n(r)}if(o===1)return e.hasError?
Promise.reject(e.error):Promise.resolve();if(e.hasError)throw e.error}return c(a,"next"),a()}})(typeof SuppressedError=="function"?SuppressedError:function(t,e,n){
var s=new Error(n);return s.name="SuppressedError",s.error=t,s.suppressed=e,s});async function Ee({endpoint:t},{document:e,files:n,project:s,directory:o},a){const i={
stack:[],error:void 0,hasError:!1};try{const r=ze(i,await(0,oe.k)(),!0),f=[...e.env_files.map(({path:$})=>$),...e.outside.filter($=>!(0,m.isAbsolute)($))],l=(0,m.
join)(r.path,...f.flatMap($=>$.split("/").filter(h=>h==="..")),"project"),u=await Promise.all(f.map(async $=>({path:(0,m.join)(o,$),bytes:Buffer.from(await(0,T.
yR)((0,m.join)(o,$))??"")})));for(const{path:$,bytes:h}of[...u,...n]){const b=(0,m.join)(l,(0,m.relative)(o,$));await(0,Te.MH)(`Cannot write ${b}`,async()=>{await(0,X.
mkdir)((0,m.dirname)(b),{recursive:!0}),await(0,X.writeFile)(b,h??"",{mode:384})})}const d=(0,m.join)(l,e.base??"");await(0,X.mkdir)(d,{recursive:!0});const w={
endpoint:t,directory:d,project:s,files:e.files.map(({path:$})=>(0,m.join)(l,$)),envFiles:await Ue(e,l)},v=[...new Set(e.containers.map(({service:$})=>$))];try{return Ct(
await(0,pe.Xg)(w,{...a,services:v}),{staging:l,directory:o})}catch($){throw $ instanceof E.dz||$ instanceof E.m_?xe($,{staging:l,directory:o}):$}}catch(r){i.error=
r,i.hasError=!0}finally{const r=De(i);r&&await r}}c(Ee,"readStaged");async function Ue({variable_files:t},e,n=[]){if(t===void 0)return;const s=t.map(i=>(0,m.join)(
e,i)),o=await Promise.all(s.map(async i=>n.some(r=>r.path===i)||await(0,T.fo)(i))),a=s.filter((i,r)=>o[r]);return a.length>0?a:void 0}c(Ue,"variableFiles");function xe(t,{
staging:e,directory:n}){const s=c(a=>a.replaceAll(e,n),"say"),o={...t.hint!==void 0&&{hint:s(t.hint)},cause:t,fields:t.fields};return t instanceof E.dz?new E.dz(
s(t.message),o):new E.m_(s(t.message),o)}c(xe,"told");function Ct({config:t,...e},{staging:n,directory:s}){const o=c(a=>typeof a=="string"?a===n||a.startsWith(`${n}\
/`)?s+a.slice(n.length):a:Array.isArray(a)?a.map(o):typeof a!="object"||a===null?a:Object.fromEntries(Object.entries(a).map(([i,r])=>[i,o(r)])),"moved");return{
...e,config:o(t)}}c(Ct,"inPlace");var ce=p(60546),rt=p(6848),ne=p(92652),we=p(61585);const ct="vm-snapshot.name",ft="vm-snapshot.copy-for";function lt({driver_opts:{
type:t}}){return t==="tmpfs"||t==="ramfs"}c(lt,"isInMemory");function Lt({document:t,volume:e}){return t.volumes.every(({name:n})=>e(n)!==void 0)}c(Lt,"isWhole");
async function Nt(t,e,{project:n,stamp:s,now:o,c:a}){const{name:i,volumes:r}=e.document,f=[];for(const l of r){if(l.key===void 0)continue;const u=l.labels[ct]??
l.name,d=u.startsWith(`${i}_`)?u.slice(i.length+1):u,w=n===i?u:`${n}_${d}`,v=c(async b=>await(0,ne.y6)(t,b,a)!==void 0,"isHere"),$=l.driver_opts.device!==void 0&&
!lt(l),h={of:l,natural:w,plain:$,stays:!1};if(e.volume(l.name)!==void 0)f.push({...h,name:await v(w)?`${w}_${s}`:w});else{const b=o?.volumes?.[l.key]?.name??w,j=await v(
b);f.push({...h,name:b,plain:$&&!j,stays:j})}}return f}c(Nt,"newVolumes");async function Bt(t,{project:e,now:n,old:s},o){const a=[`${we.k.project}=${e}`,`${ft}=${e}`],
i=await Promise.all(a.map(u=>(0,ne.yi)(t,{label:[u]},o))),r=new Set(i.flat().map(({Name:u})=>u)),f=n?.name===e?Object.values(n.volumes??{}).flatMap(u=>u===null?
[]:[u.name]):[],l=s.flatMap(({Mounts:u})=>u.flatMap(({Type:d,Name:w})=>d==="volume"&&w!==void 0?[w]:[]));return[...new Set([...f,...l])].filter(u=>r.has(u)||(0,ne.
ok)(u))}c(Bt,"volumesInUse");const Yt="COMPOSE_FILE";function ut(t){if(![...t.values()].some(n=>n.includes("-----BEGIN")&&!n.includes("-----END")))return[...t].
filter(([n,s])=>n!==Yt&&Ft(n,s)).map(([n])=>n)}c(ut,"namesToKeep");function Ft(t,e){return/^[A-Za-z_][A-Za-z0-9_.-]{0,127}$/.test(t)?!/^=?$/.test(e)||t===t.toUpperCase()||
t===t.toLowerCase():!1}c(Ft,"isName");function Wt({config:t,containers:e}){const n=new Map(e.toReversed().map(s=>[(0,z.z5)(s),s]));return Object.entries(t.services).
flatMap(([s,{environment:o}])=>{const a=n.get(s);if(a===void 0)return[];const i=Ut(a),f=Object.entries(o??{}).map(([l,u])=>({name:l,now:u??"",was:i.get(l)??""})).
filter(({was:l})=>l!=="");return[{service:s,set:ut(new Map(f.map(({name:l,was:u})=>[l,u])))??[],lost:f.filter(({now:l})=>l==="").map(({name:l})=>l),changed:f.filter(
({now:l,was:u})=>l!==""&&l!==u).map(({name:l})=>l)}]})}c(Wt,"compareEnvironment");function Ke(t){return t.flatMap(e=>/^The "([^"]+)" variable is not set/.exec(e)?.[1]??
[])}c(Ke,"unsetVariables");function _t({compared:t,warnings:e},n){for(const s of e)n.log.warn(`Compose: ${s}`);for(const{service:s,lost:o,changed:a}of t)o.length>
0&&n.log.warn(`the service ${s} runs with values of ${o.join(", ")} that the project's files do not have: set them in the shell or in .env before a restore`),a.
length>0&&n.log.warn(`the service ${s} runs with other values of ${a.join(", ")} than the project's files have now: a restore takes the files'`)}c(_t,"warnOfEnv\
ironment");function Ut({Config:t}){return new Map((t.Env??[]).flatMap(e=>{const n=e.indexOf("=");return n>0?[[e.slice(0,n),e.slice(n+1)]]:[]}))}c(Ut,"variablesO\
f");async function Kt(t,e,n){const{config:s}=e,o=[],a=[],i=qt(),[r,f]=[!0,!1].map(h=>e.containers.filter(b=>(0,z.z5)(b)in s.services===h));for(const[h,b]of Map.
groupBy(r??[],z.z5))for(const[j,g]of b.entries()){const O=i(b.length===1?h:`${h}-${j+1}`);o.push({name:O,container:g,reference:g.Image}),a.push({service:h,number:j+
1,image:O,...Jt(g),mounts:Gt(g)})}const l=[],u=[];for(const[h,{image:b}]of Object.entries(s.services)){const j=b??`${e.name}-${h}`;if(a.some(g=>g.service===h))u.
push({name:h});else if(await dt(t,j,n)===void 0)l.push(h),u.push({name:h});else{const g=i(h);o.push({name:g,reference:j}),u.push({name:h,image:g})}}const d=Wt(e),
w=e.containers.filter(({State:h})=>h.Status==="running").map(({Id:h})=>h),v=await Vt(t,{config:s,containers:r??[]},n),$=await Promise.all(o.map(({reference:h})=>dt(
t,h,n)));return{project:e,images:o,volumes:v,running:w,binds:Zt(e),skipped:l,orphans:(f??[]).map(({Name:h})=>h.slice(1)),size:[...new Map($.map(h=>[h?.Id,h?.Size??
0])).values()].reduce((h,b)=>h+b,0),environment:d,facts:{version:1,name:e.name,...e.folderName!==e.name&&{folder_name:e.folderName},directory:e.directory,unset:Ke(
e.warnings),services:u.map(h=>{const b=d.find(({service:j})=>j===h.name)?.set??[];return b.length>0?{...h,variables:[...b]}:h}),containers:a,volumes:v}}}c(Kt,"p\
lanCapture");async function Vt(t,{config:e,containers:n},s){const o=Object.entries(e.volumes??{}).flatMap(([f,l])=>l===null?[]:[{key:f,...l}]),a=new Map(o.map(f=>[
f.name,f])),i=n.flatMap(({Mounts:f})=>f.flatMap(({Type:l,Name:u})=>l==="volume"&&u?[u]:[])),r=[];for(const f of new Set([...i.filter(l=>a.has(l)),...i,...a.keys()])){
const l=await(0,ne.y6)(t,f,s);if(l===void 0)continue;const u=a.get(f)?.key??Ht(f,{config:e,containers:n}),d=u!==void 0&&r.some(w=>w.key===u);d&&!i.includes(f)||
r.push({name:f,...u!==void 0&&!d&&{key:u},external:a.get(f)?.external===!0,driver:l.Driver,driver_opts:Xt({...l.Options}),labels:{...l.Labels}})}return r}c(Vt,"\
volumesOf");function Xt(t){const{device:e}=t;return e===void 0||lt({driver_opts:t})?{...t}:{device:e}}c(Xt,"optionsOf");function Ht(t,{config:e,containers:n}){for(const s of n){
const o=s.Mounts.find(({Type:r,Name:f})=>r==="volume"&&f===t)?.Destination,i=(e.services[(0,z.z5)(s)]?.volumes??[]).find(r=>r.type==="volume"&&r.target===o)?.source;
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
place:r}=a;if(s.has(i))continue;s.add(i);const f=await sn(await on(i),{...t,directory:r.base,envFiles:r.envFiles},{signal:e});for(const l of f){const u=(0,m.resolve)(
r.base,(0,en.kc)(l.name));await(0,T.fo)(u)&&(!n.has(u)&&!t.files?.includes(u)&&n.set(u,{path:u,name:l.name,kind:l.kind}),l.kind==="compose"&&o.push({path:u,place:await nn(
l,{file:u,place:r,found:n})}))}}return[...n.values()]}c(tn,"mentionedFiles");async function nn(t,{file:e,place:n,found:s}){if(!("env"in t))return{base:(0,m.dirname)(
e),envFiles:n.envFiles};const o=(0,m.resolve)(n.base,t.directory??(0,m.dirname)(t.first)),a=t.env.length>0?t.env.map(u=>(0,m.resolve)(n.base,u)):[(0,m.resolve)(
o,".env")],i=await Promise.all(a.map(T.fo)),r=a.filter((u,d)=>i[d]);for(const u of r)s.has(u)||s.set(u,{path:u,name:u,kind:"env"});const f=n.envFiles??(await(0,T.
fo)((0,m.resolve)(n.base,".env"))?[(0,m.resolve)(n.base,".env")]:[]),l=[...r,...f];return{base:o,envFiles:l.length>0?l:void 0}}c(nn,"placeOf");async function sn(t,e,{
signal:n}){const s=t.flatMap(f=>"env"in f?[f.name,f.directory??"",f.first,...f.env]:[f.name]),{endpoint:o,directory:a,envFiles:i}=e,r=await(0,Ve.G)({endpoint:o,
directory:a,envFiles:i},s,{signal:n});return t.map(f=>{const l=r.shift()??"";if(!("env"in f))return{...f,name:l};const[u,d=""]=r.splice(0,2);return{...f,name:l,
first:d,env:r.splice(0,f.env.length),...u&&{directory:u}}})}c(sn,"filledIn");async function on(t){const{parseAllDocuments:e}=await p.e(8815).then(p.t.bind(p,38815,
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
safe",customTags:[{identify:c(d=>d===null,"identify"),tag:"tag:yaml.org,2002:null",default:!0,test:/^$/,resolve:c(()=>new a(null),"resolve"),stringify:c(()=>"",
"stringify")}],logLevel:"silent",uniqueKeys:!1},f=o(e,r),[l,...u]=s(t,r);if(!(l===void 0||u.length>0||l.errors.length>0||!n(l.contents)||!n(f.contents)))try{return await Ze(
l.contents,f.contents,l),l.toString({lineWidth:0})}catch{return}}c(un,"merged");async function Ze(t,e,n){const{isAlias:s,isMap:o,isSeq:a,YAMLMap:i}=await p.e(8815).
then(p.t.bind(p,38815,19));for(const{key:r,value:f}of e.items){const l=t.get(r,!0);if(f?.tag?.startsWith("!")||f===null||l===void 0)t.set(r,f);else if(o(l)&&o(f))
await Ze(l,f,n);else if(a(l)&&a(f))l.items.push(...f.items);else if(s(l)&&o(f)&&o(l.resolve(n))){const d=new i;d.set(n.createNode("<<"),l),await Ze(d,f,n),t.set(
r,d)}else t.set(r,f)}}c(Ze,"merge");const pt=4<<20;async function dn(t,{includeEnv:e,c:n}){const{directory:s,compose:o}=t,a={},i=c(async g=>{const O=await(0,X.readFile)(
g);if(O.length>pt)throw new E.dz(`${g} is larger than ${pt} bytes, and so no file of a project`);const M=yt(s,g),k=wn(M,a);return a[k]=O,{path:M,stored:k,mode:(await(0,X.
stat)(g)).mode&511}},"keep"),r=[];for(const g of t.files){const O=await(0,T.yR)(g);if((0,Ce.M)(O))continue;const M=await i(g);O!==void 0&&M.stored!==void 0&&ht(
O)!==O&&(a[M.stored]=Buffer.from(ht(O))),r.push(M)}const f=await hn(t,n),l=f.filter(({path:g})=>Ge(s,g)).map(g=>pn(t,g)),u=f.filter(({path:g})=>!Ge(s,g)),d=[];for(const{
path:g}of u.filter(wt))d.push(await i(g));const w=u.filter(({kind:g})=>g==="env"),v=await gt(w,t,n),$=[];for(const g of u.filter(O=>!wt(O))){const O=e?await i(g.
path):{path:yt(s,g.path)},M=v.get(g.path);$.push({...O,...M!==void 0&&{names:M}})}const h=await(0,pe.fO)(o,n);h!==void 0&&(a["compose/resolved.yaml"]=Buffer.from(
h));const b=(0,m.relative)(s,o.directory),j=(o.envFiles??[]).map(g=>(0,m.relative)(s,g));return{facts:{files:r,more_files:d,env_files:$,outside:[...new Set(l)],
...b!==""&&{base:b},...o.envFiles!==void 0&&{variable_files:j},...await mn(t,n)&&{files_named:!0}},contents:a}}c(dn,"captureFiles");async function mn({directory:t,
files:e,compose:{endpoint:n}},{signal:s}){const o=await(0,T.L9)(t,{endpoint:n,signal:s}).catch(()=>{}),a=c(async i=>{const r=await Promise.all(i.map(async f=>(0,Ce.
M)(await(0,T.yR)(f))));return i.filter((f,l)=>!r[l]).join(`
`)},"theirs");return await a(o?.files??[])!==await a(e)}c(mn,"areNamed");async function hn({directory:t,compose:e,files:n},s){const o=[...e.envFiles??[],(0,m.join)(
t,".env")].map(u=>({path:u,name:u,kind:"env"})),a={path:(0,m.join)(t,"vm.yaml"),name:"vm.yaml",kind:"config"},i=[...o,...await tn({...e,files:n},s),a],r=await Promise.
all(i.map(async({path:u})=>await(0,T.yR)(u)!==void 0)),f=i.filter(({path:u},d)=>r[d]&&!n.includes(u));return[...Map.groupBy(f,({path:u})=>u).values()].flatMap(u=>{
const d=u.find(({kind:w})=>w==="secret")??u.find(({kind:w})=>w==="env")??u[0];return d===void 0?[]:[d]})}c(hn,"allMentioned");function wt({kind:t}){return t==="\
compose"||t==="config"}c(wt,"isPlain");async function gt(t,{compose:e},n){const{endpoint:s,directory:o,envFiles:a}=e,i=t.map(({path:f})=>f),r=c(async f=>(0,Ve.P)(
{endpoint:s,directory:o,envFiles:a},f,n),"read");try{const f=await r(i);return new Map(i.map((l,u)=>[l,ut(f[u]??new Map)]))}catch(f){if(n.signal.aborted||i.length<
2)return n.signal.aborted?Promise.reject(f):new Map;const l=await Promise.all(t.map(u=>gt([u],{compose:e},n)));return new Map(l.flatMap(u=>[...u]))}}c(gt,"proje\
ct_files_namesOf");function pn({directory:t},{path:e,name:n}){return(0,m.isAbsolute)(n)||n.startsWith("~")?e:(0,m.relative)(t,e)}c(pn,"nameOutside");function yt(t,e){
return Ge(t,e)?(0,m.basename)(e):(0,m.relative)(t,e)}c(yt,"insidePath");function Ge(t,e){return(0,m.relative)(t,e).split("/")[0]===".."}c(Ge,"isOutside");function wn(t,e){
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
onSize:s,onConfig:o,...a}){const i={stack:[],error:void 0,hasError:!1};try{const r=await(0,te.Z)(n),{project:f,lock:l}=await $n(r,e,n),u=Pe(i,l,!0);await vn(await(0,ce.
lj)(r,{locked:f.name,c:n}),n);const w=f.containers.some(({State:y})=>y.Status==="paused")?await(0,z.t1)(r,e,n):f,v=await Kt(r,w,n),$=(0,he.HH)(v.volumes.map(({name:y})=>y),
e),h=await dn(w,{includeEnv:e.includeEnv,c:n}),b={...v.facts,...h.facts};await bn(r,{project:w,document:b,files:h},n);const j=(0,Y.r)(r,{label:{[ie.eq]:(0,G.Pg)()},
c:n});await(0,V.Eq)(r,$,{tars:j,c:n});const g=e.includeBindMounts?await Ye():[];En(v,{ref:e,files:h,c:n}),await s?.(v.size+g.reduce((y,{bytes:x})=>y+x,0));const O=Pe(
i,new AsyncDisposableStack,!0),M=O.use(await(0,oe.K)()),k=new Map,P=[],D=[],I=[];{const y={stack:[],error:void 0,hasError:!1};try{const x=Pe(y,(0,me.c)(r,{lock:(0,z.
te)(w.name),signal:n.signal}),!0),R=Pe(y,await(0,q.Eu)(r,v.project.containers,{record:x,c:n}),!0),U=c(async(K,se,de)=>{P.push({offered:e.quiesce?await(0,C.Z)(K,
se,{spool:M,c:n}):(0,C._)(K,se),done:de})},"offerData");{const K={stack:[],error:void 0,hasError:!1};try{const se=Pe(K,await(0,ye.N)(r,e.quiesce?v.running:[],{record:x,
c:n}),!0);await H();for(const de of $)await U(`volume ${de}`,()=>(0,he.CX)(j,de,n),at=>D.push({name:de,digest:at}));for(const{path:de,type:at,read:ro}of g)await U(
de,ro,co=>I.push({path:de,type:at,digest:co}))}catch(se){K.error=se,K.hasError=!0}finally{const se=Je(K);se&&await se}}await ue(),e.quiesce||(yield*Me())}catch(x){
y.error=x,y.hasError=!0}finally{const x=Je(y);x&&await x}}e.quiesce&&(yield*Me());const A=new Map;for(const{name:y,container:x,reference:R}of v.images){const U=x===
void 0?void 0:k.get(x.Id),K=yield*(0,W.h)(t,U??{id:R},{...a,c:n});A.set(y,{...K,name:y})}const[B,...le]=A.values();if(B===void 0)throw Mn(w.name);return{kind:"c\
ompose",images:[B,...le],volumes:D,bindMounts:I,files:{...h.contents,[_]:vt(b)}};async function H(){const y=(0,ie.AK)();for(const[x,{container:R}]of v.images.entries()){
if(R===void 0)continue;const U=await(0,F.u)(r,R,{repository:y,tag:String(x),withEnv:e.includeEnv,ofProject:!0,c:n});k.set(R.Id,U);const{reference:K}=U;K!==void 0&&
O.defer(()=>(0,he._B)(r,K,n))}}async function ue(){for(const{container:y}of v.images){const{changes:x}=(y&&k.get(y.Id))??{};y!==void 0&&x!==void 0&&await(0,Fe.$)(
r,y,{changes:x,c:n})}}async function*Me(){for(const{offered:y,done:x}of P)yield y.blob,x(await y.digest())}async function Ye(){const y=h.facts.env_files.filter(
({stored:R})=>R===void 0).map(({path:R})=>(0,m.join)(w.directory,R)),x=v.binds.map(({source:R})=>R);return await(0,Q.o)(r,x,{tars:j,without:y,asVolumes:!1,c:n})}}catch(r){
i.error=r,i.hasError=!0}finally{const r=Je(i);r&&await r}}c(yn,"captureProject");async function vn(t,e){for(const n of t)if(n.finding!=="half")e.log.warn(`${(0,ce.
l4)(n)}: vm snapshot recover ${n.project}`);else throw new E.fK(`Nothing was captured: ${(0,ce.l4)(n)}`,{hint:(0,rt.zM)(n.project)})}c(vn,"checkWhole");async function $n(t,e,n){
const s=await(0,z.t1)(t,e,n);try{return{project:s,lock:await(0,ce.RT)(t,s.name,{c:n})}}catch(a){if(!(a instanceof E.fK))throw a}n.log.info(`Another process capt\
ures or restores the project '${s.name}': waiting for it`);const o=await(0,ce.RT)(t,s.name,{wait:gn,c:n});try{return{project:await(0,z.t1)(t,e,n),lock:o}}catch(a){
throw await o[Symbol.asyncDispose](),a}}c($n,"takeTurn");async function bn(t,{project:e,document:n,files:s},o){const{directory:a,name:i}=e,f=[...n.files,...n.more_files,
...n.env_files].map(({path:l,stored:u})=>({path:(0,m.join)(a,l),bytes:u===void 0?void 0:s.contents[u]})).filter(({bytes:l})=>l!==void 0);await Ee(t,{document:Ie(
vt(n)),files:f,project:i,directory:a},o)}c(bn,"checkReadable");function vt(t){return Buffer.from(`${JSON.stringify(t,void 0,2)}
`)}c(vt,"bytesOf");function En({running:t,binds:e,skipped:n,orphans:s,environment:o,project:a},{ref:{quiesce:i,includeBindMounts:r},files:f,c:l}){_t({compared:o,
warnings:a.warnings},l),t.length>0&&!i&&l.log.warn("the project runs on while it is captured, so files may be out of step with each other: --quiesce pauses it");
const u=r?[]:On(e,f.facts,a.directory);u.length>0&&l.log.warn(jn(u));for(const d of s)l.log.warn(`${d} belongs to no service of the Compose files any more and i\
s left out: docker compose up --remove-orphans removes it`);for(const d of n)l.log.warn(`the service ${d} has no container and no image here: only its configura\
tion is captured`)}c(En,"warn");function On(t,{more_files:e,env_files:n},s){const o=new Set([...e,...n].map(({path:a})=>(0,m.join)(s,a)));return t.filter(({source:a})=>!o.
has(a))}c(On,"bindsLeftOut");function jn(t){const e=t.map(({source:s,service:o,target:a})=>`${s} (${o}: ${a})`).join(", "),n="only with --include-bind-mounts";return t.
length===1?`${e} is a folder or file of this machine: it is recorded, and what it holds ${n}`:`${t.length} folders and files of this machine are recorded, and w\
hat they hold ${n}: ${e}`}c(jn,"recordedOnly");function Mn(t){return new E.m_(`The project '${t}' has neither a container nor an image here`,{hint:"Start it fir\
st with `docker compose up --detach`, or see `docker compose ls --all`"})}c(Mn,"nothingThere");var Sn=p(48161),xn=p(44143),$t=p(6957),bt=p(75558),Pn=p(4469),kn=p(
83878),Qe=p(48474),Et=p(89143);const An=".vm-snapshot",In=5;async function Tn(t,e){const n=(0,m.join)(t,An),s=(await(0,X.readdir)(n).catch(()=>[])).filter(a=>/^\d{14}$/.
test(a)).sort(),o=[];for(const a of s.slice(0,-In)){const i=(0,m.join)(n,a);(await(0,X.readdir)(i).catch(()=>[])).includes("bind-mounts")?o.push(i):await(0,X.rm)(
i,{recursive:!0,force:!0}).catch(f=>{e.log.warn(`the old backup ${i} stays: ${f instanceof Error?f.message:f}`)})}o.length>0&&e.log.warn(`old contents of bind m\
ounts take up space; remove what you do not need: ${o.join(", ")}`)}c(Tn,"dropOldBackups");var fe=p(8500),ae=p(17095),zn=p(88363),qe=p(67687);const Dn=10;async function Rn(t,e,n){
const{entry:s}=e,o=[],a=[],i=s.old.map((d,w)=>({one:d,at:w}));for(let d=1;;d++)try{for(const{one:w,at:v}of i)(0,qe.e1)(w.info)&&await r(w,`${s.id}-${v}-running-${d}`);
await f();break}catch(w){if(!(w instanceof E.m_)||d===Dn)throw w;l()}s.phase="moving",await e.write(),await Cn(t,s.old,n);for(const{one:d,at:w}of i)try{await r(
d,`${s.id}-${w}`)}catch(v){if(!(v instanceof E.m_)||d.image===void 0)throw v;u(d)}try{await f()}catch(d){if(!(d instanceof E.m_)||a.some(({one:w})=>w.image===void 0))
throw d;for(const{one:w}of a)u(w);l()}await e.write();for(const{info:d}of s.old)await t.removeContainer(d.Id,{...n,volumes:!1});async function r(d,w){const v={repository:(0,zn.
x_)(s.project),tag:w};s.keptImages.push(`${v.repository}:${v.tag}`),await e.write();const{id:$,reference:h}=await(0,F.u)(t,d.info,{...v,withEnv:!0,ofProject:!0,
c:n});a.push({one:d,image:$}),o.push(h??await(0,qe.zd)(t,{info:d.info,image:$},n))}c(r,"keep");async function f(){await e.hold(o);for(const{one:d,image:w}of a)d.
image=w;l()}c(f,"holdAll");function l(){a.splice(0),o.splice(0)}c(l,"forget");function u({info:d}){n.log.warn(`what ${d.Name.slice(1)} wrote while it was being \
stopped is lost if the restore fails: another program removed it when it had been stopped`)}c(u,"warnOfLastWrites")}c(Rn,"stopAndBackUp");async function Cn(t,e,n){
const s=e.map(async({info:{Id:a,State:i}})=>{i.Status==="paused"&&await(0,ae.aO)(t,a,{to:"unpause",signal:n.signal}),i.Status!=="created"&&i.Status!=="exited"&&
await(0,ae.SI)(t,a,n)}),o=(await Promise.allSettled(s)).find(a=>a.status==="rejected"&&!(a.reason instanceof E.m_));if(o?.status==="rejected")throw o.reason}c(Cn,
"stopAll");var Ot=p(78560),Ln=p(10966);const Nn=["bridge","host","none"];function jt({Mounts:t}){return t.flatMap(({Type:e,Name:n})=>e==="volume"&&n!==void 0?[n]:
[])}c(jt,"volumesMounted");function Bn({journal:t}){return t===void 0?[]:[...t.entry.oldVolumes,...t.entry.newVolumes]}c(Bn,"volumesLeft");async function Yn(t,{
old:e},n){const s=new Set(e.flatMap(({NetworkSettings:a})=>Object.keys(a.Networks??{})));return(await Promise.all([...s].filter(a=>!Nn.includes(a)).map(a=>(0,Ot.
qC)(t,a,n)))).filter(a=>a!==void 0)}c(Yn,"networksUsed");function Fn({config:t},{document:e}){return e.containers.filter(({service:n})=>n in t.services).map(({service:n,
number:s,state:o})=>({service:n,number:s,runs:o==="running"||o==="paused"}))}c(Fn,"expectedOf");function Wn({config:t},{endpoint:e}){return e.kind!=="unix"?[]:Object.
values(t.services).flatMap(({volumes:s})=>s??[]).flatMap(({type:s,source:o})=>s==="bind"&&o!==void 0&&(0,m.isAbsolute)(o)?[o]:[])}c(Wn,"bindSourcesOf");async function _n(t,{
id:e,newVolumes:n},{made:s,c:o}){const a=[];for(const i of n)(await(0,ne.y6)(t,i,o))?.Labels?.[Ln.Bx]!==e&&a.push(`the volume ${i}`);for(const{Id:i,Name:r}of s)
await(0,ae.FA)(t,i,o)===void 0&&a.push(`the container ${r.slice(1)}`);if(a.length!==0)throw new E.fK(`Another program has removed what was restored: ${a.join(",\
 ")}`,{hint:"Try again when no docker prune runs"})}c(_n,"checkStillThere");async function Un(t,{old:e,oldVolumes:n},{except:s,c:o}){const a=(0,Y.r)(t,{label:{[ie.
eq]:(0,G.Pg)()},c:o}),i=new Set(e.filter(qe.e1).flatMap(jt)),r=[];for(const l of new Set([...n,...e.flatMap(jt)]))s.includes(l)||(i.has(l)||await f(l))&&r.push(
{name:l});return r;async function f(l){if(Object.keys((await(0,ne.y6)(t,l,o))?.Options??{}).length===0)return!0;const u=await a.within(l);try{return u!==void 0&&
await(0,V.kV)(u,o),!0}catch(d){if(!(d instanceof E.Qd))throw d;return o.log.warn(`the volume ${l} cannot be mounted, and so not be kept from a docker system pru\
ne meanwhile: ${(0,he.UX)(d)}`),!1}}}c(Un,"volumesToHold");var Kn=p(27267);async function Vn({directory:t,override:e},n,{signal:s}){const o=[],a=n.map(({path:i})=>i).
filter(i=>i===e||i===(0,m.join)(t,".env"));for(const i of a.map(r=>(0,m.relative)(t,r))){const r=await(0,Kn.NQ)(t,i,s);r==="new"&&o.push(`git sees ${i}: put it \
into .gitignore or .git/info/exclude`),r==="changed"&&o.push(`git sees that ${i} was changed by the restore: a commit would take it along`)}return o}c(Vn,"seenF\
iles");function Xn({override:t,volumes:e,orphaned:n},{files:s,files_named:o,variable_files:a=[],base:i}){const r=[],f=s.map(({path:u})=>`--file ${u}`).join(" ");
o&&!s.some(({path:u})=>t.endsWith(`/${u}`))&&r.push(`the project was started with --file: leave it out from now on, or name the override last: docker compose ${f}\
 --file ${(0,m.basename)(t)} up`),a.length>0&&i===void 0&&r.push(`go on with docker compose ${a.map(u=>`--env-file ${u}`).join(" ")}, as it was started`);const l=e.
filter(({of:u,name:d})=>u.name!==d&&!u.external).map(({natural:u,name:d})=>`${d} (${u})`);return l.length>0&&r.push(`scripts that name volumes by hand find the \
data in ${l.join(", ")}`),n.length>0&&r.push(`the snapshot came without contents: what volumes without a name held stays, unused, in ${n.map(u=>u.slice(0,12)).join(
", ")}`),r}c(Xn,"goingOn");var Hn=p(57975);async function Zn(t,e,{parts:n,text:s,c:o}){const{document:a}=n,{directory:i,project:r,unpinned:f,override:l}=e,u={plan:e,
pins:{path:l,bytes:Buffer.from(s)}},d=a.files.at(-1);if(!a.files_named||d?.stored===void 0)return u;const w=Buffer.from(await n.file(d.stored)).toString("utf8"),
v=await ln(w,s);if(v===void 0)return u;const $={path:(0,m.join)(i,d.path),bytes:Buffer.from(v),mode:d.mode},h=f.filter(({path:M})=>M!==$.path),b=await O([...a.files,
{path:(0,m.relative)(i,l)}],[...f,u.pins]),j=await O(a.files,[...h,$]);if(j===void 0||!(0,Hn.isDeepStrictEqual)(b,j))return u;const g={...e.compose,files:(e.compose.
files??[]).filter(M=>M!==l)};return{plan:{...e,compose:g,files:h,override:$.path},pins:$};async function O(M,k){const P={document:{...a,files:M},files:k,project:r,
directory:i};return(await Ee(t,P,o).catch(I=>o.signal.aborted?Promise.reject(I):void 0))?.config}}c(Zn,"pinPlan");const Gn=["/proc","/sys","/dev","/run","/var/r\
un","/etc/localtime","/etc/timezone"];function Jn({config:t,document:e,binds:n},{project:s}){const o=[],a=new Map;for(const{service:i,mounts:r}of e.containers)for(const{
bind:f,target:l,read_only:u}of r){if(f===void 0||u||qn(f))continue;(n.get(`${i}
${l}`)??Qn(t,{service:i,target:l})??f)===f&&a.set(f,[...new Set([...a.get(f)??[],i])])}for(const[i,r]of a)o.push(`'${s}' (${r.join(", ")}) and '${e.name}' both \
write to ${i}: it is bound from the machine, and not copied`);for(const i of Object.values(t.networks??{}))i?.external?o.push(`'${s}' and '${e.name}' are both i\
n the external network ${i.name}: names of services are there twice`):i?.driver_opts?.parent!==void 0&&o.push(`the network ${i.name} is on the interface ${i.driver_opts.
parent} of the machine, as that of '${e.name}' is`);for(const[i,{network_mode:r,pid:f,ipc:l,volumes_from:u}]of Object.entries(t.services)){r==="host"&&o.push(`${i}\
 uses the network of the machine: it needs the ports that it has in '${e.name}'`);const w=Object.entries({network:r,processes:f,"shared memory":l}).map(([v,$])=>({
what:v,container:Mt($)}));for(const{what:v,container:$}of[...w,...(u??[]).map(h=>({what:"volumes",container:Mt(h)}))])$!==void 0&&o.push(`${i} uses the ${v} of \
the container ${$}, as it does in '${e.name}'`)}return o}c(Jn,"sharedThings");function Mt(t){return t?.startsWith("container:")?t.split(":")[1]:void 0}c(Mt,"nam\
eIn");function Qn({services:t},{service:e,target:n}){const s=t[e]?.volumes?.find(o=>o.target.replace(/(?<=.)\/+$/,"")===n);return s?.type==="bind"?s.source:void 0}
c(Qn,"placeNow");function qn(t){return Gn.some(e=>t===e||t.startsWith(`${e}/`))}c(qn,"isOfTheMachine");async function es(t,e,{parts:n,placed:s,names:o,label:a,c:i}){
const{document:r}=n,f=e.directory!==r.directory,l=r.containers.flatMap(({service:b,mounts:j})=>j.flatMap(({bind:g,target:O})=>g===void 0?[]:[[`${b}
${O}`,g]])),u=l.flatMap(([b,j])=>{const g=(0,fe.Nw)(j,s);return g===void 0?[]:[[b,j,g]]}),d=l.filter(([,b])=>f&&b.startsWith(`${r.directory}/`)&&(0,fe.Nw)(b,s)===
void 0),w=new Map([...await ts(d,{captured:r.directory,plan:e}),...u.flatMap(([b,j,g])=>g===j?[]:[[b,g]])]),v=e.project!==r.name,$=await(0,Ce.y)({project:e.project,
label:a,document:r,config:e.config,images:new Map([...o].map(([b,{reference:j}])=>[b,j])),volumes:new Map(e.volumes.map(({of:b,name:j,plain:g})=>[b.name,{name:j,
plain:g}])),asOther:v,takenPorts:e.takenPorts,binds:w}),h=await Zn(t,e,{parts:n,text:$,c:i});return{...h,shared:v?Jn({config:e.config,document:r,binds:w},e):[],
notes:Xn(h.plan,r)}}c(es,"pinProject");async function ts(t,{captured:e,plan:{directory:n,files:s}}){const o=c(async i=>s.some(r=>r.path===i)||await(0,X.stat)(i).
catch(()=>{})!==void 0,"isHere"),a=await Promise.all(t.map(async([,i])=>await o(i)&&!await o((0,m.join)(n,(0,m.relative)(e,i)))));return t.filter((i,r)=>a[r])}c(
ts,"existingElsewhere");var St=p(69865),ns=p(31075);async function ss(t,{config:e,project:n,asOther:s,obstacles:o,c:a}){for(const[i,{container_name:r}]of Object.
entries(e.services)){if(r===void 0||s)continue;const f=await(0,ae.FA)(t,r,a);f===void 0||f.Config.Labels?.[we.k.project]===n||o.add(E.fK,`The service ${i} needs\
 the container name '${r}', which another container has`,`Rename it with \`docker rename ${r} <other>\`, or restore with --as <project>`)}}c(ss,"assertNamesFree");
async function os(t,{images:e,obstacles:n,c:s}){const o=await t.info(s);for(const{name:a,layers:i}of e){const r=(0,ns.DI)(i.length,o,`The image of ${a} has`);r!==
void 0&&n.add(E.Wt,r.message,r.hint)}}c(os,"checkDepth");async function as(t,{config:e,services:n,made:s,obstacles:o,c:a}){const i=n.map(u=>e.services[u]),r=new Set(
i.flatMap(u=>Object.keys(u?.networks??{}))),f=new Set((await(0,Ot.og)(t,{},a)).map(({Name:u})=>u));for(const[u,d]of Object.entries(e.networks??{}))d?.external!==
!0||!r.has(u)||f.has(d.name)||o.add(E.m_,`The project needs the network '${d.name}', which is external and does not exist`,`Make it with \`docker network create ${d.
name}\``);const l=new Set(i.flatMap(u=>(u?.volumes??[]).flatMap(({type:d,source:w})=>d==="volume"?[w]:[])));for(const[u,d]of Object.entries(e.volumes??{}))d?.external!==
!0||!l.has(u)||s.has(u)||await(0,ne.y6)(t,d.name,a)===void 0&&o.add(E.m_,`The project needs the volume '${d.name}', which is external, does not exist, and is no\
t in the snapshot`,`Make it with \`docker volume create ${d.name}\``)}c(as,"checkExternals");async function is(t,{directory:e,files:n,project:s,obstacles:o,c:a}){
const r=(await(0,ae.XT)(t,{label:[`${we.k.directory}=${e}`]},a)).filter(({Labels:f})=>{const l=(f?.[we.k.files]??"").split(",").map(u=>(0,m.resolve)(e,u));return f?.[we.
k.project]!==s&&l.some(u=>n.includes(u))});for(const f of new Set(r.map(({Labels:l})=>l?.[we.k.project]??"")))o.add(E.fK,`The project '${f}' runs from the same \
Compose files in ${e}: an override for '${s}' would give it the data of '${s}'`,`Restore into a folder of its own with --as <project>, or take the other away fi\
rst: docker compose -p ${f} down`)}c(is,"checkTwins");function rs({config:t,warnings:e,document:n,obstacles:s},o){const a=n.unset===void 0?[]:Ke(e).filter(i=>!n.
unset?.includes(i));for(const i of a)s.add(E.dz,`The variable ${i} of the Compose files had a value when the project was captured, and has none here`,xt);for(const i of e)
Ke([i]).some(r=>a.includes(r))||o.log.warn(`Compose: ${i}`);if(!(a.length>0))for(const{name:i,variables:r=[]}of n.services){const f=t.services[i]?.environment??
{},l=r.filter(d=>!f[d]);if(l.length===0)continue;const u=l.length>1?"variables":"variable";s.add(E.dz,`The ${u} ${l.join(", ")} of the service ${i} had a value \
when it was captured, and would be empty now`,xt)}}c(rs,"checkValues");const xt="Set it in this shell, or write it into .env";function et(t,e){if(/^[A-Za-z0-9_./:@%+,-]*$/.
test(e))return`${t}=${e}`;if(!/['\\]/.test(e))return`${t}='${e}'`;const n={"\n":"\\n","\r":"\\r",'"':'\\"',$:"\\$","\\":"\\\\"};return`${t}="${e.replace(/[\n\r"$\\]/g,
s=>n[s]??s)}"`}c(et,"envLine");const tt=20;async function cs({document:t,file:e},n,s){const o=[];for(const{path:r,stored:f,mode:l}of[...t.files,...t.more_files])
f!==void 0&&o.push({path:(0,m.join)(n,r),bytes:await e(f),mode:l});const a=new Set([".env",...t.variable_files??[]]);for(const{path:r,stored:f,names:l,mode:u}of t.
env_files){const d=(0,m.join)(n,r);if(f!==void 0){o.push({path:d,bytes:await e(f),mode:u});continue}if(await(0,T.yR)(d)!==void 0)continue;const w=await(0,T.yR)(
(0,m.join)(t.directory,r));if(w!==void 0)o.push({path:d,bytes:Buffer.from(w),mode:384});else if(l===void 0)i(d,"and the snapshot keeps no secrets");else if(l.some(
v=>process.env[v]===void 0)){const v=l.length>tt?` and ${l.length-tt} more`:"";i(d,`and the snapshot keeps only the names of its variables: ${l.slice(0,tt).join(
", ")}${v}`)}else if(!a.has(r)){const v=l.map($=>`${et($,process.env[$]??"")}
`);o.push({path:d,bytes:Buffer.from(v.join("")),mode:384})}}for(const r of t.outside){const f=(0,m.resolve)(n,r);await(0,T.yR)(f)===void 0&&s.add(E.dz,`${f} is \
missing: the project names it as ${r}, outside its own folder, so the snapshot does not have it`,`Put it there, or restore in another folder: the project goes t\
o ${n}`)}return o;function i(r,f){s.add(E.dz,`${r} is missing, ${f}`,"Write it, set its variables in this shell, or capture with --include-env next time")}}c(cs,
"filesToWrite");class fs{static{c(this,"Obstacles")}#e=[];add(e,n,s){this.#e.some(o=>o.message===n)||this.#e.push({kind:e,message:n,hint:s})}refuse(){const[e,...n]=this.#e;
if(e===void 0)return;const s=[...new Set(this.#e.map(({hint:i})=>i))];if(n.length===0)throw new e.kind(e.message,{hint:e.hint});const o=n.every(i=>i.kind===e.kind)?
e.kind:E.fK,a=this.#e.map(({message:i},r)=>`(${r+1}) ${i}`).join("; ");throw new o(`${this.#e.length} things are in the way of the restore: ${a}`,{hint:s.join("\
; ")})}}var ls=function(t,e,n){if(e!=null){if(typeof e!="object"&&typeof e!="function")throw new TypeError("Object expected.");var s,o;if(n){if(!Symbol.asyncDispose)
throw new TypeError("Symbol.asyncDispose is not defined.");s=e[Symbol.asyncDispose]}if(s===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not\
 defined.");s=e[Symbol.dispose],n&&(o=s)}if(typeof s!="function")throw new TypeError("Object not disposable.");o&&(s=c(function(){try{o.call(this)}catch(a){return Promise.
reject(a)}},"dispose")),t.stack.push({value:e,dispose:s,async:n})}else n&&t.stack.push({async:!0});return e},us=(function(t){return function(e){function n(i){e.
error=e.hasError?new t(i,e.error,"An error was suppressed during disposal."):i,e.hasError=!0}c(n,"fail");var s,o=0;function a(){for(;s=e.stack.pop();)try{if(!s.
async&&o===1)return o=0,e.stack.push(s),Promise.resolve().then(a);if(s.dispose){var i=s.dispose.call(s.value);if(s.async)return o|=2,Promise.resolve(i).then(a,function(r){
return n(r),a()})}else o|=1}catch(r){n(r)}if(o===1)return e.hasError?Promise.reject(e.error):Promise.resolve();if(e.hasError)throw e.error}return c(a,"next"),a()}})(
typeof SuppressedError=="function"?SuppressedError:function(t,e,n){var s=new Error(n);return s.name="SuppressedError",s.error=t,s.suppressed=e,s});const ds="com\
pose.override.yaml",ms="compose.vm-snapshot.yaml",Pt="# Written by vm snapshot restore",hs=new RegExp(`\\n?${Pt}[^\\n]*\\n(?:COMPOSE_FILE=[^\\n]*\\n)?(?:COMPOSE_PRO\
JECT_NAME=[^\\n]*\\n)?$`);async function ps(t,{document:e,directory:n,project:s,files:o},a){const i=(0,m.join)(n,ws(e)),r=o.find(M=>M.path===i)?.bytes,f=r===void 0?
await(0,T.yR)(i):Buffer.from(r).toString(),l=(f??"").replace(hs,""),u=await vs(t,l,a),d=e.files.map(M=>M.path),w=!u.has("COMPOSE_FILE")&&gs(d,await ys(n,d)),v=w?
ds:ms,$=u.get("COMPOSE_PROJECT_NAME"),h=u.get("COMPOSE_PATH_SEPARATOR")||":",b=w?[]:[et("COMPOSE_FILE",[...d,v].join(h))],j=$===void 0||$===s?[]:[et("COMPOSE_PR\
OJECT_NAME",s)],g=l===""||l.endsWith(`
`)?l:`${l}
`,O=c(M=>{const k=M.length===0?l:`${g}${Pt}: it keeps the project at the snapshot
${M.join(`
`)}
`;return k===(f??"")||k===""&&f===void 0?[]:[{path:i,bytes:Buffer.from(k)}]},"saying");return{path:(0,m.join)(n,v),variables:O([...b,...j]),ownVariables:O(j)}}c(
ps,"placeOverride");function ws({variable_files:t=[]}){return t.findLast(e=>!(0,m.relative)(".",e).startsWith("..")&&!e.startsWith("/"))??".env"}c(ws,"variableF\
ile");function gs(t,e){const[n,...s]=t;return s.length===0&&n!==void 0&&T.Yc.includes(n)&&e.length===0}c(gs,"findsByItself");async function ys(t,e){const n=[];for(const s of[
...T.Yc,...T.Fk]){if(e.includes(s))continue;const o=await(0,T.yR)((0,m.join)(t,s));o!==void 0&&!(0,Ce.M)(o)&&n.push(s)}return n}c(ys,"otherDefaults");async function vs({
endpoint:t},e,n){const s={stack:[],error:void 0,hasError:!1};try{if(!e.includes("COMPOSE_"))return new Map;const o=ls(s,await(0,oe.k)(),!0),a=(0,m.join)(o.path,
"variables");return await(0,Te.MH)(`Cannot write ${a}`,()=>(0,X.writeFile)(a,e,{mode:384})),(await(0,Ve.P)({endpoint:t,directory:o.path},[a],n))[0]??new Map}catch(o){
s.error=o,s.hasError=!0}finally{const o=us(s);o&&await o}}c(vs,"place_override_variablesOf");var $s=p(11714);async function bs(t,{project:e,old:n,wishes:s,document:o},a){
const{endpoint:i}=t,r={endpoint:i,signal:a.signal},f=(0,m.resolve)(s.directory),l=await ke(()=>(0,T.XA)(f,r)),u=l===void 0?void 0:(await nt(t,l,a))?.name,d=l?.root===
o.directory&&(u===void 0||u===o.folder_name&&s.as===void 0);if(l!==void 0&&(u===e||d))return l.root;const w=await ke(()=>(0,we.h)((0,z.Ul)(n),{...r,here:l,warn:c(
()=>{},"warn")}));if(w!==void 0&&w.files.length>0)return w.root;if(s.as!==void 0){const v=(0,m.join)(f,s.as),$=await ke(()=>(0,T.L9)(v,r));if($===void 0||(await nt(
t,$,a))?.name===e)return v;throw new E.fK(`The folder ${v} holds another project`,{hint:"Move it away, or choose another name with --as"})}if(l===void 0)return f;
throw new E.fK(`The folder ${l.root} holds the project '${u??"unknown"}', the snapshot is of '${e}'`,{hint:`Go to the folder of '${e}' or to an empty one, or re\
store it under another name with --as <project>`})}c(bs,"targetFolder");async function Es(t,e,n){const s=await ke(()=>(0,T.L9)(e,{endpoint:t.endpoint,signal:n.signal}));
return s===void 0?void 0:await nt(t,s,n)}c(Es,"configIn");async function nt({endpoint:t},{directory:e,files:n,envFiles:s},o){return await ke(async()=>(await(0,pe.
Xg)({endpoint:t,directory:e,files:n,envFiles:s},o)).config)}c(nt,"configOf");async function ke(t){try{return await t()}catch(e){if(e instanceof E.dz||e instanceof
E.m_)return;throw e}}c(ke,"lenient");async function Os(t,e,{wishes:n,stamp:s,c:o}){const{document:a}=e,i=n.as??a.name,r=i!==a.name,f=new fs,l=await(0,z.Mz)(t,i,
o),u=await bs(t,{project:i,old:l,wishes:n,document:a},o),d=await cs(e,u,f);f.refuse();const{config:w,warnings:v,scope:$}=await Ee(t,{document:a,files:d,project:i,
directory:u},o);rs({config:w,document:a,warnings:v,obstacles:f},o);const h=await I();await Ss(t,a.volumes.reduce((A,{name:B})=>A+(e.volume(B)?.size??0),0),o);const b=await ps(
t,{document:a,directory:u,project:i,files:d},o),j=await Es(t,u,o),g=await Nt(t,e,{project:i,stamp:s,now:j?.name===i?j:void 0,c:o}),O=new Set(g.flatMap(({of:A,stays:B})=>A.
key===void 0||B?[]:[A.key]));await as(t,{config:w,services:Ms(a),made:O,obstacles:f,c:o}),f.refuse();const M=await Bt(t,{project:i,now:j,old:l},o),k=Lt(e),P=(0,m.
join)(u,a.base??"");return{project:i,directory:u,asOther:r||u!==a.directory,config:w,compose:{endpoint:t.endpoint,directory:P,project:i,files:[...a.files.map(({
path:A})=>(0,m.join)(u,A)),b.path],envFiles:await Ue(a,u,[...d,...b.variables])},scope:$,old:l,oldVolumes:k?M:M.filter(A=>!(0,ne.ok)(A)&&!g.some(B=>B.stays&&B.name===
A)),orphaned:k?[]:M.filter(ne.ok),volumes:g,takenPorts:new Set(r?h.keys():[]),files:D(b.variables),override:b.path,unpinned:D(b.ownVariables)};function D(A){return[
...d.filter(({path:B})=>!A.some(le=>le.path===B)),...A]}async function I(){await os(t,{images:e.images,obstacles:f,c:o}),await ss(t,{config:w,project:i,asOther:r,
obstacles:f,c:o}),await is(t,{directory:(0,m.join)(u,a.base??""),files:a.files.map(({path:H})=>(0,m.join)(u,H)),project:i,obstacles:f,c:o});const A=Map.groupBy(
a.containers,({service:H})=>H),B=await(0,$s.zw)(t,w,{project:i,counts:new Map([...A].map(([H,ue])=>[H,ue.length])),c:o}),le=new Set(a.containers.filter(Le).map(
({service:H})=>H));for(const[H,{service:ue,holder:Me}]of r?[]:B){if(!le.has(ue))continue;f.add(E.fK,`The service ${ue} needs the port ${H}, which ${Me} has`,"Fr\
ee it, or restore beside it with --as <project>, which takes free ports")}return B}}c(Os,"planRestore");function js(t){if(!/^[a-z0-9][a-z0-9_-]*$/.test(t))throw new E.
dz(`'${t}' is no name of a Compose project`,{hint:"Use lower-case letters, digits, dashes and underscores"})}c(js,"checkProjectName");function Le({state:t}){return t===
"running"||t==="paused"}c(Le,"ranWhenCaptured");function Ms({containers:t}){return[...new Set(t.map(({service:e})=>e))]}c(Ms,"captured");async function Ss(t,e,n){
const{DockerRootDir:s}=await t.info(n);if(s===void 0||t.endpoint.kind!=="unix")return;const o=await(0,X.statfs)(s).catch(()=>{}),a=o===void 0?void 0:o.bavail*o.
bsize;if(!(a===void 0||a>=e))throw new E._p(`The volumes need ${(0,St.z3)(e)}, and ${(0,St.z3)(a)} are free where Docker keeps its data`,{hint:"Free space there\
, e.g. with `docker system prune`"})}c(Ss,"checkSpace");var xs=p(44482),Ps=p(13173),ks=p(55215),je=p(73372);function As(t,e){return t.volumes.flatMap(({of:n,name:s,
natural:o,plain:a,stays:i})=>{if(i)return e.log.warn(`the snapshot came without the contents of ${n.name}: the volume ${s} stays as it is`),[];const r=n.external?
{[ft]:t.project}:{[z.kg.project]:t.project,[z.kg.volume]:n.key??""},f=Object.entries(n.labels).filter(([l])=>!/^(com\.docker\.compose|vm-snapshot)\./.test(l));return a&&
e.log.warn(`the volume ${n.name} lay on a device (${n.driver_opts.device}): it becomes a volume of Docker's own`),[{name:s,driver:a?"local":n.driver,options:a?{}:
n.driver_opts,labels:{...Object.fromEntries(f),...r,[ct]:o}}]})}c(As,"restore_volumes_newVolumes");async function Is({volumes:t},e){for(const{of:n,name:s,stays:o}of t)
o||await kt(s,n.name,e)}c(Is,"fillVolumes");async function kt(t,e,{parts:n,blobs:s,tars:o,c:a}){const i=n.volume(e);if(i===void 0)return a.log.warn(`the snapsho\
t came without the contents of ${e}: the volume ${t} is empty`);const r=a.progress.start(`Restoring volume ${e}`,i.size);try{const f=await o.way(t);f.lossless||
a.log.warn(`the volume ${t} is filled through Docker's archive call: ACLs, holes and the mode of its top folder are lost`),await f.write(s.open(i,{onBytes:c(l=>r.
add(l),"onBytes")}),a)}finally{r.done()}}c(kt,"fillVolume");async function Ts(t,e){if(t.kind!=="compose")throw new E.Wt(`The snapshot '${t.snapshot_name}' holds\
 no Compose project but a ${t.kind}`);const n=(0,Et.a)(t,e),s=Ie(await n.file(_)),o=new Set(t.services.map(({name:i})=>i)),a=s.containers.find(({image:i})=>!o.has(
i));if(a!==void 0)throw new E.cs(`The snapshot has no image '${a.image}', which its service ${a.service} needs`);return{document:s,images:t.services,...n}}c(Ts,
"readSnapshotParts");var At=p(22506);const It=3e5,st={interval:3e4,timeout:3e4,retries:3};function zs({health:t,restarting:e}){return e?"any":t==="unhealthy"?"r\
un":t==="starting"?"settle":"healthy"}c(zs,"expectationOf");function Ds({State:t},e){const{Status:n,ExitCode:s=0,Health:o}=t;if(e==="any")return"good";if(n==="e\
xited"||n==="dead")return s===0?"good":{failed:`has exited (${s})`};if(n!=="running"&&n!=="paused")return"wait";const a=o?.Status;return e==="run"||a===void 0||
a==="healthy"||a==="none"?"good":a==="starting"?"wait":e==="healthy"?{failed:"is unhealthy"}:"good"}c(Ds,"judge");function Rs({healthcheck:t}){if(!t||t.disable)
return It;const e=ot(t.interval)??st.interval,n=ot(t.timeout)??st.timeout,s=(ot(t.start_period)??0)+(e+n)*((t.retries??st.retries)+1);return Math.max(It,s)}c(Rs,
"waitLimit");function ot(t){if(t!==void 0)try{return(0,At.E9)(t,"30s")}catch{return}}c(ot,"milliseconds");async function Cs(t,{config:e,compose:n,scope:s},{containers:o,
c:a}){const i=o.map(z.z5).filter(l=>Ls(e.services[l]??{})),f=o.filter(l=>!i.includes((0,z.z5)(l))).map(l=>(0,ae.aO)(t,l.Id,{to:"start",name:l.Name.slice(1),signal:a.
signal}));i.length>0&&f.push((0,pe.Fp)(n,[...new Set(i)],{signal:a.signal,scope:s})),await(0,$t.b)(...f)}c(Cs,"startBatch");function Ls({configs:t,secrets:e,post_start:n}){
return[t,e,n].some(s=>(s??[]).length>0)}c(Ls,"needsCompose");function Ns({services:t},e){const n=new Set(e),s=[];for(;n.size>0;){const o=c(r=>Object.keys(t[r]?.
depends_on??{}).filter(f=>f!==r),"needs"),a=[...n].filter(r=>!o(r).some(f=>n.has(f))),i=a.length>0?a:[...n];for(const r of i)n.delete(r);s.push(i)}return s}c(Ns,
"startBatches");function Bs({services:t},e){const n=e.flatMap(s=>Object.entries(t[s]?.depends_on??{}).flatMap(([o,{condition:a}])=>a==="service_healthy"?[o]:[]));
return[...new Set(n)]}c(Bs,"awaitedBy");var Ys=p(58500);const Fs=256*1024,Ws=300,Ne=8;async function _s(t,{Id:e,Name:n,Config:s},{lines:o,signal:a}){const i={stdout:!0,
stderr:!0,tail:String(o)},r=`read the log of ${n.slice(1)}`,f=[];let l=0;try{for await(const d of t.bytes({method:"GET",path:`/containers/${e}/logs`,query:i,what:r,
signal:a}))if(f.push(d),l+=d.length,l>Fs)break}catch{return[]}const u=Buffer.concat(f);return Tt("Tty"in s&&s.Tty===!0?u.toString("utf8"):Us(u)).slice(-o)}c(_s,
"lastLogLines");function Tt(t){return t.replace(/\u001b\[[0-9;?]*[A-Za-z]/g,"").replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g," ").split(`
`).map(n=>n.trimEnd().slice(0,Ws)).filter(n=>n.trim()!=="")}c(Tt,"readableLines");function Us(t){const e=[];for(let n=0;n+Ne<=t.length;){const s=t.readUInt32BE(
n+4);e.push(t.subarray(n+Ne,n+Ne+s)),n+=Ne+s}return Buffer.concat(e).toString("utf8")}c(Us,"textOf");const Ks=250,Vs=1e3,zt=10;async function Dt(t,e,n){const s=performance.
now(),o=new Map;let a=e.filter(({expected:i})=>i!=="any");for(;a.length>0;){n.signal.throwIfAborted();const i=[];for(const r of a){const f=await(0,ae.FA)(t,r.id,
n);if(f===void 0)throw new E.Qd(`The container ${r.id.slice(0,12)} was removed while it was waited for`);const l=Ds(f,r.expected);if(typeof l=="object")throw await Rt(
t,f,{why:l.failed,c:n});if(!(l==="good"&&Xs(f,{good:o,id:r.id}))){if(l==="wait"&&o.delete(r.id),l==="wait"&&performance.now()-s>r.limit){const u=`${Hs(f)} after\
 ${(0,At.Xo)(Math.round(r.limit/1e3))}`;if(r.expected!=="settle")throw await Rt(t,f,{why:u,c:n});n.log.warn(`${f.Name.slice(1)} ${u}: it was starting when it wa\
s captured, too`);continue}i.push(r)}}a=i,a.length>0&&await(0,Ys.setTimeout)(Ks,void 0,{signal:n.signal}).catch(()=>n.signal.throwIfAborted())}}c(Dt,"waitUntilU\
p");function Xs({State:t},{good:e,id:n}){if(t.Status!=="running"||t.Health?.Status==="healthy")return!0;const s=e.get(n)??performance.now();return e.set(n,s),performance.
now()-s>=Vs}c(Xs,"isSteady");function Hs({State:t}){return t.Status==="restarting"?"ends and is started again and again":t.Health?.Status==="starting"?"is not h\
ealthy":`is ${t.Status}`}c(Hs,"wait_until_up_stateOf");async function Rt(t,e,{why:n,c:s}){const o=e.Name.slice(1),a=await _s(t,e,{lines:zt,signal:s.signal});for(const u of a)
s.log.warn(`${o}: ${u}`);const i=e.State.Health?.Log?.at(-1),r=i===void 0?[]:Tt(i.Output??"").slice(-zt),f=i===void 0?"":`, its health check ended with ${i.ExitCode}`;
for(const u of r)s.log.warn(`${o}, health check: ${u}`);const l=r.at(-1)??a.at(-1);return new E.Qd(`The container ${o} ${n}${f}${l===void 0?"":`: ${l}`}`,{hint:"\
Its last lines are above. --no-wait restores without waiting, --wait-timeout 20m waits longer; with --as <project> it can be looked at beside this one"})}c(Rt,"\
failure");async function Zs(t,e,{names:n,onMade:s,wait:o,...a}){const{project:i,compose:r,config:f,scope:l}=e,{parts:u,c:d}=a,w=new Map,v=u.document.containers.
filter(({service:g})=>g in f.services),$=[...new Set(v.map(({service:g})=>g))];if($.length===0)return w;await(0,pe.Vs)(r,$,{...d,scope:l});const h=Be(await(0,z.
Mz)(t,i,d),v);for(const{now:g,was:O}of h){const M=v.find(({service:P,number:D})=>P===O.service&&D===1),k=n.get(O.image)?.reference;M===void 0||k===void 0||n.get(
M.image)?.reference===k||await Gs(t,g,{image:k,c:d})}for(const{now:g,was:O}of Be(await(0,z.Mz)(t,i,d),v))for(const{volume:M,target:k}of O.mounts){const P=g.Mounts.
find(({Type:D,Destination:I})=>D==="volume"&&I===k)?.Name;M===void 0||P===void 0||!(0,ne.ok)(P)||w.get(M)===P||(await kt(P,M,a),w.set(M,P))}await s(await(0,z.Mz)(
t,i,d)),await j();const b=Be(await(0,z.Mz)(t,i,d),v);for(const{now:g,was:O}of b)!Le(O)&&g.State.Status==="running"&&await(0,ae.SI)(t,g.Id,d);await(0,q.CQ)(t,b.filter(
({was:g})=>Le(g)).map(({now:g})=>g),d);for(const{now:g,was:O}of b)O.state==="paused"&&await(0,ae.aO)(t,g.Id,{to:"pause",signal:d.signal});return w;async function j(){
const g=performance.now(),O=Be(await(0,z.Mz)(t,i,d),v).filter(({was:D})=>Le(D)),M=c(D=>O.flatMap(({now:I,was:A})=>D.includes(A.service)?[{id:I.Id,expected:zs(A),
limit:k(A.service)}]:[]),"awaited"),k=c(D=>o.timeout===void 0?Rs(f.services[D]??{}):o.timeout-(performance.now()-g),"limitOf"),P=[...new Set(O.map(({was:D})=>D.
service))];for(const D of Ns(f,P))o.none||await Dt(t,M(Bs(f,D)),d),await Cs(t,e,{containers:O.filter(({was:I})=>D.includes(I.service)).map(({now:I})=>I),c:d});o.
none||await Dt(t,M(P),d)}}c(Zs,"startProject");function Be(t,e){const n=Map.groupBy(t,z.z5);return e.flatMap(s=>{const o=n.get(s.service)?.[s.number-1];return o===
void 0?[]:[{now:o,was:s}]})}c(Be,"pair");async function Gs(t,e,{image:n,c:s}){await t.removeContainer(e.Id,{...s,volumes:!0}),await(0,Qe.jC)(t,e,{name:e.Name.slice(
1),image:n,freshVolumes:!0,signal:s.signal})}c(Gs,"changeImage");var Js=function(t,e,n){if(e!=null){if(typeof e!="object"&&typeof e!="function")throw new TypeError(
"Object expected.");var s,o;if(n){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");s=e[Symbol.asyncDispose]}if(s===void 0){if(!Symbol.
dispose)throw new TypeError("Symbol.dispose is not defined.");s=e[Symbol.dispose],n&&(o=s)}if(typeof s!="function")throw new TypeError("Object not disposable.");
o&&(s=c(function(){try{o.call(this)}catch(a){return Promise.reject(a)}},"dispose")),t.stack.push({value:e,dispose:s,async:n})}else n&&t.stack.push({async:!0});return e},
Qs=(function(t){return function(e){function n(i){e.error=e.hasError?new t(i,e.error,"An error was suppressed during disposal."):i,e.hasError=!0}c(n,"fail");var s,
o=0;function a(){for(;s=e.stack.pop();)try{if(!s.async&&o===1)return o=0,e.stack.push(s),Promise.resolve().then(a);if(s.dispose){var i=s.dispose.call(s.value);if(s.
async)return o|=2,Promise.resolve(i).then(a,function(r){return n(r),a()})}else o|=1}catch(r){n(r)}if(o===1)return e.hasError?Promise.reject(e.error):Promise.resolve();
if(e.hasError)throw e.error}return c(a,"next"),a()}})(typeof SuppressedError=="function"?SuppressedError:function(t,e,n){var s=new Error(n);return s.name="Suppr\
essedError",s.error=t,s.suppressed=e,s});async function qs(t,{snapshot:e,blobs:n,options:s,c:o}){const a={stack:[],error:void 0,hasError:!1};try{let Ye=function(){
const{directory:y}=r.document,x=i.endpoint.kind==="unix",R=x?(0,fe.wx)(e,{captured:y,directory:w.directory,elsewhere:s.bindMounts}):[];for(const{path:U}of e.bind_mounts??
[]){if(R.some(({of:se})=>se.path===U))continue;const K=x?"--bind-mounts <folder> puts it below a folder of yours":"Docker runs on another machine";o.log.warn(`w\
hat ${U} held was captured, and is not restored: ${K}`)}return R};c(Ye,"bindsHere");const i=await(0,te.Z)(o),r=await Ts(e,n),f=s.as??r.document.name;js(f);const l=Js(
a,await(0,ce.RT)(i,f,{c:o}),!0),u=await(0,ce.lj)(i,{locked:f,c:o});for(const y of u)o.log.warn(`${(0,ce.l4)(y)}; this restore takes its place`);const d=new Date().
toISOString().replace(/\D/g,"").slice(0,14),w=await Os(i,r,{wishes:s,stamp:d,c:o}),v=to(e,s.ref),$=Ye(),{plan:h,...b}=await es(i,w,{parts:r,placed:$,names:v,label:(0,bt.
SN)(s.ref),c:o});for(const y of b.shared)o.log.warn(y);const j=[...h.files,b.pins,...await(0,je.kh)(h.directory)],g=await(0,je.Y_)(j),O=(0,m.join)(h.directory,"\
.vm-snapshot",d),M=[...new Set([...h.oldVolumes,...u.flatMap(Bn)])];await s.confirm(so({...h,oldVolumes:M},{files:await(0,je.Bq)(g),bindMounts:await(0,fe.UV)($)}));
const k=As(h,o),P={id:`${d}-${(0,Xe.randomBytes)(4).toString("hex")}`,project:h.project,snapshot:(0,bt.SN)(s.ref),at:"",machine:(0,Sn.hostname)(),directory:h.directory,
phase:"bringing",old:h.old.map(y=>({info:y})),oldNetworks:(await(0,ks.Nd)(i,h.project,o)).map(({Id:y})=>y),networks:await Yn(i,h,o),newImages:[],newVolumes:k.map(
({name:y})=>y),expected:Fn(h,r),files:[],moves:[],staging:[],newFolders:await(0,je.KY)([...g.flatMap(({path:y})=>[y,(0,m.join)(O,(0,m.relative)(h.directory,y))]),
...Wn(h,i).map(y=>(0,m.join)(y,"any"))]),keptImages:[],keptContainers:[],oldVolumes:s.keepPrevious?[]:M},D=await Un(i,h,{except:P.newVolumes,c:o}),I=await(0,Ps.
S)(i,P,{volumes:[...D,...k],c:o}),A=(0,Y.r)(i,{label:{[ie.eq]:(0,G.Pg)()},c:o});let B=[],le=new Map;try{await Me(),await(0,$t.b)(I.hold([...v.values()].map(({reference:y})=>y)),
Is(h,{parts:r,blobs:n,tars:A,c:o})),await(0,fe.p1)($,{parts:r,blobs:n,tars:A,stamp:d,entry:P,journal:I,c:o}),await Rn(i,I,o),await(0,fe.IQ)($,{...eo(h,r),tars:A,
stamp:d,entry:P,journal:I,c:o}),$.length>0&&await(0,fe.g$)(h.directory,j.map(({path:y})=>y)),await(0,je.sk)(await(0,je.Y_)(j),{directory:h.directory,kept:O,onFile:c(
async y=>{P.files.push(y),await I.write()},"onFile")}),le=await Zs(i,h,{parts:r,blobs:n,tars:A,names:v,onMade:ue,wait:s.wait??{},c:o}),s.keepPrevious&&await oo(
i,I,{stamp:d,c:o}),await _n(i,P,{made:B,c:o})}catch(y){throw await(0,rt.kx)(i,I,{error:y,c:o})}await ao(i,I,{keep:s.keepPrevious,earlier:u,c:o}),await Tn(h.directory,
o);for(const{path:y,base:x,backup:R}of P.moves)R!==void 0&&x!==h.directory&&o.log.warn(`what was in ${y} is kept in ${R}`);for(const y of[...b.notes,...await Vn(
h,P.files,o)])o.log.info(y);const H=await(0,z.Mz)(i,h.project,o);return{project:h.project,directory:h.directory,containers:H.map(({Name:y})=>y.slice(1)),volumes:{
...Object.fromEntries(h.volumes.map(({of:y,name:x})=>[y.name,x])),...Object.fromEntries(le)},bindMounts:Object.fromEntries($.map(({of:y,target:x})=>[y.path,x])),
override:h.override,previousFiles:[...P.files,...P.moves].some(({backup:y})=>y?.startsWith(`${O}/`))?O:void 0,previous:{containers:P.keptContainers,volumes:s.keepPrevious?
h.oldVolumes:[]}};async function ue(y){B=y,P.phase="starting",await I.write()}async function Me(){const y=new Map([...v].toReversed().map(([x,{ref:R,reference:U}])=>[
U,{name:x,ref:R}]));for(const[x,{name:R,ref:U}]of y)await no(i,x,o)||P.newImages.push(x),await I.write(),await t.restore((0,Et.t)(e,R),n,{ref:U,tags:[],force:!1,
via:"auto"},o)}}catch(i){a.error=i,a.hasError=!0}finally{const i=Qs(a);i&&await i}}c(qs,"restoreProject");function eo({directory:t,files:e,override:n},{document:s}){
const o=s.env_files.filter(({stored:i})=>i===void 0).map(({path:i})=>(0,m.join)(t,i));return{stays:[...e.map(({path:i})=>i),n,(0,m.join)(t,".env"),...o].map(i=>(0,m.
relative)(t,i)).filter(i=>!i.includes("/")),carried:o}}c(eo,"ownFiles");function to(t,{project:e,name:n}){const s=new Map(t.services.toReversed().map(({name:o,image_digest:a})=>[
a,o]));return new Map(t.services.map(({name:o,image_digest:a})=>{const i={project:e,name:`${`${s.get(a)}-${n}`.slice(0,100)}-${(0,xn.ZD)(a).slice(0,12)}`};return[
o,{ref:i,reference:(0,Pn.a)(i,"base")}]}))}c(to,"imageNames");async function no(t,e,n){try{return await t.inspectImage(e,n),!0}catch(s){if(s instanceof E.m_)return!1;
throw s}}c(no,"isThere");function so({project:t,old:e,oldVolumes:n},{files:s,bindMounts:o}){return{project:t,containers:e.map(({Name:a})=>a.slice(1)),volumes:n,
files:s,bindMounts:o}}c(so,"replacedBy");async function oo(t,{entry:e,write:n},{stamp:s,c:o}){const a=new Map;for(const{info:i,image:r}of(0,Qe.fc)(e.old,({info:f})=>f)){
const f=`${i.Name.slice(1)}-before-${s}`;e.keptContainers.push(f),await n();const l=Object.entries(i.Config.Labels??{}).filter(([d])=>!d.startsWith("com.docker.\
compose.")),u={name:f,image:r??i.Image,labels:Object.fromEntries(l),again:a,signal:o.signal};a.set(i.Id,await(0,Qe.jC)(t,i,u))}}c(oo,"keepContainers");async function ao(t,e,{
keep:n,earlier:s,c:o}){const{entry:a}=e;a.phase="done";const i=s.flatMap(f=>f.journal?.entry.keptImages??[]);n||a.keptImages.push(...await(0,xs.XH)(t,a,o),...i),
await e.write();const r={volumes:[],images:[]};for(const f of s)await(f.journal?.end(r,o)??(0,kn.B$)(t,f.container));await(0,fe.JR)(a,{tars:(0,Y.r)(t,{label:{[ie.
eq]:(0,G.Pg)()},c:o}),c:o}),await e.end({volumes:a.oldVolumes,images:a.keptImages},o)}c(ao,"settle");function io(t){return{name:"compose",probe:c(e=>t.probe(e),
"probe"),capture:c((e,n,s)=>yn(t,e,{...n,c:s}),"capture"),restore:c((e,n,s,o)=>qs(t,{snapshot:e,blobs:n,options:s,c:o}),"restore"),describe:c((e,n,s,o)=>t.describe(
e,n,s,o),"describe")}}c(io,"composeProvider")}),27267:((ge,Z,p)=>{p.d(Z,{NQ:c(()=>ye,"NQ"),gi:c(()=>te,"gi")});var m=p(75892),E=p(51208),G=p(52875);async function te(Q,W){
const F=await me(Q,["--porcelain=v2","--branch"],W);return F===void 0?null:Y(F)}c(te,"gitFacts");async function me(Q,W,F){try{const{stdout:C}=await(0,E.m0)("git",
["-c","core.fsmonitor=false","status",...W],{signal:F,cwd:Q,env:{GIT_OPTIONAL_LOCKS:"0",LC_ALL:"C"},title:"git status"});return C}catch(C){if(C instanceof m.Qd||
C instanceof m.Wt)return;throw C}}c(me,"status");async function ye(Q,W,F){const C=await me(Q,["--porcelain","--untracked-files=all","--",W],F);return C===void 0||
C===""?void 0:C.startsWith("??")?"new":"changed"}c(ye,"seenByGit");function Y(Q){const W=Q.split(`
`).filter(V=>V!==""),F=c(V=>W.find(oe=>oe.startsWith(`# ${V} `))?.slice(V.length+3),"header"),C=F("branch.oid"),q=F("branch.head");return C===void 0||!/^[0-9a-f]{40,64}$/.
test(C)?null:{commit:C,branch:q===void 0||q==="(detached)"?null:(0,G.w)(q),dirty:W.some(V=>!V.startsWith("# "))}}c(Y,"parseGitStatus")}),64377:((ge,Z,p)=>{p.d(Z,
{w$:c(()=>G,"w$")});var m=p(43759),E=p(26921);function G(Y){return m.G1(E.You,Y)}c(G,"datetime");function te(Y){return core._isoDate(ZodISODate,Y)}c(te,"date");
function me(Y){return core._isoTime(ZodISOTime,Y)}c(me,"time");function ye(Y){return core._isoDuration(ZodISODuration,Y)}c(ye,"duration")})};export{uo as id,mo as ids,ho as modules};
