var $=Object.defineProperty;var e=(A,v)=>$(A,"name",{value:v,configurable:!0});const x=8718,N=[8718,337,4502],z={35625:((A,v,r)=>{r.d(v,{Q:e(()=>h,"Q")});var _=r(20473),m=r(18713),E=r(13455);function h(O,c,P){const u=O,f=e(({id:y,spec:R})=>{
const M=(0,m.yu)(y),i=M in u?u[M]:(0,E.gz)(M,R,c.core.getInput);return Array.isArray(i)&&i.length===0?void 0:i},"toValue");return Object.fromEntries((0,_.cz)(c.
product.kinds,P).map(y=>[y.id,f(y)]))}e(h,"kindInputs")}),22963:((A,v,r)=>{r.d(v,{$U:e(()=>c,"$U"),Cb:e(()=>E,"Cb"),EZ:e(()=>h,"EZ"),m$:e(()=>P,"m$"),sD:e(()=>O,
"sD")});var _=r(75892),m=r(75558);async function E(u,f,y){try{return await y.product.inspect(u,f,y)}catch(R){if(R instanceof _.m_)return;throw R}}e(E,"findSnaps\
hot");async function h(u,{product:f,signal:y,log:R},M){try{return await f.openCatalog(u,{create:!1,signal:y,log:R,...M&&{first:M}})}catch(i){if(i instanceof _.m_)
return;throw i}}e(h,"openExisting");function O({ref:u,manifest:f}){if(f.kind!=="image")throw new _.dz(`${(0,m.SN)(u)} is a ${f.kind==="compose"?"Compose project":
f.kind}, not an image`,{hint:"Restore it with the 'restore' action"})}e(O,"assertImage");function c(u,{ref:f},{log:y}){if(!(u instanceof _.m_)||u.fields.service!==
void 0)throw u;y.warn(u.message.startsWith("Snapshot ")?u.message:`${(0,m.SN)(f)} cannot be restored: ${u.message}`)}e(c,"warnOfLoss");function P({ref:u,pin:f}){
return f===void 0?(0,m.SN)(u):`${(0,m.SN)(u)}@${f}`}e(P,"displayRequest")}),14502:((A,v,r)=>{r.r(v),r.d(v,{recoverable:e(()=>h,"recoverable"),recovery:e(()=>O,"\
recovery"),recoveryAction:e(()=>c,"recoveryAction")});var _=r(41899);const m="begun",E="ended";async function h({core:u},f){u.saveState(m,"true");try{return await f()}finally{
u.saveState(E,"true")}}e(h,"recoverable");const O={name:"clean-up",inputs:{required:[],optional:[]},outputs:[],post:{fails:e(()=>!1,"fails")},async run(u,f){return P(
f.core)?(await f.product.recover(f),{outcome:"success",line:"Recovered from the interrupted step",summary:""}):{outcome:"skipped",line:"",summary:""}}},c=e(()=>(0,_.
C)(O),"recoveryAction");function P(u){return u.getState(m)!==""&&u.getState(E)===""}e(P,"wasKilled")}),56483:((A,v,r)=>{r.d(v,{DS:e(()=>R,"DS"),EU:e(()=>M,"EU"),
FX:e(()=>y,"FX"),kE:e(()=>i,"kE")});var _=r(76760),m=r(1615),E=r(7598),h=r(75892),O=r(22506),c=r(75558),P=r(18713),u=r(35625),f=r(14502);const y="Use a runner o\
f that platform, or set 'allow-platform-mismatch: true' to try anyway",R=["allow-platform-mismatch","foreign-tags","via","force","auto-skip"],M=["tags",...R,"co\
ntainer-name","preserve-networks","preserve-volumes","directory","as","keep-previous","bind-mounts","wait-timeout","no-wait"];async function i(w,a,{catalog:s,job:t}){
const{product:o}=t,n=a["auto-skip"];if(n&&!await p(w,s,t))return;const d={name:{ref:w.ref,pin:w.digest},snapshot:w,options:(0,u.Q)(a,t,({restoreOptions:S})=>S),
directory:(0,_.resolve)(a.directory??"."),force:a.force,foreignTags:a["foreign-tags"],confirm:g(a.force),confirmPlatform:(0,m.y)(a["allow-platform-mismatch"],{hint:y,
log:t.log}),formatOption:P.Mc},l=e(()=>(0,E.n)(d,s,{product:o,c:t}),"work"),D=o.kinds.get(w.manifest.kind).isRecoverable?await(0,f.recoverable)(t,l):await l();return n&&
D.description.changed&&await o.recordTiming(w,D.seconds,{store:s.store,c:t}),D}e(i,"restoreMachine");async function p(w,a,s){const t=await s.product.readTiming(
w,a,s);if(t.buildSeconds===void 0&&s.log.info(`${(0,c.SN)(w.ref)} has no recorded build time: 'auto-skip' has nothing to compare`),t.isWorthwhile)return!0;const[
o,n]=[t.restoreSeconds,t.buildSeconds].map(d=>(0,O.Xo)(d??0));return s.log.info(`${(0,c.SN)(w.ref)} is not restored: an earlier restore took ${o}, but a build t\
akes ${n} (auto-skip)`),!1}e(p,"isWorthwhile");function g(w){return async({project:a,containers:s,volumes:t})=>{const o=[...s,...t];if(!(w||o.length===0))throw new h.
fK(`The project '${a}' already exists and would be replaced: ${o.join(", ")}`,{hint:"Set 'force: true' to replace it, or 'as' to restore the snapshot beside it \
under another name"})}}e(g,"replacing")}),13357:((A,v,r)=>{r.d(v,{uz:e(()=>p,"uz"),UN:e(()=>i,"UN"),UP:e(()=>w,"UP")});var _=r(75892),m=r(47014),E=r(10764);function h(a,s){
const t=(0,m.bv)(a);if(!(t instanceof _.JC)||t.fields.service!==void 0)return;const{message:o,hint:n}=t,d=O(t,s);return d&&{outcome:d,reason:o,hint:n}}e(h,"notS\
aved");function O(a,s){if(a instanceof _.Ry)return"exists";const t=a.fields.store==="cache"||s!==void 0&&(0,E.d0)(s);switch(a.code){case"ERR_DENIED":return"refu\
sed";case"ERR_UNAVAILABLE":return a.fields.limited===!0?"refused":"down";case"ERR_EXHAUSTED":return t||s?.traits.shared===!0?"refused":void 0;case"ERR_CONFLICT":
return a.fields.unread===!0?"refused":void 0;case"ERR_INTEGRITY":case"ERR_UNSUPPORTED":return t?"refused":void 0;default:return}}e(O,"outcomeOf");var c=r(75558),
P=r(29172),u=r(14502);async function f(a,s,t){const{product:o}=t,n=e(()=>(0,P.ym)(a,s,{product:o,c:t}),"work");return o.kinds.get(a.kind).isRecoverable?await(0,u.
recoverable)(t,n):await n()}e(f,"capture");var y=r(29194),R=r(22963);const M="refused";async function i({request:a,store:s,ifExists:t,failOnRefused:o,failOpen:n},d){
let l,D=!1;try{return l=await(0,R.EZ)(s,d,a.ref),D=!0,l??=await d.product.openCatalog(s,{create:!0,signal:d.signal,log:d.log,first:a.ref}),{state:"saved",result:await f(
{...a,force:t==="replace"},l,d)}}catch(S){const T=(0,m.bv)(S),C=D?h(T,l?.store)?.outcome:(0,y.M)(T)?"down":void 0;if(C==="exists"&&t==="skip")return{state:"exis\
ts"};if(C==="refused"&&o)throw Object.assign(T,{fields:{[M]:!0}});if(C!=="refused"&&!(C==="down"&&n))throw T;const{message:U,hint:I}=T;return d.log.warn([`'${(0,c.
SN)(a.ref)}' was not saved: ${U}`,...I===void 0?[]:[I]].join(`
`)),{state:"refused"}}finally{await l?.[Symbol.asyncDispose]()}}e(i,"save");function p(a){return a instanceof _.JC&&a.fields[M]===!0}e(p,"isRefusedSave");const g=[
"saved","exists","refused"];function w(a,s,t=g){s.output(Object.fromEntries(t.map(o=>[o,a.includes(o)])))}e(w,"setSaveOutputs")}),20337:((A,v,r)=>{r.r(v),r.d(v,
{exportAction:e(()=>i,"exportAction"),exportFile:e(()=>M,"exportFile"),isRepository:e(()=>p,"isRepository")});var _=r(75892),m=r(47014),E=r(83620),h=r(75558),O=r(
41899),c=r(29194),P=r(13357),u=r(44541),f=function(a,s,t){if(s!=null){if(typeof s!="object"&&typeof s!="function")throw new TypeError("Object expected.");var o,
n;if(t){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");o=s[Symbol.asyncDispose]}if(o===void 0){if(!Symbol.dispose)throw new TypeError(
"Symbol.dispose is not defined.");o=s[Symbol.dispose],t&&(n=o)}if(typeof o!="function")throw new TypeError("Object not disposable.");n&&(o=e(function(){try{n.call(
this)}catch(d){return Promise.reject(d)}},"dispose")),a.stack.push({value:s,dispose:o,async:t})}else t&&a.stack.push({async:!0});return s},y=(function(a){return function(s){
function t(l){s.error=s.hasError?new a(l,s.error,"An error was suppressed during disposal."):l,s.hasError=!0}e(t,"fail");var o,n=0;function d(){for(;o=s.stack.pop();)
try{if(!o.async&&n===1)return n=0,s.stack.push(o),Promise.resolve().then(d);if(o.dispose){var l=o.dispose.call(o.value);if(o.async)return n|=2,Promise.resolve(l).
then(d,function(D){return t(D),d()})}else n|=1}catch(D){t(D)}if(n===1)return s.hasError?Promise.reject(s.error):Promise.resolve();if(s.hasError)throw s.error}return e(
d,"next"),d()}})(typeof SuppressedError=="function"?SuppressedError:function(a,s,t){var o=new Error(t);return o.name="SuppressedError",o.error=a,o.suppressed=s,
o});const M={name:"export",inputs:{required:["name"],optional:["output","compress","include-volumes","force","fail-open","store"]},outputs:["snapshot","digest",
"size","bytes-moved","path","saved","exists"],hints:{ERR_EXISTS:"Set 'force: true' to overwrite it, or choose another 'output'",ERR_NOT_FOUND:e(({fields:a})=>a.
snapshot===void 0?void 0:"Build or import it into the same 'store' first","ERR_NOT_FOUND")},async run(a,s){s.output({snapshot:(0,h.SN)(a.name.ref)});const t=a.output??
`${a.name.ref.name}.snapshot.tar.gz`;return await(0,c.T)(a,s,{work:e(async()=>p(t)?await w(a,t,s):await g(a,t,s),"work"),instead:"nothing is exported",otherwise:e(
()=>((0,P.UP)([],s,["saved","exists"]),{outcome:"skipped",line:`${(0,h.SN)(a.name.ref)} was not exported`,summary:""}),"otherwise")})}},i=e(()=>(0,O.C)(M),"expo\
rtAction");function p(a){return(0,E.dz)(a)!==void 0&&!(0,E.bn)(a)}e(p,"isRepository");async function g(a,s,t){const o={stack:[],error:void 0,hasError:!1};try{const{
name:n,compress:d,force:l,store:D,"include-volumes":S}=a,T=f(o,await t.product.openCatalog(D,{create:!1,signal:t.signal,log:t.log}),!0),C=await t.product.exportSnapshot(
{name:n,output:s,level:d,force:l,includeVolumes:S},T,t),{digest:U,manifest:I,size:W,path:L}=C;return t.output({digest:U,path:L,size:I.size_bytes,"bytes-moved":W,
saved:!0,exists:!1}),{outcome:"success",...(0,u.yB)(C,t.env.GITHUB_REPOSITORY)}}catch(n){o.error=n,o.hasError=!0}finally{const n=y(o);n&&await n}}e(g,"write");async function w({
name:a,force:s,store:t},o,n){const d={stack:[],error:void 0,hasError:!1};try{const l=f(d,await n.product.openCatalog(t,{create:!1,signal:n.signal,log:n.log}),!0),
D=f(d,await n.product.openCatalog(o,{create:!0,signal:n.signal,log:n.log}),!0);n.output({path:(0,E.DW)(o)});const S=await n.product.push({name:a,force:s},{catalog:l,
remote:D},n).catch(W=>{throw(0,m.bv)(W)instanceof _.Ry&&(0,P.UP)(["exists"],n,["saved","exists"]),W}),{digest:T,manifest:C,stats:U,changed:I}=S;return n.output(
{digest:T,size:C.size_bytes,"bytes-moved":U.bytesStored,saved:I,exists:!I}),{outcome:"success",...(0,u.Il)(S,{store:(0,E.DW)(o)})}}catch(l){d.error=l,d.hasError=
!0}finally{const l=y(d);l&&await l}}e(w,"push")}),78718:((A,v,r)=>{r.r(v),r.d(v,{importAction:e(()=>g,"importAction"),importFile:e(()=>p,"importFile")});var _=r(
1615),m=r(75892),E=r(83620),h=r(75558),O=r(41899),c=r(13455),P=r(29194),u=r(56483),f=r(44541),y=r(20337),R=function(s,t,o){if(t!=null){if(typeof t!="object"&&typeof t!=
"function")throw new TypeError("Object expected.");var n,d;if(o){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");n=t[Symbol.asyncDispose]}
if(n===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");n=t[Symbol.dispose],o&&(d=n)}if(typeof n!="function")throw new TypeError(
"Object not disposable.");d&&(n=e(function(){try{d.call(this)}catch(l){return Promise.reject(l)}},"dispose")),s.stack.push({value:t,dispose:n,async:o})}else o&&
s.stack.push({async:!0});return t},M=(function(s){return function(t){function o(D){t.error=t.hasError?new s(D,t.error,"An error was suppressed during disposal."):
D,t.hasError=!0}e(o,"fail");var n,d=0;function l(){for(;n=t.stack.pop();)try{if(!n.async&&d===1)return d=0,t.stack.push(n),Promise.resolve().then(l);if(n.dispose){
var D=n.dispose.call(n.value);if(n.async)return d|=2,Promise.resolve(D).then(l,function(S){return o(S),l()})}else d|=1}catch(S){o(S)}if(d===1)return t.hasError?
Promise.reject(t.error):Promise.resolve();if(t.hasError)throw t.error}return e(l,"next"),l()}})(typeof SuppressedError=="function"?SuppressedError:function(s,t,o){
var n=new Error(o);return n.name="SuppressedError",n.error=s,n.suppressed=t,n});const p={name:"import",inputs:{required:["path"],optional:["name","force","allow\
-platform-mismatch","fail-open","store"]},outputs:["snapshot","digest","size","bytes-moved","path"],hints:{ERR_EXISTS:"Set 'force: true' to overwrite it, or 'na\
me' to import it under another name"},async run(s,t){return t.output({path:(0,E.DW)(s.store)}),await(0,P.T)(s,t,{work:e(async()=>(0,y.isRepository)(s.path)?await a(
s,t):await w(s,t),"work"),instead:"nothing is imported",otherwise:e(()=>({outcome:"skipped",line:`${(0,E.DW)(s.path)} was not imported`,summary:""}),"otherwise")})}},
g=e(()=>(0,O.C)(p),"importAction");async function w(s,t){const o={stack:[],error:void 0,hasError:!1};try{const{path:n,name:d,force:l,"allow-platform-mismatch":D,
store:S}=s,T=d&&(0,c.CW)(d),C=R(o,await t.product.openCatalog(S,{create:!0,signal:t.signal,log:t.log}),!0),U={path:n,force:l,...T&&{name:T.name,project:T.project},
confirmPlatform:(0,_.y)(D,{hint:u.FX,log:t.log})},I=await t.product.importSnapshot(U,C,t),{digest:W,manifest:L,stats:B}=I;return t.output({snapshot:(0,h.SN)(I.ref),
digest:W,size:L.size_bytes,"bytes-moved":B.bytesStored}),{outcome:"success",...(0,f.$M)(I,{store:(0,E.DW)(S),path:(0,E.DW)(n)})}}catch(n){o.error=n,o.hasError=!0}finally{
const n=M(o);n&&await n}}e(w,"read");async function a({path:s,name:t,force:o,store:n},d){const l={stack:[],error:void 0,hasError:!1};try{if(t===void 0)throw new m.
dz("Input 'name' is required: a repository can contain many snapshots",{hint:"Set 'name' to the snapshot to import"});const D=R(l,await d.product.openCatalog(s,
{create:!1,signal:d.signal,log:d.log}),!0),S=R(l,await d.product.openCatalog(n,{create:!0,signal:d.signal,log:d.log}),!0),T=await d.product.pull({name:t,force:o},
{catalog:S,remote:D},d),{digest:C,manifest:U,stats:I}=T;return d.output({snapshot:(0,h.SN)(T.ref),digest:C,size:U.size_bytes,"bytes-moved":I.bytesStored}),{outcome:"\
success",...(0,f.nn)(T,{store:(0,E.DW)(n),from:(0,E.DW)(s)})}}catch(D){l.error=D,l.hasError=!0}finally{const D=M(l);D&&await D}}e(a,"pull")}),44541:((A,v,r)=>{r.
d(v,{$M:e(()=>y,"$M"),Il:e(()=>u,"Il"),nn:e(()=>f,"nn"),yB:e(()=>P,"yB")});var _=r(22506),m=r(14390),E=r(69865),h=r(75558),O=r(30815),c=r(16595);function P(i,p){
const g=i.manifest.size_bytes;return(0,c.MY)("🗜️",`Exported ${(0,h.SN)(i.ref)} in ${(0,_.Xo)(i.seconds)}`,[(0,c.Ix)([["File",(0,O.aY)(i.path)],["File size",
`${(0,E.z3)(i.size)} for ${(0,E.z3)(g)} (${(0,c.KN)(i.size,g)})`],["sha256",(0,O.aY)(i.sha256)],...(0,c.cn)(i)]),(0,c.Cv)(i),(0,c.K2)("on any other machine",`vm\
 snapshot import ${(0,m.r)(R(i.path,p))}`)])}e(P,"exportedSummary");function u(i,{store:p}){return(0,c.MY)("📤",M(i,`to ${p}`),[(0,c.Ix)([...(0,c.Ag)(i,p),...(0,c.
cn)(i)]),(0,c.Cv)(i),(0,c.od)("on any machine that can access the store",`vm snapshot restore ${(0,m.r)((0,h.SN)(i.ref))}`,p)])}e(u,"pushedSummary");function f(i,{
store:p,from:g}){return(0,c.MY)("📥",M(i,`from ${g}`),[(0,c.Ix)([...(0,c.Ag)(i,p),...(0,c.cn)(i)]),(0,c.Cv)(i),(0,c.od)("restore it into Docker with the resto\
re action, or with",`vm snapshot restore ${(0,m.r)((0,h.SN)(i.ref))}`,p)])}e(f,"pulledSummary");function y(i,{store:p,path:g}){return(0,c.MY)("📥",`Imported ${(0,h.
SN)(i.ref)} in ${(0,_.Xo)(i.seconds)}`,[(0,c.Ix)([["From",`${(0,O.aY)(g)}, every byte verified`],...(0,c.Ag)(i,p),...(0,c.cn)(i)]),(0,c.Cv)(i),(0,c.od)("restore\
 it into Docker with the restore action, or with",`vm snapshot restore ${(0,m.r)((0,h.SN)(i.ref))}`,p)])}e(y,"importedSummary");function R(i,p){const[,g]=/^artifact:([^/?]+)$/.
exec(i)??[];return g!==void 0&&p!==void 0?`artifact:${p}/${g}`:/^[a-z0-9]+:/.test(i)?i:i.split("/").at(-1)??i}e(R,"elsewhere");function M({ref:i,changed:p,seconds:g},w){
return p?`Copied ${(0,h.SN)(i)} ${w} in ${(0,_.Xo)(g)}`:`${(0,h.SN)(i)} already existed`}e(M,"transferLine")}),1615:((A,v,r)=>{r.d(v,{y:e(()=>m,"y")});var _=r(75892);
function m(E,{hint:h,log:O}){return async(c,P)=>{const u=`Snapshot built for ${c}, current platform is ${P}`;if(E!==!0)throw new _.Wt(u,{hint:h,fields:{snapshot:c,
host:P}});return O.warn(`${u}. This may not work correctly.`),!0}}e(m,"platformPolicy")}),7598:((A,v,r)=>{r.d(v,{n:e(()=>h,"n")});var _=r(75892),m=r(20473);function E(O,c,{
kinds:P,formatOption:u}){for(const f of(0,m.cz)(P,({restoreOptions:y})=>y))if(!(f.kinds.includes(c)||!(0,m.vM)(O,f)))throw new _.dz(`${u(f.id)} applies to ${(0,m.
B7)(f.kinds)}, and this snapshot is ${c.title}`,{hint:"Leave it out"})}e(E,"assertOptionsApply");async function h({name:O,snapshot:c,options:P,confirmPlatform:u,
formatOption:f,...y},R,{product:M,c:i}){const p=M.kinds.get(c.manifest.kind);E(P,p,{kinds:M.kinds,formatOption:f});const g={...p.restoreRequest(P,y),name:O,snapshot:c,
confirmPlatform:u},w=await M.restore(g,{catalog:R,provider:await p.open()},i);return{...w,kind:p,description:p.describe(w.machine,w)}}e(h,"restoreSnapshot")}),10764:((A,v,r)=>{
r.d(v,{$9:e(()=>E,"$9"),BR:e(()=>y,"BR"),HE:e(()=>h,"HE"),Iv:e(()=>R,"Iv"),JN:e(()=>s,"JN"),Lf:e(()=>f,"Lf"),Ow:e(()=>p,"Ow"),V2:e(()=>P,"V2"),YG:e(()=>O,"YG"),
_f:e(()=>u,"_f"),at:e(()=>m,"at"),d0:e(()=>i,"d0"),dd:e(()=>M,"dd"),eA:e(()=>w,"eA"),nR:e(()=>c,"nR"),oo:e(()=>a,"oo"),tZ:e(()=>g,"tZ")});const _=e(t=>o=>t in o,
"guard"),m=_("listVersioned"),E=_("list"),h=_("delete"),O=_("stage"),c=_("putSidecarFiles"),P=_("freeBytes"),u=_("lockExclusively"),f=_("workers"),y=_("discardR\
ef"),R=_("abortStaleUploads"),M=_("newestRef"),i=_("missing"),p=_("now"),g=_("fileTime"),w=_("unkept"),a=_("prove"),s=_("assertWritable")})};export{x as id,N as ids,z as modules};
