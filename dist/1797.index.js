var K=Object.defineProperty;var n=(g,A)=>K(g,"name",{value:A,configurable:!0});const b=1797,$=[1797],N={91186:((g,A,a)=>{a.d(A,{H:n(()=>D,"H")});var l=a(77598),p=a(73024),T=a(76760);function D(I){const P=(0,T.join)(I,`.clock-${(0,l.randomBytes)(
6).toString("hex")}`);(0,p.closeSync)((0,p.openSync)(P,"wx"));try{return(0,p.lstatSync)(P).mtimeMs}finally{(0,p.rmSync)(P,{force:!0})}}n(D,"fileClock")}),14151:((g,A,a)=>{
a.d(A,{Ke:n(()=>o,"Ke"),bf:n(()=>e,"bf"),hy:n(()=>d,"hy"),pG:n(()=>t,"pG"),uu:n(()=>r,"uu")});var l=a(73024),p=a(76760),T=a(58500),D=a(75892),I=a(91186),P=a(3134),
M=a(2430);const m=25,h=24*36e5,E=1e4,y=2e3;async function o(s,u){const{wait:f,signal:i,token:O=(0,M.Pg)(),stop:S=n(()=>{},"stop"),onWait:v}=u,B=u.isHeldBy??(L=>t(
L,s)),U=performance.now();let R=!0;for(;!w(s,O);){i.throwIfAborted();const L=e(s);if(L===void 0)continue;if(L===""?d(s)>=E:!B(L)){L!==""&&S(L),r(s,L,S);continue}
const C=performance.now()-U;if(C>=f)throw new D.fK(`another process holds ${s}`,{hint:"Try again when it has finished"});R&&C>=y&&v?.(L),C>=y&&(R=!1),await(0,T.
setTimeout)(m,void 0,{signal:i})}return{[Symbol.asyncDispose]:async()=>r(s,O,S)}}n(o,"lockFile");function t(s,u){const f=(0,M.Tu)(s);return f==="alive"||f==="un\
known"&&d(u)<h}n(t,"isAtWork");function e(s){try{return(0,l.readlinkSync)(s)}catch(u){if((0,P.UQ)(u)==="ENOENT")return;if((0,P.UQ)(u)!=="EINVAL")throw u}try{return(0,l.
readFileSync)(s,"latin1")}catch(u){if((0,P.UQ)(u)==="ENOENT")return;throw u}}n(e,"ownerOf");function r(s,u,f){e(s)===u&&c(s,u,f)}n(r,"takeAway");function c(s,u,f){
const i=`${s}.${(0,M.Pg)()}`;try{(0,l.renameSync)(s,i)}catch(S){if((0,P.UQ)(S)==="ENOENT")return;throw S}const O=e(i);O!==void 0&&O!==u&&!w(s,O)&&f(O),(0,l.rmSync)(
i,{force:!0})}n(c,"takeAsideAndLook");function w(s,u){try{return(0,l.symlinkSync)(u,s),!0}catch(f){const i=(0,P.UQ)(f)??"";if(i==="EEXIST")return!1;if(!["EPERM",
"ENOTSUP","EOPNOTSUPP","ENOSYS"].includes(i))throw f;return _(s,u)}}n(w,"create");function _(s,u){try{const f=(0,l.openSync)(s,"wx");try{(0,l.writeSync)(f,u)}catch(i){
throw(0,l.rmSync)(s,{force:!0}),i}finally{(0,l.closeSync)(f)}}catch(f){if((0,P.UQ)(f)==="EEXIST")return!1;throw f}return e(s)===u}n(_,"createFile");function d(s){
const u=(0,l.lstatSync)(s,{throwIfNoEntry:!1})?.mtimeMs;return u===void 0?0:(0,I.H)((0,p.dirname)(s))-u}n(d,"ageOf")}),87888:((g,A,a)=>{a.d(A,{Ht:n(()=>P,"Ht"),
QD:n(()=>h,"QD"),Yw:n(()=>y,"Yw"),fc:n(()=>M,"fc"),kq:n(()=>m,"kq"),v8:n(()=>E,"v8")});var l=a(51455),p=a(76760),T=a(3134),D=function(o,t,e){if(t!=null){if(typeof t!=
"object"&&typeof t!="function")throw new TypeError("Object expected.");var r,c;if(e){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not def\
ined.");r=t[Symbol.asyncDispose]}if(r===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");r=t[Symbol.dispose],e&&(c=r)}if(typeof r!=
"function")throw new TypeError("Object not disposable.");c&&(r=n(function(){try{c.call(this)}catch(w){return Promise.reject(w)}},"dispose")),o.stack.push({value:t,
dispose:r,async:e})}else e&&o.stack.push({async:!0});return t},I=(function(o){return function(t){function e(_){t.error=t.hasError?new o(_,t.error,"An error was \
suppressed during disposal."):_,t.hasError=!0}n(e,"fail");var r,c=0;function w(){for(;r=t.stack.pop();)try{if(!r.async&&c===1)return c=0,t.stack.push(r),Promise.
resolve().then(w);if(r.dispose){var _=r.dispose.call(r.value);if(r.async)return c|=2,Promise.resolve(_).then(w,function(d){return e(d),w()})}else c|=1}catch(d){
e(d)}if(c===1)return t.hasError?Promise.reject(t.error):Promise.resolve();if(t.hasError)throw t.error}return n(w,"next"),w()}})(typeof SuppressedError=="functio\
n"?SuppressedError:function(o,t,e){var r=new Error(e);return r.name="SuppressedError",r.error=o,r.suppressed=t,r});async function P(o){if(process.geteuid?.()===
0)for(let t=o;;t=(0,p.dirname)(t)){const e=await(0,l.stat)(t).catch(r=>{if(!((0,T.UQ)(r)==="ENOENT"||(0,T.UQ)(r)==="ENOTDIR"))throw r});if(e)return e.uid===0?void 0:
{uid:e.uid,gid:e.gid}}}n(P,"ownerBelow");async function M(o,t){const e=await(0,l.mkdir)(o,{recursive:!0});if(!(!t||e===void 0))for(let r=o;r.length>=e.length;r=
(0,p.dirname)(r))await(0,l.chown)(r,t.uid,t.gid)}n(M,"makeFolder");async function m(o,t){const e=await(0,l.mkdir)(o,{recursive:!0});if(e!==void 0)for(let r=o;r.
length>=e.length;r=(0,p.dirname)(r))t&&await(0,l.chown)(r,t.uid,t.gid),await y((0,p.dirname)(r))}n(m,"makeFolderDurably");async function h(o,t){await(0,l.mkdir)(
o),t&&await(0,l.chown)(o,t.uid,t.gid)}n(h,"makeFolderIn");async function E(o,t,e){const r={stack:[],error:void 0,hasError:!1};try{const c=D(r,await(0,l.open)(o,
"wx"),!0);await c.writeFile(t),e&&await c.chown(e.uid,e.gid),await c.sync()}catch(c){r.error=c,r.hasError=!0}finally{const c=I(r);c&&await c}}n(E,"writeDurably");
async function y(o){const t={stack:[],error:void 0,hasError:!1};try{await D(t,await(0,l.open)(o,"r"),!0).sync().catch(r=>{if(!["EINVAL","EPERM","EISDIR","ENOTSU\
P"].includes((0,T.UQ)(r)??""))throw r})}catch(e){t.error=e,t.hasError=!0}finally{const e=I(t);e&&await e}}n(y,"syncFolder")}),24316:((g,A,a)=>{a.d(A,{Z:n(()=>m,
"Z")});var l=a(77598),p=a(76760),T=a(75892),D=a(3134),I=a(14151),P=a(87888),M=a(41232);async function m(h,{signal:E,wait:y=0}){const o=(0,p.join)((0,M.Wx)(),".c\
onfig","vm","locks");try{await(0,D.CD)(`cannot make a lock in ${o}`,async()=>(0,P.fc)(o,await(0,P.Ht)(o)))}catch(t){throw t instanceof T.iC?new T.iC(t.message,{
cause:t,hint:"Set HOME to a folder that you may write to"}):t}return await(0,I.Ke)((0,p.join)(o,`${(0,l.hash)("sha256",h,"hex").slice(0,16)}.lock`),{wait:y,signal:E})}
n(m,"lockWork")}),17095:((g,A,a)=>{a.d(A,{FA:n(()=>D,"FA"),LE:n(()=>M,"LE"),SI:n(()=>h,"SI"),UQ:n(()=>E,"UQ"),XT:n(()=>I,"XT"),aH:n(()=>T,"aH"),aO:n(()=>m,"aO"),
fs:n(()=>P,"fs"),ze:n(()=>y,"ze")});var l=a(75892);const p=9e5;async function T(o,t,{signal:e}){const r={method:"GET",path:`/containers/${encodeURIComponent(t)}\
/json`,what:`inspect container '${t}'`,signal:e},c=await o.json(r),w=n((_,d)=>_.Destination<d.Destination?-1:1,"byPath");return{...c,Mounts:(c.Mounts??[]).toSorted(
w)}}n(T,"inspectContainer");async function D(o,t,e){try{return await T(o,t,e)}catch(r){if(r instanceof l.m_)return;throw r}}n(D,"findContainer");async function I(o,t,{
signal:e}){const r={all:!0,filters:JSON.stringify(t)};return await o.json({method:"GET",path:"/containers/json",query:r,what:"list containers",signal:e})??[]}n(
I,"containersWith");async function P(o,t,{signal:e}){const r={method:"GET",path:`/containers/${t}/changes`,what:`list the changes of container ${t}`,signal:e,idle:p};
return await o.json(r)??[]}n(P,"changesOf");async function M(o,t,{repository:e,tag:r,config:c,what:w,signal:_}){const d={container:t,repo:e,tag:r,pause:!0};return(await o.
json({method:"POST",path:"/commit",query:d,body:c,what:w,signal:_,idle:p})).Id}n(M,"commitContainer");async function m(o,t,{to:e,name:r=t,signal:c}){await o.json(
{method:"POST",path:`/containers/${t}/${e}`,what:`${e} container ${r}`,signal:c})}n(m,"changeContainer");async function h(o,t,{signal:e}){await o.json({method:"\
POST",path:`/containers/${t}/stop`,what:`stop container ${t}`,signal:e,idle:p})}n(h,"stopContainer");async function E(o,t,{name:e,signal:r}){const c=`rename con\
tainer ${t} to '${e}'`;await o.json({method:"POST",path:`/containers/${t}/rename`,query:{name:e},what:c,signal:r})}n(E,"renameContainer");async function y(o,t,{
volumes:e=!1,signal:r}){const c={force:!0,...e&&{v:!0}};await o.json({method:"DELETE",path:`/containers/${t}`,query:c,what:`remove container ${t}`,signal:r})}n(
y,"takeAwayContainer")}),16519:((g,A,a)=>{a.d(A,{B:n(()=>_,"B"),l:n(()=>w,"l")});var l=a(77030),p=a(48161),T=a(58500),D=a(75892),I=a(2430),P=a(41232),M=a(24316),
m=a(17095),h=a(20248),E=a(51729);const y="vm-snapshot.lock.",o="vm-snapshot.lock",t="vm-snapshot.lock-owner",e=100,r=1e4,c=2e4;function w(i){return y+i}n(w,"loc\
kName");async function _(i,O,{wait:S=0,signal:v}){const B=(0,E.e7)(await i.architecture({signal:v}));if(B===void 0)return await(0,M.Z)(`${i.endpoint.url} ${O}`,
{wait:S,signal:v});const U=Date.now();for(;;){v.throwIfAborted();const R=await d(i,w(O),{program:B,signal:v});if(R!==void 0)return R;const L=await(0,m.FA)(i,w(O),
{signal:v});if(L!==void 0&&s(L))await u(i,L.Id,{signal:v});else if(L!==void 0){const C=L.State.Status==="running"||L.State.Status==="paused"?S:Math.max(S,r);if(Date.
now()-U>=C)throw f(O,L);await(0,T.setTimeout)(e,void 0,{signal:v})}}}n(_,"lockInDaemon");async function d(i,O,{program:S,signal:v}){const B={Image:E.j5,Entrypoint:[
E.r_],Cmd:["until-the-input-ends"],OpenStdin:!0,StdinOnce:!0,AttachStdin:!0,NetworkDisabled:!0,StopSignal:"SIGKILL",Labels:{[o]:(0,I.Pg)(),[t]:`process ${process.
pid} of ${(0,P.nT)()} on ${(0,p.hostname)()}`},HostConfig:{NetworkMode:"none",AutoRemove:!0,LogConfig:{Type:"none"}}};let U,R;try{await(0,E.Pt)(i,S,{signal:v}),
U=await i.createContainer(B,{name:O,signal:v});const C={method:"POST",path:`/containers/${U}/attach`,query:{stream:!0,stdin:!0},what:`hold ${O}`};R=await i.upgrade(
{...C,signal:v}),await(0,m.aO)(i,U,{to:"start",signal:v})}catch(C){if(R?.destroy(),U!==void 0&&await(0,h.B$)(i,U),C instanceof D.fK||C instanceof D.m_)return;throw C}
const L={id:U,input:R};return R.on("error",()=>{}),R instanceof l.Socket&&R.unref(),{async[Symbol.asyncDispose](){L.input.destroy(),await(0,h.B$)(i,L.id)}}}n(d,
"take");function s({State:i,Created:O,Config:S}){return i.Status==="exited"||i.Status==="dead"?!0:i.Status!=="created"?!1:(0,I.Tu)(S.Labels?.[o]??"")==="dead"||
Date.now()-Date.parse(O)>c}n(s,"isOver");async function u(i,O,{signal:S}){try{await i.json({method:"DELETE",path:`/containers/${O}`,what:`remove container ${O}`,
signal:S})}catch(v){if(!(v instanceof D.m_)&&!(v instanceof D.fK))throw v;await(0,T.setTimeout)(e,void 0,{signal:S})}}n(u,"removeStopped");function f(i,{Config:O}){
const S=O.Labels?.[t]??"another process";return new D.fK(`${S} holds ${i}`,{hint:"Try again when it has finished",fields:{owner:S}})}n(f,"held")}),20248:((g,A,a)=>{
a.d(A,{B$:n(()=>m,"B$"),f1:n(()=>M,"f1"),po:n(()=>h,"po")});var l=a(75892),p=a(17095),T=a(92652),D=a(51729);const I=5,P="/held";async function M(o,t,{signal:e,prepare:r}){
const c=(0,D.e7)(await o.architecture({signal:e}));for(let w=1;;w++){const _=await y(o,t,{program:c,signal:e});try{return t.image!==void 0&&c!==void 0&&await h(
o,_,{tar:(0,D.AG)(c),signal:e}),await r?.(_),c!==void 0&&await(0,p.aO)(o,_,{to:"start",signal:e}),{id:_,running:c!==void 0}}catch(d){if(await m(o,_),!(d instanceof
l.m_)||w===I)throw d}}}n(M,"startHolder");async function m(o,t){try{await(0,p.ze)(o,t,{signal:AbortSignal.timeout(12e4)})}catch(e){if(!(e instanceof l.m_)&&!(e instanceof
l.fK))throw e}}n(m,"removeHolder");async function h(o,t,{tar:e,signal:r}){const c=`/containers/${t}/archive`;await o.json({method:"PUT",path:c,query:{path:"/"},
body:e,what:`write into container '${t}'`,signal:r})}n(h,"putFiles");function E({Os:o,Architecture:t,Variant:e}){return t===""?void 0:[o,t,e].filter(Boolean).join(
"/")}n(E,"platformOf");async function y(o,{name:t,labels:e,image:r,volumes:c=[]},{program:w,signal:_}){const d=c.map((i,O)=>({Type:"volume",Source:i.name,Target:`${P}\
/${O}`,ReadOnly:!0,VolumeOptions:{NoCopy:!0,Labels:i.labels??{},...i.driver!==void 0&&{DriverConfig:{Name:i.driver,Options:(0,T.bR)(i.options)}}}})),s=r===void 0?
void 0:await o.inspectImage(r,{signal:_}),u={Image:r??D.j5,Entrypoint:[D.r_],Cmd:[],User:"0:0",NetworkDisabled:!0,StopSignal:"SIGKILL",Healthcheck:{Test:["NONE"]},
Labels:{...Object.fromEntries(Object.keys(s?.Config?.Labels??{}).map(i=>[i,""])),...e},HostConfig:{NetworkMode:"none",RestartPolicy:{Name:"always"},LogConfig:{Type:"\
none"},Mounts:d,Tmpfs:Object.fromEntries(Object.keys(s?.Config?.Volumes??{}).map(i=>[i,""]))}},f=s&&E(s);for(let i=1;;i++){r===void 0&&await(0,D.Pt)(o,w??Buffer.
alloc(0),{signal:_});try{return await o.createContainer(u,{name:t,signal:_,...f!==void 0&&{platform:f}})}catch(O){if(r!==void 0||!(O instanceof l.m_)||i===I)throw O}}}
n(y,"create")}),26898:((g,A,a)=>{a.d(A,{I:n(()=>M,"I"),V:n(()=>m,"V")});var l=a(57075),p=a(56118),T=a(75892),D=a(20248);const I=64<<20,P=["vm-snapshot-note.0","\
vm-snapshot-note.1"];async function M(E,y,{number:o,entry:t,signal:e}){const r=(0,p.pack)(),c=`${JSON.stringify({number:o,entry:t})}
`;r.entry({name:P[o%P.length],mode:384},c),r.finalize(),await(0,D.po)(E,y,{tar:r,signal:e})}n(M,"writeNote");async function m(E,y,{signal:o}){return(await Promise.
all(P.map(e=>h(E,y,{file:e,signal:o})))).filter(e=>e!==void 0).sort((e,r)=>r.number-e.number)[0]}n(m,"readNote");async function h(E,y,{file:o,signal:t}){try{const e=(0,p.
extract)();l.Readable.from(E.readContainer(y,`/${o}`,{signal:t})).once("error",s=>e.destroy(s)).pipe(e);const c=[];let w=0;for await(const s of e)for await(const u of s){
if(w+=u.length,w>I)throw new T.cs(`the note in container ${y} is larger than ${I} bytes`);c.push(u)}const{number:_,entry:d}=JSON.parse(Buffer.concat(c).toString(
"utf8"));return Number.isSafeInteger(_)?{number:_,entry:d}:void 0}catch(e){if(e instanceof T.m_||e instanceof SyntaxError)return;throw e}}n(h,"readFile")}),22701:((g,A,a)=>{
a.d(A,{r:n(()=>P,"r")});var l=a(77030),p=a(3134);function T(m,h="0.0.0.0"){return new Promise(E=>{const y=(0,l.createServer)();y.once("error",o=>E((0,p.UQ)(o)===
"EADDRINUSE")),y.listen({port:m,host:h,exclusive:!0},()=>y.close(()=>E(!1)))})}n(T,"isPortTaken");var D=a(17095),I=a(51630);async function P(m,{isOurs:h,c:E}){const y=(await(0,D.
XT)(m,{},E)).flatMap(o=>(o.Ports??[]).map(t=>({...t,container:o,isOurs:h(o)})));return async({address:o,port:t,protocol:e})=>{const r=y.filter(({IP:w,PublicPort:_,
Type:d})=>_===t&&d===e&&M(w,o)),c=r.find(w=>!w.isOurs)?.container;if(c!==void 0)return`the container ${c.Names?.[0]?.slice(1)??c.Id.slice(0,12)}`;if(!(r.length>
0)&&!(e!=="tcp"||!Number.isInteger(t)||!(0,I.mC)(m.endpoint)))return await T(t,o||void 0)?"another program of this machine":void 0}}n(P,"portHolders");function M(m,h){
const E=n(y=>!y||y==="0.0.0.0"||y==="::","isAll");return E(m)||E(h)||m===h}n(M,"overlap")}),9609:((g,A,a)=>{a.d(A,{C:n(()=>e,"C"),Y:n(()=>r,"Y")});var l=a(75892),
p=a(2430),T=a(17095),D=a(16519),I=a(20248),P=a(26898),M=function(d,s,u){if(s!=null){if(typeof s!="object"&&typeof s!="function")throw new TypeError("Object expe\
cted.");var f,i;if(u){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");f=s[Symbol.asyncDispose]}if(f===void 0){if(!Symbol.dispose)
throw new TypeError("Symbol.dispose is not defined.");f=s[Symbol.dispose],u&&(i=f)}if(typeof f!="function")throw new TypeError("Object not disposable.");i&&(f=n(
function(){try{i.call(this)}catch(O){return Promise.reject(O)}},"dispose")),d.stack.push({value:s,dispose:f,async:u})}else u&&d.stack.push({async:!0});return s},
m=(function(d){return function(s){function u(S){s.error=s.hasError?new d(S,s.error,"An error was suppressed during disposal."):S,s.hasError=!0}n(u,"fail");var f,
i=0;function O(){for(;f=s.stack.pop();)try{if(!f.async&&i===1)return i=0,s.stack.push(f),Promise.resolve().then(O);if(f.dispose){var S=f.dispose.call(f.value);if(f.
async)return i|=2,Promise.resolve(S).then(O,function(v){return u(v),O()})}else i|=1}catch(v){u(v)}if(i===1)return s.hasError?Promise.reject(s.error):Promise.resolve();
if(s.hasError)throw s.error}return n(O,"next"),O()}})(typeof SuppressedError=="function"?SuppressedError:function(d,s,u){var f=new Error(u);return f.name="Suppr\
essedError",f.error=d,f.suppressed=s,f});const h="vm-snapshot.record.",E="vm-snapshot.record",y="vm-snapshot.record-lock",o="vm-snapshot.record-token",t=12e4;async function e(d,{
kind:s,lock:u,token:f=(0,p.Pg)(),entry:i,volumes:O=[],onWritten:S,signal:v}){let B=1;const U={[E]:s,[y]:u,[o]:f},R=n(async j=>{await(0,P.I)(d,j,{number:B,entry:i,
signal:v}),S?.()},"prepare"),{id:L,running:C}=await(0,I.f1)(d,{name:h+f,labels:U,volumes:O},{signal:v,prepare:R});return{holds:C,async write(j){B+=1,await(0,P.I)(
d,L,{number:B,entry:j,signal:AbortSignal.timeout(t)})},end:n(()=>(0,I.B$)(d,L),"end")}}n(e,"openRecord");async function r(d,s,{locked:u,putRight:f,c:i}){const O=await(0,T.
XT)(d,{label:[`${E}=${s}`]},i);for(const{Id:S,Labels:v}of O.filter(c)){const{[y]:B="",[o]:U=""}=v??{};try{const R={stack:[],error:void 0,hasError:!1};try{if(M(R,
B===u?w:await _(d,{lock:B,token:U},i),!0)===void 0||await(0,T.FA)(d,S,i)===void 0)continue;const C=n(()=>(0,I.B$)(d,S),"end");await f({token:U,lock:B,entry:(await(0,P.
V)(d,S,i))?.entry,end:C}),await C()}catch(L){R.error=L,R.hasError=!0}finally{const L=m(R);L&&await L}}catch(R){i.signal.throwIfAborted(),i.log.warn(`what an int\
errupted command has left cannot be put right: ${R instanceof Error?R.message:R}`)}}}n(r,"endAbandoned");function c({Names:d}){return(d??[]).some(s=>s.startsWith(
`/${h}`))}n(c,"isRecord");const w={async[Symbol.asyncDispose](){}};async function _(d,{lock:s,token:u},{signal:f}){if((0,p.Tu)(u)!=="alive"&&(await(0,T.FA)(d,(0,D.
l)(s),{signal:f}))?.State.Status!=="running")try{return await(0,D.B)(d,s,{signal:f})}catch(i){if(i instanceof l.fK)return;throw i}}n(_,"lockOfDead")}),92652:((g,A,a)=>{
a.d(A,{A8:n(()=>P,"A8"),L:n(()=>I,"L"),bR:n(()=>D,"bR"),y6:n(()=>p,"y6"),yi:n(()=>T,"yi")});var l=a(75892);async function p(M,m,{signal:h}){try{return await M.json(
{method:"GET",path:`/volumes/${m}`,what:`inspect volume '${m}'`,signal:h})}catch(E){if(E instanceof l.m_)return;throw E}}n(p,"findVolume");async function T(M,m,{
signal:h}){const E={filters:JSON.stringify(m)};return(await M.json({method:"GET",path:"/volumes",query:E,what:"list volumes",signal:h}))?.Volumes??[]}n(T,"listV\
olumes");function D(M){return M===void 0||Object.keys(M).length===0?null:M}n(D,"optionsOrNull");async function I(M,m,{signal:h}){try{await M.json({method:"DELET\
E",path:`/volumes/${m}`,what:`remove volume '${m}'`,signal:h})}catch(E){if(!(E instanceof l.m_))throw E}}n(I,"removeVolume");async function P(M,m,{labels:h,signal:E}){
const y=[];for(const o of m){const t=await p(M,o,{signal:E});if(t===void 0)y.push(o);else if(Object.entries(h).some(([e,r])=>t.Labels?.[e]!==r))throw new l.fK(`\
There is a volume '${o}' already, and it is not this machine's`,{hint:`Mount another volume, or remove that one: docker volume rm ${o}`})}return y}n(P,"missingV\
olumes")}),51729:((g,A,a)=>{a.d(A,{AG:n(()=>o,"AG"),Pt:n(()=>t,"Pt"),e7:n(()=>y,"e7"),j5:n(()=>I,"j5"),r_:n(()=>D,"r_")});var l=a(56118),p=a(75892),T=a(64007);const D="\
/vm-snapshot-waiter",I="vm-snapshot-waiter:1",P={amd64:{machine:62,code:"833c2401741d31c031ff488d7424c0ba200000000f0585c07fecb83c00000031ff0f05b80f01000031ff31f\
631d24531d20f05ebee"},arm64:{machine:183,code:"e00340f91f0400f160010054000080d2e10301d1020480d2e80780d2010000d41f0000f14cffff54000080d2a80b80d2010000d4280980d20\
00080d2010080d2020080d2030080d2040080d2010000d4f9ffff17"}},M=new Date(0),m=0x400000n,h=64,E=56;function y(e){const r=P[e];if(r===void 0)return;const c=Buffer.from(
r.code,"hex"),w=h+E,_=Buffer.alloc(w+c.length);_.set([127,69,76,70,2,1,1]),_.writeUInt16LE(2,16),_.writeUInt16LE(r.machine,18),_.writeUInt32LE(1,20),_.writeBigUInt64LE(
m+BigInt(w),24),_.writeBigUInt64LE(BigInt(h),32);for(const[d,s]of[h,E,1,h].entries())_.writeUInt16LE(s,52+2*d);_.writeUInt32LE(1,h),_.writeUInt32LE(5,h+4);for(const[
d,s]of[0n,m,m,BigInt(_.length),BigInt(_.length),0x1000n].entries())_.writeBigUInt64LE(s,h+8+8*d);return _.set(c,w),_}n(y,"waiterFor");function o(e){const r=(0,l.
pack)();return r.entry({name:D.slice(1),mode:493,mtime:M},e),r.finalize(),r}n(o,"waiterTar");async function t(e,r,{signal:c}){try{await e.inspectImage(I,{signal:c})}catch(w){
if(!(w instanceof p.m_))throw w;const[_,d]=I.split(":"),s={fromSrc:"-",repo:_,tag:d},u="import the image of a program that waits";for await(const f of(0,T.c)(e.
bytes({method:"POST",path:"/images/create",query:s,body:o(r),what:u,signal:c}),u));}}n(t,"ensureWaiter")})};export{b as id,$ as ids,N as modules};
