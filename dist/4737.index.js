var J=Object.defineProperty;var n=(L,R)=>J(L,"name",{value:R,configurable:!0});const H=4737,V=[4737,7781,1571],Y={3290:((L,R,o)=>{o.d(R,{Xn:n(()=>g,"Xn"),_W:n(()=>M,"_W"),z4:n(()=>E,"z4")});var A=o(75892);function E(m){if(m.recipe===void 0)
throw new A.cs(`The manifest does not say how ${m.digest} is put together`);return{digest:m.digest,size:m.size,recipe:m.recipe}}n(E,"toStored");function M(m){return new Map(
m.map(O=>[O.digest,E(O)]))}n(M,"byDigest");function g(m,O){const b=m.blobs.find(D=>D.digest===O);if(b===void 0)throw new A.cs(`The manifest of '${m.snapshot_name}\
' names ${O} but holds no such blob`);return E(b)}n(g,"storedBlob")}),78764:((L,R,o)=>{o.d(R,{$:n(()=>b,"$"),C:n(()=>O,"C")});var A=o(3290);const E=4<<20,M=65536,
g=/^(compose|container)\//,m=5;async function O(u,f,a){const e=[];for(const r of u){const{role:i,path:t=""}=r;if(i==="config"&&r.size<=E)await b(_(await w(r,f)),
a);else if(i==="metadata"&&g.test(t)&&r.size<=M){const{findCredentialsInText:d}=await o.e(4887).then(o.bind(o,34887));for(const s of await d(t,(await w(r,f)).toString()))
e.push(s)}}e.length>0&&a.log.warn(`files in it seem to hold credentials that everybody who gets it can read: ${p(e)}`)}n(O,"warnOfCredentials");async function b(u,f){
const{findCredentials:a}=await o.e(4887).then(o.bind(o,34887)),e=await a(u);e.length>0&&f.log.warn(D(e))}n(b,"warnOfCredentialsIn");function D(u){return`the ima\
ge seems to hold credentials that everybody who gets it can read: ${p(u)}. Give them to the build as secrets, and revoke those that are real`}n(D,"warningOf");function p(u){
return`${u.slice(0,m).map(({place:a,kind:e})=>`${a} (${e})`).join(", ")}${u.length>m?` and ${u.length-m} more`:""}`}n(p,"listed");async function w(u,f){const a=[];
for await(const e of f.open((0,A.z4)(u)))a.push(e);return Buffer.concat(a)}n(w,"readAll");function _(u){try{return JSON.parse(u.toString())}catch{return}}n(_,"t\
ryJson")}),88129:((L,R,o)=>{o.d(R,{E:n(()=>m,"E"),X:n(()=>O,"X")});var A=o(75892),E=o(13785),M=o(10764);const g=.5;async function m(b,D,p){if(!(0,M.V2)(D))return;
const w=await D.freeBytes(p);w>=b*g||p.log.warn(`only ${(0,E.z3)(w)} are free at ${D.location} for a snapshot of ${(0,E.z3)(b)}: it may not fit`)}n(m,"warnOfLit\
tleSpace");async function O(b,D,p){if(!(0,M.V2)(D))return;const w=await D.freeBytes(p);if(!(w>=b))throw new A._p(`${(0,E.z3)(b)} do not fit at ${D.location}, wh\
ere ${(0,E.z3)(w)} are free: ${(0,E.z3)(b-w)} are short`,{hint:"Free some space there, or use another place",fields:{needed:b,free:w}})}n(O,"assertSpace")}),46512:((L,R,o)=>{
o.d(R,{n:n(()=>b,"n")});var A=o(75892),E=o(10764),M=o(3290),g=function(D,p,w){if(p!=null){if(typeof p!="object"&&typeof p!="function")throw new TypeError("Objec\
t expected.");var _,u;if(w){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");_=p[Symbol.asyncDispose]}if(_===void 0){if(!Symbol.
dispose)throw new TypeError("Symbol.dispose is not defined.");_=p[Symbol.dispose],w&&(u=_)}if(typeof _!="function")throw new TypeError("Object not disposable.");
u&&(_=n(function(){try{u.call(this)}catch(f){return Promise.reject(f)}},"dispose")),D.stack.push({value:p,dispose:_,async:w})}else w&&D.stack.push({async:!0});return p},
m=(function(D){return function(p){function w(a){p.error=p.hasError?new D(a,p.error,"An error was suppressed during disposal."):a,p.hasError=!0}n(w,"fail");var _,
u=0;function f(){for(;_=p.stack.pop();)try{if(!_.async&&u===1)return u=0,p.stack.push(_),Promise.resolve().then(f);if(_.dispose){var a=_.dispose.call(_.value);if(_.
async)return u|=2,Promise.resolve(a).then(f,function(e){return w(e),f()})}else u|=1}catch(e){w(e)}if(u===1)return p.hasError?Promise.reject(p.error):Promise.resolve();
if(p.hasError)throw p.error}return n(f,"next"),f()}})(typeof SuppressedError=="function"?SuppressedError:function(D,p,w){var _=new Error(w);return _.name="Suppr\
essedError",_.error=D,_.suppressed=p,_});const O="compose";async function b({ref:D,manifest:p},{store:w,repository:_},u){if((0,E.nR)(w))try{const f={stack:[],error:void 0,
hasError:!1};try{const a=g(f,await _.reader(u,p.packs),!0),e={};for(const r of p.blobs){if(r.role!=="metadata"||!r.path?.startsWith(`${O}/`))continue;const i=[];
for await(const t of a.open((0,M.z4)(r)))i.push(t);e[r.path.slice(O.length+1)]=Buffer.concat(i)}await w.shelve(D,{folder:O,files:e},u)}catch(a){f.error=a,f.hasError=
!0}finally{const a=m(f);a&&await a}}catch(f){if(!(f instanceof A.JC))throw f;u.log.warn(`${p.snapshot_name}: its Compose files are not beside its manifest: ${f.
message}`)}}n(b,"writePlainFiles")}),88725:((L,R,o)=>{o.d(R,{h:n(()=>f,"h")});var A=o(44143),E=o(75892),M=o(75558),g=o(18016),m=o(70370),O=o(82141),b=o(10764),D=o(
91192);const p=2;async function w(a,{ref:e,manifest:r},{store:i,c:t}){if(!(0,b.d0)(i)||!(a instanceof E.cs))return a;const d=await _((0,D.gX)(r),i,t);t.log.debug(
a.message);const s=a instanceof g.Rh,l=`Save it again: what is ${s?"missing":"damaged"} is written again`,c=s?`Snapshot '${(0,M.SN)(e)}' cannot be used: a part \
of it is missing from ${i.location}`:`Snapshot '${(0,M.SN)(e)}' cannot be used: a part of it in ${i.location} is damaged`;return new E.m_(c,{hint:d||s?l:`Save i\
t again in a job that may write to ${i.location}, or delete its caches on GitHub (Actions, Caches)`,cause:a})}n(w,"asLoss");async function _(a,e,r){r.log.info(`\
Looking for what is damaged in ${e.location}`);const i=(0,m.A)(p);try{const t=await Promise.all(a.map(s=>i(()=>u(s,e,r)))),d=a.filter((s,l)=>!t[l]);for(const s of d)
await e.disown(s,r);return d.length>0}catch(t){if(r.signal.aborted||!(t instanceof E.JC))throw t;return!1}}n(_,"disownDamaged");async function u(a,e,r){try{return await(0,g.
xt)(async()=>await(0,O.pW)(await e.get(a,r),a.slice(a.indexOf("/")+1))),!0}catch(i){if(i instanceof E.m_)return!0;if(i instanceof E.cs)return!1;throw i}}n(u,"is\
Sound");async function f(a,e,r,i){const{ref:t,digest:d,held:s=d}=a;try{return await r()}catch(l){const c=await w(l,a,{store:e,c:i});if(!(c instanceof E.cs))throw c;
const P=(0,M.SN)(t),h={project:t.project,name:t.name};if(!(c instanceof g.Rh))throw new E.cs(`Snapshot '${P}' is damaged: ${c.message}`,{hint:g.nk,fields:h,cause:l});
const y=await e.read(t,i);throw y===void 0||(0,A.ol)(y)!==s?new E.m_(`Snapshot '${P}' was removed or replaced while it was read`,{hint:"See what there is with: \
vm snapshot list",cause:l}):new E.cs(`Snapshot '${P}' is incomplete: ${c.message}`,{hint:g.nk,fields:h,cause:l})}}n(f,"reading")}),48650:((L,R,o)=>{o.d(R,{K:n(()=>M,
"K"),g:n(()=>E,"g")});var A=o(75892);async function E(g,m,O){return await M(g.listRefs(O),m)}n(E,"refsOf");async function M(g,m){const O=[];try{for await(const b of g)
O.push(b)}catch(b){if(!(b instanceof A.cs))throw b;m(b)}return O}n(M,"listed")}),54737:((L,R,o)=>{o.r(R),o.d(R,{repair:n(()=>D,"repair")});var A=o(75892),E=o(75558),
M=o(3290),g=o(21571),m=o(27781),O=function(u,f,a){if(f!=null){if(typeof f!="object"&&typeof f!="function")throw new TypeError("Object expected.");var e,r;if(a){
if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");e=f[Symbol.asyncDispose]}if(e===void 0){if(!Symbol.dispose)throw new TypeError(
"Symbol.dispose is not defined.");e=f[Symbol.dispose],a&&(r=e)}if(typeof e!="function")throw new TypeError("Object not disposable.");r&&(e=n(function(){try{r.call(
this)}catch(i){return Promise.reject(i)}},"dispose")),u.stack.push({value:f,dispose:e,async:a})}else a&&u.stack.push({async:!0});return f},b=(function(u){return function(f){
function a(t){f.error=f.hasError?new u(t,f.error,"An error was suppressed during disposal."):t,f.hasError=!0}n(a,"fail");var e,r=0;function i(){for(;e=f.stack.pop();)
try{if(!e.async&&r===1)return r=0,f.stack.push(e),Promise.resolve().then(i);if(e.dispose){var t=e.dispose.call(e.value);if(e.async)return r|=2,Promise.resolve(t).
then(i,function(d){return a(d),i()})}else r|=1}catch(d){a(d)}if(r===1)return f.hasError?Promise.reject(f.error):Promise.resolve();if(f.hasError)throw f.error}return n(
i,"next"),i()}})(typeof SuppressedError=="function"?SuppressedError:function(u,f,a){var e=new Error(a);return e.name="SuppressedError",e.error=u,e.suppressed=f,
e});async function D({catalogue:u,remote:f},a){const e=performance.now(),r=await(0,m.examine)(void 0,u,a),{mended:i}=u.repository;if(r.findings.length===0)return l(
r,i);const t=r.snapshots.flatMap(({manifest:c})=>c.blobs.map(M.z4)),d=await u.repository.repair(t,a),s=f===void 0?[]:await p(r,{catalogue:u,remote:f},a);return l(
await(0,m.examine)(void 0,u,a),[...i,...d,...s]);function l({findings:c,snapshots:P,bytes:h},y){return{findings:c,repaired:y,snapshots:P.length,bytes:h,seconds:(performance.
now()-e)/1e3}}}n(D,"repair");async function p({snapshots:u,unreadable:f,broken:a},{catalogue:e,remote:r},i){const t=r.store.location,d=[];for(const c of f)await l(
(0,E.SN)(c),`pulled from ${t}`,()=>(0,g.pull)({name:{ref:c},force:!0},{catalogue:e,remote:r},i));for(const[c,P]of w(u,a))await l((0,E.SN)(c.ref),`completed from\
 ${t}`,()=>s(P));return d;async function s(c){const P=[];for(const h of c)try{const y={stack:[],error:void 0,hasError:!1};try{const j=O(y,await e.repository.writer(
i,{resumable:!0}),!0);await j.copy([h],r.repository.source()),await j.publish([h])}catch(j){y.error=j,y.hasError=!0}finally{const j=b(y);j&&await j}}catch(y){if(!_(
y))throw y;P.push(y)}if(P.length>0)throw P[0]}async function l(c,P,h){try{await h(),d.push({object:c,done:P})}catch(y){if(!_(y))throw y;i.log.warn(`${c} cannot \
be had from ${t}: ${y.message}`)}}}n(p,"bringBack");function w(u,f){const a=new Set,e=new Map;for(const r of u){const i=r.manifest.blobs.map(M.z4).filter(({recipe:t})=>f.
has(t)&&!a.has(t));for(const{recipe:t}of i)a.add(t);i.length>0&&e.set(r,i)}return e}n(w,"brokenOf");function _(u){return u instanceof A.m_||u instanceof A.cs}n(
_,"isLack")}),21571:((L,R,o)=>{o.r(R),o.d(R,{pull:n(()=>r,"pull"),push:n(()=>e,"push")});var A=o(44143),E=o(75892),M=o(76363),g=o(75558),m=o(60690),O=o(10764),b=o(
3290),D=o(78764),p=o(88129),w=o(46512),_=o(88725),u=o(8459),f=function(d,s,l){if(s!=null){if(typeof s!="object"&&typeof s!="function")throw new TypeError("Objec\
t expected.");var c,P;if(l){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");c=s[Symbol.asyncDispose]}if(c===void 0){if(!Symbol.
dispose)throw new TypeError("Symbol.dispose is not defined.");c=s[Symbol.dispose],l&&(P=c)}if(typeof c!="function")throw new TypeError("Object not disposable.");
P&&(c=n(function(){try{P.call(this)}catch(h){return Promise.reject(h)}},"dispose")),d.stack.push({value:s,dispose:c,async:l})}else l&&d.stack.push({async:!0});return s},
a=(function(d){return function(s){function l(y){s.error=s.hasError?new d(y,s.error,"An error was suppressed during disposal."):y,s.hasError=!0}n(l,"fail");var c,
P=0;function h(){for(;c=s.stack.pop();)try{if(!c.async&&P===1)return P=0,s.stack.push(c),Promise.resolve().then(h);if(c.dispose){var y=c.dispose.call(c.value);if(c.
async)return P|=2,Promise.resolve(y).then(h,function(j){return l(j),h()})}else P|=1}catch(j){l(j)}if(P===1)return s.hasError?Promise.reject(s.error):Promise.resolve();
if(s.hasError)throw s.error}return n(h,"next"),h()}})(typeof SuppressedError=="function"?SuppressedError:function(d,s,l){var c=new Error(l);return c.name="Suppr\
essedError",c.error=d,c.suppressed=s,c});async function e(d,{catalogue:s,remote:l},c){return await i(d,{from:s,to:l,doing:"Pushing"},c)}n(e,"push");async function r(d,{
catalogue:s,remote:l},c){return await i(d,{from:l,to:s,doing:"Pulling"},c)}n(r,"pull");async function i({name:d,force:s},{from:l,to:c,doing:P},h){const y={stack:[],
error:void 0,hasError:!1};try{let G=function(I){return(0,O.$9)(c.store)?U:(0,m.T)({...T,packs:[...I]})};n(G,"bytesThere");const j=performance.now(),{snapshot:B,
bytes:U}=await(0,u.WI)(d,l.store,h),{ref:v,manifest:T}=B,S=await c.store.read(v,h),C=S!==void 0&&(0,M.s)(S)===B.digest;if(C&&!s)return{...B,changed:!1,stats:{bytesRead:0,
bytesNew:0,bytesStored:0},seconds:0};if(S!==void 0&&!C&&!s)throw t(B,c);const W=T.blobs.map(b.z4);c.store.traits.shared&&await(0,_.h)(B,l.store,k,h);const x=f(y,
await c.repository.writer(h,{resumable:!0,near:v}),!0);await(0,_.h)(B,l.store,()=>F(x),h);const z=await x.publish(W),N=G(z.packs);return await(0,u.bs)(v,{previous:S,
bytes:N},{published:z,refs:c.store,signal:h.signal,log:h.log}),await(0,w.n)(B,c,h),{...B,held:(0,A.ol)(N),changed:!C,stats:x.stats,seconds:(performance.now()-j)/
1e3};async function k(){const I={stack:[],error:void 0,hasError:!1};try{const $=f(I,await l.repository.reader(h,T.packs),!0);await(0,D.C)(T.blobs,$,h)}catch($){
I.error=$,I.hasError=!0}finally{const $=a(I);$&&await $}}n(k,"look");async function F(I){let $;try{await I.copy(W,l.repository.source(T.packs),{onPlan:n(async K=>{
await(0,p.X)(K,c.store,h),$?.done(),$=h.progress.start(`${P} ${(0,g.SN)(v)}`,K)},"onPlan"),onBytes:n(K=>$?.add(K),"onBytes")})}finally{$?.done()}}n(F,"copy")}catch(j){
y.error=j,y.hasError=!0}finally{const j=a(y);j&&await j}}n(i,"transfer");function t({ref:d},{store:s}){return new E.Ry(`Snapshot '${(0,g.SN)(d)}' at ${s.location}\
 is another one`,{hint:"Use --force to replace it there",fields:{project:d.project,name:d.name}})}n(t,"taken")}),27781:((L,R,o)=>{o.r(R),o.d(R,{examine:n(()=>w,
"examine"),verify:n(()=>p,"verify")});var A=o(44143),E=o(75892),M=o(75558),g=o(3290),m=o(48650),O=o(8459),b=function(e,r,i){if(r!=null){if(typeof r!="object"&&typeof r!=
"function")throw new TypeError("Object expected.");var t,d;if(i){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");t=r[Symbol.asyncDispose]}
if(t===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");t=r[Symbol.dispose],i&&(d=t)}if(typeof t!="function")throw new TypeError(
"Object not disposable.");d&&(t=n(function(){try{d.call(this)}catch(s){return Promise.reject(s)}},"dispose")),e.stack.push({value:r,dispose:t,async:i})}else i&&
e.stack.push({async:!0});return r},D=(function(e){return function(r){function i(l){r.error=r.hasError?new e(l,r.error,"An error was suppressed during disposal."):
l,r.hasError=!0}n(i,"fail");var t,d=0;function s(){for(;t=r.stack.pop();)try{if(!t.async&&d===1)return d=0,r.stack.push(t),Promise.resolve().then(s);if(t.dispose){
var l=t.dispose.call(t.value);if(t.async)return d|=2,Promise.resolve(l).then(s,function(c){return i(c),s()})}else d|=1}catch(c){i(c)}if(d===1)return r.hasError?
Promise.reject(r.error):Promise.resolve();if(r.hasError)throw r.error}return n(s,"next"),s()}})(typeof SuppressedError=="function"?SuppressedError:function(e,r,i){
var t=new Error(i);return t.name="SuppressedError",t.error=e,t.suppressed=r,t});async function p({name:e},r,i){const t=performance.now(),{findings:d,snapshots:s,
bytes:l}=await w(e,r,i);return{findings:d,snapshots:s.length,bytes:l,seconds:(performance.now()-t)/1e3}}n(p,"verify");async function w(e,r,i){const t=[],d=[];if(e===
void 0)for await(const h of r.repository.check(i))(h.recipe?d:t).push(h);const{snapshots:s,unreadable:l}=e===void 0?await u(r,t,i):await _(e,r,i),c=await f(s,{catalogue:r,
findings:t},i),P=new Set(s.flatMap(({manifest:h})=>h.blobs.map(y=>(0,g.z4)(y).recipe)));for(const{recipe:h,object:y,problem:j}of d)h&&P.has(h)&&t.push({object:y,
problem:j});return{findings:t,snapshots:s,unreadable:l,...c}}n(w,"examine");async function _(e,{store:r},i){return{snapshots:[await(0,O.RA)(e,r,i)],unreadable:[]}}
n(_,"readOne");async function u({store:e},r,i){const t=[],d=[];for(const s of await(0,m.g)(e,l=>r.push(a(e.location,l)),i))try{t.push(await(0,O.RA)({ref:s},e,i))}catch(l){
if(l instanceof E.m_)continue;r.push(a((0,M.SN)(s),l)),d.push(s)}return{snapshots:t,unreadable:d}}n(u,"readAll");async function f(e,{catalogue:r,findings:i},t){
const d={stack:[],error:void 0,hasError:!1};try{const s=new Map;for(const v of e)for(const T of v.manifest.blobs){const S=(0,g.z4)(T),C=s.get(S.recipe)??{blob:S,
of:[]};C.of.push(v),s.set(S.recipe,C)}const l=await j();if(l===void 0)return{bytes:0,broken:new Set(s.keys())};const c=b(d,l,!0),P=t.progress.start("Verifying",
[...s.values()].reduce((v,{blob:T})=>v+T.size,0)),h=new Set;let y=0;try{for(const{blob:v,of:T}of s.values())try{for await(const S of l.open(v))y+=S.length,P.add(
S.length)}catch(S){const C=a("",S),W=await B(T);if(W===void 0||await U(v))continue;i.push({...C,object:`${(0,M.SN)(W.ref)}: ${v.digest}`}),h.add(v.recipe)}}finally{
P.done()}return{bytes:y,broken:h};async function j(){try{return await r.repository.reader(t)}catch(v){i.push(a(r.store.location,v));return}}async function B(v){
for(const T of v){const S=await r.store.read(T.ref,t);if(S!==void 0&&(0,A.ol)(S)===(T.held??T.digest))return T}}async function U(v){const T={stack:[],error:void 0,
hasError:!1};try{const S=b(T,await r.repository.reader(t),!0);try{for await(const C of S.open(v));return!0}catch(C){return a("",C),!1}}catch(S){T.error=S,T.hasError=
!0}finally{const S=D(T);S&&await S}}}catch(s){d.error=s,d.hasError=!0}finally{const s=D(d);s&&await s}}n(f,"readBlobs");function a(e,r){if(r instanceof E.cs)return{
object:e,problem:r.message};throw r}n(a,"finding")})};export{H as id,V as ids,Y as modules};
