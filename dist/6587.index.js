var X=Object.defineProperty;var e=(k,v)=>X(k,"name",{value:v,configurable:!0});const ee=6587,te=[6587,1305],ne={36587:((k,v,o)=>{o.r(v),o.d(v,{isOfContainer:e(()=>x,"isOfContainer"),list:e(()=>Q,"list"),listSummaries:e(()=>p,"listSummaries"),
nameFilter:e(()=>z,"nameFilter")});var s=o(70370),S=o(75892),O=o(75558),P=o(14717),y=o(10764),d=o(85497),f=o(77598),w=o(51455),u=o(76760),_=o(49700),E=o(56690),
i=o(41232),n=o(63827),c=o(13266);const t=50,h=5e4;async function r(m,{log:g}){const M=(0,u.join)((0,i.nF)(),"lists"),D=(0,u.join)(M,`${(0,f.hash)("sha256",m).slice(
0,32)}.json`),A=await l(D),b=[];let j=0;return{get:e(I=>{const $=A.get(C(I));if(!($===void 0||$.stamp!==I.stamp))return b.push([C(I),$]),$},"get"),put:e((I,{digest:$,
held:F,manifest:W})=>{I.stamp!==void 0&&(b.push([C(I),{stamp:I.stamp,digest:$,held:F,manifest:W}]),j+=1)},"put"),flush:e(async({all:I})=>{if(j<t)return;const $=new Map(
[...I?[]:A,...b]);$.size>h||await R(D,$).catch(F=>g.debug(`cannot keep what the list has read: ${F}`))},"flush")}}e(r,"openKnownSummaries");const a=`vm-snapshot\
 ${n.x} ${Object.keys(c.rc.shape).join()}`;async function l(m){const g=await(0,w.readFile)(m,"utf8").catch(()=>""),[M="",D=""]=g.split(`
`,2);return M!==U(D)?new Map:new Map(JSON.parse(D))}e(l,"readKnown");async function R(m,g){const M=JSON.stringify([...g]),D=await(0,_.Ht)(m);await(0,_.fc)((0,u.
dirname)(m),D);const A=`${m}.${(0,E.Pg)()}`;try{await(0,_.v8)(A,[Buffer.from(`${U(M)}
${M}
`)],D),await(0,w.rename)(A,m)}finally{await(0,w.rm)(A,{force:!0})}}e(R,"writeKnown");function U(m){return`${(0,f.hash)("sha256",m)} ${a}`}e(U,"headOf");function C({
ref:m}){return`${m.project}/${m.name}`}e(C,"keyOf");var L=o(41305),K=o(68602);async function Q(m,{store:g,roster:M},D){return await T(e(async b=>await(0,d.RA)({
ref:b.ref},M?.readerFor(b)??g,D),"read"),{request:m,store:g},D)}e(Q,"list");async function p(m,{store:g},M){if(!(0,y.at)(g))return await Q(m,{store:g},M);const D=await r(
g.location,M),b=await T(e(async j=>{const I=D.get(j);if(I!==void 0)return{ref:j.ref,digest:I.digest,held:I.held,manifest:I.manifest};const{ref:$,digest:F,held:W=F,
manifest:V}=await(0,d.RA)({ref:j.ref},g,M),H={digest:F,held:W,manifest:(0,P.Y)(V)};return D.put(j,H),{ref:$,...H}},"read"),{request:m,store:g},M);return await D.
flush({all:m.project===void 0&&m.filter===void 0}),b}e(p,"listSummaries");async function T(m,{request:{project:g,filter:M,container:D},store:A},b){const j=z(M),
I={signal:b.signal,...g!==void 0&&{project:g}},$=e(N=>b.log.warn(`Some snapshots are left out: ${N.message}`),"warn"),W=((0,y.at)(A)?await(0,K.K)(A.listVersioned(
I),$):(await(0,K.K)(A.listRefs(I),$)).map(N=>({ref:N,stamp:void 0}))).filter(({ref:N})=>j(N.name)),V=await(0,L.readProtected)(A,b),H=(0,s.A)(A.traits.concurrency),
G=(await Promise.all(W.map(N=>H(J,N)))).filter(N=>N!==void 0);return(D===void 0?G:G.filter(({manifest:N})=>x(N,D))).sort((N,B)=>Y(B.manifest.created_at,N.manifest.
created_at));async function J(N){try{return{...await m(N),isProtected:V(N.ref)}}catch(B){if(!(B instanceof S.JC)||B.code==="ERR_CANCELLED")throw B;b.log.warn(`S\
napshot '${(0,O.SN)(N.ref)}' left out: ${B.message}`);return}}}e(T,"listBy");function x({container:m},g){return m===void 0?!1:m.name===g||m.of===g||g.length>=12&&
m.id.startsWith(g)}e(x,"isOfContainer");function z(m){if(m===void 0)return()=>!0;if(!/[*?]/.test(m))return D=>D.includes(m);const g=m.replace(/[.+^${}()|[\]\\]/g,
"\\$&").replace(/\*+/g,".*").replace(/\?/g,"."),M=new RegExp(`^${g}$`);return D=>M.test(D)}e(z,"nameFilter");function Y(m,g){return m<g?-1:m>g?1:0}e(Y,"compare")}),
41305:((k,v,o)=>{o.r(v),o.d(v,{assertUnprotected:e(()=>n,"assertUnprotected"),isProtected:e(()=>_,"isProtected"),protect:e(()=>w,"protect"),protectedNames:e(()=>i,
"protectedNames"),readProtected:e(()=>E,"readProtected"),unprotect:e(()=>u,"unprotect"),unprotectRef:e(()=>c,"unprotectRef")});var s=o(77598),S=o(70370),O=o(75892),
P=o(75558),y=o(10764),d=o(85497);const f="protected/";async function w({name:r},{store:a},l){const R=await(0,d.RA)(r,a,l);if(!(0,y.$9)(a)||!(0,y.HE)(a))throw h(
a);const U=!await _(r.ref,a,l);return await a.put(t(r.ref),[Buffer.from(`${r.ref.project}/${r.ref.name}
`)],l),{...R,changed:U}}e(w,"protect");async function u({name:r},{store:a},l){return{...await(0,d.RA)(r,a,l),changed:await c(r.ref,a,l)}}e(u,"unprotect");async function _(r,a,l){
return(0,y.$9)(a)&&await a.stat(t(r),l)!==void 0}e(_,"isProtected");async function E(r,a){if(!(0,y.$9)(r))return()=>!1;const l=new Set;for await(const{key:R}of r.
list(f,a))l.add(R);return R=>l.has(t(R))}e(E,"readProtected");async function i(r,a){const l=[];for await(const{key:C}of r.list(f,a))l.push(C);const R=(0,S.A)(r.
traits.concurrency);return(await Promise.all(l.map(C=>R(U,C)))).filter(C=>C!==void 0);async function U(C){try{const L=Buffer.from(await r.get(C,a)).toString().trimEnd();
return(0,s.hash)("sha256",L,"hex")===C.slice(f.length)?L:void 0}catch(L){if(L instanceof O.m_)return;throw L}}}e(i,"protectedNames");async function n(r,a,l){if(await _(
r,a,l))throw new O.iC(`Snapshot '${(0,P.SN)(r)}' is protected`,{hint:`Use --force, or first: vm snapshot unprotect ${(0,P.SN)(r)}`,fields:{project:r.project,name:r.
name}})}e(n,"assertUnprotected");async function c(r,a,l){if(!await _(r,a,l))return!1;if(!(0,y.HE)(a))throw h(a);return await a.delete(t(r),l),!0}e(c,"unprotectR\
ef");function t({project:r,name:a}){return f+(0,s.hash)("sha256",`${r}/${a}`,"hex")}e(t,"keyOf");function h({location:r}){return new O.Wt(`${r} cannot protect s\
napshots: it does not list and delete`)}e(h,"unable")}),68602:((k,v,o)=>{o.d(v,{K:e(()=>O,"K"),g:e(()=>S,"g")});var s=o(75892);async function S(P,y,d){return await O(
P.listRefs(d),y)}e(S,"refsOf");async function O(P,y){const d=[];try{for await(const f of P)d.push(f)}catch(f){if(!(f instanceof s.cs))throw f;y(f)}return d}e(O,
"listed")}),24746:((k,v,o)=>{o.d(v,{MH:e(()=>y,"MH"),UQ:e(()=>d,"UQ"),zL:e(()=>P,"zL"),zS:e(()=>O,"zS")});var s=o(75892),S=o(47014);function O(u,_){const E=(0,S.
bv)(u),i=d(E),n=`${_}: ${w(E)}`;return i==="ENOSPC"||i==="EDQUOT"?new s._p(n,{cause:E,hint:"Free some space there, or use another place"}):i==="EFBIG"?new s._p(
n,{cause:E,hint:"FAT disks and limits (ulimit -f) end a file early: use another place"}):i==="EROFS"?new s.iC(n,{cause:E,hint:"Use a folder that is not on a rea\
d-only disk, or mount it for writing"}):i==="EACCES"||i==="EPERM"?new s.iC(n,{cause:E,hint:"Use a folder that you may write to, or change its owner"}):i==="ENOE\
NT"||i==="ENOTDIR"?new s.m_(n,{cause:E,hint:"Check the path"}):i==="EISDIR"||i==="ENAMETOOLONG"||i==="ELOOP"?new s.dz(n,{cause:E,hint:"Check the path"}):i==="EI\
O"||i==="EUCLEAN"?new s.cs(n,{cause:E,hint:"The disk or its file system is damaged: look at the log of the system (dmesg)"}):i==="EMFILE"||i==="ENFILE"||i==="EN\
OMEM"?new s._p(n,{cause:E,hint:"Allow more open files (ulimit -n) or memory, or run fewer commands at once"}):i==="ESTALE"||i==="ETIMEDOUT"||i==="EHOSTDOWN"||i===
"ENODEV"||i==="ENXIO"?new s.hG(n,{cause:E,hint:"Look whether the disk or the file server is there, and try again"}):i==="EXDEV"?new s.Wt(n,{cause:E,hint:"Part o\
f this folder is a link to another disk: move the whole folder there instead"}):E}e(O,"fileError");function P(u,_){try{return _()}catch(E){throw O(E,u)}}e(P,"at\
temptSync");async function y(u,_){try{return await _()}catch(E){throw O(E,u)}}e(y,"withFileErrors");function d(u){return typeof u=="object"&&u!==null&&"code"in u&&
typeof u.code=="string"?u.code:void 0}e(d,"errnoOf");const f={EACCES:"permission denied",EISDIR:"it is a folder",EMFILE:"too many files are open",ENOSPC:"no spa\
ce is left on the disk",ENOTDIR:"a part of the path is not a folder",EPERM:"permission denied",EROFS:"the disk is read-only"};function w(u){const _=f[d(u)??""];
if(_!==void 0)return _;const E=typeof u=="object"&&u!==null&&"message"in u?String(u.message):String(u);return/^E[A-Z0-9]+: ([^,]+), \w+/.exec(E)?.[1]??E}e(w,"me\
ssageOf")}),49700:((k,v,o)=>{o.d(v,{Ht:e(()=>d,"Ht"),QD:e(()=>u,"QD"),Yw:e(()=>E,"Yw"),fc:e(()=>f,"fc"),kq:e(()=>w,"kq"),v8:e(()=>_,"v8")});var s=o(51455),S=o(76760),
O=o(24746),P=function(i,n,c){if(n!=null){if(typeof n!="object"&&typeof n!="function")throw new TypeError("Object expected.");var t,h;if(c){if(!Symbol.asyncDispose)
throw new TypeError("Symbol.asyncDispose is not defined.");t=n[Symbol.asyncDispose]}if(t===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not\
 defined.");t=n[Symbol.dispose],c&&(h=t)}if(typeof t!="function")throw new TypeError("Object not disposable.");h&&(t=e(function(){try{h.call(this)}catch(r){return Promise.
reject(r)}},"dispose")),i.stack.push({value:n,dispose:t,async:c})}else c&&i.stack.push({async:!0});return n},y=(function(i){return function(n){function c(a){n.error=
n.hasError?new i(a,n.error,"An error was suppressed during disposal."):a,n.hasError=!0}e(c,"fail");var t,h=0;function r(){for(;t=n.stack.pop();)try{if(!t.async&&
h===1)return h=0,n.stack.push(t),Promise.resolve().then(r);if(t.dispose){var a=t.dispose.call(t.value);if(t.async)return h|=2,Promise.resolve(a).then(r,function(l){
return c(l),r()})}else h|=1}catch(l){c(l)}if(h===1)return n.hasError?Promise.reject(n.error):Promise.resolve();if(n.hasError)throw n.error}return e(r,"next"),r()}})(
typeof SuppressedError=="function"?SuppressedError:function(i,n,c){var t=new Error(c);return t.name="SuppressedError",t.error=i,t.suppressed=n,t});async function d(i){
if(process.geteuid?.()===0)for(let n=i;;n=(0,S.dirname)(n)){const c=await(0,s.stat)(n).catch(t=>{if(!((0,O.UQ)(t)==="ENOENT"||(0,O.UQ)(t)==="ENOTDIR"))throw t});
if(c)return c.uid===0?void 0:{uid:c.uid,gid:c.gid}}}e(d,"ownerBelow");async function f(i,n){const c=await(0,s.mkdir)(i,{recursive:!0});if(!(!n||c===void 0))for(let t=i;t.
length>=c.length;t=(0,S.dirname)(t))await(0,s.chown)(t,n.uid,n.gid)}e(f,"makeFolder");async function w(i,n){const c=await(0,s.mkdir)(i,{recursive:!0});if(c!==void 0)
for(let t=i;t.length>=c.length;t=(0,S.dirname)(t))n&&await(0,s.chown)(t,n.uid,n.gid),await E((0,S.dirname)(t))}e(w,"makeFolderDurably");async function u(i,n){await(0,s.
mkdir)(i),n&&await(0,s.chown)(i,n.uid,n.gid)}e(u,"makeFolderIn");async function _(i,n,c){const t={stack:[],error:void 0,hasError:!1};try{const h=P(t,await(0,s.open)(
i,"wx"),!0);await h.writeFile(n),c&&await h.chown(c.uid,c.gid),await h.sync()}catch(h){t.error=h,t.hasError=!0}finally{const h=y(t);h&&await h}}e(_,"writeDurabl\
y");async function E(i){const n={stack:[],error:void 0,hasError:!1};try{await P(n,await(0,s.open)(i,"r"),!0).sync().catch(t=>{if(!["EINVAL","EPERM","EISDIR","EN\
OTSUP"].includes((0,O.UQ)(t)??""))throw t})}catch(c){n.error=c,n.hasError=!0}finally{const c=y(n);c&&await c}}e(E,"syncFolder")}),56690:((k,v,o)=>{o.d(v,{IX:e(()=>E,
"IX"),Pg:e(()=>d,"Pg"),Tu:e(()=>w,"Tu"),b8:e(()=>_,"b8"),eB:e(()=>u,"eB"),sg:e(()=>f,"sg")});var s=o(77598),S=o(73024),O=o(48161),P=o(24746);const y=/^([1-9][0-9]{0,9})-([0-9]{1,20})-([0-9a-f]{8})([0-9a-f]{8})-[0-9a-f]{12}$/;
function d(){return a??=(0,P.zL)("reading /proc/self/stat",()=>c()),`${process.pid}-${a}-${R()}-${(0,s.randomBytes)(6).toString("hex")}`}e(d,"processToken");function f(p){
return y.test(p)}e(f,"isToken");function w(p){const T=y.exec(p),[x,z]=[R().slice(0,8),R().slice(8)];return!T||T[4]!==z?"unknown":T[3]!==x?"dead":i(Number(T[1]),
T[2]??r)}e(w,"tokenState");function u(p){return y.exec(p)?.[3]===R().slice(0,8)?w(p):"unknown"}e(u,"sharedTokenState");function _(p){const T=y.exec(p)?.[1];return T===
void 0?void 0:Number(T)}e(_,"pidOf");function E(p){return y.exec(p)?.[4]===R().slice(8)}e(E,"isLocal");function i(p,T){if(!h(p))return"dead";const x=n(p);return x===
void 0||T===r||x===T?"alive":"dead"}e(i,"processState");function n(p){return Q(()=>t((0,S.readFileSync)(`/proc/${p}/stat`,"latin1")))}e(n,"startTime");function c(){
try{return t((0,S.readFileSync)("/proc/self/stat","latin1"))??r}catch(p){if((0,P.UQ)(p)==="ENOENT")return r;throw p}}e(c,"ownStart");function t(p){return p.slice(
p.lastIndexOf(")")+2).split(" ")[19]}e(t,"startIn");function h(p){try{return process.kill(p,0),!0}catch(T){return(0,P.UQ)(T)!=="ESRCH"}}e(h,"signalReaches");const r="\
0";let a,l;function R(){return l??=(0,P.zL)("reading the identity of this machine",()=>K(U("/proc/sys/kernel/random/boot_id"))+K(`${U("/etc/machine-id")} ${(0,O.
hostname)()} ${C()}`)),l}e(R,"machine");function U(p){return L(()=>(0,S.readFileSync)(p,"latin1"))??""}e(U,"textOf");function C(){return L(()=>(0,S.readlinkSync)(
"/proc/self/ns/pid"))??""}e(C,"pidNamespace");function L(p){try{return p()}catch(T){if(["ENOENT","ENOTDIR","EACCES","EPERM"].includes((0,P.UQ)(T)??""))return;throw T}}
e(L,"readable");function K(p){return(0,s.hash)("sha256",p,"hex").slice(0,8)}e(K,"short");function Q(p){try{return p()}catch{return}}e(Q,"readOr")}),63827:((k,v,o)=>{
o.d(v,{x:e(()=>s,"x")});const s="0.1.0"}),14717:((k,v,o)=>{o.d(v,{Y:e(()=>S,"Y"),v:e(()=>s,"v")});function s({source:O,imported:P}){return P===void 0?O:{...O,type:"\
imported",from:P.from}}e(s,"sourceOf");function S({services:O,blobs:P,packs:y,files:d,bind_mounts:f,left_out:w,...u}){return u}e(S,"summaryOf")}),10764:((k,v,o)=>{
o.d(v,{$9:e(()=>O,"$9"),BR:e(()=>_,"BR"),HE:e(()=>P,"HE"),Iv:e(()=>E,"Iv"),JN:e(()=>a,"JN"),Lf:e(()=>u,"Lf"),Ow:e(()=>c,"Ow"),V2:e(()=>f,"V2"),YG:e(()=>y,"YG"),
_f:e(()=>w,"_f"),at:e(()=>S,"at"),d0:e(()=>n,"d0"),dd:e(()=>i,"dd"),eA:e(()=>h,"eA"),nR:e(()=>d,"nR"),oo:e(()=>r,"oo"),tZ:e(()=>t,"tZ")});const s=e(l=>R=>l in R,
"guard"),S=s("listVersioned"),O=s("list"),P=s("delete"),y=s("stage"),d=s("putSidecarFiles"),f=s("freeBytes"),w=s("lockExclusively"),u=s("workers"),_=s("discardR\
ef"),E=s("abortStaleUploads"),i=s("newestRef"),n=s("missing"),c=s("now"),t=s("fileTime"),h=s("unkept"),r=s("prove"),a=s("assertWritable")}),70370:((k,v,o)=>{o.d(
v,{A:e(()=>O,"A")});class s{static{e(this,"Node")}value;next;constructor(f){this.value=f}}class S{static{e(this,"Queue")}#e;#t;#n;constructor(){this.clear()}enqueue(f){
const w=new s(f);this.#e?(this.#t.next=w,this.#t=w):(this.#e=w,this.#t=w),this.#n++}dequeue(){const f=this.#e;if(f)return this.#e=this.#e.next,this.#n--,this.#e||
(this.#t=void 0),f.value}peek(){if(this.#e)return this.#e.value}clear(){this.#e=void 0,this.#t=void 0,this.#n=0}get size(){return this.#n}*[Symbol.iterator](){let f=this.#e;
for(;f;)yield f.value,f=f.next}*drain(){for(;this.#e;)yield this.dequeue()}}function O(d){let f=!1;if(typeof d=="object"&&({concurrency:d,rejectOnClear:f=!1}=d),
y(d),typeof f!="boolean")throw new TypeError("Expected `rejectOnClear` to be a boolean");const w=new S;let u=0;const _=e(()=>{u<d&&w.size>0&&(u++,w.dequeue().run())},
"resumeNext"),E=e(()=>{u--,_()},"next"),i=e(async(t,h,r)=>{const a=(async()=>t(...r))();h(a);try{await a}catch{}E()},"run"),n=e((t,h,r,a)=>{const l={reject:r};new Promise(
R=>{l.run=R,w.enqueue(l)}).then(i.bind(void 0,t,h,a)),u<d&&_()},"enqueue"),c=e((t,...h)=>new Promise((r,a)=>{n(t,r,a,h)}),"generator");return Object.defineProperties(
c,{activeCount:{get:e(()=>u,"get")},pendingCount:{get:e(()=>w.size,"get")},clearQueue:{value(){if(!f){w.clear();return}const t=AbortSignal.abort().reason;for(;w.
size>0;)w.dequeue().reject(t)}},concurrency:{get:e(()=>d,"get"),set(t){y(t),d=t,queueMicrotask(()=>{for(;u<d&&w.size>0;)_()})}},map:{async value(t,h){const r=[];
try{Array.from(t,(a,l)=>{const R=c(h,a,l);return r.push(R),R})}catch(a){for(const l of r)l.catch(()=>{});throw a}return Promise.all(r)}}}),c}e(O,"pLimit");function P(d,f){
const w=O(f),u=e((..._)=>w(()=>d(..._)),"limitedFunction");return Object.defineProperty(u,"clearQueue",{value:w.clearQueue}),u}e(P,"limitFunction");function y(d){
if(!((Number.isInteger(d)||d===Number.POSITIVE_INFINITY)&&d>0))throw new TypeError("Expected `concurrency` to be a number from 1 and up")}e(y,"validateConcurren\
cy")})};export{ee as id,te as ids,ne as modules};
