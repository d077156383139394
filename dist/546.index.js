var V=Object.defineProperty;var n=(N,S)=>V(N,"name",{value:S,configurable:!0});const k=546,X=[546],G={52405:((N,S,o)=>{o.d(S,{$:n(()=>y,"$")});var L=o(95782);const e=1e3;async function y(Y,R,{at:K,c:W}){const I=(Date.parse(K)+e)/1e3;if(!Number.
isFinite(I))return!0;try{const T=typeof R=="string"?await Y.within(R):await Y.folder(R.folder);if(T===void 0)return!0;const b=[".","-newermt",`@${I}`,"-print","\
-quit"];return await(0,L.VO)(T("find",b),{signal:W.signal,title:"looking for changes"})!==""}catch(T){return W.signal.throwIfAborted(),W.log.debug(`what changed\
 cannot be known: ${T instanceof Error?T.message:T}`),!0}}n(y,"changedSince")}),61585:((N,S,o)=>{o.d(S,{h:n(()=>R,"h"),k:n(()=>Y,"k")});var L=o(51455),e=o(76760),
y=o(22145);const Y={project:"com.docker.compose.project",service:"com.docker.compose.service",number:"com.docker.compose.container-number",directory:"com.docker\
.compose.project.working_dir",files:"com.docker.compose.project.config_files",envFiles:"com.docker.compose.project.environment_file",volume:"com.docker.compose.\
volume",oneOff:"com.docker.compose.oneoff"};async function R(I,{endpoint:T,here:b,warn:_,signal:M}){const w=I[Y.directory];if(w===void 0||!await W(w))return;const P=b?.
directory===w?b:void 0,m=K(I[Y.files]).map(D=>(0,e.resolve)(w,D)),O=m.length>0&&(await Promise.all(m.map(y.fo))).every(Boolean),E=P??await(0,y.L9)(w,{endpoint:T,
signal:M}),j=O?m:E?.files;if(j===void 0)return{root:w,directory:w,files:[]};const d=K(I[Y.envFiles]).map(D=>(0,e.resolve)(w,D)),h=await Promise.all(d.map(y.fo));
for(const[D,c]of d.entries())h[D]||_(`the project was started with --env-file ${c}, which does not exist any more`);const v=d.length>0?d.filter((D,c)=>h[c]):P?.
envFiles;return{root:P?.root??w,directory:w,files:j,...v!==void 0&&v.length>0&&{envFiles:v}}}n(R,"locationOf");function K(I){return(I??"").split(",").filter(T=>T!==
"")}n(K,"listOf");async function W(I){return(await(0,L.stat)(I).catch(()=>{}))?.isDirectory()===!0}n(W,"isFolder")}),1720:((N,S,o)=>{o.d(S,{Hp:n(()=>_,"Hp"),Mz:n(
()=>I,"Mz"),Ul:n(()=>w,"Ul"),kg:n(()=>K.k,"kg"),t1:n(()=>W,"t1"),te:n(()=>T,"te"),z5:n(()=>b,"z5")});var L=o(75892),e=o(68986),y=o(22145),Y=o(17095),R=o(92652),
K=o(61585);async function W(m,{directory:O,project:E},j){const{endpoint:d}=m,h={endpoint:d,warn:j.log.warn.bind(j.log),signal:j.signal};if(E!==void 0){const s=await I(
m,E,j),a=w(s);if(a[K.k.directory]!==void 0){const f=await(0,y.kb)(O,{...j,endpoint:d}).catch(()=>{}),i=await(0,K.h)(a,{...h,here:f});if(i===void 0||i.files.length===
0)throw P(E,a);const{name:r}=(await(0,e.Xg)({endpoint:d,...i},j)).config;return await t(i,{name:E,folderName:r,containers:s})}}const v=await(0,y.kb)(O,{...j,endpoint:d});
if(v===void 0)throw new L.m_(E===void 0?`There is no Compose file in ${O}`:`There is no Compose project '${E}'`,{hint:"Go to the folder of a Compose file, or na\
me a project with --project (see `docker compose ls --all`)"});const{name:D}=(await(0,e.Xg)({endpoint:d,...v},j)).config;if(E!==void 0&&E!==D)throw new L.m_(`Th\
ere is no Compose project '${E}' here: this folder's is '${D}'`,{hint:`See \`docker compose ls --all\`; to keep this one's snapshot elsewhere in the catalog, call\
 it ${E}/<name>`});const c=await I(m,D,j),g=c.filter(({Config:s})=>s.Labels?.[K.k.directory]===v.directory),l=g.length===0?void 0:await(0,K.h)(w(g),{...h,here:v});
return await t(l??v,{name:D,folderName:D,containers:c});async function t(s,a){const f={endpoint:d,directory:s.directory,project:a.name,files:s.files,envFiles:s.
envFiles},i=[...new Set(a.containers.map(b))];return{...a,directory:s.root,files:s.files,compose:f,...await(0,e.Xg)(f,{...j,services:i})}}}n(W,"findProject");async function I(m,O,E){
const j=await(0,Y.XT)(m,{label:[`${K.k.project}=${O}`,`${K.k.oneOff}=False`]},E);return(await Promise.all(j.map(({Id:h})=>(0,Y.aH)(m,h,E)))).sort((h,v)=>b(h).localeCompare(
b(v))||M(h)-M(v))}n(I,"containersOf");function T(m){return`project.${m}`}n(T,"projectLock");function b({Config:m}){return m.Labels?.[K.k.service]??""}n(b,"servi\
ceOf");function _({Mounts:m}){return m.flatMap(({Type:O,Name:E=""})=>O==="volume"&&(0,R.ok)(E)?[E]:[])}n(_,"anonymousVolumes");function M({Config:m}){return Number(
m.Labels?.[K.k.number]??0)}n(M,"numberOf");function w(m){return m.toSorted((O,E)=>E.Created.localeCompare(O.Created))[0]?.Config.Labels??{}}n(w,"newestLabels");
function P(m,O){return new L.m_(`The folder ${O[K.k.directory]} of the project '${m}' does not exist, or has no Compose file any more`,{hint:"Its Compose files \
are needed: run this where they are"})}n(P,"folderGone")}),8500:((N,S,o)=>{o.d(S,{BR:n(()=>m,"BR"),IQ:n(()=>M,"IQ"),JR:n(()=>O,"JR"),Nw:n(()=>P,"Nw"),UV:n(()=>w,
"UV"),g$:n(()=>E,"g$"),p1:n(()=>_,"p1"),wx:n(()=>b,"wx")});var L=o(51455),e=o(76760),y=o(75892),Y=o(49700),R=o(69865),K=o(95782),W=o(9694);const I=".vm-snapshot",
T=[".git",I];function b({bind_mounts:t=[],snapshot_name:s},{captured:a,directory:f,elsewhere:i}){const r=[];for(const p of t){const u=(0,e.normalize)(p.path),B=(0,e.
relative)(a,u),$=B===""||!B.startsWith("..");if(!$&&i===void 0)continue;const A=$?f:i,C=(0,e.join)(A,$?B:u),U=(0,e.relative)(A,C).split("/"),x=r.find(z=>(0,W.U)(
C,z.target)||(0,W.U)(z.target,C));if(U.some(z=>T.includes(z))||x!==void 0)throw new y.cs(`The bind mount ${p.path} of the snapshot '${s}' cannot be restored: it\
 is inside of another one, or of ${T.join(" or ")}`);r.push({of:p,base:A,target:C})}return r}n(b,"placeBinds");async function _(t,{parts:s,blobs:a,...f}){const{
tars:i,stamp:r,entry:p,journal:u,c:B}=f;for(const[$,A]of Map.groupBy(t,C=>C.base))await j($,A);for(const[$,{of:A,base:C}]of t.entries()){const U=D(C,{stamp:r,at:$});
p.staging.includes((0,e.dirname)(U))||p.staging.push((0,e.dirname)(U)),await u.write(),await(0,Y.fc)(U,await(0,Y.Ht)(U));const x=s.bindMount(A.path);if(x===void 0)
continue;const z=B.progress.start(`Restoring ${A.path}`,x.size);try{await(0,K.Di)(await i.folder(U),`the folder ${U}`).write(a.open(x,{onBytes:n(F=>z.add(F),"on\
Bytes")}),B)}finally{z.done()}}}n(_,"stageBinds");async function M(t,{stays:s,carried:a,...f}){for(const[i,{of:r,base:p,target:u}]of t.entries()){const B=D(p,{stamp:f.
stamp,at:i});if(r.type==="file")await d((0,e.join)(B,e.posix.basename(r.path)),u,{base:p,...f});else if(u!==p)await d(B,u,{base:p,...f});else{const $=new Set([...await v(
p,f),...await v(B,f)]);for(const A of $)[...T,...s].includes(A)||await d((0,e.join)(B,A),(0,e.join)(p,A),{base:p,...f})}}for(const{path:i,backup:r,base:p}of f.entry.
moves)for(const u of a.filter(B=>r!==void 0&&(0,W.U)(B,i)&&B!==i)){const B=(0,e.join)(r,(0,e.relative)(i,u));await l(u)||!await l(B)||!await g(p,u)||await h(p,[
"cp","-a","--",c(p,B),c(p,u)],f)}}n(M,"swapBinds");async function w(t){const s=await Promise.all(t.map(({target:a})=>l(a)));return t.filter((a,f)=>s[f]).map(({target:a})=>a)}
n(w,"existingPaths");function P(t,s){const a=s.find(({of:f})=>(0,W.U)(t,f.path));return a&&(0,e.join)(a.target,(0,e.relative)(a.of.path,t))}n(P,"restoredPathOf");
async function m({moves:t},s){for(const{base:a,path:f,backup:i}of t.toReversed())i!==void 0&&!await l(i)||(await l(f)&&await h(a,["rm","-rf","--",c(a,f)],s),i!==
void 0&&await h(a,["mv","-T","--",c(a,i),c(a,f)],s))}n(m,"rollBackBinds");async function O({staging:t},s){for(const a of t){const f=(0,e.dirname)((0,e.dirname)(
a));await l(a)&&await h(f,["rm","-rf","--",c(f,a)],s)}}n(O,"discardStaged");async function E(t,s){for(const a of s)if(!await g(t,a))throw new y.cs(`A link in th\
e restored folder leads ${a} out of ${t}`)}n(E,"assertBelow");async function j(t,s){const a=s.reduce((r,{of:p})=>r+p.size_bytes,0);await(0,Y.fc)(t,await(0,Y.Ht)(
t));const f=await(0,L.statfs)(t),i=f.bavail*f.bsize;if(!(i>=a))throw new y._p(`What bind mounts held needs ${(0,R.z3)(a)}, and ${(0,R.z3)(i)} are free in ${t}`,
{hint:"Free space there"})}n(j,"checkRoom");async function d(t,s,{base:a,stamp:f,entry:i,journal:r,...p}){const u=await l(s)?(0,e.join)(a,I,f,"bind-mounts",(0,e.
relative)(a,s)):void 0,B=await l(t),$=await(0,Y.Ht)(a);await(0,Y.fc)((0,e.dirname)(s),$),i.moves.push({base:a,path:s,...u!==void 0&&{backup:u}}),await r.write(),
u!==void 0&&(await(0,Y.fc)((0,e.dirname)(u),$),await h(a,["mv","-T","--",c(a,s),c(a,u)],p)),B&&await h(a,["mv","-T","--",c(a,t),c(a,s)],p)}n(d,"swap");async function h(t,[
s,...a],{tars:f,c:i}){const r=await f.folder(t);await(0,K.VO)(r(s,a),{signal:i.signal,title:`${s} in ${t}`})}n(h,"act");async function v(t,{tars:s,c:a}){const f=await s.
folder(t);return(await(0,K.VO)(f("find",[".","-mindepth","1","-maxdepth","1","-printf","%f\\0"]),{signal:a.signal,title:`looking into ${t}`})).split("\0").filter(
r=>r!=="")}n(v,"namesIn");function D(t,{stamp:s,at:a}){return(0,e.join)(t,I,`${s}-new`,String(a))}n(D,"staged");function c(t,s){return`./${(0,e.relative)(t,s)}`}
n(c,"below");async function g(t,s){for(let a=(0,e.dirname)(s);;a=(0,e.dirname)(a)){const f=await(0,L.realpath)(a).catch(()=>{});if(f!==void 0)return(0,W.U)(f,await(0,L.
realpath)(t));if(a===(0,e.dirname)(a))return!1}}n(g,"staysBelow");async function l(t){return await(0,L.lstat)(t).catch(()=>{})!==void 0}n(l,"isThere")}),88363:((N,S,o)=>{
o.d(S,{GV:n(()=>e,"GV"),s9:n(()=>Y,"s9"),t0:n(()=>L,"t0"),x_:n(()=>y,"x_")});const L="vm-snapshot-kept",e="vm-snapshot-before";function y(R){return`${L}/${Y(R)}`}
n(y,"keptRepository");function Y(R){return R.replace(/[^a-z0-9]+/g,"-").replace(/^-|-$/g,"")}n(Y,"component")}),35226:((N,S,o)=>{o.d(S,{M:n(()=>_,"M"),y:n(()=>M,
"y")});class L{static{n(this,"Tagged")}tag;value;constructor(s,a){this.tag=s,this.value=a}}const e="!override",y=new L("!reset",null);function Y(t,s){return new L(
t,s)}n(Y,"tagged");class R{static{n(this,"Expression")}text;constructor([s,a]){this.text=s+I(a)}}async function K(t){const{Document:s}=await o.e(8815).then(o.t.
bind(o,38815,19)),a=new s;return a.contents=W(t,a),a.toString({lineWidth:0})}n(K,"yamlOf");function W(t,s){if(t instanceof L)return Object.assign(W(t.value,s),{
tag:t.tag});if(t instanceof R)return s.createNode(t.text);if(typeof t=="string")return s.createNode(I(t));if(Array.isArray(t)){const f=s.createNode([]);return f.
items.push(...t.map(i=>W(i,s))),f}if(typeof t!="object"||t===null)return s.createNode(t);const a=s.createNode({});for(const[f,i]of Object.entries(t))a.items.push(
s.createPair(f,W(i,s)));return a}n(W,"node");function I(t){return t.replaceAll("$","$$$$")}n(I,"doubled");var T=o(11714);const b="# Written by vm snapshot resto\
re";function _(t){return t?.startsWith(b)===!0}n(_,"isOurs");async function M(t){const s=await K({name:t.project,services:w(t),volumes:{...d(t),...t.asOther&&h(
t)},...t.asOther&&{networks:g(t)}});return`${b}, from '${t.label}'.
# It holds this project to the images and the volumes of that snapshot: \`docker compose up\` finds it by itself and keeps what was restored.
# To go back to what the project's own files say, delete this file; the data stays in the volumes that are named here.
${s}`}n(M,"writeOverride");function w({document:t,config:s,images:a,asOther:f,takenPorts:i,binds:r}){const p=t.services.flatMap(({name:u,image:B})=>{const $=t.containers.
filter(({service:x})=>x===u),A=a.get($[0]?.image??B??""),C=s.services[u];if(A===void 0||C===void 0)return[];const U=[...r].filter(([x])=>x.startsWith(`${u}
`));return[[u,{image:A,pull_policy:"never",...C.build!==void 0&&{build:y},...D(C,$.length),...f&&P(C,i),...U.length>0&&{volumes:U.map(([x,z])=>E(C,{source:z,target:x.
split(`
`)[1]??""}))}}]]});return Object.fromEntries(p)}n(w,"servicesOf");function P({container_name:t,mac_address:s,networks:a,ports:f},i){return{...t!==void 0&&{container_name:y},
...s!==void 0&&{mac_address:y},...f?.some(r=>i.has((0,T.ls)(r)))&&{ports:Y(e,f.map(r=>l(r,i)))},...O(a??{})}}n(P,"besideOf");const m=["ipv4_address","ipv6_addre\
ss","link_local_ips","mac_address"];function O(t){const s=n(f=>m.some(i=>f!==null&&i in f),"isFixed");if(!Object.values(t).some(s))return{};const a=Object.entries(
t).map(([f,i])=>{const r=Object.entries(i??{}).filter(([p])=>!m.includes(p));return[f,r.length>0?Object.fromEntries(r):null]});return{networks:Y(e,Object.fromEntries(
a))}}n(O,"addressless");function E({volumes:t},{source:s,target:a}){const f=t?.find(r=>j(r.target)===j(a)),i=Object.entries(f??{}).filter(([r])=>r!=="volume"&&r!==
"tmpfs");return{...Object.fromEntries(i),type:"bind",source:s,target:f?.target??a}}n(E,"bindOf");function j(t){return t.replace(/(?<=.)\/+$/,"")}n(j,"bare");function d({
project:t,document:s,volumes:a}){return Object.fromEntries(s.volumes.flatMap(({name:f,key:i})=>{const r=a.get(f);return i===void 0||r===void 0?[]:[[i,{name:v(r.
name,t),...r.plain&&{driver:"local",driver_opts:y}}]]}))}n(d,"volumesOf");function h({project:t,document:s,config:a}){const f=new Set(s.volumes.map(({key:i})=>i));
return Object.fromEntries(Object.entries(a.volumes??{}).flatMap(([i,r])=>{const p=`${t}_${i}`;return r===null||r.external||f.has(i)||r.name===p?[]:[[i,{name:v(p,
t)}]]}))}n(h,"otherVolumes");function v(t,s){return t.startsWith(`${s}_`)?new R(["${COMPOSE_PROJECT_NAME}",t.slice(s.length)]):t}n(v,"byProject");function D({scale:t,
deploy:s},a){const f=s?.replicas??void 0;return a===0||a===(f??t??1)?{}:{...(t!==void 0||f===void 0)&&{scale:a},...f!==void 0&&{deploy:{replicas:a}}}}n(D,"scale\
Of");const c="com.docker.network.bridge.name";function g({project:t,config:s}){return Object.fromEntries(Object.entries(s.networks??{}).flatMap(([a,f])=>{if(f===
null||f.external)return[];const i={...f.name!==`${t}_${a}`&&{name:`${t}_${a}`},...f.ipam?.config!==void 0&&{ipam:y},...c in(f.driver_opts??{})&&{driver_opts:{[c]:y}}};
return Object.keys(i).length>0?[[a,i]]:[]}))}n(g,"networksOf");function l(t,s){const{published:a,...f}=t;return s.has((0,T.ls)(t))?f:t}n(l,"freed")}),11714:((N,S,o)=>{
o.d(S,{ls:n(()=>K,"ls"),zw:n(()=>Y,"zw")});var L=o(66560),e=o(61585);const y=1e3;async function Y(W,{services:I},{project:T,counts:b,c:_}){const M=n(({Labels:m})=>m?.[e.
k.project]===T,"isOurs"),w=await(0,L.r)(W,{isOurs:M,c:_}),P=new Map;for(const[m,{ports:O}]of Object.entries(I))for(const E of O??[]){const j=R(E.published),{host_ip:d,
protocol:h}=E;let v=0,D;for(const g of j){const l=await w({address:d,port:g,protocol:h});if(l===void 0?v++:D??=l,v>=(b.get(m)??1))break}const c=j.length>1?b.get(
m)??1:1;D!==void 0&&v<c&&P.set(K(E),{service:m,holder:D})}return P}n(Y,"portsInUse");function R(W){const[,I,T=I]=/^(\d+)(?:-(\d+))?$/.exec(W??"")??[],[b,_]=[Number(
I),Number(T)];return!(b>0)||_<b||_>65535?[]:Array.from({length:Math.min(_-b+1,y)},(M,w)=>b+w)}n(R,"portNumbers");function K({host_ip:W,published:I,protocol:T}){
return`${W??""}:${I??""}/${T}`}n(K,"portKey")}),67687:((N,S,o)=>{o.d(S,{e1:n(()=>W,"e1"),kB:n(()=>K,"kB"),zd:n(()=>T,"zd")});var L=o(75892),e=o(17095),y=o(31631),
Y=o(48474),R=o(88363);async function K(M,w,{journal:P,again:m,c:O}){const{info:E}=w;await(0,y.k)(M,E.Name.slice(1),{make:j,signal:O.signal});async function j(){
const d=await I(M,w,{again:m,c:O});m.set(E.Id,d),w.again=d,await P.write(),await _(M,d,{status:E.State.Status,c:O})}n(j,"make")}n(K,"bringBack");function W({State:M}){
return M.Status==="running"||M.Status==="paused"||M.Status==="restarting"}n(W,"ran");async function I(M,{info:w,image:P,again:m},{again:O,c:E}){for(const d of[w.
Id,m]){const h=d===void 0?void 0:await(0,e.FA)(M,d,E);if(h!==void 0)return h.Id}const j=await T(M,P===void 0?{info:w}:{info:w,image:P},E);return await(0,Y.jC)(M,
w,{name:w.Name.slice(1),image:j,again:O,signal:E.signal})}n(I,"place");async function T(M,{info:w,image:P},m){return P!==void 0&&P!==w.Image?((await b(M,P,m))?.
RepoTags??[]).find(E=>E.startsWith(`${R.t0}/`))??P:(await b(M,w.Config.Image,m))?.Id===w.Image?w.Config.Image:w.Image}n(T,"imageFor");async function b(M,w,P){return await M.
inspectImage(w,P).catch(m=>{if(!(m instanceof L.m_))throw m})}n(b,"find");async function _(M,w,{status:P,c:m}){const O=await(0,e.FA)(M,w,m);if(O===void 0)throw new L.
m_(`the container ${w} is gone`);const E=O.State.Status==="running"||O.State.Status==="paused";P!=="running"&&P!=="paused"&&P!=="restarting"||(E||await(0,e.aO)(
M,w,{to:"start",signal:m.signal}),P==="paused"&&O.State.Status!=="paused"&&await(0,e.aO)(M,w,{to:"pause",signal:m.signal}))}n(_,"runAsBefore")}),21118:((N,S,o)=>{
o.d(S,{Hu:n(()=>O,"Hu"),LO:n(()=>v,"LO"),Qr:n(()=>m,"Qr"),YC:n(()=>c,"YC"),ln:n(()=>d,"ln"),yw:n(()=>h,"yw")});var L=o(26921),e=o(75892),y=o(56690),Y=o(17095),R=o(
31631),K=o(83878),W=o(70976),I=o(25807),T=o(23236),b=o(92652),_=o(87271),M=o(52405),w=o(10966);const P=L.Ikc({project:L.YjP(),id:L.YjP(),at:L.YjP(),volumes:L.YOg(
L.YjP()).readonly(),images:L.YOg(L.YjP()).readonly()});async function m(l,t,{signal:s}){const a=(0,I.e7)(await l.architecture({signal:s}))??Buffer.alloc(0),f={Image:I.
j5,Entrypoint:[I.r_],NetworkDisabled:!0,Labels:(0,w.y$)(t,"clean-up")},i=`vm-snapshot.clean-up.${t.project}.${t.id}`;return await(0,K.B$)(l,i),await(0,R.k)(l,i,
{make:r,signal:s});async function r(p){await(0,I.Pt)(l,a,{signal:s});const u=await l.createContainer(f,{name:i,signal:s});return p(u),await(0,W.I)(l,u,{number:1,
entry:t,signal:s}),u}n(r,"make")}n(m,"writeCleanUp");async function O(l,t,s){let a=[...t];for(const f of t.filter(({Labels:i})=>i?.[w.z7]==="clean-up")){const i=P.
safeParse((await(0,W.V)(l,f.Id,s))?.entry).data,r=n(u=>u===f||i!==void 0&&u.Labels?.[w.Bx]===i.id,"isOver"),p=a.filter(u=>u!==f&&r(u));for(const{Id:u}of p.sort(
(B,$)=>Number(E(B))-Number(E($))))await(0,K.B$)(l,u);await j(l,f.Id,{entry:i,c:s}),a=a.filter(u=>!r(u))}return a}n(O,"endCleanUps");function E({Labels:l}){return l?.[w.
z7]==="restore"}n(E,"isJournal");async function j(l,t,{entry:s,c:a}){const f=(0,T.r)(l,{label:{[_.eq]:(0,y.Pg)()},c:a});for(const i of s?.volumes??[])await(0,b.
y6)(l,i,a)!==void 0&&(await(0,M.$)(f,i,{at:s?.at??"",c:a})?a.log.warn(`the volume ${i} was to be removed by a restore, and was used since: it stays; docker volu\
me rm ${i}`):await d(l,[i],a));await c(l,s?.images??[],a),await(0,K.B$)(l,t)}n(j,"endCleanUp");async function d(l,t,s){for(const a of t)try{await(0,b.L)(l,a,s)}catch(f){
const i=await g(l,a,s).catch(()=>[]);f instanceof e.fK&&i.length>0?s.log.warn(`the volume ${a} stays: ${i.join(", ")} ${i.length===1?"uses it, and sees":"use it\
, and see"} other data than the project now`):s.log.warn(`the volume ${a} stays: ${f instanceof Error?f.message:f}; docker volume rm ${a}`)}}n(d,"removeUnused");
async function h(l,{volumes:t,images:s},a){const f=new Set((await(0,Y.XT)(l,{},a)).flatMap(({Mounts:p})=>(p??[]).map(({Name:u})=>u))),i=[];for(const p of new Set(
t))!f.has(p)&&await(0,b.y6)(l,p,a)!==void 0&&i.push(p);const r=[...i.length>0?[`docker volume rm ${i.join(" ")}`]:[],...s.length>0?[`docker image rm ${s.join(" ")}`]:
[]];r.length>0&&a.log.warn(`nothing was removed, since not all of the new was made. When you do not need what was before: ${r.join("; ")}`)}n(h,"tellUnused");async function v(l,t,s){
const a={signal:AbortSignal.timeout(D)};(await(0,b.y6)(l,t,a))?.Labels?.[w.Bx]===s&&await(0,b.L)(l,t,a)}n(v,"removeOwn");const D=6e4;async function c(l,t,s){for(const a of t)
try{await l.removeImage(a,s)}catch(f){if(f instanceof e.m_||f instanceof e.fK)continue;s.log.warn(`the image ${a} stays: ${f instanceof Error?f.message:f}`)}}n(
c,"dropImages");async function g(l,t,s){return(await(0,Y.XT)(l,{volume:[t]},s)).map(({Id:f,Names:i})=>i?.[0]?.slice(1)??f.slice(0,12))}n(g,"usersOf")}),36072:((N,S,o)=>{
o.d(S,{E0:n(()=>h,"E0"),Op:n(()=>v,"Op"),a0:n(()=>d,"a0"),db:n(()=>j,"db"),CJ:n(()=>D,"CJ")});var L=o(48161),e=o(56690),y=o(17095),Y=o(42149),R=o(70976),K=o(23236),
W=o(92652),I=o(87271),T=o(52405),b=o(1720),_=o(26921);const M=n(l=>_.IeY(t=>typeof t=="object"&&t!==null&&l in t),"object"),w=_.Ikc({info:M("Id"),image:_.YjP().
optional(),again:_.YjP().optional()}),P=_.Ikc({id:_.YjP(),project:_.YjP(),snapshot:_.YjP(),at:_.YjP(),machine:_.YjP(),directory:_.YjP(),phase:_.k5n(["bringing",
"moving","starting","done"]),old:_.YOg(w),oldNetworks:_.YOg(_.YjP()),networks:_.YOg(M("Name")),newImages:_.YOg(_.YjP()),newVolumes:_.YOg(_.YjP()),expected:_.YOg(
_.Ikc({service:_.YjP(),number:_.aig(),runs:_.zMY()})),files:_.YOg(_.Ikc({path:_.YjP(),backup:_.YjP().optional(),wrote:_.YjP().optional()})),moves:_.YOg(_.Ikc({base:_.
YjP(),path:_.YjP(),backup:_.YjP().optional()})),staging:_.YOg(_.YjP()),newFolders:_.YOg(_.YjP()),keptImages:_.YOg(_.YjP()),keptContainers:_.YOg(_.YjP()),oldVolumes:_.
YOg(_.YjP())});var m=o(59379),O=o(10966),E=o(55215);async function j(l,t){return await(0,y.XT)(l,{label:[O.z7]},t)}n(j,"servants");async function d(l,t,s){const a=await(0,R.
V)(l,t,s),f=P.safeParse(a?.entry).data;return f&&(0,m.z)(l,f,{container:t,number:a?.number??0})}n(d,"readJournal");async function h(l,{signal:t}){const s=(await j(
l,{signal:t})).filter(({Labels:f})=>f?.[O.z7]==="restore"),a=[];for(const{Id:f,Labels:i}of s){const r=i?.[O.W$]??"";(await(0,y.FA)(l,(0,Y.l)((0,b.te)(r)),{signal:t}))?.
State.Status!=="running"&&a.push({container:f,project:r,snapshot:i?.[O.xO]??"",began:i?.[O.uL]??""})}return a}n(h,"interruptedRestores");async function v(l,{entry:t},s){
const{phase:a,expected:f}=t,i=await(0,E.lz)(l,t,s),r=i.every(c),p=Map.groupBy(i,b.z5),u=f.map(({service:A,number:C,runs:U})=>({runs:U,now:p.get(A)?.[C-1]})),B=u.
every(({now:A})=>A!==void 0);if(a==="done")return"runs";if(a==="bringing")return"untouched";if(r&&(a==="moving"||B))return await $()?"half":"untouched";if(a==="\
moving"||!B)return"half";return u.every(({now:A,runs:C})=>!C||A!==void 0&&g(A))?"runs":"started";async function $(){if(t.files.length+t.moves.length>0&&t.machine!==
(0,L.hostname)())return!0;const A=(0,K.r)(l,{label:{[I.eq]:(0,e.Pg)()},c:s});for(const C of t.newVolumes)if(await(0,W.y6)(l,C,s)!==void 0&&await(0,T.$)(A,C,{at:t.
at,c:s}))return!0;return!1}}n(v,"look");async function D(l,{entry:t},s){const a=await(0,E.lz)(l,t,s),f=n(r=>r.length===0?"none":r.join(", "),"names"),i=[];for(const{
info:r,again:p}of t.old)(await(0,y.FA)(l,r.Id,s)??(p===void 0?void 0:await(0,y.FA)(l,p,s)))===void 0&&i.push(r.Name.slice(1));return[`new containers: ${f(a.map(
({Name:r,State:p})=>`${r.slice(1)} (${p.Status})`))}`,`new volumes: ${f(t.newVolumes)}`,...i.length>0?[`containers from before, kept as images: ${f(i)}`]:[],`vo\
lumes from before: ${f(t.oldVolumes)}`,...t.files.flatMap(({path:r,backup:p})=>p===void 0?[]:[`${r} from before: ${p}`]),...t.moves.flatMap(({path:r,backup:p})=>p===
void 0?[]:[`${r} from before: ${p}`])]}n(D,"whereabouts");function c({State:l}){return l.Status==="created"&&(l.StartedAt===void 0||l.StartedAt.startsWith("0001\
-"))}n(c,"neverStarted");function g({State:l}){if(l.Status==="exited")return l.ExitCode===0;const t=l.Health?.Status??"none";return(l.Status==="running"||l.Status===
"paused")&&(t==="healthy"||t==="none")}n(g,"isWell")}),44482:((N,S,o)=>{o.d(S,{Cl:n(()=>W,"Cl"),XH:n(()=>T,"XH"),jy:n(()=>I,"jy")});var L=o(75892),e=o(17095),y=o(
88363),Y=o(21118),R=o(36072),K=o(10966);async function W(b,{project:_,id:M,old:w},{signal:P}){const m=[];for(const{info:O,image:E}of w){if(E===void 0||E===O.Image)
continue;const j={repository:`${y.GV}/${(0,y.s9)(_)}`,tag:`${M}-${O.Name.slice(1)}`.slice(0,128)};try{await b.tagImage(E,{...j,signal:P}),m.push(`${j.repository}\
:${j.tag}`)}catch(d){if(!(d instanceof L.m_))throw d}}return m}n(W,"handOver");async function I(b,_){try{const M=(await b.listImages([`${y.t0}/*`],_)).flatMap(({
RepoTags:m})=>m??[]);if(M.length===0)return;const w=(await(0,R.db)(b,_)).map(({Labels:m})=>m?.[K.Bx]??""),P=n(m=>w.some(O=>m.includes(`:${O}-`)),"isNeeded");for(const m of M.
filter(O=>O.startsWith(`${y.t0}/`)&&!P(O)))(await(0,e.XT)(b,{ancestor:[m]},_)).length===0&&await(0,Y.YC)(b,[m],_)}catch(M){if(_.signal.throwIfAborted(),!(M instanceof
L.JC))throw M;_.log.debug(`images that earlier restores kept are not looked at: ${M.message}`)}}n(I,"sweepKept");async function T(b,{old:_},M){const w=new Set;for(const{
info:P}of _){const m=await b.inspectImage(P.Image,M).catch(()=>{});for(const O of m?.RepoTags??[])O.startsWith(`${y.t0}/`)&&w.add(O)}return[...w]}n(T,"backupRef\
erences")}),60546:((N,S,o)=>{o.d(S,{O9:n(()=>s,"O9"),RT:n(()=>c,"RT"),lj:n(()=>g,"lj"),l4:n(()=>l,"l4")});var L=o(48161),e=o(75892),y=o(56690),Y=o(42149),R=o(83878),
K=o(23236),W=o(92652),I=o(26414),T=o(87271),b=o(52405),_=o(17095),M=o(21118),w=o(10966);async function P(i,r,p){const u=await(0,_.FA)(i,r,p);if(u===void 0)return!0;
const B=u.Config.Labels?.[w.Bx];if(u.State.Status!=="created"||B===void 0)return!1;await(0,R.B$)(i,r);for(const{Type:$,Name:A}of u.Mounts)$==="volume"&&A!==void 0&&
await(0,M.LO)(i,A,B);return!0}n(P,"dropUnopened");var m=o(1720),O=o(8500),E=o(36072),j=o(44482),d=o(6848),h=o(55215),v=function(i,r,p){if(r!=null){if(typeof r!=
"object"&&typeof r!="function")throw new TypeError("Object expected.");var u,B;if(p){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not def\
ined.");u=r[Symbol.asyncDispose]}if(u===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");u=r[Symbol.dispose],p&&(B=u)}if(typeof u!=
"function")throw new TypeError("Object not disposable.");B&&(u=n(function(){try{B.call(this)}catch($){return Promise.reject($)}},"dispose")),i.stack.push({value:r,
dispose:u,async:p})}else p&&i.stack.push({async:!0});return r},D=(function(i){return function(r){function p(A){r.error=r.hasError?new i(A,r.error,"An error was \
suppressed during disposal."):A,r.hasError=!0}n(p,"fail");var u,B=0;function $(){for(;u=r.stack.pop();)try{if(!u.async&&B===1)return B=0,r.stack.push(u),Promise.
resolve().then($);if(u.dispose){var A=u.dispose.call(u.value);if(u.async)return B|=2,Promise.resolve(A).then($,function(C){return p(C),$()})}else B|=1}catch(C){
p(C)}if(B===1)return r.hasError?Promise.reject(r.error):Promise.resolve();if(r.hasError)throw r.error}return n($,"next"),$()}})(typeof SuppressedError=="functio\
n"?SuppressedError:function(i,r,p){var u=new Error(p);return u.name="SuppressedError",u.error=i,u.suppressed=r,u});async function c(i,r,{wait:p=0,c:u}){try{return await(0,Y.
B)(i,(0,m.te)(r),{signal:u.signal,wait:p})}catch(B){if(!(B instanceof e.fK))throw B;const $=B.fields.owner===void 0?"":` (${B.fields.owner})`;throw new e.fK(`An\
other vm snapshot create or restore is at work on the project '${r}'${$}`,{hint:"Wait until it has ended",cause:B})}}n(c,"lockProject");async function g(i,{locked:r,
c:p}){await(0,I.GG)(i,{...r!==void 0&&{locked:(0,m.te)(r)},c:p});const u=await(0,E.db)(i,p),B=[];for(const[$,A]of Map.groupBy(u,({Labels:C})=>C?.[w.W$]??""))try{
const C={stack:[],error:void 0,hasError:!1};try{if(v(C,$===r?a:await f(i,$,p),!0)===void 0)continue;const x=await t(i,{project:$,servants:A,c:p});if($===r)B.push(
...x);else for(const z of x)p.log.warn(`${l(z)}: vm snapshot recover ${$}`)}catch(U){C.error=U,C.hasError=!0}finally{const U=D(C);U&&await U}}catch(C){p.signal.
throwIfAborted(),p.log.warn(`what an interrupted restore of '${$}' has left cannot be put right: ${C instanceof Error?C.message:C}`)}return await(0,j.jy)(i,p),B}
n(g,"recover");function l({project:i,finding:r}){const u={untouched:"",runs:"",started:"not all of its containers run",half:"some of its containers are missing",
unreadable:"its journal cannot be read"}[r];return`a restore of the project '${i}' was interrupted and waits${u===""?"":`: ${u}`}`}n(l,"waits");async function t(i,{
project:r,servants:p,c:u}){const B=[],$=await(0,M.Hu)(i,p,u),A=n(({Labels:U})=>U?.[w.z7]??"","role");for(const{Id:U}of $.filter(x=>A(x)==="restore")){const x=await(0,E.
a0)(i,U,u);if(x===void 0){await P(i,U,u)||B.push({project:r,container:U,finding:"unreadable",journal:x});continue}const z=await(0,E.Op)(i,x,u);if(z==="runs")await s(
i,x,u),u.log.warn(`a restore of the project '${r}' was interrupted, and its new containers run: it is finished`);else if(z!=="untouched")B.push({project:r,container:U,
finding:z,journal:x});else{const F=await(0,h.tN)(i,x,{later:!0,c:u});if(F.length===0)u.log.warn(`a restore of the project '${r}' was interrupted: it is put back\
 to where it was before${(0,d.jh)(x.entry)}`);else{for(const H of F)u.log.warn(`not put back: ${H}`);B.push({project:r,container:U,finding:"half",journal:x})}}}
const C=new Set($.filter(U=>A(U)==="restore").map(({Labels:U})=>U?.[w.Bx]));for(const U of $)A(U)==="hold"&&!C.has(U.Labels?.[w.Bx])&&await(0,R.B$)(i,U.Id);return B}
n(t,"recoverProject");async function s(i,{entry:r,end:p},u){const B=r.phase==="starting"||r.phase==="done",$=(0,K.r)(i,{label:{[T.eq]:(0,y.Pg)()},c:u});B&&r.machine===
(0,L.hostname)()&&await(0,O.JR)(r,{tars:$,c:u});const A=[];for(const U of B?r.oldVolumes:[])await(0,W.y6)(i,U,u)!==void 0&&(await(0,b.$)($,U,{at:r.at,c:u})?u.log.
warn(`the old volume ${U} stays: it was used since; docker volume rm ${U}`):A.push(U));const C=B?[]:await(0,j.Cl)(i,r,u);await p({volumes:A,images:r.keptImages},
u),B||await(0,M.yw)(i,{volumes:[...r.oldVolumes,...r.newVolumes],images:C},u)}n(s,"finish");const a={async[Symbol.asyncDispose](){}};async function f(i,r,p){try{
return await c(i,r,{c:p})}catch(u){if(u instanceof e.fK)return;throw u}}n(f,"tryLock")}),59379:((N,S,o)=>{o.d(S,{S:n(()=>M,"S"),z:n(()=>w,"z")});var L=o(77598),
e=o(75892),y=o(6957),Y=o(17095),R=o(83878),K=o(70976),W=o(92652),I=o(21118),T=o(10966);const b=12e4,_=6e5;async function M(P,m,{volumes:O,c:E}){const j=new Set(
m.newVolumes),d=O.map(v=>({...v,labels:{...v.labels,[T.Bx]:m.id}})),h=`vm-snapshot.restore.${m.project}.${m.id}`;m.at=new Date().toISOString();try{const{id:v,running:D}=await(0,R.
f1)(P,{name:h,labels:(0,T.y$)(m,"restore"),volumes:d},{signal:E.signal,prepare:n(c=>(0,K.I)(P,c,{number:1,entry:m,signal:E.signal}),"prepare")});D||E.log.warn("\
do not run docker system prune meanwhile: nothing on this architecture keeps volumes and images from it");for(const c of O)if(((await(0,W.y6)(P,c.name,E))?.Labels??
{})[T.Bx]===m.id!==j.has(c.name))throw new e.fK(`The volume ${c.name} was ${j.has(c.name)?"made":"removed"} by another program meanwhile`,{hint:"Try again when \
no docker prune runs"});return w(P,m,{container:v,number:1})}catch(v){await(0,R.B$)(P,h);for(const D of O)await(0,I.LO)(P,D.name,m.id);throw v}}n(M,"openRestore\
Journal");function w(P,m,{container:O,number:E}){let j=E;return{entry:m,async write(){m.at=new Date().toISOString(),j+=1,await(0,K.I)(P,O,{number:j,entry:m,signal:AbortSignal.
timeout(b)})},async hold(d){const h=(0,T.y$)(m,"hold"),v=[...new Set(d)].map(async D=>{const c=`vm-snapshot.kept.${m.project}.${m.id}.${(0,L.hash)("sha256",D,"h\
ex").slice(0,12)}`;try{await(0,R.f1)(P,{name:c,labels:h,image:D},{signal:AbortSignal.timeout(b)})}catch(g){if(!(g instanceof e.fK))throw g}});await(0,y.b)(...v)},
async end(d,h){const v={...h,signal:AbortSignal.timeout(_)},{project:D,id:c}=m,l=d.volumes.length+d.images.length===0?void 0:await(0,I.Qr)(P,{project:D,id:c,at:new Date().
toISOString(),...d},v),t=await(0,Y.XT)(P,{label:[`${T.Bx}=${c}`,`${T.z7}=hold`]},v);await Promise.all(t.map(({Id:s})=>(0,R.B$)(P,s))),await(0,R.B$)(P,O),await(0,I.
ln)(P,d.volumes,v),await(0,I.YC)(P,d.images,v),l!==void 0&&await(0,R.B$)(P,l)}}}n(w,"journalIn")}),10966:((N,S,o)=>{o.d(S,{Bx:n(()=>y,"Bx"),W$:n(()=>e,"W$"),uL:n(
()=>R,"uL"),xO:n(()=>Y,"xO"),y$:n(()=>K,"y$"),z7:n(()=>L,"z7")});const L="vm-snapshot.role",e="vm-snapshot.project",y="vm-snapshot.restore-id",Y="vm-snapshot.sn\
apshot",R="vm-snapshot.began";function K({project:W,id:I,snapshot:T},b){return{[L]:b,[e]:W,[y]:I,[R]:new Date().toISOString(),...T!==void 0&&{[Y]:T}}}n(K,"roleL\
abels")}),6848:((N,S,o)=>{o.d(S,{jh:n(()=>T,"jh"),kx:n(()=>W,"kx"),zM:n(()=>I,"zM")});var L=o(75892),e=o(1720),y=o(67687),Y=o(36072),R=o(55215);const K=6e4;async function W(_,M,{
error:w,c:P}){const{entry:m}=M,{project:O}=m,E=await(0,R.tN)(_,M,{c:P}).catch(h=>[b(h)]);if(E.length===0)return P.log.warn(`the restore did not succeed: '${O}' \
is put back to where it was${T(m)}`),w;const j={...P,signal:AbortSignal.timeout(K)},d=await(0,Y.CJ)(_,M,j).catch(()=>[]);for(const h of E)P.log.warn(`not put ba\
ck: ${h}`);for(const h of d)P.log.warn(h);return new L.fK(`The restore of '${O}' failed, and it could not be put back: ${b(w)}`,{hint:I(O),cause:w})}n(W,"putBac\
kAll");function I(_){return`Put it back: vm snapshot recover ${_} --undo. Keep what is new: vm snapshot recover ${_} --finish`}n(I,"choices");function T({old:_,
phase:M}){const w=_.filter(({info:j,again:d})=>d!==void 0&&d!==j.Id);if(M==="bringing"||w.length===0)return"";const P=new Set(w.flatMap(({info:j})=>(0,e.Hp)(j))),
m=[...P].map(j=>j.slice(0,12)).join(", "),E=_.filter(({info:j,again:d})=>d!==j.Id&&!(0,y.e1)(j)&&j.State.Status!=="created").map(({info:j})=>`${j.Name.slice(1)}\
 (exit code ${j.State.ExitCode??"unknown"})`);return["; its containers were made again, so their logs are lost",...E.length===0?[]:[`, and Docker shows as creat\
ed what had ended: ${E.join(", ")}`],...P.size===0?[]:[`; docker compose down --volumes leaves their volumes without a name (${m}), docker volume prune removes \
these then`]].join("")}n(T,"whatIsLost");function b(_){return _ instanceof Error?_.message:String(_)}n(b,"messageOf")}),55215:((N,S,o)=>{o.d(S,{Nd:n(()=>E,"Nd"),
lz:n(()=>O,"lz"),tN:n(()=>m,"tN")});var L=o(48161),e=o(56690),y=o(78560),Y=o(48474),R=o(23236),K=o(92652),W=o(87271),I=o(52405),T=o(1720),b=o(8500),_=o(73372),M=o(
67687),w=o(10966);const P=6e5;async function m(d,h,{later:v=!1,c:D}){const{entry:c}=h,g={...D,signal:AbortSignal.timeout(P)},l=(0,R.r)(d,{label:{[W.eq]:(0,e.Pg)()},
c:g}),t=[],s=n(async($,A)=>{try{await A()}catch(C){t.push(`${$}: ${C instanceof Error?C.message:C}`)}},"attempt"),a=c.machine!==(0,L.hostname)()&&c.files.length+
c.moves.length+c.staging.length>0;a&&t.push(`files: they are on ${c.machine}, in ${c.directory}: undo it there`);for(const $ of c.keptContainers)await s(`contai\
ner ${$}`,()=>d.removeContainer($,{...g,volumes:!0}));const f=await O(d,c,g);for(const{Id:$,Name:A}of f)await s(`container ${A.slice(1)}`,()=>d.removeContainer(
$,{...g,volumes:!0}));if(a||(await s("files",async()=>j(await(0,_.pK)(c),D)),await s("bind mounts",async()=>{const $=v?await B():[];for(const{path:A,backup:C}of $)
D.log.warn(`${A} was changed since and stays${C?`; what was there before is in ${C}`:""}`);await(0,b.BR)({...c,moves:c.moves.filter(A=>!$.includes(A))},{tars:l,
c:g}),await(0,b.JR)(c,{tars:l,c:g})})),c.phase!=="bringing"){for(const C of c.networks)await s(`network ${C.Name}`,async()=>{await(0,y.qC)(d,C.Name,g)===void 0&&
await(0,y.u3)(d,C,g)});const $=new Map;for(const C of(0,Y.fc)(c.old,({info:U})=>U))await s(`container ${C.info.Name.slice(1)}`,()=>(0,M.kB)(d,C,{journal:h,again:$,
c:g}));const A=new Set(c.networks.map(({Name:C})=>C));for(const{Id:C,Name:U}of await E(d,c.project,g))!c.oldNetworks.includes(C)&&!A.has(U)&&await s(`network ${U}`,
()=>(0,y.Zw)(d,C,g))}if(t.length>0)return await h.write(),t;const r=new Set(c.old.flatMap(({info:$})=>(0,T.Hp)($))),p=f.flatMap(T.Hp).filter($=>!r.has($)),u=[];
for(const $ of c.newVolumes)(await(0,K.y6)(d,$,g))?.Labels?.[w.Bx]===c.id&&u.push($);return await h.end({volumes:[...u,...p],images:[...c.newImages,...c.keptImages]},
g),[];async function B(){const $=[];for(const A of c.moves)await(0,I.$)(l,{folder:A.path},{at:c.at,c:g})&&$.push(A);return $}n(B,"changedMoves")}n(m,"undo");async function O(d,h,v){
if(h.phase==="bringing")return[];const D=new Set(h.old.flatMap(({info:c,again:g})=>[c.Id,g]));return(await(0,T.Mz)(d,h.project,v)).filter(({Id:c})=>!D.has(c))}n(
O,"freshContainers");async function E(d,h,v){return await(0,y.og)(d,{label:[`${T.kg.project}=${h}`]},v)}n(E,"networksOf");function j(d,{log:h}){for(const v of d)
h.warn(v)}n(j,"warnAll")}),73372:((N,S,o)=>{o.d(S,{Bq:n(()=>b,"Bq"),KY:n(()=>M,"KY"),Y_:n(()=>T,"Y_"),kh:n(()=>_,"kh"),pK:n(()=>P,"pK"),sk:n(()=>w,"sk")});var L=o(
77598),e=o(51455),y=o(76760),Y=o(24746),R=o(49700),K=o(22145),W=o(35226);const I=".vm-snapshot-new";async function T(d){const h=[];for(const v of d){const{path:D,
bytes:c}=v,g=await(0,K.yR)(D);(c===void 0?g===void 0:g!==void 0&&Buffer.from(c).equals(Buffer.from(g)))||h.push(v)}return h}n(T,"changedFiles");async function b(d){
const h=await Promise.all(d.map(({path:v})=>(0,K.yR)(v)));return d.filter((v,D)=>h[D]!==void 0&&!(0,W.M)(h[D])).map(({path:v})=>v)}n(b,"peoplesOwn");async function _(d){
for(let h=d;;h=(0,y.dirname)(h)){if(await j((0,y.join)(h,".git")))return[{path:(0,y.join)(d,".vm-snapshot",".gitignore"),bytes:Buffer.from(`*
`)}];if(h===(0,y.dirname)(h))return[]}}n(_,"ignoredByGit");async function M(d){const h=new Set;for(const v of d)for(let D=(0,y.dirname)(v);!await j(D);D=(0,y.dirname)(
D))h.add(D);return[...h].sort((v,D)=>D.length-v.length)}n(M,"missingFolders");async function w(d,{directory:h,kept:v,onFile:D}){const c=await(0,R.Ht)(h);await(0,R.
fc)(h,c);for(const{path:g,bytes:l,mode:t}of d){const s=await j(g),a=(await(0,e.stat)(g).catch(()=>{}))?.mode,f=s?(0,y.join)(v,(0,y.relative)(h,g)):void 0;f!==void 0&&
(await(0,R.fc)((0,y.dirname)(f),c),await(0,Y.MH)(`Cannot keep a copy of ${g}`,()=>E(g,f))),await D({path:g,backup:f,...l!==void 0&&{wrote:(0,L.hash)("sha256",l,
"hex")}}),l===void 0?await(0,e.rm)(g,{force:!0}):await O(g,l,{mode:a??t??420})}}n(w,"replaceFiles");async function P({files:d,newFolders:h}){const v=[],D=[];for(const{
path:c,backup:g,wrote:l}of d.toReversed()){if(await(0,e.rm)(c+I,{force:!0}),g!==void 0&&!await j(g))continue;const t=await m(c),s=g===void 0?void 0:await m(g);if(t!==
void 0&&t!==l&&t!==s){v.push(`${c} was changed since and stays${g===void 0?"":`; what was there before is in ${g}`}`);continue}if(g===void 0){await(0,e.rm)(c,{force:!0});
continue}await E(g,c+I),await(0,e.rename)(c+I,c),D.push(g)}for(const c of D)await(0,e.rm)(c,{force:!0});for(const c of h)await(0,e.rmdir)(c).catch(()=>{});return v}
n(P,"putBack");async function m(d){const h=await(0,e.readFile)(d).catch(()=>{});return h===void 0?void 0:(0,L.hash)("sha256",h,"hex")}n(m,"hashOf");async function O(d,h,{
mode:v}){const D=await(0,R.Ht)((0,y.dirname)(d));await(0,R.fc)((0,y.dirname)(d),D),await(0,Y.MH)(`Cannot write ${d}`,async()=>{const c=d+I;await(0,e.rm)(c,{force:!0}),
await(0,R.v8)(c,[h],D),await(0,e.chmod)(c,v),await(0,e.rename)(c,d)})}n(O,"write");async function E(d,h){await(0,e.cp)(d,h,{preserveTimestamps:!0,verbatimSymlinks:!0});
const{uid:v,gid:D}=await(0,e.lstat)(d);process.geteuid?.()===0&&await(0,e.lchown)(h,v,D)}n(E,"copy");async function j(d){return await(0,e.lstat)(d).catch(()=>{})!==
void 0}n(j,"isThere")}),68986:((N,S,o)=>{o.d(S,{Vs:n(()=>E,"Vs"),Xg:n(()=>P,"Xg"),fO:n(()=>O,"fO"),Fp:n(()=>j,"Fp")});var L=o(75892),e=o(26921);const y=e._H3({target:e.
aig(),published:e.YjP().optional(),host_ip:e.YjP().optional(),protocol:e.YjP().default("tcp"),mode:e.YjP().optional()}),Y=e._H3({type:e.YjP(),source:e.YjP().optional(),
target:e.YjP(),read_only:e.zMY().optional()}),R=e._H3({condition:e.YjP().optional(),required:e.zMY().optional()}),K=e._H3({disable:e.zMY().optional(),start_period:e.
YjP().optional(),interval:e.YjP().optional(),timeout:e.YjP().optional(),retries:e.aig().optional()}),W=e._H3({aliases:e.YOg(e.YjP()).nullish(),ipv4_address:e.YjP().
optional(),ipv6_address:e.YjP().optional(),mac_address:e.YjP().optional()}),I=e._H3({image:e.YjP().optional(),build:e.L5J().optional(),container_name:e.YjP().optional(),
scale:e.aig().optional(),deploy:e._H3({replicas:e.aig().nullish()}).nullish(),ports:e.YOg(y).nullish(),volumes:e.YOg(Y).nullish(),profiles:e.YOg(e.YjP()).nullish(),
labels:e.g1P(e.YjP(),e.YjP()).nullish(),environment:e.g1P(e.YjP(),e.YjP().nullable()).nullish(),depends_on:e.g1P(e.YjP(),R).nullish(),network_mode:e.YjP().optional(),
pid:e.YjP().optional(),ipc:e.YjP().optional(),volumes_from:e.YOg(e.YjP()).nullish(),mac_address:e.YjP().optional(),networks:e.g1P(e.YjP(),W.nullable()).nullish(),
healthcheck:K.nullish(),configs:e.YOg(e.L5J()).nullish(),secrets:e.YOg(e.L5J()).nullish(),post_start:e.YOg(e.L5J()).nullish()}),T=e._H3({name:e.YjP(),external:e.
zMY().optional(),driver:e.YjP().optional(),driver_opts:e.g1P(e.YjP(),e.YjP()).nullish(),labels:e.g1P(e.YjP(),e.YjP()).nullish()}),b=e._H3({name:e.YjP(),external:e.
zMY().optional(),driver_opts:e.g1P(e.YjP(),e.KCZ([e.YjP(),e.aig()])).nullish(),ipam:e.Ikc({config:e.L5J().optional()}).nullish()}),_=e._H3({name:e.YjP().optional(),
file:e.YjP().optional(),environment:e.YjP().optional(),external:e.zMY().optional()}),M=e._H3({name:e.YjP(),services:e.g1P(e.YjP(),I).default({}),volumes:e.g1P(e.
YjP(),T.nullable()).nullish(),networks:e.g1P(e.YjP(),b.nullable()).nullish(),secrets:e.g1P(e.YjP(),_.nullable()).nullish(),configs:e.g1P(e.YjP(),_.nullable()).nullish()});
var w=o(81807);async function P(c,{signal:g,services:l=[]}){try{return await m(c,"*",{signal:g})}catch(t){const s=await m(c,l,{signal:g}).catch(()=>{});if(s!==void 0)
return s;throw t}}n(P,"readConfig");async function m(c,g,{signal:l}){const{stdout:t,warnings:s}=await(0,w.Z)(c,[...d(g),"config","--format","json",...h(g)],{signal:l}),
a=M.safeParse(v(D(t)));if(a.success)return{config:a.data,warnings:s,scope:g};throw new L.cs("docker compose config answers in a form that is not known",{cause:a.
error})}n(m,"read");async function O(c,{signal:g}){const l=["--profile","*","config","--no-interpolate","--no-path-resolution"];return(await(0,w.Z)(c,l,{signal:g}).
catch(s=>{if(g.aborted)throw s}))?.stdout}n(O,"readUninterpolated");async function E(c,g,{signal:l,scope:t}){await(0,w.Z)(c,[...d(t),"create","--no-build","--pu\
ll","never",...g],{signal:l})}n(E,"createContainers");async function j(c,g,{signal:l,scope:t}){const s=["up","--detach","--no-build","--pull","never","--no-recr\
eate","--no-deps",...g];await(0,w.Z)(c,[...d(t),...s],{signal:l})}n(j,"startServices");function d(c){return c==="*"?["--profile","*"]:[]}n(d,"profiles");function h(c){
return c==="*"?[]:c}n(h,"named");function v(c){return typeof c=="string"?c.replaceAll("$$","$"):Array.isArray(c)?c.map(v):typeof c!="object"||c===null?c:Object.
fromEntries(Object.entries(c).map(([g,l])=>[g,v(l)]))}n(v,"undoubled");function D(c){try{return JSON.parse(c)}catch{return}}n(D,"tryJson")})};export{k as id,X as ids,G as modules};
