var H=Object.defineProperty;var n=(N,S)=>H(N,"name",{value:S,configurable:!0});const J=9295,X=[9295],k={52405:((N,S,a)=>{a.d(S,{$:n(()=>M,"$")});var L=a(95782);const e=1e3;async function M(b,K,{at:W,c:C}){const T=(Date.parse(W)+e)/1e3;if(!Number.
isFinite(T))return!0;try{const I=typeof K=="string"?await b.within(K):await b.folder(K.folder);if(I===void 0)return!0;const R=[".","-newermt",`@${T}`,"-print","\
-quit"];return await(0,L.VO)(I("find",R),{signal:C.signal,title:"looking for changes"})!==""}catch(I){return C.signal.throwIfAborted(),C.log.debug(`cannot deter\
mine the changes: ${I instanceof Error?I.message:I}`),!0}}n(M,"changedSince")}),61585:((N,S,a)=>{a.d(S,{h:n(()=>K,"h"),k:n(()=>b,"k")});var L=a(51455),e=a(76760),
M=a(22145);const b={project:"com.docker.compose.project",service:"com.docker.compose.service",number:"com.docker.compose.container-number",directory:"com.docker\
.compose.project.working_dir",files:"com.docker.compose.project.config_files",envFiles:"com.docker.compose.project.environment_file",volume:"com.docker.compose.\
volume",oneOff:"com.docker.compose.oneoff"};async function K(T,{endpoint:I,here:R,warn:l,signal:P}){const p=T[b.directory];if(p===void 0||!await C(p))return;const v=R?.
directory===p?R:void 0,D=W(T[b.files]).map(E=>(0,e.resolve)(p,E)),w=D.length>0&&(await Promise.all(D.map(M.fo))).every(Boolean),y=v??await(0,M.L9)(p,{endpoint:I,
signal:P}),O=w?D:y?.files;if(O===void 0)return{root:p,directory:p,files:[]};const g=W(T[b.envFiles]).map(E=>(0,e.resolve)(p,E)),h=await Promise.all(g.map(M.fo));
for(const[E,u]of g.entries())h[E]||l(`the project was started with --env-file ${u}, which no longer exists`);const m=g.length>0?g.filter((E,u)=>h[u]):v?.envFiles;
return{root:v?.root??p,directory:p,files:O,...m!==void 0&&m.length>0&&{envFiles:m}}}n(K,"locationOf");function W(T){return(T??"").split(",").filter(I=>I!=="")}n(
W,"listOf");async function C(T){return(await(0,L.stat)(T).catch(()=>{}))?.isDirectory()===!0}n(C,"isFolder")}),1720:((N,S,a)=>{a.d(S,{Hp:n(()=>P,"Hp"),Mz:n(()=>I,
"Mz"),Ul:n(()=>v,"Ul"),kg:n(()=>C.k,"kg"),t1:n(()=>T,"t1"),te:n(()=>R,"te"),z5:n(()=>l,"z5")});var L=a(75892),e=a(57588),M=a(68986),b=a(22145),K=a(17095),W=a(92652),
C=a(61585);async function T(w,{directory:y,project:O},g){const{endpoint:h}=w,m={endpoint:h,warn:g.log.warn.bind(g.log),signal:g.signal};if(O!==void 0){const o=await I(
w,O,g),s=v(o);if(s[C.k.directory]!==void 0){const i=await(0,b.kb)(y,{...g,endpoint:h}).catch(()=>{}),c=await(0,C.h)(s,{...m,here:i});if(c===void 0||c.files.length===
0)throw D(O,s);const{name:_}=(await(0,M.Xg)({endpoint:h,...c},g)).config;return await r(c,{name:O,folderName:_,containers:o})}}const E=await(0,b.kb)(y,{...g,endpoint:h});
if(E===void 0)throw new L.m_(O===void 0?`No Compose file found in ${y}`:`Compose project '${O}' not found`,{hint:(0,e.iU)`Run this in the folder of a Compose file, or name a project with ${(0,e.
uK)("project","<name>")} (see docker compose ls --all)`});const{name:u}=(await(0,M.Xg)({endpoint:h,...E},g)).config;if(O!==void 0&&O!==u)throw new L.m_(`Compose\
 project '${O}' not found here: the project of this folder is '${u}'`,{hint:`See \`docker compose ls --all\`; to store the snapshot of this project under another \
one, name it ${O}/<name>`});const d=await I(w,u,g),f=d.filter(({Config:o})=>o.Labels?.[C.k.directory]===E.directory),t=f.length===0?void 0:await(0,C.h)(v(f),{...m,
here:E});return await r(t??E,{name:u,folderName:u,containers:d});async function r(o,s){const i={endpoint:h,directory:o.directory,project:s.name,files:o.files,envFiles:o.
envFiles},c=[...new Set(s.containers.map(l))];return{...s,directory:o.root,files:o.files,compose:i,...await(0,M.Xg)(i,{...g,services:c})}}}n(T,"findProject");async function I(w,y,O){
const g=await(0,K.XT)(w,{label:[`${C.k.project}=${y}`,`${C.k.oneOff}=False`]},O);return(await Promise.all(g.map(({Id:m})=>(0,K.aH)(w,m,O)))).sort((m,E)=>l(m).localeCompare(
l(E))||p(m)-p(E))}n(I,"containersOf");function R(w){return`project.${w}`}n(R,"projectLock");function l({Config:w}){return w.Labels?.[C.k.service]??""}n(l,"servi\
ceOf");function P({Mounts:w}){return w.flatMap(({Type:y,Name:O=""})=>y==="volume"&&(0,W.ok)(O)?[O]:[])}n(P,"anonymousVolumes");function p({Config:w}){return Number(
w.Labels?.[C.k.number]??0)}n(p,"numberOf");function v(w){return w.toSorted((y,O)=>O.Created.localeCompare(y.Created))[0]?.Config.Labels??{}}n(v,"newestLabels");
function D(w,y){return new L.m_(`The folder ${y[C.k.directory]} of the project '${w}' does not exist, or no longer has a Compose file`,{hint:"Run this in the fo\
lder that has its Compose files"})}n(D,"folderGone")}),8500:((N,S,a)=>{a.d(S,{BR:n(()=>D,"BR"),IQ:n(()=>P,"IQ"),JR:n(()=>w,"JR"),Nw:n(()=>v,"Nw"),UV:n(()=>p,"UV"),
g$:n(()=>y,"g$"),p1:n(()=>l,"p1"),wx:n(()=>R,"wx")});var L=a(51455),e=a(76760),M=a(75892),b=a(49700),K=a(69865),W=a(95782),C=a(9694);const T=".vm-snapshot",I=["\
.git",T];function R({bind_mounts:t=[],snapshot_name:r},{captured:o,directory:s,elsewhere:i}){const c=[];for(const _ of t){const j=(0,e.normalize)(_.path),$=(0,e.
relative)(o,j),U=$===""||!$.startsWith("..");if(!U&&i===void 0)continue;const B=U?s:i,A=(0,e.join)(B,U?$:j),Y=(0,e.relative)(B,A).split("/"),x=c.find(z=>(0,C.U)(
A,z.target)||(0,C.U)(z.target,A));if(Y.some(z=>I.includes(z))||x!==void 0)throw new M.cs(`Cannot restore the bind mount ${_.path} of the snapshot '${r}': it is \
inside another one, or inside ${I.join(" or ")}`);c.push({of:_,base:B,target:A})}return c}n(R,"placeBinds");async function l(t,{parts:r,blobs:o,...s}){const{tars:i,
stamp:c,entry:_,journal:j,c:$}=s;for(const[U,B]of Map.groupBy(t,A=>A.base))await O(U,B);for(const[U,{of:B,base:A}]of t.entries()){const Y=E(A,{stamp:c,at:U});_.
staging.includes((0,e.dirname)(Y))||_.staging.push((0,e.dirname)(Y)),await j.write(),await(0,b.fc)(Y,await(0,b.Ht)(Y));const x=r.bindMount(B.path);if(x===void 0)
continue;const z=$.progress.start(`Restoring ${B.path}`,x.size);try{await(0,W.Di)(await i.folder(Y),`the folder ${Y}`).write(o.open(x,{onBytes:n(F=>z.add(F),"on\
Bytes")}),$)}finally{z.done()}}}n(l,"stageBinds");async function P(t,{stays:r,carried:o,...s}){for(const[i,{of:c,base:_,target:j}]of t.entries()){const $=E(_,{stamp:s.
stamp,at:i});if(c.type==="file")await g((0,e.join)($,e.posix.basename(c.path)),j,{base:_,...s});else if(j!==_)await g($,j,{base:_,...s});else{const U=new Set([...await m(
_,s),...await m($,s)]);for(const B of U)[...I,...r].includes(B)||await g((0,e.join)($,B),(0,e.join)(_,B),{base:_,...s})}}for(const{path:i,backup:c,base:_}of s.entry.
moves)for(const j of o.filter($=>c!==void 0&&(0,C.U)($,i)&&$!==i)){const $=(0,e.join)(c,(0,e.relative)(i,j));await f(j)||!await f($)||!await d(_,j)||await h(_,[
"cp","-a","--",u(_,$),u(_,j)],s)}}n(P,"swapBinds");async function p(t){const r=await Promise.all(t.map(({target:o})=>f(o)));return t.filter((o,s)=>r[s]).map(({target:o})=>o)}
n(p,"existingPaths");function v(t,r){const o=r.find(({of:s})=>(0,C.U)(t,s.path));return o&&(0,e.join)(o.target,(0,e.relative)(o.of.path,t))}n(v,"restoredPathOf");
async function D({moves:t},r){for(const{base:o,path:s,backup:i}of t.toReversed())i!==void 0&&!await f(i)||(await f(s)&&await h(o,["rm","-rf","--",u(o,s)],r),i!==
void 0&&await h(o,["mv","-T","--",u(o,i),u(o,s)],r))}n(D,"rollBackBinds");async function w({staging:t},r){for(const o of t){const s=(0,e.dirname)((0,e.dirname)(
o));await f(o)&&await h(s,["rm","-rf","--",u(s,o)],r)}}n(w,"discardStaged");async function y(t,r){for(const o of r)if(!await d(t,o))throw new M.cs(`A link in th\
e restored folder makes ${o} point outside ${t}`)}n(y,"assertBelow");async function O(t,r){const o=r.reduce((c,{of:_})=>c+_.size_bytes,0);await(0,b.fc)(t,await(0,b.
Ht)(t));const s=await(0,L.statfs)(t),i=s.bavail*s.bsize;if(!(i>=o))throw new M._p(`${t} has ${(0,K.z3)(i)} free, but the bind mounts need ${(0,K.z3)(o)}`,{hint:"\
Free some space there"})}n(O,"checkRoom");async function g(t,r,{base:o,stamp:s,entry:i,journal:c,..._}){const j=await f(r)?(0,e.join)(o,T,s,"bind-mounts",(0,e.relative)(
o,r)):void 0,$=await f(t),U=await(0,b.Ht)(o);await(0,b.fc)((0,e.dirname)(r),U),i.moves.push({base:o,path:r,...j!==void 0&&{backup:j}}),await c.write(),j!==void 0&&
(await(0,b.fc)((0,e.dirname)(j),U),await h(o,["mv","-T","--",u(o,r),u(o,j)],_)),$&&await h(o,["mv","-T","--",u(o,t),u(o,r)],_)}n(g,"swap");async function h(t,[r,
...o],{tars:s,c:i}){const c=await s.folder(t);await(0,W.VO)(c(r,o),{signal:i.signal,title:`${r} in ${t}`})}n(h,"act");async function m(t,{tars:r,c:o}){const s=await r.
folder(t);return(await(0,W.VO)(s("find",[".","-mindepth","1","-maxdepth","1","-printf","%f\\0"]),{signal:o.signal,title:`looking into ${t}`})).split("\0").filter(
c=>c!=="")}n(m,"namesIn");function E(t,{stamp:r,at:o}){return(0,e.join)(t,T,`${r}-new`,String(o))}n(E,"staged");function u(t,r){return`./${(0,e.relative)(t,r)}`}
n(u,"below");async function d(t,r){for(let o=(0,e.dirname)(r);;o=(0,e.dirname)(o)){const s=await(0,L.realpath)(o).catch(()=>{});if(s!==void 0)return(0,C.U)(s,await(0,L.
realpath)(t));if(o===(0,e.dirname)(o))return!1}}n(d,"staysBelow");async function f(t){return await(0,L.lstat)(t).catch(()=>{})!==void 0}n(f,"isThere")}),88363:((N,S,a)=>{
a.d(S,{GV:n(()=>e,"GV"),s9:n(()=>b,"s9"),t0:n(()=>L,"t0"),x_:n(()=>M,"x_")});const L="vm-snapshot-kept",e="vm-snapshot-before";function M(K){return`${L}/${b(K)}`}
n(M,"keptRepository");function b(K){return K.replace(/[^a-z0-9]+/g,"-").replace(/^-|-$/g,"")}n(b,"component")}),35226:((N,S,a)=>{a.d(S,{M:n(()=>l,"M"),y:n(()=>P,
"y")});class L{static{n(this,"Tagged")}tag;value;constructor(r,o){this.tag=r,this.value=o}}const e="!override",M=new L("!reset",null);function b(t,r){return new L(
t,r)}n(b,"tagged");class K{static{n(this,"Expression")}text;constructor([r,o]){this.text=r+T(o)}}async function W(t){const{Document:r}=await a.e(8815).then(a.t.
bind(a,38815,19)),o=new r;return o.contents=C(t,o),o.toString({lineWidth:0})}n(W,"yamlOf");function C(t,r){if(t instanceof L)return Object.assign(C(t.value,r),{
tag:t.tag});if(t instanceof K)return r.createNode(t.text);if(typeof t=="string")return r.createNode(T(t));if(Array.isArray(t)){const s=r.createNode([]);return s.
items.push(...t.map(i=>C(i,r))),s}if(typeof t!="object"||t===null)return r.createNode(t);const o=r.createNode({});for(const[s,i]of Object.entries(t))o.items.push(
r.createPair(s,C(i,r)));return o}n(C,"node");function T(t){return t.replaceAll("$","$$$$")}n(T,"doubled");var I=a(11714);const R="# Written by vm snapshot resto\
re";function l(t){return t?.startsWith(R)===!0}n(l,"isOurs");async function P(t){const r=await W({name:t.project,services:p(t),volumes:{...g(t),...t.asOther&&h(
t)},...t.asOther&&{networks:d(t)}});return`${R}, from '${t.label}'.
# It pins this project to the images and volumes of that snapshot. \`docker compose up\` reads it automatically and keeps the restored state.
# To return to the project's own configuration, delete this file; the data stays in the volumes named here.
${r}`}n(P,"writeOverride");function p({document:t,config:r,images:o,asOther:s,takenPorts:i,binds:c}){const _=t.services.flatMap(({name:j,image:$})=>{const U=t.containers.
filter(({service:x})=>x===j),B=o.get(U[0]?.image??$??""),A=r.services[j];if(B===void 0||A===void 0)return[];const Y=[...c].filter(([x])=>x.startsWith(`${j}
`));return[[j,{image:B,pull_policy:"never",...A.build!==void 0&&{build:M},...E(A,U.length),...s&&v(A,i),...Y.length>0&&{volumes:Y.map(([x,z])=>y(A,{source:z,target:x.
split(`
`)[1]??""}))}}]]});return Object.fromEntries(_)}n(p,"servicesOf");function v({container_name:t,mac_address:r,networks:o,ports:s},i){return{...t!==void 0&&{container_name:M},
...r!==void 0&&{mac_address:M},...s?.some(c=>i.has((0,I.ls)(c)))&&{ports:b(e,s.map(c=>f(c,i)))},...w(o??{})}}n(v,"besideOf");const D=["ipv4_address","ipv6_addre\
ss","link_local_ips","mac_address"];function w(t){const r=n(s=>D.some(i=>s!==null&&i in s),"isFixed");if(!Object.values(t).some(r))return{};const o=Object.entries(
t).map(([s,i])=>{const c=Object.entries(i??{}).filter(([_])=>!D.includes(_));return[s,c.length>0?Object.fromEntries(c):null]});return{networks:b(e,Object.fromEntries(
o))}}n(w,"addressless");function y({volumes:t},{source:r,target:o}){const s=t?.find(c=>O(c.target)===O(o)),i=Object.entries(s??{}).filter(([c])=>c!=="volume"&&c!==
"tmpfs");return{...Object.fromEntries(i),type:"bind",source:r,target:s?.target??o}}n(y,"bindOf");function O(t){return t.replace(/(?<=.)\/+$/,"")}n(O,"bare");function g({
project:t,document:r,volumes:o}){return Object.fromEntries(r.volumes.flatMap(({name:s,key:i})=>{const c=o.get(s);return i===void 0||c===void 0?[]:[[i,{name:m(c.
name,t),...c.plain&&{driver:"local",driver_opts:M}}]]}))}n(g,"volumesOf");function h({project:t,document:r,config:o}){const s=new Set(r.volumes.map(({key:i})=>i));
return Object.fromEntries(Object.entries(o.volumes??{}).flatMap(([i,c])=>{const _=`${t}_${i}`;return c===null||c.external||s.has(i)||c.name===_?[]:[[i,{name:m(_,
t)}]]}))}n(h,"otherVolumes");function m(t,r){return t.startsWith(`${r}_`)?new K(["${COMPOSE_PROJECT_NAME}",t.slice(r.length)]):t}n(m,"byProject");function E({scale:t,
deploy:r},o){const s=r?.replicas??void 0;return o===0||o===(s??t??1)?{}:{...(t!==void 0||s===void 0)&&{scale:o},...s!==void 0&&{deploy:{replicas:o}}}}n(E,"scale\
Of");const u="com.docker.network.bridge.name";function d({project:t,config:r}){return Object.fromEntries(Object.entries(r.networks??{}).flatMap(([o,s])=>{if(s===
null||s.external)return[];const i={...s.name!==`${t}_${o}`&&{name:`${t}_${o}`},...s.ipam?.config!==void 0&&{ipam:M},...u in(s.driver_opts??{})&&{driver_opts:{[u]:M}}};
return Object.keys(i).length>0?[[o,i]]:[]}))}n(d,"networksOf");function f(t,r){const{published:o,...s}=t;return r.has((0,I.ls)(t))?s:t}n(f,"freed")}),11714:((N,S,a)=>{
a.d(S,{ls:n(()=>W,"ls"),zw:n(()=>b,"zw")});var L=a(66560),e=a(61585);const M=1e3;async function b(C,{services:T},{project:I,counts:R,c:l}){const P=n(({Labels:D})=>D?.[e.
k.project]===I,"isOurs"),p=await(0,L.r)(C,{isOurs:P,c:l}),v=new Map;for(const[D,{ports:w}]of Object.entries(T))for(const y of w??[]){const O=K(y.published),{host_ip:g,
protocol:h}=y;let m=0,E;for(const d of O){const f=await p({address:g,port:d,protocol:h});if(f===void 0?m++:E??=f,m>=(R.get(D)??1))break}const u=O.length>1?R.get(
D)??1:1;E!==void 0&&m<u&&v.set(W(y),{service:D,holder:E})}return v}n(b,"portsInUse");function K(C){const[,T,I=T]=/^(\d+)(?:-(\d+))?$/.exec(C??"")??[],[R,l]=[Number(
T),Number(I)];return!(R>0)||l<R||l>65535?[]:Array.from({length:Math.min(l-R+1,M)},(P,p)=>R+p)}n(K,"portNumbers");function W({host_ip:C,published:T,protocol:I}){
return`${C??""}:${T??""}/${I}`}n(W,"portKey")}),67687:((N,S,a)=>{a.d(S,{e1:n(()=>C,"e1"),kB:n(()=>W,"kB"),zd:n(()=>I,"zd")});var L=a(75892),e=a(17095),M=a(31631),
b=a(48474),K=a(88363);async function W(P,p,{journal:v,again:D,c:w}){const{info:y}=p;await(0,M.k)(P,y.Name.slice(1),{make:O,signal:w.signal});async function O(){
const g=await T(P,p,{again:D,c:w});D.set(y.Id,g),p.again=g,await v.write(),await l(P,g,{status:y.State.Status,c:w})}n(O,"make")}n(W,"bringBack");function C({State:P}){
return P.Status==="running"||P.Status==="paused"||P.Status==="restarting"}n(C,"ran");async function T(P,{info:p,image:v,again:D},{again:w,c:y}){for(const g of[p.
Id,D]){const h=g===void 0?void 0:await(0,e.FA)(P,g,y);if(h!==void 0)return h.Id}const O=await I(P,v===void 0?{info:p}:{info:p,image:v},y);return await(0,b.jC)(P,
p,{name:p.Name.slice(1),image:O,again:w,signal:y.signal})}n(T,"place");async function I(P,{info:p,image:v},D){return v!==void 0&&v!==p.Image?((await R(P,v,D))?.
RepoTags??[]).find(y=>y.startsWith(`${K.t0}/`))??v:(await R(P,p.Config.Image,D))?.Id===p.Image?p.Config.Image:p.Image}n(I,"imageFor");async function R(P,p,v){return await P.
inspectImage(p,v).catch(D=>{if(!(D instanceof L.m_))throw D})}n(R,"find");async function l(P,p,{status:v,c:D}){const w=await(0,e.FA)(P,p,D);if(w===void 0)throw new L.
m_(`the container ${p} does not exist`);const y=w.State.Status==="running"||w.State.Status==="paused";v!=="running"&&v!=="paused"&&v!=="restarting"||(y||await(0,e.
aO)(P,p,{to:"start",signal:D.signal}),v==="paused"&&w.State.Status!=="paused"&&await(0,e.aO)(P,p,{to:"pause",signal:D.signal}))}n(l,"runAsBefore")}),21118:((N,S,a)=>{
a.d(S,{Hu:n(()=>y,"Hu"),LO:n(()=>E,"LO"),Qr:n(()=>w,"Qr"),YC:n(()=>d,"YC"),ln:n(()=>h,"ln"),yw:n(()=>m,"yw")});var L=a(26921),e=a(75892),M=a(56690),b=a(17095),K=a(
31631),W=a(83878),C=a(70976),T=a(25807),I=a(23236),R=a(92652),l=a(87271),P=a(52405),p=a(10966);const v=L.Ikc({volumes:L.YOg(L.YjP()).readonly(),images:L.YOg(L.YjP()).
readonly()}),D=v.extend({project:L.YjP(),id:L.YjP(),at:L.YjP(),unused:v.optional()});async function w(t,r,{signal:o}){const s=(0,T.e7)(await t.architecture({signal:o}))??
Buffer.alloc(0),i={Image:T.j5,Entrypoint:[T.r_],NetworkDisabled:!0,Labels:(0,p.y$)(r,"clean-up")},c=`vm-snapshot.clean-up.${r.project}.${r.id}`;return await(0,W.
B$)(t,c),await(0,K.k)(t,c,{make:_,signal:o});async function _(j){await(0,T.Pt)(t,s,{signal:o});const $=await t.createContainer(i,{name:c,signal:o});return j($),
await(0,C.I)(t,$,{number:1,entry:r,signal:o}),$}n(_,"make")}n(w,"writeCleanUp");async function y(t,r,o){let s=[...r];for(const i of r.filter(({Labels:c})=>c?.[p.
z7]==="clean-up")){const c=D.safeParse((await(0,C.V)(t,i.Id,o))?.entry).data,_=n($=>$===i||c!==void 0&&$.Labels?.[p.Bx]===c.id,"isOver"),j=s.filter($=>$!==i&&_(
$));for(const{Id:$}of j.sort((U,B)=>Number(O(U))-Number(O(B))))await(0,W.B$)(t,$);await g(t,i.Id,{entry:c,c:o}),s=s.filter($=>!_($))}return s}n(y,"endCleanUps");
function O({Labels:t}){return t?.[p.z7]==="restore"}n(O,"isJournal");async function g(t,r,{entry:o,c:s}){const i=(0,I.r)(t,{label:{[l.eq]:(0,M.Pg)()},c:s});for(const c of o?.
volumes??[])await(0,R.y6)(t,c,s)!==void 0&&(await(0,P.$)(i,c,{at:o?.at??"",c:s})?s.log.warn(`the volume ${c}, which a restore was to remove, is kept: it was use\
d since; to remove it: docker volume rm ${c}`):await h(t,[c],s));await d(t,o?.images??[],s),o?.unused!==void 0&&await m(t,o.unused,s),await(0,W.B$)(t,r)}n(g,"en\
dCleanUp");async function h(t,r,o){for(const s of r)try{await(0,R.L)(t,s,o)}catch(i){const c=await f(t,s,o).catch(()=>[]);i instanceof e.fK&&c.length>0?o.log.warn(
`the volume ${s} is kept: ${c.join(", ")} ${c.length===1?"uses it, and sees":"use it, and see"} other data than the project now`):o.log.warn(`cannot remove the \
volume ${s}: ${i instanceof Error?i.message:i}; to remove it: docker volume rm ${s}`)}}n(h,"removeUnused");async function m(t,{volumes:r,images:o},s){const i=new Set(
(await(0,b.XT)(t,{},s)).flatMap(({Mounts:j})=>(j??[]).map(({Name:$})=>$))),c=[];for(const j of new Set(r))!i.has(j)&&await(0,R.y6)(t,j,s)!==void 0&&c.push(j);const _=[
...c.length>0?[`docker volume rm ${c.join(" ")}`]:[],...o.length>0?[`docker image rm ${o.join(" ")}`]:[]];_.length>0&&s.log.warn(`nothing was removed, because t\
he restore is incomplete. When you no longer need the previous state, run: ${_.join("; ")}`)}n(m,"tellUnused");async function E(t,r,o){const s={signal:AbortSignal.
timeout(u)};(await(0,R.y6)(t,r,s))?.Labels?.[p.Bx]===o&&await(0,R.L)(t,r,s)}n(E,"removeOwn");const u=6e4;async function d(t,r,o){for(const s of r)try{await t.removeImage(
s,o)}catch(i){if(i instanceof e.m_||i instanceof e.fK)continue;o.log.warn(`cannot remove the image ${s}: ${i instanceof Error?i.message:i}`)}}n(d,"dropImages");
async function f(t,r,o){return(await(0,b.XT)(t,{volume:[r]},o)).map(({Id:i,Names:c})=>c?.[0]?.slice(1)??i.slice(0,12))}n(f,"usersOf")}),36072:((N,S,a)=>{a.d(S,{
E0:n(()=>g,"E0"),Op:n(()=>h,"Op"),a0:n(()=>O,"a0"),CJ:n(()=>m,"CJ")});var L=a(48161),e=a(56690),M=a(17095),b=a(42149),K=a(70976),W=a(23236),C=a(92652),T=a(87271),
I=a(52405),R=a(1720),l=a(26921);const P=n(d=>l.IeY(f=>typeof f=="object"&&f!==null&&d in f),"object"),p=l.Ikc({info:P("Id"),image:l.YjP().optional(),again:l.YjP().
optional()}),v=l.Ikc({id:l.YjP(),project:l.YjP(),snapshot:l.YjP(),at:l.YjP(),machine:l.YjP(),directory:l.YjP(),phase:l.k5n(["bringing","moving","starting","done"]),
old:l.YOg(p),oldNetworks:l.YOg(l.YjP()),networks:l.YOg(P("Name")),newImages:l.YOg(l.YjP()),newVolumes:l.YOg(l.YjP()),expected:l.YOg(l.Ikc({service:l.YjP(),number:l.
aig(),runs:l.zMY()})),files:l.YOg(l.Ikc({path:l.YjP(),backup:l.YjP().optional(),wrote:l.YjP().optional()})),moves:l.YOg(l.Ikc({base:l.YjP(),path:l.YjP(),backup:l.
YjP().optional()})),staging:l.YOg(l.YjP()),newFolders:l.YOg(l.YjP()),keptImages:l.YOg(l.YjP()),keptContainers:l.YOg(l.YjP()),oldVolumes:l.YOg(l.YjP())});var D=a(
13173),w=a(10966),y=a(55215);async function O(d,f,t){const r=await(0,K.V)(d,f,t),o=v.safeParse(r?.entry).data;return o&&(0,D.z)(d,o,{container:f,number:r?.number??
0})}n(O,"readJournal");async function g(d,{signal:f}){const t=(await(0,w.db)(d,{signal:f})).filter(({Labels:o})=>o?.[w.z7]==="restore"),r=[];for(const{Id:o,Labels:s}of t){
const i=s?.[w.W$]??"";(await(0,M.FA)(d,(0,b.l)((0,R.te)(i)),{signal:f}))?.State.Status!=="running"&&r.push({container:o,project:i,snapshot:s?.[w.xO]??"",began:s?.[w.
uL]??""})}return r}n(g,"interruptedRestores");async function h(d,{entry:f},t){const{phase:r,expected:o}=f,s=await(0,y.lz)(d,f,t),i=s.every(E),c=Map.groupBy(s,R.
z5),_=o.map(({service:U,number:B,runs:A})=>({runs:A,now:c.get(U)?.[B-1]})),j=_.every(({now:U})=>U!==void 0);if(r==="done")return"runs";if(r==="bringing")return"\
untouched";if(i&&(r==="moving"||j))return await $()?"half":"untouched";if(r==="moving"||!j)return"half";return _.every(({now:U,runs:B})=>!B||U!==void 0&&u(U))?"\
runs":"started";async function $(){if(f.files.length+f.moves.length>0&&f.machine!==(0,L.hostname)())return!0;const U=(0,W.r)(d,{label:{[T.eq]:(0,e.Pg)()},c:t});
for(const B of f.newVolumes)if(await(0,C.y6)(d,B,t)!==void 0&&await(0,I.$)(U,B,{at:f.at,c:t}))return!0;return!1}}n(h,"look");async function m(d,{entry:f},t){const r=await(0,y.
lz)(d,f,t),o=n(i=>i.length===0?"none":i.join(", "),"names"),s=[];for(const{info:i,again:c}of f.old)(await(0,M.FA)(d,i.Id,t)??(c===void 0?void 0:await(0,M.FA)(d,
c,t)))===void 0&&s.push(i.Name.slice(1));return[`new containers: ${o(r.map(({Name:i,State:c})=>`${i.slice(1)} (${c.Status})`))}`,`new volumes: ${o([...f.newVolumes,
...(0,y.Xf)(f,r)])}`,...s.length>0?[`previous containers, kept as images: ${o(s)}`]:[],`previous volumes: ${o(f.oldVolumes)}`,...f.files.flatMap(({path:i,backup:c})=>c===
void 0?[]:[`previous ${i}: ${c}`]),...f.moves.flatMap(({path:i,backup:c})=>c===void 0?[]:[`previous ${i}: ${c}`])]}n(m,"whereabouts");function E({State:d}){return d.
Status==="created"&&(d.StartedAt===void 0||d.StartedAt.startsWith("0001-"))}n(E,"neverStarted");function u({State:d}){if(d.Status==="exited")return d.ExitCode===
0;const f=d.Health?.Status??"none";return(d.Status==="running"||d.Status==="paused")&&(f==="healthy"||f==="none")}n(u,"isWell")}),44482:((N,S,a)=>{a.d(S,{Cl:n(()=>W,
"Cl"),XH:n(()=>R,"XH"),jy:n(()=>I,"jy"),lo:n(()=>C,"lo")});var L=a(75892),e=a(17095),M=a(88363),b=a(21118),K=a(10966);async function W(l,P,{signal:p}){const v=[];
for(const{image:D,repository:w,tag:y}of T(P))try{await l.tagImage(D,{repository:w,tag:y,signal:p}),v.push(`${w}:${y}`)}catch(O){if(!(O instanceof L.m_))throw O}
return v}n(W,"handOver");function C(l){return T(l).map(({repository:P,tag:p})=>`${P}:${p}`)}n(C,"namesToHandOver");function T({project:l,id:P,old:p}){const v=`${M.
GV}/${(0,M.s9)(l)}`;return p.flatMap(({info:D,image:w})=>w===void 0||w===D.Image?[]:[{image:w,repository:v,tag:`${P}-${D.Name.slice(1)}`.slice(0,128)}])}n(T,"ha\
ndOvers");async function I(l,P){try{const p=(await l.listImages([`${M.t0}/*`],P)).flatMap(({RepoTags:w})=>w??[]);if(p.length===0)return;const v=(await(0,K.db)(l,
P)).map(({Labels:w})=>w?.[K.Bx]??""),D=n(w=>v.some(y=>w.includes(`:${y}-`)),"isNeeded");for(const w of p.filter(y=>y.startsWith(`${M.t0}/`)&&!D(y)))(await(0,e.XT)(
l,{ancestor:[w]},P)).length===0&&await(0,b.YC)(l,[w],P)}catch(p){if(P.signal.throwIfAborted(),!(p instanceof L.JC))throw p;P.log.debug(`cannot check the images \
that earlier restores kept: ${p.message}`)}}n(I,"sweepKept");async function R(l,{old:P},p){const v=new Set;for(const{info:D}of P){const w=await l.inspectImage(D.
Image,p).catch(()=>{});for(const y of w?.RepoTags??[])y.startsWith(`${M.t0}/`)&&v.add(y)}return[...v]}n(R,"backupReferences")}),99295:((N,S,a)=>{a.d(S,{O9:n(()=>t,
"O9"),RT:n(()=>E,"RT"),l4:n(()=>d,"l4"),lj:n(()=>u,"lj")});var L=a(48161),e=a(75892),M=a(56690),b=a(42149),K=a(83878),W=a(23236),C=a(92652),T=a(26414),I=a(87271),
R=a(52405),l=a(1720),P=a(8500),p=a(21118),v=a(36072),D=a(44482),w=a(10966),y=a(6848),O=a(55215),g=a(19437),h=function(s,i,c){if(i!=null){if(typeof i!="object"&&
typeof i!="function")throw new TypeError("Object expected.");var _,j;if(c){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");_=
i[Symbol.asyncDispose]}if(_===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");_=i[Symbol.dispose],c&&(j=_)}if(typeof _!="functi\
on")throw new TypeError("Object not disposable.");j&&(_=n(function(){try{j.call(this)}catch($){return Promise.reject($)}},"dispose")),s.stack.push({value:i,dispose:_,
async:c})}else c&&s.stack.push({async:!0});return i},m=(function(s){return function(i){function c(U){i.error=i.hasError?new s(U,i.error,"An error was suppressed\
 during disposal."):U,i.hasError=!0}n(c,"fail");var _,j=0;function $(){for(;_=i.stack.pop();)try{if(!_.async&&j===1)return j=0,i.stack.push(_),Promise.resolve().
then($);if(_.dispose){var U=_.dispose.call(_.value);if(_.async)return j|=2,Promise.resolve(U).then($,function(B){return c(B),$()})}else j|=1}catch(B){c(B)}if(j===
1)return i.hasError?Promise.reject(i.error):Promise.resolve();if(i.hasError)throw i.error}return n($,"next"),$()}})(typeof SuppressedError=="function"?SuppressedError:
function(s,i,c){var _=new Error(c);return _.name="SuppressedError",_.error=s,_.suppressed=i,_});async function E(s,i,{wait:c=0,c:_}){try{return await(0,b.B)(s,(0,l.
te)(i),{signal:_.signal,wait:c})}catch(j){if(!(j instanceof e.fK))throw j;const $=j.fields.owner===void 0?"":` (${j.fields.owner})`;throw new e.fK(`Another vm s\
napshot create or restore is using the project '${i}'${$}`,{hint:"Wait until it has finished",cause:j})}}n(E,"lockProject");async function u(s,{locked:i,c}){await(0,T.
GG)(s,{...i!==void 0&&{locked:(0,l.te)(i)},c});const _=await(0,w.db)(s,c),j=[];for(const[$,U]of Map.groupBy(_,({Labels:B})=>B?.[w.W$]??""))try{const B={stack:[],
error:void 0,hasError:!1};try{if(h(B,$===i?r:await o(s,$,c),!0)===void 0)continue;const Y=await f(s,{project:$,servants:U,c});if($===i)j.push(...Y);else for(const x of Y)
c.log.warn(`${d(x)}: vm snapshot recover ${$}`)}catch(A){B.error=A,B.hasError=!0}finally{const A=m(B);A&&await A}}catch(B){c.signal.throwIfAborted(),c.log.warn(
`cannot recover from an interrupted restore of '${$}': ${B instanceof Error?B.message:B}`)}return await(0,D.jy)(s,c),j}n(u,"recover");function d({project:s,finding:i}){
const _={untouched:"",runs:"",started:"not all of its containers are running",half:"some of its containers are missing",unreadable:"its journal cannot be read"}[i];
return`a restore of the project '${s}' was interrupted and is pending${_===""?"":`: ${_}`}`}n(d,"waits");async function f(s,{project:i,servants:c,c:_}){const j=[],
$=await(0,p.Hu)(s,c,_),U=n(({Labels:A})=>A?.[w.z7]??"","role");for(const{Id:A}of $.filter(Y=>U(Y)==="restore")){const Y=await(0,v.a0)(s,A,_);if(Y===void 0){await(0,g.
Y)(s,A,_)||j.push({project:i,container:A,finding:"unreadable",journal:Y});continue}const x=await(0,v.Op)(s,Y,_);if(x==="runs")await t(s,Y,_),_.log.warn(`a resto\
re of the project '${i}' was interrupted, but its new containers are running: it was completed`);else if(x!=="untouched")j.push({project:i,container:A,finding:x,
journal:Y});else{const z=await(0,O.tN)(s,Y,{later:!0,c:_});if(z.length===0)_.log.warn(`a restore of the project '${i}' was interrupted and was rolled back${(0,y.
jh)(Y.entry)}`);else{for(const F of z)_.log.warn(`not rolled back: ${F}`);j.push({project:i,container:A,finding:"half",journal:Y})}}}const B=new Set($.filter(A=>U(
A)==="restore").map(({Labels:A})=>A?.[w.Bx]));for(const A of $)U(A)==="hold"&&!B.has(A.Labels?.[w.Bx])&&await(0,K.B$)(s,A.Id);return j}n(f,"recoverProject");async function t(s,{
entry:i,end:c},_){const j=i.phase==="starting"||i.phase==="done",$=(0,W.r)(s,{label:{[I.eq]:(0,M.Pg)()},c:_});j&&i.machine===(0,L.hostname)()&&await(0,P.JR)(i,{
tars:$,c:_});const U=[];for(const A of j?i.oldVolumes:[])await(0,C.y6)(s,A,_)!==void 0&&(await(0,R.$)($,A,{at:i.at,c:_})?_.log.warn(`the old volume ${A} is kept\
: it was used since; to remove it: docker volume rm ${A}`):U.push(A));const B=j?void 0:{volumes:[...i.oldVolumes,...i.newVolumes],images:await(0,D.Cl)(s,i,_)};await c(
{volumes:U,images:i.keptImages,unused:B},_)}n(t,"finish");const r={async[Symbol.asyncDispose](){}};async function o(s,i,c){try{return await E(s,i,{c})}catch(_){
if(_ instanceof e.fK)return;throw _}}n(o,"tryLock")}),13173:((N,S,a)=>{a.d(S,{z:n(()=>g,"z"),S:n(()=>O,"S")});var L=a(77598),e=a(75892),M=a(6957),b=a(17095),K=a(
58500),W=a(22506);const C=50,T=12e4,I=JSON.stringify({dangling:["true"],label:["vm-snapshot.matches-no-image"]});async function R(h,{signal:m,log:E,limitMs:u=T}){
const d=performance.now();for(let f=!0;;f=!1){m.throwIfAborted();try{await h.json({method:"POST",path:"/images/prune",query:{filters:I},what:"wait for a prune",
signal:m});return}catch(t){if(!(t instanceof e.fK))throw t;if(performance.now()-d>u)throw new e.fK(`A docker image prune is still running after ${(0,W.Xo)(u/1e3)}`,
{hint:"Try again when it has ended",cause:t});f&&E.info("Waiting for a running docker image prune to end"),await(0,K.setTimeout)(C,void 0,{signal:m}).catch(()=>m.
throwIfAborted())}}}n(R,"afterImagePrune");var l=a(83878),P=a(70976),p=a(92652),v=a(21118),D=a(10966);const w=12e4,y=6e5;async function O(h,m,{volumes:E,c:u}){const d=new Set(
m.newVolumes),f=E.map(r=>({...r,labels:{...r.labels,[D.Bx]:m.id}})),t=`vm-snapshot.restore.${m.project}.${m.id}`;m.at=new Date().toISOString();try{const{id:r,running:o}=await(0,l.
f1)(h,{name:t,labels:(0,D.y$)(m,"restore"),volumes:f},{signal:u.signal,prepare:n(s=>(0,P.I)(h,s,{number:1,entry:m,signal:u.signal}),"prepare")});o||u.log.warn("\
do not run docker system prune meanwhile: on this architecture, volumes and images are not protected from it");for(const s of E)if(((await(0,p.y6)(h,s.name,u))?.
Labels??{})[D.Bx]===m.id!==d.has(s.name))throw new e.fK(`The volume ${s.name} was ${d.has(s.name)?"created":"removed"} by another program meanwhile`,{hint:"Try \
again when no docker prune is running"});return g(h,m,{container:r,number:1})}catch(r){await(0,l.B$)(h,t);for(const o of E)await(0,v.LO)(h,o.name,m.id);throw r}}
n(O,"openRestoreJournal");function g(h,m,{container:E,number:u}){let d=u;return{entry:m,async write(){m.at=new Date().toISOString(),d+=1,await(0,P.I)(h,E,{number:d,
entry:m,signal:AbortSignal.timeout(w)})},async hold(f,t){const r=(0,D.y$)(m,"hold"),o=[...new Set(f)].map(async s=>{const i=`vm-snapshot.kept.${m.project}.${m.id}\
.${(0,L.hash)("sha256",s,"hex").slice(0,12)}`;try{await(0,l.f1)(h,{name:i,labels:r,image:s},{signal:AbortSignal.timeout(w)})}catch(c){if(!(c instanceof e.fK))throw c}});
await(0,M.b)(...o),await R(h,t);for(const s of f)await h.inspectImage(s,t)},async end(f,t){const r={...t,signal:AbortSignal.timeout(y)},{project:o,id:s}=m,c=f.volumes.
length+f.images.length===0&&f.unused===void 0?void 0:await(0,v.Qr)(h,{project:o,id:s,at:new Date().toISOString(),...f},r),_=await(0,b.XT)(h,{label:[`${D.Bx}=${s}`,
`${D.z7}=hold`]},r);await Promise.all(_.map(({Id:j})=>(0,l.B$)(h,j))),await(0,l.B$)(h,E),await(0,v.ln)(h,f.volumes,r),await(0,v.YC)(h,f.images,r),f.unused!==void 0&&
await(0,v.yw)(h,f.unused,r),c!==void 0&&await(0,l.B$)(h,c)}}}n(g,"journalIn")}),10966:((N,S,a)=>{a.d(S,{Bx:n(()=>b,"Bx"),W$:n(()=>M,"W$"),db:n(()=>T,"db"),uL:n(
()=>W,"uL"),xO:n(()=>K,"xO"),y$:n(()=>C,"y$"),z7:n(()=>e,"z7")});var L=a(17095);const e="vm-snapshot.role",M="vm-snapshot.project",b="vm-snapshot.restore-id",K="\
vm-snapshot.snapshot",W="vm-snapshot.began";function C({project:I,id:R,snapshot:l},P){return{[e]:P,[M]:I,[b]:R,[W]:new Date().toISOString(),...l!==void 0&&{[K]:l}}}
n(C,"roleLabels");async function T(I,R){return await(0,L.XT)(I,{label:[e]},R)}n(T,"servants")}),6848:((N,S,a)=>{a.d(S,{jh:n(()=>I,"jh"),kx:n(()=>C,"kx"),zM:n(()=>T,
"zM")});var L=a(75892),e=a(1720),M=a(67687),b=a(36072),K=a(55215);const W=6e4;async function C(l,P,{error:p,c:v}){const{entry:D}=P,{project:w}=D,y=await(0,K.tN)(
l,P,{c:v}).catch(h=>[R(h)]);if(y.length===0)return v.log.warn(`the restore failed: '${w}' was rolled back to its previous state${I(D)}`),p;const O={...v,signal:AbortSignal.
timeout(W)},g=await(0,b.CJ)(l,P,O).catch(()=>[]);for(const h of y)v.log.warn(`not rolled back: ${h}`);for(const h of g)v.log.warn(h);return new L.fK(`The restor\
e of '${w}' failed and could not be rolled back: ${R(p)}`,{hint:T(w),cause:p})}n(C,"putBackAll");function T(l){return`Return to the previous state: vm snapshot \
recover ${l} --undo. Keep the new state: vm snapshot recover ${l} --finish`}n(T,"choices");function I({old:l,phase:P}){const p=l.filter(({info:O,again:g})=>g!==
void 0&&g!==O.Id);if(P==="bringing"||p.length===0)return"";const v=new Set(p.flatMap(({info:O})=>(0,e.Hp)(O))),D=[...v].map(O=>O.slice(0,12)).join(", "),y=l.filter(
({info:O,again:g})=>g!==O.Id&&!(0,M.e1)(O)&&O.State.Status!=="created").map(({info:O})=>`${O.Name.slice(1)} (exit code ${O.State.ExitCode??"unknown"})`);return[
"; its containers were recreated, so their logs are lost",...y.length===0?[]:[`, and Docker shows exited containers as created: ${y.join(", ")}`],...v.size===0?
[]:[`; docker compose down --volumes keeps their anonymous volumes (${D}); remove these with docker volume prune`]].join("")}n(I,"whatIsLost");function R(l){return l instanceof
Error?l.message:String(l)}n(R,"messageOf")}),55215:((N,S,a)=>{a.d(S,{Nd:n(()=>g,"Nd"),Xf:n(()=>y,"Xf"),lz:n(()=>O,"lz"),tN:n(()=>w,"tN")});var L=a(48161),e=a(56690),
M=a(78560),b=a(48474),K=a(23236),W=a(92652),C=a(87271),T=a(52405),I=a(1720),R=a(8500),l=a(73372),P=a(67687),p=a(44482),v=a(10966);const D=6e5;async function w(m,E,{
later:u=!1,c:d}){const{entry:f}=E,t={...d,signal:AbortSignal.timeout(D)},r=(0,K.r)(m,{label:{[C.eq]:(0,e.Pg)()},c:t}),o=[],s=n(async(B,A)=>{try{await A()}catch(Y){
o.push(`${B}: ${Y instanceof Error?Y.message:Y}`)}},"attempt"),i=f.machine!==(0,L.hostname)()&&f.files.length+f.moves.length+f.staging.length>0;i&&o.push(`files\
: they are on ${f.machine}, in ${f.directory}: undo the restore there`);for(const B of f.keptContainers)await s(`container ${B}`,()=>m.removeContainer(B,{...t,volumes:!0}));
const c=await O(m,f,t);for(const{Id:B,Name:A}of c)await s(`container ${A.slice(1)}`,()=>m.removeContainer(B,{...t,volumes:!0}));if(i||(await s("files",async()=>h(
await(0,l.pK)(f),d)),await s("bind mounts",async()=>{const B=u?await U():[];for(const{path:A,backup:Y}of B)d.log.warn(`${A} was changed since, so it is kept${Y?
`; its previous content is in ${Y}`:""}`);await(0,R.BR)({...f,moves:f.moves.filter(A=>!B.includes(A))},{tars:r,c:t}),await(0,R.JR)(f,{tars:r,c:t})})),f.phase!==
"bringing"){for(const Y of f.networks)await s(`network ${Y.Name}`,async()=>{await(0,M.qC)(m,Y.Name,t)===void 0&&await(0,M.u3)(m,Y,t)});const B=new Map;for(const Y of(0,b.
fc)(f.old,({info:x})=>x))await s(`container ${Y.info.Name.slice(1)}`,()=>(0,P.kB)(m,Y,{journal:E,again:B,c:t}));const A=new Set(f.networks.map(({Name:Y})=>Y));for(const{
Id:Y,Name:x}of await g(m,f.project,t))!f.oldNetworks.includes(Y)&&!A.has(x)&&await s(`network ${x}`,()=>(0,M.Zw)(m,Y,t))}if(o.length>0)return await E.write(),o;
const j=y(f,c),$=[];for(const B of f.newVolumes)(await(0,W.y6)(m,B,t))?.Labels?.[v.Bx]===f.id&&$.push(B);return await E.end({volumes:[...$,...j],images:[...f.newImages,
...f.keptImages,...(0,p.lo)(f)]},t),[];async function U(){const B=[];for(const A of f.moves)await(0,T.$)(r,{folder:A.path},{at:f.at,c:t})&&B.push(A);return B}n(
U,"changedMoves")}n(w,"undo");function y({old:m},E){const u=new Set(m.flatMap(({info:d})=>(0,I.Hp)(d)));return E.flatMap(I.Hp).filter(d=>!u.has(d))}n(y,"newAnon\
ymousVolumes");async function O(m,E,u){if(E.phase==="bringing")return[];const d=new Set(E.old.flatMap(({info:f,again:t})=>[f.Id,t]));return(await(0,I.Mz)(m,E.project,
u)).filter(({Id:f})=>!d.has(f))}n(O,"freshContainers");async function g(m,E,u){return await(0,M.og)(m,{label:[`${I.kg.project}=${E}`]},u)}n(g,"networksOf");function h(m,{
log:E}){for(const u of m)E.warn(u)}n(h,"warnAll")}),19437:((N,S,a)=>{a.d(S,{Y:n(()=>K,"Y")});var L=a(17095),e=a(83878),M=a(21118),b=a(10966);async function K(W,C,T){
const I=await(0,L.FA)(W,C,T);if(I===void 0)return!0;const R=I.Config.Labels?.[b.Bx];if(I.State.Status!=="created"||R===void 0)return!1;await(0,e.B$)(W,C);for(const{
Type:l,Name:P}of I.Mounts)l==="volume"&&P!==void 0&&await(0,M.LO)(W,P,R);return!0}n(K,"dropUnopened")}),73372:((N,S,a)=>{a.d(S,{Bq:n(()=>R,"Bq"),KY:n(()=>P,"KY"),
Y_:n(()=>I,"Y_"),kh:n(()=>l,"kh"),pK:n(()=>v,"pK"),sk:n(()=>p,"sk")});var L=a(77598),e=a(51455),M=a(76760),b=a(24746),K=a(49700),W=a(22145),C=a(35226);const T="\
.vm-snapshot-new";async function I(g){const h=[];for(const m of g){const{path:E,bytes:u}=m,d=await(0,W.yR)(E);(u===void 0?d===void 0:d!==void 0&&Buffer.from(u).
equals(Buffer.from(d)))||h.push(m)}return h}n(I,"changedFiles");async function R(g){const h=await Promise.all(g.map(({path:m})=>(0,W.yR)(m)));return g.filter((m,E)=>h[E]!==
void 0&&!(0,C.M)(h[E])).map(({path:m})=>m)}n(R,"peoplesOwn");async function l(g){for(let h=g;;h=(0,M.dirname)(h)){if(await O((0,M.join)(h,".git")))return[{path:(0,M.
join)(g,".vm-snapshot",".gitignore"),bytes:Buffer.from(`*
`)}];if(h===(0,M.dirname)(h))return[]}}n(l,"ignoredByGit");async function P(g){const h=new Set;for(const m of g)for(let E=(0,M.dirname)(m);!await O(E);E=(0,M.dirname)(
E))h.add(E);return[...h].sort((m,E)=>E.length-m.length)}n(P,"missingFolders");async function p(g,{directory:h,kept:m,onFile:E}){const u=await(0,K.Ht)(h);await(0,K.
fc)(h,u);for(const{path:d,bytes:f,mode:t}of g){const r=await O(d),o=(await(0,e.stat)(d).catch(()=>{}))?.mode,s=r?(0,M.join)(m,(0,M.relative)(h,d)):void 0;s!==void 0&&
(await(0,K.fc)((0,M.dirname)(s),u),await(0,b.MH)(`Cannot keep a copy of ${d}`,()=>y(d,s))),await E({path:d,backup:s,...f!==void 0&&{wrote:(0,L.hash)("sha256",f,
"hex")}}),f===void 0?await(0,e.rm)(d,{force:!0}):await w(d,f,{mode:o??t??420})}}n(p,"replaceFiles");async function v({files:g,newFolders:h}){const m=[],E=[];for(const{
path:u,backup:d,wrote:f}of g.toReversed()){if(await(0,e.rm)(u+T,{force:!0}),d!==void 0&&!await O(d))continue;const t=await D(u),r=d===void 0?void 0:await D(d);if(t!==
void 0&&t!==f&&t!==r){m.push(`${u} was changed since, so it is kept${d===void 0?"":`; its previous content is in ${d}`}`);continue}if(d===void 0){await(0,e.rm)(
u,{force:!0});continue}await y(d,u+T),await(0,e.rename)(u+T,u),E.push(d)}for(const u of E)await(0,e.rm)(u,{force:!0});for(const u of h)await(0,e.rmdir)(u).catch(
()=>{});return m}n(v,"putBack");async function D(g){const h=await(0,e.readFile)(g).catch(()=>{});return h===void 0?void 0:(0,L.hash)("sha256",h,"hex")}n(D,"hash\
Of");async function w(g,h,{mode:m}){const E=await(0,K.Ht)((0,M.dirname)(g));await(0,K.fc)((0,M.dirname)(g),E),await(0,b.MH)(`Cannot write ${g}`,async()=>{const u=g+
T;await(0,e.rm)(u,{force:!0}),await(0,K.v8)(u,[h],E),await(0,e.chmod)(u,m),await(0,e.rename)(u,g)})}n(w,"write");async function y(g,h){await(0,e.cp)(g,h,{preserveTimestamps:!0,
verbatimSymlinks:!0});const{uid:m,gid:E}=await(0,e.lstat)(g);process.geteuid?.()===0&&await(0,e.lchown)(h,m,E)}n(y,"copy");async function O(g){return await(0,e.
lstat)(g).catch(()=>{})!==void 0}n(O,"isThere")}),68986:((N,S,a)=>{a.d(S,{Vs:n(()=>y,"Vs"),Xg:n(()=>v,"Xg"),fO:n(()=>w,"fO"),Fp:n(()=>O,"Fp")});var L=a(75892),e=a(
26921);const M=e._H3({target:e.aig(),published:e.YjP().optional(),host_ip:e.YjP().optional(),protocol:e.YjP().default("tcp"),mode:e.YjP().optional()}),b=e._H3({
type:e.YjP(),source:e.YjP().optional(),target:e.YjP(),read_only:e.zMY().optional()}),K=e._H3({condition:e.YjP().optional(),required:e.zMY().optional()}),W=e._H3(
{disable:e.zMY().optional(),start_period:e.YjP().optional(),interval:e.YjP().optional(),timeout:e.YjP().optional(),retries:e.aig().optional()}),C=e._H3({aliases:e.
YOg(e.YjP()).nullish(),ipv4_address:e.YjP().optional(),ipv6_address:e.YjP().optional(),mac_address:e.YjP().optional()}),T=e._H3({image:e.YjP().optional(),build:e.
L5J().optional(),container_name:e.YjP().optional(),scale:e.aig().optional(),deploy:e._H3({replicas:e.aig().nullish()}).nullish(),ports:e.YOg(M).nullish(),volumes:e.
YOg(b).nullish(),profiles:e.YOg(e.YjP()).nullish(),labels:e.g1P(e.YjP(),e.YjP()).nullish(),environment:e.g1P(e.YjP(),e.YjP().nullable()).nullish(),depends_on:e.
g1P(e.YjP(),K).nullish(),network_mode:e.YjP().optional(),pid:e.YjP().optional(),ipc:e.YjP().optional(),volumes_from:e.YOg(e.YjP()).nullish(),mac_address:e.YjP().
optional(),networks:e.g1P(e.YjP(),C.nullable()).nullish(),healthcheck:W.nullish(),configs:e.YOg(e.L5J()).nullish(),secrets:e.YOg(e.L5J()).nullish(),post_start:e.
YOg(e.L5J()).nullish()}),I=e._H3({name:e.YjP(),external:e.zMY().optional(),driver:e.YjP().optional(),driver_opts:e.g1P(e.YjP(),e.YjP()).nullish(),labels:e.g1P(e.
YjP(),e.YjP()).nullish()}),R=e._H3({name:e.YjP(),external:e.zMY().optional(),driver_opts:e.g1P(e.YjP(),e.KCZ([e.YjP(),e.aig()])).nullish(),ipam:e.Ikc({config:e.
L5J().optional()}).nullish()}),l=e._H3({name:e.YjP().optional(),file:e.YjP().optional(),environment:e.YjP().optional(),external:e.zMY().optional()}),P=e._H3({name:e.
YjP(),services:e.g1P(e.YjP(),T).default({}),volumes:e.g1P(e.YjP(),I.nullable()).nullish(),networks:e.g1P(e.YjP(),R.nullable()).nullish(),secrets:e.g1P(e.YjP(),l.
nullable()).nullish(),configs:e.g1P(e.YjP(),l.nullable()).nullish()});var p=a(81807);async function v(u,{signal:d,services:f=[]}){try{return await D(u,"*",{signal:d})}catch(t){
const r=await D(u,f,{signal:d}).catch(()=>{});if(r!==void 0)return r;throw t}}n(v,"readConfig");async function D(u,d,{signal:f}){const{stdout:t,warnings:r}=await(0,p.
Z)(u,[...g(d),"config","--format","json",...h(d)],{signal:f}),o=P.safeParse(m(E(t)));if(o.success)return{config:o.data,warnings:r,scope:d};throw new L.cs("docke\
r compose config returned an unknown format",{cause:o.error})}n(D,"read");async function w(u,{signal:d}){const f=["--profile","*","config","--no-interpolate","-\
-no-path-resolution"];return(await(0,p.Z)(u,f,{signal:d}).catch(r=>{if(d.aborted)throw r}))?.stdout}n(w,"readUninterpolated");async function y(u,d,{signal:f,scope:t}){
await(0,p.Z)(u,[...g(t),"create","--no-build","--pull","never",...d],{signal:f})}n(y,"createContainers");async function O(u,d,{signal:f,scope:t}){const r=["up",
"--detach","--no-build","--pull","never","--no-recreate","--no-deps",...d];await(0,p.Z)(u,[...g(t),...r],{signal:f})}n(O,"startServices");function g(u){return u===
"*"?["--profile","*"]:[]}n(g,"profiles");function h(u){return u==="*"?[]:u}n(h,"named");function m(u){return typeof u=="string"?u.replaceAll("$$","$"):Array.isArray(
u)?u.map(m):typeof u!="object"||u===null?u:Object.fromEntries(Object.entries(u).map(([d,f])=>[d,m(f)]))}n(m,"undoubled");function E(u){try{return JSON.parse(u)}catch{
return}}n(E,"tryJson")})};export{J as id,X as ids,k as modules};
