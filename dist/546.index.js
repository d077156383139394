var V=Object.defineProperty;var n=(N,S)=>V(N,"name",{value:S,configurable:!0});const X=546,G=[546],k={52405:((N,S,a)=>{a.d(S,{$:n(()=>j,"$")});var L=a(95782);const e=1e3;async function j(A,K,{at:R,c:W}){const T=(Date.parse(R)+e)/1e3;if(!Number.
isFinite(T))return!0;try{const C=typeof K=="string"?await A.within(K):await A.folder(K.folder);if(C===void 0)return!0;const D=[".","-newermt",`@${T}`,"-print","\
-quit"];return await(0,L.VO)(C("find",D),{signal:W.signal,title:"looking for changes"})!==""}catch(C){return W.signal.throwIfAborted(),W.log.debug(`cannot deter\
mine the changes: ${C instanceof Error?C.message:C}`),!0}}n(j,"changedSince")}),61585:((N,S,a)=>{a.d(S,{h:n(()=>K,"h"),k:n(()=>A,"k")});var L=a(51455),e=a(76760),
j=a(22145);const A={project:"com.docker.compose.project",service:"com.docker.compose.service",number:"com.docker.compose.container-number",directory:"com.docker\
.compose.project.working_dir",files:"com.docker.compose.project.config_files",envFiles:"com.docker.compose.project.environment_file",volume:"com.docker.compose.\
volume",oneOff:"com.docker.compose.oneoff"};async function K(T,{endpoint:C,here:D,warn:m,signal:P}){const p=T[A.directory];if(p===void 0||!await W(p))return;const I=D?.
directory===p?D:void 0,w=R(T[A.files]).map($=>(0,e.resolve)(p,$)),y=w.length>0&&(await Promise.all(w.map(j.fo))).every(Boolean),E=I??await(0,j.L9)(p,{endpoint:C,
signal:P}),g=y?w:E?.files;if(g===void 0)return{root:p,directory:p,files:[]};const u=R(T[A.envFiles]).map($=>(0,e.resolve)(p,$)),h=await Promise.all(u.map(j.fo));
for(const[$,l]of u.entries())h[$]||m(`the project was started with --env-file ${l}, which no longer exists`);const O=u.length>0?u.filter(($,l)=>h[l]):I?.envFiles;
return{root:I?.root??p,directory:p,files:g,...O!==void 0&&O.length>0&&{envFiles:O}}}n(K,"locationOf");function R(T){return(T??"").split(",").filter(C=>C!=="")}n(
R,"listOf");async function W(T){return(await(0,L.stat)(T).catch(()=>{}))?.isDirectory()===!0}n(W,"isFolder")}),1720:((N,S,a)=>{a.d(S,{Hp:n(()=>m,"Hp"),Mz:n(()=>T,
"Mz"),Ul:n(()=>p,"Ul"),kg:n(()=>R.k,"kg"),t1:n(()=>W,"t1"),te:n(()=>C,"te"),z5:n(()=>D,"z5")});var L=a(75892),e=a(68986),j=a(22145),A=a(17095),K=a(92652),R=a(61585);
async function W(w,{directory:y,project:E},g){const{endpoint:u}=w,h={endpoint:u,warn:g.log.warn.bind(g.log),signal:g.signal};if(E!==void 0){const o=await T(w,E,
g),s=p(o);if(s[R.k.directory]!==void 0){const r=await(0,j.kb)(y,{...g,endpoint:u}).catch(()=>{}),i=await(0,R.h)(s,{...h,here:r});if(i===void 0||i.files.length===
0)throw I(E,s);const{name:c}=(await(0,e.Xg)({endpoint:u,...i},g)).config;return await t(i,{name:E,folderName:c,containers:o})}}const O=await(0,j.kb)(y,{...g,endpoint:u});
if(O===void 0)throw new L.m_(E===void 0?`No Compose file found in ${y}`:`Compose project '${E}' not found`,{hint:"Run this in the folder of a Compose file, or n\
ame a project with --project (see `docker compose ls --all`)"});const{name:$}=(await(0,e.Xg)({endpoint:u,...O},g)).config;if(E!==void 0&&E!==$)throw new L.m_(`C\
ompose project '${E}' not found here: the project of this folder is '${$}'`,{hint:`See \`docker compose ls --all\`; to store the snapshot of this project under an\
other one, name it ${E}/<name>`});const l=await T(w,$,g),v=l.filter(({Config:o})=>o.Labels?.[R.k.directory]===O.directory),f=v.length===0?void 0:await(0,R.h)(p(
v),{...h,here:O});return await t(f??O,{name:$,folderName:$,containers:l});async function t(o,s){const r={endpoint:u,directory:o.directory,project:s.name,files:o.
files,envFiles:o.envFiles},i=[...new Set(s.containers.map(D))];return{...s,directory:o.root,files:o.files,compose:r,...await(0,e.Xg)(r,{...g,services:i})}}}n(W,
"findProject");async function T(w,y,E){const g=await(0,A.XT)(w,{label:[`${R.k.project}=${y}`,`${R.k.oneOff}=False`]},E);return(await Promise.all(g.map(({Id:h})=>(0,A.
aH)(w,h,E)))).sort((h,O)=>D(h).localeCompare(D(O))||P(h)-P(O))}n(T,"containersOf");function C(w){return`project.${w}`}n(C,"projectLock");function D({Config:w}){
return w.Labels?.[R.k.service]??""}n(D,"serviceOf");function m({Mounts:w}){return w.flatMap(({Type:y,Name:E=""})=>y==="volume"&&(0,K.ok)(E)?[E]:[])}n(m,"anonymo\
usVolumes");function P({Config:w}){return Number(w.Labels?.[R.k.number]??0)}n(P,"numberOf");function p(w){return w.toSorted((y,E)=>E.Created.localeCompare(y.Created))[0]?.
Config.Labels??{}}n(p,"newestLabels");function I(w,y){return new L.m_(`The folder ${y[R.k.directory]} of the project '${w}' does not exist, or no longer has a C\
ompose file`,{hint:"Run this in the folder that has its Compose files"})}n(I,"folderGone")}),8500:((N,S,a)=>{a.d(S,{BR:n(()=>w,"BR"),IQ:n(()=>P,"IQ"),JR:n(()=>y,
"JR"),Nw:n(()=>I,"Nw"),UV:n(()=>p,"UV"),g$:n(()=>E,"g$"),p1:n(()=>m,"p1"),wx:n(()=>D,"wx")});var L=a(51455),e=a(76760),j=a(75892),A=a(49700),K=a(69865),R=a(95782),
W=a(9694);const T=".vm-snapshot",C=[".git",T];function D({bind_mounts:t=[],snapshot_name:o},{captured:s,directory:r,elsewhere:i}){const c=[];for(const _ of t){const d=(0,e.
normalize)(_.path),b=(0,e.relative)(s,d),M=b===""||!b.startsWith("..");if(!M&&i===void 0)continue;const Y=M?r:i,B=(0,e.join)(Y,M?b:d),U=(0,e.relative)(Y,B).split(
"/"),x=c.find(z=>(0,W.U)(B,z.target)||(0,W.U)(z.target,B));if(U.some(z=>C.includes(z))||x!==void 0)throw new j.cs(`Cannot restore the bind mount ${_.path} of th\
e snapshot '${o}': it is inside another one, or inside ${C.join(" or ")}`);c.push({of:_,base:Y,target:B})}return c}n(D,"placeBinds");async function m(t,{parts:o,
blobs:s,...r}){const{tars:i,stamp:c,entry:_,journal:d,c:b}=r;for(const[M,Y]of Map.groupBy(t,B=>B.base))await g(M,Y);for(const[M,{of:Y,base:B}]of t.entries()){const U=$(
B,{stamp:c,at:M});_.staging.includes((0,e.dirname)(U))||_.staging.push((0,e.dirname)(U)),await d.write(),await(0,A.fc)(U,await(0,A.Ht)(U));const x=o.bindMount(Y.
path);if(x===void 0)continue;const z=b.progress.start(`Restoring ${Y.path}`,x.size);try{await(0,R.Di)(await i.folder(U),`the folder ${U}`).write(s.open(x,{onBytes:n(
F=>z.add(F),"onBytes")}),b)}finally{z.done()}}}n(m,"stageBinds");async function P(t,{stays:o,carried:s,...r}){for(const[i,{of:c,base:_,target:d}]of t.entries()){
const b=$(_,{stamp:r.stamp,at:i});if(c.type==="file")await u((0,e.join)(b,e.posix.basename(c.path)),d,{base:_,...r});else if(d!==_)await u(b,d,{base:_,...r});else{
const M=new Set([...await O(_,r),...await O(b,r)]);for(const Y of M)[...C,...o].includes(Y)||await u((0,e.join)(b,Y),(0,e.join)(_,Y),{base:_,...r})}}for(const{path:i,
backup:c,base:_}of r.entry.moves)for(const d of s.filter(b=>c!==void 0&&(0,W.U)(b,i)&&b!==i)){const b=(0,e.join)(c,(0,e.relative)(i,d));await f(d)||!await f(b)||
!await v(_,d)||await h(_,["cp","-a","--",l(_,b),l(_,d)],r)}}n(P,"swapBinds");async function p(t){const o=await Promise.all(t.map(({target:s})=>f(s)));return t.filter(
(s,r)=>o[r]).map(({target:s})=>s)}n(p,"existingPaths");function I(t,o){const s=o.find(({of:r})=>(0,W.U)(t,r.path));return s&&(0,e.join)(s.target,(0,e.relative)(
s.of.path,t))}n(I,"restoredPathOf");async function w({moves:t},o){for(const{base:s,path:r,backup:i}of t.toReversed())i!==void 0&&!await f(i)||(await f(r)&&await h(
s,["rm","-rf","--",l(s,r)],o),i!==void 0&&await h(s,["mv","-T","--",l(s,i),l(s,r)],o))}n(w,"rollBackBinds");async function y({staging:t},o){for(const s of t){const r=(0,e.
dirname)((0,e.dirname)(s));await f(s)&&await h(r,["rm","-rf","--",l(r,s)],o)}}n(y,"discardStaged");async function E(t,o){for(const s of o)if(!await v(t,s))throw new j.
cs(`A link in the restored folder makes ${s} point outside ${t}`)}n(E,"assertBelow");async function g(t,o){const s=o.reduce((c,{of:_})=>c+_.size_bytes,0);await(0,A.
fc)(t,await(0,A.Ht)(t));const r=await(0,L.statfs)(t),i=r.bavail*r.bsize;if(!(i>=s))throw new j._p(`${t} has ${(0,K.z3)(i)} free, but the bind mounts need ${(0,K.
z3)(s)}`,{hint:"Free some space there"})}n(g,"checkRoom");async function u(t,o,{base:s,stamp:r,entry:i,journal:c,..._}){const d=await f(o)?(0,e.join)(s,T,r,"bin\
d-mounts",(0,e.relative)(s,o)):void 0,b=await f(t),M=await(0,A.Ht)(s);await(0,A.fc)((0,e.dirname)(o),M),i.moves.push({base:s,path:o,...d!==void 0&&{backup:d}}),
await c.write(),d!==void 0&&(await(0,A.fc)((0,e.dirname)(d),M),await h(s,["mv","-T","--",l(s,o),l(s,d)],_)),b&&await h(s,["mv","-T","--",l(s,t),l(s,o)],_)}n(u,"\
swap");async function h(t,[o,...s],{tars:r,c:i}){const c=await r.folder(t);await(0,R.VO)(c(o,s),{signal:i.signal,title:`${o} in ${t}`})}n(h,"act");async function O(t,{
tars:o,c:s}){const r=await o.folder(t);return(await(0,R.VO)(r("find",[".","-mindepth","1","-maxdepth","1","-printf","%f\\0"]),{signal:s.signal,title:`looking in\
to ${t}`})).split("\0").filter(c=>c!=="")}n(O,"namesIn");function $(t,{stamp:o,at:s}){return(0,e.join)(t,T,`${o}-new`,String(s))}n($,"staged");function l(t,o){return`\
./${(0,e.relative)(t,o)}`}n(l,"below");async function v(t,o){for(let s=(0,e.dirname)(o);;s=(0,e.dirname)(s)){const r=await(0,L.realpath)(s).catch(()=>{});if(r!==
void 0)return(0,W.U)(r,await(0,L.realpath)(t));if(s===(0,e.dirname)(s))return!1}}n(v,"staysBelow");async function f(t){return await(0,L.lstat)(t).catch(()=>{})!==
void 0}n(f,"isThere")}),88363:((N,S,a)=>{a.d(S,{GV:n(()=>e,"GV"),s9:n(()=>A,"s9"),t0:n(()=>L,"t0"),x_:n(()=>j,"x_")});const L="vm-snapshot-kept",e="vm-snapshot-\
before";function j(K){return`${L}/${A(K)}`}n(j,"keptRepository");function A(K){return K.replace(/[^a-z0-9]+/g,"-").replace(/^-|-$/g,"")}n(A,"component")}),35226:((N,S,a)=>{
a.d(S,{M:n(()=>m,"M"),y:n(()=>P,"y")});class L{static{n(this,"Tagged")}tag;value;constructor(o,s){this.tag=o,this.value=s}}const e="!override",j=new L("!reset",
null);function A(t,o){return new L(t,o)}n(A,"tagged");class K{static{n(this,"Expression")}text;constructor([o,s]){this.text=o+T(s)}}async function R(t){const{Document:o}=await a.
e(8815).then(a.t.bind(a,38815,19)),s=new o;return s.contents=W(t,s),s.toString({lineWidth:0})}n(R,"yamlOf");function W(t,o){if(t instanceof L)return Object.assign(
W(t.value,o),{tag:t.tag});if(t instanceof K)return o.createNode(t.text);if(typeof t=="string")return o.createNode(T(t));if(Array.isArray(t)){const r=o.createNode(
[]);return r.items.push(...t.map(i=>W(i,o))),r}if(typeof t!="object"||t===null)return o.createNode(t);const s=o.createNode({});for(const[r,i]of Object.entries(t))
s.items.push(o.createPair(r,W(i,o)));return s}n(W,"node");function T(t){return t.replaceAll("$","$$$$")}n(T,"doubled");var C=a(11714);const D="# Written by vm s\
napshot restore";function m(t){return t?.startsWith(D)===!0}n(m,"isOurs");async function P(t){const o=await R({name:t.project,services:p(t),volumes:{...u(t),...t.
asOther&&h(t)},...t.asOther&&{networks:v(t)}});return`${D}, from '${t.label}'.
# It pins this project to the images and volumes of that snapshot. \`docker compose up\` reads it automatically and keeps the restored state.
# To return to the project's own configuration, delete this file; the data stays in the volumes named here.
${o}`}n(P,"writeOverride");function p({document:t,config:o,images:s,asOther:r,takenPorts:i,binds:c}){const _=t.services.flatMap(({name:d,image:b})=>{const M=t.containers.
filter(({service:x})=>x===d),Y=s.get(M[0]?.image??b??""),B=o.services[d];if(Y===void 0||B===void 0)return[];const U=[...c].filter(([x])=>x.startsWith(`${d}
`));return[[d,{image:Y,pull_policy:"never",...B.build!==void 0&&{build:j},...$(B,M.length),...r&&I(B,i),...U.length>0&&{volumes:U.map(([x,z])=>E(B,{source:z,target:x.
split(`
`)[1]??""}))}}]]});return Object.fromEntries(_)}n(p,"servicesOf");function I({container_name:t,mac_address:o,networks:s,ports:r},i){return{...t!==void 0&&{container_name:j},
...o!==void 0&&{mac_address:j},...r?.some(c=>i.has((0,C.ls)(c)))&&{ports:A(e,r.map(c=>f(c,i)))},...y(s??{})}}n(I,"besideOf");const w=["ipv4_address","ipv6_addre\
ss","link_local_ips","mac_address"];function y(t){const o=n(r=>w.some(i=>r!==null&&i in r),"isFixed");if(!Object.values(t).some(o))return{};const s=Object.entries(
t).map(([r,i])=>{const c=Object.entries(i??{}).filter(([_])=>!w.includes(_));return[r,c.length>0?Object.fromEntries(c):null]});return{networks:A(e,Object.fromEntries(
s))}}n(y,"addressless");function E({volumes:t},{source:o,target:s}){const r=t?.find(c=>g(c.target)===g(s)),i=Object.entries(r??{}).filter(([c])=>c!=="volume"&&c!==
"tmpfs");return{...Object.fromEntries(i),type:"bind",source:o,target:r?.target??s}}n(E,"bindOf");function g(t){return t.replace(/(?<=.)\/+$/,"")}n(g,"bare");function u({
project:t,document:o,volumes:s}){return Object.fromEntries(o.volumes.flatMap(({name:r,key:i})=>{const c=s.get(r);return i===void 0||c===void 0?[]:[[i,{name:O(c.
name,t),...c.plain&&{driver:"local",driver_opts:j}}]]}))}n(u,"volumesOf");function h({project:t,document:o,config:s}){const r=new Set(o.volumes.map(({key:i})=>i));
return Object.fromEntries(Object.entries(s.volumes??{}).flatMap(([i,c])=>{const _=`${t}_${i}`;return c===null||c.external||r.has(i)||c.name===_?[]:[[i,{name:O(_,
t)}]]}))}n(h,"otherVolumes");function O(t,o){return t.startsWith(`${o}_`)?new K(["${COMPOSE_PROJECT_NAME}",t.slice(o.length)]):t}n(O,"byProject");function $({scale:t,
deploy:o},s){const r=o?.replicas??void 0;return s===0||s===(r??t??1)?{}:{...(t!==void 0||r===void 0)&&{scale:s},...r!==void 0&&{deploy:{replicas:s}}}}n($,"scale\
Of");const l="com.docker.network.bridge.name";function v({project:t,config:o}){return Object.fromEntries(Object.entries(o.networks??{}).flatMap(([s,r])=>{if(r===
null||r.external)return[];const i={...r.name!==`${t}_${s}`&&{name:`${t}_${s}`},...r.ipam?.config!==void 0&&{ipam:j},...l in(r.driver_opts??{})&&{driver_opts:{[l]:j}}};
return Object.keys(i).length>0?[[s,i]]:[]}))}n(v,"networksOf");function f(t,o){const{published:s,...r}=t;return o.has((0,C.ls)(t))?r:t}n(f,"freed")}),11714:((N,S,a)=>{
a.d(S,{ls:n(()=>R,"ls"),zw:n(()=>A,"zw")});var L=a(66560),e=a(61585);const j=1e3;async function A(W,{services:T},{project:C,counts:D,c:m}){const P=n(({Labels:w})=>w?.[e.
k.project]===C,"isOurs"),p=await(0,L.r)(W,{isOurs:P,c:m}),I=new Map;for(const[w,{ports:y}]of Object.entries(T))for(const E of y??[]){const g=K(E.published),{host_ip:u,
protocol:h}=E;let O=0,$;for(const v of g){const f=await p({address:u,port:v,protocol:h});if(f===void 0?O++:$??=f,O>=(D.get(w)??1))break}const l=g.length>1?D.get(
w)??1:1;$!==void 0&&O<l&&I.set(R(E),{service:w,holder:$})}return I}n(A,"portsInUse");function K(W){const[,T,C=T]=/^(\d+)(?:-(\d+))?$/.exec(W??"")??[],[D,m]=[Number(
T),Number(C)];return!(D>0)||m<D||m>65535?[]:Array.from({length:Math.min(m-D+1,j)},(P,p)=>D+p)}n(K,"portNumbers");function R({host_ip:W,published:T,protocol:C}){
return`${W??""}:${T??""}/${C}`}n(R,"portKey")}),67687:((N,S,a)=>{a.d(S,{e1:n(()=>W,"e1"),kB:n(()=>R,"kB"),zd:n(()=>C,"zd")});var L=a(75892),e=a(17095),j=a(31631),
A=a(48474),K=a(88363);async function R(P,p,{journal:I,again:w,c:y}){const{info:E}=p;await(0,j.k)(P,E.Name.slice(1),{make:g,signal:y.signal});async function g(){
const u=await T(P,p,{again:w,c:y});w.set(E.Id,u),p.again=u,await I.write(),await m(P,u,{status:E.State.Status,c:y})}n(g,"make")}n(R,"bringBack");function W({State:P}){
return P.Status==="running"||P.Status==="paused"||P.Status==="restarting"}n(W,"ran");async function T(P,{info:p,image:I,again:w},{again:y,c:E}){for(const u of[p.
Id,w]){const h=u===void 0?void 0:await(0,e.FA)(P,u,E);if(h!==void 0)return h.Id}const g=await C(P,I===void 0?{info:p}:{info:p,image:I},E);return await(0,A.jC)(P,
p,{name:p.Name.slice(1),image:g,again:y,signal:E.signal})}n(T,"place");async function C(P,{info:p,image:I},w){return I!==void 0&&I!==p.Image?((await D(P,I,w))?.
RepoTags??[]).find(E=>E.startsWith(`${K.t0}/`))??I:(await D(P,p.Config.Image,w))?.Id===p.Image?p.Config.Image:p.Image}n(C,"imageFor");async function D(P,p,I){return await P.
inspectImage(p,I).catch(w=>{if(!(w instanceof L.m_))throw w})}n(D,"find");async function m(P,p,{status:I,c:w}){const y=await(0,e.FA)(P,p,w);if(y===void 0)throw new L.
m_(`the container ${p} does not exist`);const E=y.State.Status==="running"||y.State.Status==="paused";I!=="running"&&I!=="paused"&&I!=="restarting"||(E||await(0,e.
aO)(P,p,{to:"start",signal:w.signal}),I==="paused"&&y.State.Status!=="paused"&&await(0,e.aO)(P,p,{to:"pause",signal:w.signal}))}n(m,"runAsBefore")}),21118:((N,S,a)=>{
a.d(S,{Hu:n(()=>y,"Hu"),LO:n(()=>O,"LO"),Qr:n(()=>w,"Qr"),YC:n(()=>l,"YC"),ln:n(()=>u,"ln"),yw:n(()=>h,"yw")});var L=a(26921),e=a(75892),j=a(56690),A=a(17095),K=a(
31631),R=a(83878),W=a(70976),T=a(25807),C=a(23236),D=a(92652),m=a(87271),P=a(52405),p=a(10966);const I=L.Ikc({project:L.YjP(),id:L.YjP(),at:L.YjP(),volumes:L.YOg(
L.YjP()).readonly(),images:L.YOg(L.YjP()).readonly()});async function w(f,t,{signal:o}){const s=(0,T.e7)(await f.architecture({signal:o}))??Buffer.alloc(0),r={Image:T.
j5,Entrypoint:[T.r_],NetworkDisabled:!0,Labels:(0,p.y$)(t,"clean-up")},i=`vm-snapshot.clean-up.${t.project}.${t.id}`;return await(0,R.B$)(f,i),await(0,K.k)(f,i,
{make:c,signal:o});async function c(_){await(0,T.Pt)(f,s,{signal:o});const d=await f.createContainer(r,{name:i,signal:o});return _(d),await(0,W.I)(f,d,{number:1,
entry:t,signal:o}),d}n(c,"make")}n(w,"writeCleanUp");async function y(f,t,o){let s=[...t];for(const r of t.filter(({Labels:i})=>i?.[p.z7]==="clean-up")){const i=I.
safeParse((await(0,W.V)(f,r.Id,o))?.entry).data,c=n(d=>d===r||i!==void 0&&d.Labels?.[p.Bx]===i.id,"isOver"),_=s.filter(d=>d!==r&&c(d));for(const{Id:d}of _.sort(
(b,M)=>Number(E(b))-Number(E(M))))await(0,R.B$)(f,d);await g(f,r.Id,{entry:i,c:o}),s=s.filter(d=>!c(d))}return s}n(y,"endCleanUps");function E({Labels:f}){return f?.[p.
z7]==="restore"}n(E,"isJournal");async function g(f,t,{entry:o,c:s}){const r=(0,C.r)(f,{label:{[m.eq]:(0,j.Pg)()},c:s});for(const i of o?.volumes??[])await(0,D.
y6)(f,i,s)!==void 0&&(await(0,P.$)(r,i,{at:o?.at??"",c:s})?s.log.warn(`the volume ${i}, which a restore was to remove, is kept: it was used since; to remove it:\
 docker volume rm ${i}`):await u(f,[i],s));await l(f,o?.images??[],s),await(0,R.B$)(f,t)}n(g,"endCleanUp");async function u(f,t,o){for(const s of t)try{await(0,D.
L)(f,s,o)}catch(r){const i=await v(f,s,o).catch(()=>[]);r instanceof e.fK&&i.length>0?o.log.warn(`the volume ${s} is kept: ${i.join(", ")} ${i.length===1?"uses \
it, and sees":"use it, and see"} other data than the project now`):o.log.warn(`cannot remove the volume ${s}: ${r instanceof Error?r.message:r}; to remove it: d\
ocker volume rm ${s}`)}}n(u,"removeUnused");async function h(f,{volumes:t,images:o},s){const r=new Set((await(0,A.XT)(f,{},s)).flatMap(({Mounts:_})=>(_??[]).map(
({Name:d})=>d))),i=[];for(const _ of new Set(t))!r.has(_)&&await(0,D.y6)(f,_,s)!==void 0&&i.push(_);const c=[...i.length>0?[`docker volume rm ${i.join(" ")}`]:[],
...o.length>0?[`docker image rm ${o.join(" ")}`]:[]];c.length>0&&s.log.warn(`nothing was removed, because the restore is incomplete. When you no longer need the\
 previous state, run: ${c.join("; ")}`)}n(h,"tellUnused");async function O(f,t,o){const s={signal:AbortSignal.timeout($)};(await(0,D.y6)(f,t,s))?.Labels?.[p.Bx]===
o&&await(0,D.L)(f,t,s)}n(O,"removeOwn");const $=6e4;async function l(f,t,o){for(const s of t)try{await f.removeImage(s,o)}catch(r){if(r instanceof e.m_||r instanceof
e.fK)continue;o.log.warn(`cannot remove the image ${s}: ${r instanceof Error?r.message:r}`)}}n(l,"dropImages");async function v(f,t,o){return(await(0,A.XT)(f,{volume:[
t]},o)).map(({Id:r,Names:i})=>i?.[0]?.slice(1)??r.slice(0,12))}n(v,"usersOf")}),36072:((N,S,a)=>{a.d(S,{E0:n(()=>h,"E0"),Op:n(()=>O,"Op"),a0:n(()=>u,"a0"),db:n(
()=>g,"db"),CJ:n(()=>$,"CJ")});var L=a(48161),e=a(56690),j=a(17095),A=a(42149),K=a(70976),R=a(23236),W=a(92652),T=a(87271),C=a(52405),D=a(1720),m=a(26921);const P=n(
f=>m.IeY(t=>typeof t=="object"&&t!==null&&f in t),"object"),p=m.Ikc({info:P("Id"),image:m.YjP().optional(),again:m.YjP().optional()}),I=m.Ikc({id:m.YjP(),project:m.
YjP(),snapshot:m.YjP(),at:m.YjP(),machine:m.YjP(),directory:m.YjP(),phase:m.k5n(["bringing","moving","starting","done"]),old:m.YOg(p),oldNetworks:m.YOg(m.YjP()),
networks:m.YOg(P("Name")),newImages:m.YOg(m.YjP()),newVolumes:m.YOg(m.YjP()),expected:m.YOg(m.Ikc({service:m.YjP(),number:m.aig(),runs:m.zMY()})),files:m.YOg(m.
Ikc({path:m.YjP(),backup:m.YjP().optional(),wrote:m.YjP().optional()})),moves:m.YOg(m.Ikc({base:m.YjP(),path:m.YjP(),backup:m.YjP().optional()})),staging:m.YOg(
m.YjP()),newFolders:m.YOg(m.YjP()),keptImages:m.YOg(m.YjP()),keptContainers:m.YOg(m.YjP()),oldVolumes:m.YOg(m.YjP())});var w=a(13173),y=a(10966),E=a(55215);async function g(f,t){
return await(0,j.XT)(f,{label:[y.z7]},t)}n(g,"servants");async function u(f,t,o){const s=await(0,K.V)(f,t,o),r=I.safeParse(s?.entry).data;return r&&(0,w.z)(f,r,
{container:t,number:s?.number??0})}n(u,"readJournal");async function h(f,{signal:t}){const o=(await g(f,{signal:t})).filter(({Labels:r})=>r?.[y.z7]==="restore"),
s=[];for(const{Id:r,Labels:i}of o){const c=i?.[y.W$]??"";(await(0,j.FA)(f,(0,A.l)((0,D.te)(c)),{signal:t}))?.State.Status!=="running"&&s.push({container:r,project:c,
snapshot:i?.[y.xO]??"",began:i?.[y.uL]??""})}return s}n(h,"interruptedRestores");async function O(f,{entry:t},o){const{phase:s,expected:r}=t,i=await(0,E.lz)(f,t,
o),c=i.every(l),_=Map.groupBy(i,D.z5),d=r.map(({service:Y,number:B,runs:U})=>({runs:U,now:_.get(Y)?.[B-1]})),b=d.every(({now:Y})=>Y!==void 0);if(s==="done")return"\
runs";if(s==="bringing")return"untouched";if(c&&(s==="moving"||b))return await M()?"half":"untouched";if(s==="moving"||!b)return"half";return d.every(({now:Y,runs:B})=>!B||
Y!==void 0&&v(Y))?"runs":"started";async function M(){if(t.files.length+t.moves.length>0&&t.machine!==(0,L.hostname)())return!0;const Y=(0,R.r)(f,{label:{[T.eq]:(0,e.
Pg)()},c:o});for(const B of t.newVolumes)if(await(0,W.y6)(f,B,o)!==void 0&&await(0,C.$)(Y,B,{at:t.at,c:o}))return!0;return!1}}n(O,"look");async function $(f,{entry:t},o){
const s=await(0,E.lz)(f,t,o),r=n(c=>c.length===0?"none":c.join(", "),"names"),i=[];for(const{info:c,again:_}of t.old)(await(0,j.FA)(f,c.Id,o)??(_===void 0?void 0:
await(0,j.FA)(f,_,o)))===void 0&&i.push(c.Name.slice(1));return[`new containers: ${r(s.map(({Name:c,State:_})=>`${c.slice(1)} (${_.Status})`))}`,`new volumes: ${r(
t.newVolumes)}`,...i.length>0?[`previous containers, kept as images: ${r(i)}`]:[],`previous volumes: ${r(t.oldVolumes)}`,...t.files.flatMap(({path:c,backup:_})=>_===
void 0?[]:[`previous ${c}: ${_}`]),...t.moves.flatMap(({path:c,backup:_})=>_===void 0?[]:[`previous ${c}: ${_}`])]}n($,"whereabouts");function l({State:f}){return f.
Status==="created"&&(f.StartedAt===void 0||f.StartedAt.startsWith("0001-"))}n(l,"neverStarted");function v({State:f}){if(f.Status==="exited")return f.ExitCode===
0;const t=f.Health?.Status??"none";return(f.Status==="running"||f.Status==="paused")&&(t==="healthy"||t==="none")}n(v,"isWell")}),44482:((N,S,a)=>{a.d(S,{Cl:n(()=>W,
"Cl"),XH:n(()=>C,"XH"),jy:n(()=>T,"jy")});var L=a(75892),e=a(17095),j=a(88363),A=a(21118),K=a(36072),R=a(10966);async function W(D,{project:m,id:P,old:p},{signal:I}){
const w=[];for(const{info:y,image:E}of p){if(E===void 0||E===y.Image)continue;const g={repository:`${j.GV}/${(0,j.s9)(m)}`,tag:`${P}-${y.Name.slice(1)}`.slice(0,
128)};try{await D.tagImage(E,{...g,signal:I}),w.push(`${g.repository}:${g.tag}`)}catch(u){if(!(u instanceof L.m_))throw u}}return w}n(W,"handOver");async function T(D,m){
try{const P=(await D.listImages([`${j.t0}/*`],m)).flatMap(({RepoTags:w})=>w??[]);if(P.length===0)return;const p=(await(0,K.db)(D,m)).map(({Labels:w})=>w?.[R.Bx]??
""),I=n(w=>p.some(y=>w.includes(`:${y}-`)),"isNeeded");for(const w of P.filter(y=>y.startsWith(`${j.t0}/`)&&!I(y)))(await(0,e.XT)(D,{ancestor:[w]},m)).length===
0&&await(0,A.YC)(D,[w],m)}catch(P){if(m.signal.throwIfAborted(),!(P instanceof L.JC))throw P;m.log.debug(`cannot check the images that earlier restores kept: ${P.
message}`)}}n(T,"sweepKept");async function C(D,{old:m},P){const p=new Set;for(const{info:I}of m){const w=await D.inspectImage(I.Image,P).catch(()=>{});for(const y of w?.
RepoTags??[])y.startsWith(`${j.t0}/`)&&p.add(y)}return[...p]}n(C,"backupReferences")}),60546:((N,S,a)=>{a.d(S,{O9:n(()=>o,"O9"),RT:n(()=>l,"RT"),lj:n(()=>v,"lj"),
l4:n(()=>f,"l4")});var L=a(48161),e=a(75892),j=a(56690),A=a(42149),K=a(83878),R=a(23236),W=a(92652),T=a(26414),C=a(87271),D=a(52405),m=a(17095),P=a(21118),p=a(10966);
async function I(i,c,_){const d=await(0,m.FA)(i,c,_);if(d===void 0)return!0;const b=d.Config.Labels?.[p.Bx];if(d.State.Status!=="created"||b===void 0)return!1;await(0,K.
B$)(i,c);for(const{Type:M,Name:Y}of d.Mounts)M==="volume"&&Y!==void 0&&await(0,P.LO)(i,Y,b);return!0}n(I,"dropUnopened");var w=a(1720),y=a(8500),E=a(36072),g=a(
44482),u=a(6848),h=a(55215),O=function(i,c,_){if(c!=null){if(typeof c!="object"&&typeof c!="function")throw new TypeError("Object expected.");var d,b;if(_){if(!Symbol.
asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");d=c[Symbol.asyncDispose]}if(d===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.d\
ispose is not defined.");d=c[Symbol.dispose],_&&(b=d)}if(typeof d!="function")throw new TypeError("Object not disposable.");b&&(d=n(function(){try{b.call(this)}catch(M){
return Promise.reject(M)}},"dispose")),i.stack.push({value:c,dispose:d,async:_})}else _&&i.stack.push({async:!0});return c},$=(function(i){return function(c){function _(Y){
c.error=c.hasError?new i(Y,c.error,"An error was suppressed during disposal."):Y,c.hasError=!0}n(_,"fail");var d,b=0;function M(){for(;d=c.stack.pop();)try{if(!d.
async&&b===1)return b=0,c.stack.push(d),Promise.resolve().then(M);if(d.dispose){var Y=d.dispose.call(d.value);if(d.async)return b|=2,Promise.resolve(Y).then(M,function(B){
return _(B),M()})}else b|=1}catch(B){_(B)}if(b===1)return c.hasError?Promise.reject(c.error):Promise.resolve();if(c.hasError)throw c.error}return n(M,"next"),M()}})(
typeof SuppressedError=="function"?SuppressedError:function(i,c,_){var d=new Error(_);return d.name="SuppressedError",d.error=i,d.suppressed=c,d});async function l(i,c,{
wait:_=0,c:d}){try{return await(0,A.B)(i,(0,w.te)(c),{signal:d.signal,wait:_})}catch(b){if(!(b instanceof e.fK))throw b;const M=b.fields.owner===void 0?"":` (${b.
fields.owner})`;throw new e.fK(`Another vm snapshot create or restore is using the project '${c}'${M}`,{hint:"Wait until it has finished",cause:b})}}n(l,"lockPr\
oject");async function v(i,{locked:c,c:_}){await(0,T.GG)(i,{...c!==void 0&&{locked:(0,w.te)(c)},c:_});const d=await(0,E.db)(i,_),b=[];for(const[M,Y]of Map.groupBy(
d,({Labels:B})=>B?.[p.W$]??""))try{const B={stack:[],error:void 0,hasError:!1};try{if(O(B,M===c?s:await r(i,M,_),!0)===void 0)continue;const x=await t(i,{project:M,
servants:Y,c:_});if(M===c)b.push(...x);else for(const z of x)_.log.warn(`${f(z)}: vm snapshot recover ${M}`)}catch(U){B.error=U,B.hasError=!0}finally{const U=$(
B);U&&await U}}catch(B){_.signal.throwIfAborted(),_.log.warn(`cannot recover from an interrupted restore of '${M}': ${B instanceof Error?B.message:B}`)}return await(0,g.
jy)(i,_),b}n(v,"recover");function f({project:i,finding:c}){const d={untouched:"",runs:"",started:"not all of its containers are running",half:"some of its cont\
ainers are missing",unreadable:"its journal cannot be read"}[c];return`a restore of the project '${i}' was interrupted and is pending${d===""?"":`: ${d}`}`}n(f,
"waits");async function t(i,{project:c,servants:_,c:d}){const b=[],M=await(0,P.Hu)(i,_,d),Y=n(({Labels:U})=>U?.[p.z7]??"","role");for(const{Id:U}of M.filter(x=>Y(
x)==="restore")){const x=await(0,E.a0)(i,U,d);if(x===void 0){await I(i,U,d)||b.push({project:c,container:U,finding:"unreadable",journal:x});continue}const z=await(0,E.
Op)(i,x,d);if(z==="runs")await o(i,x,d),d.log.warn(`a restore of the project '${c}' was interrupted, but its new containers are running: it was completed`);else if(z!==
"untouched")b.push({project:c,container:U,finding:z,journal:x});else{const F=await(0,h.tN)(i,x,{later:!0,c:d});if(F.length===0)d.log.warn(`a restore of the proj\
ect '${c}' was interrupted and was rolled back${(0,u.jh)(x.entry)}`);else{for(const H of F)d.log.warn(`not rolled back: ${H}`);b.push({project:c,container:U,finding:"\
half",journal:x})}}}const B=new Set(M.filter(U=>Y(U)==="restore").map(({Labels:U})=>U?.[p.Bx]));for(const U of M)Y(U)==="hold"&&!B.has(U.Labels?.[p.Bx])&&await(0,K.
B$)(i,U.Id);return b}n(t,"recoverProject");async function o(i,{entry:c,end:_},d){const b=c.phase==="starting"||c.phase==="done",M=(0,R.r)(i,{label:{[C.eq]:(0,j.
Pg)()},c:d});b&&c.machine===(0,L.hostname)()&&await(0,y.JR)(c,{tars:M,c:d});const Y=[];for(const U of b?c.oldVolumes:[])await(0,W.y6)(i,U,d)!==void 0&&(await(0,D.
$)(M,U,{at:c.at,c:d})?d.log.warn(`the old volume ${U} is kept: it was used since; to remove it: docker volume rm ${U}`):Y.push(U));const B=b?[]:await(0,g.Cl)(i,
c,d);await _({volumes:Y,images:c.keptImages},d),b||await(0,P.yw)(i,{volumes:[...c.oldVolumes,...c.newVolumes],images:B},d)}n(o,"finish");const s={async[Symbol.asyncDispose](){}};
async function r(i,c,_){try{return await l(i,c,{c:_})}catch(d){if(d instanceof e.fK)return;throw d}}n(r,"tryLock")}),13173:((N,S,a)=>{a.d(S,{z:n(()=>E,"z"),S:n(
()=>y,"S")});var L=a(77598),e=a(75892),j=a(6957),A=a(17095),K=a(58500);const R=50,W=JSON.stringify({dangling:["true"],label:["vm-snapshot.matches-no-image"]});async function T(g,{
signal:u}){for(;;)try{await g.json({method:"POST",path:"/images/prune",query:{filters:W},what:"wait for a prune",signal:u});return}catch(h){if(!(h instanceof e.
fK))throw h;await(0,K.setTimeout)(R,void 0,{signal:u}).catch(()=>u.throwIfAborted())}}n(T,"afterImagePrune");var C=a(83878),D=a(70976),m=a(92652),P=a(21118),p=a(
10966);const I=12e4,w=6e5;async function y(g,u,{volumes:h,c:O}){const $=new Set(u.newVolumes),l=h.map(f=>({...f,labels:{...f.labels,[p.Bx]:u.id}})),v=`vm-snapsh\
ot.restore.${u.project}.${u.id}`;u.at=new Date().toISOString();try{const{id:f,running:t}=await(0,C.f1)(g,{name:v,labels:(0,p.y$)(u,"restore"),volumes:l},{signal:O.
signal,prepare:n(o=>(0,D.I)(g,o,{number:1,entry:u,signal:O.signal}),"prepare")});t||O.log.warn("do not run docker system prune meanwhile: on this architecture, \
volumes and images are not protected from it");for(const o of h)if(((await(0,m.y6)(g,o.name,O))?.Labels??{})[p.Bx]===u.id!==$.has(o.name))throw new e.fK(`The vo\
lume ${o.name} was ${$.has(o.name)?"created":"removed"} by another program meanwhile`,{hint:"Try again when no docker prune is running"});return E(g,u,{container:f,
number:1})}catch(f){await(0,C.B$)(g,v);for(const t of h)await(0,P.LO)(g,t.name,u.id);throw f}}n(y,"openRestoreJournal");function E(g,u,{container:h,number:O}){let $=O;
return{entry:u,async write(){u.at=new Date().toISOString(),$+=1,await(0,D.I)(g,h,{number:$,entry:u,signal:AbortSignal.timeout(I)})},async hold(l){const v=(0,p.y$)(
u,"hold"),f=[...new Set(l)].map(async o=>{const s=`vm-snapshot.kept.${u.project}.${u.id}.${(0,L.hash)("sha256",o,"hex").slice(0,12)}`;try{await(0,C.f1)(g,{name:s,
labels:v,image:o},{signal:AbortSignal.timeout(I)})}catch(r){if(!(r instanceof e.fK))throw r}});await(0,j.b)(...f);const t=AbortSignal.timeout(I);await T(g,{signal:t});
for(const o of l)await g.inspectImage(o,{signal:t})},async end(l,v){const f={...v,signal:AbortSignal.timeout(w)},{project:t,id:o}=u,r=l.volumes.length+l.images.
length===0?void 0:await(0,P.Qr)(g,{project:t,id:o,at:new Date().toISOString(),...l},f),i=await(0,A.XT)(g,{label:[`${p.Bx}=${o}`,`${p.z7}=hold`]},f);await Promise.
all(i.map(({Id:c})=>(0,C.B$)(g,c))),await(0,C.B$)(g,h),await(0,P.ln)(g,l.volumes,f),await(0,P.YC)(g,l.images,f),r!==void 0&&await(0,C.B$)(g,r)}}}n(E,"journalIn")}),
10966:((N,S,a)=>{a.d(S,{Bx:n(()=>j,"Bx"),W$:n(()=>e,"W$"),uL:n(()=>K,"uL"),xO:n(()=>A,"xO"),y$:n(()=>R,"y$"),z7:n(()=>L,"z7")});const L="vm-snapshot.role",e="vm\
-snapshot.project",j="vm-snapshot.restore-id",A="vm-snapshot.snapshot",K="vm-snapshot.began";function R({project:W,id:T,snapshot:C},D){return{[L]:D,[e]:W,[j]:T,
[K]:new Date().toISOString(),...C!==void 0&&{[A]:C}}}n(R,"roleLabels")}),6848:((N,S,a)=>{a.d(S,{jh:n(()=>C,"jh"),kx:n(()=>W,"kx"),zM:n(()=>T,"zM")});var L=a(75892),
e=a(1720),j=a(67687),A=a(36072),K=a(55215);const R=6e4;async function W(m,P,{error:p,c:I}){const{entry:w}=P,{project:y}=w,E=await(0,K.tN)(m,P,{c:I}).catch(h=>[D(
h)]);if(E.length===0)return I.log.warn(`the restore failed: '${y}' was rolled back to its previous state${C(w)}`),p;const g={...I,signal:AbortSignal.timeout(R)},
u=await(0,A.CJ)(m,P,g).catch(()=>[]);for(const h of E)I.log.warn(`not rolled back: ${h}`);for(const h of u)I.log.warn(h);return new L.fK(`The restore of '${y}' \
failed and could not be rolled back: ${D(p)}`,{hint:T(y),cause:p})}n(W,"putBackAll");function T(m){return`Return to the previous state: vm snapshot recover ${m}\
 --undo. Keep the new state: vm snapshot recover ${m} --finish`}n(T,"choices");function C({old:m,phase:P}){const p=m.filter(({info:g,again:u})=>u!==void 0&&u!==
g.Id);if(P==="bringing"||p.length===0)return"";const I=new Set(p.flatMap(({info:g})=>(0,e.Hp)(g))),w=[...I].map(g=>g.slice(0,12)).join(", "),E=m.filter(({info:g,
again:u})=>u!==g.Id&&!(0,j.e1)(g)&&g.State.Status!=="created").map(({info:g})=>`${g.Name.slice(1)} (exit code ${g.State.ExitCode??"unknown"})`);return["; its co\
ntainers were recreated, so their logs are lost",...E.length===0?[]:[`, and Docker shows exited containers as created: ${E.join(", ")}`],...I.size===0?[]:[`; do\
cker compose down --volumes keeps their anonymous volumes (${w}); remove these with docker volume prune`]].join("")}n(C,"whatIsLost");function D(m){return m instanceof
Error?m.message:String(m)}n(D,"messageOf")}),55215:((N,S,a)=>{a.d(S,{Nd:n(()=>E,"Nd"),lz:n(()=>y,"lz"),tN:n(()=>w,"tN")});var L=a(48161),e=a(56690),j=a(78560),A=a(
48474),K=a(23236),R=a(92652),W=a(87271),T=a(52405),C=a(1720),D=a(8500),m=a(73372),P=a(67687),p=a(10966);const I=6e5;async function w(u,h,{later:O=!1,c:$}){const{
entry:l}=h,v={...$,signal:AbortSignal.timeout(I)},f=(0,K.r)(u,{label:{[W.eq]:(0,e.Pg)()},c:v}),t=[],o=n(async(M,Y)=>{try{await Y()}catch(B){t.push(`${M}: ${B instanceof
Error?B.message:B}`)}},"attempt"),s=l.machine!==(0,L.hostname)()&&l.files.length+l.moves.length+l.staging.length>0;s&&t.push(`files: they are on ${l.machine}, i\
n ${l.directory}: undo the restore there`);for(const M of l.keptContainers)await o(`container ${M}`,()=>u.removeContainer(M,{...v,volumes:!0}));const r=await y(
u,l,v);for(const{Id:M,Name:Y}of r)await o(`container ${Y.slice(1)}`,()=>u.removeContainer(M,{...v,volumes:!0}));if(s||(await o("files",async()=>g(await(0,m.pK)(
l),$)),await o("bind mounts",async()=>{const M=O?await b():[];for(const{path:Y,backup:B}of M)$.log.warn(`${Y} was changed since, so it is kept${B?`; its previou\
s content is in ${B}`:""}`);await(0,D.BR)({...l,moves:l.moves.filter(Y=>!M.includes(Y))},{tars:f,c:v}),await(0,D.JR)(l,{tars:f,c:v})})),l.phase!=="bringing"){for(const B of l.
networks)await o(`network ${B.Name}`,async()=>{await(0,j.qC)(u,B.Name,v)===void 0&&await(0,j.u3)(u,B,v)});const M=new Map;for(const B of(0,A.fc)(l.old,({info:U})=>U))
await o(`container ${B.info.Name.slice(1)}`,()=>(0,P.kB)(u,B,{journal:h,again:M,c:v}));const Y=new Set(l.networks.map(({Name:B})=>B));for(const{Id:B,Name:U}of await E(
u,l.project,v))!l.oldNetworks.includes(B)&&!Y.has(U)&&await o(`network ${U}`,()=>(0,j.Zw)(u,B,v))}if(t.length>0)return await h.write(),t;const c=new Set(l.old.flatMap(
({info:M})=>(0,C.Hp)(M))),_=r.flatMap(C.Hp).filter(M=>!c.has(M)),d=[];for(const M of l.newVolumes)(await(0,R.y6)(u,M,v))?.Labels?.[p.Bx]===l.id&&d.push(M);return await h.
end({volumes:[...d,..._],images:[...l.newImages,...l.keptImages]},v),[];async function b(){const M=[];for(const Y of l.moves)await(0,T.$)(f,{folder:Y.path},{at:l.
at,c:v})&&M.push(Y);return M}n(b,"changedMoves")}n(w,"undo");async function y(u,h,O){if(h.phase==="bringing")return[];const $=new Set(h.old.flatMap(({info:l,again:v})=>[
l.Id,v]));return(await(0,C.Mz)(u,h.project,O)).filter(({Id:l})=>!$.has(l))}n(y,"freshContainers");async function E(u,h,O){return await(0,j.og)(u,{label:[`${C.kg.
project}=${h}`]},O)}n(E,"networksOf");function g(u,{log:h}){for(const O of u)h.warn(O)}n(g,"warnAll")}),73372:((N,S,a)=>{a.d(S,{Bq:n(()=>D,"Bq"),KY:n(()=>P,"KY"),
Y_:n(()=>C,"Y_"),kh:n(()=>m,"kh"),pK:n(()=>I,"pK"),sk:n(()=>p,"sk")});var L=a(77598),e=a(51455),j=a(76760),A=a(24746),K=a(49700),R=a(22145),W=a(35226);const T="\
.vm-snapshot-new";async function C(u){const h=[];for(const O of u){const{path:$,bytes:l}=O,v=await(0,R.yR)($);(l===void 0?v===void 0:v!==void 0&&Buffer.from(l).
equals(Buffer.from(v)))||h.push(O)}return h}n(C,"changedFiles");async function D(u){const h=await Promise.all(u.map(({path:O})=>(0,R.yR)(O)));return u.filter((O,$)=>h[$]!==
void 0&&!(0,W.M)(h[$])).map(({path:O})=>O)}n(D,"peoplesOwn");async function m(u){for(let h=u;;h=(0,j.dirname)(h)){if(await g((0,j.join)(h,".git")))return[{path:(0,j.
join)(u,".vm-snapshot",".gitignore"),bytes:Buffer.from(`*
`)}];if(h===(0,j.dirname)(h))return[]}}n(m,"ignoredByGit");async function P(u){const h=new Set;for(const O of u)for(let $=(0,j.dirname)(O);!await g($);$=(0,j.dirname)(
$))h.add($);return[...h].sort((O,$)=>$.length-O.length)}n(P,"missingFolders");async function p(u,{directory:h,kept:O,onFile:$}){const l=await(0,K.Ht)(h);await(0,K.
fc)(h,l);for(const{path:v,bytes:f,mode:t}of u){const o=await g(v),s=(await(0,e.stat)(v).catch(()=>{}))?.mode,r=o?(0,j.join)(O,(0,j.relative)(h,v)):void 0;r!==void 0&&
(await(0,K.fc)((0,j.dirname)(r),l),await(0,A.MH)(`Cannot keep a copy of ${v}`,()=>E(v,r))),await $({path:v,backup:r,...f!==void 0&&{wrote:(0,L.hash)("sha256",f,
"hex")}}),f===void 0?await(0,e.rm)(v,{force:!0}):await y(v,f,{mode:s??t??420})}}n(p,"replaceFiles");async function I({files:u,newFolders:h}){const O=[],$=[];for(const{
path:l,backup:v,wrote:f}of u.toReversed()){if(await(0,e.rm)(l+T,{force:!0}),v!==void 0&&!await g(v))continue;const t=await w(l),o=v===void 0?void 0:await w(v);if(t!==
void 0&&t!==f&&t!==o){O.push(`${l} was changed since, so it is kept${v===void 0?"":`; its previous content is in ${v}`}`);continue}if(v===void 0){await(0,e.rm)(
l,{force:!0});continue}await E(v,l+T),await(0,e.rename)(l+T,l),$.push(v)}for(const l of $)await(0,e.rm)(l,{force:!0});for(const l of h)await(0,e.rmdir)(l).catch(
()=>{});return O}n(I,"putBack");async function w(u){const h=await(0,e.readFile)(u).catch(()=>{});return h===void 0?void 0:(0,L.hash)("sha256",h,"hex")}n(w,"hash\
Of");async function y(u,h,{mode:O}){const $=await(0,K.Ht)((0,j.dirname)(u));await(0,K.fc)((0,j.dirname)(u),$),await(0,A.MH)(`Cannot write ${u}`,async()=>{const l=u+
T;await(0,e.rm)(l,{force:!0}),await(0,K.v8)(l,[h],$),await(0,e.chmod)(l,O),await(0,e.rename)(l,u)})}n(y,"write");async function E(u,h){await(0,e.cp)(u,h,{preserveTimestamps:!0,
verbatimSymlinks:!0});const{uid:O,gid:$}=await(0,e.lstat)(u);process.geteuid?.()===0&&await(0,e.lchown)(h,O,$)}n(E,"copy");async function g(u){return await(0,e.
lstat)(u).catch(()=>{})!==void 0}n(g,"isThere")}),68986:((N,S,a)=>{a.d(S,{Vs:n(()=>E,"Vs"),Xg:n(()=>I,"Xg"),fO:n(()=>y,"fO"),Fp:n(()=>g,"Fp")});var L=a(75892),e=a(
26921);const j=e._H3({target:e.aig(),published:e.YjP().optional(),host_ip:e.YjP().optional(),protocol:e.YjP().default("tcp"),mode:e.YjP().optional()}),A=e._H3({
type:e.YjP(),source:e.YjP().optional(),target:e.YjP(),read_only:e.zMY().optional()}),K=e._H3({condition:e.YjP().optional(),required:e.zMY().optional()}),R=e._H3(
{disable:e.zMY().optional(),start_period:e.YjP().optional(),interval:e.YjP().optional(),timeout:e.YjP().optional(),retries:e.aig().optional()}),W=e._H3({aliases:e.
YOg(e.YjP()).nullish(),ipv4_address:e.YjP().optional(),ipv6_address:e.YjP().optional(),mac_address:e.YjP().optional()}),T=e._H3({image:e.YjP().optional(),build:e.
L5J().optional(),container_name:e.YjP().optional(),scale:e.aig().optional(),deploy:e._H3({replicas:e.aig().nullish()}).nullish(),ports:e.YOg(j).nullish(),volumes:e.
YOg(A).nullish(),profiles:e.YOg(e.YjP()).nullish(),labels:e.g1P(e.YjP(),e.YjP()).nullish(),environment:e.g1P(e.YjP(),e.YjP().nullable()).nullish(),depends_on:e.
g1P(e.YjP(),K).nullish(),network_mode:e.YjP().optional(),pid:e.YjP().optional(),ipc:e.YjP().optional(),volumes_from:e.YOg(e.YjP()).nullish(),mac_address:e.YjP().
optional(),networks:e.g1P(e.YjP(),W.nullable()).nullish(),healthcheck:R.nullish(),configs:e.YOg(e.L5J()).nullish(),secrets:e.YOg(e.L5J()).nullish(),post_start:e.
YOg(e.L5J()).nullish()}),C=e._H3({name:e.YjP(),external:e.zMY().optional(),driver:e.YjP().optional(),driver_opts:e.g1P(e.YjP(),e.YjP()).nullish(),labels:e.g1P(e.
YjP(),e.YjP()).nullish()}),D=e._H3({name:e.YjP(),external:e.zMY().optional(),driver_opts:e.g1P(e.YjP(),e.KCZ([e.YjP(),e.aig()])).nullish(),ipam:e.Ikc({config:e.
L5J().optional()}).nullish()}),m=e._H3({name:e.YjP().optional(),file:e.YjP().optional(),environment:e.YjP().optional(),external:e.zMY().optional()}),P=e._H3({name:e.
YjP(),services:e.g1P(e.YjP(),T).default({}),volumes:e.g1P(e.YjP(),C.nullable()).nullish(),networks:e.g1P(e.YjP(),D.nullable()).nullish(),secrets:e.g1P(e.YjP(),m.
nullable()).nullish(),configs:e.g1P(e.YjP(),m.nullable()).nullish()});var p=a(81807);async function I(l,{signal:v,services:f=[]}){try{return await w(l,"*",{signal:v})}catch(t){
const o=await w(l,f,{signal:v}).catch(()=>{});if(o!==void 0)return o;throw t}}n(I,"readConfig");async function w(l,v,{signal:f}){const{stdout:t,warnings:o}=await(0,p.
Z)(l,[...u(v),"config","--format","json",...h(v)],{signal:f}),s=P.safeParse(O($(t)));if(s.success)return{config:s.data,warnings:o,scope:v};throw new L.cs("docke\
r compose config returned an unknown format",{cause:s.error})}n(w,"read");async function y(l,{signal:v}){const f=["--profile","*","config","--no-interpolate","-\
-no-path-resolution"];return(await(0,p.Z)(l,f,{signal:v}).catch(o=>{if(v.aborted)throw o}))?.stdout}n(y,"readUninterpolated");async function E(l,v,{signal:f,scope:t}){
await(0,p.Z)(l,[...u(t),"create","--no-build","--pull","never",...v],{signal:f})}n(E,"createContainers");async function g(l,v,{signal:f,scope:t}){const o=["up",
"--detach","--no-build","--pull","never","--no-recreate","--no-deps",...v];await(0,p.Z)(l,[...u(t),...o],{signal:f})}n(g,"startServices");function u(l){return l===
"*"?["--profile","*"]:[]}n(u,"profiles");function h(l){return l==="*"?[]:l}n(h,"named");function O(l){return typeof l=="string"?l.replaceAll("$$","$"):Array.isArray(
l)?l.map(O):typeof l!="object"||l===null?l:Object.fromEntries(Object.entries(l).map(([v,f])=>[v,O(f)]))}n(O,"undoubled");function $(l){try{return JSON.parse(l)}catch{
return}}n($,"tryJson")})};export{X as id,G as ids,k as modules};
