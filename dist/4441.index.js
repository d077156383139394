var V=Object.defineProperty;var n=(z,x)=>V(z,"name",{value:x,configurable:!0});const X=4441,k=[4441],G={40265:((z,x,s)=>{s.d(x,{CR:n(()=>$,"CR"),IQ:n(()=>y,"IQ"),PB:n(()=>w,"PB"),g$:n(()=>O,"g$"),ie:n(()=>v,"ie"),jE:n(()=>m,"jE"),p1:n(()=>l,
"p1"),wx:n(()=>Y,"wx")});var A=s(51455),e=s(76760),B=s(75892),T=s(87888),D=s(13785),S=s(51313),R=s(8242);const b=".vm-snapshot",M=[".git",b];function Y({bind_mounts:t=[],
snapshot_name:o},{captured:a,directory:i,elsewhere:f}){const r=[];for(const h of t){const _=(0,e.normalize)(h.path),C=(0,e.relative)(a,_),K=C===""||!C.startsWith(
"..");if(!K&&f===void 0)continue;const U=K?i:f,I=(0,e.join)(U,K?C:_),L=(0,e.relative)(U,I).split("/"),W=r.find(N=>(0,R.U)(I,N.target)||(0,R.U)(N.target,I));if(L.
some(N=>M.includes(N))||W!==void 0)throw new B.cs(`The bind mount ${h.path} of the snapshot '${o}' cannot be restored: it is inside of another one, or of ${M.join(
" or ")}`);r.push({of:h,base:U,target:I})}return r}n(Y,"placeBinds");async function l(t,{parts:o,blobs:a,...i}){const{tars:f,stamp:r,entry:h,journal:_,c:C}=i;for(const[
K,U]of Map.groupBy(t,I=>I.base))await j(K,U);for(const[K,{of:U,base:I}]of t.entries()){const L=g(I,{stamp:r,at:K});h.staging.includes((0,e.dirname)(L))||h.staging.
push((0,e.dirname)(L)),await _.write(),await(0,T.fc)(L,await(0,T.Ht)(L));const W=o.bindMount(U.path);if(W===void 0)continue;const N=C.progress.start(`Restoring ${U.
path}`,W.size);try{await(0,S.n9)(await f.folder(L),`the folder ${L}`).write(a.open(W,{onBytes:n(F=>N.add(F),"onBytes")}),C)}finally{N.done()}}}n(l,"stageBinds");
async function y(t,{stays:o,carried:a,...i}){for(const[f,{of:r,base:h,target:_}]of t.entries()){const C=g(h,{stamp:i.stamp,at:f});if(r.type==="file")await E((0,e.
join)(C,e.posix.basename(r.path)),_,{base:h,...i});else if(_!==h)await E(C,_,{base:h,...i});else{const K=new Set([...await P(h,i),...await P(C,i)]);for(const U of K)
[...M,...o].includes(U)||await E((0,e.join)(C,U),(0,e.join)(h,U),{base:h,...i})}}for(const{path:f,backup:r,base:h}of i.entry.moves)for(const _ of a.filter(C=>r!==
void 0&&(0,R.U)(C,f)&&C!==f)){const C=(0,e.join)(r,(0,e.relative)(f,_));await c(_)||!await c(C)||!await d(h,_)||await p(h,["cp","-a","--",u(h,C),u(h,_)],i)}}n(y,
"swapBinds");async function m(t){const o=await Promise.all(t.map(({target:a})=>c(a)));return t.filter((a,i)=>o[i]).map(({target:a})=>a)}n(m,"thereAlready");function v(t,o){
const a=o.find(({of:i})=>(0,R.U)(t,i.path));return a&&(0,e.join)(a.target,(0,e.relative)(a.of.path,t))}n(v,"whereIs");async function w({moves:t},o){for(const{base:a,
path:i,backup:f}of t.toReversed())f!==void 0&&!await c(f)||(await c(i)&&await p(a,["rm","-rf","--",u(a,i)],o),f!==void 0&&await p(a,["mv","-T","--",u(a,f),u(a,i)],
o))}n(w,"putBindsBack");async function $({staging:t},o){for(const a of t){const i=(0,e.dirname)((0,e.dirname)(a));await c(a)&&await p(i,["rm","-rf","--",u(i,a)],
o)}}n($,"dropStaged");async function O(t,o){for(const a of o)if(!await d(t,a))throw new B.cs(`A link in the restored folder leads ${a} out of ${t}`)}n(O,"assert\
Below");async function j(t,o){const a=o.reduce((r,{of:h})=>r+h.size_bytes,0);await(0,T.fc)(t,await(0,T.Ht)(t));const i=await(0,A.statfs)(t),f=i.bavail*i.bsize;if(!(f>=
a))throw new B._p(`What bind mounts held needs ${(0,D.z3)(a)}, and ${(0,D.z3)(f)} are free in ${t}`,{hint:"Free space there"})}n(j,"checkRoom");async function E(t,o,{
base:a,stamp:i,entry:f,journal:r,...h}){const _=await c(o)?(0,e.join)(a,b,i,"bind-mounts",(0,e.relative)(a,o)):void 0,C=await c(t),K=await(0,T.Ht)(a);await(0,T.
fc)((0,e.dirname)(o),K),f.moves.push({base:a,path:o,..._!==void 0&&{backup:_}}),await r.write(),_!==void 0&&(await(0,T.fc)((0,e.dirname)(_),K),await p(a,["mv","\
-T","--",u(a,o),u(a,_)],h)),C&&await p(a,["mv","-T","--",u(a,t),u(a,o)],h)}n(E,"swap");async function p(t,[o,...a],{tars:i,c:f}){const r=await i.folder(t);await(0,S.
VO)(r(o,a),{signal:f.signal,title:`${o} in ${t}`})}n(p,"act");async function P(t,{tars:o,c:a}){const i=await o.folder(t);return(await(0,S.VO)(i("find",[".","-mi\
ndepth","1","-maxdepth","1","-printf","%f\\0"]),{signal:a.signal,title:`looking into ${t}`})).split("\0").filter(r=>r!=="")}n(P,"namesIn");function g(t,{stamp:o,
at:a}){return(0,e.join)(t,b,`${o}-new`,String(a))}n(g,"staged");function u(t,o){return`./${(0,e.relative)(t,o)}`}n(u,"below");async function d(t,o){for(let a=(0,e.
dirname)(o);;a=(0,e.dirname)(a)){const i=await(0,A.realpath)(a).catch(()=>{});if(i!==void 0)return(0,R.U)(i,await(0,A.realpath)(t));if(a===(0,e.dirname)(a))return!1}}
n(d,"staysBelow");async function c(t){return await(0,A.lstat)(t).catch(()=>{})!==void 0}n(c,"isThere")}),24509:((z,x,s)=>{s.d(x,{e1:n(()=>R,"e1"),kB:n(()=>S,"kB"),
zd:n(()=>M,"zd")});var A=s(75892),e=s(17095),B=s(62550),T=s(68888);const D=5;async function S(y,m,{journal:v,again:w,c:$}){const{info:O}=m;for(let j=1;;j++){const E=await b(
y,m,{again:w,c:$});w.set(O.Id,E),m.again=E,await v.write();try{return await l(y,E,{status:O.State.Status,c:$})}catch(p){if(!(p instanceof A.m_)||j===D)throw p}}}
n(S,"bringBack");function R({State:y}){return y.Status==="running"||y.Status==="paused"||y.Status==="restarting"}n(R,"ran");async function b(y,{info:m,image:v,again:w},{
again:$,c:O}){for(const E of[m.Id,w]){const p=E===void 0?void 0:await(0,e.FA)(y,E,O);if(p!==void 0)return p.Id}const j=await M(y,v===void 0?{info:m}:{info:m,image:v},
O);return await(0,B.jC)(y,m,{name:m.Name.slice(1),image:j,again:$,signal:O.signal})}n(b,"place");async function M(y,{info:m,image:v},w){return v!==void 0&&v!==m.
Image?((await Y(y,v,w))?.RepoTags??[]).find(O=>O.startsWith(`${T.t0}/`))??v:(await Y(y,m.Config.Image,w))?.Id===m.Image?m.Config.Image:m.Image}n(M,"imageFor");async function Y(y,m,v){
return await y.inspectImage(m,v).catch(w=>{if(!(w instanceof A.m_))throw w})}n(Y,"find");async function l(y,m,{status:v,c:w}){const $=await(0,e.FA)(y,m,w);if($===
void 0)throw new A.m_(`the container ${m} is gone`);const O=$.State.Status==="running"||$.State.Status==="paused";v!=="running"&&v!=="paused"&&v!=="restarting"||
(O||await(0,e.aO)(y,m,{to:"start",signal:w.signal}),v==="paused"&&$.State.Status!=="paused"&&await(0,e.aO)(y,m,{to:"pause",signal:w.signal}))}n(l,"runAsBefore")}),
75788:((z,x,s)=>{s.d(x,{$:n(()=>B,"$")});var A=s(51313);const e=1e3;async function B(T,D,{at:S,c:R}){const b=(Date.parse(S)+e)/1e3;if(!Number.isFinite(b))return!0;
try{const M=typeof D=="string"?await T.within(D):await T.folder(D.folder);if(M===void 0)return!0;const Y=[".","-newermt",`@${b}`,"-print","-quit"];return await(0,A.
VO)(M("find",Y),{signal:R.signal,title:"looking for changes"})!==""}catch(M){return R.signal.throwIfAborted(),R.log.debug(`what changed cannot be known: ${M instanceof
Error?M.message:M}`),!0}}n(B,"changedSince")}),43976:((z,x,s)=>{s.d(x,{Hu:n(()=>w,"Hu"),LO:n(()=>p,"LO"),Qr:n(()=>v,"Qr"),YC:n(()=>g,"YC"),ln:n(()=>j,"ln"),yw:n(
()=>E,"yw")});var A=s(26921),e=s(75892),B=s(2430),T=s(17095),D=s(20248),S=s(26898),R=s(34014),b=s(92652),M=s(51729),Y=s(25243),l=s(75788),y=s(77480);const m=A.Ikc(
{project:A.YjP(),id:A.YjP(),at:A.YjP(),volumes:A.YOg(A.YjP()).readonly(),images:A.YOg(A.YjP()).readonly()});async function v(d,c,{signal:t}){await(0,M.Pt)(d,(0,M.
e7)(await d.architecture({signal:t}))??Buffer.alloc(0),{signal:t});const o={Image:M.j5,Entrypoint:[M.r_],NetworkDisabled:!0,Labels:(0,y.y$)(c,"clean-up")},a=`vm\
-snapshot.clean-up.${c.project}.${c.id}`;await(0,D.B$)(d,a);const i=await d.createContainer(o,{name:a,signal:t});return await(0,S.I)(d,i,{number:1,entry:c,signal:t}),
i}n(v,"writeCleanUp");async function w(d,c,t){let o=[...c];for(const a of c.filter(({Labels:i})=>i?.[y.z7]==="clean-up")){const i=m.safeParse((await(0,S.V)(d,a.
Id,t))?.entry).data,f=n(h=>h===a||i!==void 0&&h.Labels?.[y.Bx]===i.id,"isOver"),r=o.filter(h=>h!==a&&f(h));for(const{Id:h}of r.sort((_,C)=>Number($(_))-Number($(
C))))await(0,D.B$)(d,h);await O(d,a.Id,{entry:i,c:t}),o=o.filter(h=>!f(h))}return o}n(w,"endCleanUps");function $({Labels:d}){return d?.[y.z7]==="restore"}n($,"\
isJournal");async function O(d,c,{entry:t,c:o}){const a=(0,R.r)(d,{label:{[Y.eq]:(0,B.Pg)()},c:o});for(const i of t?.volumes??[])await(0,b.y6)(d,i,o)!==void 0&&
(await(0,l.$)(a,i,{at:t?.at??"",c:o})?o.log.warn(`the volume ${i} was to be removed by a restore, and was used since: it stays; docker volume rm ${i}`):await j(
d,[i],o));await g(d,t?.images??[],o),await(0,D.B$)(d,c)}n(O,"endCleanUp");async function j(d,c,t){for(const o of c)try{await(0,b.L)(d,o,t)}catch(a){const i=await u(
d,o,t).catch(()=>[]);a instanceof e.fK&&i.length>0?t.log.warn(`the volume ${o} stays: ${i.join(", ")} ${i.length===1?"uses it, and sees":"use it, and see"} othe\
r data than the project now`):t.log.warn(`the volume ${o} stays: ${a instanceof Error?a.message:a}; docker volume rm ${o}`)}}n(j,"removeUnused");async function E(d,{
volumes:c,images:t},o){const a=new Set((await(0,T.XT)(d,{},o)).flatMap(({Mounts:r})=>(r??[]).map(({Name:h})=>h))),i=[];for(const r of new Set(c))!a.has(r)&&await(0,b.
y6)(d,r,o)!==void 0&&i.push(r);const f=[...i.length>0?[`docker volume rm ${i.join(" ")}`]:[],...t.length>0?[`docker image rm ${t.join(" ")}`]:[]];f.length>0&&o.
log.warn(`nothing was removed, since not all of the new was made. When you do not need what was before: ${f.join("; ")}`)}n(E,"tellUnused");async function p(d,c,t){
const o={signal:AbortSignal.timeout(P)};(await(0,b.y6)(d,c,o))?.Labels?.[y.Bx]===t&&await(0,b.L)(d,c,o)}n(p,"removeOwn");const P=6e4;async function g(d,c,t){for(const o of c)
try{await d.removeImage(o,t)}catch(a){if(a instanceof e.m_||a instanceof e.fK)continue;t.log.warn(`the image ${o} stays: ${a instanceof Error?a.message:a}`)}}n(
g,"dropImages");async function u(d,c,t){return(await(0,T.XT)(d,{volume:[c]},t)).map(({Id:a,Names:i})=>i?.[0]?.slice(1)??a.slice(0,12))}n(u,"usersOf")}),8513:((z,x,s)=>{
s.d(x,{E0:n(()=>p,"E0"),Op:n(()=>P,"Op"),a0:n(()=>E,"a0"),db:n(()=>j,"db"),CJ:n(()=>g,"CJ")});var A=s(48161),e=s(2430),B=s(17095),T=s(16519),D=s(26898),S=s(34014),
R=s(92652),b=s(25243),M=s(75788),Y=s(1720),l=s(26921);const y=n(c=>l.IeY(t=>typeof t=="object"&&t!==null&&c in t),"object"),m=l.Ikc({info:y("Id"),image:l.YjP().
optional(),again:l.YjP().optional()}),v=l.Ikc({id:l.YjP(),project:l.YjP(),snapshot:l.YjP(),at:l.YjP(),machine:l.YjP(),directory:l.YjP(),phase:l.k5n(["bringing",
"moving","starting","done"]),old:l.YOg(m),oldNetworks:l.YOg(l.YjP()),networks:l.YOg(y("Name")),newImages:l.YOg(l.YjP()),newVolumes:l.YOg(l.YjP()),expected:l.YOg(
l.Ikc({service:l.YjP(),number:l.aig(),runs:l.zMY()})),files:l.YOg(l.Ikc({path:l.YjP(),backup:l.YjP().optional(),wrote:l.YjP().optional()})),moves:l.YOg(l.Ikc({base:l.
YjP(),path:l.YjP(),backup:l.YjP().optional()})),staging:l.YOg(l.YjP()),newFolders:l.YOg(l.YjP()),keptImages:l.YOg(l.YjP()),keptContainers:l.YOg(l.YjP()),oldVolumes:l.
YOg(l.YjP())});var w=s(72209),$=s(77480),O=s(47151);async function j(c,t){return await(0,B.XT)(c,{label:[$.z7]},t)}n(j,"servants");async function E(c,t,o){const a=await(0,D.
V)(c,t,o),i=v.safeParse(a?.entry).data;return i&&(0,w.z)(c,i,{container:t,number:a?.number??0})}n(E,"readJournal");async function p(c,{signal:t}){const o=(await j(
c,{signal:t})).filter(({Labels:i})=>i?.[$.z7]==="restore"),a=[];for(const{Id:i,Labels:f}of o){const r=f?.[$.W$]??"";(await(0,B.FA)(c,(0,T.l)((0,Y.te)(r)),{signal:t}))?.
State.Status!=="running"&&a.push({container:i,project:r,snapshot:f?.[$.xO]??"",began:f?.[$.uL]??""})}return a}n(p,"interruptedRestores");async function P(c,{entry:t},o){
const{phase:a,expected:i}=t,f=await(0,O.lz)(c,t,o),r=f.every(u),h=Map.groupBy(f,Y.z5),_=i.map(({service:U,number:I,runs:L})=>({runs:L,now:h.get(U)?.[I-1]})),C=_.
every(({now:U})=>U!==void 0);if(a==="done")return"runs";if(a==="bringing")return"untouched";if(r&&(a==="moving"||C))return await K()?"half":"untouched";if(a==="\
moving"||!C)return"half";return _.every(({now:U,runs:I})=>!I||U!==void 0&&d(U))?"runs":"started";async function K(){if(t.files.length+t.moves.length>0&&t.machine!==
(0,A.hostname)())return!0;const U=(0,S.r)(c,{label:{[b.eq]:(0,e.Pg)()},c:o});for(const I of t.newVolumes)if(await(0,R.y6)(c,I,o)!==void 0&&await(0,M.$)(U,I,{at:t.
at,c:o}))return!0;return!1}}n(P,"look");async function g(c,{entry:t},o){const a=await(0,O.lz)(c,t,o),i=n(r=>r.length===0?"none":r.join(", "),"names"),f=[];for(const{
info:r,again:h}of t.old)(await(0,B.FA)(c,r.Id,o)??(h===void 0?void 0:await(0,B.FA)(c,h,o)))===void 0&&f.push(r.Name.slice(1));return[`new containers: ${i(a.map(
({Name:r,State:h})=>`${r.slice(1)} (${h.Status})`))}`,`new volumes: ${i(t.newVolumes)}`,...f.length>0?[`containers from before, kept as images: ${i(f)}`]:[],`vo\
lumes from before: ${i(t.oldVolumes)}`,...t.files.flatMap(({path:r,backup:h})=>h===void 0?[]:[`${r} from before: ${h}`]),...t.moves.flatMap(({path:r,backup:h})=>h===
void 0?[]:[`${r} from before: ${h}`])]}n(g,"whereabouts");function u({State:c}){return c.Status==="created"&&(c.StartedAt===void 0||c.StartedAt.startsWith("0001\
-"))}n(u,"neverStarted");function d({State:c}){if(c.Status==="exited")return c.ExitCode===0;const t=c.Health?.Status??"none";return(c.Status==="running"||c.Status===
"paused")&&(t==="healthy"||t==="none")}n(d,"isWell")}),88588:((z,x,s)=>{s.d(x,{Cl:n(()=>S,"Cl"),Dk:n(()=>b,"Dk"),jy:n(()=>R,"jy")});var A=s(75892),e=s(17095),B=s(
43976),T=s(8513),D=s(68888);async function S(M,{project:Y,id:l,old:y},{signal:m}){const v=[];for(const{info:w,image:$}of y){if($===void 0||$===w.Image)continue;
const O={repository:`${D.GV}/${(0,D.s9)(Y)}`,tag:`${l}-${w.Name.slice(1)}`.slice(0,128)};try{await M.tagImage($,{...O,signal:m}),v.push(`${O.repository}:${O.tag}`)}catch(j){
if(!(j instanceof A.m_))throw j}}return v}n(S,"handOver");async function R(M,Y){try{const l=(await M.listImages([`${D.t0}/*`],Y)).flatMap(({RepoTags:y})=>y??[]);
if(l.length===0||(await(0,T.db)(M,Y)).length>0)return;for(const y of l.filter(m=>m.startsWith(`${D.t0}/`)))(await(0,e.XT)(M,{ancestor:[y]},Y)).length===0&&await(0,B.
YC)(M,[y],Y)}catch(l){if(Y.signal.throwIfAborted(),!(l instanceof A.JC))throw l;Y.log.debug(`images that earlier restores kept are not looked at: ${l.message}`)}}
n(R,"sweepKept");async function b(M,{old:Y},l){const y=new Set;for(const{info:m}of Y){const v=await M.inspectImage(m.Image,l).catch(()=>{});for(const w of v?.RepoTags??
[])w.startsWith(`${D.t0}/`)&&y.add(w)}return[...y]}n(b,"keptNames")}),68888:((z,x,s)=>{s.d(x,{GV:n(()=>e,"GV"),s9:n(()=>T,"s9"),t0:n(()=>A,"t0"),x_:n(()=>B,"x_")});
const A="vm-snapshot-kept",e="vm-snapshot-before";function B(D){return`${A}/${T(D)}`}n(B,"keptRepository");function T(D){return D.replace(/[^a-z0-9]+/g,"-").replace(
/^-|-$/g,"")}n(T,"component")}),16370:((z,x,s)=>{s.d(x,{h:n(()=>D,"h"),k:n(()=>T,"k")});var A=s(51455),e=s(76760),B=s(22145);const T={project:"com.docker.compos\
e.project",service:"com.docker.compose.service",number:"com.docker.compose.container-number",directory:"com.docker.compose.project.working_dir",files:"com.docke\
r.compose.project.config_files",envFiles:"com.docker.compose.project.environment_file",volume:"com.docker.compose.volume",oneOff:"com.docker.compose.oneoff"};async function D(b,{
endpoint:M,here:Y,warn:l,signal:y}){const m=b[T.directory];if(m===void 0||!await R(m))return;const v=Y?.directory===m?Y:void 0,w=S(b[T.files]).map(g=>(0,e.resolve)(
m,g)),$=w.length>0&&(await Promise.all(w.map(B.fo))).every(Boolean),O=v??await(0,B.L9)(m,{endpoint:M,signal:y}),j=$?w:O?.files;if(j===void 0)return{root:m,directory:m,
files:[]};const E=S(b[T.envFiles]).map(g=>(0,e.resolve)(m,g)),p=await Promise.all(E.map(B.fo));for(const[g,u]of E.entries())p[g]||l(`the project was started wit\
h --env-file ${u}, which does not exist any more`);const P=E.length>0?E.filter((g,u)=>p[u]):v?.envFiles;return{root:v?.root??m,directory:m,files:j,...P!==void 0&&
P.length>0&&{envFiles:P}}}n(D,"locationOf");function S(b){return(b??"").split(",").filter(M=>M!=="")}n(S,"listOf");async function R(b){return(await(0,A.stat)(b).
catch(()=>{}))?.isDirectory()===!0}n(R,"isFolder")}),46643:((z,x,s)=>{s.d(x,{M:n(()=>l,"M"),y:n(()=>y,"y")});class A{static{n(this,"Tagged")}tag;value;constructor(o,a){
this.tag=o,this.value=a}}const e="!override",B=new A("!reset",null);function T(t,o){return new A(t,o)}n(T,"tagged");class D{static{n(this,"Expression")}text;constructor([
o,a]){this.text=o+b(a)}}async function S(t){const{Document:o}=await s.e(8815).then(s.t.bind(s,38815,19)),a=new o;return a.contents=R(t,a),a.toString({lineWidth:0})}
n(S,"yamlOf");function R(t,o){if(t instanceof A)return Object.assign(R(t.value,o),{tag:t.tag});if(t instanceof D)return o.createNode(t.text);if(typeof t=="strin\
g")return o.createNode(b(t));if(Array.isArray(t)){const i=o.createNode([]);return i.items.push(...t.map(f=>R(f,o))),i}if(typeof t!="object"||t===null)return o.createNode(
t);const a=o.createNode({});for(const[i,f]of Object.entries(t))a.items.push(o.createPair(i,R(f,o)));return a}n(R,"node");function b(t){return t.replaceAll("$","\
$$$$")}n(b,"doubled");var M=s(5189);const Y="# Written by vm snapshot restore";function l(t){return t?.startsWith(Y)===!0}n(l,"isOurs");async function y(t){const o=await S(
{name:t.project,services:m(t),volumes:{...E(t),...t.asOther&&p(t)},...t.asOther&&{networks:d(t)}});return`${Y}, from '${t.label}'.
# It holds this project to the images and the volumes of that snapshot: \`docker compose up\` finds it by itself and keeps what was restored.
# To go back to what the project's own files say, delete this file; the data stays in the volumes that are named here.
${o}`}n(y,"writeOverride");function m({document:t,config:o,images:a,asOther:i,takenPorts:f,binds:r}){const h=t.services.flatMap(({name:_,image:C})=>{const K=t.containers.
filter(({service:W})=>W===_),U=a.get(K[0]?.image??C??""),I=o.services[_];if(U===void 0||I===void 0)return[];const L=[...r].filter(([W])=>W.startsWith(`${_}
`));return[[_,{image:U,pull_policy:"never",...I.build!==void 0&&{build:B},...g(I,K.length),...i&&v(I,f),...L.length>0&&{volumes:L.map(([W,N])=>O(I,{source:N,target:W.
split(`
`)[1]??""}))}}]]});return Object.fromEntries(h)}n(m,"servicesOf");function v({container_name:t,mac_address:o,networks:a,ports:i},f){return{...t!==void 0&&{container_name:B},
...o!==void 0&&{mac_address:B},...i?.some(r=>f.has((0,M.ls)(r)))&&{ports:T(e,i.map(r=>c(r,f)))},...$(a??{})}}n(v,"besideOf");const w=["ipv4_address","ipv6_addre\
ss","link_local_ips","mac_address"];function $(t){const o=n(i=>w.some(f=>i!==null&&f in i),"isFixed");if(!Object.values(t).some(o))return{};const a=Object.entries(
t).map(([i,f])=>{const r=Object.entries(f??{}).filter(([h])=>!w.includes(h));return[i,r.length>0?Object.fromEntries(r):null]});return{networks:T(e,Object.fromEntries(
a))}}n($,"addressless");function O({volumes:t},{source:o,target:a}){const i=t?.find(r=>j(r.target)===j(a)),f=Object.entries(i??{}).filter(([r])=>r!=="volume"&&r!==
"tmpfs");return{...Object.fromEntries(f),type:"bind",source:o,target:i?.target??a}}n(O,"bindOf");function j(t){return t.replace(/(?<=.)\/+$/,"")}n(j,"bare");function E({
project:t,document:o,volumes:a}){return Object.fromEntries(o.volumes.flatMap(({name:i,key:f})=>{const r=a.get(i);return f===void 0||r===void 0?[]:[[f,{name:P(r.
name,t),...r.plain&&{driver:"local",driver_opts:B}}]]}))}n(E,"volumesOf");function p({project:t,document:o,config:a}){const i=new Set(o.volumes.map(({key:f})=>f));
return Object.fromEntries(Object.entries(a.volumes??{}).flatMap(([f,r])=>{const h=`${t}_${f}`;return r===null||r.external||i.has(f)||r.name===h?[]:[[f,{name:P(h,
t)}]]}))}n(p,"otherVolumes");function P(t,o){return t.startsWith(`${o}_`)?new D(["${COMPOSE_PROJECT_NAME}",t.slice(o.length)]):t}n(P,"byProject");function g({scale:t,
deploy:o},a){const i=o?.replicas??void 0;return a===0||a===(i??t??1)?{}:{...(t!==void 0||i===void 0)&&{scale:a},...i!==void 0&&{deploy:{replicas:a}}}}n(g,"scale\
Of");const u="com.docker.network.bridge.name";function d({project:t,config:o}){return Object.fromEntries(Object.entries(o.networks??{}).flatMap(([a,i])=>{if(i===
null||i.external)return[];const f={...i.name!==`${t}_${a}`&&{name:`${t}_${a}`},...i.ipam?.config!==void 0&&{ipam:B},...u in(i.driver_opts??{})&&{driver_opts:{[u]:B}}};
return Object.keys(f).length>0?[[a,f]]:[]}))}n(d,"networksOf");function c(t,o){const{published:a,...i}=t;return o.has((0,M.ls)(t))?i:t}n(c,"freed")}),5189:((z,x,s)=>{
s.d(x,{ls:n(()=>S,"ls"),p_:n(()=>T,"p_")});var A=s(22701),e=s(16370);const B=1e3;async function T(R,{services:b},{project:M,counts:Y,c:l}){const y=n(({Labels:w})=>w?.[e.
k.project]===M,"isOurs"),m=await(0,A.r)(R,{isOurs:y,c:l}),v=new Map;for(const[w,{ports:$}]of Object.entries(b))for(const O of $??[]){const j=D(O.published),{host_ip:E,
protocol:p}=O;let P=0,g;for(const d of j){const c=await m({address:E,port:d,protocol:p});if(c===void 0?P++:g??=c,P>=(Y.get(w)??1))break}const u=j.length>1?Y.get(
w)??1:1;g!==void 0&&P<u&&v.set(S(O),{service:w,holder:g})}return v}n(T,"takenPorts");function D(R){const[,b,M=b]=/^(\d+)(?:-(\d+))?$/.exec(R??"")??[],[Y,l]=[Number(
b),Number(M)];return!(Y>0)||l<Y||l>65535?[]:Array.from({length:Math.min(l-Y+1,B)},(y,m)=>Y+m)}n(D,"portNumbers");function S({host_ip:R,published:b,protocol:M}){
return`${R??""}:${b??""}/${M}`}n(S,"portKey")}),1720:((z,x,s)=>{s.d(x,{Hp:n(()=>Y,"Hp"),Mz:n(()=>R,"Mz"),Ul:n(()=>m,"Ul"),kg:n(()=>D.k,"kg"),ok:n(()=>l,"ok"),t1:n(
()=>S,"t1"),te:n(()=>b,"te"),z5:n(()=>M,"z5")});var A=s(75892),e=s(68986),B=s(22145),T=s(17095),D=s(16370);async function S(w,{directory:$,project:O},j){const{endpoint:E}=w,
p={endpoint:E,warn:j.log.warn.bind(j.log),signal:j.signal};if(O!==void 0){const o=await R(w,O,j),a=m(o);if(a[D.k.directory]!==void 0){const i=await(0,B.kb)($,{...j,
endpoint:E}).catch(()=>{}),f=await(0,D.h)(a,{...p,here:i});if(f===void 0||f.files.length===0)throw v(O,a);const{name:r}=(await(0,e.Xg)({endpoint:E,...f},j)).config;
return await t(f,{name:O,folderName:r,containers:o})}}const P=await(0,B.kb)($,{...j,endpoint:E});if(P===void 0)throw new A.m_(O===void 0?`There is no Compose fi\
le in ${$}`:`There is no Compose project '${O}'`,{hint:"Go to the folder of a Compose file, or name a project with --project (see `docker compose ls --all`)"});
const{name:g}=(await(0,e.Xg)({endpoint:E,...P},j)).config;if(O!==void 0&&O!==g)throw new A.m_(`There is no Compose project '${O}' here: this folder's is '${g}'`,
{hint:`See \`docker compose ls --all\`; to keep this one's snapshot elsewhere in the catalogue, call it ${O}/<name>`});const u=await R(w,g,j),d=u.filter(({Config:o})=>o.
Labels?.[D.k.directory]===P.directory),c=d.length===0?void 0:await(0,D.h)(m(d),{...p,here:P});return await t(c??P,{name:g,folderName:g,containers:u});async function t(o,a){
const i={endpoint:E,directory:o.directory,project:a.name,files:o.files,envFiles:o.envFiles},f=[...new Set(a.containers.map(M))];return{...a,directory:o.root,files:o.
files,compose:i,...await(0,e.Xg)(i,{...j,services:f})}}}n(S,"findProject");async function R(w,$,O){const j=await(0,T.XT)(w,{label:[`${D.k.project}=${$}`,`${D.k.
oneOff}=False`]},O);return(await Promise.all(j.map(({Id:p})=>(0,T.aH)(w,p,O)))).sort((p,P)=>M(p).localeCompare(M(P))||y(p)-y(P))}n(R,"containersOf");function b(w){
return`project.${w}`}n(b,"projectLock");function M({Config:w}){return w.Labels?.[D.k.service]??""}n(M,"serviceOf");function Y({Mounts:w}){return w.flatMap(({Type:$,
Name:O=""})=>$==="volume"&&l(O)?[O]:[])}n(Y,"anonymousVolumes");function l(w){return/^[0-9a-f]{64}$/.test(w)}n(l,"isAnonymous");function y({Config:w}){return Number(
w.Labels?.[D.k.number]??0)}n(y,"numberOf");function m(w){return w.toSorted(($,O)=>O.Created.localeCompare($.Created))[0]?.Config.Labels??{}}n(m,"newestLabels");
function v(w,$){return new A.m_(`The folder ${$[D.k.directory]} of the project '${w}' does not exist, or has no Compose file any more`,{hint:"Its Compose files \
are needed: run this where they are"})}n(v,"folderGone")}),74936:((z,x,s)=>{s.d(x,{jh:n(()=>M,"jh"),kx:n(()=>R,"kx"),zM:n(()=>b,"zM")});var A=s(75892),e=s(24509),
B=s(8513),T=s(1720),D=s(47151);const S=6e4;async function R(l,y,{error:m,c:v}){const{entry:w}=y,{project:$}=w,O=await(0,D.tN)(l,y,{c:v}).catch(p=>[Y(p)]);if(O.length===
0)return v.log.warn(`the restore did not succeed: '${$}' is put back to where it was${M(w)}`),m;const j={...v,signal:AbortSignal.timeout(S)},E=await(0,B.CJ)(l,y,
j).catch(()=>[]);for(const p of O)v.log.warn(`not put back: ${p}`);for(const p of E)v.log.warn(p);return new A.fK(`The restore of '${$}' failed, and it could no\
t be put back: ${Y(m)}`,{hint:b($),cause:m})}n(R,"putBackAll");function b(l){return`Put it back: vm snapshot recover ${l} --undo. Keep what is new: vm snapshot \
recover ${l} --finish`}n(b,"choices");function M({old:l,phase:y}){const m=l.filter(({info:j,again:E})=>E!==void 0&&E!==j.Id);if(y==="bringing"||m.length===0)return"";
const v=new Set(m.flatMap(({info:j})=>(0,T.Hp)(j))),w=[...v].map(j=>j.slice(0,12)).join(", "),O=l.filter(({info:j,again:E})=>E!==j.Id&&!(0,e.e1)(j)&&j.State.Status!==
"created").map(({info:j})=>`${j.Name.slice(1)} (exit code ${j.State.ExitCode??"unknown"})`);return["; its containers were made again, so their logs are lost",...O.
length===0?[]:[`, and Docker shows as created what had ended: ${O.join(", ")}`],...v.size===0?[]:[`; docker compose down --volumes leaves their volumes without \
a name (${w}), docker volume prune removes these then`]].join("")}n(M,"whatIsLost");function Y(l){return l instanceof Error?l.message:String(l)}n(Y,"messageOf")}),
54441:((z,x,s)=>{s.d(x,{O9:n(()=>o,"O9"),RT:n(()=>u,"RT"),lj:n(()=>d,"lj"),l4:n(()=>c,"l4")});var A=s(48161),e=s(75892),B=s(2430),T=s(16519),D=s(20248),S=s(34014),
R=s(92652),b=s(77250),M=s(25243),Y=s(40265),l=s(75788),y=s(43976),m=s(8513),v=s(88588),w=s(1720),$=s(74936),O=s(77480),j=s(47151),E=s(17095);async function p(f,r,h){
const _=await(0,E.FA)(f,r,h);if(_===void 0)return!0;const C=_.Config.Labels?.[O.Bx];if(_.State.Status!=="created"||C===void 0)return!1;await(0,D.B$)(f,r);for(const{
Type:K,Name:U}of _.Mounts)K==="volume"&&U!==void 0&&await(0,y.LO)(f,U,C);return!0}n(p,"dropUnopened");var P=function(f,r,h){if(r!=null){if(typeof r!="object"&&typeof r!=
"function")throw new TypeError("Object expected.");var _,C;if(h){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");_=r[Symbol.asyncDispose]}
if(_===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");_=r[Symbol.dispose],h&&(C=_)}if(typeof _!="function")throw new TypeError(
"Object not disposable.");C&&(_=n(function(){try{C.call(this)}catch(K){return Promise.reject(K)}},"dispose")),f.stack.push({value:r,dispose:_,async:h})}else h&&
f.stack.push({async:!0});return r},g=(function(f){return function(r){function h(U){r.error=r.hasError?new f(U,r.error,"An error was suppressed during disposal."):
U,r.hasError=!0}n(h,"fail");var _,C=0;function K(){for(;_=r.stack.pop();)try{if(!_.async&&C===1)return C=0,r.stack.push(_),Promise.resolve().then(K);if(_.dispose){
var U=_.dispose.call(_.value);if(_.async)return C|=2,Promise.resolve(U).then(K,function(I){return h(I),K()})}else C|=1}catch(I){h(I)}if(C===1)return r.hasError?
Promise.reject(r.error):Promise.resolve();if(r.hasError)throw r.error}return n(K,"next"),K()}})(typeof SuppressedError=="function"?SuppressedError:function(f,r,h){
var _=new Error(h);return _.name="SuppressedError",_.error=f,_.suppressed=r,_});async function u(f,r,{wait:h=0,c:_}){try{return await(0,T.B)(f,(0,w.te)(r),{signal:_.
signal,wait:h})}catch(C){if(!(C instanceof e.fK))throw C;const K=C.fields.owner===void 0?"":` (${C.fields.owner})`;throw new e.fK(`Another vm snapshot create or\
 restore is at work on the project '${r}'${K}`,{hint:"Wait until it has ended",cause:C})}}n(u,"lockProject");async function d(f,{locked:r,c:h}){await(0,b.GG)(f,
{...r!==void 0&&{locked:(0,w.te)(r)},c:h});const _=await(0,m.db)(f,h),C=[];for(const[K,U]of Map.groupBy(_,({Labels:I})=>I?.[O.W$]??""))try{const I={stack:[],error:void 0,
hasError:!1};try{if(P(I,K===r?a:await i(f,K,h),!0)===void 0)continue;const W=await t(f,{project:K,servants:U,c:h});if(K===r)C.push(...W);else for(const N of W)h.
log.warn(`${c(N)}: vm snapshot recover ${K}`)}catch(L){I.error=L,I.hasError=!0}finally{const L=g(I);L&&await L}}catch(I){h.signal.throwIfAborted(),h.log.warn(`w\
hat an interrupted restore of '${K}' has left cannot be put right: ${I instanceof Error?I.message:I}`)}return await(0,v.jy)(f,h),C}n(d,"recover");function c({project:f,
finding:r}){const _={untouched:"",runs:"",started:"not all of its containers run",half:"some of its containers are missing",unreadable:"its journal cannot be re\
ad"}[r];return`a restore of the project '${f}' was interrupted and waits${_===""?"":`: ${_}`}`}n(c,"waits");async function t(f,{project:r,servants:h,c:_}){const C=[],
K=await(0,y.Hu)(f,h,_),U=n(({Labels:L})=>L?.[O.z7]??"","role");for(const{Id:L}of K.filter(W=>U(W)==="restore")){const W=await(0,m.a0)(f,L,_);if(W===void 0){await p(
f,L,_)||C.push({project:r,container:L,finding:"unreadable",journal:W});continue}const N=await(0,m.Op)(f,W,_);if(N==="runs")await o(f,W,_),_.log.warn(`a restore \
of the project '${r}' was interrupted, and its new containers run: it is finished`);else if(N!=="untouched")C.push({project:r,container:L,finding:N,journal:W});else{
const F=await(0,j.tN)(f,W,{later:!0,c:_});if(F.length===0)_.log.warn(`a restore of the project '${r}' was interrupted: it is put back to where it was before${(0,$.
jh)(W.entry)}`);else{for(const H of F)_.log.warn(`not put back: ${H}`);C.push({project:r,container:L,finding:"half",journal:W})}}}const I=new Set(K.filter(L=>U(
L)==="restore").map(({Labels:L})=>L?.[O.Bx]));for(const L of K)U(L)==="hold"&&!I.has(L.Labels?.[O.Bx])&&await(0,D.B$)(f,L.Id);return C}n(t,"recoverProject");async function o(f,{
entry:r,end:h},_){const C=r.phase==="starting"||r.phase==="done",K=(0,S.r)(f,{label:{[M.eq]:(0,B.Pg)()},c:_});C&&r.machine===(0,A.hostname)()&&await(0,Y.CR)(r,{
tars:K,c:_});const U=[];for(const L of C?r.oldVolumes:[])await(0,R.y6)(f,L,_)!==void 0&&(await(0,l.$)(K,L,{at:r.at,c:_})?_.log.warn(`the old volume ${L} stays: \
it was used since; docker volume rm ${L}`):U.push(L));const I=C?[]:await(0,v.Cl)(f,r,_);await h({volumes:U,images:r.keptImages},_),C||await(0,y.yw)(f,{volumes:[
...r.oldVolumes,...r.newVolumes],images:I},_)}n(o,"finish");const a={async[Symbol.asyncDispose](){}};async function i(f,r,h){try{return await u(f,r,{c:h})}catch(_){
if(_ instanceof e.fK)return;throw _}}n(i,"tryLock")}),78971:((z,x,s)=>{s.d(x,{Bq:n(()=>Y,"Bq"),CF:n(()=>M,"CF"),KY:n(()=>y,"KY"),kh:n(()=>l,"kh"),pK:n(()=>v,"pK"),
sk:n(()=>m,"sk")});var A=s(77598),e=s(51455),B=s(76760),T=s(3134),D=s(87888),S=s(22145),R=s(46643);const b=".vm-snapshot-new";async function M(E){const p=[];for(const P of E){
const{path:g,bytes:u}=P,d=await(0,S.yR)(g);(u===void 0?d===void 0:d!==void 0&&Buffer.from(u).equals(Buffer.from(d)))||p.push(P)}return p}n(M,"realChanges");async function Y(E){
const p=await Promise.all(E.map(({path:P})=>(0,S.yR)(P)));return E.filter((P,g)=>p[g]!==void 0&&!(0,R.M)(p[g])).map(({path:P})=>P)}n(Y,"peoplesOwn");async function l(E){
for(let p=E;;p=(0,B.dirname)(p)){if(await j((0,B.join)(p,".git")))return[{path:(0,B.join)(E,".vm-snapshot",".gitignore"),bytes:Buffer.from(`*
`)}];if(p===(0,B.dirname)(p))return[]}}n(l,"ignoredByGit");async function y(E){const p=new Set;for(const P of E)for(let g=(0,B.dirname)(P);!await j(g);g=(0,B.dirname)(
g))p.add(g);return[...p].sort((P,g)=>g.length-P.length)}n(y,"missingFolders");async function m(E,{directory:p,kept:P,onFile:g}){const u=await(0,D.Ht)(p);await(0,D.
fc)(p,u);for(const{path:d,bytes:c,mode:t}of E){const o=await j(d),a=(await(0,e.stat)(d).catch(()=>{}))?.mode,i=o?(0,B.join)(P,(0,B.relative)(p,d)):void 0;i!==void 0&&
(await(0,D.fc)((0,B.dirname)(i),u),await(0,T.CD)(`Cannot keep a copy of ${d}`,()=>O(d,i))),await g({path:d,backup:i,...c!==void 0&&{wrote:(0,A.hash)("sha256",c,
"hex")}}),c===void 0?await(0,e.rm)(d,{force:!0}):await $(d,c,{mode:a??t??420})}}n(m,"replaceFiles");async function v({files:E,newFolders:p}){const P=[],g=[];for(const{
path:u,backup:d,wrote:c}of E.toReversed()){if(await(0,e.rm)(u+b,{force:!0}),d!==void 0&&!await j(d))continue;const t=await w(u),o=d===void 0?void 0:await w(d);if(t!==
void 0&&t!==c&&t!==o){P.push(`${u} was changed since and stays${d===void 0?"":`; what was there before is in ${d}`}`);continue}if(d===void 0){await(0,e.rm)(u,{force:!0});
continue}await O(d,u+b),await(0,e.rename)(u+b,u),g.push(d)}for(const u of g)await(0,e.rm)(u,{force:!0});for(const u of p)await(0,e.rmdir)(u).catch(()=>{});return P}
n(v,"putBack");async function w(E){const p=await(0,e.readFile)(E).catch(()=>{});return p===void 0?void 0:(0,A.hash)("sha256",p,"hex")}n(w,"hashOf");async function $(E,p,{
mode:P}){const g=await(0,D.Ht)((0,B.dirname)(E));await(0,D.fc)((0,B.dirname)(E),g),await(0,T.CD)(`Cannot write ${E}`,async()=>{const u=E+b;await(0,e.rm)(u,{force:!0}),
await(0,D.v8)(u,[p],g),await(0,e.chmod)(u,P),await(0,e.rename)(u,E)})}n($,"write");async function O(E,p){await(0,e.cp)(E,p,{preserveTimestamps:!0,verbatimSymlinks:!0});
const{uid:P,gid:g}=await(0,e.lstat)(E);process.geteuid?.()===0&&await(0,e.lchown)(p,P,g)}n(O,"copy");async function j(E){return await(0,e.lstat)(E).catch(()=>{})!==
void 0}n(j,"isThere")}),72209:((z,x,s)=>{s.d(x,{S:n(()=>l,"S"),z:n(()=>y,"z")});var A=s(77598),e=s(75892),B=s(17095),T=s(20248),D=s(26898),S=s(92652),R=s(43976),
b=s(77480);const M=12e4,Y=6e5;async function l(m,v,{volumes:w,c:$}){const O=new Set(v.newVolumes),j=w.map(p=>({...p,labels:{...p.labels,[b.Bx]:v.id}})),E=`vm-sn\
apshot.restore.${v.project}.${v.id}`;v.at=new Date().toISOString();try{const{id:p,running:P}=await(0,T.f1)(m,{name:E,labels:(0,b.y$)(v,"restore"),volumes:j},{signal:$.
signal,prepare:n(g=>(0,D.I)(m,g,{number:1,entry:v,signal:$.signal}),"prepare")});P||$.log.warn("do not run docker system prune meanwhile: nothing on this archit\
ecture keeps volumes and images from it");for(const g of w)if(((await(0,S.y6)(m,g.name,$))?.Labels??{})[b.Bx]===v.id!==O.has(g.name))throw new e.fK(`The volume ${g.
name} was ${O.has(g.name)?"made":"removed"} by another program meanwhile`,{hint:"Try again when no docker prune runs"});return y(m,v,{container:p,number:1})}catch(p){
await(0,T.B$)(m,E);for(const P of w)await(0,R.LO)(m,P.name,v.id);throw p}}n(l,"openRestoreJournal");function y(m,v,{container:w,number:$}){let O=$;return{entry:v,
async write(){v.at=new Date().toISOString(),O+=1,await(0,D.I)(m,w,{number:O,entry:v,signal:AbortSignal.timeout(M)})},async hold(j){const E=(0,b.y$)(v,"hold"),p=[
...new Set(j)].map(async g=>{const u=`vm-snapshot.kept.${v.project}.${v.id}.${(0,A.hash)("sha256",g,"hex").slice(0,12)}`;try{await(0,T.f1)(m,{name:u,labels:E,image:g},
{signal:AbortSignal.timeout(M)})}catch(d){if(!(d instanceof e.fK))throw d}}),P=(await Promise.allSettled(p)).find(g=>g.status==="rejected");if(P!==void 0)throw P.
reason},async end(j,E){const p={...E,signal:AbortSignal.timeout(Y)},{project:P,id:g}=v,d=j.volumes.length+j.images.length===0?void 0:await(0,R.Qr)(m,{project:P,
id:g,at:new Date().toISOString(),...j},p),c=await(0,B.XT)(m,{label:[`${b.Bx}=${g}`,`${b.z7}=hold`]},p);await Promise.all(c.map(({Id:t})=>(0,T.B$)(m,t))),await(0,T.
B$)(m,w),await(0,R.ln)(m,j.volumes,p),await(0,R.YC)(m,j.images,p),d!==void 0&&await(0,T.B$)(m,d)}}}n(y,"journalIn")}),77480:((z,x,s)=>{s.d(x,{Bx:n(()=>B,"Bx"),W$:n(
()=>e,"W$"),uL:n(()=>D,"uL"),xO:n(()=>T,"xO"),y$:n(()=>S,"y$"),z7:n(()=>A,"z7")});const A="vm-snapshot.role",e="vm-snapshot.project",B="vm-snapshot.restore-id",
T="vm-snapshot.snapshot",D="vm-snapshot.began";function S({project:R,id:b,snapshot:M},Y){return{[A]:Y,[e]:R,[B]:b,[D]:new Date().toISOString(),...M!==void 0&&{[T]:M}}}
n(S,"roleLabels")}),47151:((z,x,s)=>{s.d(x,{Nd:n(()=>j,"Nd"),lz:n(()=>O,"lz"),tN:n(()=>$,"tN")});var A=s(48161),e=s(75892),B=s(2430),T=s(78560),D=s(62550),S=s(34014),
R=s(92652),b=s(25243),M=s(40265),Y=s(24509),l=s(75788),y=s(1720),m=s(78971),v=s(77480);const w=6e5;async function $(P,g,{later:u=!1,c:d}){const{entry:c}=g,t={...d,
signal:AbortSignal.timeout(w)},o=(0,S.r)(P,{label:{[b.eq]:(0,B.Pg)()},c:t}),a=[],i=n(async(I,L)=>{try{await L()}catch(W){a.push(`${I}: ${W instanceof Error?W.message:
W}`)}},"attempt"),f=c.machine!==(0,A.hostname)()&&c.files.length+c.moves.length+c.staging.length>0;f&&a.push(`files: they are on ${c.machine}, in ${c.directory}\
: undo it there`);for(const I of c.keptContainers)await i(`container ${I}`,()=>E(P,I,t));const r=await O(P,c,t);for(const{Id:I,Name:L}of r)await i(`container ${L.
slice(1)}`,()=>E(P,I,t));if(f||(await i("files",async()=>p(await(0,m.pK)(c),d)),await i("bind mounts",async()=>{const I=u?await U():[];for(const{path:L,backup:W}of I)
d.log.warn(`${L} was changed since and stays${W?`; what was there before is in ${W}`:""}`);await(0,M.PB)({...c,moves:c.moves.filter(L=>!I.includes(L))},{tars:o,
c:t}),await(0,M.CR)(c,{tars:o,c:t})})),c.phase!=="bringing"){for(const W of c.networks)await i(`network ${W.Name}`,async()=>{await(0,T.qC)(P,W.Name,t)===void 0&&
await(0,T.u3)(P,W,t)});const I=new Map;for(const W of(0,D.fc)(c.old,({info:N})=>N))await i(`container ${W.info.Name.slice(1)}`,()=>(0,Y.kB)(P,W,{journal:g,again:I,
c:t}));const L=new Set(c.networks.map(({Name:W})=>W));for(const{Id:W,Name:N}of await j(P,c.project,t))!c.oldNetworks.includes(W)&&!L.has(N)&&await i(`network ${N}`,
()=>(0,T.Zw)(P,W,t))}if(a.length>0)return await g.write(),a;const _=new Set(c.old.flatMap(({info:I})=>(0,y.Hp)(I))),C=r.flatMap(y.Hp).filter(I=>!_.has(I)),K=[];
for(const I of c.newVolumes)(await(0,R.y6)(P,I,t))?.Labels?.[v.Bx]===c.id&&K.push(I);return await g.end({volumes:[...K,...C],images:[...c.newImages,...c.keptImages]},
t),[];async function U(){const I=[];for(const L of c.moves)await(0,l.$)(o,{folder:L.path},{at:c.at,c:t})&&I.push(L);return I}n(U,"changedMoves")}n($,"undo");async function O(P,g,u){
if(g.phase==="bringing")return[];const d=new Set(g.old.flatMap(({info:c,again:t})=>[c.Id,t]));return(await(0,y.Mz)(P,g.project,u)).filter(({Id:c})=>!d.has(c))}n(
O,"freshContainers");async function j(P,g,u){return await(0,T.og)(P,{label:[`${y.kg.project}=${g}`]},u)}n(j,"networksOf");async function E(P,g,u){try{await P.removeContainer(
g,u)}catch(d){if(!(d instanceof e.m_))throw d}}n(E,"remove");function p(P,{log:g}){for(const u of P)g.warn(u)}n(p,"warnAll")}),68986:((z,x,s)=>{s.d(x,{Vs:n(()=>O,
"Vs"),Xg:n(()=>v,"Xg"),fO:n(()=>$,"fO"),Fp:n(()=>j,"Fp")});var A=s(75892),e=s(26921);const B=e._H3({target:e.aig(),published:e.YjP().optional(),host_ip:e.YjP().
optional(),protocol:e.YjP().default("tcp"),mode:e.YjP().optional()}),T=e._H3({type:e.YjP(),source:e.YjP().optional(),target:e.YjP(),read_only:e.zMY().optional()}),
D=e._H3({condition:e.YjP().optional(),required:e.zMY().optional()}),S=e._H3({disable:e.zMY().optional(),start_period:e.YjP().optional(),interval:e.YjP().optional(),
timeout:e.YjP().optional(),retries:e.aig().optional()}),R=e._H3({aliases:e.YOg(e.YjP()).nullish(),ipv4_address:e.YjP().optional(),ipv6_address:e.YjP().optional(),
mac_address:e.YjP().optional()}),b=e._H3({image:e.YjP().optional(),build:e.L5J().optional(),container_name:e.YjP().optional(),scale:e.aig().optional(),deploy:e.
_H3({replicas:e.aig().nullish()}).nullish(),ports:e.YOg(B).nullish(),volumes:e.YOg(T).nullish(),profiles:e.YOg(e.YjP()).nullish(),labels:e.g1P(e.YjP(),e.YjP()).
nullish(),environment:e.g1P(e.YjP(),e.YjP().nullable()).nullish(),depends_on:e.g1P(e.YjP(),D).nullish(),network_mode:e.YjP().optional(),pid:e.YjP().optional(),ipc:e.
YjP().optional(),volumes_from:e.YOg(e.YjP()).nullish(),mac_address:e.YjP().optional(),networks:e.g1P(e.YjP(),R.nullable()).nullish(),healthcheck:S.nullish(),configs:e.
YOg(e.L5J()).nullish(),secrets:e.YOg(e.L5J()).nullish(),post_start:e.YOg(e.L5J()).nullish()}),M=e._H3({name:e.YjP(),external:e.zMY().optional(),driver:e.YjP().optional(),
driver_opts:e.g1P(e.YjP(),e.YjP()).nullish(),labels:e.g1P(e.YjP(),e.YjP()).nullish()}),Y=e._H3({name:e.YjP(),external:e.zMY().optional(),driver_opts:e.g1P(e.YjP(),
e.KCZ([e.YjP(),e.aig()])).nullish(),ipam:e.Ikc({config:e.L5J().optional()}).nullish()}),l=e._H3({name:e.YjP().optional(),file:e.YjP().optional(),environment:e.YjP().
optional(),external:e.zMY().optional()}),y=e._H3({name:e.YjP(),services:e.g1P(e.YjP(),b).default({}),volumes:e.g1P(e.YjP(),M.nullable()).nullish(),networks:e.g1P(
e.YjP(),Y.nullable()).nullish(),secrets:e.g1P(e.YjP(),l.nullable()).nullish(),configs:e.g1P(e.YjP(),l.nullable()).nullish()});var m=s(81807);async function v(u,{
signal:d,services:c=[]}){try{return await w(u,"*",{signal:d})}catch(t){const o=await w(u,c,{signal:d}).catch(()=>{});if(o!==void 0)return o;throw t}}n(v,"readCo\
nfig");async function w(u,d,{signal:c}){const{stdout:t,warnings:o}=await(0,m.Z)(u,[...E(d),"config","--format","json",...p(d)],{signal:c}),a=y.safeParse(P(g(t)));
if(a.success)return{config:a.data,warnings:o,scope:d};throw new A.cs("docker compose config answers in a form that is not known",{cause:a.error})}n(w,"read");async function $(u,{
signal:d}){const c=["--profile","*","config","--no-interpolate","--no-path-resolution"];return(await(0,m.Z)(u,c,{signal:d}).catch(o=>{if(d.aborted)throw o}))?.stdout}
n($,"readUninterpolated");async function O(u,d,{signal:c,scope:t}){await(0,m.Z)(u,[...E(t),"create","--no-build","--pull","never",...d],{signal:c})}n(O,"createC\
ontainers");async function j(u,d,{signal:c,scope:t}){const o=["up","--detach","--no-build","--pull","never","--no-recreate","--no-deps",...d];await(0,m.Z)(u,[...E(
t),...o],{signal:c})}n(j,"startServices");function E(u){return u==="*"?["--profile","*"]:[]}n(E,"profiles");function p(u){return u==="*"?[]:u}n(p,"named");function P(u){
return typeof u=="string"?u.replaceAll("$$","$"):Array.isArray(u)?u.map(P):typeof u!="object"||u===null?u:Object.fromEntries(Object.entries(u).map(([d,c])=>[d,P(
c)]))}n(P,"undoubled");function g(u){try{return JSON.parse(u)}catch{return}}n(g,"tryJson")})};export{X as id,k as ids,G as modules};
