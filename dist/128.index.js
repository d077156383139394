var $=Object.defineProperty;var t=(B,L)=>$(B,"name",{value:L,configurable:!0});const x=128,F=[128],G={88406:((B,L,s)=>{s.d(L,{H:t(()=>M,"H")});var l=s(77598),w=s(73024),D=s(76760);function M(S){const P=(0,D.join)(S,`.clock-${(0,l.randomBytes)(
6).toString("hex")}`);(0,w.closeSync)((0,w.openSync)(P,"wx"));try{return(0,w.lstatSync)(P).mtimeMs}finally{(0,w.rmSync)(P,{force:!0})}}t(M,"fileClock")}),80627:((B,L,s)=>{
s.d(L,{Ke:t(()=>r,"Ke"),bf:t(()=>e,"bf"),hy:t(()=>f,"hy"),pG:t(()=>n,"pG"),uu:t(()=>O,"uu")});var l=s(73024),w=s(76760),D=s(58500),M=s(75892),S=s(88406),P=s(24746),
U=s(56690);const E=25,m=24*36e5,y=1e4,i=2e3;async function r(a,c){const{wait:u,signal:I,token:v=(0,U.Pg)(),stop:R=t(()=>{},"stop"),onWait:C}=c,g=c.isHeldBy??(j=>n(
j,a)),K=performance.now();let W=!0;for(;!A(a,v);){I.throwIfAborted();const j=e(a);if(j===void 0)continue;if(j===""?f(a)>=y:!g(j)){j!==""&&R(j),O(a,j,R);continue}
const b=performance.now()-K;if(b>=u)throw new M.fK(`another process holds the lock ${a}`,{hint:"Try again when it has finished"});W&&b>=i&&C?.(j),b>=i&&(W=!1),await(0,D.
setTimeout)(E,void 0,{signal:I})}return{[Symbol.asyncDispose]:async()=>o(a,v,R)}}t(r,"lockFile");function n(a,c){const u=(0,U.Tu)(a);return u==="alive"||u==="un\
known"&&f(c)<m}t(n,"isAtWork");function e(a){try{return(0,l.readlinkSync)(a)}catch(c){if((0,P.UQ)(c)==="ENOENT")return;if((0,P.UQ)(c)!=="EINVAL")throw c}try{return(0,l.
readFileSync)(a,"latin1")}catch(c){if((0,P.UQ)(c)==="ENOENT")return;throw c}}t(e,"ownerOf");function o(a,c,u){for(let I=0;I<2;)O(a,c,u),I=d(a,c)||e(a)===c?0:I+1}
t(o,"release");function d(a,c){const u=(0,w.dirname)(a),I=p(u).filter(v=>v.startsWith(`${(0,w.basename)(a)}.`)&&/^\d+-\d+-/.test(v.slice((0,w.basename)(a).length+
1))).map(v=>(0,w.join)(u,v)).filter(v=>e(v)===c);for(const v of I)(0,l.rmSync)(v,{force:!0});return I.length>0}t(d,"removeAsides");function p(a){try{return(0,l.
readdirSync)(a)}catch(c){if((0,P.UQ)(c)==="ENOENT")return[];throw c}}t(p,"namesIn");function O(a,c,u){e(a)===c&&h(a,c,u)}t(O,"takeAway");function h(a,c,u){const I=`${a}\
.${(0,U.Pg)()}`;try{(0,l.renameSync)(a,I)}catch(R){if((0,P.UQ)(R)==="ENOENT")return;throw R}const v=e(I);v!==void 0&&v!==c&&!_(I,a,v)&&u(v),(0,l.rmSync)(I,{force:!0})}
t(h,"takeAsideAndLook");function _(a,c,u){try{return(0,l.linkSync)(a,c),!0}catch(I){return(0,P.UQ)(I)==="EEXIST"?!1:e(a)!==u||A(c,u)}}t(_,"putBack");function A(a,c){
try{return(0,l.symlinkSync)(c,a),!0}catch(u){const I=(0,P.UQ)(u)??"";if(I==="EEXIST")return!1;if(!["EPERM","ENOTSUP","EOPNOTSUPP","ENOSYS"].includes(I))throw u;
return T(a,c)}}t(A,"create");function T(a,c){try{const u=(0,l.openSync)(a,"wx");try{(0,l.writeSync)(u,c)}catch(I){throw(0,l.rmSync)(a,{force:!0}),I}finally{(0,l.
closeSync)(u)}}catch(u){if((0,P.UQ)(u)==="EEXIST")return!1;throw u}return e(a)===c}t(T,"createFile");function f(a){const c=(0,l.lstatSync)(a,{throwIfNoEntry:!1})?.
mtimeMs;return c===void 0?0:(0,S.H)((0,w.dirname)(a))-c}t(f,"ageOf")}),49700:((B,L,s)=>{s.d(L,{Ht:t(()=>P,"Ht"),QD:t(()=>m,"QD"),Yw:t(()=>i,"Yw"),fc:t(()=>U,"fc"),
kq:t(()=>E,"kq"),v8:t(()=>y,"v8")});var l=s(51455),w=s(76760),D=s(24746),M=function(r,n,e){if(n!=null){if(typeof n!="object"&&typeof n!="function")throw new TypeError(
"Object expected.");var o,d;if(e){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");o=n[Symbol.asyncDispose]}if(o===void 0){if(!Symbol.
dispose)throw new TypeError("Symbol.dispose is not defined.");o=n[Symbol.dispose],e&&(d=o)}if(typeof o!="function")throw new TypeError("Object not disposable.");
d&&(o=t(function(){try{d.call(this)}catch(p){return Promise.reject(p)}},"dispose")),r.stack.push({value:n,dispose:o,async:e})}else e&&r.stack.push({async:!0});return n},
S=(function(r){return function(n){function e(O){n.error=n.hasError?new r(O,n.error,"An error was suppressed during disposal."):O,n.hasError=!0}t(e,"fail");var o,
d=0;function p(){for(;o=n.stack.pop();)try{if(!o.async&&d===1)return d=0,n.stack.push(o),Promise.resolve().then(p);if(o.dispose){var O=o.dispose.call(o.value);if(o.
async)return d|=2,Promise.resolve(O).then(p,function(h){return e(h),p()})}else d|=1}catch(h){e(h)}if(d===1)return n.hasError?Promise.reject(n.error):Promise.resolve();
if(n.hasError)throw n.error}return t(p,"next"),p()}})(typeof SuppressedError=="function"?SuppressedError:function(r,n,e){var o=new Error(e);return o.name="Suppr\
essedError",o.error=r,o.suppressed=n,o});async function P(r){if(process.geteuid?.()===0)for(let n=r;;n=(0,w.dirname)(n)){const e=await(0,l.stat)(n).catch(o=>{if(!((0,D.
UQ)(o)==="ENOENT"||(0,D.UQ)(o)==="ENOTDIR"))throw o});if(e)return e.uid===0?void 0:{uid:e.uid,gid:e.gid}}}t(P,"ownerBelow");async function U(r,n){const e=await(0,l.
mkdir)(r,{recursive:!0});if(!(!n||e===void 0))for(let o=r;o.length>=e.length;o=(0,w.dirname)(o))await(0,l.chown)(o,n.uid,n.gid)}t(U,"makeFolder");async function E(r,n){
const e=await(0,l.mkdir)(r,{recursive:!0});if(e!==void 0)for(let o=r;o.length>=e.length;o=(0,w.dirname)(o))n&&await(0,l.chown)(o,n.uid,n.gid),await i((0,w.dirname)(
o))}t(E,"makeFolderDurably");async function m(r,n){await(0,l.mkdir)(r),n&&await(0,l.chown)(r,n.uid,n.gid)}t(m,"makeFolderIn");async function y(r,n,e){const o={stack:[],
error:void 0,hasError:!1};try{const d=M(o,await(0,l.open)(r,"wx"),!0);await d.writeFile(n),e&&await d.chown(e.uid,e.gid),await d.sync()}catch(d){o.error=d,o.hasError=
!0}finally{const d=S(o);d&&await d}}t(y,"writeDurably");async function i(r){const n={stack:[],error:void 0,hasError:!1};try{await M(n,await(0,l.open)(r,"r"),!0).
sync().catch(o=>{if(!["EINVAL","EPERM","EISDIR","ENOTSUP"].includes((0,D.UQ)(o)??""))throw o})}catch(e){n.error=e,n.hasError=!0}finally{const e=S(n);e&&await e}}
t(i,"syncFolder")}),6957:((B,L,s)=>{s.d(L,{b:t(()=>l,"b")});async function l(...w){for(const D of await Promise.allSettled(w))if(D.status==="rejected")throw D.reason;
return await Promise.all(w)}t(l,"together")}),24316:((B,L,s)=>{s.d(L,{Z:t(()=>E,"Z")});var l=s(77598),w=s(76760),D=s(75892),M=s(24746),S=s(80627),P=s(49700),U=s(
41232);async function E(m,{signal:y,wait:i=0}){const r=(0,w.join)((0,U.Wx)(),".config","vm","locks");try{await(0,M.MH)(`cannot create a lock in ${r}`,async()=>(0,P.
fc)(r,await(0,P.Ht)(r)))}catch(n){throw n instanceof D.iC?new D.iC(n.message,{cause:n,hint:"Set HOME to a writable folder"}):n}return await(0,S.Ke)((0,w.join)(r,
`${(0,l.hash)("sha256",m,"hex").slice(0,16)}.lock`),{wait:i,signal:y})}t(E,"lockWork")}),17095:((B,L,s)=>{s.d(L,{FA:t(()=>M,"FA"),LE:t(()=>U,"LE"),SI:t(()=>m,"S\
I"),UQ:t(()=>y,"UQ"),XT:t(()=>S,"XT"),aH:t(()=>D,"aH"),aO:t(()=>E,"aO"),fs:t(()=>P,"fs")});var l=s(75892);const w=9e5;async function D(i,r,{signal:n}){const e={
method:"GET",path:`/containers/${encodeURIComponent(r)}/json`,what:`inspect container '${r}'`,signal:n},o=await i.json(e),d=t((p,O)=>p.Destination<O.Destination?
-1:1,"byPath");return{...o,Mounts:(o.Mounts??[]).toSorted(d)}}t(D,"inspectContainer");async function M(i,r,n){try{return await D(i,r,n)}catch(e){if(e instanceof
l.m_)return;throw e}}t(M,"findContainer");async function S(i,r,{signal:n}){const e={all:!0,filters:JSON.stringify(r)};return await i.json({method:"GET",path:"/c\
ontainers/json",query:e,what:"list containers",signal:n})??[]}t(S,"containersWith");async function P(i,r,{signal:n}){const e={method:"GET",path:`/containers/${r}\
/changes`,what:`list the changes of container ${r}`,signal:n,idle:w};return await i.json(e)??[]}t(P,"changesOf");async function U(i,r,{repository:n,tag:e,config:o,
what:d,signal:p}){const O={container:r,repo:n,tag:e,pause:!0};return(await i.json({method:"POST",path:"/commit",query:O,body:o,what:d,signal:p,idle:w})).Id}t(U,
"commitContainer");async function E(i,r,{to:n,name:e=r,signal:o}){await i.json({method:"POST",path:`/containers/${r}/${n}`,what:`${n} container ${e}`,signal:o})}
t(E,"changeContainer");async function m(i,r,{signal:n}){await i.json({method:"POST",path:`/containers/${r}/stop`,what:`stop container ${r}`,signal:n,idle:w})}t(
m,"stopContainer");async function y(i,r,{name:n,signal:e}){const o=`rename container ${r} to '${n}'`;await i.json({method:"POST",path:`/containers/${r}/rename`,
query:{name:n},what:o,signal:e})}t(y,"renameContainer")}),66560:((B,L,s)=>{s.d(L,{r:t(()=>P,"r")});var l=s(77030),w=s(24746);function D(E,m="0.0.0.0"){return new Promise(
y=>{const i=(0,l.createServer)();i.once("error",r=>y((0,w.UQ)(r)==="EADDRINUSE")),i.listen({port:E,host:m,exclusive:!0},()=>i.close(()=>y(!1)))})}t(D,"isPortTak\
en");var M=s(17095),S=s(51630);async function P(E,{isOurs:m,c:y}){const i=(await(0,M.XT)(E,{},y)).flatMap(r=>(r.Ports??[]).map(n=>({...n,container:r,isOurs:m(r)})));
return async({address:r,port:n,protocol:e})=>{const o=i.filter(({IP:p,PublicPort:O,Type:h})=>O===n&&h===e&&U(p,r)),d=o.find(p=>!p.isOurs)?.container;if(d!==void 0)
return`the container ${d.Names?.[0]?.slice(1)??d.Id.slice(0,12)}`;if(!(o.length>0)&&!(e!=="tcp"||!Number.isInteger(n)||!(0,S.mC)(E.endpoint)))return await D(n,r||
void 0)?"another program of this machine":void 0}}t(P,"portHolders");function U(E,m){const y=t(i=>!i||i==="0.0.0.0"||i==="::","isAll");return y(E)||y(m)||E===m}
t(U,"overlap")}),42149:((B,L,s)=>{s.d(L,{B:t(()=>O,"B"),l:t(()=>p,"l")});var l=s(77030),w=s(48161),D=s(58500),M=s(75892),S=s(56690),P=s(41232),U=s(24316),E=s(17095),
m=s(83878),y=s(25807);const i="vm-snapshot.lock.",r="vm-snapshot.lock",n="vm-snapshot.lock-owner",e=100,o=1e4,d=2e4;function p(f){return i+f}t(p,"lockName");async function O(f,a,{
wait:c=0,signal:u}){const I=(0,y.e7)(await f.architecture({signal:u}));if(I===void 0)return await(0,U.Z)(`${f.endpoint.url} ${a}`,{wait:c,signal:u});const v=Date.
now();for(;;){u.throwIfAborted();const R=await h(f,p(a),{program:I,signal:u});if(R!==void 0)return R;const C=await(0,E.FA)(f,p(a),{signal:u});if(C!==void 0&&_(C))
await A(f,C.Id,{signal:u});else if(C!==void 0){const g=C.State.Status==="running"||C.State.Status==="paused"?c:Math.max(c,o);if(Date.now()-v>=g)throw T(a,C);await(0,D.
setTimeout)(e,void 0,{signal:u})}}}t(O,"lockInDaemon");async function h(f,a,{program:c,signal:u}){const I={Image:y.j5,Entrypoint:[y.r_],Cmd:["until-the-input-en\
ds"],OpenStdin:!0,StdinOnce:!0,AttachStdin:!0,NetworkDisabled:!0,StopSignal:"SIGKILL",Labels:{[r]:(0,S.Pg)(),[n]:`process ${process.pid} of ${(0,P.nT)()} on ${(0,w.
hostname)()}`},HostConfig:{NetworkMode:"none",AutoRemove:!0,LogConfig:{Type:"none"}}};let v,R;try{await(0,y.Pt)(f,c,{signal:u}),v=await f.createContainer(I,{name:a,
signal:u});const g={method:"POST",path:`/containers/${v}/attach`,query:{stream:!0,stdin:!0},what:`hold ${a}`};R=await f.upgrade({...g,signal:u}),await(0,E.aO)(f,
v,{to:"start",signal:u})}catch(g){if(R?.destroy(),v!==void 0&&await(0,m.B$)(f,v),g instanceof M.fK||g instanceof M.m_)return;throw g}const C={id:v,input:R};return R.
on("error",()=>{}),R instanceof l.Socket&&R.unref(),{async[Symbol.asyncDispose](){C.input.destroy(),await(0,m.B$)(f,C.id)}}}t(h,"take");function _({State:f,Created:a,
Config:c}){return f.Status==="exited"||f.Status==="dead"?!0:f.Status!=="created"?!1:(0,S.Tu)(c.Labels?.[r]??"")==="dead"||Date.now()-Date.parse(a)>d}t(_,"isOver");
async function A(f,a,{signal:c}){try{await f.json({method:"DELETE",path:`/containers/${a}`,what:`remove container ${a}`,signal:c})}catch(u){if(!(u instanceof M.
m_)&&!(u instanceof M.fK))throw u;await(0,D.setTimeout)(e,void 0,{signal:c})}}t(A,"removeStopped");function T(f,{Config:a}){const c=a.Labels?.[n]??"another proc\
ess";return new M.fK(`${c} holds the lock ${f}`,{hint:"Try again when it has finished",fields:{owner:c}})}t(T,"held")}),31631:((B,L,s)=>{s.d(L,{k:t(()=>P,"k")});
var l=s(58500),w=s(75892),D=s(17095);const M=50,S=50;async function P(E,m,{make:y,signal:i}){for(let r=1;;r++){let n;const e=t(o=>{n=o},"onCreated");try{return await y(
e)}catch(o){i.throwIfAborted();const d=n!==void 0||o instanceof w.m_||o instanceof w.fK;if(r===M||!d||!await U(E,n??m,{signal:i}))throw o;await(0,l.setTimeout)(
S,void 0,{signal:i}).catch(()=>i.throwIfAborted())}}}t(P,"despitePrunes");async function U(E,m,{signal:y}){const{State:i}=await(0,D.FA)(E,m,{signal:y})??{};return i===
void 0||i.Status==="removing"||i.Status==="dead"}t(U,"isGone")}),83878:((B,L,s)=>{s.d(L,{B$:t(()=>E,"B$"),f1:t(()=>U,"f1"),po:t(()=>m,"po")});var l=s(17095),w=s(
92652),D=s(31631),M=s(25807);const S=12e4,P="/held";async function U(r,n,{signal:e,prepare:o}){const d=(0,M.e7)(await r.architecture({signal:e}));let p;try{return await(0,D.
k)(r,n.name,{make:O,signal:e})}catch(h){throw p!==void 0&&await E(r,p),h}async function O(h){p=void 0;const _=await i(r,n,{program:d,signal:e});return p=_,h(_),
n.image!==void 0&&d!==void 0&&await m(r,_,{tar:(0,M.AG)(d),signal:e}),await o?.(_),d!==void 0&&await(0,l.aO)(r,_,{to:"start",signal:e}),{id:_,running:d!==void 0}}
t(O,"make")}t(U,"startHolder");async function E(r,n){await r.removeContainer(n,{volumes:!1,signal:AbortSignal.timeout(S)})}t(E,"removeHolder");async function m(r,n,{
tar:e,signal:o}){const d=`/containers/${n}/archive`;await r.json({method:"PUT",path:d,query:{path:"/"},body:e,what:`write into container '${n}'`,signal:o})}t(m,
"putFiles");function y({Os:r,Architecture:n,Variant:e}){return n===""?void 0:[r,n,e].filter(Boolean).join("/")}t(y,"platformOf");async function i(r,{name:n,labels:e,
image:o,volumes:d=[]},{program:p,signal:O}){const h=d.map((f,a)=>({Type:"volume",Source:f.name,Target:`${P}/${a}`,ReadOnly:!0,VolumeOptions:{NoCopy:!0,Labels:f.
labels??{},...f.driver!==void 0&&{DriverConfig:{Name:f.driver,Options:(0,w.bR)(f.options)}}}})),_=o===void 0?void 0:await r.inspectImage(o,{signal:O}),A={Image:o??
M.j5,Entrypoint:[M.r_],Cmd:[],User:"0:0",NetworkDisabled:!0,StopSignal:"SIGKILL",Healthcheck:{Test:["NONE"]},Labels:{...Object.fromEntries(Object.keys(_?.Config?.
Labels??{}).map(f=>[f,""])),...e},HostConfig:{NetworkMode:"none",RestartPolicy:{Name:"always"},LogConfig:{Type:"none"},Mounts:h,Tmpfs:Object.fromEntries(Object.
keys(_?.Config?.Volumes??{}).map(f=>[f,""]))}},T=_&&y(_);return o===void 0&&await(0,M.Pt)(r,p??Buffer.alloc(0),{signal:O}),await r.createContainer(A,{name:n,signal:O,
...T!==void 0&&{platform:T}})}t(i,"create")}),70976:((B,L,s)=>{s.d(L,{I:t(()=>U,"I"),V:t(()=>E,"V")});var l=s(57075),w=s(56118),D=s(75892),M=s(83878);const S=64<<
20,P=["vm-snapshot-note.0","vm-snapshot-note.1"];async function U(y,i,{number:r,entry:n,signal:e}){const o=(0,w.pack)(),d=`${JSON.stringify({number:r,entry:n})}\

`;o.entry({name:P[r%P.length],mode:384},d),o.finalize(),await(0,M.po)(y,i,{tar:o,signal:e})}t(U,"writeNote");async function E(y,i,{signal:r}){return(await Promise.
all(P.map(e=>m(y,i,{file:e,signal:r})))).filter(e=>e!==void 0).sort((e,o)=>o.number-e.number)[0]}t(E,"readNote");async function m(y,i,{file:r,signal:n}){try{const e=(0,w.
extract)();l.Readable.from(y.readContainer(i,`/${r}`,{signal:n})).once("error",_=>e.destroy(_)).pipe(e);const d=[];let p=0;for await(const _ of e)for await(const A of _){
if(p+=A.length,p>S)throw new D.cs(`the note in container ${i} is larger than ${S} bytes`);d.push(A)}const{number:O,entry:h}=JSON.parse(Buffer.concat(d).toString(
"utf8"));return Number.isSafeInteger(O)?{number:O,entry:h}:void 0}catch(e){if(e instanceof D.m_||e instanceof SyntaxError)return;throw e}}t(m,"readFile")}),14815:((B,L,s)=>{
s.d(L,{C:t(()=>e,"C"),Y:t(()=>o,"Y")});var l=s(75892),w=s(56690),D=s(17095),M=s(42149),S=s(83878),P=s(70976),U=function(h,_,A){if(_!=null){if(typeof _!="object"&&
typeof _!="function")throw new TypeError("Object expected.");var T,f;if(A){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");T=
_[Symbol.asyncDispose]}if(T===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");T=_[Symbol.dispose],A&&(f=T)}if(typeof T!="functi\
on")throw new TypeError("Object not disposable.");f&&(T=t(function(){try{f.call(this)}catch(a){return Promise.reject(a)}},"dispose")),h.stack.push({value:_,dispose:T,
async:A})}else A&&h.stack.push({async:!0});return _},E=(function(h){return function(_){function A(c){_.error=_.hasError?new h(c,_.error,"An error was suppressed\
 during disposal."):c,_.hasError=!0}t(A,"fail");var T,f=0;function a(){for(;T=_.stack.pop();)try{if(!T.async&&f===1)return f=0,_.stack.push(T),Promise.resolve().
then(a);if(T.dispose){var c=T.dispose.call(T.value);if(T.async)return f|=2,Promise.resolve(c).then(a,function(u){return A(u),a()})}else f|=1}catch(u){A(u)}if(f===
1)return _.hasError?Promise.reject(_.error):Promise.resolve();if(_.hasError)throw _.error}return t(a,"next"),a()}})(typeof SuppressedError=="function"?SuppressedError:
function(h,_,A){var T=new Error(A);return T.name="SuppressedError",T.error=h,T.suppressed=_,T});const m="vm-snapshot.record.",y="vm-snapshot.record",i="vm-snaps\
hot.record-lock",r="vm-snapshot.record-token",n=12e4;async function e(h,{kind:_,lock:A,token:T=(0,w.Pg)(),entry:f,volumes:a=[],onWritten:c,signal:u}){let I=1;const v={
[y]:_,[i]:A,[r]:T},R=t(async K=>{await(0,P.I)(h,K,{number:I,entry:f,signal:u}),c?.()},"prepare"),{id:C,running:g}=await(0,S.f1)(h,{name:m+T,labels:v,volumes:a},
{signal:u,prepare:R});return{holds:g,async write(K){I+=1,await(0,P.I)(h,C,{number:I,entry:K,signal:AbortSignal.timeout(n)})},end:t(()=>(0,S.B$)(h,C),"end")}}t(e,
"openRecord");async function o(h,_,{locked:A,putRight:T,c:f}){const a=await(0,D.XT)(h,{label:[`${y}=${_}`]},f);for(const{Id:c,Labels:u}of a.filter(d)){const{[i]:I="",
[r]:v=""}=u??{};try{const R={stack:[],error:void 0,hasError:!1};try{if(U(R,I===A?p:await O(h,{lock:I,token:v},f),!0)===void 0||await(0,D.FA)(h,c,f)===void 0)continue;
const g=t(()=>(0,S.B$)(h,c),"end");await T({token:v,lock:I,entry:(await(0,P.V)(h,c,f))?.entry,end:g}),await g()}catch(C){R.error=C,R.hasError=!0}finally{const C=E(
R);C&&await C}}catch(R){f.signal.throwIfAborted(),f.log.warn(`cannot clean up after an interrupted command: ${R instanceof Error?R.message:R}`)}}}t(o,"endAbando\
ned");function d({Names:h}){return(h??[]).some(_=>_.startsWith(`/${m}`))}t(d,"isRecord");const p={async[Symbol.asyncDispose](){}};async function O(h,{lock:_,token:A},{
signal:T}){if((0,w.Tu)(A)!=="alive"&&(await(0,D.FA)(h,(0,M.l)(_),{signal:T}))?.State.Status!=="running")try{return await(0,M.B)(h,_,{signal:T})}catch(f){if(f instanceof
l.fK)return;throw f}}t(O,"lockOfDead")}),25807:((B,L,s)=>{s.d(L,{AG:t(()=>r,"AG"),Pt:t(()=>n,"Pt"),e7:t(()=>i,"e7"),j5:t(()=>S,"j5"),r_:t(()=>M,"r_")});var l=s(
56118),w=s(75892),D=s(64007);const M="/vm-snapshot-waiter",S="vm-snapshot-waiter:1",P={amd64:{machine:62,code:"833c2401741d31c031ff488d7424c0ba200000000f0585c07\
fecb83c00000031ff0f05b80f01000031ff31f631d24531d20f05ebee"},arm64:{machine:183,code:"e00340f91f0400f160010054000080d2e10301d1020480d2e80780d2010000d41f0000f14cf\
fff54000080d2a80b80d2010000d4280980d2000080d2010080d2020080d2030080d2040080d2010000d4f9ffff17"}},U=new Date(0),E=0x400000n,m=64,y=56;function i(e){const o=P[e];
if(o===void 0)return;const d=Buffer.from(o.code,"hex"),p=m+y,O=Buffer.alloc(p+d.length);O.set([127,69,76,70,2,1,1]),O.writeUInt16LE(2,16),O.writeUInt16LE(o.machine,
18),O.writeUInt32LE(1,20),O.writeBigUInt64LE(E+BigInt(p),24),O.writeBigUInt64LE(BigInt(m),32);for(const[h,_]of[m,y,1,m].entries())O.writeUInt16LE(_,52+2*h);O.writeUInt32LE(
1,m),O.writeUInt32LE(5,m+4);for(const[h,_]of[0n,E,E,BigInt(O.length),BigInt(O.length),0x1000n].entries())O.writeBigUInt64LE(_,m+8+8*h);return O.set(d,p),O}t(i,"\
waiterFor");function r(e){const o=(0,l.pack)();return o.entry({name:M.slice(1),mode:493,mtime:U},e),o.finalize(),o}t(r,"waiterTar");async function n(e,o,{signal:d}){
try{await e.inspectImage(S,{signal:d})}catch(p){if(!(p instanceof w.m_))throw p;const[O,h]=S.split(":"),_={fromSrc:"-",repo:O,tag:h},A="import the image of the \
waiting program";for await(const T of(0,D.c)(e.bytes({method:"POST",path:"/images/create",query:_,body:r(o),what:A,signal:d}),A));}}t(n,"ensureWaiter")}),92652:((B,L,s)=>{
s.d(L,{A8:t(()=>U,"A8"),L:t(()=>P,"L"),bR:t(()=>S,"bR"),ok:t(()=>w,"ok"),y6:t(()=>D,"y6"),yi:t(()=>M,"yi")});var l=s(75892);function w(E){return/^[0-9a-f]{64}$/.
test(E)}t(w,"isAnonymous");async function D(E,m,{signal:y}){try{return await E.json({method:"GET",path:`/volumes/${m}`,what:`inspect volume '${m}'`,signal:y})}catch(i){
if(i instanceof l.m_)return;throw i}}t(D,"findVolume");async function M(E,m,{signal:y}){const i={filters:JSON.stringify(m)};return(await E.json({method:"GET",path:"\
/volumes",query:i,what:"list volumes",signal:y}))?.Volumes??[]}t(M,"listVolumes");function S(E){return E===void 0||Object.keys(E).length===0?null:E}t(S,"options\
OrNull");async function P(E,m,{signal:y}){try{await E.json({method:"DELETE",path:`/volumes/${m}`,what:`remove volume '${m}'`,signal:y})}catch(i){if(!(i instanceof
l.m_))throw i}}t(P,"removeVolume");async function U(E,m,{labels:y,signal:i}){const r=[];for(const n of m){const e=await D(E,n,{signal:i});if(e===void 0)r.push(n);else if(Object.
entries(y).some(([o,d])=>e.Labels?.[o]!==d))throw new l.fK(`A volume '${n}' already exists and does not belong to this machine`,{hint:`Mount another volume, or \
remove the existing one: docker volume rm ${n}`})}return r}t(U,"missingVolumes")})};export{x as id,F as ids,G as modules};
