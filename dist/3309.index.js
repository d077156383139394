var U=Object.defineProperty;var e=(C,v)=>U(C,"name",{value:v,configurable:!0});const B=3309,W=[3309,3616],K={23309:((C,v,i)=>{i.r(v),i.d(v,{exportAction:e(()=>s,"exportAction"),exportFile:e(()=>w,"exportFile"),isRepository:e(()=>l,"isRepos\
itory")});var m=i(75892),p=i(47014),y=i(26676),E=i(75558),g=i(14448),c=i(23379),R=i(90571),u=i(30146),d=function(n,t,o){if(t!=null){if(typeof t!="object"&&typeof t!=
"function")throw new TypeError("Object expected.");var r,a;if(o){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");r=t[Symbol.asyncDispose]}
if(r===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");r=t[Symbol.dispose],o&&(a=r)}if(typeof r!="function")throw new TypeError(
"Object not disposable.");a&&(r=e(function(){try{a.call(this)}catch(f){return Promise.reject(f)}},"dispose")),n.stack.push({value:t,dispose:r,async:o})}else o&&
n.stack.push({async:!0});return t},D=(function(n){return function(t){function o(_){t.error=t.hasError?new n(_,t.error,"An error was suppressed during disposal."):
_,t.hasError=!0}e(o,"fail");var r,a=0;function f(){for(;r=t.stack.pop();)try{if(!r.async&&a===1)return a=0,t.stack.push(r),Promise.resolve().then(f);if(r.dispose){
var _=r.dispose.call(r.value);if(r.async)return a|=2,Promise.resolve(_).then(f,function(O){return o(O),f()})}else a|=1}catch(O){o(O)}if(a===1)return t.hasError?
Promise.reject(t.error):Promise.resolve();if(t.hasError)throw t.error}return e(f,"next"),f()}})(typeof SuppressedError=="function"?SuppressedError:function(n,t,o){
var r=new Error(o);return r.name="SuppressedError",r.error=n,r.suppressed=t,r});const w={name:"export",inputs:{required:["name"],optional:["output","compress","\
include-volumes","force","fail-open","store"]},outputs:["snapshot","digest","size","bytes-moved","path","saved","exists"],hints:{ERR_EXISTS:"Set 'force: true' t\
o overwrite it, or another 'output'",ERR_NOT_FOUND:e(({fields:n})=>n.snapshot===void 0?void 0:"Build or import it into the same 'store' first","ERR_NOT_FOUND")},
async run(n,t){t.output({snapshot:(0,E.SN)(n.name.ref)});const o=n.output??`${n.name.ref.name}.snapshot.tar.gz`;return await(0,g.T)(n,t,{work:e(async()=>l(o)?await I(
n,o,t):await h(n,o,t),"work"),instead:"nothing is exported",otherwise:e(()=>((0,R.NI)([],t,["saved","exists"]),{outcome:"skipped",line:`${(0,E.SN)(n.name.ref)} \
was not exported`,summary:""}),"otherwise")})}},s=e(()=>(0,c.C)(w),"exportAction");function l(n){return(0,y.dz)(n)!==void 0&&!(0,y.bn)(n)}e(l,"isRepository");async function h(n,t,o){
const r={stack:[],error:void 0,hasError:!1};try{const{name:a,compress:f,force:_,store:O,"include-volumes":T}=n,P=d(r,await o.product.openCatalogue(O,{create:!1,
signal:o.signal,log:o.log}),!0),M=await o.product.exportSnapshot({name:a,output:t,level:f,force:_,includeVolumes:T},P,o),{digest:N,manifest:$,size:x,path:A}=M;return o.
output({digest:N,path:A,size:$.size_bytes,"bytes-moved":x,saved:!0,exists:!1}),{outcome:"success",...(0,u.yB)(M,o.env.GITHUB_REPOSITORY)}}catch(a){r.error=a,r.hasError=
!0}finally{const a=D(r);a&&await a}}e(h,"write");async function I({name:n,force:t,store:o},r,a){const f={stack:[],error:void 0,hasError:!1};try{const _=d(f,await a.
product.openCatalogue(o,{create:!1,signal:a.signal,log:a.log}),!0),O=d(f,await a.product.openCatalogue(r,{create:!0,signal:a.signal,log:a.log}),!0);a.output({path:(0,y.
DW)(r)});const T=await a.product.push({name:n,force:t},{catalogue:_,remote:O},a).catch(x=>{throw(0,p.bv)(x)instanceof m.Ry&&(0,R.NI)(["exists"],a,["saved","exis\
ts"]),x}),{digest:P,manifest:M,stats:N,changed:$}=T;return a.output({digest:P,size:M.size_bytes,"bytes-moved":N.bytesStored,saved:$,exists:!$}),{outcome:"succes\
s",...(0,u.Il)(T,{store:(0,y.DW)(r)})}}catch(_){f.error=_,f.hasError=!0}finally{const _=D(f);_&&await _}}e(I,"push")}),75741:((C,v,i)=>{i.d(v,{$U:e(()=>c,"$U"),
EZ:e(()=>E,"EZ"),NZ:e(()=>R,"NZ"),TE:e(()=>y,"TE"),sD:e(()=>g,"sD")});var m=i(75892),p=i(75558);async function y(u,d,D){try{return await D.product.inspect(u,d,D)}catch(S){
if(S instanceof m.m_)return;throw S}}e(y,"lookUp");async function E(u,{product:d,signal:D,log:S},w){try{return await d.openCatalogue(u,{create:!1,signal:D,log:S,
...w&&{first:w}})}catch(s){if(s instanceof m.m_)return;throw s}}e(E,"openExisting");function g({ref:u,manifest:d}){if(d.kind!=="image")throw new m.dz(`${(0,p.SN)(
u)} holds no image but a ${d.kind==="compose"?"Compose project":d.kind}`,{hint:"Restore it with the 'restore' action"})}e(g,"assertImage");function c(u,{ref:d},{
log:D}){if(!(u instanceof m.m_)||u.fields.service!==void 0)throw u;D.warn(u.message.startsWith("Snapshot ")?u.message:`${(0,p.SN)(d)} cannot be restored: ${u.message}`)}
e(c,"warnOfLoss");function R({ref:u,pin:d}){return d===void 0?(0,p.SN)(u):`${(0,p.SN)(u)}@${d}`}e(R,"asked")}),83616:((C,v,i)=>{i.r(v),i.d(v,{recoverable:e(()=>E,
"recoverable"),recovery:e(()=>g,"recovery"),recoveryAction:e(()=>c,"recoveryAction")});var m=i(23379);const p="begun",y="ended";async function E({core:u},d){u.saveState(
p,"true");try{return await d()}finally{u.saveState(y,"true")}}e(E,"recoverable");const g={name:"clean-up",inputs:{required:[],optional:[]},outputs:[],post:{fails:e(
()=>!1,"fails")},async run(u,d){return R(d.core)?(await d.product.recover(d),{outcome:"success",line:"What the step was stopped at is put right",summary:""}):{outcome:"\
skipped",line:"",summary:""}}},c=e(()=>(0,m.C)(g),"recoveryAction");function R(u){return u.getState(p)!==""&&u.getState(y)===""}e(R,"wasKilled")}),90571:((C,v,i)=>{
i.d(v,{uz:e(()=>l,"uz"),UN:e(()=>s,"UN"),NI:e(()=>I,"NI")});var m=i(75892),p=i(47014),y=i(10764);function E(n,t){const o=(0,p.bv)(n);if(!(o instanceof m.JC)||o.
fields.service!==void 0)return;const{message:r,hint:a}=o,f=g(o,t);return f&&{outcome:f,reason:r,hint:a}}e(E,"notSaved");function g(n,t){if(n instanceof m.Ry)return"\
exists";const o=n.fields.store==="cache"||t!==void 0&&(0,y.d0)(t);switch(n.code){case"ERR_DENIED":return"refused";case"ERR_UNAVAILABLE":return n.fields.limited===
!0?"refused":"down";case"ERR_EXHAUSTED":return o||t?.traits.shared===!0?"refused":void 0;case"ERR_CONFLICT":return n.fields.unread===!0?"refused":void 0;case"ER\
R_INTEGRITY":case"ERR_UNSUPPORTED":return o?"refused":void 0;default:return}}e(g,"outcomeOf");var c=i(75558),R=i(57964),u=i(83616);async function d(n,t,o){const{
kind:r}=n.machine,a=e(()=>(0,R.Dg)(n,t,{product:o.product,c:o}),"work");return r==="container"||r==="compose"?await(0,u.recoverable)(o,a):await a()}e(d,"capture");
var D=i(14448),S=i(75741);const w="refused";async function s({request:n,store:t,ifExists:o,failOnRefused:r,failOpen:a},f){let _,O=!1;try{return _=await(0,S.EZ)(
t,f,n.ref),O=!0,_??=await f.product.openCatalogue(t,{create:!0,signal:f.signal,log:f.log,first:n.ref}),{state:"saved",result:await d({...n,force:o==="replace"},
_,f)}}catch(T){const P=(0,p.bv)(T),M=O?E(P,_?.store)?.outcome:(0,D.H)(P)?"down":void 0;if(M==="exists"&&o==="skip")return{state:"exists"};if(M==="refused"&&r)throw Object.
assign(P,{fields:{[w]:!0}});if(M!=="refused"&&!(M==="down"&&a))throw P;const{message:N,hint:$}=P;return f.log.warn([`'${(0,c.SN)(n.ref)}' was not saved: ${N}`,...$===
void 0?[]:[$]].join(`
`)),{state:"refused"}}finally{await _?.[Symbol.asyncDispose]()}}e(s,"save");function l(n){return n instanceof m.JC&&n.fields[w]===!0}e(l,"isRefusedSave");const h=[
"saved","exists","refused"];function I(n,t,o=h){t.output(Object.fromEntries(o.map(r=>[r,n.includes(r)])))}e(I,"tellSaved")}),30146:((C,v,i)=>{i.d(v,{$M:e(()=>D,
"$M"),Il:e(()=>u,"Il"),nn:e(()=>d,"nn"),yB:e(()=>R,"yB")});var m=i(2202),p=i(9734),y=i(13785),E=i(75558),g=i(47974),c=i(96276);function R(s,l){const h=s.manifest.
size_bytes;return(0,c.MY)("🗜️",`Exported ${(0,E.SN)(s.ref)} in ${(0,m.Xo)(s.seconds)}`,[(0,c.Ix)([["File",(0,g.aY)(s.path)],["File size",`${(0,y.z3)(s.size)}\
 for ${(0,y.z3)(h)} (${(0,c.KN)(s.size,h)})`],["sha256",(0,g.aY)(s.sha256)],...(0,c.cn)(s)]),(0,c.Cv)(s),(0,c.K2)("on any other machine",`vm snapshot import ${(0,p.
r)(S(s.path,l))}`)])}e(R,"exportedSummary");function u(s,{store:l}){return(0,c.MY)("📤",w(s,`to ${l}`),[(0,c.Ix)([...(0,c.Ag)(s,l),...(0,c.cn)(s)]),(0,c.Cv)(s),
(0,c.od)("on any machine that reaches it",`vm snapshot restore ${(0,p.r)((0,E.SN)(s.ref))}`,l)])}e(u,"pushedSummary");function d(s,{store:l,from:h}){return(0,c.
MY)("📥",w(s,`from ${h}`),[(0,c.Ix)([...(0,c.Ag)(s,l),...(0,c.cn)(s)]),(0,c.Cv)(s),(0,c.od)("give it to Docker with the restore action, or with",`vm snapshot \
restore ${(0,p.r)((0,E.SN)(s.ref))}`,l)])}e(d,"pulledSummary");function D(s,{store:l,path:h}){return(0,c.MY)("📥",`Imported ${(0,E.SN)(s.ref)} in ${(0,m.Xo)(s.
seconds)}`,[(0,c.Ix)([["From",`${(0,g.aY)(h)}, every byte verified`],...(0,c.Ag)(s,l),...(0,c.cn)(s)]),(0,c.Cv)(s),(0,c.od)("give it to Docker with the restore \
action, or with",`vm snapshot restore ${(0,p.r)((0,E.SN)(s.ref))}`,l)])}e(D,"importedSummary");function S(s,l){const[,h]=/^artifact:([^/?]+)$/.exec(s)??[];return h!==
void 0&&l!==void 0?`artifact:${l}/${h}`:/^[a-z0-9]+:/.test(s)?s:s.split("/").at(-1)??s}e(S,"elsewhere");function w({ref:s,changed:l,seconds:h},I){return l?`Copi\
ed ${(0,E.SN)(s)} ${I} in ${(0,m.Xo)(h)}`:`${(0,E.SN)(s)} was there already`}e(w,"transferLine")}),10764:((C,v,i)=>{i.d(v,{$9:e(()=>p,"$9"),BR:e(()=>d,"BR"),HE:e(
()=>y,"HE"),JN:e(()=>n,"JN"),Lf:e(()=>u,"Lf"),Ow:e(()=>s,"Ow"),V2:e(()=>c,"V2"),YG:e(()=>E,"YG"),_f:e(()=>R,"_f"),d0:e(()=>w,"d0"),eA:e(()=>h,"eA"),j7:e(()=>S,"\
j7"),lM:e(()=>m,"lM"),nR:e(()=>g,"nR"),oo:e(()=>I,"oo"),p:e(()=>D,"p"),tZ:e(()=>l,"tZ")});const m=e(t=>"listStamped"in t,"isStamped"),p=e(t=>"list"in t,"isLista\
ble"),y=e(t=>"delete"in t,"isDeletable"),E=e(t=>"stage"in t,"isStaging"),g=e(t=>"shelve"in t,"isShelving"),c=e(t=>"freeBytes"in t,"isMeasured"),R=e(t=>"lockExcl\
usively"in t,"isLockable"),u=e(t=>"workers"in t,"isWorked"),d=e(t=>"discardRef"in t,"isDiscarding"),D=e(t=>"tidy"in t,"isTidy"),S=e(t=>"newestRef"in t,"isNeares\
t"),w=e(t=>"missing"in t,"isLossy"),s=e(t=>"now"in t,"isClocked"),l=e(t=>"fileTime"in t,"isTiming"),h=e(t=>"unkept"in t,"isKeeping"),I=e(t=>"prove"in t,"isProvi\
ng"),n=e(t=>"assertWritable"in t,"isGuarded")})};export{B as id,W as ids,K as modules};
