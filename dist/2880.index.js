var k=Object.defineProperty;var n=(F,W)=>k(F,"name",{value:W,configurable:!0});const V=2880,J=[2880],X={40265:((F,W,s)=>{s.d(W,{CR:n(()=>w,"CR"),IQ:n(()=>E,"IQ"),PB:n(()=>m,"PB"),g$:n(()=>$,"g$"),ie:n(()=>a,"ie"),jE:n(()=>f,"jE"),p1:n(()=>c,
"p1"),wx:n(()=>P,"wx")});var D=s(51455),e=s(76760),T=s(75892),M=s(87888),R=s(13785),S=s(51313),A=s(8242);const C=".vm-snapshot",y=[".git",C];function P({bind_mounts:t=[],
snapshot_name:r},{captured:d,directory:i,elsewhere:u}){const j=[];for(const _ of t){const L=(0,e.normalize)(_.path),B=(0,e.relative)(d,L),K=B===""||!B.startsWith(
"..");if(!K&&u===void 0)continue;const b=K?i:u,U=(0,e.join)(b,K?B:L),Y=(0,e.relative)(b,U).split("/"),x=j.find(N=>(0,A.U)(U,N.target)||(0,A.U)(N.target,U));if(Y.
some(N=>y.includes(N))||x!==void 0)throw new T.cs(`The bind mount ${_.path} of the snapshot '${r}' cannot be restored: it is inside of another one, or of ${y.join(
" or ")}`);j.push({of:_,base:b,target:U})}return j}n(P,"placeBinds");async function c(t,{parts:r,blobs:d,...i}){const{tars:u,stamp:j,entry:_,journal:L,c:B}=i;for(const[
K,b]of Map.groupBy(t,U=>U.base))await I(K,b);for(const[K,{of:b,base:U}]of t.entries()){const Y=h(U,{stamp:j,at:K});_.staging.includes((0,e.dirname)(Y))||_.staging.
push((0,e.dirname)(Y)),await L.write(),await(0,M.fc)(Y,await(0,M.Ht)(Y));const x=r.bindMount(b.path);if(x===void 0)continue;const N=B.progress.start(`Restoring ${b.
path}`,x.size);try{await(0,S.n9)(await u.folder(Y),`the folder ${Y}`).write(d.open(x,{onBytes:n(z=>N.add(z),"onBytes")}),B)}finally{N.done()}}}n(c,"stageBinds");
async function E(t,{stays:r,carried:d,...i}){for(const[u,{of:j,base:_,target:L}]of t.entries()){const B=h(_,{stamp:i.stamp,at:u});if(j.type==="file")await O((0,e.
join)(B,e.posix.basename(j.path)),L,{base:_,...i});else if(L!==_)await O(B,L,{base:_,...i});else{const K=new Set([...await g(_,i),...await g(B,i)]);for(const b of K)
[...y,...r].includes(b)||await O((0,e.join)(B,b),(0,e.join)(_,b),{base:_,...i})}}for(const{path:u,backup:j,base:_}of i.entry.moves)for(const L of d.filter(B=>j!==
void 0&&(0,A.U)(B,u)&&B!==u)){const B=(0,e.join)(j,(0,e.relative)(u,L));await o(L)||!await o(B)||!await p(_,L)||await v(_,["cp","-a","--",l(_,B),l(_,L)],i)}}n(E,
"swapBinds");async function f(t){const r=await Promise.all(t.map(({target:d})=>o(d)));return t.filter((d,i)=>r[i]).map(({target:d})=>d)}n(f,"thereAlready");function a(t,r){
const d=r.find(({of:i})=>(0,A.U)(t,i.path));return d&&(0,e.join)(d.target,(0,e.relative)(d.of.path,t))}n(a,"whereIs");async function m({moves:t},r){for(const{base:d,
path:i,backup:u}of t.toReversed())u!==void 0&&!await o(u)||(await o(i)&&await v(d,["rm","-rf","--",l(d,i)],r),u!==void 0&&await v(d,["mv","-T","--",l(d,u),l(d,i)],
r))}n(m,"putBindsBack");async function w({staging:t},r){for(const d of t){const i=(0,e.dirname)((0,e.dirname)(d));await o(d)&&await v(i,["rm","-rf","--",l(i,d)],
r)}}n(w,"dropStaged");async function $(t,r){for(const d of r)if(!await p(t,d))throw new T.cs(`A link in the restored folder leads ${d} out of ${t}`)}n($,"assert\
Below");async function I(t,r){const d=r.reduce((j,{of:_})=>j+_.size_bytes,0);await(0,M.fc)(t,await(0,M.Ht)(t));const i=await(0,D.statfs)(t),u=i.bavail*i.bsize;if(!(u>=
d))throw new T._p(`What bind mounts held needs ${(0,R.z3)(d)}, and ${(0,R.z3)(u)} are free in ${t}`,{hint:"Free space there"})}n(I,"checkRoom");async function O(t,r,{
base:d,stamp:i,entry:u,journal:j,..._}){const L=await o(r)?(0,e.join)(d,C,i,"bind-mounts",(0,e.relative)(d,r)):void 0,B=await o(t),K=await(0,M.Ht)(d);await(0,M.
fc)((0,e.dirname)(r),K),u.moves.push({base:d,path:r,...L!==void 0&&{backup:L}}),await j.write(),L!==void 0&&(await(0,M.fc)((0,e.dirname)(L),K),await v(d,["mv","\
-T","--",l(d,r),l(d,L)],_)),B&&await v(d,["mv","-T","--",l(d,t),l(d,r)],_)}n(O,"swap");async function v(t,[r,...d],{tars:i,c:u}){const j=await i.folder(t);await(0,S.
VO)(j(r,d),{signal:u.signal,title:`${r} in ${t}`})}n(v,"act");async function g(t,{tars:r,c:d}){const i=await r.folder(t);return(await(0,S.VO)(i("find",[".","-mi\
ndepth","1","-maxdepth","1","-printf","%f\\0"]),{signal:d.signal,title:`looking into ${t}`})).split("\0").filter(j=>j!=="")}n(g,"namesIn");function h(t,{stamp:r,
at:d}){return(0,e.join)(t,C,`${r}-new`,String(d))}n(h,"staged");function l(t,r){return`./${(0,e.relative)(t,r)}`}n(l,"below");async function p(t,r){for(let d=(0,e.
dirname)(r);;d=(0,e.dirname)(d)){const i=await(0,D.realpath)(d).catch(()=>{});if(i!==void 0)return(0,A.U)(i,await(0,D.realpath)(t));if(d===(0,e.dirname)(d))return!1}}
n(p,"staysBelow");async function o(t){return await(0,D.lstat)(t).catch(()=>{})!==void 0}n(o,"isThere")}),24509:((F,W,s)=>{s.d(W,{e1:n(()=>S,"e1"),kB:n(()=>R,"kB"),
zd:n(()=>C,"zd")});var D=s(75892),e=s(17095),T=s(62550);const M=5;async function R(P,c,{journal:E,again:f,c:a}){const{info:m}=c;for(let w=1;;w++){const $=await A(
P,c,{again:f,c:a});f.set(m.Id,$),c.again=$,await E.write();try{return await y(P,$,{status:m.State.Status,c:a})}catch(I){if(!(I instanceof D.m_)||w===M)throw I}}}
n(R,"bringBack");function S({State:P}){return P.Status==="running"||P.Status==="paused"||P.Status==="restarting"}n(S,"ran");async function A(P,{info:c,image:E,again:f},{
again:a,c:m}){for(const $ of[c.Id,f]){const I=$===void 0?void 0:await(0,e.FA)(P,$,m);if(I!==void 0)return I.Id}const w=await C(P,E===void 0?{info:c}:{info:c,image:E},
m);return await(0,T.jC)(P,c,{name:c.Name.slice(1),image:w,again:a,signal:m.signal})}n(A,"place");async function C(P,{info:c,image:E},f){return E!==void 0&&E!==c.
Image?E:(await P.inspectImage(c.Config.Image,f).catch(m=>{if(!(m instanceof D.m_))throw m}))?.Id===c.Image?c.Config.Image:c.Image}n(C,"imageFor");async function y(P,c,{
status:E,c:f}){const a=await(0,e.FA)(P,c,f);if(a===void 0)throw new D.m_(`the container ${c} is gone`);const m=a.State.Status==="running"||a.State.Status==="pau\
sed";E!=="running"&&E!=="paused"&&E!=="restarting"||(m||await(0,e.aO)(P,c,{to:"start",signal:f.signal}),E==="paused"&&a.State.Status!=="paused"&&await(0,e.aO)(P,
c,{to:"pause",signal:f.signal}))}n(y,"runAsBefore")}),75788:((F,W,s)=>{s.d(W,{$:n(()=>T,"$")});var D=s(51313);const e=1e3;async function T(M,R,{at:S,c:A}){const C=(Date.
parse(S)+e)/1e3;if(!Number.isFinite(C))return!0;try{const y=typeof R=="string"?await M.within(R):await M.folder(R.folder);if(y===void 0)return!0;const P=[".","-\
newermt",`@${C}`,"-print","-quit"];return await(0,D.VO)(y("find",P),{signal:A.signal,title:"looking for changes"})!==""}catch(y){return A.signal.throwIfAborted(),
A.log.debug(`what changed cannot be known: ${y instanceof Error?y.message:y}`),!0}}n(T,"changedSince")}),43976:((F,W,s)=>{s.d(W,{LO:n(()=>$,"LO"),Qr:n(()=>a,"Qr"),
Sh:n(()=>m,"Sh"),YC:n(()=>O,"YC"),ln:n(()=>w,"ln")});var D=s(26921),e=s(75892),T=s(2430),M=s(17095),R=s(20248),S=s(26898),A=s(34014),C=s(92652),y=s(51729),P=s(25243),
c=s(75788),E=s(77480);const f=D.Ikc({project:D.YjP(),id:D.YjP(),at:D.YjP(),volumes:D.YOg(D.YjP()).readonly(),images:D.YOg(D.YjP()).readonly()});async function a(g,h,{
signal:l}){await(0,y.Pt)(g,(0,y.e7)(await g.architecture({signal:l}))??Buffer.alloc(0),{signal:l});const p={Image:y.j5,Entrypoint:[y.r_],NetworkDisabled:!0,Labels:(0,E.
y$)(h,"clean-up")},o=await g.createContainer(p,{name:`vm-snapshot.clean-up.${h.project}.${h.id}`,signal:l});return await(0,S.I)(g,o,{number:1,entry:h,signal:l}),
o}n(a,"writeCleanUp");async function m(g,h,l){const p=f.safeParse((await(0,S.V)(g,h,l))?.entry).data,o=(0,A.r)(g,{label:{[P.eq]:(0,T.Pg)()},c:l});for(const t of p?.
volumes??[])await(0,C.y6)(g,t,l)!==void 0&&(await(0,c.$)(o,t,{at:p?.at??"",c:l})?l.log.warn(`the volume ${t} was to be removed by a restore, and was used since:\
 it stays; docker volume rm ${t}`):await w(g,[t],l));await O(g,p?.images??[],l),await(0,R.B$)(g,h)}n(m,"endCleanUp");async function w(g,h,l){for(const p of h)try{
await(0,C.L)(g,p,l)}catch(o){const t=await v(g,p,l).catch(()=>[]);o instanceof e.fK&&t.length>0?l.log.warn(`the volume ${p} stays: ${t.join(", ")} ${t.length===
1?"uses it, and sees":"use it, and see"} other data than the project now`):l.log.warn(`the volume ${p} stays: ${o instanceof Error?o.message:o}; docker volume r\
m ${p}`)}}n(w,"removeUnused");async function $(g,h,l){const p={signal:AbortSignal.timeout(I)};(await(0,C.y6)(g,h,p))?.Labels?.[E.Bx]===l&&await(0,C.L)(g,h,p)}n(
$,"removeOwn");const I=6e4;async function O(g,h,l){for(const p of h)try{await g.removeImage(p,l)}catch(o){if(o instanceof e.m_||o instanceof e.fK)continue;l.log.
warn(`the image ${p} stays: ${o instanceof Error?o.message:o}`)}}n(O,"dropImages");async function v(g,h,l){return(await(0,M.XT)(g,{volume:[h]},l)).map(({Id:o,Names:t})=>t?.[0]?.
slice(1)??o.slice(0,12))}n(v,"usersOf")}),8513:((F,W,s)=>{s.d(W,{E0:n(()=>v,"E0"),Op:n(()=>g,"Op"),a0:n(()=>O,"a0"),db:n(()=>I,"db"),CJ:n(()=>h,"CJ")});var D=s(
48161),e=s(2430),T=s(17095),M=s(16519),R=s(26898),S=s(34014),A=s(92652),C=s(25243),y=s(75788),P=s(1720),c=s(26921);const E=n(o=>c.IeY(t=>typeof t=="object"&&t!==
null&&o in t),"object"),f=c.Ikc({info:E("Id"),image:c.YjP().optional(),again:c.YjP().optional()}),a=c.Ikc({id:c.YjP(),project:c.YjP(),snapshot:c.YjP(),at:c.YjP(),
machine:c.YjP(),directory:c.YjP(),phase:c.k5n(["bringing","moving","starting","done"]),old:c.YOg(f),oldNetworks:c.YOg(c.YjP()),networks:c.YOg(E("Name")),newImages:c.
YOg(c.YjP()),newVolumes:c.YOg(c.YjP()),expected:c.YOg(c.Ikc({service:c.YjP(),number:c.aig(),runs:c.zMY()})),files:c.YOg(c.Ikc({path:c.YjP(),backup:c.YjP().optional(),
wrote:c.YjP().optional()})),moves:c.YOg(c.Ikc({base:c.YjP(),path:c.YjP(),backup:c.YjP().optional()})),staging:c.YOg(c.YjP()),newFolders:c.YOg(c.YjP()),keptImages:c.
YOg(c.YjP()),keptContainers:c.YOg(c.YjP()),oldVolumes:c.YOg(c.YjP())});var m=s(72209),w=s(77480),$=s(47151);async function I(o,t){return await(0,T.XT)(o,{label:[
w.z7]},t)}n(I,"servants");async function O(o,t,r){const d=await(0,R.V)(o,t,r),i=a.safeParse(d?.entry).data;return i&&(0,m.z)(o,i,{container:t,number:d?.number??
0})}n(O,"readJournal");async function v(o,{signal:t}){const r=(await I(o,{signal:t})).filter(({Labels:i})=>i?.[w.z7]==="restore"),d=[];for(const{Id:i,Labels:u}of r){
const j=u?.[w.W$]??"";(await(0,T.FA)(o,(0,M.l)((0,P.te)(j)),{signal:t}))?.State.Status!=="running"&&d.push({container:i,project:j,snapshot:u?.[w.xO]??"",began:u?.[w.
uL]??""})}return d}n(v,"interruptedRestores");async function g(o,{entry:t},r){const{phase:d,expected:i}=t,u=await(0,$.lz)(o,t,r),j=u.every(l),_=Map.groupBy(u,P.
z5),L=i.map(({service:b,number:U,runs:Y})=>({runs:Y,now:_.get(b)?.[U-1]})),B=L.every(({now:b})=>b!==void 0);if(d==="done")return"runs";if(d==="bringing")return"\
untouched";if(j&&(d==="moving"||B))return await K()?"half":"untouched";if(d==="moving"||!B)return"half";return L.every(({now:b,runs:U})=>!U||b!==void 0&&p(b))?"\
runs":"started";async function K(){if(t.files.length+t.moves.length>0&&t.machine!==(0,D.hostname)())return!0;const b=(0,S.r)(o,{label:{[C.eq]:(0,e.Pg)()},c:r});
for(const U of t.newVolumes)if(await(0,A.y6)(o,U,r)!==void 0&&await(0,y.$)(b,U,{at:t.at,c:r}))return!0;return!1}}n(g,"look");async function h(o,{entry:t},r){const d=await(0,$.
lz)(o,t,r),i=n(j=>j.length===0?"none":j.join(", "),"names"),u=[];for(const{info:j,again:_}of t.old)(await(0,T.FA)(o,j.Id,r)??(_===void 0?void 0:await(0,T.FA)(o,
_,r)))===void 0&&u.push(j.Name.slice(1));return[`new containers: ${i(d.map(({Name:j,State:_})=>`${j.slice(1)} (${_.Status})`))}`,`new volumes: ${i(t.newVolumes)}`,
...u.length>0?[`containers from before, kept as images: ${i(u)}`]:[],`volumes from before: ${i(t.oldVolumes)}`,...t.files.flatMap(({path:j,backup:_})=>_===void 0?
[]:[`${j} from before: ${_}`]),...t.moves.flatMap(({path:j,backup:_})=>_===void 0?[]:[`${j} from before: ${_}`])]}n(h,"whereabouts");function l({State:o}){return o.
Status==="created"&&(o.StartedAt===void 0||o.StartedAt.startsWith("0001-"))}n(l,"neverStarted");function p({State:o}){if(o.Status==="exited")return o.ExitCode===
0;const t=o.Health?.Status??"none";return(o.Status==="running"||o.Status==="paused")&&(t==="healthy"||t==="none")}n(p,"isWell")}),16370:((F,W,s)=>{s.d(W,{_U:n(()=>R,
"_U"),hD:n(()=>S,"hD"),kg:n(()=>M,"kg")});var D=s(51455),e=s(76760),T=s(22145);const M={project:"com.docker.compose.project",service:"com.docker.compose.service",
number:"com.docker.compose.container-number",directory:"com.docker.compose.project.working_dir",files:"com.docker.compose.project.config_files",envFiles:"com.do\
cker.compose.project.environment_file",volume:"com.docker.compose.volume",oneOff:"com.docker.compose.oneoff"};async function R(y,P,{signal:c}){const{COMPOSE_FILE:E="",
COMPOSE_PATH_SEPARATOR:f,COMPOSE_ENV_FILES:a=""}=process.env,m=a.split(",").filter(O=>O!=="").map(O=>(0,e.resolve)(y,O)),w=(0,T.kM)(E,f).map(O=>(0,e.resolve)(y,
O)),$=w.length>0?w:await(0,T.Ll)(y,{env:m,endpoint:P,signal:c}),I=$.length>0?await(0,T.JM)(y,$):await(0,T.XA)(y,{endpoint:P,signal:c});return I===void 0||m.length===
0?I:{...I,envFiles:m}}n(R,"locationHere");async function S(y,{endpoint:P,here:c,warn:E,signal:f}){const a=y[M.directory];if(a===void 0||!await C(a))return;const m=c?.
directory===a?c:void 0,w=A(y[M.files]).map(l=>(0,e.resolve)(a,l)),$=w.length>0&&(await Promise.all(w.map(T.fo))).every(Boolean),I=m??await(0,T.L9)(a,{endpoint:P,
signal:f}),O=$?w:I?.files;if(O===void 0)return{root:a,directory:a,files:[]};const v=A(y[M.envFiles]).map(l=>(0,e.resolve)(a,l)),g=await Promise.all(v.map(T.fo));
for(const[l,p]of v.entries())g[l]||E(`the project was started with --env-file ${p}, which does not exist any more`);const h=v.length>0?v.filter((l,p)=>g[p]):m?.
envFiles;return{root:m?.root??a,directory:a,files:O,...h!==void 0&&h.length>0&&{envFiles:h}}}n(S,"locationOf");function A(y){return(y??"").split(",").filter(P=>P!==
"")}n(A,"listOf");async function C(y){return(await(0,D.stat)(y).catch(()=>{}))?.isDirectory()===!0}n(C,"isFolder")}),46643:((F,W,s)=>{s.d(W,{M:n(()=>c,"M"),y:n(
()=>E,"y")});class D{static{n(this,"Tagged")}tag;value;constructor(t,r){this.tag=t,this.value=r}}const e="!override",T=new D("!reset",null);function M(o,t){return new D(
o,t)}n(M,"tagged");class R{static{n(this,"Expression")}text;constructor([t,r]){this.text=t+C(r)}}async function S(o){const{Document:t}=await s.e(8815).then(s.t.
bind(s,38815,19)),r=new t;return r.contents=A(o,r),r.toString({lineWidth:0})}n(S,"yamlOf");function A(o,t){if(o instanceof D)return Object.assign(A(o.value,t),{
tag:o.tag});if(o instanceof R)return t.createNode(o.text);if(typeof o=="string")return t.createNode(C(o));if(Array.isArray(o)){const d=t.createNode([]);return d.
items.push(...o.map(i=>A(i,t))),d}if(typeof o!="object"||o===null)return t.createNode(o);const r=t.createNode({});for(const[d,i]of Object.entries(o))r.items.push(
t.createPair(d,A(i,t)));return r}n(A,"node");function C(o){return o.replaceAll("$","$$$$")}n(C,"doubled");var y=s(5189);const P="# Written by vm snapshot restor\
e";function c(o){return o?.startsWith(P)===!0}n(c,"isOurs");async function E(o){const t=await S({name:o.project,services:f(o),volumes:{...O(o),...o.asOther&&v(o)},
...o.asOther&&{networks:l(o)}});return`${P}, from '${o.label}'.
# It holds this project to the images and the volumes of that snapshot: \`docker compose up\` finds it by itself and keeps what was restored.
# To go back to what the project's own files say, delete this file; the data stays in the volumes that are named here.
${t}`}n(E,"writeOverride");function f({document:o,config:t,images:r,asOther:d,takenPorts:i,binds:u}){const j=o.services.flatMap(({name:_,image:L})=>{const B=o.containers.
filter(({service:Y})=>Y===_),K=r.get(B[0]?.image??L??""),b=t.services[_];if(K===void 0||b===void 0)return[];const U=[...u].filter(([Y])=>Y.startsWith(`${_}
`));return[[_,{image:K,pull_policy:"never",...b.build!==void 0&&{build:T},...h(b,B.length),...d&&a(b,i),...U.length>0&&{volumes:U.map(([Y,x])=>$(b,{source:x,target:Y.
split(`
`)[1]??""}))}}]]});return Object.fromEntries(j)}n(f,"servicesOf");function a({container_name:o,mac_address:t,networks:r,ports:d},i){return{...o!==void 0&&{container_name:T},
...t!==void 0&&{mac_address:T},...d?.some(u=>i.has((0,y.ls)(u)))&&{ports:M(e,d.map(u=>p(u,i)))},...w(r??{})}}n(a,"besideOf");const m=["ipv4_address","ipv6_addre\
ss","link_local_ips","mac_address"];function w(o){const t=n(d=>m.some(i=>d!==null&&i in d),"isFixed");if(!Object.values(o).some(t))return{};const r=Object.entries(
o).map(([d,i])=>{const u=Object.entries(i??{}).filter(([j])=>!m.includes(j));return[d,u.length>0?Object.fromEntries(u):null]});return{networks:M(e,Object.fromEntries(
r))}}n(w,"addressless");function $({volumes:o},{source:t,target:r}){const d=o?.find(u=>I(u.target)===I(r)),i=Object.entries(d??{}).filter(([u])=>u!=="volume"&&u!==
"tmpfs");return{...Object.fromEntries(i),type:"bind",source:t,target:d?.target??r}}n($,"bindOf");function I(o){return o.replace(/(?<=.)\/+$/,"")}n(I,"bare");function O({
project:o,document:t,volumes:r}){return Object.fromEntries(t.volumes.flatMap(({name:d,key:i})=>{const u=r.get(d);return i===void 0||u===void 0?[]:[[i,{name:g(u.
name,o),...u.plain&&{driver:"local",driver_opts:T}}]]}))}n(O,"volumesOf");function v({project:o,document:t,config:r}){const d=new Set(t.volumes.map(({key:i})=>i));
return Object.fromEntries(Object.entries(r.volumes??{}).flatMap(([i,u])=>{const j=`${o}_${i}`;return u===null||u.external||d.has(i)||u.name===j?[]:[[i,{name:g(j,
o)}]]}))}n(v,"otherVolumes");function g(o,t){return o.startsWith(`${t}_`)?new R(["${COMPOSE_PROJECT_NAME}",o.slice(t.length)]):o}n(g,"byProject");function h({scale:o,
deploy:t},r){const d=t?.replicas??void 0;return r===0||r===(d??o??1)?{}:{...(o!==void 0||d===void 0)&&{scale:r},...d!==void 0&&{deploy:{replicas:r}}}}n(h,"scale\
Of");function l({project:o,config:t}){return Object.fromEntries(Object.entries(t.networks??{}).flatMap(([r,d])=>{if(d===null||d.external)return[];const i={...d.
name!==`${o}_${r}`&&{name:`${o}_${r}`},...d.ipam?.config!==void 0&&{ipam:T}};return Object.keys(i).length>0?[[r,i]]:[]}))}n(l,"networksOf");function p(o,t){const{
published:r,...d}=o;return t.has((0,y.ls)(o))?d:o}n(p,"freed")}),5189:((F,W,s)=>{s.d(W,{ls:n(()=>S,"ls"),p_:n(()=>M,"p_")});var D=s(22701),e=s(16370);const T=1e3;
async function M(A,{services:C},{project:y,counts:P,c}){const E=n(({Labels:m})=>m?.[e.kg.project]===y,"isOurs"),f=await(0,D.r)(A,{isOurs:E,c}),a=new Map;for(const[
m,{ports:w}]of Object.entries(C))for(const $ of w??[]){const I=R($.published),{host_ip:O,protocol:v}=$;let g=0,h;for(const p of I){const o=await f({address:O,port:p,
protocol:v});if(o===void 0?g++:h??=o,g>=(P.get(m)??1))break}const l=I.length>1?P.get(m)??1:1;h!==void 0&&g<l&&a.set(S($),{service:m,holder:h})}return a}n(M,"tak\
enPorts");function R(A){const[,C,y=C]=/^(\d+)(?:-(\d+))?$/.exec(A??"")??[],[P,c]=[Number(C),Number(y)];return!(P>0)||c<P||c>65535?[]:Array.from({length:Math.min(
c-P+1,T)},(E,f)=>P+f)}n(R,"portNumbers");function S({host_ip:A,published:C,protocol:y}){return`${A??""}:${C??""}/${y}`}n(S,"portKey")}),1720:((F,W,s)=>{s.d(W,{Hp:n(
()=>y,"Hp"),Mz:n(()=>S,"Mz"),Ul:n(()=>E,"Ul"),kg:n(()=>M.kg,"kg"),ok:n(()=>P,"ok"),t1:n(()=>R,"t1"),te:n(()=>A,"te"),z5:n(()=>C,"z5")});var D=s(75892),e=s(68986),
T=s(17095),M=s(16370);async function R(a,{directory:m,project:w},$){const{endpoint:I}=a,O={endpoint:I,warn:$.log.warn.bind($.log),signal:$.signal};if(w!==void 0){
const t=await S(a,w,$),r=E(t);if(r[M.kg.directory]!==void 0){const d=await(0,M._U)(m,I,$).catch(()=>{}),i=await(0,M.hD)(r,{...O,here:d});if(i===void 0||i.files.
length===0)throw f(w,r);const{name:u}=(await(0,e.Xg)({endpoint:I,...i},$)).config;return await o(i,{name:w,folderName:u,containers:t})}}const v=await(0,M._U)(m,
I,$);if(v===void 0)throw new D.m_(w===void 0?`There is no Compose file in ${m}`:`There is no Compose project '${w}'`,{hint:"Go to the folder of a Compose file, \
or name a project with --project (see `docker compose ls --all`)"});const{name:g}=(await(0,e.Xg)({endpoint:I,...v},$)).config;if(w!==void 0&&w!==g)throw new D.m_(
`There is no Compose project '${w}' here: this folder's is '${g}'`,{hint:`See \`docker compose ls --all\`; to keep this one's snapshot elsewhere in the catalogue,\
 call it ${w}/<name>`});const h=await S(a,g,$),l=h.filter(({Config:t})=>t.Labels?.[M.kg.directory]===v.directory),p=l.length===0?void 0:await(0,M.hD)(E(l),{...O,
here:v});return await o(p??v,{name:g,folderName:g,containers:h});async function o(t,r){const d={endpoint:I,directory:t.directory,project:r.name,files:t.files,envFiles:t.
envFiles},i=[...new Set(r.containers.map(C))];return{...r,directory:t.root,files:t.files,compose:d,...await(0,e.Xg)(d,{...$,services:i})}}}n(R,"findProject");async function S(a,m,w){
const $=await(0,T.XT)(a,{label:[`${M.kg.project}=${m}`,`${M.kg.oneOff}=False`]},w);return(await Promise.all($.map(({Id:O})=>(0,T.aH)(a,O,w)))).sort((O,v)=>C(O).
localeCompare(C(v))||c(O)-c(v))}n(S,"containersOf");function A(a){return`project.${a}`}n(A,"projectLock");function C({Config:a}){return a.Labels?.[M.kg.service]??
""}n(C,"serviceOf");function y({Mounts:a}){return a.flatMap(({Type:m,Name:w=""})=>m==="volume"&&P(w)?[w]:[])}n(y,"anonymousVolumes");function P(a){return/^[0-9a-f]{64}$/.
test(a)}n(P,"isAnonymous");function c({Config:a}){return Number(a.Labels?.[M.kg.number]??0)}n(c,"numberOf");function E(a){return a.toSorted((m,w)=>w.Created.localeCompare(
m.Created))[0]?.Config.Labels??{}}n(E,"newestLabels");function f(a,m){return new D.m_(`The folder ${m[M.kg.directory]} of the project '${a}' does not exist, or \
has no Compose file any more`,{hint:"Its Compose files are needed: run this where they are"})}n(f,"folderGone")}),74936:((F,W,s)=>{s.d(W,{k:n(()=>S,"k"),z:n(()=>A,
"z")});var D=s(75892),e=s(24509),T=s(8513),M=s(47151);const R=6e4;async function S(P,c,{error:E,c:f}){const{entry:a}=c,{project:m}=a,w=await(0,M.tN)(P,c,{c:f}).
catch(O=>[y(O)]);if(w.length===0)return f.log.warn(`the restore did not succeed: '${m}' is put back to where it was${C(c)}`),E;const $={...f,signal:AbortSignal.
timeout(R)},I=await(0,T.CJ)(P,c,$).catch(()=>[]);for(const O of w)f.log.warn(`not put back: ${O}`);for(const O of I)f.log.warn(O);return new D.fK(`The restore o\
f '${m}' failed, and it could not be put back: ${y(E)}`,{hint:A(m),cause:E})}n(S,"putBackAll");function A(P){return`Put it back: vm snapshot recover ${P} --undo\
. Keep what is new: vm snapshot recover ${P} --finish`}n(A,"choices");function C({entry:{old:P,phase:c}}){if(c==="bringing"||P.every(({info:a,again:m})=>m===void 0||
m===a.Id))return"";const f=P.filter(({info:a,again:m})=>m!==a.Id&&!(0,e.e1)(a)&&a.State.Status!=="created").map(({info:a})=>`${a.Name.slice(1)} (exit code ${a.State.
ExitCode??"unknown"})`);return`; its containers were made again, so their logs are lost${f.length===0?"":`, and Docker shows as created what had ended: ${f.join(
", ")}`}`}n(C,"whatIsLost");function y(P){return P instanceof Error?P.message:String(P)}n(y,"messageOf")}),54441:((F,W,s)=>{s.d(W,{O9:n(()=>t,"O9"),RT:n(()=>h,"\
RT"),lj:n(()=>l,"lj"),l4:n(()=>p,"l4")});var D=s(48161),e=s(75892),T=s(2430),M=s(16519),R=s(84612),S=s(20248),A=s(34014),C=s(92652),y=s(77250),P=s(25243),c=s(40265),
E=s(75788),f=s(43976),a=s(8513),m=s(1720),w=s(77480),$=s(47151),I=s(17095);async function O(i,u,j){const _=await(0,I.FA)(i,u,j);if(_===void 0)return!0;const L=_.
Config.Labels?.[w.Bx];if(_.State.Status!=="created"||L===void 0)return!1;await(0,S.B$)(i,u);for(const{Type:B,Name:K}of _.Mounts)B==="volume"&&K!==void 0&&await(0,f.
LO)(i,K,L);return!0}n(O,"dropUnopened");var v=function(i,u,j){if(u!=null){if(typeof u!="object"&&typeof u!="function")throw new TypeError("Object expected.");var _,
L;if(j){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");_=u[Symbol.asyncDispose]}if(_===void 0){if(!Symbol.dispose)throw new TypeError(
"Symbol.dispose is not defined.");_=u[Symbol.dispose],j&&(L=_)}if(typeof _!="function")throw new TypeError("Object not disposable.");L&&(_=n(function(){try{L.call(
this)}catch(B){return Promise.reject(B)}},"dispose")),i.stack.push({value:u,dispose:_,async:j})}else j&&i.stack.push({async:!0});return u},g=(function(i){return function(u){
function j(K){u.error=u.hasError?new i(K,u.error,"An error was suppressed during disposal."):K,u.hasError=!0}n(j,"fail");var _,L=0;function B(){for(;_=u.stack.pop();)
try{if(!_.async&&L===1)return L=0,u.stack.push(_),Promise.resolve().then(B);if(_.dispose){var K=_.dispose.call(_.value);if(_.async)return L|=2,Promise.resolve(K).
then(B,function(b){return j(b),B()})}else L|=1}catch(b){j(b)}if(L===1)return u.hasError?Promise.reject(u.error):Promise.resolve();if(u.hasError)throw u.error}return n(
B,"next"),B()}})(typeof SuppressedError=="function"?SuppressedError:function(i,u,j){var _=new Error(j);return _.name="SuppressedError",_.error=i,_.suppressed=u,
_});async function h(i,u,{wait:j=0,c:_}){try{return await(0,M.B)(i,(0,m.te)(u),{signal:_.signal,wait:j})}catch(L){if(!(L instanceof e.fK))throw L;const B=L.fields.
owner===void 0?"":` (${L.fields.owner})`;throw new e.fK(`Another vm snapshot create or restore is at work on the project '${u}'${B}`,{hint:"Wait until it has en\
ded",cause:L})}}n(h,"lockProject");async function l(i,{locked:u,c:j}){await(0,R.NL)(i,j),await(0,y.MO)(i,j);const _=await(0,a.db)(i,j),L=[];for(const[B,K]of Map.
groupBy(_,({Labels:b})=>b?.[w.W$]??""))try{const b={stack:[],error:void 0,hasError:!1};try{if(v(b,B===u?r:await d(i,B,j),!0)===void 0)continue;const Y=await o(i,
{project:B,servants:K,c:j});if(B===u)L.push(...Y);else for(const x of Y)j.log.warn(`${p(x)}: vm snapshot recover ${B}`)}catch(U){b.error=U,b.hasError=!0}finally{
const U=g(b);U&&await U}}catch(b){j.signal.throwIfAborted(),j.log.warn(`what an interrupted restore of '${B}' has left cannot be put right: ${b instanceof Error?
b.message:b}`)}return L}n(l,"recover");function p({project:i,finding:u}){const _={untouched:"",runs:"",started:"not all of its containers run",half:"some of its\
 containers are missing",unreadable:"its journal cannot be read"}[u];return`a restore of the project '${i}' was interrupted and waits${_===""?"":`: ${_}`}`}n(p,
"waits");async function o(i,{project:u,servants:j,c:_}){const L=[],B=n(({Labels:b})=>b?.[w.z7]??"","role");for(const{Id:b}of j.filter(U=>B(U)==="restore")){const U=await(0,a.
a0)(i,b,_);if(U===void 0){await O(i,b,_)||L.push({project:u,container:b,finding:"unreadable",journal:U});continue}const Y=await(0,a.Op)(i,U,_);if(Y==="runs")await t(
i,U,_),_.log.warn(`a restore of the project '${u}' was interrupted, and its new containers run: it is finished`);else if(Y!=="untouched")L.push({project:u,container:b,
finding:Y,journal:U});else{const x=await(0,$.tN)(i,U,{later:!0,c:_});if(x.length===0)_.log.warn(`a restore of the project '${u}' was interrupted: it is put back\
 to where it was before`);else{for(const N of x)_.log.warn(`not put back: ${N}`);L.push({project:u,container:b,finding:"half",journal:U})}}}const K=new Set(j.filter(
b=>B(b)==="restore").map(({Labels:b})=>b?.[w.Bx]));for(const b of j)B(b)==="clean-up"&&await(0,f.Sh)(i,b.Id,_),B(b)==="hold"&&!K.has(b.Labels?.[w.Bx])&&await(0,S.
B$)(i,b.Id);return L}n(o,"recoverProject");async function t(i,{entry:u,end:j},_){const L=u.phase==="starting"||u.phase==="done",B=(0,A.r)(i,{label:{[P.eq]:(0,T.
Pg)()},c:_});L&&u.machine===(0,D.hostname)()&&await(0,c.CR)(u,{tars:B,c:_});const K=[];for(const b of L?u.oldVolumes:[])await(0,C.y6)(i,b,_)!==void 0&&(await(0,E.
$)(B,b,{at:u.at,c:_})?_.log.warn(`the old volume ${b} stays: it was used since; docker volume rm ${b}`):K.push(b));await j({volumes:K,images:L?u.keptImages:[]},
_)}n(t,"finish");const r={async[Symbol.asyncDispose](){}};async function d(i,u,j){try{return await h(i,u,{c:j})}catch(_){if(_ instanceof e.fK)return;throw _}}n(
d,"tryLock")}),78971:((F,W,s)=>{s.d(W,{Bq:n(()=>P,"Bq"),CF:n(()=>y,"CF"),KY:n(()=>E,"KY"),kh:n(()=>c,"kh"),pK:n(()=>a,"pK"),sk:n(()=>f,"sk")});var D=s(77598),e=s(
51455),T=s(76760),M=s(3134),R=s(87888),S=s(22145),A=s(46643);const C=".vm-snapshot-new";async function y(O){const v=[];for(const g of O){const{path:h,bytes:l}=g,
p=await(0,S.yR)(h);(l===void 0?p===void 0:p!==void 0&&Buffer.from(l).equals(Buffer.from(p)))||v.push(g)}return v}n(y,"realChanges");async function P(O){const v=await Promise.
all(O.map(({path:g})=>(0,S.yR)(g)));return O.filter((g,h)=>v[h]!==void 0&&!(0,A.M)(v[h])).map(({path:g})=>g)}n(P,"peoplesOwn");async function c(O){for(let v=O;;v=
(0,T.dirname)(v)){if(await I((0,T.join)(v,".git")))return[{path:(0,T.join)(O,".vm-snapshot",".gitignore"),bytes:Buffer.from(`*
`)}];if(v===(0,T.dirname)(v))return[]}}n(c,"ignoredByGit");async function E(O){const v=new Set;for(const g of O)for(let h=(0,T.dirname)(g);!await I(h);h=(0,T.dirname)(
h))v.add(h);return[...v].sort((g,h)=>h.length-g.length)}n(E,"missingFolders");async function f(O,{directory:v,kept:g,onFile:h}){const l=await(0,R.Ht)(v);await(0,R.
fc)(v,l);for(const{path:p,bytes:o,mode:t}of O){const r=await I(p),d=(await(0,e.stat)(p).catch(()=>{}))?.mode,i=r?(0,T.join)(g,(0,T.relative)(v,p)):void 0;i!==void 0&&
(await(0,R.fc)((0,T.dirname)(i),l),await(0,M.CD)(`Cannot keep a copy of ${p}`,()=>$(p,i))),await h({path:p,backup:i,...o!==void 0&&{wrote:(0,D.hash)("sha256",o,
"hex")}}),o===void 0?await(0,e.rm)(p,{force:!0}):await w(p,o,{mode:d??t??420})}}n(f,"replaceFiles");async function a({files:O,newFolders:v}){const g=[],h=[];for(const{
path:l,backup:p,wrote:o}of O.toReversed()){if(await(0,e.rm)(l+C,{force:!0}),p!==void 0&&!await I(p))continue;const t=await m(l),r=p===void 0?void 0:await m(p);if(t!==
void 0&&t!==o&&t!==r){g.push(`${l} was changed since and stays${p===void 0?"":`; what was there before is in ${p}`}`);continue}await(0,e.rm)(l,{force:!0}),p!==void 0&&
(await $(p,l),h.push(p))}for(const l of h)await(0,e.rm)(l,{force:!0});for(const l of v)await(0,e.rmdir)(l).catch(()=>{});return g}n(a,"putBack");async function m(O){
const v=await(0,e.readFile)(O).catch(()=>{});return v===void 0?void 0:(0,D.hash)("sha256",v,"hex")}n(m,"hashOf");async function w(O,v,{mode:g}){const h=await(0,R.
Ht)((0,T.dirname)(O));await(0,R.fc)((0,T.dirname)(O),h),await(0,M.CD)(`Cannot write ${O}`,async()=>{const l=O+C;await(0,e.rm)(l,{force:!0}),await(0,R.v8)(l,[v],
h),await(0,e.chmod)(l,g),await(0,e.rename)(l,O)})}n(w,"write");async function $(O,v){await(0,e.cp)(O,v,{preserveTimestamps:!0,verbatimSymlinks:!0});const{uid:g,
gid:h}=await(0,e.lstat)(O);process.geteuid?.()===0&&await(0,e.lchown)(v,g,h)}n($,"copy");async function I(O){return await(0,e.lstat)(O).catch(()=>{})!==void 0}n(
I,"isThere")}),72209:((F,W,s)=>{s.d(W,{S:n(()=>c,"S"),z:n(()=>E,"z")});var D=s(77598),e=s(75892),T=s(17095),M=s(20248),R=s(26898),S=s(92652),A=s(43976),C=s(77480);
const y=12e4,P=6e5;async function c(f,a,{volumes:m,c:w}){const $=new Set(a.newVolumes),I=m.map(v=>({...v,labels:{...v.labels,[C.Bx]:a.id}})),O=`vm-snapshot.rest\
ore.${a.project}.${a.id}`;a.at=new Date().toISOString();try{const{id:v,running:g}=await(0,M.f1)(f,{name:O,labels:(0,C.y$)(a,"restore"),volumes:I},{signal:w.signal,
prepare:n(h=>(0,R.I)(f,h,{number:1,entry:a,signal:w.signal}),"prepare")});g||w.log.warn("do not run docker system prune meanwhile: nothing on this architecture \
keeps volumes and images from it");for(const h of m)if(((await(0,S.y6)(f,h.name,w))?.Labels??{})[C.Bx]===a.id!==$.has(h.name))throw new e.fK(`The volume ${h.name}\
 was ${$.has(h.name)?"made":"removed"} by another program meanwhile`,{hint:"Try again when no docker prune runs"});return E(f,a,{container:v,number:1})}catch(v){
await(0,M.B$)(f,O);for(const g of m)await(0,A.LO)(f,g.name,a.id);throw v}}n(c,"openRestoreJournal");function E(f,a,{container:m,number:w}){let $=w;return{entry:a,
async write(){a.at=new Date().toISOString(),$+=1,await(0,R.I)(f,m,{number:$,entry:a,signal:AbortSignal.timeout(y)})},async hold(I){const O=(0,C.y$)(a,"hold"),v=[
...new Set(I)].map(async h=>{const l=`vm-snapshot.kept.${a.project}.${a.id}.${(0,D.hash)("sha256",h,"hex").slice(0,12)}`;try{await(0,M.f1)(f,{name:l,labels:O,image:h},
{signal:AbortSignal.timeout(y)})}catch(p){if(!(p instanceof e.fK))throw p}}),g=(await Promise.allSettled(v)).find(h=>h.status==="rejected");if(g!==void 0)throw g.
reason},async end(I,O){const v={...O,signal:AbortSignal.timeout(P)},{project:g,id:h}=a,p=I.volumes.length+I.images.length===0?void 0:await(0,A.Qr)(f,{project:g,
id:h,at:new Date().toISOString(),...I},v),o=await(0,T.XT)(f,{label:[`${C.Bx}=${h}`,`${C.z7}=hold`]},v);for(const{Id:t}of o)await(0,M.B$)(f,t);await(0,M.B$)(f,m),
await(0,A.ln)(f,I.volumes,v),await(0,A.YC)(f,I.images,v),p!==void 0&&await(0,M.B$)(f,p)}}}n(E,"journalIn")}),77480:((F,W,s)=>{s.d(W,{Bx:n(()=>T,"Bx"),W$:n(()=>e,
"W$"),uL:n(()=>R,"uL"),xO:n(()=>M,"xO"),y$:n(()=>S,"y$"),z7:n(()=>D,"z7")});const D="vm-snapshot.role",e="vm-snapshot.project",T="vm-snapshot.restore-id",M="vm-\
snapshot.snapshot",R="vm-snapshot.began";function S({project:A,id:C,snapshot:y},P){return{[D]:P,[e]:A,[T]:C,[R]:new Date().toISOString(),...y!==void 0&&{[M]:y}}}
n(S,"roleLabels")}),47151:((F,W,s)=>{s.d(W,{Nd:n(()=>O,"Nd"),lz:n(()=>I,"lz"),tN:n(()=>$,"tN")});var D=s(48161),e=s(75892),T=s(2430),M=s(78560),R=s(62550),S=s(34014),
A=s(92652),C=s(25243),y=s(40265),P=s(24509),c=s(75788),E=s(43976),f=s(1720),a=s(78971),m=s(77480);const w=6e5;async function $(h,l,{later:p=!1,c:o}){const{entry:t}=l,
r={...o,signal:AbortSignal.timeout(w)},d=(0,S.r)(h,{label:{[C.eq]:(0,T.Pg)()},c:r}),i=[],u=n(async(Y,x)=>{try{await x()}catch(N){i.push(`${Y}: ${N instanceof Error?
N.message:N}`)}},"attempt"),j=t.machine!==(0,D.hostname)()&&t.files.length+t.moves.length+t.staging.length>0;j&&i.push(`files: they are on ${t.machine}, in ${t.
directory}: undo it there`);for(const Y of t.keptContainers)await u(`container ${Y}`,()=>v(h,Y,r));const _=await I(h,t,r);for(const{Id:Y,Name:x}of _)await u(`co\
ntainer ${x.slice(1)}`,()=>v(h,Y,r));if(j||(await u("files",async()=>g(await(0,a.pK)(t),o)),await u("bind mounts",async()=>{const Y=p?await U():[];for(const{path:x,
backup:N}of Y)o.log.warn(`${x} was changed since and stays${N?`; what was there before is in ${N}`:""}`);await(0,y.PB)({...t,moves:t.moves.filter(x=>!Y.includes(
x))},{tars:d,c:r}),await(0,y.CR)(t,{tars:d,c:r})})),t.phase!=="bringing"){for(const N of t.networks)await u(`network ${N.Name}`,async()=>{await(0,M.qC)(h,N.Name,
r)===void 0&&await(0,M.u3)(h,N,r)});const Y=new Map;for(const N of(0,R.fc)(t.old,({info:z})=>z))await u(`container ${N.info.Name.slice(1)}`,()=>(0,P.kB)(h,N,{journal:l,
again:Y,c:r}));const x=new Set(t.networks.map(({Name:N})=>N));for(const{Id:N,Name:z}of await O(h,t.project,r))!t.oldNetworks.includes(N)&&!x.has(z)&&await u(`ne\
twork ${z}`,()=>(0,M.Zw)(h,N,r))}if(i.length>0)return await l.write(),i;const B=new Set(t.old.flatMap(({info:Y})=>(0,f.Hp)(Y))),K=_.flatMap(f.Hp).filter(Y=>!B.has(
Y)),b=[];for(const Y of t.newVolumes)(await(0,A.y6)(h,Y,r))?.Labels?.[m.Bx]===t.id&&b.push(Y);return await l.end({volumes:b,images:[...t.newImages,...t.keptImages]},
r),await(0,E.ln)(h,K,r),[];async function U(){const Y=[];for(const x of t.moves)await(0,c.$)(d,{folder:x.path},{at:t.at,c:r})&&Y.push(x);return Y}n(U,"changedMo\
ves")}n($,"undo");async function I(h,l,p){if(l.phase==="bringing")return[];const o=new Set(l.old.flatMap(({info:t,again:r})=>[t.Id,r]));return(await(0,f.Mz)(h,l.
project,p)).filter(({Id:t})=>!o.has(t))}n(I,"freshContainers");async function O(h,l,p){return await(0,M.og)(h,{label:[`${f.kg.project}=${l}`]},p)}n(O,"networksO\
f");async function v(h,l,p){try{await h.removeContainer(l,p)}catch(o){if(!(o instanceof e.m_))throw o}}n(v,"remove");function g(h,{log:l}){for(const p of h)l.warn(
p)}n(g,"warnAll")}),68986:((F,W,s)=>{s.d(W,{Vs:n(()=>$,"Vs"),Xg:n(()=>a,"Xg"),fO:n(()=>w,"fO"),Fp:n(()=>I,"Fp")});var D=s(75892),e=s(26921);const T=e._H3({target:e.
aig(),published:e.YjP().optional(),host_ip:e.YjP().optional(),protocol:e.YjP().default("tcp"),mode:e.YjP().optional()}),M=e._H3({type:e.YjP(),source:e.YjP().optional(),
target:e.YjP(),read_only:e.zMY().optional()}),R=e._H3({condition:e.YjP().optional(),required:e.zMY().optional()}),S=e._H3({disable:e.zMY().optional(),start_period:e.
YjP().optional(),interval:e.YjP().optional(),timeout:e.YjP().optional(),retries:e.aig().optional()}),A=e._H3({aliases:e.YOg(e.YjP()).nullish(),ipv4_address:e.YjP().
optional(),ipv6_address:e.YjP().optional(),mac_address:e.YjP().optional()}),C=e._H3({image:e.YjP().optional(),build:e.L5J().optional(),container_name:e.YjP().optional(),
scale:e.aig().optional(),deploy:e._H3({replicas:e.aig().nullish()}).nullish(),ports:e.YOg(T).nullish(),volumes:e.YOg(M).nullish(),profiles:e.YOg(e.YjP()).nullish(),
labels:e.g1P(e.YjP(),e.YjP()).nullish(),environment:e.g1P(e.YjP(),e.YjP().nullable()).nullish(),depends_on:e.g1P(e.YjP(),R).nullish(),network_mode:e.YjP().optional(),
mac_address:e.YjP().optional(),networks:e.g1P(e.YjP(),A.nullable()).nullish(),healthcheck:S.nullish()}),y=e._H3({name:e.YjP(),external:e.zMY().optional(),driver:e.
YjP().optional(),driver_opts:e.g1P(e.YjP(),e.YjP()).nullish(),labels:e.g1P(e.YjP(),e.YjP()).nullish()}),P=e._H3({name:e.YjP(),external:e.zMY().optional(),ipam:e.
Ikc({config:e.L5J().optional()}).nullish()}),c=e._H3({name:e.YjP().optional(),file:e.YjP().optional(),environment:e.YjP().optional(),external:e.zMY().optional()}),
E=e._H3({name:e.YjP(),services:e.g1P(e.YjP(),C).default({}),volumes:e.g1P(e.YjP(),y.nullable()).nullish(),networks:e.g1P(e.YjP(),P.nullable()).nullish(),secrets:e.
g1P(e.YjP(),c.nullable()).nullish(),configs:e.g1P(e.YjP(),c.nullable()).nullish()});var f=s(81807);async function a(l,{signal:p,services:o=[]}){try{return await m(
l,"*",{signal:p})}catch(t){const r=await m(l,o,{signal:p}).catch(()=>{});if(r!==void 0)return r;throw t}}n(a,"readConfig");async function m(l,p,{signal:o}){const{
stdout:t,warnings:r}=await(0,f.Z)(l,[...O(p),"config","--format","json",...v(p)],{signal:o}),d=E.safeParse(g(h(t)));if(d.success)return{config:d.data,warnings:r,
scope:p};throw new D.cs("docker compose config answers in a form that is not known",{cause:d.error})}n(m,"read");async function w(l,{signal:p}){const o=["--prof\
ile","*","config","--no-interpolate","--no-path-resolution"];return(await(0,f.Z)(l,o,{signal:p}).catch(r=>{if(p.aborted)throw r}))?.stdout}n(w,"readUninterpolat\
ed");async function $(l,p,{signal:o,scope:t}){await(0,f.Z)(l,[...O(t),"create","--no-build","--pull","never",...p],{signal:o})}n($,"createContainers");async function I(l,p,{
signal:o,scope:t}){const r=["up","--detach","--no-build","--pull","never","--no-recreate","--no-deps",...p];await(0,f.Z)(l,[...O(t),...r],{signal:o})}n(I,"start\
Services");function O(l){return l==="*"?["--profile","*"]:[]}n(O,"profiles");function v(l){return l==="*"?[]:l}n(v,"named");function g(l){return typeof l=="stri\
ng"?l.replaceAll("$$","$"):Array.isArray(l)?l.map(g):typeof l!="object"||l===null?l:Object.fromEntries(Object.entries(l).map(([p,o])=>[p,g(o)]))}n(g,"undoubled");
function h(l){try{return JSON.parse(l)}catch{return}}n(h,"tryJson")}),22145:((F,W,s)=>{s.d(W,{Fk:n(()=>R,"Fk"),JM:n(()=>C,"JM"),L9:n(()=>A,"L9"),Ll:n(()=>y,"Ll"),
XA:n(()=>S,"XA"),Yc:n(()=>M,"Yc"),fo:n(()=>E,"fo"),kM:n(()=>P,"kM"),yR:n(()=>c,"yR")});var D=s(51455),e=s(76760),T=s(55396);const M=["compose.yaml","compose.yml",
"docker-compose.yml","docker-compose.yaml"],R=["compose.override.yml","compose.override.yaml","docker-compose.override.yml","docker-compose.override.yaml"];async function S(f,a){
for(let m=f;;m=(0,e.dirname)(m)){const w=await A(m,a);if(w!==void 0)return w;if((0,e.dirname)(m)===m)return}}n(S,"findProjectFolder");async function A(f,a){const m=await y(
f,{env:[(0,e.join)(f,".env")],...a});if(m.length>0)return await C(f,m);for(const w of M){if(!await E((0,e.join)(f,w)))continue;const $=[];for(const I of R)await E(
(0,e.join)(f,I))&&$.push((0,e.join)(f,I));return{root:f,directory:f,files:[(0,e.join)(f,w),...$.slice(0,1)]}}}n(A,"projectIn");async function C(f,a){const m=(0,e.
dirname)(a[0]??f);if(m===f)return{root:f,directory:m,files:a};const w=[(0,e.join)(m,".env"),(0,e.join)(f,".env")],$=await Promise.all(w.map(E)),I=w.filter((O,v)=>$[v]);
return{root:f,directory:m,files:a,...I.length>0&&{envFiles:I}}}n(C,"startingWith");async function y(f,{env:a,endpoint:m,signal:w}){const $=await Promise.all(a.map(
c));if(!$.some(g=>g?.includes("COMPOSE_FILE")))return[];const I=a.filter((g,h)=>$[h]!==void 0),O=await(0,T.P)({endpoint:m,directory:f,envFiles:I},I,{signal:w}),
v=n(g=>O.findLast(h=>h.has(g))?.get(g)??"","last");return P(v("COMPOSE_FILE"),v("COMPOSE_PATH_SEPARATOR")).map(g=>(0,e.resolve)(f,g))}n(y,"filesByVariable");function P(f,a=""){
return f.split(a||":").filter(m=>m!=="")}n(P,"splitFiles");async function c(f){return await(0,D.readFile)(f,"utf8").catch(a=>{if(!["ENOENT","ENOTDIR","EISDIR"].
includes(a.code??""))throw a})}n(c,"readText");async function E(f){return(await(0,D.stat)(f).catch(()=>{}))?.isFile()===!0}n(E,"isFile")}),55396:((F,W,s)=>{s.d(
W,{G:n(()=>M,"G"),P:n(()=>R,"P")});var D=s(26921),e=s(81807);const T=D.Ikc({services:D.g1P(D.YjP(),D.Ikc({labels:D.g1P(D.YjP(),D.YjP()).nullish(),environment:D.
g1P(D.YjP(),D.YjP().nullable()).nullish()}))});async function M(C,y,{signal:P}){if(!y.some(f=>f.includes("$")))return[...y];const c=Object.fromEntries(y.map((f,a)=>[
`q${a}`,f])),{services:E}=await S(C,{q:{image:"q",labels:c}},{signal:P});return y.map((f,a)=>A(E.q?.labels?.[`q${a}`]??""))}n(M,"interpolate");async function R(C,y,{
signal:P}){if(y.length===0)return[];const c=y.map((f,a)=>[`q${a}`,{image:"q",env_file:[f.replaceAll("$","$$$$")]}]),{services:E}=await S(C,Object.fromEntries(c),
{signal:P});return y.map((f,a)=>new Map(Object.entries(E[`q${a}`]?.environment??{}).map(([m,w])=>[m,A(w??"")])))}n(R,"readEnvFiles");async function S(C,y,{signal:P}){
const c=JSON.stringify({name:"questions",services:y}),{stdout:E}=await(0,e.Z)({...C,files:["-"]},["config","--format","json"],{signal:P,input:c});return T.parse(
JSON.parse(E))}n(S,"ask");function A(C){return C.replaceAll("$$","$")}n(A,"plain")}),81807:((F,W,s)=>{s.d(W,{Z:n(()=>C,"Z")});var D=s(75892),e=s(79738),T=s(51630);
const M="Install Compose v2: https://docs.docker.com/compose/install/";function R(E,f){const{message:a}=E;if(/is not a docker command|unknown command: docker compose|unknown flag: --(ansi|project-directory)/.
test(a))return new D.Wt("The docker command has no Compose v2",{hint:M,cause:E});const m=A(a);if(!a.startsWith("docker compose config ")){const[$="docker compos\
e"]=/^docker compose \w+/.exec(a)??[];return new D.Qd(m===a?a:`${$} did not succeed: ${m}`,{hint:"Put right what the daemon says and restore again; to look at b\
oth, restore beside it with --as <project>",cause:E,fields:E.fields})}if(/no configuration file provided/i.test(m))return new D.m_(`There is no Compose file in ${f}`,
{hint:"Go to the folder of a Compose file, or name a project with --project (see `docker compose ls --all`)",cause:E});const w=S(m);return w!==void 0?new D.m_(`\
The Compose project in ${f} needs the file ${w}, which does not exist`,{hint:`Write ${w}, or take it out of the Compose file`,cause:E,fields:{missing:w}}):new D.
dz(`The Compose project in ${f} cannot be read: ${m}`,{hint:"Correct it until `docker compose config` succeeds",cause:E})}n(R,"explained");function S(E){const[,
f]=/env file (.+?) not found/i.exec(E)??[],[,a]=/(?:open|stat|lstat) (.+?): no such file or directory/i.exec(E)??[];return f??a}n(S,"missingFile");function A(E){
return(E.split(`
`).at(-1)??"").replace(/^docker compose \w+ failed with exit code \d+: /,"")}n(A,"lastLine");async function C({endpoint:E,directory:f,files:a=[],envFiles:m=[],project:w},$,{
signal:I,input:O,env:v}){const g=[...w===void 0?[]:["--project-name",w],"--project-directory",f,...m.flatMap(h=>["--env-file",h]),...a.flatMap(h=>["--file",h])];
try{const{stdout:h,stderr:l}=await(0,e.m0)("docker",["compose","--ansi","never","--progress","plain",...g,...$],{signal:I,cwd:f,env:{...E&&(0,T.J$)(E),COMPOSE_FILE:void 0,
COMPOSE_ENV_FILES:void 0,...v},title:`docker compose ${$.find(p=>!/^-|^\*$/.test(p))}`,tellLast:n(p=>p.filter(o=>!y(o)),"tellLast"),missingHint:M,...O!==void 0&&
{input:[Buffer.from(O)]}});return{stdout:h,warnings:P(l)}}catch(h){throw h instanceof D.Qd?R(h,f):h}}n(C,"compose");function y(E){return/ level=(warning|info|debug) /.
test(E)||/^ ?(Container|Network|Volume|Image|Service) \S.* {2}[A-Z][a-z]+$/.test(E.trimEnd())}n(y,"isProgress");function P(E){const f=E.split(`
`).flatMap(a=>{const[,m]=/level=warning msg=("(?:[^"\\]|\\.)*")/.exec(a)??[];return m===void 0?[]:[c(m)]});return[...new Set(f)].filter(a=>!/`version` is obsolete/.
test(a))}n(P,"warningsOf");function c(E){try{return String(JSON.parse(E))}catch{return E.slice(1,-1)}}n(c,"unquoted")}),26898:((F,W,s)=>{s.d(W,{I:n(()=>A,"I"),V:n(
()=>C,"V")});var D=s(57075),e=s(56118),T=s(75892),M=s(20248);const R=64<<20,S=["vm-snapshot-note.0","vm-snapshot-note.1"];async function A(P,c,{number:E,entry:f,
signal:a}){const m=(0,e.pack)(),w=`${JSON.stringify({number:E,entry:f})}
`;m.entry({name:S[E%S.length],mode:384},w),m.finalize(),await(0,M.po)(P,c,{tar:m,signal:a})}n(A,"writeNote");async function C(P,c,{signal:E}){return(await Promise.
all(S.map(a=>y(P,c,{file:a,signal:E})))).filter(a=>a!==void 0).sort((a,m)=>m.number-a.number)[0]}n(C,"readNote");async function y(P,c,{file:E,signal:f}){try{const a=(0,e.
extract)();D.Readable.from(P.readContainer(c,`/${E}`,{signal:f})).once("error",v=>a.destroy(v)).pipe(a);const w=[];let $=0;for await(const v of a)for await(const g of v){
if($+=g.length,$>R)throw new T.cs(`the note in container ${c} is larger than ${R} bytes`);w.push(g)}const{number:I,entry:O}=JSON.parse(Buffer.concat(w).toString(
"utf8"));return Number.isSafeInteger(I)?{number:I,entry:O}:void 0}catch(a){if(a instanceof T.m_||a instanceof SyntaxError)return;throw a}}n(y,"readFile")})};export{V as id,J as ids,X as modules};
