var un=Object.defineProperty;var s=(st,G)=>un(st,"name",{value:G,configurable:!0});const fn=3023,ln=[3023],hn={24746:((st,G,f)=>{f.d(G,{MH:s(()=>W,"MH"),UQ:s(()=>K,"UQ"),zL:s(()=>M,"zL"),zS:s(()=>C,"zS")});var T=f(75892),z=f(47014);function C(b,R){
const E=(0,z.bv)(b),g=K(E),S=`${R}: ${L(E)}`;return g==="ENOSPC"||g==="EDQUOT"?new T._p(S,{cause:E,hint:"Free some space there, or use another location"}):g==="\
EFBIG"?new T._p(S,{cause:E,hint:"Use another location: FAT disks and limits (ulimit -f) restrict the size of a file"}):g==="EROFS"?new T.iC(S,{cause:E,hint:"Use\
 a folder that is not on a read-only disk, or mount it for writing"}):g==="EACCES"||g==="EPERM"?new T.iC(S,{cause:E,hint:"Use a writable folder, or change its o\
wner"}):g==="ENOENT"||g==="ENOTDIR"?new T.m_(S,{cause:E,hint:"Check the path"}):g==="EISDIR"||g==="ENAMETOOLONG"||g==="ELOOP"?new T.dz(S,{cause:E,hint:"Check th\
e path"}):g==="EIO"||g==="EUCLEAN"?new T.cs(S,{cause:E,hint:"Check the system log (dmesg): the disk or its file system is damaged"}):g==="EMFILE"||g==="ENFILE"||
g==="ENOMEM"?new T._p(S,{cause:E,hint:"Allow more open files (ulimit -n) or memory, or run fewer commands at once"}):g==="ESTALE"||g==="ETIMEDOUT"||g==="EHOSTDO\
WN"||g==="ENODEV"||g==="ENXIO"?new T.hG(S,{cause:E,hint:"Check that the disk or the file server is available, and try again"}):g==="EXDEV"?new T.Wt(S,{cause:E,hint:"\
Move the whole folder to the other disk: a part of it is a link to that disk"}):E}s(C,"fileError");function M(b,R){try{return R()}catch(E){throw C(E,b)}}s(M,"at\
temptSync");async function W(b,R){try{return await R()}catch(E){throw C(E,b)}}s(W,"withFileErrors");function K(b){return typeof b=="object"&&b!==null&&"code"in b&&
typeof b.code=="string"?b.code:void 0}s(K,"errnoOf");const V={EACCES:"permission denied",EISDIR:"it is a folder",EMFILE:"too many files are open",ENOSPC:"no spa\
ce is left on the disk",ENOTDIR:"a part of the path is not a folder",EPERM:"permission denied",EROFS:"the disk is read-only"};function L(b){const R=V[K(b)??""];
if(R!==void 0)return R;const E=typeof b=="object"&&b!==null&&"message"in b?String(b.message):String(b);return/^E[A-Z0-9]+: ([^,]+), \w+/.exec(E)?.[1]??E}s(L,"me\
ssageOf")}),51208:((st,G,f)=>{f.d(G,{J7:s(()=>g,"J7"),U1:s(()=>E,"U1"),i3:s(()=>S,"i3"),m0:s(()=>R,"m0")});var T=f(31421),z=f(57075),C=f(46466),M=f(75892);const W=16*
1024*1024,K=1024*1024,V=16*1024,L=20,b=5e3;async function R(m,r,a){const l=p(m,r,a),_=Q(a.secrets??[]),{line:$,tail:k}=w(a,_),x=j(m,r,a),H=Promise.all([I(x.stdout,
$,{keep:a.onLine?0:a.maxOutput??W}),I(x.stderr,$,{keep:a.onLine?0:K,drops:!0})]),Z=N(x,a.input);try{const[[nt,U],[q,rt]]=await Promise.all([D(x,l,a),H,Z]);if(nt===
0)return{stdout:_(q),stderr:_(rt)};throw A(l,{code:nt,ended:U,last:a.tellLast?.(k)??k})}catch(nt){throw x.kill("SIGKILL"),await Promise.allSettled([H,Z]),nt}}s(
R,"exec");async function*E(m,r,a){const l=p(m,r,a),{line:_,tail:$}=w(a,Q(a.secrets??[])),k=j(m,r,a),x=Promise.all([D(k,l,a),I(k.stderr,_,{keep:0}),N(k,a.input)]);
x.catch(()=>{});try{yield*k.stdout;const[[H,Z]]=await x;if(H!==0&&!a.accepts?.includes(H??-1))throw A(l,{code:H,ended:Z,last:a.tellLast?.($)??$});return H??0}finally{
k.kill("SIGKILL"),await Promise.allSettled([x])}}s(E,"execStream");function g(m,r,a){const l=(0,T.spawn)(m,r,{env:{...process.env,...a},stdio:["pipe","ignore","\
ignore"],detached:!0,cwd:"/"}),_=new Promise($=>l.once("close",()=>$()).once("error",()=>$()));return l.stdin.on("error",()=>{}),l.unref(),async $=>{l.ref(),l.stdin.
end($),await _}}s(g,"execWatchdog");function S(m,r,a){const l=j(m,r,a),_=a.title??m,$=z.Duplex.from({readable:l.stdout,writable:l.stdin});return I(l.stderr,a.onLine??
(()=>{}),{keep:0}).catch(()=>{}),D(l,_,a).catch(k=>$.destroy(k)),$.once("close",()=>l.kill()),$}s(S,"execDuplex");function p(m,r,{title:a}){return a??[m,...r.slice(
0,1)].join(" ")}s(p,"titleOf");function w({onLine:m},r){const a=[];return{line:s(_=>{const $=r(_);m?.($),$.trim()!==""&&a.push($),a.length>L&&a.shift()},"line"),
tail:a}}s(w,"lastLines");function A(m,{code:r,ended:a,last:l}){const _=a?`was terminated by ${a}`:`failed with exit code ${r}`;return new M.Qd([`${m} ${_}`,...l].
join(l.length>1?`
`:": "),{fields:{exit_code:r??-1}})}s(A,"failure");function j(m,r,a){const l={...process.env,...a.env};return(0,T.spawn)(m,r,{env:l,stdio:["pipe","pipe","pipe"],
windowsHide:!0,...a.cwd&&{cwd:a.cwd}})}s(j,"start");function D(m,r,a){const{signal:l}=a;return new Promise((_,$)=>{let k;const x=s(()=>{m.kill("SIGTERM"),k=setTimeout(
()=>m.kill("SIGKILL"),b)},"cancel"),H=s(()=>{clearTimeout(k),l.removeEventListener("abort",x)},"settle");m.once("error",Z=>{H(),$(B(Z,r,a))}),m.once("close",(Z,nt)=>{
H(),l.aborted?$(new M.cc(`${r} was cancelled`,{cause:l.reason})):_([Z,nt])}),l.aborted?x():l.addEventListener("abort",x,{once:!0})})}s(D,"exited");function B(m,r,a){
const l=m.path??r,_=a.missingHint===void 0?{}:{hint:a.missingHint};return m.code==="ENOENT"?new M.Wt(`${r} cannot run: '${l}' is not installed`,{cause:m,..._}):
m.code==="EACCES"?new M.iC(`${r} cannot run: '${l}' is not executable`,{cause:m,fields:{service:r}}):new M.Qd(`${r} cannot run: ${m.message}`,{cause:m})}s(B,"st\
artError");async function N(m,r){try{await(0,C.pipeline)(r??[],m.stdin)}catch(a){const l=a.code??"";if(!["EPIPE","ECONNRESET","ECANCELED","ERR_STREAM_PREMATURE_\
CLOSE","ERR_STREAM_DESTROYED"].includes(l))throw a}}s(N,"feed");async function I(m,r,{keep:a,drops:l=!1}){const _=[],$=new TextDecoder;let k=0,x="";for await(const H of m){
if(k<a&&_.push(l?H.subarray(0,a-k):H),k+=H.length,a>0&&!l&&k>a)throw new M.Qd(`more than ${a} bytes of output`);const Z=(x+$.decode(H,{stream:!0})).split(/\r\n|[\r\n]/);
x=(Z.pop()??"").slice(0,V);for(const nt of Z)r(nt.slice(0,V))}return x!==""&&r(x),Buffer.concat(_).toString("utf8")}s(I,"collect");function Q(m){const r=m.filter(
a=>a.length>0);return a=>r.reduce((l,_)=>l.replaceAll(_,"***"),a)}s(Q,"redactor")}),51044:((st,G,f)=>{f.r(G),f.d(G,{containerProvider:s(()=>cn,"containerProvide\
r")});var T=f(51455),z=f(76760),C=f(75892),M=f(24746),W=f(56690),K=f(40610),V=f(88405),L=f(42149),b=f(5064),R=f(23236),E=f(9694),g=f(89366),S=f(65703),p=f(97771),
w=f(26414),A=f(43805),j=f(71169),D=f(87271),B=f(50435),N=f(14324),I=f(17095),Q=f(69167),m=f(78560),r=f(26921);const a=["Hostname","Domainname","User","AttachStd\
in","AttachStdout","AttachStderr","ExposedPorts","Tty","OpenStdin","StdinOnce","Cmd","Healthcheck","ArgsEscaped","Volumes","WorkingDir","Entrypoint","NetworkDis\
abled","OnBuild","StopSignal","StopTimeout","Shell"],l=["Image","Env","Labels","HostConfig","MacAddress"],_=["PortBindings","PublishAllPorts","RestartPolicy","I\
nit","Tmpfs","ReadonlyRootfs","CapDrop","ShmSize","GroupAdd","Ulimits","Sysctls","Memory","MemorySwap","MemoryReservation","MemorySwappiness","KernelMemory","Ke\
rnelMemoryTCP","PidsLimit","BlkioWeight","NanoCpus","CpuShares","CpuPeriod","CpuQuota","CpusetCpus","CpusetMems","ExtraHosts","Dns","DnsOptions","DnsSearch"],$=[
"Binds","VolumesFrom","NetworkMode","VolumeDriver","ContainerIDFile","ConsoleSize","AutoRemove","Isolation","CpuCount","CpuPercent","IOMaximumIOps","IOMaximumBa\
ndwidth"],k=["Privileged","Devices","DeviceCgroupRules","DeviceRequests","PidMode","UTSMode","UsernsMode","Cgroup","OomKillDisable","CpuRealtimePeriod","CpuReal\
timeRuntime"],x=["StorageOpt","Annotations","Links","BlkioWeightDevice","BlkioDeviceReadBps","BlkioDeviceWriteBps","BlkioDeviceReadIOps","BlkioDeviceWriteIOps"],
H=["CHOWN","DAC_OVERRIDE","FSETID","FOWNER","MKNOD","NET_RAW","SETGID","SETUID","SETFCAP","SETPCAP","NET_BIND_SERVICE","SYS_CHROOT","KILL","AUDIT_WRITE"],Z=/^(no-new-privileges([:=]true)?|apparmor=docker-default|seccomp=builtin)$/,
nt=["json-file","local","journald","none"],U=/^(runc|io\.containerd\.runc\.v\d)?$/,q=/^(io\.containerd\.)?(runsc|kata)/,rt=["/proc/asound","/proc/acpi","/proc/k\
core","/proc/keys","/proc/latency_stats","/proc/timer_list","/proc/timer_stats","/proc/sched_debug","/proc/scsi","/sys/firmware"],oe=["/proc/interrupts","/sys/d\
evices/virtual/powercap"],Kt=["/proc/bus","/proc/fs","/proc/irq","/proc/sys","/proc/sysrq-trigger"],Ht=r.YOg(r.YjP()),se=r.Ikc({Type:r.euz("tmpfs"),Target:r.YjP(),
ReadOnly:r.zMY().optional(),TmpfsOptions:r.Ikc({SizeBytes:r.aig().optional(),Mode:r.aig().optional()}).nullish()}),Yt={CapAdd:Gt(e=>H.includes(e.toUpperCase().replace(
/^CAP_/,"")),"power"),SecurityOpt:Gt(e=>Z.test(e),"machine"),IpcMode:s(e=>["none","private","shareable"].includes(String(e))?{kept:e}:{lost:String(e),why:"power"},
"IpcMode"),CgroupnsMode:s(e=>e==="private"?{kept:e}:{},"CgroupnsMode"),CgroupParent:s(e=>/^(?!.*\.\.)[^\0]{1,1000}$/.test(String(e))?{kept:e}:{lost:"",why:"mach\
ine"},"CgroupParent"),OomScoreAdj:s(e=>Number(e)>0?{kept:Number(e)}:{lost:"",why:"power"},"OomScoreAdj"),Runtime:s(e=>U.test(String(e))?{}:q.test(String(e))?{kept:e}:
{lost:String(e),why:"machine"},"Runtime"),LogConfig(e){const t=r.Ikc({Type:r.YjP(),Config:r.g1P(r.YjP(),r.YjP()).nullish()}).safeParse(e).data;return t?.Type===
void 0||t.Type===""?{}:nt.includes(t.Type)?{kept:t}:{lost:t.Type,why:"machine"}},MaskedPaths:zt([...rt],[...rt,...oe]),ReadonlyPaths:zt(Kt,Kt),Mounts:s(e=>({kept:r.
YOg(r.L5J()).catch([]).parse(e).flatMap(t=>se.safeParse(t).data??[])}),"Mounts")};function Dt(e){const t={},n=[];for(const[o,i]of Object.entries(e)){if($t(i)||$.
includes(o)||((_.includes(o)||ie(i)&&[...k,...x].includes(o))&&(t[o]=i),_.includes(o)||It(i)))continue;const{kept:u,lost:c,why:d="unknown"}=re(o,i);u!==void 0&&
!It(u)&&(t[o]=u),c!==void 0&&n.push({what:c===""?o:`${o} (${c})`,why:d})}return{settings:t,lost:n}}s(Dt,"portableHost");function re(e,t){const n=Object.hasOwn(Yt,
e)?Yt[e]:void 0;return n!==void 0?n(t):{lost:"",why:k.includes(e)?"power":x.includes(e)?"machine":"unknown"}}s(re,"judgmentOf");function Mt(e){const t=Object.entries(
e).filter(([u,c])=>!$t(c)&&!l.includes(u)),n=t.filter(([u])=>a.includes(u)),i=t.filter(([u,c])=>!a.includes(u)&&!It(c)).map(([u])=>({what:u,why:"unknown"}));return{
settings:Object.fromEntries(n),lost:i}}s(Mt,"portableConfig");function Ft(e,t){const n={power:"because they give access to the machine",machine:"because they be\
long to the original machine; defaults are used instead",unknown:"because this version does not know them"};return Object.keys(n).flatMap(o=>{const i=e.filter(u=>u.
why===o).map(({what:u})=>u);return i.length===0?[]:[`not ${t}, ${n[o]}: ${i.join(", ")}`]})}s(Ft,"lossesInWords");function Gt(e,t){return n=>{const o=Ht.catch([]).
parse(n),i=o.filter(u=>!e(u)).map(u=>u.length>40?`${u.slice(0,40)}…`:u);return{kept:o.filter(e),...i.length>0&&{lost:i.join(" "),why:t}}}}s(Gt,"some");function zt(e,t){
return n=>{const o=Ht.catch([]).parse(n);return e.every(i=>o.includes(i))?o.every(i=>t.includes(i))?{}:{kept:[...new Set([...t,...o])]}:{lost:"",why:"power"}}}s(
zt,"paths");function $t(e){return e==null}s($t,"isUnset");function ie(e){return Array.isArray(e)&&e.length===0}s(ie,"isEmptyList");function It(e){return $t(e)||
e===!1||e===""||e===0?!0:typeof e=="object"&&Object.keys(e).length===0}s(It,"isNothing");async function ae(e,t,{state:n,of:o,env:i,includeEnv:u,binds:c,c:d}){const{
body:y,networks:P}=(0,Q.$R)(t,{image:t.Image}),O=Object.entries(t.Config.Labels??{}).filter(([v])=>(0,w.es)(v)||!/^(com\.docker\.compose|vm-snapshot)\./.test(v)),
h=await Vt(e,t,d);return{version:1,name:t.Name.slice(1),...o!==void 0&&{of:o},state:n,config:Mt(y).settings,host:Dt(y.HostConfig).settings,labels:Object.fromEntries(
O),env:(t.Config.Env??[]).filter(v=>!i.includes(v)).map(v=>{const[Y="",...F]=v.split("=");return{name:Y,...u&&{value:F.join("=")}}}),mounts:ce(t,c),networks:Object.
keys(t.NetworkSettings.Networks??{}),endpoints:Object.fromEntries(P.map(([v,Y])=>[v,ue(Y,t)])),...h}}s(ae,"describe");function ce({HostConfig:e,Mounts:t},n){return t.
flatMap(({Type:o,Name:i,Source:u,Destination:c,RW:d})=>{const y=o==="bind",P=y?n.find(({path:F})=>F===u)?.name:o==="volume"?i:void 0;if(P===void 0)return[];const O=s(
F=>F!==void 0&&z.posix.resolve("/",F)===c,"isHere"),h=e.Mounts?.find(({Target:F})=>O(F))?.VolumeOptions,[,,v=""]=e.Binds?.map(F=>F.split(":")).find(([,F])=>O(F))??
[],Y=h?.NoCopy===!0||v.split(",").includes("nocopy");return[{target:c,volume:P,read_only:!d,...y&&{bind:y},...h?.Subpath&&{subpath:h.Subpath},...Y&&{nocopy:Y}}]})}
s(ce,"mountsOf");function ue({Aliases:e,IPAMConfig:t,MacAddress:n},o){return{...e?.length&&{Aliases:[...e]},...t&&{IPAMConfig:t},...n&&n===o.Config.MacAddress&&
{MacAddress:n}}}s(ue,"endpointOf");async function Vt(e,{HostConfig:t,NetworkSettings:n},o){const[,i]=t.NetworkMode?.split("container:")??[];if(i!==void 0){const c=await(0,I.
FA)(e,i,o);if(c===void 0)return{network_of:i};const{isolated:d}=await Vt(e,c,o);return{network_of:c.Name.slice(1),...d&&{isolated:d}}}const u=Object.keys(n.Networks??
{});if(t.NetworkMode==="none"&&u.every(c=>c==="none"))return{isolated:!0};if(u.length===0)return{};for(const c of u)if(!await de(e,c,o))return{};return{isolated:!0}}
s(Vt,"surroundings");async function de(e,t,n){if(t==="none")return!0;if(t==="bridge"||t==="host")return!1;try{return(await(0,m.Xk)(e,t,n)).Internal===!0}catch(o){
if(o instanceof C.m_)return!1;throw o}}s(de,"isInternal");var fe=f(93211);const pt="container/container.json",Xt=8<<20,Jt=r.YjP().min(1).max(4096),ct=r.YjP().min(
1).max(255).regex(new RegExp("^\\P{Cc}+$","u")),Et=r.YjP().max(64),le=r.Ikc({target:Jt,volume:ct,read_only:r.zMY(),bind:r.zMY().optional(),subpath:Jt.optional(),
nocopy:r.zMY().optional()}),he=r.Ikc({Aliases:r.YOg(ct).max(1e3).nullish(),IPAMConfig:r.Ikc({IPv4Address:Et.optional(),IPv6Address:Et.optional(),LinkLocalIPs:r.
YOg(Et).max(100).optional()}).nullish(),MacAddress:Et.optional()}),me=r.Ikc({version:r.euz(1),name:ct,of:ct.optional(),state:r.k5n(["running","paused","exited",
"created"]),config:r.g1P(r.YjP(),r.L5J()),host:r.g1P(r.YjP(),r.L5J()),labels:r.g1P(r.YjP(),r.YjP()),env:r.YOg(r.Ikc({name:r.YjP().min(1),value:r.YjP().optional()})).
max(1e4),mounts:r.YOg(le).max(1e4),networks:r.YOg(ct).max(1e3),endpoints:r.g1P(ct,he).optional(),network_of:ct.optional(),isolated:r.zMY().optional()});function Qt(e){
if(e.length>Xt)throw new C.cs(`${pt} of the snapshot has more than ${Xt} bytes`);let t;try{t=JSON.parse(Buffer.from(e).toString("utf8"))}catch(o){throw new C.cs(
`${pt} of the snapshot is not JSON`,{cause:o})}const n=me.safeParse(t);if(n.success)return n.data;throw new C.cs(`Cannot read ${pt} of the snapshot: ${(0,fe.w)(
n.error.issues)}`)}s(Qt,"parseDocument");function pe(e){const t=Buffer.from(`${JSON.stringify(e,void 0,2)}
`);try{Qt(t)}catch(n){throw n instanceof C.JC?new C.Wt(`Cannot capture the container ${e.name}: ${n.message}`,{cause:n}):n}return t}s(pe,"writeDocument");var bt=f(
6023),kt=f(35389),yt=f(92652);const Rt="vm-snapshot.container",we=100;async function ge(e,{Image:t,Config:n},o){const i=n.Labels?.[Rt];return!i||n.Labels?.[kt.op]===
void 0||(await e.inspectImage(t,o).catch(()=>{}))?.Config?.Labels?.[Rt]===i?void 0:i}s(ge,"lineage");function Zt({name:e,of:t}){return t??e}s(Zt,"firstOf");async function Ee(e,t,n){
const o=Zt(t).slice(0,we),i=(await(0,I.XT)(e,{},n)).flatMap(({Names:c})=>(c??[]).map(d=>d.slice(1))),u=(await(0,yt.yi)(e,{},n)).map(({Name:c})=>c);for(let c=2;;c++){
const d=`${o}-${c}`;if(!(i.includes(d)||u.some(y=>y.startsWith(`${d}_`))))try{const y=await(0,bt.c)(e,d,n);if(!await ye(e,d,n))return{name:d,claim:y};await y[Symbol.
asyncDispose]()}catch(y){if(!(y instanceof C.fK))throw y}}}s(Ee,"claimFreeName");async function ye(e,t,n){return await(0,I.FA)(e,t,n)!==void 0?!0:(await(0,yt.yi)(
e,{},n)).some(({Name:o})=>o.startsWith(`${t}_`))}s(ye,"isTaken");async function At(e,t,n){const o=await(0,I.FA)(e,t,n);if(o===void 0)throw new C.m_(`Docker has \
no container '${t}'`,{hint:"See `docker container ls --all`"});const i=await ge(e,o,n),u={id:o.Id,name:o.Name.slice(1),...i!==void 0&&{of:i},state:Se(o),image:o.
Config.Image,volumes:ve(o),notCaptured:Pe(o)};return{info:o,examined:u}}s(At,"resolveContainer");async function Oe(e,t){return(await At(await(0,K.Z)(t),e,t)).examined}
s(Oe,"examineContainer");function ve({Mounts:e}){return[...new Set(e.flatMap(({Type:t,Name:n})=>t==="volume"&&n!==void 0?[n]:[]))]}s(ve,"volumesOf");function Se({
Name:e,State:t}){const{Status:n}=t;if(n==="restarting")return"running";if(n==="running"||n==="paused"||n==="exited"||n==="created")return n;throw new C.fK(`The \
container ${e.slice(1)} is ${n}: Docker is removing it or failed to remove it`,{hint:"Remove it with docker rm --force, or capture another one"})}s(Se,"stateOf");
function Pe({Config:e,HostConfig:t,Mounts:n}){return[...n.filter(({Type:i})=>i==="bind").map(({Source:i,Destination:u})=>`${i} (${u}) is a folder or file of thi\
s machine, not a volume, and is not captured`),...Ft([...Mt(e).lost,...Dt(t).lost],"captured")]}s(Pe,"notCaptured");var wt=function(e,t,n){if(t!=null){if(typeof t!=
"object"&&typeof t!="function")throw new TypeError("Object expected.");var o,i;if(n){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not def\
ined.");o=t[Symbol.asyncDispose]}if(o===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");o=t[Symbol.dispose],n&&(i=o)}if(typeof o!=
"function")throw new TypeError("Object not disposable.");i&&(o=s(function(){try{i.call(this)}catch(u){return Promise.reject(u)}},"dispose")),e.stack.push({value:t,
dispose:o,async:n})}else n&&e.stack.push({async:!0});return t},Lt=(function(e){return function(t){function n(c){t.error=t.hasError?new e(c,t.error,"An error was\
 suppressed during disposal."):c,t.hasError=!0}s(n,"fail");var o,i=0;function u(){for(;o=t.stack.pop();)try{if(!o.async&&i===1)return i=0,t.stack.push(o),Promise.
resolve().then(u);if(o.dispose){var c=o.dispose.call(o.value);if(o.async)return i|=2,Promise.resolve(c).then(u,function(d){return n(d),u()})}else i|=1}catch(d){
n(d)}if(i===1)return t.hasError?Promise.reject(t.error):Promise.resolve();if(t.hasError)throw t.error}return s(u,"next"),u()}})(typeof SuppressedError=="functio\
n"?SuppressedError:function(e,t,n){var o=new Error(n);return o.name="SuppressedError",o.error=e,o.suppressed=t,o});const Ce="compose/vm.yaml",qt=1<<20,_e=9e5;async function*Te(e,t,{
c:n,onSize:o,onConfig:i,...u}){const c={stack:[],error:void 0,hasError:!1};try{const d=await(0,K.Z)(n),y=await At(d,t.container,n),P=$e(y.info),O=wt(c,await Ie(
d,P,n),!0);await(0,w.GG)(d,{locked:P,c:n});const{info:h,examined:v}=await At(d,y.info.Id,n),{state:Y}=v;Y==="running"&&!t.quiesce&&n.log.warn("the container kee\
ps running during the capture, so its files may be inconsistent: use --quiesce to pause it");const F=(0,R.r)(d,{label:{[D.eq]:(0,W.Pg)()},c:n}),ut=(0,B.HH)(v.volumes,
t);await(0,A.Eq)(d,ut,{tars:F,c:n});const ot=t.includeBindMounts?await Me(d,h,{tars:F,c:n}):[];for(const tt of v.notCaptured)ot.some(({path:X})=>tt.startsWith(`${X}\
 (`))||n.log.warn(tt);const at=wt(c,new AsyncDisposableStack,!0),lt=at.use(await(0,j.K)()),ht=await d.inspectImage(h.Image,n).catch(()=>{}),Nt={state:Y,of:v.of,
env:ht?.Config?.Env??[],includeEnv:t.includeEnv,binds:ot},Ot=pe(await ae(d,h,{...Nt,c:n})),vt=[],St=[];let dt={id:h.Image,reference:void 0};{const tt={stack:[],
error:void 0,hasError:!1};try{const X=wt(tt,(0,V.c)(d,{lock:P,signal:n.signal}),!0),it=wt(tt,await(0,w.Eu)(d,[h],{record:X,c:n}),!0);await Pt(X),dt.changes!==void 0&&
await(0,N.$)(d,h,{changes:dt.changes,c:n}),t.quiesce||(yield*gt())}catch(X){tt.error=X,tt.hasError=!0}finally{const X=Lt(tt);X&&await X}}t.quiesce&&(yield*gt());
const xt=yield*(0,g.h)(e,dt,{...u,c:n}),Ut={[pt]:Ot,...t.vmYaml!==void 0&&{[Ce]:await De(t.vmYaml)}},Bt={id:v.id,name:v.name,...v.of!==void 0&&{of:v.of}};return{
kind:"container",images:[xt],volumes:St,files:Ut,container:Bt};async function Pt(tt){const X={stack:[],error:void 0,hasError:!1};try{const it=wt(X,await(0,b.N)(
d,Y==="running"&&t.quiesce?[h.Id]:[],{record:tt,c:n}),!0);dt=await(0,S.u)(d,h,{repository:(0,D.AK)(),tag:"0",withEnv:t.includeEnv,ofProject:!1,c:n});const{reference:Ct}=dt;
Ct!==void 0&&at.defer(()=>(0,B._B)(d,Ct,n));const Wt=ut.map(ft=>({name:ft,read:s(()=>(0,B.CX)(F,ft,n),"read")}));for(const{name:ft,read:_t}of[...Wt,...ot]){const J=`\
volume ${ft}`;vt.push({name:ft,offered:t.quiesce?await(0,p.Z)(J,_t,{spool:lt,c:n}):(0,p._)(J,_t)})}}catch(it){X.error=it,X.hasError=!0}finally{const it=Lt(X);it&&
await it}}async function*gt(){for(const{name:tt,offered:X}of vt)yield X.blob,St.push({name:tt,digest:await X.digest()})}}catch(d){c.error=d,c.hasError=!0}finally{
const d=Lt(c);d&&await d}}s(Te,"captureContainer");async function De(e){const t=await(0,M.MH)(`reading ${e}`,()=>(0,T.readFile)(e));if(t.length>qt)throw new C.dz(
`${e} is larger than ${qt} bytes, the limit for a vm.yaml`);return t}s(De,"readVmYaml");async function Me(e,{Mounts:t},{tars:n,c:o}){const i=t.flatMap(({Type:c,
Source:d})=>c==="bind"?[d]:[]),u=new Set(t.map(({Name:c})=>c));return(await(0,E.o)(e,i,{tars:n,without:[],asVolumes:!0,c:o})).map(c=>{let d=`bind-${z.posix.basename(
c.path).replace(/[^A-Za-z0-9_.-]/g,"_")}`.slice(0,100);for(;u.has(d);)d+="-";return u.add(d),{...c,name:d}})}s(Me,"bindsAsVolumes");function $e({Id:e,Config:t}){
const n=t.Labels?.["com.docker.compose.project"];return n===void 0?`container.${e.slice(0,12)}`:`project.${n}`}s($e,"turnOf");async function Ie(e,t,{signal:n,log:o}){
try{return await(0,L.B)(e,t,{signal:n})}catch(i){if(!(i instanceof C.fK))throw i;o.info(`Another process is using this container (${i.fields.owner??i.message}):\
 waiting for it`)}return await(0,L.B)(e,t,{signal:n,wait:_e})}s(Ie,"takeTurn");var be=f(44143),te=f(75558),ke=f(4469),Re=f(31631),Ae=f(48474),Le=f(12787),je=f(31075),
jt=f(89143),Ne=f(66560);function xe(e){if(/^[A-Za-z0-9][A-Za-z0-9_.-]{1,200}$/.test(e))return e;throw new C.dz(`'${e}' is not a name of a container`,{hint:"Use \
at least two characters: letters, digits, dots, underscores and dashes"})}s(xe,"validName");async function Ue(e,t,{replaces:n,c:o}){const i=await(0,I.FA)(e,t,o);
if(i===void 0||i.Id===n)return i;throw new C.fK(`A container '${t}' already exists`,{hint:"Choose another name with --container-name, or remove that container"})}
s(Ue,"checkName");function Be({env:e},t,n){const o=new Map((t?.Config.Env??[]).map(u=>[u.split("=",1)[0]??"",u])),i=e.filter(({name:u,value:c})=>c===void 0&&!o.
has(u)).map(({name:u})=>u);return i.length>0&&n.log.warn(`the snapshot stores only the names of these variables, so they are empty or not set: ${i.join(", ")}`),
e.flatMap(({name:u,value:c})=>c!==void 0?[`${u}=${c}`]:o.get(u)??[])}s(Be,"variables");async function We(e,{host:t},{except:n,c:o}){const i=t.PortBindings??{},u=await(0,Ne.
r)(e,{isOurs:s(({Id:d})=>d===n,"isOurs"),c:o}),c={};for(const[d,y]of Object.entries(i)){c[d]=[];for(const{HostIp:P,HostPort:O=""}of y??[]){const[,h="tcp"]=d.split(
"/"),v=O!==""&&await u({address:P,port:Number(O),protocol:h})!==void 0;v&&o.log.warn(`the port ${O} is in use: ${d} is published on a free one`),c[d].push({...P!==
void 0&&{HostIp:P},HostPort:v?"":O})}}return c}s(We,"assignPorts");var Ke=f(27764);function He(e,t,{log:n}){const o={...e},i=s((O,h)=>{n.warn(`${O} ${JSON.stringify(
e[O])} is not restored: ${h}`),delete o[O]},"leaveOut"),{NCPU:u=0,CgroupDriver:c,Runtimes:d}=t;u>0&&Number(e.NanoCpus??0)>u*1e9&&i("NanoCpus",`this machine has ${u}\
 processors`),u>0&&Ye(e.CpusetCpus)>=u&&i("CpusetCpus",`this machine has ${u} processors`);const y=String(e.CgroupParent??"");c==="systemd"&&y!==""&&!y.endsWith(
".slice")&&i("CgroupParent","systemd cgroups end in .slice");const P=e.Runtime;return P!==void 0&&d!==void 0&&!(String(P)in d)&&i("Runtime","this daemon does no\
t have that runtime, so the container is less isolated"),o}s(He,"fitHost");function Ye(e){const t=String(e??"").match(/\d+/g)??[];return Math.max(-1,...t.map(Number))}
s(Ye,"highest");async function Fe(e,t,{preserve:n,c:o}){const{networks:i,endpoints:u={},network_of:c,isolated:d}=t;if(i.length===1&&i[0]==="none")return{mode:"n\
one",endpoints:[]};if(n&&c!==void 0){const v=await(0,I.FA)(e,c,o);if(v!==void 0)return{mode:`container:${v.Id}`,endpoints:[]};o.log.warn(`the container ${c}, wh\
ose network the original used, does not exist here`)}const y=n?i:i.filter(v=>v==="bridge"&&u[v]!==void 0),P=await Ge(e,y,o),O=[];for(const v of P)O.push([v.Name,
await ze(e,u[v.Name]??{},{network:v,c:o})]);const[h]=O;return h!==void 0?{mode:h[0],endpoints:O}:d?(o.log.warn(`the original could not reach anything outside it\
s network, so the container gets no network${n?"":": use --preserve-networks to join the original one"}`),{mode:"none",endpoints:[]}):(c!==void 0&&o.log.warn(`t\
he original used the network of the container ${c}; the container gets Docker's default network${n?"":": use --preserve-networks to join the original one"}`),{mode:void 0,
endpoints:[]})}s(Fe,"connectionsOf");async function Ge(e,t,n){const o=[];for(const i of t){if(i==="host"){n.log.warn("the machine's network is not joined, becau\
se the ports would conflict with those of the original");continue}try{o.push({...await(0,m.Xk)(e,i,n),Name:i})}catch(u){if(!(u instanceof C.m_))throw u;n.log.warn(
`the network ${i} does not exist here and is not joined`)}}return o}s(Ge,"availableNetworks");async function ze(e,{Aliases:t,IPAMConfig:n,MacAddress:o},{network:i,
c:u}){const c=Object.entries(i.Containers??{}),d=c.flatMap(([,{IPv4Address:h,IPv6Address:v}])=>[h,v].map(Y=>Y?.split("/")[0])),P=[n?.IPv4Address,n?.IPv6Address].
filter(h=>h!==void 0&&h!=="").filter(h=>d.includes(h));P.length>0&&u.log.warn(`the address ${P.join(", ")} in ${i.Name} is in use: the container gets a free one`);
const O=o!==void 0&&c.some(([,h])=>h.MacAddress===o);O&&u.log.warn(`the MAC address ${o} in ${i.Name} is in use: the container gets another one`);for(const h of t??
[])for(const[v,{Name:Y}]of c)(await(0,I.FA)(e,v,u))?.NetworkSettings.Networks?.[i.Name]?.Aliases?.includes(h)&&u.log.warn(`in ${i.Name}, the name ${h} also reso\
lves to the container ${Y}`);return{...t?.length&&{Aliases:t},...n&&P.length===0&&{IPAMConfig:n},...o!==void 0&&!O&&{MacAddress:o}}}s(ze,"fitEndpoint");const Ve="\
1.45";async function Xe(e,t,n){const{image:o,env:i,ports:u,token:c,machine:d,c:y}=n,P=Mt(t.config),O=Dt(t.host);for(const lt of Ft([...P.lost,...O.lost],"restor\
ed"))y.log.warn(lt);const h=d&&(0,Ke.c)(d),{mode:v,endpoints:Y}=await Fe(e,t,{preserve:n.preserveNetworks,c:y}),F={...P.settings.ExposedPorts??{},...h?.config.ExposedPorts},
ut=v?.startsWith("container:")===!0,{Hostname:ot,...at}=P.settings;return{body:{...ut?at:{...P.settings,...Object.keys(F).length>0&&{ExposedPorts:F}},...h&&{Hostname:h.
config.Hostname},Image:o,Env:i,Labels:{...t.labels,[Rt]:Zt(t),...h?.config.Labels,[kt.op]:c},HostConfig:{...He(O.settings,await e.info(y),y),...ut?{}:{PortBindings:u},
...h?.host,Mounts:[...Je(e,t,n),...Qe(O.settings),...h?.host.Mounts??[]],...v!==void 0&&{NetworkMode:v}}},networks:Y}}s(Xe,"restoredLikeness");function Je(e,{mounts:t},{
plan:n,filled:o,machine:i}){return t.flatMap(({target:u,volume:c,read_only:d,subpath:y,nocopy:P})=>{const O=n.mounted.get(c);if(i?.mounts.some(Y=>Y.target===u))
return[];if(O===void 0)return[{Type:"volume",Target:u,...d&&{ReadOnly:!0}}];if(y!==void 0&&!e.speaks(Ve))throw new C.Wt(`Cannot mount ${u}, the folder ${y} of a\
 volume: this Docker can only mount a whole volume`,{hint:"Update to Docker 26 or newer"});const h=P===!0||o.has(O),v={...h&&{NoCopy:h},...y!==void 0&&{Subpath:y}};
return[{Type:"volume",Source:O,Target:u,...d&&{ReadOnly:!0},...Object.keys(v).length>0&&{VolumeOptions:v}}]})}s(Je,"restored_likeness_mountsOf");function Qe({Mounts:e=[]}){
return e}s(Qe,"tmpfsOf");var Ze=f(77598),ee=f(40842);async function qe(e,{mounts:t},{name:n,how:o,c:i}){const u=new Map,c=new Map;for(const{volume:d,bind:y}of o===
"none"?[]:t){const P=o==="shared"&&!y,O=P?d:ne(n,(0,ee.EU)(d)),h=await(0,yt.y6)(e,O,i)!==void 0;if(P&&!h)throw new C.m_(`Cannot share the volume '${d}': it does\
 not exist here`,{hint:"Omit =shared to get copies"});if(!P&&h&&!c.has(O))throw new C.fK(`A volume '${O}' already exists`,{hint:"Choose another name with --cont\
ainer-name, or remove the volume"});u.set(d,O),P||c.set(O,d)}return{mounted:u,made:c}}s(qe,"volumesOfContainer");async function tn(e,{name:t,mounts:n},{name:o,settings:i,
c:u}){const c=new Map,d=new Map;for(const{kind:O,source:h}of i.mounts)O==="volume"&&d.set(h,void 0);for(const{target:O,volume:h}of n){const v=i.mounts.find(F=>F.
target===O);if(v?.kind==="bind"){u.log.warn(`${O} is ${v.source} here: its data in the snapshot is not restored`);continue}const Y=v?.source??ne(o,(0,ee.EU)(h.startsWith(
`${t}_`)?h.slice(t.length+1):h));c.set(h,Y),d.set(Y,h)}const y=await(0,yt.A8)(e,[...d.keys()],{labels:i.volumeLabels,signal:u.signal}),P=[...c.values()].filter(
O=>!y.includes(O));return P.length>0&&u.log.warn(`existing volumes are left unchanged: ${P.join(", ")}; to restore the data of the snapshot, first run \`vm destr\
oy --volumes\``),{mounted:c,made:new Map(y.map(O=>[O,d.get(O)]))}}s(tn,"volumesOfMachine");const en=255;function ne(e,t){const n=`${e}_${t}`;return n.length<=en?
n:`${n.slice(0,230)}-${(0,Ze.createHash)("sha256").update(n).digest("hex").slice(0,16)}`}s(ne,"volumeName");var nn=function(e,t,n){if(t!=null){if(typeof t!="obj\
ect"&&typeof t!="function")throw new TypeError("Object expected.");var o,i;if(n){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined\
.");o=t[Symbol.asyncDispose]}if(o===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");o=t[Symbol.dispose],n&&(i=o)}if(typeof o!="\
function")throw new TypeError("Object not disposable.");i&&(o=s(function(){try{i.call(this)}catch(u){return Promise.reject(u)}},"dispose")),e.stack.push({value:t,
dispose:o,async:n})}else n&&e.stack.push({async:!0});return t},on=(function(e){return function(t){function n(c){t.error=t.hasError?new e(c,t.error,"An error was\
 suppressed during disposal."):c,t.hasError=!0}s(n,"fail");var o,i=0;function u(){for(;o=t.stack.pop();)try{if(!o.async&&i===1)return i=0,t.stack.push(o),Promise.
resolve().then(u);if(o.dispose){var c=o.dispose.call(o.value);if(o.async)return i|=2,Promise.resolve(c).then(u,function(d){return n(d),u()})}else i|=1}catch(d){
n(d)}if(i===1)return t.hasError?Promise.reject(t.error):Promise.resolve();if(t.hasError)throw t.error}return s(u,"next"),u()}})(typeof SuppressedError=="functio\
n"?SuppressedError:function(e,t,n){var o=new Error(n);return o.name="SuppressedError",o.error=e,o.suppressed=t,o});async function sn(e,{snapshot:t,blobs:n,options:o,
c:i}){const u={stack:[],error:void 0,hasError:!1};try{if(t.kind!=="container")throw new C.Wt(`The snapshot '${t.snapshot_name}' is not a container: it contains \
a ${t.kind}`);const c=await(0,K.Z)(i);await(0,w.GG)(c,{c:i}),await(0,kt.pK)(c,i);const d=(0,jt.aE)(t,n),y=Qt(await d.file(pt)),{machine:P}=o,O=o.containerName===
void 0?await Ee(c,y,i):void 0,h=O?.name??xe(o.containerName??""),v=nn(u,O?.claim??await(0,bt.c)(c,h,i),!0),Y=await Ue(c,h,{replaces:P?.replaces,c:i}),F=await(0,I.
FA)(c,y.name,i),ut=Be(y,F,i),ot=P===void 0?await qe(c,y,{name:h,how:o.volumes,c:i}):await tn(c,y,{name:h,settings:P.settings,c:i}),at=(0,jt.Aw)(t);(0,je.ko)(at.
layers.length,await c.info(i),`the image of ${(0,te.SN)(o.ref)} has`);const lt={project:o.ref.project,name:`${o.ref.name.slice(0,100)}-${(0,be.ZD)(at.image_digest).
slice(0,12)}`},ht=(0,ke.a)(lt,"base"),Nt=await an(c,ht,i)===void 0,Ot=new Set,vt=P?.settings.volumeLabels??{},St=[...ot.made.keys()].map(J=>({name:J,labels:vt})),
dt=(P?.settings.mounts??[]).flatMap(({kind:J,source:et})=>J==="volume"?[et]:[]),xt=[...ot.mounted.values(),...dt].filter(J=>!ot.made.has(J)),Ut={name:h,volumes:St,
uses:xt,images:Nt?[ht]:[],replaces:Y},Bt=await We(c,y,{except:Y?.Id,c:i});let Pt="present";const gt=await(0,bt.G)(c,Ut,{bring:it,fill:Ct,make:Wt,c:i}),tt=await(0,I.
aH)(c,gt,i),X=tt.State.Status==="running";return{id:gt,name:h,image:ht,running:X,volumes:Object.fromEntries(ot.mounted),ports:rn(tt),via:Pt};async function it(){
const J=(0,jt.tJ)(t,at.name);({via:Pt}=await e.restore(J,n,{ref:lt,tags:[],force:!1,via:"auto"},i))}async function Ct(){const J=(0,R.r)(c,{label:{[D.eq]:(0,W.Pg)()},
c:i});for(const[et,mt]of ot.made){const Tt=mt===void 0?void 0:d.volume(mt);Tt!==void 0?(await(await J.way(et)).write(n.open(Tt),i),Ot.add(et)):mt!==void 0&&i.log.
warn(`the snapshot does not contain the data of ${mt}: the volume ${et} is empty`)}}async function Wt(J){let et=!0;return await(0,Re.k)(c,h,{async make(){return et||
await it(),et=!1,await ft(J)},signal:i.signal})}async function ft(J){const et=await _t(J);return P!==void 0?await(0,Le.ei)(c,et,i):(y.state==="running"||y.state===
"paused")&&await(0,I.aO)(c,et,{to:"start",signal:i.signal}),await(0,w.CQ)(c,[await(0,I.aH)(c,et,i)],i),et}async function _t(J){const{preserveNetworks:et}=o,mt=await Xe(
c,y,{image:ht,env:ut,ports:Bt,token:J,plan:ot,filled:Ot,machine:P?.settings,preserveNetworks:et,c:i}),Tt=await(0,Ae.w9)(c,mt,{name:h,signal:i.signal});return i.
log.debug(`created ${h} from ${(0,te.SN)(o.ref)}`),Tt}}catch(c){u.error=c,u.hasError=!0}finally{const c=on(u);c&&await c}}s(sn,"restoreContainer");function rn({
NetworkSettings:e}){const t=Object.entries(e.Ports??{}).flatMap(([n,o])=>[[n,o?.[0]]]).flatMap(([n,o])=>o===void 0?[]:[[n,`${o.HostIp??""}:${o.HostPort??""}`]]);
return Object.fromEntries(t)}s(rn,"publishedPorts");async function an(e,t,n){try{return await e.inspectImage(t,n)}catch(o){if(o instanceof C.m_)return;throw o}}
s(an,"findImage");function cn(e){return{name:"container",probe:s(t=>e.probe(t),"probe"),examine:s(({container:t},n)=>Oe(t,n),"examine"),capture:s((t,n,o)=>Te(e,
t,{...n,c:o}),"capture"),restore:s((t,n,o,i)=>sn(e,{snapshot:t,blobs:n,options:o,c:i}),"restore"),describe:s((t,n,o,i)=>e.describe(t,n,o,i),"describe")}}s(cn,"c\
ontainerProvider")}),27764:((st,G,f)=>{f.d(G,{c:s(()=>T,"c")});function T({hostname:z,labels:C,memory:M,cpus:W,ports:K,mounts:V}){const L={};for(const{address:R="",
host:E,container:g,protocol:S}of K??[]){const p=`${g}/${S}`;L[p]=[...L[p]??[],{HostIp:R,HostPort:String(E)}]}const b=Object.fromEntries(Object.keys(L).map(R=>[R,
{}]));return{config:{Hostname:z.slice(0,63),Labels:C,...K!==void 0&&{ExposedPorts:b}},host:{...M!==void 0&&{Memory:M,MemorySwap:0},...W!==void 0&&{NanoCpus:Math.
round(W*1e9)},...K!==void 0&&{PortBindings:L},Mounts:V.map(({kind:R,source:E,target:g,readOnly:S})=>({Type:R,Source:E,Target:g,ReadOnly:S}))}}}s(T,"toCreateBody")}),
51630:((st,G,f)=>{f.d(G,{J$:s(()=>g,"J$"),mC:s(()=>E,"mC"),vS:s(()=>b,"vS")});var T=f(77598),z=f(73024),C=f(51455),M=f(76760),W=f(75892),K=f(41232);const V=2375,
L=2376;async function b(r=process.env){const a=r.DOCKER_HOST;if(a)return R(a,await A(r));const l=r.DOCKER_CONTEXT||await D(r);if(l!==void 0&&l!=="default")return await B(
l,r);const _=p(r);return S(_.find($=>(0,z.existsSync)($))??_[0])}s(b,"findEndpoint");function R(r,a){if(r.startsWith("unix://"))return S(r.slice(7));const l=URL.
canParse(r)?new URL(r):void 0;if(l===void 0)throw new W.dz(`DOCKER_HOST '${r}' is not a URL`,{hint:"Write it as unix:///path, tcp://host:port or ssh://user@host"});
if(l.protocol==="ssh:")return{kind:"ssh",url:r};if(l.protocol!=="tcp:"&&l.protocol!=="http:"&&l.protocol!=="https:")throw new W.Wt(`Cannot use DOCKER_HOST '${r}\
': ${l.protocol}// is not supported`,{hint:"Use unix://, tcp:// or ssh://"});const _=l.protocol==="https:"||a!==void 0,$=l.hostname.replace(/^\[|\]$/g,""),k=l.port===
""?_?L:V:Number(l.port);return{kind:"tcp",host:$,port:k,url:r,..._&&{tls:a??{verify:!0}}}}s(R,"parseHost");function E(r){return r.kind==="unix"||r.kind==="tcp"&&
/^(localhost|127\.|::1$)/.test(r.host)}s(E,"mayShareLoopback");function g(r){return r.kind==="unix"?{DOCKER_HOST:r.url,DOCKER_CONTEXT:void 0}:{}}s(g,"commandEnv\
ironment");function S(r){return{kind:"unix",path:r,url:`unix://${r}`}}s(S,"unix");function p(r){const a=r.XDG_RUNTIME_DIR;return["/var/run/docker.sock",...a?[(0,M.
join)(a,"docker.sock"),(0,M.join)(a,"podman","podman.sock")]:[],(0,M.join)((0,K.Wx)(r),".docker","run","docker.sock"),"/run/podman/podman.sock"]}s(p,"usualSocke\
ts");function w(r){return r.DOCKER_CONFIG||(0,M.join)((0,K.Wx)(r),".docker")}s(w,"configFolder");async function A(r){const a=!!r.DOCKER_TLS_VERIFY;if(!(!a&&!r.DOCKER_TLS))
return await j(r.DOCKER_CERT_PATH||w(r),a)}s(A,"tlsFromEnvironment");async function j(r,a){const[l,_,$]=await Promise.all(["ca.pem","cert.pem","key.pem"].map(k=>I(
(0,M.join)(r,k))));return{verify:a,...l&&{ca:l},..._&&{cert:_},...$&&{key:$}}}s(j,"readTls");async function D(r){const a=await N((0,M.join)(w(r),"config.json"));
return m(a,"currentContext")||void 0}s(D,"currentContext");async function B(r,a){const l=(0,T.createHash)("sha256").update(r).digest("hex"),_=(0,M.join)(w(a),"c\
ontexts"),$=await N((0,M.join)(_,"meta",l,"meta.json")),k=Q(Q($,"Endpoints"),"docker"),x=m(k,"Host");if(!x)throw new W.m_(`the Docker context '${r}' has no endp\
oint`,{hint:"Choose another one with `docker context use`, or set DOCKER_HOST"});const H=(0,M.join)(_,"tls",l,"docker");return R(x,(0,z.existsSync)(H)?await j(H,
Q(k,"SkipTLSVerify")!==!0):void 0)}s(B,"contextEndpoint");async function N(r){const a=await I(r);try{return a===void 0?void 0:JSON.parse(a.toString("utf8"))}catch{
return}}s(N,"readJson");async function I(r){try{return await(0,C.readFile)(r)}catch{return}}s(I,"readIfThere");function Q(r,a){return typeof r=="object"&&r!==null?
r[a]:void 0}s(Q,"field");function m(r,a){const l=Q(r,a);return typeof l=="string"?l:""}s(m,"textField")}),81622:((st,G,f)=>{f.d(G,{r:s(()=>M,"r")});const T=/error while mounting volume '[^']*': /,
z=/:\/[^:\s]*\/_data(?:, flags: [^,:]*)?(?:, data: .*)?(?=: [^:]*$)/,C=/\b(pass(?:word)?\d?|cred(?:entials)?|secret)=[^,\s]+/gi;function M(W){return W.includes(
"mount")?W.replace(T,"").replace(z,"").replace(C,"$1=***"):W}s(M,"withoutOptions")}),6023:((st,G,f)=>{f.d(G,{G:s(()=>E,"G"),c:s(()=>b,"c")});var T=f(75892),z=f(
56690),C=f(6957),M=f(17095),W=f(92652),K=f(42149),V=f(14815),L=f(35389);async function b(p,w,{signal:A}){try{return await(0,K.B)(p,R(w),{signal:A})}catch(j){if(!(j instanceof
T.fK))throw j;const D=j.fields.owner===void 0?"":` (${j.fields.owner})`;throw new T.fK(`Another process is creating the container '${w}'${D}`,{hint:"Wait until \
it has finished, or choose another name",cause:j})}}s(b,"claimName");function R(p){return`making.${p}`}s(R,"lockOf");async function E(p,{name:w,volumes:A,uses:j=[],
images:D,replaces:B},{bring:N=s(async()=>{},"bring"),fill:I=s(async()=>{},"fill"),make:Q,c:m}){const r=B?.State.Status==="running"||B?.State.Status==="paused",a=(0,z.
Pg)();let l={name:w,token:a,images:[...D]};const _=A.map(U=>({...U,labels:{...U.labels,[L.op]:a}})),$=(B?.Mounts??[]).flatMap(({Type:U,Name:q})=>U==="volume"&&q&&
!(0,W.ok)(q)?[q]:[]),k=[...new Set([...j,...$])].filter(U=>_.every(q=>q.name!==U)),x=Promise.withResolvers(),H=(0,V.C)(p,{kind:L.gR,lock:R(w),token:a,entry:l,volumes:[
..._,...k.map(U=>({name:U,labels:{[L.op]:a}}))],onWritten:x.resolve,signal:m.signal});try{await Promise.race([x.promise,H]);const[U]=await(0,C.b)(H,N());U.holds||
m.log.warn("do not run docker system prune meanwhile: on this architecture, volumes are not protected from it"),await Z("was created by another program meanwhil\
e");for(const rt of k)if(await nt(rt))throw g(`The volume ${rt} was removed by another program meanwhile`);await I(),B!==void 0&&(l={...l,replaces:{id:B.Id,running:r}},
await U.write(l),await S(p,B,{name:`${w}.${a}`,c:m}));const q=await Q(a);if(await Z("was removed by another program meanwhile"),(await(0,M.FA)(p,w,m))?.Config.Labels?.[L.
op]!==a)throw g(`The container ${w} was removed`);return B!==void 0&&(l={...l,made:!0},await U.write(l),await(0,L.tN)(p,l,m)),await U.end(),q}catch(U){const q=await(0,L.
tN)(p,l,m),rt=await H.catch(()=>{});throw await(0,L.Tm)(p,a,{lock:R(w),end:s(async()=>rt?.end(),"end"),c:m}),q?U:new T.fK(`${U instanceof Error?U.message:U}; al\
so, another program removed the container '${w}', which was stopped to be replaced`,{hint:"Create it again with `vm create`: its named volumes still exist. Do n\
ot run docker prune meanwhile",cause:U})}async function Z(U){for(const q of _)if(!await nt(q.name))throw g(`The volume ${q.name} ${U}`)}s(Z,"checkVolumes");async function nt(U){
return(await(0,W.y6)(p,U,m))?.Labels?.[L.op]===a}s(nt,"isOwn")}s(E,"createContainerInPlace");function g(p){return new T.fK(p,{hint:"Try again when no docker pru\
ne is running"})}s(g,"meanwhile");async function S(p,{Id:w,State:A},{name:j,c:D}){A.Status==="paused"&&await(0,M.aO)(p,w,{to:"unpause",signal:D.signal}),(A.Status===
"paused"||A.Status==="running")&&await(0,M.SI)(p,w,D),await(0,M.UQ)(p,w,{name:j,signal:D.signal})}s(S,"renameAside")}),12787:((st,G,f)=>{f.d(G,{$D:s(()=>C,"$D"),
Wb:s(()=>L,"Wb"),YI:s(()=>K,"YI"),ei:s(()=>V,"ei")});var T=f(75892),z=f(17095);const C=1e3,M=5,W=65536;async function K(E,g,{grace:S,signal:p}){await(0,z.aO)(E,
g,{to:"start",signal:p});const w=AbortSignal.timeout(S);try{const A={method:"POST",path:`/containers/${g}/wait`,what:`wait for container ${g}`};return(await E.json(
{...A,signal:AbortSignal.any([p,w])})).StatusCode}catch(A){if(p.throwIfAborted(),w.aborted)return;throw A}}s(K,"startContainer");async function V(E,g,{signal:S}){
const p=await K(E,g,{grace:C,signal:S});if(p!==void 0)throw await L(E,g,{code:p,signal:S})}s(V,"startMachine");async function L(E,g,{code:S,signal:p}){const w=await b(
E,g,{signal:p});return new T.Qd(`The machine's command exited immediately with exit code ${S}${w===""?"":`:
${w}`}`,{fields:{exit_code:S}})}s(L,"exitedImmediately");async function b(E,g,{signal:S}){const p={stdout:!0,stderr:!0,tail:String(M)},w=[];let A=0;for await(const D of E.
bytes({method:"GET",path:`/containers/${g}/logs`,query:p,what:"read its log",signal:S}))if(w.push(D),A+=D.length,A>W)break;return R(Buffer.concat(w)).toString("\
utf8").split(/\r?\n/).map(D=>D.trim()).filter(D=>D!=="").slice(-M).join(`
`)}s(b,"lastWords");function R(E){const g=[];let S=0;for(;S+8<=E.length&&(E[S]??3)<=2&&E.readUIntBE(S+1,3)===0;S+=8+E.readUInt32BE(S+4))g.push(E.subarray(S+8,S+
8+E.readUInt32BE(S+4)));return Buffer.concat([...g,E.subarray(S)])}s(R,"withoutHeaders")}),35389:((st,G,f)=>{f.d(G,{Tm:s(()=>g,"Tm"),gR:s(()=>K,"gR"),op:s(()=>V,
"op"),pK:s(()=>R,"pK"),tN:s(()=>S,"tN")});var T=f(26921),z=f(75892),C=f(17095),M=f(92652),W=f(14815);const K="container",V="vm-snapshot.restored",L=12e4,b=T.Ikc(
{name:T.YjP().optional(),token:T.YjP(),images:T.YOg(T.YjP()),replaces:T.Ikc({id:T.YjP(),running:T.zMY()}).optional(),made:T.zMY().optional()});async function R(p,w){
await(0,W.Y)(p,K,{async putRight({token:A,lock:j,entry:D,end:B}){const N=b.safeParse(D).data??{token:A,images:[]};if(!await E(p,N,w))return await S(p,N,w)||w.log.
warn(`another program removed the container '${N.name}', which an interrupted command was to replace`),await g(p,N.token,{lock:j,end:B,c:w});const I=N.replaces===
void 0?"":`; the container that it replaces is stopped and named ${N.name}.${N.token}`;w.log.warn(`the process that created the container '${N.name}' was killed\
 after it had started it: the container is kept${I}`)},c:w})}s(R,"undoAbandoned");async function E(p,{name:w,token:A,made:j},D){if(j||w===void 0)return!1;const B=await(0,C.
FA)(p,w,D),{StartedAt:N}=B?.State??{};return B?.Config.Labels?.[V]===A&&N!==void 0&&!N.startsWith("0001-")}s(E,"wasStarted");async function g(p,w,{lock:A,end:j,
c:D}){const B={...D,signal:AbortSignal.timeout(L)},N=await(0,M.yi)(p,{label:[`${V}=${w}`]},B);if(N.length===0)return await j();const I={token:w,images:[]},Q=await(0,W.
C)(p,{kind:K,lock:A,entry:I,signal:B.signal}).catch(m=>{D.log.debug(`removing the volumes without a record: ${m instanceof Error?m.message:m}`)});await j();for(const{
Name:m}of N)await(0,M.L)(p,m,B).catch(r=>{D.log.warn(`not rolled back: ${r instanceof Error?r.message:r}`)});await Q?.end()}s(g,"dropVolumes");async function S(p,{
name:w,token:A,images:j,replaces:D,made:B},N){const I={...N,signal:AbortSignal.timeout(L)};let Q=!0;const m=[async()=>{const a=w===void 0?void 0:await(0,C.FA)(p,
w,I);a?.Config.Labels?.[V]===A&&await p.removeContainer(a.Id,{...I,volumes:!0})},...j.map(a=>()=>p.removeImage(a,I)),async()=>{if(D===void 0||w===void 0)return;
const a=await(0,C.FA)(p,D.id,I);Q=a!==void 0,a!==void 0&&(a.State.Status==="running"&&await(0,C.SI)(p,a.Id,I),a.Name!==`/${w}`&&await(0,C.UQ)(p,a.Id,{name:w,signal:I.
signal}),D.running&&a.State.Status!=="paused"&&await(0,C.aO)(p,a.Id,{to:"start",signal:I.signal}))}],r=B&&D!==void 0?[()=>p.removeContainer(D.id,{...I,volumes:!0})]:
m;for(const a of r)try{await a()}catch(l){l instanceof z.m_||N.log.warn(`not rolled back: ${l instanceof Error?l.message:l}`)}return Q}s(S,"undo")})};export{fn as id,ln as ids,hn as modules};
