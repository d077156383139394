var ce=Object.defineProperty;var r=(ot,z)=>ce(ot,"name",{value:z,configurable:!0});const de=9799,fe=[9799],le={79738:((ot,z,f)=>{f.d(z,{Dr:r(()=>w,"Dr"),U1:r(()=>L,"U1"),i3:r(()=>p,"i3"),m0:r(()=>R,"m0")});var _=f(31421),X=f(57075),T=f(46466),
M=f(75892);const W=16*1024*1024,K=16*1024,x=20,G=5e3;async function R(g,O,e){const u=P(g,O,e),h=b(e.secrets??[]),{line:y,tail:A}=C(e,h),j=I(g,O,e),F=Promise.all(
[k(j.stdout,y,e.onLine?0:e.maxOutput??W),k(j.stderr,y,0)]),Q=U(j,e.input);try{const[[nt,ht],[mt,B]]=await Promise.all([N(j,u,e),F,Q]);if(nt===0)return{stdout:h(
mt),stderr:h(B)};throw m(u,{code:nt,ended:ht,last:e.tellLast?.(A)??A})}catch(nt){throw j.kill("SIGKILL"),await Promise.allSettled([F,Q]),nt}}r(R,"exec");async function*L(g,O,e){
const u=P(g,O,e),{line:h,tail:y}=C(e,b(e.secrets??[])),A=I(g,O,e),j=Promise.all([N(A,u,e),k(A.stderr,h,0),U(A,e.input)]);j.catch(()=>{});try{yield*A.stdout;const[
[F,Q]]=await j;if(F!==0&&!e.accepts?.includes(F??-1))throw m(u,{code:F,ended:Q,last:e.tellLast?.(y)??y});return F??0}finally{A.kill("SIGKILL"),await Promise.allSettled(
[j])}}r(L,"execStream");function w(g,O,e){const u=(0,_.spawn)(g,O,{env:{...process.env,...e},stdio:["pipe","ignore","ignore"],detached:!0,cwd:"/"}),h=new Promise(
y=>u.once("close",()=>y()).once("error",()=>y()));return u.stdin.on("error",()=>{}),u.unref(),async y=>{u.ref(),u.stdin.end(y),await h}}r(w,"execGuard");function p(g,O,e){
const u=I(g,O,e),h=e.title??g,y=X.Duplex.from({readable:u.stdout,writable:u.stdin});return k(u.stderr,e.onLine??(()=>{}),0).catch(()=>{}),N(u,h,e).catch(A=>y.destroy(
A)),y.once("close",()=>u.kill()),y}r(p,"execDuplex");function P(g,O,{title:e}){return e??[g,...O.slice(0,1)].join(" ")}r(P,"titleOf");function C({onLine:g},O){const e=[];
return{line:r(h=>{const y=O(h);g?.(y),y.trim()!==""&&e.push(y),e.length>x&&e.shift()},"line"),tail:e}}r(C,"lastLines");function m(g,{code:O,ended:e,last:u}){const h=e?
`was ended by ${e}`:`failed with exit code ${O}`;return new M.Qd([`${g} ${h}`,...u].join(u.length>1?`
`:": "),{fields:{exit_code:O??-1}})}r(m,"failure");function I(g,O,e){const u={...process.env,...e.env};return(0,_.spawn)(g,O,{env:u,stdio:["pipe","pipe","pipe"],
windowsHide:!0,...e.cwd&&{cwd:e.cwd}})}r(I,"start");function N(g,O,e){const{signal:u}=e;return new Promise((h,y)=>{let A;const j=r(()=>{g.kill("SIGTERM"),A=setTimeout(
()=>g.kill("SIGKILL"),G)},"cancel"),F=r(()=>{clearTimeout(A),u.removeEventListener("abort",j)},"settle");g.once("error",Q=>{F(),y($(Q,O,e))}),g.once("close",(Q,nt)=>{
F(),u.aborted?y(new M.cc(`${O} was cancelled`,{cause:u.reason})):h([Q,nt])}),u.aborted?j():u.addEventListener("abort",j,{once:!0})})}r(N,"exited");function $(g,O,e){
const u=g.path??O,h=e.missingHint===void 0?{}:{hint:e.missingHint};return g.code==="ENOENT"?new M.Wt(`${O} cannot run: '${u}' is not installed`,{cause:g,...h}):
g.code==="EACCES"?new M.iC(`${O} cannot run: '${u}' may not be executed`,{cause:g,fields:{service:O}}):new M.Qd(`${O} cannot run: ${g.message}`,{cause:g})}r($,"\
startError");async function U(g,O){try{await(0,T.pipeline)(O??[],g.stdin)}catch(e){const u=e.code??"";if(!["EPIPE","ECONNRESET","ECANCELED","ERR_STREAM_PREMATUR\
E_CLOSE","ERR_STREAM_DESTROYED"].includes(u))throw e}}r(U,"feed");async function k(g,O,e){const u=[],h=new TextDecoder;let y=0,A="";for await(const j of g){if(e>
0){if(y+=j.length,y>e)throw new M.Qd(`more than ${e} bytes of output`);u.push(j)}const F=(A+h.decode(j,{stream:!0})).split(/\r\n|[\r\n]/);A=(F.pop()??"").slice(
0,K);for(const Q of F)O(Q.slice(0,K))}return A!==""&&O(A),Buffer.concat(u).toString("utf8")}r(k,"collect");function b(g){const O=g.filter(e=>e.length>0);return e=>O.
reduce((u,h)=>u.replaceAll(h,"***"),e)}r(b,"redactor")}),3134:((ot,z,f)=>{f.d(z,{CD:r(()=>W,"CD"),UQ:r(()=>K,"UQ"),zL:r(()=>M,"zL"),zS:r(()=>T,"zS")});var _=f(75892),
X=f(47014);function T(R,L){const w=(0,X.bv)(R),p=K(w),P=`${L}: ${G(w)}`;return p==="ENOSPC"||p==="EDQUOT"?new _._p(P,{cause:w,hint:"Free some space there, or us\
e another place"}):p==="EFBIG"?new _._p(P,{cause:w,hint:"FAT disks and limits (ulimit -f) end a file early: use another place"}):p==="EROFS"?new _.iC(P,{cause:w,
hint:"Use a folder that is not on a read-only disk, or mount it for writing"}):p==="EACCES"||p==="EPERM"?new _.iC(P,{cause:w,hint:"Use a folder that you may wri\
te to, or change its owner"}):p==="ENOENT"||p==="ENOTDIR"?new _.m_(P,{cause:w,hint:"Check the path"}):p==="EISDIR"||p==="ENAMETOOLONG"||p==="ELOOP"?new _.dz(P,{
cause:w,hint:"Check the path"}):p==="EIO"||p==="EUCLEAN"?new _.cs(P,{cause:w,hint:"The disk or its file system is damaged: look at the log of the system (dmesg)"}):
p==="EMFILE"||p==="ENFILE"||p==="ENOMEM"?new _._p(P,{cause:w,hint:"Allow more open files (ulimit -n) or memory, or run fewer commands at once"}):p==="ESTALE"||p===
"ETIMEDOUT"||p==="EHOSTDOWN"||p==="ENODEV"||p==="ENXIO"?new _.hG(P,{cause:w,hint:"Look whether the disk or the file server is there, and try again"}):p==="EXDEV"?
new _.Wt(P,{cause:w,hint:"Part of this folder is a link to another disk: move the whole folder there instead"}):w}r(T,"fileError");function M(R,L){try{return L()}catch(w){
throw T(w,R)}}r(M,"attemptSync");async function W(R,L){try{return await L()}catch(w){throw T(w,R)}}r(W,"attempt");function K(R){return typeof R=="object"&&R!==null&&
"code"in R&&typeof R.code=="string"?R.code:void 0}r(K,"errnoOf");const x={EACCES:"permission denied",EISDIR:"it is a folder",EMFILE:"too many files are open",ENOSPC:"\
no space is left on the disk",ENOTDIR:"a part of the path is not a folder",EPERM:"permission denied",EROFS:"the disk is read-only"};function G(R){const L=x[K(R)??
""];if(L!==void 0)return L;const w=typeof R=="object"&&R!==null&&"message"in R?String(R.message):String(R);return/^E[A-Z0-9]+: ([^,]+), \w+/.exec(w)?.[1]??w}r(G,
"messageOf")}),24846:((ot,z,f)=>{f.r(z),f.d(z,{containerProvider:r(()=>ae,"containerProvider")});var _=f(51455),X=f(76760),T=f(75892),M=f(3134),W=f(2430),K=f(77791),
x=f(30044),G=f(16519),R=f(84612),L=f(34014),w=f(8242),p=f(56082),P=f(86700),C=f(77250),m=f(56879),I=f(37607),N=f(37710),$=f(3677),U=f(25243),k=f(64539),b=f(17095),
g=f(69167),O=f(78560),e=f(26921);const u=["Hostname","Domainname","User","AttachStdin","AttachStdout","AttachStderr","ExposedPorts","Tty","OpenStdin","StdinOnce",
"Cmd","Healthcheck","ArgsEscaped","Volumes","WorkingDir","Entrypoint","NetworkDisabled","OnBuild","StopSignal","StopTimeout","Shell"],h=["Image","Env","Labels",
"HostConfig","MacAddress"],y=["PortBindings","PublishAllPorts","RestartPolicy","Init","Tmpfs","ReadonlyRootfs","CapDrop","ShmSize","GroupAdd","Ulimits","Sysctls",
"Memory","MemorySwap","MemoryReservation","MemorySwappiness","KernelMemory","KernelMemoryTCP","PidsLimit","BlkioWeight","NanoCpus","CpuShares","CpuPeriod","CpuQ\
uota","CpusetCpus","CpusetMems","ExtraHosts","Dns","DnsOptions","DnsSearch"],A=["Binds","VolumesFrom","NetworkMode","VolumeDriver","ContainerIDFile","ConsoleSiz\
e","AutoRemove","Isolation","CpuCount","CpuPercent","IOMaximumIOps","IOMaximumBandwidth"],j=["Privileged","Devices","DeviceCgroupRules","DeviceRequests","PidMod\
e","UTSMode","UsernsMode","Cgroup","OomKillDisable","CpuRealtimePeriod","CpuRealtimeRuntime"],F=["StorageOpt","Annotations","Links","BlkioWeightDevice","BlkioDe\
viceReadBps","BlkioDeviceWriteBps","BlkioDeviceReadIOps","BlkioDeviceWriteIOps"],Q=["CHOWN","DAC_OVERRIDE","FSETID","FOWNER","MKNOD","NET_RAW","SETGID","SETUID",
"SETFCAP","SETPCAP","NET_BIND_SERVICE","SYS_CHROOT","KILL","AUDIT_WRITE"],nt=/^(no-new-privileges([:=]true)?|apparmor=docker-default|seccomp=builtin)$/,ht=["jso\
n-file","local","journald","none"],mt=/^(runc|io\.containerd\.runc\.v\d)?$/,B=/^(io\.containerd\.)?(runsc|kata)/,q=["/proc/asound","/proc/acpi","/proc/kcore","/\
proc/keys","/proc/latency_stats","/proc/timer_list","/proc/timer_stats","/proc/sched_debug","/proc/scsi","/sys/firmware"],pt=["/proc/interrupts","/sys/devices/v\
irtual/powercap"],Wt=["/proc/bus","/proc/fs","/proc/irq","/proc/sys","/proc/sysrq-trigger"],Kt=e.YOg(e.YjP()),on=e.Ikc({Type:e.euz("tmpfs"),Target:e.YjP(),ReadOnly:e.
zMY().optional(),TmpfsOptions:e.Ikc({SizeBytes:e.aig().optional(),Mode:e.aig().optional()}).nullish()}),Ht={CapAdd:Ft(n=>Q.includes(n.toUpperCase().replace(/^CAP_/,
"")),"power"),SecurityOpt:Ft(n=>nt.test(n),"machine"),IpcMode:r(n=>["none","private","shareable"].includes(String(n))?{kept:n}:{lost:String(n),why:"power"},"Ipc\
Mode"),CgroupnsMode:r(n=>n==="private"?{kept:n}:{},"CgroupnsMode"),CgroupParent:r(n=>/^(?!.*\.\.)[^\0]{1,1000}$/.test(String(n))?{kept:n}:{lost:"",why:"machine"},
"CgroupParent"),OomScoreAdj:r(n=>Number(n)>0?{kept:Number(n)}:{lost:"",why:"power"},"OomScoreAdj"),Runtime:r(n=>mt.test(String(n))?{}:B.test(String(n))?{kept:n}:
{lost:String(n),why:"machine"},"Runtime"),LogConfig(n){const t=e.Ikc({Type:e.YjP(),Config:e.g1P(e.YjP(),e.YjP()).nullish()}).safeParse(n).data;return t?.Type===
void 0||t.Type===""?{}:ht.includes(t.Type)?{kept:t}:{lost:t.Type,why:"machine"}},MaskedPaths:Gt([...q],[...q,...pt]),ReadonlyPaths:Gt(Wt,Wt),Mounts:r(n=>({kept:e.
YOg(e.L5J()).catch([]).parse(n).flatMap(t=>on.safeParse(t).data??[])}),"Mounts")};function It(n){const t={},o=[];for(const[s,i]of Object.entries(n)){if($t(i)||A.
includes(s)||((y.includes(s)||rn(i)&&[...j,...F].includes(s))&&(t[s]=i),y.includes(s)||kt(i)))continue;const{kept:c,lost:a,why:d="unknown"}=sn(s,i);c!==void 0&&
!kt(c)&&(t[s]=c),a!==void 0&&o.push({what:a===""?s:`${s} (${a})`,why:d})}return{settings:t,lost:o}}r(It,"portableHost");function sn(n,t){const o=Object.hasOwn(Ht,
n)?Ht[n]:void 0;return o!==void 0?o(t):{lost:"",why:j.includes(n)?"power":F.includes(n)?"machine":"unknown"}}r(sn,"judgmentOf");function Mt(n){const t=Object.entries(
n).filter(([c,a])=>!$t(a)&&!h.includes(c)),o=t.filter(([c])=>u.includes(c)),i=t.filter(([c,a])=>!u.includes(c)&&!kt(a)).map(([c])=>({what:c,why:"unknown"}));return{
settings:Object.fromEntries(o),lost:i}}r(Mt,"portableConfig");function Yt(n,t){const o={power:"since it gives power over the machine",machine:"since it belongs \
to the machine that the container ran on; the default takes its place",unknown:"since this version does not know it"};return Object.keys(o).flatMap(s=>{const i=n.
filter(c=>c.why===s).map(({what:c})=>c);return i.length===0?[]:[`not ${t}, ${o[s]}: ${i.join(", ")}`]})}r(Yt,"lossesInWords");function Ft(n,t){return o=>{const s=Kt.
catch([]).parse(o),i=s.filter(c=>!n(c)).map(c=>c.length>40?`${c.slice(0,40)}…`:c);return{kept:s.filter(n),...i.length>0&&{lost:i.join(" "),why:t}}}}r(Ft,"some");
function Gt(n,t){return o=>{const s=Kt.catch([]).parse(o);return n.every(i=>s.includes(i))?s.every(i=>t.includes(i))?{}:{kept:[...new Set([...t,...s])]}:{lost:"",
why:"power"}}}r(Gt,"paths");function $t(n){return n==null}r($t,"isUnset");function rn(n){return Array.isArray(n)&&n.length===0}r(rn,"isEmptyList");function kt(n){
return $t(n)||n===!1||n===""||n===0?!0:typeof n=="object"&&Object.keys(n).length===0}r(kt,"isNothing");async function an(n,t,{state:o,of:s,env:i,includeEnv:c,binds:a,
c:d}){const{body:E,networks:D}=(0,g.$R)(t,{image:t.Image}),v=Object.entries(t.Config.Labels??{}).filter(([S])=>(0,C.es)(S)||!/^(com\.docker\.compose|vm-snapshot)\./.
test(S)),l=await zt(n,t,d);return{version:1,name:t.Name.slice(1),...s!==void 0&&{of:s},state:o,config:Mt(E).settings,host:It(E.HostConfig).settings,labels:Object.
fromEntries(v),env:(t.Config.Env??[]).filter(S=>!i.includes(S)).map(S=>{const[H="",...Y]=S.split("=");return{name:H,...c&&{value:Y.join("=")}}}),mounts:cn(t,a),
networks:Object.keys(t.NetworkSettings.Networks??{}),endpoints:Object.fromEntries(D.map(([S,H])=>[S,un(H,t)])),...l}}r(an,"describe");function cn({HostConfig:n,
Mounts:t},o){return t.flatMap(({Type:s,Name:i,Source:c,Destination:a,RW:d})=>{const E=s==="bind",D=E?o.find(({path:Y})=>Y===c)?.name:s==="volume"?i:void 0;if(D===
void 0)return[];const v=r(Y=>Y!==void 0&&X.posix.resolve("/",Y)===a,"isHere"),l=n.Mounts?.find(({Target:Y})=>v(Y))?.VolumeOptions,[,,S=""]=n.Binds?.map(Y=>Y.split(
":")).find(([,Y])=>v(Y))??[],H=l?.NoCopy===!0||S.split(",").includes("nocopy");return[{target:a,volume:D,read_only:!d,...E&&{bind:E},...l?.Subpath&&{subpath:l.Subpath},
...H&&{nocopy:H}}]})}r(cn,"mountsOf");function un({Aliases:n,IPAMConfig:t,MacAddress:o},s){return{...n?.length&&{Aliases:[...n]},...t&&{IPAMConfig:t},...o&&o===
s.Config.MacAddress&&{MacAddress:o}}}r(un,"endpointOf");async function zt(n,{HostConfig:t,NetworkSettings:o},s){const[,i]=t.NetworkMode?.split("container:")??[];
if(i!==void 0){const a=await(0,b.FA)(n,i,s);if(a===void 0)return{network_of:i};const{isolated:d}=await zt(n,a,s);return{network_of:a.Name.slice(1),...d&&{isolated:d}}}
const c=Object.keys(o.Networks??{});if(t.NetworkMode==="none"&&c.every(a=>a==="none"))return{isolated:!0};if(c.length===0)return{};for(const a of c)if(!await dn(
n,a,s))return{};return{isolated:!0}}r(zt,"surroundings");async function dn(n,t,o){if(t==="none")return!0;if(t==="bridge"||t==="host")return!1;try{return(await(0,O.
Xk)(n,t,o)).Internal===!0}catch(s){if(s instanceof T.m_)return!1;throw s}}r(dn,"isInternal");var fn=f(83925);const wt="container/container.json",Vt=8<<20,Xt=e.YjP().
min(1).max(4096),at=e.YjP().min(1).max(255).regex(new RegExp("^\\P{Cc}+$","u")),yt=e.YjP().max(64),ln=e.Ikc({target:Xt,volume:at,read_only:e.zMY(),bind:e.zMY().
optional(),subpath:Xt.optional(),nocopy:e.zMY().optional()}),hn=e.Ikc({Aliases:e.YOg(at).max(1e3).nullish(),IPAMConfig:e.Ikc({IPv4Address:yt.optional(),IPv6Address:yt.
optional(),LinkLocalIPs:e.YOg(yt).max(100).optional()}).nullish(),MacAddress:yt.optional()}),mn=e.Ikc({version:e.euz(1),name:at,of:at.optional(),state:e.k5n(["r\
unning","paused","exited","created"]),config:e.g1P(e.YjP(),e.L5J()),host:e.g1P(e.YjP(),e.L5J()),labels:e.g1P(e.YjP(),e.YjP()),env:e.YOg(e.Ikc({name:e.YjP().min(
1),value:e.YjP().optional()})).max(1e4),mounts:e.YOg(ln).max(1e4),networks:e.YOg(at).max(1e3),endpoints:e.g1P(at,hn).optional(),network_of:at.optional(),isolated:e.
zMY().optional()});function Jt(n){if(n.length>Vt)throw new T.cs(`${wt} of the snapshot has more than ${Vt} bytes`);let t;try{t=JSON.parse(Buffer.from(n).toString(
"utf8"))}catch(s){throw new T.cs(`${wt} of the snapshot is no JSON`,{cause:s})}const o=mn.safeParse(t);if(o.success)return o.data;throw new T.cs(`${wt} of the s\
napshot cannot be read: ${(0,fn.w)(o.error.issues)}`)}r(Jt,"parseDocument");function pn(n){const t=Buffer.from(`${JSON.stringify(n,void 0,2)}
`);try{Jt(t)}catch(o){throw o instanceof T.JC?new T.Wt(`The container ${n.name} cannot be captured: ${o.message}`,{cause:o}):o}return t}r(pn,"writeDocument");var bt=f(
56731),Ot=f(14943),vt=f(92652);const At="vm-snapshot.container",wn=100;async function gn(n,{Image:t,Config:o},s){const i=o.Labels?.[At];return!i||o.Labels?.[Ot.
aI]===void 0||(await n.inspectImage(t,s).catch(()=>{}))?.Config?.Labels?.[At]===i?void 0:i}r(gn,"lineage");function Qt({name:n,of:t}){return t??n}r(Qt,"firstOf");
async function En(n,t,o){const s=Qt(t).slice(0,wn),i=(await(0,b.XT)(n,{},o)).flatMap(({Names:a})=>(a??[]).map(d=>d.slice(1))),c=(await(0,vt.yi)(n,{},o)).map(({Name:a})=>a);
for(let a=2;;a++){const d=`${s}-${a}`;if(!(i.includes(d)||c.some(E=>E.startsWith(`${d}_`))))try{const E=await(0,bt.c)(n,d,o);if(!await yn(n,d,o))return{name:d,claim:E};
await E[Symbol.asyncDispose]()}catch(E){if(!(E instanceof T.fK))throw E}}}r(En,"claimFreeName");async function yn(n,t,o){return await(0,b.FA)(n,t,o)!==void 0?!0:
(await(0,vt.yi)(n,{},o)).some(({Name:s})=>s.startsWith(`${t}_`))}r(yn,"isTaken");async function Rt(n,t,o){const s=await(0,b.FA)(n,t,o);if(s===void 0)throw new T.
m_(`Docker has no container '${t}'`,{hint:"See `docker container ls --all`"});const i=await gn(n,s,o),c={id:s.Id,name:s.Name.slice(1),...i!==void 0&&{of:i},state:Sn(
s),image:s.Config.Image,volumes:vn(s),notCaptured:Pn(s)};return{info:s,examined:c}}r(Rt,"findCapturable");async function On(n,t){return(await Rt(await(0,x.Z)(t),
n,t)).examined}r(On,"examineContainer");function vn({Mounts:n}){return[...new Set(n.flatMap(({Type:t,Name:o})=>t==="volume"&&o!==void 0?[o]:[]))]}r(vn,"volumesO\
f");function Sn({Name:n,State:t}){const{Status:o}=t;if(o==="restarting")return"running";if(o==="running"||o==="paused"||o==="exited"||o==="created")return o;throw new T.
fK(`The container ${n.slice(1)} is ${o}: Docker is removing it, or could not`,{hint:"Remove it with docker rm --force, or capture another one"})}r(Sn,"stateOf");
function Pn({Config:n,HostConfig:t,Mounts:o}){return[...o.filter(({Type:i})=>i==="bind").map(({Source:i,Destination:c})=>`${i} (${c}) is a folder or file of thi\
s machine, not a volume: it is not captured`),...Yt([...Mt(n).lost,...It(t).lost],"captured")]}r(Pn,"notCaptured");var gt=function(n,t,o){if(t!=null){if(typeof t!=
"object"&&typeof t!="function")throw new TypeError("Object expected.");var s,i;if(o){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not def\
ined.");s=t[Symbol.asyncDispose]}if(s===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");s=t[Symbol.dispose],o&&(i=s)}if(typeof s!=
"function")throw new TypeError("Object not disposable.");i&&(s=r(function(){try{i.call(this)}catch(c){return Promise.reject(c)}},"dispose")),n.stack.push({value:t,
dispose:s,async:o})}else o&&n.stack.push({async:!0});return t},Lt=(function(n){return function(t){function o(a){t.error=t.hasError?new n(a,t.error,"An error was\
 suppressed during disposal."):a,t.hasError=!0}r(o,"fail");var s,i=0;function c(){for(;s=t.stack.pop();)try{if(!s.async&&i===1)return i=0,t.stack.push(s),Promise.
resolve().then(c);if(s.dispose){var a=s.dispose.call(s.value);if(s.async)return i|=2,Promise.resolve(a).then(c,function(d){return o(d),c()})}else i|=1}catch(d){
o(d)}if(i===1)return t.hasError?Promise.reject(t.error):Promise.resolve();if(t.hasError)throw t.error}return r(c,"next"),c()}})(typeof SuppressedError=="functio\
n"?SuppressedError:function(n,t,o){var s=new Error(o);return s.name="SuppressedError",s.error=n,s.suppressed=t,s});const Cn="compose/vm.yaml",Zt=1<<20,Tn=9e5;async function*Dn(n,t,{
c:o,onSize:s,onConfig:i,...c}){const a={stack:[],error:void 0,hasError:!1};try{const d=await(0,x.Z)(o),E=await Rt(d,t.container,o),D=Mn(E.info),v=gt(a,await $n(
d,D,o),!0);await(0,C.GG)(d,{locked:D,c:o});const{info:l,examined:S}=await Rt(d,E.info.Id,o),{state:H}=S;H==="running"&&!t.quiesce&&o.log.warn("the container run\
s on while it is captured, so files may be out of step with each other: --quiesce pauses it");const Y=(0,L.r)(d,{label:{[U.eq]:(0,W.Pg)()},c:o}),ct=(0,N.HH)(S.volumes,
t);await(0,m.Eq)(d,ct,{tars:Y,c:o});const et=t.includeBindMounts?await In(d,l,{tars:Y,c:o}):[];for(const tt of S.notCaptured)et.some(({path:V})=>tt.startsWith(`${V}\
 (`))||o.log.warn(tt);const ut=gt(a,new AsyncDisposableStack,!0),rt=ut.use(await(0,$.K)()),jt=await d.inspectImage(l.Image,o).catch(()=>{}),St={state:H,of:S.of,
env:jt?.Config?.Env??[],includeEnv:t.includeEnv,binds:et},Nt=pn(await an(d,l,{...St,c:o})),Pt=[],Ct=[];let dt={id:l.Image,reference:void 0};{const tt={stack:[],
error:void 0,hasError:!1};try{const V=gt(tt,(0,K.c)(d,{lock:D,signal:o.signal}),!0),it=gt(tt,await(0,C.Eu)(d,[l],{record:V,c:o}),!0);await Dt(V),dt.changes!==void 0&&
await(0,k.$)(d,l,{changes:dt.changes,c:o}),t.quiesce||(yield*Et())}catch(V){tt.error=V,tt.hasError=!0}finally{const V=Lt(tt);V&&await V}}t.quiesce&&(yield*Et());
const xt=yield*(0,p.h)(n,dt,{...c,c:o}),Ut={[wt]:Nt,...t.vmYaml!==void 0&&{[Cn]:await _n(t.vmYaml)}},Tt={id:S.id,name:S.name,...S.of!==void 0&&{of:S.of}};return{
kind:"container",images:[xt],volumes:Ct,files:Ut,container:Tt};async function Dt(tt){const V={stack:[],error:void 0,hasError:!1};try{const it=gt(V,await(0,R.C)(
d,H==="running"&&t.quiesce?[l.Id]:[],{record:tt,c:o}),!0);dt=await(0,P.d)(d,l,{repository:(0,U.AK)(),tag:"0",withEnv:t.includeEnv,ofProject:!1,c:o});const{reference:_t}=dt;
_t!==void 0&&ut.defer(()=>(0,N.zd)(d,_t,o));const Bt=ct.map(ft=>({name:ft,read:r(()=>(0,N.jg)(Y,ft,o),"read")}));for(const{name:ft,read:J}of[...Bt,...et]){const Z=`\
volume ${ft}`;Pt.push({name:ft,offered:t.quiesce?await(0,I.D)(Z,J,{spool:rt,c:o}):(0,I.x)(Z,J)})}}catch(it){V.error=it,V.hasError=!0}finally{const it=Lt(V);it&&
await it}}async function*Et(){for(const{name:tt,offered:V}of Pt)yield V.blob,Ct.push({name:tt,digest:await V.digest()})}}catch(d){a.error=d,a.hasError=!0}finally{
const d=Lt(a);d&&await d}}r(Dn,"captureContainer");async function _n(n){const t=await(0,M.CD)(`reading ${n}`,()=>(0,_.readFile)(n));if(t.length>Zt)throw new T.dz(
`${n} is larger than ${Zt} bytes, and so no vm.yaml`);return t}r(_n,"readVmYaml");async function In(n,{Mounts:t},{tars:o,c:s}){const i=t.flatMap(({Type:a,Source:d})=>a===
"bind"?[d]:[]),c=new Set(t.map(({Name:a})=>a));return(await(0,w.o)(n,i,{tars:o,without:[],asVolumes:!0,c:s})).map(a=>{let d=`bind-${X.posix.basename(a.path).replace(
/[^A-Za-z0-9_.-]/g,"_")}`.slice(0,100);for(;c.has(d);)d+="-";return c.add(d),{...a,name:d}})}r(In,"bindsAsVolumes");function Mn({Id:n,Config:t}){const o=t.Labels?.["\
com.docker.compose.project"];return o===void 0?`container.${n.slice(0,12)}`:`project.${o}`}r(Mn,"turnOf");async function $n(n,t,{signal:o,log:s}){try{return await(0,G.
B)(n,t,{signal:o})}catch(i){if(!(i instanceof T.fK))throw i;s.info(`Another process is at work on this container (${i.fields.owner??i.message}): waiting for it`)}
return await(0,G.B)(n,t,{signal:o,wait:Tn})}r($n,"takeTurn");var kn=f(44143),qt=f(75558),bn=f(70033),An=f(62550),Rn=f(89405),Ln=f(11959),tn=f(96040),jn=f(22701);
function Nn(n){if(/^[A-Za-z0-9][A-Za-z0-9_.-]{1,200}$/.test(n))return n;throw new T.dz(`'${n}' is no name of a container`,{hint:"Use letters, digits, dot, under\
score and dash, at least two of them"})}r(Nn,"validName");async function xn(n,t,{replaces:o,c:s}){const i=await(0,b.FA)(n,t,s);if(i===void 0||i.Id===o)return i;
throw new T.fK(`There is a container '${t}' already`,{hint:"Choose another name with --container-name, or remove that one"})}r(xn,"checkName");function Un({env:n},t,o){
const s=new Map((t?.Config.Env??[]).map(c=>[c.split("=",1)[0]??"",c])),i=n.filter(({name:c,value:a})=>a===void 0&&!s.has(c)).map(({name:c})=>c);return i.length>
0&&o.log.warn(`the snapshot keeps only the names of these variables, so they are empty or not set: ${i.join(", ")}`),n.flatMap(({name:c,value:a})=>a!==void 0?[`${c}\
=${a}`]:s.get(c)??[])}r(Un,"variables");async function Bn(n,{host:t},{except:o,c:s}){const i=t.PortBindings??{},c=await(0,jn.r)(n,{isOurs:r(({Id:d})=>d===o,"isO\
urs"),c:s}),a={};for(const[d,E]of Object.entries(i)){a[d]=[];for(const{HostIp:D,HostPort:v=""}of E??[]){const[,l="tcp"]=d.split("/"),S=v!==""&&await c({address:D,
port:Number(v),protocol:l})!==void 0;S&&s.log.warn(`the port ${v} is taken: ${d} is published on a free one`),a[d].push({...D!==void 0&&{HostIp:D},HostPort:S?"":
v})}}return a}r(Bn,"freePorts");var Wn=f(27764);function Kn(n,t,{log:o}){const s={...n},i=r((v,l)=>{o.warn(`${v} ${JSON.stringify(n[v])} is left out: ${l}`),delete s[v]},
"leaveOut"),{NCPU:c=0,CgroupDriver:a,Runtimes:d}=t;c>0&&Number(n.NanoCpus??0)>c*1e9&&i("NanoCpus",`this machine has ${c} processors`),c>0&&Hn(n.CpusetCpus)>=c&&
i("CpusetCpus",`this machine has ${c} processors`);const E=String(n.CgroupParent??"");a==="systemd"&&E!==""&&!E.endsWith(".slice")&&i("CgroupParent","cgroups of\
 systemd end in .slice");const D=n.Runtime;return D!==void 0&&d!==void 0&&!(String(D)in d)&&i("Runtime","this daemon has no such runtime, and runs the container\
 with fewer walls"),s}r(Kn,"fitHost");function Hn(n){const t=String(n??"").match(/\d+/g)??[];return Math.max(-1,...t.map(Number))}r(Hn,"highest");async function Yn(n,t,{
preserve:o,c:s}){const{networks:i,endpoints:c={},network_of:a,isolated:d}=t;if(i.length===1&&i[0]==="none")return{mode:"none",endpoints:[]};if(o&&a!==void 0){const S=await(0,b.
FA)(n,a,s);if(S!==void 0)return{mode:`container:${S.Id}`,endpoints:[]};s.log.warn(`the container ${a}, whose network it had, is not here`)}const E=o?i:i.filter(
S=>S==="bridge"&&c[S]!==void 0),D=await Fn(n,E,s),v=[];for(const S of D)v.push([S.Name,await Gn(n,c[S.Name]??{},{network:S,c:s})]);const[l]=v;return l!==void 0?
{mode:l[0],endpoints:v}:d?(s.log.warn(`the original could reach nothing outside of its own network, so the container gets none${o?"":": --preserve-networks join\
s that one"}`),{mode:"none",endpoints:[]}):(a!==void 0&&s.log.warn(`it had the network of the container ${a}, and gets Docker's default one${o?"":": --preserve-\
networks joins it"}`),{mode:void 0,endpoints:[]})}r(Yn,"connectionsOf");async function Fn(n,t,o){const s=[];for(const i of t){if(i==="host"){o.log.warn("the mac\
hine's own network is left out: ports of the original could not be taken twice");continue}try{s.push({...await(0,O.Xk)(n,i,o),Name:i})}catch(c){if(!(c instanceof
T.m_))throw c;o.log.warn(`the network ${i} is not here, and left out`)}}return s}r(Fn,"networksHere");async function Gn(n,{Aliases:t,IPAMConfig:o,MacAddress:s},{
network:i,c}){const a=Object.entries(i.Containers??{}),d=a.flatMap(([,{IPv4Address:l,IPv6Address:S}])=>[l,S].map(H=>H?.split("/")[0])),D=[o?.IPv4Address,o?.IPv6Address].
filter(l=>l!==void 0&&l!=="").filter(l=>d.includes(l));D.length>0&&c.log.warn(`the address ${D.join(", ")} in ${i.Name} is taken: the container gets a free one`);
const v=s!==void 0&&a.some(([,l])=>l.MacAddress===s);v&&c.log.warn(`the MAC address ${s} in ${i.Name} is taken: the container gets one of its own`);for(const l of t??
[])for(const[S,{Name:H}]of a)(await(0,b.FA)(n,S,c))?.NetworkSettings.Networks?.[i.Name]?.Aliases?.includes(l)&&c.log.warn(`in ${i.Name} the name ${l} leads to t\
he container ${H} as well`);return{...t?.length&&{Aliases:t},...o&&D.length===0&&{IPAMConfig:o},...s!==void 0&&!v&&{MacAddress:s}}}r(Gn,"fitEndpoint");const zn="\
1.45";async function Vn(n,t,o){const{image:s,env:i,ports:c,token:a,machine:d,c:E}=o,D=Mt(t.config),v=It(t.host);for(const rt of Yt([...D.lost,...v.lost],"restor\
ed"))E.log.warn(rt);const l=d&&(0,Wn.G)(d),{mode:S,endpoints:H}=await Yn(n,t,{preserve:o.preserveNetworks,c:E}),Y={...D.settings.ExposedPorts??{},...l?.config.ExposedPorts},
ct=S?.startsWith("container:")===!0,{Hostname:et,...ut}=D.settings;return{body:{...ct?ut:{...D.settings,...Object.keys(Y).length>0&&{ExposedPorts:Y}},...l&&{Hostname:l.
config.Hostname},Image:s,Env:i,Labels:{...t.labels,[At]:Qt(t),...l?.config.Labels,[Ot.aI]:a},HostConfig:{...Kn(v.settings,await n.info(E),E),...ct?{}:{PortBindings:c},
...l?.host,Mounts:[...Xn(n,t,o),...Jn(v.settings),...l?.host.Mounts??[]],...S!==void 0&&{NetworkMode:S}}},networks:H}}r(Vn,"restoredLikeness");function Xn(n,{mounts:t},{
plan:o,filled:s,machine:i}){return t.flatMap(({target:c,volume:a,read_only:d,subpath:E,nocopy:D})=>{const v=o.mounted.get(a);if(i?.mounts.some(H=>H.target===c))
return[];if(v===void 0)return[{Type:"volume",Target:c,...d&&{ReadOnly:!0}}];if(E!==void 0&&!n.speaks(zn))throw new T.Wt(`${c} is the folder ${E} of a volume, an\
d this Docker can only mount all of it`,{hint:"Update it to Docker 26 or newer"});const l=D===!0||s.has(v),S={...l&&{NoCopy:l},...E!==void 0&&{Subpath:E}};return[
{Type:"volume",Source:v,Target:c,...d&&{ReadOnly:!0},...Object.keys(S).length>0&&{VolumeOptions:S}}]})}r(Xn,"restored_likeness_mountsOf");function Jn({Mounts:n=[]}){
return n}r(Jn,"tmpfsOf");var Qn=f(77598);async function Zn(n,{mounts:t},{name:o,how:s,c:i}){const c=new Map,a=new Map;for(const{volume:d,bind:E}of s==="none"?[]:
t){const D=s==="shared"&&!E,v=D?d:nn(o,en(d)),l=await(0,vt.y6)(n,v,i)!==void 0;if(D&&!l)throw new T.m_(`The volume '${d}' to share is not here`,{hint:"Leave out\
 =shared to get copies"});if(!D&&l&&!a.has(v))throw new T.fK(`There is a volume '${v}' already`,{hint:"Choose another name with --container-name, or remove it"});
c.set(d,v),D||a.set(v,d)}return{mounted:c,made:a}}r(Zn,"volumesOfContainer");async function qn(n,{name:t,mounts:o},{name:s,settings:i,c}){const a=new Map,d=new Map;
for(const{kind:v,source:l}of i.mounts)v==="volume"&&d.set(l,void 0);for(const{target:v,volume:l}of o){const S=i.mounts.find(Y=>Y.target===v);if(S?.kind==="bind"){
c.log.warn(`${v} is ${S.source} here: what the snapshot holds for it is left out`);continue}const H=S?.source??nn(s,en(l.startsWith(`${t}_`)?l.slice(t.length+1):
l));a.set(l,H),d.set(H,l)}const E=await(0,vt.A8)(n,[...d.keys()],{labels:i.volumeLabels,signal:c.signal}),D=[...a.values()].filter(v=>!E.includes(v));return D.length>
0&&c.log.warn(`${D.join(", ")}: there already, so kept as it is; \`vm destroy --volumes\` makes room for what the snapshot holds`),{mounted:a,made:new Map(E.map(
v=>[v,d.get(v)]))}}r(qn,"volumesOfMachine");const te=255;function nn(n,t){const o=`${n}_${t}`;return o.length<=te?o:`${o.slice(0,230)}-${(0,Qn.createHash)("sha2\
56").update(o).digest("hex").slice(0,16)}`}r(nn,"volumeName");function en(n){return/^[0-9a-f]{64}$/.test(n)?n.slice(0,12):n}r(en,"volumes_short");var ne=function(n,t,o){
if(t!=null){if(typeof t!="object"&&typeof t!="function")throw new TypeError("Object expected.");var s,i;if(o){if(!Symbol.asyncDispose)throw new TypeError("Symbo\
l.asyncDispose is not defined.");s=t[Symbol.asyncDispose]}if(s===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");s=t[Symbol.dispose],
o&&(i=s)}if(typeof s!="function")throw new TypeError("Object not disposable.");i&&(s=r(function(){try{i.call(this)}catch(c){return Promise.reject(c)}},"dispose")),
n.stack.push({value:t,dispose:s,async:o})}else o&&n.stack.push({async:!0});return t},ee=(function(n){return function(t){function o(a){t.error=t.hasError?new n(a,
t.error,"An error was suppressed during disposal."):a,t.hasError=!0}r(o,"fail");var s,i=0;function c(){for(;s=t.stack.pop();)try{if(!s.async&&i===1)return i=0,t.
stack.push(s),Promise.resolve().then(c);if(s.dispose){var a=s.dispose.call(s.value);if(s.async)return i|=2,Promise.resolve(a).then(c,function(d){return o(d),c()})}else
i|=1}catch(d){o(d)}if(i===1)return t.hasError?Promise.reject(t.error):Promise.resolve();if(t.hasError)throw t.error}return r(c,"next"),c()}})(typeof SuppressedError==
"function"?SuppressedError:function(n,t,o){var s=new Error(o);return s.name="SuppressedError",s.error=n,s.suppressed=t,s});const oe=5;async function se(n,{snapshot:t,
blobs:o,options:s,c:i}){const c={stack:[],error:void 0,hasError:!1};try{if(t.kind!=="container")throw new T.Wt(`The snapshot '${t.snapshot_name}' holds no conta\
iner but a ${t.kind}`);const a=await(0,x.Z)(i);await(0,C.GG)(a,{c:i}),await(0,Ot.pK)(a,i);const d=(0,tn.C)(t,o),E=Jt(await d.file(wt)),{machine:D}=s,v=s.containerName===
void 0?await En(a,E,i):void 0,l=v?.name??Nn(s.containerName??""),S=ne(c,v?.claim??await(0,bt.c)(a,l,i),!0),H=await xn(a,l,{replaces:D?.replaces,c:i}),Y=await(0,b.
FA)(a,E.name,i),ct=Un(E,Y,i),et=D===void 0?await Zn(a,E,{name:l,how:s.volumes,c:i}):await qn(a,E,{name:l,settings:D.settings,c:i});(0,Ln.ko)(t.services[0]?.layers.
length??0,await a.info(i),`the image of ${(0,qt.SN)(s.ref)} has`);const ut={project:s.ref.project,name:`${s.ref.name.slice(0,100)}-${(0,kn.ZD)(t.image_digest).slice(
0,12)}`},rt=(0,bn.y)(ut,"base"),jt=await ie(a,rt,i)===void 0,St=new Set,Nt=D?.settings.volumeLabels??{},Pt=[...et.made.keys()].map(J=>({name:J,labels:Nt})),Ct=(D?.
settings.mounts??[]).flatMap(({kind:J,source:Z})=>J==="volume"?[Z]:[]),dt=[...et.mounted.values(),...Ct].filter(J=>!et.made.has(J)),xt={name:l,volumes:Pt,uses:dt,
images:jt?[rt]:[],replaces:H},Ut=await Bn(a,E,{except:H?.Id,c:i});let Tt="present";const Dt=await(0,bt.A)(a,xt,{bring:V,fill:it,make:_t,c:i}),Et=await(0,b.aH)(a,
Dt,i),tt=Et.State.Status==="running";return{id:Dt,name:l,image:rt,running:tt,volumes:Object.fromEntries(et.mounted),ports:re(Et),via:Tt};async function V(){const J=(0,tn.
j)(t,t.services[0]?.name??"");({via:Tt}=await n.restore(J,o,{ref:ut,tags:[],force:!1,via:"auto"},i))}async function it(){const J=(0,L.r)(a,{label:{[U.eq]:(0,W.Pg)()},
c:i});for(const[Z,st]of et.made){const lt=st===void 0?void 0:d.volume(st);lt!==void 0?(await(await J.way(Z)).write(o.open(lt),i),St.add(Z)):st!==void 0&&i.log.warn(
`the snapshot came without the contents of ${st}: the volume ${Z} is empty`)}}async function _t(J){for(let Z=1;;Z++)try{return await Bt(J)}catch(st){if(!(st instanceof
T.m_)||Z===oe)throw st;const lt=await(0,b.FA)(a,l,i);lt?.Config.Labels?.[Ot.aI]===J&&await a.removeContainer(lt.Id,i),await V()}}async function Bt(J){const Z=await ft(
J);return D!==void 0?await(0,Rn.ei)(a,Z,i):(E.state==="running"||E.state==="paused")&&await(0,b.aO)(a,Z,{to:"start",signal:i.signal}),await(0,C.CQ)(a,[await(0,b.
aH)(a,Z,i)],i),Z}async function ft(J){const{preserveNetworks:Z}=s,st=await Vn(a,E,{image:rt,env:ct,ports:Ut,token:J,plan:et,filled:St,machine:D?.settings,preserveNetworks:Z,
c:i}),lt=await(0,An.w9)(a,st,{name:l,signal:i.signal});return i.log.debug(`${l} was made from ${(0,qt.SN)(s.ref)}`),lt}}catch(a){c.error=a,c.hasError=!0}finally{
const a=ee(c);a&&await a}}r(se,"restoreContainer");function re({NetworkSettings:n}){const t=Object.entries(n.Ports??{}).flatMap(([o,s])=>[[o,s?.[0]]]).flatMap(([
o,s])=>s===void 0?[]:[[o,`${s.HostIp??""}:${s.HostPort??""}`]]);return Object.fromEntries(t)}r(re,"publishedPorts");async function ie(n,t,o){try{return await n.
inspectImage(t,o)}catch(s){if(s instanceof T.m_)return;throw s}}r(ie,"findImage");function ae(n){return{name:"container",probe:r(t=>n.probe(t),"probe"),examine:r(
({container:t},o)=>On(t,o),"examine"),capture:r((t,o,s)=>Dn(n,t,{...o,c:s}),"capture"),restore:r((t,o,s,i)=>se(n,{snapshot:t,blobs:o,options:s,c:i}),"restore"),
describe:r((t,o,s,i)=>n.describe(t,o,s,i),"describe")}}r(ae,"containerProvider")}),27764:((ot,z,f)=>{f.d(z,{G:r(()=>_,"G")});function _({hostname:X,labels:T,memory:M,
cpus:W,ports:K,mounts:x}){const G={};for(const{address:L="",host:w,container:p,protocol:P}of K??[]){const C=`${p}/${P}`;G[C]=[...G[C]??[],{HostIp:L,HostPort:String(
w)}]}const R=Object.fromEntries(Object.keys(G).map(L=>[L,{}]));return{config:{Hostname:X.slice(0,63),Labels:T,...K!==void 0&&{ExposedPorts:R}},host:{...M!==void 0&&
{Memory:M,MemorySwap:0},...W!==void 0&&{NanoCpus:Math.round(W*1e9)},...K!==void 0&&{PortBindings:G},Mounts:x.map(({kind:L,source:w,target:p,readOnly:P})=>({Type:L,
Source:w,Target:p,ReadOnly:P}))}}}r(_,"settle")}),51630:((ot,z,f)=>{f.d(z,{J$:r(()=>p,"J$"),mC:r(()=>w,"mC"),vS:r(()=>R,"vS")});var _=f(77598),X=f(73024),T=f(51455),
M=f(76760),W=f(75892),K=f(41232);const x=2375,G=2376;async function R(e=process.env){const u=e.DOCKER_HOST;if(u)return L(u,await I(e));const h=e.DOCKER_CONTEXT||
await $(e);if(h!==void 0&&h!=="default")return await U(h,e);const y=C(e);return P(y.find(A=>(0,X.existsSync)(A))??y[0])}r(R,"findEndpoint");function L(e,u){if(e.
startsWith("unix://"))return P(e.slice(7));const h=URL.canParse(e)?new URL(e):void 0;if(h===void 0)throw new W.dz(`DOCKER_HOST '${e}' is no URL`,{hint:"Write it\
 as unix:///path, tcp://host:port or ssh://user@host"});if(h.protocol==="ssh:")return{kind:"ssh",url:e};if(h.protocol!=="tcp:"&&h.protocol!=="http:"&&h.protocol!==
"https:")throw new W.Wt(`DOCKER_HOST '${e}' cannot be used: ${h.protocol}// is not supported`,{hint:"Use unix://, tcp:// or ssh://"});const y=h.protocol==="http\
s:"||u!==void 0,A=h.hostname.replace(/^\[|\]$/g,""),j=h.port===""?y?G:x:Number(h.port);return{kind:"tcp",host:A,port:j,url:e,...y&&{tls:u??{verify:!0}}}}r(L,"pa\
rseHost");function w(e){return e.kind==="unix"||e.kind==="tcp"&&/^(localhost|127\.|::1$)/.test(e.host)}r(w,"mayShareLoopback");function p(e){return e.kind==="un\
ix"?{DOCKER_HOST:e.url,DOCKER_CONTEXT:void 0}:{}}r(p,"commandEnvironment");function P(e){return{kind:"unix",path:e,url:`unix://${e}`}}r(P,"unix");function C(e){
const u=e.XDG_RUNTIME_DIR;return["/var/run/docker.sock",...u?[(0,M.join)(u,"docker.sock"),(0,M.join)(u,"podman","podman.sock")]:[],(0,M.join)((0,K.Wx)(e),".dock\
er","run","docker.sock"),"/run/podman/podman.sock"]}r(C,"usualSockets");function m(e){return e.DOCKER_CONFIG||(0,M.join)((0,K.Wx)(e),".docker")}r(m,"configFolde\
r");async function I(e){const u=!!e.DOCKER_TLS_VERIFY;if(!(!u&&!e.DOCKER_TLS))return await N(e.DOCKER_CERT_PATH||m(e),u)}r(I,"tlsFromEnvironment");async function N(e,u){
const[h,y,A]=await Promise.all(["ca.pem","cert.pem","key.pem"].map(j=>b((0,M.join)(e,j))));return{verify:u,...h&&{ca:h},...y&&{cert:y},...A&&{key:A}}}r(N,"readT\
ls");async function $(e){const u=await k((0,M.join)(m(e),"config.json"));return O(u,"currentContext")||void 0}r($,"currentContext");async function U(e,u){const h=(0,_.
createHash)("sha256").update(e).digest("hex"),y=(0,M.join)(m(u),"contexts"),A=await k((0,M.join)(y,"meta",h,"meta.json")),j=g(g(A,"Endpoints"),"docker"),F=O(j,"\
Host");if(!F)throw new W.m_(`the Docker context '${e}' has no endpoint`,{hint:"Choose another one with `docker context use`, or set DOCKER_HOST"});const Q=(0,M.
join)(y,"tls",h,"docker");return L(F,(0,X.existsSync)(Q)?await N(Q,g(j,"SkipTLSVerify")!==!0):void 0)}r(U,"contextEndpoint");async function k(e){const u=await b(
e);try{return u===void 0?void 0:JSON.parse(u.toString("utf8"))}catch{return}}r(k,"readJson");async function b(e){try{return await(0,T.readFile)(e)}catch{return}}
r(b,"readIfThere");function g(e,u){return typeof e=="object"&&e!==null?e[u]:void 0}r(g,"field");function O(e,u){const h=g(e,u);return typeof h=="string"?h:""}r(
O,"textField")}),56731:((ot,z,f)=>{f.d(z,{A:r(()=>w,"A"),c:r(()=>R,"c")});var _=f(75892),X=f(2430),T=f(6957),M=f(17095),W=f(16519),K=f(9609),x=f(14943),G=f(92652);
async function R(m,I,{signal:N}){try{return await(0,W.B)(m,L(I),{signal:N})}catch($){if(!($ instanceof _.fK))throw $;const U=$.fields.owner===void 0?"":` (${$.fields.
owner})`;throw new _.fK(`Another process is making the container '${I}'${U}`,{hint:"Wait until it has ended, or choose another name",cause:$})}}r(R,"claimName");
function L(m){return`making.${m}`}r(L,"lockOf");async function w(m,{name:I,volumes:N,uses:$=[],images:U,replaces:k},{bring:b=r(async()=>{},"bring"),fill:g=r(async()=>{},
"fill"),make:O,c:e}){const u=k?.State.Status==="running"||k?.State.Status==="paused",h=(0,X.Pg)();let y={name:I,token:h,images:[...U]};const A=N.map(B=>({...B,labels:{
...B.labels,[x.aI]:h}})),j=(k?.Mounts??[]).flatMap(({Type:B,Name:q=""})=>B==="volume"&&!C(q)?[q]:[]),F=[...new Set([...$,...j])].filter(B=>A.every(q=>q.name!==B)),
Q=Promise.withResolvers(),nt=(0,K.C)(m,{kind:x.gR,lock:L(I),token:h,entry:y,volumes:[...A,...F.map(B=>({name:B,labels:{[x.aI]:h}}))],onWritten:Q.resolve,signal:e.
signal});try{await Promise.race([Q.promise,nt]);const[B]=await(0,T.b)(nt,b());B.holds||e.log.warn("do not run docker system prune meanwhile: nothing on this arc\
hitecture keeps volumes from it"),await ht("was made by another program meanwhile");for(const pt of F)if(await mt(pt))throw p(`The volume ${pt} was removed by a\
nother program meanwhile`);await g(),k!==void 0&&(y={...y,replaces:{id:k.Id,running:u}},await B.write(y),await P(m,k,{name:`${I}.${h}`,c:e}));const q=await O(h);
if(await ht("was removed by another program meanwhile"),(await(0,M.FA)(m,I,e))?.Config.Labels?.[x.aI]!==h)throw p(`The container ${I} was removed`);return k!==void 0&&
(y={...y,made:!0},await B.write(y),await(0,x.tN)(m,y,e)),await B.end(),q}catch(B){const q=await(0,x.tN)(m,y,e),pt=await nt.catch(()=>{});throw await(0,x.Tm)(m,h,
{lock:L(I),end:r(async()=>pt?.end(),"end"),c:e}),q?B:new _.fK(`${B instanceof Error?B.message:B}; and the container '${I}', which was stopped to be replaced, wa\
s removed by another program`,{hint:"Its volumes with names still exist: make it again with `vm create`. Run no docker prune meanwhile",cause:B})}async function ht(B){
for(const q of A)if(!await mt(q.name))throw p(`The volume ${q.name} ${B}`)}r(ht,"checkVolumes");async function mt(B){return(await(0,G.y6)(m,B,e))?.Labels?.[x.aI]===
h}r(mt,"isOwn")}r(w,"makeContainer");function p(m){return new _.fK(m,{hint:"Try again when no docker prune runs"})}r(p,"meanwhile");async function P(m,{Id:I,State:N},{
name:$,c:U}){N.Status==="paused"&&await(0,M.aO)(m,I,{to:"unpause",signal:U.signal}),(N.Status==="paused"||N.Status==="running")&&await(0,M.SI)(m,I,U),await(0,M.
UQ)(m,I,{name:$,signal:U.signal})}r(P,"putAside");function C(m){return m===""||/^[0-9a-f]{64}$/.test(m)}r(C,"isAnonymous")}),81622:((ot,z,f)=>{f.d(z,{r:r(()=>M,
"r")});const _=/error while mounting volume '[^']*': /,X=/:\/[^:\s]*\/_data(?:, flags: [^,:]*)?(?:, data: .*)?(?=: [^:]*$)/,T=/\b(pass(?:word)?\d?|cred(?:entials)?|secret)=[^,\s]+/gi;
function M(W){return W.includes("mount")?W.replace(_,"").replace(X,"").replace(T,"$1=***"):W}r(M,"withoutOptions")}),89405:((ot,z,f)=>{f.d(z,{YI:r(()=>K,"YI"),Zv:r(
()=>T,"Zv"),ei:r(()=>x,"ei"),xV:r(()=>G,"xV")});var _=f(75892),X=f(17095);const T=1e3,M=5,W=65536;async function K(w,p,{grace:P,signal:C}){await(0,X.aO)(w,p,{to:"\
start",signal:C});const m=AbortSignal.timeout(P);try{const I={method:"POST",path:`/containers/${p}/wait`,what:`wait for container ${p}`};return(await w.json({...I,
signal:AbortSignal.any([C,m])})).StatusCode}catch(I){if(C.throwIfAborted(),m.aborted)return;throw I}}r(K,"startContainer");async function x(w,p,{signal:P}){const C=await K(
w,p,{grace:T,signal:P});if(C!==void 0)throw await G(w,p,{code:C,signal:P})}r(x,"startMachine");async function G(w,p,{code:P,signal:C}){const m=await R(w,p,{signal:C});
return new _.Qd(`The machine's command ended at once with exit code ${P}${m===""?"":`:
${m}`}`,{fields:{exit_code:P}})}r(G,"endedAtOnce");async function R(w,p,{signal:P}){const C={stdout:!0,stderr:!0,tail:String(M)},m=[];let I=0;for await(const $ of w.
bytes({method:"GET",path:`/containers/${p}/logs`,query:C,what:"read what it wrote",signal:P}))if(m.push($),I+=$.length,I>W)break;return L(Buffer.concat(m)).toString(
"utf8").split(/\r?\n/).map($=>$.trim()).filter($=>$!=="").slice(-M).join(`
`)}r(R,"lastWords");function L(w){const p=[];let P=0;for(;P+8<=w.length&&(w[P]??3)<=2&&w.readUIntBE(P+1,3)===0;P+=8+w.readUInt32BE(P+4))p.push(w.subarray(P+8,P+
8+w.readUInt32BE(P+4)));return Buffer.concat([...p,w.subarray(P)])}r(L,"withoutHeaders")}),14943:((ot,z,f)=>{f.d(z,{Tm:r(()=>p,"Tm"),aI:r(()=>x,"aI"),gR:r(()=>K,
"gR"),pK:r(()=>L,"pK"),tN:r(()=>P,"tN")});var _=f(26921),X=f(75892),T=f(17095),M=f(9609),W=f(92652);const K="container",x="vm-snapshot.restored",G=12e4,R=_.Ikc(
{name:_.YjP().optional(),token:_.YjP(),images:_.YOg(_.YjP()),replaces:_.Ikc({id:_.YjP(),running:_.zMY()}).optional(),made:_.zMY().optional()});async function L(C,m){
await(0,M.Y)(C,K,{async putRight({token:I,lock:N,entry:$,end:U}){const k=R.safeParse($).data??{token:I,images:[]};if(!await w(C,k,m))return await P(C,k,m)||m.log.
warn(`the container '${k.name}', which an interrupted command was to replace, was removed by another program`),await p(C,k.token,{lock:N,end:U,c:m});const b=k.replaces===
void 0?"":`; the one that it replaces is stopped, and called ${k.name}.${k.token}`;m.log.warn(`the process that made the container '${k.name}' was killed after \
it had started it: the container stays${b}`)},c:m})}r(L,"undoAbandoned");async function w(C,{name:m,token:I,made:N},$){if(N||m===void 0)return!1;const U=await(0,T.
FA)(C,m,$),{StartedAt:k}=U?.State??{};return U?.Config.Labels?.[x]===I&&k!==void 0&&!k.startsWith("0001-")}r(w,"wasStarted");async function p(C,m,{lock:I,end:N,
c:$}){const U={...$,signal:AbortSignal.timeout(G)},k=await(0,W.yi)(C,{label:[`${x}=${m}`]},U);if(k.length===0)return await N();const b=await(0,M.C)(C,{kind:K,lock:I,
entry:{token:m,images:[]},signal:U.signal});await N();for(const{Name:g}of k)await(0,W.L)(C,g,U).catch(O=>{$.log.warn(`not taken back: ${O instanceof Error?O.message:
O}`)});await b.end()}r(p,"dropVolumes");async function P(C,{name:m,token:I,images:N,replaces:$,made:U},k){const b={...k,signal:AbortSignal.timeout(G)};let g=!0;
const O=[async()=>{const u=m===void 0?void 0:await(0,T.FA)(C,m,b);u?.Config.Labels?.[x]===I&&await C.removeContainer(u.Id,b)},...N.map(u=>()=>C.removeImage(u,b)),
async()=>{if($===void 0||m===void 0)return;const u=await(0,T.FA)(C,$.id,b);g=u!==void 0,u!==void 0&&(u.State.Status==="running"&&await(0,T.SI)(C,u.Id,b),u.Name!==
`/${m}`&&await(0,T.UQ)(C,u.Id,{name:m,signal:b.signal}),$.running&&u.State.Status!=="paused"&&await(0,T.aO)(C,u.Id,{to:"start",signal:b.signal}))}],e=U&&$!==void 0?
[()=>C.removeContainer($.id,b)]:O;for(const u of e)try{await u()}catch(h){h instanceof X.m_||k.log.warn(`not taken back: ${h instanceof Error?h.message:h}`)}return g}
r(P,"undo")})};export{de as id,fe as ids,le as modules};
