var J=Object.defineProperty;var o=($,R)=>J($,"name",{value:R,configurable:!0});const H=621,V=[621,2040],Y={89304:(($,R,n)=>{n.d(R,{SC:o(()=>y,"SC"),Xn:o(()=>O,"Xn"),_W:o(()=>S,"_W")});var A=n(75892);function y(w){if(w.recipe===void 0)throw new A.
cs(`The manifest does not contain the recipe of ${w.digest}`);return{digest:w.digest,size:w.size,recipe:w.recipe}}o(y,"toStoredBlob");function S(w){return new Map(
w.map(D=>[D.digest,y(D)]))}o(S,"byDigest");function O(w,D){const b=w.blobs.find(g=>g.digest===D);if(b===void 0)throw new A.cs(`The manifest of '${w.snapshot_name}\
' names ${D} but does not list that blob`);return y(b)}o(O,"storedBlob")}),76961:(($,R,n)=>{n.d(R,{U:o(()=>f,"U")});var A=n(44143),y=n(75892),S=n(75558),O=n(86125),
w=n(70370),D=n(62821),b=n(10764),g=n(75912);const p=2;async function m(a,{ref:e,manifest:r},{store:i,c:s}){if(!(0,b.d0)(i)||!(a instanceof y.cs))return a;const d=await E(
(0,g.gX)(r),i,s);s.log.debug(a.message);const t=a instanceof O.Rh,l=`Save it again: only the ${t?"missing":"damaged"} parts are uploaded`,c=t?`Snapshot '${(0,S.
SN)(e)}' cannot be used: part of it is missing from ${i.location}`:`Snapshot '${(0,S.SN)(e)}' cannot be used: part of it is damaged in ${i.location}`;return new y.
m_(c,{hint:d||t?l:`Save it again in a job that can write to ${i.location}, or delete its caches on GitHub (Actions, Caches)`,cause:a})}o(m,"toMissingError");async function E(a,e,r){
r.log.info(`Looking for damaged packs in ${e.location}`);const i=(0,w.A)(p);try{const s=await Promise.all(a.map(t=>i(()=>u(t,e,r)))),d=a.filter((t,l)=>!s[l]);for(const t of d)
await e.markCorrupt(t,r);return d.length>0}catch(s){if(r.signal.aborted||!(s instanceof y.JC))throw s;return!1}}o(E,"disownDamaged");async function u(a,e,r){try{
return await(0,O.fL)(async()=>await(0,D.pW)(await e.get(a,r),a.slice(a.indexOf("/")+1))),!0}catch(i){if(i instanceof y.m_)return!0;if(i instanceof y.cs)return!1;
throw i}}o(u,"isSound");async function f(a,e,r,i){const{ref:s,digest:d,held:t=d}=a;try{return await r()}catch(l){const c=await m(l,a,{store:e,c:i});if(!(c instanceof
y.cs))throw c;const P=(0,S.SN)(s),h={project:s.project,name:s.name};if(!(c instanceof O.Rh))throw new y.cs(`Snapshot '${P}' is damaged: ${c.message}`,{hint:O.yo,
fields:h,cause:l});const _=await e.read(s,i);throw _===void 0||(0,A.ol)(_)!==t?new y.m_(`Snapshot '${P}' was removed or replaced while it was being read`,{hint:"\
List the existing snapshots with: vm snapshot list",cause:l}):new y.cs(`Snapshot '${P}' is incomplete: ${c.message}`,{hint:O.yo,fields:h,cause:l})}}o(f,"withRea\
dErrors")}),56984:(($,R,n)=>{n.d(R,{P:o(()=>b,"P")});var A=n(75892),y=n(10764),S=n(89304),O=function(g,p,m){if(p!=null){if(typeof p!="object"&&typeof p!="functi\
on")throw new TypeError("Object expected.");var E,u;if(m){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");E=p[Symbol.asyncDispose]}
if(E===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");E=p[Symbol.dispose],m&&(u=E)}if(typeof E!="function")throw new TypeError(
"Object not disposable.");u&&(E=o(function(){try{u.call(this)}catch(f){return Promise.reject(f)}},"dispose")),g.stack.push({value:p,dispose:E,async:m})}else m&&
g.stack.push({async:!0});return p},w=(function(g){return function(p){function m(a){p.error=p.hasError?new g(a,p.error,"An error was suppressed during disposal."):
a,p.hasError=!0}o(m,"fail");var E,u=0;function f(){for(;E=p.stack.pop();)try{if(!E.async&&u===1)return u=0,p.stack.push(E),Promise.resolve().then(f);if(E.dispose){
var a=E.dispose.call(E.value);if(E.async)return u|=2,Promise.resolve(a).then(f,function(e){return m(e),f()})}else u|=1}catch(e){m(e)}if(u===1)return p.hasError?
Promise.reject(p.error):Promise.resolve();if(p.hasError)throw p.error}return o(f,"next"),f()}})(typeof SuppressedError=="function"?SuppressedError:function(g,p,m){
var E=new Error(m);return E.name="SuppressedError",E.error=g,E.suppressed=p,E});const D="compose";async function b({ref:g,manifest:p},{store:m,repository:E},u){
if((0,y.nR)(m))try{const f={stack:[],error:void 0,hasError:!1};try{const a=O(f,await E.reader(u,p.packs),!0),e={};for(const r of p.blobs){if(r.role!=="metadata"||
!r.path?.startsWith(`${D}/`))continue;const i=[];for await(const s of a.open((0,S.SC)(r)))i.push(s);e[r.path.slice(D.length+1)]=Buffer.concat(i)}await m.putSidecarFiles(
g,{folder:D,files:e},u)}catch(a){f.error=a,f.hasError=!0}finally{const a=w(f);a&&await a}}catch(f){if(!(f instanceof A.JC))throw f;u.log.warn(`${p.snapshot_name}\
: cannot write its Compose files next to its manifest: ${f.message}`)}}o(b,"writeReadableCopies")}),68602:(($,R,n)=>{n.d(R,{K:o(()=>S,"K"),g:o(()=>y,"g")});var A=n(
75892);async function y(O,w,D){return await S(O.listRefs(D),w)}o(y,"refsOf");async function S(O,w){const D=[];try{for await(const b of O)D.push(b)}catch(b){if(!(b instanceof
A.cs))throw b;w(b)}return D}o(S,"listed")}),82571:(($,R,n)=>{n.d(R,{X:o(()=>D,"X"),m:o(()=>w,"m")});var A=n(75892),y=n(69865),S=n(10764);const O=.5;async function w(b,g,p){
if(!(0,S.V2)(g))return;const m=await g.freeBytes(p);m>=b*O||p.log.warn(`${g.location} has only ${(0,y.z3)(m)} free: a snapshot of ${(0,y.z3)(b)} may not fit`)}o(
w,"warnIfLowSpace");async function D(b,g,p){if(!(0,S.V2)(g))return;const m=await g.freeBytes(p);if(!(m>=b))throw new A._p(`${g.location} has ${(0,y.z3)(m)} free\
, but ${(0,y.z3)(b)} are needed (${(0,y.z3)(b-m)} short)`,{hint:"Free some space there, or use another location",fields:{needed:b,free:m}})}o(D,"assertSpace")}),
81778:(($,R,n)=>{n.d(R,{P:o(()=>D,"P"),W:o(()=>b,"W")});var A=n(89304);const y=4<<20,S=65536,O=/^(compose|container)\//,w=5;async function D(u,f,a){const e=[];for(const r of u){
const{role:i,path:s=""}=r;if(i==="config"&&r.size<=y)await b(E(await m(r,f)),a);else if(i==="metadata"&&O.test(s)&&r.size<=S){const{findCredentialsInText:d}=await n.
e(2478).then(n.bind(n,2478));for(const t of await d(s,(await m(r,f)).toString()))e.push(t)}}e.length>0&&a.log.warn(`files in the snapshot seem to contain creden\
tials, readable by anyone with access to it: ${p(e)}`)}o(D,"warnAboutSecrets");async function b(u,f){const{findCredentials:a}=await n.e(2478).then(n.bind(n,2478)),
e=await a(u);e.length>0&&f.log.warn(g(e))}o(b,"warnAboutSecretsInConfig");function g(u){return`the image seems to contain credentials, readable by anyone with a\
ccess to it: ${p(u)}. Pass them to the build as secrets, and revoke the real ones`}o(g,"warningOf");function p(u){return`${u.slice(0,w).map(({place:a,kind:e})=>`${a}\
 (${e})`).join(", ")}${u.length>w?` and ${u.length-w} more`:""}`}o(p,"listed");async function m(u,f){const a=[];for await(const e of f.open((0,A.SC)(u)))a.push(
e);return Buffer.concat(a)}o(m,"readAll");function E(u){try{return JSON.parse(u.toString())}catch{return}}o(E,"tryJson")}),60621:(($,R,n)=>{n.r(R),n.d(R,{repair:o(
()=>g,"repair")});var A=n(75892),y=n(75558),S=n(89304),O=n(62040),w=n(65425),D=function(u,f,a){if(f!=null){if(typeof f!="object"&&typeof f!="function")throw new TypeError(
"Object expected.");var e,r;if(a){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");e=f[Symbol.asyncDispose]}if(e===void 0){if(!Symbol.
dispose)throw new TypeError("Symbol.dispose is not defined.");e=f[Symbol.dispose],a&&(r=e)}if(typeof e!="function")throw new TypeError("Object not disposable.");
r&&(e=o(function(){try{r.call(this)}catch(i){return Promise.reject(i)}},"dispose")),u.stack.push({value:f,dispose:e,async:a})}else a&&u.stack.push({async:!0});return f},
b=(function(u){return function(f){function a(s){f.error=f.hasError?new u(s,f.error,"An error was suppressed during disposal."):s,f.hasError=!0}o(a,"fail");var e,
r=0;function i(){for(;e=f.stack.pop();)try{if(!e.async&&r===1)return r=0,f.stack.push(e),Promise.resolve().then(i);if(e.dispose){var s=e.dispose.call(e.value);if(e.
async)return r|=2,Promise.resolve(s).then(i,function(d){return a(d),i()})}else r|=1}catch(d){a(d)}if(r===1)return f.hasError?Promise.reject(f.error):Promise.resolve();
if(f.hasError)throw f.error}return o(i,"next"),i()}})(typeof SuppressedError=="function"?SuppressedError:function(u,f,a){var e=new Error(a);return e.name="Suppr\
essedError",e.error=u,e.suppressed=f,e});async function g({catalog:u,remote:f},a){const e=performance.now(),r=await(0,w.examine)(void 0,u,a),{mended:i}=u.repository;
if(r.findings.length===0)return l(r,i);const s=r.snapshots.flatMap(({manifest:c})=>c.blobs.map(S.SC)),d=await u.repository.repair(s,a),t=f===void 0?[]:await p(r,
{catalog:u,remote:f},a);return l(await(0,w.examine)(void 0,u,a),[...i,...d,...t]);function l({findings:c,snapshots:P,bytes:h},_){return{findings:c,repaired:_,snapshots:P.
length,bytes:h,seconds:(performance.now()-e)/1e3}}}o(g,"repair");async function p({snapshots:u,unreadable:f,broken:a},{catalog:e,remote:r},i){const s=r.store.location,
d=[];for(const c of f)await l((0,y.SN)(c),`pulled from ${s}`,()=>(0,O.pull)({name:{ref:c},force:!0},{catalog:e,remote:r},i));for(const[c,P]of m(u,a))await l((0,y.
SN)(c.ref),`completed from ${s}`,()=>t(P));return d;async function t(c){const P=[];for(const h of c)try{const _={stack:[],error:void 0,hasError:!1};try{const j=D(
_,await e.repository.writer(i,{resumable:!0}),!0);await j.copy([h],r.repository.source()),await j.publish([h])}catch(j){_.error=j,_.hasError=!0}finally{const j=b(
_);j&&await j}}catch(_){if(!E(_))throw _;P.push(_)}if(P.length>0)throw P[0]}async function l(c,P,h){try{await h(),d.push({object:c,done:P})}catch(_){if(!E(_))throw _;
i.log.warn(`cannot copy ${c} from ${s}: ${_.message}`)}}}o(p,"bringBack");function m(u,f){const a=new Set,e=new Map;for(const r of u){const i=r.manifest.blobs.map(
S.SC).filter(({recipe:s})=>f.has(s)&&!a.has(s));for(const{recipe:s}of i)a.add(s);i.length>0&&e.set(r,i)}return e}o(m,"brokenOf");function E(u){return u instanceof
A.m_||u instanceof A.cs}o(E,"isLack")}),65425:(($,R,n)=>{n.r(R),n.d(R,{examine:o(()=>m,"examine"),verify:o(()=>p,"verify")});var A=n(44143),y=n(75892),S=n(75558),
O=n(85497),w=n(89304),D=n(68602),b=function(e,r,i){if(r!=null){if(typeof r!="object"&&typeof r!="function")throw new TypeError("Object expected.");var s,d;if(i){
if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");s=r[Symbol.asyncDispose]}if(s===void 0){if(!Symbol.dispose)throw new TypeError(
"Symbol.dispose is not defined.");s=r[Symbol.dispose],i&&(d=s)}if(typeof s!="function")throw new TypeError("Object not disposable.");d&&(s=o(function(){try{d.call(
this)}catch(t){return Promise.reject(t)}},"dispose")),e.stack.push({value:r,dispose:s,async:i})}else i&&e.stack.push({async:!0});return r},g=(function(e){return function(r){
function i(l){r.error=r.hasError?new e(l,r.error,"An error was suppressed during disposal."):l,r.hasError=!0}o(i,"fail");var s,d=0;function t(){for(;s=r.stack.pop();)
try{if(!s.async&&d===1)return d=0,r.stack.push(s),Promise.resolve().then(t);if(s.dispose){var l=s.dispose.call(s.value);if(s.async)return d|=2,Promise.resolve(l).
then(t,function(c){return i(c),t()})}else d|=1}catch(c){i(c)}if(d===1)return r.hasError?Promise.reject(r.error):Promise.resolve();if(r.hasError)throw r.error}return o(
t,"next"),t()}})(typeof SuppressedError=="function"?SuppressedError:function(e,r,i){var s=new Error(i);return s.name="SuppressedError",s.error=e,s.suppressed=r,
s});async function p({name:e},r,i){const s=performance.now(),{findings:d,snapshots:t,bytes:l}=await m(e,r,i);return{findings:d,snapshots:t.length,bytes:l,seconds:(performance.
now()-s)/1e3}}o(p,"verify");async function m(e,r,i){const s=[],d=[];if(e===void 0)for await(const h of r.repository.check(i))(h.recipe?d:s).push(h);const{snapshots:t,
unreadable:l}=e===void 0?await u(r,s,i):await E(e,r,i),c=await f(t,{catalog:r,findings:s},i),P=new Set(t.flatMap(({manifest:h})=>h.blobs.map(_=>(0,w.SC)(_).recipe)));
for(const{recipe:h,object:_,problem:j}of d)h&&P.has(h)&&s.push({object:_,problem:j});return{findings:s,snapshots:t,unreadable:l,...c}}o(m,"examine");async function E(e,{
store:r},i){return{snapshots:[await(0,O.RA)(e,r,i)],unreadable:[]}}o(E,"readOne");async function u({store:e},r,i){const s=[],d=[];for(const t of await(0,D.g)(e,
l=>r.push(a(e.location,l)),i))try{s.push(await(0,O.RA)({ref:t},e,i))}catch(l){if(l instanceof y.m_)continue;r.push(a((0,S.SN)(t),l)),d.push(t)}return{snapshots:s,
unreadable:d}}o(u,"readAll");async function f(e,{catalog:r,findings:i},s){const d={stack:[],error:void 0,hasError:!1};try{const t=new Map;for(const C of e)for(const T of C.
manifest.blobs){const M=(0,w.SC)(T),v=t.get(M.recipe)??{blob:M,of:[]};v.of.push(C),t.set(M.recipe,v)}const l=await j();if(l===void 0)return{bytes:0,broken:new Set(
t.keys())};const c=b(d,l,!0),P=s.progress.start("Verifying",[...t.values()].reduce((C,{blob:T})=>C+T.size,0)),h=new Set;let _=0;try{for(const{blob:C,of:T}of t.values())
try{for await(const M of l.open(C))_+=M.length,P.add(M.length)}catch(M){const v=a("",M),W=await B(T);if(W===void 0||await K(C))continue;i.push({...v,object:`${(0,S.
SN)(W.ref)}: ${C.digest}`}),h.add(C.recipe)}}finally{P.done()}return{bytes:_,broken:h};async function j(){try{return await r.repository.reader(s)}catch(C){i.push(
a(r.store.location,C));return}}async function B(C){for(const T of C){const M=await r.store.read(T.ref,s);if(M!==void 0&&(0,A.ol)(M)===(T.held??T.digest))return T}}
async function K(C){const T={stack:[],error:void 0,hasError:!1};try{const M=b(T,await r.repository.reader(s),!0);try{for await(const v of M.open(C));return!0}catch(v){
return a("",v),!1}}catch(M){T.error=M,T.hasError=!0}finally{const M=g(T);M&&await M}}}catch(t){d.error=t,d.hasError=!0}finally{const t=g(d);t&&await t}}o(f,"rea\
dBlobs");function a(e,r){if(r instanceof y.cs)return{object:e,problem:r.message};throw r}o(a,"finding")}),62040:(($,R,n)=>{n.r(R),n.d(R,{pull:o(()=>r,"pull"),push:o(
()=>e,"push")});var A=n(44143),y=n(75892),S=n(76363),O=n(75558),w=n(99475),D=n(10764),b=n(85497),g=n(89304),p=n(76961),m=n(56984),E=n(82571),u=n(81778),f=function(d,t,l){
if(t!=null){if(typeof t!="object"&&typeof t!="function")throw new TypeError("Object expected.");var c,P;if(l){if(!Symbol.asyncDispose)throw new TypeError("Symbo\
l.asyncDispose is not defined.");c=t[Symbol.asyncDispose]}if(c===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");c=t[Symbol.dispose],
l&&(P=c)}if(typeof c!="function")throw new TypeError("Object not disposable.");P&&(c=o(function(){try{P.call(this)}catch(h){return Promise.reject(h)}},"dispose")),
d.stack.push({value:t,dispose:c,async:l})}else l&&d.stack.push({async:!0});return t},a=(function(d){return function(t){function l(_){t.error=t.hasError?new d(_,
t.error,"An error was suppressed during disposal."):_,t.hasError=!0}o(l,"fail");var c,P=0;function h(){for(;c=t.stack.pop();)try{if(!c.async&&P===1)return P=0,t.
stack.push(c),Promise.resolve().then(h);if(c.dispose){var _=c.dispose.call(c.value);if(c.async)return P|=2,Promise.resolve(_).then(h,function(j){return l(j),h()})}else
P|=1}catch(j){l(j)}if(P===1)return t.hasError?Promise.reject(t.error):Promise.resolve();if(t.hasError)throw t.error}return o(h,"next"),h()}})(typeof SuppressedError==
"function"?SuppressedError:function(d,t,l){var c=new Error(l);return c.name="SuppressedError",c.error=d,c.suppressed=t,c});async function e(d,{catalog:t,remote:l},c){
return await i(d,{from:t,to:l,doing:"Pushing"},c)}o(e,"push");async function r(d,{catalog:t,remote:l},c){return await i(d,{from:l,to:t,doing:"Pulling"},c)}o(r,"\
pull");async function i({name:d,force:t},{from:l,to:c,doing:P},h){const _={stack:[],error:void 0,hasError:!1};try{let G=function(I){return(0,D.$9)(c.store)?K:(0,w.
M)({...T,packs:[...I]})};o(G,"bytesThere");const j=performance.now(),{snapshot:B,bytes:K}=await(0,b.WI)(d,l.store,h),{ref:C,manifest:T}=B,M=await c.store.read(C,
h),v=M!==void 0&&(0,S.s)(M)===B.digest;if(v&&!t)return{...B,changed:!1,stats:{bytesRead:0,bytesNew:0,bytesStored:0},seconds:0};if(M!==void 0&&!v&&!t)throw s(B,c);
const W=T.blobs.map(g.SC);c.store.traits.shared&&await(0,p.U)(B,l.store,k,h);const x=f(_,await c.repository.writer(h,{resumable:!0,near:C}),!0);await(0,p.U)(B,l.
store,()=>F(x),h);const N=await x.publish(W),z=G(N.packs);return await(0,b.bs)(C,{previous:M,bytes:z},{published:N,refs:c.store,signal:h.signal,log:h.log}),await(0,m.
P)(B,c,h),{...B,held:(0,A.ol)(z),changed:!v,stats:x.stats,seconds:(performance.now()-j)/1e3};async function k(){const I={stack:[],error:void 0,hasError:!1};try{
const L=f(I,await l.repository.reader(h,T.packs),!0);await(0,u.P)(T.blobs,L,h)}catch(L){I.error=L,I.hasError=!0}finally{const L=a(I);L&&await L}}o(k,"look");async function F(I){
let L;try{await I.copy(W,l.repository.source(T.packs),{onPlan:o(async U=>{await(0,E.X)(U,c.store,h),L?.done(),L=h.progress.start(`${P} ${(0,O.SN)(C)}`,U)},"onPl\
an"),onBytes:o(U=>L?.add(U),"onBytes")})}finally{L?.done()}}o(F,"copy")}catch(j){_.error=j,_.hasError=!0}finally{const j=a(_);j&&await j}}o(i,"transfer");function s({
ref:d},{store:t}){return new y.Ry(`Snapshot '${(0,O.SN)(d)}' already exists at ${t.location} with other content`,{hint:"Use --force to replace it there",fields:{
project:d.project,name:d.name}})}o(s,"taken")})};export{H as id,V as ids,Y as modules};
