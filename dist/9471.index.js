var Ae=Object.defineProperty;var e=(F,D)=>Ae(F,"name",{value:D,configurable:!0});const Te=9471,Ce=[9471],Le={56984:((F,D,r)=>{r.d(D,{P:e(()=>C,"P")});var A=r(75892),O=r(10764),$=r(89304),S=function(b,o,c){if(o!=null){if(typeof o!="object"&&typeof o!=
"function")throw new TypeError("Object expected.");var s,l;if(c){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");s=o[Symbol.asyncDispose]}
if(s===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");s=o[Symbol.dispose],c&&(l=s)}if(typeof s!="function")throw new TypeError(
"Object not disposable.");l&&(s=e(function(){try{l.call(this)}catch(u){return Promise.reject(u)}},"dispose")),b.stack.push({value:o,dispose:s,async:c})}else c&&
b.stack.push({async:!0});return o},W=(function(b){return function(o){function c(m){o.error=o.hasError?new b(m,o.error,"An error was suppressed during disposal."):
m,o.hasError=!0}e(c,"fail");var s,l=0;function u(){for(;s=o.stack.pop();)try{if(!s.async&&l===1)return l=0,o.stack.push(s),Promise.resolve().then(u);if(s.dispose){
var m=s.dispose.call(s.value);if(s.async)return l|=2,Promise.resolve(m).then(u,function(E){return c(E),u()})}else l|=1}catch(E){c(E)}if(l===1)return o.hasError?
Promise.reject(o.error):Promise.resolve();if(o.hasError)throw o.error}return e(u,"next"),u()}})(typeof SuppressedError=="function"?SuppressedError:function(b,o,c){
var s=new Error(c);return s.name="SuppressedError",s.error=b,s.suppressed=o,s});const L="compose";async function C({ref:b,manifest:o},{store:c,repository:s},l){
if((0,O.nR)(c))try{const u={stack:[],error:void 0,hasError:!1};try{const m=S(u,await s.reader(l,o.packs),!0),E={};for(const v of o.blobs){if(v.role!=="metadata"||
!v.path?.startsWith(`${L}/`))continue;const _=[];for await(const I of m.open((0,$.SC)(v)))_.push(I);E[v.path.slice(L.length+1)]=Buffer.concat(_)}await c.putSidecarFiles(
b,{folder:L,files:E},l)}catch(m){u.error=m,u.hasError=!0}finally{const m=W(u);m&&await m}}catch(u){if(!(u instanceof A.JC))throw u;l.log.warn(`${o.snapshot_name}\
: its Compose files are not beside its manifest: ${u.message}`)}}e(C,"writeReadableCopies")}),82571:((F,D,r)=>{r.d(D,{X:e(()=>L,"X"),m:e(()=>W,"m")});var A=r(75892),
O=r(69865),$=r(10764);const S=.5;async function W(C,b,o){if(!(0,$.V2)(b))return;const c=await b.freeBytes(o);c>=C*S||o.log.warn(`only ${(0,O.z3)(c)} are free at\
 ${b.location} for a snapshot of ${(0,O.z3)(C)}: it may not fit`)}e(W,"warnIfLowSpace");async function L(C,b,o){if(!(0,$.V2)(b))return;const c=await b.freeBytes(
o);if(!(c>=C))throw new A._p(`${(0,O.z3)(C)} do not fit at ${b.location}, where ${(0,O.z3)(c)} are free: ${(0,O.z3)(C-c)} are short`,{hint:"Free some space ther\
e, or use another place",fields:{needed:C,free:c}})}e(L,"assertSpace")}),49637:((F,D,r)=>{r.d(D,{K:e(()=>W,"K"),n:e(()=>L,"n")});var A=r(48161),O=r(75892),$=r(7641);
const S=Math.min((0,A.availableParallelism)(),4);async function W(o,c,s){const l=new Map,u=new Map,m=new AbortController,E=AbortSignal.any([s.signal,m.signal]);
try{for(;;){E.throwIfAborted();const _=await o.next();_.done||await v(_.value);const I=_.done||!_.value.parallel?0:S-1;for(;u.size>I;)await Promise.race(u.keys());
if(E.throwIfAborted(),_.done)return{machine:_.value,stored:l}}}finally{m.abort(),await Promise.all(u.keys()),await o.return(void 0)}async function v(_){const{label:I,
digest:K}=_,B=K===void 0?void 0:await c.find(K);if(B!==void 0&&l.set(B.digest,B),B!==void 0||K!==void 0&&[...u.values()].includes(K))return s.log.debug(`${I}: h\
eld already`);const V=C(_,c,{c:s,signal:E}).then(p=>{l.set(p.digest,p)},p=>m.abort(p));u.set(V,K),V.then(()=>u.delete(V))}e(v,"begin")}e(W,"storeBlobs");async function L({
images:o,volumes:c,bindMounts:s=[]},l,u){const m=e(async _=>{const I=l.get(_)??await u.find(_);if(I===void 0)throw new O.cs(`The machine names ${_}, but its sou\
rce did not deliver it`);return I},"find"),E=new Map,v=e(async(_,I)=>{E.has(_)||E.set(_,{...await m(_),role:I})},"name");for(const{config:_,layers:I}of o){await v(
_,"config");for(const K of I)await v(K,"layer")}for(const{digest:_}of[...c,...s])await v(_,"volume");return[...E.values()]}e(L,"manifestBlobsOf");async function C(o,c,{
c:s,signal:l}){const u=Promise.withResolvers();u.promise.catch(()=>{});const m=b(o.open(u.promise),l),E=s.progress.start(`Storing ${o.label}`,o.size);try{const v=await c.
add(m,{...o.digest===void 0?{}:{expected:o.digest},onBytes:e(_=>E.add(_),"onBytes")});return u.resolve(v.digest),v}catch(v){throw u.reject(v),o.shortcut&&v instanceof
O.cs?new $.G(v.message,{cause:v}):o.damaged&&v instanceof O.cs&&v.fields.expected!==void 0?o.damaged(v.message,v):v}finally{E.done()}}e(C,"storeBlob");async function*b(o,c){
for await(const s of o)c.throwIfAborted(),yield s}e(b,"untilStopped")}),81778:((F,D,r)=>{r.d(D,{P:e(()=>L,"P"),W:e(()=>C,"W")});var A=r(89304);const O=4<<20,$=65536,
S=/^(compose|container)\//,W=5;async function L(l,u,m){const E=[];for(const v of l){const{role:_,path:I=""}=v;if(_==="config"&&v.size<=O)await C(s(await c(v,u)),
m);else if(_==="metadata"&&S.test(I)&&v.size<=$){const{findCredentialsInText:K}=await r.e(2478).then(r.bind(r,2478));for(const B of await K(I,(await c(v,u)).toString()))
E.push(B)}}E.length>0&&m.log.warn(`files in it seem to hold credentials that everybody who gets it can read: ${o(E)}`)}e(L,"warnAboutSecrets");async function C(l,u){
const{findCredentials:m}=await r.e(2478).then(r.bind(r,2478)),E=await m(l);E.length>0&&u.log.warn(b(E))}e(C,"warnAboutSecretsInConfig");function b(l){return`the\
 image seems to hold credentials that everybody who gets it can read: ${o(l)}. Give them to the build as secrets, and revoke those that are real`}e(b,"warningOf");
function o(l){return`${l.slice(0,W).map(({place:m,kind:E})=>`${m} (${E})`).join(", ")}${l.length>W?` and ${l.length-W} more`:""}`}e(o,"listed");async function c(l,u){
const m=[];for await(const E of u.open((0,A.SC)(l)))m.push(E);return Buffer.concat(m)}e(c,"readAll");function s(l){try{return JSON.parse(l.toString())}catch{return}}
e(s,"tryJson")}),99471:((F,D,r)=>{r.r(D),r.d(D,{claimForCreate:e(()=>ge,"claimForCreate"),create:e(()=>be,"create")});var A=r(52875),O=r(63827),$=r(75558),S=r(13266),
W=r(4469),L=r(75892);function C(t){o("description",t,{schema:S.h_,hint:"Use plain text of up to 10,000 characters"})}e(C,"checkDescription");function b({context:t,
runId:n}){t!==void 0&&o("context",t,{schema:S._O,hint:"Use one line of up to 4096 characters"}),n!==void 0&&o("run id",n,{schema:S.Vz,hint:"Use one line of up t\
o 256 characters"})}e(b,"validateRunContext");function o(t,n,{schema:i,hint:a}){const f=i.safeParse(n).error?.issues[0];if(f!==void 0)throw new L.dz(`The ${t} c\
annot be kept: ${f.message}`,{hint:a})}e(o,"check");var c=r(7641),s=r(27267),l=r(85497),u=r(89304),m=r(56984);function E(t){const[n,...i]=t;if(n!==void 0&&i.length===
0)return n;const a=new Map(t.flatMap(f=>f.packages).map(f=>[`${f.manager} ${f.name} ${f.version}`,f]));return{languages:Object.assign({},...t.map(({languages:f})=>f).
reverse()),tools:[...new Set(t.flatMap(({tools:f})=>f))].sort(),packages:[...a].sort(([f],[h])=>f<h?-1:1).map(([,f])=>f)}}e(E,"mergeDescriptions");var v=r(82571),
_=r(49637),I=r(12362);async function K(t,n){const i=[];for(const[a,f]of Object.entries(t))i.push({...await n.add((0,I.Oo)(f)),role:"metadata",path:a});return i}
e(K,"storeFiles");function B(t){return Buffer.from(`${JSON.stringify(t,void 0,2)}
`)}e(B,"jsonFile");var V=r(81778),p=r(22506),g=r(69865),d=r(30660),w=r(14717),T=r(36587),M=r(40490),R=r(31848),j=r(25538),U=r(17799),k=r(44688);function Z({kind:t,
project_name:n,source:i,container:a}){return t==="compose"?`the project '${n}'`:a===void 0?`the image '${i.from}'`:`the container '${a.name}'`}e(Z,"machineText");
function re(t,n){return t.kind!==n.kind?!1:t.kind==="compose"?t.project_name===n.project_name:t.container===void 0||n.container===void 0?t.source.from===n.source.
from:t.container.id===n.container.id||(0,d.b)(t.container)===(0,d.b)(n.container)}e(re,"isSameTarget");async function ie({ref:t,limits:n,machine:i},a,f){const h=(await de(
a,f)).filter(N=>N.isProtected===!0&&!se(N,t)),{maxPerMachine:y,maxTotal:P}=n;if(P!==void 0&&h.length>=P)throw ue(`${P} snapshots in all`,h);if(y===void 0||h.length<
y)return;const z=await i(),x=h.filter(({manifest:N})=>re(N,z));if(x.length>=y)throw ue(`${y} snapshots of ${Z(z)}`,x)}e(ie,"assertCountAvailable");async function ce(t,{
ref:n,maxSize:i,catalog:a},f){const h=await le(a,f);let y=await h({manifest:t});for(const P of await de(a,f))P.isProtected===!0&&!se(P,n)&&(y+=await h(P));if(!(y<=
i))throw new L._p(`The snapshot and the protected ones take ${(0,g.z3)(y)}, more than the limit of ${(0,g.z3)(i)}; it gets no name`,{hint:"Raise the limit, or u\
nprotect or delete a snapshot",fields:{bytes:y,limit:i}})}e(ce,"assertSizeAvailable");async function Ee(t,n,i){try{const{freed:a,pending:f,due:h}=await(0,j.Y)([
{manifest:t}],n,i);a>0&&i.log.info(`What was stored of it is freed: ${(0,g.z3)(a)}`),h!==void 0&&i.log.warn(`${(0,g.z3)(f)} of it are freed by a delete or clean\
 after ${(0,p.Yi)(h)}`)}catch(a){i.log.warn(`what was stored of it is freed by a later delete or clean: ${a instanceof Error?a.message:a}`)}}e(Ee,"freeRefused");
async function _e(t,{limits:n,catalog:i},a){const f=(await de(i,a)).map(x=>se(x,t.ref)?{...x,isProtected:!0}:x),h=n.maxSize===void 0?async()=>0:await le(i,a),y=n.
maxAge===void 0?Date.now():await(0,M.H)(i.store,a),P=await ve({snapshots:f,made:t.manifest,limits:n},{now:y,sizeOf:h}),z=f.filter(x=>!se(x,t.ref));return n.maxAge!==
void 0&&P.length>0&&(0,M.I)(z,{maxAge:n.maxAge,now:y},a),P.length===0?[]:(await(0,R.clean)({remove:P},i,a)).removed}e(_e,"enforceLimits");async function ve({snapshots:t,
made:n,limits:i},a){const{maxAge:f,maxPerMachine:h,maxTotal:y,maxSize:P,keep:z={}}=i,x=e(()=>!0,"all"),N=e(({manifest:Q})=>re(Q,n),"ofMachine"),q=[{of:x,rules:{
maxAge:f}},...(0,U.hK)(z)?[{of:N,rules:z}]:[],{of:N,rules:{maxCount:h}},{of:x,rules:{maxCount:y,maxSize:P}}],H=new Map;for(const{of:Q,rules:G}of q){const J=t.filter(
X=>!H.has(X)&&Q(X)),ee=await(0,k.S)(J,G,{...a,groupOf:e(()=>"all","groupOf")});for(const X of ee.remove)H.set(X.snapshot,X)}return t.flatMap(Q=>H.get(Q)??[])}e(
ve,"planLimits");async function de(t,n){return(await(0,T.list)({},t,n)).filter(({manifest:i})=>i.trigger!==void 0&&(0,w.v)(i).type!=="imported")}e(de,"limitedSn\
apshots");async function le({repository:t},n){const i=await t.measure(n);return async({manifest:a})=>await i.add(a.blobs.map(u.SC))}e(le,"measure");function se({
ref:t},{project:n,name:i}){return t.project===n&&t.name===i}e(se,"isAt");function ue(t,n){const i=n.slice(0,3).map(({ref:a})=>(0,$.SN)(a));return new L._p(`The \
limit of ${t} is used up by protected ones: ${i.join(", ")}${n.length>3?", …":""}`,{hint:"Raise the limit, or unprotect or delete one of them",fields:{protected:n.
length}})}e(ue,"usedUp");var he=function(t,n,i){if(n!=null){if(typeof n!="object"&&typeof n!="function")throw new TypeError("Object expected.");var a,f;if(i){if(!Symbol.
asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");a=n[Symbol.asyncDispose]}if(a===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.d\
ispose is not defined.");a=n[Symbol.dispose],i&&(f=a)}if(typeof a!="function")throw new TypeError("Object not disposable.");f&&(a=e(function(){try{f.call(this)}catch(h){
return Promise.reject(h)}},"dispose")),t.stack.push({value:n,dispose:a,async:i})}else i&&t.stack.push({async:!0});return n},me=(function(t){return function(n){function i(y){
n.error=n.hasError?new t(y,n.error,"An error was suppressed during disposal."):y,n.hasError=!0}e(i,"fail");var a,f=0;function h(){for(;a=n.stack.pop();)try{if(!a.
async&&f===1)return f=0,n.stack.push(a),Promise.resolve().then(h);if(a.dispose){var y=a.dispose.call(a.value);if(a.async)return f|=2,Promise.resolve(y).then(h,function(P){
return i(P),h()})}else f|=1}catch(P){i(P)}if(f===1)return n.hasError?Promise.reject(n.error):Promise.resolve();if(n.hasError)throw n.error}return e(h,"next"),h()}})(
typeof SuppressedError=="function"?SuppressedError:function(t,n,i){var a=new Error(i);return a.name="SuppressedError",a.error=t,a.suppressed=n,a});async function be(t,n,i){
const{ref:a,trigger:f,limits:h}=t;if(f===void 0||h===void 0)return await pe(t,n,i);await ie({ref:a,limits:h,machine:e(()=>Oe(t,n.provider,i),"machine")},n.catalog,
i);const y=await Pe(t,n,i);try{return{...y,removed:await _e(y,{limits:h,catalog:n.catalog},i)}}catch(P){return i.log.warn(`no room was made for the next one, wh\
ich will do it: ${P instanceof Error?P.message:P}`),{...y,removed:[]}}}e(be,"create");async function Pe(t,n,i){let a;const f={beforeName:e(async h=>{const y=t.limits?.
maxSize;y!==void 0&&(a=h,await ce(h,{ref:t.ref,maxSize:y,catalog:n.catalog},i),a=void 0)},"beforeName")};try{return await pe(t,n,i,f)}catch(h){throw a!==void 0&&
await Ee(a,n.catalog,i),h}}e(Pe,"createOrFree");async function pe(t,n,i,a={}){try{return await we(t,n,{shortcuts:!0,...a,c:i})}catch(f){if(!(f instanceof c.G))throw f;
return i.log.warn(`${f.message}; capturing it all again, without short cuts`),await we(t,n,{shortcuts:!1,...a,c:i})}}e(pe,"createWithFallback");async function Oe({
machine:t,from:n,ref:i},a,f){const{kind:h}=t,y={kind:h==="archive"?"image":h,project_name:i.project,source:{type:"captured",from:n}};if(!(0,c.J)(a))return y;const{
id:P,name:z,of:x}=await a.examine(t,f);return{...y,container:{id:P,name:z,...x!==void 0&&{of:x}}}}e(Oe,"describeTarget");async function we(t,{catalog:n,provider:i},{
shortcuts:a,beforeName:f,c:h}){const y={stack:[],error:void 0,hasError:!1};try{const P=performance.now(),z=await ge(t,n.store,h),x=he(y,await n.repository.writer(
h,{near:t.ref}),!0);let N=n.store.traits.shared;const q=i.capture(t.machine,{shortcuts:a,holds:e(async Y=>await x.find(Y)!==void 0,"holds"),onSize:e(Y=>(0,v.m)(
Y,n.store,h),"onSize"),...N&&{onConfig:e(async Y=>{N=!1,await(0,V.W)(Y,h)},"onConfig")}},h),{machine:H,stored:Q}=await(0,_.K)(q,x,h),G=await(0,_.n)(H,Q,x),J=await Me(
H.images,G,x),ee=await $e(),X=await x.publish(ee.blobs.map(u.SC));await f?.(ee);const oe=await(0,l.Ge)(z,ee,{published:X,refs:n.store,signal:h.signal,log:h.log});
return await(0,m.P)(oe,n,h),{...oe,stats:x.stats,seconds:(performance.now()-P)/1e3};async function Me(Y,ae,fe){const ne={stack:[],error:void 0,hasError:!1};try{
const te=he(ne,await fe.reader(),!0);N&&await(0,V.P)(ae,te,h);const ye=[];for(const De of Y)ye.push(await i.describe(De,te,(0,u._W)(ae),h));return E(ye)}catch(te){
ne.error=te,ne.hasError=!0}finally{const te=me(ne);te&&await te}}e(Me,"describe");async function $e(){const Y=new Date().toISOString(),ae=(0,A.w)(t.from),{platform:fe}=H.
images[0],ne=await K({"metadata/versions.json":B(J.languages),"metadata/packages.json":B(J.packages),"metadata/build-info.json":B({build_date:Y,platform:fe,from:ae,
tool:`vm-snapshot ${O.x}`}),...H.files},x);return Se({request:t,machine:H,description:J,createdAt:Y,blobs:[...G,...ne],git:await(0,s.gi)(t.directory,h.signal)})}
e($e,"assemble")}catch(P){y.error=P,y.hasError=!0}finally{const P=me(y);P&&await P}}e(we,"captureAndStore");async function ge(t,n,{signal:i}){const{ref:a,force:f,
description:h}=t;return C(h),b(t),await(0,l.cB)(a,{force:f,hint:"Use --force to overwrite or choose another name",refs:n,signal:i})}e(ge,"claimForCreate");function Se({
request:t,machine:n,description:i,createdAt:a,blobs:f,git:h}){const{ref:y}=t,{kind:P,images:z,volumes:x,bindMounts:N=[]}=n,[q]=z,H=new Map(f.map(({digest:G,size:J})=>[
G,J])),Q=e(G=>({...G,size_bytes:H.get(G.digest)??0}),"sized");return{version:P==="image"?"1.0":S.hh,kind:P,snapshot_name:y.name,project_name:y.project,is_global:y.
project===$.sT,created_at:a,description:t.description,image_digest:q.config,platform:q.platform,size_bytes:f.reduce((G,J)=>G+J.size,0),languages:i.languages,tools:[
...i.tools],services:z.map(({name:G,config:J,layers:ee,references:X,platform:oe})=>({name:G,image_tag:(0,W.a)(y,G),image_digest:J,layers:ee,references:X,...oe===
q.platform?{}:{platform:oe}})),volumes:x.map(Q),...N.length>0&&{bind_mounts:N.map(Q)},git:h,source:{type:t.buildSeconds===void 0?"captured":"built",from:(0,A.w)(
t.from),...t.buildSeconds===void 0?{}:{build_seconds:t.buildSeconds}},...t.trigger!==void 0&&{trigger:t.trigger},...t.context!==void 0&&{context:t.context},...t.
runId!==void 0&&{run_id:t.runId},...n.container!==void 0&&{container:n.container},tool_version:O.x,blobs:f}}e(Se,"manifestOf")}),51208:((F,D,r)=>{r.d(D,{J7:e(()=>s,
"J7"),U1:e(()=>c,"U1"),i3:e(()=>l,"i3"),m0:e(()=>o,"m0")});var A=r(31421),O=r(57075),$=r(46466),S=r(75892);const W=16*1024*1024,L=16*1024,C=20,b=5e3;async function o(p,g,d){
const w=u(p,g,d),T=V(d.secrets??[]),{line:M,tail:R}=m(d,T),j=v(p,g,d),U=Promise.all([B(j.stdout,M,d.onLine?0:d.maxOutput??W),B(j.stderr,M,0)]),k=K(j,d.input);try{
const[[Z,re],[ie,ce]]=await Promise.all([_(j,w,d),U,k]);if(Z===0)return{stdout:T(ie),stderr:T(ce)};throw E(w,{code:Z,ended:re,last:d.tellLast?.(R)??R})}catch(Z){
throw j.kill("SIGKILL"),await Promise.allSettled([U,k]),Z}}e(o,"exec");async function*c(p,g,d){const w=u(p,g,d),{line:T,tail:M}=m(d,V(d.secrets??[])),R=v(p,g,d),
j=Promise.all([_(R,w,d),B(R.stderr,T,0),K(R,d.input)]);j.catch(()=>{});try{yield*R.stdout;const[[U,k]]=await j;if(U!==0&&!d.accepts?.includes(U??-1))throw E(w,{
code:U,ended:k,last:d.tellLast?.(M)??M});return U??0}finally{R.kill("SIGKILL"),await Promise.allSettled([j])}}e(c,"execStream");function s(p,g,d){const w=(0,A.spawn)(
p,g,{env:{...process.env,...d},stdio:["pipe","ignore","ignore"],detached:!0,cwd:"/"}),T=new Promise(M=>w.once("close",()=>M()).once("error",()=>M()));return w.stdin.
on("error",()=>{}),w.unref(),async M=>{w.ref(),w.stdin.end(M),await T}}e(s,"execWatchdog");function l(p,g,d){const w=v(p,g,d),T=d.title??p,M=O.Duplex.from({readable:w.
stdout,writable:w.stdin});return B(w.stderr,d.onLine??(()=>{}),0).catch(()=>{}),_(w,T,d).catch(R=>M.destroy(R)),M.once("close",()=>w.kill()),M}e(l,"execDuplex");
function u(p,g,{title:d}){return d??[p,...g.slice(0,1)].join(" ")}e(u,"titleOf");function m({onLine:p},g){const d=[];return{line:e(T=>{const M=g(T);p?.(M),M.trim()!==
""&&d.push(M),d.length>C&&d.shift()},"line"),tail:d}}e(m,"lastLines");function E(p,{code:g,ended:d,last:w}){const T=d?`was ended by ${d}`:`failed with exit code\
 ${g}`;return new S.Qd([`${p} ${T}`,...w].join(w.length>1?`
`:": "),{fields:{exit_code:g??-1}})}e(E,"failure");function v(p,g,d){const w={...process.env,...d.env};return(0,A.spawn)(p,g,{env:w,stdio:["pipe","pipe","pipe"],
windowsHide:!0,...d.cwd&&{cwd:d.cwd}})}e(v,"start");function _(p,g,d){const{signal:w}=d;return new Promise((T,M)=>{let R;const j=e(()=>{p.kill("SIGTERM"),R=setTimeout(
()=>p.kill("SIGKILL"),b)},"cancel"),U=e(()=>{clearTimeout(R),w.removeEventListener("abort",j)},"settle");p.once("error",k=>{U(),M(I(k,g,d))}),p.once("close",(k,Z)=>{
U(),w.aborted?M(new S.cc(`${g} was cancelled`,{cause:w.reason})):T([k,Z])}),w.aborted?j():w.addEventListener("abort",j,{once:!0})})}e(_,"exited");function I(p,g,d){
const w=p.path??g,T=d.missingHint===void 0?{}:{hint:d.missingHint};return p.code==="ENOENT"?new S.Wt(`${g} cannot run: '${w}' is not installed`,{cause:p,...T}):
p.code==="EACCES"?new S.iC(`${g} cannot run: '${w}' may not be executed`,{cause:p,fields:{service:g}}):new S.Qd(`${g} cannot run: ${p.message}`,{cause:p})}e(I,"\
startError");async function K(p,g){try{await(0,$.pipeline)(g??[],p.stdin)}catch(d){const w=d.code??"";if(!["EPIPE","ECONNRESET","ECANCELED","ERR_STREAM_PREMATUR\
E_CLOSE","ERR_STREAM_DESTROYED"].includes(w))throw d}}e(K,"feed");async function B(p,g,d){const w=[],T=new TextDecoder;let M=0,R="";for await(const j of p){if(d>
0){if(M+=j.length,M>d)throw new S.Qd(`more than ${d} bytes of output`);w.push(j)}const U=(R+T.decode(j,{stream:!0})).split(/\r\n|[\r\n]/);R=(U.pop()??"").slice(
0,L);for(const k of U)g(k.slice(0,L))}return R!==""&&g(R),Buffer.concat(w).toString("utf8")}e(B,"collect");function V(p){const g=p.filter(d=>d.length>0);return d=>g.
reduce((w,T)=>w.replaceAll(T,"***"),d)}e(V,"redactor")}),12362:((F,D,r)=>{r.d(D,{$8:e(()=>b,"$8"),Mi:e(()=>S,"Mi"),Oo:e(()=>$,"Oo"),SH:e(()=>W,"SH"),sc:e(()=>C,
"sc"),wW:e(()=>L,"wW")});var A=r(77598),O=r(46466);async function*$(o){yield o}e($,"once");async function*S(o,c){for await(const s of o)c(s),yield s}e(S,"tap");
async function*W(o,c){let s,l=0;for await(const u of o){let m=0;for(;m<u.length;){if(s===void 0&&u.length-m>=c){yield u.subarray(m,m+c),m+=c;continue}s??=new Uint8Array(
c);const E=u.subarray(m,m+c-l);s.set(E,l),m+=E.length,l+=E.length,!(l<c)&&(yield s,s=void 0,l=0)}}s!==void 0&&(yield s.subarray(0,l))}e(W,"blocksOf");async function*L(o,c,s){
const l=[];try{for await(const u of o){const m=s(u);m.catch(()=>{}),l.push(m),l.length>=c&&(yield await l.shift())}for(;l.length>0;)yield await l.shift()}finally{
await Promise.allSettled(l)}}e(L,"mapOrdered");async function*C(o,c){const s=(0,O.pipeline)(o,c);s.catch(()=>{});try{yield*c,await s}finally{c.destroy(),await Promise.
allSettled([s])}}e(C,"through");function b(){const o=(0,A.createHash)("sha256");let c=0;return{add(s){o.update(s),c+=s.length},done:e(()=>({size:c,sha256:o.digest(
"hex")}),"done")}}e(b,"hashCounter")}),30660:((F,D,r)=>{r.d(D,{b:e(()=>A,"b")});function A({name:O,of:$}){return $??O}e(A,"lineageOf")}),4469:((F,D,r)=>{r.d(D,{
a:e(()=>A,"a")});function A($,S){return`vm-snapshot/${O($.project)||"project"}/${O(S)||"service"}:${$.name}`}e(A,"snapshotReference");function O($){return $.toLowerCase().
replace(/[^a-z0-9]+/g,"-").replace(/^-|-$/g,"")}e(O,"component")}),7641:((F,D,r)=>{r.d(D,{G:e(()=>O,"G"),J:e(()=>$,"J")});var A=r(75892);class O extends A.cs{static{
e(this,"FastPathError")}}function $(S){return"examine"in S}e($,"canInspect")}),27267:((F,D,r)=>{r.d(D,{NQ:e(()=>L,"NQ"),gi:e(()=>S,"gi")});var A=r(75892),O=r(51208),
$=r(52875);async function S(b,o){const c=await W(b,["--porcelain=v2","--branch"],o);return c===void 0?null:C(c)}e(S,"gitFacts");async function W(b,o,c){try{const{
stdout:s}=await(0,O.m0)("git",["-c","core.fsmonitor=false","status",...o],{signal:c,cwd:b,env:{GIT_OPTIONAL_LOCKS:"0",LC_ALL:"C"},title:"git status"});return s}catch(s){
if(s instanceof A.Qd||s instanceof A.Wt)return;throw s}}e(W,"status");async function L(b,o,c){const s=await W(b,["--porcelain","--untracked-files=all","--",o],c);
return s===void 0||s===""?void 0:s.startsWith("??")?"new":"changed"}e(L,"seenByGit");function C(b){const o=b.split(`
`).filter(u=>u!==""),c=e(u=>o.find(m=>m.startsWith(`# ${u} `))?.slice(u.length+3),"header"),s=c("branch.oid"),l=c("branch.head");return s===void 0||!/^[0-9a-f]{40,64}$/.
test(s)?null:{commit:s,branch:l===void 0||l==="(detached)"?null:(0,$.w)(l),dirty:o.some(u=>!u.startsWith("# "))}}e(C,"parseGitStatus")})};export{Te as id,Ce as ids,Le as modules};
