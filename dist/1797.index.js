var K=Object.defineProperty;var n=(g,A)=>K(g,"name",{value:A,configurable:!0});const b=1797,$=[1797],N={91186:((g,A,a)=>{a.d(A,{H:n(()=>D,"H")});var u=a(77598),O=a(73024),T=a(76760);function D(I){const P=(0,T.join)(I,`.clock-${(0,u.randomBytes)(
6).toString("hex")}`);(0,O.closeSync)((0,O.openSync)(P,"wx"));try{return(0,O.lstatSync)(P).mtimeMs}finally{(0,O.rmSync)(P,{force:!0})}}n(D,"fileClock")}),14151:((g,A,a)=>{
a.d(A,{Ke:n(()=>o,"Ke"),bf:n(()=>e,"bf"),hy:n(()=>_,"hy"),pG:n(()=>t,"pG"),uu:n(()=>r,"uu")});var u=a(73024),O=a(76760),T=a(58500),D=a(75892),I=a(91186),P=a(3134),
M=a(2430);const m=25,h=24*36e5,l=1e4,y=2e3;async function o(s,d){const{wait:f,signal:i,token:w=(0,M.Pg)(),stop:S=n(()=>{},"stop"),onWait:v}=d,B=d.isHeldBy??(L=>t(
L,s)),U=performance.now();let R=!0;for(;!p(s,w);){i.throwIfAborted();const L=e(s);if(L===void 0)continue;if(L===""?_(s)>=l:!B(L)){L!==""&&S(L),r(s,L,S);continue}
const C=performance.now()-U;if(C>=f)throw new D.fK(`another process holds ${s}`,{hint:"Try again when it has finished"});R&&C>=y&&v?.(L),C>=y&&(R=!1),await(0,T.
setTimeout)(m,void 0,{signal:i})}return{[Symbol.asyncDispose]:async()=>r(s,w,S)}}n(o,"lockFile");function t(s,d){const f=(0,M.Tu)(s);return f==="alive"||f==="un\
known"&&_(d)<h}n(t,"isAtWork");function e(s){try{return(0,u.readlinkSync)(s)}catch(d){if((0,P.UQ)(d)==="ENOENT")return;if((0,P.UQ)(d)!=="EINVAL")throw d}try{return(0,u.
readFileSync)(s,"latin1")}catch(d){if((0,P.UQ)(d)==="ENOENT")return;throw d}}n(e,"ownerOf");function r(s,d,f){e(s)===d&&c(s,d,f)}n(r,"takeAway");function c(s,d,f){
const i=`${s}.${(0,M.Pg)()}`;try{(0,u.renameSync)(s,i)}catch(S){if((0,P.UQ)(S)==="ENOENT")return;throw S}const w=e(i);w!==void 0&&w!==d&&!p(s,w)&&f(w),(0,u.rmSync)(
i,{force:!0})}n(c,"takeAsideAndLook");function p(s,d){try{return(0,u.symlinkSync)(d,s),!0}catch(f){const i=(0,P.UQ)(f)??"";if(i==="EEXIST")return!1;if(!["EPERM",
"ENOTSUP","EOPNOTSUPP","ENOSYS"].includes(i))throw f;return E(s,d)}}n(p,"create");function E(s,d){try{const f=(0,u.openSync)(s,"wx");try{(0,u.writeSync)(f,d)}catch(i){
throw(0,u.rmSync)(s,{force:!0}),i}finally{(0,u.closeSync)(f)}}catch(f){if((0,P.UQ)(f)==="EEXIST")return!1;throw f}return e(s)===d}n(E,"createFile");function _(s){
const d=(0,u.lstatSync)(s,{throwIfNoEntry:!1})?.mtimeMs;return d===void 0?0:(0,I.H)((0,O.dirname)(s))-d}n(_,"ageOf")}),87888:((g,A,a)=>{a.d(A,{Ht:n(()=>P,"Ht"),
QD:n(()=>h,"QD"),Yw:n(()=>y,"Yw"),fc:n(()=>M,"fc"),kq:n(()=>m,"kq"),v8:n(()=>l,"v8")});var u=a(51455),O=a(76760),T=a(3134),D=function(o,t,e){if(t!=null){if(typeof t!=
"object"&&typeof t!="function")throw new TypeError("Object expected.");var r,c;if(e){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not def\
ined.");r=t[Symbol.asyncDispose]}if(r===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");r=t[Symbol.dispose],e&&(c=r)}if(typeof r!=
"function")throw new TypeError("Object not disposable.");c&&(r=n(function(){try{c.call(this)}catch(p){return Promise.reject(p)}},"dispose")),o.stack.push({value:t,
dispose:r,async:e})}else e&&o.stack.push({async:!0});return t},I=(function(o){return function(t){function e(E){t.error=t.hasError?new o(E,t.error,"An error was \
suppressed during disposal."):E,t.hasError=!0}n(e,"fail");var r,c=0;function p(){for(;r=t.stack.pop();)try{if(!r.async&&c===1)return c=0,t.stack.push(r),Promise.
resolve().then(p);if(r.dispose){var E=r.dispose.call(r.value);if(r.async)return c|=2,Promise.resolve(E).then(p,function(_){return e(_),p()})}else c|=1}catch(_){
e(_)}if(c===1)return t.hasError?Promise.reject(t.error):Promise.resolve();if(t.hasError)throw t.error}return n(p,"next"),p()}})(typeof SuppressedError=="functio\
n"?SuppressedError:function(o,t,e){var r=new Error(e);return r.name="SuppressedError",r.error=o,r.suppressed=t,r});async function P(o){if(process.geteuid?.()===
0)for(let t=o;;t=(0,O.dirname)(t)){const e=await(0,u.stat)(t).catch(r=>{if(!((0,T.UQ)(r)==="ENOENT"||(0,T.UQ)(r)==="ENOTDIR"))throw r});if(e)return e.uid===0?void 0:
{uid:e.uid,gid:e.gid}}}n(P,"ownerBelow");async function M(o,t){const e=await(0,u.mkdir)(o,{recursive:!0});if(!(!t||e===void 0))for(let r=o;r.length>=e.length;r=
(0,O.dirname)(r))await(0,u.chown)(r,t.uid,t.gid)}n(M,"makeFolder");async function m(o,t){const e=await(0,u.mkdir)(o,{recursive:!0});if(e!==void 0)for(let r=o;r.
length>=e.length;r=(0,O.dirname)(r))t&&await(0,u.chown)(r,t.uid,t.gid),await y((0,O.dirname)(r))}n(m,"makeFolderDurably");async function h(o,t){await(0,u.mkdir)(
o),t&&await(0,u.chown)(o,t.uid,t.gid)}n(h,"makeFolderIn");async function l(o,t,e){const r={stack:[],error:void 0,hasError:!1};try{const c=D(r,await(0,u.open)(o,
"wx"),!0);await c.writeFile(t),e&&await c.chown(e.uid,e.gid),await c.sync()}catch(c){r.error=c,r.hasError=!0}finally{const c=I(r);c&&await c}}n(l,"writeDurably");
async function y(o){const t={stack:[],error:void 0,hasError:!1};try{await D(t,await(0,u.open)(o,"r"),!0).sync().catch(r=>{if(!["EINVAL","EPERM","EISDIR","ENOTSU\
P"].includes((0,T.UQ)(r)??""))throw r})}catch(e){t.error=e,t.hasError=!0}finally{const e=I(t);e&&await e}}n(y,"syncFolder")}),24316:((g,A,a)=>{a.d(A,{Z:n(()=>m,
"Z")});var u=a(77598),O=a(76760),T=a(75892),D=a(3134),I=a(14151),P=a(87888),M=a(41232);async function m(h,{signal:l,wait:y=0}){const o=(0,O.join)((0,M.Wx)(),".c\
onfig","vm","locks");try{await(0,D.CD)(`cannot make a lock in ${o}`,async()=>(0,P.fc)(o,await(0,P.Ht)(o)))}catch(t){throw t instanceof T.iC?new T.iC(t.message,{
cause:t,hint:"Set HOME to a folder that you may write to"}):t}return await(0,I.Ke)((0,O.join)(o,`${(0,u.hash)("sha256",h,"hex").slice(0,16)}.lock`),{wait:y,signal:l})}
n(m,"lockWork")}),17095:((g,A,a)=>{a.d(A,{FA:n(()=>D,"FA"),LE:n(()=>M,"LE"),SI:n(()=>h,"SI"),UQ:n(()=>l,"UQ"),XT:n(()=>I,"XT"),aH:n(()=>T,"aH"),aO:n(()=>m,"aO"),
fs:n(()=>P,"fs"),ze:n(()=>y,"ze")});var u=a(75892);const O=9e5;async function T(o,t,{signal:e}){const r={method:"GET",path:`/containers/${encodeURIComponent(t)}\
/json`,what:`inspect container '${t}'`,signal:e};return await o.json(r)}n(T,"inspectContainer");async function D(o,t,e){try{return await T(o,t,e)}catch(r){if(r instanceof
u.m_)return;throw r}}n(D,"findContainer");async function I(o,t,{signal:e}){const r={all:!0,filters:JSON.stringify(t)};return await o.json({method:"GET",path:"/c\
ontainers/json",query:r,what:"list containers",signal:e})??[]}n(I,"containersWith");async function P(o,t,{signal:e}){const r={method:"GET",path:`/containers/${t}\
/changes`,what:`list the changes of container ${t}`,signal:e,idle:O};return await o.json(r)??[]}n(P,"changesOf");async function M(o,t,{repository:e,tag:r,config:c,
what:p,signal:E}){const _={container:t,repo:e,tag:r,pause:!0};return(await o.json({method:"POST",path:"/commit",query:_,body:c,what:p,signal:E,idle:O})).Id}n(M,
"commitContainer");async function m(o,t,{to:e,name:r=t,signal:c}){await o.json({method:"POST",path:`/containers/${t}/${e}`,what:`${e} container ${r}`,signal:c})}
n(m,"changeContainer");async function h(o,t,{signal:e}){await o.json({method:"POST",path:`/containers/${t}/stop`,what:`stop container ${t}`,signal:e,idle:O})}n(
h,"stopContainer");async function l(o,t,{name:e,signal:r}){const c=`rename container ${t} to '${e}'`;await o.json({method:"POST",path:`/containers/${t}/rename`,
query:{name:e},what:c,signal:r})}n(l,"renameContainer");async function y(o,t,{volumes:e=!1,signal:r}){const c={force:!0,...e&&{v:!0}};await o.json({method:"DELE\
TE",path:`/containers/${t}`,query:c,what:`remove container ${t}`,signal:r})}n(y,"takeAwayContainer")}),16519:((g,A,a)=>{a.d(A,{B:n(()=>E,"B"),l:n(()=>p,"l")});var u=a(
77030),O=a(48161),T=a(58500),D=a(75892),I=a(2430),P=a(41232),M=a(24316),m=a(17095),h=a(20248),l=a(51729);const y="vm-snapshot.lock.",o="vm-snapshot.lock",t="vm-\
snapshot.lock-owner",e=100,r=1e4,c=2e4;function p(i){return y+i}n(p,"lockName");async function E(i,w,{wait:S=0,signal:v}){const B=(0,l.e7)(await i.architecture(
{signal:v}));if(B===void 0)return await(0,M.Z)(`${i.endpoint.url} ${w}`,{wait:S,signal:v});const U=Date.now();for(;;){v.throwIfAborted();const R=await _(i,p(w),
{program:B,signal:v});if(R!==void 0)return R;const L=await(0,m.FA)(i,p(w),{signal:v});if(L!==void 0&&s(L))await d(i,L.Id,{signal:v});else if(L!==void 0){const C=L.
State.Status==="running"||L.State.Status==="paused"?S:Math.max(S,r);if(Date.now()-U>=C)throw f(w,L);await(0,T.setTimeout)(e,void 0,{signal:v})}}}n(E,"lockInDaem\
on");async function _(i,w,{program:S,signal:v}){const B={Image:l.j5,Entrypoint:[l.r_],Cmd:["until-the-input-ends"],OpenStdin:!0,StdinOnce:!0,AttachStdin:!0,NetworkDisabled:!0,
StopSignal:"SIGKILL",Labels:{[o]:(0,I.Pg)(),[t]:`process ${process.pid} of ${(0,P.nT)()} on ${(0,O.hostname)()}`},HostConfig:{NetworkMode:"none",AutoRemove:!0,LogConfig:{
Type:"none"}}};let U,R;try{await(0,l.Pt)(i,S,{signal:v}),U=await i.createContainer(B,{name:w,signal:v});const C={method:"POST",path:`/containers/${U}/attach`,query:{
stream:!0,stdin:!0},what:`hold ${w}`};R=await i.upgrade({...C,signal:v}),await(0,m.aO)(i,U,{to:"start",signal:v})}catch(C){if(R?.destroy(),U!==void 0&&await(0,h.
B$)(i,U),C instanceof D.fK||C instanceof D.m_)return;throw C}const L={id:U,input:R};return R.on("error",()=>{}),R instanceof u.Socket&&R.unref(),{async[Symbol.asyncDispose](){
L.input.destroy(),await(0,h.B$)(i,L.id)}}}n(_,"take");function s({State:i,Created:w,Config:S}){return i.Status==="exited"||i.Status==="dead"?!0:i.Status!=="crea\
ted"?!1:(0,I.Tu)(S.Labels?.[o]??"")==="dead"||Date.now()-Date.parse(w)>c}n(s,"isOver");async function d(i,w,{signal:S}){try{await i.json({method:"DELETE",path:`\
/containers/${w}`,what:`remove container ${w}`,signal:S})}catch(v){if(!(v instanceof D.m_)&&!(v instanceof D.fK))throw v;await(0,T.setTimeout)(e,void 0,{signal:S})}}
n(d,"removeStopped");function f(i,{Config:w}){const S=w.Labels?.[t]??"another process";return new D.fK(`${S} holds ${i}`,{hint:"Try again when it has finished",
fields:{owner:S}})}n(f,"held")}),20248:((g,A,a)=>{a.d(A,{B$:n(()=>m,"B$"),f1:n(()=>M,"f1"),po:n(()=>h,"po")});var u=a(75892),O=a(17095),T=a(92652),D=a(51729);const I=5,
P="/held";async function M(o,t,{signal:e,prepare:r}){const c=(0,D.e7)(await o.architecture({signal:e}));for(let p=1;;p++){const E=await y(o,t,{program:c,signal:e});
try{return t.image!==void 0&&c!==void 0&&await h(o,E,{tar:(0,D.AG)(c),signal:e}),await r?.(E),c!==void 0&&await(0,O.aO)(o,E,{to:"start",signal:e}),{id:E,running:c!==
void 0}}catch(_){if(await m(o,E),!(_ instanceof u.m_)||p===I)throw _}}}n(M,"startHolder");async function m(o,t){try{await(0,O.ze)(o,t,{signal:AbortSignal.timeout(
12e4)})}catch(e){if(!(e instanceof u.m_)&&!(e instanceof u.fK))throw e}}n(m,"removeHolder");async function h(o,t,{tar:e,signal:r}){const c=`/containers/${t}/arc\
hive`;await o.json({method:"PUT",path:c,query:{path:"/"},body:e,what:`write into container '${t}'`,signal:r})}n(h,"putFiles");function l({Os:o,Architecture:t,Variant:e}){
return t===""?void 0:[o,t,e].filter(Boolean).join("/")}n(l,"platformOf");async function y(o,{name:t,labels:e,image:r,volumes:c=[]},{program:p,signal:E}){const _=c.
map((i,w)=>({Type:"volume",Source:i.name,Target:`${P}/${w}`,ReadOnly:!0,VolumeOptions:{NoCopy:!0,Labels:i.labels??{},...i.driver!==void 0&&{DriverConfig:{Name:i.
driver,Options:(0,T.bR)(i.options)}}}})),s=r===void 0?void 0:await o.inspectImage(r,{signal:E}),d={Image:r??D.j5,Entrypoint:[D.r_],Cmd:[],User:"0:0",NetworkDisabled:!0,
StopSignal:"SIGKILL",Healthcheck:{Test:["NONE"]},Labels:{...Object.fromEntries(Object.keys(s?.Config?.Labels??{}).map(i=>[i,""])),...e},HostConfig:{NetworkMode:"\
none",RestartPolicy:{Name:"always"},LogConfig:{Type:"none"},Mounts:_,Tmpfs:Object.fromEntries(Object.keys(s?.Config?.Volumes??{}).map(i=>[i,""]))}},f=s&&l(s);for(let i=1;;i++){
r===void 0&&await(0,D.Pt)(o,p??Buffer.alloc(0),{signal:E});try{return await o.createContainer(d,{name:t,signal:E,...f!==void 0&&{platform:f}})}catch(w){if(r!==void 0||
!(w instanceof u.m_)||i===I)throw w}}}n(y,"create")}),26898:((g,A,a)=>{a.d(A,{I:n(()=>M,"I"),V:n(()=>m,"V")});var u=a(57075),O=a(56118),T=a(75892),D=a(20248);const I=64<<
20,P=["vm-snapshot-note.0","vm-snapshot-note.1"];async function M(l,y,{number:o,entry:t,signal:e}){const r=(0,O.pack)(),c=`${JSON.stringify({number:o,entry:t})}\

`;r.entry({name:P[o%P.length],mode:384},c),r.finalize(),await(0,D.po)(l,y,{tar:r,signal:e})}n(M,"writeNote");async function m(l,y,{signal:o}){return(await Promise.
all(P.map(e=>h(l,y,{file:e,signal:o})))).filter(e=>e!==void 0).sort((e,r)=>r.number-e.number)[0]}n(m,"readNote");async function h(l,y,{file:o,signal:t}){try{const e=(0,O.
extract)();u.Readable.from(l.readContainer(y,`/${o}`,{signal:t})).once("error",s=>e.destroy(s)).pipe(e);const c=[];let p=0;for await(const s of e)for await(const d of s){
if(p+=d.length,p>I)throw new T.cs(`the note in container ${y} is larger than ${I} bytes`);c.push(d)}const{number:E,entry:_}=JSON.parse(Buffer.concat(c).toString(
"utf8"));return Number.isSafeInteger(E)?{number:E,entry:_}:void 0}catch(e){if(e instanceof T.m_||e instanceof SyntaxError)return;throw e}}n(h,"readFile")}),22701:((g,A,a)=>{
a.d(A,{r:n(()=>P,"r")});var u=a(77030),O=a(3134);function T(m,h="0.0.0.0"){return new Promise(l=>{const y=(0,u.createServer)();y.once("error",o=>l((0,O.UQ)(o)===
"EADDRINUSE")),y.listen({port:m,host:h,exclusive:!0},()=>y.close(()=>l(!1)))})}n(T,"isPortTaken");var D=a(17095),I=a(51630);async function P(m,{isOurs:h,c:l}){const y=(await(0,D.
XT)(m,{},l)).flatMap(o=>(o.Ports??[]).map(t=>({...t,container:o,isOurs:h(o)})));return async({address:o,port:t,protocol:e})=>{const r=y.filter(({IP:p,PublicPort:E,
Type:_})=>E===t&&_===e&&M(p,o)),c=r.find(p=>!p.isOurs)?.container;if(c!==void 0)return`the container ${c.Names?.[0]?.slice(1)??c.Id.slice(0,12)}`;if(!(r.length>
0)&&!(e!=="tcp"||!Number.isInteger(t)||!(0,I.mC)(m.endpoint)))return await T(t,o||void 0)?"another program of this machine":void 0}}n(P,"portHolders");function M(m,h){
const l=n(y=>!y||y==="0.0.0.0"||y==="::","isAll");return l(m)||l(h)||m===h}n(M,"overlap")}),9609:((g,A,a)=>{a.d(A,{C:n(()=>e,"C"),Y:n(()=>r,"Y")});var u=a(75892),
O=a(2430),T=a(17095),D=a(16519),I=a(20248),P=a(26898),M=function(_,s,d){if(s!=null){if(typeof s!="object"&&typeof s!="function")throw new TypeError("Object expe\
cted.");var f,i;if(d){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");f=s[Symbol.asyncDispose]}if(f===void 0){if(!Symbol.dispose)
throw new TypeError("Symbol.dispose is not defined.");f=s[Symbol.dispose],d&&(i=f)}if(typeof f!="function")throw new TypeError("Object not disposable.");i&&(f=n(
function(){try{i.call(this)}catch(w){return Promise.reject(w)}},"dispose")),_.stack.push({value:s,dispose:f,async:d})}else d&&_.stack.push({async:!0});return s},
m=(function(_){return function(s){function d(S){s.error=s.hasError?new _(S,s.error,"An error was suppressed during disposal."):S,s.hasError=!0}n(d,"fail");var f,
i=0;function w(){for(;f=s.stack.pop();)try{if(!f.async&&i===1)return i=0,s.stack.push(f),Promise.resolve().then(w);if(f.dispose){var S=f.dispose.call(f.value);if(f.
async)return i|=2,Promise.resolve(S).then(w,function(v){return d(v),w()})}else i|=1}catch(v){d(v)}if(i===1)return s.hasError?Promise.reject(s.error):Promise.resolve();
if(s.hasError)throw s.error}return n(w,"next"),w()}})(typeof SuppressedError=="function"?SuppressedError:function(_,s,d){var f=new Error(d);return f.name="Suppr\
essedError",f.error=_,f.suppressed=s,f});const h="vm-snapshot.record.",l="vm-snapshot.record",y="vm-snapshot.record-lock",o="vm-snapshot.record-token",t=12e4;async function e(_,{
kind:s,lock:d,token:f=(0,O.Pg)(),entry:i,volumes:w=[],onWritten:S,signal:v}){let B=1;const U={[l]:s,[y]:d,[o]:f},R=n(async j=>{await(0,P.I)(_,j,{number:B,entry:i,
signal:v}),S?.()},"prepare"),{id:L,running:C}=await(0,I.f1)(_,{name:h+f,labels:U,volumes:w},{signal:v,prepare:R});return{holds:C,async write(j){B+=1,await(0,P.I)(
_,L,{number:B,entry:j,signal:AbortSignal.timeout(t)})},end:n(()=>(0,I.B$)(_,L),"end")}}n(e,"openRecord");async function r(_,s,{locked:d,putRight:f,c:i}){const w=await(0,T.
XT)(_,{label:[`${l}=${s}`]},i);for(const{Id:S,Labels:v}of w.filter(c)){const{[y]:B="",[o]:U=""}=v??{};try{const R={stack:[],error:void 0,hasError:!1};try{if(M(R,
B===d?p:await E(_,{lock:B,token:U},i),!0)===void 0||await(0,T.FA)(_,S,i)===void 0)continue;const C=n(()=>(0,I.B$)(_,S),"end");await f({token:U,lock:B,entry:(await(0,P.
V)(_,S,i))?.entry,end:C}),await C()}catch(L){R.error=L,R.hasError=!0}finally{const L=m(R);L&&await L}}catch(R){i.signal.throwIfAborted(),i.log.warn(`what an int\
errupted command has left cannot be put right: ${R instanceof Error?R.message:R}`)}}}n(r,"endAbandoned");function c({Names:_}){return(_??[]).some(s=>s.startsWith(
`/${h}`))}n(c,"isRecord");const p={async[Symbol.asyncDispose](){}};async function E(_,{lock:s,token:d},{signal:f}){if((0,O.Tu)(d)!=="alive"&&(await(0,T.FA)(_,(0,D.
l)(s),{signal:f}))?.State.Status!=="running")try{return await(0,D.B)(_,s,{signal:f})}catch(i){if(i instanceof u.fK)return;throw i}}n(E,"lockOfDead")}),92652:((g,A,a)=>{
a.d(A,{A8:n(()=>P,"A8"),L:n(()=>I,"L"),bR:n(()=>D,"bR"),y6:n(()=>O,"y6"),yi:n(()=>T,"yi")});var u=a(75892);async function O(M,m,{signal:h}){try{return await M.json(
{method:"GET",path:`/volumes/${m}`,what:`inspect volume '${m}'`,signal:h})}catch(l){if(l instanceof u.m_)return;throw l}}n(O,"findVolume");async function T(M,m,{
signal:h}){const l={filters:JSON.stringify(m)};return(await M.json({method:"GET",path:"/volumes",query:l,what:"list volumes",signal:h}))?.Volumes??[]}n(T,"listV\
olumes");function D(M){return M===void 0||Object.keys(M).length===0?null:M}n(D,"optionsOrNull");async function I(M,m,{signal:h}){try{await M.json({method:"DELET\
E",path:`/volumes/${m}`,what:`remove volume '${m}'`,signal:h})}catch(l){if(!(l instanceof u.m_))throw l}}n(I,"removeVolume");async function P(M,m,{labels:h,signal:l}){
const y=[];for(const o of m){const t=await O(M,o,{signal:l});if(t===void 0)y.push(o);else if(Object.entries(h).some(([e,r])=>t.Labels?.[e]!==r))throw new u.fK(`\
There is a volume '${o}' already, and it is not this machine's`,{hint:`Mount another volume, or remove that one: docker volume rm ${o}`})}return y}n(P,"missingV\
olumes")}),51729:((g,A,a)=>{a.d(A,{AG:n(()=>o,"AG"),Pt:n(()=>t,"Pt"),e7:n(()=>y,"e7"),j5:n(()=>I,"j5"),r_:n(()=>D,"r_")});var u=a(56118),O=a(75892),T=a(64007);const D="\
/vm-snapshot-waiter",I="vm-snapshot-waiter:1",P={amd64:{machine:62,code:"833c2401741d31c031ff488d7424c0ba200000000f0585c07fecb83c00000031ff0f05b80f01000031ff31f\
631d24531d20f05ebee"},arm64:{machine:183,code:"e00340f91f0400f160010054000080d2e10301d1020480d2e80780d2010000d41f0000f14cffff54000080d2a80b80d2010000d4280980d20\
00080d2010080d2020080d2030080d2040080d2010000d4f9ffff17"}},M=new Date(0),m=0x400000n,h=64,l=56;function y(e){const r=P[e];if(r===void 0)return;const c=Buffer.from(
r.code,"hex"),p=h+l,E=Buffer.alloc(p+c.length);E.set([127,69,76,70,2,1,1]),E.writeUInt16LE(2,16),E.writeUInt16LE(r.machine,18),E.writeUInt32LE(1,20),E.writeBigUInt64LE(
m+BigInt(p),24),E.writeBigUInt64LE(BigInt(h),32);for(const[_,s]of[h,l,1,h].entries())E.writeUInt16LE(s,52+2*_);E.writeUInt32LE(1,h),E.writeUInt32LE(5,h+4);for(const[
_,s]of[0n,m,m,BigInt(E.length),BigInt(E.length),0x1000n].entries())E.writeBigUInt64LE(s,h+8+8*_);return E.set(c,p),E}n(y,"waiterFor");function o(e){const r=(0,u.
pack)();return r.entry({name:D.slice(1),mode:493,mtime:M},e),r.finalize(),r}n(o,"waiterTar");async function t(e,r,{signal:c}){try{await e.inspectImage(I,{signal:c})}catch(p){
if(!(p instanceof O.m_))throw p;const[E,_]=I.split(":"),s={fromSrc:"-",repo:E,tag:_},d="import the image of a program that waits";for await(const f of(0,T.c)(e.
bytes({method:"POST",path:"/images/create",query:s,body:o(r),what:d,signal:c}),d));}}n(t,"ensureWaiter")})};export{b as id,$ as ids,N as modules};
