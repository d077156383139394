var A=Object.defineProperty;var e=(C,y)=>A(C,"name",{value:y,configurable:!0});const L=3309,B=[3309,3616],W={23309:((C,y,i)=>{i.r(y),i.d(y,{exportAction:e(()=>S,"exportAction"),exportFile:e(()=>g,"exportFile"),isRepository:e(()=>n,"isRepos\
itory")});var m=i(75892),l=i(26676),v=i(75558),E=i(14448),w=i(23379),c=i(90571),R=i(30146),u=function(s,t,r){if(t!=null){if(typeof t!="object"&&typeof t!="funct\
ion")throw new TypeError("Object expected.");var o,a;if(r){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");o=t[Symbol.asyncDispose]}
if(o===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");o=t[Symbol.dispose],r&&(a=o)}if(typeof o!="function")throw new TypeError(
"Object not disposable.");a&&(o=e(function(){try{a.call(this)}catch(p){return Promise.reject(p)}},"dispose")),s.stack.push({value:t,dispose:o,async:r})}else r&&
s.stack.push({async:!0});return t},d=(function(s){return function(t){function r(_){t.error=t.hasError?new s(_,t.error,"An error was suppressed during disposal."):
_,t.hasError=!0}e(r,"fail");var o,a=0;function p(){for(;o=t.stack.pop();)try{if(!o.async&&a===1)return a=0,t.stack.push(o),Promise.resolve().then(p);if(o.dispose){
var _=o.dispose.call(o.value);if(o.async)return a|=2,Promise.resolve(_).then(p,function(P){return r(P),p()})}else a|=1}catch(P){r(P)}if(a===1)return t.hasError?
Promise.reject(t.error):Promise.resolve();if(t.hasError)throw t.error}return e(p,"next"),p()}})(typeof SuppressedError=="function"?SuppressedError:function(s,t,r){
var o=new Error(r);return o.name="SuppressedError",o.error=s,o.suppressed=t,o});const g={name:"export",inputs:{required:["name"],optional:["output","compress","\
include-volumes","force","fail-open","store"]},outputs:["snapshot","digest","size","bytes-moved","path","saved","exists"],hints:{ERR_EXISTS:"Set 'force: true' t\
o overwrite it, or another 'output'",ERR_NOT_FOUND:e(({fields:s})=>s.snapshot===void 0?void 0:"Build or import it into the same 'store' first","ERR_NOT_FOUND")},
async run(s,t){t.output({snapshot:(0,v.SN)(s.name.ref)});const r=s.output??`${s.name.ref.name}.snapshot.tar.gz`;return await(0,E.T)(s,t,{work:e(async()=>n(r)?await h(
s,r,t):await f(s,r,t),"work"),instead:"nothing is exported",otherwise:e(()=>((0,c.NI)([],t,["saved","exists"]),{outcome:"skipped",line:`${(0,v.SN)(s.name.ref)} \
was not exported`,summary:""}),"otherwise")})}},S=e(()=>(0,w.C)(g),"exportAction");function n(s){return(0,l.dz)(s)!==void 0&&!(0,l.bn)(s)}e(n,"isRepository");async function f(s,t,r){
const o={stack:[],error:void 0,hasError:!1};try{const{name:a,compress:p,force:_,store:P,"include-volumes":O}=s,M=u(o,await r.product.openCatalogue(P,{create:!1,
signal:r.signal,log:r.log}),!0),I=await r.product.exportSnapshot({name:a,output:t,level:p,force:_,includeVolumes:O},M,r),{digest:$,manifest:T,size:N,path:x}=I;return r.
output({digest:$,path:x,size:T.size_bytes,"bytes-moved":N,saved:!0,exists:!1}),{outcome:"success",...(0,R.yB)(I,r.env.GITHUB_REPOSITORY)}}catch(a){o.error=a,o.hasError=
!0}finally{const a=d(o);a&&await a}}e(f,"write");async function h({name:s,force:t,store:r},o,a){const p={stack:[],error:void 0,hasError:!1};try{const _=u(p,await a.
product.openCatalogue(r,{create:!1,signal:a.signal,log:a.log}),!0),P=u(p,await a.product.openCatalogue(o,{create:!0,signal:a.signal,log:a.log}),!0);a.output({path:(0,l.
DW)(o)});const O=await a.product.push({name:s,force:t},{catalogue:_,remote:P},a).catch(N=>{throw N instanceof m.Ry&&(0,c.NI)(["exists"],a,["saved","exists"]),N}),
{digest:M,manifest:I,stats:$,changed:T}=O;return a.output({digest:M,size:I.size_bytes,"bytes-moved":$.bytesStored,saved:T,exists:!T}),{outcome:"success",...(0,R.
Il)(O,{store:(0,l.DW)(o)})}}catch(_){p.error=_,p.hasError=!0}finally{const _=d(p);_&&await _}}e(h,"push")}),75741:((C,y,i)=>{i.d(y,{$U:e(()=>c,"$U"),EZ:e(()=>E,
"EZ"),NZ:e(()=>R,"NZ"),TE:e(()=>v,"TE"),sD:e(()=>w,"sD")});var m=i(75892),l=i(75558);async function v(u,d,D){try{return await D.product.inspect(u,d,D)}catch(g){
if(g instanceof m.m_)return;throw g}}e(v,"lookUp");async function E(u,{product:d,signal:D,log:g},S){try{return await d.openCatalogue(u,{create:!1,signal:D,log:g,
...S&&{first:S}})}catch(n){if(n instanceof m.m_)return;throw n}}e(E,"openExisting");function w({ref:u,manifest:d}){if(d.kind!=="image")throw new m.dz(`${(0,l.SN)(
u)} holds no image but a ${d.kind==="compose"?"Compose project":d.kind}`,{hint:"Restore it with the 'restore' action"})}e(w,"assertImage");function c(u,{ref:d},{
log:D}){if(!(u instanceof m.m_)||u.fields.service!==void 0)throw u;D.warn(u.message.startsWith("Snapshot ")?u.message:`${(0,l.SN)(d)} cannot be restored: ${u.message}`)}
e(c,"warnOfLoss");function R({ref:u,pin:d}){return d===void 0?(0,l.SN)(u):`${(0,l.SN)(u)}@${d}`}e(R,"asked")}),83616:((C,y,i)=>{i.r(y),i.d(y,{recoverable:e(()=>E,
"recoverable"),recovery:e(()=>w,"recovery"),recoveryAction:e(()=>c,"recoveryAction")});var m=i(23379);const l="begun",v="ended";async function E({core:u},d){u.saveState(
l,"true");try{return await d()}finally{u.saveState(v,"true")}}e(E,"recoverable");const w={name:"clean-up",inputs:{required:[],optional:[]},outputs:[],post:{fails:e(
()=>!1,"fails")},async run(u,d){return R(d.core)?(await d.product.recover(d),{outcome:"success",line:"What the step was stopped at is put right",summary:""}):{outcome:"\
skipped",line:"",summary:""}}},c=e(()=>(0,m.C)(w),"recoveryAction");function R(u){return u.getState(l)!==""&&u.getState(v)===""}e(R,"wasKilled")}),90571:((C,y,i)=>{
i.d(y,{uz:e(()=>n,"uz"),UN:e(()=>S,"UN"),NI:e(()=>h,"NI")});var m=i(75892),l=i(18631);function v(s,t){if(!(s instanceof m.JC)||s.fields.service!==void 0)return;
const{message:r,hint:o}=s,a=E(s,t);return a&&{outcome:a,reason:r,hint:o}}e(v,"notSaved");function E(s,t){if(s instanceof m.Ry)return"exists";const r=s.fields.store===
"cache"||t!==void 0&&(0,l.d0)(t);switch(s.code){case"ERR_DENIED":return"refused";case"ERR_UNAVAILABLE":return s.fields.limited===!0?"refused":"down";case"ERR_EX\
HAUSTED":return r||t?.traits.shared===!0?"refused":void 0;case"ERR_CONFLICT":return s.fields.unread===!0?"refused":void 0;case"ERR_INTEGRITY":case"ERR_UNSUPPORT\
ED":return r?"refused":void 0;default:return}}e(E,"outcomeOf");var w=i(75558),c=i(57964),R=i(83616);async function u(s,t,r){const{kind:o}=s.machine,a=e(()=>(0,c.
Dg)(s,t,{product:r.product,c:r}),"work");return o==="container"||o==="compose"?await(0,R.recoverable)(r,a):await a()}e(u,"capture");var d=i(14448),D=i(75741);const g="\
refused";async function S({request:s,store:t,ifExists:r,failOnRefused:o,failOpen:a},p){let _,P=!1;try{return _=await(0,D.EZ)(t,p,s.ref),P=!0,_??=await p.product.
openCatalogue(t,{create:!0,signal:p.signal,log:p.log,first:s.ref}),{state:"saved",result:await u({...s,force:r==="replace"},_,p)}}catch(O){const M=P?v(O,_?.store)?.
outcome:(0,d.H)(O)?"down":void 0;if(M==="exists"&&r==="skip")return{state:"exists"};if(M==="refused"&&o)throw Object.assign(O,{fields:{[g]:!0}});if(M!=="refused"&&
!(M==="down"&&a))throw O;const{message:I,hint:$}=O;return p.log.warn([`'${(0,w.SN)(s.ref)}' was not saved: ${I}`,...$===void 0?[]:[$]].join(`
`)),{state:"refused"}}finally{await _?.[Symbol.asyncDispose]()}}e(S,"save");function n(s){return s instanceof m.JC&&s.fields[g]===!0}e(n,"isRefusedSave");const f=[
"saved","exists","refused"];function h(s,t,r=f){t.output(Object.fromEntries(r.map(o=>[o,s.includes(o)])))}e(h,"tellSaved")}),30146:((C,y,i)=>{i.d(y,{$M:e(()=>D,
"$M"),Il:e(()=>u,"Il"),nn:e(()=>d,"nn"),yB:e(()=>R,"yB")});var m=i(2202),l=i(9734),v=i(13785),E=i(75558),w=i(47974),c=i(96276);function R(n,f){const h=n.manifest.
size_bytes;return(0,c.MY)("🗜️",`Exported ${(0,E.SN)(n.ref)} in ${(0,m.Xo)(n.seconds)}`,[(0,c.Ix)([["File",(0,w.aY)(n.path)],["File size",`${(0,v.z3)(n.size)}\
 for ${(0,v.z3)(h)} (${(0,c.KN)(n.size,h)})`],["sha256",(0,w.aY)(n.sha256)],...(0,c.cn)(n)]),(0,c.Cv)(n),(0,c.K2)("on any other machine",`vm snapshot import ${(0,l.
r)(g(n.path,f))}`)])}e(R,"exportedSummary");function u(n,{store:f}){return(0,c.MY)("📤",S(n,`to ${f}`),[(0,c.Ix)([...(0,c.Ag)(n,f),...(0,c.cn)(n)]),(0,c.Cv)(n),
(0,c.od)("on any machine that reaches it",`vm snapshot restore ${(0,l.r)((0,E.SN)(n.ref))}`,f)])}e(u,"pushedSummary");function d(n,{store:f,from:h}){return(0,c.
MY)("📥",S(n,`from ${h}`),[(0,c.Ix)([...(0,c.Ag)(n,f),...(0,c.cn)(n)]),(0,c.Cv)(n),(0,c.od)("give it to Docker with the restore action, or with",`vm snapshot \
restore ${(0,l.r)((0,E.SN)(n.ref))}`,f)])}e(d,"pulledSummary");function D(n,{store:f,path:h}){return(0,c.MY)("📥",`Imported ${(0,E.SN)(n.ref)} in ${(0,m.Xo)(n.
seconds)}`,[(0,c.Ix)([["From",`${(0,w.aY)(h)}, every byte verified`],...(0,c.Ag)(n,f),...(0,c.cn)(n)]),(0,c.Cv)(n),(0,c.od)("give it to Docker with the restore \
action, or with",`vm snapshot restore ${(0,l.r)((0,E.SN)(n.ref))}`,f)])}e(D,"importedSummary");function g(n,f){const[,h]=/^artifact:([^/?]+)$/.exec(n)??[];return h!==
void 0&&f!==void 0?`artifact:${f}/${h}`:/^[a-z0-9]+:/.test(n)?n:n.split("/").at(-1)??n}e(g,"elsewhere");function S({ref:n,changed:f,seconds:h},s){return f?`Copi\
ed ${(0,E.SN)(n)} ${s} in ${(0,m.Xo)(h)}`:`${(0,E.SN)(n)} was there already`}e(S,"transferLine")}),18631:((C,y,i)=>{i.d(y,{$9:e(()=>l,"$9"),BR:e(()=>d,"BR"),HE:e(
()=>v,"HE"),JN:e(()=>s,"JN"),Lf:e(()=>u,"Lf"),Ow:e(()=>n,"Ow"),V2:e(()=>c,"V2"),YG:e(()=>E,"YG"),_f:e(()=>R,"_f"),d0:e(()=>S,"d0"),eA:e(()=>f,"eA"),j7:e(()=>g,"\
j7"),lM:e(()=>m,"lM"),nR:e(()=>w,"nR"),oo:e(()=>h,"oo"),p:e(()=>D,"p")});const m=e(t=>"listStamped"in t,"isStamped"),l=e(t=>"list"in t,"isListable"),v=e(t=>"del\
ete"in t,"isDeletable"),E=e(t=>"stage"in t,"isStaging"),w=e(t=>"shelve"in t,"isShelving"),c=e(t=>"freeBytes"in t,"isMeasured"),R=e(t=>"lockExclusively"in t,"isL\
ockable"),u=e(t=>"workers"in t,"isWorked"),d=e(t=>"discardRef"in t,"isDiscarding"),D=e(t=>"tidy"in t,"isTidy"),g=e(t=>"newestRef"in t,"isNearest"),S=e(t=>"missi\
ng"in t,"isLossy"),n=e(t=>"now"in t,"isClocked"),f=e(t=>"unkept"in t,"isKeeping"),h=e(t=>"prove"in t,"isProving"),s=e(t=>"assertWritable"in t,"isGuarded")})};export{L as id,B as ids,W as modules};
