var V=Object.defineProperty;var n=(z,x)=>V(z,"name",{value:x,configurable:!0});const X=4441,k=[4441],G={40265:((z,x,s)=>{s.d(x,{CR:n(()=>D,"CR"),IQ:n(()=>j,"IQ"),PB:n(()=>m,"PB"),g$:n(()=>v,"g$"),ie:n(()=>O,"ie"),jE:n(()=>E,"jE"),p1:n(()=>d,
"p1"),wx:n(()=>T,"wx")});var A=s(51455),e=s(76760),C=s(75892),L=s(87888),B=s(13785),Y=s(51313),K=s(8242);const I=".vm-snapshot",M=[".git",I];function T({bind_mounts:t=[],
snapshot_name:o},{captured:a,directory:i,elsewhere:f}){const r=[];for(const _ of t){const h=(0,e.normalize)(_.path),b=(0,e.relative)(a,h),W=b===""||!b.startsWith(
"..");if(!W&&f===void 0)continue;const S=W?i:f,$=(0,e.join)(S,W?b:h),R=(0,e.relative)(S,$).split("/"),U=r.find(N=>(0,K.U)($,N.target)||(0,K.U)(N.target,$));if(R.
some(N=>M.includes(N))||U!==void 0)throw new C.cs(`The bind mount ${_.path} of the snapshot '${o}' cannot be restored: it is inside of another one, or of ${M.join(
" or ")}`);r.push({of:_,base:S,target:$})}return r}n(T,"placeBinds");async function d(t,{parts:o,blobs:a,...i}){const{tars:f,stamp:r,entry:_,journal:h,c:b}=i;for(const[
W,S]of Map.groupBy(t,$=>$.base))await y(W,S);for(const[W,{of:S,base:$}]of t.entries()){const R=P($,{stamp:r,at:W});_.staging.includes((0,e.dirname)(R))||_.staging.
push((0,e.dirname)(R)),await h.write(),await(0,L.fc)(R,await(0,L.Ht)(R));const U=o.bindMount(S.path);if(U===void 0)continue;const N=b.progress.start(`Restoring ${S.
path}`,U.size);try{await(0,Y.n9)(await f.folder(R),`the folder ${R}`).write(a.open(U,{onBytes:n(F=>N.add(F),"onBytes")}),b)}finally{N.done()}}}n(d,"stageBinds");
async function j(t,{stays:o,carried:a,...i}){for(const[f,{of:r,base:_,target:h}]of t.entries()){const b=P(_,{stamp:i.stamp,at:f});if(r.type==="file")await w((0,e.
join)(b,e.posix.basename(r.path)),h,{base:_,...i});else if(h!==_)await w(b,h,{base:_,...i});else{const W=new Set([...await p(_,i),...await p(b,i)]);for(const S of W)
[...M,...o].includes(S)||await w((0,e.join)(b,S),(0,e.join)(_,S),{base:_,...i})}}for(const{path:f,backup:r,base:_}of i.entry.moves)for(const h of a.filter(b=>r!==
void 0&&(0,K.U)(b,f)&&b!==f)){const b=(0,e.join)(r,(0,e.relative)(f,h));await c(h)||!await c(b)||!await u(_,h)||await g(_,["cp","-a","--",l(_,b),l(_,h)],i)}}n(j,
"swapBinds");async function E(t){const o=await Promise.all(t.map(({target:a})=>c(a)));return t.filter((a,i)=>o[i]).map(({target:a})=>a)}n(E,"thereAlready");function O(t,o){
const a=o.find(({of:i})=>(0,K.U)(t,i.path));return a&&(0,e.join)(a.target,(0,e.relative)(a.of.path,t))}n(O,"whereIs");async function m({moves:t},o){for(const{base:a,
path:i,backup:f}of t.toReversed())f!==void 0&&!await c(f)||(await c(i)&&await g(a,["rm","-rf","--",l(a,i)],o),f!==void 0&&await g(a,["mv","-T","--",l(a,f),l(a,i)],
o))}n(m,"putBindsBack");async function D({staging:t},o){for(const a of t){const i=(0,e.dirname)((0,e.dirname)(a));await c(a)&&await g(i,["rm","-rf","--",l(i,a)],
o)}}n(D,"dropStaged");async function v(t,o){for(const a of o)if(!await u(t,a))throw new C.cs(`A link in the restored folder leads ${a} out of ${t}`)}n(v,"assert\
Below");async function y(t,o){const a=o.reduce((r,{of:_})=>r+_.size_bytes,0);await(0,L.fc)(t,await(0,L.Ht)(t));const i=await(0,A.statfs)(t),f=i.bavail*i.bsize;if(!(f>=
a))throw new C._p(`What bind mounts held needs ${(0,B.z3)(a)}, and ${(0,B.z3)(f)} are free in ${t}`,{hint:"Free space there"})}n(y,"checkRoom");async function w(t,o,{
base:a,stamp:i,entry:f,journal:r,..._}){const h=await c(o)?(0,e.join)(a,I,i,"bind-mounts",(0,e.relative)(a,o)):void 0,b=await c(t),W=await(0,L.Ht)(a);await(0,L.
fc)((0,e.dirname)(o),W),f.moves.push({base:a,path:o,...h!==void 0&&{backup:h}}),await r.write(),h!==void 0&&(await(0,L.fc)((0,e.dirname)(h),W),await g(a,["mv","\
-T","--",l(a,o),l(a,h)],_)),b&&await g(a,["mv","-T","--",l(a,t),l(a,o)],_)}n(w,"swap");async function g(t,[o,...a],{tars:i,c:f}){const r=await i.folder(t);await(0,Y.
VO)(r(o,a),{signal:f.signal,title:`${o} in ${t}`})}n(g,"act");async function p(t,{tars:o,c:a}){const i=await o.folder(t);return(await(0,Y.VO)(i("find",[".","-mi\
ndepth","1","-maxdepth","1","-printf","%f\\0"]),{signal:a.signal,title:`looking into ${t}`})).split("\0").filter(r=>r!=="")}n(p,"namesIn");function P(t,{stamp:o,
at:a}){return(0,e.join)(t,I,`${o}-new`,String(a))}n(P,"staged");function l(t,o){return`./${(0,e.relative)(t,o)}`}n(l,"below");async function u(t,o){for(let a=(0,e.
dirname)(o);;a=(0,e.dirname)(a)){const i=await(0,A.realpath)(a).catch(()=>{});if(i!==void 0)return(0,K.U)(i,await(0,A.realpath)(t));if(a===(0,e.dirname)(a))return!1}}
n(u,"staysBelow");async function c(t){return await(0,A.lstat)(t).catch(()=>{})!==void 0}n(c,"isThere")}),24509:((z,x,s)=>{s.d(x,{e1:n(()=>K,"e1"),kB:n(()=>Y,"kB"),
zd:n(()=>M,"zd")});var A=s(75892),e=s(17095),C=s(62550),L=s(68888);const B=5;async function Y(j,E,{journal:O,again:m,c:D}){const{info:v}=E;for(let y=1;;y++){const w=await I(
j,E,{again:m,c:D});m.set(v.Id,w),E.again=w,await O.write();try{return await d(j,w,{status:v.State.Status,c:D})}catch(g){if(!(g instanceof A.m_)||y===B)throw g}}}
n(Y,"bringBack");function K({State:j}){return j.Status==="running"||j.Status==="paused"||j.Status==="restarting"}n(K,"ran");async function I(j,{info:E,image:O,again:m},{
again:D,c:v}){for(const w of[E.Id,m]){const g=w===void 0?void 0:await(0,e.FA)(j,w,v);if(g!==void 0)return g.Id}const y=await M(j,O===void 0?{info:E}:{info:E,image:O},
v);return await(0,C.jC)(j,E,{name:E.Name.slice(1),image:y,again:D,signal:v.signal})}n(I,"place");async function M(j,{info:E,image:O},m){return O!==void 0&&O!==E.
Image?((await T(j,O,m))?.RepoTags??[]).find(v=>v.startsWith(`${L.t0}/`))??O:(await T(j,E.Config.Image,m))?.Id===E.Image?E.Config.Image:E.Image}n(M,"imageFor");async function T(j,E,O){
return await j.inspectImage(E,O).catch(m=>{if(!(m instanceof A.m_))throw m})}n(T,"find");async function d(j,E,{status:O,c:m}){const D=await(0,e.FA)(j,E,m);if(D===
void 0)throw new A.m_(`the container ${E} is gone`);const v=D.State.Status==="running"||D.State.Status==="paused";O!=="running"&&O!=="paused"&&O!=="restarting"||
(v||await(0,e.aO)(j,E,{to:"start",signal:m.signal}),O==="paused"&&D.State.Status!=="paused"&&await(0,e.aO)(j,E,{to:"pause",signal:m.signal}))}n(d,"runAsBefore")}),
75788:((z,x,s)=>{s.d(x,{$:n(()=>C,"$")});var A=s(51313);const e=1e3;async function C(L,B,{at:Y,c:K}){const I=(Date.parse(Y)+e)/1e3;if(!Number.isFinite(I))return!0;
try{const M=typeof B=="string"?await L.within(B):await L.folder(B.folder);if(M===void 0)return!0;const T=[".","-newermt",`@${I}`,"-print","-quit"];return await(0,A.
VO)(M("find",T),{signal:K.signal,title:"looking for changes"})!==""}catch(M){return K.signal.throwIfAborted(),K.log.debug(`what changed cannot be known: ${M instanceof
Error?M.message:M}`),!0}}n(C,"changedSince")}),43976:((z,x,s)=>{s.d(x,{Hu:n(()=>m,"Hu"),LO:n(()=>g,"LO"),Qr:n(()=>O,"Qr"),YC:n(()=>P,"YC"),ln:n(()=>y,"ln"),yw:n(
()=>w,"yw")});var A=s(26921),e=s(75892),C=s(2430),L=s(17095),B=s(20248),Y=s(26898),K=s(34014),I=s(92652),M=s(51729),T=s(25243),d=s(75788),j=s(77480);const E=A.Ikc(
{project:A.YjP(),id:A.YjP(),at:A.YjP(),volumes:A.YOg(A.YjP()).readonly(),images:A.YOg(A.YjP()).readonly()});async function O(u,c,{signal:t}){await(0,M.Pt)(u,(0,M.
e7)(await u.architecture({signal:t}))??Buffer.alloc(0),{signal:t});const o={Image:M.j5,Entrypoint:[M.r_],NetworkDisabled:!0,Labels:(0,j.y$)(c,"clean-up")},a=`vm\
-snapshot.clean-up.${c.project}.${c.id}`;await(0,B.B$)(u,a);const i=await u.createContainer(o,{name:a,signal:t});return await(0,Y.I)(u,i,{number:1,entry:c,signal:t}),
i}n(O,"writeCleanUp");async function m(u,c,t){let o=[...c];for(const a of c.filter(({Labels:i})=>i?.[j.z7]==="clean-up")){const i=E.safeParse((await(0,Y.V)(u,a.
Id,t))?.entry).data,f=n(_=>_===a||i!==void 0&&_.Labels?.[j.Bx]===i.id,"isOver"),r=o.filter(_=>_!==a&&f(_));for(const{Id:_}of r.sort((h,b)=>Number(D(h))-Number(D(
b))))await(0,B.B$)(u,_);await v(u,a.Id,{entry:i,c:t}),o=o.filter(_=>!f(_))}return o}n(m,"endCleanUps");function D({Labels:u}){return u?.[j.z7]==="restore"}n(D,"\
isJournal");async function v(u,c,{entry:t,c:o}){const a=(0,K.r)(u,{label:{[T.eq]:(0,C.Pg)()},c:o});for(const i of t?.volumes??[])await(0,I.y6)(u,i,o)!==void 0&&
(await(0,d.$)(a,i,{at:t?.at??"",c:o})?o.log.warn(`the volume ${i} was to be removed by a restore, and was used since: it stays; docker volume rm ${i}`):await y(
u,[i],o));await P(u,t?.images??[],o),await(0,B.B$)(u,c)}n(v,"endCleanUp");async function y(u,c,t){for(const o of c)try{await(0,I.L)(u,o,t)}catch(a){const i=await l(
u,o,t).catch(()=>[]);a instanceof e.fK&&i.length>0?t.log.warn(`the volume ${o} stays: ${i.join(", ")} ${i.length===1?"uses it, and sees":"use it, and see"} othe\
r data than the project now`):t.log.warn(`the volume ${o} stays: ${a instanceof Error?a.message:a}; docker volume rm ${o}`)}}n(y,"removeUnused");async function w(u,{
volumes:c,images:t},o){const a=new Set((await(0,L.XT)(u,{},o)).flatMap(({Mounts:r})=>(r??[]).map(({Name:_})=>_))),i=[];for(const r of new Set(c))!a.has(r)&&await(0,I.
y6)(u,r,o)!==void 0&&i.push(r);const f=[...i.length>0?[`docker volume rm ${i.join(" ")}`]:[],...t.length>0?[`docker image rm ${t.join(" ")}`]:[]];f.length>0&&o.
log.warn(`nothing was removed, since not all of the new was made. When you do not need what was before: ${f.join("; ")}`)}n(w,"tellUnused");async function g(u,c,t){
const o={signal:AbortSignal.timeout(p)};(await(0,I.y6)(u,c,o))?.Labels?.[j.Bx]===t&&await(0,I.L)(u,c,o)}n(g,"removeOwn");const p=6e4;async function P(u,c,t){for(const o of c)
try{await u.removeImage(o,t)}catch(a){if(a instanceof e.m_||a instanceof e.fK)continue;t.log.warn(`the image ${o} stays: ${a instanceof Error?a.message:a}`)}}n(
P,"dropImages");async function l(u,c,t){return(await(0,L.XT)(u,{volume:[c]},t)).map(({Id:a,Names:i})=>i?.[0]?.slice(1)??a.slice(0,12))}n(l,"usersOf")}),8513:((z,x,s)=>{
s.d(x,{E0:n(()=>g,"E0"),Op:n(()=>p,"Op"),a0:n(()=>w,"a0"),db:n(()=>y,"db"),CJ:n(()=>P,"CJ")});var A=s(48161),e=s(2430),C=s(17095),L=s(16519),B=s(26898),Y=s(34014),
K=s(92652),I=s(25243),M=s(75788),T=s(1720),d=s(26921);const j=n(c=>d.IeY(t=>typeof t=="object"&&t!==null&&c in t),"object"),E=d.Ikc({info:j("Id"),image:d.YjP().
optional(),again:d.YjP().optional()}),O=d.Ikc({id:d.YjP(),project:d.YjP(),snapshot:d.YjP(),at:d.YjP(),machine:d.YjP(),directory:d.YjP(),phase:d.k5n(["bringing",
"moving","starting","done"]),old:d.YOg(E),oldNetworks:d.YOg(d.YjP()),networks:d.YOg(j("Name")),newImages:d.YOg(d.YjP()),newVolumes:d.YOg(d.YjP()),expected:d.YOg(
d.Ikc({service:d.YjP(),number:d.aig(),runs:d.zMY()})),files:d.YOg(d.Ikc({path:d.YjP(),backup:d.YjP().optional(),wrote:d.YjP().optional()})),moves:d.YOg(d.Ikc({base:d.
YjP(),path:d.YjP(),backup:d.YjP().optional()})),staging:d.YOg(d.YjP()),newFolders:d.YOg(d.YjP()),keptImages:d.YOg(d.YjP()),keptContainers:d.YOg(d.YjP()),oldVolumes:d.
YOg(d.YjP())});var m=s(72209),D=s(77480),v=s(47151);async function y(c,t){return await(0,C.XT)(c,{label:[D.z7]},t)}n(y,"servants");async function w(c,t,o){const a=await(0,B.
V)(c,t,o),i=O.safeParse(a?.entry).data;return i&&(0,m.z)(c,i,{container:t,number:a?.number??0})}n(w,"readJournal");async function g(c,{signal:t}){const o=(await y(
c,{signal:t})).filter(({Labels:i})=>i?.[D.z7]==="restore"),a=[];for(const{Id:i,Labels:f}of o){const r=f?.[D.W$]??"";(await(0,C.FA)(c,(0,L.l)((0,T.te)(r)),{signal:t}))?.
State.Status!=="running"&&a.push({container:i,project:r,snapshot:f?.[D.xO]??"",began:f?.[D.uL]??""})}return a}n(g,"interruptedRestores");async function p(c,{entry:t},o){
const{phase:a,expected:i}=t,f=await(0,v.lz)(c,t,o),r=f.every(l),_=Map.groupBy(f,T.z5),h=i.map(({service:S,number:$,runs:R})=>({runs:R,now:_.get(S)?.[$-1]})),b=h.
every(({now:S})=>S!==void 0);if(a==="done")return"runs";if(a==="bringing")return"untouched";if(r&&(a==="moving"||b))return await W()?"half":"untouched";if(a==="\
moving"||!b)return"half";return h.every(({now:S,runs:$})=>!$||S!==void 0&&u(S))?"runs":"started";async function W(){if(t.files.length+t.moves.length>0&&t.machine!==
(0,A.hostname)())return!0;const S=(0,Y.r)(c,{label:{[I.eq]:(0,e.Pg)()},c:o});for(const $ of t.newVolumes)if(await(0,K.y6)(c,$,o)!==void 0&&await(0,M.$)(S,$,{at:t.
at,c:o}))return!0;return!1}}n(p,"look");async function P(c,{entry:t},o){const a=await(0,v.lz)(c,t,o),i=n(r=>r.length===0?"none":r.join(", "),"names"),f=[];for(const{
info:r,again:_}of t.old)(await(0,C.FA)(c,r.Id,o)??(_===void 0?void 0:await(0,C.FA)(c,_,o)))===void 0&&f.push(r.Name.slice(1));return[`new containers: ${i(a.map(
({Name:r,State:_})=>`${r.slice(1)} (${_.Status})`))}`,`new volumes: ${i(t.newVolumes)}`,...f.length>0?[`containers from before, kept as images: ${i(f)}`]:[],`vo\
lumes from before: ${i(t.oldVolumes)}`,...t.files.flatMap(({path:r,backup:_})=>_===void 0?[]:[`${r} from before: ${_}`]),...t.moves.flatMap(({path:r,backup:_})=>_===
void 0?[]:[`${r} from before: ${_}`])]}n(P,"whereabouts");function l({State:c}){return c.Status==="created"&&(c.StartedAt===void 0||c.StartedAt.startsWith("0001\
-"))}n(l,"neverStarted");function u({State:c}){if(c.Status==="exited")return c.ExitCode===0;const t=c.Health?.Status??"none";return(c.Status==="running"||c.Status===
"paused")&&(t==="healthy"||t==="none")}n(u,"isWell")}),88588:((z,x,s)=>{s.d(x,{Cl:n(()=>Y,"Cl"),Dk:n(()=>I,"Dk"),jy:n(()=>K,"jy")});var A=s(75892),e=s(17095),C=s(
43976),L=s(8513),B=s(68888);async function Y(M,{project:T,id:d,old:j},{signal:E}){const O=[];for(const{info:m,image:D}of j){if(D===void 0||D===m.Image)continue;
const v={repository:`${B.GV}/${(0,B.s9)(T)}`,tag:`${d}-${m.Name.slice(1)}`.slice(0,128)};try{await M.tagImage(D,{...v,signal:E}),O.push(`${v.repository}:${v.tag}`)}catch(y){
if(!(y instanceof A.m_))throw y}}return O}n(Y,"handOver");async function K(M,T){try{const d=(await M.listImages([`${B.t0}/*`],T)).flatMap(({RepoTags:j})=>j??[]);
if(d.length===0||(await(0,L.db)(M,T)).length>0)return;for(const j of d.filter(E=>E.startsWith(`${B.t0}/`)))(await(0,e.XT)(M,{ancestor:[j]},T)).length===0&&await(0,C.
YC)(M,[j],T)}catch(d){if(T.signal.throwIfAborted(),!(d instanceof A.JC))throw d;T.log.debug(`images that earlier restores kept are not looked at: ${d.message}`)}}
n(K,"sweepKept");async function I(M,{old:T},d){const j=new Set;for(const{info:E}of T){const O=await M.inspectImage(E.Image,d).catch(()=>{});for(const m of O?.RepoTags??
[])m.startsWith(`${B.t0}/`)&&j.add(m)}return[...j]}n(I,"keptNames")}),68888:((z,x,s)=>{s.d(x,{GV:n(()=>e,"GV"),s9:n(()=>L,"s9"),t0:n(()=>A,"t0"),x_:n(()=>C,"x_")});
const A="vm-snapshot-kept",e="vm-snapshot-before";function C(B){return`${A}/${L(B)}`}n(C,"keptRepository");function L(B){return B.replace(/[^a-z0-9]+/g,"-").replace(
/^-|-$/g,"")}n(L,"component")}),16370:((z,x,s)=>{s.d(x,{h:n(()=>B,"h"),k:n(()=>L,"k")});var A=s(51455),e=s(76760),C=s(22145);const L={project:"com.docker.compos\
e.project",service:"com.docker.compose.service",number:"com.docker.compose.container-number",directory:"com.docker.compose.project.working_dir",files:"com.docke\
r.compose.project.config_files",envFiles:"com.docker.compose.project.environment_file",volume:"com.docker.compose.volume",oneOff:"com.docker.compose.oneoff"};async function B(I,{
endpoint:M,here:T,warn:d,signal:j}){const E=I[L.directory];if(E===void 0||!await K(E))return;const O=T?.directory===E?T:void 0,m=Y(I[L.files]).map(P=>(0,e.resolve)(
E,P)),D=m.length>0&&(await Promise.all(m.map(C.fo))).every(Boolean),v=O??await(0,C.L9)(E,{endpoint:M,signal:j}),y=D?m:v?.files;if(y===void 0)return{root:E,directory:E,
files:[]};const w=Y(I[L.envFiles]).map(P=>(0,e.resolve)(E,P)),g=await Promise.all(w.map(C.fo));for(const[P,l]of w.entries())g[P]||d(`the project was started wit\
h --env-file ${l}, which does not exist any more`);const p=w.length>0?w.filter((P,l)=>g[l]):O?.envFiles;return{root:O?.root??E,directory:E,files:y,...p!==void 0&&
p.length>0&&{envFiles:p}}}n(B,"locationOf");function Y(I){return(I??"").split(",").filter(M=>M!=="")}n(Y,"listOf");async function K(I){return(await(0,A.stat)(I).
catch(()=>{}))?.isDirectory()===!0}n(K,"isFolder")}),46643:((z,x,s)=>{s.d(x,{M:n(()=>d,"M"),y:n(()=>j,"y")});class A{static{n(this,"Tagged")}tag;value;constructor(o,a){
this.tag=o,this.value=a}}const e="!override",C=new A("!reset",null);function L(t,o){return new A(t,o)}n(L,"tagged");class B{static{n(this,"Expression")}text;constructor([
o,a]){this.text=o+I(a)}}async function Y(t){const{Document:o}=await s.e(8815).then(s.t.bind(s,38815,19)),a=new o;return a.contents=K(t,a),a.toString({lineWidth:0})}
n(Y,"yamlOf");function K(t,o){if(t instanceof A)return Object.assign(K(t.value,o),{tag:t.tag});if(t instanceof B)return o.createNode(t.text);if(typeof t=="strin\
g")return o.createNode(I(t));if(Array.isArray(t)){const i=o.createNode([]);return i.items.push(...t.map(f=>K(f,o))),i}if(typeof t!="object"||t===null)return o.createNode(
t);const a=o.createNode({});for(const[i,f]of Object.entries(t))a.items.push(o.createPair(i,K(f,o)));return a}n(K,"node");function I(t){return t.replaceAll("$","\
$$$$")}n(I,"doubled");var M=s(5189);const T="# Written by vm snapshot restore";function d(t){return t?.startsWith(T)===!0}n(d,"isOurs");async function j(t){const o=await Y(
{name:t.project,services:E(t),volumes:{...w(t),...t.asOther&&g(t)},...t.asOther&&{networks:u(t)}});return`${T}, from '${t.label}'.
# It holds this project to the images and the volumes of that snapshot: \`docker compose up\` finds it by itself and keeps what was restored.
# To go back to what the project's own files say, delete this file; the data stays in the volumes that are named here.
${o}`}n(j,"writeOverride");function E({document:t,config:o,images:a,asOther:i,takenPorts:f,binds:r}){const _=t.services.flatMap(({name:h,image:b})=>{const W=t.containers.
filter(({service:U})=>U===h),S=a.get(W[0]?.image??b??""),$=o.services[h];if(S===void 0||$===void 0)return[];const R=[...r].filter(([U])=>U.startsWith(`${h}
`));return[[h,{image:S,pull_policy:"never",...$.build!==void 0&&{build:C},...P($,W.length),...i&&O($,f),...R.length>0&&{volumes:R.map(([U,N])=>v($,{source:N,target:U.
split(`
`)[1]??""}))}}]]});return Object.fromEntries(_)}n(E,"servicesOf");function O({container_name:t,mac_address:o,networks:a,ports:i},f){return{...t!==void 0&&{container_name:C},
...o!==void 0&&{mac_address:C},...i?.some(r=>f.has((0,M.ls)(r)))&&{ports:L(e,i.map(r=>c(r,f)))},...D(a??{})}}n(O,"besideOf");const m=["ipv4_address","ipv6_addre\
ss","link_local_ips","mac_address"];function D(t){const o=n(i=>m.some(f=>i!==null&&f in i),"isFixed");if(!Object.values(t).some(o))return{};const a=Object.entries(
t).map(([i,f])=>{const r=Object.entries(f??{}).filter(([_])=>!m.includes(_));return[i,r.length>0?Object.fromEntries(r):null]});return{networks:L(e,Object.fromEntries(
a))}}n(D,"addressless");function v({volumes:t},{source:o,target:a}){const i=t?.find(r=>y(r.target)===y(a)),f=Object.entries(i??{}).filter(([r])=>r!=="volume"&&r!==
"tmpfs");return{...Object.fromEntries(f),type:"bind",source:o,target:i?.target??a}}n(v,"bindOf");function y(t){return t.replace(/(?<=.)\/+$/,"")}n(y,"bare");function w({
project:t,document:o,volumes:a}){return Object.fromEntries(o.volumes.flatMap(({name:i,key:f})=>{const r=a.get(i);return f===void 0||r===void 0?[]:[[f,{name:p(r.
name,t),...r.plain&&{driver:"local",driver_opts:C}}]]}))}n(w,"volumesOf");function g({project:t,document:o,config:a}){const i=new Set(o.volumes.map(({key:f})=>f));
return Object.fromEntries(Object.entries(a.volumes??{}).flatMap(([f,r])=>{const _=`${t}_${f}`;return r===null||r.external||i.has(f)||r.name===_?[]:[[f,{name:p(_,
t)}]]}))}n(g,"otherVolumes");function p(t,o){return t.startsWith(`${o}_`)?new B(["${COMPOSE_PROJECT_NAME}",t.slice(o.length)]):t}n(p,"byProject");function P({scale:t,
deploy:o},a){const i=o?.replicas??void 0;return a===0||a===(i??t??1)?{}:{...(t!==void 0||i===void 0)&&{scale:a},...i!==void 0&&{deploy:{replicas:a}}}}n(P,"scale\
Of");const l="com.docker.network.bridge.name";function u({project:t,config:o}){return Object.fromEntries(Object.entries(o.networks??{}).flatMap(([a,i])=>{if(i===
null||i.external)return[];const f={...i.name!==`${t}_${a}`&&{name:`${t}_${a}`},...i.ipam?.config!==void 0&&{ipam:C},...l in(i.driver_opts??{})&&{driver_opts:{[l]:C}}};
return Object.keys(f).length>0?[[a,f]]:[]}))}n(u,"networksOf");function c(t,o){const{published:a,...i}=t;return o.has((0,M.ls)(t))?i:t}n(c,"freed")}),5189:((z,x,s)=>{
s.d(x,{ls:n(()=>Y,"ls"),p_:n(()=>L,"p_")});var A=s(22701),e=s(16370);const C=1e3;async function L(K,{services:I},{project:M,counts:T,c:d}){const j=n(({Labels:m})=>m?.[e.
k.project]===M,"isOurs"),E=await(0,A.r)(K,{isOurs:j,c:d}),O=new Map;for(const[m,{ports:D}]of Object.entries(I))for(const v of D??[]){const y=B(v.published),{host_ip:w,
protocol:g}=v;let p=0,P;for(const u of y){const c=await E({address:w,port:u,protocol:g});if(c===void 0?p++:P??=c,p>=(T.get(m)??1))break}const l=y.length>1?T.get(
m)??1:1;P!==void 0&&p<l&&O.set(Y(v),{service:m,holder:P})}return O}n(L,"takenPorts");function B(K){const[,I,M=I]=/^(\d+)(?:-(\d+))?$/.exec(K??"")??[],[T,d]=[Number(
I),Number(M)];return!(T>0)||d<T||d>65535?[]:Array.from({length:Math.min(d-T+1,C)},(j,E)=>T+E)}n(B,"portNumbers");function Y({host_ip:K,published:I,protocol:M}){
return`${K??""}:${I??""}/${M}`}n(Y,"portKey")}),1720:((z,x,s)=>{s.d(x,{Hp:n(()=>d,"Hp"),Mz:n(()=>I,"Mz"),Ul:n(()=>E,"Ul"),kg:n(()=>Y.k,"kg"),t1:n(()=>K,"t1"),te:n(
()=>M,"te"),z5:n(()=>T,"z5")});var A=s(75892),e=s(68986),C=s(22145),L=s(17095),B=s(92652),Y=s(16370);async function K(m,{directory:D,project:v},y){const{endpoint:w}=m,
g={endpoint:w,warn:y.log.warn.bind(y.log),signal:y.signal};if(v!==void 0){const o=await I(m,v,y),a=E(o);if(a[Y.k.directory]!==void 0){const i=await(0,C.kb)(D,{...y,
endpoint:w}).catch(()=>{}),f=await(0,Y.h)(a,{...g,here:i});if(f===void 0||f.files.length===0)throw O(v,a);const{name:r}=(await(0,e.Xg)({endpoint:w,...f},y)).config;
return await t(f,{name:v,folderName:r,containers:o})}}const p=await(0,C.kb)(D,{...y,endpoint:w});if(p===void 0)throw new A.m_(v===void 0?`There is no Compose fi\
le in ${D}`:`There is no Compose project '${v}'`,{hint:"Go to the folder of a Compose file, or name a project with --project (see `docker compose ls --all`)"});
const{name:P}=(await(0,e.Xg)({endpoint:w,...p},y)).config;if(v!==void 0&&v!==P)throw new A.m_(`There is no Compose project '${v}' here: this folder's is '${P}'`,
{hint:`See \`docker compose ls --all\`; to keep this one's snapshot elsewhere in the catalogue, call it ${v}/<name>`});const l=await I(m,P,y),u=l.filter(({Config:o})=>o.
Labels?.[Y.k.directory]===p.directory),c=u.length===0?void 0:await(0,Y.h)(E(u),{...g,here:p});return await t(c??p,{name:P,folderName:P,containers:l});async function t(o,a){
const i={endpoint:w,directory:o.directory,project:a.name,files:o.files,envFiles:o.envFiles},f=[...new Set(a.containers.map(T))];return{...a,directory:o.root,files:o.
files,compose:i,...await(0,e.Xg)(i,{...y,services:f})}}}n(K,"findProject");async function I(m,D,v){const y=await(0,L.XT)(m,{label:[`${Y.k.project}=${D}`,`${Y.k.
oneOff}=False`]},v);return(await Promise.all(y.map(({Id:g})=>(0,L.aH)(m,g,v)))).sort((g,p)=>T(g).localeCompare(T(p))||j(g)-j(p))}n(I,"containersOf");function M(m){
return`project.${m}`}n(M,"projectLock");function T({Config:m}){return m.Labels?.[Y.k.service]??""}n(T,"serviceOf");function d({Mounts:m}){return m.flatMap(({Type:D,
Name:v=""})=>D==="volume"&&(0,B.ok)(v)?[v]:[])}n(d,"anonymousVolumes");function j({Config:m}){return Number(m.Labels?.[Y.k.number]??0)}n(j,"numberOf");function E(m){
return m.toSorted((D,v)=>v.Created.localeCompare(D.Created))[0]?.Config.Labels??{}}n(E,"newestLabels");function O(m,D){return new A.m_(`The folder ${D[Y.k.directory]}\
 of the project '${m}' does not exist, or has no Compose file any more`,{hint:"Its Compose files are needed: run this where they are"})}n(O,"folderGone")}),74936:((z,x,s)=>{
s.d(x,{jh:n(()=>M,"jh"),kx:n(()=>K,"kx"),zM:n(()=>I,"zM")});var A=s(75892),e=s(24509),C=s(8513),L=s(1720),B=s(47151);const Y=6e4;async function K(d,j,{error:E,c:O}){
const{entry:m}=j,{project:D}=m,v=await(0,B.tN)(d,j,{c:O}).catch(g=>[T(g)]);if(v.length===0)return O.log.warn(`the restore did not succeed: '${D}' is put back to\
 where it was${M(m)}`),E;const y={...O,signal:AbortSignal.timeout(Y)},w=await(0,C.CJ)(d,j,y).catch(()=>[]);for(const g of v)O.log.warn(`not put back: ${g}`);for(const g of w)
O.log.warn(g);return new A.fK(`The restore of '${D}' failed, and it could not be put back: ${T(E)}`,{hint:I(D),cause:E})}n(K,"putBackAll");function I(d){return`\
Put it back: vm snapshot recover ${d} --undo. Keep what is new: vm snapshot recover ${d} --finish`}n(I,"choices");function M({old:d,phase:j}){const E=d.filter(({
info:y,again:w})=>w!==void 0&&w!==y.Id);if(j==="bringing"||E.length===0)return"";const O=new Set(E.flatMap(({info:y})=>(0,L.Hp)(y))),m=[...O].map(y=>y.slice(0,12)).
join(", "),v=d.filter(({info:y,again:w})=>w!==y.Id&&!(0,e.e1)(y)&&y.State.Status!=="created").map(({info:y})=>`${y.Name.slice(1)} (exit code ${y.State.ExitCode??
"unknown"})`);return["; its containers were made again, so their logs are lost",...v.length===0?[]:[`, and Docker shows as created what had ended: ${v.join(", ")}`],
...O.size===0?[]:[`; docker compose down --volumes leaves their volumes without a name (${m}), docker volume prune removes these then`]].join("")}n(M,"whatIsLos\
t");function T(d){return d instanceof Error?d.message:String(d)}n(T,"messageOf")}),54441:((z,x,s)=>{s.d(x,{O9:n(()=>o,"O9"),RT:n(()=>l,"RT"),lj:n(()=>u,"lj"),l4:n(
()=>c,"l4")});var A=s(48161),e=s(75892),C=s(2430),L=s(16519),B=s(20248),Y=s(34014),K=s(92652),I=s(77250),M=s(25243),T=s(40265),d=s(75788),j=s(43976),E=s(8513),O=s(
88588),m=s(1720),D=s(74936),v=s(77480),y=s(47151),w=s(17095);async function g(f,r,_){const h=await(0,w.FA)(f,r,_);if(h===void 0)return!0;const b=h.Config.Labels?.[v.
Bx];if(h.State.Status!=="created"||b===void 0)return!1;await(0,B.B$)(f,r);for(const{Type:W,Name:S}of h.Mounts)W==="volume"&&S!==void 0&&await(0,j.LO)(f,S,b);return!0}
n(g,"dropUnopened");var p=function(f,r,_){if(r!=null){if(typeof r!="object"&&typeof r!="function")throw new TypeError("Object expected.");var h,b;if(_){if(!Symbol.
asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");h=r[Symbol.asyncDispose]}if(h===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.d\
ispose is not defined.");h=r[Symbol.dispose],_&&(b=h)}if(typeof h!="function")throw new TypeError("Object not disposable.");b&&(h=n(function(){try{b.call(this)}catch(W){
return Promise.reject(W)}},"dispose")),f.stack.push({value:r,dispose:h,async:_})}else _&&f.stack.push({async:!0});return r},P=(function(f){return function(r){function _(S){
r.error=r.hasError?new f(S,r.error,"An error was suppressed during disposal."):S,r.hasError=!0}n(_,"fail");var h,b=0;function W(){for(;h=r.stack.pop();)try{if(!h.
async&&b===1)return b=0,r.stack.push(h),Promise.resolve().then(W);if(h.dispose){var S=h.dispose.call(h.value);if(h.async)return b|=2,Promise.resolve(S).then(W,function($){
return _($),W()})}else b|=1}catch($){_($)}if(b===1)return r.hasError?Promise.reject(r.error):Promise.resolve();if(r.hasError)throw r.error}return n(W,"next"),W()}})(
typeof SuppressedError=="function"?SuppressedError:function(f,r,_){var h=new Error(_);return h.name="SuppressedError",h.error=f,h.suppressed=r,h});async function l(f,r,{
wait:_=0,c:h}){try{return await(0,L.B)(f,(0,m.te)(r),{signal:h.signal,wait:_})}catch(b){if(!(b instanceof e.fK))throw b;const W=b.fields.owner===void 0?"":` (${b.
fields.owner})`;throw new e.fK(`Another vm snapshot create or restore is at work on the project '${r}'${W}`,{hint:"Wait until it has ended",cause:b})}}n(l,"lock\
Project");async function u(f,{locked:r,c:_}){await(0,I.GG)(f,{...r!==void 0&&{locked:(0,m.te)(r)},c:_});const h=await(0,E.db)(f,_),b=[];for(const[W,S]of Map.groupBy(
h,({Labels:$})=>$?.[v.W$]??""))try{const $={stack:[],error:void 0,hasError:!1};try{if(p($,W===r?a:await i(f,W,_),!0)===void 0)continue;const U=await t(f,{project:W,
servants:S,c:_});if(W===r)b.push(...U);else for(const N of U)_.log.warn(`${c(N)}: vm snapshot recover ${W}`)}catch(R){$.error=R,$.hasError=!0}finally{const R=P(
$);R&&await R}}catch($){_.signal.throwIfAborted(),_.log.warn(`what an interrupted restore of '${W}' has left cannot be put right: ${$ instanceof Error?$.message:
$}`)}return await(0,O.jy)(f,_),b}n(u,"recover");function c({project:f,finding:r}){const h={untouched:"",runs:"",started:"not all of its containers run",half:"so\
me of its containers are missing",unreadable:"its journal cannot be read"}[r];return`a restore of the project '${f}' was interrupted and waits${h===""?"":`: ${h}`}`}
n(c,"waits");async function t(f,{project:r,servants:_,c:h}){const b=[],W=await(0,j.Hu)(f,_,h),S=n(({Labels:R})=>R?.[v.z7]??"","role");for(const{Id:R}of W.filter(
U=>S(U)==="restore")){const U=await(0,E.a0)(f,R,h);if(U===void 0){await g(f,R,h)||b.push({project:r,container:R,finding:"unreadable",journal:U});continue}const N=await(0,E.
Op)(f,U,h);if(N==="runs")await o(f,U,h),h.log.warn(`a restore of the project '${r}' was interrupted, and its new containers run: it is finished`);else if(N!=="u\
ntouched")b.push({project:r,container:R,finding:N,journal:U});else{const F=await(0,y.tN)(f,U,{later:!0,c:h});if(F.length===0)h.log.warn(`a restore of the projec\
t '${r}' was interrupted: it is put back to where it was before${(0,D.jh)(U.entry)}`);else{for(const H of F)h.log.warn(`not put back: ${H}`);b.push({project:r,container:R,
finding:"half",journal:U})}}}const $=new Set(W.filter(R=>S(R)==="restore").map(({Labels:R})=>R?.[v.Bx]));for(const R of W)S(R)==="hold"&&!$.has(R.Labels?.[v.Bx])&&
await(0,B.B$)(f,R.Id);return b}n(t,"recoverProject");async function o(f,{entry:r,end:_},h){const b=r.phase==="starting"||r.phase==="done",W=(0,Y.r)(f,{label:{[M.
eq]:(0,C.Pg)()},c:h});b&&r.machine===(0,A.hostname)()&&await(0,T.CR)(r,{tars:W,c:h});const S=[];for(const R of b?r.oldVolumes:[])await(0,K.y6)(f,R,h)!==void 0&&
(await(0,d.$)(W,R,{at:r.at,c:h})?h.log.warn(`the old volume ${R} stays: it was used since; docker volume rm ${R}`):S.push(R));const $=b?[]:await(0,O.Cl)(f,r,h);
await _({volumes:S,images:r.keptImages},h),b||await(0,j.yw)(f,{volumes:[...r.oldVolumes,...r.newVolumes],images:$},h)}n(o,"finish");const a={async[Symbol.asyncDispose](){}};
async function i(f,r,_){try{return await l(f,r,{c:_})}catch(h){if(h instanceof e.fK)return;throw h}}n(i,"tryLock")}),78971:((z,x,s)=>{s.d(x,{Bq:n(()=>T,"Bq"),CF:n(
()=>M,"CF"),KY:n(()=>j,"KY"),kh:n(()=>d,"kh"),pK:n(()=>O,"pK"),sk:n(()=>E,"sk")});var A=s(77598),e=s(51455),C=s(76760),L=s(3134),B=s(87888),Y=s(22145),K=s(46643);
const I=".vm-snapshot-new";async function M(w){const g=[];for(const p of w){const{path:P,bytes:l}=p,u=await(0,Y.yR)(P);(l===void 0?u===void 0:u!==void 0&&Buffer.
from(l).equals(Buffer.from(u)))||g.push(p)}return g}n(M,"realChanges");async function T(w){const g=await Promise.all(w.map(({path:p})=>(0,Y.yR)(p)));return w.filter(
(p,P)=>g[P]!==void 0&&!(0,K.M)(g[P])).map(({path:p})=>p)}n(T,"peoplesOwn");async function d(w){for(let g=w;;g=(0,C.dirname)(g)){if(await y((0,C.join)(g,".git")))
return[{path:(0,C.join)(w,".vm-snapshot",".gitignore"),bytes:Buffer.from(`*
`)}];if(g===(0,C.dirname)(g))return[]}}n(d,"ignoredByGit");async function j(w){const g=new Set;for(const p of w)for(let P=(0,C.dirname)(p);!await y(P);P=(0,C.dirname)(
P))g.add(P);return[...g].sort((p,P)=>P.length-p.length)}n(j,"missingFolders");async function E(w,{directory:g,kept:p,onFile:P}){const l=await(0,B.Ht)(g);await(0,B.
fc)(g,l);for(const{path:u,bytes:c,mode:t}of w){const o=await y(u),a=(await(0,e.stat)(u).catch(()=>{}))?.mode,i=o?(0,C.join)(p,(0,C.relative)(g,u)):void 0;i!==void 0&&
(await(0,B.fc)((0,C.dirname)(i),l),await(0,L.CD)(`Cannot keep a copy of ${u}`,()=>v(u,i))),await P({path:u,backup:i,...c!==void 0&&{wrote:(0,A.hash)("sha256",c,
"hex")}}),c===void 0?await(0,e.rm)(u,{force:!0}):await D(u,c,{mode:a??t??420})}}n(E,"replaceFiles");async function O({files:w,newFolders:g}){const p=[],P=[];for(const{
path:l,backup:u,wrote:c}of w.toReversed()){if(await(0,e.rm)(l+I,{force:!0}),u!==void 0&&!await y(u))continue;const t=await m(l),o=u===void 0?void 0:await m(u);if(t!==
void 0&&t!==c&&t!==o){p.push(`${l} was changed since and stays${u===void 0?"":`; what was there before is in ${u}`}`);continue}if(u===void 0){await(0,e.rm)(l,{force:!0});
continue}await v(u,l+I),await(0,e.rename)(l+I,l),P.push(u)}for(const l of P)await(0,e.rm)(l,{force:!0});for(const l of g)await(0,e.rmdir)(l).catch(()=>{});return p}
n(O,"putBack");async function m(w){const g=await(0,e.readFile)(w).catch(()=>{});return g===void 0?void 0:(0,A.hash)("sha256",g,"hex")}n(m,"hashOf");async function D(w,g,{
mode:p}){const P=await(0,B.Ht)((0,C.dirname)(w));await(0,B.fc)((0,C.dirname)(w),P),await(0,L.CD)(`Cannot write ${w}`,async()=>{const l=w+I;await(0,e.rm)(l,{force:!0}),
await(0,B.v8)(l,[g],P),await(0,e.chmod)(l,p),await(0,e.rename)(l,w)})}n(D,"write");async function v(w,g){await(0,e.cp)(w,g,{preserveTimestamps:!0,verbatimSymlinks:!0});
const{uid:p,gid:P}=await(0,e.lstat)(w);process.geteuid?.()===0&&await(0,e.lchown)(g,p,P)}n(v,"copy");async function y(w){return await(0,e.lstat)(w).catch(()=>{})!==
void 0}n(y,"isThere")}),72209:((z,x,s)=>{s.d(x,{S:n(()=>j,"S"),z:n(()=>E,"z")});var A=s(77598),e=s(75892),C=s(6957),L=s(17095),B=s(20248),Y=s(26898),K=s(92652),
I=s(43976),M=s(77480);const T=12e4,d=6e5;async function j(O,m,{volumes:D,c:v}){const y=new Set(m.newVolumes),w=D.map(p=>({...p,labels:{...p.labels,[M.Bx]:m.id}})),
g=`vm-snapshot.restore.${m.project}.${m.id}`;m.at=new Date().toISOString();try{const{id:p,running:P}=await(0,B.f1)(O,{name:g,labels:(0,M.y$)(m,"restore"),volumes:w},
{signal:v.signal,prepare:n(l=>(0,Y.I)(O,l,{number:1,entry:m,signal:v.signal}),"prepare")});P||v.log.warn("do not run docker system prune meanwhile: nothing on t\
his architecture keeps volumes and images from it");for(const l of D)if(((await(0,K.y6)(O,l.name,v))?.Labels??{})[M.Bx]===m.id!==y.has(l.name))throw new e.fK(`T\
he volume ${l.name} was ${y.has(l.name)?"made":"removed"} by another program meanwhile`,{hint:"Try again when no docker prune runs"});return E(O,m,{container:p,
number:1})}catch(p){await(0,B.B$)(O,g);for(const P of D)await(0,I.LO)(O,P.name,m.id);throw p}}n(j,"openRestoreJournal");function E(O,m,{container:D,number:v}){let y=v;
return{entry:m,async write(){m.at=new Date().toISOString(),y+=1,await(0,Y.I)(O,D,{number:y,entry:m,signal:AbortSignal.timeout(T)})},async hold(w){const g=(0,M.y$)(
m,"hold"),p=[...new Set(w)].map(async P=>{const l=`vm-snapshot.kept.${m.project}.${m.id}.${(0,A.hash)("sha256",P,"hex").slice(0,12)}`;try{await(0,B.f1)(O,{name:l,
labels:g,image:P},{signal:AbortSignal.timeout(T)})}catch(u){if(!(u instanceof e.fK))throw u}});await(0,C.b)(...p)},async end(w,g){const p={...g,signal:AbortSignal.
timeout(d)},{project:P,id:l}=m,c=w.volumes.length+w.images.length===0?void 0:await(0,I.Qr)(O,{project:P,id:l,at:new Date().toISOString(),...w},p),t=await(0,L.XT)(
O,{label:[`${M.Bx}=${l}`,`${M.z7}=hold`]},p);await Promise.all(t.map(({Id:o})=>(0,B.B$)(O,o))),await(0,B.B$)(O,D),await(0,I.ln)(O,w.volumes,p),await(0,I.YC)(O,w.
images,p),c!==void 0&&await(0,B.B$)(O,c)}}}n(E,"journalIn")}),77480:((z,x,s)=>{s.d(x,{Bx:n(()=>C,"Bx"),W$:n(()=>e,"W$"),uL:n(()=>B,"uL"),xO:n(()=>L,"xO"),y$:n(()=>Y,
"y$"),z7:n(()=>A,"z7")});const A="vm-snapshot.role",e="vm-snapshot.project",C="vm-snapshot.restore-id",L="vm-snapshot.snapshot",B="vm-snapshot.began";function Y({
project:K,id:I,snapshot:M},T){return{[A]:T,[e]:K,[C]:I,[B]:new Date().toISOString(),...M!==void 0&&{[L]:M}}}n(Y,"roleLabels")}),47151:((z,x,s)=>{s.d(x,{Nd:n(()=>y,
"Nd"),lz:n(()=>v,"lz"),tN:n(()=>D,"tN")});var A=s(48161),e=s(75892),C=s(2430),L=s(78560),B=s(62550),Y=s(34014),K=s(92652),I=s(25243),M=s(40265),T=s(24509),d=s(75788),
j=s(1720),E=s(78971),O=s(77480);const m=6e5;async function D(p,P,{later:l=!1,c:u}){const{entry:c}=P,t={...u,signal:AbortSignal.timeout(m)},o=(0,Y.r)(p,{label:{[I.
eq]:(0,C.Pg)()},c:t}),a=[],i=n(async($,R)=>{try{await R()}catch(U){a.push(`${$}: ${U instanceof Error?U.message:U}`)}},"attempt"),f=c.machine!==(0,A.hostname)()&&
c.files.length+c.moves.length+c.staging.length>0;f&&a.push(`files: they are on ${c.machine}, in ${c.directory}: undo it there`);for(const $ of c.keptContainers)
await i(`container ${$}`,()=>w(p,$,t));const r=await v(p,c,t);for(const{Id:$,Name:R}of r)await i(`container ${R.slice(1)}`,()=>w(p,$,t));if(f||(await i("files",
async()=>g(await(0,E.pK)(c),u)),await i("bind mounts",async()=>{const $=l?await S():[];for(const{path:R,backup:U}of $)u.log.warn(`${R} was changed since and sta\
ys${U?`; what was there before is in ${U}`:""}`);await(0,M.PB)({...c,moves:c.moves.filter(R=>!$.includes(R))},{tars:o,c:t}),await(0,M.CR)(c,{tars:o,c:t})})),c.phase!==
"bringing"){for(const U of c.networks)await i(`network ${U.Name}`,async()=>{await(0,L.qC)(p,U.Name,t)===void 0&&await(0,L.u3)(p,U,t)});const $=new Map;for(const U of(0,B.
fc)(c.old,({info:N})=>N))await i(`container ${U.info.Name.slice(1)}`,()=>(0,T.kB)(p,U,{journal:P,again:$,c:t}));const R=new Set(c.networks.map(({Name:U})=>U));for(const{
Id:U,Name:N}of await y(p,c.project,t))!c.oldNetworks.includes(U)&&!R.has(N)&&await i(`network ${N}`,()=>(0,L.Zw)(p,U,t))}if(a.length>0)return await P.write(),a;
const h=new Set(c.old.flatMap(({info:$})=>(0,j.Hp)($))),b=r.flatMap(j.Hp).filter($=>!h.has($)),W=[];for(const $ of c.newVolumes)(await(0,K.y6)(p,$,t))?.Labels?.[O.
Bx]===c.id&&W.push($);return await P.end({volumes:[...W,...b],images:[...c.newImages,...c.keptImages]},t),[];async function S(){const $=[];for(const R of c.moves)
await(0,d.$)(o,{folder:R.path},{at:c.at,c:t})&&$.push(R);return $}n(S,"changedMoves")}n(D,"undo");async function v(p,P,l){if(P.phase==="bringing")return[];const u=new Set(
P.old.flatMap(({info:c,again:t})=>[c.Id,t]));return(await(0,j.Mz)(p,P.project,l)).filter(({Id:c})=>!u.has(c))}n(v,"freshContainers");async function y(p,P,l){return await(0,L.
og)(p,{label:[`${j.kg.project}=${P}`]},l)}n(y,"networksOf");async function w(p,P,l){try{await p.removeContainer(P,l)}catch(u){if(!(u instanceof e.m_))throw u}}n(
w,"remove");function g(p,{log:P}){for(const l of p)P.warn(l)}n(g,"warnAll")}),68986:((z,x,s)=>{s.d(x,{Vs:n(()=>v,"Vs"),Xg:n(()=>O,"Xg"),fO:n(()=>D,"fO"),Fp:n(()=>y,
"Fp")});var A=s(75892),e=s(26921);const C=e._H3({target:e.aig(),published:e.YjP().optional(),host_ip:e.YjP().optional(),protocol:e.YjP().default("tcp"),mode:e.YjP().
optional()}),L=e._H3({type:e.YjP(),source:e.YjP().optional(),target:e.YjP(),read_only:e.zMY().optional()}),B=e._H3({condition:e.YjP().optional(),required:e.zMY().
optional()}),Y=e._H3({disable:e.zMY().optional(),start_period:e.YjP().optional(),interval:e.YjP().optional(),timeout:e.YjP().optional(),retries:e.aig().optional()}),
K=e._H3({aliases:e.YOg(e.YjP()).nullish(),ipv4_address:e.YjP().optional(),ipv6_address:e.YjP().optional(),mac_address:e.YjP().optional()}),I=e._H3({image:e.YjP().
optional(),build:e.L5J().optional(),container_name:e.YjP().optional(),scale:e.aig().optional(),deploy:e._H3({replicas:e.aig().nullish()}).nullish(),ports:e.YOg(
C).nullish(),volumes:e.YOg(L).nullish(),profiles:e.YOg(e.YjP()).nullish(),labels:e.g1P(e.YjP(),e.YjP()).nullish(),environment:e.g1P(e.YjP(),e.YjP().nullable()).
nullish(),depends_on:e.g1P(e.YjP(),B).nullish(),network_mode:e.YjP().optional(),pid:e.YjP().optional(),ipc:e.YjP().optional(),volumes_from:e.YOg(e.YjP()).nullish(),
mac_address:e.YjP().optional(),networks:e.g1P(e.YjP(),K.nullable()).nullish(),healthcheck:Y.nullish(),configs:e.YOg(e.L5J()).nullish(),secrets:e.YOg(e.L5J()).nullish(),
post_start:e.YOg(e.L5J()).nullish()}),M=e._H3({name:e.YjP(),external:e.zMY().optional(),driver:e.YjP().optional(),driver_opts:e.g1P(e.YjP(),e.YjP()).nullish(),labels:e.
g1P(e.YjP(),e.YjP()).nullish()}),T=e._H3({name:e.YjP(),external:e.zMY().optional(),driver_opts:e.g1P(e.YjP(),e.KCZ([e.YjP(),e.aig()])).nullish(),ipam:e.Ikc({config:e.
L5J().optional()}).nullish()}),d=e._H3({name:e.YjP().optional(),file:e.YjP().optional(),environment:e.YjP().optional(),external:e.zMY().optional()}),j=e._H3({name:e.
YjP(),services:e.g1P(e.YjP(),I).default({}),volumes:e.g1P(e.YjP(),M.nullable()).nullish(),networks:e.g1P(e.YjP(),T.nullable()).nullish(),secrets:e.g1P(e.YjP(),d.
nullable()).nullish(),configs:e.g1P(e.YjP(),d.nullable()).nullish()});var E=s(81807);async function O(l,{signal:u,services:c=[]}){try{return await m(l,"*",{signal:u})}catch(t){
const o=await m(l,c,{signal:u}).catch(()=>{});if(o!==void 0)return o;throw t}}n(O,"readConfig");async function m(l,u,{signal:c}){const{stdout:t,warnings:o}=await(0,E.
Z)(l,[...w(u),"config","--format","json",...g(u)],{signal:c}),a=j.safeParse(p(P(t)));if(a.success)return{config:a.data,warnings:o,scope:u};throw new A.cs("docke\
r compose config answers in a form that is not known",{cause:a.error})}n(m,"read");async function D(l,{signal:u}){const c=["--profile","*","config","--no-interp\
olate","--no-path-resolution"];return(await(0,E.Z)(l,c,{signal:u}).catch(o=>{if(u.aborted)throw o}))?.stdout}n(D,"readUninterpolated");async function v(l,u,{signal:c,
scope:t}){await(0,E.Z)(l,[...w(t),"create","--no-build","--pull","never",...u],{signal:c})}n(v,"createContainers");async function y(l,u,{signal:c,scope:t}){const o=[
"up","--detach","--no-build","--pull","never","--no-recreate","--no-deps",...u];await(0,E.Z)(l,[...w(t),...o],{signal:c})}n(y,"startServices");function w(l){return l===
"*"?["--profile","*"]:[]}n(w,"profiles");function g(l){return l==="*"?[]:l}n(g,"named");function p(l){return typeof l=="string"?l.replaceAll("$$","$"):Array.isArray(
l)?l.map(p):typeof l!="object"||l===null?l:Object.fromEntries(Object.entries(l).map(([u,c])=>[u,p(c)]))}n(p,"undoubled");function P(l){try{return JSON.parse(l)}catch{
return}}n(P,"tryJson")})};export{X as id,k as ids,G as modules};
