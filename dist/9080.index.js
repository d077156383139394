var fn=Object.defineProperty;var r=(W,P)=>fn(W,"name",{value:P,configurable:!0});const wn=9080,dn=[9080],ln={88406:((W,P,y)=>{y.d(P,{H:r(()=>m,"H")});var s=y(77598),c=y(73024),N=y(76760);function m(j){const O=(0,N.join)(j,`.clock-${(0,s.randomBytes)(
6).toString("hex")}`);(0,c.closeSync)((0,c.openSync)(O,"wx"));try{return(0,c.lstatSync)(O).mtimeMs}finally{(0,c.rmSync)(O,{force:!0})}}r(m,"fileClock")}),80627:((W,P,y)=>{
y.d(P,{Ke:r(()=>k,"Ke"),bf:r(()=>A,"bf"),hy:r(()=>B,"hy"),pG:r(()=>H,"pG"),uu:r(()=>U,"uu")});var s=y(73024),c=y(76760),N=y(58500),m=y(75892),j=y(88406),O=y(24746),
$=y(56690);const v=25,g=24*36e5,S=1e4,p=2e3;async function k(h,w){const{wait:u,signal:d,token:_=(0,$.Pg)(),stop:R=r(()=>{},"stop"),onWait:C}=w,V=w.isHeldBy??(D=>H(
D,h)),Z=performance.now();let X=!0;for(;!b(h,_);){d.throwIfAborted();const D=A(h);if(D===void 0)continue;if(D===""?B(h)>=S:!V(D)){D!==""&&R(D),U(h,D,R);continue}
const z=performance.now()-Z;if(z>=u)throw new m.fK(`another process holds the lock ${h}`,{hint:"Try again when it has finished"});X&&z>=p&&C?.(D),z>=p&&(X=!1),await(0,N.
setTimeout)(v,void 0,{signal:d})}return{[Symbol.asyncDispose]:async()=>K(h,_,R)}}r(k,"lockFile");function H(h,w){const u=(0,$.Tu)(h);return u==="alive"||u==="un\
known"&&B(w)<g}r(H,"isAtWork");function A(h){try{return(0,s.readlinkSync)(h)}catch(w){if((0,O.UQ)(w)==="ENOENT")return;if((0,O.UQ)(w)!=="EINVAL")throw w}try{return(0,s.
readFileSync)(h,"latin1")}catch(w){if((0,O.UQ)(w)==="ENOENT")return;throw w}}r(A,"ownerOf");function K(h,w,u){for(let d=0;d<2;)U(h,w,u),d=F(h,w)||A(h)===w?0:d+1}
r(K,"release");function F(h,w){const u=(0,c.dirname)(h),d=I(u).filter(_=>_.startsWith(`${(0,c.basename)(h)}.`)&&/^\d+-\d+-/.test(_.slice((0,c.basename)(h).length+
1))).map(_=>(0,c.join)(u,_)).filter(_=>A(_)===w);for(const _ of d)(0,s.rmSync)(_,{force:!0});return d.length>0}r(F,"removeAsides");function I(h){try{return(0,s.
readdirSync)(h)}catch(w){if((0,O.UQ)(w)==="ENOENT")return[];throw w}}r(I,"namesIn");function U(h,w,u){A(h)===w&&Q(h,w,u)}r(U,"takeAway");function Q(h,w,u){const d=`${h}\
.${(0,$.Pg)()}`;try{(0,s.renameSync)(h,d)}catch(R){if((0,O.UQ)(R)==="ENOENT")return;throw R}const _=A(d);_!==void 0&&_!==w&&!L(d,h,_)&&u(_),(0,s.rmSync)(d,{force:!0})}
r(Q,"takeAsideAndLook");function L(h,w,u){try{return(0,s.linkSync)(h,w),!0}catch(d){return(0,O.UQ)(d)==="EEXIST"?!1:A(h)!==u||b(w,u)}}r(L,"putBack");function b(h,w){
try{return(0,s.symlinkSync)(w,h),!0}catch(u){const d=(0,O.UQ)(u)??"";if(d==="EEXIST")return!1;if(!["EPERM","ENOTSUP","EOPNOTSUPP","ENOSYS"].includes(d))throw u;
return x(h,w)}}r(b,"create");function x(h,w){try{const u=(0,s.openSync)(h,"wx");try{(0,s.writeSync)(u,w)}catch(d){throw(0,s.rmSync)(h,{force:!0}),d}finally{(0,s.
closeSync)(u)}}catch(u){if((0,O.UQ)(u)==="EEXIST")return!1;throw u}return A(h)===w}r(x,"createFile");function B(h){const w=(0,s.lstatSync)(h,{throwIfNoEntry:!1})?.
mtimeMs;return w===void 0?0:(0,j.H)((0,c.dirname)(h))-w}r(B,"ageOf")}),56690:((W,P,y)=>{y.d(P,{IX:r(()=>p,"IX"),Pg:r(()=>O,"Pg"),Tu:r(()=>v,"Tu"),b8:r(()=>S,"b8"),
eB:r(()=>g,"eB"),sg:r(()=>$,"sg")});var s=y(77598),c=y(73024),N=y(48161),m=y(24746);const j=/^([1-9][0-9]{0,9})-([0-9]{1,20})-([0-9a-f]{8})([0-9a-f]{8})-[0-9a-f]{12}$/;
function O(){return U??=(0,m.zL)("reading /proc/self/stat",()=>A()),`${process.pid}-${U}-${L()}-${(0,s.randomBytes)(6).toString("hex")}`}r(O,"processToken");function $(u){
return j.test(u)}r($,"isToken");function v(u){const d=j.exec(u),[_,R]=[L().slice(0,8),L().slice(8)];return!d||d[4]!==R?"unknown":d[3]!==_?"dead":k(Number(d[1]),
d[2]??I)}r(v,"tokenState");function g(u){return j.exec(u)?.[3]===L().slice(0,8)?v(u):"unknown"}r(g,"sharedTokenState");function S(u){const d=j.exec(u)?.[1];return d===
void 0?void 0:Number(d)}r(S,"pidOf");function p(u){return j.exec(u)?.[4]===L().slice(8)}r(p,"isLocal");function k(u,d){if(!F(u))return"dead";const _=H(u);return _===
void 0||d===I||_===d?"alive":"dead"}r(k,"processState");function H(u){return w(()=>K((0,c.readFileSync)(`/proc/${u}/stat`,"latin1")))}r(H,"startTime");function A(){
try{return K((0,c.readFileSync)("/proc/self/stat","latin1"))??I}catch(u){if((0,m.UQ)(u)==="ENOENT")return I;throw u}}r(A,"ownStart");function K(u){return u.slice(
u.lastIndexOf(")")+2).split(" ")[19]}r(K,"startIn");function F(u){try{return process.kill(u,0),!0}catch(d){return(0,m.UQ)(d)!=="ESRCH"}}r(F,"signalReaches");const I="\
0";let U,Q;function L(){return Q??=(0,m.zL)("reading the identity of this machine",()=>h(b("/proc/sys/kernel/random/boot_id"))+h(`${b("/etc/machine-id")} ${(0,N.
hostname)()} ${x()}`)),Q}r(L,"machine");function b(u){return B(()=>(0,c.readFileSync)(u,"latin1"))??""}r(b,"textOf");function x(){return B(()=>(0,c.readlinkSync)(
"/proc/self/ns/pid"))??""}r(x,"pidNamespace");function B(u){try{return u()}catch(d){if(["ENOENT","ENOTDIR","EACCES","EPERM"].includes((0,m.UQ)(d)??""))return;throw d}}
r(B,"readable");function h(u){return(0,s.hash)("sha256",u,"hex").slice(0,8)}r(h,"short");function w(u){try{return u()}catch{return}}r(w,"readOr")}),29080:((W,P,y)=>{
y.d(P,{openFileStore:r(()=>cn,"openFileStore")});var s=y(51455),c=y(76760),N=y(88406),m=y(49700),j=y(49552);function O(n,t){const e=(0,c.join)(n,".repository");
return{root:n,objects:e,staging:(0,c.join)(e,"staging"),locks:(0,c.join)(e,"locks"),owner:t}}r(O,"foldersOf");function $(n,t){return(0,j.sM)(t),(0,c.join)(n,t)}
r($,"objectPath");function v(n,t){return(0,j.io)(t),(0,c.join)(n.root,t.project,t.name)}r(v,"refFolder");var g=y(73024),S=y(75892),p=y(24746),k=y(56690),H=function(n,t,e){
if(t!=null){if(typeof t!="object"&&typeof t!="function")throw new TypeError("Object expected.");var i,a;if(e){if(!Symbol.asyncDispose)throw new TypeError("Symbo\
l.asyncDispose is not defined.");i=t[Symbol.asyncDispose]}if(i===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");i=t[Symbol.dispose],
e&&(a=i)}if(typeof i!="function")throw new TypeError("Object not disposable.");a&&(i=r(function(){try{a.call(this)}catch(o){return Promise.reject(o)}},"dispose")),
n.stack.push({value:t,dispose:i,async:e})}else e&&n.stack.push({async:!0});return t},A=(function(n){return function(t){function e(f){t.error=t.hasError?new n(f,
t.error,"An error was suppressed during disposal."):f,t.hasError=!0}r(e,"fail");var i,a=0;function o(){for(;i=t.stack.pop();)try{if(!i.async&&a===1)return a=0,t.
stack.push(i),Promise.resolve().then(o);if(i.dispose){var f=i.dispose.call(i.value);if(i.async)return a|=2,Promise.resolve(f).then(o,function(l){return e(l),o()})}else
a|=1}catch(l){e(l)}if(a===1)return t.hasError?Promise.reject(t.error):Promise.resolve();if(t.hasError)throw t.error}return r(o,"next"),o()}})(typeof SuppressedError==
"function"?SuppressedError:function(n,t,e){var i=new Error(e);return i.name="SuppressedError",i.error=n,i.suppressed=t,i});const K=1<<30;async function F(n,t,e){
const i=$(n,t);return await(0,p.MH)(`reading ${i}`,async()=>{const a={stack:[],error:void 0,hasError:!1};try{const o=H(a,await(0,s.open)(i,g.constants.O_RDONLY|
g.constants.O_NONBLOCK),!0),{start:f,length:l}=e??{start:0,length:(await o.stat()).size};if(l>K)throw new S.cs(`${i} has ${l} bytes, more than the limit for an \
object`);const E=Buffer.allocUnsafeSlow(l);let T=0;for(;T<l;){const{bytesRead:M}=await o.read(E,T,l-T,f+T);if(M===0)throw new S.cs(`${i} is too short: it has ${f+
T} bytes, ${f+l} are needed`);T+=M}return E}catch(o){a.error=o,a.hasError=!0}finally{const o=A(a);o&&await o}})}r(F,"readObject");async function I(n,t){const e=$(
n,t);return await(0,p.MH)(`inspecting ${e}`,async()=>{const i=await(0,s.stat)(e).catch(b);return i?.isFile()?{key:t,size:i.size,modified:i.mtimeMs}:void 0})}r(I,
"statObject");async function U(n,t,e){const i=$(n.objects,t);await I(n.objects,t)||await(0,p.MH)(`writing ${i}`,async()=>{await(0,m.fc)(n.staging,n.owner);const a=(0,c.
join)(n.staging,(0,k.Pg)());try{await(0,m.v8)(a,e,n.owner),await(0,m.kq)((0,c.dirname)(i),n.owner),await B(a,i),await(0,m.Yw)((0,c.dirname)(i))}finally{await(0,s.
rm)(a,{force:!0})}})}r(U,"putObject");async function*Q(n,t){for(const e of(await w(n.objects,"",t)).sort()){const i=await I(n.objects,e).catch(a=>{if(a instanceof
S.cs)return{key:e,size:0,modified:Date.now()};throw a});i&&(yield i)}}r(Q,"listObjects");async function L(n,t){const e=$(n.objects,t);await(0,p.MH)(`deleting ${e}`,
()=>(0,s.rm)(e,{force:!0}))}r(L,"deleteObject");function b(n){if(!x(n))throw n}r(b,"absent");function x(n){return(0,p.UQ)(n)==="ENOENT"||(0,p.UQ)(n)==="ENOTDIR"}
r(x,"absentCode");async function B(n,t){try{await(0,s.link)(n,t)}catch(e){const i=(0,p.UQ)(e);if(i==="EEXIST")return;if(i!=="EPERM"&&i!=="ENOTSUP"&&i!=="ENOSYS"&&
i!=="EMLINK")throw e;await(0,s.rename)(n,t)}}r(B,"linkOrRename");const h=new Set(["staging","locks"]);async function w(n,t,e){const i=await(0,p.MH)(`listing ${(0,c.
join)(n,t)}`,()=>(0,s.readdir)((0,c.join)(n,t),{withFileTypes:!0}).catch(b))??[],a=[];for(const o of i){const f=t===""?o.name:`${t}/${o.name}`;if(!(0,j.m0)(o.name)||
t===""&&h.has(o.name)||!(f.startsWith(e)||e.startsWith(`${f}/`)))continue;const E=o.isSymbolicLink()?await u((0,c.join)(n,f)):o;E.isDirectory()?a.push(await w(n,
f,e)):E.isFile()&&f.startsWith(e)&&a.push([f])}return a.flat()}r(w,"keysBelow");async function u(n){const t=await(0,p.MH)(`inspecting ${n}`,()=>(0,s.stat)(n).catch(
b));if(t)return t;throw new S.cs(`${n} is a dangling link`,{hint:"Mount the disk that it points to, or remove the link"})}r(u,"kindOfLink");var d=y(77598),_=y(44143),
R=y(48161);const C={write:"",move:".move",alone:".alone"},V="spare",Z="removed-",X="host",D="beat",z=6e4,at=10*z;async function G(n,t){const e=(0,k.Pg)(),i=(0,c.
join)(n.staging,e+C[t]);await(0,m.fc)(n.staging,n.owner),await It(n,i)||await(0,m.QD)(i,n.owner),await et(i),await(0,s.symlink)((0,R.hostname)(),(0,c.join)(i,X)).
catch(()=>{});const a=setInterval(()=>{et(i).catch(()=>{})},z).unref();return{token:e,path:i,opened:(await(0,s.stat)(i)).mtimeMs,async step(o){try{return await o()}catch(f){
throw await Pt(i)?f:vt(n,f)}},async close(){clearInterval(a),await Dt(n,i)}}}r(G,"openPlace");async function st(n,t){const e=[];for(const i of await(0,s.readdir)(
n.staging).catch(b)??[]){const[a="",o]=i.split(".",2),f=Object.keys(C).find(M=>C[M]===(o===void 0?"":`.${o}`));if(f===void 0||!(0,k.sg)(a)||a===t?.token)continue;
const l=(0,c.join)(n.staging,i),E=(await(0,s.stat)(l).catch(b))?.mtimeMs;if(E===void 0)continue;const T=Math.max(0,(t?.opened??Date.now())-E);e.push({kind:f,token:a,
path:l,quiet:T,state:(0,k.eB)(a),who:ft(a,l)})}return e}r(st,"workers");async function ot(n,t){const e=[];for(const i of await st(n,t))ct(i)?e.push(i):await ut(
n,i.path);for(const i of(await(0,s.readdir)(n.staging)).filter(a=>a.startsWith(Z)))await(0,s.rm)((0,c.join)(n.staging,i),{recursive:!0,force:!0});return e}r(ot,
"livingWorkers");function ct({state:n,quiet:t},e=at){return n==="alive"||n==="unknown"&&t<e}r(ct,"isLiving");async function ut(n,t){const e=(0,c.join)(n.staging,
`${Z}${(0,k.Pg)()}`);try{await(0,s.rename)(t,e)}catch(i){if((0,p.UQ)(i)==="ENOENT")return;throw i}await(0,s.rm)(e,{recursive:!0,force:!0})}r(ut,"stop");function nt({
staging:n},t){return Object.values(C).map(e=>(0,c.join)(n,t+e))}r(nt,"placesOf");function vt({root:n},t){return new S.fK(`another process presumed this one dead\
 and took over at ${n}: this process changed nothing since`,{hint:"Run the command again",cause:t})}r(vt,"stopped");function ft(n,t){return`process ${(0,k.b8)(n)??
"(unknown)"} on ${(0,k.IX)(n)?"this machine":At(t)}`}r(ft,"whoIs");function At(n){try{return(0,g.readlinkSync)((0,c.join)(n,X))}catch{return"another machine"}}r(
At,"hostAt");async function It({staging:n},t){const e=(0,c.join)(n,V);try{return await et(e),await(0,s.rename)(e,t),!0}catch(i){if((0,p.UQ)(i)==="ENOENT")return!1;
throw i}}r(It,"takeSpare");async function et(n){const t=(0,c.join)(n,D);try{await(0,s.writeFile)(t,""),await(0,s.rm)(t,{force:!0})}catch(e){if((0,p.UQ)(e)!=="EN\
OSPC"&&(0,p.UQ)(e)!=="EDQUOT")throw e}}r(et,"beat");async function Pt(n){return await(0,s.stat)(n).catch(b)!==void 0}r(Pt,"stands");async function Dt({staging:n},t){
for(const e of await(0,s.readdir)(t).catch(b)??[])await(0,s.rm)((0,c.join)(t,e),{recursive:!0,force:!0});await(0,s.rename)(t,(0,c.join)(n,V)).catch(async e=>{(0,p.
UQ)(e)!=="ENOENT"&&await(0,s.rm)(t,{recursive:!0,force:!0})})}r(Dt,"clear");var J=y(80627);const Nt=2e3,Rt=6e4;function ht(n){let t=performance.now()+Nt;return e=>{
performance.now()<t||(t=performance.now()+Rt,n?.info(`Waiting for ${e}. If that process has ended, run: vm snapshot unlock`))}}r(ht,"sayWaiting");const wt=3e4;async function dt(n,t,{
place:e,signal:i,log:a}){const o=(0,c.join)(n.locks,Ut(t)),f=`${t.project}/${t.name}`,l=ht(a);let E="";const T=r(M=>{E=M;const Y=yt(n,M,o);return Y&&l(`${mt(n,M)}\
 to move ${f}`),Y},"isHeldBy");try{return await(0,J.Ke)(o,{wait:wt,signal:i,token:e.token,isHeldBy:T,stop:r(M=>it(n,M),"stop")})}catch(M){throw M instanceof S.fK?
new S.fK(`Cannot change ${f}: ${mt(n,E)} has been moving it for ${wt/1e3} s`,{hint:"Try again, or run vm snapshot unlock if that process has ended",cause:M}):M}}
r(dt,"lockRef");async function lt(n,t=(e,i)=>!yt(n,e,i)){const e=await(0,s.readdir)(n.locks,{withFileTypes:!0}).catch(b)??[];for(const i of e){if(!i.isSymbolicLink()&&
!i.isFile())continue;const a=(0,c.join)(n.locks,i.name),[,o]=i.name.split(".",2),f=(0,J.bf)(a);o!==void 0&&(0,k.sg)(o)?t(o,a)&&await(0,s.rm)(a,{force:!0}):f!==void 0&&
(0,k.sg)(f)&&t(f,a)&&(it(n,f),(0,J.uu)(a,f,l=>it(n,l)))}}r(lt,"clearLocks");function Ut({project:n,name:t}){return(0,d.hash)("sha256",`${n}/${t}`,"hex").slice(0,
32)}r(Ut,"lockName");function yt(n,t,e){const i=(0,k.eB)(t);return i!=="unknown"?i==="alive":ct({state:i,quiet:(0,J.hy)(pt(n,t)??e)},at)}r(yt,"isHolding");function pt(n,t){
return nt(n,t).find(e=>(0,g.lstatSync)(e,{throwIfNoEntry:!1}))}r(pt,"placeOf");function mt(n,t){return ft(t,pt(n,t)??n.locks)}r(mt,"whoHolds");function it(n,t){
for(const e of nt(n,t)){const i=(0,c.join)(n.staging,`removed-${(0,k.Pg)()}`);try{(0,g.renameSync)(e,i),(0,g.rmSync)(i,{recursive:!0,force:!0})}catch(a){if((0,p.
UQ)(a)!=="ENOENT")throw a}}}r(it,"stopNow");var Et=function(n,t,e){if(t!=null){if(typeof t!="object"&&typeof t!="function")throw new TypeError("Object expected.");
var i,a;if(e){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");i=t[Symbol.asyncDispose]}if(i===void 0){if(!Symbol.dispose)throw new TypeError(
"Symbol.dispose is not defined.");i=t[Symbol.dispose],e&&(a=i)}if(typeof i!="function")throw new TypeError("Object not disposable.");a&&(i=r(function(){try{a.call(
this)}catch(o){return Promise.reject(o)}},"dispose")),n.stack.push({value:t,dispose:i,async:e})}else e&&n.stack.push({async:!0});return t},gt=(function(n){return function(t){
function e(f){t.error=t.hasError?new n(f,t.error,"An error was suppressed during disposal."):f,t.hasError=!0}r(e,"fail");var i,a=0;function o(){for(;i=t.stack.pop();)
try{if(!i.async&&a===1)return a=0,t.stack.push(i),Promise.resolve().then(o);if(i.dispose){var f=i.dispose.call(i.value);if(i.async)return a|=2,Promise.resolve(f).
then(o,function(l){return e(l),o()})}else a|=1}catch(l){e(l)}if(a===1)return t.hasError?Promise.reject(t.error):Promise.resolve();if(t.hasError)throw t.error}return r(
o,"next"),o()}})(typeof SuppressedError=="function"?SuppressedError:function(n,t,e){var i=new Error(e);return i.name="SuppressedError",i.error=n,i.suppressed=t,
i});const q="metadata.json",Lt=64<<20,Bt=2e3;async function rt(n,t){const e=(0,c.join)(v(n,t),q);return await(0,p.MH)(`reading ${e}`,async()=>{const i=await(0,s.
stat)(e).catch(b);if(i===void 0){await Ct(n,t);return}const{size:a}=i;if(!i.isFile())throw new S.cs(`${e} is not a regular file`);if(a>Lt)throw new S.cs(`${e} h\
as ${a} bytes, more than the limit for a manifest`);return await(0,s.readFile)(e).catch(b)})}r(rt,"readRef");async function Ft(n,t,{expected:e,next:i,place:a,...o}){
const f=v(n,t);await(0,p.MH)(`changing ${f}`,async()=>{await(0,m.fc)(n.locks,n.owner);const l=a??await G(n,"move");try{const E={stack:[],error:void 0,hasError:!1};
try{const T=Et(E,await dt(n,t,{...o,place:l}),!0),M=await rt(n,t),Y=M&&(0,_.ol)(M);if(Y!==e)throw zt(t,Y);const kt=(0,c.join)(l.path,`ref-${(0,d.randomBytes)(6).
toString("hex")}`);await l.step(async()=>{i?await xt(n,f,{aside:kt,bytes:i}):M&&await St(f,kt)})}catch(T){E.error=T,E.hasError=!0}finally{const T=gt(E);T&&await T}}finally{
a||await l.close()}})}r(Ft,"swapRef");async function Wt(n,t,e){const i=v(n,t);await(0,p.MH)(`removing ${i}`,async()=>{await(0,m.fc)(n.locks,n.owner);const a=await G(
n,"move");try{const o={stack:[],error:void 0,hasError:!1};try{const f=Et(o,await dt(n,t,{...e,place:a}),!0);if(!await Ht(n,t))throw new S.fK(`${t.project}/${t.name}\
 is now readable`,{hint:"Try again"});await a.step(()=>St(i,(0,c.join)(a.path,"ref")))}catch(f){o.error=f,o.hasError=!0}finally{const f=gt(o);f&&await f}}finally{
await a.close()}})}r(Wt,"discardRef");async function Ht(n,t){try{return await rt(n,t),!1}catch(e){if(e instanceof S.cs)return!0;throw e}}r(Ht,"isUnreadable");async function*Kt(n,t){
const e=[],i=t===void 0?await _t(n.root,(a,o)=>e.push(o)):[t].filter(j.Jg);for(const a of i){const o=[],f=await _t((0,c.join)(n.root,a),(E,T)=>{E===void 0?e.push(
T):o.push(E)}),l=await Promise.all(f.map(E=>Qt(n,{project:a,name:E})));for(const E of o)l.push({ref:{project:a,name:E},stamp:void 0});yield*l.filter(E=>E!==void 0).
sort((E,T)=>E.ref.name<T.ref.name?-1:1)}if(e.length>0)throw e[0]}r(Kt,"listVersioned");async function Qt(n,t){const e=(0,c.join)(v(n,t),q);try{const{ino:i,size:a,
ctimeMs:o}=await(0,s.stat)(e);return{ref:t,stamp:Date.now()-o>Bt?`${i}-${a}-${o}`:void 0}}catch(i){return x(i)&&await(0,s.lstat)(e).catch(b)===void 0?void 0:{ref:t,
stamp:void 0}}}r(Qt,"stampOf");async function xt(n,t,e){await(0,m.v8)(e.aside,[e.bytes],n.owner);for(let i=0;;i++){await(0,m.kq)(t,n.owner);try{await(0,s.rename)(
e.aside,(0,c.join)(t,q));break}catch(a){if((0,p.UQ)(a)!=="ENOENT"||i===9)throw a}}await(0,m.Yw)(t)}r(xt,"move");async function St(n,t){await(0,s.rename)(n,t),await(0,s.
rm)(t,{recursive:!0,force:!0}),await(0,m.Yw)((0,c.dirname)(n)),await(0,s.rmdir)((0,c.dirname)(n)).catch(e=>{if(!["ENOTEMPTY","EEXIST","ENOENT","ENOTDIR"].includes(
(0,p.UQ)(e)??""))throw e})}r(St,"remove");async function _t(n,t){const e=[];try{for(const i of await(0,p.MH)(`listing ${n}`,()=>(0,s.readdir)(n,{withFileTypes:!0}).
catch(b))??[]){if(!(0,j.Jg)(i.name))continue;const a=(0,c.join)(n,i.name);if(i.isDirectory())e.push(i.name);else if(i.isSymbolicLink()){const o=await(0,s.stat)(
a).catch(()=>{});o===void 0?t(i.name,bt(a)):o.isDirectory()&&e.push(i.name)}}}catch(i){if(!(i instanceof S.cs||i instanceof S.iC))throw i;t(void 0,i instanceof S.
cs?i:new S.cs(i.message,{cause:i,hint:i.texts.hint??""}))}return e.sort()}r(_t,"foldersIn");async function Ct(n,t){const e=v(n,t);for(const i of[(0,c.dirname)(e),
e,(0,c.join)(e,q)])if((await(0,s.lstat)(i).catch(b))?.isSymbolicLink()&&await(0,s.stat)(i).catch(b)===void 0)throw bt(i)}r(Ct,"assertAbsent");function bt(n){return new S.
cs(`${n} is a dangling link`,{hint:"Mount the disk that it points to, or remove the link"})}r(bt,"leadsNowhere");function zt(n,t){const e=t===void 0?"it was del\
eted":`it now points to ${t}`;return new S.fK(`${n.project}/${n.name} was changed by another process: ${e}`,{hint:"Check its current content, then try again"})}
r(zt,"conflict");const Ot="spare-space",Xt=512*1024,Yt=4<<20;async function Tt({staging:n,owner:t}){const e=(0,c.join)(n,Ot);try{if(await(0,s.stat)(e).catch(()=>{}))
return;const{bavail:i,bsize:a}=await(0,s.statfs)(n);if(i*a<Yt)return;await(0,s.writeFile)(e,(0,d.randomBytes)(Xt),{flag:"wx"}),t&&await(0,s.chown)(e,t.uid,t.gid)}catch{}}
r(Tt,"keepReserve");async function tt({staging:n},t){try{return await t()}catch(e){const i=(0,c.join)(n,Ot);if(!((0,p.zS)(e,"")instanceof S._p)||await(0,s.stat)(
i).catch(()=>{})===void 0)throw e;return await(0,s.rm)(i,{force:!0}),await t()}}r(tt,"withReserve");async function Vt(n,t,{folder:e,files:i}){(0,j.kF)(e);const a=(0,c.
join)(v(n,t),e),o=(0,c.join)(n.staging,(0,k.Pg)());await(0,p.MH)(`writing ${a}`,async()=>{if(await(0,s.stat)((0,c.dirname)(a)).catch(b)!==void 0)try{for(const[f,
l]of Object.entries(i))(0,j.kF)(f),await(0,m.fc)((0,c.dirname)((0,c.join)(o,f)),n.owner),await(0,m.v8)((0,c.join)(o,f),[l],n.owner);await(0,s.rm)(a,{recursive:!0,
force:!0}),Object.keys(i).length>0&&await(0,s.rename)(o,a)}finally{await(0,s.rm)(o,{recursive:!0,force:!0})}})}r(Vt,"shelve");var jt=y(58500);const Mt=50,Zt=1e3;
async function Gt(n,t){return await(0,p.MH)(`opening a stage in ${n.staging}`,async()=>{const e=await G(n,"write");try{const i=ht(t.log);for(;;){const a=(await ot(
n,e)).find(({kind:o})=>o==="alone");if(a===void 0)return new nn(n,e,t);i(`${a.who} to finish using ${n.root}`),await(0,jt.setTimeout)(Mt,void 0,{signal:t.signal})}}catch(i){
throw await e.close(),i}})}r(Gt,"openStage");async function Jt(n,t){return await(0,p.MH)(`locking ${n.objects}`,async()=>{const e=await G(n,"alone");try{await qt(
n,e,t),await lt(n)}catch(i){throw await e.close(),i}return{now:e.opened,delete:r(i=>tn(n,e,i),"delete"),[Symbol.asyncDispose]:()=>e.close()}})}r(Jt,"lockExclusi\
vely");async function qt(n,t,e){for(const i=performance.now();;){const a=(await ot(n,t)).filter(({kind:l})=>l!=="move"),[o]=a;if(o===void 0)return;if(!a.every(({
kind:l,token:E})=>l==="alone"&&E>t.token)||performance.now()-i>Zt){const l=a.some(({kind:E})=>E==="alone");throw new S.fK(`${n.root} is in use by ${o.who}`,{hint:"\
Try again later",fields:{sweeping:l}})}await(0,jt.setTimeout)(Mt,void 0,{signal:e})}}r(qt,"assertAlone");async function tn(n,t,e){const i=$(n.objects,e),a=(0,c.
join)(t.path,(0,c.basename)(i));await(0,p.MH)(`deleting ${i}`,()=>t.step(async()=>{try{await(0,s.rename)(i,a)}catch(o){if((0,p.UQ)(o)!=="ENOENT")throw o;await(0,s.
stat)(t.path);return}await(0,s.rm)(a,{recursive:!0,force:!0})}))}r(tn,"deleteThrough");class nn{static{r(this,"FileStage")}location;traits;place;#t;#n=[];constructor(t,e,i){
this.#t=t,this.place=e,this.location=i.location,this.traits=i.traits}get id(){return this.place.token}async assertStanding({signal:t}){t.throwIfAborted(),await this.
place.step(()=>(0,s.stat)(this.place.path))}async get(t,{range:e,signal:i}){return i.throwIfAborted(),this.#n.includes(t)?await this.place.step(()=>F(this.place.
path,t,e)):await F(this.#t.objects,t,e)}async put(t,e,i){if(await this.stat(t,i))return;const a=$(this.place.path,t);await(0,p.MH)(`writing to ${this.#t.root}`,
()=>this.place.step(async()=>{(0,c.dirname)(a)!==this.place.path&&await en((0,c.dirname)(a),this.#t),await(0,m.v8)(a,e,this.#t.owner)})),this.#n.push(t)}async stat(t,{
signal:e}){return e.throwIfAborted(),this.#n.includes(t)?await this.place.step(()=>I(this.place.path,t)):await I(this.#t.objects,t)}async publish({signal:t}){const e=new Set;
await(0,p.MH)(`publishing to ${this.#t.objects}`,async()=>{for(;this.#n.length>0;){t.throwIfAborted();const i=this.#n[0],a=$(this.#t.objects,i);await(0,m.kq)((0,c.
dirname)(a),this.#t.owner),await this.place.step(()=>(0,s.rename)($(this.place.path,i),a)),this.#n.shift(),e.add((0,c.dirname)(a))}for(const i of e)await(0,m.Yw)(
i)})}async[Symbol.asyncDispose](){await(0,p.MH)(`clearing ${this.place.path}`,()=>this.place.close()),await Tt(this.#t)}}async function en(n,{owner:t}){try{await(0,m.
QD)(n,t)}catch(e){if((0,p.UQ)(e)!=="EEXIST")throw e}}r(en,"makeBelow");const rn={write:"writing",move:"moving a name",alone:"sweeping"};async function an(n){return await(0,p.
MH)(`reading which processes use ${n.root}`,async()=>await(0,s.lstat)(n.staging).catch(b)===void 0?[]:(await st(n,{token:"",opened:(0,N.H)(n.staging)})).map(({token:e,
kind:i,who:a,quiet:o,state:f})=>({id:e,who:a,doing:rn[i],quietMs:o,state:f})))}r(an,"storeWorkers");async function sn(n,t){await(0,p.MH)(`unlocking ${n.root}`,async()=>{
for(const e of nt(n,t))await ut(n,e);await lt(n,e=>e===t)})}r(sn,"stopWorker");const on={concurrency:4,goodObjectSize:16<<20,shared:!1};async function cn(n){return new un(
O(n,await(0,m.Ht)(n)))}r(cn,"openFileStore");class un{static{r(this,"FileStore")}location;traits=on;#t;#n=new Map;#e;constructor(t){this.#t=t,this.location=t.root}async get(t,{
range:e,signal:i}){return i.throwIfAborted(),await F(this.#t.objects,t,e)}async put(t,e,{signal:i}){i.throwIfAborted(),this.#e?await tt(this.#t,()=>U(this.#t,t,
e)):await U(this.#t,t,e)}async stat(t,{signal:e}){return e.throwIfAborted(),await I(this.#t.objects,t)}list(t,{signal:e}){return e.throwIfAborted(),Q(this.#t,t)}async delete(t,{
signal:e}){e.throwIfAborted(),this.#e?await this.#e.delete(t):await L(this.#t,t)}async stage({signal:t,log:e}){t.throwIfAborted();const i=await Gt(this.#t,{location:this.
location,traits:this.traits,signal:t,...e&&{log:e}});return this.#n.set(i.id,i),i}async lockExclusively({signal:t}){t.throwIfAborted();const e=await tt(this.#t,
()=>Jt(this.#t,t));return this.#e=e,{now:e.now,[Symbol.asyncDispose]:async()=>{this.#e=void 0,await e[Symbol.asyncDispose](),await Tt(this.#t)}}}async freeBytes({
signal:t}){return t.throwIfAborted(),await $t(this.location)}async read(t,{signal:e}){return e.throwIfAborted(),await rt(this.#t,t)}async compareAndSwap(t,e,i,a){
a.signal.throwIfAborted();const o=a.stage===void 0?void 0:this.#n.get(a.stage),f=r(()=>Ft(this.#t,t,{...a,expected:e,next:i,place:o?.place}),"swap");i?await f():
await tt(this.#t,f)}fileTime(){try{return(0,N.H)(this.#t.staging)}catch{return}}async workers({signal:t}){return t.throwIfAborted(),await an(this.#t)}async stopWorker(t,{
signal:e}){e.throwIfAborted(),await sn(this.#t,t)}async discardRef(t,e){e.signal.throwIfAborted(),await tt(this.#t,()=>Wt(this.#t,t,e))}async putSidecarFiles(t,e,{
signal:i}){i.throwIfAborted(),await Vt(this.#t,t,e)}async*listRefs(t){for await(const{ref:e}of this.listVersioned(t))yield e}listVersioned({project:t,signal:e}){
return e.throwIfAborted(),Kt(this.#t,t)}async[Symbol.asyncDispose](){}}async function $t(n){try{const{bavail:t,bsize:e}=await(0,s.statfs)(n);return t*e}catch(t){
if(t.code!=="ENOENT"||(0,c.dirname)(n)===n)throw t;return await $t((0,c.dirname)(n))}}r($t,"freeBelow")}),49552:((W,P,y)=>{y.d(P,{Jg:r(()=>O,"Jg"),io:r(()=>v,"i\
o"),kF:r(()=>$,"kF"),m0:r(()=>m,"m0"),sM:r(()=>j,"sM")});var s=y(75892);const c=/^[a-z0-9][a-z0-9.-]*(\/[a-z0-9][a-z0-9.-]*)*$/,N=/^[A-Za-z0-9][A-Za-z0-9._-]*$/;
function m(g){return c.test(g)}r(m,"isKey");function j(g){if(!m(g))throw new s.dz(`'${g}' is not an object key`)}r(j,"assertKey");function O(g){return N.test(g)}
r(O,"isWord");function $(g){if(!g.split("/").every(S=>/^[A-Za-z0-9_][A-Za-z0-9._-]*$/.test(S)))throw new s.dz(`'${g}' is not a path of plain names`)}r($,"assert\
Path");function v(g){if(!O(g.project)||!O(g.name))throw new s.dz(`'${g.project}/${g.name}' is not a snapshot name`)}r(v,"assertRef")})};export{wn as id,dn as ids,ln as modules};
