var W=Object.defineProperty;var n=(j,M)=>W(j,"name",{value:M,configurable:!0});const $=5425,N=[5425],k={85497:((j,M,i)=>{i.d(M,{Ge:n(()=>A,"Ge"),RA:n(()=>c,"RA"),WI:n(()=>g,"WI"),bs:n(()=>B,"bs"),cB:n(()=>C,"cB")});var l=i(44143),E=i(75892),
O=i(76363),m=i(75558),f=i(56566),y=i(99475),_=i(86125),h=i(75912);async function c(t,e,s){return(await g(t,e,s)).snapshot}n(c,"readSnapshot");async function g(t,e,s){
const{bytes:o,manifest:a}=await(0,_.fL)(async()=>{const p=await e.read(t.ref,s);if(p===void 0)throw d(t.ref,e);return{bytes:p,manifest:(0,f.N)(p)}}),u={ref:t.ref,
digest:(0,O.h)(a),held:(0,l.ol)(o),manifest:a};if(t.pin!==void 0&&t.pin!==u.digest&&t.pin!==u.held)throw new E.m_(`Snapshot '${(0,m.SN)(t.ref)}' is not ${t.pin}\
: the name now points to ${u.digest}`,{hint:"Omit the digest to use the snapshot that the name points to"});return{snapshot:u,bytes:o}}n(g,"readManifest");async function C(t,{
force:e,hint:s,refs:o,signal:a}){const u=await o.read(t,{signal:a});if(u!==void 0&&!e)throw r({ref:t,hint:s});return{ref:t,previous:u,hint:s,force:e}}n(C,"claim\
Name");async function A(t,e,s){const o={...e,packs:[...s.published.packs]},a=(0,y.M)(o);try{await v(t.ref,{previous:t.previous,bytes:a},s)}catch(p){throw!(p instanceof
E.fK)||t.previous!==void 0||t.force?p:(p.fields.unread===!0?!t.force:await s.refs.read(t.ref,s)!==void 0)?r(t,p):p}const u=(0,f.N)(a);return{ref:t.ref,digest:(0,O.
h)(u),held:(0,l.ol)(a),manifest:u}}n(A,"commitSnapshot");async function B(t,e,s){const o=(0,l.ol)(e.bytes);if(!(e.previous&&(0,l.ol)(e.previous)===o))try{await v(
t,e,s)}catch(a){if(!(a instanceof E.fK))throw a;const u=await s.refs.read(t,s);if(u===void 0||(0,l.ol)(u)!==o)throw a}}n(B,"moveName");async function v(t,{previous:e,
bytes:s},{published:o,refs:a,signal:u,log:p}){const D={signal:u,...p&&{log:p}};await o.assertFresh(),await a.compareAndSwap(t,e&&(0,l.ol)(e),s,{...D,stage:o.stage});
try{await o.confirm()}catch(R){throw await a.compareAndSwap(t,(0,l.ol)(s),e,D),R}}n(v,"moveRef");function d(t,e){const s=(0,h.DQ)(t,e);return new E.m_(`Snapshot\
 '${(0,m.SN)(t)}' not found${s===void 0?"":`: ${s}`}`,{hint:"List the existing snapshots with: vm snapshot list",fields:{snapshot:(0,m.SN)(t)}})}n(d,"notFound");
function r({ref:t,hint:e},s){return new E.Ry(`Snapshot '${t.name}' already exists`,{hint:e,cause:s,fields:{project:t.project,name:t.name}})}n(r,"nameTaken")}),89304:((j,M,i)=>{
i.d(M,{SC:n(()=>E,"SC"),Xn:n(()=>m,"Xn"),_W:n(()=>O,"_W")});var l=i(75892);function E(f){if(f.recipe===void 0)throw new l.cs(`The manifest does not contain the \
recipe of ${f.digest}`);return{digest:f.digest,size:f.size,recipe:f.recipe}}n(E,"toStoredBlob");function O(f){return new Map(f.map(y=>[y.digest,E(y)]))}n(O,"byD\
igest");function m(f,y){const _=f.blobs.find(h=>h.digest===y);if(_===void 0)throw new l.cs(`The manifest of '${f.snapshot_name}' names ${y} but does not list th\
at blob`);return E(_)}n(m,"storedBlob")}),68602:((j,M,i)=>{i.d(M,{K:n(()=>O,"K"),g:n(()=>E,"g")});var l=i(75892);async function E(m,f,y){return await O(m.listRefs(
y),f)}n(E,"refsOf");async function O(m,f){const y=[];try{for await(const _ of m)y.push(_)}catch(_){if(!(_ instanceof l.cs))throw _;f(_)}return y}n(O,"listed")}),
65425:((j,M,i)=>{i.r(M),i.d(M,{examine:n(()=>g,"examine"),verify:n(()=>c,"verify")});var l=i(44143),E=i(75892),O=i(75558),m=i(85497),f=i(89304),y=i(68602),_=function(d,r,t){
if(r!=null){if(typeof r!="object"&&typeof r!="function")throw new TypeError("Object expected.");var e,s;if(t){if(!Symbol.asyncDispose)throw new TypeError("Symbo\
l.asyncDispose is not defined.");e=r[Symbol.asyncDispose]}if(e===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");e=r[Symbol.dispose],
t&&(s=e)}if(typeof e!="function")throw new TypeError("Object not disposable.");s&&(e=n(function(){try{s.call(this)}catch(o){return Promise.reject(o)}},"dispose")),
d.stack.push({value:r,dispose:e,async:t})}else t&&d.stack.push({async:!0});return r},h=(function(d){return function(r){function t(a){r.error=r.hasError?new d(a,
r.error,"An error was suppressed during disposal."):a,r.hasError=!0}n(t,"fail");var e,s=0;function o(){for(;e=r.stack.pop();)try{if(!e.async&&s===1)return s=0,r.
stack.push(e),Promise.resolve().then(o);if(e.dispose){var a=e.dispose.call(e.value);if(e.async)return s|=2,Promise.resolve(a).then(o,function(u){return t(u),o()})}else
s|=1}catch(u){t(u)}if(s===1)return r.hasError?Promise.reject(r.error):Promise.resolve();if(r.hasError)throw r.error}return n(o,"next"),o()}})(typeof SuppressedError==
"function"?SuppressedError:function(d,r,t){var e=new Error(t);return e.name="SuppressedError",e.error=d,e.suppressed=r,e});async function c({name:d},r,t){const e=performance.
now(),{findings:s,snapshots:o,bytes:a}=await g(d,r,t);return{findings:s,snapshots:o.length,bytes:a,seconds:(performance.now()-e)/1e3}}n(c,"verify");async function g(d,r,t){
const e=[],s=[];if(d===void 0)for await(const D of r.repository.check(t))(D.recipe?s:e).push(D);const{snapshots:o,unreadable:a}=d===void 0?await A(r,e,t):await C(
d,r,t),u=await B(o,{catalog:r,findings:e},t),p=new Set(o.flatMap(({manifest:D})=>D.blobs.map(R=>(0,f.SC)(R).recipe)));for(const{recipe:D,object:R,problem:I}of s)
D&&p.has(D)&&e.push({object:R,problem:I});return{findings:e,snapshots:o,unreadable:a,...u}}n(g,"examine");async function C(d,{store:r},t){return{snapshots:[await(0,m.
RA)(d,r,t)],unreadable:[]}}n(C,"readOne");async function A({store:d},r,t){const e=[],s=[];for(const o of await(0,y.g)(d,a=>r.push(v(d.location,a)),t))try{e.push(
await(0,m.RA)({ref:o},d,t))}catch(a){if(a instanceof E.m_)continue;r.push(v((0,O.SN)(o),a)),s.push(o)}return{snapshots:e,unreadable:s}}n(A,"readAll");async function B(d,{
catalog:r,findings:t},e){const s={stack:[],error:void 0,hasError:!1};try{const o=new Map;for(const P of d)for(const b of P.manifest.blobs){const w=(0,f.SC)(b),T=o.
get(w.recipe)??{blob:w,of:[]};T.of.push(P),o.set(w.recipe,T)}const a=await I();if(a===void 0)return{bytes:0,broken:new Set(o.keys())};const u=_(s,a,!0),p=e.progress.
start("Verifying",[...o.values()].reduce((P,{blob:b})=>P+b.size,0)),D=new Set;let R=0;try{for(const{blob:P,of:b}of o.values())try{for await(const w of a.open(P))
R+=w.length,p.add(w.length)}catch(w){const T=v("",w),L=await S(b);if(L===void 0||await K(P))continue;t.push({...T,object:`${(0,O.SN)(L.ref)}: ${P.digest}`}),D.add(
P.recipe)}}finally{p.done()}return{bytes:R,broken:D};async function I(){try{return await r.repository.reader(e)}catch(P){t.push(v(r.store.location,P));return}}async function S(P){
for(const b of P){const w=await r.store.read(b.ref,e);if(w!==void 0&&(0,l.ol)(w)===(b.held??b.digest))return b}}async function K(P){const b={stack:[],error:void 0,
hasError:!1};try{const w=_(b,await r.repository.reader(e),!0);try{for await(const T of w.open(P));return!0}catch(T){return v("",T),!1}}catch(w){b.error=w,b.hasError=
!0}finally{const w=h(b);w&&await w}}}catch(o){s.error=o,s.hasError=!0}finally{const o=h(s);o&&await o}}n(B,"readBlobs");function v(d,r){if(r instanceof E.cs)return{
object:d,problem:r.message};throw r}n(v,"finding")}),76363:((j,M,i)=>{i.d(M,{h:n(()=>f,"h"),s:n(()=>y,"s")});var l=i(44143),E=i(75892),O=i(56566),m=i(13266);function f(h){
const{snapshot_name:c,project_name:g,is_global:C,imported:A,packs:B,files:v,services:d,volumes:r,bind_mounts:t,parts:e,blobs:s,...o}=h,a={...o,...d.length>0&&{services:d.
map(({image_tag:u,image_file:p,...D})=>D)},volumes:r.map(({volume_file:u,...p})=>p),...t!==void 0&&{bind_mounts:t.map(({bind_file:u,...p})=>p)},...e!==void 0&&{
parts:e.map(({part_file:u,...p})=>p)},blobs:s.map(({recipe:u,...p})=>p)};return(0,l.ol)(`${JSON.stringify(_(a),void 0,2)}
`)}n(f,"snapshotDigest");function y(h){try{return f((0,O.N)(h))}catch(c){if(c instanceof E.JC)return;throw c}}n(y,"digestIn");function _(h){return Object.fromEntries(
Object.keys(m.rc.shape).flatMap(c=>c in h?[[c,h[c]]]:[]))}n(_,"inOrder")}),99475:((j,M,i)=>{i.d(M,{M:n(()=>f,"M")});var l=i(75892),E=i(72018),O=i(13266),m=i(93211);
function f(_){const{data:h,error:c}=O.rc.safeParse(_);if(h===void 0)throw new l.dz(`Cannot write the snapshot's manifest: ${(0,m.w)(c.issues)}`);const{services:g,
languages:C}=h;return Buffer.from((0,E.i)({...h,services:g.length>0?g:void 0,languages:y(C)}))}n(f,"serializeManifest");function y(_){return Object.fromEntries(
Object.entries(_).sort(([h],[c])=>h<c?-1:1))}n(y,"sorted")}),86125:((j,M,i)=>{i.d(M,{Hj:n(()=>f,"Hj"),Rh:n(()=>E,"Rh"),fL:n(()=>y,"fL"),yo:n(()=>O,"yo"),ys:n(()=>m,
"ys")});var l=i(75892);class E extends l.cs{static{n(this,"MissingError")}constructor(h,c,g){super(`${h} is missing from ${c}`,{cause:g,hint:O})}}const O="List \
all damage with: vm snapshot verify. Copy the missing data from another repository with vm snapshot verify --repair --from <location>, or create or import the s\
napshot again";function m(_){return _ instanceof l.cs&&!(_ instanceof E)}n(m,"isCorruption");function f(_,h){return c=>{throw c instanceof l.m_?new E(`pack ${_}`,
h,c):c}}n(f,"toMissingChunkError");async function y(_,h=()=>{}){try{return await _()}catch(c){if(!m(c))throw c}try{return await _()}catch(c){throw m(c)&&h(),c}}
n(y,"retryOnCorruption")})};export{$ as id,N as ids,k as modules};
