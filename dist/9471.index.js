var Ae=Object.defineProperty;var e=(F,A)=>Ae(F,"name",{value:A,configurable:!0});const Te=9471,Le=[9471],Re={56984:((F,A,o)=>{o.d(A,{P:e(()=>L,"P")});var x=o(75892),O=o(10764),M=o(89304),S=function(v,r,c){if(r!=null){if(typeof r!="object"&&typeof r!=
"function")throw new TypeError("Object expected.");var s,l;if(c){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");s=r[Symbol.asyncDispose]}
if(s===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");s=r[Symbol.dispose],c&&(l=s)}if(typeof s!="function")throw new TypeError(
"Object not disposable.");l&&(s=e(function(){try{l.call(this)}catch(u){return Promise.reject(u)}},"dispose")),v.stack.push({value:r,dispose:s,async:c})}else c&&
v.stack.push({async:!0});return r},W=(function(v){return function(r){function c(p){r.error=r.hasError?new v(p,r.error,"An error was suppressed during disposal."):
p,r.hasError=!0}e(c,"fail");var s,l=0;function u(){for(;s=r.stack.pop();)try{if(!s.async&&l===1)return l=0,r.stack.push(s),Promise.resolve().then(u);if(s.dispose){
var p=s.dispose.call(s.value);if(s.async)return l|=2,Promise.resolve(p).then(u,function(y){return c(y),u()})}else l|=1}catch(y){c(y)}if(l===1)return r.hasError?
Promise.reject(r.error):Promise.resolve();if(r.hasError)throw r.error}return e(u,"next"),u()}})(typeof SuppressedError=="function"?SuppressedError:function(v,r,c){
var s=new Error(c);return s.name="SuppressedError",s.error=v,s.suppressed=r,s});const j="compose";async function L({ref:v,manifest:r},{store:c,repository:s},l){
if((0,O.nR)(c))try{const u={stack:[],error:void 0,hasError:!1};try{const p=S(u,await s.reader(l,r.packs),!0),y={};for(const b of r.blobs){if(b.role!=="metadata"||
!b.path?.startsWith(`${j}/`))continue;const _=[];for await(const R of p.open((0,M.SC)(b)))_.push(R);y[b.path.slice(j.length+1)]=Buffer.concat(_)}await c.putSidecarFiles(
v,{folder:j,files:y},l)}catch(p){u.error=p,u.hasError=!0}finally{const p=W(u);p&&await p}}catch(u){if(!(u instanceof x.JC))throw u;l.log.warn(`${r.snapshot_name}\
: its Compose files are not beside its manifest: ${u.message}`)}}e(L,"writeReadableCopies")}),82571:((F,A,o)=>{o.d(A,{X:e(()=>j,"X"),m:e(()=>W,"m")});var x=o(75892),
O=o(69865),M=o(10764);const S=.5;async function W(L,v,r){if(!(0,M.V2)(v))return;const c=await v.freeBytes(r);c>=L*S||r.log.warn(`only ${(0,O.z3)(c)} are free at\
 ${v.location} for a snapshot of ${(0,O.z3)(L)}: it may not fit`)}e(W,"warnIfLowSpace");async function j(L,v,r){if(!(0,M.V2)(v))return;const c=await v.freeBytes(
r);if(!(c>=L))throw new x._p(`${(0,O.z3)(L)} do not fit at ${v.location}, where ${(0,O.z3)(c)} are free: ${(0,O.z3)(L-c)} are short`,{hint:"Free some space ther\
e, or use another place",fields:{needed:L,free:c}})}e(j,"assertSpace")}),49637:((F,A,o)=>{o.d(A,{K:e(()=>W,"K"),n:e(()=>j,"n")});var x=o(48161),O=o(75892),M=o(7641);
const S=Math.min((0,x.availableParallelism)(),4);async function W(r,c,s){const l=new Map,u=new Map,p=new AbortController,y=AbortSignal.any([s.signal,p.signal]);
try{for(;;){y.throwIfAborted();const _=await r.next();_.done||await b(_.value);const R=_.done||!_.value.parallel?0:S-1;for(;u.size>R;)await Promise.race(u.keys());
if(y.throwIfAborted(),_.done)return{machine:_.value,stored:l}}}finally{p.abort(),await Promise.all(u.keys()),await r.return(void 0)}async function b(_){const{label:R,
digest:N}=_,G=N===void 0?void 0:await c.find(N);if(G!==void 0&&l.set(G.digest,G),G!==void 0||N!==void 0&&[...u.values()].includes(N))return s.log.debug(`${R}: h\
eld already`);const H=L(_,c,{c:s,signal:y}).then(Z=>{l.set(Z.digest,Z)},Z=>p.abort(Z));u.set(H,N),H.then(()=>u.delete(H))}e(b,"begin")}e(W,"storeBlobs");async function j({
images:r,volumes:c,bindMounts:s=[]},l,u){const p=e(async _=>{const R=l.get(_)??await u.find(_);if(R===void 0)throw new O.cs(`The machine names ${_}, but its sou\
rce did not deliver it`);return R},"find"),y=new Map,b=e(async(_,R)=>{y.has(_)||y.set(_,{...await p(_),role:R})},"name");for(const{config:_,layers:R}of r){await b(
_,"config");for(const N of R)await b(N,"layer")}for(const{digest:_}of[...c,...s])await b(_,"volume");return[...y.values()]}e(j,"manifestBlobsOf");async function L(r,c,{
c:s,signal:l}){const u=Promise.withResolvers();u.promise.catch(()=>{});const p=v(r.open(u.promise),l),y=s.progress.start(`Storing ${r.label}`,r.size);try{const b=await c.
add(p,{...r.digest===void 0?{}:{expected:r.digest},onBytes:e(_=>y.add(_),"onBytes")});return u.resolve(b.digest),b}catch(b){throw u.reject(b),r.shortcut&&b instanceof
O.cs?new M.G(b.message,{cause:b}):r.damaged&&b instanceof O.cs&&b.fields.expected!==void 0?r.damaged(b.message,b):b}finally{y.done()}}e(L,"storeBlob");async function*v(r,c){
for await(const s of r)c.throwIfAborted(),yield s}e(v,"untilStopped")}),81778:((F,A,o)=>{o.d(A,{P:e(()=>j,"P"),W:e(()=>L,"W")});var x=o(89304);const O=4<<20,M=65536,
S=/^(compose|container)\//,W=5;async function j(l,u,p){const y=[];for(const b of l){const{role:_,path:R=""}=b;if(_==="config"&&b.size<=O)await L(s(await c(b,u)),
p);else if(_==="metadata"&&S.test(R)&&b.size<=M){const{findCredentialsInText:N}=await o.e(2478).then(o.bind(o,2478));for(const G of await N(R,(await c(b,u)).toString()))
y.push(G)}}y.length>0&&p.log.warn(`files in it seem to hold credentials that everybody who gets it can read: ${r(y)}`)}e(j,"warnAboutSecrets");async function L(l,u){
const{findCredentials:p}=await o.e(2478).then(o.bind(o,2478)),y=await p(l);y.length>0&&u.log.warn(v(y))}e(L,"warnAboutSecretsInConfig");function v(l){return`the\
 image seems to hold credentials that everybody who gets it can read: ${r(l)}. Give them to the build as secrets, and revoke those that are real`}e(v,"warningOf");
function r(l){return`${l.slice(0,W).map(({place:p,kind:y})=>`${p} (${y})`).join(", ")}${l.length>W?` and ${l.length-W} more`:""}`}e(r,"listed");async function c(l,u){
const p=[];for await(const y of u.open((0,x.SC)(l)))p.push(y);return Buffer.concat(p)}e(c,"readAll");function s(l){try{return JSON.parse(l.toString())}catch{return}}
e(s,"tryJson")}),99471:((F,A,o)=>{o.r(A),o.d(A,{claimForCreate:e(()=>ye,"claimForCreate"),create:e(()=>be,"create")});var x=o(52875),O=o(63827),M=o(75558),S=o(13266),
W=o(4469),j=o(75892);function L(t){r("description",t,{schema:S.h_,hint:"Use plain text of up to 10,000 characters"})}e(L,"checkDescription");function v({context:t,
runId:n}){t!==void 0&&r("context",t,{schema:S._O,hint:"Use one line of up to 4096 characters"}),n!==void 0&&r("run id",n,{schema:S.Vz,hint:"Use one line of up t\
o 256 characters"})}e(v,"validateRunContext");function r(t,n,{schema:i,hint:a}){const f=i.safeParse(n).error?.issues[0];if(f!==void 0)throw new j.dz(`The ${t} c\
annot be kept: ${f.message}`,{hint:a})}e(r,"check");var c=o(7641),s=o(27267),l=o(85497),u=o(89304),p=o(56984);function y(t){const[n,...i]=t;if(n!==void 0&&i.length===
0)return n;const a=new Map(t.flatMap(f=>f.packages).map(f=>[`${f.manager} ${f.name} ${f.version}`,f]));return{languages:Object.assign({},...t.map(({languages:f})=>f).
reverse()),tools:[...new Set(t.flatMap(({tools:f})=>f))].sort(),packages:[...a].sort(([f],[h])=>f<h?-1:1).map(([,f])=>f)}}e(y,"mergeDescriptions");var b=o(82571),
_=o(49637),R=o(12362);async function N(t,n){const i=[];for(const[a,f]of Object.entries(t))i.push({...await n.add((0,R.Oo)(f)),role:"metadata",path:a});return i}
e(N,"storeFiles");function G(t){return Buffer.from(`${JSON.stringify(t,void 0,2)}
`)}e(G,"jsonFile");var H=o(81778),Z=o(22506),m=o(69865),E=o(30660),d=o(14717),w=o(36587),D=o(40490),$=o(31848),C=o(25538),I=o(17799),B=o(44688);function k({kind:t,
project_name:n,source:i,container:a}){return t==="compose"?`the project '${n}'`:a===void 0?`the image '${i.from}'`:`the container '${a.name}'`}e(k,"machineText");
function J(t,n){return t.kind!==n.kind?!1:t.kind==="compose"?t.project_name===n.project_name:t.container===void 0||n.container===void 0?t.source.from===n.source.
from:t.container.id===n.container.id||(0,E.b)(t.container)===(0,E.b)(n.container)}e(J,"isSameTarget");async function ie({ref:t,limits:n,machine:i},a,f){const h=(await fe(
a,f)).filter(K=>K.isProtected===!0&&!se(K,t)),{maxPerMachine:g,maxTotal:P}=n;if(P!==void 0&&h.length>=P)throw he(`${P} snapshots in all`,h);if(g===void 0||h.length<
g)return;const U=await i(),T=h.filter(({manifest:K})=>J(K,U));if(T.length>=g)throw he(`${g} snapshots of ${k(U)}`,T)}e(ie,"assertCountAvailable");async function ce(t,{
ref:n,maxSize:i,catalog:a},f){const h=await ue(a,f);let g=await h({manifest:t});for(const P of await fe(a,f))P.isProtected===!0&&!se(P,n)&&(g+=await h(P));if(!(g<=
i))throw new j._p(`The snapshot and the protected ones take ${(0,m.z3)(g)}, more than the limit of ${(0,m.z3)(i)}; it gets no name`,{hint:"Raise the limit, or u\
nprotect or delete a snapshot",fields:{bytes:g,limit:i}})}e(ce,"assertSizeAvailable");async function de(t,n,i){try{const{freed:a,pending:f,due:h}=await(0,C.Y)([
{manifest:t}],n,i);a>0&&i.log.info(`What was stored of it is freed: ${(0,m.z3)(a)}`),h!==void 0&&i.log.warn(`${(0,m.z3)(f)} of it are freed by a delete or clean\
 after ${(0,Z.Yi)(h)}`)}catch(a){i.log.warn(`what was stored of it is freed by a later delete or clean: ${a instanceof Error?a.message:a}`)}}e(de,"freeRefused");
async function _e(t,{limits:n,catalog:i},a){const f=(await fe(i,a)).map(T=>se(T,t.ref)?{...T,isProtected:!0}:T),h=n.maxSize===void 0?async()=>0:await ue(i,a),g=n.
maxAge===void 0?Date.now():await(0,D.H)(i.store,a),P=await ve({snapshots:f,made:t.manifest,limits:n},{now:g,sizeOf:h}),U=f.filter(T=>!se(T,t.ref));return n.maxAge!==
void 0&&P.length>0&&(0,D.I)(U,{maxAge:n.maxAge,now:g},a),P.length===0?[]:(await(0,$.clean)({remove:P},i,a)).removed}e(_e,"enforceLimits");async function ve({snapshots:t,
made:n,limits:i},a){const{maxAge:f,maxPerMachine:h,maxTotal:g,maxSize:P,keep:U={}}=i,T=e(()=>!0,"all"),K=e(({manifest:Y})=>J(Y,n),"ofMachine"),ee=[{of:T,rules:{
maxAge:f}},...(0,I.hK)(U)?[{of:K,rules:U}]:[],{of:K,rules:{maxCount:h}},{of:T,rules:{maxCount:g,maxSize:P}}],Q=new Map;for(const{of:Y,rules:z}of ee){const X=t.filter(
q=>!Q.has(q)&&Y(q)),te=await(0,B.S)(X,z,{...a,groupOf:e(()=>"all","groupOf")});for(const q of te.remove)Q.set(q.snapshot,q)}return t.flatMap(Y=>Q.get(Y)??[])}e(
ve,"planLimits");async function fe(t,n){return(await(0,w.list)({},t,n)).filter(({manifest:i})=>i.trigger!==void 0&&(0,d.v)(i).type!=="imported")}e(fe,"limitedSn\
apshots");async function ue({repository:t},n){const i=await t.measure(n);return async({manifest:a})=>await i.add(a.blobs.map(u.SC))}e(ue,"measure");function se({
ref:t},{project:n,name:i}){return t.project===n&&t.name===i}e(se,"isAt");function he(t,n){const i=n.slice(0,3).map(({ref:a})=>(0,M.SN)(a));return new j._p(`The \
limit of ${t} is used up by protected ones: ${i.join(", ")}${n.length>3?", …":""}`,{hint:"Raise the limit, or unprotect or delete one of them",fields:{protected:n.
length}})}e(he,"usedUp");var pe=function(t,n,i){if(n!=null){if(typeof n!="object"&&typeof n!="function")throw new TypeError("Object expected.");var a,f;if(i){if(!Symbol.
asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");a=n[Symbol.asyncDispose]}if(a===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.d\
ispose is not defined.");a=n[Symbol.dispose],i&&(f=a)}if(typeof a!="function")throw new TypeError("Object not disposable.");f&&(a=e(function(){try{f.call(this)}catch(h){
return Promise.reject(h)}},"dispose")),t.stack.push({value:n,dispose:a,async:i})}else i&&t.stack.push({async:!0});return n},me=(function(t){return function(n){function i(g){
n.error=n.hasError?new t(g,n.error,"An error was suppressed during disposal."):g,n.hasError=!0}e(i,"fail");var a,f=0;function h(){for(;a=n.stack.pop();)try{if(!a.
async&&f===1)return f=0,n.stack.push(a),Promise.resolve().then(h);if(a.dispose){var g=a.dispose.call(a.value);if(a.async)return f|=2,Promise.resolve(g).then(h,function(P){
return i(P),h()})}else f|=1}catch(P){i(P)}if(f===1)return n.hasError?Promise.reject(n.error):Promise.resolve();if(n.hasError)throw n.error}return e(h,"next"),h()}})(
typeof SuppressedError=="function"?SuppressedError:function(t,n,i){var a=new Error(i);return a.name="SuppressedError",a.error=t,a.suppressed=n,a});async function be(t,n,i){
const{ref:a,trigger:f,limits:h}=t;if(f===void 0||h===void 0)return await we(t,n,i);await ie({ref:a,limits:h,machine:e(()=>Oe(t,n.provider,i),"machine")},n.catalog,
i);const g=await Pe(t,n,i);try{return{...g,removed:await _e(g,{limits:h,catalog:n.catalog},i)}}catch(P){return i.log.warn(`no room was made for the next one, wh\
ich will do it: ${P instanceof Error?P.message:P}`),{...g,removed:[]}}}e(be,"create");async function Pe(t,n,i){let a;const f={beforeName:e(async h=>{const g=t.limits?.
maxSize;g!==void 0&&(a=h,await ce(h,{ref:t.ref,maxSize:g,catalog:n.catalog},i),a=void 0)},"beforeName")};try{return await we(t,n,i,f)}catch(h){throw a!==void 0&&
await de(a,n.catalog,i),h}}e(Pe,"createOrFree");async function we(t,n,i,a={}){try{return await ge(t,n,{shortcuts:!0,...a,c:i})}catch(f){if(!(f instanceof c.G))throw f;
return i.log.warn(`${f.message}; capturing it all again, without short cuts`),await ge(t,n,{shortcuts:!1,...a,c:i})}}e(we,"createWithFallback");async function Oe({
machine:t,from:n,ref:i},a,f){const{kind:h}=t,g={kind:h==="archive"?"image":h,project_name:i.project,source:{type:"captured",from:n}};if(!(0,c.J)(a))return g;const{
id:P,name:U,of:T}=await a.examine(t,f);return{...g,container:{id:P,name:U,...T!==void 0&&{of:T}}}}e(Oe,"describeTarget");async function ge(t,{catalog:n,provider:i},{
shortcuts:a,beforeName:f,c:h}){const g={stack:[],error:void 0,hasError:!1};try{const P=performance.now(),U=await ye(t,n.store,h),T=pe(g,await n.repository.writer(
h,{near:t.ref}),!0);let K=n.store.traits.shared;const ee=i.capture(t.machine,{shortcuts:a,holds:e(async V=>await T.find(V)!==void 0,"holds"),onSize:e(V=>(0,b.m)(
V,n.store,h),"onSize"),...K&&{onConfig:e(async V=>{K=!1,await(0,H.W)(V,h)},"onConfig")}},h),{machine:Q,stored:Y}=await(0,_.K)(ee,T,h),z=await(0,_.n)(Q,Y,T),X=await Me(
Q.images,z,T),te=await De(),q=await T.publish(te.blobs.map(u.SC));await f?.(te);const oe=await(0,l.Ge)(U,te,{published:q,refs:n.store,signal:h.signal,log:h.log});
return await(0,p.P)(oe,n,h),{...oe,stats:T.stats,seconds:(performance.now()-P)/1e3};async function Me(V,ae,le){const re={stack:[],error:void 0,hasError:!1};try{
const ne=pe(re,await le.reader(),!0);K&&await(0,H.P)(ae,ne,h);const Ee=[];for(const $e of V)Ee.push(await i.describe($e,ne,(0,u._W)(ae),h));return y(Ee)}catch(ne){
re.error=ne,re.hasError=!0}finally{const ne=me(re);ne&&await ne}}e(Me,"describe");async function De(){const V=new Date().toISOString(),ae=(0,x.w)(t.from),{platform:le}=Q.
images[0],re=await N({"metadata/versions.json":G(X.languages),"metadata/packages.json":G(X.packages),"metadata/build-info.json":G({build_date:V,platform:le,from:ae,
tool:`vm-snapshot ${O.x}`}),...Q.files},T);return Se({request:t,machine:Q,description:X,createdAt:V,blobs:[...z,...re],git:await(0,s.gi)(t.directory,h.signal)})}
e(De,"assemble")}catch(P){g.error=P,g.hasError=!0}finally{const P=me(g);P&&await P}}e(ge,"captureAndStore");async function ye(t,n,{signal:i}){const{ref:a,force:f,
description:h}=t;return L(h),v(t),await(0,l.cB)(a,{force:f,hint:"Use --force to overwrite or choose another name",refs:n,signal:i})}e(ye,"claimForCreate");function Se({
request:t,machine:n,description:i,createdAt:a,blobs:f,git:h}){const{ref:g}=t,{kind:P,images:U,volumes:T,bindMounts:K=[]}=n,[ee]=U,Q=new Map(f.map(({digest:z,size:X})=>[
z,X])),Y=e(z=>({...z,size_bytes:Q.get(z.digest)??0}),"sized");return{version:P==="image"?"1.0":S.hh,kind:P,snapshot_name:g.name,project_name:g.project,is_global:g.
project===M.sT,created_at:a,description:t.description,image_digest:ee.config,platform:ee.platform,size_bytes:f.reduce((z,X)=>z+X.size,0),languages:i.languages,tools:[
...i.tools],services:U.map(({name:z,config:X,layers:te,references:q,platform:oe})=>({name:z,image_tag:(0,W.a)(g,z),image_digest:X,layers:te,references:q,...oe===
ee.platform?{}:{platform:oe}})),volumes:T.map(Y),...K.length>0&&{bind_mounts:K.map(Y)},git:h,source:{type:t.buildSeconds===void 0?"captured":"built",from:(0,x.w)(
t.from),...t.buildSeconds===void 0?{}:{build_seconds:t.buildSeconds}},...t.trigger!==void 0&&{trigger:t.trigger},...t.context!==void 0&&{context:t.context},...t.
runId!==void 0&&{run_id:t.runId},...n.container!==void 0&&{container:n.container},tool_version:O.x,blobs:f}}e(Se,"manifestOf")}),51208:((F,A,o)=>{o.d(A,{J7:e(()=>l,
"J7"),U1:e(()=>s,"U1"),i3:e(()=>u,"i3"),m0:e(()=>c,"m0")});var x=o(31421),O=o(57075),M=o(46466),S=o(75892);const W=16*1024*1024,j=1024*1024,L=16*1024,v=20,r=5e3;
async function c(m,E,d){const w=p(m,E,d),D=Z(d.secrets??[]),{line:$,tail:C}=y(d,D),I=_(m,E,d),B=Promise.all([H(I.stdout,$,{keep:d.onLine?0:d.maxOutput??W}),H(I.
stderr,$,{keep:d.onLine?0:j,drops:!0})]),k=G(I,d.input);try{const[[J,ie],[ce,de]]=await Promise.all([R(I,w,d),B,k]);if(J===0)return{stdout:D(ce),stderr:D(de)};throw b(
w,{code:J,ended:ie,last:d.tellLast?.(C)??C})}catch(J){throw I.kill("SIGKILL"),await Promise.allSettled([B,k]),J}}e(c,"exec");async function*s(m,E,d){const w=p(m,
E,d),{line:D,tail:$}=y(d,Z(d.secrets??[])),C=_(m,E,d),I=Promise.all([R(C,w,d),H(C.stderr,D,{keep:0}),G(C,d.input)]);I.catch(()=>{});try{yield*C.stdout;const[[B,
k]]=await I;if(B!==0&&!d.accepts?.includes(B??-1))throw b(w,{code:B,ended:k,last:d.tellLast?.($)??$});return B??0}finally{C.kill("SIGKILL"),await Promise.allSettled(
[I])}}e(s,"execStream");function l(m,E,d){const w=(0,x.spawn)(m,E,{env:{...process.env,...d},stdio:["pipe","ignore","ignore"],detached:!0,cwd:"/"}),D=new Promise(
$=>w.once("close",()=>$()).once("error",()=>$()));return w.stdin.on("error",()=>{}),w.unref(),async $=>{w.ref(),w.stdin.end($),await D}}e(l,"execWatchdog");function u(m,E,d){
const w=_(m,E,d),D=d.title??m,$=O.Duplex.from({readable:w.stdout,writable:w.stdin});return H(w.stderr,d.onLine??(()=>{}),{keep:0}).catch(()=>{}),R(w,D,d).catch(
C=>$.destroy(C)),$.once("close",()=>w.kill()),$}e(u,"execDuplex");function p(m,E,{title:d}){return d??[m,...E.slice(0,1)].join(" ")}e(p,"titleOf");function y({onLine:m},E){
const d=[];return{line:e(D=>{const $=E(D);m?.($),$.trim()!==""&&d.push($),d.length>v&&d.shift()},"line"),tail:d}}e(y,"lastLines");function b(m,{code:E,ended:d,last:w}){
const D=d?`was ended by ${d}`:`failed with exit code ${E}`;return new S.Qd([`${m} ${D}`,...w].join(w.length>1?`
`:": "),{fields:{exit_code:E??-1}})}e(b,"failure");function _(m,E,d){const w={...process.env,...d.env};return(0,x.spawn)(m,E,{env:w,stdio:["pipe","pipe","pipe"],
windowsHide:!0,...d.cwd&&{cwd:d.cwd}})}e(_,"start");function R(m,E,d){const{signal:w}=d;return new Promise((D,$)=>{let C;const I=e(()=>{m.kill("SIGTERM"),C=setTimeout(
()=>m.kill("SIGKILL"),r)},"cancel"),B=e(()=>{clearTimeout(C),w.removeEventListener("abort",I)},"settle");m.once("error",k=>{B(),$(N(k,E,d))}),m.once("close",(k,J)=>{
B(),w.aborted?$(new S.cc(`${E} was cancelled`,{cause:w.reason})):D([k,J])}),w.aborted?I():w.addEventListener("abort",I,{once:!0})})}e(R,"exited");function N(m,E,d){
const w=m.path??E,D=d.missingHint===void 0?{}:{hint:d.missingHint};return m.code==="ENOENT"?new S.Wt(`${E} cannot run: '${w}' is not installed`,{cause:m,...D}):
m.code==="EACCES"?new S.iC(`${E} cannot run: '${w}' may not be executed`,{cause:m,fields:{service:E}}):new S.Qd(`${E} cannot run: ${m.message}`,{cause:m})}e(N,"\
startError");async function G(m,E){try{await(0,M.pipeline)(E??[],m.stdin)}catch(d){const w=d.code??"";if(!["EPIPE","ECONNRESET","ECANCELED","ERR_STREAM_PREMATUR\
E_CLOSE","ERR_STREAM_DESTROYED"].includes(w))throw d}}e(G,"feed");async function H(m,E,{keep:d,drops:w=!1}){const D=[],$=new TextDecoder;let C=0,I="";for await(const B of m){
if(C<d&&D.push(w?B.subarray(0,d-C):B),C+=B.length,d>0&&!w&&C>d)throw new S.Qd(`more than ${d} bytes of output`);const k=(I+$.decode(B,{stream:!0})).split(/\r\n|[\r\n]/);
I=(k.pop()??"").slice(0,L);for(const J of k)E(J.slice(0,L))}return I!==""&&E(I),Buffer.concat(D).toString("utf8")}e(H,"collect");function Z(m){const E=m.filter(
d=>d.length>0);return d=>E.reduce((w,D)=>w.replaceAll(D,"***"),d)}e(Z,"redactor")}),12362:((F,A,o)=>{o.d(A,{$8:e(()=>v,"$8"),Mi:e(()=>S,"Mi"),Oo:e(()=>M,"Oo"),SH:e(
()=>W,"SH"),sc:e(()=>L,"sc"),wW:e(()=>j,"wW")});var x=o(77598),O=o(46466);async function*M(r){yield r}e(M,"once");async function*S(r,c){for await(const s of r)c(
s),yield s}e(S,"tap");async function*W(r,c){let s,l=0;for await(const u of r){let p=0;for(;p<u.length;){if(s===void 0&&u.length-p>=c){yield u.subarray(p,p+c),p+=
c;continue}s??=new Uint8Array(c);const y=u.subarray(p,p+c-l);s.set(y,l),p+=y.length,l+=y.length,!(l<c)&&(yield s,s=void 0,l=0)}}s!==void 0&&(yield s.subarray(0,
l))}e(W,"blocksOf");async function*j(r,c,s){const l=[];try{for await(const u of r){const p=s(u);p.catch(()=>{}),l.push(p),l.length>=c&&(yield await l.shift())}for(;l.
length>0;)yield await l.shift()}finally{await Promise.allSettled(l)}}e(j,"mapOrdered");async function*L(r,c){const s=(0,O.pipeline)(r,c);s.catch(()=>{});try{yield*c,
await s}finally{c.destroy(),await Promise.allSettled([s])}}e(L,"through");function v(){const r=(0,x.createHash)("sha256");let c=0;return{add(s){r.update(s),c+=s.
length},done:e(()=>({size:c,sha256:r.digest("hex")}),"done")}}e(v,"hashCounter")}),30660:((F,A,o)=>{o.d(A,{b:e(()=>x,"b")});function x({name:O,of:M}){return M??
O}e(x,"lineageOf")}),4469:((F,A,o)=>{o.d(A,{a:e(()=>x,"a")});function x(M,S){return`vm-snapshot/${O(M.project)||"project"}/${O(S)||"service"}:${M.name}`}e(x,"sn\
apshotReference");function O(M){return M.toLowerCase().replace(/[^a-z0-9]+/g,"-").replace(/^-|-$/g,"")}e(O,"component")}),7641:((F,A,o)=>{o.d(A,{G:e(()=>O,"G"),
J:e(()=>M,"J")});var x=o(75892);class O extends x.cs{static{e(this,"FastPathError")}}function M(S){return"examine"in S}e(M,"canInspect")}),27267:((F,A,o)=>{o.d(
A,{NQ:e(()=>j,"NQ"),gi:e(()=>S,"gi")});var x=o(75892),O=o(51208),M=o(52875);async function S(v,r){const c=await W(v,["--porcelain=v2","--branch"],r);return c===
void 0?null:L(c)}e(S,"gitFacts");async function W(v,r,c){try{const{stdout:s}=await(0,O.m0)("git",["-c","core.fsmonitor=false","status",...r],{signal:c,cwd:v,env:{
GIT_OPTIONAL_LOCKS:"0",LC_ALL:"C"},title:"git status"});return s}catch(s){if(s instanceof x.Qd||s instanceof x.Wt)return;throw s}}e(W,"status");async function j(v,r,c){
const s=await W(v,["--porcelain","--untracked-files=all","--",r],c);return s===void 0||s===""?void 0:s.startsWith("??")?"new":"changed"}e(j,"seenByGit");function L(v){
const r=v.split(`
`).filter(u=>u!==""),c=e(u=>r.find(p=>p.startsWith(`# ${u} `))?.slice(u.length+3),"header"),s=c("branch.oid"),l=c("branch.head");return s===void 0||!/^[0-9a-f]{40,64}$/.
test(s)?null:{commit:s,branch:l===void 0||l==="(detached)"?null:(0,M.w)(l),dirty:r.some(u=>!u.startsWith("# "))}}e(L,"parseGitStatus")})};export{Te as id,Le as ids,Re as modules};
