var Te=Object.defineProperty;var e=(H,C)=>Te(H,"name",{value:C,configurable:!0});const Ae=9471,Ce=[9471],Re={56984:((H,C,a)=>{a.d(C,{P:e(()=>A,"P")});var x=a(75892),O=a(10764),T=a(89304),M=function(_,s,c){if(s!=null){if(typeof s!="object"&&typeof s!=
"function")throw new TypeError("Object expected.");var r,l;if(c){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");r=s[Symbol.asyncDispose]}
if(r===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");r=s[Symbol.dispose],c&&(l=r)}if(typeof r!="function")throw new TypeError(
"Object not disposable.");l&&(r=e(function(){try{l.call(this)}catch(u){return Promise.reject(u)}},"dispose")),_.stack.push({value:s,dispose:r,async:c})}else c&&
_.stack.push({async:!0});return s},R=(function(_){return function(s){function c(p){s.error=s.hasError?new _(p,s.error,"An error was suppressed during disposal."):
p,s.hasError=!0}e(c,"fail");var r,l=0;function u(){for(;r=s.stack.pop();)try{if(!r.async&&l===1)return l=0,s.stack.push(r),Promise.resolve().then(u);if(r.dispose){
var p=r.dispose.call(r.value);if(r.async)return l|=2,Promise.resolve(p).then(u,function(E){return c(E),u()})}else l|=1}catch(E){c(E)}if(l===1)return s.hasError?
Promise.reject(s.error):Promise.resolve();if(s.hasError)throw s.error}return e(u,"next"),u()}})(typeof SuppressedError=="function"?SuppressedError:function(_,s,c){
var r=new Error(c);return r.name="SuppressedError",r.error=_,r.suppressed=s,r});const K="compose";async function A({ref:_,manifest:s},{store:c,repository:r},l){
if((0,O.nR)(c))try{const u={stack:[],error:void 0,hasError:!1};try{const p=M(u,await r.reader(l,s.packs),!0),E={};for(const v of s.blobs){if(v.role!=="metadata"||
!v.path?.startsWith(`${K}/`))continue;const b=[];for await(const S of p.open((0,T.SC)(v)))b.push(S);E[v.path.slice(K.length+1)]=Buffer.concat(b)}await c.putSidecarFiles(
_,{folder:K,files:E},l)}catch(p){u.error=p,u.hasError=!0}finally{const p=R(u);p&&await p}}catch(u){if(!(u instanceof x.JC))throw u;l.log.warn(`${s.snapshot_name}\
: cannot write its Compose files next to its manifest: ${u.message}`)}}e(A,"writeReadableCopies")}),82571:((H,C,a)=>{a.d(C,{X:e(()=>K,"X"),m:e(()=>R,"m")});var x=a(
75892),O=a(69865),T=a(10764);const M=.5;async function R(A,_,s){if(!(0,T.V2)(_))return;const c=await _.freeBytes(s);c>=A*M||s.log.warn(`${_.location} has only ${(0,O.
z3)(c)} free: a snapshot of ${(0,O.z3)(A)} may not fit`)}e(R,"warnIfLowSpace");async function K(A,_,s){if(!(0,T.V2)(_))return;const c=await _.freeBytes(s);if(!(c>=
A))throw new x._p(`${_.location} has ${(0,O.z3)(c)} free, but ${(0,O.z3)(A)} are needed (${(0,O.z3)(A-c)} short)`,{hint:"Free some space there, or use another l\
ocation",fields:{needed:A,free:c}})}e(K,"assertSpace")}),49637:((H,C,a)=>{a.d(C,{K:e(()=>R,"K"),n:e(()=>K,"n")});var x=a(48161),O=a(75892),T=a(7641);const M=Math.
min((0,x.availableParallelism)(),4);async function R(s,c,r){const l=new Map,u=new Map,p=new AbortController,E=AbortSignal.any([r.signal,p.signal]);try{for(;;){E.
throwIfAborted();const b=await s.next();b.done||await v(b.value);const S=b.done||!b.value.parallel?0:M-1;for(;u.size>S;)await Promise.race(u.keys());if(E.throwIfAborted(),
b.done)return{machine:b.value,stored:l}}}finally{p.abort(),await Promise.all(u.keys()),await s.return(void 0)}async function v(b){const{label:S,digest:W}=b,N=W===
void 0?void 0:await c.find(W);if(N!==void 0&&l.set(N.digest,N),N!==void 0||W!==void 0&&[...u.values()].includes(W))return r.log.debug(`${S}: already stored`);const J=A(
b,c,{c:r,signal:E}).then(q=>{l.set(q.digest,q)},q=>p.abort(q));u.set(J,W),J.then(()=>u.delete(J))}e(v,"begin")}e(R,"storeBlobs");async function K({images:s,volumes:c,
bindMounts:r=[],parts:l=[]},u,p){const E=e(async S=>{const W=u.get(S)??await p.find(S);if(W===void 0)throw new O.cs(`The target names ${S}, but its source did n\
ot provide it`);return W},"find"),v=new Map,b=e(async(S,W)=>{v.has(S)||v.set(S,{...await E(S),role:W})},"name");for(const{config:S,layers:W}of s){await b(S,"con\
fig");for(const N of W)await b(N,"layer")}for(const{digest:S}of[...c,...r])await b(S,"volume");for(const{digest:S}of l)await b(S,"part");return[...v.values()]}e(
K,"manifestBlobsOf");async function A(s,c,{c:r,signal:l}){const u=Promise.withResolvers();u.promise.catch(()=>{});const p=_(s.open(u.promise),l),E=r.progress.start(
`Storing ${s.label}`,s.size);try{const v=await c.add(p,{...s.digest===void 0?{}:{expected:s.digest},onBytes:e(b=>E.add(b),"onBytes")});return u.resolve(v.digest),
v}catch(v){throw u.reject(v),s.shortcut&&v instanceof O.cs?new T.G(v.message,{cause:v}):s.damaged&&v instanceof O.cs&&v.fields.expected!==void 0?s.damaged(v.message,
v):v}finally{E.done()}}e(A,"storeBlob");async function*_(s,c){for await(const r of s)c.throwIfAborted(),yield r}e(_,"untilStopped")}),81778:((H,C,a)=>{a.d(C,{P:e(
()=>K,"P"),W:e(()=>A,"W")});var x=a(89304);const O=4<<20,T=65536,M=/^(compose|container)\//,R=5;async function K(l,u,p){const E=[];for(const v of l){const{role:b,
path:S=""}=v;if(b==="config"&&v.size<=O)await A(r(await c(v,u)),p);else if(b==="metadata"&&M.test(S)&&v.size<=T){const{findCredentialsInText:W}=await a.e(2478).
then(a.bind(a,2478));for(const N of await W(S,(await c(v,u)).toString()))E.push(N)}}E.length>0&&p.log.warn(`files in the snapshot seem to contain credentials, r\
eadable by anyone with access to it: ${s(E)}`)}e(K,"warnAboutSecrets");async function A(l,u){const{findCredentials:p}=await a.e(2478).then(a.bind(a,2478)),E=await p(
l);E.length>0&&u.log.warn(_(E))}e(A,"warnAboutSecretsInConfig");function _(l){return`the image seems to contain credentials, readable by anyone with access to i\
t: ${s(l)}. Pass them to the build as secrets, and revoke the real ones`}e(_,"warningOf");function s(l){return`${l.slice(0,R).map(({place:p,kind:E})=>`${p} (${E}\
)`).join(", ")}${l.length>R?` and ${l.length-R} more`:""}`}e(s,"listed");async function c(l,u){const p=[];for await(const E of u.open((0,x.SC)(l)))p.push(E);return Buffer.
concat(p)}e(c,"readAll");function r(l){try{return JSON.parse(l.toString())}catch{return}}e(r,"tryJson")}),99471:((H,C,a)=>{a.r(C),a.d(C,{claimForCreate:e(()=>ve,
"claimForCreate"),create:e(()=>Se,"create")});var x=a(75892),O=a(52875),T=a(63827),M=a(75558),R=a(13266),K=a(4469);function A(n){s("description",n,{schema:R.h_,
hint:"Use plain text of up to 10,000 characters"})}e(A,"checkDescription");function _({context:n,runId:t}){n!==void 0&&s("context",n,{schema:R._O,hint:"Use one \
line of up to 4096 characters"}),t!==void 0&&s("run id",t,{schema:R.Vz,hint:"Use one line of up to 256 characters"})}e(_,"validateRunContext");function s(n,t,{schema:o,
hint:i}){const d=o.safeParse(t).error?.issues[0];if(d!==void 0)throw new x.dz(`Cannot store the ${n}: ${d.message}`,{hint:i})}e(s,"check");var c=a(7641),r=a(27267),
l=a(85497),u=a(89304),p=a(56984);function E(n){const[t,...o]=n;if(t!==void 0&&o.length===0)return t;const i=new Map(n.flatMap(d=>d.packages).map(d=>[`${d.manager}\
 ${d.name} ${d.version}`,d]));return{languages:Object.assign({},...n.map(({languages:d})=>d).reverse()),tools:[...new Set(n.flatMap(({tools:d})=>d))].sort(),packages:[
...i].sort(([d],[h])=>d<h?-1:1).map(([,d])=>d)}}e(E,"mergeDescriptions");var v=a(82571),b=a(49637),S=a(12362);async function W(n,t){const o=[];for(const[i,d]of Object.
entries(n))o.push({...await t.add((0,S.Oo)(d)),role:"metadata",path:i});return o}e(W,"storeFiles");function N(n){return Buffer.from(`${JSON.stringify(n,void 0,2)}\

`)}e(N,"jsonFile");var J=a(81778),q=a(22506),m=a(69865),y=a(14717),f=a(36587),w=a(40490),$=a(31848),D=a(25538),L=a(17799),I=a(44688);const z={name:"image",targetText:e(
({source:n})=>`the target '${n.from}'`,"targetText"),isSameTarget:e((n,t)=>n.source.from===t.source.from,"isSameTarget")};async function G({ref:n,limits:t,rules:o,
machine:i},d,h){const g=(await le(d,h)).filter(k=>k.isProtected===!0&&!oe(k,n)),{maxPerMachine:P,maxTotal:j}=t;if(j!==void 0&&g.length>=j)throw me(`${j} snapsho\
ts in total`,g);if(P===void 0||g.length<P)return;const B=await i(),U=g.filter(({manifest:k})=>we(k,B,o));if(U.length>=P)throw me(`${P} snapshots of ${o.targetText(
B)}`,U)}e(G,"assertCountAvailable");async function Q(n,{ref:t,maxSize:o,catalog:i},d){const h=await pe(i,d);let g=await h({manifest:n});for(const P of await le(
i,d))P.isProtected===!0&&!oe(P,t)&&(g+=await h(P));if(!(g<=o))throw new x._p(`The snapshot and the protected ones need ${(0,m.z3)(g)}, more than the limit of ${(0,m.
z3)(o)}: it was not saved`,{hint:"Raise the limit, or unprotect or delete a snapshot",fields:{bytes:g,limit:o}})}e(Q,"assertSizeAvailable");async function ce(n,t,o){
try{const{freed:i,pending:d,due:h}=await(0,D.Y)([{manifest:n}],t,o);i>0&&o.log.info(`Freed the data that it had stored: ${(0,m.z3)(i)}`),h!==void 0&&o.log.warn(
`a delete or clean after ${(0,q.Yi)(h)} frees ${(0,m.z3)(d)} of its data`)}catch(i){o.log.warn(`a later delete or clean frees the data that it had stored: ${i instanceof
Error?i.message:i}`)}}e(ce,"freeRefused");async function de(n,{limits:t,rules:o,catalog:i},d){const h=(await le(i,d)).map(U=>oe(U,n.ref)?{...U,isProtected:!0}:U),
g=t.maxSize===void 0?async()=>0:await pe(i,d),P=t.maxAge===void 0?Date.now():await(0,w.H)(i.store,d),j=await fe({snapshots:h,made:n.manifest,limits:t,rules:o},{
now:P,sizeOf:g}),B=h.filter(U=>!oe(U,n.ref));return t.maxAge!==void 0&&j.length>0&&(0,w.I)(B,{maxAge:t.maxAge,now:P},d),j.length===0?[]:(await(0,$.clean)({remove:j},
i,d)).removed}e(de,"enforceLimits");async function fe({snapshots:n,made:t,limits:o,rules:i},d){const{maxAge:h,maxPerMachine:g,maxTotal:P,maxSize:j,keep:B={}}=o,
U=e(()=>!0,"all"),k=e(({manifest:Y})=>we(Y,t,i),"ofMachine"),X=[{of:U,rules:{maxAge:h}},...(0,L.hK)(B)?[{of:k,rules:B}]:[],{of:k,rules:{maxCount:g}},{of:U,rules:{
maxCount:P,maxSize:j}}],ne=new Map;for(const{of:Y,rules:ee}of X){const F=n.filter(V=>!ne.has(V)&&Y(V)),te=await(0,I.S)(F,ee,{...d,groupOf:e(()=>"all","groupOf")});
for(const V of te.remove)ne.set(V.snapshot,V)}return n.flatMap(Y=>ne.get(Y)??[])}e(fe,"planLimits");async function le(n,t){return(await(0,f.list)({},n,t)).filter(
({manifest:o})=>o.trigger!==void 0&&(0,y.v)(o).type!=="imported")}e(le,"limitedSnapshots");async function pe({repository:n},t){const o=await n.measure(t);return async({
manifest:i})=>await o.add(i.blobs.map(u.SC))}e(pe,"measure");function oe({ref:n},{project:t,name:o}){return n.project===t&&n.name===o}e(oe,"isAt");function me(n,t){
const o=t.slice(0,3).map(({ref:i})=>(0,M.SN)(i));return new x._p(`The limit of ${n} is used up by protected snapshots: ${o.join(", ")}${t.length>3?", …":""}`,
{hint:"Raise the limit, or unprotect or delete one of them",fields:{protected:t.length}})}e(me,"usedUp");function we(n,t,o){return n.kind===t.kind&&o.isSameTarget(
n,t)}e(we,"isSameTarget");var ge=function(n,t,o){if(t!=null){if(typeof t!="object"&&typeof t!="function")throw new TypeError("Object expected.");var i,d;if(o){if(!Symbol.
asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");i=t[Symbol.asyncDispose]}if(i===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.d\
ispose is not defined.");i=t[Symbol.dispose],o&&(d=i)}if(typeof i!="function")throw new TypeError("Object not disposable.");d&&(i=e(function(){try{d.call(this)}catch(h){
return Promise.reject(h)}},"dispose")),n.stack.push({value:t,dispose:i,async:o})}else o&&n.stack.push({async:!0});return t},ye=(function(n){return function(t){function o(g){
t.error=t.hasError?new n(g,t.error,"An error was suppressed during disposal."):g,t.hasError=!0}e(o,"fail");var i,d=0;function h(){for(;i=t.stack.pop();)try{if(!i.
async&&d===1)return d=0,t.stack.push(i),Promise.resolve().then(h);if(i.dispose){var g=i.dispose.call(i.value);if(i.async)return d|=2,Promise.resolve(g).then(h,function(P){
return o(P),h()})}else d|=1}catch(P){o(P)}if(d===1)return t.hasError?Promise.reject(t.error):Promise.resolve();if(t.hasError)throw t.error}return e(h,"next"),h()}})(
typeof SuppressedError=="function"?SuppressedError:function(n,t,o){var i=new Error(o);return i.name="SuppressedError",i.error=n,i.suppressed=t,i});async function Se(n,t,o){
const{ref:i,trigger:d,limits:h}=n,g=t.kind??z;if(d===void 0||h===void 0)return await Ee(n,t,o);await G({ref:i,limits:h,rules:g,machine:e(()=>Me(n,{rules:g,provider:t.
provider},o),"machine")},t.catalog,o);const P=await Oe(n,t,o);try{return{...P,removed:await de(P,{limits:h,rules:g,catalog:t.catalog},o)}}catch(j){return o.log.
warn(`could not remove old snapshots to stay within the limits (the next run retries): ${j instanceof Error?j.message:j}`),{...P,removed:[]}}}e(Se,"create");async function Oe(n,t,o){
let i;const d={beforeName:e(async h=>{const g=n.limits?.maxSize;g!==void 0&&(i=h,await Q(h,{ref:n.ref,maxSize:g,catalog:t.catalog},o),i=void 0)},"beforeName")};
try{return await Ee(n,t,o,d)}catch(h){throw i!==void 0&&await ce(i,t.catalog,o),h}}e(Oe,"createOrFree");async function Ee(n,t,o,i={}){try{return await _e(n,t,{shortcuts:!0,
...i,c:o})}catch(d){if(!(d instanceof c.G))throw d;return o.log.warn(`${d.message}; capturing everything again, without shortcuts`),await _e(n,t,{shortcuts:!1,...i,
c:o})}}e(Ee,"createWithFallback");async function Me({machine:n,from:t,ref:o},{rules:i,provider:d},h){const g={kind:i.name,project_name:o.project,source:{type:"c\
aptured",from:t}};if(!(0,c.J)(d))return g;const{id:P,name:j,of:B}=await d.examine(n,h);return{...g,container:{id:P,name:j,...B!==void 0&&{of:B}}}}e(Me,"describe\
Target");async function _e(n,{catalog:t,provider:o},{shortcuts:i,beforeName:d,c:h}){const g={stack:[],error:void 0,hasError:!1};try{const P=performance.now(),j=await ve(
n,t.store,h),B=ge(g,await t.repository.writer(h,{near:n.ref}),!0);let U=t.store.traits.shared;const k=o.capture(n.machine,{shortcuts:i,holds:e(async Z=>await B.
find(Z)!==void 0,"holds"),onSize:e(Z=>(0,v.m)(Z,t.store,h),"onSize"),...U&&{onConfig:e(async Z=>{U=!1,await(0,J.W)(Z,h)},"onConfig")}},h),{machine:X,stored:ne}=await(0,b.
K)(k,B,h),Y=await(0,b.n)(X,ne,B),ee=await ue(X.images,Y,B),F=await ae(),te=await B.publish(F.blobs.map(u.SC));await d?.(F);const V=await(0,l.Ge)(j,F,{published:te,
refs:t.store,signal:h.signal,log:h.log});return await(0,p.P)(V,t,h),{...V,stats:B.stats,seconds:(performance.now()-P)/1e3};async function ue(Z,ie,he){const re={
stack:[],error:void 0,hasError:!1};try{const se=ge(re,await he.reader(),!0);U&&await(0,J.P)(ie,se,h);const be=[];for(const xe of Z)be.push(await o.describe(xe,se,
(0,u._W)(ie),h));return E(be)}catch(se){re.error=se,re.hasError=!0}finally{const se=ye(re);se&&await se}}e(ue,"describe");async function ae(){const Z=new Date().
toISOString(),ie=(0,O.w)(n.from),he=Pe(X),re=await W({"metadata/versions.json":N(ee.languages),"metadata/packages.json":N(ee.packages),"metadata/build-info.json":N(
{build_date:Z,platform:he,from:ie,tool:`vm-snapshot ${T.x}`}),...X.files},B);return De({request:n,machine:X,description:ee,createdAt:Z,blobs:[...Y,...re],git:await(0,r.
gi)(n.directory,h.signal)})}e(ae,"assemble")}catch(P){g.error=P,g.hasError=!0}finally{const P=ye(g);P&&await P}}e(_e,"captureAndStore");async function ve(n,t,{signal:o}){
const{ref:i,force:d,description:h}=n;return A(h),_(n),await(0,l.cB)(i,{force:d,hint:"Use --force to overwrite or choose another name",refs:t,signal:o})}e(ve,"cl\
aimForCreate");function De({request:n,machine:t,description:o,createdAt:i,blobs:d,git:h}){const{ref:g}=n,{kind:P,images:j,volumes:B,bindMounts:U=[],parts:k=[]}=t,
X=j[0]?.config,ne=Pe(t),Y=new Map(d.map(({digest:F,size:te})=>[F,te])),ee=e(F=>({...F,size_bytes:Y.get(F.digest)??0}),"sized");return{version:(0,R.GX)(P,{hasParts:k.
length>0}),kind:P,snapshot_name:g.name,project_name:g.project,is_global:g.project===M.sT,created_at:i,description:n.description,...X!==void 0&&{image_digest:X},
platform:ne,size_bytes:d.reduce((F,te)=>F+te.size,0),languages:o.languages,tools:[...o.tools],services:j.map(({name:F,config:te,layers:V,references:ue,platform:ae})=>({
name:F,image_tag:(0,K.a)(g,F),image_digest:te,layers:V,references:ue,...ae===ne?{}:{platform:ae}})),volumes:B.map(ee),...U.length>0&&{bind_mounts:U.map(ee)},...k.
length>0&&{parts:k.map(ee)},git:h,source:{type:n.buildSeconds===void 0?"captured":"built",from:(0,O.w)(n.from),...n.buildSeconds===void 0?{}:{build_seconds:n.buildSeconds}},
...n.trigger!==void 0&&{trigger:n.trigger},...n.context!==void 0&&{context:n.context},...n.runId!==void 0&&{run_id:n.runId},...t.container!==void 0&&{container:t.
container},tool_version:T.x,blobs:d}}e(De,"manifestOf");function Pe({platform:n,images:t}){const o=n??t[0]?.platform;if(o===void 0)throw new x.cs("The capture r\
eturned neither a platform nor an image");return o}e(Pe,"platformOf")}),51208:((H,C,a)=>{a.d(C,{J7:e(()=>l,"J7"),U1:e(()=>r,"U1"),i3:e(()=>u,"i3"),m0:e(()=>c,"m\
0")});var x=a(31421),O=a(57075),T=a(46466),M=a(75892);const R=16*1024*1024,K=1024*1024,A=16*1024,_=20,s=5e3;async function c(m,y,f){const w=p(m,y,f),$=q(f.secrets??
[]),{line:D,tail:L}=E(f,$),I=b(m,y,f),z=Promise.all([J(I.stdout,D,{keep:f.onLine?0:f.maxOutput??R}),J(I.stderr,D,{keep:f.onLine?0:K,drops:!0})]),G=N(I,f.input);
try{const[[Q,ce],[de,fe]]=await Promise.all([S(I,w,f),z,G]);if(Q===0)return{stdout:$(de),stderr:$(fe)};throw v(w,{code:Q,ended:ce,last:f.tellLast?.(L)??L})}catch(Q){
throw I.kill("SIGKILL"),await Promise.allSettled([z,G]),Q}}e(c,"exec");async function*r(m,y,f){const w=p(m,y,f),{line:$,tail:D}=E(f,q(f.secrets??[])),L=b(m,y,f),
I=Promise.all([S(L,w,f),J(L.stderr,$,{keep:0}),N(L,f.input)]);I.catch(()=>{});try{yield*L.stdout;const[[z,G]]=await I;if(z!==0&&!f.accepts?.includes(z??-1))throw v(
w,{code:z,ended:G,last:f.tellLast?.(D)??D});return z??0}finally{L.kill("SIGKILL"),await Promise.allSettled([I])}}e(r,"execStream");function l(m,y,f){const w=(0,x.
spawn)(m,y,{env:{...process.env,...f},stdio:["pipe","ignore","ignore"],detached:!0,cwd:"/"}),$=new Promise(D=>w.once("close",()=>D()).once("error",()=>D()));return w.
stdin.on("error",()=>{}),w.unref(),async D=>{w.ref(),w.stdin.end(D),await $}}e(l,"execWatchdog");function u(m,y,f){const w=b(m,y,f),$=f.title??m,D=O.Duplex.from(
{readable:w.stdout,writable:w.stdin});return J(w.stderr,f.onLine??(()=>{}),{keep:0}).catch(()=>{}),S(w,$,f).catch(L=>D.destroy(L)),D.once("close",()=>w.kill()),
D}e(u,"execDuplex");function p(m,y,{title:f}){return f??[m,...y.slice(0,1)].join(" ")}e(p,"titleOf");function E({onLine:m},y){const f=[];return{line:e($=>{const D=y(
$);m?.(D),D.trim()!==""&&f.push(D),f.length>_&&f.shift()},"line"),tail:f}}e(E,"lastLines");function v(m,{code:y,ended:f,last:w}){const $=f?`was terminated by ${f}`:
`failed with exit code ${y}`;return new M.Qd([`${m} ${$}`,...w].join(w.length>1?`
`:": "),{fields:{exit_code:y??-1}})}e(v,"failure");function b(m,y,f){const w={...process.env,...f.env};return(0,x.spawn)(m,y,{env:w,stdio:["pipe","pipe","pipe"],
windowsHide:!0,...f.cwd&&{cwd:f.cwd}})}e(b,"start");function S(m,y,f){const{signal:w}=f;return new Promise(($,D)=>{let L;const I=e(()=>{m.kill("SIGTERM"),L=setTimeout(
()=>m.kill("SIGKILL"),s)},"cancel"),z=e(()=>{clearTimeout(L),w.removeEventListener("abort",I)},"settle");m.once("error",G=>{z(),D(W(G,y,f))}),m.once("close",(G,Q)=>{
z(),w.aborted?D(new M.cc(`${y} was cancelled`,{cause:w.reason})):$([G,Q])}),w.aborted?I():w.addEventListener("abort",I,{once:!0})})}e(S,"exited");function W(m,y,f){
const w=m.path??y,$=f.missingHint===void 0?{}:{hint:f.missingHint};return m.code==="ENOENT"?new M.Wt(`${y} cannot run: '${w}' is not installed`,{cause:m,...$}):
m.code==="EACCES"?new M.iC(`${y} cannot run: '${w}' is not executable`,{cause:m,fields:{service:y}}):new M.Qd(`${y} cannot run: ${m.message}`,{cause:m})}e(W,"st\
artError");async function N(m,y){try{await(0,T.pipeline)(y??[],m.stdin)}catch(f){const w=f.code??"";if(!["EPIPE","ECONNRESET","ECANCELED","ERR_STREAM_PREMATURE_\
CLOSE","ERR_STREAM_DESTROYED"].includes(w))throw f}}e(N,"feed");async function J(m,y,{keep:f,drops:w=!1}){const $=[],D=new TextDecoder;let L=0,I="";for await(const z of m){
if(L<f&&$.push(w?z.subarray(0,f-L):z),L+=z.length,f>0&&!w&&L>f)throw new M.Qd(`more than ${f} bytes of output`);const G=(I+D.decode(z,{stream:!0})).split(/\r\n|[\r\n]/);
I=(G.pop()??"").slice(0,A);for(const Q of G)y(Q.slice(0,A))}return I!==""&&y(I),Buffer.concat($).toString("utf8")}e(J,"collect");function q(m){const y=m.filter(
f=>f.length>0);return f=>y.reduce((w,$)=>w.replaceAll($,"***"),f)}e(q,"redactor")}),12362:((H,C,a)=>{a.d(C,{$8:e(()=>_,"$8"),Mi:e(()=>M,"Mi"),Oo:e(()=>T,"Oo"),SH:e(
()=>R,"SH"),sc:e(()=>A,"sc"),wW:e(()=>K,"wW")});var x=a(77598),O=a(46466);async function*T(s){yield s}e(T,"once");async function*M(s,c){for await(const r of s)c(
r),yield r}e(M,"tap");async function*R(s,c){let r,l=0;for await(const u of s){let p=0;for(;p<u.length;){if(r===void 0&&u.length-p>=c){yield u.subarray(p,p+c),p+=
c;continue}r??=new Uint8Array(c);const E=u.subarray(p,p+c-l);r.set(E,l),p+=E.length,l+=E.length,!(l<c)&&(yield r,r=void 0,l=0)}}r!==void 0&&(yield r.subarray(0,
l))}e(R,"blocksOf");async function*K(s,c,r){const l=[];try{for await(const u of s){const p=r(u);p.catch(()=>{}),l.push(p),l.length>=c&&(yield await l.shift())}for(;l.
length>0;)yield await l.shift()}finally{await Promise.allSettled(l)}}e(K,"mapOrdered");async function*A(s,c){const r=(0,O.pipeline)(s,c);r.catch(()=>{});try{yield*c,
await r}finally{c.destroy(),await Promise.allSettled([r])}}e(A,"through");function _(){const s=(0,x.createHash)("sha256");let c=0;return{add(r){s.update(r),c+=r.
length},done:e(()=>({size:c,sha256:s.digest("hex")}),"done")}}e(_,"hashCounter")}),4469:((H,C,a)=>{a.d(C,{a:e(()=>x,"a")});function x(T,M){return`vm-snapshot/${O(
T.project)||"project"}/${O(M)||"service"}:${T.name}`}e(x,"snapshotReference");function O(T){return T.toLowerCase().replace(/[^a-z0-9]+/g,"-").replace(/^-|-$/g,"")}
e(O,"component")}),7641:((H,C,a)=>{a.d(C,{G:e(()=>O,"G"),J:e(()=>T,"J")});var x=a(75892);class O extends x.cs{static{e(this,"FastPathError")}}function T(M){return"\
examine"in M}e(T,"canInspect")}),27267:((H,C,a)=>{a.d(C,{NQ:e(()=>K,"NQ"),gi:e(()=>M,"gi")});var x=a(75892),O=a(51208),T=a(52875);async function M(_,s){const c=await R(
_,["--porcelain=v2","--branch"],s);return c===void 0?null:A(c)}e(M,"gitFacts");async function R(_,s,c){try{const{stdout:r}=await(0,O.m0)("git",["-c","core.fsmon\
itor=false","status",...s],{signal:c,cwd:_,env:{GIT_OPTIONAL_LOCKS:"0",LC_ALL:"C"},title:"git status"});return r}catch(r){if(r instanceof x.Qd||r instanceof x.Wt)
return;throw r}}e(R,"status");async function K(_,s,c){const r=await R(_,["--porcelain","--untracked-files=all","--",s],c);return r===void 0||r===""?void 0:r.startsWith(
"??")?"new":"changed"}e(K,"seenByGit");function A(_){const s=_.split(`
`).filter(u=>u!==""),c=e(u=>s.find(p=>p.startsWith(`# ${u} `))?.slice(u.length+3),"header"),r=c("branch.oid"),l=c("branch.head");return r===void 0||!/^[0-9a-f]{40,64}$/.
test(r)?null:{commit:r,branch:l===void 0||l==="(detached)"?null:(0,T.w)(l),dirty:s.some(u=>!u.startsWith("# "))}}e(A,"parseGitStatus")})};export{Ae as id,Ce as ids,Re as modules};
