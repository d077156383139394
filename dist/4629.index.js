var k=Object.defineProperty;var e=(C,P)=>k(C,"name",{value:P,configurable:!0});const z=4629,b=[4629,4502],X={35625:((C,P,s)=>{s.d(P,{Q:e(()=>y,"Q")});var h=s(20473),f=s(18713),M=s(13455);function y(d,n,l){const u=d,_=e(({id:E,spec:w})=>{const $=(0,f.
y)(E),T=$ in u?u[$]:(0,M.gz)($,w,n.core.getInput);return Array.isArray(T)&&T.length===0?void 0:T},"toValue");return Object.fromEntries((0,h.cz)(n.product.kinds,
l).map(E=>[E.id,_(E)]))}e(y,"kindInputs")}),22963:((C,P,s)=>{s.d(P,{$U:e(()=>n,"$U"),Cb:e(()=>M,"Cb"),EZ:e(()=>y,"EZ"),m$:e(()=>l,"m$"),sD:e(()=>d,"sD")});var h=s(
75892),f=s(75558);async function M(u,_,E){try{return await E.product.inspect(u,_,E)}catch(w){if(w instanceof h.m_)return;throw w}}e(M,"findSnapshot");async function y(u,{
product:_,signal:E,log:w},$){try{return await _.openCatalog(u,{create:!1,signal:E,log:w,...$&&{first:$}})}catch(T){if(T instanceof h.m_)return;throw T}}e(y,"ope\
nExisting");function d({ref:u,manifest:_}){if(_.kind!=="image")throw new h.dz(`${(0,f.SN)(u)} is a ${_.kind==="compose"?"Compose project":_.kind}, not an image`,
{hint:"Restore it with the 'restore' action"})}e(d,"assertImage");function n(u,{ref:_},{log:E}){if(!(u instanceof h.m_)||u.fields.service!==void 0)throw u;E.warn(
u.message.startsWith("Snapshot ")?u.message:`${(0,f.SN)(_)} cannot be restored: ${u.message}`)}e(n,"warnOfLoss");function l({ref:u,pin:_}){return _===void 0?(0,f.
SN)(u):`${(0,f.SN)(u)}@${_}`}e(l,"displayRequest")}),14502:((C,P,s)=>{s.r(P),s.d(P,{recoverable:e(()=>y,"recoverable"),recovery:e(()=>d,"recovery"),recoveryAction:e(
()=>n,"recoveryAction")});var h=s(41899);const f="begun",M="ended";async function y({core:u},_){u.saveState(f,"true");try{return await _()}finally{u.saveState(M,
"true")}}e(y,"recoverable");const d={name:"clean-up",inputs:{required:[],optional:[]},outputs:[],post:{fails:e(()=>!1,"fails")},async run(u,_){return l(_.core)?
(await _.product.recover(_),{outcome:"success",line:"Recovered from the interrupted step",summary:""}):{outcome:"skipped",line:"",summary:""}}},n=e(()=>(0,h.C)(
d),"recoveryAction");function l(u){return u.getState(f)!==""&&u.getState(M)===""}e(l,"wasKilled")}),56483:((C,P,s)=>{s.d(P,{DS:e(()=>E,"DS"),EU:e(()=>w,"EU"),FX:e(
()=>_,"FX"),kE:e(()=>$,"kE")});var h=s(76760),f=s(1615),M=s(7598),y=s(75892),d=s(22506),n=s(75558),l=s(35625),u=s(14502);const _="Use a runner of that platform,\
 or set 'allow-platform-mismatch: true' to try anyway",E=["allow-platform-mismatch","foreign-tags","via","force","auto-skip"],w=["tags",...E,"container-name","p\
reserve-networks","preserve-volumes","directory","as","keep-previous","bind-mounts","wait-timeout","no-wait"];async function $(c,p,{catalog:S,job:O}){const{product:o}=O,
m=p["auto-skip"];if(m&&!await T(c,S,O))return;const t={name:{ref:c.ref,pin:c.digest},snapshot:c,options:(0,l.Q)(p,O,({restoreOptions:i})=>i),directory:(0,h.resolve)(
p.directory??"."),force:p.force,foreignTags:p["foreign-tags"],confirm:v(p.force),confirmPlatform:(0,f.y)(p["allow-platform-mismatch"],{hint:_,log:O.log})},r=e(()=>(0,M.
n)(t,S,{product:o,c:O}),"work"),a=o.kinds.get(c.manifest.kind).isRecoverable?await(0,u.recoverable)(O,r):await r();return m&&a.description.changed&&await o.recordTiming(
c,a.seconds,{store:S.store,c:O}),a}e($,"restoreMachine");async function T(c,p,S){const O=await S.product.readTiming(c,p,S);if(O.buildSeconds===void 0&&S.log.info(
`${(0,n.SN)(c.ref)} has no recorded build time: 'auto-skip' has nothing to compare`),O.isWorthwhile)return!0;const[o,m]=[O.restoreSeconds,O.buildSeconds].map(t=>(0,d.
Xo)(t??0));return S.log.info(`${(0,n.SN)(c.ref)} is not restored: an earlier restore took ${o}, but a build takes ${m} (auto-skip)`),!1}e(T,"isWorthwhile");function v(c){
return async({project:p,containers:S,volumes:O})=>{const o=[...S,...O];if(!(c||o.length===0))throw new y.fK(`The project '${p}' already exists and would be repl\
aced: ${o.join(", ")}`,{hint:"Set 'force: true' to replace it, or 'as' to restore the snapshot beside it under another name"})}}e(v,"replacing")}),4242:((C,P,s)=>{
s.d(P,{$:e(()=>M,"$"),l:e(()=>y,"l")});var h=s(75892),f=s(75558);async function M({name:d,names:n},l,u){if(d===void 0==(n.length===0))throw new h.dz(d===void 0?
"No snapshot to restore is specified: 'name' is required":"Inputs 'name' and 'names' are mutually exclusive",{hint:"Set 'name' for one snapshot, or 'names' for \
several, one per line"});if(d!==void 0)return{names:[d],empty:[]};const _=[],E=[];for(const w of n){const $=/^(.+)\/\*$/.exec(w)?.[1];if($===void 0)_.push((0,f.
rd)(w,{project:f.sT}));else{const T=l===void 0?[]:await y((0,f.XB)($),l,u);for(const v of T)_.push(v);T.length===0&&E.push(w)}}return{names:_,empty:E}}e(M,"sele\
ctNames");async function y(d,n,l){return(await l.product.list({project:d},n,l)).map(({ref:_})=>({ref:_})).sort((_,E)=>(0,f.SN)(_.ref)<(0,f.SN)(E.ref)?-1:1)}e(y,
"membersOf")}),4629:((C,P,s)=>{s.r(P),s.d(P,{restore:e(()=>c,"restore"),restoreAction:e(()=>p,"restoreAction")});var h=s(75892),f=s(83620),M=s(75558),y=s(41899),
d=s(29194),n=s(22963),l=s(56483),u=s(4242),_=s(63956),E=s(41499),w=function(t,r,a){if(r!=null){if(typeof r!="object"&&typeof r!="function")throw new TypeError("\
Object expected.");var i,D;if(a){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");i=r[Symbol.asyncDispose]}if(i===void 0){if(!Symbol.
dispose)throw new TypeError("Symbol.dispose is not defined.");i=r[Symbol.dispose],a&&(D=i)}if(typeof i!="function")throw new TypeError("Object not disposable.");
D&&(i=e(function(){try{D.call(this)}catch(I){return Promise.reject(I)}},"dispose")),t.stack.push({value:r,dispose:i,async:a})}else a&&t.stack.push({async:!0});return r},
$=(function(t){return function(r){function a(R){r.error=r.hasError?new t(R,r.error,"An error was suppressed during disposal."):R,r.hasError=!0}e(a,"fail");var i,
D=0;function I(){for(;i=r.stack.pop();)try{if(!i.async&&D===1)return D=0,r.stack.push(i),Promise.resolve().then(I);if(i.dispose){var R=i.dispose.call(i.value);if(i.
async)return D|=2,Promise.resolve(R).then(I,function(U){return a(U),I()})}else D|=1}catch(U){a(U)}if(D===1)return r.hasError?Promise.reject(r.error):Promise.resolve();
if(r.hasError)throw r.error}return e(I,"next"),I()}})(typeof SuppressedError=="function"?SuppressedError:function(t,r,a){var i=new Error(a);return i.name="Suppr\
essedError",i.error=t,i.suppressed=r,i});const T={required:[],optional:["name","names","restore-keys","max-age","fail-on-miss","fail-open","lookup-only",...l.EU,
"store"]},v=["image","container","project"],c={name:"restore",inputs:T,outputs:["snapshot","digest",...v,"cache-hit","cache-primary-key","cache-matched-key","ma\
tched","size","bytes-moved"],async run(t,r){t.name!==void 0&&r.output({snapshot:(0,M.SN)(t.name.ref)});const a=t.name===void 0?t.names:[(0,M.SN)(t.name.ref)];return r.
output({"cache-hit":!1,"cache-primary-key":a.join(`
`)}),await(0,d.T)(t,r,{work:e(async()=>{const i={stack:[],error:void 0,hasError:!1};try{const D=w(i,await(0,n.EZ)(t.store,r,t.name?.ref),!0);return t["lookup-on\
ly"]||r.product.openDocker().catch(()=>{}),await S(t,D,r)}catch(D){i.error=D,i.hasError=!0}finally{const D=$(i);D&&await D}},"work"),instead:"continuing as if t\
he snapshot did not exist",otherwise:e(()=>m(t,[t.name===void 0?t.names.join(", "):(0,n.m$)(t.name)]),"otherwise")})}},p=e(()=>(0,y.C)(c),"restoreAction");async function S(t,r,a){
const{names:i,empty:D}=await(0,u.$)(t,r,a),I=[],R=[...D];for(const A of i){const B={name:A,restoreKeys:t["restore-keys"],...t["max-age"]!==void 0&&{maxAge:t["ma\
x-age"]}},x=r&&await a.product.find(B,r,a);x===void 0?R.push((0,n.m$)(A)):I.push(x)}if(o(I,a),r===void 0||R.length>0)return m(t,R);const U=I.every(A=>A.exact);if(t["\
lookup-only"])return a.output({"cache-hit":U}),{outcome:"success",...(0,_.R)(I,{store:(0,f.DW)(t.store)})};const W=[];let K=0;for(const A of I)try{const B=await(0,l.
kE)(A,t,{catalog:r,job:a});B===void 0?K++:W.push(B)}catch(B){(0,n.$U)(B,A,a),R.push((0,M.SN)(A.ref))}if(R.length>0)return m(t,R);const[L,...N]=W;if(L===void 0||
K>0)return{outcome:"skipped",line:"Nothing restored: building is faster",summary:""};a.output({...Object.fromEntries(v.map(A=>[A,O(W,A)])),"bytes-moved":W.reduce(
(A,{bytes:B})=>A+B,0),"cache-hit":U});const j=U||t.name===void 0?void 0:(0,M.SN)(t.name.ref),g={store:(0,f.DW)(t.store),near:j};return{outcome:"success",...N.length===
0?(0,E.J)(L,g):(0,E.Y)(W,g)}}e(S,"restoreWanted");function O(t,r){return t.flatMap(({description:a})=>a.outputs[r]??[]).join(`
`)}e(O,"linesOf");function o(t,r){if(t.length===0)return;const a=t.map(({ref:i})=>(0,M.SN)(i)).join(`
`);r.output({snapshot:a,matched:a,"cache-matched-key":a,digest:t.map(({digest:i})=>i).join(`
`),size:t.reduce((i,{manifest:D})=>i+D.size_bytes,0)})}e(o,"tellFound");function m(t,r){const a=(0,f.DW)(t.store),i=r.join(", ");if(t["fail-on-miss"])throw new h.
m_(`Snapshot '${i}' not found in ${a}`,{hint:"Build or import it into this 'store' first, or set 'fail-on-miss: false' and check the output 'cache-hit'"});return{
outcome:"miss",...(0,_.n0)(i,{store:a,advice:"The step succeeds because of 'fail-on-miss: false'; build or import the snapshot before you use it."})}}e(m,"misse\
d")}),41499:((C,P,s)=>{s.d(P,{J:e(()=>_,"J"),Y:e(()=>E,"Y")});var h=s(22506),f=s(69865),M=s(40842),y=s(75558),d=s(30815),n=s(16595);const l=10,u=50;function _(c,{
store:p,near:S}){const{description:O,bytes:o,seconds:m,manifest:t}=c,r=t.source.build_seconds;return(0,n.MY)("📦",`Restored ${(0,y.SN)(c.ref)} as ${O.as} in ${(0,h.
Xo)(m)}`,[(0,n.Ix)([["In place of",S===void 0?"":`${(0,d.aY)(S)}, which does not exist`],...O.facts.map(([a,i])=>[a,$(i)]),["Transferred",O.changed?`${(0,f.z3)(
o)} (${(0,f.CE)(o,m)})`:"nothing: it already existed"],["Build time",r===void 0?"":T(r,m)],["From",(0,d.aY)(p)],...(0,n.cn)(c)]),(0,n.Cv)(c),(0,n.K2)(O.next.what,
O.next.command)])}e(_,"restoredSummary");function E(c,{store:p,near:S,advice:O=""}){const[o,m]=[v(c.map(a=>a.seconds)),v(c.map(a=>a.bytes))],t=v(c.map(({manifest:a})=>a.
source.build_seconds??0)),r=c.every(({kind:a})=>a===c[0]?.kind)?c[0]?.kind.field??"":"snapshot";return(0,n.MY)("📦",`Restored ${(0,M.hS)(c.length,r)} in ${(0,h.
Xo)(o)}`,[(0,n.Ix)([["In place of",S===void 0?"":`${(0,d.aY)(S)}, which does not exist`],["Transferred",(0,f.z3)(m)],["Build time",t===0?"":T(t,o)],["From",(0,d.
aY)(p)]]),(0,d.tp)(["Snapshot","As","Size","Transferred","Time"],c.slice(0,u).map(w)),(0,d.FV)(O)])}e(E,"restoredAllSummary");function w({ref:c,manifest:p,bytes:S,
seconds:O,description:o}){const m=o.changed?(0,f.z3)(S):"nothing";return[(0,d.aY)((0,y.SN)(c)),$(o.names),(0,f.z3)(p.size_bytes),m,(0,h.Xo)(O)]}e(w,"rowOf");function $(c){
const p=c.slice(0,l).map(d.aY).join(", ");return c.length>l?`${p} and ${c.length-l} more`:p}e($,"listed");function T(c,p){return c>p?`${(0,h.Xo)(c)}, so this sa\
ved ${(0,h.Xo)(c-p)}`:(0,h.Xo)(c)}e(T,"savedTime");function v(c){return c.reduce((p,S)=>p+S,0)}e(v,"sum")}),63956:((C,P,s)=>{s.d(P,{IB:e(()=>c,"IB"),Kp:e(()=>p,
"Kp"),R:e(()=>u,"R"),R8:e(()=>w,"R8"),RN:e(()=>T,"RN"),Un:e(()=>S,"Un"),Ze:e(()=>v,"Ze"),n0:e(()=>_,"n0"),rH:e(()=>$,"rH")});var h=s(22506),f=s(14390),M=s(69865),
y=s(75558),d=s(30815),n=s(16595);const l=50;function u(o,{store:m}){const t=o.map(({ref:a})=>(0,y.SN)(a)).join(", "),r=o.map(({ref:a,manifest:i,digest:D})=>[(0,d.
aY)((0,y.SN)(a)),(0,M.z3)(i.size_bytes),(0,n.Vc)(i.created_at),(0,n.VK)(D)]);return(0,n.MY)("🔍",`${t} is in ${m}`,[(0,d.tp)(["Snapshot","Size","Created","Dig\
est"],r.slice(0,l))])}e(u,"foundSummary");function _(o,{store:m,advice:t}){return(0,n.MY)("🔍",`${o} is not in ${m}`,[(0,d.FV)(t)])}e(_,"missSummary");const E={
later:"when the job succeeds, so that the next run restores it",never:"no",failed:"no: see the warning",saved:"yes: the next run restores it",exists:"no: the na\
me is already taken",refused:"no: see the warning"};function w(o,{store:m,image:t,buildSeconds:r,from:a,why:i,saved:D,result:I}){return(0,n.MY)("🏗️",`Built\
 ${(0,y.SN)(o)} in ${(0,h.Xo)(r)}: ${i}`,[(0,n.Ix)([["Image",(0,d.aY)(t)],["From",(0,d.aY)(a)],...I===void 0?[["Store",(0,d.aY)(m)]]:[...(0,n.Ag)(I,m),...(0,n.cn)(
I)],["Saved",E[D]]]),I===void 0?"":(0,n.Cv)(I),(0,n.K2)("use it",`docker run --rm ${(0,f.r)(t)} …`)])}e(w,"missBuiltSummary");function $(o,{store:m,image:t}){
return(0,n.MY)("🏗️",`Built ${(0,y.SN)(o.ref)} in ${(0,h.Xo)(o.buildSeconds)}, saved in ${(0,h.Xo)(o.seconds)}`,[(0,n.Ix)([["Image",(0,d.aY)(t)],...(0,n.Ag)(
o,m),...(0,n.cn)(o)]),(0,n.Cv)(o),(0,n.od)("export it to one file with the export action, or with",`vm snapshot export ${(0,f.r)((0,y.SN)(o.ref))}`,m)])}e($,"bu\
iltSummary");function T(o,{store:m,image:t,buildSeconds:r}){return(0,n.MY)("🏗️",`Built ${(0,y.SN)(o)} in ${(0,h.Xo)(r)}, not saved`,[(0,n.Ix)([["Image",(0,d.
aY)(t)],["Store",(0,d.aY)(m)],["Saved",E.refused]]),(0,n.K2)("use it",`docker run --rm ${(0,f.r)(t)} …`)])}e(T,"unsavedSummary");function v(o,{store:m,unsaved:t}){
const r=o.map(({ref:i,manifest:D,stats:I,seconds:R})=>[(0,d.aY)((0,y.SN)(i)),(0,d.aY)(D.source.from),(0,M.z3)(D.size_bytes),(0,M.z3)(I.bytesStored),(0,h.Xo)(R)]),
a=t===0?"":`, ${t} not saved`;return(0,n.MY)("💾",`Saved ${o.length} ${o.length===1?"image":"images"} in ${(0,h.Xo)(O(o.map(i=>i.seconds)))}${a}`,[(0,n.Ix)([[
"Store",`${(0,d.aY)(m)} grew by ${(0,M.z3)(O(o.map(({stats:i})=>i.bytesStored)))}`]]),(0,d.tp)(["Snapshot","Image","Size","New data","Time"],r.slice(0,l))])}e(v,
"savedAllSummary");function c(o,{store:m}){return(0,n.MY)("💾",`Saved ${(0,y.SN)(o.ref)} in ${(0,h.Xo)(o.seconds)}`,[(0,n.Ix)([...(0,n.Ag)(o,m),...(0,n.cn)(o)]),
(0,n.Cv)(o),(0,n.od)("restore it with the restore action, or with",`vm snapshot restore ${(0,f.r)((0,y.SN)(o.ref))}`,m)])}e(c,"savedSummary");function p(o,{store:m}){
const{line:t}=c(o,{store:m}),[r,a]=(0,n.Ag)(o,m).map(([,i])=>i);return{line:t,summary:`💾 ${(0,d.FV)(t)}: ${r} was new, ${a}.
`}}e(p,"savedLaterSummary");function S(o,{store:m}){return(0,n.MY)("⏭️",`${(0,y.SN)(o.ref)} exists, nothing was built`,[(0,n.Ix)([["In",(0,d.aY)(m)],...(0,n.
cn)(o)]),(0,n.Cv)(o)])}e(S,"presentSummary");function O(o){return o.reduce((m,t)=>m+t,0)}e(O,"sum")}),1615:((C,P,s)=>{s.d(P,{y:e(()=>f,"y")});var h=s(75892);function f(M,{
hint:y,log:d}){return async(n,l)=>{const u=`Snapshot built for ${n}, current platform is ${l}`;if(M!==!0)throw new h.Wt(u,{hint:y,fields:{snapshot:n,host:l}});return d.
warn(`${u}. This may not work correctly.`),!0}}e(f,"platformPolicy")}),7598:((C,P,s)=>{s.d(P,{n:e(()=>d,"n")});var h=s(75892),f=s(57588),M=s(20473);function y(n,l,{
kinds:u}){for(const _ of(0,M.cz)(u,({restoreOptions:E})=>E))if(!(_.kinds.includes(l)||!(0,M.vM)(n,_)))throw new h.dz((0,f.iU)`${(0,f.uK)(_.id)} applies to ${(0,M.
B7)(_.kinds)}, and this snapshot is ${l.title}`,{hint:"Leave it out"})}e(y,"assertOptionsApply");async function d({name:n,snapshot:l,options:u,confirmPlatform:_,
...E},w,{product:$,c:T}){const v=$.kinds.get(l.manifest.kind);y(u,v,{kinds:$.kinds});const c={...v.restoreRequest(u,E),name:n,snapshot:l,confirmPlatform:_},p=await $.
restore(c,{catalog:w,provider:await v.open()},T);return{...p,kind:v,description:v.describe(p.machine,p)}}e(d,"restoreSnapshot")})};export{z as id,b as ids,X as modules};
