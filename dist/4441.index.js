var V=Object.defineProperty;var n=(N,S)=>V(N,"name",{value:S,configurable:!0});const k=4441,X=[4441],G={40265:((N,S,o)=>{o.d(S,{CR:n(()=>$,"CR"),IQ:n(()=>D,"IQ"),PB:n(()=>_,"PB"),g$:n(()=>g,"g$"),ie:n(()=>P,"ie"),jE:n(()=>w,"jE"),p1:n(()=>u,
"p1"),wx:n(()=>b,"wx")});var L=o(51455),e=o(76760),I=o(75892),Y=o(87888),A=o(13785),K=o(51313),W=o(8242);const T=".vm-snapshot",j=[".git",T];function b({bind_mounts:t=[],
snapshot_name:s},{captured:a,directory:c,elsewhere:i}){const r=[];for(const p of t){const m=(0,e.normalize)(p.path),C=(0,e.relative)(a,m),M=C===""||!C.startsWith(
"..");if(!M&&i===void 0)continue;const R=M?c:i,B=(0,e.join)(R,M?C:m),U=(0,e.relative)(R,B).split("/"),x=r.find(z=>(0,W.U)(B,z.target)||(0,W.U)(z.target,B));if(U.
some(z=>j.includes(z))||x!==void 0)throw new I.cs(`The bind mount ${p.path} of the snapshot '${s}' cannot be restored: it is inside of another one, or of ${j.join(
" or ")}`);r.push({of:p,base:R,target:B})}return r}n(b,"placeBinds");async function u(t,{parts:s,blobs:a,...c}){const{tars:i,stamp:r,entry:p,journal:m,c:C}=c;for(const[
M,R]of Map.groupBy(t,B=>B.base))await O(M,R);for(const[M,{of:R,base:B}]of t.entries()){const U=y(B,{stamp:r,at:M});p.staging.includes((0,e.dirname)(U))||p.staging.
push((0,e.dirname)(U)),await m.write(),await(0,Y.fc)(U,await(0,Y.Ht)(U));const x=s.bindMount(R.path);if(x===void 0)continue;const z=C.progress.start(`Restoring ${R.
path}`,x.size);try{await(0,K.n9)(await i.folder(U),`the folder ${U}`).write(a.open(x,{onBytes:n(F=>z.add(F),"onBytes")}),C)}finally{z.done()}}}n(u,"stageBinds");
async function D(t,{stays:s,carried:a,...c}){for(const[i,{of:r,base:p,target:m}]of t.entries()){const C=y(p,{stamp:c.stamp,at:i});if(r.type==="file")await d((0,e.
join)(C,e.posix.basename(r.path)),m,{base:p,...c});else if(m!==p)await d(C,m,{base:p,...c});else{const M=new Set([...await v(p,c),...await v(C,c)]);for(const R of M)
[...j,...s].includes(R)||await d((0,e.join)(C,R),(0,e.join)(p,R),{base:p,...c})}}for(const{path:i,backup:r,base:p}of c.entry.moves)for(const m of a.filter(C=>r!==
void 0&&(0,W.U)(C,i)&&C!==i)){const C=(0,e.join)(r,(0,e.relative)(i,m));await l(m)||!await l(C)||!await E(p,m)||await h(p,["cp","-a","--",f(p,C),f(p,m)],c)}}n(D,
"swapBinds");async function w(t){const s=await Promise.all(t.map(({target:a})=>l(a)));return t.filter((a,c)=>s[c]).map(({target:a})=>a)}n(w,"thereAlready");function P(t,s){
const a=s.find(({of:c})=>(0,W.U)(t,c.path));return a&&(0,e.join)(a.target,(0,e.relative)(a.of.path,t))}n(P,"whereIs");async function _({moves:t},s){for(const{base:a,
path:c,backup:i}of t.toReversed())i!==void 0&&!await l(i)||(await l(c)&&await h(a,["rm","-rf","--",f(a,c)],s),i!==void 0&&await h(a,["mv","-T","--",f(a,i),f(a,c)],
s))}n(_,"putBindsBack");async function $({staging:t},s){for(const a of t){const c=(0,e.dirname)((0,e.dirname)(a));await l(a)&&await h(c,["rm","-rf","--",f(c,a)],
s)}}n($,"dropStaged");async function g(t,s){for(const a of s)if(!await E(t,a))throw new I.cs(`A link in the restored folder leads ${a} out of ${t}`)}n(g,"assert\
Below");async function O(t,s){const a=s.reduce((r,{of:p})=>r+p.size_bytes,0);await(0,Y.fc)(t,await(0,Y.Ht)(t));const c=await(0,L.statfs)(t),i=c.bavail*c.bsize;if(!(i>=
a))throw new I._p(`What bind mounts held needs ${(0,A.z3)(a)}, and ${(0,A.z3)(i)} are free in ${t}`,{hint:"Free space there"})}n(O,"checkRoom");async function d(t,s,{
base:a,stamp:c,entry:i,journal:r,...p}){const m=await l(s)?(0,e.join)(a,T,c,"bind-mounts",(0,e.relative)(a,s)):void 0,C=await l(t),M=await(0,Y.Ht)(a);await(0,Y.
fc)((0,e.dirname)(s),M),i.moves.push({base:a,path:s,...m!==void 0&&{backup:m}}),await r.write(),m!==void 0&&(await(0,Y.fc)((0,e.dirname)(m),M),await h(a,["mv","\
-T","--",f(a,s),f(a,m)],p)),C&&await h(a,["mv","-T","--",f(a,t),f(a,s)],p)}n(d,"swap");async function h(t,[s,...a],{tars:c,c:i}){const r=await c.folder(t);await(0,K.
VO)(r(s,a),{signal:i.signal,title:`${s} in ${t}`})}n(h,"act");async function v(t,{tars:s,c:a}){const c=await s.folder(t);return(await(0,K.VO)(c("find",[".","-mi\
ndepth","1","-maxdepth","1","-printf","%f\\0"]),{signal:a.signal,title:`looking into ${t}`})).split("\0").filter(r=>r!=="")}n(v,"namesIn");function y(t,{stamp:s,
at:a}){return(0,e.join)(t,T,`${s}-new`,String(a))}n(y,"staged");function f(t,s){return`./${(0,e.relative)(t,s)}`}n(f,"below");async function E(t,s){for(let a=(0,e.
dirname)(s);;a=(0,e.dirname)(a)){const c=await(0,L.realpath)(a).catch(()=>{});if(c!==void 0)return(0,W.U)(c,await(0,L.realpath)(t));if(a===(0,e.dirname)(a))return!1}}
n(E,"staysBelow");async function l(t){return await(0,L.lstat)(t).catch(()=>{})!==void 0}n(l,"isThere")}),24509:((N,S,o)=>{o.d(S,{e1:n(()=>W,"e1"),kB:n(()=>K,"kB"),
zd:n(()=>j,"zd")});var L=o(75892),e=o(17095),I=o(15201),Y=o(62550),A=o(68888);async function K(D,w,{journal:P,again:_,c:$}){const{info:g}=w;await(0,I.k)(D,g.Name.
slice(1),{make:O,signal:$.signal});async function O(){const d=await T(D,w,{again:_,c:$});_.set(g.Id,d),w.again=d,await P.write(),await u(D,d,{status:g.State.Status,
c:$})}n(O,"make")}n(K,"bringBack");function W({State:D}){return D.Status==="running"||D.Status==="paused"||D.Status==="restarting"}n(W,"ran");async function T(D,{
info:w,image:P,again:_},{again:$,c:g}){for(const d of[w.Id,_]){const h=d===void 0?void 0:await(0,e.FA)(D,d,g);if(h!==void 0)return h.Id}const O=await j(D,P===void 0?
{info:w}:{info:w,image:P},g);return await(0,Y.jC)(D,w,{name:w.Name.slice(1),image:O,again:$,signal:g.signal})}n(T,"place");async function j(D,{info:w,image:P},_){
return P!==void 0&&P!==w.Image?((await b(D,P,_))?.RepoTags??[]).find(g=>g.startsWith(`${A.t0}/`))??P:(await b(D,w.Config.Image,_))?.Id===w.Image?w.Config.Image:
w.Image}n(j,"imageFor");async function b(D,w,P){return await D.inspectImage(w,P).catch(_=>{if(!(_ instanceof L.m_))throw _})}n(b,"find");async function u(D,w,{status:P,
c:_}){const $=await(0,e.FA)(D,w,_);if($===void 0)throw new L.m_(`the container ${w} is gone`);const g=$.State.Status==="running"||$.State.Status==="paused";P!==
"running"&&P!=="paused"&&P!=="restarting"||(g||await(0,e.aO)(D,w,{to:"start",signal:_.signal}),P==="paused"&&$.State.Status!=="paused"&&await(0,e.aO)(D,w,{to:"p\
ause",signal:_.signal}))}n(u,"runAsBefore")}),75788:((N,S,o)=>{o.d(S,{$:n(()=>I,"$")});var L=o(51313);const e=1e3;async function I(Y,A,{at:K,c:W}){const T=(Date.
parse(K)+e)/1e3;if(!Number.isFinite(T))return!0;try{const j=typeof A=="string"?await Y.within(A):await Y.folder(A.folder);if(j===void 0)return!0;const b=[".","-\
newermt",`@${T}`,"-print","-quit"];return await(0,L.VO)(j("find",b),{signal:W.signal,title:"looking for changes"})!==""}catch(j){return W.signal.throwIfAborted(),
W.log.debug(`what changed cannot be known: ${j instanceof Error?j.message:j}`),!0}}n(I,"changedSince")}),43976:((N,S,o)=>{o.d(S,{Hu:n(()=>$,"Hu"),LO:n(()=>v,"LO"),
Qr:n(()=>_,"Qr"),YC:n(()=>f,"YC"),ln:n(()=>d,"ln"),yw:n(()=>h,"yw")});var L=o(26921),e=o(75892),I=o(2430),Y=o(17095),A=o(15201),K=o(20248),W=o(26898),T=o(34014),
j=o(92652),b=o(51729),u=o(25243),D=o(75788),w=o(77480);const P=L.Ikc({project:L.YjP(),id:L.YjP(),at:L.YjP(),volumes:L.YOg(L.YjP()).readonly(),images:L.YOg(L.YjP()).
readonly()});async function _(l,t,{signal:s}){await(0,b.Pt)(l,(0,b.e7)(await l.architecture({signal:s}))??Buffer.alloc(0),{signal:s});const a={Image:b.j5,Entrypoint:[
b.r_],NetworkDisabled:!0,Labels:(0,w.y$)(t,"clean-up")},c=`vm-snapshot.clean-up.${t.project}.${t.id}`;return await(0,K.B$)(l,c),await(0,A.k)(l,c,{make:i,signal:s});
async function i(){const r=await l.createContainer(a,{name:c,signal:s});return await(0,W.I)(l,r,{number:1,entry:t,signal:s}),r}n(i,"make")}n(_,"writeCleanUp");async function $(l,t,s){
let a=[...t];for(const c of t.filter(({Labels:i})=>i?.[w.z7]==="clean-up")){const i=P.safeParse((await(0,W.V)(l,c.Id,s))?.entry).data,r=n(m=>m===c||i!==void 0&&
m.Labels?.[w.Bx]===i.id,"isOver"),p=a.filter(m=>m!==c&&r(m));for(const{Id:m}of p.sort((C,M)=>Number(g(C))-Number(g(M))))await(0,K.B$)(l,m);await O(l,c.Id,{entry:i,
c:s}),a=a.filter(m=>!r(m))}return a}n($,"endCleanUps");function g({Labels:l}){return l?.[w.z7]==="restore"}n(g,"isJournal");async function O(l,t,{entry:s,c:a}){
const c=(0,T.r)(l,{label:{[u.eq]:(0,I.Pg)()},c:a});for(const i of s?.volumes??[])await(0,j.y6)(l,i,a)!==void 0&&(await(0,D.$)(c,i,{at:s?.at??"",c:a})?a.log.warn(
`the volume ${i} was to be removed by a restore, and was used since: it stays; docker volume rm ${i}`):await d(l,[i],a));await f(l,s?.images??[],a),await(0,K.B$)(
l,t)}n(O,"endCleanUp");async function d(l,t,s){for(const a of t)try{await(0,j.L)(l,a,s)}catch(c){const i=await E(l,a,s).catch(()=>[]);c instanceof e.fK&&i.length>
0?s.log.warn(`the volume ${a} stays: ${i.join(", ")} ${i.length===1?"uses it, and sees":"use it, and see"} other data than the project now`):s.log.warn(`the vol\
ume ${a} stays: ${c instanceof Error?c.message:c}; docker volume rm ${a}`)}}n(d,"removeUnused");async function h(l,{volumes:t,images:s},a){const c=new Set((await(0,Y.
XT)(l,{},a)).flatMap(({Mounts:p})=>(p??[]).map(({Name:m})=>m))),i=[];for(const p of new Set(t))!c.has(p)&&await(0,j.y6)(l,p,a)!==void 0&&i.push(p);const r=[...i.
length>0?[`docker volume rm ${i.join(" ")}`]:[],...s.length>0?[`docker image rm ${s.join(" ")}`]:[]];r.length>0&&a.log.warn(`nothing was removed, since not all \
of the new was made. When you do not need what was before: ${r.join("; ")}`)}n(h,"tellUnused");async function v(l,t,s){const a={signal:AbortSignal.timeout(y)};(await(0,j.
y6)(l,t,a))?.Labels?.[w.Bx]===s&&await(0,j.L)(l,t,a)}n(v,"removeOwn");const y=6e4;async function f(l,t,s){for(const a of t)try{await l.removeImage(a,s)}catch(c){
if(c instanceof e.m_||c instanceof e.fK)continue;s.log.warn(`the image ${a} stays: ${c instanceof Error?c.message:c}`)}}n(f,"dropImages");async function E(l,t,s){
return(await(0,Y.XT)(l,{volume:[t]},s)).map(({Id:c,Names:i})=>i?.[0]?.slice(1)??c.slice(0,12))}n(E,"usersOf")}),8513:((N,S,o)=>{o.d(S,{E0:n(()=>h,"E0"),Op:n(()=>v,
"Op"),a0:n(()=>d,"a0"),db:n(()=>O,"db"),CJ:n(()=>y,"CJ")});var L=o(48161),e=o(2430),I=o(17095),Y=o(16519),A=o(26898),K=o(34014),W=o(92652),T=o(25243),j=o(75788),
b=o(1720),u=o(26921);const D=n(l=>u.IeY(t=>typeof t=="object"&&t!==null&&l in t),"object"),w=u.Ikc({info:D("Id"),image:u.YjP().optional(),again:u.YjP().optional()}),
P=u.Ikc({id:u.YjP(),project:u.YjP(),snapshot:u.YjP(),at:u.YjP(),machine:u.YjP(),directory:u.YjP(),phase:u.k5n(["bringing","moving","starting","done"]),old:u.YOg(
w),oldNetworks:u.YOg(u.YjP()),networks:u.YOg(D("Name")),newImages:u.YOg(u.YjP()),newVolumes:u.YOg(u.YjP()),expected:u.YOg(u.Ikc({service:u.YjP(),number:u.aig(),
runs:u.zMY()})),files:u.YOg(u.Ikc({path:u.YjP(),backup:u.YjP().optional(),wrote:u.YjP().optional()})),moves:u.YOg(u.Ikc({base:u.YjP(),path:u.YjP(),backup:u.YjP().
optional()})),staging:u.YOg(u.YjP()),newFolders:u.YOg(u.YjP()),keptImages:u.YOg(u.YjP()),keptContainers:u.YOg(u.YjP()),oldVolumes:u.YOg(u.YjP())});var _=o(72209),
$=o(77480),g=o(47151);async function O(l,t){return await(0,I.XT)(l,{label:[$.z7]},t)}n(O,"servants");async function d(l,t,s){const a=await(0,A.V)(l,t,s),c=P.safeParse(
a?.entry).data;return c&&(0,_.z)(l,c,{container:t,number:a?.number??0})}n(d,"readJournal");async function h(l,{signal:t}){const s=(await O(l,{signal:t})).filter(
({Labels:c})=>c?.[$.z7]==="restore"),a=[];for(const{Id:c,Labels:i}of s){const r=i?.[$.W$]??"";(await(0,I.FA)(l,(0,Y.l)((0,b.te)(r)),{signal:t}))?.State.Status!==
"running"&&a.push({container:c,project:r,snapshot:i?.[$.xO]??"",began:i?.[$.uL]??""})}return a}n(h,"interruptedRestores");async function v(l,{entry:t},s){const{
phase:a,expected:c}=t,i=await(0,g.lz)(l,t,s),r=i.every(f),p=Map.groupBy(i,b.z5),m=c.map(({service:R,number:B,runs:U})=>({runs:U,now:p.get(R)?.[B-1]})),C=m.every(
({now:R})=>R!==void 0);if(a==="done")return"runs";if(a==="bringing")return"untouched";if(r&&(a==="moving"||C))return await M()?"half":"untouched";if(a==="moving"||
!C)return"half";return m.every(({now:R,runs:B})=>!B||R!==void 0&&E(R))?"runs":"started";async function M(){if(t.files.length+t.moves.length>0&&t.machine!==(0,L.
hostname)())return!0;const R=(0,K.r)(l,{label:{[T.eq]:(0,e.Pg)()},c:s});for(const B of t.newVolumes)if(await(0,W.y6)(l,B,s)!==void 0&&await(0,j.$)(R,B,{at:t.at,
c:s}))return!0;return!1}}n(v,"look");async function y(l,{entry:t},s){const a=await(0,g.lz)(l,t,s),c=n(r=>r.length===0?"none":r.join(", "),"names"),i=[];for(const{
info:r,again:p}of t.old)(await(0,I.FA)(l,r.Id,s)??(p===void 0?void 0:await(0,I.FA)(l,p,s)))===void 0&&i.push(r.Name.slice(1));return[`new containers: ${c(a.map(
({Name:r,State:p})=>`${r.slice(1)} (${p.Status})`))}`,`new volumes: ${c(t.newVolumes)}`,...i.length>0?[`containers from before, kept as images: ${c(i)}`]:[],`vo\
lumes from before: ${c(t.oldVolumes)}`,...t.files.flatMap(({path:r,backup:p})=>p===void 0?[]:[`${r} from before: ${p}`]),...t.moves.flatMap(({path:r,backup:p})=>p===
void 0?[]:[`${r} from before: ${p}`])]}n(y,"whereabouts");function f({State:l}){return l.Status==="created"&&(l.StartedAt===void 0||l.StartedAt.startsWith("0001\
-"))}n(f,"neverStarted");function E({State:l}){if(l.Status==="exited")return l.ExitCode===0;const t=l.Health?.Status??"none";return(l.Status==="running"||l.Status===
"paused")&&(t==="healthy"||t==="none")}n(E,"isWell")}),88588:((N,S,o)=>{o.d(S,{Cl:n(()=>K,"Cl"),Dk:n(()=>T,"Dk"),jy:n(()=>W,"jy")});var L=o(75892),e=o(17095),I=o(
43976),Y=o(8513),A=o(68888);async function K(j,{project:b,id:u,old:D},{signal:w}){const P=[];for(const{info:_,image:$}of D){if($===void 0||$===_.Image)continue;
const g={repository:`${A.GV}/${(0,A.s9)(b)}`,tag:`${u}-${_.Name.slice(1)}`.slice(0,128)};try{await j.tagImage($,{...g,signal:w}),P.push(`${g.repository}:${g.tag}`)}catch(O){
if(!(O instanceof L.m_))throw O}}return P}n(K,"handOver");async function W(j,b){try{const u=(await j.listImages([`${A.t0}/*`],b)).flatMap(({RepoTags:D})=>D??[]);
if(u.length===0||(await(0,Y.db)(j,b)).length>0)return;for(const D of u.filter(w=>w.startsWith(`${A.t0}/`)))(await(0,e.XT)(j,{ancestor:[D]},b)).length===0&&await(0,I.
YC)(j,[D],b)}catch(u){if(b.signal.throwIfAborted(),!(u instanceof L.JC))throw u;b.log.debug(`images that earlier restores kept are not looked at: ${u.message}`)}}
n(W,"sweepKept");async function T(j,{old:b},u){const D=new Set;for(const{info:w}of b){const P=await j.inspectImage(w.Image,u).catch(()=>{});for(const _ of P?.RepoTags??
[])_.startsWith(`${A.t0}/`)&&D.add(_)}return[...D]}n(T,"keptNames")}),68888:((N,S,o)=>{o.d(S,{GV:n(()=>e,"GV"),s9:n(()=>Y,"s9"),t0:n(()=>L,"t0"),x_:n(()=>I,"x_")});
const L="vm-snapshot-kept",e="vm-snapshot-before";function I(A){return`${L}/${Y(A)}`}n(I,"keptRepository");function Y(A){return A.replace(/[^a-z0-9]+/g,"-").replace(
/^-|-$/g,"")}n(Y,"component")}),16370:((N,S,o)=>{o.d(S,{h:n(()=>A,"h"),k:n(()=>Y,"k")});var L=o(51455),e=o(76760),I=o(22145);const Y={project:"com.docker.compos\
e.project",service:"com.docker.compose.service",number:"com.docker.compose.container-number",directory:"com.docker.compose.project.working_dir",files:"com.docke\
r.compose.project.config_files",envFiles:"com.docker.compose.project.environment_file",volume:"com.docker.compose.volume",oneOff:"com.docker.compose.oneoff"};async function A(T,{
endpoint:j,here:b,warn:u,signal:D}){const w=T[Y.directory];if(w===void 0||!await W(w))return;const P=b?.directory===w?b:void 0,_=K(T[Y.files]).map(y=>(0,e.resolve)(
w,y)),$=_.length>0&&(await Promise.all(_.map(I.fo))).every(Boolean),g=P??await(0,I.L9)(w,{endpoint:j,signal:D}),O=$?_:g?.files;if(O===void 0)return{root:w,directory:w,
files:[]};const d=K(T[Y.envFiles]).map(y=>(0,e.resolve)(w,y)),h=await Promise.all(d.map(I.fo));for(const[y,f]of d.entries())h[y]||u(`the project was started wit\
h --env-file ${f}, which does not exist any more`);const v=d.length>0?d.filter((y,f)=>h[f]):P?.envFiles;return{root:P?.root??w,directory:w,files:O,...v!==void 0&&
v.length>0&&{envFiles:v}}}n(A,"locationOf");function K(T){return(T??"").split(",").filter(j=>j!=="")}n(K,"listOf");async function W(T){return(await(0,L.stat)(T).
catch(()=>{}))?.isDirectory()===!0}n(W,"isFolder")}),46643:((N,S,o)=>{o.d(S,{M:n(()=>u,"M"),y:n(()=>D,"y")});class L{static{n(this,"Tagged")}tag;value;constructor(s,a){
this.tag=s,this.value=a}}const e="!override",I=new L("!reset",null);function Y(t,s){return new L(t,s)}n(Y,"tagged");class A{static{n(this,"Expression")}text;constructor([
s,a]){this.text=s+T(a)}}async function K(t){const{Document:s}=await o.e(8815).then(o.t.bind(o,38815,19)),a=new s;return a.contents=W(t,a),a.toString({lineWidth:0})}
n(K,"yamlOf");function W(t,s){if(t instanceof L)return Object.assign(W(t.value,s),{tag:t.tag});if(t instanceof A)return s.createNode(t.text);if(typeof t=="strin\
g")return s.createNode(T(t));if(Array.isArray(t)){const c=s.createNode([]);return c.items.push(...t.map(i=>W(i,s))),c}if(typeof t!="object"||t===null)return s.createNode(
t);const a=s.createNode({});for(const[c,i]of Object.entries(t))a.items.push(s.createPair(c,W(i,s)));return a}n(W,"node");function T(t){return t.replaceAll("$","\
$$$$")}n(T,"doubled");var j=o(5189);const b="# Written by vm snapshot restore";function u(t){return t?.startsWith(b)===!0}n(u,"isOurs");async function D(t){const s=await K(
{name:t.project,services:w(t),volumes:{...d(t),...t.asOther&&h(t)},...t.asOther&&{networks:E(t)}});return`${b}, from '${t.label}'.
# It holds this project to the images and the volumes of that snapshot: \`docker compose up\` finds it by itself and keeps what was restored.
# To go back to what the project's own files say, delete this file; the data stays in the volumes that are named here.
${s}`}n(D,"writeOverride");function w({document:t,config:s,images:a,asOther:c,takenPorts:i,binds:r}){const p=t.services.flatMap(({name:m,image:C})=>{const M=t.containers.
filter(({service:x})=>x===m),R=a.get(M[0]?.image??C??""),B=s.services[m];if(R===void 0||B===void 0)return[];const U=[...r].filter(([x])=>x.startsWith(`${m}
`));return[[m,{image:R,pull_policy:"never",...B.build!==void 0&&{build:I},...y(B,M.length),...c&&P(B,i),...U.length>0&&{volumes:U.map(([x,z])=>g(B,{source:z,target:x.
split(`
`)[1]??""}))}}]]});return Object.fromEntries(p)}n(w,"servicesOf");function P({container_name:t,mac_address:s,networks:a,ports:c},i){return{...t!==void 0&&{container_name:I},
...s!==void 0&&{mac_address:I},...c?.some(r=>i.has((0,j.ls)(r)))&&{ports:Y(e,c.map(r=>l(r,i)))},...$(a??{})}}n(P,"besideOf");const _=["ipv4_address","ipv6_addre\
ss","link_local_ips","mac_address"];function $(t){const s=n(c=>_.some(i=>c!==null&&i in c),"isFixed");if(!Object.values(t).some(s))return{};const a=Object.entries(
t).map(([c,i])=>{const r=Object.entries(i??{}).filter(([p])=>!_.includes(p));return[c,r.length>0?Object.fromEntries(r):null]});return{networks:Y(e,Object.fromEntries(
a))}}n($,"addressless");function g({volumes:t},{source:s,target:a}){const c=t?.find(r=>O(r.target)===O(a)),i=Object.entries(c??{}).filter(([r])=>r!=="volume"&&r!==
"tmpfs");return{...Object.fromEntries(i),type:"bind",source:s,target:c?.target??a}}n(g,"bindOf");function O(t){return t.replace(/(?<=.)\/+$/,"")}n(O,"bare");function d({
project:t,document:s,volumes:a}){return Object.fromEntries(s.volumes.flatMap(({name:c,key:i})=>{const r=a.get(c);return i===void 0||r===void 0?[]:[[i,{name:v(r.
name,t),...r.plain&&{driver:"local",driver_opts:I}}]]}))}n(d,"volumesOf");function h({project:t,document:s,config:a}){const c=new Set(s.volumes.map(({key:i})=>i));
return Object.fromEntries(Object.entries(a.volumes??{}).flatMap(([i,r])=>{const p=`${t}_${i}`;return r===null||r.external||c.has(i)||r.name===p?[]:[[i,{name:v(p,
t)}]]}))}n(h,"otherVolumes");function v(t,s){return t.startsWith(`${s}_`)?new A(["${COMPOSE_PROJECT_NAME}",t.slice(s.length)]):t}n(v,"byProject");function y({scale:t,
deploy:s},a){const c=s?.replicas??void 0;return a===0||a===(c??t??1)?{}:{...(t!==void 0||c===void 0)&&{scale:a},...c!==void 0&&{deploy:{replicas:a}}}}n(y,"scale\
Of");const f="com.docker.network.bridge.name";function E({project:t,config:s}){return Object.fromEntries(Object.entries(s.networks??{}).flatMap(([a,c])=>{if(c===
null||c.external)return[];const i={...c.name!==`${t}_${a}`&&{name:`${t}_${a}`},...c.ipam?.config!==void 0&&{ipam:I},...f in(c.driver_opts??{})&&{driver_opts:{[f]:I}}};
return Object.keys(i).length>0?[[a,i]]:[]}))}n(E,"networksOf");function l(t,s){const{published:a,...c}=t;return s.has((0,j.ls)(t))?c:t}n(l,"freed")}),5189:((N,S,o)=>{
o.d(S,{ls:n(()=>K,"ls"),p_:n(()=>Y,"p_")});var L=o(22701),e=o(16370);const I=1e3;async function Y(W,{services:T},{project:j,counts:b,c:u}){const D=n(({Labels:_})=>_?.[e.
k.project]===j,"isOurs"),w=await(0,L.r)(W,{isOurs:D,c:u}),P=new Map;for(const[_,{ports:$}]of Object.entries(T))for(const g of $??[]){const O=A(g.published),{host_ip:d,
protocol:h}=g;let v=0,y;for(const E of O){const l=await w({address:d,port:E,protocol:h});if(l===void 0?v++:y??=l,v>=(b.get(_)??1))break}const f=O.length>1?b.get(
_)??1:1;y!==void 0&&v<f&&P.set(K(g),{service:_,holder:y})}return P}n(Y,"takenPorts");function A(W){const[,T,j=T]=/^(\d+)(?:-(\d+))?$/.exec(W??"")??[],[b,u]=[Number(
T),Number(j)];return!(b>0)||u<b||u>65535?[]:Array.from({length:Math.min(u-b+1,I)},(D,w)=>b+w)}n(A,"portNumbers");function K({host_ip:W,published:T,protocol:j}){
return`${W??""}:${T??""}/${j}`}n(K,"portKey")}),1720:((N,S,o)=>{o.d(S,{Hp:n(()=>u,"Hp"),Mz:n(()=>T,"Mz"),Ul:n(()=>w,"Ul"),kg:n(()=>K.k,"kg"),t1:n(()=>W,"t1"),te:n(
()=>j,"te"),z5:n(()=>b,"z5")});var L=o(75892),e=o(68986),I=o(22145),Y=o(17095),A=o(92652),K=o(16370);async function W(_,{directory:$,project:g},O){const{endpoint:d}=_,
h={endpoint:d,warn:O.log.warn.bind(O.log),signal:O.signal};if(g!==void 0){const s=await T(_,g,O),a=w(s);if(a[K.k.directory]!==void 0){const c=await(0,I.kb)($,{...O,
endpoint:d}).catch(()=>{}),i=await(0,K.h)(a,{...h,here:c});if(i===void 0||i.files.length===0)throw P(g,a);const{name:r}=(await(0,e.Xg)({endpoint:d,...i},O)).config;
return await t(i,{name:g,folderName:r,containers:s})}}const v=await(0,I.kb)($,{...O,endpoint:d});if(v===void 0)throw new L.m_(g===void 0?`There is no Compose fi\
le in ${$}`:`There is no Compose project '${g}'`,{hint:"Go to the folder of a Compose file, or name a project with --project (see `docker compose ls --all`)"});
const{name:y}=(await(0,e.Xg)({endpoint:d,...v},O)).config;if(g!==void 0&&g!==y)throw new L.m_(`There is no Compose project '${g}' here: this folder's is '${y}'`,
{hint:`See \`docker compose ls --all\`; to keep this one's snapshot elsewhere in the catalogue, call it ${g}/<name>`});const f=await T(_,y,O),E=f.filter(({Config:s})=>s.
Labels?.[K.k.directory]===v.directory),l=E.length===0?void 0:await(0,K.h)(w(E),{...h,here:v});return await t(l??v,{name:y,folderName:y,containers:f});async function t(s,a){
const c={endpoint:d,directory:s.directory,project:a.name,files:s.files,envFiles:s.envFiles},i=[...new Set(a.containers.map(b))];return{...a,directory:s.root,files:s.
files,compose:c,...await(0,e.Xg)(c,{...O,services:i})}}}n(W,"findProject");async function T(_,$,g){const O=await(0,Y.XT)(_,{label:[`${K.k.project}=${$}`,`${K.k.
oneOff}=False`]},g);return(await Promise.all(O.map(({Id:h})=>(0,Y.aH)(_,h,g)))).sort((h,v)=>b(h).localeCompare(b(v))||D(h)-D(v))}n(T,"containersOf");function j(_){
return`project.${_}`}n(j,"projectLock");function b({Config:_}){return _.Labels?.[K.k.service]??""}n(b,"serviceOf");function u({Mounts:_}){return _.flatMap(({Type:$,
Name:g=""})=>$==="volume"&&(0,A.ok)(g)?[g]:[])}n(u,"anonymousVolumes");function D({Config:_}){return Number(_.Labels?.[K.k.number]??0)}n(D,"numberOf");function w(_){
return _.toSorted(($,g)=>g.Created.localeCompare($.Created))[0]?.Config.Labels??{}}n(w,"newestLabels");function P(_,$){return new L.m_(`The folder ${$[K.k.directory]}\
 of the project '${_}' does not exist, or has no Compose file any more`,{hint:"Its Compose files are needed: run this where they are"})}n(P,"folderGone")}),74936:((N,S,o)=>{
o.d(S,{jh:n(()=>j,"jh"),kx:n(()=>W,"kx"),zM:n(()=>T,"zM")});var L=o(75892),e=o(24509),I=o(8513),Y=o(1720),A=o(47151);const K=6e4;async function W(u,D,{error:w,c:P}){
const{entry:_}=D,{project:$}=_,g=await(0,A.tN)(u,D,{c:P}).catch(h=>[b(h)]);if(g.length===0)return P.log.warn(`the restore did not succeed: '${$}' is put back to\
 where it was${j(_)}`),w;const O={...P,signal:AbortSignal.timeout(K)},d=await(0,I.CJ)(u,D,O).catch(()=>[]);for(const h of g)P.log.warn(`not put back: ${h}`);for(const h of d)
P.log.warn(h);return new L.fK(`The restore of '${$}' failed, and it could not be put back: ${b(w)}`,{hint:T($),cause:w})}n(W,"putBackAll");function T(u){return`\
Put it back: vm snapshot recover ${u} --undo. Keep what is new: vm snapshot recover ${u} --finish`}n(T,"choices");function j({old:u,phase:D}){const w=u.filter(({
info:O,again:d})=>d!==void 0&&d!==O.Id);if(D==="bringing"||w.length===0)return"";const P=new Set(w.flatMap(({info:O})=>(0,Y.Hp)(O))),_=[...P].map(O=>O.slice(0,12)).
join(", "),g=u.filter(({info:O,again:d})=>d!==O.Id&&!(0,e.e1)(O)&&O.State.Status!=="created").map(({info:O})=>`${O.Name.slice(1)} (exit code ${O.State.ExitCode??
"unknown"})`);return["; its containers were made again, so their logs are lost",...g.length===0?[]:[`, and Docker shows as created what had ended: ${g.join(", ")}`],
...P.size===0?[]:[`; docker compose down --volumes leaves their volumes without a name (${_}), docker volume prune removes these then`]].join("")}n(j,"whatIsLos\
t");function b(u){return u instanceof Error?u.message:String(u)}n(b,"messageOf")}),54441:((N,S,o)=>{o.d(S,{O9:n(()=>s,"O9"),RT:n(()=>f,"RT"),lj:n(()=>E,"lj"),l4:n(
()=>l,"l4")});var L=o(48161),e=o(75892),I=o(2430),Y=o(16519),A=o(20248),K=o(34014),W=o(92652),T=o(77250),j=o(25243),b=o(40265),u=o(75788),D=o(43976),w=o(8513),P=o(
88588),_=o(1720),$=o(74936),g=o(77480),O=o(47151),d=o(17095);async function h(i,r,p){const m=await(0,d.FA)(i,r,p);if(m===void 0)return!0;const C=m.Config.Labels?.[g.
Bx];if(m.State.Status!=="created"||C===void 0)return!1;await(0,A.B$)(i,r);for(const{Type:M,Name:R}of m.Mounts)M==="volume"&&R!==void 0&&await(0,D.LO)(i,R,C);return!0}
n(h,"dropUnopened");var v=function(i,r,p){if(r!=null){if(typeof r!="object"&&typeof r!="function")throw new TypeError("Object expected.");var m,C;if(p){if(!Symbol.
asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");m=r[Symbol.asyncDispose]}if(m===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.d\
ispose is not defined.");m=r[Symbol.dispose],p&&(C=m)}if(typeof m!="function")throw new TypeError("Object not disposable.");C&&(m=n(function(){try{C.call(this)}catch(M){
return Promise.reject(M)}},"dispose")),i.stack.push({value:r,dispose:m,async:p})}else p&&i.stack.push({async:!0});return r},y=(function(i){return function(r){function p(R){
r.error=r.hasError?new i(R,r.error,"An error was suppressed during disposal."):R,r.hasError=!0}n(p,"fail");var m,C=0;function M(){for(;m=r.stack.pop();)try{if(!m.
async&&C===1)return C=0,r.stack.push(m),Promise.resolve().then(M);if(m.dispose){var R=m.dispose.call(m.value);if(m.async)return C|=2,Promise.resolve(R).then(M,function(B){
return p(B),M()})}else C|=1}catch(B){p(B)}if(C===1)return r.hasError?Promise.reject(r.error):Promise.resolve();if(r.hasError)throw r.error}return n(M,"next"),M()}})(
typeof SuppressedError=="function"?SuppressedError:function(i,r,p){var m=new Error(p);return m.name="SuppressedError",m.error=i,m.suppressed=r,m});async function f(i,r,{
wait:p=0,c:m}){try{return await(0,Y.B)(i,(0,_.te)(r),{signal:m.signal,wait:p})}catch(C){if(!(C instanceof e.fK))throw C;const M=C.fields.owner===void 0?"":` (${C.
fields.owner})`;throw new e.fK(`Another vm snapshot create or restore is at work on the project '${r}'${M}`,{hint:"Wait until it has ended",cause:C})}}n(f,"lock\
Project");async function E(i,{locked:r,c:p}){await(0,T.GG)(i,{...r!==void 0&&{locked:(0,_.te)(r)},c:p});const m=await(0,w.db)(i,p),C=[];for(const[M,R]of Map.groupBy(
m,({Labels:B})=>B?.[g.W$]??""))try{const B={stack:[],error:void 0,hasError:!1};try{if(v(B,M===r?a:await c(i,M,p),!0)===void 0)continue;const x=await t(i,{project:M,
servants:R,c:p});if(M===r)C.push(...x);else for(const z of x)p.log.warn(`${l(z)}: vm snapshot recover ${M}`)}catch(U){B.error=U,B.hasError=!0}finally{const U=y(
B);U&&await U}}catch(B){p.signal.throwIfAborted(),p.log.warn(`what an interrupted restore of '${M}' has left cannot be put right: ${B instanceof Error?B.message:
B}`)}return await(0,P.jy)(i,p),C}n(E,"recover");function l({project:i,finding:r}){const m={untouched:"",runs:"",started:"not all of its containers run",half:"so\
me of its containers are missing",unreadable:"its journal cannot be read"}[r];return`a restore of the project '${i}' was interrupted and waits${m===""?"":`: ${m}`}`}
n(l,"waits");async function t(i,{project:r,servants:p,c:m}){const C=[],M=await(0,D.Hu)(i,p,m),R=n(({Labels:U})=>U?.[g.z7]??"","role");for(const{Id:U}of M.filter(
x=>R(x)==="restore")){const x=await(0,w.a0)(i,U,m);if(x===void 0){await h(i,U,m)||C.push({project:r,container:U,finding:"unreadable",journal:x});continue}const z=await(0,w.
Op)(i,x,m);if(z==="runs")await s(i,x,m),m.log.warn(`a restore of the project '${r}' was interrupted, and its new containers run: it is finished`);else if(z!=="u\
ntouched")C.push({project:r,container:U,finding:z,journal:x});else{const F=await(0,O.tN)(i,x,{later:!0,c:m});if(F.length===0)m.log.warn(`a restore of the projec\
t '${r}' was interrupted: it is put back to where it was before${(0,$.jh)(x.entry)}`);else{for(const H of F)m.log.warn(`not put back: ${H}`);C.push({project:r,container:U,
finding:"half",journal:x})}}}const B=new Set(M.filter(U=>R(U)==="restore").map(({Labels:U})=>U?.[g.Bx]));for(const U of M)R(U)==="hold"&&!B.has(U.Labels?.[g.Bx])&&
await(0,A.B$)(i,U.Id);return C}n(t,"recoverProject");async function s(i,{entry:r,end:p},m){const C=r.phase==="starting"||r.phase==="done",M=(0,K.r)(i,{label:{[j.
eq]:(0,I.Pg)()},c:m});C&&r.machine===(0,L.hostname)()&&await(0,b.CR)(r,{tars:M,c:m});const R=[];for(const U of C?r.oldVolumes:[])await(0,W.y6)(i,U,m)!==void 0&&
(await(0,u.$)(M,U,{at:r.at,c:m})?m.log.warn(`the old volume ${U} stays: it was used since; docker volume rm ${U}`):R.push(U));const B=C?[]:await(0,P.Cl)(i,r,m);
await p({volumes:R,images:r.keptImages},m),C||await(0,D.yw)(i,{volumes:[...r.oldVolumes,...r.newVolumes],images:B},m)}n(s,"finish");const a={async[Symbol.asyncDispose](){}};
async function c(i,r,p){try{return await f(i,r,{c:p})}catch(m){if(m instanceof e.fK)return;throw m}}n(c,"tryLock")}),78971:((N,S,o)=>{o.d(S,{Bq:n(()=>b,"Bq"),CF:n(
()=>j,"CF"),KY:n(()=>D,"KY"),kh:n(()=>u,"kh"),pK:n(()=>P,"pK"),sk:n(()=>w,"sk")});var L=o(77598),e=o(51455),I=o(76760),Y=o(3134),A=o(87888),K=o(22145),W=o(46643);
const T=".vm-snapshot-new";async function j(d){const h=[];for(const v of d){const{path:y,bytes:f}=v,E=await(0,K.yR)(y);(f===void 0?E===void 0:E!==void 0&&Buffer.
from(f).equals(Buffer.from(E)))||h.push(v)}return h}n(j,"realChanges");async function b(d){const h=await Promise.all(d.map(({path:v})=>(0,K.yR)(v)));return d.filter(
(v,y)=>h[y]!==void 0&&!(0,W.M)(h[y])).map(({path:v})=>v)}n(b,"peoplesOwn");async function u(d){for(let h=d;;h=(0,I.dirname)(h)){if(await O((0,I.join)(h,".git")))
return[{path:(0,I.join)(d,".vm-snapshot",".gitignore"),bytes:Buffer.from(`*
`)}];if(h===(0,I.dirname)(h))return[]}}n(u,"ignoredByGit");async function D(d){const h=new Set;for(const v of d)for(let y=(0,I.dirname)(v);!await O(y);y=(0,I.dirname)(
y))h.add(y);return[...h].sort((v,y)=>y.length-v.length)}n(D,"missingFolders");async function w(d,{directory:h,kept:v,onFile:y}){const f=await(0,A.Ht)(h);await(0,A.
fc)(h,f);for(const{path:E,bytes:l,mode:t}of d){const s=await O(E),a=(await(0,e.stat)(E).catch(()=>{}))?.mode,c=s?(0,I.join)(v,(0,I.relative)(h,E)):void 0;c!==void 0&&
(await(0,A.fc)((0,I.dirname)(c),f),await(0,Y.CD)(`Cannot keep a copy of ${E}`,()=>g(E,c))),await y({path:E,backup:c,...l!==void 0&&{wrote:(0,L.hash)("sha256",l,
"hex")}}),l===void 0?await(0,e.rm)(E,{force:!0}):await $(E,l,{mode:a??t??420})}}n(w,"replaceFiles");async function P({files:d,newFolders:h}){const v=[],y=[];for(const{
path:f,backup:E,wrote:l}of d.toReversed()){if(await(0,e.rm)(f+T,{force:!0}),E!==void 0&&!await O(E))continue;const t=await _(f),s=E===void 0?void 0:await _(E);if(t!==
void 0&&t!==l&&t!==s){v.push(`${f} was changed since and stays${E===void 0?"":`; what was there before is in ${E}`}`);continue}if(E===void 0){await(0,e.rm)(f,{force:!0});
continue}await g(E,f+T),await(0,e.rename)(f+T,f),y.push(E)}for(const f of y)await(0,e.rm)(f,{force:!0});for(const f of h)await(0,e.rmdir)(f).catch(()=>{});return v}
n(P,"putBack");async function _(d){const h=await(0,e.readFile)(d).catch(()=>{});return h===void 0?void 0:(0,L.hash)("sha256",h,"hex")}n(_,"hashOf");async function $(d,h,{
mode:v}){const y=await(0,A.Ht)((0,I.dirname)(d));await(0,A.fc)((0,I.dirname)(d),y),await(0,Y.CD)(`Cannot write ${d}`,async()=>{const f=d+T;await(0,e.rm)(f,{force:!0}),
await(0,A.v8)(f,[h],y),await(0,e.chmod)(f,v),await(0,e.rename)(f,d)})}n($,"write");async function g(d,h){await(0,e.cp)(d,h,{preserveTimestamps:!0,verbatimSymlinks:!0});
const{uid:v,gid:y}=await(0,e.lstat)(d);process.geteuid?.()===0&&await(0,e.lchown)(h,v,y)}n(g,"copy");async function O(d){return await(0,e.lstat)(d).catch(()=>{})!==
void 0}n(O,"isThere")}),72209:((N,S,o)=>{o.d(S,{S:n(()=>D,"S"),z:n(()=>w,"z")});var L=o(77598),e=o(75892),I=o(6957),Y=o(17095),A=o(20248),K=o(26898),W=o(92652),
T=o(43976),j=o(77480);const b=12e4,u=6e5;async function D(P,_,{volumes:$,c:g}){const O=new Set(_.newVolumes),d=$.map(v=>({...v,labels:{...v.labels,[j.Bx]:_.id}})),
h=`vm-snapshot.restore.${_.project}.${_.id}`;_.at=new Date().toISOString();try{const{id:v,running:y}=await(0,A.f1)(P,{name:h,labels:(0,j.y$)(_,"restore"),volumes:d},
{signal:g.signal,prepare:n(f=>(0,K.I)(P,f,{number:1,entry:_,signal:g.signal}),"prepare")});y||g.log.warn("do not run docker system prune meanwhile: nothing on t\
his architecture keeps volumes and images from it");for(const f of $)if(((await(0,W.y6)(P,f.name,g))?.Labels??{})[j.Bx]===_.id!==O.has(f.name))throw new e.fK(`T\
he volume ${f.name} was ${O.has(f.name)?"made":"removed"} by another program meanwhile`,{hint:"Try again when no docker prune runs"});return w(P,_,{container:v,
number:1})}catch(v){await(0,A.B$)(P,h);for(const y of $)await(0,T.LO)(P,y.name,_.id);throw v}}n(D,"openRestoreJournal");function w(P,_,{container:$,number:g}){let O=g;
return{entry:_,async write(){_.at=new Date().toISOString(),O+=1,await(0,K.I)(P,$,{number:O,entry:_,signal:AbortSignal.timeout(b)})},async hold(d){const h=(0,j.y$)(
_,"hold"),v=[...new Set(d)].map(async y=>{const f=`vm-snapshot.kept.${_.project}.${_.id}.${(0,L.hash)("sha256",y,"hex").slice(0,12)}`;try{await(0,A.f1)(P,{name:f,
labels:h,image:y},{signal:AbortSignal.timeout(b)})}catch(E){if(!(E instanceof e.fK))throw E}});await(0,I.b)(...v)},async end(d,h){const v={...h,signal:AbortSignal.
timeout(u)},{project:y,id:f}=_,l=d.volumes.length+d.images.length===0?void 0:await(0,T.Qr)(P,{project:y,id:f,at:new Date().toISOString(),...d},v),t=await(0,Y.XT)(
P,{label:[`${j.Bx}=${f}`,`${j.z7}=hold`]},v);await Promise.all(t.map(({Id:s})=>(0,A.B$)(P,s))),await(0,A.B$)(P,$),await(0,T.ln)(P,d.volumes,v),await(0,T.YC)(P,d.
images,v),l!==void 0&&await(0,A.B$)(P,l)}}}n(w,"journalIn")}),77480:((N,S,o)=>{o.d(S,{Bx:n(()=>I,"Bx"),W$:n(()=>e,"W$"),uL:n(()=>A,"uL"),xO:n(()=>Y,"xO"),y$:n(()=>K,
"y$"),z7:n(()=>L,"z7")});const L="vm-snapshot.role",e="vm-snapshot.project",I="vm-snapshot.restore-id",Y="vm-snapshot.snapshot",A="vm-snapshot.began";function K({
project:W,id:T,snapshot:j},b){return{[L]:b,[e]:W,[I]:T,[A]:new Date().toISOString(),...j!==void 0&&{[Y]:j}}}n(K,"roleLabels")}),47151:((N,S,o)=>{o.d(S,{Nd:n(()=>g,
"Nd"),lz:n(()=>$,"lz"),tN:n(()=>_,"tN")});var L=o(48161),e=o(2430),I=o(78560),Y=o(62550),A=o(34014),K=o(92652),W=o(25243),T=o(40265),j=o(24509),b=o(75788),u=o(1720),
D=o(78971),w=o(77480);const P=6e5;async function _(d,h,{later:v=!1,c:y}){const{entry:f}=h,E={...y,signal:AbortSignal.timeout(P)},l=(0,A.r)(d,{label:{[W.eq]:(0,e.
Pg)()},c:E}),t=[],s=n(async(M,R)=>{try{await R()}catch(B){t.push(`${M}: ${B instanceof Error?B.message:B}`)}},"attempt"),a=f.machine!==(0,L.hostname)()&&f.files.
length+f.moves.length+f.staging.length>0;a&&t.push(`files: they are on ${f.machine}, in ${f.directory}: undo it there`);for(const M of f.keptContainers)await s(
`container ${M}`,()=>d.removeContainer(M,{...E,volumes:!0}));const c=await $(d,f,E);for(const{Id:M,Name:R}of c)await s(`container ${R.slice(1)}`,()=>d.removeContainer(
M,{...E,volumes:!0}));if(a||(await s("files",async()=>O(await(0,D.pK)(f),y)),await s("bind mounts",async()=>{const M=v?await C():[];for(const{path:R,backup:B}of M)
y.log.warn(`${R} was changed since and stays${B?`; what was there before is in ${B}`:""}`);await(0,T.PB)({...f,moves:f.moves.filter(R=>!M.includes(R))},{tars:l,
c:E}),await(0,T.CR)(f,{tars:l,c:E})})),f.phase!=="bringing"){for(const B of f.networks)await s(`network ${B.Name}`,async()=>{await(0,I.qC)(d,B.Name,E)===void 0&&
await(0,I.u3)(d,B,E)});const M=new Map;for(const B of(0,Y.fc)(f.old,({info:U})=>U))await s(`container ${B.info.Name.slice(1)}`,()=>(0,j.kB)(d,B,{journal:h,again:M,
c:E}));const R=new Set(f.networks.map(({Name:B})=>B));for(const{Id:B,Name:U}of await g(d,f.project,E))!f.oldNetworks.includes(B)&&!R.has(U)&&await s(`network ${U}`,
()=>(0,I.Zw)(d,B,E))}if(t.length>0)return await h.write(),t;const r=new Set(f.old.flatMap(({info:M})=>(0,u.Hp)(M))),p=c.flatMap(u.Hp).filter(M=>!r.has(M)),m=[];
for(const M of f.newVolumes)(await(0,K.y6)(d,M,E))?.Labels?.[w.Bx]===f.id&&m.push(M);return await h.end({volumes:[...m,...p],images:[...f.newImages,...f.keptImages]},
E),[];async function C(){const M=[];for(const R of f.moves)await(0,b.$)(l,{folder:R.path},{at:f.at,c:E})&&M.push(R);return M}n(C,"changedMoves")}n(_,"undo");async function $(d,h,v){
if(h.phase==="bringing")return[];const y=new Set(h.old.flatMap(({info:f,again:E})=>[f.Id,E]));return(await(0,u.Mz)(d,h.project,v)).filter(({Id:f})=>!y.has(f))}n(
$,"freshContainers");async function g(d,h,v){return await(0,I.og)(d,{label:[`${u.kg.project}=${h}`]},v)}n(g,"networksOf");function O(d,{log:h}){for(const v of d)
h.warn(v)}n(O,"warnAll")}),68986:((N,S,o)=>{o.d(S,{Vs:n(()=>g,"Vs"),Xg:n(()=>P,"Xg"),fO:n(()=>$,"fO"),Fp:n(()=>O,"Fp")});var L=o(75892),e=o(26921);const I=e._H3(
{target:e.aig(),published:e.YjP().optional(),host_ip:e.YjP().optional(),protocol:e.YjP().default("tcp"),mode:e.YjP().optional()}),Y=e._H3({type:e.YjP(),source:e.
YjP().optional(),target:e.YjP(),read_only:e.zMY().optional()}),A=e._H3({condition:e.YjP().optional(),required:e.zMY().optional()}),K=e._H3({disable:e.zMY().optional(),
start_period:e.YjP().optional(),interval:e.YjP().optional(),timeout:e.YjP().optional(),retries:e.aig().optional()}),W=e._H3({aliases:e.YOg(e.YjP()).nullish(),ipv4_address:e.
YjP().optional(),ipv6_address:e.YjP().optional(),mac_address:e.YjP().optional()}),T=e._H3({image:e.YjP().optional(),build:e.L5J().optional(),container_name:e.YjP().
optional(),scale:e.aig().optional(),deploy:e._H3({replicas:e.aig().nullish()}).nullish(),ports:e.YOg(I).nullish(),volumes:e.YOg(Y).nullish(),profiles:e.YOg(e.YjP()).
nullish(),labels:e.g1P(e.YjP(),e.YjP()).nullish(),environment:e.g1P(e.YjP(),e.YjP().nullable()).nullish(),depends_on:e.g1P(e.YjP(),A).nullish(),network_mode:e.YjP().
optional(),pid:e.YjP().optional(),ipc:e.YjP().optional(),volumes_from:e.YOg(e.YjP()).nullish(),mac_address:e.YjP().optional(),networks:e.g1P(e.YjP(),W.nullable()).
nullish(),healthcheck:K.nullish(),configs:e.YOg(e.L5J()).nullish(),secrets:e.YOg(e.L5J()).nullish(),post_start:e.YOg(e.L5J()).nullish()}),j=e._H3({name:e.YjP(),
external:e.zMY().optional(),driver:e.YjP().optional(),driver_opts:e.g1P(e.YjP(),e.YjP()).nullish(),labels:e.g1P(e.YjP(),e.YjP()).nullish()}),b=e._H3({name:e.YjP(),
external:e.zMY().optional(),driver_opts:e.g1P(e.YjP(),e.KCZ([e.YjP(),e.aig()])).nullish(),ipam:e.Ikc({config:e.L5J().optional()}).nullish()}),u=e._H3({name:e.YjP().
optional(),file:e.YjP().optional(),environment:e.YjP().optional(),external:e.zMY().optional()}),D=e._H3({name:e.YjP(),services:e.g1P(e.YjP(),T).default({}),volumes:e.
g1P(e.YjP(),j.nullable()).nullish(),networks:e.g1P(e.YjP(),b.nullable()).nullish(),secrets:e.g1P(e.YjP(),u.nullable()).nullish(),configs:e.g1P(e.YjP(),u.nullable()).
nullish()});var w=o(81807);async function P(f,{signal:E,services:l=[]}){try{return await _(f,"*",{signal:E})}catch(t){const s=await _(f,l,{signal:E}).catch(()=>{});
if(s!==void 0)return s;throw t}}n(P,"readConfig");async function _(f,E,{signal:l}){const{stdout:t,warnings:s}=await(0,w.Z)(f,[...d(E),"config","--format","json",
...h(E)],{signal:l}),a=D.safeParse(v(y(t)));if(a.success)return{config:a.data,warnings:s,scope:E};throw new L.cs("docker compose config answers in a form that i\
s not known",{cause:a.error})}n(_,"read");async function $(f,{signal:E}){const l=["--profile","*","config","--no-interpolate","--no-path-resolution"];return(await(0,w.
Z)(f,l,{signal:E}).catch(s=>{if(E.aborted)throw s}))?.stdout}n($,"readUninterpolated");async function g(f,E,{signal:l,scope:t}){await(0,w.Z)(f,[...d(t),"create",
"--no-build","--pull","never",...E],{signal:l})}n(g,"createContainers");async function O(f,E,{signal:l,scope:t}){const s=["up","--detach","--no-build","--pull",
"never","--no-recreate","--no-deps",...E];await(0,w.Z)(f,[...d(t),...s],{signal:l})}n(O,"startServices");function d(f){return f==="*"?["--profile","*"]:[]}n(d,"\
profiles");function h(f){return f==="*"?[]:f}n(h,"named");function v(f){return typeof f=="string"?f.replaceAll("$$","$"):Array.isArray(f)?f.map(v):typeof f!="ob\
ject"||f===null?f:Object.fromEntries(Object.entries(f).map(([E,l])=>[E,v(l)]))}n(v,"undoubled");function y(f){try{return JSON.parse(f)}catch{return}}n(y,"tryJso\
n")})};export{k as id,X as ids,G as modules};
