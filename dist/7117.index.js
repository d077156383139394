var oe=Object.defineProperty;var e=(N,j)=>oe(N,"name",{value:j,configurable:!0});const ie=7117,ae=[7117],ce={41899:((N,j,i)=>{i.d(j,{C:e(()=>H,"C")});var s=i(29172),y=i(75892),$=i(47014),L=i(95434),n=i(89452);const C={required:[],optional:["\
on-error","timeout","github-token"]},S=null;var l=i(22506);const u=9e3;function f(r=u){const t=new AbortController,a=[];let o=!1,m=!1;const _=e(()=>{t.signal.aborted||
(o=!0,t.abort(new y.cc("The job was cancelled")))},"onSignal");return process.on("SIGINT",_).on("SIGTERM",_),{signal:t.signal,get cancelled(){return o},get abandoned(){
return m},after(w){const D="Increase 'timeout' if the step only needs more time; the log shows its progress",x=e(()=>new y.cc(`The step did not finish within ${(0,l.
Xo)(w/1e3)} ('timeout')`,{hint:D}),"reason");a.push(setTimeout(()=>t.abort(x()),w))},bound(w){const{promise:D,reject:x}=Promise.withResolvers(),U=e(()=>{m=!0,x(
t.signal.reason)},"giveUp");return t.signal.addEventListener("abort",()=>a.push(setTimeout(U,r)),{once:!0}),Promise.race([w,D])},[Symbol.dispose](){a.forEach(clearTimeout),
process.off("SIGINT",_).off("SIGTERM",_)}}}e(f,"stopper");var g=i(29194),T=i(18713),c=i(57975),h=i(57588);function A(r){return r.replace(/^(\s*):(?=:)/,"$1:​").
replaceAll("##[","##​[")}e(A,"inert");function I(r){return(0,c.stripVTControlCharacters)(r).split(/\r\n|\r|\n/).map(A).join(`
`)}e(I,"inertText");function b(r,{title:t,inputs:a,onWarning:o}){const m=(0,T.E)(a),_=e(w=>I((0,h.M9)(w,m)),"written");return{debug:e(w=>r.debug(_(w)),"debug"),
info:e(w=>r.info(_(w)),"info"),warn(w){o(_(w)),r.warning(_(w),{title:t})}}}e(b,"actionLog");const P=3500;function d(r,t){const a=R(t.name),o=(0,$.bv)(r);if(o instanceof
y.JC){const m=t.hints?.[o.code],_=o.written((0,T.E)(t.inputs)),w=(typeof m=="function"?m(o):m)??_.hint,D=E(t)&&(0,g.M)(o)?"Set 'fail-open: true' to continue wit\
hout the store":void 0,x=[w,D].filter(B=>B!==void 0).join(`
`),U=o instanceof y.cc?"was stopped":"failed";return{title:`${a} ${U}`,message:W(_.message),hint:x===""?void 0:x,code:o.code}}return{title:`${a} failed unexpect\
edly`,message:W(o instanceof Error?`${o.name}: ${o.message}`:String(o)),hint:"This is a bug in vm-snapshot. Re-run the job with debug logging and report its out\
put",code:"ERR_UNKNOWN"}}e(d,"describeFailure");function E({inputs:r}){return r.optional.includes("fail-open")}e(E,"takesFailOpen");function v({title:r,message:t,
hint:a,code:o},{core:m,warn:_}){const w=[t,...a===void 0?[]:[a],`(${o})`].join(`
`);_?m.warning(`${w}
This does not fail the step.`,{title:r}):(process.exitCode=1,m.error(w,{title:r}))}e(v,"annotate");function R(r){return`vm-snapshot ${r}`}e(R,"titleOf");function W(r){
const t=I(r).trim();return t.length>P?`…${t.slice(-P)}`:t}e(W,"clip");var p=i(13455),O=i(30815),M=i(16595);const Q=50;function K({title:r,message:t,hint:a,code:o},{
subject:m,docs:_}){const w=_===void 0?[]:[`[error codes](${_}/errors.md)`,`[troubleshooting](${_}/troubleshooting.md#${o.toLowerCase()})`];return(0,M.MY)("❌",
m===""?r:`${r}: ${m}`,[(0,O.DV)(t),...a===void 0?[]:[`**Next:** ${(0,O.FV)(a)}`],[(0,O.aY)(o),...w].join(" · ")])}e(K,"failureSummary");function z({summary:r,warnings:t},a){
if(t.length===0)return r;const o=t.slice(0,Q).map(w=>`- ⚠️ ${(0,O.FV)(w)}`),m=t.length>Q?[`- and ${t.length-Q} more`]:[];return`${r===""?`### ⚠️ ${(0,O.
FV)(a)}
`:r}
${[...o,...m].join(`
`)}
`}e(z,"withWarnings");const V=1<<20;async function Y(r,{core:t,env:a}){if(!(r===""||!a.GITHUB_STEP_SUMMARY))try{await t.summary.addRaw(F(r)).write()}catch(o){t.
warning(`Cannot write the step summary: ${o instanceof Error?o.message:o}`)}}e(Y,"writeSummary");function F(r,t=V){if(Buffer.byteLength(r)<=t)return r;const a=`\


The summary is truncated: see the log.
`;let o=t-Buffer.byteLength(a);const m=[];for(const _ of r.split(`

`)){if(o-=Buffer.byteLength(_)+2,o<0)break;m.push(_)}return m.join(`

`)+a}e(F,"fitting");var k=function(r,t,a){if(t!=null){if(typeof t!="object"&&typeof t!="function")throw new TypeError("Object expected.");var o,m;if(a){if(!Symbol.
asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");o=t[Symbol.asyncDispose]}if(o===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.d\
ispose is not defined.");o=t[Symbol.dispose],a&&(m=o)}if(typeof o!="function")throw new TypeError("Object not disposable.");m&&(o=e(function(){try{m.call(this)}catch(_){
return Promise.reject(_)}},"dispose")),r.stack.push({value:t,dispose:o,async:a})}else a&&r.stack.push({async:!0});return t},G=(function(r){return function(t){function a(w){
t.error=t.hasError?new r(w,t.error,"An error was suppressed during disposal."):w,t.hasError=!0}e(a,"fail");var o,m=0;function _(){for(;o=t.stack.pop();)try{if(!o.
async&&m===1)return m=0,t.stack.push(o),Promise.resolve().then(_);if(o.dispose){var w=o.dispose.call(o.value);if(o.async)return m|=2,Promise.resolve(w).then(_,function(D){
return a(D),_()})}else m|=1}catch(D){a(D)}if(m===1)return t.hasError?Promise.reject(t.error):Promise.resolve();if(t.hasError)throw t.error}return e(_,"next"),_()}})(
typeof SuppressedError=="function"?SuppressedError:function(r,t,a){var o=new Error(a);return o.name="SuppressedError",o.error=r,o.suppressed=t,o});async function H(r,t={}){
const a={stack:[],error:void 0,hasError:!1};try{const o=performance.now(),m=t.core??await i.e(3838).then(i.bind(i,33838)),_={core:m,app:t.app??s.yA,env:t.env??process.
env},w=k(a,f(),!1),{outcome:D,error:x,line:U,...B}=await X(r,_,w);U!==""&&m.info(I(U)),m.setOutput("outcome",D),m.setOutput("error",x),m.setOutput("seconds",((performance.
now()-o)/1e3).toFixed(1)),await Y(z(B,R(r.name)),_),w.abandoned&&process.exit()}catch(o){a.error=o,a.hasError=!0}finally{G(a)}}e(H,"runAction");async function X(r,t,a){
const{core:o}=t,{post:m}=r,_=[];let w=m!==void 0;try{const D=Z(o.getInput,m!==void 0);if(D===void 0)return{outcome:"skipped",line:"",summary:"",warnings:_,error:""};
w||=D["on-error"]==="warn",D.timeout!==void 0&&a.after(D.timeout),te(D["github-token"],t);const x=(0,p.Ko)(r.inputs,o.getInput,ne(t.env)),U=re(r,t,{signal:a.signal,
warnings:_});return{...await a.bound((0,n.BD)({tell:U.log.info},()=>r.run(x,U))),warnings:_,error:""}}catch(D){const x=a.signal.aborted?a.signal.reason:(0,$.bv)(
D),U=d(x,r);for(const J of new Set([x,...(0,$._V)(D)]))o.debug(I(String(J instanceof Error?J.stack:J)));v(U,{core:o,warn:w&&!a.cancelled&&!(x instanceof y.cs)&&
m?.fails(x)!==!0});const B={subject:q(o.getInput),docs:ee(t.env)};return{outcome:"failure",...K(U,B),line:"",warnings:_,error:U.code}}}e(X,"attempt");function Z(r,t){
try{return(0,p.Ko)(C,r)}catch(a){if(t)return;throw a}}e(Z,"readCommon");function q(r){return(r("name")||r("names")||r("path")).trim().split(/\s*\n\s*/).join(", ")}
e(q,"subjectOf");function ee({GITHUB_SERVER_URL:r,GITHUB_ACTION_REPOSITORY:t,GITHUB_ACTION_REF:a}){if(!(!r||!t||!a))return`${r}/${t}/blob/${a}/docs`}e(ee,"docsP\
age");function ne(r){return Object.keys(r).flatMap(t=>t.startsWith("INPUT_")?[t.slice(6).toLowerCase()]:[])}e(ne,"inputNames");function te(r,{core:t,env:a}){r!==
void 0&&(t.setSecret(r),!a.GITHUB_TOKEN&&!a.GH_TOKEN&&(a.GITHUB_TOKEN=r))}e(te,"useToken");function re({name:r,inputs:t},{core:a,app:o,env:m},{signal:_,warnings:w}){
return{core:a,app:o,env:m,signal:_,log:b(a,{title:R(r),inputs:t,onWarning:e(D=>{w.push(D)},"onWarning")}),progress:(0,L.L)(D=>a.info(I(D))),output(D){for(const[
x,U]of Object.entries(D))a.setOutput(x,U)}}}e(re,"jobOf")}),18713:((N,j,i)=>{i.d(j,{E:e(()=>L,"E"),y:e(()=>$,"y")});var s=i(13455),y=i(31488);function $(n){return n===
"image"?"images":n.replace(/[A-Z]/g,C=>`-${C.toLowerCase()}`)}e($,"inputName");function L({required:n,optional:C}){const S=[...n,...C];return({id:l,value:u})=>{
const f=$(l),g=S.find(T=>T===f);return u===void 0?g===void 0&&f in s.mc?`--${f}`:`'${f}'`:g===void 0?u===!0?`--${f}`:`--${f} ${u}`:u===!0&&s.mc[g].parse!==y.Jt.
parse?`'${f}'`:`'${f}: ${u}'`}}e(L,"inputWriter")}),13455:((N,j,i)=>{i.d(j,{CW:e(()=>l,"CW"),Ko:e(()=>u,"Ko"),gz:e(()=>g,"gz"),mc:e(()=>S,"mc")});var s=i(75892),
y=i(69893),$=i(75558),L=i(42316),n=i(31488);const C={fallback:"",parse:e(c=>n.Mn.parse(c).map(h=>l((0,$.rd)(h,{project:$.sT}))),"parse")},S={"allow-platform-mis\
match":(0,n.IQ)(n.Jt,"false"),archive:n.Ae,as:n.Qq,"auto-skip":(0,n.IQ)(n.Jt,"false"),"bind-mounts":n.Ae,"build-args":n.AS,compose:n.Ae,compress:(0,n.IQ)((0,n.nd)(
1,9),"6"),config:n.Ae,container:n.Qq,"container-name":n.Qq,context:n.Ae,description:(0,n.IQ)(n.Qq,""),directory:(0,n.IQ)(n.Ae,"."),"exclude-volumes":n.Mn,"fail-\
on-miss":(0,n.IQ)(n.Jt,"true"),"fail-on-refused":(0,n.IQ)(n.Jt,"false"),"fail-open":(0,n.IQ)(n.Jt,"false"),file:n.Ae,"foreign-tags":(0,n.IQ)((0,n.yL)(["keep","n\
one"]),"none"),force:(0,n.IQ)(n.Jt,"false"),"if-exists":(0,n.IQ)((0,n.yL)(["fail","skip","replace"]),"fail"),"github-token":n.Qq,images:n.Mn,"include-bind-mount\
s":(0,n.IQ)(n.Jt,"false"),"include-env":(0,n.IQ)(n.Jt,"false"),"include-volumes":(0,n.IQ)(n.Jt,"false"),"keep-previous":(0,n.IQ)(n.Jt,"false"),key:(0,n.IQ)((0,n.
yL)(["none","content"]),"none"),labels:n.AS,"lookup-only":(0,n.IQ)(n.Jt,"false"),"max-age":n.KW,name:{parse:e(c=>(0,$.rd)(c,{project:$.sT}),"parse")},names:n.Mn,
network:n.Qq,"no-cache":(0,n.IQ)(n.Jt,"false"),"no-wait":(0,n.IQ)(n.Jt,"false"),"on-error":(0,n.IQ)((0,n.yL)(["fail","warn"]),"fail"),output:n.Ae,path:n.Ae,platform:n.
Qq,"preserve-networks":(0,n.IQ)(n.Jt,"false"),"preserve-volumes":(0,n.IQ)((0,n.yL)(["copies","shared","none"]),"copies"),quiesce:(0,n.IQ)(n.Jt,"false"),ref:n.Qq,
"restore-keys":C,"run-id":n.Qq,save:(0,n.IQ)((0,n.yL)(["true","false","now"]),"true"),secrets:n.Mn,"single-flight":n.p0,store:(0,n.IQ)(n.Qq,"~/.config/vm/snapsh\
ots"),tags:n.Mn,target:n.Qq,timeout:n.p0,trigger:(0,n.yL)(L.N),"wait-timeout":n.p0,via:(0,n.IQ)((0,n.yL)(["auto","pull","load"]),"auto")};function l({ref:c,pin:h}){
if(h!==void 0)throw new s.dz("Input 'name': a digest can only be given for an existing snapshot",{hint:"Remove the digest after the name"});return c}e(l,"unpinn\
ed");function u(c,h,A=[]){const I=c.required.map(P=>[P,f(P,h,{required:!0,others:A})]),b=c.optional.map(P=>[P,f(P,h,{required:!1})]);return Object.fromEntries([
...I,...b])}e(u,"readInputs");function f(c,h,{required:A,others:I=[]}){const b=S[c],P=h(c).trim()||b.fallback;if(P===void 0){if(A){const d=(0,y.h)(c,I.filter(v=>!(v in
S))),E=d===void 0?`Add '${c}:' under 'with:'`:`Rename the unknown input '${d}' to '${c}'`;throw new s.dz(`Input '${c}' is required`,{hint:E})}return}return T(c,
P,b)}e(f,"readInput");function g(c,{type:h,choices:A=[]},I){const b=I(c).trim();if(b==="")return;const P={text:n.Qq,list:n.Mn,flag:n.Jt,duration:n.p0,choice:(0,n.
yL)(A)};return T(c,b,P[h])}e(g,"readOption");function T(c,h,A){try{return A.parse(h)}catch(I){throw I instanceof s.dz?new s.dz(`Input '${c}': ${I.message}`,{cause:I,
hint:I.texts.hint}):I}}e(T,"parsed")}),31488:((N,j,i)=>{i.d(j,{AS:e(()=>T,"AS"),Ae:e(()=>C,"Ae"),IQ:e(()=>S,"IQ"),Jt:e(()=>l,"Jt"),KW:e(()=>A,"KW"),Mn:e(()=>g,"\
Mn"),Qq:e(()=>n,"Qq"),nd:e(()=>f,"nd"),p0:e(()=>h,"p0"),yL:e(()=>u,"yL")});var s=i(75892),y=i(22506),$=i(40842),L=i(41232);const n={parse:e(d=>d,"parse")},C={parse:e(
d=>(0,L.kc)(d),"parse")};function S(d,E){return{...d,fallback:E}}e(S,"withDefault");const l={parse:e(d=>I(d.toLowerCase(),["true","false"])==="true","parse")};function u(d){
return{parse:e(E=>I(E,d),"parse")}}e(u,"oneOf");function f(d,E){return{parse(v){const R=/^\d{1,9}$/.test(v)?Number(v):Number.NaN;if(!(R>=d&&R<=E))throw new s.dz(
`'${v}' is not a whole number from ${d} to ${E}`);return R}}}e(f,"integer");const g={fallback:"",parse:b},T={fallback:"",parse:e(d=>Object.fromEntries(b(d).map(
P)),"parse")},c=24*864e5,h={parse(d){const E=(0,y.E9)(d,"90s, 20m or 1h30m");if(E>c)throw new s.dz(`'${d}' is longer than 24 days`);return E}},A={parse:e(d=>(0,y.
E9)(d,"12h, 30d or 6w"),"parse")};function I(d,E){const v=E.find(R=>R===d);if(v===void 0)throw new s.dz(`must be ${(0,$.oR)(E,"or")}, not '${d}'`);return v}e(I,
"choose");function b(d){return d.split(/\r?\n/).map(E=>E.trim()).filter(E=>E!=="")}e(b,"splitLines");function P(d){const E=d.indexOf("=");if(E<1)throw new s.dz(
"a line is not KEY=value",{hint:"Write one KEY=value per line"});return[d.slice(0,E).trim(),d.slice(E+1)]}e(P,"splitPair")}),29194:((N,j,i)=>{i.d(j,{M:e(()=>$,"\
M"),T:e(()=>L,"T")});var s=i(75892),y=i(47014);function $(n){return(n instanceof s.hG||n instanceof s.iC)&&n.fields.service===void 0}e($,"isStoreUnavailable");async function L(n,{
log:C},{work:S,instead:l,otherwise:u}){try{return await S()}catch(f){const g=(0,y.bv)(f);if(!n["fail-open"]||!$(g))throw g;return C.warn(`${g.message}: ${l} ('f\
ail-open')`),await u()}}e(L,"failingOpen")}),30815:((N,j,i)=>{i.d(j,{DV:e(()=>n,"DV"),FV:e(()=>$,"FV"),aY:e(()=>L,"aY"),tp:e(()=>C,"tp"),zH:e(()=>S,"zH")});var s=i(
57975);const y=1e3;function $(u){return l(u).replace(/[!-/:-@[-`{-~]/g,f=>`&#${f.charCodeAt(0)};`)}e($,"escapeMarkdown");function L(u){return`<code>${$(u)}</cod\
e>`}e(L,"code");function n(u,f=""){const g=Math.max(2,...Array.from(u.matchAll(/`+/g),([c])=>c.length)),T="`".repeat(g+1);return`${T}${f}
${(0,s.stripVTControlCharacters)(u)}
${T}`}e(n,"codeBlock");function C(u,f){const g=e(T=>`| ${T.join(" | ")} |`,"line");return[g(u),g(u.map(()=>"---")),...f.map(g)].join(`
`)}e(C,"table");function S(u,f){return`<details><summary>${$(u)}</summary>

${f}

</details>`}e(S,"details");function l(u){const f=(0,s.stripVTControlCharacters)(u).replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu," ").replace(new RegExp("\\p{Cf}","gu"),"").
trim();return f.length>y?`${f.slice(0,y)}…`:f}e(l,"oneLine")}),16595:((N,j,i)=>{i.d(j,{Ag:e(()=>R,"Ag"),Cv:e(()=>b,"Cv"),Ix:e(()=>h,"Ix"),K2:e(()=>g,"K2"),KN:e(
()=>W,"KN"),MY:e(()=>f,"MY"),VK:e(()=>A,"VK"),Vc:e(()=>P,"Vc"),cn:e(()=>I,"cn"),od:e(()=>T,"od")});var s=i(83620),y=i(14390),$=i(69865),L=i(40842),n=i(75558),C=i(
14717),S=i(13455),l=i(30815);const u=50;function f(p,O,M){const Q=[`### ${p} ${(0,l.FV)(O)}`,...M.filter(K=>K!=="")];return{line:O,summary:`${Q.join(`

`)}
`}}e(f,"page");function g(p,O){return`**Next:** ${(0,l.FV)(p)}

${(0,l.DV)(O,"sh")}`}e(g,"next");function T(p,O,M){return(0,s.dz)(M)!=="cache"?g(p,`${O}${c(M)}`):`**Next:** a later job restores it with the restore action and\
 ${(0,l.aY)(`store: '${M}'`)}.`}e(T,"nextInStore");function c(p){return p===S.mc.store.fallback?"":` --store ${(0,y.r)(p)}`}e(c,"storeFlag");function h(p){return[
"<table>",...p.filter(([,M])=>M!=="").map(([M,Q])=>`<tr><th align="left">${M}</th><td>${Q}</td></tr>`),"</table>"].join(`
`)}e(h,"facts");function A(p){return(0,l.aY)(p.replace(/^(sha256:[0-9a-f]{12})[0-9a-f]{52}$/,"$1…"))}e(A,"shortDigest");function I({manifest:p}){const{services:O,
volumes:M}=p,Q=[(0,C.G6)(p)?"":(0,L.hS)(O.length,"image"),(0,L.hS)(E(p).length,"layer"),M.length>0?(0,L.hS)(M.length,"volume"):""];return[["Size",`${(0,$.z3)(p.
size_bytes)} in ${Q.filter(K=>K!=="").join(", ")}, ${(0,l.aY)(p.platform)}`],["Description",(0,l.FV)(p.description)]]}e(I,"snapshotRows");function b(p){const{digest:O,
manifest:M}=p,Q=Object.entries(M.languages).slice(0,u),K=h([["Digest",(0,l.aY)(O)],["Created",`${P(M.created_at)} from ${(0,l.aY)(M.source.from)}${v(M)}`],["Lan\
guages",Q.map(([z,V])=>(0,l.FV)(`${z} ${V}`)).join(", ")]]);return(0,l.zH)(`More about ${(0,n.SN)(p.ref)}`,`${K}

${d(M)}`)}e(b,"about");function P(p){return`${(0,l.FV)(p.slice(0,16).replace("T"," "))} UTC`}e(P,"minute");function d(p){const O=E(p),M=O.slice(0,u).map(({digest:K,
size:z},V)=>[String(V+1),(0,$.z3)(z),A(K)]),Q=O.length>u?`

and ${O.length-u} more`:"";return(0,l.tp)(["Layer","Size","Digest"],M)+Q}e(d,"layerTable");function E(p){const O=new Map(p.blobs.map(M=>[M.digest,M]));return p.
services.flatMap(({layers:M})=>M).flatMap(M=>O.get(M)??[])}e(E,"layersOf");function v({git:p}){return p?.commit==null?"":` at ${(0,l.aY)(p.commit.slice(0,8))}${p.
dirty?" with uncommitted changes":""}`}e(v,"commit");function R({stats:p,manifest:O},M){const[Q,K]=[Math.min(p.bytesNew,O.size_bytes),O.size_bytes];return[["New\
 content",Q===K?`all of ${(0,$.z3)(K)}`:`${(0,$.z3)(Q)} of ${(0,$.z3)(K)} (${W(Q,K)})`],["Store",`${(0,l.aY)(M)} grew by ${(0,$.z3)(p.bytesStored)}`]]}e(R,"gain\
edRows");function W(p,O){return O===0?"0 %":`${(p/O*100).toFixed(p===O?0:1)} %`}e(W,"percent")}),95434:((N,j,i)=>{i.d(j,{L:e(()=>C,"L")});var s=i(22506),y=i(69865);
const $=1e4,L=10,n=3e3;function C(l){return{start:e((u,f,g)=>S({label:u,total:f,waiting:g},l),"start")}}e(C,"progressLines");function S({label:l,total:u,waiting:f},g){
const T=performance.now();let c=0,h={at:T,percent:0,bytes:0};const A=setInterval(d,$);A.unref();let I=!1;return{add(v){c+=v,b()>=h.percent+L&&b()<100&&performance.
now()-h.at>=n&&d()},done(){if(I)return;I=!0,clearInterval(A);const v=(performance.now()-T)/1e3;v*1e3>=n&&g(`${l}: ${(0,y.z3)(c)} in ${(0,s.Xo)(v)} (${(0,y.CE)(c,
v)})`)}};function b(){return u===void 0||u===0?0:Math.min(100,Math.floor(c/u*100))}function P(){return u===void 0?(0,y.z3)(c):`${b()} % of ${(0,y.z3)(u)}`}function d(){
const v=performance.now(),R=c>0&&c===h.bytes?f?.():void 0;R!==void 0?g(`${l}: ${P()}, ${R}`):u!==void 0&&c>=u&&c===h.bytes?g(`${l}: ${(0,y.z3)(c)}, finishing`):
E(v),h={at:v,percent:b(),bytes:c},A.refresh()}function E(v){const R=(c-h.bytes)*1e3/(v-h.at),W=u!==void 0&&R>0&&c<u?`, ${(0,s.Xo)((u-c)/R)} left`:"";g(`${l}: ${P()}\
, ${(0,y.CE)(R,1)}${W}`)}}e(S,"startTask")}),89452:((N,j,i)=>{i.d(j,{BD:e(()=>L,"BD"),Hg:e(()=>C,"Hg"),_L:e(()=>n,"_L")});var s=i(16698);const y={tell:e(()=>{},
"tell"),quietMs:5e3,idleMs:3e4},$=new s.AsyncLocalStorage;async function L(S,l){const{tell:u,quietMs:f,idleMs:g}={...y,...S};let T=Number.NEGATIVE_INFINITY;const c=e(
h=>{performance.now()-T<f||(T=performance.now(),u(h))},"sparing");return await $.run({tell:c,quietMs:f,idleMs:g},l)}e(L,"reportWaits");function n(){return $.getStore()??
y}e(n,"patience");function C(S){const{tell:l,quietMs:u}=n();let f=performance.now();const g=setInterval(()=>{const T=Math.round((performance.now()-f)/1e3);performance.
now()-f>=u&&l(`${S}: no answer for ${T} s, still waiting`)},u);return g.unref(),{moved(){f=performance.now()},pause(){f=Number.POSITIVE_INFINITY},[Symbol.dispose]:()=>clearInterval(
g)}}e(C,"watchFor")}),97595:((N,j,i)=>{i.d(j,{A:e(()=>T,"A")});const s=Object.create(null),y=6e4,$=y*60,L=$*24,n=L*365.25;s.year=s.yr=s.y=n,s.month=s.mo=s.mth=n/
12,s.week=s.wk=s.w=L*7,s.day=s.d=L,s.hour=s.hr=s.h=$,s.minute=s.min=s.m=y,s.second=s.sec=s.s=1e3,s.millisecond=s.millisec=s.ms=1,s.microsecond=s.microsec=s.us=s.
µs=.001,s.nanosecond=s.nanosec=s.ns=1e-6,s.group=",",s.decimal=".",s.placeholder=" _";const C=s,S=/((?:\d+(?:\.\d+)?|\.\d+)(?:[eE][-+]?\d+)?)\s*([\p{L}]{0,14})/gu;
T.unit=C;let l,u=null,f;const g=e((c,h)=>(h=String(h).toLowerCase(),c[h]??(h.endsWith("s")?c[h.slice(0,-1)]:void 0)),"lookupUnit");function T(c="",h="ms"){let A=null,
I,b=T.unit;(b.placeholder!==u||b.group!==f)&&(l=new RegExp(`(\\d)[${(u=b.placeholder)??""}${(f=b.group)??""}](\\d)`,"g")),c=String(c);let P=c.replace(l,"$1$2");
b.decimal!=="."&&(P=P.replaceAll(b.decimal,".")),S.lastIndex=0;for(let d;d=S.exec(P);){let E=d[2];if(!E)if(I){for(const v in b)if(b[v]<I){E=v;break}}else E=h;I=
E=g(b,E),typeof E=="number"&&(A=(A||0)+d[1]*E)}return A&&A/(g(b,h)||1)*(c.trimStart()[0]==="-"?-1:1)}e(T,"parse")})};export{ie as id,ae as ids,ce as modules};
