var k=Object.defineProperty;var e=(D,P)=>k(D,"name",{value:P,configurable:!0});const z=2137,Y=[2137],F={60805:((D,P,f)=>{f.d(P,{L:e(()=>I,"L")});var w=f(58500),l=f(75892),O=f(22506),m=f(89452);const M=90;async function I($,{signal:T,attempts:b=5,
waitMs:p=500}){for(let _=1,c=0;;_++){T.throwIfAborted();try{return await $(_)}catch(d){if(!(d instanceof l.hG))throw d;c+=d.fields.hung===!0?2:1;const i=Number(
d.fields.retry_after??0);if(c>=b||i>M)throw d;const r=i>0?i*1e3:p*2**(_-1)*(.5+Math.random());(0,m._L)().tell(`${d.message}; trying again in ${(0,O.Xo)(r/1e3)}`),
await(0,w.setTimeout)(r,void 0,{signal:T}).catch(()=>T.throwIfAborted())}}}e(I,"retry")}),63827:((D,P,f)=>{f.d(P,{x:e(()=>w,"x")});const w="0.1.0"}),89452:((D,P,f)=>{
f.d(P,{BD:e(()=>m,"BD"),Hg:e(()=>I,"Hg"),_L:e(()=>M,"_L")});var w=f(16698);const l={tell:e(()=>{},"tell"),quietMs:5e3,idleMs:3e4},O=new w.AsyncLocalStorage;async function m($,T){
const{tell:b,quietMs:p,idleMs:_}={...l,...$};let c=Number.NEGATIVE_INFINITY;const d=e(i=>{performance.now()-c<p||(c=performance.now(),b(i))},"sparing");return await O.
run({tell:d,quietMs:p,idleMs:_},T)}e(m,"reportWaits");function M(){return O.getStore()??l}e(M,"patience");function I($){const{tell:T,quietMs:b}=M();let p=performance.
now();const _=setInterval(()=>{const c=Math.round((performance.now()-p)/1e3);performance.now()-p>=b&&T(`${$}: no answer for ${c} s, still waiting`)},b);return _.
unref(),{moved(){p=performance.now()},pause(){p=Number.POSITIVE_INFINITY},[Symbol.dispose]:()=>clearInterval(_)}}e(I,"watchFor")}),67154:((D,P,f)=>{f.d(P,{LE:e(
()=>T,"LE"),WQ:e(()=>i,"WQ"),gm:e(()=>b,"gm"),zY:e(()=>p,"zY")});var w=f(58500),l=f(75892),O=f(60805),m=f(22561);const M=5,I=250,$=64*1024;async function T(r,n){
return await(0,O.L)(async()=>{const s=await c(r,{start:0,length:1},n);if(s.status===200?s.body.destroy():await(0,m.$$)(s,n,$),s.status===416)return 0;const a=Number(
s.status===206?/\/(\d+)$/.exec(s.headers["content-range"]??"")?.[1]:s.headers["content-length"]);if(!Number.isSafeInteger(a))throw new l.Wt(`${n.doing}: the sto\
rage does not say how long it is`);return a},n)}e(T,"blobSize");async function b(r,{max:n,...s}){return await(0,O.L)(async()=>{const a=await c(r,void 0,s),u=Number(
a.headers["content-length"]);if(!(u<=n)){if(a.body.destroy(),Number.isNaN(u))throw new l.Wt(`${s.doing}: the storage does not say how long it is`);return}const t=Buffer.
allocUnsafeSlow(u);let o=0;for await(const E of(0,m.Xe)(a,s))t.set(E,o),o+=E.length;return t},s)}e(b,"readBlob");async function p(r,n,s){return await(0,O.L)(async()=>{
const a=await c(r,n,s),u=e(()=>new l.cs(`${s.doing}: it is too short: ${n.start+n.length} bytes are needed`),"short");if(a.status===416)throw a.body.destroy(),u();
const t=Buffer.allocUnsafeSlow(n.length);let o=a.status===206?n.start:0,E=0;for await(const h of(0,m.Xe)(a,s)){const y=h.subarray(Math.min(Math.max(n.start-o,0),
h.length)).subarray(0,n.length-E);if(o+=h.length,t.set(y,E),E+=y.length,o>n.start+n.length)break}if(E===n.length)return t;throw Number(a.headers["content-length"]??
0)+(a.status===206?n.start:0)>o?new l.hG(`${s.doing}: the answer broke off`,{hint:"Try again later"}):u()},s)}e(p,"readBlobRange");async function*_(r,n,s){const a=await c(
r,n===0?void 0:{start:n,length:void 0},s);if(a.status===416)return void a.body.destroy();let u=a.status===206?n:0;for await(const t of(0,m.Xe)(a,s)){const o=t.subarray(
Math.min(Math.max(n-u,0),t.length));u+=t.length,o.length>0&&(yield o)}}e(_,"streamBlob");async function c(r,n,{doing:s,signal:a}){const u=n?.length===void 0?"":
n.start+n.length-1,t=await(0,m.tN)({doing:s,url:r,method:"GET",headers:n?{Range:`bytes=${n.start}-${u}`}:{},signal:a});if([200,206,416].includes(t.status))return t;
throw t.body.destroy(),d(t,s)}e(c,"ask");function d(r,n){const s=`${n}: the storage answers ${r.status}`;return r.status===403||r.status===401?new l.iC(s,{hint:"\
Its permission to read has run out: try again"}):r.status===404?new l.m_(s):r.status>=500||r.status===408||r.status===429?new l.hG(s,{hint:"Try again later",fields:{
retry_after:(0,m.P9)(r)}}):new l.Wt(s)}e(d,"storageError");async function*i(r,n){let s=await r(),a=0;for(let u=0;;)try{for await(const t of _(s,a,n))a+=t.length,
u=0,yield t;return}catch(t){if(!(t instanceof l.hG||t instanceof l.iC)||++u>=M)throw t;await(0,w.setTimeout)(I*2**u,void 0,{signal:n.signal}).catch(()=>n.signal.
throwIfAborted()),t instanceof l.iC&&(s=await r())}}e(i,"streamWhole")}),73563:((D,P,f)=>{f.d(P,{P:e(()=>T,"P")});var w=f(77598),l=f(75892),O=f(60805),m=f(12362),
M=f(22561);const I=8<<20,$=8;async function T(i,r,n){const s=_(r),a=await s.next(),u=a.done?a:await s.next(),t=n.contentType===void 0?{}:{"x-ms-blob-content-typ\
e":n.contentType};if(u.done){const o=a.done?[]:a.value;return await d(i,o,n,{"x-ms-blob-type":"BlockBlob",...t}),c(o)}return await b(i,p([a.value,u.value],s),{...n,
type:t})}e(T,"uploadBlob");async function b(i,r,{type:n,...s}){const a=[],u=(0,w.randomUUID)();let t=0;const o=e(async h=>{const y=Buffer.from(u+`${a.length}`.padStart(
12,"0")).toString("base64");a.push(y),t+=c(h),await d(`${i}&comp=block&blockid=${encodeURIComponent(y)}`,h,s)},"putNext");for await(const h of(0,m.wW)(r,$,o));const E=`\
<?xml version="1.0" encoding="utf-8"?><BlockList>${a.map(h=>`<Latest>${h}</Latest>`).join("")}</BlockList>`;return await d(`${i}&comp=blocklist`,[Buffer.from(E)],
s,{"Content-Type":"application/xml",...n}),t}e(b,"uploadBlocks");async function*p(i,r){yield*i,yield*r}e(p,"resumed");async function*_(i){let r=[],n=I;for await(const s of i)
for(let a=0;a<s.length;){const u=s.subarray(a,a+n);r.push(u),a+=u.length,n-=u.length,!(n>0)&&(yield r,r=[],n=I)}r.length>0&&(yield r)}e(_,"blocksOf");function c(i){
return i.reduce((r,{length:n})=>r+n,0)}e(c,"sizeOf");async function d(i,r,{doing:n,signal:s},a={}){await(0,O.L)(async()=>{const u=await(0,M.tN)({doing:n,url:i,method:"\
PUT",headers:{"x-ms-version":"2021-12-02",...a},body:r,signal:s}),t=(await(0,M.$$)(u,{doing:n,signal:s},64*1024)).toString("utf8");if(u.status===201)return;const o=`\
the storage answers ${u.status} ${/<Code>(\w+)<\/Code>/.exec(t)?.[1]??""}`.trim(),E=`${n}: ${o}`;throw u.status===403?new l.iC(E,{hint:"Its permission to write \
has run out: save less at once, or try again"}):u.status>=500||u.status===408||u.status===429?new l.hG(E,{hint:"Try again later",fields:{retry_after:(0,M.P9)(u)}}):
new l.dz(E)},{signal:s})}e(d,"put")}),22561:((D,P,f)=>{f.d(P,{$$:e(()=>i,"$$"),P9:e(()=>r,"P9"),Xe:e(()=>d,"Xe"),tN:e(()=>c,"tN")});var w=f(37067),l=f(44708),O=f(
75892),m=f(24746),M=f(63827),I=f(89452),$=function(t,o,E){if(o!=null){if(typeof o!="object"&&typeof o!="function")throw new TypeError("Object expected.");var h,
y;if(E){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");h=o[Symbol.asyncDispose]}if(h===void 0){if(!Symbol.dispose)throw new TypeError(
"Symbol.dispose is not defined.");h=o[Symbol.dispose],E&&(y=h)}if(typeof h!="function")throw new TypeError("Object not disposable.");y&&(h=e(function(){try{y.call(
this)}catch(A){return Promise.reject(A)}},"dispose")),t.stack.push({value:o,dispose:h,async:E})}else E&&t.stack.push({async:!0});return o},T=(function(t){return function(o){
function E(g){o.error=o.hasError?new t(g,o.error,"An error was suppressed during disposal."):g,o.hasError=!0}e(E,"fail");var h,y=0;function A(){for(;h=o.stack.pop();)
try{if(!h.async&&y===1)return y=0,o.stack.push(h),Promise.resolve().then(A);if(h.dispose){var g=h.dispose.call(h.value);if(h.async)return y|=2,Promise.resolve(g).
then(A,function(v){return E(v),A()})}else y|=1}catch(v){E(v)}if(y===1)return o.hasError?Promise.reject(o.error):Promise.resolve();if(o.hasError)throw o.error}return e(
A,"next"),A()}})(typeof SuppressedError=="function"?SuppressedError:function(t,o,E){var h=new Error(E);return h.name="SuppressedError",h.error=t,h.suppressed=o,
h});const b=64*1024,p={keepAlive:!0,proxyEnv:process.env},_={http:new w.Agent(p),https:new l.Agent(p)};async function c({doing:t,url:o,method:E,headers:h={},body:y=[],
signal:A}){const g={stack:[],error:void 0,hasError:!1};try{A.throwIfAborted();const v=n(o,t),L=y.reduce((R,{length:K})=>R+K,0),{promise:N,resolve:j,reject:W}=Promise.
withResolvers(),S={method:E,signal:A,headers:{"User-Agent":`vm-snapshot/${M.x}`,...E!=="GET"&&{"Content-Length":L},...h}},U=v.protocol==="https:"?l.request(v,{...S,
agent:_.https}):w.request(v,{...S,agent:_.http}),{idleMs:C}=(0,I._L)();let B;U.setTimeout(C,()=>(B??U).destroy(new s(`no answer for ${Math.round(C/1e3)} s`))),U.
on("error",W),U.on("response",R=>{B=R,j({status:R.statusCode??0,headers:R.headers,body:R})});for(const R of y)U.write(R);U.end();const G=$(g,L>b?void 0:(0,I.Hg)(
t),!1);try{return await N}catch(R){throw a(R,t,A)}}catch(v){g.error=v,g.hasError=!0}finally{T(g)}}e(c,"send");async function*d({body:t},{doing:o,signal:E}){const h={
stack:[],error:void 0,hasError:!1};try{const y=$(h,(0,I.Hg)(o),!1);try{for await(const A of t)y.pause(),yield A,y.moved()}catch(A){throw a(A,o,E)}finally{t.destroy()}}catch(y){
h.error=y,h.hasError=!0}finally{T(h)}}e(d,"piecesOf");async function i(t,o,E){const h=[];let y=0;for await(const A of d(t,o)){if(y+=A.length,y>E)throw new O._p(
`${o.doing}: the answer has more than ${E} bytes`);h.push(A)}return Buffer.concat(h)}e(i,"bytesOf");function r({headers:t}){const o=Number(t["retry-after"]);return Number.
isFinite(o)&&o>0?o:0}e(r,"retryAfter");function n(t,o){try{return new URL(t)}catch{throw new O.dz(`${o}: the address of the service is no URL`,{hint:"Check ACTI\
ONS_RESULTS_URL and GITHUB_API_URL"})}}e(n,"parse");class s extends Error{static{e(this,"Hung")}}function a(t,o,E){return E.throwIfAborted(),new O.hG(`${o}: ${u(
t)}`,{cause:t,hint:"Check the network and the proxy, or try again later",fields:{hung:t instanceof s}})}e(a,"interrupted");function u(t){if(t instanceof s)return t.
message;switch((0,m.UQ)(t)){case"ECONNREFUSED":return"the service refuses the connection";case"ENOTFOUND":case"EAI_AGAIN":return"the name of the service is not \
known here";case"ECONNRESET":case"EPIPE":case"ERR_STREAM_PREMATURE_CLOSE":return"the connection broke off";case"ETIMEDOUT":return"the service does not answer";default:
return t instanceof Error?t.message:String(t)}}e(u,"wordsOf")}),95196:((D,P,f)=>{f.d(P,{D2:e(()=>M,"D2"),Yx:e(()=>$,"Yx"),y8:e(()=>I,"y8")});var w=f(75892),l=f(
60805),O=f(22561);const m=16<<20;function M(_){const c=_.GITHUB_TOKEN||_.GH_TOKEN;if(c)return{apiUrl:(_.GITHUB_API_URL||"https://api.github.com").replace(/\/+$/,
""),token:c}}e(M,"restFrom");async function I(_,c,d){const i=(await T(_,c)).toString("utf8"),r=d.safeParse(JSON.parse(i||"null"));if(!r.success)throw new w.Wt(`${c.
doing}: GitHub answers in a way that this version does not know`);return r.data}e(I,"askRest");async function $(_,c){const d=await b(_,c);d.body.destroy();const{
location:i}=d.headers;if(d.status!==302||i===void 0)throw p(d,c);return i}e($,"redirectOf");async function T(_,c){return await(0,l.L)(async()=>{const d=await b(
_,c),i=await(0,O.$$)(d,c,m);if(d.status!==200&&d.status!==204)throw p(d,c);return i},c)}e(T,"request");async function b({apiUrl:_,token:c},{path:d,method:i,doing:r,
signal:n}){const s={Authorization:`Bearer ${c}`,Accept:"application/vnd.github+json","X-GitHub-Api-Version":"2022-11-28"};return await(0,O.tN)({doing:r,url:`${_}\
/${d}`,method:i,headers:s,signal:n})}e(b,"sendTo");function p(_,{doing:c,needs:d}){const i=`${c}: GitHub answers ${_.status}`,r=(0,O.P9)(_);return _.status===429||
r>0||_.status>=500?new w.hG(i,{hint:"Try again later",fields:{retry_after:r}}):_.status===401?new w.iC(i,{hint:"The token is not valid: set GITHUB_TOKEN or GH_T\
OKEN to one that is"}):_.status===403?new w.iC(i,{hint:`The token lacks a permission: add 'permissions: { ${d} }' to the job, or give that to the token`}):_.status===
404||_.status===410?new w.m_(i,{hint:`It is not there or has expired, or the token may not see it: it needs '${d}'`}):new w.Wt(i)}e(p,"restError")}),32504:((D,P,f)=>{
f.d(P,{P:e(()=>$,"P"),h:e(()=>b,"h")});var w=f(26921),l=f(75892);const O=1,m=2,M=w.Ikc({scp:w.YjP().optional(),ac:w.YjP().optional(),exp:w.aig().optional()}),I=w.
YOg(w.Ikc({Scope:w.YjP(),Permission:w.aig()}));function $(_){const{ACTIONS_RESULTS_URL:c,ACTIONS_RUNTIME_TOKEN:d}=_;if(!c||!d)throw new l.iC("The Actions cache \
and artifacts cannot be reached: ACTIONS_RUNTIME_TOKEN and ACTIONS_RESULTS_URL are not set",{hint:"GitHub gives them to actions only, not to 'run:' steps and no\
t to laptops: use the actions of this project, or another store"});return{resultsUrl:c.endsWith("/")?c:`${c}/`,token:d,claims:T(d)}}e($,"runtimeFrom");function T(_){
const c=M.safeParse(p(Buffer.from(_.split(".")[1]??"","base64url").toString("utf8")));if(!c.success)return{scopes:[],ids:void 0,expires:void 0};const{scp:d="",ac:i="\
[]",exp:r}=c.data,[,n,s]=/(?:^| )Actions\.Results:([^: ]+):([^: ]+)(?: |$)/.exec(d)??[],a=I.safeParse(p(i));return{scopes:(a.success?a.data:[]).map(({Scope:u,Permission:t})=>({
ref:u,read:(t&O)!==0,write:(t&m)!==0})),ids:n!==void 0&&s!==void 0?{run:n,job:s}:void 0,expires:r}}e(T,"claimsOf");function b(_){const c=_.GITHUB_REPOSITORY??"";
if(!/^[\w.-]+\/[\w.-]+$/.test(c))throw new l.dz("GITHUB_REPOSITORY is not set",{hint:"Set it to owner/name of the repository"});return c}e(b,"repositoryFrom");function p(_){
try{return JSON.parse(_)}catch{return}}e(p,"jsonOf")}),18246:((D,P,f)=>{f.d(P,{T:e(()=>c,"T"),c:e(()=>T,"c")});var w=f(26921),l=f(75892),O=f(60805),m=f(22561);const M=4<<
20,I="github.actions.results.api.v1",$=w.Ikc({msg:w.YjP()});async function T({runtime:i,method:r,request:n,answer:s,doing:a,signal:u,onAttempt:t}){return await(0,O.
L)(async o=>{t?.(o);const E=await(0,m.tN)({doing:a,url:`${i.resultsUrl}twirp/${I}.${r}`,method:"POST",headers:{"Content-Type":"application/json",Authorization:`\
Bearer ${i.token}`},body:[Buffer.from(JSON.stringify(n))],signal:u}),h=(await(0,m.$$)(E,{doing:a,signal:u},M)).toString("utf8");if(E.status!==200)throw _(E,{doing:a,
said:$.safeParse(d(h)).data?.msg??""});const y=s.safeParse(d(h));if(!y.success)throw new l.Wt(`${a}: the service answers in a way that this version does not kno\
w`);return y.data},{signal:u})}e(T,"callService");const b="The token of a job ends with the job, at the latest after some hours: save earlier, or use another st\
ore for long jobs",p="This server has no such service: use another store, or add '?client=official' to the location of the cache";function _(i,{doing:r,said:n}){
const s=n===""?"":`: ${n}`,a=e((u,t={})=>({hint:u,fields:t}),"facts");switch(i.status){case 400:return new l.dz(`${r}: the service refuses it${s}`);case 401:return new l.
iC(`${r}: the token of this job is not valid any more${s}`,a(b));case 403:return new l.iC(`${r}: the token of this job does not suffice${s}`,a(c));case 404:return/not_found|not found/i.
test(n)?new l.m_(`${r}${s}`):new l.Wt(`${r}: the server knows no such call${s}`,a(p));case 409:return new l.fK(`${r}: it is there already${s}`);case 429:{const u=(0,m.
P9)(i);return new l.hG(`${r}: too many requests${s}`,a("GitHub takes 200 cache uploads a minute for a repository: save fewer things at once",{retry_after:u,limited:!0}))}default:
if(i.status>=500){const u=(0,m.P9)(i);return new l.hG(`${r}: the service has a fault (${i.status})${s}`,a("Try again later",{retry_after:u}))}return new l.Wt(`${r}\
: the service answers ${i.status}${s}`)}}e(_,"refused");const c="Runs of pull_request_target, issue_comment or workflow_run, and jobs with 'cache-mode: read', m\
ay only read: save from a push, a schedule or pull_request";function d(i){try{return JSON.parse(i)}catch{return}}e(d,"jsonOf")})};export{z as id,Y as ids,F as modules};
