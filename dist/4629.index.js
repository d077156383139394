var k=Object.defineProperty;var e=(C,P)=>k(C,"name",{value:P,configurable:!0});const z=4629,b=[4629,4502],X={35625:((C,P,o)=>{o.d(P,{Q:e(()=>y,"Q")});var h=o(20473),m=o(18713),O=o(13455);function y(c,n,E){const u=c,_=e(({id:l,spec:w})=>{const $=(0,m.
yu)(l),T=$ in u?u[$]:(0,O.gz)($,w,n.core.getInput);return Array.isArray(T)&&T.length===0?void 0:T},"toValue");return Object.fromEntries((0,h.cz)(n.product.kinds,
E).map(l=>[l.id,_(l)]))}e(y,"kindInputs")}),22963:((C,P,o)=>{o.d(P,{$U:e(()=>n,"$U"),Cb:e(()=>O,"Cb"),EZ:e(()=>y,"EZ"),m$:e(()=>E,"m$"),sD:e(()=>c,"sD")});var h=o(
75892),m=o(75558);async function O(u,_,l){try{return await l.product.inspect(u,_,l)}catch(w){if(w instanceof h.m_)return;throw w}}e(O,"findSnapshot");async function y(u,{
product:_,signal:l,log:w},$){try{return await _.openCatalog(u,{create:!1,signal:l,log:w,...$&&{first:$}})}catch(T){if(T instanceof h.m_)return;throw T}}e(y,"ope\
nExisting");function c({ref:u,manifest:_}){if(_.kind!=="image")throw new h.dz(`${(0,m.SN)(u)} is a ${_.kind==="compose"?"Compose project":_.kind}, not an image`,
{hint:"Restore it with the 'restore' action"})}e(c,"assertImage");function n(u,{ref:_},{log:l}){if(!(u instanceof h.m_)||u.fields.service!==void 0)throw u;l.warn(
u.message.startsWith("Snapshot ")?u.message:`${(0,m.SN)(_)} cannot be restored: ${u.message}`)}e(n,"warnOfLoss");function E({ref:u,pin:_}){return _===void 0?(0,m.
SN)(u):`${(0,m.SN)(u)}@${_}`}e(E,"displayRequest")}),14502:((C,P,o)=>{o.r(P),o.d(P,{recoverable:e(()=>y,"recoverable"),recovery:e(()=>c,"recovery"),recoveryAction:e(
()=>n,"recoveryAction")});var h=o(41899);const m="begun",O="ended";async function y({core:u},_){u.saveState(m,"true");try{return await _()}finally{u.saveState(O,
"true")}}e(y,"recoverable");const c={name:"clean-up",inputs:{required:[],optional:[]},outputs:[],post:{fails:e(()=>!1,"fails")},async run(u,_){return E(_.core)?
(await _.product.recover(_),{outcome:"success",line:"Recovered from the interrupted step",summary:""}):{outcome:"skipped",line:"",summary:""}}},n=e(()=>(0,h.C)(
c),"recoveryAction");function E(u){return u.getState(m)!==""&&u.getState(O)===""}e(E,"wasKilled")}),56483:((C,P,o)=>{o.d(P,{DS:e(()=>w,"DS"),EU:e(()=>$,"EU"),FX:e(
()=>l,"FX"),kE:e(()=>T,"kE")});var h=o(76760),m=o(1615),O=o(7598),y=o(75892),c=o(22506),n=o(75558),E=o(18713),u=o(35625),_=o(14502);const l="Use a runner of tha\
t platform, or set 'allow-platform-mismatch: true' to try anyway",w=["allow-platform-mismatch","foreign-tags","via","force","auto-skip"],$=["tags",...w,"contain\
er-name","preserve-networks","preserve-volumes","directory","as","keep-previous","bind-mounts","wait-timeout","no-wait"];async function T(p,D,{catalog:S,job:s}){
const{product:d}=s,t=D["auto-skip"];if(t&&!await R(p,S,s))return;const r={name:{ref:p.ref,pin:p.digest},snapshot:p,options:(0,u.Q)(D,s,({restoreOptions:M})=>M),
directory:(0,h.resolve)(D.directory??"."),force:D.force,foreignTags:D["foreign-tags"],confirm:f(D.force),confirmPlatform:(0,m.y)(D["allow-platform-mismatch"],{hint:l,
log:s.log}),formatOption:E.Mc},i=e(()=>(0,O.n)(r,S,{product:d,c:s}),"work"),a=d.kinds.get(p.manifest.kind).isRecoverable?await(0,_.recoverable)(s,i):await i();return t&&
a.description.changed&&await d.recordTiming(p,a.seconds,{store:S.store,c:s}),a}e(T,"restoreMachine");async function R(p,D,S){const s=await S.product.readTiming(
p,D,S);if(s.buildSeconds===void 0&&S.log.info(`${(0,n.SN)(p.ref)} has no recorded build time: 'auto-skip' has nothing to compare`),s.isWorthwhile)return!0;const[
d,t]=[s.restoreSeconds,s.buildSeconds].map(r=>(0,c.Xo)(r??0));return S.log.info(`${(0,n.SN)(p.ref)} is not restored: an earlier restore took ${d}, but a build t\
akes ${t} (auto-skip)`),!1}e(R,"isWorthwhile");function f(p){return async({project:D,containers:S,volumes:s})=>{const d=[...S,...s];if(!(p||d.length===0))throw new y.
fK(`The project '${D}' already exists and would be replaced: ${d.join(", ")}`,{hint:"Set 'force: true' to replace it, or 'as' to restore the snapshot beside it \
under another name"})}}e(f,"replacing")}),4242:((C,P,o)=>{o.d(P,{$:e(()=>O,"$"),l:e(()=>y,"l")});var h=o(75892),m=o(75558);async function O({name:c,names:n},E,u){
if(c===void 0==(n.length===0))throw new h.dz(c===void 0?"No snapshot to restore is specified: 'name' is required":"Inputs 'name' and 'names' are mutually exclus\
ive",{hint:"Set 'name' for one snapshot, or 'names' for several, one per line"});if(c!==void 0)return{names:[c],empty:[]};const _=[],l=[];for(const w of n){const $=/^(.+)\/\*$/.
exec(w)?.[1];if($===void 0)_.push((0,m.rd)(w,{project:m.sT}));else{const T=E===void 0?[]:await y((0,m.XB)($),E,u);for(const R of T)_.push(R);T.length===0&&l.push(
w)}}return{names:_,empty:l}}e(O,"selectNames");async function y(c,n,E){return(await E.product.list({project:c},n,E)).map(({ref:_})=>({ref:_})).sort((_,l)=>(0,m.
SN)(_.ref)<(0,m.SN)(l.ref)?-1:1)}e(y,"membersOf")}),4629:((C,P,o)=>{o.r(P),o.d(P,{restore:e(()=>f,"restore"),restoreAction:e(()=>p,"restoreAction")});var h=o(75892),
m=o(83620),O=o(75558),y=o(41899),c=o(29194),n=o(22963),E=o(56483),u=o(4242),_=o(63956),l=o(41499),w=function(t,r,i){if(r!=null){if(typeof r!="object"&&typeof r!=
"function")throw new TypeError("Object expected.");var a,M;if(i){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");a=r[Symbol.asyncDispose]}
if(a===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");a=r[Symbol.dispose],i&&(M=a)}if(typeof a!="function")throw new TypeError(
"Object not disposable.");M&&(a=e(function(){try{M.call(this)}catch(I){return Promise.reject(I)}},"dispose")),t.stack.push({value:r,dispose:a,async:i})}else i&&
t.stack.push({async:!0});return r},$=(function(t){return function(r){function i(v){r.error=r.hasError?new t(v,r.error,"An error was suppressed during disposal."):
v,r.hasError=!0}e(i,"fail");var a,M=0;function I(){for(;a=r.stack.pop();)try{if(!a.async&&M===1)return M=0,r.stack.push(a),Promise.resolve().then(I);if(a.dispose){
var v=a.dispose.call(a.value);if(a.async)return M|=2,Promise.resolve(v).then(I,function(U){return i(U),I()})}else M|=1}catch(U){i(U)}if(M===1)return r.hasError?
Promise.reject(r.error):Promise.resolve();if(r.hasError)throw r.error}return e(I,"next"),I()}})(typeof SuppressedError=="function"?SuppressedError:function(t,r,i){
var a=new Error(i);return a.name="SuppressedError",a.error=t,a.suppressed=r,a});const T={required:[],optional:["name","names","restore-keys","max-age","fail-on-\
miss","fail-open","lookup-only",...E.EU,"store"]},R=["image","container","project"],f={name:"restore",inputs:T,outputs:["snapshot","digest",...R,"cache-hit","ca\
che-primary-key","cache-matched-key","matched","size","bytes-moved"],async run(t,r){t.name!==void 0&&r.output({snapshot:(0,O.SN)(t.name.ref)});const i=t.name===
void 0?t.names:[(0,O.SN)(t.name.ref)];return r.output({"cache-hit":!1,"cache-primary-key":i.join(`
`)}),await(0,c.T)(t,r,{work:e(async()=>{const a={stack:[],error:void 0,hasError:!1};try{const M=w(a,await(0,n.EZ)(t.store,r,t.name?.ref),!0);return t["lookup-on\
ly"]||r.product.openDocker().catch(()=>{}),await D(t,M,r)}catch(M){a.error=M,a.hasError=!0}finally{const M=$(a);M&&await M}},"work"),instead:"continuing as if t\
he snapshot did not exist",otherwise:e(()=>d(t,[t.name===void 0?t.names.join(", "):(0,n.m$)(t.name)]),"otherwise")})}},p=e(()=>(0,y.C)(f),"restoreAction");async function D(t,r,i){
const{names:a,empty:M}=await(0,u.$)(t,r,i),I=[],v=[...M];for(const A of a){const B={name:A,restoreKeys:t["restore-keys"],...t["max-age"]!==void 0&&{maxAge:t["ma\
x-age"]}},x=r&&await i.product.find(B,r,i);x===void 0?v.push((0,n.m$)(A)):I.push(x)}if(s(I,i),r===void 0||v.length>0)return d(t,v);const U=I.every(A=>A.exact);if(t["\
lookup-only"])return i.output({"cache-hit":U}),{outcome:"success",...(0,_.R)(I,{store:(0,m.DW)(t.store)})};const W=[];let K=0;for(const A of I)try{const B=await(0,E.
kE)(A,t,{catalog:r,job:i});B===void 0?K++:W.push(B)}catch(B){(0,n.$U)(B,A,i),v.push((0,O.SN)(A.ref))}if(v.length>0)return d(t,v);const[L,...N]=W;if(L===void 0||
K>0)return{outcome:"skipped",line:"Nothing restored: building is faster",summary:""};i.output({...Object.fromEntries(R.map(A=>[A,S(W,A)])),"bytes-moved":W.reduce(
(A,{bytes:B})=>A+B,0),"cache-hit":U});const j=U||t.name===void 0?void 0:(0,O.SN)(t.name.ref),g={store:(0,m.DW)(t.store),near:j};return{outcome:"success",...N.length===
0?(0,l.J)(L,g):(0,l.Y)(W,g)}}e(D,"restoreWanted");function S(t,r){return t.flatMap(({description:i})=>i.outputs[r]??[]).join(`
`)}e(S,"linesOf");function s(t,r){if(t.length===0)return;const i=t.map(({ref:a})=>(0,O.SN)(a)).join(`
`);r.output({snapshot:i,matched:i,"cache-matched-key":i,digest:t.map(({digest:a})=>a).join(`
`),size:t.reduce((a,{manifest:M})=>a+M.size_bytes,0)})}e(s,"tellFound");function d(t,r){const i=(0,m.DW)(t.store),a=r.join(", ");if(t["fail-on-miss"])throw new h.
m_(`Snapshot '${a}' not found in ${i}`,{hint:"Build or import it into this 'store' first, or set 'fail-on-miss: false' and check the output 'cache-hit'"});return{
outcome:"miss",...(0,_.n0)(a,{store:i,advice:"The step succeeds because of 'fail-on-miss: false'; build or import the snapshot before you use it."})}}e(d,"misse\
d")}),41499:((C,P,o)=>{o.d(P,{J:e(()=>_,"J"),Y:e(()=>l,"Y")});var h=o(22506),m=o(69865),O=o(40842),y=o(75558),c=o(30815),n=o(16595);const E=10,u=50;function _(f,{
store:p,near:D}){const{description:S,bytes:s,seconds:d,manifest:t}=f,r=t.source.build_seconds;return(0,n.MY)("📦",`Restored ${(0,y.SN)(f.ref)} as ${S.as} in ${(0,h.
Xo)(d)}`,[(0,n.Ix)([["In place of",D===void 0?"":`${(0,c.aY)(D)}, which does not exist`],...S.facts.map(([i,a])=>[i,$(a)]),["Transferred",S.changed?`${(0,m.z3)(
s)} (${(0,m.CE)(s,d)})`:"nothing: it already existed"],["Build time",r===void 0?"":T(r,d)],["From",(0,c.aY)(p)],...(0,n.cn)(f)]),(0,n.Cv)(f),(0,n.K2)(S.next.what,
S.next.command)])}e(_,"restoredSummary");function l(f,{store:p,near:D,advice:S=""}){const[s,d]=[R(f.map(i=>i.seconds)),R(f.map(i=>i.bytes))],t=R(f.map(({manifest:i})=>i.
source.build_seconds??0)),r=f.every(({kind:i})=>i===f[0]?.kind)?f[0]?.kind.field??"":"snapshot";return(0,n.MY)("📦",`Restored ${(0,O.hS)(f.length,r)} in ${(0,h.
Xo)(s)}`,[(0,n.Ix)([["In place of",D===void 0?"":`${(0,c.aY)(D)}, which does not exist`],["Transferred",(0,m.z3)(d)],["Build time",t===0?"":T(t,s)],["From",(0,c.
aY)(p)]]),(0,c.tp)(["Snapshot","As","Size","Transferred","Time"],f.slice(0,u).map(w)),(0,c.FV)(S)])}e(l,"restoredAllSummary");function w({ref:f,manifest:p,bytes:D,
seconds:S,description:s}){const d=s.changed?(0,m.z3)(D):"nothing";return[(0,c.aY)((0,y.SN)(f)),$(s.names),(0,m.z3)(p.size_bytes),d,(0,h.Xo)(S)]}e(w,"rowOf");function $(f){
const p=f.slice(0,E).map(c.aY).join(", ");return f.length>E?`${p} and ${f.length-E} more`:p}e($,"listed");function T(f,p){return f>p?`${(0,h.Xo)(f)}, so this sa\
ved ${(0,h.Xo)(f-p)}`:(0,h.Xo)(f)}e(T,"savedTime");function R(f){return f.reduce((p,D)=>p+D,0)}e(R,"sum")}),63956:((C,P,o)=>{o.d(P,{IB:e(()=>f,"IB"),Kp:e(()=>p,
"Kp"),R:e(()=>u,"R"),R8:e(()=>w,"R8"),RN:e(()=>T,"RN"),Un:e(()=>D,"Un"),Ze:e(()=>R,"Ze"),n0:e(()=>_,"n0"),rH:e(()=>$,"rH")});var h=o(22506),m=o(14390),O=o(69865),
y=o(75558),c=o(30815),n=o(16595);const E=50;function u(s,{store:d}){const t=s.map(({ref:i})=>(0,y.SN)(i)).join(", "),r=s.map(({ref:i,manifest:a,digest:M})=>[(0,c.
aY)((0,y.SN)(i)),(0,O.z3)(a.size_bytes),(0,n.Vc)(a.created_at),(0,n.VK)(M)]);return(0,n.MY)("🔍",`${t} is in ${d}`,[(0,c.tp)(["Snapshot","Size","Created","Dig\
est"],r.slice(0,E))])}e(u,"foundSummary");function _(s,{store:d,advice:t}){return(0,n.MY)("🔍",`${s} is not in ${d}`,[(0,c.FV)(t)])}e(_,"missSummary");const l={
later:"when the job succeeds, so that the next run restores it",never:"no",failed:"no: see the warning",saved:"yes: the next run restores it",exists:"no: the na\
me is already taken",refused:"no: see the warning"};function w(s,{store:d,image:t,buildSeconds:r,from:i,why:a,saved:M,result:I}){return(0,n.MY)("🏗️",`Built\
 ${(0,y.SN)(s)} in ${(0,h.Xo)(r)}: ${a}`,[(0,n.Ix)([["Image",(0,c.aY)(t)],["From",(0,c.aY)(i)],...I===void 0?[["Store",(0,c.aY)(d)]]:[...(0,n.Ag)(I,d),...(0,n.cn)(
I)],["Saved",l[M]]]),I===void 0?"":(0,n.Cv)(I),(0,n.K2)("use it",`docker run --rm ${(0,m.r)(t)} …`)])}e(w,"missBuiltSummary");function $(s,{store:d,image:t}){
return(0,n.MY)("🏗️",`Built ${(0,y.SN)(s.ref)} in ${(0,h.Xo)(s.buildSeconds)}, saved in ${(0,h.Xo)(s.seconds)}`,[(0,n.Ix)([["Image",(0,c.aY)(t)],...(0,n.Ag)(
s,d),...(0,n.cn)(s)]),(0,n.Cv)(s),(0,n.od)("export it to one file with the export action, or with",`vm snapshot export ${(0,m.r)((0,y.SN)(s.ref))}`,d)])}e($,"bu\
iltSummary");function T(s,{store:d,image:t,buildSeconds:r}){return(0,n.MY)("🏗️",`Built ${(0,y.SN)(s)} in ${(0,h.Xo)(r)}, not saved`,[(0,n.Ix)([["Image",(0,c.
aY)(t)],["Store",(0,c.aY)(d)],["Saved",l.refused]]),(0,n.K2)("use it",`docker run --rm ${(0,m.r)(t)} …`)])}e(T,"unsavedSummary");function R(s,{store:d,unsaved:t}){
const r=s.map(({ref:a,manifest:M,stats:I,seconds:v})=>[(0,c.aY)((0,y.SN)(a)),(0,c.aY)(M.source.from),(0,O.z3)(M.size_bytes),(0,O.z3)(I.bytesStored),(0,h.Xo)(v)]),
i=t===0?"":`, ${t} not saved`;return(0,n.MY)("💾",`Saved ${s.length} ${s.length===1?"image":"images"} in ${(0,h.Xo)(S(s.map(a=>a.seconds)))}${i}`,[(0,n.Ix)([[
"Store",`${(0,c.aY)(d)} grew by ${(0,O.z3)(S(s.map(({stats:a})=>a.bytesStored)))}`]]),(0,c.tp)(["Snapshot","Image","Size","New data","Time"],r.slice(0,E))])}e(R,
"savedAllSummary");function f(s,{store:d}){return(0,n.MY)("💾",`Saved ${(0,y.SN)(s.ref)} in ${(0,h.Xo)(s.seconds)}`,[(0,n.Ix)([...(0,n.Ag)(s,d),...(0,n.cn)(s)]),
(0,n.Cv)(s),(0,n.od)("restore it with the restore action, or with",`vm snapshot restore ${(0,m.r)((0,y.SN)(s.ref))}`,d)])}e(f,"savedSummary");function p(s,{store:d}){
const{line:t}=f(s,{store:d}),[r,i]=(0,n.Ag)(s,d).map(([,a])=>a);return{line:t,summary:`💾 ${(0,c.FV)(t)}: ${r} was new, ${i}.
`}}e(p,"savedLaterSummary");function D(s,{store:d}){return(0,n.MY)("⏭️",`${(0,y.SN)(s.ref)} exists, nothing was built`,[(0,n.Ix)([["In",(0,c.aY)(d)],...(0,n.
cn)(s)]),(0,n.Cv)(s)])}e(D,"presentSummary");function S(s){return s.reduce((d,t)=>d+t,0)}e(S,"sum")}),1615:((C,P,o)=>{o.d(P,{y:e(()=>m,"y")});var h=o(75892);function m(O,{
hint:y,log:c}){return async(n,E)=>{const u=`Snapshot built for ${n}, current platform is ${E}`;if(O!==!0)throw new h.Wt(u,{hint:y,fields:{snapshot:n,host:E}});return c.
warn(`${u}. This may not work correctly.`),!0}}e(m,"platformPolicy")}),7598:((C,P,o)=>{o.d(P,{n:e(()=>y,"n")});var h=o(75892),m=o(20473);function O(c,n,{kinds:E,
formatOption:u}){for(const _ of(0,m.cz)(E,({restoreOptions:l})=>l))if(!(_.kinds.includes(n)||!(0,m.vM)(c,_)))throw new h.dz(`${u(_.id)} applies to ${(0,m.B7)(_.
kinds)}, and this snapshot is ${n.title}`,{hint:"Leave it out"})}e(O,"assertOptionsApply");async function y({name:c,snapshot:n,options:E,confirmPlatform:u,formatOption:_,
...l},w,{product:$,c:T}){const R=$.kinds.get(n.manifest.kind);O(E,R,{kinds:$.kinds,formatOption:_});const f={...R.restoreRequest(E,l),name:c,snapshot:n,confirmPlatform:u},
p=await $.restore(f,{catalog:w,provider:await R.open()},T);return{...p,kind:R,description:R.describe(p.machine,p)}}e(y,"restoreSnapshot")})};export{z as id,b as ids,X as modules};
