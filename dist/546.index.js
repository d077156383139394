var V=Object.defineProperty;var n=(N,S)=>V(N,"name",{value:S,configurable:!0});const X=546,G=[546],k={52405:((N,S,s)=>{s.d(S,{$:n(()=>D,"$")});var L=s(95782);const e=1e3;async function D(R,K,{at:U,c:B}){const C=(Date.parse(U)+e)/1e3;if(!Number.
isFinite(C))return!0;try{const T=typeof K=="string"?await R.within(K):await R.folder(K.folder);if(T===void 0)return!0;const Y=[".","-newermt",`@${C}`,"-print","\
-quit"];return await(0,L.VO)(T("find",Y),{signal:B.signal,title:"looking for changes"})!==""}catch(T){return B.signal.throwIfAborted(),B.log.debug(`cannot deter\
mine the changes: ${T instanceof Error?T.message:T}`),!0}}n(D,"changedSince")}),61585:((N,S,s)=>{s.d(S,{h:n(()=>K,"h"),k:n(()=>R,"k")});var L=s(51455),e=s(76760),
D=s(22145);const R={project:"com.docker.compose.project",service:"com.docker.compose.service",number:"com.docker.compose.container-number",directory:"com.docker\
.compose.project.working_dir",files:"com.docker.compose.project.config_files",envFiles:"com.docker.compose.project.environment_file",volume:"com.docker.compose.\
volume",oneOff:"com.docker.compose.oneoff"};async function K(C,{endpoint:T,here:Y,warn:l,signal:P}){const p=C[R.directory];if(p===void 0||!await B(p))return;const y=Y?.
directory===p?Y:void 0,$=U(C[R.files]).map(j=>(0,e.resolve)(p,j)),g=$.length>0&&(await Promise.all($.map(D.fo))).every(Boolean),M=y??await(0,D.L9)(p,{endpoint:T,
signal:P}),O=g?$:M?.files;if(O===void 0)return{root:p,directory:p,files:[]};const w=U(C[R.envFiles]).map(j=>(0,e.resolve)(p,j)),u=await Promise.all(w.map(D.fo));
for(const[j,m]of w.entries())u[j]||l(`the project was started with --env-file ${m}, which no longer exists`);const _=w.length>0?w.filter((j,m)=>u[m]):y?.envFiles;
return{root:y?.root??p,directory:p,files:O,..._!==void 0&&_.length>0&&{envFiles:_}}}n(K,"locationOf");function U(C){return(C??"").split(",").filter(T=>T!=="")}n(
U,"listOf");async function B(C){return(await(0,L.stat)(C).catch(()=>{}))?.isDirectory()===!0}n(B,"isFolder")}),1720:((N,S,s)=>{s.d(S,{Hp:n(()=>P,"Hp"),Mz:n(()=>T,
"Mz"),Ul:n(()=>y,"Ul"),kg:n(()=>B.k,"kg"),t1:n(()=>C,"t1"),te:n(()=>Y,"te"),z5:n(()=>l,"z5")});var L=s(75892),e=s(57588),D=s(68986),R=s(22145),K=s(17095),U=s(92652),
B=s(61585);async function C(g,{directory:M,project:O},w){const{endpoint:u}=g,_={endpoint:u,warn:w.log.warn.bind(w.log),signal:w.signal};if(O!==void 0){const o=await T(
g,O,w),r=y(o);if(r[B.k.directory]!==void 0){const c=await(0,R.kb)(M,{...w,endpoint:u}).catch(()=>{}),i=await(0,B.h)(r,{..._,here:c});if(i===void 0||i.files.length===
0)throw $(O,r);const{name:v}=(await(0,D.Xg)({endpoint:u,...i},w)).config;return await a(i,{name:O,folderName:v,containers:o})}}const j=await(0,R.kb)(M,{...w,endpoint:u});
if(j===void 0)throw new L.m_(O===void 0?`No Compose file found in ${M}`:`Compose project '${O}' not found`,{hint:(0,e.iU)`Run this in the folder of a Compose file, or name a project with ${(0,e.
uK)("project","<name>")} (see docker compose ls --all)`});const{name:m}=(await(0,D.Xg)({endpoint:u,...j},w)).config;if(O!==void 0&&O!==m)throw new L.m_(`Compose\
 project '${O}' not found here: the project of this folder is '${m}'`,{hint:`See \`docker compose ls --all\`; to store the snapshot of this project under another \
one, name it ${O}/<name>`});const f=await T(g,m,w),d=f.filter(({Config:o})=>o.Labels?.[B.k.directory]===j.directory),t=d.length===0?void 0:await(0,B.h)(y(d),{..._,
here:j});return await a(t??j,{name:m,folderName:m,containers:f});async function a(o,r){const c={endpoint:u,directory:o.directory,project:r.name,files:o.files,envFiles:o.
envFiles},i=[...new Set(r.containers.map(l))];return{...r,directory:o.root,files:o.files,compose:c,...await(0,D.Xg)(c,{...w,services:i})}}}n(C,"findProject");async function T(g,M,O){
const w=await(0,K.XT)(g,{label:[`${B.k.project}=${M}`,`${B.k.oneOff}=False`]},O);return(await Promise.all(w.map(({Id:_})=>(0,K.aH)(g,_,O)))).sort((_,j)=>l(_).localeCompare(
l(j))||p(_)-p(j))}n(T,"containersOf");function Y(g){return`project.${g}`}n(Y,"projectLock");function l({Config:g}){return g.Labels?.[B.k.service]??""}n(l,"servi\
ceOf");function P({Mounts:g}){return g.flatMap(({Type:M,Name:O=""})=>M==="volume"&&(0,U.ok)(O)?[O]:[])}n(P,"anonymousVolumes");function p({Config:g}){return Number(
g.Labels?.[B.k.number]??0)}n(p,"numberOf");function y(g){return g.toSorted((M,O)=>O.Created.localeCompare(M.Created))[0]?.Config.Labels??{}}n(y,"newestLabels");
function $(g,M){return new L.m_(`The folder ${M[B.k.directory]} of the project '${g}' does not exist, or no longer has a Compose file`,{hint:"Run this in the fo\
lder that has its Compose files"})}n($,"folderGone")}),8500:((N,S,s)=>{s.d(S,{BR:n(()=>$,"BR"),IQ:n(()=>P,"IQ"),JR:n(()=>g,"JR"),Nw:n(()=>y,"Nw"),UV:n(()=>p,"UV"),
g$:n(()=>M,"g$"),p1:n(()=>l,"p1"),wx:n(()=>Y,"wx")});var L=s(51455),e=s(76760),D=s(75892),R=s(49700),K=s(69865),U=s(95782),B=s(9694);const C=".vm-snapshot",T=["\
.git",C];function Y({bind_mounts:t=[],snapshot_name:a},{captured:o,directory:r,elsewhere:c}){const i=[];for(const v of t){const h=(0,e.normalize)(v.path),E=(0,e.
relative)(o,h),A=E===""||!E.startsWith("..");if(!A&&c===void 0)continue;const I=A?r:c,W=(0,e.join)(I,A?E:h),b=(0,e.relative)(I,W).split("/"),x=i.find(z=>(0,B.U)(
W,z.target)||(0,B.U)(z.target,W));if(b.some(z=>T.includes(z))||x!==void 0)throw new D.cs(`Cannot restore the bind mount ${v.path} of the snapshot '${a}': it is \
inside another one, or inside ${T.join(" or ")}`);i.push({of:v,base:I,target:W})}return i}n(Y,"placeBinds");async function l(t,{parts:a,blobs:o,...r}){const{tars:c,
stamp:i,entry:v,journal:h,c:E}=r;for(const[A,I]of Map.groupBy(t,W=>W.base))await O(A,I);for(const[A,{of:I,base:W}]of t.entries()){const b=j(W,{stamp:i,at:A});v.
staging.includes((0,e.dirname)(b))||v.staging.push((0,e.dirname)(b)),await h.write(),await(0,R.fc)(b,await(0,R.Ht)(b));const x=a.bindMount(I.path);if(x===void 0)
continue;const z=E.progress.start(`Restoring ${I.path}`,x.size);try{await(0,U.Di)(await c.folder(b),`the folder ${b}`).write(o.open(x,{onBytes:n(F=>z.add(F),"on\
Bytes")}),E)}finally{z.done()}}}n(l,"stageBinds");async function P(t,{stays:a,carried:o,...r}){for(const[c,{of:i,base:v,target:h}]of t.entries()){const E=j(v,{stamp:r.
stamp,at:c});if(i.type==="file")await w((0,e.join)(E,e.posix.basename(i.path)),h,{base:v,...r});else if(h!==v)await w(E,h,{base:v,...r});else{const A=new Set([...await _(
v,r),...await _(E,r)]);for(const I of A)[...T,...a].includes(I)||await w((0,e.join)(E,I),(0,e.join)(v,I),{base:v,...r})}}for(const{path:c,backup:i,base:v}of r.entry.
moves)for(const h of o.filter(E=>i!==void 0&&(0,B.U)(E,c)&&E!==c)){const E=(0,e.join)(i,(0,e.relative)(c,h));await d(h)||!await d(E)||!await f(v,h)||await u(v,[
"cp","-a","--",m(v,E),m(v,h)],r)}}n(P,"swapBinds");async function p(t){const a=await Promise.all(t.map(({target:o})=>d(o)));return t.filter((o,r)=>a[r]).map(({target:o})=>o)}
n(p,"existingPaths");function y(t,a){const o=a.find(({of:r})=>(0,B.U)(t,r.path));return o&&(0,e.join)(o.target,(0,e.relative)(o.of.path,t))}n(y,"restoredPathOf");
async function $({moves:t},a){for(const{base:o,path:r,backup:c}of t.toReversed())c!==void 0&&!await d(c)||(await d(r)&&await u(o,["rm","-rf","--",m(o,r)],a),c!==
void 0&&await u(o,["mv","-T","--",m(o,c),m(o,r)],a))}n($,"rollBackBinds");async function g({staging:t},a){for(const o of t){const r=(0,e.dirname)((0,e.dirname)(
o));await d(o)&&await u(r,["rm","-rf","--",m(r,o)],a)}}n(g,"discardStaged");async function M(t,a){for(const o of a)if(!await f(t,o))throw new D.cs(`A link in th\
e restored folder makes ${o} point outside ${t}`)}n(M,"assertBelow");async function O(t,a){const o=a.reduce((i,{of:v})=>i+v.size_bytes,0);await(0,R.fc)(t,await(0,R.
Ht)(t));const r=await(0,L.statfs)(t),c=r.bavail*r.bsize;if(!(c>=o))throw new D._p(`${t} has ${(0,K.z3)(c)} free, but the bind mounts need ${(0,K.z3)(o)}`,{hint:"\
Free some space there"})}n(O,"checkRoom");async function w(t,a,{base:o,stamp:r,entry:c,journal:i,...v}){const h=await d(a)?(0,e.join)(o,C,r,"bind-mounts",(0,e.relative)(
o,a)):void 0,E=await d(t),A=await(0,R.Ht)(o);await(0,R.fc)((0,e.dirname)(a),A),c.moves.push({base:o,path:a,...h!==void 0&&{backup:h}}),await i.write(),h!==void 0&&
(await(0,R.fc)((0,e.dirname)(h),A),await u(o,["mv","-T","--",m(o,a),m(o,h)],v)),E&&await u(o,["mv","-T","--",m(o,t),m(o,a)],v)}n(w,"swap");async function u(t,[a,
...o],{tars:r,c}){const i=await r.folder(t);await(0,U.VO)(i(a,o),{signal:c.signal,title:`${a} in ${t}`})}n(u,"act");async function _(t,{tars:a,c:o}){const r=await a.
folder(t);return(await(0,U.VO)(r("find",[".","-mindepth","1","-maxdepth","1","-printf","%f\\0"]),{signal:o.signal,title:`looking into ${t}`})).split("\0").filter(
i=>i!=="")}n(_,"namesIn");function j(t,{stamp:a,at:o}){return(0,e.join)(t,C,`${a}-new`,String(o))}n(j,"staged");function m(t,a){return`./${(0,e.relative)(t,a)}`}
n(m,"below");async function f(t,a){for(let o=(0,e.dirname)(a);;o=(0,e.dirname)(o)){const r=await(0,L.realpath)(o).catch(()=>{});if(r!==void 0)return(0,B.U)(r,await(0,L.
realpath)(t));if(o===(0,e.dirname)(o))return!1}}n(f,"staysBelow");async function d(t){return await(0,L.lstat)(t).catch(()=>{})!==void 0}n(d,"isThere")}),88363:((N,S,s)=>{
s.d(S,{GV:n(()=>e,"GV"),s9:n(()=>R,"s9"),t0:n(()=>L,"t0"),x_:n(()=>D,"x_")});const L="vm-snapshot-kept",e="vm-snapshot-before";function D(K){return`${L}/${R(K)}`}
n(D,"keptRepository");function R(K){return K.replace(/[^a-z0-9]+/g,"-").replace(/^-|-$/g,"")}n(R,"component")}),35226:((N,S,s)=>{s.d(S,{M:n(()=>l,"M"),y:n(()=>P,
"y")});class L{static{n(this,"Tagged")}tag;value;constructor(a,o){this.tag=a,this.value=o}}const e="!override",D=new L("!reset",null);function R(t,a){return new L(
t,a)}n(R,"tagged");class K{static{n(this,"Expression")}text;constructor([a,o]){this.text=a+C(o)}}async function U(t){const{Document:a}=await s.e(8815).then(s.t.
bind(s,38815,19)),o=new a;return o.contents=B(t,o),o.toString({lineWidth:0})}n(U,"yamlOf");function B(t,a){if(t instanceof L)return Object.assign(B(t.value,a),{
tag:t.tag});if(t instanceof K)return a.createNode(t.text);if(typeof t=="string")return a.createNode(C(t));if(Array.isArray(t)){const r=a.createNode([]);return r.
items.push(...t.map(c=>B(c,a))),r}if(typeof t!="object"||t===null)return a.createNode(t);const o=a.createNode({});for(const[r,c]of Object.entries(t))o.items.push(
a.createPair(r,B(c,a)));return o}n(B,"node");function C(t){return t.replaceAll("$","$$$$")}n(C,"doubled");var T=s(11714);const Y="# Written by vm snapshot resto\
re";function l(t){return t?.startsWith(Y)===!0}n(l,"isOurs");async function P(t){const a=await U({name:t.project,services:p(t),volumes:{...w(t),...t.asOther&&u(
t)},...t.asOther&&{networks:f(t)}});return`${Y}, from '${t.label}'.
# It pins this project to the images and volumes of that snapshot. \`docker compose up\` reads it automatically and keeps the restored state.
# To return to the project's own configuration, delete this file; the data stays in the volumes named here.
${a}`}n(P,"writeOverride");function p({document:t,config:a,images:o,asOther:r,takenPorts:c,binds:i}){const v=t.services.flatMap(({name:h,image:E})=>{const A=t.containers.
filter(({service:x})=>x===h),I=o.get(A[0]?.image??E??""),W=a.services[h];if(I===void 0||W===void 0)return[];const b=[...i].filter(([x])=>x.startsWith(`${h}
`));return[[h,{image:I,pull_policy:"never",...W.build!==void 0&&{build:D},...j(W,A.length),...r&&y(W,c),...b.length>0&&{volumes:b.map(([x,z])=>M(W,{source:z,target:x.
split(`
`)[1]??""}))}}]]});return Object.fromEntries(v)}n(p,"servicesOf");function y({container_name:t,mac_address:a,networks:o,ports:r},c){return{...t!==void 0&&{container_name:D},
...a!==void 0&&{mac_address:D},...r?.some(i=>c.has((0,T.ls)(i)))&&{ports:R(e,r.map(i=>d(i,c)))},...g(o??{})}}n(y,"besideOf");const $=["ipv4_address","ipv6_addre\
ss","link_local_ips","mac_address"];function g(t){const a=n(r=>$.some(c=>r!==null&&c in r),"isFixed");if(!Object.values(t).some(a))return{};const o=Object.entries(
t).map(([r,c])=>{const i=Object.entries(c??{}).filter(([v])=>!$.includes(v));return[r,i.length>0?Object.fromEntries(i):null]});return{networks:R(e,Object.fromEntries(
o))}}n(g,"addressless");function M({volumes:t},{source:a,target:o}){const r=t?.find(i=>O(i.target)===O(o)),c=Object.entries(r??{}).filter(([i])=>i!=="volume"&&i!==
"tmpfs");return{...Object.fromEntries(c),type:"bind",source:a,target:r?.target??o}}n(M,"bindOf");function O(t){return t.replace(/(?<=.)\/+$/,"")}n(O,"bare");function w({
project:t,document:a,volumes:o}){return Object.fromEntries(a.volumes.flatMap(({name:r,key:c})=>{const i=o.get(r);return c===void 0||i===void 0?[]:[[c,{name:_(i.
name,t),...i.plain&&{driver:"local",driver_opts:D}}]]}))}n(w,"volumesOf");function u({project:t,document:a,config:o}){const r=new Set(a.volumes.map(({key:c})=>c));
return Object.fromEntries(Object.entries(o.volumes??{}).flatMap(([c,i])=>{const v=`${t}_${c}`;return i===null||i.external||r.has(c)||i.name===v?[]:[[c,{name:_(v,
t)}]]}))}n(u,"otherVolumes");function _(t,a){return t.startsWith(`${a}_`)?new K(["${COMPOSE_PROJECT_NAME}",t.slice(a.length)]):t}n(_,"byProject");function j({scale:t,
deploy:a},o){const r=a?.replicas??void 0;return o===0||o===(r??t??1)?{}:{...(t!==void 0||r===void 0)&&{scale:o},...r!==void 0&&{deploy:{replicas:o}}}}n(j,"scale\
Of");const m="com.docker.network.bridge.name";function f({project:t,config:a}){return Object.fromEntries(Object.entries(a.networks??{}).flatMap(([o,r])=>{if(r===
null||r.external)return[];const c={...r.name!==`${t}_${o}`&&{name:`${t}_${o}`},...r.ipam?.config!==void 0&&{ipam:D},...m in(r.driver_opts??{})&&{driver_opts:{[m]:D}}};
return Object.keys(c).length>0?[[o,c]]:[]}))}n(f,"networksOf");function d(t,a){const{published:o,...r}=t;return a.has((0,T.ls)(t))?r:t}n(d,"freed")}),11714:((N,S,s)=>{
s.d(S,{ls:n(()=>U,"ls"),zw:n(()=>R,"zw")});var L=s(66560),e=s(61585);const D=1e3;async function R(B,{services:C},{project:T,counts:Y,c:l}){const P=n(({Labels:$})=>$?.[e.
k.project]===T,"isOurs"),p=await(0,L.r)(B,{isOurs:P,c:l}),y=new Map;for(const[$,{ports:g}]of Object.entries(C))for(const M of g??[]){const O=K(M.published),{host_ip:w,
protocol:u}=M;let _=0,j;for(const f of O){const d=await p({address:w,port:f,protocol:u});if(d===void 0?_++:j??=d,_>=(Y.get($)??1))break}const m=O.length>1?Y.get(
$)??1:1;j!==void 0&&_<m&&y.set(U(M),{service:$,holder:j})}return y}n(R,"portsInUse");function K(B){const[,C,T=C]=/^(\d+)(?:-(\d+))?$/.exec(B??"")??[],[Y,l]=[Number(
C),Number(T)];return!(Y>0)||l<Y||l>65535?[]:Array.from({length:Math.min(l-Y+1,D)},(P,p)=>Y+p)}n(K,"portNumbers");function U({host_ip:B,published:C,protocol:T}){
return`${B??""}:${C??""}/${T}`}n(U,"portKey")}),67687:((N,S,s)=>{s.d(S,{e1:n(()=>B,"e1"),kB:n(()=>U,"kB"),zd:n(()=>T,"zd")});var L=s(75892),e=s(17095),D=s(31631),
R=s(48474),K=s(88363);async function U(P,p,{journal:y,again:$,c:g}){const{info:M}=p;await(0,D.k)(P,M.Name.slice(1),{make:O,signal:g.signal});async function O(){
const w=await C(P,p,{again:$,c:g});$.set(M.Id,w),p.again=w,await y.write(),await l(P,w,{status:M.State.Status,c:g})}n(O,"make")}n(U,"bringBack");function B({State:P}){
return P.Status==="running"||P.Status==="paused"||P.Status==="restarting"}n(B,"ran");async function C(P,{info:p,image:y,again:$},{again:g,c:M}){for(const w of[p.
Id,$]){const u=w===void 0?void 0:await(0,e.FA)(P,w,M);if(u!==void 0)return u.Id}const O=await T(P,y===void 0?{info:p}:{info:p,image:y},M);return await(0,R.jC)(P,
p,{name:p.Name.slice(1),image:O,again:g,signal:M.signal})}n(C,"place");async function T(P,{info:p,image:y},$){return y!==void 0&&y!==p.Image?((await Y(P,y,$))?.
RepoTags??[]).find(M=>M.startsWith(`${K.t0}/`))??y:(await Y(P,p.Config.Image,$))?.Id===p.Image?p.Config.Image:p.Image}n(T,"imageFor");async function Y(P,p,y){return await P.
inspectImage(p,y).catch($=>{if(!($ instanceof L.m_))throw $})}n(Y,"find");async function l(P,p,{status:y,c:$}){const g=await(0,e.FA)(P,p,$);if(g===void 0)throw new L.
m_(`the container ${p} does not exist`);const M=g.State.Status==="running"||g.State.Status==="paused";y!=="running"&&y!=="paused"&&y!=="restarting"||(M||await(0,e.
aO)(P,p,{to:"start",signal:$.signal}),y==="paused"&&g.State.Status!=="paused"&&await(0,e.aO)(P,p,{to:"pause",signal:$.signal}))}n(l,"runAsBefore")}),21118:((N,S,s)=>{
s.d(S,{Hu:n(()=>M,"Hu"),LO:n(()=>j,"LO"),Qr:n(()=>g,"Qr"),YC:n(()=>f,"YC"),ln:n(()=>u,"ln"),yw:n(()=>_,"yw")});var L=s(26921),e=s(75892),D=s(56690),R=s(17095),K=s(
31631),U=s(83878),B=s(70976),C=s(25807),T=s(23236),Y=s(92652),l=s(87271),P=s(52405),p=s(10966);const y=L.Ikc({volumes:L.YOg(L.YjP()).readonly(),images:L.YOg(L.YjP()).
readonly()}),$=y.extend({project:L.YjP(),id:L.YjP(),at:L.YjP(),unused:y.optional()});async function g(t,a,{signal:o}){const r=(0,C.e7)(await t.architecture({signal:o}))??
Buffer.alloc(0),c={Image:C.j5,Entrypoint:[C.r_],NetworkDisabled:!0,Labels:(0,p.y$)(a,"clean-up")},i=`vm-snapshot.clean-up.${a.project}.${a.id}`;return await(0,U.
B$)(t,i),await(0,K.k)(t,i,{make:v,signal:o});async function v(h){await(0,C.Pt)(t,r,{signal:o});const E=await t.createContainer(c,{name:i,signal:o});return h(E),
await(0,B.I)(t,E,{number:1,entry:a,signal:o}),E}n(v,"make")}n(g,"writeCleanUp");async function M(t,a,o){let r=[...a];for(const c of a.filter(({Labels:i})=>i?.[p.
z7]==="clean-up")){const i=$.safeParse((await(0,B.V)(t,c.Id,o))?.entry).data,v=n(E=>E===c||i!==void 0&&E.Labels?.[p.Bx]===i.id,"isOver"),h=r.filter(E=>E!==c&&v(
E));for(const{Id:E}of h.sort((A,I)=>Number(O(A))-Number(O(I))))await(0,U.B$)(t,E);await w(t,c.Id,{entry:i,c:o}),r=r.filter(E=>!v(E))}return r}n(M,"endCleanUps");
function O({Labels:t}){return t?.[p.z7]==="restore"}n(O,"isJournal");async function w(t,a,{entry:o,c:r}){const c=(0,T.r)(t,{label:{[l.eq]:(0,D.Pg)()},c:r});for(const i of o?.
volumes??[])await(0,Y.y6)(t,i,r)!==void 0&&(await(0,P.$)(c,i,{at:o?.at??"",c:r})?r.log.warn(`the volume ${i}, which a restore was to remove, is kept: it was use\
d since; to remove it: docker volume rm ${i}`):await u(t,[i],r));await f(t,o?.images??[],r),o?.unused!==void 0&&await _(t,o.unused,r),await(0,U.B$)(t,a)}n(w,"en\
dCleanUp");async function u(t,a,o){for(const r of a)try{await(0,Y.L)(t,r,o)}catch(c){const i=await d(t,r,o).catch(()=>[]);c instanceof e.fK&&i.length>0?o.log.warn(
`the volume ${r} is kept: ${i.join(", ")} ${i.length===1?"uses it, and sees":"use it, and see"} other data than the project now`):o.log.warn(`cannot remove the \
volume ${r}: ${c instanceof Error?c.message:c}; to remove it: docker volume rm ${r}`)}}n(u,"removeUnused");async function _(t,{volumes:a,images:o},r){const c=new Set(
(await(0,R.XT)(t,{},r)).flatMap(({Mounts:h})=>(h??[]).map(({Name:E})=>E))),i=[];for(const h of new Set(a))!c.has(h)&&await(0,Y.y6)(t,h,r)!==void 0&&i.push(h);const v=[
...i.length>0?[`docker volume rm ${i.join(" ")}`]:[],...o.length>0?[`docker image rm ${o.join(" ")}`]:[]];v.length>0&&r.log.warn(`nothing was removed, because t\
he restore is incomplete. When you no longer need the previous state, run: ${v.join("; ")}`)}n(_,"tellUnused");async function j(t,a,o){const r={signal:AbortSignal.
timeout(m)};(await(0,Y.y6)(t,a,r))?.Labels?.[p.Bx]===o&&await(0,Y.L)(t,a,r)}n(j,"removeOwn");const m=6e4;async function f(t,a,o){for(const r of a)try{await t.removeImage(
r,o)}catch(c){if(c instanceof e.m_||c instanceof e.fK)continue;o.log.warn(`cannot remove the image ${r}: ${c instanceof Error?c.message:c}`)}}n(f,"dropImages");
async function d(t,a,o){return(await(0,R.XT)(t,{volume:[a]},o)).map(({Id:c,Names:i})=>i?.[0]?.slice(1)??c.slice(0,12))}n(d,"usersOf")}),36072:((N,S,s)=>{s.d(S,{
E0:n(()=>w,"E0"),Op:n(()=>u,"Op"),a0:n(()=>O,"a0"),CJ:n(()=>_,"CJ")});var L=s(48161),e=s(56690),D=s(17095),R=s(42149),K=s(70976),U=s(23236),B=s(92652),C=s(87271),
T=s(52405),Y=s(1720),l=s(26921);const P=n(f=>l.IeY(d=>typeof d=="object"&&d!==null&&f in d),"object"),p=l.Ikc({info:P("Id"),image:l.YjP().optional(),again:l.YjP().
optional()}),y=l.Ikc({id:l.YjP(),project:l.YjP(),snapshot:l.YjP(),at:l.YjP(),machine:l.YjP(),directory:l.YjP(),phase:l.k5n(["bringing","moving","starting","done"]),
old:l.YOg(p),oldNetworks:l.YOg(l.YjP()),networks:l.YOg(P("Name")),newImages:l.YOg(l.YjP()),newVolumes:l.YOg(l.YjP()),expected:l.YOg(l.Ikc({service:l.YjP(),number:l.
aig(),runs:l.zMY()})),files:l.YOg(l.Ikc({path:l.YjP(),backup:l.YjP().optional(),wrote:l.YjP().optional()})),moves:l.YOg(l.Ikc({base:l.YjP(),path:l.YjP(),backup:l.
YjP().optional()})),staging:l.YOg(l.YjP()),newFolders:l.YOg(l.YjP()),keptImages:l.YOg(l.YjP()),keptContainers:l.YOg(l.YjP()),oldVolumes:l.YOg(l.YjP())});var $=s(
13173),g=s(10966),M=s(55215);async function O(f,d,t){const a=await(0,K.V)(f,d,t),o=y.safeParse(a?.entry).data;return o&&(0,$.z)(f,o,{container:d,number:a?.number??
0})}n(O,"readJournal");async function w(f,{signal:d}){const t=(await(0,g.db)(f,{signal:d})).filter(({Labels:o})=>o?.[g.z7]==="restore"),a=[];for(const{Id:o,Labels:r}of t){
const c=r?.[g.W$]??"";(await(0,D.FA)(f,(0,R.l)((0,Y.te)(c)),{signal:d}))?.State.Status!=="running"&&a.push({container:o,project:c,snapshot:r?.[g.xO]??"",began:r?.[g.
uL]??""})}return a}n(w,"interruptedRestores");async function u(f,{entry:d},t){const{phase:a,expected:o}=d,r=await(0,M.lz)(f,d,t),c=r.every(j),i=Map.groupBy(r,Y.
z5),v=o.map(({service:A,number:I,runs:W})=>({runs:W,now:i.get(A)?.[I-1]})),h=v.every(({now:A})=>A!==void 0);if(a==="done")return"runs";if(a==="bringing")return"\
untouched";if(c&&(a==="moving"||h))return await E()?"half":"untouched";if(a==="moving"||!h)return"half";return v.every(({now:A,runs:I})=>!I||A!==void 0&&m(A))?"\
runs":"started";async function E(){if(d.files.length+d.moves.length>0&&d.machine!==(0,L.hostname)())return!0;const A=(0,U.r)(f,{label:{[C.eq]:(0,e.Pg)()},c:t});
for(const I of d.newVolumes)if(await(0,B.y6)(f,I,t)!==void 0&&await(0,T.$)(A,I,{at:d.at,c:t}))return!0;return!1}}n(u,"look");async function _(f,{entry:d},t){const a=await(0,M.
lz)(f,d,t),o=n(c=>c.length===0?"none":c.join(", "),"names"),r=[];for(const{info:c,again:i}of d.old)(await(0,D.FA)(f,c.Id,t)??(i===void 0?void 0:await(0,D.FA)(f,
i,t)))===void 0&&r.push(c.Name.slice(1));return[`new containers: ${o(a.map(({Name:c,State:i})=>`${c.slice(1)} (${i.Status})`))}`,`new volumes: ${o(d.newVolumes)}`,
...r.length>0?[`previous containers, kept as images: ${o(r)}`]:[],`previous volumes: ${o(d.oldVolumes)}`,...d.files.flatMap(({path:c,backup:i})=>i===void 0?[]:[
`previous ${c}: ${i}`]),...d.moves.flatMap(({path:c,backup:i})=>i===void 0?[]:[`previous ${c}: ${i}`])]}n(_,"whereabouts");function j({State:f}){return f.Status===
"created"&&(f.StartedAt===void 0||f.StartedAt.startsWith("0001-"))}n(j,"neverStarted");function m({State:f}){if(f.Status==="exited")return f.ExitCode===0;const d=f.
Health?.Status??"none";return(f.Status==="running"||f.Status==="paused")&&(d==="healthy"||d==="none")}n(m,"isWell")}),44482:((N,S,s)=>{s.d(S,{Cl:n(()=>U,"Cl"),XH:n(
()=>Y,"XH"),jy:n(()=>T,"jy"),lo:n(()=>B,"lo")});var L=s(75892),e=s(17095),D=s(88363),R=s(21118),K=s(10966);async function U(l,P,{signal:p}){const y=[];for(const{
image:$,repository:g,tag:M}of C(P))try{await l.tagImage($,{repository:g,tag:M,signal:p}),y.push(`${g}:${M}`)}catch(O){if(!(O instanceof L.m_))throw O}return y}n(
U,"handOver");function B(l){return C(l).map(({repository:P,tag:p})=>`${P}:${p}`)}n(B,"namesToHandOver");function C({project:l,id:P,old:p}){const y=`${D.GV}/${(0,D.
s9)(l)}`;return p.flatMap(({info:$,image:g})=>g===void 0||g===$.Image?[]:[{image:g,repository:y,tag:`${P}-${$.Name.slice(1)}`.slice(0,128)}])}n(C,"handOvers");async function T(l,P){
try{const p=(await l.listImages([`${D.t0}/*`],P)).flatMap(({RepoTags:g})=>g??[]);if(p.length===0)return;const y=(await(0,K.db)(l,P)).map(({Labels:g})=>g?.[K.Bx]??
""),$=n(g=>y.some(M=>g.includes(`:${M}-`)),"isNeeded");for(const g of p.filter(M=>M.startsWith(`${D.t0}/`)&&!$(M)))(await(0,e.XT)(l,{ancestor:[g]},P)).length===
0&&await(0,R.YC)(l,[g],P)}catch(p){if(P.signal.throwIfAborted(),!(p instanceof L.JC))throw p;P.log.debug(`cannot check the images that earlier restores kept: ${p.
message}`)}}n(T,"sweepKept");async function Y(l,{old:P},p){const y=new Set;for(const{info:$}of P){const g=await l.inspectImage($.Image,p).catch(()=>{});for(const M of g?.
RepoTags??[])M.startsWith(`${D.t0}/`)&&y.add(M)}return[...y]}n(Y,"backupReferences")}),60546:((N,S,s)=>{s.d(S,{O9:n(()=>a,"O9"),RT:n(()=>m,"RT"),lj:n(()=>f,"lj"),
l4:n(()=>d,"l4")});var L=s(48161),e=s(75892),D=s(56690),R=s(42149),K=s(83878),U=s(23236),B=s(92652),C=s(26414),T=s(87271),Y=s(52405),l=s(17095),P=s(21118),p=s(10966);
async function y(c,i,v){const h=await(0,l.FA)(c,i,v);if(h===void 0)return!0;const E=h.Config.Labels?.[p.Bx];if(h.State.Status!=="created"||E===void 0)return!1;await(0,K.
B$)(c,i);for(const{Type:A,Name:I}of h.Mounts)A==="volume"&&I!==void 0&&await(0,P.LO)(c,I,E);return!0}n(y,"dropUnopened");var $=s(1720),g=s(8500),M=s(36072),O=s(
44482),w=s(6848),u=s(55215),_=function(c,i,v){if(i!=null){if(typeof i!="object"&&typeof i!="function")throw new TypeError("Object expected.");var h,E;if(v){if(!Symbol.
asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");h=i[Symbol.asyncDispose]}if(h===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.d\
ispose is not defined.");h=i[Symbol.dispose],v&&(E=h)}if(typeof h!="function")throw new TypeError("Object not disposable.");E&&(h=n(function(){try{E.call(this)}catch(A){
return Promise.reject(A)}},"dispose")),c.stack.push({value:i,dispose:h,async:v})}else v&&c.stack.push({async:!0});return i},j=(function(c){return function(i){function v(I){
i.error=i.hasError?new c(I,i.error,"An error was suppressed during disposal."):I,i.hasError=!0}n(v,"fail");var h,E=0;function A(){for(;h=i.stack.pop();)try{if(!h.
async&&E===1)return E=0,i.stack.push(h),Promise.resolve().then(A);if(h.dispose){var I=h.dispose.call(h.value);if(h.async)return E|=2,Promise.resolve(I).then(A,function(W){
return v(W),A()})}else E|=1}catch(W){v(W)}if(E===1)return i.hasError?Promise.reject(i.error):Promise.resolve();if(i.hasError)throw i.error}return n(A,"next"),A()}})(
typeof SuppressedError=="function"?SuppressedError:function(c,i,v){var h=new Error(v);return h.name="SuppressedError",h.error=c,h.suppressed=i,h});async function m(c,i,{
wait:v=0,c:h}){try{return await(0,R.B)(c,(0,$.te)(i),{signal:h.signal,wait:v})}catch(E){if(!(E instanceof e.fK))throw E;const A=E.fields.owner===void 0?"":` (${E.
fields.owner})`;throw new e.fK(`Another vm snapshot create or restore is using the project '${i}'${A}`,{hint:"Wait until it has finished",cause:E})}}n(m,"lockPr\
oject");async function f(c,{locked:i,c:v}){await(0,C.GG)(c,{...i!==void 0&&{locked:(0,$.te)(i)},c:v});const h=await(0,p.db)(c,v),E=[];for(const[A,I]of Map.groupBy(
h,({Labels:W})=>W?.[p.W$]??""))try{const W={stack:[],error:void 0,hasError:!1};try{if(_(W,A===i?o:await r(c,A,v),!0)===void 0)continue;const x=await t(c,{project:A,
servants:I,c:v});if(A===i)E.push(...x);else for(const z of x)v.log.warn(`${d(z)}: vm snapshot recover ${A}`)}catch(b){W.error=b,W.hasError=!0}finally{const b=j(
W);b&&await b}}catch(W){v.signal.throwIfAborted(),v.log.warn(`cannot recover from an interrupted restore of '${A}': ${W instanceof Error?W.message:W}`)}return await(0,O.
jy)(c,v),E}n(f,"recover");function d({project:c,finding:i}){const h={untouched:"",runs:"",started:"not all of its containers are running",half:"some of its cont\
ainers are missing",unreadable:"its journal cannot be read"}[i];return`a restore of the project '${c}' was interrupted and is pending${h===""?"":`: ${h}`}`}n(d,
"waits");async function t(c,{project:i,servants:v,c:h}){const E=[],A=await(0,P.Hu)(c,v,h),I=n(({Labels:b})=>b?.[p.z7]??"","role");for(const{Id:b}of A.filter(x=>I(
x)==="restore")){const x=await(0,M.a0)(c,b,h);if(x===void 0){await y(c,b,h)||E.push({project:i,container:b,finding:"unreadable",journal:x});continue}const z=await(0,M.
Op)(c,x,h);if(z==="runs")await a(c,x,h),h.log.warn(`a restore of the project '${i}' was interrupted, but its new containers are running: it was completed`);else if(z!==
"untouched")E.push({project:i,container:b,finding:z,journal:x});else{const F=await(0,u.tN)(c,x,{later:!0,c:h});if(F.length===0)h.log.warn(`a restore of the proj\
ect '${i}' was interrupted and was rolled back${(0,w.jh)(x.entry)}`);else{for(const H of F)h.log.warn(`not rolled back: ${H}`);E.push({project:i,container:b,finding:"\
half",journal:x})}}}const W=new Set(A.filter(b=>I(b)==="restore").map(({Labels:b})=>b?.[p.Bx]));for(const b of A)I(b)==="hold"&&!W.has(b.Labels?.[p.Bx])&&await(0,K.
B$)(c,b.Id);return E}n(t,"recoverProject");async function a(c,{entry:i,end:v},h){const E=i.phase==="starting"||i.phase==="done",A=(0,U.r)(c,{label:{[T.eq]:(0,D.
Pg)()},c:h});E&&i.machine===(0,L.hostname)()&&await(0,g.JR)(i,{tars:A,c:h});const I=[];for(const b of E?i.oldVolumes:[])await(0,B.y6)(c,b,h)!==void 0&&(await(0,Y.
$)(A,b,{at:i.at,c:h})?h.log.warn(`the old volume ${b} is kept: it was used since; to remove it: docker volume rm ${b}`):I.push(b));const W=E?void 0:{volumes:[...i.
oldVolumes,...i.newVolumes],images:await(0,O.Cl)(c,i,h)};await v({volumes:I,images:i.keptImages,unused:W},h)}n(a,"finish");const o={async[Symbol.asyncDispose](){}};
async function r(c,i,v){try{return await m(c,i,{c:v})}catch(h){if(h instanceof e.fK)return;throw h}}n(r,"tryLock")}),13173:((N,S,s)=>{s.d(S,{z:n(()=>w,"z"),S:n(
()=>O,"S")});var L=s(77598),e=s(75892),D=s(6957),R=s(17095),K=s(58500),U=s(22506);const B=50,C=12e4,T=JSON.stringify({dangling:["true"],label:["vm-snapshot.matc\
hes-no-image"]});async function Y(u,{signal:_,log:j,limitMs:m=C}){const f=performance.now();for(let d=!0;;d=!1){_.throwIfAborted();try{await u.json({method:"POS\
T",path:"/images/prune",query:{filters:T},what:"wait for a prune",signal:_});return}catch(t){if(!(t instanceof e.fK))throw t;if(performance.now()-f>m)throw new e.
fK(`A docker image prune is still running after ${(0,U.Xo)(m/1e3)}`,{hint:"Try again when it has ended",cause:t});d&&j.info("Waiting for a running docker image \
prune to end"),await(0,K.setTimeout)(B,void 0,{signal:_}).catch(()=>_.throwIfAborted())}}}n(Y,"afterImagePrune");var l=s(83878),P=s(70976),p=s(92652),y=s(21118),
$=s(10966);const g=12e4,M=6e5;async function O(u,_,{volumes:j,c:m}){const f=new Set(_.newVolumes),d=j.map(a=>({...a,labels:{...a.labels,[$.Bx]:_.id}})),t=`vm-sn\
apshot.restore.${_.project}.${_.id}`;_.at=new Date().toISOString();try{const{id:a,running:o}=await(0,l.f1)(u,{name:t,labels:(0,$.y$)(_,"restore"),volumes:d},{signal:m.
signal,prepare:n(r=>(0,P.I)(u,r,{number:1,entry:_,signal:m.signal}),"prepare")});o||m.log.warn("do not run docker system prune meanwhile: on this architecture, \
volumes and images are not protected from it");for(const r of j)if(((await(0,p.y6)(u,r.name,m))?.Labels??{})[$.Bx]===_.id!==f.has(r.name))throw new e.fK(`The vo\
lume ${r.name} was ${f.has(r.name)?"created":"removed"} by another program meanwhile`,{hint:"Try again when no docker prune is running"});return w(u,_,{container:a,
number:1})}catch(a){await(0,l.B$)(u,t);for(const o of j)await(0,y.LO)(u,o.name,_.id);throw a}}n(O,"openRestoreJournal");function w(u,_,{container:j,number:m}){let f=m;
return{entry:_,async write(){_.at=new Date().toISOString(),f+=1,await(0,P.I)(u,j,{number:f,entry:_,signal:AbortSignal.timeout(g)})},async hold(d,t){const a=(0,$.
y$)(_,"hold"),o=[...new Set(d)].map(async r=>{const c=`vm-snapshot.kept.${_.project}.${_.id}.${(0,L.hash)("sha256",r,"hex").slice(0,12)}`;try{await(0,l.f1)(u,{name:c,
labels:a,image:r},{signal:AbortSignal.timeout(g)})}catch(i){if(!(i instanceof e.fK))throw i}});await(0,D.b)(...o),await Y(u,t);for(const r of d)await u.inspectImage(
r,t)},async end(d,t){const a={...t,signal:AbortSignal.timeout(M)},{project:o,id:r}=_,i=d.volumes.length+d.images.length===0&&d.unused===void 0?void 0:await(0,y.
Qr)(u,{project:o,id:r,at:new Date().toISOString(),...d},a),v=await(0,R.XT)(u,{label:[`${$.Bx}=${r}`,`${$.z7}=hold`]},a);await Promise.all(v.map(({Id:h})=>(0,l.B$)(
u,h))),await(0,l.B$)(u,j),await(0,y.ln)(u,d.volumes,a),await(0,y.YC)(u,d.images,a),d.unused!==void 0&&await(0,y.yw)(u,d.unused,a),i!==void 0&&await(0,l.B$)(u,i)}}}
n(w,"journalIn")}),10966:((N,S,s)=>{s.d(S,{Bx:n(()=>R,"Bx"),W$:n(()=>D,"W$"),db:n(()=>C,"db"),uL:n(()=>U,"uL"),xO:n(()=>K,"xO"),y$:n(()=>B,"y$"),z7:n(()=>e,"z7")});
var L=s(17095);const e="vm-snapshot.role",D="vm-snapshot.project",R="vm-snapshot.restore-id",K="vm-snapshot.snapshot",U="vm-snapshot.began";function B({project:T,
id:Y,snapshot:l},P){return{[e]:P,[D]:T,[R]:Y,[U]:new Date().toISOString(),...l!==void 0&&{[K]:l}}}n(B,"roleLabels");async function C(T,Y){return await(0,L.XT)(T,
{label:[e]},Y)}n(C,"servants")}),6848:((N,S,s)=>{s.d(S,{jh:n(()=>T,"jh"),kx:n(()=>B,"kx"),zM:n(()=>C,"zM")});var L=s(75892),e=s(1720),D=s(67687),R=s(36072),K=s(
55215);const U=6e4;async function B(l,P,{error:p,c:y}){const{entry:$}=P,{project:g}=$,M=await(0,K.tN)(l,P,{c:y}).catch(u=>[Y(u)]);if(M.length===0)return y.log.warn(
`the restore failed: '${g}' was rolled back to its previous state${T($)}`),p;const O={...y,signal:AbortSignal.timeout(U)},w=await(0,R.CJ)(l,P,O).catch(()=>[]);for(const u of M)
y.log.warn(`not rolled back: ${u}`);for(const u of w)y.log.warn(u);return new L.fK(`The restore of '${g}' failed and could not be rolled back: ${Y(p)}`,{hint:C(
g),cause:p})}n(B,"putBackAll");function C(l){return`Return to the previous state: vm snapshot recover ${l} --undo. Keep the new state: vm snapshot recover ${l} \
--finish`}n(C,"choices");function T({old:l,phase:P}){const p=l.filter(({info:O,again:w})=>w!==void 0&&w!==O.Id);if(P==="bringing"||p.length===0)return"";const y=new Set(
p.flatMap(({info:O})=>(0,e.Hp)(O))),$=[...y].map(O=>O.slice(0,12)).join(", "),M=l.filter(({info:O,again:w})=>w!==O.Id&&!(0,D.e1)(O)&&O.State.Status!=="created").
map(({info:O})=>`${O.Name.slice(1)} (exit code ${O.State.ExitCode??"unknown"})`);return["; its containers were recreated, so their logs are lost",...M.length===
0?[]:[`, and Docker shows exited containers as created: ${M.join(", ")}`],...y.size===0?[]:[`; docker compose down --volumes keeps their anonymous volumes (${$}\
); remove these with docker volume prune`]].join("")}n(T,"whatIsLost");function Y(l){return l instanceof Error?l.message:String(l)}n(Y,"messageOf")}),55215:((N,S,s)=>{
s.d(S,{Nd:n(()=>O,"Nd"),lz:n(()=>M,"lz"),tN:n(()=>g,"tN")});var L=s(48161),e=s(56690),D=s(78560),R=s(48474),K=s(23236),U=s(92652),B=s(87271),C=s(52405),T=s(1720),
Y=s(8500),l=s(73372),P=s(67687),p=s(44482),y=s(10966);const $=6e5;async function g(u,_,{later:j=!1,c:m}){const{entry:f}=_,d={...m,signal:AbortSignal.timeout($)},
t=(0,K.r)(u,{label:{[B.eq]:(0,e.Pg)()},c:d}),a=[],o=n(async(I,W)=>{try{await W()}catch(b){a.push(`${I}: ${b instanceof Error?b.message:b}`)}},"attempt"),r=f.machine!==
(0,L.hostname)()&&f.files.length+f.moves.length+f.staging.length>0;r&&a.push(`files: they are on ${f.machine}, in ${f.directory}: undo the restore there`);for(const I of f.
keptContainers)await o(`container ${I}`,()=>u.removeContainer(I,{...d,volumes:!0}));const c=await M(u,f,d);for(const{Id:I,Name:W}of c)await o(`container ${W.slice(
1)}`,()=>u.removeContainer(I,{...d,volumes:!0}));if(r||(await o("files",async()=>w(await(0,l.pK)(f),m)),await o("bind mounts",async()=>{const I=j?await A():[];for(const{
path:W,backup:b}of I)m.log.warn(`${W} was changed since, so it is kept${b?`; its previous content is in ${b}`:""}`);await(0,Y.BR)({...f,moves:f.moves.filter(W=>!I.
includes(W))},{tars:t,c:d}),await(0,Y.JR)(f,{tars:t,c:d})})),f.phase!=="bringing"){for(const b of f.networks)await o(`network ${b.Name}`,async()=>{await(0,D.qC)(
u,b.Name,d)===void 0&&await(0,D.u3)(u,b,d)});const I=new Map;for(const b of(0,R.fc)(f.old,({info:x})=>x))await o(`container ${b.info.Name.slice(1)}`,()=>(0,P.kB)(
u,b,{journal:_,again:I,c:d}));const W=new Set(f.networks.map(({Name:b})=>b));for(const{Id:b,Name:x}of await O(u,f.project,d))!f.oldNetworks.includes(b)&&!W.has(
x)&&await o(`network ${x}`,()=>(0,D.Zw)(u,b,d))}if(a.length>0)return await _.write(),a;const v=new Set(f.old.flatMap(({info:I})=>(0,T.Hp)(I))),h=c.flatMap(T.Hp).
filter(I=>!v.has(I)),E=[];for(const I of f.newVolumes)(await(0,U.y6)(u,I,d))?.Labels?.[y.Bx]===f.id&&E.push(I);return await _.end({volumes:[...E,...h],images:[...f.
newImages,...f.keptImages,...(0,p.lo)(f)]},d),[];async function A(){const I=[];for(const W of f.moves)await(0,C.$)(t,{folder:W.path},{at:f.at,c:d})&&I.push(W);return I}
n(A,"changedMoves")}n(g,"undo");async function M(u,_,j){if(_.phase==="bringing")return[];const m=new Set(_.old.flatMap(({info:f,again:d})=>[f.Id,d]));return(await(0,T.
Mz)(u,_.project,j)).filter(({Id:f})=>!m.has(f))}n(M,"freshContainers");async function O(u,_,j){return await(0,D.og)(u,{label:[`${T.kg.project}=${_}`]},j)}n(O,"n\
etworksOf");function w(u,{log:_}){for(const j of u)_.warn(j)}n(w,"warnAll")}),73372:((N,S,s)=>{s.d(S,{Bq:n(()=>Y,"Bq"),KY:n(()=>P,"KY"),Y_:n(()=>T,"Y_"),kh:n(()=>l,
"kh"),pK:n(()=>y,"pK"),sk:n(()=>p,"sk")});var L=s(77598),e=s(51455),D=s(76760),R=s(24746),K=s(49700),U=s(22145),B=s(35226);const C=".vm-snapshot-new";async function T(w){
const u=[];for(const _ of w){const{path:j,bytes:m}=_,f=await(0,U.yR)(j);(m===void 0?f===void 0:f!==void 0&&Buffer.from(m).equals(Buffer.from(f)))||u.push(_)}return u}
n(T,"changedFiles");async function Y(w){const u=await Promise.all(w.map(({path:_})=>(0,U.yR)(_)));return w.filter((_,j)=>u[j]!==void 0&&!(0,B.M)(u[j])).map(({path:_})=>_)}
n(Y,"peoplesOwn");async function l(w){for(let u=w;;u=(0,D.dirname)(u)){if(await O((0,D.join)(u,".git")))return[{path:(0,D.join)(w,".vm-snapshot",".gitignore"),bytes:Buffer.
from(`*
`)}];if(u===(0,D.dirname)(u))return[]}}n(l,"ignoredByGit");async function P(w){const u=new Set;for(const _ of w)for(let j=(0,D.dirname)(_);!await O(j);j=(0,D.dirname)(
j))u.add(j);return[...u].sort((_,j)=>j.length-_.length)}n(P,"missingFolders");async function p(w,{directory:u,kept:_,onFile:j}){const m=await(0,K.Ht)(u);await(0,K.
fc)(u,m);for(const{path:f,bytes:d,mode:t}of w){const a=await O(f),o=(await(0,e.stat)(f).catch(()=>{}))?.mode,r=a?(0,D.join)(_,(0,D.relative)(u,f)):void 0;r!==void 0&&
(await(0,K.fc)((0,D.dirname)(r),m),await(0,R.MH)(`Cannot keep a copy of ${f}`,()=>M(f,r))),await j({path:f,backup:r,...d!==void 0&&{wrote:(0,L.hash)("sha256",d,
"hex")}}),d===void 0?await(0,e.rm)(f,{force:!0}):await g(f,d,{mode:o??t??420})}}n(p,"replaceFiles");async function y({files:w,newFolders:u}){const _=[],j=[];for(const{
path:m,backup:f,wrote:d}of w.toReversed()){if(await(0,e.rm)(m+C,{force:!0}),f!==void 0&&!await O(f))continue;const t=await $(m),a=f===void 0?void 0:await $(f);if(t!==
void 0&&t!==d&&t!==a){_.push(`${m} was changed since, so it is kept${f===void 0?"":`; its previous content is in ${f}`}`);continue}if(f===void 0){await(0,e.rm)(
m,{force:!0});continue}await M(f,m+C),await(0,e.rename)(m+C,m),j.push(f)}for(const m of j)await(0,e.rm)(m,{force:!0});for(const m of u)await(0,e.rmdir)(m).catch(
()=>{});return _}n(y,"putBack");async function $(w){const u=await(0,e.readFile)(w).catch(()=>{});return u===void 0?void 0:(0,L.hash)("sha256",u,"hex")}n($,"hash\
Of");async function g(w,u,{mode:_}){const j=await(0,K.Ht)((0,D.dirname)(w));await(0,K.fc)((0,D.dirname)(w),j),await(0,R.MH)(`Cannot write ${w}`,async()=>{const m=w+
C;await(0,e.rm)(m,{force:!0}),await(0,K.v8)(m,[u],j),await(0,e.chmod)(m,_),await(0,e.rename)(m,w)})}n(g,"write");async function M(w,u){await(0,e.cp)(w,u,{preserveTimestamps:!0,
verbatimSymlinks:!0});const{uid:_,gid:j}=await(0,e.lstat)(w);process.geteuid?.()===0&&await(0,e.lchown)(u,_,j)}n(M,"copy");async function O(w){return await(0,e.
lstat)(w).catch(()=>{})!==void 0}n(O,"isThere")}),68986:((N,S,s)=>{s.d(S,{Vs:n(()=>M,"Vs"),Xg:n(()=>y,"Xg"),fO:n(()=>g,"fO"),Fp:n(()=>O,"Fp")});var L=s(75892),e=s(
26921);const D=e._H3({target:e.aig(),published:e.YjP().optional(),host_ip:e.YjP().optional(),protocol:e.YjP().default("tcp"),mode:e.YjP().optional()}),R=e._H3({
type:e.YjP(),source:e.YjP().optional(),target:e.YjP(),read_only:e.zMY().optional()}),K=e._H3({condition:e.YjP().optional(),required:e.zMY().optional()}),U=e._H3(
{disable:e.zMY().optional(),start_period:e.YjP().optional(),interval:e.YjP().optional(),timeout:e.YjP().optional(),retries:e.aig().optional()}),B=e._H3({aliases:e.
YOg(e.YjP()).nullish(),ipv4_address:e.YjP().optional(),ipv6_address:e.YjP().optional(),mac_address:e.YjP().optional()}),C=e._H3({image:e.YjP().optional(),build:e.
L5J().optional(),container_name:e.YjP().optional(),scale:e.aig().optional(),deploy:e._H3({replicas:e.aig().nullish()}).nullish(),ports:e.YOg(D).nullish(),volumes:e.
YOg(R).nullish(),profiles:e.YOg(e.YjP()).nullish(),labels:e.g1P(e.YjP(),e.YjP()).nullish(),environment:e.g1P(e.YjP(),e.YjP().nullable()).nullish(),depends_on:e.
g1P(e.YjP(),K).nullish(),network_mode:e.YjP().optional(),pid:e.YjP().optional(),ipc:e.YjP().optional(),volumes_from:e.YOg(e.YjP()).nullish(),mac_address:e.YjP().
optional(),networks:e.g1P(e.YjP(),B.nullable()).nullish(),healthcheck:U.nullish(),configs:e.YOg(e.L5J()).nullish(),secrets:e.YOg(e.L5J()).nullish(),post_start:e.
YOg(e.L5J()).nullish()}),T=e._H3({name:e.YjP(),external:e.zMY().optional(),driver:e.YjP().optional(),driver_opts:e.g1P(e.YjP(),e.YjP()).nullish(),labels:e.g1P(e.
YjP(),e.YjP()).nullish()}),Y=e._H3({name:e.YjP(),external:e.zMY().optional(),driver_opts:e.g1P(e.YjP(),e.KCZ([e.YjP(),e.aig()])).nullish(),ipam:e.Ikc({config:e.
L5J().optional()}).nullish()}),l=e._H3({name:e.YjP().optional(),file:e.YjP().optional(),environment:e.YjP().optional(),external:e.zMY().optional()}),P=e._H3({name:e.
YjP(),services:e.g1P(e.YjP(),C).default({}),volumes:e.g1P(e.YjP(),T.nullable()).nullish(),networks:e.g1P(e.YjP(),Y.nullable()).nullish(),secrets:e.g1P(e.YjP(),l.
nullable()).nullish(),configs:e.g1P(e.YjP(),l.nullable()).nullish()});var p=s(81807);async function y(m,{signal:f,services:d=[]}){try{return await $(m,"*",{signal:f})}catch(t){
const a=await $(m,d,{signal:f}).catch(()=>{});if(a!==void 0)return a;throw t}}n(y,"readConfig");async function $(m,f,{signal:d}){const{stdout:t,warnings:a}=await(0,p.
Z)(m,[...w(f),"config","--format","json",...u(f)],{signal:d}),o=P.safeParse(_(j(t)));if(o.success)return{config:o.data,warnings:a,scope:f};throw new L.cs("docke\
r compose config returned an unknown format",{cause:o.error})}n($,"read");async function g(m,{signal:f}){const d=["--profile","*","config","--no-interpolate","-\
-no-path-resolution"];return(await(0,p.Z)(m,d,{signal:f}).catch(a=>{if(f.aborted)throw a}))?.stdout}n(g,"readUninterpolated");async function M(m,f,{signal:d,scope:t}){
await(0,p.Z)(m,[...w(t),"create","--no-build","--pull","never",...f],{signal:d})}n(M,"createContainers");async function O(m,f,{signal:d,scope:t}){const a=["up",
"--detach","--no-build","--pull","never","--no-recreate","--no-deps",...f];await(0,p.Z)(m,[...w(t),...a],{signal:d})}n(O,"startServices");function w(m){return m===
"*"?["--profile","*"]:[]}n(w,"profiles");function u(m){return m==="*"?[]:m}n(u,"named");function _(m){return typeof m=="string"?m.replaceAll("$$","$"):Array.isArray(
m)?m.map(_):typeof m!="object"||m===null?m:Object.fromEntries(Object.entries(m).map(([f,d])=>[f,_(d)]))}n(_,"undoubled");function j(m){try{return JSON.parse(m)}catch{
return}}n(j,"tryJson")})};export{X as id,G as ids,k as modules};
