var V=Object.defineProperty;var n=(N,S)=>V(N,"name",{value:S,configurable:!0});const X=546,G=[546],k={52405:((N,S,a)=>{a.d(S,{$:n(()=>y,"$")});var L=a(95782);const e=1e3;async function y(A,K,{at:R,c:W}){const C=(Date.parse(R)+e)/1e3;if(!Number.
isFinite(C))return!0;try{const T=typeof K=="string"?await A.within(K):await A.folder(K.folder);if(T===void 0)return!0;const D=[".","-newermt",`@${C}`,"-print","\
-quit"];return await(0,L.VO)(T("find",D),{signal:W.signal,title:"looking for changes"})!==""}catch(T){return W.signal.throwIfAborted(),W.log.debug(`what changed\
 cannot be known: ${T instanceof Error?T.message:T}`),!0}}n(y,"changedSince")}),61585:((N,S,a)=>{a.d(S,{h:n(()=>K,"h"),k:n(()=>A,"k")});var L=a(51455),e=a(76760),
y=a(22145);const A={project:"com.docker.compose.project",service:"com.docker.compose.service",number:"com.docker.compose.container-number",directory:"com.docker\
.compose.project.working_dir",files:"com.docker.compose.project.config_files",envFiles:"com.docker.compose.project.environment_file",volume:"com.docker.compose.\
volume",oneOff:"com.docker.compose.oneoff"};async function K(C,{endpoint:T,here:D,warn:m,signal:P}){const _=C[A.directory];if(_===void 0||!await W(_))return;const I=D?.
directory===_?D:void 0,w=R(C[A.files]).map($=>(0,e.resolve)(_,$)),j=w.length>0&&(await Promise.all(w.map(y.fo))).every(Boolean),E=I??await(0,y.L9)(_,{endpoint:T,
signal:P}),g=j?w:E?.files;if(g===void 0)return{root:_,directory:_,files:[]};const u=R(C[A.envFiles]).map($=>(0,e.resolve)(_,$)),h=await Promise.all(u.map(y.fo));
for(const[$,f]of u.entries())h[$]||m(`the project was started with --env-file ${f}, which does not exist any more`);const O=u.length>0?u.filter(($,f)=>h[f]):I?.
envFiles;return{root:I?.root??_,directory:_,files:g,...O!==void 0&&O.length>0&&{envFiles:O}}}n(K,"locationOf");function R(C){return(C??"").split(",").filter(T=>T!==
"")}n(R,"listOf");async function W(C){return(await(0,L.stat)(C).catch(()=>{}))?.isDirectory()===!0}n(W,"isFolder")}),1720:((N,S,a)=>{a.d(S,{Hp:n(()=>m,"Hp"),Mz:n(
()=>C,"Mz"),Ul:n(()=>_,"Ul"),kg:n(()=>R.k,"kg"),t1:n(()=>W,"t1"),te:n(()=>T,"te"),z5:n(()=>D,"z5")});var L=a(75892),e=a(68986),y=a(22145),A=a(17095),K=a(92652),
R=a(61585);async function W(w,{directory:j,project:E},g){const{endpoint:u}=w,h={endpoint:u,warn:g.log.warn.bind(g.log),signal:g.signal};if(E!==void 0){const s=await C(
w,E,g),o=_(s);if(o[R.k.directory]!==void 0){const r=await(0,y.kb)(j,{...g,endpoint:u}).catch(()=>{}),i=await(0,R.h)(o,{...h,here:r});if(i===void 0||i.files.length===
0)throw I(E,o);const{name:c}=(await(0,e.Xg)({endpoint:u,...i},g)).config;return await t(i,{name:E,folderName:c,containers:s})}}const O=await(0,y.kb)(j,{...g,endpoint:u});
if(O===void 0)throw new L.m_(E===void 0?`There is no Compose file in ${j}`:`There is no Compose project '${E}'`,{hint:"Go to the folder of a Compose file, or na\
me a project with --project (see `docker compose ls --all`)"});const{name:$}=(await(0,e.Xg)({endpoint:u,...O},g)).config;if(E!==void 0&&E!==$)throw new L.m_(`Th\
ere is no Compose project '${E}' here: this folder's is '${$}'`,{hint:`See \`docker compose ls --all\`; to keep this one's snapshot elsewhere in the catalog, call\
 it ${E}/<name>`});const f=await C(w,$,g),v=f.filter(({Config:s})=>s.Labels?.[R.k.directory]===O.directory),l=v.length===0?void 0:await(0,R.h)(_(v),{...h,here:O});
return await t(l??O,{name:$,folderName:$,containers:f});async function t(s,o){const r={endpoint:u,directory:s.directory,project:o.name,files:s.files,envFiles:s.
envFiles},i=[...new Set(o.containers.map(D))];return{...o,directory:s.root,files:s.files,compose:r,...await(0,e.Xg)(r,{...g,services:i})}}}n(W,"findProject");async function C(w,j,E){
const g=await(0,A.XT)(w,{label:[`${R.k.project}=${j}`,`${R.k.oneOff}=False`]},E);return(await Promise.all(g.map(({Id:h})=>(0,A.aH)(w,h,E)))).sort((h,O)=>D(h).localeCompare(
D(O))||P(h)-P(O))}n(C,"containersOf");function T(w){return`project.${w}`}n(T,"projectLock");function D({Config:w}){return w.Labels?.[R.k.service]??""}n(D,"servi\
ceOf");function m({Mounts:w}){return w.flatMap(({Type:j,Name:E=""})=>j==="volume"&&(0,K.ok)(E)?[E]:[])}n(m,"anonymousVolumes");function P({Config:w}){return Number(
w.Labels?.[R.k.number]??0)}n(P,"numberOf");function _(w){return w.toSorted((j,E)=>E.Created.localeCompare(j.Created))[0]?.Config.Labels??{}}n(_,"newestLabels");
function I(w,j){return new L.m_(`The folder ${j[R.k.directory]} of the project '${w}' does not exist, or has no Compose file any more`,{hint:"Its Compose files \
are needed: run this where they are"})}n(I,"folderGone")}),8500:((N,S,a)=>{a.d(S,{BR:n(()=>w,"BR"),IQ:n(()=>P,"IQ"),JR:n(()=>j,"JR"),Nw:n(()=>I,"Nw"),UV:n(()=>_,
"UV"),g$:n(()=>E,"g$"),p1:n(()=>m,"p1"),wx:n(()=>D,"wx")});var L=a(51455),e=a(76760),y=a(75892),A=a(49700),K=a(69865),R=a(95782),W=a(9694);const C=".vm-snapshot",
T=[".git",C];function D({bind_mounts:t=[],snapshot_name:s},{captured:o,directory:r,elsewhere:i}){const c=[];for(const p of t){const d=(0,e.normalize)(p.path),b=(0,e.
relative)(o,d),M=b===""||!b.startsWith("..");if(!M&&i===void 0)continue;const Y=M?r:i,B=(0,e.join)(Y,M?b:d),U=(0,e.relative)(Y,B).split("/"),x=c.find(z=>(0,W.U)(
B,z.target)||(0,W.U)(z.target,B));if(U.some(z=>T.includes(z))||x!==void 0)throw new y.cs(`The bind mount ${p.path} of the snapshot '${s}' cannot be restored: it\
 is inside of another one, or of ${T.join(" or ")}`);c.push({of:p,base:Y,target:B})}return c}n(D,"placeBinds");async function m(t,{parts:s,blobs:o,...r}){const{
tars:i,stamp:c,entry:p,journal:d,c:b}=r;for(const[M,Y]of Map.groupBy(t,B=>B.base))await g(M,Y);for(const[M,{of:Y,base:B}]of t.entries()){const U=$(B,{stamp:c,at:M});
p.staging.includes((0,e.dirname)(U))||p.staging.push((0,e.dirname)(U)),await d.write(),await(0,A.fc)(U,await(0,A.Ht)(U));const x=s.bindMount(Y.path);if(x===void 0)
continue;const z=b.progress.start(`Restoring ${Y.path}`,x.size);try{await(0,R.Di)(await i.folder(U),`the folder ${U}`).write(o.open(x,{onBytes:n(F=>z.add(F),"on\
Bytes")}),b)}finally{z.done()}}}n(m,"stageBinds");async function P(t,{stays:s,carried:o,...r}){for(const[i,{of:c,base:p,target:d}]of t.entries()){const b=$(p,{stamp:r.
stamp,at:i});if(c.type==="file")await u((0,e.join)(b,e.posix.basename(c.path)),d,{base:p,...r});else if(d!==p)await u(b,d,{base:p,...r});else{const M=new Set([...await O(
p,r),...await O(b,r)]);for(const Y of M)[...T,...s].includes(Y)||await u((0,e.join)(b,Y),(0,e.join)(p,Y),{base:p,...r})}}for(const{path:i,backup:c,base:p}of r.entry.
moves)for(const d of o.filter(b=>c!==void 0&&(0,W.U)(b,i)&&b!==i)){const b=(0,e.join)(c,(0,e.relative)(i,d));await l(d)||!await l(b)||!await v(p,d)||await h(p,[
"cp","-a","--",f(p,b),f(p,d)],r)}}n(P,"swapBinds");async function _(t){const s=await Promise.all(t.map(({target:o})=>l(o)));return t.filter((o,r)=>s[r]).map(({target:o})=>o)}
n(_,"existingPaths");function I(t,s){const o=s.find(({of:r})=>(0,W.U)(t,r.path));return o&&(0,e.join)(o.target,(0,e.relative)(o.of.path,t))}n(I,"restoredPathOf");
async function w({moves:t},s){for(const{base:o,path:r,backup:i}of t.toReversed())i!==void 0&&!await l(i)||(await l(r)&&await h(o,["rm","-rf","--",f(o,r)],s),i!==
void 0&&await h(o,["mv","-T","--",f(o,i),f(o,r)],s))}n(w,"rollBackBinds");async function j({staging:t},s){for(const o of t){const r=(0,e.dirname)((0,e.dirname)(
o));await l(o)&&await h(r,["rm","-rf","--",f(r,o)],s)}}n(j,"discardStaged");async function E(t,s){for(const o of s)if(!await v(t,o))throw new y.cs(`A link in th\
e restored folder leads ${o} out of ${t}`)}n(E,"assertBelow");async function g(t,s){const o=s.reduce((c,{of:p})=>c+p.size_bytes,0);await(0,A.fc)(t,await(0,A.Ht)(
t));const r=await(0,L.statfs)(t),i=r.bavail*r.bsize;if(!(i>=o))throw new y._p(`What bind mounts held needs ${(0,K.z3)(o)}, and ${(0,K.z3)(i)} are free in ${t}`,
{hint:"Free space there"})}n(g,"checkRoom");async function u(t,s,{base:o,stamp:r,entry:i,journal:c,...p}){const d=await l(s)?(0,e.join)(o,C,r,"bind-mounts",(0,e.
relative)(o,s)):void 0,b=await l(t),M=await(0,A.Ht)(o);await(0,A.fc)((0,e.dirname)(s),M),i.moves.push({base:o,path:s,...d!==void 0&&{backup:d}}),await c.write(),
d!==void 0&&(await(0,A.fc)((0,e.dirname)(d),M),await h(o,["mv","-T","--",f(o,s),f(o,d)],p)),b&&await h(o,["mv","-T","--",f(o,t),f(o,s)],p)}n(u,"swap");async function h(t,[
s,...o],{tars:r,c:i}){const c=await r.folder(t);await(0,R.VO)(c(s,o),{signal:i.signal,title:`${s} in ${t}`})}n(h,"act");async function O(t,{tars:s,c:o}){const r=await s.
folder(t);return(await(0,R.VO)(r("find",[".","-mindepth","1","-maxdepth","1","-printf","%f\\0"]),{signal:o.signal,title:`looking into ${t}`})).split("\0").filter(
c=>c!=="")}n(O,"namesIn");function $(t,{stamp:s,at:o}){return(0,e.join)(t,C,`${s}-new`,String(o))}n($,"staged");function f(t,s){return`./${(0,e.relative)(t,s)}`}
n(f,"below");async function v(t,s){for(let o=(0,e.dirname)(s);;o=(0,e.dirname)(o)){const r=await(0,L.realpath)(o).catch(()=>{});if(r!==void 0)return(0,W.U)(r,await(0,L.
realpath)(t));if(o===(0,e.dirname)(o))return!1}}n(v,"staysBelow");async function l(t){return await(0,L.lstat)(t).catch(()=>{})!==void 0}n(l,"isThere")}),88363:((N,S,a)=>{
a.d(S,{GV:n(()=>e,"GV"),s9:n(()=>A,"s9"),t0:n(()=>L,"t0"),x_:n(()=>y,"x_")});const L="vm-snapshot-kept",e="vm-snapshot-before";function y(K){return`${L}/${A(K)}`}
n(y,"keptRepository");function A(K){return K.replace(/[^a-z0-9]+/g,"-").replace(/^-|-$/g,"")}n(A,"component")}),35226:((N,S,a)=>{a.d(S,{M:n(()=>m,"M"),y:n(()=>P,
"y")});class L{static{n(this,"Tagged")}tag;value;constructor(s,o){this.tag=s,this.value=o}}const e="!override",y=new L("!reset",null);function A(t,s){return new L(
t,s)}n(A,"tagged");class K{static{n(this,"Expression")}text;constructor([s,o]){this.text=s+C(o)}}async function R(t){const{Document:s}=await a.e(8815).then(a.t.
bind(a,38815,19)),o=new s;return o.contents=W(t,o),o.toString({lineWidth:0})}n(R,"yamlOf");function W(t,s){if(t instanceof L)return Object.assign(W(t.value,s),{
tag:t.tag});if(t instanceof K)return s.createNode(t.text);if(typeof t=="string")return s.createNode(C(t));if(Array.isArray(t)){const r=s.createNode([]);return r.
items.push(...t.map(i=>W(i,s))),r}if(typeof t!="object"||t===null)return s.createNode(t);const o=s.createNode({});for(const[r,i]of Object.entries(t))o.items.push(
s.createPair(r,W(i,s)));return o}n(W,"node");function C(t){return t.replaceAll("$","$$$$")}n(C,"doubled");var T=a(11714);const D="# Written by vm snapshot resto\
re";function m(t){return t?.startsWith(D)===!0}n(m,"isOurs");async function P(t){const s=await R({name:t.project,services:_(t),volumes:{...u(t),...t.asOther&&h(
t)},...t.asOther&&{networks:v(t)}});return`${D}, from '${t.label}'.
# It holds this project to the images and the volumes of that snapshot: \`docker compose up\` finds it by itself and keeps what was restored.
# To go back to what the project's own files say, delete this file; the data stays in the volumes that are named here.
${s}`}n(P,"writeOverride");function _({document:t,config:s,images:o,asOther:r,takenPorts:i,binds:c}){const p=t.services.flatMap(({name:d,image:b})=>{const M=t.containers.
filter(({service:x})=>x===d),Y=o.get(M[0]?.image??b??""),B=s.services[d];if(Y===void 0||B===void 0)return[];const U=[...c].filter(([x])=>x.startsWith(`${d}
`));return[[d,{image:Y,pull_policy:"never",...B.build!==void 0&&{build:y},...$(B,M.length),...r&&I(B,i),...U.length>0&&{volumes:U.map(([x,z])=>E(B,{source:z,target:x.
split(`
`)[1]??""}))}}]]});return Object.fromEntries(p)}n(_,"servicesOf");function I({container_name:t,mac_address:s,networks:o,ports:r},i){return{...t!==void 0&&{container_name:y},
...s!==void 0&&{mac_address:y},...r?.some(c=>i.has((0,T.ls)(c)))&&{ports:A(e,r.map(c=>l(c,i)))},...j(o??{})}}n(I,"besideOf");const w=["ipv4_address","ipv6_addre\
ss","link_local_ips","mac_address"];function j(t){const s=n(r=>w.some(i=>r!==null&&i in r),"isFixed");if(!Object.values(t).some(s))return{};const o=Object.entries(
t).map(([r,i])=>{const c=Object.entries(i??{}).filter(([p])=>!w.includes(p));return[r,c.length>0?Object.fromEntries(c):null]});return{networks:A(e,Object.fromEntries(
o))}}n(j,"addressless");function E({volumes:t},{source:s,target:o}){const r=t?.find(c=>g(c.target)===g(o)),i=Object.entries(r??{}).filter(([c])=>c!=="volume"&&c!==
"tmpfs");return{...Object.fromEntries(i),type:"bind",source:s,target:r?.target??o}}n(E,"bindOf");function g(t){return t.replace(/(?<=.)\/+$/,"")}n(g,"bare");function u({
project:t,document:s,volumes:o}){return Object.fromEntries(s.volumes.flatMap(({name:r,key:i})=>{const c=o.get(r);return i===void 0||c===void 0?[]:[[i,{name:O(c.
name,t),...c.plain&&{driver:"local",driver_opts:y}}]]}))}n(u,"volumesOf");function h({project:t,document:s,config:o}){const r=new Set(s.volumes.map(({key:i})=>i));
return Object.fromEntries(Object.entries(o.volumes??{}).flatMap(([i,c])=>{const p=`${t}_${i}`;return c===null||c.external||r.has(i)||c.name===p?[]:[[i,{name:O(p,
t)}]]}))}n(h,"otherVolumes");function O(t,s){return t.startsWith(`${s}_`)?new K(["${COMPOSE_PROJECT_NAME}",t.slice(s.length)]):t}n(O,"byProject");function $({scale:t,
deploy:s},o){const r=s?.replicas??void 0;return o===0||o===(r??t??1)?{}:{...(t!==void 0||r===void 0)&&{scale:o},...r!==void 0&&{deploy:{replicas:o}}}}n($,"scale\
Of");const f="com.docker.network.bridge.name";function v({project:t,config:s}){return Object.fromEntries(Object.entries(s.networks??{}).flatMap(([o,r])=>{if(r===
null||r.external)return[];const i={...r.name!==`${t}_${o}`&&{name:`${t}_${o}`},...r.ipam?.config!==void 0&&{ipam:y},...f in(r.driver_opts??{})&&{driver_opts:{[f]:y}}};
return Object.keys(i).length>0?[[o,i]]:[]}))}n(v,"networksOf");function l(t,s){const{published:o,...r}=t;return s.has((0,T.ls)(t))?r:t}n(l,"freed")}),11714:((N,S,a)=>{
a.d(S,{ls:n(()=>R,"ls"),zw:n(()=>A,"zw")});var L=a(66560),e=a(61585);const y=1e3;async function A(W,{services:C},{project:T,counts:D,c:m}){const P=n(({Labels:w})=>w?.[e.
k.project]===T,"isOurs"),_=await(0,L.r)(W,{isOurs:P,c:m}),I=new Map;for(const[w,{ports:j}]of Object.entries(C))for(const E of j??[]){const g=K(E.published),{host_ip:u,
protocol:h}=E;let O=0,$;for(const v of g){const l=await _({address:u,port:v,protocol:h});if(l===void 0?O++:$??=l,O>=(D.get(w)??1))break}const f=g.length>1?D.get(
w)??1:1;$!==void 0&&O<f&&I.set(R(E),{service:w,holder:$})}return I}n(A,"portsInUse");function K(W){const[,C,T=C]=/^(\d+)(?:-(\d+))?$/.exec(W??"")??[],[D,m]=[Number(
C),Number(T)];return!(D>0)||m<D||m>65535?[]:Array.from({length:Math.min(m-D+1,y)},(P,_)=>D+_)}n(K,"portNumbers");function R({host_ip:W,published:C,protocol:T}){
return`${W??""}:${C??""}/${T}`}n(R,"portKey")}),67687:((N,S,a)=>{a.d(S,{e1:n(()=>W,"e1"),kB:n(()=>R,"kB"),zd:n(()=>T,"zd")});var L=a(75892),e=a(17095),y=a(31631),
A=a(48474),K=a(88363);async function R(P,_,{journal:I,again:w,c:j}){const{info:E}=_;await(0,y.k)(P,E.Name.slice(1),{make:g,signal:j.signal});async function g(){
const u=await C(P,_,{again:w,c:j});w.set(E.Id,u),_.again=u,await I.write(),await m(P,u,{status:E.State.Status,c:j})}n(g,"make")}n(R,"bringBack");function W({State:P}){
return P.Status==="running"||P.Status==="paused"||P.Status==="restarting"}n(W,"ran");async function C(P,{info:_,image:I,again:w},{again:j,c:E}){for(const u of[_.
Id,w]){const h=u===void 0?void 0:await(0,e.FA)(P,u,E);if(h!==void 0)return h.Id}const g=await T(P,I===void 0?{info:_}:{info:_,image:I},E);return await(0,A.jC)(P,
_,{name:_.Name.slice(1),image:g,again:j,signal:E.signal})}n(C,"place");async function T(P,{info:_,image:I},w){return I!==void 0&&I!==_.Image?((await D(P,I,w))?.
RepoTags??[]).find(E=>E.startsWith(`${K.t0}/`))??I:(await D(P,_.Config.Image,w))?.Id===_.Image?_.Config.Image:_.Image}n(T,"imageFor");async function D(P,_,I){return await P.
inspectImage(_,I).catch(w=>{if(!(w instanceof L.m_))throw w})}n(D,"find");async function m(P,_,{status:I,c:w}){const j=await(0,e.FA)(P,_,w);if(j===void 0)throw new L.
m_(`the container ${_} is gone`);const E=j.State.Status==="running"||j.State.Status==="paused";I!=="running"&&I!=="paused"&&I!=="restarting"||(E||await(0,e.aO)(
P,_,{to:"start",signal:w.signal}),I==="paused"&&j.State.Status!=="paused"&&await(0,e.aO)(P,_,{to:"pause",signal:w.signal}))}n(m,"runAsBefore")}),21118:((N,S,a)=>{
a.d(S,{Hu:n(()=>j,"Hu"),LO:n(()=>O,"LO"),Qr:n(()=>w,"Qr"),YC:n(()=>f,"YC"),ln:n(()=>u,"ln"),yw:n(()=>h,"yw")});var L=a(26921),e=a(75892),y=a(56690),A=a(17095),K=a(
31631),R=a(83878),W=a(70976),C=a(25807),T=a(23236),D=a(92652),m=a(87271),P=a(52405),_=a(10966);const I=L.Ikc({project:L.YjP(),id:L.YjP(),at:L.YjP(),volumes:L.YOg(
L.YjP()).readonly(),images:L.YOg(L.YjP()).readonly()});async function w(l,t,{signal:s}){const o=(0,C.e7)(await l.architecture({signal:s}))??Buffer.alloc(0),r={Image:C.
j5,Entrypoint:[C.r_],NetworkDisabled:!0,Labels:(0,_.y$)(t,"clean-up")},i=`vm-snapshot.clean-up.${t.project}.${t.id}`;return await(0,R.B$)(l,i),await(0,K.k)(l,i,
{make:c,signal:s});async function c(p){await(0,C.Pt)(l,o,{signal:s});const d=await l.createContainer(r,{name:i,signal:s});return p(d),await(0,W.I)(l,d,{number:1,
entry:t,signal:s}),d}n(c,"make")}n(w,"writeCleanUp");async function j(l,t,s){let o=[...t];for(const r of t.filter(({Labels:i})=>i?.[_.z7]==="clean-up")){const i=I.
safeParse((await(0,W.V)(l,r.Id,s))?.entry).data,c=n(d=>d===r||i!==void 0&&d.Labels?.[_.Bx]===i.id,"isOver"),p=o.filter(d=>d!==r&&c(d));for(const{Id:d}of p.sort(
(b,M)=>Number(E(b))-Number(E(M))))await(0,R.B$)(l,d);await g(l,r.Id,{entry:i,c:s}),o=o.filter(d=>!c(d))}return o}n(j,"endCleanUps");function E({Labels:l}){return l?.[_.
z7]==="restore"}n(E,"isJournal");async function g(l,t,{entry:s,c:o}){const r=(0,T.r)(l,{label:{[m.eq]:(0,y.Pg)()},c:o});for(const i of s?.volumes??[])await(0,D.
y6)(l,i,o)!==void 0&&(await(0,P.$)(r,i,{at:s?.at??"",c:o})?o.log.warn(`the volume ${i} was to be removed by a restore, and was used since: it stays; docker volu\
me rm ${i}`):await u(l,[i],o));await f(l,s?.images??[],o),await(0,R.B$)(l,t)}n(g,"endCleanUp");async function u(l,t,s){for(const o of t)try{await(0,D.L)(l,o,s)}catch(r){
const i=await v(l,o,s).catch(()=>[]);r instanceof e.fK&&i.length>0?s.log.warn(`the volume ${o} stays: ${i.join(", ")} ${i.length===1?"uses it, and sees":"use it\
, and see"} other data than the project now`):s.log.warn(`the volume ${o} stays: ${r instanceof Error?r.message:r}; docker volume rm ${o}`)}}n(u,"removeUnused");
async function h(l,{volumes:t,images:s},o){const r=new Set((await(0,A.XT)(l,{},o)).flatMap(({Mounts:p})=>(p??[]).map(({Name:d})=>d))),i=[];for(const p of new Set(
t))!r.has(p)&&await(0,D.y6)(l,p,o)!==void 0&&i.push(p);const c=[...i.length>0?[`docker volume rm ${i.join(" ")}`]:[],...s.length>0?[`docker image rm ${s.join(" ")}`]:
[]];c.length>0&&o.log.warn(`nothing was removed, since not all of the new was made. When you do not need what was before: ${c.join("; ")}`)}n(h,"tellUnused");async function O(l,t,s){
const o={signal:AbortSignal.timeout($)};(await(0,D.y6)(l,t,o))?.Labels?.[_.Bx]===s&&await(0,D.L)(l,t,o)}n(O,"removeOwn");const $=6e4;async function f(l,t,s){for(const o of t)
try{await l.removeImage(o,s)}catch(r){if(r instanceof e.m_||r instanceof e.fK)continue;s.log.warn(`the image ${o} stays: ${r instanceof Error?r.message:r}`)}}n(
f,"dropImages");async function v(l,t,s){return(await(0,A.XT)(l,{volume:[t]},s)).map(({Id:r,Names:i})=>i?.[0]?.slice(1)??r.slice(0,12))}n(v,"usersOf")}),36072:((N,S,a)=>{
a.d(S,{E0:n(()=>h,"E0"),Op:n(()=>O,"Op"),a0:n(()=>u,"a0"),db:n(()=>g,"db"),CJ:n(()=>$,"CJ")});var L=a(48161),e=a(56690),y=a(17095),A=a(42149),K=a(70976),R=a(23236),
W=a(92652),C=a(87271),T=a(52405),D=a(1720),m=a(26921);const P=n(l=>m.IeY(t=>typeof t=="object"&&t!==null&&l in t),"object"),_=m.Ikc({info:P("Id"),image:m.YjP().
optional(),again:m.YjP().optional()}),I=m.Ikc({id:m.YjP(),project:m.YjP(),snapshot:m.YjP(),at:m.YjP(),machine:m.YjP(),directory:m.YjP(),phase:m.k5n(["bringing",
"moving","starting","done"]),old:m.YOg(_),oldNetworks:m.YOg(m.YjP()),networks:m.YOg(P("Name")),newImages:m.YOg(m.YjP()),newVolumes:m.YOg(m.YjP()),expected:m.YOg(
m.Ikc({service:m.YjP(),number:m.aig(),runs:m.zMY()})),files:m.YOg(m.Ikc({path:m.YjP(),backup:m.YjP().optional(),wrote:m.YjP().optional()})),moves:m.YOg(m.Ikc({base:m.
YjP(),path:m.YjP(),backup:m.YjP().optional()})),staging:m.YOg(m.YjP()),newFolders:m.YOg(m.YjP()),keptImages:m.YOg(m.YjP()),keptContainers:m.YOg(m.YjP()),oldVolumes:m.
YOg(m.YjP())});var w=a(13173),j=a(10966),E=a(55215);async function g(l,t){return await(0,y.XT)(l,{label:[j.z7]},t)}n(g,"servants");async function u(l,t,s){const o=await(0,K.
V)(l,t,s),r=I.safeParse(o?.entry).data;return r&&(0,w.z)(l,r,{container:t,number:o?.number??0})}n(u,"readJournal");async function h(l,{signal:t}){const s=(await g(
l,{signal:t})).filter(({Labels:r})=>r?.[j.z7]==="restore"),o=[];for(const{Id:r,Labels:i}of s){const c=i?.[j.W$]??"";(await(0,y.FA)(l,(0,A.l)((0,D.te)(c)),{signal:t}))?.
State.Status!=="running"&&o.push({container:r,project:c,snapshot:i?.[j.xO]??"",began:i?.[j.uL]??""})}return o}n(h,"interruptedRestores");async function O(l,{entry:t},s){
const{phase:o,expected:r}=t,i=await(0,E.lz)(l,t,s),c=i.every(f),p=Map.groupBy(i,D.z5),d=r.map(({service:Y,number:B,runs:U})=>({runs:U,now:p.get(Y)?.[B-1]})),b=d.
every(({now:Y})=>Y!==void 0);if(o==="done")return"runs";if(o==="bringing")return"untouched";if(c&&(o==="moving"||b))return await M()?"half":"untouched";if(o==="\
moving"||!b)return"half";return d.every(({now:Y,runs:B})=>!B||Y!==void 0&&v(Y))?"runs":"started";async function M(){if(t.files.length+t.moves.length>0&&t.machine!==
(0,L.hostname)())return!0;const Y=(0,R.r)(l,{label:{[C.eq]:(0,e.Pg)()},c:s});for(const B of t.newVolumes)if(await(0,W.y6)(l,B,s)!==void 0&&await(0,T.$)(Y,B,{at:t.
at,c:s}))return!0;return!1}}n(O,"look");async function $(l,{entry:t},s){const o=await(0,E.lz)(l,t,s),r=n(c=>c.length===0?"none":c.join(", "),"names"),i=[];for(const{
info:c,again:p}of t.old)(await(0,y.FA)(l,c.Id,s)??(p===void 0?void 0:await(0,y.FA)(l,p,s)))===void 0&&i.push(c.Name.slice(1));return[`new containers: ${r(o.map(
({Name:c,State:p})=>`${c.slice(1)} (${p.Status})`))}`,`new volumes: ${r(t.newVolumes)}`,...i.length>0?[`containers from before, kept as images: ${r(i)}`]:[],`vo\
lumes from before: ${r(t.oldVolumes)}`,...t.files.flatMap(({path:c,backup:p})=>p===void 0?[]:[`${c} from before: ${p}`]),...t.moves.flatMap(({path:c,backup:p})=>p===
void 0?[]:[`${c} from before: ${p}`])]}n($,"whereabouts");function f({State:l}){return l.Status==="created"&&(l.StartedAt===void 0||l.StartedAt.startsWith("0001\
-"))}n(f,"neverStarted");function v({State:l}){if(l.Status==="exited")return l.ExitCode===0;const t=l.Health?.Status??"none";return(l.Status==="running"||l.Status===
"paused")&&(t==="healthy"||t==="none")}n(v,"isWell")}),44482:((N,S,a)=>{a.d(S,{Cl:n(()=>W,"Cl"),XH:n(()=>T,"XH"),jy:n(()=>C,"jy")});var L=a(75892),e=a(17095),y=a(
88363),A=a(21118),K=a(36072),R=a(10966);async function W(D,{project:m,id:P,old:_},{signal:I}){const w=[];for(const{info:j,image:E}of _){if(E===void 0||E===j.Image)
continue;const g={repository:`${y.GV}/${(0,y.s9)(m)}`,tag:`${P}-${j.Name.slice(1)}`.slice(0,128)};try{await D.tagImage(E,{...g,signal:I}),w.push(`${g.repository}\
:${g.tag}`)}catch(u){if(!(u instanceof L.m_))throw u}}return w}n(W,"handOver");async function C(D,m){try{const P=(await D.listImages([`${y.t0}/*`],m)).flatMap(({
RepoTags:w})=>w??[]);if(P.length===0)return;const _=(await(0,K.db)(D,m)).map(({Labels:w})=>w?.[R.Bx]??""),I=n(w=>_.some(j=>w.includes(`:${j}-`)),"isNeeded");for(const w of P.
filter(j=>j.startsWith(`${y.t0}/`)&&!I(j)))(await(0,e.XT)(D,{ancestor:[w]},m)).length===0&&await(0,A.YC)(D,[w],m)}catch(P){if(m.signal.throwIfAborted(),!(P instanceof
L.JC))throw P;m.log.debug(`images that earlier restores kept are not looked at: ${P.message}`)}}n(C,"sweepKept");async function T(D,{old:m},P){const _=new Set;for(const{
info:I}of m){const w=await D.inspectImage(I.Image,P).catch(()=>{});for(const j of w?.RepoTags??[])j.startsWith(`${y.t0}/`)&&_.add(j)}return[..._]}n(T,"backupRef\
erences")}),60546:((N,S,a)=>{a.d(S,{O9:n(()=>s,"O9"),RT:n(()=>f,"RT"),lj:n(()=>v,"lj"),l4:n(()=>l,"l4")});var L=a(48161),e=a(75892),y=a(56690),A=a(42149),K=a(83878),
R=a(23236),W=a(92652),C=a(26414),T=a(87271),D=a(52405),m=a(17095),P=a(21118),_=a(10966);async function I(i,c,p){const d=await(0,m.FA)(i,c,p);if(d===void 0)return!0;
const b=d.Config.Labels?.[_.Bx];if(d.State.Status!=="created"||b===void 0)return!1;await(0,K.B$)(i,c);for(const{Type:M,Name:Y}of d.Mounts)M==="volume"&&Y!==void 0&&
await(0,P.LO)(i,Y,b);return!0}n(I,"dropUnopened");var w=a(1720),j=a(8500),E=a(36072),g=a(44482),u=a(6848),h=a(55215),O=function(i,c,p){if(c!=null){if(typeof c!=
"object"&&typeof c!="function")throw new TypeError("Object expected.");var d,b;if(p){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not def\
ined.");d=c[Symbol.asyncDispose]}if(d===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");d=c[Symbol.dispose],p&&(b=d)}if(typeof d!=
"function")throw new TypeError("Object not disposable.");b&&(d=n(function(){try{b.call(this)}catch(M){return Promise.reject(M)}},"dispose")),i.stack.push({value:c,
dispose:d,async:p})}else p&&i.stack.push({async:!0});return c},$=(function(i){return function(c){function p(Y){c.error=c.hasError?new i(Y,c.error,"An error was \
suppressed during disposal."):Y,c.hasError=!0}n(p,"fail");var d,b=0;function M(){for(;d=c.stack.pop();)try{if(!d.async&&b===1)return b=0,c.stack.push(d),Promise.
resolve().then(M);if(d.dispose){var Y=d.dispose.call(d.value);if(d.async)return b|=2,Promise.resolve(Y).then(M,function(B){return p(B),M()})}else b|=1}catch(B){
p(B)}if(b===1)return c.hasError?Promise.reject(c.error):Promise.resolve();if(c.hasError)throw c.error}return n(M,"next"),M()}})(typeof SuppressedError=="functio\
n"?SuppressedError:function(i,c,p){var d=new Error(p);return d.name="SuppressedError",d.error=i,d.suppressed=c,d});async function f(i,c,{wait:p=0,c:d}){try{return await(0,A.
B)(i,(0,w.te)(c),{signal:d.signal,wait:p})}catch(b){if(!(b instanceof e.fK))throw b;const M=b.fields.owner===void 0?"":` (${b.fields.owner})`;throw new e.fK(`An\
other vm snapshot create or restore is at work on the project '${c}'${M}`,{hint:"Wait until it has ended",cause:b})}}n(f,"lockProject");async function v(i,{locked:c,
c:p}){await(0,C.GG)(i,{...c!==void 0&&{locked:(0,w.te)(c)},c:p});const d=await(0,E.db)(i,p),b=[];for(const[M,Y]of Map.groupBy(d,({Labels:B})=>B?.[_.W$]??""))try{
const B={stack:[],error:void 0,hasError:!1};try{if(O(B,M===c?o:await r(i,M,p),!0)===void 0)continue;const x=await t(i,{project:M,servants:Y,c:p});if(M===c)b.push(
...x);else for(const z of x)p.log.warn(`${l(z)}: vm snapshot recover ${M}`)}catch(U){B.error=U,B.hasError=!0}finally{const U=$(B);U&&await U}}catch(B){p.signal.
throwIfAborted(),p.log.warn(`what an interrupted restore of '${M}' has left cannot be put right: ${B instanceof Error?B.message:B}`)}return await(0,g.jy)(i,p),b}
n(v,"recover");function l({project:i,finding:c}){const d={untouched:"",runs:"",started:"not all of its containers run",half:"some of its containers are missing",
unreadable:"its journal cannot be read"}[c];return`a restore of the project '${i}' was interrupted and waits${d===""?"":`: ${d}`}`}n(l,"waits");async function t(i,{
project:c,servants:p,c:d}){const b=[],M=await(0,P.Hu)(i,p,d),Y=n(({Labels:U})=>U?.[_.z7]??"","role");for(const{Id:U}of M.filter(x=>Y(x)==="restore")){const x=await(0,E.
a0)(i,U,d);if(x===void 0){await I(i,U,d)||b.push({project:c,container:U,finding:"unreadable",journal:x});continue}const z=await(0,E.Op)(i,x,d);if(z==="runs")await s(
i,x,d),d.log.warn(`a restore of the project '${c}' was interrupted, and its new containers run: it is finished`);else if(z!=="untouched")b.push({project:c,container:U,
finding:z,journal:x});else{const F=await(0,h.tN)(i,x,{later:!0,c:d});if(F.length===0)d.log.warn(`a restore of the project '${c}' was interrupted: it is put back\
 to where it was before${(0,u.jh)(x.entry)}`);else{for(const H of F)d.log.warn(`not put back: ${H}`);b.push({project:c,container:U,finding:"half",journal:x})}}}
const B=new Set(M.filter(U=>Y(U)==="restore").map(({Labels:U})=>U?.[_.Bx]));for(const U of M)Y(U)==="hold"&&!B.has(U.Labels?.[_.Bx])&&await(0,K.B$)(i,U.Id);return b}
n(t,"recoverProject");async function s(i,{entry:c,end:p},d){const b=c.phase==="starting"||c.phase==="done",M=(0,R.r)(i,{label:{[T.eq]:(0,y.Pg)()},c:d});b&&c.machine===
(0,L.hostname)()&&await(0,j.JR)(c,{tars:M,c:d});const Y=[];for(const U of b?c.oldVolumes:[])await(0,W.y6)(i,U,d)!==void 0&&(await(0,D.$)(M,U,{at:c.at,c:d})?d.log.
warn(`the old volume ${U} stays: it was used since; docker volume rm ${U}`):Y.push(U));const B=b?[]:await(0,g.Cl)(i,c,d);await p({volumes:Y,images:c.keptImages},
d),b||await(0,P.yw)(i,{volumes:[...c.oldVolumes,...c.newVolumes],images:B},d)}n(s,"finish");const o={async[Symbol.asyncDispose](){}};async function r(i,c,p){try{
return await f(i,c,{c:p})}catch(d){if(d instanceof e.fK)return;throw d}}n(r,"tryLock")}),13173:((N,S,a)=>{a.d(S,{z:n(()=>E,"z"),S:n(()=>j,"S")});var L=a(77598),
e=a(75892),y=a(6957),A=a(17095),K=a(58500);const R=50,W=JSON.stringify({dangling:["true"],label:["vm-snapshot.matches-no-image"]});async function C(g,{signal:u}){
for(;;)try{await g.json({method:"POST",path:"/images/prune",query:{filters:W},what:"wait for a prune",signal:u});return}catch(h){if(!(h instanceof e.fK))throw h;
await(0,K.setTimeout)(R,void 0,{signal:u}).catch(()=>u.throwIfAborted())}}n(C,"afterImagePrune");var T=a(83878),D=a(70976),m=a(92652),P=a(21118),_=a(10966);const I=12e4,
w=6e5;async function j(g,u,{volumes:h,c:O}){const $=new Set(u.newVolumes),f=h.map(l=>({...l,labels:{...l.labels,[_.Bx]:u.id}})),v=`vm-snapshot.restore.${u.project}\
.${u.id}`;u.at=new Date().toISOString();try{const{id:l,running:t}=await(0,T.f1)(g,{name:v,labels:(0,_.y$)(u,"restore"),volumes:f},{signal:O.signal,prepare:n(s=>(0,D.
I)(g,s,{number:1,entry:u,signal:O.signal}),"prepare")});t||O.log.warn("do not run docker system prune meanwhile: nothing on this architecture keeps volumes and \
images from it");for(const s of h)if(((await(0,m.y6)(g,s.name,O))?.Labels??{})[_.Bx]===u.id!==$.has(s.name))throw new e.fK(`The volume ${s.name} was ${$.has(s.name)?
"made":"removed"} by another program meanwhile`,{hint:"Try again when no docker prune runs"});return E(g,u,{container:l,number:1})}catch(l){await(0,T.B$)(g,v);for(const t of h)
await(0,P.LO)(g,t.name,u.id);throw l}}n(j,"openRestoreJournal");function E(g,u,{container:h,number:O}){let $=O;return{entry:u,async write(){u.at=new Date().toISOString(),
$+=1,await(0,D.I)(g,h,{number:$,entry:u,signal:AbortSignal.timeout(I)})},async hold(f){const v=(0,_.y$)(u,"hold"),l=[...new Set(f)].map(async s=>{const o=`vm-sn\
apshot.kept.${u.project}.${u.id}.${(0,L.hash)("sha256",s,"hex").slice(0,12)}`;try{await(0,T.f1)(g,{name:o,labels:v,image:s},{signal:AbortSignal.timeout(I)})}catch(r){
if(!(r instanceof e.fK))throw r}});await(0,y.b)(...l);const t=AbortSignal.timeout(I);await C(g,{signal:t});for(const s of f)await g.inspectImage(s,{signal:t})},
async end(f,v){const l={...v,signal:AbortSignal.timeout(w)},{project:t,id:s}=u,r=f.volumes.length+f.images.length===0?void 0:await(0,P.Qr)(g,{project:t,id:s,at:new Date().
toISOString(),...f},l),i=await(0,A.XT)(g,{label:[`${_.Bx}=${s}`,`${_.z7}=hold`]},l);await Promise.all(i.map(({Id:c})=>(0,T.B$)(g,c))),await(0,T.B$)(g,h),await(0,P.
ln)(g,f.volumes,l),await(0,P.YC)(g,f.images,l),r!==void 0&&await(0,T.B$)(g,r)}}}n(E,"journalIn")}),10966:((N,S,a)=>{a.d(S,{Bx:n(()=>y,"Bx"),W$:n(()=>e,"W$"),uL:n(
()=>K,"uL"),xO:n(()=>A,"xO"),y$:n(()=>R,"y$"),z7:n(()=>L,"z7")});const L="vm-snapshot.role",e="vm-snapshot.project",y="vm-snapshot.restore-id",A="vm-snapshot.sn\
apshot",K="vm-snapshot.began";function R({project:W,id:C,snapshot:T},D){return{[L]:D,[e]:W,[y]:C,[K]:new Date().toISOString(),...T!==void 0&&{[A]:T}}}n(R,"roleL\
abels")}),6848:((N,S,a)=>{a.d(S,{jh:n(()=>T,"jh"),kx:n(()=>W,"kx"),zM:n(()=>C,"zM")});var L=a(75892),e=a(1720),y=a(67687),A=a(36072),K=a(55215);const R=6e4;async function W(m,P,{
error:_,c:I}){const{entry:w}=P,{project:j}=w,E=await(0,K.tN)(m,P,{c:I}).catch(h=>[D(h)]);if(E.length===0)return I.log.warn(`the restore did not succeed: '${j}' \
is put back to where it was${T(w)}`),_;const g={...I,signal:AbortSignal.timeout(R)},u=await(0,A.CJ)(m,P,g).catch(()=>[]);for(const h of E)I.log.warn(`not put ba\
ck: ${h}`);for(const h of u)I.log.warn(h);return new L.fK(`The restore of '${j}' failed, and it could not be put back: ${D(_)}`,{hint:C(j),cause:_})}n(W,"putBac\
kAll");function C(m){return`Put it back: vm snapshot recover ${m} --undo. Keep what is new: vm snapshot recover ${m} --finish`}n(C,"choices");function T({old:m,
phase:P}){const _=m.filter(({info:g,again:u})=>u!==void 0&&u!==g.Id);if(P==="bringing"||_.length===0)return"";const I=new Set(_.flatMap(({info:g})=>(0,e.Hp)(g))),
w=[...I].map(g=>g.slice(0,12)).join(", "),E=m.filter(({info:g,again:u})=>u!==g.Id&&!(0,y.e1)(g)&&g.State.Status!=="created").map(({info:g})=>`${g.Name.slice(1)}\
 (exit code ${g.State.ExitCode??"unknown"})`);return["; its containers were made again, so their logs are lost",...E.length===0?[]:[`, and Docker shows as creat\
ed what had ended: ${E.join(", ")}`],...I.size===0?[]:[`; docker compose down --volumes leaves their volumes without a name (${w}), docker volume prune removes \
these then`]].join("")}n(T,"whatIsLost");function D(m){return m instanceof Error?m.message:String(m)}n(D,"messageOf")}),55215:((N,S,a)=>{a.d(S,{Nd:n(()=>E,"Nd"),
lz:n(()=>j,"lz"),tN:n(()=>w,"tN")});var L=a(48161),e=a(56690),y=a(78560),A=a(48474),K=a(23236),R=a(92652),W=a(87271),C=a(52405),T=a(1720),D=a(8500),m=a(73372),P=a(
67687),_=a(10966);const I=6e5;async function w(u,h,{later:O=!1,c:$}){const{entry:f}=h,v={...$,signal:AbortSignal.timeout(I)},l=(0,K.r)(u,{label:{[W.eq]:(0,e.Pg)()},
c:v}),t=[],s=n(async(M,Y)=>{try{await Y()}catch(B){t.push(`${M}: ${B instanceof Error?B.message:B}`)}},"attempt"),o=f.machine!==(0,L.hostname)()&&f.files.length+
f.moves.length+f.staging.length>0;o&&t.push(`files: they are on ${f.machine}, in ${f.directory}: undo it there`);for(const M of f.keptContainers)await s(`contai\
ner ${M}`,()=>u.removeContainer(M,{...v,volumes:!0}));const r=await j(u,f,v);for(const{Id:M,Name:Y}of r)await s(`container ${Y.slice(1)}`,()=>u.removeContainer(
M,{...v,volumes:!0}));if(o||(await s("files",async()=>g(await(0,m.pK)(f),$)),await s("bind mounts",async()=>{const M=O?await b():[];for(const{path:Y,backup:B}of M)
$.log.warn(`${Y} was changed since and stays${B?`; what was there before is in ${B}`:""}`);await(0,D.BR)({...f,moves:f.moves.filter(Y=>!M.includes(Y))},{tars:l,
c:v}),await(0,D.JR)(f,{tars:l,c:v})})),f.phase!=="bringing"){for(const B of f.networks)await s(`network ${B.Name}`,async()=>{await(0,y.qC)(u,B.Name,v)===void 0&&
await(0,y.u3)(u,B,v)});const M=new Map;for(const B of(0,A.fc)(f.old,({info:U})=>U))await s(`container ${B.info.Name.slice(1)}`,()=>(0,P.kB)(u,B,{journal:h,again:M,
c:v}));const Y=new Set(f.networks.map(({Name:B})=>B));for(const{Id:B,Name:U}of await E(u,f.project,v))!f.oldNetworks.includes(B)&&!Y.has(U)&&await s(`network ${U}`,
()=>(0,y.Zw)(u,B,v))}if(t.length>0)return await h.write(),t;const c=new Set(f.old.flatMap(({info:M})=>(0,T.Hp)(M))),p=r.flatMap(T.Hp).filter(M=>!c.has(M)),d=[];
for(const M of f.newVolumes)(await(0,R.y6)(u,M,v))?.Labels?.[_.Bx]===f.id&&d.push(M);return await h.end({volumes:[...d,...p],images:[...f.newImages,...f.keptImages]},
v),[];async function b(){const M=[];for(const Y of f.moves)await(0,C.$)(l,{folder:Y.path},{at:f.at,c:v})&&M.push(Y);return M}n(b,"changedMoves")}n(w,"undo");async function j(u,h,O){
if(h.phase==="bringing")return[];const $=new Set(h.old.flatMap(({info:f,again:v})=>[f.Id,v]));return(await(0,T.Mz)(u,h.project,O)).filter(({Id:f})=>!$.has(f))}n(
j,"freshContainers");async function E(u,h,O){return await(0,y.og)(u,{label:[`${T.kg.project}=${h}`]},O)}n(E,"networksOf");function g(u,{log:h}){for(const O of u)
h.warn(O)}n(g,"warnAll")}),73372:((N,S,a)=>{a.d(S,{Bq:n(()=>D,"Bq"),KY:n(()=>P,"KY"),Y_:n(()=>T,"Y_"),kh:n(()=>m,"kh"),pK:n(()=>I,"pK"),sk:n(()=>_,"sk")});var L=a(
77598),e=a(51455),y=a(76760),A=a(24746),K=a(49700),R=a(22145),W=a(35226);const C=".vm-snapshot-new";async function T(u){const h=[];for(const O of u){const{path:$,
bytes:f}=O,v=await(0,R.yR)($);(f===void 0?v===void 0:v!==void 0&&Buffer.from(f).equals(Buffer.from(v)))||h.push(O)}return h}n(T,"changedFiles");async function D(u){
const h=await Promise.all(u.map(({path:O})=>(0,R.yR)(O)));return u.filter((O,$)=>h[$]!==void 0&&!(0,W.M)(h[$])).map(({path:O})=>O)}n(D,"peoplesOwn");async function m(u){
for(let h=u;;h=(0,y.dirname)(h)){if(await g((0,y.join)(h,".git")))return[{path:(0,y.join)(u,".vm-snapshot",".gitignore"),bytes:Buffer.from(`*
`)}];if(h===(0,y.dirname)(h))return[]}}n(m,"ignoredByGit");async function P(u){const h=new Set;for(const O of u)for(let $=(0,y.dirname)(O);!await g($);$=(0,y.dirname)(
$))h.add($);return[...h].sort((O,$)=>$.length-O.length)}n(P,"missingFolders");async function _(u,{directory:h,kept:O,onFile:$}){const f=await(0,K.Ht)(h);await(0,K.
fc)(h,f);for(const{path:v,bytes:l,mode:t}of u){const s=await g(v),o=(await(0,e.stat)(v).catch(()=>{}))?.mode,r=s?(0,y.join)(O,(0,y.relative)(h,v)):void 0;r!==void 0&&
(await(0,K.fc)((0,y.dirname)(r),f),await(0,A.MH)(`Cannot keep a copy of ${v}`,()=>E(v,r))),await $({path:v,backup:r,...l!==void 0&&{wrote:(0,L.hash)("sha256",l,
"hex")}}),l===void 0?await(0,e.rm)(v,{force:!0}):await j(v,l,{mode:o??t??420})}}n(_,"replaceFiles");async function I({files:u,newFolders:h}){const O=[],$=[];for(const{
path:f,backup:v,wrote:l}of u.toReversed()){if(await(0,e.rm)(f+C,{force:!0}),v!==void 0&&!await g(v))continue;const t=await w(f),s=v===void 0?void 0:await w(v);if(t!==
void 0&&t!==l&&t!==s){O.push(`${f} was changed since and stays${v===void 0?"":`; what was there before is in ${v}`}`);continue}if(v===void 0){await(0,e.rm)(f,{force:!0});
continue}await E(v,f+C),await(0,e.rename)(f+C,f),$.push(v)}for(const f of $)await(0,e.rm)(f,{force:!0});for(const f of h)await(0,e.rmdir)(f).catch(()=>{});return O}
n(I,"putBack");async function w(u){const h=await(0,e.readFile)(u).catch(()=>{});return h===void 0?void 0:(0,L.hash)("sha256",h,"hex")}n(w,"hashOf");async function j(u,h,{
mode:O}){const $=await(0,K.Ht)((0,y.dirname)(u));await(0,K.fc)((0,y.dirname)(u),$),await(0,A.MH)(`Cannot write ${u}`,async()=>{const f=u+C;await(0,e.rm)(f,{force:!0}),
await(0,K.v8)(f,[h],$),await(0,e.chmod)(f,O),await(0,e.rename)(f,u)})}n(j,"write");async function E(u,h){await(0,e.cp)(u,h,{preserveTimestamps:!0,verbatimSymlinks:!0});
const{uid:O,gid:$}=await(0,e.lstat)(u);process.geteuid?.()===0&&await(0,e.lchown)(h,O,$)}n(E,"copy");async function g(u){return await(0,e.lstat)(u).catch(()=>{})!==
void 0}n(g,"isThere")}),68986:((N,S,a)=>{a.d(S,{Vs:n(()=>E,"Vs"),Xg:n(()=>I,"Xg"),fO:n(()=>j,"fO"),Fp:n(()=>g,"Fp")});var L=a(75892),e=a(26921);const y=e._H3({target:e.
aig(),published:e.YjP().optional(),host_ip:e.YjP().optional(),protocol:e.YjP().default("tcp"),mode:e.YjP().optional()}),A=e._H3({type:e.YjP(),source:e.YjP().optional(),
target:e.YjP(),read_only:e.zMY().optional()}),K=e._H3({condition:e.YjP().optional(),required:e.zMY().optional()}),R=e._H3({disable:e.zMY().optional(),start_period:e.
YjP().optional(),interval:e.YjP().optional(),timeout:e.YjP().optional(),retries:e.aig().optional()}),W=e._H3({aliases:e.YOg(e.YjP()).nullish(),ipv4_address:e.YjP().
optional(),ipv6_address:e.YjP().optional(),mac_address:e.YjP().optional()}),C=e._H3({image:e.YjP().optional(),build:e.L5J().optional(),container_name:e.YjP().optional(),
scale:e.aig().optional(),deploy:e._H3({replicas:e.aig().nullish()}).nullish(),ports:e.YOg(y).nullish(),volumes:e.YOg(A).nullish(),profiles:e.YOg(e.YjP()).nullish(),
labels:e.g1P(e.YjP(),e.YjP()).nullish(),environment:e.g1P(e.YjP(),e.YjP().nullable()).nullish(),depends_on:e.g1P(e.YjP(),K).nullish(),network_mode:e.YjP().optional(),
pid:e.YjP().optional(),ipc:e.YjP().optional(),volumes_from:e.YOg(e.YjP()).nullish(),mac_address:e.YjP().optional(),networks:e.g1P(e.YjP(),W.nullable()).nullish(),
healthcheck:R.nullish(),configs:e.YOg(e.L5J()).nullish(),secrets:e.YOg(e.L5J()).nullish(),post_start:e.YOg(e.L5J()).nullish()}),T=e._H3({name:e.YjP(),external:e.
zMY().optional(),driver:e.YjP().optional(),driver_opts:e.g1P(e.YjP(),e.YjP()).nullish(),labels:e.g1P(e.YjP(),e.YjP()).nullish()}),D=e._H3({name:e.YjP(),external:e.
zMY().optional(),driver_opts:e.g1P(e.YjP(),e.KCZ([e.YjP(),e.aig()])).nullish(),ipam:e.Ikc({config:e.L5J().optional()}).nullish()}),m=e._H3({name:e.YjP().optional(),
file:e.YjP().optional(),environment:e.YjP().optional(),external:e.zMY().optional()}),P=e._H3({name:e.YjP(),services:e.g1P(e.YjP(),C).default({}),volumes:e.g1P(e.
YjP(),T.nullable()).nullish(),networks:e.g1P(e.YjP(),D.nullable()).nullish(),secrets:e.g1P(e.YjP(),m.nullable()).nullish(),configs:e.g1P(e.YjP(),m.nullable()).nullish()});
var _=a(81807);async function I(f,{signal:v,services:l=[]}){try{return await w(f,"*",{signal:v})}catch(t){const s=await w(f,l,{signal:v}).catch(()=>{});if(s!==void 0)
return s;throw t}}n(I,"readConfig");async function w(f,v,{signal:l}){const{stdout:t,warnings:s}=await(0,_.Z)(f,[...u(v),"config","--format","json",...h(v)],{signal:l}),
o=P.safeParse(O($(t)));if(o.success)return{config:o.data,warnings:s,scope:v};throw new L.cs("docker compose config answers in a form that is not known",{cause:o.
error})}n(w,"read");async function j(f,{signal:v}){const l=["--profile","*","config","--no-interpolate","--no-path-resolution"];return(await(0,_.Z)(f,l,{signal:v}).
catch(s=>{if(v.aborted)throw s}))?.stdout}n(j,"readUninterpolated");async function E(f,v,{signal:l,scope:t}){await(0,_.Z)(f,[...u(t),"create","--no-build","--pu\
ll","never",...v],{signal:l})}n(E,"createContainers");async function g(f,v,{signal:l,scope:t}){const s=["up","--detach","--no-build","--pull","never","--no-recr\
eate","--no-deps",...v];await(0,_.Z)(f,[...u(t),...s],{signal:l})}n(g,"startServices");function u(f){return f==="*"?["--profile","*"]:[]}n(u,"profiles");function h(f){
return f==="*"?[]:f}n(h,"named");function O(f){return typeof f=="string"?f.replaceAll("$$","$"):Array.isArray(f)?f.map(O):typeof f!="object"||f===null?f:Object.
fromEntries(Object.entries(f).map(([v,l])=>[v,O(l)]))}n(O,"undoubled");function $(f){try{return JSON.parse(f)}catch{return}}n($,"tryJson")})};export{X as id,G as ids,k as modules};
