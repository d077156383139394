var Te=Object.defineProperty;var e=(J,C)=>Te(J,"name",{value:C,configurable:!0});const Ce=9471,Re=[9471],Le={56984:((J,C,o)=>{o.d(C,{P:e(()=>A,"P")});var x=o(75892),O=o(10764),T=o(89304),M=function(_,s,c){if(s!=null){if(typeof s!="object"&&typeof s!=
"function")throw new TypeError("Object expected.");var r,l;if(c){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");r=s[Symbol.asyncDispose]}
if(r===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");r=s[Symbol.dispose],c&&(l=r)}if(typeof r!="function")throw new TypeError(
"Object not disposable.");l&&(r=e(function(){try{l.call(this)}catch(u){return Promise.reject(u)}},"dispose")),_.stack.push({value:s,dispose:r,async:c})}else c&&
_.stack.push({async:!0});return s},U=(function(_){return function(s){function c(h){s.error=s.hasError?new _(h,s.error,"An error was suppressed during disposal."):
h,s.hasError=!0}e(c,"fail");var r,l=0;function u(){for(;r=s.stack.pop();)try{if(!r.async&&l===1)return l=0,s.stack.push(r),Promise.resolve().then(u);if(r.dispose){
var h=r.dispose.call(r.value);if(r.async)return l|=2,Promise.resolve(h).then(u,function(E){return c(E),u()})}else l|=1}catch(E){c(E)}if(l===1)return s.hasError?
Promise.reject(s.error):Promise.resolve();if(s.hasError)throw s.error}return e(u,"next"),u()}})(typeof SuppressedError=="function"?SuppressedError:function(_,s,c){
var r=new Error(c);return r.name="SuppressedError",r.error=_,r.suppressed=s,r});const R="compose";async function A({ref:_,manifest:s},{store:c,repository:r},l){
if((0,O.nR)(c))try{const u={stack:[],error:void 0,hasError:!1};try{const h=M(u,await r.reader(l,s.packs),!0),E={};for(const v of s.blobs){if(v.role!=="metadata"||
!v.path?.startsWith(`${R}/`))continue;const S=[];for await(const b of h.open((0,T.SC)(v)))S.push(b);E[v.path.slice(R.length+1)]=Buffer.concat(S)}await c.putSidecarFiles(
_,{folder:R,files:E},l)}catch(h){u.error=h,u.hasError=!0}finally{const h=U(u);h&&await h}}catch(u){if(!(u instanceof x.JC))throw u;l.log.warn(`${s.snapshot_name}\
: cannot write its Compose files next to its manifest: ${u.message}`)}}e(A,"writeReadableCopies")}),82571:((J,C,o)=>{o.d(C,{X:e(()=>R,"X"),m:e(()=>U,"m")});var x=o(
75892),O=o(69865),T=o(10764);const M=.5;async function U(A,_,s){if(!(0,T.V2)(_))return;const c=await _.freeBytes(s);c>=A*M||s.log.warn(`${_.location} has only ${(0,O.
z3)(c)} free: a snapshot of ${(0,O.z3)(A)} may not fit`)}e(U,"warnIfLowSpace");async function R(A,_,s){if(!(0,T.V2)(_))return;const c=await _.freeBytes(s);if(!(c>=
A))throw new x._p(`${_.location} has ${(0,O.z3)(c)} free, but ${(0,O.z3)(A)} are needed (${(0,O.z3)(A-c)} short)`,{hint:"Free some space there, or use another l\
ocation",fields:{needed:A,free:c}})}e(R,"assertSpace")}),49637:((J,C,o)=>{o.d(C,{K:e(()=>U,"K"),n:e(()=>R,"n")});var x=o(48161),O=o(75892),T=o(7641);const M=Math.
min((0,x.availableParallelism)(),4);async function U(s,c,r){const l=new Map,u=new Map,h=new AbortController,E=AbortSignal.any([r.signal,h.signal]);try{for(;;){E.
throwIfAborted();const S=await s.next();S.done||await v(S.value);const b=S.done||!S.value.parallel?0:M-1;for(;u.size>b;)await Promise.race(u.keys());if(E.throwIfAborted(),
S.done)return{machine:S.value,stored:l}}}finally{h.abort(),await Promise.all(u.keys()),await s.return(void 0)}async function v(S){const{label:b,digest:W}=S,F=W===
void 0?void 0:await c.find(W);if(F!==void 0&&l.set(F.digest,F),F!==void 0||W!==void 0&&[...u.values()].includes(W))return r.log.debug(`${b}: already stored`);const H=A(
S,c,{c:r,signal:E}).then(Q=>{l.set(Q.digest,Q)},Q=>h.abort(Q));u.set(H,W),H.then(()=>u.delete(H))}e(v,"begin")}e(U,"storeBlobs");async function R({images:s,volumes:c,
bindMounts:r=[],parts:l=[]},u,h){const E=e(async b=>{const W=u.get(b)??await h.find(b);if(W===void 0)throw new O.cs(`The target names ${b}, but its source did n\
ot provide it`);return W},"find"),v=new Map,S=e(async(b,W)=>{v.has(b)||v.set(b,{...await E(b),role:W})},"name");for(const{config:b,layers:W}of s){await S(b,"con\
fig");for(const F of W)await S(F,"layer")}for(const{digest:b}of[...c,...r])await S(b,"volume");for(const{digest:b}of l)await S(b,"part");return[...v.values()]}e(
R,"manifestBlobsOf");async function A(s,c,{c:r,signal:l}){const u=Promise.withResolvers();u.promise.catch(()=>{});const h=_(s.open(u.promise),l),E=r.progress.start(
`Storing ${s.label}`,s.size);try{const v=await c.add(h,{...s.digest===void 0?{}:{expected:s.digest},onBytes:e(S=>E.add(S),"onBytes")});return u.resolve(v.digest),
v}catch(v){throw u.reject(v),s.shortcut&&v instanceof O.cs?new T.G(v.message,{cause:v}):s.damaged&&v instanceof O.cs&&v.fields.expected!==void 0?s.damaged(v.message,
v):v}finally{E.done()}}e(A,"storeBlob");async function*_(s,c){for await(const r of s)c.throwIfAborted(),yield r}e(_,"untilStopped")}),81778:((J,C,o)=>{o.d(C,{P:e(
()=>R,"P"),W:e(()=>A,"W")});var x=o(89304);const O=4<<20,T=65536,M=/^(compose|container)\//,U=5;async function R(l,u,h){const E=[];for(const v of l){const{role:S,
path:b=""}=v;if(S==="config"&&v.size<=O)await A(r(await c(v,u)),h);else if(S==="metadata"&&M.test(b)&&v.size<=T){const{findCredentialsInText:W}=await o.e(2478).
then(o.bind(o,2478));for(const F of await W(b,(await c(v,u)).toString()))E.push(F)}}E.length>0&&h.log.warn(`files in the snapshot seem to contain credentials, r\
eadable by anyone with access to it: ${s(E)}`)}e(R,"warnAboutSecrets");async function A(l,u){const{findCredentials:h}=await o.e(2478).then(o.bind(o,2478)),E=await h(
l);E.length>0&&u.log.warn(_(E))}e(A,"warnAboutSecretsInConfig");function _(l){return`the image seems to contain credentials, readable by anyone with access to i\
t: ${s(l)}. Pass them to the build as secrets, and revoke the real ones`}e(_,"warningOf");function s(l){return`${l.slice(0,U).map(({place:h,kind:E})=>`${h} (${E}\
)`).join(", ")}${l.length>U?` and ${l.length-U} more`:""}`}e(s,"listed");async function c(l,u){const h=[];for await(const E of u.open((0,x.SC)(l)))h.push(E);return Buffer.
concat(h)}e(c,"readAll");function r(l){try{return JSON.parse(l.toString())}catch{return}}e(r,"tryJson")}),99471:((J,C,o)=>{o.r(C),o.d(C,{claimForCreate:e(()=>ve,
"claimForCreate"),create:e(()=>Oe,"create")});var x=o(75892),O=o(57588),T=o(52875),M=o(63827),U=o(75558),R=o(13266),A=o(4469);function _(n){c("description",n,{schema:R.
h_,hint:"Use plain text of up to 10,000 characters"})}e(_,"checkDescription");function s({context:n,runId:t}){n!==void 0&&c("context",n,{schema:R._O,hint:"Use o\
ne line of up to 4096 characters"}),t!==void 0&&c("run id",t,{schema:R.Vz,hint:"Use one line of up to 256 characters"})}e(s,"validateRunContext");function c(n,t,{
schema:a,hint:i}){const d=a.safeParse(t).error?.issues[0];if(d!==void 0)throw new x.dz(`Cannot store the ${n}: ${d.message}`,{hint:i})}e(c,"check");var r=o(7641),
l=o(27267),u=o(85497),h=o(89304),E=o(56984);function v(n){const[t,...a]=n;if(t!==void 0&&a.length===0)return t;const i=new Map(n.flatMap(d=>d.packages).map(d=>[
`${d.manager} ${d.name} ${d.version}`,d]));return{languages:Object.assign({},...n.map(({languages:d})=>d).reverse()),tools:[...new Set(n.flatMap(({tools:d})=>d))].
sort(),packages:[...i].sort(([d],[p])=>d<p?-1:1).map(([,d])=>d)}}e(v,"mergeDescriptions");var S=o(82571),b=o(49637),W=o(12362);async function F(n,t){const a=[];
for(const[i,d]of Object.entries(n))a.push({...await t.add((0,W.Oo)(d)),role:"metadata",path:i});return a}e(F,"storeFiles");function H(n){return Buffer.from(`${JSON.
stringify(n,void 0,2)}
`)}e(H,"jsonFile");var Q=o(81778),w=o(22506),g=o(69865),f=o(14717),m=o(36587),D=o(40490),$=o(31848),L=o(25538),I=o(17799),z=o(44688);const G={name:"image",targetText:e(
({source:n})=>`the target '${n.from}'`,"targetText"),isSameTarget:e((n,t)=>n.source.from===t.source.from,"isSameTarget")};async function X({ref:n,limits:t,rules:a,
machine:i},d,p){const y=(await le(d,p)).filter(k=>k.isProtected===!0&&!oe(k,n)),{maxPerMachine:P,maxTotal:j}=t;if(j!==void 0&&y.length>=j)throw me(`${j} snapsho\
ts in total`,y);if(P===void 0||y.length<P)return;const B=await i(),K=y.filter(({manifest:k})=>we(k,B,a));if(K.length>=P)throw me(`${P} snapshots of ${a.targetText(
B)}`,K)}e(X,"assertCountAvailable");async function ce(n,{ref:t,maxSize:a,catalog:i},d){const p=await pe(i,d);let y=await p({manifest:n});for(const P of await le(
i,d))P.isProtected===!0&&!oe(P,t)&&(y+=await p(P));if(!(y<=a))throw new x._p(`The snapshot and the protected ones need ${(0,g.z3)(y)}, more than the limit of ${(0,g.
z3)(a)}: it was not saved`,{hint:"Raise the limit, or unprotect or delete a snapshot",fields:{bytes:y,limit:a}})}e(ce,"assertSizeAvailable");async function de(n,t,a){
try{const{freed:i,pending:d,due:p}=await(0,L.Y)([{manifest:n}],t,a);i>0&&a.log.info(`Freed the data that it had stored: ${(0,g.z3)(i)}`),p!==void 0&&a.log.warn(
`a delete or clean after ${(0,w.Yi)(p)} frees ${(0,g.z3)(d)} of its data`)}catch(i){a.log.warn(`a later delete or clean frees the data that it had stored: ${i instanceof
Error?i.message:i}`)}}e(de,"freeRefused");async function fe(n,{limits:t,rules:a,catalog:i},d){const p=(await le(i,d)).map(K=>oe(K,n.ref)?{...K,isProtected:!0}:K),
y=t.maxSize===void 0?async()=>0:await pe(i,d),P=t.maxAge===void 0?Date.now():await(0,D.H)(i.store,d),j=await Se({snapshots:p,made:n.manifest,limits:t,rules:a},{
now:P,sizeOf:y}),B=p.filter(K=>!oe(K,n.ref));return t.maxAge!==void 0&&j.length>0&&(0,D.I)(B,{maxAge:t.maxAge,now:P},d),j.length===0?[]:(await(0,$.clean)({remove:j},
i,d)).removed}e(fe,"enforceLimits");async function Se({snapshots:n,made:t,limits:a,rules:i},d){const{maxAge:p,maxPerMachine:y,maxTotal:P,maxSize:j,keep:B={}}=a,
K=e(()=>!0,"all"),k=e(({manifest:V})=>we(V,t,i),"ofMachine"),Y=[{of:K,rules:{maxAge:p}},...(0,I.hK)(B)?[{of:k,rules:B}]:[],{of:k,rules:{maxCount:y}},{of:K,rules:{
maxCount:P,maxSize:j}}],ne=new Map;for(const{of:V,rules:ee}of Y){const N=n.filter(Z=>!ne.has(Z)&&V(Z)),te=await(0,z.S)(N,ee,{...d,groupOf:e(()=>"all","groupOf")});
for(const Z of te.remove)ne.set(Z.snapshot,Z)}return n.flatMap(V=>ne.get(V)??[])}e(Se,"planLimits");async function le(n,t){return(await(0,m.list)({},n,t)).filter(
({manifest:a})=>a.trigger!==void 0&&(0,f.v)(a).type!=="imported")}e(le,"limitedSnapshots");async function pe({repository:n},t){const a=await n.measure(t);return async({
manifest:i})=>await a.add(i.blobs.map(h.SC))}e(pe,"measure");function oe({ref:n},{project:t,name:a}){return n.project===t&&n.name===a}e(oe,"isAt");function me(n,t){
const a=t.slice(0,3).map(({ref:i})=>(0,U.SN)(i));return new x._p(`The limit of ${n} is used up by protected snapshots: ${a.join(", ")}${t.length>3?", …":""}`,
{hint:"Raise the limit, or unprotect or delete one of them",fields:{protected:t.length}})}e(me,"usedUp");function we(n,t,a){return n.kind===t.kind&&a.isSameTarget(
n,t)}e(we,"isSameTarget");var ge=function(n,t,a){if(t!=null){if(typeof t!="object"&&typeof t!="function")throw new TypeError("Object expected.");var i,d;if(a){if(!Symbol.
asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");i=t[Symbol.asyncDispose]}if(i===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.d\
ispose is not defined.");i=t[Symbol.dispose],a&&(d=i)}if(typeof i!="function")throw new TypeError("Object not disposable.");d&&(i=e(function(){try{d.call(this)}catch(p){
return Promise.reject(p)}},"dispose")),n.stack.push({value:t,dispose:i,async:a})}else a&&n.stack.push({async:!0});return t},ye=(function(n){return function(t){function a(y){
t.error=t.hasError?new n(y,t.error,"An error was suppressed during disposal."):y,t.hasError=!0}e(a,"fail");var i,d=0;function p(){for(;i=t.stack.pop();)try{if(!i.
async&&d===1)return d=0,t.stack.push(i),Promise.resolve().then(p);if(i.dispose){var y=i.dispose.call(i.value);if(i.async)return d|=2,Promise.resolve(y).then(p,function(P){
return a(P),p()})}else d|=1}catch(P){a(P)}if(d===1)return t.hasError?Promise.reject(t.error):Promise.resolve();if(t.hasError)throw t.error}return e(p,"next"),p()}})(
typeof SuppressedError=="function"?SuppressedError:function(n,t,a){var i=new Error(a);return i.name="SuppressedError",i.error=n,i.suppressed=t,i});async function Oe(n,t,a){
const{ref:i,trigger:d,limits:p}=n,y=t.kind??G;if(d===void 0||p===void 0)return await Ee(n,t,a);await X({ref:i,limits:p,rules:y,machine:e(()=>De(n,{rules:y,provider:t.
provider},a),"machine")},t.catalog,a);const P=await Me(n,t,a);try{return{...P,removed:await fe(P,{limits:p,rules:y,catalog:t.catalog},a)}}catch(j){return a.log.
warn(`could not remove old snapshots to stay within the limits (the next run retries): ${j instanceof Error?j.message:j}`),{...P,removed:[]}}}e(Oe,"create");async function Me(n,t,a){
let i;const d={beforeName:e(async p=>{const y=n.limits?.maxSize;y!==void 0&&(i=p,await ce(p,{ref:n.ref,maxSize:y,catalog:t.catalog},a),i=void 0)},"beforeName")};
try{return await Ee(n,t,a,d)}catch(p){throw i!==void 0&&await de(i,t.catalog,a),p}}e(Me,"createOrFree");async function Ee(n,t,a,i={}){try{return await _e(n,t,{shortcuts:!0,
...i,c:a})}catch(d){if(!(d instanceof r.G))throw d;return a.log.warn(`${d.message}; capturing everything again, without shortcuts`),await _e(n,t,{shortcuts:!1,...i,
c:a})}}e(Ee,"createWithFallback");async function De({machine:n,from:t,ref:a},{rules:i,provider:d},p){const y={kind:i.name,project_name:a.project,source:{type:"c\
aptured",from:t}};if(!(0,r.J)(d))return y;const{id:P,name:j,of:B}=await d.examine(n,p);return{...y,container:{id:P,name:j,...B!==void 0&&{of:B}}}}e(De,"describe\
Target");async function _e(n,{catalog:t,provider:a},{shortcuts:i,beforeName:d,c:p}){const y={stack:[],error:void 0,hasError:!1};try{const P=performance.now(),j=await ve(
n,t.store,p),B=ge(y,await t.repository.writer(p,{near:n.ref}),!0);let K=t.store.traits.shared;const k=a.capture(n.machine,{shortcuts:i,holds:e(async q=>await B.
find(q)!==void 0,"holds"),onSize:e(q=>(0,S.m)(q,t.store,p),"onSize"),...K&&{onConfig:e(async q=>{K=!1,await(0,Q.W)(q,p)},"onConfig")}},p),{machine:Y,stored:ne}=await(0,b.
K)(k,B,p),V=await(0,b.n)(Y,ne,B),ee=await ue(Y.images,V,B),N=await ae(),te=await B.publish(N.blobs.map(h.SC));await d?.(N);const Z=await(0,u.Ge)(j,N,{published:te,
refs:t.store,signal:p.signal,log:p.log});return await(0,E.P)(Z,t,p),{...Z,stats:B.stats,seconds:(performance.now()-P)/1e3};async function ue(q,ie,he){const re={
stack:[],error:void 0,hasError:!1};try{const se=ge(re,await he.reader(),!0);K&&await(0,Q.P)(ie,se,p);const be=[];for(const xe of q)be.push(await a.describe(xe,se,
(0,h._W)(ie),p));return v(be)}catch(se){re.error=se,re.hasError=!0}finally{const se=ye(re);se&&await se}}e(ue,"describe");async function ae(){const q=new Date().
toISOString(),ie=(0,T.w)(n.from),he=Pe(Y),re=await F({"metadata/versions.json":H(ee.languages),"metadata/packages.json":H(ee.packages),"metadata/build-info.json":H(
{build_date:q,platform:he,from:ie,tool:`vm-snapshot ${M.x}`}),...Y.files},B);return $e({request:n,machine:Y,description:ee,createdAt:q,blobs:[...V,...re],git:await(0,l.
gi)(n.directory,p.signal)})}e(ae,"assemble")}catch(P){y.error=P,y.hasError=!0}finally{const P=ye(y);P&&await P}}e(_e,"captureAndStore");async function ve(n,t,{signal:a}){
const{ref:i,force:d,description:p}=n;return _(p),s(n),await(0,u.cB)(i,{force:d,hint:(0,O.iU)`Use ${(0,O.uK)("force",!0)} to overwrite or choose another name`,refs:t,
signal:a})}e(ve,"claimForCreate");function $e({request:n,machine:t,description:a,createdAt:i,blobs:d,git:p}){const{ref:y}=n,{kind:P,images:j,volumes:B,bindMounts:K=[],
parts:k=[]}=t,Y=j[0]?.config,ne=Pe(t),V=new Map(d.map(({digest:N,size:te})=>[N,te])),ee=e(N=>({...N,size_bytes:V.get(N.digest)??0}),"sized");return{version:(0,R.
GX)(P,{hasParts:k.length>0}),kind:P,snapshot_name:y.name,project_name:y.project,is_global:y.project===U.sT,created_at:i,description:n.description,...Y!==void 0&&
{image_digest:Y},platform:ne,size_bytes:d.reduce((N,te)=>N+te.size,0),languages:a.languages,tools:[...a.tools],services:j.map(({name:N,config:te,layers:Z,references:ue,
platform:ae})=>({name:N,image_tag:(0,A.a)(y,N),image_digest:te,layers:Z,references:ue,...ae===ne?{}:{platform:ae}})),volumes:B.map(ee),...K.length>0&&{bind_mounts:K.
map(ee)},...k.length>0&&{parts:k.map(ee)},git:p,source:{type:n.buildSeconds===void 0?"captured":"built",from:(0,T.w)(n.from),...n.buildSeconds===void 0?{}:{build_seconds:n.
buildSeconds}},...n.trigger!==void 0&&{trigger:n.trigger},...n.context!==void 0&&{context:n.context},...n.runId!==void 0&&{run_id:n.runId},...t.container!==void 0&&
{container:t.container},tool_version:M.x,blobs:d}}e($e,"manifestOf");function Pe({platform:n,images:t}){const a=n??t[0]?.platform;if(a===void 0)throw new x.cs("\
The capture returned neither a platform nor an image");return a}e(Pe,"platformOf")}),51208:((J,C,o)=>{o.d(C,{J7:e(()=>l,"J7"),U1:e(()=>r,"U1"),i3:e(()=>u,"i3"),
m0:e(()=>c,"m0")});var x=o(31421),O=o(57075),T=o(46466),M=o(75892);const U=16*1024*1024,R=1024*1024,A=16*1024,_=20,s=5e3;async function c(w,g,f){const m=h(w,g,f),
D=Q(f.secrets??[]),{line:$,tail:L}=E(f,D),I=S(w,g,f),z=Promise.all([H(I.stdout,$,{keep:f.onLine?0:f.maxOutput??U}),H(I.stderr,$,{keep:f.onLine?0:R,drops:!0})]),
G=F(I,f.input);try{const[[X,ce],[de,fe]]=await Promise.all([b(I,m,f),z,G]);if(X===0)return{stdout:D(de),stderr:D(fe)};throw v(m,{code:X,ended:ce,last:f.tellLast?.(
L)??L})}catch(X){throw I.kill("SIGKILL"),await Promise.allSettled([z,G]),X}}e(c,"exec");async function*r(w,g,f){const m=h(w,g,f),{line:D,tail:$}=E(f,Q(f.secrets??
[])),L=S(w,g,f),I=Promise.all([b(L,m,f),H(L.stderr,D,{keep:0}),F(L,f.input)]);I.catch(()=>{});try{yield*L.stdout;const[[z,G]]=await I;if(z!==0&&!f.accepts?.includes(
z??-1))throw v(m,{code:z,ended:G,last:f.tellLast?.($)??$});return z??0}finally{L.kill("SIGKILL"),await Promise.allSettled([I])}}e(r,"execStream");function l(w,g,f){
const m=(0,x.spawn)(w,g,{env:{...process.env,...f},stdio:["pipe","ignore","ignore"],detached:!0,cwd:"/"}),D=new Promise($=>m.once("close",()=>$()).once("error",
()=>$()));return m.stdin.on("error",()=>{}),m.unref(),async $=>{m.ref(),m.stdin.end($),await D}}e(l,"execWatchdog");function u(w,g,f){const m=S(w,g,f),D=f.title??
w,$=O.Duplex.from({readable:m.stdout,writable:m.stdin});return H(m.stderr,f.onLine??(()=>{}),{keep:0}).catch(()=>{}),b(m,D,f).catch(L=>$.destroy(L)),$.once("clo\
se",()=>m.kill()),$}e(u,"execDuplex");function h(w,g,{title:f}){return f??[w,...g.slice(0,1)].join(" ")}e(h,"titleOf");function E({onLine:w},g){const f=[];return{
line:e(D=>{const $=g(D);w?.($),$.trim()!==""&&f.push($),f.length>_&&f.shift()},"line"),tail:f}}e(E,"lastLines");function v(w,{code:g,ended:f,last:m}){const D=f?
`was terminated by ${f}`:`failed with exit code ${g}`;return new M.Qd([`${w} ${D}`,...m].join(m.length>1?`
`:": "),{fields:{exit_code:g??-1}})}e(v,"failure");function S(w,g,f){const m={...process.env,...f.env};return(0,x.spawn)(w,g,{env:m,stdio:["pipe","pipe","pipe"],
windowsHide:!0,...f.cwd&&{cwd:f.cwd}})}e(S,"start");function b(w,g,f){const{signal:m}=f;return new Promise((D,$)=>{let L;const I=e(()=>{w.kill("SIGTERM"),L=setTimeout(
()=>w.kill("SIGKILL"),s)},"cancel"),z=e(()=>{clearTimeout(L),m.removeEventListener("abort",I)},"settle");w.once("error",G=>{z(),$(W(G,g,f))}),w.once("close",(G,X)=>{
z(),m.aborted?$(new M.cc(`${g} was cancelled`,{cause:m.reason})):D([G,X])}),m.aborted?I():m.addEventListener("abort",I,{once:!0})})}e(b,"exited");function W(w,g,f){
const m=w.path??g,D=f.missingHint===void 0?{}:{hint:f.missingHint};return w.code==="ENOENT"?new M.Wt(`${g} cannot run: '${m}' is not installed`,{cause:w,...D}):
w.code==="EACCES"?new M.iC(`${g} cannot run: '${m}' is not executable`,{cause:w,fields:{service:g}}):new M.Qd(`${g} cannot run: ${w.message}`,{cause:w})}e(W,"st\
artError");async function F(w,g){try{await(0,T.pipeline)(g??[],w.stdin)}catch(f){const m=f.code??"";if(!["EPIPE","ECONNRESET","ECANCELED","ERR_STREAM_PREMATURE_\
CLOSE","ERR_STREAM_DESTROYED"].includes(m))throw f}}e(F,"feed");async function H(w,g,{keep:f,drops:m=!1}){const D=[],$=new TextDecoder;let L=0,I="";for await(const z of w){
if(L<f&&D.push(m?z.subarray(0,f-L):z),L+=z.length,f>0&&!m&&L>f)throw new M.Qd(`more than ${f} bytes of output`);const G=(I+$.decode(z,{stream:!0})).split(/\r\n|[\r\n]/);
I=(G.pop()??"").slice(0,A);for(const X of G)g(X.slice(0,A))}return I!==""&&g(I),Buffer.concat(D).toString("utf8")}e(H,"collect");function Q(w){const g=w.filter(
f=>f.length>0);return f=>g.reduce((m,D)=>m.replaceAll(D,"***"),f)}e(Q,"redactor")}),12362:((J,C,o)=>{o.d(C,{$8:e(()=>_,"$8"),Mi:e(()=>M,"Mi"),Oo:e(()=>T,"Oo"),SH:e(
()=>U,"SH"),sc:e(()=>A,"sc"),wW:e(()=>R,"wW")});var x=o(77598),O=o(46466);async function*T(s){yield s}e(T,"once");async function*M(s,c){for await(const r of s)c(
r),yield r}e(M,"tap");async function*U(s,c){let r,l=0;for await(const u of s){let h=0;for(;h<u.length;){if(r===void 0&&u.length-h>=c){yield u.subarray(h,h+c),h+=
c;continue}r??=new Uint8Array(c);const E=u.subarray(h,h+c-l);r.set(E,l),h+=E.length,l+=E.length,!(l<c)&&(yield r,r=void 0,l=0)}}r!==void 0&&(yield r.subarray(0,
l))}e(U,"blocksOf");async function*R(s,c,r){const l=[];try{for await(const u of s){const h=r(u);h.catch(()=>{}),l.push(h),l.length>=c&&(yield await l.shift())}for(;l.
length>0;)yield await l.shift()}finally{await Promise.allSettled(l)}}e(R,"mapOrdered");async function*A(s,c){const r=(0,O.pipeline)(s,c);r.catch(()=>{});try{yield*c,
await r}finally{c.destroy(),await Promise.allSettled([r])}}e(A,"through");function _(){const s=(0,x.createHash)("sha256");let c=0;return{add(r){s.update(r),c+=r.
length},done:e(()=>({size:c,sha256:s.digest("hex")}),"done")}}e(_,"hashCounter")}),4469:((J,C,o)=>{o.d(C,{a:e(()=>x,"a")});function x(T,M){return`vm-snapshot/${O(
T.project)||"project"}/${O(M)||"service"}:${T.name}`}e(x,"snapshotReference");function O(T){return T.toLowerCase().replace(/[^a-z0-9]+/g,"-").replace(/^-|-$/g,"")}
e(O,"component")}),7641:((J,C,o)=>{o.d(C,{G:e(()=>O,"G"),J:e(()=>T,"J")});var x=o(75892);class O extends x.cs{static{e(this,"FastPathError")}}function T(M){return"\
examine"in M}e(T,"canInspect")}),27267:((J,C,o)=>{o.d(C,{NQ:e(()=>R,"NQ"),gi:e(()=>M,"gi")});var x=o(75892),O=o(51208),T=o(52875);async function M(_,s){const c=await U(
_,["--porcelain=v2","--branch"],s);return c===void 0?null:A(c)}e(M,"gitFacts");async function U(_,s,c){try{const{stdout:r}=await(0,O.m0)("git",["-c","core.fsmon\
itor=false","status",...s],{signal:c,cwd:_,env:{GIT_OPTIONAL_LOCKS:"0",LC_ALL:"C"},title:"git status"});return r}catch(r){if(r instanceof x.Qd||r instanceof x.Wt)
return;throw r}}e(U,"status");async function R(_,s,c){const r=await U(_,["--porcelain","--untracked-files=all","--",s],c);return r===void 0||r===""?void 0:r.startsWith(
"??")?"new":"changed"}e(R,"seenByGit");function A(_){const s=_.split(`
`).filter(u=>u!==""),c=e(u=>s.find(h=>h.startsWith(`# ${u} `))?.slice(u.length+3),"header"),r=c("branch.oid"),l=c("branch.head");return r===void 0||!/^[0-9a-f]{40,64}$/.
test(r)?null:{commit:r,branch:l===void 0||l==="(detached)"?null:(0,T.w)(l),dirty:s.some(u=>!u.startsWith("# "))}}e(A,"parseGitStatus")})};export{Ce as id,Re as ids,Le as modules};
