var x=Object.defineProperty;var e=(I,y)=>x(I,"name",{value:y,configurable:!0});const B=8718,K=[8718,337,4502],N={22963:((I,y,a)=>{a.d(y,{$U:e(()=>u,"$U"),Cb:e(()=>E,"Cb"),EZ:e(()=>h,"EZ"),m$:e(()=>O,"m$"),sD:e(()=>P,"sD")});var m=a(75892),
p=a(75558);async function E(d,l,w){try{return await w.product.inspect(d,l,w)}catch(R){if(R instanceof m.m_)return;throw R}}e(E,"findSnapshot");async function h(d,{
product:l,signal:w,log:R},S){try{return await l.openCatalog(d,{create:!1,signal:w,log:R,...S&&{first:S}})}catch(i){if(i instanceof m.m_)return;throw i}}e(h,"ope\
nExisting");function P({ref:d,manifest:l}){if(l.kind!=="image")throw new m.dz(`${(0,p.SN)(d)} holds no image but a ${l.kind==="compose"?"Compose project":l.kind}`,
{hint:"Restore it with the 'restore' action"})}e(P,"assertImage");function u(d,{ref:l},{log:w}){if(!(d instanceof m.m_)||d.fields.service!==void 0)throw d;w.warn(
d.message.startsWith("Snapshot ")?d.message:`${(0,p.SN)(l)} cannot be restored: ${d.message}`)}e(u,"warnOfLoss");function O({ref:d,pin:l}){return l===void 0?(0,p.
SN)(d):`${(0,p.SN)(d)}@${l}`}e(O,"displayRequest")}),44305:((I,y,a)=>{a.d(y,{y:e(()=>p,"y")});var m=a(75892);function p(E,{log:h}){return async(P,u)=>{const O=`\
Snapshot built for ${P}, current platform is ${u}`;if(!E)throw new m.Wt(O,{hint:"Use a runner of that platform, or set 'allow-platform-mismatch: true' to try an\
yway"});return h.warn(`${O}. This may not work correctly.`),!0}}e(p,"platformPolicy")}),14502:((I,y,a)=>{a.r(y),a.d(y,{recoverable:e(()=>h,"recoverable"),recovery:e(
()=>P,"recovery"),recoveryAction:e(()=>u,"recoveryAction")});var m=a(41899);const p="begun",E="ended";async function h({core:d},l){d.saveState(p,"true");try{return await l()}finally{
d.saveState(E,"true")}}e(h,"recoverable");const P={name:"clean-up",inputs:{required:[],optional:[]},outputs:[],post:{fails:e(()=>!1,"fails")},async run(d,l){return O(
l.core)?(await l.product.recover(l),{outcome:"success",line:"What the step was stopped at is put right",summary:""}):{outcome:"skipped",line:"",summary:""}}},u=e(
()=>(0,m.C)(P),"recoveryAction");function O(d){return d.getState(p)!==""&&d.getState(E)===""}e(O,"wasKilled")}),13357:((I,y,a)=>{a.d(y,{uz:e(()=>_,"uz"),UN:e(()=>i,
"UN"),UP:e(()=>A,"UP")});var m=a(75892),p=a(47014),E=a(10764);function h(r,t){const o=(0,p.bv)(r);if(!(o instanceof m.JC)||o.fields.service!==void 0)return;const{
message:s,hint:n}=o,c=P(o,t);return c&&{outcome:c,reason:s,hint:n}}e(h,"notSaved");function P(r,t){if(r instanceof m.Ry)return"exists";const o=r.fields.store===
"cache"||t!==void 0&&(0,E.d0)(t);switch(r.code){case"ERR_DENIED":return"refused";case"ERR_UNAVAILABLE":return r.fields.limited===!0?"refused":"down";case"ERR_EX\
HAUSTED":return o||t?.traits.shared===!0?"refused":void 0;case"ERR_CONFLICT":return r.fields.unread===!0?"refused":void 0;case"ERR_INTEGRITY":case"ERR_UNSUPPORT\
ED":return o?"refused":void 0;default:return}}e(P,"outcomeOf");var u=a(75558),O=a(29172),d=a(14502);async function l(r,t,o){const{kind:s}=r.machine,n=e(()=>(0,O.
ym)(r,t,{product:o.product,c:o}),"work");return s==="container"||s==="compose"?await(0,d.recoverable)(o,n):await n()}e(l,"capture");var w=a(29194),R=a(22963);const S="\
refused";async function i({request:r,store:t,ifExists:o,failOnRefused:s,failOpen:n},c){let f,v=!1;try{return f=await(0,R.EZ)(t,c,r.ref),v=!0,f??=await c.product.
openCatalog(t,{create:!0,signal:c.signal,log:c.log,first:r.ref}),{state:"saved",result:await l({...r,force:o==="replace"},f,c)}}catch(g){const M=(0,p.bv)(g),C=v?
h(M,f?.store)?.outcome:(0,w.M)(M)?"down":void 0;if(C==="exists"&&o==="skip")return{state:"exists"};if(C==="refused"&&s)throw Object.assign(M,{fields:{[S]:!0}});
if(C!=="refused"&&!(C==="down"&&n))throw M;const{message:T,hint:U}=M;return c.log.warn([`'${(0,u.SN)(r.ref)}' was not saved: ${T}`,...U===void 0?[]:[U]].join(`
`)),{state:"refused"}}finally{await f?.[Symbol.asyncDispose]()}}e(i,"save");function _(r){return r instanceof m.JC&&r.fields[S]===!0}e(_,"isRefusedSave");const D=[
"saved","exists","refused"];function A(r,t,o=D){t.output(Object.fromEntries(o.map(s=>[s,r.includes(s)])))}e(A,"setSaveOutputs")}),20337:((I,y,a)=>{a.r(y),a.d(y,
{exportAction:e(()=>i,"exportAction"),exportFile:e(()=>S,"exportFile"),isRepository:e(()=>_,"isRepository")});var m=a(75892),p=a(47014),E=a(83620),h=a(75558),P=a(
41899),u=a(29194),O=a(13357),d=a(44541),l=function(r,t,o){if(t!=null){if(typeof t!="object"&&typeof t!="function")throw new TypeError("Object expected.");var s,
n;if(o){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");s=t[Symbol.asyncDispose]}if(s===void 0){if(!Symbol.dispose)throw new TypeError(
"Symbol.dispose is not defined.");s=t[Symbol.dispose],o&&(n=s)}if(typeof s!="function")throw new TypeError("Object not disposable.");n&&(s=e(function(){try{n.call(
this)}catch(c){return Promise.reject(c)}},"dispose")),r.stack.push({value:t,dispose:s,async:o})}else o&&r.stack.push({async:!0});return t},w=(function(r){return function(t){
function o(f){t.error=t.hasError?new r(f,t.error,"An error was suppressed during disposal."):f,t.hasError=!0}e(o,"fail");var s,n=0;function c(){for(;s=t.stack.pop();)
try{if(!s.async&&n===1)return n=0,t.stack.push(s),Promise.resolve().then(c);if(s.dispose){var f=s.dispose.call(s.value);if(s.async)return n|=2,Promise.resolve(f).
then(c,function(v){return o(v),c()})}else n|=1}catch(v){o(v)}if(n===1)return t.hasError?Promise.reject(t.error):Promise.resolve();if(t.hasError)throw t.error}return e(
c,"next"),c()}})(typeof SuppressedError=="function"?SuppressedError:function(r,t,o){var s=new Error(o);return s.name="SuppressedError",s.error=r,s.suppressed=t,
s});const S={name:"export",inputs:{required:["name"],optional:["output","compress","include-volumes","force","fail-open","store"]},outputs:["snapshot","digest",
"size","bytes-moved","path","saved","exists"],hints:{ERR_EXISTS:"Set 'force: true' to overwrite it, or another 'output'",ERR_NOT_FOUND:e(({fields:r})=>r.snapshot===
void 0?void 0:"Build or import it into the same 'store' first","ERR_NOT_FOUND")},async run(r,t){t.output({snapshot:(0,h.SN)(r.name.ref)});const o=r.output??`${r.
name.ref.name}.snapshot.tar.gz`;return await(0,u.T)(r,t,{work:e(async()=>_(o)?await A(r,o,t):await D(r,o,t),"work"),instead:"nothing is exported",otherwise:e(()=>((0,O.
UP)([],t,["saved","exists"]),{outcome:"skipped",line:`${(0,h.SN)(r.name.ref)} was not exported`,summary:""}),"otherwise")})}},i=e(()=>(0,P.C)(S),"exportAction");
function _(r){return(0,E.dz)(r)!==void 0&&!(0,E.bn)(r)}e(_,"isRepository");async function D(r,t,o){const s={stack:[],error:void 0,hasError:!1};try{const{name:n,
compress:c,force:f,store:v,"include-volumes":g}=r,M=l(s,await o.product.openCatalog(v,{create:!1,signal:o.signal,log:o.log}),!0),C=await o.product.exportSnapshot(
{name:n,output:t,level:c,force:f,includeVolumes:g},M,o),{digest:T,manifest:U,size:W,path:$}=C;return o.output({digest:T,path:$,size:U.size_bytes,"bytes-moved":W,
saved:!0,exists:!1}),{outcome:"success",...(0,d.yB)(C,o.env.GITHUB_REPOSITORY)}}catch(n){s.error=n,s.hasError=!0}finally{const n=w(s);n&&await n}}e(D,"write");async function A({
name:r,force:t,store:o},s,n){const c={stack:[],error:void 0,hasError:!1};try{const f=l(c,await n.product.openCatalog(o,{create:!1,signal:n.signal,log:n.log}),!0),
v=l(c,await n.product.openCatalog(s,{create:!0,signal:n.signal,log:n.log}),!0);n.output({path:(0,E.DW)(s)});const g=await n.product.push({name:r,force:t},{catalog:f,
remote:v},n).catch(W=>{throw(0,p.bv)(W)instanceof m.Ry&&(0,O.UP)(["exists"],n,["saved","exists"]),W}),{digest:M,manifest:C,stats:T,changed:U}=g;return n.output(
{digest:M,size:C.size_bytes,"bytes-moved":T.bytesStored,saved:U,exists:!U}),{outcome:"success",...(0,d.Il)(g,{store:(0,E.DW)(s)})}}catch(f){c.error=f,c.hasError=
!0}finally{const f=w(c);f&&await f}}e(A,"push")}),78718:((I,y,a)=>{a.r(y),a.d(y,{importAction:e(()=>_,"importAction"),importFile:e(()=>i,"importFile")});var m=a(
75892),p=a(83620),E=a(75558),h=a(41899),P=a(13455),u=a(29194),O=a(44305),d=a(44541),l=a(20337),w=function(r,t,o){if(t!=null){if(typeof t!="object"&&typeof t!="f\
unction")throw new TypeError("Object expected.");var s,n;if(o){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");s=t[Symbol.asyncDispose]}
if(s===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");s=t[Symbol.dispose],o&&(n=s)}if(typeof s!="function")throw new TypeError(
"Object not disposable.");n&&(s=e(function(){try{n.call(this)}catch(c){return Promise.reject(c)}},"dispose")),r.stack.push({value:t,dispose:s,async:o})}else o&&
r.stack.push({async:!0});return t},R=(function(r){return function(t){function o(f){t.error=t.hasError?new r(f,t.error,"An error was suppressed during disposal."):
f,t.hasError=!0}e(o,"fail");var s,n=0;function c(){for(;s=t.stack.pop();)try{if(!s.async&&n===1)return n=0,t.stack.push(s),Promise.resolve().then(c);if(s.dispose){
var f=s.dispose.call(s.value);if(s.async)return n|=2,Promise.resolve(f).then(c,function(v){return o(v),c()})}else n|=1}catch(v){o(v)}if(n===1)return t.hasError?
Promise.reject(t.error):Promise.resolve();if(t.hasError)throw t.error}return e(c,"next"),c()}})(typeof SuppressedError=="function"?SuppressedError:function(r,t,o){
var s=new Error(o);return s.name="SuppressedError",s.error=r,s.suppressed=t,s});const i={name:"import",inputs:{required:["path"],optional:["name","force","allow\
-platform-mismatch","fail-open","store"]},outputs:["snapshot","digest","size","bytes-moved","path"],hints:{ERR_EXISTS:"Set 'force: true' to overwrite it, or 'na\
me' to import it under another name"},async run(r,t){return t.output({path:(0,p.DW)(r.store)}),await(0,u.T)(r,t,{work:e(async()=>(0,l.isRepository)(r.path)?await A(
r,t):await D(r,t),"work"),instead:"nothing is imported",otherwise:e(()=>({outcome:"skipped",line:`${(0,p.DW)(r.path)} was not imported`,summary:""}),"otherwise")})}},
_=e(()=>(0,h.C)(i),"importAction");async function D(r,t){const o={stack:[],error:void 0,hasError:!1};try{const{path:s,name:n,force:c,"allow-platform-mismatch":f,
store:v}=r,g=n&&(0,P.CW)(n),M=w(o,await t.product.openCatalog(v,{create:!0,signal:t.signal,log:t.log}),!0),C={path:s,force:c,...g&&{name:g.name,project:g.project},
confirmPlatform:(0,O.y)(f,t)},T=await t.product.importSnapshot(C,M,t),{digest:U,manifest:W,stats:$}=T;return t.output({snapshot:(0,E.SN)(T.ref),digest:U,size:W.
size_bytes,"bytes-moved":$.bytesStored}),{outcome:"success",...(0,d.$M)(T,{store:(0,p.DW)(v),path:(0,p.DW)(s)})}}catch(s){o.error=s,o.hasError=!0}finally{const s=R(
o);s&&await s}}e(D,"read");async function A({path:r,name:t,force:o,store:s},n){const c={stack:[],error:void 0,hasError:!1};try{if(t===void 0)throw new m.dz("Inp\
ut 'name' is required: a repository holds many snapshots",{hint:"Set 'name' to the one that is wanted"});const f=w(c,await n.product.openCatalog(r,{create:!1,signal:n.
signal,log:n.log}),!0),v=w(c,await n.product.openCatalog(s,{create:!0,signal:n.signal,log:n.log}),!0),g=await n.product.pull({name:t,force:o},{catalog:v,remote:f},
n),{digest:M,manifest:C,stats:T}=g;return n.output({snapshot:(0,E.SN)(g.ref),digest:M,size:C.size_bytes,"bytes-moved":T.bytesStored}),{outcome:"success",...(0,d.
nn)(g,{store:(0,p.DW)(s),from:(0,p.DW)(r)})}}catch(f){c.error=f,c.hasError=!0}finally{const f=R(c);f&&await f}}e(A,"pull")}),44541:((I,y,a)=>{a.d(y,{$M:e(()=>w,
"$M"),Il:e(()=>d,"Il"),nn:e(()=>l,"nn"),yB:e(()=>O,"yB")});var m=a(22506),p=a(14390),E=a(69865),h=a(75558),P=a(30815),u=a(16595);function O(i,_){const D=i.manifest.
size_bytes;return(0,u.MY)("🗜️",`Exported ${(0,h.SN)(i.ref)} in ${(0,m.Xo)(i.seconds)}`,[(0,u.Ix)([["File",(0,P.aY)(i.path)],["File size",`${(0,E.z3)(i.size)}\
 for ${(0,E.z3)(D)} (${(0,u.KN)(i.size,D)})`],["sha256",(0,P.aY)(i.sha256)],...(0,u.cn)(i)]),(0,u.Cv)(i),(0,u.K2)("on any other machine",`vm snapshot import ${(0,p.
r)(R(i.path,_))}`)])}e(O,"exportedSummary");function d(i,{store:_}){return(0,u.MY)("📤",S(i,`to ${_}`),[(0,u.Ix)([...(0,u.Ag)(i,_),...(0,u.cn)(i)]),(0,u.Cv)(i),
(0,u.od)("on any machine that reaches it",`vm snapshot restore ${(0,p.r)((0,h.SN)(i.ref))}`,_)])}e(d,"pushedSummary");function l(i,{store:_,from:D}){return(0,u.
MY)("📥",S(i,`from ${D}`),[(0,u.Ix)([...(0,u.Ag)(i,_),...(0,u.cn)(i)]),(0,u.Cv)(i),(0,u.od)("give it to Docker with the restore action, or with",`vm snapshot \
restore ${(0,p.r)((0,h.SN)(i.ref))}`,_)])}e(l,"pulledSummary");function w(i,{store:_,path:D}){return(0,u.MY)("📥",`Imported ${(0,h.SN)(i.ref)} in ${(0,m.Xo)(i.
seconds)}`,[(0,u.Ix)([["From",`${(0,P.aY)(D)}, every byte verified`],...(0,u.Ag)(i,_),...(0,u.cn)(i)]),(0,u.Cv)(i),(0,u.od)("give it to Docker with the restore \
action, or with",`vm snapshot restore ${(0,p.r)((0,h.SN)(i.ref))}`,_)])}e(w,"importedSummary");function R(i,_){const[,D]=/^artifact:([^/?]+)$/.exec(i)??[];return D!==
void 0&&_!==void 0?`artifact:${_}/${D}`:/^[a-z0-9]+:/.test(i)?i:i.split("/").at(-1)??i}e(R,"elsewhere");function S({ref:i,changed:_,seconds:D},A){return _?`Copi\
ed ${(0,h.SN)(i)} ${A} in ${(0,m.Xo)(D)}`:`${(0,h.SN)(i)} was there already`}e(S,"transferLine")}),10764:((I,y,a)=>{a.d(y,{$9:e(()=>p,"$9"),BR:e(()=>l,"BR"),HE:e(
()=>E,"HE"),Iv:e(()=>w,"Iv"),JN:e(()=>r,"JN"),Lf:e(()=>d,"Lf"),Ow:e(()=>i,"Ow"),V2:e(()=>u,"V2"),YG:e(()=>h,"YG"),_f:e(()=>O,"_f"),d0:e(()=>S,"d0"),dd:e(()=>R,"\
dd"),eA:e(()=>D,"eA"),lM:e(()=>m,"lM"),nR:e(()=>P,"nR"),oo:e(()=>A,"oo"),tZ:e(()=>_,"tZ")});const m=e(t=>"listStamped"in t,"isStamped"),p=e(t=>"list"in t,"isLis\
table"),E=e(t=>"delete"in t,"isDeletable"),h=e(t=>"stage"in t,"isStaging"),P=e(t=>"shelve"in t,"isShelving"),u=e(t=>"freeBytes"in t,"isMeasured"),O=e(t=>"lockEx\
clusively"in t,"isLockable"),d=e(t=>"workers"in t,"isWorked"),l=e(t=>"discardRef"in t,"isDiscarding"),w=e(t=>"tidy"in t,"canCleanUploads"),R=e(t=>"newestRef"in t,
"canSearchRefs"),S=e(t=>"missing"in t,"isLossy"),i=e(t=>"now"in t,"isClocked"),_=e(t=>"fileTime"in t,"isTiming"),D=e(t=>"unkept"in t,"isKeeping"),A=e(t=>"prove"in
t,"isProving"),r=e(t=>"assertWritable"in t,"isGuarded")})};export{B as id,K as ids,N as modules};
