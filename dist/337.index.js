var L=Object.defineProperty;var e=(C,v)=>L(C,"name",{value:v,configurable:!0});const B=337,W=[337,4502],K={22963:((C,v,a)=>{a.d(v,{$U:e(()=>d,"$U"),Cb:e(()=>y,"Cb"),EZ:e(()=>E,"EZ"),m$:e(()=>R,"m$"),sD:e(()=>w,"sD")});var c=a(75892),p=a(75558);
async function y(u,f,g){try{return await g.product.inspect(u,f,g)}catch(S){if(S instanceof c.m_)return;throw S}}e(y,"findSnapshot");async function E(u,{product:f,
signal:g,log:S},D){try{return await f.openCatalog(u,{create:!1,signal:g,log:S,...D&&{first:D}})}catch(t){if(t instanceof c.m_)return;throw t}}e(E,"openExisting");
function w({ref:u,manifest:f}){if(f.kind!=="image")throw new c.dz(`${(0,p.SN)(u)} holds no image but a ${f.kind==="compose"?"Compose project":f.kind}`,{hint:"Re\
store it with the 'restore' action"})}e(w,"assertImage");function d(u,{ref:f},{log:g}){if(!(u instanceof c.m_)||u.fields.service!==void 0)throw u;g.warn(u.message.
startsWith("Snapshot ")?u.message:`${(0,p.SN)(f)} cannot be restored: ${u.message}`)}e(d,"warnOfLoss");function R({ref:u,pin:f}){return f===void 0?(0,p.SN)(u):`${(0,p.
SN)(u)}@${f}`}e(R,"displayRequest")}),14502:((C,v,a)=>{a.r(v),a.d(v,{recoverable:e(()=>E,"recoverable"),recovery:e(()=>w,"recovery"),recoveryAction:e(()=>d,"rec\
overyAction")});var c=a(41899);const p="begun",y="ended";async function E({core:u},f){u.saveState(p,"true");try{return await f()}finally{u.saveState(y,"true")}}
e(E,"recoverable");const w={name:"clean-up",inputs:{required:[],optional:[]},outputs:[],post:{fails:e(()=>!1,"fails")},async run(u,f){return R(f.core)?(await f.
product.recover(f),{outcome:"success",line:"What the step was stopped at is put right",summary:""}):{outcome:"skipped",line:"",summary:""}}},d=e(()=>(0,c.C)(w),
"recoveryAction");function R(u){return u.getState(p)!==""&&u.getState(y)===""}e(R,"wasKilled")}),13357:((C,v,a)=>{a.d(v,{uz:e(()=>_,"uz"),UN:e(()=>t,"UN"),UP:e(
()=>$,"UP")});var c=a(75892),p=a(47014),y=a(10764);function E(s,n){const o=(0,p.bv)(s);if(!(o instanceof c.JC)||o.fields.service!==void 0)return;const{message:r,
hint:i}=o,l=w(o,n);return l&&{outcome:l,reason:r,hint:i}}e(E,"notSaved");function w(s,n){if(s instanceof c.Ry)return"exists";const o=s.fields.store==="cache"||n!==
void 0&&(0,y.d0)(n);switch(s.code){case"ERR_DENIED":return"refused";case"ERR_UNAVAILABLE":return s.fields.limited===!0?"refused":"down";case"ERR_EXHAUSTED":return o||
n?.traits.shared===!0?"refused":void 0;case"ERR_CONFLICT":return s.fields.unread===!0?"refused":void 0;case"ERR_INTEGRITY":case"ERR_UNSUPPORTED":return o?"refus\
ed":void 0;default:return}}e(w,"outcomeOf");var d=a(75558),R=a(29172),u=a(14502);async function f(s,n,o){const{kind:r}=s.machine,i=e(()=>(0,R.ym)(s,n,{product:o.
product,c:o}),"work");return r==="container"||r==="compose"?await(0,u.recoverable)(o,i):await i()}e(f,"capture");var g=a(29194),S=a(22963);const D="refused";async function t({
request:s,store:n,ifExists:o,failOnRefused:r,failOpen:i},l){let m,O=!1;try{return m=await(0,S.EZ)(n,l,s.ref),O=!0,m??=await l.product.openCatalog(n,{create:!0,signal:l.
signal,log:l.log,first:s.ref}),{state:"saved",result:await f({...s,force:o==="replace"},m,l)}}catch(x){const P=(0,p.bv)(x),M=O?E(P,m?.store)?.outcome:(0,g.M)(P)?
"down":void 0;if(M==="exists"&&o==="skip")return{state:"exists"};if(M==="refused"&&r)throw Object.assign(P,{fields:{[D]:!0}});if(M!=="refused"&&!(M==="down"&&i))
throw P;const{message:T,hint:I}=P;return l.log.warn([`'${(0,d.SN)(s.ref)}' was not saved: ${T}`,...I===void 0?[]:[I]].join(`
`)),{state:"refused"}}finally{await m?.[Symbol.asyncDispose]()}}e(t,"save");function _(s){return s instanceof c.JC&&s.fields[D]===!0}e(_,"isRefusedSave");const h=[
"saved","exists","refused"];function $(s,n,o=h){n.output(Object.fromEntries(o.map(r=>[r,s.includes(r)])))}e($,"setSaveOutputs")}),20337:((C,v,a)=>{a.r(v),a.d(v,
{exportAction:e(()=>t,"exportAction"),exportFile:e(()=>D,"exportFile"),isRepository:e(()=>_,"isRepository")});var c=a(75892),p=a(47014),y=a(83620),E=a(75558),w=a(
41899),d=a(29194),R=a(13357),u=a(44541),f=function(s,n,o){if(n!=null){if(typeof n!="object"&&typeof n!="function")throw new TypeError("Object expected.");var r,
i;if(o){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");r=n[Symbol.asyncDispose]}if(r===void 0){if(!Symbol.dispose)throw new TypeError(
"Symbol.dispose is not defined.");r=n[Symbol.dispose],o&&(i=r)}if(typeof r!="function")throw new TypeError("Object not disposable.");i&&(r=e(function(){try{i.call(
this)}catch(l){return Promise.reject(l)}},"dispose")),s.stack.push({value:n,dispose:r,async:o})}else o&&s.stack.push({async:!0});return n},g=(function(s){return function(n){
function o(m){n.error=n.hasError?new s(m,n.error,"An error was suppressed during disposal."):m,n.hasError=!0}e(o,"fail");var r,i=0;function l(){for(;r=n.stack.pop();)
try{if(!r.async&&i===1)return i=0,n.stack.push(r),Promise.resolve().then(l);if(r.dispose){var m=r.dispose.call(r.value);if(r.async)return i|=2,Promise.resolve(m).
then(l,function(O){return o(O),l()})}else i|=1}catch(O){o(O)}if(i===1)return n.hasError?Promise.reject(n.error):Promise.resolve();if(n.hasError)throw n.error}return e(
l,"next"),l()}})(typeof SuppressedError=="function"?SuppressedError:function(s,n,o){var r=new Error(o);return r.name="SuppressedError",r.error=s,r.suppressed=n,
r});const D={name:"export",inputs:{required:["name"],optional:["output","compress","include-volumes","force","fail-open","store"]},outputs:["snapshot","digest",
"size","bytes-moved","path","saved","exists"],hints:{ERR_EXISTS:"Set 'force: true' to overwrite it, or another 'output'",ERR_NOT_FOUND:e(({fields:s})=>s.snapshot===
void 0?void 0:"Build or import it into the same 'store' first","ERR_NOT_FOUND")},async run(s,n){n.output({snapshot:(0,E.SN)(s.name.ref)});const o=s.output??`${s.
name.ref.name}.snapshot.tar.gz`;return await(0,d.T)(s,n,{work:e(async()=>_(o)?await $(s,o,n):await h(s,o,n),"work"),instead:"nothing is exported",otherwise:e(()=>((0,R.
UP)([],n,["saved","exists"]),{outcome:"skipped",line:`${(0,E.SN)(s.name.ref)} was not exported`,summary:""}),"otherwise")})}},t=e(()=>(0,w.C)(D),"exportAction");
function _(s){return(0,y.dz)(s)!==void 0&&!(0,y.bn)(s)}e(_,"isRepository");async function h(s,n,o){const r={stack:[],error:void 0,hasError:!1};try{const{name:i,
compress:l,force:m,store:O,"include-volumes":x}=s,P=f(r,await o.product.openCatalog(O,{create:!1,signal:o.signal,log:o.log}),!0),M=await o.product.exportSnapshot(
{name:i,output:n,level:l,force:m,includeVolumes:x},P,o),{digest:T,manifest:I,size:U,path:A}=M;return o.output({digest:T,path:A,size:I.size_bytes,"bytes-moved":U,
saved:!0,exists:!1}),{outcome:"success",...(0,u.yB)(M,o.env.GITHUB_REPOSITORY)}}catch(i){r.error=i,r.hasError=!0}finally{const i=g(r);i&&await i}}e(h,"write");async function $({
name:s,force:n,store:o},r,i){const l={stack:[],error:void 0,hasError:!1};try{const m=f(l,await i.product.openCatalog(o,{create:!1,signal:i.signal,log:i.log}),!0),
O=f(l,await i.product.openCatalog(r,{create:!0,signal:i.signal,log:i.log}),!0);i.output({path:(0,y.DW)(r)});const x=await i.product.push({name:s,force:n},{catalog:m,
remote:O},i).catch(U=>{throw(0,p.bv)(U)instanceof c.Ry&&(0,R.UP)(["exists"],i,["saved","exists"]),U}),{digest:P,manifest:M,stats:T,changed:I}=x;return i.output(
{digest:P,size:M.size_bytes,"bytes-moved":T.bytesStored,saved:I,exists:!I}),{outcome:"success",...(0,u.Il)(x,{store:(0,y.DW)(r)})}}catch(m){l.error=m,l.hasError=
!0}finally{const m=g(l);m&&await m}}e($,"push")}),44541:((C,v,a)=>{a.d(v,{$M:e(()=>g,"$M"),Il:e(()=>u,"Il"),nn:e(()=>f,"nn"),yB:e(()=>R,"yB")});var c=a(22506),p=a(
14390),y=a(69865),E=a(75558),w=a(30815),d=a(16595);function R(t,_){const h=t.manifest.size_bytes;return(0,d.MY)("🗜️",`Exported ${(0,E.SN)(t.ref)} in ${(0,c.
Xo)(t.seconds)}`,[(0,d.Ix)([["File",(0,w.aY)(t.path)],["File size",`${(0,y.z3)(t.size)} for ${(0,y.z3)(h)} (${(0,d.KN)(t.size,h)})`],["sha256",(0,w.aY)(t.sha256)],
...(0,d.cn)(t)]),(0,d.Cv)(t),(0,d.K2)("on any other machine",`vm snapshot import ${(0,p.r)(S(t.path,_))}`)])}e(R,"exportedSummary");function u(t,{store:_}){return(0,d.
MY)("📤",D(t,`to ${_}`),[(0,d.Ix)([...(0,d.Ag)(t,_),...(0,d.cn)(t)]),(0,d.Cv)(t),(0,d.od)("on any machine that reaches it",`vm snapshot restore ${(0,p.r)((0,E.
SN)(t.ref))}`,_)])}e(u,"pushedSummary");function f(t,{store:_,from:h}){return(0,d.MY)("📥",D(t,`from ${h}`),[(0,d.Ix)([...(0,d.Ag)(t,_),...(0,d.cn)(t)]),(0,d.
Cv)(t),(0,d.od)("give it to Docker with the restore action, or with",`vm snapshot restore ${(0,p.r)((0,E.SN)(t.ref))}`,_)])}e(f,"pulledSummary");function g(t,{store:_,
path:h}){return(0,d.MY)("📥",`Imported ${(0,E.SN)(t.ref)} in ${(0,c.Xo)(t.seconds)}`,[(0,d.Ix)([["From",`${(0,w.aY)(h)}, every byte verified`],...(0,d.Ag)(t,_),
...(0,d.cn)(t)]),(0,d.Cv)(t),(0,d.od)("give it to Docker with the restore action, or with",`vm snapshot restore ${(0,p.r)((0,E.SN)(t.ref))}`,_)])}e(g,"importedS\
ummary");function S(t,_){const[,h]=/^artifact:([^/?]+)$/.exec(t)??[];return h!==void 0&&_!==void 0?`artifact:${_}/${h}`:/^[a-z0-9]+:/.test(t)?t:t.split("/").at(
-1)??t}e(S,"elsewhere");function D({ref:t,changed:_,seconds:h},$){return _?`Copied ${(0,E.SN)(t)} ${$} in ${(0,c.Xo)(h)}`:`${(0,E.SN)(t)} was there already`}e(D,
"transferLine")}),10764:((C,v,a)=>{a.d(v,{$9:e(()=>y,"$9"),BR:e(()=>g,"BR"),HE:e(()=>E,"HE"),Iv:e(()=>S,"Iv"),JN:e(()=>n,"JN"),Lf:e(()=>f,"Lf"),Ow:e(()=>_,"Ow"),
V2:e(()=>R,"V2"),YG:e(()=>w,"YG"),_f:e(()=>u,"_f"),at:e(()=>p,"at"),d0:e(()=>t,"d0"),dd:e(()=>D,"dd"),eA:e(()=>$,"eA"),nR:e(()=>d,"nR"),oo:e(()=>s,"oo"),tZ:e(()=>h,
"tZ")});const c=e(o=>r=>o in r,"guard"),p=c("listVersioned"),y=c("list"),E=c("delete"),w=c("stage"),d=c("putSidecarFiles"),R=c("freeBytes"),u=c("lockExclusively"),
f=c("workers"),g=c("discardRef"),S=c("abortStaleUploads"),D=c("newestRef"),t=c("missing"),_=c("now"),h=c("fileTime"),$=c("unkept"),s=c("prove"),n=c("assertWrita\
ble")})};export{B as id,W as ids,K as modules};
