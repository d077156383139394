var k=Object.defineProperty;var e=(C,P)=>k(C,"name",{value:P,configurable:!0});const z=4629,b=[4629,4502],X={35625:((C,P,s)=>{s.d(P,{Q:e(()=>y,"Q")});var p=s(20473),f=s(18713),M=s(13455);function y(_,n,E){const d=_,u=e(({id:h,spec:w})=>{const $=(0,f.
y)(h),T=$ in d?d[$]:(0,M.gz)($,w,n.core.getInput);return Array.isArray(T)&&T.length===0?void 0:T},"toValue");return Object.fromEntries((0,p.cz)(n.app.kinds,E).map(
h=>[h.id,u(h)]))}e(y,"kindInputs")}),22963:((C,P,s)=>{s.d(P,{$U:e(()=>n,"$U"),Cb:e(()=>M,"Cb"),EZ:e(()=>y,"EZ"),m$:e(()=>E,"m$"),sD:e(()=>_,"sD")});var p=s(75892),
f=s(75558);async function M(d,u,h){try{return await h.app.inspect(d,u,h)}catch(w){if(w instanceof p.m_)return;throw w}}e(M,"findSnapshot");async function y(d,{app:u,
signal:h,log:w},$){try{return await u.openCatalog(d,{create:!1,signal:h,log:w,...$&&{first:$}})}catch(T){if(T instanceof p.m_)return;throw T}}e(y,"openExisting");
function _({ref:d,manifest:u},{app:h}){if(u.kind!=="image")throw new p.dz(`${(0,f.SN)(d)} is ${h.kinds.get(u.kind).title}, not an image`,{hint:"Restore it with \
the 'restore' action"})}e(_,"assertImage");function n(d,{ref:u},{log:h}){if(!(d instanceof p.m_)||d.fields.service!==void 0)throw d;h.warn(d.message.startsWith(
"Snapshot ")?d.message:`${(0,f.SN)(u)} cannot be restored: ${d.message}`)}e(n,"warnOfLoss");function E({ref:d,pin:u}){return u===void 0?(0,f.SN)(d):`${(0,f.SN)(
d)}@${u}`}e(E,"displayRequest")}),14502:((C,P,s)=>{s.r(P),s.d(P,{recoverable:e(()=>y,"recoverable"),recovery:e(()=>_,"recovery"),recoveryAction:e(()=>n,"recover\
yAction")});var p=s(41899);const f="begun",M="ended";async function y({core:d},u){d.saveState(f,"true");try{return await u()}finally{d.saveState(M,"true")}}e(y,
"recoverable");const _={name:"clean-up",inputs:{required:[],optional:[]},outputs:[],post:{fails:e(()=>!1,"fails")},async run(d,u){return E(u.core)?(await u.app.
recover(u),{outcome:"success",line:"Recovered from the interrupted step",summary:""}):{outcome:"skipped",line:"",summary:""}}},n=e(()=>(0,p.C)(_),"recoveryActio\
n");function E(d){return d.getState(f)!==""&&d.getState(M)===""}e(E,"wasKilled")}),56483:((C,P,s)=>{s.d(P,{DS:e(()=>h,"DS"),EU:e(()=>w,"EU"),FX:e(()=>u,"FX"),kE:e(
()=>$,"kE")});var p=s(76760),f=s(1615),M=s(7598),y=s(75892),_=s(22506),n=s(75558),E=s(35625),d=s(14502);const u="Use a runner of that platform, or set 'allow-pl\
atform-mismatch: true' to try anyway",h=["allow-platform-mismatch","foreign-tags","via","force","auto-skip"],w=["tags",...h,"container-name","preserve-networks",
"preserve-volumes","directory","as","keep-previous","bind-mounts","wait-timeout","no-wait"];async function $(c,l,{catalog:S,job:O}){const{app:o}=O,m=l["auto-ski\
p"];if(m&&!await T(c,S,O))return;const t={name:{ref:c.ref,pin:c.digest},snapshot:c,options:(0,E.Q)(l,O,({restoreOptions:i})=>i),directory:(0,p.resolve)(l.directory??
"."),force:l.force,foreignTags:l["foreign-tags"],confirm:v(l.force),confirmPlatform:(0,f.y)(l["allow-platform-mismatch"],{hint:u,log:O.log})},r=e(()=>(0,M.n)(t,
S,{app:o,c:O}),"work"),a=o.kinds.get(c.manifest.kind).isRecoverable?await(0,d.recoverable)(O,r):await r();return m&&a.description.changed&&await o.recordTiming(
c,a.seconds,{store:S.store,c:O}),a}e($,"restoreMachine");async function T(c,l,S){const O=await S.app.readTiming(c,l,S);if(O.buildSeconds===void 0&&S.log.info(`${(0,n.
SN)(c.ref)} has no recorded build time: 'auto-skip' has nothing to compare`),O.isWorthwhile)return!0;const[o,m]=[O.restoreSeconds,O.buildSeconds].map(t=>(0,_.Xo)(
t??0));return S.log.info(`${(0,n.SN)(c.ref)} is not restored: an earlier restore took ${o}, but a build takes ${m} (auto-skip)`),!1}e(T,"isWorthwhile");function v(c){
return async({project:l,containers:S,volumes:O})=>{const o=[...S,...O];if(!(c||o.length===0))throw new y.fK(`The project '${l}' already exists and would be repl\
aced: ${o.join(", ")}`,{hint:"Set 'force: true' to replace it, or 'as' to restore the snapshot beside it under another name"})}}e(v,"replacing")}),4242:((C,P,s)=>{
s.d(P,{$:e(()=>M,"$"),l:e(()=>y,"l")});var p=s(75892),f=s(75558);async function M({name:_,names:n},E,d){if(_===void 0==(n.length===0))throw new p.dz(_===void 0?
"No snapshot to restore is specified: 'name' is required":"Inputs 'name' and 'names' are mutually exclusive",{hint:"Set 'name' for one snapshot, or 'names' for \
several, one per line"});if(_!==void 0)return{names:[_],empty:[]};const u=[],h=[];for(const w of n){const $=/^(.+)\/\*$/.exec(w)?.[1];if($===void 0)u.push((0,f.
rd)(w,{project:f.sT}));else{const T=E===void 0?[]:await y((0,f.XB)($),E,d);for(const v of T)u.push(v);T.length===0&&h.push(w)}}return{names:u,empty:h}}e(M,"sele\
ctNames");async function y(_,n,E){return(await E.app.list({project:_},n,E)).map(({ref:u})=>({ref:u})).sort((u,h)=>(0,f.SN)(u.ref)<(0,f.SN)(h.ref)?-1:1)}e(y,"mem\
bersOf")}),4629:((C,P,s)=>{s.r(P),s.d(P,{restore:e(()=>c,"restore"),restoreAction:e(()=>l,"restoreAction")});var p=s(75892),f=s(83620),M=s(75558),y=s(41899),_=s(
29194),n=s(22963),E=s(56483),d=s(4242),u=s(63956),h=s(41499),w=function(t,r,a){if(r!=null){if(typeof r!="object"&&typeof r!="function")throw new TypeError("Obje\
ct expected.");var i,D;if(a){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");i=r[Symbol.asyncDispose]}if(i===void 0){if(!Symbol.
dispose)throw new TypeError("Symbol.dispose is not defined.");i=r[Symbol.dispose],a&&(D=i)}if(typeof i!="function")throw new TypeError("Object not disposable.");
D&&(i=e(function(){try{D.call(this)}catch(I){return Promise.reject(I)}},"dispose")),t.stack.push({value:r,dispose:i,async:a})}else a&&t.stack.push({async:!0});return r},
$=(function(t){return function(r){function a(R){r.error=r.hasError?new t(R,r.error,"An error was suppressed during disposal."):R,r.hasError=!0}e(a,"fail");var i,
D=0;function I(){for(;i=r.stack.pop();)try{if(!i.async&&D===1)return D=0,r.stack.push(i),Promise.resolve().then(I);if(i.dispose){var R=i.dispose.call(i.value);if(i.
async)return D|=2,Promise.resolve(R).then(I,function(U){return a(U),I()})}else D|=1}catch(U){a(U)}if(D===1)return r.hasError?Promise.reject(r.error):Promise.resolve();
if(r.hasError)throw r.error}return e(I,"next"),I()}})(typeof SuppressedError=="function"?SuppressedError:function(t,r,a){var i=new Error(a);return i.name="Suppr\
essedError",i.error=t,i.suppressed=r,i});const T={required:[],optional:["name","names","restore-keys","max-age","fail-on-miss","fail-open","lookup-only",...E.EU,
"store"]},v=["image","container","project"],c={name:"restore",inputs:T,outputs:["snapshot","digest",...v,"cache-hit","cache-primary-key","cache-matched-key","ma\
tched","size","bytes-moved"],async run(t,r){t.name!==void 0&&r.output({snapshot:(0,M.SN)(t.name.ref)});const a=t.name===void 0?t.names:[(0,M.SN)(t.name.ref)];return r.
output({"cache-hit":!1,"cache-primary-key":a.join(`
`)}),await(0,_.T)(t,r,{work:e(async()=>{const i={stack:[],error:void 0,hasError:!1};try{const D=w(i,await(0,n.EZ)(t.store,r,t.name?.ref),!0);return t["lookup-on\
ly"]||r.app.openDocker().catch(()=>{}),await S(t,D,r)}catch(D){i.error=D,i.hasError=!0}finally{const D=$(i);D&&await D}},"work"),instead:"continuing as if the s\
napshot did not exist",otherwise:e(()=>m(t,[t.name===void 0?t.names.join(", "):(0,n.m$)(t.name)]),"otherwise")})}},l=e(()=>(0,y.C)(c),"restoreAction");async function S(t,r,a){
const{names:i,empty:D}=await(0,d.$)(t,r,a),I=[],R=[...D];for(const A of i){const B={name:A,restoreKeys:t["restore-keys"],...t["max-age"]!==void 0&&{maxAge:t["ma\
x-age"]}},x=r&&await a.app.find(B,r,a);x===void 0?R.push((0,n.m$)(A)):I.push(x)}if(o(I,a),r===void 0||R.length>0)return m(t,R);const U=I.every(A=>A.exact);if(t["\
lookup-only"])return a.output({"cache-hit":U}),{outcome:"success",...(0,u.R)(I,{store:(0,f.DW)(t.store)})};const W=[];let K=0;for(const A of I)try{const B=await(0,E.
kE)(A,t,{catalog:r,job:a});B===void 0?K++:W.push(B)}catch(B){(0,n.$U)(B,A,a),R.push((0,M.SN)(A.ref))}if(R.length>0)return m(t,R);const[g,...N]=W;if(g===void 0||
K>0)return{outcome:"skipped",line:"Nothing restored: building is faster",summary:""};a.output({...Object.fromEntries(v.map(A=>[A,O(W,A)])),"bytes-moved":W.reduce(
(A,{bytes:B})=>A+B,0),"cache-hit":U});const j=U||t.name===void 0?void 0:(0,M.SN)(t.name.ref),L={store:(0,f.DW)(t.store),near:j};return{outcome:"success",...N.length===
0?(0,h.J)(g,L):(0,h.Y)(W,L)}}e(S,"restoreWanted");function O(t,r){return t.flatMap(({description:a})=>a.outputs[r]??[]).join(`
`)}e(O,"linesOf");function o(t,r){if(t.length===0)return;const a=t.map(({ref:i})=>(0,M.SN)(i)).join(`
`);r.output({snapshot:a,matched:a,"cache-matched-key":a,digest:t.map(({digest:i})=>i).join(`
`),size:t.reduce((i,{manifest:D})=>i+D.size_bytes,0)})}e(o,"tellFound");function m(t,r){const a=(0,f.DW)(t.store),i=r.join(", ");if(t["fail-on-miss"])throw new p.
m_(`Snapshot '${i}' not found in ${a}`,{hint:"Build or import it into this 'store' first, or set 'fail-on-miss: false' and check the output 'cache-hit'"});return{
outcome:"miss",...(0,u.n0)(i,{store:a,advice:"The step succeeds because of 'fail-on-miss: false'; build or import the snapshot before you use it."})}}e(m,"misse\
d")}),41499:((C,P,s)=>{s.d(P,{J:e(()=>u,"J"),Y:e(()=>h,"Y")});var p=s(22506),f=s(69865),M=s(40842),y=s(75558),_=s(30815),n=s(16595);const E=10,d=50;function u(c,{
store:l,near:S}){const{description:O,bytes:o,seconds:m,manifest:t}=c,r=t.source.build_seconds;return(0,n.MY)("📦",`Restored ${(0,y.SN)(c.ref)} as ${O.as} in ${(0,p.
Xo)(m)}`,[(0,n.Ix)([["In place of",S===void 0?"":`${(0,_.aY)(S)}, which does not exist`],...O.facts.map(([a,i])=>[a,$(i)]),["Transferred",O.changed?`${(0,f.z3)(
o)} (${(0,f.CE)(o,m)})`:"nothing: it already existed"],["Build time",r===void 0?"":T(r,m)],["From",(0,_.aY)(l)],...(0,n.cn)(c)]),(0,n.Cv)(c),(0,n.K2)(O.next.what,
O.next.command)])}e(u,"restoredSummary");function h(c,{store:l,near:S,advice:O=""}){const[o,m]=[v(c.map(a=>a.seconds)),v(c.map(a=>a.bytes))],t=v(c.map(({manifest:a})=>a.
source.build_seconds??0)),r=c.every(({kind:a})=>a===c[0]?.kind)?c[0]?.kind.field??"":"snapshot";return(0,n.MY)("📦",`Restored ${(0,M.hS)(c.length,r)} in ${(0,p.
Xo)(o)}`,[(0,n.Ix)([["In place of",S===void 0?"":`${(0,_.aY)(S)}, which does not exist`],["Transferred",(0,f.z3)(m)],["Build time",t===0?"":T(t,o)],["From",(0,_.
aY)(l)]]),(0,_.tp)(["Snapshot","As","Size","Transferred","Time"],c.slice(0,d).map(w)),(0,_.FV)(O)])}e(h,"restoredAllSummary");function w({ref:c,manifest:l,bytes:S,
seconds:O,description:o}){const m=o.changed?(0,f.z3)(S):"nothing";return[(0,_.aY)((0,y.SN)(c)),$(o.names),(0,f.z3)(l.size_bytes),m,(0,p.Xo)(O)]}e(w,"rowOf");function $(c){
const l=c.slice(0,E).map(_.aY).join(", ");return c.length>E?`${l} and ${c.length-E} more`:l}e($,"listed");function T(c,l){return c>l?`${(0,p.Xo)(c)}, so this sa\
ved ${(0,p.Xo)(c-l)}`:(0,p.Xo)(c)}e(T,"savedTime");function v(c){return c.reduce((l,S)=>l+S,0)}e(v,"sum")}),63956:((C,P,s)=>{s.d(P,{IB:e(()=>c,"IB"),Kp:e(()=>l,
"Kp"),R:e(()=>d,"R"),R8:e(()=>w,"R8"),RN:e(()=>T,"RN"),Un:e(()=>S,"Un"),Ze:e(()=>v,"Ze"),n0:e(()=>u,"n0"),rH:e(()=>$,"rH")});var p=s(22506),f=s(14390),M=s(69865),
y=s(75558),_=s(30815),n=s(16595);const E=50;function d(o,{store:m}){const t=o.map(({ref:a})=>(0,y.SN)(a)).join(", "),r=o.map(({ref:a,manifest:i,digest:D})=>[(0,_.
aY)((0,y.SN)(a)),(0,M.z3)(i.size_bytes),(0,n.Vc)(i.created_at),(0,n.VK)(D)]);return(0,n.MY)("🔍",`${t} is in ${m}`,[(0,_.tp)(["Snapshot","Size","Created","Dig\
est"],r.slice(0,E))])}e(d,"foundSummary");function u(o,{store:m,advice:t}){return(0,n.MY)("🔍",`${o} is not in ${m}`,[(0,_.FV)(t)])}e(u,"missSummary");const h={
later:"when the job succeeds, so that the next run restores it",never:"no",failed:"no: see the warning",saved:"yes: the next run restores it",exists:"no: the na\
me is already taken",refused:"no: see the warning"};function w(o,{store:m,image:t,buildSeconds:r,from:a,why:i,saved:D,result:I}){return(0,n.MY)("🏗️",`Built\
 ${(0,y.SN)(o)} in ${(0,p.Xo)(r)}: ${i}`,[(0,n.Ix)([["Image",(0,_.aY)(t)],["From",(0,_.aY)(a)],...I===void 0?[["Store",(0,_.aY)(m)]]:[...(0,n.Ag)(I,m),...(0,n.cn)(
I)],["Saved",h[D]]]),I===void 0?"":(0,n.Cv)(I),(0,n.K2)("use it",`docker run --rm ${(0,f.r)(t)} …`)])}e(w,"missBuiltSummary");function $(o,{store:m,image:t}){
return(0,n.MY)("🏗️",`Built ${(0,y.SN)(o.ref)} in ${(0,p.Xo)(o.buildSeconds)}, saved in ${(0,p.Xo)(o.seconds)}`,[(0,n.Ix)([["Image",(0,_.aY)(t)],...(0,n.Ag)(
o,m),...(0,n.cn)(o)]),(0,n.Cv)(o),(0,n.od)("export it to one file with the export action, or with",`vm snapshot export ${(0,f.r)((0,y.SN)(o.ref))}`,m)])}e($,"bu\
iltSummary");function T(o,{store:m,image:t,buildSeconds:r}){return(0,n.MY)("🏗️",`Built ${(0,y.SN)(o)} in ${(0,p.Xo)(r)}, not saved`,[(0,n.Ix)([["Image",(0,_.
aY)(t)],["Store",(0,_.aY)(m)],["Saved",h.refused]]),(0,n.K2)("use it",`docker run --rm ${(0,f.r)(t)} …`)])}e(T,"unsavedSummary");function v(o,{store:m,unsaved:t}){
const r=o.map(({ref:i,manifest:D,stats:I,seconds:R})=>[(0,_.aY)((0,y.SN)(i)),(0,_.aY)(D.source.from),(0,M.z3)(D.size_bytes),(0,M.z3)(I.bytesStored),(0,p.Xo)(R)]),
a=t===0?"":`, ${t} not saved`;return(0,n.MY)("💾",`Saved ${o.length} ${o.length===1?"image":"images"} in ${(0,p.Xo)(O(o.map(i=>i.seconds)))}${a}`,[(0,n.Ix)([[
"Store",`${(0,_.aY)(m)} grew by ${(0,M.z3)(O(o.map(({stats:i})=>i.bytesStored)))}`]]),(0,_.tp)(["Snapshot","Image","Size","New data","Time"],r.slice(0,E))])}e(v,
"savedAllSummary");function c(o,{store:m}){return(0,n.MY)("💾",`Saved ${(0,y.SN)(o.ref)} in ${(0,p.Xo)(o.seconds)}`,[(0,n.Ix)([...(0,n.Ag)(o,m),...(0,n.cn)(o)]),
(0,n.Cv)(o),(0,n.od)("restore it with the restore action, or with",`vm snapshot restore ${(0,f.r)((0,y.SN)(o.ref))}`,m)])}e(c,"savedSummary");function l(o,{store:m}){
const{line:t}=c(o,{store:m}),[r,a]=(0,n.Ag)(o,m).map(([,i])=>i);return{line:t,summary:`💾 ${(0,_.FV)(t)}: ${r} was new, ${a}.
`}}e(l,"savedLaterSummary");function S(o,{store:m}){return(0,n.MY)("⏭️",`${(0,y.SN)(o.ref)} exists, nothing was built`,[(0,n.Ix)([["In",(0,_.aY)(m)],...(0,n.
cn)(o)]),(0,n.Cv)(o)])}e(S,"presentSummary");function O(o){return o.reduce((m,t)=>m+t,0)}e(O,"sum")}),1615:((C,P,s)=>{s.d(P,{y:e(()=>f,"y")});var p=s(75892);function f(M,{
hint:y,log:_}){return async(n,E)=>{const d=`Snapshot built for ${n}, current platform is ${E}`;if(M!==!0)throw new p.Wt(d,{hint:y,fields:{snapshot:n,host:E}});return _.
warn(`${d}. This may not work correctly.`),!0}}e(f,"platformPolicy")}),7598:((C,P,s)=>{s.d(P,{n:e(()=>_,"n")});var p=s(75892),f=s(57588),M=s(20473);function y(n,E,{
kinds:d}){for(const u of(0,M.cz)(d,({restoreOptions:h})=>h))if(!(u.kinds.includes(E)||!(0,M.vM)(n,u)))throw new p.dz((0,f.iU)`${(0,f.uK)(u.id)} applies to ${(0,M.
B7)(u.kinds)}, and this snapshot is ${E.title}`,{hint:"Leave it out"})}e(y,"assertOptionsApply");async function _({name:n,snapshot:E,options:d,confirmPlatform:u,
...h},w,{app:$,c:T}){const v=$.kinds.get(E.manifest.kind);y(d,v,{kinds:$.kinds});const c={...v.restoreRequest(d,h),name:n,snapshot:E,confirmPlatform:u},l=await $.
restore(c,{catalog:w,provider:await v.open()},T);return{...l,kind:v,description:v.describe(l.restored,l)}}e(_,"restoreSnapshot")})};export{z as id,b as ids,X as modules};
