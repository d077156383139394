var k=Object.defineProperty;var t=(R,$)=>k(R,"name",{value:$,configurable:!0});const z=7202,F=[7202],H={3290:((R,$,o)=>{o.d($,{Xn:t(()=>A,"Xn"),_W:t(()=>S,"_W"),z4:t(()=>y,"z4")});var g=o(75892);function y(_){if(_.recipe===void 0)throw new g.
cs(`The manifest does not say how ${_.digest} is put together`);return{digest:_.digest,size:_.size,recipe:_.recipe}}t(y,"toStored");function S(_){return new Map(
_.map(M=>[M.digest,y(M)]))}t(S,"byDigest");function A(_,M){const D=_.blobs.find(m=>m.digest===M);if(D===void 0)throw new g.cs(`The manifest of '${_.snapshot_name}\
' names ${M} but holds no such blob`);return y(D)}t(A,"storedBlob")}),97202:((R,$,o)=>{o.r($),o.d($,{clean:t(()=>u,"clean"),planClean:t(()=>f,"planClean")});var g=o(
75892),y=o(75558),S=o(3290),A=o(68624),_=o(42014),M=o(80308),D=o(10586),m=o(93353),p=o(45516),v=o(4907),P=o(10764);const a=10080*60*1e3;async function d(h,e){if((0,P.
p)(h))try{const n=await h.tidy({minAgeMs:a,signal:e.signal});n>0&&e.log.info(`Gave up ${n===1?"one upload":`${n} uploads`} that nobody had finished for a week`)}catch(n){
if(!(n instanceof g.iC||n instanceof g.Wt))throw n;e.log.debug(`uploads that were never finished are not looked for: ${n.message}`)}}t(d,"tidy");var c=o(20178);
async function f({project:h,container:e,filter:n,rules:s},r,i){const l=await(0,M.list)({},{store:r.store,roster:await(0,v.k)(r.store,i)},i),I=(0,M.nameFilter)(n),
E=l.filter(({ref:T,manifest:N})=>(h===void 0||T.project===h)&&(e===void 0||(0,M.isOfContainer)(N,e))&&I(T.name)),w=await C(),O=await(0,p.S)(E,s,{now:w,sizeOf:await B(
s.maxSize!==void 0)});s.maxAge!==void 0&&O.remove.length>0&&(0,D.I)(l,{maxAge:s.maxAge,now:w},i);const L=new Set(O.remove.map(({snapshot:T})=>T)),b=l.filter(T=>!L.
has(T));return{...O,bytes:await W([...L],b)};async function C(){return s.maxAge!==void 0?await(0,D.H)(r.store,i):Date.now()}async function B(T){if(!T)return async()=>0;
const N=await r.repository.measure(i);return async({manifest:j})=>await N.add(j.blobs.map(S.z4))}async function W(T,N){if(T.length===0)return 0;try{const j=await B(
!0);for(const U of N)await j(U);let K=0;for(const U of T)K+=await j(U);return K}catch(j){if(j instanceof g.cs)return;throw j}}}t(f,"planClean");async function u(h,e,n){
const s=[];for(const{snapshot:l}of h.remove.toReversed())await i(l)&&s.push(l);const r=await(0,A.F)(s,{...e,force:h.force===!0},n);return await d(e.store,n),await(0,_.
clearFlights)(e.store,n),await(0,c.clearMeasures)(e.store,n),{removed:s.reverse(),space:r};async function i({ref:l,digest:I,held:E=I}){try{if(!await(0,m.isProtected)(
l,e.store,n))return await e.store.compareAndSwap(l,E,void 0,n),!0;n.log.warn(`Snapshot '${(0,y.SN)(l)}' stays: it is protected by now`)}catch(w){if(!(w instanceof
g.fK))throw w;n.log.warn(`Snapshot '${(0,y.SN)(l)}' stays: somebody else moved or removed it`)}return!1}t(i,"remove")}t(u,"clean")}),68624:((R,$,o)=>{o.d($,{F:t(
()=>h,"F")});var g=o(75892),y=o(10764),S=o(3290),A=o(70370),_=o(75558),M=o(8459),D=o(93353);const m=50;async function p(e,{roster:n,store:s},r){if(!(0,y.$9)(s)||
(0,y._f)(s))return;const i=t(w=>v([...w].filter(O=>!e.has(O))),"missing"),l=new Set([...i(await(0,D.protectedNames)(s,r)),...i(n.names??[])]),I=(0,A.A)(s.traits.
concurrency);await Promise.all([...l].map(w=>I(E,P(w))));async function E(w){if(await s.read(w,r)!==void 0){for await(const{name:O}of s.listRefs({...r,project:w.
project}))if(O===w.name)return;throw new g.cs(`the listing of ${s.location} leaves out '${(0,_.SN)(w)}', which exists`,{hint:"Check what stands between this mac\
hine and the store: a proxy, a gateway, a cache. Nothing is deleted by such a listing"})}}t(E,"assertGone")}t(p,"assertListed");function v(e){for(let n=0;n<Math.
min(m,e.length);n++){const s=n+Math.floor(Math.random()*(e.length-n));[e[n],e[s]]=[e[s],e[n]]}return e.slice(0,m)}t(v,"sample");function P(e){const n=e.indexOf(
"/");return{project:e.slice(0,n),name:e.slice(n+1)}}t(P,"refOf");async function a({store:e,roster:n},s){const r=[];if((0,y.lM)(e))for await(const w of e.listStamped(
s))r.push(w);else for await(const w of e.listRefs(s))r.push({ref:w,stamp:void 0});await p(new Set(r.map(d)),{roster:n,store:e},s);const i=[],l=new Map,I=(0,A.A)(
e.traits.concurrency);return await Promise.all(r.map(w=>I(E,w))),{blobs:i,manifests:l};async function E(w){try{const{snapshot:O,bytes:L}=await(0,M.WI)({ref:w.ref},
n.readerFor(w),s);for(const b of O.manifest.blobs)i.push((0,S.z4)(b));l.set(d(w),Buffer.from(L).toString())}catch(O){if(O instanceof g.m_)return;throw O instanceof
g.cs?c(w.ref,O):O}}t(E,"read")}t(a,"readNeeded");function d({ref:e}){return`${e.project}/${e.name}`}t(d,"nameOf");function c(e,n){return new g.cs(`what snapshot\
 '${(0,_.SN)(e)}' needs is not known: ${n.message}`,{hint:"Repair it with vm snapshot verify --repair --from <location>, or remove it with vm snapshot delete --\
force",cause:n})}t(c,"unknownNeeds");var f=o(4907);const u={freed:0,pending:0,due:void 0};async function h(e,{store:n,repository:s,force:r=!1},i){try{const l=e.
flatMap(({manifest:L})=>L.blobs.map(S.z4)),I=await(0,f.k)(n,i);let E;const w=t(async()=>(E=await a({store:n,roster:I},i),E.blobs),"needed"),O=await s.sweep({needed:w,
released:l,believesEmpty:t(()=>r||(0,y._f)(n)||I.names!==void 0,"believesEmpty")},i);return E&&await(0,f.X)(n,I,E.manifests,i),O}catch(l){if(l instanceof g.fK)i.
log.info("Space is freed by a later delete or clean: another process is cleaning this repository");else if(l instanceof g.cs||l instanceof g.Wt||l instanceof g.
_p)i.log.warn(`No space is freed: ${l.message}${l.hint===void 0?"":`. ${l.hint}`}`);else throw l;return u}}t(h,"collect")}),42014:((R,$,o)=>{o.r($),o.d($,{clearFlights:t(
()=>f,"clearFlights"),joinFlight:t(()=>d,"joinFlight")});var g=o(77598),y=o(58500),S=o(26921),A=o(2202),_=o(75892),M=o(75558),D=o(10764);const m="flights/",p=[500,
5e3],v=3e4,P=S.Ikc({token:S.YjP(),until:S.aig()}),a={leads:!1,async[Symbol.asyncDispose](){}};async function d(n,s,r){try{return await c(n,s,r)}catch(i){if(r.signal.
aborted||!(i instanceof _.JC))throw i;return r.log.info(`Not waiting for others that may make '${(0,M.SN)(n.ref)}': ${i.message}`),{...a,leads:!0}}}t(d,"joinFli\
ght");async function c({ref:n,limit:s},r,i){const{store:l}=r,I=(0,g.randomUUID)(),E=`${m}${(0,g.hash)("sha256",(0,M.SN)(n),"hex").slice(0,32)}`;for(let O=0;;){const L=`${E}\
-${O}`;await l.put(L,[Buffer.from(JSON.stringify({token:I,until:Date.now()+s}))],i);const b=await e(l,L,i);if(b===void 0){await u(p[0],i);continue}if(b.token===
I){const B={leads:!0,[Symbol.asyncDispose]:()=>h(l,L)};return await l.read(n,i)===void 0?B:(await B[Symbol.asyncDispose](),a)}const C=await w(L,b.until);if(C===
"landed")return a;C==="over"&&O++}async function w(O,L){const b=(0,M.SN)(n),C=(0,A.Xo)(s/1e3);i.log.info(`Another job is making '${b}': waiting for it, at most ${C}`);
const B=performance.now();let W=B;for(let T=p[0];;T=Math.min(T*1.5,p[1])){if(await l.read(n,i)!==void 0)return"landed";if(await l.stat(`${O}-over`,i)!==void 0||
Date.now()>L||performance.now()-B>s)return"over";if(await l.stat(O,i)===void 0)return"gone";await u(T,i),!(performance.now()-W<v)&&(W=performance.now(),i.log.info(
`Still waiting for '${b}' after ${(0,A.Xo)((W-B)/1e3)} of at most ${C}`))}}t(w,"follow")}t(c,"join");async function f(n,s){if(!(!(0,D.$9)(n)||!(0,D.HE)(n)))for await(const{
key:r}of n.list(m,s)){const i=await e(n,r,s);i!==void 0&&i.until<Date.now()&&await n.delete(r,s)}}t(f,"clearFlights");async function u(n,{signal:s}){await(0,y.setTimeout)(
n*(.75+Math.random()/2),void 0,{signal:s})}t(u,"pause");async function h(n,s){const r={signal:AbortSignal.timeout(1e4)};(0,D.HE)(n)?await n.delete(s,r).catch(()=>{}):
await n.put(`${s}-over`,[Buffer.from("{}")],r).catch(()=>{})}t(h,"land");async function e(n,s,r){try{const i=await n.get(s,r);return P.safeParse(JSON.parse(Buffer.
from(i).toString())).data??{token:"",until:0}}catch(i){if(i instanceof _.m_)return;if(i instanceof SyntaxError)return{token:"",until:0};throw i}}t(e,"readLeader")}),
23411:((R,$,o)=>{o.d($,{J_:t(()=>y,"J_"),hK:t(()=>S,"hK"),mA:t(()=>A,"mA")});const g={hourly:["keepHourly",m=>m.slice(0,13)],daily:["keepDaily",m=>m.slice(0,10)],
weekly:["keepWeekly",M],monthly:["keepMonthly",m=>m.slice(0,7)],yearly:["keepYearly",m=>m.slice(0,4)]},y=["keepLast",...Object.values(g).map(([m])=>m),"keepWith\
in"];function S(m){return y.some(p=>m[p]!==void 0)}t(S,"hasKeepRules");function A(m,p){const v=new Map,P=t((c,f)=>{v.set(c,[...v.get(c)??[],f])},"keep");for(const c of m.
slice(0,p.keepLast??0))P(c,"last");for(const[c,[f]]of Object.entries(g))for(const u of _(m,c,p[f]??0))P(u,c);const{keepWithin:a}=p,[d]=m;if(a===void 0||d===void 0)
return v;for(const c of m)D(d)-D(c)<a&&P(c,"within");return v}t(A,"keptBy");function _(m,p,v){const[,P]=g[p],a=[];let d;for(const[c,f]of m.entries()){if(a.length>=
v)break;const u=P(new Date(D(f)).toISOString());u===d&&c<m.length-1||(d=u,a.push(f))}return a}t(_,"ofPeriods");function M(m){const p=new Date(`${m.slice(0,10)}T\
00:00:00Z`);return p.setUTCDate(p.getUTCDate()-(p.getUTCDay()+6)%7),p.toISOString().slice(0,10)}t(M,"mondayOf");function D({manifest:m}){return Date.parse(m.created_at)}
t(D,"madeAt")}),10586:((R,$,o)=>{o.d($,{H:t(()=>M,"H"),I:t(()=>D,"I")});var g=o(2202),y=o(75892),S=o(10764);const A=Number.POSITIVE_INFINITY,_=36e5;async function M(m,p){
const v=(0,S.Ow)(m)?await m.now(p):(0,S.tZ)(m)?m.fileTime()??A:A,P=Date.now(),a=Number.isFinite(v)?P-v:0;if(Math.abs(a)<=_)return Math.min(P,v);const d=a>0?"ahe\
ad of":"behind";throw new y.iC(`nothing is removed by its age: the clock of this machine is ${(0,g.Xo)(Math.abs(a)/1e3)} ${d} that of ${m.location}`,{hint:"Set \
the clock of this machine, and run it again"})}t(M,"agreedNow");function D(m,{maxAge:p,now:v},P){const a=m[0]?.manifest.created_at;a===void 0||v-Date.parse(a)<=
p||P.log.warn(`every snapshot is older than ${(0,g.Xo)(p/1e3)}, the newest is of ${a.slice(0,10)}, and the clock of this machine says ${new Date(v).toISOString().
slice(0,10)}: look whether that is right`)}t(D,"warnOfAges")}),45516:((R,$,o)=>{o.d($,{M:t(()=>S,"M"),S:t(()=>A,"S")});var g=o(75892),y=o(23411);function S(a,d){
for(const c of["maxAge","maxCount","maxSize",...y.J_]){const f=a[c],u=c==="keepLast"||c.startsWith("max")?0:1;if(!(f===void 0||Number.isFinite(f)&&f>=u&&(!v(c)||
Number.isInteger(f))))throw new g.dz(`${d(c)} is ${f}, and must be a ${v(c)?"whole ":""}number from ${u}`)}}t(S,"checkRules");async function A(a,d,{now:c,sizeOf:f,
groupOf:u=P}){const h=t(E=>[...Map.groupBy(E,u).values()],"grouped"),e=_(h(a),d),n=t(E=>e.has(E),"isSafe"),s=new Map,r=t((E,w)=>{for(const O of E)s.has(O)||s.set(
O,w)},"judge"),i=t(()=>a.filter(E=>n(E)||!s.has(E)),"remaining");r(M(a,d,c),"age"),r(D(h(i()),d,n),"count"),r(await m(i(),d,{isSafe:n,sizeOf:f}),"size"),(0,y.hK)(
d)&&!p(d)&&r(a,"keep");const l=[],I=[];for(const E of a){const w=s.get(E),O=e.get(E)??[];w!==void 0&&O.length===0?l.push({snapshot:E,rule:w}):I.push({snapshot:E,
reasons:O,...w!==void 0&&{spared:w}})}return{remove:l,keep:I}}t(A,"planRetention");function _(a,d){const c=new Map;for(const f of a){const u=(0,y.mA)(f,d);for(const e of f){
const n=[...e.isProtected===!0?["protected"]:[],...u.get(e)??[]];n.length>0&&c.set(e,n)}const[h]=f;h!==void 0&&!c.has(h)&&d.keepLast!==0&&d.maxCount!==0&&c.set(
h,["newest"])}return c}t(_,"reasonsIn");function M(a,{maxAge:d},c){return d===void 0?[]:a.filter(({manifest:f})=>c-Date.parse(f.created_at)>d)}t(M,"byAge");function D(a,{
maxCount:d},c){return d===void 0?[]:a.flatMap(f=>{const u=Math.max(0,f.length-d),h=f.filter(e=>!c(e));return[...f.slice(d).filter(c),...h.slice(Math.max(0,h.length-
u))]})}t(D,"byCount");async function m(a,{maxSize:d},{isSafe:c,sizeOf:f}){if(d===void 0)return[];let u=0;for(const e of a.filter(c))u+=await f(e);const h=a.filter(
e=>!c(e));for(const[e,n]of h.entries())if(u+=await f(n),u>d)return h.slice(e);return[]}t(m,"bySize");function p({maxAge:a,maxCount:d,maxSize:c}){return a!==void 0||
d!==void 0||c!==void 0}t(p,"hasLimits");function v(a){return a!=="maxAge"&&a!=="maxSize"&&a!=="keepWithin"}t(v,"isCount");function P({ref:a}){return a.project}t(
P,"projectOf")}),4907:((R,$,o)=>{o.d($,{X:t(()=>d,"X"),k:t(()=>a,"k")});var g=o(77598),y=o(26921),S=o(75892),A=o(67914),_=o(10764);const M="roster/",D=Buffer.from(
"VMSROST1"),m=128<<20,p=D.length+4,v=50,P=y.Ikc({names:y.YOg(y.YjP()),manifests:y.YOg(y.YjP())});async function a(n,s){const r=c(n)?await h(n,s):void 0,i=new Map(
(r?.manifests??[]).map(l=>[`"${(0,g.hash)("md5",l,"hex")}"`,l]));return{names:r&&new Set(r.names),readerFor:t(l=>{const I=l.stamp===void 0?void 0:i.get(l.stamp);
if(I!==void 0)return{read:t(async()=>Buffer.from(I),"read")};const E=(0,_.lM)(n)?n.readStamped:void 0;return E?{read:t((w,O)=>E(l,O),"read")}:n},"readerFor")}}t(
a,"readRoster");async function d(n,s,r,i){if(!c(n)||!f(s,r))return;const l=JSON.stringify({names:[...r.keys()],manifests:u([...new Set(r.values())])}),I=Buffer.
from(l),E=Buffer.alloc(p);D.copy(E),E.writeUInt32LE(I.length,D.length);const w=Buffer.concat([E,await(0,A.s)(I,3)]),O=M+(0,g.hash)("sha256",w,"hex");await n.put(
O,[w],i);for await(const L of n.list(M,i))L.key!==O&&await n.delete(L.key,i)}t(d,"renewRoster");function c(n){return(0,_.$9)(n)&&(0,_.HE)(n)&&!(0,_._f)(n)}t(c,"\
hasRoster");function f({names:n},s){if(n===void 0)return!0;let r=0;for(const i of s.keys())n.has(i)||r++;for(const i of n)s.has(i)||r++;return r>Math.min(v,s.size/
10)}t(f,"isWorthWriting");function u(n){let s=m/2;return n.filter(r=>(s-=r.length+8,s>0))}t(u,"fitting");async function h(n,s){let r;for await(const{key:i,modified:l}of n.
list(M,s))(r===void 0||l>r.modified)&&(r={key:i,modified:l});if(r!==void 0)try{return await e(await n.get(r.key,s),r.key)}catch(i){if(i instanceof S.cs||i instanceof
S.m_)return;throw i}}t(h,"newest");async function e(n,s){const r=Buffer.from(n.buffer,n.byteOffset,n.length),i=r.length>p?r.readUInt32LE(D.length):0;if((0,g.hash)(
"sha256",n,"hex")!==s.slice(M.length)||!r.subarray(0,D.length).equals(D)||i>m)throw new S.cs(`${s} is damaged`);const l=await(0,A.j)(r.subarray(p),i,s);return P.
parse(JSON.parse(Buffer.from(l).toString()))}t(e,"parse")}),20178:((R,$,o)=>{o.r($),o.d($,{clearMeasures:t(()=>v,"clearMeasures"),readWorth:t(()=>m,"readWorth"),
recordRestore:t(()=>p,"recordRestore")});var g=o(26921),y=o(44143),S=o(75892),A=o(76363),_=o(10764);const M="measures/",D=g.Ikc({restore_seconds:g.aig().nonnegative()});
async function m({digest:a,manifest:d},{store:c},f){const u=d.source.build_seconds;try{const h=await c.get(`${M}${(0,y.ZD)(a)}`,f);return P(D.parse(JSON.parse(Buffer.
from(h).toString())).restore_seconds,u)}catch(h){if(h instanceof S.JC&&h.code==="ERR_CANCELLED")throw h;return P(void 0,u)}}t(m,"readWorth");async function p({digest:a},d,{
store:c,c:f}){const u=Buffer.from(JSON.stringify({restore_seconds:Math.round(d*1e3)/1e3}));try{await c.put(`${M}${(0,y.ZD)(a)}`,[u],f)}catch(h){f.log.info(`How \
long the restore took is not remembered, so that a later job restores again: ${h instanceof Error?h.message:h}`)}}t(p,"recordRestore");async function v(a,d){if(!(0,_.
$9)(a)||!(0,_.HE)(a))return;const c=[];for await(const{key:u}of a.list(M,d))c.push(u);if(c.length===0)return;const f=new Set;for await(const u of a.listRefs(d)){
const h=await a.read(u,d),e=h&&(0,A.s)(h);e!==void 0&&f.add(`${M}${(0,y.ZD)(e)}`)}for(const u of c)f.has(u)||await a.delete(u,d)}t(v,"clearMeasures");function P(a,d){
const c=a===void 0||d===void 0||a<d;return{restoreSeconds:a,buildSeconds:d,paysOff:c}}t(P,"worthOf")}),67914:((R,$,o)=>{o.d($,{s:t(()=>d,"s"),j:t(()=>c,"j")});var g=o(
57975),y=o(38522),S=o(75892),A=o(78474),_=o(70370);const M=4,D=512*1024;function m(f){const u=[],h=(0,_.A)(M);return e=>h(async()=>{const n=u.pop()??(0,y.createZstdCompress)(
{chunkSize:D,flush:y.constants.ZSTD_e_end,params:f}),s=await p(n,e);return u.push(n),s})}t(m,"openLanes");async function p(f,u){const h=[],e=t(n=>h.push(n),"tak\
e");f.on("data",e);try{return f.write(u)||await(0,A.once)(f,"drain"),Buffer.concat(h)}finally{f.off("data",e)}}t(p,"compressIn");const v=(0,g.promisify)(y.zstdCompress),
P=(0,g.promisify)(y.zstdDecompress),a=new Map;async function d(f,u){const h={[y.constants.ZSTD_c_compressionLevel]:u,[y.constants.ZSTD_c_checksumFlag]:1};if(f.length<
D)return new Uint8Array(await v(f,{chunkSize:Math.max(64,f.length>>1),params:h}));const e=a.get(u)??m(h);return a.set(u,e),await e(f)}t(d,"compressFrame");async function c(f,u,h){
const e={chunkSize:Math.max(u+1,64),maxOutputLength:Math.max(u,1)},n=await P(f,e).catch(s=>{throw new S.cs(`${h} is damaged: it does not decompress`,{cause:s})});
if(n.length!==u)throw new S.cs(`${h} is damaged: ${n.length} bytes instead of ${u}`);return n}t(c,"decompressFrame")})};export{z as id,F as ids,H as modules};
