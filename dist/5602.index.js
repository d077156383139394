var fn=Object.defineProperty;var a=(F,M)=>fn(F,"name",{value:M,configurable:!0});const wn=5602,dn=[5602],ln={91186:((F,M,y)=>{y.d(M,{H:a(()=>p,"H")});var o=y(77598),c=y(73024),R=y(76760);function p(T){const j=(0,R.join)(T,`.clock-${(0,o.randomBytes)(
6).toString("hex")}`);(0,c.closeSync)((0,c.openSync)(j,"wx"));try{return(0,c.lstatSync)(j).mtimeMs}finally{(0,c.rmSync)(j,{force:!0})}}a(p,"fileClock")}),14151:((F,M,y)=>{
y.d(M,{Ke:a(()=>D,"Ke"),bf:a(()=>N,"bf"),hy:a(()=>U,"hy"),pG:a(()=>W,"pG"),uu:a(()=>v,"uu")});var o=y(73024),c=y(76760),R=y(58500),p=y(75892),T=y(91186),j=y(3134),
$=y(2430);const A=25,S=24*36e5,_=1e4,m=2e3;async function D(h,d){const{wait:g,signal:f,token:w=(0,$.Pg)(),stop:I=a(()=>{},"stop"),onWait:z}=d,x=d.isHeldBy??(P=>W(
P,h)),G=performance.now();let H=!0;for(;!L(h,w);){f.throwIfAborted();const P=N(h);if(P===void 0)continue;if(P===""?U(h)>=_:!x(P)){P!==""&&I(P),v(h,P,I);continue}
const X=performance.now()-G;if(X>=g)throw new p.fK(`another process holds ${h}`,{hint:"Try again when it has finished"});H&&X>=m&&z?.(P),X>=m&&(H=!1),await(0,R.
setTimeout)(A,void 0,{signal:f})}return{[Symbol.asyncDispose]:async()=>K(h,w,I)}}a(D,"lockFile");function W(h,d){const g=(0,$.Tu)(h);return g==="alive"||g==="un\
known"&&U(d)<S}a(W,"isAtWork");function N(h){try{return(0,o.readlinkSync)(h)}catch(d){if((0,j.UQ)(d)==="ENOENT")return;if((0,j.UQ)(d)!=="EINVAL")throw d}try{return(0,o.
readFileSync)(h,"latin1")}catch(d){if((0,j.UQ)(d)==="ENOENT")return;throw d}}a(N,"ownerOf");function K(h,d,g){for(let f=0;f<2;)v(h,d,g),f=C(h,d)||N(h)===d?0:f+1}
a(K,"release");function C(h,d){const g=(0,c.dirname)(h),f=(0,o.readdirSync)(g).filter(w=>w.startsWith(`${(0,c.basename)(h)}.`)&&/^\d+-\d+-/.test(w.slice((0,c.basename)(
h).length+1))).map(w=>(0,c.join)(g,w)).filter(w=>N(w)===d);for(const w of f)(0,o.rmSync)(w,{force:!0});return f.length>0}a(C,"removeAsides");function v(h,d,g){N(
h)===d&&B(h,d,g)}a(v,"takeAway");function B(h,d,g){const f=`${h}.${(0,$.Pg)()}`;try{(0,o.renameSync)(h,f)}catch(I){if((0,j.UQ)(I)==="ENOENT")return;throw I}const w=N(
f);w!==void 0&&w!==d&&!Q(f,h,w)&&g(w),(0,o.rmSync)(f,{force:!0})}a(B,"takeAsideAndLook");function Q(h,d,g){try{return(0,o.linkSync)(h,d),!0}catch(f){const w=(0,j.
UQ)(f);return w==="ENOENT"?!0:w==="EEXIST"?!1:L(d,g)}}a(Q,"putBack");function L(h,d){try{return(0,o.symlinkSync)(d,h),!0}catch(g){const f=(0,j.UQ)(g)??"";if(f===
"EEXIST")return!1;if(!["EPERM","ENOTSUP","EOPNOTSUPP","ENOSYS"].includes(f))throw g;return b(h,d)}}a(L,"create");function b(h,d){try{const g=(0,o.openSync)(h,"w\
x");try{(0,o.writeSync)(g,d)}catch(f){throw(0,o.rmSync)(h,{force:!0}),f}finally{(0,o.closeSync)(g)}}catch(g){if((0,j.UQ)(g)==="EEXIST")return!1;throw g}return N(
h)===d}a(b,"createFile");function U(h){const d=(0,o.lstatSync)(h,{throwIfNoEntry:!1})?.mtimeMs;return d===void 0?0:(0,T.H)((0,c.dirname)(h))-d}a(U,"ageOf")}),2430:((F,M,y)=>{
y.d(M,{IX:a(()=>m,"IX"),Pg:a(()=>j,"Pg"),Tu:a(()=>A,"Tu"),b8:a(()=>_,"b8"),eB:a(()=>S,"eB"),sg:a(()=>$,"sg")});var o=y(77598),c=y(73024),R=y(48161),p=y(3134);const T=/^([1-9][0-9]{0,9})-([0-9]{1,20})-([0-9a-f]{8})([0-9a-f]{8})-[0-9a-f]{12}$/;
function j(){return B??=(0,p.zL)("reading /proc/self/stat",()=>N()),`${process.pid}-${B}-${L()}-${(0,o.randomBytes)(6).toString("hex")}`}a(j,"processToken");function $(f){
return T.test(f)}a($,"isToken");function A(f){const w=T.exec(f),[I,z]=[L().slice(0,8),L().slice(8)];return!w||w[4]!==z?"unknown":w[3]!==I?"dead":D(Number(w[1]),
w[2]??v)}a(A,"tokenState");function S(f){return T.exec(f)?.[3]===L().slice(0,8)?A(f):"unknown"}a(S,"sharedTokenState");function _(f){const w=T.exec(f)?.[1];return w===
void 0?void 0:Number(w)}a(_,"pidOf");function m(f){return T.exec(f)?.[4]===L().slice(8)}a(m,"isLocal");function D(f,w){if(!C(f))return"dead";const I=W(f);return I===
void 0||w===v||I===w?"alive":"dead"}a(D,"processState");function W(f){return g(()=>K((0,c.readFileSync)(`/proc/${f}/stat`,"latin1")))}a(W,"startTime");function N(){
try{return K((0,c.readFileSync)("/proc/self/stat","latin1"))??v}catch(f){if((0,p.UQ)(f)==="ENOENT")return v;throw f}}a(N,"ownStart");function K(f){return f.slice(
f.lastIndexOf(")")+2).split(" ")[19]}a(K,"startIn");function C(f){try{return process.kill(f,0),!0}catch(w){return(0,p.UQ)(w)!=="ESRCH"}}a(C,"signalReaches");const v="\
0";let B,Q;function L(){return Q??=(0,p.zL)("reading the identity of this machine",()=>d(b("/proc/sys/kernel/random/boot_id"))+d(`${b("/etc/machine-id")} ${(0,R.
hostname)()} ${U()}`)),Q}a(L,"machine");function b(f){return h(()=>(0,c.readFileSync)(f,"latin1"))??""}a(b,"textOf");function U(){return h(()=>(0,c.readlinkSync)(
"/proc/self/ns/pid"))??""}a(U,"pidNamespace");function h(f){try{return f()}catch(w){if(["ENOENT","ENOTDIR","EACCES","EPERM"].includes((0,p.UQ)(w)??""))return;throw w}}
a(h,"readable");function d(f){return(0,o.hash)("sha256",f,"hex").slice(0,8)}a(d,"short");function g(f){try{return f()}catch{return}}a(g,"readOr")}),85602:((F,M,y)=>{
y.d(M,{openFileStore:a(()=>cn,"openFileStore")});var o=y(51455),c=y(76760),R=y(91186),p=y(87888),T=y(15890);function j(n,t){const e=(0,c.join)(n,".repository");
return{root:n,objects:e,staging:(0,c.join)(e,"staging"),locks:(0,c.join)(e,"locks"),owner:t}}a(j,"foldersOf");function $(n,t){return(0,T.sM)(t),(0,c.join)(n,t)}
a($,"objectPath");function A(n,t){return(0,T.io)(t),(0,c.join)(n.root,t.project,t.name)}a(A,"refFolder");var S=y(73024),_=y(75892),m=y(3134),D=y(2430),W=function(n,t,e){
if(t!=null){if(typeof t!="object"&&typeof t!="function")throw new TypeError("Object expected.");var i,r;if(e){if(!Symbol.asyncDispose)throw new TypeError("Symbo\
l.asyncDispose is not defined.");i=t[Symbol.asyncDispose]}if(i===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");i=t[Symbol.dispose],
e&&(r=i)}if(typeof i!="function")throw new TypeError("Object not disposable.");r&&(i=a(function(){try{r.call(this)}catch(s){return Promise.reject(s)}},"dispose")),
n.stack.push({value:t,dispose:i,async:e})}else e&&n.stack.push({async:!0});return t},N=(function(n){return function(t){function e(u){t.error=t.hasError?new n(u,
t.error,"An error was suppressed during disposal."):u,t.hasError=!0}a(e,"fail");var i,r=0;function s(){for(;i=t.stack.pop();)try{if(!i.async&&r===1)return r=0,t.
stack.push(i),Promise.resolve().then(s);if(i.dispose){var u=i.dispose.call(i.value);if(i.async)return r|=2,Promise.resolve(u).then(s,function(l){return e(l),s()})}else
r|=1}catch(l){e(l)}if(r===1)return t.hasError?Promise.reject(t.error):Promise.resolve();if(t.hasError)throw t.error}return a(s,"next"),s()}})(typeof SuppressedError==
"function"?SuppressedError:function(n,t,e){var i=new Error(e);return i.name="SuppressedError",i.error=n,i.suppressed=t,i});const K=1<<30;async function C(n,t,e){
const i=$(n,t);return await(0,m.CD)(`reading ${i}`,async()=>{const r={stack:[],error:void 0,hasError:!1};try{const s=W(r,await(0,o.open)(i,S.constants.O_RDONLY|
S.constants.O_NONBLOCK),!0),{start:u,length:l}=e??{start:0,length:(await s.stat()).size};if(l>K)throw new _.cs(`${i} has ${l} bytes, more than an object can hav\
e`);const E=Buffer.allocUnsafeSlow(l);let O=0;for(;O<l;){const{bytesRead:k}=await s.read(E,O,l-O,u+O);if(k===0)throw new _.cs(`${i} is too short: it has ${u+O} \
bytes, ${u+l} are needed`);O+=k}return E}catch(s){r.error=s,r.hasError=!0}finally{const s=N(r);s&&await s}})}a(C,"readObject");async function v(n,t){const e=$(n,
t);return await(0,m.CD)(`looking at ${e}`,async()=>{const i=await(0,o.stat)(e).catch(b);return i?.isFile()?{key:t,size:i.size,modified:i.mtimeMs}:void 0})}a(v,"\
statObject");async function B(n,t,e){const i=$(n.objects,t);await v(n.objects,t)||await(0,m.CD)(`writing ${i}`,async()=>{await(0,p.fc)(n.staging,n.owner);const r=(0,c.
join)(n.staging,(0,D.Pg)());try{await(0,p.v8)(r,e,n.owner),await(0,p.kq)((0,c.dirname)(i),n.owner),await h(r,i),await(0,p.Yw)((0,c.dirname)(i))}finally{await(0,o.
rm)(r,{force:!0})}})}a(B,"putObject");async function*Q(n,t){for(const e of(await g(n.objects,"",t)).sort()){const i=await v(n.objects,e).catch(r=>{if(r instanceof
_.cs)return{key:e,size:0,modified:Date.now()};throw r});i&&(yield i)}}a(Q,"listObjects");async function L(n,t){const e=$(n.objects,t);await(0,m.CD)(`deleting ${e}`,
()=>(0,o.rm)(e,{force:!0}))}a(L,"deleteObject");function b(n){if(!U(n))throw n}a(b,"absent");function U(n){return(0,m.UQ)(n)==="ENOENT"||(0,m.UQ)(n)==="ENOTDIR"}
a(U,"absentCode");async function h(n,t){try{await(0,o.link)(n,t)}catch(e){const i=(0,m.UQ)(e);if(i==="EEXIST")return;if(i!=="EPERM"&&i!=="ENOTSUP"&&i!=="ENOSYS"&&
i!=="EMLINK")throw e;await(0,o.rename)(n,t)}}a(h,"linkOrRename");const d=new Set(["staging","locks"]);async function g(n,t,e){const i=await(0,m.CD)(`listing ${(0,c.
join)(n,t)}`,()=>(0,o.readdir)((0,c.join)(n,t),{withFileTypes:!0}).catch(b))??[],r=[];for(const s of i){const u=t===""?s.name:`${t}/${s.name}`;if(!(0,T.m0)(s.name)||
t===""&&d.has(s.name)||!(u.startsWith(e)||e.startsWith(`${u}/`)))continue;const E=s.isSymbolicLink()?await f((0,c.join)(n,u)):s;E.isDirectory()?r.push(await g(n,
u,e)):E.isFile()&&u.startsWith(e)&&r.push([u])}return r.flat()}a(g,"keysBelow");async function f(n){const t=await(0,m.CD)(`looking at ${n}`,()=>(0,o.stat)(n).catch(
b));if(t)return t;throw new _.cs(`${n} is a link that leads nowhere`,{hint:"Mount the disk that it leads to, or remove the link"})}a(f,"kindOfLink");var w=y(77598),
I=y(44143),z=y(48161);const x={write:"",move:".move",alone:".alone"},G="spare",H="gone-",P="host",X="beat",at=6e4,rt=10*at;async function Z(n,t){const e=(0,D.Pg)(),
i=(0,c.join)(n.staging,e+x[t]);await(0,p.fc)(n.staging,n.owner),await It(n,i)||await(0,p.QD)(i,n.owner),await nt(i),await(0,o.symlink)((0,z.hostname)(),(0,c.join)(
i,P)).catch(()=>{});const r=setInterval(()=>{nt(i).catch(()=>{})},at).unref();return{token:e,path:i,opened:(await(0,o.stat)(i)).mtimeMs,async step(s){try{return await s()}catch(u){
throw await Pt(i)?u:vt(n,u)}},async close(){clearInterval(r),await Mt(n,i)}}}a(Z,"openPlace");async function ot(n,t){const e=[];for(const i of await(0,o.readdir)(
n.staging).catch(b)??[]){const[r="",s]=i.split(".",2),u=Object.keys(x).find(k=>x[k]===(s===void 0?"":`.${s}`));if(u===void 0||!(0,D.sg)(r)||r===t?.token)continue;
const l=(0,c.join)(n.staging,i),E=(await(0,o.stat)(l).catch(b))?.mtimeMs;if(E===void 0)continue;const O=Math.max(0,(t?.opened??Date.now())-E);e.push({kind:u,token:r,
path:l,quiet:O,state:(0,D.eB)(r),who:ft(r,l)})}return e}a(ot,"workers");async function st(n,t){const e=[];for(const i of await ot(n,t))ct(i)?e.push(i):await ut(
n,i.path);for(const i of(await(0,o.readdir)(n.staging)).filter(r=>r.startsWith(H)))await(0,o.rm)((0,c.join)(n.staging,i),{recursive:!0,force:!0});return e}a(st,
"livingWorkers");function ct({state:n,quiet:t},e=rt){return n==="alive"||n==="unknown"&&t<e}a(ct,"isLiving");async function ut(n,t){const e=(0,c.join)(n.staging,
`${H}${(0,D.Pg)()}`);try{await(0,o.rename)(t,e)}catch(i){if((0,m.UQ)(i)==="ENOENT")return;throw i}await(0,o.rm)(e,{recursive:!0,force:!0})}a(ut,"stop");function tt({
staging:n},t){return Object.values(x).map(e=>(0,c.join)(n,t+e))}a(tt,"placesOf");function vt({root:n},t){return new _.fK(`another process took this one for dead\
 and went on at ${n}: nothing was changed there since`,{hint:"Run it again",cause:t})}a(vt,"stopped");function ft(n,t){return`process ${(0,D.b8)(n)??"(unknown)"}\
 on ${(0,D.IX)(n)?"this machine":At(t)}`}a(ft,"whoIs");function At(n){try{return(0,S.readlinkSync)((0,c.join)(n,P))}catch{return"another machine"}}a(At,"hostAt");
async function It({staging:n},t){const e=(0,c.join)(n,G);try{return await nt(e),await(0,o.rename)(e,t),!0}catch(i){if((0,m.UQ)(i)==="ENOENT")return!1;throw i}}a(
It,"takeSpare");async function nt(n){const t=(0,c.join)(n,X);try{await(0,o.writeFile)(t,""),await(0,o.rm)(t,{force:!0})}catch(e){if((0,m.UQ)(e)!=="ENOSPC"&&(0,m.
UQ)(e)!=="EDQUOT")throw e}}a(nt,"beat");async function Pt(n){return await(0,o.stat)(n).catch(b)!==void 0}a(Pt,"stands");async function Mt({staging:n},t){for(const e of await(0,o.
readdir)(t).catch(b)??[])await(0,o.rm)((0,c.join)(t,e),{recursive:!0,force:!0});await(0,o.rename)(t,(0,c.join)(n,G)).catch(async e=>{(0,m.UQ)(e)!=="ENOENT"&&await(0,o.
rm)(t,{recursive:!0,force:!0})})}a(Mt,"clear");var J=y(14151);const Nt=2e3,Rt=6e4;function ht(n){let t=performance.now()+Nt;return e=>{performance.now()<t||(t=performance.
now()+Rt,n?.info(`Waiting for ${e}. If that process is gone: vm snapshot unlock`))}}a(ht,"sayWaiting");const wt=3e4;async function dt(n,t,{place:e,signal:i,log:r}){
const s=(0,c.join)(n.locks,Lt(t)),u=`${t.project}/${t.name}`,l=ht(r);let E="";const O=a(k=>{E=k;const Y=yt(n,k,s);return Y&&l(`${pt(n,k)} to move ${u}`),Y},"isH\
eldBy");try{return await(0,J.Ke)(s,{wait:wt,signal:i,token:e.token,isHeldBy:O,stop:a(k=>et(n,k),"stop")})}catch(k){throw k instanceof _.fK?new _.fK(`${u} cannot\
 be changed: ${pt(n,E)} has been moving it for ${wt/1e3} s`,{hint:"Try again, or run vm snapshot unlock if that process is gone",cause:k}):k}}a(dt,"lockRef");async function lt(n,t=(e,i)=>!yt(
n,e,i)){const e=await(0,o.readdir)(n.locks,{withFileTypes:!0}).catch(b)??[];for(const i of e){if(!i.isSymbolicLink()&&!i.isFile())continue;const r=(0,c.join)(n.
locks,i.name),[,s]=i.name.split(".",2),u=(0,J.bf)(r);s!==void 0&&(0,D.sg)(s)?t(s,r)&&await(0,o.rm)(r,{force:!0}):u!==void 0&&(0,D.sg)(u)&&t(u,r)&&(et(n,u),(0,J.
uu)(r,u,l=>et(n,l)))}}a(lt,"clearLocks");function Lt({project:n,name:t}){return(0,w.hash)("sha256",`${n}/${t}`,"hex").slice(0,32)}a(Lt,"lockName");function yt(n,t,e){
const i=(0,D.eB)(t);return i!=="unknown"?i==="alive":ct({state:i,quiet:(0,J.hy)(mt(n,t)??e)},rt)}a(yt,"isHolding");function mt(n,t){return tt(n,t).find(e=>(0,S.
lstatSync)(e,{throwIfNoEntry:!1}))}a(mt,"placeOf");function pt(n,t){return ft(t,mt(n,t)??n.locks)}a(pt,"whoHolds");function et(n,t){for(const e of tt(n,t)){const i=(0,c.
join)(n.staging,`gone-${(0,D.Pg)()}`);try{(0,S.renameSync)(e,i),(0,S.rmSync)(i,{recursive:!0,force:!0})}catch(r){if((0,m.UQ)(r)!=="ENOENT")throw r}}}a(et,"stopN\
ow");var Et=function(n,t,e){if(t!=null){if(typeof t!="object"&&typeof t!="function")throw new TypeError("Object expected.");var i,r;if(e){if(!Symbol.asyncDispose)
throw new TypeError("Symbol.asyncDispose is not defined.");i=t[Symbol.asyncDispose]}if(i===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not\
 defined.");i=t[Symbol.dispose],e&&(r=i)}if(typeof i!="function")throw new TypeError("Object not disposable.");r&&(i=a(function(){try{r.call(this)}catch(s){return Promise.
reject(s)}},"dispose")),n.stack.push({value:t,dispose:i,async:e})}else e&&n.stack.push({async:!0});return t},gt=(function(n){return function(t){function e(u){t.
error=t.hasError?new n(u,t.error,"An error was suppressed during disposal."):u,t.hasError=!0}a(e,"fail");var i,r=0;function s(){for(;i=t.stack.pop();)try{if(!i.
async&&r===1)return r=0,t.stack.push(i),Promise.resolve().then(s);if(i.dispose){var u=i.dispose.call(i.value);if(i.async)return r|=2,Promise.resolve(u).then(s,function(l){
return e(l),s()})}else r|=1}catch(l){e(l)}if(r===1)return t.hasError?Promise.reject(t.error):Promise.resolve();if(t.hasError)throw t.error}return a(s,"next"),s()}})(
typeof SuppressedError=="function"?SuppressedError:function(n,t,e){var i=new Error(e);return i.name="SuppressedError",i.error=n,i.suppressed=t,i});const V="meta\
data.json",Ut=64<<20,Ct=2e3;async function it(n,t){const e=(0,c.join)(A(n,t),V);return await(0,m.CD)(`reading ${e}`,async()=>{const i=await(0,o.stat)(e).catch(b);
if(i===void 0){await zt(n,t);return}const{size:r}=i;if(!i.isFile())throw new _.cs(`${e} is not a regular file`);if(r>Ut)throw new _.cs(`${e} has ${r} bytes, mor\
e than a manifest can have`);return await(0,o.readFile)(e).catch(b)})}a(it,"readRef");async function Bt(n,t,{expected:e,next:i,place:r,...s}){const u=A(n,t);await(0,m.
CD)(`changing ${u}`,async()=>{await(0,p.fc)(n.locks,n.owner);const l=r??await Z(n,"move");try{const E={stack:[],error:void 0,hasError:!1};try{const O=Et(E,await dt(
n,t,{...s,place:l}),!0),k=await it(n,t),Y=k&&(0,I.ol)(k);if(Y!==e)throw Ht(t,Y);const Dt=(0,c.join)(l.path,`ref-${(0,w.randomBytes)(6).toString("hex")}`);await l.
step(async()=>{i?await xt(n,u,{aside:Dt,bytes:i}):k&&await St(u,Dt)})}catch(O){E.error=O,E.hasError=!0}finally{const O=gt(E);O&&await O}}finally{r||await l.close()}})}
a(Bt,"swapRef");async function Ft(n,t,e){const i=A(n,t);await(0,m.CD)(`removing ${i}`,async()=>{await(0,p.fc)(n.locks,n.owner);const r=await Z(n,"move");try{const s={
stack:[],error:void 0,hasError:!1};try{const u=Et(s,await dt(n,t,{...e,place:r}),!0);if(!await Wt(n,t))throw new _.fK(`${t.project}/${t.name} can be read by now`,
{hint:"Try again"});await r.step(()=>St(i,(0,c.join)(r.path,"ref")))}catch(u){s.error=u,s.hasError=!0}finally{const u=gt(s);u&&await u}}finally{await r.close()}})}
a(Ft,"discardRef");async function Wt(n,t){try{return await it(n,t),!1}catch(e){if(e instanceof _.cs)return!0;throw e}}a(Wt,"isUnreadable");async function*Kt(n,t){
const e=[],i=t===void 0?await _t(n.root,(r,s)=>e.push(s)):[t].filter(T.Jg);for(const r of i){const s=[],u=await _t((0,c.join)(n.root,r),(E,O)=>{E===void 0?e.push(
O):s.push(E)}),l=await Promise.all(u.map(E=>Qt(n,{project:r,name:E})));for(const E of s)l.push({ref:{project:r,name:E},stamp:void 0});yield*l.filter(E=>E!==void 0).
sort((E,O)=>E.ref.name<O.ref.name?-1:1)}if(e.length>0)throw e[0]}a(Kt,"listStamped");async function Qt(n,t){const e=(0,c.join)(A(n,t),V);try{const{ino:i,size:r,
ctimeMs:s}=await(0,o.stat)(e);return{ref:t,stamp:Date.now()-s>Ct?`${i}-${r}-${s}`:void 0}}catch(i){return U(i)&&await(0,o.lstat)(e).catch(b)===void 0?void 0:{ref:t,
stamp:void 0}}}a(Qt,"stampOf");async function xt(n,t,e){await(0,p.v8)(e.aside,[e.bytes],n.owner);for(let i=0;;i++){await(0,p.kq)(t,n.owner);try{await(0,o.rename)(
e.aside,(0,c.join)(t,V));break}catch(r){if((0,m.UQ)(r)!=="ENOENT"||i===9)throw r}}await(0,p.Yw)(t)}a(xt,"move");async function St(n,t){await(0,o.rename)(n,t),await(0,o.
rm)(t,{recursive:!0,force:!0}),await(0,p.Yw)((0,c.dirname)(n)),await(0,o.rmdir)((0,c.dirname)(n)).catch(e=>{if(!["ENOTEMPTY","EEXIST","ENOENT","ENOTDIR"].includes(
(0,m.UQ)(e)??""))throw e})}a(St,"remove");async function _t(n,t){const e=[];try{for(const i of await(0,m.CD)(`listing ${n}`,()=>(0,o.readdir)(n,{withFileTypes:!0}).
catch(b))??[]){if(!(0,T.Jg)(i.name))continue;const r=(0,c.join)(n,i.name);if(i.isDirectory())e.push(i.name);else if(i.isSymbolicLink()){const s=await(0,o.stat)(
r).catch(()=>{});s===void 0?t(i.name,bt(r)):s.isDirectory()&&e.push(i.name)}}}catch(i){if(!(i instanceof _.cs||i instanceof _.iC))throw i;t(void 0,i instanceof _.
cs?i:new _.cs(i.message,{cause:i,hint:i.hint??""}))}return e.sort()}a(_t,"foldersIn");async function zt(n,t){const e=A(n,t);for(const i of[(0,c.dirname)(e),e,(0,c.
join)(e,V)])if((await(0,o.lstat)(i).catch(b))?.isSymbolicLink()&&await(0,o.stat)(i).catch(b)===void 0)throw bt(i)}a(zt,"assertAbsent");function bt(n){return new _.
cs(`${n} is a link that leads nowhere`,{hint:"Mount the disk that it leads to, or remove the link"})}a(bt,"leadsNowhere");function Ht(n,t){const e=t===void 0?"i\
t is gone":`it is at ${t}`;return new _.fK(`${n.project}/${n.name} was changed by somebody else: ${e}`,{hint:"Look at it and try again"})}a(Ht,"conflict");const Ot="\
spare-space",Xt=512*1024,Yt=4<<20;async function Tt({staging:n,owner:t}){const e=(0,c.join)(n,Ot);try{if(await(0,o.stat)(e).catch(()=>{}))return;const{bavail:i,
bsize:r}=await(0,o.statfs)(n);if(i*r<Yt)return;await(0,o.writeFile)(e,(0,w.randomBytes)(Xt),{flag:"wx"}),t&&await(0,o.chown)(e,t.uid,t.gid)}catch{}}a(Tt,"keepRe\
serve");async function q({staging:n},t){try{return await t()}catch(e){const i=(0,c.join)(n,Ot);if(!((0,m.zS)(e,"")instanceof _._p)||await(0,o.stat)(i).catch(()=>{})===
void 0)throw e;return await(0,o.rm)(i,{force:!0}),await t()}}a(q,"withReserve");async function Gt(n,t,{folder:e,files:i}){(0,T.kF)(e);const r=(0,c.join)(A(n,t),
e),s=(0,c.join)(n.staging,(0,D.Pg)());await(0,m.CD)(`writing ${r}`,async()=>{if(await(0,o.stat)((0,c.dirname)(r)).catch(b)!==void 0)try{for(const[u,l]of Object.
entries(i))(0,T.kF)(u),await(0,p.fc)((0,c.dirname)((0,c.join)(s,u)),n.owner),await(0,p.v8)((0,c.join)(s,u),[l],n.owner);await(0,o.rm)(r,{recursive:!0,force:!0}),
Object.keys(i).length>0&&await(0,o.rename)(s,r)}finally{await(0,o.rm)(s,{recursive:!0,force:!0})}})}a(Gt,"shelve");var jt=y(58500);const kt=50,Zt=1e3;async function Jt(n,t){
return await(0,m.CD)(`opening a stage in ${n.staging}`,async()=>{const e=await Z(n,"write");try{const i=ht(t.log);for(;;){const r=(await st(n,e)).find(({kind:s})=>s===
"alone");if(r===void 0)return new nn(n,e,t);i(`${r.who} to end its work on ${n.root}`),await(0,jt.setTimeout)(kt,void 0,{signal:t.signal})}}catch(i){throw await e.
close(),i}})}a(Jt,"openStage");async function Vt(n,t){return await(0,m.CD)(`locking ${n.objects}`,async()=>{const e=await Z(n,"alone");try{await qt(n,e,t),await lt(
n)}catch(i){throw await e.close(),i}return{now:e.opened,delete:a(i=>tn(n,e,i),"delete"),[Symbol.asyncDispose]:()=>e.close()}})}a(Vt,"lockExclusively");async function qt(n,t,e){
for(const i=performance.now();;){const r=(await st(n,t)).filter(({kind:l})=>l!=="move"),[s]=r;if(s===void 0)return;if(!r.every(({kind:l,token:E})=>l==="alone"&&
E>t.token)||performance.now()-i>Zt){const l=r.some(({kind:E})=>E==="alone");throw new _.fK(`${n.root} is in use: ${s.who} is at work there`,{hint:"Try again lat\
er",fields:{sweeping:l}})}await(0,jt.setTimeout)(kt,void 0,{signal:e})}}a(qt,"assertAlone");async function tn(n,t,e){const i=$(n.objects,e),r=(0,c.join)(t.path,
(0,c.basename)(i));await(0,m.CD)(`deleting ${i}`,()=>t.step(async()=>{try{await(0,o.rename)(i,r)}catch(s){if((0,m.UQ)(s)!=="ENOENT")throw s;await(0,o.stat)(t.path);
return}await(0,o.rm)(r,{recursive:!0,force:!0})}))}a(tn,"deleteThrough");class nn{static{a(this,"FileStage")}location;traits;place;#t;#n=[];constructor(t,e,i){this.#t=
t,this.place=e,this.location=i.location,this.traits=i.traits}get id(){return this.place.token}async assertStanding({signal:t}){t.throwIfAborted(),await this.place.
step(()=>(0,o.stat)(this.place.path))}async get(t,{range:e,signal:i}){return i.throwIfAborted(),this.#n.includes(t)?await this.place.step(()=>C(this.place.path,
t,e)):await C(this.#t.objects,t,e)}async put(t,e,i){if(await this.stat(t,i))return;const r=$(this.place.path,t);await(0,m.CD)(`writing to ${this.#t.root}`,()=>this.
place.step(async()=>{(0,c.dirname)(r)!==this.place.path&&await en((0,c.dirname)(r),this.#t),await(0,p.v8)(r,e,this.#t.owner)})),this.#n.push(t)}async stat(t,{signal:e}){
return e.throwIfAborted(),this.#n.includes(t)?await this.place.step(()=>v(this.place.path,t)):await v(this.#t.objects,t)}async publish({signal:t}){const e=new Set;
await(0,m.CD)(`publishing to ${this.#t.objects}`,async()=>{for(;this.#n.length>0;){t.throwIfAborted();const i=this.#n[0],r=$(this.#t.objects,i);await(0,p.kq)((0,c.
dirname)(r),this.#t.owner),await this.place.step(()=>(0,o.rename)($(this.place.path,i),r)),this.#n.shift(),e.add((0,c.dirname)(r))}for(const i of e)await(0,p.Yw)(
i)})}async[Symbol.asyncDispose](){await(0,m.CD)(`clearing ${this.place.path}`,()=>this.place.close()),await Tt(this.#t)}}async function en(n,{owner:t}){try{await(0,p.
QD)(n,t)}catch(e){if((0,m.UQ)(e)!=="EEXIST")throw e}}a(en,"makeBelow");const an={write:"writing",move:"moving a name",alone:"sweeping"};async function rn(n){return await(0,m.
CD)(`looking who is at work in ${n.root}`,async()=>await(0,o.lstat)(n.staging).catch(b)===void 0?[]:(await ot(n,{token:"",opened:(0,R.H)(n.staging)})).map(({token:e,
kind:i,who:r,quiet:s,state:u})=>({id:e,who:r,doing:an[i],quietMs:s,state:u})))}a(rn,"storeWorkers");async function on(n,t){await(0,m.CD)(`unlocking ${n.root}`,async()=>{
for(const e of tt(n,t))await ut(n,e);await lt(n,e=>e===t)})}a(on,"stopWorker");const sn={concurrency:4,goodObjectSize:16<<20,shared:!1};async function cn(n){return new un(
j(n,await(0,p.Ht)(n)))}a(cn,"openFileStore");class un{static{a(this,"FileStore")}location;traits=sn;#t;#n=new Map;#e;constructor(t){this.#t=t,this.location=t.root}async get(t,{
range:e,signal:i}){return i.throwIfAborted(),await C(this.#t.objects,t,e)}async put(t,e,{signal:i}){i.throwIfAborted(),this.#e?await q(this.#t,()=>B(this.#t,t,e)):
await B(this.#t,t,e)}async stat(t,{signal:e}){return e.throwIfAborted(),await v(this.#t.objects,t)}list(t,{signal:e}){return e.throwIfAborted(),Q(this.#t,t)}async delete(t,{
signal:e}){e.throwIfAborted(),this.#e?await this.#e.delete(t):await L(this.#t,t)}async stage({signal:t,log:e}){t.throwIfAborted();const i=await Jt(this.#t,{location:this.
location,traits:this.traits,signal:t,...e&&{log:e}});return this.#n.set(i.id,i),i}async lockExclusively({signal:t}){t.throwIfAborted();const e=await q(this.#t,()=>Vt(
this.#t,t));return this.#e=e,{now:e.now,[Symbol.asyncDispose]:async()=>{this.#e=void 0,await e[Symbol.asyncDispose](),await Tt(this.#t)}}}async freeBytes({signal:t}){
return t.throwIfAborted(),await $t(this.location)}async read(t,{signal:e}){return e.throwIfAborted(),await it(this.#t,t)}async compareAndSwap(t,e,i,r){r.signal.
throwIfAborted();const s=r.stage===void 0?void 0:this.#n.get(r.stage),u=a(()=>Bt(this.#t,t,{...r,expected:e,next:i,place:s?.place}),"swap");i?await u():await q(
this.#t,u)}fileTime(){try{return(0,R.H)(this.#t.staging)}catch{return}}async workers({signal:t}){return t.throwIfAborted(),await rn(this.#t)}async stopWorker(t,{
signal:e}){e.throwIfAborted(),await on(this.#t,t)}async discardRef(t,e){e.signal.throwIfAborted(),await q(this.#t,()=>Ft(this.#t,t,e))}async shelve(t,e,{signal:i}){
i.throwIfAborted(),await Gt(this.#t,t,e)}async*listRefs(t){for await(const{ref:e}of this.listStamped(t))yield e}listStamped({project:t,signal:e}){return e.throwIfAborted(),
Kt(this.#t,t)}async[Symbol.asyncDispose](){}}async function $t(n){try{const{bavail:t,bsize:e}=await(0,o.statfs)(n);return t*e}catch(t){if(t.code!=="ENOENT"||(0,c.
dirname)(n)===n)throw t;return await $t((0,c.dirname)(n))}}a($t,"freeBelow")}),15890:((F,M,y)=>{y.d(M,{Jg:a(()=>j,"Jg"),io:a(()=>A,"io"),kF:a(()=>$,"kF"),m0:a(()=>p,
"m0"),sM:a(()=>T,"sM")});var o=y(75892);const c=/^[a-z0-9][a-z0-9.-]*(\/[a-z0-9][a-z0-9.-]*)*$/,R=/^[A-Za-z0-9][A-Za-z0-9._-]*$/;function p(S){return c.test(S)}
a(p,"isKey");function T(S){if(!p(S))throw new o.dz(`'${S}' is no object key`)}a(T,"assertKey");function j(S){return R.test(S)}a(j,"isWord");function $(S){if(!S.
split("/").every(_=>/^[A-Za-z0-9_][A-Za-z0-9._-]*$/.test(_)))throw new o.dz(`'${S}' is no path of plain names`)}a($,"assertPath");function A(S){if(!j(S.project)||
!j(S.name))throw new o.dz(`'${S.project}/${S.name}' is no snapshot name`)}a(A,"assertRef")})};export{wn as id,dn as ids,ln as modules};
