var re=Object.defineProperty;var e=(N,C)=>re(N,"name",{value:C,configurable:!0});const se=7117,ie=[7117],ae={41899:((N,C,i)=>{i.d(C,{C:e(()=>G,"C")});var s=i(29172),y=i(75892),$=i(47014),L=i(95434),n=i(89452);const A={required:[],optional:["\
on-error","timeout","github-token"]},_=null;var M=i(22506);const u=9e3;function m(r=u){const t=new AbortController,c=[];let o=!1,d=!1;const p=e(()=>{t.signal.aborted||
(o=!0,t.abort(new y.cc("The job was cancelled")))},"onSignal");return process.on("SIGINT",p).on("SIGTERM",p),{signal:t.signal,get cancelled(){return o},get abandoned(){
return d},after(S){const D="Increase 'timeout' if the step only needs more time; the log shows its progress",U=e(()=>new y.cc(`The step did not finish within ${(0,M.
Xo)(S/1e3)} ('timeout')`,{hint:D}),"reason");c.push(setTimeout(()=>t.abort(U()),S))},bound(S){const{promise:D,reject:U}=Promise.withResolvers(),x=e(()=>{d=!0,U(
t.signal.reason)},"giveUp");return t.signal.addEventListener("abort",()=>c.push(setTimeout(x,r)),{once:!0}),Promise.race([S,D])},[Symbol.dispose](){c.forEach(clearTimeout),
process.off("SIGINT",p).off("SIGTERM",p)}}}e(m,"stopper");var E=i(29194),b=i(18713),a=i(57975);function h(r){return r.replace(/^(\s*):(?=:)/,"$1:​").replaceAll(
"##[","##​[")}e(h,"inert");function T(r){return(0,a.stripVTControlCharacters)(r).split(/\r\n|\r|\n/).map(h).join(`
`)}e(T,"inertText");function P(r,{title:t,inputs:c,onWarning:o}){const d=e(p=>T((0,b.pv)(p,c)),"told");return{debug:e(p=>r.debug(T(p)),"debug"),info:e(p=>r.info(
d(p)),"info"),warn(p){o(d(p)),r.warning(d(p),{title:t})}}}e(P,"actionLog");const w=3500;function j(r,t){const c=v(t.name),o=(0,$.bv)(r);if(o instanceof y.JC){const d=t.
hints?.[o.code],p=(typeof d=="function"?d(o):d)??(o.hint&&(0,b.pv)(o.hint,t.inputs)),S=f(t)&&(0,E.M)(o)?"Set 'fail-open: true' to continue without the store":void 0,
D=[p,S].filter(x=>x!==void 0).join(`
`),U=o instanceof y.cc?"was stopped":"failed";return{title:`${c} ${U}`,message:R(o.message),hint:D===""?void 0:D,code:o.code}}return{title:`${c} failed unexpect\
edly`,message:R(o instanceof Error?`${o.name}: ${o.message}`:String(o)),hint:"This is a bug in vm-snapshot. Re-run the job with debug logging and report its out\
put",code:"ERR_UNKNOWN"}}e(j,"describeFailure");function f({inputs:r}){return r.optional.includes("fail-open")}e(f,"takesFailOpen");function g({title:r,message:t,
hint:c,code:o},{core:d,warn:p}){const S=[t,...c===void 0?[]:[c],`(${o})`].join(`
`);p?d.warning(`${S}
This does not fail the step.`,{title:r}):(process.exitCode=1,d.error(S,{title:r}))}e(g,"annotate");function v(r){return`vm-snapshot ${r}`}e(v,"titleOf");function R(r){
const t=T(r).trim();return t.length>w?`…${t.slice(-w)}`:t}e(R,"clip");var l=i(13455),O=i(30815),I=i(16595);const Q=50;function K({title:r,message:t,hint:c,code:o},{
subject:d,docs:p}){const S=p===void 0?[]:[`[error codes](${p}/errors.md)`,`[troubleshooting](${p}/troubleshooting.md#${o.toLowerCase()})`];return(0,I.MY)("❌",
d===""?r:`${r}: ${d}`,[(0,O.DV)(t),...c===void 0?[]:[`**Next:** ${(0,O.FV)(c)}`],[(0,O.aY)(o),...S].join(" · ")])}e(K,"failureSummary");function W({summary:r,warnings:t},c){
if(t.length===0)return r;const o=t.slice(0,Q).map(S=>`- ⚠️ ${(0,O.FV)(S)}`),d=t.length>Q?[`- and ${t.length-Q} more`]:[];return`${r===""?`### ⚠️ ${(0,O.
FV)(c)}
`:r}
${[...o,...d].join(`
`)}
`}e(W,"withWarnings");const z=1<<20;async function k(r,{core:t,env:c}){if(!(r===""||!c.GITHUB_STEP_SUMMARY))try{await t.summary.addRaw(J(r)).write()}catch(o){t.
warning(`Cannot write the step summary: ${o instanceof Error?o.message:o}`)}}e(k,"writeSummary");function J(r,t=z){if(Buffer.byteLength(r)<=t)return r;const c=`\


The summary is truncated: see the log.
`;let o=t-Buffer.byteLength(c);const d=[];for(const p of r.split(`

`)){if(o-=Buffer.byteLength(p)+2,o<0)break;d.push(p)}return d.join(`

`)+c}e(J,"fitting");var F=function(r,t,c){if(t!=null){if(typeof t!="object"&&typeof t!="function")throw new TypeError("Object expected.");var o,d;if(c){if(!Symbol.
asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");o=t[Symbol.asyncDispose]}if(o===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.d\
ispose is not defined.");o=t[Symbol.dispose],c&&(d=o)}if(typeof o!="function")throw new TypeError("Object not disposable.");d&&(o=e(function(){try{d.call(this)}catch(p){
return Promise.reject(p)}},"dispose")),r.stack.push({value:t,dispose:o,async:c})}else c&&r.stack.push({async:!0});return t},Y=(function(r){return function(t){function c(S){
t.error=t.hasError?new r(S,t.error,"An error was suppressed during disposal."):S,t.hasError=!0}e(c,"fail");var o,d=0;function p(){for(;o=t.stack.pop();)try{if(!o.
async&&d===1)return d=0,t.stack.push(o),Promise.resolve().then(p);if(o.dispose){var S=o.dispose.call(o.value);if(o.async)return d|=2,Promise.resolve(S).then(p,function(D){
return c(D),p()})}else d|=1}catch(D){c(D)}if(d===1)return t.hasError?Promise.reject(t.error):Promise.resolve();if(t.hasError)throw t.error}return e(p,"next"),p()}})(
typeof SuppressedError=="function"?SuppressedError:function(r,t,c){var o=new Error(c);return o.name="SuppressedError",o.error=r,o.suppressed=t,o});async function G(r,t={}){
const c={stack:[],error:void 0,hasError:!1};try{const o=performance.now(),d=t.core??await i.e(3838).then(i.bind(i,33838)),p={core:d,product:t.product??s.yA,env:t.
env??process.env},S=F(c,m(),!1),{outcome:D,error:U,line:x,...B}=await H(r,p,S);x!==""&&d.info(T(x)),d.setOutput("outcome",D),d.setOutput("error",U),d.setOutput(
"seconds",((performance.now()-o)/1e3).toFixed(1)),await k(W(B,v(r.name)),p),S.abandoned&&process.exit()}catch(o){c.error=o,c.hasError=!0}finally{Y(c)}}e(G,"runA\
ction");async function H(r,t,c){const{core:o}=t,{post:d}=r,p=[];let S=d!==void 0;try{const D=X(o.getInput,d!==void 0);if(D===void 0)return{outcome:"skipped",line:"",
summary:"",warnings:p,error:""};S||=D["on-error"]==="warn",D.timeout!==void 0&&c.after(D.timeout),ne(D["github-token"],t);const U=(0,l.Ko)(r.inputs,o.getInput,ee(
t.env)),x=te(r,t,{signal:c.signal,warnings:p});return{...await c.bound((0,n.BD)({tell:x.log.info},()=>r.run(U,x))),warnings:p,error:""}}catch(D){const U=c.signal.
aborted?c.signal.reason:(0,$.bv)(D),x=j(U,r);for(const V of new Set([U,...(0,$._V)(D)]))o.debug(T(String(V instanceof Error?V.stack:V)));g(x,{core:o,warn:S&&!c.
cancelled&&!(U instanceof y.cs)&&d?.fails(U)!==!0});const B={subject:Z(o.getInput),docs:q(t.env)};return{outcome:"failure",...K(x,B),line:"",warnings:p,error:x.
code}}}e(H,"attempt");function X(r,t){try{return(0,l.Ko)(A,r)}catch(c){if(t)return;throw c}}e(X,"readCommon");function Z(r){return(r("name")||r("names")||r("pat\
h")).trim().split(/\s*\n\s*/).join(", ")}e(Z,"subjectOf");function q({GITHUB_SERVER_URL:r,GITHUB_ACTION_REPOSITORY:t,GITHUB_ACTION_REF:c}){if(!(!r||!t||!c))return`${r}\
/${t}/blob/${c}/docs`}e(q,"docsPage");function ee(r){return Object.keys(r).flatMap(t=>t.startsWith("INPUT_")?[t.slice(6).toLowerCase()]:[])}e(ee,"inputNames");function ne(r,{
core:t,env:c}){r!==void 0&&(t.setSecret(r),!c.GITHUB_TOKEN&&!c.GH_TOKEN&&(c.GITHUB_TOKEN=r))}e(ne,"useToken");function te({name:r,inputs:t},{core:c,product:o,env:d},{
signal:p,warnings:S}){return{core:c,product:o,env:d,signal:p,log:P(c,{title:v(r),inputs:t,onWarning:e(D=>{S.push(D)},"onWarning")}),progress:(0,L.L)(D=>c.info(T(
D))),output(D){for(const[U,x]of Object.entries(D))c.setOutput(U,x)}}}e(te,"jobOf")}),18713:((N,C,i)=>{i.d(C,{Mc:e(()=>n,"Mc"),pv:e(()=>$,"pv"),yu:e(()=>L,"yu")});
var s=i(13455),y=i(31488);function $(A,{required:_,optional:M}){const u=[..._,...M];return A.replace(/--([a-z][a-z-]*[a-z])/g,(m,E)=>{const b=u.find(a=>a===E||a===
`${E}s`);return b===void 0?m:s.mc[b].parse===y.Jt.parse?`'${b}: true'`:`'${b}'`})}e($,"rewriteFlagsAsInputs");function L(A){return A==="image"?"images":A.replace(
/[A-Z]/g,_=>`-${_.toLowerCase()}`)}e(L,"inputName");function n(A){return`'${L(A)}'`}e(n,"formatInput")}),13455:((N,C,i)=>{i.d(C,{CW:e(()=>M,"CW"),Ko:e(()=>u,"Ko"),
gz:e(()=>E,"gz"),mc:e(()=>_,"mc")});var s=i(75892),y=i(69893),$=i(75558),L=i(42316),n=i(31488);const A={fallback:"",parse:e(a=>n.Mn.parse(a).map(h=>M((0,$.rd)(h,
{project:$.sT}))),"parse")},_={"allow-platform-mismatch":(0,n.IQ)(n.Jt,"false"),archive:n.Ae,as:n.Qq,"auto-skip":(0,n.IQ)(n.Jt,"false"),"bind-mounts":n.Ae,"buil\
d-args":n.AS,compose:n.Ae,compress:(0,n.IQ)((0,n.nd)(1,9),"6"),config:n.Ae,container:n.Qq,"container-name":n.Qq,context:n.Ae,description:(0,n.IQ)(n.Qq,""),directory:(0,n.
IQ)(n.Ae,"."),"exclude-volumes":n.Mn,"fail-on-miss":(0,n.IQ)(n.Jt,"true"),"fail-on-refused":(0,n.IQ)(n.Jt,"false"),"fail-open":(0,n.IQ)(n.Jt,"false"),file:n.Ae,
"foreign-tags":(0,n.IQ)((0,n.yL)(["keep","none"]),"none"),force:(0,n.IQ)(n.Jt,"false"),"if-exists":(0,n.IQ)((0,n.yL)(["fail","skip","replace"]),"fail"),"github-\
token":n.Qq,images:n.Mn,"include-bind-mounts":(0,n.IQ)(n.Jt,"false"),"include-env":(0,n.IQ)(n.Jt,"false"),"include-volumes":(0,n.IQ)(n.Jt,"false"),"keep-previou\
s":(0,n.IQ)(n.Jt,"false"),key:(0,n.IQ)((0,n.yL)(["none","content"]),"none"),labels:n.AS,"lookup-only":(0,n.IQ)(n.Jt,"false"),"max-age":n.KW,name:{parse:e(a=>(0,$.
rd)(a,{project:$.sT}),"parse")},names:n.Mn,network:n.Qq,"no-cache":(0,n.IQ)(n.Jt,"false"),"no-wait":(0,n.IQ)(n.Jt,"false"),"on-error":(0,n.IQ)((0,n.yL)(["fail",
"warn"]),"fail"),output:n.Ae,path:n.Ae,platform:n.Qq,"preserve-networks":(0,n.IQ)(n.Jt,"false"),"preserve-volumes":(0,n.IQ)((0,n.yL)(["copies","shared","none"]),
"copies"),quiesce:(0,n.IQ)(n.Jt,"false"),ref:n.Qq,"restore-keys":A,"run-id":n.Qq,save:(0,n.IQ)((0,n.yL)(["true","false","now"]),"true"),secrets:n.Mn,"single-fli\
ght":n.p0,store:(0,n.IQ)(n.Qq,"~/.config/vm/snapshots"),tags:n.Mn,target:n.Qq,timeout:n.p0,trigger:(0,n.yL)(L.N),"wait-timeout":n.p0,via:(0,n.IQ)((0,n.yL)(["aut\
o","pull","load"]),"auto")};function M({ref:a,pin:h}){if(h!==void 0)throw new s.dz("Input 'name': a digest can only be given for an existing snapshot",{hint:"Re\
move the digest after the name"});return a}e(M,"unpinned");function u(a,h,T=[]){const P=a.required.map(j=>[j,m(j,h,{required:!0,others:T})]),w=a.optional.map(j=>[
j,m(j,h,{required:!1})]);return Object.fromEntries([...P,...w])}e(u,"readInputs");function m(a,h,{required:T,others:P=[]}){const w=_[a],j=h(a).trim()||w.fallback;
if(j===void 0){if(T){const f=(0,y.h)(a,P.filter(v=>!(v in _))),g=f===void 0?`Add '${a}:' under 'with:'`:`Rename the unknown input '${f}' to '${a}'`;throw new s.
dz(`Input '${a}' is required`,{hint:g})}return}return b(a,j,w)}e(m,"readInput");function E(a,{type:h,choices:T=[]},P){const w=P(a).trim();if(w==="")return;const j={
text:n.Qq,list:n.Mn,flag:n.Jt,duration:n.p0,choice:(0,n.yL)(T)};return b(a,w,j[h])}e(E,"readOption");function b(a,h,T){try{return T.parse(h)}catch(P){throw P instanceof
s.dz?new s.dz(`Input '${a}': ${P.message}`,{cause:P,...P.hint&&{hint:P.hint}}):P}}e(b,"parsed")}),31488:((N,C,i)=>{i.d(C,{AS:e(()=>b,"AS"),Ae:e(()=>A,"Ae"),IQ:e(
()=>_,"IQ"),Jt:e(()=>M,"Jt"),KW:e(()=>T,"KW"),Mn:e(()=>E,"Mn"),Qq:e(()=>n,"Qq"),nd:e(()=>m,"nd"),p0:e(()=>h,"p0"),yL:e(()=>u,"yL")});var s=i(75892),y=i(22506),$=i(
40842),L=i(41232);const n={parse:e(f=>f,"parse")},A={parse:e(f=>(0,L.kc)(f),"parse")};function _(f,g){return{...f,fallback:g}}e(_,"withDefault");const M={parse:e(
f=>P(f.toLowerCase(),["true","false"])==="true","parse")};function u(f){return{parse:e(g=>P(g,f),"parse")}}e(u,"oneOf");function m(f,g){return{parse(v){const R=/^\d{1,9}$/.
test(v)?Number(v):Number.NaN;if(!(R>=f&&R<=g))throw new s.dz(`'${v}' is not a whole number from ${f} to ${g}`);return R}}}e(m,"integer");const E={fallback:"",parse:w},
b={fallback:"",parse:e(f=>Object.fromEntries(w(f).map(j)),"parse")},a=24*864e5,h={parse(f){const g=(0,y.E9)(f,"90s, 20m or 1h30m");if(g>a)throw new s.dz(`'${f}'\
 is longer than 24 days`);return g}},T={parse:e(f=>(0,y.E9)(f,"12h, 30d or 6w"),"parse")};function P(f,g){const v=g.find(R=>R===f);if(v===void 0)throw new s.dz(
`must be ${(0,$.oR)(g,"or")}, not '${f}'`);return v}e(P,"choose");function w(f){return f.split(/\r?\n/).map(g=>g.trim()).filter(g=>g!=="")}e(w,"splitLines");function j(f){
const g=f.indexOf("=");if(g<1)throw new s.dz("a line is not KEY=value",{hint:"Write one KEY=value per line"});return[f.slice(0,g).trim(),f.slice(g+1)]}e(j,"spli\
tPair")}),29194:((N,C,i)=>{i.d(C,{M:e(()=>$,"M"),T:e(()=>L,"T")});var s=i(75892),y=i(47014);function $(n){return(n instanceof s.hG||n instanceof s.iC)&&n.fields.
service===void 0}e($,"isStoreUnavailable");async function L(n,{log:A},{work:_,instead:M,otherwise:u}){try{return await _()}catch(m){const E=(0,y.bv)(m);if(!n["f\
ail-open"]||!$(E))throw E;return A.warn(`${E.message}: ${M} ('fail-open')`),await u()}}e(L,"failingOpen")}),30815:((N,C,i)=>{i.d(C,{DV:e(()=>n,"DV"),FV:e(()=>$,
"FV"),aY:e(()=>L,"aY"),tp:e(()=>A,"tp"),zH:e(()=>_,"zH")});var s=i(57975);const y=1e3;function $(u){return M(u).replace(/[!-/:-@[-`{-~]/g,m=>`&#${m.charCodeAt(0)}\
;`)}e($,"escapeMarkdown");function L(u){return`<code>${$(u)}</code>`}e(L,"code");function n(u,m=""){const E=Math.max(2,...Array.from(u.matchAll(/`+/g),([a])=>a.
length)),b="`".repeat(E+1);return`${b}${m}
${(0,s.stripVTControlCharacters)(u)}
${b}`}e(n,"codeBlock");function A(u,m){const E=e(b=>`| ${b.join(" | ")} |`,"line");return[E(u),E(u.map(()=>"---")),...m.map(E)].join(`
`)}e(A,"table");function _(u,m){return`<details><summary>${$(u)}</summary>

${m}

</details>`}e(_,"details");function M(u){const m=(0,s.stripVTControlCharacters)(u).replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu," ").replace(new RegExp("\\p{Cf}","gu"),"").
trim();return m.length>y?`${m.slice(0,y)}…`:m}e(M,"oneLine")}),16595:((N,C,i)=>{i.d(C,{Ag:e(()=>v,"Ag"),Cv:e(()=>P,"Cv"),Ix:e(()=>a,"Ix"),K2:e(()=>m,"K2"),KN:e(
()=>R,"KN"),MY:e(()=>u,"MY"),VK:e(()=>h,"VK"),Vc:e(()=>w,"Vc"),cn:e(()=>T,"cn"),od:e(()=>E,"od")});var s=i(83620),y=i(14390),$=i(69865),L=i(40842),n=i(75558),A=i(
13455),_=i(30815);const M=50;function u(l,O,I){const Q=[`### ${l} ${(0,_.FV)(O)}`,...I.filter(K=>K!=="")];return{line:O,summary:`${Q.join(`

`)}
`}}e(u,"page");function m(l,O){return`**Next:** ${(0,_.FV)(l)}

${(0,_.DV)(O,"sh")}`}e(m,"next");function E(l,O,I){return(0,s.dz)(I)!=="cache"?m(l,`${O}${b(I)}`):`**Next:** a later job restores it with the restore action and\
 ${(0,_.aY)(`store: '${I}'`)}.`}e(E,"nextInStore");function b(l){return l===A.mc.store.fallback?"":` --store ${(0,y.r)(l)}`}e(b,"storeFlag");function a(l){return[
"<table>",...l.filter(([,I])=>I!=="").map(([I,Q])=>`<tr><th align="left">${I}</th><td>${Q}</td></tr>`),"</table>"].join(`
`)}e(a,"facts");function h(l){return(0,_.aY)(l.replace(/^(sha256:[0-9a-f]{12})[0-9a-f]{52}$/,"$1…"))}e(h,"shortDigest");function T({manifest:l}){const{services:O,
volumes:I}=l,Q=[l.kind==="compose"?(0,L.hS)(O.length,"image"):"",(0,L.hS)(f(l).length,"layer"),I.length>0?(0,L.hS)(I.length,"volume"):""];return[["Size",`${(0,$.
z3)(l.size_bytes)} in ${Q.filter(K=>K!=="").join(", ")}, ${(0,_.aY)(l.platform)}`],["Description",(0,_.FV)(l.description)]]}e(T,"snapshotRows");function P(l){const{
digest:O,manifest:I}=l,Q=Object.entries(I.languages).slice(0,M),K=a([["Digest",(0,_.aY)(O)],["Created",`${w(I.created_at)} from ${(0,_.aY)(I.source.from)}${g(I)}`],
["Languages",Q.map(([W,z])=>(0,_.FV)(`${W} ${z}`)).join(", ")]]);return(0,_.zH)(`More about ${(0,n.SN)(l.ref)}`,`${K}

${j(I)}`)}e(P,"about");function w(l){return`${(0,_.FV)(l.slice(0,16).replace("T"," "))} UTC`}e(w,"minute");function j(l){const O=f(l),I=O.slice(0,M).map(({digest:K,
size:W},z)=>[String(z+1),(0,$.z3)(W),h(K)]),Q=O.length>M?`

and ${O.length-M} more`:"";return(0,_.tp)(["Layer","Size","Digest"],I)+Q}e(j,"layerTable");function f(l){const O=new Map(l.blobs.map(I=>[I.digest,I]));return l.
services.flatMap(({layers:I})=>I).flatMap(I=>O.get(I)??[])}e(f,"layersOf");function g({git:l}){return l?.commit==null?"":` at ${(0,_.aY)(l.commit.slice(0,8))}${l.
dirty?" with uncommitted changes":""}`}e(g,"commit");function v({stats:l,manifest:O},I){const[Q,K]=[Math.min(l.bytesNew,O.size_bytes),O.size_bytes];return[["New\
 content",Q===K?`all of ${(0,$.z3)(K)}`:`${(0,$.z3)(Q)} of ${(0,$.z3)(K)} (${R(Q,K)})`],["Store",`${(0,_.aY)(I)} grew by ${(0,$.z3)(l.bytesStored)}`]]}e(v,"gain\
edRows");function R(l,O){return O===0?"0 %":`${(l/O*100).toFixed(l===O?0:1)} %`}e(R,"percent")}),95434:((N,C,i)=>{i.d(C,{L:e(()=>A,"L")});var s=i(22506),y=i(69865);
const $=1e4,L=10,n=3e3;function A(M){return{start:e((u,m,E)=>_({label:u,total:m,waiting:E},M),"start")}}e(A,"progressLines");function _({label:M,total:u,waiting:m},E){
const b=performance.now();let a=0,h={at:b,percent:0,bytes:0};const T=setInterval(f,$);T.unref();let P=!1;return{add(v){a+=v,w()>=h.percent+L&&w()<100&&performance.
now()-h.at>=n&&f()},done(){if(P)return;P=!0,clearInterval(T);const v=(performance.now()-b)/1e3;v*1e3>=n&&E(`${M}: ${(0,y.z3)(a)} in ${(0,s.Xo)(v)} (${(0,y.CE)(a,
v)})`)}};function w(){return u===void 0||u===0?0:Math.min(100,Math.floor(a/u*100))}function j(){return u===void 0?(0,y.z3)(a):`${w()} % of ${(0,y.z3)(u)}`}function f(){
const v=performance.now(),R=a>0&&a===h.bytes?m?.():void 0;R!==void 0?E(`${M}: ${j()}, ${R}`):u!==void 0&&a>=u&&a===h.bytes?E(`${M}: ${(0,y.z3)(a)}, finishing`):
g(v),h={at:v,percent:w(),bytes:a},T.refresh()}function g(v){const R=(a-h.bytes)*1e3/(v-h.at),l=u!==void 0&&R>0&&a<u?`, ${(0,s.Xo)((u-a)/R)} left`:"";E(`${M}: ${j()}\
, ${(0,y.CE)(R,1)}${l}`)}}e(_,"startTask")}),89452:((N,C,i)=>{i.d(C,{BD:e(()=>L,"BD"),Hg:e(()=>A,"Hg"),_L:e(()=>n,"_L")});var s=i(16698);const y={tell:e(()=>{},
"tell"),quietMs:5e3,idleMs:3e4},$=new s.AsyncLocalStorage;async function L(_,M){const{tell:u,quietMs:m,idleMs:E}={...y,..._};let b=Number.NEGATIVE_INFINITY;const a=e(
h=>{performance.now()-b<m||(b=performance.now(),u(h))},"sparing");return await $.run({tell:a,quietMs:m,idleMs:E},M)}e(L,"reportWaits");function n(){return $.getStore()??
y}e(n,"patience");function A(_){const{tell:M,quietMs:u}=n();let m=performance.now();const E=setInterval(()=>{const b=Math.round((performance.now()-m)/1e3);performance.
now()-m>=u&&M(`${_}: no answer for ${b} s, still waiting`)},u);return E.unref(),{moved(){m=performance.now()},pause(){m=Number.POSITIVE_INFINITY},[Symbol.dispose]:()=>clearInterval(
E)}}e(A,"watchFor")}),97595:((N,C,i)=>{i.d(C,{A:e(()=>b,"A")});const s=Object.create(null),y=6e4,$=y*60,L=$*24,n=L*365.25;s.year=s.yr=s.y=n,s.month=s.mo=s.mth=n/
12,s.week=s.wk=s.w=L*7,s.day=s.d=L,s.hour=s.hr=s.h=$,s.minute=s.min=s.m=y,s.second=s.sec=s.s=1e3,s.millisecond=s.millisec=s.ms=1,s.microsecond=s.microsec=s.us=s.
µs=.001,s.nanosecond=s.nanosec=s.ns=1e-6,s.group=",",s.decimal=".",s.placeholder=" _";const A=s,_=/((?:\d+(?:\.\d+)?|\.\d+)(?:[eE][-+]?\d+)?)\s*([\p{L}]{0,14})/gu;
b.unit=A;let M,u=null,m;const E=e((a,h)=>(h=String(h).toLowerCase(),a[h]??(h.endsWith("s")?a[h.slice(0,-1)]:void 0)),"lookupUnit");function b(a="",h="ms"){let T=null,
P,w=b.unit;(w.placeholder!==u||w.group!==m)&&(M=new RegExp(`(\\d)[${(u=w.placeholder)??""}${(m=w.group)??""}](\\d)`,"g")),a=String(a);let j=a.replace(M,"$1$2");
w.decimal!=="."&&(j=j.replaceAll(w.decimal,".")),_.lastIndex=0;for(let f;f=_.exec(j);){let g=f[2];if(!g)if(P){for(const v in w)if(w[v]<P){g=v;break}}else g=h;P=
g=E(w,g),typeof g=="number"&&(T=(T||0)+f[1]*g)}return T&&T/(E(w,h)||1)*(a.trimStart()[0]==="-"?-1:1)}e(b,"parse")})};export{se as id,ie as ids,ae as modules};
