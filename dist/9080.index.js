var fn=Object.defineProperty;var i=(W,P)=>fn(W,"name",{value:P,configurable:!0});const wn=9080,dn=[9080],ln={88406:((W,P,y)=>{y.d(P,{H:i(()=>m,"H")});var o=y(77598),c=y(73024),N=y(76760);function m(j){const O=(0,N.join)(j,`.clock-${(0,o.randomBytes)(
6).toString("hex")}`);(0,c.closeSync)((0,c.openSync)(O,"wx"));try{return(0,c.lstatSync)(O).mtimeMs}finally{(0,c.rmSync)(O,{force:!0})}}i(m,"fileClock")}),80627:((W,P,y)=>{
y.d(P,{Ke:i(()=>M,"Ke"),bf:i(()=>A,"bf"),hy:i(()=>B,"hy"),pG:i(()=>H,"pG"),uu:i(()=>U,"uu")});var o=y(73024),c=y(76760),N=y(58500),m=y(75892),j=y(88406),O=y(24746),
k=y(56690);const v=25,g=24*36e5,S=1e4,p=2e3;async function M(h,w){const{wait:u,signal:d,token:_=(0,k.Pg)(),stop:R=i(()=>{},"stop"),onWait:C}=w,G=w.isHeldBy??(D=>H(
D,h)),V=performance.now();let X=!0;for(;!b(h,_);){d.throwIfAborted();const D=A(h);if(D===void 0)continue;if(D===""?B(h)>=S:!G(D)){D!==""&&R(D),U(h,D,R);continue}
const z=performance.now()-V;if(z>=u)throw new m.fK(`another process holds ${h}`,{hint:"Try again when it has finished"});X&&z>=p&&C?.(D),z>=p&&(X=!1),await(0,N.
setTimeout)(v,void 0,{signal:d})}return{[Symbol.asyncDispose]:async()=>K(h,_,R)}}i(M,"lockFile");function H(h,w){const u=(0,k.Tu)(h);return u==="alive"||u==="un\
known"&&B(w)<g}i(H,"isAtWork");function A(h){try{return(0,o.readlinkSync)(h)}catch(w){if((0,O.UQ)(w)==="ENOENT")return;if((0,O.UQ)(w)!=="EINVAL")throw w}try{return(0,o.
readFileSync)(h,"latin1")}catch(w){if((0,O.UQ)(w)==="ENOENT")return;throw w}}i(A,"ownerOf");function K(h,w,u){for(let d=0;d<2;)U(h,w,u),d=F(h,w)||A(h)===w?0:d+1}
i(K,"release");function F(h,w){const u=(0,c.dirname)(h),d=I(u).filter(_=>_.startsWith(`${(0,c.basename)(h)}.`)&&/^\d+-\d+-/.test(_.slice((0,c.basename)(h).length+
1))).map(_=>(0,c.join)(u,_)).filter(_=>A(_)===w);for(const _ of d)(0,o.rmSync)(_,{force:!0});return d.length>0}i(F,"removeAsides");function I(h){try{return(0,o.
readdirSync)(h)}catch(w){if((0,O.UQ)(w)==="ENOENT")return[];throw w}}i(I,"namesIn");function U(h,w,u){A(h)===w&&Q(h,w,u)}i(U,"takeAway");function Q(h,w,u){const d=`${h}\
.${(0,k.Pg)()}`;try{(0,o.renameSync)(h,d)}catch(R){if((0,O.UQ)(R)==="ENOENT")return;throw R}const _=A(d);_!==void 0&&_!==w&&!L(d,h,_)&&u(_),(0,o.rmSync)(d,{force:!0})}
i(Q,"takeAsideAndLook");function L(h,w,u){try{return(0,o.linkSync)(h,w),!0}catch(d){return(0,O.UQ)(d)==="EEXIST"?!1:A(h)!==u||b(w,u)}}i(L,"putBack");function b(h,w){
try{return(0,o.symlinkSync)(w,h),!0}catch(u){const d=(0,O.UQ)(u)??"";if(d==="EEXIST")return!1;if(!["EPERM","ENOTSUP","EOPNOTSUPP","ENOSYS"].includes(d))throw u;
return x(h,w)}}i(b,"create");function x(h,w){try{const u=(0,o.openSync)(h,"wx");try{(0,o.writeSync)(u,w)}catch(d){throw(0,o.rmSync)(h,{force:!0}),d}finally{(0,o.
closeSync)(u)}}catch(u){if((0,O.UQ)(u)==="EEXIST")return!1;throw u}return A(h)===w}i(x,"createFile");function B(h){const w=(0,o.lstatSync)(h,{throwIfNoEntry:!1})?.
mtimeMs;return w===void 0?0:(0,j.H)((0,c.dirname)(h))-w}i(B,"ageOf")}),56690:((W,P,y)=>{y.d(P,{IX:i(()=>p,"IX"),Pg:i(()=>O,"Pg"),Tu:i(()=>v,"Tu"),b8:i(()=>S,"b8"),
eB:i(()=>g,"eB"),sg:i(()=>k,"sg")});var o=y(77598),c=y(73024),N=y(48161),m=y(24746);const j=/^([1-9][0-9]{0,9})-([0-9]{1,20})-([0-9a-f]{8})([0-9a-f]{8})-[0-9a-f]{12}$/;
function O(){return U??=(0,m.zL)("reading /proc/self/stat",()=>A()),`${process.pid}-${U}-${L()}-${(0,o.randomBytes)(6).toString("hex")}`}i(O,"processToken");function k(u){
return j.test(u)}i(k,"isToken");function v(u){const d=j.exec(u),[_,R]=[L().slice(0,8),L().slice(8)];return!d||d[4]!==R?"unknown":d[3]!==_?"dead":M(Number(d[1]),
d[2]??I)}i(v,"tokenState");function g(u){return j.exec(u)?.[3]===L().slice(0,8)?v(u):"unknown"}i(g,"sharedTokenState");function S(u){const d=j.exec(u)?.[1];return d===
void 0?void 0:Number(d)}i(S,"pidOf");function p(u){return j.exec(u)?.[4]===L().slice(8)}i(p,"isLocal");function M(u,d){if(!F(u))return"dead";const _=H(u);return _===
void 0||d===I||_===d?"alive":"dead"}i(M,"processState");function H(u){return w(()=>K((0,c.readFileSync)(`/proc/${u}/stat`,"latin1")))}i(H,"startTime");function A(){
try{return K((0,c.readFileSync)("/proc/self/stat","latin1"))??I}catch(u){if((0,m.UQ)(u)==="ENOENT")return I;throw u}}i(A,"ownStart");function K(u){return u.slice(
u.lastIndexOf(")")+2).split(" ")[19]}i(K,"startIn");function F(u){try{return process.kill(u,0),!0}catch(d){return(0,m.UQ)(d)!=="ESRCH"}}i(F,"signalReaches");const I="\
0";let U,Q;function L(){return Q??=(0,m.zL)("reading the identity of this machine",()=>h(b("/proc/sys/kernel/random/boot_id"))+h(`${b("/etc/machine-id")} ${(0,N.
hostname)()} ${x()}`)),Q}i(L,"machine");function b(u){return B(()=>(0,c.readFileSync)(u,"latin1"))??""}i(b,"textOf");function x(){return B(()=>(0,c.readlinkSync)(
"/proc/self/ns/pid"))??""}i(x,"pidNamespace");function B(u){try{return u()}catch(d){if(["ENOENT","ENOTDIR","EACCES","EPERM"].includes((0,m.UQ)(d)??""))return;throw d}}
i(B,"readable");function h(u){return(0,o.hash)("sha256",u,"hex").slice(0,8)}i(h,"short");function w(u){try{return u()}catch{return}}i(w,"readOr")}),29080:((W,P,y)=>{
y.d(P,{openFileStore:i(()=>cn,"openFileStore")});var o=y(51455),c=y(76760),N=y(88406),m=y(49700),j=y(49552);function O(n,t){const e=(0,c.join)(n,".repository");
return{root:n,objects:e,staging:(0,c.join)(e,"staging"),locks:(0,c.join)(e,"locks"),owner:t}}i(O,"foldersOf");function k(n,t){return(0,j.sM)(t),(0,c.join)(n,t)}
i(k,"objectPath");function v(n,t){return(0,j.io)(t),(0,c.join)(n.root,t.project,t.name)}i(v,"refFolder");var g=y(73024),S=y(75892),p=y(24746),M=y(56690),H=function(n,t,e){
if(t!=null){if(typeof t!="object"&&typeof t!="function")throw new TypeError("Object expected.");var r,a;if(e){if(!Symbol.asyncDispose)throw new TypeError("Symbo\
l.asyncDispose is not defined.");r=t[Symbol.asyncDispose]}if(r===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");r=t[Symbol.dispose],
e&&(a=r)}if(typeof r!="function")throw new TypeError("Object not disposable.");a&&(r=i(function(){try{a.call(this)}catch(s){return Promise.reject(s)}},"dispose")),
n.stack.push({value:t,dispose:r,async:e})}else e&&n.stack.push({async:!0});return t},A=(function(n){return function(t){function e(f){t.error=t.hasError?new n(f,
t.error,"An error was suppressed during disposal."):f,t.hasError=!0}i(e,"fail");var r,a=0;function s(){for(;r=t.stack.pop();)try{if(!r.async&&a===1)return a=0,t.
stack.push(r),Promise.resolve().then(s);if(r.dispose){var f=r.dispose.call(r.value);if(r.async)return a|=2,Promise.resolve(f).then(s,function(l){return e(l),s()})}else
a|=1}catch(l){e(l)}if(a===1)return t.hasError?Promise.reject(t.error):Promise.resolve();if(t.hasError)throw t.error}return i(s,"next"),s()}})(typeof SuppressedError==
"function"?SuppressedError:function(n,t,e){var r=new Error(e);return r.name="SuppressedError",r.error=n,r.suppressed=t,r});const K=1<<30;async function F(n,t,e){
const r=k(n,t);return await(0,p.MH)(`reading ${r}`,async()=>{const a={stack:[],error:void 0,hasError:!1};try{const s=H(a,await(0,o.open)(r,g.constants.O_RDONLY|
g.constants.O_NONBLOCK),!0),{start:f,length:l}=e??{start:0,length:(await s.stat()).size};if(l>K)throw new S.cs(`${r} has ${l} bytes, more than an object can hav\
e`);const E=Buffer.allocUnsafeSlow(l);let T=0;for(;T<l;){const{bytesRead:$}=await s.read(E,T,l-T,f+T);if($===0)throw new S.cs(`${r} is too short: it has ${f+T} \
bytes, ${f+l} are needed`);T+=$}return E}catch(s){a.error=s,a.hasError=!0}finally{const s=A(a);s&&await s}})}i(F,"readObject");async function I(n,t){const e=k(n,
t);return await(0,p.MH)(`looking at ${e}`,async()=>{const r=await(0,o.stat)(e).catch(b);return r?.isFile()?{key:t,size:r.size,modified:r.mtimeMs}:void 0})}i(I,"\
statObject");async function U(n,t,e){const r=k(n.objects,t);await I(n.objects,t)||await(0,p.MH)(`writing ${r}`,async()=>{await(0,m.fc)(n.staging,n.owner);const a=(0,c.
join)(n.staging,(0,M.Pg)());try{await(0,m.v8)(a,e,n.owner),await(0,m.kq)((0,c.dirname)(r),n.owner),await B(a,r),await(0,m.Yw)((0,c.dirname)(r))}finally{await(0,o.
rm)(a,{force:!0})}})}i(U,"putObject");async function*Q(n,t){for(const e of(await w(n.objects,"",t)).sort()){const r=await I(n.objects,e).catch(a=>{if(a instanceof
S.cs)return{key:e,size:0,modified:Date.now()};throw a});r&&(yield r)}}i(Q,"listObjects");async function L(n,t){const e=k(n.objects,t);await(0,p.MH)(`deleting ${e}`,
()=>(0,o.rm)(e,{force:!0}))}i(L,"deleteObject");function b(n){if(!x(n))throw n}i(b,"absent");function x(n){return(0,p.UQ)(n)==="ENOENT"||(0,p.UQ)(n)==="ENOTDIR"}
i(x,"absentCode");async function B(n,t){try{await(0,o.link)(n,t)}catch(e){const r=(0,p.UQ)(e);if(r==="EEXIST")return;if(r!=="EPERM"&&r!=="ENOTSUP"&&r!=="ENOSYS"&&
r!=="EMLINK")throw e;await(0,o.rename)(n,t)}}i(B,"linkOrRename");const h=new Set(["staging","locks"]);async function w(n,t,e){const r=await(0,p.MH)(`listing ${(0,c.
join)(n,t)}`,()=>(0,o.readdir)((0,c.join)(n,t),{withFileTypes:!0}).catch(b))??[],a=[];for(const s of r){const f=t===""?s.name:`${t}/${s.name}`;if(!(0,j.m0)(s.name)||
t===""&&h.has(s.name)||!(f.startsWith(e)||e.startsWith(`${f}/`)))continue;const E=s.isSymbolicLink()?await u((0,c.join)(n,f)):s;E.isDirectory()?a.push(await w(n,
f,e)):E.isFile()&&f.startsWith(e)&&a.push([f])}return a.flat()}i(w,"keysBelow");async function u(n){const t=await(0,p.MH)(`looking at ${n}`,()=>(0,o.stat)(n).catch(
b));if(t)return t;throw new S.cs(`${n} is a link that leads nowhere`,{hint:"Mount the disk that it leads to, or remove the link"})}i(u,"kindOfLink");var d=y(77598),
_=y(44143),R=y(48161);const C={write:"",move:".move",alone:".alone"},G="spare",V="gone-",X="host",D="beat",z=6e4,at=10*z;async function Z(n,t){const e=(0,M.Pg)(),
r=(0,c.join)(n.staging,e+C[t]);await(0,m.fc)(n.staging,n.owner),await It(n,r)||await(0,m.QD)(r,n.owner),await et(r),await(0,o.symlink)((0,R.hostname)(),(0,c.join)(
r,X)).catch(()=>{});const a=setInterval(()=>{et(r).catch(()=>{})},z).unref();return{token:e,path:r,opened:(await(0,o.stat)(r)).mtimeMs,async step(s){try{return await s()}catch(f){
throw await Pt(r)?f:vt(n,f)}},async close(){clearInterval(a),await Dt(n,r)}}}i(Z,"openPlace");async function ot(n,t){const e=[];for(const r of await(0,o.readdir)(
n.staging).catch(b)??[]){const[a="",s]=r.split(".",2),f=Object.keys(C).find($=>C[$]===(s===void 0?"":`.${s}`));if(f===void 0||!(0,M.sg)(a)||a===t?.token)continue;
const l=(0,c.join)(n.staging,r),E=(await(0,o.stat)(l).catch(b))?.mtimeMs;if(E===void 0)continue;const T=Math.max(0,(t?.opened??Date.now())-E);e.push({kind:f,token:a,
path:l,quiet:T,state:(0,M.eB)(a),who:ft(a,l)})}return e}i(ot,"workers");async function st(n,t){const e=[];for(const r of await ot(n,t))ct(r)?e.push(r):await ut(
n,r.path);for(const r of(await(0,o.readdir)(n.staging)).filter(a=>a.startsWith(V)))await(0,o.rm)((0,c.join)(n.staging,r),{recursive:!0,force:!0});return e}i(st,
"livingWorkers");function ct({state:n,quiet:t},e=at){return n==="alive"||n==="unknown"&&t<e}i(ct,"isLiving");async function ut(n,t){const e=(0,c.join)(n.staging,
`${V}${(0,M.Pg)()}`);try{await(0,o.rename)(t,e)}catch(r){if((0,p.UQ)(r)==="ENOENT")return;throw r}await(0,o.rm)(e,{recursive:!0,force:!0})}i(ut,"stop");function nt({
staging:n},t){return Object.values(C).map(e=>(0,c.join)(n,t+e))}i(nt,"placesOf");function vt({root:n},t){return new S.fK(`another process took this one for dead\
 and went on at ${n}: nothing was changed there since`,{hint:"Run it again",cause:t})}i(vt,"stopped");function ft(n,t){return`process ${(0,M.b8)(n)??"(unknown)"}\
 on ${(0,M.IX)(n)?"this machine":At(t)}`}i(ft,"whoIs");function At(n){try{return(0,g.readlinkSync)((0,c.join)(n,X))}catch{return"another machine"}}i(At,"hostAt");
async function It({staging:n},t){const e=(0,c.join)(n,G);try{return await et(e),await(0,o.rename)(e,t),!0}catch(r){if((0,p.UQ)(r)==="ENOENT")return!1;throw r}}i(
It,"takeSpare");async function et(n){const t=(0,c.join)(n,D);try{await(0,o.writeFile)(t,""),await(0,o.rm)(t,{force:!0})}catch(e){if((0,p.UQ)(e)!=="ENOSPC"&&(0,p.
UQ)(e)!=="EDQUOT")throw e}}i(et,"beat");async function Pt(n){return await(0,o.stat)(n).catch(b)!==void 0}i(Pt,"stands");async function Dt({staging:n},t){for(const e of await(0,o.
readdir)(t).catch(b)??[])await(0,o.rm)((0,c.join)(t,e),{recursive:!0,force:!0});await(0,o.rename)(t,(0,c.join)(n,G)).catch(async e=>{(0,p.UQ)(e)!=="ENOENT"&&await(0,o.
rm)(t,{recursive:!0,force:!0})})}i(Dt,"clear");var J=y(80627);const Nt=2e3,Rt=6e4;function ht(n){let t=performance.now()+Nt;return e=>{performance.now()<t||(t=performance.
now()+Rt,n?.info(`Waiting for ${e}. If that process is gone: vm snapshot unlock`))}}i(ht,"sayWaiting");const wt=3e4;async function dt(n,t,{place:e,signal:r,log:a}){
const s=(0,c.join)(n.locks,Ut(t)),f=`${t.project}/${t.name}`,l=ht(a);let E="";const T=i($=>{E=$;const Y=yt(n,$,s);return Y&&l(`${mt(n,$)} to move ${f}`),Y},"isH\
eldBy");try{return await(0,J.Ke)(s,{wait:wt,signal:r,token:e.token,isHeldBy:T,stop:i($=>rt(n,$),"stop")})}catch($){throw $ instanceof S.fK?new S.fK(`${f} cannot\
 be changed: ${mt(n,E)} has been moving it for ${wt/1e3} s`,{hint:"Try again, or run vm snapshot unlock if that process is gone",cause:$}):$}}i(dt,"lockRef");async function lt(n,t=(e,r)=>!yt(
n,e,r)){const e=await(0,o.readdir)(n.locks,{withFileTypes:!0}).catch(b)??[];for(const r of e){if(!r.isSymbolicLink()&&!r.isFile())continue;const a=(0,c.join)(n.
locks,r.name),[,s]=r.name.split(".",2),f=(0,J.bf)(a);s!==void 0&&(0,M.sg)(s)?t(s,a)&&await(0,o.rm)(a,{force:!0}):f!==void 0&&(0,M.sg)(f)&&t(f,a)&&(rt(n,f),(0,J.
uu)(a,f,l=>rt(n,l)))}}i(lt,"clearLocks");function Ut({project:n,name:t}){return(0,d.hash)("sha256",`${n}/${t}`,"hex").slice(0,32)}i(Ut,"lockName");function yt(n,t,e){
const r=(0,M.eB)(t);return r!=="unknown"?r==="alive":ct({state:r,quiet:(0,J.hy)(pt(n,t)??e)},at)}i(yt,"isHolding");function pt(n,t){return nt(n,t).find(e=>(0,g.
lstatSync)(e,{throwIfNoEntry:!1}))}i(pt,"placeOf");function mt(n,t){return ft(t,pt(n,t)??n.locks)}i(mt,"whoHolds");function rt(n,t){for(const e of nt(n,t)){const r=(0,c.
join)(n.staging,`gone-${(0,M.Pg)()}`);try{(0,g.renameSync)(e,r),(0,g.rmSync)(r,{recursive:!0,force:!0})}catch(a){if((0,p.UQ)(a)!=="ENOENT")throw a}}}i(rt,"stopN\
ow");var Et=function(n,t,e){if(t!=null){if(typeof t!="object"&&typeof t!="function")throw new TypeError("Object expected.");var r,a;if(e){if(!Symbol.asyncDispose)
throw new TypeError("Symbol.asyncDispose is not defined.");r=t[Symbol.asyncDispose]}if(r===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not\
 defined.");r=t[Symbol.dispose],e&&(a=r)}if(typeof r!="function")throw new TypeError("Object not disposable.");a&&(r=i(function(){try{a.call(this)}catch(s){return Promise.
reject(s)}},"dispose")),n.stack.push({value:t,dispose:r,async:e})}else e&&n.stack.push({async:!0});return t},gt=(function(n){return function(t){function e(f){t.
error=t.hasError?new n(f,t.error,"An error was suppressed during disposal."):f,t.hasError=!0}i(e,"fail");var r,a=0;function s(){for(;r=t.stack.pop();)try{if(!r.
async&&a===1)return a=0,t.stack.push(r),Promise.resolve().then(s);if(r.dispose){var f=r.dispose.call(r.value);if(r.async)return a|=2,Promise.resolve(f).then(s,function(l){
return e(l),s()})}else a|=1}catch(l){e(l)}if(a===1)return t.hasError?Promise.reject(t.error):Promise.resolve();if(t.hasError)throw t.error}return i(s,"next"),s()}})(
typeof SuppressedError=="function"?SuppressedError:function(n,t,e){var r=new Error(e);return r.name="SuppressedError",r.error=n,r.suppressed=t,r});const q="meta\
data.json",Lt=64<<20,Bt=2e3;async function it(n,t){const e=(0,c.join)(v(n,t),q);return await(0,p.MH)(`reading ${e}`,async()=>{const r=await(0,o.stat)(e).catch(b);
if(r===void 0){await Ct(n,t);return}const{size:a}=r;if(!r.isFile())throw new S.cs(`${e} is not a regular file`);if(a>Lt)throw new S.cs(`${e} has ${a} bytes, mor\
e than a manifest can have`);return await(0,o.readFile)(e).catch(b)})}i(it,"readRef");async function Ft(n,t,{expected:e,next:r,place:a,...s}){const f=v(n,t);await(0,p.
MH)(`changing ${f}`,async()=>{await(0,m.fc)(n.locks,n.owner);const l=a??await Z(n,"move");try{const E={stack:[],error:void 0,hasError:!1};try{const T=Et(E,await dt(
n,t,{...s,place:l}),!0),$=await it(n,t),Y=$&&(0,_.ol)($);if(Y!==e)throw zt(t,Y);const Mt=(0,c.join)(l.path,`ref-${(0,d.randomBytes)(6).toString("hex")}`);await l.
step(async()=>{r?await xt(n,f,{aside:Mt,bytes:r}):$&&await St(f,Mt)})}catch(T){E.error=T,E.hasError=!0}finally{const T=gt(E);T&&await T}}finally{a||await l.close()}})}
i(Ft,"swapRef");async function Wt(n,t,e){const r=v(n,t);await(0,p.MH)(`removing ${r}`,async()=>{await(0,m.fc)(n.locks,n.owner);const a=await Z(n,"move");try{const s={
stack:[],error:void 0,hasError:!1};try{const f=Et(s,await dt(n,t,{...e,place:a}),!0);if(!await Ht(n,t))throw new S.fK(`${t.project}/${t.name} can be read by now`,
{hint:"Try again"});await a.step(()=>St(r,(0,c.join)(a.path,"ref")))}catch(f){s.error=f,s.hasError=!0}finally{const f=gt(s);f&&await f}}finally{await a.close()}})}
i(Wt,"discardRef");async function Ht(n,t){try{return await it(n,t),!1}catch(e){if(e instanceof S.cs)return!0;throw e}}i(Ht,"isUnreadable");async function*Kt(n,t){
const e=[],r=t===void 0?await _t(n.root,(a,s)=>e.push(s)):[t].filter(j.Jg);for(const a of r){const s=[],f=await _t((0,c.join)(n.root,a),(E,T)=>{E===void 0?e.push(
T):s.push(E)}),l=await Promise.all(f.map(E=>Qt(n,{project:a,name:E})));for(const E of s)l.push({ref:{project:a,name:E},stamp:void 0});yield*l.filter(E=>E!==void 0).
sort((E,T)=>E.ref.name<T.ref.name?-1:1)}if(e.length>0)throw e[0]}i(Kt,"listVersioned");async function Qt(n,t){const e=(0,c.join)(v(n,t),q);try{const{ino:r,size:a,
ctimeMs:s}=await(0,o.stat)(e);return{ref:t,stamp:Date.now()-s>Bt?`${r}-${a}-${s}`:void 0}}catch(r){return x(r)&&await(0,o.lstat)(e).catch(b)===void 0?void 0:{ref:t,
stamp:void 0}}}i(Qt,"stampOf");async function xt(n,t,e){await(0,m.v8)(e.aside,[e.bytes],n.owner);for(let r=0;;r++){await(0,m.kq)(t,n.owner);try{await(0,o.rename)(
e.aside,(0,c.join)(t,q));break}catch(a){if((0,p.UQ)(a)!=="ENOENT"||r===9)throw a}}await(0,m.Yw)(t)}i(xt,"move");async function St(n,t){await(0,o.rename)(n,t),await(0,o.
rm)(t,{recursive:!0,force:!0}),await(0,m.Yw)((0,c.dirname)(n)),await(0,o.rmdir)((0,c.dirname)(n)).catch(e=>{if(!["ENOTEMPTY","EEXIST","ENOENT","ENOTDIR"].includes(
(0,p.UQ)(e)??""))throw e})}i(St,"remove");async function _t(n,t){const e=[];try{for(const r of await(0,p.MH)(`listing ${n}`,()=>(0,o.readdir)(n,{withFileTypes:!0}).
catch(b))??[]){if(!(0,j.Jg)(r.name))continue;const a=(0,c.join)(n,r.name);if(r.isDirectory())e.push(r.name);else if(r.isSymbolicLink()){const s=await(0,o.stat)(
a).catch(()=>{});s===void 0?t(r.name,bt(a)):s.isDirectory()&&e.push(r.name)}}}catch(r){if(!(r instanceof S.cs||r instanceof S.iC))throw r;t(void 0,r instanceof S.
cs?r:new S.cs(r.message,{cause:r,hint:r.hint??""}))}return e.sort()}i(_t,"foldersIn");async function Ct(n,t){const e=v(n,t);for(const r of[(0,c.dirname)(e),e,(0,c.
join)(e,q)])if((await(0,o.lstat)(r).catch(b))?.isSymbolicLink()&&await(0,o.stat)(r).catch(b)===void 0)throw bt(r)}i(Ct,"assertAbsent");function bt(n){return new S.
cs(`${n} is a link that leads nowhere`,{hint:"Mount the disk that it leads to, or remove the link"})}i(bt,"leadsNowhere");function zt(n,t){const e=t===void 0?"i\
t is gone":`it is at ${t}`;return new S.fK(`${n.project}/${n.name} was changed by somebody else: ${e}`,{hint:"Look at it and try again"})}i(zt,"conflict");const Ot="\
spare-space",Xt=512*1024,Yt=4<<20;async function Tt({staging:n,owner:t}){const e=(0,c.join)(n,Ot);try{if(await(0,o.stat)(e).catch(()=>{}))return;const{bavail:r,
bsize:a}=await(0,o.statfs)(n);if(r*a<Yt)return;await(0,o.writeFile)(e,(0,d.randomBytes)(Xt),{flag:"wx"}),t&&await(0,o.chown)(e,t.uid,t.gid)}catch{}}i(Tt,"keepRe\
serve");async function tt({staging:n},t){try{return await t()}catch(e){const r=(0,c.join)(n,Ot);if(!((0,p.zS)(e,"")instanceof S._p)||await(0,o.stat)(r).catch(()=>{})===
void 0)throw e;return await(0,o.rm)(r,{force:!0}),await t()}}i(tt,"withReserve");async function Gt(n,t,{folder:e,files:r}){(0,j.kF)(e);const a=(0,c.join)(v(n,t),
e),s=(0,c.join)(n.staging,(0,M.Pg)());await(0,p.MH)(`writing ${a}`,async()=>{if(await(0,o.stat)((0,c.dirname)(a)).catch(b)!==void 0)try{for(const[f,l]of Object.
entries(r))(0,j.kF)(f),await(0,m.fc)((0,c.dirname)((0,c.join)(s,f)),n.owner),await(0,m.v8)((0,c.join)(s,f),[l],n.owner);await(0,o.rm)(a,{recursive:!0,force:!0}),
Object.keys(r).length>0&&await(0,o.rename)(s,a)}finally{await(0,o.rm)(s,{recursive:!0,force:!0})}})}i(Gt,"shelve");var jt=y(58500);const $t=50,Vt=1e3;async function Zt(n,t){
return await(0,p.MH)(`opening a stage in ${n.staging}`,async()=>{const e=await Z(n,"write");try{const r=ht(t.log);for(;;){const a=(await st(n,e)).find(({kind:s})=>s===
"alone");if(a===void 0)return new nn(n,e,t);r(`${a.who} to end its work on ${n.root}`),await(0,jt.setTimeout)($t,void 0,{signal:t.signal})}}catch(r){throw await e.
close(),r}})}i(Zt,"openStage");async function Jt(n,t){return await(0,p.MH)(`locking ${n.objects}`,async()=>{const e=await Z(n,"alone");try{await qt(n,e,t),await lt(
n)}catch(r){throw await e.close(),r}return{now:e.opened,delete:i(r=>tn(n,e,r),"delete"),[Symbol.asyncDispose]:()=>e.close()}})}i(Jt,"lockExclusively");async function qt(n,t,e){
for(const r=performance.now();;){const a=(await st(n,t)).filter(({kind:l})=>l!=="move"),[s]=a;if(s===void 0)return;if(!a.every(({kind:l,token:E})=>l==="alone"&&
E>t.token)||performance.now()-r>Vt){const l=a.some(({kind:E})=>E==="alone");throw new S.fK(`${n.root} is in use: ${s.who} is at work there`,{hint:"Try again lat\
er",fields:{sweeping:l}})}await(0,jt.setTimeout)($t,void 0,{signal:e})}}i(qt,"assertAlone");async function tn(n,t,e){const r=k(n.objects,e),a=(0,c.join)(t.path,
(0,c.basename)(r));await(0,p.MH)(`deleting ${r}`,()=>t.step(async()=>{try{await(0,o.rename)(r,a)}catch(s){if((0,p.UQ)(s)!=="ENOENT")throw s;await(0,o.stat)(t.path);
return}await(0,o.rm)(a,{recursive:!0,force:!0})}))}i(tn,"deleteThrough");class nn{static{i(this,"FileStage")}location;traits;place;#t;#n=[];constructor(t,e,r){this.#t=
t,this.place=e,this.location=r.location,this.traits=r.traits}get id(){return this.place.token}async assertStanding({signal:t}){t.throwIfAborted(),await this.place.
step(()=>(0,o.stat)(this.place.path))}async get(t,{range:e,signal:r}){return r.throwIfAborted(),this.#n.includes(t)?await this.place.step(()=>F(this.place.path,
t,e)):await F(this.#t.objects,t,e)}async put(t,e,r){if(await this.stat(t,r))return;const a=k(this.place.path,t);await(0,p.MH)(`writing to ${this.#t.root}`,()=>this.
place.step(async()=>{(0,c.dirname)(a)!==this.place.path&&await en((0,c.dirname)(a),this.#t),await(0,m.v8)(a,e,this.#t.owner)})),this.#n.push(t)}async stat(t,{signal:e}){
return e.throwIfAborted(),this.#n.includes(t)?await this.place.step(()=>I(this.place.path,t)):await I(this.#t.objects,t)}async publish({signal:t}){const e=new Set;
await(0,p.MH)(`publishing to ${this.#t.objects}`,async()=>{for(;this.#n.length>0;){t.throwIfAborted();const r=this.#n[0],a=k(this.#t.objects,r);await(0,m.kq)((0,c.
dirname)(a),this.#t.owner),await this.place.step(()=>(0,o.rename)(k(this.place.path,r),a)),this.#n.shift(),e.add((0,c.dirname)(a))}for(const r of e)await(0,m.Yw)(
r)})}async[Symbol.asyncDispose](){await(0,p.MH)(`clearing ${this.place.path}`,()=>this.place.close()),await Tt(this.#t)}}async function en(n,{owner:t}){try{await(0,m.
QD)(n,t)}catch(e){if((0,p.UQ)(e)!=="EEXIST")throw e}}i(en,"makeBelow");const rn={write:"writing",move:"moving a name",alone:"sweeping"};async function an(n){return await(0,p.
MH)(`reading which processes use ${n.root}`,async()=>await(0,o.lstat)(n.staging).catch(b)===void 0?[]:(await ot(n,{token:"",opened:(0,N.H)(n.staging)})).map(({token:e,
kind:r,who:a,quiet:s,state:f})=>({id:e,who:a,doing:rn[r],quietMs:s,state:f})))}i(an,"storeWorkers");async function on(n,t){await(0,p.MH)(`unlocking ${n.root}`,async()=>{
for(const e of nt(n,t))await ut(n,e);await lt(n,e=>e===t)})}i(on,"stopWorker");const sn={concurrency:4,goodObjectSize:16<<20,shared:!1};async function cn(n){return new un(
O(n,await(0,m.Ht)(n)))}i(cn,"openFileStore");class un{static{i(this,"FileStore")}location;traits=sn;#t;#n=new Map;#e;constructor(t){this.#t=t,this.location=t.root}async get(t,{
range:e,signal:r}){return r.throwIfAborted(),await F(this.#t.objects,t,e)}async put(t,e,{signal:r}){r.throwIfAborted(),this.#e?await tt(this.#t,()=>U(this.#t,t,
e)):await U(this.#t,t,e)}async stat(t,{signal:e}){return e.throwIfAborted(),await I(this.#t.objects,t)}list(t,{signal:e}){return e.throwIfAborted(),Q(this.#t,t)}async delete(t,{
signal:e}){e.throwIfAborted(),this.#e?await this.#e.delete(t):await L(this.#t,t)}async stage({signal:t,log:e}){t.throwIfAborted();const r=await Zt(this.#t,{location:this.
location,traits:this.traits,signal:t,...e&&{log:e}});return this.#n.set(r.id,r),r}async lockExclusively({signal:t}){t.throwIfAborted();const e=await tt(this.#t,
()=>Jt(this.#t,t));return this.#e=e,{now:e.now,[Symbol.asyncDispose]:async()=>{this.#e=void 0,await e[Symbol.asyncDispose](),await Tt(this.#t)}}}async freeBytes({
signal:t}){return t.throwIfAborted(),await kt(this.location)}async read(t,{signal:e}){return e.throwIfAborted(),await it(this.#t,t)}async compareAndSwap(t,e,r,a){
a.signal.throwIfAborted();const s=a.stage===void 0?void 0:this.#n.get(a.stage),f=i(()=>Ft(this.#t,t,{...a,expected:e,next:r,place:s?.place}),"swap");r?await f():
await tt(this.#t,f)}fileTime(){try{return(0,N.H)(this.#t.staging)}catch{return}}async workers({signal:t}){return t.throwIfAborted(),await an(this.#t)}async stopWorker(t,{
signal:e}){e.throwIfAborted(),await on(this.#t,t)}async discardRef(t,e){e.signal.throwIfAborted(),await tt(this.#t,()=>Wt(this.#t,t,e))}async putSidecarFiles(t,e,{
signal:r}){r.throwIfAborted(),await Gt(this.#t,t,e)}async*listRefs(t){for await(const{ref:e}of this.listVersioned(t))yield e}listVersioned({project:t,signal:e}){
return e.throwIfAborted(),Kt(this.#t,t)}async[Symbol.asyncDispose](){}}async function kt(n){try{const{bavail:t,bsize:e}=await(0,o.statfs)(n);return t*e}catch(t){
if(t.code!=="ENOENT"||(0,c.dirname)(n)===n)throw t;return await kt((0,c.dirname)(n))}}i(kt,"freeBelow")}),49552:((W,P,y)=>{y.d(P,{Jg:i(()=>O,"Jg"),io:i(()=>v,"i\
o"),kF:i(()=>k,"kF"),m0:i(()=>m,"m0"),sM:i(()=>j,"sM")});var o=y(75892);const c=/^[a-z0-9][a-z0-9.-]*(\/[a-z0-9][a-z0-9.-]*)*$/,N=/^[A-Za-z0-9][A-Za-z0-9._-]*$/;
function m(g){return c.test(g)}i(m,"isKey");function j(g){if(!m(g))throw new o.dz(`'${g}' is no object key`)}i(j,"assertKey");function O(g){return N.test(g)}i(O,
"isWord");function k(g){if(!g.split("/").every(S=>/^[A-Za-z0-9_][A-Za-z0-9._-]*$/.test(S)))throw new o.dz(`'${g}' is no path of plain names`)}i(k,"assertPath");
function v(g){if(!O(g.project)||!O(g.name))throw new o.dz(`'${g.project}/${g.name}' is no snapshot name`)}i(v,"assertRef")})};export{wn as id,dn as ids,ln as modules};
