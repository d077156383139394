var X=Object.defineProperty;var t=(L,R)=>X(L,"name",{value:R,configurable:!0});const tt=6587,et=[6587,1305],nt={85497:((L,R,n)=>{n.d(R,{Ge:t(()=>f,"Ge"),RA:t(()=>a,"RA"),WI:t(()=>p,"WI"),bs:t(()=>o,"bs"),cB:t(()=>_,"cB")});var i=n(44143),g=n(
75892),y=n(76363),O=n(75558),m=n(56566),l=n(99475),u=n(86125),d=n(75912);async function a(e,s,c){return(await p(e,s,c)).snapshot}t(a,"readSnapshot");async function p(e,s,c){
const{bytes:w,manifest:T}=await(0,u.fL)(async()=>{const M=await s.read(e.ref,c);if(M===void 0)throw r(e.ref,s);return{bytes:M,manifest:(0,m.N)(M)}}),P={ref:e.ref,
digest:(0,y.h)(T),held:(0,i.ol)(w),manifest:T};if(e.pin!==void 0&&e.pin!==P.digest&&e.pin!==P.held)throw new g.m_(`Snapshot '${(0,O.SN)(e.ref)}' is not ${e.pin}\
: the name now points to ${P.digest}`,{hint:"Omit the digest to use the snapshot that the name points to"});return{snapshot:P,bytes:w}}t(p,"readManifest");async function _(e,{
force:s,hint:c,refs:w,signal:T}){const P=await w.read(e,{signal:T});if(P!==void 0&&!s)throw E({ref:e,hint:c});return{ref:e,previous:P,hint:c,force:s}}t(_,"claim\
Name");async function f(e,s,c){const w={...s,packs:[...c.published.packs]},T=(0,l.M)(w);try{await h(e.ref,{previous:e.previous,bytes:T},c)}catch(M){throw!(M instanceof
g.fK)||e.previous!==void 0||e.force?M:(M.fields.unread===!0?!e.force:await c.refs.read(e.ref,c)!==void 0)?E(e,M):M}const P=(0,m.N)(T);return{ref:e.ref,digest:(0,y.
h)(P),held:(0,i.ol)(T),manifest:P}}t(f,"commitSnapshot");async function o(e,s,c){const w=(0,i.ol)(s.bytes);if(!(s.previous&&(0,i.ol)(s.previous)===w))try{await h(
e,s,c)}catch(T){if(!(T instanceof g.fK))throw T;const P=await c.refs.read(e,c);if(P===void 0||(0,i.ol)(P)!==w)throw T}}t(o,"moveName");async function h(e,{previous:s,
bytes:c},{published:w,refs:T,signal:P,log:M}){const B={signal:P,...M&&{log:M}};await w.assertFresh(),await T.compareAndSwap(e,s&&(0,i.ol)(s),c,{...B,stage:w.stage});
try{await w.confirm()}catch(x){throw await T.compareAndSwap(e,(0,i.ol)(c),s,B),x}}t(h,"moveRef");function r(e,s){const c=(0,d.DQ)(e,s);return new g.m_(`Snapshot\
 '${(0,O.SN)(e)}' not found${c===void 0?"":`: ${c}`}`,{hint:"List the existing snapshots with: vm snapshot list",fields:{snapshot:(0,O.SN)(e)}})}t(r,"notFound");
function E({ref:e,hint:s},c){return new g.Ry(`Snapshot '${e.name}' already exists`,{hint:s,cause:c,fields:{project:e.project,name:e.name}})}t(E,"nameTaken")}),36587:((L,R,n)=>{
n.r(R),n.d(R,{isOfContainer:t(()=>W,"isOfContainer"),list:t(()=>x,"list"),listSummaries:t(()=>v,"listSummaries"),nameFilter:t(()=>Q,"nameFilter")});var i=n(70370),
g=n(75892),y=n(75558),O=n(14717),m=n(10764),l=n(85497),u=n(77598),d=n(51455),a=n(76760),p=n(49700),_=n(56690),f=n(41232),o=n(63827),h=n(13266);const r=50,E=5e4;
async function e(D,{log:S}){const A=(0,a.join)((0,f.nF)(),"lists"),C=(0,a.join)(A,`${(0,u.hash)("sha256",D).slice(0,32)}.json`),b=await c(C),U=[];let K=0;return{
get:t(j=>{const $=b.get(P(j));if(!($===void 0||$.stamp!==j.stamp))return U.push([P(j),$]),$},"get"),put:t((j,{digest:$,held:k,manifest:z})=>{j.stamp!==void 0&&(U.
push([P(j),{stamp:j.stamp,digest:$,held:k,manifest:z}]),K+=1)},"put"),flush:t(async({all:j})=>{if(K<r)return;const $=new Map([...j?[]:b,...U]);$.size>E||await w(
C,$).catch(k=>S.debug(`cannot write the list cache: ${k}`))},"flush")}}t(e,"openKnownSummaries");const s=`vm-snapshot ${o.x} ${Object.keys(h.rc.shape).join()}`;
async function c(D){const S=await(0,d.readFile)(D,"utf8").catch(()=>""),[A="",C=""]=S.split(`
`,2);return A!==T(C)?new Map:new Map(JSON.parse(C))}t(c,"readKnown");async function w(D,S){const A=JSON.stringify([...S]),C=await(0,p.Ht)(D);await(0,p.fc)((0,a.
dirname)(D),C);const b=`${D}.${(0,_.Pg)()}`;try{await(0,p.v8)(b,[Buffer.from(`${T(A)}
${A}
`)],C),await(0,d.rename)(b,D)}finally{await(0,d.rm)(b,{force:!0})}}t(w,"writeKnown");function T(D){return`${(0,u.hash)("sha256",D)} ${s}`}t(T,"headOf");function P({
ref:D}){return`${D.project}/${D.name}`}t(P,"keyOf");var M=n(41305),B=n(68602);async function x(D,{store:S,roster:A},C){return await I(t(async U=>await(0,l.RA)({
ref:U.ref},A?.readerFor(U)??S,C),"read"),{request:D,store:S},C)}t(x,"list");async function v(D,{store:S},A){if(!(0,m.at)(S))return await x(D,{store:S},A);const C=await e(
S.location,A),U=await I(t(async K=>{const j=C.get(K);if(j!==void 0)return{ref:K.ref,digest:j.digest,held:j.held,manifest:j.manifest};const{ref:$,digest:k,held:z=k,
manifest:V}=await(0,l.RA)({ref:K.ref},S,A),H={digest:k,held:z,manifest:(0,O.Y)(V)};return C.put(K,H),{ref:$,...H}},"read"),{request:D,store:S},A);return await C.
flush({all:D.project===void 0&&D.filter===void 0}),U}t(v,"listSummaries");async function I(D,{request:{project:S,filter:A,container:C},store:b},U){const K=Q(A),
j={signal:U.signal,...S!==void 0&&{project:S}},$=t(N=>U.log.warn(`Some snapshots are not listed: ${N.message}`),"warn"),z=((0,m.at)(b)?await(0,B.K)(b.listVersioned(
j),$):(await(0,B.K)(b.listRefs(j),$)).map(N=>({ref:N,stamp:void 0}))).filter(({ref:N})=>K(N.name)),V=await(0,M.readProtected)(b,U),H=(0,i.A)(b.traits.concurrency),
G=(await Promise.all(z.map(N=>H(Y,N)))).filter(N=>N!==void 0);return(C===void 0?G:G.filter(({manifest:N})=>W(N,C))).sort((N,F)=>J(F.manifest.created_at,N.manifest.
created_at));async function Y(N){try{return{...await D(N),isProtected:V(N.ref)}}catch(F){if(!(F instanceof g.JC)||F.code==="ERR_CANCELLED")throw F;U.log.warn(`S\
napshot '${(0,y.SN)(N.ref)}' is not listed: ${F.message}`);return}}}t(I,"listBy");function W({container:D},S){return D===void 0?!1:D.name===S||D.of===S||S.length>=
12&&D.id.startsWith(S)}t(W,"isOfContainer");function Q(D){if(D===void 0)return()=>!0;if(!/[*?]/.test(D))return C=>C.includes(D);const S=D.replace(/[.+^${}()|[\]\\]/g,
"\\$&").replace(/\*+/g,".*").replace(/\?/g,"."),A=new RegExp(`^${S}$`);return C=>A.test(C)}t(Q,"nameFilter");function J(D,S){return D<S?-1:D>S?1:0}t(J,"compare")}),
41305:((L,R,n)=>{n.r(R),n.d(R,{assertUnprotected:t(()=>o,"assertUnprotected"),isProtected:t(()=>p,"isProtected"),protect:t(()=>d,"protect"),protectedNames:t(()=>f,
"protectedNames"),readProtected:t(()=>_,"readProtected"),unprotect:t(()=>a,"unprotect"),unprotectRef:t(()=>h,"unprotectRef")});var i=n(77598),g=n(70370),y=n(75892),
O=n(75558),m=n(10764),l=n(85497);const u="protected/";async function d({name:e},{store:s},c){const w=await(0,l.RA)(e,s,c);if(!(0,m.$9)(s)||!(0,m.HE)(s))throw E(
s);const T=!await p(e.ref,s,c);return await s.put(r(e.ref),[Buffer.from(`${e.ref.project}/${e.ref.name}
`)],c),{...w,changed:T}}t(d,"protect");async function a({name:e},{store:s},c){return{...await(0,l.RA)(e,s,c),changed:await h(e.ref,s,c)}}t(a,"unprotect");async function p(e,s,c){
return(0,m.$9)(s)&&await s.stat(r(e),c)!==void 0}t(p,"isProtected");async function _(e,s){if(!(0,m.$9)(e))return()=>!1;const c=new Set;for await(const{key:w}of e.
list(u,s))c.add(w);return w=>c.has(r(w))}t(_,"readProtected");async function f(e,s){const c=[];for await(const{key:P}of e.list(u,s))c.push(P);const w=(0,g.A)(e.
traits.concurrency);return(await Promise.all(c.map(P=>w(T,P)))).filter(P=>P!==void 0);async function T(P){try{const M=Buffer.from(await e.get(P,s)).toString().trimEnd();
return(0,i.hash)("sha256",M,"hex")===P.slice(u.length)?M:void 0}catch(M){if(M instanceof y.m_)return;throw M}}}t(f,"protectedNames");async function o(e,s,c){if(await p(
e,s,c))throw new y.iC(`Snapshot '${(0,O.SN)(e)}' is protected`,{hint:`Use --force, or first run: vm snapshot unprotect ${(0,O.SN)(e)}`,fields:{project:e.project,
name:e.name}})}t(o,"assertUnprotected");async function h(e,s,c){if(!await p(e,s,c))return!1;if(!(0,m.HE)(s))throw E(s);return await s.delete(r(e),c),!0}t(h,"unp\
rotectRef");function r({project:e,name:s}){return u+(0,i.hash)("sha256",`${e}/${s}`,"hex")}t(r,"keyOf");function E({location:e}){return new y.Wt(`Cannot protect\
 snapshots in ${e}: it does not support listing and deleting`)}t(E,"unable")}),68602:((L,R,n)=>{n.d(R,{K:t(()=>y,"K"),g:t(()=>g,"g")});var i=n(75892);async function g(O,m,l){
return await y(O.listRefs(l),m)}t(g,"refsOf");async function y(O,m){const l=[];try{for await(const u of O)l.push(u)}catch(u){if(!(u instanceof i.cs))throw u;m(u)}
return l}t(y,"listed")}),24746:((L,R,n)=>{n.d(R,{MH:t(()=>m,"MH"),UQ:t(()=>l,"UQ"),zL:t(()=>O,"zL"),zS:t(()=>y,"zS")});var i=n(75892),g=n(47014);function y(a,p){
const _=(0,g.bv)(a),f=l(_),o=`${p}: ${d(_)}`;return f==="ENOSPC"||f==="EDQUOT"?new i._p(o,{cause:_,hint:"Free some space there, or use another location"}):f==="\
EFBIG"?new i._p(o,{cause:_,hint:"Use another location: FAT disks and limits (ulimit -f) restrict the size of a file"}):f==="EROFS"?new i.iC(o,{cause:_,hint:"Use\
 a folder that is not on a read-only disk, or mount it for writing"}):f==="EACCES"||f==="EPERM"?new i.iC(o,{cause:_,hint:"Use a writable folder, or change its o\
wner"}):f==="ENOENT"||f==="ENOTDIR"?new i.m_(o,{cause:_,hint:"Check the path"}):f==="EISDIR"||f==="ENAMETOOLONG"||f==="ELOOP"?new i.dz(o,{cause:_,hint:"Check th\
e path"}):f==="EIO"||f==="EUCLEAN"?new i.cs(o,{cause:_,hint:"Check the system log (dmesg): the disk or its file system is damaged"}):f==="EMFILE"||f==="ENFILE"||
f==="ENOMEM"?new i._p(o,{cause:_,hint:"Allow more open files (ulimit -n) or memory, or run fewer commands at once"}):f==="ESTALE"||f==="ETIMEDOUT"||f==="EHOSTDO\
WN"||f==="ENODEV"||f==="ENXIO"?new i.hG(o,{cause:_,hint:"Check that the disk or the file server is available, and try again"}):f==="EXDEV"?new i.Wt(o,{cause:_,hint:"\
Move the whole folder to the other disk: a part of it is a link to that disk"}):_}t(y,"fileError");function O(a,p){try{return p()}catch(_){throw y(_,a)}}t(O,"at\
temptSync");async function m(a,p){try{return await p()}catch(_){throw y(_,a)}}t(m,"withFileErrors");function l(a){return typeof a=="object"&&a!==null&&"code"in a&&
typeof a.code=="string"?a.code:void 0}t(l,"errnoOf");const u={EACCES:"permission denied",EISDIR:"it is a folder",EMFILE:"too many files are open",ENOSPC:"no spa\
ce is left on the disk",ENOTDIR:"a part of the path is not a folder",EPERM:"permission denied",EROFS:"the disk is read-only"};function d(a){const p=u[l(a)??""];
if(p!==void 0)return p;const _=typeof a=="object"&&a!==null&&"message"in a?String(a.message):String(a);return/^E[A-Z0-9]+: ([^,]+), \w+/.exec(_)?.[1]??_}t(d,"me\
ssageOf")}),49700:((L,R,n)=>{n.d(R,{Ht:t(()=>l,"Ht"),QD:t(()=>a,"QD"),Yw:t(()=>_,"Yw"),fc:t(()=>u,"fc"),kq:t(()=>d,"kq"),v8:t(()=>p,"v8")});var i=n(51455),g=n(76760),
y=n(24746),O=function(f,o,h){if(o!=null){if(typeof o!="object"&&typeof o!="function")throw new TypeError("Object expected.");var r,E;if(h){if(!Symbol.asyncDispose)
throw new TypeError("Symbol.asyncDispose is not defined.");r=o[Symbol.asyncDispose]}if(r===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not\
 defined.");r=o[Symbol.dispose],h&&(E=r)}if(typeof r!="function")throw new TypeError("Object not disposable.");E&&(r=t(function(){try{E.call(this)}catch(e){return Promise.
reject(e)}},"dispose")),f.stack.push({value:o,dispose:r,async:h})}else h&&f.stack.push({async:!0});return o},m=(function(f){return function(o){function h(s){o.error=
o.hasError?new f(s,o.error,"An error was suppressed during disposal."):s,o.hasError=!0}t(h,"fail");var r,E=0;function e(){for(;r=o.stack.pop();)try{if(!r.async&&
E===1)return E=0,o.stack.push(r),Promise.resolve().then(e);if(r.dispose){var s=r.dispose.call(r.value);if(r.async)return E|=2,Promise.resolve(s).then(e,function(c){
return h(c),e()})}else E|=1}catch(c){h(c)}if(E===1)return o.hasError?Promise.reject(o.error):Promise.resolve();if(o.hasError)throw o.error}return t(e,"next"),e()}})(
typeof SuppressedError=="function"?SuppressedError:function(f,o,h){var r=new Error(h);return r.name="SuppressedError",r.error=f,r.suppressed=o,r});async function l(f){
if(process.geteuid?.()===0)for(let o=f;;o=(0,g.dirname)(o)){const h=await(0,i.stat)(o).catch(r=>{if(!((0,y.UQ)(r)==="ENOENT"||(0,y.UQ)(r)==="ENOTDIR"))throw r});
if(h)return h.uid===0?void 0:{uid:h.uid,gid:h.gid}}}t(l,"ownerBelow");async function u(f,o){const h=await(0,i.mkdir)(f,{recursive:!0});if(!(!o||h===void 0))for(let r=f;r.
length>=h.length;r=(0,g.dirname)(r))await(0,i.chown)(r,o.uid,o.gid)}t(u,"makeFolder");async function d(f,o){const h=await(0,i.mkdir)(f,{recursive:!0});if(h!==void 0)
for(let r=f;r.length>=h.length;r=(0,g.dirname)(r))o&&await(0,i.chown)(r,o.uid,o.gid),await _((0,g.dirname)(r))}t(d,"makeFolderDurably");async function a(f,o){await(0,i.
mkdir)(f),o&&await(0,i.chown)(f,o.uid,o.gid)}t(a,"makeFolderIn");async function p(f,o,h){const r={stack:[],error:void 0,hasError:!1};try{const E=O(r,await(0,i.open)(
f,"wx"),!0);await E.writeFile(o),h&&await E.chown(h.uid,h.gid),await E.sync()}catch(E){r.error=E,r.hasError=!0}finally{const E=m(r);E&&await E}}t(p,"writeDurabl\
y");async function _(f){const o={stack:[],error:void 0,hasError:!1};try{await O(o,await(0,i.open)(f,"r"),!0).sync().catch(r=>{if(!["EINVAL","EPERM","EISDIR","EN\
OTSUP"].includes((0,y.UQ)(r)??""))throw r})}catch(h){o.error=h,o.hasError=!0}finally{const h=m(o);h&&await h}}t(_,"syncFolder")}),56690:((L,R,n)=>{n.d(R,{IX:t(()=>_,
"IX"),Pg:t(()=>l,"Pg"),Tu:t(()=>d,"Tu"),b8:t(()=>p,"b8"),eB:t(()=>a,"eB"),sg:t(()=>u,"sg")});var i=n(77598),g=n(73024),y=n(48161),O=n(24746);const m=/^([1-9][0-9]{0,9})-([0-9]{1,20})-([0-9a-f]{8})([0-9a-f]{8})-[0-9a-f]{12}$/;
function l(){return s??=(0,O.zL)("reading /proc/self/stat",()=>h()),`${process.pid}-${s}-${w()}-${(0,i.randomBytes)(6).toString("hex")}`}t(l,"processToken");function u(v){
return m.test(v)}t(u,"isToken");function d(v){const I=m.exec(v),[W,Q]=[w().slice(0,8),w().slice(8)];return!I||I[4]!==Q?"unknown":I[3]!==W?"dead":f(Number(I[1]),
I[2]??e)}t(d,"tokenState");function a(v){return m.exec(v)?.[3]===w().slice(0,8)?d(v):"unknown"}t(a,"sharedTokenState");function p(v){const I=m.exec(v)?.[1];return I===
void 0?void 0:Number(I)}t(p,"pidOf");function _(v){return m.exec(v)?.[4]===w().slice(8)}t(_,"isLocal");function f(v,I){if(!E(v))return"dead";const W=o(v);return W===
void 0||I===e||W===I?"alive":"dead"}t(f,"processState");function o(v){return x(()=>r((0,g.readFileSync)(`/proc/${v}/stat`,"latin1")))}t(o,"startTime");function h(){
try{return r((0,g.readFileSync)("/proc/self/stat","latin1"))??e}catch(v){if((0,O.UQ)(v)==="ENOENT")return e;throw v}}t(h,"ownStart");function r(v){return v.slice(
v.lastIndexOf(")")+2).split(" ")[19]}t(r,"startIn");function E(v){try{return process.kill(v,0),!0}catch(I){return(0,O.UQ)(I)!=="ESRCH"}}t(E,"signalReaches");const e="\
0";let s,c;function w(){return c??=(0,O.zL)("reading the identity of this machine",()=>B(T("/proc/sys/kernel/random/boot_id"))+B(`${T("/etc/machine-id")} ${(0,y.
hostname)()} ${P()}`)),c}t(w,"machine");function T(v){return M(()=>(0,g.readFileSync)(v,"latin1"))??""}t(T,"textOf");function P(){return M(()=>(0,g.readlinkSync)(
"/proc/self/ns/pid"))??""}t(P,"pidNamespace");function M(v){try{return v()}catch(I){if(["ENOENT","ENOTDIR","EACCES","EPERM"].includes((0,O.UQ)(I)??""))return;throw I}}
t(M,"readable");function B(v){return(0,i.hash)("sha256",v,"hex").slice(0,8)}t(B,"short");function x(v){try{return v()}catch{return}}t(x,"readOr")}),63827:((L,R,n)=>{
n.d(R,{x:t(()=>i,"x")});const i="0.1.0"}),76363:((L,R,n)=>{n.d(R,{h:t(()=>m,"h"),s:t(()=>l,"s")});var i=n(44143),g=n(75892),y=n(56566),O=n(13266);function m(d){
const{snapshot_name:a,project_name:p,is_global:_,imported:f,packs:o,files:h,services:r,volumes:E,bind_mounts:e,parts:s,blobs:c,...w}=d,T={...w,...r.length>0&&{services:r.
map(({image_tag:P,image_file:M,...B})=>B)},volumes:E.map(({volume_file:P,...M})=>M),...e!==void 0&&{bind_mounts:e.map(({bind_file:P,...M})=>M)},...s!==void 0&&{
parts:s.map(({part_file:P,...M})=>M)},blobs:c.map(({recipe:P,...M})=>M)};return(0,i.ol)(`${JSON.stringify(u(T),void 0,2)}
`)}t(m,"snapshotDigest");function l(d){try{return m((0,y.N)(d))}catch(a){if(a instanceof g.JC)return;throw a}}t(l,"digestIn");function u(d){return Object.fromEntries(
Object.keys(O.rc.shape).flatMap(a=>a in d?[[a,d[a]]]:[]))}t(u,"inOrder")}),99475:((L,R,n)=>{n.d(R,{M:t(()=>m,"M")});var i=n(75892),g=n(72018),y=n(13266),O=n(93211);
function m(u){const{data:d,error:a}=y.rc.safeParse(u);if(d===void 0)throw new i.dz(`Cannot write the snapshot's manifest: ${(0,O.w)(a.issues)}`);const{services:p,
languages:_}=d;return Buffer.from((0,g.i)({...d,services:p.length>0?p:void 0,languages:l(_)}))}t(m,"serializeManifest");function l(u){return Object.fromEntries(
Object.entries(u).sort(([d],[a])=>d<a?-1:1))}t(l,"sorted")}),14717:((L,R,n)=>{n.d(R,{Y:t(()=>g,"Y"),v:t(()=>i,"v")});function i({source:y,imported:O}){return O===
void 0?y:{...y,type:"imported",from:O.from}}t(i,"sourceOf");function g(y){const{services:O,blobs:m,packs:l,files:u,bind_mounts:d,parts:a,left_out:p,..._}=y;return _}
t(g,"summaryOf")}),86125:((L,R,n)=>{n.d(R,{Hj:t(()=>m,"Hj"),Rh:t(()=>g,"Rh"),fL:t(()=>l,"fL"),yo:t(()=>y,"yo"),ys:t(()=>O,"ys")});var i=n(75892);class g extends i.
cs{static{t(this,"MissingError")}constructor(d,a,p){super(`${d} is missing from ${a}`,{cause:p,hint:y})}}const y="List all damage with: vm snapshot verify. Copy\
 the missing data from another repository with vm snapshot verify --repair --from <location>, or create or import the snapshot again";function O(u){return u instanceof
i.cs&&!(u instanceof g)}t(O,"isCorruption");function m(u,d){return a=>{throw a instanceof i.m_?new g(`pack ${u}`,d,a):a}}t(m,"toMissingChunkError");async function l(u,d=()=>{}){
try{return await u()}catch(a){if(!O(a))throw a}try{return await u()}catch(a){throw O(a)&&d(),a}}t(l,"retryOnCorruption")}),10764:((L,R,n)=>{n.d(R,{$9:t(()=>y,"$\
9"),BR:t(()=>p,"BR"),HE:t(()=>O,"HE"),Iv:t(()=>_,"Iv"),JN:t(()=>s,"JN"),Lf:t(()=>a,"Lf"),Ow:t(()=>h,"Ow"),V2:t(()=>u,"V2"),YG:t(()=>m,"YG"),_f:t(()=>d,"_f"),at:t(
()=>g,"at"),d0:t(()=>o,"d0"),dd:t(()=>f,"dd"),eA:t(()=>E,"eA"),nR:t(()=>l,"nR"),oo:t(()=>e,"oo"),tZ:t(()=>r,"tZ")});const i=t(c=>w=>c in w,"guard"),g=i("listVer\
sioned"),y=i("list"),O=i("delete"),m=i("stage"),l=i("putSidecarFiles"),u=i("freeBytes"),d=i("lockExclusively"),a=i("workers"),p=i("discardRef"),_=i("abortStaleU\
ploads"),f=i("newestRef"),o=i("missing"),h=i("now"),r=i("fileTime"),E=i("unkept"),e=i("prove"),s=i("assertWritable")}),70370:((L,R,n)=>{n.d(R,{A:t(()=>y,"A")});
class i{static{t(this,"Node")}value;next;constructor(u){this.value=u}}class g{static{t(this,"Queue")}#t;#e;#n;constructor(){this.clear()}enqueue(u){const d=new i(
u);this.#t?(this.#e.next=d,this.#e=d):(this.#t=d,this.#e=d),this.#n++}dequeue(){const u=this.#t;if(u)return this.#t=this.#t.next,this.#n--,this.#t||(this.#e=void 0),
u.value}peek(){if(this.#t)return this.#t.value}clear(){this.#t=void 0,this.#e=void 0,this.#n=0}get size(){return this.#n}*[Symbol.iterator](){let u=this.#t;for(;u;)
yield u.value,u=u.next}*drain(){for(;this.#t;)yield this.dequeue()}}function y(l){let u=!1;if(typeof l=="object"&&({concurrency:l,rejectOnClear:u=!1}=l),m(l),typeof u!=
"boolean")throw new TypeError("Expected `rejectOnClear` to be a boolean");const d=new g;let a=0;const p=t(()=>{a<l&&d.size>0&&(a++,d.dequeue().run())},"resumeNe\
xt"),_=t(()=>{a--,p()},"next"),f=t(async(r,E,e)=>{const s=(async()=>r(...e))();E(s);try{await s}catch{}_()},"run"),o=t((r,E,e,s)=>{const c={reject:e};new Promise(
w=>{c.run=w,d.enqueue(c)}).then(f.bind(void 0,r,E,s)),a<l&&p()},"enqueue"),h=t((r,...E)=>new Promise((e,s)=>{o(r,e,s,E)}),"generator");return Object.defineProperties(
h,{activeCount:{get:t(()=>a,"get")},pendingCount:{get:t(()=>d.size,"get")},clearQueue:{value(){if(!u){d.clear();return}const r=AbortSignal.abort().reason;for(;d.
size>0;)d.dequeue().reject(r)}},concurrency:{get:t(()=>l,"get"),set(r){m(r),l=r,queueMicrotask(()=>{for(;a<l&&d.size>0;)p()})}},map:{async value(r,E){const e=[];
try{Array.from(r,(s,c)=>{const w=h(E,s,c);return e.push(w),w})}catch(s){for(const c of e)c.catch(()=>{});throw s}return Promise.all(e)}}}),h}t(y,"pLimit");function O(l,u){
const d=y(u),a=t((...p)=>d(()=>l(...p)),"limitedFunction");return Object.defineProperty(a,"clearQueue",{value:d.clearQueue}),a}t(O,"limitFunction");function m(l){
if(!((Number.isInteger(l)||l===Number.POSITIVE_INFINITY)&&l>0))throw new TypeError("Expected `concurrency` to be a number from 1 and up")}t(m,"validateConcurren\
cy")})};export{tt as id,et as ids,nt as modules};
