var ho=Object.defineProperty;var c=($e,Q)=>ho($e,"name",{value:Q,configurable:!0});const go=7436,yo=[7436],vo={52875:(($e,Q,h)=>{h.d(Q,{l:c(()=>d,"l"),w:c(()=>E,"w")});const d=4096;function E(q,P=d){return q.replaceAll(new RegExp("\\p{Cc}+","g\
u"),"?").slice(0,P)}c(E,"plainText")}),13266:(($e,Q,h)=>{h.d(Q,{Bk:c(()=>ue,"Bk"),EU:c(()=>ie,"EU"),Fi:c(()=>te,"Fi"),GX:c(()=>De,"GX"),Ju:c(()=>we,"Ju"),Ub:c(()=>U,
"Ub"),Uf:c(()=>K,"Uf"),Vz:c(()=>Oe,"Vz"),_O:c(()=>ze,"_O"),gM:c(()=>fe,"gM"),gw:c(()=>N,"gw"),h_:c(()=>ke,"h_"),hh:c(()=>he,"hh"),kz:c(()=>ee,"kz"),op:c(()=>ge,
"op"),rc:c(()=>Ce,"rc")});var d=h(26921),E=h(64377),q=h(52875),P=h(75558),ce=h(42316);const he="1.2",H={image:"1.0",container:"1.1",compose:"1.1"},W=1e4,K=1024,
U=1024,N=256,te=1024,ee=1024,fe=1e5,we=1e3,ue=1e4,ge=1e6,Ue=new RegExp("^\\P{Cc}*$","u"),S=/^[\P{Cc}\t\n]*$/u,Re=/^[0-9a-f]{64}$/,ne=c(F=>d.YjP().max(F).regex(Ue,
"control characters are not allowed"),"words"),_=ne(q.l),ye=d.YjP().max(P.zB).regex(P.o_,"expected letters, digits, dot, underscore and dash, a letter or digit \
first"),Z=d.aig().int().nonnegative().max(Number.MAX_SAFE_INTEGER),Y=d.YjP().regex(Re,"expected 64 hex digits"),L=d.Uy$(["sha256:",d.YjP().regex(Re)],{error:"ex\
pected sha256: and 64 hex digits"}),be=d.YjP().max(64).regex(/^[a-z0-9]+\/[a-z0-9_]+(\/[a-z0-9.]+)?$/,"expected os/arch or os/arch/variant"),Ee=d.YjP().max(512).
regex(/^[A-Za-z0-9[][A-Za-z0-9._/:@[\]-]*$/,"expected an image reference"),ft=d.Ikc({config:L,layers:d.YOg(L).max(K),platform:be,references:d.YOg(Ee).max(U)}),ie=d.
YjP().max(100).regex(/^[A-Za-z0-9_][A-Za-z0-9._-]*(\/[A-Za-z0-9_][A-Za-z0-9._-]*)*$/,"expected a relative path of plain names"),We=d.Ikc({name:ye.max(80),image_tag:Ee,
image_digest:L,image_file:ie.optional(),layers:d.YOg(L).max(K),references:d.YOg(Ee).max(U),platform:be.optional()}),xe=d.Ikc({name:d.YjP().max(255).regex(/^[A-Za-z0-9][A-Za-z0-9_.-]+$/,
"expected a volume's name"),digest:L,size_bytes:Z,volume_file:ie.optional()}),Ke=d.Ikc({path:_.regex(/^\//,"expected an absolute path"),type:d.k5n(["folder","fi\
le"]),digest:L,size_bytes:Z,bind_file:ie.optional()}),Pe=/^[a-z][a-z0-9-]{0,31}$/,T=d.Ikc({role:d.YjP().regex(Pe,"expected lower-case letters, digits and dashes"),
name:ye,digest:L,size_bytes:Z,part_file:ie.optional()}),G=d.g1P(ne(64),ne(256)).refine(F=>Object.keys(F).length<=we,`more than ${we} entries`),_e=d.YOg(d.Ikc({manager:ne(
32),name:ne(512),version:ne(512)})),ve=d.Ikc({commit:d.YjP().regex(/^[0-9a-f]{7,64}$/),branch:_.nullable(),dirty:d.zMY()}),z=d.Ikc({path:ie,size:Z,sha256:Y}),Ve=d.
Ikc({digest:L,size:Z,recipe:L.optional(),role:d.k5n(["config","layer","volume","part","metadata"]),path:ie.optional()}),ze=_,Oe=ne(256),ke=d.YjP().max(W).regex(
S,"control characters are not allowed"),Xe=d.YjP().regex(Pe,"expected lower-case letters, digits and dashes"),Ce=d.Ikc({version:d.YjP().regex(/^\d{1,6}\.\d{1,6}$/,
"expected <major>.<minor>"),kind:Xe,snapshot_name:ye,project_name:ye,is_global:d.zMY(),created_at:E.w$(),description:ke,image_digest:L.optional(),platform:be,size_bytes:Z,
languages:G,tools:d.YOg(_).max(ue),services:d.YOg(We).max(N).default([]),volumes:d.YOg(xe).max(te),bind_mounts:d.YOg(Ke).max(te).optional(),parts:d.YOg(T).max(ee).
optional(),left_out:d.YOg(_).max(2*te).optional(),git:ve.nullable(),source:d.Ikc({type:d.k5n(["built","captured","imported"]),from:_,build_seconds:d.aig().nonnegative().
optional()}),imported:d.Ikc({from:_}).optional(),trigger:d.k5n(ce.N).optional(),context:ze.optional(),run_id:Oe.optional(),container:d.Ikc({id:Y,name:ne(255),of:ne(
255).optional()}).optional(),tool_version:_,blobs:d.YOg(Ve).max(fe),packs:d.YOg(Y).max(ge).optional(),files:d.YOg(z).max(fe).optional()}),ae=Ce.extend({checksum:L});
function De(F,{hasParts:re}){return(re?void 0:H[F])??he}c(De,"versionFor")}),97436:(($e,Q,h)=>{h.r(Q),h.d(Q,{composeProvider:c(()=>lo,"composeProvider")});var d=h(
76760),E=h(75892),q=h(56690),P=h(57588),ce=h(40610),he=h(88405),H=h(5064),W=h(23236),K=h(9694),U=h(89366),N=h(65703),te=h(97771),ee=h(26414),fe=h(43805),we=h(71169),
ue=h(87271),ge=h(50435),Ue=h(14324),S=h(26921),Re=h(13266),ne=h(93211);const _="compose/project.json",ye=8<<20,Z=S.YjP().max(4096),Y=S.YjP().min(1).max(255).regex(
new RegExp("^\\P{Cc}+$","u")),L=1e4,be=S.g1P(Z,S.YjP()),Ee=S.YjP().min(1).max(1024).regex(new RegExp("^\\P{Cc}+$","u")).refine(t=>!t.startsWith("/")&&!t.split(/[\\/]/).
some(e=>e===".."||e===".git"),"expected a path inside the project"),ft=S.Ikc({target:Z,volume:Y.optional(),bind:Z.optional(),read_only:S.zMY()}),ie=S.Ikc({service:Y,
number:S.aig().int().min(1).max(L),image:Y,state:S.k5n(["running","paused","exited","created"]),restarting:S.zMY().optional(),exit_code:S.aig().int().optional(),
health:S.k5n(["healthy","unhealthy","starting"]).optional(),mounts:S.YOg(ft).max(L)}),We=S.Ikc({name:Y,key:Y.optional(),external:S.zMY(),driver:Y,driver_opts:be,
labels:be}),xe=S.Ikc({path:Ee,stored:Re.EU.optional(),mode:S.aig().int().min(0).max(511).optional(),names:S.YOg(Y).max(L).optional()}),Ke=S.Ikc({version:S.euz(1),
name:Y,folder_name:Y.optional(),directory:Z,base:Ee.optional(),variable_files:S.YOg(Z).max(100).optional(),files_named:S.zMY().optional(),unset:S.YOg(Y).max(L).
optional(),files:S.YOg(xe).min(1).max(100),more_files:S.YOg(xe).max(1e3),env_files:S.YOg(xe).max(1e3),outside:S.YOg(Z).max(1e3).default([]),services:S.YOg(S.Ikc(
{name:Y,image:Y.optional(),variables:S.YOg(Y).max(L).optional()})).max(L),containers:S.YOg(ie).max(L),volumes:S.YOg(We).max(L)});function Pe(t){if(t.length>ye)throw new E.
cs(`${_} of the snapshot has more than ${ye} bytes`);let e;try{e=JSON.parse(Buffer.from(t).toString("utf8"))}catch(s){throw new E.cs(`${_} of the snapshot is no\
t JSON`,{cause:s})}const n=Ke.safeParse(e);if(n.success)return n.data;throw new E.cs(`Cannot read ${_} of the snapshot: ${(0,ne.w)(n.error.issues)}`)}c(Pe,"pars\
eDocument");var T=h(1720),G=h(51455),_e=h(24746),ve=h(68986),z=h(22145),Ve=function(t,e,n){if(e!=null){if(typeof e!="object"&&typeof e!="function")throw new TypeError(
"Object expected.");var s,o;if(n){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");s=e[Symbol.asyncDispose]}if(s===void 0){if(!Symbol.
dispose)throw new TypeError("Symbol.dispose is not defined.");s=e[Symbol.dispose],n&&(o=s)}if(typeof s!="function")throw new TypeError("Object not disposable.");
o&&(s=c(function(){try{o.call(this)}catch(i){return Promise.reject(i)}},"dispose")),t.stack.push({value:e,dispose:s,async:n})}else n&&t.stack.push({async:!0});return e},
ze=(function(t){return function(e){function n(a){e.error=e.hasError?new t(a,e.error,"An error was suppressed during disposal."):a,e.hasError=!0}c(n,"fail");var s,
o=0;function i(){for(;s=e.stack.pop();)try{if(!s.async&&o===1)return o=0,e.stack.push(s),Promise.resolve().then(i);if(s.dispose){var a=s.dispose.call(s.value);if(s.
async)return o|=2,Promise.resolve(a).then(i,function(r){return n(r),i()})}else o|=1}catch(r){n(r)}if(o===1)return e.hasError?Promise.reject(e.error):Promise.resolve();
if(e.hasError)throw e.error}return c(i,"next"),i()}})(typeof SuppressedError=="function"?SuppressedError:function(t,e,n){var s=new Error(n);return s.name="Suppr\
essedError",s.error=t,s.suppressed=e,s});async function Oe({endpoint:t},{document:e,files:n,project:s,directory:o},i){const a={stack:[],error:void 0,hasError:!1};
try{const r=Ve(a,await(0,we.k)(),!0),f=[...e.env_files.map(({path:v})=>v),...e.outside.filter(v=>!(0,d.isAbsolute)(v))],u=(0,d.join)(r.path,...f.flatMap(v=>v.split(
"/").filter(p=>p==="..")),"project"),l=await Promise.all(f.map(async v=>({path:(0,d.join)(o,v),bytes:Buffer.from(await(0,z.yR)((0,d.join)(o,v))??"")})));for(const{
path:v,bytes:p}of[...l,...n]){const b=(0,d.join)(u,(0,d.relative)(o,v));await(0,_e.MH)(`Cannot write ${b}`,async()=>{await(0,G.mkdir)((0,d.dirname)(b),{recursive:!0}),
await(0,G.writeFile)(b,p??"",{mode:384})})}const m=(0,d.join)(u,e.base??"");await(0,G.mkdir)(m,{recursive:!0});const w={endpoint:t,directory:m,project:s,files:e.
files.map(({path:v})=>(0,d.join)(u,v)),envFiles:await ke(e,u)},y=[...new Set(e.containers.map(({service:v})=>v))];try{return Ce(await(0,ve.Xg)(w,{...i,services:y}),
{staging:u,directory:o})}catch(v){throw v instanceof E.dz||v instanceof E.m_?Xe(v,{staging:u,directory:o}):v}}catch(r){a.error=r,a.hasError=!0}finally{const r=ze(
a);r&&await r}}c(Oe,"readStaged");async function ke({variable_files:t},e,n=[]){if(t===void 0)return;const s=t.map(a=>(0,d.join)(e,a)),o=await Promise.all(s.map(
async a=>n.some(r=>r.path===a)||await(0,z.fo)(a))),i=s.filter((a,r)=>o[r]);return i.length>0?i:void 0}c(ke,"variableFiles");function Xe(t,{staging:e,directory:n}){
const s=c(i=>i.replaceAll(e,n),"say"),o={...t.hint!==void 0&&{hint:s(t.hint)},cause:t,fields:t.fields};return t instanceof E.dz?new E.dz(s(t.message),o):new E.m_(
s(t.message),o)}c(Xe,"told");function Ce({config:t,...e},{staging:n,directory:s}){const o=c(i=>typeof i=="string"?i===n||i.startsWith(`${n}/`)?s+i.slice(n.length):
i:Array.isArray(i)?i.map(o):typeof i!="object"||i===null?i:Object.fromEntries(Object.entries(i).map(([a,r])=>[a,o(r)])),"moved");return{...e,config:o(t)}}c(Ce,"\
inPlace");var ae=h(99295),De=h(6848),F=h(92652),re=h(61585);const ut="vm-snapshot.name",lt="vm-snapshot.copy-for";function dt({driver_opts:{type:t}}){return t===
"tmpfs"||t==="ramfs"}c(dt,"isInMemory");function Bt({document:t,volume:e}){return t.volumes.every(({name:n})=>e(n)!==void 0)}c(Bt,"isWhole");async function Ft(t,e,{
project:n,stamp:s,now:o,c:i}){const{name:a,volumes:r}=e.document,f=[];for(const u of r){if(u.key===void 0)continue;const l=u.labels[ut]??u.name,m=l.startsWith(`${a}\
_`)?l.slice(a.length+1):l,w=n===a?l:`${n}_${m}`,y=c(async b=>await(0,F.y6)(t,b,i)!==void 0,"isHere"),v=u.driver_opts.device!==void 0&&!dt(u),p={of:u,natural:w,plain:v,
stays:!1};if(e.volume(u.name)!==void 0)f.push({...p,name:await y(w)?`${w}_${s}`:w});else{const b=o?.volumes?.[u.key]?.name??w,j=await y(b);f.push({...p,name:b,plain:v&&
!j,stays:j})}}return f}c(Ft,"newVolumes");async function Ut(t,{project:e,now:n,old:s},o){const i=[`${re.k.project}=${e}`,`${lt}=${e}`],a=await Promise.all(i.map(
l=>(0,F.yi)(t,{label:[l]},o))),r=new Set(a.flat().map(({Name:l})=>l)),f=n?.name===e?Object.values(n.volumes??{}).flatMap(l=>l===null?[]:[l.name]):[],u=s.flatMap(
({Mounts:l})=>l.flatMap(({Type:m,Name:w})=>m==="volume"&&w!==void 0?[w]:[]));return[...new Set([...f,...u])].filter(l=>r.has(l)||(0,F.ok)(l))}c(Ut,"volumesInUse");
var se=h(17095);const Wt=1e4,Kt=["healthy","unhealthy","starting"];async function _t(t,e,n){const{Status:s,Health:o,ExitCode:i}=e.State,a=Kt.find(r=>r===o?.Status);
if(s==="restarting"||await Vt(t,e,n))return{state:"running",restarting:!0};if(s==="running"||s==="paused")return{state:s,...a!==void 0&&{health:a}};if(s==="exit\
ed"||s==="dead")return{state:"exited",...i!==void 0&&{exit_code:i}};if(s==="created")return{state:s};throw new E.fK(`The container ${e.Name.slice(1)} is ${s}`,{
hint:"Wait until it is removed, then try again"})}c(_t,"capturedState");async function Vt(t,{Id:e,State:n,RestartCount:s=0},o){if(n.Status!=="running"||n.Health?.
Status==="healthy"||s===0)return!1;const i=(await(0,se.FA)(t,e,o))?.State;if(i?.Status==="restarting")return!0;const{SystemTime:a}=await t.info(o);return Date.parse(
a??"")-Date.parse(i?.StartedAt??"")<Wt}c(Vt,"isJustRestarted");const Xt="COMPOSE_FILE";function mt(t){if(![...t.values()].some(n=>n.includes("-----BEGIN")&&!n.includes(
"-----END")))return[...t].filter(([n,s])=>n!==Xt&&Ht(n,s)).map(([n])=>n)}c(mt,"namesToKeep");function Ht(t,e){return/^[A-Za-z_][A-Za-z0-9_.-]{0,127}$/.test(t)?!/^=?$/.
test(e)||t===t.toUpperCase()||t===t.toLowerCase():!1}c(Ht,"isName");function Zt({config:t,containers:e}){const n=new Map(e.toReversed().map(s=>[(0,T.z5)(s),s]));
return Object.entries(t.services).flatMap(([s,{environment:o}])=>{const i=n.get(s);if(i===void 0)return[];const a=Jt(i),f=Object.entries(o??{}).map(([u,l])=>({name:u,
now:l??"",was:a.get(u)??""})).filter(({was:u})=>u!=="");return[{service:s,set:mt(new Map(f.map(({name:u,was:l})=>[u,l])))??[],lost:f.filter(({now:u})=>u==="").map(
({name:u})=>u),changed:f.filter(({now:u,was:l})=>u!==""&&u!==l).map(({name:u})=>u)}]})}c(Zt,"compareEnvironment");function He(t){return t.flatMap(e=>/^The "([^"]+)" variable is not set/.
exec(e)?.[1]??[])}c(He,"unsetVariables");function Gt({compared:t,warnings:e},n){for(const s of e)n.log.warn(`Compose: ${s}`);for(const{service:s,lost:o,changed:i}of t)
o.length>0&&n.log.warn(`the service ${s} runs with values of ${o.join(", ")} that are not in the project's files: set them in the shell or in .env before a rest\
ore`),i.length>0&&n.log.warn(`the service ${s} runs with values of ${i.join(", ")} that differ from the project's files: a restore uses those of the files`)}c(Gt,
"warnOfEnvironment");function Jt({Config:t}){return new Map((t.Env??[]).flatMap(e=>{const n=e.indexOf("=");return n>0?[[e.slice(0,n),e.slice(n+1)]]:[]}))}c(Jt,"\
variablesOf");async function Qt(t,e,n){const{config:s}=e,o=[],i=[],a=on(),[r,f]=[!0,!1].map(p=>e.containers.filter(b=>(0,T.z5)(b)in s.services===p));for(const[p,
b]of Map.groupBy(r??[],T.z5))for(const[j,g]of b.entries()){const O=a(b.length===1?p:`${p}-${j+1}`);o.push({name:O,container:g,reference:g.Image}),i.push({service:p,
number:j+1,image:O,...await _t(t,g,n),mounts:sn(g)})}const u=[],l=[];for(const[p,{image:b}]of Object.entries(s.services)){const j=b??`${e.name}-${p}`;if(i.some(
g=>g.service===p))l.push({name:p});else if(await pt(t,j,n)===void 0)u.push(p),l.push({name:p});else{const g=a(p);o.push({name:g,reference:j}),l.push({name:p,image:g})}}
const m=Zt(e),w=e.containers.filter(({State:p})=>p.Status==="running").map(({Id:p})=>p),y=await qt(t,{config:s,containers:r??[]},n),v=await Promise.all(o.map(({
reference:p})=>pt(t,p,n)));return{project:e,images:o,volumes:y,running:w,binds:nn(e),skipped:u,orphans:(f??[]).map(({Name:p})=>p.slice(1)),size:[...new Map(v.map(
p=>[p?.Id,p?.Size??0])).values()].reduce((p,b)=>p+b,0),environment:m,facts:{version:1,name:e.name,...e.folderName!==e.name&&{folder_name:e.folderName},directory:e.
directory,unset:He(e.warnings),services:l.map(p=>{const b=m.find(({service:j})=>j===p.name)?.set??[];return b.length>0?{...p,variables:[...b]}:p}),containers:i,
volumes:y}}}c(Qt,"planCapture");async function qt(t,{config:e,containers:n},s){const o=Object.entries(e.volumes??{}).flatMap(([f,u])=>u===null?[]:[{key:f,...u}]),
i=new Map(o.map(f=>[f.name,f])),a=n.flatMap(({Mounts:f})=>f.flatMap(({Type:u,Name:l})=>u==="volume"&&l?[l]:[])),r=[];for(const f of new Set([...a.filter(u=>i.has(
u)),...a,...i.keys()])){const u=await(0,F.y6)(t,f,s);if(u===void 0)continue;const l=i.get(f)?.key??tn(f,{config:e,containers:n}),m=l!==void 0&&r.some(w=>w.key===
l);m&&!a.includes(f)||r.push({name:f,...l!==void 0&&!m&&{key:l},external:i.get(f)?.external===!0,driver:u.Driver,driver_opts:en({...u.Options}),labels:{...u.Labels}})}
return r}c(qt,"volumesOf");function en(t){const{device:e}=t;return e===void 0||dt({driver_opts:t})?{...t}:{device:e}}c(en,"optionsOf");function tn(t,{config:e,containers:n}){
for(const s of n){const o=s.Mounts.find(({Type:r,Name:f})=>r==="volume"&&f===t)?.Destination,a=(e.services[(0,T.z5)(s)]?.volumes??[]).find(r=>r.type==="volume"&&
r.target===o)?.source;if(a!==void 0&&e.volumes?.[a]!==void 0)return a}}c(tn,"keyByMount");function nn({containers:t}){const e=t.flatMap(n=>n.Mounts.filter(({Type:s})=>s===
"bind").map(({Source:s,Destination:o})=>({source:s,service:(0,T.z5)(n),target:o})));return[...new Map(e.map(n=>[`${n.source}
${n.service}
${n.target}`,n])).values()]}c(nn,"bindsOf");function sn({Mounts:t}){return t.filter(({Type:e})=>e==="volume"||e==="bind").map(({Type:e,Name:n,Source:s,Destination:o,
RW:i})=>({target:o,...e==="volume"&&n!==void 0?{volume:n}:{bind:s},read_only:!i}))}c(sn,"mountsOf");function on(){const t=new Set;return e=>{let n=e.replace(/[^A-Za-z0-9._-]/g,
"-").replace(/^[^A-Za-z0-9]+/,"").slice(0,70)||"service";for(;t.has(n);)n+="-";return t.add(n),n}}c(on,"uniqueNames");async function pt(t,e,n){try{return await t.
inspectImage(e,n)}catch(s){if(s instanceof E.m_)return;throw s}}c(pt,"findImage");var an=h(41232),Ze=h(55396);async function rn(t,{signal:e}){const n=new Map,s=new Set,
o=(t.files??[]).map(i=>({path:i,place:{base:t.directory,envFiles:t.envFiles}}));for(let i=o.shift();i!==void 0;i=o.shift()){const{path:a,place:r}=i;if(s.has(a))
continue;s.add(a);const f=await fn(await un(a),{...t,directory:r.base,envFiles:r.envFiles},{signal:e});for(const u of f){const l=(0,d.resolve)(r.base,(0,an.kc)(
u.name));await(0,z.fo)(l)&&(!n.has(l)&&!t.files?.includes(l)&&n.set(l,{path:l,name:u.name,kind:u.kind}),u.kind==="compose"&&o.push({path:l,place:await cn(u,{file:l,
place:r,found:n})}))}}return[...n.values()]}c(rn,"mentionedFiles");async function cn(t,{file:e,place:n,found:s}){if(!("env"in t))return{base:(0,d.dirname)(e),envFiles:n.
envFiles};const o=(0,d.resolve)(n.base,t.directory??(0,d.dirname)(t.first)),i=t.env.length>0?t.env.map(l=>(0,d.resolve)(n.base,l)):[(0,d.resolve)(o,".env")],a=await Promise.
all(i.map(z.fo)),r=i.filter((l,m)=>a[m]);for(const l of r)s.has(l)||s.set(l,{path:l,name:l,kind:"env"});const f=n.envFiles??(await(0,z.fo)((0,d.resolve)(n.base,
".env"))?[(0,d.resolve)(n.base,".env")]:[]),u=[...r,...f];return{base:o,envFiles:u.length>0?u:void 0}}c(cn,"placeOf");async function fn(t,e,{signal:n}){const s=t.
flatMap(f=>"env"in f?[f.name,f.directory??"",f.first,...f.env]:[f.name]),{endpoint:o,directory:i,envFiles:a}=e,r=await(0,Ze.G)({endpoint:o,directory:i,envFiles:a},
s,{signal:n});return t.map(f=>{const u=r.shift()??"";if(!("env"in f))return{...f,name:u};const[l,m=""]=r.splice(0,2);return{...f,name:u,first:m,env:r.splice(0,f.
env.length),...l&&{directory:l}}})}c(fn,"filledIn");async function un(t){const{parseAllDocuments:e}=await h.e(8815).then(h.t.bind(h,38815,19));return[...e(await(0,z.
yR)(t)??"",{logLevel:"silent",merge:!0,uniqueKeys:!1})].flatMap(s=>ln(s.toJS({maxAliasCount:1e4})??{}))}c(un,"namesIn");function ln({include:t,services:e,configs:n,
secrets:s}){const o=Object.values(e??{});return[...Le(t).flatMap(dn),...o.flatMap(i=>je(i?.extends,"file")).map(i=>({name:i,kind:"compose"})),...o.flatMap(i=>je(
i?.env_file,"path",{plain:!0})).map(i=>({name:i,kind:"env"})),...o.flatMap(i=>je(i?.label_file,"path",{plain:!0})).map(i=>({name:i,kind:"config"})),...Object.values(
n??{}).flatMap(i=>je(i,"file")).map(i=>({name:i,kind:"config"})),...Object.values(s??{}).flatMap(i=>je(i,"file")).map(i=>({name:i,kind:"secret"}))]}c(ln,"namesO\
f");function dn(t){const e=je(t,"path",{plain:!0}),{project_directory:n,env_file:s}=typeof t=="object"&&t!==null?t:{},o=e[0];return o===void 0?[]:e.map(i=>({name:i,
first:o,kind:"compose",env:Le(s).filter(a=>typeof a=="string"),...typeof n=="string"&&{directory:n}}))}c(dn,"includeOf");function je(t,e,{plain:n=!1}={}){return Le(
t).flatMap(s=>{if(typeof s=="string")return n?[s]:[];const o=typeof s=="object"&&s!==null?s[e]:void 0;return Le(o).filter(i=>typeof i=="string")})}c(je,"pathsOf");
function Le(t){return Array.isArray(t)?t:t==null?[]:[t]}c(Le,"listOf");var Ne=h(35226),Ge=h(77598);const ht="# Pinned by vm snapshot restore",Je="# The text of \
the file before, without what holds the project to the snapshot:",mn=/[%\u0085\u2028\u2029\ufeff]|\r(?!$)/g,pn=new RegExp(`^${ht}[^\\n]* ([0-9a-f]{64})\\n`);async function hn(t,e){
const n=await wn(t,e);if(n===void 0)return;const s=t.split(`
`).map(i=>`#|${i.replace(mn,encodeURIComponent)}`),o=`${n.endsWith(`
`)?n:`${n}
`}${Je}
${s.join(`
`)}`;return`${ht}, because --file reads no override; the last lines contain the original text ${(0,Ge.hash)("sha256",o,"hex")}
${o}`}c(hn,"withPins");function wt(t){const[e,n]=pn.exec(t)??[];if(e===void 0)return t;const s=t.slice(e.length);return(0,Ge.hash)("sha256",s,"hex")!==n?t:s.slice(
s.lastIndexOf(`
${Je}
`)+Je.length+2).split(`
`).map(i=>decodeURIComponent(i.slice(2))).join(`
`)}c(wt,"ownText");async function wn(t,e){const{isMap:n,parseAllDocuments:s,parseDocument:o,Scalar:i}=await h.e(8815).then(h.t.bind(h,38815,19)),r={schema:"fail\
safe",customTags:[{identify:c(m=>m===null,"identify"),tag:"tag:yaml.org,2002:null",default:!0,test:/^$/,resolve:c(()=>new i(null),"resolve"),stringify:c(()=>"",
"stringify")}],logLevel:"silent",uniqueKeys:!1},f=o(e,r),[u,...l]=s(t,r);if(!(u===void 0||l.length>0||u.errors.length>0||!n(u.contents)||!n(f.contents)))try{return await Qe(
u.contents,f.contents,u),u.toString({lineWidth:0})}catch{return}}c(wn,"merged");async function Qe(t,e,n){const{isAlias:s,isMap:o,isSeq:i,YAMLMap:a}=await h.e(8815).
then(h.t.bind(h,38815,19));for(const{key:r,value:f}of e.items){const u=t.get(r,!0);if(f?.tag?.startsWith("!")||f===null||u===void 0)t.set(r,f);else if(o(u)&&o(f))
await Qe(u,f,n);else if(i(u)&&i(f))u.items.push(...f.items);else if(s(u)&&o(f)&&o(u.resolve(n))){const m=new a;m.set(n.createNode("<<"),u),await Qe(m,f,n),t.set(
r,m)}else t.set(r,f)}}c(Qe,"merge");const gt=4<<20;async function gn(t,{includeEnv:e,c:n}){const{directory:s,compose:o}=t,i={},a=c(async g=>{const O=await(0,G.readFile)(
g);if(O.length>gt)throw new E.dz(`${g} is larger than ${gt} bytes, the limit for a file of a project`);const M=$t(s,g),A=bn(M,i);return i[A]=O,{path:M,stored:A,
mode:(await(0,G.stat)(g)).mode&511}},"keep"),r=[];for(const g of t.files){const O=await(0,z.yR)(g);if((0,Ne.M)(O))continue;const M=await a(g);O!==void 0&&M.stored!==
void 0&&wt(O)!==O&&(i[M.stored]=Buffer.from(wt(O))),r.push(M)}const f=await vn(t,n),u=f.filter(({path:g})=>qe(s,g)).map(g=>$n(t,g)),l=f.filter(({path:g})=>!qe(s,
g)),m=[];for(const{path:g}of l.filter(yt))m.push(await a(g));const w=l.filter(({kind:g})=>g==="env"),y=await vt(w,t,n),v=[];for(const g of l.filter(O=>!yt(O))){
const O=e?await a(g.path):{path:$t(s,g.path)},M=y.get(g.path);v.push({...O,...M!==void 0&&{names:M}})}const p=await(0,ve.fO)(o,n);p!==void 0&&(i["compose/resolv\
ed.yaml"]=Buffer.from(p));const b=(0,d.relative)(s,o.directory),j=(o.envFiles??[]).map(g=>(0,d.relative)(s,g));return{facts:{files:r,more_files:m,env_files:v,outside:[
...new Set(u)],...b!==""&&{base:b},...o.envFiles!==void 0&&{variable_files:j},...await yn(t,n)&&{files_named:!0}},contents:i}}c(gn,"captureFiles");async function yn({
directory:t,files:e,compose:{endpoint:n}},{signal:s}){const o=await(0,z.L9)(t,{endpoint:n,signal:s}).catch(()=>{}),i=c(async a=>{const r=await Promise.all(a.map(
async f=>(0,Ne.M)(await(0,z.yR)(f))));return a.filter((f,u)=>!r[u]).join(`
`)},"theirs");return await i(o?.files??[])!==await i(e)}c(yn,"areNamed");async function vn({directory:t,compose:e,files:n},s){const o=[...e.envFiles??[],(0,d.join)(
t,".env")].map(l=>({path:l,name:l,kind:"env"})),i={path:(0,d.join)(t,"vm.yaml"),name:"vm.yaml",kind:"config"},a=[...o,...await rn({...e,files:n},s),i],r=await Promise.
all(a.map(async({path:l})=>await(0,z.yR)(l)!==void 0)),f=a.filter(({path:l},m)=>r[m]&&!n.includes(l));return[...Map.groupBy(f,({path:l})=>l).values()].flatMap(l=>{
const m=l.find(({kind:w})=>w==="secret")??l.find(({kind:w})=>w==="env")??l[0];return m===void 0?[]:[m]})}c(vn,"allMentioned");function yt({kind:t}){return t==="\
compose"||t==="config"}c(yt,"isPlain");async function vt(t,{compose:e},n){const{endpoint:s,directory:o,envFiles:i}=e,a=t.map(({path:f})=>f),r=c(async f=>(0,Ze.P)(
{endpoint:s,directory:o,envFiles:i},f,n),"read");try{const f=await r(a);return new Map(a.map((u,l)=>[u,mt(f[l]??new Map)]))}catch(f){if(n.signal.aborted||a.length<
2)return n.signal.aborted?Promise.reject(f):new Map;const u=await Promise.all(t.map(l=>vt([l],{compose:e},n)));return new Map(u.flatMap(l=>[...l]))}}c(vt,"proje\
ct_files_namesOf");function $n({directory:t},{path:e,name:n}){return(0,d.isAbsolute)(n)||n.startsWith("~")?e:(0,d.relative)(t,e)}c($n,"nameOutside");function $t(t,e){
return qe(t,e)?(0,d.basename)(e):(0,d.relative)(t,e)}c($t,"insidePath");function qe(t,e){return(0,d.relative)(t,e).split("/")[0]===".."}c(qe,"isOutside");function bn(t,e){
const n=t.split("/").map(o=>o.replace(/[^A-Za-z0-9._-]/g,"_").replace(/^[.-]/,"_")).join("/").slice(-80),s=c(o=>{const i=`compose/${o===0?"":`${o}-`}${n.replace(
/^[^A-Za-z0-9_]+/,"")}`;return i in e||i==="compose/resolved.yaml"||i==="compose/project.json"?s(o+1):i},"free");return s(0)}c(bn,"freePath");var Ae=function(t,e,n){
if(e!=null){if(typeof e!="object"&&typeof e!="function")throw new TypeError("Object expected.");var s,o;if(n){if(!Symbol.asyncDispose)throw new TypeError("Symbo\
l.asyncDispose is not defined.");s=e[Symbol.asyncDispose]}if(s===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");s=e[Symbol.dispose],
n&&(o=s)}if(typeof s!="function")throw new TypeError("Object not disposable.");o&&(s=c(function(){try{o.call(this)}catch(i){return Promise.reject(i)}},"dispose")),
t.stack.push({value:e,dispose:s,async:n})}else n&&t.stack.push({async:!0});return e},et=(function(t){return function(e){function n(a){e.error=e.hasError?new t(a,
e.error,"An error was suppressed during disposal."):a,e.hasError=!0}c(n,"fail");var s,o=0;function i(){for(;s=e.stack.pop();)try{if(!s.async&&o===1)return o=0,e.
stack.push(s),Promise.resolve().then(i);if(s.dispose){var a=s.dispose.call(s.value);if(s.async)return o|=2,Promise.resolve(a).then(i,function(r){return n(r),i()})}else
o|=1}catch(r){n(r)}if(o===1)return e.hasError?Promise.reject(e.error):Promise.resolve();if(e.hasError)throw e.error}return c(i,"next"),i()}})(typeof SuppressedError==
"function"?SuppressedError:function(t,e,n){var s=new Error(n);return s.name="SuppressedError",s.error=t,s.suppressed=e,s});const En=9e5;async function*On(t,e,{c:n,
onSize:s,onConfig:o,...i}){const a={stack:[],error:void 0,hasError:!1};try{const r=await(0,ce.Z)(n),{project:f,lock:u}=await Mn(r,e,n),l=Ae(a,u,!0);await jn(await(0,ae.
lj)(r,{locked:f.name,c:n}),n);const w=f.containers.some(({State:$})=>$.Status==="paused")?await(0,T.t1)(r,e,n):f,y=await Qt(r,w,n),v=(0,ge.HH)(y.volumes.map(({name:$})=>$),
e),p=await gn(w,{includeEnv:e.includeEnv,c:n}),b={...y.facts,...p.facts};await Sn(r,{project:w,document:b,files:p},n);const j=(0,W.r)(r,{label:{[ue.eq]:(0,q.Pg)()},
c:n});await(0,fe.Eq)(r,v,{tars:j,c:n});const g=e.includeBindMounts?await Te():[];xn(y,{ref:e,files:p,c:n}),await s?.(y.size+g.reduce(($,{bytes:x})=>$+x,0));const O=Ae(
a,new AsyncDisposableStack,!0),M=O.use(await(0,we.K)()),A=new Map,k=[],C=[],R=[];{const $={stack:[],error:void 0,hasError:!1};try{const x=Ae($,(0,he.c)(r,{lock:(0,T.
te)(w.name),signal:n.signal}),!0),D=Ae($,await(0,ee.Eu)(r,y.project.containers,{record:x,c:n}),!0),V=c(async(X,oe,pe)=>{k.push({offered:e.quiesce?await(0,te.Z)(
X,oe,{spool:M,c:n}):(0,te._)(X,oe),done:pe})},"offerData");{const X={stack:[],error:void 0,hasError:!1};try{const oe=Ae(X,await(0,H.N)(r,e.quiesce?y.running:[],
{record:x,c:n}),!0);await J();for(const pe of v)await V(`volume ${pe}`,()=>(0,ge.CX)(j,pe,n),ct=>C.push({name:pe,digest:ct}));for(const{path:pe,type:ct,read:mo}of g)
await V(pe,mo,po=>R.push({path:pe,type:ct,digest:po}))}catch(oe){X.error=oe,X.hasError=!0}finally{const oe=et(X);oe&&await oe}}await me(),e.quiesce||(yield*Se())}catch(x){
$.error=x,$.hasError=!0}finally{const x=et($);x&&await x}}e.quiesce&&(yield*Se());const I=new Map;for(const{name:$,container:x,reference:D}of y.images){const V=x===
void 0?void 0:A.get(x.Id),X=yield*(0,U.h)(t,V??{id:D},{...i,c:n});I.set($,{...X,name:$})}const[B,...de]=I.values();if(B===void 0)throw An(w.name);return{kind:"c\
ompose",images:[B,...de],volumes:C,bindMounts:R,files:{...p.contents,[_]:bt(b)}};async function J(){const $=(0,ue.AK)();for(const[x,{container:D}]of y.images.entries()){
if(D===void 0)continue;const V=await(0,N.u)(r,D,{repository:$,tag:String(x),withEnv:e.includeEnv,ofProject:!0,c:n});A.set(D.Id,V);const{reference:X}=V;X!==void 0&&
O.defer(()=>(0,ge._B)(r,X,n))}}async function me(){for(const{container:$}of y.images){const{changes:x}=($&&A.get($.Id))??{};$!==void 0&&x!==void 0&&await(0,Ue.$)(
r,$,{changes:x,c:n})}}async function*Se(){for(const{offered:$,done:x}of k)yield $.blob,x(await $.digest())}async function Te(){const $=p.facts.env_files.filter(
({stored:D})=>D===void 0).map(({path:D})=>(0,d.join)(w.directory,D)),x=y.binds.map(({source:D})=>D);return await(0,K.o)(r,x,{tars:j,without:$,asVolumes:!1,c:n})}}catch(r){
a.error=r,a.hasError=!0}finally{const r=et(a);r&&await r}}c(On,"captureProject");async function jn(t,e){for(const n of t)if(n.finding!=="half")e.log.warn(`${(0,ae.
l4)(n)}: vm snapshot recover ${n.project}`);else throw new E.fK(`Nothing was captured: ${(0,ae.l4)(n)}`,{hint:(0,De.zM)(n.project)})}c(jn,"checkWhole");async function Mn(t,e,n){
const s=await(0,T.t1)(t,e,n);try{return{project:s,lock:await(0,ae.RT)(t,s.name,{c:n})}}catch(i){if(!(i instanceof E.fK))throw i}n.log.info(`Another process is c\
apturing or restoring the project '${s.name}': waiting for it`);const o=await(0,ae.RT)(t,s.name,{wait:En,c:n});try{return{project:await(0,T.t1)(t,e,n),lock:o}}catch(i){
throw await o[Symbol.asyncDispose](),i}}c(Mn,"takeTurn");async function Sn(t,{project:e,document:n,files:s},o){const{directory:i,name:a}=e,f=[...n.files,...n.more_files,
...n.env_files].map(({path:u,stored:l})=>({path:(0,d.join)(i,u),bytes:l===void 0?void 0:s.contents[l]})).filter(({bytes:u})=>u!==void 0);await Oe(t,{document:Pe(
bt(n)),files:f,project:a,directory:i},o)}c(Sn,"checkReadable");function bt(t){return Buffer.from(`${JSON.stringify(t,void 0,2)}
`)}c(bt,"bytesOf");function xn({running:t,binds:e,skipped:n,orphans:s,environment:o,project:i},{ref:{quiesce:a,includeBindMounts:r},files:f,c:u}){Gt({compared:o,
warnings:i.warnings},u),t.length>0&&!a&&u.log.warn((0,P.iU)`the project keeps running during the capture, so its files may be inconsistent: use ${(0,P.uK)("quie\
sce",!0)} to pause it`);const l=r?[]:Pn(e,f.facts,i.directory);l.length>0&&u.log.warn(kn(l));for(const m of s)u.log.warn(`${m} no longer belongs to a service of\
 the Compose files and is not captured: docker compose up --remove-orphans removes it`);for(const m of n)u.log.warn(`the service ${m} has no container and no im\
age here: only its configuration is captured`)}c(xn,"warn");function Pn(t,{more_files:e,env_files:n},s){const o=new Set([...e,...n].map(({path:i})=>(0,d.join)(s,
i)));return t.filter(({source:i})=>!o.has(i))}c(Pn,"bindsLeftOut");function kn(t){const e=t.map(({source:s,service:o,target:i})=>`${s} (${o}: ${i})`).join(", "),
n=(0,P.iU)`is captured only with ${(0,P.uK)("includeBindMounts",!0)}`;return t.length===1?(0,P.iU)`${e} is a folder or file of this machine: only its path is recorded; its content ${n}`:
(0,P.iU)`the paths of ${t.length} folders and files of this machine are recorded; their content ${n}: ${e}`}c(kn,"recordedOnly");function An(t){return new E.m_(
`The project '${t}' has neither a container nor an image here`,{hint:"Start it first with `docker compose up --detach`, or see `docker compose ls --all`"})}c(An,
"nothingThere");var In=h(48161),Tn=h(44143),Et=h(6957),Ot=h(75558),Rn=h(4469),zn=h(83878),tt=h(48474),jt=h(89143);const Cn=".vm-snapshot",Dn=5;async function Ln(t,e){
const n=(0,d.join)(t,Cn),s=(await(0,G.readdir)(n).catch(()=>[])).filter(i=>/^\d{14}$/.test(i)).sort(),o=[];for(const i of s.slice(0,-Dn)){const a=(0,d.join)(n,i);
(await(0,G.readdir)(a).catch(()=>[])).includes("bind-mounts")?o.push(a):await(0,G.rm)(a,{recursive:!0,force:!0}).catch(f=>{e.log.warn(`cannot remove the old bac\
kup ${a}: ${f instanceof Error?f.message:f}`)})}o.length>0&&e.log.warn(`old contents of bind mounts use disk space; remove the ones that you do not need: ${o.join(
", ")}`)}c(Ln,"dropOldBackups");var le=h(8500),Nn=h(88363),nt=h(67687);const Yn=10;async function Bn(t,e,n){const{entry:s}=e,o=[],i=[],a=s.old.map((w,y)=>({one:w,
at:y}));for(let w=1;;w++)try{for(const{one:y,at:v}of a)(0,nt.e1)(y.info)&&await r(y,`${s.id}-${v}-running-${w}`);await f();break}catch(y){if(!(y instanceof E.m_)||
w===Yn||!await u())throw y;l()}s.phase="moving",await e.write(),await Fn(t,s.old,n);for(const{one:w,at:y}of a)try{await r(w,`${s.id}-${y}`)}catch(v){if(!(v instanceof
E.m_)||w.image===void 0)throw v;m(w)}try{await f()}catch(w){if(!(w instanceof E.m_)||i.some(({one:y})=>y.image===void 0))throw w;for(const{one:y}of i)m(y);l()}await e.
write();for(const{info:w}of s.old)await t.removeContainer(w.Id,{...n,volumes:!1});async function r(w,y){const v={repository:(0,Nn.x_)(s.project),tag:y};s.keptImages.
push(`${v.repository}:${v.tag}`),await e.write();const{id:p,reference:b}=await(0,N.u)(t,w.info,{...v,withEnv:!0,ofProject:!0,c:n});i.push({one:w,image:p}),o.push(
b??await(0,nt.zd)(t,{info:w.info,image:p},n))}c(r,"keep");async function f(){await e.hold(o,n);for(const{one:w,image:y}of i)w.image=y;l()}c(f,"holdAll");async function u(){
for(const{info:w}of s.old)if(await(0,se.FA)(t,w.Id,n)===void 0)return!1;return!0}c(u,"allExist");function l(){i.splice(0),o.splice(0)}c(l,"forget");function m({
info:w}){n.log.warn(`data that ${w.Name.slice(1)} wrote while it was stopping is lost if the restore fails: another program removed the stopped container`)}c(m,
"warnOfLastWrites")}c(Bn,"stopAndBackUp");async function Fn(t,e,n){const s=e.map(async({info:{Id:i,State:a}})=>{a.Status==="paused"&&await(0,se.aO)(t,i,{to:"unp\
ause",signal:n.signal}),a.Status!=="created"&&a.Status!=="exited"&&await(0,se.SI)(t,i,n)}),o=(await Promise.allSettled(s)).find(i=>i.status==="rejected"&&!(i.reason instanceof
E.m_));if(o?.status==="rejected")throw o.reason}c(Fn,"stopAll");var Mt=h(78560),Un=h(10966);const Wn=["bridge","host","none"];function St({Mounts:t}){return t.flatMap(
({Type:e,Name:n})=>e==="volume"&&n!==void 0?[n]:[])}c(St,"volumesMounted");function Kn({journal:t}){return t===void 0?[]:[...t.entry.oldVolumes,...t.entry.newVolumes]}
c(Kn,"volumesLeft");async function _n(t,{old:e},n){const s=new Set(e.flatMap(({NetworkSettings:i})=>Object.keys(i.Networks??{})));return(await Promise.all([...s].
filter(i=>!Wn.includes(i)).map(i=>(0,Mt.qC)(t,i,n)))).filter(i=>i!==void 0)}c(_n,"networksUsed");function Vn({config:t},{document:e}){return e.containers.filter(
({service:n})=>n in t.services).map(({service:n,number:s,state:o,restarting:i=!1})=>({service:n,number:s,runs:!i&&(o==="running"||o==="paused")}))}c(Vn,"expecte\
dOf");function Xn({config:t},{endpoint:e}){return e.kind!=="unix"?[]:Object.values(t.services).flatMap(({volumes:s})=>s??[]).flatMap(({type:s,source:o})=>s==="b\
ind"&&o!==void 0&&(0,d.isAbsolute)(o)?[o]:[])}c(Xn,"bindSourcesOf");async function Hn(t,{id:e,newVolumes:n},{made:s,c:o}){const i=[];for(const a of n)(await(0,F.
y6)(t,a,o))?.Labels?.[Un.Bx]!==e&&i.push(`the volume ${a}`);for(const{Id:a,Name:r}of s)await(0,se.FA)(t,a,o)===void 0&&i.push(`the container ${r.slice(1)}`);xt(
i)}c(Hn,"checkStillThere");function Zn({project:t,expected:e},n){const s=Map.groupBy(n,T.z5),o=e.filter(({service:i,number:a})=>s.get(i)?.[a-1]===void 0);xt(o.map(
({service:i,number:a})=>`the container ${t}-${i}-${a}`))}c(Zn,"checkAllMade");function xt(t){if(t.length!==0)throw new E.fK(`Another program removed parts of th\
e restored project: ${t.join(", ")}`,{hint:"Try again when no docker prune is running"})}c(xt,"refuseRemoved");async function Gn(t,{old:e,oldVolumes:n},{except:s,
c:o}){const i=(0,W.r)(t,{label:{[ue.eq]:(0,q.Pg)()},c:o}),a=new Set(e.filter(nt.e1).flatMap(St)),r=[];for(const u of new Set([...n,...e.flatMap(St)]))s.includes(
u)||(a.has(u)||await f(u))&&r.push({name:u});return r;async function f(u){if(Object.keys((await(0,F.y6)(t,u,o))?.Options??{}).length===0)return!0;const l=await i.
within(u);try{return l!==void 0&&await(0,fe.kV)(l,o),!0}catch(m){if(!(m instanceof E.Qd))throw m;return o.log.warn(`cannot mount the volume ${u}, so a docker sy\
stem prune may remove it meanwhile: ${(0,ge.UX)(m)}`),!1}}}c(Gn,"volumesToHold");var Jn=h(27267);async function Qn({directory:t,override:e},n,{signal:s}){const o=[],
i=n.map(({path:a})=>a).filter(a=>a===e||a===(0,d.join)(t,".env"));for(const a of i.map(r=>(0,d.relative)(t,r))){const r=await(0,Jn.NQ)(t,a,s);r==="new"&&o.push(
`git lists ${a} as untracked: add it to .gitignore or .git/info/exclude`),r==="changed"&&o.push(`git lists ${a} as modified by the restore: a commit would inclu\
de it`)}return o}c(Qn,"seenFiles");function qn({override:t,volumes:e,orphaned:n},{files:s,files_named:o,variable_files:i=[],base:a}){const r=[],f=s.map(({path:l})=>`\
--file ${l}`).join(" ");o&&!s.some(({path:l})=>t.endsWith(`/${l}`))&&r.push(`the project was started with --file: omit it from now on, or name the override last\
: docker compose ${f} --file ${(0,d.basename)(t)} up`),i.length>0&&a===void 0&&r.push(`continue with docker compose ${i.map(l=>`--env-file ${l}`).join(" ")}, as\
 when the project was started`);const u=e.filter(({of:l,name:m})=>l.name!==m&&!l.external).map(({natural:l,name:m})=>`${m} (${l})`);return u.length>0&&r.push(`s\
cripts that name volumes explicitly find the data in ${u.join(", ")}`),n.length>0&&r.push(`the snapshot does not contain volume data; the data of anonymous volu\
mes remains, unused, in ${n.map(l=>l.slice(0,12)).join(", ")}`),r}c(qn,"goingOn");var es=h(57975);async function ts(t,e,{parts:n,text:s,c:o}){const{document:i}=n,
{directory:a,project:r,unpinned:f,override:u}=e,l={plan:e,pins:{path:u,bytes:Buffer.from(s)}},m=i.files.at(-1);if(!i.files_named||m?.stored===void 0)return l;const w=Buffer.
from(await n.file(m.stored)).toString("utf8"),y=await hn(w,s);if(y===void 0)return l;const v={path:(0,d.join)(a,m.path),bytes:Buffer.from(y),mode:m.mode},p=f.filter(
({path:M})=>M!==v.path),b=await O([...i.files,{path:(0,d.relative)(a,u)}],[...f,l.pins]),j=await O(i.files,[...p,v]);if(j===void 0||!(0,es.isDeepStrictEqual)(b,
j))return l;const g={...e.compose,files:(e.compose.files??[]).filter(M=>M!==u)};return{plan:{...e,compose:g,files:p,override:v.path},pins:v};async function O(M,A){
const k={document:{...i,files:M},files:A,project:r,directory:a};return(await Oe(t,k,o).catch(R=>o.signal.aborted?Promise.reject(R):void 0))?.config}}c(ts,"pinPl\
an");const ns=["/proc","/sys","/dev","/run","/var/run","/etc/localtime","/etc/timezone"];function ss({config:t,document:e,binds:n},{project:s}){const o=[],i=new Map;
for(const{service:a,mounts:r}of e.containers)for(const{bind:f,target:u,read_only:l}of r){if(f===void 0||l||is(f))continue;(n.get(`${a}
${u}`)??os(t,{service:a,target:u})??f)===f&&i.set(f,[...new Set([...i.get(f)??[],a])])}for(const[a,r]of i)o.push(`'${s}' (${r.join(", ")}) and '${e.name}' both \
write to ${a}: it is bind-mounted from the machine, not copied`);for(const a of Object.values(t.networks??{}))a?.external?o.push(`'${s}' and '${e.name}' both us\
e the external network ${a.name}: service names are ambiguous there`):a?.driver_opts?.parent!==void 0&&o.push(`the network ${a.name} uses the interface ${a.driver_opts.
parent} of the machine, like that of '${e.name}'`);for(const[a,{network_mode:r,pid:f,ipc:u,volumes_from:l}]of Object.entries(t.services)){r==="host"&&o.push(`${a}\
 uses the network of the machine: it needs the same ports as in '${e.name}'`);const w=Object.entries({network:r,processes:f,"shared memory":u}).map(([y,v])=>({what:y,
container:Pt(v)}));for(const{what:y,container:v}of[...w,...(l??[]).map(p=>({what:"volumes",container:Pt(p)}))])v!==void 0&&o.push(`${a} uses the ${y} of the con\
tainer ${v}, as in '${e.name}'`)}return o}c(ss,"sharedThings");function Pt(t){return t?.startsWith("container:")?t.split(":")[1]:void 0}c(Pt,"nameIn");function os({
services:t},{service:e,target:n}){const s=t[e]?.volumes?.find(o=>o.target.replace(/(?<=.)\/+$/,"")===n);return s?.type==="bind"?s.source:void 0}c(os,"placeNow");
function is(t){return ns.some(e=>t===e||t.startsWith(`${e}/`))}c(is,"isOfTheMachine");async function as(t,e,{parts:n,placed:s,names:o,label:i,c:a}){const{document:r}=n,
f=e.directory!==r.directory,u=r.containers.flatMap(({service:b,mounts:j})=>j.flatMap(({bind:g,target:O})=>g===void 0?[]:[[`${b}
${O}`,g]])),l=u.flatMap(([b,j])=>{const g=(0,le.Nw)(j,s);return g===void 0?[]:[[b,j,g]]}),m=u.filter(([,b])=>f&&b.startsWith(`${r.directory}/`)&&(0,le.Nw)(b,s)===
void 0),w=new Map([...await rs(m,{captured:r.directory,plan:e}),...l.flatMap(([b,j,g])=>g===j?[]:[[b,g]])]),y=e.project!==r.name,v=await(0,Ne.y)({project:e.project,
label:i,document:r,config:e.config,images:new Map([...o].map(([b,{reference:j}])=>[b,j])),volumes:new Map(e.volumes.map(({of:b,name:j,plain:g})=>[b.name,{name:j,
plain:g}])),asOther:y,takenPorts:e.takenPorts,binds:w}),p=await ts(t,e,{parts:n,text:v,c:a});return{...p,shared:y?ss({config:e.config,document:r,binds:w},e):[],
notes:qn(p.plan,r)}}c(as,"pinProject");async function rs(t,{captured:e,plan:{directory:n,files:s}}){const o=c(async a=>s.some(r=>r.path===a)||await(0,G.stat)(a).
catch(()=>{})!==void 0,"isHere"),i=await Promise.all(t.map(async([,a])=>await o(a)&&!await o((0,d.join)(n,(0,d.relative)(e,a)))));return t.filter((a,r)=>i[r])}c(
rs,"existingElsewhere");var kt=h(69865),cs=h(31075);async function fs(t,{config:e,project:n,asOther:s,obstacles:o,c:i}){for(const[a,{container_name:r}]of Object.
entries(e.services)){if(r===void 0||s)continue;const f=await(0,se.FA)(t,r,i);f===void 0||f.Config.Labels?.[re.k.project]===n||o.add(E.fK,`The service ${a} needs\
 the container name '${r}', which another container uses`,(0,P.iU)`Rename it with \`docker rename ${r} <other>\`, or restore with ${(0,P.uK)("as","<project>")}`)}}
c(fs,"assertNamesFree");async function us(t,{images:e,obstacles:n,c:s}){const o=await t.info(s);for(const{name:i,layers:a}of e){const r=(0,cs.DI)(a.length,o,`Th\
e image of ${i} has`);r!==void 0&&n.add(E.Wt,r.message,r.hint)}}c(us,"checkDepth");async function ls(t,{config:e,services:n,made:s,obstacles:o,c:i}){const a=n.map(
l=>e.services[l]),r=new Set(a.flatMap(l=>Object.keys(l?.networks??{}))),f=new Set((await(0,Mt.og)(t,{},i)).map(({Name:l})=>l));for(const[l,m]of Object.entries(e.
networks??{}))m?.external!==!0||!r.has(l)||f.has(m.name)||o.add(E.m_,`The project needs the network '${m.name}', which is external and does not exist`,`Create i\
t with \`docker network create ${m.name}\``);const u=new Set(a.flatMap(l=>(l?.volumes??[]).flatMap(({type:m,source:w})=>m==="volume"?[w]:[])));for(const[l,m]of Object.
entries(e.volumes??{}))m?.external!==!0||!u.has(l)||s.has(l)||await(0,F.y6)(t,m.name,i)===void 0&&o.add(E.m_,`The project needs the volume '${m.name}', which is\
 external, does not exist, and is not in the snapshot`,`Create it with \`docker volume create ${m.name}\``)}c(ls,"checkExternals");async function ds(t,{directory:e,
files:n,project:s,obstacles:o,c:i}){const r=(await(0,se.XT)(t,{label:[`${re.k.directory}=${e}`]},i)).filter(({Labels:f})=>{const u=(f?.[re.k.files]??"").split("\
,").map(l=>(0,d.resolve)(e,l));return f?.[re.k.project]!==s&&u.some(l=>n.includes(l))});for(const f of new Set(r.map(({Labels:u})=>u?.[re.k.project]??"")))o.add(
E.fK,`The project '${f}' runs from the same Compose files in ${e}: an override for '${s}' would give it the data of '${s}'`,(0,P.iU)`Restore into a separate folder with ${(0,P.
uK)("as","<project>")}, or remove the other project first: docker compose -p ${f} down`)}c(ds,"checkTwins");function ms({config:t,warnings:e,document:n,obstacles:s},o){
const i=n.unset===void 0?[]:He(e).filter(a=>!n.unset?.includes(a));for(const a of i)s.add(E.dz,`The variable ${a} of the Compose files had a value when the proj\
ect was captured, but is not set here`,At);for(const a of e)He([a]).some(r=>i.includes(r))||o.log.warn(`Compose: ${a}`);if(!(i.length>0))for(const{name:a,variables:r=[]}of n.
services){const f=t.services[a]?.environment??{},u=r.filter(m=>!f[m]);if(u.length===0)continue;const l=u.length>1?"variables":"variable";s.add(E.dz,`The ${l} ${u.
join(", ")} of the service ${a} had a value when it was captured, but would be empty now`,At)}}c(ms,"checkValues");const At="Set it in this shell, or add it to \
.env";function st(t,e){if(/^[A-Za-z0-9_./:@%+,-]*$/.test(e))return`${t}=${e}`;if(!/['\\]/.test(e))return`${t}='${e}'`;const n={"\n":"\\n","\r":"\\r",'"':'\\"',$:"\
\\$","\\":"\\\\"};return`${t}="${e.replace(/[\n\r"$\\]/g,s=>n[s]??s)}"`}c(st,"envLine");const ot=20;async function ps({document:t,file:e},n,s){const o=[];for(const{
path:r,stored:f,mode:u}of[...t.files,...t.more_files])f!==void 0&&o.push({path:(0,d.join)(n,r),bytes:await e(f),mode:u});const i=new Set([".env",...t.variable_files??
[]]);for(const{path:r,stored:f,names:u,mode:l}of t.env_files){const m=(0,d.join)(n,r);if(f!==void 0){o.push({path:m,bytes:await e(f),mode:l});continue}if(await(0,z.
yR)(m)!==void 0)continue;const w=await(0,z.yR)((0,d.join)(t.directory,r));if(w!==void 0)o.push({path:m,bytes:Buffer.from(w),mode:384});else if(u===void 0)a(m,"a\
nd the snapshot does not store secrets");else if(u.some(y=>process.env[y]===void 0)){const y=u.length>ot?` and ${u.length-ot} more`:"";a(m,`and the snapshot sto\
res only the names of its variables: ${u.slice(0,ot).join(", ")}${y}`)}else if(!i.has(r)){const y=u.map(v=>`${st(v,process.env[v]??"")}
`);o.push({path:m,bytes:Buffer.from(y.join("")),mode:384})}}for(const r of t.outside){const f=(0,d.resolve)(n,r);await(0,z.yR)(f)===void 0&&s.add(E.dz,`${f} is \
missing: the project refers to it as ${r}, outside its folder, so it is not in the snapshot`,`Copy the file there, or restore in another folder: the project is \
restored to ${n}`)}return o;function a(r,f){s.add(E.dz,`${r} is missing, ${f}`,(0,P.iU)`Create the file, set its variables in this shell, or capture with ${(0,P.
uK)("includeEnv",!0)} next time`)}}c(ps,"filesToWrite");class hs{static{c(this,"Obstacles")}#e=[];add(e,n,s){this.#e.some(o=>o.message===n)||this.#e.push({kind:e,
message:n,hint:s})}refuse(){const[e,...n]=this.#e;if(e===void 0)return;const s=[...new Map(this.#e.map(({hint:a})=>[String(a),a])).values()];if(n.length===0)throw new e.
kind(e.message,{hint:e.hint});const o=n.every(a=>a.kind===e.kind)?e.kind:E.fK,i=this.#e.map(({message:a},r)=>`(${r+1}) ${a}`).join("; ");throw new o(`Cannot res\
tore, for ${this.#e.length} reasons: ${i}`,{hint:(0,P.hw)(s,"; ")})}}var ws=function(t,e,n){if(e!=null){if(typeof e!="object"&&typeof e!="function")throw new TypeError(
"Object expected.");var s,o;if(n){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");s=e[Symbol.asyncDispose]}if(s===void 0){if(!Symbol.
dispose)throw new TypeError("Symbol.dispose is not defined.");s=e[Symbol.dispose],n&&(o=s)}if(typeof s!="function")throw new TypeError("Object not disposable.");
o&&(s=c(function(){try{o.call(this)}catch(i){return Promise.reject(i)}},"dispose")),t.stack.push({value:e,dispose:s,async:n})}else n&&t.stack.push({async:!0});return e},
gs=(function(t){return function(e){function n(a){e.error=e.hasError?new t(a,e.error,"An error was suppressed during disposal."):a,e.hasError=!0}c(n,"fail");var s,
o=0;function i(){for(;s=e.stack.pop();)try{if(!s.async&&o===1)return o=0,e.stack.push(s),Promise.resolve().then(i);if(s.dispose){var a=s.dispose.call(s.value);if(s.
async)return o|=2,Promise.resolve(a).then(i,function(r){return n(r),i()})}else o|=1}catch(r){n(r)}if(o===1)return e.hasError?Promise.reject(e.error):Promise.resolve();
if(e.hasError)throw e.error}return c(i,"next"),i()}})(typeof SuppressedError=="function"?SuppressedError:function(t,e,n){var s=new Error(n);return s.name="Suppr\
essedError",s.error=t,s.suppressed=e,s});const ys="compose.override.yaml",vs="compose.vm-snapshot.yaml",It="# Written by vm snapshot restore",$s=new RegExp(`\\n?${It}\
[^\\n]*\\n(?:COMPOSE_FILE=[^\\n]*\\n)?(?:COMPOSE_PROJECT_NAME=[^\\n]*\\n)?$`);async function bs(t,{document:e,directory:n,project:s,files:o},i){const a=(0,d.join)(
n,Es(e)),r=o.find(M=>M.path===a)?.bytes,f=r===void 0?await(0,z.yR)(a):Buffer.from(r).toString(),u=(f??"").replace($s,""),l=await Ms(t,u,i),m=e.files.map(M=>M.path),
w=!l.has("COMPOSE_FILE")&&Os(m,await js(n,m)),y=w?ys:vs,v=l.get("COMPOSE_PROJECT_NAME"),p=l.get("COMPOSE_PATH_SEPARATOR")||":",b=w?[]:[st("COMPOSE_FILE",[...m,y].
join(p))],j=v===void 0||v===s?[]:[st("COMPOSE_PROJECT_NAME",s)],g=u===""||u.endsWith(`
`)?u:`${u}
`,O=c(M=>{const A=M.length===0?u:`${g}${It}: it pins the project to the snapshot
${M.join(`
`)}
`;return A===(f??"")||A===""&&f===void 0?[]:[{path:a,bytes:Buffer.from(A)}]},"saying");return{path:(0,d.join)(n,y),variables:O([...b,...j]),ownVariables:O(j)}}c(
bs,"placeOverride");function Es({variable_files:t=[]}){return t.findLast(e=>!(0,d.relative)(".",e).startsWith("..")&&!e.startsWith("/"))??".env"}c(Es,"variableF\
ile");function Os(t,e){const[n,...s]=t;return s.length===0&&n!==void 0&&z.Yc.includes(n)&&e.length===0}c(Os,"findsByItself");async function js(t,e){const n=[];for(const s of[
...z.Yc,...z.Fk]){if(e.includes(s))continue;const o=await(0,z.yR)((0,d.join)(t,s));o!==void 0&&!(0,Ne.M)(o)&&n.push(s)}return n}c(js,"otherDefaults");async function Ms({
endpoint:t},e,n){const s={stack:[],error:void 0,hasError:!1};try{if(!e.includes("COMPOSE_"))return new Map;const o=ws(s,await(0,we.k)(),!0),i=(0,d.join)(o.path,
"variables");return await(0,_e.MH)(`Cannot write ${i}`,()=>(0,G.writeFile)(i,e,{mode:384})),(await(0,Ze.P)({endpoint:t,directory:o.path},[i],n))[0]??new Map}catch(o){
s.error=o,s.hasError=!0}finally{const o=gs(s);o&&await o}}c(Ms,"place_override_variablesOf");var Ss=h(11714);async function xs(t,{project:e,old:n,wishes:s,document:o},i){
const{endpoint:a}=t,r={endpoint:a,signal:i.signal},f=(0,d.resolve)(s.directory),u=await Ie(()=>(0,z.XA)(f,r)),l=u===void 0?void 0:(await it(t,u,i))?.name,m=u?.root===
o.directory&&(l===void 0||l===o.folder_name&&s.as===void 0);if(u!==void 0&&(l===e||m))return u.root;const w=await Ie(()=>(0,re.h)((0,T.Ul)(n),{...r,here:u,warn:c(
()=>{},"warn")}));if(w!==void 0&&w.files.length>0)return w.root;if(s.as!==void 0){const y=(0,d.join)(f,s.as),v=await Ie(()=>(0,z.L9)(y,r));if(v===void 0||(await it(
t,v,i))?.name===e)return y;throw new E.fK(`The folder ${y} contains another project`,{hint:(0,P.iU)`Move the folder, or choose another name with ${(0,P.uK)("as",
"<project>")}`})}if(u===void 0)return f;throw new E.fK(`The folder ${u.root} contains the project '${l??"unknown"}', but the snapshot is of '${e}'`,{hint:(0,P.iU)`Run this in the folder of '${e}' or in an empty one, or restore it under another name with ${(0,P.
uK)("as","<project>")}`})}c(xs,"targetFolder");async function Ps(t,e,n){const s=await Ie(()=>(0,z.L9)(e,{endpoint:t.endpoint,signal:n.signal}));return s===void 0?
void 0:await it(t,s,n)}c(Ps,"configIn");async function it({endpoint:t},{directory:e,files:n,envFiles:s},o){return await Ie(async()=>(await(0,ve.Xg)({endpoint:t,
directory:e,files:n,envFiles:s},o)).config)}c(it,"configOf");async function Ie(t){try{return await t()}catch(e){if(e instanceof E.dz||e instanceof E.m_)return;throw e}}
c(Ie,"lenient");async function ks(t,e,{wishes:n,stamp:s,c:o}){const{document:i}=e,a=n.as??i.name,r=a!==i.name,f=new hs,u=await(0,T.Mz)(t,a,o),l=await xs(t,{project:a,
old:u,wishes:n,document:i},o),m=await ps(e,l,f);f.refuse();const{config:w,warnings:y,scope:v}=await Oe(t,{document:i,files:m,project:a,directory:l},o);ms({config:w,
document:i,warnings:y,obstacles:f},o);const p=await R();await Ts(t,i.volumes.reduce((I,{name:B})=>I+(e.volume(B)?.size??0),0),o);const b=await bs(t,{document:i,
directory:l,project:a,files:m},o),j=await Ps(t,l,o),g=await Ft(t,e,{project:a,stamp:s,now:j?.name===a?j:void 0,c:o}),O=new Set(g.flatMap(({of:I,stays:B})=>I.key===
void 0||B?[]:[I.key]));await ls(t,{config:w,services:Is(i),made:O,obstacles:f,c:o}),f.refuse();const M=await Ut(t,{project:a,now:j,old:u},o),A=Bt(e),k=(0,d.join)(
l,i.base??"");return{project:a,directory:l,asOther:r||l!==i.directory,config:w,compose:{endpoint:t.endpoint,directory:k,project:a,files:[...i.files.map(({path:I})=>(0,d.
join)(l,I)),b.path],envFiles:await ke(i,l,[...m,...b.variables])},scope:v,old:u,oldVolumes:A?M:M.filter(I=>!(0,F.ok)(I)&&!g.some(B=>B.stays&&B.name===I)),orphaned:A?
[]:M.filter(F.ok),volumes:g,takenPorts:new Set(r?p.keys():[]),files:C(b.variables),override:b.path,unpinned:C(b.ownVariables)};function C(I){return[...m.filter(
({path:B})=>!I.some(de=>de.path===B)),...I]}async function R(){await us(t,{images:e.images,obstacles:f,c:o}),await fs(t,{config:w,project:a,asOther:r,obstacles:f,
c:o}),await ds(t,{directory:(0,d.join)(l,i.base??""),files:i.files.map(({path:J})=>(0,d.join)(l,J)),project:a,obstacles:f,c:o});const I=Map.groupBy(i.containers,
({service:J})=>J),B=await(0,Ss.zw)(t,w,{project:a,counts:new Map([...I].map(([J,me])=>[J,me.length])),c:o}),de=new Set(i.containers.filter(Ye).map(({service:J})=>J));
for(const[J,{service:me,holder:Se}]of r?[]:B){if(!de.has(me))continue;const Te=(0,P.iU)`Free the port, or restore beside it with ${(0,P.uK)("as","<project>")}, which uses free ports`;
f.add(E.fK,`The service ${me} needs the port ${J}, which ${Se} uses`,Te)}return B}}c(ks,"planRestore");function As(t){if(!/^[a-z0-9][a-z0-9_-]*$/.test(t))throw new E.
dz(`'${t}' is not a name of a Compose project`,{hint:"Use lowercase letters, digits, dashes and underscores"})}c(As,"checkProjectName");function Ye({state:t}){return t===
"running"||t==="paused"}c(Ye,"ranWhenCaptured");function Is({containers:t}){return[...new Set(t.map(({service:e})=>e))]}c(Is,"captured");async function Ts(t,e,n){
const{DockerRootDir:s}=await t.info(n);if(s===void 0||t.endpoint.kind!=="unix")return;const o=await(0,G.statfs)(s).catch(()=>{}),i=o===void 0?void 0:o.bavail*o.
bsize;if(!(i===void 0||i>=e))throw new E._p(`The data folder of Docker has ${(0,kt.z3)(i)} free, but the volumes need ${(0,kt.z3)(e)}`,{hint:"Free some space th\
ere, e.g. with `docker system prune`"})}c(Ts,"checkSpace");var Tt=h(44482),Rs=h(13173),zs=h(55215),Me=h(73372);function Cs(t,e){return t.volumes.flatMap(({of:n,
name:s,natural:o,plain:i,stays:a})=>{if(a)return e.log.warn(`the snapshot does not contain the data of ${n.name}: the volume ${s} is left unchanged`),[];const r=n.
external?{[lt]:t.project}:{[T.kg.project]:t.project,[T.kg.volume]:n.key??""},f=Object.entries(n.labels).filter(([u])=>!/^(com\.docker\.compose|vm-snapshot)\./.test(
u));return i&&e.log.warn(`the volume ${n.name} was on a device (${n.driver_opts.device}): it is restored as an ordinary Docker volume`),[{name:s,driver:i?"local":
n.driver,options:i?{}:n.driver_opts,labels:{...Object.fromEntries(f),...r,[ut]:o}}]})}c(Cs,"restore_volumes_newVolumes");async function Ds({volumes:t},e){for(const{
of:n,name:s,stays:o}of t)o||await Rt(s,n.name,e)}c(Ds,"fillVolumes");async function Rt(t,e,{parts:n,blobs:s,tars:o,c:i}){const a=n.volume(e);if(a===void 0)return i.
log.warn(`the snapshot does not contain the data of ${e}: the volume ${t} is empty`);const r=i.progress.start(`Restoring volume ${e}`,a.size);try{const f=await o.
way(t);f.lossless||i.log.warn(`the volume ${t} is written through Docker's archive API: ACLs, holes and the mode of its top folder are lost`),await f.write(s.open(
a,{onBytes:c(u=>r.add(u),"onBytes")}),i)}finally{r.done()}}c(Rt,"fillVolume");async function Ls(t,e){if(t.kind!=="compose")throw new E.Wt(`The snapshot '${t.snapshot_name}\
' is not a Compose project: it contains a ${t.kind}`);const n=(0,jt.aE)(t,e),s=Pe(await n.file(_)),o=new Set(t.services.map(({name:a})=>a)),i=s.containers.find(
({image:a})=>!o.has(a));if(i!==void 0)throw new E.cs(`The snapshot does not contain the image '${i.image}', which its service ${i.service} needs`);return{document:s,
images:t.services,...n}}c(Ls,"readSnapshotParts");var zt=h(22506);const Ct=3e5,at={interval:3e4,timeout:3e4,retries:3};function Ns({health:t,restarting:e}){return e?
"any":t==="unhealthy"?"run":t==="starting"?"settle":"healthy"}c(Ns,"expectationOf");function Ys({State:t},e){const{Status:n,ExitCode:s=0,Health:o}=t;if(e==="any")
return"good";if(n==="exited"||n==="dead")return s===0?"good":{failed:`has exited (${s})`};if(n!=="running"&&n!=="paused")return"wait";const i=o?.Status;return e===
"run"||i===void 0||i==="healthy"||i==="none"?"good":i==="starting"?"wait":e==="healthy"?{failed:"is unhealthy"}:"good"}c(Ys,"judge");function Bs({healthcheck:t}){
if(!t||t.disable)return Ct;const e=rt(t.interval)??at.interval,n=rt(t.timeout)??at.timeout,s=(rt(t.start_period)??0)+(e+n)*((t.retries??at.retries)+1);return Math.
max(Ct,s)}c(Bs,"waitLimit");function rt(t){if(t!==void 0)try{return(0,zt.E9)(t,"30s")}catch{return}}c(rt,"milliseconds");async function Fs(t,{config:e,compose:n,
scope:s},{containers:o,c:i}){const a=o.map(T.z5).filter(u=>Us(e.services[u]??{})),f=o.filter(u=>!a.includes((0,T.z5)(u))).map(u=>(0,se.aO)(t,u.Id,{to:"start",name:u.
Name.slice(1),signal:i.signal}));a.length>0&&f.push((0,ve.Fp)(n,[...new Set(a)],{signal:i.signal,scope:s})),await(0,Et.b)(...f)}c(Fs,"startBatch");function Us({
configs:t,secrets:e,post_start:n}){return[t,e,n].some(s=>(s??[]).length>0)}c(Us,"needsCompose");function Ws({services:t},e){const n=new Set(e),s=[];for(;n.size>
0;){const o=c(r=>Object.keys(t[r]?.depends_on??{}).filter(f=>f!==r),"needs"),i=[...n].filter(r=>!o(r).some(f=>n.has(f))),a=i.length>0?i:[...n];for(const r of a)
n.delete(r);s.push(a)}return s}c(Ws,"startBatches");function Ks({services:t},e){const n=e.flatMap(s=>Object.entries(t[s]?.depends_on??{}).flatMap(([o,{condition:i}])=>i===
"service_healthy"?[o]:[]));return[...new Set(n)]}c(Ks,"awaitedBy");var _s=h(58500);const Vs=256*1024,Xs=300,Be=8;async function Hs(t,{Id:e,Name:n,Config:s},{lines:o,
signal:i}){const a={stdout:!0,stderr:!0,tail:String(o)},r=`read the log of ${n.slice(1)}`,f=[];let u=0;try{for await(const m of t.bytes({method:"GET",path:`/con\
tainers/${e}/logs`,query:a,what:r,signal:i}))if(f.push(m),u+=m.length,u>Vs)break}catch{return[]}const l=Buffer.concat(f);return Dt("Tty"in s&&s.Tty===!0?l.toString(
"utf8"):Zs(l)).slice(-o)}c(Hs,"lastLogLines");function Dt(t){return t.replace(/\u001b\[[0-9;?]*[A-Za-z]/g,"").replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g," ").
split(`
`).map(n=>n.trimEnd().slice(0,Xs)).filter(n=>n.trim()!=="")}c(Dt,"readableLines");function Zs(t){const e=[];for(let n=0;n+Be<=t.length;){const s=t.readUInt32BE(
n+4);e.push(t.subarray(n+Be,n+Be+s)),n+=Be+s}return Buffer.concat(e).toString("utf8")}c(Zs,"textOf");const Gs=250,Js=1e3,Lt=10;async function Nt(t,e,n){const s=performance.
now(),o=new Map;let i=e.filter(({expected:a})=>a!=="any");for(;i.length>0;){n.signal.throwIfAborted();const a=[];for(const r of i){const f=await(0,se.FA)(t,r.id,
n);if(f===void 0)throw new E.Qd(`The container ${r.id.slice(0,12)} was removed while vm-snapshot waited for it`);const u=Ys(f,r.expected);if(typeof u=="object")
throw await Yt(t,f,{why:u.failed,c:n});if(!(u==="good"&&Qs(f,{good:o,id:r.id}))){if(u==="wait"&&o.delete(r.id),u==="wait"&&performance.now()-s>r.limit){const l=`${qs(
f)} after ${(0,zt.Xo)(Math.round(r.limit/1e3))}`;if(r.expected!=="settle")throw await Yt(t,f,{why:l,c:n});n.log.warn(`${f.Name.slice(1)} ${l}: it was also start\
ing when it was captured`);continue}a.push(r)}}i=a,i.length>0&&await(0,_s.setTimeout)(Gs,void 0,{signal:n.signal}).catch(()=>n.signal.throwIfAborted())}}c(Nt,"w\
aitUntilUp");function Qs({State:t},{good:e,id:n}){if(t.Status!=="running"||t.Health?.Status==="healthy")return!0;const s=e.get(n)??performance.now();return e.set(
n,s),performance.now()-s>=Js}c(Qs,"isSteady");function qs({State:t}){return t.Status==="restarting"?"keeps exiting and being restarted":t.Health?.Status==="star\
ting"?"is not healthy":`is ${t.Status}`}c(qs,"stateOf");async function Yt(t,e,{why:n,c:s}){const o=e.Name.slice(1),i=await Hs(t,e,{lines:Lt,signal:s.signal});for(const l of i)
s.log.warn(`${o}: ${l}`);const a=e.State.Health?.Log?.at(-1),r=a===void 0?[]:Dt(a.Output??"").slice(-Lt),f=a===void 0?"":`, its health check ended with ${a.ExitCode}`;
for(const l of r)s.log.warn(`${o}, health check: ${l}`);const u=r.at(-1)??i.at(-1);return new E.Qd(`The container ${o} ${n}${f}${u===void 0?"":`: ${u}`}`,{hint:(0,P.
iU)`See its last log lines above. Use ${(0,P.uK)("noWait",!0)} to restore without waiting, ${(0,P.uK)("waitTimeout","20m")} to wait longer, or ${(0,P.uK)("as","\
<project>")} to inspect it beside this one`})}c(Yt,"failure");async function eo(t,e,{names:n,onMade:s,wait:o,...i}){const{project:a,compose:r,config:f,scope:u}=e,
{parts:l,c:m}=i,w=new Map,y=l.document.containers.filter(({service:g})=>g in f.services),v=[...new Set(y.map(({service:g})=>g))];if(v.length===0)return w;await(0,ve.
Vs)(r,v,{...m,scope:u});const p=Fe(await(0,T.Mz)(t,a,m),y);for(const{now:g,was:O}of p){const M=y.find(({service:k,number:C})=>k===O.service&&C===1),A=n.get(O.image)?.
reference;M===void 0||A===void 0||n.get(M.image)?.reference===A||await to(t,g,{image:A,c:m})}for(const{now:g,was:O}of Fe(await(0,T.Mz)(t,a,m),y))for(const{volume:M,
target:A}of O.mounts){const k=g.Mounts.find(({Type:C,Destination:R})=>C==="volume"&&R===A)?.Name;M===void 0||k===void 0||!(0,F.ok)(k)||w.get(M)===k||(await Rt(k,
M,i),w.set(M,k))}await s(await(0,T.Mz)(t,a,m)),await j();const b=Fe(await(0,T.Mz)(t,a,m),y);for(const{now:g,was:O}of b)!Ye(O)&&g.State.Status==="running"&&await(0,se.
SI)(t,g.Id,m);await(0,ee.CQ)(t,b.filter(({was:g})=>Ye(g)).map(({now:g})=>g),m);for(const{now:g,was:O}of b)O.state==="paused"&&await(0,se.aO)(t,g.Id,{to:"pause",
signal:m.signal});return w;async function j(){const g=performance.now(),O=Fe(await(0,T.Mz)(t,a,m),y).filter(({was:C})=>Ye(C)),M=c(C=>O.flatMap(({now:R,was:I})=>C.
includes(I.service)?[{id:R.Id,expected:Ns(I),limit:A(I.service)}]:[]),"awaited"),A=c(C=>o.timeout===void 0?Bs(f.services[C]??{}):o.timeout-(performance.now()-g),
"limitOf"),k=[...new Set(O.map(({was:C})=>C.service))];for(const C of Ws(f,k))o.none||await Nt(t,M(Ks(f,C)),m),await Fs(t,e,{containers:O.filter(({was:R})=>C.includes(
R.service)).map(({now:R})=>R),c:m});o.none||await Nt(t,M(k),m)}}c(eo,"startProject");function Fe(t,e){const n=Map.groupBy(t,T.z5);return e.flatMap(s=>{const o=n.
get(s.service)?.[s.number-1];return o===void 0?[]:[{now:o,was:s}]})}c(Fe,"pair");async function to(t,e,{image:n,c:s}){await t.removeContainer(e.Id,{...s,volumes:!0}),
await(0,tt.jC)(t,e,{name:e.Name.slice(1),image:n,freshVolumes:!0,signal:s.signal})}c(to,"changeImage");var no=function(t,e,n){if(e!=null){if(typeof e!="object"&&
typeof e!="function")throw new TypeError("Object expected.");var s,o;if(n){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");s=
e[Symbol.asyncDispose]}if(s===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");s=e[Symbol.dispose],n&&(o=s)}if(typeof s!="functi\
on")throw new TypeError("Object not disposable.");o&&(s=c(function(){try{o.call(this)}catch(i){return Promise.reject(i)}},"dispose")),t.stack.push({value:e,dispose:s,
async:n})}else n&&t.stack.push({async:!0});return e},so=(function(t){return function(e){function n(a){e.error=e.hasError?new t(a,e.error,"An error was suppresse\
d during disposal."):a,e.hasError=!0}c(n,"fail");var s,o=0;function i(){for(;s=e.stack.pop();)try{if(!s.async&&o===1)return o=0,e.stack.push(s),Promise.resolve().
then(i);if(s.dispose){var a=s.dispose.call(s.value);if(s.async)return o|=2,Promise.resolve(a).then(i,function(r){return n(r),i()})}else o|=1}catch(r){n(r)}if(o===
1)return e.hasError?Promise.reject(e.error):Promise.resolve();if(e.hasError)throw e.error}return c(i,"next"),i()}})(typeof SuppressedError=="function"?SuppressedError:
function(t,e,n){var s=new Error(n);return s.name="SuppressedError",s.error=t,s.suppressed=e,s});async function oo(t,{snapshot:e,blobs:n,options:s,c:o}){const i={
stack:[],error:void 0,hasError:!1};try{let Te=function(){const{directory:$}=r.document,x=a.endpoint.kind==="unix",D=x?(0,le.wx)(e,{captured:$,directory:w.directory,
elsewhere:s.bindMounts}):[];for(const{path:V}of e.bind_mounts??[]){if(D.some(({of:oe})=>oe.path===V))continue;const X=x?(0,P.iU)`use ${(0,P.uK)("bindMounts","<f\
older>")} to restore it into another folder`:"Docker runs on another machine";o.log.warn((0,P.iU)`the captured content of ${V} is not restored: ${X}`)}return D};
c(Te,"bindsHere");const a=await(0,ce.Z)(o),r=await Ls(e,n),f=s.as??r.document.name;As(f);const u=no(i,await(0,ae.RT)(a,f,{c:o}),!0),l=await(0,ae.lj)(a,{locked:f,
c:o});for(const $ of l)o.log.warn(`${(0,ae.l4)($)}; this restore replaces it`);const m=new Date().toISOString().replace(/\D/g,"").slice(0,14),w=await ks(a,r,{wishes:s,
stamp:m,c:o}),y=ao(e,s.ref),v=Te(),{plan:p,...b}=await as(a,w,{parts:r,placed:v,names:y,label:(0,Ot.SN)(s.ref),c:o});for(const $ of b.shared)o.log.warn($);const j=[
...p.files,b.pins,...await(0,Me.kh)(p.directory)],g=await(0,Me.Y_)(j),O=(0,d.join)(p.directory,".vm-snapshot",m),M=[...new Set([...p.oldVolumes,...l.flatMap(Kn)])];
await s.confirm(co({...p,oldVolumes:M},{files:await(0,Me.Bq)(g),bindMounts:await(0,le.UV)(v)}));const A=Cs(p,o),k={id:`${m}-${(0,Ge.randomBytes)(4).toString("he\
x")}`,project:p.project,snapshot:(0,Ot.SN)(s.ref),at:"",machine:(0,In.hostname)(),directory:p.directory,phase:"bringing",old:p.old.map($=>({info:$})),oldNetworks:(await(0,zs.
Nd)(a,p.project,o)).map(({Id:$})=>$),networks:await _n(a,p,o),newImages:[],newVolumes:A.map(({name:$})=>$),expected:Vn(p,r),files:[],moves:[],staging:[],newFolders:await(0,Me.
KY)([...g.flatMap(({path:$})=>[$,(0,d.join)(O,(0,d.relative)(p.directory,$))]),...Xn(p,a).map($=>(0,d.join)($,"any"))]),keptImages:[],keptContainers:[],oldVolumes:s.
keepPrevious?[]:M},C=await Gn(a,p,{except:k.newVolumes,c:o}),R=await(0,Rs.S)(a,k,{volumes:[...C,...A],c:o}),I=(0,W.r)(a,{label:{[ue.eq]:(0,q.Pg)()},c:o});let B=[],
de=new Map;try{await Se(),await(0,Et.b)(R.hold([...y.values()].map(({reference:$})=>$),o),Ds(p,{parts:r,blobs:n,tars:I,c:o})),await(0,le.p1)(v,{parts:r,blobs:n,
tars:I,stamp:m,entry:k,journal:R,c:o}),await Bn(a,R,o),await(0,le.IQ)(v,{...io(p,r),tars:I,stamp:m,entry:k,journal:R,c:o}),v.length>0&&await(0,le.g$)(p.directory,
j.map(({path:$})=>$)),await(0,Me.sk)(await(0,Me.Y_)(j),{directory:p.directory,kept:O,onFile:c(async $=>{k.files.push($),await R.write()},"onFile")}),de=await eo(
a,p,{parts:r,blobs:n,tars:I,names:y,onMade:me,wait:s.wait??{},c:o}),s.keepPrevious&&await fo(a,R,{stamp:m,c:o}),await Hn(a,k,{made:B,c:o})}catch($){throw await(0,De.
kx)(a,R,{error:$,c:o})}await uo(a,R,{keep:s.keepPrevious,earlier:l,c:o}),await Ln(p.directory,o);for(const{path:$,base:x,backup:D}of k.moves)D!==void 0&&x!==p.directory&&
o.log.warn(`the previous content of ${$} is kept in ${D}`);for(const $ of[...b.notes,...await Qn(p,k.files,o)])o.log.info($);const J=await(0,T.Mz)(a,p.project,o);
return{project:p.project,directory:p.directory,containers:J.map(({Name:$})=>$.slice(1)),volumes:{...Object.fromEntries(p.volumes.map(({of:$,name:x})=>[$.name,x])),
...Object.fromEntries(de)},bindMounts:Object.fromEntries(v.map(({of:$,target:x})=>[$.path,x])),override:p.override,previousFiles:[...k.files,...k.moves].some(({
backup:$})=>$?.startsWith(`${O}/`))?O:void 0,previous:{containers:k.keptContainers,volumes:s.keepPrevious?p.oldVolumes:[]}};async function me($){Zn(k,$),B=$,k.phase=
"starting",await R.write()}async function Se(){const $=new Map([...y].toReversed().map(([x,{ref:D,reference:V}])=>[V,{name:x,ref:D}]));for(const[x,{name:D,ref:V}]of $)
await ro(a,x,o)||k.newImages.push(x),await R.write(),await t.restore((0,jt.tJ)(e,D),n,{ref:V,tags:[],force:!1,via:"auto"},o)}}catch(a){i.error=a,i.hasError=!0}finally{
const a=so(i);a&&await a}}c(oo,"restoreProject");function io({directory:t,files:e,override:n},{document:s}){const o=s.env_files.filter(({stored:a})=>a===void 0).
map(({path:a})=>(0,d.join)(t,a));return{stays:[...e.map(({path:a})=>a),n,(0,d.join)(t,".env"),...o].map(a=>(0,d.relative)(t,a)).filter(a=>!a.includes("/")),carried:o}}
c(io,"ownFiles");function ao(t,{project:e,name:n}){const s=new Map(t.services.toReversed().map(({name:o,image_digest:i})=>[i,o]));return new Map(t.services.map(
({name:o,image_digest:i})=>{const a={project:e,name:`${`${s.get(i)}-${n}`.slice(0,100)}-${(0,Tn.ZD)(i).slice(0,12)}`};return[o,{ref:a,reference:(0,Rn.a)(a,"base")}]}))}
c(ao,"imageNames");async function ro(t,e,n){try{return await t.inspectImage(e,n),!0}catch(s){if(s instanceof E.m_)return!1;throw s}}c(ro,"isThere");function co({
project:t,old:e,oldVolumes:n},{files:s,bindMounts:o}){return{project:t,containers:e.map(({Name:i})=>i.slice(1)),volumes:n,files:s,bindMounts:o}}c(co,"replacedBy");
async function fo(t,{entry:e,write:n},{stamp:s,c:o}){const i=new Map;for(const{info:a,image:r}of(0,tt.fc)(e.old,({info:f})=>f)){const f=`${a.Name.slice(1)}-befo\
re-${s}`;e.keptContainers.push(f),await n();const u=Object.entries(a.Config.Labels??{}).filter(([m])=>!m.startsWith("com.docker.compose.")),l={name:f,image:r??a.
Image,labels:Object.fromEntries(u),again:i,signal:o.signal};i.set(a.Id,await(0,tt.jC)(t,a,l))}}c(fo,"keepContainers");async function uo(t,e,{keep:n,earlier:s,c:o}){
const{entry:i}=e;i.phase="done";const a=s.flatMap(({journal:f})=>f===void 0?[]:[...f.entry.keptImages,...(0,Tt.lo)(f.entry)]);n||i.keptImages.push(...await(0,Tt.
XH)(t,i,o),...a),await e.write();const r={volumes:[],images:[]};for(const f of s)await(f.journal?.end(r,o)??(0,zn.B$)(t,f.container));await(0,le.JR)(i,{tars:(0,W.
r)(t,{label:{[ue.eq]:(0,q.Pg)()},c:o}),c:o}),await e.end({volumes:i.oldVolumes,images:i.keptImages},o)}c(uo,"settle");function lo(t){return{name:"compose",probe:c(
e=>t.probe(e),"probe"),capture:c((e,n,s)=>On(t,e,{...n,c:s}),"capture"),restore:c((e,n,s,o)=>oo(t,{snapshot:e,blobs:n,options:s,c:o}),"restore"),describe:c((e,n,s,o)=>t.
describe(e,n,s,o),"describe")}}c(lo,"composeProvider")}),27267:(($e,Q,h)=>{h.d(Q,{NQ:c(()=>he,"NQ"),gi:c(()=>P,"gi")});var d=h(75892),E=h(30486),q=h(52875);async function P(W,K){
const U=await ce(W,["--porcelain=v2","--branch"],K);return U===void 0?null:H(U)}c(P,"gitFacts");async function ce(W,K,U){try{const{stdout:N}=await(0,E.m0)("git",
["-c","core.fsmonitor=false","status",...K],{signal:U,cwd:W,env:{GIT_OPTIONAL_LOCKS:"0",LC_ALL:"C"},title:"git status"});return N}catch(N){if(N instanceof d.Qd||
N instanceof d.Wt)return;throw N}}c(ce,"status");async function he(W,K,U){const N=await ce(W,["--porcelain","--untracked-files=all","--",K],U);return N===void 0||
N===""?void 0:N.startsWith("??")?"new":"changed"}c(he,"seenByGit");function H(W){const K=W.split(`
`).filter(ee=>ee!==""),U=c(ee=>K.find(fe=>fe.startsWith(`# ${ee} `))?.slice(ee.length+3),"header"),N=U("branch.oid"),te=U("branch.head");return N===void 0||!/^[0-9a-f]{40,64}$/.
test(N)?null:{commit:N,branch:te===void 0||te==="(detached)"?null:(0,q.w)(te),dirty:K.some(ee=>!ee.startsWith("# "))}}c(H,"parseGitStatus")}),64377:(($e,Q,h)=>{
h.d(Q,{w$:c(()=>q,"w$")});var d=h(43759),E=h(26921);function q(H){return d.G1(E.You,H)}c(q,"datetime");function P(H){return core._isoDate(ZodISODate,H)}c(P,"dat\
e");function ce(H){return core._isoTime(ZodISOTime,H)}c(ce,"time");function he(H){return core._isoDuration(ZodISODuration,H)}c(he,"duration")})};export{go as id,yo as ids,vo as modules};
