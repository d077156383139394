var L=Object.defineProperty;var e=(C,R)=>L(C,"name",{value:R,configurable:!0});const B=337,W=[337,4502],K={22963:((C,R,a)=>{a.d(R,{$U:e(()=>d,"$U"),Cb:e(()=>v,"Cb"),EZ:e(()=>E,"EZ"),m$:e(()=>w,"m$"),sD:e(()=>D,"sD")});var c=a(75892),_=a(75558);
async function v(u,f,h){try{return await h.app.inspect(u,f,h)}catch(S){if(S instanceof c.m_)return;throw S}}e(v,"findSnapshot");async function E(u,{app:f,signal:h,
log:S},g){try{return await f.openCatalog(u,{create:!1,signal:h,log:S,...g&&{first:g}})}catch(t){if(t instanceof c.m_)return;throw t}}e(E,"openExisting");function D({
ref:u,manifest:f},{app:h}){if(f.kind!=="image")throw new c.dz(`${(0,_.SN)(u)} is ${h.kinds.get(f.kind).title}, not an image`,{hint:"Restore it with the 'restore\
' action"})}e(D,"assertImage");function d(u,{ref:f},{log:h}){if(!(u instanceof c.m_)||u.fields.service!==void 0)throw u;h.warn(u.message.startsWith("Snapshot ")?
u.message:`${(0,_.SN)(f)} cannot be restored: ${u.message}`)}e(d,"warnOfLoss");function w({ref:u,pin:f}){return f===void 0?(0,_.SN)(u):`${(0,_.SN)(u)}@${f}`}e(w,
"displayRequest")}),14502:((C,R,a)=>{a.r(R),a.d(R,{recoverable:e(()=>E,"recoverable"),recovery:e(()=>D,"recovery"),recoveryAction:e(()=>d,"recoveryAction")});var c=a(
41899);const _="begun",v="ended";async function E({core:u},f){u.saveState(_,"true");try{return await f()}finally{u.saveState(v,"true")}}e(E,"recoverable");const D={
name:"clean-up",inputs:{required:[],optional:[]},outputs:[],post:{fails:e(()=>!1,"fails")},async run(u,f){return w(f.core)?(await f.app.recover(f),{outcome:"suc\
cess",line:"Recovered from the interrupted step",summary:""}):{outcome:"skipped",line:"",summary:""}}},d=e(()=>(0,c.C)(D),"recoveryAction");function w(u){return u.
getState(_)!==""&&u.getState(v)===""}e(w,"wasKilled")}),13357:((C,R,a)=>{a.d(R,{uz:e(()=>p,"uz"),UN:e(()=>t,"UN"),UP:e(()=>x,"UP")});var c=a(75892),_=a(47014),v=a(
10764);function E(s,n){const r=(0,_.bv)(s);if(!(r instanceof c.JC)||r.fields.service!==void 0)return;const{message:o,hint:i}=r,l=D(r,n);return l&&{outcome:l,reason:o,
hint:i}}e(E,"notSaved");function D(s,n){if(s instanceof c.Ry)return"exists";const r=s.fields.store==="cache"||n!==void 0&&(0,v.d0)(n);switch(s.code){case"ERR_DE\
NIED":return"refused";case"ERR_UNAVAILABLE":return s.fields.limited===!0?"refused":"down";case"ERR_EXHAUSTED":return r||n?.traits.shared===!0?"refused":void 0;case"\
ERR_CONFLICT":return s.fields.unread===!0?"refused":void 0;case"ERR_INTEGRITY":case"ERR_UNSUPPORTED":return r?"refused":void 0;default:return}}e(D,"outcomeOf");
var d=a(75558),w=a(29172),u=a(14502);async function f(s,n,r){const{app:o}=r,i=e(()=>(0,w.ym)(s,n,{app:o,c:r}),"work");return o.kinds.get(s.kind).isRecoverable?await(0,u.
recoverable)(r,i):await i()}e(f,"capture");var h=a(29194),S=a(22963);const g="refused";async function t({request:s,store:n,ifExists:r,failOnRefused:o,failOpen:i},l){
let m,O=!1;try{return m=await(0,S.EZ)(n,l,s.ref),O=!0,m??=await l.app.openCatalog(n,{create:!0,signal:l.signal,log:l.log,first:s.ref}),{state:"saved",result:await f(
{...s,force:r==="replace"},m,l)}}catch($){const P=(0,_.bv)($),M=O?E(P,m?.store)?.outcome:(0,h.M)(P)?"down":void 0;if(M==="exists"&&r==="skip")return{state:"exis\
ts"};if(M==="refused"&&o)throw Object.assign(P,{fields:{[g]:!0}});if(M!=="refused"&&!(M==="down"&&i))throw P;const{message:T,hint:I}=P;return l.log.warn([`'${(0,d.
SN)(s.ref)}' was not saved: ${T}`,...I===void 0?[]:[I]].join(`
`)),{state:"refused"}}finally{await m?.[Symbol.asyncDispose]()}}e(t,"save");function p(s){return s instanceof c.JC&&s.fields[g]===!0}e(p,"isRefusedSave");const y=[
"saved","exists","refused"];function x(s,n,r=y){n.output(Object.fromEntries(r.map(o=>[o,s.includes(o)])))}e(x,"setSaveOutputs")}),20337:((C,R,a)=>{a.r(R),a.d(R,
{exportAction:e(()=>t,"exportAction"),exportFile:e(()=>g,"exportFile"),isRepository:e(()=>p,"isRepository")});var c=a(75892),_=a(47014),v=a(83620),E=a(75558),D=a(
41899),d=a(29194),w=a(13357),u=a(44541),f=function(s,n,r){if(n!=null){if(typeof n!="object"&&typeof n!="function")throw new TypeError("Object expected.");var o,
i;if(r){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");o=n[Symbol.asyncDispose]}if(o===void 0){if(!Symbol.dispose)throw new TypeError(
"Symbol.dispose is not defined.");o=n[Symbol.dispose],r&&(i=o)}if(typeof o!="function")throw new TypeError("Object not disposable.");i&&(o=e(function(){try{i.call(
this)}catch(l){return Promise.reject(l)}},"dispose")),s.stack.push({value:n,dispose:o,async:r})}else r&&s.stack.push({async:!0});return n},h=(function(s){return function(n){
function r(m){n.error=n.hasError?new s(m,n.error,"An error was suppressed during disposal."):m,n.hasError=!0}e(r,"fail");var o,i=0;function l(){for(;o=n.stack.pop();)
try{if(!o.async&&i===1)return i=0,n.stack.push(o),Promise.resolve().then(l);if(o.dispose){var m=o.dispose.call(o.value);if(o.async)return i|=2,Promise.resolve(m).
then(l,function(O){return r(O),l()})}else i|=1}catch(O){r(O)}if(i===1)return n.hasError?Promise.reject(n.error):Promise.resolve();if(n.hasError)throw n.error}return e(
l,"next"),l()}})(typeof SuppressedError=="function"?SuppressedError:function(s,n,r){var o=new Error(r);return o.name="SuppressedError",o.error=s,o.suppressed=n,
o});const g={name:"export",inputs:{required:["name"],optional:["output","compress","include-volumes","force","fail-open","store"]},outputs:["snapshot","digest",
"size","bytes-moved","path","saved","exists"],hints:{ERR_EXISTS:"Set 'force: true' to overwrite it, or choose another 'output'",ERR_NOT_FOUND:e(({fields:s})=>s.
snapshot===void 0?void 0:"Build or import it into the same 'store' first","ERR_NOT_FOUND")},async run(s,n){n.output({snapshot:(0,E.SN)(s.name.ref)});const r=s.output??
`${s.name.ref.name}.snapshot.tar.gz`;return await(0,d.T)(s,n,{work:e(async()=>p(r)?await x(s,r,n):await y(s,r,n),"work"),instead:"nothing is exported",otherwise:e(
()=>((0,w.UP)([],n,["saved","exists"]),{outcome:"skipped",line:`${(0,E.SN)(s.name.ref)} was not exported`,summary:""}),"otherwise")})}},t=e(()=>(0,D.C)(g),"expo\
rtAction");function p(s){return(0,v.dz)(s)!==void 0&&!(0,v.bn)(s)}e(p,"isRepository");async function y(s,n,r){const o={stack:[],error:void 0,hasError:!1};try{const{
name:i,compress:l,force:m,store:O,"include-volumes":$}=s,P=f(o,await r.app.openCatalog(O,{create:!1,signal:r.signal,log:r.log}),!0),M=await r.app.exportSnapshot(
{name:i,output:n,level:l,force:m,includeVolumes:$},P,r),{digest:T,manifest:I,size:U,path:A}=M;return r.output({digest:T,path:A,size:I.size_bytes,"bytes-moved":U,
saved:!0,exists:!1}),{outcome:"success",...(0,u.yB)(M,r.env.GITHUB_REPOSITORY)}}catch(i){o.error=i,o.hasError=!0}finally{const i=h(o);i&&await i}}e(y,"write");async function x({
name:s,force:n,store:r},o,i){const l={stack:[],error:void 0,hasError:!1};try{const m=f(l,await i.app.openCatalog(r,{create:!1,signal:i.signal,log:i.log}),!0),O=f(
l,await i.app.openCatalog(o,{create:!0,signal:i.signal,log:i.log}),!0);i.output({path:(0,v.DW)(o)});const $=await i.app.push({name:s,force:n},{catalog:m,remote:O},
i).catch(U=>{throw(0,_.bv)(U)instanceof c.Ry&&(0,w.UP)(["exists"],i,["saved","exists"]),U}),{digest:P,manifest:M,stats:T,changed:I}=$;return i.output({digest:P,
size:M.size_bytes,"bytes-moved":T.bytesStored,saved:I,exists:!I}),{outcome:"success",...(0,u.Il)($,{store:(0,v.DW)(o)})}}catch(m){l.error=m,l.hasError=!0}finally{
const m=h(l);m&&await m}}e(x,"push")}),44541:((C,R,a)=>{a.d(R,{$M:e(()=>h,"$M"),Il:e(()=>u,"Il"),nn:e(()=>f,"nn"),yB:e(()=>w,"yB")});var c=a(22506),_=a(14390),v=a(
69865),E=a(75558),D=a(30815),d=a(16595);function w(t,p){const y=t.manifest.size_bytes;return(0,d.MY)("🗜️",`Exported ${(0,E.SN)(t.ref)} in ${(0,c.Xo)(t.seconds)}`,
[(0,d.Ix)([["File",(0,D.aY)(t.path)],["File size",`${(0,v.z3)(t.size)} for ${(0,v.z3)(y)} (${(0,d.KN)(t.size,y)})`],["sha256",(0,D.aY)(t.sha256)],...(0,d.cn)(t)]),
(0,d.Cv)(t),(0,d.K2)("on any other machine",`vm snapshot import ${(0,_.r)(S(t.path,p))}`)])}e(w,"exportedSummary");function u(t,{store:p}){return(0,d.MY)("📤",
g(t,`to ${p}`),[(0,d.Ix)([...(0,d.Ag)(t,p),...(0,d.cn)(t)]),(0,d.Cv)(t),(0,d.od)("on any machine that can access the store",`vm snapshot restore ${(0,_.r)((0,E.
SN)(t.ref))}`,p)])}e(u,"pushedSummary");function f(t,{store:p,from:y}){return(0,d.MY)("📥",g(t,`from ${y}`),[(0,d.Ix)([...(0,d.Ag)(t,p),...(0,d.cn)(t)]),(0,d.
Cv)(t),(0,d.od)("restore it into Docker with the restore action, or with",`vm snapshot restore ${(0,_.r)((0,E.SN)(t.ref))}`,p)])}e(f,"pulledSummary");function h(t,{
store:p,path:y}){return(0,d.MY)("📥",`Imported ${(0,E.SN)(t.ref)} in ${(0,c.Xo)(t.seconds)}`,[(0,d.Ix)([["From",`${(0,D.aY)(y)}, every byte verified`],...(0,d.
Ag)(t,p),...(0,d.cn)(t)]),(0,d.Cv)(t),(0,d.od)("restore it into Docker with the restore action, or with",`vm snapshot restore ${(0,_.r)((0,E.SN)(t.ref))}`,p)])}
e(h,"importedSummary");function S(t,p){const[,y]=/^artifact:([^/?]+)$/.exec(t)??[];return y!==void 0&&p!==void 0?`artifact:${p}/${y}`:/^[a-z0-9]+:/.test(t)?t:t.
split("/").at(-1)??t}e(S,"elsewhere");function g({ref:t,changed:p,seconds:y},x){return p?`Copied ${(0,E.SN)(t)} ${x} in ${(0,c.Xo)(y)}`:`${(0,E.SN)(t)} already \
existed`}e(g,"transferLine")}),10764:((C,R,a)=>{a.d(R,{$9:e(()=>v,"$9"),BR:e(()=>h,"BR"),HE:e(()=>E,"HE"),Iv:e(()=>S,"Iv"),JN:e(()=>n,"JN"),Lf:e(()=>f,"Lf"),Ow:e(
()=>p,"Ow"),V2:e(()=>w,"V2"),YG:e(()=>D,"YG"),_f:e(()=>u,"_f"),at:e(()=>_,"at"),d0:e(()=>t,"d0"),dd:e(()=>g,"dd"),eA:e(()=>x,"eA"),nR:e(()=>d,"nR"),oo:e(()=>s,"\
oo"),tZ:e(()=>y,"tZ")});const c=e(r=>o=>r in o,"guard"),_=c("listVersioned"),v=c("list"),E=c("delete"),D=c("stage"),d=c("putSidecarFiles"),w=c("freeBytes"),u=c(
"lockExclusively"),f=c("workers"),h=c("discardRef"),S=c("abortStaleUploads"),g=c("newestRef"),t=c("missing"),p=c("now"),y=c("fileTime"),x=c("unkept"),s=c("prove"),
n=c("assertWritable")})};export{B as id,W as ids,K as modules};
