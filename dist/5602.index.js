var fn=Object.defineProperty;var i=(W,P)=>fn(W,"name",{value:P,configurable:!0});const wn=5602,dn=[5602],ln={91186:((W,P,d)=>{d.d(P,{H:i(()=>S,"H")});var o=d(77598),c=d(73024),E=d(76760);function S(D){const g=(0,E.join)(D,`.clock-${(0,o.randomBytes)(
6).toString("hex")}`);(0,c.closeSync)((0,c.openSync)(g,"wx"));try{return(0,c.lstatSync)(g).mtimeMs}finally{(0,c.rmSync)(g,{force:!0})}}i(S,"fileClock")}),14151:((W,P,d)=>{
d.d(P,{Ke:i(()=>z,"Ke"),bf:i(()=>L,"bf"),hy:i(()=>B,"hy"),pG:i(()=>K,"pG"),uu:i(()=>M,"uu")});var o=d(73024),c=d(76760),E=d(58500),S=d(75892),D=d(91186),g=d(3134),
$=d(2430);const v=25,l=24*36e5,h=1e4,T=2e3;async function z(f,p){const{wait:_,signal:k,token:A=(0,$.Pg)(),stop:R=i(()=>{},"stop"),onWait:y}=p,b=p.isHeldBy??(I=>K(
I,f)),F=performance.now();let C=!0;for(;!N(f,A);){k.throwIfAborted();const I=L(f);if(I===void 0)continue;if(I===""?B(f)>=h:!b(I)){I!==""&&R(I),M(f,I,R);continue}
const Q=performance.now()-F;if(Q>=_)throw new S.fK(`another process holds ${f}`,{hint:"Try again when it has finished"});C&&Q>=T&&y?.(I),Q>=T&&(C=!1),await(0,E.
setTimeout)(v,void 0,{signal:k})}return{[Symbol.asyncDispose]:async()=>M(f,A,R)}}i(z,"lockFile");function K(f,p){const _=(0,$.Tu)(f);return _==="alive"||_==="un\
known"&&B(p)<l}i(K,"isAtWork");function L(f){try{return(0,o.readlinkSync)(f)}catch(p){if((0,g.UQ)(p)==="ENOENT")return;if((0,g.UQ)(p)!=="EINVAL")throw p}try{return(0,o.
readFileSync)(f,"latin1")}catch(p){if((0,g.UQ)(p)==="ENOENT")return;throw p}}i(L,"ownerOf");function M(f,p,_){L(f)===p&&U(f,p,_)}i(M,"takeAway");function U(f,p,_){
const k=`${f}.${(0,$.Pg)()}`;try{(0,o.renameSync)(f,k)}catch(R){if((0,g.UQ)(R)==="ENOENT")return;throw R}const A=L(k);A!==void 0&&A!==p&&!N(f,A)&&_(A),(0,o.rmSync)(
k,{force:!0})}i(U,"takeAsideAndLook");function N(f,p){try{return(0,o.symlinkSync)(p,f),!0}catch(_){const k=(0,g.UQ)(_)??"";if(k==="EEXIST")return!1;if(!["EPERM",
"ENOTSUP","EOPNOTSUPP","ENOSYS"].includes(k))throw _;return x(f,p)}}i(N,"create");function x(f,p){try{const _=(0,o.openSync)(f,"wx");try{(0,o.writeSync)(_,p)}catch(k){
throw(0,o.rmSync)(f,{force:!0}),k}finally{(0,o.closeSync)(_)}}catch(_){if((0,g.UQ)(_)==="EEXIST")return!1;throw _}return L(f)===p}i(x,"createFile");function B(f){
const p=(0,o.lstatSync)(f,{throwIfNoEntry:!1})?.mtimeMs;return p===void 0?0:(0,D.H)((0,c.dirname)(f))-p}i(B,"ageOf")}),2430:((W,P,d)=>{d.d(P,{IX:i(()=>T,"IX"),Pg:i(
()=>g,"Pg"),Tu:i(()=>v,"Tu"),b8:i(()=>h,"b8"),eB:i(()=>l,"eB"),sg:i(()=>$,"sg")});var o=d(77598),c=d(73024),E=d(48161),S=d(3134);const D=/^([1-9][0-9]{0,9})-([0-9]{1,20})-([0-9a-f]{8})([0-9a-f]{8})-[0-9a-f]{12}$/;
function g(){return x??=(0,S.zL)("reading /proc/self/stat",()=>L()),`${process.pid}-${x}-${f()}-${(0,o.randomBytes)(6).toString("hex")}`}i(g,"processToken");function $(y){
return D.test(y)}i($,"isToken");function v(y){const b=D.exec(y),[F,C]=[f().slice(0,8),f().slice(8)];return!b||b[4]!==C?"unknown":b[3]!==F?"dead":z(Number(b[1]),
b[2]??N)}i(v,"tokenState");function l(y){return D.exec(y)?.[3]===f().slice(0,8)?v(y):"unknown"}i(l,"sharedTokenState");function h(y){const b=D.exec(y)?.[1];return b===
void 0?void 0:Number(b)}i(h,"pidOf");function T(y){return D.exec(y)?.[4]===f().slice(8)}i(T,"isLocal");function z(y,b){if(!U(y))return"dead";const F=K(y);return F===
void 0||b===N||F===b?"alive":"dead"}i(z,"processState");function K(y){return R(()=>M((0,c.readFileSync)(`/proc/${y}/stat`,"latin1")))}i(K,"startTime");function L(){
try{return M((0,c.readFileSync)("/proc/self/stat","latin1"))??N}catch(y){if((0,S.UQ)(y)==="ENOENT")return N;throw y}}i(L,"ownStart");function M(y){return y.slice(
y.lastIndexOf(")")+2).split(" ")[19]}i(M,"startIn");function U(y){try{return process.kill(y,0),!0}catch(b){return(0,S.UQ)(b)!=="ESRCH"}}i(U,"signalReaches");const N="\
0";let x,B;function f(){return B??=(0,S.zL)("reading the identity of this machine",()=>A(p("/proc/sys/kernel/random/boot_id"))+A(`${p("/etc/machine-id")} ${(0,E.
hostname)()} ${_()}`)),B}i(f,"machine");function p(y){return k(()=>(0,c.readFileSync)(y,"latin1"))??""}i(p,"textOf");function _(){return k(()=>(0,c.readlinkSync)(
"/proc/self/ns/pid"))??""}i(_,"pidNamespace");function k(y){try{return y()}catch(b){if(["ENOENT","ENOTDIR","EACCES","EPERM"].includes((0,S.UQ)(b)??""))return;throw b}}
i(k,"readable");function A(y){return(0,o.hash)("sha256",y,"hex").slice(0,8)}i(A,"short");function R(y){try{return y()}catch{return}}i(R,"readOr")}),85602:((W,P,d)=>{
d.d(P,{openFileStore:i(()=>cn,"openFileStore")});var o=d(51455),c=d(76760),E=d(87888),S=d(15890);function D(n,t){const e=(0,c.join)(n,".repository");return{root:n,
objects:e,staging:(0,c.join)(e,"staging"),locks:(0,c.join)(e,"locks"),owner:t}}i(D,"foldersOf");function g(n,t){return(0,S.sM)(t),(0,c.join)(n,t)}i(g,"objectPat\
h");function $(n,t){return(0,S.io)(t),(0,c.join)(n.root,t.project,t.name)}i($,"refFolder");var v=d(73024),l=d(75892),h=d(3134),T=d(2430),z=function(n,t,e){if(t!=
null){if(typeof t!="object"&&typeof t!="function")throw new TypeError("Object expected.");var a,r;if(e){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyn\
cDispose is not defined.");a=t[Symbol.asyncDispose]}if(a===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");a=t[Symbol.dispose],
e&&(r=a)}if(typeof a!="function")throw new TypeError("Object not disposable.");r&&(a=i(function(){try{r.call(this)}catch(s){return Promise.reject(s)}},"dispose")),
n.stack.push({value:t,dispose:a,async:e})}else e&&n.stack.push({async:!0});return t},K=(function(n){return function(t){function e(u){t.error=t.hasError?new n(u,
t.error,"An error was suppressed during disposal."):u,t.hasError=!0}i(e,"fail");var a,r=0;function s(){for(;a=t.stack.pop();)try{if(!a.async&&r===1)return r=0,t.
stack.push(a),Promise.resolve().then(s);if(a.dispose){var u=a.dispose.call(a.value);if(a.async)return r|=2,Promise.resolve(u).then(s,function(w){return e(w),s()})}else
r|=1}catch(w){e(w)}if(r===1)return t.hasError?Promise.reject(t.error):Promise.resolve();if(t.hasError)throw t.error}return i(s,"next"),s()}})(typeof SuppressedError==
"function"?SuppressedError:function(n,t,e){var a=new Error(e);return a.name="SuppressedError",a.error=n,a.suppressed=t,a});const L=1<<30;async function M(n,t,e){
const a=g(n,t);return await(0,h.CD)(`reading ${a}`,async()=>{const r={stack:[],error:void 0,hasError:!1};try{const s=z(r,await(0,o.open)(a,v.constants.O_RDONLY|
v.constants.O_NONBLOCK),!0),{start:u,length:w}=e??{start:0,length:(await s.stat()).size};if(w>L)throw new l.cs(`${a} has ${w} bytes, more than an object can hav\
e`);const m=Buffer.allocUnsafeSlow(w);let O=0;for(;O<w;){const{bytesRead:j}=await s.read(m,O,w-O,u+O);if(j===0)throw new l.cs(`${a} is too short: it has ${u+O} \
bytes, ${u+w} are needed`);O+=j}return m}catch(s){r.error=s,r.hasError=!0}finally{const s=K(r);s&&await s}})}i(M,"readObject");async function U(n,t){const e=g(n,
t);return await(0,h.CD)(`looking at ${e}`,async()=>{const a=await(0,o.stat)(e).catch(f);return a?.isFile()?{key:t,size:a.size,modified:a.mtimeMs}:void 0})}i(U,"\
statObject");async function N(n,t,e){const a=g(n.objects,t);await U(n.objects,t)||await(0,h.CD)(`writing ${a}`,async()=>{await(0,E.fc)(n.staging,n.owner);const r=(0,c.
join)(n.staging,(0,T.Pg)());try{await(0,E.v8)(r,e,n.owner),await(0,E.kq)((0,c.dirname)(a),n.owner),await _(r,a),await(0,E.Yw)((0,c.dirname)(a))}finally{await(0,o.
rm)(r,{force:!0})}})}i(N,"putObject");async function*x(n,t){for(const e of(await A(n.objects,"",t)).sort()){const a=await U(n.objects,e).catch(r=>{if(r instanceof
l.cs)return{key:e,size:0,modified:Date.now()};throw r});a&&(yield a)}}i(x,"listObjects");async function B(n,t){const e=g(n.objects,t);await(0,h.CD)(`deleting ${e}`,
()=>(0,o.rm)(e,{force:!0}))}i(B,"deleteObject");function f(n){if(!p(n))throw n}i(f,"absent");function p(n){return(0,h.UQ)(n)==="ENOENT"||(0,h.UQ)(n)==="ENOTDIR"}
i(p,"absentCode");async function _(n,t){try{await(0,o.link)(n,t)}catch(e){const a=(0,h.UQ)(e);if(a==="EEXIST")return;if(a!=="EPERM"&&a!=="ENOTSUP"&&a!=="ENOSYS"&&
a!=="EMLINK")throw e;await(0,o.rename)(n,t)}}i(_,"linkOrRename");const k=new Set(["staging","locks"]);async function A(n,t,e){const a=await(0,h.CD)(`listing ${(0,c.
join)(n,t)}`,()=>(0,o.readdir)((0,c.join)(n,t),{withFileTypes:!0}).catch(f))??[],r=[];for(const s of a){const u=t===""?s.name:`${t}/${s.name}`;if(!(0,S.m0)(s.name)||
t===""&&k.has(s.name)||!(u.startsWith(e)||e.startsWith(`${u}/`)))continue;const m=s.isSymbolicLink()?await R((0,c.join)(n,u)):s;m.isDirectory()?r.push(await A(n,
u,e)):m.isFile()&&u.startsWith(e)&&r.push([u])}return r.flat()}i(A,"keysBelow");async function R(n){const t=await(0,h.CD)(`looking at ${n}`,()=>(0,o.stat)(n).catch(
f));if(t)return t;throw new l.cs(`${n} is a link that leads nowhere`,{hint:"Mount the disk that it leads to, or remove the link"})}i(R,"kindOfLink");var y=d(77598),
b=d(44143),F=d(48161);const C={write:"",move:".move",alone:".alone"},I="spare",Q="gone-",nt="host",$t="beat",et=6e4,at=10*et;async function Y(n,t){const e=(0,T.
Pg)(),a=(0,c.join)(n.staging,e+C[t]);await(0,E.fc)(n.staging,n.owner),await At(n,a)||await(0,E.QD)(a,n.owner),await V(a),await(0,o.symlink)((0,F.hostname)(),(0,c.
join)(a,nt)).catch(()=>{});const r=setInterval(()=>{V(a).catch(()=>{})},et).unref();return{token:e,path:a,opened:(await(0,o.stat)(a)).mtimeMs,async step(s){try{
return await s()}catch(u){throw await It(a)?u:Dt(n,u)}},async close(){clearInterval(r),await Pt(n,a)}}}i(Y,"openPlace");async function it(n,t){const e=[];for(const a of await(0,o.
readdir)(n.staging).catch(f)??[]){const[r="",s]=a.split(".",2),u=Object.keys(C).find(j=>C[j]===(s===void 0?"":`.${s}`));if(u===void 0||!(0,T.sg)(r)||r===t?.token)
continue;const w=(0,c.join)(n.staging,a),m=(await(0,o.stat)(w).catch(f))?.mtimeMs;if(m===void 0)continue;const O=Math.max(0,(t?.opened??Date.now())-m);e.push({kind:u,
token:r,path:w,quiet:O,state:(0,T.eB)(r),who:ct(r,w)})}return e}i(it,"workers");async function rt(n,t){const e=[];for(const a of await it(n,t))ot(a)?e.push(a):await st(
n,a.path);for(const a of(await(0,o.readdir)(n.staging)).filter(r=>r.startsWith(Q)))await(0,o.rm)((0,c.join)(n.staging,a),{recursive:!0,force:!0});return e}i(rt,
"livingWorkers");function ot({state:n,quiet:t},e=at){return n==="alive"||n==="unknown"&&t<e}i(ot,"isLiving");async function st(n,t){const e=(0,c.join)(n.staging,
`${Q}${(0,T.Pg)()}`);try{await(0,o.rename)(t,e)}catch(a){if((0,h.UQ)(a)==="ENOENT")return;throw a}await(0,o.rm)(e,{recursive:!0,force:!0})}i(st,"stop");function J({
staging:n},t){return Object.values(C).map(e=>(0,c.join)(n,t+e))}i(J,"placesOf");function Dt({root:n},t){return new l.fK(`another process took this one for dead \
and went on at ${n}: nothing was changed there since`,{hint:"Run it again",cause:t})}i(Dt,"stopped");function ct(n,t){return`process ${(0,T.b8)(n)??"(unknown)"}\
 on ${(0,T.IX)(n)?"this machine":vt(t)}`}i(ct,"whoIs");function vt(n){try{return(0,v.readlinkSync)((0,c.join)(n,nt))}catch{return"another machine"}}i(vt,"hostAt");
async function At({staging:n},t){const e=(0,c.join)(n,I);try{return await V(e),await(0,o.rename)(e,t),!0}catch(a){if((0,h.UQ)(a)==="ENOENT")return!1;throw a}}i(
At,"takeSpare");async function V(n){const t=(0,c.join)(n,$t);try{await(0,o.writeFile)(t,""),await(0,o.rm)(t,{force:!0})}catch(e){if((0,h.UQ)(e)!=="ENOSPC"&&(0,h.
UQ)(e)!=="EDQUOT")throw e}}i(V,"beat");async function It(n){return await(0,o.stat)(n).catch(f)!==void 0}i(It,"stands");async function Pt({staging:n},t){for(const e of await(0,o.
readdir)(t).catch(f)??[])await(0,o.rm)((0,c.join)(t,e),{recursive:!0,force:!0});await(0,o.rename)(t,(0,c.join)(n,I)).catch(async e=>{(0,h.UQ)(e)!=="ENOENT"&&await(0,o.
rm)(t,{recursive:!0,force:!0})})}i(Pt,"clear");var X=d(14151);const Mt=2e3,Nt=6e4;function ut(n){let t=performance.now()+Mt;return e=>{performance.now()<t||(t=performance.
now()+Nt,n?.info(`Waiting for ${e}. If that process is gone: vm snapshot unlock`))}}i(ut,"sayWaiting");const ft=3e4;async function ht(n,t,{place:e,signal:a,log:r}){
const s=(0,c.join)(n.locks,Rt(t)),u=`${t.project}/${t.name}`,w=ut(r);let m="";const O=i(j=>{m=j;const H=dt(n,j,s);return H&&w(`${yt(n,j)} to move ${u}`),H},"isH\
eldBy");try{return await(0,X.Ke)(s,{wait:ft,signal:a,token:e.token,isHeldBy:O,stop:i(j=>q(n,j),"stop")})}catch(j){throw j instanceof l.fK?new l.fK(`${u} cannot \
be changed: ${yt(n,m)} has been moving it for ${ft/1e3} s`,{hint:"Try again, or run vm snapshot unlock if that process is gone",cause:j}):j}}i(ht,"lockRef");async function wt(n,t=(e,a)=>!dt(
n,e,a)){const e=await(0,o.readdir)(n.locks,{withFileTypes:!0}).catch(f)??[];for(const a of e){if(!a.isSymbolicLink()&&!a.isFile())continue;const r=(0,c.join)(n.
locks,a.name),[,s]=a.name.split(".",2),u=(0,X.bf)(r);s!==void 0&&(0,T.sg)(s)?t(s,r)&&await(0,o.rm)(r,{force:!0}):u!==void 0&&(0,T.sg)(u)&&t(u,r)&&(q(n,u),(0,X.uu)(
r,u,w=>q(n,w)))}}i(wt,"clearLocks");function Rt({project:n,name:t}){return(0,y.hash)("sha256",`${n}/${t}`,"hex").slice(0,32)}i(Rt,"lockName");function dt(n,t,e){
const a=(0,T.eB)(t);return a!=="unknown"?a==="alive":ot({state:a,quiet:(0,X.hy)(lt(n,t)??e)},at)}i(dt,"isHolding");function lt(n,t){return J(n,t).find(e=>(0,v.lstatSync)(
e,{throwIfNoEntry:!1}))}i(lt,"placeOf");function yt(n,t){return ct(t,lt(n,t)??n.locks)}i(yt,"whoHolds");function q(n,t){for(const e of J(n,t)){const a=(0,c.join)(
n.staging,`gone-${(0,T.Pg)()}`);try{(0,v.renameSync)(e,a),(0,v.rmSync)(a,{recursive:!0,force:!0})}catch(r){if((0,h.UQ)(r)!=="ENOENT")throw r}}}i(q,"stopNow");var pt=function(n,t,e){
if(t!=null){if(typeof t!="object"&&typeof t!="function")throw new TypeError("Object expected.");var a,r;if(e){if(!Symbol.asyncDispose)throw new TypeError("Symbo\
l.asyncDispose is not defined.");a=t[Symbol.asyncDispose]}if(a===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");a=t[Symbol.dispose],
e&&(r=a)}if(typeof a!="function")throw new TypeError("Object not disposable.");r&&(a=i(function(){try{r.call(this)}catch(s){return Promise.reject(s)}},"dispose")),
n.stack.push({value:t,dispose:a,async:e})}else e&&n.stack.push({async:!0});return t},mt=(function(n){return function(t){function e(u){t.error=t.hasError?new n(u,
t.error,"An error was suppressed during disposal."):u,t.hasError=!0}i(e,"fail");var a,r=0;function s(){for(;a=t.stack.pop();)try{if(!a.async&&r===1)return r=0,t.
stack.push(a),Promise.resolve().then(s);if(a.dispose){var u=a.dispose.call(a.value);if(a.async)return r|=2,Promise.resolve(u).then(s,function(w){return e(w),s()})}else
r|=1}catch(w){e(w)}if(r===1)return t.hasError?Promise.reject(t.error):Promise.resolve();if(t.hasError)throw t.error}return i(s,"next"),s()}})(typeof SuppressedError==
"function"?SuppressedError:function(n,t,e){var a=new Error(e);return a.name="SuppressedError",a.error=n,a.suppressed=t,a});const G="metadata.json",Lt=64<<20,Ut=2e3;
async function tt(n,t){const e=(0,c.join)($(n,t),G);return await(0,h.CD)(`reading ${e}`,async()=>{const a=await(0,o.stat)(e).catch(f);if(a===void 0){await Qt(n,
t);return}const{size:r}=a;if(!a.isFile())throw new l.cs(`${e} is not a regular file`);if(r>Lt)throw new l.cs(`${e} has ${r} bytes, more than a manifest can have`);
return await(0,o.readFile)(e).catch(f)})}i(tt,"readRef");async function Ct(n,t,{expected:e,next:a,place:r,...s}){const u=$(n,t);await(0,h.CD)(`changing ${u}`,async()=>{
await(0,E.fc)(n.locks,n.owner);const w=r??await Y(n,"move");try{const m={stack:[],error:void 0,hasError:!1};try{const O=pt(m,await ht(n,t,{...s,place:w}),!0),j=await tt(
n,t),H=j&&(0,b.ol)(j);if(H!==e)throw zt(t,H);const kt=(0,c.join)(w.path,`ref-${(0,y.randomBytes)(6).toString("hex")}`);await w.step(async()=>{a?await xt(n,u,{aside:kt,
bytes:a}):j&&await Et(u,kt)})}catch(O){m.error=O,m.hasError=!0}finally{const O=mt(m);O&&await O}}finally{r||await w.close()}})}i(Ct,"swapRef");async function Bt(n,t,e){
const a=$(n,t);await(0,h.CD)(`removing ${a}`,async()=>{await(0,E.fc)(n.locks,n.owner);const r=await Y(n,"move");try{const s={stack:[],error:void 0,hasError:!1};
try{const u=pt(s,await ht(n,t,{...e,place:r}),!0);if(!await Ft(n,t))throw new l.fK(`${t.project}/${t.name} can be read by now`,{hint:"Try again"});await r.step(
()=>Et(a,(0,c.join)(r.path,"ref")))}catch(u){s.error=u,s.hasError=!0}finally{const u=mt(s);u&&await u}}finally{await r.close()}})}i(Bt,"discardRef");async function Ft(n,t){
try{return await tt(n,t),!1}catch(e){if(e instanceof l.cs)return!0;throw e}}i(Ft,"isUnreadable");async function*Wt(n,t){const e=[],a=t===void 0?await gt(n.root,
(r,s)=>e.push(s)):[t].filter(S.Jg);for(const r of a){const s=[],u=await gt((0,c.join)(n.root,r),(m,O)=>{m===void 0?e.push(O):s.push(m)}),w=await Promise.all(u.map(
m=>Kt(n,{project:r,name:m})));for(const m of s)w.push({ref:{project:r,name:m},stamp:void 0});yield*w.filter(m=>m!==void 0).sort((m,O)=>m.ref.name<O.ref.name?-1:
1)}if(e.length>0)throw e[0]}i(Wt,"listStamped");async function Kt(n,t){const e=(0,c.join)($(n,t),G);try{const{ino:a,size:r,ctimeMs:s}=await(0,o.stat)(e);return{
ref:t,stamp:Date.now()-s>Ut?`${a}-${r}-${s}`:void 0}}catch(a){return p(a)&&await(0,o.lstat)(e).catch(f)===void 0?void 0:{ref:t,stamp:void 0}}}i(Kt,"stampOf");async function xt(n,t,e){
await(0,E.v8)(e.aside,[e.bytes],n.owner);for(let a=0;;a++){await(0,E.kq)(t,n.owner);try{await(0,o.rename)(e.aside,(0,c.join)(t,G));break}catch(r){if((0,h.UQ)(r)!==
"ENOENT"||a===9)throw r}}await(0,E.Yw)(t)}i(xt,"move");async function Et(n,t){await(0,o.rename)(n,t),await(0,o.rm)(t,{recursive:!0,force:!0}),await(0,E.Yw)((0,c.
dirname)(n)),await(0,o.rmdir)((0,c.dirname)(n)).catch(e=>{if(!["ENOTEMPTY","EEXIST","ENOENT","ENOTDIR"].includes((0,h.UQ)(e)??""))throw e})}i(Et,"remove");async function gt(n,t){
const e=[];try{for(const a of await(0,h.CD)(`listing ${n}`,()=>(0,o.readdir)(n,{withFileTypes:!0}).catch(f))??[]){if(!(0,S.Jg)(a.name))continue;const r=(0,c.join)(
n,a.name);if(a.isDirectory())e.push(a.name);else if(a.isSymbolicLink()){const s=await(0,o.stat)(r).catch(()=>{});s===void 0?t(a.name,_t(r)):s.isDirectory()&&e.push(
a.name)}}}catch(a){if(!(a instanceof l.cs||a instanceof l.iC))throw a;t(void 0,a instanceof l.cs?a:new l.cs(a.message,{cause:a,hint:a.hint??""}))}return e.sort()}
i(gt,"foldersIn");async function Qt(n,t){const e=$(n,t);for(const a of[(0,c.dirname)(e),e,(0,c.join)(e,G)])if((await(0,o.lstat)(a).catch(f))?.isSymbolicLink()&&
await(0,o.stat)(a).catch(f)===void 0)throw _t(a)}i(Qt,"assertAbsent");function _t(n){return new l.cs(`${n} is a link that leads nowhere`,{hint:"Mount the disk t\
hat it leads to, or remove the link"})}i(_t,"leadsNowhere");function zt(n,t){const e=t===void 0?"it is gone":`it is at ${t}`;return new l.fK(`${n.project}/${n.name}\
 was changed by somebody else: ${e}`,{hint:"Look at it and try again"})}i(zt,"conflict");const St="spare-space",Ht=512*1024,Yt=4<<20;async function bt({staging:n,
owner:t}){const e=(0,c.join)(n,St);try{if(await(0,o.stat)(e).catch(()=>{}))return;const{bavail:a,bsize:r}=await(0,o.statfs)(n);if(a*r<Yt)return;await(0,o.writeFile)(
e,(0,y.randomBytes)(Ht),{flag:"wx"}),t&&await(0,o.chown)(e,t.uid,t.gid)}catch{}}i(bt,"keepReserve");async function Z({staging:n},t){try{return await t()}catch(e){
const a=(0,c.join)(n,St);if(!((0,h.zS)(e,"")instanceof l._p)||await(0,o.stat)(a).catch(()=>{})===void 0)throw e;return await(0,o.rm)(a,{force:!0}),await t()}}i(
Z,"withReserve");async function Xt(n,t,{folder:e,files:a}){(0,S.kF)(e);const r=(0,c.join)($(n,t),e),s=(0,c.join)(n.staging,(0,T.Pg)());await(0,h.CD)(`writing ${r}`,
async()=>{if(await(0,o.stat)((0,c.dirname)(r)).catch(f)!==void 0)try{for(const[u,w]of Object.entries(a))(0,S.kF)(u),await(0,E.fc)((0,c.dirname)((0,c.join)(s,u)),
n.owner),await(0,E.v8)((0,c.join)(s,u),[w],n.owner);await(0,o.rm)(r,{recursive:!0,force:!0}),Object.keys(a).length>0&&await(0,o.rename)(s,r)}finally{await(0,o.rm)(
s,{recursive:!0,force:!0})}})}i(Xt,"shelve");var Ot=d(58500);const jt=50,Gt=1e3;async function Zt(n,t){return await(0,h.CD)(`opening a stage in ${n.staging}`,async()=>{
const e=await Y(n,"write");try{const a=ut(t.log);for(;;){const r=(await rt(n,e)).find(({kind:s})=>s==="alone");if(r===void 0)return new tn(n,e,t);a(`${r.who} to\
 end its work on ${n.root}`),await(0,Ot.setTimeout)(jt,void 0,{signal:t.signal})}}catch(a){throw await e.close(),a}})}i(Zt,"openStage");async function Jt(n,t){return await(0,h.
CD)(`locking ${n.objects}`,async()=>{const e=await Y(n,"alone");try{await Vt(n,e,t),await wt(n)}catch(a){throw await e.close(),a}return{now:e.opened,delete:i(a=>qt(
n,e,a),"delete"),[Symbol.asyncDispose]:()=>e.close()}})}i(Jt,"lockExclusively");async function Vt(n,t,e){for(const a=performance.now();;){const r=(await rt(n,t)).
filter(({kind:w})=>w!=="move"),[s]=r;if(s===void 0)return;if(!r.every(({kind:w,token:m})=>w==="alone"&&m>t.token)||performance.now()-a>Gt){const w=r.some(({kind:m})=>m===
"alone");throw new l.fK(`${n.root} is in use: ${s.who} is at work there`,{hint:"Try again later",fields:{sweeping:w}})}await(0,Ot.setTimeout)(jt,void 0,{signal:e})}}
i(Vt,"assertAlone");async function qt(n,t,e){const a=g(n.objects,e),r=(0,c.join)(t.path,(0,c.basename)(a));await(0,h.CD)(`deleting ${a}`,()=>t.step(async()=>{try{
await(0,o.rename)(a,r)}catch(s){if((0,h.UQ)(s)!=="ENOENT")throw s;await(0,o.stat)(t.path);return}await(0,o.rm)(r,{recursive:!0,force:!0})}))}i(qt,"deleteThrough");
class tn{static{i(this,"FileStage")}location;traits;place;#t;#n=[];constructor(t,e,a){this.#t=t,this.place=e,this.location=a.location,this.traits=a.traits}get id(){
return this.place.token}async assertStanding({signal:t}){t.throwIfAborted(),await this.place.step(()=>(0,o.stat)(this.place.path))}async get(t,{range:e,signal:a}){
return a.throwIfAborted(),this.#n.includes(t)?await this.place.step(()=>M(this.place.path,t,e)):await M(this.#t.objects,t,e)}async put(t,e,a){if(await this.stat(
t,a))return;const r=g(this.place.path,t);await(0,h.CD)(`writing to ${this.#t.root}`,()=>this.place.step(async()=>{(0,c.dirname)(r)!==this.place.path&&await nn((0,c.
dirname)(r),this.#t),await(0,E.v8)(r,e,this.#t.owner)})),this.#n.push(t)}async stat(t,{signal:e}){return e.throwIfAborted(),this.#n.includes(t)?await this.place.
step(()=>U(this.place.path,t)):await U(this.#t.objects,t)}async publish({signal:t}){const e=new Set;await(0,h.CD)(`publishing to ${this.#t.objects}`,async()=>{for(;this.#n.
length>0;){t.throwIfAborted();const a=this.#n[0],r=g(this.#t.objects,a);await(0,E.kq)((0,c.dirname)(r),this.#t.owner),await this.place.step(()=>(0,o.rename)(g(this.
place.path,a),r)),this.#n.shift(),e.add((0,c.dirname)(r))}for(const a of e)await(0,E.Yw)(a)})}async[Symbol.asyncDispose](){await(0,h.CD)(`clearing ${this.place.
path}`,()=>this.place.close()),await bt(this.#t)}}async function nn(n,{owner:t}){try{await(0,E.QD)(n,t)}catch(e){if((0,h.UQ)(e)!=="EEXIST")throw e}}i(nn,"makeBe\
low");var en=d(91186);const an={write:"writing",move:"moving a name",alone:"sweeping"};async function rn(n){return await(0,h.CD)(`looking who is at work in ${n.
root}`,async()=>await(0,o.lstat)(n.staging).catch(f)===void 0?[]:(await it(n,{token:"",opened:(0,en.H)(n.staging)})).map(({token:e,kind:a,who:r,quiet:s,state:u})=>({
id:e,who:r,doing:an[a],quietMs:s,state:u})))}i(rn,"storeWorkers");async function on(n,t){await(0,h.CD)(`unlocking ${n.root}`,async()=>{for(const e of J(n,t))await st(
n,e);await wt(n,e=>e===t)})}i(on,"stopWorker");const sn={concurrency:4,goodObjectSize:16<<20,shared:!1};async function cn(n){return new un(D(n,await(0,E.Ht)(n)))}
i(cn,"openFileStore");class un{static{i(this,"FileStore")}location;traits=sn;#t;#n=new Map;#e;constructor(t){this.#t=t,this.location=t.root}async get(t,{range:e,
signal:a}){return a.throwIfAborted(),await M(this.#t.objects,t,e)}async put(t,e,{signal:a}){a.throwIfAborted(),this.#e?await Z(this.#t,()=>N(this.#t,t,e)):await N(
this.#t,t,e)}async stat(t,{signal:e}){return e.throwIfAborted(),await U(this.#t.objects,t)}list(t,{signal:e}){return e.throwIfAborted(),x(this.#t,t)}async delete(t,{
signal:e}){e.throwIfAborted(),this.#e?await this.#e.delete(t):await B(this.#t,t)}async stage({signal:t,log:e}){t.throwIfAborted();const a=await Zt(this.#t,{location:this.
location,traits:this.traits,signal:t,...e&&{log:e}});return this.#n.set(a.id,a),a}async lockExclusively({signal:t}){t.throwIfAborted();const e=await Z(this.#t,()=>Jt(
this.#t,t));return this.#e=e,{now:e.now,[Symbol.asyncDispose]:async()=>{this.#e=void 0,await e[Symbol.asyncDispose](),await bt(this.#t)}}}async freeBytes({signal:t}){
return t.throwIfAborted(),await Tt(this.location)}async read(t,{signal:e}){return e.throwIfAborted(),await tt(this.#t,t)}async compareAndSwap(t,e,a,r){r.signal.
throwIfAborted();const s=r.stage===void 0?void 0:this.#n.get(r.stage),u=i(()=>Ct(this.#t,t,{...r,expected:e,next:a,place:s?.place}),"swap");a?await u():await Z(
this.#t,u)}async workers({signal:t}){return t.throwIfAborted(),await rn(this.#t)}async stopWorker(t,{signal:e}){e.throwIfAborted(),await on(this.#t,t)}async discardRef(t,e){
e.signal.throwIfAborted(),await Z(this.#t,()=>Bt(this.#t,t,e))}async shelve(t,e,{signal:a}){a.throwIfAborted(),await Xt(this.#t,t,e)}async*listRefs(t){for await(const{
ref:e}of this.listStamped(t))yield e}listStamped({project:t,signal:e}){return e.throwIfAborted(),Wt(this.#t,t)}async[Symbol.asyncDispose](){}}async function Tt(n){
try{const{bavail:t,bsize:e}=await(0,o.statfs)(n);return t*e}catch(t){if(t.code!=="ENOENT"||(0,c.dirname)(n)===n)throw t;return await Tt((0,c.dirname)(n))}}i(Tt,
"freeBelow")}),15890:((W,P,d)=>{d.d(P,{Jg:i(()=>g,"Jg"),io:i(()=>v,"io"),kF:i(()=>$,"kF"),m0:i(()=>S,"m0"),sM:i(()=>D,"sM")});var o=d(75892);const c=/^[a-z0-9][a-z0-9.-]*(\/[a-z0-9][a-z0-9.-]*)*$/,
E=/^[A-Za-z0-9][A-Za-z0-9._-]*$/;function S(l){return c.test(l)}i(S,"isKey");function D(l){if(!S(l))throw new o.dz(`'${l}' is no object key`)}i(D,"assertKey");function g(l){
return E.test(l)}i(g,"isWord");function $(l){if(!l.split("/").every(h=>/^[A-Za-z0-9_][A-Za-z0-9._-]*$/.test(h)))throw new o.dz(`'${l}' is no path of plain names`)}
i($,"assertPath");function v(l){if(!g(l.project)||!g(l.name))throw new o.dz(`'${l.project}/${l.name}' is no snapshot name`)}i(v,"assertRef")})};export{wn as id,dn as ids,ln as modules};
