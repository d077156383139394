var G=Object.defineProperty;var t=(Y,M)=>G(Y,"name",{value:M,configurable:!0});const Z=3204,J=[3204,4502],Q={22963:((Y,M,r)=>{r.d(M,{$U:t(()=>n,"$U"),Cb:t(()=>w,"Cb"),EZ:t(()=>E,"EZ"),m$:t(()=>p,"m$"),sD:t(()=>a,"sD")});var l=r(75892),_=r(
75558);async function w(m,f,y){try{return await y.product.inspect(m,f,y)}catch(D){if(D instanceof l.m_)return;throw D}}t(w,"findSnapshot");async function E(m,{product:f,
signal:y,log:D},R){try{return await f.openCatalog(m,{create:!1,signal:y,log:D,...R&&{first:R}})}catch(C){if(C instanceof l.m_)return;throw C}}t(E,"openExisting");
function a({ref:m,manifest:f}){if(f.kind!=="image")throw new l.dz(`${(0,_.SN)(m)} holds no image but a ${f.kind==="compose"?"Compose project":f.kind}`,{hint:"Re\
store it with the 'restore' action"})}t(a,"assertImage");function n(m,{ref:f},{log:y}){if(!(m instanceof l.m_)||m.fields.service!==void 0)throw m;y.warn(m.message.
startsWith("Snapshot ")?m.message:`${(0,_.SN)(f)} cannot be restored: ${m.message}`)}t(n,"warnOfLoss");function p({ref:m,pin:f}){return f===void 0?(0,_.SN)(m):`${(0,_.
SN)(m)}@${f}`}t(p,"displayRequest")}),44305:((Y,M,r)=>{r.d(M,{y:t(()=>_,"y")});var l=r(75892);function _(w,{log:E}){return async(a,n)=>{const p=`Snapshot built \
for ${a}, current platform is ${n}`;if(!w)throw new l.Wt(p,{hint:"Use a runner of that platform, or set 'allow-platform-mismatch: true' to try anyway"});return E.
warn(`${p}. This may not work correctly.`),!0}}t(_,"platformPolicy")}),14502:((Y,M,r)=>{r.r(M),r.d(M,{recoverable:t(()=>E,"recoverable"),recovery:t(()=>a,"recov\
ery"),recoveryAction:t(()=>n,"recoveryAction")});var l=r(41899);const _="begun",w="ended";async function E({core:m},f){m.saveState(_,"true");try{return await f()}finally{
m.saveState(w,"true")}}t(E,"recoverable");const a={name:"clean-up",inputs:{required:[],optional:[]},outputs:[],post:{fails:t(()=>!1,"fails")},async run(m,f){return p(
f.core)?(await f.product.recover(f),{outcome:"success",line:"What the step was stopped at is put right",summary:""}):{outcome:"skipped",line:"",summary:""}}},n=t(
()=>(0,l.C)(a),"recoveryAction");function p(m){return m.getState(_)!==""&&m.getState(w)===""}t(p,"wasKilled")}),70106:((Y,M,r)=>{r.d(M,{DS:t(()=>E,"DS"),Fl:t(()=>a,
"Fl"),pU:t(()=>n,"pU")});var l=r(22506),_=r(75558),w=r(44305);const E=["allow-platform-mismatch","foreign-tags","via","force","auto-skip"];async function a(p,m,{
catalog:f,job:y}){const{tags:D,via:R,force:C,"auto-skip":x}=m;if(x){const T=await y.product.readWorth(p,f,y);if(T.buildSeconds===void 0&&y.log.info(`${(0,_.SN)(
p.ref)} does not say how long its build took: 'auto-skip' has nothing to compare`),!T.paysOff){const[c,o]=[T.restoreSeconds,T.buildSeconds].map(i=>(0,l.Xo)(i??0));
y.log.info(`${(0,_.SN)(p.ref)} is not restored: that took ${c}, and building it takes ${o} (auto-skip)`);return}}const B={...n(p,m,y),...D.length>0&&{tags:D},foreignTags:m["\
foreign-tags"],force:C,via:R},U=await y.product.openDocker(),g=await y.product.restore(B,{catalog:f,provider:U},y);return x&&g.machine.changed&&await y.product.
recordRestore(p,g.seconds,{store:f.store,c:y}),g}t(a,"restoreFound");function n(p,m,f){return{name:{ref:p.ref,pin:p.digest},snapshot:p,confirmPlatform:(0,w.y)(m["\
allow-platform-mismatch"],f)}}t(n,"requestFor")}),4242:((Y,M,r)=>{r.d(M,{$:t(()=>w,"$"),l:t(()=>E,"l")});var l=r(75892),_=r(75558);async function w({name:a,names:n},p,m){
if(a===void 0==(n.length===0))throw new l.dz(a===void 0?"Nothing says what to restore: 'name' is required":"Inputs 'name' and 'names' exclude each other",{hint:"\
Give one snapshot as 'name', or several as 'names', one per line"});if(a!==void 0)return{names:[a],empty:[]};const f=[],y=[];for(const D of n){const R=/^(.+)\/\*$/.
exec(D)?.[1];if(R===void 0)f.push((0,_.rd)(D,{project:_.sT}));else{const C=p===void 0?[]:await E((0,_.XB)(R),p,m);for(const x of C)f.push(x);C.length===0&&y.push(
D)}}return{names:f,empty:y}}t(w,"selectNames");async function E(a,n,p){return(await p.product.list({project:a},n,p)).map(({ref:f})=>({ref:f})).sort((f,y)=>(0,_.
SN)(f.ref)<(0,_.SN)(y.ref)?-1:1)}t(E,"membersOf")}),13204:((Y,M,r)=>{r.r(M),r.d(M,{restore:t(()=>i,"restore"),restoreAction:t(()=>d,"restoreAction")});var l=r(75892),
_=r(83620),w=r(75558),E=r(41899),a=r(29194),n=r(22963),p=r(76760),m=r(95074),f=r(18713),y=r(14502),D=r(70106);const R=["tags",...D.DS,"container-name","preserve\
-networks","preserve-volumes","directory","as","keep-previous","bind-mounts","wait-timeout","no-wait"];async function C(s,e,{catalog:h,job:u}){const{kind:$}=s.manifest;
(0,m.v)({as:e.as!==void 0,keepPrevious:e["keep-previous"],bindMounts:e["bind-mounts"]!==void 0,waitTimeout:e["wait-timeout"]!==void 0,noWait:e["no-wait"],tags:e.
tags.length>0,via:e.via!=="auto",containerName:e["container-name"]!==void 0,preserveNetworks:e["preserve-networks"]},$,f.M);const{product:P}=u,N=(0,D.pU)(s,e,u);
if($==="container"){const A=e["container-name"],L={preserveNetworks:e["preserve-networks"],volumes:e["preserve-volumes"]};return await(0,y.recoverable)(u,async()=>{
const j={...N,...L,...A!==void 0&&{containerName:A}},z=await P.openContainers();return{kind:$,result:await P.restoreContainer(j,{catalog:h,provider:z},u)}})}if($===
"compose"){const A={directory:(0,p.resolve)(e.directory),keepPrevious:e["keep-previous"],confirm:x(e.force)};return await(0,y.recoverable)(u,async()=>{const L=e["\
bind-mounts"],j=e["wait-timeout"],z={...N,...A,...e.as!==void 0&&{as:e.as},...L&&{bindMounts:(0,p.resolve)(L)},wait:{none:e["no-wait"],...j!==void 0&&{timeout:j}}},
F=await P.openCompose();return{kind:$,result:await P.restoreProject(z,{catalog:h,provider:F},u)}})}const W=await(0,D.Fl)(s,e,{catalog:h,job:u});return W&&{kind:"\
image",result:W}}t(C,"restoreMachine");function x(s){return async({project:e,containers:h,volumes:u})=>{const $=[...h,...u];if(!(s||$.length===0))throw new l.fK(
`The project '${e}' is here already, and would be replaced: ${$.join(", ")}`,{hint:"Set 'force: true' to replace it, or 'as' to restore it under another name be\
side it"})}}t(x,"replacing");var B=r(4242),U=r(63956),g=r(41499),T=function(s,e,h){if(e!=null){if(typeof e!="object"&&typeof e!="function")throw new TypeError("\
Object expected.");var u,$;if(h){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");u=e[Symbol.asyncDispose]}if(u===void 0){if(!Symbol.
dispose)throw new TypeError("Symbol.dispose is not defined.");u=e[Symbol.dispose],h&&($=u)}if(typeof u!="function")throw new TypeError("Object not disposable.");
$&&(u=t(function(){try{$.call(this)}catch(P){return Promise.reject(P)}},"dispose")),s.stack.push({value:e,dispose:u,async:h})}else h&&s.stack.push({async:!0});return e},
c=(function(s){return function(e){function h(N){e.error=e.hasError?new s(N,e.error,"An error was suppressed during disposal."):N,e.hasError=!0}t(h,"fail");var u,
$=0;function P(){for(;u=e.stack.pop();)try{if(!u.async&&$===1)return $=0,e.stack.push(u),Promise.resolve().then(P);if(u.dispose){var N=u.dispose.call(u.value);if(u.
async)return $|=2,Promise.resolve(N).then(P,function(W){return h(W),P()})}else $|=1}catch(W){h(W)}if($===1)return e.hasError?Promise.reject(e.error):Promise.resolve();
if(e.hasError)throw e.error}return t(P,"next"),P()}})(typeof SuppressedError=="function"?SuppressedError:function(s,e,h){var u=new Error(h);return u.name="Suppr\
essedError",u.error=s,u.suppressed=e,u});const i={name:"restore",inputs:{required:[],optional:["name","names","restore-keys","max-age","fail-on-miss","fail-open",
"lookup-only",...R,"store"]},outputs:["snapshot","digest","image","container","project","cache-hit","cache-primary-key","cache-matched-key","matched","size","by\
tes-moved"],async run(s,e){s.name!==void 0&&e.output({snapshot:(0,w.SN)(s.name.ref)});const h=s.name===void 0?s.names:[(0,w.SN)(s.name.ref)];return e.output({"c\
ache-hit":!1,"cache-primary-key":h.join(`
`)}),await(0,a.T)(s,e,{work:t(async()=>{const u={stack:[],error:void 0,hasError:!1};try{const $=T(u,await(0,n.EZ)(s.store,e,s.name?.ref),!0);return s["lookup-on\
ly"]||e.product.openDocker().catch(()=>{}),await v(s,$,e)}catch($){u.error=$,u.hasError=!0}finally{const $=c(u);$&&await $}},"work"),instead:"going on as if not\
hing were there",otherwise:t(()=>K(s,[s.name===void 0?s.names.join(", "):(0,n.m$)(s.name)]),"otherwise")})}},d=t(()=>(0,E.C)(i),"restoreAction");async function v(s,e,h){
const{names:u,empty:$}=await(0,B.$)(s,e,h),P=[],N=[...$];for(const k of u){const b={name:k,restoreKeys:s["restore-keys"],...s["max-age"]!==void 0&&{maxAge:s["ma\
x-age"]}},V=e&&await h.product.find(b,e,h);V===void 0?N.push((0,n.m$)(k)):P.push(V)}if(I(P,h),e===void 0||N.length>0)return K(s,N);const W=P.every(k=>k.exact);if(s["\
lookup-only"])return h.output({"cache-hit":W}),{outcome:"success",...(0,U.R)(P,{store:(0,_.DW)(s.store)})};const A=[];let L=0;for(const k of P)try{const b=await C(
k,s,{catalog:e,job:h});b===void 0?L++:A.push(b)}catch(b){(0,n.$U)(b,k,h),N.push((0,w.SN)(k.ref))}if(N.length>0)return K(s,N);const[j,...z]=A;if(j===void 0||L>0)
return{outcome:"skipped",line:"Nothing restored: building is faster",summary:""};h.output({image:S(A,k=>k.kind==="compose"?[]:[k.result.machine.image]),container:S(
A,O),project:S(A,k=>k.kind==="compose"?[k.result.machine.project]:[]),"bytes-moved":A.reduce((k,{result:b})=>k+b.bytes,0),"cache-hit":W});const F=W||s.name===void 0?
void 0:(0,w.SN)(s.name.ref),X={store:(0,_.DW)(s.store),near:F};return{outcome:"success",...z.length===0?(0,g.U1)(j,X):(0,g.Y4)(A,X)}}t(v,"restoreWanted");function S(s,e){
return s.flatMap(e).join(`
`)}t(S,"linesOf");function O({kind:s,result:e}){return s==="compose"?e.machine.containers:s==="container"?[e.machine.name]:[]}t(O,"containersOf");function I(s,e){
if(s.length===0)return;const h=s.map(({ref:u})=>(0,w.SN)(u)).join(`
`);e.output({snapshot:h,matched:h,"cache-matched-key":h,digest:s.map(({digest:u})=>u).join(`
`),size:s.reduce((u,{manifest:$})=>u+$.size_bytes,0)})}t(I,"tellFound");function K(s,e){const h=(0,_.DW)(s.store),u=e.join(", ");if(s["fail-on-miss"])throw new l.
m_(`Snapshot '${u}' not found in ${h}`,{hint:"Build or import it into this 'store' first, or set 'fail-on-miss: false' and look at the output 'cache-hit'"});return{
outcome:"miss",...(0,U.n0)(u,{store:h,advice:"'fail-on-miss: false' keeps the step green; build or import it before it is used."})}}t(K,"missed")}),41499:((Y,M,r)=>{
r.d(M,{Ju:t(()=>y,"Ju"),U1:t(()=>f,"U1"),Y4:t(()=>D,"Y4")});var l=r(22506),_=r(14390),w=r(69865),E=r(75558),a=r(30815),n=r(16595);const p=10,m=50;function f(o,i){
switch(o.kind){case"container":return R(o.result,i);case"compose":return C(o.result,i);default:return y(o.result,i)}}t(f,"restoredMachineSummary");function y(o,{
store:i,near:d}){const{machine:v,bytes:S,seconds:O,manifest:I}=o,K=v.references.filter(h=>h!==v.image),s=I.source.build_seconds,e=v.changed?`${(0,w.z3)(S)} by ${v.
via} (${(0,w.CE)(S,O)})`:"nothing: the image was there already";return(0,n.MY)("📦",`Restored ${(0,E.SN)(o.ref)} in ${(0,l.Xo)(O)}`,[(0,n.Ix)([["In place of",
d===void 0?"":`${(0,a.aY)(d)}, which is not there`],["Image",(0,a.aY)(v.image)],["Also tagged",g(K)],["Given to Docker",e],["Building it took",s===void 0?"":T(s,
O)],["From",(0,a.aY)(i)],...(0,n.cn)(o)]),(0,n.Cv)(o),(0,n.K2)("use it",`docker run --rm ${(0,_.r)(v.image)} …`)])}t(y,"restoredSummary");function D(o,{store:i,
near:d,advice:v=""}){const S=o.map(({result:e})=>e),[O,I]=[c(S.map(e=>e.seconds)),c(S.map(e=>e.bytes))],K=c(S.map(({manifest:e})=>e.source.build_seconds??0)),s=o.
every(({kind:e})=>e==="image")?"image":"snapshot";return(0,n.MY)("📦",`Restored ${(0,n.hS)(S.length,s)} in ${(0,l.Xo)(O)}`,[(0,n.Ix)([["In place of",d===void 0?
"":`${(0,a.aY)(d)}, which is not there`],["Given to Docker",(0,w.z3)(I)],["Building them took",K===0?"":T(K,O)],["From",(0,a.aY)(i)]]),(0,a.tp)(["Snapshot","As",
"Holds","Given to Docker","Time"],o.slice(0,m).map(x)),(0,a.FV)(v)])}t(D,"restoredAllSummary");function R(o,{store:i}){const{machine:d,seconds:v}=o,S=Object.entries(
d.ports).map(([O,I])=>(0,a.aY)(`${O} at ${I}`));return(0,n.MY)("📦",`Restored ${(0,E.SN)(o.ref)} as the container ${d.name} in ${(0,l.Xo)(v)}`,[(0,n.Ix)([["Co\
ntainer",`${(0,a.aY)(d.name)}, ${d.running?"running":"not started"}`],["Ports",S.join(", ")],["Volumes",g(Object.values(d.volumes))],["From",(0,a.aY)(i)],...(0,n.
cn)(o)]),(0,n.Cv)(o),d.running?(0,n.K2)("look into it",`docker exec ${(0,_.r)(d.name)} …`):(0,n.K2)("start it",`docker start ${(0,_.r)(d.name)}`)])}t(R,"resto\
redContainerSummary");function C(o,{store:i}){const{machine:d,seconds:v}=o,S=[...d.previous.containers,...d.previous.volumes];return(0,n.MY)("📦",`Restored ${(0,E.
SN)(o.ref)} as the project ${d.project} in ${(0,l.Xo)(v)}`,[(0,n.Ix)([["Containers",g(d.containers)],["Volumes",g(Object.values(d.volumes))],["Kept of before",g(
S)],["Files",(0,a.aY)(d.directory)],["From",(0,a.aY)(i)],...(0,n.cn)(o)]),(0,n.Cv)(o),(0,n.K2)("go on with it",`cd ${(0,_.r)(d.directory)} && docker compose ps`)])}
t(C,"restoredProjectSummary");function x(o){const{ref:i,manifest:d,bytes:v,seconds:S}=o.result;return[(0,a.aY)((0,E.SN)(i)),B(o),(0,w.z3)(d.size_bytes),U(o,v),(0,l.
Xo)(S)]}t(x,"rowOf");function B({kind:o,result:i}){if(o==="container")return(0,a.aY)(i.machine.name);if(o==="compose")return(0,a.aY)(i.machine.project);const{references:d,
image:v}=i.machine;return g(d.length>0?d:[v])}t(B,"madeBy");function U({kind:o,result:i},d){return o!=="image"?(0,w.z3)(d):i.machine.changed?`${(0,w.z3)(d)} by ${i.
machine.via}`:"was there already"}t(U,"given");function g(o){const i=o.slice(0,p).map(a.aY).join(", ");return o.length>p?`${i} and ${o.length-p} more`:i}t(g,"li\
sted");function T(o,i){return o>i?`${(0,l.Xo)(o)}, so this saved ${(0,l.Xo)(o-i)}`:(0,l.Xo)(o)}t(T,"savedTime");function c(o){return o.reduce((i,d)=>i+d,0)}t(c,
"sum")}),63956:((Y,M,r)=>{r.d(M,{IB:t(()=>B,"IB"),Kp:t(()=>U,"Kp"),R:t(()=>m,"R"),R8:t(()=>D,"R8"),RN:t(()=>C,"RN"),Un:t(()=>g,"Un"),Ze:t(()=>x,"Ze"),n0:t(()=>f,
"n0"),rH:t(()=>R,"rH")});var l=r(22506),_=r(14390),w=r(69865),E=r(75558),a=r(30815),n=r(16595);const p=50;function m(c,{store:o}){const i=c.map(({ref:v})=>(0,E.
SN)(v)).join(", "),d=c.map(({ref:v,manifest:S,digest:O})=>[(0,a.aY)((0,E.SN)(v)),(0,w.z3)(S.size_bytes),(0,n.Vc)(S.created_at),(0,n.VK)(O)]);return(0,n.MY)("🔍",
`${i} is in ${o}`,[(0,a.tp)(["Snapshot","Holds","Made","Digest"],d.slice(0,p))])}t(m,"foundSummary");function f(c,{store:o,advice:i}){return(0,n.MY)("🔍",`${c}\
 is not in ${o}`,[(0,a.FV)(i)])}t(f,"missSummary");const y={later:"when the job succeeds, so that the next run restores it",never:"no",failed:"no: see the warni\
ng",saved:"yes: the next run restores it",exists:"no: the name is taken already",refused:"no: see the warning"};function D(c,{store:o,image:i,buildSeconds:d,from:v,
why:S,saved:O,result:I}){return(0,n.MY)("🏗️",`Built ${(0,E.SN)(c)} in ${(0,l.Xo)(d)}: ${S}`,[(0,n.Ix)([["Image",(0,a.aY)(i)],["From",(0,a.aY)(v)],...I===void 0?
[["Store",(0,a.aY)(o)]]:[...(0,n.Ag)(I,o),...(0,n.cn)(I)],["Saved",y[O]]]),I===void 0?"":(0,n.Cv)(I),(0,n.K2)("use it",`docker run --rm ${(0,_.r)(i)} …`)])}t(
D,"missBuiltSummary");function R(c,{store:o,image:i}){return(0,n.MY)("🏗️",`Built ${(0,E.SN)(c.ref)} in ${(0,l.Xo)(c.buildSeconds)}, saved in ${(0,l.Xo)(c.seconds)}`,
[(0,n.Ix)([["Image",(0,a.aY)(i)],...(0,n.Ag)(c,o),...(0,n.cn)(c)]),(0,n.Cv)(c),(0,n.od)("make one file of it with the export action, or with",`vm snapshot expor\
t ${(0,_.r)((0,E.SN)(c.ref))}`,o)])}t(R,"builtSummary");function C(c,{store:o,image:i,buildSeconds:d}){return(0,n.MY)("🏗️",`Built ${(0,E.SN)(c)} in ${(0,l.
Xo)(d)}, not saved`,[(0,n.Ix)([["Image",(0,a.aY)(i)],["Store",(0,a.aY)(o)],["Saved",y.refused]]),(0,n.K2)("use it",`docker run --rm ${(0,_.r)(i)} …`)])}t(C,"u\
nsavedSummary");function x(c,{store:o,unsaved:i}){const d=c.map(({ref:S,manifest:O,stats:I,seconds:K})=>[(0,a.aY)((0,E.SN)(S)),(0,a.aY)(O.source.from),(0,w.z3)(
O.size_bytes),(0,w.z3)(I.bytesStored),(0,l.Xo)(K)]),v=i===0?"":`, and not ${i} more`;return(0,n.MY)("💾",`Saved ${c.length} ${c.length===1?"image":"images"} i\
n ${(0,l.Xo)(T(c.map(S=>S.seconds)))}${v}`,[(0,n.Ix)([["Store",`${(0,a.aY)(o)} grew by ${(0,w.z3)(T(c.map(({stats:S})=>S.bytesStored)))}`]]),(0,a.tp)(["Snapshot",
"Image","Holds","Stored anew","Time"],d.slice(0,p))])}t(x,"savedAllSummary");function B(c,{store:o}){return(0,n.MY)("💾",`Saved ${(0,E.SN)(c.ref)} in ${(0,l.Xo)(
c.seconds)}`,[(0,n.Ix)([...(0,n.Ag)(c,o),...(0,n.cn)(c)]),(0,n.Cv)(c),(0,n.od)("have it back with the restore action, or with",`vm snapshot restore ${(0,_.r)((0,E.
SN)(c.ref))}`,o)])}t(B,"savedSummary");function U(c,{store:o}){const{line:i}=B(c,{store:o}),[d,v]=(0,n.Ag)(c,o).map(([,S])=>S);return{line:i,summary:`💾 ${(0,a.
FV)(i)}: ${d} was new, ${v}.
`}}t(U,"savedLaterSummary");function g(c,{store:o}){return(0,n.MY)("⏭️",`${(0,E.SN)(c.ref)} exists, nothing was built`,[(0,n.Ix)([["In",(0,a.aY)(o)],...(0,n.
cn)(c)]),(0,n.Cv)(c)])}t(g,"presentSummary");function T(c){return c.reduce((o,i)=>o+i,0)}t(T,"sum")}),95074:((Y,M,r)=>{r.d(M,{v:t(()=>w,"v")});var l=r(75892);const _={
as:"compose",keepPrevious:"compose",bindMounts:"compose",waitTimeout:"compose",noWait:"compose",tags:"image",via:"image",containerName:"container",preserveNetworks:"\
container"};function w(E,a,n){for(const[p,m]of Object.entries(_))if(!(!E[p]||m===a))throw new l.dz(`${n(p)} is for snapshots of kind ${m}, and this one is of ki\
nd ${a}`,{hint:"Leave it out"})}t(w,"assertOptionsApply")})};export{Z as id,J as ids,Q as modules};
