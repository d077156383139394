var H=Object.defineProperty;var n=(z,S)=>H(z,"name",{value:S,configurable:!0});const J=2880,X=[2880],k={40265:((z,S,s)=>{s.d(S,{CR:n(()=>A,"CR"),IQ:n(()=>T,"IQ"),PB:n(()=>h,"PB"),g$:n(()=>M,"g$"),ie:n(()=>w,"ie"),jE:n(()=>p,"jE"),p1:n(()=>c,
"p1"),wx:n(()=>g,"wx")});var Y=s(51455),e=s(76760),$=s(75892),B=s(87888),I=s(13785),U=s(51313),L=s(8242);const y=".vm-snapshot",j=[".git",y];function g({bind_mounts:t=[],
snapshot_name:a},{captured:i,directory:u,elsewhere:f}){const d=[];for(const P of t){const O=(0,e.normalize)(P.path),C=(0,e.relative)(i,O),K=C===""||!C.startsWith(
"..");if(!K&&f===void 0)continue;const W=K?u:f,b=(0,e.join)(W,K?C:O),R=(0,e.relative)(W,b).split("/"),N=d.find(x=>(0,L.U)(b,x.target)||(0,L.U)(x.target,b));if(R.
some(x=>j.includes(x))||N!==void 0)throw new $.cs(`The bind mount ${P.path} of the snapshot '${a}' cannot be restored: it is inside of another one, or of ${j.join(
" or ")}`);d.push({of:P,base:W,target:b})}return d}n(g,"placeBinds");async function c(t,{parts:a,blobs:i,...u}){const{tars:f,stamp:d,entry:P,journal:O,c:C}=u;for(const[
K,W]of Map.groupBy(t,b=>b.base))await D(K,W);for(const[K,{of:W,base:b}]of t.entries()){const R=l(b,{stamp:d,at:K});P.staging.includes((0,e.dirname)(R))||P.staging.
push((0,e.dirname)(R)),await O.write(),await(0,B.fc)(R,await(0,B.Ht)(R));const N=a.bindMount(W.path);if(N===void 0)continue;const x=C.progress.start(`Restoring ${W.
path}`,N.size);try{await(0,U.n9)(await f.folder(R),`the folder ${R}`).write(i.open(N,{onBytes:n(F=>x.add(F),"onBytes")}),C)}finally{x.done()}}}n(c,"stageBinds");
async function T(t,{stays:a,carried:i,...u}){for(const[f,{of:d,base:P,target:O}]of t.entries()){const C=l(P,{stamp:u.stamp,at:f});if(d.type==="file")await v((0,e.
join)(C,e.posix.basename(d.path)),O,{base:P,...u});else if(O!==P)await v(C,O,{base:P,...u});else{const K=new Set([...await m(P,u),...await m(C,u)]);for(const W of K)
[...j,...a].includes(W)||await v((0,e.join)(C,W),(0,e.join)(P,W),{base:P,...u})}}for(const{path:f,backup:d,base:P}of u.entry.moves)for(const O of i.filter(C=>d!==
void 0&&(0,L.U)(C,f)&&C!==f)){const C=(0,e.join)(d,(0,e.relative)(f,O));await o(O)||!await o(C)||!await _(P,O)||await E(P,["cp","-a","--",r(P,C),r(P,O)],u)}}n(T,
"swapBinds");async function p(t){const a=await Promise.all(t.map(({target:i})=>o(i)));return t.filter((i,u)=>a[u]).map(({target:i})=>i)}n(p,"thereAlready");function w(t,a){
const i=a.find(({of:u})=>(0,L.U)(t,u.path));return i&&(0,e.join)(i.target,(0,e.relative)(i.of.path,t))}n(w,"whereIs");async function h({moves:t},a){for(const{base:i,
path:u,backup:f}of t.toReversed())f!==void 0&&!await o(f)||(await o(u)&&await E(i,["rm","-rf","--",r(i,u)],a),f!==void 0&&await E(i,["mv","-T","--",r(i,f),r(i,u)],
a))}n(h,"putBindsBack");async function A({staging:t},a){for(const i of t){const u=(0,e.dirname)((0,e.dirname)(i));await o(i)&&await E(u,["rm","-rf","--",r(u,i)],
a)}}n(A,"dropStaged");async function M(t,a){for(const i of a)if(!await _(t,i))throw new $.cs(`A link in the restored folder leads ${i} out of ${t}`)}n(M,"assert\
Below");async function D(t,a){const i=a.reduce((d,{of:P})=>d+P.size_bytes,0);await(0,B.fc)(t,await(0,B.Ht)(t));const u=await(0,Y.statfs)(t),f=u.bavail*u.bsize;if(!(f>=
i))throw new $._p(`What bind mounts held needs ${(0,I.z3)(i)}, and ${(0,I.z3)(f)} are free in ${t}`,{hint:"Free space there"})}n(D,"checkRoom");async function v(t,a,{
base:i,stamp:u,entry:f,journal:d,...P}){const O=await o(a)?(0,e.join)(i,y,u,"bind-mounts",(0,e.relative)(i,a)):void 0,C=await o(t),K=await(0,B.Ht)(i);await(0,B.
fc)((0,e.dirname)(a),K),f.moves.push({base:i,path:a,...O!==void 0&&{backup:O}}),await d.write(),O!==void 0&&(await(0,B.fc)((0,e.dirname)(O),K),await E(i,["mv","\
-T","--",r(i,a),r(i,O)],P)),C&&await E(i,["mv","-T","--",r(i,t),r(i,a)],P)}n(v,"swap");async function E(t,[a,...i],{tars:u,c:f}){const d=await u.folder(t);await(0,U.
VO)(d(a,i),{signal:f.signal,title:`${a} in ${t}`})}n(E,"act");async function m(t,{tars:a,c:i}){const u=await a.folder(t);return(await(0,U.VO)(u("find",[".","-mi\
ndepth","1","-maxdepth","1","-printf","%f\\0"]),{signal:i.signal,title:`looking into ${t}`})).split("\0").filter(d=>d!=="")}n(m,"namesIn");function l(t,{stamp:a,
at:i}){return(0,e.join)(t,y,`${a}-new`,String(i))}n(l,"staged");function r(t,a){return`./${(0,e.relative)(t,a)}`}n(r,"below");async function _(t,a){for(let i=(0,e.
dirname)(a);;i=(0,e.dirname)(i)){const u=await(0,Y.realpath)(i).catch(()=>{});if(u!==void 0)return(0,L.U)(u,await(0,Y.realpath)(t));if(i===(0,e.dirname)(i))return!1}}
n(_,"staysBelow");async function o(t){return await(0,Y.lstat)(t).catch(()=>{})!==void 0}n(o,"isThere")}),24509:((z,S,s)=>{s.d(S,{e1:n(()=>U,"e1"),kB:n(()=>I,"kB"),
zd:n(()=>y,"zd")});var Y=s(75892),e=s(17095),$=s(62550);const B=5;async function I(g,c,{journal:T,again:p,c:w}){const{info:h}=c;for(let A=1;;A++){const M=await L(
g,c,{again:p,c:w});p.set(h.Id,M),c.again=M,await T.write();try{return await j(g,M,{status:h.State.Status,c:w})}catch(D){if(!(D instanceof Y.m_)||A===B)throw D}}}
n(I,"bringBack");function U({State:g}){return g.Status==="running"||g.Status==="paused"||g.Status==="restarting"}n(U,"ran");async function L(g,{info:c,image:T,again:p},{
again:w,c:h}){for(const M of[c.Id,p]){const D=M===void 0?void 0:await(0,e.FA)(g,M,h);if(D!==void 0)return D.Id}const A=await y(g,T===void 0?{info:c}:{info:c,image:T},
h);return await(0,$.jC)(g,c,{name:c.Name.slice(1),image:A,again:w,signal:h.signal})}n(L,"place");async function y(g,{info:c,image:T},p){return T!==void 0&&T!==c.
Image?T:(await g.inspectImage(c.Config.Image,p).catch(h=>{if(!(h instanceof Y.m_))throw h}))?.Id===c.Image?c.Config.Image:c.Image}n(y,"imageFor");async function j(g,c,{
status:T,c:p}){const w=await(0,e.FA)(g,c,p);if(w===void 0)throw new Y.m_(`the container ${c} is gone`);const h=w.State.Status==="running"||w.State.Status==="pau\
sed";T!=="running"&&T!=="paused"&&T!=="restarting"||(h||await(0,e.aO)(g,c,{to:"start",signal:p.signal}),T==="paused"&&w.State.Status!=="paused"&&await(0,e.aO)(g,
c,{to:"pause",signal:p.signal}))}n(j,"runAsBefore")}),75788:((z,S,s)=>{s.d(S,{$:n(()=>$,"$")});var Y=s(51313);const e=1e3;async function $(B,I,{at:U,c:L}){const y=(Date.
parse(U)+e)/1e3;if(!Number.isFinite(y))return!0;try{const j=typeof I=="string"?await B.within(I):await B.folder(I.folder);if(j===void 0)return!0;const g=[".","-\
newermt",`@${y}`,"-print","-quit"];return await(0,Y.VO)(j("find",g),{signal:L.signal,title:"looking for changes"})!==""}catch(j){return L.signal.throwIfAborted(),
L.log.debug(`what changed cannot be known: ${j instanceof Error?j.message:j}`),!0}}n($,"changedSince")}),43976:((z,S,s)=>{s.d(S,{LO:n(()=>M,"LO"),Qr:n(()=>w,"Qr"),
Sh:n(()=>h,"Sh"),YC:n(()=>v,"YC"),ln:n(()=>A,"ln")});var Y=s(26921),e=s(75892),$=s(2430),B=s(17095),I=s(20248),U=s(26898),L=s(34014),y=s(92652),j=s(51729),g=s(25243),
c=s(75788),T=s(77480);const p=Y.Ikc({project:Y.YjP(),id:Y.YjP(),at:Y.YjP(),volumes:Y.YOg(Y.YjP()).readonly(),images:Y.YOg(Y.YjP()).readonly()});async function w(m,l,{
signal:r}){await(0,j.Pt)(m,(0,j.e7)(await m.architecture({signal:r}))??Buffer.alloc(0),{signal:r});const _={Image:j.j5,Entrypoint:[j.r_],NetworkDisabled:!0,Labels:(0,T.
y$)(l,"clean-up")},o=await m.createContainer(_,{name:`vm-snapshot.clean-up.${l.project}.${l.id}`,signal:r});return await(0,U.I)(m,o,{number:1,entry:l,signal:r}),
o}n(w,"writeCleanUp");async function h(m,l,r){const _=p.safeParse((await(0,U.V)(m,l,r))?.entry).data,o=(0,L.r)(m,{label:{[g.eq]:(0,$.Pg)()},c:r});for(const t of _?.
volumes??[])await(0,y.y6)(m,t,r)!==void 0&&(await(0,c.$)(o,t,{at:_?.at??"",c:r})?r.log.warn(`the volume ${t} was to be removed by a restore, and was used since:\
 it stays; docker volume rm ${t}`):await A(m,[t],r));await v(m,_?.images??[],r),await(0,I.B$)(m,l)}n(h,"endCleanUp");async function A(m,l,r){for(const _ of l)try{
await(0,y.L)(m,_,r)}catch(o){const t=await E(m,_,r).catch(()=>[]);o instanceof e.fK&&t.length>0?r.log.warn(`the volume ${_} stays: ${t.join(", ")} ${t.length===
1?"uses it, and sees":"use it, and see"} other data than the project now`):r.log.warn(`the volume ${_} stays: ${o instanceof Error?o.message:o}; docker volume r\
m ${_}`)}}n(A,"removeUnused");async function M(m,l,r){const _={signal:AbortSignal.timeout(D)};(await(0,y.y6)(m,l,_))?.Labels?.[T.Bx]===r&&await(0,y.L)(m,l,_)}n(
M,"removeOwn");const D=6e4;async function v(m,l,r){for(const _ of l)try{await m.removeImage(_,r)}catch(o){if(o instanceof e.m_||o instanceof e.fK)continue;r.log.
warn(`the image ${_} stays: ${o instanceof Error?o.message:o}`)}}n(v,"dropImages");async function E(m,l,r){return(await(0,B.XT)(m,{volume:[l]},r)).map(({Id:o,Names:t})=>t?.[0]?.
slice(1)??o.slice(0,12))}n(E,"usersOf")}),8513:((z,S,s)=>{s.d(S,{E0:n(()=>E,"E0"),Op:n(()=>m,"Op"),a0:n(()=>v,"a0"),db:n(()=>D,"db"),CJ:n(()=>l,"CJ")});var Y=s(
48161),e=s(2430),$=s(17095),B=s(16519),I=s(26898),U=s(34014),L=s(92652),y=s(25243),j=s(75788),g=s(1720),c=s(26921);const T=n(o=>c.IeY(t=>typeof t=="object"&&t!==
null&&o in t),"object"),p=c.Ikc({info:T("Id"),image:c.YjP().optional(),again:c.YjP().optional()}),w=c.Ikc({id:c.YjP(),project:c.YjP(),snapshot:c.YjP(),at:c.YjP(),
machine:c.YjP(),directory:c.YjP(),phase:c.k5n(["bringing","moving","starting","done"]),old:c.YOg(p),oldNetworks:c.YOg(c.YjP()),networks:c.YOg(T("Name")),newImages:c.
YOg(c.YjP()),newVolumes:c.YOg(c.YjP()),expected:c.YOg(c.Ikc({service:c.YjP(),number:c.aig(),runs:c.zMY()})),files:c.YOg(c.Ikc({path:c.YjP(),backup:c.YjP().optional(),
wrote:c.YjP().optional()})),moves:c.YOg(c.Ikc({base:c.YjP(),path:c.YjP(),backup:c.YjP().optional()})),staging:c.YOg(c.YjP()),newFolders:c.YOg(c.YjP()),keptImages:c.
YOg(c.YjP()),keptContainers:c.YOg(c.YjP()),oldVolumes:c.YOg(c.YjP())});var h=s(72209),A=s(77480),M=s(47151);async function D(o,t){return await(0,$.XT)(o,{label:[
A.z7]},t)}n(D,"servants");async function v(o,t,a){const i=await(0,I.V)(o,t,a),u=w.safeParse(i?.entry).data;return u&&(0,h.z)(o,u,{container:t,number:i?.number??
0})}n(v,"readJournal");async function E(o,{signal:t}){const a=(await D(o,{signal:t})).filter(({Labels:u})=>u?.[A.z7]==="restore"),i=[];for(const{Id:u,Labels:f}of a){
const d=f?.[A.W$]??"";(await(0,$.FA)(o,(0,B.l)((0,g.te)(d)),{signal:t}))?.State.Status!=="running"&&i.push({container:u,project:d,snapshot:f?.[A.xO]??"",began:f?.[A.
uL]??""})}return i}n(E,"interruptedRestores");async function m(o,{entry:t},a){const{phase:i,expected:u}=t,f=await(0,M.lz)(o,t,a),d=f.every(r),P=Map.groupBy(f,g.
z5),O=u.map(({service:W,number:b,runs:R})=>({runs:R,now:P.get(W)?.[b-1]})),C=O.every(({now:W})=>W!==void 0);if(i==="done")return"runs";if(i==="bringing")return"\
untouched";if(d&&(i==="moving"||C))return await K()?"half":"untouched";if(i==="moving"||!C)return"half";return O.every(({now:W,runs:b})=>!b||W!==void 0&&_(W))?"\
runs":"started";async function K(){if(t.files.length+t.moves.length>0&&t.machine!==(0,Y.hostname)())return!0;const W=(0,U.r)(o,{label:{[y.eq]:(0,e.Pg)()},c:a});
for(const b of t.newVolumes)if(await(0,L.y6)(o,b,a)!==void 0&&await(0,j.$)(W,b,{at:t.at,c:a}))return!0;return!1}}n(m,"look");async function l(o,{entry:t},a){const i=await(0,M.
lz)(o,t,a),u=n(d=>d.length===0?"none":d.join(", "),"names"),f=[];for(const{info:d,again:P}of t.old)(await(0,$.FA)(o,d.Id,a)??(P===void 0?void 0:await(0,$.FA)(o,
P,a)))===void 0&&f.push(d.Name.slice(1));return[`new containers: ${u(i.map(({Name:d,State:P})=>`${d.slice(1)} (${P.Status})`))}`,`new volumes: ${u(t.newVolumes)}`,
...f.length>0?[`containers from before, kept as images: ${u(f)}`]:[],`volumes from before: ${u(t.oldVolumes)}`,...t.files.flatMap(({path:d,backup:P})=>P===void 0?
[]:[`${d} from before: ${P}`]),...t.moves.flatMap(({path:d,backup:P})=>P===void 0?[]:[`${d} from before: ${P}`])]}n(l,"whereabouts");function r({State:o}){return o.
Status==="created"&&(o.StartedAt===void 0||o.StartedAt.startsWith("0001-"))}n(r,"neverStarted");function _({State:o}){if(o.Status==="exited")return o.ExitCode===
0;const t=o.Health?.Status??"none";return(o.Status==="running"||o.Status==="paused")&&(t==="healthy"||t==="none")}n(_,"isWell")}),88588:((z,S,s)=>{s.d(S,{jy:n(()=>L,
"jy"),t0:n(()=>I,"t0"),x_:n(()=>U,"x_")});var Y=s(75892),e=s(17095),$=s(43976),B=s(8513);const I="vm-snapshot-kept";function U(y){return`${I}/${y.replace(/[^a-z0-9]+/g,
"-").replace(/^-|-$/g,"")}`}n(U,"keptRepository");async function L(y,j){try{const g=(await y.listImages([`${I}/*`],j)).flatMap(({RepoTags:c})=>c??[]);if(g.length===
0||(await(0,B.db)(y,j)).length>0)return;for(const c of g.filter(T=>T.startsWith(`${I}/`)))(await(0,e.XT)(y,{ancestor:[c]},j)).length===0&&await(0,$.YC)(y,[c],j)}catch(g){
if(j.signal.throwIfAborted(),!(g instanceof Y.JC))throw g;j.log.debug(`images that earlier restores kept are not looked at: ${g.message}`)}}n(L,"sweepKept")}),16370:((z,S,s)=>{
s.d(S,{h:n(()=>I,"h"),k:n(()=>B,"k")});var Y=s(51455),e=s(76760),$=s(22145);const B={project:"com.docker.compose.project",service:"com.docker.compose.service",number:"\
com.docker.compose.container-number",directory:"com.docker.compose.project.working_dir",files:"com.docker.compose.project.config_files",envFiles:"com.docker.com\
pose.project.environment_file",volume:"com.docker.compose.volume",oneOff:"com.docker.compose.oneoff"};async function I(y,{endpoint:j,here:g,warn:c,signal:T}){const p=y[B.
directory];if(p===void 0||!await L(p))return;const w=g?.directory===p?g:void 0,h=U(y[B.files]).map(l=>(0,e.resolve)(p,l)),A=h.length>0&&(await Promise.all(h.map(
$.fo))).every(Boolean),M=w??await(0,$.L9)(p,{endpoint:j,signal:T}),D=A?h:M?.files;if(D===void 0)return{root:p,directory:p,files:[]};const v=U(y[B.envFiles]).map(
l=>(0,e.resolve)(p,l)),E=await Promise.all(v.map($.fo));for(const[l,r]of v.entries())E[l]||c(`the project was started with --env-file ${r}, which does not exist\
 any more`);const m=v.length>0?v.filter((l,r)=>E[r]):w?.envFiles;return{root:w?.root??p,directory:p,files:D,...m!==void 0&&m.length>0&&{envFiles:m}}}n(I,"locati\
onOf");function U(y){return(y??"").split(",").filter(j=>j!=="")}n(U,"listOf");async function L(y){return(await(0,Y.stat)(y).catch(()=>{}))?.isDirectory()===!0}n(
L,"isFolder")}),46643:((z,S,s)=>{s.d(S,{M:n(()=>c,"M"),y:n(()=>T,"y")});class Y{static{n(this,"Tagged")}tag;value;constructor(t,a){this.tag=t,this.value=a}}const e="\
!override",$=new Y("!reset",null);function B(o,t){return new Y(o,t)}n(B,"tagged");class I{static{n(this,"Expression")}text;constructor([t,a]){this.text=t+y(a)}}
async function U(o){const{Document:t}=await s.e(8815).then(s.t.bind(s,38815,19)),a=new t;return a.contents=L(o,a),a.toString({lineWidth:0})}n(U,"yamlOf");function L(o,t){
if(o instanceof Y)return Object.assign(L(o.value,t),{tag:o.tag});if(o instanceof I)return t.createNode(o.text);if(typeof o=="string")return t.createNode(y(o));if(Array.
isArray(o)){const i=t.createNode([]);return i.items.push(...o.map(u=>L(u,t))),i}if(typeof o!="object"||o===null)return t.createNode(o);const a=t.createNode({});
for(const[i,u]of Object.entries(o))a.items.push(t.createPair(i,L(u,t)));return a}n(L,"node");function y(o){return o.replaceAll("$","$$$$")}n(y,"doubled");var j=s(
5189);const g="# Written by vm snapshot restore";function c(o){return o?.startsWith(g)===!0}n(c,"isOurs");async function T(o){const t=await U({name:o.project,services:p(
o),volumes:{...v(o),...o.asOther&&E(o)},...o.asOther&&{networks:r(o)}});return`${g}, from '${o.label}'.
# It holds this project to the images and the volumes of that snapshot: \`docker compose up\` finds it by itself and keeps what was restored.
# To go back to what the project's own files say, delete this file; the data stays in the volumes that are named here.
${t}`}n(T,"writeOverride");function p({document:o,config:t,images:a,asOther:i,takenPorts:u,binds:f}){const d=o.services.flatMap(({name:P,image:O})=>{const C=o.containers.
filter(({service:R})=>R===P),K=a.get(C[0]?.image??O??""),W=t.services[P];if(K===void 0||W===void 0)return[];const b=[...f].filter(([R])=>R.startsWith(`${P}
`));return[[P,{image:K,pull_policy:"never",...W.build!==void 0&&{build:$},...l(W,C.length),...i&&w(W,u),...b.length>0&&{volumes:b.map(([R,N])=>M(W,{source:N,target:R.
split(`
`)[1]??""}))}}]]});return Object.fromEntries(d)}n(p,"servicesOf");function w({container_name:o,mac_address:t,networks:a,ports:i},u){return{...o!==void 0&&{container_name:$},
...t!==void 0&&{mac_address:$},...i?.some(f=>u.has((0,j.ls)(f)))&&{ports:B(e,i.map(f=>_(f,u)))},...A(a??{})}}n(w,"besideOf");const h=["ipv4_address","ipv6_addre\
ss","link_local_ips","mac_address"];function A(o){const t=n(i=>h.some(u=>i!==null&&u in i),"isFixed");if(!Object.values(o).some(t))return{};const a=Object.entries(
o).map(([i,u])=>{const f=Object.entries(u??{}).filter(([d])=>!h.includes(d));return[i,f.length>0?Object.fromEntries(f):null]});return{networks:B(e,Object.fromEntries(
a))}}n(A,"addressless");function M({volumes:o},{source:t,target:a}){const i=o?.find(f=>D(f.target)===D(a)),u=Object.entries(i??{}).filter(([f])=>f!=="volume"&&f!==
"tmpfs");return{...Object.fromEntries(u),type:"bind",source:t,target:i?.target??a}}n(M,"bindOf");function D(o){return o.replace(/(?<=.)\/+$/,"")}n(D,"bare");function v({
project:o,document:t,volumes:a}){return Object.fromEntries(t.volumes.flatMap(({name:i,key:u})=>{const f=a.get(i);return u===void 0||f===void 0?[]:[[u,{name:m(f.
name,o),...f.plain&&{driver:"local",driver_opts:$}}]]}))}n(v,"volumesOf");function E({project:o,document:t,config:a}){const i=new Set(t.volumes.map(({key:u})=>u));
return Object.fromEntries(Object.entries(a.volumes??{}).flatMap(([u,f])=>{const d=`${o}_${u}`;return f===null||f.external||i.has(u)||f.name===d?[]:[[u,{name:m(d,
o)}]]}))}n(E,"otherVolumes");function m(o,t){return o.startsWith(`${t}_`)?new I(["${COMPOSE_PROJECT_NAME}",o.slice(t.length)]):o}n(m,"byProject");function l({scale:o,
deploy:t},a){const i=t?.replicas??void 0;return a===0||a===(i??o??1)?{}:{...(o!==void 0||i===void 0)&&{scale:a},...i!==void 0&&{deploy:{replicas:a}}}}n(l,"scale\
Of");function r({project:o,config:t}){return Object.fromEntries(Object.entries(t.networks??{}).flatMap(([a,i])=>{if(i===null||i.external)return[];const u={...i.
name!==`${o}_${a}`&&{name:`${o}_${a}`},...i.ipam?.config!==void 0&&{ipam:$}};return Object.keys(u).length>0?[[a,u]]:[]}))}n(r,"networksOf");function _(o,t){const{
published:a,...i}=o;return t.has((0,j.ls)(o))?i:o}n(_,"freed")}),5189:((z,S,s)=>{s.d(S,{ls:n(()=>U,"ls"),p_:n(()=>B,"p_")});var Y=s(22701),e=s(16370);const $=1e3;
async function B(L,{services:y},{project:j,counts:g,c}){const T=n(({Labels:h})=>h?.[e.k.project]===j,"isOurs"),p=await(0,Y.r)(L,{isOurs:T,c}),w=new Map;for(const[
h,{ports:A}]of Object.entries(y))for(const M of A??[]){const D=I(M.published),{host_ip:v,protocol:E}=M;let m=0,l;for(const _ of D){const o=await p({address:v,port:_,
protocol:E});if(o===void 0?m++:l??=o,m>=(g.get(h)??1))break}const r=D.length>1?g.get(h)??1:1;l!==void 0&&m<r&&w.set(U(M),{service:h,holder:l})}return w}n(B,"tak\
enPorts");function I(L){const[,y,j=y]=/^(\d+)(?:-(\d+))?$/.exec(L??"")??[],[g,c]=[Number(y),Number(j)];return!(g>0)||c<g||c>65535?[]:Array.from({length:Math.min(
c-g+1,$)},(T,p)=>g+p)}n(I,"portNumbers");function U({host_ip:L,published:y,protocol:j}){return`${L??""}:${y??""}/${j}`}n(U,"portKey")}),1720:((z,S,s)=>{s.d(S,{Hp:n(
()=>g,"Hp"),Mz:n(()=>L,"Mz"),Ul:n(()=>p,"Ul"),kg:n(()=>I.k,"kg"),ok:n(()=>c,"ok"),t1:n(()=>U,"t1"),te:n(()=>y,"te"),z5:n(()=>j,"z5")});var Y=s(75892),e=s(68986),
$=s(22145),B=s(17095),I=s(16370);async function U(h,{directory:A,project:M},D){const{endpoint:v}=h,E={endpoint:v,warn:D.log.warn.bind(D.log),signal:D.signal};if(M!==
void 0){const a=await L(h,M,D),i=p(a);if(i[I.k.directory]!==void 0){const u=await(0,$.kb)(A,{...D,endpoint:v}).catch(()=>{}),f=await(0,I.h)(i,{...E,here:u});if(f===
void 0||f.files.length===0)throw w(M,i);const{name:d}=(await(0,e.Xg)({endpoint:v,...f},D)).config;return await t(f,{name:M,folderName:d,containers:a})}}const m=await(0,$.
kb)(A,{...D,endpoint:v});if(m===void 0)throw new Y.m_(M===void 0?`There is no Compose file in ${A}`:`There is no Compose project '${M}'`,{hint:"Go to the folder\
 of a Compose file, or name a project with --project (see `docker compose ls --all`)"});const{name:l}=(await(0,e.Xg)({endpoint:v,...m},D)).config;if(M!==void 0&&
M!==l)throw new Y.m_(`There is no Compose project '${M}' here: this folder's is '${l}'`,{hint:`See \`docker compose ls --all\`; to keep this one's snapshot elsewh\
ere in the catalogue, call it ${M}/<name>`});const r=await L(h,l,D),_=r.filter(({Config:a})=>a.Labels?.[I.k.directory]===m.directory),o=_.length===0?void 0:await(0,I.
h)(p(_),{...E,here:m});return await t(o??m,{name:l,folderName:l,containers:r});async function t(a,i){const u={endpoint:v,directory:a.directory,project:i.name,files:a.
files,envFiles:a.envFiles},f=[...new Set(i.containers.map(j))];return{...i,directory:a.root,files:a.files,compose:u,...await(0,e.Xg)(u,{...D,services:f})}}}n(U,
"findProject");async function L(h,A,M){const D=await(0,B.XT)(h,{label:[`${I.k.project}=${A}`,`${I.k.oneOff}=False`]},M);return(await Promise.all(D.map(({Id:E})=>(0,B.
aH)(h,E,M)))).sort((E,m)=>j(E).localeCompare(j(m))||T(E)-T(m))}n(L,"containersOf");function y(h){return`project.${h}`}n(y,"projectLock");function j({Config:h}){
return h.Labels?.[I.k.service]??""}n(j,"serviceOf");function g({Mounts:h}){return h.flatMap(({Type:A,Name:M=""})=>A==="volume"&&c(M)?[M]:[])}n(g,"anonymousVolum\
es");function c(h){return/^[0-9a-f]{64}$/.test(h)}n(c,"isAnonymous");function T({Config:h}){return Number(h.Labels?.[I.k.number]??0)}n(T,"numberOf");function p(h){
return h.toSorted((A,M)=>M.Created.localeCompare(A.Created))[0]?.Config.Labels??{}}n(p,"newestLabels");function w(h,A){return new Y.m_(`The folder ${A[I.k.directory]}\
 of the project '${h}' does not exist, or has no Compose file any more`,{hint:"Its Compose files are needed: run this where they are"})}n(w,"folderGone")}),74936:((z,S,s)=>{
s.d(S,{k:n(()=>U,"k"),z:n(()=>L,"z")});var Y=s(75892),e=s(24509),$=s(8513),B=s(47151);const I=6e4;async function U(g,c,{error:T,c:p}){const{entry:w}=c,{project:h}=w,
A=await(0,B.tN)(g,c,{c:p}).catch(v=>[j(v)]);if(A.length===0)return p.log.warn(`the restore did not succeed: '${h}' is put back to where it was${y(c)}`),T;const M={
...p,signal:AbortSignal.timeout(I)},D=await(0,$.CJ)(g,c,M).catch(()=>[]);for(const v of A)p.log.warn(`not put back: ${v}`);for(const v of D)p.log.warn(v);return new Y.
fK(`The restore of '${h}' failed, and it could not be put back: ${j(T)}`,{hint:L(h),cause:T})}n(U,"putBackAll");function L(g){return`Put it back: vm snapshot re\
cover ${g} --undo. Keep what is new: vm snapshot recover ${g} --finish`}n(L,"choices");function y({entry:{old:g,phase:c}}){if(c==="bringing"||g.every(({info:w,again:h})=>h===
void 0||h===w.Id))return"";const p=g.filter(({info:w,again:h})=>h!==w.Id&&!(0,e.e1)(w)&&w.State.Status!=="created").map(({info:w})=>`${w.Name.slice(1)} (exit co\
de ${w.State.ExitCode??"unknown"})`);return`; its containers were made again, so their logs are lost${p.length===0?"":`, and Docker shows as created what had en\
ded: ${p.join(", ")}`}`}n(y,"whatIsLost");function j(g){return g instanceof Error?g.message:String(g)}n(j,"messageOf")}),54441:((z,S,s)=>{s.d(S,{O9:n(()=>a,"O9"),
RT:n(()=>r,"RT"),lj:n(()=>_,"lj"),l4:n(()=>o,"l4")});var Y=s(48161),e=s(75892),$=s(2430),B=s(16519),I=s(84612),U=s(20248),L=s(34014),y=s(92652),j=s(77250),g=s(25243),
c=s(40265),T=s(75788),p=s(43976),w=s(8513),h=s(88588),A=s(1720),M=s(77480),D=s(47151),v=s(17095);async function E(f,d,P){const O=await(0,v.FA)(f,d,P);if(O===void 0)
return!0;const C=O.Config.Labels?.[M.Bx];if(O.State.Status!=="created"||C===void 0)return!1;await(0,U.B$)(f,d);for(const{Type:K,Name:W}of O.Mounts)K==="volume"&&
W!==void 0&&await(0,p.LO)(f,W,C);return!0}n(E,"dropUnopened");var m=function(f,d,P){if(d!=null){if(typeof d!="object"&&typeof d!="function")throw new TypeError(
"Object expected.");var O,C;if(P){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");O=d[Symbol.asyncDispose]}if(O===void 0){if(!Symbol.
dispose)throw new TypeError("Symbol.dispose is not defined.");O=d[Symbol.dispose],P&&(C=O)}if(typeof O!="function")throw new TypeError("Object not disposable.");
C&&(O=n(function(){try{C.call(this)}catch(K){return Promise.reject(K)}},"dispose")),f.stack.push({value:d,dispose:O,async:P})}else P&&f.stack.push({async:!0});return d},
l=(function(f){return function(d){function P(W){d.error=d.hasError?new f(W,d.error,"An error was suppressed during disposal."):W,d.hasError=!0}n(P,"fail");var O,
C=0;function K(){for(;O=d.stack.pop();)try{if(!O.async&&C===1)return C=0,d.stack.push(O),Promise.resolve().then(K);if(O.dispose){var W=O.dispose.call(O.value);if(O.
async)return C|=2,Promise.resolve(W).then(K,function(b){return P(b),K()})}else C|=1}catch(b){P(b)}if(C===1)return d.hasError?Promise.reject(d.error):Promise.resolve();
if(d.hasError)throw d.error}return n(K,"next"),K()}})(typeof SuppressedError=="function"?SuppressedError:function(f,d,P){var O=new Error(P);return O.name="Suppr\
essedError",O.error=f,O.suppressed=d,O});async function r(f,d,{wait:P=0,c:O}){try{return await(0,B.B)(f,(0,A.te)(d),{signal:O.signal,wait:P})}catch(C){if(!(C instanceof
e.fK))throw C;const K=C.fields.owner===void 0?"":` (${C.fields.owner})`;throw new e.fK(`Another vm snapshot create or restore is at work on the project '${d}'${K}`,
{hint:"Wait until it has ended",cause:C})}}n(r,"lockProject");async function _(f,{locked:d,c:P}){await(0,I.NL)(f,P),await(0,j.MO)(f,P);const O=await(0,w.db)(f,P),
C=[];for(const[K,W]of Map.groupBy(O,({Labels:b})=>b?.[M.W$]??""))try{const b={stack:[],error:void 0,hasError:!1};try{if(m(b,K===d?i:await u(f,K,P),!0)===void 0)
continue;const N=await t(f,{project:K,servants:W,c:P});if(K===d)C.push(...N);else for(const x of N)P.log.warn(`${o(x)}: vm snapshot recover ${K}`)}catch(R){b.error=
R,b.hasError=!0}finally{const R=l(b);R&&await R}}catch(b){P.signal.throwIfAborted(),P.log.warn(`what an interrupted restore of '${K}' has left cannot be put rig\
ht: ${b instanceof Error?b.message:b}`)}return await(0,h.jy)(f,P),C}n(_,"recover");function o({project:f,finding:d}){const O={untouched:"",runs:"",started:"not \
all of its containers run",half:"some of its containers are missing",unreadable:"its journal cannot be read"}[d];return`a restore of the project '${f}' was inte\
rrupted and waits${O===""?"":`: ${O}`}`}n(o,"waits");async function t(f,{project:d,servants:P,c:O}){const C=[],K=n(({Labels:b})=>b?.[M.z7]??"","role");for(const{
Id:b}of P.filter(R=>K(R)==="restore")){const R=await(0,w.a0)(f,b,O);if(R===void 0){await E(f,b,O)||C.push({project:d,container:b,finding:"unreadable",journal:R});
continue}const N=await(0,w.Op)(f,R,O);if(N==="runs")await a(f,R,O),O.log.warn(`a restore of the project '${d}' was interrupted, and its new containers run: it i\
s finished`);else if(N!=="untouched")C.push({project:d,container:b,finding:N,journal:R});else{const x=await(0,D.tN)(f,R,{later:!0,c:O});if(x.length===0)O.log.warn(
`a restore of the project '${d}' was interrupted: it is put back to where it was before`);else{for(const F of x)O.log.warn(`not put back: ${F}`);C.push({project:d,
container:b,finding:"half",journal:R})}}}const W=new Set(P.filter(b=>K(b)==="restore").map(({Labels:b})=>b?.[M.Bx]));for(const b of P)K(b)==="clean-up"&&await(0,p.
Sh)(f,b.Id,O),K(b)==="hold"&&!W.has(b.Labels?.[M.Bx])&&await(0,U.B$)(f,b.Id);return C}n(t,"recoverProject");async function a(f,{entry:d,end:P},O){const C=d.phase===
"starting"||d.phase==="done",K=(0,L.r)(f,{label:{[g.eq]:(0,$.Pg)()},c:O});C&&d.machine===(0,Y.hostname)()&&await(0,c.CR)(d,{tars:K,c:O});const W=[];for(const b of C?
d.oldVolumes:[])await(0,y.y6)(f,b,O)!==void 0&&(await(0,T.$)(K,b,{at:d.at,c:O})?O.log.warn(`the old volume ${b} stays: it was used since; docker volume rm ${b}`):
W.push(b));await P({volumes:W,images:C?d.keptImages:[]},O)}n(a,"finish");const i={async[Symbol.asyncDispose](){}};async function u(f,d,P){try{return await r(f,d,
{c:P})}catch(O){if(O instanceof e.fK)return;throw O}}n(u,"tryLock")}),78971:((z,S,s)=>{s.d(S,{Bq:n(()=>g,"Bq"),CF:n(()=>j,"CF"),KY:n(()=>T,"KY"),kh:n(()=>c,"kh"),
pK:n(()=>w,"pK"),sk:n(()=>p,"sk")});var Y=s(77598),e=s(51455),$=s(76760),B=s(3134),I=s(87888),U=s(22145),L=s(46643);const y=".vm-snapshot-new";async function j(v){
const E=[];for(const m of v){const{path:l,bytes:r}=m,_=await(0,U.yR)(l);(r===void 0?_===void 0:_!==void 0&&Buffer.from(r).equals(Buffer.from(_)))||E.push(m)}return E}
n(j,"realChanges");async function g(v){const E=await Promise.all(v.map(({path:m})=>(0,U.yR)(m)));return v.filter((m,l)=>E[l]!==void 0&&!(0,L.M)(E[l])).map(({path:m})=>m)}
n(g,"peoplesOwn");async function c(v){for(let E=v;;E=(0,$.dirname)(E)){if(await D((0,$.join)(E,".git")))return[{path:(0,$.join)(v,".vm-snapshot",".gitignore"),bytes:Buffer.
from(`*
`)}];if(E===(0,$.dirname)(E))return[]}}n(c,"ignoredByGit");async function T(v){const E=new Set;for(const m of v)for(let l=(0,$.dirname)(m);!await D(l);l=(0,$.dirname)(
l))E.add(l);return[...E].sort((m,l)=>l.length-m.length)}n(T,"missingFolders");async function p(v,{directory:E,kept:m,onFile:l}){const r=await(0,I.Ht)(E);await(0,I.
fc)(E,r);for(const{path:_,bytes:o,mode:t}of v){const a=await D(_),i=(await(0,e.stat)(_).catch(()=>{}))?.mode,u=a?(0,$.join)(m,(0,$.relative)(E,_)):void 0;u!==void 0&&
(await(0,I.fc)((0,$.dirname)(u),r),await(0,B.CD)(`Cannot keep a copy of ${_}`,()=>M(_,u))),await l({path:_,backup:u,...o!==void 0&&{wrote:(0,Y.hash)("sha256",o,
"hex")}}),o===void 0?await(0,e.rm)(_,{force:!0}):await A(_,o,{mode:i??t??420})}}n(p,"replaceFiles");async function w({files:v,newFolders:E}){const m=[],l=[];for(const{
path:r,backup:_,wrote:o}of v.toReversed()){if(await(0,e.rm)(r+y,{force:!0}),_!==void 0&&!await D(_))continue;const t=await h(r),a=_===void 0?void 0:await h(_);if(t!==
void 0&&t!==o&&t!==a){m.push(`${r} was changed since and stays${_===void 0?"":`; what was there before is in ${_}`}`);continue}await(0,e.rm)(r,{force:!0}),_!==void 0&&
(await M(_,r),l.push(_))}for(const r of l)await(0,e.rm)(r,{force:!0});for(const r of E)await(0,e.rmdir)(r).catch(()=>{});return m}n(w,"putBack");async function h(v){
const E=await(0,e.readFile)(v).catch(()=>{});return E===void 0?void 0:(0,Y.hash)("sha256",E,"hex")}n(h,"hashOf");async function A(v,E,{mode:m}){const l=await(0,I.
Ht)((0,$.dirname)(v));await(0,I.fc)((0,$.dirname)(v),l),await(0,B.CD)(`Cannot write ${v}`,async()=>{const r=v+y;await(0,e.rm)(r,{force:!0}),await(0,I.v8)(r,[E],
l),await(0,e.chmod)(r,m),await(0,e.rename)(r,v)})}n(A,"write");async function M(v,E){await(0,e.cp)(v,E,{preserveTimestamps:!0,verbatimSymlinks:!0});const{uid:m,
gid:l}=await(0,e.lstat)(v);process.geteuid?.()===0&&await(0,e.lchown)(E,m,l)}n(M,"copy");async function D(v){return await(0,e.lstat)(v).catch(()=>{})!==void 0}n(
D,"isThere")}),72209:((z,S,s)=>{s.d(S,{S:n(()=>c,"S"),z:n(()=>T,"z")});var Y=s(77598),e=s(75892),$=s(17095),B=s(20248),I=s(26898),U=s(92652),L=s(43976),y=s(77480);
const j=12e4,g=6e5;async function c(p,w,{volumes:h,c:A}){const M=new Set(w.newVolumes),D=h.map(E=>({...E,labels:{...E.labels,[y.Bx]:w.id}})),v=`vm-snapshot.rest\
ore.${w.project}.${w.id}`;w.at=new Date().toISOString();try{const{id:E,running:m}=await(0,B.f1)(p,{name:v,labels:(0,y.y$)(w,"restore"),volumes:D},{signal:A.signal,
prepare:n(l=>(0,I.I)(p,l,{number:1,entry:w,signal:A.signal}),"prepare")});m||A.log.warn("do not run docker system prune meanwhile: nothing on this architecture \
keeps volumes and images from it");for(const l of h)if(((await(0,U.y6)(p,l.name,A))?.Labels??{})[y.Bx]===w.id!==M.has(l.name))throw new e.fK(`The volume ${l.name}\
 was ${M.has(l.name)?"made":"removed"} by another program meanwhile`,{hint:"Try again when no docker prune runs"});return T(p,w,{container:E,number:1})}catch(E){
await(0,B.B$)(p,v);for(const m of h)await(0,L.LO)(p,m.name,w.id);throw E}}n(c,"openRestoreJournal");function T(p,w,{container:h,number:A}){let M=A;return{entry:w,
async write(){w.at=new Date().toISOString(),M+=1,await(0,I.I)(p,h,{number:M,entry:w,signal:AbortSignal.timeout(j)})},async hold(D){const v=(0,y.y$)(w,"hold"),E=[
...new Set(D)].map(async l=>{const r=`vm-snapshot.kept.${w.project}.${w.id}.${(0,Y.hash)("sha256",l,"hex").slice(0,12)}`;try{await(0,B.f1)(p,{name:r,labels:v,image:l},
{signal:AbortSignal.timeout(j)})}catch(_){if(!(_ instanceof e.fK))throw _}}),m=(await Promise.allSettled(E)).find(l=>l.status==="rejected");if(m!==void 0)throw m.
reason},async end(D,v){const E={...v,signal:AbortSignal.timeout(g)},{project:m,id:l}=w,_=D.volumes.length+D.images.length===0?void 0:await(0,L.Qr)(p,{project:m,
id:l,at:new Date().toISOString(),...D},E),o=await(0,$.XT)(p,{label:[`${y.Bx}=${l}`,`${y.z7}=hold`]},E);await Promise.all(o.map(({Id:t})=>(0,B.B$)(p,t))),await(0,B.
B$)(p,h),await(0,L.ln)(p,D.volumes,E),await(0,L.YC)(p,D.images,E),_!==void 0&&await(0,B.B$)(p,_)}}}n(T,"journalIn")}),77480:((z,S,s)=>{s.d(S,{Bx:n(()=>$,"Bx"),W$:n(
()=>e,"W$"),uL:n(()=>I,"uL"),xO:n(()=>B,"xO"),y$:n(()=>U,"y$"),z7:n(()=>Y,"z7")});const Y="vm-snapshot.role",e="vm-snapshot.project",$="vm-snapshot.restore-id",
B="vm-snapshot.snapshot",I="vm-snapshot.began";function U({project:L,id:y,snapshot:j},g){return{[Y]:g,[e]:L,[$]:y,[I]:new Date().toISOString(),...j!==void 0&&{[B]:j}}}
n(U,"roleLabels")}),47151:((z,S,s)=>{s.d(S,{Nd:n(()=>v,"Nd"),lz:n(()=>D,"lz"),tN:n(()=>M,"tN")});var Y=s(48161),e=s(75892),$=s(2430),B=s(78560),I=s(62550),U=s(34014),
L=s(92652),y=s(25243),j=s(40265),g=s(24509),c=s(75788),T=s(43976),p=s(1720),w=s(78971),h=s(77480);const A=6e5;async function M(l,r,{later:_=!1,c:o}){const{entry:t}=r,
a={...o,signal:AbortSignal.timeout(A)},i=(0,U.r)(l,{label:{[y.eq]:(0,$.Pg)()},c:a}),u=[],f=n(async(R,N)=>{try{await N()}catch(x){u.push(`${R}: ${x instanceof Error?
x.message:x}`)}},"attempt"),d=t.machine!==(0,Y.hostname)()&&t.files.length+t.moves.length+t.staging.length>0;d&&u.push(`files: they are on ${t.machine}, in ${t.
directory}: undo it there`);for(const R of t.keptContainers)await f(`container ${R}`,()=>E(l,R,a));const P=await D(l,t,a);for(const{Id:R,Name:N}of P)await f(`co\
ntainer ${N.slice(1)}`,()=>E(l,R,a));if(d||(await f("files",async()=>m(await(0,w.pK)(t),o)),await f("bind mounts",async()=>{const R=_?await b():[];for(const{path:N,
backup:x}of R)o.log.warn(`${N} was changed since and stays${x?`; what was there before is in ${x}`:""}`);await(0,j.PB)({...t,moves:t.moves.filter(N=>!R.includes(
N))},{tars:i,c:a}),await(0,j.CR)(t,{tars:i,c:a})})),t.phase!=="bringing"){for(const x of t.networks)await f(`network ${x.Name}`,async()=>{await(0,B.qC)(l,x.Name,
a)===void 0&&await(0,B.u3)(l,x,a)});const R=new Map;for(const x of(0,I.fc)(t.old,({info:F})=>F))await f(`container ${x.info.Name.slice(1)}`,()=>(0,g.kB)(l,x,{journal:r,
again:R,c:a}));const N=new Set(t.networks.map(({Name:x})=>x));for(const{Id:x,Name:F}of await v(l,t.project,a))!t.oldNetworks.includes(x)&&!N.has(F)&&await f(`ne\
twork ${F}`,()=>(0,B.Zw)(l,x,a))}if(u.length>0)return await r.write(),u;const C=new Set(t.old.flatMap(({info:R})=>(0,p.Hp)(R))),K=P.flatMap(p.Hp).filter(R=>!C.has(
R)),W=[];for(const R of t.newVolumes)(await(0,L.y6)(l,R,a))?.Labels?.[h.Bx]===t.id&&W.push(R);return await r.end({volumes:W,images:[...t.newImages,...t.keptImages]},
a),await(0,T.ln)(l,K,a),[];async function b(){const R=[];for(const N of t.moves)await(0,c.$)(i,{folder:N.path},{at:t.at,c:a})&&R.push(N);return R}n(b,"changedMo\
ves")}n(M,"undo");async function D(l,r,_){if(r.phase==="bringing")return[];const o=new Set(r.old.flatMap(({info:t,again:a})=>[t.Id,a]));return(await(0,p.Mz)(l,r.
project,_)).filter(({Id:t})=>!o.has(t))}n(D,"freshContainers");async function v(l,r,_){return await(0,B.og)(l,{label:[`${p.kg.project}=${r}`]},_)}n(v,"networksO\
f");async function E(l,r,_){try{await l.removeContainer(r,_)}catch(o){if(!(o instanceof e.m_))throw o}}n(E,"remove");function m(l,{log:r}){for(const _ of l)r.warn(
_)}n(m,"warnAll")}),68986:((z,S,s)=>{s.d(S,{Vs:n(()=>M,"Vs"),Xg:n(()=>w,"Xg"),fO:n(()=>A,"fO"),Fp:n(()=>D,"Fp")});var Y=s(75892),e=s(26921);const $=e._H3({target:e.
aig(),published:e.YjP().optional(),host_ip:e.YjP().optional(),protocol:e.YjP().default("tcp"),mode:e.YjP().optional()}),B=e._H3({type:e.YjP(),source:e.YjP().optional(),
target:e.YjP(),read_only:e.zMY().optional()}),I=e._H3({condition:e.YjP().optional(),required:e.zMY().optional()}),U=e._H3({disable:e.zMY().optional(),start_period:e.
YjP().optional(),interval:e.YjP().optional(),timeout:e.YjP().optional(),retries:e.aig().optional()}),L=e._H3({aliases:e.YOg(e.YjP()).nullish(),ipv4_address:e.YjP().
optional(),ipv6_address:e.YjP().optional(),mac_address:e.YjP().optional()}),y=e._H3({image:e.YjP().optional(),build:e.L5J().optional(),container_name:e.YjP().optional(),
scale:e.aig().optional(),deploy:e._H3({replicas:e.aig().nullish()}).nullish(),ports:e.YOg($).nullish(),volumes:e.YOg(B).nullish(),profiles:e.YOg(e.YjP()).nullish(),
labels:e.g1P(e.YjP(),e.YjP()).nullish(),environment:e.g1P(e.YjP(),e.YjP().nullable()).nullish(),depends_on:e.g1P(e.YjP(),I).nullish(),network_mode:e.YjP().optional(),
mac_address:e.YjP().optional(),networks:e.g1P(e.YjP(),L.nullable()).nullish(),healthcheck:U.nullish(),configs:e.YOg(e.L5J()).nullish(),secrets:e.YOg(e.L5J()).nullish(),
post_start:e.YOg(e.L5J()).nullish()}),j=e._H3({name:e.YjP(),external:e.zMY().optional(),driver:e.YjP().optional(),driver_opts:e.g1P(e.YjP(),e.YjP()).nullish(),labels:e.
g1P(e.YjP(),e.YjP()).nullish()}),g=e._H3({name:e.YjP(),external:e.zMY().optional(),ipam:e.Ikc({config:e.L5J().optional()}).nullish()}),c=e._H3({name:e.YjP().optional(),
file:e.YjP().optional(),environment:e.YjP().optional(),external:e.zMY().optional()}),T=e._H3({name:e.YjP(),services:e.g1P(e.YjP(),y).default({}),volumes:e.g1P(e.
YjP(),j.nullable()).nullish(),networks:e.g1P(e.YjP(),g.nullable()).nullish(),secrets:e.g1P(e.YjP(),c.nullable()).nullish(),configs:e.g1P(e.YjP(),c.nullable()).nullish()});
var p=s(81807);async function w(r,{signal:_,services:o=[]}){try{return await h(r,"*",{signal:_})}catch(t){const a=await h(r,o,{signal:_}).catch(()=>{});if(a!==void 0)
return a;throw t}}n(w,"readConfig");async function h(r,_,{signal:o}){const{stdout:t,warnings:a}=await(0,p.Z)(r,[...v(_),"config","--format","json",...E(_)],{signal:o}),
i=T.safeParse(m(l(t)));if(i.success)return{config:i.data,warnings:a,scope:_};throw new Y.cs("docker compose config answers in a form that is not known",{cause:i.
error})}n(h,"read");async function A(r,{signal:_}){const o=["--profile","*","config","--no-interpolate","--no-path-resolution"];return(await(0,p.Z)(r,o,{signal:_}).
catch(a=>{if(_.aborted)throw a}))?.stdout}n(A,"readUninterpolated");async function M(r,_,{signal:o,scope:t}){await(0,p.Z)(r,[...v(t),"create","--no-build","--pu\
ll","never",..._],{signal:o})}n(M,"createContainers");async function D(r,_,{signal:o,scope:t}){const a=["up","--detach","--no-build","--pull","never","--no-recr\
eate","--no-deps",..._];await(0,p.Z)(r,[...v(t),...a],{signal:o})}n(D,"startServices");function v(r){return r==="*"?["--profile","*"]:[]}n(v,"profiles");function E(r){
return r==="*"?[]:r}n(E,"named");function m(r){return typeof r=="string"?r.replaceAll("$$","$"):Array.isArray(r)?r.map(m):typeof r!="object"||r===null?r:Object.
fromEntries(Object.entries(r).map(([_,o])=>[_,m(o)]))}n(m,"undoubled");function l(r){try{return JSON.parse(r)}catch{return}}n(l,"tryJson")}),26898:((z,S,s)=>{s.
d(S,{I:n(()=>L,"I"),V:n(()=>y,"V")});var Y=s(57075),e=s(56118),$=s(75892),B=s(20248);const I=64<<20,U=["vm-snapshot-note.0","vm-snapshot-note.1"];async function L(g,c,{
number:T,entry:p,signal:w}){const h=(0,e.pack)(),A=`${JSON.stringify({number:T,entry:p})}
`;h.entry({name:U[T%U.length],mode:384},A),h.finalize(),await(0,B.po)(g,c,{tar:h,signal:w})}n(L,"writeNote");async function y(g,c,{signal:T}){return(await Promise.
all(U.map(w=>j(g,c,{file:w,signal:T})))).filter(w=>w!==void 0).sort((w,h)=>h.number-w.number)[0]}n(y,"readNote");async function j(g,c,{file:T,signal:p}){try{const w=(0,e.
extract)();Y.Readable.from(g.readContainer(c,`/${T}`,{signal:p})).once("error",E=>w.destroy(E)).pipe(w);const A=[];let M=0;for await(const E of w)for await(const m of E){
if(M+=m.length,M>I)throw new $.cs(`the note in container ${c} is larger than ${I} bytes`);A.push(m)}const{number:D,entry:v}=JSON.parse(Buffer.concat(A).toString(
"utf8"));return Number.isSafeInteger(D)?{number:D,entry:v}:void 0}catch(w){if(w instanceof $.m_||w instanceof SyntaxError)return;throw w}}n(j,"readFile")})};export{J as id,X as ids,k as modules};
