var K=Object.defineProperty;var t=(R,P)=>K(R,"name",{value:P,configurable:!0});const z=7202,x=[7202],F={3290:((R,P,s)=>{s.d(P,{Xn:t(()=>L,"Xn"),_W:t(()=>v,"_W"),z4:t(()=>y,"z4")});var p=s(75892);function y(_){if(_.recipe===void 0)throw new p.
cs(`The manifest does not say how ${_.digest} is put together`);return{digest:_.digest,size:_.size,recipe:_.recipe}}t(y,"toStored");function v(_){return new Map(
_.map(g=>[g.digest,y(g)]))}t(v,"byDigest");function L(_,g){const D=_.blobs.find(m=>m.digest===g);if(D===void 0)throw new p.cs(`The manifest of '${_.snapshot_name}\
' names ${g} but holds no such blob`);return y(D)}t(L,"storedBlob")}),97202:((R,P,s)=>{s.r(P),s.d(P,{clean:t(()=>u,"clean"),planClean:t(()=>f,"planClean")});var p=s(
75892),y=s(75558),v=s(3290),L=s(68624),_=s(42014),g=s(80308),D=s(10586),m=s(93353),M=s(45516),S=s(4907),A=s(18631);const r=10080*60*1e3;async function d(l,e){if((0,A.
p)(l))try{const n=await l.tidy({minAgeMs:r,signal:e.signal});n>0&&e.log.info(`Gave up ${n===1?"one upload":`${n} uploads`} that nobody had finished for a week`)}catch(n){
if(!(n instanceof p.iC||n instanceof p.Wt))throw n;e.log.debug(`uploads that were never finished are not looked for: ${n.message}`)}}t(d,"tidy");var c=s(20178);
async function f({project:l,container:e,filter:n,rules:o},i,a){const h=await(0,g.list)({},{store:i.store,roster:await(0,S.k)(i.store,a)},a),$=(0,g.nameFilter)(n),
E=h.filter(({ref:T,manifest:C})=>(l===void 0||T.project===l)&&(e===void 0||(0,g.isOfContainer)(C,e))&&$(T.name)),w=await(0,M.S)(E,o,{now:await B(),sizeOf:await j(
o.maxSize!==void 0)}),O=new Set(w.remove.map(({snapshot:T})=>T)),I=h.filter(T=>!O.has(T));return{...w,bytes:await W([...O],I)};async function B(){return o.maxAge!==
void 0?await(0,D.H)(i.store,a):Date.now()}async function j(T){if(!T)return async()=>0;const C=await i.repository.measure(a);return async({manifest:b})=>await C.
add(b.blobs.map(v.z4))}async function W(T,C){if(T.length===0)return 0;try{const b=await j(!0);for(const U of C)await b(U);let N=0;for(const U of T)N+=await b(U);
return N}catch(b){if(b instanceof p.cs)return;throw b}}}t(f,"planClean");async function u(l,e,n){const o=[];for(const{snapshot:h}of l.remove.toReversed())await a(
h)&&o.push(h);const i=await(0,L.F)(o,{...e,force:l.force===!0},n);return await d(e.store,n),await(0,_.clearFlights)(e.store,n),await(0,c.clearMeasures)(e.store,
n),{removed:o.reverse(),space:i};async function a({ref:h,digest:$,held:E=$}){try{if(!await(0,m.isProtected)(h,e.store,n))return await e.store.compareAndSwap(h,E,
void 0,n),!0;n.log.warn(`Snapshot '${(0,y.SN)(h)}' stays: it is protected by now`)}catch(w){if(!(w instanceof p.fK))throw w;n.log.warn(`Snapshot '${(0,y.SN)(h)}\
' stays: somebody else moved or removed it`)}return!1}t(a,"remove")}t(u,"clean")}),68624:((R,P,s)=>{s.d(P,{F:t(()=>l,"F")});var p=s(75892),y=s(18631),v=s(3290),
L=s(70370),_=s(75558),g=s(8459),D=s(93353);const m=50;async function M(e,{roster:n,store:o},i){if(!(0,y.$9)(o)||(0,y._f)(o))return;const a=t(w=>S([...w].filter(
O=>!e.has(O))),"missing"),h=new Set([...a(await(0,D.protectedNames)(o,i)),...a(n.names??[])]),$=(0,L.A)(o.traits.concurrency);await Promise.all([...h].map(w=>$(
E,A(w))));async function E(w){if(await o.read(w,i)!==void 0){for await(const{name:O}of o.listRefs({...i,project:w.project}))if(O===w.name)return;throw new p.cs(
`the listing of ${o.location} leaves out '${(0,_.SN)(w)}', which exists`,{hint:"Check what stands between this machine and the store: a proxy, a gateway, a cach\
e. Nothing is deleted by such a listing"})}}t(E,"assertGone")}t(M,"assertListed");function S(e){for(let n=0;n<Math.min(m,e.length);n++){const o=n+Math.floor(Math.
random()*(e.length-n));[e[n],e[o]]=[e[o],e[n]]}return e.slice(0,m)}t(S,"sample");function A(e){const n=e.indexOf("/");return{project:e.slice(0,n),name:e.slice(n+
1)}}t(A,"refOf");async function r({store:e,roster:n},o){const i=[];if((0,y.lM)(e))for await(const w of e.listStamped(o))i.push(w);else for await(const w of e.listRefs(
o))i.push({ref:w,stamp:void 0});await M(new Set(i.map(d)),{roster:n,store:e},o);const a=[],h=new Map,$=(0,L.A)(e.traits.concurrency);return await Promise.all(i.
map(w=>$(E,w))),{blobs:a,manifests:h};async function E(w){try{const{snapshot:O,bytes:I}=await(0,g.WI)({ref:w.ref},n.readerFor(w),o);for(const B of O.manifest.blobs)
a.push((0,v.z4)(B));h.set(d(w),Buffer.from(I).toString())}catch(O){if(O instanceof p.m_)return;throw O instanceof p.cs?c(w.ref,O):O}}t(E,"read")}t(r,"readNeeded");
function d({ref:e}){return`${e.project}/${e.name}`}t(d,"nameOf");function c(e,n){return new p.cs(`what snapshot '${(0,_.SN)(e)}' needs is not known: ${n.message}`,
{hint:"Repair it with vm snapshot verify --repair --from <location>, or remove it with vm snapshot delete --force",cause:n})}t(c,"unknownNeeds");var f=s(4907);const u={
freed:0,pending:0,due:void 0};async function l(e,{store:n,repository:o,force:i=!1},a){try{const h=e.flatMap(({manifest:I})=>I.blobs.map(v.z4)),$=await(0,f.k)(n,
a);let E;const w=t(async()=>(E=await r({store:n,roster:$},a),E.blobs),"needed"),O=await o.sweep({needed:w,released:h,believesEmpty:t(()=>i||(0,y._f)(n)||$.names!==
void 0,"believesEmpty")},a);return E&&await(0,f.X)(n,$,E.manifests,a),O}catch(h){if(h instanceof p.fK)a.log.info("Space is freed by a later delete or clean: ano\
ther process is cleaning this repository");else if(h instanceof p.cs||h instanceof p.Wt||h instanceof p._p)a.log.warn(`No space is freed: ${h.message}${h.hint===
void 0?"":`. ${h.hint}`}`);else throw h;return u}}t(l,"collect")}),42014:((R,P,s)=>{s.r(P),s.d(P,{clearFlights:t(()=>f,"clearFlights"),joinFlight:t(()=>d,"joinF\
light")});var p=s(77598),y=s(58500),v=s(26921),L=s(2202),_=s(75892),g=s(75558),D=s(18631);const m="flights/",M=[500,5e3],S=3e4,A=v.Ikc({token:v.YjP(),until:v.aig()}),
r={leads:!1,async[Symbol.asyncDispose](){}};async function d(n,o,i){try{return await c(n,o,i)}catch(a){if(i.signal.aborted||!(a instanceof _.JC))throw a;return i.
log.info(`Not waiting for others that may make '${(0,g.SN)(n.ref)}': ${a.message}`),{...r,leads:!0}}}t(d,"joinFlight");async function c({ref:n,limit:o},i,a){const{
store:h}=i,$=(0,p.randomUUID)(),E=`${m}${(0,p.hash)("sha256",(0,g.SN)(n),"hex").slice(0,32)}`;for(let O=0;;){const I=`${E}-${O}`;await h.put(I,[Buffer.from(JSON.
stringify({token:$,until:Date.now()+o}))],a);const B=await e(h,I,a);if(B===void 0){await u(M[0],a);continue}if(B.token===$){const W={leads:!0,[Symbol.asyncDispose]:()=>l(
h,I)};return await h.read(n,a)===void 0?W:(await W[Symbol.asyncDispose](),r)}const j=await w(I,B.until);if(j==="landed")return r;j==="over"&&O++}async function w(O,I){
const B=(0,g.SN)(n),j=(0,L.Xo)(o/1e3);a.log.info(`Another job is making '${B}': waiting for it, at most ${j}`);const W=performance.now();let T=W;for(let C=M[0];;C=
Math.min(C*1.5,M[1])){if(await h.read(n,a)!==void 0)return"landed";if(await h.stat(`${O}-over`,a)!==void 0||Date.now()>I||performance.now()-W>o)return"over";if(await h.
stat(O,a)===void 0)return"gone";await u(C,a),!(performance.now()-T<S)&&(T=performance.now(),a.log.info(`Still waiting for '${B}' after ${(0,L.Xo)((T-W)/1e3)} of\
 at most ${j}`))}}t(w,"follow")}t(c,"join");async function f(n,o){if(!(!(0,D.$9)(n)||!(0,D.HE)(n)))for await(const{key:i}of n.list(m,o)){const a=await e(n,i,o);
a!==void 0&&a.until<Date.now()&&await n.delete(i,o)}}t(f,"clearFlights");async function u(n,{signal:o}){await(0,y.setTimeout)(n*(.75+Math.random()/2),void 0,{signal:o})}
t(u,"pause");async function l(n,o){const i={signal:AbortSignal.timeout(1e4)};(0,D.HE)(n)?await n.delete(o,i).catch(()=>{}):await n.put(`${o}-over`,[Buffer.from(
"{}")],i).catch(()=>{})}t(l,"land");async function e(n,o,i){try{const a=await n.get(o,i);return A.safeParse(JSON.parse(Buffer.from(a).toString())).data??{token:"",
until:0}}catch(a){if(a instanceof _.m_)return;if(a instanceof SyntaxError)return{token:"",until:0};throw a}}t(e,"readLeader")}),23411:((R,P,s)=>{s.d(P,{J_:t(()=>y,
"J_"),hK:t(()=>v,"hK"),mA:t(()=>L,"mA")});const p={hourly:["keepHourly",m=>m.slice(0,13)],daily:["keepDaily",m=>m.slice(0,10)],weekly:["keepWeekly",g],monthly:[
"keepMonthly",m=>m.slice(0,7)],yearly:["keepYearly",m=>m.slice(0,4)]},y=["keepLast",...Object.values(p).map(([m])=>m),"keepWithin"];function v(m){return y.some(
M=>m[M]!==void 0)}t(v,"hasKeepRules");function L(m,M){const S=new Map,A=t((c,f)=>{S.set(c,[...S.get(c)??[],f])},"keep");for(const c of m.slice(0,M.keepLast??0))
A(c,"last");for(const[c,[f]]of Object.entries(p))for(const u of _(m,c,M[f]??0))A(u,c);const{keepWithin:r}=M,[d]=m;if(r===void 0||d===void 0)return S;for(const c of m)
D(d)-D(c)<r&&A(c,"within");return S}t(L,"keptBy");function _(m,M,S){const[,A]=p[M],r=[];let d;for(const[c,f]of m.entries()){if(r.length>=S)break;const u=A(new Date(
D(f)).toISOString());u===d&&c<m.length-1||(d=u,r.push(f))}return r}t(_,"ofPeriods");function g(m){const M=new Date(`${m.slice(0,10)}T00:00:00Z`);return M.setUTCDate(
M.getUTCDate()-(M.getUTCDay()+6)%7),M.toISOString().slice(0,10)}t(g,"mondayOf");function D({manifest:m}){return Date.parse(m.created_at)}t(D,"madeAt")}),10586:((R,P,s)=>{
s.d(P,{H:t(()=>_,"H")});var p=s(2202),y=s(75892),v=s(18631);const L=36e5;async function _(g,D){const m=(0,v.Ow)(g)?await g.now(D):Number.POSITIVE_INFINITY,M=Date.
now(),S=Number.isFinite(m)?M-m:0;if(Math.abs(S)<=L)return Math.min(M,m);const A=S>0?"ahead of":"behind";throw new y.iC(`nothing is removed by its age: the clock\
 of this machine is ${(0,p.Xo)(Math.abs(S)/1e3)} ${A} that of ${g.location}`,{hint:"Set the clock of this machine, and run it again"})}t(_,"agreedNow")}),45516:((R,P,s)=>{
s.d(P,{M:t(()=>v,"M"),S:t(()=>L,"S")});var p=s(75892),y=s(23411);function v(r,d){for(const c of["maxAge","maxCount","maxSize",...y.J_]){const f=r[c],u=c==="keep\
Last"||c.startsWith("max")?0:1;if(!(f===void 0||Number.isFinite(f)&&f>=u&&(!S(c)||Number.isInteger(f))))throw new p.dz(`${d(c)} is ${f}, and must be a ${S(c)?"w\
hole ":""}number from ${u}`)}}t(v,"checkRules");async function L(r,d,{now:c,sizeOf:f,groupOf:u=A}){const l=t(E=>[...Map.groupBy(E,u).values()],"grouped"),e=_(l(
r),d),n=t(E=>e.has(E),"isSafe"),o=new Map,i=t((E,w)=>{for(const O of E)o.has(O)||o.set(O,w)},"judge"),a=t(()=>r.filter(E=>n(E)||!o.has(E)),"remaining");i(g(r,d,
c),"age"),i(D(l(a()),d,n),"count"),i(await m(a(),d,{isSafe:n,sizeOf:f}),"size"),(0,y.hK)(d)&&!M(d)&&i(r,"keep");const h=[],$=[];for(const E of r){const w=o.get(
E),O=e.get(E)??[];w!==void 0&&O.length===0?h.push({snapshot:E,rule:w}):$.push({snapshot:E,reasons:O,...w!==void 0&&{spared:w}})}return{remove:h,keep:$}}t(L,"pla\
nRetention");function _(r,d){const c=new Map;for(const f of r){const u=(0,y.mA)(f,d);for(const e of f){const n=[...e.isProtected===!0?["protected"]:[],...u.get(
e)??[]];n.length>0&&c.set(e,n)}const[l]=f;l!==void 0&&!c.has(l)&&d.keepLast!==0&&d.maxCount!==0&&c.set(l,["newest"])}return c}t(_,"reasonsIn");function g(r,{maxAge:d},c){
return d===void 0?[]:r.filter(({manifest:f})=>c-Date.parse(f.created_at)>d)}t(g,"byAge");function D(r,{maxCount:d},c){return d===void 0?[]:r.flatMap(f=>{const u=Math.
max(0,f.length-d),l=f.filter(e=>!c(e));return[...f.slice(d).filter(c),...l.slice(Math.max(0,l.length-u))]})}t(D,"byCount");async function m(r,{maxSize:d},{isSafe:c,
sizeOf:f}){if(d===void 0)return[];let u=0;for(const e of r.filter(c))u+=await f(e);const l=r.filter(e=>!c(e));for(const[e,n]of l.entries())if(u+=await f(n),u>d)
return l.slice(e);return[]}t(m,"bySize");function M({maxAge:r,maxCount:d,maxSize:c}){return r!==void 0||d!==void 0||c!==void 0}t(M,"hasLimits");function S(r){return r!==
"maxAge"&&r!=="maxSize"&&r!=="keepWithin"}t(S,"isCount");function A({ref:r}){return r.project}t(A,"projectOf")}),4907:((R,P,s)=>{s.d(P,{X:t(()=>d,"X"),k:t(()=>r,
"k")});var p=s(77598),y=s(26921),v=s(75892),L=s(67914),_=s(18631);const g="roster/",D=Buffer.from("VMSROST1"),m=128<<20,M=D.length+4,S=50,A=y.Ikc({names:y.YOg(y.
YjP()),manifests:y.YOg(y.YjP())});async function r(n,o){const i=c(n)?await l(n,o):void 0,a=new Map((i?.manifests??[]).map(h=>[`"${(0,p.hash)("md5",h,"hex")}"`,h]));
return{names:i&&new Set(i.names),readerFor:t(h=>{const $=h.stamp===void 0?void 0:a.get(h.stamp);if($!==void 0)return{read:t(async()=>Buffer.from($),"read")};const E=(0,_.
lM)(n)?n.readStamped:void 0;return E?{read:t((w,O)=>E(h,O),"read")}:n},"readerFor")}}t(r,"readRoster");async function d(n,o,i,a){if(!c(n)||!f(o,i))return;const h=JSON.
stringify({names:[...i.keys()],manifests:u([...new Set(i.values())])}),$=Buffer.from(h),E=Buffer.alloc(M);D.copy(E),E.writeUInt32LE($.length,D.length);const w=Buffer.
concat([E,await(0,L.s)($,3)]),O=g+(0,p.hash)("sha256",w,"hex");await n.put(O,[w],a);for await(const I of n.list(g,a))I.key!==O&&await n.delete(I.key,a)}t(d,"ren\
ewRoster");function c(n){return(0,_.$9)(n)&&(0,_.HE)(n)&&!(0,_._f)(n)}t(c,"hasRoster");function f({names:n},o){if(n===void 0)return!0;let i=0;for(const a of o.keys())
n.has(a)||i++;for(const a of n)o.has(a)||i++;return i>Math.min(S,o.size/10)}t(f,"isWorthWriting");function u(n){let o=m/2;return n.filter(i=>(o-=i.length+8,o>0))}
t(u,"fitting");async function l(n,o){let i;for await(const{key:a,modified:h}of n.list(g,o))(i===void 0||h>i.modified)&&(i={key:a,modified:h});if(i!==void 0)try{
return await e(await n.get(i.key,o),i.key)}catch(a){if(a instanceof v.cs||a instanceof v.m_)return;throw a}}t(l,"newest");async function e(n,o){const i=Buffer.from(
n.buffer,n.byteOffset,n.length),a=i.length>M?i.readUInt32LE(D.length):0;if((0,p.hash)("sha256",n,"hex")!==o.slice(g.length)||!i.subarray(0,D.length).equals(D)||
a>m)throw new v.cs(`${o} is damaged`);const h=await(0,L.j)(i.subarray(M),a,o);return A.parse(JSON.parse(Buffer.from(h).toString()))}t(e,"parse")}),20178:((R,P,s)=>{
s.r(P),s.d(P,{clearMeasures:t(()=>S,"clearMeasures"),readWorth:t(()=>m,"readWorth"),recordRestore:t(()=>M,"recordRestore")});var p=s(26921),y=s(44143),v=s(75892),
L=s(76363),_=s(18631);const g="measures/",D=p.Ikc({restore_seconds:p.aig().nonnegative()});async function m({digest:r,manifest:d},{store:c},f){const u=d.source.
build_seconds;try{const l=await c.get(`${g}${(0,y.ZD)(r)}`,f);return A(D.parse(JSON.parse(Buffer.from(l).toString())).restore_seconds,u)}catch(l){if(l instanceof
v.JC&&l.code==="ERR_CANCELLED")throw l;return A(void 0,u)}}t(m,"readWorth");async function M({digest:r},d,{store:c,c:f}){const u=Buffer.from(JSON.stringify({restore_seconds:Math.
round(d*1e3)/1e3}));try{await c.put(`${g}${(0,y.ZD)(r)}`,[u],f)}catch(l){f.log.info(`How long the restore took is not remembered, so that a later job restores a\
gain: ${l instanceof Error?l.message:l}`)}}t(M,"recordRestore");async function S(r,d){if(!(0,_.$9)(r)||!(0,_.HE)(r))return;const c=[];for await(const{key:u}of r.
list(g,d))c.push(u);if(c.length===0)return;const f=new Set;for await(const u of r.listRefs(d)){const l=await r.read(u,d),e=l&&(0,L.s)(l);e!==void 0&&f.add(`${g}${(0,y.
ZD)(e)}`)}for(const u of c)f.has(u)||await r.delete(u,d)}t(S,"clearMeasures");function A(r,d){const c=r===void 0||d===void 0||r<d;return{restoreSeconds:r,buildSeconds:d,
paysOff:c}}t(A,"worthOf")}),67914:((R,P,s)=>{s.d(P,{s:t(()=>d,"s"),j:t(()=>c,"j")});var p=s(57975),y=s(38522),v=s(75892),L=s(78474),_=s(70370);const g=4,D=512*1024;
function m(f){const u=[],l=(0,_.A)(g);return e=>l(async()=>{const n=u.pop()??(0,y.createZstdCompress)({chunkSize:D,flush:y.constants.ZSTD_e_end,params:f}),o=await M(
n,e);return u.push(n),o})}t(m,"openLanes");async function M(f,u){const l=[],e=t(n=>l.push(n),"take");f.on("data",e);try{return f.write(u)||await(0,L.once)(f,"dr\
ain"),Buffer.concat(l)}finally{f.off("data",e)}}t(M,"compressIn");const S=(0,p.promisify)(y.zstdCompress),A=(0,p.promisify)(y.zstdDecompress),r=new Map;async function d(f,u){
const l={[y.constants.ZSTD_c_compressionLevel]:u,[y.constants.ZSTD_c_checksumFlag]:1};if(f.length<D)return new Uint8Array(await S(f,{chunkSize:Math.max(64,f.length>>
1),params:l}));const e=r.get(u)??m(l);return r.set(u,e),await e(f)}t(d,"compressFrame");async function c(f,u,l){const e={chunkSize:Math.max(u+1,64),maxOutputLength:Math.
max(u,1)},n=await A(f,e).catch(o=>{throw new v.cs(`${l} is damaged: it does not decompress`,{cause:o})});if(n.length!==u)throw new v.cs(`${l} is damaged: ${n.length}\
 bytes instead of ${u}`);return n}t(c,"decompressFrame")})};export{z as id,x as ids,F as modules};
