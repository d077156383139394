var fn=Object.defineProperty;var s=(st,V)=>fn(st,"name",{value:V,configurable:!0});const hn=3023,mn=[3023],pn={24746:((st,V,d)=>{d.d(V,{MH:s(()=>W,"MH"),UQ:s(()=>R,"UQ"),zL:s(()=>M,"zL"),zS:s(()=>C,"zS")});var $=d(75892),J=d(47014);function C(I,A){
const w=(0,J.bv)(I),g=R(w),S=`${A}: ${j(w)}`;return g==="ENOSPC"||g==="EDQUOT"?new $._p(S,{cause:w,hint:"Free some space there, or use another location"}):g==="\
EFBIG"?new $._p(S,{cause:w,hint:"Use another location: FAT disks and limits (ulimit -f) restrict the size of a file"}):g==="EROFS"?new $.iC(S,{cause:w,hint:"Use\
 a folder that is not on a read-only disk, or mount it for writing"}):g==="EACCES"||g==="EPERM"?new $.iC(S,{cause:w,hint:"Use a writable folder, or change its o\
wner"}):g==="ENOENT"||g==="ENOTDIR"?new $.m_(S,{cause:w,hint:"Check the path"}):g==="EISDIR"||g==="ENAMETOOLONG"||g==="ELOOP"?new $.dz(S,{cause:w,hint:"Check th\
e path"}):g==="EIO"||g==="EUCLEAN"?new $.cs(S,{cause:w,hint:"Check the system log (dmesg): the disk or its file system is damaged"}):g==="EMFILE"||g==="ENFILE"||
g==="ENOMEM"?new $._p(S,{cause:w,hint:"Allow more open files (ulimit -n) or memory, or run fewer commands at once"}):g==="ESTALE"||g==="ETIMEDOUT"||g==="EHOSTDO\
WN"||g==="ENODEV"||g==="ENXIO"?new $.hG(S,{cause:w,hint:"Check that the disk or the file server is available, and try again"}):g==="EXDEV"?new $.Wt(S,{cause:w,hint:"\
Move the whole folder to the other disk: a part of it is a link to that disk"}):w}s(C,"fileError");function M(I,A){try{return A()}catch(w){throw C(w,I)}}s(M,"at\
temptSync");async function W(I,A){try{return await A()}catch(w){throw C(w,I)}}s(W,"withFileErrors");function R(I){return typeof I=="object"&&I!==null&&"code"in I&&
typeof I.code=="string"?I.code:void 0}s(R,"errnoOf");const z={EACCES:"permission denied",EISDIR:"it is a folder",EMFILE:"too many files are open",ENOSPC:"no spa\
ce is left on the disk",ENOTDIR:"a part of the path is not a folder",EPERM:"permission denied",EROFS:"the disk is read-only"};function j(I){const A=z[R(I)??""];
if(A!==void 0)return A;const w=typeof I=="object"&&I!==null&&"message"in I?String(I.message):String(I);return/^E[A-Z0-9]+: ([^,]+), \w+/.exec(w)?.[1]??w}s(j,"me\
ssageOf")}),51208:((st,V,d)=>{d.d(V,{J7:s(()=>g,"J7"),U1:s(()=>w,"U1"),i3:s(()=>S,"i3"),m0:s(()=>A,"m0")});var $=d(31421),J=d(57075),C=d(46466),M=d(75892);const W=16*
1024*1024,R=1024*1024,z=16*1024,j=20,I=5e3;async function A(m,u,r){const l=p(m,u,r),T=K(r.secrets??[]),{line:D,tail:k}=E(r,T),x=N(m,u,r),H=Promise.all([Y(x.stdout,
D,{keep:r.onLine?0:r.maxOutput??W}),Y(x.stderr,D,{keep:r.onLine?0:R,drops:!0})]),Z=L(x,r.input);try{const[[nt,U],[q,it]]=await Promise.all([_(x,l,r),H,Z]);if(nt===
0)return{stdout:T(q),stderr:T(it)};throw b(l,{code:nt,ended:U,last:r.tellLast?.(k)??k})}catch(nt){throw x.kill("SIGKILL"),await Promise.allSettled([H,Z]),nt}}s(
A,"exec");async function*w(m,u,r){const l=p(m,u,r),{line:T,tail:D}=E(r,K(r.secrets??[])),k=N(m,u,r),x=Promise.all([_(k,l,r),Y(k.stderr,T,{keep:0}),L(k,r.input)]);
x.catch(()=>{});try{yield*k.stdout;const[[H,Z]]=await x;if(H!==0&&!r.accepts?.includes(H??-1))throw b(l,{code:H,ended:Z,last:r.tellLast?.(D)??D});return H??0}finally{
k.kill("SIGKILL"),await Promise.allSettled([x])}}s(w,"execStream");function g(m,u,r){const l=(0,$.spawn)(m,u,{env:{...process.env,...r},stdio:["pipe","ignore","\
ignore"],detached:!0,cwd:"/"}),T=new Promise(D=>l.once("close",()=>D()).once("error",()=>D()));return l.stdin.on("error",()=>{}),l.unref(),async D=>{l.ref(),l.stdin.
end(D),await T}}s(g,"execWatchdog");function S(m,u,r){const l=N(m,u,r),T=r.title??m,D=J.Duplex.from({readable:l.stdout,writable:l.stdin});return Y(l.stderr,r.onLine??
(()=>{}),{keep:0}).catch(()=>{}),_(l,T,r).catch(k=>D.destroy(k)),D.once("close",()=>l.kill()),D}s(S,"execDuplex");function p(m,u,{title:r}){return r??[m,...u.slice(
0,1)].join(" ")}s(p,"titleOf");function E({onLine:m},u){const r=[];return{line:s(T=>{const D=u(T);m?.(D),D.trim()!==""&&r.push(D),r.length>j&&r.shift()},"line"),
tail:r}}s(E,"lastLines");function b(m,{code:u,ended:r,last:l}){const T=r?`was terminated by ${r}`:`failed with exit code ${u}`;return new M.Qd([`${m} ${T}`,...l].
join(l.length>1?`
`:": "),{fields:{exit_code:u??-1}})}s(b,"failure");function N(m,u,r){const l={...process.env,...r.env};return(0,$.spawn)(m,u,{env:l,stdio:["pipe","pipe","pipe"],
windowsHide:!0,...r.cwd&&{cwd:r.cwd}})}s(N,"start");function _(m,u,r){const{signal:l}=r;return new Promise((T,D)=>{let k;const x=s(()=>{m.kill("SIGTERM"),k=setTimeout(
()=>m.kill("SIGKILL"),I)},"cancel"),H=s(()=>{clearTimeout(k),l.removeEventListener("abort",x)},"settle");m.once("error",Z=>{H(),D(B(Z,u,r))}),m.once("close",(Z,nt)=>{
H(),l.aborted?D(new M.cc(`${u} was cancelled`,{cause:l.reason})):T([Z,nt])}),l.aborted?x():l.addEventListener("abort",x,{once:!0})})}s(_,"exited");function B(m,u,r){
const l=m.path??u,T=r.missingHint===void 0?{}:{hint:r.missingHint};return m.code==="ENOENT"?new M.Wt(`${u} cannot run: '${l}' is not installed`,{cause:m,...T}):
m.code==="EACCES"?new M.iC(`${u} cannot run: '${l}' is not executable`,{cause:m,fields:{service:u}}):new M.Qd(`${u} cannot run: ${m.message}`,{cause:m})}s(B,"st\
artError");async function L(m,u){try{await(0,C.pipeline)(u??[],m.stdin)}catch(r){const l=r.code??"";if(!["EPIPE","ECONNRESET","ECANCELED","ERR_STREAM_PREMATURE_\
CLOSE","ERR_STREAM_DESTROYED"].includes(l))throw r}}s(L,"feed");async function Y(m,u,{keep:r,drops:l=!1}){const T=[],D=new TextDecoder;let k=0,x="";for await(const H of m){
if(k<r&&T.push(l?H.subarray(0,r-k):H),k+=H.length,r>0&&!l&&k>r)throw new M.Qd(`more than ${r} bytes of output`);const Z=(x+D.decode(H,{stream:!0})).split(/\r\n|[\r\n]/);
x=(Z.pop()??"").slice(0,z);for(const nt of Z)u(nt.slice(0,z))}return x!==""&&u(x),Buffer.concat(T).toString("utf8")}s(Y,"collect");function K(m){const u=m.filter(
r=>r.length>0);return r=>u.reduce((l,T)=>l.replaceAll(T,"***"),r)}s(K,"redactor")}),51044:((st,V,d)=>{d.r(V),d.d(V,{containerProvider:s(()=>dn,"containerProvide\
r")});var $=d(51455),J=d(76760),C=d(75892),M=d(24746),W=d(56690),R=d(57588),z=d(40610),j=d(88405),I=d(42149),A=d(5064),w=d(23236),g=d(9694),S=d(89366),p=d(65703),
E=d(97771),b=d(26414),N=d(43805),_=d(71169),B=d(87271),L=d(50435),Y=d(14324),K=d(17095),m=d(69167),u=d(78560),r=d(26921);const l=["Hostname","Domainname","User",
"AttachStdin","AttachStdout","AttachStderr","ExposedPorts","Tty","OpenStdin","StdinOnce","Cmd","Healthcheck","ArgsEscaped","Volumes","WorkingDir","Entrypoint","\
NetworkDisabled","OnBuild","StopSignal","StopTimeout","Shell"],T=["Image","Env","Labels","HostConfig","MacAddress"],D=["PortBindings","PublishAllPorts","Restart\
Policy","Init","Tmpfs","ReadonlyRootfs","CapDrop","ShmSize","GroupAdd","Ulimits","Sysctls","Memory","MemorySwap","MemoryReservation","MemorySwappiness","KernelM\
emory","KernelMemoryTCP","PidsLimit","BlkioWeight","NanoCpus","CpuShares","CpuPeriod","CpuQuota","CpusetCpus","CpusetMems","ExtraHosts","Dns","DnsOptions","DnsS\
earch"],k=["Binds","VolumesFrom","NetworkMode","VolumeDriver","ContainerIDFile","ConsoleSize","AutoRemove","Isolation","CpuCount","CpuPercent","IOMaximumIOps","\
IOMaximumBandwidth"],x=["Privileged","Devices","DeviceCgroupRules","DeviceRequests","PidMode","UTSMode","UsernsMode","Cgroup","OomKillDisable","CpuRealtimePerio\
d","CpuRealtimeRuntime"],H=["StorageOpt","Annotations","Links","BlkioWeightDevice","BlkioDeviceReadBps","BlkioDeviceWriteBps","BlkioDeviceReadIOps","BlkioDevice\
WriteIOps"],Z=["CHOWN","DAC_OVERRIDE","FSETID","FOWNER","MKNOD","NET_RAW","SETGID","SETUID","SETFCAP","SETPCAP","NET_BIND_SERVICE","SYS_CHROOT","KILL","AUDIT_WR\
ITE"],nt=/^(no-new-privileges([:=]true)?|apparmor=docker-default|seccomp=builtin)$/,U=["json-file","local","journald","none"],q=/^(runc|io\.containerd\.runc\.v\d)?$/,
it=/^(io\.containerd\.)?(runsc|kata)/,Wt=["/proc/asound","/proc/acpi","/proc/kcore","/proc/keys","/proc/latency_stats","/proc/timer_list","/proc/timer_stats","/\
proc/sched_debug","/proc/scsi","/sys/firmware"],re=["/proc/interrupts","/sys/devices/virtual/powercap"],Ht=["/proc/bus","/proc/fs","/proc/irq","/proc/sys","/pro\
c/sysrq-trigger"],Yt=r.YOg(r.YjP()),ie=r.Ikc({Type:r.euz("tmpfs"),Target:r.YjP(),ReadOnly:r.zMY().optional(),TmpfsOptions:r.Ikc({SizeBytes:r.aig().optional(),Mode:r.
aig().optional()}).nullish()}),Ft={CapAdd:zt(e=>Z.includes(e.toUpperCase().replace(/^CAP_/,"")),"power"),SecurityOpt:zt(e=>nt.test(e),"machine"),IpcMode:s(e=>["\
none","private","shareable"].includes(String(e))?{kept:e}:{lost:String(e),why:"power"},"IpcMode"),CgroupnsMode:s(e=>e==="private"?{kept:e}:{},"CgroupnsMode"),CgroupParent:s(
e=>/^(?!.*\.\.)[^\0]{1,1000}$/.test(String(e))?{kept:e}:{lost:"",why:"machine"},"CgroupParent"),OomScoreAdj:s(e=>Number(e)>0?{kept:Number(e)}:{lost:"",why:"powe\
r"},"OomScoreAdj"),Runtime:s(e=>q.test(String(e))?{}:it.test(String(e))?{kept:e}:{lost:String(e),why:"machine"},"Runtime"),LogConfig(e){const t=r.Ikc({Type:r.YjP(),
Config:r.g1P(r.YjP(),r.YjP()).nullish()}).safeParse(e).data;return t?.Type===void 0||t.Type===""?{}:U.includes(t.Type)?{kept:t}:{lost:t.Type,why:"machine"}},MaskedPaths:Vt(
[...Wt],[...Wt,...re]),ReadonlyPaths:Vt(Ht,Ht),Mounts:s(e=>({kept:r.YOg(r.L5J()).catch([]).parse(e).flatMap(t=>ie.safeParse(t).data??[])}),"Mounts")};function Dt(e){
const t={},n=[];for(const[o,i]of Object.entries(e)){if(_t(i)||k.includes(o)||((D.includes(o)||ce(i)&&[...x,...H].includes(o))&&(t[o]=i),D.includes(o)||It(i)))continue;
const{kept:c,lost:a,why:f="unknown"}=ae(o,i);c!==void 0&&!It(c)&&(t[o]=c),a!==void 0&&n.push({what:a===""?o:`${o} (${a})`,why:f})}return{settings:t,lost:n}}s(Dt,
"portableHost");function ae(e,t){const n=Object.hasOwn(Ft,e)?Ft[e]:void 0;return n!==void 0?n(t):{lost:"",why:x.includes(e)?"power":H.includes(e)?"machine":"unk\
nown"}}s(ae,"judgmentOf");function Mt(e){const t=Object.entries(e).filter(([c,a])=>!_t(a)&&!T.includes(c)),n=t.filter(([c])=>l.includes(c)),i=t.filter(([c,a])=>!l.
includes(c)&&!It(a)).map(([c])=>({what:c,why:"unknown"}));return{settings:Object.fromEntries(n),lost:i}}s(Mt,"portableConfig");function Gt(e,t){const n={power:"\
because they give access to the machine",machine:"because they belong to the original machine; defaults are used instead",unknown:"because this version does not\
 know them"};return Object.keys(n).flatMap(o=>{const i=e.filter(c=>c.why===o).map(({what:c})=>c);return i.length===0?[]:[`not ${t}, ${n[o]}: ${i.join(", ")}`]})}
s(Gt,"lossesInWords");function zt(e,t){return n=>{const o=Yt.catch([]).parse(n),i=o.filter(c=>!e(c)).map(c=>c.length>40?`${c.slice(0,40)}…`:c);return{kept:o.filter(
e),...i.length>0&&{lost:i.join(" "),why:t}}}}s(zt,"some");function Vt(e,t){return n=>{const o=Yt.catch([]).parse(n);return e.every(i=>o.includes(i))?o.every(i=>t.
includes(i))?{}:{kept:[...new Set([...t,...o])]}:{lost:"",why:"power"}}}s(Vt,"paths");function _t(e){return e==null}s(_t,"isUnset");function ce(e){return Array.
isArray(e)&&e.length===0}s(ce,"isEmptyList");function It(e){return _t(e)||e===!1||e===""||e===0?!0:typeof e=="object"&&Object.keys(e).length===0}s(It,"isNothing");
async function ue(e,t,{state:n,of:o,env:i,includeEnv:c,binds:a,c:f}){const{body:y,networks:P}=(0,m.$R)(t,{image:t.Image}),O=Object.entries(t.Config.Labels??{}).
filter(([v])=>(0,b.es)(v)||!/^(com\.docker\.compose|vm-snapshot)\./.test(v)),h=await Jt(e,t,f);return{version:1,name:t.Name.slice(1),...o!==void 0&&{of:o},state:n,
config:Mt(y).settings,host:Dt(y.HostConfig).settings,labels:Object.fromEntries(O),env:(t.Config.Env??[]).filter(v=>!i.includes(v)).map(v=>{const[F="",...G]=v.split(
"=");return{name:F,...c&&{value:G.join("=")}}}),mounts:de(t,a),networks:Object.keys(t.NetworkSettings.Networks??{}),endpoints:Object.fromEntries(P.map(([v,F])=>[
v,fe(F,t)])),...h}}s(ue,"describe");function de({HostConfig:e,Mounts:t},n){return t.flatMap(({Type:o,Name:i,Source:c,Destination:a,RW:f})=>{const y=o==="bind",P=y?
n.find(({path:G})=>G===c)?.name:o==="volume"?i:void 0;if(P===void 0)return[];const O=s(G=>G!==void 0&&J.posix.resolve("/",G)===a,"isHere"),h=e.Mounts?.find(({Target:G})=>O(
G))?.VolumeOptions,[,,v=""]=e.Binds?.map(G=>G.split(":")).find(([,G])=>O(G))??[],F=h?.NoCopy===!0||v.split(",").includes("nocopy");return[{target:a,volume:P,read_only:!f,
...y&&{bind:y},...h?.Subpath&&{subpath:h.Subpath},...F&&{nocopy:F}}]})}s(de,"mountsOf");function fe({Aliases:e,IPAMConfig:t,MacAddress:n},o){return{...e?.length&&
{Aliases:[...e]},...t&&{IPAMConfig:t},...n&&n===o.Config.MacAddress&&{MacAddress:n}}}s(fe,"endpointOf");async function Jt(e,{HostConfig:t,NetworkSettings:n},o){
const[,i]=t.NetworkMode?.split("container:")??[];if(i!==void 0){const a=await(0,K.FA)(e,i,o);if(a===void 0)return{network_of:i};const{isolated:f}=await Jt(e,a,o);
return{network_of:a.Name.slice(1),...f&&{isolated:f}}}const c=Object.keys(n.Networks??{});if(t.NetworkMode==="none"&&c.every(a=>a==="none"))return{isolated:!0};
if(c.length===0)return{};for(const a of c)if(!await le(e,a,o))return{};return{isolated:!0}}s(Jt,"surroundings");async function le(e,t,n){if(t==="none")return!0;
if(t==="bridge"||t==="host")return!1;try{return(await(0,u.Xk)(e,t,n)).Internal===!0}catch(o){if(o instanceof C.m_)return!1;throw o}}s(le,"isInternal");var he=d(
93211);const pt="container/container.json",Xt=8<<20,Qt=r.YjP().min(1).max(4096),ct=r.YjP().min(1).max(255).regex(new RegExp("^\\P{Cc}+$","u")),Et=r.YjP().max(64),
me=r.Ikc({target:Qt,volume:ct,read_only:r.zMY(),bind:r.zMY().optional(),subpath:Qt.optional(),nocopy:r.zMY().optional()}),pe=r.Ikc({Aliases:r.YOg(ct).max(1e3).nullish(),
IPAMConfig:r.Ikc({IPv4Address:Et.optional(),IPv6Address:Et.optional(),LinkLocalIPs:r.YOg(Et).max(100).optional()}).nullish(),MacAddress:Et.optional()}),we=r.Ikc(
{version:r.euz(1),name:ct,of:ct.optional(),state:r.k5n(["running","paused","exited","created"]),config:r.g1P(r.YjP(),r.L5J()),host:r.g1P(r.YjP(),r.L5J()),labels:r.
g1P(r.YjP(),r.YjP()),env:r.YOg(r.Ikc({name:r.YjP().min(1),value:r.YjP().optional()})).max(1e4),mounts:r.YOg(me).max(1e4),networks:r.YOg(ct).max(1e3),endpoints:r.
g1P(ct,pe).optional(),network_of:ct.optional(),isolated:r.zMY().optional()});function Zt(e){if(e.length>Xt)throw new C.cs(`${pt} of the snapshot has more than ${Xt}\
 bytes`);let t;try{t=JSON.parse(Buffer.from(e).toString("utf8"))}catch(o){throw new C.cs(`${pt} of the snapshot is not JSON`,{cause:o})}const n=we.safeParse(t);
if(n.success)return n.data;throw new C.cs(`Cannot read ${pt} of the snapshot: ${(0,he.w)(n.error.issues)}`)}s(Zt,"parseDocument");function ge(e){const t=Buffer.
from(`${JSON.stringify(e,void 0,2)}
`);try{Zt(t)}catch(n){throw n instanceof C.JC?new C.Wt(`Cannot capture the container ${e.name}: ${n.message}`,{cause:n}):n}return t}s(ge,"writeDocument");var bt=d(
6023),Rt=d(35389),yt=d(92652);const kt="vm-snapshot.container",Ee=100;async function ye(e,{Image:t,Config:n},o){const i=n.Labels?.[kt];return!i||n.Labels?.[Rt.op]===
void 0||(await e.inspectImage(t,o).catch(()=>{}))?.Config?.Labels?.[kt]===i?void 0:i}s(ye,"lineage");function qt({name:e,of:t}){return t??e}s(qt,"firstOf");async function Oe(e,t,n){
const o=qt(t).slice(0,Ee),i=(await(0,K.XT)(e,{},n)).flatMap(({Names:a})=>(a??[]).map(f=>f.slice(1))),c=(await(0,yt.yi)(e,{},n)).map(({Name:a})=>a);for(let a=2;;a++){
const f=`${o}-${a}`;if(!(i.includes(f)||c.some(y=>y.startsWith(`${f}_`))))try{const y=await(0,bt.c)(e,f,n);if(!await ve(e,f,n))return{name:f,claim:y};await y[Symbol.
asyncDispose]()}catch(y){if(!(y instanceof C.fK))throw y}}}s(Oe,"claimFreeName");async function ve(e,t,n){return await(0,K.FA)(e,t,n)!==void 0?!0:(await(0,yt.yi)(
e,{},n)).some(({Name:o})=>o.startsWith(`${t}_`))}s(ve,"isTaken");async function At(e,t,n){const o=await(0,K.FA)(e,t,n);if(o===void 0)throw new C.m_(`Docker has \
no container '${t}'`,{hint:"See `docker container ls --all`"});const i=await ye(e,o,n),c={id:o.Id,name:o.Name.slice(1),...i!==void 0&&{of:i},state:Ce(o),image:o.
Config.Image,volumes:Pe(o),notCaptured:Te(o)};return{info:o,examined:c}}s(At,"resolveContainer");async function Se(e,t){return(await At(await(0,z.Z)(t),e,t)).examined}
s(Se,"examineContainer");function Pe({Mounts:e}){return[...new Set(e.flatMap(({Type:t,Name:n})=>t==="volume"&&n!==void 0?[n]:[]))]}s(Pe,"volumesOf");function Ce({
Name:e,State:t}){const{Status:n}=t;if(n==="restarting")return"running";if(n==="running"||n==="paused"||n==="exited"||n==="created")return n;throw new C.fK(`The \
container ${e.slice(1)} is ${n}: Docker is removing it or failed to remove it`,{hint:"Remove it with docker rm --force, or capture another one"})}s(Ce,"stateOf");
function Te({Config:e,HostConfig:t,Mounts:n}){return[...n.filter(({Type:i})=>i==="bind").map(({Source:i,Destination:c})=>`${i} (${c}) is a folder or file of thi\
s machine, not a volume, and is not captured`),...Gt([...Mt(e).lost,...Dt(t).lost],"captured")]}s(Te,"notCaptured");var wt=function(e,t,n){if(t!=null){if(typeof t!=
"object"&&typeof t!="function")throw new TypeError("Object expected.");var o,i;if(n){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not def\
ined.");o=t[Symbol.asyncDispose]}if(o===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");o=t[Symbol.dispose],n&&(i=o)}if(typeof o!=
"function")throw new TypeError("Object not disposable.");i&&(o=s(function(){try{i.call(this)}catch(c){return Promise.reject(c)}},"dispose")),e.stack.push({value:t,
dispose:o,async:n})}else n&&e.stack.push({async:!0});return t},Lt=(function(e){return function(t){function n(a){t.error=t.hasError?new e(a,t.error,"An error was\
 suppressed during disposal."):a,t.hasError=!0}s(n,"fail");var o,i=0;function c(){for(;o=t.stack.pop();)try{if(!o.async&&i===1)return i=0,t.stack.push(o),Promise.
resolve().then(c);if(o.dispose){var a=o.dispose.call(o.value);if(o.async)return i|=2,Promise.resolve(a).then(c,function(f){return n(f),c()})}else i|=1}catch(f){
n(f)}if(i===1)return t.hasError?Promise.reject(t.error):Promise.resolve();if(t.hasError)throw t.error}return s(c,"next"),c()}})(typeof SuppressedError=="functio\
n"?SuppressedError:function(e,t,n){var o=new Error(n);return o.name="SuppressedError",o.error=e,o.suppressed=t,o});const $e="compose/vm.yaml",te=1<<20,De=9e5;async function*Me(e,t,{
c:n,onSize:o,onConfig:i,...c}){const a={stack:[],error:void 0,hasError:!1};try{const f=await(0,z.Z)(n),y=await At(f,t.container,n),P=be(y.info),O=wt(a,await Re(
f,P,n),!0);await(0,b.GG)(f,{locked:P,c:n});const{info:h,examined:v}=await At(f,y.info.Id,n),{state:F}=v;F==="running"&&!t.quiesce&&n.log.warn((0,R.iU)`the container keeps running during the capture, so its files may be inconsistent: use ${(0,R.
uK)("quiesce",!0)} to pause it`);const G=(0,w.r)(f,{label:{[B.eq]:(0,W.Pg)()},c:n}),ut=(0,L.HH)(v.volumes,t);await(0,N.Eq)(f,ut,{tars:G,c:n});const ot=t.includeBindMounts?
await Ie(f,h,{tars:G,c:n}):[];for(const tt of v.notCaptured)ot.some(({path:X})=>tt.startsWith(`${X} (`))||n.log.warn(tt);const at=wt(a,new AsyncDisposableStack,
!0),lt=at.use(await(0,_.K)()),ht=await f.inspectImage(h.Image,n).catch(()=>{}),jt={state:F,of:v.of,env:ht?.Config?.Env??[],includeEnv:t.includeEnv,binds:ot},Ot=ge(
await ue(f,h,{...jt,c:n})),vt=[],St=[];let dt={id:h.Image,reference:void 0};{const tt={stack:[],error:void 0,hasError:!1};try{const X=wt(tt,(0,j.c)(f,{lock:P,signal:n.
signal}),!0),rt=wt(tt,await(0,b.Eu)(f,[h],{record:X,c:n}),!0);await Pt(X),dt.changes!==void 0&&await(0,Y.$)(f,h,{changes:dt.changes,c:n}),t.quiesce||(yield*gt())}catch(X){
tt.error=X,tt.hasError=!0}finally{const X=Lt(tt);X&&await X}}t.quiesce&&(yield*gt());const xt=yield*(0,S.h)(e,dt,{...c,c:n}),Ut={[pt]:Ot,...t.vmYaml!==void 0&&{
[$e]:await _e(t.vmYaml)}},Bt={id:v.id,name:v.name,...v.of!==void 0&&{of:v.of}};return{kind:"container",images:[xt],volumes:St,files:Ut,container:Bt};async function Pt(tt){
const X={stack:[],error:void 0,hasError:!1};try{const rt=wt(X,await(0,A.N)(f,F==="running"&&t.quiesce?[h.Id]:[],{record:tt,c:n}),!0);dt=await(0,p.u)(f,h,{repository:(0,B.
AK)(),tag:"0",withEnv:t.includeEnv,ofProject:!1,c:n});const{reference:Ct}=dt;Ct!==void 0&&at.defer(()=>(0,L._B)(f,Ct,n));const Kt=ut.map(ft=>({name:ft,read:s(()=>(0,L.
CX)(G,ft,n),"read")}));for(const{name:ft,read:Tt}of[...Kt,...ot]){const Q=`volume ${ft}`;vt.push({name:ft,offered:t.quiesce?await(0,E.Z)(Q,Tt,{spool:lt,c:n}):(0,E.
_)(Q,Tt)})}}catch(rt){X.error=rt,X.hasError=!0}finally{const rt=Lt(X);rt&&await rt}}async function*gt(){for(const{name:tt,offered:X}of vt)yield X.blob,St.push({
name:tt,digest:await X.digest()})}}catch(f){a.error=f,a.hasError=!0}finally{const f=Lt(a);f&&await f}}s(Me,"captureContainer");async function _e(e){const t=await(0,M.
MH)(`reading ${e}`,()=>(0,$.readFile)(e));if(t.length>te)throw new C.dz(`${e} is larger than ${te} bytes, the limit for a vm.yaml`);return t}s(_e,"readVmYaml");
async function Ie(e,{Mounts:t},{tars:n,c:o}){const i=t.flatMap(({Type:a,Source:f})=>a==="bind"?[f]:[]),c=new Set(t.map(({Name:a})=>a));return(await(0,g.o)(e,i,{
tars:n,without:[],asVolumes:!0,c:o})).map(a=>{let f=`bind-${J.posix.basename(a.path).replace(/[^A-Za-z0-9_.-]/g,"_")}`.slice(0,100);for(;c.has(f);)f+="-";return c.
add(f),{...a,name:f}})}s(Ie,"bindsAsVolumes");function be({Id:e,Config:t}){const n=t.Labels?.["com.docker.compose.project"];return n===void 0?`container.${e.slice(
0,12)}`:`project.${n}`}s(be,"turnOf");async function Re(e,t,{signal:n,log:o}){try{return await(0,I.B)(e,t,{signal:n})}catch(i){if(!(i instanceof C.fK))throw i;o.
info(`Another process is using this container (${i.fields.owner??i.message}): waiting for it`)}return await(0,I.B)(e,t,{signal:n,wait:De})}s(Re,"takeTurn");var ke=d(
44143),ee=d(75558),Ae=d(4469),Le=d(31631),Ne=d(48474),je=d(12787),xe=d(31075),Nt=d(89143),Ue=d(66560);function Be(e){if(/^[A-Za-z0-9][A-Za-z0-9_.-]{1,200}$/.test(
e))return e;throw new C.dz(`'${e}' is not a name of a container`,{hint:"Use at least two characters: letters, digits, dots, underscores and dashes"})}s(Be,"vali\
dName");async function Ke(e,t,{replaces:n,c:o}){const i=await(0,K.FA)(e,t,o);if(i===void 0||i.Id===n)return i;throw new C.fK(`A container '${t}' already exists`,
{hint:(0,R.iU)`Choose another name with ${(0,R.uK)("containerName")}, or remove that container`})}s(Ke,"checkName");function We({env:e},t,n){const o=new Map((t?.
Config.Env??[]).map(c=>[c.split("=",1)[0]??"",c])),i=e.filter(({name:c,value:a})=>a===void 0&&!o.has(c)).map(({name:c})=>c);return i.length>0&&n.log.warn(`the s\
napshot stores only the names of these variables, so they are empty or not set: ${i.join(", ")}`),e.flatMap(({name:c,value:a})=>a!==void 0?[`${c}=${a}`]:o.get(c)??
[])}s(We,"variables");async function He(e,{host:t},{except:n,c:o}){const i=t.PortBindings??{},c=await(0,Ue.r)(e,{isOurs:s(({Id:f})=>f===n,"isOurs"),c:o}),a={};for(const[
f,y]of Object.entries(i)){a[f]=[];for(const{HostIp:P,HostPort:O=""}of y??[]){const[,h="tcp"]=f.split("/"),v=O!==""&&await c({address:P,port:Number(O),protocol:h})!==
void 0;v&&o.log.warn(`the port ${O} is in use: ${f} is published on a free one`),a[f].push({...P!==void 0&&{HostIp:P},HostPort:v?"":O})}}return a}s(He,"assignPo\
rts");var Ye=d(27764);function Fe(e,t,{log:n}){const o={...e},i=s((O,h)=>{n.warn(`${O} ${JSON.stringify(e[O])} is not restored: ${h}`),delete o[O]},"leaveOut"),
{NCPU:c=0,CgroupDriver:a,Runtimes:f}=t;c>0&&Number(e.NanoCpus??0)>c*1e9&&i("NanoCpus",`this machine has ${c} processors`),c>0&&Ge(e.CpusetCpus)>=c&&i("CpusetCpu\
s",`this machine has ${c} processors`);const y=String(e.CgroupParent??"");a==="systemd"&&y!==""&&!y.endsWith(".slice")&&i("CgroupParent","systemd cgroups end in\
 .slice");const P=e.Runtime;return P!==void 0&&f!==void 0&&!(String(P)in f)&&i("Runtime","this daemon does not have that runtime, so the container is less isola\
ted"),o}s(Fe,"fitHost");function Ge(e){const t=String(e??"").match(/\d+/g)??[];return Math.max(-1,...t.map(Number))}s(Ge,"highest");const ne=(0,R.iU)`: use ${(0,R.
uK)("preserveNetworks",!0)} to join the original one`;async function ze(e,t,{preserve:n,c:o}){const{networks:i,endpoints:c={},network_of:a,isolated:f}=t;if(i.length===
1&&i[0]==="none")return{mode:"none",endpoints:[]};if(n&&a!==void 0){const v=await(0,K.FA)(e,a,o);if(v!==void 0)return{mode:`container:${v.Id}`,endpoints:[]};o.log.
warn(`the container ${a}, whose network the original used, does not exist here`)}const y=n?i:i.filter(v=>v==="bridge"&&c[v]!==void 0),P=await Ve(e,y,o),O=[];for(const v of P)
O.push([v.Name,await Je(e,c[v.Name]??{},{network:v,c:o})]);const[h]=O;return h!==void 0?{mode:h[0],endpoints:O}:f?(o.log.warn((0,R.iU)`the original could not reach anything outside its network, so the container gets no network${n?
"":ne}`),{mode:"none",endpoints:[]}):(a!==void 0&&o.log.warn((0,R.iU)`the original used the network of the container ${a}; the container gets Docker's default network${n?
"":ne}`),{mode:void 0,endpoints:[]})}s(ze,"connectionsOf");async function Ve(e,t,n){const o=[];for(const i of t){if(i==="host"){n.log.warn("the machine's networ\
k is not joined, because the ports would conflict with those of the original");continue}try{o.push({...await(0,u.Xk)(e,i,n),Name:i})}catch(c){if(!(c instanceof C.
m_))throw c;n.log.warn(`the network ${i} does not exist here and is not joined`)}}return o}s(Ve,"availableNetworks");async function Je(e,{Aliases:t,IPAMConfig:n,
MacAddress:o},{network:i,c}){const a=Object.entries(i.Containers??{}),f=a.flatMap(([,{IPv4Address:h,IPv6Address:v}])=>[h,v].map(F=>F?.split("/")[0])),P=[n?.IPv4Address,
n?.IPv6Address].filter(h=>h!==void 0&&h!=="").filter(h=>f.includes(h));P.length>0&&c.log.warn(`the address ${P.join(", ")} in ${i.Name} is in use: the container\
 gets a free one`);const O=o!==void 0&&a.some(([,h])=>h.MacAddress===o);O&&c.log.warn(`the MAC address ${o} in ${i.Name} is in use: the container gets another o\
ne`);for(const h of t??[])for(const[v,{Name:F}]of a)(await(0,K.FA)(e,v,c))?.NetworkSettings.Networks?.[i.Name]?.Aliases?.includes(h)&&c.log.warn(`in ${i.Name}, \
the name ${h} also resolves to the container ${F}`);return{...t?.length&&{Aliases:t},...n&&P.length===0&&{IPAMConfig:n},...o!==void 0&&!O&&{MacAddress:o}}}s(Je,
"fitEndpoint");const Xe="1.45";async function Qe(e,t,n){const{image:o,env:i,ports:c,token:a,machine:f,c:y}=n,P=Mt(t.config),O=Dt(t.host);for(const lt of Gt([...P.
lost,...O.lost],"restored"))y.log.warn(lt);const h=f&&(0,Ye.c)(f),{mode:v,endpoints:F}=await ze(e,t,{preserve:n.preserveNetworks,c:y}),G={...P.settings.ExposedPorts??
{},...h?.config.ExposedPorts},ut=v?.startsWith("container:")===!0,{Hostname:ot,...at}=P.settings;return{body:{...ut?at:{...P.settings,...Object.keys(G).length>0&&
{ExposedPorts:G}},...h&&{Hostname:h.config.Hostname},Image:o,Env:i,Labels:{...t.labels,[kt]:qt(t),...h?.config.Labels,[Rt.op]:a},HostConfig:{...Fe(O.settings,await e.
info(y),y),...ut?{}:{PortBindings:c},...h?.host,Mounts:[...Ze(e,t,n),...qe(O.settings),...h?.host.Mounts??[]],...v!==void 0&&{NetworkMode:v}}},networks:F}}s(Qe,
"restoredLikeness");function Ze(e,{mounts:t},{plan:n,filled:o,machine:i}){return t.flatMap(({target:c,volume:a,read_only:f,subpath:y,nocopy:P})=>{const O=n.mounted.
get(a);if(i?.mounts.some(F=>F.target===c))return[];if(O===void 0)return[{Type:"volume",Target:c,...f&&{ReadOnly:!0}}];if(y!==void 0&&!e.speaks(Xe))throw new C.Wt(
`Cannot mount ${c}, the folder ${y} of a volume: this Docker can only mount a whole volume`,{hint:"Update to Docker 26 or newer"});const h=P===!0||o.has(O),v={...h&&
{NoCopy:h},...y!==void 0&&{Subpath:y}};return[{Type:"volume",Source:O,Target:c,...f&&{ReadOnly:!0},...Object.keys(v).length>0&&{VolumeOptions:v}}]})}s(Ze,"resto\
red_likeness_mountsOf");function qe({Mounts:e=[]}){return e}s(qe,"tmpfsOf");var tn=d(77598),oe=d(40842);async function en(e,{mounts:t},{name:n,how:o,c:i}){const c=new Map,
a=new Map;for(const{volume:f,bind:y}of o==="none"?[]:t){const P=o==="shared"&&!y,O=P?f:se(n,(0,oe.EU)(f)),h=await(0,yt.y6)(e,O,i)!==void 0;if(P&&!h)throw new C.
m_(`Cannot share the volume '${f}': it does not exist here`,{hint:"Omit =shared to get copies"});if(!P&&h&&!a.has(O))throw new C.fK(`A volume '${O}' already exi\
sts`,{hint:(0,R.iU)`Choose another name with ${(0,R.uK)("containerName")}, or remove the volume`});c.set(f,O),P||a.set(O,f)}return{mounted:c,made:a}}s(en,"volum\
esOfContainer");async function nn(e,{name:t,mounts:n},{name:o,settings:i,c}){const a=new Map,f=new Map;for(const{kind:O,source:h}of i.mounts)O==="volume"&&f.set(
h,void 0);for(const{target:O,volume:h}of n){const v=i.mounts.find(G=>G.target===O);if(v?.kind==="bind"){c.log.warn(`${O} is ${v.source} here: its data in the sn\
apshot is not restored`);continue}const F=v?.source??se(o,(0,oe.EU)(h.startsWith(`${t}_`)?h.slice(t.length+1):h));a.set(h,F),f.set(F,h)}const y=await(0,yt.A8)(e,
[...f.keys()],{labels:i.volumeLabels,signal:c.signal}),P=[...a.values()].filter(O=>!y.includes(O));return P.length>0&&c.log.warn(`existing volumes are left unch\
anged: ${P.join(", ")}; to restore the data of the snapshot, first run \`vm destroy --volumes\``),{mounted:a,made:new Map(y.map(O=>[O,f.get(O)]))}}s(nn,"volumes\
OfMachine");const on=255;function se(e,t){const n=`${e}_${t}`;return n.length<=on?n:`${n.slice(0,230)}-${(0,tn.createHash)("sha256").update(n).digest("hex").slice(
0,16)}`}s(se,"volumeName");var sn=function(e,t,n){if(t!=null){if(typeof t!="object"&&typeof t!="function")throw new TypeError("Object expected.");var o,i;if(n){
if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");o=t[Symbol.asyncDispose]}if(o===void 0){if(!Symbol.dispose)throw new TypeError(
"Symbol.dispose is not defined.");o=t[Symbol.dispose],n&&(i=o)}if(typeof o!="function")throw new TypeError("Object not disposable.");i&&(o=s(function(){try{i.call(
this)}catch(c){return Promise.reject(c)}},"dispose")),e.stack.push({value:t,dispose:o,async:n})}else n&&e.stack.push({async:!0});return t},rn=(function(e){return function(t){
function n(a){t.error=t.hasError?new e(a,t.error,"An error was suppressed during disposal."):a,t.hasError=!0}s(n,"fail");var o,i=0;function c(){for(;o=t.stack.pop();)
try{if(!o.async&&i===1)return i=0,t.stack.push(o),Promise.resolve().then(c);if(o.dispose){var a=o.dispose.call(o.value);if(o.async)return i|=2,Promise.resolve(a).
then(c,function(f){return n(f),c()})}else i|=1}catch(f){n(f)}if(i===1)return t.hasError?Promise.reject(t.error):Promise.resolve();if(t.hasError)throw t.error}return s(
c,"next"),c()}})(typeof SuppressedError=="function"?SuppressedError:function(e,t,n){var o=new Error(n);return o.name="SuppressedError",o.error=e,o.suppressed=t,
o});async function an(e,{snapshot:t,blobs:n,options:o,c:i}){const c={stack:[],error:void 0,hasError:!1};try{if(t.kind!=="container")throw new C.Wt(`The snapshot\
 '${t.snapshot_name}' is not a container: it contains a ${t.kind}`);const a=await(0,z.Z)(i);await(0,b.GG)(a,{c:i}),await(0,Rt.pK)(a,i);const f=(0,Nt.aE)(t,n),y=Zt(
await f.file(pt)),{machine:P}=o,O=o.containerName===void 0?await Oe(a,y,i):void 0,h=O?.name??Be(o.containerName??""),v=sn(c,O?.claim??await(0,bt.c)(a,h,i),!0),F=await Ke(
a,h,{replaces:P?.replaces,c:i}),G=await(0,K.FA)(a,y.name,i),ut=We(y,G,i),ot=P===void 0?await en(a,y,{name:h,how:o.volumes,c:i}):await nn(a,y,{name:h,settings:P.
settings,c:i}),at=(0,Nt.Aw)(t);(0,xe.ko)(at.layers.length,await a.info(i),`the image of ${(0,ee.SN)(o.ref)} has`);const lt={project:o.ref.project,name:`${o.ref.
name.slice(0,100)}-${(0,ke.ZD)(at.image_digest).slice(0,12)}`},ht=(0,Ae.a)(lt,"base"),jt=await un(a,ht,i)===void 0,Ot=new Set,vt=P?.settings.volumeLabels??{},St=[
...ot.made.keys()].map(Q=>({name:Q,labels:vt})),dt=(P?.settings.mounts??[]).flatMap(({kind:Q,source:et})=>Q==="volume"?[et]:[]),xt=[...ot.mounted.values(),...dt].
filter(Q=>!ot.made.has(Q)),Ut={name:h,volumes:St,uses:xt,images:jt?[ht]:[],replaces:F},Bt=await He(a,y,{except:F?.Id,c:i});let Pt="present";const gt=await(0,bt.
G)(a,Ut,{bring:rt,fill:Ct,make:Kt,c:i}),tt=await(0,K.aH)(a,gt,i),X=tt.State.Status==="running";return{id:gt,name:h,image:ht,running:X,volumes:Object.fromEntries(
ot.mounted),ports:cn(tt),via:Pt};async function rt(){const Q=(0,Nt.tJ)(t,at.name);({via:Pt}=await e.restore(Q,n,{ref:lt,tags:[],force:!1,via:"auto"},i))}async function Ct(){
const Q=(0,w.r)(a,{label:{[B.eq]:(0,W.Pg)()},c:i});for(const[et,mt]of ot.made){const $t=mt===void 0?void 0:f.volume(mt);$t!==void 0?(await(await Q.way(et)).write(
n.open($t),i),Ot.add(et)):mt!==void 0&&i.log.warn(`the snapshot does not contain the data of ${mt}: the volume ${et} is empty`)}}async function Kt(Q){let et=!0;
return await(0,Le.k)(a,h,{async make(){return et||await rt(),et=!1,await ft(Q)},signal:i.signal})}async function ft(Q){const et=await Tt(Q);return P!==void 0?await(0,je.
ei)(a,et,i):(y.state==="running"||y.state==="paused")&&await(0,K.aO)(a,et,{to:"start",signal:i.signal}),await(0,b.CQ)(a,[await(0,K.aH)(a,et,i)],i),et}async function Tt(Q){
const{preserveNetworks:et}=o,mt=await Qe(a,y,{image:ht,env:ut,ports:Bt,token:Q,plan:ot,filled:Ot,machine:P?.settings,preserveNetworks:et,c:i}),$t=await(0,Ne.w9)(
a,mt,{name:h,signal:i.signal});return i.log.debug(`created ${h} from ${(0,ee.SN)(o.ref)}`),$t}}catch(a){c.error=a,c.hasError=!0}finally{const a=rn(c);a&&await a}}
s(an,"restoreContainer");function cn({NetworkSettings:e}){const t=Object.entries(e.Ports??{}).flatMap(([n,o])=>[[n,o?.[0]]]).flatMap(([n,o])=>o===void 0?[]:[[n,
`${o.HostIp??""}:${o.HostPort??""}`]]);return Object.fromEntries(t)}s(cn,"publishedPorts");async function un(e,t,n){try{return await e.inspectImage(t,n)}catch(o){
if(o instanceof C.m_)return;throw o}}s(un,"findImage");function dn(e){return{name:"container",probe:s(t=>e.probe(t),"probe"),examine:s(({container:t},n)=>Se(t,n),
"examine"),capture:s((t,n,o)=>Me(e,t,{...n,c:o}),"capture"),restore:s((t,n,o,i)=>an(e,{snapshot:t,blobs:n,options:o,c:i}),"restore"),describe:s((t,n,o,i)=>e.describe(
t,n,o,i),"describe")}}s(dn,"containerProvider")}),27764:((st,V,d)=>{d.d(V,{c:s(()=>$,"c")});function $({hostname:J,labels:C,memory:M,cpus:W,ports:R,mounts:z}){const j={};
for(const{address:A="",host:w,container:g,protocol:S}of R??[]){const p=`${g}/${S}`;j[p]=[...j[p]??[],{HostIp:A,HostPort:String(w)}]}const I=Object.fromEntries(Object.
keys(j).map(A=>[A,{}]));return{config:{Hostname:J.slice(0,63),Labels:C,...R!==void 0&&{ExposedPorts:I}},host:{...M!==void 0&&{Memory:M,MemorySwap:0},...W!==void 0&&
{NanoCpus:Math.round(W*1e9)},...R!==void 0&&{PortBindings:j},Mounts:z.map(({kind:A,source:w,target:g,readOnly:S})=>({Type:A,Source:w,Target:g,ReadOnly:S}))}}}s(
$,"toCreateBody")}),51630:((st,V,d)=>{d.d(V,{J$:s(()=>g,"J$"),mC:s(()=>w,"mC"),vS:s(()=>I,"vS")});var $=d(77598),J=d(73024),C=d(51455),M=d(76760),W=d(75892),R=d(
41232);const z=2375,j=2376;async function I(u=process.env){const r=u.DOCKER_HOST;if(r)return A(r,await b(u));const l=u.DOCKER_CONTEXT||await _(u);if(l!==void 0&&
l!=="default")return await B(l,u);const T=p(u);return S(T.find(D=>(0,J.existsSync)(D))??T[0])}s(I,"findEndpoint");function A(u,r){if(u.startsWith("unix://"))return S(
u.slice(7));const l=URL.canParse(u)?new URL(u):void 0;if(l===void 0)throw new W.dz(`DOCKER_HOST '${u}' is not a URL`,{hint:"Write it as unix:///path, tcp://host\
:port or ssh://user@host"});if(l.protocol==="ssh:")return{kind:"ssh",url:u};if(l.protocol!=="tcp:"&&l.protocol!=="http:"&&l.protocol!=="https:")throw new W.Wt(`\
Cannot use DOCKER_HOST '${u}': ${l.protocol}// is not supported`,{hint:"Use unix://, tcp:// or ssh://"});const T=l.protocol==="https:"||r!==void 0,D=l.hostname.
replace(/^\[|\]$/g,""),k=l.port===""?T?j:z:Number(l.port);return{kind:"tcp",host:D,port:k,url:u,...T&&{tls:r??{verify:!0}}}}s(A,"parseHost");function w(u){return u.
kind==="unix"||u.kind==="tcp"&&/^(localhost|127\.|::1$)/.test(u.host)}s(w,"mayShareLoopback");function g(u){return u.kind==="unix"?{DOCKER_HOST:u.url,DOCKER_CONTEXT:void 0}:
{}}s(g,"commandEnvironment");function S(u){return{kind:"unix",path:u,url:`unix://${u}`}}s(S,"unix");function p(u){const r=u.XDG_RUNTIME_DIR;return["/var/run/doc\
ker.sock",...r?[(0,M.join)(r,"docker.sock"),(0,M.join)(r,"podman","podman.sock")]:[],(0,M.join)((0,R.Wx)(u),".docker","run","docker.sock"),"/run/podman/podman.s\
ock"]}s(p,"usualSockets");function E(u){return u.DOCKER_CONFIG||(0,M.join)((0,R.Wx)(u),".docker")}s(E,"configFolder");async function b(u){const r=!!u.DOCKER_TLS_VERIFY;
if(!(!r&&!u.DOCKER_TLS))return await N(u.DOCKER_CERT_PATH||E(u),r)}s(b,"tlsFromEnvironment");async function N(u,r){const[l,T,D]=await Promise.all(["ca.pem","cer\
t.pem","key.pem"].map(k=>Y((0,M.join)(u,k))));return{verify:r,...l&&{ca:l},...T&&{cert:T},...D&&{key:D}}}s(N,"readTls");async function _(u){const r=await L((0,M.
join)(E(u),"config.json"));return m(r,"currentContext")||void 0}s(_,"currentContext");async function B(u,r){const l=(0,$.createHash)("sha256").update(u).digest(
"hex"),T=(0,M.join)(E(r),"contexts"),D=await L((0,M.join)(T,"meta",l,"meta.json")),k=K(K(D,"Endpoints"),"docker"),x=m(k,"Host");if(!x)throw new W.m_(`the Docker\
 context '${u}' has no endpoint`,{hint:"Choose another one with `docker context use`, or set DOCKER_HOST"});const H=(0,M.join)(T,"tls",l,"docker");return A(x,(0,J.
existsSync)(H)?await N(H,K(k,"SkipTLSVerify")!==!0):void 0)}s(B,"contextEndpoint");async function L(u){const r=await Y(u);try{return r===void 0?void 0:JSON.parse(
r.toString("utf8"))}catch{return}}s(L,"readJson");async function Y(u){try{return await(0,C.readFile)(u)}catch{return}}s(Y,"readIfThere");function K(u,r){return typeof u==
"object"&&u!==null?u[r]:void 0}s(K,"field");function m(u,r){const l=K(u,r);return typeof l=="string"?l:""}s(m,"textField")}),81622:((st,V,d)=>{d.d(V,{r:s(()=>M,
"r")});const $=/error while mounting volume '[^']*': /,J=/:\/[^:\s]*\/_data(?:, flags: [^,:]*)?(?:, data: .*)?(?=: [^:]*$)/,C=/\b(pass(?:word)?\d?|cred(?:entials)?|secret)=[^,\s]+/gi;
function M(W){return W.includes("mount")?W.replace($,"").replace(J,"").replace(C,"$1=***"):W}s(M,"withoutOptions")}),6023:((st,V,d)=>{d.d(V,{G:s(()=>w,"G"),c:s(
()=>I,"c")});var $=d(75892),J=d(56690),C=d(6957),M=d(17095),W=d(92652),R=d(42149),z=d(14815),j=d(35389);async function I(p,E,{signal:b}){try{return await(0,R.B)(
p,A(E),{signal:b})}catch(N){if(!(N instanceof $.fK))throw N;const _=N.fields.owner===void 0?"":` (${N.fields.owner})`;throw new $.fK(`Another process is creatin\
g the container '${E}'${_}`,{hint:"Wait until it has finished, or choose another name",cause:N})}}s(I,"claimName");function A(p){return`making.${p}`}s(A,"lockOf");
async function w(p,{name:E,volumes:b,uses:N=[],images:_,replaces:B},{bring:L=s(async()=>{},"bring"),fill:Y=s(async()=>{},"fill"),make:K,c:m}){const u=B?.State.Status===
"running"||B?.State.Status==="paused",r=(0,J.Pg)();let l={name:E,token:r,images:[..._]};const T=b.map(U=>({...U,labels:{...U.labels,[j.op]:r}})),D=(B?.Mounts??[]).
flatMap(({Type:U,Name:q})=>U==="volume"&&q&&!(0,W.ok)(q)?[q]:[]),k=[...new Set([...N,...D])].filter(U=>T.every(q=>q.name!==U)),x=Promise.withResolvers(),H=(0,z.
C)(p,{kind:j.gR,lock:A(E),token:r,entry:l,volumes:[...T,...k.map(U=>({name:U,labels:{[j.op]:r}}))],onWritten:x.resolve,signal:m.signal});try{await Promise.race(
[x.promise,H]);const[U]=await(0,C.b)(H,L());U.holds||m.log.warn("do not run docker system prune meanwhile: on this architecture, volumes are not protected from \
it"),await Z("was created by another program meanwhile");for(const it of k)if(await nt(it))throw g(`The volume ${it} was removed by another program meanwhile`);
await Y(),B!==void 0&&(l={...l,replaces:{id:B.Id,running:u}},await U.write(l),await S(p,B,{name:`${E}.${r}`,c:m}));const q=await K(r);if(await Z("was removed by\
 another program meanwhile"),(await(0,M.FA)(p,E,m))?.Config.Labels?.[j.op]!==r)throw g(`The container ${E} was removed`);return B!==void 0&&(l={...l,made:!0},await U.
write(l),await(0,j.tN)(p,l,m)),await U.end(),q}catch(U){const q=await(0,j.tN)(p,l,m),it=await H.catch(()=>{});throw await(0,j.Tm)(p,r,{lock:A(E),end:s(async()=>it?.
end(),"end"),c:m}),q?U:new $.fK(`${U instanceof Error?U.message:U}; also, another program removed the container '${E}', which was stopped to be replaced`,{hint:"\
Create it again with `vm create`: its named volumes still exist. Do not run docker prune meanwhile",cause:U})}async function Z(U){for(const q of T)if(!await nt(
q.name))throw g(`The volume ${q.name} ${U}`)}s(Z,"checkVolumes");async function nt(U){return(await(0,W.y6)(p,U,m))?.Labels?.[j.op]===r}s(nt,"isOwn")}s(w,"create\
ContainerInPlace");function g(p){return new $.fK(p,{hint:"Try again when no docker prune is running"})}s(g,"meanwhile");async function S(p,{Id:E,State:b},{name:N,
c:_}){b.Status==="paused"&&await(0,M.aO)(p,E,{to:"unpause",signal:_.signal}),(b.Status==="paused"||b.Status==="running")&&await(0,M.SI)(p,E,_),await(0,M.UQ)(p,E,
{name:N,signal:_.signal})}s(S,"renameAside")}),12787:((st,V,d)=>{d.d(V,{$D:s(()=>C,"$D"),Wb:s(()=>j,"Wb"),YI:s(()=>R,"YI"),ei:s(()=>z,"ei")});var $=d(75892),J=d(
17095);const C=1e3,M=5,W=65536;async function R(w,g,{grace:S,signal:p}){await(0,J.aO)(w,g,{to:"start",signal:p});const E=AbortSignal.timeout(S);try{const b={method:"\
POST",path:`/containers/${g}/wait`,what:`wait for container ${g}`};return(await w.json({...b,signal:AbortSignal.any([p,E])})).StatusCode}catch(b){if(p.throwIfAborted(),
E.aborted)return;throw b}}s(R,"startContainer");async function z(w,g,{signal:S}){const p=await R(w,g,{grace:C,signal:S});if(p!==void 0)throw await j(w,g,{code:p,
signal:S})}s(z,"startMachine");async function j(w,g,{code:S,signal:p}){const E=await I(w,g,{signal:p});return new $.Qd(`The machine's command exited immediately\
 with exit code ${S}${E===""?"":`:
${E}`}`,{fields:{exit_code:S}})}s(j,"exitedImmediately");async function I(w,g,{signal:S}){const p={stdout:!0,stderr:!0,tail:String(M)},E=[];let b=0;for await(const _ of w.
bytes({method:"GET",path:`/containers/${g}/logs`,query:p,what:"read its log",signal:S}))if(E.push(_),b+=_.length,b>W)break;return A(Buffer.concat(E)).toString("\
utf8").split(/\r?\n/).map(_=>_.trim()).filter(_=>_!=="").slice(-M).join(`
`)}s(I,"lastWords");function A(w){const g=[];let S=0;for(;S+8<=w.length&&(w[S]??3)<=2&&w.readUIntBE(S+1,3)===0;S+=8+w.readUInt32BE(S+4))g.push(w.subarray(S+8,S+
8+w.readUInt32BE(S+4)));return Buffer.concat([...g,w.subarray(S)])}s(A,"withoutHeaders")}),35389:((st,V,d)=>{d.d(V,{Tm:s(()=>g,"Tm"),gR:s(()=>R,"gR"),op:s(()=>z,
"op"),pK:s(()=>A,"pK"),tN:s(()=>S,"tN")});var $=d(26921),J=d(75892),C=d(17095),M=d(92652),W=d(14815);const R="container",z="vm-snapshot.restored",j=12e4,I=$.Ikc(
{name:$.YjP().optional(),token:$.YjP(),images:$.YOg($.YjP()),replaces:$.Ikc({id:$.YjP(),running:$.zMY()}).optional(),made:$.zMY().optional()});async function A(p,E){
await(0,W.Y)(p,R,{async putRight({token:b,lock:N,entry:_,end:B}){const L=I.safeParse(_).data??{token:b,images:[]};if(!await w(p,L,E))return await S(p,L,E)||E.log.
warn(`another program removed the container '${L.name}', which an interrupted command was to replace`),await g(p,L.token,{lock:N,end:B,c:E});const Y=L.replaces===
void 0?"":`; the container that it replaces is stopped and named ${L.name}.${L.token}`;E.log.warn(`the process that created the container '${L.name}' was killed\
 after it had started it: the container is kept${Y}`)},c:E})}s(A,"undoAbandoned");async function w(p,{name:E,token:b,made:N},_){if(N||E===void 0)return!1;const B=await(0,C.
FA)(p,E,_),{StartedAt:L}=B?.State??{};return B?.Config.Labels?.[z]===b&&L!==void 0&&!L.startsWith("0001-")}s(w,"wasStarted");async function g(p,E,{lock:b,end:N,
c:_}){const B={..._,signal:AbortSignal.timeout(j)},L=await(0,M.yi)(p,{label:[`${z}=${E}`]},B);if(L.length===0)return await N();const Y={token:E,images:[]},K=await(0,W.
C)(p,{kind:R,lock:b,entry:Y,signal:B.signal}).catch(m=>{_.log.debug(`removing the volumes without a record: ${m instanceof Error?m.message:m}`)});await N();for(const{
Name:m}of L)await(0,M.L)(p,m,B).catch(u=>{_.log.warn(`not rolled back: ${u instanceof Error?u.message:u}`)});await K?.end()}s(g,"dropVolumes");async function S(p,{
name:E,token:b,images:N,replaces:_,made:B},L){const Y={...L,signal:AbortSignal.timeout(j)};let K=!0;const m=[async()=>{const r=E===void 0?void 0:await(0,C.FA)(p,
E,Y);r?.Config.Labels?.[z]===b&&await p.removeContainer(r.Id,{...Y,volumes:!0})},...N.map(r=>()=>p.removeImage(r,Y)),async()=>{if(_===void 0||E===void 0)return;
const r=await(0,C.FA)(p,_.id,Y);K=r!==void 0,r!==void 0&&(r.State.Status==="running"&&await(0,C.SI)(p,r.Id,Y),r.Name!==`/${E}`&&await(0,C.UQ)(p,r.Id,{name:E,signal:Y.
signal}),_.running&&r.State.Status!=="paused"&&await(0,C.aO)(p,r.Id,{to:"start",signal:Y.signal}))}],u=B&&_!==void 0?[()=>p.removeContainer(_.id,{...Y,volumes:!0})]:
m;for(const r of u)try{await r()}catch(l){l instanceof J.m_||L.log.warn(`not rolled back: ${l instanceof Error?l.message:l}`)}return K}s(S,"undo")})};export{hn as id,mn as ids,pn as modules};
