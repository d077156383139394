var De=Object.defineProperty;var e=(F,$)=>De(F,"name",{value:$,configurable:!0});const $e=3163,xe=[3163],Ae={3163:((F,$,r)=>{r.r($),r.d($,{claimForCreate:e(()=>we,"claimForCreate"),create:e(()=>Ee,"create")});var x=r(63827),P=r(60201),D=r(75558),
S=r(70033),C=r(13266),T=r(37814),M=r(65163),w=r(3290),o=r(78764);function c(n){const[t,...i]=n;if(t!==void 0&&i.length===0)return t;const a=new Map(n.flatMap(u=>u.
packages).map(u=>[`${u.manager} ${u.name} ${u.version}`,u]));return{languages:Object.assign({},...n.map(({languages:u})=>u).reverse()),tools:[...new Set(n.flatMap(
({tools:u})=>u))].sort(),packages:[...a].sort(([u],[h])=>u<h?-1:1).map(([,u])=>u)}}e(c,"mergeDescriptions");var s=r(88129),f=r(2202),l=r(75892),m=r(13785),E=r(30660),
v=r(14717),O=r(97202),j=r(68624),U=r(23411),G=r(80308),Y=r(10586),p=r(45516);function _({kind:n,project_name:t,source:i,container:a}){return n==="compose"?`the \
project '${t}'`:a===void 0?`the image '${i.from}'`:`the container '${a.name}'`}e(_,"machineText");function d(n,t){return n.kind!==t.kind?!1:n.kind==="compose"?n.
project_name===t.project_name:n.container===void 0||t.container===void 0?n.source.from===t.source.from:n.container.id===t.container.id||(0,E.b)(n.container)===(0,E.
b)(t.container)}e(d,"isSameMachine");async function y({ref:n,limits:t,machine:i},a,u){const h=(await W(a,u)).filter(z=>z.isProtected===!0&&!H(z,n)),{maxPerMachine:g,
maxTotal:b}=t;if(b!==void 0&&h.length>=b)throw re(`${b} snapshots in all`,h);if(g===void 0||h.length<g)return;const K=await i(),L=h.filter(({manifest:z})=>d(z,K));
if(L.length>=g)throw re(`${g} snapshots of ${_(K)}`,L)}e(y,"assertRoom");async function R(n,{ref:t,maxSize:i,catalogue:a},u){const h=await k(a,u);let g=await h(
{manifest:n});for(const b of await W(a,u))b.isProtected===!0&&!H(b,t)&&(g+=await h(b));if(!(g<=i))throw new l._p(`The snapshot and the protected ones take ${(0,m.
z3)(g)}, more than the limit of ${(0,m.z3)(i)}; it gets no name`,{hint:"Raise the limit, or unprotect or delete a snapshot",fields:{bytes:g,limit:i}})}e(R,"asse\
rtFits");async function A(n,t,i){try{const{freed:a,pending:u,due:h}=await(0,j.F)([{manifest:n}],t,i);a>0&&i.log.info(`What was stored of it is freed: ${(0,m.z3)(
a)}`),h!==void 0&&i.log.warn(`${(0,m.z3)(u)} of it are freed by a delete or clean after ${(0,f.Yi)(h)}`)}catch(a){i.log.warn(`what was stored of it is freed by \
a later delete or clean: ${a instanceof Error?a.message:a}`)}}e(A,"freeRefused");async function I(n,{limits:t,catalogue:i},a){const u=(await W(i,a)).map(L=>H(L,
n.ref)?{...L,isProtected:!0}:L),h=t.maxSize===void 0?async()=>0:await k(i,a),g=t.maxAge===void 0?Date.now():await(0,Y.H)(i.store,a),b=await B({snapshots:u,made:n.
manifest,limits:t},{now:g,sizeOf:h}),K=u.filter(L=>!H(L,n.ref));return t.maxAge!==void 0&&b.length>0&&(0,Y.I)(K,{maxAge:t.maxAge,now:g},a),b.length===0?[]:(await(0,O.
clean)({remove:b},i,a)).removed}e(I,"keepLimits");async function B({snapshots:n,made:t,limits:i},a){const{maxAge:u,maxPerMachine:h,maxTotal:g,maxSize:b,keep:K={}}=i,
L=e(()=>!0,"all"),z=e(({manifest:V})=>d(V,t),"ofMachine"),q=[{of:L,rules:{maxAge:u}},...(0,U.hK)(K)?[{of:z,rules:K}]:[],{of:z,rules:{maxCount:h}},{of:L,rules:{maxCount:g,
maxSize:b}}],Q=new Map;for(const{of:V,rules:N}of q){const J=n.filter(Z=>!Q.has(Z)&&V(Z)),ee=await(0,p.S)(J,N,{...a,groupOf:e(()=>"all","groupOf")});for(const Z of ee.
remove)Q.set(Z.snapshot,Z)}return n.flatMap(V=>Q.get(V)??[])}e(B,"planLimits");async function W(n,t){return(await(0,G.list)({},n,t)).filter(({manifest:i})=>i.trigger!==
void 0&&(0,v.v)(i).type!=="imported")}e(W,"limited");async function k({repository:n},t){const i=await n.measure(t);return async({manifest:a})=>await i.add(a.blobs.
map(w.z4))}e(k,"measure");function H({ref:n},{project:t,name:i}){return n.project===t&&n.name===i}e(H,"isAt");function re(n,t){const i=t.slice(0,3).map(({ref:a})=>(0,D.
SN)(a));return new l._p(`The limit of ${n} is used up by protected ones: ${i.join(", ")}${t.length>3?", …":""}`,{hint:"Raise the limit, or unprotect or delete\
 one of them",fields:{protected:t.length}})}e(re,"usedUp");var ae=r(93322);async function ie(n,t){const i=[];for(const[a,u]of Object.entries(n))i.push({...await t.
add((0,ae.Oo)(u)),role:"metadata",path:a});return i}e(ie,"storeFiles");function ce(n){return Buffer.from(`${JSON.stringify(n,void 0,2)}
`)}e(ce,"jsonFile");var ge=r(46512),fe=r(8459),le=r(30234),ue=function(n,t,i){if(t!=null){if(typeof t!="object"&&typeof t!="function")throw new TypeError("Objec\
t expected.");var a,u;if(i){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");a=t[Symbol.asyncDispose]}if(a===void 0){if(!Symbol.
dispose)throw new TypeError("Symbol.dispose is not defined.");a=t[Symbol.dispose],i&&(u=a)}if(typeof a!="function")throw new TypeError("Object not disposable.");
u&&(a=e(function(){try{u.call(this)}catch(h){return Promise.reject(h)}},"dispose")),n.stack.push({value:t,dispose:a,async:i})}else i&&n.stack.push({async:!0});return t},
he=(function(n){return function(t){function i(g){t.error=t.hasError?new n(g,t.error,"An error was suppressed during disposal."):g,t.hasError=!0}e(i,"fail");var a,
u=0;function h(){for(;a=t.stack.pop();)try{if(!a.async&&u===1)return u=0,t.stack.push(a),Promise.resolve().then(h);if(a.dispose){var g=a.dispose.call(a.value);if(a.
async)return u|=2,Promise.resolve(g).then(h,function(b){return i(b),h()})}else u|=1}catch(b){i(b)}if(u===1)return t.hasError?Promise.reject(t.error):Promise.resolve();
if(t.hasError)throw t.error}return e(h,"next"),h()}})(typeof SuppressedError=="function"?SuppressedError:function(n,t,i){var a=new Error(i);return a.name="Suppr\
essedError",a.error=n,a.suppressed=t,a});async function Ee(n,t,i){const{ref:a,trigger:u,limits:h}=n;if(u===void 0||h===void 0)return await me(n,t,i);await y({ref:a,
limits:h,machine:e(()=>ve(n,t.provider,i),"machine")},t.catalogue,i);const g=await _e(n,t,i);try{return{...g,removed:await I(g,{limits:h,catalogue:t.catalogue},
i)}}catch(b){return i.log.warn(`no room was made for the next one, which will do it: ${b instanceof Error?b.message:b}`),{...g,removed:[]}}}e(Ee,"create");async function _e(n,t,i){
let a;const u={beforeName:e(async h=>{const g=n.limits?.maxSize;g!==void 0&&(a=h,await R(h,{ref:n.ref,maxSize:g,catalogue:t.catalogue},i),a=void 0)},"beforeName")};
try{return await me(n,t,i,u)}catch(h){throw a!==void 0&&await A(a,t.catalogue,i),h}}e(_e,"createOrFree");async function me(n,t,i,a={}){try{return await pe(n,t,{
shortcuts:!0,...a,c:i})}catch(u){if(!(u instanceof M.x))throw u;return i.log.warn(`${u.message}; capturing it all again, without short cuts`),await pe(n,t,{shortcuts:!1,
...a,c:i})}}e(me,"createAnyhow");async function ve({machine:n,from:t,ref:i},a,u){const{kind:h}=n,g={kind:h==="archive"?"image":h,project_name:i.project,source:{
type:"captured",from:t}};if(!(0,M._)(a))return g;const{id:b,name:K,of:L}=await a.examine(n,u);return{...g,container:{id:b,name:K,...L!==void 0&&{of:L}}}}e(ve,"f\
actsBefore");async function pe(n,{catalogue:t,provider:i},{shortcuts:a,beforeName:u,c:h}){const g={stack:[],error:void 0,hasError:!1};try{const b=performance.now(),
K=await we(n,t.store,h),L=ue(g,await t.repository.writer(h,{near:n.ref}),!0);let z=t.store.traits.shared;const q=i.capture(n.machine,{shortcuts:a,holds:e(async X=>await L.
find(X)!==void 0,"holds"),onSize:e(X=>(0,s.E)(X,t.store,h),"onSize"),...z&&{onConfig:e(async X=>{z=!1,await(0,o.$)(X,h)},"onConfig")}},h),{machine:Q,stored:V}=await(0,le.
K)(q,L,h),N=await(0,le.s)(Q,V,L),J=await Pe(Q.images,N,L),ee=await be(),Z=await L.publish(ee.blobs.map(w.z4));await u?.(ee);const oe=await(0,fe.Ge)(K,ee,{published:Z,
refs:t.store,signal:h.signal,log:h.log});return await(0,ge.n)(oe,t,h),{...oe,stats:L.stats,seconds:(performance.now()-b)/1e3};async function Pe(X,se,de){const ne={
stack:[],error:void 0,hasError:!1};try{const te=ue(ne,await de.reader(),!0);z&&await(0,o.C)(se,te,h);const ye=[];for(const Me of X)ye.push(await i.describe(Me,te,
(0,w._W)(se),h));return c(ye)}catch(te){ne.error=te,ne.hasError=!0}finally{const te=he(ne);te&&await te}}e(Pe,"describe");async function be(){const X=new Date().
toISOString(),se=(0,T.wh)(n.from),{platform:de}=Q.images[0],ne=await ie({"metadata/versions.json":ce(J.languages),"metadata/packages.json":ce(J.packages),"metad\
ata/build-info.json":ce({build_date:X,platform:de,from:se,tool:`vm-snapshot ${x.x}`}),...Q.files},L);return Oe({request:n,machine:Q,description:J,createdAt:X,blobs:[
...N,...ne],git:await(0,P.gi)(n.directory,h.signal)})}e(be,"assemble")}catch(b){g.error=b,g.hasError=!0}finally{const b=he(g);b&&await b}}e(pe,"createOnce");async function we(n,t,{
signal:i}){const{ref:a,force:u,description:h}=n;return(0,T.bq)(h),(0,T.eW)(n),await(0,fe.cB)(a,{force:u,hint:"Use --force to overwrite or choose another name",refs:t,
signal:i})}e(we,"claimForCreate");function Oe({request:n,machine:t,description:i,createdAt:a,blobs:u,git:h}){const{ref:g}=n,{kind:b,images:K,volumes:L,bindMounts:z=[]}=t,
[q]=K,Q=new Map(u.map(({digest:N,size:J})=>[N,J])),V=e(N=>({...N,size_bytes:Q.get(N.digest)??0}),"sized");return{version:b==="image"?"1.0":C.hh,kind:b,snapshot_name:g.
name,project_name:g.project,is_global:g.project===D.sT,created_at:a,description:n.description,image_digest:q.config,platform:q.platform,size_bytes:u.reduce((N,J)=>N+
J.size,0),languages:i.languages,tools:[...i.tools],services:K.map(({name:N,config:J,layers:ee,references:Z,platform:oe})=>({name:N,image_tag:(0,S.y)(g,N),image_digest:J,
layers:ee,references:Z,...oe===q.platform?{}:{platform:oe}})),volumes:L.map(V),...z.length>0&&{bind_mounts:z.map(V)},git:h,source:{type:n.buildSeconds===void 0?
"captured":"built",from:(0,T.wh)(n.from),...n.buildSeconds===void 0?{}:{build_seconds:n.buildSeconds}},...n.trigger!==void 0&&{trigger:n.trigger},...n.context!==
void 0&&{context:n.context},...n.runId!==void 0&&{run_id:n.runId},...t.container!==void 0&&{container:t.container},tool_version:x.x,blobs:u}}e(Oe,"manifestOf")}),
78764:((F,$,r)=>{r.d($,{$:e(()=>M,"$"),C:e(()=>T,"C")});var x=r(3290);const P=4<<20,D=65536,S=/^(compose|container)\//,C=5;async function T(f,l,m){const E=[];for(const v of f){
const{role:O,path:j=""}=v;if(O==="config"&&v.size<=P)await M(s(await c(v,l)),m);else if(O==="metadata"&&S.test(j)&&v.size<=D){const{findCredentialsInText:U}=await r.
e(4887).then(r.bind(r,34887));for(const G of await U(j,(await c(v,l)).toString()))E.push(G)}}E.length>0&&m.log.warn(`files in it seem to hold credentials that e\
verybody who gets it can read: ${o(E)}`)}e(T,"warnOfCredentials");async function M(f,l){const{findCredentials:m}=await r.e(4887).then(r.bind(r,34887)),E=await m(
f);E.length>0&&l.log.warn(w(E))}e(M,"warnOfCredentialsIn");function w(f){return`the image seems to hold credentials that everybody who gets it can read: ${o(f)}\
. Give them to the build as secrets, and revoke those that are real`}e(w,"warningOf");function o(f){return`${f.slice(0,C).map(({place:m,kind:E})=>`${m} (${E})`).
join(", ")}${f.length>C?` and ${f.length-C} more`:""}`}e(o,"listed");async function c(f,l){const m=[];for await(const E of l.open((0,x.z4)(f)))m.push(E);return Buffer.
concat(m)}e(c,"readAll");function s(f){try{return JSON.parse(f.toString())}catch{return}}e(s,"tryJson")}),88129:((F,$,r)=>{r.d($,{E:e(()=>C,"E"),X:e(()=>T,"X")});
var x=r(75892),P=r(13785),D=r(10764);const S=.5;async function C(M,w,o){if(!(0,D.V2)(w))return;const c=await w.freeBytes(o);c>=M*S||o.log.warn(`only ${(0,P.z3)(
c)} are free at ${w.location} for a snapshot of ${(0,P.z3)(M)}: it may not fit`)}e(C,"warnOfLittleSpace");async function T(M,w,o){if(!(0,D.V2)(w))return;const c=await w.
freeBytes(o);if(!(c>=M))throw new x._p(`${(0,P.z3)(M)} do not fit at ${w.location}, where ${(0,P.z3)(c)} are free: ${(0,P.z3)(M-c)} are short`,{hint:"Free some \
space there, or use another place",fields:{needed:M,free:c}})}e(T,"assertSpace")}),46512:((F,$,r)=>{r.d($,{n:e(()=>M,"n")});var x=r(75892),P=r(10764),D=r(3290),
S=function(w,o,c){if(o!=null){if(typeof o!="object"&&typeof o!="function")throw new TypeError("Object expected.");var s,f;if(c){if(!Symbol.asyncDispose)throw new TypeError(
"Symbol.asyncDispose is not defined.");s=o[Symbol.asyncDispose]}if(s===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");s=o[Symbol.
dispose],c&&(f=s)}if(typeof s!="function")throw new TypeError("Object not disposable.");f&&(s=e(function(){try{f.call(this)}catch(l){return Promise.reject(l)}},
"dispose")),w.stack.push({value:o,dispose:s,async:c})}else c&&w.stack.push({async:!0});return o},C=(function(w){return function(o){function c(m){o.error=o.hasError?
new w(m,o.error,"An error was suppressed during disposal."):m,o.hasError=!0}e(c,"fail");var s,f=0;function l(){for(;s=o.stack.pop();)try{if(!s.async&&f===1)return f=
0,o.stack.push(s),Promise.resolve().then(l);if(s.dispose){var m=s.dispose.call(s.value);if(s.async)return f|=2,Promise.resolve(m).then(l,function(E){return c(E),
l()})}else f|=1}catch(E){c(E)}if(f===1)return o.hasError?Promise.reject(o.error):Promise.resolve();if(o.hasError)throw o.error}return e(l,"next"),l()}})(typeof SuppressedError==
"function"?SuppressedError:function(w,o,c){var s=new Error(c);return s.name="SuppressedError",s.error=w,s.suppressed=o,s});const T="compose";async function M({ref:w,
manifest:o},{store:c,repository:s},f){if((0,P.nR)(c))try{const l={stack:[],error:void 0,hasError:!1};try{const m=S(l,await s.reader(f,o.packs),!0),E={};for(const v of o.
blobs){if(v.role!=="metadata"||!v.path?.startsWith(`${T}/`))continue;const O=[];for await(const j of m.open((0,D.z4)(v)))O.push(j);E[v.path.slice(T.length+1)]=Buffer.
concat(O)}await c.shelve(w,{folder:T,files:E},f)}catch(m){l.error=m,l.hasError=!0}finally{const m=C(l);m&&await m}}catch(l){if(!(l instanceof x.JC))throw l;f.log.
warn(`${o.snapshot_name}: its Compose files are not beside its manifest: ${l.message}`)}}e(M,"writePlainFiles")}),30234:((F,$,r)=>{r.d($,{K:e(()=>C,"K"),s:e(()=>T,
"s")});var x=r(48161),P=r(75892),D=r(65163);const S=Math.min((0,x.availableParallelism)(),4);async function C(o,c,s){const f=new Map,l=new Map,m=new AbortController,
E=AbortSignal.any([s.signal,m.signal]);try{for(;;){E.throwIfAborted();const O=await o.next();O.done||await v(O.value);const j=O.done||!O.value.parallel?0:S-1;for(;l.
size>j;)await Promise.race(l.keys());if(E.throwIfAborted(),O.done)return{machine:O.value,stored:f}}}finally{m.abort(),await Promise.all(l.keys()),await o.return(
void 0)}async function v(O){const{label:j,digest:U}=O,G=U===void 0?void 0:await c.find(U);if(G!==void 0&&f.set(G.digest,G),G!==void 0||U!==void 0&&[...l.values()].
includes(U))return s.log.debug(`${j}: held already`);const Y=M(O,c,{c:s,signal:E}).then(p=>{f.set(p.digest,p)},p=>m.abort(p));l.set(Y,U),Y.then(()=>l.delete(Y))}
e(v,"begin")}e(C,"storeBlobs");async function T({images:o,volumes:c,bindMounts:s=[]},f,l){const m=e(async O=>{const j=f.get(O)??await l.find(O);if(j===void 0)throw new P.
cs(`The machine names ${O}, but its source did not deliver it`);return j},"find"),E=new Map,v=e(async(O,j)=>{E.has(O)||E.set(O,{...await m(O),role:j})},"name");
for(const{config:O,layers:j}of o){await v(O,"config");for(const U of j)await v(U,"layer")}for(const{digest:O}of[...c,...s])await v(O,"volume");return[...E.values()]}
e(T,"machineBlobs");async function M(o,c,{c:s,signal:f}){const l=Promise.withResolvers();l.promise.catch(()=>{});const m=w(o.open(l.promise),f),E=s.progress.start(
`Storing ${o.label}`,o.size);try{const v=await c.add(m,{...o.digest===void 0?{}:{expected:o.digest},onBytes:e(O=>E.add(O),"onBytes")});return l.resolve(v.digest),
v}catch(v){throw l.reject(v),o.shortcut&&v instanceof P.cs?new D.x(v.message,{cause:v}):o.damaged&&v instanceof P.cs&&v.fields.expected!==void 0?o.damaged(v.message,
v):v}finally{E.done()}}e(M,"storeBlob");async function*w(o,c){for await(const s of o)c.throwIfAborted(),yield s}e(w,"untilStopped")}),79738:((F,$,r)=>{r.d($,{Dr:e(
()=>s,"Dr"),U1:e(()=>c,"U1"),i3:e(()=>f,"i3"),m0:e(()=>o,"m0")});var x=r(31421),P=r(57075),D=r(46466),S=r(75892);const C=16*1024*1024,T=16*1024,M=20,w=5e3;async function o(p,_,d){
const y=l(p,_,d),R=Y(d.secrets??[]),{line:A,tail:I}=m(d,R),B=v(p,_,d),W=Promise.all([G(B.stdout,A,d.onLine?0:d.maxOutput??C),G(B.stderr,A,0)]),k=U(B,d.input);try{
const[[H,re],[ae,ie]]=await Promise.all([O(B,y,d),W,k]);if(H===0)return{stdout:R(ae),stderr:R(ie)};throw E(y,{code:H,ended:re,last:d.tellLast?.(I)??I})}catch(H){
throw B.kill("SIGKILL"),await Promise.allSettled([W,k]),H}}e(o,"exec");async function*c(p,_,d){const y=l(p,_,d),{line:R,tail:A}=m(d,Y(d.secrets??[])),I=v(p,_,d),
B=Promise.all([O(I,y,d),G(I.stderr,R,0),U(I,d.input)]);B.catch(()=>{});try{yield*I.stdout;const[[W,k]]=await B;if(W!==0&&!d.accepts?.includes(W??-1))throw E(y,{
code:W,ended:k,last:d.tellLast?.(A)??A});return W??0}finally{I.kill("SIGKILL"),await Promise.allSettled([B])}}e(c,"execStream");function s(p,_,d){const y=(0,x.spawn)(
p,_,{env:{...process.env,...d},stdio:["pipe","ignore","ignore"],detached:!0,cwd:"/"}),R=new Promise(A=>y.once("close",()=>A()).once("error",()=>A()));return y.stdin.
on("error",()=>{}),y.unref(),async A=>{y.ref(),y.stdin.end(A),await R}}e(s,"execGuard");function f(p,_,d){const y=v(p,_,d),R=d.title??p,A=P.Duplex.from({readable:y.
stdout,writable:y.stdin});return G(y.stderr,d.onLine??(()=>{}),0).catch(()=>{}),O(y,R,d).catch(I=>A.destroy(I)),A.once("close",()=>y.kill()),A}e(f,"execDuplex");
function l(p,_,{title:d}){return d??[p,..._.slice(0,1)].join(" ")}e(l,"titleOf");function m({onLine:p},_){const d=[];return{line:e(R=>{const A=_(R);p?.(A),A.trim()!==
""&&d.push(A),d.length>M&&d.shift()},"line"),tail:d}}e(m,"lastLines");function E(p,{code:_,ended:d,last:y}){const R=d?`was ended by ${d}`:`failed with exit code\
 ${_}`;return new S.Qd([`${p} ${R}`,...y].join(y.length>1?`
`:": "),{fields:{exit_code:_??-1}})}e(E,"failure");function v(p,_,d){const y={...process.env,...d.env};return(0,x.spawn)(p,_,{env:y,stdio:["pipe","pipe","pipe"],
windowsHide:!0,...d.cwd&&{cwd:d.cwd}})}e(v,"start");function O(p,_,d){const{signal:y}=d;return new Promise((R,A)=>{let I;const B=e(()=>{p.kill("SIGTERM"),I=setTimeout(
()=>p.kill("SIGKILL"),w)},"cancel"),W=e(()=>{clearTimeout(I),y.removeEventListener("abort",B)},"settle");p.once("error",k=>{W(),A(j(k,_,d))}),p.once("close",(k,H)=>{
W(),y.aborted?A(new S.cc(`${_} was cancelled`,{cause:y.reason})):R([k,H])}),y.aborted?B():y.addEventListener("abort",B,{once:!0})})}e(O,"exited");function j(p,_,d){
const y=p.path??_,R=d.missingHint===void 0?{}:{hint:d.missingHint};return p.code==="ENOENT"?new S.Wt(`${_} cannot run: '${y}' is not installed`,{cause:p,...R}):
p.code==="EACCES"?new S.iC(`${_} cannot run: '${y}' may not be executed`,{cause:p,fields:{service:_}}):new S.Qd(`${_} cannot run: ${p.message}`,{cause:p})}e(j,"\
startError");async function U(p,_){try{await(0,D.pipeline)(_??[],p.stdin)}catch(d){const y=d.code??"";if(!["EPIPE","ECONNRESET","ECANCELED","ERR_STREAM_PREMATUR\
E_CLOSE","ERR_STREAM_DESTROYED"].includes(y))throw d}}e(U,"feed");async function G(p,_,d){const y=[],R=new TextDecoder;let A=0,I="";for await(const B of p){if(d>
0){if(A+=B.length,A>d)throw new S.Qd(`more than ${d} bytes of output`);y.push(B)}const W=(I+R.decode(B,{stream:!0})).split(/\r\n|[\r\n]/);I=(W.pop()??"").slice(
0,T);for(const k of W)_(k.slice(0,T))}return I!==""&&_(I),Buffer.concat(y).toString("utf8")}e(G,"collect");function Y(p){const _=p.filter(d=>d.length>0);return d=>_.
reduce((y,R)=>y.replaceAll(R,"***"),d)}e(Y,"redactor")}),93322:((F,$,r)=>{r.d($,{AB:e(()=>w,"AB"),Mi:e(()=>S,"Mi"),Oo:e(()=>D,"Oo"),SH:e(()=>C,"SH"),sc:e(()=>M,
"sc"),wW:e(()=>T,"wW")});var x=r(77598),P=r(46466);async function*D(o){yield o}e(D,"once");async function*S(o,c){for await(const s of o)c(s),yield s}e(S,"tap");
async function*C(o,c){let s,f=0;for await(const l of o){let m=0;for(;m<l.length;){if(s===void 0&&l.length-m>=c){yield l.subarray(m,m+c),m+=c;continue}s??=new Uint8Array(
c);const E=l.subarray(m,m+c-f);s.set(E,f),m+=E.length,f+=E.length,!(f<c)&&(yield s,s=void 0,f=0)}}s!==void 0&&(yield s.subarray(0,f))}e(C,"blocksOf");async function*T(o,c,s){
const f=[];try{for await(const l of o){const m=s(l);m.catch(()=>{}),f.push(m),f.length>=c&&(yield await f.shift())}for(;f.length>0;)yield await f.shift()}finally{
await Promise.allSettled(f)}}e(T,"mapOrdered");async function*M(o,c){const s=(0,P.pipeline)(o,c);s.catch(()=>{});try{yield*c,await s}finally{c.destroy(),await Promise.
allSettled([s])}}e(M,"through");function w(){const o=(0,x.createHash)("sha256");let c=0;return{add(s){o.update(s),c+=s.length},done:e(()=>({size:c,sha256:o.digest(
"hex")}),"done")}}e(w,"summer")}),60201:((F,$,r)=>{r.d($,{NQ:e(()=>T,"NQ"),gi:e(()=>S,"gi")});var x=r(75892),P=r(79738),D=r(37814);async function S(w,o){const c=await C(
w,["--porcelain=v2","--branch"],o);return c===void 0?null:M(c)}e(S,"gitFacts");async function C(w,o,c){try{const{stdout:s}=await(0,P.m0)("git",["-c","core.fsmon\
itor=false","status",...o],{signal:c,cwd:w,env:{GIT_OPTIONAL_LOCKS:"0",LC_ALL:"C"},title:"git status"});return s}catch(s){if(s instanceof x.Qd||s instanceof x.Wt)
return;throw s}}e(C,"status");async function T(w,o,c){const s=await C(w,["--porcelain","--untracked-files=all","--",o],c);return s===void 0||s===""?void 0:s.startsWith(
"??")?"new":"changed"}e(T,"seenByGit");function M(w){const o=w.split(`
`).filter(l=>l!==""),c=e(l=>o.find(m=>m.startsWith(`# ${l} `))?.slice(l.length+3),"header"),s=c("branch.oid"),f=c("branch.head");return s===void 0||!/^[0-9a-f]{40,64}$/.
test(s)?null:{commit:s,branch:f===void 0||f==="(detached)"?null:(0,D.wh)(f),dirty:o.some(l=>!l.startsWith("# "))}}e(M,"parseGitStatus")}),30660:((F,$,r)=>{r.d($,
{b:e(()=>x,"b")});function x({name:P,of:D}){return D??P}e(x,"lineageOf")}),70033:((F,$,r)=>{r.d($,{y:e(()=>x,"y")});function x(D,S){return`vm-snapshot/${P(D.project)||
"project"}/${P(S)||"service"}:${D.name}`}e(x,"ownReference");function P(D){return D.toLowerCase().replace(/[^a-z0-9]+/g,"-").replace(/^-|-$/g,"")}e(P,"component")}),
37814:((F,$,r)=>{r.d($,{bq:e(()=>S,"bq"),eW:e(()=>C,"eW"),wh:e(()=>D,"wh")});var x=r(75892),P=r(13266);function D(M,w=P.lG){return M.replaceAll(new RegExp("\\p{C\
c}+","gu"),"?").slice(0,w)}e(D,"plainText");function S(M){T("description",M,{schema:P.h_,hint:"Use plain text of up to 10,000 characters"})}e(S,"checkDescriptio\
n");function C({context:M,runId:w}){M!==void 0&&T("context",M,{schema:P._O,hint:"Use one line of up to 4096 characters"}),w!==void 0&&T("run id",w,{schema:P.Vz,
hint:"Use one line of up to 256 characters"})}e(C,"checkOccasion");function T(M,w,{schema:o,hint:c}){const s=o.safeParse(w).error?.issues[0];if(s!==void 0)throw new x.
dz(`The ${M} cannot be kept: ${s.message}`,{hint:c})}e(T,"check")}),65163:((F,$,r)=>{r.d($,{_:e(()=>D,"_"),x:e(()=>P,"x")});var x=r(75892);class P extends x.cs{static{
e(this,"ShortcutError")}}function D(S){return"examine"in S}e(D,"canExamine")})};export{$e as id,xe as ids,Ae as modules};
