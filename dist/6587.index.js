var X=Object.defineProperty;var t=(b,R)=>X(b,"name",{value:R,configurable:!0});const tt=6587,et=[6587,1305],nt={85497:((b,R,e)=>{e.d(R,{Ge:t(()=>u,"Ge"),RA:t(()=>c,"RA"),WI:t(()=>g,"WI"),bs:t(()=>a,"bs"),cB:t(()=>E,"cB")});var r=e(44143),y=e(
75892),p=e(76363),w=e(75558),O=e(56566),l=e(99475),d=e(86125),f=e(75912);async function c(o,n,i){return(await g(o,n,i)).snapshot}t(c,"readSnapshot");async function g(o,n,i){
const{bytes:h,manifest:v}=await(0,d.fL)(async()=>{const P=await n.read(o.ref,i);if(P===void 0)throw s(o.ref,n);return{bytes:P,manifest:(0,O.N)(P)}}),T={ref:o.ref,
digest:(0,p.h)(v),held:(0,r.ol)(h),manifest:v};if(o.pin!==void 0&&o.pin!==T.digest&&o.pin!==T.held)throw new y.m_(`Snapshot '${(0,w.SN)(o.ref)}' is not ${o.pin}\
: the name now points to ${T.digest}`,{hint:"Omit the digest to use the snapshot that the name points to"});return{snapshot:T,bytes:h}}t(g,"readManifest");async function E(o,{
force:n,hint:i,refs:h,signal:v}){const T=await h.read(o,{signal:v});if(T!==void 0&&!n)throw m({ref:o,hint:i});return{ref:o,previous:T,hint:i,force:n}}t(E,"claim\
Name");async function u(o,n,i){const h={...n,packs:[...i.published.packs]},v=(0,l.M)(h);try{await _(o.ref,{previous:o.previous,bytes:v},i)}catch(P){throw!(P instanceof
y.fK)||o.previous!==void 0||o.force?P:(P.fields.unread===!0?!o.force:await i.refs.read(o.ref,i)!==void 0)?m(o,P):P}const T=(0,O.N)(v);return{ref:o.ref,digest:(0,p.
h)(T),held:(0,r.ol)(v),manifest:T}}t(u,"commitSnapshot");async function a(o,n,i){const h=(0,r.ol)(n.bytes);if(!(n.previous&&(0,r.ol)(n.previous)===h))try{await _(
o,n,i)}catch(v){if(!(v instanceof y.fK))throw v;const T=await i.refs.read(o,i);if(T===void 0||(0,r.ol)(T)!==h)throw v}}t(a,"moveName");async function _(o,{previous:n,
bytes:i},{published:h,refs:v,signal:T,log:P}){const A={signal:T,...P&&{log:P}};await h.assertFresh(),await v.compareAndSwap(o,n&&(0,r.ol)(n),i,{...A,stage:h.stage});
try{await h.confirm()}catch(x){throw await v.compareAndSwap(o,(0,r.ol)(i),n,A),x}}t(_,"moveRef");function s(o,n){const i=(0,f.DQ)(o,n);return new y.m_(`Snapshot\
 '${(0,w.SN)(o)}' not found${i===void 0?"":`: ${i}`}`,{hint:"List the existing snapshots with: vm snapshot list",fields:{snapshot:(0,w.SN)(o)}})}t(s,"notFound");
function m({ref:o,hint:n},i){return new y.Ry(`Snapshot '${o.name}' already exists`,{hint:n,cause:i,fields:{project:o.project,name:o.name}})}t(m,"nameTaken")}),36587:((b,R,e)=>{
e.r(R),e.d(R,{isOfContainer:t(()=>W,"isOfContainer"),list:t(()=>x,"list"),listSummaries:t(()=>M,"listSummaries"),nameFilter:t(()=>Q,"nameFilter")});var r=e(70370),
y=e(75892),p=e(75558),w=e(14717),O=e(10764),l=e(85497),d=e(77598),f=e(51455),c=e(76760),g=e(49700),E=e(56690),u=e(41232),a=e(63827),_=e(13266);const s=50,m=5e4;
async function o(D,{log:S}){const j=(0,c.join)((0,u.nF)(),"lists"),C=(0,c.join)(j,`${(0,d.hash)("sha256",D).slice(0,32)}.json`),U=await i(C),B=[];let K=0;return{
get:t(L=>{const $=U.get(T(L));if(!($===void 0||$.stamp!==L.stamp))return B.push([T(L),$]),$},"get"),put:t((L,{digest:$,held:k,manifest:z})=>{L.stamp!==void 0&&(B.
push([T(L),{stamp:L.stamp,digest:$,held:k,manifest:z}]),K+=1)},"put"),flush:t(async({all:L})=>{if(K<s)return;const $=new Map([...L?[]:U,...B]);$.size>m||await h(
C,$).catch(k=>S.debug(`cannot write the list cache: ${k}`))},"flush")}}t(o,"openKnownSummaries");const n=`vm-snapshot ${a.x} ${Object.keys(_.rc.shape).join()}`;
async function i(D){const S=await(0,f.readFile)(D,"utf8").catch(()=>""),[j="",C=""]=S.split(`
`,2);return j!==v(C)?new Map:new Map(JSON.parse(C))}t(i,"readKnown");async function h(D,S){const j=JSON.stringify([...S]),C=await(0,g.Ht)(D);await(0,g.fc)((0,c.
dirname)(D),C);const U=`${D}.${(0,E.Pg)()}`;try{await(0,g.v8)(U,[Buffer.from(`${v(j)}
${j}
`)],C),await(0,f.rename)(U,D)}finally{await(0,f.rm)(U,{force:!0})}}t(h,"writeKnown");function v(D){return`${(0,d.hash)("sha256",D)} ${n}`}t(v,"headOf");function T({
ref:D}){return`${D.project}/${D.name}`}t(T,"keyOf");var P=e(41305),A=e(68602);async function x(D,{store:S,roster:j},C){return await I(t(async B=>await(0,l.RA)({
ref:B.ref},j?.readerFor(B)??S,C),"read"),{request:D,store:S},C)}t(x,"list");async function M(D,{store:S},j){if(!(0,O.at)(S))return await x(D,{store:S},j);const C=await o(
S.location,j),B=await I(t(async K=>{const L=C.get(K);if(L!==void 0)return{ref:K.ref,digest:L.digest,held:L.held,manifest:L.manifest};const{ref:$,digest:k,held:z=k,
manifest:V}=await(0,l.RA)({ref:K.ref},S,j),H={digest:k,held:z,manifest:(0,w.Y)(V)};return C.put(K,H),{ref:$,...H}},"read"),{request:D,store:S},j);return await C.
flush({all:D.project===void 0&&D.filter===void 0}),B}t(M,"listSummaries");async function I(D,{request:{project:S,filter:j,container:C},store:U},B){const K=Q(j),
L={signal:B.signal,...S!==void 0&&{project:S}},$=t(N=>B.log.warn(`Some snapshots are not listed: ${N.message}`),"warn"),z=((0,O.at)(U)?await(0,A.K)(U.listVersioned(
L),$):(await(0,A.K)(U.listRefs(L),$)).map(N=>({ref:N,stamp:void 0}))).filter(({ref:N})=>K(N.name)),V=await(0,P.readProtected)(U,B),H=(0,r.A)(U.traits.concurrency),
G=(await Promise.all(z.map(N=>H(Y,N)))).filter(N=>N!==void 0);return(C===void 0?G:G.filter(({manifest:N})=>W(N,C))).sort((N,F)=>J(F.manifest.created_at,N.manifest.
created_at));async function Y(N){try{return{...await D(N),isProtected:V(N.ref)}}catch(F){if(!(F instanceof y.JC)||F.code==="ERR_CANCELLED")throw F;B.log.warn(`S\
napshot '${(0,p.SN)(N.ref)}' is not listed: ${F.message}`);return}}}t(I,"listBy");function W({container:D},S){return D===void 0?!1:D.name===S||D.of===S||S.length>=
12&&D.id.startsWith(S)}t(W,"isOfContainer");function Q(D){if(D===void 0)return()=>!0;if(!/[*?]/.test(D))return C=>C.includes(D);const S=D.replace(/[.+^${}()|[\]\\]/g,
"\\$&").replace(/\*+/g,".*").replace(/\?/g,"."),j=new RegExp(`^${S}$`);return C=>j.test(C)}t(Q,"nameFilter");function J(D,S){return D<S?-1:D>S?1:0}t(J,"compare")}),
41305:((b,R,e)=>{e.r(R),e.d(R,{assertUnprotected:t(()=>_,"assertUnprotected"),isProtected:t(()=>E,"isProtected"),protect:t(()=>c,"protect"),protectedNames:t(()=>a,
"protectedNames"),readProtected:t(()=>u,"readProtected"),unprotect:t(()=>g,"unprotect"),unprotectRef:t(()=>s,"unprotectRef")});var r=e(77598),y=e(70370),p=e(75892),
w=e(57588),O=e(75558),l=e(10764),d=e(85497);const f="protected/";async function c({name:n},{store:i},h){const v=await(0,d.RA)(n,i,h);if(!(0,l.$9)(i)||!(0,l.HE)(
i))throw o(i);const T=!await E(n.ref,i,h);return await i.put(m(n.ref),[Buffer.from(`${n.ref.project}/${n.ref.name}
`)],h),{...v,changed:T}}t(c,"protect");async function g({name:n},{store:i},h){return{...await(0,d.RA)(n,i,h),changed:await s(n.ref,i,h)}}t(g,"unprotect");async function E(n,i,h){
return(0,l.$9)(i)&&await i.stat(m(n),h)!==void 0}t(E,"isProtected");async function u(n,i){if(!(0,l.$9)(n))return()=>!1;const h=new Set;for await(const{key:v}of n.
list(f,i))h.add(v);return v=>h.has(m(v))}t(u,"readProtected");async function a(n,i){const h=[];for await(const{key:P}of n.list(f,i))h.push(P);const v=(0,y.A)(n.
traits.concurrency);return(await Promise.all(h.map(P=>v(T,P)))).filter(P=>P!==void 0);async function T(P){try{const A=Buffer.from(await n.get(P,i)).toString().trimEnd();
return(0,r.hash)("sha256",A,"hex")===P.slice(f.length)?A:void 0}catch(A){if(A instanceof p.m_)return;throw A}}}t(a,"protectedNames");async function _(n,i,h){if(await E(
n,i,h))throw new p.iC(`Snapshot '${(0,O.SN)(n)}' is protected`,{hint:(0,w.iU)`Use ${(0,w.uK)("force",!0)}, or first run: vm snapshot unprotect ${(0,O.SN)(n)}`,fields:{
project:n.project,name:n.name}})}t(_,"assertUnprotected");async function s(n,i,h){if(!await E(n,i,h))return!1;if(!(0,l.HE)(i))throw o(i);return await i.delete(m(
n),h),!0}t(s,"unprotectRef");function m({project:n,name:i}){return f+(0,r.hash)("sha256",`${n}/${i}`,"hex")}t(m,"keyOf");function o({location:n}){return new p.Wt(
`Cannot protect snapshots in ${n}: it does not support listing and deleting`)}t(o,"unable")}),68602:((b,R,e)=>{e.d(R,{K:t(()=>p,"K"),g:t(()=>y,"g")});var r=e(75892);
async function y(w,O,l){return await p(w.listRefs(l),O)}t(y,"refsOf");async function p(w,O){const l=[];try{for await(const d of w)l.push(d)}catch(d){if(!(d instanceof
r.cs))throw d;O(d)}return l}t(p,"listed")}),24746:((b,R,e)=>{e.d(R,{MH:t(()=>O,"MH"),UQ:t(()=>l,"UQ"),zL:t(()=>w,"zL"),zS:t(()=>p,"zS")});var r=e(75892),y=e(47014);
function p(c,g){const E=(0,y.bv)(c),u=l(E),a=`${g}: ${f(E)}`;return u==="ENOSPC"||u==="EDQUOT"?new r._p(a,{cause:E,hint:"Free some space there, or use another l\
ocation"}):u==="EFBIG"?new r._p(a,{cause:E,hint:"Use another location: FAT disks and limits (ulimit -f) restrict the size of a file"}):u==="EROFS"?new r.iC(a,{cause:E,
hint:"Use a folder that is not on a read-only disk, or mount it for writing"}):u==="EACCES"||u==="EPERM"?new r.iC(a,{cause:E,hint:"Use a writable folder, or cha\
nge its owner"}):u==="ENOENT"||u==="ENOTDIR"?new r.m_(a,{cause:E,hint:"Check the path"}):u==="EISDIR"||u==="ENAMETOOLONG"||u==="ELOOP"?new r.dz(a,{cause:E,hint:"\
Check the path"}):u==="EIO"||u==="EUCLEAN"?new r.cs(a,{cause:E,hint:"Check the system log (dmesg): the disk or its file system is damaged"}):u==="EMFILE"||u==="\
ENFILE"||u==="ENOMEM"?new r._p(a,{cause:E,hint:"Allow more open files (ulimit -n) or memory, or run fewer commands at once"}):u==="ESTALE"||u==="ETIMEDOUT"||u===
"EHOSTDOWN"||u==="ENODEV"||u==="ENXIO"?new r.hG(a,{cause:E,hint:"Check that the disk or the file server is available, and try again"}):u==="EXDEV"?new r.Wt(a,{cause:E,
hint:"Move the whole folder to the other disk: a part of it is a link to that disk"}):E}t(p,"fileError");function w(c,g){try{return g()}catch(E){throw p(E,c)}}t(
w,"attemptSync");async function O(c,g){try{return await g()}catch(E){throw p(E,c)}}t(O,"withFileErrors");function l(c){return typeof c=="object"&&c!==null&&"cod\
e"in c&&typeof c.code=="string"?c.code:void 0}t(l,"errnoOf");const d={EACCES:"permission denied",EISDIR:"it is a folder",EMFILE:"too many files are open",ENOSPC:"\
no space is left on the disk",ENOTDIR:"a part of the path is not a folder",EPERM:"permission denied",EROFS:"the disk is read-only"};function f(c){const g=d[l(c)??
""];if(g!==void 0)return g;const E=typeof c=="object"&&c!==null&&"message"in c?String(c.message):String(c);return/^E[A-Z0-9]+: ([^,]+), \w+/.exec(E)?.[1]??E}t(f,
"messageOf")}),49700:((b,R,e)=>{e.d(R,{Ht:t(()=>l,"Ht"),QD:t(()=>c,"QD"),Yw:t(()=>E,"Yw"),fc:t(()=>d,"fc"),kq:t(()=>f,"kq"),v8:t(()=>g,"v8")});var r=e(51455),y=e(
76760),p=e(24746),w=function(u,a,_){if(a!=null){if(typeof a!="object"&&typeof a!="function")throw new TypeError("Object expected.");var s,m;if(_){if(!Symbol.asyncDispose)
throw new TypeError("Symbol.asyncDispose is not defined.");s=a[Symbol.asyncDispose]}if(s===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not\
 defined.");s=a[Symbol.dispose],_&&(m=s)}if(typeof s!="function")throw new TypeError("Object not disposable.");m&&(s=t(function(){try{m.call(this)}catch(o){return Promise.
reject(o)}},"dispose")),u.stack.push({value:a,dispose:s,async:_})}else _&&u.stack.push({async:!0});return a},O=(function(u){return function(a){function _(n){a.error=
a.hasError?new u(n,a.error,"An error was suppressed during disposal."):n,a.hasError=!0}t(_,"fail");var s,m=0;function o(){for(;s=a.stack.pop();)try{if(!s.async&&
m===1)return m=0,a.stack.push(s),Promise.resolve().then(o);if(s.dispose){var n=s.dispose.call(s.value);if(s.async)return m|=2,Promise.resolve(n).then(o,function(i){
return _(i),o()})}else m|=1}catch(i){_(i)}if(m===1)return a.hasError?Promise.reject(a.error):Promise.resolve();if(a.hasError)throw a.error}return t(o,"next"),o()}})(
typeof SuppressedError=="function"?SuppressedError:function(u,a,_){var s=new Error(_);return s.name="SuppressedError",s.error=u,s.suppressed=a,s});async function l(u){
if(process.geteuid?.()===0)for(let a=u;;a=(0,y.dirname)(a)){const _=await(0,r.stat)(a).catch(s=>{if(!((0,p.UQ)(s)==="ENOENT"||(0,p.UQ)(s)==="ENOTDIR"))throw s});
if(_)return _.uid===0?void 0:{uid:_.uid,gid:_.gid}}}t(l,"ownerBelow");async function d(u,a){const _=await(0,r.mkdir)(u,{recursive:!0});if(!(!a||_===void 0))for(let s=u;s.
length>=_.length;s=(0,y.dirname)(s))await(0,r.chown)(s,a.uid,a.gid)}t(d,"makeFolder");async function f(u,a){const _=await(0,r.mkdir)(u,{recursive:!0});if(_!==void 0)
for(let s=u;s.length>=_.length;s=(0,y.dirname)(s))a&&await(0,r.chown)(s,a.uid,a.gid),await E((0,y.dirname)(s))}t(f,"makeFolderDurably");async function c(u,a){await(0,r.
mkdir)(u),a&&await(0,r.chown)(u,a.uid,a.gid)}t(c,"makeFolderIn");async function g(u,a,_){const s={stack:[],error:void 0,hasError:!1};try{const m=w(s,await(0,r.open)(
u,"wx"),!0);await m.writeFile(a),_&&await m.chown(_.uid,_.gid),await m.sync()}catch(m){s.error=m,s.hasError=!0}finally{const m=O(s);m&&await m}}t(g,"writeDurabl\
y");async function E(u){const a={stack:[],error:void 0,hasError:!1};try{await w(a,await(0,r.open)(u,"r"),!0).sync().catch(s=>{if(!["EINVAL","EPERM","EISDIR","EN\
OTSUP"].includes((0,p.UQ)(s)??""))throw s})}catch(_){a.error=_,a.hasError=!0}finally{const _=O(a);_&&await _}}t(E,"syncFolder")}),56690:((b,R,e)=>{e.d(R,{IX:t(()=>E,
"IX"),Pg:t(()=>l,"Pg"),Tu:t(()=>f,"Tu"),b8:t(()=>g,"b8"),eB:t(()=>c,"eB"),sg:t(()=>d,"sg")});var r=e(77598),y=e(73024),p=e(48161),w=e(24746);const O=/^([1-9][0-9]{0,9})-([0-9]{1,20})-([0-9a-f]{8})([0-9a-f]{8})-[0-9a-f]{12}$/;
function l(){return n??=(0,w.zL)("reading /proc/self/stat",()=>_()),`${process.pid}-${n}-${h()}-${(0,r.randomBytes)(6).toString("hex")}`}t(l,"processToken");function d(M){
return O.test(M)}t(d,"isToken");function f(M){const I=O.exec(M),[W,Q]=[h().slice(0,8),h().slice(8)];return!I||I[4]!==Q?"unknown":I[3]!==W?"dead":u(Number(I[1]),
I[2]??o)}t(f,"tokenState");function c(M){return O.exec(M)?.[3]===h().slice(0,8)?f(M):"unknown"}t(c,"sharedTokenState");function g(M){const I=O.exec(M)?.[1];return I===
void 0?void 0:Number(I)}t(g,"pidOf");function E(M){return O.exec(M)?.[4]===h().slice(8)}t(E,"isLocal");function u(M,I){if(!m(M))return"dead";const W=a(M);return W===
void 0||I===o||W===I?"alive":"dead"}t(u,"processState");function a(M){return x(()=>s((0,y.readFileSync)(`/proc/${M}/stat`,"latin1")))}t(a,"startTime");function _(){
try{return s((0,y.readFileSync)("/proc/self/stat","latin1"))??o}catch(M){if((0,w.UQ)(M)==="ENOENT")return o;throw M}}t(_,"ownStart");function s(M){return M.slice(
M.lastIndexOf(")")+2).split(" ")[19]}t(s,"startIn");function m(M){try{return process.kill(M,0),!0}catch(I){return(0,w.UQ)(I)!=="ESRCH"}}t(m,"signalReaches");const o="\
0";let n,i;function h(){return i??=(0,w.zL)("reading the identity of this machine",()=>A(v("/proc/sys/kernel/random/boot_id"))+A(`${v("/etc/machine-id")} ${(0,p.
hostname)()} ${T()}`)),i}t(h,"machine");function v(M){return P(()=>(0,y.readFileSync)(M,"latin1"))??""}t(v,"textOf");function T(){return P(()=>(0,y.readlinkSync)(
"/proc/self/ns/pid"))??""}t(T,"pidNamespace");function P(M){try{return M()}catch(I){if(["ENOENT","ENOTDIR","EACCES","EPERM"].includes((0,w.UQ)(I)??""))return;throw I}}
t(P,"readable");function A(M){return(0,r.hash)("sha256",M,"hex").slice(0,8)}t(A,"short");function x(M){try{return M()}catch{return}}t(x,"readOr")}),63827:((b,R,e)=>{
e.d(R,{x:t(()=>r,"x")});const r="0.1.0"}),76363:((b,R,e)=>{e.d(R,{h:t(()=>O,"h"),s:t(()=>l,"s")});var r=e(44143),y=e(75892),p=e(56566),w=e(13266);function O(f){
const{snapshot_name:c,project_name:g,is_global:E,imported:u,packs:a,files:_,services:s,volumes:m,bind_mounts:o,parts:n,blobs:i,...h}=f,v={...h,...s.length>0&&{services:s.
map(({image_tag:T,image_file:P,...A})=>A)},volumes:m.map(({volume_file:T,...P})=>P),...o!==void 0&&{bind_mounts:o.map(({bind_file:T,...P})=>P)},...n!==void 0&&{
parts:n.map(({part_file:T,...P})=>P)},blobs:i.map(({recipe:T,...P})=>P)};return(0,r.ol)(`${JSON.stringify(d(v),void 0,2)}
`)}t(O,"snapshotDigest");function l(f){try{return O((0,p.N)(f))}catch(c){if(c instanceof y.JC)return;throw c}}t(l,"digestIn");function d(f){return Object.fromEntries(
Object.keys(w.rc.shape).flatMap(c=>c in f?[[c,f[c]]]:[]))}t(d,"inOrder")}),99475:((b,R,e)=>{e.d(R,{M:t(()=>O,"M")});var r=e(75892),y=e(72018),p=e(13266),w=e(93211);
function O(d){const{data:f,error:c}=p.rc.safeParse(d);if(f===void 0)throw new r.dz(`Cannot write the snapshot's manifest: ${(0,w.w)(c.issues)}`);const{services:g,
languages:E}=f;return Buffer.from((0,y.i)({...f,services:g.length>0?g:void 0,languages:l(E)}))}t(O,"serializeManifest");function l(d){return Object.fromEntries(
Object.entries(d).sort(([f],[c])=>f<c?-1:1))}t(l,"sorted")}),14717:((b,R,e)=>{e.d(R,{Y:t(()=>y,"Y"),v:t(()=>r,"v")});function r({source:p,imported:w}){return w===
void 0?p:{...p,type:"imported",from:w.from}}t(r,"sourceOf");function y(p){const{services:w,blobs:O,packs:l,files:d,bind_mounts:f,parts:c,left_out:g,...E}=p;return E}
t(y,"summaryOf")}),86125:((b,R,e)=>{e.d(R,{Hj:t(()=>O,"Hj"),Rh:t(()=>y,"Rh"),fL:t(()=>l,"fL"),yo:t(()=>p,"yo"),ys:t(()=>w,"ys")});var r=e(75892);class y extends r.
cs{static{t(this,"MissingError")}constructor(f,c,g){super(`${f} is missing from ${c}`,{cause:g,hint:p})}}const p="List all damage with: vm snapshot verify. Copy\
 the missing data from another repository with vm snapshot verify --repair --from <location>, or create or import the snapshot again";function w(d){return d instanceof
r.cs&&!(d instanceof y)}t(w,"isCorruption");function O(d,f){return c=>{throw c instanceof r.m_?new y(`pack ${d}`,f,c):c}}t(O,"toMissingChunkError");async function l(d,f=()=>{}){
try{return await d()}catch(c){if(!w(c))throw c}try{return await d()}catch(c){throw w(c)&&f(),c}}t(l,"retryOnCorruption")}),10764:((b,R,e)=>{e.d(R,{$9:t(()=>p,"$\
9"),BR:t(()=>g,"BR"),HE:t(()=>w,"HE"),Iv:t(()=>E,"Iv"),JN:t(()=>n,"JN"),Lf:t(()=>c,"Lf"),Ow:t(()=>_,"Ow"),V2:t(()=>d,"V2"),YG:t(()=>O,"YG"),_f:t(()=>f,"_f"),at:t(
()=>y,"at"),d0:t(()=>a,"d0"),dd:t(()=>u,"dd"),eA:t(()=>m,"eA"),nR:t(()=>l,"nR"),oo:t(()=>o,"oo"),tZ:t(()=>s,"tZ")});const r=t(i=>h=>i in h,"guard"),y=r("listVer\
sioned"),p=r("list"),w=r("delete"),O=r("stage"),l=r("putSidecarFiles"),d=r("freeBytes"),f=r("lockExclusively"),c=r("workers"),g=r("discardRef"),E=r("abortStaleU\
ploads"),u=r("newestRef"),a=r("missing"),_=r("now"),s=r("fileTime"),m=r("unkept"),o=r("prove"),n=r("assertWritable")}),70370:((b,R,e)=>{e.d(R,{A:t(()=>p,"A")});
class r{static{t(this,"Node")}value;next;constructor(d){this.value=d}}class y{static{t(this,"Queue")}#t;#e;#n;constructor(){this.clear()}enqueue(d){const f=new r(
d);this.#t?(this.#e.next=f,this.#e=f):(this.#t=f,this.#e=f),this.#n++}dequeue(){const d=this.#t;if(d)return this.#t=this.#t.next,this.#n--,this.#t||(this.#e=void 0),
d.value}peek(){if(this.#t)return this.#t.value}clear(){this.#t=void 0,this.#e=void 0,this.#n=0}get size(){return this.#n}*[Symbol.iterator](){let d=this.#t;for(;d;)
yield d.value,d=d.next}*drain(){for(;this.#t;)yield this.dequeue()}}function p(l){let d=!1;if(typeof l=="object"&&({concurrency:l,rejectOnClear:d=!1}=l),O(l),typeof d!=
"boolean")throw new TypeError("Expected `rejectOnClear` to be a boolean");const f=new y;let c=0;const g=t(()=>{c<l&&f.size>0&&(c++,f.dequeue().run())},"resumeNe\
xt"),E=t(()=>{c--,g()},"next"),u=t(async(s,m,o)=>{const n=(async()=>s(...o))();m(n);try{await n}catch{}E()},"run"),a=t((s,m,o,n)=>{const i={reject:o};new Promise(
h=>{i.run=h,f.enqueue(i)}).then(u.bind(void 0,s,m,n)),c<l&&g()},"enqueue"),_=t((s,...m)=>new Promise((o,n)=>{a(s,o,n,m)}),"generator");return Object.defineProperties(
_,{activeCount:{get:t(()=>c,"get")},pendingCount:{get:t(()=>f.size,"get")},clearQueue:{value(){if(!d){f.clear();return}const s=AbortSignal.abort().reason;for(;f.
size>0;)f.dequeue().reject(s)}},concurrency:{get:t(()=>l,"get"),set(s){O(s),l=s,queueMicrotask(()=>{for(;c<l&&f.size>0;)g()})}},map:{async value(s,m){const o=[];
try{Array.from(s,(n,i)=>{const h=_(m,n,i);return o.push(h),h})}catch(n){for(const i of o)i.catch(()=>{});throw n}return Promise.all(o)}}}),_}t(p,"pLimit");function w(l,d){
const f=p(d),c=t((...g)=>f(()=>l(...g)),"limitedFunction");return Object.defineProperty(c,"clearQueue",{value:f.clearQueue}),c}t(w,"limitFunction");function O(l){
if(!((Number.isInteger(l)||l===Number.POSITIVE_INFINITY)&&l>0))throw new TypeError("Expected `concurrency` to be a number from 1 and up")}t(O,"validateConcurren\
cy")})};export{tt as id,et as ids,nt as modules};
