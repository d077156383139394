var xe=Object.defineProperty;var i=(W,v)=>xe(W,"name",{value:v,configurable:!0});const Fe=6444,Je=[6444],Ve={12362:((W,v,f)=>{f.d(v,{$8:i(()=>M,"$8"),Mi:i(()=>E,"Mi"),Oo:i(()=>T,"Oo"),SH:i(()=>l,"SH"),sc:i(()=>I,"sc"),wW:i(()=>A,"wW")});var u=f(
77598),j=f(46466);async function*T(h){yield h}i(T,"once");async function*E(h,y){for await(const m of h)y(m),yield m}i(E,"tap");async function*l(h,y){let m,p=0;for await(const S of h){
let g=0;for(;g<S.length;){if(m===void 0&&S.length-g>=y){yield S.subarray(g,g+y),g+=y;continue}m??=new Uint8Array(y);const D=S.subarray(g,g+y-p);m.set(D,p),g+=D.
length,p+=D.length,!(p<y)&&(yield m,m=void 0,p=0)}}m!==void 0&&(yield m.subarray(0,p))}i(l,"blocksOf");async function*A(h,y,m){const p=[];try{for await(const S of h){
const g=m(S);g.catch(()=>{}),p.push(g),p.length>=y&&(yield await p.shift())}for(;p.length>0;)yield await p.shift()}finally{await Promise.allSettled(p)}}i(A,"map\
Ordered");async function*I(h,y){const m=(0,j.pipeline)(h,y);m.catch(()=>{});try{yield*y,await m}finally{y.destroy(),await Promise.allSettled([m])}}i(I,"through");
function M(){const h=(0,u.createHash)("sha256");let y=0;return{add(m){h.update(m),y+=m.length},done:i(()=>({size:y,sha256:h.digest("hex")}),"done")}}i(M,"hashCo\
unter")}),45261:((W,v,f)=>{f.r(v),f.d(v,{openCacheStore:i(()=>Ne,"openCacheStore")});var u=f(75892),j=f(95196),T=f(32504),E=f(49552),l=f(26921),A=f(44143);const I=(0,A.
ZD)((0,A.ol)("vm-snapshot cache store 1")),M="vm-snapshot",h=8,y="-damaged",m=/^(\d+)(-damaged)?(?:-[0-9a-f]{8})?$/;function p(a,e){return`${D(a)}${e}/`}i(p,"ob\
jectPrefix");function S(a,e,{number:t,isDamaged:n}){return`${p(a,e)}${K(t)}${n?y:""}`}i(S,"objectKey");function g(a,e){const t=D(a),n=e.lastIndexOf("/"),[,s,r]=m.
exec(e.slice(n+1))??[];if(!(!e.startsWith(t)||n<t.length||s===void 0))return{key:e.slice(t.length,n),number:Number(s),isDamaged:r!==void 0}}i(g,"parseObjectKey");
function D(a){return`${M}/${a}/`}i(D,"namespacePrefix");function R(a,{project:e,name:t,whole:n=!1}){const s=`${D(a)}refs/`;return e===void 0?s:`${s}${e}/${t??""}${n?
"/":""}`}i(R,"refsPrefix");function L(a,{ref:e,number:t}){return`${R(a,{...e,whole:!0})}${K(t)}`}i(L,"refKey");function _(a,e){const t=R(a,{}),[n="",s="",r="",...o]=e.
startsWith(t)?e.slice(t.length).split("/"):[],c=/^(\d{8,15})(?:-[0-9a-f]{8})?$/.exec(r)?.[1];if(!(!(0,E.Jg)(n)||!(0,E.Jg)(s)||c===void 0||o.length>0))return{ref:{
project:n,name:s},number:Number(c)}}i(_,"parseRefKey");function K(a){return`${a}`.padStart(h,"0")}i(K,"numbered");const x=100,re=100,ie=l.Ikc({actions_caches:l.
YOg(l.Ikc({id:l.aig(),ref:l.YjP(),key:l.YjP(),version:l.YjP(),last_accessed_at:l.YjP(),created_at:l.YjP(),size_in_bytes:l.aig()}))});async function H({rest:a,repository:e},t,{
signal:n}){const s=[];for(let r=1;r<=re;r++){const o=new URLSearchParams({key:t,per_page:`${x}`,page:`${r}`,sort:"last_accessed_at",direction:"asc"}),c={method:"\
GET",path:`repos/${e}/actions/caches?${o}`,doing:`listing the caches of ${e}`,needs:"actions: read",signal:n},{actions_caches:d}=await(0,j.y8)(a,c,ie);if(s.push(
...d.filter(({key:w,version:$})=>w.startsWith(t)&&$===I)),d.length<x)break}return s}i(H,"listCaches");async function oe({rest:a,repository:e},t,{signal:n}){const r={
method:"DELETE",path:`repos/${e}/actions/caches/${t}`,doing:`deleting a cache of ${e}`,needs:"actions: write",signal:n};try{await(0,j.y8)(a,r,l.L5J())}catch(o){
if(!(o instanceof u.m_))throw o}}i(oe,"deleteCache");var k=f(67154),ce=f(73563),O=f(18246);const de=l.Ikc({ok:l.zMY().default(!1),signed_upload_url:l.YjP().default(
""),message:l.YjP().default("")}),fe=l.Ikc({ok:l.zMY().default(!1),message:l.YjP().default("")}),he=l.Ikc({ok:l.zMY().default(!1),signed_download_url:l.YjP().default(
""),matched_key:l.YjP().default("")});async function ue(a,{key:e,version:t},{signal:n}){const s=`saving ${z(e)} in the Actions cache`;try{const r={key:e,version:t},
o=await(0,O.c)({runtime:a,method:"CacheService/CreateCacheEntry",request:r,answer:de,doing:s,signal:n});if(o.ok)return o.signed_upload_url;throw/budget|quota|storage/i.
test(o.message)?new u._p(`${s}: ${o.message}`,{hint:"Delete caches of the repository, or let an administrator raise its limit: https://docs.github.com/actions/r\
eference/limits"}):/denied/i.test(o.message)?new u.iC(`${s}: ${o.message}`,{hint:O.T}):new u.hG(`${s}: ${o.message||"the service refuses it without a reason"}`,
{hint:"Try again later"})}catch(r){if(r instanceof u.fK)return;throw r}}i(ue,"reserveEntry");async function le(a,e,{signal:t}){const{key:n,version:s,size:r}=e,o=`\
saving ${z(n)} in the Actions cache`,c={key:n,version:s,size_bytes:`${r}`},d="CacheService/FinalizeCacheEntryUpload";try{const w=await(0,O.c)({runtime:a,method:d,
request:c,answer:fe,doing:o,signal:t});if(w.ok)return;throw new u.hG(`${o}: ${w.message||"the service does not finish it"}`,{hint:"Try again later"})}catch(w){if(t.
throwIfAborted(),(await Y(a,{keys:[n],version:s},{signal:t}).catch(()=>{}))?.key!==n)throw w}}i(le,"finalizeEntry");async function Y(a,{keys:e,version:t},{signal:n}){
const[s,...r]=e,o={key:s,version:t,...r.length>0&&{restore_keys:r}},c=`looking up ${z(s)} in the Actions cache`,d=await(0,O.c)({runtime:a,method:"CacheService/G\
etCacheEntryDownloadURL",request:o,answer:he,doing:c,signal:n});return d.ok?{key:d.matched_key,url:d.signed_download_url}:void 0}i(Y,"findEntry");function z(a){
return a.replace(/\b([0-9a-f]{12})[0-9a-f]{52}\b/g,"$1…")}i(z,"shortKey");const G=I;function we(a){return{async newest(t,n){const s=await Y(a,{keys:[t],version:G},
n);return s?.key.startsWith(t)?e(s):void 0},async save(t,n,s){const r=await ue(a,{key:t,version:G},s);if(r===void 0)return!1;const o=`saving ${z(t)} in the Acti\
ons cache`,c=await(0,ce.P)(r,ye(n),{...s,doing:o});return await le(a,{key:t,version:G,size:c},s),!0},async[Symbol.asyncDispose](){}};function e({key:t,url:n}){let s=n,
r;const o=`reading ${z(t)} from the Actions cache`;return{key:t,async size(d){return r??=await c(w=>(0,k.LE)(w,{...d,doing:o}),d),r},async read(d,w){return await c(
$=>(0,k.zY)($,d,{...w,doing:o}),w)},async readAll(d,w){const $=await c(b=>(0,k.gm)(b,{max:d,...w,doing:o}),w);return r??=$?.length,$}};async function c(d,w){const $=s;
try{return await d($)}catch(b){if(!(b instanceof u.iC)||($===s&&(s=(await Y(a,{keys:[t],version:G},w))?.url??s),$===s))throw b;return await d(s)}}}}i(we,"direct\
Transport");async function*ye(a){yield*a}i(ye,"inOrder");const me=["config"];async function be(a,{namespace:e,budget:t,keep:n,signal:s}){const r=new Set([...n,...me]),
o=await H(a,D(e),{signal:s});let c=o.reduce((b,{size_in_bytes:C})=>b+C,0)-t;const d=[],w=i(b=>({objects:d.length,bytes:d.reduce((C,{size_in_bytes:Ke})=>C+Ke,0),
...b!==void 0&&{refused:b}}),"result"),$=o.filter(({key:b})=>!b.startsWith(R(e,{}))&&!r.has(g(e,b)?.key??""));for(const b of $){if(c<=0)break;try{await oe(a,b.id,
{signal:s})}catch(C){if(!(C instanceof u.iC))throw C;return w(`${C.message}. ${C.hint??""}`)}d.push(b),c-=b.size_in_bytes}return w()}i(be,"evictCaches");var pe=f(
69865);const ge="default",$e=8e9,F="Write cache:, cache:<namespace>, or cache:<namespace>?budget=5GB";function Ee(a,e){const[,t="",n=""]=/^cache:(?:\/\/)?([^?]*)(?:\?(.*))?$/i.
exec(a)??[],s=t.replace(/\/$/,"")||ge;if(!(0,E.Jg)(s)||s.length>64)throw new u.dz(`'${s}' cannot be the namespace of a cache`,{hint:`${F}: letters, digits, dot,\
 underscore, dash`});const r=new URLSearchParams(n);for(const d of r.keys())if(d!=="budget"&&d!=="client")throw new u.dz(`a cache has no setting '${d}'`,{hint:F});
const o=r.get("client")??(Ae(e)?"direct":"official");if(o!=="direct"&&o!=="official")throw new u.dz(`'${o}' is no client of a cache`,{hint:"Write client=direct \
or client=official, or leave it out"});const c=r.get("budget");return{namespace:s,client:o,budget:c===null?$e:(0,pe.z_)(c)}}i(Ee,"parseCacheLocation");function Ae(a){
if(!a.ACTIONS_CACHE_SERVICE_V2)return a.ACTIONS_CACHE_URL===void 0;const e=/^https?:\/\/([^/:]+)/i.exec(a.GITHUB_SERVER_URL??"https://github.com")?.[1]?.toLowerCase()??
"";return e==="github.com"||e.endsWith(".ghe.com")||e.endsWith(".localhost")}i(Ae,"hasDirect");const J=["read","write"],V=["write","write-only"];function Z(a,e){
const t=(a.ACTIONS_CACHE_MODE??"").trim().toLowerCase(),n=t==="none"||J.includes(t)||V.includes(t),s=e?.claims.scopes??[],r=s.length>0&&!s.some(({write:w})=>w),
o=n&&!V.includes(t)?`the job's cache-mode is '${t}'`:r?"the token of this job may only read it":void 0,c=s.length>0&&!s.some(({read:w})=>w),d={hint:O.T,fields:{
store:"cache"}};return{read:(!n||J.includes(t))&&!c,refusal:o===void 0?void 0:new u.iC(`nothing can be saved in the Actions cache: ${o}`,d)}}i(Z,"cacheMode");var X=f(
77598),Se=f(58500),ve=f(89452);const De=[100,200,400,800,1600,3200,6400],Ce=1600;async function*Q(a,{signal:e}){for(const t of De)t>=Ce&&(0,ve._L)().tell(`savin\
g ${z(a)} in the Actions cache: waiting for another job that has begun it`),await(0,Se.setTimeout)(t*(.5+Math.random()),void 0,{signal:e}).catch(()=>e.throwIfAborted()),
yield}i(Q,"breaks");function q(a){return`${a}-${(0,X.randomBytes)(4).toString("hex")}`}i(q,"besides");async function ee({transport:a,namespace:e},t,n){const s=await a.
newest(p(e,t),n),r=s&&g(e,s.key);return s&&r?.key===t?{number:r.number,isDamaged:r.isDamaged,entry:s}:void 0}i(ee,"findObject");async function je(a,{key:e,...t},{
body:n,signal:s}){const r=S(a.namespace,e,t);if(await a.transport.save(r,n,{signal:s}))return r;if(a.readable)for await(const c of Q(r,{signal:s})){const d=await ee(
a,e,{signal:s});if(d!==void 0&&d.number>=t.number)return d.entry.key}const o=q(r);return await a.transport.save(o,n,{signal:s}),o}i(je,"saveObject");const P=Buffer.
from("VMSREFS1"),Pe=64<<20;async function N({transport:a,namespace:e},t,n){(0,E.io)(t);const s=await a.newest(R(e,{...t,whole:!0}),n),r=s&&_(e,s.key);if(s===void 0||
r===void 0)return{number:0,bytes:void 0};const o=await s.readAll(Pe,n)??new Uint8Array(0),c=Buffer.compare(o.subarray(0,P.length),P)===0&&o.length>P.length;return{
number:r.number,bytes:c?o.subarray(P.length):void 0}}i(N,"readRef");async function Te(a,e,{expected:t,next:n,signal:s}){if(n?.length===0)throw new u.dz(`a manif\
est of no bytes cannot be ${e.project}/${e.name}`);if(!a.readable)return await Ie(a,e,{next:n,signal:s});const r=await N(a,e,{signal:s});if(Re(e,r,t),r.bytes===
void 0&&n===void 0)return;const o=n===void 0?[P]:[P,n],c={ref:e,number:r.number+1};if(!await a.transport.save(L(a.namespace,c),o,{signal:s})){for await(const d of Q(
L(a.namespace,c),{signal:s})){const w=await N(a,e,{signal:s});if(w.number>r.number)throw B(e,w)}if(!await a.transport.save(q(L(a.namespace,c)),o,{signal:s}))throw B(
e,r)}}i(Te,"swapRef");async function Ie({transport:a,namespace:e},t,{next:n,signal:s}){if(!(n!==void 0&&await a.save(L(e,{ref:t,number:1}),[P,n],{signal:s})))throw new u.
fK(`the name ${te(t)} is taken, and this job may not read what it holds`,{hint:"Use another name, such as one with 'key: content', or a job whose cache-mode is \
'write'",fields:{unread:!0}})}i(Ie,"takeRef");function Re(a,e,t){if((e.bytes&&(0,A.ol)(e.bytes))!==t)throw B(a,e)}i(Re,"assertAt");function B(a,{bytes:e}){const t=e===
void 0?"it is gone":`it is at ${(0,A.ol)(e)}`;return new u.fK(`${te(a)} was changed by somebody else: ${t}`,{hint:"Look at it and try again"})}i(B,"conflict");function te({
project:a,name:e}){return`${a}/${e}`}i(te,"displayName");var U=f(51455),ze=f(48161),ne=f(76760),Me=f(24746),Oe=function(a,e,t){if(e!=null){if(typeof e!="object"&&
typeof e!="function")throw new TypeError("Object expected.");var n,s;if(t){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");n=
e[Symbol.asyncDispose]}if(n===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");n=e[Symbol.dispose],t&&(s=n)}if(typeof n!="functi\
on")throw new TypeError("Object not disposable.");s&&(n=i(function(){try{s.call(this)}catch(r){return Promise.reject(r)}},"dispose")),a.stack.push({value:e,dispose:n,
async:t})}else t&&a.stack.push({async:!0});return e},Ue=(function(a){return function(e){function t(o){e.error=e.hasError?new a(o,e.error,"An error was suppresse\
d during disposal."):o,e.hasError=!0}i(t,"fail");var n,s=0;function r(){for(;n=e.stack.pop();)try{if(!n.async&&s===1)return s=0,e.stack.push(n),Promise.resolve().
then(r);if(n.dispose){var o=n.dispose.call(n.value);if(n.async)return s|=2,Promise.resolve(o).then(r,function(c){return t(c),r()})}else s|=1}catch(c){t(c)}if(s===
1)return e.hasError?Promise.reject(e.error):Promise.resolve();if(e.hasError)throw e.error}return i(r,"next"),r()}})(typeof SuppressedError=="function"?SuppressedError:
function(a,e,t){var n=new Error(t);return n.name="SuppressedError",n.error=a,n.suppressed=e,n});const We=1<<20;class Le{static{i(this,"WrittenEntries")}#t;#e;constructor(e=(0,ze.
tmpdir)()){this.#t=e}async keep(e,t){const n=t.reduce((s,{length:r})=>s+r,0);return n<=We?Ge(e,Buffer.concat(t)):await(0,Me.MH)(`Cannot keep saved objects in ${this.#t}`,
async()=>{this.#e??=(0,U.mkdtemp)((0,ne.join)(this.#t,"vm-written-"));const s=(0,ne.join)(await this.#e,(0,X.randomUUID)());return await(0,U.writeFile)(s,t),_e(
e,{path:s,size:n})})}async[Symbol.asyncDispose](){this.#e!==void 0&&await(0,U.rm)(await this.#e,{recursive:!0,force:!0})}}function Ge(a,e){return{key:a,size:i(async()=>e.
length,"size"),read:i(async({start:t,length:n})=>e.subarray(t,t+n),"read"),readAll:i(async t=>e.length<=t?e:void 0,"readAll")}}i(Ge,"inMemory");function _e(a,{path:e,
size:t}){return{key:a,size:i(async()=>t,"size"),async read({start:n,length:s}){const r={stack:[],error:void 0,hasError:!1};try{const o=Oe(r,await(0,U.open)(e),!0),
c=Buffer.allocUnsafeSlow(s),{bytesRead:d}=await o.read(c,0,s,n);if(d<s)throw new u.cs(`${a} is too short: ${n+s} bytes are needed`);return c}catch(o){r.error=o,
r.hasError=!0}finally{const o=Ue(r);o&&await o}},readAll:i(async n=>t<=n?await(0,U.readFile)(e):void 0,"readAll")}}i(_e,"onDisk");const ke={concurrency:16,goodObjectSize:64<<
20,shared:!0},se=1<<30,Ye=Buffer.from("the entry before this one is damaged");async function Ne(a,e=process.env){const t=Ee(a,e),n=(0,j.D2)(e),s=n&&e.GITHUB_REPOSITORY?
{rest:n,repository:(0,T.h)(e)}:void 0,r=new Le(e.RUNNER_TEMP);if(t.client==="official"){const{officialTransport:c}=await f.e(449).then(f.bind(f,30449));return new ae(
t,{transport:c(e),mode:Z(e,void 0),caches:s,written:r})}const o=(0,T.P)(e);return new ae(t,{transport:we(o),mode:Z(e,o),caches:s,written:r})}i(Ne,"openCacheStor\
e");class ae{static{i(this,"CacheStore")}location;traits=ke;#t;#e;#s=new Map;constructor(e,t){this.#t=e,this.#e=t,this.location=`cache:${e.namespace}`}async get(e,{
range:t,signal:n}){const s=await this.#o(e,{signal:n});if(s===void 0)throw new u.m_(`${e} is not in ${this.location}`,{hint:"The cache may have dropped it"});if(t===
void 0){const o=await this.#n(()=>s.readAll(se,{signal:n}));if(o===void 0)throw new u.cs(`${e} has more than ${se} bytes: it is not ours`);return o}const r=await this.#n(
()=>s.size({signal:n}));if(t.start+t.length>r)throw new u.cs(`${e} is too short: it has ${r} bytes, ${t.start+t.length} are needed`);return await this.#n(()=>s.
read(t,{signal:n}))}async put(e,t,n){const s=await this.#r(e,n);if(s?.isDamaged===!1)return;await this.assertWritable(n);const r={number:(s?.number??0)+1,isDamaged:!1},
o=await this.#n(()=>je(this.#a,{key:e,...r},{body:t,...n}));this.#e.mode.read||this.#s.set(e,{...r,entry:await this.#e.written.keep(o,t)})}async stat(e,t){const n=await this.#o(
e,t);return n&&{key:e,size:await this.#n(()=>n.size(t))}}async read(e,t){if(t.signal.throwIfAborted(),(0,E.io)(e),!!this.#e.mode.read)return(await this.#n(()=>N(
this.#a,e,t))).bytes}async compareAndSwap(e,t,n,s){await this.assertWritable(s),await this.#n(()=>Te(this.#a,e,{expected:t,next:n,...s}))}async*listRefs({project:e,
signal:t}){t.throwIfAborted();const{caches:n}=this.#e;if(n===void 0)throw new u.iC(`${this.location} cannot be listed: the Actions cache is listed over GitHub's\
 REST API only`,{hint:"Give the step the job's github.token as GITHUB_TOKEN, and the job 'permissions: { actions: read }'",fields:{store:"cache"}});const s=R(this.#t.
namespace,e===void 0?{}:{project:e,name:""}),r=(await H(n,s,{signal:t})).map(({key:c})=>_(this.#t.namespace,c)),o=new Map(r.flatMap(c=>c?[[`${c.ref.project}/${c.
ref.name}`,c.ref]]:[]));for(const[,c]of[...o].sort(Be))await this.read(c,{signal:t})&&(yield c)}async newestRef({project:e,prefix:t,signal:n}){if(!this.#e.mode.
read)return;const{namespace:s}=this.#t,r=R(s,{...e!==void 0&&{project:e},...t!==void 0&&{name:t}}),o=await this.#n(()=>this.#e.transport.newest(r,{signal:n}));return o&&
_(s,o.key)?.ref}async missing(e,{signal:t}){const n=await Promise.all(e.map(s=>this.#i(s,{signal:t})));return e.filter((s,r)=>n[r]?.isDamaged!==!1)}async markCorrupt(e,t){
const n=await this.#r(e,t);if(await this.assertWritable(t),n===void 0||n.isDamaged||(await this.#i(e,t))?.entry.key!==n.entry.key)return;const s=S(this.#t.namespace,
e,{number:n.number+1,isDamaged:!0});await this.#n(()=>this.#e.transport.save(s,[Ye],t)),this.#s.delete(e)}async evict(e,t){const{caches:n}=this.#e;return n===void 0?
{objects:0,bytes:0}:await be(n,{...this.#t,keep:e,...t})}async assertWritable({signal:e}){if(e.throwIfAborted(),this.#e.mode.refusal)throw this.#e.mode.refusal}async[Symbol.
asyncDispose](){await this.#e.written[Symbol.asyncDispose](),await this.#e.transport[Symbol.asyncDispose]()}get#a(){return{transport:this.#e.transport,namespace:this.#t.
namespace,readable:this.#e.mode.read}}async#o(e,t){const n=await this.#r(e,t);return n?.isDamaged===!1?n.entry:void 0}async#r(e,t){return t.signal.throwIfAborted(),
(0,E.sM)(e),this.#s.get(e)??await this.#i(e,t)}async#i(e,t){if(!this.#e.mode.read)return this.#s.get(e);const n=await this.#n(()=>ee(this.#a,e,t));return n?.isDamaged===
!1?this.#s.set(e,n):this.#s.delete(e),n}async#n(e){try{return await e()}catch(t){throw t instanceof u.JC&&!(t instanceof u.dz)&&Object.assign(t,{fields:{...t.fields,
store:"cache"}}),t}}}function Be([,a],[,e]){return a.project!==e.project?a.project<e.project?-1:1:a.name<e.name?-1:1}i(Be,"byProjectAndName")}),49552:((W,v,f)=>{
f.d(v,{Jg:i(()=>A,"Jg"),io:i(()=>M,"io"),kF:i(()=>I,"kF"),m0:i(()=>E,"m0"),sM:i(()=>l,"sM")});var u=f(75892);const j=/^[a-z0-9][a-z0-9.-]*(\/[a-z0-9][a-z0-9.-]*)*$/,
T=/^[A-Za-z0-9][A-Za-z0-9._-]*$/;function E(h){return j.test(h)}i(E,"isKey");function l(h){if(!E(h))throw new u.dz(`'${h}' is no object key`)}i(l,"assertKey");function A(h){
return T.test(h)}i(A,"isWord");function I(h){if(!h.split("/").every(y=>/^[A-Za-z0-9_][A-Za-z0-9._-]*$/.test(y)))throw new u.dz(`'${h}' is no path of plain names`)}
i(I,"assertPath");function M(h){if(!A(h.project)||!A(h.name))throw new u.dz(`'${h.project}/${h.name}' is no snapshot name`)}i(M,"assertRef")})};export{Fe as id,Je as ids,Ve as modules};
