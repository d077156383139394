var re=Object.defineProperty;var e=(U,P)=>re(U,"name",{value:P,configurable:!0});const se=2309,ie=[2309],ae={14448:((U,P,a)=>{a.d(P,{H:e(()=>w,"H"),T:e(()=>S,"T")});var s=a(75892),y=a(47014);function w(n){return(n instanceof s.hG||n instanceof
s.iC)&&n.fields.service===void 0}e(w,"isOutOfReach");async function S(n,{log:g},{work:O,instead:v,otherwise:_}){try{return await O()}catch(p){const c=(0,y.bv)(p);
if(!n["fail-open"]||!w(c))throw c;return g.warn(`${c.message}: ${v} ('fail-open')`),await _()}}e(S,"failingOpen")}),39922:((U,P,a)=>{a.d(P,{CW:e(()=>v,"CW"),Ko:e(
()=>_,"Ko"),mc:e(()=>O,"mc")});var s=a(29455),y=a(75892),w=a(75558),S=a(42316),n=a(51103);const g={fallback:"",parse:e(c=>n.Mn.parse(c).map(m=>v((0,w.rd)(m,{project:w.
sT}))),"parse")},O={"allow-platform-mismatch":(0,n.IQ)(n.Jt,"false"),archive:n.Ae,as:n.Qq,"auto-skip":(0,n.IQ)(n.Jt,"false"),"bind-mounts":n.Ae,"build-args":n.AS,
compose:n.Ae,compress:(0,n.IQ)((0,n.nd)(1,9),"6"),config:n.Ae,container:n.Qq,"container-name":n.Qq,context:n.Ae,description:(0,n.IQ)(n.Qq,""),directory:(0,n.IQ)(
n.Ae,"."),"exclude-volumes":n.Mn,"fail-on-miss":(0,n.IQ)(n.Jt,"true"),"fail-on-refused":(0,n.IQ)(n.Jt,"false"),"fail-open":(0,n.IQ)(n.Jt,"false"),file:n.Ae,"for\
eign-tags":(0,n.IQ)((0,n.yL)(["keep","none"]),"none"),force:(0,n.IQ)(n.Jt,"false"),"if-exists":(0,n.IQ)((0,n.yL)(["fail","skip","replace"]),"fail"),"github-toke\
n":n.Qq,images:n.Mn,"include-bind-mounts":(0,n.IQ)(n.Jt,"false"),"include-env":(0,n.IQ)(n.Jt,"false"),"include-volumes":(0,n.IQ)(n.Jt,"false"),"keep-previous":(0,n.
IQ)(n.Jt,"false"),key:(0,n.IQ)((0,n.yL)(["none","content"]),"none"),labels:n.AS,"lookup-only":(0,n.IQ)(n.Jt,"false"),"max-age":n.KW,name:{parse:e(c=>(0,w.rd)(c,
{project:w.sT}),"parse")},names:n.Mn,network:n.Qq,"no-cache":(0,n.IQ)(n.Jt,"false"),"no-wait":(0,n.IQ)(n.Jt,"false"),"on-error":(0,n.IQ)((0,n.yL)(["fail","warn"]),
"fail"),output:n.Ae,path:n.Ae,platform:n.Qq,"preserve-networks":(0,n.IQ)(n.Jt,"false"),"preserve-volumes":(0,n.IQ)((0,n.yL)(["copies","shared","none"]),"copies"),
quiesce:(0,n.IQ)(n.Jt,"false"),ref:n.Qq,"restore-keys":g,"run-id":n.Qq,save:(0,n.IQ)((0,n.yL)(["true","false","now"]),"true"),secrets:n.Mn,"single-flight":n.p0,
store:(0,n.IQ)(n.Qq,"~/.config/vm/snapshots"),tags:n.Mn,target:n.Qq,timeout:n.p0,trigger:(0,n.yL)(S.N),"wait-timeout":n.p0,via:(0,n.IQ)((0,n.yL)(["auto","pull",
"load"]),"auto")};function v({ref:c,pin:m}){if(m!==void 0)throw new y.dz("Input 'name': a digest can only be asked of a snapshot that is there already",{hint:"L\
eave out what follows the name"});return c}e(v,"unpinned");function _(c,m,T=[]){const D=c.required.map(j=>[j,p(j,m,{required:!0,others:T})]),L=c.optional.map(j=>[
j,p(j,m,{required:!1})]);return Object.fromEntries([...D,...L])}e(_,"readInputs");function p(c,m,{required:T,others:D=[]}){const L=O[c],j=m(c).trim()||L.fallback;
if(j===void 0){if(T){const b=(0,s.k)(c,D.filter(l=>!(l in O))),R=b===void 0?`Add '${c}:' under 'with:'`:`There is '${b}', which this action does not know`;throw new y.
dz(`Input '${c}' is required`,{hint:R})}return}try{return L.parse(j)}catch(b){throw b instanceof y.dz?new y.dz(`Input '${c}': ${b.message}`,{cause:b,...b.hint&&
{hint:b.hint}}):b}}e(p,"readInput")}),47974:((U,P,a)=>{a.d(P,{DV:e(()=>n,"DV"),FV:e(()=>w,"FV"),aY:e(()=>S,"aY"),tp:e(()=>g,"tp"),zH:e(()=>O,"zH")});var s=a(57975);
const y=1e3;function w(_){return v(_).replace(/[!-/:-@[-`{-~]/g,p=>`&#${p.charCodeAt(0)};`)}e(w,"escapeMarkdown");function S(_){return`<code>${w(_)}</code>`}e(S,
"code");function n(_,p=""){const c=Math.max(2,...Array.from(_.matchAll(/`+/g),([T])=>T.length)),m="`".repeat(c+1);return`${m}${p}
${(0,s.stripVTControlCharacters)(_)}
${m}`}e(n,"codeBlock");function g(_,p){const c=e(m=>`| ${m.join(" | ")} |`,"line");return[c(_),c(_.map(()=>"---")),...p.map(c)].join(`
`)}e(g,"table");function O(_,p){return`<details><summary>${w(_)}</summary>

${p}

</details>`}e(O,"details");function v(_){const p=(0,s.stripVTControlCharacters)(_).replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu," ").replace(new RegExp("\\p{Cf}","gu"),"").
trim();return p.length>y?`${p.slice(0,y)}…`:p}e(v,"oneLine")}),51103:((U,P,a)=>{a.d(P,{AS:e(()=>c,"AS"),Ae:e(()=>n,"Ae"),IQ:e(()=>g,"IQ"),Jt:e(()=>O,"Jt"),KW:e(
()=>D,"KW"),Mn:e(()=>p,"Mn"),Qq:e(()=>S,"Qq"),nd:e(()=>_,"nd"),p0:e(()=>T,"p0"),yL:e(()=>v,"yL")});var s=a(2202),y=a(75892),w=a(41232);const S={parse:e(l=>l,"pa\
rse")},n={parse:e(l=>(0,w.kc)(l),"parse")};function g(l,h){return{...l,fallback:h}}e(g,"withDefault");const O={parse:e(l=>L(l.toLowerCase(),["true","false"])===
"true","parse")};function v(l){return{parse:e(h=>L(h,l),"parse")}}e(v,"oneOf");function _(l,h){return{parse(K){const W=/^\d{1,9}$/.test(K)?Number(K):Number.NaN;
if(!(W>=l&&W<=h))throw new y.dz(`'${K}' is not a whole number from ${l} to ${h}`);return W}}}e(_,"integer");const p={fallback:"",parse:b},c={fallback:"",parse:e(
l=>Object.fromEntries(b(l).map(R)),"parse")},m=24*864e5,T={parse(l){const h=(0,s.E9)(l,"90s, 20m or 1h30m");if(h>m)throw new y.dz(`'${l}' is longer than 24 days`);
return h}},D={parse:e(l=>(0,s.E9)(l,"12h, 30d or 6w"),"parse")};function L(l,h){const K=h.find(W=>W===l);if(K===void 0)throw new y.dz(`must be ${j(h)}, not '${l}\
'`);return K}e(L,"choose");function j(l){return[l.slice(0,-1).join(", "),l.at(-1)].filter(h=>h!=="").join(" or ")}e(j,"inWords");function b(l){return l.split(/\r?\n/).
map(h=>h.trim()).filter(h=>h!=="")}e(b,"splitLines");function R(l){const h=l.indexOf("=");if(h<1)throw new y.dz("a line is not KEY=value",{hint:"Write one KEY=v\
alue per line"});return[l.slice(0,h).trim(),l.slice(h+1)]}e(R,"splitPair")}),23379:((U,P,a)=>{a.d(P,{C:e(()=>G,"C")});var s=a(75892),y=a(47014),w=a(50714),S=a(89452),
n=a(57964);const g={required:[],optional:["on-error","timeout","github-token"]},O=null;var v=a(14448),_=a(57975),p=a(60654);function c(r){return r.replace(/^(\s*):(?=:)/,
"$1:​").replaceAll("##[","##​[")}e(c,"inert");function m(r){return(0,_.stripVTControlCharacters)(r).split(/\r\n|\r|\n/).map(c).join(`
`)}e(m,"inertText");function T(r,{title:t,inputs:i,onWarning:o}){const f=e(d=>m((0,p.h)(d,i)),"told");return{debug:e(d=>r.debug(m(d)),"debug"),info:e(d=>r.info(
f(d)),"info"),warn(d){o(f(d)),r.warning(f(d),{title:t})}}}e(T,"actionLog");const D=3500;function L(r,t){const i=R(t.name),o=(0,y.bv)(r);if(o instanceof s.JC){const f=t.
hints?.[o.code],d=(typeof f=="function"?f(o):f)??(o.hint&&(0,p.h)(o.hint,t.inputs)),I=j(t)&&(0,v.H)(o)?"Set 'fail-open: true' to go on without the store":void 0,
M=[d,I].filter(Q=>Q!==void 0).join(`
`),C=o instanceof s.cc?"was stopped":"failed";return{title:`${i} ${C}`,message:l(o.message),hint:M===""?void 0:M,code:o.code}}return{title:`${i} failed unexpect\
edly`,message:l(o instanceof Error?`${o.name}: ${o.message}`:String(o)),hint:"This is a fault of vm-snapshot: re-run the job with debug logging and report what \
it prints",code:"ERR_UNKNOWN"}}e(L,"describeFailure");function j({inputs:r}){return r.optional.includes("fail-open")}e(j,"takesFailOpen");function b({title:r,message:t,
hint:i,code:o},{core:f,warn:d}){const I=[t,...i===void 0?[]:[i],`(${o})`].join(`
`);d?f.warning(`${I}
The step does not fail because of it.`,{title:r}):(process.exitCode=1,f.error(I,{title:r}))}e(b,"annotate");function R(r){return`vm-snapshot ${r}`}e(R,"titleOf");
function l(r){const t=m(r).trim();return t.length>D?`…${t.slice(-D)}`:t}e(l,"clip");var h=a(39922),K=a(2202);const W=9e3;function u(r=W){const t=new AbortController,
i=[];let o=!1,f=!1;const d=e(()=>{t.signal.aborted||(o=!0,t.abort(new s.cc("The job was cancelled")))},"onSignal");return process.on("SIGINT",d).on("SIGTERM",d),
{signal:t.signal,get cancelled(){return o},get abandoned(){return f},after(I){const M="Raise 'timeout' if it only needs longer; the log shows how far it came",C=e(
()=>new s.cc(`Not done within the ${(0,K.Xo)(I/1e3)} that 'timeout' allows`,{hint:M}),"reason");i.push(setTimeout(()=>t.abort(C()),I))},bound(I){const{promise:M,
reject:C}=Promise.withResolvers(),Q=e(()=>{f=!0,C(t.signal.reason)},"giveUp");return t.signal.addEventListener("abort",()=>i.push(setTimeout(Q,r)),{once:!0}),Promise.
race([I,M])},[Symbol.dispose](){i.forEach(clearTimeout),process.off("SIGINT",d).off("SIGTERM",d)}}}e(u,"stopper");var E=a(47974),$=a(96276);const A=50;function N({
title:r,message:t,hint:i,code:o},{subject:f,docs:d}){const I=d===void 0?[]:[`[what it means](${d}/errors.md)`,`[what helps](${d}/troubleshooting.md#${o.toLowerCase()}\
)`];return(0,$.MY)("❌",f===""?r:`${r}: ${f}`,[(0,E.DV)(t),...i===void 0?[]:[`**Next:** ${(0,E.FV)(i)}`],[(0,E.aY)(o),...I].join(" · ")])}e(N,"failureSummary");
function x({summary:r,warnings:t},i){if(t.length===0)return r;const o=t.slice(0,A).map(I=>`- ⚠️ ${(0,E.FV)(I)}`),f=t.length>A?[`- and ${t.length-A} more`]:[];
return`${r===""?`### ⚠️ ${(0,E.FV)(i)}
`:r}
${[...o,...f].join(`
`)}
`}e(x,"withWarnings");const B=1<<20;async function V(r,{core:t,env:i}){if(!(r===""||!i.GITHUB_STEP_SUMMARY))try{await t.summary.addRaw(J(r)).write()}catch(o){t.
warning(`The step's summary could not be written: ${o instanceof Error?o.message:o}`)}}e(V,"writeSummary");function J(r,t=B){if(Buffer.byteLength(r)<=t)return r;
const i=`

More than a summary can hold: see the log.
`;let o=t-Buffer.byteLength(i);const f=[];for(const d of r.split(`

`)){if(o-=Buffer.byteLength(d)+2,o<0)break;f.push(d)}return f.join(`

`)+i}e(J,"fitting");var F=function(r,t,i){if(t!=null){if(typeof t!="object"&&typeof t!="function")throw new TypeError("Object expected.");var o,f;if(i){if(!Symbol.
asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");o=t[Symbol.asyncDispose]}if(o===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.d\
ispose is not defined.");o=t[Symbol.dispose],i&&(f=o)}if(typeof o!="function")throw new TypeError("Object not disposable.");f&&(o=e(function(){try{f.call(this)}catch(d){
return Promise.reject(d)}},"dispose")),r.stack.push({value:t,dispose:o,async:i})}else i&&r.stack.push({async:!0});return t},Y=(function(r){return function(t){function i(I){
t.error=t.hasError?new r(I,t.error,"An error was suppressed during disposal."):I,t.hasError=!0}e(i,"fail");var o,f=0;function d(){for(;o=t.stack.pop();)try{if(!o.
async&&f===1)return f=0,t.stack.push(o),Promise.resolve().then(d);if(o.dispose){var I=o.dispose.call(o.value);if(o.async)return f|=2,Promise.resolve(I).then(d,function(M){
return i(M),d()})}else f|=1}catch(M){i(M)}if(f===1)return t.hasError?Promise.reject(t.error):Promise.resolve();if(t.hasError)throw t.error}return e(d,"next"),d()}})(
typeof SuppressedError=="function"?SuppressedError:function(r,t,i){var o=new Error(i);return o.name="SuppressedError",o.error=r,o.suppressed=t,o});async function G(r,t={}){
const i={stack:[],error:void 0,hasError:!1};try{const o=performance.now(),f=t.core??await a.e(3838).then(a.bind(a,33838)),d={core:f,product:t.product??n.qM,env:t.
env??process.env},I=F(i,u(),!1),{outcome:M,error:C,line:Q,...z}=await H(r,d,I);Q!==""&&f.info(m(Q)),f.setOutput("outcome",M),f.setOutput("error",C),f.setOutput(
"seconds",((performance.now()-o)/1e3).toFixed(1)),await V(x(z,R(r.name)),d),I.abandoned&&process.exit()}catch(o){i.error=o,i.hasError=!0}finally{Y(i)}}e(G,"runA\
ction");async function H(r,t,i){const{core:o}=t,{post:f}=r,d=[];let I=f!==void 0;try{const M=Z(o.getInput,f!==void 0);if(M===void 0)return{outcome:"skipped",line:"",
summary:"",warnings:d,error:""};I||=M["on-error"]==="warn",M.timeout!==void 0&&i.after(M.timeout),ne(M["github-token"],t);const C=(0,h.Ko)(r.inputs,o.getInput,ee(
t.env)),Q=te(r,t,{signal:i.signal,warnings:d});return{...await i.bound((0,S.BD)({tell:Q.log.info},()=>r.run(C,Q))),warnings:d,error:""}}catch(M){const C=i.signal.
aborted?i.signal.reason:(0,y.bv)(M),Q=L(C,r);for(const k of new Set([C,...(0,y._V)(M)]))o.debug(m(String(k instanceof Error?k.stack:k)));b(Q,{core:o,warn:I&&!i.
cancelled&&!(C instanceof s.cs)&&f?.fails(C)!==!0});const z={subject:X(o.getInput),docs:q(t.env)};return{outcome:"failure",...N(Q,z),line:"",warnings:d,error:Q.
code}}}e(H,"attempt");function Z(r,t){try{return(0,h.Ko)(g,r)}catch(i){if(t)return;throw i}}e(Z,"readCommon");function X(r){return(r("name")||r("names")||r("pat\
h")).trim().split(/\s*\n\s*/).join(", ")}e(X,"subjectOf");function q({GITHUB_SERVER_URL:r,GITHUB_ACTION_REPOSITORY:t,GITHUB_ACTION_REF:i}){if(!(!r||!t||!i))return`${r}\
/${t}/blob/${i}/docs`}e(q,"docsPage");function ee(r){return Object.keys(r).flatMap(t=>t.startsWith("INPUT_")?[t.slice(6).toLowerCase()]:[])}e(ee,"inputNames");function ne(r,{
core:t,env:i}){r!==void 0&&(t.setSecret(r),!i.GITHUB_TOKEN&&!i.GH_TOKEN&&(i.GITHUB_TOKEN=r))}e(ne,"useToken");function te({name:r,inputs:t},{core:i,product:o,env:f},{
signal:d,warnings:I}){return{core:i,product:o,env:f,signal:d,log:T(i,{title:R(r),inputs:t,onWarning:e(M=>{I.push(M)},"onWarning")}),progress:(0,w.L)(M=>i.info(m(
M))),output(M){for(const[C,Q]of Object.entries(M))i.setOutput(C,Q)}}}e(te,"jobOf")}),96276:((U,P,a)=>{a.d(P,{Ag:e(()=>K,"Ag"),Cv:e(()=>j,"Cv"),Ix:e(()=>m,"Ix"),
K2:e(()=>_,"K2"),KN:e(()=>W,"KN"),MY:e(()=>v,"MY"),VK:e(()=>T,"VK"),Vc:e(()=>b,"Vc"),cn:e(()=>D,"cn"),hS:e(()=>L,"hS"),od:e(()=>p,"od")});var s=a(26676),y=a(9734),
w=a(13785),S=a(75558),n=a(39922),g=a(47974);const O=50;function v(u,E,$){const A=[`### ${u} ${(0,g.FV)(E)}`,...$.filter(N=>N!=="")];return{line:E,summary:`${A.join(
`

`)}
`}}e(v,"page");function _(u,E){return`**Next:** ${(0,g.FV)(u)}

${(0,g.DV)(E,"sh")}`}e(_,"next");function p(u,E,$){return(0,s.dz)($)!=="cache"?_(u,`${E}${c($)}`):`**Next:** a later job restores it with the restore action and\
 ${(0,g.aY)(`store: '${$}'`)}.`}e(p,"nextInStore");function c(u){return u===n.mc.store.fallback?"":` --store ${(0,y.r)(u)}`}e(c,"storeFlag");function m(u){return[
"<table>",...u.filter(([,$])=>$!=="").map(([$,A])=>`<tr><th align="left">${$}</th><td>${A}</td></tr>`),"</table>"].join(`
`)}e(m,"facts");function T(u){return(0,g.aY)(u.replace(/^(sha256:[0-9a-f]{12})[0-9a-f]{52}$/,"$1…"))}e(T,"shortDigest");function D({manifest:u}){const{services:E,
volumes:$}=u,A=[u.kind==="compose"?L(E.length,"image"):"",L(l(u).length,"layer"),$.length>0?L($.length,"volume"):""];return[["Holds",`${(0,w.z3)(u.size_bytes)} \
in ${A.filter(N=>N!=="").join(", ")}, ${(0,g.aY)(u.platform)}`],["Description",(0,g.FV)(u.description)]]}e(D,"snapshotRows");function L(u,E){return`${u} ${E}${u===
1?"":"s"}`}e(L,"counted");function j(u){const{digest:E,manifest:$}=u,A=Object.entries($.languages).slice(0,O),N=m([["Digest",(0,g.aY)(E)],["Made",`${b($.created_at)}\
 from ${(0,g.aY)($.source.from)}${h($)}`],["Languages",A.map(([x,B])=>(0,g.FV)(`${x} ${B}`)).join(", ")]]);return(0,g.zH)(`More about ${(0,S.SN)(u.ref)}`,`${N}

${R($)}`)}e(j,"about");function b(u){return`${(0,g.FV)(u.slice(0,16).replace("T"," "))} UTC`}e(b,"minute");function R(u){const E=l(u),$=E.slice(0,O).map(({digest:N,
size:x},B)=>[String(B+1),(0,w.z3)(x),T(N)]),A=E.length>O?`

and ${E.length-O} more`:"";return(0,g.tp)(["Layer","Size","Digest"],$)+A}e(R,"layerTable");function l(u){const E=new Map(u.blobs.map($=>[$.digest,$]));return u.
services.flatMap(({layers:$})=>$).flatMap($=>E.get($)??[])}e(l,"layersOf");function h({git:u}){return u?.commit==null?"":` at ${(0,g.aY)(u.commit.slice(0,8))}${u.
dirty?" with local changes":""}`}e(h,"commit");function K({stats:u,manifest:E},$){const[A,N]=[Math.min(u.bytesNew,E.size_bytes),E.size_bytes];return[["New conte\
nt",A===N?`all of the ${(0,w.z3)(N)}`:`${(0,w.z3)(A)} of ${(0,w.z3)(N)} (${W(A,N)})`],["Store",`${(0,g.aY)($)} grew by ${(0,w.z3)(u.bytesStored)}`]]}e(K,"gained\
Rows");function W(u,E){return E===0?"0 %":`${(u/E*100).toFixed(u===E?0:1)} %`}e(W,"percent")}),60654:((U,P,a)=>{a.d(P,{T:e(()=>S,"T"),h:e(()=>w,"h")});var s=a(39922),
y=a(51103);function w(n,{required:g,optional:O}){const v=[...g,...O];return n.replace(/--([a-z][a-z-]*[a-z])/g,(_,p)=>{const c=v.find(m=>m===p||m===`${p}s`);return c===
void 0?_:s.mc[c].parse===y.Jt.parse?`'${c}: true'`:`'${c}'`})}e(w,"inInputs");function S(n){return n==="image"?"'images'":`'${n.replace(/[A-Z]/g,g=>`-${g.toLowerCase()}`)}\
'`}e(S,"spellInput")}),89452:((U,P,a)=>{a.d(P,{BD:e(()=>S,"BD"),Hg:e(()=>g,"Hg"),_L:e(()=>n,"_L")});var s=a(16698);const y={tell:e(()=>{},"tell"),quietMs:5e3,idleMs:3e4},
w=new s.AsyncLocalStorage;async function S(O,v){const{tell:_,quietMs:p,idleMs:c}={...y,...O};let m=Number.NEGATIVE_INFINITY;const T=e(D=>{performance.now()-m<p||
(m=performance.now(),_(D))},"sparing");return await w.run({tell:T,quietMs:p,idleMs:c},v)}e(S,"reportWaits");function n(){return w.getStore()??y}e(n,"patience");
function g(O){const{tell:v,quietMs:_}=n();let p=performance.now();const c=setInterval(()=>{const m=Math.round((performance.now()-p)/1e3);performance.now()-p>=_&&
v(`${O}: no answer for ${m} s, still waiting`)},_);return c.unref(),{moved(){p=performance.now()},pause(){p=Number.POSITIVE_INFINITY},[Symbol.dispose]:()=>clearInterval(
c)}}e(g,"watchFor")}),97595:((U,P,a)=>{a.d(P,{A:e(()=>m,"A")});const s=Object.create(null),y=6e4,w=y*60,S=w*24,n=S*365.25;s.year=s.yr=s.y=n,s.month=s.mo=s.mth=n/
12,s.week=s.wk=s.w=S*7,s.day=s.d=S,s.hour=s.hr=s.h=w,s.minute=s.min=s.m=y,s.second=s.sec=s.s=1e3,s.millisecond=s.millisec=s.ms=1,s.microsecond=s.microsec=s.us=s.
µs=.001,s.nanosecond=s.nanosec=s.ns=1e-6,s.group=",",s.decimal=".",s.placeholder=" _";const g=s,O=/((?:\d+(?:\.\d+)?|\.\d+)(?:[eE][-+]?\d+)?)\s*([\p{L}]{0,14})/gu;
m.unit=g;let v,_=null,p;const c=e((T,D)=>(D=String(D).toLowerCase(),T[D]??(D.endsWith("s")?T[D.slice(0,-1)]:void 0)),"lookupUnit");function m(T="",D="ms"){let L=null,
j,b=m.unit;(b.placeholder!==_||b.group!==p)&&(v=new RegExp(`(\\d)[${(_=b.placeholder)??""}${(p=b.group)??""}](\\d)`,"g")),T=String(T);let R=T.replace(v,"$1$2");
b.decimal!=="."&&(R=R.replaceAll(b.decimal,".")),O.lastIndex=0;for(let l;l=O.exec(R);){let h=l[2];if(!h)if(j){for(const K in b)if(b[K]<j){h=K;break}}else h=D;j=
h=c(b,h),typeof h=="number"&&(L=(L||0)+l[1]*h)}return L&&L/(c(b,D)||1)*(T.trimStart()[0]==="-"?-1:1)}e(m,"parse")})};export{se as id,ie as ids,ae as modules};
