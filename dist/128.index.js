var $=Object.defineProperty;var t=(B,L)=>$(B,"name",{value:L,configurable:!0});const x=128,F=[128],H={88406:((B,L,s)=>{s.d(L,{H:t(()=>D,"H")});var d=s(77598),O=s(73024),p=s(76760);function D(S){const P=(0,p.join)(S,`.clock-${(0,d.randomBytes)(
6).toString("hex")}`);(0,O.closeSync)((0,O.openSync)(P,"wx"));try{return(0,O.lstatSync)(P).mtimeMs}finally{(0,O.rmSync)(P,{force:!0})}}t(D,"fileClock")}),80627:((B,L,s)=>{
s.d(L,{Ke:t(()=>e,"Ke"),bf:t(()=>r,"bf"),hy:t(()=>f,"hy"),pG:t(()=>n,"pG"),uu:t(()=>E,"uu")});var d=s(73024),O=s(76760),p=s(58500),D=s(75892),S=s(88406),P=s(24746),
U=s(56690);const m=25,h=24*36e5,y=1e4,i=2e3;async function e(a,c){const{wait:u,signal:I,token:v=(0,U.Pg)(),stop:R=t(()=>{},"stop"),onWait:C}=c,j=c.isHeldBy??(g=>n(
g,a)),K=performance.now();let b=!0;for(;!A(a,v);){I.throwIfAborted();const g=r(a);if(g===void 0)continue;if(g===""?f(a)>=y:!j(g)){g!==""&&R(g),E(a,g,R);continue}
const W=performance.now()-K;if(W>=u)throw new D.fK(`another process holds ${a}`,{hint:"Try again when it has finished"});b&&W>=i&&C?.(g),W>=i&&(b=!1),await(0,p.
setTimeout)(m,void 0,{signal:I})}return{[Symbol.asyncDispose]:async()=>o(a,v,R)}}t(e,"lockFile");function n(a,c){const u=(0,U.Tu)(a);return u==="alive"||u==="un\
known"&&f(c)<h}t(n,"isAtWork");function r(a){try{return(0,d.readlinkSync)(a)}catch(c){if((0,P.UQ)(c)==="ENOENT")return;if((0,P.UQ)(c)!=="EINVAL")throw c}try{return(0,d.
readFileSync)(a,"latin1")}catch(c){if((0,P.UQ)(c)==="ENOENT")return;throw c}}t(r,"ownerOf");function o(a,c,u){for(let I=0;I<2;)E(a,c,u),I=_(a,c)||r(a)===c?0:I+1}
t(o,"release");function _(a,c){const u=(0,O.dirname)(a),I=M(u).filter(v=>v.startsWith(`${(0,O.basename)(a)}.`)&&/^\d+-\d+-/.test(v.slice((0,O.basename)(a).length+
1))).map(v=>(0,O.join)(u,v)).filter(v=>r(v)===c);for(const v of I)(0,d.rmSync)(v,{force:!0});return I.length>0}t(_,"removeAsides");function M(a){try{return(0,d.
readdirSync)(a)}catch(c){if((0,P.UQ)(c)==="ENOENT")return[];throw c}}t(M,"namesIn");function E(a,c,u){r(a)===c&&w(a,c,u)}t(E,"takeAway");function w(a,c,u){const I=`${a}\
.${(0,U.Pg)()}`;try{(0,d.renameSync)(a,I)}catch(R){if((0,P.UQ)(R)==="ENOENT")return;throw R}const v=r(I);v!==void 0&&v!==c&&!l(I,a,v)&&u(v),(0,d.rmSync)(I,{force:!0})}
t(w,"takeAsideAndLook");function l(a,c,u){try{return(0,d.linkSync)(a,c),!0}catch(I){return(0,P.UQ)(I)==="EEXIST"?!1:r(a)!==u||A(c,u)}}t(l,"putBack");function A(a,c){
try{return(0,d.symlinkSync)(c,a),!0}catch(u){const I=(0,P.UQ)(u)??"";if(I==="EEXIST")return!1;if(!["EPERM","ENOTSUP","EOPNOTSUPP","ENOSYS"].includes(I))throw u;
return T(a,c)}}t(A,"create");function T(a,c){try{const u=(0,d.openSync)(a,"wx");try{(0,d.writeSync)(u,c)}catch(I){throw(0,d.rmSync)(a,{force:!0}),I}finally{(0,d.
closeSync)(u)}}catch(u){if((0,P.UQ)(u)==="EEXIST")return!1;throw u}return r(a)===c}t(T,"createFile");function f(a){const c=(0,d.lstatSync)(a,{throwIfNoEntry:!1})?.
mtimeMs;return c===void 0?0:(0,S.H)((0,O.dirname)(a))-c}t(f,"ageOf")}),49700:((B,L,s)=>{s.d(L,{Ht:t(()=>P,"Ht"),QD:t(()=>h,"QD"),Yw:t(()=>i,"Yw"),fc:t(()=>U,"fc"),
kq:t(()=>m,"kq"),v8:t(()=>y,"v8")});var d=s(51455),O=s(76760),p=s(24746),D=function(e,n,r){if(n!=null){if(typeof n!="object"&&typeof n!="function")throw new TypeError(
"Object expected.");var o,_;if(r){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");o=n[Symbol.asyncDispose]}if(o===void 0){if(!Symbol.
dispose)throw new TypeError("Symbol.dispose is not defined.");o=n[Symbol.dispose],r&&(_=o)}if(typeof o!="function")throw new TypeError("Object not disposable.");
_&&(o=t(function(){try{_.call(this)}catch(M){return Promise.reject(M)}},"dispose")),e.stack.push({value:n,dispose:o,async:r})}else r&&e.stack.push({async:!0});return n},
S=(function(e){return function(n){function r(E){n.error=n.hasError?new e(E,n.error,"An error was suppressed during disposal."):E,n.hasError=!0}t(r,"fail");var o,
_=0;function M(){for(;o=n.stack.pop();)try{if(!o.async&&_===1)return _=0,n.stack.push(o),Promise.resolve().then(M);if(o.dispose){var E=o.dispose.call(o.value);if(o.
async)return _|=2,Promise.resolve(E).then(M,function(w){return r(w),M()})}else _|=1}catch(w){r(w)}if(_===1)return n.hasError?Promise.reject(n.error):Promise.resolve();
if(n.hasError)throw n.error}return t(M,"next"),M()}})(typeof SuppressedError=="function"?SuppressedError:function(e,n,r){var o=new Error(r);return o.name="Suppr\
essedError",o.error=e,o.suppressed=n,o});async function P(e){if(process.geteuid?.()===0)for(let n=e;;n=(0,O.dirname)(n)){const r=await(0,d.stat)(n).catch(o=>{if(!((0,p.
UQ)(o)==="ENOENT"||(0,p.UQ)(o)==="ENOTDIR"))throw o});if(r)return r.uid===0?void 0:{uid:r.uid,gid:r.gid}}}t(P,"ownerBelow");async function U(e,n){const r=await(0,d.
mkdir)(e,{recursive:!0});if(!(!n||r===void 0))for(let o=e;o.length>=r.length;o=(0,O.dirname)(o))await(0,d.chown)(o,n.uid,n.gid)}t(U,"makeFolder");async function m(e,n){
const r=await(0,d.mkdir)(e,{recursive:!0});if(r!==void 0)for(let o=e;o.length>=r.length;o=(0,O.dirname)(o))n&&await(0,d.chown)(o,n.uid,n.gid),await i((0,O.dirname)(
o))}t(m,"makeFolderDurably");async function h(e,n){await(0,d.mkdir)(e),n&&await(0,d.chown)(e,n.uid,n.gid)}t(h,"makeFolderIn");async function y(e,n,r){const o={stack:[],
error:void 0,hasError:!1};try{const _=D(o,await(0,d.open)(e,"wx"),!0);await _.writeFile(n),r&&await _.chown(r.uid,r.gid),await _.sync()}catch(_){o.error=_,o.hasError=
!0}finally{const _=S(o);_&&await _}}t(y,"writeDurably");async function i(e){const n={stack:[],error:void 0,hasError:!1};try{await D(n,await(0,d.open)(e,"r"),!0).
sync().catch(o=>{if(!["EINVAL","EPERM","EISDIR","ENOTSUP"].includes((0,p.UQ)(o)??""))throw o})}catch(r){n.error=r,n.hasError=!0}finally{const r=S(n);r&&await r}}
t(i,"syncFolder")}),6957:((B,L,s)=>{s.d(L,{b:t(()=>d,"b")});async function d(...O){for(const p of await Promise.allSettled(O))if(p.status==="rejected")throw p.reason;
return await Promise.all(O)}t(d,"together")}),24316:((B,L,s)=>{s.d(L,{Z:t(()=>m,"Z")});var d=s(77598),O=s(76760),p=s(75892),D=s(24746),S=s(80627),P=s(49700),U=s(
41232);async function m(h,{signal:y,wait:i=0}){const e=(0,O.join)((0,U.Wx)(),".config","vm","locks");try{await(0,D.MH)(`cannot make a lock in ${e}`,async()=>(0,P.
fc)(e,await(0,P.Ht)(e)))}catch(n){throw n instanceof p.iC?new p.iC(n.message,{cause:n,hint:"Set HOME to a folder that you may write to"}):n}return await(0,S.Ke)(
(0,O.join)(e,`${(0,d.hash)("sha256",h,"hex").slice(0,16)}.lock`),{wait:i,signal:y})}t(m,"lockWork")}),17095:((B,L,s)=>{s.d(L,{FA:t(()=>D,"FA"),LE:t(()=>U,"LE"),
SI:t(()=>h,"SI"),UQ:t(()=>y,"UQ"),XT:t(()=>S,"XT"),aH:t(()=>p,"aH"),aO:t(()=>m,"aO"),fs:t(()=>P,"fs")});var d=s(75892);const O=9e5;async function p(i,e,{signal:n}){
const r={method:"GET",path:`/containers/${encodeURIComponent(e)}/json`,what:`inspect container '${e}'`,signal:n},o=await i.json(r),_=t((M,E)=>M.Destination<E.Destination?
-1:1,"byPath");return{...o,Mounts:(o.Mounts??[]).toSorted(_)}}t(p,"inspectContainer");async function D(i,e,n){try{return await p(i,e,n)}catch(r){if(r instanceof
d.m_)return;throw r}}t(D,"findContainer");async function S(i,e,{signal:n}){const r={all:!0,filters:JSON.stringify(e)};return await i.json({method:"GET",path:"/c\
ontainers/json",query:r,what:"list containers",signal:n})??[]}t(S,"containersWith");async function P(i,e,{signal:n}){const r={method:"GET",path:`/containers/${e}\
/changes`,what:`list the changes of container ${e}`,signal:n,idle:O};return await i.json(r)??[]}t(P,"changesOf");async function U(i,e,{repository:n,tag:r,config:o,
what:_,signal:M}){const E={container:e,repo:n,tag:r,pause:!0};return(await i.json({method:"POST",path:"/commit",query:E,body:o,what:_,signal:M,idle:O})).Id}t(U,
"commitContainer");async function m(i,e,{to:n,name:r=e,signal:o}){await i.json({method:"POST",path:`/containers/${e}/${n}`,what:`${n} container ${r}`,signal:o})}
t(m,"changeContainer");async function h(i,e,{signal:n}){await i.json({method:"POST",path:`/containers/${e}/stop`,what:`stop container ${e}`,signal:n,idle:O})}t(
h,"stopContainer");async function y(i,e,{name:n,signal:r}){const o=`rename container ${e} to '${n}'`;await i.json({method:"POST",path:`/containers/${e}/rename`,
query:{name:n},what:o,signal:r})}t(y,"renameContainer")}),66560:((B,L,s)=>{s.d(L,{r:t(()=>P,"r")});var d=s(77030),O=s(24746);function p(m,h="0.0.0.0"){return new Promise(
y=>{const i=(0,d.createServer)();i.once("error",e=>y((0,O.UQ)(e)==="EADDRINUSE")),i.listen({port:m,host:h,exclusive:!0},()=>i.close(()=>y(!1)))})}t(p,"isPortTak\
en");var D=s(17095),S=s(51630);async function P(m,{isOurs:h,c:y}){const i=(await(0,D.XT)(m,{},y)).flatMap(e=>(e.Ports??[]).map(n=>({...n,container:e,isOurs:h(e)})));
return async({address:e,port:n,protocol:r})=>{const o=i.filter(({IP:M,PublicPort:E,Type:w})=>E===n&&w===r&&U(M,e)),_=o.find(M=>!M.isOurs)?.container;if(_!==void 0)
return`the container ${_.Names?.[0]?.slice(1)??_.Id.slice(0,12)}`;if(!(o.length>0)&&!(r!=="tcp"||!Number.isInteger(n)||!(0,S.mC)(m.endpoint)))return await p(n,e||
void 0)?"another program of this machine":void 0}}t(P,"portHolders");function U(m,h){const y=t(i=>!i||i==="0.0.0.0"||i==="::","isAll");return y(m)||y(h)||m===h}
t(U,"overlap")}),42149:((B,L,s)=>{s.d(L,{B:t(()=>E,"B"),l:t(()=>M,"l")});var d=s(77030),O=s(48161),p=s(58500),D=s(75892),S=s(56690),P=s(41232),U=s(24316),m=s(17095),
h=s(83878),y=s(25807);const i="vm-snapshot.lock.",e="vm-snapshot.lock",n="vm-snapshot.lock-owner",r=100,o=1e4,_=2e4;function M(f){return i+f}t(M,"lockName");async function E(f,a,{
wait:c=0,signal:u}){const I=(0,y.e7)(await f.architecture({signal:u}));if(I===void 0)return await(0,U.Z)(`${f.endpoint.url} ${a}`,{wait:c,signal:u});const v=Date.
now();for(;;){u.throwIfAborted();const R=await w(f,M(a),{program:I,signal:u});if(R!==void 0)return R;const C=await(0,m.FA)(f,M(a),{signal:u});if(C!==void 0&&l(C))
await A(f,C.Id,{signal:u});else if(C!==void 0){const j=C.State.Status==="running"||C.State.Status==="paused"?c:Math.max(c,o);if(Date.now()-v>=j)throw T(a,C);await(0,p.
setTimeout)(r,void 0,{signal:u})}}}t(E,"lockInDaemon");async function w(f,a,{program:c,signal:u}){const I={Image:y.j5,Entrypoint:[y.r_],Cmd:["until-the-input-en\
ds"],OpenStdin:!0,StdinOnce:!0,AttachStdin:!0,NetworkDisabled:!0,StopSignal:"SIGKILL",Labels:{[e]:(0,S.Pg)(),[n]:`process ${process.pid} of ${(0,P.nT)()} on ${(0,O.
hostname)()}`},HostConfig:{NetworkMode:"none",AutoRemove:!0,LogConfig:{Type:"none"}}};let v,R;try{await(0,y.Pt)(f,c,{signal:u}),v=await f.createContainer(I,{name:a,
signal:u});const j={method:"POST",path:`/containers/${v}/attach`,query:{stream:!0,stdin:!0},what:`hold ${a}`};R=await f.upgrade({...j,signal:u}),await(0,m.aO)(f,
v,{to:"start",signal:u})}catch(j){if(R?.destroy(),v!==void 0&&await(0,h.B$)(f,v),j instanceof D.fK||j instanceof D.m_)return;throw j}const C={id:v,input:R};return R.
on("error",()=>{}),R instanceof d.Socket&&R.unref(),{async[Symbol.asyncDispose](){C.input.destroy(),await(0,h.B$)(f,C.id)}}}t(w,"take");function l({State:f,Created:a,
Config:c}){return f.Status==="exited"||f.Status==="dead"?!0:f.Status!=="created"?!1:(0,S.Tu)(c.Labels?.[e]??"")==="dead"||Date.now()-Date.parse(a)>_}t(l,"isOver");
async function A(f,a,{signal:c}){try{await f.json({method:"DELETE",path:`/containers/${a}`,what:`remove container ${a}`,signal:c})}catch(u){if(!(u instanceof D.
m_)&&!(u instanceof D.fK))throw u;await(0,p.setTimeout)(r,void 0,{signal:c})}}t(A,"removeStopped");function T(f,{Config:a}){const c=a.Labels?.[n]??"another proc\
ess";return new D.fK(`${c} holds ${f}`,{hint:"Try again when it has finished",fields:{owner:c}})}t(T,"held")}),31631:((B,L,s)=>{s.d(L,{k:t(()=>P,"k")});var d=s(
58500),O=s(75892),p=s(17095);const D=50,S=50;async function P(m,h,{make:y,signal:i}){for(let e=1;;e++)try{return await y()}catch(n){if(e===D||!await U(m,h,{error:n,
signal:i}))throw n;await(0,d.setTimeout)(S,void 0,{signal:i}).catch(()=>i.throwIfAborted())}}t(P,"despitePrunes");async function U(m,h,{error:y,signal:i}){if(!(y instanceof
O.m_||y instanceof O.fK))return!1;const{State:e}=await(0,p.FA)(m,h,{signal:i})??{};return e===void 0||e.Status==="removing"||e.Status==="dead"}t(U,"isGone")}),83878:((B,L,s)=>{
s.d(L,{B$:t(()=>m,"B$"),f1:t(()=>U,"f1"),po:t(()=>h,"po")});var d=s(17095),O=s(92652),p=s(31631),D=s(25807);const S=12e4,P="/held";async function U(e,n,{signal:r,
prepare:o}){const _=(0,D.e7)(await e.architecture({signal:r}));return await(0,p.k)(e,n.name,{make:M,signal:r});async function M(){const E=await i(e,n,{program:_,
signal:r});try{return n.image!==void 0&&_!==void 0&&await h(e,E,{tar:(0,D.AG)(_),signal:r}),await o?.(E),_!==void 0&&await(0,d.aO)(e,E,{to:"start",signal:r}),{id:E,
running:_!==void 0}}catch(w){throw await m(e,E),w}}}t(U,"startHolder");async function m(e,n){await e.removeContainer(n,{volumes:!1,signal:AbortSignal.timeout(S)})}
t(m,"removeHolder");async function h(e,n,{tar:r,signal:o}){const _=`/containers/${n}/archive`;await e.json({method:"PUT",path:_,query:{path:"/"},body:r,what:`wr\
ite into container '${n}'`,signal:o})}t(h,"putFiles");function y({Os:e,Architecture:n,Variant:r}){return n===""?void 0:[e,n,r].filter(Boolean).join("/")}t(y,"pl\
atformOf");async function i(e,{name:n,labels:r,image:o,volumes:_=[]},{program:M,signal:E}){const w=_.map((f,a)=>({Type:"volume",Source:f.name,Target:`${P}/${a}`,
ReadOnly:!0,VolumeOptions:{NoCopy:!0,Labels:f.labels??{},...f.driver!==void 0&&{DriverConfig:{Name:f.driver,Options:(0,O.bR)(f.options)}}}})),l=o===void 0?void 0:
await e.inspectImage(o,{signal:E}),A={Image:o??D.j5,Entrypoint:[D.r_],Cmd:[],User:"0:0",NetworkDisabled:!0,StopSignal:"SIGKILL",Healthcheck:{Test:["NONE"]},Labels:{
...Object.fromEntries(Object.keys(l?.Config?.Labels??{}).map(f=>[f,""])),...r},HostConfig:{NetworkMode:"none",RestartPolicy:{Name:"always"},LogConfig:{Type:"non\
e"},Mounts:w,Tmpfs:Object.fromEntries(Object.keys(l?.Config?.Volumes??{}).map(f=>[f,""]))}},T=l&&y(l);return o===void 0&&await(0,D.Pt)(e,M??Buffer.alloc(0),{signal:E}),
await e.createContainer(A,{name:n,signal:E,...T!==void 0&&{platform:T}})}t(i,"create")}),70976:((B,L,s)=>{s.d(L,{I:t(()=>U,"I"),V:t(()=>m,"V")});var d=s(57075),
O=s(56118),p=s(75892),D=s(83878);const S=64<<20,P=["vm-snapshot-note.0","vm-snapshot-note.1"];async function U(y,i,{number:e,entry:n,signal:r}){const o=(0,O.pack)(),
_=`${JSON.stringify({number:e,entry:n})}
`;o.entry({name:P[e%P.length],mode:384},_),o.finalize(),await(0,D.po)(y,i,{tar:o,signal:r})}t(U,"writeNote");async function m(y,i,{signal:e}){return(await Promise.
all(P.map(r=>h(y,i,{file:r,signal:e})))).filter(r=>r!==void 0).sort((r,o)=>o.number-r.number)[0]}t(m,"readNote");async function h(y,i,{file:e,signal:n}){try{const r=(0,O.
extract)();d.Readable.from(y.readContainer(i,`/${e}`,{signal:n})).once("error",l=>r.destroy(l)).pipe(r);const _=[];let M=0;for await(const l of r)for await(const A of l){
if(M+=A.length,M>S)throw new p.cs(`the note in container ${i} is larger than ${S} bytes`);_.push(A)}const{number:E,entry:w}=JSON.parse(Buffer.concat(_).toString(
"utf8"));return Number.isSafeInteger(E)?{number:E,entry:w}:void 0}catch(r){if(r instanceof p.m_||r instanceof SyntaxError)return;throw r}}t(h,"readFile")}),14815:((B,L,s)=>{
s.d(L,{C:t(()=>r,"C"),Y:t(()=>o,"Y")});var d=s(75892),O=s(56690),p=s(17095),D=s(42149),S=s(83878),P=s(70976),U=function(w,l,A){if(l!=null){if(typeof l!="object"&&
typeof l!="function")throw new TypeError("Object expected.");var T,f;if(A){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");T=
l[Symbol.asyncDispose]}if(T===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");T=l[Symbol.dispose],A&&(f=T)}if(typeof T!="functi\
on")throw new TypeError("Object not disposable.");f&&(T=t(function(){try{f.call(this)}catch(a){return Promise.reject(a)}},"dispose")),w.stack.push({value:l,dispose:T,
async:A})}else A&&w.stack.push({async:!0});return l},m=(function(w){return function(l){function A(c){l.error=l.hasError?new w(c,l.error,"An error was suppressed\
 during disposal."):c,l.hasError=!0}t(A,"fail");var T,f=0;function a(){for(;T=l.stack.pop();)try{if(!T.async&&f===1)return f=0,l.stack.push(T),Promise.resolve().
then(a);if(T.dispose){var c=T.dispose.call(T.value);if(T.async)return f|=2,Promise.resolve(c).then(a,function(u){return A(u),a()})}else f|=1}catch(u){A(u)}if(f===
1)return l.hasError?Promise.reject(l.error):Promise.resolve();if(l.hasError)throw l.error}return t(a,"next"),a()}})(typeof SuppressedError=="function"?SuppressedError:
function(w,l,A){var T=new Error(A);return T.name="SuppressedError",T.error=w,T.suppressed=l,T});const h="vm-snapshot.record.",y="vm-snapshot.record",i="vm-snaps\
hot.record-lock",e="vm-snapshot.record-token",n=12e4;async function r(w,{kind:l,lock:A,token:T=(0,O.Pg)(),entry:f,volumes:a=[],onWritten:c,signal:u}){let I=1;const v={
[y]:l,[i]:A,[e]:T},R=t(async K=>{await(0,P.I)(w,K,{number:I,entry:f,signal:u}),c?.()},"prepare"),{id:C,running:j}=await(0,S.f1)(w,{name:h+T,labels:v,volumes:a},
{signal:u,prepare:R});return{holds:j,async write(K){I+=1,await(0,P.I)(w,C,{number:I,entry:K,signal:AbortSignal.timeout(n)})},end:t(()=>(0,S.B$)(w,C),"end")}}t(r,
"openRecord");async function o(w,l,{locked:A,putRight:T,c:f}){const a=await(0,p.XT)(w,{label:[`${y}=${l}`]},f);for(const{Id:c,Labels:u}of a.filter(_)){const{[i]:I="",
[e]:v=""}=u??{};try{const R={stack:[],error:void 0,hasError:!1};try{if(U(R,I===A?M:await E(w,{lock:I,token:v},f),!0)===void 0||await(0,p.FA)(w,c,f)===void 0)continue;
const j=t(()=>(0,S.B$)(w,c),"end");await T({token:v,lock:I,entry:(await(0,P.V)(w,c,f))?.entry,end:j}),await j()}catch(C){R.error=C,R.hasError=!0}finally{const C=m(
R);C&&await C}}catch(R){f.signal.throwIfAborted(),f.log.warn(`what an interrupted command has left cannot be put right: ${R instanceof Error?R.message:R}`)}}}t(
o,"endAbandoned");function _({Names:w}){return(w??[]).some(l=>l.startsWith(`/${h}`))}t(_,"isRecord");const M={async[Symbol.asyncDispose](){}};async function E(w,{
lock:l,token:A},{signal:T}){if((0,O.Tu)(A)!=="alive"&&(await(0,p.FA)(w,(0,D.l)(l),{signal:T}))?.State.Status!=="running")try{return await(0,D.B)(w,l,{signal:T})}catch(f){
if(f instanceof d.fK)return;throw f}}t(E,"lockOfDead")}),25807:((B,L,s)=>{s.d(L,{AG:t(()=>e,"AG"),Pt:t(()=>n,"Pt"),e7:t(()=>i,"e7"),j5:t(()=>S,"j5"),r_:t(()=>D,
"r_")});var d=s(56118),O=s(75892),p=s(64007);const D="/vm-snapshot-waiter",S="vm-snapshot-waiter:1",P={amd64:{machine:62,code:"833c2401741d31c031ff488d7424c0ba2\
00000000f0585c07fecb83c00000031ff0f05b80f01000031ff31f631d24531d20f05ebee"},arm64:{machine:183,code:"e00340f91f0400f160010054000080d2e10301d1020480d2e80780d2010\
000d41f0000f14cffff54000080d2a80b80d2010000d4280980d2000080d2010080d2020080d2030080d2040080d2010000d4f9ffff17"}},U=new Date(0),m=0x400000n,h=64,y=56;function i(r){
const o=P[r];if(o===void 0)return;const _=Buffer.from(o.code,"hex"),M=h+y,E=Buffer.alloc(M+_.length);E.set([127,69,76,70,2,1,1]),E.writeUInt16LE(2,16),E.writeUInt16LE(
o.machine,18),E.writeUInt32LE(1,20),E.writeBigUInt64LE(m+BigInt(M),24),E.writeBigUInt64LE(BigInt(h),32);for(const[w,l]of[h,y,1,h].entries())E.writeUInt16LE(l,52+
2*w);E.writeUInt32LE(1,h),E.writeUInt32LE(5,h+4);for(const[w,l]of[0n,m,m,BigInt(E.length),BigInt(E.length),0x1000n].entries())E.writeBigUInt64LE(l,h+8+8*w);return E.
set(_,M),E}t(i,"waiterFor");function e(r){const o=(0,d.pack)();return o.entry({name:D.slice(1),mode:493,mtime:U},r),o.finalize(),o}t(e,"waiterTar");async function n(r,o,{
signal:_}){try{await r.inspectImage(S,{signal:_})}catch(M){if(!(M instanceof O.m_))throw M;const[E,w]=S.split(":"),l={fromSrc:"-",repo:E,tag:w},A="import the im\
age of a program that waits";for await(const T of(0,p.c)(r.bytes({method:"POST",path:"/images/create",query:l,body:e(o),what:A,signal:_}),A));}}t(n,"ensureWaite\
r")}),92652:((B,L,s)=>{s.d(L,{A8:t(()=>U,"A8"),L:t(()=>P,"L"),bR:t(()=>S,"bR"),ok:t(()=>O,"ok"),y6:t(()=>p,"y6"),yi:t(()=>D,"yi")});var d=s(75892);function O(m){
return/^[0-9a-f]{64}$/.test(m)}t(O,"isAnonymous");async function p(m,h,{signal:y}){try{return await m.json({method:"GET",path:`/volumes/${h}`,what:`inspect volu\
me '${h}'`,signal:y})}catch(i){if(i instanceof d.m_)return;throw i}}t(p,"findVolume");async function D(m,h,{signal:y}){const i={filters:JSON.stringify(h)};return(await m.
json({method:"GET",path:"/volumes",query:i,what:"list volumes",signal:y}))?.Volumes??[]}t(D,"listVolumes");function S(m){return m===void 0||Object.keys(m).length===
0?null:m}t(S,"optionsOrNull");async function P(m,h,{signal:y}){try{await m.json({method:"DELETE",path:`/volumes/${h}`,what:`remove volume '${h}'`,signal:y})}catch(i){
if(!(i instanceof d.m_))throw i}}t(P,"removeVolume");async function U(m,h,{labels:y,signal:i}){const e=[];for(const n of h){const r=await p(m,n,{signal:i});if(r===
void 0)e.push(n);else if(Object.entries(y).some(([o,_])=>r.Labels?.[o]!==_))throw new d.fK(`There is a volume '${n}' already, and it is not this machine's`,{hint:`\
Mount another volume, or remove that one: docker volume rm ${n}`})}return e}t(U,"missingVolumes")})};export{x as id,F as ids,H as modules};
