var Ae=Object.defineProperty;var e=(J,R)=>Ae(J,"name",{value:R,configurable:!0});const Re=9471,xe=[9471],Le={56984:((J,R,r)=>{r.d(R,{P:e(()=>W,"P")});var T=r(75892),O=r(10764),$=r(89304),D=function(S,h,f){if(h!=null){if(typeof h!="object"&&typeof h!=
"function")throw new TypeError("Object expected.");var s,c;if(f){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");s=h[Symbol.asyncDispose]}
if(s===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");s=h[Symbol.dispose],f&&(c=s)}if(typeof s!="function")throw new TypeError(
"Object not disposable.");c&&(s=e(function(){try{c.call(this)}catch(l){return Promise.reject(l)}},"dispose")),S.stack.push({value:h,dispose:s,async:f})}else f&&
S.stack.push({async:!0});return h},U=(function(S){return function(h){function f(u){h.error=h.hasError?new S(u,h.error,"An error was suppressed during disposal."):
u,h.hasError=!0}e(f,"fail");var s,c=0;function l(){for(;s=h.stack.pop();)try{if(!s.async&&c===1)return c=0,h.stack.push(s),Promise.resolve().then(l);if(s.dispose){
var u=s.dispose.call(s.value);if(s.async)return c|=2,Promise.resolve(u).then(l,function(w){return f(w),l()})}else c|=1}catch(w){f(w)}if(c===1)return h.hasError?
Promise.reject(h.error):Promise.resolve();if(h.hasError)throw h.error}return e(l,"next"),l()}})(typeof SuppressedError=="function"?SuppressedError:function(S,h,f){
var s=new Error(f);return s.name="SuppressedError",s.error=S,s.suppressed=h,s});async function W({ref:S,manifest:h},{store:f,repository:s},c){if((0,O.nR)(f))try{
const l={stack:[],error:void 0,hasError:!1};try{const u=D(l,await s.reader(c,h.packs),!0),w=new Map;for(const _ of h.blobs){const[v="",M]=_.role==="metadata"?_.
path?.split(/\/(.*)/s)??[]:[];if(M===void 0)continue;const b=[];for await(const x of u.open((0,$.SC)(_)))b.push(x);w.set(v,{...w.get(v),[M]:Buffer.concat(b)})}for(const[
_,v]of w)await f.putSidecarFiles(S,{folder:_,files:v},c)}catch(u){l.error=u,l.hasError=!0}finally{const u=U(l);u&&await u}}catch(l){if(!(l instanceof T.JC))throw l;
c.log.warn(`${h.snapshot_name}: cannot write copies of its files next to its manifest: ${l.message}`)}}e(W,"writeReadableCopies")}),82571:((J,R,r)=>{r.d(R,{X:e(
()=>W,"X"),m:e(()=>U,"m")});var T=r(75892),O=r(69865),$=r(10764);const D=.5;async function U(S,h,f){if(!(0,$.V2)(h))return;const s=await h.freeBytes(f);s>=S*D||
f.log.warn(`${h.location} has only ${(0,O.z3)(s)} free: a snapshot of ${(0,O.z3)(S)} may not fit`)}e(U,"warnIfLowSpace");async function W(S,h,f){if(!(0,$.V2)(h))
return;const s=await h.freeBytes(f);if(!(s>=S))throw new T._p(`${h.location} has ${(0,O.z3)(s)} free, but ${(0,O.z3)(S)} are needed (${(0,O.z3)(S-s)} short)`,{hint:"\
Free some space there, or use another location",fields:{needed:S,free:s}})}e(W,"assertSpace")}),49637:((J,R,r)=>{r.d(R,{K:e(()=>U,"K"),n:e(()=>W,"n")});var T=r(
48161),O=r(75892),$=r(7641);const D=Math.min((0,T.availableParallelism)(),4);async function U(f,s,c){const l=new Map,u=new Map,w=new AbortController,_=AbortSignal.
any([c.signal,w.signal]);try{for(;;){_.throwIfAborted();const M=await f.next();M.done||await v(M.value);const b=M.done||!M.value.parallel?0:D-1;for(;u.size>b;)await Promise.
race(u.keys());if(_.throwIfAborted(),M.done)return{captured:M.value,stored:l}}}finally{w.abort(),await Promise.all(u.keys()),await f.return(void 0)}async function v(M){
const{label:b,digest:x}=M,k=x===void 0?void 0:await s.find(x);if(k!==void 0&&l.set(k.digest,k),k!==void 0||x!==void 0&&[...u.values()].includes(x))return c.log.
debug(`${b}: already stored`);const Q=S(M,s,{c,signal:_}).then(H=>{l.set(H.digest,H)},H=>w.abort(H));u.set(Q,x),Q.then(()=>u.delete(Q))}e(v,"begin")}e(U,"storeB\
lobs");async function W({images:f,volumes:s,bindMounts:c=[],parts:l=[]},u,w){const _=e(async b=>{const x=u.get(b)??await w.find(b);if(x===void 0)throw new O.cs(
`The target names ${b}, but its source did not provide it`);return x},"find"),v=new Map,M=e(async(b,x)=>{v.has(b)||v.set(b,{...await _(b),role:x})},"name");for(const{
config:b,layers:x}of f){await M(b,"config");for(const k of x)await M(k,"layer")}for(const{digest:b}of[...s,...c])await M(b,"volume");for(const{digest:b}of l)await M(
b,"part");return[...v.values()]}e(W,"manifestBlobsOf");async function S(f,s,{c,signal:l}){const u=Promise.withResolvers();u.promise.catch(()=>{});const w=h(f.open(
u.promise),l),_=c.progress.start(`Storing ${f.label}`,f.size);try{const v=await s.add(w,{...f.digest===void 0?{}:{expected:f.digest},onBytes:e(M=>_.add(M),"onBy\
tes")});return u.resolve(v.digest),v}catch(v){throw u.reject(v),f.shortcut&&v instanceof O.cs?new $.G(v.message,{cause:v}):f.damaged&&v instanceof O.cs&&v.fields.
expected!==void 0?f.damaged(v.message,v):v}finally{_.done()}}e(S,"storeBlob");async function*h(f,s){for await(const c of f)s.throwIfAborted(),yield c}e(h,"until\
Stopped")}),81778:((J,R,r)=>{r.d(R,{P:e(()=>W,"P"),W:e(()=>S,"W")});var T=r(89304);const O=4<<20,$=65536,D=/^(compose|container)\//,U=5;async function W(l,u,w){
const _=[];for(const v of l){const{role:M,path:b=""}=v;if(M==="config"&&v.size<=O)await S(c(await s(v,u)),w);else if(M==="metadata"&&D.test(b)&&v.size<=$){const{
findCredentialsInText:x}=await r.e(2478).then(r.bind(r,2478));for(const k of await x(b,(await s(v,u)).toString()))_.push(k)}}_.length>0&&w.log.warn(`files in th\
e snapshot seem to contain credentials, readable by anyone with access to it: ${f(_)}`)}e(W,"warnAboutSecrets");async function S(l,u){const{findCredentials:w}=await r.
e(2478).then(r.bind(r,2478)),_=await w(l);_.length>0&&u.log.warn(h(_))}e(S,"warnAboutSecretsInConfig");function h(l){return`the image seems to contain credentia\
ls, readable by anyone with access to it: ${f(l)}. Pass them to the build as secrets, and revoke the real ones`}e(h,"warningOf");function f(l){return`${l.slice(
0,U).map(({place:w,kind:_})=>`${w} (${_})`).join(", ")}${l.length>U?` and ${l.length-U} more`:""}`}e(f,"listed");async function s(l,u){const w=[];for await(const _ of u.
open((0,T.SC)(l)))w.push(_);return Buffer.concat(w)}e(s,"readAll");function c(l){try{return JSON.parse(l.toString())}catch{return}}e(c,"tryJson")}),99471:((J,R,r)=>{
r.r(R),r.d(R,{claimForCreate:e(()=>Pe,"claimForCreate"),create:e(()=>Oe,"create")});var T=r(75892),O=r(57588),$=r(52875),D=r(63827),U=r(75558),W=r(13266),S=r(4469);
function h(n){s("description",n,{schema:W.h_,hint:"Use plain text of up to 10,000 characters"})}e(h,"checkDescription");function f({context:n,runId:t}){n!==void 0&&
s("context",n,{schema:W._O,hint:"Use one line of up to 4096 characters"}),t!==void 0&&s("run id",t,{schema:W.Vz,hint:"Use one line of up to 256 characters"})}e(
f,"validateRunContext");function s(n,t,{schema:o,hint:i}){const d=o.safeParse(t).error?.issues[0];if(d!==void 0)throw new T.dz(`Cannot store the ${n}: ${d.message}`,
{hint:i})}e(s,"check");var c=r(7641),l=r(27267),u=r(85497),w=r(89304),_=r(56984);function v(n){const[t,...o]=n;if(t!==void 0&&o.length===0)return t;const i=new Map(
n.flatMap(d=>d.packages).map(d=>[`${d.manager} ${d.name} ${d.version}`,d]));return{languages:Object.assign({},...n.map(({languages:d})=>d).reverse()),tools:[...new Set(
n.flatMap(({tools:d})=>d))].sort(),packages:[...i].sort(([d],[m])=>d<m?-1:1).map(([,d])=>d)}}e(v,"mergeDescriptions");var M=r(82571),b=r(49637),x=r(12362);async function k(n,t){
const o=[];for(const[i,d]of Object.entries(n))o.push({...await t.add((0,x.Oo)(d)),role:"metadata",path:i});return o}e(k,"storeFiles");function Q(n){return Buffer.
from(`${JSON.stringify(n,void 0,2)}
`)}e(Q,"jsonFile");var H=r(81778),oe=r(22506),g=r(69865),p=r(14717),a=r(36587),y=r(40490),A=r(31848),C=r(25538),L=r(17799),I=r(44688);const z={name:"image",targetText:e(
({source:n})=>`the target '${n.from}'`,"targetText"),isSameTarget:e((n,t)=>n.source.from===t.source.from,"isSameTarget")};async function G({ref:n,limits:t,rules:o,
target:i},d,m){const E=(await ue(d,m)).filter(F=>F.isProtected===!0&&!ae(F,n)),{maxPerMachine:P,maxTotal:j}=t;if(j!==void 0&&E.length>=j)throw we(`${j} snapshot\
s in total`,E);if(P===void 0||E.length<P)return;const B=await i(),K=E.filter(({manifest:F})=>ge(F,B,o));if(K.length>=P)throw we(`${P} snapshots of ${o.targetText(
B)}`,K)}e(G,"assertCountAvailable");async function X(n,{ref:t,maxSize:o,catalog:i},d){const m=await me(i,d);let E=await m({manifest:n});for(const P of await ue(
i,d))P.isProtected===!0&&!ae(P,t)&&(E+=await m(P));if(!(E<=o))throw new T._p(`The snapshot and the protected ones need ${(0,g.z3)(E)}, more than the limit of ${(0,g.
z3)(o)}: it was not saved`,{hint:"Raise the limit, or unprotect or delete a snapshot",fields:{bytes:E,limit:o}})}e(X,"assertSizeAvailable");async function de(n,t,o){
try{const{freed:i,pending:d,due:m}=await(0,C.Y)([{manifest:n}],t,o);i>0&&o.log.info(`Freed the data that it had stored: ${(0,g.z3)(i)}`),m!==void 0&&o.log.warn(
`a delete or clean after ${(0,oe.Yi)(m)} frees ${(0,g.z3)(d)} of its data`)}catch(i){o.log.warn(`a later delete or clean frees the data that it had stored: ${i instanceof
Error?i.message:i}`)}}e(de,"freeRefused");async function fe(n,{limits:t,rules:o,catalog:i},d){const m=(await ue(i,d)).map(K=>ae(K,n.ref)?{...K,isProtected:!0}:K),
E=t.maxSize===void 0?async()=>0:await me(i,d),P=t.maxAge===void 0?Date.now():await(0,y.H)(i.store,d),j=await le({snapshots:m,made:n.manifest,limits:t,rules:o},{
now:P,sizeOf:E}),B=m.filter(K=>!ae(K,n.ref));return t.maxAge!==void 0&&j.length>0&&(0,y.I)(B,{maxAge:t.maxAge,now:P},d),j.length===0?[]:(await(0,A.clean)({remove:j},
i,d)).removed}e(fe,"enforceLimits");async function le({snapshots:n,made:t,limits:o,rules:i},d){const{maxAge:m,maxPerMachine:E,maxTotal:P,maxSize:j,keep:B={}}=o,
K=e(()=>!0,"all"),F=e(({manifest:V})=>ge(V,t,i),"ofMachine"),Y=[{of:K,rules:{maxAge:m}},...(0,L.hK)(B)?[{of:F,rules:B}]:[],{of:F,rules:{maxCount:E}},{of:K,rules:{
maxCount:P,maxSize:j}}],ne=new Map;for(const{of:V,rules:ee}of Y){const N=n.filter(Z=>!ne.has(Z)&&V(Z)),te=await(0,I.S)(N,ee,{...d,groupOf:e(()=>"all","groupOf")});
for(const Z of te.remove)ne.set(Z.snapshot,Z)}return n.flatMap(V=>ne.get(V)??[])}e(le,"planLimits");async function ue(n,t){return(await(0,a.list)({},n,t)).filter(
({manifest:o})=>o.trigger!==void 0&&(0,p.vz)(o).type!=="imported")}e(ue,"limitedSnapshots");async function me({repository:n},t){const o=await n.measure(t);return async({
manifest:i})=>await o.add(i.blobs.map(w.SC))}e(me,"measure");function ae({ref:n},{project:t,name:o}){return n.project===t&&n.name===o}e(ae,"isAt");function we(n,t){
const o=t.slice(0,3).map(({ref:i})=>(0,U.SN)(i));return new T._p(`The limit of ${n} is used up by protected snapshots: ${o.join(", ")}${t.length>3?", …":""}`,
{hint:"Raise the limit, or unprotect or delete one of them",fields:{protected:t.length}})}e(we,"usedUp");function ge(n,t,o){return n.kind===t.kind&&o.isSameTarget(
n,t)}e(ge,"isSameTarget");var ye=function(n,t,o){if(t!=null){if(typeof t!="object"&&typeof t!="function")throw new TypeError("Object expected.");var i,d;if(o){if(!Symbol.
asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");i=t[Symbol.asyncDispose]}if(i===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.d\
ispose is not defined.");i=t[Symbol.dispose],o&&(d=i)}if(typeof i!="function")throw new TypeError("Object not disposable.");d&&(i=e(function(){try{d.call(this)}catch(m){
return Promise.reject(m)}},"dispose")),n.stack.push({value:t,dispose:i,async:o})}else o&&n.stack.push({async:!0});return t},Ee=(function(n){return function(t){function o(E){
t.error=t.hasError?new n(E,t.error,"An error was suppressed during disposal."):E,t.hasError=!0}e(o,"fail");var i,d=0;function m(){for(;i=t.stack.pop();)try{if(!i.
async&&d===1)return d=0,t.stack.push(i),Promise.resolve().then(m);if(i.dispose){var E=i.dispose.call(i.value);if(i.async)return d|=2,Promise.resolve(E).then(m,function(P){
return o(P),m()})}else d|=1}catch(P){o(P)}if(d===1)return t.hasError?Promise.reject(t.error):Promise.resolve();if(t.hasError)throw t.error}return e(m,"next"),m()}})(
typeof SuppressedError=="function"?SuppressedError:function(n,t,o){var i=new Error(o);return i.name="SuppressedError",i.error=n,i.suppressed=t,i});async function Oe(n,t,o){
const{ref:i,trigger:d,limits:m}=n,E=t.kind??z;if(d===void 0||m===void 0)return await _e(n,t,o);await G({ref:i,limits:m,rules:E,target:e(()=>De(n,{rules:E,provider:t.
provider},o),"target")},t.catalog,o);const P=await Me(n,t,o);try{return{...P,removed:await fe(P,{limits:m,rules:E,catalog:t.catalog},o)}}catch(j){return o.log.warn(
`could not remove old snapshots to stay within the limits (the next run retries): ${j instanceof Error?j.message:j}`),{...P,removed:[]}}}e(Oe,"create");async function Me(n,t,o){
let i;const d={beforeName:e(async m=>{const E=n.limits?.maxSize;E!==void 0&&(i=m,await X(m,{ref:n.ref,maxSize:E,catalog:t.catalog},o),i=void 0)},"beforeName")};
try{return await _e(n,t,o,d)}catch(m){throw i!==void 0&&await de(i,t.catalog,o),m}}e(Me,"createOrFree");async function _e(n,t,o,i={}){try{return await ve(n,t,{shortcuts:!0,
...i,c:o})}catch(d){if(!(d instanceof c.G))throw d;return o.log.warn(`${d.message}; capturing everything again, without shortcuts`),await ve(n,t,{shortcuts:!1,...i,
c:o})}}e(_e,"createWithFallback");async function De({target:n,from:t,ref:o},{rules:i,provider:d},m){const E={kind:i.name,project_name:o.project,source:{type:"ca\
ptured",from:t}};if(!(0,c.J)(d))return E;const{id:P,name:j,of:B}=await d.examine(n,m);return{...E,container:{id:P,name:j,...B!==void 0&&{of:B}}}}e(De,"describeT\
arget");async function ve(n,{catalog:t,provider:o},{shortcuts:i,beforeName:d,c:m}){const E={stack:[],error:void 0,hasError:!1};try{const P=performance.now(),j=await Pe(
n,t.store,m),B=ye(E,await t.repository.writer(m,{near:n.ref}),!0);let K=t.store.traits.shared;const F=o.capture(n.target,{shortcuts:i,holds:e(async q=>await B.find(
q)!==void 0,"holds"),onSize:e(q=>(0,M.m)(q,t.store,m),"onSize"),...K&&{onConfig:e(async q=>{K=!1,await(0,H.W)(q,m)},"onConfig")}},m),{captured:Y,stored:ne}=await(0,b.
K)(F,B,m),V=await(0,b.n)(Y,ne,B),ee=await he(Y.images,V,B),N=await ie(),te=await B.publish(N.blobs.map(w.SC));await d?.(N);const Z=await(0,u.Ge)(j,N,{published:te,
refs:t.store,signal:m.signal,log:m.log});return await(0,_.P)(Z,t,m),{...Z,stats:B.stats,seconds:(performance.now()-P)/1e3};async function he(q,ce,pe){const re={
stack:[],error:void 0,hasError:!1};try{const se=ye(re,await pe.reader(),!0);K&&await(0,H.P)(ce,se,m);const be=[];for(const $e of q)be.push(await o.describe($e,se,
(0,w._W)(ce),m));return v(be)}catch(se){re.error=se,re.hasError=!0}finally{const se=Ee(re);se&&await se}}e(he,"describe");async function ie(){const q=new Date().
toISOString(),ce=(0,$.w)(n.from),pe=Se(Y),re=await k({"metadata/versions.json":Q(ee.languages),"metadata/packages.json":Q(ee.packages),"metadata/build-info.json":Q(
{build_date:q,platform:pe,from:ce,tool:`vm-snapshot ${D.x}`}),...Y.files},B);return Te({request:n,captured:Y,description:ee,createdAt:q,blobs:[...V,...re],git:await(0,l.
gi)(n.directory,m.signal)})}e(ie,"assemble")}catch(P){E.error=P,E.hasError=!0}finally{const P=Ee(E);P&&await P}}e(ve,"captureAndStore");async function Pe(n,t,{signal:o}){
const{ref:i,force:d,description:m}=n;return h(m),f(n),await(0,u.cB)(i,{force:d,hint:(0,O.iU)`Use ${(0,O.uK)("force",!0)} to overwrite or choose another name`,refs:t,
signal:o})}e(Pe,"claimForCreate");function Te({request:n,captured:t,description:o,createdAt:i,blobs:d,git:m}){const{ref:E}=n,{kind:P,images:j,volumes:B,bindMounts:K=[],
parts:F=[]}=t,Y=j[0]?.config,ne=Se(t),V=new Map(d.map(({digest:N,size:te})=>[N,te])),ee=e(N=>({...N,size_bytes:V.get(N.digest)??0}),"sized");return{version:(0,W.
GX)(P,{hasParts:F.length>0}),kind:P,snapshot_name:E.name,project_name:E.project,is_global:E.project===U.sT,created_at:i,description:n.description,...Y!==void 0&&
{image_digest:Y},platform:ne,size_bytes:d.reduce((N,te)=>N+te.size,0),languages:o.languages,tools:[...o.tools],services:j.map(({name:N,config:te,layers:Z,references:he,
platform:ie})=>({name:N,image_tag:(0,S.a)(E,N),image_digest:te,layers:Z,references:he,...ie===ne?{}:{platform:ie}})),volumes:B.map(ee),...K.length>0&&{bind_mounts:K.
map(ee)},...F.length>0&&{parts:F.map(ee)},git:m,source:{type:n.buildSeconds===void 0?"captured":"built",from:(0,$.w)(n.from),...n.buildSeconds===void 0?{}:{build_seconds:n.
buildSeconds}},...n.trigger!==void 0&&{trigger:n.trigger},...n.context!==void 0&&{context:n.context},...n.runId!==void 0&&{run_id:n.runId},...t.container!==void 0&&
{container:t.container},tool_version:D.x,blobs:d}}e(Te,"manifestOf");function Se({platform:n,images:t}){const o=n??t[0]?.platform;if(o===void 0)throw new T.cs("\
The capture returned neither a platform nor an image");return o}e(Se,"platformOf")}),51208:((J,R,r)=>{r.d(R,{J7:e(()=>l,"J7"),U1:e(()=>c,"U1"),i3:e(()=>u,"i3"),
m0:e(()=>s,"m0")});var T=r(31421),O=r(57075),$=r(46466),D=r(75892);const U=16*1024*1024,W=1024*1024,S=16*1024,h=20,f=5e3;async function s(g,p,a){const y=_(g,p,a),
A=oe(a.secrets??[]),{line:C,tail:L}=v(a,A),I=b(g,p,a),z=Promise.all([H(I.stdout,C,{keep:a.onLine?0:a.maxOutput??U}),H(I.stderr,C,{keep:a.onLine?0:W,drops:!0})]),
G=Q(I,a.input);try{const[[X,de],[fe,le]]=await Promise.all([x(I,y,a),z,G]);if(X===0)return{stdout:A(fe),stderr:A(le)};throw M(y,{code:X,ended:de,last:a.tellLast?.(
L)??L})}catch(X){throw I.kill("SIGKILL"),await Promise.allSettled([z,G]),X}}e(s,"exec");async function*c(g,p,a){const y=_(g,p,a),{line:A,tail:C}=v(a,oe(a.secrets??
[])),L=b(g,p,a),I=Promise.all([x(L,y,a),H(L.stderr,A,{keep:0}),Q(L,a.input)]);I.catch(()=>{});try{yield*L.stdout;const[[z,G]]=await I;if(z!==0&&!a.accepts?.includes(
z??-1))throw M(y,{code:z,ended:G,last:a.tellLast?.(C)??C});return z??0}finally{L.kill("SIGKILL"),await Promise.allSettled([I])}}e(c,"execStream");function l(g,p,a){
const y=(0,T.spawn)(g,p,{env:{...process.env,...a},stdio:["pipe","ignore","ignore"],detached:!0,cwd:"/"}),A=new Promise(C=>y.once("close",()=>C()).once("error",
()=>C()));return y.stdin.on("error",()=>{}),y.unref(),async C=>{y.ref(),y.stdin.end(C),await A}}e(l,"execWatchdog");function u(g,p,a){const y=b(g,p,a),A=a.title??
g,C=new w(y);return H(y.stderr,a.onLine??(()=>{}),{keep:0}).catch(()=>{}),x(y,A,a).catch(L=>C.destroy(L)),C}e(u,"execDuplex");class w extends O.Duplex{static{e(
this,"ProgramStream")}#e;constructor(p){super(),this.#e=p,p.stdout.on("data",a=>{this.push(a)||p.stdout.pause()}),p.stdout.on("end",()=>this.push(null)),p.stdout.
on("error",a=>this.destroy(a)),p.stdin.on("error",()=>{})}_read(){this.#e.stdout.resume()}_write(p,a,y){this.#e.stdin.write(p,()=>y())}_final(p){this.#e.stdin.end(
()=>p())}_destroy(p,a){this.#e.kill(),a(p)}}function _(g,p,{title:a}){return a??[g,...p.slice(0,1)].join(" ")}e(_,"titleOf");function v({onLine:g},p){const a=[];
return{line:e(A=>{const C=p(A);g?.(C),C.trim()!==""&&a.push(C),a.length>h&&a.shift()},"line"),tail:a}}e(v,"lastLines");function M(g,{code:p,ended:a,last:y}){const A=a?
`was terminated by ${a}`:`failed with exit code ${p}`;return new D.Qd([`${g} ${A}`,...y].join(y.length>1?`
`:": "),{fields:{exit_code:p??-1}})}e(M,"failure");function b(g,p,a){const y={...process.env,...a.env};return(0,T.spawn)(g,p,{env:y,stdio:["pipe","pipe","pipe"],
windowsHide:!0,...a.cwd&&{cwd:a.cwd}})}e(b,"start");function x(g,p,a){const{signal:y}=a;return new Promise((A,C)=>{let L;const I=e(()=>{g.kill("SIGTERM"),L=setTimeout(
()=>g.kill("SIGKILL"),f)},"cancel"),z=e(()=>{clearTimeout(L),y.removeEventListener("abort",I)},"settle");g.once("error",G=>{z(),C(k(G,p,a))}),g.once("close",(G,X)=>{
z(),y.aborted?C(new D.cc(`${p} was cancelled`,{cause:y.reason})):A([G,X])}),y.aborted?I():y.addEventListener("abort",I,{once:!0})})}e(x,"exited");function k(g,p,a){
const y=g.path??p,A=a.missingHint===void 0?{}:{hint:a.missingHint};return g.code==="ENOENT"?new D.Wt(`${p} cannot run: '${y}' is not installed`,{cause:g,...A}):
g.code==="EACCES"?new D.iC(`${p} cannot run: '${y}' is not executable`,{cause:g,fields:{service:p}}):new D.Qd(`${p} cannot run: ${g.message}`,{cause:g})}e(k,"st\
artError");async function Q(g,p){try{await(0,$.pipeline)(p??[],g.stdin)}catch(a){const y=a.code??"";if(!["EPIPE","ECONNRESET","ECANCELED","ERR_STREAM_PREMATURE_\
CLOSE","ERR_STREAM_DESTROYED"].includes(y))throw a}}e(Q,"feed");async function H(g,p,{keep:a,drops:y=!1}){const A=[],C=new TextDecoder;let L=0,I="";for await(const z of g){
if(L<a&&A.push(y?z.subarray(0,a-L):z),L+=z.length,a>0&&!y&&L>a)throw new D.Qd(`more than ${a} bytes of output`);const G=(I+C.decode(z,{stream:!0})).split(/\r\n|[\r\n]/);
I=(G.pop()??"").slice(0,S);for(const X of G)p(X.slice(0,S))}return I!==""&&p(I),Buffer.concat(A).toString("utf8")}e(H,"collect");function oe(g){const p=g.filter(
a=>a.length>0);return a=>p.reduce((y,A)=>y.replaceAll(A,"***"),a)}e(oe,"redactor")}),12362:((J,R,r)=>{r.d(R,{$8:e(()=>h,"$8"),Mi:e(()=>D,"Mi"),Oo:e(()=>$,"Oo"),
SH:e(()=>U,"SH"),sc:e(()=>S,"sc"),wW:e(()=>W,"wW")});var T=r(77598),O=r(46466);async function*$(f){yield f}e($,"once");async function*D(f,s){for await(const c of f)
s(c),yield c}e(D,"tap");async function*U(f,s){let c,l=0;for await(const u of f){let w=0;for(;w<u.length;){if(c===void 0&&u.length-w>=s){yield u.subarray(w,w+s),
w+=s;continue}c??=new Uint8Array(s);const _=u.subarray(w,w+s-l);c.set(_,l),w+=_.length,l+=_.length,!(l<s)&&(yield c,c=void 0,l=0)}}c!==void 0&&(yield c.subarray(
0,l))}e(U,"blocksOf");async function*W(f,s,c){const l=[];try{for await(const u of f){const w=c(u);w.catch(()=>{}),l.push(w),l.length>=s&&(yield await l.shift())}
for(;l.length>0;)yield await l.shift()}finally{await Promise.allSettled(l)}}e(W,"mapOrdered");async function*S(f,s){const c=(0,O.pipeline)(f,s);c.catch(()=>{});
try{yield*s,await c}finally{s.destroy(),await Promise.allSettled([c])}}e(S,"through");function h(){const f=(0,T.createHash)("sha256");let s=0;return{add(c){f.update(
c),s+=c.length},done:e(()=>({size:s,sha256:f.digest("hex")}),"done")}}e(h,"hashCounter")}),4469:((J,R,r)=>{r.d(R,{a:e(()=>T,"a")});function T($,D){return`vm-sna\
pshot/${O($.project)||"project"}/${O(D)||"service"}:${$.name}`}e(T,"snapshotReference");function O($){return $.toLowerCase().replace(/[^a-z0-9]+/g,"-").replace(
/^-|-$/g,"")}e(O,"component")}),7641:((J,R,r)=>{r.d(R,{G:e(()=>O,"G"),J:e(()=>$,"J")});var T=r(75892);class O extends T.cs{static{e(this,"FastPathError")}}function $(D){
return"examine"in D}e($,"canInspect")}),27267:((J,R,r)=>{r.d(R,{NQ:e(()=>W,"NQ"),gi:e(()=>D,"gi")});var T=r(75892),O=r(51208),$=r(52875);async function D(h,f){const s=await U(
h,["--porcelain=v2","--branch"],f);return s===void 0?null:S(s)}e(D,"gitFacts");async function U(h,f,s){try{const{stdout:c}=await(0,O.m0)("git",["-c","core.fsmon\
itor=false","status",...f],{signal:s,cwd:h,env:{GIT_OPTIONAL_LOCKS:"0",LC_ALL:"C"},title:"git status"});return c}catch(c){if(c instanceof T.Qd||c instanceof T.Wt)
return;throw c}}e(U,"status");async function W(h,f,s){const c=await U(h,["--porcelain","--untracked-files=all","--",f],s);return c===void 0||c===""?void 0:c.startsWith(
"??")?"new":"changed"}e(W,"seenByGit");function S(h){const f=h.split(`
`).filter(u=>u!==""),s=e(u=>f.find(w=>w.startsWith(`# ${u} `))?.slice(u.length+3),"header"),c=s("branch.oid"),l=s("branch.head");return c===void 0||!/^[0-9a-f]{40,64}$/.
test(c)?null:{commit:c,branch:l===void 0||l==="(detached)"?null:(0,$.w)(l),dirty:f.some(u=>!u.startsWith("# "))}}e(S,"parseGitStatus")})};export{Re as id,xe as ids,Le as modules};
