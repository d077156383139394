var L=Object.defineProperty;var e=(I,y)=>L(I,"name",{value:y,configurable:!0});const N=2026,x=[2026,3309,3616],K={23309:((I,y,a)=>{a.r(y),a.d(y,{exportAction:e(()=>i,"exportAction"),exportFile:e(()=>S,"exportFile"),isRepository:e(()=>_,"is\
Repository")});var m=a(75892),p=a(47014),h=a(26676),E=a(75558),g=a(14448),u=a(23379),O=a(90571),d=a(30146),l=function(t,s,n){if(s!=null){if(typeof s!="object"&&
typeof s!="function")throw new TypeError("Object expected.");var r,o;if(n){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");r=
s[Symbol.asyncDispose]}if(r===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");r=s[Symbol.dispose],n&&(o=r)}if(typeof r!="functi\
on")throw new TypeError("Object not disposable.");o&&(r=e(function(){try{o.call(this)}catch(c){return Promise.reject(c)}},"dispose")),t.stack.push({value:s,dispose:r,
async:n})}else n&&t.stack.push({async:!0});return s},D=(function(t){return function(s){function n(f){s.error=s.hasError?new t(f,s.error,"An error was suppressed\
 during disposal."):f,s.hasError=!0}e(n,"fail");var r,o=0;function c(){for(;r=s.stack.pop();)try{if(!r.async&&o===1)return o=0,s.stack.push(r),Promise.resolve().
then(c);if(r.dispose){var f=r.dispose.call(r.value);if(r.async)return o|=2,Promise.resolve(f).then(c,function(v){return n(v),c()})}else o|=1}catch(v){n(v)}if(o===
1)return s.hasError?Promise.reject(s.error):Promise.resolve();if(s.hasError)throw s.error}return e(c,"next"),c()}})(typeof SuppressedError=="function"?SuppressedError:
function(t,s,n){var r=new Error(n);return r.name="SuppressedError",r.error=t,r.suppressed=s,r});const S={name:"export",inputs:{required:["name"],optional:["outp\
ut","compress","include-volumes","force","fail-open","store"]},outputs:["snapshot","digest","size","bytes-moved","path","saved","exists"],hints:{ERR_EXISTS:"Set\
 'force: true' to overwrite it, or another 'output'",ERR_NOT_FOUND:e(({fields:t})=>t.snapshot===void 0?void 0:"Build or import it into the same 'store' first","\
ERR_NOT_FOUND")},async run(t,s){s.output({snapshot:(0,E.SN)(t.name.ref)});const n=t.output??`${t.name.ref.name}.snapshot.tar.gz`;return await(0,g.T)(t,s,{work:e(
async()=>_(n)?await A(t,n,s):await w(t,n,s),"work"),instead:"nothing is exported",otherwise:e(()=>((0,O.NI)([],s,["saved","exists"]),{outcome:"skipped",line:`${(0,E.
SN)(t.name.ref)} was not exported`,summary:""}),"otherwise")})}},i=e(()=>(0,u.C)(S),"exportAction");function _(t){return(0,h.dz)(t)!==void 0&&!(0,h.bn)(t)}e(_,"\
isRepository");async function w(t,s,n){const r={stack:[],error:void 0,hasError:!1};try{const{name:o,compress:c,force:f,store:v,"include-volumes":P}=t,M=l(r,await n.
product.openCatalogue(v,{create:!1,signal:n.signal,log:n.log}),!0),C=await n.product.exportSnapshot({name:o,output:s,level:c,force:f,includeVolumes:P},M,n),{digest:T,
manifest:W,size:U,path:$}=C;return n.output({digest:T,path:$,size:W.size_bytes,"bytes-moved":U,saved:!0,exists:!1}),{outcome:"success",...(0,d.yB)(C,n.env.GITHUB_REPOSITORY)}}catch(o){
r.error=o,r.hasError=!0}finally{const o=D(r);o&&await o}}e(w,"write");async function A({name:t,force:s,store:n},r,o){const c={stack:[],error:void 0,hasError:!1};
try{const f=l(c,await o.product.openCatalogue(n,{create:!1,signal:o.signal,log:o.log}),!0),v=l(c,await o.product.openCatalogue(r,{create:!0,signal:o.signal,log:o.
log}),!0);o.output({path:(0,h.DW)(r)});const P=await o.product.push({name:t,force:s},{catalogue:f,remote:v},o).catch(U=>{throw(0,p.bv)(U)instanceof m.Ry&&(0,O.NI)(
["exists"],o,["saved","exists"]),U}),{digest:M,manifest:C,stats:T,changed:W}=P;return o.output({digest:M,size:C.size_bytes,"bytes-moved":T.bytesStored,saved:W,exists:!W}),
{outcome:"success",...(0,d.Il)(P,{store:(0,h.DW)(r)})}}catch(f){c.error=f,c.hasError=!0}finally{const f=D(c);f&&await f}}e(A,"push")}),12026:((I,y,a)=>{a.r(y),a.
d(y,{importAction:e(()=>_,"importAction"),importFile:e(()=>i,"importFile")});var m=a(75892),p=a(26676),h=a(75558),E=a(23309),g=a(14448),u=a(39922),O=a(6455),d=a(
23379),l=a(30146),D=function(t,s,n){if(s!=null){if(typeof s!="object"&&typeof s!="function")throw new TypeError("Object expected.");var r,o;if(n){if(!Symbol.asyncDispose)
throw new TypeError("Symbol.asyncDispose is not defined.");r=s[Symbol.asyncDispose]}if(r===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not\
 defined.");r=s[Symbol.dispose],n&&(o=r)}if(typeof r!="function")throw new TypeError("Object not disposable.");o&&(r=e(function(){try{o.call(this)}catch(c){return Promise.
reject(c)}},"dispose")),t.stack.push({value:s,dispose:r,async:n})}else n&&t.stack.push({async:!0});return s},R=(function(t){return function(s){function n(f){s.error=
s.hasError?new t(f,s.error,"An error was suppressed during disposal."):f,s.hasError=!0}e(n,"fail");var r,o=0;function c(){for(;r=s.stack.pop();)try{if(!r.async&&
o===1)return o=0,s.stack.push(r),Promise.resolve().then(c);if(r.dispose){var f=r.dispose.call(r.value);if(r.async)return o|=2,Promise.resolve(f).then(c,function(v){
return n(v),c()})}else o|=1}catch(v){n(v)}if(o===1)return s.hasError?Promise.reject(s.error):Promise.resolve();if(s.hasError)throw s.error}return e(c,"next"),c()}})(
typeof SuppressedError=="function"?SuppressedError:function(t,s,n){var r=new Error(n);return r.name="SuppressedError",r.error=t,r.suppressed=s,r});const i={name:"\
import",inputs:{required:["path"],optional:["name","force","allow-platform-mismatch","fail-open","store"]},outputs:["snapshot","digest","size","bytes-moved","pa\
th"],hints:{ERR_EXISTS:"Set 'force: true' to overwrite it, or 'name' to import it under another name"},async run(t,s){return s.output({path:(0,p.DW)(t.store)}),
await(0,g.T)(t,s,{work:e(async()=>(0,E.isRepository)(t.path)?await A(t,s):await w(t,s),"work"),instead:"nothing is imported",otherwise:e(()=>({outcome:"skipped",
line:`${(0,p.DW)(t.path)} was not imported`,summary:""}),"otherwise")})}},_=e(()=>(0,d.C)(i),"importAction");async function w(t,s){const n={stack:[],error:void 0,
hasError:!1};try{const{path:r,name:o,force:c,"allow-platform-mismatch":f,store:v}=t,P=o&&(0,u.CW)(o),M=D(n,await s.product.openCatalogue(v,{create:!0,signal:s.signal,
log:s.log}),!0),C={path:r,force:c,...P&&{name:P.name,project:P.project},confirmPlatform:(0,O.y)(f,s)},T=await s.product.importSnapshot(C,M,s),{digest:W,manifest:U,
stats:$}=T;return s.output({snapshot:(0,h.SN)(T.ref),digest:W,size:U.size_bytes,"bytes-moved":$.bytesStored}),{outcome:"success",...(0,l.$M)(T,{store:(0,p.DW)(v),
path:(0,p.DW)(r)})}}catch(r){n.error=r,n.hasError=!0}finally{const r=R(n);r&&await r}}e(w,"read");async function A({path:t,name:s,force:n,store:r},o){const c={stack:[],
error:void 0,hasError:!1};try{if(s===void 0)throw new m.dz("Input 'name' is required: a repository holds many snapshots",{hint:"Set 'name' to the one that is wa\
nted"});const f=D(c,await o.product.openCatalogue(t,{create:!1,signal:o.signal,log:o.log}),!0),v=D(c,await o.product.openCatalogue(r,{create:!0,signal:o.signal,
log:o.log}),!0),P=await o.product.pull({name:s,force:n},{catalogue:v,remote:f},o),{digest:M,manifest:C,stats:T}=P;return o.output({snapshot:(0,h.SN)(P.ref),digest:M,
size:C.size_bytes,"bytes-moved":T.bytesStored}),{outcome:"success",...(0,l.nn)(P,{store:(0,p.DW)(r),from:(0,p.DW)(t)})}}catch(f){c.error=f,c.hasError=!0}finally{
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
NI:e(()=>A,"NI")});var m=a(75892),p=a(47014),h=a(18631);function E(t,s){const n=(0,p.bv)(t);if(!(n instanceof m.JC)||n.fields.service!==void 0)return;const{message:r,
hint:o}=n,c=g(n,s);return c&&{outcome:c,reason:r,hint:o}}e(E,"notSaved");function g(t,s){if(t instanceof m.Ry)return"exists";const n=t.fields.store==="cache"||s!==
void 0&&(0,h.d0)(s);switch(t.code){case"ERR_DENIED":return"refused";case"ERR_UNAVAILABLE":return t.fields.limited===!0?"refused":"down";case"ERR_EXHAUSTED":return n||
s?.traits.shared===!0?"refused":void 0;case"ERR_CONFLICT":return t.fields.unread===!0?"refused":void 0;case"ERR_INTEGRITY":case"ERR_UNSUPPORTED":return n?"refus\
ed":void 0;default:return}}e(g,"outcomeOf");var u=a(75558),O=a(57964),d=a(83616);async function l(t,s,n){const{kind:r}=t.machine,o=e(()=>(0,O.Dg)(t,s,{product:n.
product,c:n}),"work");return r==="container"||r==="compose"?await(0,d.recoverable)(n,o):await o()}e(l,"capture");var D=a(14448),R=a(75741);const S="refused";async function i({
request:t,store:s,ifExists:n,failOnRefused:r,failOpen:o},c){let f,v=!1;try{return f=await(0,R.EZ)(s,c,t.ref),v=!0,f??=await c.product.openCatalogue(s,{create:!0,
signal:c.signal,log:c.log,first:t.ref}),{state:"saved",result:await l({...t,force:n==="replace"},f,c)}}catch(P){const M=(0,p.bv)(P),C=v?E(M,f?.store)?.outcome:(0,D.
H)(M)?"down":void 0;if(C==="exists"&&n==="skip")return{state:"exists"};if(C==="refused"&&r)throw Object.assign(M,{fields:{[S]:!0}});if(C!=="refused"&&!(C==="dow\
n"&&o))throw M;const{message:T,hint:W}=M;return c.log.warn([`'${(0,u.SN)(t.ref)}' was not saved: ${T}`,...W===void 0?[]:[W]].join(`
`)),{state:"refused"}}finally{await f?.[Symbol.asyncDispose]()}}e(i,"save");function _(t){return t instanceof m.JC&&t.fields[S]===!0}e(_,"isRefusedSave");const w=[
"saved","exists","refused"];function A(t,s,n=w){s.output(Object.fromEntries(n.map(r=>[r,t.includes(r)])))}e(A,"tellSaved")}),30146:((I,y,a)=>{a.d(y,{$M:e(()=>D,
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
ed ${(0,E.SN)(i)} ${A} in ${(0,m.Xo)(w)}`:`${(0,E.SN)(i)} was there already`}e(S,"transferLine")}),18631:((I,y,a)=>{a.d(y,{$9:e(()=>p,"$9"),BR:e(()=>l,"BR"),HE:e(
()=>h,"HE"),JN:e(()=>A,"JN"),Lf:e(()=>d,"Lf"),Ow:e(()=>i,"Ow"),V2:e(()=>u,"V2"),YG:e(()=>E,"YG"),_f:e(()=>O,"_f"),d0:e(()=>S,"d0"),eA:e(()=>_,"eA"),j7:e(()=>R,"\
j7"),lM:e(()=>m,"lM"),nR:e(()=>g,"nR"),oo:e(()=>w,"oo"),p:e(()=>D,"p")});const m=e(t=>"listStamped"in t,"isStamped"),p=e(t=>"list"in t,"isListable"),h=e(t=>"del\
ete"in t,"isDeletable"),E=e(t=>"stage"in t,"isStaging"),g=e(t=>"shelve"in t,"isShelving"),u=e(t=>"freeBytes"in t,"isMeasured"),O=e(t=>"lockExclusively"in t,"isL\
ockable"),d=e(t=>"workers"in t,"isWorked"),l=e(t=>"discardRef"in t,"isDiscarding"),D=e(t=>"tidy"in t,"isTidy"),R=e(t=>"newestRef"in t,"isNearest"),S=e(t=>"missi\
ng"in t,"isLossy"),i=e(t=>"now"in t,"isClocked"),_=e(t=>"unkept"in t,"isKeeping"),w=e(t=>"prove"in t,"isProving"),A=e(t=>"assertWritable"in t,"isGuarded")})};export{N as id,x as ids,K as modules};
