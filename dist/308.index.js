var Y=Object.defineProperty;var e=(b,v)=>Y(b,"name",{value:v,configurable:!0});const q=308,ee=[308,3353],te={80308:((b,v,i)=>{i.r(v),i.d(v,{isOfContainer:e(()=>B,"isOfContainer"),list:e(()=>z,"list"),listSummaries:e(()=>E,"listSummaries"),
nameFilter:e(()=>H,"nameFilter")});var f=i(70370),g=i(75892),P=i(75558),O=i(14717),w=i(18631),d=i(77598),u=i(51455),s=i(48161),p=i(76760),o=i(87888),S=i(2430),y=i(
63827),r=i(13266);const c=50,n=5e4;async function l(m,{log:_}){const I=(0,p.join)(process.env.XDG_CACHE_HOME||(0,p.join)(process.env.HOME||(0,s.homedir)(),".cac\
he"),"vm-snapshot","lists"),R=(0,p.join)(I,`${(0,d.hash)("sha256",m).slice(0,32)}.json`),C=await a(R),$=[];let x=0;return{get:e(N=>{const A=C.get(j(N));if(!(A===
void 0||A.stamp!==N.stamp))return $.push([j(N),A]),A},"get"),learn:e((N,{digest:A,held:U,manifest:W})=>{N.stamp!==void 0&&($.push([j(N),{stamp:N.stamp,digest:A,
held:U,manifest:W}]),x+=1)},"learn"),keep:e(async({all:N})=>{if(x<c)return;const A=new Map([...N?[]:C,...$]);A.size>n||await h(R,A).catch(U=>_.debug(`cannot kee\
p what the list has read: ${U}`))},"keep")}}e(l,"openKnownSummaries");const t=`vm-snapshot ${y.x} ${Object.keys(r.rc.shape).join()}`;async function a(m){const _=await(0,u.
readFile)(m,"utf8").catch(()=>""),[I="",R=""]=_.split(`
`,2);return I!==D(R)?new Map:new Map(JSON.parse(R))}e(a,"readKnown");async function h(m,_){const I=JSON.stringify([..._]),R=await(0,o.Ht)(m);await(0,o.fc)((0,p.
dirname)(m),R);const C=`${m}.${(0,S.Pg)()}`;try{await(0,o.v8)(C,[Buffer.from(`${D(I)}
${I}
`)],R),await(0,u.rename)(C,m)}finally{await(0,u.rm)(C,{force:!0})}}e(h,"writeKnown");function D(m){return`${(0,d.hash)("sha256",m)} ${t}`}e(D,"headOf");function j({
ref:m}){return`${m.project}/${m.name}`}e(j,"keyOf");var k=i(93353),L=i(48650),K=i(8459);async function z(m,{store:_,roster:I},R){return await T(e(async $=>await(0,K.
RA)({ref:$.ref},I?.readerFor($)??_,R),"read"),{request:m,store:_},R)}e(z,"list");async function E(m,{store:_},I){if(!(0,w.lM)(_))return await z(m,{store:_},I);const R=await l(
_.location,I),$=await T(e(async x=>{const N=R.get(x);if(N!==void 0)return{ref:x.ref,digest:N.digest,held:N.held,manifest:N.manifest};const{ref:A,digest:U,held:W=U,
manifest:G}=await(0,K.RA)({ref:x.ref},_,I),Q={digest:U,held:W,manifest:(0,O.Y)(G)};return R.learn(x,Q),{ref:A,...Q}},"read"),{request:m,store:_},I);return await R.
keep({all:m.project===void 0&&m.filter===void 0}),$}e(E,"listSummaries");async function T(m,{request:{project:_,filter:I,container:R},store:C},$){const x=H(I),N=[],
A={signal:$.signal,..._!==void 0&&{project:_}},U=e(M=>$.log.warn(`Some snapshots are left out: ${M.message}`),"warn");(0,w.lM)(C)?N.push(...(await(0,L.K)(C.listStamped(
A),U)).filter(({ref:M})=>x(M.name))):N.push(...(await(0,L.K)(C.listRefs(A),U)).filter(({name:M})=>x(M)).map(M=>({ref:M,stamp:void 0})));const W=await(0,k.readProtected)(
C,$),G=(0,f.A)(C.traits.concurrency),Q=(await Promise.all(N.map(M=>G(X,M)))).filter(M=>M!==void 0);return(R===void 0?Q:Q.filter(({manifest:M})=>B(M,R))).sort((M,F)=>V(
F.manifest.created_at,M.manifest.created_at));async function X(M){try{return{...await m(M),isProtected:W(M.ref)}}catch(F){if(!(F instanceof g.JC)||F.code==="ERR\
_CANCELLED")throw F;$.log.warn(`Snapshot '${(0,P.SN)(M.ref)}' left out: ${F.message}`);return}}}e(T,"listBy");function B({container:m},_){return m===void 0?!1:m.
name===_||m.of===_||_.length>=12&&m.id.startsWith(_)}e(B,"isOfContainer");function H(m){if(m===void 0)return()=>!0;if(!/[*?]/.test(m))return R=>R.includes(m);const _=m.
replace(/[.+^${}()|[\]\\]/g,"\\$&").replace(/\*+/g,".*").replace(/\?/g,"."),I=new RegExp(`^${_}$`);return R=>I.test(R)}e(H,"nameFilter");function V(m,_){return m<
_?-1:m>_?1:0}e(V,"compare")}),93353:((b,v,i)=>{i.r(v),i.d(v,{assertUnprotected:e(()=>r,"assertUnprotected"),isProtected:e(()=>o,"isProtected"),protect:e(()=>s,"\
protect"),protectedNames:e(()=>y,"protectedNames"),readProtected:e(()=>S,"readProtected"),unprotect:e(()=>p,"unprotect"),unprotectRef:e(()=>c,"unprotectRef")});
var f=i(77598),g=i(70370),P=i(75892),O=i(75558),w=i(18631),d=i(8459);const u="protected/";async function s({name:t},{store:a},h){const D=await(0,d.RA)(t,a,h);if(!(0,w.
$9)(a)||!(0,w.HE)(a))throw l(a);const j=!await o(t.ref,a,h);return await a.put(n(t.ref),[Buffer.from(`${t.ref.project}/${t.ref.name}
`)],h),{...D,changed:j}}e(s,"protect");async function p({name:t},{store:a},h){return{...await(0,d.RA)(t,a,h),changed:await c(t.ref,a,h)}}e(p,"unprotect");async function o(t,a,h){
return(0,w.$9)(a)&&await a.stat(n(t),h)!==void 0}e(o,"isProtected");async function S(t,a){if(!(0,w.$9)(t))return()=>!1;const h=new Set;for await(const{key:D}of t.
list(u,a))h.add(D);return D=>h.has(n(D))}e(S,"readProtected");async function y(t,a){const h=[];for await(const{key:k}of t.list(u,a))h.push(k);const D=(0,g.A)(t.
traits.concurrency);return(await Promise.all(h.map(k=>D(j,k)))).filter(k=>k!==void 0);async function j(k){try{const L=Buffer.from(await t.get(k,a)).toString().trimEnd();
return(0,f.hash)("sha256",L,"hex")===k.slice(u.length)?L:void 0}catch(L){if(L instanceof P.m_)return;throw L}}}e(y,"protectedNames");async function r(t,a,h){if(await o(
t,a,h))throw new P.iC(`Snapshot '${(0,O.SN)(t)}' is protected`,{hint:`Use --force, or first: vm snapshot unprotect ${(0,O.SN)(t)}`,fields:{project:t.project,name:t.
name}})}e(r,"assertUnprotected");async function c(t,a,h){if(!await o(t,a,h))return!1;if(!(0,w.HE)(a))throw l(a);return await a.delete(n(t),h),!0}e(c,"unprotectR\
ef");function n({project:t,name:a}){return u+(0,f.hash)("sha256",`${t}/${a}`,"hex")}e(n,"keyOf");function l({location:t}){return new P.Wt(`${t} cannot protect s\
napshots: it does not list and delete`)}e(l,"unable")}),48650:((b,v,i)=>{i.d(v,{K:e(()=>P,"K"),g:e(()=>g,"g")});var f=i(75892);async function g(O,w,d){return await P(
O.listRefs(d),w)}e(g,"refsOf");async function P(O,w){const d=[];try{for await(const u of O)d.push(u)}catch(u){if(!(u instanceof f.cs))throw u;w(u)}return d}e(P,
"listed")}),3134:((b,v,i)=>{i.d(v,{CD:e(()=>O,"CD"),UQ:e(()=>w,"UQ"),zL:e(()=>P,"zL"),zS:e(()=>g,"zS")});var f=i(75892);function g(s,p){const o=w(s),S=`${p}: ${u(
s)}`;return o==="ENOSPC"||o==="EDQUOT"?new f._p(S,{cause:s,hint:"Free some space there, or use another place"}):o==="EFBIG"?new f._p(S,{cause:s,hint:"FAT disks \
and limits (ulimit -f) end a file early: use another place"}):o==="EROFS"?new f.iC(S,{cause:s,hint:"Use a folder that is not on a read-only disk, or mount it fo\
r writing"}):o==="EACCES"||o==="EPERM"?new f.iC(S,{cause:s,hint:"Use a folder that you may write to, or change its owner"}):o==="ENOENT"||o==="ENOTDIR"?new f.m_(
S,{cause:s,hint:"Check the path"}):o==="EISDIR"||o==="ENAMETOOLONG"||o==="ELOOP"?new f.dz(S,{cause:s,hint:"Check the path"}):o==="EIO"||o==="EUCLEAN"?new f.cs(S,
{cause:s,hint:"The disk or its file system is damaged: look at the log of the system (dmesg)"}):o==="EMFILE"||o==="ENFILE"||o==="ENOMEM"?new f._p(S,{cause:s,hint:"\
Allow more open files (ulimit -n) or memory, or run fewer commands at once"}):o==="ESTALE"||o==="ETIMEDOUT"||o==="EHOSTDOWN"||o==="ENODEV"||o==="ENXIO"?new f.hG(
S,{cause:s,hint:"Look whether the disk or the file server is there, and try again"}):o==="EXDEV"?new f.Wt(S,{cause:s,hint:"Part of this folder is a link to anot\
her disk: move the whole folder there instead"}):s}e(g,"fileError");function P(s,p){try{return p()}catch(o){throw g(o,s)}}e(P,"attemptSync");async function O(s,p){
try{return await p()}catch(o){throw g(o,s)}}e(O,"attempt");function w(s){return typeof s=="object"&&s!==null&&"code"in s&&typeof s.code=="string"?s.code:void 0}
e(w,"errnoOf");const d={EACCES:"permission denied",EISDIR:"it is a folder",EMFILE:"too many files are open",ENOSPC:"no space is left on the disk",ENOTDIR:"a par\
t of the path is not a folder",EPERM:"permission denied",EROFS:"the disk is read-only"};function u(s){const p=d[w(s)??""];if(p!==void 0)return p;const o=typeof s==
"object"&&s!==null&&"message"in s?String(s.message):String(s);return/^E[A-Z0-9]+: ([^,]+), \w+/.exec(o)?.[1]??o}e(u,"messageOf")}),87888:((b,v,i)=>{i.d(v,{Ht:e(
()=>d,"Ht"),QD:e(()=>p,"QD"),Yw:e(()=>S,"Yw"),fc:e(()=>u,"fc"),kq:e(()=>s,"kq"),v8:e(()=>o,"v8")});var f=i(51455),g=i(76760),P=i(3134),O=function(y,r,c){if(r!=null){
if(typeof r!="object"&&typeof r!="function")throw new TypeError("Object expected.");var n,l;if(c){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispo\
se is not defined.");n=r[Symbol.asyncDispose]}if(n===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");n=r[Symbol.dispose],c&&(l=
n)}if(typeof n!="function")throw new TypeError("Object not disposable.");l&&(n=e(function(){try{l.call(this)}catch(t){return Promise.reject(t)}},"dispose")),y.stack.
push({value:r,dispose:n,async:c})}else c&&y.stack.push({async:!0});return r},w=(function(y){return function(r){function c(a){r.error=r.hasError?new y(a,r.error,
"An error was suppressed during disposal."):a,r.hasError=!0}e(c,"fail");var n,l=0;function t(){for(;n=r.stack.pop();)try{if(!n.async&&l===1)return l=0,r.stack.push(
n),Promise.resolve().then(t);if(n.dispose){var a=n.dispose.call(n.value);if(n.async)return l|=2,Promise.resolve(a).then(t,function(h){return c(h),t()})}else l|=
1}catch(h){c(h)}if(l===1)return r.hasError?Promise.reject(r.error):Promise.resolve();if(r.hasError)throw r.error}return e(t,"next"),t()}})(typeof SuppressedError==
"function"?SuppressedError:function(y,r,c){var n=new Error(c);return n.name="SuppressedError",n.error=y,n.suppressed=r,n});async function d(y){if(process.geteuid?.()===
0)for(let r=y;;r=(0,g.dirname)(r)){const c=await(0,f.stat)(r).catch(n=>{if(!((0,P.UQ)(n)==="ENOENT"||(0,P.UQ)(n)==="ENOTDIR"))throw n});if(c)return c.uid===0?void 0:
{uid:c.uid,gid:c.gid}}}e(d,"ownerBelow");async function u(y,r){const c=await(0,f.mkdir)(y,{recursive:!0});if(!(!r||c===void 0))for(let n=y;n.length>=c.length;n=
(0,g.dirname)(n))await(0,f.chown)(n,r.uid,r.gid)}e(u,"makeFolder");async function s(y,r){const c=await(0,f.mkdir)(y,{recursive:!0});if(c!==void 0)for(let n=y;n.
length>=c.length;n=(0,g.dirname)(n))r&&await(0,f.chown)(n,r.uid,r.gid),await S((0,g.dirname)(n))}e(s,"makeFolderDurably");async function p(y,r){await(0,f.mkdir)(
y),r&&await(0,f.chown)(y,r.uid,r.gid)}e(p,"makeFolderIn");async function o(y,r,c){const n={stack:[],error:void 0,hasError:!1};try{const l=O(n,await(0,f.open)(y,
"wx"),!0);await l.writeFile(r),c&&await l.chown(c.uid,c.gid),await l.sync()}catch(l){n.error=l,n.hasError=!0}finally{const l=w(n);l&&await l}}e(o,"writeDurably");
async function S(y){const r={stack:[],error:void 0,hasError:!1};try{await O(r,await(0,f.open)(y,"r"),!0).sync().catch(n=>{if(!["EINVAL","EPERM","EISDIR","ENOTSU\
P"].includes((0,P.UQ)(n)??""))throw n})}catch(c){r.error=c,r.hasError=!0}finally{const c=w(r);c&&await c}}e(S,"syncFolder")}),2430:((b,v,i)=>{i.d(v,{IX:e(()=>S,
"IX"),Pg:e(()=>d,"Pg"),Tu:e(()=>s,"Tu"),b8:e(()=>o,"b8"),eB:e(()=>p,"eB"),sg:e(()=>u,"sg")});var f=i(77598),g=i(73024),P=i(48161),O=i(3134);const w=/^([1-9][0-9]{0,9})-([0-9]{1,20})-([0-9a-f]{8})([0-9a-f]{8})-[0-9a-f]{12}$/;
function d(){return a??=(0,O.zL)("reading /proc/self/stat",()=>c()),`${process.pid}-${a}-${D()}-${(0,f.randomBytes)(6).toString("hex")}`}e(d,"processToken");function u(E){
return w.test(E)}e(u,"isToken");function s(E){const T=w.exec(E),[B,H]=[D().slice(0,8),D().slice(8)];return!T||T[4]!==H?"unknown":T[3]!==B?"dead":y(Number(T[1]),
T[2]??t)}e(s,"tokenState");function p(E){return w.exec(E)?.[3]===D().slice(0,8)?s(E):"unknown"}e(p,"sharedTokenState");function o(E){const T=w.exec(E)?.[1];return T===
void 0?void 0:Number(T)}e(o,"pidOf");function S(E){return w.exec(E)?.[4]===D().slice(8)}e(S,"isLocal");function y(E,T){if(!l(E))return"dead";const B=r(E);return B===
void 0||T===t||B===T?"alive":"dead"}e(y,"processState");function r(E){return z(()=>n((0,g.readFileSync)(`/proc/${E}/stat`,"latin1")))}e(r,"startTime");function c(){
try{return n((0,g.readFileSync)("/proc/self/stat","latin1"))??t}catch(E){if((0,O.UQ)(E)==="ENOENT")return t;throw E}}e(c,"ownStart");function n(E){return E.slice(
E.lastIndexOf(")")+2).split(" ")[19]}e(n,"startIn");function l(E){try{return process.kill(E,0),!0}catch(T){return(0,O.UQ)(T)!=="ESRCH"}}e(l,"signalReaches");const t="\
0";let a,h;function D(){return h??=(0,O.zL)("reading the identity of this machine",()=>K(j("/proc/sys/kernel/random/boot_id"))+K(`${j("/etc/machine-id")} ${(0,P.
hostname)()} ${k()}`)),h}e(D,"machine");function j(E){return L(()=>(0,g.readFileSync)(E,"latin1"))??""}e(j,"textOf");function k(){return L(()=>(0,g.readlinkSync)(
"/proc/self/ns/pid"))??""}e(k,"pidNamespace");function L(E){try{return E()}catch(T){if(["ENOENT","ENOTDIR","EACCES","EPERM"].includes((0,O.UQ)(T)??""))return;throw T}}
e(L,"readable");function K(E){return(0,f.hash)("sha256",E,"hex").slice(0,8)}e(K,"short");function z(E){try{return E()}catch{return}}e(z,"readOr")}),63827:((b,v,i)=>{
i.d(v,{x:e(()=>f,"x")});const f="0.1.0"}),14717:((b,v,i)=>{i.d(v,{Y:e(()=>g,"Y"),v:e(()=>f,"v")});function f({source:P,imported:O}){return O===void 0?P:{...P,type:"\
imported",from:O.from}}e(f,"sourceOf");function g({services:P,blobs:O,packs:w,files:d,bind_mounts:u,left_out:s,...p}){return p}e(g,"summaryOf")}),18631:((b,v,i)=>{
i.d(v,{$9:e(()=>g,"$9"),BR:e(()=>p,"BR"),HE:e(()=>P,"HE"),JN:e(()=>l,"JN"),Lf:e(()=>s,"Lf"),Ow:e(()=>r,"Ow"),V2:e(()=>d,"V2"),YG:e(()=>O,"YG"),_f:e(()=>u,"_f"),
d0:e(()=>y,"d0"),eA:e(()=>c,"eA"),j7:e(()=>S,"j7"),lM:e(()=>f,"lM"),nR:e(()=>w,"nR"),oo:e(()=>n,"oo"),p:e(()=>o,"p")});const f=e(t=>"listStamped"in t,"isStamped"),
g=e(t=>"list"in t,"isListable"),P=e(t=>"delete"in t,"isDeletable"),O=e(t=>"stage"in t,"isStaging"),w=e(t=>"shelve"in t,"isShelving"),d=e(t=>"freeBytes"in t,"isM\
easured"),u=e(t=>"lockExclusively"in t,"isLockable"),s=e(t=>"workers"in t,"isWorked"),p=e(t=>"discardRef"in t,"isDiscarding"),o=e(t=>"tidy"in t,"isTidy"),S=e(t=>"\
newestRef"in t,"isNearest"),y=e(t=>"missing"in t,"isLossy"),r=e(t=>"now"in t,"isClocked"),c=e(t=>"unkept"in t,"isKeeping"),n=e(t=>"prove"in t,"isProving"),l=e(t=>"\
assertWritable"in t,"isGuarded")}),70370:((b,v,i)=>{i.d(v,{A:e(()=>P,"A")});class f{static{e(this,"Node")}value;next;constructor(u){this.value=u}}class g{static{
e(this,"Queue")}#e;#t;#n;constructor(){this.clear()}enqueue(u){const s=new f(u);this.#e?(this.#t.next=s,this.#t=s):(this.#e=s,this.#t=s),this.#n++}dequeue(){const u=this.#e;
if(u)return this.#e=this.#e.next,this.#n--,this.#e||(this.#t=void 0),u.value}peek(){if(this.#e)return this.#e.value}clear(){this.#e=void 0,this.#t=void 0,this.#n=
0}get size(){return this.#n}*[Symbol.iterator](){let u=this.#e;for(;u;)yield u.value,u=u.next}*drain(){for(;this.#e;)yield this.dequeue()}}function P(d){let u=!1;
if(typeof d=="object"&&({concurrency:d,rejectOnClear:u=!1}=d),w(d),typeof u!="boolean")throw new TypeError("Expected `rejectOnClear` to be a boolean");const s=new g;
let p=0;const o=e(()=>{p<d&&s.size>0&&(p++,s.dequeue().run())},"resumeNext"),S=e(()=>{p--,o()},"next"),y=e(async(n,l,t)=>{const a=(async()=>n(...t))();l(a);try{
await a}catch{}S()},"run"),r=e((n,l,t,a)=>{const h={reject:t};new Promise(D=>{h.run=D,s.enqueue(h)}).then(y.bind(void 0,n,l,a)),p<d&&o()},"enqueue"),c=e((n,...l)=>new Promise(
(t,a)=>{r(n,t,a,l)}),"generator");return Object.defineProperties(c,{activeCount:{get:e(()=>p,"get")},pendingCount:{get:e(()=>s.size,"get")},clearQueue:{value(){
if(!u){s.clear();return}const n=AbortSignal.abort().reason;for(;s.size>0;)s.dequeue().reject(n)}},concurrency:{get:e(()=>d,"get"),set(n){w(n),d=n,queueMicrotask(
()=>{for(;p<d&&s.size>0;)o()})}},map:{async value(n,l){const t=[];try{Array.from(n,(a,h)=>{const D=c(l,a,h);return t.push(D),D})}catch(a){for(const h of t)h.catch(
()=>{});throw a}return Promise.all(t)}}}),c}e(P,"pLimit");function O(d,u){const s=P(u),p=e((...o)=>s(()=>d(...o)),"limitedFunction");return Object.defineProperty(
p,"clearQueue",{value:s.clearQueue}),p}e(O,"limitFunction");function w(d){if(!((Number.isInteger(d)||d===Number.POSITIVE_INFINITY)&&d>0))throw new TypeError("Ex\
pected `concurrency` to be a number from 1 and up")}e(w,"validateConcurrency")})};export{q as id,ee as ids,te as modules};
