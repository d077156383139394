var $=Object.defineProperty;var t=(g,A)=>$(g,"name",{value:A,configurable:!0});const x=7897,F=[7897],H={91186:((g,A,s)=>{s.d(A,{H:t(()=>T,"H")});var d=s(77598),w=s(73024),M=s(76760);function T(S){const p=(0,M.join)(S,`.clock-${(0,d.randomBytes)(
6).toString("hex")}`);(0,w.closeSync)((0,w.openSync)(p,"wx"));try{return(0,w.lstatSync)(p).mtimeMs}finally{(0,w.rmSync)(p,{force:!0})}}t(T,"fileClock")}),14151:((g,A,s)=>{
s.d(A,{Ke:t(()=>o,"Ke"),bf:t(()=>e,"bf"),hy:t(()=>f,"hy"),pG:t(()=>n,"pG"),uu:t(()=>E,"uu")});var d=s(73024),w=s(76760),M=s(58500),T=s(75892),S=s(91186),p=s(3134),
C=s(2430);const m=25,y=24*36e5,O=1e4,h=2e3;async function o(a,c){const{wait:u,signal:I,token:v=(0,C.Pg)(),stop:R=t(()=>{},"stop"),onWait:U}=c,B=c.isHeldBy??(j=>n(
j,a)),K=performance.now();let W=!0;for(;!L(a,v);){I.throwIfAborted();const j=e(a);if(j===void 0)continue;if(j===""?f(a)>=O:!B(j)){j!==""&&R(j),E(a,j,R);continue}
const b=performance.now()-K;if(b>=u)throw new T.fK(`another process holds ${a}`,{hint:"Try again when it has finished"});W&&b>=h&&U?.(j),b>=h&&(W=!1),await(0,M.
setTimeout)(m,void 0,{signal:I})}return{[Symbol.asyncDispose]:async()=>r(a,v,R)}}t(o,"lockFile");function n(a,c){const u=(0,C.Tu)(a);return u==="alive"||u==="un\
known"&&f(c)<y}t(n,"isAtWork");function e(a){try{return(0,d.readlinkSync)(a)}catch(c){if((0,p.UQ)(c)==="ENOENT")return;if((0,p.UQ)(c)!=="EINVAL")throw c}try{return(0,d.
readFileSync)(a,"latin1")}catch(c){if((0,p.UQ)(c)==="ENOENT")return;throw c}}t(e,"ownerOf");function r(a,c,u){for(let I=0;I<2;)E(a,c,u),I=i(a,c)||e(a)===c?0:I+1}
t(r,"release");function i(a,c){const u=(0,w.dirname)(a),I=P(u).filter(v=>v.startsWith(`${(0,w.basename)(a)}.`)&&/^\d+-\d+-/.test(v.slice((0,w.basename)(a).length+
1))).map(v=>(0,w.join)(u,v)).filter(v=>e(v)===c);for(const v of I)(0,d.rmSync)(v,{force:!0});return I.length>0}t(i,"removeAsides");function P(a){try{return(0,d.
readdirSync)(a)}catch(c){if((0,p.UQ)(c)==="ENOENT")return[];throw c}}t(P,"namesIn");function E(a,c,u){e(a)===c&&l(a,c,u)}t(E,"takeAway");function l(a,c,u){const I=`${a}\
.${(0,C.Pg)()}`;try{(0,d.renameSync)(a,I)}catch(R){if((0,p.UQ)(R)==="ENOENT")return;throw R}const v=e(I);v!==void 0&&v!==c&&!_(I,a,v)&&u(v),(0,d.rmSync)(I,{force:!0})}
t(l,"takeAsideAndLook");function _(a,c,u){try{return(0,d.linkSync)(a,c),!0}catch(I){return(0,p.UQ)(I)==="EEXIST"?!1:e(a)!==u||L(c,u)}}t(_,"putBack");function L(a,c){
try{return(0,d.symlinkSync)(c,a),!0}catch(u){const I=(0,p.UQ)(u)??"";if(I==="EEXIST")return!1;if(!["EPERM","ENOTSUP","EOPNOTSUPP","ENOSYS"].includes(I))throw u;
return D(a,c)}}t(L,"create");function D(a,c){try{const u=(0,d.openSync)(a,"wx");try{(0,d.writeSync)(u,c)}catch(I){throw(0,d.rmSync)(a,{force:!0}),I}finally{(0,d.
closeSync)(u)}}catch(u){if((0,p.UQ)(u)==="EEXIST")return!1;throw u}return e(a)===c}t(D,"createFile");function f(a){const c=(0,d.lstatSync)(a,{throwIfNoEntry:!1})?.
mtimeMs;return c===void 0?0:(0,S.H)((0,w.dirname)(a))-c}t(f,"ageOf")}),87888:((g,A,s)=>{s.d(A,{Ht:t(()=>p,"Ht"),QD:t(()=>y,"QD"),Yw:t(()=>h,"Yw"),fc:t(()=>C,"fc"),
kq:t(()=>m,"kq"),v8:t(()=>O,"v8")});var d=s(51455),w=s(76760),M=s(3134),T=function(o,n,e){if(n!=null){if(typeof n!="object"&&typeof n!="function")throw new TypeError(
"Object expected.");var r,i;if(e){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");r=n[Symbol.asyncDispose]}if(r===void 0){if(!Symbol.
dispose)throw new TypeError("Symbol.dispose is not defined.");r=n[Symbol.dispose],e&&(i=r)}if(typeof r!="function")throw new TypeError("Object not disposable.");
i&&(r=t(function(){try{i.call(this)}catch(P){return Promise.reject(P)}},"dispose")),o.stack.push({value:n,dispose:r,async:e})}else e&&o.stack.push({async:!0});return n},
S=(function(o){return function(n){function e(E){n.error=n.hasError?new o(E,n.error,"An error was suppressed during disposal."):E,n.hasError=!0}t(e,"fail");var r,
i=0;function P(){for(;r=n.stack.pop();)try{if(!r.async&&i===1)return i=0,n.stack.push(r),Promise.resolve().then(P);if(r.dispose){var E=r.dispose.call(r.value);if(r.
async)return i|=2,Promise.resolve(E).then(P,function(l){return e(l),P()})}else i|=1}catch(l){e(l)}if(i===1)return n.hasError?Promise.reject(n.error):Promise.resolve();
if(n.hasError)throw n.error}return t(P,"next"),P()}})(typeof SuppressedError=="function"?SuppressedError:function(o,n,e){var r=new Error(e);return r.name="Suppr\
essedError",r.error=o,r.suppressed=n,r});async function p(o){if(process.geteuid?.()===0)for(let n=o;;n=(0,w.dirname)(n)){const e=await(0,d.stat)(n).catch(r=>{if(!((0,M.
UQ)(r)==="ENOENT"||(0,M.UQ)(r)==="ENOTDIR"))throw r});if(e)return e.uid===0?void 0:{uid:e.uid,gid:e.gid}}}t(p,"ownerBelow");async function C(o,n){const e=await(0,d.
mkdir)(o,{recursive:!0});if(!(!n||e===void 0))for(let r=o;r.length>=e.length;r=(0,w.dirname)(r))await(0,d.chown)(r,n.uid,n.gid)}t(C,"makeFolder");async function m(o,n){
const e=await(0,d.mkdir)(o,{recursive:!0});if(e!==void 0)for(let r=o;r.length>=e.length;r=(0,w.dirname)(r))n&&await(0,d.chown)(r,n.uid,n.gid),await h((0,w.dirname)(
r))}t(m,"makeFolderDurably");async function y(o,n){await(0,d.mkdir)(o),n&&await(0,d.chown)(o,n.uid,n.gid)}t(y,"makeFolderIn");async function O(o,n,e){const r={stack:[],
error:void 0,hasError:!1};try{const i=T(r,await(0,d.open)(o,"wx"),!0);await i.writeFile(n),e&&await i.chown(e.uid,e.gid),await i.sync()}catch(i){r.error=i,r.hasError=
!0}finally{const i=S(r);i&&await i}}t(O,"writeDurably");async function h(o){const n={stack:[],error:void 0,hasError:!1};try{await T(n,await(0,d.open)(o,"r"),!0).
sync().catch(r=>{if(!["EINVAL","EPERM","EISDIR","ENOTSUP"].includes((0,M.UQ)(r)??""))throw r})}catch(e){n.error=e,n.hasError=!0}finally{const e=S(n);e&&await e}}
t(h,"syncFolder")}),6957:((g,A,s)=>{s.d(A,{b:t(()=>d,"b")});async function d(...w){for(const M of await Promise.allSettled(w))if(M.status==="rejected")throw M.reason;
return await Promise.all(w)}t(d,"together")}),24316:((g,A,s)=>{s.d(A,{Z:t(()=>m,"Z")});var d=s(77598),w=s(76760),M=s(75892),T=s(3134),S=s(14151),p=s(87888),C=s(
41232);async function m(y,{signal:O,wait:h=0}){const o=(0,w.join)((0,C.Wx)(),".config","vm","locks");try{await(0,T.CD)(`cannot make a lock in ${o}`,async()=>(0,p.
fc)(o,await(0,p.Ht)(o)))}catch(n){throw n instanceof M.iC?new M.iC(n.message,{cause:n,hint:"Set HOME to a folder that you may write to"}):n}return await(0,S.Ke)(
(0,w.join)(o,`${(0,d.hash)("sha256",y,"hex").slice(0,16)}.lock`),{wait:h,signal:O})}t(m,"lockWork")}),17095:((g,A,s)=>{s.d(A,{FA:t(()=>T,"FA"),LE:t(()=>C,"LE"),
SI:t(()=>y,"SI"),UQ:t(()=>O,"UQ"),XT:t(()=>S,"XT"),aH:t(()=>M,"aH"),aO:t(()=>m,"aO"),fs:t(()=>p,"fs"),ze:t(()=>h,"ze")});var d=s(75892);const w=9e5;async function M(o,n,{
signal:e}){const r={method:"GET",path:`/containers/${encodeURIComponent(n)}/json`,what:`inspect container '${n}'`,signal:e},i=await o.json(r),P=t((E,l)=>E.Destination<
l.Destination?-1:1,"byPath");return{...i,Mounts:(i.Mounts??[]).toSorted(P)}}t(M,"inspectContainer");async function T(o,n,e){try{return await M(o,n,e)}catch(r){if(r instanceof
d.m_)return;throw r}}t(T,"findContainer");async function S(o,n,{signal:e}){const r={all:!0,filters:JSON.stringify(n)};return await o.json({method:"GET",path:"/c\
ontainers/json",query:r,what:"list containers",signal:e})??[]}t(S,"containersWith");async function p(o,n,{signal:e}){const r={method:"GET",path:`/containers/${n}\
/changes`,what:`list the changes of container ${n}`,signal:e,idle:w};return await o.json(r)??[]}t(p,"changesOf");async function C(o,n,{repository:e,tag:r,config:i,
what:P,signal:E}){const l={container:n,repo:e,tag:r,pause:!0};return(await o.json({method:"POST",path:"/commit",query:l,body:i,what:P,signal:E,idle:w})).Id}t(C,
"commitContainer");async function m(o,n,{to:e,name:r=n,signal:i}){await o.json({method:"POST",path:`/containers/${n}/${e}`,what:`${e} container ${r}`,signal:i})}
t(m,"changeContainer");async function y(o,n,{signal:e}){await o.json({method:"POST",path:`/containers/${n}/stop`,what:`stop container ${n}`,signal:e,idle:w})}t(
y,"stopContainer");async function O(o,n,{name:e,signal:r}){const i=`rename container ${n} to '${e}'`;await o.json({method:"POST",path:`/containers/${n}/rename`,
query:{name:e},what:i,signal:r})}t(O,"renameContainer");async function h(o,n,{volumes:e=!1,signal:r}){const i={force:!0,...e&&{v:!0}};await o.json({method:"DELE\
TE",path:`/containers/${n}`,query:i,what:`remove container ${n}`,signal:r})}t(h,"takeAwayContainer")}),16519:((g,A,s)=>{s.d(A,{B:t(()=>E,"B"),l:t(()=>P,"l")});var d=s(
77030),w=s(48161),M=s(58500),T=s(75892),S=s(2430),p=s(41232),C=s(24316),m=s(17095),y=s(20248),O=s(51729);const h="vm-snapshot.lock.",o="vm-snapshot.lock",n="vm-\
snapshot.lock-owner",e=100,r=1e4,i=2e4;function P(f){return h+f}t(P,"lockName");async function E(f,a,{wait:c=0,signal:u}){const I=(0,O.e7)(await f.architecture(
{signal:u}));if(I===void 0)return await(0,C.Z)(`${f.endpoint.url} ${a}`,{wait:c,signal:u});const v=Date.now();for(;;){u.throwIfAborted();const R=await l(f,P(a),
{program:I,signal:u});if(R!==void 0)return R;const U=await(0,m.FA)(f,P(a),{signal:u});if(U!==void 0&&_(U))await L(f,U.Id,{signal:u});else if(U!==void 0){const B=U.
State.Status==="running"||U.State.Status==="paused"?c:Math.max(c,r);if(Date.now()-v>=B)throw D(a,U);await(0,M.setTimeout)(e,void 0,{signal:u})}}}t(E,"lockInDaem\
on");async function l(f,a,{program:c,signal:u}){const I={Image:O.j5,Entrypoint:[O.r_],Cmd:["until-the-input-ends"],OpenStdin:!0,StdinOnce:!0,AttachStdin:!0,NetworkDisabled:!0,
StopSignal:"SIGKILL",Labels:{[o]:(0,S.Pg)(),[n]:`process ${process.pid} of ${(0,p.nT)()} on ${(0,w.hostname)()}`},HostConfig:{NetworkMode:"none",AutoRemove:!0,LogConfig:{
Type:"none"}}};let v,R;try{await(0,O.Pt)(f,c,{signal:u}),v=await f.createContainer(I,{name:a,signal:u});const B={method:"POST",path:`/containers/${v}/attach`,query:{
stream:!0,stdin:!0},what:`hold ${a}`};R=await f.upgrade({...B,signal:u}),await(0,m.aO)(f,v,{to:"start",signal:u})}catch(B){if(R?.destroy(),v!==void 0&&await(0,y.
B$)(f,v),B instanceof T.fK||B instanceof T.m_)return;throw B}const U={id:v,input:R};return R.on("error",()=>{}),R instanceof d.Socket&&R.unref(),{async[Symbol.asyncDispose](){
U.input.destroy(),await(0,y.B$)(f,U.id)}}}t(l,"take");function _({State:f,Created:a,Config:c}){return f.Status==="exited"||f.Status==="dead"?!0:f.Status!=="crea\
ted"?!1:(0,S.Tu)(c.Labels?.[o]??"")==="dead"||Date.now()-Date.parse(a)>i}t(_,"isOver");async function L(f,a,{signal:c}){try{await f.json({method:"DELETE",path:`\
/containers/${a}`,what:`remove container ${a}`,signal:c})}catch(u){if(!(u instanceof T.m_)&&!(u instanceof T.fK))throw u;await(0,M.setTimeout)(e,void 0,{signal:c})}}
t(L,"removeStopped");function D(f,{Config:a}){const c=a.Labels?.[n]??"another process";return new T.fK(`${c} holds ${f}`,{hint:"Try again when it has finished",
fields:{owner:c}})}t(D,"held")}),20248:((g,A,s)=>{s.d(A,{B$:t(()=>m,"B$"),f1:t(()=>C,"f1"),po:t(()=>y,"po")});var d=s(75892),w=s(17095),M=s(92652),T=s(51729);const S=5,
p="/held";async function C(o,n,{signal:e,prepare:r}){const i=(0,T.e7)(await o.architecture({signal:e}));for(let P=1;;P++){const E=await h(o,n,{program:i,signal:e});
try{return n.image!==void 0&&i!==void 0&&await y(o,E,{tar:(0,T.AG)(i),signal:e}),await r?.(E),i!==void 0&&await(0,w.aO)(o,E,{to:"start",signal:e}),{id:E,running:i!==
void 0}}catch(l){if(await m(o,E),!(l instanceof d.m_)||P===S)throw l}}}t(C,"startHolder");async function m(o,n){try{await(0,w.ze)(o,n,{signal:AbortSignal.timeout(
12e4)})}catch(e){if(!(e instanceof d.m_)&&!(e instanceof d.fK))throw e}}t(m,"removeHolder");async function y(o,n,{tar:e,signal:r}){const i=`/containers/${n}/arc\
hive`;await o.json({method:"PUT",path:i,query:{path:"/"},body:e,what:`write into container '${n}'`,signal:r})}t(y,"putFiles");function O({Os:o,Architecture:n,Variant:e}){
return n===""?void 0:[o,n,e].filter(Boolean).join("/")}t(O,"platformOf");async function h(o,{name:n,labels:e,image:r,volumes:i=[]},{program:P,signal:E}){const l=i.
map((f,a)=>({Type:"volume",Source:f.name,Target:`${p}/${a}`,ReadOnly:!0,VolumeOptions:{NoCopy:!0,Labels:f.labels??{},...f.driver!==void 0&&{DriverConfig:{Name:f.
driver,Options:(0,M.bR)(f.options)}}}})),_=r===void 0?void 0:await o.inspectImage(r,{signal:E}),L={Image:r??T.j5,Entrypoint:[T.r_],Cmd:[],User:"0:0",NetworkDisabled:!0,
StopSignal:"SIGKILL",Healthcheck:{Test:["NONE"]},Labels:{...Object.fromEntries(Object.keys(_?.Config?.Labels??{}).map(f=>[f,""])),...e},HostConfig:{NetworkMode:"\
none",RestartPolicy:{Name:"always"},LogConfig:{Type:"none"},Mounts:l,Tmpfs:Object.fromEntries(Object.keys(_?.Config?.Volumes??{}).map(f=>[f,""]))}},D=_&&O(_);for(let f=1;;f++){
r===void 0&&await(0,T.Pt)(o,P??Buffer.alloc(0),{signal:E});try{return await o.createContainer(L,{name:n,signal:E,...D!==void 0&&{platform:D}})}catch(a){if(r!==void 0||
!(a instanceof d.m_)||f===S)throw a}}}t(h,"create")}),26898:((g,A,s)=>{s.d(A,{I:t(()=>C,"I"),V:t(()=>m,"V")});var d=s(57075),w=s(56118),M=s(75892),T=s(20248);const S=64<<
20,p=["vm-snapshot-note.0","vm-snapshot-note.1"];async function C(O,h,{number:o,entry:n,signal:e}){const r=(0,w.pack)(),i=`${JSON.stringify({number:o,entry:n})}\

`;r.entry({name:p[o%p.length],mode:384},i),r.finalize(),await(0,T.po)(O,h,{tar:r,signal:e})}t(C,"writeNote");async function m(O,h,{signal:o}){return(await Promise.
all(p.map(e=>y(O,h,{file:e,signal:o})))).filter(e=>e!==void 0).sort((e,r)=>r.number-e.number)[0]}t(m,"readNote");async function y(O,h,{file:o,signal:n}){try{const e=(0,w.
extract)();d.Readable.from(O.readContainer(h,`/${o}`,{signal:n})).once("error",_=>e.destroy(_)).pipe(e);const i=[];let P=0;for await(const _ of e)for await(const L of _){
if(P+=L.length,P>S)throw new M.cs(`the note in container ${h} is larger than ${S} bytes`);i.push(L)}const{number:E,entry:l}=JSON.parse(Buffer.concat(i).toString(
"utf8"));return Number.isSafeInteger(E)?{number:E,entry:l}:void 0}catch(e){if(e instanceof M.m_||e instanceof SyntaxError)return;throw e}}t(y,"readFile")}),22701:((g,A,s)=>{
s.d(A,{r:t(()=>p,"r")});var d=s(77030),w=s(3134);function M(m,y="0.0.0.0"){return new Promise(O=>{const h=(0,d.createServer)();h.once("error",o=>O((0,w.UQ)(o)===
"EADDRINUSE")),h.listen({port:m,host:y,exclusive:!0},()=>h.close(()=>O(!1)))})}t(M,"isPortTaken");var T=s(17095),S=s(51630);async function p(m,{isOurs:y,c:O}){const h=(await(0,T.
XT)(m,{},O)).flatMap(o=>(o.Ports??[]).map(n=>({...n,container:o,isOurs:y(o)})));return async({address:o,port:n,protocol:e})=>{const r=h.filter(({IP:P,PublicPort:E,
Type:l})=>E===n&&l===e&&C(P,o)),i=r.find(P=>!P.isOurs)?.container;if(i!==void 0)return`the container ${i.Names?.[0]?.slice(1)??i.Id.slice(0,12)}`;if(!(r.length>
0)&&!(e!=="tcp"||!Number.isInteger(n)||!(0,S.mC)(m.endpoint)))return await M(n,o||void 0)?"another program of this machine":void 0}}t(p,"portHolders");function C(m,y){
const O=t(h=>!h||h==="0.0.0.0"||h==="::","isAll");return O(m)||O(y)||m===y}t(C,"overlap")}),9609:((g,A,s)=>{s.d(A,{C:t(()=>e,"C"),Y:t(()=>r,"Y")});var d=s(75892),
w=s(2430),M=s(17095),T=s(16519),S=s(20248),p=s(26898),C=function(l,_,L){if(_!=null){if(typeof _!="object"&&typeof _!="function")throw new TypeError("Object expe\
cted.");var D,f;if(L){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");D=_[Symbol.asyncDispose]}if(D===void 0){if(!Symbol.dispose)
throw new TypeError("Symbol.dispose is not defined.");D=_[Symbol.dispose],L&&(f=D)}if(typeof D!="function")throw new TypeError("Object not disposable.");f&&(D=t(
function(){try{f.call(this)}catch(a){return Promise.reject(a)}},"dispose")),l.stack.push({value:_,dispose:D,async:L})}else L&&l.stack.push({async:!0});return _},
m=(function(l){return function(_){function L(c){_.error=_.hasError?new l(c,_.error,"An error was suppressed during disposal."):c,_.hasError=!0}t(L,"fail");var D,
f=0;function a(){for(;D=_.stack.pop();)try{if(!D.async&&f===1)return f=0,_.stack.push(D),Promise.resolve().then(a);if(D.dispose){var c=D.dispose.call(D.value);if(D.
async)return f|=2,Promise.resolve(c).then(a,function(u){return L(u),a()})}else f|=1}catch(u){L(u)}if(f===1)return _.hasError?Promise.reject(_.error):Promise.resolve();
if(_.hasError)throw _.error}return t(a,"next"),a()}})(typeof SuppressedError=="function"?SuppressedError:function(l,_,L){var D=new Error(L);return D.name="Suppr\
essedError",D.error=l,D.suppressed=_,D});const y="vm-snapshot.record.",O="vm-snapshot.record",h="vm-snapshot.record-lock",o="vm-snapshot.record-token",n=12e4;async function e(l,{
kind:_,lock:L,token:D=(0,w.Pg)(),entry:f,volumes:a=[],onWritten:c,signal:u}){let I=1;const v={[O]:_,[h]:L,[o]:D},R=t(async K=>{await(0,p.I)(l,K,{number:I,entry:f,
signal:u}),c?.()},"prepare"),{id:U,running:B}=await(0,S.f1)(l,{name:y+D,labels:v,volumes:a},{signal:u,prepare:R});return{holds:B,async write(K){I+=1,await(0,p.I)(
l,U,{number:I,entry:K,signal:AbortSignal.timeout(n)})},end:t(()=>(0,S.B$)(l,U),"end")}}t(e,"openRecord");async function r(l,_,{locked:L,putRight:D,c:f}){const a=await(0,M.
XT)(l,{label:[`${O}=${_}`]},f);for(const{Id:c,Labels:u}of a.filter(i)){const{[h]:I="",[o]:v=""}=u??{};try{const R={stack:[],error:void 0,hasError:!1};try{if(C(R,
I===L?P:await E(l,{lock:I,token:v},f),!0)===void 0||await(0,M.FA)(l,c,f)===void 0)continue;const B=t(()=>(0,S.B$)(l,c),"end");await D({token:v,lock:I,entry:(await(0,p.
V)(l,c,f))?.entry,end:B}),await B()}catch(U){R.error=U,R.hasError=!0}finally{const U=m(R);U&&await U}}catch(R){f.signal.throwIfAborted(),f.log.warn(`what an int\
errupted command has left cannot be put right: ${R instanceof Error?R.message:R}`)}}}t(r,"endAbandoned");function i({Names:l}){return(l??[]).some(_=>_.startsWith(
`/${y}`))}t(i,"isRecord");const P={async[Symbol.asyncDispose](){}};async function E(l,{lock:_,token:L},{signal:D}){if((0,w.Tu)(L)!=="alive"&&(await(0,M.FA)(l,(0,T.
l)(_),{signal:D}))?.State.Status!=="running")try{return await(0,T.B)(l,_,{signal:D})}catch(f){if(f instanceof d.fK)return;throw f}}t(E,"lockOfDead")}),92652:((g,A,s)=>{
s.d(A,{A8:t(()=>C,"A8"),L:t(()=>p,"L"),bR:t(()=>S,"bR"),ok:t(()=>w,"ok"),y6:t(()=>M,"y6"),yi:t(()=>T,"yi")});var d=s(75892);function w(m){return/^[0-9a-f]{64}$/.
test(m)}t(w,"isAnonymous");async function M(m,y,{signal:O}){try{return await m.json({method:"GET",path:`/volumes/${y}`,what:`inspect volume '${y}'`,signal:O})}catch(h){
if(h instanceof d.m_)return;throw h}}t(M,"findVolume");async function T(m,y,{signal:O}){const h={filters:JSON.stringify(y)};return(await m.json({method:"GET",path:"\
/volumes",query:h,what:"list volumes",signal:O}))?.Volumes??[]}t(T,"listVolumes");function S(m){return m===void 0||Object.keys(m).length===0?null:m}t(S,"options\
OrNull");async function p(m,y,{signal:O}){try{await m.json({method:"DELETE",path:`/volumes/${y}`,what:`remove volume '${y}'`,signal:O})}catch(h){if(!(h instanceof
d.m_))throw h}}t(p,"removeVolume");async function C(m,y,{labels:O,signal:h}){const o=[];for(const n of y){const e=await M(m,n,{signal:h});if(e===void 0)o.push(n);else if(Object.
entries(O).some(([r,i])=>e.Labels?.[r]!==i))throw new d.fK(`There is a volume '${n}' already, and it is not this machine's`,{hint:`Mount another volume, or remo\
ve that one: docker volume rm ${n}`})}return o}t(C,"missingVolumes")}),51729:((g,A,s)=>{s.d(A,{AG:t(()=>o,"AG"),Pt:t(()=>n,"Pt"),e7:t(()=>h,"e7"),j5:t(()=>S,"j5"),
r_:t(()=>T,"r_")});var d=s(56118),w=s(75892),M=s(64007);const T="/vm-snapshot-waiter",S="vm-snapshot-waiter:1",p={amd64:{machine:62,code:"833c2401741d31c031ff48\
8d7424c0ba200000000f0585c07fecb83c00000031ff0f05b80f01000031ff31f631d24531d20f05ebee"},arm64:{machine:183,code:"e00340f91f0400f160010054000080d2e10301d1020480d2\
e80780d2010000d41f0000f14cffff54000080d2a80b80d2010000d4280980d2000080d2010080d2020080d2030080d2040080d2010000d4f9ffff17"}},C=new Date(0),m=0x400000n,y=64,O=56;
function h(e){const r=p[e];if(r===void 0)return;const i=Buffer.from(r.code,"hex"),P=y+O,E=Buffer.alloc(P+i.length);E.set([127,69,76,70,2,1,1]),E.writeUInt16LE(2,
16),E.writeUInt16LE(r.machine,18),E.writeUInt32LE(1,20),E.writeBigUInt64LE(m+BigInt(P),24),E.writeBigUInt64LE(BigInt(y),32);for(const[l,_]of[y,O,1,y].entries())
E.writeUInt16LE(_,52+2*l);E.writeUInt32LE(1,y),E.writeUInt32LE(5,y+4);for(const[l,_]of[0n,m,m,BigInt(E.length),BigInt(E.length),0x1000n].entries())E.writeBigUInt64LE(
_,y+8+8*l);return E.set(i,P),E}t(h,"waiterFor");function o(e){const r=(0,d.pack)();return r.entry({name:T.slice(1),mode:493,mtime:C},e),r.finalize(),r}t(o,"wait\
erTar");async function n(e,r,{signal:i}){try{await e.inspectImage(S,{signal:i})}catch(P){if(!(P instanceof w.m_))throw P;const[E,l]=S.split(":"),_={fromSrc:"-",
repo:E,tag:l},L="import the image of a program that waits";for await(const D of(0,M.c)(e.bytes({method:"POST",path:"/images/create",query:_,body:o(r),what:L,signal:i}),
L));}}t(n,"ensureWaiter")})};export{x as id,F as ids,H as modules};
