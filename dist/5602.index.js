var fn=Object.defineProperty;var a=(F,P)=>fn(F,"name",{value:P,configurable:!0});const wn=5602,dn=[5602],ln={91186:((F,P,y)=>{y.d(P,{H:a(()=>p,"H")});var o=y(77598),c=y(73024),N=y(76760);function p(j){const O=(0,N.join)(j,`.clock-${(0,o.randomBytes)(
6).toString("hex")}`);(0,c.closeSync)((0,c.openSync)(O,"wx"));try{return(0,c.lstatSync)(O).mtimeMs}finally{(0,c.rmSync)(O,{force:!0})}}a(p,"fileClock")}),14151:((F,P,y)=>{
y.d(P,{Ke:a(()=>D,"Ke"),bf:a(()=>A,"bf"),hy:a(()=>C,"hy"),pG:a(()=>W,"pG"),uu:a(()=>U,"uu")});var o=y(73024),c=y(76760),N=y(58500),p=y(75892),j=y(91186),O=y(3134),
$=y(2430);const v=25,g=24*36e5,S=1e4,m=2e3;async function D(h,w){const{wait:u,signal:d,token:_=(0,$.Pg)(),stop:R=a(()=>{},"stop"),onWait:z}=w,G=w.isHeldBy??(M=>W(
M,h)),Z=performance.now();let X=!0;for(;!b(h,_);){d.throwIfAborted();const M=A(h);if(M===void 0)continue;if(M===""?C(h)>=S:!G(M)){M!==""&&R(M),U(h,M,R);continue}
const H=performance.now()-Z;if(H>=u)throw new p.fK(`another process holds ${h}`,{hint:"Try again when it has finished"});X&&H>=m&&z?.(M),H>=m&&(X=!1),await(0,N.
setTimeout)(v,void 0,{signal:d})}return{[Symbol.asyncDispose]:async()=>K(h,_,R)}}a(D,"lockFile");function W(h,w){const u=(0,$.Tu)(h);return u==="alive"||u==="un\
known"&&C(w)<g}a(W,"isAtWork");function A(h){try{return(0,o.readlinkSync)(h)}catch(w){if((0,O.UQ)(w)==="ENOENT")return;if((0,O.UQ)(w)!=="EINVAL")throw w}try{return(0,o.
readFileSync)(h,"latin1")}catch(w){if((0,O.UQ)(w)==="ENOENT")return;throw w}}a(A,"ownerOf");function K(h,w,u){for(let d=0;d<2;)U(h,w,u),d=B(h,w)||A(h)===w?0:d+1}
a(K,"release");function B(h,w){const u=(0,c.dirname)(h),d=I(u).filter(_=>_.startsWith(`${(0,c.basename)(h)}.`)&&/^\d+-\d+-/.test(_.slice((0,c.basename)(h).length+
1))).map(_=>(0,c.join)(u,_)).filter(_=>A(_)===w);for(const _ of d)(0,o.rmSync)(_,{force:!0});return d.length>0}a(B,"removeAsides");function I(h){try{return(0,o.
readdirSync)(h)}catch(w){if((0,O.UQ)(w)==="ENOENT")return[];throw w}}a(I,"namesIn");function U(h,w,u){A(h)===w&&Q(h,w,u)}a(U,"takeAway");function Q(h,w,u){const d=`${h}\
.${(0,$.Pg)()}`;try{(0,o.renameSync)(h,d)}catch(R){if((0,O.UQ)(R)==="ENOENT")return;throw R}const _=A(d);_!==void 0&&_!==w&&!L(d,h,_)&&u(_),(0,o.rmSync)(d,{force:!0})}
a(Q,"takeAsideAndLook");function L(h,w,u){try{return(0,o.linkSync)(h,w),!0}catch(d){return(0,O.UQ)(d)==="EEXIST"?!1:A(h)!==u||b(w,u)}}a(L,"putBack");function b(h,w){
try{return(0,o.symlinkSync)(w,h),!0}catch(u){const d=(0,O.UQ)(u)??"";if(d==="EEXIST")return!1;if(!["EPERM","ENOTSUP","EOPNOTSUPP","ENOSYS"].includes(d))throw u;
return x(h,w)}}a(b,"create");function x(h,w){try{const u=(0,o.openSync)(h,"wx");try{(0,o.writeSync)(u,w)}catch(d){throw(0,o.rmSync)(h,{force:!0}),d}finally{(0,o.
closeSync)(u)}}catch(u){if((0,O.UQ)(u)==="EEXIST")return!1;throw u}return A(h)===w}a(x,"createFile");function C(h){const w=(0,o.lstatSync)(h,{throwIfNoEntry:!1})?.
mtimeMs;return w===void 0?0:(0,j.H)((0,c.dirname)(h))-w}a(C,"ageOf")}),2430:((F,P,y)=>{y.d(P,{IX:a(()=>m,"IX"),Pg:a(()=>O,"Pg"),Tu:a(()=>v,"Tu"),b8:a(()=>S,"b8"),
eB:a(()=>g,"eB"),sg:a(()=>$,"sg")});var o=y(77598),c=y(73024),N=y(48161),p=y(3134);const j=/^([1-9][0-9]{0,9})-([0-9]{1,20})-([0-9a-f]{8})([0-9a-f]{8})-[0-9a-f]{12}$/;
function O(){return U??=(0,p.zL)("reading /proc/self/stat",()=>A()),`${process.pid}-${U}-${L()}-${(0,o.randomBytes)(6).toString("hex")}`}a(O,"processToken");function $(u){
return j.test(u)}a($,"isToken");function v(u){const d=j.exec(u),[_,R]=[L().slice(0,8),L().slice(8)];return!d||d[4]!==R?"unknown":d[3]!==_?"dead":D(Number(d[1]),
d[2]??I)}a(v,"tokenState");function g(u){return j.exec(u)?.[3]===L().slice(0,8)?v(u):"unknown"}a(g,"sharedTokenState");function S(u){const d=j.exec(u)?.[1];return d===
void 0?void 0:Number(d)}a(S,"pidOf");function m(u){return j.exec(u)?.[4]===L().slice(8)}a(m,"isLocal");function D(u,d){if(!B(u))return"dead";const _=W(u);return _===
void 0||d===I||_===d?"alive":"dead"}a(D,"processState");function W(u){return w(()=>K((0,c.readFileSync)(`/proc/${u}/stat`,"latin1")))}a(W,"startTime");function A(){
try{return K((0,c.readFileSync)("/proc/self/stat","latin1"))??I}catch(u){if((0,p.UQ)(u)==="ENOENT")return I;throw u}}a(A,"ownStart");function K(u){return u.slice(
u.lastIndexOf(")")+2).split(" ")[19]}a(K,"startIn");function B(u){try{return process.kill(u,0),!0}catch(d){return(0,p.UQ)(d)!=="ESRCH"}}a(B,"signalReaches");const I="\
0";let U,Q;function L(){return Q??=(0,p.zL)("reading the identity of this machine",()=>h(b("/proc/sys/kernel/random/boot_id"))+h(`${b("/etc/machine-id")} ${(0,N.
hostname)()} ${x()}`)),Q}a(L,"machine");function b(u){return C(()=>(0,c.readFileSync)(u,"latin1"))??""}a(b,"textOf");function x(){return C(()=>(0,c.readlinkSync)(
"/proc/self/ns/pid"))??""}a(x,"pidNamespace");function C(u){try{return u()}catch(d){if(["ENOENT","ENOTDIR","EACCES","EPERM"].includes((0,p.UQ)(d)??""))return;throw d}}
a(C,"readable");function h(u){return(0,o.hash)("sha256",u,"hex").slice(0,8)}a(h,"short");function w(u){try{return u()}catch{return}}a(w,"readOr")}),85602:((F,P,y)=>{
y.d(P,{openFileStore:a(()=>cn,"openFileStore")});var o=y(51455),c=y(76760),N=y(91186),p=y(87888),j=y(15890);function O(n,t){const e=(0,c.join)(n,".repository");
return{root:n,objects:e,staging:(0,c.join)(e,"staging"),locks:(0,c.join)(e,"locks"),owner:t}}a(O,"foldersOf");function $(n,t){return(0,j.sM)(t),(0,c.join)(n,t)}
a($,"objectPath");function v(n,t){return(0,j.io)(t),(0,c.join)(n.root,t.project,t.name)}a(v,"refFolder");var g=y(73024),S=y(75892),m=y(3134),D=y(2430),W=function(n,t,e){
if(t!=null){if(typeof t!="object"&&typeof t!="function")throw new TypeError("Object expected.");var r,i;if(e){if(!Symbol.asyncDispose)throw new TypeError("Symbo\
l.asyncDispose is not defined.");r=t[Symbol.asyncDispose]}if(r===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");r=t[Symbol.dispose],
e&&(i=r)}if(typeof r!="function")throw new TypeError("Object not disposable.");i&&(r=a(function(){try{i.call(this)}catch(s){return Promise.reject(s)}},"dispose")),
n.stack.push({value:t,dispose:r,async:e})}else e&&n.stack.push({async:!0});return t},A=(function(n){return function(t){function e(f){t.error=t.hasError?new n(f,
t.error,"An error was suppressed during disposal."):f,t.hasError=!0}a(e,"fail");var r,i=0;function s(){for(;r=t.stack.pop();)try{if(!r.async&&i===1)return i=0,t.
stack.push(r),Promise.resolve().then(s);if(r.dispose){var f=r.dispose.call(r.value);if(r.async)return i|=2,Promise.resolve(f).then(s,function(l){return e(l),s()})}else
i|=1}catch(l){e(l)}if(i===1)return t.hasError?Promise.reject(t.error):Promise.resolve();if(t.hasError)throw t.error}return a(s,"next"),s()}})(typeof SuppressedError==
"function"?SuppressedError:function(n,t,e){var r=new Error(e);return r.name="SuppressedError",r.error=n,r.suppressed=t,r});const K=1<<30;async function B(n,t,e){
const r=$(n,t);return await(0,m.CD)(`reading ${r}`,async()=>{const i={stack:[],error:void 0,hasError:!1};try{const s=W(i,await(0,o.open)(r,g.constants.O_RDONLY|
g.constants.O_NONBLOCK),!0),{start:f,length:l}=e??{start:0,length:(await s.stat()).size};if(l>K)throw new S.cs(`${r} has ${l} bytes, more than an object can hav\
e`);const E=Buffer.allocUnsafeSlow(l);let T=0;for(;T<l;){const{bytesRead:k}=await s.read(E,T,l-T,f+T);if(k===0)throw new S.cs(`${r} is too short: it has ${f+T} \
bytes, ${f+l} are needed`);T+=k}return E}catch(s){i.error=s,i.hasError=!0}finally{const s=A(i);s&&await s}})}a(B,"readObject");async function I(n,t){const e=$(n,
t);return await(0,m.CD)(`looking at ${e}`,async()=>{const r=await(0,o.stat)(e).catch(b);return r?.isFile()?{key:t,size:r.size,modified:r.mtimeMs}:void 0})}a(I,"\
statObject");async function U(n,t,e){const r=$(n.objects,t);await I(n.objects,t)||await(0,m.CD)(`writing ${r}`,async()=>{await(0,p.fc)(n.staging,n.owner);const i=(0,c.
join)(n.staging,(0,D.Pg)());try{await(0,p.v8)(i,e,n.owner),await(0,p.kq)((0,c.dirname)(r),n.owner),await C(i,r),await(0,p.Yw)((0,c.dirname)(r))}finally{await(0,o.
rm)(i,{force:!0})}})}a(U,"putObject");async function*Q(n,t){for(const e of(await w(n.objects,"",t)).sort()){const r=await I(n.objects,e).catch(i=>{if(i instanceof
S.cs)return{key:e,size:0,modified:Date.now()};throw i});r&&(yield r)}}a(Q,"listObjects");async function L(n,t){const e=$(n.objects,t);await(0,m.CD)(`deleting ${e}`,
()=>(0,o.rm)(e,{force:!0}))}a(L,"deleteObject");function b(n){if(!x(n))throw n}a(b,"absent");function x(n){return(0,m.UQ)(n)==="ENOENT"||(0,m.UQ)(n)==="ENOTDIR"}
a(x,"absentCode");async function C(n,t){try{await(0,o.link)(n,t)}catch(e){const r=(0,m.UQ)(e);if(r==="EEXIST")return;if(r!=="EPERM"&&r!=="ENOTSUP"&&r!=="ENOSYS"&&
r!=="EMLINK")throw e;await(0,o.rename)(n,t)}}a(C,"linkOrRename");const h=new Set(["staging","locks"]);async function w(n,t,e){const r=await(0,m.CD)(`listing ${(0,c.
join)(n,t)}`,()=>(0,o.readdir)((0,c.join)(n,t),{withFileTypes:!0}).catch(b))??[],i=[];for(const s of r){const f=t===""?s.name:`${t}/${s.name}`;if(!(0,j.m0)(s.name)||
t===""&&h.has(s.name)||!(f.startsWith(e)||e.startsWith(`${f}/`)))continue;const E=s.isSymbolicLink()?await u((0,c.join)(n,f)):s;E.isDirectory()?i.push(await w(n,
f,e)):E.isFile()&&f.startsWith(e)&&i.push([f])}return i.flat()}a(w,"keysBelow");async function u(n){const t=await(0,m.CD)(`looking at ${n}`,()=>(0,o.stat)(n).catch(
b));if(t)return t;throw new S.cs(`${n} is a link that leads nowhere`,{hint:"Mount the disk that it leads to, or remove the link"})}a(u,"kindOfLink");var d=y(77598),
_=y(44143),R=y(48161);const z={write:"",move:".move",alone:".alone"},G="spare",Z="gone-",X="host",M="beat",H=6e4,it=10*H;async function J(n,t){const e=(0,D.Pg)(),
r=(0,c.join)(n.staging,e+z[t]);await(0,p.fc)(n.staging,n.owner),await It(n,r)||await(0,p.QD)(r,n.owner),await et(r),await(0,o.symlink)((0,R.hostname)(),(0,c.join)(
r,X)).catch(()=>{});const i=setInterval(()=>{et(r).catch(()=>{})},H).unref();return{token:e,path:r,opened:(await(0,o.stat)(r)).mtimeMs,async step(s){try{return await s()}catch(f){
throw await Pt(r)?f:vt(n,f)}},async close(){clearInterval(i),await Mt(n,r)}}}a(J,"openPlace");async function ot(n,t){const e=[];for(const r of await(0,o.readdir)(
n.staging).catch(b)??[]){const[i="",s]=r.split(".",2),f=Object.keys(z).find(k=>z[k]===(s===void 0?"":`.${s}`));if(f===void 0||!(0,D.sg)(i)||i===t?.token)continue;
const l=(0,c.join)(n.staging,r),E=(await(0,o.stat)(l).catch(b))?.mtimeMs;if(E===void 0)continue;const T=Math.max(0,(t?.opened??Date.now())-E);e.push({kind:f,token:i,
path:l,quiet:T,state:(0,D.eB)(i),who:ft(i,l)})}return e}a(ot,"workers");async function st(n,t){const e=[];for(const r of await ot(n,t))ct(r)?e.push(r):await ut(
n,r.path);for(const r of(await(0,o.readdir)(n.staging)).filter(i=>i.startsWith(Z)))await(0,o.rm)((0,c.join)(n.staging,r),{recursive:!0,force:!0});return e}a(st,
"livingWorkers");function ct({state:n,quiet:t},e=it){return n==="alive"||n==="unknown"&&t<e}a(ct,"isLiving");async function ut(n,t){const e=(0,c.join)(n.staging,
`${Z}${(0,D.Pg)()}`);try{await(0,o.rename)(t,e)}catch(r){if((0,m.UQ)(r)==="ENOENT")return;throw r}await(0,o.rm)(e,{recursive:!0,force:!0})}a(ut,"stop");function nt({
staging:n},t){return Object.values(z).map(e=>(0,c.join)(n,t+e))}a(nt,"placesOf");function vt({root:n},t){return new S.fK(`another process took this one for dead\
 and went on at ${n}: nothing was changed there since`,{hint:"Run it again",cause:t})}a(vt,"stopped");function ft(n,t){return`process ${(0,D.b8)(n)??"(unknown)"}\
 on ${(0,D.IX)(n)?"this machine":At(t)}`}a(ft,"whoIs");function At(n){try{return(0,g.readlinkSync)((0,c.join)(n,X))}catch{return"another machine"}}a(At,"hostAt");
async function It({staging:n},t){const e=(0,c.join)(n,G);try{return await et(e),await(0,o.rename)(e,t),!0}catch(r){if((0,m.UQ)(r)==="ENOENT")return!1;throw r}}a(
It,"takeSpare");async function et(n){const t=(0,c.join)(n,M);try{await(0,o.writeFile)(t,""),await(0,o.rm)(t,{force:!0})}catch(e){if((0,m.UQ)(e)!=="ENOSPC"&&(0,m.
UQ)(e)!=="EDQUOT")throw e}}a(et,"beat");async function Pt(n){return await(0,o.stat)(n).catch(b)!==void 0}a(Pt,"stands");async function Mt({staging:n},t){for(const e of await(0,o.
readdir)(t).catch(b)??[])await(0,o.rm)((0,c.join)(t,e),{recursive:!0,force:!0});await(0,o.rename)(t,(0,c.join)(n,G)).catch(async e=>{(0,m.UQ)(e)!=="ENOENT"&&await(0,o.
rm)(t,{recursive:!0,force:!0})})}a(Mt,"clear");var V=y(14151);const Nt=2e3,Rt=6e4;function ht(n){let t=performance.now()+Nt;return e=>{performance.now()<t||(t=performance.
now()+Rt,n?.info(`Waiting for ${e}. If that process is gone: vm snapshot unlock`))}}a(ht,"sayWaiting");const wt=3e4;async function dt(n,t,{place:e,signal:r,log:i}){
const s=(0,c.join)(n.locks,Ut(t)),f=`${t.project}/${t.name}`,l=ht(i);let E="";const T=a(k=>{E=k;const Y=yt(n,k,s);return Y&&l(`${pt(n,k)} to move ${f}`),Y},"isH\
eldBy");try{return await(0,V.Ke)(s,{wait:wt,signal:r,token:e.token,isHeldBy:T,stop:a(k=>rt(n,k),"stop")})}catch(k){throw k instanceof S.fK?new S.fK(`${f} cannot\
 be changed: ${pt(n,E)} has been moving it for ${wt/1e3} s`,{hint:"Try again, or run vm snapshot unlock if that process is gone",cause:k}):k}}a(dt,"lockRef");async function lt(n,t=(e,r)=>!yt(
n,e,r)){const e=await(0,o.readdir)(n.locks,{withFileTypes:!0}).catch(b)??[];for(const r of e){if(!r.isSymbolicLink()&&!r.isFile())continue;const i=(0,c.join)(n.
locks,r.name),[,s]=r.name.split(".",2),f=(0,V.bf)(i);s!==void 0&&(0,D.sg)(s)?t(s,i)&&await(0,o.rm)(i,{force:!0}):f!==void 0&&(0,D.sg)(f)&&t(f,i)&&(rt(n,f),(0,V.
uu)(i,f,l=>rt(n,l)))}}a(lt,"clearLocks");function Ut({project:n,name:t}){return(0,d.hash)("sha256",`${n}/${t}`,"hex").slice(0,32)}a(Ut,"lockName");function yt(n,t,e){
const r=(0,D.eB)(t);return r!=="unknown"?r==="alive":ct({state:r,quiet:(0,V.hy)(mt(n,t)??e)},it)}a(yt,"isHolding");function mt(n,t){return nt(n,t).find(e=>(0,g.
lstatSync)(e,{throwIfNoEntry:!1}))}a(mt,"placeOf");function pt(n,t){return ft(t,mt(n,t)??n.locks)}a(pt,"whoHolds");function rt(n,t){for(const e of nt(n,t)){const r=(0,c.
join)(n.staging,`gone-${(0,D.Pg)()}`);try{(0,g.renameSync)(e,r),(0,g.rmSync)(r,{recursive:!0,force:!0})}catch(i){if((0,m.UQ)(i)!=="ENOENT")throw i}}}a(rt,"stopN\
ow");var Et=function(n,t,e){if(t!=null){if(typeof t!="object"&&typeof t!="function")throw new TypeError("Object expected.");var r,i;if(e){if(!Symbol.asyncDispose)
throw new TypeError("Symbol.asyncDispose is not defined.");r=t[Symbol.asyncDispose]}if(r===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not\
 defined.");r=t[Symbol.dispose],e&&(i=r)}if(typeof r!="function")throw new TypeError("Object not disposable.");i&&(r=a(function(){try{i.call(this)}catch(s){return Promise.
reject(s)}},"dispose")),n.stack.push({value:t,dispose:r,async:e})}else e&&n.stack.push({async:!0});return t},gt=(function(n){return function(t){function e(f){t.
error=t.hasError?new n(f,t.error,"An error was suppressed during disposal."):f,t.hasError=!0}a(e,"fail");var r,i=0;function s(){for(;r=t.stack.pop();)try{if(!r.
async&&i===1)return i=0,t.stack.push(r),Promise.resolve().then(s);if(r.dispose){var f=r.dispose.call(r.value);if(r.async)return i|=2,Promise.resolve(f).then(s,function(l){
return e(l),s()})}else i|=1}catch(l){e(l)}if(i===1)return t.hasError?Promise.reject(t.error):Promise.resolve();if(t.hasError)throw t.error}return a(s,"next"),s()}})(
typeof SuppressedError=="function"?SuppressedError:function(n,t,e){var r=new Error(e);return r.name="SuppressedError",r.error=n,r.suppressed=t,r});const q="meta\
data.json",Lt=64<<20,Ct=2e3;async function at(n,t){const e=(0,c.join)(v(n,t),q);return await(0,m.CD)(`reading ${e}`,async()=>{const r=await(0,o.stat)(e).catch(b);
if(r===void 0){await zt(n,t);return}const{size:i}=r;if(!r.isFile())throw new S.cs(`${e} is not a regular file`);if(i>Lt)throw new S.cs(`${e} has ${i} bytes, mor\
e than a manifest can have`);return await(0,o.readFile)(e).catch(b)})}a(at,"readRef");async function Bt(n,t,{expected:e,next:r,place:i,...s}){const f=v(n,t);await(0,m.
CD)(`changing ${f}`,async()=>{await(0,p.fc)(n.locks,n.owner);const l=i??await J(n,"move");try{const E={stack:[],error:void 0,hasError:!1};try{const T=Et(E,await dt(
n,t,{...s,place:l}),!0),k=await at(n,t),Y=k&&(0,_.ol)(k);if(Y!==e)throw Ht(t,Y);const Dt=(0,c.join)(l.path,`ref-${(0,d.randomBytes)(6).toString("hex")}`);await l.
step(async()=>{r?await xt(n,f,{aside:Dt,bytes:r}):k&&await St(f,Dt)})}catch(T){E.error=T,E.hasError=!0}finally{const T=gt(E);T&&await T}}finally{i||await l.close()}})}
a(Bt,"swapRef");async function Ft(n,t,e){const r=v(n,t);await(0,m.CD)(`removing ${r}`,async()=>{await(0,p.fc)(n.locks,n.owner);const i=await J(n,"move");try{const s={
stack:[],error:void 0,hasError:!1};try{const f=Et(s,await dt(n,t,{...e,place:i}),!0);if(!await Wt(n,t))throw new S.fK(`${t.project}/${t.name} can be read by now`,
{hint:"Try again"});await i.step(()=>St(r,(0,c.join)(i.path,"ref")))}catch(f){s.error=f,s.hasError=!0}finally{const f=gt(s);f&&await f}}finally{await i.close()}})}
a(Ft,"discardRef");async function Wt(n,t){try{return await at(n,t),!1}catch(e){if(e instanceof S.cs)return!0;throw e}}a(Wt,"isUnreadable");async function*Kt(n,t){
const e=[],r=t===void 0?await _t(n.root,(i,s)=>e.push(s)):[t].filter(j.Jg);for(const i of r){const s=[],f=await _t((0,c.join)(n.root,i),(E,T)=>{E===void 0?e.push(
T):s.push(E)}),l=await Promise.all(f.map(E=>Qt(n,{project:i,name:E})));for(const E of s)l.push({ref:{project:i,name:E},stamp:void 0});yield*l.filter(E=>E!==void 0).
sort((E,T)=>E.ref.name<T.ref.name?-1:1)}if(e.length>0)throw e[0]}a(Kt,"listStamped");async function Qt(n,t){const e=(0,c.join)(v(n,t),q);try{const{ino:r,size:i,
ctimeMs:s}=await(0,o.stat)(e);return{ref:t,stamp:Date.now()-s>Ct?`${r}-${i}-${s}`:void 0}}catch(r){return x(r)&&await(0,o.lstat)(e).catch(b)===void 0?void 0:{ref:t,
stamp:void 0}}}a(Qt,"stampOf");async function xt(n,t,e){await(0,p.v8)(e.aside,[e.bytes],n.owner);for(let r=0;;r++){await(0,p.kq)(t,n.owner);try{await(0,o.rename)(
e.aside,(0,c.join)(t,q));break}catch(i){if((0,m.UQ)(i)!=="ENOENT"||r===9)throw i}}await(0,p.Yw)(t)}a(xt,"move");async function St(n,t){await(0,o.rename)(n,t),await(0,o.
rm)(t,{recursive:!0,force:!0}),await(0,p.Yw)((0,c.dirname)(n)),await(0,o.rmdir)((0,c.dirname)(n)).catch(e=>{if(!["ENOTEMPTY","EEXIST","ENOENT","ENOTDIR"].includes(
(0,m.UQ)(e)??""))throw e})}a(St,"remove");async function _t(n,t){const e=[];try{for(const r of await(0,m.CD)(`listing ${n}`,()=>(0,o.readdir)(n,{withFileTypes:!0}).
catch(b))??[]){if(!(0,j.Jg)(r.name))continue;const i=(0,c.join)(n,r.name);if(r.isDirectory())e.push(r.name);else if(r.isSymbolicLink()){const s=await(0,o.stat)(
i).catch(()=>{});s===void 0?t(r.name,bt(i)):s.isDirectory()&&e.push(r.name)}}}catch(r){if(!(r instanceof S.cs||r instanceof S.iC))throw r;t(void 0,r instanceof S.
cs?r:new S.cs(r.message,{cause:r,hint:r.hint??""}))}return e.sort()}a(_t,"foldersIn");async function zt(n,t){const e=v(n,t);for(const r of[(0,c.dirname)(e),e,(0,c.
join)(e,q)])if((await(0,o.lstat)(r).catch(b))?.isSymbolicLink()&&await(0,o.stat)(r).catch(b)===void 0)throw bt(r)}a(zt,"assertAbsent");function bt(n){return new S.
cs(`${n} is a link that leads nowhere`,{hint:"Mount the disk that it leads to, or remove the link"})}a(bt,"leadsNowhere");function Ht(n,t){const e=t===void 0?"i\
t is gone":`it is at ${t}`;return new S.fK(`${n.project}/${n.name} was changed by somebody else: ${e}`,{hint:"Look at it and try again"})}a(Ht,"conflict");const Ot="\
spare-space",Xt=512*1024,Yt=4<<20;async function Tt({staging:n,owner:t}){const e=(0,c.join)(n,Ot);try{if(await(0,o.stat)(e).catch(()=>{}))return;const{bavail:r,
bsize:i}=await(0,o.statfs)(n);if(r*i<Yt)return;await(0,o.writeFile)(e,(0,d.randomBytes)(Xt),{flag:"wx"}),t&&await(0,o.chown)(e,t.uid,t.gid)}catch{}}a(Tt,"keepRe\
serve");async function tt({staging:n},t){try{return await t()}catch(e){const r=(0,c.join)(n,Ot);if(!((0,m.zS)(e,"")instanceof S._p)||await(0,o.stat)(r).catch(()=>{})===
void 0)throw e;return await(0,o.rm)(r,{force:!0}),await t()}}a(tt,"withReserve");async function Gt(n,t,{folder:e,files:r}){(0,j.kF)(e);const i=(0,c.join)(v(n,t),
e),s=(0,c.join)(n.staging,(0,D.Pg)());await(0,m.CD)(`writing ${i}`,async()=>{if(await(0,o.stat)((0,c.dirname)(i)).catch(b)!==void 0)try{for(const[f,l]of Object.
entries(r))(0,j.kF)(f),await(0,p.fc)((0,c.dirname)((0,c.join)(s,f)),n.owner),await(0,p.v8)((0,c.join)(s,f),[l],n.owner);await(0,o.rm)(i,{recursive:!0,force:!0}),
Object.keys(r).length>0&&await(0,o.rename)(s,i)}finally{await(0,o.rm)(s,{recursive:!0,force:!0})}})}a(Gt,"shelve");var jt=y(58500);const kt=50,Zt=1e3;async function Jt(n,t){
return await(0,m.CD)(`opening a stage in ${n.staging}`,async()=>{const e=await J(n,"write");try{const r=ht(t.log);for(;;){const i=(await st(n,e)).find(({kind:s})=>s===
"alone");if(i===void 0)return new nn(n,e,t);r(`${i.who} to end its work on ${n.root}`),await(0,jt.setTimeout)(kt,void 0,{signal:t.signal})}}catch(r){throw await e.
close(),r}})}a(Jt,"openStage");async function Vt(n,t){return await(0,m.CD)(`locking ${n.objects}`,async()=>{const e=await J(n,"alone");try{await qt(n,e,t),await lt(
n)}catch(r){throw await e.close(),r}return{now:e.opened,delete:a(r=>tn(n,e,r),"delete"),[Symbol.asyncDispose]:()=>e.close()}})}a(Vt,"lockExclusively");async function qt(n,t,e){
for(const r=performance.now();;){const i=(await st(n,t)).filter(({kind:l})=>l!=="move"),[s]=i;if(s===void 0)return;if(!i.every(({kind:l,token:E})=>l==="alone"&&
E>t.token)||performance.now()-r>Zt){const l=i.some(({kind:E})=>E==="alone");throw new S.fK(`${n.root} is in use: ${s.who} is at work there`,{hint:"Try again lat\
er",fields:{sweeping:l}})}await(0,jt.setTimeout)(kt,void 0,{signal:e})}}a(qt,"assertAlone");async function tn(n,t,e){const r=$(n.objects,e),i=(0,c.join)(t.path,
(0,c.basename)(r));await(0,m.CD)(`deleting ${r}`,()=>t.step(async()=>{try{await(0,o.rename)(r,i)}catch(s){if((0,m.UQ)(s)!=="ENOENT")throw s;await(0,o.stat)(t.path);
return}await(0,o.rm)(i,{recursive:!0,force:!0})}))}a(tn,"deleteThrough");class nn{static{a(this,"FileStage")}location;traits;place;#t;#n=[];constructor(t,e,r){this.#t=
t,this.place=e,this.location=r.location,this.traits=r.traits}get id(){return this.place.token}async assertStanding({signal:t}){t.throwIfAborted(),await this.place.
step(()=>(0,o.stat)(this.place.path))}async get(t,{range:e,signal:r}){return r.throwIfAborted(),this.#n.includes(t)?await this.place.step(()=>B(this.place.path,
t,e)):await B(this.#t.objects,t,e)}async put(t,e,r){if(await this.stat(t,r))return;const i=$(this.place.path,t);await(0,m.CD)(`writing to ${this.#t.root}`,()=>this.
place.step(async()=>{(0,c.dirname)(i)!==this.place.path&&await en((0,c.dirname)(i),this.#t),await(0,p.v8)(i,e,this.#t.owner)})),this.#n.push(t)}async stat(t,{signal:e}){
return e.throwIfAborted(),this.#n.includes(t)?await this.place.step(()=>I(this.place.path,t)):await I(this.#t.objects,t)}async publish({signal:t}){const e=new Set;
await(0,m.CD)(`publishing to ${this.#t.objects}`,async()=>{for(;this.#n.length>0;){t.throwIfAborted();const r=this.#n[0],i=$(this.#t.objects,r);await(0,p.kq)((0,c.
dirname)(i),this.#t.owner),await this.place.step(()=>(0,o.rename)($(this.place.path,r),i)),this.#n.shift(),e.add((0,c.dirname)(i))}for(const r of e)await(0,p.Yw)(
r)})}async[Symbol.asyncDispose](){await(0,m.CD)(`clearing ${this.place.path}`,()=>this.place.close()),await Tt(this.#t)}}async function en(n,{owner:t}){try{await(0,p.
QD)(n,t)}catch(e){if((0,m.UQ)(e)!=="EEXIST")throw e}}a(en,"makeBelow");const rn={write:"writing",move:"moving a name",alone:"sweeping"};async function an(n){return await(0,m.
CD)(`looking who is at work in ${n.root}`,async()=>await(0,o.lstat)(n.staging).catch(b)===void 0?[]:(await ot(n,{token:"",opened:(0,N.H)(n.staging)})).map(({token:e,
kind:r,who:i,quiet:s,state:f})=>({id:e,who:i,doing:rn[r],quietMs:s,state:f})))}a(an,"storeWorkers");async function on(n,t){await(0,m.CD)(`unlocking ${n.root}`,async()=>{
for(const e of nt(n,t))await ut(n,e);await lt(n,e=>e===t)})}a(on,"stopWorker");const sn={concurrency:4,goodObjectSize:16<<20,shared:!1};async function cn(n){return new un(
O(n,await(0,p.Ht)(n)))}a(cn,"openFileStore");class un{static{a(this,"FileStore")}location;traits=sn;#t;#n=new Map;#e;constructor(t){this.#t=t,this.location=t.root}async get(t,{
range:e,signal:r}){return r.throwIfAborted(),await B(this.#t.objects,t,e)}async put(t,e,{signal:r}){r.throwIfAborted(),this.#e?await tt(this.#t,()=>U(this.#t,t,
e)):await U(this.#t,t,e)}async stat(t,{signal:e}){return e.throwIfAborted(),await I(this.#t.objects,t)}list(t,{signal:e}){return e.throwIfAborted(),Q(this.#t,t)}async delete(t,{
signal:e}){e.throwIfAborted(),this.#e?await this.#e.delete(t):await L(this.#t,t)}async stage({signal:t,log:e}){t.throwIfAborted();const r=await Jt(this.#t,{location:this.
location,traits:this.traits,signal:t,...e&&{log:e}});return this.#n.set(r.id,r),r}async lockExclusively({signal:t}){t.throwIfAborted();const e=await tt(this.#t,
()=>Vt(this.#t,t));return this.#e=e,{now:e.now,[Symbol.asyncDispose]:async()=>{this.#e=void 0,await e[Symbol.asyncDispose](),await Tt(this.#t)}}}async freeBytes({
signal:t}){return t.throwIfAborted(),await $t(this.location)}async read(t,{signal:e}){return e.throwIfAborted(),await at(this.#t,t)}async compareAndSwap(t,e,r,i){
i.signal.throwIfAborted();const s=i.stage===void 0?void 0:this.#n.get(i.stage),f=a(()=>Bt(this.#t,t,{...i,expected:e,next:r,place:s?.place}),"swap");r?await f():
await tt(this.#t,f)}fileTime(){try{return(0,N.H)(this.#t.staging)}catch{return}}async workers({signal:t}){return t.throwIfAborted(),await an(this.#t)}async stopWorker(t,{
signal:e}){e.throwIfAborted(),await on(this.#t,t)}async discardRef(t,e){e.signal.throwIfAborted(),await tt(this.#t,()=>Ft(this.#t,t,e))}async shelve(t,e,{signal:r}){
r.throwIfAborted(),await Gt(this.#t,t,e)}async*listRefs(t){for await(const{ref:e}of this.listStamped(t))yield e}listStamped({project:t,signal:e}){return e.throwIfAborted(),
Kt(this.#t,t)}async[Symbol.asyncDispose](){}}async function $t(n){try{const{bavail:t,bsize:e}=await(0,o.statfs)(n);return t*e}catch(t){if(t.code!=="ENOENT"||(0,c.
dirname)(n)===n)throw t;return await $t((0,c.dirname)(n))}}a($t,"freeBelow")}),15890:((F,P,y)=>{y.d(P,{Jg:a(()=>O,"Jg"),io:a(()=>v,"io"),kF:a(()=>$,"kF"),m0:a(()=>p,
"m0"),sM:a(()=>j,"sM")});var o=y(75892);const c=/^[a-z0-9][a-z0-9.-]*(\/[a-z0-9][a-z0-9.-]*)*$/,N=/^[A-Za-z0-9][A-Za-z0-9._-]*$/;function p(g){return c.test(g)}
a(p,"isKey");function j(g){if(!p(g))throw new o.dz(`'${g}' is no object key`)}a(j,"assertKey");function O(g){return N.test(g)}a(O,"isWord");function $(g){if(!g.
split("/").every(S=>/^[A-Za-z0-9_][A-Za-z0-9._-]*$/.test(S)))throw new o.dz(`'${g}' is no path of plain names`)}a($,"assertPath");function v(g){if(!O(g.project)||
!O(g.name))throw new o.dz(`'${g.project}/${g.name}' is no snapshot name`)}a(v,"assertRef")})};export{wn as id,dn as ids,ln as modules};
