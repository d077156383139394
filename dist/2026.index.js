var L=Object.defineProperty;var e=(I,y)=>L(I,"name",{value:y,configurable:!0});const N=2026,x=[2026,3309,3616],K={23309:((I,y,a)=>{a.r(y),a.d(y,{exportAction:e(()=>i,"exportAction"),exportFile:e(()=>S,"exportFile"),isRepository:e(()=>_,"is\
Repository")});var m=a(75892),p=a(47014),h=a(26676),E=a(75558),g=a(14448),u=a(23379),O=a(90571),d=a(30146),l=function(r,t,n){if(t!=null){if(typeof t!="object"&&
typeof t!="function")throw new TypeError("Object expected.");var s,o;if(n){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");s=
t[Symbol.asyncDispose]}if(s===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");s=t[Symbol.dispose],n&&(o=s)}if(typeof s!="functi\
on")throw new TypeError("Object not disposable.");o&&(s=e(function(){try{o.call(this)}catch(c){return Promise.reject(c)}},"dispose")),r.stack.push({value:t,dispose:s,
async:n})}else n&&r.stack.push({async:!0});return t},D=(function(r){return function(t){function n(f){t.error=t.hasError?new r(f,t.error,"An error was suppressed\
 during disposal."):f,t.hasError=!0}e(n,"fail");var s,o=0;function c(){for(;s=t.stack.pop();)try{if(!s.async&&o===1)return o=0,t.stack.push(s),Promise.resolve().
then(c);if(s.dispose){var f=s.dispose.call(s.value);if(s.async)return o|=2,Promise.resolve(f).then(c,function(v){return n(v),c()})}else o|=1}catch(v){n(v)}if(o===
1)return t.hasError?Promise.reject(t.error):Promise.resolve();if(t.hasError)throw t.error}return e(c,"next"),c()}})(typeof SuppressedError=="function"?SuppressedError:
function(r,t,n){var s=new Error(n);return s.name="SuppressedError",s.error=r,s.suppressed=t,s});const S={name:"export",inputs:{required:["name"],optional:["outp\
ut","compress","include-volumes","force","fail-open","store"]},outputs:["snapshot","digest","size","bytes-moved","path","saved","exists"],hints:{ERR_EXISTS:"Set\
 'force: true' to overwrite it, or another 'output'",ERR_NOT_FOUND:e(({fields:r})=>r.snapshot===void 0?void 0:"Build or import it into the same 'store' first","\
ERR_NOT_FOUND")},async run(r,t){t.output({snapshot:(0,E.SN)(r.name.ref)});const n=r.output??`${r.name.ref.name}.snapshot.tar.gz`;return await(0,g.T)(r,t,{work:e(
async()=>_(n)?await A(r,n,t):await w(r,n,t),"work"),instead:"nothing is exported",otherwise:e(()=>((0,O.NI)([],t,["saved","exists"]),{outcome:"skipped",line:`${(0,E.
SN)(r.name.ref)} was not exported`,summary:""}),"otherwise")})}},i=e(()=>(0,u.C)(S),"exportAction");function _(r){return(0,h.dz)(r)!==void 0&&!(0,h.bn)(r)}e(_,"\
isRepository");async function w(r,t,n){const s={stack:[],error:void 0,hasError:!1};try{const{name:o,compress:c,force:f,store:v,"include-volumes":P}=r,M=l(s,await n.
product.openCatalogue(v,{create:!1,signal:n.signal,log:n.log}),!0),T=await n.product.exportSnapshot({name:o,output:t,level:c,force:f,includeVolumes:P},M,n),{digest:C,
manifest:W,size:U,path:$}=T;return n.output({digest:C,path:$,size:W.size_bytes,"bytes-moved":U,saved:!0,exists:!1}),{outcome:"success",...(0,d.yB)(T,n.env.GITHUB_REPOSITORY)}}catch(o){
s.error=o,s.hasError=!0}finally{const o=D(s);o&&await o}}e(w,"write");async function A({name:r,force:t,store:n},s,o){const c={stack:[],error:void 0,hasError:!1};
try{const f=l(c,await o.product.openCatalogue(n,{create:!1,signal:o.signal,log:o.log}),!0),v=l(c,await o.product.openCatalogue(s,{create:!0,signal:o.signal,log:o.
log}),!0);o.output({path:(0,h.DW)(s)});const P=await o.product.push({name:r,force:t},{catalogue:f,remote:v},o).catch(U=>{throw(0,p.bv)(U)instanceof m.Ry&&(0,O.NI)(
["exists"],o,["saved","exists"]),U}),{digest:M,manifest:T,stats:C,changed:W}=P;return o.output({digest:M,size:T.size_bytes,"bytes-moved":C.bytesStored,saved:W,exists:!W}),
{outcome:"success",...(0,d.Il)(P,{store:(0,h.DW)(s)})}}catch(f){c.error=f,c.hasError=!0}finally{const f=D(c);f&&await f}}e(A,"push")}),12026:((I,y,a)=>{a.r(y),a.
d(y,{importAction:e(()=>_,"importAction"),importFile:e(()=>i,"importFile")});var m=a(75892),p=a(26676),h=a(75558),E=a(23309),g=a(14448),u=a(39922),O=a(6455),d=a(
23379),l=a(30146),D=function(r,t,n){if(t!=null){if(typeof t!="object"&&typeof t!="function")throw new TypeError("Object expected.");var s,o;if(n){if(!Symbol.asyncDispose)
throw new TypeError("Symbol.asyncDispose is not defined.");s=t[Symbol.asyncDispose]}if(s===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not\
 defined.");s=t[Symbol.dispose],n&&(o=s)}if(typeof s!="function")throw new TypeError("Object not disposable.");o&&(s=e(function(){try{o.call(this)}catch(c){return Promise.
reject(c)}},"dispose")),r.stack.push({value:t,dispose:s,async:n})}else n&&r.stack.push({async:!0});return t},R=(function(r){return function(t){function n(f){t.error=
t.hasError?new r(f,t.error,"An error was suppressed during disposal."):f,t.hasError=!0}e(n,"fail");var s,o=0;function c(){for(;s=t.stack.pop();)try{if(!s.async&&
o===1)return o=0,t.stack.push(s),Promise.resolve().then(c);if(s.dispose){var f=s.dispose.call(s.value);if(s.async)return o|=2,Promise.resolve(f).then(c,function(v){
return n(v),c()})}else o|=1}catch(v){n(v)}if(o===1)return t.hasError?Promise.reject(t.error):Promise.resolve();if(t.hasError)throw t.error}return e(c,"next"),c()}})(
typeof SuppressedError=="function"?SuppressedError:function(r,t,n){var s=new Error(n);return s.name="SuppressedError",s.error=r,s.suppressed=t,s});const i={name:"\
import",inputs:{required:["path"],optional:["name","force","allow-platform-mismatch","fail-open","store"]},outputs:["snapshot","digest","size","bytes-moved","pa\
th"],hints:{ERR_EXISTS:"Set 'force: true' to overwrite it, or 'name' to import it under another name"},async run(r,t){return t.output({path:(0,p.DW)(r.store)}),
await(0,g.T)(r,t,{work:e(async()=>(0,E.isRepository)(r.path)?await A(r,t):await w(r,t),"work"),instead:"nothing is imported",otherwise:e(()=>({outcome:"skipped",
line:`${(0,p.DW)(r.path)} was not imported`,summary:""}),"otherwise")})}},_=e(()=>(0,d.C)(i),"importAction");async function w(r,t){const n={stack:[],error:void 0,
hasError:!1};try{const{path:s,name:o,force:c,"allow-platform-mismatch":f,store:v}=r,P=o&&(0,u.CW)(o),M=D(n,await t.product.openCatalogue(v,{create:!0,signal:t.signal,
log:t.log}),!0),T={path:s,force:c,...P&&{name:P.name,project:P.project},confirmPlatform:(0,O.y)(f,t)},C=await t.product.importSnapshot(T,M,t),{digest:W,manifest:U,
stats:$}=C;return t.output({snapshot:(0,h.SN)(C.ref),digest:W,size:U.size_bytes,"bytes-moved":$.bytesStored}),{outcome:"success",...(0,l.$M)(C,{store:(0,p.DW)(v),
path:(0,p.DW)(s)})}}catch(s){n.error=s,n.hasError=!0}finally{const s=R(n);s&&await s}}e(w,"read");async function A({path:r,name:t,force:n,store:s},o){const c={stack:[],
error:void 0,hasError:!1};try{if(t===void 0)throw new m.dz("Input 'name' is required: a repository holds many snapshots",{hint:"Set 'name' to the one that is wa\
nted"});const f=D(c,await o.product.openCatalogue(r,{create:!1,signal:o.signal,log:o.log}),!0),v=D(c,await o.product.openCatalogue(s,{create:!0,signal:o.signal,
log:o.log}),!0),P=await o.product.pull({name:t,force:n},{catalogue:v,remote:f},o),{digest:M,manifest:T,stats:C}=P;return o.output({snapshot:(0,h.SN)(P.ref),digest:M,
size:T.size_bytes,"bytes-moved":C.bytesStored}),{outcome:"success",...(0,l.nn)(P,{store:(0,p.DW)(s),from:(0,p.DW)(r)})}}catch(f){c.error=f,c.hasError=!0}finally{
const f=R(c);f&&await f}}e(A,"pull")}),75741:((I,y,a)=>{a.d(y,{$U:e(()=>u,"$U"),EZ:e(()=>E,"EZ"),NZ:e(()=>O,"NZ"),TE:e(()=>h,"TE"),sD:e(()=>g,"sD")});var m=a(75892),
p=a(75558);async function h(d,l,D){try{return await D.product.inspect(d,l,D)}catch(R){if(R instanceof m.m_)return;throw R}}e(h,"lookUp");async function E(d,{product:l,
signal:D,log:R},S){try{return await l.openCatalogue(d,{create:!1,signal:D,log:R,...S&&{first:S}})}catch(i){if(i instanceof m.m_)return;throw i}}e(E,"openExistin\
g");function g({ref:d,manifest:l}){if(l.kind!=="image")throw new m.dz(`${(0,p.SN)(d)} holds no image but a ${l.kind==="compose"?"Compose project":l.kind}`,{hint:"\
Restore it with the 'restore' action"})}e(g,"assertImage");function u(d,{ref:l},{log:D}){if(!(d instanceof m.m_)||d.fields.service!==void 0)throw d;D.warn(d.message.
startsWith("Snapshot ")?d.message:`${(0,p.SN)(l)} cannot be restored: ${d.message}`)}e(u,"warnOfLoss");function O({ref:d,pin:l}){return l===void 0?(0,p.SN)(d):`${(0,p.
SN)(d)}@${l}`}e(O,"asked")}),6455:((I,y,a)=>{a.d(y,{y:e(()=>p,"y")});var m=a(75892);function p(h,{log:E}){return async(g,u)=>{const O=`Snapshot built for ${g}, \
current platform is ${u}`;if(!h)throw new m.Wt(O,{hint:"Use a runner of that platform, or set 'allow-platform-mismatch: true' to try anyway"});return E.warn(`${O}\
. This may not work correctly.`),!0}}e(p,"platformPolicy")}),83616:((I,y,a)=>{a.r(y),a.d(y,{recoverable:e(()=>E,"recoverable"),recovery:e(()=>g,"recovery"),recoveryAction:e(
()=>u,"recoveryAction")});var m=a(23379);const p="begun",h="ended";async function E({core:d},l){d.saveState(p,"true");try{return await l()}finally{d.saveState(h,
"true")}}e(E,"recoverable");const g={name:"clean-up",inputs:{required:[],optional:[]},outputs:[],post:{fails:e(()=>!1,"fails")},async run(d,l){return O(l.core)?
(await l.product.recover(l),{outcome:"success",line:"What the step was stopped at is put right",summary:""}):{outcome:"skipped",line:"",summary:""}}},u=e(()=>(0,m.
C)(g),"recoveryAction");function O(d){return d.getState(p)!==""&&d.getState(h)===""}e(O,"wasKilled")}),90571:((I,y,a)=>{a.d(y,{uz:e(()=>_,"uz"),UN:e(()=>i,"UN"),
NI:e(()=>A,"NI")});var m=a(75892),p=a(47014),h=a(10764);function E(r,t){const n=(0,p.bv)(r);if(!(n instanceof m.JC)||n.fields.service!==void 0)return;const{message:s,
hint:o}=n,c=g(n,t);return c&&{outcome:c,reason:s,hint:o}}e(E,"notSaved");function g(r,t){if(r instanceof m.Ry)return"exists";const n=r.fields.store==="cache"||t!==
void 0&&(0,h.d0)(t);switch(r.code){case"ERR_DENIED":return"refused";case"ERR_UNAVAILABLE":return r.fields.limited===!0?"refused":"down";case"ERR_EXHAUSTED":return n||
t?.traits.shared===!0?"refused":void 0;case"ERR_CONFLICT":return r.fields.unread===!0?"refused":void 0;case"ERR_INTEGRITY":case"ERR_UNSUPPORTED":return n?"refus\
ed":void 0;default:return}}e(g,"outcomeOf");var u=a(75558),O=a(57964),d=a(83616);async function l(r,t,n){const{kind:s}=r.machine,o=e(()=>(0,O.Dg)(r,t,{product:n.
product,c:n}),"work");return s==="container"||s==="compose"?await(0,d.recoverable)(n,o):await o()}e(l,"capture");var D=a(14448),R=a(75741);const S="refused";async function i({
request:r,store:t,ifExists:n,failOnRefused:s,failOpen:o},c){let f,v=!1;try{return f=await(0,R.EZ)(t,c,r.ref),v=!0,f??=await c.product.openCatalogue(t,{create:!0,
signal:c.signal,log:c.log,first:r.ref}),{state:"saved",result:await l({...r,force:n==="replace"},f,c)}}catch(P){const M=(0,p.bv)(P),T=v?E(M,f?.store)?.outcome:(0,D.
H)(M)?"down":void 0;if(T==="exists"&&n==="skip")return{state:"exists"};if(T==="refused"&&s)throw Object.assign(M,{fields:{[S]:!0}});if(T!=="refused"&&!(T==="dow\
n"&&o))throw M;const{message:C,hint:W}=M;return c.log.warn([`'${(0,u.SN)(r.ref)}' was not saved: ${C}`,...W===void 0?[]:[W]].join(`
`)),{state:"refused"}}finally{await f?.[Symbol.asyncDispose]()}}e(i,"save");function _(r){return r instanceof m.JC&&r.fields[S]===!0}e(_,"isRefusedSave");const w=[
"saved","exists","refused"];function A(r,t,n=w){t.output(Object.fromEntries(n.map(s=>[s,r.includes(s)])))}e(A,"tellSaved")}),30146:((I,y,a)=>{a.d(y,{$M:e(()=>D,
"$M"),Il:e(()=>d,"Il"),nn:e(()=>l,"nn"),yB:e(()=>O,"yB")});var m=a(2202),p=a(9734),h=a(13785),E=a(75558),g=a(47974),u=a(96276);function O(i,_){const w=i.manifest.
size_bytes;return(0,u.MY)("🗜️",`Exported ${(0,E.SN)(i.ref)} in ${(0,m.Xo)(i.seconds)}`,[(0,u.Ix)([["File",(0,g.aY)(i.path)],["File size",`${(0,h.z3)(i.size)}\
 for ${(0,h.z3)(w)} (${(0,u.KN)(i.size,w)})`],["sha256",(0,g.aY)(i.sha256)],...(0,u.cn)(i)]),(0,u.Cv)(i),(0,u.K2)("on any other machine",`vm snapshot import ${(0,p.
r)(R(i.path,_))}`)])}e(O,"exportedSummary");function d(i,{store:_}){return(0,u.MY)("📤",S(i,`to ${_}`),[(0,u.Ix)([...(0,u.Ag)(i,_),...(0,u.cn)(i)]),(0,u.Cv)(i),
(0,u.od)("on any machine that reaches it",`vm snapshot restore ${(0,p.r)((0,E.SN)(i.ref))}`,_)])}e(d,"pushedSummary");function l(i,{store:_,from:w}){return(0,u.
MY)("📥",S(i,`from ${w}`),[(0,u.Ix)([...(0,u.Ag)(i,_),...(0,u.cn)(i)]),(0,u.Cv)(i),(0,u.od)("give it to Docker with the restore action, or with",`vm snapshot \
restore ${(0,p.r)((0,E.SN)(i.ref))}`,_)])}e(l,"pulledSummary");function D(i,{store:_,path:w}){return(0,u.MY)("📥",`Imported ${(0,E.SN)(i.ref)} in ${(0,m.Xo)(i.
seconds)}`,[(0,u.Ix)([["From",`${(0,g.aY)(w)}, every byte verified`],...(0,u.Ag)(i,_),...(0,u.cn)(i)]),(0,u.Cv)(i),(0,u.od)("give it to Docker with the restore \
action, or with",`vm snapshot restore ${(0,p.r)((0,E.SN)(i.ref))}`,_)])}e(D,"importedSummary");function R(i,_){const[,w]=/^artifact:([^/?]+)$/.exec(i)??[];return w!==
void 0&&_!==void 0?`artifact:${_}/${w}`:/^[a-z0-9]+:/.test(i)?i:i.split("/").at(-1)??i}e(R,"elsewhere");function S({ref:i,changed:_,seconds:w},A){return _?`Copi\
ed ${(0,E.SN)(i)} ${A} in ${(0,m.Xo)(w)}`:`${(0,E.SN)(i)} was there already`}e(S,"transferLine")}),10764:((I,y,a)=>{a.d(y,{$9:e(()=>p,"$9"),BR:e(()=>l,"BR"),HE:e(
()=>h,"HE"),JN:e(()=>r,"JN"),Lf:e(()=>d,"Lf"),Ow:e(()=>i,"Ow"),V2:e(()=>u,"V2"),YG:e(()=>E,"YG"),_f:e(()=>O,"_f"),d0:e(()=>S,"d0"),eA:e(()=>w,"eA"),j7:e(()=>R,"\
j7"),lM:e(()=>m,"lM"),nR:e(()=>g,"nR"),oo:e(()=>A,"oo"),p:e(()=>D,"p"),tZ:e(()=>_,"tZ")});const m=e(t=>"listStamped"in t,"isStamped"),p=e(t=>"list"in t,"isLista\
ble"),h=e(t=>"delete"in t,"isDeletable"),E=e(t=>"stage"in t,"isStaging"),g=e(t=>"shelve"in t,"isShelving"),u=e(t=>"freeBytes"in t,"isMeasured"),O=e(t=>"lockExcl\
usively"in t,"isLockable"),d=e(t=>"workers"in t,"isWorked"),l=e(t=>"discardRef"in t,"isDiscarding"),D=e(t=>"tidy"in t,"isTidy"),R=e(t=>"newestRef"in t,"isNeares\
t"),S=e(t=>"missing"in t,"isLossy"),i=e(t=>"now"in t,"isClocked"),_=e(t=>"fileTime"in t,"isTiming"),w=e(t=>"unkept"in t,"isKeeping"),A=e(t=>"prove"in t,"isProvi\
ng"),r=e(t=>"assertWritable"in t,"isGuarded")})};export{N as id,x as ids,K as modules};
