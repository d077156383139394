var oe=Object.defineProperty;var e=(N,j)=>oe(N,"name",{value:j,configurable:!0});const ie=7117,ae=[7117],ce={41899:((N,j,i)=>{i.d(j,{C:e(()=>H,"C")});var s=i(29172),M=i(75892),$=i(47014),L=i(95434),n=i(89452);const C={required:[],optional:["\
on-error","timeout","github-token"]},h=null;var b=i(22506);const u=9e3;function f(r=u){const t=new AbortController,a=[];let o=!1,p=!1;const m=e(()=>{t.signal.aborted||
(o=!0,t.abort(new M.cc("The job was cancelled")))},"onSignal");return process.on("SIGINT",m).on("SIGTERM",m),{signal:t.signal,get cancelled(){return o},get abandoned(){
return p},after(y){const P="Increase 'timeout' if the step only needs more time; the log shows its progress",Q=e(()=>new M.cc(`The step did not finish within ${(0,b.
Xo)(y/1e3)} ('timeout')`,{hint:P}),"reason");a.push(setTimeout(()=>t.abort(Q()),y))},bound(y){const{promise:P,reject:Q}=Promise.withResolvers(),K=e(()=>{p=!0,Q(
t.signal.reason)},"giveUp");return t.signal.addEventListener("abort",()=>a.push(setTimeout(K,r)),{once:!0}),Promise.race([y,P])},[Symbol.dispose](){a.forEach(clearTimeout),
process.off("SIGINT",m).off("SIGTERM",m)}}}e(f,"stopper");var g=i(29194),T=i(18713),c=i(57975),_=i(57588);function A(r){return r.replace(/^(\s*):(?=:)/,"$1:​").
replaceAll("##[","##​[")}e(A,"inert");function I(r){return(0,c.stripVTControlCharacters)(r).split(/\r\n|\r|\n/).map(A).join(`
`)}e(I,"inertText");function O(r,{title:t,inputs:a,onWarning:o}){const p=(0,T.E)(a),m=e(y=>I((0,_.M9)(y,p)),"written");return{debug:e(y=>r.debug(m(y)),"debug"),
info:e(y=>r.info(m(y)),"info"),warn(y){o(m(y)),r.warning(m(y),{title:t})}}}e(O,"actionLog");const S=3500;function d(r,t){const a=R(t.name),o=(0,$.bv)(r);if(o instanceof
M.JC){const p=t.hints?.[o.code],m=o.written((0,T.E)(t.inputs)),y=(typeof p=="function"?p(o):p)??m.hint,P=E(t)&&(0,g.M)(o)?"Set 'fail-open: true' to continue wit\
hout the store":void 0,Q=[y,P].filter(W=>W!==void 0).join(`
`),K=o instanceof M.cc?"was stopped":"failed";return{title:`${a} ${K}`,message:l(m.message),hint:Q===""?void 0:Q,code:o.code}}return{title:`${a} failed unexpect\
edly`,message:l(o instanceof Error?`${o.name}: ${o.message}`:String(o)),hint:"This is a bug in vm-snapshot. Re-run the job with debug logging and report its out\
put",code:"ERR_UNKNOWN"}}e(d,"describeFailure");function E({inputs:r}){return r.optional.includes("fail-open")}e(E,"takesFailOpen");function D({title:r,message:t,
hint:a,code:o},{core:p,warn:m}){const y=[t,...a===void 0?[]:[a],`(${o})`].join(`
`);m?p.warning(`${y}
This does not fail the step.`,{title:r}):(process.exitCode=1,p.error(y,{title:r}))}e(D,"annotate");function R(r){return`vm-snapshot ${r}`}e(R,"titleOf");function l(r){
const t=I(r).trim();return t.length>S?`…${t.slice(-S)}`:t}e(l,"clip");var v=i(13455),w=i(30815),U=i(16595);const x=50;function B({title:r,message:t,hint:a,code:o},{
subject:p,docs:m}){const y=m===void 0?[]:[`[error codes](${m}/errors.md)`,`[troubleshooting](${m}/troubleshooting.md#${o.toLowerCase()})`];return(0,U.MY)("❌",
p===""?r:`${r}: ${p}`,[(0,w.DV)(t),...a===void 0?[]:[`**Next:** ${(0,w.FV)(a)}`],[(0,w.aY)(o),...y].join(" · ")])}e(B,"failureSummary");function z({summary:r,warnings:t},a){
if(t.length===0)return r;const o=t.slice(0,x).map(y=>`- ⚠️ ${(0,w.FV)(y)}`),p=t.length>x?[`- and ${t.length-x} more`]:[];return`${r===""?`### ⚠️ ${(0,w.
FV)(a)}
`:r}
${[...o,...p].join(`
`)}
`}e(z,"withWarnings");const J=1<<20;async function k(r,{core:t,env:a}){if(!(r===""||!a.GITHUB_STEP_SUMMARY))try{await t.summary.addRaw(Y(r)).write()}catch(o){t.
warning(`Cannot write the step summary: ${o instanceof Error?o.message:o}`)}}e(k,"writeSummary");function Y(r,t=J){if(Buffer.byteLength(r)<=t)return r;const a=`\


The summary is truncated: see the log.
`;let o=t-Buffer.byteLength(a);const p=[];for(const m of r.split(`

`)){if(o-=Buffer.byteLength(m)+2,o<0)break;p.push(m)}return p.join(`

`)+a}e(Y,"fitting");var F=function(r,t,a){if(t!=null){if(typeof t!="object"&&typeof t!="function")throw new TypeError("Object expected.");var o,p;if(a){if(!Symbol.
asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");o=t[Symbol.asyncDispose]}if(o===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.d\
ispose is not defined.");o=t[Symbol.dispose],a&&(p=o)}if(typeof o!="function")throw new TypeError("Object not disposable.");p&&(o=e(function(){try{p.call(this)}catch(m){
return Promise.reject(m)}},"dispose")),r.stack.push({value:t,dispose:o,async:a})}else a&&r.stack.push({async:!0});return t},G=(function(r){return function(t){function a(y){
t.error=t.hasError?new r(y,t.error,"An error was suppressed during disposal."):y,t.hasError=!0}e(a,"fail");var o,p=0;function m(){for(;o=t.stack.pop();)try{if(!o.
async&&p===1)return p=0,t.stack.push(o),Promise.resolve().then(m);if(o.dispose){var y=o.dispose.call(o.value);if(o.async)return p|=2,Promise.resolve(y).then(m,function(P){
return a(P),m()})}else p|=1}catch(P){a(P)}if(p===1)return t.hasError?Promise.reject(t.error):Promise.resolve();if(t.hasError)throw t.error}return e(m,"next"),m()}})(
typeof SuppressedError=="function"?SuppressedError:function(r,t,a){var o=new Error(a);return o.name="SuppressedError",o.error=r,o.suppressed=t,o});async function H(r,t={}){
const a={stack:[],error:void 0,hasError:!1};try{const o=performance.now(),p=t.core??await i.e(3838).then(i.bind(i,33838)),m={core:p,product:t.product??s.yA,env:t.
env??process.env},y=F(a,f(),!1),{outcome:P,error:Q,line:K,...W}=await X(r,m,y);K!==""&&p.info(I(K)),p.setOutput("outcome",P),p.setOutput("error",Q),p.setOutput(
"seconds",((performance.now()-o)/1e3).toFixed(1)),await k(z(W,R(r.name)),m),y.abandoned&&process.exit()}catch(o){a.error=o,a.hasError=!0}finally{G(a)}}e(H,"runA\
ction");async function X(r,t,a){const{core:o}=t,{post:p}=r,m=[];let y=p!==void 0;try{const P=Z(o.getInput,p!==void 0);if(P===void 0)return{outcome:"skipped",line:"",
summary:"",warnings:m,error:""};y||=P["on-error"]==="warn",P.timeout!==void 0&&a.after(P.timeout),te(P["github-token"],t);const Q=(0,v.Ko)(r.inputs,o.getInput,ne(
t.env)),K=re(r,t,{signal:a.signal,warnings:m});return{...await a.bound((0,n.BD)({tell:K.log.info},()=>r.run(Q,K))),warnings:m,error:""}}catch(P){const Q=a.signal.
aborted?a.signal.reason:(0,$.bv)(P),K=d(Q,r);for(const V of new Set([Q,...(0,$._V)(P)]))o.debug(I(String(V instanceof Error?V.stack:V)));D(K,{core:o,warn:y&&!a.
cancelled&&!(Q instanceof M.cs)&&p?.fails(Q)!==!0});const W={subject:q(o.getInput),docs:ee(t.env)};return{outcome:"failure",...B(K,W),line:"",warnings:m,error:K.
code}}}e(X,"attempt");function Z(r,t){try{return(0,v.Ko)(C,r)}catch(a){if(t)return;throw a}}e(Z,"readCommon");function q(r){return(r("name")||r("names")||r("pat\
h")).trim().split(/\s*\n\s*/).join(", ")}e(q,"subjectOf");function ee({GITHUB_SERVER_URL:r,GITHUB_ACTION_REPOSITORY:t,GITHUB_ACTION_REF:a}){if(!(!r||!t||!a))return`${r}\
/${t}/blob/${a}/docs`}e(ee,"docsPage");function ne(r){return Object.keys(r).flatMap(t=>t.startsWith("INPUT_")?[t.slice(6).toLowerCase()]:[])}e(ne,"inputNames");
function te(r,{core:t,env:a}){r!==void 0&&(t.setSecret(r),!a.GITHUB_TOKEN&&!a.GH_TOKEN&&(a.GITHUB_TOKEN=r))}e(te,"useToken");function re({name:r,inputs:t},{core:a,
product:o,env:p},{signal:m,warnings:y}){return{core:a,product:o,env:p,signal:m,log:O(a,{title:R(r),inputs:t,onWarning:e(P=>{y.push(P)},"onWarning")}),progress:(0,L.
L)(P=>a.info(I(P))),output(P){for(const[Q,K]of Object.entries(P))a.setOutput(Q,K)}}}e(re,"jobOf")}),18713:((N,j,i)=>{i.d(j,{E:e(()=>L,"E"),y:e(()=>$,"y")});var s=i(
13455),M=i(31488);function $(n){return n==="image"?"images":n.replace(/[A-Z]/g,C=>`-${C.toLowerCase()}`)}e($,"inputName");function L({required:n,optional:C}){const h=[
...n,...C];return({id:b,value:u})=>{const f=$(b),g=h.find(T=>T===f);return u===void 0?g===void 0&&f in s.mc?`--${f}`:`'${f}'`:g===void 0?u===!0?`--${f}`:`--${f}\
 ${u}`:u===!0&&s.mc[g].parse!==M.Jt.parse?`'${f}'`:`'${f}: ${u}'`}}e(L,"inputWriter")}),13455:((N,j,i)=>{i.d(j,{CW:e(()=>b,"CW"),Ko:e(()=>u,"Ko"),gz:e(()=>g,"gz"),
mc:e(()=>h,"mc")});var s=i(75892),M=i(69893),$=i(75558),L=i(42316),n=i(31488);const C={fallback:"",parse:e(c=>n.Mn.parse(c).map(_=>b((0,$.rd)(_,{project:$.sT}))),
"parse")},h={"allow-platform-mismatch":(0,n.IQ)(n.Jt,"false"),archive:n.Ae,as:n.Qq,"auto-skip":(0,n.IQ)(n.Jt,"false"),"bind-mounts":n.Ae,"build-args":n.AS,compose:n.
Ae,compress:(0,n.IQ)((0,n.nd)(1,9),"6"),config:n.Ae,container:n.Qq,"container-name":n.Qq,context:n.Ae,description:(0,n.IQ)(n.Qq,""),directory:(0,n.IQ)(n.Ae,"."),
"exclude-volumes":n.Mn,"fail-on-miss":(0,n.IQ)(n.Jt,"true"),"fail-on-refused":(0,n.IQ)(n.Jt,"false"),"fail-open":(0,n.IQ)(n.Jt,"false"),file:n.Ae,"foreign-tags":(0,n.
IQ)((0,n.yL)(["keep","none"]),"none"),force:(0,n.IQ)(n.Jt,"false"),"if-exists":(0,n.IQ)((0,n.yL)(["fail","skip","replace"]),"fail"),"github-token":n.Qq,images:n.
Mn,"include-bind-mounts":(0,n.IQ)(n.Jt,"false"),"include-env":(0,n.IQ)(n.Jt,"false"),"include-volumes":(0,n.IQ)(n.Jt,"false"),"keep-previous":(0,n.IQ)(n.Jt,"fal\
se"),key:(0,n.IQ)((0,n.yL)(["none","content"]),"none"),labels:n.AS,"lookup-only":(0,n.IQ)(n.Jt,"false"),"max-age":n.KW,name:{parse:e(c=>(0,$.rd)(c,{project:$.sT}),
"parse")},names:n.Mn,network:n.Qq,"no-cache":(0,n.IQ)(n.Jt,"false"),"no-wait":(0,n.IQ)(n.Jt,"false"),"on-error":(0,n.IQ)((0,n.yL)(["fail","warn"]),"fail"),output:n.
Ae,path:n.Ae,platform:n.Qq,"preserve-networks":(0,n.IQ)(n.Jt,"false"),"preserve-volumes":(0,n.IQ)((0,n.yL)(["copies","shared","none"]),"copies"),quiesce:(0,n.IQ)(
n.Jt,"false"),ref:n.Qq,"restore-keys":C,"run-id":n.Qq,save:(0,n.IQ)((0,n.yL)(["true","false","now"]),"true"),secrets:n.Mn,"single-flight":n.p0,store:(0,n.IQ)(n.
Qq,"~/.config/vm/snapshots"),tags:n.Mn,target:n.Qq,timeout:n.p0,trigger:(0,n.yL)(L.N),"wait-timeout":n.p0,via:(0,n.IQ)((0,n.yL)(["auto","pull","load"]),"auto")};
function b({ref:c,pin:_}){if(_!==void 0)throw new s.dz("Input 'name': a digest can only be given for an existing snapshot",{hint:"Remove the digest after the na\
me"});return c}e(b,"unpinned");function u(c,_,A=[]){const I=c.required.map(S=>[S,f(S,_,{required:!0,others:A})]),O=c.optional.map(S=>[S,f(S,_,{required:!1})]);return Object.
fromEntries([...I,...O])}e(u,"readInputs");function f(c,_,{required:A,others:I=[]}){const O=h[c],S=_(c).trim()||O.fallback;if(S===void 0){if(A){const d=(0,M.h)(
c,I.filter(D=>!(D in h))),E=d===void 0?`Add '${c}:' under 'with:'`:`Rename the unknown input '${d}' to '${c}'`;throw new s.dz(`Input '${c}' is required`,{hint:E})}
return}return T(c,S,O)}e(f,"readInput");function g(c,{type:_,choices:A=[]},I){const O=I(c).trim();if(O==="")return;const S={text:n.Qq,list:n.Mn,flag:n.Jt,duration:n.
p0,choice:(0,n.yL)(A)};return T(c,O,S[_])}e(g,"readOption");function T(c,_,A){try{return A.parse(_)}catch(I){throw I instanceof s.dz?new s.dz(`Input '${c}': ${I.
message}`,{cause:I,hint:I.texts.hint}):I}}e(T,"parsed")}),31488:((N,j,i)=>{i.d(j,{AS:e(()=>T,"AS"),Ae:e(()=>C,"Ae"),IQ:e(()=>h,"IQ"),Jt:e(()=>b,"Jt"),KW:e(()=>A,
"KW"),Mn:e(()=>g,"Mn"),Qq:e(()=>n,"Qq"),nd:e(()=>f,"nd"),p0:e(()=>_,"p0"),yL:e(()=>u,"yL")});var s=i(75892),M=i(22506),$=i(40842),L=i(41232);const n={parse:e(d=>d,
"parse")},C={parse:e(d=>(0,L.kc)(d),"parse")};function h(d,E){return{...d,fallback:E}}e(h,"withDefault");const b={parse:e(d=>I(d.toLowerCase(),["true","false"])===
"true","parse")};function u(d){return{parse:e(E=>I(E,d),"parse")}}e(u,"oneOf");function f(d,E){return{parse(D){const R=/^\d{1,9}$/.test(D)?Number(D):Number.NaN;
if(!(R>=d&&R<=E))throw new s.dz(`'${D}' is not a whole number from ${d} to ${E}`);return R}}}e(f,"integer");const g={fallback:"",parse:O},T={fallback:"",parse:e(
d=>Object.fromEntries(O(d).map(S)),"parse")},c=24*864e5,_={parse(d){const E=(0,M.E9)(d,"90s, 20m or 1h30m");if(E>c)throw new s.dz(`'${d}' is longer than 24 days`);
return E}},A={parse:e(d=>(0,M.E9)(d,"12h, 30d or 6w"),"parse")};function I(d,E){const D=E.find(R=>R===d);if(D===void 0)throw new s.dz(`must be ${(0,$.oR)(E,"or")}\
, not '${d}'`);return D}e(I,"choose");function O(d){return d.split(/\r?\n/).map(E=>E.trim()).filter(E=>E!=="")}e(O,"splitLines");function S(d){const E=d.indexOf(
"=");if(E<1)throw new s.dz("a line is not KEY=value",{hint:"Write one KEY=value per line"});return[d.slice(0,E).trim(),d.slice(E+1)]}e(S,"splitPair")}),29194:((N,j,i)=>{
i.d(j,{M:e(()=>$,"M"),T:e(()=>L,"T")});var s=i(75892),M=i(47014);function $(n){return(n instanceof s.hG||n instanceof s.iC)&&n.fields.service===void 0}e($,"isSt\
oreUnavailable");async function L(n,{log:C},{work:h,instead:b,otherwise:u}){try{return await h()}catch(f){const g=(0,M.bv)(f);if(!n["fail-open"]||!$(g))throw g;
return C.warn(`${g.message}: ${b} ('fail-open')`),await u()}}e(L,"failingOpen")}),30815:((N,j,i)=>{i.d(j,{DV:e(()=>n,"DV"),FV:e(()=>$,"FV"),aY:e(()=>L,"aY"),tp:e(
()=>C,"tp"),zH:e(()=>h,"zH")});var s=i(57975);const M=1e3;function $(u){return b(u).replace(/[!-/:-@[-`{-~]/g,f=>`&#${f.charCodeAt(0)};`)}e($,"escapeMarkdown");
function L(u){return`<code>${$(u)}</code>`}e(L,"code");function n(u,f=""){const g=Math.max(2,...Array.from(u.matchAll(/`+/g),([c])=>c.length)),T="`".repeat(g+1);
return`${T}${f}
${(0,s.stripVTControlCharacters)(u)}
${T}`}e(n,"codeBlock");function C(u,f){const g=e(T=>`| ${T.join(" | ")} |`,"line");return[g(u),g(u.map(()=>"---")),...f.map(g)].join(`
`)}e(C,"table");function h(u,f){return`<details><summary>${$(u)}</summary>

${f}

</details>`}e(h,"details");function b(u){const f=(0,s.stripVTControlCharacters)(u).replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu," ").replace(new RegExp("\\p{Cf}","gu"),"").
trim();return f.length>M?`${f.slice(0,M)}…`:f}e(b,"oneLine")}),16595:((N,j,i)=>{i.d(j,{Ag:e(()=>D,"Ag"),Cv:e(()=>I,"Cv"),Ix:e(()=>c,"Ix"),K2:e(()=>f,"K2"),KN:e(
()=>R,"KN"),MY:e(()=>u,"MY"),VK:e(()=>_,"VK"),Vc:e(()=>O,"Vc"),cn:e(()=>A,"cn"),od:e(()=>g,"od")});var s=i(83620),M=i(14390),$=i(69865),L=i(40842),n=i(75558),C=i(
13455),h=i(30815);const b=50;function u(l,v,w){const U=[`### ${l} ${(0,h.FV)(v)}`,...w.filter(x=>x!=="")];return{line:v,summary:`${U.join(`

`)}
`}}e(u,"page");function f(l,v){return`**Next:** ${(0,h.FV)(l)}

${(0,h.DV)(v,"sh")}`}e(f,"next");function g(l,v,w){return(0,s.dz)(w)!=="cache"?f(l,`${v}${T(w)}`):`**Next:** a later job restores it with the restore action and\
 ${(0,h.aY)(`store: '${w}'`)}.`}e(g,"nextInStore");function T(l){return l===C.mc.store.fallback?"":` --store ${(0,M.r)(l)}`}e(T,"storeFlag");function c(l){return[
"<table>",...l.filter(([,w])=>w!=="").map(([w,U])=>`<tr><th align="left">${w}</th><td>${U}</td></tr>`),"</table>"].join(`
`)}e(c,"facts");function _(l){return(0,h.aY)(l.replace(/^(sha256:[0-9a-f]{12})[0-9a-f]{52}$/,"$1…"))}e(_,"shortDigest");function A({manifest:l}){const{services:v,
volumes:w}=l,U=[l.kind==="compose"?(0,L.hS)(v.length,"image"):"",(0,L.hS)(d(l).length,"layer"),w.length>0?(0,L.hS)(w.length,"volume"):""];return[["Size",`${(0,$.
z3)(l.size_bytes)} in ${U.filter(x=>x!=="").join(", ")}, ${(0,h.aY)(l.platform)}`],["Description",(0,h.FV)(l.description)]]}e(A,"snapshotRows");function I(l){const{
digest:v,manifest:w}=l,U=Object.entries(w.languages).slice(0,b),x=c([["Digest",(0,h.aY)(v)],["Created",`${O(w.created_at)} from ${(0,h.aY)(w.source.from)}${E(w)}`],
["Languages",U.map(([B,z])=>(0,h.FV)(`${B} ${z}`)).join(", ")]]);return(0,h.zH)(`More about ${(0,n.SN)(l.ref)}`,`${x}

${S(w)}`)}e(I,"about");function O(l){return`${(0,h.FV)(l.slice(0,16).replace("T"," "))} UTC`}e(O,"minute");function S(l){const v=d(l),w=v.slice(0,b).map(({digest:x,
size:B},z)=>[String(z+1),(0,$.z3)(B),_(x)]),U=v.length>b?`

and ${v.length-b} more`:"";return(0,h.tp)(["Layer","Size","Digest"],w)+U}e(S,"layerTable");function d(l){const v=new Map(l.blobs.map(w=>[w.digest,w]));return l.
services.flatMap(({layers:w})=>w).flatMap(w=>v.get(w)??[])}e(d,"layersOf");function E({git:l}){return l?.commit==null?"":` at ${(0,h.aY)(l.commit.slice(0,8))}${l.
dirty?" with uncommitted changes":""}`}e(E,"commit");function D({stats:l,manifest:v},w){const[U,x]=[Math.min(l.bytesNew,v.size_bytes),v.size_bytes];return[["New\
 content",U===x?`all of ${(0,$.z3)(x)}`:`${(0,$.z3)(U)} of ${(0,$.z3)(x)} (${R(U,x)})`],["Store",`${(0,h.aY)(w)} grew by ${(0,$.z3)(l.bytesStored)}`]]}e(D,"gain\
edRows");function R(l,v){return v===0?"0 %":`${(l/v*100).toFixed(l===v?0:1)} %`}e(R,"percent")}),95434:((N,j,i)=>{i.d(j,{L:e(()=>C,"L")});var s=i(22506),M=i(69865);
const $=1e4,L=10,n=3e3;function C(b){return{start:e((u,f,g)=>h({label:u,total:f,waiting:g},b),"start")}}e(C,"progressLines");function h({label:b,total:u,waiting:f},g){
const T=performance.now();let c=0,_={at:T,percent:0,bytes:0};const A=setInterval(d,$);A.unref();let I=!1;return{add(D){c+=D,O()>=_.percent+L&&O()<100&&performance.
now()-_.at>=n&&d()},done(){if(I)return;I=!0,clearInterval(A);const D=(performance.now()-T)/1e3;D*1e3>=n&&g(`${b}: ${(0,M.z3)(c)} in ${(0,s.Xo)(D)} (${(0,M.CE)(c,
D)})`)}};function O(){return u===void 0||u===0?0:Math.min(100,Math.floor(c/u*100))}function S(){return u===void 0?(0,M.z3)(c):`${O()} % of ${(0,M.z3)(u)}`}function d(){
const D=performance.now(),R=c>0&&c===_.bytes?f?.():void 0;R!==void 0?g(`${b}: ${S()}, ${R}`):u!==void 0&&c>=u&&c===_.bytes?g(`${b}: ${(0,M.z3)(c)}, finishing`):
E(D),_={at:D,percent:O(),bytes:c},A.refresh()}function E(D){const R=(c-_.bytes)*1e3/(D-_.at),l=u!==void 0&&R>0&&c<u?`, ${(0,s.Xo)((u-c)/R)} left`:"";g(`${b}: ${S()}\
, ${(0,M.CE)(R,1)}${l}`)}}e(h,"startTask")}),89452:((N,j,i)=>{i.d(j,{BD:e(()=>L,"BD"),Hg:e(()=>C,"Hg"),_L:e(()=>n,"_L")});var s=i(16698);const M={tell:e(()=>{},
"tell"),quietMs:5e3,idleMs:3e4},$=new s.AsyncLocalStorage;async function L(h,b){const{tell:u,quietMs:f,idleMs:g}={...M,...h};let T=Number.NEGATIVE_INFINITY;const c=e(
_=>{performance.now()-T<f||(T=performance.now(),u(_))},"sparing");return await $.run({tell:c,quietMs:f,idleMs:g},b)}e(L,"reportWaits");function n(){return $.getStore()??
M}e(n,"patience");function C(h){const{tell:b,quietMs:u}=n();let f=performance.now();const g=setInterval(()=>{const T=Math.round((performance.now()-f)/1e3);performance.
now()-f>=u&&b(`${h}: no answer for ${T} s, still waiting`)},u);return g.unref(),{moved(){f=performance.now()},pause(){f=Number.POSITIVE_INFINITY},[Symbol.dispose]:()=>clearInterval(
g)}}e(C,"watchFor")}),97595:((N,j,i)=>{i.d(j,{A:e(()=>T,"A")});const s=Object.create(null),M=6e4,$=M*60,L=$*24,n=L*365.25;s.year=s.yr=s.y=n,s.month=s.mo=s.mth=n/
12,s.week=s.wk=s.w=L*7,s.day=s.d=L,s.hour=s.hr=s.h=$,s.minute=s.min=s.m=M,s.second=s.sec=s.s=1e3,s.millisecond=s.millisec=s.ms=1,s.microsecond=s.microsec=s.us=s.
µs=.001,s.nanosecond=s.nanosec=s.ns=1e-6,s.group=",",s.decimal=".",s.placeholder=" _";const C=s,h=/((?:\d+(?:\.\d+)?|\.\d+)(?:[eE][-+]?\d+)?)\s*([\p{L}]{0,14})/gu;
T.unit=C;let b,u=null,f;const g=e((c,_)=>(_=String(_).toLowerCase(),c[_]??(_.endsWith("s")?c[_.slice(0,-1)]:void 0)),"lookupUnit");function T(c="",_="ms"){let A=null,
I,O=T.unit;(O.placeholder!==u||O.group!==f)&&(b=new RegExp(`(\\d)[${(u=O.placeholder)??""}${(f=O.group)??""}](\\d)`,"g")),c=String(c);let S=c.replace(b,"$1$2");
O.decimal!=="."&&(S=S.replaceAll(O.decimal,".")),h.lastIndex=0;for(let d;d=h.exec(S);){let E=d[2];if(!E)if(I){for(const D in O)if(O[D]<I){E=D;break}}else E=_;I=
E=g(O,E),typeof E=="number"&&(A=(A||0)+d[1]*E)}return A&&A/(g(O,_)||1)*(c.trimStart()[0]==="-"?-1:1)}e(T,"parse")})};export{ie as id,ae as ids,ce as modules};
