var X=Object.defineProperty;var e=(b,v)=>X(b,"name",{value:v,configurable:!0});const ee=308,te=[308,3353],ne={80308:((b,v,i)=>{i.r(v),i.d(v,{isOfContainer:e(()=>x,"isOfContainer"),list:e(()=>Q,"list"),listSummaries:e(()=>p,"listSummaries"),
nameFilter:e(()=>z,"nameFilter")});var d=i(70370),S=i(75892),_=i(75558),P=i(14717),y=i(18631),f=i(77598),u=i(51455),w=i(76760),c=i(87888),O=i(2430),E=i(41232),s=i(
63827),r=i(13266);const a=50,n=5e4;async function l(m,{log:g}){const M=(0,w.join)((0,E.nF)(),"lists"),R=(0,w.join)(M,`${(0,f.hash)("sha256",m).slice(0,32)}.json`),
C=await o(R),$=[];let U=0;return{get:e(I=>{const A=C.get(j(I));if(!(A===void 0||A.stamp!==I.stamp))return $.push([j(I),A]),A},"get"),learn:e((I,{digest:A,held:B,
manifest:W})=>{I.stamp!==void 0&&($.push([j(I),{stamp:I.stamp,digest:A,held:B,manifest:W}]),U+=1)},"learn"),keep:e(async({all:I})=>{if(U<a)return;const A=new Map(
[...I?[]:C,...$]);A.size>n||await h(R,A).catch(B=>g.debug(`cannot keep what the list has read: ${B}`))},"keep")}}e(l,"openKnownSummaries");const t=`vm-snapshot ${s.
x} ${Object.keys(r.rc.shape).join()}`;async function o(m){const g=await(0,u.readFile)(m,"utf8").catch(()=>""),[M="",R=""]=g.split(`
`,2);return M!==D(R)?new Map:new Map(JSON.parse(R))}e(o,"readKnown");async function h(m,g){const M=JSON.stringify([...g]),R=await(0,c.Ht)(m);await(0,c.fc)((0,w.
dirname)(m),R);const C=`${m}.${(0,O.Pg)()}`;try{await(0,c.v8)(C,[Buffer.from(`${D(M)}
${M}
`)],R),await(0,u.rename)(C,m)}finally{await(0,u.rm)(C,{force:!0})}}e(h,"writeKnown");function D(m){return`${(0,f.hash)("sha256",m)} ${t}`}e(D,"headOf");function j({
ref:m}){return`${m.project}/${m.name}`}e(j,"keyOf");var k=i(93353),L=i(48650),K=i(8459);async function Q(m,{store:g,roster:M},R){return await T(e(async $=>await(0,K.
RA)({ref:$.ref},M?.readerFor($)??g,R),"read"),{request:m,store:g},R)}e(Q,"list");async function p(m,{store:g},M){if(!(0,y.lM)(g))return await Q(m,{store:g},M);const R=await l(
g.location,M),$=await T(e(async U=>{const I=R.get(U);if(I!==void 0)return{ref:U.ref,digest:I.digest,held:I.held,manifest:I.manifest};const{ref:A,digest:B,held:W=B,
manifest:G}=await(0,K.RA)({ref:U.ref},g,M),H={digest:B,held:W,manifest:(0,P.Y)(G)};return R.learn(U,H),{ref:A,...H}},"read"),{request:m,store:g},M);return await R.
keep({all:m.project===void 0&&m.filter===void 0}),$}e(p,"listSummaries");async function T(m,{request:{project:g,filter:M,container:R},store:C},$){const U=z(M),I={
signal:$.signal,...g!==void 0&&{project:g}},A=e(N=>$.log.warn(`Some snapshots are left out: ${N.message}`),"warn"),W=((0,y.lM)(C)?await(0,L.K)(C.listStamped(I),
A):(await(0,L.K)(C.listRefs(I),A)).map(N=>({ref:N,stamp:void 0}))).filter(({ref:N})=>U(N.name)),G=await(0,k.readProtected)(C,$),H=(0,d.A)(C.traits.concurrency),
V=(await Promise.all(W.map(N=>H(J,N)))).filter(N=>N!==void 0);return(R===void 0?V:V.filter(({manifest:N})=>x(N,R))).sort((N,F)=>Y(F.manifest.created_at,N.manifest.
created_at));async function J(N){try{return{...await m(N),isProtected:G(N.ref)}}catch(F){if(!(F instanceof S.JC)||F.code==="ERR_CANCELLED")throw F;$.log.warn(`S\
napshot '${(0,_.SN)(N.ref)}' left out: ${F.message}`);return}}}e(T,"listBy");function x({container:m},g){return m===void 0?!1:m.name===g||m.of===g||g.length>=12&&
m.id.startsWith(g)}e(x,"isOfContainer");function z(m){if(m===void 0)return()=>!0;if(!/[*?]/.test(m))return R=>R.includes(m);const g=m.replace(/[.+^${}()|[\]\\]/g,
"\\$&").replace(/\*+/g,".*").replace(/\?/g,"."),M=new RegExp(`^${g}$`);return R=>M.test(R)}e(z,"nameFilter");function Y(m,g){return m<g?-1:m>g?1:0}e(Y,"compare")}),
93353:((b,v,i)=>{i.r(v),i.d(v,{assertUnprotected:e(()=>r,"assertUnprotected"),isProtected:e(()=>O,"isProtected"),protect:e(()=>w,"protect"),protectedNames:e(()=>s,
"protectedNames"),readProtected:e(()=>E,"readProtected"),unprotect:e(()=>c,"unprotect"),unprotectRef:e(()=>a,"unprotectRef")});var d=i(77598),S=i(70370),_=i(75892),
P=i(75558),y=i(18631),f=i(8459);const u="protected/";async function w({name:t},{store:o},h){const D=await(0,f.RA)(t,o,h);if(!(0,y.$9)(o)||!(0,y.HE)(o))throw l(o);
const j=!await O(t.ref,o,h);return await o.put(n(t.ref),[Buffer.from(`${t.ref.project}/${t.ref.name}
`)],h),{...D,changed:j}}e(w,"protect");async function c({name:t},{store:o},h){return{...await(0,f.RA)(t,o,h),changed:await a(t.ref,o,h)}}e(c,"unprotect");async function O(t,o,h){
return(0,y.$9)(o)&&await o.stat(n(t),h)!==void 0}e(O,"isProtected");async function E(t,o){if(!(0,y.$9)(t))return()=>!1;const h=new Set;for await(const{key:D}of t.
list(u,o))h.add(D);return D=>h.has(n(D))}e(E,"readProtected");async function s(t,o){const h=[];for await(const{key:k}of t.list(u,o))h.push(k);const D=(0,S.A)(t.
traits.concurrency);return(await Promise.all(h.map(k=>D(j,k)))).filter(k=>k!==void 0);async function j(k){try{const L=Buffer.from(await t.get(k,o)).toString().trimEnd();
return(0,d.hash)("sha256",L,"hex")===k.slice(u.length)?L:void 0}catch(L){if(L instanceof _.m_)return;throw L}}}e(s,"protectedNames");async function r(t,o,h){if(await O(
t,o,h))throw new _.iC(`Snapshot '${(0,P.SN)(t)}' is protected`,{hint:`Use --force, or first: vm snapshot unprotect ${(0,P.SN)(t)}`,fields:{project:t.project,name:t.
name}})}e(r,"assertUnprotected");async function a(t,o,h){if(!await O(t,o,h))return!1;if(!(0,y.HE)(o))throw l(o);return await o.delete(n(t),h),!0}e(a,"unprotectR\
ef");function n({project:t,name:o}){return u+(0,d.hash)("sha256",`${t}/${o}`,"hex")}e(n,"keyOf");function l({location:t}){return new _.Wt(`${t} cannot protect s\
napshots: it does not list and delete`)}e(l,"unable")}),48650:((b,v,i)=>{i.d(v,{K:e(()=>_,"K"),g:e(()=>S,"g")});var d=i(75892);async function S(P,y,f){return await _(
P.listRefs(f),y)}e(S,"refsOf");async function _(P,y){const f=[];try{for await(const u of P)f.push(u)}catch(u){if(!(u instanceof d.cs))throw u;y(u)}return f}e(_,
"listed")}),3134:((b,v,i)=>{i.d(v,{CD:e(()=>y,"CD"),UQ:e(()=>f,"UQ"),zL:e(()=>P,"zL"),zS:e(()=>_,"zS")});var d=i(75892),S=i(47014);function _(c,O){const E=(0,S.
bv)(c),s=f(E),r=`${O}: ${w(E)}`;return s==="ENOSPC"||s==="EDQUOT"?new d._p(r,{cause:E,hint:"Free some space there, or use another place"}):s==="EFBIG"?new d._p(
r,{cause:E,hint:"FAT disks and limits (ulimit -f) end a file early: use another place"}):s==="EROFS"?new d.iC(r,{cause:E,hint:"Use a folder that is not on a rea\
d-only disk, or mount it for writing"}):s==="EACCES"||s==="EPERM"?new d.iC(r,{cause:E,hint:"Use a folder that you may write to, or change its owner"}):s==="ENOE\
NT"||s==="ENOTDIR"?new d.m_(r,{cause:E,hint:"Check the path"}):s==="EISDIR"||s==="ENAMETOOLONG"||s==="ELOOP"?new d.dz(r,{cause:E,hint:"Check the path"}):s==="EI\
O"||s==="EUCLEAN"?new d.cs(r,{cause:E,hint:"The disk or its file system is damaged: look at the log of the system (dmesg)"}):s==="EMFILE"||s==="ENFILE"||s==="EN\
OMEM"?new d._p(r,{cause:E,hint:"Allow more open files (ulimit -n) or memory, or run fewer commands at once"}):s==="ESTALE"||s==="ETIMEDOUT"||s==="EHOSTDOWN"||s===
"ENODEV"||s==="ENXIO"?new d.hG(r,{cause:E,hint:"Look whether the disk or the file server is there, and try again"}):s==="EXDEV"?new d.Wt(r,{cause:E,hint:"Part o\
f this folder is a link to another disk: move the whole folder there instead"}):E}e(_,"fileError");function P(c,O){try{return O()}catch(E){throw _(E,c)}}e(P,"at\
temptSync");async function y(c,O){try{return await O()}catch(E){throw _(E,c)}}e(y,"attempt");function f(c){return typeof c=="object"&&c!==null&&"code"in c&&typeof c.
code=="string"?c.code:void 0}e(f,"errnoOf");const u={EACCES:"permission denied",EISDIR:"it is a folder",EMFILE:"too many files are open",ENOSPC:"no space is lef\
t on the disk",ENOTDIR:"a part of the path is not a folder",EPERM:"permission denied",EROFS:"the disk is read-only"};function w(c){const O=u[f(c)??""];if(O!==void 0)
return O;const E=typeof c=="object"&&c!==null&&"message"in c?String(c.message):String(c);return/^E[A-Z0-9]+: ([^,]+), \w+/.exec(E)?.[1]??E}e(w,"messageOf")}),87888:((b,v,i)=>{
i.d(v,{Ht:e(()=>f,"Ht"),QD:e(()=>c,"QD"),Yw:e(()=>E,"Yw"),fc:e(()=>u,"fc"),kq:e(()=>w,"kq"),v8:e(()=>O,"v8")});var d=i(51455),S=i(76760),_=i(3134),P=function(s,r,a){
if(r!=null){if(typeof r!="object"&&typeof r!="function")throw new TypeError("Object expected.");var n,l;if(a){if(!Symbol.asyncDispose)throw new TypeError("Symbo\
l.asyncDispose is not defined.");n=r[Symbol.asyncDispose]}if(n===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");n=r[Symbol.dispose],
a&&(l=n)}if(typeof n!="function")throw new TypeError("Object not disposable.");l&&(n=e(function(){try{l.call(this)}catch(t){return Promise.reject(t)}},"dispose")),
s.stack.push({value:r,dispose:n,async:a})}else a&&s.stack.push({async:!0});return r},y=(function(s){return function(r){function a(o){r.error=r.hasError?new s(o,
r.error,"An error was suppressed during disposal."):o,r.hasError=!0}e(a,"fail");var n,l=0;function t(){for(;n=r.stack.pop();)try{if(!n.async&&l===1)return l=0,r.
stack.push(n),Promise.resolve().then(t);if(n.dispose){var o=n.dispose.call(n.value);if(n.async)return l|=2,Promise.resolve(o).then(t,function(h){return a(h),t()})}else
l|=1}catch(h){a(h)}if(l===1)return r.hasError?Promise.reject(r.error):Promise.resolve();if(r.hasError)throw r.error}return e(t,"next"),t()}})(typeof SuppressedError==
"function"?SuppressedError:function(s,r,a){var n=new Error(a);return n.name="SuppressedError",n.error=s,n.suppressed=r,n});async function f(s){if(process.geteuid?.()===
0)for(let r=s;;r=(0,S.dirname)(r)){const a=await(0,d.stat)(r).catch(n=>{if(!((0,_.UQ)(n)==="ENOENT"||(0,_.UQ)(n)==="ENOTDIR"))throw n});if(a)return a.uid===0?void 0:
{uid:a.uid,gid:a.gid}}}e(f,"ownerBelow");async function u(s,r){const a=await(0,d.mkdir)(s,{recursive:!0});if(!(!r||a===void 0))for(let n=s;n.length>=a.length;n=
(0,S.dirname)(n))await(0,d.chown)(n,r.uid,r.gid)}e(u,"makeFolder");async function w(s,r){const a=await(0,d.mkdir)(s,{recursive:!0});if(a!==void 0)for(let n=s;n.
length>=a.length;n=(0,S.dirname)(n))r&&await(0,d.chown)(n,r.uid,r.gid),await E((0,S.dirname)(n))}e(w,"makeFolderDurably");async function c(s,r){await(0,d.mkdir)(
s),r&&await(0,d.chown)(s,r.uid,r.gid)}e(c,"makeFolderIn");async function O(s,r,a){const n={stack:[],error:void 0,hasError:!1};try{const l=P(n,await(0,d.open)(s,
"wx"),!0);await l.writeFile(r),a&&await l.chown(a.uid,a.gid),await l.sync()}catch(l){n.error=l,n.hasError=!0}finally{const l=y(n);l&&await l}}e(O,"writeDurably");
async function E(s){const r={stack:[],error:void 0,hasError:!1};try{await P(r,await(0,d.open)(s,"r"),!0).sync().catch(n=>{if(!["EINVAL","EPERM","EISDIR","ENOTSU\
P"].includes((0,_.UQ)(n)??""))throw n})}catch(a){r.error=a,r.hasError=!0}finally{const a=y(r);a&&await a}}e(E,"syncFolder")}),2430:((b,v,i)=>{i.d(v,{IX:e(()=>E,
"IX"),Pg:e(()=>f,"Pg"),Tu:e(()=>w,"Tu"),b8:e(()=>O,"b8"),eB:e(()=>c,"eB"),sg:e(()=>u,"sg")});var d=i(77598),S=i(73024),_=i(48161),P=i(3134);const y=/^([1-9][0-9]{0,9})-([0-9]{1,20})-([0-9a-f]{8})([0-9a-f]{8})-[0-9a-f]{12}$/;
function f(){return o??=(0,P.zL)("reading /proc/self/stat",()=>a()),`${process.pid}-${o}-${D()}-${(0,d.randomBytes)(6).toString("hex")}`}e(f,"processToken");function u(p){
return y.test(p)}e(u,"isToken");function w(p){const T=y.exec(p),[x,z]=[D().slice(0,8),D().slice(8)];return!T||T[4]!==z?"unknown":T[3]!==x?"dead":s(Number(T[1]),
T[2]??t)}e(w,"tokenState");function c(p){return y.exec(p)?.[3]===D().slice(0,8)?w(p):"unknown"}e(c,"sharedTokenState");function O(p){const T=y.exec(p)?.[1];return T===
void 0?void 0:Number(T)}e(O,"pidOf");function E(p){return y.exec(p)?.[4]===D().slice(8)}e(E,"isLocal");function s(p,T){if(!l(p))return"dead";const x=r(p);return x===
void 0||T===t||x===T?"alive":"dead"}e(s,"processState");function r(p){return Q(()=>n((0,S.readFileSync)(`/proc/${p}/stat`,"latin1")))}e(r,"startTime");function a(){
try{return n((0,S.readFileSync)("/proc/self/stat","latin1"))??t}catch(p){if((0,P.UQ)(p)==="ENOENT")return t;throw p}}e(a,"ownStart");function n(p){return p.slice(
p.lastIndexOf(")")+2).split(" ")[19]}e(n,"startIn");function l(p){try{return process.kill(p,0),!0}catch(T){return(0,P.UQ)(T)!=="ESRCH"}}e(l,"signalReaches");const t="\
0";let o,h;function D(){return h??=(0,P.zL)("reading the identity of this machine",()=>K(j("/proc/sys/kernel/random/boot_id"))+K(`${j("/etc/machine-id")} ${(0,_.
hostname)()} ${k()}`)),h}e(D,"machine");function j(p){return L(()=>(0,S.readFileSync)(p,"latin1"))??""}e(j,"textOf");function k(){return L(()=>(0,S.readlinkSync)(
"/proc/self/ns/pid"))??""}e(k,"pidNamespace");function L(p){try{return p()}catch(T){if(["ENOENT","ENOTDIR","EACCES","EPERM"].includes((0,P.UQ)(T)??""))return;throw T}}
e(L,"readable");function K(p){return(0,d.hash)("sha256",p,"hex").slice(0,8)}e(K,"short");function Q(p){try{return p()}catch{return}}e(Q,"readOr")}),63827:((b,v,i)=>{
i.d(v,{x:e(()=>d,"x")});const d="0.1.0"}),14717:((b,v,i)=>{i.d(v,{Y:e(()=>S,"Y"),v:e(()=>d,"v")});function d({source:_,imported:P}){return P===void 0?_:{..._,type:"\
imported",from:P.from}}e(d,"sourceOf");function S({services:_,blobs:P,packs:y,files:f,bind_mounts:u,left_out:w,...c}){return c}e(S,"summaryOf")}),18631:((b,v,i)=>{
i.d(v,{$9:e(()=>S,"$9"),BR:e(()=>c,"BR"),HE:e(()=>_,"HE"),JN:e(()=>l,"JN"),Lf:e(()=>w,"Lf"),Ow:e(()=>r,"Ow"),V2:e(()=>f,"V2"),YG:e(()=>P,"YG"),_f:e(()=>u,"_f"),
d0:e(()=>s,"d0"),eA:e(()=>a,"eA"),j7:e(()=>E,"j7"),lM:e(()=>d,"lM"),nR:e(()=>y,"nR"),oo:e(()=>n,"oo"),p:e(()=>O,"p")});const d=e(t=>"listStamped"in t,"isStamped"),
S=e(t=>"list"in t,"isListable"),_=e(t=>"delete"in t,"isDeletable"),P=e(t=>"stage"in t,"isStaging"),y=e(t=>"shelve"in t,"isShelving"),f=e(t=>"freeBytes"in t,"isM\
easured"),u=e(t=>"lockExclusively"in t,"isLockable"),w=e(t=>"workers"in t,"isWorked"),c=e(t=>"discardRef"in t,"isDiscarding"),O=e(t=>"tidy"in t,"isTidy"),E=e(t=>"\
newestRef"in t,"isNearest"),s=e(t=>"missing"in t,"isLossy"),r=e(t=>"now"in t,"isClocked"),a=e(t=>"unkept"in t,"isKeeping"),n=e(t=>"prove"in t,"isProving"),l=e(t=>"\
assertWritable"in t,"isGuarded")}),70370:((b,v,i)=>{i.d(v,{A:e(()=>_,"A")});class d{static{e(this,"Node")}value;next;constructor(u){this.value=u}}class S{static{
e(this,"Queue")}#e;#t;#n;constructor(){this.clear()}enqueue(u){const w=new d(u);this.#e?(this.#t.next=w,this.#t=w):(this.#e=w,this.#t=w),this.#n++}dequeue(){const u=this.#e;
if(u)return this.#e=this.#e.next,this.#n--,this.#e||(this.#t=void 0),u.value}peek(){if(this.#e)return this.#e.value}clear(){this.#e=void 0,this.#t=void 0,this.#n=
0}get size(){return this.#n}*[Symbol.iterator](){let u=this.#e;for(;u;)yield u.value,u=u.next}*drain(){for(;this.#e;)yield this.dequeue()}}function _(f){let u=!1;
if(typeof f=="object"&&({concurrency:f,rejectOnClear:u=!1}=f),y(f),typeof u!="boolean")throw new TypeError("Expected `rejectOnClear` to be a boolean");const w=new S;
let c=0;const O=e(()=>{c<f&&w.size>0&&(c++,w.dequeue().run())},"resumeNext"),E=e(()=>{c--,O()},"next"),s=e(async(n,l,t)=>{const o=(async()=>n(...t))();l(o);try{
await o}catch{}E()},"run"),r=e((n,l,t,o)=>{const h={reject:t};new Promise(D=>{h.run=D,w.enqueue(h)}).then(s.bind(void 0,n,l,o)),c<f&&O()},"enqueue"),a=e((n,...l)=>new Promise(
(t,o)=>{r(n,t,o,l)}),"generator");return Object.defineProperties(a,{activeCount:{get:e(()=>c,"get")},pendingCount:{get:e(()=>w.size,"get")},clearQueue:{value(){
if(!u){w.clear();return}const n=AbortSignal.abort().reason;for(;w.size>0;)w.dequeue().reject(n)}},concurrency:{get:e(()=>f,"get"),set(n){y(n),f=n,queueMicrotask(
()=>{for(;c<f&&w.size>0;)O()})}},map:{async value(n,l){const t=[];try{Array.from(n,(o,h)=>{const D=a(l,o,h);return t.push(D),D})}catch(o){for(const h of t)h.catch(
()=>{});throw o}return Promise.all(t)}}}),a}e(_,"pLimit");function P(f,u){const w=_(u),c=e((...O)=>w(()=>f(...O)),"limitedFunction");return Object.defineProperty(
c,"clearQueue",{value:w.clearQueue}),c}e(P,"limitFunction");function y(f){if(!((Number.isInteger(f)||f===Number.POSITIVE_INFINITY)&&f>0))throw new TypeError("Ex\
pected `concurrency` to be a number from 1 and up")}e(y,"validateConcurrency")})};export{ee as id,te as ids,ne as modules};
