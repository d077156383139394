var V=Object.defineProperty;var n=(N,S)=>V(N,"name",{value:S,configurable:!0});const X=546,G=[546],k={52405:((N,S,a)=>{a.d(S,{$:n(()=>j,"$")});var T=a(95782);const e=1e3;async function j(Y,K,{at:R,c:W}){const C=(Date.parse(R)+e)/1e3;if(!Number.
isFinite(C))return!0;try{const A=typeof K=="string"?await Y.within(K):await Y.folder(K.folder);if(A===void 0)return!0;const b=[".","-newermt",`@${C}`,"-print","\
-quit"];return await(0,T.VO)(A("find",b),{signal:W.signal,title:"looking for changes"})!==""}catch(A){return W.signal.throwIfAborted(),W.log.debug(`cannot deter\
mine the changes: ${A instanceof Error?A.message:A}`),!0}}n(j,"changedSince")}),61585:((N,S,a)=>{a.d(S,{h:n(()=>K,"h"),k:n(()=>Y,"k")});var T=a(51455),e=a(76760),
j=a(22145);const Y={project:"com.docker.compose.project",service:"com.docker.compose.service",number:"com.docker.compose.container-number",directory:"com.docker\
.compose.project.working_dir",files:"com.docker.compose.project.config_files",envFiles:"com.docker.compose.project.environment_file",volume:"com.docker.compose.\
volume",oneOff:"com.docker.compose.oneoff"};async function K(C,{endpoint:A,here:b,warn:d,signal:P}){const g=C[Y.directory];if(g===void 0||!await W(g))return;const D=b?.
directory===g?b:void 0,p=R(C[Y.files]).map(y=>(0,e.resolve)(g,y)),O=p.length>0&&(await Promise.all(p.map(j.fo))).every(Boolean),E=D??await(0,j.L9)(g,{endpoint:A,
signal:P}),$=O?p:E?.files;if($===void 0)return{root:g,directory:g,files:[]};const h=R(C[Y.envFiles]).map(y=>(0,e.resolve)(g,y)),m=await Promise.all(h.map(j.fo));
for(const[y,f]of h.entries())m[y]||d(`the project was started with --env-file ${f}, which no longer exists`);const w=h.length>0?h.filter((y,f)=>m[f]):D?.envFiles;
return{root:D?.root??g,directory:g,files:$,...w!==void 0&&w.length>0&&{envFiles:w}}}n(K,"locationOf");function R(C){return(C??"").split(",").filter(A=>A!=="")}n(
R,"listOf");async function W(C){return(await(0,T.stat)(C).catch(()=>{}))?.isDirectory()===!0}n(W,"isFolder")}),1720:((N,S,a)=>{a.d(S,{Hp:n(()=>d,"Hp"),Mz:n(()=>C,
"Mz"),Ul:n(()=>g,"Ul"),kg:n(()=>R.k,"kg"),t1:n(()=>W,"t1"),te:n(()=>A,"te"),z5:n(()=>b,"z5")});var T=a(75892),e=a(68986),j=a(22145),Y=a(17095),K=a(92652),R=a(61585);
async function W(p,{directory:O,project:E},$){const{endpoint:h}=p,m={endpoint:h,warn:$.log.warn.bind($.log),signal:$.signal};if(E!==void 0){const o=await C(p,E,
$),s=g(o);if(s[R.k.directory]!==void 0){const i=await(0,j.kb)(O,{...$,endpoint:h}).catch(()=>{}),r=await(0,R.h)(s,{...m,here:i});if(r===void 0||r.files.length===
0)throw D(E,s);const{name:c}=(await(0,e.Xg)({endpoint:h,...r},$)).config;return await t(r,{name:E,folderName:c,containers:o})}}const w=await(0,j.kb)(O,{...$,endpoint:h});
if(w===void 0)throw new T.m_(E===void 0?`No Compose file found in ${O}`:`Compose project '${E}' not found`,{hint:"Run this in the folder of a Compose file, or n\
ame a project with --project (see `docker compose ls --all`)"});const{name:y}=(await(0,e.Xg)({endpoint:h,...w},$)).config;if(E!==void 0&&E!==y)throw new T.m_(`C\
ompose project '${E}' not found here: the project of this folder is '${y}'`,{hint:`See \`docker compose ls --all\`; to store the snapshot of this project under an\
other one, name it ${E}/<name>`});const f=await C(p,y,$),v=f.filter(({Config:o})=>o.Labels?.[R.k.directory]===w.directory),l=v.length===0?void 0:await(0,R.h)(g(
v),{...m,here:w});return await t(l??w,{name:y,folderName:y,containers:f});async function t(o,s){const i={endpoint:h,directory:o.directory,project:s.name,files:o.
files,envFiles:o.envFiles},r=[...new Set(s.containers.map(b))];return{...s,directory:o.root,files:o.files,compose:i,...await(0,e.Xg)(i,{...$,services:r})}}}n(W,
"findProject");async function C(p,O,E){const $=await(0,Y.XT)(p,{label:[`${R.k.project}=${O}`,`${R.k.oneOff}=False`]},E);return(await Promise.all($.map(({Id:m})=>(0,Y.
aH)(p,m,E)))).sort((m,w)=>b(m).localeCompare(b(w))||P(m)-P(w))}n(C,"containersOf");function A(p){return`project.${p}`}n(A,"projectLock");function b({Config:p}){
return p.Labels?.[R.k.service]??""}n(b,"serviceOf");function d({Mounts:p}){return p.flatMap(({Type:O,Name:E=""})=>O==="volume"&&(0,K.ok)(E)?[E]:[])}n(d,"anonymo\
usVolumes");function P({Config:p}){return Number(p.Labels?.[R.k.number]??0)}n(P,"numberOf");function g(p){return p.toSorted((O,E)=>E.Created.localeCompare(O.Created))[0]?.
Config.Labels??{}}n(g,"newestLabels");function D(p,O){return new T.m_(`The folder ${O[R.k.directory]} of the project '${p}' does not exist, or no longer has a C\
ompose file`,{hint:"Run this in the folder that has its Compose files"})}n(D,"folderGone")}),8500:((N,S,a)=>{a.d(S,{BR:n(()=>p,"BR"),IQ:n(()=>P,"IQ"),JR:n(()=>O,
"JR"),Nw:n(()=>D,"Nw"),UV:n(()=>g,"UV"),g$:n(()=>E,"g$"),p1:n(()=>d,"p1"),wx:n(()=>b,"wx")});var T=a(51455),e=a(76760),j=a(75892),Y=a(49700),K=a(69865),R=a(95782),
W=a(9694);const C=".vm-snapshot",A=[".git",C];function b({bind_mounts:t=[],snapshot_name:o},{captured:s,directory:i,elsewhere:r}){const c=[];for(const _ of t){const u=(0,e.
normalize)(_.path),I=(0,e.relative)(s,u),M=I===""||!I.startsWith("..");if(!M&&r===void 0)continue;const L=M?i:r,B=(0,e.join)(L,M?I:u),U=(0,e.relative)(L,B).split(
"/"),x=c.find(z=>(0,W.U)(B,z.target)||(0,W.U)(z.target,B));if(U.some(z=>A.includes(z))||x!==void 0)throw new j.cs(`Cannot restore the bind mount ${_.path} of th\
e snapshot '${o}': it is inside another one, or inside ${A.join(" or ")}`);c.push({of:_,base:L,target:B})}return c}n(b,"placeBinds");async function d(t,{parts:o,
blobs:s,...i}){const{tars:r,stamp:c,entry:_,journal:u,c:I}=i;for(const[M,L]of Map.groupBy(t,B=>B.base))await $(M,L);for(const[M,{of:L,base:B}]of t.entries()){const U=y(
B,{stamp:c,at:M});_.staging.includes((0,e.dirname)(U))||_.staging.push((0,e.dirname)(U)),await u.write(),await(0,Y.fc)(U,await(0,Y.Ht)(U));const x=o.bindMount(L.
path);if(x===void 0)continue;const z=I.progress.start(`Restoring ${L.path}`,x.size);try{await(0,R.Di)(await r.folder(U),`the folder ${U}`).write(s.open(x,{onBytes:n(
F=>z.add(F),"onBytes")}),I)}finally{z.done()}}}n(d,"stageBinds");async function P(t,{stays:o,carried:s,...i}){for(const[r,{of:c,base:_,target:u}]of t.entries()){
const I=y(_,{stamp:i.stamp,at:r});if(c.type==="file")await h((0,e.join)(I,e.posix.basename(c.path)),u,{base:_,...i});else if(u!==_)await h(I,u,{base:_,...i});else{
const M=new Set([...await w(_,i),...await w(I,i)]);for(const L of M)[...A,...o].includes(L)||await h((0,e.join)(I,L),(0,e.join)(_,L),{base:_,...i})}}for(const{path:r,
backup:c,base:_}of i.entry.moves)for(const u of s.filter(I=>c!==void 0&&(0,W.U)(I,r)&&I!==r)){const I=(0,e.join)(c,(0,e.relative)(r,u));await l(u)||!await l(I)||
!await v(_,u)||await m(_,["cp","-a","--",f(_,I),f(_,u)],i)}}n(P,"swapBinds");async function g(t){const o=await Promise.all(t.map(({target:s})=>l(s)));return t.filter(
(s,i)=>o[i]).map(({target:s})=>s)}n(g,"existingPaths");function D(t,o){const s=o.find(({of:i})=>(0,W.U)(t,i.path));return s&&(0,e.join)(s.target,(0,e.relative)(
s.of.path,t))}n(D,"restoredPathOf");async function p({moves:t},o){for(const{base:s,path:i,backup:r}of t.toReversed())r!==void 0&&!await l(r)||(await l(i)&&await m(
s,["rm","-rf","--",f(s,i)],o),r!==void 0&&await m(s,["mv","-T","--",f(s,r),f(s,i)],o))}n(p,"rollBackBinds");async function O({staging:t},o){for(const s of t){const i=(0,e.
dirname)((0,e.dirname)(s));await l(s)&&await m(i,["rm","-rf","--",f(i,s)],o)}}n(O,"discardStaged");async function E(t,o){for(const s of o)if(!await v(t,s))throw new j.
cs(`A link in the restored folder makes ${s} point outside ${t}`)}n(E,"assertBelow");async function $(t,o){const s=o.reduce((c,{of:_})=>c+_.size_bytes,0);await(0,Y.
fc)(t,await(0,Y.Ht)(t));const i=await(0,T.statfs)(t),r=i.bavail*i.bsize;if(!(r>=s))throw new j._p(`${t} has ${(0,K.z3)(r)} free, but the bind mounts need ${(0,K.
z3)(s)}`,{hint:"Free some space there"})}n($,"checkRoom");async function h(t,o,{base:s,stamp:i,entry:r,journal:c,..._}){const u=await l(o)?(0,e.join)(s,C,i,"bin\
d-mounts",(0,e.relative)(s,o)):void 0,I=await l(t),M=await(0,Y.Ht)(s);await(0,Y.fc)((0,e.dirname)(o),M),r.moves.push({base:s,path:o,...u!==void 0&&{backup:u}}),
await c.write(),u!==void 0&&(await(0,Y.fc)((0,e.dirname)(u),M),await m(s,["mv","-T","--",f(s,o),f(s,u)],_)),I&&await m(s,["mv","-T","--",f(s,t),f(s,o)],_)}n(h,"\
swap");async function m(t,[o,...s],{tars:i,c:r}){const c=await i.folder(t);await(0,R.VO)(c(o,s),{signal:r.signal,title:`${o} in ${t}`})}n(m,"act");async function w(t,{
tars:o,c:s}){const i=await o.folder(t);return(await(0,R.VO)(i("find",[".","-mindepth","1","-maxdepth","1","-printf","%f\\0"]),{signal:s.signal,title:`looking in\
to ${t}`})).split("\0").filter(c=>c!=="")}n(w,"namesIn");function y(t,{stamp:o,at:s}){return(0,e.join)(t,C,`${o}-new`,String(s))}n(y,"staged");function f(t,o){return`\
./${(0,e.relative)(t,o)}`}n(f,"below");async function v(t,o){for(let s=(0,e.dirname)(o);;s=(0,e.dirname)(s)){const i=await(0,T.realpath)(s).catch(()=>{});if(i!==
void 0)return(0,W.U)(i,await(0,T.realpath)(t));if(s===(0,e.dirname)(s))return!1}}n(v,"staysBelow");async function l(t){return await(0,T.lstat)(t).catch(()=>{})!==
void 0}n(l,"isThere")}),88363:((N,S,a)=>{a.d(S,{GV:n(()=>e,"GV"),s9:n(()=>Y,"s9"),t0:n(()=>T,"t0"),x_:n(()=>j,"x_")});const T="vm-snapshot-kept",e="vm-snapshot-\
before";function j(K){return`${T}/${Y(K)}`}n(j,"keptRepository");function Y(K){return K.replace(/[^a-z0-9]+/g,"-").replace(/^-|-$/g,"")}n(Y,"component")}),35226:((N,S,a)=>{
a.d(S,{M:n(()=>d,"M"),y:n(()=>P,"y")});class T{static{n(this,"Tagged")}tag;value;constructor(o,s){this.tag=o,this.value=s}}const e="!override",j=new T("!reset",
null);function Y(t,o){return new T(t,o)}n(Y,"tagged");class K{static{n(this,"Expression")}text;constructor([o,s]){this.text=o+C(s)}}async function R(t){const{Document:o}=await a.
e(8815).then(a.t.bind(a,38815,19)),s=new o;return s.contents=W(t,s),s.toString({lineWidth:0})}n(R,"yamlOf");function W(t,o){if(t instanceof T)return Object.assign(
W(t.value,o),{tag:t.tag});if(t instanceof K)return o.createNode(t.text);if(typeof t=="string")return o.createNode(C(t));if(Array.isArray(t)){const i=o.createNode(
[]);return i.items.push(...t.map(r=>W(r,o))),i}if(typeof t!="object"||t===null)return o.createNode(t);const s=o.createNode({});for(const[i,r]of Object.entries(t))
s.items.push(o.createPair(i,W(r,o)));return s}n(W,"node");function C(t){return t.replaceAll("$","$$$$")}n(C,"doubled");var A=a(11714);const b="# Written by vm s\
napshot restore";function d(t){return t?.startsWith(b)===!0}n(d,"isOurs");async function P(t){const o=await R({name:t.project,services:g(t),volumes:{...h(t),...t.
asOther&&m(t)},...t.asOther&&{networks:v(t)}});return`${b}, from '${t.label}'.
# It pins this project to the images and volumes of that snapshot. \`docker compose up\` reads it automatically and keeps the restored state.
# To return to the project's own configuration, delete this file; the data stays in the volumes named here.
${o}`}n(P,"writeOverride");function g({document:t,config:o,images:s,asOther:i,takenPorts:r,binds:c}){const _=t.services.flatMap(({name:u,image:I})=>{const M=t.containers.
filter(({service:x})=>x===u),L=s.get(M[0]?.image??I??""),B=o.services[u];if(L===void 0||B===void 0)return[];const U=[...c].filter(([x])=>x.startsWith(`${u}
`));return[[u,{image:L,pull_policy:"never",...B.build!==void 0&&{build:j},...y(B,M.length),...i&&D(B,r),...U.length>0&&{volumes:U.map(([x,z])=>E(B,{source:z,target:x.
split(`
`)[1]??""}))}}]]});return Object.fromEntries(_)}n(g,"servicesOf");function D({container_name:t,mac_address:o,networks:s,ports:i},r){return{...t!==void 0&&{container_name:j},
...o!==void 0&&{mac_address:j},...i?.some(c=>r.has((0,A.ls)(c)))&&{ports:Y(e,i.map(c=>l(c,r)))},...O(s??{})}}n(D,"besideOf");const p=["ipv4_address","ipv6_addre\
ss","link_local_ips","mac_address"];function O(t){const o=n(i=>p.some(r=>i!==null&&r in i),"isFixed");if(!Object.values(t).some(o))return{};const s=Object.entries(
t).map(([i,r])=>{const c=Object.entries(r??{}).filter(([_])=>!p.includes(_));return[i,c.length>0?Object.fromEntries(c):null]});return{networks:Y(e,Object.fromEntries(
s))}}n(O,"addressless");function E({volumes:t},{source:o,target:s}){const i=t?.find(c=>$(c.target)===$(s)),r=Object.entries(i??{}).filter(([c])=>c!=="volume"&&c!==
"tmpfs");return{...Object.fromEntries(r),type:"bind",source:o,target:i?.target??s}}n(E,"bindOf");function $(t){return t.replace(/(?<=.)\/+$/,"")}n($,"bare");function h({
project:t,document:o,volumes:s}){return Object.fromEntries(o.volumes.flatMap(({name:i,key:r})=>{const c=s.get(i);return r===void 0||c===void 0?[]:[[r,{name:w(c.
name,t),...c.plain&&{driver:"local",driver_opts:j}}]]}))}n(h,"volumesOf");function m({project:t,document:o,config:s}){const i=new Set(o.volumes.map(({key:r})=>r));
return Object.fromEntries(Object.entries(s.volumes??{}).flatMap(([r,c])=>{const _=`${t}_${r}`;return c===null||c.external||i.has(r)||c.name===_?[]:[[r,{name:w(_,
t)}]]}))}n(m,"otherVolumes");function w(t,o){return t.startsWith(`${o}_`)?new K(["${COMPOSE_PROJECT_NAME}",t.slice(o.length)]):t}n(w,"byProject");function y({scale:t,
deploy:o},s){const i=o?.replicas??void 0;return s===0||s===(i??t??1)?{}:{...(t!==void 0||i===void 0)&&{scale:s},...i!==void 0&&{deploy:{replicas:s}}}}n(y,"scale\
Of");const f="com.docker.network.bridge.name";function v({project:t,config:o}){return Object.fromEntries(Object.entries(o.networks??{}).flatMap(([s,i])=>{if(i===
null||i.external)return[];const r={...i.name!==`${t}_${s}`&&{name:`${t}_${s}`},...i.ipam?.config!==void 0&&{ipam:j},...f in(i.driver_opts??{})&&{driver_opts:{[f]:j}}};
return Object.keys(r).length>0?[[s,r]]:[]}))}n(v,"networksOf");function l(t,o){const{published:s,...i}=t;return o.has((0,A.ls)(t))?i:t}n(l,"freed")}),11714:((N,S,a)=>{
a.d(S,{ls:n(()=>R,"ls"),zw:n(()=>Y,"zw")});var T=a(66560),e=a(61585);const j=1e3;async function Y(W,{services:C},{project:A,counts:b,c:d}){const P=n(({Labels:p})=>p?.[e.
k.project]===A,"isOurs"),g=await(0,T.r)(W,{isOurs:P,c:d}),D=new Map;for(const[p,{ports:O}]of Object.entries(C))for(const E of O??[]){const $=K(E.published),{host_ip:h,
protocol:m}=E;let w=0,y;for(const v of $){const l=await g({address:h,port:v,protocol:m});if(l===void 0?w++:y??=l,w>=(b.get(p)??1))break}const f=$.length>1?b.get(
p)??1:1;y!==void 0&&w<f&&D.set(R(E),{service:p,holder:y})}return D}n(Y,"portsInUse");function K(W){const[,C,A=C]=/^(\d+)(?:-(\d+))?$/.exec(W??"")??[],[b,d]=[Number(
C),Number(A)];return!(b>0)||d<b||d>65535?[]:Array.from({length:Math.min(d-b+1,j)},(P,g)=>b+g)}n(K,"portNumbers");function R({host_ip:W,published:C,protocol:A}){
return`${W??""}:${C??""}/${A}`}n(R,"portKey")}),67687:((N,S,a)=>{a.d(S,{e1:n(()=>W,"e1"),kB:n(()=>R,"kB"),zd:n(()=>A,"zd")});var T=a(75892),e=a(17095),j=a(31631),
Y=a(48474),K=a(88363);async function R(P,g,{journal:D,again:p,c:O}){const{info:E}=g;await(0,j.k)(P,E.Name.slice(1),{make:$,signal:O.signal});async function $(){
const h=await C(P,g,{again:p,c:O});p.set(E.Id,h),g.again=h,await D.write(),await d(P,h,{status:E.State.Status,c:O})}n($,"make")}n(R,"bringBack");function W({State:P}){
return P.Status==="running"||P.Status==="paused"||P.Status==="restarting"}n(W,"ran");async function C(P,{info:g,image:D,again:p},{again:O,c:E}){for(const h of[g.
Id,p]){const m=h===void 0?void 0:await(0,e.FA)(P,h,E);if(m!==void 0)return m.Id}const $=await A(P,D===void 0?{info:g}:{info:g,image:D},E);return await(0,Y.jC)(P,
g,{name:g.Name.slice(1),image:$,again:O,signal:E.signal})}n(C,"place");async function A(P,{info:g,image:D},p){return D!==void 0&&D!==g.Image?((await b(P,D,p))?.
RepoTags??[]).find(E=>E.startsWith(`${K.t0}/`))??D:(await b(P,g.Config.Image,p))?.Id===g.Image?g.Config.Image:g.Image}n(A,"imageFor");async function b(P,g,D){return await P.
inspectImage(g,D).catch(p=>{if(!(p instanceof T.m_))throw p})}n(b,"find");async function d(P,g,{status:D,c:p}){const O=await(0,e.FA)(P,g,p);if(O===void 0)throw new T.
m_(`the container ${g} does not exist`);const E=O.State.Status==="running"||O.State.Status==="paused";D!=="running"&&D!=="paused"&&D!=="restarting"||(E||await(0,e.
aO)(P,g,{to:"start",signal:p.signal}),D==="paused"&&O.State.Status!=="paused"&&await(0,e.aO)(P,g,{to:"pause",signal:p.signal}))}n(d,"runAsBefore")}),21118:((N,S,a)=>{
a.d(S,{Hu:n(()=>O,"Hu"),LO:n(()=>w,"LO"),Qr:n(()=>p,"Qr"),YC:n(()=>f,"YC"),ln:n(()=>h,"ln"),yw:n(()=>m,"yw")});var T=a(26921),e=a(75892),j=a(56690),Y=a(17095),K=a(
31631),R=a(83878),W=a(70976),C=a(25807),A=a(23236),b=a(92652),d=a(87271),P=a(52405),g=a(10966);const D=T.Ikc({project:T.YjP(),id:T.YjP(),at:T.YjP(),volumes:T.YOg(
T.YjP()).readonly(),images:T.YOg(T.YjP()).readonly()});async function p(l,t,{signal:o}){const s=(0,C.e7)(await l.architecture({signal:o}))??Buffer.alloc(0),i={Image:C.
j5,Entrypoint:[C.r_],NetworkDisabled:!0,Labels:(0,g.y$)(t,"clean-up")},r=`vm-snapshot.clean-up.${t.project}.${t.id}`;return await(0,R.B$)(l,r),await(0,K.k)(l,r,
{make:c,signal:o});async function c(_){await(0,C.Pt)(l,s,{signal:o});const u=await l.createContainer(i,{name:r,signal:o});return _(u),await(0,W.I)(l,u,{number:1,
entry:t,signal:o}),u}n(c,"make")}n(p,"writeCleanUp");async function O(l,t,o){let s=[...t];for(const i of t.filter(({Labels:r})=>r?.[g.z7]==="clean-up")){const r=D.
safeParse((await(0,W.V)(l,i.Id,o))?.entry).data,c=n(u=>u===i||r!==void 0&&u.Labels?.[g.Bx]===r.id,"isOver"),_=s.filter(u=>u!==i&&c(u));for(const{Id:u}of _.sort(
(I,M)=>Number(E(I))-Number(E(M))))await(0,R.B$)(l,u);await $(l,i.Id,{entry:r,c:o}),s=s.filter(u=>!c(u))}return s}n(O,"endCleanUps");function E({Labels:l}){return l?.[g.
z7]==="restore"}n(E,"isJournal");async function $(l,t,{entry:o,c:s}){const i=(0,A.r)(l,{label:{[d.eq]:(0,j.Pg)()},c:s});for(const r of o?.volumes??[])await(0,b.
y6)(l,r,s)!==void 0&&(await(0,P.$)(i,r,{at:o?.at??"",c:s})?s.log.warn(`the volume ${r}, which a restore was to remove, is kept: it was used since; to remove it:\
 docker volume rm ${r}`):await h(l,[r],s));await f(l,o?.images??[],s),await(0,R.B$)(l,t)}n($,"endCleanUp");async function h(l,t,o){for(const s of t)try{await(0,b.
L)(l,s,o)}catch(i){const r=await v(l,s,o).catch(()=>[]);i instanceof e.fK&&r.length>0?o.log.warn(`the volume ${s} is kept: ${r.join(", ")} ${r.length===1?"uses \
it, and sees":"use it, and see"} other data than the project now`):o.log.warn(`cannot remove the volume ${s}: ${i instanceof Error?i.message:i}; to remove it: d\
ocker volume rm ${s}`)}}n(h,"removeUnused");async function m(l,{volumes:t,images:o},s){const i=new Set((await(0,Y.XT)(l,{},s)).flatMap(({Mounts:_})=>(_??[]).map(
({Name:u})=>u))),r=[];for(const _ of new Set(t))!i.has(_)&&await(0,b.y6)(l,_,s)!==void 0&&r.push(_);const c=[...r.length>0?[`docker volume rm ${r.join(" ")}`]:[],
...o.length>0?[`docker image rm ${o.join(" ")}`]:[]];c.length>0&&s.log.warn(`nothing was removed, because the restore is incomplete. When you no longer need the\
 previous state, run: ${c.join("; ")}`)}n(m,"tellUnused");async function w(l,t,o){const s={signal:AbortSignal.timeout(y)};(await(0,b.y6)(l,t,s))?.Labels?.[g.Bx]===
o&&await(0,b.L)(l,t,s)}n(w,"removeOwn");const y=6e4;async function f(l,t,o){for(const s of t)try{await l.removeImage(s,o)}catch(i){if(i instanceof e.m_||i instanceof
e.fK)continue;o.log.warn(`cannot remove the image ${s}: ${i instanceof Error?i.message:i}`)}}n(f,"dropImages");async function v(l,t,o){return(await(0,Y.XT)(l,{volume:[
t]},o)).map(({Id:i,Names:r})=>r?.[0]?.slice(1)??i.slice(0,12))}n(v,"usersOf")}),36072:((N,S,a)=>{a.d(S,{E0:n(()=>m,"E0"),Op:n(()=>w,"Op"),a0:n(()=>h,"a0"),db:n(
()=>$,"db"),CJ:n(()=>y,"CJ")});var T=a(48161),e=a(56690),j=a(17095),Y=a(42149),K=a(70976),R=a(23236),W=a(92652),C=a(87271),A=a(52405),b=a(1720),d=a(26921);const P=n(
l=>d.IeY(t=>typeof t=="object"&&t!==null&&l in t),"object"),g=d.Ikc({info:P("Id"),image:d.YjP().optional(),again:d.YjP().optional()}),D=d.Ikc({id:d.YjP(),project:d.
YjP(),snapshot:d.YjP(),at:d.YjP(),machine:d.YjP(),directory:d.YjP(),phase:d.k5n(["bringing","moving","starting","done"]),old:d.YOg(g),oldNetworks:d.YOg(d.YjP()),
networks:d.YOg(P("Name")),newImages:d.YOg(d.YjP()),newVolumes:d.YOg(d.YjP()),expected:d.YOg(d.Ikc({service:d.YjP(),number:d.aig(),runs:d.zMY()})),files:d.YOg(d.
Ikc({path:d.YjP(),backup:d.YjP().optional(),wrote:d.YjP().optional()})),moves:d.YOg(d.Ikc({base:d.YjP(),path:d.YjP(),backup:d.YjP().optional()})),staging:d.YOg(
d.YjP()),newFolders:d.YOg(d.YjP()),keptImages:d.YOg(d.YjP()),keptContainers:d.YOg(d.YjP()),oldVolumes:d.YOg(d.YjP())});var p=a(13173),O=a(10966),E=a(55215);async function $(l,t){
return await(0,j.XT)(l,{label:[O.z7]},t)}n($,"servants");async function h(l,t,o){const s=await(0,K.V)(l,t,o),i=D.safeParse(s?.entry).data;return i&&(0,p.z)(l,i,
{container:t,number:s?.number??0})}n(h,"readJournal");async function m(l,{signal:t}){const o=(await $(l,{signal:t})).filter(({Labels:i})=>i?.[O.z7]==="restore"),
s=[];for(const{Id:i,Labels:r}of o){const c=r?.[O.W$]??"";(await(0,j.FA)(l,(0,Y.l)((0,b.te)(c)),{signal:t}))?.State.Status!=="running"&&s.push({container:i,project:c,
snapshot:r?.[O.xO]??"",began:r?.[O.uL]??""})}return s}n(m,"interruptedRestores");async function w(l,{entry:t},o){const{phase:s,expected:i}=t,r=await(0,E.lz)(l,t,
o),c=r.every(f),_=Map.groupBy(r,b.z5),u=i.map(({service:L,number:B,runs:U})=>({runs:U,now:_.get(L)?.[B-1]})),I=u.every(({now:L})=>L!==void 0);if(s==="done")return"\
runs";if(s==="bringing")return"untouched";if(c&&(s==="moving"||I))return await M()?"half":"untouched";if(s==="moving"||!I)return"half";return u.every(({now:L,runs:B})=>!B||
L!==void 0&&v(L))?"runs":"started";async function M(){if(t.files.length+t.moves.length>0&&t.machine!==(0,T.hostname)())return!0;const L=(0,R.r)(l,{label:{[C.eq]:(0,e.
Pg)()},c:o});for(const B of t.newVolumes)if(await(0,W.y6)(l,B,o)!==void 0&&await(0,A.$)(L,B,{at:t.at,c:o}))return!0;return!1}}n(w,"look");async function y(l,{entry:t},o){
const s=await(0,E.lz)(l,t,o),i=n(c=>c.length===0?"none":c.join(", "),"names"),r=[];for(const{info:c,again:_}of t.old)(await(0,j.FA)(l,c.Id,o)??(_===void 0?void 0:
await(0,j.FA)(l,_,o)))===void 0&&r.push(c.Name.slice(1));return[`new containers: ${i(s.map(({Name:c,State:_})=>`${c.slice(1)} (${_.Status})`))}`,`new volumes: ${i(
t.newVolumes)}`,...r.length>0?[`previous containers, kept as images: ${i(r)}`]:[],`previous volumes: ${i(t.oldVolumes)}`,...t.files.flatMap(({path:c,backup:_})=>_===
void 0?[]:[`previous ${c}: ${_}`]),...t.moves.flatMap(({path:c,backup:_})=>_===void 0?[]:[`previous ${c}: ${_}`])]}n(y,"whereabouts");function f({State:l}){return l.
Status==="created"&&(l.StartedAt===void 0||l.StartedAt.startsWith("0001-"))}n(f,"neverStarted");function v({State:l}){if(l.Status==="exited")return l.ExitCode===
0;const t=l.Health?.Status??"none";return(l.Status==="running"||l.Status==="paused")&&(t==="healthy"||t==="none")}n(v,"isWell")}),44482:((N,S,a)=>{a.d(S,{Cl:n(()=>W,
"Cl"),XH:n(()=>A,"XH"),jy:n(()=>C,"jy")});var T=a(75892),e=a(17095),j=a(88363),Y=a(21118),K=a(36072),R=a(10966);async function W(b,{project:d,id:P,old:g},{signal:D}){
const p=[];for(const{info:O,image:E}of g){if(E===void 0||E===O.Image)continue;const $={repository:`${j.GV}/${(0,j.s9)(d)}`,tag:`${P}-${O.Name.slice(1)}`.slice(0,
128)};try{await b.tagImage(E,{...$,signal:D}),p.push(`${$.repository}:${$.tag}`)}catch(h){if(!(h instanceof T.m_))throw h}}return p}n(W,"handOver");async function C(b,d){
try{const P=(await b.listImages([`${j.t0}/*`],d)).flatMap(({RepoTags:p})=>p??[]);if(P.length===0)return;const g=(await(0,K.db)(b,d)).map(({Labels:p})=>p?.[R.Bx]??
""),D=n(p=>g.some(O=>p.includes(`:${O}-`)),"isNeeded");for(const p of P.filter(O=>O.startsWith(`${j.t0}/`)&&!D(O)))(await(0,e.XT)(b,{ancestor:[p]},d)).length===
0&&await(0,Y.YC)(b,[p],d)}catch(P){if(d.signal.throwIfAborted(),!(P instanceof T.JC))throw P;d.log.debug(`cannot check the images that earlier restores kept: ${P.
message}`)}}n(C,"sweepKept");async function A(b,{old:d},P){const g=new Set;for(const{info:D}of d){const p=await b.inspectImage(D.Image,P).catch(()=>{});for(const O of p?.
RepoTags??[])O.startsWith(`${j.t0}/`)&&g.add(O)}return[...g]}n(A,"backupReferences")}),60546:((N,S,a)=>{a.d(S,{O9:n(()=>o,"O9"),RT:n(()=>f,"RT"),lj:n(()=>v,"lj"),
l4:n(()=>l,"l4")});var T=a(48161),e=a(75892),j=a(56690),Y=a(42149),K=a(83878),R=a(23236),W=a(92652),C=a(26414),A=a(87271),b=a(52405),d=a(17095),P=a(21118),g=a(10966);
async function D(r,c,_){const u=await(0,d.FA)(r,c,_);if(u===void 0)return!0;const I=u.Config.Labels?.[g.Bx];if(u.State.Status!=="created"||I===void 0)return!1;await(0,K.
B$)(r,c);for(const{Type:M,Name:L}of u.Mounts)M==="volume"&&L!==void 0&&await(0,P.LO)(r,L,I);return!0}n(D,"dropUnopened");var p=a(1720),O=a(8500),E=a(36072),$=a(
44482),h=a(6848),m=a(55215),w=function(r,c,_){if(c!=null){if(typeof c!="object"&&typeof c!="function")throw new TypeError("Object expected.");var u,I;if(_){if(!Symbol.
asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");u=c[Symbol.asyncDispose]}if(u===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.d\
ispose is not defined.");u=c[Symbol.dispose],_&&(I=u)}if(typeof u!="function")throw new TypeError("Object not disposable.");I&&(u=n(function(){try{I.call(this)}catch(M){
return Promise.reject(M)}},"dispose")),r.stack.push({value:c,dispose:u,async:_})}else _&&r.stack.push({async:!0});return c},y=(function(r){return function(c){function _(L){
c.error=c.hasError?new r(L,c.error,"An error was suppressed during disposal."):L,c.hasError=!0}n(_,"fail");var u,I=0;function M(){for(;u=c.stack.pop();)try{if(!u.
async&&I===1)return I=0,c.stack.push(u),Promise.resolve().then(M);if(u.dispose){var L=u.dispose.call(u.value);if(u.async)return I|=2,Promise.resolve(L).then(M,function(B){
return _(B),M()})}else I|=1}catch(B){_(B)}if(I===1)return c.hasError?Promise.reject(c.error):Promise.resolve();if(c.hasError)throw c.error}return n(M,"next"),M()}})(
typeof SuppressedError=="function"?SuppressedError:function(r,c,_){var u=new Error(_);return u.name="SuppressedError",u.error=r,u.suppressed=c,u});async function f(r,c,{
wait:_=0,c:u}){try{return await(0,Y.B)(r,(0,p.te)(c),{signal:u.signal,wait:_})}catch(I){if(!(I instanceof e.fK))throw I;const M=I.fields.owner===void 0?"":` (${I.
fields.owner})`;throw new e.fK(`Another vm snapshot create or restore is using the project '${c}'${M}`,{hint:"Wait until it has finished",cause:I})}}n(f,"lockPr\
oject");async function v(r,{locked:c,c:_}){await(0,C.GG)(r,{...c!==void 0&&{locked:(0,p.te)(c)},c:_});const u=await(0,E.db)(r,_),I=[];for(const[M,L]of Map.groupBy(
u,({Labels:B})=>B?.[g.W$]??""))try{const B={stack:[],error:void 0,hasError:!1};try{if(w(B,M===c?s:await i(r,M,_),!0)===void 0)continue;const x=await t(r,{project:M,
servants:L,c:_});if(M===c)I.push(...x);else for(const z of x)_.log.warn(`${l(z)}: vm snapshot recover ${M}`)}catch(U){B.error=U,B.hasError=!0}finally{const U=y(
B);U&&await U}}catch(B){_.signal.throwIfAborted(),_.log.warn(`cannot recover from an interrupted restore of '${M}': ${B instanceof Error?B.message:B}`)}return await(0,$.
jy)(r,_),I}n(v,"recover");function l({project:r,finding:c}){const u={untouched:"",runs:"",started:"not all of its containers are running",half:"some of its cont\
ainers are missing",unreadable:"its journal cannot be read"}[c];return`a restore of the project '${r}' was interrupted and is pending${u===""?"":`: ${u}`}`}n(l,
"waits");async function t(r,{project:c,servants:_,c:u}){const I=[],M=await(0,P.Hu)(r,_,u),L=n(({Labels:U})=>U?.[g.z7]??"","role");for(const{Id:U}of M.filter(x=>L(
x)==="restore")){const x=await(0,E.a0)(r,U,u);if(x===void 0){await D(r,U,u)||I.push({project:c,container:U,finding:"unreadable",journal:x});continue}const z=await(0,E.
Op)(r,x,u);if(z==="runs")await o(r,x,u),u.log.warn(`a restore of the project '${c}' was interrupted, but its new containers are running: it was completed`);else if(z!==
"untouched")I.push({project:c,container:U,finding:z,journal:x});else{const F=await(0,m.tN)(r,x,{later:!0,c:u});if(F.length===0)u.log.warn(`a restore of the proj\
ect '${c}' was interrupted and was rolled back${(0,h.jh)(x.entry)}`);else{for(const H of F)u.log.warn(`not rolled back: ${H}`);I.push({project:c,container:U,finding:"\
half",journal:x})}}}const B=new Set(M.filter(U=>L(U)==="restore").map(({Labels:U})=>U?.[g.Bx]));for(const U of M)L(U)==="hold"&&!B.has(U.Labels?.[g.Bx])&&await(0,K.
B$)(r,U.Id);return I}n(t,"recoverProject");async function o(r,{entry:c,end:_},u){const I=c.phase==="starting"||c.phase==="done",M=(0,R.r)(r,{label:{[A.eq]:(0,j.
Pg)()},c:u});I&&c.machine===(0,T.hostname)()&&await(0,O.JR)(c,{tars:M,c:u});const L=[];for(const U of I?c.oldVolumes:[])await(0,W.y6)(r,U,u)!==void 0&&(await(0,b.
$)(M,U,{at:c.at,c:u})?u.log.warn(`the old volume ${U} is kept: it was used since; to remove it: docker volume rm ${U}`):L.push(U));const B=I?[]:await(0,$.Cl)(r,
c,u);await _({volumes:L,images:c.keptImages},u),I||await(0,P.yw)(r,{volumes:[...c.oldVolumes,...c.newVolumes],images:B},u)}n(o,"finish");const s={async[Symbol.asyncDispose](){}};
async function i(r,c,_){try{return await f(r,c,{c:_})}catch(u){if(u instanceof e.fK)return;throw u}}n(i,"tryLock")}),13173:((N,S,a)=>{a.d(S,{z:n(()=>h,"z"),S:n(
()=>$,"S")});var T=a(77598),e=a(75892),j=a(6957),Y=a(17095),K=a(58500),R=a(22506);const W=50,C=12e4,A=JSON.stringify({dangling:["true"],label:["vm-snapshot.matc\
hes-no-image"]});async function b(m,{signal:w,log:y,limitMs:f=C}){const v=performance.now();for(let l=!0;;l=!1){w.throwIfAborted();try{await m.json({method:"POS\
T",path:"/images/prune",query:{filters:A},what:"wait for a prune",signal:w});return}catch(t){if(!(t instanceof e.fK))throw t;if(performance.now()-v>f)throw new e.
fK(`A docker image prune is still running after ${(0,R.Xo)(f/1e3)}`,{hint:"Try again when it has ended",cause:t});l&&y.info("Waiting for a running docker image \
prune to end"),await(0,K.setTimeout)(W,void 0,{signal:w}).catch(()=>w.throwIfAborted())}}}n(b,"afterImagePrune");var d=a(83878),P=a(70976),g=a(92652),D=a(21118),
p=a(10966);const O=12e4,E=6e5;async function $(m,w,{volumes:y,c:f}){const v=new Set(w.newVolumes),l=y.map(o=>({...o,labels:{...o.labels,[p.Bx]:w.id}})),t=`vm-sn\
apshot.restore.${w.project}.${w.id}`;w.at=new Date().toISOString();try{const{id:o,running:s}=await(0,d.f1)(m,{name:t,labels:(0,p.y$)(w,"restore"),volumes:l},{signal:f.
signal,prepare:n(i=>(0,P.I)(m,i,{number:1,entry:w,signal:f.signal}),"prepare")});s||f.log.warn("do not run docker system prune meanwhile: on this architecture, \
volumes and images are not protected from it");for(const i of y)if(((await(0,g.y6)(m,i.name,f))?.Labels??{})[p.Bx]===w.id!==v.has(i.name))throw new e.fK(`The vo\
lume ${i.name} was ${v.has(i.name)?"created":"removed"} by another program meanwhile`,{hint:"Try again when no docker prune is running"});return h(m,w,{container:o,
number:1})}catch(o){await(0,d.B$)(m,t);for(const s of y)await(0,D.LO)(m,s.name,w.id);throw o}}n($,"openRestoreJournal");function h(m,w,{container:y,number:f}){let v=f;
return{entry:w,async write(){w.at=new Date().toISOString(),v+=1,await(0,P.I)(m,y,{number:v,entry:w,signal:AbortSignal.timeout(O)})},async hold(l,t){const o=(0,p.
y$)(w,"hold"),s=[...new Set(l)].map(async i=>{const r=`vm-snapshot.kept.${w.project}.${w.id}.${(0,T.hash)("sha256",i,"hex").slice(0,12)}`;try{await(0,d.f1)(m,{name:r,
labels:o,image:i},{signal:AbortSignal.timeout(O)})}catch(c){if(!(c instanceof e.fK))throw c}});await(0,j.b)(...s),await b(m,t);for(const i of l)await m.inspectImage(
i,t)},async end(l,t){const o={...t,signal:AbortSignal.timeout(E)},{project:s,id:i}=w,c=l.volumes.length+l.images.length===0?void 0:await(0,D.Qr)(m,{project:s,id:i,
at:new Date().toISOString(),...l},o),_=await(0,Y.XT)(m,{label:[`${p.Bx}=${i}`,`${p.z7}=hold`]},o);await Promise.all(_.map(({Id:u})=>(0,d.B$)(m,u))),await(0,d.B$)(
m,y),await(0,D.ln)(m,l.volumes,o),await(0,D.YC)(m,l.images,o),c!==void 0&&await(0,d.B$)(m,c)}}}n(h,"journalIn")}),10966:((N,S,a)=>{a.d(S,{Bx:n(()=>j,"Bx"),W$:n(
()=>e,"W$"),uL:n(()=>K,"uL"),xO:n(()=>Y,"xO"),y$:n(()=>R,"y$"),z7:n(()=>T,"z7")});const T="vm-snapshot.role",e="vm-snapshot.project",j="vm-snapshot.restore-id",
Y="vm-snapshot.snapshot",K="vm-snapshot.began";function R({project:W,id:C,snapshot:A},b){return{[T]:b,[e]:W,[j]:C,[K]:new Date().toISOString(),...A!==void 0&&{[Y]:A}}}
n(R,"roleLabels")}),6848:((N,S,a)=>{a.d(S,{jh:n(()=>A,"jh"),kx:n(()=>W,"kx"),zM:n(()=>C,"zM")});var T=a(75892),e=a(1720),j=a(67687),Y=a(36072),K=a(55215);const R=6e4;
async function W(d,P,{error:g,c:D}){const{entry:p}=P,{project:O}=p,E=await(0,K.tN)(d,P,{c:D}).catch(m=>[b(m)]);if(E.length===0)return D.log.warn(`the restore fa\
iled: '${O}' was rolled back to its previous state${A(p)}`),g;const $={...D,signal:AbortSignal.timeout(R)},h=await(0,Y.CJ)(d,P,$).catch(()=>[]);for(const m of E)
D.log.warn(`not rolled back: ${m}`);for(const m of h)D.log.warn(m);return new T.fK(`The restore of '${O}' failed and could not be rolled back: ${b(g)}`,{hint:C(
O),cause:g})}n(W,"putBackAll");function C(d){return`Return to the previous state: vm snapshot recover ${d} --undo. Keep the new state: vm snapshot recover ${d} \
--finish`}n(C,"choices");function A({old:d,phase:P}){const g=d.filter(({info:$,again:h})=>h!==void 0&&h!==$.Id);if(P==="bringing"||g.length===0)return"";const D=new Set(
g.flatMap(({info:$})=>(0,e.Hp)($))),p=[...D].map($=>$.slice(0,12)).join(", "),E=d.filter(({info:$,again:h})=>h!==$.Id&&!(0,j.e1)($)&&$.State.Status!=="created").
map(({info:$})=>`${$.Name.slice(1)} (exit code ${$.State.ExitCode??"unknown"})`);return["; its containers were recreated, so their logs are lost",...E.length===
0?[]:[`, and Docker shows exited containers as created: ${E.join(", ")}`],...D.size===0?[]:[`; docker compose down --volumes keeps their anonymous volumes (${p}\
); remove these with docker volume prune`]].join("")}n(A,"whatIsLost");function b(d){return d instanceof Error?d.message:String(d)}n(b,"messageOf")}),55215:((N,S,a)=>{
a.d(S,{Nd:n(()=>E,"Nd"),lz:n(()=>O,"lz"),tN:n(()=>p,"tN")});var T=a(48161),e=a(56690),j=a(78560),Y=a(48474),K=a(23236),R=a(92652),W=a(87271),C=a(52405),A=a(1720),
b=a(8500),d=a(73372),P=a(67687),g=a(10966);const D=6e5;async function p(h,m,{later:w=!1,c:y}){const{entry:f}=m,v={...y,signal:AbortSignal.timeout(D)},l=(0,K.r)(
h,{label:{[W.eq]:(0,e.Pg)()},c:v}),t=[],o=n(async(M,L)=>{try{await L()}catch(B){t.push(`${M}: ${B instanceof Error?B.message:B}`)}},"attempt"),s=f.machine!==(0,T.
hostname)()&&f.files.length+f.moves.length+f.staging.length>0;s&&t.push(`files: they are on ${f.machine}, in ${f.directory}: undo the restore there`);for(const M of f.
keptContainers)await o(`container ${M}`,()=>h.removeContainer(M,{...v,volumes:!0}));const i=await O(h,f,v);for(const{Id:M,Name:L}of i)await o(`container ${L.slice(
1)}`,()=>h.removeContainer(M,{...v,volumes:!0}));if(s||(await o("files",async()=>$(await(0,d.pK)(f),y)),await o("bind mounts",async()=>{const M=w?await I():[];for(const{
path:L,backup:B}of M)y.log.warn(`${L} was changed since, so it is kept${B?`; its previous content is in ${B}`:""}`);await(0,b.BR)({...f,moves:f.moves.filter(L=>!M.
includes(L))},{tars:l,c:v}),await(0,b.JR)(f,{tars:l,c:v})})),f.phase!=="bringing"){for(const B of f.networks)await o(`network ${B.Name}`,async()=>{await(0,j.qC)(
h,B.Name,v)===void 0&&await(0,j.u3)(h,B,v)});const M=new Map;for(const B of(0,Y.fc)(f.old,({info:U})=>U))await o(`container ${B.info.Name.slice(1)}`,()=>(0,P.kB)(
h,B,{journal:m,again:M,c:v}));const L=new Set(f.networks.map(({Name:B})=>B));for(const{Id:B,Name:U}of await E(h,f.project,v))!f.oldNetworks.includes(B)&&!L.has(
U)&&await o(`network ${U}`,()=>(0,j.Zw)(h,B,v))}if(t.length>0)return await m.write(),t;const c=new Set(f.old.flatMap(({info:M})=>(0,A.Hp)(M))),_=i.flatMap(A.Hp).
filter(M=>!c.has(M)),u=[];for(const M of f.newVolumes)(await(0,R.y6)(h,M,v))?.Labels?.[g.Bx]===f.id&&u.push(M);return await m.end({volumes:[...u,..._],images:[...f.
newImages,...f.keptImages]},v),[];async function I(){const M=[];for(const L of f.moves)await(0,C.$)(l,{folder:L.path},{at:f.at,c:v})&&M.push(L);return M}n(I,"ch\
angedMoves")}n(p,"undo");async function O(h,m,w){if(m.phase==="bringing")return[];const y=new Set(m.old.flatMap(({info:f,again:v})=>[f.Id,v]));return(await(0,A.
Mz)(h,m.project,w)).filter(({Id:f})=>!y.has(f))}n(O,"freshContainers");async function E(h,m,w){return await(0,j.og)(h,{label:[`${A.kg.project}=${m}`]},w)}n(E,"n\
etworksOf");function $(h,{log:m}){for(const w of h)m.warn(w)}n($,"warnAll")}),73372:((N,S,a)=>{a.d(S,{Bq:n(()=>b,"Bq"),KY:n(()=>P,"KY"),Y_:n(()=>A,"Y_"),kh:n(()=>d,
"kh"),pK:n(()=>D,"pK"),sk:n(()=>g,"sk")});var T=a(77598),e=a(51455),j=a(76760),Y=a(24746),K=a(49700),R=a(22145),W=a(35226);const C=".vm-snapshot-new";async function A(h){
const m=[];for(const w of h){const{path:y,bytes:f}=w,v=await(0,R.yR)(y);(f===void 0?v===void 0:v!==void 0&&Buffer.from(f).equals(Buffer.from(v)))||m.push(w)}return m}
n(A,"changedFiles");async function b(h){const m=await Promise.all(h.map(({path:w})=>(0,R.yR)(w)));return h.filter((w,y)=>m[y]!==void 0&&!(0,W.M)(m[y])).map(({path:w})=>w)}
n(b,"peoplesOwn");async function d(h){for(let m=h;;m=(0,j.dirname)(m)){if(await $((0,j.join)(m,".git")))return[{path:(0,j.join)(h,".vm-snapshot",".gitignore"),bytes:Buffer.
from(`*
`)}];if(m===(0,j.dirname)(m))return[]}}n(d,"ignoredByGit");async function P(h){const m=new Set;for(const w of h)for(let y=(0,j.dirname)(w);!await $(y);y=(0,j.dirname)(
y))m.add(y);return[...m].sort((w,y)=>y.length-w.length)}n(P,"missingFolders");async function g(h,{directory:m,kept:w,onFile:y}){const f=await(0,K.Ht)(m);await(0,K.
fc)(m,f);for(const{path:v,bytes:l,mode:t}of h){const o=await $(v),s=(await(0,e.stat)(v).catch(()=>{}))?.mode,i=o?(0,j.join)(w,(0,j.relative)(m,v)):void 0;i!==void 0&&
(await(0,K.fc)((0,j.dirname)(i),f),await(0,Y.MH)(`Cannot keep a copy of ${v}`,()=>E(v,i))),await y({path:v,backup:i,...l!==void 0&&{wrote:(0,T.hash)("sha256",l,
"hex")}}),l===void 0?await(0,e.rm)(v,{force:!0}):await O(v,l,{mode:s??t??420})}}n(g,"replaceFiles");async function D({files:h,newFolders:m}){const w=[],y=[];for(const{
path:f,backup:v,wrote:l}of h.toReversed()){if(await(0,e.rm)(f+C,{force:!0}),v!==void 0&&!await $(v))continue;const t=await p(f),o=v===void 0?void 0:await p(v);if(t!==
void 0&&t!==l&&t!==o){w.push(`${f} was changed since, so it is kept${v===void 0?"":`; its previous content is in ${v}`}`);continue}if(v===void 0){await(0,e.rm)(
f,{force:!0});continue}await E(v,f+C),await(0,e.rename)(f+C,f),y.push(v)}for(const f of y)await(0,e.rm)(f,{force:!0});for(const f of m)await(0,e.rmdir)(f).catch(
()=>{});return w}n(D,"putBack");async function p(h){const m=await(0,e.readFile)(h).catch(()=>{});return m===void 0?void 0:(0,T.hash)("sha256",m,"hex")}n(p,"hash\
Of");async function O(h,m,{mode:w}){const y=await(0,K.Ht)((0,j.dirname)(h));await(0,K.fc)((0,j.dirname)(h),y),await(0,Y.MH)(`Cannot write ${h}`,async()=>{const f=h+
C;await(0,e.rm)(f,{force:!0}),await(0,K.v8)(f,[m],y),await(0,e.chmod)(f,w),await(0,e.rename)(f,h)})}n(O,"write");async function E(h,m){await(0,e.cp)(h,m,{preserveTimestamps:!0,
verbatimSymlinks:!0});const{uid:w,gid:y}=await(0,e.lstat)(h);process.geteuid?.()===0&&await(0,e.lchown)(m,w,y)}n(E,"copy");async function $(h){return await(0,e.
lstat)(h).catch(()=>{})!==void 0}n($,"isThere")}),68986:((N,S,a)=>{a.d(S,{Vs:n(()=>E,"Vs"),Xg:n(()=>D,"Xg"),fO:n(()=>O,"fO"),Fp:n(()=>$,"Fp")});var T=a(75892),e=a(
26921);const j=e._H3({target:e.aig(),published:e.YjP().optional(),host_ip:e.YjP().optional(),protocol:e.YjP().default("tcp"),mode:e.YjP().optional()}),Y=e._H3({
type:e.YjP(),source:e.YjP().optional(),target:e.YjP(),read_only:e.zMY().optional()}),K=e._H3({condition:e.YjP().optional(),required:e.zMY().optional()}),R=e._H3(
{disable:e.zMY().optional(),start_period:e.YjP().optional(),interval:e.YjP().optional(),timeout:e.YjP().optional(),retries:e.aig().optional()}),W=e._H3({aliases:e.
YOg(e.YjP()).nullish(),ipv4_address:e.YjP().optional(),ipv6_address:e.YjP().optional(),mac_address:e.YjP().optional()}),C=e._H3({image:e.YjP().optional(),build:e.
L5J().optional(),container_name:e.YjP().optional(),scale:e.aig().optional(),deploy:e._H3({replicas:e.aig().nullish()}).nullish(),ports:e.YOg(j).nullish(),volumes:e.
YOg(Y).nullish(),profiles:e.YOg(e.YjP()).nullish(),labels:e.g1P(e.YjP(),e.YjP()).nullish(),environment:e.g1P(e.YjP(),e.YjP().nullable()).nullish(),depends_on:e.
g1P(e.YjP(),K).nullish(),network_mode:e.YjP().optional(),pid:e.YjP().optional(),ipc:e.YjP().optional(),volumes_from:e.YOg(e.YjP()).nullish(),mac_address:e.YjP().
optional(),networks:e.g1P(e.YjP(),W.nullable()).nullish(),healthcheck:R.nullish(),configs:e.YOg(e.L5J()).nullish(),secrets:e.YOg(e.L5J()).nullish(),post_start:e.
YOg(e.L5J()).nullish()}),A=e._H3({name:e.YjP(),external:e.zMY().optional(),driver:e.YjP().optional(),driver_opts:e.g1P(e.YjP(),e.YjP()).nullish(),labels:e.g1P(e.
YjP(),e.YjP()).nullish()}),b=e._H3({name:e.YjP(),external:e.zMY().optional(),driver_opts:e.g1P(e.YjP(),e.KCZ([e.YjP(),e.aig()])).nullish(),ipam:e.Ikc({config:e.
L5J().optional()}).nullish()}),d=e._H3({name:e.YjP().optional(),file:e.YjP().optional(),environment:e.YjP().optional(),external:e.zMY().optional()}),P=e._H3({name:e.
YjP(),services:e.g1P(e.YjP(),C).default({}),volumes:e.g1P(e.YjP(),A.nullable()).nullish(),networks:e.g1P(e.YjP(),b.nullable()).nullish(),secrets:e.g1P(e.YjP(),d.
nullable()).nullish(),configs:e.g1P(e.YjP(),d.nullable()).nullish()});var g=a(81807);async function D(f,{signal:v,services:l=[]}){try{return await p(f,"*",{signal:v})}catch(t){
const o=await p(f,l,{signal:v}).catch(()=>{});if(o!==void 0)return o;throw t}}n(D,"readConfig");async function p(f,v,{signal:l}){const{stdout:t,warnings:o}=await(0,g.
Z)(f,[...h(v),"config","--format","json",...m(v)],{signal:l}),s=P.safeParse(w(y(t)));if(s.success)return{config:s.data,warnings:o,scope:v};throw new T.cs("docke\
r compose config returned an unknown format",{cause:s.error})}n(p,"read");async function O(f,{signal:v}){const l=["--profile","*","config","--no-interpolate","-\
-no-path-resolution"];return(await(0,g.Z)(f,l,{signal:v}).catch(o=>{if(v.aborted)throw o}))?.stdout}n(O,"readUninterpolated");async function E(f,v,{signal:l,scope:t}){
await(0,g.Z)(f,[...h(t),"create","--no-build","--pull","never",...v],{signal:l})}n(E,"createContainers");async function $(f,v,{signal:l,scope:t}){const o=["up",
"--detach","--no-build","--pull","never","--no-recreate","--no-deps",...v];await(0,g.Z)(f,[...h(t),...o],{signal:l})}n($,"startServices");function h(f){return f===
"*"?["--profile","*"]:[]}n(h,"profiles");function m(f){return f==="*"?[]:f}n(m,"named");function w(f){return typeof f=="string"?f.replaceAll("$$","$"):Array.isArray(
f)?f.map(w):typeof f!="object"||f===null?f:Object.fromEntries(Object.entries(f).map(([v,l])=>[v,w(l)]))}n(w,"undoubled");function y(f){try{return JSON.parse(f)}catch{
return}}n(y,"tryJson")})};export{X as id,G as ids,k as modules};
