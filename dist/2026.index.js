var L=Object.defineProperty;var e=(A,y)=>L(A,"name",{value:y,configurable:!0});const N=2026,x=[2026,3309,3616],K={23309:((A,y,a)=>{a.r(y),a.d(y,{exportAction:e(()=>M,"exportAction"),exportFile:e(()=>P,"exportFile"),isRepository:e(()=>i,"is\
Repository")});var h=a(75892),l=a(26676),D=a(75558),E=a(14448),g=a(23379),u=a(90571),O=a(30146),d=function(o,t,s){if(t!=null){if(typeof t!="object"&&typeof t!="\
function")throw new TypeError("Object expected.");var n,r;if(s){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");n=t[Symbol.asyncDispose]}
if(n===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");n=t[Symbol.dispose],s&&(r=n)}if(typeof n!="function")throw new TypeError(
"Object not disposable.");r&&(n=e(function(){try{r.call(this)}catch(c){return Promise.reject(c)}},"dispose")),o.stack.push({value:t,dispose:n,async:s})}else s&&
o.stack.push({async:!0});return t},p=(function(o){return function(t){function s(f){t.error=t.hasError?new o(f,t.error,"An error was suppressed during disposal."):
f,t.hasError=!0}e(s,"fail");var n,r=0;function c(){for(;n=t.stack.pop();)try{if(!n.async&&r===1)return r=0,t.stack.push(n),Promise.resolve().then(c);if(n.dispose){
var f=n.dispose.call(n.value);if(n.async)return r|=2,Promise.resolve(f).then(c,function(m){return s(m),c()})}else r|=1}catch(m){s(m)}if(r===1)return t.hasError?
Promise.reject(t.error):Promise.resolve();if(t.hasError)throw t.error}return e(c,"next"),c()}})(typeof SuppressedError=="function"?SuppressedError:function(o,t,s){
var n=new Error(s);return n.name="SuppressedError",n.error=o,n.suppressed=t,n});const P={name:"export",inputs:{required:["name"],optional:["output","compress","\
include-volumes","force","fail-open","store"]},outputs:["snapshot","digest","size","bytes-moved","path","saved","exists"],hints:{ERR_EXISTS:"Set 'force: true' t\
o overwrite it, or another 'output'",ERR_NOT_FOUND:e(({fields:o})=>o.snapshot===void 0?void 0:"Build or import it into the same 'store' first","ERR_NOT_FOUND")},
async run(o,t){t.output({snapshot:(0,D.SN)(o.name.ref)});const s=o.output??`${o.name.ref.name}.snapshot.tar.gz`;return await(0,E.T)(o,t,{work:e(async()=>i(s)?await v(
o,s,t):await _(o,s,t),"work"),instead:"nothing is exported",otherwise:e(()=>((0,u.NI)([],t,["saved","exists"]),{outcome:"skipped",line:`${(0,D.SN)(o.name.ref)} \
was not exported`,summary:""}),"otherwise")})}},M=e(()=>(0,g.C)(P),"exportAction");function i(o){return(0,l.dz)(o)!==void 0&&!(0,l.bn)(o)}e(i,"isRepository");async function _(o,t,s){
const n={stack:[],error:void 0,hasError:!1};try{const{name:r,compress:c,force:f,store:m,"include-volumes":w}=o,R=d(n,await s.product.openCatalogue(m,{create:!1,
signal:s.signal,log:s.log}),!0),C=await s.product.exportSnapshot({name:r,output:t,level:c,force:f,includeVolumes:w},R,s),{digest:T,manifest:I,size:W,path:U}=C;return s.
output({digest:T,path:U,size:I.size_bytes,"bytes-moved":W,saved:!0,exists:!1}),{outcome:"success",...(0,O.yB)(C,s.env.GITHUB_REPOSITORY)}}catch(r){n.error=r,n.hasError=
!0}finally{const r=p(n);r&&await r}}e(_,"write");async function v({name:o,force:t,store:s},n,r){const c={stack:[],error:void 0,hasError:!1};try{const f=d(c,await r.
product.openCatalogue(s,{create:!1,signal:r.signal,log:r.log}),!0),m=d(c,await r.product.openCatalogue(n,{create:!0,signal:r.signal,log:r.log}),!0);r.output({path:(0,l.
DW)(n)});const w=await r.product.push({name:o,force:t},{catalogue:f,remote:m},r).catch(W=>{throw W instanceof h.Ry&&(0,u.NI)(["exists"],r,["saved","exists"]),W}),
{digest:R,manifest:C,stats:T,changed:I}=w;return r.output({digest:R,size:C.size_bytes,"bytes-moved":T.bytesStored,saved:I,exists:!I}),{outcome:"success",...(0,O.
Il)(w,{store:(0,l.DW)(n)})}}catch(f){c.error=f,c.hasError=!0}finally{const f=p(c);f&&await f}}e(v,"push")}),12026:((A,y,a)=>{a.r(y),a.d(y,{importAction:e(()=>_,
"importAction"),importFile:e(()=>i,"importFile")});var h=a(75892),l=a(26676),D=a(75558),E=a(23309),g=a(14448),u=a(39922),O=a(6455),d=a(23379),p=a(30146),S=function(t,s,n){
if(s!=null){if(typeof s!="object"&&typeof s!="function")throw new TypeError("Object expected.");var r,c;if(n){if(!Symbol.asyncDispose)throw new TypeError("Symbo\
l.asyncDispose is not defined.");r=s[Symbol.asyncDispose]}if(r===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");r=s[Symbol.dispose],
n&&(c=r)}if(typeof r!="function")throw new TypeError("Object not disposable.");c&&(r=e(function(){try{c.call(this)}catch(f){return Promise.reject(f)}},"dispose")),
t.stack.push({value:s,dispose:r,async:n})}else n&&t.stack.push({async:!0});return s},P=(function(t){return function(s){function n(m){s.error=s.hasError?new t(m,
s.error,"An error was suppressed during disposal."):m,s.hasError=!0}e(n,"fail");var r,c=0;function f(){for(;r=s.stack.pop();)try{if(!r.async&&c===1)return c=0,s.
stack.push(r),Promise.resolve().then(f);if(r.dispose){var m=r.dispose.call(r.value);if(r.async)return c|=2,Promise.resolve(m).then(f,function(w){return n(w),f()})}else
c|=1}catch(w){n(w)}if(c===1)return s.hasError?Promise.reject(s.error):Promise.resolve();if(s.hasError)throw s.error}return e(f,"next"),f()}})(typeof SuppressedError==
"function"?SuppressedError:function(t,s,n){var r=new Error(n);return r.name="SuppressedError",r.error=t,r.suppressed=s,r});const i={name:"import",inputs:{required:[
"path"],optional:["name","force","allow-platform-mismatch","fail-open","store"]},outputs:["snapshot","digest","size","bytes-moved","path"],hints:{ERR_EXISTS:"Se\
t 'force: true' to overwrite it, or 'name' to import it under another name"},async run(t,s){return s.output({path:(0,l.DW)(t.store)}),await(0,g.T)(t,s,{work:e(async()=>(0,E.
isRepository)(t.path)?await o(t,s):await v(t,s),"work"),instead:"nothing is imported",otherwise:e(()=>({outcome:"skipped",line:`${(0,l.DW)(t.path)} was not impo\
rted`,summary:""}),"otherwise")})}},_=e(()=>(0,d.C)(i),"importAction");async function v(t,s){const n={stack:[],error:void 0,hasError:!1};try{const{path:r,name:c,
force:f,"allow-platform-mismatch":m,store:w}=t,R=c&&(0,u.CW)(c),C=S(n,await s.product.openCatalogue(w,{create:!0,signal:s.signal,log:s.log}),!0),T={path:r,force:f,
...R&&{name:R.name,project:R.project},confirmPlatform:(0,O.y)(m,s)},I=await s.product.importSnapshot(T,C,s),{digest:W,manifest:U,stats:$}=I;return s.output({snapshot:(0,D.
SN)(I.ref),digest:W,size:U.size_bytes,"bytes-moved":$.bytesStored}),{outcome:"success",...(0,p.$M)(I,{store:(0,l.DW)(w),path:(0,l.DW)(r)})}}catch(r){n.error=r,n.
hasError=!0}finally{const r=P(n);r&&await r}}e(v,"read");async function o({path:t,name:s,force:n,store:r},c){const f={stack:[],error:void 0,hasError:!1};try{if(s===
void 0)throw new h.dz("Input 'name' is required: a repository holds many snapshots",{hint:"Set 'name' to the one that is wanted"});const m=S(f,await c.product.openCatalogue(
t,{create:!1,signal:c.signal,log:c.log}),!0),w=S(f,await c.product.openCatalogue(r,{create:!0,signal:c.signal,log:c.log}),!0),R=await c.product.pull({name:s,force:n},
{catalogue:w,remote:m},c),{digest:C,manifest:T,stats:I}=R;return c.output({snapshot:(0,D.SN)(R.ref),digest:C,size:T.size_bytes,"bytes-moved":I.bytesStored}),{outcome:"\
success",...(0,p.nn)(R,{store:(0,l.DW)(r),from:(0,l.DW)(t)})}}catch(m){f.error=m,f.hasError=!0}finally{const m=P(f);m&&await m}}e(o,"pull")}),75741:((A,y,a)=>{a.
d(y,{$U:e(()=>u,"$U"),EZ:e(()=>E,"EZ"),NZ:e(()=>O,"NZ"),TE:e(()=>D,"TE"),sD:e(()=>g,"sD")});var h=a(75892),l=a(75558);async function D(d,p,S){try{return await S.
product.inspect(d,p,S)}catch(P){if(P instanceof h.m_)return;throw P}}e(D,"lookUp");async function E(d,{product:p,signal:S,log:P},M){try{return await p.openCatalogue(
d,{create:!1,signal:S,log:P,...M&&{first:M}})}catch(i){if(i instanceof h.m_)return;throw i}}e(E,"openExisting");function g({ref:d,manifest:p}){if(p.kind!=="imag\
e")throw new h.dz(`${(0,l.SN)(d)} holds no image but a ${p.kind==="compose"?"Compose project":p.kind}`,{hint:"Restore it with the 'restore' action"})}e(g,"asser\
tImage");function u(d,{ref:p},{log:S}){if(!(d instanceof h.m_)||d.fields.service!==void 0)throw d;S.warn(d.message.startsWith("Snapshot ")?d.message:`${(0,l.SN)(
p)} cannot be restored: ${d.message}`)}e(u,"warnOfLoss");function O({ref:d,pin:p}){return p===void 0?(0,l.SN)(d):`${(0,l.SN)(d)}@${p}`}e(O,"asked")}),6455:((A,y,a)=>{
a.d(y,{y:e(()=>l,"y")});var h=a(75892);function l(D,{log:E}){return async(g,u)=>{const O=`Snapshot built for ${g}, current platform is ${u}`;if(!D)throw new h.Wt(
O,{hint:"Use a runner of that platform, or set 'allow-platform-mismatch: true' to try anyway"});return E.warn(`${O}. This may not work correctly.`),!0}}e(l,"pla\
tformPolicy")}),83616:((A,y,a)=>{a.r(y),a.d(y,{recoverable:e(()=>E,"recoverable"),recovery:e(()=>g,"recovery"),recoveryAction:e(()=>u,"recoveryAction")});var h=a(
23379);const l="begun",D="ended";async function E({core:d},p){d.saveState(l,"true");try{return await p()}finally{d.saveState(D,"true")}}e(E,"recoverable");const g={
name:"clean-up",inputs:{required:[],optional:[]},outputs:[],post:{fails:e(()=>!1,"fails")},async run(d,p){return O(p.core)?(await p.product.recover(p),{outcome:"\
success",line:"What the step was stopped at is put right",summary:""}):{outcome:"skipped",line:"",summary:""}}},u=e(()=>(0,h.C)(g),"recoveryAction");function O(d){
return d.getState(l)!==""&&d.getState(D)===""}e(O,"wasKilled")}),90571:((A,y,a)=>{a.d(y,{uz:e(()=>i,"uz"),UN:e(()=>M,"UN"),NI:e(()=>v,"NI")});var h=a(75892),l=a(
18631);function D(o,t){if(!(o instanceof h.JC)||o.fields.service!==void 0)return;const{message:s,hint:n}=o,r=E(o,t);return r&&{outcome:r,reason:s,hint:n}}e(D,"n\
otSaved");function E(o,t){if(o instanceof h.Ry)return"exists";const s=o.fields.store==="cache"||t!==void 0&&(0,l.d0)(t);switch(o.code){case"ERR_DENIED":return"r\
efused";case"ERR_UNAVAILABLE":return o.fields.limited===!0?"refused":"down";case"ERR_EXHAUSTED":return s||t?.traits.shared===!0?"refused":void 0;case"ERR_CONFLI\
CT":return o.fields.unread===!0?"refused":void 0;case"ERR_INTEGRITY":case"ERR_UNSUPPORTED":return s?"refused":void 0;default:return}}e(E,"outcomeOf");var g=a(75558),
u=a(57964),O=a(83616);async function d(o,t,s){const{kind:n}=o.machine,r=e(()=>(0,u.Dg)(o,t,{product:s.product,c:s}),"work");return n==="container"||n==="compose"?
await(0,O.recoverable)(s,r):await r()}e(d,"capture");var p=a(14448),S=a(75741);const P="refused";async function M({request:o,store:t,ifExists:s,failOnRefused:n,
failOpen:r},c){let f,m=!1;try{return f=await(0,S.EZ)(t,c,o.ref),m=!0,f??=await c.product.openCatalogue(t,{create:!0,signal:c.signal,log:c.log,first:o.ref}),{state:"\
saved",result:await d({...o,force:s==="replace"},f,c)}}catch(w){const R=m?D(w,f?.store)?.outcome:(0,p.H)(w)?"down":void 0;if(R==="exists"&&s==="skip")return{state:"\
exists"};if(R==="refused"&&n)throw Object.assign(w,{fields:{[P]:!0}});if(R!=="refused"&&!(R==="down"&&r))throw w;const{message:C,hint:T}=w;return c.log.warn([`'${(0,g.
SN)(o.ref)}' was not saved: ${C}`,...T===void 0?[]:[T]].join(`
`)),{state:"refused"}}finally{await f?.[Symbol.asyncDispose]()}}e(M,"save");function i(o){return o instanceof h.JC&&o.fields[P]===!0}e(i,"isRefusedSave");const _=[
"saved","exists","refused"];function v(o,t,s=_){t.output(Object.fromEntries(s.map(n=>[n,o.includes(n)])))}e(v,"tellSaved")}),30146:((A,y,a)=>{a.d(y,{$M:e(()=>S,
"$M"),Il:e(()=>d,"Il"),nn:e(()=>p,"nn"),yB:e(()=>O,"yB")});var h=a(2202),l=a(9734),D=a(13785),E=a(75558),g=a(47974),u=a(96276);function O(i,_){const v=i.manifest.
size_bytes;return(0,u.MY)("🗜️",`Exported ${(0,E.SN)(i.ref)} in ${(0,h.Xo)(i.seconds)}`,[(0,u.Ix)([["File",(0,g.aY)(i.path)],["File size",`${(0,D.z3)(i.size)}\
 for ${(0,D.z3)(v)} (${(0,u.KN)(i.size,v)})`],["sha256",(0,g.aY)(i.sha256)],...(0,u.cn)(i)]),(0,u.Cv)(i),(0,u.K2)("on any other machine",`vm snapshot import ${(0,l.
r)(P(i.path,_))}`)])}e(O,"exportedSummary");function d(i,{store:_}){return(0,u.MY)("📤",M(i,`to ${_}`),[(0,u.Ix)([...(0,u.Ag)(i,_),...(0,u.cn)(i)]),(0,u.Cv)(i),
(0,u.od)("on any machine that reaches it",`vm snapshot restore ${(0,l.r)((0,E.SN)(i.ref))}`,_)])}e(d,"pushedSummary");function p(i,{store:_,from:v}){return(0,u.
MY)("📥",M(i,`from ${v}`),[(0,u.Ix)([...(0,u.Ag)(i,_),...(0,u.cn)(i)]),(0,u.Cv)(i),(0,u.od)("give it to Docker with the restore action, or with",`vm snapshot \
restore ${(0,l.r)((0,E.SN)(i.ref))}`,_)])}e(p,"pulledSummary");function S(i,{store:_,path:v}){return(0,u.MY)("📥",`Imported ${(0,E.SN)(i.ref)} in ${(0,h.Xo)(i.
seconds)}`,[(0,u.Ix)([["From",`${(0,g.aY)(v)}, every byte verified`],...(0,u.Ag)(i,_),...(0,u.cn)(i)]),(0,u.Cv)(i),(0,u.od)("give it to Docker with the restore \
action, or with",`vm snapshot restore ${(0,l.r)((0,E.SN)(i.ref))}`,_)])}e(S,"importedSummary");function P(i,_){const[,v]=/^artifact:([^/?]+)$/.exec(i)??[];return v!==
void 0&&_!==void 0?`artifact:${_}/${v}`:/^[a-z0-9]+:/.test(i)?i:i.split("/").at(-1)??i}e(P,"elsewhere");function M({ref:i,changed:_,seconds:v},o){return _?`Copi\
ed ${(0,E.SN)(i)} ${o} in ${(0,h.Xo)(v)}`:`${(0,E.SN)(i)} was there already`}e(M,"transferLine")}),18631:((A,y,a)=>{a.d(y,{$9:e(()=>l,"$9"),BR:e(()=>p,"BR"),HE:e(
()=>D,"HE"),JN:e(()=>o,"JN"),Lf:e(()=>d,"Lf"),Ow:e(()=>i,"Ow"),V2:e(()=>u,"V2"),YG:e(()=>E,"YG"),_f:e(()=>O,"_f"),d0:e(()=>M,"d0"),eA:e(()=>_,"eA"),j7:e(()=>P,"\
j7"),lM:e(()=>h,"lM"),nR:e(()=>g,"nR"),oo:e(()=>v,"oo"),p:e(()=>S,"p")});const h=e(t=>"listStamped"in t,"isStamped"),l=e(t=>"list"in t,"isListable"),D=e(t=>"del\
ete"in t,"isDeletable"),E=e(t=>"stage"in t,"isStaging"),g=e(t=>"shelve"in t,"isShelving"),u=e(t=>"freeBytes"in t,"isMeasured"),O=e(t=>"lockExclusively"in t,"isL\
ockable"),d=e(t=>"workers"in t,"isWorked"),p=e(t=>"discardRef"in t,"isDiscarding"),S=e(t=>"tidy"in t,"isTidy"),P=e(t=>"newestRef"in t,"isNearest"),M=e(t=>"missi\
ng"in t,"isLossy"),i=e(t=>"now"in t,"isClocked"),_=e(t=>"unkept"in t,"isKeeping"),v=e(t=>"prove"in t,"isProving"),o=e(t=>"assertWritable"in t,"isGuarded")})};export{N as id,x as ids,K as modules};
