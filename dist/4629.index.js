var k=Object.defineProperty;var e=(C,P)=>k(C,"name",{value:P,configurable:!0});const z=4629,b=[4629,4502],X={35625:((C,P,r)=>{r.d(P,{Q:e(()=>p,"Q")});var h=r(20473),f=r(18713),O=r(13455);function p(i,n,y){const d=i,c=e(({id:l,spec:w})=>{const T=(0,f.
yu)(l),I=T in d?d[T]:(0,O.gz)(T,w,n.core.getInput);return Array.isArray(I)&&I.length===0?void 0:I},"toValue");return Object.fromEntries((0,h.cz)(n.product.kinds,
y).map(l=>[l.id,c(l)]))}e(p,"kindInputs")}),22963:((C,P,r)=>{r.d(P,{$U:e(()=>n,"$U"),Cb:e(()=>O,"Cb"),EZ:e(()=>p,"EZ"),m$:e(()=>y,"m$"),sD:e(()=>i,"sD")});var h=r(
75892),f=r(75558);async function O(d,c,l){try{return await l.product.inspect(d,c,l)}catch(w){if(w instanceof h.m_)return;throw w}}e(O,"findSnapshot");async function p(d,{
product:c,signal:l,log:w},T){try{return await c.openCatalog(d,{create:!1,signal:l,log:w,...T&&{first:T}})}catch(I){if(I instanceof h.m_)return;throw I}}e(p,"ope\
nExisting");function i({ref:d,manifest:c}){if(c.kind!=="image")throw new h.dz(`${(0,f.SN)(d)} is a ${c.kind==="compose"?"Compose project":c.kind}, not an image`,
{hint:"Restore it with the 'restore' action"})}e(i,"assertImage");function n(d,{ref:c},{log:l}){if(!(d instanceof h.m_)||d.fields.service!==void 0)throw d;l.warn(
d.message.startsWith("Snapshot ")?d.message:`${(0,f.SN)(c)} cannot be restored: ${d.message}`)}e(n,"warnOfLoss");function y({ref:d,pin:c}){return c===void 0?(0,f.
SN)(d):`${(0,f.SN)(d)}@${c}`}e(y,"displayRequest")}),14502:((C,P,r)=>{r.r(P),r.d(P,{recoverable:e(()=>p,"recoverable"),recovery:e(()=>i,"recovery"),recoveryAction:e(
()=>n,"recoveryAction")});var h=r(41899);const f="begun",O="ended";async function p({core:d},c){d.saveState(f,"true");try{return await c()}finally{d.saveState(O,
"true")}}e(p,"recoverable");const i={name:"clean-up",inputs:{required:[],optional:[]},outputs:[],post:{fails:e(()=>!1,"fails")},async run(d,c){return y(c.core)?
(await c.product.recover(c),{outcome:"success",line:"Recovered from the interrupted step",summary:""}):{outcome:"skipped",line:"",summary:""}}},n=e(()=>(0,h.C)(
i),"recoveryAction");function y(d){return d.getState(f)!==""&&d.getState(O)===""}e(y,"wasKilled")}),56483:((C,P,r)=>{r.d(P,{DS:e(()=>w,"DS"),EU:e(()=>T,"EU"),FX:e(
()=>l,"FX"),kE:e(()=>I,"kE")});var h=r(76760),f=r(1615),O=r(7598),p=r(75892),i=r(22506),n=r(75558),y=r(18713),d=r(35625),c=r(14502);const l="Use a runner of tha\
t platform, or set 'allow-platform-mismatch: true' to try anyway",w=["allow-platform-mismatch","foreign-tags","via","force","auto-skip"],T=["tags",...w,"contain\
er-name","preserve-networks","preserve-volumes","directory","as","keep-previous","bind-mounts","wait-timeout","no-wait"];async function I(E,D,{catalog:S,job:o}){
const{product:m}=o,t=D["auto-skip"];if(t&&!await u(E,S,o))return;const s={name:{ref:E.ref,pin:E.digest},snapshot:E,options:(0,d.Q)(D,o,({restoreOptions:M})=>M),
directory:(0,h.resolve)(D.directory??"."),force:D.force,foreignTags:D["foreign-tags"],confirm:$(D.force),confirmPlatform:(0,f.y)(D["allow-platform-mismatch"],{hint:l,
log:o.log}),formatOption:y.Mc},_=e(()=>(0,O.n)(s,S,{product:m,c:o}),"work"),a=m.kinds.get(E.manifest.kind).isRecoverable?await(0,c.recoverable)(o,_):await _();return t&&
a.description.changed&&await m.recordTiming(E,a.seconds,{store:S.store,c:o}),a}e(I,"restoreMachine");async function u(E,D,S){const o=await S.product.readTiming(
E,D,S);if(o.buildSeconds===void 0&&S.log.info(`${(0,n.SN)(E.ref)} has no recorded build time: 'auto-skip' has nothing to compare`),o.isWorthwhile)return!0;const[
m,t]=[o.restoreSeconds,o.buildSeconds].map(s=>(0,i.Xo)(s??0));return S.log.info(`${(0,n.SN)(E.ref)} is not restored: an earlier restore took ${m}, but a build t\
akes ${t} (auto-skip)`),!1}e(u,"isWorthwhile");function $(E){return async({project:D,containers:S,volumes:o})=>{const m=[...S,...o];if(!(E||m.length===0))throw new p.
fK(`The project '${D}' already exists and would be replaced: ${m.join(", ")}`,{hint:"Set 'force: true' to replace it, or 'as' to restore the snapshot beside it \
under another name"})}}e($,"replacing")}),4242:((C,P,r)=>{r.d(P,{$:e(()=>O,"$"),l:e(()=>p,"l")});var h=r(75892),f=r(75558);async function O({name:i,names:n},y,d){
if(i===void 0==(n.length===0))throw new h.dz(i===void 0?"No snapshot to restore is specified: 'name' is required":"Inputs 'name' and 'names' are mutually exclus\
ive",{hint:"Set 'name' for one snapshot, or 'names' for several, one per line"});if(i!==void 0)return{names:[i],empty:[]};const c=[],l=[];for(const w of n){const T=/^(.+)\/\*$/.
exec(w)?.[1];if(T===void 0)c.push((0,f.rd)(w,{project:f.sT}));else{const I=y===void 0?[]:await p((0,f.XB)(T),y,d);for(const u of I)c.push(u);I.length===0&&l.push(
w)}}return{names:c,empty:l}}e(O,"selectNames");async function p(i,n,y){return(await y.product.list({project:i},n,y)).map(({ref:c})=>({ref:c})).sort((c,l)=>(0,f.
SN)(c.ref)<(0,f.SN)(l.ref)?-1:1)}e(p,"membersOf")}),4629:((C,P,r)=>{r.r(P),r.d(P,{restore:e(()=>$,"restore"),restoreAction:e(()=>E,"restoreAction")});var h=r(75892),
f=r(83620),O=r(75558),p=r(41899),i=r(29194),n=r(22963),y=r(56483),d=r(4242),c=r(63956),l=r(41499),w=function(t,s,_){if(s!=null){if(typeof s!="object"&&typeof s!=
"function")throw new TypeError("Object expected.");var a,M;if(_){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");a=s[Symbol.asyncDispose]}
if(a===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");a=s[Symbol.dispose],_&&(M=a)}if(typeof a!="function")throw new TypeError(
"Object not disposable.");M&&(a=e(function(){try{M.call(this)}catch(R){return Promise.reject(R)}},"dispose")),t.stack.push({value:s,dispose:a,async:_})}else _&&
t.stack.push({async:!0});return s},T=(function(t){return function(s){function _(v){s.error=s.hasError?new t(v,s.error,"An error was suppressed during disposal."):
v,s.hasError=!0}e(_,"fail");var a,M=0;function R(){for(;a=s.stack.pop();)try{if(!a.async&&M===1)return M=0,s.stack.push(a),Promise.resolve().then(R);if(a.dispose){
var v=a.dispose.call(a.value);if(a.async)return M|=2,Promise.resolve(v).then(R,function(U){return _(U),R()})}else M|=1}catch(U){_(U)}if(M===1)return s.hasError?
Promise.reject(s.error):Promise.resolve();if(s.hasError)throw s.error}return e(R,"next"),R()}})(typeof SuppressedError=="function"?SuppressedError:function(t,s,_){
var a=new Error(_);return a.name="SuppressedError",a.error=t,a.suppressed=s,a});const I={required:[],optional:["name","names","restore-keys","max-age","fail-on-\
miss","fail-open","lookup-only",...y.EU,"store"]},u=["image","container","project"],$={name:"restore",inputs:I,outputs:["snapshot","digest",...u,"cache-hit","ca\
che-primary-key","cache-matched-key","matched","size","bytes-moved"],async run(t,s){t.name!==void 0&&s.output({snapshot:(0,O.SN)(t.name.ref)});const _=t.name===
void 0?t.names:[(0,O.SN)(t.name.ref)];return s.output({"cache-hit":!1,"cache-primary-key":_.join(`
`)}),await(0,i.T)(t,s,{work:e(async()=>{const a={stack:[],error:void 0,hasError:!1};try{const M=w(a,await(0,n.EZ)(t.store,s,t.name?.ref),!0);return t["lookup-on\
ly"]||s.product.openDocker().catch(()=>{}),await D(t,M,s)}catch(M){a.error=M,a.hasError=!0}finally{const M=T(a);M&&await M}},"work"),instead:"continuing as if t\
he snapshot did not exist",otherwise:e(()=>m(t,[t.name===void 0?t.names.join(", "):(0,n.m$)(t.name)]),"otherwise")})}},E=e(()=>(0,p.C)($),"restoreAction");async function D(t,s,_){
const{names:a,empty:M}=await(0,d.$)(t,s,_),R=[],v=[...M];for(const A of a){const B={name:A,restoreKeys:t["restore-keys"],...t["max-age"]!==void 0&&{maxAge:t["ma\
x-age"]}},x=s&&await _.product.find(B,s,_);x===void 0?v.push((0,n.m$)(A)):R.push(x)}if(o(R,_),s===void 0||v.length>0)return m(t,v);const U=R.every(A=>A.exact);if(t["\
lookup-only"])return _.output({"cache-hit":U}),{outcome:"success",...(0,c.R)(R,{store:(0,f.DW)(t.store)})};const W=[];let K=0;for(const A of R)try{const B=await(0,y.
kE)(A,t,{catalog:s,job:_});B===void 0?K++:W.push(B)}catch(B){(0,n.$U)(B,A,_),v.push((0,O.SN)(A.ref))}if(v.length>0)return m(t,v);const[L,...N]=W;if(L===void 0||
K>0)return{outcome:"skipped",line:"Nothing restored: building is faster",summary:""};_.output({...Object.fromEntries(u.map(A=>[A,S(W,A)])),"bytes-moved":W.reduce(
(A,{bytes:B})=>A+B,0),"cache-hit":U});const j=U||t.name===void 0?void 0:(0,O.SN)(t.name.ref),g={store:(0,f.DW)(t.store),near:j};return{outcome:"success",...N.length===
0?(0,l.J)(L,g):(0,l.Y)(W,g)}}e(D,"restoreWanted");function S(t,s){return t.flatMap(({description:_})=>_.outputs[s]??[]).join(`
`)}e(S,"linesOf");function o(t,s){if(t.length===0)return;const _=t.map(({ref:a})=>(0,O.SN)(a)).join(`
`);s.output({snapshot:_,matched:_,"cache-matched-key":_,digest:t.map(({digest:a})=>a).join(`
`),size:t.reduce((a,{manifest:M})=>a+M.size_bytes,0)})}e(o,"tellFound");function m(t,s){const _=(0,f.DW)(t.store),a=s.join(", ");if(t["fail-on-miss"])throw new h.
m_(`Snapshot '${a}' not found in ${_}`,{hint:"Build or import it into this 'store' first, or set 'fail-on-miss: false' and check the output 'cache-hit'"});return{
outcome:"miss",...(0,c.n0)(a,{store:_,advice:"The step succeeds because of 'fail-on-miss: false'; build or import the snapshot before you use it."})}}e(m,"misse\
d")}),41499:((C,P,r)=>{r.d(P,{J:e(()=>d,"J"),Y:e(()=>c,"Y")});var h=r(22506),f=r(69865),O=r(75558),p=r(30815),i=r(16595);const n=10,y=50;function d(u,{store:$,near:E}){
const{description:D,bytes:S,seconds:o,manifest:m}=u,t=m.source.build_seconds;return(0,i.MY)("📦",`Restored ${(0,O.SN)(u.ref)} as ${D.as} in ${(0,h.Xo)(o)}`,[(0,i.
Ix)([["In place of",E===void 0?"":`${(0,p.aY)(E)}, which does not exist`],...D.facts.map(([s,_])=>[s,w(_)]),["Transferred",D.changed?`${(0,f.z3)(S)} (${(0,f.CE)(
S,o)})`:"nothing: it already existed"],["Build time",t===void 0?"":T(t,o)],["From",(0,p.aY)($)],...(0,i.cn)(u)]),(0,i.Cv)(u),(0,i.K2)(D.next.what,D.next.command)])}
e(d,"restoredSummary");function c(u,{store:$,near:E,advice:D=""}){const[S,o]=[I(u.map(s=>s.seconds)),I(u.map(s=>s.bytes))],m=I(u.map(({manifest:s})=>s.source.build_seconds??
0)),t=u.every(({kind:s})=>s===u[0]?.kind)?u[0]?.kind.field??"":"snapshot";return(0,i.MY)("📦",`Restored ${(0,i.hS)(u.length,t)} in ${(0,h.Xo)(S)}`,[(0,i.Ix)([
["In place of",E===void 0?"":`${(0,p.aY)(E)}, which does not exist`],["Transferred",(0,f.z3)(o)],["Build time",m===0?"":T(m,S)],["From",(0,p.aY)($)]]),(0,p.tp)(
["Snapshot","As","Size","Transferred","Time"],u.slice(0,y).map(l)),(0,p.FV)(D)])}e(c,"restoredAllSummary");function l({ref:u,manifest:$,bytes:E,seconds:D,description:S}){
const o=S.changed?(0,f.z3)(E):"nothing";return[(0,p.aY)((0,O.SN)(u)),w(S.names),(0,f.z3)($.size_bytes),o,(0,h.Xo)(D)]}e(l,"rowOf");function w(u){const $=u.slice(
0,n).map(p.aY).join(", ");return u.length>n?`${$} and ${u.length-n} more`:$}e(w,"listed");function T(u,$){return u>$?`${(0,h.Xo)(u)}, so this saved ${(0,h.Xo)(u-
$)}`:(0,h.Xo)(u)}e(T,"savedTime");function I(u){return u.reduce(($,E)=>$+E,0)}e(I,"sum")}),63956:((C,P,r)=>{r.d(P,{IB:e(()=>$,"IB"),Kp:e(()=>E,"Kp"),R:e(()=>d,"\
R"),R8:e(()=>w,"R8"),RN:e(()=>I,"RN"),Un:e(()=>D,"Un"),Ze:e(()=>u,"Ze"),n0:e(()=>c,"n0"),rH:e(()=>T,"rH")});var h=r(22506),f=r(14390),O=r(69865),p=r(75558),i=r(
30815),n=r(16595);const y=50;function d(o,{store:m}){const t=o.map(({ref:_})=>(0,p.SN)(_)).join(", "),s=o.map(({ref:_,manifest:a,digest:M})=>[(0,i.aY)((0,p.SN)(
_)),(0,O.z3)(a.size_bytes),(0,n.Vc)(a.created_at),(0,n.VK)(M)]);return(0,n.MY)("🔍",`${t} is in ${m}`,[(0,i.tp)(["Snapshot","Size","Created","Digest"],s.slice(
0,y))])}e(d,"foundSummary");function c(o,{store:m,advice:t}){return(0,n.MY)("🔍",`${o} is not in ${m}`,[(0,i.FV)(t)])}e(c,"missSummary");const l={later:"when \
the job succeeds, so that the next run restores it",never:"no",failed:"no: see the warning",saved:"yes: the next run restores it",exists:"no: the name is alread\
y taken",refused:"no: see the warning"};function w(o,{store:m,image:t,buildSeconds:s,from:_,why:a,saved:M,result:R}){return(0,n.MY)("🏗️",`Built ${(0,p.SN)(
o)} in ${(0,h.Xo)(s)}: ${a}`,[(0,n.Ix)([["Image",(0,i.aY)(t)],["From",(0,i.aY)(_)],...R===void 0?[["Store",(0,i.aY)(m)]]:[...(0,n.Ag)(R,m),...(0,n.cn)(R)],["Sav\
ed",l[M]]]),R===void 0?"":(0,n.Cv)(R),(0,n.K2)("use it",`docker run --rm ${(0,f.r)(t)} …`)])}e(w,"missBuiltSummary");function T(o,{store:m,image:t}){return(0,n.
MY)("🏗️",`Built ${(0,p.SN)(o.ref)} in ${(0,h.Xo)(o.buildSeconds)}, saved in ${(0,h.Xo)(o.seconds)}`,[(0,n.Ix)([["Image",(0,i.aY)(t)],...(0,n.Ag)(o,m),...(0,n.
cn)(o)]),(0,n.Cv)(o),(0,n.od)("export it to one file with the export action, or with",`vm snapshot export ${(0,f.r)((0,p.SN)(o.ref))}`,m)])}e(T,"builtSummary");
function I(o,{store:m,image:t,buildSeconds:s}){return(0,n.MY)("🏗️",`Built ${(0,p.SN)(o)} in ${(0,h.Xo)(s)}, not saved`,[(0,n.Ix)([["Image",(0,i.aY)(t)],["S\
tore",(0,i.aY)(m)],["Saved",l.refused]]),(0,n.K2)("use it",`docker run --rm ${(0,f.r)(t)} …`)])}e(I,"unsavedSummary");function u(o,{store:m,unsaved:t}){const s=o.
map(({ref:a,manifest:M,stats:R,seconds:v})=>[(0,i.aY)((0,p.SN)(a)),(0,i.aY)(M.source.from),(0,O.z3)(M.size_bytes),(0,O.z3)(R.bytesStored),(0,h.Xo)(v)]),_=t===0?
"":`, ${t} not saved`;return(0,n.MY)("💾",`Saved ${o.length} ${o.length===1?"image":"images"} in ${(0,h.Xo)(S(o.map(a=>a.seconds)))}${_}`,[(0,n.Ix)([["Store",
`${(0,i.aY)(m)} grew by ${(0,O.z3)(S(o.map(({stats:a})=>a.bytesStored)))}`]]),(0,i.tp)(["Snapshot","Image","Size","New data","Time"],s.slice(0,y))])}e(u,"savedA\
llSummary");function $(o,{store:m}){return(0,n.MY)("💾",`Saved ${(0,p.SN)(o.ref)} in ${(0,h.Xo)(o.seconds)}`,[(0,n.Ix)([...(0,n.Ag)(o,m),...(0,n.cn)(o)]),(0,n.
Cv)(o),(0,n.od)("restore it with the restore action, or with",`vm snapshot restore ${(0,f.r)((0,p.SN)(o.ref))}`,m)])}e($,"savedSummary");function E(o,{store:m}){
const{line:t}=$(o,{store:m}),[s,_]=(0,n.Ag)(o,m).map(([,a])=>a);return{line:t,summary:`💾 ${(0,i.FV)(t)}: ${s} was new, ${_}.
`}}e(E,"savedLaterSummary");function D(o,{store:m}){return(0,n.MY)("⏭️",`${(0,p.SN)(o.ref)} exists, nothing was built`,[(0,n.Ix)([["In",(0,i.aY)(m)],...(0,n.
cn)(o)]),(0,n.Cv)(o)])}e(D,"presentSummary");function S(o){return o.reduce((m,t)=>m+t,0)}e(S,"sum")}),1615:((C,P,r)=>{r.d(P,{y:e(()=>f,"y")});var h=r(75892);function f(O,{
hint:p,log:i}){return async(n,y)=>{const d=`Snapshot built for ${n}, current platform is ${y}`;if(O!==!0)throw new h.Wt(d,{hint:p,fields:{snapshot:n,host:y}});return i.
warn(`${d}. This may not work correctly.`),!0}}e(f,"platformPolicy")}),7598:((C,P,r)=>{r.d(P,{n:e(()=>p,"n")});var h=r(75892),f=r(20473);function O(i,n,{kinds:y,
formatOption:d}){for(const c of(0,f.cz)(y,({restoreOptions:l})=>l))if(!(c.kinds.includes(n)||!(0,f.vM)(i,c)))throw new h.dz(`${d(c.id)} applies to ${(0,f.B7)(c.
kinds)}, and this snapshot is ${n.title}`,{hint:"Leave it out"})}e(O,"assertOptionsApply");async function p({name:i,snapshot:n,options:y,confirmPlatform:d,formatOption:c,
...l},w,{product:T,c:I}){const u=T.kinds.get(n.manifest.kind);O(y,u,{kinds:T.kinds,formatOption:c});const $={...u.restoreRequest(y,l),name:i,snapshot:n,confirmPlatform:d},
E=await T.restore($,{catalog:w,provider:await u.open()},I);return{...E,kind:u,description:u.describe(E.machine,E)}}e(p,"restoreSnapshot")})};export{z as id,b as ids,X as modules};
