var L=Object.defineProperty;var e=(C,v)=>L(C,"name",{value:v,configurable:!0});const B=337,W=[337,4502],K={22963:((C,v,i)=>{i.d(v,{$U:e(()=>c,"$U"),Cb:e(()=>y,"Cb"),EZ:e(()=>E,"EZ"),m$:e(()=>R,"m$"),sD:e(()=>D,"sD")});var m=i(75892),_=i(75558);
async function y(d,u,w){try{return await w.product.inspect(d,u,w)}catch(S){if(S instanceof m.m_)return;throw S}}e(y,"findSnapshot");async function E(d,{product:u,
signal:w,log:S},g){try{return await u.openCatalog(d,{create:!1,signal:w,log:S,...g&&{first:g}})}catch(s){if(s instanceof m.m_)return;throw s}}e(E,"openExisting");
function D({ref:d,manifest:u}){if(u.kind!=="image")throw new m.dz(`${(0,_.SN)(d)} holds no image but a ${u.kind==="compose"?"Compose project":u.kind}`,{hint:"Re\
store it with the 'restore' action"})}e(D,"assertImage");function c(d,{ref:u},{log:w}){if(!(d instanceof m.m_)||d.fields.service!==void 0)throw d;w.warn(d.message.
startsWith("Snapshot ")?d.message:`${(0,_.SN)(u)} cannot be restored: ${d.message}`)}e(c,"warnOfLoss");function R({ref:d,pin:u}){return u===void 0?(0,_.SN)(d):`${(0,_.
SN)(d)}@${u}`}e(R,"displayRequest")}),14502:((C,v,i)=>{i.r(v),i.d(v,{recoverable:e(()=>E,"recoverable"),recovery:e(()=>D,"recovery"),recoveryAction:e(()=>c,"rec\
overyAction")});var m=i(41899);const _="begun",y="ended";async function E({core:d},u){d.saveState(_,"true");try{return await u()}finally{d.saveState(y,"true")}}
e(E,"recoverable");const D={name:"clean-up",inputs:{required:[],optional:[]},outputs:[],post:{fails:e(()=>!1,"fails")},async run(d,u){return R(u.core)?(await u.
product.recover(u),{outcome:"success",line:"What the step was stopped at is put right",summary:""}):{outcome:"skipped",line:"",summary:""}}},c=e(()=>(0,m.C)(D),
"recoveryAction");function R(d){return d.getState(_)!==""&&d.getState(y)===""}e(R,"wasKilled")}),13357:((C,v,i)=>{i.d(v,{uz:e(()=>l,"uz"),UN:e(()=>s,"UN"),UP:e(
()=>$,"UP")});var m=i(75892),_=i(47014),y=i(10764);function E(n,t){const o=(0,_.bv)(n);if(!(o instanceof m.JC)||o.fields.service!==void 0)return;const{message:r,
hint:a}=o,f=D(o,t);return f&&{outcome:f,reason:r,hint:a}}e(E,"notSaved");function D(n,t){if(n instanceof m.Ry)return"exists";const o=n.fields.store==="cache"||t!==
void 0&&(0,y.d0)(t);switch(n.code){case"ERR_DENIED":return"refused";case"ERR_UNAVAILABLE":return n.fields.limited===!0?"refused":"down";case"ERR_EXHAUSTED":return o||
t?.traits.shared===!0?"refused":void 0;case"ERR_CONFLICT":return n.fields.unread===!0?"refused":void 0;case"ERR_INTEGRITY":case"ERR_UNSUPPORTED":return o?"refus\
ed":void 0;default:return}}e(D,"outcomeOf");var c=i(75558),R=i(29172),d=i(14502);async function u(n,t,o){const{kind:r}=n.machine,a=e(()=>(0,R.ym)(n,t,{product:o.
product,c:o}),"work");return r==="container"||r==="compose"?await(0,d.recoverable)(o,a):await a()}e(u,"capture");var w=i(29194),S=i(22963);const g="refused";async function s({
request:n,store:t,ifExists:o,failOnRefused:r,failOpen:a},f){let p,O=!1;try{return p=await(0,S.EZ)(t,f,n.ref),O=!0,p??=await f.product.openCatalog(t,{create:!0,signal:f.
signal,log:f.log,first:n.ref}),{state:"saved",result:await u({...n,force:o==="replace"},p,f)}}catch(x){const P=(0,_.bv)(x),M=O?E(P,p?.store)?.outcome:(0,w.M)(P)?
"down":void 0;if(M==="exists"&&o==="skip")return{state:"exists"};if(M==="refused"&&r)throw Object.assign(P,{fields:{[g]:!0}});if(M!=="refused"&&!(M==="down"&&a))
throw P;const{message:T,hint:I}=P;return f.log.warn([`'${(0,c.SN)(n.ref)}' was not saved: ${T}`,...I===void 0?[]:[I]].join(`
`)),{state:"refused"}}finally{await p?.[Symbol.asyncDispose]()}}e(s,"save");function l(n){return n instanceof m.JC&&n.fields[g]===!0}e(l,"isRefusedSave");const h=[
"saved","exists","refused"];function $(n,t,o=h){t.output(Object.fromEntries(o.map(r=>[r,n.includes(r)])))}e($,"setSaveOutputs")}),20337:((C,v,i)=>{i.r(v),i.d(v,
{exportAction:e(()=>s,"exportAction"),exportFile:e(()=>g,"exportFile"),isRepository:e(()=>l,"isRepository")});var m=i(75892),_=i(47014),y=i(83620),E=i(75558),D=i(
41899),c=i(29194),R=i(13357),d=i(44541),u=function(n,t,o){if(t!=null){if(typeof t!="object"&&typeof t!="function")throw new TypeError("Object expected.");var r,
a;if(o){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");r=t[Symbol.asyncDispose]}if(r===void 0){if(!Symbol.dispose)throw new TypeError(
"Symbol.dispose is not defined.");r=t[Symbol.dispose],o&&(a=r)}if(typeof r!="function")throw new TypeError("Object not disposable.");a&&(r=e(function(){try{a.call(
this)}catch(f){return Promise.reject(f)}},"dispose")),n.stack.push({value:t,dispose:r,async:o})}else o&&n.stack.push({async:!0});return t},w=(function(n){return function(t){
function o(p){t.error=t.hasError?new n(p,t.error,"An error was suppressed during disposal."):p,t.hasError=!0}e(o,"fail");var r,a=0;function f(){for(;r=t.stack.pop();)
try{if(!r.async&&a===1)return a=0,t.stack.push(r),Promise.resolve().then(f);if(r.dispose){var p=r.dispose.call(r.value);if(r.async)return a|=2,Promise.resolve(p).
then(f,function(O){return o(O),f()})}else a|=1}catch(O){o(O)}if(a===1)return t.hasError?Promise.reject(t.error):Promise.resolve();if(t.hasError)throw t.error}return e(
f,"next"),f()}})(typeof SuppressedError=="function"?SuppressedError:function(n,t,o){var r=new Error(o);return r.name="SuppressedError",r.error=n,r.suppressed=t,
r});const g={name:"export",inputs:{required:["name"],optional:["output","compress","include-volumes","force","fail-open","store"]},outputs:["snapshot","digest",
"size","bytes-moved","path","saved","exists"],hints:{ERR_EXISTS:"Set 'force: true' to overwrite it, or another 'output'",ERR_NOT_FOUND:e(({fields:n})=>n.snapshot===
void 0?void 0:"Build or import it into the same 'store' first","ERR_NOT_FOUND")},async run(n,t){t.output({snapshot:(0,E.SN)(n.name.ref)});const o=n.output??`${n.
name.ref.name}.snapshot.tar.gz`;return await(0,c.T)(n,t,{work:e(async()=>l(o)?await $(n,o,t):await h(n,o,t),"work"),instead:"nothing is exported",otherwise:e(()=>((0,R.
UP)([],t,["saved","exists"]),{outcome:"skipped",line:`${(0,E.SN)(n.name.ref)} was not exported`,summary:""}),"otherwise")})}},s=e(()=>(0,D.C)(g),"exportAction");
function l(n){return(0,y.dz)(n)!==void 0&&!(0,y.bn)(n)}e(l,"isRepository");async function h(n,t,o){const r={stack:[],error:void 0,hasError:!1};try{const{name:a,
compress:f,force:p,store:O,"include-volumes":x}=n,P=u(r,await o.product.openCatalog(O,{create:!1,signal:o.signal,log:o.log}),!0),M=await o.product.exportSnapshot(
{name:a,output:t,level:f,force:p,includeVolumes:x},P,o),{digest:T,manifest:I,size:U,path:A}=M;return o.output({digest:T,path:A,size:I.size_bytes,"bytes-moved":U,
saved:!0,exists:!1}),{outcome:"success",...(0,d.yB)(M,o.env.GITHUB_REPOSITORY)}}catch(a){r.error=a,r.hasError=!0}finally{const a=w(r);a&&await a}}e(h,"write");async function $({
name:n,force:t,store:o},r,a){const f={stack:[],error:void 0,hasError:!1};try{const p=u(f,await a.product.openCatalog(o,{create:!1,signal:a.signal,log:a.log}),!0),
O=u(f,await a.product.openCatalog(r,{create:!0,signal:a.signal,log:a.log}),!0);a.output({path:(0,y.DW)(r)});const x=await a.product.push({name:n,force:t},{catalog:p,
remote:O},a).catch(U=>{throw(0,_.bv)(U)instanceof m.Ry&&(0,R.UP)(["exists"],a,["saved","exists"]),U}),{digest:P,manifest:M,stats:T,changed:I}=x;return a.output(
{digest:P,size:M.size_bytes,"bytes-moved":T.bytesStored,saved:I,exists:!I}),{outcome:"success",...(0,d.Il)(x,{store:(0,y.DW)(r)})}}catch(p){f.error=p,f.hasError=
!0}finally{const p=w(f);p&&await p}}e($,"push")}),44541:((C,v,i)=>{i.d(v,{$M:e(()=>w,"$M"),Il:e(()=>d,"Il"),nn:e(()=>u,"nn"),yB:e(()=>R,"yB")});var m=i(22506),_=i(
14390),y=i(69865),E=i(75558),D=i(30815),c=i(16595);function R(s,l){const h=s.manifest.size_bytes;return(0,c.MY)("🗜️",`Exported ${(0,E.SN)(s.ref)} in ${(0,m.
Xo)(s.seconds)}`,[(0,c.Ix)([["File",(0,D.aY)(s.path)],["File size",`${(0,y.z3)(s.size)} for ${(0,y.z3)(h)} (${(0,c.KN)(s.size,h)})`],["sha256",(0,D.aY)(s.sha256)],
...(0,c.cn)(s)]),(0,c.Cv)(s),(0,c.K2)("on any other machine",`vm snapshot import ${(0,_.r)(S(s.path,l))}`)])}e(R,"exportedSummary");function d(s,{store:l}){return(0,c.
MY)("📤",g(s,`to ${l}`),[(0,c.Ix)([...(0,c.Ag)(s,l),...(0,c.cn)(s)]),(0,c.Cv)(s),(0,c.od)("on any machine that reaches it",`vm snapshot restore ${(0,_.r)((0,E.
SN)(s.ref))}`,l)])}e(d,"pushedSummary");function u(s,{store:l,from:h}){return(0,c.MY)("📥",g(s,`from ${h}`),[(0,c.Ix)([...(0,c.Ag)(s,l),...(0,c.cn)(s)]),(0,c.
Cv)(s),(0,c.od)("give it to Docker with the restore action, or with",`vm snapshot restore ${(0,_.r)((0,E.SN)(s.ref))}`,l)])}e(u,"pulledSummary");function w(s,{store:l,
path:h}){return(0,c.MY)("📥",`Imported ${(0,E.SN)(s.ref)} in ${(0,m.Xo)(s.seconds)}`,[(0,c.Ix)([["From",`${(0,D.aY)(h)}, every byte verified`],...(0,c.Ag)(s,l),
...(0,c.cn)(s)]),(0,c.Cv)(s),(0,c.od)("give it to Docker with the restore action, or with",`vm snapshot restore ${(0,_.r)((0,E.SN)(s.ref))}`,l)])}e(w,"importedS\
ummary");function S(s,l){const[,h]=/^artifact:([^/?]+)$/.exec(s)??[];return h!==void 0&&l!==void 0?`artifact:${l}/${h}`:/^[a-z0-9]+:/.test(s)?s:s.split("/").at(
-1)??s}e(S,"elsewhere");function g({ref:s,changed:l,seconds:h},$){return l?`Copied ${(0,E.SN)(s)} ${$} in ${(0,m.Xo)(h)}`:`${(0,E.SN)(s)} was there already`}e(g,
"transferLine")}),10764:((C,v,i)=>{i.d(v,{$9:e(()=>_,"$9"),BR:e(()=>u,"BR"),HE:e(()=>y,"HE"),Iv:e(()=>w,"Iv"),JN:e(()=>n,"JN"),Lf:e(()=>d,"Lf"),Ow:e(()=>s,"Ow"),
V2:e(()=>c,"V2"),YG:e(()=>E,"YG"),_f:e(()=>R,"_f"),d0:e(()=>g,"d0"),dd:e(()=>S,"dd"),eA:e(()=>h,"eA"),lM:e(()=>m,"lM"),nR:e(()=>D,"nR"),oo:e(()=>$,"oo"),tZ:e(()=>l,
"tZ")});const m=e(t=>"listStamped"in t,"isStamped"),_=e(t=>"list"in t,"isListable"),y=e(t=>"delete"in t,"isDeletable"),E=e(t=>"stage"in t,"isStaging"),D=e(t=>"s\
helve"in t,"isShelving"),c=e(t=>"freeBytes"in t,"isMeasured"),R=e(t=>"lockExclusively"in t,"isLockable"),d=e(t=>"workers"in t,"isWorked"),u=e(t=>"discardRef"in t,
"isDiscarding"),w=e(t=>"tidy"in t,"canCleanUploads"),S=e(t=>"newestRef"in t,"canSearchRefs"),g=e(t=>"missing"in t,"isLossy"),s=e(t=>"now"in t,"isClocked"),l=e(t=>"\
fileTime"in t,"isTiming"),h=e(t=>"unkept"in t,"isKeeping"),$=e(t=>"prove"in t,"isProving"),n=e(t=>"assertWritable"in t,"isGuarded")})};export{B as id,W as ids,K as modules};
