var xt=Object.defineProperty;var i=(W,v)=>xt(W,"name",{value:v,configurable:!0});const Ft=6444,Jt=[6444],Vt={12362:((W,v,f)=>{f.d(v,{$8:i(()=>M,"$8"),Mi:i(()=>E,"Mi"),Oo:i(()=>T,"Oo"),SH:i(()=>l,"SH"),sc:i(()=>I,"sc"),wW:i(()=>A,"wW")});var u=f(
77598),j=f(46466);async function*T(h){yield h}i(T,"once");async function*E(h,m){for await(const y of h)m(y),yield y}i(E,"tap");async function*l(h,m){let y,g=0;for await(const S of h){
let b=0;for(;b<S.length;){if(y===void 0&&S.length-b>=m){yield S.subarray(b,b+m),b+=m;continue}y??=new Uint8Array(m);const C=S.subarray(b,b+m-g);y.set(C,g),b+=C.
length,g+=C.length,!(g<m)&&(yield y,y=void 0,g=0)}}y!==void 0&&(yield y.subarray(0,g))}i(l,"blocksOf");async function*A(h,m,y){const g=[];try{for await(const S of h){
const b=y(S);b.catch(()=>{}),g.push(b),g.length>=m&&(yield await g.shift())}for(;g.length>0;)yield await g.shift()}finally{await Promise.allSettled(g)}}i(A,"map\
Ordered");async function*I(h,m){const y=(0,j.pipeline)(h,m);y.catch(()=>{});try{yield*m,await y}finally{m.destroy(),await Promise.allSettled([y])}}i(I,"through");
function M(){const h=(0,u.createHash)("sha256");let m=0;return{add(y){h.update(y),m+=y.length},done:i(()=>({size:m,sha256:h.digest("hex")}),"done")}}i(M,"hashCo\
unter")}),45261:((W,v,f)=>{f.r(v),f.d(v,{openCacheStore:i(()=>Nt,"openCacheStore")});var u=f(75892),j=f(95196),T=f(32504),E=f(49552),l=f(26921),A=f(44143);const I=(0,A.
ZD)((0,A.ol)("vm-snapshot cache store 1")),M="vm-snapshot",h=8,m="-damaged",y=/^(\d+)(-damaged)?(?:-[0-9a-f]{8})?$/;function g(a,t){return`${C(a)}${t}/`}i(g,"ob\
jectPrefix");function S(a,t,{number:e,isDamaged:n}){return`${g(a,t)}${K(e)}${n?m:""}`}i(S,"objectKey");function b(a,t){const e=C(a),n=t.lastIndexOf("/"),[,s,r]=y.
exec(t.slice(n+1))??[];if(!(!t.startsWith(e)||n<e.length||s===void 0))return{key:t.slice(e.length,n),number:Number(s),isDamaged:r!==void 0}}i(b,"parseObjectKey");
function C(a){return`${M}/${a}/`}i(C,"namespacePrefix");function R(a,{project:t,name:e,whole:n=!1}){const s=`${C(a)}refs/`;return t===void 0?s:`${s}${t}/${e??""}${n?
"/":""}`}i(R,"refsPrefix");function L(a,{ref:t,number:e}){return`${R(a,{...t,whole:!0})}${K(e)}`}i(L,"refKey");function G(a,t){const e=R(a,{}),[n="",s="",r="",...o]=t.
startsWith(e)?t.slice(e.length).split("/"):[],c=/^(\d{8,15})(?:-[0-9a-f]{8})?$/.exec(r)?.[1];if(!(!(0,E.Jg)(n)||!(0,E.Jg)(s)||c===void 0||o.length>0))return{ref:{
project:n,name:s},number:Number(c)}}i(G,"parseRefKey");function K(a){return`${a}`.padStart(h,"0")}i(K,"numbered");const x=100,rt=100,it=l.Ikc({actions_caches:l.
YOg(l.Ikc({id:l.aig(),ref:l.YjP(),key:l.YjP(),version:l.YjP(),last_accessed_at:l.YjP(),created_at:l.YjP(),size_in_bytes:l.aig()}))});async function H({rest:a,repository:t},e,{
signal:n}){const s=[];for(let r=1;r<=rt;r++){const o=new URLSearchParams({key:e,per_page:`${x}`,page:`${r}`,sort:"last_accessed_at",direction:"asc"}),c={method:"\
GET",path:`repos/${t}/actions/caches?${o}`,doing:`listing the caches of ${t}`,needs:"actions: read",signal:n},{actions_caches:d}=await(0,j.y8)(a,c,it);if(s.push(
...d.filter(({key:w,version:$})=>w.startsWith(e)&&$===I)),d.length<x)break}return s}i(H,"listCaches");async function ot({rest:a,repository:t},e,{signal:n}){const r={
method:"DELETE",path:`repos/${t}/actions/caches/${e}`,doing:`deleting a cache of ${t}`,needs:"actions: write",signal:n};try{await(0,j.y8)(a,r,l.L5J())}catch(o){
if(!(o instanceof u.m_))throw o}}i(ot,"deleteCache");var _=f(67154),ct=f(73563),O=f(18246);const dt=l.Ikc({ok:l.zMY().default(!1),signed_upload_url:l.YjP().default(
""),message:l.YjP().default("")}),ft=l.Ikc({ok:l.zMY().default(!1),message:l.YjP().default("")}),ht=l.Ikc({ok:l.zMY().default(!1),signed_download_url:l.YjP().default(
""),matched_key:l.YjP().default("")});async function ut(a,{key:t,version:e},{signal:n}){const s=`saving ${z(t)} in the Actions cache`;try{const r={key:t,version:e},
o=await(0,O.c)({runtime:a,method:"CacheService/CreateCacheEntry",request:r,answer:dt,doing:s,signal:n});if(o.ok)return o.signed_upload_url;throw/budget|quota|storage/i.
test(o.message)?new u._p(`${s}: ${o.message}`,{hint:"Delete caches of the repository, or ask an administrator to raise its limit: https://docs.github.com/action\
s/reference/limits"}):/denied/i.test(o.message)?new u.iC(`${s}: ${o.message}`,{hint:O.T}):new u.hG(`${s}: ${o.message||"the service rejected the request without\
 a reason"}`,{hint:"Try again later"})}catch(r){if(r instanceof u.fK)return;throw r}}i(ut,"reserveEntry");async function lt(a,t,{signal:e}){const{key:n,version:s,
size:r}=t,o=`saving ${z(n)} in the Actions cache`,c={key:n,version:s,size_bytes:`${r}`},d="CacheService/FinalizeCacheEntryUpload";try{const w=await(0,O.c)({runtime:a,
method:d,request:c,answer:ft,doing:o,signal:e});if(w.ok)return;throw new u.hG(`${o}: ${w.message||"the service did not complete it"}`,{hint:"Try again later"})}catch(w){
if(e.throwIfAborted(),(await Y(a,{keys:[n],version:s},{signal:e}).catch(()=>{}))?.key!==n)throw w}}i(lt,"finalizeEntry");async function Y(a,{keys:t,version:e},{
signal:n}){const[s,...r]=t,o={key:s,version:e,...r.length>0&&{restore_keys:r}},c=`looking up ${z(s)} in the Actions cache`,d=await(0,O.c)({runtime:a,method:"Cac\
heService/GetCacheEntryDownloadURL",request:o,answer:ht,doing:c,signal:n});return d.ok?{key:d.matched_key,url:d.signed_download_url}:void 0}i(Y,"findEntry");function z(a){
return a.replace(/\b([0-9a-f]{12})[0-9a-f]{52}\b/g,"$1…")}i(z,"shortKey");const k=I;function wt(a){return{async newest(e,n){const s=await Y(a,{keys:[e],version:k},
n);return s?.key.startsWith(e)?t(s):void 0},async save(e,n,s){const r=await ut(a,{key:e,version:k},s);if(r===void 0)return!1;const o=`saving ${z(e)} in the Acti\
ons cache`,c=await(0,ct.P)(r,mt(n),{...s,doing:o});return await lt(a,{key:e,version:k,size:c},s),!0},async[Symbol.asyncDispose](){}};function t({key:e,url:n}){let s=n,
r;const o=`reading ${z(e)} from the Actions cache`;return{key:e,async size(d){return r??=await c(w=>(0,_.LE)(w,{...d,doing:o}),d),r},async read(d,w){return await c(
$=>(0,_.zY)($,d,{...w,doing:o}),w)},async readAll(d,w){const $=await c(p=>(0,_.gm)(p,{max:d,...w,doing:o}),w);return r??=$?.length,$}};async function c(d,w){const $=s;
try{return await d($)}catch(p){if(!(p instanceof u.iC)||($===s&&(s=(await Y(a,{keys:[e],version:k},w))?.url??s),$===s))throw p;return await d(s)}}}}i(wt,"direct\
Transport");async function*mt(a){yield*a}i(mt,"inOrder");const yt=["config"];async function pt(a,{namespace:t,budget:e,keep:n,signal:s}){const r=new Set([...n,...yt]),
o=await H(a,C(t),{signal:s});let c=o.reduce((p,{size_in_bytes:D})=>p+D,0)-e;const d=[],w=i(p=>({objects:d.length,bytes:d.reduce((D,{size_in_bytes:Kt})=>D+Kt,0),
...p!==void 0&&{refused:p}}),"result"),$=o.filter(({key:p})=>!p.startsWith(R(t,{}))&&!r.has(b(t,p)?.key??""));for(const p of $){if(c<=0)break;try{await ot(a,p.id,
{signal:s})}catch(D){if(!(D instanceof u.iC))throw D;return w(`${D.message}. ${D.hint??""}`)}d.push(p),c-=p.size_in_bytes}return w()}i(pt,"evictCaches");var gt=f(
69865);const bt="default",$t=8e9,F="Write cache:, cache:<namespace>, or cache:<namespace>?budget=5GB";function Et(a,t){const[,e="",n=""]=/^cache:(?:\/\/)?([^?]*)(?:\?(.*))?$/i.
exec(a)??[],s=e.replace(/\/$/,"")||bt;if(!(0,E.Jg)(s)||s.length>64)throw new u.dz(`'${s}' is not a valid cache namespace`,{hint:`${F}; a namespace may contain l\
etters, digits, dots, underscores and dashes`});const r=new URLSearchParams(n);for(const d of r.keys())if(d!=="budget"&&d!=="client")throw new u.dz(`Unknown cac\
he option '${d}'`,{hint:F});const o=r.get("client")??(At(t)?"direct":"official");if(o!=="direct"&&o!=="official")throw new u.dz(`'${o}' is not a cache client`,{
hint:"Write client=direct or client=official, or omit it"});const c=r.get("budget");return{namespace:s,client:o,budget:c===null?$t:(0,gt.z_)(c)}}i(Et,"parseCach\
eLocation");function At(a){if(!a.ACTIONS_CACHE_SERVICE_V2)return a.ACTIONS_CACHE_URL===void 0;const t=/^https?:\/\/([^/:]+)/i.exec(a.GITHUB_SERVER_URL??"https:/\
/github.com")?.[1]?.toLowerCase()??"";return t==="github.com"||t.endsWith(".ghe.com")||t.endsWith(".localhost")}i(At,"hasDirect");const J=["read","write"],V=["w\
rite","write-only"];function Z(a,t){const e=(a.ACTIONS_CACHE_MODE??"").trim().toLowerCase(),n=e==="none"||J.includes(e)||V.includes(e),s=t?.claims.scopes??[],r=s.
length>0&&!s.some(({write:w})=>w),o=n&&!V.includes(e)?`the job's cache-mode is '${e}'`:r?"the token of this job is read-only":void 0,c=s.length>0&&!s.some(({read:w})=>w),
d={hint:O.T,fields:{store:"cache"}};return{read:(!n||J.includes(e))&&!c,refusal:o===void 0?void 0:new u.iC(`Cannot save to the Actions cache: ${o}`,d)}}i(Z,"cac\
heMode");var X=f(77598),St=f(58500),vt=f(89452);const Ct=[100,200,400,800,1600,3200,6400],Dt=1600;async function*Q(a,{signal:t}){for(const e of Ct)e>=Dt&&(0,vt.
_L)().tell(`saving ${z(a)} in the Actions cache: waiting for another job that is saving it`),await(0,St.setTimeout)(e*(.5+Math.random()),void 0,{signal:t}).catch(
()=>t.throwIfAborted()),yield}i(Q,"breaks");function q(a){return`${a}-${(0,X.randomBytes)(4).toString("hex")}`}i(q,"besides");async function tt({transport:a,namespace:t},e,n){
const s=await a.newest(g(t,e),n),r=s&&b(t,s.key);return s&&r?.key===e?{number:r.number,isDamaged:r.isDamaged,entry:s}:void 0}i(tt,"findObject");async function jt(a,{
key:t,...e},{body:n,signal:s}){const r=S(a.namespace,t,e);if(await a.transport.save(r,n,{signal:s}))return r;if(a.readable)for await(const c of Q(r,{signal:s})){
const d=await tt(a,t,{signal:s});if(d!==void 0&&d.number>=e.number)return d.entry.key}const o=q(r);return await a.transport.save(o,n,{signal:s}),o}i(jt,"saveObj\
ect");const P=Buffer.from("VMSREFS1"),Pt=64<<20;async function N({transport:a,namespace:t},e,n){(0,E.io)(e);const s=await a.newest(R(t,{...e,whole:!0}),n),r=s&&
G(t,s.key);if(s===void 0||r===void 0)return{number:0,bytes:void 0};const o=await s.readAll(Pt,n)??new Uint8Array(0),c=Buffer.compare(o.subarray(0,P.length),P)===
0&&o.length>P.length;return{number:r.number,bytes:c?o.subarray(P.length):void 0}}i(N,"readRef");async function Tt(a,t,{expected:e,next:n,signal:s}){if(n?.length===
0)throw new u.dz(`cannot store an empty manifest as ${t.project}/${t.name}`);if(!a.readable)return await It(a,t,{next:n,signal:s});const r=await N(a,t,{signal:s});
if(Rt(t,r,e),r.bytes===void 0&&n===void 0)return;const o=n===void 0?[P]:[P,n],c={ref:t,number:r.number+1};if(!await a.transport.save(L(a.namespace,c),o,{signal:s})){
for await(const d of Q(L(a.namespace,c),{signal:s})){const w=await N(a,t,{signal:s});if(w.number>r.number)throw B(t,w)}if(!await a.transport.save(q(L(a.namespace,
c)),o,{signal:s}))throw B(t,r)}}i(Tt,"swapRef");async function It({transport:a,namespace:t},e,{next:n,signal:s}){if(!(n!==void 0&&await a.save(L(t,{ref:e,number:1}),
[P,n],{signal:s})))throw new u.fK(`the name ${et(e)} is taken, and this job may not read its snapshot`,{hint:"Use another name, such as one with 'key: content',\
 or a job whose cache-mode is 'write'",fields:{unread:!0}})}i(It,"takeRef");function Rt(a,t,e){if((t.bytes&&(0,A.ol)(t.bytes))!==e)throw B(a,t)}i(Rt,"assertAt");
function B(a,{bytes:t}){const e=t===void 0?"it was deleted":`it now points to ${(0,A.ol)(t)}`;return new u.fK(`${et(a)} was changed by another process: ${e}`,{hint:"\
Check its current content, then try again"})}i(B,"conflict");function et({project:a,name:t}){return`${a}/${t}`}i(et,"displayName");var U=f(51455),zt=f(48161),nt=f(
76760),Mt=f(24746),Ot=function(a,t,e){if(t!=null){if(typeof t!="object"&&typeof t!="function")throw new TypeError("Object expected.");var n,s;if(e){if(!Symbol.asyncDispose)
throw new TypeError("Symbol.asyncDispose is not defined.");n=t[Symbol.asyncDispose]}if(n===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not\
 defined.");n=t[Symbol.dispose],e&&(s=n)}if(typeof n!="function")throw new TypeError("Object not disposable.");s&&(n=i(function(){try{s.call(this)}catch(r){return Promise.
reject(r)}},"dispose")),a.stack.push({value:t,dispose:n,async:e})}else e&&a.stack.push({async:!0});return t},Ut=(function(a){return function(t){function e(o){t.
error=t.hasError?new a(o,t.error,"An error was suppressed during disposal."):o,t.hasError=!0}i(e,"fail");var n,s=0;function r(){for(;n=t.stack.pop();)try{if(!n.
async&&s===1)return s=0,t.stack.push(n),Promise.resolve().then(r);if(n.dispose){var o=n.dispose.call(n.value);if(n.async)return s|=2,Promise.resolve(o).then(r,function(c){
return e(c),r()})}else s|=1}catch(c){e(c)}if(s===1)return t.hasError?Promise.reject(t.error):Promise.resolve();if(t.hasError)throw t.error}return i(r,"next"),r()}})(
typeof SuppressedError=="function"?SuppressedError:function(a,t,e){var n=new Error(e);return n.name="SuppressedError",n.error=a,n.suppressed=t,n});const Wt=1<<20;
class Lt{static{i(this,"WrittenEntries")}#e;#t;constructor(t=(0,zt.tmpdir)()){this.#e=t}async keep(t,e){const n=e.reduce((s,{length:r})=>s+r,0);return n<=Wt?kt(
t,Buffer.concat(e)):await(0,Mt.MH)(`Cannot store saved objects in ${this.#e}`,async()=>{this.#t??=(0,U.mkdtemp)((0,nt.join)(this.#e,"vm-written-"));const s=(0,nt.
join)(await this.#t,(0,X.randomUUID)());return await(0,U.writeFile)(s,e),Gt(t,{path:s,size:n})})}async[Symbol.asyncDispose](){this.#t!==void 0&&await(0,U.rm)(await this.#t,
{recursive:!0,force:!0})}}function kt(a,t){return{key:a,size:i(async()=>t.length,"size"),read:i(async({start:e,length:n})=>t.subarray(e,e+n),"read"),readAll:i(async e=>t.
length<=e?t:void 0,"readAll")}}i(kt,"inMemory");function Gt(a,{path:t,size:e}){return{key:a,size:i(async()=>e,"size"),async read({start:n,length:s}){const r={stack:[],
error:void 0,hasError:!1};try{const o=Ot(r,await(0,U.open)(t),!0),c=Buffer.allocUnsafeSlow(s),{bytesRead:d}=await o.read(c,0,s,n);if(d<s)throw new u.cs(`${a} is\
 too short: ${n+s} bytes are needed`);return c}catch(o){r.error=o,r.hasError=!0}finally{const o=Ut(r);o&&await o}},readAll:i(async n=>e<=n?await(0,U.readFile)(t):
void 0,"readAll")}}i(Gt,"onDisk");const _t={concurrency:16,goodObjectSize:64<<20,shared:!0},st=1<<30,Yt=Buffer.from("the entry before this one is damaged");async function Nt(a,t=process.
env){const e=Et(a,t),n=(0,j.D2)(t),s=n&&t.GITHUB_REPOSITORY?{rest:n,repository:(0,T.h)(t)}:void 0,r=new Lt(t.RUNNER_TEMP);if(e.client==="official"){const{officialTransport:c}=await f.
e(449).then(f.bind(f,30449));return new at(e,{transport:c(t),mode:Z(t,void 0),caches:s,written:r})}const o=(0,T.P)(t);return new at(e,{transport:wt(o),mode:Z(t,
o),caches:s,written:r})}i(Nt,"openCacheStore");class at{static{i(this,"CacheStore")}location;traits=_t;#e;#t;#s=new Map;constructor(t,e){this.#e=t,this.#t=e,this.
location=`cache:${t.namespace}`}async get(t,{range:e,signal:n}){const s=await this.#o(t,{signal:n});if(s===void 0)throw new u.m_(`${t} not found in ${this.location}`,
{hint:"Save the snapshot again: the cache may have evicted it"});if(e===void 0){const o=await this.#n(()=>s.readAll(st,{signal:n}));if(o===void 0)throw new u.cs(
`${t} has more than ${st} bytes: vm-snapshot did not write it`);return o}const r=await this.#n(()=>s.size({signal:n}));if(e.start+e.length>r)throw new u.cs(`${t}\
 is too short: it has ${r} bytes, ${e.start+e.length} are needed`);return await this.#n(()=>s.read(e,{signal:n}))}async put(t,e,n){const s=await this.#r(t,n);if(s?.
isDamaged===!1)return;await this.assertWritable(n);const r={number:(s?.number??0)+1,isDamaged:!1},o=await this.#n(()=>jt(this.#a,{key:t,...r},{body:e,...n}));this.#t.
mode.read||this.#s.set(t,{...r,entry:await this.#t.written.keep(o,e)})}async stat(t,e){const n=await this.#o(t,e);return n&&{key:t,size:await this.#n(()=>n.size(
e))}}async read(t,e){if(e.signal.throwIfAborted(),(0,E.io)(t),!!this.#t.mode.read)return(await this.#n(()=>N(this.#a,t,e))).bytes}async compareAndSwap(t,e,n,s){
await this.assertWritable(s),await this.#n(()=>Tt(this.#a,t,{expected:e,next:n,...s}))}async*listRefs({project:t,signal:e}){e.throwIfAborted();const{caches:n}=this.#t;
if(n===void 0)throw new u.iC(`Cannot list ${this.location}: listing the Actions cache needs GitHub's REST API`,{hint:"Set GITHUB_TOKEN to github.token in the st\
ep, and add 'permissions: { actions: read }' to the job",fields:{store:"cache"}});const s=R(this.#e.namespace,t===void 0?{}:{project:t,name:""}),r=(await H(n,s,
{signal:e})).map(({key:c})=>G(this.#e.namespace,c)),o=new Map(r.flatMap(c=>c?[[`${c.ref.project}/${c.ref.name}`,c.ref]]:[]));for(const[,c]of[...o].sort(Bt))await this.
read(c,{signal:e})&&(yield c)}async newestRef({project:t,prefix:e,signal:n}){if(!this.#t.mode.read)return;const{namespace:s}=this.#e,r=R(s,{...t!==void 0&&{project:t},
...e!==void 0&&{name:e}}),o=await this.#n(()=>this.#t.transport.newest(r,{signal:n}));return o&&G(s,o.key)?.ref}async missing(t,{signal:e}){const n=await Promise.
all(t.map(s=>this.#i(s,{signal:e})));return t.filter((s,r)=>n[r]?.isDamaged!==!1)}async markCorrupt(t,e){const n=await this.#r(t,e);if(await this.assertWritable(
e),n===void 0||n.isDamaged||(await this.#i(t,e))?.entry.key!==n.entry.key)return;const s=S(this.#e.namespace,t,{number:n.number+1,isDamaged:!0});await this.#n(()=>this.#t.
transport.save(s,[Yt],e)),this.#s.delete(t)}async evict(t,e){const{caches:n}=this.#t;return n===void 0?{objects:0,bytes:0}:await pt(n,{...this.#e,keep:t,...e})}async assertWritable({
signal:t}){if(t.throwIfAborted(),this.#t.mode.refusal)throw this.#t.mode.refusal}async[Symbol.asyncDispose](){await this.#t.written[Symbol.asyncDispose](),await this.#t.
transport[Symbol.asyncDispose]()}get#a(){return{transport:this.#t.transport,namespace:this.#e.namespace,readable:this.#t.mode.read}}async#o(t,e){const n=await this.#r(
t,e);return n?.isDamaged===!1?n.entry:void 0}async#r(t,e){return e.signal.throwIfAborted(),(0,E.sM)(t),this.#s.get(t)??await this.#i(t,e)}async#i(t,e){if(!this.#t.
mode.read)return this.#s.get(t);const n=await this.#n(()=>tt(this.#a,t,e));return n?.isDamaged===!1?this.#s.set(t,n):this.#s.delete(t),n}async#n(t){try{return await t()}catch(e){
throw e instanceof u.JC&&!(e instanceof u.dz)&&Object.assign(e,{fields:{...e.fields,store:"cache"}}),e}}}function Bt([,a],[,t]){return a.project!==t.project?a.project<
t.project?-1:1:a.name<t.name?-1:1}i(Bt,"byProjectAndName")}),49552:((W,v,f)=>{f.d(v,{Jg:i(()=>A,"Jg"),io:i(()=>M,"io"),kF:i(()=>I,"kF"),m0:i(()=>E,"m0"),sM:i(()=>l,
"sM")});var u=f(75892);const j=/^[a-z0-9][a-z0-9.-]*(\/[a-z0-9][a-z0-9.-]*)*$/,T=/^[A-Za-z0-9][A-Za-z0-9._-]*$/;function E(h){return j.test(h)}i(E,"isKey");function l(h){
if(!E(h))throw new u.dz(`'${h}' is not an object key`)}i(l,"assertKey");function A(h){return T.test(h)}i(A,"isWord");function I(h){if(!h.split("/").every(m=>/^[A-Za-z0-9_][A-Za-z0-9._-]*$/.
test(m)))throw new u.dz(`'${h}' is not a path of plain names`)}i(I,"assertPath");function M(h){if(!A(h.project)||!A(h.name))throw new u.dz(`'${h.project}/${h.name}\
' is not a snapshot name`)}i(M,"assertRef")})};export{Ft as id,Jt as ids,Vt as modules};
