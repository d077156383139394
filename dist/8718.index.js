var B=Object.defineProperty;var t=(U,g)=>B(U,"name",{value:g,configurable:!0});const K=8718,N=[8718,337,4502],z={22963:((U,g,n)=>{n.d(g,{$U:t(()=>d,"$U"),Cb:t(()=>p,"Cb"),EZ:t(()=>E,"EZ"),m$:t(()=>O,"m$"),sD:t(()=>P,"sD")});var f=n(75892),
y=n(75558);async function p(u,l,w){try{return await w.product.inspect(u,l,w)}catch(h){if(h instanceof f.m_)return;throw h}}t(p,"findSnapshot");async function E(u,{
product:l,signal:w,log:h},S){try{return await l.openCatalog(u,{create:!1,signal:w,log:h,...S&&{first:S}})}catch(a){if(a instanceof f.m_)return;throw a}}t(E,"ope\
nExisting");function P({ref:u,manifest:l}){if(l.kind!=="image")throw new f.dz(`${(0,y.SN)(u)} holds no image but a ${l.kind==="compose"?"Compose project":l.kind}`,
{hint:"Restore it with the 'restore' action"})}t(P,"assertImage");function d(u,{ref:l},{log:w}){if(!(u instanceof f.m_)||u.fields.service!==void 0)throw u;w.warn(
u.message.startsWith("Snapshot ")?u.message:`${(0,y.SN)(l)} cannot be restored: ${u.message}`)}t(d,"warnOfLoss");function O({ref:u,pin:l}){return l===void 0?(0,y.
SN)(u):`${(0,y.SN)(u)}@${l}`}t(O,"displayRequest")}),14502:((U,g,n)=>{n.r(g),n.d(g,{recoverable:t(()=>E,"recoverable"),recovery:t(()=>P,"recovery"),recoveryAction:t(
()=>d,"recoveryAction")});var f=n(41899);const y="begun",p="ended";async function E({core:u},l){u.saveState(y,"true");try{return await l()}finally{u.saveState(p,
"true")}}t(E,"recoverable");const P={name:"clean-up",inputs:{required:[],optional:[]},outputs:[],post:{fails:t(()=>!1,"fails")},async run(u,l){return O(l.core)?
(await l.product.recover(l),{outcome:"success",line:"What the step was stopped at is put right",summary:""}):{outcome:"skipped",line:"",summary:""}}},d=t(()=>(0,f.
C)(P),"recoveryAction");function O(u){return u.getState(y)!==""&&u.getState(p)===""}t(O,"wasKilled")}),70106:((U,g,n)=>{n.d(g,{DS:t(()=>P,"DS"),FX:t(()=>E,"FX"),
Fl:t(()=>d,"Fl"),pU:t(()=>O,"pU")});var f=n(1615),y=n(22506),p=n(75558);const E="Use a runner of that platform, or set 'allow-platform-mismatch: true' to try an\
yway",P=["allow-platform-mismatch","foreign-tags","via","force","auto-skip"];async function d(u,l,{catalog:w,job:h}){const{tags:S,via:a,force:m,"auto-skip":v}=l;
if(v){const e=await h.product.readTiming(u,w,h);if(e.buildSeconds===void 0&&h.log.info(`${(0,p.SN)(u.ref)} does not say how long its build took: 'auto-skip' has\
 nothing to compare`),!e.isWorthwhile){const[o,r]=[e.restoreSeconds,e.buildSeconds].map(c=>(0,y.Xo)(c??0));h.log.info(`${(0,p.SN)(u.ref)} is not restored: that \
took ${o}, and building it takes ${r} (auto-skip)`);return}}const I={...O(u,l,h),...S.length>0&&{tags:S},foreignTags:l["foreign-tags"],force:m,via:a},i=await h.
product.openDocker(),s=await h.product.restore(I,{catalog:w,provider:i},h);return v&&s.machine.changed&&await h.product.recordTiming(u,s.seconds,{store:w.store,
c:h}),s}t(d,"restoreFound");function O(u,l,w){return{name:{ref:u.ref,pin:u.digest},snapshot:u,confirmPlatform:(0,f.y)(l["allow-platform-mismatch"],{hint:E,log:w.
log})}}t(O,"requestFor")}),13357:((U,g,n)=>{n.d(g,{uz:t(()=>m,"uz"),UN:t(()=>a,"UN"),UP:t(()=>I,"UP")});var f=n(75892),y=n(47014),p=n(10764);function E(i,s){const e=(0,y.
bv)(i);if(!(e instanceof f.JC)||e.fields.service!==void 0)return;const{message:o,hint:r}=e,c=P(e,s);return c&&{outcome:c,reason:o,hint:r}}t(E,"notSaved");function P(i,s){
if(i instanceof f.Ry)return"exists";const e=i.fields.store==="cache"||s!==void 0&&(0,p.d0)(s);switch(i.code){case"ERR_DENIED":return"refused";case"ERR_UNAVAILAB\
LE":return i.fields.limited===!0?"refused":"down";case"ERR_EXHAUSTED":return e||s?.traits.shared===!0?"refused":void 0;case"ERR_CONFLICT":return i.fields.unread===
!0?"refused":void 0;case"ERR_INTEGRITY":case"ERR_UNSUPPORTED":return e?"refused":void 0;default:return}}t(P,"outcomeOf");var d=n(75558),O=n(29172),u=n(14502);async function l(i,s,e){
const{kind:o}=i.machine,r=t(()=>(0,O.ym)(i,s,{product:e.product,c:e}),"work");return o==="container"||o==="compose"?await(0,u.recoverable)(e,r):await r()}t(l,"c\
apture");var w=n(29194),h=n(22963);const S="refused";async function a({request:i,store:s,ifExists:e,failOnRefused:o,failOpen:r},c){let _,D=!1;try{return _=await(0,h.
EZ)(s,c,i.ref),D=!0,_??=await c.product.openCatalog(s,{create:!0,signal:c.signal,log:c.log,first:i.ref}),{state:"saved",result:await l({...i,force:e==="replace"},
_,c)}}catch(M){const R=(0,y.bv)(M),T=D?E(R,_?.store)?.outcome:(0,w.M)(R)?"down":void 0;if(T==="exists"&&e==="skip")return{state:"exists"};if(T==="refused"&&o)throw Object.
assign(R,{fields:{[S]:!0}});if(T!=="refused"&&!(T==="down"&&r))throw R;const{message:A,hint:C}=R;return c.log.warn([`'${(0,d.SN)(i.ref)}' was not saved: ${A}`,...C===
void 0?[]:[C]].join(`
`)),{state:"refused"}}finally{await _?.[Symbol.asyncDispose]()}}t(a,"save");function m(i){return i instanceof f.JC&&i.fields[S]===!0}t(m,"isRefusedSave");const v=[
"saved","exists","refused"];function I(i,s,e=v){s.output(Object.fromEntries(e.map(o=>[o,i.includes(o)])))}t(I,"setSaveOutputs")}),20337:((U,g,n)=>{n.r(g),n.d(g,
{exportAction:t(()=>a,"exportAction"),exportFile:t(()=>S,"exportFile"),isRepository:t(()=>m,"isRepository")});var f=n(75892),y=n(47014),p=n(83620),E=n(75558),P=n(
41899),d=n(29194),O=n(13357),u=n(44541),l=function(i,s,e){if(s!=null){if(typeof s!="object"&&typeof s!="function")throw new TypeError("Object expected.");var o,
r;if(e){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");o=s[Symbol.asyncDispose]}if(o===void 0){if(!Symbol.dispose)throw new TypeError(
"Symbol.dispose is not defined.");o=s[Symbol.dispose],e&&(r=o)}if(typeof o!="function")throw new TypeError("Object not disposable.");r&&(o=t(function(){try{r.call(
this)}catch(c){return Promise.reject(c)}},"dispose")),i.stack.push({value:s,dispose:o,async:e})}else e&&i.stack.push({async:!0});return s},w=(function(i){return function(s){
function e(_){s.error=s.hasError?new i(_,s.error,"An error was suppressed during disposal."):_,s.hasError=!0}t(e,"fail");var o,r=0;function c(){for(;o=s.stack.pop();)
try{if(!o.async&&r===1)return r=0,s.stack.push(o),Promise.resolve().then(c);if(o.dispose){var _=o.dispose.call(o.value);if(o.async)return r|=2,Promise.resolve(_).
then(c,function(D){return e(D),c()})}else r|=1}catch(D){e(D)}if(r===1)return s.hasError?Promise.reject(s.error):Promise.resolve();if(s.hasError)throw s.error}return t(
c,"next"),c()}})(typeof SuppressedError=="function"?SuppressedError:function(i,s,e){var o=new Error(e);return o.name="SuppressedError",o.error=i,o.suppressed=s,
o});const S={name:"export",inputs:{required:["name"],optional:["output","compress","include-volumes","force","fail-open","store"]},outputs:["snapshot","digest",
"size","bytes-moved","path","saved","exists"],hints:{ERR_EXISTS:"Set 'force: true' to overwrite it, or another 'output'",ERR_NOT_FOUND:t(({fields:i})=>i.snapshot===
void 0?void 0:"Build or import it into the same 'store' first","ERR_NOT_FOUND")},async run(i,s){s.output({snapshot:(0,E.SN)(i.name.ref)});const e=i.output??`${i.
name.ref.name}.snapshot.tar.gz`;return await(0,d.T)(i,s,{work:t(async()=>m(e)?await I(i,e,s):await v(i,e,s),"work"),instead:"nothing is exported",otherwise:t(()=>((0,O.
UP)([],s,["saved","exists"]),{outcome:"skipped",line:`${(0,E.SN)(i.name.ref)} was not exported`,summary:""}),"otherwise")})}},a=t(()=>(0,P.C)(S),"exportAction");
function m(i){return(0,p.dz)(i)!==void 0&&!(0,p.bn)(i)}t(m,"isRepository");async function v(i,s,e){const o={stack:[],error:void 0,hasError:!1};try{const{name:r,
compress:c,force:_,store:D,"include-volumes":M}=i,R=l(o,await e.product.openCatalog(D,{create:!1,signal:e.signal,log:e.log}),!0),T=await e.product.exportSnapshot(
{name:r,output:s,level:c,force:_,includeVolumes:M},R,e),{digest:A,manifest:C,size:W,path:$}=T;return e.output({digest:A,path:$,size:C.size_bytes,"bytes-moved":W,
saved:!0,exists:!1}),{outcome:"success",...(0,u.yB)(T,e.env.GITHUB_REPOSITORY)}}catch(r){o.error=r,o.hasError=!0}finally{const r=w(o);r&&await r}}t(v,"write");async function I({
name:i,force:s,store:e},o,r){const c={stack:[],error:void 0,hasError:!1};try{const _=l(c,await r.product.openCatalog(e,{create:!1,signal:r.signal,log:r.log}),!0),
D=l(c,await r.product.openCatalog(o,{create:!0,signal:r.signal,log:r.log}),!0);r.output({path:(0,p.DW)(o)});const M=await r.product.push({name:i,force:s},{catalog:_,
remote:D},r).catch(W=>{throw(0,y.bv)(W)instanceof f.Ry&&(0,O.UP)(["exists"],r,["saved","exists"]),W}),{digest:R,manifest:T,stats:A,changed:C}=M;return r.output(
{digest:R,size:T.size_bytes,"bytes-moved":A.bytesStored,saved:C,exists:!C}),{outcome:"success",...(0,u.Il)(M,{store:(0,p.DW)(o)})}}catch(_){c.error=_,c.hasError=
!0}finally{const _=w(c);_&&await _}}t(I,"push")}),78718:((U,g,n)=>{n.r(g),n.d(g,{importAction:t(()=>v,"importAction"),importFile:t(()=>m,"importFile")});var f=n(
1615),y=n(75892),p=n(83620),E=n(75558),P=n(41899),d=n(13455),O=n(29194),u=n(70106),l=n(44541),w=n(20337),h=function(s,e,o){if(e!=null){if(typeof e!="object"&&typeof e!=
"function")throw new TypeError("Object expected.");var r,c;if(o){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");r=e[Symbol.asyncDispose]}
if(r===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");r=e[Symbol.dispose],o&&(c=r)}if(typeof r!="function")throw new TypeError(
"Object not disposable.");c&&(r=t(function(){try{c.call(this)}catch(_){return Promise.reject(_)}},"dispose")),s.stack.push({value:e,dispose:r,async:o})}else o&&
s.stack.push({async:!0});return e},S=(function(s){return function(e){function o(D){e.error=e.hasError?new s(D,e.error,"An error was suppressed during disposal."):
D,e.hasError=!0}t(o,"fail");var r,c=0;function _(){for(;r=e.stack.pop();)try{if(!r.async&&c===1)return c=0,e.stack.push(r),Promise.resolve().then(_);if(r.dispose){
var D=r.dispose.call(r.value);if(r.async)return c|=2,Promise.resolve(D).then(_,function(M){return o(M),_()})}else c|=1}catch(M){o(M)}if(c===1)return e.hasError?
Promise.reject(e.error):Promise.resolve();if(e.hasError)throw e.error}return t(_,"next"),_()}})(typeof SuppressedError=="function"?SuppressedError:function(s,e,o){
var r=new Error(o);return r.name="SuppressedError",r.error=s,r.suppressed=e,r});const m={name:"import",inputs:{required:["path"],optional:["name","force","allow\
-platform-mismatch","fail-open","store"]},outputs:["snapshot","digest","size","bytes-moved","path"],hints:{ERR_EXISTS:"Set 'force: true' to overwrite it, or 'na\
me' to import it under another name"},async run(s,e){return e.output({path:(0,p.DW)(s.store)}),await(0,O.T)(s,e,{work:t(async()=>(0,w.isRepository)(s.path)?await i(
s,e):await I(s,e),"work"),instead:"nothing is imported",otherwise:t(()=>({outcome:"skipped",line:`${(0,p.DW)(s.path)} was not imported`,summary:""}),"otherwise")})}},
v=t(()=>(0,P.C)(m),"importAction");async function I(s,e){const o={stack:[],error:void 0,hasError:!1};try{const{path:r,name:c,force:_,"allow-platform-mismatch":D,
store:M}=s,R=c&&(0,d.CW)(c),T=h(o,await e.product.openCatalog(M,{create:!0,signal:e.signal,log:e.log}),!0),A={path:r,force:_,...R&&{name:R.name,project:R.project},
confirmPlatform:(0,f.y)(D,{hint:u.FX,log:e.log})},C=await e.product.importSnapshot(A,T,e),{digest:W,manifest:$,stats:L}=C;return e.output({snapshot:(0,E.SN)(C.ref),
digest:W,size:$.size_bytes,"bytes-moved":L.bytesStored}),{outcome:"success",...(0,l.$M)(C,{store:(0,p.DW)(M),path:(0,p.DW)(r)})}}catch(r){o.error=r,o.hasError=!0}finally{
const r=S(o);r&&await r}}t(I,"read");async function i({path:s,name:e,force:o,store:r},c){const _={stack:[],error:void 0,hasError:!1};try{if(e===void 0)throw new y.
dz("Input 'name' is required: a repository holds many snapshots",{hint:"Set 'name' to the one that is wanted"});const D=h(_,await c.product.openCatalog(s,{create:!1,
signal:c.signal,log:c.log}),!0),M=h(_,await c.product.openCatalog(r,{create:!0,signal:c.signal,log:c.log}),!0),R=await c.product.pull({name:e,force:o},{catalog:M,
remote:D},c),{digest:T,manifest:A,stats:C}=R;return c.output({snapshot:(0,E.SN)(R.ref),digest:T,size:A.size_bytes,"bytes-moved":C.bytesStored}),{outcome:"succes\
s",...(0,l.nn)(R,{store:(0,p.DW)(r),from:(0,p.DW)(s)})}}catch(D){_.error=D,_.hasError=!0}finally{const D=S(_);D&&await D}}t(i,"pull")}),44541:((U,g,n)=>{n.d(g,{
$M:t(()=>w,"$M"),Il:t(()=>u,"Il"),nn:t(()=>l,"nn"),yB:t(()=>O,"yB")});var f=n(22506),y=n(14390),p=n(69865),E=n(75558),P=n(30815),d=n(16595);function O(a,m){const v=a.
manifest.size_bytes;return(0,d.MY)("🗜️",`Exported ${(0,E.SN)(a.ref)} in ${(0,f.Xo)(a.seconds)}`,[(0,d.Ix)([["File",(0,P.aY)(a.path)],["File size",`${(0,p.z3)(
a.size)} for ${(0,p.z3)(v)} (${(0,d.KN)(a.size,v)})`],["sha256",(0,P.aY)(a.sha256)],...(0,d.cn)(a)]),(0,d.Cv)(a),(0,d.K2)("on any other machine",`vm snapshot im\
port ${(0,y.r)(h(a.path,m))}`)])}t(O,"exportedSummary");function u(a,{store:m}){return(0,d.MY)("📤",S(a,`to ${m}`),[(0,d.Ix)([...(0,d.Ag)(a,m),...(0,d.cn)(a)]),
(0,d.Cv)(a),(0,d.od)("on any machine that reaches it",`vm snapshot restore ${(0,y.r)((0,E.SN)(a.ref))}`,m)])}t(u,"pushedSummary");function l(a,{store:m,from:v}){
return(0,d.MY)("📥",S(a,`from ${v}`),[(0,d.Ix)([...(0,d.Ag)(a,m),...(0,d.cn)(a)]),(0,d.Cv)(a),(0,d.od)("give it to Docker with the restore action, or with",`v\
m snapshot restore ${(0,y.r)((0,E.SN)(a.ref))}`,m)])}t(l,"pulledSummary");function w(a,{store:m,path:v}){return(0,d.MY)("📥",`Imported ${(0,E.SN)(a.ref)} in ${(0,f.
Xo)(a.seconds)}`,[(0,d.Ix)([["From",`${(0,P.aY)(v)}, every byte verified`],...(0,d.Ag)(a,m),...(0,d.cn)(a)]),(0,d.Cv)(a),(0,d.od)("give it to Docker with the re\
store action, or with",`vm snapshot restore ${(0,y.r)((0,E.SN)(a.ref))}`,m)])}t(w,"importedSummary");function h(a,m){const[,v]=/^artifact:([^/?]+)$/.exec(a)??[];
return v!==void 0&&m!==void 0?`artifact:${m}/${v}`:/^[a-z0-9]+:/.test(a)?a:a.split("/").at(-1)??a}t(h,"elsewhere");function S({ref:a,changed:m,seconds:v},I){return m?
`Copied ${(0,E.SN)(a)} ${I} in ${(0,f.Xo)(v)}`:`${(0,E.SN)(a)} was there already`}t(S,"transferLine")}),1615:((U,g,n)=>{n.d(g,{y:t(()=>y,"y")});var f=n(75892);function y(p,{
hint:E,log:P}){return async(d,O)=>{const u=`Snapshot built for ${d}, current platform is ${O}`;if(p!==!0)throw new f.Wt(u,{hint:E,fields:{snapshot:d,host:O}});return P.
warn(`${u}. This may not work correctly.`),!0}}t(y,"platformPolicy")}),10764:((U,g,n)=>{n.d(g,{$9:t(()=>p,"$9"),BR:t(()=>w,"BR"),HE:t(()=>E,"HE"),Iv:t(()=>h,"Iv"),
JN:t(()=>s,"JN"),Lf:t(()=>l,"Lf"),Ow:t(()=>m,"Ow"),V2:t(()=>O,"V2"),YG:t(()=>P,"YG"),_f:t(()=>u,"_f"),at:t(()=>y,"at"),d0:t(()=>a,"d0"),dd:t(()=>S,"dd"),eA:t(()=>I,
"eA"),nR:t(()=>d,"nR"),oo:t(()=>i,"oo"),tZ:t(()=>v,"tZ")});const f=t(e=>o=>e in o,"guard"),y=f("listVersioned"),p=f("list"),E=f("delete"),P=f("stage"),d=f("putS\
idecarFiles"),O=f("freeBytes"),u=f("lockExclusively"),l=f("workers"),w=f("discardRef"),h=f("abortStaleUploads"),S=f("newestRef"),a=f("missing"),m=f("now"),v=f("\
fileTime"),I=f("unkept"),i=f("prove"),s=f("assertWritable")})};export{K as id,N as ids,z as modules};
