var Y=Object.defineProperty;var t=(U,T)=>Y(U,"name",{value:T,configurable:!0});const tt=6587,et=[6587,1305],nt={85497:((U,T,n)=>{n.d(T,{Ge:t(()=>u,"Ge"),RA:t(()=>c,"RA"),WI:t(()=>y,"WI"),bs:t(()=>a,"bs"),cB:t(()=>m,"cB")});var o=n(44143),p=n(
75892),D=n(76363),P=n(75558),w=n(56566),h=n(99475),d=n(86125),f=n(75912);async function c(i,e,r){return(await y(i,e,r)).snapshot}t(c,"readSnapshot");async function y(i,e,r){
const{bytes:l,manifest:v}=await(0,d.fL)(async()=>{const O=await e.read(i.ref,r);if(O===void 0)throw s(i.ref,e);return{bytes:O,manifest:(0,w.N)(O)}}),R={ref:i.ref,
digest:(0,D.h)(v),held:(0,o.ol)(l),manifest:v};if(i.pin!==void 0&&i.pin!==R.digest&&i.pin!==R.held)throw new p.m_(`Snapshot '${(0,P.SN)(i.ref)}' is not ${i.pin}\
: the name now points to ${R.digest}`,{hint:"Omit the digest to use the snapshot that the name points to"});return{snapshot:R,bytes:l}}t(y,"readManifest");async function m(i,{
force:e,hint:r,refs:l,signal:v}){const R=await l.read(i,{signal:v});if(R!==void 0&&!e)throw E({ref:i,hint:r});return{ref:i,previous:R,hint:r,force:e}}t(m,"claim\
Name");async function u(i,e,r){const l={...e,packs:[...r.published.packs]},v=(0,h.M)(l);try{await _(i.ref,{previous:i.previous,bytes:v},r)}catch(O){throw!(O instanceof
p.fK)||i.previous!==void 0||i.force?O:(O.fields.unread===!0?!i.force:await r.refs.read(i.ref,r)!==void 0)?E(i,O):O}const R=(0,w.N)(v);return{ref:i.ref,digest:(0,D.
h)(R),held:(0,o.ol)(v),manifest:R}}t(u,"commitSnapshot");async function a(i,e,r){const l=(0,o.ol)(e.bytes);if(!(e.previous&&(0,o.ol)(e.previous)===l))try{await _(
i,e,r)}catch(v){if(!(v instanceof p.fK))throw v;const R=await r.refs.read(i,r);if(R===void 0||(0,o.ol)(R)!==l)throw v}}t(a,"moveName");async function _(i,{previous:e,
bytes:r},{published:l,refs:v,signal:R,log:O}){const A={signal:R,...O&&{log:O}};await l.assertFresh(),await v.compareAndSwap(i,e&&(0,o.ol)(e),r,{...A,stage:l.stage});
try{await l.confirm()}catch(x){throw await v.compareAndSwap(i,(0,o.ol)(r),e,A),x}}t(_,"moveRef");function s(i,e){const r=(0,f.DQ)(i,e);return new p.m_(`Snapshot\
 '${(0,P.SN)(i)}' not found${r===void 0?"":`: ${r}`}`,{hint:"List the existing snapshots with: vm snapshot list",fields:{snapshot:(0,P.SN)(i)}})}t(s,"notFound");
function E({ref:i,hint:e},r){return new p.Ry(`Snapshot '${i.name}' already exists`,{hint:e,cause:r,fields:{project:i.project,name:i.name}})}t(E,"nameTaken")}),36587:((U,T,n)=>{
n.r(T),n.d(T,{isOfContainer:t(()=>W,"isOfContainer"),list:t(()=>x,"list"),listSummaries:t(()=>M,"listSummaries"),nameFilter:t(()=>Q,"nameFilter")});var o=n(70370),
p=n(75892),D=n(75558),P=n(14717),w=n(10764),h=n(85497),d=n(77598),f=n(51455),c=n(76760),y=n(49700),m=n(56690),u=n(41232),a=n(63827),_=n(13266);const s=50,E=5e4;
async function i(g,{log:S}){const j=(0,c.join)((0,u.nF)(),"lists"),C=(0,c.join)(j,`${(0,d.hash)("sha256",g).slice(0,32)}.json`),$=await r(C),B=[];let K=0;return{
get:t(L=>{const b=$.get(R(L));if(!(b===void 0||b.stamp!==L.stamp))return B.push([R(L),b]),b},"get"),put:t((L,{digest:b,held:k,manifest:z})=>{L.stamp!==void 0&&(B.
push([R(L),{stamp:L.stamp,digest:b,held:k,manifest:z}]),K+=1)},"put"),flush:t(async({all:L})=>{if(K<s)return;const b=new Map([...L?[]:$,...B]);b.size>E||await l(
C,b).catch(k=>S.debug(`cannot write the list cache: ${k}`))},"flush")}}t(i,"openKnownSummaries");const e=`vm-snapshot ${a.x} ${Object.keys(_.rc.shape).join()}`;
async function r(g){const S=await(0,f.readFile)(g,"utf8").catch(()=>""),[j="",C=""]=S.split(`
`,2);return j!==v(C)?new Map:new Map(JSON.parse(C))}t(r,"readKnown");async function l(g,S){const j=JSON.stringify([...S]),C=await(0,y.Ht)(g);await(0,y.fc)((0,c.
dirname)(g),C);const $=`${g}.${(0,m.Pg)()}`;try{await(0,y.v8)($,[Buffer.from(`${v(j)}
${j}
`)],C),await(0,f.rename)($,g)}finally{await(0,f.rm)($,{force:!0})}}t(l,"writeKnown");function v(g){return`${(0,d.hash)("sha256",g)} ${e}`}t(v,"headOf");function R({
ref:g}){return`${g.project}/${g.name}`}t(R,"keyOf");var O=n(41305),A=n(68602);async function x(g,{store:S,roster:j},C){return await I(t(async B=>await(0,h.RA)({
ref:B.ref},j?.readerFor(B)??S,C),"read"),{request:g,store:S},C)}t(x,"list");async function M(g,{store:S},j){if(!(0,w.at)(S))return await x(g,{store:S},j);const C=await i(
S.location,j),B=await I(t(async K=>{const L=C.get(K);if(L!==void 0)return{ref:K.ref,digest:L.digest,held:L.held,manifest:L.manifest};const{ref:b,digest:k,held:z=k,
manifest:V}=await(0,h.RA)({ref:K.ref},S,j),H={digest:k,held:z,manifest:(0,P.YG)(V)};return C.put(K,H),{ref:b,...H}},"read"),{request:g,store:S},j);return await C.
flush({all:g.project===void 0&&g.filter===void 0}),B}t(M,"listSummaries");async function I(g,{request:{project:S,filter:j,container:C},store:$},B){const K=Q(j),
L={signal:B.signal,...S!==void 0&&{project:S}},b=t(N=>B.log.warn(`Some snapshots are not listed: ${N.message}`),"warn"),z=((0,w.at)($)?await(0,A.K)($.listVersioned(
L),b):(await(0,A.K)($.listRefs(L),b)).map(N=>({ref:N,stamp:void 0}))).filter(({ref:N})=>K(N.name)),V=await(0,O.readProtected)($,B),H=(0,o.A)($.traits.concurrency),
G=(await Promise.all(z.map(N=>H(X,N)))).filter(N=>N!==void 0);return(C===void 0?G:G.filter(({manifest:N})=>W(N,C))).sort((N,F)=>J(F.manifest.created_at,N.manifest.
created_at));async function X(N){try{return{...await g(N),isProtected:V(N.ref)}}catch(F){if(!(F instanceof p.JC)||F.code==="ERR_CANCELLED")throw F;B.log.warn(`S\
napshot '${(0,D.SN)(N.ref)}' is not listed: ${F.message}`);return}}}t(I,"listBy");function W({container:g},S){return g===void 0?!1:g.name===S||g.of===S||S.length>=
12&&g.id.startsWith(S)}t(W,"isOfContainer");function Q(g){if(g===void 0)return()=>!0;if(!/[*?]/.test(g))return C=>C.includes(g);const S=g.replace(/[.+^${}()|[\]\\]/g,
"\\$&").replace(/\*+/g,".*").replace(/\?/g,"."),j=new RegExp(`^${S}$`);return C=>j.test(C)}t(Q,"nameFilter");function J(g,S){return g<S?-1:g>S?1:0}t(J,"compare")}),
41305:((U,T,n)=>{n.r(T),n.d(T,{assertUnprotected:t(()=>_,"assertUnprotected"),isProtected:t(()=>m,"isProtected"),protect:t(()=>c,"protect"),protectedNames:t(()=>a,
"protectedNames"),readProtected:t(()=>u,"readProtected"),unprotect:t(()=>y,"unprotect"),unprotectRef:t(()=>s,"unprotectRef")});var o=n(77598),p=n(70370),D=n(75892),
P=n(57588),w=n(75558),h=n(10764),d=n(85497);const f="protected/";async function c({name:e},{store:r},l){const v=await(0,d.RA)(e,r,l);if(!(0,h.$9)(r)||!(0,h.HE)(
r))throw i(r);const R=!await m(e.ref,r,l);return await r.put(E(e.ref),[Buffer.from(`${e.ref.project}/${e.ref.name}
`)],l),{...v,changed:R}}t(c,"protect");async function y({name:e},{store:r},l){return{...await(0,d.RA)(e,r,l),changed:await s(e.ref,r,l)}}t(y,"unprotect");async function m(e,r,l){
return(0,h.$9)(r)&&await r.stat(E(e),l)!==void 0}t(m,"isProtected");async function u(e,r){if(!(0,h.$9)(e))return()=>!1;const l=new Set;for await(const{key:v}of e.
list(f,r))l.add(v);return v=>l.has(E(v))}t(u,"readProtected");async function a(e,r){const l=[];for await(const{key:O}of e.list(f,r))l.push(O);const v=(0,p.A)(e.
traits.concurrency);return(await Promise.all(l.map(O=>v(R,O)))).filter(O=>O!==void 0);async function R(O){try{const A=Buffer.from(await e.get(O,r)).toString().trimEnd();
return(0,o.hash)("sha256",A,"hex")===O.slice(f.length)?A:void 0}catch(A){if(A instanceof D.m_)return;throw A}}}t(a,"protectedNames");async function _(e,r,l){if(await m(
e,r,l))throw new D.iC(`Snapshot '${(0,w.SN)(e)}' is protected`,{hint:(0,P.iU)`Use ${(0,P.uK)("force",!0)}, or first run: vm snapshot unprotect ${(0,w.SN)(e)}`,fields:{
project:e.project,name:e.name}})}t(_,"assertUnprotected");async function s(e,r,l){if(!await m(e,r,l))return!1;if(!(0,h.HE)(r))throw i(r);return await r.delete(E(
e),l),!0}t(s,"unprotectRef");function E({project:e,name:r}){return f+(0,o.hash)("sha256",`${e}/${r}`,"hex")}t(E,"keyOf");function i({location:e}){return new D.Wt(
`Cannot protect snapshots in ${e}: it does not support listing and deleting`)}t(i,"unable")}),68602:((U,T,n)=>{n.d(T,{K:t(()=>D,"K"),g:t(()=>p,"g")});var o=n(75892);
async function p(P,w,h){return await D(P.listRefs(h),w)}t(p,"refsOf");async function D(P,w){const h=[];try{for await(const d of P)h.push(d)}catch(d){if(!(d instanceof
o.cs))throw d;w(d)}return h}t(D,"listed")}),24746:((U,T,n)=>{n.d(T,{MH:t(()=>w,"MH"),UQ:t(()=>h,"UQ"),zL:t(()=>P,"zL"),zS:t(()=>D,"zS")});var o=n(75892),p=n(47014);
function D(c,y){const m=(0,p.bv)(c),u=h(m),a=`${y}: ${f(m)}`;return u==="ENOSPC"||u==="EDQUOT"?new o._p(a,{cause:m,hint:"Free some space there, or use another l\
ocation"}):u==="EFBIG"?new o._p(a,{cause:m,hint:"Use another location: FAT disks and limits (ulimit -f) restrict the size of a file"}):u==="EROFS"?new o.iC(a,{cause:m,
hint:"Use a folder that is not on a read-only disk, or mount it for writing"}):u==="EACCES"||u==="EPERM"?new o.iC(a,{cause:m,hint:"Use a writable folder, or cha\
nge its owner"}):u==="ENOENT"||u==="ENOTDIR"?new o.m_(a,{cause:m,hint:"Check the path"}):u==="EISDIR"||u==="ENAMETOOLONG"||u==="ELOOP"?new o.dz(a,{cause:m,hint:"\
Check the path"}):u==="EIO"||u==="EUCLEAN"?new o.cs(a,{cause:m,hint:"Check the system log (dmesg): the disk or its file system is damaged"}):u==="EMFILE"||u==="\
ENFILE"||u==="ENOMEM"?new o._p(a,{cause:m,hint:"Allow more open files (ulimit -n) or memory, or run fewer commands at once"}):u==="ESTALE"||u==="ETIMEDOUT"||u===
"EHOSTDOWN"||u==="ENODEV"||u==="ENXIO"?new o.hG(a,{cause:m,hint:"Check that the disk or the file server is available, and try again"}):u==="EXDEV"?new o.Wt(a,{cause:m,
hint:"Move the whole folder to the other disk: a part of it is a link to that disk"}):m}t(D,"fileError");function P(c,y){try{return y()}catch(m){throw D(m,c)}}t(
P,"attemptSync");async function w(c,y){try{return await y()}catch(m){throw D(m,c)}}t(w,"withFileErrors");function h(c){return typeof c=="object"&&c!==null&&"cod\
e"in c&&typeof c.code=="string"?c.code:void 0}t(h,"errnoOf");const d={EACCES:"permission denied",EISDIR:"it is a folder",EMFILE:"too many files are open",ENOSPC:"\
no space is left on the disk",ENOTDIR:"a part of the path is not a folder",EPERM:"permission denied",EROFS:"the disk is read-only"};function f(c){const y=d[h(c)??
""];if(y!==void 0)return y;const m=typeof c=="object"&&c!==null&&"message"in c?String(c.message):String(c);return/^E[A-Z0-9]+: ([^,]+), \w+/.exec(m)?.[1]??m}t(f,
"messageOf")}),49700:((U,T,n)=>{n.d(T,{Ht:t(()=>h,"Ht"),QD:t(()=>c,"QD"),Yw:t(()=>m,"Yw"),fc:t(()=>d,"fc"),kq:t(()=>f,"kq"),v8:t(()=>y,"v8")});var o=n(51455),p=n(
76760),D=n(24746),P=function(u,a,_){if(a!=null){if(typeof a!="object"&&typeof a!="function")throw new TypeError("Object expected.");var s,E;if(_){if(!Symbol.asyncDispose)
throw new TypeError("Symbol.asyncDispose is not defined.");s=a[Symbol.asyncDispose]}if(s===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not\
 defined.");s=a[Symbol.dispose],_&&(E=s)}if(typeof s!="function")throw new TypeError("Object not disposable.");E&&(s=t(function(){try{E.call(this)}catch(i){return Promise.
reject(i)}},"dispose")),u.stack.push({value:a,dispose:s,async:_})}else _&&u.stack.push({async:!0});return a},w=(function(u){return function(a){function _(e){a.error=
a.hasError?new u(e,a.error,"An error was suppressed during disposal."):e,a.hasError=!0}t(_,"fail");var s,E=0;function i(){for(;s=a.stack.pop();)try{if(!s.async&&
E===1)return E=0,a.stack.push(s),Promise.resolve().then(i);if(s.dispose){var e=s.dispose.call(s.value);if(s.async)return E|=2,Promise.resolve(e).then(i,function(r){
return _(r),i()})}else E|=1}catch(r){_(r)}if(E===1)return a.hasError?Promise.reject(a.error):Promise.resolve();if(a.hasError)throw a.error}return t(i,"next"),i()}})(
typeof SuppressedError=="function"?SuppressedError:function(u,a,_){var s=new Error(_);return s.name="SuppressedError",s.error=u,s.suppressed=a,s});async function h(u){
if(process.geteuid?.()===0)for(let a=u;;a=(0,p.dirname)(a)){const _=await(0,o.stat)(a).catch(s=>{if(!((0,D.UQ)(s)==="ENOENT"||(0,D.UQ)(s)==="ENOTDIR"))throw s});
if(_)return _.uid===0?void 0:{uid:_.uid,gid:_.gid}}}t(h,"ownerBelow");async function d(u,a){const _=await(0,o.mkdir)(u,{recursive:!0});if(!(!a||_===void 0))for(let s=u;s.
length>=_.length;s=(0,p.dirname)(s))await(0,o.chown)(s,a.uid,a.gid)}t(d,"makeFolder");async function f(u,a){const _=await(0,o.mkdir)(u,{recursive:!0});if(_!==void 0)
for(let s=u;s.length>=_.length;s=(0,p.dirname)(s))a&&await(0,o.chown)(s,a.uid,a.gid),await m((0,p.dirname)(s))}t(f,"makeFolderDurably");async function c(u,a){await(0,o.
mkdir)(u),a&&await(0,o.chown)(u,a.uid,a.gid)}t(c,"makeFolderIn");async function y(u,a,_){const s={stack:[],error:void 0,hasError:!1};try{const E=P(s,await(0,o.open)(
u,"wx"),!0);await E.writeFile(a),_&&await E.chown(_.uid,_.gid),await E.sync()}catch(E){s.error=E,s.hasError=!0}finally{const E=w(s);E&&await E}}t(y,"writeDurabl\
y");async function m(u){const a={stack:[],error:void 0,hasError:!1};try{await P(a,await(0,o.open)(u,"r"),!0).sync().catch(s=>{if(!["EINVAL","EPERM","EISDIR","EN\
OTSUP"].includes((0,D.UQ)(s)??""))throw s})}catch(_){a.error=_,a.hasError=!0}finally{const _=w(a);_&&await _}}t(m,"syncFolder")}),56690:((U,T,n)=>{n.d(T,{IX:t(()=>m,
"IX"),Pg:t(()=>h,"Pg"),Tu:t(()=>f,"Tu"),b8:t(()=>y,"b8"),eB:t(()=>c,"eB"),sg:t(()=>d,"sg")});var o=n(77598),p=n(73024),D=n(48161),P=n(24746);const w=/^([1-9][0-9]{0,9})-([0-9]{1,20})-([0-9a-f]{8})([0-9a-f]{8})-[0-9a-f]{12}$/;
function h(){return e??=(0,P.zL)("reading /proc/self/stat",()=>_()),`${process.pid}-${e}-${l()}-${(0,o.randomBytes)(6).toString("hex")}`}t(h,"processToken");function d(M){
return w.test(M)}t(d,"isToken");function f(M){const I=w.exec(M),[W,Q]=[l().slice(0,8),l().slice(8)];return!I||I[4]!==Q?"unknown":I[3]!==W?"dead":u(Number(I[1]),
I[2]??i)}t(f,"tokenState");function c(M){return w.exec(M)?.[3]===l().slice(0,8)?f(M):"unknown"}t(c,"sharedTokenState");function y(M){const I=w.exec(M)?.[1];return I===
void 0?void 0:Number(I)}t(y,"pidOf");function m(M){return w.exec(M)?.[4]===l().slice(8)}t(m,"isLocal");function u(M,I){if(!E(M))return"dead";const W=a(M);return W===
void 0||I===i||W===I?"alive":"dead"}t(u,"processState");function a(M){return x(()=>s((0,p.readFileSync)(`/proc/${M}/stat`,"latin1")))}t(a,"startTime");function _(){
try{return s((0,p.readFileSync)("/proc/self/stat","latin1"))??i}catch(M){if((0,P.UQ)(M)==="ENOENT")return i;throw M}}t(_,"ownStart");function s(M){return M.slice(
M.lastIndexOf(")")+2).split(" ")[19]}t(s,"startIn");function E(M){try{return process.kill(M,0),!0}catch(I){return(0,P.UQ)(I)!=="ESRCH"}}t(E,"signalReaches");const i="\
0";let e,r;function l(){return r??=(0,P.zL)("reading the identity of this machine",()=>A(v("/proc/sys/kernel/random/boot_id"))+A(`${v("/etc/machine-id")} ${(0,D.
hostname)()} ${R()}`)),r}t(l,"machine");function v(M){return O(()=>(0,p.readFileSync)(M,"latin1"))??""}t(v,"textOf");function R(){return O(()=>(0,p.readlinkSync)(
"/proc/self/ns/pid"))??""}t(R,"pidNamespace");function O(M){try{return M()}catch(I){if(["ENOENT","ENOTDIR","EACCES","EPERM"].includes((0,P.UQ)(I)??""))return;throw I}}
t(O,"readable");function A(M){return(0,o.hash)("sha256",M,"hex").slice(0,8)}t(A,"short");function x(M){try{return M()}catch{return}}t(x,"readOr")}),63827:((U,T,n)=>{
n.d(T,{x:t(()=>o,"x")});const o="0.1.0"}),76363:((U,T,n)=>{n.d(T,{h:t(()=>w,"h"),s:t(()=>h,"s")});var o=n(44143),p=n(75892),D=n(56566),P=n(13266);function w(f){
const{snapshot_name:c,project_name:y,is_global:m,imported:u,packs:a,files:_,services:s,volumes:E,bind_mounts:i,parts:e,blobs:r,...l}=f,v={...l,...s.length>0&&{services:s.
map(({image_tag:R,image_file:O,...A})=>A)},volumes:E.map(({volume_file:R,...O})=>O),...i!==void 0&&{bind_mounts:i.map(({bind_file:R,...O})=>O)},...e!==void 0&&{
parts:e.map(({part_file:R,...O})=>O)},blobs:r.map(({recipe:R,...O})=>O)};return(0,o.ol)(`${JSON.stringify(d(v),void 0,2)}
`)}t(w,"snapshotDigest");function h(f){try{return w((0,D.N)(f))}catch(c){if(c instanceof p.JC)return;throw c}}t(h,"digestIn");function d(f){return Object.fromEntries(
Object.keys(P.rc.shape).flatMap(c=>c in f?[[c,f[c]]]:[]))}t(d,"inOrder")}),99475:((U,T,n)=>{n.d(T,{M:t(()=>w,"M")});var o=n(75892),p=n(72018),D=n(13266),P=n(93211);
function w(d){const{data:f,error:c}=D.rc.safeParse(d);if(f===void 0)throw new o.dz(`Cannot write the snapshot's manifest: ${(0,P.w)(c.issues)}`);const{services:y,
languages:m}=f;return Buffer.from((0,p.i)({...f,services:y.length>0?y:void 0,languages:h(m)}))}t(w,"serializeManifest");function h(d){return Object.fromEntries(
Object.entries(d).sort(([f],[c])=>f<c?-1:1))}t(h,"sorted")}),86125:((U,T,n)=>{n.d(T,{Hj:t(()=>w,"Hj"),Rh:t(()=>p,"Rh"),fL:t(()=>h,"fL"),yo:t(()=>D,"yo"),ys:t(()=>P,
"ys")});var o=n(75892);class p extends o.cs{static{t(this,"MissingError")}constructor(f,c,y){super(`${f} is missing from ${c}`,{cause:y,hint:D})}}const D="List \
all damage with: vm snapshot verify. Copy the missing data from another repository with vm snapshot verify --repair --from <location>, or create or import the s\
napshot again";function P(d){return d instanceof o.cs&&!(d instanceof p)}t(P,"isCorruption");function w(d,f){return c=>{throw c instanceof o.m_?new p(`pack ${d}`,
f,c):c}}t(w,"toMissingChunkError");async function h(d,f=()=>{}){try{return await d()}catch(c){if(!P(c))throw c}try{return await d()}catch(c){throw P(c)&&f(),c}}
t(h,"retryOnCorruption")}),10764:((U,T,n)=>{n.d(T,{$9:t(()=>D,"$9"),BR:t(()=>y,"BR"),HE:t(()=>P,"HE"),Iv:t(()=>m,"Iv"),JN:t(()=>e,"JN"),Lf:t(()=>c,"Lf"),Ow:t(()=>_,
"Ow"),V2:t(()=>d,"V2"),YG:t(()=>w,"YG"),_f:t(()=>f,"_f"),at:t(()=>p,"at"),d0:t(()=>a,"d0"),dd:t(()=>u,"dd"),eA:t(()=>E,"eA"),nR:t(()=>h,"nR"),oo:t(()=>i,"oo"),tZ:t(
()=>s,"tZ")});const o=t(r=>l=>r in l,"guard"),p=o("listVersioned"),D=o("list"),P=o("delete"),w=o("stage"),h=o("putSidecarFiles"),d=o("freeBytes"),f=o("lockExclu\
sively"),c=o("workers"),y=o("discardRef"),m=o("abortStaleUploads"),u=o("newestRef"),a=o("missing"),_=o("now"),s=o("fileTime"),E=o("unkept"),i=o("prove"),e=o("as\
sertWritable")}),70370:((U,T,n)=>{n.d(T,{A:t(()=>D,"A")});class o{static{t(this,"Node")}value;next;constructor(d){this.value=d}}class p{static{t(this,"Queue")}#t;#e;#n;constructor(){
this.clear()}enqueue(d){const f=new o(d);this.#t?(this.#e.next=f,this.#e=f):(this.#t=f,this.#e=f),this.#n++}dequeue(){const d=this.#t;if(d)return this.#t=this.#t.
next,this.#n--,this.#t||(this.#e=void 0),d.value}peek(){if(this.#t)return this.#t.value}clear(){this.#t=void 0,this.#e=void 0,this.#n=0}get size(){return this.#n}*[Symbol.
iterator](){let d=this.#t;for(;d;)yield d.value,d=d.next}*drain(){for(;this.#t;)yield this.dequeue()}}function D(h){let d=!1;if(typeof h=="object"&&({concurrency:h,
rejectOnClear:d=!1}=h),w(h),typeof d!="boolean")throw new TypeError("Expected `rejectOnClear` to be a boolean");const f=new p;let c=0;const y=t(()=>{c<h&&f.size>
0&&(c++,f.dequeue().run())},"resumeNext"),m=t(()=>{c--,y()},"next"),u=t(async(s,E,i)=>{const e=(async()=>s(...i))();E(e);try{await e}catch{}m()},"run"),a=t((s,E,i,e)=>{
const r={reject:i};new Promise(l=>{r.run=l,f.enqueue(r)}).then(u.bind(void 0,s,E,e)),c<h&&y()},"enqueue"),_=t((s,...E)=>new Promise((i,e)=>{a(s,i,e,E)}),"genera\
tor");return Object.defineProperties(_,{activeCount:{get:t(()=>c,"get")},pendingCount:{get:t(()=>f.size,"get")},clearQueue:{value(){if(!d){f.clear();return}const s=AbortSignal.
abort().reason;for(;f.size>0;)f.dequeue().reject(s)}},concurrency:{get:t(()=>h,"get"),set(s){w(s),h=s,queueMicrotask(()=>{for(;c<h&&f.size>0;)y()})}},map:{async value(s,E){
const i=[];try{Array.from(s,(e,r)=>{const l=_(E,e,r);return i.push(l),l})}catch(e){for(const r of i)r.catch(()=>{});throw e}return Promise.all(i)}}}),_}t(D,"pLi\
mit");function P(h,d){const f=D(d),c=t((...y)=>f(()=>h(...y)),"limitedFunction");return Object.defineProperty(c,"clearQueue",{value:f.clearQueue}),c}t(P,"limitF\
unction");function w(h){if(!((Number.isInteger(h)||h===Number.POSITIVE_INFINITY)&&h>0))throw new TypeError("Expected `concurrency` to be a number from 1 and up")}
t(w,"validateConcurrency")})};export{tt as id,et as ids,nt as modules};
