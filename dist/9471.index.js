var xe=Object.defineProperty;var e=(J,D)=>xe(J,"name",{value:D,configurable:!0});const Ce=9471,Re=[9471],Le={56984:((J,D,r)=>{r.d(D,{P:e(()=>z,"P")});var x=r(75892),M=r(10764),O=r(89304),L=function($,u,f){if(u!=null){if(typeof u!="object"&&typeof u!=
"function")throw new TypeError("Object expected.");var s,c;if(f){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");s=u[Symbol.asyncDispose]}
if(s===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");s=u[Symbol.dispose],f&&(c=s)}if(typeof s!="function")throw new TypeError(
"Object not disposable.");c&&(s=e(function(){try{c.call(this)}catch(l){return Promise.reject(l)}},"dispose")),$.stack.push({value:u,dispose:s,async:f})}else f&&
$.stack.push({async:!0});return u},U=(function($){return function(u){function f(h){u.error=u.hasError?new $(h,u.error,"An error was suppressed during disposal."):
h,u.hasError=!0}e(f,"fail");var s,c=0;function l(){for(;s=u.stack.pop();)try{if(!s.async&&c===1)return c=0,u.stack.push(s),Promise.resolve().then(l);if(s.dispose){
var h=s.dispose.call(s.value);if(s.async)return c|=2,Promise.resolve(h).then(l,function(m){return f(m),l()})}else c|=1}catch(m){f(m)}if(c===1)return u.hasError?
Promise.reject(u.error):Promise.resolve();if(u.hasError)throw u.error}return e(l,"next"),l()}})(typeof SuppressedError=="function"?SuppressedError:function($,u,f){
var s=new Error(f);return s.name="SuppressedError",s.error=$,s.suppressed=u,s});async function z({ref:$,manifest:u},{store:f,repository:s},c){if((0,M.nR)(f))try{
const l={stack:[],error:void 0,hasError:!1};try{const h=L(l,await s.reader(c,u.packs),!0),m=new Map;for(const v of u.blobs){const[S="",T]=v.role==="metadata"?v.
path?.split(/\/(.*)/s)??[]:[];if(T===void 0)continue;const P=[];for await(const C of h.open((0,O.SC)(v)))P.push(C);m.set(S,{...m.get(S),[T]:Buffer.concat(P)})}for(const[
v,S]of m)await f.putSidecarFiles($,{folder:v,files:S},c)}catch(h){l.error=h,l.hasError=!0}finally{const h=U(l);h&&await h}}catch(l){if(!(l instanceof x.JC))throw l;
c.log.warn(`${u.snapshot_name}: cannot write copies of its files next to its manifest: ${l.message}`)}}e(z,"writeReadableCopies")}),82571:((J,D,r)=>{r.d(D,{X:e(
()=>z,"X"),m:e(()=>U,"m")});var x=r(75892),M=r(69865),O=r(10764);const L=.5;async function U($,u,f){if(!(0,O.V2)(u))return;const s=await u.freeBytes(f);s>=$*L||
f.log.warn(`${u.location} has only ${(0,M.z3)(s)} free: a snapshot of ${(0,M.z3)($)} may not fit`)}e(U,"warnIfLowSpace");async function z($,u,f){if(!(0,O.V2)(u))
return;const s=await u.freeBytes(f);if(!(s>=$))throw new x._p(`${u.location} has ${(0,M.z3)(s)} free, but ${(0,M.z3)($)} are needed (${(0,M.z3)($-s)} short)`,{hint:"\
Free some space there, or use another location",fields:{needed:$,free:s}})}e(z,"assertSpace")}),49637:((J,D,r)=>{r.d(D,{K:e(()=>U,"K"),n:e(()=>z,"n")});var x=r(
48161),M=r(75892),O=r(7641);const L=Math.min((0,x.availableParallelism)(),4);async function U(f,s,c){const l=new Map,h=new Map,m=new AbortController,v=AbortSignal.
any([c.signal,m.signal]);try{for(;;){v.throwIfAborted();const T=await f.next();T.done||await S(T.value);const P=T.done||!T.value.parallel?0:L-1;for(;h.size>P;)await Promise.
race(h.keys());if(v.throwIfAborted(),T.done)return{captured:T.value,stored:l}}}finally{m.abort(),await Promise.all(h.keys()),await f.return(void 0)}async function S(T){
const{label:P,digest:C}=T,k=C===void 0?void 0:await s.find(C);if(k!==void 0&&l.set(k.digest,k),k!==void 0||C!==void 0&&[...h.values()].includes(C))return c.log.
debug(`${P}: already stored`);const Q=$(T,s,{c,signal:v}).then(H=>{l.set(H.digest,H)},H=>m.abort(H));h.set(Q,C),Q.then(()=>h.delete(Q))}e(S,"begin")}e(U,"storeB\
lobs");async function z({images:f,volumes:s,bindMounts:c=[],parts:l=[]},h,m){const v=e(async P=>{const C=h.get(P)??await m.find(P);if(C===void 0)throw new M.cs(
`The target names ${P}, but its source did not provide it`);return C},"find"),S=new Map,T=e(async(P,C)=>{S.has(P)||S.set(P,{...await v(P),role:C})},"name");for(const{
config:P,layers:C}of f){await T(P,"config");for(const k of C)await T(k,"layer")}for(const{digest:P}of[...s,...c])await T(P,"volume");for(const{digest:P}of l)await T(
P,"part");return[...S.values()]}e(z,"manifestBlobsOf");async function $(f,s,{c,signal:l}){const h=Promise.withResolvers();h.promise.catch(()=>{});const m=u(f.open(
h.promise),l),v=c.progress.start(`Storing ${f.label}`,f.size);try{const S=await s.add(m,{...f.digest===void 0?{}:{expected:f.digest},onBytes:e(T=>v.add(T),"onBy\
tes")});return h.resolve(S.digest),S}catch(S){throw h.reject(S),f.shortcut&&S instanceof M.cs?new O.G(S.message,{cause:S}):f.damaged&&S instanceof M.cs&&S.fields.
expected!==void 0?f.damaged(S.message,S):S}finally{v.done()}}e($,"storeBlob");async function*u(f,s){for await(const c of f)s.throwIfAborted(),yield c}e(u,"until\
Stopped")}),81778:((J,D,r)=>{r.d(D,{P:e(()=>z,"P"),W:e(()=>$,"W")});var x=r(89304);const M=4<<20,O=65536,L=/^(compose|container)\//,U=5;async function z(l,h,m){
const v=[];for(const S of l){const{role:T,path:P=""}=S;if(T==="config"&&S.size<=M)await $(c(await s(S,h)),m);else if(T==="metadata"&&L.test(P)&&S.size<=O){const{
findCredentialsInText:C}=await r.e(2478).then(r.bind(r,2478));for(const k of await C(P,(await s(S,h)).toString()))v.push(k)}}v.length>0&&m.log.warn(`files in th\
e snapshot seem to contain credentials, readable by anyone with access to it: ${f(v)}`)}e(z,"warnAboutSecrets");async function $(l,h){const{findCredentials:m}=await r.
e(2478).then(r.bind(r,2478)),v=await m(l);v.length>0&&h.log.warn(u(v))}e($,"warnAboutSecretsInConfig");function u(l){return`the image seems to contain credentia\
ls, readable by anyone with access to it: ${f(l)}. Pass them to the build as secrets, and revoke the real ones`}e(u,"warningOf");function f(l){return`${l.slice(
0,U).map(({place:m,kind:v})=>`${m} (${v})`).join(", ")}${l.length>U?` and ${l.length-U} more`:""}`}e(f,"listed");async function s(l,h){const m=[];for await(const v of h.
open((0,x.SC)(l)))m.push(v);return Buffer.concat(m)}e(s,"readAll");function c(l){try{return JSON.parse(l.toString())}catch{return}}e(c,"tryJson")}),99471:((J,D,r)=>{
r.r(D),r.d(D,{claimForCreate:e(()=>be,"claimForCreate"),create:e(()=>Oe,"create")});var x=r(75892),M=r(57588),O=r(52875),L=r(63827),U=r(75558),z=r(13266),$=r(4469);
function u(n){s("description",n,{schema:z.h_,hint:"Use plain text of up to 10,000 characters"})}e(u,"checkDescription");function f({context:n,runId:t}){n!==void 0&&
s("context",n,{schema:z._O,hint:"Use one line of up to 4096 characters"}),t!==void 0&&s("run id",t,{schema:z.Vz,hint:"Use one line of up to 256 characters"})}e(
f,"validateRunContext");function s(n,t,{schema:o,hint:i}){const d=o.safeParse(t).error?.issues[0];if(d!==void 0)throw new x.dz(`Cannot store the ${n}: ${d.message}`,
{hint:i})}e(s,"check");var c=r(7641),l=r(27267),h=r(85497),m=r(89304),v=r(56984);function S(n){const[t,...o]=n;if(t!==void 0&&o.length===0)return t;const i=new Map(
n.flatMap(d=>d.packages).map(d=>[`${d.manager} ${d.name} ${d.version}`,d]));return{languages:Object.assign({},...n.map(({languages:d})=>d).reverse()),tools:[...new Set(
n.flatMap(({tools:d})=>d))].sort(),packages:[...i].sort(([d],[p])=>d<p?-1:1).map(([,d])=>d)}}e(S,"mergeDescriptions");var T=r(82571),P=r(49637),C=r(12362);async function k(n,t){
const o=[];for(const[i,d]of Object.entries(n))o.push({...await t.add((0,C.Oo)(d)),role:"metadata",path:i});return o}e(k,"storeFiles");function Q(n){return Buffer.
from(`${JSON.stringify(n,void 0,2)}
`)}e(Q,"jsonFile");var H=r(81778),oe=r(22506),w=r(69865),y=r(14717),a=r(36587),g=r(40490),b=r(31848),A=r(25538),R=r(17799),I=r(44688);const K={name:"image",targetText:e(
({source:n})=>`the target '${n.from}'`,"targetText"),isSameTarget:e((n,t)=>n.source.from===t.source.from,"isSameTarget")};async function G({ref:n,limits:t,rules:o,
target:i},d,p){const E=(await ue(d,p)).filter(F=>F.isProtected===!0&&!ae(F,n)),{maxPerMachine:_,maxTotal:j}=t;if(j!==void 0&&E.length>=j)throw we(`${j} snapshot\
s in total`,E);if(_===void 0||E.length<_)return;const B=await i(),W=E.filter(({manifest:F})=>ge(F,B,o));if(W.length>=_)throw we(`${_} snapshots of ${o.targetText(
B)}`,W)}e(G,"assertCountAvailable");async function X(n,{ref:t,maxSize:o,catalog:i},d){const p=await me(i,d);let E=await p({manifest:n});for(const _ of await ue(
i,d))_.isProtected===!0&&!ae(_,t)&&(E+=await p(_));if(!(E<=o))throw new x._p(`The snapshot and the protected ones need ${(0,w.z3)(E)}, more than the limit of ${(0,w.
z3)(o)}: it was not saved`,{hint:"Raise the limit, or unprotect or delete a snapshot",fields:{bytes:E,limit:o}})}e(X,"assertSizeAvailable");async function de(n,t,o){
try{const{freed:i,pending:d,due:p}=await(0,A.Y)([{manifest:n}],t,o);i>0&&o.log.info(`Freed the data that it had stored: ${(0,w.z3)(i)}`),p!==void 0&&o.log.warn(
`a delete or clean after ${(0,oe.Yi)(p)} frees ${(0,w.z3)(d)} of its data`)}catch(i){o.log.warn(`a later delete or clean frees the data that it had stored: ${i instanceof
Error?i.message:i}`)}}e(de,"freeRefused");async function fe(n,{limits:t,rules:o,catalog:i},d){const p=(await ue(i,d)).map(W=>ae(W,n.ref)?{...W,isProtected:!0}:W),
E=t.maxSize===void 0?async()=>0:await me(i,d),_=t.maxAge===void 0?Date.now():await(0,g.H)(i.store,d),j=await le({snapshots:p,made:n.manifest,limits:t,rules:o},{
now:_,sizeOf:E}),B=p.filter(W=>!ae(W,n.ref));return t.maxAge!==void 0&&j.length>0&&(0,g.I)(B,{maxAge:t.maxAge,now:_},d),j.length===0?[]:(await(0,b.clean)({remove:j},
i,d)).removed}e(fe,"enforceLimits");async function le({snapshots:n,made:t,limits:o,rules:i},d){const{maxAge:p,maxPerMachine:E,maxTotal:_,maxSize:j,keep:B={}}=o,
W=e(()=>!0,"all"),F=e(({manifest:V})=>ge(V,t,i),"ofMachine"),Y=[{of:W,rules:{maxAge:p}},...(0,R.hK)(B)?[{of:F,rules:B}]:[],{of:F,rules:{maxCount:E}},{of:W,rules:{
maxCount:_,maxSize:j}}],ne=new Map;for(const{of:V,rules:ee}of Y){const N=n.filter(Z=>!ne.has(Z)&&V(Z)),te=await(0,I.S)(N,ee,{...d,groupOf:e(()=>"all","groupOf")});
for(const Z of te.remove)ne.set(Z.snapshot,Z)}return n.flatMap(V=>ne.get(V)??[])}e(le,"planLimits");async function ue(n,t){return(await(0,a.list)({},n,t)).filter(
({manifest:o})=>o.trigger!==void 0&&(0,y.vz)(o).type!=="imported")}e(ue,"limitedSnapshots");async function me({repository:n},t){const o=await n.measure(t);return async({
manifest:i})=>await o.add(i.blobs.map(m.SC))}e(me,"measure");function ae({ref:n},{project:t,name:o}){return n.project===t&&n.name===o}e(ae,"isAt");function we(n,t){
const o=t.slice(0,3).map(({ref:i})=>(0,U.SN)(i));return new x._p(`The limit of ${n} is used up by protected snapshots: ${o.join(", ")}${t.length>3?", …":""}`,
{hint:"Raise the limit, or unprotect or delete one of them",fields:{protected:t.length}})}e(we,"usedUp");function ge(n,t,o){return n.kind===t.kind&&o.isSameTarget(
n,t)}e(ge,"isSameTarget");var ye=function(n,t,o){if(t!=null){if(typeof t!="object"&&typeof t!="function")throw new TypeError("Object expected.");var i,d;if(o){if(!Symbol.
asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");i=t[Symbol.asyncDispose]}if(i===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.d\
ispose is not defined.");i=t[Symbol.dispose],o&&(d=i)}if(typeof i!="function")throw new TypeError("Object not disposable.");d&&(i=e(function(){try{d.call(this)}catch(p){
return Promise.reject(p)}},"dispose")),n.stack.push({value:t,dispose:i,async:o})}else o&&n.stack.push({async:!0});return t},Ee=(function(n){return function(t){function o(E){
t.error=t.hasError?new n(E,t.error,"An error was suppressed during disposal."):E,t.hasError=!0}e(o,"fail");var i,d=0;function p(){for(;i=t.stack.pop();)try{if(!i.
async&&d===1)return d=0,t.stack.push(i),Promise.resolve().then(p);if(i.dispose){var E=i.dispose.call(i.value);if(i.async)return d|=2,Promise.resolve(E).then(p,function(_){
return o(_),p()})}else d|=1}catch(_){o(_)}if(d===1)return t.hasError?Promise.reject(t.error):Promise.resolve();if(t.hasError)throw t.error}return e(p,"next"),p()}})(
typeof SuppressedError=="function"?SuppressedError:function(n,t,o){var i=new Error(o);return i.name="SuppressedError",i.error=n,i.suppressed=t,i});async function Oe(n,t,o){
const{ref:i,trigger:d,limits:p}=n,E=t.kind??K;if(d===void 0||p===void 0)return await ve(n,t,o);await G({ref:i,limits:p,rules:E,target:e(()=>Me(n,{rules:E,provider:t.
provider},o),"target")},t.catalog,o);const _=await $e(n,t,o);try{return{..._,removed:await fe(_,{limits:p,rules:E,catalog:t.catalog},o)}}catch(j){return o.log.warn(
`could not remove old snapshots to stay within the limits (the next run retries): ${j instanceof Error?j.message:j}`),{..._,removed:[]}}}e(Oe,"create");async function $e(n,t,o){
let i;const d={beforeName:e(async p=>{const E=n.limits?.maxSize;E!==void 0&&(i=p,await X(p,{ref:n.ref,maxSize:E,catalog:t.catalog},o),i=void 0)},"beforeName")};
try{return await ve(n,t,o,d)}catch(p){throw i!==void 0&&await de(i,t.catalog,o),p}}e($e,"createOrFree");async function ve(n,t,o,i={}){try{return await Se(n,t,{shortcuts:!0,
...i,c:o})}catch(d){if(!(d instanceof c.G))throw d;return o.log.warn(`${d.message}; capturing everything again, without shortcuts`),await Se(n,t,{shortcuts:!1,...i,
c:o})}}e(ve,"createWithFallback");async function Me({target:n,from:t,ref:o},{rules:i,provider:d},p){const E={kind:i.name,project_name:o.project,source:{type:"ca\
ptured",from:t}};if(!(0,c.J)(d))return E;const{id:_,name:j,of:B}=await d.examine(n,p);return{...E,container:{id:_,name:j,...B!==void 0&&{of:B}}}}e(Me,"describeT\
arget");async function Se(n,{catalog:t,provider:o},{shortcuts:i,beforeName:d,c:p}){const E={stack:[],error:void 0,hasError:!1};try{const _=performance.now(),j=await be(
n,t.store,p),B=ye(E,await t.repository.writer(p,{near:n.ref}),!0);let W=t.store.traits.shared;const F=o.capture(n.target,{shortcuts:i,holds:e(async q=>await B.find(
q)!==void 0,"holds"),onSize:e(q=>(0,T.m)(q,t.store,p),"onSize"),...W&&{onConfig:e(async q=>{W=!1,await(0,H.W)(q,p)},"onConfig")}},p),{captured:Y,stored:ne}=await(0,P.
K)(F,B,p),V=await(0,P.n)(Y,ne,B),ee=await he(Y.images,V,B),N=await ie(),te=await B.publish(N.blobs.map(m.SC));await d?.(N);const Z=await(0,h.Ge)(j,N,{published:te,
refs:t.store,signal:p.signal,log:p.log});return await(0,v.P)(Z,t,p),{...Z,stats:B.stats,seconds:(performance.now()-_)/1e3};async function he(q,ce,pe){const re={
stack:[],error:void 0,hasError:!1};try{const se=ye(re,await pe.reader(),!0);W&&await(0,H.P)(ce,se,p);const Pe=[];for(const Ae of q)Pe.push(await o.describe(Ae,se,
(0,m._W)(ce),p));return S(Pe)}catch(se){re.error=se,re.hasError=!0}finally{const se=Ee(re);se&&await se}}e(he,"describe");async function ie(){const q=new Date().
toISOString(),ce=(0,O.w)(n.from),pe=_e(Y),re=await k({"metadata/versions.json":Q(ee.languages),"metadata/packages.json":Q(ee.packages),"metadata/build-info.json":Q(
{build_date:q,platform:pe,from:ce,tool:`vm-snapshot ${L.x}`}),...Y.files},B);return Te({request:n,captured:Y,description:ee,createdAt:q,blobs:[...V,...re],git:await(0,l.
gi)(n.directory,p.signal)})}e(ie,"assemble")}catch(_){E.error=_,E.hasError=!0}finally{const _=Ee(E);_&&await _}}e(Se,"captureAndStore");async function be(n,t,{signal:o}){
const{ref:i,force:d,description:p}=n;return u(p),f(n),await(0,h.cB)(i,{force:d,hint:(0,M.iU)`Use ${(0,M.uK)("force",!0)} to overwrite or choose another name`,refs:t,
signal:o})}e(be,"claimForCreate");function Te({request:n,captured:t,description:o,createdAt:i,blobs:d,git:p}){const{ref:E}=n,{kind:_,images:j,volumes:B,bindMounts:W=[],
parts:F=[]}=t,Y=j[0]?.config,ne=_e(t),V=new Map(d.map(({digest:N,size:te})=>[N,te])),ee=e(N=>({...N,size_bytes:V.get(N.digest)??0}),"sized");return{version:(0,z.
GX)(_,{hasParts:F.length>0}),kind:_,snapshot_name:E.name,project_name:E.project,is_global:E.project===U.sT,created_at:i,description:n.description,...Y!==void 0&&
{image_digest:Y},platform:ne,size_bytes:d.reduce((N,te)=>N+te.size,0),languages:o.languages,tools:[...o.tools],services:j.map(({name:N,config:te,layers:Z,references:he,
platform:ie})=>({name:N,image_tag:(0,$.a)(E,N),image_digest:te,layers:Z,references:he,...ie===ne?{}:{platform:ie}})),volumes:B.map(ee),...W.length>0&&{bind_mounts:W.
map(ee)},...F.length>0&&{parts:F.map(ee)},git:p,source:{type:n.buildSeconds===void 0?"captured":"built",from:(0,O.w)(n.from),...n.buildSeconds===void 0?{}:{build_seconds:n.
buildSeconds}},...n.trigger!==void 0&&{trigger:n.trigger},...n.context!==void 0&&{context:n.context},...n.runId!==void 0&&{run_id:n.runId},...t.container!==void 0&&
{container:t.container},tool_version:L.x,blobs:d}}e(Te,"manifestOf");function _e({platform:n,images:t}){const o=n??t[0]?.platform;if(o===void 0)throw new x.cs("\
The capture returned neither a platform nor an image");return o}e(_e,"platformOf")}),30486:((J,D,r)=>{r.d(D,{m0:e(()=>c,"m0"),i3:e(()=>m,"i3"),U1:e(()=>l,"U1"),
J7:e(()=>h,"J7")});var x=r(31421),M=r(46466),O=r(75892),L=r(57075);function U(w){const{stdin:y,stdout:a}=w,g=new L.Duplex({read:e(()=>{a.resume()},"read"),write:e(
(b,A,R)=>{y.write(b,()=>R())},"write"),final:e(b=>{y.end(()=>b())},"final"),destroy:e((b,A)=>{w.kill(),A(b)},"destroy")});return a.on("data",b=>{g.push(b)||a.pause()}),
a.on("end",()=>g.push(null)),a.on("error",b=>g.destroy(b)),y.on("error",()=>{}),g}e(U,"programStream");const z=16*1024*1024,$=1024*1024,u=16*1024,f=20,s=5e3;async function c(w,y,a){
const g=v(w,y,a),b=oe(a.secrets??[]),{line:A,tail:R}=S(a,b),I=P(w,y,a),K=Promise.all([H(I.stdout,A,{keep:a.onLine?0:a.maxOutput??z}),H(I.stderr,A,{keep:a.onLine?
0:$,drops:!0})]),G=Q(I,a.input);try{const[[X,de],[fe,le]]=await Promise.all([C(I,g,a),K,G]);if(X===0)return{stdout:b(fe),stderr:b(le)};throw T(g,{code:X,ended:de,
last:a.tellLast?.(R)??R})}catch(X){throw I.kill("SIGKILL"),await Promise.allSettled([K,G]),X}}e(c,"exec");async function*l(w,y,a){const g=v(w,y,a),{line:b,tail:A}=S(
a,oe(a.secrets??[])),R=P(w,y,a),I=Promise.all([C(R,g,a),H(R.stderr,b,{keep:0}),Q(R,a.input)]);I.catch(()=>{});try{yield*R.stdout;const[[K,G]]=await I;if(K!==0&&
!a.accepts?.includes(K??-1))throw T(g,{code:K,ended:G,last:a.tellLast?.(A)??A});return K??0}finally{R.kill("SIGKILL"),await Promise.allSettled([I])}}e(l,"execSt\
ream");function h(w,y,a){const g=(0,x.spawn)(w,y,{env:{...process.env,...a},stdio:["pipe","ignore","ignore"],detached:!0,cwd:"/"}),b=new Promise(A=>g.once("clos\
e",()=>A()).once("error",()=>A()));return g.stdin.on("error",()=>{}),g.unref(),async A=>{g.ref(),g.stdin.end(A),await b}}e(h,"execWatchdog");function m(w,y,a){const g=P(
w,y,a),b=a.title??w,A=U(g);return H(g.stderr,a.onLine??(()=>{}),{keep:0}).catch(()=>{}),C(g,b,a).catch(R=>A.destroy(R)),A}e(m,"execDuplex");function v(w,y,{title:a}){
return a??[w,...y.slice(0,1)].join(" ")}e(v,"titleOf");function S({onLine:w},y){const a=[];return{line:e(b=>{const A=y(b);w?.(A),A.trim()!==""&&a.push(A),a.length>
f&&a.shift()},"line"),tail:a}}e(S,"lastLines");function T(w,{code:y,ended:a,last:g}){const b=a?`was terminated by ${a}`:`failed with exit code ${y}`;return new O.
Qd([`${w} ${b}`,...g].join(g.length>1?`
`:": "),{fields:{exit_code:y??-1}})}e(T,"failure");function P(w,y,a){const g={...process.env,...a.env};return(0,x.spawn)(w,y,{env:g,stdio:["pipe","pipe","pipe"],
windowsHide:!0,...a.cwd&&{cwd:a.cwd}})}e(P,"start");function C(w,y,a){const{signal:g}=a;return new Promise((b,A)=>{let R;const I=e(()=>{w.kill("SIGTERM"),R=setTimeout(
()=>w.kill("SIGKILL"),s)},"cancel"),K=e(()=>{clearTimeout(R),g.removeEventListener("abort",I)},"settle");w.once("error",G=>{K(),A(k(G,y,a))}),w.once("close",(G,X)=>{
K(),g.aborted?A(new O.cc(`${y} was cancelled`,{cause:g.reason})):b([G,X])}),g.aborted?I():g.addEventListener("abort",I,{once:!0})})}e(C,"exited");function k(w,y,a){
const g=w.path??y,b=a.missingHint===void 0?{}:{hint:a.missingHint};return w.code==="ENOENT"?new O.Wt(`${y} cannot run: '${g}' is not installed`,{cause:w,...b}):
w.code==="EACCES"?new O.iC(`${y} cannot run: '${g}' is not executable`,{cause:w,fields:{service:y}}):new O.Qd(`${y} cannot run: ${w.message}`,{cause:w})}e(k,"st\
artError");async function Q(w,y){try{await(0,M.pipeline)(y??[],w.stdin)}catch(a){const g=a.code??"";if(!["EPIPE","ECONNRESET","ECANCELED","ERR_STREAM_PREMATURE_\
CLOSE","ERR_STREAM_DESTROYED"].includes(g))throw a}}e(Q,"feed");async function H(w,y,{keep:a,drops:g=!1}){const b=[],A=new TextDecoder;let R=0,I="";for await(const K of w){
if(R<a&&b.push(g?K.subarray(0,a-R):K),R+=K.length,a>0&&!g&&R>a)throw new O.Qd(`more than ${a} bytes of output`);const G=(I+A.decode(K,{stream:!0})).split(/\r\n|[\r\n]/);
I=(G.pop()??"").slice(0,u);for(const X of G)y(X.slice(0,u))}return I!==""&&y(I),Buffer.concat(b).toString("utf8")}e(H,"collect");function oe(w){const y=w.filter(
a=>a.length>0);return a=>y.reduce((g,b)=>g.replaceAll(b,"***"),a)}e(oe,"redactor")}),12362:((J,D,r)=>{r.d(D,{$8:e(()=>u,"$8"),Mi:e(()=>L,"Mi"),Oo:e(()=>O,"Oo"),
SH:e(()=>U,"SH"),sc:e(()=>$,"sc"),wW:e(()=>z,"wW")});var x=r(77598),M=r(46466);async function*O(f){yield f}e(O,"once");async function*L(f,s){for await(const c of f)
s(c),yield c}e(L,"tap");async function*U(f,s){let c,l=0;for await(const h of f){let m=0;for(;m<h.length;){if(c===void 0&&h.length-m>=s){yield h.subarray(m,m+s),
m+=s;continue}c??=new Uint8Array(s);const v=h.subarray(m,m+s-l);c.set(v,l),m+=v.length,l+=v.length,!(l<s)&&(yield c,c=void 0,l=0)}}c!==void 0&&(yield c.subarray(
0,l))}e(U,"blocksOf");async function*z(f,s,c){const l=[];try{for await(const h of f){const m=c(h);m.catch(()=>{}),l.push(m),l.length>=s&&(yield await l.shift())}
for(;l.length>0;)yield await l.shift()}finally{await Promise.allSettled(l)}}e(z,"mapOrdered");async function*$(f,s){const c=(0,M.pipeline)(f,s);c.catch(()=>{});
try{yield*s,await c}finally{s.destroy(),await Promise.allSettled([c])}}e($,"through");function u(){const f=(0,x.createHash)("sha256");let s=0;return{add(c){f.update(
c),s+=c.length},done:e(()=>({size:s,sha256:f.digest("hex")}),"done")}}e(u,"hashCounter")}),4469:((J,D,r)=>{r.d(D,{a:e(()=>x,"a")});function x(O,L){return`vm-sna\
pshot/${M(O.project)||"project"}/${M(L)||"service"}:${O.name}`}e(x,"snapshotReference");function M(O){return O.toLowerCase().replace(/[^a-z0-9]+/g,"-").replace(
/^-|-$/g,"")}e(M,"component")}),7641:((J,D,r)=>{r.d(D,{G:e(()=>M,"G"),J:e(()=>O,"J")});var x=r(75892);class M extends x.cs{static{e(this,"FastPathError")}}function O(L){
return"examine"in L}e(O,"canInspect")}),27267:((J,D,r)=>{r.d(D,{NQ:e(()=>z,"NQ"),gi:e(()=>L,"gi")});var x=r(75892),M=r(30486),O=r(52875);async function L(u,f){const s=await U(
u,["--porcelain=v2","--branch"],f);return s===void 0?null:$(s)}e(L,"gitFacts");async function U(u,f,s){try{const{stdout:c}=await(0,M.m0)("git",["-c","core.fsmon\
itor=false","status",...f],{signal:s,cwd:u,env:{GIT_OPTIONAL_LOCKS:"0",LC_ALL:"C"},title:"git status"});return c}catch(c){if(c instanceof x.Qd||c instanceof x.Wt)
return;throw c}}e(U,"status");async function z(u,f,s){const c=await U(u,["--porcelain","--untracked-files=all","--",f],s);return c===void 0||c===""?void 0:c.startsWith(
"??")?"new":"changed"}e(z,"seenByGit");function $(u){const f=u.split(`
`).filter(h=>h!==""),s=e(h=>f.find(m=>m.startsWith(`# ${h} `))?.slice(h.length+3),"header"),c=s("branch.oid"),l=s("branch.head");return c===void 0||!/^[0-9a-f]{40,64}$/.
test(c)?null:{commit:c,branch:l===void 0||l==="(detached)"?null:(0,O.w)(l),dirty:f.some(h=>!h.startsWith("# "))}}e($,"parseGitStatus")})};export{Ce as id,Re as ids,Le as modules};
