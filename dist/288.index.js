var De=Object.defineProperty;var e=(k,x)=>De(k,"name",{value:x,configurable:!0});const Te=288,Ae=[288],Le={30288:((k,x,s)=>{s.r(x),s.d(x,{claimForCreate:e(()=>we,"claimForCreate"),create:e(()=>ve,"create")});var A=s(63827),O=s(75892),M=s(79738),
$=s(37814);async function B(n,t){try{const o=["-c","core.fsmonitor=false","status","--porcelain=v2","--branch"],{stdout:r}=await(0,M.m0)("git",o,{signal:t,cwd:n,
env:{GIT_OPTIONAL_LOCKS:"0",LC_ALL:"C"},title:"git status"});return L(r)}catch(o){if(o instanceof O.Qd||o instanceof O.Wt)return null;throw o}}e(B,"gitFacts");function L(n){
const t=n.split(`
`).filter(d=>d!==""),o=e(d=>t.find(y=>y.startsWith(`# ${d} `))?.slice(d.length+3),"header"),r=o("branch.oid"),c=o("branch.head");return r===void 0||!/^[0-9a-f]{40,64}$/.
test(r)?null:{commit:r,branch:c===void 0||c==="(detached)"?null:(0,$.wh)(c),dirty:t.some(d=>!d.startsWith("# "))}}e(L,"parseGitStatus");var S=s(75558),P=s(70033),
a=s(13266),f=s(65163),i=s(3290),u=s(78764);function h(n){const[t,...o]=n;if(t!==void 0&&o.length===0)return t;const r=new Map(n.flatMap(c=>c.packages).map(c=>[`${c.
manager} ${c.name} ${c.version}`,c]));return{languages:Object.assign({},...n.map(({languages:c})=>c).reverse()),tools:[...new Set(n.flatMap(({tools:c})=>c))].sort(),
packages:[...r].sort(([c],[d])=>c<d?-1:1).map(([,c])=>c)}}e(h,"mergeDescriptions");var m=s(88129),E=s(2202),g=s(13785),_=s(30660),C=s(14717),W=s(97202),F=s(68624),
Z=s(23411),p=s(80308),v=s(10586),l=s(45516);function w({kind:n,project_name:t,source:o,container:r}){return n==="compose"?`the project '${t}'`:r===void 0?`the i\
mage '${o.from}'`:`the container '${r.name}'`}e(w,"machineText");function T(n,t){return n.kind!==t.kind?!1:n.kind==="compose"?n.project_name===t.project_name:n.
container===void 0||t.container===void 0?n.source.from===t.source.from:n.container.id===t.container.id||(0,_.b)(n.container)===(0,_.b)(t.container)}e(T,"isSameM\
achine");async function D({ref:n,limits:t,machine:o},r,c){const d=(await Q(r,c)).filter(K=>K.isProtected===!0&&!oe(K,n)),{maxPerMachine:y,maxTotal:b}=t;if(b!==void 0&&
d.length>=b)throw ae(`${b} snapshots in all`,d);if(y===void 0||d.length<y)return;const z=await o(),I=d.filter(({manifest:K})=>T(K,z));if(I.length>=y)throw ae(`${y}\
 snapshots of ${w(z)}`,I)}e(D,"assertRoom");async function R(n,{ref:t,maxSize:o,catalogue:r},c){const d=await se(r,c);let y=await d({manifest:n});for(const b of await Q(
r,c))b.isProtected===!0&&!oe(b,t)&&(y+=await d(b));if(!(y<=o))throw new O._p(`The snapshot and the protected ones take ${(0,g.z3)(y)}, more than the limit of ${(0,g.
z3)(o)}; it gets no name`,{hint:"Raise the limit, or unprotect or delete a snapshot",fields:{bytes:y,limit:o}})}e(R,"assertFits");async function j(n,t,o){try{const{
freed:r,pending:c,due:d}=await(0,F.F)([{manifest:n}],t,o);r>0&&o.log.info(`What was stored of it is freed: ${(0,g.z3)(r)}`),d!==void 0&&o.log.warn(`${(0,g.z3)(c)}\
 of it are freed by a delete or clean after ${(0,E.Yi)(d)}`)}catch(r){o.log.warn(`what was stored of it is freed by a later delete or clean: ${r instanceof Error?
r.message:r}`)}}e(j,"freeRefused");async function U(n,{limits:t,catalogue:o},r){const c=(await Q(o,r)).map(z=>oe(z,n.ref)?{...z,isProtected:!0}:z),d=t.maxSize===
void 0?async()=>0:await se(o,r),y=t.maxAge===void 0?Date.now():await(0,v.H)(o.store,r),b=await G({snapshots:c,made:n.manifest,limits:t},{now:y,sizeOf:d});return b.
length===0?[]:(await(0,W.clean)({remove:b},o,r)).removed}e(U,"keepLimits");async function G({snapshots:n,made:t,limits:o},r){const{maxAge:c,maxPerMachine:d,maxTotal:y,
maxSize:b,keep:z={}}=o,I=e(()=>!0,"all"),K=e(({manifest:V})=>T(V,t),"ofMachine"),q=[{of:I,rules:{maxAge:c}},...(0,Z.hK)(z)?[{of:K,rules:z}]:[],{of:K,rules:{maxCount:d}},
{of:I,rules:{maxCount:y,maxSize:b}}],H=new Map;for(const{of:V,rules:N}of q){const J=n.filter(Y=>!H.has(Y)&&V(Y)),ee=await(0,l.S)(J,N,{...r,groupOf:e(()=>"all","\
groupOf")});for(const Y of ee.remove)H.set(Y.snapshot,Y)}return n.flatMap(V=>H.get(V)??[])}e(G,"planLimits");async function Q(n,t){return(await(0,p.list)({},n,t)).
filter(({manifest:o})=>o.trigger!==void 0&&(0,C.v)(o).type!=="imported")}e(Q,"limited");async function se({repository:n},t){const o=await n.measure(t);return async({
manifest:r})=>await o.add(r.blobs.map(i.z4))}e(se,"measure");function oe({ref:n},{project:t,name:o}){return n.project===t&&n.name===o}e(oe,"isAt");function ae(n,t){
const o=t.slice(0,3).map(({ref:r})=>(0,S.SN)(r));return new O._p(`The limit of ${n} is used up by protected ones: ${o.join(", ")}${t.length>3?", …":""}`,{hint:"\
Raise the limit, or unprotect or delete one of them",fields:{protected:t.length}})}e(ae,"usedUp");var ge=s(93322);async function Ee(n,t){const o=[];for(const[r,
c]of Object.entries(n))o.push({...await t.add((0,ge.Oo)(c)),role:"metadata",path:r});return o}e(Ee,"storeFiles");function ce(n){return Buffer.from(`${JSON.stringify(
n,void 0,2)}
`)}e(ce,"jsonFile");var _e=s(46512),fe=s(8459),le=s(30234),ue=function(n,t,o){if(t!=null){if(typeof t!="object"&&typeof t!="function")throw new TypeError("Objec\
t expected.");var r,c;if(o){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");r=t[Symbol.asyncDispose]}if(r===void 0){if(!Symbol.
dispose)throw new TypeError("Symbol.dispose is not defined.");r=t[Symbol.dispose],o&&(c=r)}if(typeof r!="function")throw new TypeError("Object not disposable.");
c&&(r=e(function(){try{c.call(this)}catch(d){return Promise.reject(d)}},"dispose")),n.stack.push({value:t,dispose:r,async:o})}else o&&n.stack.push({async:!0});return t},
he=(function(n){return function(t){function o(y){t.error=t.hasError?new n(y,t.error,"An error was suppressed during disposal."):y,t.hasError=!0}e(o,"fail");var r,
c=0;function d(){for(;r=t.stack.pop();)try{if(!r.async&&c===1)return c=0,t.stack.push(r),Promise.resolve().then(d);if(r.dispose){var y=r.dispose.call(r.value);if(r.
async)return c|=2,Promise.resolve(y).then(d,function(b){return o(b),d()})}else c|=1}catch(b){o(b)}if(c===1)return t.hasError?Promise.reject(t.error):Promise.resolve();
if(t.hasError)throw t.error}return e(d,"next"),d()}})(typeof SuppressedError=="function"?SuppressedError:function(n,t,o){var r=new Error(o);return r.name="Suppr\
essedError",r.error=n,r.suppressed=t,r});async function ve(n,t,o){const{ref:r,trigger:c,limits:d}=n;if(c===void 0||d===void 0)return await me(n,t,o);await D({ref:r,
limits:d,machine:e(()=>Pe(n,t.provider,o),"machine")},t.catalogue,o);const y=await Oe(n,t,o);try{return{...y,removed:await U(y,{limits:d,catalogue:t.catalogue},
o)}}catch(b){return o.log.warn(`no room was made for the next one, which will do it: ${b instanceof Error?b.message:b}`),{...y,removed:[]}}}e(ve,"create");async function Oe(n,t,o){
let r;const c={beforeName:e(async d=>{const y=n.limits?.maxSize;y!==void 0&&(r=d,await R(d,{ref:n.ref,maxSize:y,catalogue:t.catalogue},o),r=void 0)},"beforeName")};
try{return await me(n,t,o,c)}catch(d){throw r!==void 0&&await j(r,t.catalogue,o),d}}e(Oe,"createOrFree");async function me(n,t,o,r={}){try{return await pe(n,t,{
shortcuts:!0,...r,c:o})}catch(c){if(!(c instanceof f.x))throw c;return o.log.warn(`${c.message}; capturing it all again, without short cuts`),await pe(n,t,{shortcuts:!1,
...r,c:o})}}e(me,"createAnyhow");async function Pe({machine:n,from:t,ref:o},r,c){const{kind:d}=n,y={kind:d==="archive"?"image":d,project_name:o.project,source:{
type:"captured",from:t}};if(!(0,f._)(r))return y;const{id:b,name:z,of:I}=await r.examine(n,c);return{...y,container:{id:b,name:z,...I!==void 0&&{of:I}}}}e(Pe,"f\
actsBefore");async function pe(n,{catalogue:t,provider:o},{shortcuts:r,beforeName:c,c:d}){const y={stack:[],error:void 0,hasError:!1};try{const b=performance.now(),
z=await we(n,t.store,d),I=ue(y,await t.repository.writer(d,{near:n.ref}),!0);let K=t.store.traits.shared;const q=o.capture(n.machine,{shortcuts:r,holds:e(async X=>await I.
find(X)!==void 0,"holds"),onSize:e(X=>(0,m.E)(X,t.store,d),"onSize"),...K&&{onConfig:e(async X=>{K=!1,await(0,u.$)(X,d)},"onConfig")}},d),{machine:H,stored:V}=await(0,le.
K)(q,I,d),N=await(0,le.s)(H,V,I),J=await Se(H.images,N,I),ee=await $e(),Y=await I.publish(ee.blobs.map(i.z4));await c?.(ee);const re=await(0,fe.Ge)(z,ee,{published:Y,
refs:t.store,signal:d.signal,log:d.log});return await(0,_e.n)(re,t,d),{...re,stats:I.stats,seconds:(performance.now()-b)/1e3};async function Se(X,ie,de){const ne={
stack:[],error:void 0,hasError:!1};try{const te=ue(ne,await de.reader(),!0);K&&await(0,u.C)(ie,te,d);const ye=[];for(const Me of X)ye.push(await o.describe(Me,te,
(0,i._W)(ie),d));return h(ye)}catch(te){ne.error=te,ne.hasError=!0}finally{const te=he(ne);te&&await te}}e(Se,"describe");async function $e(){const X=new Date().
toISOString(),ie=(0,$.wh)(n.from),{platform:de}=H.images[0],ne=await Ee({"metadata/versions.json":ce(J.languages),"metadata/packages.json":ce(J.packages),"metad\
ata/build-info.json":ce({build_date:X,platform:de,from:ie,tool:`vm-snapshot ${A.x}`}),...H.files},I);return be({request:n,machine:H,description:J,createdAt:X,blobs:[
...N,...ne],git:await B(n.directory,d.signal)})}e($e,"assemble")}catch(b){y.error=b,y.hasError=!0}finally{const b=he(y);b&&await b}}e(pe,"createOnce");async function we(n,t,{
signal:o}){const{ref:r,force:c,description:d}=n;return(0,$.bq)(d),(0,$.eW)(n),await(0,fe.cB)(r,{force:c,hint:"Use --force to overwrite or choose another name",refs:t,
signal:o})}e(we,"claimForCreate");function be({request:n,machine:t,description:o,createdAt:r,blobs:c,git:d}){const{ref:y}=n,{kind:b,images:z,volumes:I,bindMounts:K=[]}=t,
[q]=z,H=new Map(c.map(({digest:N,size:J})=>[N,J])),V=e(N=>({...N,size_bytes:H.get(N.digest)??0}),"sized");return{version:b==="image"?"1.0":a.hh,kind:b,snapshot_name:y.
name,project_name:y.project,is_global:y.project===S.sT,created_at:r,description:n.description,image_digest:q.config,platform:q.platform,size_bytes:c.reduce((N,J)=>N+
J.size,0),languages:o.languages,tools:[...o.tools],services:z.map(({name:N,config:J,layers:ee,references:Y,platform:re})=>({name:N,image_tag:(0,P.y)(y,N),image_digest:J,
layers:ee,references:Y,...re===q.platform?{}:{platform:re}})),volumes:I.map(V),...K.length>0&&{bind_mounts:K.map(V)},git:d,source:{type:n.buildSeconds===void 0?
"captured":"built",from:(0,$.wh)(n.from),...n.buildSeconds===void 0?{}:{build_seconds:n.buildSeconds}},...n.trigger!==void 0&&{trigger:n.trigger},...n.context!==
void 0&&{context:n.context},...n.runId!==void 0&&{run_id:n.runId},...t.container!==void 0&&{container:t.container},tool_version:A.x,blobs:c}}e(be,"manifestOf")}),
78764:((k,x,s)=>{s.d(x,{$:e(()=>S,"$"),C:e(()=>L,"C")});var A=s(3290);const O=4<<20,M=65536,$=/^(compose|container)\//,B=5;async function L(u,h,m){const E=[];for(const g of u){
const{role:_,path:C=""}=g;if(_==="config"&&g.size<=O)await S(i(await f(g,h)),m);else if(_==="metadata"&&$.test(C)&&g.size<=M){const{findCredentialsInText:W}=await s.
e(4887).then(s.bind(s,34887));for(const F of await W(C,(await f(g,h)).toString()))E.push(F)}}E.length>0&&m.log.warn(`files in it seem to hold credentials that e\
verybody who gets it can read: ${a(E)}`)}e(L,"warnOfCredentials");async function S(u,h){const{findCredentials:m}=await s.e(4887).then(s.bind(s,34887)),E=await m(
u);E.length>0&&h.log.warn(P(E))}e(S,"warnOfCredentialsIn");function P(u){return`the image seems to hold credentials that everybody who gets it can read: ${a(u)}\
. Give them to the build as secrets, and revoke those that are real`}e(P,"warningOf");function a(u){return`${u.slice(0,B).map(({place:m,kind:E})=>`${m} (${E})`).
join(", ")}${u.length>B?` and ${u.length-B} more`:""}`}e(a,"listed");async function f(u,h){const m=[];for await(const E of h.open((0,A.z4)(u)))m.push(E);return Buffer.
concat(m)}e(f,"readAll");function i(u){try{return JSON.parse(u.toString())}catch{return}}e(i,"tryJson")}),88129:((k,x,s)=>{s.d(x,{E:e(()=>B,"E"),X:e(()=>L,"X")});
var A=s(75892),O=s(13785),M=s(18631);const $=.5;async function B(S,P,a){if(!(0,M.V2)(P))return;const f=await P.freeBytes(a);f>=S*$||a.log.warn(`only ${(0,O.z3)(
f)} are free at ${P.location} for a snapshot of ${(0,O.z3)(S)}: it may not fit`)}e(B,"warnOfLittleSpace");async function L(S,P,a){if(!(0,M.V2)(P))return;const f=await P.
freeBytes(a);if(!(f>=S))throw new A._p(`${(0,O.z3)(S)} do not fit at ${P.location}, where ${(0,O.z3)(f)} are free: ${(0,O.z3)(S-f)} are short`,{hint:"Free some \
space there, or use another place",fields:{needed:S,free:f}})}e(L,"assertSpace")}),46512:((k,x,s)=>{s.d(x,{n:e(()=>S,"n")});var A=s(75892),O=s(18631),M=s(3290),
$=function(P,a,f){if(a!=null){if(typeof a!="object"&&typeof a!="function")throw new TypeError("Object expected.");var i,u;if(f){if(!Symbol.asyncDispose)throw new TypeError(
"Symbol.asyncDispose is not defined.");i=a[Symbol.asyncDispose]}if(i===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");i=a[Symbol.
dispose],f&&(u=i)}if(typeof i!="function")throw new TypeError("Object not disposable.");u&&(i=e(function(){try{u.call(this)}catch(h){return Promise.reject(h)}},
"dispose")),P.stack.push({value:a,dispose:i,async:f})}else f&&P.stack.push({async:!0});return a},B=(function(P){return function(a){function f(m){a.error=a.hasError?
new P(m,a.error,"An error was suppressed during disposal."):m,a.hasError=!0}e(f,"fail");var i,u=0;function h(){for(;i=a.stack.pop();)try{if(!i.async&&u===1)return u=
0,a.stack.push(i),Promise.resolve().then(h);if(i.dispose){var m=i.dispose.call(i.value);if(i.async)return u|=2,Promise.resolve(m).then(h,function(E){return f(E),
h()})}else u|=1}catch(E){f(E)}if(u===1)return a.hasError?Promise.reject(a.error):Promise.resolve();if(a.hasError)throw a.error}return e(h,"next"),h()}})(typeof SuppressedError==
"function"?SuppressedError:function(P,a,f){var i=new Error(f);return i.name="SuppressedError",i.error=P,i.suppressed=a,i});const L="compose";async function S({ref:P,
manifest:a},{store:f,repository:i},u){if((0,O.nR)(f))try{const h={stack:[],error:void 0,hasError:!1};try{const m=$(h,await i.reader(u,a.packs),!0),E={};for(const g of a.
blobs){if(g.role!=="metadata"||!g.path?.startsWith(`${L}/`))continue;const _=[];for await(const C of m.open((0,M.z4)(g)))_.push(C);E[g.path.slice(L.length+1)]=Buffer.
concat(_)}await f.shelve(P,{folder:L,files:E},u)}catch(m){h.error=m,h.hasError=!0}finally{const m=B(h);m&&await m}}catch(h){if(!(h instanceof A.JC))throw h;u.log.
warn(`${a.snapshot_name}: its Compose files are not beside its manifest: ${h.message}`)}}e(S,"writePlainFiles")}),30234:((k,x,s)=>{s.d(x,{K:e(()=>B,"K"),s:e(()=>L,
"s")});var A=s(48161),O=s(75892),M=s(65163);const $=Math.min((0,A.availableParallelism)(),4);async function B(a,f,i){const u=new Map,h=new Map,m=new AbortController,
E=AbortSignal.any([i.signal,m.signal]);try{for(;;){E.throwIfAborted();const _=await a.next();_.done||await g(_.value);const C=_.done||!_.value.parallel?0:$-1;for(;h.
size>C;)await Promise.race(h.keys());if(E.throwIfAborted(),_.done)return{machine:_.value,stored:u}}}finally{m.abort(),await Promise.all(h.keys()),await a.return(
void 0)}async function g(_){const{label:C,digest:W}=_,F=W===void 0?void 0:await f.find(W);if(F!==void 0&&u.set(F.digest,F),F!==void 0||W!==void 0&&[...h.values()].
includes(W))return i.log.debug(`${C}: held already`);const Z=S(_,f,{c:i,signal:E}).then(p=>{u.set(p.digest,p)},p=>m.abort(p));h.set(Z,W),Z.then(()=>h.delete(Z))}
e(g,"begin")}e(B,"storeBlobs");async function L({images:a,volumes:f,bindMounts:i=[]},u,h){const m=e(async _=>{const C=u.get(_)??await h.find(_);if(C===void 0)throw new O.
cs(`The machine names ${_}, but its source did not deliver it`);return C},"find"),E=new Map,g=e(async(_,C)=>{E.has(_)||E.set(_,{...await m(_),role:C})},"name");
for(const{config:_,layers:C}of a){await g(_,"config");for(const W of C)await g(W,"layer")}for(const{digest:_}of[...f,...i])await g(_,"volume");return[...E.values()]}
e(L,"machineBlobs");async function S(a,f,{c:i,signal:u}){const h=Promise.withResolvers();h.promise.catch(()=>{});const m=P(a.open(h.promise),u),E=i.progress.start(
`Storing ${a.label}`,a.size);try{const g=await f.add(m,{...a.digest===void 0?{}:{expected:a.digest},onBytes:e(_=>E.add(_),"onBytes")});return h.resolve(g.digest),
g}catch(g){throw h.reject(g),a.shortcut&&g instanceof O.cs?new M.x(g.message,{cause:g}):a.damaged&&g instanceof O.cs&&g.fields.expected!==void 0?a.damaged(g.message,
g):g}finally{E.done()}}e(S,"storeBlob");async function*P(a,f){for await(const i of a)f.throwIfAborted(),yield i}e(P,"untilStopped")}),79738:((k,x,s)=>{s.d(x,{Dr:e(
()=>i,"Dr"),U1:e(()=>f,"U1"),i3:e(()=>u,"i3"),m0:e(()=>a,"m0")});var A=s(31421),O=s(57075),M=s(46466),$=s(75892);const B=16*1024*1024,L=16*1024,S=20,P=5e3;async function a(p,v,l){
const w=h(p,v,l),T=Z(l.secrets??[]),{line:D,tail:R}=m(l,T),j=g(p,v,l),U=Promise.all([F(j.stdout,D,l.onLine?0:l.maxOutput??B),F(j.stderr,D,0)]),G=W(j,l.input);try{
const[[Q,se],[oe,ae]]=await Promise.all([_(j,w,l),U,G]);if(Q===0)return{stdout:T(oe),stderr:T(ae)};throw E(w,{code:Q,ended:se,last:l.tellLast?.(R)??R})}catch(Q){
throw j.kill("SIGKILL"),await Promise.allSettled([U,G]),Q}}e(a,"exec");async function*f(p,v,l){const w=h(p,v,l),{line:T,tail:D}=m(l,Z(l.secrets??[])),R=g(p,v,l),
j=Promise.all([_(R,w,l),F(R.stderr,T,0),W(R,l.input)]);j.catch(()=>{});try{yield*R.stdout;const[[U,G]]=await j;if(U!==0&&!l.accepts?.includes(U??-1))throw E(w,{
code:U,ended:G,last:D});return U??0}finally{R.kill("SIGKILL"),await Promise.allSettled([j])}}e(f,"execStream");function i(p,v,l){const w=(0,A.spawn)(p,v,{env:{...process.
env,...l},stdio:["pipe","ignore","ignore"],detached:!0,cwd:"/"}),T=new Promise(D=>w.once("close",()=>D()).once("error",()=>D()));return w.stdin.on("error",()=>{}),
w.unref(),async D=>{w.ref(),w.stdin.end(D),await T}}e(i,"execGuard");function u(p,v,l){const w=g(p,v,l),T=l.title??p,D=O.Duplex.from({readable:w.stdout,writable:w.
stdin});return F(w.stderr,l.onLine??(()=>{}),0).catch(()=>{}),_(w,T,l).catch(R=>D.destroy(R)),D.once("close",()=>w.kill()),D}e(u,"execDuplex");function h(p,v,{title:l}){
return l??[p,...v.slice(0,1)].join(" ")}e(h,"titleOf");function m({onLine:p},v){const l=[];return{line:e(T=>{const D=v(T);p?.(D),D.trim()!==""&&l.push(D),l.length>
S&&l.shift()},"line"),tail:l}}e(m,"lastLines");function E(p,{code:v,ended:l,last:w}){const T=l?`was ended by ${l}`:`failed with exit code ${v}`;return new $.Qd(
[`${p} ${T}`,...w].join(w.length>1?`
`:": "),{fields:{exit_code:v??-1}})}e(E,"failure");function g(p,v,l){const w={...process.env,...l.env};return(0,A.spawn)(p,v,{env:w,stdio:["pipe","pipe","pipe"],
windowsHide:!0,...l.cwd&&{cwd:l.cwd}})}e(g,"start");function _(p,v,l){const{signal:w}=l;return new Promise((T,D)=>{let R;const j=e(()=>{p.kill("SIGTERM"),R=setTimeout(
()=>p.kill("SIGKILL"),P)},"cancel"),U=e(()=>{clearTimeout(R),w.removeEventListener("abort",j)},"settle");p.once("error",G=>{U(),D(C(G,v,l))}),p.once("close",(G,Q)=>{
U(),w.aborted?D(new $.cc(`${v} was cancelled`,{cause:w.reason})):T([G,Q])}),w.aborted?j():w.addEventListener("abort",j,{once:!0})})}e(_,"exited");function C(p,v,l){
const w=p.path??v,T=l.missingHint===void 0?{}:{hint:l.missingHint};return p.code==="ENOENT"?new $.Wt(`${v} cannot run: '${w}' is not installed`,{cause:p,...T}):
p.code==="EACCES"?new $.iC(`${v} cannot run: '${w}' may not be executed`,{cause:p,fields:{service:v}}):new $.Qd(`${v} cannot run: ${p.message}`,{cause:p})}e(C,"\
startError");async function W(p,v){try{await(0,M.pipeline)(v??[],p.stdin)}catch(l){const w=l.code??"";if(!["EPIPE","ECONNRESET","ECANCELED","ERR_STREAM_PREMATUR\
E_CLOSE","ERR_STREAM_DESTROYED"].includes(w))throw l}}e(W,"feed");async function F(p,v,l){const w=[],T=new TextDecoder;let D=0,R="";for await(const j of p){if(l>
0){if(D+=j.length,D>l)throw new $.Qd(`more than ${l} bytes of output`);w.push(j)}const U=(R+T.decode(j,{stream:!0})).split(/\r\n|[\r\n]/);R=(U.pop()??"").slice(
0,L);for(const G of U)v(G.slice(0,L))}return R!==""&&v(R),Buffer.concat(w).toString("utf8")}e(F,"collect");function Z(p){const v=p.filter(l=>l.length>0);return l=>v.
reduce((w,T)=>w.replaceAll(T,"***"),l)}e(Z,"redactor")}),93322:((k,x,s)=>{s.d(x,{AB:e(()=>P,"AB"),Mi:e(()=>$,"Mi"),Oo:e(()=>M,"Oo"),SH:e(()=>B,"SH"),sc:e(()=>S,
"sc"),wW:e(()=>L,"wW")});var A=s(77598),O=s(46466);async function*M(a){yield a}e(M,"once");async function*$(a,f){for await(const i of a)f(i),yield i}e($,"tap");
async function*B(a,f){let i,u=0;for await(const h of a){let m=0;for(;m<h.length;){if(i===void 0&&h.length-m>=f){yield h.subarray(m,m+f),m+=f;continue}i??=new Uint8Array(
f);const E=h.subarray(m,m+f-u);i.set(E,u),m+=E.length,u+=E.length,!(u<f)&&(yield i,i=void 0,u=0)}}i!==void 0&&(yield i.subarray(0,u))}e(B,"blocksOf");async function*L(a,f,i){
const u=[];try{for await(const h of a){const m=i(h);m.catch(()=>{}),u.push(m),u.length>=f&&(yield await u.shift())}for(;u.length>0;)yield await u.shift()}finally{
await Promise.allSettled(u)}}e(L,"mapOrdered");async function*S(a,f){const i=(0,O.pipeline)(a,f);i.catch(()=>{});try{yield*f,await i}finally{f.destroy(),await Promise.
allSettled([i])}}e(S,"through");function P(){const a=(0,A.createHash)("sha256");let f=0;return{add(i){a.update(i),f+=i.length},done:e(()=>({size:f,sha256:a.digest(
"hex")}),"done")}}e(P,"summer")}),30660:((k,x,s)=>{s.d(x,{b:e(()=>A,"b")});function A({name:O,of:M}){return M??O}e(A,"lineageOf")}),70033:((k,x,s)=>{s.d(x,{y:e(
()=>A,"y")});function A(M,$){return`vm-snapshot/${O(M.project)||"project"}/${O($)||"service"}:${M.name}`}e(A,"ownReference");function O(M){return M.toLowerCase().
replace(/[^a-z0-9]+/g,"-").replace(/^-|-$/g,"")}e(O,"component")}),37814:((k,x,s)=>{s.d(x,{bq:e(()=>$,"bq"),eW:e(()=>B,"eW"),wh:e(()=>M,"wh")});var A=s(75892),O=s(
13266);function M(S,P=O.lG){return S.replaceAll(new RegExp("\\p{Cc}+","gu"),"?").slice(0,P)}e(M,"plainText");function $(S){L("description",S,{schema:O.h_,hint:"\
Use plain text of up to 10,000 characters"})}e($,"checkDescription");function B({context:S,runId:P}){S!==void 0&&L("context",S,{schema:O._O,hint:"Use one line o\
f up to 4096 characters"}),P!==void 0&&L("run id",P,{schema:O.Vz,hint:"Use one line of up to 256 characters"})}e(B,"checkOccasion");function L(S,P,{schema:a,hint:f}){
const i=a.safeParse(P).error?.issues[0];if(i!==void 0)throw new A.dz(`The ${S} cannot be kept: ${i.message}`,{hint:f})}e(L,"check")}),65163:((k,x,s)=>{s.d(x,{_:e(
()=>M,"_"),x:e(()=>O,"x")});var A=s(75892);class O extends A.cs{static{e(this,"ShortcutError")}}function M($){return"examine"in $}e(M,"canExamine")})};export{Te as id,Ae as ids,Le as modules};
