var fn=Object.defineProperty;var i=(K,M)=>fn(K,"name",{value:M,configurable:!0});const wn=5602,dn=[5602],ln={91186:((K,M,w)=>{w.d(M,{H:i(()=>p,"H")});var o=w(77598),c=w(73024),R=w(76760);function p(O){const T=(0,R.join)(O,`.clock-${(0,o.randomBytes)(
6).toString("hex")}`);(0,c.closeSync)((0,c.openSync)(T,"wx"));try{return(0,c.lstatSync)(T).mtimeMs}finally{(0,c.rmSync)(T,{force:!0})}}i(p,"fileClock")}),14151:((K,M,w)=>{
w.d(M,{Ke:i(()=>$,"Ke"),bf:i(()=>L,"bf"),hy:i(()=>C,"hy"),pG:i(()=>x,"pG"),uu:i(()=>U,"uu")});var o=w(73024),c=w(76760),R=w(58500),p=w(75892),O=w(91186),T=w(3134),
k=w(2430);const A=25,E=24*36e5,g=1e4,d=2e3;async function $(l,f){const{wait:_,signal:D,token:P=(0,k.Pg)(),stop:N=i(()=>{},"stop"),onWait:y}=f,S=f.isHeldBy??(v=>x(
v,l)),B=performance.now();let Q=!0;for(;!I(l,P);){D.throwIfAborted();const v=L(l);if(v===void 0)continue;if(v===""?C(l)>=g:!S(v)){v!==""&&N(v),U(l,v,N);continue}
const z=performance.now()-B;if(z>=_)throw new p.fK(`another process holds ${l}`,{hint:"Try again when it has finished"});Q&&z>=d&&y?.(v),z>=d&&(Q=!1),await(0,R.
setTimeout)(A,void 0,{signal:D})}return{[Symbol.asyncDispose]:async()=>U(l,P,N)}}i($,"lockFile");function x(l,f){const _=(0,k.Tu)(l);return _==="alive"||_==="un\
known"&&C(f)<E}i(x,"isAtWork");function L(l){try{return(0,o.readlinkSync)(l)}catch(f){if((0,T.UQ)(f)==="ENOENT")return;if((0,T.UQ)(f)!=="EINVAL")throw f}try{return(0,o.
readFileSync)(l,"latin1")}catch(f){if((0,T.UQ)(f)==="ENOENT")return;throw f}}i(L,"ownerOf");function U(l,f,_){L(l)===f&&F(l,f,_)}i(U,"takeAway");function F(l,f,_){
const D=`${l}.${(0,k.Pg)()}`;try{(0,o.renameSync)(l,D)}catch(N){if((0,T.UQ)(N)==="ENOENT")return;throw N}const P=L(D);P!==void 0&&P!==f&&!I(l,P)&&_(P),(0,o.rmSync)(
D,{force:!0})}i(F,"takeAsideAndLook");function I(l,f){try{return(0,o.symlinkSync)(f,l),!0}catch(_){const D=(0,T.UQ)(_)??"";if(D==="EEXIST")return!1;if(!["EPERM",
"ENOTSUP","EOPNOTSUPP","ENOSYS"].includes(D))throw _;return W(l,f)}}i(I,"create");function W(l,f){try{const _=(0,o.openSync)(l,"wx");try{(0,o.writeSync)(_,f)}catch(D){
throw(0,o.rmSync)(l,{force:!0}),D}finally{(0,o.closeSync)(_)}}catch(_){if((0,T.UQ)(_)==="EEXIST")return!1;throw _}return L(l)===f}i(W,"createFile");function C(l){
const f=(0,o.lstatSync)(l,{throwIfNoEntry:!1})?.mtimeMs;return f===void 0?0:(0,O.H)((0,c.dirname)(l))-f}i(C,"ageOf")}),2430:((K,M,w)=>{w.d(M,{IX:i(()=>d,"IX"),Pg:i(
()=>T,"Pg"),Tu:i(()=>A,"Tu"),b8:i(()=>g,"b8"),eB:i(()=>E,"eB"),sg:i(()=>k,"sg")});var o=w(77598),c=w(73024),R=w(48161),p=w(3134);const O=/^([1-9][0-9]{0,9})-([0-9]{1,20})-([0-9a-f]{8})([0-9a-f]{8})-[0-9a-f]{12}$/;
function T(){return W??=(0,p.zL)("reading /proc/self/stat",()=>L()),`${process.pid}-${W}-${l()}-${(0,o.randomBytes)(6).toString("hex")}`}i(T,"processToken");function k(y){
return O.test(y)}i(k,"isToken");function A(y){const S=O.exec(y),[B,Q]=[l().slice(0,8),l().slice(8)];return!S||S[4]!==Q?"unknown":S[3]!==B?"dead":$(Number(S[1]),
S[2]??I)}i(A,"tokenState");function E(y){return O.exec(y)?.[3]===l().slice(0,8)?A(y):"unknown"}i(E,"sharedTokenState");function g(y){const S=O.exec(y)?.[1];return S===
void 0?void 0:Number(S)}i(g,"pidOf");function d(y){return O.exec(y)?.[4]===l().slice(8)}i(d,"isLocal");function $(y,S){if(!F(y))return"dead";const B=x(y);return B===
void 0||S===I||B===S?"alive":"dead"}i($,"processState");function x(y){return N(()=>U((0,c.readFileSync)(`/proc/${y}/stat`,"latin1")))}i(x,"startTime");function L(){
try{return U((0,c.readFileSync)("/proc/self/stat","latin1"))??I}catch(y){if((0,p.UQ)(y)==="ENOENT")return I;throw y}}i(L,"ownStart");function U(y){return y.slice(
y.lastIndexOf(")")+2).split(" ")[19]}i(U,"startIn");function F(y){try{return process.kill(y,0),!0}catch(S){return(0,p.UQ)(S)!=="ESRCH"}}i(F,"signalReaches");const I="\
0";let W,C;function l(){return C??=(0,p.zL)("reading the identity of this machine",()=>P(f("/proc/sys/kernel/random/boot_id"))+P(`${f("/etc/machine-id")} ${(0,R.
hostname)()} ${_()}`)),C}i(l,"machine");function f(y){return D(()=>(0,c.readFileSync)(y,"latin1"))??""}i(f,"textOf");function _(){return D(()=>(0,c.readlinkSync)(
"/proc/self/ns/pid"))??""}i(_,"pidNamespace");function D(y){try{return y()}catch(S){if(["ENOENT","ENOTDIR","EACCES","EPERM"].includes((0,p.UQ)(S)??""))return;throw S}}
i(D,"readable");function P(y){return(0,o.hash)("sha256",y,"hex").slice(0,8)}i(P,"short");function N(y){try{return y()}catch{return}}i(N,"readOr")}),85602:((K,M,w)=>{
w.d(M,{openFileStore:i(()=>cn,"openFileStore")});var o=w(51455),c=w(76760),R=w(91186),p=w(87888),O=w(15890);function T(n,t){const e=(0,c.join)(n,".repository");
return{root:n,objects:e,staging:(0,c.join)(e,"staging"),locks:(0,c.join)(e,"locks"),owner:t}}i(T,"foldersOf");function k(n,t){return(0,O.sM)(t),(0,c.join)(n,t)}
i(k,"objectPath");function A(n,t){return(0,O.io)(t),(0,c.join)(n.root,t.project,t.name)}i(A,"refFolder");var E=w(73024),g=w(75892),d=w(3134),$=w(2430),x=function(n,t,e){
if(t!=null){if(typeof t!="object"&&typeof t!="function")throw new TypeError("Object expected.");var a,r;if(e){if(!Symbol.asyncDispose)throw new TypeError("Symbo\
l.asyncDispose is not defined.");a=t[Symbol.asyncDispose]}if(a===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");a=t[Symbol.dispose],
e&&(r=a)}if(typeof a!="function")throw new TypeError("Object not disposable.");r&&(a=i(function(){try{r.call(this)}catch(s){return Promise.reject(s)}},"dispose")),
n.stack.push({value:t,dispose:a,async:e})}else e&&n.stack.push({async:!0});return t},L=(function(n){return function(t){function e(u){t.error=t.hasError?new n(u,
t.error,"An error was suppressed during disposal."):u,t.hasError=!0}i(e,"fail");var a,r=0;function s(){for(;a=t.stack.pop();)try{if(!a.async&&r===1)return r=0,t.
stack.push(a),Promise.resolve().then(s);if(a.dispose){var u=a.dispose.call(a.value);if(a.async)return r|=2,Promise.resolve(u).then(s,function(h){return e(h),s()})}else
r|=1}catch(h){e(h)}if(r===1)return t.hasError?Promise.reject(t.error):Promise.resolve();if(t.hasError)throw t.error}return i(s,"next"),s()}})(typeof SuppressedError==
"function"?SuppressedError:function(n,t,e){var a=new Error(e);return a.name="SuppressedError",a.error=n,a.suppressed=t,a});const U=1<<30;async function F(n,t,e){
const a=k(n,t);return await(0,d.CD)(`reading ${a}`,async()=>{const r={stack:[],error:void 0,hasError:!1};try{const s=x(r,await(0,o.open)(a,E.constants.O_RDONLY|
E.constants.O_NONBLOCK),!0),{start:u,length:h}=e??{start:0,length:(await s.stat()).size};if(h>U)throw new g.cs(`${a} has ${h} bytes, more than an object can hav\
e`);const m=Buffer.allocUnsafeSlow(h);let b=0;for(;b<h;){const{bytesRead:j}=await s.read(m,b,h-b,u+b);if(j===0)throw new g.cs(`${a} is too short: it has ${u+b} \
bytes, ${u+h} are needed`);b+=j}return m}catch(s){r.error=s,r.hasError=!0}finally{const s=L(r);s&&await s}})}i(F,"readObject");async function I(n,t){const e=k(n,
t);return await(0,d.CD)(`looking at ${e}`,async()=>{const a=await(0,o.stat)(e).catch(f);return a?.isFile()?{key:t,size:a.size,modified:a.mtimeMs}:void 0})}i(I,"\
statObject");async function W(n,t,e){const a=k(n.objects,t);await I(n.objects,t)||await(0,d.CD)(`writing ${a}`,async()=>{await(0,p.fc)(n.staging,n.owner);const r=(0,c.
join)(n.staging,(0,$.Pg)());try{await(0,p.v8)(r,e,n.owner),await(0,p.kq)((0,c.dirname)(a),n.owner),await D(r,a),await(0,p.Yw)((0,c.dirname)(a))}finally{await(0,o.
rm)(r,{force:!0})}})}i(W,"putObject");async function*C(n,t){for(const e of(await N(n.objects,"",t)).sort()){const a=await I(n.objects,e).catch(r=>{if(r instanceof
g.cs)return{key:e,size:0,modified:Date.now()};throw r});a&&(yield a)}}i(C,"listObjects");async function l(n,t){const e=k(n.objects,t);await(0,d.CD)(`deleting ${e}`,
()=>(0,o.rm)(e,{force:!0}))}i(l,"deleteObject");function f(n){if(!_(n))throw n}i(f,"absent");function _(n){return(0,d.UQ)(n)==="ENOENT"||(0,d.UQ)(n)==="ENOTDIR"}
i(_,"absentCode");async function D(n,t){try{await(0,o.link)(n,t)}catch(e){const a=(0,d.UQ)(e);if(a==="EEXIST")return;if(a!=="EPERM"&&a!=="ENOTSUP"&&a!=="ENOSYS"&&
a!=="EMLINK")throw e;await(0,o.rename)(n,t)}}i(D,"linkOrRename");const P=new Set(["staging","locks"]);async function N(n,t,e){const a=await(0,d.CD)(`listing ${(0,c.
join)(n,t)}`,()=>(0,o.readdir)((0,c.join)(n,t),{withFileTypes:!0}).catch(f))??[],r=[];for(const s of a){const u=t===""?s.name:`${t}/${s.name}`;if(!(0,O.m0)(s.name)||
t===""&&P.has(s.name)||!(u.startsWith(e)||e.startsWith(`${u}/`)))continue;const m=s.isSymbolicLink()?await y((0,c.join)(n,u)):s;m.isDirectory()?r.push(await N(n,
u,e)):m.isFile()&&u.startsWith(e)&&r.push([u])}return r.flat()}i(N,"keysBelow");async function y(n){const t=await(0,d.CD)(`looking at ${n}`,()=>(0,o.stat)(n).catch(
f));if(t)return t;throw new g.cs(`${n} is a link that leads nowhere`,{hint:"Mount the disk that it leads to, or remove the link"})}i(y,"kindOfLink");var S=w(77598),
B=w(44143),Q=w(48161);const v={write:"",move:".move",alone:".alone"},z="spare",nt="gone-",et="host",Dt="beat",at=6e4,it=10*at;async function Y(n,t){const e=(0,$.
Pg)(),a=(0,c.join)(n.staging,e+v[t]);await(0,p.fc)(n.staging,n.owner),await It(n,a)||await(0,p.QD)(a,n.owner),await V(a),await(0,o.symlink)((0,Q.hostname)(),(0,c.
join)(a,et)).catch(()=>{});const r=setInterval(()=>{V(a).catch(()=>{})},at).unref();return{token:e,path:a,opened:(await(0,o.stat)(a)).mtimeMs,async step(s){try{
return await s()}catch(u){throw await Pt(a)?u:vt(n,u)}},async close(){clearInterval(r),await Mt(n,a)}}}i(Y,"openPlace");async function rt(n,t){const e=[];for(const a of await(0,o.
readdir)(n.staging).catch(f)??[]){const[r="",s]=a.split(".",2),u=Object.keys(v).find(j=>v[j]===(s===void 0?"":`.${s}`));if(u===void 0||!(0,$.sg)(r)||r===t?.token)
continue;const h=(0,c.join)(n.staging,a),m=(await(0,o.stat)(h).catch(f))?.mtimeMs;if(m===void 0)continue;const b=Math.max(0,(t?.opened??Date.now())-m);e.push({kind:u,
token:r,path:h,quiet:b,state:(0,$.eB)(r),who:ut(r,h)})}return e}i(rt,"workers");async function ot(n,t){const e=[];for(const a of await rt(n,t))st(a)?e.push(a):await ct(
n,a.path);for(const a of(await(0,o.readdir)(n.staging)).filter(r=>r.startsWith(nt)))await(0,o.rm)((0,c.join)(n.staging,a),{recursive:!0,force:!0});return e}i(ot,
"livingWorkers");function st({state:n,quiet:t},e=it){return n==="alive"||n==="unknown"&&t<e}i(st,"isLiving");async function ct(n,t){const e=(0,c.join)(n.staging,
`${nt}${(0,$.Pg)()}`);try{await(0,o.rename)(t,e)}catch(a){if((0,d.UQ)(a)==="ENOENT")return;throw a}await(0,o.rm)(e,{recursive:!0,force:!0})}i(ct,"stop");function J({
staging:n},t){return Object.values(v).map(e=>(0,c.join)(n,t+e))}i(J,"placesOf");function vt({root:n},t){return new g.fK(`another process took this one for dead \
and went on at ${n}: nothing was changed there since`,{hint:"Run it again",cause:t})}i(vt,"stopped");function ut(n,t){return`process ${(0,$.b8)(n)??"(unknown)"}\
 on ${(0,$.IX)(n)?"this machine":At(t)}`}i(ut,"whoIs");function At(n){try{return(0,E.readlinkSync)((0,c.join)(n,et))}catch{return"another machine"}}i(At,"hostAt");
async function It({staging:n},t){const e=(0,c.join)(n,z);try{return await V(e),await(0,o.rename)(e,t),!0}catch(a){if((0,d.UQ)(a)==="ENOENT")return!1;throw a}}i(
It,"takeSpare");async function V(n){const t=(0,c.join)(n,Dt);try{await(0,o.writeFile)(t,""),await(0,o.rm)(t,{force:!0})}catch(e){if((0,d.UQ)(e)!=="ENOSPC"&&(0,d.
UQ)(e)!=="EDQUOT")throw e}}i(V,"beat");async function Pt(n){return await(0,o.stat)(n).catch(f)!==void 0}i(Pt,"stands");async function Mt({staging:n},t){for(const e of await(0,o.
readdir)(t).catch(f)??[])await(0,o.rm)((0,c.join)(t,e),{recursive:!0,force:!0});await(0,o.rename)(t,(0,c.join)(n,z)).catch(async e=>{(0,d.UQ)(e)!=="ENOENT"&&await(0,o.
rm)(t,{recursive:!0,force:!0})})}i(Mt,"clear");var X=w(14151);const Nt=2e3,Rt=6e4;function ft(n){let t=performance.now()+Nt;return e=>{performance.now()<t||(t=performance.
now()+Rt,n?.info(`Waiting for ${e}. If that process is gone: vm snapshot unlock`))}}i(ft,"sayWaiting");const ht=3e4;async function wt(n,t,{place:e,signal:a,log:r}){
const s=(0,c.join)(n.locks,Lt(t)),u=`${t.project}/${t.name}`,h=ft(r);let m="";const b=i(j=>{m=j;const H=lt(n,j,s);return H&&h(`${pt(n,j)} to move ${u}`),H},"isH\
eldBy");try{return await(0,X.Ke)(s,{wait:ht,signal:a,token:e.token,isHeldBy:b,stop:i(j=>q(n,j),"stop")})}catch(j){throw j instanceof g.fK?new g.fK(`${u} cannot \
be changed: ${pt(n,m)} has been moving it for ${ht/1e3} s`,{hint:"Try again, or run vm snapshot unlock if that process is gone",cause:j}):j}}i(wt,"lockRef");async function dt(n,t=(e,a)=>!lt(
n,e,a)){const e=await(0,o.readdir)(n.locks,{withFileTypes:!0}).catch(f)??[];for(const a of e){if(!a.isSymbolicLink()&&!a.isFile())continue;const r=(0,c.join)(n.
locks,a.name),[,s]=a.name.split(".",2),u=(0,X.bf)(r);s!==void 0&&(0,$.sg)(s)?t(s,r)&&await(0,o.rm)(r,{force:!0}):u!==void 0&&(0,$.sg)(u)&&t(u,r)&&(q(n,u),(0,X.uu)(
r,u,h=>q(n,h)))}}i(dt,"clearLocks");function Lt({project:n,name:t}){return(0,S.hash)("sha256",`${n}/${t}`,"hex").slice(0,32)}i(Lt,"lockName");function lt(n,t,e){
const a=(0,$.eB)(t);return a!=="unknown"?a==="alive":st({state:a,quiet:(0,X.hy)(yt(n,t)??e)},it)}i(lt,"isHolding");function yt(n,t){return J(n,t).find(e=>(0,E.lstatSync)(
e,{throwIfNoEntry:!1}))}i(yt,"placeOf");function pt(n,t){return ut(t,yt(n,t)??n.locks)}i(pt,"whoHolds");function q(n,t){for(const e of J(n,t)){const a=(0,c.join)(
n.staging,`gone-${(0,$.Pg)()}`);try{(0,E.renameSync)(e,a),(0,E.rmSync)(a,{recursive:!0,force:!0})}catch(r){if((0,d.UQ)(r)!=="ENOENT")throw r}}}i(q,"stopNow");var mt=function(n,t,e){
if(t!=null){if(typeof t!="object"&&typeof t!="function")throw new TypeError("Object expected.");var a,r;if(e){if(!Symbol.asyncDispose)throw new TypeError("Symbo\
l.asyncDispose is not defined.");a=t[Symbol.asyncDispose]}if(a===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");a=t[Symbol.dispose],
e&&(r=a)}if(typeof a!="function")throw new TypeError("Object not disposable.");r&&(a=i(function(){try{r.call(this)}catch(s){return Promise.reject(s)}},"dispose")),
n.stack.push({value:t,dispose:a,async:e})}else e&&n.stack.push({async:!0});return t},Et=(function(n){return function(t){function e(u){t.error=t.hasError?new n(u,
t.error,"An error was suppressed during disposal."):u,t.hasError=!0}i(e,"fail");var a,r=0;function s(){for(;a=t.stack.pop();)try{if(!a.async&&r===1)return r=0,t.
stack.push(a),Promise.resolve().then(s);if(a.dispose){var u=a.dispose.call(a.value);if(a.async)return r|=2,Promise.resolve(u).then(s,function(h){return e(h),s()})}else
r|=1}catch(h){e(h)}if(r===1)return t.hasError?Promise.reject(t.error):Promise.resolve();if(t.hasError)throw t.error}return i(s,"next"),s()}})(typeof SuppressedError==
"function"?SuppressedError:function(n,t,e){var a=new Error(e);return a.name="SuppressedError",a.error=n,a.suppressed=t,a});const G="metadata.json",Ut=64<<20,Ct=2e3;
async function tt(n,t){const e=(0,c.join)(A(n,t),G);return await(0,d.CD)(`reading ${e}`,async()=>{const a=await(0,o.stat)(e).catch(f);if(a===void 0){await zt(n,
t);return}const{size:r}=a;if(!a.isFile())throw new g.cs(`${e} is not a regular file`);if(r>Ut)throw new g.cs(`${e} has ${r} bytes, more than a manifest can have`);
return await(0,o.readFile)(e).catch(f)})}i(tt,"readRef");async function Bt(n,t,{expected:e,next:a,place:r,...s}){const u=A(n,t);await(0,d.CD)(`changing ${u}`,async()=>{
await(0,p.fc)(n.locks,n.owner);const h=r??await Y(n,"move");try{const m={stack:[],error:void 0,hasError:!1};try{const b=mt(m,await wt(n,t,{...s,place:h}),!0),j=await tt(
n,t),H=j&&(0,B.ol)(j);if(H!==e)throw Ht(t,H);const $t=(0,c.join)(h.path,`ref-${(0,S.randomBytes)(6).toString("hex")}`);await h.step(async()=>{a?await Qt(n,u,{aside:$t,
bytes:a}):j&&await gt(u,$t)})}catch(b){m.error=b,m.hasError=!0}finally{const b=Et(m);b&&await b}}finally{r||await h.close()}})}i(Bt,"swapRef");async function Ft(n,t,e){
const a=A(n,t);await(0,d.CD)(`removing ${a}`,async()=>{await(0,p.fc)(n.locks,n.owner);const r=await Y(n,"move");try{const s={stack:[],error:void 0,hasError:!1};
try{const u=mt(s,await wt(n,t,{...e,place:r}),!0);if(!await Wt(n,t))throw new g.fK(`${t.project}/${t.name} can be read by now`,{hint:"Try again"});await r.step(
()=>gt(a,(0,c.join)(r.path,"ref")))}catch(u){s.error=u,s.hasError=!0}finally{const u=Et(s);u&&await u}}finally{await r.close()}})}i(Ft,"discardRef");async function Wt(n,t){
try{return await tt(n,t),!1}catch(e){if(e instanceof g.cs)return!0;throw e}}i(Wt,"isUnreadable");async function*Kt(n,t){const e=[],a=t===void 0?await _t(n.root,
(r,s)=>e.push(s)):[t].filter(O.Jg);for(const r of a){const s=[],u=await _t((0,c.join)(n.root,r),(m,b)=>{m===void 0?e.push(b):s.push(m)}),h=await Promise.all(u.map(
m=>xt(n,{project:r,name:m})));for(const m of s)h.push({ref:{project:r,name:m},stamp:void 0});yield*h.filter(m=>m!==void 0).sort((m,b)=>m.ref.name<b.ref.name?-1:
1)}if(e.length>0)throw e[0]}i(Kt,"listStamped");async function xt(n,t){const e=(0,c.join)(A(n,t),G);try{const{ino:a,size:r,ctimeMs:s}=await(0,o.stat)(e);return{
ref:t,stamp:Date.now()-s>Ct?`${a}-${r}-${s}`:void 0}}catch(a){return _(a)&&await(0,o.lstat)(e).catch(f)===void 0?void 0:{ref:t,stamp:void 0}}}i(xt,"stampOf");async function Qt(n,t,e){
await(0,p.v8)(e.aside,[e.bytes],n.owner);for(let a=0;;a++){await(0,p.kq)(t,n.owner);try{await(0,o.rename)(e.aside,(0,c.join)(t,G));break}catch(r){if((0,d.UQ)(r)!==
"ENOENT"||a===9)throw r}}await(0,p.Yw)(t)}i(Qt,"move");async function gt(n,t){await(0,o.rename)(n,t),await(0,o.rm)(t,{recursive:!0,force:!0}),await(0,p.Yw)((0,c.
dirname)(n)),await(0,o.rmdir)((0,c.dirname)(n)).catch(e=>{if(!["ENOTEMPTY","EEXIST","ENOENT","ENOTDIR"].includes((0,d.UQ)(e)??""))throw e})}i(gt,"remove");async function _t(n,t){
const e=[];try{for(const a of await(0,d.CD)(`listing ${n}`,()=>(0,o.readdir)(n,{withFileTypes:!0}).catch(f))??[]){if(!(0,O.Jg)(a.name))continue;const r=(0,c.join)(
n,a.name);if(a.isDirectory())e.push(a.name);else if(a.isSymbolicLink()){const s=await(0,o.stat)(r).catch(()=>{});s===void 0?t(a.name,St(r)):s.isDirectory()&&e.push(
a.name)}}}catch(a){if(!(a instanceof g.cs||a instanceof g.iC))throw a;t(void 0,a instanceof g.cs?a:new g.cs(a.message,{cause:a,hint:a.hint??""}))}return e.sort()}
i(_t,"foldersIn");async function zt(n,t){const e=A(n,t);for(const a of[(0,c.dirname)(e),e,(0,c.join)(e,G)])if((await(0,o.lstat)(a).catch(f))?.isSymbolicLink()&&
await(0,o.stat)(a).catch(f)===void 0)throw St(a)}i(zt,"assertAbsent");function St(n){return new g.cs(`${n} is a link that leads nowhere`,{hint:"Mount the disk t\
hat it leads to, or remove the link"})}i(St,"leadsNowhere");function Ht(n,t){const e=t===void 0?"it is gone":`it is at ${t}`;return new g.fK(`${n.project}/${n.name}\
 was changed by somebody else: ${e}`,{hint:"Look at it and try again"})}i(Ht,"conflict");const bt="spare-space",Yt=512*1024,Xt=4<<20;async function Ot({staging:n,
owner:t}){const e=(0,c.join)(n,bt);try{if(await(0,o.stat)(e).catch(()=>{}))return;const{bavail:a,bsize:r}=await(0,o.statfs)(n);if(a*r<Xt)return;await(0,o.writeFile)(
e,(0,S.randomBytes)(Yt),{flag:"wx"}),t&&await(0,o.chown)(e,t.uid,t.gid)}catch{}}i(Ot,"keepReserve");async function Z({staging:n},t){try{return await t()}catch(e){
const a=(0,c.join)(n,bt);if(!((0,d.zS)(e,"")instanceof g._p)||await(0,o.stat)(a).catch(()=>{})===void 0)throw e;return await(0,o.rm)(a,{force:!0}),await t()}}i(
Z,"withReserve");async function Gt(n,t,{folder:e,files:a}){(0,O.kF)(e);const r=(0,c.join)(A(n,t),e),s=(0,c.join)(n.staging,(0,$.Pg)());await(0,d.CD)(`writing ${r}`,
async()=>{if(await(0,o.stat)((0,c.dirname)(r)).catch(f)!==void 0)try{for(const[u,h]of Object.entries(a))(0,O.kF)(u),await(0,p.fc)((0,c.dirname)((0,c.join)(s,u)),
n.owner),await(0,p.v8)((0,c.join)(s,u),[h],n.owner);await(0,o.rm)(r,{recursive:!0,force:!0}),Object.keys(a).length>0&&await(0,o.rename)(s,r)}finally{await(0,o.rm)(
s,{recursive:!0,force:!0})}})}i(Gt,"shelve");var Tt=w(58500);const jt=50,Zt=1e3;async function Jt(n,t){return await(0,d.CD)(`opening a stage in ${n.staging}`,async()=>{
const e=await Y(n,"write");try{const a=ft(t.log);for(;;){const r=(await ot(n,e)).find(({kind:s})=>s==="alone");if(r===void 0)return new nn(n,e,t);a(`${r.who} to\
 end its work on ${n.root}`),await(0,Tt.setTimeout)(jt,void 0,{signal:t.signal})}}catch(a){throw await e.close(),a}})}i(Jt,"openStage");async function Vt(n,t){return await(0,d.
CD)(`locking ${n.objects}`,async()=>{const e=await Y(n,"alone");try{await qt(n,e,t),await dt(n)}catch(a){throw await e.close(),a}return{now:e.opened,delete:i(a=>tn(
n,e,a),"delete"),[Symbol.asyncDispose]:()=>e.close()}})}i(Vt,"lockExclusively");async function qt(n,t,e){for(const a=performance.now();;){const r=(await ot(n,t)).
filter(({kind:h})=>h!=="move"),[s]=r;if(s===void 0)return;if(!r.every(({kind:h,token:m})=>h==="alone"&&m>t.token)||performance.now()-a>Zt){const h=r.some(({kind:m})=>m===
"alone");throw new g.fK(`${n.root} is in use: ${s.who} is at work there`,{hint:"Try again later",fields:{sweeping:h}})}await(0,Tt.setTimeout)(jt,void 0,{signal:e})}}
i(qt,"assertAlone");async function tn(n,t,e){const a=k(n.objects,e),r=(0,c.join)(t.path,(0,c.basename)(a));await(0,d.CD)(`deleting ${a}`,()=>t.step(async()=>{try{
await(0,o.rename)(a,r)}catch(s){if((0,d.UQ)(s)!=="ENOENT")throw s;await(0,o.stat)(t.path);return}await(0,o.rm)(r,{recursive:!0,force:!0})}))}i(tn,"deleteThrough");
class nn{static{i(this,"FileStage")}location;traits;place;#t;#n=[];constructor(t,e,a){this.#t=t,this.place=e,this.location=a.location,this.traits=a.traits}get id(){
return this.place.token}async assertStanding({signal:t}){t.throwIfAborted(),await this.place.step(()=>(0,o.stat)(this.place.path))}async get(t,{range:e,signal:a}){
return a.throwIfAborted(),this.#n.includes(t)?await this.place.step(()=>F(this.place.path,t,e)):await F(this.#t.objects,t,e)}async put(t,e,a){if(await this.stat(
t,a))return;const r=k(this.place.path,t);await(0,d.CD)(`writing to ${this.#t.root}`,()=>this.place.step(async()=>{(0,c.dirname)(r)!==this.place.path&&await en((0,c.
dirname)(r),this.#t),await(0,p.v8)(r,e,this.#t.owner)})),this.#n.push(t)}async stat(t,{signal:e}){return e.throwIfAborted(),this.#n.includes(t)?await this.place.
step(()=>I(this.place.path,t)):await I(this.#t.objects,t)}async publish({signal:t}){const e=new Set;await(0,d.CD)(`publishing to ${this.#t.objects}`,async()=>{for(;this.#n.
length>0;){t.throwIfAborted();const a=this.#n[0],r=k(this.#t.objects,a);await(0,p.kq)((0,c.dirname)(r),this.#t.owner),await this.place.step(()=>(0,o.rename)(k(this.
place.path,a),r)),this.#n.shift(),e.add((0,c.dirname)(r))}for(const a of e)await(0,p.Yw)(a)})}async[Symbol.asyncDispose](){await(0,d.CD)(`clearing ${this.place.
path}`,()=>this.place.close()),await Ot(this.#t)}}async function en(n,{owner:t}){try{await(0,p.QD)(n,t)}catch(e){if((0,d.UQ)(e)!=="EEXIST")throw e}}i(en,"makeBe\
low");const an={write:"writing",move:"moving a name",alone:"sweeping"};async function rn(n){return await(0,d.CD)(`looking who is at work in ${n.root}`,async()=>await(0,o.
lstat)(n.staging).catch(f)===void 0?[]:(await rt(n,{token:"",opened:(0,R.H)(n.staging)})).map(({token:e,kind:a,who:r,quiet:s,state:u})=>({id:e,who:r,doing:an[a],
quietMs:s,state:u})))}i(rn,"storeWorkers");async function on(n,t){await(0,d.CD)(`unlocking ${n.root}`,async()=>{for(const e of J(n,t))await ct(n,e);await dt(n,e=>e===
t)})}i(on,"stopWorker");const sn={concurrency:4,goodObjectSize:16<<20,shared:!1};async function cn(n){return new un(T(n,await(0,p.Ht)(n)))}i(cn,"openFileStore");
class un{static{i(this,"FileStore")}location;traits=sn;#t;#n=new Map;#e;constructor(t){this.#t=t,this.location=t.root}async get(t,{range:e,signal:a}){return a.throwIfAborted(),
await F(this.#t.objects,t,e)}async put(t,e,{signal:a}){a.throwIfAborted(),this.#e?await Z(this.#t,()=>W(this.#t,t,e)):await W(this.#t,t,e)}async stat(t,{signal:e}){
return e.throwIfAborted(),await I(this.#t.objects,t)}list(t,{signal:e}){return e.throwIfAborted(),C(this.#t,t)}async delete(t,{signal:e}){e.throwIfAborted(),this.#e?
await this.#e.delete(t):await l(this.#t,t)}async stage({signal:t,log:e}){t.throwIfAborted();const a=await Jt(this.#t,{location:this.location,traits:this.traits,
signal:t,...e&&{log:e}});return this.#n.set(a.id,a),a}async lockExclusively({signal:t}){t.throwIfAborted();const e=await Z(this.#t,()=>Vt(this.#t,t));return this.#e=
e,{now:e.now,[Symbol.asyncDispose]:async()=>{this.#e=void 0,await e[Symbol.asyncDispose](),await Ot(this.#t)}}}async freeBytes({signal:t}){return t.throwIfAborted(),
await kt(this.location)}async read(t,{signal:e}){return e.throwIfAborted(),await tt(this.#t,t)}async compareAndSwap(t,e,a,r){r.signal.throwIfAborted();const s=r.
stage===void 0?void 0:this.#n.get(r.stage),u=i(()=>Bt(this.#t,t,{...r,expected:e,next:a,place:s?.place}),"swap");a?await u():await Z(this.#t,u)}fileTime(){try{return(0,R.
H)(this.#t.staging)}catch{return}}async workers({signal:t}){return t.throwIfAborted(),await rn(this.#t)}async stopWorker(t,{signal:e}){e.throwIfAborted(),await on(
this.#t,t)}async discardRef(t,e){e.signal.throwIfAborted(),await Z(this.#t,()=>Ft(this.#t,t,e))}async shelve(t,e,{signal:a}){a.throwIfAborted(),await Gt(this.#t,
t,e)}async*listRefs(t){for await(const{ref:e}of this.listStamped(t))yield e}listStamped({project:t,signal:e}){return e.throwIfAborted(),Kt(this.#t,t)}async[Symbol.
asyncDispose](){}}async function kt(n){try{const{bavail:t,bsize:e}=await(0,o.statfs)(n);return t*e}catch(t){if(t.code!=="ENOENT"||(0,c.dirname)(n)===n)throw t;return await kt(
(0,c.dirname)(n))}}i(kt,"freeBelow")}),15890:((K,M,w)=>{w.d(M,{Jg:i(()=>T,"Jg"),io:i(()=>A,"io"),kF:i(()=>k,"kF"),m0:i(()=>p,"m0"),sM:i(()=>O,"sM")});var o=w(75892);
const c=/^[a-z0-9][a-z0-9.-]*(\/[a-z0-9][a-z0-9.-]*)*$/,R=/^[A-Za-z0-9][A-Za-z0-9._-]*$/;function p(E){return c.test(E)}i(p,"isKey");function O(E){if(!p(E))throw new o.
dz(`'${E}' is no object key`)}i(O,"assertKey");function T(E){return R.test(E)}i(T,"isWord");function k(E){if(!E.split("/").every(g=>/^[A-Za-z0-9_][A-Za-z0-9._-]*$/.
test(g)))throw new o.dz(`'${E}' is no path of plain names`)}i(k,"assertPath");function A(E){if(!T(E.project)||!T(E.name))throw new o.dz(`'${E.project}/${E.name}\
' is no snapshot name`)}i(A,"assertRef")})};export{wn as id,dn as ids,ln as modules};
