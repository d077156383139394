var V=Object.defineProperty;var t=(A,M)=>V(A,"name",{value:M,configurable:!0});const H=2197,J=[2197,3616],Q={75741:((A,M,a)=>{a.d(M,{$U:t(()=>n,"$U"),EZ:t(()=>E,"EZ"),NZ:t(()=>_,"NZ"),TE:t(()=>w,"TE"),sD:t(()=>r,"sD")});var h=a(75892),l=a(
75558);async function w(m,f,y){try{return await y.product.inspect(m,f,y)}catch(D){if(D instanceof h.m_)return;throw D}}t(w,"lookUp");async function E(m,{product:f,
signal:y,log:D},T){try{return await f.openCatalogue(m,{create:!1,signal:y,log:D,...T&&{first:T}})}catch(R){if(R instanceof h.m_)return;throw R}}t(E,"openExistin\
g");function r({ref:m,manifest:f}){if(f.kind!=="image")throw new h.dz(`${(0,l.SN)(m)} holds no image but a ${f.kind==="compose"?"Compose project":f.kind}`,{hint:"\
Restore it with the 'restore' action"})}t(r,"assertImage");function n(m,{ref:f},{log:y}){if(!(m instanceof h.m_)||m.fields.service!==void 0)throw m;y.warn(m.message.
startsWith("Snapshot ")?m.message:`${(0,l.SN)(f)} cannot be restored: ${m.message}`)}t(n,"warnOfLoss");function _({ref:m,pin:f}){return f===void 0?(0,l.SN)(m):`${(0,l.
SN)(m)}@${f}`}t(_,"asked")}),6455:((A,M,a)=>{a.d(M,{y:t(()=>l,"y")});var h=a(75892);function l(w,{log:E}){return async(r,n)=>{const _=`Snapshot built for ${r}, \
current platform is ${n}`;if(!w)throw new h.Wt(_,{hint:"Use a runner of that platform, or set 'allow-platform-mismatch: true' to try anyway"});return E.warn(`${_}\
. This may not work correctly.`),!0}}t(l,"platformPolicy")}),83616:((A,M,a)=>{a.r(M),a.d(M,{recoverable:t(()=>E,"recoverable"),recovery:t(()=>r,"recovery"),recoveryAction:t(
()=>n,"recoveryAction")});var h=a(23379);const l="begun",w="ended";async function E({core:m},f){m.saveState(l,"true");try{return await f()}finally{m.saveState(w,
"true")}}t(E,"recoverable");const r={name:"clean-up",inputs:{required:[],optional:[]},outputs:[],post:{fails:t(()=>!1,"fails")},async run(m,f){return _(f.core)?
(await f.product.recover(f),{outcome:"success",line:"What the step was stopped at is put right",summary:""}):{outcome:"skipped",line:"",summary:""}}},n=t(()=>(0,h.
C)(r),"recoveryAction");function _(m){return m.getState(l)!==""&&m.getState(w)===""}t(_,"wasKilled")}),77120:((A,M,a)=>{a.d(M,{DS:t(()=>E,"DS"),Fl:t(()=>r,"Fl"),
pU:t(()=>n,"pU")});var h=a(2202),l=a(75558),w=a(6455);const E=["allow-platform-mismatch","foreign-tags","via","force","auto-skip"];async function r(_,m,{catalogue:f,
job:y}){const{tags:D,via:T,force:R,"auto-skip":K}=m;if(K){const C=await y.product.readWorth(_,f,y);if(C.buildSeconds===void 0&&y.log.info(`${(0,l.SN)(_.ref)} do\
es not say how long its build took: 'auto-skip' has nothing to compare`),!C.paysOff){const[c,o]=[C.restoreSeconds,C.buildSeconds].map(i=>(0,h.Xo)(i??0));y.log.info(
`${(0,l.SN)(_.ref)} is not restored: that took ${c}, and building it takes ${o} (auto-skip)`);return}}const B={...n(_,m,y),...D.length>0&&{tags:D},foreignTags:m["\
foreign-tags"],force:R,via:T},x=await y.product.openDocker(),I=await y.product.restore(B,{catalogue:f,provider:x},y);return K&&I.machine.changed&&await y.product.
recordRestore(_,I.seconds,{store:f.store,c:y}),I}t(r,"restoreFound");function n(_,m,f){return{name:{ref:_.ref,pin:_.digest},snapshot:_,confirmPlatform:(0,w.y)(m["\
allow-platform-mismatch"],f)}}t(n,"requestFor")}),32197:((A,M,a)=>{a.r(M),a.d(M,{restore:t(()=>i,"restore"),restoreAction:t(()=>d,"restoreAction")});var h=a(75892),
l=a(26676),w=a(75558),E=a(14448),r=a(75741),n=a(76760),_=a(96452),m=a(83616),f=a(77120),y=a(60654);const D=["tags",...f.DS,"container-name","preserve-networks",
"preserve-volumes","directory","as","keep-previous","bind-mounts","wait-timeout","no-wait"];async function T(s,e,{catalogue:p,job:u}){const{kind:$}=s.manifest;(0,_.
G)({as:e.as!==void 0,keepPrevious:e["keep-previous"],bindMounts:e["bind-mounts"]!==void 0,waitTimeout:e["wait-timeout"]!==void 0,noWait:e["no-wait"],tags:e.tags.
length>0,via:e.via!=="auto",containerName:e["container-name"]!==void 0,preserveNetworks:e["preserve-networks"]},$,y.T);const{product:P}=u,N=(0,f.pU)(s,e,u);if($===
"container"){const Y=e["container-name"],L={preserveNetworks:e["preserve-networks"],volumes:e["preserve-volumes"]};return await(0,m.recoverable)(u,async()=>{const j={
...N,...L,...Y!==void 0&&{containerName:Y}},z=await P.openContainers();return{kind:$,result:await P.restoreContainer(j,{catalogue:p,provider:z},u)}})}if($==="co\
mpose"){const Y={directory:(0,n.resolve)(e.directory),keepPrevious:e["keep-previous"],confirm:R(e.force)};return await(0,m.recoverable)(u,async()=>{const L=e["b\
ind-mounts"],j=e["wait-timeout"],z={...N,...Y,...e.as!==void 0&&{as:e.as},...L&&{bindMounts:(0,n.resolve)(L)},wait:{none:e["no-wait"],...j!==void 0&&{timeout:j}}},
F=await P.openCompose();return{kind:$,result:await P.restoreProject(z,{catalogue:p,provider:F},u)}})}const U=await(0,f.Fl)(s,e,{catalogue:p,job:u});return U&&{kind:"\
image",result:U}}t(T,"restoreMachine");function R(s){return async({project:e,containers:p,volumes:u})=>{const $=[...p,...u];if(!(s||$.length===0))throw new h.fK(
`The project '${e}' is here already, and would be replaced: ${$.join(", ")}`,{hint:"Set 'force: true' to replace it, or 'as' to restore it under another name be\
side it"})}}t(R,"replacing");var K=a(23379),B=a(65955),x=a(23002),I=a(3904),C=function(s,e,p){if(e!=null){if(typeof e!="object"&&typeof e!="function")throw new TypeError(
"Object expected.");var u,$;if(p){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");u=e[Symbol.asyncDispose]}if(u===void 0){if(!Symbol.
dispose)throw new TypeError("Symbol.dispose is not defined.");u=e[Symbol.dispose],p&&($=u)}if(typeof u!="function")throw new TypeError("Object not disposable.");
$&&(u=t(function(){try{$.call(this)}catch(P){return Promise.reject(P)}},"dispose")),s.stack.push({value:e,dispose:u,async:p})}else p&&s.stack.push({async:!0});return e},
c=(function(s){return function(e){function p(N){e.error=e.hasError?new s(N,e.error,"An error was suppressed during disposal."):N,e.hasError=!0}t(p,"fail");var u,
$=0;function P(){for(;u=e.stack.pop();)try{if(!u.async&&$===1)return $=0,e.stack.push(u),Promise.resolve().then(P);if(u.dispose){var N=u.dispose.call(u.value);if(u.
async)return $|=2,Promise.resolve(N).then(P,function(U){return p(U),P()})}else $|=1}catch(U){p(U)}if($===1)return e.hasError?Promise.reject(e.error):Promise.resolve();
if(e.hasError)throw e.error}return t(P,"next"),P()}})(typeof SuppressedError=="function"?SuppressedError:function(s,e,p){var u=new Error(p);return u.name="Suppr\
essedError",u.error=s,u.suppressed=e,u});const i={name:"restore",inputs:{required:[],optional:["name","names","restore-keys","max-age","fail-on-miss","fail-open",
"lookup-only",...D,"store"]},outputs:["snapshot","digest","image","container","project","cache-hit","cache-primary-key","cache-matched-key","matched","size","by\
tes-moved"],async run(s,e){s.name!==void 0&&e.output({snapshot:(0,w.SN)(s.name.ref)});const p=s.name===void 0?s.names:[(0,w.SN)(s.name.ref)];return e.output({"c\
ache-hit":!1,"cache-primary-key":p.join(`
`)}),await(0,E.T)(s,e,{work:t(async()=>{const u={stack:[],error:void 0,hasError:!1};try{const $=C(u,await(0,r.EZ)(s.store,e,s.name?.ref),!0);return s["lookup-on\
ly"]||e.product.openDocker().catch(()=>{}),await v(s,$,e)}catch($){u.error=$,u.hasError=!0}finally{const $=c(u);$&&await $}},"work"),instead:"going on as if not\
hing were there",otherwise:t(()=>W(s,[s.name===void 0?s.names.join(", "):(0,r.NZ)(s.name)]),"otherwise")})}},d=t(()=>(0,K.C)(i),"restoreAction");async function v(s,e,p){
const{names:u,empty:$}=await(0,I.q)(s,e,p),P=[],N=[...$];for(const k of u){const b={name:k,restoreKeys:s["restore-keys"],...s["max-age"]!==void 0&&{maxAge:s["ma\
x-age"]}},G=e&&await p.product.find(b,e,p);G===void 0?N.push((0,r.NZ)(k)):P.push(G)}if(g(P,p),e===void 0||N.length>0)return W(s,N);const U=P.every(k=>k.exact);if(s["\
lookup-only"])return p.output({"cache-hit":U}),{outcome:"success",...(0,B.R)(P,{store:(0,l.DW)(s.store)})};const Y=[];let L=0;for(const k of P)try{const b=await T(
k,s,{catalogue:e,job:p});b===void 0?L++:Y.push(b)}catch(b){(0,r.$U)(b,k,p),N.push((0,w.SN)(k.ref))}if(N.length>0)return W(s,N);const[j,...z]=Y;if(j===void 0||L>
0)return{outcome:"skipped",line:"Nothing restored: building is faster",summary:""};p.output({image:S(Y,k=>k.kind==="compose"?[]:[k.result.machine.image]),container:S(
Y,O),project:S(Y,k=>k.kind==="compose"?[k.result.machine.project]:[]),"bytes-moved":Y.reduce((k,{result:b})=>k+b.bytes,0),"cache-hit":U});const F=U||s.name===void 0?
void 0:(0,w.SN)(s.name.ref),X={store:(0,l.DW)(s.store),near:F};return{outcome:"success",...z.length===0?(0,x.U1)(j,X):(0,x.Y4)(Y,X)}}t(v,"restoreWanted");function S(s,e){
return s.flatMap(e).join(`
`)}t(S,"linesOf");function O({kind:s,result:e}){return s==="compose"?e.machine.containers:s==="container"?[e.machine.name]:[]}t(O,"containersOf");function g(s,e){
if(s.length===0)return;const p=s.map(({ref:u})=>(0,w.SN)(u)).join(`
`);e.output({snapshot:p,matched:p,"cache-matched-key":p,digest:s.map(({digest:u})=>u).join(`
`),size:s.reduce((u,{manifest:$})=>u+$.size_bytes,0)})}t(g,"tellFound");function W(s,e){const p=(0,l.DW)(s.store),u=e.join(", ");if(s["fail-on-miss"])throw new h.
m_(`Snapshot '${u}' not found in ${p}`,{hint:"Build or import it into this 'store' first, or set 'fail-on-miss: false' and look at the output 'cache-hit'"});return{
outcome:"miss",...(0,B.n0)(u,{store:p,advice:"'fail-on-miss: false' keeps the step green; build or import it before it is used."})}}t(W,"missed")}),23002:((A,M,a)=>{
a.d(M,{Ju:t(()=>y,"Ju"),U1:t(()=>f,"U1"),Y4:t(()=>D,"Y4")});var h=a(2202),l=a(9734),w=a(13785),E=a(75558),r=a(47974),n=a(96276);const _=10,m=50;function f(o,i){
switch(o.kind){case"container":return T(o.result,i);case"compose":return R(o.result,i);default:return y(o.result,i)}}t(f,"restoredMachineSummary");function y(o,{
store:i,near:d}){const{machine:v,bytes:S,seconds:O,manifest:g}=o,W=v.references.filter(p=>p!==v.image),s=g.source.build_seconds,e=v.changed?`${(0,w.z3)(S)} by ${v.
via} (${(0,w.CE)(S,O)})`:"nothing: the image was there already";return(0,n.MY)("📦",`Restored ${(0,E.SN)(o.ref)} in ${(0,h.Xo)(O)}`,[(0,n.Ix)([["In place of",
d===void 0?"":`${(0,r.aY)(d)}, which is not there`],["Image",(0,r.aY)(v.image)],["Also tagged",I(W)],["Given to Docker",e],["Building it took",s===void 0?"":C(s,
O)],["From",(0,r.aY)(i)],...(0,n.cn)(o)]),(0,n.Cv)(o),(0,n.K2)("use it",`docker run --rm ${(0,l.r)(v.image)} …`)])}t(y,"restoredSummary");function D(o,{store:i,
near:d,advice:v=""}){const S=o.map(({result:e})=>e),[O,g]=[c(S.map(e=>e.seconds)),c(S.map(e=>e.bytes))],W=c(S.map(({manifest:e})=>e.source.build_seconds??0)),s=o.
every(({kind:e})=>e==="image")?"image":"snapshot";return(0,n.MY)("📦",`Restored ${(0,n.hS)(S.length,s)} in ${(0,h.Xo)(O)}`,[(0,n.Ix)([["In place of",d===void 0?
"":`${(0,r.aY)(d)}, which is not there`],["Given to Docker",(0,w.z3)(g)],["Building them took",W===0?"":C(W,O)],["From",(0,r.aY)(i)]]),(0,r.tp)(["Snapshot","As",
"Holds","Given to Docker","Time"],o.slice(0,m).map(K)),(0,r.FV)(v)])}t(D,"restoredAllSummary");function T(o,{store:i}){const{machine:d,seconds:v}=o,S=Object.entries(
d.ports).map(([O,g])=>(0,r.aY)(`${O} at ${g}`));return(0,n.MY)("📦",`Restored ${(0,E.SN)(o.ref)} as the container ${d.name} in ${(0,h.Xo)(v)}`,[(0,n.Ix)([["Co\
ntainer",`${(0,r.aY)(d.name)}, ${d.running?"running":"not started"}`],["Ports",S.join(", ")],["Volumes",I(Object.values(d.volumes))],["From",(0,r.aY)(i)],...(0,n.
cn)(o)]),(0,n.Cv)(o),d.running?(0,n.K2)("look into it",`docker exec ${(0,l.r)(d.name)} …`):(0,n.K2)("start it",`docker start ${(0,l.r)(d.name)}`)])}t(T,"resto\
redContainerSummary");function R(o,{store:i}){const{machine:d,seconds:v}=o,S=[...d.previous.containers,...d.previous.volumes];return(0,n.MY)("📦",`Restored ${(0,E.
SN)(o.ref)} as the project ${d.project} in ${(0,h.Xo)(v)}`,[(0,n.Ix)([["Containers",I(d.containers)],["Volumes",I(Object.values(d.volumes))],["Kept of before",I(
S)],["Files",(0,r.aY)(d.directory)],["From",(0,r.aY)(i)],...(0,n.cn)(o)]),(0,n.Cv)(o),(0,n.K2)("go on with it",`cd ${(0,l.r)(d.directory)} && docker compose ps`)])}
t(R,"restoredProjectSummary");function K(o){const{ref:i,manifest:d,bytes:v,seconds:S}=o.result;return[(0,r.aY)((0,E.SN)(i)),B(o),(0,w.z3)(d.size_bytes),x(o,v),(0,h.
Xo)(S)]}t(K,"rowOf");function B({kind:o,result:i}){if(o==="container")return(0,r.aY)(i.machine.name);if(o==="compose")return(0,r.aY)(i.machine.project);const{references:d,
image:v}=i.machine;return I(d.length>0?d:[v])}t(B,"madeBy");function x({kind:o,result:i},d){return o!=="image"?(0,w.z3)(d):i.machine.changed?`${(0,w.z3)(d)} by ${i.
machine.via}`:"was there already"}t(x,"given");function I(o){const i=o.slice(0,_).map(r.aY).join(", ");return o.length>_?`${i} and ${o.length-_} more`:i}t(I,"li\
sted");function C(o,i){return o>i?`${(0,h.Xo)(o)}, so this saved ${(0,h.Xo)(o-i)}`:(0,h.Xo)(o)}t(C,"savedTime");function c(o){return o.reduce((i,d)=>i+d,0)}t(c,
"sum")}),65955:((A,M,a)=>{a.d(M,{IB:t(()=>B,"IB"),Kp:t(()=>x,"Kp"),R:t(()=>m,"R"),R8:t(()=>D,"R8"),RN:t(()=>R,"RN"),Un:t(()=>I,"Un"),Ze:t(()=>K,"Ze"),n0:t(()=>f,
"n0"),rH:t(()=>T,"rH")});var h=a(2202),l=a(9734),w=a(13785),E=a(75558),r=a(47974),n=a(96276);const _=50;function m(c,{store:o}){const i=c.map(({ref:v})=>(0,E.SN)(
v)).join(", "),d=c.map(({ref:v,manifest:S,digest:O})=>[(0,r.aY)((0,E.SN)(v)),(0,w.z3)(S.size_bytes),(0,n.Vc)(S.created_at),(0,n.VK)(O)]);return(0,n.MY)("🔍",`${i}\
 is in ${o}`,[(0,r.tp)(["Snapshot","Holds","Made","Digest"],d.slice(0,_))])}t(m,"foundSummary");function f(c,{store:o,advice:i}){return(0,n.MY)("🔍",`${c} is \
not in ${o}`,[(0,r.FV)(i)])}t(f,"missSummary");const y={later:"when the job succeeds, so that the next run restores it",never:"no",failed:"no: see the warning",
saved:"yes: the next run restores it",exists:"no: the name is taken already",refused:"no: see the warning"};function D(c,{store:o,image:i,buildSeconds:d,from:v,
why:S,saved:O,result:g}){return(0,n.MY)("🏗️",`Built ${(0,E.SN)(c)} in ${(0,h.Xo)(d)}: ${S}`,[(0,n.Ix)([["Image",(0,r.aY)(i)],["From",(0,r.aY)(v)],...g===void 0?
[["Store",(0,r.aY)(o)]]:[...(0,n.Ag)(g,o),...(0,n.cn)(g)],["Saved",y[O]]]),g===void 0?"":(0,n.Cv)(g),(0,n.K2)("use it",`docker run --rm ${(0,l.r)(i)} …`)])}t(
D,"missBuiltSummary");function T(c,{store:o,image:i}){return(0,n.MY)("🏗️",`Built ${(0,E.SN)(c.ref)} in ${(0,h.Xo)(c.buildSeconds)}, saved in ${(0,h.Xo)(c.seconds)}`,
[(0,n.Ix)([["Image",(0,r.aY)(i)],...(0,n.Ag)(c,o),...(0,n.cn)(c)]),(0,n.Cv)(c),(0,n.od)("make one file of it with the export action, or with",`vm snapshot expor\
t ${(0,l.r)((0,E.SN)(c.ref))}`,o)])}t(T,"builtSummary");function R(c,{store:o,image:i,buildSeconds:d}){return(0,n.MY)("🏗️",`Built ${(0,E.SN)(c)} in ${(0,h.
Xo)(d)}, not saved`,[(0,n.Ix)([["Image",(0,r.aY)(i)],["Store",(0,r.aY)(o)],["Saved",y.refused]]),(0,n.K2)("use it",`docker run --rm ${(0,l.r)(i)} …`)])}t(R,"u\
nsavedSummary");function K(c,{store:o,unsaved:i}){const d=c.map(({ref:S,manifest:O,stats:g,seconds:W})=>[(0,r.aY)((0,E.SN)(S)),(0,r.aY)(O.source.from),(0,w.z3)(
O.size_bytes),(0,w.z3)(g.bytesStored),(0,h.Xo)(W)]),v=i===0?"":`, and not ${i} more`;return(0,n.MY)("💾",`Saved ${c.length} ${c.length===1?"image":"images"} i\
n ${(0,h.Xo)(C(c.map(S=>S.seconds)))}${v}`,[(0,n.Ix)([["Store",`${(0,r.aY)(o)} grew by ${(0,w.z3)(C(c.map(({stats:S})=>S.bytesStored)))}`]]),(0,r.tp)(["Snapshot",
"Image","Holds","Stored anew","Time"],d.slice(0,_))])}t(K,"savedAllSummary");function B(c,{store:o}){return(0,n.MY)("💾",`Saved ${(0,E.SN)(c.ref)} in ${(0,h.Xo)(
c.seconds)}`,[(0,n.Ix)([...(0,n.Ag)(c,o),...(0,n.cn)(c)]),(0,n.Cv)(c),(0,n.od)("have it back with the restore action, or with",`vm snapshot restore ${(0,l.r)((0,E.
SN)(c.ref))}`,o)])}t(B,"savedSummary");function x(c,{store:o}){const{line:i}=B(c,{store:o}),[d,v]=(0,n.Ag)(c,o).map(([,S])=>S);return{line:i,summary:`💾 ${(0,r.
FV)(i)}: ${d} was new, ${v}.
`}}t(x,"savedLaterSummary");function I(c,{store:o}){return(0,n.MY)("⏭️",`${(0,E.SN)(c.ref)} exists, nothing was built`,[(0,n.Ix)([["In",(0,r.aY)(o)],...(0,n.
cn)(c)]),(0,n.Cv)(c)])}t(I,"presentSummary");function C(c){return c.reduce((o,i)=>o+i,0)}t(C,"sum")}),3904:((A,M,a)=>{a.d(M,{l:t(()=>E,"l"),q:t(()=>w,"q")});var h=a(
75892),l=a(75558);async function w({name:r,names:n},_,m){if(r===void 0==(n.length===0))throw new h.dz(r===void 0?"Nothing says what to restore: 'name' is requir\
ed":"Inputs 'name' and 'names' exclude each other",{hint:"Give one snapshot as 'name', or several as 'names', one per line"});if(r!==void 0)return{names:[r],empty:[]};
const f=[],y=[];for(const D of n){const T=/^(.+)\/\*$/.exec(D)?.[1];if(T===void 0)f.push((0,l.rd)(D,{project:l.sT}));else{const R=_===void 0?[]:await E((0,l.XB)(
T),_,m);for(const K of R)f.push(K);R.length===0&&y.push(D)}}return{names:f,empty:y}}t(w,"wantedNames");async function E(r,n,_){return(await _.product.list({project:r},
n,_)).map(({ref:f})=>({ref:f})).sort((f,y)=>(0,l.SN)(f.ref)<(0,l.SN)(y.ref)?-1:1)}t(E,"membersOf")}),96452:((A,M,a)=>{a.d(M,{G:t(()=>w,"G")});var h=a(75892);const l={
as:"compose",keepPrevious:"compose",bindMounts:"compose",waitTimeout:"compose",noWait:"compose",tags:"image",via:"image",containerName:"container",preserveNetworks:"\
container"};function w(E,r,n){for(const[_,m]of Object.entries(l))if(!(!E[_]||m===r))throw new h.dz(`${n(_)} is for snapshots of kind ${m}, and this one is of ki\
nd ${r}`,{hint:"Leave it out"})}t(w,"refuseForeignWishes")})};export{H as id,J as ids,Q as modules};
