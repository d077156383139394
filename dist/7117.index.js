var re=Object.defineProperty;var e=(K,C)=>re(K,"name",{value:C,configurable:!0});const se=7117,ie=[7117],ae={41899:((K,C,c)=>{c.d(C,{C:e(()=>G,"C")});var s=c(29172),y=c(75892),$=c(47014),A=c(95434),n=c(89452);const _={required:[],optional:["\
on-error","timeout","github-token"]},T=null;var v=c(22506);const u=9e3;function m(r=u){const t=new AbortController,a=[];let o=!1,d=!1;const p=e(()=>{t.signal.aborted||
(o=!0,t.abort(new y.cc("The job was cancelled")))},"onSignal");return process.on("SIGINT",p).on("SIGTERM",p),{signal:t.signal,get cancelled(){return o},get abandoned(){
return d},after(S){const P="Increase 'timeout' if the step only needs more time; the log shows its progress",N=e(()=>new y.cc(`The step did not finish within ${(0,v.
Xo)(S/1e3)} ('timeout')`,{hint:P}),"reason");a.push(setTimeout(()=>t.abort(N()),S))},bound(S){const{promise:P,reject:N}=Promise.withResolvers(),U=e(()=>{d=!0,N(
t.signal.reason)},"giveUp");return t.signal.addEventListener("abort",()=>a.push(setTimeout(U,r)),{once:!0}),Promise.race([S,P])},[Symbol.dispose](){a.forEach(clearTimeout),
process.off("SIGINT",p).off("SIGTERM",p)}}}e(m,"stopper");var E=c(29194),w=c(18713),i=c(57975);function g(r){return r.replace(/^(\s*):(?=:)/,"$1:​").replaceAll(
"##[","##​[")}e(g,"inert");function I(r){return(0,i.stripVTControlCharacters)(r).split(/\r\n|\r|\n/).map(g).join(`
`)}e(I,"inertText");function L(r,{title:t,inputs:a,onWarning:o}){const d=e(p=>I((0,w.pv)(p,a)),"told");return{debug:e(p=>r.debug(I(p)),"debug"),info:e(p=>r.info(
d(p)),"info"),warn(p){o(d(p)),r.warning(d(p),{title:t})}}}e(L,"actionLog");const b=3500;function j(r,t){const a=D(t.name),o=(0,$.bv)(r);if(o instanceof y.JC){const d=t.
hints?.[o.code],p=(typeof d=="function"?d(o):d)??(o.hint&&(0,w.pv)(o.hint,t.inputs)),S=l(t)&&(0,E.M)(o)?"Set 'fail-open: true' to continue without the store":void 0,
P=[p,S].filter(U=>U!==void 0).join(`
`),N=o instanceof y.cc?"was stopped":"failed";return{title:`${a} ${N}`,message:R(o.message),hint:P===""?void 0:P,code:o.code}}return{title:`${a} failed unexpect\
edly`,message:R(o instanceof Error?`${o.name}: ${o.message}`:String(o)),hint:"This is a bug in vm-snapshot. Re-run the job with debug logging and report its out\
put",code:"ERR_UNKNOWN"}}e(j,"describeFailure");function l({inputs:r}){return r.optional.includes("fail-open")}e(l,"takesFailOpen");function h({title:r,message:t,
hint:a,code:o},{core:d,warn:p}){const S=[t,...a===void 0?[]:[a],`(${o})`].join(`
`);p?d.warning(`${S}
This does not fail the step.`,{title:r}):(process.exitCode=1,d.error(S,{title:r}))}e(h,"annotate");function D(r){return`vm-snapshot ${r}`}e(D,"titleOf");function R(r){
const t=I(r).trim();return t.length>b?`…${t.slice(-b)}`:t}e(R,"clip");var f=c(13455),M=c(30815),O=c(16595);const Q=50;function x({title:r,message:t,hint:a,code:o},{
subject:d,docs:p}){const S=p===void 0?[]:[`[error codes](${p}/errors.md)`,`[troubleshooting](${p}/troubleshooting.md#${o.toLowerCase()})`];return(0,O.MY)("❌",
d===""?r:`${r}: ${d}`,[(0,M.DV)(t),...a===void 0?[]:[`**Next:** ${(0,M.FV)(a)}`],[(0,M.aY)(o),...S].join(" · ")])}e(x,"failureSummary");function W({summary:r,warnings:t},a){
if(t.length===0)return r;const o=t.slice(0,Q).map(S=>`- ⚠️ ${(0,M.FV)(S)}`),d=t.length>Q?[`- and ${t.length-Q} more`]:[];return`${r===""?`### ⚠️ ${(0,M.
FV)(a)}
`:r}
${[...o,...d].join(`
`)}
`}e(W,"withWarnings");const z=1<<20;async function V(r,{core:t,env:a}){if(!(r===""||!a.GITHUB_STEP_SUMMARY))try{await t.summary.addRaw(J(r)).write()}catch(o){t.
warning(`Cannot write the step summary: ${o instanceof Error?o.message:o}`)}}e(V,"writeSummary");function J(r,t=z){if(Buffer.byteLength(r)<=t)return r;const a=`\


The summary is truncated: see the log.
`;let o=t-Buffer.byteLength(a);const d=[];for(const p of r.split(`

`)){if(o-=Buffer.byteLength(p)+2,o<0)break;d.push(p)}return d.join(`

`)+a}e(J,"fitting");var F=function(r,t,a){if(t!=null){if(typeof t!="object"&&typeof t!="function")throw new TypeError("Object expected.");var o,d;if(a){if(!Symbol.
asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");o=t[Symbol.asyncDispose]}if(o===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.d\
ispose is not defined.");o=t[Symbol.dispose],a&&(d=o)}if(typeof o!="function")throw new TypeError("Object not disposable.");d&&(o=e(function(){try{d.call(this)}catch(p){
return Promise.reject(p)}},"dispose")),r.stack.push({value:t,dispose:o,async:a})}else a&&r.stack.push({async:!0});return t},Y=(function(r){return function(t){function a(S){
t.error=t.hasError?new r(S,t.error,"An error was suppressed during disposal."):S,t.hasError=!0}e(a,"fail");var o,d=0;function p(){for(;o=t.stack.pop();)try{if(!o.
async&&d===1)return d=0,t.stack.push(o),Promise.resolve().then(p);if(o.dispose){var S=o.dispose.call(o.value);if(o.async)return d|=2,Promise.resolve(S).then(p,function(P){
return a(P),p()})}else d|=1}catch(P){a(P)}if(d===1)return t.hasError?Promise.reject(t.error):Promise.resolve();if(t.hasError)throw t.error}return e(p,"next"),p()}})(
typeof SuppressedError=="function"?SuppressedError:function(r,t,a){var o=new Error(a);return o.name="SuppressedError",o.error=r,o.suppressed=t,o});async function G(r,t={}){
const a={stack:[],error:void 0,hasError:!1};try{const o=performance.now(),d=t.core??await c.e(3838).then(c.bind(c,33838)),p={core:d,product:t.product??s.yA,env:t.
env??process.env},S=F(a,m(),!1),{outcome:P,error:N,line:U,...B}=await H(r,p,S);U!==""&&d.info(I(U)),d.setOutput("outcome",P),d.setOutput("error",N),d.setOutput(
"seconds",((performance.now()-o)/1e3).toFixed(1)),await V(W(B,D(r.name)),p),S.abandoned&&process.exit()}catch(o){a.error=o,a.hasError=!0}finally{Y(a)}}e(G,"runA\
ction");async function H(r,t,a){const{core:o}=t,{post:d}=r,p=[];let S=d!==void 0;try{const P=X(o.getInput,d!==void 0);if(P===void 0)return{outcome:"skipped",line:"",
summary:"",warnings:p,error:""};S||=P["on-error"]==="warn",P.timeout!==void 0&&a.after(P.timeout),ne(P["github-token"],t);const N=(0,f.Ko)(r.inputs,o.getInput,ee(
t.env)),U=te(r,t,{signal:a.signal,warnings:p});return{...await a.bound((0,n.BD)({tell:U.log.info},()=>r.run(N,U))),warnings:p,error:""}}catch(P){const N=a.signal.
aborted?a.signal.reason:(0,$.bv)(P),U=j(N,r);for(const k of new Set([N,...(0,$._V)(P)]))o.debug(I(String(k instanceof Error?k.stack:k)));h(U,{core:o,warn:S&&!a.
cancelled&&!(N instanceof y.cs)&&d?.fails(N)!==!0});const B={subject:Z(o.getInput),docs:q(t.env)};return{outcome:"failure",...x(U,B),line:"",warnings:p,error:U.
code}}}e(H,"attempt");function X(r,t){try{return(0,f.Ko)(_,r)}catch(a){if(t)return;throw a}}e(X,"readCommon");function Z(r){return(r("name")||r("names")||r("pat\
h")).trim().split(/\s*\n\s*/).join(", ")}e(Z,"subjectOf");function q({GITHUB_SERVER_URL:r,GITHUB_ACTION_REPOSITORY:t,GITHUB_ACTION_REF:a}){if(!(!r||!t||!a))return`${r}\
/${t}/blob/${a}/docs`}e(q,"docsPage");function ee(r){return Object.keys(r).flatMap(t=>t.startsWith("INPUT_")?[t.slice(6).toLowerCase()]:[])}e(ee,"inputNames");function ne(r,{
core:t,env:a}){r!==void 0&&(t.setSecret(r),!a.GITHUB_TOKEN&&!a.GH_TOKEN&&(a.GITHUB_TOKEN=r))}e(ne,"useToken");function te({name:r,inputs:t},{core:a,product:o,env:d},{
signal:p,warnings:S}){return{core:a,product:o,env:d,signal:p,log:L(a,{title:D(r),inputs:t,onWarning:e(P=>{S.push(P)},"onWarning")}),progress:(0,A.L)(P=>a.info(I(
P))),output(P){for(const[N,U]of Object.entries(P))a.setOutput(N,U)}}}e(te,"jobOf")}),18713:((K,C,c)=>{c.d(C,{Mc:e(()=>n,"Mc"),pv:e(()=>$,"pv"),yu:e(()=>A,"yu")});
var s=c(13455),y=c(31488);function $(_,{required:T,optional:v}){const u=[...T,...v];return _.replace(/--([a-z][a-z-]*[a-z])/g,(m,E)=>{const w=u.find(i=>i===E||i===
`${E}s`);return w===void 0?m:s.mc[w].parse===y.Jt.parse?`'${w}: true'`:`'${w}'`})}e($,"rewriteFlagsAsInputs");function A(_){return _==="image"?"images":_.replace(
/[A-Z]/g,T=>`-${T.toLowerCase()}`)}e(A,"inputName");function n(_){return`'${A(_)}'`}e(n,"formatInput")}),13455:((K,C,c)=>{c.d(C,{CW:e(()=>v,"CW"),Ko:e(()=>u,"Ko"),
gz:e(()=>E,"gz"),mc:e(()=>T,"mc")});var s=c(75892),y=c(69893),$=c(75558),A=c(42316),n=c(31488);const _={fallback:"",parse:e(i=>n.Mn.parse(i).map(g=>v((0,$.rd)(g,
{project:$.sT}))),"parse")},T={"allow-platform-mismatch":(0,n.IQ)(n.Jt,"false"),archive:n.Ae,as:n.Qq,"auto-skip":(0,n.IQ)(n.Jt,"false"),"bind-mounts":n.Ae,"buil\
d-args":n.AS,compose:n.Ae,compress:(0,n.IQ)((0,n.nd)(1,9),"6"),config:n.Ae,container:n.Qq,"container-name":n.Qq,context:n.Ae,description:(0,n.IQ)(n.Qq,""),directory:(0,n.
IQ)(n.Ae,"."),"exclude-volumes":n.Mn,"fail-on-miss":(0,n.IQ)(n.Jt,"true"),"fail-on-refused":(0,n.IQ)(n.Jt,"false"),"fail-open":(0,n.IQ)(n.Jt,"false"),file:n.Ae,
"foreign-tags":(0,n.IQ)((0,n.yL)(["keep","none"]),"none"),force:(0,n.IQ)(n.Jt,"false"),"if-exists":(0,n.IQ)((0,n.yL)(["fail","skip","replace"]),"fail"),"github-\
token":n.Qq,images:n.Mn,"include-bind-mounts":(0,n.IQ)(n.Jt,"false"),"include-env":(0,n.IQ)(n.Jt,"false"),"include-volumes":(0,n.IQ)(n.Jt,"false"),"keep-previou\
s":(0,n.IQ)(n.Jt,"false"),key:(0,n.IQ)((0,n.yL)(["none","content"]),"none"),labels:n.AS,"lookup-only":(0,n.IQ)(n.Jt,"false"),"max-age":n.KW,name:{parse:e(i=>(0,$.
rd)(i,{project:$.sT}),"parse")},names:n.Mn,network:n.Qq,"no-cache":(0,n.IQ)(n.Jt,"false"),"no-wait":(0,n.IQ)(n.Jt,"false"),"on-error":(0,n.IQ)((0,n.yL)(["fail",
"warn"]),"fail"),output:n.Ae,path:n.Ae,platform:n.Qq,"preserve-networks":(0,n.IQ)(n.Jt,"false"),"preserve-volumes":(0,n.IQ)((0,n.yL)(["copies","shared","none"]),
"copies"),quiesce:(0,n.IQ)(n.Jt,"false"),ref:n.Qq,"restore-keys":_,"run-id":n.Qq,save:(0,n.IQ)((0,n.yL)(["true","false","now"]),"true"),secrets:n.Mn,"single-fli\
ght":n.p0,store:(0,n.IQ)(n.Qq,"~/.config/vm/snapshots"),tags:n.Mn,target:n.Qq,timeout:n.p0,trigger:(0,n.yL)(A.N),"wait-timeout":n.p0,via:(0,n.IQ)((0,n.yL)(["aut\
o","pull","load"]),"auto")};function v({ref:i,pin:g}){if(g!==void 0)throw new s.dz("Input 'name': a digest can only be given for an existing snapshot",{hint:"Re\
move the digest after the name"});return i}e(v,"unpinned");function u(i,g,I=[]){const L=i.required.map(j=>[j,m(j,g,{required:!0,others:I})]),b=i.optional.map(j=>[
j,m(j,g,{required:!1})]);return Object.fromEntries([...L,...b])}e(u,"readInputs");function m(i,g,{required:I,others:L=[]}){const b=T[i],j=g(i).trim()||b.fallback;
if(j===void 0){if(I){const l=(0,y.h)(i,L.filter(D=>!(D in T))),h=l===void 0?`Add '${i}:' under 'with:'`:`Rename the unknown input '${l}' to '${i}'`;throw new s.
dz(`Input '${i}' is required`,{hint:h})}return}return w(i,j,b)}e(m,"readInput");function E(i,{type:g,choices:I=[]},L){const b=L(i).trim();if(b==="")return;const j={
text:n.Qq,list:n.Mn,flag:n.Jt,duration:n.p0,choice:(0,n.yL)(I)};return w(i,b,j[g])}e(E,"readOption");function w(i,g,I){try{return I.parse(g)}catch(L){throw L instanceof
s.dz?new s.dz(`Input '${i}': ${L.message}`,{cause:L,...L.hint&&{hint:L.hint}}):L}}e(w,"parsed")}),31488:((K,C,c)=>{c.d(C,{AS:e(()=>E,"AS"),Ae:e(()=>n,"Ae"),IQ:e(
()=>_,"IQ"),Jt:e(()=>T,"Jt"),KW:e(()=>g,"KW"),Mn:e(()=>m,"Mn"),Qq:e(()=>A,"Qq"),nd:e(()=>u,"nd"),p0:e(()=>i,"p0"),yL:e(()=>v,"yL")});var s=c(75892),y=c(22506),$=c(
41232);const A={parse:e(l=>l,"parse")},n={parse:e(l=>(0,$.kc)(l),"parse")};function _(l,h){return{...l,fallback:h}}e(_,"withDefault");const T={parse:e(l=>I(l.toLowerCase(),
["true","false"])==="true","parse")};function v(l){return{parse:e(h=>I(h,l),"parse")}}e(v,"oneOf");function u(l,h){return{parse(D){const R=/^\d{1,9}$/.test(D)?Number(
D):Number.NaN;if(!(R>=l&&R<=h))throw new s.dz(`'${D}' is not a whole number from ${l} to ${h}`);return R}}}e(u,"integer");const m={fallback:"",parse:b},E={fallback:"",
parse:e(l=>Object.fromEntries(b(l).map(j)),"parse")},w=24*864e5,i={parse(l){const h=(0,y.E9)(l,"90s, 20m or 1h30m");if(h>w)throw new s.dz(`'${l}' is longer than\
 24 days`);return h}},g={parse:e(l=>(0,y.E9)(l,"12h, 30d or 6w"),"parse")};function I(l,h){const D=h.find(R=>R===l);if(D===void 0)throw new s.dz(`must be ${L(h)}\
, not '${l}'`);return D}e(I,"choose");function L(l){return[l.slice(0,-1).join(", "),l.at(-1)].filter(h=>h!=="").join(" or ")}e(L,"inWords");function b(l){return l.
split(/\r?\n/).map(h=>h.trim()).filter(h=>h!=="")}e(b,"splitLines");function j(l){const h=l.indexOf("=");if(h<1)throw new s.dz("a line is not KEY=value",{hint:"\
Write one KEY=value per line"});return[l.slice(0,h).trim(),l.slice(h+1)]}e(j,"splitPair")}),29194:((K,C,c)=>{c.d(C,{M:e(()=>$,"M"),T:e(()=>A,"T")});var s=c(75892),
y=c(47014);function $(n){return(n instanceof s.hG||n instanceof s.iC)&&n.fields.service===void 0}e($,"isStoreUnavailable");async function A(n,{log:_},{work:T,instead:v,
otherwise:u}){try{return await T()}catch(m){const E=(0,y.bv)(m);if(!n["fail-open"]||!$(E))throw E;return _.warn(`${E.message}: ${v} ('fail-open')`),await u()}}e(
A,"failingOpen")}),30815:((K,C,c)=>{c.d(C,{DV:e(()=>n,"DV"),FV:e(()=>$,"FV"),aY:e(()=>A,"aY"),tp:e(()=>_,"tp"),zH:e(()=>T,"zH")});var s=c(57975);const y=1e3;function $(u){
return v(u).replace(/[!-/:-@[-`{-~]/g,m=>`&#${m.charCodeAt(0)};`)}e($,"escapeMarkdown");function A(u){return`<code>${$(u)}</code>`}e(A,"code");function n(u,m=""){
const E=Math.max(2,...Array.from(u.matchAll(/`+/g),([i])=>i.length)),w="`".repeat(E+1);return`${w}${m}
${(0,s.stripVTControlCharacters)(u)}
${w}`}e(n,"codeBlock");function _(u,m){const E=e(w=>`| ${w.join(" | ")} |`,"line");return[E(u),E(u.map(()=>"---")),...m.map(E)].join(`
`)}e(_,"table");function T(u,m){return`<details><summary>${$(u)}</summary>

${m}

</details>`}e(T,"details");function v(u){const m=(0,s.stripVTControlCharacters)(u).replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu," ").replace(new RegExp("\\p{Cf}","gu"),"").
trim();return m.length>y?`${m.slice(0,y)}…`:m}e(v,"oneLine")}),16595:((K,C,c)=>{c.d(C,{Ag:e(()=>D,"Ag"),Cv:e(()=>L,"Cv"),Ix:e(()=>w,"Ix"),K2:e(()=>u,"K2"),KN:e(
()=>R,"KN"),MY:e(()=>v,"MY"),VK:e(()=>i,"VK"),Vc:e(()=>b,"Vc"),cn:e(()=>g,"cn"),hS:e(()=>I,"hS"),od:e(()=>m,"od")});var s=c(83620),y=c(14390),$=c(69865),A=c(75558),
n=c(13455),_=c(30815);const T=50;function v(f,M,O){const Q=[`### ${f} ${(0,_.FV)(M)}`,...O.filter(x=>x!=="")];return{line:M,summary:`${Q.join(`

`)}
`}}e(v,"page");function u(f,M){return`**Next:** ${(0,_.FV)(f)}

${(0,_.DV)(M,"sh")}`}e(u,"next");function m(f,M,O){return(0,s.dz)(O)!=="cache"?u(f,`${M}${E(O)}`):`**Next:** a later job restores it with the restore action and\
 ${(0,_.aY)(`store: '${O}'`)}.`}e(m,"nextInStore");function E(f){return f===n.mc.store.fallback?"":` --store ${(0,y.r)(f)}`}e(E,"storeFlag");function w(f){return[
"<table>",...f.filter(([,O])=>O!=="").map(([O,Q])=>`<tr><th align="left">${O}</th><td>${Q}</td></tr>`),"</table>"].join(`
`)}e(w,"facts");function i(f){return(0,_.aY)(f.replace(/^(sha256:[0-9a-f]{12})[0-9a-f]{52}$/,"$1…"))}e(i,"shortDigest");function g({manifest:f}){const{services:M,
volumes:O}=f,Q=[f.kind==="compose"?I(M.length,"image"):"",I(l(f).length,"layer"),O.length>0?I(O.length,"volume"):""];return[["Size",`${(0,$.z3)(f.size_bytes)} i\
n ${Q.filter(x=>x!=="").join(", ")}, ${(0,_.aY)(f.platform)}`],["Description",(0,_.FV)(f.description)]]}e(g,"snapshotRows");function I(f,M){return`${f} ${M}${f===
1?"":"s"}`}e(I,"counted");function L(f){const{digest:M,manifest:O}=f,Q=Object.entries(O.languages).slice(0,T),x=w([["Digest",(0,_.aY)(M)],["Created",`${b(O.created_at)}\
 from ${(0,_.aY)(O.source.from)}${h(O)}`],["Languages",Q.map(([W,z])=>(0,_.FV)(`${W} ${z}`)).join(", ")]]);return(0,_.zH)(`More about ${(0,A.SN)(f.ref)}`,`${x}

${j(O)}`)}e(L,"about");function b(f){return`${(0,_.FV)(f.slice(0,16).replace("T"," "))} UTC`}e(b,"minute");function j(f){const M=l(f),O=M.slice(0,T).map(({digest:x,
size:W},z)=>[String(z+1),(0,$.z3)(W),i(x)]),Q=M.length>T?`

and ${M.length-T} more`:"";return(0,_.tp)(["Layer","Size","Digest"],O)+Q}e(j,"layerTable");function l(f){const M=new Map(f.blobs.map(O=>[O.digest,O]));return f.
services.flatMap(({layers:O})=>O).flatMap(O=>M.get(O)??[])}e(l,"layersOf");function h({git:f}){return f?.commit==null?"":` at ${(0,_.aY)(f.commit.slice(0,8))}${f.
dirty?" with uncommitted changes":""}`}e(h,"commit");function D({stats:f,manifest:M},O){const[Q,x]=[Math.min(f.bytesNew,M.size_bytes),M.size_bytes];return[["New\
 content",Q===x?`all of ${(0,$.z3)(x)}`:`${(0,$.z3)(Q)} of ${(0,$.z3)(x)} (${R(Q,x)})`],["Store",`${(0,_.aY)(O)} grew by ${(0,$.z3)(f.bytesStored)}`]]}e(D,"gain\
edRows");function R(f,M){return M===0?"0 %":`${(f/M*100).toFixed(f===M?0:1)} %`}e(R,"percent")}),95434:((K,C,c)=>{c.d(C,{L:e(()=>_,"L")});var s=c(22506),y=c(69865);
const $=1e4,A=10,n=3e3;function _(v){return{start:e((u,m,E)=>T({label:u,total:m,waiting:E},v),"start")}}e(_,"progressLines");function T({label:v,total:u,waiting:m},E){
const w=performance.now();let i=0,g={at:w,percent:0,bytes:0};const I=setInterval(l,$);I.unref();let L=!1;return{add(D){i+=D,b()>=g.percent+A&&b()<100&&performance.
now()-g.at>=n&&l()},done(){if(L)return;L=!0,clearInterval(I);const D=(performance.now()-w)/1e3;D*1e3>=n&&E(`${v}: ${(0,y.z3)(i)} in ${(0,s.Xo)(D)} (${(0,y.CE)(i,
D)})`)}};function b(){return u===void 0||u===0?0:Math.min(100,Math.floor(i/u*100))}function j(){return u===void 0?(0,y.z3)(i):`${b()} % of ${(0,y.z3)(u)}`}function l(){
const D=performance.now(),R=i>0&&i===g.bytes?m?.():void 0;R!==void 0?E(`${v}: ${j()}, ${R}`):u!==void 0&&i>=u&&i===g.bytes?E(`${v}: ${(0,y.z3)(i)}, finishing`):
h(D),g={at:D,percent:b(),bytes:i},I.refresh()}function h(D){const R=(i-g.bytes)*1e3/(D-g.at),f=u!==void 0&&R>0&&i<u?`, ${(0,s.Xo)((u-i)/R)} left`:"";E(`${v}: ${j()}\
, ${(0,y.CE)(R,1)}${f}`)}}e(T,"startTask")}),89452:((K,C,c)=>{c.d(C,{BD:e(()=>A,"BD"),Hg:e(()=>_,"Hg"),_L:e(()=>n,"_L")});var s=c(16698);const y={tell:e(()=>{},
"tell"),quietMs:5e3,idleMs:3e4},$=new s.AsyncLocalStorage;async function A(T,v){const{tell:u,quietMs:m,idleMs:E}={...y,...T};let w=Number.NEGATIVE_INFINITY;const i=e(
g=>{performance.now()-w<m||(w=performance.now(),u(g))},"sparing");return await $.run({tell:i,quietMs:m,idleMs:E},v)}e(A,"reportWaits");function n(){return $.getStore()??
y}e(n,"patience");function _(T){const{tell:v,quietMs:u}=n();let m=performance.now();const E=setInterval(()=>{const w=Math.round((performance.now()-m)/1e3);performance.
now()-m>=u&&v(`${T}: no answer for ${w} s, still waiting`)},u);return E.unref(),{moved(){m=performance.now()},pause(){m=Number.POSITIVE_INFINITY},[Symbol.dispose]:()=>clearInterval(
E)}}e(_,"watchFor")}),97595:((K,C,c)=>{c.d(C,{A:e(()=>w,"A")});const s=Object.create(null),y=6e4,$=y*60,A=$*24,n=A*365.25;s.year=s.yr=s.y=n,s.month=s.mo=s.mth=n/
12,s.week=s.wk=s.w=A*7,s.day=s.d=A,s.hour=s.hr=s.h=$,s.minute=s.min=s.m=y,s.second=s.sec=s.s=1e3,s.millisecond=s.millisec=s.ms=1,s.microsecond=s.microsec=s.us=s.
µs=.001,s.nanosecond=s.nanosec=s.ns=1e-6,s.group=",",s.decimal=".",s.placeholder=" _";const _=s,T=/((?:\d+(?:\.\d+)?|\.\d+)(?:[eE][-+]?\d+)?)\s*([\p{L}]{0,14})/gu;
w.unit=_;let v,u=null,m;const E=e((i,g)=>(g=String(g).toLowerCase(),i[g]??(g.endsWith("s")?i[g.slice(0,-1)]:void 0)),"lookupUnit");function w(i="",g="ms"){let I=null,
L,b=w.unit;(b.placeholder!==u||b.group!==m)&&(v=new RegExp(`(\\d)[${(u=b.placeholder)??""}${(m=b.group)??""}](\\d)`,"g")),i=String(i);let j=i.replace(v,"$1$2");
b.decimal!=="."&&(j=j.replaceAll(b.decimal,".")),T.lastIndex=0;for(let l;l=T.exec(j);){let h=l[2];if(!h)if(L){for(const D in b)if(b[D]<L){h=D;break}}else h=g;L=
h=E(b,h),typeof h=="number"&&(I=(I||0)+l[1]*h)}return I&&I/(E(b,g)||1)*(i.trimStart()[0]==="-"?-1:1)}e(w,"parse")})};export{se as id,ie as ids,ae as modules};
