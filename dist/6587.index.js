var X=Object.defineProperty;var e=(k,v)=>X(k,"name",{value:v,configurable:!0});const ee=6587,te=[6587,1305],ne={36587:((k,v,o)=>{o.r(v),o.d(v,{isOfContainer:e(()=>x,"isOfContainer"),list:e(()=>Q,"list"),listSummaries:e(()=>p,"listSummaries"),
nameFilter:e(()=>z,"nameFilter")});var d=o(70370),S=o(75892),O=o(75558),P=o(14717),y=o(10764),f=o(85497),u=o(77598),w=o(51455),c=o(76760),_=o(49700),E=o(56690),
i=o(41232),r=o(63827),a=o(13266);const n=50,l=5e4;async function s(m,{log:g}){const M=(0,c.join)((0,i.nF)(),"lists"),R=(0,c.join)(M,`${(0,u.hash)("sha256",m).slice(
0,32)}.json`),A=await h(R),b=[];let j=0;return{get:e(I=>{const $=A.get(C(I));if(!($===void 0||$.stamp!==I.stamp))return b.push([C(I),$]),$},"get"),put:e((I,{digest:$,
held:B,manifest:W})=>{I.stamp!==void 0&&(b.push([C(I),{stamp:I.stamp,digest:$,held:B,manifest:W}]),j+=1)},"put"),flush:e(async({all:I})=>{if(j<n)return;const $=new Map(
[...I?[]:A,...b]);$.size>l||await D(R,$).catch(B=>g.debug(`cannot keep what the list has read: ${B}`))},"flush")}}e(s,"openKnownSummaries");const t=`vm-snapshot\
 ${r.x} ${Object.keys(a.rc.shape).join()}`;async function h(m){const g=await(0,w.readFile)(m,"utf8").catch(()=>""),[M="",R=""]=g.split(`
`,2);return M!==U(R)?new Map:new Map(JSON.parse(R))}e(h,"readKnown");async function D(m,g){const M=JSON.stringify([...g]),R=await(0,_.Ht)(m);await(0,_.fc)((0,c.
dirname)(m),R);const A=`${m}.${(0,E.Pg)()}`;try{await(0,_.v8)(A,[Buffer.from(`${U(M)}
${M}
`)],R),await(0,w.rename)(A,m)}finally{await(0,w.rm)(A,{force:!0})}}e(D,"writeKnown");function U(m){return`${(0,u.hash)("sha256",m)} ${t}`}e(U,"headOf");function C({
ref:m}){return`${m.project}/${m.name}`}e(C,"keyOf");var L=o(41305),K=o(68602);async function Q(m,{store:g,roster:M},R){return await T(e(async b=>await(0,f.RA)({
ref:b.ref},M?.readerFor(b)??g,R),"read"),{request:m,store:g},R)}e(Q,"list");async function p(m,{store:g},M){if(!(0,y.lM)(g))return await Q(m,{store:g},M);const R=await s(
g.location,M),b=await T(e(async j=>{const I=R.get(j);if(I!==void 0)return{ref:j.ref,digest:I.digest,held:I.held,manifest:I.manifest};const{ref:$,digest:B,held:W=B,
manifest:G}=await(0,f.RA)({ref:j.ref},g,M),H={digest:B,held:W,manifest:(0,P.Y)(G)};return R.put(j,H),{ref:$,...H}},"read"),{request:m,store:g},M);return await R.
flush({all:m.project===void 0&&m.filter===void 0}),b}e(p,"listSummaries");async function T(m,{request:{project:g,filter:M,container:R},store:A},b){const j=z(M),
I={signal:b.signal,...g!==void 0&&{project:g}},$=e(N=>b.log.warn(`Some snapshots are left out: ${N.message}`),"warn"),W=((0,y.lM)(A)?await(0,K.K)(A.listStamped(
I),$):(await(0,K.K)(A.listRefs(I),$)).map(N=>({ref:N,stamp:void 0}))).filter(({ref:N})=>j(N.name)),G=await(0,L.readProtected)(A,b),H=(0,d.A)(A.traits.concurrency),
V=(await Promise.all(W.map(N=>H(J,N)))).filter(N=>N!==void 0);return(R===void 0?V:V.filter(({manifest:N})=>x(N,R))).sort((N,F)=>Y(F.manifest.created_at,N.manifest.
created_at));async function J(N){try{return{...await m(N),isProtected:G(N.ref)}}catch(F){if(!(F instanceof S.JC)||F.code==="ERR_CANCELLED")throw F;b.log.warn(`S\
napshot '${(0,O.SN)(N.ref)}' left out: ${F.message}`);return}}}e(T,"listBy");function x({container:m},g){return m===void 0?!1:m.name===g||m.of===g||g.length>=12&&
m.id.startsWith(g)}e(x,"isOfContainer");function z(m){if(m===void 0)return()=>!0;if(!/[*?]/.test(m))return R=>R.includes(m);const g=m.replace(/[.+^${}()|[\]\\]/g,
"\\$&").replace(/\*+/g,".*").replace(/\?/g,"."),M=new RegExp(`^${g}$`);return R=>M.test(R)}e(z,"nameFilter");function Y(m,g){return m<g?-1:m>g?1:0}e(Y,"compare")}),
41305:((k,v,o)=>{o.r(v),o.d(v,{assertUnprotected:e(()=>r,"assertUnprotected"),isProtected:e(()=>_,"isProtected"),protect:e(()=>w,"protect"),protectedNames:e(()=>i,
"protectedNames"),readProtected:e(()=>E,"readProtected"),unprotect:e(()=>c,"unprotect"),unprotectRef:e(()=>a,"unprotectRef")});var d=o(77598),S=o(70370),O=o(75892),
P=o(75558),y=o(10764),f=o(85497);const u="protected/";async function w({name:s},{store:t},h){const D=await(0,f.RA)(s,t,h);if(!(0,y.$9)(t)||!(0,y.HE)(t))throw l(
t);const U=!await _(s.ref,t,h);return await t.put(n(s.ref),[Buffer.from(`${s.ref.project}/${s.ref.name}
`)],h),{...D,changed:U}}e(w,"protect");async function c({name:s},{store:t},h){return{...await(0,f.RA)(s,t,h),changed:await a(s.ref,t,h)}}e(c,"unprotect");async function _(s,t,h){
return(0,y.$9)(t)&&await t.stat(n(s),h)!==void 0}e(_,"isProtected");async function E(s,t){if(!(0,y.$9)(s))return()=>!1;const h=new Set;for await(const{key:D}of s.
list(u,t))h.add(D);return D=>h.has(n(D))}e(E,"readProtected");async function i(s,t){const h=[];for await(const{key:C}of s.list(u,t))h.push(C);const D=(0,S.A)(s.
traits.concurrency);return(await Promise.all(h.map(C=>D(U,C)))).filter(C=>C!==void 0);async function U(C){try{const L=Buffer.from(await s.get(C,t)).toString().trimEnd();
return(0,d.hash)("sha256",L,"hex")===C.slice(u.length)?L:void 0}catch(L){if(L instanceof O.m_)return;throw L}}}e(i,"protectedNames");async function r(s,t,h){if(await _(
s,t,h))throw new O.iC(`Snapshot '${(0,P.SN)(s)}' is protected`,{hint:`Use --force, or first: vm snapshot unprotect ${(0,P.SN)(s)}`,fields:{project:s.project,name:s.
name}})}e(r,"assertUnprotected");async function a(s,t,h){if(!await _(s,t,h))return!1;if(!(0,y.HE)(t))throw l(t);return await t.delete(n(s),h),!0}e(a,"unprotectR\
ef");function n({project:s,name:t}){return u+(0,d.hash)("sha256",`${s}/${t}`,"hex")}e(n,"keyOf");function l({location:s}){return new O.Wt(`${s} cannot protect s\
napshots: it does not list and delete`)}e(l,"unable")}),68602:((k,v,o)=>{o.d(v,{K:e(()=>O,"K"),g:e(()=>S,"g")});var d=o(75892);async function S(P,y,f){return await O(
P.listRefs(f),y)}e(S,"refsOf");async function O(P,y){const f=[];try{for await(const u of P)f.push(u)}catch(u){if(!(u instanceof d.cs))throw u;y(u)}return f}e(O,
"listed")}),24746:((k,v,o)=>{o.d(v,{MH:e(()=>y,"MH"),UQ:e(()=>f,"UQ"),zL:e(()=>P,"zL"),zS:e(()=>O,"zS")});var d=o(75892),S=o(47014);function O(c,_){const E=(0,S.
bv)(c),i=f(E),r=`${_}: ${w(E)}`;return i==="ENOSPC"||i==="EDQUOT"?new d._p(r,{cause:E,hint:"Free some space there, or use another place"}):i==="EFBIG"?new d._p(
r,{cause:E,hint:"FAT disks and limits (ulimit -f) end a file early: use another place"}):i==="EROFS"?new d.iC(r,{cause:E,hint:"Use a folder that is not on a rea\
d-only disk, or mount it for writing"}):i==="EACCES"||i==="EPERM"?new d.iC(r,{cause:E,hint:"Use a folder that you may write to, or change its owner"}):i==="ENOE\
NT"||i==="ENOTDIR"?new d.m_(r,{cause:E,hint:"Check the path"}):i==="EISDIR"||i==="ENAMETOOLONG"||i==="ELOOP"?new d.dz(r,{cause:E,hint:"Check the path"}):i==="EI\
O"||i==="EUCLEAN"?new d.cs(r,{cause:E,hint:"The disk or its file system is damaged: look at the log of the system (dmesg)"}):i==="EMFILE"||i==="ENFILE"||i==="EN\
OMEM"?new d._p(r,{cause:E,hint:"Allow more open files (ulimit -n) or memory, or run fewer commands at once"}):i==="ESTALE"||i==="ETIMEDOUT"||i==="EHOSTDOWN"||i===
"ENODEV"||i==="ENXIO"?new d.hG(r,{cause:E,hint:"Look whether the disk or the file server is there, and try again"}):i==="EXDEV"?new d.Wt(r,{cause:E,hint:"Part o\
f this folder is a link to another disk: move the whole folder there instead"}):E}e(O,"fileError");function P(c,_){try{return _()}catch(E){throw O(E,c)}}e(P,"at\
temptSync");async function y(c,_){try{return await _()}catch(E){throw O(E,c)}}e(y,"withFileErrors");function f(c){return typeof c=="object"&&c!==null&&"code"in c&&
typeof c.code=="string"?c.code:void 0}e(f,"errnoOf");const u={EACCES:"permission denied",EISDIR:"it is a folder",EMFILE:"too many files are open",ENOSPC:"no spa\
ce is left on the disk",ENOTDIR:"a part of the path is not a folder",EPERM:"permission denied",EROFS:"the disk is read-only"};function w(c){const _=u[f(c)??""];
if(_!==void 0)return _;const E=typeof c=="object"&&c!==null&&"message"in c?String(c.message):String(c);return/^E[A-Z0-9]+: ([^,]+), \w+/.exec(E)?.[1]??E}e(w,"me\
ssageOf")}),49700:((k,v,o)=>{o.d(v,{Ht:e(()=>f,"Ht"),QD:e(()=>c,"QD"),Yw:e(()=>E,"Yw"),fc:e(()=>u,"fc"),kq:e(()=>w,"kq"),v8:e(()=>_,"v8")});var d=o(51455),S=o(76760),
O=o(24746),P=function(i,r,a){if(r!=null){if(typeof r!="object"&&typeof r!="function")throw new TypeError("Object expected.");var n,l;if(a){if(!Symbol.asyncDispose)
throw new TypeError("Symbol.asyncDispose is not defined.");n=r[Symbol.asyncDispose]}if(n===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not\
 defined.");n=r[Symbol.dispose],a&&(l=n)}if(typeof n!="function")throw new TypeError("Object not disposable.");l&&(n=e(function(){try{l.call(this)}catch(s){return Promise.
reject(s)}},"dispose")),i.stack.push({value:r,dispose:n,async:a})}else a&&i.stack.push({async:!0});return r},y=(function(i){return function(r){function a(t){r.error=
r.hasError?new i(t,r.error,"An error was suppressed during disposal."):t,r.hasError=!0}e(a,"fail");var n,l=0;function s(){for(;n=r.stack.pop();)try{if(!n.async&&
l===1)return l=0,r.stack.push(n),Promise.resolve().then(s);if(n.dispose){var t=n.dispose.call(n.value);if(n.async)return l|=2,Promise.resolve(t).then(s,function(h){
return a(h),s()})}else l|=1}catch(h){a(h)}if(l===1)return r.hasError?Promise.reject(r.error):Promise.resolve();if(r.hasError)throw r.error}return e(s,"next"),s()}})(
typeof SuppressedError=="function"?SuppressedError:function(i,r,a){var n=new Error(a);return n.name="SuppressedError",n.error=i,n.suppressed=r,n});async function f(i){
if(process.geteuid?.()===0)for(let r=i;;r=(0,S.dirname)(r)){const a=await(0,d.stat)(r).catch(n=>{if(!((0,O.UQ)(n)==="ENOENT"||(0,O.UQ)(n)==="ENOTDIR"))throw n});
if(a)return a.uid===0?void 0:{uid:a.uid,gid:a.gid}}}e(f,"ownerBelow");async function u(i,r){const a=await(0,d.mkdir)(i,{recursive:!0});if(!(!r||a===void 0))for(let n=i;n.
length>=a.length;n=(0,S.dirname)(n))await(0,d.chown)(n,r.uid,r.gid)}e(u,"makeFolder");async function w(i,r){const a=await(0,d.mkdir)(i,{recursive:!0});if(a!==void 0)
for(let n=i;n.length>=a.length;n=(0,S.dirname)(n))r&&await(0,d.chown)(n,r.uid,r.gid),await E((0,S.dirname)(n))}e(w,"makeFolderDurably");async function c(i,r){await(0,d.
mkdir)(i),r&&await(0,d.chown)(i,r.uid,r.gid)}e(c,"makeFolderIn");async function _(i,r,a){const n={stack:[],error:void 0,hasError:!1};try{const l=P(n,await(0,d.open)(
i,"wx"),!0);await l.writeFile(r),a&&await l.chown(a.uid,a.gid),await l.sync()}catch(l){n.error=l,n.hasError=!0}finally{const l=y(n);l&&await l}}e(_,"writeDurabl\
y");async function E(i){const r={stack:[],error:void 0,hasError:!1};try{await P(r,await(0,d.open)(i,"r"),!0).sync().catch(n=>{if(!["EINVAL","EPERM","EISDIR","EN\
OTSUP"].includes((0,O.UQ)(n)??""))throw n})}catch(a){r.error=a,r.hasError=!0}finally{const a=y(r);a&&await a}}e(E,"syncFolder")}),56690:((k,v,o)=>{o.d(v,{IX:e(()=>E,
"IX"),Pg:e(()=>f,"Pg"),Tu:e(()=>w,"Tu"),b8:e(()=>_,"b8"),eB:e(()=>c,"eB"),sg:e(()=>u,"sg")});var d=o(77598),S=o(73024),O=o(48161),P=o(24746);const y=/^([1-9][0-9]{0,9})-([0-9]{1,20})-([0-9a-f]{8})([0-9a-f]{8})-[0-9a-f]{12}$/;
function f(){return t??=(0,P.zL)("reading /proc/self/stat",()=>a()),`${process.pid}-${t}-${D()}-${(0,d.randomBytes)(6).toString("hex")}`}e(f,"processToken");function u(p){
return y.test(p)}e(u,"isToken");function w(p){const T=y.exec(p),[x,z]=[D().slice(0,8),D().slice(8)];return!T||T[4]!==z?"unknown":T[3]!==x?"dead":i(Number(T[1]),
T[2]??s)}e(w,"tokenState");function c(p){return y.exec(p)?.[3]===D().slice(0,8)?w(p):"unknown"}e(c,"sharedTokenState");function _(p){const T=y.exec(p)?.[1];return T===
void 0?void 0:Number(T)}e(_,"pidOf");function E(p){return y.exec(p)?.[4]===D().slice(8)}e(E,"isLocal");function i(p,T){if(!l(p))return"dead";const x=r(p);return x===
void 0||T===s||x===T?"alive":"dead"}e(i,"processState");function r(p){return Q(()=>n((0,S.readFileSync)(`/proc/${p}/stat`,"latin1")))}e(r,"startTime");function a(){
try{return n((0,S.readFileSync)("/proc/self/stat","latin1"))??s}catch(p){if((0,P.UQ)(p)==="ENOENT")return s;throw p}}e(a,"ownStart");function n(p){return p.slice(
p.lastIndexOf(")")+2).split(" ")[19]}e(n,"startIn");function l(p){try{return process.kill(p,0),!0}catch(T){return(0,P.UQ)(T)!=="ESRCH"}}e(l,"signalReaches");const s="\
0";let t,h;function D(){return h??=(0,P.zL)("reading the identity of this machine",()=>K(U("/proc/sys/kernel/random/boot_id"))+K(`${U("/etc/machine-id")} ${(0,O.
hostname)()} ${C()}`)),h}e(D,"machine");function U(p){return L(()=>(0,S.readFileSync)(p,"latin1"))??""}e(U,"textOf");function C(){return L(()=>(0,S.readlinkSync)(
"/proc/self/ns/pid"))??""}e(C,"pidNamespace");function L(p){try{return p()}catch(T){if(["ENOENT","ENOTDIR","EACCES","EPERM"].includes((0,P.UQ)(T)??""))return;throw T}}
e(L,"readable");function K(p){return(0,d.hash)("sha256",p,"hex").slice(0,8)}e(K,"short");function Q(p){try{return p()}catch{return}}e(Q,"readOr")}),63827:((k,v,o)=>{
o.d(v,{x:e(()=>d,"x")});const d="0.1.0"}),14717:((k,v,o)=>{o.d(v,{Y:e(()=>S,"Y"),v:e(()=>d,"v")});function d({source:O,imported:P}){return P===void 0?O:{...O,type:"\
imported",from:P.from}}e(d,"sourceOf");function S({services:O,blobs:P,packs:y,files:f,bind_mounts:u,left_out:w,...c}){return c}e(S,"summaryOf")}),10764:((k,v,o)=>{
o.d(v,{$9:e(()=>S,"$9"),BR:e(()=>c,"BR"),HE:e(()=>O,"HE"),Iv:e(()=>_,"Iv"),JN:e(()=>s,"JN"),Lf:e(()=>w,"Lf"),Ow:e(()=>r,"Ow"),V2:e(()=>f,"V2"),YG:e(()=>P,"YG"),
_f:e(()=>u,"_f"),d0:e(()=>i,"d0"),dd:e(()=>E,"dd"),eA:e(()=>n,"eA"),lM:e(()=>d,"lM"),nR:e(()=>y,"nR"),oo:e(()=>l,"oo"),tZ:e(()=>a,"tZ")});const d=e(t=>"listStam\
ped"in t,"isStamped"),S=e(t=>"list"in t,"isListable"),O=e(t=>"delete"in t,"isDeletable"),P=e(t=>"stage"in t,"isStaging"),y=e(t=>"shelve"in t,"isShelving"),f=e(t=>"\
freeBytes"in t,"isMeasured"),u=e(t=>"lockExclusively"in t,"isLockable"),w=e(t=>"workers"in t,"isWorked"),c=e(t=>"discardRef"in t,"isDiscarding"),_=e(t=>"tidy"in
t,"canCleanUploads"),E=e(t=>"newestRef"in t,"canSearchRefs"),i=e(t=>"missing"in t,"isLossy"),r=e(t=>"now"in t,"isClocked"),a=e(t=>"fileTime"in t,"isTiming"),n=e(
t=>"unkept"in t,"isKeeping"),l=e(t=>"prove"in t,"isProving"),s=e(t=>"assertWritable"in t,"isGuarded")}),70370:((k,v,o)=>{o.d(v,{A:e(()=>O,"A")});class d{static{
e(this,"Node")}value;next;constructor(u){this.value=u}}class S{static{e(this,"Queue")}#e;#t;#n;constructor(){this.clear()}enqueue(u){const w=new d(u);this.#e?(this.#t.
next=w,this.#t=w):(this.#e=w,this.#t=w),this.#n++}dequeue(){const u=this.#e;if(u)return this.#e=this.#e.next,this.#n--,this.#e||(this.#t=void 0),u.value}peek(){
if(this.#e)return this.#e.value}clear(){this.#e=void 0,this.#t=void 0,this.#n=0}get size(){return this.#n}*[Symbol.iterator](){let u=this.#e;for(;u;)yield u.value,
u=u.next}*drain(){for(;this.#e;)yield this.dequeue()}}function O(f){let u=!1;if(typeof f=="object"&&({concurrency:f,rejectOnClear:u=!1}=f),y(f),typeof u!="boole\
an")throw new TypeError("Expected `rejectOnClear` to be a boolean");const w=new S;let c=0;const _=e(()=>{c<f&&w.size>0&&(c++,w.dequeue().run())},"resumeNext"),E=e(
()=>{c--,_()},"next"),i=e(async(n,l,s)=>{const t=(async()=>n(...s))();l(t);try{await t}catch{}E()},"run"),r=e((n,l,s,t)=>{const h={reject:s};new Promise(D=>{h.run=
D,w.enqueue(h)}).then(i.bind(void 0,n,l,t)),c<f&&_()},"enqueue"),a=e((n,...l)=>new Promise((s,t)=>{r(n,s,t,l)}),"generator");return Object.defineProperties(a,{activeCount:{
get:e(()=>c,"get")},pendingCount:{get:e(()=>w.size,"get")},clearQueue:{value(){if(!u){w.clear();return}const n=AbortSignal.abort().reason;for(;w.size>0;)w.dequeue().
reject(n)}},concurrency:{get:e(()=>f,"get"),set(n){y(n),f=n,queueMicrotask(()=>{for(;c<f&&w.size>0;)_()})}},map:{async value(n,l){const s=[];try{Array.from(n,(t,h)=>{
const D=a(l,t,h);return s.push(D),D})}catch(t){for(const h of s)h.catch(()=>{});throw t}return Promise.all(s)}}}),a}e(O,"pLimit");function P(f,u){const w=O(u),c=e(
(..._)=>w(()=>f(..._)),"limitedFunction");return Object.defineProperty(c,"clearQueue",{value:w.clearQueue}),c}e(P,"limitFunction");function y(f){if(!((Number.isInteger(
f)||f===Number.POSITIVE_INFINITY)&&f>0))throw new TypeError("Expected `concurrency` to be a number from 1 and up")}e(y,"validateConcurrency")})};export{ee as id,te as ids,ne as modules};
