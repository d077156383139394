var J=Object.defineProperty;var n=(L,S)=>J(L,"name",{value:S,configurable:!0});const H=4737,V=[4737,7781,1571],Y={3290:((L,S,o)=>{o.d(S,{Xn:n(()=>g,"Xn"),_W:n(()=>R,"_W"),z4:n(()=>y,"z4")});var A=o(75892);function y(m){if(m.recipe===void 0)
throw new A.cs(`The manifest does not say how ${m.digest} is put together`);return{digest:m.digest,size:m.size,recipe:m.recipe}}n(y,"toStored");function R(m){return new Map(
m.map(O=>[O.digest,y(O)]))}n(R,"byDigest");function g(m,O){const b=m.blobs.find(D=>D.digest===O);if(b===void 0)throw new A.cs(`The manifest of '${m.snapshot_name}\
' names ${O} but holds no such blob`);return y(b)}n(g,"storedBlob")}),78764:((L,S,o)=>{o.d(S,{$:n(()=>b,"$"),C:n(()=>O,"C")});var A=o(3290);const y=4<<20,R=65536,
g=/^(compose|container)\//,m=5;async function O(u,c,a){const e=[];for(const r of u){const{role:i,path:t=""}=r;if(i==="config"&&r.size<=y)await b(_(await E(r,c)),
a);else if(i==="metadata"&&g.test(t)&&r.size<=R){const{findCredentialsInText:f}=await o.e(4887).then(o.bind(o,34887));e.push(...await f(t,(await E(r,c)).toString()))}}
e.length>0&&a.log.warn(`files in it seem to hold credentials that everybody who gets it can read: ${p(e)}`)}n(O,"warnOfCredentials");async function b(u,c){const{
findCredentials:a}=await o.e(4887).then(o.bind(o,34887)),e=await a(u);e.length>0&&c.log.warn(D(e))}n(b,"warnOfCredentialsIn");function D(u){return`the image see\
ms to hold credentials that everybody who gets it can read: ${p(u)}. Give them to the build as secrets, and revoke those that are real`}n(D,"warningOf");function p(u){
return`${u.slice(0,m).map(({place:a,kind:e})=>`${a} (${e})`).join(", ")}${u.length>m?` and ${u.length-m} more`:""}`}n(p,"listed");async function E(u,c){const a=[];
for await(const e of c.open((0,A.z4)(u)))a.push(e);return Buffer.concat(a)}n(E,"readAll");function _(u){try{return JSON.parse(u.toString())}catch{return}}n(_,"t\
ryJson")}),88129:((L,S,o)=>{o.d(S,{E:n(()=>m,"E"),X:n(()=>O,"X")});var A=o(75892),y=o(13785),R=o(18631);const g=.5;async function m(b,D,p){if(!(0,R.V2)(D))return;
const E=await D.freeBytes(p);E>=b*g||p.log.warn(`only ${(0,y.z3)(E)} are free at ${D.location} for a snapshot of ${(0,y.z3)(b)}: it may not fit`)}n(m,"warnOfLit\
tleSpace");async function O(b,D,p){if(!(0,R.V2)(D))return;const E=await D.freeBytes(p);if(!(E>=b))throw new A._p(`${(0,y.z3)(b)} do not fit at ${D.location}, wh\
ere ${(0,y.z3)(E)} are free: ${(0,y.z3)(b-E)} are short`,{hint:"Free some space there, or use another place",fields:{needed:b,free:E}})}n(O,"assertSpace")}),46512:((L,S,o)=>{
o.d(S,{n:n(()=>b,"n")});var A=o(75892),y=o(18631),R=o(3290),g=function(D,p,E){if(p!=null){if(typeof p!="object"&&typeof p!="function")throw new TypeError("Objec\
t expected.");var _,u;if(E){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");_=p[Symbol.asyncDispose]}if(_===void 0){if(!Symbol.
dispose)throw new TypeError("Symbol.dispose is not defined.");_=p[Symbol.dispose],E&&(u=_)}if(typeof _!="function")throw new TypeError("Object not disposable.");
u&&(_=n(function(){try{u.call(this)}catch(c){return Promise.reject(c)}},"dispose")),D.stack.push({value:p,dispose:_,async:E})}else E&&D.stack.push({async:!0});return p},
m=(function(D){return function(p){function E(a){p.error=p.hasError?new D(a,p.error,"An error was suppressed during disposal."):a,p.hasError=!0}n(E,"fail");var _,
u=0;function c(){for(;_=p.stack.pop();)try{if(!_.async&&u===1)return u=0,p.stack.push(_),Promise.resolve().then(c);if(_.dispose){var a=_.dispose.call(_.value);if(_.
async)return u|=2,Promise.resolve(a).then(c,function(e){return E(e),c()})}else u|=1}catch(e){E(e)}if(u===1)return p.hasError?Promise.reject(p.error):Promise.resolve();
if(p.hasError)throw p.error}return n(c,"next"),c()}})(typeof SuppressedError=="function"?SuppressedError:function(D,p,E){var _=new Error(E);return _.name="Suppr\
essedError",_.error=D,_.suppressed=p,_});const O="compose";async function b({ref:D,manifest:p},{store:E,repository:_},u){if((0,y.nR)(E))try{const c={stack:[],error:void 0,
hasError:!1};try{const a=g(c,await _.reader(u,p.packs),!0),e={};for(const r of p.blobs){if(r.role!=="metadata"||!r.path?.startsWith(`${O}/`))continue;const i=[];
for await(const t of a.open((0,R.z4)(r)))i.push(t);e[r.path.slice(O.length+1)]=Buffer.concat(i)}await E.shelve(D,{folder:O,files:e},u)}catch(a){c.error=a,c.hasError=
!0}finally{const a=m(c);a&&await a}}catch(c){if(!(c instanceof A.JC))throw c;u.log.warn(`${p.snapshot_name}: its Compose files are not beside its manifest: ${c.
message}`)}}n(b,"writePlainFiles")}),88725:((L,S,o)=>{o.d(S,{h:n(()=>c,"h")});var A=o(44143),y=o(75892),R=o(75558),g=o(18016),m=o(70370),O=o(82141),b=o(18631),D=o(
91192);const p=2;async function E(a,{ref:e,manifest:r},{store:i,c:t}){if(!(0,b.d0)(i)||!(a instanceof y.cs))return a;const f=await _((0,D.gX)(r),i,t);t.log.debug(
a.message);const s=a instanceof g.Rh,l=s?`a part of it is missing from ${i.location}`:`a part of it in ${i.location} is damaged`;return new y.m_(`Snapshot '${(0,R.
SN)(e)}' cannot be used: ${l}`,{hint:f||s?`Save it again: what is ${s?"missing":"damaged"} is written again`:`Save it again in a job that may write to ${i.location}\
, or delete its caches on GitHub (Actions, Caches)`,cause:a})}n(E,"asLoss");async function _(a,e,r){r.log.info(`Looking for what is damaged in ${e.location}`);const i=(0,m.
A)(p);try{const t=await Promise.all(a.map(s=>i(()=>u(s,e,r)))),f=a.filter((s,l)=>!t[l]);for(const s of f)await e.disown(s,r);return f.length>0}catch(t){if(r.signal.
aborted||!(t instanceof y.JC))throw t;return!1}}n(_,"disownDamaged");async function u(a,e,r){try{return await(0,g.xt)(async()=>await(0,O.pW)(await e.get(a,r),a.
slice(a.indexOf("/")+1))),!0}catch(i){if(i instanceof y.m_)return!0;if(i instanceof y.cs)return!1;throw i}}n(u,"isSound");async function c(a,e,r,i){const{ref:t,
digest:f,held:s=f}=a;try{return await r()}catch(l){const d=await E(l,a,{store:e,c:i});if(!(d instanceof y.cs))throw d;const P=(0,R.SN)(t),h={project:t.project,name:t.
name};if(!(d instanceof g.Rh))throw new y.cs(`Snapshot '${P}' is damaged: ${d.message}`,{hint:g.nk,fields:h,cause:l});const w=await e.read(t,i);throw w===void 0||
(0,A.ol)(w)!==s?new y.m_(`Snapshot '${P}' was removed or replaced while it was read`,{hint:"See what there is with: vm snapshot list",cause:l}):new y.cs(`Snapsh\
ot '${P}' is incomplete: ${d.message}`,{hint:g.nk,fields:h,cause:l})}}n(c,"reading")}),48650:((L,S,o)=>{o.d(S,{K:n(()=>R,"K"),g:n(()=>y,"g")});var A=o(75892);async function y(g,m,O){
return await R(g.listRefs(O),m)}n(y,"refsOf");async function R(g,m){const O=[];try{for await(const b of g)O.push(b)}catch(b){if(!(b instanceof A.cs))throw b;m(b)}
return O}n(R,"listed")}),54737:((L,S,o)=>{o.r(S),o.d(S,{repair:n(()=>D,"repair")});var A=o(75892),y=o(75558),R=o(3290),g=o(21571),m=o(27781),O=function(u,c,a){if(c!=
null){if(typeof c!="object"&&typeof c!="function")throw new TypeError("Object expected.");var e,r;if(a){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyn\
cDispose is not defined.");e=c[Symbol.asyncDispose]}if(e===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");e=c[Symbol.dispose],
a&&(r=e)}if(typeof e!="function")throw new TypeError("Object not disposable.");r&&(e=n(function(){try{r.call(this)}catch(i){return Promise.reject(i)}},"dispose")),
u.stack.push({value:c,dispose:e,async:a})}else a&&u.stack.push({async:!0});return c},b=(function(u){return function(c){function a(t){c.error=c.hasError?new u(t,
c.error,"An error was suppressed during disposal."):t,c.hasError=!0}n(a,"fail");var e,r=0;function i(){for(;e=c.stack.pop();)try{if(!e.async&&r===1)return r=0,c.
stack.push(e),Promise.resolve().then(i);if(e.dispose){var t=e.dispose.call(e.value);if(e.async)return r|=2,Promise.resolve(t).then(i,function(f){return a(f),i()})}else
r|=1}catch(f){a(f)}if(r===1)return c.hasError?Promise.reject(c.error):Promise.resolve();if(c.hasError)throw c.error}return n(i,"next"),i()}})(typeof SuppressedError==
"function"?SuppressedError:function(u,c,a){var e=new Error(a);return e.name="SuppressedError",e.error=u,e.suppressed=c,e});async function D({catalogue:u,remote:c},a){
const e=performance.now(),r=await(0,m.examine)(void 0,u,a),{mended:i}=u.repository;if(r.findings.length===0)return s(r,i);const t=r.snapshots.flatMap(({manifest:l})=>l.
blobs.map(R.z4)),f=[...i,...await u.repository.repair(t,a)];return c!==void 0&&f.push(...await p(r,{catalogue:u,remote:c},a)),s(await(0,m.examine)(void 0,u,a),f);
function s({findings:l,snapshots:d,bytes:P},h){return{findings:l,repaired:h,snapshots:d.length,bytes:P,seconds:(performance.now()-e)/1e3}}n(s,"result")}n(D,"rep\
air");async function p({snapshots:u,unreadable:c,broken:a},{catalogue:e,remote:r},i){const t=r.store.location,f=[];for(const d of c)await l((0,y.SN)(d),`pulled \
from ${t}`,()=>(0,g.pull)({name:{ref:d},force:!0},{catalogue:e,remote:r},i));for(const[d,P]of E(u,a))await l((0,y.SN)(d.ref),`completed from ${t}`,()=>s(P));return f;
async function s(d){const P=[];for(const h of d)try{const w={stack:[],error:void 0,hasError:!1};try{const j=O(w,await e.repository.writer(i,{resumable:!0}),!0);
await j.copy([h],r.repository.source()),await j.publish([h])}catch(j){w.error=j,w.hasError=!0}finally{const j=b(w);j&&await j}}catch(w){if(!_(w))throw w;P.push(
w)}if(P.length>0)throw P[0]}async function l(d,P,h){try{await h(),f.push({object:d,done:P})}catch(w){if(!_(w))throw w;i.log.warn(`${d} cannot be had from ${t}: ${w.
message}`)}}}n(p,"bringBack");function E(u,c){const a=new Set,e=new Map;for(const r of u){const i=r.manifest.blobs.map(R.z4).filter(({recipe:t})=>c.has(t)&&!a.has(
t));for(const{recipe:t}of i)a.add(t);i.length>0&&e.set(r,i)}return e}n(E,"brokenOf");function _(u){return u instanceof A.m_||u instanceof A.cs}n(_,"isLack")}),21571:((L,S,o)=>{
o.r(S),o.d(S,{pull:n(()=>r,"pull"),push:n(()=>e,"push")});var A=o(44143),y=o(75892),R=o(76363),g=o(75558),m=o(60690),O=o(18631),b=o(3290),D=o(78764),p=o(88129),
E=o(46512),_=o(88725),u=o(8459),c=function(f,s,l){if(s!=null){if(typeof s!="object"&&typeof s!="function")throw new TypeError("Object expected.");var d,P;if(l){
if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");d=s[Symbol.asyncDispose]}if(d===void 0){if(!Symbol.dispose)throw new TypeError(
"Symbol.dispose is not defined.");d=s[Symbol.dispose],l&&(P=d)}if(typeof d!="function")throw new TypeError("Object not disposable.");P&&(d=n(function(){try{P.call(
this)}catch(h){return Promise.reject(h)}},"dispose")),f.stack.push({value:s,dispose:d,async:l})}else l&&f.stack.push({async:!0});return s},a=(function(f){return function(s){
function l(w){s.error=s.hasError?new f(w,s.error,"An error was suppressed during disposal."):w,s.hasError=!0}n(l,"fail");var d,P=0;function h(){for(;d=s.stack.pop();)
try{if(!d.async&&P===1)return P=0,s.stack.push(d),Promise.resolve().then(h);if(d.dispose){var w=d.dispose.call(d.value);if(d.async)return P|=2,Promise.resolve(w).
then(h,function(j){return l(j),h()})}else P|=1}catch(j){l(j)}if(P===1)return s.hasError?Promise.reject(s.error):Promise.resolve();if(s.hasError)throw s.error}return n(
h,"next"),h()}})(typeof SuppressedError=="function"?SuppressedError:function(f,s,l){var d=new Error(l);return d.name="SuppressedError",d.error=f,d.suppressed=s,
d});async function e(f,{catalogue:s,remote:l},d){return await i(f,{from:s,to:l,doing:"Pushing"},d)}n(e,"push");async function r(f,{catalogue:s,remote:l},d){return await i(
f,{from:l,to:s,doing:"Pulling"},d)}n(r,"pull");async function i({name:f,force:s},{from:l,to:d,doing:P},h){const w={stack:[],error:void 0,hasError:!1};try{let G=function(I){
return(0,O.$9)(d.store)?U:(0,m.T)({...T,packs:[...I]})};n(G,"bytesThere");const j=performance.now(),{snapshot:B,bytes:U}=await(0,u.WI)(f,l.store,h),{ref:v,manifest:T}=B,
M=await d.store.read(v,h),C=M!==void 0&&(0,R.s)(M)===B.digest;if(C&&!s)return{...B,changed:!1,stats:{bytesRead:0,bytesNew:0,bytesStored:0},seconds:0};if(M!==void 0&&
!C&&!s)throw t(B,d);const W=T.blobs.map(b.z4);d.store.traits.shared&&await(0,_.h)(B,l.store,k,h);const x=c(w,await d.repository.writer(h,{resumable:!0,near:v}),
!0);await(0,_.h)(B,l.store,()=>F(x),h);const z=await x.publish(W),N=G(z.packs);return await(0,u.bs)(v,{previous:M,bytes:N},{published:z,refs:d.store,signal:h.signal,
log:h.log}),await(0,E.n)(B,d,h),{...B,held:(0,A.ol)(N),changed:!C,stats:x.stats,seconds:(performance.now()-j)/1e3};async function k(){const I={stack:[],error:void 0,
hasError:!1};try{const $=c(I,await l.repository.reader(h,T.packs),!0);await(0,D.C)(T.blobs,$,h)}catch($){I.error=$,I.hasError=!0}finally{const $=a(I);$&&await $}}
n(k,"look");async function F(I){let $;try{await I.copy(W,l.repository.source(T.packs),{onPlan:n(async K=>{await(0,p.X)(K,d.store,h),$?.done(),$=h.progress.start(
`${P} ${(0,g.SN)(v)}`,K)},"onPlan"),onBytes:n(K=>$?.add(K),"onBytes")})}finally{$?.done()}}n(F,"copy")}catch(j){w.error=j,w.hasError=!0}finally{const j=a(w);j&&
await j}}n(i,"transfer");function t({ref:f},{store:s}){return new y.Ry(`Snapshot '${(0,g.SN)(f)}' at ${s.location} is another one`,{hint:"Use --force to replace\
 it there",fields:{project:f.project,name:f.name}})}n(t,"taken")}),27781:((L,S,o)=>{o.r(S),o.d(S,{examine:n(()=>E,"examine"),verify:n(()=>p,"verify")});var A=o(
44143),y=o(75892),R=o(75558),g=o(3290),m=o(48650),O=o(8459),b=function(e,r,i){if(r!=null){if(typeof r!="object"&&typeof r!="function")throw new TypeError("Objec\
t expected.");var t,f;if(i){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");t=r[Symbol.asyncDispose]}if(t===void 0){if(!Symbol.
dispose)throw new TypeError("Symbol.dispose is not defined.");t=r[Symbol.dispose],i&&(f=t)}if(typeof t!="function")throw new TypeError("Object not disposable.");
f&&(t=n(function(){try{f.call(this)}catch(s){return Promise.reject(s)}},"dispose")),e.stack.push({value:r,dispose:t,async:i})}else i&&e.stack.push({async:!0});return r},
D=(function(e){return function(r){function i(l){r.error=r.hasError?new e(l,r.error,"An error was suppressed during disposal."):l,r.hasError=!0}n(i,"fail");var t,
f=0;function s(){for(;t=r.stack.pop();)try{if(!t.async&&f===1)return f=0,r.stack.push(t),Promise.resolve().then(s);if(t.dispose){var l=t.dispose.call(t.value);if(t.
async)return f|=2,Promise.resolve(l).then(s,function(d){return i(d),s()})}else f|=1}catch(d){i(d)}if(f===1)return r.hasError?Promise.reject(r.error):Promise.resolve();
if(r.hasError)throw r.error}return n(s,"next"),s()}})(typeof SuppressedError=="function"?SuppressedError:function(e,r,i){var t=new Error(i);return t.name="Suppr\
essedError",t.error=e,t.suppressed=r,t});async function p({name:e},r,i){const t=performance.now(),{findings:f,snapshots:s,bytes:l}=await E(e,r,i);return{findings:f,
snapshots:s.length,bytes:l,seconds:(performance.now()-t)/1e3}}n(p,"verify");async function E(e,r,i){const t=[],f=[];if(e===void 0)for await(const h of r.repository.
check(i))(h.recipe?f:t).push(h);const{snapshots:s,unreadable:l}=e===void 0?await u(r,t,i):await _(e,r,i),d=await c(s,{catalogue:r,findings:t},i),P=new Set(s.flatMap(
({manifest:h})=>h.blobs.map(w=>(0,g.z4)(w).recipe)));for(const{recipe:h,object:w,problem:j}of f)h&&P.has(h)&&t.push({object:w,problem:j});return{findings:t,snapshots:s,
unreadable:l,...d}}n(E,"examine");async function _(e,{store:r},i){return{snapshots:[await(0,O.RA)(e,r,i)],unreadable:[]}}n(_,"readOne");async function u({store:e},r,i){
const t=[],f=[];for(const s of await(0,m.g)(e,l=>r.push(a(e.location,l)),i))try{t.push(await(0,O.RA)({ref:s},e,i))}catch(l){if(l instanceof y.m_)continue;r.push(
a((0,R.SN)(s),l)),f.push(s)}return{snapshots:t,unreadable:f}}n(u,"readAll");async function c(e,{catalogue:r,findings:i},t){const f={stack:[],error:void 0,hasError:!1};
try{const s=new Map;for(const v of e)for(const T of v.manifest.blobs){const M=(0,g.z4)(T),C=s.get(M.recipe)??{blob:M,of:[]};C.of.push(v),s.set(M.recipe,C)}const l=await j();
if(l===void 0)return{bytes:0,broken:new Set(s.keys())};const d=b(f,l,!0),P=t.progress.start("Verifying",[...s.values()].reduce((v,{blob:T})=>v+T.size,0)),h=new Set;
let w=0;try{for(const{blob:v,of:T}of s.values())try{for await(const M of l.open(v))w+=M.length,P.add(M.length)}catch(M){const C=a("",M),W=await B(T);if(W===void 0||
await U(v))continue;i.push({...C,object:`${(0,R.SN)(W.ref)}: ${v.digest}`}),h.add(v.recipe)}}finally{P.done()}return{bytes:w,broken:h};async function j(){try{return await r.
repository.reader(t)}catch(v){i.push(a(r.store.location,v));return}}async function B(v){for(const T of v){const M=await r.store.read(T.ref,t);if(M!==void 0&&(0,A.
ol)(M)===(T.held??T.digest))return T}}async function U(v){const T={stack:[],error:void 0,hasError:!1};try{const M=b(T,await r.repository.reader(t),!0);try{for await(const C of M.
open(v));return!0}catch(C){return a("",C),!1}}catch(M){T.error=M,T.hasError=!0}finally{const M=D(T);M&&await M}}}catch(s){f.error=s,f.hasError=!0}finally{const s=D(
f);s&&await s}}n(c,"readBlobs");function a(e,r){if(r instanceof y.cs)return{object:e,problem:r.message};throw r}n(a,"finding")})};export{H as id,V as ids,Y as modules};
