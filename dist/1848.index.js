var k=Object.defineProperty;var t=(b,$)=>k(b,"name",{value:$,configurable:!0});const z=1848,F=[1848],H={89304:((b,$,s)=>{s.d($,{SC:t(()=>w,"SC"),Xn:t(()=>A,"Xn"),_W:t(()=>S,"_W")});var p=s(75892);function w(y){if(y.recipe===void 0)throw new p.
cs(`The manifest does not contain the recipe of ${y.digest}`);return{digest:y.digest,size:y.size,recipe:y.recipe}}t(w,"toStoredBlob");function S(y){return new Map(
y.map(O=>[O.digest,w(O)]))}t(S,"byDigest");function A(y,O){const D=y.blobs.find(m=>m.digest===O);if(D===void 0)throw new p.cs(`The manifest of '${y.snapshot_name}\
' names ${O} but does not list that blob`);return w(D)}t(A,"storedBlob")}),40490:((b,$,s)=>{s.d($,{H:t(()=>O,"H"),I:t(()=>D,"I")});var p=s(75892),w=s(22506),S=s(
10764);const A=Number.POSITIVE_INFINITY,y=36e5;async function O(m,E){const v=(0,S.Ow)(m)?await m.now(E):(0,S.tZ)(m)?m.fileTime()??A:A,P=Date.now(),a=Number.isFinite(
v)?P-v:0;if(Math.abs(a)<=y)return Math.min(P,v);const d=a>0?"ahead of":"behind";throw new p.iC(`nothing was removed by age: the clock of this machine is ${(0,w.
Xo)(Math.abs(a)/1e3)} ${d} that of ${m.location}`,{hint:"Set the clock of this machine, then run the command again"})}t(O,"agreedNow");function D(m,{maxAge:E,now:v},P){
const a=m[0]?.manifest.created_at;a===void 0||v-Date.parse(a)<=E||P.log.warn(`every snapshot is older than ${(0,w.Xo)(E/1e3)}, the newest is from ${a.slice(0,10)}\
, and the clock of this machine says ${new Date(v).toISOString().slice(0,10)}: check the clock`)}t(D,"warnOfAges")}),23643:((b,$,s)=>{s.d($,{X:t(()=>d,"X"),k:t(
()=>a,"k")});var p=s(77598),w=s(26921),S=s(97287),A=s(75892),y=s(10764);const O="roster/",D=Buffer.from("VMSROST1"),m=128<<20,E=D.length+4,v=50,P=w.Ikc({names:w.
YOg(w.YjP()),manifests:w.YOg(w.YjP())});async function a(n,o){const r=c(n)?await h(n,o):void 0,i=new Map((r?.manifests??[]).map(l=>[`"${(0,p.hash)("md5",l,"hex")}\
"`,l]));return{names:r&&new Set(r.names),readerFor:t(l=>{const T=l.stamp===void 0?void 0:i.get(l.stamp);if(T!==void 0)return{read:t(async()=>Buffer.from(T),"rea\
d")};const _=(0,y.at)(n)?n.readVersioned:void 0;return _?{read:t((g,M)=>_(l,M),"read")}:n},"readerFor")}}t(a,"readRoster");async function d(n,o,r,i){if(!c(n)||!f(
o,r))return;const l=JSON.stringify({names:[...r.keys()],manifests:u([...new Set(r.values())])}),T=Buffer.from(l),_=Buffer.alloc(E);D.copy(_),_.writeUInt32LE(T.length,
D.length);const g=Buffer.concat([_,await(0,S.s)(T,3)]),M=O+(0,p.hash)("sha256",g,"hex");await n.put(M,[g],i);for await(const L of n.list(O,i))L.key!==M&&await n.
delete(L.key,i)}t(d,"renewRoster");function c(n){return(0,y.$9)(n)&&(0,y.HE)(n)&&!(0,y._f)(n)}t(c,"hasRoster");function f({names:n},o){if(n===void 0)return!0;let r=0;
for(const i of o.keys())n.has(i)||r++;for(const i of n)o.has(i)||r++;return r>Math.min(v,o.size/10)}t(f,"isWorthWriting");function u(n){let o=m/2;return n.filter(
r=>(o-=r.length+8,o>0))}t(u,"fitting");async function h(n,o){let r;for await(const{key:i,modified:l}of n.list(O,o))(r===void 0||l>r.modified)&&(r={key:i,modified:l});
if(r!==void 0)try{return await e(await n.get(r.key,o),r.key)}catch(i){if(i instanceof A.cs||i instanceof A.m_)return;throw i}}t(h,"newest");async function e(n,o){
const r=Buffer.from(n.buffer,n.byteOffset,n.length),i=r.length>E?r.readUInt32LE(D.length):0;if((0,p.hash)("sha256",n,"hex")!==o.slice(O.length)||!r.subarray(0,D.
length).equals(D)||i>m)throw new A.cs(`${o} is damaged`);const l=await(0,S.j)(r.subarray(E),i,o);return P.parse(JSON.parse(Buffer.from(l).toString()))}t(e,"pars\
e")}),31848:((b,$,s)=>{s.r($),s.d($,{clean:t(()=>u,"clean"),planClean:t(()=>f,"planClean")});var p=s(75892),w=s(75558),S=s(36587),A=s(89304),y=s(40490),O=s(41305),
D=s(23643),m=s(55228),E=s(61611),v=s(10764);const P=10080*60*1e3;async function a(h,e){if((0,v.Iv)(h))try{const n=await h.abortStaleUploads({minAgeMs:P,signal:e.
signal});n>0&&e.log.info(`Aborted ${n===1?"one upload":`${n} uploads`} not finished for a week`)}catch(n){if(!(n instanceof p.iC||n instanceof p.Wt))throw n;e.log.
debug(`cannot look for unfinished uploads: ${n.message}`)}}t(a,"abortStaleUploads");var d=s(25538),c=s(44688);async function f({project:h,container:e,filter:n,rules:o},r,i){
const l=await(0,S.list)({},{store:r.store,roster:await(0,D.k)(r.store,i)},i),T=(0,S.nameFilter)(n),_=l.filter(({ref:I,manifest:U})=>(h===void 0||I.project===h)&&
(e===void 0||(0,S.isOfContainer)(U,e))&&T(I.name)),g=await B(),M=await(0,c.S)(_,o,{now:g,sizeOf:await R(o.maxSize!==void 0)});o.maxAge!==void 0&&M.remove.length>
0&&(0,y.I)(l,{maxAge:o.maxAge,now:g},i);const L=new Set(M.remove.map(({snapshot:I})=>I)),C=l.filter(I=>!L.has(I));return{...M,bytes:await j([...L],C)};async function B(){
return o.maxAge!==void 0?await(0,y.H)(r.store,i):Date.now()}async function R(I){if(!I)return async()=>0;const U=await r.repository.measure(i);return async({manifest:W})=>await U.
add(W.blobs.map(A.SC))}async function j(I,U){if(I.length===0)return 0;try{const W=await R(!0);for(const N of U)await W(N);let K=0;for(const N of I)K+=await W(N);
return K}catch(W){if(W instanceof p.cs)return;throw W}}}t(f,"planClean");async function u(h,e,n){const o=[];for(const{snapshot:l}of h.remove.toReversed())await i(
l)&&o.push(l);const r=await(0,d.Y)(o,{...e,force:h.force===!0},n);return await a(e.store,n),await(0,E.clearAbandoned)(e.store,n),await(0,m.clearTimings)(e.store,
n),{removed:o.reverse(),space:r};async function i({ref:l,digest:T,held:_=T}){try{if(!await(0,O.isProtected)(l,e.store,n))return await e.store.compareAndSwap(l,_,
void 0,n),!0;n.log.warn(`Snapshot '${(0,w.SN)(l)}' is kept: it is now protected`)}catch(g){if(!(g instanceof p.fK))throw g;n.log.warn(`Snapshot '${(0,w.SN)(l)}'\
 is kept: another process moved or removed it`)}return!1}t(i,"remove")}t(u,"clean")}),25538:((b,$,s)=>{s.d($,{Y:t(()=>h,"Y")});var p=s(75892),w=s(10764),S=s(89304),
A=s(70370),y=s(75558),O=s(85497),D=s(41305);const m=50;async function E(e,{roster:n,store:o},r){if(!(0,w.$9)(o)||(0,w._f)(o))return;const i=t(g=>v([...g].filter(
M=>!e.has(M))),"missing"),l=new Set([...i(await(0,D.protectedNames)(o,r)),...i(n.names??[])]),T=(0,A.A)(o.traits.concurrency);await Promise.all([...l].map(g=>T(
_,P(g))));async function _(g){if(await o.read(g,r)!==void 0){for await(const{name:M}of o.listRefs({...r,project:g.project}))if(M===g.name)return;throw new p.cs(
`the listing of ${o.location} does not include '${(0,y.SN)(g)}', which exists`,{hint:"Check for a proxy, a gateway or a cache between this machine and the store\
. Nothing was deleted"})}}t(_,"assertGone")}t(E,"assertListed");function v(e){for(let n=0;n<Math.min(m,e.length);n++){const o=n+Math.floor(Math.random()*(e.length-
n));[e[n],e[o]]=[e[o],e[n]]}return e.slice(0,m)}t(v,"sample");function P(e){const n=e.indexOf("/");return{project:e.slice(0,n),name:e.slice(n+1)}}t(P,"refOf");async function a({
store:e,roster:n},o){const r=[];if((0,w.at)(e))for await(const g of e.listVersioned(o))r.push(g);else for await(const g of e.listRefs(o))r.push({ref:g,stamp:void 0});
await E(new Set(r.map(d)),{roster:n,store:e},o);const i=[],l=new Map,T=(0,A.A)(e.traits.concurrency);return await Promise.all(r.map(g=>T(_,g))),{blobs:i,manifests:l};
async function _(g){try{const{snapshot:M,bytes:L}=await(0,O.WI)({ref:g.ref},n.readerFor(g),o);for(const C of M.manifest.blobs)i.push((0,S.SC)(C));l.set(d(g),Buffer.
from(L).toString())}catch(M){if(M instanceof p.m_)return;throw M instanceof p.cs?c(g.ref,M):M}}t(_,"read")}t(a,"readNeeded");function d({ref:e}){return`${e.project}\
/${e.name}`}t(d,"nameOf");function c(e,n){return new p.cs(`cannot determine what snapshot '${(0,y.SN)(e)}' needs: ${n.message}`,{hint:"Repair it with vm snapsho\
t verify --repair --from <location>, or remove it with vm snapshot delete --force",cause:n})}t(c,"unknownNeeds");var f=s(23643);const u={freed:0,pending:0,due:void 0};
async function h(e,{store:n,repository:o,force:r=!1},i){try{const l=e.flatMap(({manifest:L})=>L.blobs.map(S.SC)),T=await(0,f.k)(n,i);let _;const g=t(async()=>(_=
await a({store:n,roster:T},i),_.blobs),"needed"),M=await o.sweep({needed:g,released:l,believesEmpty:t(()=>r||(0,w._f)(n)||T.names!==void 0,"believesEmpty")},i);
return _&&await(0,f.X)(n,T,_.manifests,i),M}catch(l){if(l instanceof p.fK)i.log.info("A later delete or clean frees the space: another process is cleaning this \
repository");else if(l instanceof p.cs||l instanceof p.Wt||l instanceof p._p)i.log.warn(`No space was freed: ${l.message}${l.hint===void 0?"":`. ${l.hint}`}`);else
throw l;return u}}t(h,"garbageCollect")}),17799:((b,$,s)=>{s.d($,{J_:t(()=>w,"J_"),hK:t(()=>S,"hK"),mA:t(()=>A,"mA")});const p={hourly:["keepHourly",m=>m.slice(
0,13)],daily:["keepDaily",m=>m.slice(0,10)],weekly:["keepWeekly",O],monthly:["keepMonthly",m=>m.slice(0,7)],yearly:["keepYearly",m=>m.slice(0,4)]},w=["keepLast",
...Object.values(p).map(([m])=>m),"keepWithin"];function S(m){return w.some(E=>m[E]!==void 0)}t(S,"hasKeepRules");function A(m,E){const v=new Map,P=t((c,f)=>{v.
set(c,[...v.get(c)??[],f])},"keep");for(const c of m.slice(0,E.keepLast??0))P(c,"last");for(const[c,[f]]of Object.entries(p))for(const u of y(m,c,E[f]??0))P(u,c);
const{keepWithin:a}=E,[d]=m;if(a===void 0||d===void 0)return v;for(const c of m)D(d)-D(c)<a&&P(c,"within");return v}t(A,"keptBy");function y(m,E,v){const[,P]=p[E],
a=[];let d;for(const[c,f]of m.entries()){if(a.length>=v)break;const u=P(new Date(D(f)).toISOString());u===d&&c<m.length-1||(d=u,a.push(f))}return a}t(y,"ofPerio\
ds");function O(m){const E=new Date(`${m.slice(0,10)}T00:00:00Z`);return E.setUTCDate(E.getUTCDate()-(E.getUTCDay()+6)%7),E.toISOString().slice(0,10)}t(O,"monda\
yOf");function D({manifest:m}){return Date.parse(m.created_at)}t(D,"madeAt")}),44688:((b,$,s)=>{s.d($,{M:t(()=>S,"M"),S:t(()=>A,"S")});var p=s(75892),w=s(17799);
function S(a,d){for(const c of["maxAge","maxCount","maxSize",...w.J_]){const f=a[c],u=c==="keepLast"||c.startsWith("max")?0:1;if(!(f===void 0||Number.isFinite(f)&&
f>=u&&(!v(c)||Number.isInteger(f))))throw new p.dz(`${d(c)} is ${f}, but must be a ${v(c)?"whole ":""}number of at least ${u}`)}}t(S,"checkRules");async function A(a,d,{
now:c,sizeOf:f,groupOf:u=P}){const h=t(_=>[...Map.groupBy(_,u).values()],"grouped"),e=y(h(a),d),n=t(_=>e.has(_),"isSafe"),o=new Map,r=t((_,g)=>{for(const M of _)
o.has(M)||o.set(M,g)},"judge"),i=t(()=>a.filter(_=>n(_)||!o.has(_)),"remaining");r(O(a,d,c),"age"),r(D(h(i()),d,n),"count"),r(await m(i(),d,{isSafe:n,sizeOf:f}),
"size"),(0,w.hK)(d)&&!E(d)&&r(a,"keep");const l=[],T=[];for(const _ of a){const g=o.get(_),M=e.get(_)??[];g!==void 0&&M.length===0?l.push({snapshot:_,rule:g}):T.
push({snapshot:_,reasons:M,...g!==void 0&&{spared:g}})}return{remove:l,keep:T}}t(A,"planRetention");function y(a,d){const c=new Map;for(const f of a){const u=(0,w.
mA)(f,d);for(const e of f){const n=[...e.isProtected===!0?["protected"]:[],...u.get(e)??[]];n.length>0&&c.set(e,n)}const[h]=f;h!==void 0&&!c.has(h)&&d.keepLast!==
0&&d.maxCount!==0&&c.set(h,["newest"])}return c}t(y,"reasonsIn");function O(a,{maxAge:d},c){return d===void 0?[]:a.filter(({manifest:f})=>c-Date.parse(f.created_at)>
d)}t(O,"byAge");function D(a,{maxCount:d},c){return d===void 0?[]:a.flatMap(f=>{const u=Math.max(0,f.length-d),h=f.filter(e=>!c(e));return[...f.slice(d).filter(
c),...h.slice(Math.max(0,h.length-u))]})}t(D,"byCount");async function m(a,{maxSize:d},{isSafe:c,sizeOf:f}){if(d===void 0)return[];let u=0;for(const e of a.filter(
c))u+=await f(e);const h=a.filter(e=>!c(e));for(const[e,n]of h.entries())if(u+=await f(n),u>d)return h.slice(e);return[]}t(m,"bySize");function E({maxAge:a,maxCount:d,
maxSize:c}){return a!==void 0||d!==void 0||c!==void 0}t(E,"hasLimits");function v(a){return a!=="maxAge"&&a!=="maxSize"&&a!=="keepWithin"}t(v,"isCount");function P({
ref:a}){return a.project}t(P,"projectOf")}),55228:((b,$,s)=>{s.r($),s.d($,{clearTimings:t(()=>v,"clearTimings"),readTiming:t(()=>m,"readTiming"),recordTiming:t(
()=>E,"recordTiming")});var p=s(26921),w=s(44143),S=s(75892),A=s(76363),y=s(10764);const O="measures/",D=p.Ikc({restore_seconds:p.aig().nonnegative()});async function m({
digest:a,manifest:d},{store:c},f){const u=d.source.build_seconds;try{const h=await c.get(`${O}${(0,w.ZD)(a)}`,f);return P(D.parse(JSON.parse(Buffer.from(h).toString())).
restore_seconds,u)}catch(h){if(h instanceof S.JC&&h.code==="ERR_CANCELLED")throw h;return P(void 0,u)}}t(m,"readTiming");async function E({digest:a},d,{store:c,
c:f}){const u=Buffer.from(JSON.stringify({restore_seconds:Math.round(d*1e3)/1e3}));try{await c.put(`${O}${(0,w.ZD)(a)}`,[u],f)}catch(h){f.log.info(`Cannot recor\
d how long the restore took, so a later job restores again: ${h instanceof Error?h.message:h}`)}}t(E,"recordTiming");async function v(a,d){if(!(0,y.$9)(a)||!(0,y.
HE)(a))return;const c=[];for await(const{key:u}of a.list(O,d))c.push(u);if(c.length===0)return;const f=new Set;for await(const u of a.listRefs(d)){const h=await a.
read(u,d),e=h&&(0,A.s)(h);e!==void 0&&f.add(`${O}${(0,w.ZD)(e)}`)}for(const u of c)f.has(u)||await a.delete(u,d)}t(v,"clearTimings");function P(a,d){const c=a===
void 0||d===void 0||a<d;return{restoreSeconds:a,buildSeconds:d,isWorthwhile:c}}t(P,"worthOf")}),61611:((b,$,s)=>{s.r($),s.d($,{acquireSingleFlight:t(()=>d,"acqu\
ireSingleFlight"),clearAbandoned:t(()=>f,"clearAbandoned")});var p=s(77598),w=s(58500),S=s(26921),A=s(75892),y=s(22506),O=s(75558),D=s(10764);const m="flights/",
E=[500,5e3],v=3e4,P=S.Ikc({token:S.YjP(),until:S.aig()}),a={isLeader:!1,async[Symbol.asyncDispose](){}};async function d(n,o,r){try{return await c(n,o,r)}catch(i){
if(r.signal.aborted||!(i instanceof A.JC))throw i;return r.log.info(`Not waiting for other jobs that may create '${(0,O.SN)(n.ref)}': ${i.message}`),{...a,isLeader:!0}}}
t(d,"acquireSingleFlight");async function c({ref:n,limit:o},r,i){const{store:l}=r,T=(0,p.randomUUID)(),_=`${m}${(0,p.hash)("sha256",(0,O.SN)(n),"hex").slice(0,32)}`;
for(let M=0;;){const L=`${_}-${M}`;await l.put(L,[Buffer.from(JSON.stringify({token:T,until:Date.now()+o}))],i);const C=await e(l,L,i);if(C===void 0){await u(E[0],
i);continue}if(C.token===T){const R={isLeader:!0,[Symbol.asyncDispose]:()=>h(l,L)};return await l.read(n,i)===void 0?R:(await R[Symbol.asyncDispose](),a)}const B=await g(
L,C.until);if(B==="landed")return a;B==="over"&&M++}async function g(M,L){const C=(0,O.SN)(n),B=(0,y.Xo)(o/1e3);i.log.info(`Another job is creating '${C}': wait\
ing for up to ${B}`);const R=performance.now();let j=R;for(let I=E[0];;I=Math.min(I*1.5,E[1])){if(await l.read(n,i)!==void 0)return"landed";if(await l.stat(`${M}\
-over`,i)!==void 0||Date.now()>L||performance.now()-R>o)return"over";if(await l.stat(M,i)===void 0)return"released";await u(I,i),!(performance.now()-j<v)&&(j=performance.
now(),i.log.info(`Still waiting for '${C}' after ${(0,y.Xo)((j-R)/1e3)} of up to ${B}`))}}t(g,"follow")}t(c,"join");async function f(n,o){if(!(!(0,D.$9)(n)||!(0,D.
HE)(n)))for await(const{key:r}of n.list(m,o)){const i=await e(n,r,o);i!==void 0&&i.until<Date.now()&&await n.delete(r,o)}}t(f,"clearAbandoned");async function u(n,{
signal:o}){await(0,w.setTimeout)(n*(.75+Math.random()/2),void 0,{signal:o})}t(u,"pause");async function h(n,o){const r={signal:AbortSignal.timeout(1e4)};(0,D.HE)(
n)?await n.delete(o,r).catch(()=>{}):await n.put(`${o}-over`,[Buffer.from("{}")],r).catch(()=>{})}t(h,"land");async function e(n,o,r){try{const i=await n.get(o,
r);return P.safeParse(JSON.parse(Buffer.from(i).toString())).data??{token:"",until:0}}catch(i){if(i instanceof A.m_)return;if(i instanceof SyntaxError)return{token:"",
until:0};throw i}}t(e,"readLeader")}),97287:((b,$,s)=>{s.d($,{s:t(()=>d,"s"),j:t(()=>c,"j")});var p=s(57975),w=s(38522),S=s(75892),A=s(78474),y=s(70370);const O=4,
D=512*1024;function m(f){const u=[],h=(0,y.A)(O);return e=>h(async()=>{const n=u.pop()??(0,w.createZstdCompress)({chunkSize:D,flush:w.constants.ZSTD_e_end,params:f}),
o=await E(n,e);return u.push(n),o})}t(m,"openLanes");async function E(f,u){const h=[],e=t(n=>h.push(n),"take");f.on("data",e);try{return f.write(u)||await(0,A.once)(
f,"drain"),Buffer.concat(h)}finally{f.off("data",e)}}t(E,"compressIn");const v=(0,p.promisify)(w.zstdCompress),P=(0,p.promisify)(w.zstdDecompress),a=new Map;async function d(f,u){
const h={[w.constants.ZSTD_c_compressionLevel]:u,[w.constants.ZSTD_c_checksumFlag]:1};if(f.length<D)return new Uint8Array(await v(f,{chunkSize:Math.max(64,f.length>>
1),params:h}));const e=a.get(u)??m(h);return a.set(u,e),await e(f)}t(d,"compressFrame");async function c(f,u,h){const e={chunkSize:Math.max(u+1,64),maxOutputLength:Math.
max(u,1)},n=await P(f,e).catch(o=>{throw new S.cs(`${h} is damaged: it cannot be decompressed`,{cause:o})});if(n.length!==u)throw new S.cs(`${h} is damaged: ${n.
length} bytes instead of ${u}`);return n}t(c,"decompressFrame")})};export{z as id,F as ids,H as modules};
