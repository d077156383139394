var ls=Object.defineProperty;var c=(ye,Z)=>ls(ye,"name",{value:Z,configurable:!0});const ds=775,ms=[775],ps={52875:((ye,Z,h)=>{h.d(Z,{l:c(()=>d,"l"),w:c(()=>E,"w")});const d=4096;function E(G,ie=d){return G.replaceAll(new RegExp("\\p{Cc}+","gu"),
"?").slice(0,ie)}c(E,"plainText")}),13266:((ye,Z,h)=>{h.d(Z,{Bk:c(()=>ge,"Bk"),EU:c(()=>le,"EU"),Fi:c(()=>te,"Fi"),GX:c(()=>q,"GX"),Ju:c(()=>fe,"Ju"),Ub:c(()=>B,
"Ub"),Uf:c(()=>W,"Uf"),Vz:c(()=>xe,"Vz"),_O:c(()=>be,"_O"),gM:c(()=>ce,"gM"),gw:c(()=>L,"gw"),h_:c(()=>Re,"h_"),hh:c(()=>we,"hh"),kz:c(()=>J,"kz"),op:c(()=>Ae,"\
op"),rc:c(()=>se,"rc")});var d=h(26921),E=h(64377),G=h(52875),ie=h(75558),he=h(42316);const we="1.2",Y={image:"1.0",container:"1.1",compose:"1.1"},ee=1e4,W=1024,
B=1024,L=256,te=1024,J=1024,ce=1e5,fe=1e3,ge=1e4,Ae=1e6,S=new RegExp("^\\P{Cc}*$","u"),We=/^[\P{Cc}\t\n]*$/u,Ie=/^[0-9a-f]{64}$/,F=c(X=>d.YjP().max(X).regex(S,"\
control characters are not allowed"),"words"),ne=F(G.l),oe=d.YjP().max(ie.zB).regex(ie.o_,"expected letters, digits, dot, underscore and dash, a letter or digit\
 first"),D=d.aig().int().nonnegative().max(Number.MAX_SAFE_INTEGER),Q=d.YjP().regex(Ie,"expected 64 hex digits"),_=d.Uy$(["sha256:",d.YjP().regex(Ie)],{error:"e\
xpected sha256: and 64 hex digits"}),ve=d.YjP().max(64).regex(/^[a-z0-9]+\/[a-z0-9_]+(\/[a-z0-9.]+)?$/,"expected os/arch or os/arch/variant"),Me=d.YjP().max(512).
regex(/^[A-Za-z0-9[][A-Za-z0-9._/:@[\]-]*$/,"expected an image reference"),ft=d.Ikc({config:_,layers:d.YOg(_).max(W),platform:ve,references:d.YOg(Me).max(B)}),le=d.
YjP().max(100).regex(/^[A-Za-z0-9_][A-Za-z0-9._-]*(\/[A-Za-z0-9_][A-Za-z0-9._-]*)*$/,"expected a relative path of plain names"),Se=d.Ikc({name:oe.max(80),image_tag:Me,
image_digest:_,image_file:le.optional(),layers:d.YOg(_).max(W),references:d.YOg(Me).max(B),platform:ve.optional()}),_e=d.Ikc({name:d.YjP().max(255).regex(/^[A-Za-z0-9][A-Za-z0-9_.-]+$/,
"expected a volume's name"),digest:_,size_bytes:D,volume_file:le.optional()}),Te=d.Ikc({path:ne.regex(/^\//,"expected an absolute path"),type:d.k5n(["folder","f\
ile"]),digest:_,size_bytes:D,bind_file:le.optional()}),I=/^[a-z][a-z0-9-]{0,31}$/,V=d.Ikc({role:d.YjP().regex(I,"expected lower-case letters, digits and dashes"),
name:oe,digest:_,size_bytes:D,part_file:le.optional()}),ze=d.g1P(F(64),F(256)).refine(X=>Object.keys(X).length<=fe,`more than ${fe} entries`),$e=d.YOg(d.Ikc({manager:F(
32),name:F(512),version:F(512)})),z=d.Ikc({commit:d.YjP().regex(/^[0-9a-f]{7,64}$/),branch:ne.nullable(),dirty:d.zMY()}),Ue=d.Ikc({path:le,size:D,sha256:Q}),Ke=d.
Ikc({digest:_,size:D,recipe:_.optional(),role:d.k5n(["config","layer","volume","part","metadata"]),path:le.optional()}),be=ne,xe=F(256),Re=d.YjP().max(ee).regex(
We,"control characters are not allowed"),Ve=d.YjP().regex(I,"expected lower-case letters, digits and dashes"),se=d.Ikc({version:d.YjP().regex(/^\d{1,6}\.\d{1,6}$/,
"expected <major>.<minor>"),kind:Ve,snapshot_name:oe,project_name:oe,is_global:d.zMY(),created_at:E.w$(),description:Re,image_digest:_.optional(),platform:ve,size_bytes:D,
languages:ze,tools:d.YOg(ne).max(ge),services:d.YOg(Se).max(L).default([]),volumes:d.YOg(_e).max(te),bind_mounts:d.YOg(Te).max(te).optional(),parts:d.YOg(V).max(
J).optional(),left_out:d.YOg(ne).max(2*te).optional(),git:z.nullable(),source:d.Ikc({type:d.k5n(["built","captured","imported"]),from:ne,build_seconds:d.aig().nonnegative().
optional()}),imported:d.Ikc({from:ne}).optional(),trigger:d.k5n(he.N).optional(),context:be.optional(),run_id:xe.optional(),container:d.Ikc({id:Q,name:F(255),of:F(
255).optional()}).optional(),tool_version:ne,blobs:d.YOg(Ke).max(ce),packs:d.YOg(Q).max(Ae).optional(),files:d.YOg(Ue).max(ce).optional()}),Xe=se.extend({checksum:_});
function q(X,{hasParts:Ce}){return(Ce?void 0:Y[X])??we}c(q,"versionFor")}),70775:((ye,Z,h)=>{h.r(Z),h.d(Z,{composeProvider:c(()=>rs,"composeProvider")});var d=h(
76760),E=h(75892),G=h(56690),ie=h(40610),he=h(88405),we=h(5064),Y=h(23236),ee=h(9694),W=h(89366),B=h(65703),L=h(97771),te=h(26414),J=h(43805),ce=h(71169),fe=h(87271),
ge=h(50435),Ae=h(14324),S=h(26921),We=h(13266),Ie=h(93211);const F="compose/project.json",ne=8<<20,oe=S.YjP().max(4096),D=S.YjP().min(1).max(255).regex(new RegExp(
"^\\P{Cc}+$","u")),Q=1e4,_=S.g1P(oe,S.YjP()),ve=S.YjP().min(1).max(1024).regex(new RegExp("^\\P{Cc}+$","u")).refine(t=>!t.startsWith("/")&&!t.split(/[\\/]/).some(
e=>e===".."||e===".git"),"expected a path inside the project"),Me=S.Ikc({target:oe,volume:D.optional(),bind:oe.optional(),read_only:S.zMY()}),ft=S.Ikc({service:D,
number:S.aig().int().min(1).max(Q),image:D,state:S.k5n(["running","paused","exited","created"]),restarting:S.zMY().optional(),exit_code:S.aig().int().optional(),
health:S.k5n(["healthy","unhealthy","starting"]).optional(),mounts:S.YOg(Me).max(Q)}),le=S.Ikc({name:D,key:D.optional(),external:S.zMY(),driver:D,driver_opts:_,
labels:_}),Se=S.Ikc({path:ve,stored:We.EU.optional(),mode:S.aig().int().min(0).max(511).optional(),names:S.YOg(D).max(Q).optional()}),_e=S.Ikc({version:S.euz(1),
name:D,folder_name:D.optional(),directory:oe,base:ve.optional(),variable_files:S.YOg(oe).max(100).optional(),files_named:S.zMY().optional(),unset:S.YOg(D).max(Q).
optional(),files:S.YOg(Se).min(1).max(100),more_files:S.YOg(Se).max(1e3),env_files:S.YOg(Se).max(1e3),outside:S.YOg(oe).max(1e3).default([]),services:S.YOg(S.Ikc(
{name:D,image:D.optional(),variables:S.YOg(D).max(Q).optional()})).max(Q),containers:S.YOg(ft).max(Q),volumes:S.YOg(le).max(Q)});function Te(t){if(t.length>ne)throw new E.
cs(`${F} of the snapshot has more than ${ne} bytes`);let e;try{e=JSON.parse(Buffer.from(t).toString("utf8"))}catch(o){throw new E.cs(`${F} of the snapshot is no\
t JSON`,{cause:o})}const n=_e.safeParse(e);if(n.success)return n.data;throw new E.cs(`Cannot read ${F} of the snapshot: ${(0,Ie.w)(n.error.issues)}`)}c(Te,"pars\
eDocument");var I=h(1720),V=h(51455),ze=h(24746),$e=h(68986),z=h(22145),Ue=function(t,e,n){if(e!=null){if(typeof e!="object"&&typeof e!="function")throw new TypeError(
"Object expected.");var o,s;if(n){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");o=e[Symbol.asyncDispose]}if(o===void 0){if(!Symbol.
dispose)throw new TypeError("Symbol.dispose is not defined.");o=e[Symbol.dispose],n&&(s=o)}if(typeof o!="function")throw new TypeError("Object not disposable.");
s&&(o=c(function(){try{s.call(this)}catch(i){return Promise.reject(i)}},"dispose")),t.stack.push({value:e,dispose:o,async:n})}else n&&t.stack.push({async:!0});return e},
Ke=(function(t){return function(e){function n(a){e.error=e.hasError?new t(a,e.error,"An error was suppressed during disposal."):a,e.hasError=!0}c(n,"fail");var o,
s=0;function i(){for(;o=e.stack.pop();)try{if(!o.async&&s===1)return s=0,e.stack.push(o),Promise.resolve().then(i);if(o.dispose){var a=o.dispose.call(o.value);if(o.
async)return s|=2,Promise.resolve(a).then(i,function(r){return n(r),i()})}else s|=1}catch(r){n(r)}if(s===1)return e.hasError?Promise.reject(e.error):Promise.resolve();
if(e.hasError)throw e.error}return c(i,"next"),i()}})(typeof SuppressedError=="function"?SuppressedError:function(t,e,n){var o=new Error(n);return o.name="Suppr\
essedError",o.error=t,o.suppressed=e,o});async function be({endpoint:t},{document:e,files:n,project:o,directory:s},i){const a={stack:[],error:void 0,hasError:!1};
try{const r=Ue(a,await(0,ce.k)(),!0),f=[...e.env_files.map(({path:v})=>v),...e.outside.filter(v=>!(0,d.isAbsolute)(v))],l=(0,d.join)(r.path,...f.flatMap(v=>v.split(
"/").filter(p=>p==="..")),"project"),u=await Promise.all(f.map(async v=>({path:(0,d.join)(s,v),bytes:Buffer.from(await(0,z.yR)((0,d.join)(s,v))??"")})));for(const{
path:v,bytes:p}of[...u,...n]){const b=(0,d.join)(l,(0,d.relative)(s,v));await(0,ze.MH)(`Cannot write ${b}`,async()=>{await(0,V.mkdir)((0,d.dirname)(b),{recursive:!0}),
await(0,V.writeFile)(b,p??"",{mode:384})})}const m=(0,d.join)(l,e.base??"");await(0,V.mkdir)(m,{recursive:!0});const w={endpoint:t,directory:m,project:o,files:e.
files.map(({path:v})=>(0,d.join)(l,v)),envFiles:await xe(e,l)},y=[...new Set(e.containers.map(({service:v})=>v))];try{return Ve(await(0,$e.Xg)(w,{...i,services:y}),
{staging:l,directory:s})}catch(v){throw v instanceof E.dz||v instanceof E.m_?Re(v,{staging:l,directory:s}):v}}catch(r){a.error=r,a.hasError=!0}finally{const r=Ke(
a);r&&await r}}c(be,"readStaged");async function xe({variable_files:t},e,n=[]){if(t===void 0)return;const o=t.map(a=>(0,d.join)(e,a)),s=await Promise.all(o.map(
async a=>n.some(r=>r.path===a)||await(0,z.fo)(a))),i=o.filter((a,r)=>s[r]);return i.length>0?i:void 0}c(xe,"variableFiles");function Re(t,{staging:e,directory:n}){
const o=c(i=>i.replaceAll(e,n),"say"),s={...t.hint!==void 0&&{hint:o(t.hint)},cause:t,fields:t.fields};return t instanceof E.dz?new E.dz(o(t.message),s):new E.m_(
o(t.message),s)}c(Re,"told");function Ve({config:t,...e},{staging:n,directory:o}){const s=c(i=>typeof i=="string"?i===n||i.startsWith(`${n}/`)?o+i.slice(n.length):
i:Array.isArray(i)?i.map(s):typeof i!="object"||i===null?i:Object.fromEntries(Object.entries(i).map(([a,r])=>[a,s(r)])),"moved");return{...e,config:s(t)}}c(Ve,"\
inPlace");var se=h(60546),Xe=h(6848),q=h(92652),X=h(61585);const Ce="vm-snapshot.name",lt="vm-snapshot.copy-for";function ut({driver_opts:{type:t}}){return t===
"tmpfs"||t==="ramfs"}c(ut,"isInMemory");function Lt({document:t,volume:e}){return t.volumes.every(({name:n})=>e(n)!==void 0)}c(Lt,"isWhole");async function Nt(t,e,{
project:n,stamp:o,now:s,c:i}){const{name:a,volumes:r}=e.document,f=[];for(const l of r){if(l.key===void 0)continue;const u=l.labels[Ce]??l.name,m=u.startsWith(`${a}\
_`)?u.slice(a.length+1):u,w=n===a?u:`${n}_${m}`,y=c(async b=>await(0,q.y6)(t,b,i)!==void 0,"isHere"),v=l.driver_opts.device!==void 0&&!ut(l),p={of:l,natural:w,plain:v,
stays:!1};if(e.volume(l.name)!==void 0)f.push({...p,name:await y(w)?`${w}_${o}`:w});else{const b=s?.volumes?.[l.key]?.name??w,O=await y(b);f.push({...p,name:b,plain:v&&
!O,stays:O})}}return f}c(Nt,"newVolumes");async function Yt(t,{project:e,now:n,old:o},s){const i=[`${X.k.project}=${e}`,`${lt}=${e}`],a=await Promise.all(i.map(
u=>(0,q.yi)(t,{label:[u]},s))),r=new Set(a.flat().map(({Name:u})=>u)),f=n?.name===e?Object.values(n.volumes??{}).flatMap(u=>u===null?[]:[u.name]):[],l=o.flatMap(
({Mounts:u})=>u.flatMap(({Type:m,Name:w})=>m==="volume"&&w!==void 0?[w]:[]));return[...new Set([...f,...l])].filter(u=>r.has(u)||(0,q.ok)(u))}c(Yt,"volumesInUse");
const Bt="COMPOSE_FILE";function dt(t){if(![...t.values()].some(n=>n.includes("-----BEGIN")&&!n.includes("-----END")))return[...t].filter(([n,o])=>n!==Bt&&Ft(n,
o)).map(([n])=>n)}c(dt,"namesToKeep");function Ft(t,e){return/^[A-Za-z_][A-Za-z0-9_.-]{0,127}$/.test(t)?!/^=?$/.test(e)||t===t.toUpperCase()||t===t.toLowerCase():
!1}c(Ft,"isName");function Wt({config:t,containers:e}){const n=new Map(e.toReversed().map(o=>[(0,I.z5)(o),o]));return Object.entries(t.services).flatMap(([o,{environment:s}])=>{
const i=n.get(o);if(i===void 0)return[];const a=Ut(i),f=Object.entries(s??{}).map(([l,u])=>({name:l,now:u??"",was:a.get(l)??""})).filter(({was:l})=>l!=="");return[
{service:o,set:dt(new Map(f.map(({name:l,was:u})=>[l,u])))??[],lost:f.filter(({now:l})=>l==="").map(({name:l})=>l),changed:f.filter(({now:l,was:u})=>l!==""&&l!==
u).map(({name:l})=>l)}]})}c(Wt,"compareEnvironment");function He(t){return t.flatMap(e=>/^The "([^"]+)" variable is not set/.exec(e)?.[1]??[])}c(He,"unsetVariab\
les");function _t({compared:t,warnings:e},n){for(const o of e)n.log.warn(`Compose: ${o}`);for(const{service:o,lost:s,changed:i}of t)s.length>0&&n.log.warn(`the \
service ${o} runs with values of ${s.join(", ")} that are not in the project's files: set them in the shell or in .env before a restore`),i.length>0&&n.log.warn(
`the service ${o} runs with values of ${i.join(", ")} that differ from the project's files: a restore uses those of the files`)}c(_t,"warnOfEnvironment");function Ut({
Config:t}){return new Map((t.Env??[]).flatMap(e=>{const n=e.indexOf("=");return n>0?[[e.slice(0,n),e.slice(n+1)]]:[]}))}c(Ut,"variablesOf");async function Kt(t,e,n){
const{config:o}=e,s=[],i=[],a=qt(),[r,f]=[!0,!1].map(p=>e.containers.filter(b=>(0,I.z5)(b)in o.services===p));for(const[p,b]of Map.groupBy(r??[],I.z5))for(const[
O,g]of b.entries()){const j=a(b.length===1?p:`${p}-${O+1}`);s.push({name:j,container:g,reference:g.Image}),i.push({service:p,number:O+1,image:j,...Jt(g),mounts:Gt(
g)})}const l=[],u=[];for(const[p,{image:b}]of Object.entries(o.services)){const O=b??`${e.name}-${p}`;if(i.some(g=>g.service===p))u.push({name:p});else if(await mt(
t,O,n)===void 0)l.push(p),u.push({name:p});else{const g=a(p);s.push({name:g,reference:O}),u.push({name:p,image:g})}}const m=Wt(e),w=e.containers.filter(({State:p})=>p.
Status==="running").map(({Id:p})=>p),y=await Vt(t,{config:o,containers:r??[]},n),v=await Promise.all(s.map(({reference:p})=>mt(t,p,n)));return{project:e,images:s,
volumes:y,running:w,binds:Zt(e),skipped:l,orphans:(f??[]).map(({Name:p})=>p.slice(1)),size:[...new Map(v.map(p=>[p?.Id,p?.Size??0])).values()].reduce((p,b)=>p+b,
0),environment:m,facts:{version:1,name:e.name,...e.folderName!==e.name&&{folder_name:e.folderName},directory:e.directory,unset:He(e.warnings),services:u.map(p=>{
const b=m.find(({service:O})=>O===p.name)?.set??[];return b.length>0?{...p,variables:[...b]}:p}),containers:i,volumes:y}}}c(Kt,"planCapture");async function Vt(t,{
config:e,containers:n},o){const s=Object.entries(e.volumes??{}).flatMap(([f,l])=>l===null?[]:[{key:f,...l}]),i=new Map(s.map(f=>[f.name,f])),a=n.flatMap(({Mounts:f})=>f.
flatMap(({Type:l,Name:u})=>l==="volume"&&u?[u]:[])),r=[];for(const f of new Set([...a.filter(l=>i.has(l)),...a,...i.keys()])){const l=await(0,q.y6)(t,f,o);if(l===
void 0)continue;const u=i.get(f)?.key??Ht(f,{config:e,containers:n}),m=u!==void 0&&r.some(w=>w.key===u);m&&!a.includes(f)||r.push({name:f,...u!==void 0&&!m&&{key:u},
external:i.get(f)?.external===!0,driver:l.Driver,driver_opts:Xt({...l.Options}),labels:{...l.Labels}})}return r}c(Vt,"volumesOf");function Xt(t){const{device:e}=t;
return e===void 0||ut({driver_opts:t})?{...t}:{device:e}}c(Xt,"optionsOf");function Ht(t,{config:e,containers:n}){for(const o of n){const s=o.Mounts.find(({Type:r,
Name:f})=>r==="volume"&&f===t)?.Destination,a=(e.services[(0,I.z5)(o)]?.volumes??[]).find(r=>r.type==="volume"&&r.target===s)?.source;if(a!==void 0&&e.volumes?.[a]!==
void 0)return a}}c(Ht,"keyByMount");function Zt({containers:t}){const e=t.flatMap(n=>n.Mounts.filter(({Type:o})=>o==="bind").map(({Source:o,Destination:s})=>({source:o,
service:(0,I.z5)(n),target:s})));return[...new Map(e.map(n=>[`${n.source}
${n.service}
${n.target}`,n])).values()]}c(Zt,"bindsOf");function Gt({Mounts:t}){return t.filter(({Type:e})=>e==="volume"||e==="bind").map(({Type:e,Name:n,Source:o,Destination:s,
RW:i})=>({target:s,...e==="volume"&&n!==void 0?{volume:n}:{bind:o},read_only:!i}))}c(Gt,"mountsOf");function Jt({Name:t,State:e}){const{Status:n,Health:o,ExitCode:s}=e,
i=Qt.find(a=>a===o?.Status);if(n==="restarting")return{state:"running",restarting:!0};if(n==="running"||n==="paused")return{state:n,...i!==void 0&&{health:i}};if(n===
"exited"||n==="dead")return{state:"exited",...s!==void 0&&{exit_code:s}};if(n==="created")return{state:n};throw new E.fK(`The container ${t.slice(1)} is ${n}`,{
hint:"Wait until it is removed, then try again"})}c(Jt,"stateOf");const Qt=["healthy","unhealthy","starting"];function qt(){const t=new Set;return e=>{let n=e.replace(
/[^A-Za-z0-9._-]/g,"-").replace(/^[^A-Za-z0-9]+/,"").slice(0,70)||"service";for(;t.has(n);)n+="-";return t.add(n),n}}c(qt,"uniqueNames");async function mt(t,e,n){
try{return await t.inspectImage(e,n)}catch(o){if(o instanceof E.m_)return;throw o}}c(mt,"findImage");var en=h(41232),Ze=h(55396);async function tn(t,{signal:e}){
const n=new Map,o=new Set,s=(t.files??[]).map(i=>({path:i,place:{base:t.directory,envFiles:t.envFiles}}));for(let i=s.shift();i!==void 0;i=s.shift()){const{path:a,
place:r}=i;if(o.has(a))continue;o.add(a);const f=await on(await sn(a),{...t,directory:r.base,envFiles:r.envFiles},{signal:e});for(const l of f){const u=(0,d.resolve)(
r.base,(0,en.kc)(l.name));await(0,z.fo)(u)&&(!n.has(u)&&!t.files?.includes(u)&&n.set(u,{path:u,name:l.name,kind:l.kind}),l.kind==="compose"&&s.push({path:u,place:await nn(
l,{file:u,place:r,found:n})}))}}return[...n.values()]}c(tn,"mentionedFiles");async function nn(t,{file:e,place:n,found:o}){if(!("env"in t))return{base:(0,d.dirname)(
e),envFiles:n.envFiles};const s=(0,d.resolve)(n.base,t.directory??(0,d.dirname)(t.first)),i=t.env.length>0?t.env.map(u=>(0,d.resolve)(n.base,u)):[(0,d.resolve)(
s,".env")],a=await Promise.all(i.map(z.fo)),r=i.filter((u,m)=>a[m]);for(const u of r)o.has(u)||o.set(u,{path:u,name:u,kind:"env"});const f=n.envFiles??(await(0,z.
fo)((0,d.resolve)(n.base,".env"))?[(0,d.resolve)(n.base,".env")]:[]),l=[...r,...f];return{base:s,envFiles:l.length>0?l:void 0}}c(nn,"placeOf");async function on(t,e,{
signal:n}){const o=t.flatMap(f=>"env"in f?[f.name,f.directory??"",f.first,...f.env]:[f.name]),{endpoint:s,directory:i,envFiles:a}=e,r=await(0,Ze.G)({endpoint:s,
directory:i,envFiles:a},o,{signal:n});return t.map(f=>{const l=r.shift()??"";if(!("env"in f))return{...f,name:l};const[u,m=""]=r.splice(0,2);return{...f,name:l,
first:m,env:r.splice(0,f.env.length),...u&&{directory:u}}})}c(on,"filledIn");async function sn(t){const{parseAllDocuments:e}=await h.e(8815).then(h.t.bind(h,38815,
19));return[...e(await(0,z.yR)(t)??"",{logLevel:"silent",merge:!0,uniqueKeys:!1})].flatMap(o=>an(o.toJS({maxAliasCount:1e4})??{}))}c(sn,"namesIn");function an({
include:t,services:e,configs:n,secrets:o}){const s=Object.values(e??{});return[...De(t).flatMap(rn),...s.flatMap(i=>Ee(i?.extends,"file")).map(i=>({name:i,kind:"\
compose"})),...s.flatMap(i=>Ee(i?.env_file,"path",{plain:!0})).map(i=>({name:i,kind:"env"})),...s.flatMap(i=>Ee(i?.label_file,"path",{plain:!0})).map(i=>({name:i,
kind:"config"})),...Object.values(n??{}).flatMap(i=>Ee(i,"file")).map(i=>({name:i,kind:"config"})),...Object.values(o??{}).flatMap(i=>Ee(i,"file")).map(i=>({name:i,
kind:"secret"}))]}c(an,"namesOf");function rn(t){const e=Ee(t,"path",{plain:!0}),{project_directory:n,env_file:o}=typeof t=="object"&&t!==null?t:{},s=e[0];return s===
void 0?[]:e.map(i=>({name:i,first:s,kind:"compose",env:De(o).filter(a=>typeof a=="string"),...typeof n=="string"&&{directory:n}}))}c(rn,"includeOf");function Ee(t,e,{
plain:n=!1}={}){return De(t).flatMap(o=>{if(typeof o=="string")return n?[o]:[];const s=typeof o=="object"&&o!==null?o[e]:void 0;return De(s).filter(i=>typeof i==
"string")})}c(Ee,"pathsOf");function De(t){return Array.isArray(t)?t:t==null?[]:[t]}c(De,"listOf");var Le=h(35226),Ge=h(77598);const pt="# Pinned by vm snapshot\
 restore",Je="# The text of the file before, without what holds the project to the snapshot:",cn=/[%\u0085\u2028\u2029\ufeff]|\r(?!$)/g,fn=new RegExp(`^${pt}[^\\\
n]* ([0-9a-f]{64})\\n`);async function ln(t,e){const n=await un(t,e);if(n===void 0)return;const o=t.split(`
`).map(i=>`#|${i.replace(cn,encodeURIComponent)}`),s=`${n.endsWith(`
`)?n:`${n}
`}${Je}
${o.join(`
`)}`;return`${pt}, because --file reads no override; the last lines contain the original text ${(0,Ge.hash)("sha256",s,"hex")}
${s}`}c(ln,"withPins");function ht(t){const[e,n]=fn.exec(t)??[];if(e===void 0)return t;const o=t.slice(e.length);return(0,Ge.hash)("sha256",o,"hex")!==n?t:o.slice(
o.lastIndexOf(`
${Je}
`)+Je.length+2).split(`
`).map(i=>decodeURIComponent(i.slice(2))).join(`
`)}c(ht,"ownText");async function un(t,e){const{isMap:n,parseAllDocuments:o,parseDocument:s,Scalar:i}=await h.e(8815).then(h.t.bind(h,38815,19)),r={schema:"fail\
safe",customTags:[{identify:c(m=>m===null,"identify"),tag:"tag:yaml.org,2002:null",default:!0,test:/^$/,resolve:c(()=>new i(null),"resolve"),stringify:c(()=>"",
"stringify")}],logLevel:"silent",uniqueKeys:!1},f=s(e,r),[l,...u]=o(t,r);if(!(l===void 0||u.length>0||l.errors.length>0||!n(l.contents)||!n(f.contents)))try{return await Qe(
l.contents,f.contents,l),l.toString({lineWidth:0})}catch{return}}c(un,"merged");async function Qe(t,e,n){const{isAlias:o,isMap:s,isSeq:i,YAMLMap:a}=await h.e(8815).
then(h.t.bind(h,38815,19));for(const{key:r,value:f}of e.items){const l=t.get(r,!0);if(f?.tag?.startsWith("!")||f===null||l===void 0)t.set(r,f);else if(s(l)&&s(f))
await Qe(l,f,n);else if(i(l)&&i(f))l.items.push(...f.items);else if(o(l)&&s(f)&&s(l.resolve(n))){const m=new a;m.set(n.createNode("<<"),l),await Qe(m,f,n),t.set(
r,m)}else t.set(r,f)}}c(Qe,"merge");const wt=4<<20;async function dn(t,{includeEnv:e,c:n}){const{directory:o,compose:s}=t,i={},a=c(async g=>{const j=await(0,V.readFile)(
g);if(j.length>wt)throw new E.dz(`${g} is larger than ${wt} bytes, the limit for a file of a project`);const M=vt(o,g),k=wn(M,i);return i[k]=j,{path:M,stored:k,
mode:(await(0,V.stat)(g)).mode&511}},"keep"),r=[];for(const g of t.files){const j=await(0,z.yR)(g);if((0,Le.M)(j))continue;const M=await a(g);j!==void 0&&M.stored!==
void 0&&ht(j)!==j&&(i[M.stored]=Buffer.from(ht(j))),r.push(M)}const f=await pn(t,n),l=f.filter(({path:g})=>qe(o,g)).map(g=>hn(t,g)),u=f.filter(({path:g})=>!qe(o,
g)),m=[];for(const{path:g}of u.filter(gt))m.push(await a(g));const w=u.filter(({kind:g})=>g==="env"),y=await yt(w,t,n),v=[];for(const g of u.filter(j=>!gt(j))){
const j=e?await a(g.path):{path:vt(o,g.path)},M=y.get(g.path);v.push({...j,...M!==void 0&&{names:M}})}const p=await(0,$e.fO)(s,n);p!==void 0&&(i["compose/resolv\
ed.yaml"]=Buffer.from(p));const b=(0,d.relative)(o,s.directory),O=(s.envFiles??[]).map(g=>(0,d.relative)(o,g));return{facts:{files:r,more_files:m,env_files:v,outside:[
...new Set(l)],...b!==""&&{base:b},...s.envFiles!==void 0&&{variable_files:O},...await mn(t,n)&&{files_named:!0}},contents:i}}c(dn,"captureFiles");async function mn({
directory:t,files:e,compose:{endpoint:n}},{signal:o}){const s=await(0,z.L9)(t,{endpoint:n,signal:o}).catch(()=>{}),i=c(async a=>{const r=await Promise.all(a.map(
async f=>(0,Le.M)(await(0,z.yR)(f))));return a.filter((f,l)=>!r[l]).join(`
`)},"theirs");return await i(s?.files??[])!==await i(e)}c(mn,"areNamed");async function pn({directory:t,compose:e,files:n},o){const s=[...e.envFiles??[],(0,d.join)(
t,".env")].map(u=>({path:u,name:u,kind:"env"})),i={path:(0,d.join)(t,"vm.yaml"),name:"vm.yaml",kind:"config"},a=[...s,...await tn({...e,files:n},o),i],r=await Promise.
all(a.map(async({path:u})=>await(0,z.yR)(u)!==void 0)),f=a.filter(({path:u},m)=>r[m]&&!n.includes(u));return[...Map.groupBy(f,({path:u})=>u).values()].flatMap(u=>{
const m=u.find(({kind:w})=>w==="secret")??u.find(({kind:w})=>w==="env")??u[0];return m===void 0?[]:[m]})}c(pn,"allMentioned");function gt({kind:t}){return t==="\
compose"||t==="config"}c(gt,"isPlain");async function yt(t,{compose:e},n){const{endpoint:o,directory:s,envFiles:i}=e,a=t.map(({path:f})=>f),r=c(async f=>(0,Ze.P)(
{endpoint:o,directory:s,envFiles:i},f,n),"read");try{const f=await r(a);return new Map(a.map((l,u)=>[l,dt(f[u]??new Map)]))}catch(f){if(n.signal.aborted||a.length<
2)return n.signal.aborted?Promise.reject(f):new Map;const l=await Promise.all(t.map(u=>yt([u],{compose:e},n)));return new Map(l.flatMap(u=>[...u]))}}c(yt,"proje\
ct_files_namesOf");function hn({directory:t},{path:e,name:n}){return(0,d.isAbsolute)(n)||n.startsWith("~")?e:(0,d.relative)(t,e)}c(hn,"nameOutside");function vt(t,e){
return qe(t,e)?(0,d.basename)(e):(0,d.relative)(t,e)}c(vt,"insidePath");function qe(t,e){return(0,d.relative)(t,e).split("/")[0]===".."}c(qe,"isOutside");function wn(t,e){
const n=t.split("/").map(s=>s.replace(/[^A-Za-z0-9._-]/g,"_").replace(/^[.-]/,"_")).join("/").slice(-80),o=c(s=>{const i=`compose/${s===0?"":`${s}-`}${n.replace(
/^[^A-Za-z0-9_]+/,"")}`;return i in e||i==="compose/resolved.yaml"||i==="compose/project.json"?o(s+1):i},"free");return o(0)}c(wn,"freePath");var Pe=function(t,e,n){
if(e!=null){if(typeof e!="object"&&typeof e!="function")throw new TypeError("Object expected.");var o,s;if(n){if(!Symbol.asyncDispose)throw new TypeError("Symbo\
l.asyncDispose is not defined.");o=e[Symbol.asyncDispose]}if(o===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");o=e[Symbol.dispose],
n&&(s=o)}if(typeof o!="function")throw new TypeError("Object not disposable.");s&&(o=c(function(){try{s.call(this)}catch(i){return Promise.reject(i)}},"dispose")),
t.stack.push({value:e,dispose:o,async:n})}else n&&t.stack.push({async:!0});return e},et=(function(t){return function(e){function n(a){e.error=e.hasError?new t(a,
e.error,"An error was suppressed during disposal."):a,e.hasError=!0}c(n,"fail");var o,s=0;function i(){for(;o=e.stack.pop();)try{if(!o.async&&s===1)return s=0,e.
stack.push(o),Promise.resolve().then(i);if(o.dispose){var a=o.dispose.call(o.value);if(o.async)return s|=2,Promise.resolve(a).then(i,function(r){return n(r),i()})}else
s|=1}catch(r){n(r)}if(s===1)return e.hasError?Promise.reject(e.error):Promise.resolve();if(e.hasError)throw e.error}return c(i,"next"),i()}})(typeof SuppressedError==
"function"?SuppressedError:function(t,e,n){var o=new Error(n);return o.name="SuppressedError",o.error=t,o.suppressed=e,o});const gn=9e5;async function*yn(t,e,{c:n,
onSize:o,onConfig:s,...i}){const a={stack:[],error:void 0,hasError:!1};try{const r=await(0,ie.Z)(n),{project:f,lock:l}=await $n(r,e,n),u=Pe(a,l,!0);await vn(await(0,se.
lj)(r,{locked:f.name,c:n}),n);const w=f.containers.some(({State:$})=>$.Status==="paused")?await(0,I.t1)(r,e,n):f,y=await Kt(r,w,n),v=(0,ge.HH)(y.volumes.map(({name:$})=>$),
e),p=await dn(w,{includeEnv:e.includeEnv,c:n}),b={...y.facts,...p.facts};await bn(r,{project:w,document:b,files:p},n);const O=(0,Y.r)(r,{label:{[fe.eq]:(0,G.Pg)()},
c:n});await(0,J.Eq)(r,v,{tars:O,c:n});const g=e.includeBindMounts?await Fe():[];En(y,{ref:e,files:p,c:n}),await o?.(y.size+g.reduce(($,{bytes:x})=>$+x,0));const j=Pe(
a,new AsyncDisposableStack,!0),M=j.use(await(0,ce.K)()),k=new Map,P=[],R=[],T=[];{const $={stack:[],error:void 0,hasError:!1};try{const x=Pe($,(0,he.c)(r,{lock:(0,I.
te)(w.name),signal:n.signal}),!0),C=Pe($,await(0,te.Eu)(r,y.project.containers,{record:x,c:n}),!0),U=c(async(K,re,pe)=>{P.push({offered:e.quiesce?await(0,L.Z)(K,
re,{spool:M,c:n}):(0,L._)(K,re),done:pe})},"offerData");{const K={stack:[],error:void 0,hasError:!1};try{const re=Pe(K,await(0,we.N)(r,e.quiesce?y.running:[],{record:x,
c:n}),!0);await H();for(const pe of v)await U(`volume ${pe}`,()=>(0,ge.CX)(O,pe,n),ct=>R.push({name:pe,digest:ct}));for(const{path:pe,type:ct,read:cs}of g)await U(
pe,cs,fs=>T.push({path:pe,type:ct,digest:fs}))}catch(re){K.error=re,K.hasError=!0}finally{const re=et(K);re&&await re}}await me(),e.quiesce||(yield*Oe())}catch(x){
$.error=x,$.hasError=!0}finally{const x=et($);x&&await x}}e.quiesce&&(yield*Oe());const A=new Map;for(const{name:$,container:x,reference:C}of y.images){const U=x===
void 0?void 0:k.get(x.Id),K=yield*(0,W.h)(t,U??{id:C},{...i,c:n});A.set($,{...K,name:$})}const[N,...de]=A.values();if(N===void 0)throw Mn(w.name);return{kind:"c\
ompose",images:[N,...de],volumes:R,bindMounts:T,files:{...p.contents,[F]:$t(b)}};async function H(){const $=(0,fe.AK)();for(const[x,{container:C}]of y.images.entries()){
if(C===void 0)continue;const U=await(0,B.u)(r,C,{repository:$,tag:String(x),withEnv:e.includeEnv,ofProject:!0,c:n});k.set(C.Id,U);const{reference:K}=U;K!==void 0&&
j.defer(()=>(0,ge._B)(r,K,n))}}async function me(){for(const{container:$}of y.images){const{changes:x}=($&&k.get($.Id))??{};$!==void 0&&x!==void 0&&await(0,Ae.$)(
r,$,{changes:x,c:n})}}async function*Oe(){for(const{offered:$,done:x}of P)yield $.blob,x(await $.digest())}async function Fe(){const $=p.facts.env_files.filter(
({stored:C})=>C===void 0).map(({path:C})=>(0,d.join)(w.directory,C)),x=y.binds.map(({source:C})=>C);return await(0,ee.o)(r,x,{tars:O,without:$,asVolumes:!1,c:n})}}catch(r){
a.error=r,a.hasError=!0}finally{const r=et(a);r&&await r}}c(yn,"captureProject");async function vn(t,e){for(const n of t)if(n.finding!=="half")e.log.warn(`${(0,se.
l4)(n)}: vm snapshot recover ${n.project}`);else throw new E.fK(`Nothing was captured: ${(0,se.l4)(n)}`,{hint:(0,Xe.zM)(n.project)})}c(vn,"checkWhole");async function $n(t,e,n){
const o=await(0,I.t1)(t,e,n);try{return{project:o,lock:await(0,se.RT)(t,o.name,{c:n})}}catch(i){if(!(i instanceof E.fK))throw i}n.log.info(`Another process is c\
apturing or restoring the project '${o.name}': waiting for it`);const s=await(0,se.RT)(t,o.name,{wait:gn,c:n});try{return{project:await(0,I.t1)(t,e,n),lock:s}}catch(i){
throw await s[Symbol.asyncDispose](),i}}c($n,"takeTurn");async function bn(t,{project:e,document:n,files:o},s){const{directory:i,name:a}=e,f=[...n.files,...n.more_files,
...n.env_files].map(({path:l,stored:u})=>({path:(0,d.join)(i,l),bytes:u===void 0?void 0:o.contents[u]})).filter(({bytes:l})=>l!==void 0);await be(t,{document:Te(
$t(n)),files:f,project:a,directory:i},s)}c(bn,"checkReadable");function $t(t){return Buffer.from(`${JSON.stringify(t,void 0,2)}
`)}c($t,"bytesOf");function En({running:t,binds:e,skipped:n,orphans:o,environment:s,project:i},{ref:{quiesce:a,includeBindMounts:r},files:f,c:l}){_t({compared:s,
warnings:i.warnings},l),t.length>0&&!a&&l.log.warn("the project keeps running during the capture, so its files may be inconsistent: use --quiesce to pause it");
const u=r?[]:jn(e,f.facts,i.directory);u.length>0&&l.log.warn(On(u));for(const m of o)l.log.warn(`${m} no longer belongs to a service of the Compose files and i\
s not captured: docker compose up --remove-orphans removes it`);for(const m of n)l.log.warn(`the service ${m} has no container and no image here: only its confi\
guration is captured`)}c(En,"warn");function jn(t,{more_files:e,env_files:n},o){const s=new Set([...e,...n].map(({path:i})=>(0,d.join)(o,i)));return t.filter(({
source:i})=>!s.has(i))}c(jn,"bindsLeftOut");function On(t){const e=t.map(({source:o,service:s,target:i})=>`${o} (${s}: ${i})`).join(", "),n="is captured only wi\
th --include-bind-mounts";return t.length===1?`${e} is a folder or file of this machine: only its path is recorded; its content ${n}`:`the paths of ${t.length} \
folders and files of this machine are recorded; their content ${n}: ${e}`}c(On,"recordedOnly");function Mn(t){return new E.m_(`The project '${t}' has neither a \
container nor an image here`,{hint:"Start it first with `docker compose up --detach`, or see `docker compose ls --all`"})}c(Mn,"nothingThere");var Sn=h(48161),xn=h(
44143),bt=h(6957),Et=h(75558),Pn=h(4469),kn=h(83878),tt=h(48474),jt=h(89143);const An=".vm-snapshot",In=5;async function Tn(t,e){const n=(0,d.join)(t,An),o=(await(0,V.
readdir)(n).catch(()=>[])).filter(i=>/^\d{14}$/.test(i)).sort(),s=[];for(const i of o.slice(0,-In)){const a=(0,d.join)(n,i);(await(0,V.readdir)(a).catch(()=>[])).
includes("bind-mounts")?s.push(a):await(0,V.rm)(a,{recursive:!0,force:!0}).catch(f=>{e.log.warn(`cannot remove the old backup ${a}: ${f instanceof Error?f.message:
f}`)})}s.length>0&&e.log.warn(`old contents of bind mounts use disk space; remove the ones that you do not need: ${s.join(", ")}`)}c(Tn,"dropOldBackups");var ue=h(
8500),ae=h(17095),zn=h(88363),nt=h(67687);const Rn=10;async function Cn(t,e,n){const{entry:o}=e,s=[],i=[],a=o.old.map((w,y)=>({one:w,at:y}));for(let w=1;;w++)try{
for(const{one:y,at:v}of a)(0,nt.e1)(y.info)&&await r(y,`${o.id}-${v}-running-${w}`);await f();break}catch(y){if(!(y instanceof E.m_)||w===Rn||!await l())throw y;
u()}o.phase="moving",await e.write(),await Dn(t,o.old,n);for(const{one:w,at:y}of a)try{await r(w,`${o.id}-${y}`)}catch(v){if(!(v instanceof E.m_)||w.image===void 0)
throw v;m(w)}try{await f()}catch(w){if(!(w instanceof E.m_)||i.some(({one:y})=>y.image===void 0))throw w;for(const{one:y}of i)m(y);u()}await e.write();for(const{
info:w}of o.old)await t.removeContainer(w.Id,{...n,volumes:!1});async function r(w,y){const v={repository:(0,zn.x_)(o.project),tag:y};o.keptImages.push(`${v.repository}\
:${v.tag}`),await e.write();const{id:p,reference:b}=await(0,B.u)(t,w.info,{...v,withEnv:!0,ofProject:!0,c:n});i.push({one:w,image:p}),s.push(b??await(0,nt.zd)(t,
{info:w.info,image:p},n))}c(r,"keep");async function f(){await e.hold(s,n);for(const{one:w,image:y}of i)w.image=y;u()}c(f,"holdAll");async function l(){for(const{
info:w}of o.old)if(await(0,ae.FA)(t,w.Id,n)===void 0)return!1;return!0}c(l,"allExist");function u(){i.splice(0),s.splice(0)}c(u,"forget");function m({info:w}){n.
log.warn(`data that ${w.Name.slice(1)} wrote while it was stopping is lost if the restore fails: another program removed the stopped container`)}c(m,"warnOfLast\
Writes")}c(Cn,"stopAndBackUp");async function Dn(t,e,n){const o=e.map(async({info:{Id:i,State:a}})=>{a.Status==="paused"&&await(0,ae.aO)(t,i,{to:"unpause",signal:n.
signal}),a.Status!=="created"&&a.Status!=="exited"&&await(0,ae.SI)(t,i,n)}),s=(await Promise.allSettled(o)).find(i=>i.status==="rejected"&&!(i.reason instanceof
E.m_));if(s?.status==="rejected")throw s.reason}c(Dn,"stopAll");var Ot=h(78560),Ln=h(10966);const Nn=["bridge","host","none"];function Mt({Mounts:t}){return t.flatMap(
({Type:e,Name:n})=>e==="volume"&&n!==void 0?[n]:[])}c(Mt,"volumesMounted");function Yn({journal:t}){return t===void 0?[]:[...t.entry.oldVolumes,...t.entry.newVolumes]}
c(Yn,"volumesLeft");async function Bn(t,{old:e},n){const o=new Set(e.flatMap(({NetworkSettings:i})=>Object.keys(i.Networks??{})));return(await Promise.all([...o].
filter(i=>!Nn.includes(i)).map(i=>(0,Ot.qC)(t,i,n)))).filter(i=>i!==void 0)}c(Bn,"networksUsed");function Fn({config:t},{document:e}){return e.containers.filter(
({service:n})=>n in t.services).map(({service:n,number:o,state:s})=>({service:n,number:o,runs:s==="running"||s==="paused"}))}c(Fn,"expectedOf");function Wn({config:t},{
endpoint:e}){return e.kind!=="unix"?[]:Object.values(t.services).flatMap(({volumes:o})=>o??[]).flatMap(({type:o,source:s})=>o==="bind"&&s!==void 0&&(0,d.isAbsolute)(
s)?[s]:[])}c(Wn,"bindSourcesOf");async function _n(t,{id:e,newVolumes:n},{made:o,c:s}){const i=[];for(const a of n)(await(0,q.y6)(t,a,s))?.Labels?.[Ln.Bx]!==e&&
i.push(`the volume ${a}`);for(const{Id:a,Name:r}of o)await(0,ae.FA)(t,a,s)===void 0&&i.push(`the container ${r.slice(1)}`);if(i.length!==0)throw new E.fK(`Anoth\
er program removed parts of the restored project: ${i.join(", ")}`,{hint:"Try again when no docker prune is running"})}c(_n,"checkStillThere");async function Un(t,{
old:e,oldVolumes:n},{except:o,c:s}){const i=(0,Y.r)(t,{label:{[fe.eq]:(0,G.Pg)()},c:s}),a=new Set(e.filter(nt.e1).flatMap(Mt)),r=[];for(const l of new Set([...n,
...e.flatMap(Mt)]))o.includes(l)||(a.has(l)||await f(l))&&r.push({name:l});return r;async function f(l){if(Object.keys((await(0,q.y6)(t,l,s))?.Options??{}).length===
0)return!0;const u=await i.within(l);try{return u!==void 0&&await(0,J.kV)(u,s),!0}catch(m){if(!(m instanceof E.Qd))throw m;return s.log.warn(`cannot mount the v\
olume ${l}, so a docker system prune may remove it meanwhile: ${(0,ge.UX)(m)}`),!1}}}c(Un,"volumesToHold");var Kn=h(27267);async function Vn({directory:t,override:e},n,{
signal:o}){const s=[],i=n.map(({path:a})=>a).filter(a=>a===e||a===(0,d.join)(t,".env"));for(const a of i.map(r=>(0,d.relative)(t,r))){const r=await(0,Kn.NQ)(t,a,
o);r==="new"&&s.push(`git lists ${a} as untracked: add it to .gitignore or .git/info/exclude`),r==="changed"&&s.push(`git lists ${a} as modified by the restore:\
 a commit would include it`)}return s}c(Vn,"seenFiles");function Xn({override:t,volumes:e,orphaned:n},{files:o,files_named:s,variable_files:i=[],base:a}){const r=[],
f=o.map(({path:u})=>`--file ${u}`).join(" ");s&&!o.some(({path:u})=>t.endsWith(`/${u}`))&&r.push(`the project was started with --file: omit it from now on, or n\
ame the override last: docker compose ${f} --file ${(0,d.basename)(t)} up`),i.length>0&&a===void 0&&r.push(`continue with docker compose ${i.map(u=>`--env-file ${u}`).
join(" ")}, as when the project was started`);const l=e.filter(({of:u,name:m})=>u.name!==m&&!u.external).map(({natural:u,name:m})=>`${m} (${u})`);return l.length>
0&&r.push(`scripts that name volumes explicitly find the data in ${l.join(", ")}`),n.length>0&&r.push(`the snapshot does not contain volume data; the data of an\
onymous volumes remains, unused, in ${n.map(u=>u.slice(0,12)).join(", ")}`),r}c(Xn,"goingOn");var Hn=h(57975);async function Zn(t,e,{parts:n,text:o,c:s}){const{
document:i}=n,{directory:a,project:r,unpinned:f,override:l}=e,u={plan:e,pins:{path:l,bytes:Buffer.from(o)}},m=i.files.at(-1);if(!i.files_named||m?.stored===void 0)
return u;const w=Buffer.from(await n.file(m.stored)).toString("utf8"),y=await ln(w,o);if(y===void 0)return u;const v={path:(0,d.join)(a,m.path),bytes:Buffer.from(
y),mode:m.mode},p=f.filter(({path:M})=>M!==v.path),b=await j([...i.files,{path:(0,d.relative)(a,l)}],[...f,u.pins]),O=await j(i.files,[...p,v]);if(O===void 0||!(0,Hn.
isDeepStrictEqual)(b,O))return u;const g={...e.compose,files:(e.compose.files??[]).filter(M=>M!==l)};return{plan:{...e,compose:g,files:p,override:v.path},pins:v};
async function j(M,k){const P={document:{...i,files:M},files:k,project:r,directory:a};return(await be(t,P,s).catch(T=>s.signal.aborted?Promise.reject(T):void 0))?.
config}}c(Zn,"pinPlan");const Gn=["/proc","/sys","/dev","/run","/var/run","/etc/localtime","/etc/timezone"];function Jn({config:t,document:e,binds:n},{project:o}){
const s=[],i=new Map;for(const{service:a,mounts:r}of e.containers)for(const{bind:f,target:l,read_only:u}of r){if(f===void 0||u||qn(f))continue;(n.get(`${a}
${l}`)??Qn(t,{service:a,target:l})??f)===f&&i.set(f,[...new Set([...i.get(f)??[],a])])}for(const[a,r]of i)s.push(`'${o}' (${r.join(", ")}) and '${e.name}' both \
write to ${a}: it is bind-mounted from the machine, not copied`);for(const a of Object.values(t.networks??{}))a?.external?s.push(`'${o}' and '${e.name}' both us\
e the external network ${a.name}: service names are ambiguous there`):a?.driver_opts?.parent!==void 0&&s.push(`the network ${a.name} uses the interface ${a.driver_opts.
parent} of the machine, like that of '${e.name}'`);for(const[a,{network_mode:r,pid:f,ipc:l,volumes_from:u}]of Object.entries(t.services)){r==="host"&&s.push(`${a}\
 uses the network of the machine: it needs the same ports as in '${e.name}'`);const w=Object.entries({network:r,processes:f,"shared memory":l}).map(([y,v])=>({what:y,
container:St(v)}));for(const{what:y,container:v}of[...w,...(u??[]).map(p=>({what:"volumes",container:St(p)}))])v!==void 0&&s.push(`${a} uses the ${y} of the con\
tainer ${v}, as in '${e.name}'`)}return s}c(Jn,"sharedThings");function St(t){return t?.startsWith("container:")?t.split(":")[1]:void 0}c(St,"nameIn");function Qn({
services:t},{service:e,target:n}){const o=t[e]?.volumes?.find(s=>s.target.replace(/(?<=.)\/+$/,"")===n);return o?.type==="bind"?o.source:void 0}c(Qn,"placeNow");
function qn(t){return Gn.some(e=>t===e||t.startsWith(`${e}/`))}c(qn,"isOfTheMachine");async function eo(t,e,{parts:n,placed:o,names:s,label:i,c:a}){const{document:r}=n,
f=e.directory!==r.directory,l=r.containers.flatMap(({service:b,mounts:O})=>O.flatMap(({bind:g,target:j})=>g===void 0?[]:[[`${b}
${j}`,g]])),u=l.flatMap(([b,O])=>{const g=(0,ue.Nw)(O,o);return g===void 0?[]:[[b,O,g]]}),m=l.filter(([,b])=>f&&b.startsWith(`${r.directory}/`)&&(0,ue.Nw)(b,o)===
void 0),w=new Map([...await to(m,{captured:r.directory,plan:e}),...u.flatMap(([b,O,g])=>g===O?[]:[[b,g]])]),y=e.project!==r.name,v=await(0,Le.y)({project:e.project,
label:i,document:r,config:e.config,images:new Map([...s].map(([b,{reference:O}])=>[b,O])),volumes:new Map(e.volumes.map(({of:b,name:O,plain:g})=>[b.name,{name:O,
plain:g}])),asOther:y,takenPorts:e.takenPorts,binds:w}),p=await Zn(t,e,{parts:n,text:v,c:a});return{...p,shared:y?Jn({config:e.config,document:r,binds:w},e):[],
notes:Xn(p.plan,r)}}c(eo,"pinProject");async function to(t,{captured:e,plan:{directory:n,files:o}}){const s=c(async a=>o.some(r=>r.path===a)||await(0,V.stat)(a).
catch(()=>{})!==void 0,"isHere"),i=await Promise.all(t.map(async([,a])=>await s(a)&&!await s((0,d.join)(n,(0,d.relative)(e,a)))));return t.filter((a,r)=>i[r])}c(
to,"existingElsewhere");var xt=h(69865),no=h(31075);async function oo(t,{config:e,project:n,asOther:o,obstacles:s,c:i}){for(const[a,{container_name:r}]of Object.
entries(e.services)){if(r===void 0||o)continue;const f=await(0,ae.FA)(t,r,i);f===void 0||f.Config.Labels?.[X.k.project]===n||s.add(E.fK,`The service ${a} needs \
the container name '${r}', which another container uses`,`Rename it with \`docker rename ${r} <other>\`, or restore with --as <project>`)}}c(oo,"assertNamesFree");
async function so(t,{images:e,obstacles:n,c:o}){const s=await t.info(o);for(const{name:i,layers:a}of e){const r=(0,no.DI)(a.length,s,`The image of ${i} has`);r!==
void 0&&n.add(E.Wt,r.message,r.hint)}}c(so,"checkDepth");async function io(t,{config:e,services:n,made:o,obstacles:s,c:i}){const a=n.map(u=>e.services[u]),r=new Set(
a.flatMap(u=>Object.keys(u?.networks??{}))),f=new Set((await(0,Ot.og)(t,{},i)).map(({Name:u})=>u));for(const[u,m]of Object.entries(e.networks??{}))m?.external!==
!0||!r.has(u)||f.has(m.name)||s.add(E.m_,`The project needs the network '${m.name}', which is external and does not exist`,`Create it with \`docker network creat\
e ${m.name}\``);const l=new Set(a.flatMap(u=>(u?.volumes??[]).flatMap(({type:m,source:w})=>m==="volume"?[w]:[])));for(const[u,m]of Object.entries(e.volumes??{}))
m?.external!==!0||!l.has(u)||o.has(u)||await(0,q.y6)(t,m.name,i)===void 0&&s.add(E.m_,`The project needs the volume '${m.name}', which is external, does not exi\
st, and is not in the snapshot`,`Create it with \`docker volume create ${m.name}\``)}c(io,"checkExternals");async function ao(t,{directory:e,files:n,project:o,obstacles:s,
c:i}){const r=(await(0,ae.XT)(t,{label:[`${X.k.directory}=${e}`]},i)).filter(({Labels:f})=>{const l=(f?.[X.k.files]??"").split(",").map(u=>(0,d.resolve)(e,u));return f?.[X.
k.project]!==o&&l.some(u=>n.includes(u))});for(const f of new Set(r.map(({Labels:l})=>l?.[X.k.project]??"")))s.add(E.fK,`The project '${f}' runs from the same C\
ompose files in ${e}: an override for '${o}' would give it the data of '${o}'`,`Restore into a separate folder with --as <project>, or remove the other project \
first: docker compose -p ${f} down`)}c(ao,"checkTwins");function ro({config:t,warnings:e,document:n,obstacles:o},s){const i=n.unset===void 0?[]:He(e).filter(a=>!n.
unset?.includes(a));for(const a of i)o.add(E.dz,`The variable ${a} of the Compose files had a value when the project was captured, but is not set here`,Pt);for(const a of e)
He([a]).some(r=>i.includes(r))||s.log.warn(`Compose: ${a}`);if(!(i.length>0))for(const{name:a,variables:r=[]}of n.services){const f=t.services[a]?.environment??
{},l=r.filter(m=>!f[m]);if(l.length===0)continue;const u=l.length>1?"variables":"variable";o.add(E.dz,`The ${u} ${l.join(", ")} of the service ${a} had a value \
when it was captured, but would be empty now`,Pt)}}c(ro,"checkValues");const Pt="Set it in this shell, or add it to .env";function ot(t,e){if(/^[A-Za-z0-9_./:@%+,-]*$/.
test(e))return`${t}=${e}`;if(!/['\\]/.test(e))return`${t}='${e}'`;const n={"\n":"\\n","\r":"\\r",'"':'\\"',$:"\\$","\\":"\\\\"};return`${t}="${e.replace(/[\n\r"$\\]/g,
o=>n[o]??o)}"`}c(ot,"envLine");const st=20;async function co({document:t,file:e},n,o){const s=[];for(const{path:r,stored:f,mode:l}of[...t.files,...t.more_files])
f!==void 0&&s.push({path:(0,d.join)(n,r),bytes:await e(f),mode:l});const i=new Set([".env",...t.variable_files??[]]);for(const{path:r,stored:f,names:l,mode:u}of t.
env_files){const m=(0,d.join)(n,r);if(f!==void 0){s.push({path:m,bytes:await e(f),mode:u});continue}if(await(0,z.yR)(m)!==void 0)continue;const w=await(0,z.yR)(
(0,d.join)(t.directory,r));if(w!==void 0)s.push({path:m,bytes:Buffer.from(w),mode:384});else if(l===void 0)a(m,"and the snapshot does not store secrets");else if(l.
some(y=>process.env[y]===void 0)){const y=l.length>st?` and ${l.length-st} more`:"";a(m,`and the snapshot stores only the names of its variables: ${l.slice(0,st).
join(", ")}${y}`)}else if(!i.has(r)){const y=l.map(v=>`${ot(v,process.env[v]??"")}
`);s.push({path:m,bytes:Buffer.from(y.join("")),mode:384})}}for(const r of t.outside){const f=(0,d.resolve)(n,r);await(0,z.yR)(f)===void 0&&o.add(E.dz,`${f} is \
missing: the project refers to it as ${r}, outside its folder, so it is not in the snapshot`,`Copy the file there, or restore in another folder: the project is \
restored to ${n}`)}return s;function a(r,f){o.add(E.dz,`${r} is missing, ${f}`,"Create the file, set its variables in this shell, or capture with --include-env \
next time")}}c(co,"filesToWrite");class fo{static{c(this,"Obstacles")}#e=[];add(e,n,o){this.#e.some(s=>s.message===n)||this.#e.push({kind:e,message:n,hint:o})}refuse(){
const[e,...n]=this.#e;if(e===void 0)return;const o=[...new Set(this.#e.map(({hint:a})=>a))];if(n.length===0)throw new e.kind(e.message,{hint:e.hint});const s=n.
every(a=>a.kind===e.kind)?e.kind:E.fK,i=this.#e.map(({message:a},r)=>`(${r+1}) ${a}`).join("; ");throw new s(`Cannot restore, for ${this.#e.length} reasons: ${i}`,
{hint:o.join("; ")})}}var lo=function(t,e,n){if(e!=null){if(typeof e!="object"&&typeof e!="function")throw new TypeError("Object expected.");var o,s;if(n){if(!Symbol.
asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");o=e[Symbol.asyncDispose]}if(o===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.d\
ispose is not defined.");o=e[Symbol.dispose],n&&(s=o)}if(typeof o!="function")throw new TypeError("Object not disposable.");s&&(o=c(function(){try{s.call(this)}catch(i){
return Promise.reject(i)}},"dispose")),t.stack.push({value:e,dispose:o,async:n})}else n&&t.stack.push({async:!0});return e},uo=(function(t){return function(e){function n(a){
e.error=e.hasError?new t(a,e.error,"An error was suppressed during disposal."):a,e.hasError=!0}c(n,"fail");var o,s=0;function i(){for(;o=e.stack.pop();)try{if(!o.
async&&s===1)return s=0,e.stack.push(o),Promise.resolve().then(i);if(o.dispose){var a=o.dispose.call(o.value);if(o.async)return s|=2,Promise.resolve(a).then(i,function(r){
return n(r),i()})}else s|=1}catch(r){n(r)}if(s===1)return e.hasError?Promise.reject(e.error):Promise.resolve();if(e.hasError)throw e.error}return c(i,"next"),i()}})(
typeof SuppressedError=="function"?SuppressedError:function(t,e,n){var o=new Error(n);return o.name="SuppressedError",o.error=t,o.suppressed=e,o});const mo="com\
pose.override.yaml",po="compose.vm-snapshot.yaml",kt="# Written by vm snapshot restore",ho=new RegExp(`\\n?${kt}[^\\n]*\\n(?:COMPOSE_FILE=[^\\n]*\\n)?(?:COMPOSE_PRO\
JECT_NAME=[^\\n]*\\n)?$`);async function wo(t,{document:e,directory:n,project:o,files:s},i){const a=(0,d.join)(n,go(e)),r=s.find(M=>M.path===a)?.bytes,f=r===void 0?
await(0,z.yR)(a):Buffer.from(r).toString(),l=(f??"").replace(ho,""),u=await $o(t,l,i),m=e.files.map(M=>M.path),w=!u.has("COMPOSE_FILE")&&yo(m,await vo(n,m)),y=w?
mo:po,v=u.get("COMPOSE_PROJECT_NAME"),p=u.get("COMPOSE_PATH_SEPARATOR")||":",b=w?[]:[ot("COMPOSE_FILE",[...m,y].join(p))],O=v===void 0||v===o?[]:[ot("COMPOSE_PR\
OJECT_NAME",o)],g=l===""||l.endsWith(`
`)?l:`${l}
`,j=c(M=>{const k=M.length===0?l:`${g}${kt}: it pins the project to the snapshot
${M.join(`
`)}
`;return k===(f??"")||k===""&&f===void 0?[]:[{path:a,bytes:Buffer.from(k)}]},"saying");return{path:(0,d.join)(n,y),variables:j([...b,...O]),ownVariables:j(O)}}c(
wo,"placeOverride");function go({variable_files:t=[]}){return t.findLast(e=>!(0,d.relative)(".",e).startsWith("..")&&!e.startsWith("/"))??".env"}c(go,"variableF\
ile");function yo(t,e){const[n,...o]=t;return o.length===0&&n!==void 0&&z.Yc.includes(n)&&e.length===0}c(yo,"findsByItself");async function vo(t,e){const n=[];for(const o of[
...z.Yc,...z.Fk]){if(e.includes(o))continue;const s=await(0,z.yR)((0,d.join)(t,o));s!==void 0&&!(0,Le.M)(s)&&n.push(o)}return n}c(vo,"otherDefaults");async function $o({
endpoint:t},e,n){const o={stack:[],error:void 0,hasError:!1};try{if(!e.includes("COMPOSE_"))return new Map;const s=lo(o,await(0,ce.k)(),!0),i=(0,d.join)(s.path,
"variables");return await(0,ze.MH)(`Cannot write ${i}`,()=>(0,V.writeFile)(i,e,{mode:384})),(await(0,Ze.P)({endpoint:t,directory:s.path},[i],n))[0]??new Map}catch(s){
o.error=s,o.hasError=!0}finally{const s=uo(o);s&&await s}}c($o,"place_override_variablesOf");var bo=h(11714);async function Eo(t,{project:e,old:n,wishes:o,document:s},i){
const{endpoint:a}=t,r={endpoint:a,signal:i.signal},f=(0,d.resolve)(o.directory),l=await ke(()=>(0,z.XA)(f,r)),u=l===void 0?void 0:(await it(t,l,i))?.name,m=l?.root===
s.directory&&(u===void 0||u===s.folder_name&&o.as===void 0);if(l!==void 0&&(u===e||m))return l.root;const w=await ke(()=>(0,X.h)((0,I.Ul)(n),{...r,here:l,warn:c(
()=>{},"warn")}));if(w!==void 0&&w.files.length>0)return w.root;if(o.as!==void 0){const y=(0,d.join)(f,o.as),v=await ke(()=>(0,z.L9)(y,r));if(v===void 0||(await it(
t,v,i))?.name===e)return y;throw new E.fK(`The folder ${y} contains another project`,{hint:"Move the folder, or choose another name with --as"})}if(l===void 0)return f;
throw new E.fK(`The folder ${l.root} contains the project '${u??"unknown"}', but the snapshot is of '${e}'`,{hint:`Run this in the folder of '${e}' or in an emp\
ty one, or restore it under another name with --as <project>`})}c(Eo,"targetFolder");async function jo(t,e,n){const o=await ke(()=>(0,z.L9)(e,{endpoint:t.endpoint,
signal:n.signal}));return o===void 0?void 0:await it(t,o,n)}c(jo,"configIn");async function it({endpoint:t},{directory:e,files:n,envFiles:o},s){return await ke(
async()=>(await(0,$e.Xg)({endpoint:t,directory:e,files:n,envFiles:o},s)).config)}c(it,"configOf");async function ke(t){try{return await t()}catch(e){if(e instanceof
E.dz||e instanceof E.m_)return;throw e}}c(ke,"lenient");async function Oo(t,e,{wishes:n,stamp:o,c:s}){const{document:i}=e,a=n.as??i.name,r=a!==i.name,f=new fo,l=await(0,I.
Mz)(t,a,s),u=await Eo(t,{project:a,old:l,wishes:n,document:i},s),m=await co(e,u,f);f.refuse();const{config:w,warnings:y,scope:v}=await be(t,{document:i,files:m,
project:a,directory:u},s);ro({config:w,document:i,warnings:y,obstacles:f},s);const p=await T();await xo(t,i.volumes.reduce((A,{name:N})=>A+(e.volume(N)?.size??0),
0),s);const b=await wo(t,{document:i,directory:u,project:a,files:m},s),O=await jo(t,u,s),g=await Nt(t,e,{project:a,stamp:o,now:O?.name===a?O:void 0,c:s}),j=new Set(
g.flatMap(({of:A,stays:N})=>A.key===void 0||N?[]:[A.key]));await io(t,{config:w,services:So(i),made:j,obstacles:f,c:s}),f.refuse();const M=await Yt(t,{project:a,
now:O,old:l},s),k=Lt(e),P=(0,d.join)(u,i.base??"");return{project:a,directory:u,asOther:r||u!==i.directory,config:w,compose:{endpoint:t.endpoint,directory:P,project:a,
files:[...i.files.map(({path:A})=>(0,d.join)(u,A)),b.path],envFiles:await xe(i,u,[...m,...b.variables])},scope:v,old:l,oldVolumes:k?M:M.filter(A=>!(0,q.ok)(A)&&
!g.some(N=>N.stays&&N.name===A)),orphaned:k?[]:M.filter(q.ok),volumes:g,takenPorts:new Set(r?p.keys():[]),files:R(b.variables),override:b.path,unpinned:R(b.ownVariables)};
function R(A){return[...m.filter(({path:N})=>!A.some(de=>de.path===N)),...A]}async function T(){await so(t,{images:e.images,obstacles:f,c:s}),await oo(t,{config:w,
project:a,asOther:r,obstacles:f,c:s}),await ao(t,{directory:(0,d.join)(u,i.base??""),files:i.files.map(({path:H})=>(0,d.join)(u,H)),project:a,obstacles:f,c:s});
const A=Map.groupBy(i.containers,({service:H})=>H),N=await(0,bo.zw)(t,w,{project:a,counts:new Map([...A].map(([H,me])=>[H,me.length])),c:s}),de=new Set(i.containers.
filter(Ne).map(({service:H})=>H));for(const[H,{service:me,holder:Oe}]of r?[]:N){if(!de.has(me))continue;f.add(E.fK,`The service ${me} needs the port ${H}, which\
 ${Oe} uses`,"Free the port, or restore beside it with --as <project>, which uses free ports")}return N}}c(Oo,"planRestore");function Mo(t){if(!/^[a-z0-9][a-z0-9_-]*$/.
test(t))throw new E.dz(`'${t}' is not a name of a Compose project`,{hint:"Use lowercase letters, digits, dashes and underscores"})}c(Mo,"checkProjectName");function Ne({
state:t}){return t==="running"||t==="paused"}c(Ne,"ranWhenCaptured");function So({containers:t}){return[...new Set(t.map(({service:e})=>e))]}c(So,"captured");async function xo(t,e,n){
const{DockerRootDir:o}=await t.info(n);if(o===void 0||t.endpoint.kind!=="unix")return;const s=await(0,V.statfs)(o).catch(()=>{}),i=s===void 0?void 0:s.bavail*s.
bsize;if(!(i===void 0||i>=e))throw new E._p(`The data folder of Docker has ${(0,xt.z3)(i)} free, but the volumes need ${(0,xt.z3)(e)}`,{hint:"Free some space th\
ere, e.g. with `docker system prune`"})}c(xo,"checkSpace");var Po=h(44482),ko=h(13173),Ao=h(55215),je=h(73372);function Io(t,e){return t.volumes.flatMap(({of:n,
name:o,natural:s,plain:i,stays:a})=>{if(a)return e.log.warn(`the snapshot does not contain the data of ${n.name}: the volume ${o} is left unchanged`),[];const r=n.
external?{[lt]:t.project}:{[I.kg.project]:t.project,[I.kg.volume]:n.key??""},f=Object.entries(n.labels).filter(([l])=>!/^(com\.docker\.compose|vm-snapshot)\./.test(
l));return i&&e.log.warn(`the volume ${n.name} was on a device (${n.driver_opts.device}): it is restored as an ordinary Docker volume`),[{name:o,driver:i?"local":
n.driver,options:i?{}:n.driver_opts,labels:{...Object.fromEntries(f),...r,[Ce]:s}}]})}c(Io,"restore_volumes_newVolumes");async function To({volumes:t},e){for(const{
of:n,name:o,stays:s}of t)s||await At(o,n.name,e)}c(To,"fillVolumes");async function At(t,e,{parts:n,blobs:o,tars:s,c:i}){const a=n.volume(e);if(a===void 0)return i.
log.warn(`the snapshot does not contain the data of ${e}: the volume ${t} is empty`);const r=i.progress.start(`Restoring volume ${e}`,a.size);try{const f=await s.
way(t);f.lossless||i.log.warn(`the volume ${t} is written through Docker's archive API: ACLs, holes and the mode of its top folder are lost`),await f.write(o.open(
a,{onBytes:c(l=>r.add(l),"onBytes")}),i)}finally{r.done()}}c(At,"fillVolume");async function zo(t,e){if(t.kind!=="compose")throw new E.Wt(`The snapshot '${t.snapshot_name}\
' is not a Compose project: it contains a ${t.kind}`);const n=(0,jt.aE)(t,e),o=Te(await n.file(F)),s=new Set(t.services.map(({name:a})=>a)),i=o.containers.find(
({image:a})=>!s.has(a));if(i!==void 0)throw new E.cs(`The snapshot does not contain the image '${i.image}', which its service ${i.service} needs`);return{document:o,
images:t.services,...n}}c(zo,"readSnapshotParts");var It=h(22506);const Tt=3e5,at={interval:3e4,timeout:3e4,retries:3};function Ro({health:t,restarting:e}){return e?
"any":t==="unhealthy"?"run":t==="starting"?"settle":"healthy"}c(Ro,"expectationOf");function Co({State:t},e){const{Status:n,ExitCode:o=0,Health:s}=t;if(e==="any")
return"good";if(n==="exited"||n==="dead")return o===0?"good":{failed:`has exited (${o})`};if(n!=="running"&&n!=="paused")return"wait";const i=s?.Status;return e===
"run"||i===void 0||i==="healthy"||i==="none"?"good":i==="starting"?"wait":e==="healthy"?{failed:"is unhealthy"}:"good"}c(Co,"judge");function Do({healthcheck:t}){
if(!t||t.disable)return Tt;const e=rt(t.interval)??at.interval,n=rt(t.timeout)??at.timeout,o=(rt(t.start_period)??0)+(e+n)*((t.retries??at.retries)+1);return Math.
max(Tt,o)}c(Do,"waitLimit");function rt(t){if(t!==void 0)try{return(0,It.E9)(t,"30s")}catch{return}}c(rt,"milliseconds");async function Lo(t,{config:e,compose:n,
scope:o},{containers:s,c:i}){const a=s.map(I.z5).filter(l=>No(e.services[l]??{})),f=s.filter(l=>!a.includes((0,I.z5)(l))).map(l=>(0,ae.aO)(t,l.Id,{to:"start",name:l.
Name.slice(1),signal:i.signal}));a.length>0&&f.push((0,$e.Fp)(n,[...new Set(a)],{signal:i.signal,scope:o})),await(0,bt.b)(...f)}c(Lo,"startBatch");function No({
configs:t,secrets:e,post_start:n}){return[t,e,n].some(o=>(o??[]).length>0)}c(No,"needsCompose");function Yo({services:t},e){const n=new Set(e),o=[];for(;n.size>
0;){const s=c(r=>Object.keys(t[r]?.depends_on??{}).filter(f=>f!==r),"needs"),i=[...n].filter(r=>!s(r).some(f=>n.has(f))),a=i.length>0?i:[...n];for(const r of a)
n.delete(r);o.push(a)}return o}c(Yo,"startBatches");function Bo({services:t},e){const n=e.flatMap(o=>Object.entries(t[o]?.depends_on??{}).flatMap(([s,{condition:i}])=>i===
"service_healthy"?[s]:[]));return[...new Set(n)]}c(Bo,"awaitedBy");var Fo=h(58500);const Wo=256*1024,_o=300,Ye=8;async function Uo(t,{Id:e,Name:n,Config:o},{lines:s,
signal:i}){const a={stdout:!0,stderr:!0,tail:String(s)},r=`read the log of ${n.slice(1)}`,f=[];let l=0;try{for await(const m of t.bytes({method:"GET",path:`/con\
tainers/${e}/logs`,query:a,what:r,signal:i}))if(f.push(m),l+=m.length,l>Wo)break}catch{return[]}const u=Buffer.concat(f);return zt("Tty"in o&&o.Tty===!0?u.toString(
"utf8"):Ko(u)).slice(-s)}c(Uo,"lastLogLines");function zt(t){return t.replace(/\u001b\[[0-9;?]*[A-Za-z]/g,"").replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g," ").
split(`
`).map(n=>n.trimEnd().slice(0,_o)).filter(n=>n.trim()!=="")}c(zt,"readableLines");function Ko(t){const e=[];for(let n=0;n+Ye<=t.length;){const o=t.readUInt32BE(
n+4);e.push(t.subarray(n+Ye,n+Ye+o)),n+=Ye+o}return Buffer.concat(e).toString("utf8")}c(Ko,"textOf");const Vo=250,Xo=1e3,Rt=10;async function Ct(t,e,n){const o=performance.
now(),s=new Map;let i=e.filter(({expected:a})=>a!=="any");for(;i.length>0;){n.signal.throwIfAborted();const a=[];for(const r of i){const f=await(0,ae.FA)(t,r.id,
n);if(f===void 0)throw new E.Qd(`The container ${r.id.slice(0,12)} was removed while vm-snapshot waited for it`);const l=Co(f,r.expected);if(typeof l=="object")
throw await Dt(t,f,{why:l.failed,c:n});if(!(l==="good"&&Ho(f,{good:s,id:r.id}))){if(l==="wait"&&s.delete(r.id),l==="wait"&&performance.now()-o>r.limit){const u=`${Zo(
f)} after ${(0,It.Xo)(Math.round(r.limit/1e3))}`;if(r.expected!=="settle")throw await Dt(t,f,{why:u,c:n});n.log.warn(`${f.Name.slice(1)} ${u}: it was also start\
ing when it was captured`);continue}a.push(r)}}i=a,i.length>0&&await(0,Fo.setTimeout)(Vo,void 0,{signal:n.signal}).catch(()=>n.signal.throwIfAborted())}}c(Ct,"w\
aitUntilUp");function Ho({State:t},{good:e,id:n}){if(t.Status!=="running"||t.Health?.Status==="healthy")return!0;const o=e.get(n)??performance.now();return e.set(
n,o),performance.now()-o>=Xo}c(Ho,"isSteady");function Zo({State:t}){return t.Status==="restarting"?"keeps exiting and being restarted":t.Health?.Status==="star\
ting"?"is not healthy":`is ${t.Status}`}c(Zo,"wait_until_up_stateOf");async function Dt(t,e,{why:n,c:o}){const s=e.Name.slice(1),i=await Uo(t,e,{lines:Rt,signal:o.
signal});for(const u of i)o.log.warn(`${s}: ${u}`);const a=e.State.Health?.Log?.at(-1),r=a===void 0?[]:zt(a.Output??"").slice(-Rt),f=a===void 0?"":`, its health\
 check ended with ${a.ExitCode}`;for(const u of r)o.log.warn(`${s}, health check: ${u}`);const l=r.at(-1)??i.at(-1);return new E.Qd(`The container ${s} ${n}${f}${l===
void 0?"":`: ${l}`}`,{hint:"See its last log lines above. Use --no-wait to restore without waiting, --wait-timeout 20m to wait longer, or --as <project> to insp\
ect it beside this one"})}c(Dt,"failure");async function Go(t,e,{names:n,onMade:o,wait:s,...i}){const{project:a,compose:r,config:f,scope:l}=e,{parts:u,c:m}=i,w=new Map,
y=u.document.containers.filter(({service:g})=>g in f.services),v=[...new Set(y.map(({service:g})=>g))];if(v.length===0)return w;await(0,$e.Vs)(r,v,{...m,scope:l});
const p=Be(await(0,I.Mz)(t,a,m),y);for(const{now:g,was:j}of p){const M=y.find(({service:P,number:R})=>P===j.service&&R===1),k=n.get(j.image)?.reference;M===void 0||
k===void 0||n.get(M.image)?.reference===k||await Jo(t,g,{image:k,c:m})}for(const{now:g,was:j}of Be(await(0,I.Mz)(t,a,m),y))for(const{volume:M,target:k}of j.mounts){
const P=g.Mounts.find(({Type:R,Destination:T})=>R==="volume"&&T===k)?.Name;M===void 0||P===void 0||!(0,q.ok)(P)||w.get(M)===P||(await At(P,M,i),w.set(M,P))}await o(
await(0,I.Mz)(t,a,m)),await O();const b=Be(await(0,I.Mz)(t,a,m),y);for(const{now:g,was:j}of b)!Ne(j)&&g.State.Status==="running"&&await(0,ae.SI)(t,g.Id,m);await(0,te.
CQ)(t,b.filter(({was:g})=>Ne(g)).map(({now:g})=>g),m);for(const{now:g,was:j}of b)j.state==="paused"&&await(0,ae.aO)(t,g.Id,{to:"pause",signal:m.signal});return w;
async function O(){const g=performance.now(),j=Be(await(0,I.Mz)(t,a,m),y).filter(({was:R})=>Ne(R)),M=c(R=>j.flatMap(({now:T,was:A})=>R.includes(A.service)?[{id:T.
Id,expected:Ro(A),limit:k(A.service)}]:[]),"awaited"),k=c(R=>s.timeout===void 0?Do(f.services[R]??{}):s.timeout-(performance.now()-g),"limitOf"),P=[...new Set(j.
map(({was:R})=>R.service))];for(const R of Yo(f,P))s.none||await Ct(t,M(Bo(f,R)),m),await Lo(t,e,{containers:j.filter(({was:T})=>R.includes(T.service)).map(({now:T})=>T),
c:m});s.none||await Ct(t,M(P),m)}}c(Go,"startProject");function Be(t,e){const n=Map.groupBy(t,I.z5);return e.flatMap(o=>{const s=n.get(o.service)?.[o.number-1];
return s===void 0?[]:[{now:s,was:o}]})}c(Be,"pair");async function Jo(t,e,{image:n,c:o}){await t.removeContainer(e.Id,{...o,volumes:!0}),await(0,tt.jC)(t,e,{name:e.
Name.slice(1),image:n,freshVolumes:!0,signal:o.signal})}c(Jo,"changeImage");var Qo=function(t,e,n){if(e!=null){if(typeof e!="object"&&typeof e!="function")throw new TypeError(
"Object expected.");var o,s;if(n){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");o=e[Symbol.asyncDispose]}if(o===void 0){if(!Symbol.
dispose)throw new TypeError("Symbol.dispose is not defined.");o=e[Symbol.dispose],n&&(s=o)}if(typeof o!="function")throw new TypeError("Object not disposable.");
s&&(o=c(function(){try{s.call(this)}catch(i){return Promise.reject(i)}},"dispose")),t.stack.push({value:e,dispose:o,async:n})}else n&&t.stack.push({async:!0});return e},
qo=(function(t){return function(e){function n(a){e.error=e.hasError?new t(a,e.error,"An error was suppressed during disposal."):a,e.hasError=!0}c(n,"fail");var o,
s=0;function i(){for(;o=e.stack.pop();)try{if(!o.async&&s===1)return s=0,e.stack.push(o),Promise.resolve().then(i);if(o.dispose){var a=o.dispose.call(o.value);if(o.
async)return s|=2,Promise.resolve(a).then(i,function(r){return n(r),i()})}else s|=1}catch(r){n(r)}if(s===1)return e.hasError?Promise.reject(e.error):Promise.resolve();
if(e.hasError)throw e.error}return c(i,"next"),i()}})(typeof SuppressedError=="function"?SuppressedError:function(t,e,n){var o=new Error(n);return o.name="Suppr\
essedError",o.error=t,o.suppressed=e,o});async function es(t,{snapshot:e,blobs:n,options:o,c:s}){const i={stack:[],error:void 0,hasError:!1};try{let Fe=function(){
const{directory:$}=r.document,x=a.endpoint.kind==="unix",C=x?(0,ue.wx)(e,{captured:$,directory:w.directory,elsewhere:o.bindMounts}):[];for(const{path:U}of e.bind_mounts??
[]){if(C.some(({of:re})=>re.path===U))continue;const K=x?"use --bind-mounts <folder> to restore it into another folder":"Docker runs on another machine";s.log.warn(
`the captured content of ${U} is not restored: ${K}`)}return C};c(Fe,"bindsHere");const a=await(0,ie.Z)(s),r=await zo(e,n),f=o.as??r.document.name;Mo(f);const l=Qo(
i,await(0,se.RT)(a,f,{c:s}),!0),u=await(0,se.lj)(a,{locked:f,c:s});for(const $ of u)s.log.warn(`${(0,se.l4)($)}; this restore replaces it`);const m=new Date().toISOString().
replace(/\D/g,"").slice(0,14),w=await Oo(a,r,{wishes:o,stamp:m,c:s}),y=ns(e,o.ref),v=Fe(),{plan:p,...b}=await eo(a,w,{parts:r,placed:v,names:y,label:(0,Et.SN)(o.
ref),c:s});for(const $ of b.shared)s.log.warn($);const O=[...p.files,b.pins,...await(0,je.kh)(p.directory)],g=await(0,je.Y_)(O),j=(0,d.join)(p.directory,".vm-sn\
apshot",m),M=[...new Set([...p.oldVolumes,...u.flatMap(Yn)])];await o.confirm(ss({...p,oldVolumes:M},{files:await(0,je.Bq)(g),bindMounts:await(0,ue.UV)(v)}));const k=Io(
p,s),P={id:`${m}-${(0,Ge.randomBytes)(4).toString("hex")}`,project:p.project,snapshot:(0,Et.SN)(o.ref),at:"",machine:(0,Sn.hostname)(),directory:p.directory,phase:"\
bringing",old:p.old.map($=>({info:$})),oldNetworks:(await(0,Ao.Nd)(a,p.project,s)).map(({Id:$})=>$),networks:await Bn(a,p,s),newImages:[],newVolumes:k.map(({name:$})=>$),
expected:Fn(p,r),files:[],moves:[],staging:[],newFolders:await(0,je.KY)([...g.flatMap(({path:$})=>[$,(0,d.join)(j,(0,d.relative)(p.directory,$))]),...Wn(p,a).map(
$=>(0,d.join)($,"any"))]),keptImages:[],keptContainers:[],oldVolumes:o.keepPrevious?[]:M},R=await Un(a,p,{except:P.newVolumes,c:s}),T=await(0,ko.S)(a,P,{volumes:[
...R,...k],c:s}),A=(0,Y.r)(a,{label:{[fe.eq]:(0,G.Pg)()},c:s});let N=[],de=new Map;try{await Oe(),await(0,bt.b)(T.hold([...y.values()].map(({reference:$})=>$),s),
To(p,{parts:r,blobs:n,tars:A,c:s})),await(0,ue.p1)(v,{parts:r,blobs:n,tars:A,stamp:m,entry:P,journal:T,c:s}),await Cn(a,T,s),await(0,ue.IQ)(v,{...ts(p,r),tars:A,
stamp:m,entry:P,journal:T,c:s}),v.length>0&&await(0,ue.g$)(p.directory,O.map(({path:$})=>$)),await(0,je.sk)(await(0,je.Y_)(O),{directory:p.directory,kept:j,onFile:c(
async $=>{P.files.push($),await T.write()},"onFile")}),de=await Go(a,p,{parts:r,blobs:n,tars:A,names:y,onMade:me,wait:o.wait??{},c:s}),o.keepPrevious&&await is(
a,T,{stamp:m,c:s}),await _n(a,P,{made:N,c:s})}catch($){throw await(0,Xe.kx)(a,T,{error:$,c:s})}await as(a,T,{keep:o.keepPrevious,earlier:u,c:s}),await Tn(p.directory,
s);for(const{path:$,base:x,backup:C}of P.moves)C!==void 0&&x!==p.directory&&s.log.warn(`the previous content of ${$} is kept in ${C}`);for(const $ of[...b.notes,
...await Vn(p,P.files,s)])s.log.info($);const H=await(0,I.Mz)(a,p.project,s);return{project:p.project,directory:p.directory,containers:H.map(({Name:$})=>$.slice(
1)),volumes:{...Object.fromEntries(p.volumes.map(({of:$,name:x})=>[$.name,x])),...Object.fromEntries(de)},bindMounts:Object.fromEntries(v.map(({of:$,target:x})=>[
$.path,x])),override:p.override,previousFiles:[...P.files,...P.moves].some(({backup:$})=>$?.startsWith(`${j}/`))?j:void 0,previous:{containers:P.keptContainers,
volumes:o.keepPrevious?p.oldVolumes:[]}};async function me($){N=$,P.phase="starting",await T.write()}async function Oe(){const $=new Map([...y].toReversed().map(
([x,{ref:C,reference:U}])=>[U,{name:x,ref:C}]));for(const[x,{name:C,ref:U}]of $)await os(a,x,s)||P.newImages.push(x),await T.write(),await t.restore((0,jt.tJ)(e,
C),n,{ref:U,tags:[],force:!1,via:"auto"},s)}}catch(a){i.error=a,i.hasError=!0}finally{const a=qo(i);a&&await a}}c(es,"restoreProject");function ts({directory:t,
files:e,override:n},{document:o}){const s=o.env_files.filter(({stored:a})=>a===void 0).map(({path:a})=>(0,d.join)(t,a));return{stays:[...e.map(({path:a})=>a),n,
(0,d.join)(t,".env"),...s].map(a=>(0,d.relative)(t,a)).filter(a=>!a.includes("/")),carried:s}}c(ts,"ownFiles");function ns(t,{project:e,name:n}){const o=new Map(
t.services.toReversed().map(({name:s,image_digest:i})=>[i,s]));return new Map(t.services.map(({name:s,image_digest:i})=>{const a={project:e,name:`${`${o.get(i)}\
-${n}`.slice(0,100)}-${(0,xn.ZD)(i).slice(0,12)}`};return[s,{ref:a,reference:(0,Pn.a)(a,"base")}]}))}c(ns,"imageNames");async function os(t,e,n){try{return await t.
inspectImage(e,n),!0}catch(o){if(o instanceof E.m_)return!1;throw o}}c(os,"isThere");function ss({project:t,old:e,oldVolumes:n},{files:o,bindMounts:s}){return{project:t,
containers:e.map(({Name:i})=>i.slice(1)),volumes:n,files:o,bindMounts:s}}c(ss,"replacedBy");async function is(t,{entry:e,write:n},{stamp:o,c:s}){const i=new Map;
for(const{info:a,image:r}of(0,tt.fc)(e.old,({info:f})=>f)){const f=`${a.Name.slice(1)}-before-${o}`;e.keptContainers.push(f),await n();const l=Object.entries(a.
Config.Labels??{}).filter(([m])=>!m.startsWith("com.docker.compose.")),u={name:f,image:r??a.Image,labels:Object.fromEntries(l),again:i,signal:s.signal};i.set(a.
Id,await(0,tt.jC)(t,a,u))}}c(is,"keepContainers");async function as(t,e,{keep:n,earlier:o,c:s}){const{entry:i}=e;i.phase="done";const a=o.flatMap(f=>f.journal?.
entry.keptImages??[]);n||i.keptImages.push(...await(0,Po.XH)(t,i,s),...a),await e.write();const r={volumes:[],images:[]};for(const f of o)await(f.journal?.end(r,
s)??(0,kn.B$)(t,f.container));await(0,ue.JR)(i,{tars:(0,Y.r)(t,{label:{[fe.eq]:(0,G.Pg)()},c:s}),c:s}),await e.end({volumes:i.oldVolumes,images:i.keptImages},s)}
c(as,"settle");function rs(t){return{name:"compose",probe:c(e=>t.probe(e),"probe"),capture:c((e,n,o)=>yn(t,e,{...n,c:o}),"capture"),restore:c((e,n,o,s)=>es(t,{snapshot:e,
blobs:n,options:o,c:s}),"restore"),describe:c((e,n,o,s)=>t.describe(e,n,o,s),"describe")}}c(rs,"composeProvider")}),27267:((ye,Z,h)=>{h.d(Z,{NQ:c(()=>we,"NQ"),gi:c(
()=>ie,"gi")});var d=h(75892),E=h(51208),G=h(52875);async function ie(ee,W){const B=await he(ee,["--porcelain=v2","--branch"],W);return B===void 0?null:Y(B)}c(ie,
"gitFacts");async function he(ee,W,B){try{const{stdout:L}=await(0,E.m0)("git",["-c","core.fsmonitor=false","status",...W],{signal:B,cwd:ee,env:{GIT_OPTIONAL_LOCKS:"\
0",LC_ALL:"C"},title:"git status"});return L}catch(L){if(L instanceof d.Qd||L instanceof d.Wt)return;throw L}}c(he,"status");async function we(ee,W,B){const L=await he(
ee,["--porcelain","--untracked-files=all","--",W],B);return L===void 0||L===""?void 0:L.startsWith("??")?"new":"changed"}c(we,"seenByGit");function Y(ee){const W=ee.
split(`
`).filter(J=>J!==""),B=c(J=>W.find(ce=>ce.startsWith(`# ${J} `))?.slice(J.length+3),"header"),L=B("branch.oid"),te=B("branch.head");return L===void 0||!/^[0-9a-f]{40,64}$/.
test(L)?null:{commit:L,branch:te===void 0||te==="(detached)"?null:(0,G.w)(te),dirty:W.some(J=>!J.startsWith("# "))}}c(Y,"parseGitStatus")}),64377:((ye,Z,h)=>{h.
d(Z,{w$:c(()=>G,"w$")});var d=h(43759),E=h(26921);function G(Y){return d.G1(E.You,Y)}c(G,"datetime");function ie(Y){return core._isoDate(ZodISODate,Y)}c(ie,"dat\
e");function he(Y){return core._isoTime(ZodISOTime,Y)}c(he,"time");function we(Y){return core._isoDuration(ZodISODuration,Y)}c(we,"duration")})};export{ds as id,ms as ids,ps as modules};
