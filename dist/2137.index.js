var x=Object.defineProperty;var e=(D,T)=>x(D,"name",{value:T,configurable:!0});const z=2137,Y=[2137],F={60805:((D,T,_)=>{_.d(T,{L:e(()=>A,"L")});var w=_(58500),l=_(75892),O=_(22506),m=_(89452);const M=90;async function A($,{signal:P,attempts:b=5,
waitMs:y=500}){for(let f=1,c=0;;f++){P.throwIfAborted();try{return await $(f)}catch(d){if(!(d instanceof l.hG))throw d;c+=d.fields.hung===!0?2:1;const i=Number(
d.fields.retry_after??0);if(c>=b||i>M)throw d;const n=i>0?i*1e3:y*2**(f-1)*(.5+Math.random());(0,m._L)().tell(`${d.message}; trying again in ${(0,O.Xo)(n/1e3)}`),
await(0,w.setTimeout)(n,void 0,{signal:P}).catch(()=>P.throwIfAborted())}}}e(A,"retry")}),63827:((D,T,_)=>{_.d(T,{x:e(()=>w,"x")});const w="0.1.0"}),89452:((D,T,_)=>{
_.d(T,{BD:e(()=>m,"BD"),Hg:e(()=>A,"Hg"),_L:e(()=>M,"_L")});var w=_(16698);const l={tell:e(()=>{},"tell"),quietMs:5e3,idleMs:3e4},O=new w.AsyncLocalStorage;async function m($,P){
const{tell:b,quietMs:y,idleMs:f}={...l,...$};let c=Number.NEGATIVE_INFINITY;const d=e(i=>{performance.now()-c<y||(c=performance.now(),b(i))},"sparing");return await O.
run({tell:d,quietMs:y,idleMs:f},P)}e(m,"reportWaits");function M(){return O.getStore()??l}e(M,"patience");function A($){const{tell:P,quietMs:b}=M();let y=performance.
now();const f=setInterval(()=>{const c=Math.round((performance.now()-y)/1e3);performance.now()-y>=b&&P(`${$}: no answer for ${c} s, still waiting`)},b);return f.
unref(),{moved(){y=performance.now()},pause(){y=Number.POSITIVE_INFINITY},[Symbol.dispose]:()=>clearInterval(f)}}e(A,"watchFor")}),67154:((D,T,_)=>{_.d(T,{LE:e(
()=>P,"LE"),WQ:e(()=>i,"WQ"),gm:e(()=>b,"gm"),zY:e(()=>y,"zY")});var w=_(58500),l=_(75892),O=_(60805),m=_(22561);const M=5,A=250,$=64*1024;async function P(n,r){
return await(0,O.L)(async()=>{const s=await c(n,{start:0,length:1},r);if(s.status===200?s.body.destroy():await(0,m.$$)(s,r,$),s.status===416)return 0;const a=Number(
s.status===206?/\/(\d+)$/.exec(s.headers["content-range"]??"")?.[1]:s.headers["content-length"]);if(!Number.isSafeInteger(a))throw new l.Wt(`${r.doing}: the sto\
rage did not report its size`);return a},r)}e(P,"blobSize");async function b(n,{max:r,...s}){return await(0,O.L)(async()=>{const a=await c(n,void 0,s),u=Number(
a.headers["content-length"]);if(!(u<=r)){if(a.body.destroy(),Number.isNaN(u))throw new l.Wt(`${s.doing}: the storage did not report its size`);return}const t=Buffer.
allocUnsafeSlow(u);let o=0;for await(const E of(0,m.Xe)(a,s))t.set(E,o),o+=E.length;return t},s)}e(b,"readBlob");async function y(n,r,s){return await(0,O.L)(async()=>{
const a=await c(n,r,s),u=e(()=>new l.cs(`${s.doing}: it is too short: ${r.start+r.length} bytes are needed`),"short");if(a.status===416)throw a.body.destroy(),u();
const t=Buffer.allocUnsafeSlow(r.length);let o=a.status===206?r.start:0,E=0;for await(const h of(0,m.Xe)(a,s)){const p=h.subarray(Math.min(Math.max(r.start-o,0),
h.length)).subarray(0,r.length-E);if(o+=h.length,t.set(p,E),E+=p.length,o>r.start+r.length)break}if(E===r.length)return t;throw Number(a.headers["content-length"]??
0)+(a.status===206?r.start:0)>o?new l.hG(`${s.doing}: the answer is incomplete`,{hint:"Try again later"}):u()},s)}e(y,"readBlobRange");async function*f(n,r,s){const a=await c(
n,r===0?void 0:{start:r,length:void 0},s);if(a.status===416)return void a.body.destroy();let u=a.status===206?r:0;for await(const t of(0,m.Xe)(a,s)){const o=t.subarray(
Math.min(Math.max(r-u,0),t.length));u+=t.length,o.length>0&&(yield o)}}e(f,"streamBlob");async function c(n,r,{doing:s,signal:a}){const u=r?.length===void 0?"":
r.start+r.length-1,t=await(0,m.tN)({doing:s,url:n,method:"GET",headers:r?{Range:`bytes=${r.start}-${u}`}:{},signal:a});if([200,206,416].includes(t.status))return t;
throw t.body.destroy(),d(t,s)}e(c,"ask");function d(n,r){const s=`${r}: the storage returned ${n.status}`;return n.status===403||n.status===401?new l.iC(s,{hint:"\
Try again: the permission to read it has expired"}):n.status===404?new l.m_(s):n.status>=500||n.status===408||n.status===429?new l.hG(s,{hint:"Try again later",
fields:{retry_after:(0,m.P9)(n)}}):new l.Wt(s)}e(d,"storageError");async function*i(n,r){let s=await n(),a=0;for(let u=0;;)try{for await(const t of f(s,a,r))a+=
t.length,u=0,yield t;return}catch(t){if(!(t instanceof l.hG||t instanceof l.iC)||++u>=M)throw t;await(0,w.setTimeout)(A*2**u,void 0,{signal:r.signal}).catch(()=>r.
signal.throwIfAborted()),t instanceof l.iC&&(s=await n())}}e(i,"streamWhole")}),73563:((D,T,_)=>{_.d(T,{P:e(()=>P,"P")});var w=_(77598),l=_(75892),O=_(60805),m=_(
12362),M=_(22561);const A=8<<20,$=8;async function P(i,n,r){const s=f(n),a=await s.next(),u=a.done?a:await s.next(),t=r.contentType===void 0?{}:{"x-ms-blob-cont\
ent-type":r.contentType};if(u.done){const o=a.done?[]:a.value;return await d(i,o,r,{"x-ms-blob-type":"BlockBlob",...t}),c(o)}return await b(i,y([a.value,u.value],
s),{...r,type:t})}e(P,"uploadBlob");async function b(i,n,{type:r,...s}){const a=[],u=(0,w.randomUUID)();let t=0;const o=e(async h=>{const p=Buffer.from(u+`${a.length}`.
padStart(12,"0")).toString("base64");a.push(p),t+=c(h),await d(`${i}&comp=block&blockid=${encodeURIComponent(p)}`,h,s)},"putNext");for await(const h of(0,m.wW)(
n,$,o));const E=`<?xml version="1.0" encoding="utf-8"?><BlockList>${a.map(h=>`<Latest>${h}</Latest>`).join("")}</BlockList>`;return await d(`${i}&comp=blocklist`,
[Buffer.from(E)],s,{"Content-Type":"application/xml",...r}),t}e(b,"uploadBlocks");async function*y(i,n){yield*i,yield*n}e(y,"resumed");async function*f(i){let n=[],
r=A;for await(const s of i)for(let a=0;a<s.length;){const u=s.subarray(a,a+r);n.push(u),a+=u.length,r-=u.length,!(r>0)&&(yield n,n=[],r=A)}n.length>0&&(yield n)}
e(f,"blocksOf");function c(i){return i.reduce((n,{length:r})=>n+r,0)}e(c,"sizeOf");async function d(i,n,{doing:r,signal:s},a={}){await(0,O.L)(async()=>{const u=await(0,M.
tN)({doing:r,url:i,method:"PUT",headers:{"x-ms-version":"2021-12-02",...a},body:n,signal:s}),t=(await(0,M.$$)(u,{doing:r,signal:s},64*1024)).toString("utf8");if(u.
status===201)return;const o=`the storage returned ${u.status} ${/<Code>(\w+)<\/Code>/.exec(t)?.[1]??""}`.trim(),E=`${r}: ${o}`;throw u.status===403?new l.iC(E,{
hint:"Try again, or save less at once: the permission to write has expired"}):u.status>=500||u.status===408||u.status===429?new l.hG(E,{hint:"Try again later",fields:{
retry_after:(0,M.P9)(u)}}):new l.dz(E)},{signal:s})}e(d,"put")}),22561:((D,T,_)=>{_.d(T,{$$:e(()=>i,"$$"),P9:e(()=>n,"P9"),Xe:e(()=>d,"Xe"),tN:e(()=>c,"tN")});var w=_(
37067),l=_(44708),O=_(75892),m=_(24746),M=_(63827),A=_(89452),$=function(t,o,E){if(o!=null){if(typeof o!="object"&&typeof o!="function")throw new TypeError("Obj\
ect expected.");var h,p;if(E){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");h=o[Symbol.asyncDispose]}if(h===void 0){if(!Symbol.
dispose)throw new TypeError("Symbol.dispose is not defined.");h=o[Symbol.dispose],E&&(p=h)}if(typeof h!="function")throw new TypeError("Object not disposable.");
p&&(h=e(function(){try{p.call(this)}catch(I){return Promise.reject(I)}},"dispose")),t.stack.push({value:o,dispose:h,async:E})}else E&&t.stack.push({async:!0});return o},
P=(function(t){return function(o){function E(v){o.error=o.hasError?new t(v,o.error,"An error was suppressed during disposal."):v,o.hasError=!0}e(E,"fail");var h,
p=0;function I(){for(;h=o.stack.pop();)try{if(!h.async&&p===1)return p=0,o.stack.push(h),Promise.resolve().then(I);if(h.dispose){var v=h.dispose.call(h.value);if(h.
async)return p|=2,Promise.resolve(v).then(I,function(g){return E(g),I()})}else p|=1}catch(g){E(g)}if(p===1)return o.hasError?Promise.reject(o.error):Promise.resolve();
if(o.hasError)throw o.error}return e(I,"next"),I()}})(typeof SuppressedError=="function"?SuppressedError:function(t,o,E){var h=new Error(E);return h.name="Suppr\
essedError",h.error=t,h.suppressed=o,h});const b=64*1024,y={keepAlive:!0,proxyEnv:process.env},f={http:new w.Agent(y),https:new l.Agent(y)};async function c({doing:t,
url:o,method:E,headers:h={},body:p=[],signal:I}){const v={stack:[],error:void 0,hasError:!1};try{I.throwIfAborted();const g=r(o,t),S=p.reduce((R,{length:K})=>R+
K,0),{promise:N,resolve:j,reject:W}=Promise.withResolvers(),L={method:E,signal:I,headers:{"User-Agent":`vm-snapshot/${M.x}`,...E!=="GET"&&{"Content-Length":S},...h}},
U=g.protocol==="https:"?l.request(g,{...L,agent:f.https}):w.request(g,{...L,agent:f.http}),{idleMs:C}=(0,A._L)();let B;U.setTimeout(C,()=>(B??U).destroy(new s(`\
no answer for ${Math.round(C/1e3)} s`))),U.on("error",W),U.on("response",R=>{B=R,j({status:R.statusCode??0,headers:R.headers,body:R})});for(const R of p)U.write(
R);U.end();const G=$(v,S>b?void 0:(0,A.Hg)(t),!1);try{return await N}catch(R){throw a(R,t,I)}}catch(g){v.error=g,v.hasError=!0}finally{P(v)}}e(c,"send");async function*d({
body:t},{doing:o,signal:E}){const h={stack:[],error:void 0,hasError:!1};try{const p=$(h,(0,A.Hg)(o),!1);try{for await(const I of t)p.pause(),yield I,p.moved()}catch(I){
throw a(I,o,E)}finally{t.destroy()}}catch(p){h.error=p,h.hasError=!0}finally{P(h)}}e(d,"piecesOf");async function i(t,o,E){const h=[];let p=0;for await(const I of d(
t,o)){if(p+=I.length,p>E)throw new O._p(`${o.doing}: the answer has more than ${E} bytes`);h.push(I)}return Buffer.concat(h)}e(i,"bytesOf");function n({headers:t}){
const o=Number(t["retry-after"]);return Number.isFinite(o)&&o>0?o:0}e(n,"retryAfter");function r(t,o){try{return new URL(t)}catch{throw new O.dz(`${o}: the addr\
ess of the service is not a URL`,{hint:"Check ACTIONS_RESULTS_URL and GITHUB_API_URL"})}}e(r,"parse");class s extends Error{static{e(this,"Hung")}}function a(t,o,E){
return E.throwIfAborted(),new O.hG(`${o}: ${u(t)}`,{cause:t,hint:"Check the network and the proxy, or try again later",fields:{hung:t instanceof s}})}e(a,"inter\
rupted");function u(t){if(t instanceof s)return t.message;switch((0,m.UQ)(t)){case"ECONNREFUSED":return"the service refused the connection";case"ENOTFOUND":case"\
EAI_AGAIN":return"the host name of the service could not be resolved";case"ECONNRESET":case"EPIPE":case"ERR_STREAM_PREMATURE_CLOSE":return"the connection broke";case"\
ETIMEDOUT":return"the service does not answer";default:return t instanceof Error?t.message:String(t)}}e(u,"wordsOf")}),95196:((D,T,_)=>{_.d(T,{D2:e(()=>M,"D2"),
Yx:e(()=>$,"Yx"),y8:e(()=>A,"y8")});var w=_(75892),l=_(60805),O=_(22561);const m=16<<20;function M(f){const c=f.GITHUB_TOKEN||f.GH_TOKEN;if(c)return{apiUrl:(f.GITHUB_API_URL||
"https://api.github.com").replace(/\/+$/,""),token:c}}e(M,"restFrom");async function A(f,c,d){const i=(await P(f,c)).toString("utf8"),n=d.safeParse(JSON.parse(i||
"null"));if(!n.success)throw new w.Wt(`${c.doing}: GitHub returned an unknown format`);return n.data}e(A,"askRest");async function $(f,c){const d=await b(f,c);d.
body.destroy();const{location:i}=d.headers;if(d.status!==302||i===void 0)throw y(d,c);return i}e($,"redirectOf");async function P(f,c){return await(0,l.L)(async()=>{
const d=await b(f,c),i=await(0,O.$$)(d,c,m);if(d.status!==200&&d.status!==204)throw y(d,c);return i},c)}e(P,"request");async function b({apiUrl:f,token:c},{path:d,
method:i,doing:n,signal:r}){const s={Authorization:`Bearer ${c}`,Accept:"application/vnd.github+json","X-GitHub-Api-Version":"2022-11-28"};return await(0,O.tN)(
{doing:n,url:`${f}/${d}`,method:i,headers:s,signal:r})}e(b,"sendTo");function y(f,{doing:c,needs:d}){const i=`${c}: GitHub returned ${f.status}`,n=(0,O.P9)(f);return f.
status===429||n>0||f.status>=500?new w.hG(i,{hint:"Try again later",fields:{retry_after:n}}):f.status===401?new w.iC(i,{hint:"Set GITHUB_TOKEN or GH_TOKEN to a \
valid token"}):f.status===403?new w.iC(i,{hint:`Add 'permissions: { ${d} }' to the job, or grant this permission to the token`}):f.status===404||f.status===410?
new w.m_(i,{hint:`Check that it exists and has not expired, and that the token has the permission '${d}'`}):new w.Wt(i)}e(y,"restError")}),32504:((D,T,_)=>{_.d(
T,{P:e(()=>$,"P"),h:e(()=>b,"h")});var w=_(26921),l=_(75892);const O=1,m=2,M=w.Ikc({scp:w.YjP().optional(),ac:w.YjP().optional(),exp:w.aig().optional()}),A=w.YOg(
w.Ikc({Scope:w.YjP(),Permission:w.aig()}));function $(f){const{ACTIONS_RESULTS_URL:c,ACTIONS_RUNTIME_TOKEN:d}=f;if(!c||!d)throw new l.iC("Cannot access the Acti\
ons cache and artifacts: ACTIONS_RUNTIME_TOKEN and ACTIONS_RESULTS_URL are not set",{hint:"Use the actions of this project, or another store: GitHub sets these \
variables only for actions, not for 'run:' steps"});return{resultsUrl:c.endsWith("/")?c:`${c}/`,token:d,claims:P(d)}}e($,"runtimeFrom");function P(f){const c=M.
safeParse(y(Buffer.from(f.split(".")[1]??"","base64url").toString("utf8")));if(!c.success)return{scopes:[],ids:void 0,expires:void 0};const{scp:d="",ac:i="[]",exp:n}=c.
data,[,r,s]=/(?:^| )Actions\.Results:([^: ]+):([^: ]+)(?: |$)/.exec(d)??[],a=A.safeParse(y(i));return{scopes:(a.success?a.data:[]).map(({Scope:u,Permission:t})=>({
ref:u,read:(t&O)!==0,write:(t&m)!==0})),ids:r!==void 0&&s!==void 0?{run:r,job:s}:void 0,expires:n}}e(P,"claimsOf");function b(f){const c=f.GITHUB_REPOSITORY??"";
if(!/^[\w.-]+\/[\w.-]+$/.test(c))throw new l.dz("GITHUB_REPOSITORY is not set",{hint:"Set it to owner/name of the repository"});return c}e(b,"repositoryFrom");function y(f){
try{return JSON.parse(f)}catch{return}}e(y,"jsonOf")}),18246:((D,T,_)=>{_.d(T,{T:e(()=>c,"T"),c:e(()=>P,"c")});var w=_(26921),l=_(75892),O=_(60805),m=_(22561);const M=4<<
20,A="github.actions.results.api.v1",$=w.Ikc({msg:w.YjP()});async function P({runtime:i,method:n,request:r,answer:s,doing:a,signal:u,onAttempt:t}){return await(0,O.
L)(async o=>{t?.(o);const E=await(0,m.tN)({doing:a,url:`${i.resultsUrl}twirp/${A}.${n}`,method:"POST",headers:{"Content-Type":"application/json",Authorization:`\
Bearer ${i.token}`},body:[Buffer.from(JSON.stringify(r))],signal:u}),h=(await(0,m.$$)(E,{doing:a,signal:u},M)).toString("utf8");if(E.status!==200)throw f(E,{doing:a,
said:$.safeParse(d(h)).data?.msg??""});const p=s.safeParse(d(h));if(!p.success)throw new l.Wt(`${a}: the service returned an unknown format`);return p.data},{signal:u})}
e(P,"callService");const b="Save earlier, or use another store for long jobs: the token of a job expires after some hours, at the latest with the job",y="Use an\
other store, or add '?client=official' to the location of the cache: this server does not have the service";function f(i,{doing:n,said:r}){const s=r===""?"":`: ${r}`,
a=e((u,t={})=>({hint:u,fields:t}),"facts");switch(i.status){case 400:return new l.dz(`${n}: the service rejected the request${s}`);case 401:return new l.iC(`${n}\
: the token of this job is no longer valid${s}`,a(b));case 403:return new l.iC(`${n}: the token of this job lacks a permission${s}`,a(c));case 404:return/not_found|not found/i.
test(r)?new l.m_(`${n}${s}`):new l.Wt(`${n}: the server does not support this call${s}`,a(y));case 409:return new l.fK(`${n}: it already exists${s}`);case 429:{
const u=(0,m.P9)(i);return new l.hG(`${n}: too many requests${s}`,a("Save fewer entries at once: GitHub accepts 200 cache uploads a minute for a repository",{retry_after:u,
limited:!0}))}default:if(i.status>=500){const u=(0,m.P9)(i);return new l.hG(`${n}: the service failed with status ${i.status}${s}`,a("Try again later",{retry_after:u}))}
return new l.Wt(`${n}: the service returned ${i.status}${s}`)}}e(f,"refused");const c="Save from a push, a schedule or pull_request: runs of pull_request_target\
, issue_comment or workflow_run, and jobs with 'cache-mode: read', may only read";function d(i){try{return JSON.parse(i)}catch{return}}e(d,"jsonOf")})};export{z as id,Y as ids,F as modules};
