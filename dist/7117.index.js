var re=Object.defineProperty;var e=(W,S)=>re(W,"name",{value:S,configurable:!0});const se=7117,ie=[7117],ae={41899:((W,S,i)=>{i.d(S,{C:e(()=>G,"C")});var s=i(29172),h=i(75892),w=i(47014),A=i(95434),n=i(89452);const $={required:[],optional:["\
on-error","timeout","github-token"]},D=null;var I=i(22506);const u=9e3;function m(r=u){const t=new AbortController,a=[];let o=!1,d=!1;const p=e(()=>{t.signal.aborted||
(o=!0,t.abort(new h.cc("The job was cancelled")))},"onSignal");return process.on("SIGINT",p).on("SIGTERM",p),{signal:t.signal,get cancelled(){return o},get abandoned(){
return d},after(L){const v="Raise 'timeout' if it only needs longer; the log shows how far it came",Q=e(()=>new h.cc(`Not done within the ${(0,I.Xo)(L/1e3)} tha\
t 'timeout' allows`,{hint:v}),"reason");a.push(setTimeout(()=>t.abort(Q()),L))},bound(L){const{promise:v,reject:Q}=Promise.withResolvers(),N=e(()=>{d=!0,Q(t.signal.
reason)},"giveUp");return t.signal.addEventListener("abort",()=>a.push(setTimeout(N,r)),{once:!0}),Promise.race([L,v])},[Symbol.dispose](){a.forEach(clearTimeout),
process.off("SIGINT",p).off("SIGTERM",p)}}}e(m,"stopper");var c=i(29194),g=i(18713),_=i(57975);function O(r){return r.replace(/^(\s*):(?=:)/,"$1:​").replaceAll(
"##[","##​[")}e(O,"inert");function T(r){return(0,_.stripVTControlCharacters)(r).split(/\r\n|\r|\n/).map(O).join(`
`)}e(T,"inertText");function j(r,{title:t,inputs:a,onWarning:o}){const d=e(p=>T((0,g.p)(p,a)),"told");return{debug:e(p=>r.debug(T(p)),"debug"),info:e(p=>r.info(
d(p)),"info"),warn(p){o(d(p)),r.warning(d(p),{title:t})}}}e(j,"actionLog");const y=3500;function U(r,t){const a=P(t.name),o=(0,w.bv)(r);if(o instanceof h.JC){const d=t.
hints?.[o.code],p=(typeof d=="function"?d(o):d)??(o.hint&&(0,g.p)(o.hint,t.inputs)),L=f(t)&&(0,c.M)(o)?"Set 'fail-open: true' to go on without the store":void 0,
v=[p,L].filter(N=>N!==void 0).join(`
`),Q=o instanceof h.cc?"was stopped":"failed";return{title:`${a} ${Q}`,message:C(o.message),hint:v===""?void 0:v,code:o.code}}return{title:`${a} failed unexpect\
edly`,message:C(o instanceof Error?`${o.name}: ${o.message}`:String(o)),hint:"This is a fault of vm-snapshot: re-run the job with debug logging and report what \
it prints",code:"ERR_UNKNOWN"}}e(U,"describeFailure");function f({inputs:r}){return r.optional.includes("fail-open")}e(f,"takesFailOpen");function E({title:r,message:t,
hint:a,code:o},{core:d,warn:p}){const L=[t,...a===void 0?[]:[a],`(${o})`].join(`
`);p?d.warning(`${L}
The step does not fail because of it.`,{title:r}):(process.exitCode=1,d.error(L,{title:r}))}e(E,"annotate");function P(r){return`vm-snapshot ${r}`}e(P,"titleOf");
function C(r){const t=T(r).trim();return t.length>y?`…${t.slice(-y)}`:t}e(C,"clip");var l=i(13455),b=i(30815),M=i(16595);const R=50;function K({title:r,message:t,
hint:a,code:o},{subject:d,docs:p}){const L=p===void 0?[]:[`[what it means](${p}/errors.md)`,`[what helps](${p}/troubleshooting.md#${o.toLowerCase()})`];return(0,M.
MY)("❌",d===""?r:`${r}: ${d}`,[(0,b.DV)(t),...a===void 0?[]:[`**Next:** ${(0,b.FV)(a)}`],[(0,b.aY)(o),...L].join(" · ")])}e(K,"failureSummary");function x({summary:r,
warnings:t},a){if(t.length===0)return r;const o=t.slice(0,R).map(L=>`- ⚠️ ${(0,b.FV)(L)}`),d=t.length>R?[`- and ${t.length-R} more`]:[];return`${r===""?`###\
 ⚠️ ${(0,b.FV)(a)}
`:r}
${[...o,...d].join(`
`)}
`}e(x,"withWarnings");const z=1<<20;async function V(r,{core:t,env:a}){if(!(r===""||!a.GITHUB_STEP_SUMMARY))try{await t.summary.addRaw(F(r)).write()}catch(o){t.
warning(`The step's summary could not be written: ${o instanceof Error?o.message:o}`)}}e(V,"writeSummary");function F(r,t=z){if(Buffer.byteLength(r)<=t)return r;
const a=`

More than a summary can hold: see the log.
`;let o=t-Buffer.byteLength(a);const d=[];for(const p of r.split(`

`)){if(o-=Buffer.byteLength(p)+2,o<0)break;d.push(p)}return d.join(`

`)+a}e(F,"fitting");var J=function(r,t,a){if(t!=null){if(typeof t!="object"&&typeof t!="function")throw new TypeError("Object expected.");var o,d;if(a){if(!Symbol.
asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");o=t[Symbol.asyncDispose]}if(o===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.d\
ispose is not defined.");o=t[Symbol.dispose],a&&(d=o)}if(typeof o!="function")throw new TypeError("Object not disposable.");d&&(o=e(function(){try{d.call(this)}catch(p){
return Promise.reject(p)}},"dispose")),r.stack.push({value:t,dispose:o,async:a})}else a&&r.stack.push({async:!0});return t},Y=(function(r){return function(t){function a(L){
t.error=t.hasError?new r(L,t.error,"An error was suppressed during disposal."):L,t.hasError=!0}e(a,"fail");var o,d=0;function p(){for(;o=t.stack.pop();)try{if(!o.
async&&d===1)return d=0,t.stack.push(o),Promise.resolve().then(p);if(o.dispose){var L=o.dispose.call(o.value);if(o.async)return d|=2,Promise.resolve(L).then(p,function(v){
return a(v),p()})}else d|=1}catch(v){a(v)}if(d===1)return t.hasError?Promise.reject(t.error):Promise.resolve();if(t.hasError)throw t.error}return e(p,"next"),p()}})(
typeof SuppressedError=="function"?SuppressedError:function(r,t,a){var o=new Error(a);return o.name="SuppressedError",o.error=r,o.suppressed=t,o});async function G(r,t={}){
const a={stack:[],error:void 0,hasError:!1};try{const o=performance.now(),d=t.core??await i.e(3838).then(i.bind(i,33838)),p={core:d,product:t.product??s.yA,env:t.
env??process.env},L=J(a,m(),!1),{outcome:v,error:Q,line:N,...B}=await H(r,p,L);N!==""&&d.info(T(N)),d.setOutput("outcome",v),d.setOutput("error",Q),d.setOutput(
"seconds",((performance.now()-o)/1e3).toFixed(1)),await V(x(B,P(r.name)),p),L.abandoned&&process.exit()}catch(o){a.error=o,a.hasError=!0}finally{Y(a)}}e(G,"runA\
ction");async function H(r,t,a){const{core:o}=t,{post:d}=r,p=[];let L=d!==void 0;try{const v=X(o.getInput,d!==void 0);if(v===void 0)return{outcome:"skipped",line:"",
summary:"",warnings:p,error:""};L||=v["on-error"]==="warn",v.timeout!==void 0&&a.after(v.timeout),ne(v["github-token"],t);const Q=(0,l.Ko)(r.inputs,o.getInput,ee(
t.env)),N=te(r,t,{signal:a.signal,warnings:p});return{...await a.bound((0,n.BD)({tell:N.log.info},()=>r.run(Q,N))),warnings:p,error:""}}catch(v){const Q=a.signal.
aborted?a.signal.reason:(0,w.bv)(v),N=U(Q,r);for(const k of new Set([Q,...(0,w._V)(v)]))o.debug(T(String(k instanceof Error?k.stack:k)));E(N,{core:o,warn:L&&!a.
cancelled&&!(Q instanceof h.cs)&&d?.fails(Q)!==!0});const B={subject:Z(o.getInput),docs:q(t.env)};return{outcome:"failure",...K(N,B),line:"",warnings:p,error:N.
code}}}e(H,"attempt");function X(r,t){try{return(0,l.Ko)($,r)}catch(a){if(t)return;throw a}}e(X,"readCommon");function Z(r){return(r("name")||r("names")||r("pat\
h")).trim().split(/\s*\n\s*/).join(", ")}e(Z,"subjectOf");function q({GITHUB_SERVER_URL:r,GITHUB_ACTION_REPOSITORY:t,GITHUB_ACTION_REF:a}){if(!(!r||!t||!a))return`${r}\
/${t}/blob/${a}/docs`}e(q,"docsPage");function ee(r){return Object.keys(r).flatMap(t=>t.startsWith("INPUT_")?[t.slice(6).toLowerCase()]:[])}e(ee,"inputNames");function ne(r,{
core:t,env:a}){r!==void 0&&(t.setSecret(r),!a.GITHUB_TOKEN&&!a.GH_TOKEN&&(a.GITHUB_TOKEN=r))}e(ne,"useToken");function te({name:r,inputs:t},{core:a,product:o,env:d},{
signal:p,warnings:L}){return{core:a,product:o,env:d,signal:p,log:j(a,{title:P(r),inputs:t,onWarning:e(v=>{L.push(v)},"onWarning")}),progress:(0,A.L)(v=>a.info(T(
v))),output(v){for(const[Q,N]of Object.entries(v))a.setOutput(Q,N)}}}e(te,"jobOf")}),18713:((W,S,i)=>{i.d(S,{M:e(()=>A,"M"),p:e(()=>w,"p")});var s=i(13455),h=i(
31488);function w(n,{required:$,optional:D}){const I=[...$,...D];return n.replace(/--([a-z][a-z-]*[a-z])/g,(u,m)=>{const c=I.find(g=>g===m||g===`${m}s`);return c===
void 0?u:s.mc[c].parse===h.Jt.parse?`'${c}: true'`:`'${c}'`})}e(w,"rewriteFlagsAsInputs");function A(n){return n==="image"?"'images'":`'${n.replace(/[A-Z]/g,$=>`\
-${$.toLowerCase()}`)}'`}e(A,"formatInput")}),13455:((W,S,i)=>{i.d(S,{CW:e(()=>I,"CW"),Ko:e(()=>u,"Ko"),mc:e(()=>D,"mc")});var s=i(75892),h=i(69893),w=i(75558),
A=i(42316),n=i(31488);const $={fallback:"",parse:e(c=>n.Mn.parse(c).map(g=>I((0,w.rd)(g,{project:w.sT}))),"parse")},D={"allow-platform-mismatch":(0,n.IQ)(n.Jt,"\
false"),archive:n.Ae,as:n.Qq,"auto-skip":(0,n.IQ)(n.Jt,"false"),"bind-mounts":n.Ae,"build-args":n.AS,compose:n.Ae,compress:(0,n.IQ)((0,n.nd)(1,9),"6"),config:n.
Ae,container:n.Qq,"container-name":n.Qq,context:n.Ae,description:(0,n.IQ)(n.Qq,""),directory:(0,n.IQ)(n.Ae,"."),"exclude-volumes":n.Mn,"fail-on-miss":(0,n.IQ)(n.
Jt,"true"),"fail-on-refused":(0,n.IQ)(n.Jt,"false"),"fail-open":(0,n.IQ)(n.Jt,"false"),file:n.Ae,"foreign-tags":(0,n.IQ)((0,n.yL)(["keep","none"]),"none"),force:(0,n.
IQ)(n.Jt,"false"),"if-exists":(0,n.IQ)((0,n.yL)(["fail","skip","replace"]),"fail"),"github-token":n.Qq,images:n.Mn,"include-bind-mounts":(0,n.IQ)(n.Jt,"false"),
"include-env":(0,n.IQ)(n.Jt,"false"),"include-volumes":(0,n.IQ)(n.Jt,"false"),"keep-previous":(0,n.IQ)(n.Jt,"false"),key:(0,n.IQ)((0,n.yL)(["none","content"]),"\
none"),labels:n.AS,"lookup-only":(0,n.IQ)(n.Jt,"false"),"max-age":n.KW,name:{parse:e(c=>(0,w.rd)(c,{project:w.sT}),"parse")},names:n.Mn,network:n.Qq,"no-cache":(0,n.
IQ)(n.Jt,"false"),"no-wait":(0,n.IQ)(n.Jt,"false"),"on-error":(0,n.IQ)((0,n.yL)(["fail","warn"]),"fail"),output:n.Ae,path:n.Ae,platform:n.Qq,"preserve-networks":(0,n.
IQ)(n.Jt,"false"),"preserve-volumes":(0,n.IQ)((0,n.yL)(["copies","shared","none"]),"copies"),quiesce:(0,n.IQ)(n.Jt,"false"),ref:n.Qq,"restore-keys":$,"run-id":n.
Qq,save:(0,n.IQ)((0,n.yL)(["true","false","now"]),"true"),secrets:n.Mn,"single-flight":n.p0,store:(0,n.IQ)(n.Qq,"~/.config/vm/snapshots"),tags:n.Mn,target:n.Qq,
timeout:n.p0,trigger:(0,n.yL)(A.N),"wait-timeout":n.p0,via:(0,n.IQ)((0,n.yL)(["auto","pull","load"]),"auto")};function I({ref:c,pin:g}){if(g!==void 0)throw new s.
dz("Input 'name': a digest can only be asked of a snapshot that is there already",{hint:"Leave out what follows the name"});return c}e(I,"unpinned");function u(c,g,_=[]){
const O=c.required.map(j=>[j,m(j,g,{required:!0,others:_})]),T=c.optional.map(j=>[j,m(j,g,{required:!1})]);return Object.fromEntries([...O,...T])}e(u,"readInput\
s");function m(c,g,{required:_,others:O=[]}){const T=D[c],j=g(c).trim()||T.fallback;if(j===void 0){if(_){const y=(0,h.h)(c,O.filter(f=>!(f in D))),U=y===void 0?
`Add '${c}:' under 'with:'`:`There is '${y}', which this action does not know`;throw new s.dz(`Input '${c}' is required`,{hint:U})}return}try{return T.parse(j)}catch(y){
throw y instanceof s.dz?new s.dz(`Input '${c}': ${y.message}`,{cause:y,...y.hint&&{hint:y.hint}}):y}}e(m,"readInput")}),31488:((W,S,i)=>{i.d(S,{AS:e(()=>c,"AS"),
Ae:e(()=>n,"Ae"),IQ:e(()=>$,"IQ"),Jt:e(()=>D,"Jt"),KW:e(()=>O,"KW"),Mn:e(()=>m,"Mn"),Qq:e(()=>A,"Qq"),nd:e(()=>u,"nd"),p0:e(()=>_,"p0"),yL:e(()=>I,"yL")});var s=i(
75892),h=i(22506),w=i(41232);const A={parse:e(f=>f,"parse")},n={parse:e(f=>(0,w.kc)(f),"parse")};function $(f,E){return{...f,fallback:E}}e($,"withDefault");const D={
parse:e(f=>T(f.toLowerCase(),["true","false"])==="true","parse")};function I(f){return{parse:e(E=>T(E,f),"parse")}}e(I,"oneOf");function u(f,E){return{parse(P){
const C=/^\d{1,9}$/.test(P)?Number(P):Number.NaN;if(!(C>=f&&C<=E))throw new s.dz(`'${P}' is not a whole number from ${f} to ${E}`);return C}}}e(u,"integer");const m={
fallback:"",parse:y},c={fallback:"",parse:e(f=>Object.fromEntries(y(f).map(U)),"parse")},g=24*864e5,_={parse(f){const E=(0,h.E9)(f,"90s, 20m or 1h30m");if(E>g)throw new s.
dz(`'${f}' is longer than 24 days`);return E}},O={parse:e(f=>(0,h.E9)(f,"12h, 30d or 6w"),"parse")};function T(f,E){const P=E.find(C=>C===f);if(P===void 0)throw new s.
dz(`must be ${j(E)}, not '${f}'`);return P}e(T,"choose");function j(f){return[f.slice(0,-1).join(", "),f.at(-1)].filter(E=>E!=="").join(" or ")}e(j,"inWords");function y(f){
return f.split(/\r?\n/).map(E=>E.trim()).filter(E=>E!=="")}e(y,"splitLines");function U(f){const E=f.indexOf("=");if(E<1)throw new s.dz("a line is not KEY=value",
{hint:"Write one KEY=value per line"});return[f.slice(0,E).trim(),f.slice(E+1)]}e(U,"splitPair")}),29194:((W,S,i)=>{i.d(S,{M:e(()=>w,"M"),T:e(()=>A,"T")});var s=i(
75892),h=i(47014);function w(n){return(n instanceof s.hG||n instanceof s.iC)&&n.fields.service===void 0}e(w,"isStoreUnavailable");async function A(n,{log:$},{work:D,
instead:I,otherwise:u}){try{return await D()}catch(m){const c=(0,h.bv)(m);if(!n["fail-open"]||!w(c))throw c;return $.warn(`${c.message}: ${I} ('fail-open')`),await u()}}
e(A,"failingOpen")}),30815:((W,S,i)=>{i.d(S,{DV:e(()=>n,"DV"),FV:e(()=>w,"FV"),aY:e(()=>A,"aY"),tp:e(()=>$,"tp"),zH:e(()=>D,"zH")});var s=i(57975);const h=1e3;function w(u){
return I(u).replace(/[!-/:-@[-`{-~]/g,m=>`&#${m.charCodeAt(0)};`)}e(w,"escapeMarkdown");function A(u){return`<code>${w(u)}</code>`}e(A,"code");function n(u,m=""){
const c=Math.max(2,...Array.from(u.matchAll(/`+/g),([_])=>_.length)),g="`".repeat(c+1);return`${g}${m}
${(0,s.stripVTControlCharacters)(u)}
${g}`}e(n,"codeBlock");function $(u,m){const c=e(g=>`| ${g.join(" | ")} |`,"line");return[c(u),c(u.map(()=>"---")),...m.map(c)].join(`
`)}e($,"table");function D(u,m){return`<details><summary>${w(u)}</summary>

${m}

</details>`}e(D,"details");function I(u){const m=(0,s.stripVTControlCharacters)(u).replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu," ").replace(new RegExp("\\p{Cf}","gu"),"").
trim();return m.length>h?`${m.slice(0,h)}…`:m}e(I,"oneLine")}),16595:((W,S,i)=>{i.d(S,{Ag:e(()=>P,"Ag"),Cv:e(()=>j,"Cv"),Ix:e(()=>g,"Ix"),K2:e(()=>u,"K2"),KN:e(
()=>C,"KN"),MY:e(()=>I,"MY"),VK:e(()=>_,"VK"),Vc:e(()=>y,"Vc"),cn:e(()=>O,"cn"),hS:e(()=>T,"hS"),od:e(()=>m,"od")});var s=i(83620),h=i(14390),w=i(69865),A=i(75558),
n=i(13455),$=i(30815);const D=50;function I(l,b,M){const R=[`### ${l} ${(0,$.FV)(b)}`,...M.filter(K=>K!=="")];return{line:b,summary:`${R.join(`

`)}
`}}e(I,"page");function u(l,b){return`**Next:** ${(0,$.FV)(l)}

${(0,$.DV)(b,"sh")}`}e(u,"next");function m(l,b,M){return(0,s.dz)(M)!=="cache"?u(l,`${b}${c(M)}`):`**Next:** a later job restores it with the restore action and\
 ${(0,$.aY)(`store: '${M}'`)}.`}e(m,"nextInStore");function c(l){return l===n.mc.store.fallback?"":` --store ${(0,h.r)(l)}`}e(c,"storeFlag");function g(l){return[
"<table>",...l.filter(([,M])=>M!=="").map(([M,R])=>`<tr><th align="left">${M}</th><td>${R}</td></tr>`),"</table>"].join(`
`)}e(g,"facts");function _(l){return(0,$.aY)(l.replace(/^(sha256:[0-9a-f]{12})[0-9a-f]{52}$/,"$1…"))}e(_,"shortDigest");function O({manifest:l}){const{services:b,
volumes:M}=l,R=[l.kind==="compose"?T(b.length,"image"):"",T(f(l).length,"layer"),M.length>0?T(M.length,"volume"):""];return[["Holds",`${(0,w.z3)(l.size_bytes)} \
in ${R.filter(K=>K!=="").join(", ")}, ${(0,$.aY)(l.platform)}`],["Description",(0,$.FV)(l.description)]]}e(O,"snapshotRows");function T(l,b){return`${l} ${b}${l===
1?"":"s"}`}e(T,"counted");function j(l){const{digest:b,manifest:M}=l,R=Object.entries(M.languages).slice(0,D),K=g([["Digest",(0,$.aY)(b)],["Made",`${y(M.created_at)}\
 from ${(0,$.aY)(M.source.from)}${E(M)}`],["Languages",R.map(([x,z])=>(0,$.FV)(`${x} ${z}`)).join(", ")]]);return(0,$.zH)(`More about ${(0,A.SN)(l.ref)}`,`${K}

${U(M)}`)}e(j,"about");function y(l){return`${(0,$.FV)(l.slice(0,16).replace("T"," "))} UTC`}e(y,"minute");function U(l){const b=f(l),M=b.slice(0,D).map(({digest:K,
size:x},z)=>[String(z+1),(0,w.z3)(x),_(K)]),R=b.length>D?`

and ${b.length-D} more`:"";return(0,$.tp)(["Layer","Size","Digest"],M)+R}e(U,"layerTable");function f(l){const b=new Map(l.blobs.map(M=>[M.digest,M]));return l.
services.flatMap(({layers:M})=>M).flatMap(M=>b.get(M)??[])}e(f,"layersOf");function E({git:l}){return l?.commit==null?"":` at ${(0,$.aY)(l.commit.slice(0,8))}${l.
dirty?" with local changes":""}`}e(E,"commit");function P({stats:l,manifest:b},M){const[R,K]=[Math.min(l.bytesNew,b.size_bytes),b.size_bytes];return[["New conte\
nt",R===K?`all of the ${(0,w.z3)(K)}`:`${(0,w.z3)(R)} of ${(0,w.z3)(K)} (${C(R,K)})`],["Store",`${(0,$.aY)(M)} grew by ${(0,w.z3)(l.bytesStored)}`]]}e(P,"gained\
Rows");function C(l,b){return b===0?"0 %":`${(l/b*100).toFixed(l===b?0:1)} %`}e(C,"percent")}),95434:((W,S,i)=>{i.d(S,{L:e(()=>$,"L")});var s=i(22506),h=i(69865);
const w=1e4,A=10,n=3e3;function $(I){return{start:e((u,m,c)=>D({label:u,total:m,waiting:c},I),"start")}}e($,"progressLines");function D({label:I,total:u,waiting:m},c){
const g=performance.now();let _=0,O={at:g,percent:0,bytes:0};const T=setInterval(f,w);T.unref();let j=!1;return{add(P){_+=P,y()>=O.percent+A&&y()<100&&performance.
now()-O.at>=n&&f()},done(){if(j)return;j=!0,clearInterval(T);const P=(performance.now()-g)/1e3;P*1e3>=n&&c(`${I}: ${(0,h.z3)(_)} in ${(0,s.Xo)(P)} (${(0,h.CE)(_,
P)})`)}};function y(){return u===void 0||u===0?0:Math.min(100,Math.floor(_/u*100))}function U(){return u===void 0?(0,h.z3)(_):`${y()} % of ${(0,h.z3)(u)}`}function f(){
const P=performance.now(),C=_>0&&_===O.bytes?m?.():void 0;C!==void 0?c(`${I}: ${U()}, ${C}`):u!==void 0&&_>=u&&_===O.bytes?c(`${I}: ${(0,h.z3)(_)}, finishing`):
E(P),O={at:P,percent:y(),bytes:_},T.refresh()}function E(P){const C=(_-O.bytes)*1e3/(P-O.at),l=u!==void 0&&C>0&&_<u?`, ${(0,s.Xo)((u-_)/C)} left`:"";c(`${I}: ${U()}\
, ${(0,h.CE)(C,1)}${l}`)}}e(D,"startTask")}),14390:((W,S,i)=>{i.d(S,{r:e(()=>s,"r")});function s(h){return/^[\w@%+=:,./~-]+$/.test(h)?h:`'${h.replaceAll("'","'\\\
''")}'`}e(s,"shellWord")}),89452:((W,S,i)=>{i.d(S,{BD:e(()=>A,"BD"),Hg:e(()=>$,"Hg"),_L:e(()=>n,"_L")});var s=i(16698);const h={tell:e(()=>{},"tell"),quietMs:5e3,
idleMs:3e4},w=new s.AsyncLocalStorage;async function A(D,I){const{tell:u,quietMs:m,idleMs:c}={...h,...D};let g=Number.NEGATIVE_INFINITY;const _=e(O=>{performance.
now()-g<m||(g=performance.now(),u(O))},"sparing");return await w.run({tell:_,quietMs:m,idleMs:c},I)}e(A,"reportWaits");function n(){return w.getStore()??h}e(n,"\
patience");function $(D){const{tell:I,quietMs:u}=n();let m=performance.now();const c=setInterval(()=>{const g=Math.round((performance.now()-m)/1e3);performance.
now()-m>=u&&I(`${D}: no answer for ${g} s, still waiting`)},u);return c.unref(),{moved(){m=performance.now()},pause(){m=Number.POSITIVE_INFINITY},[Symbol.dispose]:()=>clearInterval(
c)}}e($,"watchFor")}),97595:((W,S,i)=>{i.d(S,{A:e(()=>g,"A")});const s=Object.create(null),h=6e4,w=h*60,A=w*24,n=A*365.25;s.year=s.yr=s.y=n,s.month=s.mo=s.mth=n/
12,s.week=s.wk=s.w=A*7,s.day=s.d=A,s.hour=s.hr=s.h=w,s.minute=s.min=s.m=h,s.second=s.sec=s.s=1e3,s.millisecond=s.millisec=s.ms=1,s.microsecond=s.microsec=s.us=s.
µs=.001,s.nanosecond=s.nanosec=s.ns=1e-6,s.group=",",s.decimal=".",s.placeholder=" _";const $=s,D=/((?:\d+(?:\.\d+)?|\.\d+)(?:[eE][-+]?\d+)?)\s*([\p{L}]{0,14})/gu;
g.unit=$;let I,u=null,m;const c=e((_,O)=>(O=String(O).toLowerCase(),_[O]??(O.endsWith("s")?_[O.slice(0,-1)]:void 0)),"lookupUnit");function g(_="",O="ms"){let T=null,
j,y=g.unit;(y.placeholder!==u||y.group!==m)&&(I=new RegExp(`(\\d)[${(u=y.placeholder)??""}${(m=y.group)??""}](\\d)`,"g")),_=String(_);let U=_.replace(I,"$1$2");
y.decimal!=="."&&(U=U.replaceAll(y.decimal,".")),D.lastIndex=0;for(let f;f=D.exec(U);){let E=f[2];if(!E)if(j){for(const P in y)if(y[P]<j){E=P;break}}else E=O;j=
E=c(y,E),typeof E=="number"&&(T=(T||0)+f[1]*E)}return T&&T/(c(y,O)||1)*(_.trimStart()[0]==="-"?-1:1)}e(g,"parse")})};export{se as id,ie as ids,ae as modules};
