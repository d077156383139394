var Ae=Object.defineProperty;var e=(J,R)=>Ae(J,"name",{value:R,configurable:!0});const Re=9471,Le=[9471],xe={56984:((J,R,r)=>{r.d(R,{P:e(()=>W,"P")});var A=r(75892),M=r(10764),C=r(89304),D=function(b,h,d){if(h!=null){if(typeof h!="object"&&typeof h!=
"function")throw new TypeError("Object expected.");var s,i;if(d){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");s=h[Symbol.asyncDispose]}
if(s===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");s=h[Symbol.dispose],d&&(i=s)}if(typeof s!="function")throw new TypeError(
"Object not disposable.");i&&(s=e(function(){try{i.call(this)}catch(l){return Promise.reject(l)}},"dispose")),b.stack.push({value:h,dispose:s,async:d})}else d&&
b.stack.push({async:!0});return h},U=(function(b){return function(h){function d(u){h.error=h.hasError?new b(u,h.error,"An error was suppressed during disposal."):
u,h.hasError=!0}e(d,"fail");var s,i=0;function l(){for(;s=h.stack.pop();)try{if(!s.async&&i===1)return i=0,h.stack.push(s),Promise.resolve().then(l);if(s.dispose){
var u=s.dispose.call(s.value);if(s.async)return i|=2,Promise.resolve(u).then(l,function(p){return d(p),l()})}else i|=1}catch(p){d(p)}if(i===1)return h.hasError?
Promise.reject(h.error):Promise.resolve();if(h.hasError)throw h.error}return e(l,"next"),l()}})(typeof SuppressedError=="function"?SuppressedError:function(b,h,d){
var s=new Error(d);return s.name="SuppressedError",s.error=b,s.suppressed=h,s});async function W({ref:b,manifest:h},{store:d,repository:s},i){if((0,M.nR)(d))try{
const l={stack:[],error:void 0,hasError:!1};try{const u=D(l,await s.reader(i,h.packs),!0),p=new Map;for(const _ of h.blobs){const[v="",O]=_.role==="metadata"?_.
path?.split(/\/(.*)/s)??[]:[];if(O===void 0)continue;const S=[];for await(const L of u.open((0,C.SC)(_)))S.push(L);p.set(v,{...p.get(v),[O]:Buffer.concat(S)})}for(const[
_,v]of p)await d.putSidecarFiles(b,{folder:_,files:v},i)}catch(u){l.error=u,l.hasError=!0}finally{const u=U(l);u&&await u}}catch(l){if(!(l instanceof A.JC))throw l;
i.log.warn(`${h.snapshot_name}: cannot write copies of its files next to its manifest: ${l.message}`)}}e(W,"writeReadableCopies")}),82571:((J,R,r)=>{r.d(R,{X:e(
()=>W,"X"),m:e(()=>U,"m")});var A=r(75892),M=r(69865),C=r(10764);const D=.5;async function U(b,h,d){if(!(0,C.V2)(h))return;const s=await h.freeBytes(d);s>=b*D||
d.log.warn(`${h.location} has only ${(0,M.z3)(s)} free: a snapshot of ${(0,M.z3)(b)} may not fit`)}e(U,"warnIfLowSpace");async function W(b,h,d){if(!(0,C.V2)(h))
return;const s=await h.freeBytes(d);if(!(s>=b))throw new A._p(`${h.location} has ${(0,M.z3)(s)} free, but ${(0,M.z3)(b)} are needed (${(0,M.z3)(b-s)} short)`,{hint:"\
Free some space there, or use another location",fields:{needed:b,free:s}})}e(W,"assertSpace")}),49637:((J,R,r)=>{r.d(R,{K:e(()=>U,"K"),n:e(()=>W,"n")});var A=r(
48161),M=r(75892),C=r(7641);const D=Math.min((0,A.availableParallelism)(),4);async function U(d,s,i){const l=new Map,u=new Map,p=new AbortController,_=AbortSignal.
any([i.signal,p.signal]);try{for(;;){_.throwIfAborted();const O=await d.next();O.done||await v(O.value);const S=O.done||!O.value.parallel?0:D-1;for(;u.size>S;)await Promise.
race(u.keys());if(_.throwIfAborted(),O.done)return{captured:O.value,stored:l}}}finally{p.abort(),await Promise.all(u.keys()),await d.return(void 0)}async function v(O){
const{label:S,digest:L}=O,G=L===void 0?void 0:await s.find(L);if(G!==void 0&&l.set(G.digest,G),G!==void 0||L!==void 0&&[...u.values()].includes(L))return i.log.
debug(`${S}: already stored`);const H=b(O,s,{c:i,signal:_}).then(Q=>{l.set(Q.digest,Q)},Q=>p.abort(Q));u.set(H,L),H.then(()=>u.delete(H))}e(v,"begin")}e(U,"stor\
eBlobs");async function W({images:d,volumes:s,bindMounts:i=[],parts:l=[]},u,p){const _=e(async S=>{const L=u.get(S)??await p.find(S);if(L===void 0)throw new M.cs(
`The target names ${S}, but its source did not provide it`);return L},"find"),v=new Map,O=e(async(S,L)=>{v.has(S)||v.set(S,{...await _(S),role:L})},"name");for(const{
config:S,layers:L}of d){await O(S,"config");for(const G of L)await O(G,"layer")}for(const{digest:S}of[...s,...i])await O(S,"volume");for(const{digest:S}of l)await O(
S,"part");return[...v.values()]}e(W,"manifestBlobsOf");async function b(d,s,{c:i,signal:l}){const u=Promise.withResolvers();u.promise.catch(()=>{});const p=h(d.
open(u.promise),l),_=i.progress.start(`Storing ${d.label}`,d.size);try{const v=await s.add(p,{...d.digest===void 0?{}:{expected:d.digest},onBytes:e(O=>_.add(O),
"onBytes")});return u.resolve(v.digest),v}catch(v){throw u.reject(v),d.shortcut&&v instanceof M.cs?new C.G(v.message,{cause:v}):d.damaged&&v instanceof M.cs&&v.
fields.expected!==void 0?d.damaged(v.message,v):v}finally{_.done()}}e(b,"storeBlob");async function*h(d,s){for await(const i of d)s.throwIfAborted(),yield i}e(h,
"untilStopped")}),81778:((J,R,r)=>{r.d(R,{P:e(()=>W,"P"),W:e(()=>b,"W")});var A=r(89304);const M=4<<20,C=65536,D=/^(compose|container)\//,U=5;async function W(l,u,p){
const _=[];for(const v of l){const{role:O,path:S=""}=v;if(O==="config"&&v.size<=M)await b(i(await s(v,u)),p);else if(O==="metadata"&&D.test(S)&&v.size<=C){const{
findCredentialsInText:L}=await r.e(2478).then(r.bind(r,2478));for(const G of await L(S,(await s(v,u)).toString()))_.push(G)}}_.length>0&&p.log.warn(`files in th\
e snapshot seem to contain credentials, readable by anyone with access to it: ${d(_)}`)}e(W,"warnAboutSecrets");async function b(l,u){const{findCredentials:p}=await r.
e(2478).then(r.bind(r,2478)),_=await p(l);_.length>0&&u.log.warn(h(_))}e(b,"warnAboutSecretsInConfig");function h(l){return`the image seems to contain credentia\
ls, readable by anyone with access to it: ${d(l)}. Pass them to the build as secrets, and revoke the real ones`}e(h,"warningOf");function d(l){return`${l.slice(
0,U).map(({place:p,kind:_})=>`${p} (${_})`).join(", ")}${l.length>U?` and ${l.length-U} more`:""}`}e(d,"listed");async function s(l,u){const p=[];for await(const _ of u.
open((0,A.SC)(l)))p.push(_);return Buffer.concat(p)}e(s,"readAll");function i(l){try{return JSON.parse(l.toString())}catch{return}}e(i,"tryJson")}),99471:((J,R,r)=>{
r.r(R),r.d(R,{claimForCreate:e(()=>ve,"claimForCreate"),create:e(()=>Oe,"create")});var A=r(75892),M=r(57588),C=r(52875),D=r(63827),U=r(75558),W=r(13266),b=r(4469);
function h(n){s("description",n,{schema:W.h_,hint:"Use plain text of up to 10,000 characters"})}e(h,"checkDescription");function d({context:n,runId:t}){n!==void 0&&
s("context",n,{schema:W._O,hint:"Use one line of up to 4096 characters"}),t!==void 0&&s("run id",t,{schema:W.Vz,hint:"Use one line of up to 256 characters"})}e(
d,"validateRunContext");function s(n,t,{schema:o,hint:a}){const c=o.safeParse(t).error?.issues[0];if(c!==void 0)throw new A.dz(`Cannot store the ${n}: ${c.message}`,
{hint:a})}e(s,"check");var i=r(7641),l=r(27267),u=r(85497),p=r(89304),_=r(56984);function v(n){const[t,...o]=n;if(t!==void 0&&o.length===0)return t;const a=new Map(
n.flatMap(c=>c.packages).map(c=>[`${c.manager} ${c.name} ${c.version}`,c]));return{languages:Object.assign({},...n.map(({languages:c})=>c).reverse()),tools:[...new Set(
n.flatMap(({tools:c})=>c))].sort(),packages:[...a].sort(([c],[m])=>c<m?-1:1).map(([,c])=>c)}}e(v,"mergeDescriptions");var O=r(82571),S=r(49637),L=r(12362);async function G(n,t){
const o=[];for(const[a,c]of Object.entries(n))o.push({...await t.add((0,L.Oo)(c)),role:"metadata",path:a});return o}e(G,"storeFiles");function H(n){return Buffer.
from(`${JSON.stringify(n,void 0,2)}
`)}e(H,"jsonFile");var Q=r(81778),g=r(22506),y=r(69865),f=r(14717),w=r(36587),T=r(40490),$=r(31848),x=r(25538),I=r(17799),z=r(44688);const F={name:"image",targetText:e(
({source:n})=>`the target '${n.from}'`,"targetText"),isSameTarget:e((n,t)=>n.source.from===t.source.from,"isSameTarget")};async function X({ref:n,limits:t,rules:o,
target:a},c,m){const E=(await le(c,m)).filter(k=>k.isProtected===!0&&!oe(k,n)),{maxPerMachine:P,maxTotal:j}=t;if(j!==void 0&&E.length>=j)throw pe(`${j} snapshot\
s in total`,E);if(P===void 0||E.length<P)return;const B=await a(),K=E.filter(({manifest:k})=>we(k,B,o));if(K.length>=P)throw pe(`${P} snapshots of ${o.targetText(
B)}`,K)}e(X,"assertCountAvailable");async function ce(n,{ref:t,maxSize:o,catalog:a},c){const m=await me(a,c);let E=await m({manifest:n});for(const P of await le(
a,c))P.isProtected===!0&&!oe(P,t)&&(E+=await m(P));if(!(E<=o))throw new A._p(`The snapshot and the protected ones need ${(0,y.z3)(E)}, more than the limit of ${(0,y.
z3)(o)}: it was not saved`,{hint:"Raise the limit, or unprotect or delete a snapshot",fields:{bytes:E,limit:o}})}e(ce,"assertSizeAvailable");async function de(n,t,o){
try{const{freed:a,pending:c,due:m}=await(0,x.Y)([{manifest:n}],t,o);a>0&&o.log.info(`Freed the data that it had stored: ${(0,y.z3)(a)}`),m!==void 0&&o.log.warn(
`a delete or clean after ${(0,g.Yi)(m)} frees ${(0,y.z3)(c)} of its data`)}catch(a){o.log.warn(`a later delete or clean frees the data that it had stored: ${a instanceof
Error?a.message:a}`)}}e(de,"freeRefused");async function fe(n,{limits:t,rules:o,catalog:a},c){const m=(await le(a,c)).map(K=>oe(K,n.ref)?{...K,isProtected:!0}:K),
E=t.maxSize===void 0?async()=>0:await me(a,c),P=t.maxAge===void 0?Date.now():await(0,T.H)(a.store,c),j=await Se({snapshots:m,made:n.manifest,limits:t,rules:o},{
now:P,sizeOf:E}),B=m.filter(K=>!oe(K,n.ref));return t.maxAge!==void 0&&j.length>0&&(0,T.I)(B,{maxAge:t.maxAge,now:P},c),j.length===0?[]:(await(0,$.clean)({remove:j},
a,c)).removed}e(fe,"enforceLimits");async function Se({snapshots:n,made:t,limits:o,rules:a},c){const{maxAge:m,maxPerMachine:E,maxTotal:P,maxSize:j,keep:B={}}=o,
K=e(()=>!0,"all"),k=e(({manifest:V})=>we(V,t,a),"ofMachine"),Y=[{of:K,rules:{maxAge:m}},...(0,I.hK)(B)?[{of:k,rules:B}]:[],{of:k,rules:{maxCount:E}},{of:K,rules:{
maxCount:P,maxSize:j}}],ne=new Map;for(const{of:V,rules:ee}of Y){const N=n.filter(Z=>!ne.has(Z)&&V(Z)),te=await(0,z.S)(N,ee,{...c,groupOf:e(()=>"all","groupOf")});
for(const Z of te.remove)ne.set(Z.snapshot,Z)}return n.flatMap(V=>ne.get(V)??[])}e(Se,"planLimits");async function le(n,t){return(await(0,w.list)({},n,t)).filter(
({manifest:o})=>o.trigger!==void 0&&(0,f.vz)(o).type!=="imported")}e(le,"limitedSnapshots");async function me({repository:n},t){const o=await n.measure(t);return async({
manifest:a})=>await o.add(a.blobs.map(p.SC))}e(me,"measure");function oe({ref:n},{project:t,name:o}){return n.project===t&&n.name===o}e(oe,"isAt");function pe(n,t){
const o=t.slice(0,3).map(({ref:a})=>(0,U.SN)(a));return new A._p(`The limit of ${n} is used up by protected snapshots: ${o.join(", ")}${t.length>3?", …":""}`,
{hint:"Raise the limit, or unprotect or delete one of them",fields:{protected:t.length}})}e(pe,"usedUp");function we(n,t,o){return n.kind===t.kind&&o.isSameTarget(
n,t)}e(we,"isSameTarget");var ge=function(n,t,o){if(t!=null){if(typeof t!="object"&&typeof t!="function")throw new TypeError("Object expected.");var a,c;if(o){if(!Symbol.
asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");a=t[Symbol.asyncDispose]}if(a===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.d\
ispose is not defined.");a=t[Symbol.dispose],o&&(c=a)}if(typeof a!="function")throw new TypeError("Object not disposable.");c&&(a=e(function(){try{c.call(this)}catch(m){
return Promise.reject(m)}},"dispose")),n.stack.push({value:t,dispose:a,async:o})}else o&&n.stack.push({async:!0});return t},ye=(function(n){return function(t){function o(E){
t.error=t.hasError?new n(E,t.error,"An error was suppressed during disposal."):E,t.hasError=!0}e(o,"fail");var a,c=0;function m(){for(;a=t.stack.pop();)try{if(!a.
async&&c===1)return c=0,t.stack.push(a),Promise.resolve().then(m);if(a.dispose){var E=a.dispose.call(a.value);if(a.async)return c|=2,Promise.resolve(E).then(m,function(P){
return o(P),m()})}else c|=1}catch(P){o(P)}if(c===1)return t.hasError?Promise.reject(t.error):Promise.resolve();if(t.hasError)throw t.error}return e(m,"next"),m()}})(
typeof SuppressedError=="function"?SuppressedError:function(n,t,o){var a=new Error(o);return a.name="SuppressedError",a.error=n,a.suppressed=t,a});async function Oe(n,t,o){
const{ref:a,trigger:c,limits:m}=n,E=t.kind??F;if(c===void 0||m===void 0)return await Ee(n,t,o);await X({ref:a,limits:m,rules:E,target:e(()=>De(n,{rules:E,provider:t.
provider},o),"target")},t.catalog,o);const P=await Me(n,t,o);try{return{...P,removed:await fe(P,{limits:m,rules:E,catalog:t.catalog},o)}}catch(j){return o.log.warn(
`could not remove old snapshots to stay within the limits (the next run retries): ${j instanceof Error?j.message:j}`),{...P,removed:[]}}}e(Oe,"create");async function Me(n,t,o){
let a;const c={beforeName:e(async m=>{const E=n.limits?.maxSize;E!==void 0&&(a=m,await ce(m,{ref:n.ref,maxSize:E,catalog:t.catalog},o),a=void 0)},"beforeName")};
try{return await Ee(n,t,o,c)}catch(m){throw a!==void 0&&await de(a,t.catalog,o),m}}e(Me,"createOrFree");async function Ee(n,t,o,a={}){try{return await _e(n,t,{shortcuts:!0,
...a,c:o})}catch(c){if(!(c instanceof i.G))throw c;return o.log.warn(`${c.message}; capturing everything again, without shortcuts`),await _e(n,t,{shortcuts:!1,...a,
c:o})}}e(Ee,"createWithFallback");async function De({target:n,from:t,ref:o},{rules:a,provider:c},m){const E={kind:a.name,project_name:o.project,source:{type:"ca\
ptured",from:t}};if(!(0,i.J)(c))return E;const{id:P,name:j,of:B}=await c.examine(n,m);return{...E,container:{id:P,name:j,...B!==void 0&&{of:B}}}}e(De,"describeT\
arget");async function _e(n,{catalog:t,provider:o},{shortcuts:a,beforeName:c,c:m}){const E={stack:[],error:void 0,hasError:!1};try{const P=performance.now(),j=await ve(
n,t.store,m),B=ge(E,await t.repository.writer(m,{near:n.ref}),!0);let K=t.store.traits.shared;const k=o.capture(n.target,{shortcuts:a,holds:e(async q=>await B.find(
q)!==void 0,"holds"),onSize:e(q=>(0,O.m)(q,t.store,m),"onSize"),...K&&{onConfig:e(async q=>{K=!1,await(0,Q.W)(q,m)},"onConfig")}},m),{captured:Y,stored:ne}=await(0,S.
K)(k,B,m),V=await(0,S.n)(Y,ne,B),ee=await ue(Y.images,V,B),N=await ae(),te=await B.publish(N.blobs.map(p.SC));await c?.(N);const Z=await(0,u.Ge)(j,N,{published:te,
refs:t.store,signal:m.signal,log:m.log});return await(0,_.P)(Z,t,m),{...Z,stats:B.stats,seconds:(performance.now()-P)/1e3};async function ue(q,ie,he){const re={
stack:[],error:void 0,hasError:!1};try{const se=ge(re,await he.reader(),!0);K&&await(0,Q.P)(ie,se,m);const be=[];for(const $e of q)be.push(await o.describe($e,se,
(0,p._W)(ie),m));return v(be)}catch(se){re.error=se,re.hasError=!0}finally{const se=ye(re);se&&await se}}e(ue,"describe");async function ae(){const q=new Date().
toISOString(),ie=(0,C.w)(n.from),he=Pe(Y),re=await G({"metadata/versions.json":H(ee.languages),"metadata/packages.json":H(ee.packages),"metadata/build-info.json":H(
{build_date:q,platform:he,from:ie,tool:`vm-snapshot ${D.x}`}),...Y.files},B);return Te({request:n,captured:Y,description:ee,createdAt:q,blobs:[...V,...re],git:await(0,l.
gi)(n.directory,m.signal)})}e(ae,"assemble")}catch(P){E.error=P,E.hasError=!0}finally{const P=ye(E);P&&await P}}e(_e,"captureAndStore");async function ve(n,t,{signal:o}){
const{ref:a,force:c,description:m}=n;return h(m),d(n),await(0,u.cB)(a,{force:c,hint:(0,M.iU)`Use ${(0,M.uK)("force",!0)} to overwrite or choose another name`,refs:t,
signal:o})}e(ve,"claimForCreate");function Te({request:n,captured:t,description:o,createdAt:a,blobs:c,git:m}){const{ref:E}=n,{kind:P,images:j,volumes:B,bindMounts:K=[],
parts:k=[]}=t,Y=j[0]?.config,ne=Pe(t),V=new Map(c.map(({digest:N,size:te})=>[N,te])),ee=e(N=>({...N,size_bytes:V.get(N.digest)??0}),"sized");return{version:(0,W.
GX)(P,{hasParts:k.length>0}),kind:P,snapshot_name:E.name,project_name:E.project,is_global:E.project===U.sT,created_at:a,description:n.description,...Y!==void 0&&
{image_digest:Y},platform:ne,size_bytes:c.reduce((N,te)=>N+te.size,0),languages:o.languages,tools:[...o.tools],services:j.map(({name:N,config:te,layers:Z,references:ue,
platform:ae})=>({name:N,image_tag:(0,b.a)(E,N),image_digest:te,layers:Z,references:ue,...ae===ne?{}:{platform:ae}})),volumes:B.map(ee),...K.length>0&&{bind_mounts:K.
map(ee)},...k.length>0&&{parts:k.map(ee)},git:m,source:{type:n.buildSeconds===void 0?"captured":"built",from:(0,C.w)(n.from),...n.buildSeconds===void 0?{}:{build_seconds:n.
buildSeconds}},...n.trigger!==void 0&&{trigger:n.trigger},...n.context!==void 0&&{context:n.context},...n.runId!==void 0&&{run_id:n.runId},...t.container!==void 0&&
{container:t.container},tool_version:D.x,blobs:c}}e(Te,"manifestOf");function Pe({platform:n,images:t}){const o=n??t[0]?.platform;if(o===void 0)throw new A.cs("\
The capture returned neither a platform nor an image");return o}e(Pe,"platformOf")}),51208:((J,R,r)=>{r.d(R,{J7:e(()=>l,"J7"),U1:e(()=>i,"U1"),i3:e(()=>u,"i3"),
m0:e(()=>s,"m0")});var A=r(31421),M=r(57075),C=r(46466),D=r(75892);const U=16*1024*1024,W=1024*1024,b=16*1024,h=20,d=5e3;async function s(g,y,f){const w=p(g,y,f),
T=Q(f.secrets??[]),{line:$,tail:x}=_(f,T),I=O(g,y,f),z=Promise.all([H(I.stdout,$,{keep:f.onLine?0:f.maxOutput??U}),H(I.stderr,$,{keep:f.onLine?0:W,drops:!0})]),
F=G(I,f.input);try{const[[X,ce],[de,fe]]=await Promise.all([S(I,w,f),z,F]);if(X===0)return{stdout:T(de),stderr:T(fe)};throw v(w,{code:X,ended:ce,last:f.tellLast?.(
x)??x})}catch(X){throw I.kill("SIGKILL"),await Promise.allSettled([z,F]),X}}e(s,"exec");async function*i(g,y,f){const w=p(g,y,f),{line:T,tail:$}=_(f,Q(f.secrets??
[])),x=O(g,y,f),I=Promise.all([S(x,w,f),H(x.stderr,T,{keep:0}),G(x,f.input)]);I.catch(()=>{});try{yield*x.stdout;const[[z,F]]=await I;if(z!==0&&!f.accepts?.includes(
z??-1))throw v(w,{code:z,ended:F,last:f.tellLast?.($)??$});return z??0}finally{x.kill("SIGKILL"),await Promise.allSettled([I])}}e(i,"execStream");function l(g,y,f){
const w=(0,A.spawn)(g,y,{env:{...process.env,...f},stdio:["pipe","ignore","ignore"],detached:!0,cwd:"/"}),T=new Promise($=>w.once("close",()=>$()).once("error",
()=>$()));return w.stdin.on("error",()=>{}),w.unref(),async $=>{w.ref(),w.stdin.end($),await T}}e(l,"execWatchdog");function u(g,y,f){const w=O(g,y,f),T=f.title??
g,$=M.Duplex.from({readable:w.stdout,writable:w.stdin});return H(w.stderr,f.onLine??(()=>{}),{keep:0}).catch(()=>{}),S(w,T,f).catch(x=>$.destroy(x)),$.once("clo\
se",()=>w.kill()),$}e(u,"execDuplex");function p(g,y,{title:f}){return f??[g,...y.slice(0,1)].join(" ")}e(p,"titleOf");function _({onLine:g},y){const f=[];return{
line:e(T=>{const $=y(T);g?.($),$.trim()!==""&&f.push($),f.length>h&&f.shift()},"line"),tail:f}}e(_,"lastLines");function v(g,{code:y,ended:f,last:w}){const T=f?
`was terminated by ${f}`:`failed with exit code ${y}`;return new D.Qd([`${g} ${T}`,...w].join(w.length>1?`
`:": "),{fields:{exit_code:y??-1}})}e(v,"failure");function O(g,y,f){const w={...process.env,...f.env};return(0,A.spawn)(g,y,{env:w,stdio:["pipe","pipe","pipe"],
windowsHide:!0,...f.cwd&&{cwd:f.cwd}})}e(O,"start");function S(g,y,f){const{signal:w}=f;return new Promise((T,$)=>{let x;const I=e(()=>{g.kill("SIGTERM"),x=setTimeout(
()=>g.kill("SIGKILL"),d)},"cancel"),z=e(()=>{clearTimeout(x),w.removeEventListener("abort",I)},"settle");g.once("error",F=>{z(),$(L(F,y,f))}),g.once("close",(F,X)=>{
z(),w.aborted?$(new D.cc(`${y} was cancelled`,{cause:w.reason})):T([F,X])}),w.aborted?I():w.addEventListener("abort",I,{once:!0})})}e(S,"exited");function L(g,y,f){
const w=g.path??y,T=f.missingHint===void 0?{}:{hint:f.missingHint};return g.code==="ENOENT"?new D.Wt(`${y} cannot run: '${w}' is not installed`,{cause:g,...T}):
g.code==="EACCES"?new D.iC(`${y} cannot run: '${w}' is not executable`,{cause:g,fields:{service:y}}):new D.Qd(`${y} cannot run: ${g.message}`,{cause:g})}e(L,"st\
artError");async function G(g,y){try{await(0,C.pipeline)(y??[],g.stdin)}catch(f){const w=f.code??"";if(!["EPIPE","ECONNRESET","ECANCELED","ERR_STREAM_PREMATURE_\
CLOSE","ERR_STREAM_DESTROYED"].includes(w))throw f}}e(G,"feed");async function H(g,y,{keep:f,drops:w=!1}){const T=[],$=new TextDecoder;let x=0,I="";for await(const z of g){
if(x<f&&T.push(w?z.subarray(0,f-x):z),x+=z.length,f>0&&!w&&x>f)throw new D.Qd(`more than ${f} bytes of output`);const F=(I+$.decode(z,{stream:!0})).split(/\r\n|[\r\n]/);
I=(F.pop()??"").slice(0,b);for(const X of F)y(X.slice(0,b))}return I!==""&&y(I),Buffer.concat(T).toString("utf8")}e(H,"collect");function Q(g){const y=g.filter(
f=>f.length>0);return f=>y.reduce((w,T)=>w.replaceAll(T,"***"),f)}e(Q,"redactor")}),12362:((J,R,r)=>{r.d(R,{$8:e(()=>h,"$8"),Mi:e(()=>D,"Mi"),Oo:e(()=>C,"Oo"),SH:e(
()=>U,"SH"),sc:e(()=>b,"sc"),wW:e(()=>W,"wW")});var A=r(77598),M=r(46466);async function*C(d){yield d}e(C,"once");async function*D(d,s){for await(const i of d)s(
i),yield i}e(D,"tap");async function*U(d,s){let i,l=0;for await(const u of d){let p=0;for(;p<u.length;){if(i===void 0&&u.length-p>=s){yield u.subarray(p,p+s),p+=
s;continue}i??=new Uint8Array(s);const _=u.subarray(p,p+s-l);i.set(_,l),p+=_.length,l+=_.length,!(l<s)&&(yield i,i=void 0,l=0)}}i!==void 0&&(yield i.subarray(0,
l))}e(U,"blocksOf");async function*W(d,s,i){const l=[];try{for await(const u of d){const p=i(u);p.catch(()=>{}),l.push(p),l.length>=s&&(yield await l.shift())}for(;l.
length>0;)yield await l.shift()}finally{await Promise.allSettled(l)}}e(W,"mapOrdered");async function*b(d,s){const i=(0,M.pipeline)(d,s);i.catch(()=>{});try{yield*s,
await i}finally{s.destroy(),await Promise.allSettled([i])}}e(b,"through");function h(){const d=(0,A.createHash)("sha256");let s=0;return{add(i){d.update(i),s+=i.
length},done:e(()=>({size:s,sha256:d.digest("hex")}),"done")}}e(h,"hashCounter")}),4469:((J,R,r)=>{r.d(R,{a:e(()=>A,"a")});function A(C,D){return`vm-snapshot/${M(
C.project)||"project"}/${M(D)||"service"}:${C.name}`}e(A,"snapshotReference");function M(C){return C.toLowerCase().replace(/[^a-z0-9]+/g,"-").replace(/^-|-$/g,"")}
e(M,"component")}),7641:((J,R,r)=>{r.d(R,{G:e(()=>M,"G"),J:e(()=>C,"J")});var A=r(75892);class M extends A.cs{static{e(this,"FastPathError")}}function C(D){return"\
examine"in D}e(C,"canInspect")}),27267:((J,R,r)=>{r.d(R,{NQ:e(()=>W,"NQ"),gi:e(()=>D,"gi")});var A=r(75892),M=r(51208),C=r(52875);async function D(h,d){const s=await U(
h,["--porcelain=v2","--branch"],d);return s===void 0?null:b(s)}e(D,"gitFacts");async function U(h,d,s){try{const{stdout:i}=await(0,M.m0)("git",["-c","core.fsmon\
itor=false","status",...d],{signal:s,cwd:h,env:{GIT_OPTIONAL_LOCKS:"0",LC_ALL:"C"},title:"git status"});return i}catch(i){if(i instanceof A.Qd||i instanceof A.Wt)
return;throw i}}e(U,"status");async function W(h,d,s){const i=await U(h,["--porcelain","--untracked-files=all","--",d],s);return i===void 0||i===""?void 0:i.startsWith(
"??")?"new":"changed"}e(W,"seenByGit");function b(h){const d=h.split(`
`).filter(u=>u!==""),s=e(u=>d.find(p=>p.startsWith(`# ${u} `))?.slice(u.length+3),"header"),i=s("branch.oid"),l=s("branch.head");return i===void 0||!/^[0-9a-f]{40,64}$/.
test(i)?null:{commit:i,branch:l===void 0||l==="(detached)"?null:(0,C.w)(l),dirty:d.some(u=>!u.startsWith("# "))}}e(b,"parseGitStatus")})};export{Re as id,Le as ids,xe as modules};
