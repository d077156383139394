var xe=Object.defineProperty;var i=(W,D)=>xe(W,"name",{value:D,configurable:!0});const Fe=806,Je=[806],Ve={93322:((W,D,f)=>{f.d(D,{AB:i(()=>M,"AB"),Mi:i(()=>E,"Mi"),Oo:i(()=>I,"Oo"),SH:i(()=>v,"SH"),sc:i(()=>z,"sc"),wW:i(()=>C,"wW")});var u=f(
77598),P=f(46466);async function*I(h){yield h}i(I,"once");async function*E(h,y){for await(const w of h)y(w),yield w}i(E,"tap");async function*v(h,y){let w,g=0;for await(const S of h){
let p=0;for(;p<S.length;){if(w===void 0&&S.length-p>=y){yield S.subarray(p,p+y),p+=y;continue}w??=new Uint8Array(y);const A=S.subarray(p,p+y-g);w.set(A,g),p+=A.
length,g+=A.length,!(g<y)&&(yield w,w=void 0,g=0)}}w!==void 0&&(yield w.subarray(0,g))}i(v,"blocksOf");async function*C(h,y,w){const g=[];try{for await(const S of h){
const p=w(S);p.catch(()=>{}),g.push(p),g.length>=y&&(yield await g.shift())}for(;g.length>0;)yield await g.shift()}finally{await Promise.allSettled(g)}}i(C,"map\
Ordered");async function*z(h,y){const w=(0,P.pipeline)(h,y);w.catch(()=>{});try{yield*y,await w}finally{y.destroy(),await Promise.allSettled([w])}}i(z,"through");
function M(){const h=(0,u.createHash)("sha256");let y=0;return{add(w){h.update(w),y+=w.length},done:i(()=>({size:y,sha256:h.digest("hex")}),"done")}}i(M,"summer")}),
52843:((W,D,f)=>{f.r(D),f.d(D,{openCacheStore:i(()=>Ne,"openCacheStore")});var u=f(75892),P=f(95196),I=f(32504),E=f(15890),v=f(44143);const C=(0,v.ZD)((0,v.ol)(
"vm-snapshot cache store 1")),z="vm-snapshot",M=8,h="-damaged",y=/^(\d+)(-damaged)?(?:-[0-9a-f]{8})?$/;function w(a,e){return`${p(a)}${e}/`}i(w,"objectPrefix");
function g(a,e,{number:t,isDamaged:n}){return`${w(a,e)}${K(t)}${n?h:""}`}i(g,"objectKey");function S(a,e){const t=p(a),n=e.lastIndexOf("/"),[,s,r]=y.exec(e.slice(
n+1))??[];if(!(!e.startsWith(t)||n<t.length||s===void 0))return{key:e.slice(t.length,n),number:Number(s),isDamaged:r!==void 0}}i(S,"parseObjectKey");function p(a){
return`${z}/${a}/`}i(p,"namespacePrefix");function A(a,{project:e,name:t,whole:n=!1}){const s=`${p(a)}refs/`;return e===void 0?s:`${s}${e}/${t??""}${n?"/":""}`}
i(A,"refsPrefix");function L(a,{ref:e,number:t}){return`${A(a,{...e,whole:!0})}${K(t)}`}i(L,"refKey");function _(a,e){const t=A(a,{}),[n="",s="",r="",...o]=e.startsWith(
t)?e.slice(t.length).split("/"):[],c=/^(\d{8,15})(?:-[0-9a-f]{8})?$/.exec(r)?.[1];if(!(!(0,E.Jg)(n)||!(0,E.Jg)(s)||c===void 0||o.length>0))return{ref:{project:n,
name:s},number:Number(c)}}i(_,"parseRefKey");function K(a){return`${a}`.padStart(M,"0")}i(K,"numbered");var m=f(26921);const x=100,re=100,ie=m.Ikc({actions_caches:m.
YOg(m.Ikc({id:m.aig(),ref:m.YjP(),key:m.YjP(),version:m.YjP(),last_accessed_at:m.YjP(),created_at:m.YjP(),size_in_bytes:m.aig()}))});async function H({rest:a,repository:e},t,{
signal:n}){const s=[];for(let r=1;r<=re;r++){const o=new URLSearchParams({key:t,per_page:`${x}`,page:`${r}`,sort:"last_accessed_at",direction:"asc"}),c={method:"\
GET",path:`repos/${e}/actions/caches?${o}`,doing:`listing the caches of ${e}`,needs:"actions: read",signal:n},{actions_caches:d}=await(0,P.y8)(a,c,ie);if(s.push(
...d.filter(({key:l,version:$})=>l.startsWith(t)&&$===C)),d.length<x)break}return s}i(H,"listCaches");async function oe({rest:a,repository:e},t,{signal:n}){const r={
method:"DELETE",path:`repos/${e}/actions/caches/${t}`,doing:`deleting a cache of ${e}`,needs:"actions: write",signal:n};try{await(0,P.y8)(a,r,m.L5J())}catch(o){
if(!(o instanceof u.m_))throw o}}i(oe,"deleteCache");const ce=["config"];async function de(a,{namespace:e,budget:t,keep:n,signal:s}){const r=new Set([...n,...ce]),
o=await H(a,p(e),{signal:s});let c=o.reduce((b,{size_in_bytes:j})=>b+j,0)-t;const d=[],l=i(b=>({objects:d.length,bytes:d.reduce((j,{size_in_bytes:Ke})=>j+Ke,0),
...b!==void 0&&{refused:b}}),"result"),$=o.filter(({key:b})=>!b.startsWith(A(e,{}))&&!r.has(S(e,b)?.key??""));for(const b of $){if(c<=0)break;try{await oe(a,b.id,
{signal:s})}catch(j){if(!(j instanceof u.iC))throw j;return l(`${j.message}. ${j.hint??""}`)}d.push(b),c-=b.size_in_bytes}return l()}i(de,"trimCaches");var Y=f(
67154),fe=f(73563),O=f(18246);const he=m.Ikc({ok:m.zMY().default(!1),signed_upload_url:m.YjP().default(""),message:m.YjP().default("")}),ue=m.Ikc({ok:m.zMY().default(
!1),message:m.YjP().default("")}),le=m.Ikc({ok:m.zMY().default(!1),signed_download_url:m.YjP().default(""),matched_key:m.YjP().default("")});async function we(a,{
key:e,version:t},{signal:n}){const s=`saving ${R(e)} in the Actions cache`;try{const r={key:e,version:t},o=await(0,O.c)({runtime:a,method:"CacheService/CreateCa\
cheEntry",request:r,answer:he,doing:s,signal:n});if(o.ok)return o.signed_upload_url;throw/budget|quota|storage/i.test(o.message)?new u._p(`${s}: ${o.message}`,{
hint:"Delete caches of the repository, or let an administrator raise its limit: https://docs.github.com/actions/reference/limits"}):/denied/i.test(o.message)?new u.
iC(`${s}: ${o.message}`,{hint:O.T}):new u.hG(`${s}: ${o.message||"the service refuses it without a reason"}`,{hint:"Try again later"})}catch(r){if(r instanceof u.
fK)return;throw r}}i(we,"reserveEntry");async function me(a,e,{signal:t}){const{key:n,version:s,size:r}=e,o=`saving ${R(n)} in the Actions cache`,c={key:n,version:s,
size_bytes:`${r}`},d="CacheService/FinalizeCacheEntryUpload";try{const l=await(0,O.c)({runtime:a,method:d,request:c,answer:ue,doing:o,signal:t});if(l.ok)return;
throw new u.hG(`${o}: ${l.message||"the service does not finish it"}`,{hint:"Try again later"})}catch(l){if(t.throwIfAborted(),(await B(a,{keys:[n],version:s},{
signal:t}).catch(()=>{}))?.key!==n)throw l}}i(me,"finalizeEntry");async function B(a,{keys:e,version:t},{signal:n}){const[s,...r]=e,o={key:s,version:t,...r.length>
0&&{restore_keys:r}},c=`looking up ${R(s)} in the Actions cache`,d=await(0,O.c)({runtime:a,method:"CacheService/GetCacheEntryDownloadURL",request:o,answer:le,doing:c,
signal:n});return d.ok?{key:d.matched_key,url:d.signed_download_url}:void 0}i(B,"findEntry");function R(a){return a.replace(/\b([0-9a-f]{12})[0-9a-f]{52}\b/g,"$\
1…")}i(R,"shortKey");const G=C;function ye(a){return{async newest(t,n){const s=await B(a,{keys:[t],version:G},n);return s?.key.startsWith(t)?e(s):void 0},async save(t,n,s){
const r=await we(a,{key:t,version:G},s);if(r===void 0)return!1;const o=`saving ${R(t)} in the Actions cache`,c=await(0,fe.P)(r,be(n),{...s,doing:o});return await me(
a,{key:t,version:G,size:c},s),!0},async[Symbol.asyncDispose](){}};function e({key:t,url:n}){let s=n,r;const o=`reading ${R(t)} from the Actions cache`;return{key:t,
async size(d){return r??=await c(l=>(0,Y.LE)(l,{...d,doing:o}),d),r},async read(d,l){return await c($=>(0,Y.zY)($,d,{...l,doing:o}),l)},async readAll(d,l){const $=await c(
b=>(0,Y.gm)(b,{max:d,...l,doing:o}),l);return r??=$?.length,$}};async function c(d,l){const $=s;try{return await d($)}catch(b){if(!(b instanceof u.iC)||($===s&&
(s=(await B(a,{keys:[t],version:G},l))?.url??s),$===s))throw b;return await d(s)}}}}i(ye,"directTransport");async function*be(a){yield*a}i(be,"inOrder");var ge=f(
13785);const pe="default",$e=8e9,F="Write cache:, cache:<namespace>, or cache:<namespace>?budget=5GB";function Ee(a,e){const[,t="",n=""]=/^cache:(?:\/\/)?([^?]*)(?:\?(.*))?$/i.
exec(a)??[],s=t.replace(/\/$/,"")||pe;if(!(0,E.Jg)(s)||s.length>64)throw new u.dz(`'${s}' cannot be the namespace of a cache`,{hint:`${F}: letters, digits, dot,\
 underscore, dash`});const r=new URLSearchParams(n);for(const d of r.keys())if(d!=="budget"&&d!=="client")throw new u.dz(`a cache has no setting '${d}'`,{hint:F});
const o=r.get("client")??(Ae(e)?"direct":"official");if(o!=="direct"&&o!=="official")throw new u.dz(`'${o}' is no client of a cache`,{hint:"Write client=direct \
or client=official, or leave it out"});const c=r.get("budget");return{namespace:s,client:o,budget:c===null?$e:(0,ge.z_)(c)}}i(Ee,"parseCacheLocation");function Ae(a){
if(!a.ACTIONS_CACHE_SERVICE_V2)return a.ACTIONS_CACHE_URL===void 0;const e=/^https?:\/\/([^/:]+)/i.exec(a.GITHUB_SERVER_URL??"https://github.com")?.[1]?.toLowerCase()??
"";return e==="github.com"||e.endsWith(".ghe.com")||e.endsWith(".localhost")}i(Ae,"hasDirect");const J=["read","write"],V=["write","write-only"];function Z(a,e){
const t=(a.ACTIONS_CACHE_MODE??"").trim().toLowerCase(),n=t==="none"||J.includes(t)||V.includes(t),s=e?.claims.scopes??[],r=s.length>0&&!s.some(({write:l})=>l),
o=n&&!V.includes(t)?`the job's cache-mode is '${t}'`:r?"the token of this job may only read it":void 0,c=s.length>0&&!s.some(({read:l})=>l),d={hint:O.T,fields:{
store:"cache"}};return{read:(!n||J.includes(t))&&!c,refusal:o===void 0?void 0:new u.iC(`nothing can be saved in the Actions cache: ${o}`,d)}}i(Z,"cacheMode");var X=f(
77598),Se=f(58500),De=f(89452);const ve=[100,200,400,800,1600,3200,6400],Ce=1600;async function*Q(a,{signal:e}){for(const t of ve)t>=Ce&&(0,De._L)().tell(`savin\
g ${R(a)} in the Actions cache: waiting for another job that has begun it`),await(0,Se.setTimeout)(t*(.5+Math.random()),void 0,{signal:e}).catch(()=>e.throwIfAborted()),
yield}i(Q,"breaks");function q(a){return`${a}-${(0,X.randomBytes)(4).toString("hex")}`}i(q,"besides");async function ee({transport:a,namespace:e},t,n){const s=await a.
newest(w(e,t),n),r=s&&S(e,s.key);return s&&r?.key===t?{number:r.number,isDamaged:r.isDamaged,entry:s}:void 0}i(ee,"findObject");async function je(a,{key:e,...t},{
body:n,signal:s}){const r=g(a.namespace,e,t);if(await a.transport.save(r,n,{signal:s}))return r;if(a.readable)for await(const c of Q(r,{signal:s})){const d=await ee(
a,e,{signal:s});if(d!==void 0&&d.number>=t.number)return d.entry.key}const o=q(r);return await a.transport.save(o,n,{signal:s}),o}i(je,"saveObject");const T=Buffer.
from("VMSREFS1"),Pe=64<<20;async function N({transport:a,namespace:e},t,n){(0,E.io)(t);const s=await a.newest(A(e,{...t,whole:!0}),n),r=s&&_(e,s.key);if(s===void 0||
r===void 0)return{number:0,bytes:void 0};const o=await s.readAll(Pe,n)??new Uint8Array(0),c=Buffer.compare(o.subarray(0,T.length),T)===0&&o.length>T.length;return{
number:r.number,bytes:c?o.subarray(T.length):void 0}}i(N,"readRef");async function Te(a,e,{expected:t,next:n,signal:s}){if(n?.length===0)throw new u.dz(`a manif\
est of no bytes cannot be ${e.project}/${e.name}`);if(!a.readable)return await Ie(a,e,{next:n,signal:s});const r=await N(a,e,{signal:s});if(Re(e,r,t),r.bytes===
void 0&&n===void 0)return;const o=n===void 0?[T]:[T,n],c={ref:e,number:r.number+1};if(!await a.transport.save(L(a.namespace,c),o,{signal:s})){for await(const d of Q(
L(a.namespace,c),{signal:s})){const l=await N(a,e,{signal:s});if(l.number>r.number)throw k(e,l)}if(!await a.transport.save(q(L(a.namespace,c)),o,{signal:s}))throw k(
e,r)}}i(Te,"swapRef");async function Ie({transport:a,namespace:e},t,{next:n,signal:s}){if(!(n!==void 0&&await a.save(L(e,{ref:t,number:1}),[T,n],{signal:s})))throw new u.
fK(`the name ${te(t)} is taken, and this job may not read what it holds`,{hint:"Use another name, such as one with 'key: content', or a job whose cache-mode is \
'write'",fields:{unread:!0}})}i(Ie,"takeRef");function Re(a,e,t){if((e.bytes&&(0,v.ol)(e.bytes))!==t)throw k(a,e)}i(Re,"assertAt");function k(a,{bytes:e}){const t=e===
void 0?"it is gone":`it is at ${(0,v.ol)(e)}`;return new u.fK(`${te(a)} was changed by somebody else: ${t}`,{hint:"Look at it and try again"})}i(k,"conflict");function te({
project:a,name:e}){return`${a}/${e}`}i(te,"displayName");var U=f(51455),ze=f(48161),ne=f(76760),Me=f(3134),Oe=function(a,e,t){if(e!=null){if(typeof e!="object"&&
typeof e!="function")throw new TypeError("Object expected.");var n,s;if(t){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");n=
e[Symbol.asyncDispose]}if(n===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");n=e[Symbol.dispose],t&&(s=n)}if(typeof n!="functi\
on")throw new TypeError("Object not disposable.");s&&(n=i(function(){try{s.call(this)}catch(r){return Promise.reject(r)}},"dispose")),a.stack.push({value:e,dispose:n,
async:t})}else t&&a.stack.push({async:!0});return e},Ue=(function(a){return function(e){function t(o){e.error=e.hasError?new a(o,e.error,"An error was suppresse\
d during disposal."):o,e.hasError=!0}i(t,"fail");var n,s=0;function r(){for(;n=e.stack.pop();)try{if(!n.async&&s===1)return s=0,e.stack.push(n),Promise.resolve().
then(r);if(n.dispose){var o=n.dispose.call(n.value);if(n.async)return s|=2,Promise.resolve(o).then(r,function(c){return t(c),r()})}else s|=1}catch(c){t(c)}if(s===
1)return e.hasError?Promise.reject(e.error):Promise.resolve();if(e.hasError)throw e.error}return i(r,"next"),r()}})(typeof SuppressedError=="function"?SuppressedError:
function(a,e,t){var n=new Error(t);return n.name="SuppressedError",n.error=a,n.suppressed=e,n});const We=1<<20;class Le{static{i(this,"WrittenEntries")}#t;#e;constructor(e=(0,ze.
tmpdir)()){this.#t=e}async keep(e,t){const n=t.reduce((s,{length:r})=>s+r,0);return n<=We?Ge(e,Buffer.concat(t)):await(0,Me.CD)(`Cannot keep what was saved in ${this.#t}`,
async()=>{this.#e??=(0,U.mkdtemp)((0,ne.join)(this.#t,"vm-written-"));const s=(0,ne.join)(await this.#e,(0,X.randomUUID)());return await(0,U.writeFile)(s,t),_e(
e,{path:s,size:n})})}async[Symbol.asyncDispose](){this.#e!==void 0&&await(0,U.rm)(await this.#e,{recursive:!0,force:!0})}}function Ge(a,e){return{key:a,size:i(async()=>e.
length,"size"),read:i(async({start:t,length:n})=>e.subarray(t,t+n),"read"),readAll:i(async t=>e.length<=t?e:void 0,"readAll")}}i(Ge,"inMemory");function _e(a,{path:e,
size:t}){return{key:a,size:i(async()=>t,"size"),async read({start:n,length:s}){const r={stack:[],error:void 0,hasError:!1};try{const o=Oe(r,await(0,U.open)(e),!0),
c=Buffer.allocUnsafeSlow(s),{bytesRead:d}=await o.read(c,0,s,n);if(d<s)throw new u.cs(`${a} is too short: ${n+s} bytes are needed`);return c}catch(o){r.error=o,
r.hasError=!0}finally{const o=Ue(r);o&&await o}},readAll:i(async n=>t<=n?await(0,U.readFile)(e):void 0,"readAll")}}i(_e,"onDisk");const Ye={concurrency:16,goodObjectSize:64<<
20,shared:!0},se=1<<30,Be=Buffer.from("the entry before this one is damaged");async function Ne(a,e=process.env){const t=Ee(a,e),n=(0,P.D2)(e),s=n&&e.GITHUB_REPOSITORY?
{rest:n,repository:(0,I.h)(e)}:void 0,r=new Le(e.RUNNER_TEMP);if(t.client==="official"){const{officialTransport:c}=await f.e(4709).then(f.bind(f,7090));return new ae(
t,{transport:c(e),mode:Z(e,void 0),caches:s,written:r})}const o=(0,I.P)(e);return new ae(t,{transport:ye(o),mode:Z(e,o),caches:s,written:r})}i(Ne,"openCacheStor\
e");class ae{static{i(this,"CacheStore")}location;traits=Ye;#t;#e;#s=new Map;constructor(e,t){this.#t=e,this.#e=t,this.location=`cache:${e.namespace}`}async get(e,{
range:t,signal:n}){const s=await this.#o(e,{signal:n});if(s===void 0)throw new u.m_(`${e} is not in ${this.location}`,{hint:"The cache may have dropped it"});if(t===
void 0){const o=await this.#n(()=>s.readAll(se,{signal:n}));if(o===void 0)throw new u.cs(`${e} has more than ${se} bytes: it is not ours`);return o}const r=await this.#n(
()=>s.size({signal:n}));if(t.start+t.length>r)throw new u.cs(`${e} is too short: it has ${r} bytes, ${t.start+t.length} are needed`);return await this.#n(()=>s.
read(t,{signal:n}))}async put(e,t,n){const s=await this.#r(e,n);if(s?.isDamaged===!1)return;await this.assertWritable(n);const r={number:(s?.number??0)+1,isDamaged:!1},
o=await this.#n(()=>je(this.#a,{key:e,...r},{body:t,...n}));this.#e.mode.read||this.#s.set(e,{...r,entry:await this.#e.written.keep(o,t)})}async stat(e,t){const n=await this.#o(
e,t);return n&&{key:e,size:await this.#n(()=>n.size(t))}}async read(e,t){if(t.signal.throwIfAborted(),(0,E.io)(e),!!this.#e.mode.read)return(await this.#n(()=>N(
this.#a,e,t))).bytes}async compareAndSwap(e,t,n,s){await this.assertWritable(s),await this.#n(()=>Te(this.#a,e,{expected:t,next:n,...s}))}async*listRefs({project:e,
signal:t}){t.throwIfAborted();const{caches:n}=this.#e;if(n===void 0)throw new u.iC(`${this.location} cannot be listed: the Actions cache is listed over GitHub's\
 REST API only`,{hint:"Give the step the job's github.token as GITHUB_TOKEN, and the job 'permissions: { actions: read }'",fields:{store:"cache"}});const s=A(this.#t.
namespace,e===void 0?{}:{project:e,name:""}),r=(await H(n,s,{signal:t})).map(({key:c})=>_(this.#t.namespace,c)),o=new Map(r.flatMap(c=>c?[[`${c.ref.project}/${c.
ref.name}`,c.ref]]:[]));for(const[,c]of[...o].sort(ke))await this.read(c,{signal:t})&&(yield c)}async newestRef({project:e,prefix:t,signal:n}){if(!this.#e.mode.
read)return;const{namespace:s}=this.#t,r=A(s,{...e!==void 0&&{project:e},...t!==void 0&&{name:t}}),o=await this.#n(()=>this.#e.transport.newest(r,{signal:n}));return o&&
_(s,o.key)?.ref}async missing(e,{signal:t}){const n=await Promise.all(e.map(s=>this.#i(s,{signal:t})));return e.filter((s,r)=>n[r]?.isDamaged!==!1)}async disown(e,t){
const n=await this.#r(e,t);if(await this.assertWritable(t),n===void 0||n.isDamaged||(await this.#i(e,t))?.entry.key!==n.entry.key)return;const s=g(this.#t.namespace,
e,{number:n.number+1,isDamaged:!0});await this.#n(()=>this.#e.transport.save(s,[Be],t)),this.#s.delete(e)}async trim(e,t){const{caches:n}=this.#e;return n===void 0?
{objects:0,bytes:0}:await de(n,{...this.#t,keep:e,...t})}async assertWritable({signal:e}){if(e.throwIfAborted(),this.#e.mode.refusal)throw this.#e.mode.refusal}async[Symbol.
asyncDispose](){await this.#e.written[Symbol.asyncDispose](),await this.#e.transport[Symbol.asyncDispose]()}get#a(){return{transport:this.#e.transport,namespace:this.#t.
namespace,readable:this.#e.mode.read}}async#o(e,t){const n=await this.#r(e,t);return n?.isDamaged===!1?n.entry:void 0}async#r(e,t){return t.signal.throwIfAborted(),
(0,E.sM)(e),this.#s.get(e)??await this.#i(e,t)}async#i(e,t){if(!this.#e.mode.read)return this.#s.get(e);const n=await this.#n(()=>ee(this.#a,e,t));return n?.isDamaged===
!1?this.#s.set(e,n):this.#s.delete(e),n}async#n(e){try{return await e()}catch(t){throw t instanceof u.JC&&!(t instanceof u.dz)&&Object.assign(t,{fields:{...t.fields,
store:"cache"}}),t}}}function ke([,a],[,e]){return a.project!==e.project?a.project<e.project?-1:1:a.name<e.name?-1:1}i(ke,"byProjectAndName")}),15890:((W,D,f)=>{
f.d(D,{Jg:i(()=>C,"Jg"),io:i(()=>M,"io"),kF:i(()=>z,"kF"),m0:i(()=>E,"m0"),sM:i(()=>v,"sM")});var u=f(75892);const P=/^[a-z0-9][a-z0-9.-]*(\/[a-z0-9][a-z0-9.-]*)*$/,
I=/^[A-Za-z0-9][A-Za-z0-9._-]*$/;function E(h){return P.test(h)}i(E,"isKey");function v(h){if(!E(h))throw new u.dz(`'${h}' is no object key`)}i(v,"assertKey");function C(h){
return I.test(h)}i(C,"isWord");function z(h){if(!h.split("/").every(y=>/^[A-Za-z0-9_][A-Za-z0-9._-]*$/.test(y)))throw new u.dz(`'${h}' is no path of plain names`)}
i(z,"assertPath");function M(h){if(!C(h.project)||!C(h.name))throw new u.dz(`'${h.project}/${h.name}' is no snapshot name`)}i(M,"assertRef")})};export{Fe as id,Je as ids,Ve as modules};
