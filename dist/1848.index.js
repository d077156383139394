var k=Object.defineProperty;var t=(b,$)=>k(b,"name",{value:$,configurable:!0});const z=1848,F=[1848],H={89304:((b,$,s)=>{s.d($,{SC:t(()=>w,"SC"),Xn:t(()=>T,"Xn"),_W:t(()=>S,"_W")});var y=s(75892);function w(p){if(p.recipe===void 0)throw new y.
cs(`The manifest does not say how ${p.digest} is put together`);return{digest:p.digest,size:p.size,recipe:p.recipe}}t(w,"toStoredBlob");function S(p){return new Map(
p.map(O=>[O.digest,w(O)]))}t(S,"byDigest");function T(p,O){const D=p.blobs.find(m=>m.digest===O);if(D===void 0)throw new y.cs(`The manifest of '${p.snapshot_name}\
' names ${O} but holds no such blob`);return w(D)}t(T,"storedBlob")}),40490:((b,$,s)=>{s.d($,{H:t(()=>O,"H"),I:t(()=>D,"I")});var y=s(75892),w=s(22506),S=s(10764);
const T=Number.POSITIVE_INFINITY,p=36e5;async function O(m,E){const v=(0,S.Ow)(m)?await m.now(E):(0,S.tZ)(m)?m.fileTime()??T:T,P=Date.now(),a=Number.isFinite(v)?
P-v:0;if(Math.abs(a)<=p)return Math.min(P,v);const d=a>0?"ahead of":"behind";throw new y.iC(`nothing is removed by its age: the clock of this machine is ${(0,w.
Xo)(Math.abs(a)/1e3)} ${d} that of ${m.location}`,{hint:"Set the clock of this machine, and run it again"})}t(O,"agreedNow");function D(m,{maxAge:E,now:v},P){const a=m[0]?.
manifest.created_at;a===void 0||v-Date.parse(a)<=E||P.log.warn(`every snapshot is older than ${(0,w.Xo)(E/1e3)}, the newest is of ${a.slice(0,10)}, and the cloc\
k of this machine says ${new Date(v).toISOString().slice(0,10)}: look whether that is right`)}t(D,"warnOfAges")}),23643:((b,$,s)=>{s.d($,{X:t(()=>d,"X"),k:t(()=>a,
"k")});var y=s(77598),w=s(26921),S=s(97287),T=s(75892),p=s(10764);const O="roster/",D=Buffer.from("VMSROST1"),m=128<<20,E=D.length+4,v=50,P=w.Ikc({names:w.YOg(w.
YjP()),manifests:w.YOg(w.YjP())});async function a(n,o){const r=c(n)?await h(n,o):void 0,i=new Map((r?.manifests??[]).map(l=>[`"${(0,y.hash)("md5",l,"hex")}"`,l]));
return{names:r&&new Set(r.names),readerFor:t(l=>{const A=l.stamp===void 0?void 0:i.get(l.stamp);if(A!==void 0)return{read:t(async()=>Buffer.from(A),"read")};const _=(0,p.
at)(n)?n.readVersioned:void 0;return _?{read:t((g,M)=>_(l,M),"read")}:n},"readerFor")}}t(a,"readRoster");async function d(n,o,r,i){if(!c(n)||!f(o,r))return;const l=JSON.
stringify({names:[...r.keys()],manifests:u([...new Set(r.values())])}),A=Buffer.from(l),_=Buffer.alloc(E);D.copy(_),_.writeUInt32LE(A.length,D.length);const g=Buffer.
concat([_,await(0,S.s)(A,3)]),M=O+(0,y.hash)("sha256",g,"hex");await n.put(M,[g],i);for await(const L of n.list(O,i))L.key!==M&&await n.delete(L.key,i)}t(d,"ren\
ewRoster");function c(n){return(0,p.$9)(n)&&(0,p.HE)(n)&&!(0,p._f)(n)}t(c,"hasRoster");function f({names:n},o){if(n===void 0)return!0;let r=0;for(const i of o.keys())
n.has(i)||r++;for(const i of n)o.has(i)||r++;return r>Math.min(v,o.size/10)}t(f,"isWorthWriting");function u(n){let o=m/2;return n.filter(r=>(o-=r.length+8,o>0))}
t(u,"fitting");async function h(n,o){let r;for await(const{key:i,modified:l}of n.list(O,o))(r===void 0||l>r.modified)&&(r={key:i,modified:l});if(r!==void 0)try{
return await e(await n.get(r.key,o),r.key)}catch(i){if(i instanceof T.cs||i instanceof T.m_)return;throw i}}t(h,"newest");async function e(n,o){const r=Buffer.from(
n.buffer,n.byteOffset,n.length),i=r.length>E?r.readUInt32LE(D.length):0;if((0,y.hash)("sha256",n,"hex")!==o.slice(O.length)||!r.subarray(0,D.length).equals(D)||
i>m)throw new T.cs(`${o} is damaged`);const l=await(0,S.j)(r.subarray(E),i,o);return P.parse(JSON.parse(Buffer.from(l).toString()))}t(e,"parse")}),31848:((b,$,s)=>{
s.r($),s.d($,{clean:t(()=>u,"clean"),planClean:t(()=>f,"planClean")});var y=s(75892),w=s(75558),S=s(36587),T=s(89304),p=s(40490),O=s(41305),D=s(23643),m=s(55228),
E=s(61611),v=s(10764);const P=10080*60*1e3;async function a(h,e){if((0,v.Iv)(h))try{const n=await h.abortStaleUploads({minAgeMs:P,signal:e.signal});n>0&&e.log.info(
`Gave up ${n===1?"one upload":`${n} uploads`} that nobody had finished for a week`)}catch(n){if(!(n instanceof y.iC||n instanceof y.Wt))throw n;e.log.debug(`upl\
oads that were never finished are not looked for: ${n.message}`)}}t(a,"abortStaleUploads");var d=s(25538),c=s(44688);async function f({project:h,container:e,filter:n,
rules:o},r,i){const l=await(0,S.list)({},{store:r.store,roster:await(0,D.k)(r.store,i)},i),A=(0,S.nameFilter)(n),_=l.filter(({ref:I,manifest:U})=>(h===void 0||I.
project===h)&&(e===void 0||(0,S.isOfContainer)(U,e))&&A(I.name)),g=await B(),M=await(0,c.S)(_,o,{now:g,sizeOf:await R(o.maxSize!==void 0)});o.maxAge!==void 0&&M.
remove.length>0&&(0,p.I)(l,{maxAge:o.maxAge,now:g},i);const L=new Set(M.remove.map(({snapshot:I})=>I)),C=l.filter(I=>!L.has(I));return{...M,bytes:await j([...L],
C)};async function B(){return o.maxAge!==void 0?await(0,p.H)(r.store,i):Date.now()}async function R(I){if(!I)return async()=>0;const U=await r.repository.measure(
i);return async({manifest:W})=>await U.add(W.blobs.map(T.SC))}async function j(I,U){if(I.length===0)return 0;try{const W=await R(!0);for(const N of U)await W(N);
let K=0;for(const N of I)K+=await W(N);return K}catch(W){if(W instanceof y.cs)return;throw W}}}t(f,"planClean");async function u(h,e,n){const o=[];for(const{snapshot:l}of h.
remove.toReversed())await i(l)&&o.push(l);const r=await(0,d.Y)(o,{...e,force:h.force===!0},n);return await a(e.store,n),await(0,E.clearAbandoned)(e.store,n),await(0,m.
clearTimings)(e.store,n),{removed:o.reverse(),space:r};async function i({ref:l,digest:A,held:_=A}){try{if(!await(0,O.isProtected)(l,e.store,n))return await e.store.
compareAndSwap(l,_,void 0,n),!0;n.log.warn(`Snapshot '${(0,w.SN)(l)}' stays: it is protected by now`)}catch(g){if(!(g instanceof y.fK))throw g;n.log.warn(`Snaps\
hot '${(0,w.SN)(l)}' stays: somebody else moved or removed it`)}return!1}t(i,"remove")}t(u,"clean")}),25538:((b,$,s)=>{s.d($,{Y:t(()=>h,"Y")});var y=s(75892),w=s(
10764),S=s(89304),T=s(70370),p=s(75558),O=s(85497),D=s(41305);const m=50;async function E(e,{roster:n,store:o},r){if(!(0,w.$9)(o)||(0,w._f)(o))return;const i=t(
g=>v([...g].filter(M=>!e.has(M))),"missing"),l=new Set([...i(await(0,D.protectedNames)(o,r)),...i(n.names??[])]),A=(0,T.A)(o.traits.concurrency);await Promise.all(
[...l].map(g=>A(_,P(g))));async function _(g){if(await o.read(g,r)!==void 0){for await(const{name:M}of o.listRefs({...r,project:g.project}))if(M===g.name)return;
throw new y.cs(`the listing of ${o.location} leaves out '${(0,p.SN)(g)}', which exists`,{hint:"Check what stands between this machine and the store: a proxy, a \
gateway, a cache. Nothing is deleted by such a listing"})}}t(_,"assertGone")}t(E,"assertListed");function v(e){for(let n=0;n<Math.min(m,e.length);n++){const o=n+
Math.floor(Math.random()*(e.length-n));[e[n],e[o]]=[e[o],e[n]]}return e.slice(0,m)}t(v,"sample");function P(e){const n=e.indexOf("/");return{project:e.slice(0,n),
name:e.slice(n+1)}}t(P,"refOf");async function a({store:e,roster:n},o){const r=[];if((0,w.at)(e))for await(const g of e.listVersioned(o))r.push(g);else for await(const g of e.
listRefs(o))r.push({ref:g,stamp:void 0});await E(new Set(r.map(d)),{roster:n,store:e},o);const i=[],l=new Map,A=(0,T.A)(e.traits.concurrency);return await Promise.
all(r.map(g=>A(_,g))),{blobs:i,manifests:l};async function _(g){try{const{snapshot:M,bytes:L}=await(0,O.WI)({ref:g.ref},n.readerFor(g),o);for(const C of M.manifest.
blobs)i.push((0,S.SC)(C));l.set(d(g),Buffer.from(L).toString())}catch(M){if(M instanceof y.m_)return;throw M instanceof y.cs?c(g.ref,M):M}}t(_,"read")}t(a,"read\
Needed");function d({ref:e}){return`${e.project}/${e.name}`}t(d,"nameOf");function c(e,n){return new y.cs(`what snapshot '${(0,p.SN)(e)}' needs is not known: ${n.
message}`,{hint:"Repair it with vm snapshot verify --repair --from <location>, or remove it with vm snapshot delete --force",cause:n})}t(c,"unknownNeeds");var f=s(
23643);const u={freed:0,pending:0,due:void 0};async function h(e,{store:n,repository:o,force:r=!1},i){try{const l=e.flatMap(({manifest:L})=>L.blobs.map(S.SC)),A=await(0,f.
k)(n,i);let _;const g=t(async()=>(_=await a({store:n,roster:A},i),_.blobs),"needed"),M=await o.sweep({needed:g,released:l,believesEmpty:t(()=>r||(0,w._f)(n)||A.
names!==void 0,"believesEmpty")},i);return _&&await(0,f.X)(n,A,_.manifests,i),M}catch(l){if(l instanceof y.fK)i.log.info("Space is freed by a later delete or cl\
ean: another process is cleaning this repository");else if(l instanceof y.cs||l instanceof y.Wt||l instanceof y._p)i.log.warn(`No space is freed: ${l.message}${l.
hint===void 0?"":`. ${l.hint}`}`);else throw l;return u}}t(h,"garbageCollect")}),17799:((b,$,s)=>{s.d($,{J_:t(()=>w,"J_"),hK:t(()=>S,"hK"),mA:t(()=>T,"mA")});const y={
hourly:["keepHourly",m=>m.slice(0,13)],daily:["keepDaily",m=>m.slice(0,10)],weekly:["keepWeekly",O],monthly:["keepMonthly",m=>m.slice(0,7)],yearly:["keepYearly",
m=>m.slice(0,4)]},w=["keepLast",...Object.values(y).map(([m])=>m),"keepWithin"];function S(m){return w.some(E=>m[E]!==void 0)}t(S,"hasKeepRules");function T(m,E){
const v=new Map,P=t((c,f)=>{v.set(c,[...v.get(c)??[],f])},"keep");for(const c of m.slice(0,E.keepLast??0))P(c,"last");for(const[c,[f]]of Object.entries(y))for(const u of p(
m,c,E[f]??0))P(u,c);const{keepWithin:a}=E,[d]=m;if(a===void 0||d===void 0)return v;for(const c of m)D(d)-D(c)<a&&P(c,"within");return v}t(T,"keptBy");function p(m,E,v){
const[,P]=y[E],a=[];let d;for(const[c,f]of m.entries()){if(a.length>=v)break;const u=P(new Date(D(f)).toISOString());u===d&&c<m.length-1||(d=u,a.push(f))}return a}
t(p,"ofPeriods");function O(m){const E=new Date(`${m.slice(0,10)}T00:00:00Z`);return E.setUTCDate(E.getUTCDate()-(E.getUTCDay()+6)%7),E.toISOString().slice(0,10)}
t(O,"mondayOf");function D({manifest:m}){return Date.parse(m.created_at)}t(D,"madeAt")}),44688:((b,$,s)=>{s.d($,{M:t(()=>S,"M"),S:t(()=>T,"S")});var y=s(75892),
w=s(17799);function S(a,d){for(const c of["maxAge","maxCount","maxSize",...w.J_]){const f=a[c],u=c==="keepLast"||c.startsWith("max")?0:1;if(!(f===void 0||Number.
isFinite(f)&&f>=u&&(!v(c)||Number.isInteger(f))))throw new y.dz(`${d(c)} is ${f}, and must be a ${v(c)?"whole ":""}number from ${u}`)}}t(S,"checkRules");async function T(a,d,{
now:c,sizeOf:f,groupOf:u=P}){const h=t(_=>[...Map.groupBy(_,u).values()],"grouped"),e=p(h(a),d),n=t(_=>e.has(_),"isSafe"),o=new Map,r=t((_,g)=>{for(const M of _)
o.has(M)||o.set(M,g)},"judge"),i=t(()=>a.filter(_=>n(_)||!o.has(_)),"remaining");r(O(a,d,c),"age"),r(D(h(i()),d,n),"count"),r(await m(i(),d,{isSafe:n,sizeOf:f}),
"size"),(0,w.hK)(d)&&!E(d)&&r(a,"keep");const l=[],A=[];for(const _ of a){const g=o.get(_),M=e.get(_)??[];g!==void 0&&M.length===0?l.push({snapshot:_,rule:g}):A.
push({snapshot:_,reasons:M,...g!==void 0&&{spared:g}})}return{remove:l,keep:A}}t(T,"planRetention");function p(a,d){const c=new Map;for(const f of a){const u=(0,w.
mA)(f,d);for(const e of f){const n=[...e.isProtected===!0?["protected"]:[],...u.get(e)??[]];n.length>0&&c.set(e,n)}const[h]=f;h!==void 0&&!c.has(h)&&d.keepLast!==
0&&d.maxCount!==0&&c.set(h,["newest"])}return c}t(p,"reasonsIn");function O(a,{maxAge:d},c){return d===void 0?[]:a.filter(({manifest:f})=>c-Date.parse(f.created_at)>
d)}t(O,"byAge");function D(a,{maxCount:d},c){return d===void 0?[]:a.flatMap(f=>{const u=Math.max(0,f.length-d),h=f.filter(e=>!c(e));return[...f.slice(d).filter(
c),...h.slice(Math.max(0,h.length-u))]})}t(D,"byCount");async function m(a,{maxSize:d},{isSafe:c,sizeOf:f}){if(d===void 0)return[];let u=0;for(const e of a.filter(
c))u+=await f(e);const h=a.filter(e=>!c(e));for(const[e,n]of h.entries())if(u+=await f(n),u>d)return h.slice(e);return[]}t(m,"bySize");function E({maxAge:a,maxCount:d,
maxSize:c}){return a!==void 0||d!==void 0||c!==void 0}t(E,"hasLimits");function v(a){return a!=="maxAge"&&a!=="maxSize"&&a!=="keepWithin"}t(v,"isCount");function P({
ref:a}){return a.project}t(P,"projectOf")}),55228:((b,$,s)=>{s.r($),s.d($,{clearTimings:t(()=>v,"clearTimings"),readTiming:t(()=>m,"readTiming"),recordTiming:t(
()=>E,"recordTiming")});var y=s(26921),w=s(44143),S=s(75892),T=s(76363),p=s(10764);const O="measures/",D=y.Ikc({restore_seconds:y.aig().nonnegative()});async function m({
digest:a,manifest:d},{store:c},f){const u=d.source.build_seconds;try{const h=await c.get(`${O}${(0,w.ZD)(a)}`,f);return P(D.parse(JSON.parse(Buffer.from(h).toString())).
restore_seconds,u)}catch(h){if(h instanceof S.JC&&h.code==="ERR_CANCELLED")throw h;return P(void 0,u)}}t(m,"readTiming");async function E({digest:a},d,{store:c,
c:f}){const u=Buffer.from(JSON.stringify({restore_seconds:Math.round(d*1e3)/1e3}));try{await c.put(`${O}${(0,w.ZD)(a)}`,[u],f)}catch(h){f.log.info(`How long the\
 restore took is not remembered, so that a later job restores again: ${h instanceof Error?h.message:h}`)}}t(E,"recordTiming");async function v(a,d){if(!(0,p.$9)(
a)||!(0,p.HE)(a))return;const c=[];for await(const{key:u}of a.list(O,d))c.push(u);if(c.length===0)return;const f=new Set;for await(const u of a.listRefs(d)){const h=await a.
read(u,d),e=h&&(0,T.s)(h);e!==void 0&&f.add(`${O}${(0,w.ZD)(e)}`)}for(const u of c)f.has(u)||await a.delete(u,d)}t(v,"clearTimings");function P(a,d){const c=a===
void 0||d===void 0||a<d;return{restoreSeconds:a,buildSeconds:d,isWorthwhile:c}}t(P,"worthOf")}),61611:((b,$,s)=>{s.r($),s.d($,{acquireSingleFlight:t(()=>d,"acqu\
ireSingleFlight"),clearAbandoned:t(()=>f,"clearAbandoned")});var y=s(77598),w=s(58500),S=s(26921),T=s(75892),p=s(22506),O=s(75558),D=s(10764);const m="flights/",
E=[500,5e3],v=3e4,P=S.Ikc({token:S.YjP(),until:S.aig()}),a={isLeader:!1,async[Symbol.asyncDispose](){}};async function d(n,o,r){try{return await c(n,o,r)}catch(i){
if(r.signal.aborted||!(i instanceof T.JC))throw i;return r.log.info(`Not waiting for others that may make '${(0,O.SN)(n.ref)}': ${i.message}`),{...a,isLeader:!0}}}
t(d,"acquireSingleFlight");async function c({ref:n,limit:o},r,i){const{store:l}=r,A=(0,y.randomUUID)(),_=`${m}${(0,y.hash)("sha256",(0,O.SN)(n),"hex").slice(0,32)}`;
for(let M=0;;){const L=`${_}-${M}`;await l.put(L,[Buffer.from(JSON.stringify({token:A,until:Date.now()+o}))],i);const C=await e(l,L,i);if(C===void 0){await u(E[0],
i);continue}if(C.token===A){const R={isLeader:!0,[Symbol.asyncDispose]:()=>h(l,L)};return await l.read(n,i)===void 0?R:(await R[Symbol.asyncDispose](),a)}const B=await g(
L,C.until);if(B==="landed")return a;B==="over"&&M++}async function g(M,L){const C=(0,O.SN)(n),B=(0,p.Xo)(o/1e3);i.log.info(`Another job is making '${C}': waitin\
g for it, at most ${B}`);const R=performance.now();let j=R;for(let I=E[0];;I=Math.min(I*1.5,E[1])){if(await l.read(n,i)!==void 0)return"landed";if(await l.stat(
`${M}-over`,i)!==void 0||Date.now()>L||performance.now()-R>o)return"over";if(await l.stat(M,i)===void 0)return"gone";await u(I,i),!(performance.now()-j<v)&&(j=performance.
now(),i.log.info(`Still waiting for '${C}' after ${(0,p.Xo)((j-R)/1e3)} of at most ${B}`))}}t(g,"follow")}t(c,"join");async function f(n,o){if(!(!(0,D.$9)(n)||!(0,D.
HE)(n)))for await(const{key:r}of n.list(m,o)){const i=await e(n,r,o);i!==void 0&&i.until<Date.now()&&await n.delete(r,o)}}t(f,"clearAbandoned");async function u(n,{
signal:o}){await(0,w.setTimeout)(n*(.75+Math.random()/2),void 0,{signal:o})}t(u,"pause");async function h(n,o){const r={signal:AbortSignal.timeout(1e4)};(0,D.HE)(
n)?await n.delete(o,r).catch(()=>{}):await n.put(`${o}-over`,[Buffer.from("{}")],r).catch(()=>{})}t(h,"land");async function e(n,o,r){try{const i=await n.get(o,
r);return P.safeParse(JSON.parse(Buffer.from(i).toString())).data??{token:"",until:0}}catch(i){if(i instanceof T.m_)return;if(i instanceof SyntaxError)return{token:"",
until:0};throw i}}t(e,"readLeader")}),97287:((b,$,s)=>{s.d($,{s:t(()=>d,"s"),j:t(()=>c,"j")});var y=s(57975),w=s(38522),S=s(75892),T=s(78474),p=s(70370);const O=4,
D=512*1024;function m(f){const u=[],h=(0,p.A)(O);return e=>h(async()=>{const n=u.pop()??(0,w.createZstdCompress)({chunkSize:D,flush:w.constants.ZSTD_e_end,params:f}),
o=await E(n,e);return u.push(n),o})}t(m,"openLanes");async function E(f,u){const h=[],e=t(n=>h.push(n),"take");f.on("data",e);try{return f.write(u)||await(0,T.once)(
f,"drain"),Buffer.concat(h)}finally{f.off("data",e)}}t(E,"compressIn");const v=(0,y.promisify)(w.zstdCompress),P=(0,y.promisify)(w.zstdDecompress),a=new Map;async function d(f,u){
const h={[w.constants.ZSTD_c_compressionLevel]:u,[w.constants.ZSTD_c_checksumFlag]:1};if(f.length<D)return new Uint8Array(await v(f,{chunkSize:Math.max(64,f.length>>
1),params:h}));const e=a.get(u)??m(h);return a.set(u,e),await e(f)}t(d,"compressFrame");async function c(f,u,h){const e={chunkSize:Math.max(u+1,64),maxOutputLength:Math.
max(u,1)},n=await P(f,e).catch(o=>{throw new S.cs(`${h} is damaged: it does not decompress`,{cause:o})});if(n.length!==u)throw new S.cs(`${h} is damaged: ${n.length}\
 bytes instead of ${u}`);return n}t(c,"decompressFrame")})};export{z as id,F as ids,H as modules};
