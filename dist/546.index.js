var V=Object.defineProperty;var n=(N,S)=>V(N,"name",{value:S,configurable:!0});const k=546,X=[546],G={52405:((N,S,o)=>{o.d(S,{$:n(()=>j,"$")});var L=o(95782);const e=1e3;async function j(Y,R,{at:K,c:W}){const B=(Date.parse(K)+e)/1e3;if(!Number.
isFinite(B))return!0;try{const D=typeof R=="string"?await Y.within(R):await Y.folder(R.folder);if(D===void 0)return!0;const b=[".","-newermt",`@${B}`,"-print","\
-quit"];return await(0,L.VO)(D("find",b),{signal:W.signal,title:"looking for changes"})!==""}catch(D){return W.signal.throwIfAborted(),W.log.debug(`what changed\
 cannot be known: ${D instanceof Error?D.message:D}`),!0}}n(j,"changedSince")}),61585:((N,S,o)=>{o.d(S,{h:n(()=>R,"h"),k:n(()=>Y,"k")});var L=o(51455),e=o(76760),
j=o(22145);const Y={project:"com.docker.compose.project",service:"com.docker.compose.service",number:"com.docker.compose.container-number",directory:"com.docker\
.compose.project.working_dir",files:"com.docker.compose.project.config_files",envFiles:"com.docker.compose.project.environment_file",volume:"com.docker.compose.\
volume",oneOff:"com.docker.compose.oneoff"};async function R(B,{endpoint:D,here:b,warn:d,signal:$}){const w=B[Y.directory];if(w===void 0||!await W(w))return;const P=b?.
directory===w?b:void 0,_=K(B[Y.files]).map(y=>(0,e.resolve)(w,y)),I=_.length>0&&(await Promise.all(_.map(j.fo))).every(Boolean),v=P??await(0,j.L9)(w,{endpoint:D,
signal:$}),O=I?_:v?.files;if(O===void 0)return{root:w,directory:w,files:[]};const u=K(B[Y.envFiles]).map(y=>(0,e.resolve)(w,y)),h=await Promise.all(u.map(j.fo));
for(const[y,f]of u.entries())h[y]||d(`the project was started with --env-file ${f}, which does not exist any more`);const E=u.length>0?u.filter((y,f)=>h[f]):P?.
envFiles;return{root:P?.root??w,directory:w,files:O,...E!==void 0&&E.length>0&&{envFiles:E}}}n(R,"locationOf");function K(B){return(B??"").split(",").filter(D=>D!==
"")}n(K,"listOf");async function W(B){return(await(0,L.stat)(B).catch(()=>{}))?.isDirectory()===!0}n(W,"isFolder")}),1720:((N,S,o)=>{o.d(S,{Hp:n(()=>d,"Hp"),Mz:n(
()=>B,"Mz"),Ul:n(()=>w,"Ul"),kg:n(()=>K.k,"kg"),t1:n(()=>W,"t1"),te:n(()=>D,"te"),z5:n(()=>b,"z5")});var L=o(75892),e=o(68986),j=o(22145),Y=o(17095),R=o(92652),
K=o(61585);async function W(_,{directory:I,project:v},O){const{endpoint:u}=_,h={endpoint:u,warn:O.log.warn.bind(O.log),signal:O.signal};if(v!==void 0){const s=await B(
_,v,O),a=w(s);if(a[K.k.directory]!==void 0){const c=await(0,j.kb)(I,{...O,endpoint:u}).catch(()=>{}),i=await(0,K.h)(a,{...h,here:c});if(i===void 0||i.files.length===
0)throw P(v,a);const{name:r}=(await(0,e.Xg)({endpoint:u,...i},O)).config;return await t(i,{name:v,folderName:r,containers:s})}}const E=await(0,j.kb)(I,{...O,endpoint:u});
if(E===void 0)throw new L.m_(v===void 0?`There is no Compose file in ${I}`:`There is no Compose project '${v}'`,{hint:"Go to the folder of a Compose file, or na\
me a project with --project (see `docker compose ls --all`)"});const{name:y}=(await(0,e.Xg)({endpoint:u,...E},O)).config;if(v!==void 0&&v!==y)throw new L.m_(`Th\
ere is no Compose project '${v}' here: this folder's is '${y}'`,{hint:`See \`docker compose ls --all\`; to keep this one's snapshot elsewhere in the catalog, call\
 it ${v}/<name>`});const f=await B(_,y,O),g=f.filter(({Config:s})=>s.Labels?.[K.k.directory]===E.directory),l=g.length===0?void 0:await(0,K.h)(w(g),{...h,here:E});
return await t(l??E,{name:y,folderName:y,containers:f});async function t(s,a){const c={endpoint:u,directory:s.directory,project:a.name,files:s.files,envFiles:s.
envFiles},i=[...new Set(a.containers.map(b))];return{...a,directory:s.root,files:s.files,compose:c,...await(0,e.Xg)(c,{...O,services:i})}}}n(W,"findProject");async function B(_,I,v){
const O=await(0,Y.XT)(_,{label:[`${K.k.project}=${I}`,`${K.k.oneOff}=False`]},v);return(await Promise.all(O.map(({Id:h})=>(0,Y.aH)(_,h,v)))).sort((h,E)=>b(h).localeCompare(
b(E))||$(h)-$(E))}n(B,"containersOf");function D(_){return`project.${_}`}n(D,"projectLock");function b({Config:_}){return _.Labels?.[K.k.service]??""}n(b,"servi\
ceOf");function d({Mounts:_}){return _.flatMap(({Type:I,Name:v=""})=>I==="volume"&&(0,R.ok)(v)?[v]:[])}n(d,"anonymousVolumes");function $({Config:_}){return Number(
_.Labels?.[K.k.number]??0)}n($,"numberOf");function w(_){return _.toSorted((I,v)=>v.Created.localeCompare(I.Created))[0]?.Config.Labels??{}}n(w,"newestLabels");
function P(_,I){return new L.m_(`The folder ${I[K.k.directory]} of the project '${_}' does not exist, or has no Compose file any more`,{hint:"Its Compose files \
are needed: run this where they are"})}n(P,"folderGone")}),8500:((N,S,o)=>{o.d(S,{BR:n(()=>_,"BR"),IQ:n(()=>$,"IQ"),JR:n(()=>I,"JR"),Nw:n(()=>P,"Nw"),UV:n(()=>w,
"UV"),g$:n(()=>v,"g$"),p1:n(()=>d,"p1"),wx:n(()=>b,"wx")});var L=o(51455),e=o(76760),j=o(75892),Y=o(49700),R=o(69865),K=o(95782),W=o(9694);const B=".vm-snapshot",
D=[".git",B];function b({bind_mounts:t=[],snapshot_name:s},{captured:a,directory:c,elsewhere:i}){const r=[];for(const p of t){const m=(0,e.normalize)(p.path),C=(0,e.
relative)(a,m),M=C===""||!C.startsWith("..");if(!M&&i===void 0)continue;const A=M?c:i,T=(0,e.join)(A,M?C:m),U=(0,e.relative)(A,T).split("/"),x=r.find(z=>(0,W.U)(
T,z.target)||(0,W.U)(z.target,T));if(U.some(z=>D.includes(z))||x!==void 0)throw new j.cs(`The bind mount ${p.path} of the snapshot '${s}' cannot be restored: it\
 is inside of another one, or of ${D.join(" or ")}`);r.push({of:p,base:A,target:T})}return r}n(b,"placeBinds");async function d(t,{parts:s,blobs:a,...c}){const{
tars:i,stamp:r,entry:p,journal:m,c:C}=c;for(const[M,A]of Map.groupBy(t,T=>T.base))await O(M,A);for(const[M,{of:A,base:T}]of t.entries()){const U=y(T,{stamp:r,at:M});
p.staging.includes((0,e.dirname)(U))||p.staging.push((0,e.dirname)(U)),await m.write(),await(0,Y.fc)(U,await(0,Y.Ht)(U));const x=s.bindMount(A.path);if(x===void 0)
continue;const z=C.progress.start(`Restoring ${A.path}`,x.size);try{await(0,K.Di)(await i.folder(U),`the folder ${U}`).write(a.open(x,{onBytes:n(F=>z.add(F),"on\
Bytes")}),C)}finally{z.done()}}}n(d,"stageBinds");async function $(t,{stays:s,carried:a,...c}){for(const[i,{of:r,base:p,target:m}]of t.entries()){const C=y(p,{stamp:c.
stamp,at:i});if(r.type==="file")await u((0,e.join)(C,e.posix.basename(r.path)),m,{base:p,...c});else if(m!==p)await u(C,m,{base:p,...c});else{const M=new Set([...await E(
p,c),...await E(C,c)]);for(const A of M)[...D,...s].includes(A)||await u((0,e.join)(C,A),(0,e.join)(p,A),{base:p,...c})}}for(const{path:i,backup:r,base:p}of c.entry.
moves)for(const m of a.filter(C=>r!==void 0&&(0,W.U)(C,i)&&C!==i)){const C=(0,e.join)(r,(0,e.relative)(i,m));await l(m)||!await l(C)||!await g(p,m)||await h(p,[
"cp","-a","--",f(p,C),f(p,m)],c)}}n($,"swapBinds");async function w(t){const s=await Promise.all(t.map(({target:a})=>l(a)));return t.filter((a,c)=>s[c]).map(({target:a})=>a)}
n(w,"existingPaths");function P(t,s){const a=s.find(({of:c})=>(0,W.U)(t,c.path));return a&&(0,e.join)(a.target,(0,e.relative)(a.of.path,t))}n(P,"restoredPathOf");
async function _({moves:t},s){for(const{base:a,path:c,backup:i}of t.toReversed())i!==void 0&&!await l(i)||(await l(c)&&await h(a,["rm","-rf","--",f(a,c)],s),i!==
void 0&&await h(a,["mv","-T","--",f(a,i),f(a,c)],s))}n(_,"rollBackBinds");async function I({staging:t},s){for(const a of t){const c=(0,e.dirname)((0,e.dirname)(
a));await l(a)&&await h(c,["rm","-rf","--",f(c,a)],s)}}n(I,"discardStaged");async function v(t,s){for(const a of s)if(!await g(t,a))throw new j.cs(`A link in th\
e restored folder leads ${a} out of ${t}`)}n(v,"assertBelow");async function O(t,s){const a=s.reduce((r,{of:p})=>r+p.size_bytes,0);await(0,Y.fc)(t,await(0,Y.Ht)(
t));const c=await(0,L.statfs)(t),i=c.bavail*c.bsize;if(!(i>=a))throw new j._p(`What bind mounts held needs ${(0,R.z3)(a)}, and ${(0,R.z3)(i)} are free in ${t}`,
{hint:"Free space there"})}n(O,"checkRoom");async function u(t,s,{base:a,stamp:c,entry:i,journal:r,...p}){const m=await l(s)?(0,e.join)(a,B,c,"bind-mounts",(0,e.
relative)(a,s)):void 0,C=await l(t),M=await(0,Y.Ht)(a);await(0,Y.fc)((0,e.dirname)(s),M),i.moves.push({base:a,path:s,...m!==void 0&&{backup:m}}),await r.write(),
m!==void 0&&(await(0,Y.fc)((0,e.dirname)(m),M),await h(a,["mv","-T","--",f(a,s),f(a,m)],p)),C&&await h(a,["mv","-T","--",f(a,t),f(a,s)],p)}n(u,"swap");async function h(t,[
s,...a],{tars:c,c:i}){const r=await c.folder(t);await(0,K.VO)(r(s,a),{signal:i.signal,title:`${s} in ${t}`})}n(h,"act");async function E(t,{tars:s,c:a}){const c=await s.
folder(t);return(await(0,K.VO)(c("find",[".","-mindepth","1","-maxdepth","1","-printf","%f\\0"]),{signal:a.signal,title:`looking into ${t}`})).split("\0").filter(
r=>r!=="")}n(E,"namesIn");function y(t,{stamp:s,at:a}){return(0,e.join)(t,B,`${s}-new`,String(a))}n(y,"staged");function f(t,s){return`./${(0,e.relative)(t,s)}`}
n(f,"below");async function g(t,s){for(let a=(0,e.dirname)(s);;a=(0,e.dirname)(a)){const c=await(0,L.realpath)(a).catch(()=>{});if(c!==void 0)return(0,W.U)(c,await(0,L.
realpath)(t));if(a===(0,e.dirname)(a))return!1}}n(g,"staysBelow");async function l(t){return await(0,L.lstat)(t).catch(()=>{})!==void 0}n(l,"isThere")}),20953:((N,S,o)=>{
o.d(S,{Cl:n(()=>K,"Cl"),XH:n(()=>B,"XH"),jy:n(()=>W,"jy")});var L=o(75892),e=o(17095),j=o(88363),Y=o(21118),R=o(36072);async function K(D,{project:b,id:d,old:$},{
signal:w}){const P=[];for(const{info:_,image:I}of $){if(I===void 0||I===_.Image)continue;const v={repository:`${j.GV}/${(0,j.s9)(b)}`,tag:`${d}-${_.Name.slice(1)}`.
slice(0,128)};try{await D.tagImage(I,{...v,signal:w}),P.push(`${v.repository}:${v.tag}`)}catch(O){if(!(O instanceof L.m_))throw O}}return P}n(K,"handOver");async function W(D,b){
try{const d=(await D.listImages([`${j.t0}/*`],b)).flatMap(({RepoTags:$})=>$??[]);if(d.length===0||(await(0,R.db)(D,b)).length>0)return;for(const $ of d.filter(w=>w.
startsWith(`${j.t0}/`)))(await(0,e.XT)(D,{ancestor:[$]},b)).length===0&&await(0,Y.YC)(D,[$],b)}catch(d){if(b.signal.throwIfAborted(),!(d instanceof L.JC))throw d;
b.log.debug(`images that earlier restores kept are not looked at: ${d.message}`)}}n(W,"sweepKept");async function B(D,{old:b},d){const $=new Set;for(const{info:w}of b){
const P=await D.inspectImage(w.Image,d).catch(()=>{});for(const _ of P?.RepoTags??[])_.startsWith(`${j.t0}/`)&&$.add(_)}return[...$]}n(B,"backupReferences")}),88363:((N,S,o)=>{
o.d(S,{GV:n(()=>e,"GV"),s9:n(()=>Y,"s9"),t0:n(()=>L,"t0"),x_:n(()=>j,"x_")});const L="vm-snapshot-kept",e="vm-snapshot-before";function j(R){return`${L}/${Y(R)}`}
n(j,"keptRepository");function Y(R){return R.replace(/[^a-z0-9]+/g,"-").replace(/^-|-$/g,"")}n(Y,"component")}),35226:((N,S,o)=>{o.d(S,{M:n(()=>d,"M"),y:n(()=>$,
"y")});class L{static{n(this,"Tagged")}tag;value;constructor(s,a){this.tag=s,this.value=a}}const e="!override",j=new L("!reset",null);function Y(t,s){return new L(
t,s)}n(Y,"tagged");class R{static{n(this,"Expression")}text;constructor([s,a]){this.text=s+B(a)}}async function K(t){const{Document:s}=await o.e(8815).then(o.t.
bind(o,38815,19)),a=new s;return a.contents=W(t,a),a.toString({lineWidth:0})}n(K,"yamlOf");function W(t,s){if(t instanceof L)return Object.assign(W(t.value,s),{
tag:t.tag});if(t instanceof R)return s.createNode(t.text);if(typeof t=="string")return s.createNode(B(t));if(Array.isArray(t)){const c=s.createNode([]);return c.
items.push(...t.map(i=>W(i,s))),c}if(typeof t!="object"||t===null)return s.createNode(t);const a=s.createNode({});for(const[c,i]of Object.entries(t))a.items.push(
s.createPair(c,W(i,s)));return a}n(W,"node");function B(t){return t.replaceAll("$","$$$$")}n(B,"doubled");var D=o(11714);const b="# Written by vm snapshot resto\
re";function d(t){return t?.startsWith(b)===!0}n(d,"isOurs");async function $(t){const s=await K({name:t.project,services:w(t),volumes:{...u(t),...t.asOther&&h(
t)},...t.asOther&&{networks:g(t)}});return`${b}, from '${t.label}'.
# It holds this project to the images and the volumes of that snapshot: \`docker compose up\` finds it by itself and keeps what was restored.
# To go back to what the project's own files say, delete this file; the data stays in the volumes that are named here.
${s}`}n($,"writeOverride");function w({document:t,config:s,images:a,asOther:c,takenPorts:i,binds:r}){const p=t.services.flatMap(({name:m,image:C})=>{const M=t.containers.
filter(({service:x})=>x===m),A=a.get(M[0]?.image??C??""),T=s.services[m];if(A===void 0||T===void 0)return[];const U=[...r].filter(([x])=>x.startsWith(`${m}
`));return[[m,{image:A,pull_policy:"never",...T.build!==void 0&&{build:j},...y(T,M.length),...c&&P(T,i),...U.length>0&&{volumes:U.map(([x,z])=>v(T,{source:z,target:x.
split(`
`)[1]??""}))}}]]});return Object.fromEntries(p)}n(w,"servicesOf");function P({container_name:t,mac_address:s,networks:a,ports:c},i){return{...t!==void 0&&{container_name:j},
...s!==void 0&&{mac_address:j},...c?.some(r=>i.has((0,D.ls)(r)))&&{ports:Y(e,c.map(r=>l(r,i)))},...I(a??{})}}n(P,"besideOf");const _=["ipv4_address","ipv6_addre\
ss","link_local_ips","mac_address"];function I(t){const s=n(c=>_.some(i=>c!==null&&i in c),"isFixed");if(!Object.values(t).some(s))return{};const a=Object.entries(
t).map(([c,i])=>{const r=Object.entries(i??{}).filter(([p])=>!_.includes(p));return[c,r.length>0?Object.fromEntries(r):null]});return{networks:Y(e,Object.fromEntries(
a))}}n(I,"addressless");function v({volumes:t},{source:s,target:a}){const c=t?.find(r=>O(r.target)===O(a)),i=Object.entries(c??{}).filter(([r])=>r!=="volume"&&r!==
"tmpfs");return{...Object.fromEntries(i),type:"bind",source:s,target:c?.target??a}}n(v,"bindOf");function O(t){return t.replace(/(?<=.)\/+$/,"")}n(O,"bare");function u({
project:t,document:s,volumes:a}){return Object.fromEntries(s.volumes.flatMap(({name:c,key:i})=>{const r=a.get(c);return i===void 0||r===void 0?[]:[[i,{name:E(r.
name,t),...r.plain&&{driver:"local",driver_opts:j}}]]}))}n(u,"volumesOf");function h({project:t,document:s,config:a}){const c=new Set(s.volumes.map(({key:i})=>i));
return Object.fromEntries(Object.entries(a.volumes??{}).flatMap(([i,r])=>{const p=`${t}_${i}`;return r===null||r.external||c.has(i)||r.name===p?[]:[[i,{name:E(p,
t)}]]}))}n(h,"otherVolumes");function E(t,s){return t.startsWith(`${s}_`)?new R(["${COMPOSE_PROJECT_NAME}",t.slice(s.length)]):t}n(E,"byProject");function y({scale:t,
deploy:s},a){const c=s?.replicas??void 0;return a===0||a===(c??t??1)?{}:{...(t!==void 0||c===void 0)&&{scale:a},...c!==void 0&&{deploy:{replicas:a}}}}n(y,"scale\
Of");const f="com.docker.network.bridge.name";function g({project:t,config:s}){return Object.fromEntries(Object.entries(s.networks??{}).flatMap(([a,c])=>{if(c===
null||c.external)return[];const i={...c.name!==`${t}_${a}`&&{name:`${t}_${a}`},...c.ipam?.config!==void 0&&{ipam:j},...f in(c.driver_opts??{})&&{driver_opts:{[f]:j}}};
return Object.keys(i).length>0?[[a,i]]:[]}))}n(g,"networksOf");function l(t,s){const{published:a,...c}=t;return s.has((0,D.ls)(t))?c:t}n(l,"freed")}),11714:((N,S,o)=>{
o.d(S,{ls:n(()=>K,"ls"),zw:n(()=>Y,"zw")});var L=o(66560),e=o(61585);const j=1e3;async function Y(W,{services:B},{project:D,counts:b,c:d}){const $=n(({Labels:_})=>_?.[e.
k.project]===D,"isOurs"),w=await(0,L.r)(W,{isOurs:$,c:d}),P=new Map;for(const[_,{ports:I}]of Object.entries(B))for(const v of I??[]){const O=R(v.published),{host_ip:u,
protocol:h}=v;let E=0,y;for(const g of O){const l=await w({address:u,port:g,protocol:h});if(l===void 0?E++:y??=l,E>=(b.get(_)??1))break}const f=O.length>1?b.get(
_)??1:1;y!==void 0&&E<f&&P.set(K(v),{service:_,holder:y})}return P}n(Y,"portsInUse");function R(W){const[,B,D=B]=/^(\d+)(?:-(\d+))?$/.exec(W??"")??[],[b,d]=[Number(
B),Number(D)];return!(b>0)||d<b||d>65535?[]:Array.from({length:Math.min(d-b+1,j)},($,w)=>b+w)}n(R,"portNumbers");function K({host_ip:W,published:B,protocol:D}){
return`${W??""}:${B??""}/${D}`}n(K,"portKey")}),67687:((N,S,o)=>{o.d(S,{e1:n(()=>W,"e1"),kB:n(()=>K,"kB"),zd:n(()=>D,"zd")});var L=o(75892),e=o(17095),j=o(31631),
Y=o(48474),R=o(88363);async function K($,w,{journal:P,again:_,c:I}){const{info:v}=w;await(0,j.k)($,v.Name.slice(1),{make:O,signal:I.signal});async function O(){
const u=await B($,w,{again:_,c:I});_.set(v.Id,u),w.again=u,await P.write(),await d($,u,{status:v.State.Status,c:I})}n(O,"make")}n(K,"bringBack");function W({State:$}){
return $.Status==="running"||$.Status==="paused"||$.Status==="restarting"}n(W,"ran");async function B($,{info:w,image:P,again:_},{again:I,c:v}){for(const u of[w.
Id,_]){const h=u===void 0?void 0:await(0,e.FA)($,u,v);if(h!==void 0)return h.Id}const O=await D($,P===void 0?{info:w}:{info:w,image:P},v);return await(0,Y.jC)($,
w,{name:w.Name.slice(1),image:O,again:I,signal:v.signal})}n(B,"place");async function D($,{info:w,image:P},_){return P!==void 0&&P!==w.Image?((await b($,P,_))?.
RepoTags??[]).find(v=>v.startsWith(`${R.t0}/`))??P:(await b($,w.Config.Image,_))?.Id===w.Image?w.Config.Image:w.Image}n(D,"imageFor");async function b($,w,P){return await $.
inspectImage(w,P).catch(_=>{if(!(_ instanceof L.m_))throw _})}n(b,"find");async function d($,w,{status:P,c:_}){const I=await(0,e.FA)($,w,_);if(I===void 0)throw new L.
m_(`the container ${w} is gone`);const v=I.State.Status==="running"||I.State.Status==="paused";P!=="running"&&P!=="paused"&&P!=="restarting"||(v||await(0,e.aO)(
$,w,{to:"start",signal:_.signal}),P==="paused"&&I.State.Status!=="paused"&&await(0,e.aO)($,w,{to:"pause",signal:_.signal}))}n(d,"runAsBefore")}),21118:((N,S,o)=>{
o.d(S,{Hu:n(()=>I,"Hu"),LO:n(()=>E,"LO"),Qr:n(()=>_,"Qr"),YC:n(()=>f,"YC"),ln:n(()=>u,"ln"),yw:n(()=>h,"yw")});var L=o(26921),e=o(75892),j=o(56690),Y=o(17095),R=o(
31631),K=o(83878),W=o(70976),B=o(25807),D=o(23236),b=o(92652),d=o(87271),$=o(52405),w=o(10966);const P=L.Ikc({project:L.YjP(),id:L.YjP(),at:L.YjP(),volumes:L.YOg(
L.YjP()).readonly(),images:L.YOg(L.YjP()).readonly()});async function _(l,t,{signal:s}){await(0,B.Pt)(l,(0,B.e7)(await l.architecture({signal:s}))??Buffer.alloc(
0),{signal:s});const a={Image:B.j5,Entrypoint:[B.r_],NetworkDisabled:!0,Labels:(0,w.y$)(t,"clean-up")},c=`vm-snapshot.clean-up.${t.project}.${t.id}`;return await(0,K.
B$)(l,c),await(0,R.k)(l,c,{make:i,signal:s});async function i(){const r=await l.createContainer(a,{name:c,signal:s});return await(0,W.I)(l,r,{number:1,entry:t,signal:s}),
r}n(i,"make")}n(_,"writeCleanUp");async function I(l,t,s){let a=[...t];for(const c of t.filter(({Labels:i})=>i?.[w.z7]==="clean-up")){const i=P.safeParse((await(0,W.
V)(l,c.Id,s))?.entry).data,r=n(m=>m===c||i!==void 0&&m.Labels?.[w.Bx]===i.id,"isOver"),p=a.filter(m=>m!==c&&r(m));for(const{Id:m}of p.sort((C,M)=>Number(v(C))-Number(
v(M))))await(0,K.B$)(l,m);await O(l,c.Id,{entry:i,c:s}),a=a.filter(m=>!r(m))}return a}n(I,"endCleanUps");function v({Labels:l}){return l?.[w.z7]==="restore"}n(v,
"isJournal");async function O(l,t,{entry:s,c:a}){const c=(0,D.r)(l,{label:{[d.eq]:(0,j.Pg)()},c:a});for(const i of s?.volumes??[])await(0,b.y6)(l,i,a)!==void 0&&
(await(0,$.$)(c,i,{at:s?.at??"",c:a})?a.log.warn(`the volume ${i} was to be removed by a restore, and was used since: it stays; docker volume rm ${i}`):await u(
l,[i],a));await f(l,s?.images??[],a),await(0,K.B$)(l,t)}n(O,"endCleanUp");async function u(l,t,s){for(const a of t)try{await(0,b.L)(l,a,s)}catch(c){const i=await g(
l,a,s).catch(()=>[]);c instanceof e.fK&&i.length>0?s.log.warn(`the volume ${a} stays: ${i.join(", ")} ${i.length===1?"uses it, and sees":"use it, and see"} othe\
r data than the project now`):s.log.warn(`the volume ${a} stays: ${c instanceof Error?c.message:c}; docker volume rm ${a}`)}}n(u,"removeUnused");async function h(l,{
volumes:t,images:s},a){const c=new Set((await(0,Y.XT)(l,{},a)).flatMap(({Mounts:p})=>(p??[]).map(({Name:m})=>m))),i=[];for(const p of new Set(t))!c.has(p)&&await(0,b.
y6)(l,p,a)!==void 0&&i.push(p);const r=[...i.length>0?[`docker volume rm ${i.join(" ")}`]:[],...s.length>0?[`docker image rm ${s.join(" ")}`]:[]];r.length>0&&a.
log.warn(`nothing was removed, since not all of the new was made. When you do not need what was before: ${r.join("; ")}`)}n(h,"tellUnused");async function E(l,t,s){
const a={signal:AbortSignal.timeout(y)};(await(0,b.y6)(l,t,a))?.Labels?.[w.Bx]===s&&await(0,b.L)(l,t,a)}n(E,"removeOwn");const y=6e4;async function f(l,t,s){for(const a of t)
try{await l.removeImage(a,s)}catch(c){if(c instanceof e.m_||c instanceof e.fK)continue;s.log.warn(`the image ${a} stays: ${c instanceof Error?c.message:c}`)}}n(
f,"dropImages");async function g(l,t,s){return(await(0,Y.XT)(l,{volume:[t]},s)).map(({Id:c,Names:i})=>i?.[0]?.slice(1)??c.slice(0,12))}n(g,"usersOf")}),36072:((N,S,o)=>{
o.d(S,{E0:n(()=>h,"E0"),Op:n(()=>E,"Op"),a0:n(()=>u,"a0"),db:n(()=>O,"db"),CJ:n(()=>y,"CJ")});var L=o(48161),e=o(56690),j=o(17095),Y=o(42149),R=o(70976),K=o(23236),
W=o(92652),B=o(87271),D=o(52405),b=o(1720),d=o(26921);const $=n(l=>d.IeY(t=>typeof t=="object"&&t!==null&&l in t),"object"),w=d.Ikc({info:$("Id"),image:d.YjP().
optional(),again:d.YjP().optional()}),P=d.Ikc({id:d.YjP(),project:d.YjP(),snapshot:d.YjP(),at:d.YjP(),machine:d.YjP(),directory:d.YjP(),phase:d.k5n(["bringing",
"moving","starting","done"]),old:d.YOg(w),oldNetworks:d.YOg(d.YjP()),networks:d.YOg($("Name")),newImages:d.YOg(d.YjP()),newVolumes:d.YOg(d.YjP()),expected:d.YOg(
d.Ikc({service:d.YjP(),number:d.aig(),runs:d.zMY()})),files:d.YOg(d.Ikc({path:d.YjP(),backup:d.YjP().optional(),wrote:d.YjP().optional()})),moves:d.YOg(d.Ikc({base:d.
YjP(),path:d.YjP(),backup:d.YjP().optional()})),staging:d.YOg(d.YjP()),newFolders:d.YOg(d.YjP()),keptImages:d.YOg(d.YjP()),keptContainers:d.YOg(d.YjP()),oldVolumes:d.
YOg(d.YjP())});var _=o(59379),I=o(10966),v=o(55215);async function O(l,t){return await(0,j.XT)(l,{label:[I.z7]},t)}n(O,"servants");async function u(l,t,s){const a=await(0,R.
V)(l,t,s),c=P.safeParse(a?.entry).data;return c&&(0,_.z)(l,c,{container:t,number:a?.number??0})}n(u,"readJournal");async function h(l,{signal:t}){const s=(await O(
l,{signal:t})).filter(({Labels:c})=>c?.[I.z7]==="restore"),a=[];for(const{Id:c,Labels:i}of s){const r=i?.[I.W$]??"";(await(0,j.FA)(l,(0,Y.l)((0,b.te)(r)),{signal:t}))?.
State.Status!=="running"&&a.push({container:c,project:r,snapshot:i?.[I.xO]??"",began:i?.[I.uL]??""})}return a}n(h,"interruptedRestores");async function E(l,{entry:t},s){
const{phase:a,expected:c}=t,i=await(0,v.lz)(l,t,s),r=i.every(f),p=Map.groupBy(i,b.z5),m=c.map(({service:A,number:T,runs:U})=>({runs:U,now:p.get(A)?.[T-1]})),C=m.
every(({now:A})=>A!==void 0);if(a==="done")return"runs";if(a==="bringing")return"untouched";if(r&&(a==="moving"||C))return await M()?"half":"untouched";if(a==="\
moving"||!C)return"half";return m.every(({now:A,runs:T})=>!T||A!==void 0&&g(A))?"runs":"started";async function M(){if(t.files.length+t.moves.length>0&&t.machine!==
(0,L.hostname)())return!0;const A=(0,K.r)(l,{label:{[B.eq]:(0,e.Pg)()},c:s});for(const T of t.newVolumes)if(await(0,W.y6)(l,T,s)!==void 0&&await(0,D.$)(A,T,{at:t.
at,c:s}))return!0;return!1}}n(E,"look");async function y(l,{entry:t},s){const a=await(0,v.lz)(l,t,s),c=n(r=>r.length===0?"none":r.join(", "),"names"),i=[];for(const{
info:r,again:p}of t.old)(await(0,j.FA)(l,r.Id,s)??(p===void 0?void 0:await(0,j.FA)(l,p,s)))===void 0&&i.push(r.Name.slice(1));return[`new containers: ${c(a.map(
({Name:r,State:p})=>`${r.slice(1)} (${p.Status})`))}`,`new volumes: ${c(t.newVolumes)}`,...i.length>0?[`containers from before, kept as images: ${c(i)}`]:[],`vo\
lumes from before: ${c(t.oldVolumes)}`,...t.files.flatMap(({path:r,backup:p})=>p===void 0?[]:[`${r} from before: ${p}`]),...t.moves.flatMap(({path:r,backup:p})=>p===
void 0?[]:[`${r} from before: ${p}`])]}n(y,"whereabouts");function f({State:l}){return l.Status==="created"&&(l.StartedAt===void 0||l.StartedAt.startsWith("0001\
-"))}n(f,"neverStarted");function g({State:l}){if(l.Status==="exited")return l.ExitCode===0;const t=l.Health?.Status??"none";return(l.Status==="running"||l.Status===
"paused")&&(t==="healthy"||t==="none")}n(g,"isWell")}),60546:((N,S,o)=>{o.d(S,{O9:n(()=>s,"O9"),RT:n(()=>f,"RT"),lj:n(()=>g,"lj"),l4:n(()=>l,"l4")});var L=o(48161),
e=o(75892),j=o(56690),Y=o(42149),R=o(83878),K=o(23236),W=o(92652),B=o(26414),D=o(87271),b=o(52405),d=o(17095),$=o(21118),w=o(10966);async function P(i,r,p){const m=await(0,d.
FA)(i,r,p);if(m===void 0)return!0;const C=m.Config.Labels?.[w.Bx];if(m.State.Status!=="created"||C===void 0)return!1;await(0,R.B$)(i,r);for(const{Type:M,Name:A}of m.
Mounts)M==="volume"&&A!==void 0&&await(0,$.LO)(i,A,C);return!0}n(P,"dropUnopened");var _=o(1720),I=o(8500),v=o(20953),O=o(36072),u=o(6848),h=o(55215),E=function(i,r,p){
if(r!=null){if(typeof r!="object"&&typeof r!="function")throw new TypeError("Object expected.");var m,C;if(p){if(!Symbol.asyncDispose)throw new TypeError("Symbo\
l.asyncDispose is not defined.");m=r[Symbol.asyncDispose]}if(m===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");m=r[Symbol.dispose],
p&&(C=m)}if(typeof m!="function")throw new TypeError("Object not disposable.");C&&(m=n(function(){try{C.call(this)}catch(M){return Promise.reject(M)}},"dispose")),
i.stack.push({value:r,dispose:m,async:p})}else p&&i.stack.push({async:!0});return r},y=(function(i){return function(r){function p(A){r.error=r.hasError?new i(A,
r.error,"An error was suppressed during disposal."):A,r.hasError=!0}n(p,"fail");var m,C=0;function M(){for(;m=r.stack.pop();)try{if(!m.async&&C===1)return C=0,r.
stack.push(m),Promise.resolve().then(M);if(m.dispose){var A=m.dispose.call(m.value);if(m.async)return C|=2,Promise.resolve(A).then(M,function(T){return p(T),M()})}else
C|=1}catch(T){p(T)}if(C===1)return r.hasError?Promise.reject(r.error):Promise.resolve();if(r.hasError)throw r.error}return n(M,"next"),M()}})(typeof SuppressedError==
"function"?SuppressedError:function(i,r,p){var m=new Error(p);return m.name="SuppressedError",m.error=i,m.suppressed=r,m});async function f(i,r,{wait:p=0,c:m}){
try{return await(0,Y.B)(i,(0,_.te)(r),{signal:m.signal,wait:p})}catch(C){if(!(C instanceof e.fK))throw C;const M=C.fields.owner===void 0?"":` (${C.fields.owner}\
)`;throw new e.fK(`Another vm snapshot create or restore is at work on the project '${r}'${M}`,{hint:"Wait until it has ended",cause:C})}}n(f,"lockProject");async function g(i,{
locked:r,c:p}){await(0,B.GG)(i,{...r!==void 0&&{locked:(0,_.te)(r)},c:p});const m=await(0,O.db)(i,p),C=[];for(const[M,A]of Map.groupBy(m,({Labels:T})=>T?.[w.W$]??
""))try{const T={stack:[],error:void 0,hasError:!1};try{if(E(T,M===r?a:await c(i,M,p),!0)===void 0)continue;const x=await t(i,{project:M,servants:A,c:p});if(M===
r)C.push(...x);else for(const z of x)p.log.warn(`${l(z)}: vm snapshot recover ${M}`)}catch(U){T.error=U,T.hasError=!0}finally{const U=y(T);U&&await U}}catch(T){
p.signal.throwIfAborted(),p.log.warn(`what an interrupted restore of '${M}' has left cannot be put right: ${T instanceof Error?T.message:T}`)}return await(0,v.jy)(
i,p),C}n(g,"recover");function l({project:i,finding:r}){const m={untouched:"",runs:"",started:"not all of its containers run",half:"some of its containers are m\
issing",unreadable:"its journal cannot be read"}[r];return`a restore of the project '${i}' was interrupted and waits${m===""?"":`: ${m}`}`}n(l,"waits");async function t(i,{
project:r,servants:p,c:m}){const C=[],M=await(0,$.Hu)(i,p,m),A=n(({Labels:U})=>U?.[w.z7]??"","role");for(const{Id:U}of M.filter(x=>A(x)==="restore")){const x=await(0,O.
a0)(i,U,m);if(x===void 0){await P(i,U,m)||C.push({project:r,container:U,finding:"unreadable",journal:x});continue}const z=await(0,O.Op)(i,x,m);if(z==="runs")await s(
i,x,m),m.log.warn(`a restore of the project '${r}' was interrupted, and its new containers run: it is finished`);else if(z!=="untouched")C.push({project:r,container:U,
finding:z,journal:x});else{const F=await(0,h.tN)(i,x,{later:!0,c:m});if(F.length===0)m.log.warn(`a restore of the project '${r}' was interrupted: it is put back\
 to where it was before${(0,u.jh)(x.entry)}`);else{for(const H of F)m.log.warn(`not put back: ${H}`);C.push({project:r,container:U,finding:"half",journal:x})}}}
const T=new Set(M.filter(U=>A(U)==="restore").map(({Labels:U})=>U?.[w.Bx]));for(const U of M)A(U)==="hold"&&!T.has(U.Labels?.[w.Bx])&&await(0,R.B$)(i,U.Id);return C}
n(t,"recoverProject");async function s(i,{entry:r,end:p},m){const C=r.phase==="starting"||r.phase==="done",M=(0,K.r)(i,{label:{[D.eq]:(0,j.Pg)()},c:m});C&&r.machine===
(0,L.hostname)()&&await(0,I.JR)(r,{tars:M,c:m});const A=[];for(const U of C?r.oldVolumes:[])await(0,W.y6)(i,U,m)!==void 0&&(await(0,b.$)(M,U,{at:r.at,c:m})?m.log.
warn(`the old volume ${U} stays: it was used since; docker volume rm ${U}`):A.push(U));const T=C?[]:await(0,v.Cl)(i,r,m);await p({volumes:A,images:r.keptImages},
m),C||await(0,$.yw)(i,{volumes:[...r.oldVolumes,...r.newVolumes],images:T},m)}n(s,"finish");const a={async[Symbol.asyncDispose](){}};async function c(i,r,p){try{
return await f(i,r,{c:p})}catch(m){if(m instanceof e.fK)return;throw m}}n(c,"tryLock")}),59379:((N,S,o)=>{o.d(S,{S:n(()=>$,"S"),z:n(()=>w,"z")});var L=o(77598),
e=o(75892),j=o(6957),Y=o(17095),R=o(83878),K=o(70976),W=o(92652),B=o(21118),D=o(10966);const b=12e4,d=6e5;async function $(P,_,{volumes:I,c:v}){const O=new Set(
_.newVolumes),u=I.map(E=>({...E,labels:{...E.labels,[D.Bx]:_.id}})),h=`vm-snapshot.restore.${_.project}.${_.id}`;_.at=new Date().toISOString();try{const{id:E,running:y}=await(0,R.
f1)(P,{name:h,labels:(0,D.y$)(_,"restore"),volumes:u},{signal:v.signal,prepare:n(f=>(0,K.I)(P,f,{number:1,entry:_,signal:v.signal}),"prepare")});y||v.log.warn("\
do not run docker system prune meanwhile: nothing on this architecture keeps volumes and images from it");for(const f of I)if(((await(0,W.y6)(P,f.name,v))?.Labels??
{})[D.Bx]===_.id!==O.has(f.name))throw new e.fK(`The volume ${f.name} was ${O.has(f.name)?"made":"removed"} by another program meanwhile`,{hint:"Try again when \
no docker prune runs"});return w(P,_,{container:E,number:1})}catch(E){await(0,R.B$)(P,h);for(const y of I)await(0,B.LO)(P,y.name,_.id);throw E}}n($,"openRestore\
Journal");function w(P,_,{container:I,number:v}){let O=v;return{entry:_,async write(){_.at=new Date().toISOString(),O+=1,await(0,K.I)(P,I,{number:O,entry:_,signal:AbortSignal.
timeout(b)})},async hold(u){const h=(0,D.y$)(_,"hold"),E=[...new Set(u)].map(async y=>{const f=`vm-snapshot.kept.${_.project}.${_.id}.${(0,L.hash)("sha256",y,"h\
ex").slice(0,12)}`;try{await(0,R.f1)(P,{name:f,labels:h,image:y},{signal:AbortSignal.timeout(b)})}catch(g){if(!(g instanceof e.fK))throw g}});await(0,j.b)(...E)},
async end(u,h){const E={...h,signal:AbortSignal.timeout(d)},{project:y,id:f}=_,l=u.volumes.length+u.images.length===0?void 0:await(0,B.Qr)(P,{project:y,id:f,at:new Date().
toISOString(),...u},E),t=await(0,Y.XT)(P,{label:[`${D.Bx}=${f}`,`${D.z7}=hold`]},E);await Promise.all(t.map(({Id:s})=>(0,R.B$)(P,s))),await(0,R.B$)(P,I),await(0,B.
ln)(P,u.volumes,E),await(0,B.YC)(P,u.images,E),l!==void 0&&await(0,R.B$)(P,l)}}}n(w,"journalIn")}),10966:((N,S,o)=>{o.d(S,{Bx:n(()=>j,"Bx"),W$:n(()=>e,"W$"),uL:n(
()=>R,"uL"),xO:n(()=>Y,"xO"),y$:n(()=>K,"y$"),z7:n(()=>L,"z7")});const L="vm-snapshot.role",e="vm-snapshot.project",j="vm-snapshot.restore-id",Y="vm-snapshot.sn\
apshot",R="vm-snapshot.began";function K({project:W,id:B,snapshot:D},b){return{[L]:b,[e]:W,[j]:B,[R]:new Date().toISOString(),...D!==void 0&&{[Y]:D}}}n(K,"roleL\
abels")}),6848:((N,S,o)=>{o.d(S,{jh:n(()=>D,"jh"),kx:n(()=>W,"kx"),zM:n(()=>B,"zM")});var L=o(75892),e=o(1720),j=o(67687),Y=o(36072),R=o(55215);const K=6e4;async function W(d,$,{
error:w,c:P}){const{entry:_}=$,{project:I}=_,v=await(0,R.tN)(d,$,{c:P}).catch(h=>[b(h)]);if(v.length===0)return P.log.warn(`the restore did not succeed: '${I}' \
is put back to where it was${D(_)}`),w;const O={...P,signal:AbortSignal.timeout(K)},u=await(0,Y.CJ)(d,$,O).catch(()=>[]);for(const h of v)P.log.warn(`not put ba\
ck: ${h}`);for(const h of u)P.log.warn(h);return new L.fK(`The restore of '${I}' failed, and it could not be put back: ${b(w)}`,{hint:B(I),cause:w})}n(W,"putBac\
kAll");function B(d){return`Put it back: vm snapshot recover ${d} --undo. Keep what is new: vm snapshot recover ${d} --finish`}n(B,"choices");function D({old:d,
phase:$}){const w=d.filter(({info:O,again:u})=>u!==void 0&&u!==O.Id);if($==="bringing"||w.length===0)return"";const P=new Set(w.flatMap(({info:O})=>(0,e.Hp)(O))),
_=[...P].map(O=>O.slice(0,12)).join(", "),v=d.filter(({info:O,again:u})=>u!==O.Id&&!(0,j.e1)(O)&&O.State.Status!=="created").map(({info:O})=>`${O.Name.slice(1)}\
 (exit code ${O.State.ExitCode??"unknown"})`);return["; its containers were made again, so their logs are lost",...v.length===0?[]:[`, and Docker shows as creat\
ed what had ended: ${v.join(", ")}`],...P.size===0?[]:[`; docker compose down --volumes leaves their volumes without a name (${_}), docker volume prune removes \
these then`]].join("")}n(D,"whatIsLost");function b(d){return d instanceof Error?d.message:String(d)}n(b,"messageOf")}),55215:((N,S,o)=>{o.d(S,{Nd:n(()=>v,"Nd"),
lz:n(()=>I,"lz"),tN:n(()=>_,"tN")});var L=o(48161),e=o(56690),j=o(78560),Y=o(48474),R=o(23236),K=o(92652),W=o(87271),B=o(52405),D=o(1720),b=o(8500),d=o(73372),$=o(
67687),w=o(10966);const P=6e5;async function _(u,h,{later:E=!1,c:y}){const{entry:f}=h,g={...y,signal:AbortSignal.timeout(P)},l=(0,R.r)(u,{label:{[W.eq]:(0,e.Pg)()},
c:g}),t=[],s=n(async(M,A)=>{try{await A()}catch(T){t.push(`${M}: ${T instanceof Error?T.message:T}`)}},"attempt"),a=f.machine!==(0,L.hostname)()&&f.files.length+
f.moves.length+f.staging.length>0;a&&t.push(`files: they are on ${f.machine}, in ${f.directory}: undo it there`);for(const M of f.keptContainers)await s(`contai\
ner ${M}`,()=>u.removeContainer(M,{...g,volumes:!0}));const c=await I(u,f,g);for(const{Id:M,Name:A}of c)await s(`container ${A.slice(1)}`,()=>u.removeContainer(
M,{...g,volumes:!0}));if(a||(await s("files",async()=>O(await(0,d.pK)(f),y)),await s("bind mounts",async()=>{const M=E?await C():[];for(const{path:A,backup:T}of M)
y.log.warn(`${A} was changed since and stays${T?`; what was there before is in ${T}`:""}`);await(0,b.BR)({...f,moves:f.moves.filter(A=>!M.includes(A))},{tars:l,
c:g}),await(0,b.JR)(f,{tars:l,c:g})})),f.phase!=="bringing"){for(const T of f.networks)await s(`network ${T.Name}`,async()=>{await(0,j.qC)(u,T.Name,g)===void 0&&
await(0,j.u3)(u,T,g)});const M=new Map;for(const T of(0,Y.fc)(f.old,({info:U})=>U))await s(`container ${T.info.Name.slice(1)}`,()=>(0,$.kB)(u,T,{journal:h,again:M,
c:g}));const A=new Set(f.networks.map(({Name:T})=>T));for(const{Id:T,Name:U}of await v(u,f.project,g))!f.oldNetworks.includes(T)&&!A.has(U)&&await s(`network ${U}`,
()=>(0,j.Zw)(u,T,g))}if(t.length>0)return await h.write(),t;const r=new Set(f.old.flatMap(({info:M})=>(0,D.Hp)(M))),p=c.flatMap(D.Hp).filter(M=>!r.has(M)),m=[];
for(const M of f.newVolumes)(await(0,K.y6)(u,M,g))?.Labels?.[w.Bx]===f.id&&m.push(M);return await h.end({volumes:[...m,...p],images:[...f.newImages,...f.keptImages]},
g),[];async function C(){const M=[];for(const A of f.moves)await(0,B.$)(l,{folder:A.path},{at:f.at,c:g})&&M.push(A);return M}n(C,"changedMoves")}n(_,"undo");async function I(u,h,E){
if(h.phase==="bringing")return[];const y=new Set(h.old.flatMap(({info:f,again:g})=>[f.Id,g]));return(await(0,D.Mz)(u,h.project,E)).filter(({Id:f})=>!y.has(f))}n(
I,"freshContainers");async function v(u,h,E){return await(0,j.og)(u,{label:[`${D.kg.project}=${h}`]},E)}n(v,"networksOf");function O(u,{log:h}){for(const E of u)
h.warn(E)}n(O,"warnAll")}),73372:((N,S,o)=>{o.d(S,{Bq:n(()=>b,"Bq"),KY:n(()=>$,"KY"),Y_:n(()=>D,"Y_"),kh:n(()=>d,"kh"),pK:n(()=>P,"pK"),sk:n(()=>w,"sk")});var L=o(
77598),e=o(51455),j=o(76760),Y=o(24746),R=o(49700),K=o(22145),W=o(35226);const B=".vm-snapshot-new";async function D(u){const h=[];for(const E of u){const{path:y,
bytes:f}=E,g=await(0,K.yR)(y);(f===void 0?g===void 0:g!==void 0&&Buffer.from(f).equals(Buffer.from(g)))||h.push(E)}return h}n(D,"changedFiles");async function b(u){
const h=await Promise.all(u.map(({path:E})=>(0,K.yR)(E)));return u.filter((E,y)=>h[y]!==void 0&&!(0,W.M)(h[y])).map(({path:E})=>E)}n(b,"peoplesOwn");async function d(u){
for(let h=u;;h=(0,j.dirname)(h)){if(await O((0,j.join)(h,".git")))return[{path:(0,j.join)(u,".vm-snapshot",".gitignore"),bytes:Buffer.from(`*
`)}];if(h===(0,j.dirname)(h))return[]}}n(d,"ignoredByGit");async function $(u){const h=new Set;for(const E of u)for(let y=(0,j.dirname)(E);!await O(y);y=(0,j.dirname)(
y))h.add(y);return[...h].sort((E,y)=>y.length-E.length)}n($,"missingFolders");async function w(u,{directory:h,kept:E,onFile:y}){const f=await(0,R.Ht)(h);await(0,R.
fc)(h,f);for(const{path:g,bytes:l,mode:t}of u){const s=await O(g),a=(await(0,e.stat)(g).catch(()=>{}))?.mode,c=s?(0,j.join)(E,(0,j.relative)(h,g)):void 0;c!==void 0&&
(await(0,R.fc)((0,j.dirname)(c),f),await(0,Y.MH)(`Cannot keep a copy of ${g}`,()=>v(g,c))),await y({path:g,backup:c,...l!==void 0&&{wrote:(0,L.hash)("sha256",l,
"hex")}}),l===void 0?await(0,e.rm)(g,{force:!0}):await I(g,l,{mode:a??t??420})}}n(w,"replaceFiles");async function P({files:u,newFolders:h}){const E=[],y=[];for(const{
path:f,backup:g,wrote:l}of u.toReversed()){if(await(0,e.rm)(f+B,{force:!0}),g!==void 0&&!await O(g))continue;const t=await _(f),s=g===void 0?void 0:await _(g);if(t!==
void 0&&t!==l&&t!==s){E.push(`${f} was changed since and stays${g===void 0?"":`; what was there before is in ${g}`}`);continue}if(g===void 0){await(0,e.rm)(f,{force:!0});
continue}await v(g,f+B),await(0,e.rename)(f+B,f),y.push(g)}for(const f of y)await(0,e.rm)(f,{force:!0});for(const f of h)await(0,e.rmdir)(f).catch(()=>{});return E}
n(P,"putBack");async function _(u){const h=await(0,e.readFile)(u).catch(()=>{});return h===void 0?void 0:(0,L.hash)("sha256",h,"hex")}n(_,"hashOf");async function I(u,h,{
mode:E}){const y=await(0,R.Ht)((0,j.dirname)(u));await(0,R.fc)((0,j.dirname)(u),y),await(0,Y.MH)(`Cannot write ${u}`,async()=>{const f=u+B;await(0,e.rm)(f,{force:!0}),
await(0,R.v8)(f,[h],y),await(0,e.chmod)(f,E),await(0,e.rename)(f,u)})}n(I,"write");async function v(u,h){await(0,e.cp)(u,h,{preserveTimestamps:!0,verbatimSymlinks:!0});
const{uid:E,gid:y}=await(0,e.lstat)(u);process.geteuid?.()===0&&await(0,e.lchown)(h,E,y)}n(v,"copy");async function O(u){return await(0,e.lstat)(u).catch(()=>{})!==
void 0}n(O,"isThere")}),68986:((N,S,o)=>{o.d(S,{Vs:n(()=>v,"Vs"),Xg:n(()=>P,"Xg"),fO:n(()=>I,"fO"),Fp:n(()=>O,"Fp")});var L=o(75892),e=o(26921);const j=e._H3({target:e.
aig(),published:e.YjP().optional(),host_ip:e.YjP().optional(),protocol:e.YjP().default("tcp"),mode:e.YjP().optional()}),Y=e._H3({type:e.YjP(),source:e.YjP().optional(),
target:e.YjP(),read_only:e.zMY().optional()}),R=e._H3({condition:e.YjP().optional(),required:e.zMY().optional()}),K=e._H3({disable:e.zMY().optional(),start_period:e.
YjP().optional(),interval:e.YjP().optional(),timeout:e.YjP().optional(),retries:e.aig().optional()}),W=e._H3({aliases:e.YOg(e.YjP()).nullish(),ipv4_address:e.YjP().
optional(),ipv6_address:e.YjP().optional(),mac_address:e.YjP().optional()}),B=e._H3({image:e.YjP().optional(),build:e.L5J().optional(),container_name:e.YjP().optional(),
scale:e.aig().optional(),deploy:e._H3({replicas:e.aig().nullish()}).nullish(),ports:e.YOg(j).nullish(),volumes:e.YOg(Y).nullish(),profiles:e.YOg(e.YjP()).nullish(),
labels:e.g1P(e.YjP(),e.YjP()).nullish(),environment:e.g1P(e.YjP(),e.YjP().nullable()).nullish(),depends_on:e.g1P(e.YjP(),R).nullish(),network_mode:e.YjP().optional(),
pid:e.YjP().optional(),ipc:e.YjP().optional(),volumes_from:e.YOg(e.YjP()).nullish(),mac_address:e.YjP().optional(),networks:e.g1P(e.YjP(),W.nullable()).nullish(),
healthcheck:K.nullish(),configs:e.YOg(e.L5J()).nullish(),secrets:e.YOg(e.L5J()).nullish(),post_start:e.YOg(e.L5J()).nullish()}),D=e._H3({name:e.YjP(),external:e.
zMY().optional(),driver:e.YjP().optional(),driver_opts:e.g1P(e.YjP(),e.YjP()).nullish(),labels:e.g1P(e.YjP(),e.YjP()).nullish()}),b=e._H3({name:e.YjP(),external:e.
zMY().optional(),driver_opts:e.g1P(e.YjP(),e.KCZ([e.YjP(),e.aig()])).nullish(),ipam:e.Ikc({config:e.L5J().optional()}).nullish()}),d=e._H3({name:e.YjP().optional(),
file:e.YjP().optional(),environment:e.YjP().optional(),external:e.zMY().optional()}),$=e._H3({name:e.YjP(),services:e.g1P(e.YjP(),B).default({}),volumes:e.g1P(e.
YjP(),D.nullable()).nullish(),networks:e.g1P(e.YjP(),b.nullable()).nullish(),secrets:e.g1P(e.YjP(),d.nullable()).nullish(),configs:e.g1P(e.YjP(),d.nullable()).nullish()});
var w=o(81807);async function P(f,{signal:g,services:l=[]}){try{return await _(f,"*",{signal:g})}catch(t){const s=await _(f,l,{signal:g}).catch(()=>{});if(s!==void 0)
return s;throw t}}n(P,"readConfig");async function _(f,g,{signal:l}){const{stdout:t,warnings:s}=await(0,w.Z)(f,[...u(g),"config","--format","json",...h(g)],{signal:l}),
a=$.safeParse(E(y(t)));if(a.success)return{config:a.data,warnings:s,scope:g};throw new L.cs("docker compose config answers in a form that is not known",{cause:a.
error})}n(_,"read");async function I(f,{signal:g}){const l=["--profile","*","config","--no-interpolate","--no-path-resolution"];return(await(0,w.Z)(f,l,{signal:g}).
catch(s=>{if(g.aborted)throw s}))?.stdout}n(I,"readUninterpolated");async function v(f,g,{signal:l,scope:t}){await(0,w.Z)(f,[...u(t),"create","--no-build","--pu\
ll","never",...g],{signal:l})}n(v,"createContainers");async function O(f,g,{signal:l,scope:t}){const s=["up","--detach","--no-build","--pull","never","--no-recr\
eate","--no-deps",...g];await(0,w.Z)(f,[...u(t),...s],{signal:l})}n(O,"startServices");function u(f){return f==="*"?["--profile","*"]:[]}n(u,"profiles");function h(f){
return f==="*"?[]:f}n(h,"named");function E(f){return typeof f=="string"?f.replaceAll("$$","$"):Array.isArray(f)?f.map(E):typeof f!="object"||f===null?f:Object.
fromEntries(Object.entries(f).map(([g,l])=>[g,E(l)]))}n(E,"undoubled");function y(f){try{return JSON.parse(f)}catch{return}}n(y,"tryJson")})};export{k as id,X as ids,G as modules};
