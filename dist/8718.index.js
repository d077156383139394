var B=Object.defineProperty;var t=(A,P)=>B(A,"name",{value:P,configurable:!0});const x=8718,N=[8718,337,4502],z={35625:((A,P,r)=>{r.d(P,{Q:t(()=>D,"Q")});var f=r(20473),y=r(18713),E=r(13455);function D(g,d,v){const u=g,_=t(({id:h,spec:R})=>{
const O=(0,y.y)(h),i=O in u?u[O]:(0,E.gz)(O,R,d.core.getInput);return Array.isArray(i)&&i.length===0?void 0:i},"toValue");return Object.fromEntries((0,f.cz)(d.app.
kinds,v).map(h=>[h.id,_(h)]))}t(D,"kindInputs")}),22963:((A,P,r)=>{r.d(P,{$U:t(()=>d,"$U"),Cb:t(()=>E,"Cb"),EZ:t(()=>D,"EZ"),m$:t(()=>v,"m$"),sD:t(()=>g,"sD")});
var f=r(75892),y=r(75558);async function E(u,_,h){try{return await h.app.inspect(u,_,h)}catch(R){if(R instanceof f.m_)return;throw R}}t(E,"findSnapshot");async function D(u,{
app:_,signal:h,log:R},O){try{return await _.openCatalog(u,{create:!1,signal:h,log:R,...O&&{first:O}})}catch(i){if(i instanceof f.m_)return;throw i}}t(D,"openExi\
sting");function g({ref:u,manifest:_},{app:h}){if(_.kind!=="image")throw new f.dz(`${(0,y.SN)(u)} is ${h.kinds.get(_.kind).title}, not an image`,{hint:"Restore \
it with the 'restore' action"})}t(g,"assertImage");function d(u,{ref:_},{log:h}){if(!(u instanceof f.m_)||u.fields.service!==void 0)throw u;h.warn(u.message.startsWith(
"Snapshot ")?u.message:`${(0,y.SN)(_)} cannot be restored: ${u.message}`)}t(d,"warnOfLoss");function v({ref:u,pin:_}){return _===void 0?(0,y.SN)(u):`${(0,y.SN)(
u)}@${_}`}t(v,"displayRequest")}),14502:((A,P,r)=>{r.r(P),r.d(P,{recoverable:t(()=>D,"recoverable"),recovery:t(()=>g,"recovery"),recoveryAction:t(()=>d,"recover\
yAction")});var f=r(41899);const y="begun",E="ended";async function D({core:u},_){u.saveState(y,"true");try{return await _()}finally{u.saveState(E,"true")}}t(D,
"recoverable");const g={name:"clean-up",inputs:{required:[],optional:[]},outputs:[],post:{fails:t(()=>!1,"fails")},async run(u,_){return v(_.core)?(await _.app.
recover(_),{outcome:"success",line:"Recovered from the interrupted step",summary:""}):{outcome:"skipped",line:"",summary:""}}},d=t(()=>(0,f.C)(g),"recoveryActio\
n");function v(u){return u.getState(y)!==""&&u.getState(E)===""}t(v,"wasKilled")}),56483:((A,P,r)=>{r.d(P,{DS:t(()=>h,"DS"),EU:t(()=>R,"EU"),FX:t(()=>_,"FX"),kE:t(
()=>O,"kE")});var f=r(76760),y=r(1615),E=r(7598),D=r(75892),g=r(22506),d=r(75558),v=r(35625),u=r(14502);const _="Use a runner of that platform, or set 'allow-pl\
atform-mismatch: true' to try anyway",h=["allow-platform-mismatch","foreign-tags","via","force","auto-skip"],R=["tags",...h,"container-name","preserve-networks",
"preserve-volumes","directory","as","keep-previous","bind-mounts","wait-timeout","no-wait"];async function O(m,M,{catalog:a,job:s}){const{app:e}=s,o=M["auto-ski\
p"];if(o&&!await i(m,a,s))return;const n={name:{ref:m.ref,pin:m.digest},snapshot:m,options:(0,v.Q)(M,s,({restoreOptions:w})=>w),directory:(0,f.resolve)(M.directory??
"."),force:M.force,foreignTags:M["foreign-tags"],confirm:p(M.force),confirmPlatform:(0,y.y)(M["allow-platform-mismatch"],{hint:_,log:s.log})},c=t(()=>(0,E.n)(n,
a,{app:e,c:s}),"work"),l=e.kinds.get(m.manifest.kind).isRecoverable?await(0,u.recoverable)(s,c):await c();return o&&l.description.changed&&await e.recordTiming(
m,l.seconds,{store:a.store,c:s}),l}t(O,"restoreMachine");async function i(m,M,a){const s=await a.app.readTiming(m,M,a);if(s.buildSeconds===void 0&&a.log.info(`${(0,d.
SN)(m.ref)} has no recorded build time: 'auto-skip' has nothing to compare`),s.isWorthwhile)return!0;const[e,o]=[s.restoreSeconds,s.buildSeconds].map(n=>(0,g.Xo)(
n??0));return a.log.info(`${(0,d.SN)(m.ref)} is not restored: an earlier restore took ${e}, but a build takes ${o} (auto-skip)`),!1}t(i,"isWorthwhile");function p(m){
return async({project:M,containers:a,volumes:s})=>{const e=[...a,...s];if(!(m||e.length===0))throw new D.fK(`The project '${M}' already exists and would be repl\
aced: ${e.join(", ")}`,{hint:"Set 'force: true' to replace it, or 'as' to restore the snapshot beside it under another name"})}}t(p,"replacing")}),13357:((A,P,r)=>{
r.d(P,{uz:t(()=>p,"uz"),UN:t(()=>i,"UN"),UP:t(()=>M,"UP")});var f=r(75892),y=r(47014),E=r(10764);function D(a,s){const e=(0,y.bv)(a);if(!(e instanceof f.JC)||e.
fields.service!==void 0)return;const{message:o,hint:n}=e,c=g(e,s);return c&&{outcome:c,reason:o,hint:n}}t(D,"notSaved");function g(a,s){if(a instanceof f.Ry)return"\
exists";const e=a.fields.store==="cache"||s!==void 0&&(0,E.d0)(s);switch(a.code){case"ERR_DENIED":return"refused";case"ERR_UNAVAILABLE":return a.fields.limited===
!0?"refused":"down";case"ERR_EXHAUSTED":return e||s?.traits.shared===!0?"refused":void 0;case"ERR_CONFLICT":return a.fields.unread===!0?"refused":void 0;case"ER\
R_INTEGRITY":case"ERR_UNSUPPORTED":return e?"refused":void 0;default:return}}t(g,"outcomeOf");var d=r(75558),v=r(29172),u=r(14502);async function _(a,s,e){const{
app:o}=e,n=t(()=>(0,v.ym)(a,s,{app:o,c:e}),"work");return o.kinds.get(a.kind).isRecoverable?await(0,u.recoverable)(e,n):await n()}t(_,"capture");var h=r(29194),
R=r(22963);const O="refused";async function i({request:a,store:s,ifExists:e,failOnRefused:o,failOpen:n},c){let l,w=!1;try{return l=await(0,R.EZ)(s,c,a.ref),w=!0,
l??=await c.app.openCatalog(s,{create:!0,signal:c.signal,log:c.log,first:a.ref}),{state:"saved",result:await _({...a,force:e==="replace"},l,c)}}catch(T){const S=(0,y.
bv)(T),C=w?D(S,l?.store)?.outcome:(0,h.M)(S)?"down":void 0;if(C==="exists"&&e==="skip")return{state:"exists"};if(C==="refused"&&o)throw Object.assign(S,{fields:{
[O]:!0}});if(C!=="refused"&&!(C==="down"&&n))throw S;const{message:U,hint:I}=S;return c.log.warn([`'${(0,d.SN)(a.ref)}' was not saved: ${U}`,...I===void 0?[]:[I]].
join(`
`)),{state:"refused"}}finally{await l?.[Symbol.asyncDispose]()}}t(i,"save");function p(a){return a instanceof f.JC&&a.fields[O]===!0}t(p,"isRefusedSave");const m=[
"saved","exists","refused"];function M(a,s,e=m){s.output(Object.fromEntries(e.map(o=>[o,a.includes(o)])))}t(M,"setSaveOutputs")}),20337:((A,P,r)=>{r.r(P),r.d(P,
{exportAction:t(()=>i,"exportAction"),exportFile:t(()=>O,"exportFile"),isRepository:t(()=>p,"isRepository")});var f=r(75892),y=r(47014),E=r(83620),D=r(75558),g=r(
41899),d=r(29194),v=r(13357),u=r(44541),_=function(a,s,e){if(s!=null){if(typeof s!="object"&&typeof s!="function")throw new TypeError("Object expected.");var o,
n;if(e){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");o=s[Symbol.asyncDispose]}if(o===void 0){if(!Symbol.dispose)throw new TypeError(
"Symbol.dispose is not defined.");o=s[Symbol.dispose],e&&(n=o)}if(typeof o!="function")throw new TypeError("Object not disposable.");n&&(o=t(function(){try{n.call(
this)}catch(c){return Promise.reject(c)}},"dispose")),a.stack.push({value:s,dispose:o,async:e})}else e&&a.stack.push({async:!0});return s},h=(function(a){return function(s){
function e(l){s.error=s.hasError?new a(l,s.error,"An error was suppressed during disposal."):l,s.hasError=!0}t(e,"fail");var o,n=0;function c(){for(;o=s.stack.pop();)
try{if(!o.async&&n===1)return n=0,s.stack.push(o),Promise.resolve().then(c);if(o.dispose){var l=o.dispose.call(o.value);if(o.async)return n|=2,Promise.resolve(l).
then(c,function(w){return e(w),c()})}else n|=1}catch(w){e(w)}if(n===1)return s.hasError?Promise.reject(s.error):Promise.resolve();if(s.hasError)throw s.error}return t(
c,"next"),c()}})(typeof SuppressedError=="function"?SuppressedError:function(a,s,e){var o=new Error(e);return o.name="SuppressedError",o.error=a,o.suppressed=s,
o});const O={name:"export",inputs:{required:["name"],optional:["output","compress","include-volumes","force","fail-open","store"]},outputs:["snapshot","digest",
"size","bytes-moved","path","saved","exists"],hints:{ERR_EXISTS:"Set 'force: true' to overwrite it, or choose another 'output'",ERR_NOT_FOUND:t(({fields:a})=>a.
snapshot===void 0?void 0:"Build or import it into the same 'store' first","ERR_NOT_FOUND")},async run(a,s){s.output({snapshot:(0,D.SN)(a.name.ref)});const e=a.output??
`${a.name.ref.name}.snapshot.tar.gz`;return await(0,d.T)(a,s,{work:t(async()=>p(e)?await M(a,e,s):await m(a,e,s),"work"),instead:"nothing is exported",otherwise:t(
()=>((0,v.UP)([],s,["saved","exists"]),{outcome:"skipped",line:`${(0,D.SN)(a.name.ref)} was not exported`,summary:""}),"otherwise")})}},i=t(()=>(0,g.C)(O),"expo\
rtAction");function p(a){return(0,E.dz)(a)!==void 0&&!(0,E.bn)(a)}t(p,"isRepository");async function m(a,s,e){const o={stack:[],error:void 0,hasError:!1};try{const{
name:n,compress:c,force:l,store:w,"include-volumes":T}=a,S=_(o,await e.app.openCatalog(w,{create:!1,signal:e.signal,log:e.log}),!0),C=await e.app.exportSnapshot(
{name:n,output:s,level:c,force:l,includeVolumes:T},S,e),{digest:U,manifest:I,size:W,path:L}=C;return e.output({digest:U,path:L,size:I.size_bytes,"bytes-moved":W,
saved:!0,exists:!1}),{outcome:"success",...(0,u.yB)(C,e.env.GITHUB_REPOSITORY)}}catch(n){o.error=n,o.hasError=!0}finally{const n=h(o);n&&await n}}t(m,"write");async function M({
name:a,force:s,store:e},o,n){const c={stack:[],error:void 0,hasError:!1};try{const l=_(c,await n.app.openCatalog(e,{create:!1,signal:n.signal,log:n.log}),!0),w=_(
c,await n.app.openCatalog(o,{create:!0,signal:n.signal,log:n.log}),!0);n.output({path:(0,E.DW)(o)});const T=await n.app.push({name:a,force:s},{catalog:l,remote:w},
n).catch(W=>{throw(0,y.bv)(W)instanceof f.Ry&&(0,v.UP)(["exists"],n,["saved","exists"]),W}),{digest:S,manifest:C,stats:U,changed:I}=T;return n.output({digest:S,
size:C.size_bytes,"bytes-moved":U.bytesStored,saved:I,exists:!I}),{outcome:"success",...(0,u.Il)(T,{store:(0,E.DW)(o)})}}catch(l){c.error=l,c.hasError=!0}finally{
const l=h(c);l&&await l}}t(M,"push")}),78718:((A,P,r)=>{r.r(P),r.d(P,{importAction:t(()=>m,"importAction"),importFile:t(()=>p,"importFile")});var f=r(1615),y=r(
75892),E=r(83620),D=r(75558),g=r(41899),d=r(13455),v=r(29194),u=r(56483),_=r(44541),h=r(20337),R=function(s,e,o){if(e!=null){if(typeof e!="object"&&typeof e!="f\
unction")throw new TypeError("Object expected.");var n,c;if(o){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");n=e[Symbol.asyncDispose]}
if(n===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");n=e[Symbol.dispose],o&&(c=n)}if(typeof n!="function")throw new TypeError(
"Object not disposable.");c&&(n=t(function(){try{c.call(this)}catch(l){return Promise.reject(l)}},"dispose")),s.stack.push({value:e,dispose:n,async:o})}else o&&
s.stack.push({async:!0});return e},O=(function(s){return function(e){function o(w){e.error=e.hasError?new s(w,e.error,"An error was suppressed during disposal."):
w,e.hasError=!0}t(o,"fail");var n,c=0;function l(){for(;n=e.stack.pop();)try{if(!n.async&&c===1)return c=0,e.stack.push(n),Promise.resolve().then(l);if(n.dispose){
var w=n.dispose.call(n.value);if(n.async)return c|=2,Promise.resolve(w).then(l,function(T){return o(T),l()})}else c|=1}catch(T){o(T)}if(c===1)return e.hasError?
Promise.reject(e.error):Promise.resolve();if(e.hasError)throw e.error}return t(l,"next"),l()}})(typeof SuppressedError=="function"?SuppressedError:function(s,e,o){
var n=new Error(o);return n.name="SuppressedError",n.error=s,n.suppressed=e,n});const p={name:"import",inputs:{required:["path"],optional:["name","force","allow\
-platform-mismatch","fail-open","store"]},outputs:["snapshot","digest","size","bytes-moved","path"],hints:{ERR_EXISTS:"Set 'force: true' to overwrite it, or 'na\
me' to import it under another name"},async run(s,e){return e.output({path:(0,E.DW)(s.store)}),await(0,v.T)(s,e,{work:t(async()=>(0,h.isRepository)(s.path)?await a(
s,e):await M(s,e),"work"),instead:"nothing is imported",otherwise:t(()=>({outcome:"skipped",line:`${(0,E.DW)(s.path)} was not imported`,summary:""}),"otherwise")})}},
m=t(()=>(0,g.C)(p),"importAction");async function M(s,e){const o={stack:[],error:void 0,hasError:!1};try{const{path:n,name:c,force:l,"allow-platform-mismatch":w,
store:T}=s,S=c&&(0,d.CW)(c),C=R(o,await e.app.openCatalog(T,{create:!0,signal:e.signal,log:e.log}),!0),U={path:n,force:l,...S&&{name:S.name,project:S.project},confirmPlatform:(0,f.
y)(w,{hint:u.FX,log:e.log})},I=await e.app.importSnapshot(U,C,e),{digest:W,manifest:L,stats:$}=I;return e.output({snapshot:(0,D.SN)(I.ref),digest:W,size:L.size_bytes,
"bytes-moved":$.bytesStored}),{outcome:"success",...(0,_.$M)(I,{store:(0,E.DW)(T),path:(0,E.DW)(n)})}}catch(n){o.error=n,o.hasError=!0}finally{const n=O(o);n&&await n}}
t(M,"read");async function a({path:s,name:e,force:o,store:n},c){const l={stack:[],error:void 0,hasError:!1};try{if(e===void 0)throw new y.dz("Input 'name' is re\
quired: a repository can contain many snapshots",{hint:"Set 'name' to the snapshot to import"});const w=R(l,await c.app.openCatalog(s,{create:!1,signal:c.signal,
log:c.log}),!0),T=R(l,await c.app.openCatalog(n,{create:!0,signal:c.signal,log:c.log}),!0),S=await c.app.pull({name:e,force:o},{catalog:T,remote:w},c),{digest:C,
manifest:U,stats:I}=S;return c.output({snapshot:(0,D.SN)(S.ref),digest:C,size:U.size_bytes,"bytes-moved":I.bytesStored}),{outcome:"success",...(0,_.nn)(S,{store:(0,E.
DW)(n),from:(0,E.DW)(s)})}}catch(w){l.error=w,l.hasError=!0}finally{const w=O(l);w&&await w}}t(a,"pull")}),44541:((A,P,r)=>{r.d(P,{$M:t(()=>h,"$M"),Il:t(()=>u,"\
Il"),nn:t(()=>_,"nn"),yB:t(()=>v,"yB")});var f=r(22506),y=r(14390),E=r(69865),D=r(75558),g=r(30815),d=r(16595);function v(i,p){const m=i.manifest.size_bytes;return(0,d.
MY)("🗜️",`Exported ${(0,D.SN)(i.ref)} in ${(0,f.Xo)(i.seconds)}`,[(0,d.Ix)([["File",(0,g.aY)(i.path)],["File size",`${(0,E.z3)(i.size)} for ${(0,E.z3)(m)} \
(${(0,d.KN)(i.size,m)})`],["sha256",(0,g.aY)(i.sha256)],...(0,d.cn)(i)]),(0,d.Cv)(i),(0,d.K2)("on any other machine",`vm snapshot import ${(0,y.r)(R(i.path,p))}`)])}
t(v,"exportedSummary");function u(i,{store:p}){return(0,d.MY)("📤",O(i,`to ${p}`),[(0,d.Ix)([...(0,d.Ag)(i,p),...(0,d.cn)(i)]),(0,d.Cv)(i),(0,d.od)("on any ma\
chine that can access the store",`vm snapshot restore ${(0,y.r)((0,D.SN)(i.ref))}`,p)])}t(u,"pushedSummary");function _(i,{store:p,from:m}){return(0,d.MY)("📥",
O(i,`from ${m}`),[(0,d.Ix)([...(0,d.Ag)(i,p),...(0,d.cn)(i)]),(0,d.Cv)(i),(0,d.od)("restore it into Docker with the restore action, or with",`vm snapshot restor\
e ${(0,y.r)((0,D.SN)(i.ref))}`,p)])}t(_,"pulledSummary");function h(i,{store:p,path:m}){return(0,d.MY)("📥",`Imported ${(0,D.SN)(i.ref)} in ${(0,f.Xo)(i.seconds)}`,
[(0,d.Ix)([["From",`${(0,g.aY)(m)}, every byte verified`],...(0,d.Ag)(i,p),...(0,d.cn)(i)]),(0,d.Cv)(i),(0,d.od)("restore it into Docker with the restore action\
, or with",`vm snapshot restore ${(0,y.r)((0,D.SN)(i.ref))}`,p)])}t(h,"importedSummary");function R(i,p){const[,m]=/^artifact:([^/?]+)$/.exec(i)??[];return m!==
void 0&&p!==void 0?`artifact:${p}/${m}`:/^[a-z0-9]+:/.test(i)?i:i.split("/").at(-1)??i}t(R,"elsewhere");function O({ref:i,changed:p,seconds:m},M){return p?`Copi\
ed ${(0,D.SN)(i)} ${M} in ${(0,f.Xo)(m)}`:`${(0,D.SN)(i)} already existed`}t(O,"transferLine")}),1615:((A,P,r)=>{r.d(P,{y:t(()=>y,"y")});var f=r(75892);function y(E,{
hint:D,log:g}){return async(d,v)=>{const u=`Snapshot built for ${d}, current platform is ${v}`;if(E!==!0)throw new f.Wt(u,{hint:D,fields:{snapshot:d,host:v}});return g.
warn(`${u}. This may not work correctly.`),!0}}t(y,"platformPolicy")}),7598:((A,P,r)=>{r.d(P,{n:t(()=>g,"n")});var f=r(75892),y=r(57588),E=r(20473);function D(d,v,{
kinds:u}){for(const _ of(0,E.cz)(u,({restoreOptions:h})=>h))if(!(_.kinds.includes(v)||!(0,E.vM)(d,_)))throw new f.dz((0,y.iU)`${(0,y.uK)(_.id)} applies to ${(0,E.
B7)(_.kinds)}, and this snapshot is ${v.title}`,{hint:"Leave it out"})}t(D,"assertOptionsApply");async function g({name:d,snapshot:v,options:u,confirmPlatform:_,
...h},R,{app:O,c:i}){const p=O.kinds.get(v.manifest.kind);D(u,p,{kinds:O.kinds});const m={...p.restoreRequest(u,h),name:d,snapshot:v,confirmPlatform:_},M=await O.
restore(m,{catalog:R,provider:await p.open()},i);return{...M,kind:p,description:p.describe(M.restored,M)}}t(g,"restoreSnapshot")}),10764:((A,P,r)=>{r.d(P,{$9:t(
()=>E,"$9"),BR:t(()=>h,"BR"),HE:t(()=>D,"HE"),Iv:t(()=>R,"Iv"),JN:t(()=>s,"JN"),Lf:t(()=>_,"Lf"),Ow:t(()=>p,"Ow"),V2:t(()=>v,"V2"),YG:t(()=>g,"YG"),_f:t(()=>u,"\
_f"),at:t(()=>y,"at"),d0:t(()=>i,"d0"),dd:t(()=>O,"dd"),eA:t(()=>M,"eA"),nR:t(()=>d,"nR"),oo:t(()=>a,"oo"),tZ:t(()=>m,"tZ")});const f=t(e=>o=>e in o,"guard"),y=f(
"listVersioned"),E=f("list"),D=f("delete"),g=f("stage"),d=f("putSidecarFiles"),v=f("freeBytes"),u=f("lockExclusively"),_=f("workers"),h=f("discardRef"),R=f("abo\
rtStaleUploads"),O=f("newestRef"),i=f("missing"),p=f("now"),m=f("fileTime"),M=f("unkept"),a=f("prove"),s=f("assertWritable")})};export{x as id,N as ids,z as modules};
