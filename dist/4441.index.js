var V=Object.defineProperty;var n=(N,S)=>V(N,"name",{value:S,configurable:!0});const k=4441,X=[4441],G={40265:((N,S,o)=>{o.d(S,{CR:n(()=>O,"CR"),IQ:n(()=>y,"IQ"),PB:n(()=>m,"PB"),g$:n(()=>g,"g$"),ie:n(()=>P,"ie"),jE:n(()=>w,"jE"),p1:n(()=>u,
"p1"),wx:n(()=>T,"wx")});var L=o(51455),e=o(76760),$=o(75892),Y=o(87888),A=o(13785),K=o(51313),W=o(8242);const B=".vm-snapshot",b=[".git",B];function T({bind_mounts:t=[],
snapshot_name:s},{captured:a,directory:c,elsewhere:i}){const r=[];for(const p of t){const _=(0,e.normalize)(p.path),I=(0,e.relative)(a,_),D=I===""||!I.startsWith(
"..");if(!D&&i===void 0)continue;const R=D?c:i,C=(0,e.join)(R,D?I:_),U=(0,e.relative)(R,C).split("/"),x=r.find(z=>(0,W.U)(C,z.target)||(0,W.U)(z.target,C));if(U.
some(z=>b.includes(z))||x!==void 0)throw new $.cs(`The bind mount ${p.path} of the snapshot '${s}' cannot be restored: it is inside of another one, or of ${b.join(
" or ")}`);r.push({of:p,base:R,target:C})}return r}n(T,"placeBinds");async function u(t,{parts:s,blobs:a,...c}){const{tars:i,stamp:r,entry:p,journal:_,c:I}=c;for(const[
D,R]of Map.groupBy(t,C=>C.base))await j(D,R);for(const[D,{of:R,base:C}]of t.entries()){const U=M(C,{stamp:r,at:D});p.staging.includes((0,e.dirname)(U))||p.staging.
push((0,e.dirname)(U)),await _.write(),await(0,Y.fc)(U,await(0,Y.Ht)(U));const x=s.bindMount(R.path);if(x===void 0)continue;const z=I.progress.start(`Restoring ${R.
path}`,x.size);try{await(0,K.n9)(await i.folder(U),`the folder ${U}`).write(a.open(x,{onBytes:n(F=>z.add(F),"onBytes")}),I)}finally{z.done()}}}n(u,"stageBinds");
async function y(t,{stays:s,carried:a,...c}){for(const[i,{of:r,base:p,target:_}]of t.entries()){const I=M(p,{stamp:c.stamp,at:i});if(r.type==="file")await d((0,e.
join)(I,e.posix.basename(r.path)),_,{base:p,...c});else if(_!==p)await d(I,_,{base:p,...c});else{const D=new Set([...await v(p,c),...await v(I,c)]);for(const R of D)
[...b,...s].includes(R)||await d((0,e.join)(I,R),(0,e.join)(p,R),{base:p,...c})}}for(const{path:i,backup:r,base:p}of c.entry.moves)for(const _ of a.filter(I=>r!==
void 0&&(0,W.U)(I,i)&&I!==i)){const I=(0,e.join)(r,(0,e.relative)(i,_));await l(_)||!await l(I)||!await E(p,_)||await h(p,["cp","-a","--",f(p,I),f(p,_)],c)}}n(y,
"swapBinds");async function w(t){const s=await Promise.all(t.map(({target:a})=>l(a)));return t.filter((a,c)=>s[c]).map(({target:a})=>a)}n(w,"thereAlready");function P(t,s){
const a=s.find(({of:c})=>(0,W.U)(t,c.path));return a&&(0,e.join)(a.target,(0,e.relative)(a.of.path,t))}n(P,"whereIs");async function m({moves:t},s){for(const{base:a,
path:c,backup:i}of t.toReversed())i!==void 0&&!await l(i)||(await l(c)&&await h(a,["rm","-rf","--",f(a,c)],s),i!==void 0&&await h(a,["mv","-T","--",f(a,i),f(a,c)],
s))}n(m,"putBindsBack");async function O({staging:t},s){for(const a of t){const c=(0,e.dirname)((0,e.dirname)(a));await l(a)&&await h(c,["rm","-rf","--",f(c,a)],
s)}}n(O,"dropStaged");async function g(t,s){for(const a of s)if(!await E(t,a))throw new $.cs(`A link in the restored folder leads ${a} out of ${t}`)}n(g,"assert\
Below");async function j(t,s){const a=s.reduce((r,{of:p})=>r+p.size_bytes,0);await(0,Y.fc)(t,await(0,Y.Ht)(t));const c=await(0,L.statfs)(t),i=c.bavail*c.bsize;if(!(i>=
a))throw new $._p(`What bind mounts held needs ${(0,A.z3)(a)}, and ${(0,A.z3)(i)} are free in ${t}`,{hint:"Free space there"})}n(j,"checkRoom");async function d(t,s,{
base:a,stamp:c,entry:i,journal:r,...p}){const _=await l(s)?(0,e.join)(a,B,c,"bind-mounts",(0,e.relative)(a,s)):void 0,I=await l(t),D=await(0,Y.Ht)(a);await(0,Y.
fc)((0,e.dirname)(s),D),i.moves.push({base:a,path:s,..._!==void 0&&{backup:_}}),await r.write(),_!==void 0&&(await(0,Y.fc)((0,e.dirname)(_),D),await h(a,["mv","\
-T","--",f(a,s),f(a,_)],p)),I&&await h(a,["mv","-T","--",f(a,t),f(a,s)],p)}n(d,"swap");async function h(t,[s,...a],{tars:c,c:i}){const r=await c.folder(t);await(0,K.
VO)(r(s,a),{signal:i.signal,title:`${s} in ${t}`})}n(h,"act");async function v(t,{tars:s,c:a}){const c=await s.folder(t);return(await(0,K.VO)(c("find",[".","-mi\
ndepth","1","-maxdepth","1","-printf","%f\\0"]),{signal:a.signal,title:`looking into ${t}`})).split("\0").filter(r=>r!=="")}n(v,"namesIn");function M(t,{stamp:s,
at:a}){return(0,e.join)(t,B,`${s}-new`,String(a))}n(M,"staged");function f(t,s){return`./${(0,e.relative)(t,s)}`}n(f,"below");async function E(t,s){for(let a=(0,e.
dirname)(s);;a=(0,e.dirname)(a)){const c=await(0,L.realpath)(a).catch(()=>{});if(c!==void 0)return(0,W.U)(c,await(0,L.realpath)(t));if(a===(0,e.dirname)(a))return!1}}
n(E,"staysBelow");async function l(t){return await(0,L.lstat)(t).catch(()=>{})!==void 0}n(l,"isThere")}),24509:((N,S,o)=>{o.d(S,{e1:n(()=>W,"e1"),kB:n(()=>K,"kB"),
zd:n(()=>b,"zd")});var L=o(75892),e=o(17095),$=o(15201),Y=o(62550),A=o(68888);async function K(y,w,{journal:P,again:m,c:O}){const{info:g}=w;await(0,$.k)(y,g.Name.
slice(1),{make:j,signal:O.signal});async function j(){const d=await B(y,w,{again:m,c:O});m.set(g.Id,d),w.again=d,await P.write(),await u(y,d,{status:g.State.Status,
c:O})}n(j,"make")}n(K,"bringBack");function W({State:y}){return y.Status==="running"||y.Status==="paused"||y.Status==="restarting"}n(W,"ran");async function B(y,{
info:w,image:P,again:m},{again:O,c:g}){for(const d of[w.Id,m]){const h=d===void 0?void 0:await(0,e.FA)(y,d,g);if(h!==void 0)return h.Id}const j=await b(y,P===void 0?
{info:w}:{info:w,image:P},g);return await(0,Y.jC)(y,w,{name:w.Name.slice(1),image:j,again:O,signal:g.signal})}n(B,"place");async function b(y,{info:w,image:P},m){
return P!==void 0&&P!==w.Image?((await T(y,P,m))?.RepoTags??[]).find(g=>g.startsWith(`${A.t0}/`))??P:(await T(y,w.Config.Image,m))?.Id===w.Image?w.Config.Image:
w.Image}n(b,"imageFor");async function T(y,w,P){return await y.inspectImage(w,P).catch(m=>{if(!(m instanceof L.m_))throw m})}n(T,"find");async function u(y,w,{status:P,
c:m}){const O=await(0,e.FA)(y,w,m);if(O===void 0)throw new L.m_(`the container ${w} is gone`);const g=O.State.Status==="running"||O.State.Status==="paused";P!==
"running"&&P!=="paused"&&P!=="restarting"||(g||await(0,e.aO)(y,w,{to:"start",signal:m.signal}),P==="paused"&&O.State.Status!=="paused"&&await(0,e.aO)(y,w,{to:"p\
ause",signal:m.signal}))}n(u,"runAsBefore")}),75788:((N,S,o)=>{o.d(S,{$:n(()=>$,"$")});var L=o(51313);const e=1e3;async function $(Y,A,{at:K,c:W}){const B=(Date.
parse(K)+e)/1e3;if(!Number.isFinite(B))return!0;try{const b=typeof A=="string"?await Y.within(A):await Y.folder(A.folder);if(b===void 0)return!0;const T=[".","-\
newermt",`@${B}`,"-print","-quit"];return await(0,L.VO)(b("find",T),{signal:W.signal,title:"looking for changes"})!==""}catch(b){return W.signal.throwIfAborted(),
W.log.debug(`what changed cannot be known: ${b instanceof Error?b.message:b}`),!0}}n($,"changedSince")}),43976:((N,S,o)=>{o.d(S,{Hu:n(()=>O,"Hu"),LO:n(()=>v,"LO"),
Qr:n(()=>m,"Qr"),YC:n(()=>f,"YC"),ln:n(()=>d,"ln"),yw:n(()=>h,"yw")});var L=o(26921),e=o(75892),$=o(2430),Y=o(17095),A=o(15201),K=o(20248),W=o(26898),B=o(34014),
b=o(92652),T=o(51729),u=o(25243),y=o(75788),w=o(77480);const P=L.Ikc({project:L.YjP(),id:L.YjP(),at:L.YjP(),volumes:L.YOg(L.YjP()).readonly(),images:L.YOg(L.YjP()).
readonly()});async function m(l,t,{signal:s}){await(0,T.Pt)(l,(0,T.e7)(await l.architecture({signal:s}))??Buffer.alloc(0),{signal:s});const a={Image:T.j5,Entrypoint:[
T.r_],NetworkDisabled:!0,Labels:(0,w.y$)(t,"clean-up")},c=`vm-snapshot.clean-up.${t.project}.${t.id}`;return await(0,K.B$)(l,c),await(0,A.k)(l,c,{make:i,signal:s});
async function i(){const r=await l.createContainer(a,{name:c,signal:s});return await(0,W.I)(l,r,{number:1,entry:t,signal:s}),r}n(i,"make")}n(m,"writeCleanUp");async function O(l,t,s){
let a=[...t];for(const c of t.filter(({Labels:i})=>i?.[w.z7]==="clean-up")){const i=P.safeParse((await(0,W.V)(l,c.Id,s))?.entry).data,r=n(_=>_===c||i!==void 0&&
_.Labels?.[w.Bx]===i.id,"isOver"),p=a.filter(_=>_!==c&&r(_));for(const{Id:_}of p.sort((I,D)=>Number(g(I))-Number(g(D))))await(0,K.B$)(l,_);await j(l,c.Id,{entry:i,
c:s}),a=a.filter(_=>!r(_))}return a}n(O,"endCleanUps");function g({Labels:l}){return l?.[w.z7]==="restore"}n(g,"isJournal");async function j(l,t,{entry:s,c:a}){
const c=(0,B.r)(l,{label:{[u.eq]:(0,$.Pg)()},c:a});for(const i of s?.volumes??[])await(0,b.y6)(l,i,a)!==void 0&&(await(0,y.$)(c,i,{at:s?.at??"",c:a})?a.log.warn(
`the volume ${i} was to be removed by a restore, and was used since: it stays; docker volume rm ${i}`):await d(l,[i],a));await f(l,s?.images??[],a),await(0,K.B$)(
l,t)}n(j,"endCleanUp");async function d(l,t,s){for(const a of t)try{await(0,b.L)(l,a,s)}catch(c){const i=await E(l,a,s).catch(()=>[]);c instanceof e.fK&&i.length>
0?s.log.warn(`the volume ${a} stays: ${i.join(", ")} ${i.length===1?"uses it, and sees":"use it, and see"} other data than the project now`):s.log.warn(`the vol\
ume ${a} stays: ${c instanceof Error?c.message:c}; docker volume rm ${a}`)}}n(d,"removeUnused");async function h(l,{volumes:t,images:s},a){const c=new Set((await(0,Y.
XT)(l,{},a)).flatMap(({Mounts:p})=>(p??[]).map(({Name:_})=>_))),i=[];for(const p of new Set(t))!c.has(p)&&await(0,b.y6)(l,p,a)!==void 0&&i.push(p);const r=[...i.
length>0?[`docker volume rm ${i.join(" ")}`]:[],...s.length>0?[`docker image rm ${s.join(" ")}`]:[]];r.length>0&&a.log.warn(`nothing was removed, since not all \
of the new was made. When you do not need what was before: ${r.join("; ")}`)}n(h,"tellUnused");async function v(l,t,s){const a={signal:AbortSignal.timeout(M)};(await(0,b.
y6)(l,t,a))?.Labels?.[w.Bx]===s&&await(0,b.L)(l,t,a)}n(v,"removeOwn");const M=6e4;async function f(l,t,s){for(const a of t)try{await l.removeImage(a,s)}catch(c){
if(c instanceof e.m_||c instanceof e.fK)continue;s.log.warn(`the image ${a} stays: ${c instanceof Error?c.message:c}`)}}n(f,"dropImages");async function E(l,t,s){
return(await(0,Y.XT)(l,{volume:[t]},s)).map(({Id:c,Names:i})=>i?.[0]?.slice(1)??c.slice(0,12))}n(E,"usersOf")}),8513:((N,S,o)=>{o.d(S,{E0:n(()=>h,"E0"),Op:n(()=>v,
"Op"),a0:n(()=>d,"a0"),db:n(()=>j,"db"),CJ:n(()=>M,"CJ")});var L=o(48161),e=o(2430),$=o(17095),Y=o(16519),A=o(26898),K=o(34014),W=o(92652),B=o(25243),b=o(75788),
T=o(1720),u=o(26921);const y=n(l=>u.IeY(t=>typeof t=="object"&&t!==null&&l in t),"object"),w=u.Ikc({info:y("Id"),image:u.YjP().optional(),again:u.YjP().optional()}),
P=u.Ikc({id:u.YjP(),project:u.YjP(),snapshot:u.YjP(),at:u.YjP(),machine:u.YjP(),directory:u.YjP(),phase:u.k5n(["bringing","moving","starting","done"]),old:u.YOg(
w),oldNetworks:u.YOg(u.YjP()),networks:u.YOg(y("Name")),newImages:u.YOg(u.YjP()),newVolumes:u.YOg(u.YjP()),expected:u.YOg(u.Ikc({service:u.YjP(),number:u.aig(),
runs:u.zMY()})),files:u.YOg(u.Ikc({path:u.YjP(),backup:u.YjP().optional(),wrote:u.YjP().optional()})),moves:u.YOg(u.Ikc({base:u.YjP(),path:u.YjP(),backup:u.YjP().
optional()})),staging:u.YOg(u.YjP()),newFolders:u.YOg(u.YjP()),keptImages:u.YOg(u.YjP()),keptContainers:u.YOg(u.YjP()),oldVolumes:u.YOg(u.YjP())});var m=o(72209),
O=o(77480),g=o(47151);async function j(l,t){return await(0,$.XT)(l,{label:[O.z7]},t)}n(j,"servants");async function d(l,t,s){const a=await(0,A.V)(l,t,s),c=P.safeParse(
a?.entry).data;return c&&(0,m.z)(l,c,{container:t,number:a?.number??0})}n(d,"readJournal");async function h(l,{signal:t}){const s=(await j(l,{signal:t})).filter(
({Labels:c})=>c?.[O.z7]==="restore"),a=[];for(const{Id:c,Labels:i}of s){const r=i?.[O.W$]??"";(await(0,$.FA)(l,(0,Y.l)((0,T.te)(r)),{signal:t}))?.State.Status!==
"running"&&a.push({container:c,project:r,snapshot:i?.[O.xO]??"",began:i?.[O.uL]??""})}return a}n(h,"interruptedRestores");async function v(l,{entry:t},s){const{
phase:a,expected:c}=t,i=await(0,g.lz)(l,t,s),r=i.every(f),p=Map.groupBy(i,T.z5),_=c.map(({service:R,number:C,runs:U})=>({runs:U,now:p.get(R)?.[C-1]})),I=_.every(
({now:R})=>R!==void 0);if(a==="done")return"runs";if(a==="bringing")return"untouched";if(r&&(a==="moving"||I))return await D()?"half":"untouched";if(a==="moving"||
!I)return"half";return _.every(({now:R,runs:C})=>!C||R!==void 0&&E(R))?"runs":"started";async function D(){if(t.files.length+t.moves.length>0&&t.machine!==(0,L.
hostname)())return!0;const R=(0,K.r)(l,{label:{[B.eq]:(0,e.Pg)()},c:s});for(const C of t.newVolumes)if(await(0,W.y6)(l,C,s)!==void 0&&await(0,b.$)(R,C,{at:t.at,
c:s}))return!0;return!1}}n(v,"look");async function M(l,{entry:t},s){const a=await(0,g.lz)(l,t,s),c=n(r=>r.length===0?"none":r.join(", "),"names"),i=[];for(const{
info:r,again:p}of t.old)(await(0,$.FA)(l,r.Id,s)??(p===void 0?void 0:await(0,$.FA)(l,p,s)))===void 0&&i.push(r.Name.slice(1));return[`new containers: ${c(a.map(
({Name:r,State:p})=>`${r.slice(1)} (${p.Status})`))}`,`new volumes: ${c(t.newVolumes)}`,...i.length>0?[`containers from before, kept as images: ${c(i)}`]:[],`vo\
lumes from before: ${c(t.oldVolumes)}`,...t.files.flatMap(({path:r,backup:p})=>p===void 0?[]:[`${r} from before: ${p}`]),...t.moves.flatMap(({path:r,backup:p})=>p===
void 0?[]:[`${r} from before: ${p}`])]}n(M,"whereabouts");function f({State:l}){return l.Status==="created"&&(l.StartedAt===void 0||l.StartedAt.startsWith("0001\
-"))}n(f,"neverStarted");function E({State:l}){if(l.Status==="exited")return l.ExitCode===0;const t=l.Health?.Status??"none";return(l.Status==="running"||l.Status===
"paused")&&(t==="healthy"||t==="none")}n(E,"isWell")}),88588:((N,S,o)=>{o.d(S,{Cl:n(()=>W,"Cl"),Dk:n(()=>b,"Dk"),jy:n(()=>B,"jy")});var L=o(75892),e=o(17095),$=o(
43976),Y=o(8513),A=o(68888),K=o(77480);async function W(T,{project:u,id:y,old:w},{signal:P}){const m=[];for(const{info:O,image:g}of w){if(g===void 0||g===O.Image)
continue;const j={repository:`${A.GV}/${(0,A.s9)(u)}`,tag:`${y}-${O.Name.slice(1)}`.slice(0,128)};try{await T.tagImage(g,{...j,signal:P}),m.push(`${j.repository}\
:${j.tag}`)}catch(d){if(!(d instanceof L.m_))throw d}}return m}n(W,"handOver");async function B(T,u){try{const y=(await T.listImages([`${A.t0}/*`],u)).flatMap(({
RepoTags:m})=>m??[]);if(y.length===0)return;const w=(await(0,Y.db)(T,u)).map(({Labels:m})=>m?.[K.Bx]??""),P=n(m=>w.some(O=>m.includes(`:${O}-`)),"isNeeded");for(const m of y.
filter(O=>O.startsWith(`${A.t0}/`)&&!P(O)))(await(0,e.XT)(T,{ancestor:[m]},u)).length===0&&await(0,$.YC)(T,[m],u)}catch(y){if(u.signal.throwIfAborted(),!(y instanceof
L.JC))throw y;u.log.debug(`images that earlier restores kept are not looked at: ${y.message}`)}}n(B,"sweepKept");async function b(T,{old:u},y){const w=new Set;for(const{
info:P}of u){const m=await T.inspectImage(P.Image,y).catch(()=>{});for(const O of m?.RepoTags??[])O.startsWith(`${A.t0}/`)&&w.add(O)}return[...w]}n(b,"keptNames")}),
68888:((N,S,o)=>{o.d(S,{GV:n(()=>e,"GV"),s9:n(()=>Y,"s9"),t0:n(()=>L,"t0"),x_:n(()=>$,"x_")});const L="vm-snapshot-kept",e="vm-snapshot-before";function $(A){return`${L}\
/${Y(A)}`}n($,"keptRepository");function Y(A){return A.replace(/[^a-z0-9]+/g,"-").replace(/^-|-$/g,"")}n(Y,"component")}),16370:((N,S,o)=>{o.d(S,{h:n(()=>A,"h"),
k:n(()=>Y,"k")});var L=o(51455),e=o(76760),$=o(22145);const Y={project:"com.docker.compose.project",service:"com.docker.compose.service",number:"com.docker.comp\
ose.container-number",directory:"com.docker.compose.project.working_dir",files:"com.docker.compose.project.config_files",envFiles:"com.docker.compose.project.en\
vironment_file",volume:"com.docker.compose.volume",oneOff:"com.docker.compose.oneoff"};async function A(B,{endpoint:b,here:T,warn:u,signal:y}){const w=B[Y.directory];
if(w===void 0||!await W(w))return;const P=T?.directory===w?T:void 0,m=K(B[Y.files]).map(M=>(0,e.resolve)(w,M)),O=m.length>0&&(await Promise.all(m.map($.fo))).every(
Boolean),g=P??await(0,$.L9)(w,{endpoint:b,signal:y}),j=O?m:g?.files;if(j===void 0)return{root:w,directory:w,files:[]};const d=K(B[Y.envFiles]).map(M=>(0,e.resolve)(
w,M)),h=await Promise.all(d.map($.fo));for(const[M,f]of d.entries())h[M]||u(`the project was started with --env-file ${f}, which does not exist any more`);const v=d.
length>0?d.filter((M,f)=>h[f]):P?.envFiles;return{root:P?.root??w,directory:w,files:j,...v!==void 0&&v.length>0&&{envFiles:v}}}n(A,"locationOf");function K(B){return(B??
"").split(",").filter(b=>b!=="")}n(K,"listOf");async function W(B){return(await(0,L.stat)(B).catch(()=>{}))?.isDirectory()===!0}n(W,"isFolder")}),46643:((N,S,o)=>{
o.d(S,{M:n(()=>u,"M"),y:n(()=>y,"y")});class L{static{n(this,"Tagged")}tag;value;constructor(s,a){this.tag=s,this.value=a}}const e="!override",$=new L("!reset",
null);function Y(t,s){return new L(t,s)}n(Y,"tagged");class A{static{n(this,"Expression")}text;constructor([s,a]){this.text=s+B(a)}}async function K(t){const{Document:s}=await o.
e(8815).then(o.t.bind(o,38815,19)),a=new s;return a.contents=W(t,a),a.toString({lineWidth:0})}n(K,"yamlOf");function W(t,s){if(t instanceof L)return Object.assign(
W(t.value,s),{tag:t.tag});if(t instanceof A)return s.createNode(t.text);if(typeof t=="string")return s.createNode(B(t));if(Array.isArray(t)){const c=s.createNode(
[]);return c.items.push(...t.map(i=>W(i,s))),c}if(typeof t!="object"||t===null)return s.createNode(t);const a=s.createNode({});for(const[c,i]of Object.entries(t))
a.items.push(s.createPair(c,W(i,s)));return a}n(W,"node");function B(t){return t.replaceAll("$","$$$$")}n(B,"doubled");var b=o(5189);const T="# Written by vm sn\
apshot restore";function u(t){return t?.startsWith(T)===!0}n(u,"isOurs");async function y(t){const s=await K({name:t.project,services:w(t),volumes:{...d(t),...t.
asOther&&h(t)},...t.asOther&&{networks:E(t)}});return`${T}, from '${t.label}'.
# It holds this project to the images and the volumes of that snapshot: \`docker compose up\` finds it by itself and keeps what was restored.
# To go back to what the project's own files say, delete this file; the data stays in the volumes that are named here.
${s}`}n(y,"writeOverride");function w({document:t,config:s,images:a,asOther:c,takenPorts:i,binds:r}){const p=t.services.flatMap(({name:_,image:I})=>{const D=t.containers.
filter(({service:x})=>x===_),R=a.get(D[0]?.image??I??""),C=s.services[_];if(R===void 0||C===void 0)return[];const U=[...r].filter(([x])=>x.startsWith(`${_}
`));return[[_,{image:R,pull_policy:"never",...C.build!==void 0&&{build:$},...M(C,D.length),...c&&P(C,i),...U.length>0&&{volumes:U.map(([x,z])=>g(C,{source:z,target:x.
split(`
`)[1]??""}))}}]]});return Object.fromEntries(p)}n(w,"servicesOf");function P({container_name:t,mac_address:s,networks:a,ports:c},i){return{...t!==void 0&&{container_name:$},
...s!==void 0&&{mac_address:$},...c?.some(r=>i.has((0,b.ls)(r)))&&{ports:Y(e,c.map(r=>l(r,i)))},...O(a??{})}}n(P,"besideOf");const m=["ipv4_address","ipv6_addre\
ss","link_local_ips","mac_address"];function O(t){const s=n(c=>m.some(i=>c!==null&&i in c),"isFixed");if(!Object.values(t).some(s))return{};const a=Object.entries(
t).map(([c,i])=>{const r=Object.entries(i??{}).filter(([p])=>!m.includes(p));return[c,r.length>0?Object.fromEntries(r):null]});return{networks:Y(e,Object.fromEntries(
a))}}n(O,"addressless");function g({volumes:t},{source:s,target:a}){const c=t?.find(r=>j(r.target)===j(a)),i=Object.entries(c??{}).filter(([r])=>r!=="volume"&&r!==
"tmpfs");return{...Object.fromEntries(i),type:"bind",source:s,target:c?.target??a}}n(g,"bindOf");function j(t){return t.replace(/(?<=.)\/+$/,"")}n(j,"bare");function d({
project:t,document:s,volumes:a}){return Object.fromEntries(s.volumes.flatMap(({name:c,key:i})=>{const r=a.get(c);return i===void 0||r===void 0?[]:[[i,{name:v(r.
name,t),...r.plain&&{driver:"local",driver_opts:$}}]]}))}n(d,"volumesOf");function h({project:t,document:s,config:a}){const c=new Set(s.volumes.map(({key:i})=>i));
return Object.fromEntries(Object.entries(a.volumes??{}).flatMap(([i,r])=>{const p=`${t}_${i}`;return r===null||r.external||c.has(i)||r.name===p?[]:[[i,{name:v(p,
t)}]]}))}n(h,"otherVolumes");function v(t,s){return t.startsWith(`${s}_`)?new A(["${COMPOSE_PROJECT_NAME}",t.slice(s.length)]):t}n(v,"byProject");function M({scale:t,
deploy:s},a){const c=s?.replicas??void 0;return a===0||a===(c??t??1)?{}:{...(t!==void 0||c===void 0)&&{scale:a},...c!==void 0&&{deploy:{replicas:a}}}}n(M,"scale\
Of");const f="com.docker.network.bridge.name";function E({project:t,config:s}){return Object.fromEntries(Object.entries(s.networks??{}).flatMap(([a,c])=>{if(c===
null||c.external)return[];const i={...c.name!==`${t}_${a}`&&{name:`${t}_${a}`},...c.ipam?.config!==void 0&&{ipam:$},...f in(c.driver_opts??{})&&{driver_opts:{[f]:$}}};
return Object.keys(i).length>0?[[a,i]]:[]}))}n(E,"networksOf");function l(t,s){const{published:a,...c}=t;return s.has((0,b.ls)(t))?c:t}n(l,"freed")}),5189:((N,S,o)=>{
o.d(S,{ls:n(()=>K,"ls"),p_:n(()=>Y,"p_")});var L=o(22701),e=o(16370);const $=1e3;async function Y(W,{services:B},{project:b,counts:T,c:u}){const y=n(({Labels:m})=>m?.[e.
k.project]===b,"isOurs"),w=await(0,L.r)(W,{isOurs:y,c:u}),P=new Map;for(const[m,{ports:O}]of Object.entries(B))for(const g of O??[]){const j=A(g.published),{host_ip:d,
protocol:h}=g;let v=0,M;for(const E of j){const l=await w({address:d,port:E,protocol:h});if(l===void 0?v++:M??=l,v>=(T.get(m)??1))break}const f=j.length>1?T.get(
m)??1:1;M!==void 0&&v<f&&P.set(K(g),{service:m,holder:M})}return P}n(Y,"takenPorts");function A(W){const[,B,b=B]=/^(\d+)(?:-(\d+))?$/.exec(W??"")??[],[T,u]=[Number(
B),Number(b)];return!(T>0)||u<T||u>65535?[]:Array.from({length:Math.min(u-T+1,$)},(y,w)=>T+w)}n(A,"portNumbers");function K({host_ip:W,published:B,protocol:b}){
return`${W??""}:${B??""}/${b}`}n(K,"portKey")}),1720:((N,S,o)=>{o.d(S,{Hp:n(()=>u,"Hp"),Mz:n(()=>B,"Mz"),Ul:n(()=>w,"Ul"),kg:n(()=>K.k,"kg"),t1:n(()=>W,"t1"),te:n(
()=>b,"te"),z5:n(()=>T,"z5")});var L=o(75892),e=o(68986),$=o(22145),Y=o(17095),A=o(92652),K=o(16370);async function W(m,{directory:O,project:g},j){const{endpoint:d}=m,
h={endpoint:d,warn:j.log.warn.bind(j.log),signal:j.signal};if(g!==void 0){const s=await B(m,g,j),a=w(s);if(a[K.k.directory]!==void 0){const c=await(0,$.kb)(O,{...j,
endpoint:d}).catch(()=>{}),i=await(0,K.h)(a,{...h,here:c});if(i===void 0||i.files.length===0)throw P(g,a);const{name:r}=(await(0,e.Xg)({endpoint:d,...i},j)).config;
return await t(i,{name:g,folderName:r,containers:s})}}const v=await(0,$.kb)(O,{...j,endpoint:d});if(v===void 0)throw new L.m_(g===void 0?`There is no Compose fi\
le in ${O}`:`There is no Compose project '${g}'`,{hint:"Go to the folder of a Compose file, or name a project with --project (see `docker compose ls --all`)"});
const{name:M}=(await(0,e.Xg)({endpoint:d,...v},j)).config;if(g!==void 0&&g!==M)throw new L.m_(`There is no Compose project '${g}' here: this folder's is '${M}'`,
{hint:`See \`docker compose ls --all\`; to keep this one's snapshot elsewhere in the catalogue, call it ${g}/<name>`});const f=await B(m,M,j),E=f.filter(({Config:s})=>s.
Labels?.[K.k.directory]===v.directory),l=E.length===0?void 0:await(0,K.h)(w(E),{...h,here:v});return await t(l??v,{name:M,folderName:M,containers:f});async function t(s,a){
const c={endpoint:d,directory:s.directory,project:a.name,files:s.files,envFiles:s.envFiles},i=[...new Set(a.containers.map(T))];return{...a,directory:s.root,files:s.
files,compose:c,...await(0,e.Xg)(c,{...j,services:i})}}}n(W,"findProject");async function B(m,O,g){const j=await(0,Y.XT)(m,{label:[`${K.k.project}=${O}`,`${K.k.
oneOff}=False`]},g);return(await Promise.all(j.map(({Id:h})=>(0,Y.aH)(m,h,g)))).sort((h,v)=>T(h).localeCompare(T(v))||y(h)-y(v))}n(B,"containersOf");function b(m){
return`project.${m}`}n(b,"projectLock");function T({Config:m}){return m.Labels?.[K.k.service]??""}n(T,"serviceOf");function u({Mounts:m}){return m.flatMap(({Type:O,
Name:g=""})=>O==="volume"&&(0,A.ok)(g)?[g]:[])}n(u,"anonymousVolumes");function y({Config:m}){return Number(m.Labels?.[K.k.number]??0)}n(y,"numberOf");function w(m){
return m.toSorted((O,g)=>g.Created.localeCompare(O.Created))[0]?.Config.Labels??{}}n(w,"newestLabels");function P(m,O){return new L.m_(`The folder ${O[K.k.directory]}\
 of the project '${m}' does not exist, or has no Compose file any more`,{hint:"Its Compose files are needed: run this where they are"})}n(P,"folderGone")}),74936:((N,S,o)=>{
o.d(S,{jh:n(()=>b,"jh"),kx:n(()=>W,"kx"),zM:n(()=>B,"zM")});var L=o(75892),e=o(24509),$=o(8513),Y=o(1720),A=o(47151);const K=6e4;async function W(u,y,{error:w,c:P}){
const{entry:m}=y,{project:O}=m,g=await(0,A.tN)(u,y,{c:P}).catch(h=>[T(h)]);if(g.length===0)return P.log.warn(`the restore did not succeed: '${O}' is put back to\
 where it was${b(m)}`),w;const j={...P,signal:AbortSignal.timeout(K)},d=await(0,$.CJ)(u,y,j).catch(()=>[]);for(const h of g)P.log.warn(`not put back: ${h}`);for(const h of d)
P.log.warn(h);return new L.fK(`The restore of '${O}' failed, and it could not be put back: ${T(w)}`,{hint:B(O),cause:w})}n(W,"putBackAll");function B(u){return`\
Put it back: vm snapshot recover ${u} --undo. Keep what is new: vm snapshot recover ${u} --finish`}n(B,"choices");function b({old:u,phase:y}){const w=u.filter(({
info:j,again:d})=>d!==void 0&&d!==j.Id);if(y==="bringing"||w.length===0)return"";const P=new Set(w.flatMap(({info:j})=>(0,Y.Hp)(j))),m=[...P].map(j=>j.slice(0,12)).
join(", "),g=u.filter(({info:j,again:d})=>d!==j.Id&&!(0,e.e1)(j)&&j.State.Status!=="created").map(({info:j})=>`${j.Name.slice(1)} (exit code ${j.State.ExitCode??
"unknown"})`);return["; its containers were made again, so their logs are lost",...g.length===0?[]:[`, and Docker shows as created what had ended: ${g.join(", ")}`],
...P.size===0?[]:[`; docker compose down --volumes leaves their volumes without a name (${m}), docker volume prune removes these then`]].join("")}n(b,"whatIsLos\
t");function T(u){return u instanceof Error?u.message:String(u)}n(T,"messageOf")}),54441:((N,S,o)=>{o.d(S,{O9:n(()=>s,"O9"),RT:n(()=>f,"RT"),lj:n(()=>E,"lj"),l4:n(
()=>l,"l4")});var L=o(48161),e=o(75892),$=o(2430),Y=o(16519),A=o(20248),K=o(34014),W=o(92652),B=o(77250),b=o(25243),T=o(40265),u=o(75788),y=o(43976),w=o(8513),P=o(
88588),m=o(1720),O=o(74936),g=o(77480),j=o(47151),d=o(17095);async function h(i,r,p){const _=await(0,d.FA)(i,r,p);if(_===void 0)return!0;const I=_.Config.Labels?.[g.
Bx];if(_.State.Status!=="created"||I===void 0)return!1;await(0,A.B$)(i,r);for(const{Type:D,Name:R}of _.Mounts)D==="volume"&&R!==void 0&&await(0,y.LO)(i,R,I);return!0}
n(h,"dropUnopened");var v=function(i,r,p){if(r!=null){if(typeof r!="object"&&typeof r!="function")throw new TypeError("Object expected.");var _,I;if(p){if(!Symbol.
asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");_=r[Symbol.asyncDispose]}if(_===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.d\
ispose is not defined.");_=r[Symbol.dispose],p&&(I=_)}if(typeof _!="function")throw new TypeError("Object not disposable.");I&&(_=n(function(){try{I.call(this)}catch(D){
return Promise.reject(D)}},"dispose")),i.stack.push({value:r,dispose:_,async:p})}else p&&i.stack.push({async:!0});return r},M=(function(i){return function(r){function p(R){
r.error=r.hasError?new i(R,r.error,"An error was suppressed during disposal."):R,r.hasError=!0}n(p,"fail");var _,I=0;function D(){for(;_=r.stack.pop();)try{if(!_.
async&&I===1)return I=0,r.stack.push(_),Promise.resolve().then(D);if(_.dispose){var R=_.dispose.call(_.value);if(_.async)return I|=2,Promise.resolve(R).then(D,function(C){
return p(C),D()})}else I|=1}catch(C){p(C)}if(I===1)return r.hasError?Promise.reject(r.error):Promise.resolve();if(r.hasError)throw r.error}return n(D,"next"),D()}})(
typeof SuppressedError=="function"?SuppressedError:function(i,r,p){var _=new Error(p);return _.name="SuppressedError",_.error=i,_.suppressed=r,_});async function f(i,r,{
wait:p=0,c:_}){try{return await(0,Y.B)(i,(0,m.te)(r),{signal:_.signal,wait:p})}catch(I){if(!(I instanceof e.fK))throw I;const D=I.fields.owner===void 0?"":` (${I.
fields.owner})`;throw new e.fK(`Another vm snapshot create or restore is at work on the project '${r}'${D}`,{hint:"Wait until it has ended",cause:I})}}n(f,"lock\
Project");async function E(i,{locked:r,c:p}){await(0,B.GG)(i,{...r!==void 0&&{locked:(0,m.te)(r)},c:p});const _=await(0,w.db)(i,p),I=[];for(const[D,R]of Map.groupBy(
_,({Labels:C})=>C?.[g.W$]??""))try{const C={stack:[],error:void 0,hasError:!1};try{if(v(C,D===r?a:await c(i,D,p),!0)===void 0)continue;const x=await t(i,{project:D,
servants:R,c:p});if(D===r)I.push(...x);else for(const z of x)p.log.warn(`${l(z)}: vm snapshot recover ${D}`)}catch(U){C.error=U,C.hasError=!0}finally{const U=M(
C);U&&await U}}catch(C){p.signal.throwIfAborted(),p.log.warn(`what an interrupted restore of '${D}' has left cannot be put right: ${C instanceof Error?C.message:
C}`)}return await(0,P.jy)(i,p),I}n(E,"recover");function l({project:i,finding:r}){const _={untouched:"",runs:"",started:"not all of its containers run",half:"so\
me of its containers are missing",unreadable:"its journal cannot be read"}[r];return`a restore of the project '${i}' was interrupted and waits${_===""?"":`: ${_}`}`}
n(l,"waits");async function t(i,{project:r,servants:p,c:_}){const I=[],D=await(0,y.Hu)(i,p,_),R=n(({Labels:U})=>U?.[g.z7]??"","role");for(const{Id:U}of D.filter(
x=>R(x)==="restore")){const x=await(0,w.a0)(i,U,_);if(x===void 0){await h(i,U,_)||I.push({project:r,container:U,finding:"unreadable",journal:x});continue}const z=await(0,w.
Op)(i,x,_);if(z==="runs")await s(i,x,_),_.log.warn(`a restore of the project '${r}' was interrupted, and its new containers run: it is finished`);else if(z!=="u\
ntouched")I.push({project:r,container:U,finding:z,journal:x});else{const F=await(0,j.tN)(i,x,{later:!0,c:_});if(F.length===0)_.log.warn(`a restore of the projec\
t '${r}' was interrupted: it is put back to where it was before${(0,O.jh)(x.entry)}`);else{for(const H of F)_.log.warn(`not put back: ${H}`);I.push({project:r,container:U,
finding:"half",journal:x})}}}const C=new Set(D.filter(U=>R(U)==="restore").map(({Labels:U})=>U?.[g.Bx]));for(const U of D)R(U)==="hold"&&!C.has(U.Labels?.[g.Bx])&&
await(0,A.B$)(i,U.Id);return I}n(t,"recoverProject");async function s(i,{entry:r,end:p},_){const I=r.phase==="starting"||r.phase==="done",D=(0,K.r)(i,{label:{[b.
eq]:(0,$.Pg)()},c:_});I&&r.machine===(0,L.hostname)()&&await(0,T.CR)(r,{tars:D,c:_});const R=[];for(const U of I?r.oldVolumes:[])await(0,W.y6)(i,U,_)!==void 0&&
(await(0,u.$)(D,U,{at:r.at,c:_})?_.log.warn(`the old volume ${U} stays: it was used since; docker volume rm ${U}`):R.push(U));const C=I?[]:await(0,P.Cl)(i,r,_);
await p({volumes:R,images:r.keptImages},_),I||await(0,y.yw)(i,{volumes:[...r.oldVolumes,...r.newVolumes],images:C},_)}n(s,"finish");const a={async[Symbol.asyncDispose](){}};
async function c(i,r,p){try{return await f(i,r,{c:p})}catch(_){if(_ instanceof e.fK)return;throw _}}n(c,"tryLock")}),78971:((N,S,o)=>{o.d(S,{Bq:n(()=>T,"Bq"),CF:n(
()=>b,"CF"),KY:n(()=>y,"KY"),kh:n(()=>u,"kh"),pK:n(()=>P,"pK"),sk:n(()=>w,"sk")});var L=o(77598),e=o(51455),$=o(76760),Y=o(3134),A=o(87888),K=o(22145),W=o(46643);
const B=".vm-snapshot-new";async function b(d){const h=[];for(const v of d){const{path:M,bytes:f}=v,E=await(0,K.yR)(M);(f===void 0?E===void 0:E!==void 0&&Buffer.
from(f).equals(Buffer.from(E)))||h.push(v)}return h}n(b,"realChanges");async function T(d){const h=await Promise.all(d.map(({path:v})=>(0,K.yR)(v)));return d.filter(
(v,M)=>h[M]!==void 0&&!(0,W.M)(h[M])).map(({path:v})=>v)}n(T,"peoplesOwn");async function u(d){for(let h=d;;h=(0,$.dirname)(h)){if(await j((0,$.join)(h,".git")))
return[{path:(0,$.join)(d,".vm-snapshot",".gitignore"),bytes:Buffer.from(`*
`)}];if(h===(0,$.dirname)(h))return[]}}n(u,"ignoredByGit");async function y(d){const h=new Set;for(const v of d)for(let M=(0,$.dirname)(v);!await j(M);M=(0,$.dirname)(
M))h.add(M);return[...h].sort((v,M)=>M.length-v.length)}n(y,"missingFolders");async function w(d,{directory:h,kept:v,onFile:M}){const f=await(0,A.Ht)(h);await(0,A.
fc)(h,f);for(const{path:E,bytes:l,mode:t}of d){const s=await j(E),a=(await(0,e.stat)(E).catch(()=>{}))?.mode,c=s?(0,$.join)(v,(0,$.relative)(h,E)):void 0;c!==void 0&&
(await(0,A.fc)((0,$.dirname)(c),f),await(0,Y.CD)(`Cannot keep a copy of ${E}`,()=>g(E,c))),await M({path:E,backup:c,...l!==void 0&&{wrote:(0,L.hash)("sha256",l,
"hex")}}),l===void 0?await(0,e.rm)(E,{force:!0}):await O(E,l,{mode:a??t??420})}}n(w,"replaceFiles");async function P({files:d,newFolders:h}){const v=[],M=[];for(const{
path:f,backup:E,wrote:l}of d.toReversed()){if(await(0,e.rm)(f+B,{force:!0}),E!==void 0&&!await j(E))continue;const t=await m(f),s=E===void 0?void 0:await m(E);if(t!==
void 0&&t!==l&&t!==s){v.push(`${f} was changed since and stays${E===void 0?"":`; what was there before is in ${E}`}`);continue}if(E===void 0){await(0,e.rm)(f,{force:!0});
continue}await g(E,f+B),await(0,e.rename)(f+B,f),M.push(E)}for(const f of M)await(0,e.rm)(f,{force:!0});for(const f of h)await(0,e.rmdir)(f).catch(()=>{});return v}
n(P,"putBack");async function m(d){const h=await(0,e.readFile)(d).catch(()=>{});return h===void 0?void 0:(0,L.hash)("sha256",h,"hex")}n(m,"hashOf");async function O(d,h,{
mode:v}){const M=await(0,A.Ht)((0,$.dirname)(d));await(0,A.fc)((0,$.dirname)(d),M),await(0,Y.CD)(`Cannot write ${d}`,async()=>{const f=d+B;await(0,e.rm)(f,{force:!0}),
await(0,A.v8)(f,[h],M),await(0,e.chmod)(f,v),await(0,e.rename)(f,d)})}n(O,"write");async function g(d,h){await(0,e.cp)(d,h,{preserveTimestamps:!0,verbatimSymlinks:!0});
const{uid:v,gid:M}=await(0,e.lstat)(d);process.geteuid?.()===0&&await(0,e.lchown)(h,v,M)}n(g,"copy");async function j(d){return await(0,e.lstat)(d).catch(()=>{})!==
void 0}n(j,"isThere")}),72209:((N,S,o)=>{o.d(S,{S:n(()=>y,"S"),z:n(()=>w,"z")});var L=o(77598),e=o(75892),$=o(6957),Y=o(17095),A=o(20248),K=o(26898),W=o(92652),
B=o(43976),b=o(77480);const T=12e4,u=6e5;async function y(P,m,{volumes:O,c:g}){const j=new Set(m.newVolumes),d=O.map(v=>({...v,labels:{...v.labels,[b.Bx]:m.id}})),
h=`vm-snapshot.restore.${m.project}.${m.id}`;m.at=new Date().toISOString();try{const{id:v,running:M}=await(0,A.f1)(P,{name:h,labels:(0,b.y$)(m,"restore"),volumes:d},
{signal:g.signal,prepare:n(f=>(0,K.I)(P,f,{number:1,entry:m,signal:g.signal}),"prepare")});M||g.log.warn("do not run docker system prune meanwhile: nothing on t\
his architecture keeps volumes and images from it");for(const f of O)if(((await(0,W.y6)(P,f.name,g))?.Labels??{})[b.Bx]===m.id!==j.has(f.name))throw new e.fK(`T\
he volume ${f.name} was ${j.has(f.name)?"made":"removed"} by another program meanwhile`,{hint:"Try again when no docker prune runs"});return w(P,m,{container:v,
number:1})}catch(v){await(0,A.B$)(P,h);for(const M of O)await(0,B.LO)(P,M.name,m.id);throw v}}n(y,"openRestoreJournal");function w(P,m,{container:O,number:g}){let j=g;
return{entry:m,async write(){m.at=new Date().toISOString(),j+=1,await(0,K.I)(P,O,{number:j,entry:m,signal:AbortSignal.timeout(T)})},async hold(d){const h=(0,b.y$)(
m,"hold"),v=[...new Set(d)].map(async M=>{const f=`vm-snapshot.kept.${m.project}.${m.id}.${(0,L.hash)("sha256",M,"hex").slice(0,12)}`;try{await(0,A.f1)(P,{name:f,
labels:h,image:M},{signal:AbortSignal.timeout(T)})}catch(E){if(!(E instanceof e.fK))throw E}});await(0,$.b)(...v)},async end(d,h){const v={...h,signal:AbortSignal.
timeout(u)},{project:M,id:f}=m,l=d.volumes.length+d.images.length===0?void 0:await(0,B.Qr)(P,{project:M,id:f,at:new Date().toISOString(),...d},v),t=await(0,Y.XT)(
P,{label:[`${b.Bx}=${f}`,`${b.z7}=hold`]},v);await Promise.all(t.map(({Id:s})=>(0,A.B$)(P,s))),await(0,A.B$)(P,O),await(0,B.ln)(P,d.volumes,v),await(0,B.YC)(P,d.
images,v),l!==void 0&&await(0,A.B$)(P,l)}}}n(w,"journalIn")}),77480:((N,S,o)=>{o.d(S,{Bx:n(()=>$,"Bx"),W$:n(()=>e,"W$"),uL:n(()=>A,"uL"),xO:n(()=>Y,"xO"),y$:n(()=>K,
"y$"),z7:n(()=>L,"z7")});const L="vm-snapshot.role",e="vm-snapshot.project",$="vm-snapshot.restore-id",Y="vm-snapshot.snapshot",A="vm-snapshot.began";function K({
project:W,id:B,snapshot:b},T){return{[L]:T,[e]:W,[$]:B,[A]:new Date().toISOString(),...b!==void 0&&{[Y]:b}}}n(K,"roleLabels")}),47151:((N,S,o)=>{o.d(S,{Nd:n(()=>g,
"Nd"),lz:n(()=>O,"lz"),tN:n(()=>m,"tN")});var L=o(48161),e=o(2430),$=o(78560),Y=o(62550),A=o(34014),K=o(92652),W=o(25243),B=o(40265),b=o(24509),T=o(75788),u=o(1720),
y=o(78971),w=o(77480);const P=6e5;async function m(d,h,{later:v=!1,c:M}){const{entry:f}=h,E={...M,signal:AbortSignal.timeout(P)},l=(0,A.r)(d,{label:{[W.eq]:(0,e.
Pg)()},c:E}),t=[],s=n(async(D,R)=>{try{await R()}catch(C){t.push(`${D}: ${C instanceof Error?C.message:C}`)}},"attempt"),a=f.machine!==(0,L.hostname)()&&f.files.
length+f.moves.length+f.staging.length>0;a&&t.push(`files: they are on ${f.machine}, in ${f.directory}: undo it there`);for(const D of f.keptContainers)await s(
`container ${D}`,()=>d.removeContainer(D,{...E,volumes:!0}));const c=await O(d,f,E);for(const{Id:D,Name:R}of c)await s(`container ${R.slice(1)}`,()=>d.removeContainer(
D,{...E,volumes:!0}));if(a||(await s("files",async()=>j(await(0,y.pK)(f),M)),await s("bind mounts",async()=>{const D=v?await I():[];for(const{path:R,backup:C}of D)
M.log.warn(`${R} was changed since and stays${C?`; what was there before is in ${C}`:""}`);await(0,B.PB)({...f,moves:f.moves.filter(R=>!D.includes(R))},{tars:l,
c:E}),await(0,B.CR)(f,{tars:l,c:E})})),f.phase!=="bringing"){for(const C of f.networks)await s(`network ${C.Name}`,async()=>{await(0,$.qC)(d,C.Name,E)===void 0&&
await(0,$.u3)(d,C,E)});const D=new Map;for(const C of(0,Y.fc)(f.old,({info:U})=>U))await s(`container ${C.info.Name.slice(1)}`,()=>(0,b.kB)(d,C,{journal:h,again:D,
c:E}));const R=new Set(f.networks.map(({Name:C})=>C));for(const{Id:C,Name:U}of await g(d,f.project,E))!f.oldNetworks.includes(C)&&!R.has(U)&&await s(`network ${U}`,
()=>(0,$.Zw)(d,C,E))}if(t.length>0)return await h.write(),t;const r=new Set(f.old.flatMap(({info:D})=>(0,u.Hp)(D))),p=c.flatMap(u.Hp).filter(D=>!r.has(D)),_=[];
for(const D of f.newVolumes)(await(0,K.y6)(d,D,E))?.Labels?.[w.Bx]===f.id&&_.push(D);return await h.end({volumes:[..._,...p],images:[...f.newImages,...f.keptImages]},
E),[];async function I(){const D=[];for(const R of f.moves)await(0,T.$)(l,{folder:R.path},{at:f.at,c:E})&&D.push(R);return D}n(I,"changedMoves")}n(m,"undo");async function O(d,h,v){
if(h.phase==="bringing")return[];const M=new Set(h.old.flatMap(({info:f,again:E})=>[f.Id,E]));return(await(0,u.Mz)(d,h.project,v)).filter(({Id:f})=>!M.has(f))}n(
O,"freshContainers");async function g(d,h,v){return await(0,$.og)(d,{label:[`${u.kg.project}=${h}`]},v)}n(g,"networksOf");function j(d,{log:h}){for(const v of d)
h.warn(v)}n(j,"warnAll")}),68986:((N,S,o)=>{o.d(S,{Vs:n(()=>g,"Vs"),Xg:n(()=>P,"Xg"),fO:n(()=>O,"fO"),Fp:n(()=>j,"Fp")});var L=o(75892),e=o(26921);const $=e._H3(
{target:e.aig(),published:e.YjP().optional(),host_ip:e.YjP().optional(),protocol:e.YjP().default("tcp"),mode:e.YjP().optional()}),Y=e._H3({type:e.YjP(),source:e.
YjP().optional(),target:e.YjP(),read_only:e.zMY().optional()}),A=e._H3({condition:e.YjP().optional(),required:e.zMY().optional()}),K=e._H3({disable:e.zMY().optional(),
start_period:e.YjP().optional(),interval:e.YjP().optional(),timeout:e.YjP().optional(),retries:e.aig().optional()}),W=e._H3({aliases:e.YOg(e.YjP()).nullish(),ipv4_address:e.
YjP().optional(),ipv6_address:e.YjP().optional(),mac_address:e.YjP().optional()}),B=e._H3({image:e.YjP().optional(),build:e.L5J().optional(),container_name:e.YjP().
optional(),scale:e.aig().optional(),deploy:e._H3({replicas:e.aig().nullish()}).nullish(),ports:e.YOg($).nullish(),volumes:e.YOg(Y).nullish(),profiles:e.YOg(e.YjP()).
nullish(),labels:e.g1P(e.YjP(),e.YjP()).nullish(),environment:e.g1P(e.YjP(),e.YjP().nullable()).nullish(),depends_on:e.g1P(e.YjP(),A).nullish(),network_mode:e.YjP().
optional(),pid:e.YjP().optional(),ipc:e.YjP().optional(),volumes_from:e.YOg(e.YjP()).nullish(),mac_address:e.YjP().optional(),networks:e.g1P(e.YjP(),W.nullable()).
nullish(),healthcheck:K.nullish(),configs:e.YOg(e.L5J()).nullish(),secrets:e.YOg(e.L5J()).nullish(),post_start:e.YOg(e.L5J()).nullish()}),b=e._H3({name:e.YjP(),
external:e.zMY().optional(),driver:e.YjP().optional(),driver_opts:e.g1P(e.YjP(),e.YjP()).nullish(),labels:e.g1P(e.YjP(),e.YjP()).nullish()}),T=e._H3({name:e.YjP(),
external:e.zMY().optional(),driver_opts:e.g1P(e.YjP(),e.KCZ([e.YjP(),e.aig()])).nullish(),ipam:e.Ikc({config:e.L5J().optional()}).nullish()}),u=e._H3({name:e.YjP().
optional(),file:e.YjP().optional(),environment:e.YjP().optional(),external:e.zMY().optional()}),y=e._H3({name:e.YjP(),services:e.g1P(e.YjP(),B).default({}),volumes:e.
g1P(e.YjP(),b.nullable()).nullish(),networks:e.g1P(e.YjP(),T.nullable()).nullish(),secrets:e.g1P(e.YjP(),u.nullable()).nullish(),configs:e.g1P(e.YjP(),u.nullable()).
nullish()});var w=o(81807);async function P(f,{signal:E,services:l=[]}){try{return await m(f,"*",{signal:E})}catch(t){const s=await m(f,l,{signal:E}).catch(()=>{});
if(s!==void 0)return s;throw t}}n(P,"readConfig");async function m(f,E,{signal:l}){const{stdout:t,warnings:s}=await(0,w.Z)(f,[...d(E),"config","--format","json",
...h(E)],{signal:l}),a=y.safeParse(v(M(t)));if(a.success)return{config:a.data,warnings:s,scope:E};throw new L.cs("docker compose config answers in a form that i\
s not known",{cause:a.error})}n(m,"read");async function O(f,{signal:E}){const l=["--profile","*","config","--no-interpolate","--no-path-resolution"];return(await(0,w.
Z)(f,l,{signal:E}).catch(s=>{if(E.aborted)throw s}))?.stdout}n(O,"readUninterpolated");async function g(f,E,{signal:l,scope:t}){await(0,w.Z)(f,[...d(t),"create",
"--no-build","--pull","never",...E],{signal:l})}n(g,"createContainers");async function j(f,E,{signal:l,scope:t}){const s=["up","--detach","--no-build","--pull",
"never","--no-recreate","--no-deps",...E];await(0,w.Z)(f,[...d(t),...s],{signal:l})}n(j,"startServices");function d(f){return f==="*"?["--profile","*"]:[]}n(d,"\
profiles");function h(f){return f==="*"?[]:f}n(h,"named");function v(f){return typeof f=="string"?f.replaceAll("$$","$"):Array.isArray(f)?f.map(v):typeof f!="ob\
ject"||f===null?f:Object.fromEntries(Object.entries(f).map(([E,l])=>[E,v(l)]))}n(v,"undoubled");function M(f){try{return JSON.parse(f)}catch{return}}n(M,"tryJso\
n")})};export{k as id,X as ids,G as modules};
