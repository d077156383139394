var ne=Object.defineProperty;var e=(U,S)=>ne(U,"name",{value:S,configurable:!0});const oe=2309,re=[2309],se={14448:((U,S,c)=>{c.d(S,{H:e(()=>T,"H"),T:e(()=>E,"T")});var s=c(75892);function T(M){return(M instanceof s.hG||M instanceof s.iC)&&M.
fields.service===void 0}e(T,"isOutOfReach");async function E(M,{log:n},{work:_,instead:I,otherwise:P}){try{return await _()}catch(p){if(!M["fail-open"]||!T(p))throw p;
return n.warn(`${p.message}: ${I} ('fail-open')`),await P()}}e(E,"failingOpen")}),39922:((U,S,c)=>{c.d(S,{CW:e(()=>P,"CW"),Ko:e(()=>p,"Ko"),mc:e(()=>I,"mc")});var s=c(
29455),T=c(75892),E=c(75558),M=c(42316),n=c(51103);const _={fallback:"",parse:e(l=>n.Mn.parse(l).map(g=>P((0,E.rd)(g,{project:E.sT}))),"parse")},I={"allow-platf\
orm-mismatch":(0,n.IQ)(n.Jt,"false"),archive:n.Ae,as:n.Qq,"auto-skip":(0,n.IQ)(n.Jt,"false"),"bind-mounts":n.Ae,"build-args":n.AS,compose:n.Ae,compress:(0,n.IQ)(
(0,n.nd)(1,9),"6"),config:n.Ae,container:n.Qq,"container-name":n.Qq,context:n.Ae,description:(0,n.IQ)(n.Qq,""),directory:(0,n.IQ)(n.Ae,"."),"exclude-volumes":n.
Mn,"fail-on-miss":(0,n.IQ)(n.Jt,"true"),"fail-on-refused":(0,n.IQ)(n.Jt,"false"),"fail-open":(0,n.IQ)(n.Jt,"false"),file:n.Ae,"foreign-tags":(0,n.IQ)((0,n.yL)([
"keep","none"]),"none"),force:(0,n.IQ)(n.Jt,"false"),"if-exists":(0,n.IQ)((0,n.yL)(["fail","skip","replace"]),"fail"),"github-token":n.Qq,images:n.Mn,"include-b\
ind-mounts":(0,n.IQ)(n.Jt,"false"),"include-env":(0,n.IQ)(n.Jt,"false"),"include-volumes":(0,n.IQ)(n.Jt,"false"),"keep-previous":(0,n.IQ)(n.Jt,"false"),key:(0,n.
IQ)((0,n.yL)(["none","content"]),"none"),labels:n.AS,"lookup-only":(0,n.IQ)(n.Jt,"false"),"max-age":n.KW,name:{parse:e(l=>(0,E.rd)(l,{project:E.sT}),"parse")},names:n.
Mn,network:n.Qq,"no-cache":(0,n.IQ)(n.Jt,"false"),"no-wait":(0,n.IQ)(n.Jt,"false"),"on-error":(0,n.IQ)((0,n.yL)(["fail","warn"]),"fail"),output:n.Ae,path:n.Ae,platform:n.
Qq,"preserve-networks":(0,n.IQ)(n.Jt,"false"),"preserve-volumes":(0,n.IQ)((0,n.yL)(["copies","shared","none"]),"copies"),quiesce:(0,n.IQ)(n.Jt,"false"),ref:n.Qq,
"restore-keys":_,"run-id":n.Qq,save:(0,n.IQ)((0,n.yL)(["true","false","now"]),"true"),secrets:n.Mn,"single-flight":n.p0,store:(0,n.IQ)(n.Qq,"~/.config/vm/snapsh\
ots"),tags:n.Mn,target:n.Qq,timeout:n.p0,trigger:(0,n.yL)(M.N),"wait-timeout":n.p0,via:(0,n.IQ)((0,n.yL)(["auto","pull","load"]),"auto")};function P({ref:l,pin:g}){
if(g!==void 0)throw new T.dz("Input 'name': a digest can only be asked of a snapshot that is there already",{hint:"Leave out what follows the name"});return l}e(
P,"unpinned");function p(l,g,D=[]){const L=l.required.map(v=>[v,m(v,g,{required:!0,others:D})]),j=l.optional.map(v=>[v,m(v,g,{required:!1})]);return Object.fromEntries(
[...L,...j])}e(p,"readInputs");function m(l,g,{required:D,others:L=[]}){const j=I[l],v=g(l).trim()||j.fallback;if(v===void 0){if(D){const $=(0,s.k)(l,L.filter(R=>!(R in
I))),N=$===void 0?`Add '${l}:' under 'with:'`:`There is '${$}', which this action does not know`;throw new T.dz(`Input '${l}' is required`,{hint:N})}return}try{
return j.parse(v)}catch($){throw $ instanceof T.dz?new T.dz(`Input '${l}': ${$.message}`,{cause:$,...$.hint&&{hint:$.hint}}):$}}e(m,"readInput")}),47974:((U,S,c)=>{
c.d(S,{DV:e(()=>n,"DV"),FV:e(()=>E,"FV"),aY:e(()=>M,"aY"),tp:e(()=>_,"tp"),zH:e(()=>I,"zH")});var s=c(57975);const T=1e3;function E(p){return P(p).replace(/[!-/:-@[-`{-~]/g,
m=>`&#${m.charCodeAt(0)};`)}e(E,"escapeMarkdown");function M(p){return`<code>${E(p)}</code>`}e(M,"code");function n(p,m=""){const l=Math.max(2,...Array.from(p.matchAll(
/`+/g),([D])=>D.length)),g="`".repeat(l+1);return`${g}${m}
${(0,s.stripVTControlCharacters)(p)}
${g}`}e(n,"codeBlock");function _(p,m){const l=e(g=>`| ${g.join(" | ")} |`,"line");return[l(p),l(p.map(()=>"---")),...m.map(l)].join(`
`)}e(_,"table");function I(p,m){return`<details><summary>${E(p)}</summary>

${m}

</details>`}e(I,"details");function P(p){const m=(0,s.stripVTControlCharacters)(p).replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu," ").replace(new RegExp("\\p{Cf}","gu"),"").
trim();return m.length>T?`${m.slice(0,T)}…`:m}e(P,"oneLine")}),51103:((U,S,c)=>{c.d(S,{AS:e(()=>g,"AS"),Ae:e(()=>_,"Ae"),IQ:e(()=>I,"IQ"),Jt:e(()=>P,"Jt"),KW:e(
()=>j,"KW"),Mn:e(()=>l,"Mn"),Qq:e(()=>n,"Qq"),nd:e(()=>m,"nd"),p0:e(()=>L,"p0"),yL:e(()=>p,"yL")});var s=c(48161),T=c(76760),E=c(2202),M=c(75892);const n={parse:e(
u=>u,"parse")},_={parse:e(u=>u==="~"||u.startsWith("~/")?(0,T.join)((0,s.homedir)(),u.slice(1)):u,"parse")};function I(u,w){return{...u,fallback:w}}e(I,"withDef\
ault");const P={parse:e(u=>v(u.toLowerCase(),["true","false"])==="true","parse")};function p(u){return{parse:e(w=>v(w,u),"parse")}}e(p,"oneOf");function m(u,w){
return{parse(W){const a=/^\d{1,9}$/.test(W)?Number(W):Number.NaN;if(!(a>=u&&a<=w))throw new M.dz(`'${W}' is not a whole number from ${u} to ${w}`);return a}}}e(
m,"integer");const l={fallback:"",parse:N},g={fallback:"",parse:e(u=>Object.fromEntries(N(u).map(R)),"parse")},D=24*864e5,L={parse(u){const w=(0,E.E9)(u,"90s, 2\
0m or 1h30m");if(w>D)throw new M.dz(`'${u}' is longer than 24 days`);return w}},j={parse:e(u=>(0,E.E9)(u,"12h, 30d or 6w"),"parse")};function v(u,w){const W=w.find(
a=>a===u);if(W===void 0)throw new M.dz(`must be ${$(w)}, not '${u}'`);return W}e(v,"choose");function $(u){return[u.slice(0,-1).join(", "),u.at(-1)].filter(w=>w!==
"").join(" or ")}e($,"inWords");function N(u){return u.split(/\r?\n/).map(w=>w.trim()).filter(w=>w!=="")}e(N,"splitLines");function R(u){const w=u.indexOf("=");
if(w<1)throw new M.dz("a line is not KEY=value",{hint:"Write one KEY=value per line"});return[u.slice(0,w).trim(),u.slice(w+1)]}e(R,"splitPair")}),23379:((U,S,c)=>{
c.d(S,{C:e(()=>F,"C")});var s=c(75892),T=c(50714),E=c(89452),M=c(57964);const n={required:[],optional:["on-error","timeout","github-token"]},_=null;var I=c(14448),
P=c(57975),p=c(60654);function m(t){return t.replace(/^(\s*):(?=:)/,"$1:​").replaceAll("##[","##​[")}e(m,"inert");function l(t){return(0,P.stripVTControlCharacters)(
t).split(/\r\n|\r|\n/).map(m).join(`
`)}e(l,"inertText");function g(t,{title:o,inputs:r,onWarning:i}){const d=e(f=>l((0,p.h)(f,r)),"told");return{debug:e(f=>t.debug(l(f)),"debug"),info:e(f=>t.info(
d(f)),"info"),warn(f){i(d(f)),t.warning(d(f),{title:o})}}}e(g,"actionLog");const D=3500;function L(t,o){const r=$(o.name);if(t instanceof s.JC){const i=o.hints?.[t.
code],d=(typeof i=="function"?i(t):i)??(t.hint&&(0,p.h)(t.hint,o.inputs)),f=j(o)&&(0,I.H)(t)?"Set 'fail-open: true' to go on without the store":void 0,b=[d,f].filter(
A=>A!==void 0).join(`
`),O=t instanceof s.cc?"was stopped":"failed";return{title:`${r} ${O}`,message:N(t.message),hint:b===""?void 0:b,code:t.code}}return{title:`${r} failed unexpect\
edly`,message:N(t instanceof Error?`${t.name}: ${t.message}`:String(t)),hint:"This is a fault of vm-snapshot: re-run the job with debug logging and report what \
it prints",code:"ERR_UNKNOWN"}}e(L,"describeFailure");function j({inputs:t}){return t.optional.includes("fail-open")}e(j,"takesFailOpen");function v({title:t,message:o,
hint:r,code:i},{core:d,warn:f}){const b=[o,...r===void 0?[]:[r],`(${i})`].join(`
`);f?d.warning(`${b}
The step does not fail because of it.`,{title:t}):(process.exitCode=1,d.error(b,{title:t}))}e(v,"annotate");function $(t){return`vm-snapshot ${t}`}e($,"titleOf");
function N(t){const o=l(t).trim();return o.length>D?`…${o.slice(-D)}`:o}e(N,"clip");var R=c(39922),u=c(2202);const w=9e3;function W(t=w){const o=new AbortController,
r=[];let i=!1,d=!1;const f=e(()=>{o.signal.aborted||(i=!0,o.abort(new s.cc("The job was cancelled")))},"onSignal");return process.on("SIGINT",f).on("SIGTERM",f),
{signal:o.signal,get cancelled(){return i},get abandoned(){return d},after(b){const O="Raise 'timeout' if it only needs longer; the log shows how far it came",A=e(
()=>new s.cc(`Not done within the ${(0,u.Xo)(b/1e3)} that 'timeout' allows`,{hint:O}),"reason");r.push(setTimeout(()=>o.abort(A()),b))},bound(b){const{promise:O,
reject:A}=Promise.withResolvers(),K=e(()=>{d=!0,A(o.signal.reason)},"giveUp");return o.signal.addEventListener("abort",()=>r.push(setTimeout(K,t)),{once:!0}),Promise.
race([b,O])},[Symbol.dispose](){r.forEach(clearTimeout),process.off("SIGINT",f).off("SIGTERM",f)}}}e(W,"stopper");var a=c(47974),y=c(96276);const h=50;function C({
title:t,message:o,hint:r,code:i},{subject:d,docs:f}){const b=f===void 0?[]:[`[what it means](${f}/errors.md)`,`[what helps](${f}/troubleshooting.md#${i.toLowerCase()}\
)`];return(0,y.MY)("❌",d===""?t:`${t}: ${d}`,[(0,a.DV)(o),...r===void 0?[]:[`**Next:** ${(0,a.FV)(r)}`],[(0,a.aY)(i),...b].join(" · ")])}e(C,"failureSummary");
function Q({summary:t,warnings:o},r){if(o.length===0)return t;const i=o.slice(0,h).map(b=>`- ⚠️ ${(0,a.FV)(b)}`),d=o.length>h?[`- and ${o.length-h} more`]:[];
return`${t===""?`### ⚠️ ${(0,a.FV)(r)}
`:t}
${[...i,...d].join(`
`)}
`}e(Q,"withWarnings");const x=1<<20;async function B(t,{core:o,env:r}){if(!(t===""||!r.GITHUB_STEP_SUMMARY))try{await o.summary.addRaw(k(t)).write()}catch(i){o.
warning(`The step's summary could not be written: ${i instanceof Error?i.message:i}`)}}e(B,"writeSummary");function k(t,o=x){if(Buffer.byteLength(t)<=o)return t;
const r=`

More than a summary can hold: see the log.
`;let i=o-Buffer.byteLength(r);const d=[];for(const f of t.split(`

`)){if(i-=Buffer.byteLength(f)+2,i<0)break;d.push(f)}return d.join(`

`)+r}e(k,"fitting");var J=function(t,o,r){if(o!=null){if(typeof o!="object"&&typeof o!="function")throw new TypeError("Object expected.");var i,d;if(r){if(!Symbol.
asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");i=o[Symbol.asyncDispose]}if(i===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.d\
ispose is not defined.");i=o[Symbol.dispose],r&&(d=i)}if(typeof i!="function")throw new TypeError("Object not disposable.");d&&(i=e(function(){try{d.call(this)}catch(f){
return Promise.reject(f)}},"dispose")),t.stack.push({value:o,dispose:i,async:r})}else r&&t.stack.push({async:!0});return o},V=(function(t){return function(o){function r(b){
o.error=o.hasError?new t(b,o.error,"An error was suppressed during disposal."):b,o.hasError=!0}e(r,"fail");var i,d=0;function f(){for(;i=o.stack.pop();)try{if(!i.
async&&d===1)return d=0,o.stack.push(i),Promise.resolve().then(f);if(i.dispose){var b=i.dispose.call(i.value);if(i.async)return d|=2,Promise.resolve(b).then(f,function(O){
return r(O),f()})}else d|=1}catch(O){r(O)}if(d===1)return o.hasError?Promise.reject(o.error):Promise.resolve();if(o.hasError)throw o.error}return e(f,"next"),f()}})(
typeof SuppressedError=="function"?SuppressedError:function(t,o,r){var i=new Error(r);return i.name="SuppressedError",i.error=t,i.suppressed=o,i});async function F(t,o={}){
const r={stack:[],error:void 0,hasError:!1};try{const i=performance.now(),d=o.core??await c.e(3838).then(c.bind(c,33838)),f={core:d,product:o.product??M.qM,env:o.
env??process.env},b=J(r,W(),!1),{outcome:O,error:A,line:K,...z}=await Y(t,f,b);K!==""&&d.info(l(K)),d.setOutput("outcome",O),d.setOutput("error",A),d.setOutput(
"seconds",((performance.now()-i)/1e3).toFixed(1)),await B(Q(z,$(t.name)),f),b.abandoned&&process.exit()}catch(i){r.error=i,r.hasError=!0}finally{V(r)}}e(F,"runA\
ction");async function Y(t,o,r){const{core:i}=o,{post:d}=t,f=[];let b=d!==void 0;try{const O=G(i.getInput,d!==void 0);if(O===void 0)return{outcome:"skipped",line:"",
summary:"",warnings:f,error:""};b||=O["on-error"]==="warn",O.timeout!==void 0&&r.after(O.timeout),q(O["github-token"],o);const A=(0,R.Ko)(t.inputs,i.getInput,X(
o.env)),K=ee(t,o,{signal:r.signal,warnings:f});return{...await r.bound((0,E.BD)({tell:K.log.info},()=>t.run(A,K))),warnings:f,error:""}}catch(O){const A=r.signal.
aborted?r.signal.reason:O,K=L(A,t);i.debug(l(String(A instanceof Error?A.stack:A))),v(K,{core:i,warn:b&&!r.cancelled&&!(A instanceof s.cs)&&d?.fails(A)!==!0});const z={
subject:H(i.getInput),docs:Z(o.env)};return{outcome:"failure",...C(K,z),line:"",warnings:f,error:K.code}}}e(Y,"attempt");function G(t,o){try{return(0,R.Ko)(n,t)}catch(r){
if(o)return;throw r}}e(G,"readCommon");function H(t){return(t("name")||t("names")||t("path")).trim().split(/\s*\n\s*/).join(", ")}e(H,"subjectOf");function Z({GITHUB_SERVER_URL:t,
GITHUB_ACTION_REPOSITORY:o,GITHUB_ACTION_REF:r}){if(!(!t||!o||!r))return`${t}/${o}/blob/${r}/docs`}e(Z,"docsPage");function X(t){return Object.keys(t).flatMap(o=>o.
startsWith("INPUT_")?[o.slice(6).toLowerCase()]:[])}e(X,"inputNames");function q(t,{core:o,env:r}){t!==void 0&&(o.setSecret(t),!r.GITHUB_TOKEN&&!r.GH_TOKEN&&(r.
GITHUB_TOKEN=t))}e(q,"useToken");function ee({name:t,inputs:o},{core:r,product:i,env:d},{signal:f,warnings:b}){return{core:r,product:i,env:d,signal:f,log:g(r,{title:$(
t),inputs:o,onWarning:e(O=>{b.push(O)},"onWarning")}),progress:(0,T.L)(O=>r.info(l(O))),output(O){for(const[A,K]of Object.entries(O))r.setOutput(A,K)}}}e(ee,"jo\
bOf")}),96276:((U,S,c)=>{c.d(S,{Ag:e(()=>w,"Ag"),Cv:e(()=>v,"Cv"),Ix:e(()=>g,"Ix"),K2:e(()=>p,"K2"),KN:e(()=>W,"KN"),MY:e(()=>P,"MY"),VK:e(()=>D,"VK"),Vc:e(()=>$,
"Vc"),cn:e(()=>L,"cn"),hS:e(()=>j,"hS"),od:e(()=>m,"od")});var s=c(26676),T=c(9734),E=c(13785),M=c(75558),n=c(39922),_=c(47974);const I=50;function P(a,y,h){const C=[
`### ${a} ${(0,_.FV)(y)}`,...h.filter(Q=>Q!=="")];return{line:y,summary:`${C.join(`

`)}
`}}e(P,"page");function p(a,y){return`**Next:** ${(0,_.FV)(a)}

${(0,_.DV)(y,"sh")}`}e(p,"next");function m(a,y,h){return(0,s.dz)(h)!=="cache"?p(a,`${y}${l(h)}`):`**Next:** a later job restores it with the restore action and\
 ${(0,_.aY)(`store: '${h}'`)}.`}e(m,"nextInStore");function l(a){return a===n.mc.store.fallback?"":` --store ${(0,T.r)(a)}`}e(l,"storeFlag");function g(a){return[
"<table>",...a.filter(([,h])=>h!=="").map(([h,C])=>`<tr><th align="left">${h}</th><td>${C}</td></tr>`),"</table>"].join(`
`)}e(g,"facts");function D(a){return(0,_.aY)(a.replace(/^(sha256:[0-9a-f]{12})[0-9a-f]{52}$/,"$1…"))}e(D,"shortDigest");function L({manifest:a}){const{services:y,
volumes:h}=a,C=[a.kind==="compose"?j(y.length,"image"):"",j(R(a).length,"layer"),h.length>0?j(h.length,"volume"):""];return[["Holds",`${(0,E.z3)(a.size_bytes)} \
in ${C.filter(Q=>Q!=="").join(", ")}, ${(0,_.aY)(a.platform)}`],["Description",(0,_.FV)(a.description)]]}e(L,"snapshotRows");function j(a,y){return`${a} ${y}${a===
1?"":"s"}`}e(j,"counted");function v(a){const{digest:y,manifest:h}=a,C=Object.entries(h.languages).slice(0,I),Q=g([["Digest",(0,_.aY)(y)],["Made",`${$(h.created_at)}\
 from ${(0,_.aY)(h.source.from)}${u(h)}`],["Languages",C.map(([x,B])=>(0,_.FV)(`${x} ${B}`)).join(", ")]]);return(0,_.zH)(`More about ${(0,M.SN)(a.ref)}`,`${Q}

${N(h)}`)}e(v,"about");function $(a){return`${(0,_.FV)(a.slice(0,16).replace("T"," "))} UTC`}e($,"minute");function N(a){const y=R(a),h=y.slice(0,I).map(({digest:Q,
size:x},B)=>[String(B+1),(0,E.z3)(x),D(Q)]),C=y.length>I?`

and ${y.length-I} more`:"";return(0,_.tp)(["Layer","Size","Digest"],h)+C}e(N,"layerTable");function R(a){const y=new Map(a.blobs.map(h=>[h.digest,h]));return a.
services.flatMap(({layers:h})=>h).flatMap(h=>y.get(h)??[])}e(R,"layersOf");function u({git:a}){return a?.commit==null?"":` at ${(0,_.aY)(a.commit.slice(0,8))}${a.
dirty?" with local changes":""}`}e(u,"commit");function w({stats:a,manifest:y},h){const[C,Q]=[Math.min(a.bytesNew,y.size_bytes),y.size_bytes];return[["New conte\
nt",C===Q?`all of the ${(0,E.z3)(Q)}`:`${(0,E.z3)(C)} of ${(0,E.z3)(Q)} (${W(C,Q)})`],["Store",`${(0,_.aY)(h)} grew by ${(0,E.z3)(a.bytesStored)}`]]}e(w,"gained\
Rows");function W(a,y){return y===0?"0 %":`${(a/y*100).toFixed(a===y?0:1)} %`}e(W,"percent")}),60654:((U,S,c)=>{c.d(S,{T:e(()=>M,"T"),h:e(()=>E,"h")});var s=c(39922),
T=c(51103);function E(n,{required:_,optional:I}){const P=[..._,...I];return n.replace(/--([a-z][a-z-]*[a-z])/g,(p,m)=>{const l=P.find(g=>g===m||g===`${m}s`);return l===
void 0?p:s.mc[l].parse===T.Jt.parse?`'${l}: true'`:`'${l}'`})}e(E,"inInputs");function M(n){return n==="image"?"'images'":`'${n.replace(/[A-Z]/g,_=>`-${_.toLowerCase()}`)}\
'`}e(M,"spellInput")}),89452:((U,S,c)=>{c.d(S,{BD:e(()=>M,"BD"),Hg:e(()=>_,"Hg"),_L:e(()=>n,"_L")});var s=c(16698);const T={tell:e(()=>{},"tell"),quietMs:5e3,idleMs:3e4},
E=new s.AsyncLocalStorage;async function M(I,P){const{tell:p,quietMs:m,idleMs:l}={...T,...I};let g=Number.NEGATIVE_INFINITY;const D=e(L=>{performance.now()-g<m||
(g=performance.now(),p(L))},"sparing");return await E.run({tell:D,quietMs:m,idleMs:l},P)}e(M,"reportWaits");function n(){return E.getStore()??T}e(n,"patience");
function _(I){const{tell:P,quietMs:p}=n();let m=performance.now();const l=setInterval(()=>{const g=Math.round((performance.now()-m)/1e3);performance.now()-m>=p&&
P(`${I}: no answer for ${g} s, still waiting`)},p);return l.unref(),{moved(){m=performance.now()},pause(){m=Number.POSITIVE_INFINITY},[Symbol.dispose]:()=>clearInterval(
l)}}e(_,"watchFor")}),97595:((U,S,c)=>{c.d(S,{A:e(()=>g,"A")});const s=Object.create(null),T=6e4,E=T*60,M=E*24,n=M*365.25;s.year=s.yr=s.y=n,s.month=s.mo=s.mth=n/
12,s.week=s.wk=s.w=M*7,s.day=s.d=M,s.hour=s.hr=s.h=E,s.minute=s.min=s.m=T,s.second=s.sec=s.s=1e3,s.millisecond=s.millisec=s.ms=1,s.microsecond=s.microsec=s.us=s.
µs=.001,s.nanosecond=s.nanosec=s.ns=1e-6,s.group=",",s.decimal=".",s.placeholder=" _";const _=s,I=/((?:\d+(?:\.\d+)?|\.\d+)(?:[eE][-+]?\d+)?)\s*([\p{L}]{0,14})/gu;
g.unit=_;let P,p=null,m;const l=e((D,L)=>(L=String(L).toLowerCase(),D[L]??(L.endsWith("s")?D[L.slice(0,-1)]:void 0)),"lookupUnit");function g(D="",L="ms"){let j=null,
v,$=g.unit;($.placeholder!==p||$.group!==m)&&(P=new RegExp(`(\\d)[${(p=$.placeholder)??""}${(m=$.group)??""}](\\d)`,"g")),D=String(D);let N=D.replace(P,"$1$2");
$.decimal!=="."&&(N=N.replaceAll($.decimal,".")),I.lastIndex=0;for(let R;R=I.exec(N);){let u=R[2];if(!u)if(v){for(const w in $)if($[w]<v){u=w;break}}else u=L;v=
u=l($,u),typeof u=="number"&&(j=(j||0)+R[1]*u)}return j&&j/(l($,L)||1)*(D.trimStart()[0]==="-"?-1:1)}e(g,"parse")})};export{oe as id,re as ids,se as modules};
