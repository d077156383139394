var b=Object.defineProperty;var t=(g,A)=>b(g,"name",{value:A,configurable:!0});const N=1797,x=[1797],F={91186:((g,A,a)=>{a.d(A,{H:t(()=>M,"H")});var _=a(77598),y=a(73024),S=a(76760);function M(v){const D=(0,S.join)(v,`.clock-${(0,_.randomBytes)(
6).toString("hex")}`);(0,y.closeSync)((0,y.openSync)(D,"wx"));try{return(0,y.lstatSync)(D).mtimeMs}finally{(0,y.rmSync)(D,{force:!0})}}t(M,"fileClock")}),14151:((g,A,a)=>{
a.d(A,{Ke:t(()=>s,"Ke"),bf:t(()=>e,"bf"),hy:t(()=>P,"hy"),pG:t(()=>n,"pG"),uu:t(()=>p,"uu")});var _=a(73024),y=a(76760),S=a(58500),M=a(75892),v=a(91186),D=a(3134),
T=a(2430);const w=25,m=24*36e5,h=1e4,O=2e3;async function s(o,i){const{wait:u,signal:l,token:I=(0,T.Pg)(),stop:U=t(()=>{},"stop"),onWait:R}=i,C=i.isHeldBy??(j=>n(
j,o)),B=performance.now();let K=!0;for(;!f(o,I);){l.throwIfAborted();const j=e(o);if(j===void 0)continue;if(j===""?P(o)>=h:!C(j)){j!==""&&U(j),p(o,j,U);continue}
const W=performance.now()-B;if(W>=u)throw new M.fK(`another process holds ${o}`,{hint:"Try again when it has finished"});K&&W>=O&&R?.(j),W>=O&&(K=!1),await(0,S.
setTimeout)(w,void 0,{signal:l})}return{[Symbol.asyncDispose]:async()=>r(o,I,U)}}t(s,"lockFile");function n(o,i){const u=(0,T.Tu)(o);return u==="alive"||u==="un\
known"&&P(i)<m}t(n,"isAtWork");function e(o){try{return(0,_.readlinkSync)(o)}catch(i){if((0,D.UQ)(i)==="ENOENT")return;if((0,D.UQ)(i)!=="EINVAL")throw i}try{return(0,_.
readFileSync)(o,"latin1")}catch(i){if((0,D.UQ)(i)==="ENOENT")return;throw i}}t(e,"ownerOf");function r(o,i,u){for(let l=0;l<2;)p(o,i,u),l=c(o,i)||e(o)===i?0:l+1}
t(r,"release");function c(o,i){const u=(0,y.dirname)(o),l=(0,_.readdirSync)(u).filter(I=>I.startsWith(`${(0,y.basename)(o)}.`)&&/^\d+-\d+-/.test(I.slice((0,y.basename)(
o).length+1))).map(I=>(0,y.join)(u,I)).filter(I=>e(I)===i);for(const I of l)(0,_.rmSync)(I,{force:!0});return l.length>0}t(c,"removeAsides");function p(o,i,u){e(
o)===i&&E(o,i,u)}t(p,"takeAway");function E(o,i,u){const l=`${o}.${(0,T.Pg)()}`;try{(0,_.renameSync)(o,l)}catch(U){if((0,D.UQ)(U)==="ENOENT")return;throw U}const I=e(
l);I!==void 0&&I!==i&&!d(l,o,I)&&u(I),(0,_.rmSync)(l,{force:!0})}t(E,"takeAsideAndLook");function d(o,i,u){try{return(0,_.linkSync)(o,i),!0}catch(l){const I=(0,D.
UQ)(l);return I==="ENOENT"?!0:I==="EEXIST"?!1:f(i,u)}}t(d,"putBack");function f(o,i){try{return(0,_.symlinkSync)(i,o),!0}catch(u){const l=(0,D.UQ)(u)??"";if(l===
"EEXIST")return!1;if(!["EPERM","ENOTSUP","EOPNOTSUPP","ENOSYS"].includes(l))throw u;return L(o,i)}}t(f,"create");function L(o,i){try{const u=(0,_.openSync)(o,"w\
x");try{(0,_.writeSync)(u,i)}catch(l){throw(0,_.rmSync)(o,{force:!0}),l}finally{(0,_.closeSync)(u)}}catch(u){if((0,D.UQ)(u)==="EEXIST")return!1;throw u}return e(
o)===i}t(L,"createFile");function P(o){const i=(0,_.lstatSync)(o,{throwIfNoEntry:!1})?.mtimeMs;return i===void 0?0:(0,v.H)((0,y.dirname)(o))-i}t(P,"ageOf")}),87888:((g,A,a)=>{
a.d(A,{Ht:t(()=>D,"Ht"),QD:t(()=>m,"QD"),Yw:t(()=>O,"Yw"),fc:t(()=>T,"fc"),kq:t(()=>w,"kq"),v8:t(()=>h,"v8")});var _=a(51455),y=a(76760),S=a(3134),M=function(s,n,e){
if(n!=null){if(typeof n!="object"&&typeof n!="function")throw new TypeError("Object expected.");var r,c;if(e){if(!Symbol.asyncDispose)throw new TypeError("Symbo\
l.asyncDispose is not defined.");r=n[Symbol.asyncDispose]}if(r===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");r=n[Symbol.dispose],
e&&(c=r)}if(typeof r!="function")throw new TypeError("Object not disposable.");c&&(r=t(function(){try{c.call(this)}catch(p){return Promise.reject(p)}},"dispose")),
s.stack.push({value:n,dispose:r,async:e})}else e&&s.stack.push({async:!0});return n},v=(function(s){return function(n){function e(E){n.error=n.hasError?new s(E,
n.error,"An error was suppressed during disposal."):E,n.hasError=!0}t(e,"fail");var r,c=0;function p(){for(;r=n.stack.pop();)try{if(!r.async&&c===1)return c=0,n.
stack.push(r),Promise.resolve().then(p);if(r.dispose){var E=r.dispose.call(r.value);if(r.async)return c|=2,Promise.resolve(E).then(p,function(d){return e(d),p()})}else
c|=1}catch(d){e(d)}if(c===1)return n.hasError?Promise.reject(n.error):Promise.resolve();if(n.hasError)throw n.error}return t(p,"next"),p()}})(typeof SuppressedError==
"function"?SuppressedError:function(s,n,e){var r=new Error(e);return r.name="SuppressedError",r.error=s,r.suppressed=n,r});async function D(s){if(process.geteuid?.()===
0)for(let n=s;;n=(0,y.dirname)(n)){const e=await(0,_.stat)(n).catch(r=>{if(!((0,S.UQ)(r)==="ENOENT"||(0,S.UQ)(r)==="ENOTDIR"))throw r});if(e)return e.uid===0?void 0:
{uid:e.uid,gid:e.gid}}}t(D,"ownerBelow");async function T(s,n){const e=await(0,_.mkdir)(s,{recursive:!0});if(!(!n||e===void 0))for(let r=s;r.length>=e.length;r=
(0,y.dirname)(r))await(0,_.chown)(r,n.uid,n.gid)}t(T,"makeFolder");async function w(s,n){const e=await(0,_.mkdir)(s,{recursive:!0});if(e!==void 0)for(let r=s;r.
length>=e.length;r=(0,y.dirname)(r))n&&await(0,_.chown)(r,n.uid,n.gid),await O((0,y.dirname)(r))}t(w,"makeFolderDurably");async function m(s,n){await(0,_.mkdir)(
s),n&&await(0,_.chown)(s,n.uid,n.gid)}t(m,"makeFolderIn");async function h(s,n,e){const r={stack:[],error:void 0,hasError:!1};try{const c=M(r,await(0,_.open)(s,
"wx"),!0);await c.writeFile(n),e&&await c.chown(e.uid,e.gid),await c.sync()}catch(c){r.error=c,r.hasError=!0}finally{const c=v(r);c&&await c}}t(h,"writeDurably");
async function O(s){const n={stack:[],error:void 0,hasError:!1};try{await M(n,await(0,_.open)(s,"r"),!0).sync().catch(r=>{if(!["EINVAL","EPERM","EISDIR","ENOTSU\
P"].includes((0,S.UQ)(r)??""))throw r})}catch(e){n.error=e,n.hasError=!0}finally{const e=v(n);e&&await e}}t(O,"syncFolder")}),24316:((g,A,a)=>{a.d(A,{Z:t(()=>w,
"Z")});var _=a(77598),y=a(76760),S=a(75892),M=a(3134),v=a(14151),D=a(87888),T=a(41232);async function w(m,{signal:h,wait:O=0}){const s=(0,y.join)((0,T.Wx)(),".c\
onfig","vm","locks");try{await(0,M.CD)(`cannot make a lock in ${s}`,async()=>(0,D.fc)(s,await(0,D.Ht)(s)))}catch(n){throw n instanceof S.iC?new S.iC(n.message,{
cause:n,hint:"Set HOME to a folder that you may write to"}):n}return await(0,v.Ke)((0,y.join)(s,`${(0,_.hash)("sha256",m,"hex").slice(0,16)}.lock`),{wait:O,signal:h})}
t(w,"lockWork")}),17095:((g,A,a)=>{a.d(A,{FA:t(()=>M,"FA"),LE:t(()=>T,"LE"),SI:t(()=>m,"SI"),UQ:t(()=>h,"UQ"),XT:t(()=>v,"XT"),aH:t(()=>S,"aH"),aO:t(()=>w,"aO"),
fs:t(()=>D,"fs"),ze:t(()=>O,"ze")});var _=a(75892);const y=9e5;async function S(s,n,{signal:e}){const r={method:"GET",path:`/containers/${encodeURIComponent(n)}\
/json`,what:`inspect container '${n}'`,signal:e},c=await s.json(r),p=t((E,d)=>E.Destination<d.Destination?-1:1,"byPath");return{...c,Mounts:(c.Mounts??[]).toSorted(
p)}}t(S,"inspectContainer");async function M(s,n,e){try{return await S(s,n,e)}catch(r){if(r instanceof _.m_)return;throw r}}t(M,"findContainer");async function v(s,n,{
signal:e}){const r={all:!0,filters:JSON.stringify(n)};return await s.json({method:"GET",path:"/containers/json",query:r,what:"list containers",signal:e})??[]}t(
v,"containersWith");async function D(s,n,{signal:e}){const r={method:"GET",path:`/containers/${n}/changes`,what:`list the changes of container ${n}`,signal:e,idle:y};
return await s.json(r)??[]}t(D,"changesOf");async function T(s,n,{repository:e,tag:r,config:c,what:p,signal:E}){const d={container:n,repo:e,tag:r,pause:!0};return(await s.
json({method:"POST",path:"/commit",query:d,body:c,what:p,signal:E,idle:y})).Id}t(T,"commitContainer");async function w(s,n,{to:e,name:r=n,signal:c}){await s.json(
{method:"POST",path:`/containers/${n}/${e}`,what:`${e} container ${r}`,signal:c})}t(w,"changeContainer");async function m(s,n,{signal:e}){await s.json({method:"\
POST",path:`/containers/${n}/stop`,what:`stop container ${n}`,signal:e,idle:y})}t(m,"stopContainer");async function h(s,n,{name:e,signal:r}){const c=`rename con\
tainer ${n} to '${e}'`;await s.json({method:"POST",path:`/containers/${n}/rename`,query:{name:e},what:c,signal:r})}t(h,"renameContainer");async function O(s,n,{
volumes:e=!1,signal:r}){const c={force:!0,...e&&{v:!0}};await s.json({method:"DELETE",path:`/containers/${n}`,query:c,what:`remove container ${n}`,signal:r})}t(
O,"takeAwayContainer")}),16519:((g,A,a)=>{a.d(A,{B:t(()=>E,"B"),l:t(()=>p,"l")});var _=a(77030),y=a(48161),S=a(58500),M=a(75892),v=a(2430),D=a(41232),T=a(24316),
w=a(17095),m=a(20248),h=a(51729);const O="vm-snapshot.lock.",s="vm-snapshot.lock",n="vm-snapshot.lock-owner",e=100,r=1e4,c=2e4;function p(o){return O+o}t(p,"loc\
kName");async function E(o,i,{wait:u=0,signal:l}){const I=(0,h.e7)(await o.architecture({signal:l}));if(I===void 0)return await(0,T.Z)(`${o.endpoint.url} ${i}`,
{wait:u,signal:l});const U=Date.now();for(;;){l.throwIfAborted();const R=await d(o,p(i),{program:I,signal:l});if(R!==void 0)return R;const C=await(0,w.FA)(o,p(i),
{signal:l});if(C!==void 0&&f(C))await L(o,C.Id,{signal:l});else if(C!==void 0){const B=C.State.Status==="running"||C.State.Status==="paused"?u:Math.max(u,r);if(Date.
now()-U>=B)throw P(i,C);await(0,S.setTimeout)(e,void 0,{signal:l})}}}t(E,"lockInDaemon");async function d(o,i,{program:u,signal:l}){const I={Image:h.j5,Entrypoint:[
h.r_],Cmd:["until-the-input-ends"],OpenStdin:!0,StdinOnce:!0,AttachStdin:!0,NetworkDisabled:!0,StopSignal:"SIGKILL",Labels:{[s]:(0,v.Pg)(),[n]:`process ${process.
pid} of ${(0,D.nT)()} on ${(0,y.hostname)()}`},HostConfig:{NetworkMode:"none",AutoRemove:!0,LogConfig:{Type:"none"}}};let U,R;try{await(0,h.Pt)(o,u,{signal:l}),
U=await o.createContainer(I,{name:i,signal:l});const B={method:"POST",path:`/containers/${U}/attach`,query:{stream:!0,stdin:!0},what:`hold ${i}`};R=await o.upgrade(
{...B,signal:l}),await(0,w.aO)(o,U,{to:"start",signal:l})}catch(B){if(R?.destroy(),U!==void 0&&await(0,m.B$)(o,U),B instanceof M.fK||B instanceof M.m_)return;throw B}
const C={id:U,input:R};return R.on("error",()=>{}),R instanceof _.Socket&&R.unref(),{async[Symbol.asyncDispose](){C.input.destroy(),await(0,m.B$)(o,C.id)}}}t(d,
"take");function f({State:o,Created:i,Config:u}){return o.Status==="exited"||o.Status==="dead"?!0:o.Status!=="created"?!1:(0,v.Tu)(u.Labels?.[s]??"")==="dead"||
Date.now()-Date.parse(i)>c}t(f,"isOver");async function L(o,i,{signal:u}){try{await o.json({method:"DELETE",path:`/containers/${i}`,what:`remove container ${i}`,
signal:u})}catch(l){if(!(l instanceof M.m_)&&!(l instanceof M.fK))throw l;await(0,S.setTimeout)(e,void 0,{signal:u})}}t(L,"removeStopped");function P(o,{Config:i}){
const u=i.Labels?.[n]??"another process";return new M.fK(`${u} holds ${o}`,{hint:"Try again when it has finished",fields:{owner:u}})}t(P,"held")}),20248:((g,A,a)=>{
a.d(A,{B$:t(()=>w,"B$"),f1:t(()=>T,"f1"),po:t(()=>m,"po")});var _=a(75892),y=a(17095),S=a(92652),M=a(51729);const v=5,D="/held";async function T(s,n,{signal:e,prepare:r}){
const c=(0,M.e7)(await s.architecture({signal:e}));for(let p=1;;p++){const E=await O(s,n,{program:c,signal:e});try{return n.image!==void 0&&c!==void 0&&await m(
s,E,{tar:(0,M.AG)(c),signal:e}),await r?.(E),c!==void 0&&await(0,y.aO)(s,E,{to:"start",signal:e}),{id:E,running:c!==void 0}}catch(d){if(await w(s,E),!(d instanceof
_.m_)||p===v)throw d}}}t(T,"startHolder");async function w(s,n){try{await(0,y.ze)(s,n,{signal:AbortSignal.timeout(12e4)})}catch(e){if(!(e instanceof _.m_)&&!(e instanceof
_.fK))throw e}}t(w,"removeHolder");async function m(s,n,{tar:e,signal:r}){const c=`/containers/${n}/archive`;await s.json({method:"PUT",path:c,query:{path:"/"},
body:e,what:`write into container '${n}'`,signal:r})}t(m,"putFiles");function h({Os:s,Architecture:n,Variant:e}){return n===""?void 0:[s,n,e].filter(Boolean).join(
"/")}t(h,"platformOf");async function O(s,{name:n,labels:e,image:r,volumes:c=[]},{program:p,signal:E}){const d=c.map((o,i)=>({Type:"volume",Source:o.name,Target:`${D}\
/${i}`,ReadOnly:!0,VolumeOptions:{NoCopy:!0,Labels:o.labels??{},...o.driver!==void 0&&{DriverConfig:{Name:o.driver,Options:(0,S.bR)(o.options)}}}})),f=r===void 0?
void 0:await s.inspectImage(r,{signal:E}),L={Image:r??M.j5,Entrypoint:[M.r_],Cmd:[],User:"0:0",NetworkDisabled:!0,StopSignal:"SIGKILL",Healthcheck:{Test:["NONE"]},
Labels:{...Object.fromEntries(Object.keys(f?.Config?.Labels??{}).map(o=>[o,""])),...e},HostConfig:{NetworkMode:"none",RestartPolicy:{Name:"always"},LogConfig:{Type:"\
none"},Mounts:d,Tmpfs:Object.fromEntries(Object.keys(f?.Config?.Volumes??{}).map(o=>[o,""]))}},P=f&&h(f);for(let o=1;;o++){r===void 0&&await(0,M.Pt)(s,p??Buffer.
alloc(0),{signal:E});try{return await s.createContainer(L,{name:n,signal:E,...P!==void 0&&{platform:P}})}catch(i){if(r!==void 0||!(i instanceof _.m_)||o===v)throw i}}}
t(O,"create")}),26898:((g,A,a)=>{a.d(A,{I:t(()=>T,"I"),V:t(()=>w,"V")});var _=a(57075),y=a(56118),S=a(75892),M=a(20248);const v=64<<20,D=["vm-snapshot-note.0","\
vm-snapshot-note.1"];async function T(h,O,{number:s,entry:n,signal:e}){const r=(0,y.pack)(),c=`${JSON.stringify({number:s,entry:n})}
`;r.entry({name:D[s%D.length],mode:384},c),r.finalize(),await(0,M.po)(h,O,{tar:r,signal:e})}t(T,"writeNote");async function w(h,O,{signal:s}){return(await Promise.
all(D.map(e=>m(h,O,{file:e,signal:s})))).filter(e=>e!==void 0).sort((e,r)=>r.number-e.number)[0]}t(w,"readNote");async function m(h,O,{file:s,signal:n}){try{const e=(0,y.
extract)();_.Readable.from(h.readContainer(O,`/${s}`,{signal:n})).once("error",f=>e.destroy(f)).pipe(e);const c=[];let p=0;for await(const f of e)for await(const L of f){
if(p+=L.length,p>v)throw new S.cs(`the note in container ${O} is larger than ${v} bytes`);c.push(L)}const{number:E,entry:d}=JSON.parse(Buffer.concat(c).toString(
"utf8"));return Number.isSafeInteger(E)?{number:E,entry:d}:void 0}catch(e){if(e instanceof S.m_||e instanceof SyntaxError)return;throw e}}t(m,"readFile")}),22701:((g,A,a)=>{
a.d(A,{r:t(()=>D,"r")});var _=a(77030),y=a(3134);function S(w,m="0.0.0.0"){return new Promise(h=>{const O=(0,_.createServer)();O.once("error",s=>h((0,y.UQ)(s)===
"EADDRINUSE")),O.listen({port:w,host:m,exclusive:!0},()=>O.close(()=>h(!1)))})}t(S,"isPortTaken");var M=a(17095),v=a(51630);async function D(w,{isOurs:m,c:h}){const O=(await(0,M.
XT)(w,{},h)).flatMap(s=>(s.Ports??[]).map(n=>({...n,container:s,isOurs:m(s)})));return async({address:s,port:n,protocol:e})=>{const r=O.filter(({IP:p,PublicPort:E,
Type:d})=>E===n&&d===e&&T(p,s)),c=r.find(p=>!p.isOurs)?.container;if(c!==void 0)return`the container ${c.Names?.[0]?.slice(1)??c.Id.slice(0,12)}`;if(!(r.length>
0)&&!(e!=="tcp"||!Number.isInteger(n)||!(0,v.mC)(w.endpoint)))return await S(n,s||void 0)?"another program of this machine":void 0}}t(D,"portHolders");function T(w,m){
const h=t(O=>!O||O==="0.0.0.0"||O==="::","isAll");return h(w)||h(m)||w===m}t(T,"overlap")}),9609:((g,A,a)=>{a.d(A,{C:t(()=>e,"C"),Y:t(()=>r,"Y")});var _=a(75892),
y=a(2430),S=a(17095),M=a(16519),v=a(20248),D=a(26898),T=function(d,f,L){if(f!=null){if(typeof f!="object"&&typeof f!="function")throw new TypeError("Object expe\
cted.");var P,o;if(L){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");P=f[Symbol.asyncDispose]}if(P===void 0){if(!Symbol.dispose)
throw new TypeError("Symbol.dispose is not defined.");P=f[Symbol.dispose],L&&(o=P)}if(typeof P!="function")throw new TypeError("Object not disposable.");o&&(P=t(
function(){try{o.call(this)}catch(i){return Promise.reject(i)}},"dispose")),d.stack.push({value:f,dispose:P,async:L})}else L&&d.stack.push({async:!0});return f},
w=(function(d){return function(f){function L(u){f.error=f.hasError?new d(u,f.error,"An error was suppressed during disposal."):u,f.hasError=!0}t(L,"fail");var P,
o=0;function i(){for(;P=f.stack.pop();)try{if(!P.async&&o===1)return o=0,f.stack.push(P),Promise.resolve().then(i);if(P.dispose){var u=P.dispose.call(P.value);if(P.
async)return o|=2,Promise.resolve(u).then(i,function(l){return L(l),i()})}else o|=1}catch(l){L(l)}if(o===1)return f.hasError?Promise.reject(f.error):Promise.resolve();
if(f.hasError)throw f.error}return t(i,"next"),i()}})(typeof SuppressedError=="function"?SuppressedError:function(d,f,L){var P=new Error(L);return P.name="Suppr\
essedError",P.error=d,P.suppressed=f,P});const m="vm-snapshot.record.",h="vm-snapshot.record",O="vm-snapshot.record-lock",s="vm-snapshot.record-token",n=12e4;async function e(d,{
kind:f,lock:L,token:P=(0,y.Pg)(),entry:o,volumes:i=[],onWritten:u,signal:l}){let I=1;const U={[h]:f,[O]:L,[s]:P},R=t(async K=>{await(0,D.I)(d,K,{number:I,entry:o,
signal:l}),u?.()},"prepare"),{id:C,running:B}=await(0,v.f1)(d,{name:m+P,labels:U,volumes:i},{signal:l,prepare:R});return{holds:B,async write(K){I+=1,await(0,D.I)(
d,C,{number:I,entry:K,signal:AbortSignal.timeout(n)})},end:t(()=>(0,v.B$)(d,C),"end")}}t(e,"openRecord");async function r(d,f,{locked:L,putRight:P,c:o}){const i=await(0,S.
XT)(d,{label:[`${h}=${f}`]},o);for(const{Id:u,Labels:l}of i.filter(c)){const{[O]:I="",[s]:U=""}=l??{};try{const R={stack:[],error:void 0,hasError:!1};try{if(T(R,
I===L?p:await E(d,{lock:I,token:U},o),!0)===void 0||await(0,S.FA)(d,u,o)===void 0)continue;const B=t(()=>(0,v.B$)(d,u),"end");await P({token:U,lock:I,entry:(await(0,D.
V)(d,u,o))?.entry,end:B}),await B()}catch(C){R.error=C,R.hasError=!0}finally{const C=w(R);C&&await C}}catch(R){o.signal.throwIfAborted(),o.log.warn(`what an int\
errupted command has left cannot be put right: ${R instanceof Error?R.message:R}`)}}}t(r,"endAbandoned");function c({Names:d}){return(d??[]).some(f=>f.startsWith(
`/${m}`))}t(c,"isRecord");const p={async[Symbol.asyncDispose](){}};async function E(d,{lock:f,token:L},{signal:P}){if((0,y.Tu)(L)!=="alive"&&(await(0,S.FA)(d,(0,M.
l)(f),{signal:P}))?.State.Status!=="running")try{return await(0,M.B)(d,f,{signal:P})}catch(o){if(o instanceof _.fK)return;throw o}}t(E,"lockOfDead")}),92652:((g,A,a)=>{
a.d(A,{A8:t(()=>D,"A8"),L:t(()=>v,"L"),bR:t(()=>M,"bR"),y6:t(()=>y,"y6"),yi:t(()=>S,"yi")});var _=a(75892);async function y(T,w,{signal:m}){try{return await T.json(
{method:"GET",path:`/volumes/${w}`,what:`inspect volume '${w}'`,signal:m})}catch(h){if(h instanceof _.m_)return;throw h}}t(y,"findVolume");async function S(T,w,{
signal:m}){const h={filters:JSON.stringify(w)};return(await T.json({method:"GET",path:"/volumes",query:h,what:"list volumes",signal:m}))?.Volumes??[]}t(S,"listV\
olumes");function M(T){return T===void 0||Object.keys(T).length===0?null:T}t(M,"optionsOrNull");async function v(T,w,{signal:m}){try{await T.json({method:"DELET\
E",path:`/volumes/${w}`,what:`remove volume '${w}'`,signal:m})}catch(h){if(!(h instanceof _.m_))throw h}}t(v,"removeVolume");async function D(T,w,{labels:m,signal:h}){
const O=[];for(const s of w){const n=await y(T,s,{signal:h});if(n===void 0)O.push(s);else if(Object.entries(m).some(([e,r])=>n.Labels?.[e]!==r))throw new _.fK(`\
There is a volume '${s}' already, and it is not this machine's`,{hint:`Mount another volume, or remove that one: docker volume rm ${s}`})}return O}t(D,"missingV\
olumes")}),51729:((g,A,a)=>{a.d(A,{AG:t(()=>s,"AG"),Pt:t(()=>n,"Pt"),e7:t(()=>O,"e7"),j5:t(()=>v,"j5"),r_:t(()=>M,"r_")});var _=a(56118),y=a(75892),S=a(64007);const M="\
/vm-snapshot-waiter",v="vm-snapshot-waiter:1",D={amd64:{machine:62,code:"833c2401741d31c031ff488d7424c0ba200000000f0585c07fecb83c00000031ff0f05b80f01000031ff31f\
631d24531d20f05ebee"},arm64:{machine:183,code:"e00340f91f0400f160010054000080d2e10301d1020480d2e80780d2010000d41f0000f14cffff54000080d2a80b80d2010000d4280980d20\
00080d2010080d2020080d2030080d2040080d2010000d4f9ffff17"}},T=new Date(0),w=0x400000n,m=64,h=56;function O(e){const r=D[e];if(r===void 0)return;const c=Buffer.from(
r.code,"hex"),p=m+h,E=Buffer.alloc(p+c.length);E.set([127,69,76,70,2,1,1]),E.writeUInt16LE(2,16),E.writeUInt16LE(r.machine,18),E.writeUInt32LE(1,20),E.writeBigUInt64LE(
w+BigInt(p),24),E.writeBigUInt64LE(BigInt(m),32);for(const[d,f]of[m,h,1,m].entries())E.writeUInt16LE(f,52+2*d);E.writeUInt32LE(1,m),E.writeUInt32LE(5,m+4);for(const[
d,f]of[0n,w,w,BigInt(E.length),BigInt(E.length),0x1000n].entries())E.writeBigUInt64LE(f,m+8+8*d);return E.set(c,p),E}t(O,"waiterFor");function s(e){const r=(0,_.
pack)();return r.entry({name:M.slice(1),mode:493,mtime:T},e),r.finalize(),r}t(s,"waiterTar");async function n(e,r,{signal:c}){try{await e.inspectImage(v,{signal:c})}catch(p){
if(!(p instanceof y.m_))throw p;const[E,d]=v.split(":"),f={fromSrc:"-",repo:E,tag:d},L="import the image of a program that waits";for await(const P of(0,S.c)(e.
bytes({method:"POST",path:"/images/create",query:f,body:s(r),what:L,signal:c}),L));}}t(n,"ensureWaiter")})};export{N as id,x as ids,F as modules};
