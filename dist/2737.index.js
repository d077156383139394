var fn=Object.defineProperty;var o=(st,z)=>fn(st,"name",{value:z,configurable:!0});const hn=2737,mn=[2737],pn={24746:((st,z,f)=>{f.d(z,{MH:o(()=>W,"MH"),UQ:o(()=>R,"UQ"),zL:o(()=>A,"zL"),zS:o(()=>O,"zS")});var T=f(75892),X=f(47014);function O(b,_){
const w=(0,X.bv)(b),g=R(w),C=`${_}: ${L(w)}`;return g==="ENOSPC"||g==="EDQUOT"?new T._p(C,{cause:w,hint:"Free some space there, or use another location"}):g==="\
EFBIG"?new T._p(C,{cause:w,hint:"Use another location: FAT disks and limits (ulimit -f) restrict the size of a file"}):g==="EROFS"?new T.iC(C,{cause:w,hint:"Use\
 a folder that is not on a read-only disk, or mount it for writing"}):g==="EACCES"||g==="EPERM"?new T.iC(C,{cause:w,hint:"Use a writable folder, or change its o\
wner"}):g==="ENOENT"||g==="ENOTDIR"?new T.m_(C,{cause:w,hint:"Check the path"}):g==="EISDIR"||g==="ENAMETOOLONG"||g==="ELOOP"?new T.dz(C,{cause:w,hint:"Check th\
e path"}):g==="EIO"||g==="EUCLEAN"?new T.cs(C,{cause:w,hint:"Check the system log (dmesg): the disk or its file system is damaged"}):g==="EMFILE"||g==="ENFILE"||
g==="ENOMEM"?new T._p(C,{cause:w,hint:"Allow more open files (ulimit -n) or memory, or run fewer commands at once"}):g==="ESTALE"||g==="ETIMEDOUT"||g==="EHOSTDO\
WN"||g==="ENODEV"||g==="ENXIO"?new T.hG(C,{cause:w,hint:"Check that the disk or the file server is available, and try again"}):g==="EXDEV"?new T.Wt(C,{cause:w,hint:"\
Move the whole folder to the other disk: a part of it is a link to that disk"}):w}o(O,"fileError");function A(b,_){try{return _()}catch(w){throw O(w,b)}}o(A,"at\
temptSync");async function W(b,_){try{return await _()}catch(w){throw O(w,b)}}o(W,"withFileErrors");function R(b){return typeof b=="object"&&b!==null&&"code"in b&&
typeof b.code=="string"?b.code:void 0}o(R,"errnoOf");const V={EACCES:"permission denied",EISDIR:"it is a folder",EMFILE:"too many files are open",ENOSPC:"no spa\
ce is left on the disk",ENOTDIR:"a part of the path is not a folder",EPERM:"permission denied",EROFS:"the disk is read-only"};function L(b){const _=V[R(b)??""];
if(_!==void 0)return _;const w=typeof b=="object"&&b!==null&&"message"in b?String(b.message):String(b);return/^E[A-Z0-9]+: ([^,]+), \w+/.exec(w)?.[1]??w}o(L,"me\
ssageOf")}),30486:((st,z,f)=>{f.d(z,{m0:o(()=>w,"m0"),i3:o(()=>p,"i3"),U1:o(()=>g,"U1"),J7:o(()=>C,"J7")});var T=f(31421),X=f(46466),O=f(75892),A=f(57075);function W(u){
const{stdin:r,stdout:c}=u,m=new A.Duplex({read:o(()=>{c.resume()},"read"),write:o((P,D,N)=>{r.write(P,()=>N())},"write"),final:o(P=>{r.end(()=>P())},"final"),destroy:o(
(P,D)=>{u.kill(),D(P)},"destroy")});return c.on("data",P=>{m.push(P)||c.pause()}),c.on("end",()=>m.push(null)),c.on("error",P=>m.destroy(P)),r.on("error",()=>{}),
m}o(W,"programStream");const R=16*1024*1024,V=1024*1024,L=16*1024,b=20,_=5e3;async function w(u,r,c){const m=E(u,r,c),P=H(c.secrets??[]),{line:D,tail:N}=k(c,P),
B=M(u,r,c),J=Promise.all([U(B.stdout,D,{keep:c.onLine?0:c.maxOutput??R}),U(B.stderr,D,{keep:c.onLine?0:V,drops:!0})]),q=G(B,c.input);try{const[[I,tt],[it,Et]]=await Promise.
all([j(B,m,c),J,q]);if(I===0)return{stdout:P(it),stderr:P(Et)};throw K(m,{code:I,ended:tt,last:c.tellLast?.(N)??N})}catch(I){throw B.kill("SIGKILL"),await Promise.
allSettled([J,q]),I}}o(w,"exec");async function*g(u,r,c){const m=E(u,r,c),{line:P,tail:D}=k(c,H(c.secrets??[])),N=M(u,r,c),B=Promise.all([j(N,m,c),U(N.stderr,P,
{keep:0}),G(N,c.input)]);B.catch(()=>{});try{yield*N.stdout;const[[J,q]]=await B;if(J!==0&&!c.accepts?.includes(J??-1))throw K(m,{code:J,ended:q,last:c.tellLast?.(
D)??D});return J??0}finally{N.kill("SIGKILL"),await Promise.allSettled([B])}}o(g,"execStream");function C(u,r,c){const m=(0,T.spawn)(u,r,{env:{...process.env,...c},
stdio:["pipe","ignore","ignore"],detached:!0,cwd:"/"}),P=new Promise(D=>m.once("close",()=>D()).once("error",()=>D()));return m.stdin.on("error",()=>{}),m.unref(),
async D=>{m.ref(),m.stdin.end(D),await P}}o(C,"execWatchdog");function p(u,r,c){const m=M(u,r,c),P=c.title??u,D=W(m);return U(m.stderr,c.onLine??(()=>{}),{keep:0}).
catch(()=>{}),j(m,P,c).catch(N=>D.destroy(N)),D}o(p,"execDuplex");function E(u,r,{title:c}){return c??[u,...r.slice(0,1)].join(" ")}o(E,"titleOf");function k({onLine:u},r){
const c=[];return{line:o(P=>{const D=r(P);u?.(D),D.trim()!==""&&c.push(D),c.length>b&&c.shift()},"line"),tail:c}}o(k,"lastLines");function K(u,{code:r,ended:c,last:m}){
const P=c?`was terminated by ${c}`:`failed with exit code ${r}`;return new O.Qd([`${u} ${P}`,...m].join(m.length>1?`
`:": "),{fields:{exit_code:r??-1}})}o(K,"failure");function M(u,r,c){const m={...process.env,...c.env};return(0,T.spawn)(u,r,{env:m,stdio:["pipe","pipe","pipe"],
windowsHide:!0,...c.cwd&&{cwd:c.cwd}})}o(M,"start");function j(u,r,c){const{signal:m}=c;return new Promise((P,D)=>{let N;const B=o(()=>{u.kill("SIGTERM"),N=setTimeout(
()=>u.kill("SIGKILL"),_)},"cancel"),J=o(()=>{clearTimeout(N),m.removeEventListener("abort",B)},"settle");u.once("error",q=>{J(),D(x(q,r,c))}),u.once("close",(q,I)=>{
J(),m.aborted?D(new O.cc(`${r} was cancelled`,{cause:m.reason})):P([q,I])}),m.aborted?B():m.addEventListener("abort",B,{once:!0})})}o(j,"exited");function x(u,r,c){
const m=u.path??r,P=c.missingHint===void 0?{}:{hint:c.missingHint};return u.code==="ENOENT"?new O.Wt(`${r} cannot run: '${m}' is not installed`,{cause:u,...P}):
u.code==="EACCES"?new O.iC(`${r} cannot run: '${m}' is not executable`,{cause:u,fields:{service:r}}):new O.Qd(`${r} cannot run: ${u.message}`,{cause:u})}o(x,"st\
artError");async function G(u,r){try{await(0,X.pipeline)(r??[],u.stdin)}catch(c){const m=c.code??"";if(!["EPIPE","ECONNRESET","ECANCELED","ERR_STREAM_PREMATURE_\
CLOSE","ERR_STREAM_DESTROYED"].includes(m))throw c}}o(G,"feed");async function U(u,r,{keep:c,drops:m=!1}){const P=[],D=new TextDecoder;let N=0,B="";for await(const J of u){
if(N<c&&P.push(m?J.subarray(0,c-N):J),N+=J.length,c>0&&!m&&N>c)throw new O.Qd(`more than ${c} bytes of output`);const q=(B+D.decode(J,{stream:!0})).split(/\r\n|[\r\n]/);
B=(q.pop()??"").slice(0,L);for(const I of q)r(I.slice(0,L))}return B!==""&&r(B),Buffer.concat(P).toString("utf8")}o(U,"collect");function H(u){const r=u.filter(
c=>c.length>0);return c=>r.reduce((m,P)=>m.replaceAll(P,"***"),c)}o(H,"redactor")}),51044:((st,z,f)=>{f.r(z),f.d(z,{containerProvider:o(()=>dn,"containerProvide\
r")});var T=f(51455),X=f(76760),O=f(75892),A=f(24746),W=f(56690),R=f(57588),V=f(40610),L=f(88405),b=f(42149),_=f(5064),w=f(23236),g=f(9694),C=f(89366),p=f(65703),
E=f(97771),k=f(26414),K=f(43805),M=f(71169),j=f(87271),x=f(50435),G=f(14324),U=f(17095),H=f(69167),u=f(78560),r=f(26921);const c=["Hostname","Domainname","User",
"AttachStdin","AttachStdout","AttachStderr","ExposedPorts","Tty","OpenStdin","StdinOnce","Cmd","Healthcheck","ArgsEscaped","Volumes","WorkingDir","Entrypoint","\
NetworkDisabled","OnBuild","StopSignal","StopTimeout","Shell"],m=["Image","Env","Labels","HostConfig","MacAddress"],P=["PortBindings","PublishAllPorts","Restart\
Policy","Init","Tmpfs","ReadonlyRootfs","CapDrop","ShmSize","GroupAdd","Ulimits","Sysctls","Memory","MemorySwap","MemoryReservation","MemorySwappiness","KernelM\
emory","KernelMemoryTCP","PidsLimit","BlkioWeight","NanoCpus","CpuShares","CpuPeriod","CpuQuota","CpusetCpus","CpusetMems","ExtraHosts","Dns","DnsOptions","DnsS\
earch"],D=["Binds","VolumesFrom","NetworkMode","VolumeDriver","ContainerIDFile","ConsoleSize","AutoRemove","Isolation","CpuCount","CpuPercent","IOMaximumIOps","\
IOMaximumBandwidth"],N=["Privileged","Devices","DeviceCgroupRules","DeviceRequests","PidMode","UTSMode","UsernsMode","Cgroup","OomKillDisable","CpuRealtimePerio\
d","CpuRealtimeRuntime"],B=["StorageOpt","Annotations","Links","BlkioWeightDevice","BlkioDeviceReadBps","BlkioDeviceWriteBps","BlkioDeviceReadIOps","BlkioDevice\
WriteIOps"],J=["CHOWN","DAC_OVERRIDE","FSETID","FOWNER","MKNOD","NET_RAW","SETGID","SETUID","SETFCAP","SETPCAP","NET_BIND_SERVICE","SYS_CHROOT","KILL","AUDIT_WR\
ITE"],q=/^(no-new-privileges([:=]true)?|apparmor=docker-default|seccomp=builtin)$/,I=["json-file","local","journald","none"],tt=/^(runc|io\.containerd\.runc\.v\d)?$/,
it=/^(io\.containerd\.)?(runsc|kata)/,Et=["/proc/asound","/proc/acpi","/proc/kcore","/proc/keys","/proc/latency_stats","/proc/timer_list","/proc/timer_stats","/\
proc/sched_debug","/proc/scsi","/sys/firmware"],re=["/proc/interrupts","/sys/devices/virtual/powercap"],Ht=["/proc/bus","/proc/fs","/proc/irq","/proc/sys","/pro\
c/sysrq-trigger"],Yt=r.YOg(r.YjP()),ie=r.Ikc({Type:r.euz("tmpfs"),Target:r.YjP(),ReadOnly:r.zMY().optional(),TmpfsOptions:r.Ikc({SizeBytes:r.aig().optional(),Mode:r.
aig().optional()}).nullish()}),Ft={CapAdd:zt(e=>J.includes(e.toUpperCase().replace(/^CAP_/,"")),"power"),SecurityOpt:zt(e=>q.test(e),"machine"),IpcMode:o(e=>["n\
one","private","shareable"].includes(String(e))?{kept:e}:{lost:String(e),why:"power"},"IpcMode"),CgroupnsMode:o(e=>e==="private"?{kept:e}:{},"CgroupnsMode"),CgroupParent:o(
e=>/^(?!.*\.\.)[^\0]{1,1000}$/.test(String(e))?{kept:e}:{lost:"",why:"machine"},"CgroupParent"),OomScoreAdj:o(e=>Number(e)>0?{kept:Number(e)}:{lost:"",why:"powe\
r"},"OomScoreAdj"),Runtime:o(e=>tt.test(String(e))?{}:it.test(String(e))?{kept:e}:{lost:String(e),why:"machine"},"Runtime"),LogConfig(e){const t=r.Ikc({Type:r.YjP(),
Config:r.g1P(r.YjP(),r.YjP()).nullish()}).safeParse(e).data;return t?.Type===void 0||t.Type===""?{}:I.includes(t.Type)?{kept:t}:{lost:t.Type,why:"machine"}},MaskedPaths:Vt(
[...Et],[...Et,...re]),ReadonlyPaths:Vt(Ht,Ht),Mounts:o(e=>({kept:r.YOg(r.L5J()).catch([]).parse(e).flatMap(t=>ie.safeParse(t).data??[])}),"Mounts")};function Mt(e){
const t={},n=[];for(const[s,i]of Object.entries(e)){if(bt(i)||D.includes(s)||((P.includes(s)||ce(i)&&[...N,...B].includes(s))&&(t[s]=i),P.includes(s)||kt(i)))continue;
const{kept:d,lost:a,why:l="unknown"}=ae(s,i);d!==void 0&&!kt(d)&&(t[s]=d),a!==void 0&&n.push({what:a===""?s:`${s} (${a})`,why:l})}return{settings:t,lost:n}}o(Mt,
"portableHost");function ae(e,t){const n=Object.hasOwn(Ft,e)?Ft[e]:void 0;return n!==void 0?n(t):{lost:"",why:N.includes(e)?"power":B.includes(e)?"machine":"unk\
nown"}}o(ae,"judgmentOf");function It(e){const t=Object.entries(e).filter(([d,a])=>!bt(a)&&!m.includes(d)),n=t.filter(([d])=>c.includes(d)),i=t.filter(([d,a])=>!c.
includes(d)&&!kt(a)).map(([d])=>({what:d,why:"unknown"}));return{settings:Object.fromEntries(n),lost:i}}o(It,"portableConfig");function Gt(e,t){const n={power:"\
because they give access to the machine",machine:"because they belong to the original machine; defaults are used instead",unknown:"because this version does not\
 know them"};return Object.keys(n).flatMap(s=>{const i=e.filter(d=>d.why===s).map(({what:d})=>d);return i.length===0?[]:[`not ${t}, ${n[s]}: ${i.join(", ")}`]})}
o(Gt,"lossesInWords");function zt(e,t){return n=>{const s=Yt.catch([]).parse(n),i=s.filter(d=>!e(d)).map(d=>d.length>40?`${d.slice(0,40)}…`:d);return{kept:s.filter(
e),...i.length>0&&{lost:i.join(" "),why:t}}}}o(zt,"some");function Vt(e,t){return n=>{const s=Yt.catch([]).parse(n);return e.every(i=>s.includes(i))?s.every(i=>t.
includes(i))?{}:{kept:[...new Set([...t,...s])]}:{lost:"",why:"power"}}}o(Vt,"paths");function bt(e){return e==null}o(bt,"isUnset");function ce(e){return Array.
isArray(e)&&e.length===0}o(ce,"isEmptyList");function kt(e){return bt(e)||e===!1||e===""||e===0?!0:typeof e=="object"&&Object.keys(e).length===0}o(kt,"isNothing");
async function ue(e,t,{state:n,of:s,env:i,includeEnv:d,binds:a,c:l}){const{body:y,networks:$}=(0,H.$R)(t,{image:t.Image}),v=Object.entries(t.Config.Labels??{}).
filter(([S])=>(0,k.es)(S)||!/^(com\.docker\.compose|vm-snapshot)\./.test(S)),h=await Jt(e,t,l);return{version:1,name:t.Name.slice(1),...s!==void 0&&{of:s},state:n,
config:It(y).settings,host:Mt(y.HostConfig).settings,labels:Object.fromEntries(v),env:(t.Config.Env??[]).filter(S=>!i.includes(S)).map(S=>{const[Y="",...F]=S.split(
"=");return{name:Y,...d&&{value:F.join("=")}}}),mounts:de(t,a),networks:Object.keys(t.NetworkSettings.Networks??{}),endpoints:Object.fromEntries($.map(([S,Y])=>[
S,fe(Y,t)])),...h}}o(ue,"describe");function de({HostConfig:e,Mounts:t},n){return t.flatMap(({Type:s,Name:i,Source:d,Destination:a,RW:l})=>{const y=s==="bind",$=y?
n.find(({path:F})=>F===d)?.name:s==="volume"?i:void 0;if($===void 0)return[];const v=o(F=>F!==void 0&&X.posix.resolve("/",F)===a,"isHere"),h=e.Mounts?.find(({Target:F})=>v(
F))?.VolumeOptions,[,,S=""]=e.Binds?.map(F=>F.split(":")).find(([,F])=>v(F))??[],Y=h?.NoCopy===!0||S.split(",").includes("nocopy");return[{target:a,volume:$,read_only:!l,
...y&&{bind:y},...h?.Subpath&&{subpath:h.Subpath},...Y&&{nocopy:Y}}]})}o(de,"mountsOf");function fe({Aliases:e,IPAMConfig:t,MacAddress:n},s){return{...e?.length&&
{Aliases:[...e]},...t&&{IPAMConfig:t},...n&&n===s.Config.MacAddress&&{MacAddress:n}}}o(fe,"endpointOf");async function Jt(e,{HostConfig:t,NetworkSettings:n},s){
const[,i]=t.NetworkMode?.split("container:")??[];if(i!==void 0){const a=await(0,U.FA)(e,i,s);if(a===void 0)return{network_of:i};const{isolated:l}=await Jt(e,a,s);
return{network_of:a.Name.slice(1),...l&&{isolated:l}}}const d=Object.keys(n.Networks??{});if(t.NetworkMode==="none"&&d.every(a=>a==="none"))return{isolated:!0};
if(d.length===0)return{};for(const a of d)if(!await le(e,a,s))return{};return{isolated:!0}}o(Jt,"surroundings");async function le(e,t,n){if(t==="none")return!0;
if(t==="bridge"||t==="host")return!1;try{return(await(0,u.Xk)(e,t,n)).Internal===!0}catch(s){if(s instanceof O.m_)return!1;throw s}}o(le,"isInternal");var he=f(
93211);const pt="container/container.json",Xt=8<<20,Qt=r.YjP().min(1).max(4096),ct=r.YjP().min(1).max(255).regex(new RegExp("^\\P{Cc}+$","u")),yt=r.YjP().max(64),
me=r.Ikc({target:Qt,volume:ct,read_only:r.zMY(),bind:r.zMY().optional(),subpath:Qt.optional(),nocopy:r.zMY().optional()}),pe=r.Ikc({Aliases:r.YOg(ct).max(1e3).nullish(),
IPAMConfig:r.Ikc({IPv4Address:yt.optional(),IPv6Address:yt.optional(),LinkLocalIPs:r.YOg(yt).max(100).optional()}).nullish(),MacAddress:yt.optional()}),we=r.Ikc(
{version:r.euz(1),name:ct,of:ct.optional(),state:r.k5n(["running","paused","exited","created"]),config:r.g1P(r.YjP(),r.L5J()),host:r.g1P(r.YjP(),r.L5J()),labels:r.
g1P(r.YjP(),r.YjP()),env:r.YOg(r.Ikc({name:r.YjP().min(1),value:r.YjP().optional()})).max(1e4),mounts:r.YOg(me).max(1e4),networks:r.YOg(ct).max(1e3),endpoints:r.
g1P(ct,pe).optional(),network_of:ct.optional(),isolated:r.zMY().optional()});function Zt(e){if(e.length>Xt)throw new O.cs(`${pt} of the snapshot has more than ${Xt}\
 bytes`);let t;try{t=JSON.parse(Buffer.from(e).toString("utf8"))}catch(s){throw new O.cs(`${pt} of the snapshot is not JSON`,{cause:s})}const n=we.safeParse(t);
if(n.success)return n.data;throw new O.cs(`Cannot read ${pt} of the snapshot: ${(0,he.w)(n.error.issues)}`)}o(Zt,"parseDocument");function ge(e){const t=Buffer.
from(`${JSON.stringify(e,void 0,2)}
`);try{Zt(t)}catch(n){throw n instanceof O.JC?new O.Wt(`Cannot capture the container ${e.name}: ${n.message}`,{cause:n}):n}return t}o(ge,"writeDocument");var Rt=f(
6023),At=f(35389),Ot=f(92652);const _t="vm-snapshot.container",Ee=100;async function ye(e,{Image:t,Config:n},s){const i=n.Labels?.[_t];return!i||n.Labels?.[At.op]===
void 0||(await e.inspectImage(t,s).catch(()=>{}))?.Config?.Labels?.[_t]===i?void 0:i}o(ye,"lineage");function qt({name:e,of:t}){return t??e}o(qt,"firstOf");async function Oe(e,t,n){
const s=qt(t).slice(0,Ee),i=(await(0,U.XT)(e,{},n)).flatMap(({Names:a})=>(a??[]).map(l=>l.slice(1))),d=(await(0,Ot.yi)(e,{},n)).map(({Name:a})=>a);for(let a=2;;a++){
const l=`${s}-${a}`;if(!(i.includes(l)||d.some(y=>y.startsWith(`${l}_`))))try{const y=await(0,Rt.c)(e,l,n);if(!await ve(e,l,n))return{name:l,claim:y};await y[Symbol.
asyncDispose]()}catch(y){if(!(y instanceof O.fK))throw y}}}o(Oe,"claimFreeName");async function ve(e,t,n){return await(0,U.FA)(e,t,n)!==void 0?!0:(await(0,Ot.yi)(
e,{},n)).some(({Name:s})=>s.startsWith(`${t}_`))}o(ve,"isTaken");async function Nt(e,t,n){const s=await(0,U.FA)(e,t,n);if(s===void 0)throw new O.m_(`Docker has \
no container '${t}'`,{hint:"See `docker container ls --all`"});const i=await ye(e,s,n),d={id:s.Id,name:s.Name.slice(1),...i!==void 0&&{of:i},state:Pe(s),image:s.
Config.Image,volumes:Ce(s),notCaptured:$e(s)};return{info:s,examined:d}}o(Nt,"resolveContainer");async function Se(e,t){return(await Nt(await(0,V.Z)(t),e,t)).examined}
o(Se,"examineContainer");function Ce({Mounts:e}){return[...new Set(e.flatMap(({Type:t,Name:n})=>t==="volume"&&n!==void 0?[n]:[]))]}o(Ce,"volumesOf");function Pe({
Name:e,State:t}){const{Status:n}=t;if(n==="restarting")return"running";if(n==="running"||n==="paused"||n==="exited"||n==="created")return n;throw new O.fK(`The \
container ${e.slice(1)} is ${n}: Docker is removing it or failed to remove it`,{hint:"Remove it with docker rm --force, or capture another one"})}o(Pe,"stateOf");
function $e({Config:e,HostConfig:t,Mounts:n}){return[...n.filter(({Type:i})=>i==="bind").map(({Source:i,Destination:d})=>`${i} (${d}) is a folder or file of thi\
s machine, not a volume, and is not captured`),...Gt([...It(e).lost,...Mt(t).lost],"captured")]}o($e,"notCaptured");var wt=function(e,t,n){if(t!=null){if(typeof t!=
"object"&&typeof t!="function")throw new TypeError("Object expected.");var s,i;if(n){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not def\
ined.");s=t[Symbol.asyncDispose]}if(s===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");s=t[Symbol.dispose],n&&(i=s)}if(typeof s!=
"function")throw new TypeError("Object not disposable.");i&&(s=o(function(){try{i.call(this)}catch(d){return Promise.reject(d)}},"dispose")),e.stack.push({value:t,
dispose:s,async:n})}else n&&e.stack.push({async:!0});return t},Lt=(function(e){return function(t){function n(a){t.error=t.hasError?new e(a,t.error,"An error was\
 suppressed during disposal."):a,t.hasError=!0}o(n,"fail");var s,i=0;function d(){for(;s=t.stack.pop();)try{if(!s.async&&i===1)return i=0,t.stack.push(s),Promise.
resolve().then(d);if(s.dispose){var a=s.dispose.call(s.value);if(s.async)return i|=2,Promise.resolve(a).then(d,function(l){return n(l),d()})}else i|=1}catch(l){
n(l)}if(i===1)return t.hasError?Promise.reject(t.error):Promise.resolve();if(t.hasError)throw t.error}return o(d,"next"),d()}})(typeof SuppressedError=="functio\
n"?SuppressedError:function(e,t,n){var s=new Error(n);return s.name="SuppressedError",s.error=e,s.suppressed=t,s});const Te="compose/vm.yaml",te=1<<20,De=9e5;async function*Me(e,t,{
c:n,onSize:s,onConfig:i,...d}){const a={stack:[],error:void 0,hasError:!1};try{const l=await(0,V.Z)(n),y=await Nt(l,t.container,n),$=ke(y.info),v=wt(a,await Re(
l,$,n),!0);await(0,k.GG)(l,{locked:$,c:n});const{info:h,examined:S}=await Nt(l,y.info.Id,n),{state:Y}=S;Y==="running"&&!t.quiesce&&n.log.warn((0,R.iU)`the container keeps running during the capture, so its files may be inconsistent: use ${(0,R.
uK)("quiesce",!0)} to pause it`);const F=(0,w.r)(l,{label:{[j.eq]:(0,W.Pg)()},c:n}),ut=(0,x.HH)(S.volumes,t);await(0,K.Eq)(l,ut,{tars:F,c:n});const ot=t.includeBindMounts?
await be(l,h,{tars:F,c:n}):[];for(const et of S.notCaptured)ot.some(({path:Q})=>et.startsWith(`${Q} (`))||n.log.warn(et);const at=wt(a,new AsyncDisposableStack,
!0),lt=at.use(await(0,M.K)()),ht=await l.inspectImage(h.Image,n).catch(()=>{}),xt={state:Y,of:S.of,env:ht?.Config?.Env??[],includeEnv:t.includeEnv,binds:ot},vt=ge(
await ue(l,h,{...xt,c:n})),St=[],Ct=[];let dt={id:h.Image,reference:void 0};{const et={stack:[],error:void 0,hasError:!1};try{const Q=wt(et,(0,L.c)(l,{lock:$,signal:n.
signal}),!0),rt=wt(et,await(0,k.Eu)(l,[h],{record:Q,c:n}),!0);await Pt(Q),dt.changes!==void 0&&await(0,G.$)(l,h,{changes:dt.changes,c:n}),t.quiesce||(yield*gt())}catch(Q){
et.error=Q,et.hasError=!0}finally{const Q=Lt(et);Q&&await Q}}t.quiesce&&(yield*gt());const Ut=yield*(0,C.h)(e,dt,{...d,c:n}),Bt={[pt]:vt,...t.vmYaml!==void 0&&{
[Te]:await Ie(t.vmYaml)}},Kt={id:S.id,name:S.name,...S.of!==void 0&&{of:S.of}};return{kind:"container",images:[Ut],volumes:Ct,files:Bt,container:Kt};async function Pt(et){
const Q={stack:[],error:void 0,hasError:!1};try{const rt=wt(Q,await(0,_.N)(l,Y==="running"&&t.quiesce?[h.Id]:[],{record:et,c:n}),!0);dt=await(0,p.u)(l,h,{repository:(0,j.
AK)(),tag:"0",withEnv:t.includeEnv,ofProject:!1,c:n});const{reference:$t}=dt;$t!==void 0&&at.defer(()=>(0,x._B)(l,$t,n));const Wt=ut.map(ft=>({name:ft,read:o(()=>(0,x.
CX)(F,ft,n),"read")}));for(const{name:ft,read:Tt}of[...Wt,...ot]){const Z=`volume ${ft}`;St.push({name:ft,offered:t.quiesce?await(0,E.Z)(Z,Tt,{spool:lt,c:n}):(0,E.
_)(Z,Tt)})}}catch(rt){Q.error=rt,Q.hasError=!0}finally{const rt=Lt(Q);rt&&await rt}}async function*gt(){for(const{name:et,offered:Q}of St)yield Q.blob,Ct.push({
name:et,digest:await Q.digest()})}}catch(l){a.error=l,a.hasError=!0}finally{const l=Lt(a);l&&await l}}o(Me,"captureContainer");async function Ie(e){const t=await(0,A.
MH)(`reading ${e}`,()=>(0,T.readFile)(e));if(t.length>te)throw new O.dz(`${e} is larger than ${te} bytes, the limit for a vm.yaml`);return t}o(Ie,"readVmYaml");
async function be(e,{Mounts:t},{tars:n,c:s}){const i=t.flatMap(({Type:a,Source:l})=>a==="bind"?[l]:[]),d=new Set(t.map(({Name:a})=>a));return(await(0,g.o)(e,i,{
tars:n,without:[],asVolumes:!0,c:s})).map(a=>{let l=`bind-${X.posix.basename(a.path).replace(/[^A-Za-z0-9_.-]/g,"_")}`.slice(0,100);for(;d.has(l);)l+="-";return d.
add(l),{...a,name:l}})}o(be,"bindsAsVolumes");function ke({Id:e,Config:t}){const n=t.Labels?.["com.docker.compose.project"];return n===void 0?`container.${e.slice(
0,12)}`:`project.${n}`}o(ke,"turnOf");async function Re(e,t,{signal:n,log:s}){try{return await(0,b.B)(e,t,{signal:n})}catch(i){if(!(i instanceof O.fK))throw i;s.
info(`Another process is using this container (${i.fields.owner??i.message}): waiting for it`)}return await(0,b.B)(e,t,{signal:n,wait:De})}o(Re,"takeTurn");var Ae=f(
44143),ee=f(75558),_e=f(4469),Ne=f(31631),Le=f(48474),je=f(12787),xe=f(31075),jt=f(89143),Ue=f(66560);function Be(e){if(/^[A-Za-z0-9][A-Za-z0-9_.-]{1,200}$/.test(
e))return e;throw new O.dz(`'${e}' is not a name of a container`,{hint:"Use at least two characters: letters, digits, dots, underscores and dashes"})}o(Be,"vali\
dName");async function Ke(e,t,{replaces:n,c:s}){const i=await(0,U.FA)(e,t,s);if(i===void 0||i.Id===n)return i;throw new O.fK(`A container '${t}' already exists`,
{hint:(0,R.iU)`Choose another name with ${(0,R.uK)("containerName")}, or remove that container`})}o(Ke,"checkName");function We({env:e},t,n){const s=new Map((t?.
Config.Env??[]).map(d=>[d.split("=",1)[0]??"",d])),i=e.filter(({name:d,value:a})=>a===void 0&&!s.has(d)).map(({name:d})=>d);return i.length>0&&n.log.warn(`the s\
napshot stores only the names of these variables, so they are empty or not set: ${i.join(", ")}`),e.flatMap(({name:d,value:a})=>a!==void 0?[`${d}=${a}`]:s.get(d)??
[])}o(We,"variables");async function He(e,{host:t},{except:n,c:s}){const i=t.PortBindings??{},d=await(0,Ue.r)(e,{isOurs:o(({Id:l})=>l===n,"isOurs"),c:s}),a={};for(const[
l,y]of Object.entries(i)){a[l]=[];for(const{HostIp:$,HostPort:v=""}of y??[]){const[,h="tcp"]=l.split("/"),S=v!==""&&await d({address:$,port:Number(v),protocol:h})!==
void 0;S&&s.log.warn(`the port ${v} is in use: ${l} is published on a free one`),a[l].push({...$!==void 0&&{HostIp:$},HostPort:S?"":v})}}return a}o(He,"assignPo\
rts");var Ye=f(27764);function Fe(e,t,{log:n}){const s={...e},i=o((v,h)=>{n.warn(`${v} ${JSON.stringify(e[v])} is not restored: ${h}`),delete s[v]},"leaveOut"),
{NCPU:d=0,CgroupDriver:a,Runtimes:l}=t;d>0&&Number(e.NanoCpus??0)>d*1e9&&i("NanoCpus",`this machine has ${d} processors`),d>0&&Ge(e.CpusetCpus)>=d&&i("CpusetCpu\
s",`this machine has ${d} processors`);const y=String(e.CgroupParent??"");a==="systemd"&&y!==""&&!y.endsWith(".slice")&&i("CgroupParent","systemd cgroups end in\
 .slice");const $=e.Runtime;return $!==void 0&&l!==void 0&&!(String($)in l)&&i("Runtime","this daemon does not have that runtime, so the container is less isola\
ted"),s}o(Fe,"fitHost");function Ge(e){const t=String(e??"").match(/\d+/g)??[];return Math.max(-1,...t.map(Number))}o(Ge,"highest");const ne=(0,R.iU)`: use ${(0,R.
uK)("preserveNetworks",!0)} to join the original one`;async function ze(e,t,{preserve:n,c:s}){const{networks:i,endpoints:d={},network_of:a,isolated:l}=t;if(i.length===
1&&i[0]==="none")return{mode:"none",endpoints:[]};if(n&&a!==void 0){const S=await(0,U.FA)(e,a,s);if(S!==void 0)return{mode:`container:${S.Id}`,endpoints:[]};s.log.
warn(`the container ${a}, whose network the original used, does not exist here`)}const y=n?i:i.filter(S=>S==="bridge"&&d[S]!==void 0),$=await Ve(e,y,s),v=[];for(const S of $)
v.push([S.Name,await Je(e,d[S.Name]??{},{network:S,c:s})]);const[h]=v;return h!==void 0?{mode:h[0],endpoints:v}:l?(s.log.warn((0,R.iU)`the original could not reach anything outside its network, so the container gets no network${n?
"":ne}`),{mode:"none",endpoints:[]}):(a!==void 0&&s.log.warn((0,R.iU)`the original used the network of the container ${a}; the container gets Docker's default network${n?
"":ne}`),{mode:void 0,endpoints:[]})}o(ze,"connectionsOf");async function Ve(e,t,n){const s=[];for(const i of t){if(i==="host"){n.log.warn("the machine's networ\
k is not joined, because the ports would conflict with those of the original");continue}try{s.push({...await(0,u.Xk)(e,i,n),Name:i})}catch(d){if(!(d instanceof O.
m_))throw d;n.log.warn(`the network ${i} does not exist here and is not joined`)}}return s}o(Ve,"availableNetworks");async function Je(e,{Aliases:t,IPAMConfig:n,
MacAddress:s},{network:i,c:d}){const a=Object.entries(i.Containers??{}),l=a.flatMap(([,{IPv4Address:h,IPv6Address:S}])=>[h,S].map(Y=>Y?.split("/")[0])),$=[n?.IPv4Address,
n?.IPv6Address].filter(h=>h!==void 0&&h!=="").filter(h=>l.includes(h));$.length>0&&d.log.warn(`the address ${$.join(", ")} in ${i.Name} is in use: the container\
 gets a free one`);const v=s!==void 0&&a.some(([,h])=>h.MacAddress===s);v&&d.log.warn(`the MAC address ${s} in ${i.Name} is in use: the container gets another o\
ne`);for(const h of t??[])for(const[S,{Name:Y}]of a)(await(0,U.FA)(e,S,d))?.NetworkSettings.Networks?.[i.Name]?.Aliases?.includes(h)&&d.log.warn(`in ${i.Name}, \
the name ${h} also resolves to the container ${Y}`);return{...t?.length&&{Aliases:t},...n&&$.length===0&&{IPAMConfig:n},...s!==void 0&&!v&&{MacAddress:s}}}o(Je,
"fitEndpoint");const Xe="1.45";async function Qe(e,t,n){const{image:s,env:i,ports:d,token:a,machine:l,c:y}=n,$=It(t.config),v=Mt(t.host);for(const lt of Gt([...$.
lost,...v.lost],"restored"))y.log.warn(lt);const h=l&&(0,Ye.c)(l),{mode:S,endpoints:Y}=await ze(e,t,{preserve:n.preserveNetworks,c:y}),F={...$.settings.ExposedPorts??
{},...h?.config.ExposedPorts},ut=S?.startsWith("container:")===!0,{Hostname:ot,...at}=$.settings;return{body:{...ut?at:{...$.settings,...Object.keys(F).length>0&&
{ExposedPorts:F}},...h&&{Hostname:h.config.Hostname},Image:s,Env:i,Labels:{...t.labels,[_t]:qt(t),...h?.config.Labels,[At.op]:a},HostConfig:{...Fe(v.settings,await e.
info(y),y),...ut?{}:{PortBindings:d},...h?.host,Mounts:[...Ze(e,t,n),...qe(v.settings),...h?.host.Mounts??[]],...S!==void 0&&{NetworkMode:S}}},networks:Y}}o(Qe,
"restoredLikeness");function Ze(e,{mounts:t},{plan:n,filled:s,machine:i}){return t.flatMap(({target:d,volume:a,read_only:l,subpath:y,nocopy:$})=>{const v=n.mounted.
get(a);if(i?.mounts.some(Y=>Y.target===d))return[];if(v===void 0)return[{Type:"volume",Target:d,...l&&{ReadOnly:!0}}];if(y!==void 0&&!e.speaks(Xe))throw new O.Wt(
`Cannot mount ${d}, the folder ${y} of a volume: this Docker can only mount a whole volume`,{hint:"Update to Docker 26 or newer"});const h=$===!0||s.has(v),S={...h&&
{NoCopy:h},...y!==void 0&&{Subpath:y}};return[{Type:"volume",Source:v,Target:d,...l&&{ReadOnly:!0},...Object.keys(S).length>0&&{VolumeOptions:S}}]})}o(Ze,"resto\
red_likeness_mountsOf");function qe({Mounts:e=[]}){return e}o(qe,"tmpfsOf");var tn=f(77598),oe=f(40842);async function en(e,{mounts:t},{name:n,how:s,c:i}){const d=new Map,
a=new Map;for(const{volume:l,bind:y}of s==="none"?[]:t){const $=s==="shared"&&!y,v=$?l:se(n,(0,oe.EU)(l)),h=await(0,Ot.y6)(e,v,i)!==void 0;if($&&!h)throw new O.
m_(`Cannot share the volume '${l}': it does not exist here`,{hint:"Omit =shared to get copies"});if(!$&&h&&!a.has(v))throw new O.fK(`A volume '${v}' already exi\
sts`,{hint:(0,R.iU)`Choose another name with ${(0,R.uK)("containerName")}, or remove the volume`});d.set(l,v),$||a.set(v,l)}return{mounted:d,made:a}}o(en,"volum\
esOfContainer");async function nn(e,{name:t,mounts:n},{name:s,settings:i,c:d}){const a=new Map,l=new Map;for(const{kind:v,source:h}of i.mounts)v==="volume"&&l.set(
h,void 0);for(const{target:v,volume:h}of n){const S=i.mounts.find(F=>F.target===v);if(S?.kind==="bind"){d.log.warn(`${v} is ${S.source} here: its data in the sn\
apshot is not restored`);continue}const Y=S?.source??se(s,(0,oe.EU)(h.startsWith(`${t}_`)?h.slice(t.length+1):h));a.set(h,Y),l.set(Y,h)}const y=await(0,Ot.A8)(e,
[...l.keys()],{labels:i.volumeLabels,signal:d.signal}),$=[...a.values()].filter(v=>!y.includes(v));return $.length>0&&d.log.warn(`existing volumes are left unch\
anged: ${$.join(", ")}; to restore the data of the snapshot, first run \`vm destroy --volumes\``),{mounted:a,made:new Map(y.map(v=>[v,l.get(v)]))}}o(nn,"volumes\
OfMachine");const on=255;function se(e,t){const n=`${e}_${t}`;return n.length<=on?n:`${n.slice(0,230)}-${(0,tn.createHash)("sha256").update(n).digest("hex").slice(
0,16)}`}o(se,"volumeName");var sn=function(e,t,n){if(t!=null){if(typeof t!="object"&&typeof t!="function")throw new TypeError("Object expected.");var s,i;if(n){
if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");s=t[Symbol.asyncDispose]}if(s===void 0){if(!Symbol.dispose)throw new TypeError(
"Symbol.dispose is not defined.");s=t[Symbol.dispose],n&&(i=s)}if(typeof s!="function")throw new TypeError("Object not disposable.");i&&(s=o(function(){try{i.call(
this)}catch(d){return Promise.reject(d)}},"dispose")),e.stack.push({value:t,dispose:s,async:n})}else n&&e.stack.push({async:!0});return t},rn=(function(e){return function(t){
function n(a){t.error=t.hasError?new e(a,t.error,"An error was suppressed during disposal."):a,t.hasError=!0}o(n,"fail");var s,i=0;function d(){for(;s=t.stack.pop();)
try{if(!s.async&&i===1)return i=0,t.stack.push(s),Promise.resolve().then(d);if(s.dispose){var a=s.dispose.call(s.value);if(s.async)return i|=2,Promise.resolve(a).
then(d,function(l){return n(l),d()})}else i|=1}catch(l){n(l)}if(i===1)return t.hasError?Promise.reject(t.error):Promise.resolve();if(t.hasError)throw t.error}return o(
d,"next"),d()}})(typeof SuppressedError=="function"?SuppressedError:function(e,t,n){var s=new Error(n);return s.name="SuppressedError",s.error=e,s.suppressed=t,
s});async function an(e,{snapshot:t,blobs:n,options:s,c:i}){const d={stack:[],error:void 0,hasError:!1};try{if(t.kind!=="container")throw new O.Wt(`The snapshot\
 '${t.snapshot_name}' is not a container: it contains a ${t.kind}`);const a=await(0,V.Z)(i);await(0,k.GG)(a,{c:i}),await(0,At.pK)(a,i);const l=(0,jt.aE)(t,n),y=Zt(
await l.file(pt)),{machine:$}=s,v=s.containerName===void 0?await Oe(a,y,i):void 0,h=v?.name??Be(s.containerName??""),S=sn(d,v?.claim??await(0,Rt.c)(a,h,i),!0),Y=await Ke(
a,h,{replaces:$?.replaces,c:i}),F=await(0,U.FA)(a,y.name,i),ut=We(y,F,i),ot=$===void 0?await en(a,y,{name:h,how:s.volumes,c:i}):await nn(a,y,{name:h,settings:$.
settings,c:i}),at=(0,jt.Aw)(t);(0,xe.ko)(at.layers.length,await a.info(i),`the image of ${(0,ee.SN)(s.ref)} has`);const lt={project:s.ref.project,name:`${s.ref.
name.slice(0,100)}-${(0,Ae.ZD)(at.image_digest).slice(0,12)}`},ht=(0,_e.a)(lt,"base"),xt=await un(a,ht,i)===void 0,vt=new Set,St=$?.settings.volumeLabels??{},Ct=[
...ot.made.keys()].map(Z=>({name:Z,labels:St})),dt=($?.settings.mounts??[]).flatMap(({kind:Z,source:nt})=>Z==="volume"?[nt]:[]),Ut=[...ot.mounted.values(),...dt].
filter(Z=>!ot.made.has(Z)),Bt={name:h,volumes:Ct,uses:Ut,images:xt?[ht]:[],replaces:Y},Kt=await He(a,y,{except:Y?.Id,c:i});let Pt="present";const gt=await(0,Rt.
G)(a,Bt,{bring:rt,fill:$t,make:Wt,c:i}),et=await(0,U.aH)(a,gt,i),Q=et.State.Status==="running";return{id:gt,name:h,image:ht,running:Q,volumes:Object.fromEntries(
ot.mounted),ports:cn(et),via:Pt};async function rt(){const Z=(0,jt.tJ)(t,at.name);({via:Pt}=await e.restore(Z,n,{ref:lt,tags:[],force:!1,via:"auto"},i))}async function $t(){
const Z=(0,w.r)(a,{label:{[j.eq]:(0,W.Pg)()},c:i});for(const[nt,mt]of ot.made){const Dt=mt===void 0?void 0:l.volume(mt);Dt!==void 0?(await(await Z.way(nt)).write(
n.open(Dt),i),vt.add(nt)):mt!==void 0&&i.log.warn(`the snapshot does not contain the data of ${mt}: the volume ${nt} is empty`)}}async function Wt(Z){let nt=!0;
return await(0,Ne.k)(a,h,{async make(){return nt||await rt(),nt=!1,await ft(Z)},signal:i.signal})}async function ft(Z){const nt=await Tt(Z);return $!==void 0?await(0,je.
ei)(a,nt,i):(y.state==="running"||y.state==="paused")&&await(0,U.aO)(a,nt,{to:"start",signal:i.signal}),await(0,k.CQ)(a,[await(0,U.aH)(a,nt,i)],i),nt}async function Tt(Z){
const{preserveNetworks:nt}=s,mt=await Qe(a,y,{image:ht,env:ut,ports:Kt,token:Z,plan:ot,filled:vt,machine:$?.settings,preserveNetworks:nt,c:i}),Dt=await(0,Le.w9)(
a,mt,{name:h,signal:i.signal});return i.log.debug(`created ${h} from ${(0,ee.SN)(s.ref)}`),Dt}}catch(a){d.error=a,d.hasError=!0}finally{const a=rn(d);a&&await a}}
o(an,"restoreContainer");function cn({NetworkSettings:e}){const t=Object.entries(e.Ports??{}).flatMap(([n,s])=>[[n,s?.[0]]]).flatMap(([n,s])=>s===void 0?[]:[[n,
`${s.HostIp??""}:${s.HostPort??""}`]]);return Object.fromEntries(t)}o(cn,"publishedPorts");async function un(e,t,n){try{return await e.inspectImage(t,n)}catch(s){
if(s instanceof O.m_)return;throw s}}o(un,"findImage");function dn(e){return{name:"container",probe:o(t=>e.probe(t),"probe"),examine:o(({container:t},n)=>Se(t,n),
"examine"),capture:o((t,n,s)=>Me(e,t,{...n,c:s}),"capture"),restore:o((t,n,s,i)=>an(e,{snapshot:t,blobs:n,options:s,c:i}),"restore"),describe:o((t,n,s,i)=>e.describe(
t,n,s,i),"describe")}}o(dn,"containerProvider")}),27764:((st,z,f)=>{f.d(z,{c:o(()=>T,"c")});function T({hostname:X,labels:O,memory:A,cpus:W,ports:R,mounts:V}){const L={};
for(const{address:_="",host:w,container:g,protocol:C}of R??[]){const p=`${g}/${C}`;L[p]=[...L[p]??[],{HostIp:_,HostPort:String(w)}]}const b=Object.fromEntries(Object.
keys(L).map(_=>[_,{}]));return{config:{Hostname:X.slice(0,63),Labels:O,...R!==void 0&&{ExposedPorts:b}},host:{...A!==void 0&&{Memory:A,MemorySwap:0},...W!==void 0&&
{NanoCpus:Math.round(W*1e9)},...R!==void 0&&{PortBindings:L},Mounts:V.map(({kind:_,source:w,target:g,readOnly:C})=>({Type:_,Source:w,Target:g,ReadOnly:C}))}}}o(
T,"toCreateBody")}),51630:((st,z,f)=>{f.d(z,{J$:o(()=>g,"J$"),mC:o(()=>w,"mC"),vS:o(()=>b,"vS")});var T=f(77598),X=f(73024),O=f(51455),A=f(76760),W=f(75892),R=f(
41232);const V=2375,L=2376;async function b(u=process.env){const r=u.DOCKER_HOST;if(r)return _(r,await k(u));const c=u.DOCKER_CONTEXT||await M(u);if(c!==void 0&&
c!=="default")return await j(c,u);const m=p(u);return C(m.find(P=>(0,X.existsSync)(P))??m[0])}o(b,"findEndpoint");function _(u,r){if(u.startsWith("unix://"))return C(
u.slice(7));const c=URL.canParse(u)?new URL(u):void 0;if(c===void 0)throw new W.dz(`DOCKER_HOST '${u}' is not a URL`,{hint:"Write it as unix:///path, tcp://host\
:port or ssh://user@host"});if(c.protocol==="ssh:")return{kind:"ssh",url:u};if(c.protocol!=="tcp:"&&c.protocol!=="http:"&&c.protocol!=="https:")throw new W.Wt(`\
Cannot use DOCKER_HOST '${u}': ${c.protocol}// is not supported`,{hint:"Use unix://, tcp:// or ssh://"});const m=c.protocol==="https:"||r!==void 0,P=c.hostname.
replace(/^\[|\]$/g,""),D=c.port===""?m?L:V:Number(c.port);return{kind:"tcp",host:P,port:D,url:u,...m&&{tls:r??{verify:!0}}}}o(_,"parseHost");function w(u){return u.
kind==="unix"||u.kind==="tcp"&&/^(localhost|127\.|::1$)/.test(u.host)}o(w,"mayShareLoopback");function g(u){return u.kind==="unix"?{DOCKER_HOST:u.url,DOCKER_CONTEXT:void 0}:
{}}o(g,"commandEnvironment");function C(u){return{kind:"unix",path:u,url:`unix://${u}`}}o(C,"unix");function p(u){const r=u.XDG_RUNTIME_DIR;return["/var/run/doc\
ker.sock",...r?[(0,A.join)(r,"docker.sock"),(0,A.join)(r,"podman","podman.sock")]:[],(0,A.join)((0,R.Wx)(u),".docker","run","docker.sock"),"/run/podman/podman.s\
ock"]}o(p,"usualSockets");function E(u){return u.DOCKER_CONFIG||(0,A.join)((0,R.Wx)(u),".docker")}o(E,"configFolder");async function k(u){const r=!!u.DOCKER_TLS_VERIFY;
if(!(!r&&!u.DOCKER_TLS))return await K(u.DOCKER_CERT_PATH||E(u),r)}o(k,"tlsFromEnvironment");async function K(u,r){const[c,m,P]=await Promise.all(["ca.pem","cer\
t.pem","key.pem"].map(D=>G((0,A.join)(u,D))));return{verify:r,...c&&{ca:c},...m&&{cert:m},...P&&{key:P}}}o(K,"readTls");async function M(u){const r=await x((0,A.
join)(E(u),"config.json"));return H(r,"currentContext")||void 0}o(M,"currentContext");async function j(u,r){const c=(0,T.createHash)("sha256").update(u).digest(
"hex"),m=(0,A.join)(E(r),"contexts"),P=await x((0,A.join)(m,"meta",c,"meta.json")),D=U(U(P,"Endpoints"),"docker"),N=H(D,"Host");if(!N)throw new W.m_(`the Docker\
 context '${u}' has no endpoint`,{hint:"Choose another one with `docker context use`, or set DOCKER_HOST"});const B=(0,A.join)(m,"tls",c,"docker");return _(N,(0,X.
existsSync)(B)?await K(B,U(D,"SkipTLSVerify")!==!0):void 0)}o(j,"contextEndpoint");async function x(u){const r=await G(u);try{return r===void 0?void 0:JSON.parse(
r.toString("utf8"))}catch{return}}o(x,"readJson");async function G(u){try{return await(0,O.readFile)(u)}catch{return}}o(G,"readIfThere");function U(u,r){return typeof u==
"object"&&u!==null?u[r]:void 0}o(U,"field");function H(u,r){const c=U(u,r);return typeof c=="string"?c:""}o(H,"textField")}),81622:((st,z,f)=>{f.d(z,{r:o(()=>A,
"r")});const T=/error while mounting volume '[^']*': /,X=/:\/[^:\s]*\/_data(?:, flags: [^,:]*)?(?:, data: .*)?(?=: [^:]*$)/,O=/\b(pass(?:word)?\d?|cred(?:entials)?|secret)=[^,\s]+/gi;
function A(W){return W.includes("mount")?W.replace(T,"").replace(X,"").replace(O,"$1=***"):W}o(A,"withoutOptions")}),6023:((st,z,f)=>{f.d(z,{G:o(()=>w,"G"),c:o(
()=>b,"c")});var T=f(75892),X=f(56690),O=f(6957),A=f(17095),W=f(92652),R=f(42149),V=f(14815),L=f(35389);async function b(p,E,{signal:k}){try{return await(0,R.B)(
p,_(E),{signal:k})}catch(K){if(!(K instanceof T.fK))throw K;const M=K.fields.owner===void 0?"":` (${K.fields.owner})`;throw new T.fK(`Another process is creatin\
g the container '${E}'${M}`,{hint:"Wait until it has finished, or choose another name",cause:K})}}o(b,"claimName");function _(p){return`making.${p}`}o(_,"lockOf");
async function w(p,{name:E,volumes:k,uses:K=[],images:M,replaces:j},{bring:x=o(async()=>{},"bring"),fill:G=o(async()=>{},"fill"),make:U,c:H}){const u=j?.State.Status===
"running"||j?.State.Status==="paused",r=(0,X.Pg)();let c={name:E,token:r,images:[...M]};const m=k.map(I=>({...I,labels:{...I.labels,[L.op]:r}})),P=(j?.Mounts??[]).
flatMap(({Type:I,Name:tt})=>I==="volume"&&tt&&!(0,W.ok)(tt)?[tt]:[]),D=[...new Set([...K,...P])].filter(I=>m.every(tt=>tt.name!==I)),N=Promise.withResolvers(),B=(0,V.
C)(p,{kind:L.gR,lock:_(E),token:r,entry:c,volumes:[...m,...D.map(I=>({name:I,labels:{[L.op]:r}}))],onWritten:N.resolve,signal:H.signal});try{await Promise.race(
[N.promise,B]);const[I]=await(0,O.b)(B,x());I.holds||H.log.warn("do not run docker system prune meanwhile: on this architecture, volumes are not protected from \
it"),await J("was created by another program meanwhile");for(const it of D)if(await q(it))throw g(`The volume ${it} was removed by another program meanwhile`);await G(),
j!==void 0&&(c={...c,replaces:{id:j.Id,running:u}},await I.write(c),await C(p,j,{name:`${E}.${r}`,c:H}));const tt=await U(r);if(await J("was removed by another \
program meanwhile"),(await(0,A.FA)(p,E,H))?.Config.Labels?.[L.op]!==r)throw g(`The container ${E} was removed`);return j!==void 0&&(c={...c,made:!0},await I.write(
c),await(0,L.tN)(p,c,H)),await I.end(),tt}catch(I){const tt=await(0,L.tN)(p,c,H),it=await B.catch(()=>{});throw await(0,L.Tm)(p,r,{lock:_(E),end:o(async()=>it?.
end(),"end"),c:H}),tt?I:new T.fK(`${I instanceof Error?I.message:I}; also, another program removed the container '${E}', which was stopped to be replaced`,{hint:"\
Create it again with `vm create`: its named volumes still exist. Do not run docker prune meanwhile",cause:I})}async function J(I){for(const tt of m)if(!await q(
tt.name))throw g(`The volume ${tt.name} ${I}`)}o(J,"checkVolumes");async function q(I){return(await(0,W.y6)(p,I,H))?.Labels?.[L.op]===r}o(q,"isOwn")}o(w,"create\
ContainerInPlace");function g(p){return new T.fK(p,{hint:"Try again when no docker prune is running"})}o(g,"meanwhile");async function C(p,{Id:E,State:k},{name:K,
c:M}){k.Status==="paused"&&await(0,A.aO)(p,E,{to:"unpause",signal:M.signal}),(k.Status==="paused"||k.Status==="running")&&await(0,A.SI)(p,E,M),await(0,A.UQ)(p,E,
{name:K,signal:M.signal})}o(C,"renameAside")}),12787:((st,z,f)=>{f.d(z,{$D:o(()=>O,"$D"),Wb:o(()=>L,"Wb"),YI:o(()=>R,"YI"),ei:o(()=>V,"ei")});var T=f(75892),X=f(
17095);const O=1e3,A=5,W=65536;async function R(w,g,{grace:C,signal:p}){await(0,X.aO)(w,g,{to:"start",signal:p});const E=AbortSignal.timeout(C);try{const k={method:"\
POST",path:`/containers/${g}/wait`,what:`wait for container ${g}`};return(await w.json({...k,signal:AbortSignal.any([p,E])})).StatusCode}catch(k){if(p.throwIfAborted(),
E.aborted)return;throw k}}o(R,"startContainer");async function V(w,g,{signal:C}){const p=await R(w,g,{grace:O,signal:C});if(p!==void 0)throw await L(w,g,{code:p,
signal:C})}o(V,"startMachine");async function L(w,g,{code:C,signal:p}){const E=await b(w,g,{signal:p});return new T.Qd(`The machine's command exited immediately\
 with exit code ${C}${E===""?"":`:
${E}`}`,{fields:{exit_code:C}})}o(L,"exitedImmediately");async function b(w,g,{signal:C}){const p={stdout:!0,stderr:!0,tail:String(A)},E=[];let k=0;for await(const M of w.
bytes({method:"GET",path:`/containers/${g}/logs`,query:p,what:"read its log",signal:C}))if(E.push(M),k+=M.length,k>W)break;return _(Buffer.concat(E)).toString("\
utf8").split(/\r?\n/).map(M=>M.trim()).filter(M=>M!=="").slice(-A).join(`
`)}o(b,"lastWords");function _(w){const g=[];let C=0;for(;C+8<=w.length&&(w[C]??3)<=2&&w.readUIntBE(C+1,3)===0;C+=8+w.readUInt32BE(C+4))g.push(w.subarray(C+8,C+
8+w.readUInt32BE(C+4)));return Buffer.concat([...g,w.subarray(C)])}o(_,"withoutHeaders")}),35389:((st,z,f)=>{f.d(z,{Tm:o(()=>g,"Tm"),gR:o(()=>R,"gR"),op:o(()=>V,
"op"),pK:o(()=>_,"pK"),tN:o(()=>C,"tN")});var T=f(26921),X=f(75892),O=f(17095),A=f(92652),W=f(14815);const R="container",V="vm-snapshot.restored",L=12e4,b=T.Ikc(
{name:T.YjP().optional(),token:T.YjP(),images:T.YOg(T.YjP()),replaces:T.Ikc({id:T.YjP(),running:T.zMY()}).optional(),made:T.zMY().optional()});async function _(p,E){
await(0,W.Y)(p,R,{async putRight({token:k,lock:K,entry:M,end:j}){const x=b.safeParse(M).data??{token:k,images:[]};if(!await w(p,x,E))return await C(p,x,E)||E.log.
warn(`another program removed the container '${x.name}', which an interrupted command was to replace`),await g(p,x.token,{lock:K,end:j,c:E});const G=x.replaces===
void 0?"":`; the container that it replaces is stopped and named ${x.name}.${x.token}`;E.log.warn(`the process that created the container '${x.name}' was killed\
 after it had started it: the container is kept${G}`)},c:E})}o(_,"undoAbandoned");async function w(p,{name:E,token:k,made:K},M){if(K||E===void 0)return!1;const j=await(0,O.
FA)(p,E,M),{StartedAt:x}=j?.State??{};return j?.Config.Labels?.[V]===k&&x!==void 0&&!x.startsWith("0001-")}o(w,"wasStarted");async function g(p,E,{lock:k,end:K,
c:M}){const j={...M,signal:AbortSignal.timeout(L)},x=await(0,A.yi)(p,{label:[`${V}=${E}`]},j);if(x.length===0)return await K();const G={token:E,images:[]},U=await(0,W.
C)(p,{kind:R,lock:k,entry:G,signal:j.signal}).catch(H=>{M.log.debug(`removing the volumes without a record: ${H instanceof Error?H.message:H}`)});await K();for(const{
Name:H}of x)await(0,A.L)(p,H,j).catch(u=>{M.log.warn(`not rolled back: ${u instanceof Error?u.message:u}`)});await U?.end()}o(g,"dropVolumes");async function C(p,{
name:E,token:k,images:K,replaces:M,made:j},x){const G={...x,signal:AbortSignal.timeout(L)};let U=!0;const H=[async()=>{const r=E===void 0?void 0:await(0,O.FA)(p,
E,G);r?.Config.Labels?.[V]===k&&await p.removeContainer(r.Id,{...G,volumes:!0})},...K.map(r=>()=>p.removeImage(r,G)),async()=>{if(M===void 0||E===void 0)return;
const r=await(0,O.FA)(p,M.id,G);U=r!==void 0,r!==void 0&&(r.State.Status==="running"&&await(0,O.SI)(p,r.Id,G),r.Name!==`/${E}`&&await(0,O.UQ)(p,r.Id,{name:E,signal:G.
signal}),M.running&&r.State.Status!=="paused"&&await(0,O.aO)(p,r.Id,{to:"start",signal:G.signal}))}],u=j&&M!==void 0?[()=>p.removeContainer(M.id,{...G,volumes:!0})]:
H;for(const r of u)try{await r()}catch(c){c instanceof X.m_||x.log.warn(`not rolled back: ${c instanceof Error?c.message:c}`)}return U}o(C,"undo")})};export{hn as id,mn as ids,pn as modules};
