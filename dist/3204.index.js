var Z=Object.defineProperty;var e=(Y,O)=>Z(Y,"name",{value:O,configurable:!0});const Q=3204,q=[3204,4502],ee={22963:((Y,O,r)=>{r.d(O,{$U:e(()=>t,"$U"),Cb:e(()=>_,"Cb"),EZ:e(()=>E,"EZ"),m$:e(()=>S,"m$"),sD:e(()=>s,"sD")});var p=r(75892),h=r(
75558);async function _(u,d,l){try{return await l.product.inspect(u,d,l)}catch(y){if(y instanceof p.m_)return;throw y}}e(_,"findSnapshot");async function E(u,{product:d,
signal:l,log:y},D){try{return await d.openCatalog(u,{create:!1,signal:l,log:y,...D&&{first:D}})}catch(P){if(P instanceof p.m_)return;throw P}}e(E,"openExisting");
function s({ref:u,manifest:d}){if(d.kind!=="image")throw new p.dz(`${(0,h.SN)(u)} holds no image but a ${d.kind==="compose"?"Compose project":d.kind}`,{hint:"Re\
store it with the 'restore' action"})}e(s,"assertImage");function t(u,{ref:d},{log:l}){if(!(u instanceof p.m_)||u.fields.service!==void 0)throw u;l.warn(u.message.
startsWith("Snapshot ")?u.message:`${(0,h.SN)(d)} cannot be restored: ${u.message}`)}e(t,"warnOfLoss");function S({ref:u,pin:d}){return d===void 0?(0,h.SN)(u):`${(0,h.
SN)(u)}@${d}`}e(S,"displayRequest")}),14502:((Y,O,r)=>{r.r(O),r.d(O,{recoverable:e(()=>E,"recoverable"),recovery:e(()=>s,"recovery"),recoveryAction:e(()=>t,"rec\
overyAction")});var p=r(41899);const h="begun",_="ended";async function E({core:u},d){u.saveState(h,"true");try{return await d()}finally{u.saveState(_,"true")}}
e(E,"recoverable");const s={name:"clean-up",inputs:{required:[],optional:[]},outputs:[],post:{fails:e(()=>!1,"fails")},async run(u,d){return S(d.core)?(await d.
product.recover(d),{outcome:"success",line:"What the step was stopped at is put right",summary:""}):{outcome:"skipped",line:"",summary:""}}},t=e(()=>(0,p.C)(s),
"recoveryAction");function S(u){return u.getState(h)!==""&&u.getState(_)===""}e(S,"wasKilled")}),70106:((Y,O,r)=>{r.d(O,{DS:e(()=>s,"DS"),FX:e(()=>E,"FX"),Fl:e(
()=>t,"Fl"),pU:e(()=>S,"pU")});var p=r(1615),h=r(22506),_=r(75558);const E="Use a runner of that platform, or set 'allow-platform-mismatch: true' to try anyway",
s=["allow-platform-mismatch","foreign-tags","via","force","auto-skip"];async function t(u,d,{catalog:l,job:y}){const{tags:D,via:P,force:A,"auto-skip":N}=d;if(N){
const c=await y.product.readTiming(u,l,y);if(c.buildSeconds===void 0&&y.log.info(`${(0,_.SN)(u.ref)} does not say how long its build took: 'auto-skip' has nothi\
ng to compare`),!c.isWorthwhile){const[n,i]=[c.restoreSeconds,c.buildSeconds].map(f=>(0,h.Xo)(f??0));y.log.info(`${(0,_.SN)(u.ref)} is not restored: that took ${n}\
, and building it takes ${i} (auto-skip)`);return}}const x={...S(u,d,y),...D.length>0&&{tags:D},foreignTags:d["foreign-tags"],force:A,via:P},W=await y.product.openDocker(),
K=await y.product.restore(x,{catalog:l,provider:W},y);return N&&K.machine.changed&&await y.product.recordTiming(u,K.seconds,{store:l.store,c:y}),K}e(t,"restoreF\
ound");function S(u,d,l){return{name:{ref:u.ref,pin:u.digest},snapshot:u,confirmPlatform:(0,p.y)(d["allow-platform-mismatch"],{hint:E,log:l.log})}}e(S,"requestF\
or")}),4242:((Y,O,r)=>{r.d(O,{$:e(()=>_,"$"),l:e(()=>E,"l")});var p=r(75892),h=r(75558);async function _({name:s,names:t},S,u){if(s===void 0==(t.length===0))throw new p.
dz(s===void 0?"Nothing says what to restore: 'name' is required":"Inputs 'name' and 'names' exclude each other",{hint:"Give one snapshot as 'name', or several a\
s 'names', one per line"});if(s!==void 0)return{names:[s],empty:[]};const d=[],l=[];for(const y of t){const D=/^(.+)\/\*$/.exec(y)?.[1];if(D===void 0)d.push((0,h.
rd)(y,{project:h.sT}));else{const P=S===void 0?[]:await E((0,h.XB)(D),S,u);for(const A of P)d.push(A);P.length===0&&l.push(y)}}return{names:d,empty:l}}e(_,"sele\
ctNames");async function E(s,t,S){return(await S.product.list({project:s},t,S)).map(({ref:d})=>({ref:d})).sort((d,l)=>(0,h.SN)(d.ref)<(0,h.SN)(l.ref)?-1:1)}e(E,
"membersOf")}),13204:((Y,O,r)=>{r.r(O),r.d(O,{restore:e(()=>$,"restore"),restoreAction:e(()=>M,"restoreAction")});var p=r(75892),h=r(83620),_=r(75558),E=r(41899),
s=r(29194),t=r(22963),S=r(76760),u=r(95074),d=r(46257),l=r(18713),y=r(14502),D=r(70106);const P=["tags",...D.DS,"container-name","preserve-networks","preserve-v\
olumes","directory","as","keep-previous","bind-mounts","wait-timeout","no-wait"];async function A(o,a,{catalog:w,job:m}){const{kind:v}=o.manifest,I=N(a);(0,u.v)(
I,v,l.M);const{product:T}=m,B=(0,D.pU)(o,a,m);if(v==="container")return await(0,y.recoverable)(m,async()=>{const z=await T.openContainers();return{kind:v,result:await T.
restoreContainer({...B,...(0,d.Sb)(I)},{catalog:w,provider:z},m)}});if(v==="compose"){const z=(0,d.Mh)(I,{directory:(0,S.resolve)(a.directory),confirm:x(a.force)});
return await(0,y.recoverable)(m,async()=>{const X=await T.openCompose();return{kind:v,result:await T.restoreProject({...B,...z},{catalog:w,provider:X},m)}})}const U=await(0,D.
Fl)(o,a,{catalog:w,job:m});return U&&{kind:"image",result:U}}e(A,"restoreMachine");function N(o){const a=o["bind-mounts"];return{as:o.as,keepPrevious:o["keep-pr\
evious"],bindMounts:a&&(0,S.resolve)(a),waitTimeout:o["wait-timeout"],noWait:o["no-wait"],tags:o.tags,via:o.via,containerName:o["container-name"],preserveNetworks:o["\
preserve-networks"],preserveVolumes:o["preserve-volumes"]}}e(N,"inputOf");function x(o){return async({project:a,containers:w,volumes:m})=>{const v=[...w,...m];if(!(o||
v.length===0))throw new p.fK(`The project '${a}' is here already, and would be replaced: ${v.join(", ")}`,{hint:"Set 'force: true' to replace it, or 'as' to res\
tore it under another name beside it"})}}e(x,"replacing");var W=r(4242),K=r(63956),c=r(41499),n=function(o,a,w){if(a!=null){if(typeof a!="object"&&typeof a!="fu\
nction")throw new TypeError("Object expected.");var m,v;if(w){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");m=a[Symbol.asyncDispose]}
if(m===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");m=a[Symbol.dispose],w&&(v=m)}if(typeof m!="function")throw new TypeError(
"Object not disposable.");v&&(m=e(function(){try{v.call(this)}catch(I){return Promise.reject(I)}},"dispose")),o.stack.push({value:a,dispose:m,async:w})}else w&&
o.stack.push({async:!0});return a},i=(function(o){return function(a){function w(T){a.error=a.hasError?new o(T,a.error,"An error was suppressed during disposal."):
T,a.hasError=!0}e(w,"fail");var m,v=0;function I(){for(;m=a.stack.pop();)try{if(!m.async&&v===1)return v=0,a.stack.push(m),Promise.resolve().then(I);if(m.dispose){
var T=m.dispose.call(m.value);if(m.async)return v|=2,Promise.resolve(T).then(I,function(B){return w(B),I()})}else v|=1}catch(B){w(B)}if(v===1)return a.hasError?
Promise.reject(a.error):Promise.resolve();if(a.hasError)throw a.error}return e(I,"next"),I()}})(typeof SuppressedError=="function"?SuppressedError:function(o,a,w){
var m=new Error(w);return m.name="SuppressedError",m.error=o,m.suppressed=a,m});const $={name:"restore",inputs:{required:[],optional:["name","names","restore-ke\
ys","max-age","fail-on-miss","fail-open","lookup-only",...P,"store"]},outputs:["snapshot","digest","image","container","project","cache-hit","cache-primary-key",
"cache-matched-key","matched","size","bytes-moved"],async run(o,a){o.name!==void 0&&a.output({snapshot:(0,_.SN)(o.name.ref)});const w=o.name===void 0?o.names:[(0,_.
SN)(o.name.ref)];return a.output({"cache-hit":!1,"cache-primary-key":w.join(`
`)}),await(0,s.T)(o,a,{work:e(async()=>{const m={stack:[],error:void 0,hasError:!1};try{const v=n(m,await(0,t.EZ)(o.store,a,o.name?.ref),!0);return o["lookup-on\
ly"]||a.product.openDocker().catch(()=>{}),await g(o,v,a)}catch(v){m.error=v,m.hasError=!0}finally{const v=i(m);v&&await v}},"work"),instead:"going on as if not\
hing were there",otherwise:e(()=>R(o,[o.name===void 0?o.names.join(", "):(0,t.m$)(o.name)]),"otherwise")})}},M=e(()=>(0,E.C)($),"restoreAction");async function g(o,a,w){
const{names:m,empty:v}=await(0,W.$)(o,a,w),I=[],T=[...v];for(const C of m){const j={name:C,restoreKeys:o["restore-keys"],...o["max-age"]!==void 0&&{maxAge:o["ma\
x-age"]}},V=a&&await w.product.find(j,a,w);V===void 0?T.push((0,t.m$)(C)):I.push(V)}if(b(I,w),a===void 0||T.length>0)return R(o,T);const B=I.every(C=>C.exact);if(o["\
lookup-only"])return w.output({"cache-hit":B}),{outcome:"success",...(0,K.R)(I,{store:(0,h.DW)(o.store)})};const U=[];let z=0;for(const C of I)try{const j=await A(
C,o,{catalog:a,job:w});j===void 0?z++:U.push(j)}catch(j){(0,t.$U)(j,C,w),T.push((0,_.SN)(C.ref))}if(T.length>0)return R(o,T);const[X,...H]=U;if(X===void 0||z>0)
return{outcome:"skipped",line:"Nothing restored: building is faster",summary:""};w.output({image:k(U,C=>C.kind==="compose"?[]:[C.result.machine.image]),container:k(
U,L),project:k(U,C=>C.kind==="compose"?[C.result.machine.project]:[]),"bytes-moved":U.reduce((C,{result:j})=>C+j.bytes,0),"cache-hit":B});const G=B||o.name===void 0?
void 0:(0,_.SN)(o.name.ref),F={store:(0,h.DW)(o.store),near:G};return{outcome:"success",...H.length===0?(0,c.U1)(X,F):(0,c.Y4)(U,F)}}e(g,"restoreWanted");function k(o,a){
return o.flatMap(a).join(`
`)}e(k,"linesOf");function L({kind:o,result:a}){return o==="compose"?a.machine.containers:o==="container"?[a.machine.name]:[]}e(L,"containersOf");function b(o,a){
if(o.length===0)return;const w=o.map(({ref:m})=>(0,_.SN)(m)).join(`
`);a.output({snapshot:w,matched:w,"cache-matched-key":w,digest:o.map(({digest:m})=>m).join(`
`),size:o.reduce((m,{manifest:v})=>m+v.size_bytes,0)})}e(b,"tellFound");function R(o,a){const w=(0,h.DW)(o.store),m=a.join(", ");if(o["fail-on-miss"])throw new p.
m_(`Snapshot '${m}' not found in ${w}`,{hint:"Build or import it into this 'store' first, or set 'fail-on-miss: false' and look at the output 'cache-hit'"});return{
outcome:"miss",...(0,K.n0)(m,{store:w,advice:"'fail-on-miss: false' keeps the step green; build or import it before it is used."})}}e(R,"missed")}),41499:((Y,O,r)=>{
r.d(O,{Ju:e(()=>l,"Ju"),U1:e(()=>d,"U1"),Y4:e(()=>y,"Y4")});var p=r(22506),h=r(14390),_=r(69865),E=r(75558),s=r(30815),t=r(16595);const S=10,u=50;function d(n,i){
switch(n.kind){case"container":return D(n.result,i);case"compose":return P(n.result,i);default:return l(n.result,i)}}e(d,"restoredMachineSummary");function l(n,{
store:i,near:f}){const{machine:$,bytes:M,seconds:g,manifest:k}=n,L=$.references.filter(o=>o!==$.image),b=k.source.build_seconds,R=$.changed?`${(0,_.z3)(M)} by ${$.
via} (${(0,_.CE)(M,g)})`:"nothing: the image was there already";return(0,t.MY)("📦",`Restored ${(0,E.SN)(n.ref)} in ${(0,p.Xo)(g)}`,[(0,t.Ix)([["In place of",
f===void 0?"":`${(0,s.aY)(f)}, which is not there`],["Image",(0,s.aY)($.image)],["Also tagged",W(L)],["Given to Docker",R],["Building it took",b===void 0?"":K(b,
g)],["From",(0,s.aY)(i)],...(0,t.cn)(n)]),(0,t.Cv)(n),(0,t.K2)("use it",`docker run --rm ${(0,h.r)($.image)} …`)])}e(l,"restoredSummary");function y(n,{store:i,
near:f,advice:$=""}){const M=n.map(({result:R})=>R),[g,k]=[c(M.map(R=>R.seconds)),c(M.map(R=>R.bytes))],L=c(M.map(({manifest:R})=>R.source.build_seconds??0)),b=n.
every(({kind:R})=>R==="image")?"image":"snapshot";return(0,t.MY)("📦",`Restored ${(0,t.hS)(M.length,b)} in ${(0,p.Xo)(g)}`,[(0,t.Ix)([["In place of",f===void 0?
"":`${(0,s.aY)(f)}, which is not there`],["Given to Docker",(0,_.z3)(k)],["Building them took",L===0?"":K(L,g)],["From",(0,s.aY)(i)]]),(0,s.tp)(["Snapshot","As",
"Holds","Given to Docker","Time"],n.slice(0,u).map(A)),(0,s.FV)($)])}e(y,"restoredAllSummary");function D(n,{store:i}){const{machine:f,seconds:$}=n,M=Object.entries(
f.ports).map(([g,k])=>(0,s.aY)(`${g} at ${k}`));return(0,t.MY)("📦",`Restored ${(0,E.SN)(n.ref)} as the container ${f.name} in ${(0,p.Xo)($)}`,[(0,t.Ix)([["Co\
ntainer",`${(0,s.aY)(f.name)}, ${f.running?"running":"not started"}`],["Ports",M.join(", ")],["Volumes",W(Object.values(f.volumes))],["From",(0,s.aY)(i)],...(0,t.
cn)(n)]),(0,t.Cv)(n),f.running?(0,t.K2)("look into it",`docker exec ${(0,h.r)(f.name)} …`):(0,t.K2)("start it",`docker start ${(0,h.r)(f.name)}`)])}e(D,"resto\
redContainerSummary");function P(n,{store:i}){const{machine:f,seconds:$}=n,M=[...f.previous.containers,...f.previous.volumes];return(0,t.MY)("📦",`Restored ${(0,E.
SN)(n.ref)} as the project ${f.project} in ${(0,p.Xo)($)}`,[(0,t.Ix)([["Containers",W(f.containers)],["Volumes",W(Object.values(f.volumes))],["Kept of before",W(
M)],["Files",(0,s.aY)(f.directory)],["From",(0,s.aY)(i)],...(0,t.cn)(n)]),(0,t.Cv)(n),(0,t.K2)("go on with it",`cd ${(0,h.r)(f.directory)} && docker compose ps`)])}
e(P,"restoredProjectSummary");function A(n){const{ref:i,manifest:f,bytes:$,seconds:M}=n.result;return[(0,s.aY)((0,E.SN)(i)),N(n),(0,_.z3)(f.size_bytes),x(n,$),(0,p.
Xo)(M)]}e(A,"rowOf");function N({kind:n,result:i}){if(n==="container")return(0,s.aY)(i.machine.name);if(n==="compose")return(0,s.aY)(i.machine.project);const{references:f,
image:$}=i.machine;return W(f.length>0?f:[$])}e(N,"madeBy");function x({kind:n,result:i},f){return n!=="image"?(0,_.z3)(f):i.machine.changed?`${(0,_.z3)(f)} by ${i.
machine.via}`:"was there already"}e(x,"given");function W(n){const i=n.slice(0,S).map(s.aY).join(", ");return n.length>S?`${i} and ${n.length-S} more`:i}e(W,"li\
sted");function K(n,i){return n>i?`${(0,p.Xo)(n)}, so this saved ${(0,p.Xo)(n-i)}`:(0,p.Xo)(n)}e(K,"savedTime");function c(n){return n.reduce((i,f)=>i+f,0)}e(c,
"sum")}),63956:((Y,O,r)=>{r.d(O,{IB:e(()=>N,"IB"),Kp:e(()=>x,"Kp"),R:e(()=>u,"R"),R8:e(()=>y,"R8"),RN:e(()=>P,"RN"),Un:e(()=>W,"Un"),Ze:e(()=>A,"Ze"),n0:e(()=>d,
"n0"),rH:e(()=>D,"rH")});var p=r(22506),h=r(14390),_=r(69865),E=r(75558),s=r(30815),t=r(16595);const S=50;function u(c,{store:n}){const i=c.map(({ref:$})=>(0,E.
SN)($)).join(", "),f=c.map(({ref:$,manifest:M,digest:g})=>[(0,s.aY)((0,E.SN)($)),(0,_.z3)(M.size_bytes),(0,t.Vc)(M.created_at),(0,t.VK)(g)]);return(0,t.MY)("🔍",
`${i} is in ${n}`,[(0,s.tp)(["Snapshot","Holds","Made","Digest"],f.slice(0,S))])}e(u,"foundSummary");function d(c,{store:n,advice:i}){return(0,t.MY)("🔍",`${c}\
 is not in ${n}`,[(0,s.FV)(i)])}e(d,"missSummary");const l={later:"when the job succeeds, so that the next run restores it",never:"no",failed:"no: see the warni\
ng",saved:"yes: the next run restores it",exists:"no: the name is taken already",refused:"no: see the warning"};function y(c,{store:n,image:i,buildSeconds:f,from:$,
why:M,saved:g,result:k}){return(0,t.MY)("🏗️",`Built ${(0,E.SN)(c)} in ${(0,p.Xo)(f)}: ${M}`,[(0,t.Ix)([["Image",(0,s.aY)(i)],["From",(0,s.aY)($)],...k===void 0?
[["Store",(0,s.aY)(n)]]:[...(0,t.Ag)(k,n),...(0,t.cn)(k)],["Saved",l[g]]]),k===void 0?"":(0,t.Cv)(k),(0,t.K2)("use it",`docker run --rm ${(0,h.r)(i)} …`)])}e(
y,"missBuiltSummary");function D(c,{store:n,image:i}){return(0,t.MY)("🏗️",`Built ${(0,E.SN)(c.ref)} in ${(0,p.Xo)(c.buildSeconds)}, saved in ${(0,p.Xo)(c.seconds)}`,
[(0,t.Ix)([["Image",(0,s.aY)(i)],...(0,t.Ag)(c,n),...(0,t.cn)(c)]),(0,t.Cv)(c),(0,t.od)("make one file of it with the export action, or with",`vm snapshot expor\
t ${(0,h.r)((0,E.SN)(c.ref))}`,n)])}e(D,"builtSummary");function P(c,{store:n,image:i,buildSeconds:f}){return(0,t.MY)("🏗️",`Built ${(0,E.SN)(c)} in ${(0,p.
Xo)(f)}, not saved`,[(0,t.Ix)([["Image",(0,s.aY)(i)],["Store",(0,s.aY)(n)],["Saved",l.refused]]),(0,t.K2)("use it",`docker run --rm ${(0,h.r)(i)} …`)])}e(P,"u\
nsavedSummary");function A(c,{store:n,unsaved:i}){const f=c.map(({ref:M,manifest:g,stats:k,seconds:L})=>[(0,s.aY)((0,E.SN)(M)),(0,s.aY)(g.source.from),(0,_.z3)(
g.size_bytes),(0,_.z3)(k.bytesStored),(0,p.Xo)(L)]),$=i===0?"":`, and not ${i} more`;return(0,t.MY)("💾",`Saved ${c.length} ${c.length===1?"image":"images"} i\
n ${(0,p.Xo)(K(c.map(M=>M.seconds)))}${$}`,[(0,t.Ix)([["Store",`${(0,s.aY)(n)} grew by ${(0,_.z3)(K(c.map(({stats:M})=>M.bytesStored)))}`]]),(0,s.tp)(["Snapshot",
"Image","Holds","Stored anew","Time"],f.slice(0,S))])}e(A,"savedAllSummary");function N(c,{store:n}){return(0,t.MY)("💾",`Saved ${(0,E.SN)(c.ref)} in ${(0,p.Xo)(
c.seconds)}`,[(0,t.Ix)([...(0,t.Ag)(c,n),...(0,t.cn)(c)]),(0,t.Cv)(c),(0,t.od)("have it back with the restore action, or with",`vm snapshot restore ${(0,h.r)((0,E.
SN)(c.ref))}`,n)])}e(N,"savedSummary");function x(c,{store:n}){const{line:i}=N(c,{store:n}),[f,$]=(0,t.Ag)(c,n).map(([,M])=>M);return{line:i,summary:`💾 ${(0,s.
FV)(i)}: ${f} was new, ${$}.
`}}e(x,"savedLaterSummary");function W(c,{store:n}){return(0,t.MY)("⏭️",`${(0,E.SN)(c.ref)} exists, nothing was built`,[(0,t.Ix)([["In",(0,s.aY)(n)],...(0,t.
cn)(c)]),(0,t.Cv)(c)])}e(W,"presentSummary");function K(c){return c.reduce((n,i)=>n+i,0)}e(K,"sum")}),1615:((Y,O,r)=>{r.d(O,{y:e(()=>h,"y")});var p=r(75892);function h(_,{
hint:E,log:s}){return async(t,S)=>{const u=`Snapshot built for ${t}, current platform is ${S}`;if(_!==!0)throw new p.Wt(u,{hint:E,fields:{snapshot:t,host:S}});return s.
warn(`${u}. This may not work correctly.`),!0}}e(h,"platformPolicy")}),95074:((Y,O,r)=>{r.d(O,{v:e(()=>_,"v")});var p=r(75892);const h={as:{kind:"compose"},keepPrevious:{
kind:"compose"},bindMounts:{kind:"compose"},waitTimeout:{kind:"compose"},noWait:{kind:"compose"},tags:{kind:"image"},via:{kind:"image",default:"auto"},containerName:{
kind:"container"},preserveNetworks:{kind:"container"},preserveVolumes:{kind:"container",default:"copies"}};function _(s,t,S){for(const[u,{kind:d,default:l}]of Object.
entries(h))if(!(d===t||!E(s[u],l)))throw new p.dz(`${S(u)} is for snapshots of kind ${d}, and this one is of kind ${t}`,{hint:"Leave it out"})}e(_,"assertOption\
sApply");function E(s,t){return s===void 0||s===!1||s===t?!1:!Array.isArray(s)||s.length>0}e(E,"isGiven")}),46257:((Y,O,r)=>{r.d(O,{$f:e(()=>u,"$f"),Mh:e(()=>t,
"Mh"),Sb:e(()=>S,"Sb")});var p=r(76760),h=r(18753),_=r(75892),E=r(22506),s=r(75558);function t(d,{directory:l,confirm:y}){const{as:D,keepPrevious:P,bindMounts:A,
waitTimeout:N,noWait:x}=d;return{directory:l,confirm:y,keepPrevious:P===!0,...D!==void 0&&{as:D},...A!==void 0&&{bindMounts:(0,p.resolve)(l,A)},wait:{none:x===!0,
...N!==void 0&&{timeout:N}}}}e(t,"projectOptions");function S({containerName:d,preserveNetworks:l,preserveVolumes:y="copies"}){return{preserveNetworks:l===!0,volumes:y,
...d!==void 0&&{containerName:d}}}e(S,"containerOptions");function u({ref:d,manifest:l},{maxAge:y,shown:D,hint:P}){if(y===void 0||!(0,h.t)({manifest:l},y))return;
const A=(0,E.Yi)(new Date(l.created_at)),N=D??(0,E.Xo)(y/1e3);throw new _.m_(`Snapshot '${(0,s.SN)(d)}' is older than ${N}: it was made at ${A}`,{hint:P})}e(u,"\
assertYoung")}),18753:((Y,O,r)=>{r.d(O,{t:e(()=>p,"t")});function p({manifest:h},_){return Date.now()-Date.parse(h.created_at)>_}e(p,"isOlder")})};export{Q as id,q as ids,ee as modules};
