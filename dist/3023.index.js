var cn=Object.defineProperty;var r=(ot,G)=>cn(ot,"name",{value:G,configurable:!0});const dn=3023,fn=[3023],ln={24746:((ot,G,f)=>{f.d(G,{MH:r(()=>K,"MH"),UQ:r(()=>W,"UQ"),zL:r(()=>M,"zL"),zS:r(()=>_,"zS")});var D=f(75892),V=f(47014);function _(k,R){
const E=(0,V.bv)(k),g=W(E),P=`${R}: ${N(E)}`;return g==="ENOSPC"||g==="EDQUOT"?new D._p(P,{cause:E,hint:"Free some space there, or use another place"}):g==="EFB\
IG"?new D._p(P,{cause:E,hint:"FAT disks and limits (ulimit -f) end a file early: use another place"}):g==="EROFS"?new D.iC(P,{cause:E,hint:"Use a folder that is\
 not on a read-only disk, or mount it for writing"}):g==="EACCES"||g==="EPERM"?new D.iC(P,{cause:E,hint:"Use a folder that you may write to, or change its owner"}):
g==="ENOENT"||g==="ENOTDIR"?new D.m_(P,{cause:E,hint:"Check the path"}):g==="EISDIR"||g==="ENAMETOOLONG"||g==="ELOOP"?new D.dz(P,{cause:E,hint:"Check the path"}):
g==="EIO"||g==="EUCLEAN"?new D.cs(P,{cause:E,hint:"The disk or its file system is damaged: look at the log of the system (dmesg)"}):g==="EMFILE"||g==="ENFILE"||
g==="ENOMEM"?new D._p(P,{cause:E,hint:"Allow more open files (ulimit -n) or memory, or run fewer commands at once"}):g==="ESTALE"||g==="ETIMEDOUT"||g==="EHOSTDO\
WN"||g==="ENODEV"||g==="ENXIO"?new D.hG(P,{cause:E,hint:"Look whether the disk or the file server is there, and try again"}):g==="EXDEV"?new D.Wt(P,{cause:E,hint:"\
Part of this folder is a link to another disk: move the whole folder there instead"}):E}r(_,"fileError");function M(k,R){try{return R()}catch(E){throw _(E,k)}}r(
M,"attemptSync");async function K(k,R){try{return await R()}catch(E){throw _(E,k)}}r(K,"withFileErrors");function W(k){return typeof k=="object"&&k!==null&&"cod\
e"in k&&typeof k.code=="string"?k.code:void 0}r(W,"errnoOf");const Q={EACCES:"permission denied",EISDIR:"it is a folder",EMFILE:"too many files are open",ENOSPC:"\
no space is left on the disk",ENOTDIR:"a part of the path is not a folder",EPERM:"permission denied",EROFS:"the disk is read-only"};function N(k){const R=Q[W(k)??
""];if(R!==void 0)return R;const E=typeof k=="object"&&k!==null&&"message"in k?String(k.message):String(k);return/^E[A-Z0-9]+: ([^,]+), \w+/.exec(E)?.[1]??E}r(N,
"messageOf")}),51208:((ot,G,f)=>{f.d(G,{J7:r(()=>E,"J7"),U1:r(()=>R,"U1"),i3:r(()=>g,"i3"),m0:r(()=>k,"m0")});var D=f(31421),V=f(57075),_=f(46466),M=f(75892);const K=16*
1024*1024,W=16*1024,Q=20,N=5e3;async function k(y,w,o){const u=P(y,w,o),h=I(o.secrets??[]),{line:T,tail:b}=m(o,h),L=A(y,w,o),F=Promise.all([j(L.stdout,T,o.onLine?
0:o.maxOutput??K),j(L.stderr,T,0)]),X=U(L,o.input);try{const[[et,ht],[B,q]]=await Promise.all([x(L,u,o),F,X]);if(et===0)return{stdout:h(B),stderr:h(q)};throw p(
u,{code:et,ended:ht,last:o.tellLast?.(b)??b})}catch(et){throw L.kill("SIGKILL"),await Promise.allSettled([F,X]),et}}r(k,"exec");async function*R(y,w,o){const u=P(
y,w,o),{line:h,tail:T}=m(o,I(o.secrets??[])),b=A(y,w,o),L=Promise.all([x(b,u,o),j(b.stderr,h,0),U(b,o.input)]);L.catch(()=>{});try{yield*b.stdout;const[[F,X]]=await L;
if(F!==0&&!o.accepts?.includes(F??-1))throw p(u,{code:F,ended:X,last:o.tellLast?.(T)??T});return F??0}finally{b.kill("SIGKILL"),await Promise.allSettled([L])}}r(
R,"execStream");function E(y,w,o){const u=(0,D.spawn)(y,w,{env:{...process.env,...o},stdio:["pipe","ignore","ignore"],detached:!0,cwd:"/"}),h=new Promise(T=>u.once(
"close",()=>T()).once("error",()=>T()));return u.stdin.on("error",()=>{}),u.unref(),async T=>{u.ref(),u.stdin.end(T),await h}}r(E,"execWatchdog");function g(y,w,o){
const u=A(y,w,o),h=o.title??y,T=V.Duplex.from({readable:u.stdout,writable:u.stdin});return j(u.stderr,o.onLine??(()=>{}),0).catch(()=>{}),x(u,h,o).catch(b=>T.destroy(
b)),T.once("close",()=>u.kill()),T}r(g,"execDuplex");function P(y,w,{title:o}){return o??[y,...w.slice(0,1)].join(" ")}r(P,"titleOf");function m({onLine:y},w){const o=[];
return{line:r(h=>{const T=w(h);y?.(T),T.trim()!==""&&o.push(T),o.length>Q&&o.shift()},"line"),tail:o}}r(m,"lastLines");function p(y,{code:w,ended:o,last:u}){const h=o?
`was ended by ${o}`:`failed with exit code ${w}`;return new M.Qd([`${y} ${h}`,...u].join(u.length>1?`
`:": "),{fields:{exit_code:w??-1}})}r(p,"failure");function A(y,w,o){const u={...process.env,...o.env};return(0,D.spawn)(y,w,{env:u,stdio:["pipe","pipe","pipe"],
windowsHide:!0,...o.cwd&&{cwd:o.cwd}})}r(A,"start");function x(y,w,o){const{signal:u}=o;return new Promise((h,T)=>{let b;const L=r(()=>{y.kill("SIGTERM"),b=setTimeout(
()=>y.kill("SIGKILL"),N)},"cancel"),F=r(()=>{clearTimeout(b),u.removeEventListener("abort",L)},"settle");y.once("error",X=>{F(),T($(X,w,o))}),y.once("close",(X,et)=>{
F(),u.aborted?T(new M.cc(`${w} was cancelled`,{cause:u.reason})):h([X,et])}),u.aborted?L():u.addEventListener("abort",L,{once:!0})})}r(x,"exited");function $(y,w,o){
const u=y.path??w,h=o.missingHint===void 0?{}:{hint:o.missingHint};return y.code==="ENOENT"?new M.Wt(`${w} cannot run: '${u}' is not installed`,{cause:y,...h}):
y.code==="EACCES"?new M.iC(`${w} cannot run: '${u}' may not be executed`,{cause:y,fields:{service:w}}):new M.Qd(`${w} cannot run: ${y.message}`,{cause:y})}r($,"\
startError");async function U(y,w){try{await(0,_.pipeline)(w??[],y.stdin)}catch(o){const u=o.code??"";if(!["EPIPE","ECONNRESET","ECANCELED","ERR_STREAM_PREMATUR\
E_CLOSE","ERR_STREAM_DESTROYED"].includes(u))throw o}}r(U,"feed");async function j(y,w,o){const u=[],h=new TextDecoder;let T=0,b="";for await(const L of y){if(o>
0){if(T+=L.length,T>o)throw new M.Qd(`more than ${o} bytes of output`);u.push(L)}const F=(b+h.decode(L,{stream:!0})).split(/\r\n|[\r\n]/);b=(F.pop()??"").slice(
0,W);for(const X of F)w(X.slice(0,W))}return b!==""&&w(b),Buffer.concat(u).toString("utf8")}r(j,"collect");function I(y){const w=y.filter(o=>o.length>0);return o=>w.
reduce((u,h)=>u.replaceAll(h,"***"),o)}r(I,"redactor")}),51044:((ot,G,f)=>{f.r(G),f.d(G,{containerProvider:r(()=>an,"containerProvider")});var D=f(51455),V=f(76760),
_=f(75892),M=f(24746),K=f(56690),W=f(40610),Q=f(88405),N=f(42149),k=f(5064),R=f(23236),E=f(9694),g=f(89366),P=f(65703),m=f(97771),p=f(26414),A=f(43805),x=f(71169),
$=f(87271),U=f(50435),j=f(14324),I=f(17095),y=f(69167),w=f(78560),o=f(26921);const u=["Hostname","Domainname","User","AttachStdin","AttachStdout","AttachStderr",
"ExposedPorts","Tty","OpenStdin","StdinOnce","Cmd","Healthcheck","ArgsEscaped","Volumes","WorkingDir","Entrypoint","NetworkDisabled","OnBuild","StopSignal","Sto\
pTimeout","Shell"],h=["Image","Env","Labels","HostConfig","MacAddress"],T=["PortBindings","PublishAllPorts","RestartPolicy","Init","Tmpfs","ReadonlyRootfs","Cap\
Drop","ShmSize","GroupAdd","Ulimits","Sysctls","Memory","MemorySwap","MemoryReservation","MemorySwappiness","KernelMemory","KernelMemoryTCP","PidsLimit","BlkioW\
eight","NanoCpus","CpuShares","CpuPeriod","CpuQuota","CpusetCpus","CpusetMems","ExtraHosts","Dns","DnsOptions","DnsSearch"],b=["Binds","VolumesFrom","NetworkMod\
e","VolumeDriver","ContainerIDFile","ConsoleSize","AutoRemove","Isolation","CpuCount","CpuPercent","IOMaximumIOps","IOMaximumBandwidth"],L=["Privileged","Device\
s","DeviceCgroupRules","DeviceRequests","PidMode","UTSMode","UsernsMode","Cgroup","OomKillDisable","CpuRealtimePeriod","CpuRealtimeRuntime"],F=["StorageOpt","An\
notations","Links","BlkioWeightDevice","BlkioDeviceReadBps","BlkioDeviceWriteBps","BlkioDeviceReadIOps","BlkioDeviceWriteIOps"],X=["CHOWN","DAC_OVERRIDE","FSETI\
D","FOWNER","MKNOD","NET_RAW","SETGID","SETUID","SETFCAP","SETPCAP","NET_BIND_SERVICE","SYS_CHROOT","KILL","AUDIT_WRITE"],et=/^(no-new-privileges([:=]true)?|apparmor=docker-default|seccomp=builtin)$/,
ht=["json-file","local","journald","none"],B=/^(runc|io\.containerd\.runc\.v\d)?$/,q=/^(io\.containerd\.)?(runsc|kata)/,at=["/proc/asound","/proc/acpi","/proc/k\
core","/proc/keys","/proc/latency_stats","/proc/timer_list","/proc/timer_stats","/proc/sched_debug","/proc/scsi","/sys/firmware"],ne=["/proc/interrupts","/sys/d\
evices/virtual/powercap"],Bt=["/proc/bus","/proc/fs","/proc/irq","/proc/sys","/proc/sysrq-trigger"],Wt=o.YOg(o.YjP()),oe=o.Ikc({Type:o.euz("tmpfs"),Target:o.YjP(),
ReadOnly:o.zMY().optional(),TmpfsOptions:o.Ikc({SizeBytes:o.aig().optional(),Mode:o.aig().optional()}).nullish()}),Kt={CapAdd:Yt(e=>X.includes(e.toUpperCase().replace(
/^CAP_/,"")),"power"),SecurityOpt:Yt(e=>et.test(e),"machine"),IpcMode:r(e=>["none","private","shareable"].includes(String(e))?{kept:e}:{lost:String(e),why:"powe\
r"},"IpcMode"),CgroupnsMode:r(e=>e==="private"?{kept:e}:{},"CgroupnsMode"),CgroupParent:r(e=>/^(?!.*\.\.)[^\0]{1,1000}$/.test(String(e))?{kept:e}:{lost:"",why:"\
machine"},"CgroupParent"),OomScoreAdj:r(e=>Number(e)>0?{kept:Number(e)}:{lost:"",why:"power"},"OomScoreAdj"),Runtime:r(e=>B.test(String(e))?{}:q.test(String(e))?
{kept:e}:{lost:String(e),why:"machine"},"Runtime"),LogConfig(e){const t=o.Ikc({Type:o.YjP(),Config:o.g1P(o.YjP(),o.YjP()).nullish()}).safeParse(e).data;return t?.
Type===void 0||t.Type===""?{}:ht.includes(t.Type)?{kept:t}:{lost:t.Type,why:"machine"}},MaskedPaths:Ft([...at],[...at,...ne]),ReadonlyPaths:Ft(Bt,Bt),Mounts:r(e=>({
kept:o.YOg(o.L5J()).catch([]).parse(e).flatMap(t=>oe.safeParse(t).data??[])}),"Mounts")};function Dt(e){const t={},n=[];for(const[s,i]of Object.entries(e)){if($t(
i)||b.includes(s)||((T.includes(s)||re(i)&&[...L,...F].includes(s))&&(t[s]=i),T.includes(s)||It(i)))continue;const{kept:c,lost:a,why:d="unknown"}=se(s,i);c!==void 0&&
!It(c)&&(t[s]=c),a!==void 0&&n.push({what:a===""?s:`${s} (${a})`,why:d})}return{settings:t,lost:n}}r(Dt,"portableHost");function se(e,t){const n=Object.hasOwn(Kt,
e)?Kt[e]:void 0;return n!==void 0?n(t):{lost:"",why:L.includes(e)?"power":F.includes(e)?"machine":"unknown"}}r(se,"judgmentOf");function Mt(e){const t=Object.entries(
e).filter(([c,a])=>!$t(a)&&!h.includes(c)),n=t.filter(([c])=>u.includes(c)),i=t.filter(([c,a])=>!u.includes(c)&&!It(a)).map(([c])=>({what:c,why:"unknown"}));return{
settings:Object.fromEntries(n),lost:i}}r(Mt,"portableConfig");function Ht(e,t){const n={power:"since it gives power over the machine",machine:"since it belongs \
to the machine that the container ran on; the default takes its place",unknown:"since this version does not know it"};return Object.keys(n).flatMap(s=>{const i=e.
filter(c=>c.why===s).map(({what:c})=>c);return i.length===0?[]:[`not ${t}, ${n[s]}: ${i.join(", ")}`]})}r(Ht,"lossesInWords");function Yt(e,t){return n=>{const s=Wt.
catch([]).parse(n),i=s.filter(c=>!e(c)).map(c=>c.length>40?`${c.slice(0,40)}…`:c);return{kept:s.filter(e),...i.length>0&&{lost:i.join(" "),why:t}}}}r(Yt,"some");
function Ft(e,t){return n=>{const s=Wt.catch([]).parse(n);return e.every(i=>s.includes(i))?s.every(i=>t.includes(i))?{}:{kept:[...new Set([...t,...s])]}:{lost:"",
why:"power"}}}r(Ft,"paths");function $t(e){return e==null}r($t,"isUnset");function re(e){return Array.isArray(e)&&e.length===0}r(re,"isEmptyList");function It(e){
return $t(e)||e===!1||e===""||e===0?!0:typeof e=="object"&&Object.keys(e).length===0}r(It,"isNothing");async function ie(e,t,{state:n,of:s,env:i,includeEnv:c,binds:a,
c:d}){const{body:O,networks:C}=(0,y.$R)(t,{image:t.Image}),v=Object.entries(t.Config.Labels??{}).filter(([S])=>(0,p.es)(S)||!/^(com\.docker\.compose|vm-snapshot)\./.
test(S)),l=await Gt(e,t,d);return{version:1,name:t.Name.slice(1),...s!==void 0&&{of:s},state:n,config:Mt(O).settings,host:Dt(O.HostConfig).settings,labels:Object.
fromEntries(v),env:(t.Config.Env??[]).filter(S=>!i.includes(S)).map(S=>{const[H="",...Y]=S.split("=");return{name:H,...c&&{value:Y.join("=")}}}),mounts:ae(t,a),
networks:Object.keys(t.NetworkSettings.Networks??{}),endpoints:Object.fromEntries(C.map(([S,H])=>[S,ce(H,t)])),...l}}r(ie,"describe");function ae({HostConfig:e,
Mounts:t},n){return t.flatMap(({Type:s,Name:i,Source:c,Destination:a,RW:d})=>{const O=s==="bind",C=O?n.find(({path:Y})=>Y===c)?.name:s==="volume"?i:void 0;if(C===
void 0)return[];const v=r(Y=>Y!==void 0&&V.posix.resolve("/",Y)===a,"isHere"),l=e.Mounts?.find(({Target:Y})=>v(Y))?.VolumeOptions,[,,S=""]=e.Binds?.map(Y=>Y.split(
":")).find(([,Y])=>v(Y))??[],H=l?.NoCopy===!0||S.split(",").includes("nocopy");return[{target:a,volume:C,read_only:!d,...O&&{bind:O},...l?.Subpath&&{subpath:l.Subpath},
...H&&{nocopy:H}}]})}r(ae,"mountsOf");function ce({Aliases:e,IPAMConfig:t,MacAddress:n},s){return{...e?.length&&{Aliases:[...e]},...t&&{IPAMConfig:t},...n&&n===
s.Config.MacAddress&&{MacAddress:n}}}r(ce,"endpointOf");async function Gt(e,{HostConfig:t,NetworkSettings:n},s){const[,i]=t.NetworkMode?.split("container:")??[];
if(i!==void 0){const a=await(0,I.FA)(e,i,s);if(a===void 0)return{network_of:i};const{isolated:d}=await Gt(e,a,s);return{network_of:a.Name.slice(1),...d&&{isolated:d}}}
const c=Object.keys(n.Networks??{});if(t.NetworkMode==="none"&&c.every(a=>a==="none"))return{isolated:!0};if(c.length===0)return{};for(const a of c)if(!await ue(
e,a,s))return{};return{isolated:!0}}r(Gt,"surroundings");async function ue(e,t,n){if(t==="none")return!0;if(t==="bridge"||t==="host")return!1;try{return(await(0,w.
Xk)(e,t,n)).Internal===!0}catch(s){if(s instanceof _.m_)return!1;throw s}}r(ue,"isInternal");var de=f(93211);const mt="container/container.json",zt=8<<20,Vt=o.YjP().
min(1).max(4096),ct=o.YjP().min(1).max(255).regex(new RegExp("^\\P{Cc}+$","u")),gt=o.YjP().max(64),fe=o.Ikc({target:Vt,volume:ct,read_only:o.zMY(),bind:o.zMY().
optional(),subpath:Vt.optional(),nocopy:o.zMY().optional()}),le=o.Ikc({Aliases:o.YOg(ct).max(1e3).nullish(),IPAMConfig:o.Ikc({IPv4Address:gt.optional(),IPv6Address:gt.
optional(),LinkLocalIPs:o.YOg(gt).max(100).optional()}).nullish(),MacAddress:gt.optional()}),he=o.Ikc({version:o.euz(1),name:ct,of:ct.optional(),state:o.k5n(["r\
unning","paused","exited","created"]),config:o.g1P(o.YjP(),o.L5J()),host:o.g1P(o.YjP(),o.L5J()),labels:o.g1P(o.YjP(),o.YjP()),env:o.YOg(o.Ikc({name:o.YjP().min(
1),value:o.YjP().optional()})).max(1e4),mounts:o.YOg(fe).max(1e4),networks:o.YOg(ct).max(1e3),endpoints:o.g1P(ct,le).optional(),network_of:ct.optional(),isolated:o.
zMY().optional()});function Xt(e){if(e.length>zt)throw new _.cs(`${mt} of the snapshot has more than ${zt} bytes`);let t;try{t=JSON.parse(Buffer.from(e).toString(
"utf8"))}catch(s){throw new _.cs(`${mt} of the snapshot is no JSON`,{cause:s})}const n=he.safeParse(t);if(n.success)return n.data;throw new _.cs(`${mt} of the s\
napshot cannot be read: ${(0,de.w)(n.error.issues)}`)}r(Xt,"parseDocument");function me(e){const t=Buffer.from(`${JSON.stringify(e,void 0,2)}
`);try{Xt(t)}catch(n){throw n instanceof _.JC?new _.Wt(`The container ${e.name} cannot be captured: ${n.message}`,{cause:n}):n}return t}r(me,"writeDocument");var kt=f(
6023),Et=f(35389),yt=f(92652);const bt="vm-snapshot.container",pe=100;async function we(e,{Image:t,Config:n},s){const i=n.Labels?.[bt];return!i||n.Labels?.[Et.op]===
void 0||(await e.inspectImage(t,s).catch(()=>{}))?.Config?.Labels?.[bt]===i?void 0:i}r(we,"lineage");function Jt({name:e,of:t}){return t??e}r(Jt,"firstOf");async function ge(e,t,n){
const s=Jt(t).slice(0,pe),i=(await(0,I.XT)(e,{},n)).flatMap(({Names:a})=>(a??[]).map(d=>d.slice(1))),c=(await(0,yt.yi)(e,{},n)).map(({Name:a})=>a);for(let a=2;;a++){
const d=`${s}-${a}`;if(!(i.includes(d)||c.some(O=>O.startsWith(`${d}_`))))try{const O=await(0,kt.c)(e,d,n);if(!await Ee(e,d,n))return{name:d,claim:O};await O[Symbol.
asyncDispose]()}catch(O){if(!(O instanceof _.fK))throw O}}}r(ge,"claimFreeName");async function Ee(e,t,n){return await(0,I.FA)(e,t,n)!==void 0?!0:(await(0,yt.yi)(
e,{},n)).some(({Name:s})=>s.startsWith(`${t}_`))}r(Ee,"isTaken");async function Rt(e,t,n){const s=await(0,I.FA)(e,t,n);if(s===void 0)throw new _.m_(`Docker has \
no container '${t}'`,{hint:"See `docker container ls --all`"});const i=await we(e,s,n),c={id:s.Id,name:s.Name.slice(1),...i!==void 0&&{of:i},state:ve(s),image:s.
Config.Image,volumes:Oe(s),notCaptured:Se(s)};return{info:s,examined:c}}r(Rt,"resolveContainer");async function ye(e,t){return(await Rt(await(0,W.Z)(t),e,t)).examined}
r(ye,"examineContainer");function Oe({Mounts:e}){return[...new Set(e.flatMap(({Type:t,Name:n})=>t==="volume"&&n!==void 0?[n]:[]))]}r(Oe,"volumesOf");function ve({
Name:e,State:t}){const{Status:n}=t;if(n==="restarting")return"running";if(n==="running"||n==="paused"||n==="exited"||n==="created")return n;throw new _.fK(`The \
container ${e.slice(1)} is ${n}: Docker is removing it, or could not`,{hint:"Remove it with docker rm --force, or capture another one"})}r(ve,"stateOf");function Se({
Config:e,HostConfig:t,Mounts:n}){return[...n.filter(({Type:i})=>i==="bind").map(({Source:i,Destination:c})=>`${i} (${c}) is a folder or file of this machine, no\
t a volume: it is not captured`),...Ht([...Mt(e).lost,...Dt(t).lost],"captured")]}r(Se,"notCaptured");var pt=function(e,t,n){if(t!=null){if(typeof t!="object"&&
typeof t!="function")throw new TypeError("Object expected.");var s,i;if(n){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");s=
t[Symbol.asyncDispose]}if(s===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");s=t[Symbol.dispose],n&&(i=s)}if(typeof s!="functi\
on")throw new TypeError("Object not disposable.");i&&(s=r(function(){try{i.call(this)}catch(c){return Promise.reject(c)}},"dispose")),e.stack.push({value:t,dispose:s,
async:n})}else n&&e.stack.push({async:!0});return t},At=(function(e){return function(t){function n(a){t.error=t.hasError?new e(a,t.error,"An error was suppresse\
d during disposal."):a,t.hasError=!0}r(n,"fail");var s,i=0;function c(){for(;s=t.stack.pop();)try{if(!s.async&&i===1)return i=0,t.stack.push(s),Promise.resolve().
then(c);if(s.dispose){var a=s.dispose.call(s.value);if(s.async)return i|=2,Promise.resolve(a).then(c,function(d){return n(d),c()})}else i|=1}catch(d){n(d)}if(i===
1)return t.hasError?Promise.reject(t.error):Promise.resolve();if(t.hasError)throw t.error}return r(c,"next"),c()}})(typeof SuppressedError=="function"?SuppressedError:
function(e,t,n){var s=new Error(n);return s.name="SuppressedError",s.error=e,s.suppressed=t,s});const Pe="compose/vm.yaml",Qt=1<<20,Ce=9e5;async function*_e(e,t,{
c:n,onSize:s,onConfig:i,...c}){const a={stack:[],error:void 0,hasError:!1};try{const d=await(0,W.Z)(n),O=await Rt(d,t.container,n),C=Me(O.info),v=pt(a,await $e(
d,C,n),!0);await(0,p.GG)(d,{locked:C,c:n});const{info:l,examined:S}=await Rt(d,O.info.Id,n),{state:H}=S;H==="running"&&!t.quiesce&&n.log.warn("the container run\
s on while it is captured, so files may be out of step with each other: --quiesce pauses it");const Y=(0,R.r)(d,{label:{[$.eq]:(0,K.Pg)()},c:n}),ut=(0,U.HH)(S.volumes,
t);await(0,A.Eq)(d,ut,{tars:Y,c:n});const nt=t.includeBindMounts?await De(d,l,{tars:Y,c:n}):[];for(const tt of S.notCaptured)nt.some(({path:z})=>tt.startsWith(`${z}\
 (`))||n.log.warn(tt);const dt=pt(a,new AsyncDisposableStack,!0),rt=dt.use(await(0,x.K)()),Lt=await d.inspectImage(l.Image,n).catch(()=>{}),Ot={state:H,of:S.of,
env:Lt?.Config?.Env??[],includeEnv:t.includeEnv,binds:nt},jt=me(await ie(d,l,{...Ot,c:n})),vt=[],St=[];let ft={id:l.Image,reference:void 0};{const tt={stack:[],
error:void 0,hasError:!1};try{const z=pt(tt,(0,Q.c)(d,{lock:C,signal:n.signal}),!0),it=pt(tt,await(0,p.Eu)(d,[l],{record:z,c:n}),!0);await Ct(z),ft.changes!==void 0&&
await(0,j.$)(d,l,{changes:ft.changes,c:n}),t.quiesce||(yield*wt())}catch(z){tt.error=z,tt.hasError=!0}finally{const z=At(tt);z&&await z}}t.quiesce&&(yield*wt());
const Nt=yield*(0,g.h)(e,ft,{...c,c:n}),xt={[mt]:jt,...t.vmYaml!==void 0&&{[Pe]:await Te(t.vmYaml)}},Pt={id:S.id,name:S.name,...S.of!==void 0&&{of:S.of}};return{
kind:"container",images:[Nt],volumes:St,files:xt,container:Pt};async function Ct(tt){const z={stack:[],error:void 0,hasError:!1};try{const it=pt(z,await(0,k.N)(
d,H==="running"&&t.quiesce?[l.Id]:[],{record:tt,c:n}),!0);ft=await(0,P.u)(d,l,{repository:(0,$.AK)(),tag:"0",withEnv:t.includeEnv,ofProject:!1,c:n});const{reference:_t}=ft;
_t!==void 0&&dt.defer(()=>(0,U._B)(d,_t,n));const Ut=ut.map(lt=>({name:lt,read:r(()=>(0,U.CX)(Y,lt,n),"read")}));for(const{name:lt,read:J}of[...Ut,...nt]){const Z=`\
volume ${lt}`;vt.push({name:lt,offered:t.quiesce?await(0,m.Z)(Z,J,{spool:rt,c:n}):(0,m._)(Z,J)})}}catch(it){z.error=it,z.hasError=!0}finally{const it=At(z);it&&
await it}}async function*wt(){for(const{name:tt,offered:z}of vt)yield z.blob,St.push({name:tt,digest:await z.digest()})}}catch(d){a.error=d,a.hasError=!0}finally{
const d=At(a);d&&await d}}r(_e,"captureContainer");async function Te(e){const t=await(0,M.MH)(`reading ${e}`,()=>(0,D.readFile)(e));if(t.length>Qt)throw new _.dz(
`${e} is larger than ${Qt} bytes, and so no vm.yaml`);return t}r(Te,"readVmYaml");async function De(e,{Mounts:t},{tars:n,c:s}){const i=t.flatMap(({Type:a,Source:d})=>a===
"bind"?[d]:[]),c=new Set(t.map(({Name:a})=>a));return(await(0,E.o)(e,i,{tars:n,without:[],asVolumes:!0,c:s})).map(a=>{let d=`bind-${V.posix.basename(a.path).replace(
/[^A-Za-z0-9_.-]/g,"_")}`.slice(0,100);for(;c.has(d);)d+="-";return c.add(d),{...a,name:d}})}r(De,"bindsAsVolumes");function Me({Id:e,Config:t}){const n=t.Labels?.["\
com.docker.compose.project"];return n===void 0?`container.${e.slice(0,12)}`:`project.${n}`}r(Me,"turnOf");async function $e(e,t,{signal:n,log:s}){try{return await(0,N.
B)(e,t,{signal:n})}catch(i){if(!(i instanceof _.fK))throw i;s.info(`Another process is at work on this container (${i.fields.owner??i.message}): waiting for it`)}
return await(0,N.B)(e,t,{signal:n,wait:Ce})}r($e,"takeTurn");var Ie=f(44143),Zt=f(75558),ke=f(4469),be=f(31631),Re=f(48474),Ae=f(12787),Le=f(31075),qt=f(89143),
je=f(66560);function Ne(e){if(/^[A-Za-z0-9][A-Za-z0-9_.-]{1,200}$/.test(e))return e;throw new _.dz(`'${e}' is no name of a container`,{hint:"Use letters, digits\
, dot, underscore and dash, at least two of them"})}r(Ne,"validName");async function xe(e,t,{replaces:n,c:s}){const i=await(0,I.FA)(e,t,s);if(i===void 0||i.Id===
n)return i;throw new _.fK(`There is a container '${t}' already`,{hint:"Choose another name with --container-name, or remove that one"})}r(xe,"checkName");function Ue({
env:e},t,n){const s=new Map((t?.Config.Env??[]).map(c=>[c.split("=",1)[0]??"",c])),i=e.filter(({name:c,value:a})=>a===void 0&&!s.has(c)).map(({name:c})=>c);return i.
length>0&&n.log.warn(`the snapshot keeps only the names of these variables, so they are empty or not set: ${i.join(", ")}`),e.flatMap(({name:c,value:a})=>a!==void 0?
[`${c}=${a}`]:s.get(c)??[])}r(Ue,"variables");async function Be(e,{host:t},{except:n,c:s}){const i=t.PortBindings??{},c=await(0,je.r)(e,{isOurs:r(({Id:d})=>d===
n,"isOurs"),c:s}),a={};for(const[d,O]of Object.entries(i)){a[d]=[];for(const{HostIp:C,HostPort:v=""}of O??[]){const[,l="tcp"]=d.split("/"),S=v!==""&&await c({address:C,
port:Number(v),protocol:l})!==void 0;S&&s.log.warn(`the port ${v} is taken: ${d} is published on a free one`),a[d].push({...C!==void 0&&{HostIp:C},HostPort:S?"":
v})}}return a}r(Be,"assignPorts");var We=f(27764);function Ke(e,t,{log:n}){const s={...e},i=r((v,l)=>{n.warn(`${v} ${JSON.stringify(e[v])} is left out: ${l}`),delete s[v]},
"leaveOut"),{NCPU:c=0,CgroupDriver:a,Runtimes:d}=t;c>0&&Number(e.NanoCpus??0)>c*1e9&&i("NanoCpus",`this machine has ${c} processors`),c>0&&He(e.CpusetCpus)>=c&&
i("CpusetCpus",`this machine has ${c} processors`);const O=String(e.CgroupParent??"");a==="systemd"&&O!==""&&!O.endsWith(".slice")&&i("CgroupParent","cgroups of\
 systemd end in .slice");const C=e.Runtime;return C!==void 0&&d!==void 0&&!(String(C)in d)&&i("Runtime","this daemon has no such runtime, and runs the container\
 with fewer walls"),s}r(Ke,"fitHost");function He(e){const t=String(e??"").match(/\d+/g)??[];return Math.max(-1,...t.map(Number))}r(He,"highest");async function Ye(e,t,{
preserve:n,c:s}){const{networks:i,endpoints:c={},network_of:a,isolated:d}=t;if(i.length===1&&i[0]==="none")return{mode:"none",endpoints:[]};if(n&&a!==void 0){const S=await(0,I.
FA)(e,a,s);if(S!==void 0)return{mode:`container:${S.Id}`,endpoints:[]};s.log.warn(`the container ${a}, whose network it had, is not here`)}const O=n?i:i.filter(
S=>S==="bridge"&&c[S]!==void 0),C=await Fe(e,O,s),v=[];for(const S of C)v.push([S.Name,await Ge(e,c[S.Name]??{},{network:S,c:s})]);const[l]=v;return l!==void 0?
{mode:l[0],endpoints:v}:d?(s.log.warn(`the original could reach nothing outside of its own network, so the container gets none${n?"":": --preserve-networks join\
s that one"}`),{mode:"none",endpoints:[]}):(a!==void 0&&s.log.warn(`it had the network of the container ${a}, and gets Docker's default one${n?"":": --preserve-\
networks joins it"}`),{mode:void 0,endpoints:[]})}r(Ye,"connectionsOf");async function Fe(e,t,n){const s=[];for(const i of t){if(i==="host"){n.log.warn("the mac\
hine's own network is left out: ports of the original could not be taken twice");continue}try{s.push({...await(0,w.Xk)(e,i,n),Name:i})}catch(c){if(!(c instanceof
_.m_))throw c;n.log.warn(`the network ${i} is not here, and left out`)}}return s}r(Fe,"availableNetworks");async function Ge(e,{Aliases:t,IPAMConfig:n,MacAddress:s},{
network:i,c}){const a=Object.entries(i.Containers??{}),d=a.flatMap(([,{IPv4Address:l,IPv6Address:S}])=>[l,S].map(H=>H?.split("/")[0])),C=[n?.IPv4Address,n?.IPv6Address].
filter(l=>l!==void 0&&l!=="").filter(l=>d.includes(l));C.length>0&&c.log.warn(`the address ${C.join(", ")} in ${i.Name} is taken: the container gets a free one`);
const v=s!==void 0&&a.some(([,l])=>l.MacAddress===s);v&&c.log.warn(`the MAC address ${s} in ${i.Name} is taken: the container gets one of its own`);for(const l of t??
[])for(const[S,{Name:H}]of a)(await(0,I.FA)(e,S,c))?.NetworkSettings.Networks?.[i.Name]?.Aliases?.includes(l)&&c.log.warn(`in ${i.Name} the name ${l} leads to t\
he container ${H} as well`);return{...t?.length&&{Aliases:t},...n&&C.length===0&&{IPAMConfig:n},...s!==void 0&&!v&&{MacAddress:s}}}r(Ge,"fitEndpoint");const ze="\
1.45";async function Ve(e,t,n){const{image:s,env:i,ports:c,token:a,machine:d,c:O}=n,C=Mt(t.config),v=Dt(t.host);for(const rt of Ht([...C.lost,...v.lost],"restor\
ed"))O.log.warn(rt);const l=d&&(0,We.c)(d),{mode:S,endpoints:H}=await Ye(e,t,{preserve:n.preserveNetworks,c:O}),Y={...C.settings.ExposedPorts??{},...l?.config.ExposedPorts},
ut=S?.startsWith("container:")===!0,{Hostname:nt,...dt}=C.settings;return{body:{...ut?dt:{...C.settings,...Object.keys(Y).length>0&&{ExposedPorts:Y}},...l&&{Hostname:l.
config.Hostname},Image:s,Env:i,Labels:{...t.labels,[bt]:Jt(t),...l?.config.Labels,[Et.op]:a},HostConfig:{...Ke(v.settings,await e.info(O),O),...ut?{}:{PortBindings:c},
...l?.host,Mounts:[...Xe(e,t,n),...Je(v.settings),...l?.host.Mounts??[]],...S!==void 0&&{NetworkMode:S}}},networks:H}}r(Ve,"restoredLikeness");function Xe(e,{mounts:t},{
plan:n,filled:s,machine:i}){return t.flatMap(({target:c,volume:a,read_only:d,subpath:O,nocopy:C})=>{const v=n.mounted.get(a);if(i?.mounts.some(H=>H.target===c))
return[];if(v===void 0)return[{Type:"volume",Target:c,...d&&{ReadOnly:!0}}];if(O!==void 0&&!e.speaks(ze))throw new _.Wt(`${c} is the folder ${O} of a volume, an\
d this Docker can only mount all of it`,{hint:"Update it to Docker 26 or newer"});const l=C===!0||s.has(v),S={...l&&{NoCopy:l},...O!==void 0&&{Subpath:O}};return[
{Type:"volume",Source:v,Target:c,...d&&{ReadOnly:!0},...Object.keys(S).length>0&&{VolumeOptions:S}}]})}r(Xe,"restored_likeness_mountsOf");function Je({Mounts:e=[]}){
return e}r(Je,"tmpfsOf");var Qe=f(77598);async function Ze(e,{mounts:t},{name:n,how:s,c:i}){const c=new Map,a=new Map;for(const{volume:d,bind:O}of s==="none"?[]:
t){const C=s==="shared"&&!O,v=C?d:te(n,ee(d)),l=await(0,yt.y6)(e,v,i)!==void 0;if(C&&!l)throw new _.m_(`The volume '${d}' to share is not here`,{hint:"Leave out\
 =shared to get copies"});if(!C&&l&&!a.has(v))throw new _.fK(`There is a volume '${v}' already`,{hint:"Choose another name with --container-name, or remove it"});
c.set(d,v),C||a.set(v,d)}return{mounted:c,made:a}}r(Ze,"volumesOfContainer");async function qe(e,{name:t,mounts:n},{name:s,settings:i,c}){const a=new Map,d=new Map;
for(const{kind:v,source:l}of i.mounts)v==="volume"&&d.set(l,void 0);for(const{target:v,volume:l}of n){const S=i.mounts.find(Y=>Y.target===v);if(S?.kind==="bind"){
c.log.warn(`${v} is ${S.source} here: what the snapshot holds for it is left out`);continue}const H=S?.source??te(s,ee(l.startsWith(`${t}_`)?l.slice(t.length+1):
l));a.set(l,H),d.set(H,l)}const O=await(0,yt.A8)(e,[...d.keys()],{labels:i.volumeLabels,signal:c.signal}),C=[...a.values()].filter(v=>!O.includes(v));return C.length>
0&&c.log.warn(`${C.join(", ")}: there already, so kept as it is; \`vm destroy --volumes\` makes room for what the snapshot holds`),{mounted:a,made:new Map(O.map(
v=>[v,d.get(v)]))}}r(qe,"volumesOfMachine");const tn=255;function te(e,t){const n=`${e}_${t}`;return n.length<=tn?n:`${n.slice(0,230)}-${(0,Qe.createHash)("sha2\
56").update(n).digest("hex").slice(0,16)}`}r(te,"volumeName");function ee(e){return/^[0-9a-f]{64}$/.test(e)?e.slice(0,12):e}r(ee,"volumes_short");var en=function(e,t,n){
if(t!=null){if(typeof t!="object"&&typeof t!="function")throw new TypeError("Object expected.");var s,i;if(n){if(!Symbol.asyncDispose)throw new TypeError("Symbo\
l.asyncDispose is not defined.");s=t[Symbol.asyncDispose]}if(s===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");s=t[Symbol.dispose],
n&&(i=s)}if(typeof s!="function")throw new TypeError("Object not disposable.");i&&(s=r(function(){try{i.call(this)}catch(c){return Promise.reject(c)}},"dispose")),
e.stack.push({value:t,dispose:s,async:n})}else n&&e.stack.push({async:!0});return t},nn=(function(e){return function(t){function n(a){t.error=t.hasError?new e(a,
t.error,"An error was suppressed during disposal."):a,t.hasError=!0}r(n,"fail");var s,i=0;function c(){for(;s=t.stack.pop();)try{if(!s.async&&i===1)return i=0,t.
stack.push(s),Promise.resolve().then(c);if(s.dispose){var a=s.dispose.call(s.value);if(s.async)return i|=2,Promise.resolve(a).then(c,function(d){return n(d),c()})}else
i|=1}catch(d){n(d)}if(i===1)return t.hasError?Promise.reject(t.error):Promise.resolve();if(t.hasError)throw t.error}return r(c,"next"),c()}})(typeof SuppressedError==
"function"?SuppressedError:function(e,t,n){var s=new Error(n);return s.name="SuppressedError",s.error=e,s.suppressed=t,s});async function on(e,{snapshot:t,blobs:n,
options:s,c:i}){const c={stack:[],error:void 0,hasError:!1};try{if(t.kind!=="container")throw new _.Wt(`The snapshot '${t.snapshot_name}' holds no container but\
 a ${t.kind}`);const a=await(0,W.Z)(i);await(0,p.GG)(a,{c:i}),await(0,Et.pK)(a,i);const d=(0,qt.a)(t,n),O=Xt(await d.file(mt)),{machine:C}=s,v=s.containerName===
void 0?await ge(a,O,i):void 0,l=v?.name??Ne(s.containerName??""),S=en(c,v?.claim??await(0,kt.c)(a,l,i),!0),H=await xe(a,l,{replaces:C?.replaces,c:i}),Y=await(0,I.
FA)(a,O.name,i),ut=Ue(O,Y,i),nt=C===void 0?await Ze(a,O,{name:l,how:s.volumes,c:i}):await qe(a,O,{name:l,settings:C.settings,c:i});(0,Le.ko)(t.services[0]?.layers.
length??0,await a.info(i),`the image of ${(0,Zt.SN)(s.ref)} has`);const dt={project:s.ref.project,name:`${s.ref.name.slice(0,100)}-${(0,Ie.ZD)(t.image_digest).slice(
0,12)}`},rt=(0,ke.a)(dt,"base"),Lt=await rn(a,rt,i)===void 0,Ot=new Set,jt=C?.settings.volumeLabels??{},vt=[...nt.made.keys()].map(J=>({name:J,labels:jt})),St=(C?.
settings.mounts??[]).flatMap(({kind:J,source:Z})=>J==="volume"?[Z]:[]),ft=[...nt.mounted.values(),...St].filter(J=>!nt.made.has(J)),Nt={name:l,volumes:vt,uses:ft,
images:Lt?[rt]:[],replaces:H},xt=await Be(a,O,{except:H?.Id,c:i});let Pt="present";const Ct=await(0,kt.G)(a,Nt,{bring:z,fill:it,make:_t,c:i}),wt=await(0,I.aH)(a,
Ct,i),tt=wt.State.Status==="running";return{id:Ct,name:l,image:rt,running:tt,volumes:Object.fromEntries(nt.mounted),ports:sn(wt),via:Pt};async function z(){const J=(0,qt.
t)(t,t.services[0]?.name??"");({via:Pt}=await e.restore(J,n,{ref:dt,tags:[],force:!1,via:"auto"},i))}async function it(){const J=(0,R.r)(a,{label:{[$.eq]:(0,K.Pg)()},
c:i});for(const[Z,st]of nt.made){const Tt=st===void 0?void 0:d.volume(st);Tt!==void 0?(await(await J.way(Z)).write(n.open(Tt),i),Ot.add(Z)):st!==void 0&&i.log.warn(
`the snapshot came without the contents of ${st}: the volume ${Z} is empty`)}}async function _t(J){let Z=!0;return await(0,be.k)(a,l,{async make(){if(!Z){const st=await(0,I.
FA)(a,l,i);st?.Config.Labels?.[Et.op]===J&&await a.removeContainer(st.Id,{...i,volumes:!0}),await z()}return Z=!1,await Ut(J)},signal:i.signal})}async function Ut(J){
const Z=await lt(J);return C!==void 0?await(0,Ae.ei)(a,Z,i):(O.state==="running"||O.state==="paused")&&await(0,I.aO)(a,Z,{to:"start",signal:i.signal}),await(0,p.
CQ)(a,[await(0,I.aH)(a,Z,i)],i),Z}async function lt(J){const{preserveNetworks:Z}=s,st=await Ve(a,O,{image:rt,env:ut,ports:xt,token:J,plan:nt,filled:Ot,machine:C?.
settings,preserveNetworks:Z,c:i}),Tt=await(0,Re.w9)(a,st,{name:l,signal:i.signal});return i.log.debug(`${l} was made from ${(0,Zt.SN)(s.ref)}`),Tt}}catch(a){c.error=
a,c.hasError=!0}finally{const a=nn(c);a&&await a}}r(on,"restoreContainer");function sn({NetworkSettings:e}){const t=Object.entries(e.Ports??{}).flatMap(([n,s])=>[
[n,s?.[0]]]).flatMap(([n,s])=>s===void 0?[]:[[n,`${s.HostIp??""}:${s.HostPort??""}`]]);return Object.fromEntries(t)}r(sn,"publishedPorts");async function rn(e,t,n){
try{return await e.inspectImage(t,n)}catch(s){if(s instanceof _.m_)return;throw s}}r(rn,"findImage");function an(e){return{name:"container",probe:r(t=>e.probe(t),
"probe"),examine:r(({container:t},n)=>ye(t,n),"examine"),capture:r((t,n,s)=>_e(e,t,{...n,c:s}),"capture"),restore:r((t,n,s,i)=>on(e,{snapshot:t,blobs:n,options:s,
c:i}),"restore"),describe:r((t,n,s,i)=>e.describe(t,n,s,i),"describe")}}r(an,"containerProvider")}),27764:((ot,G,f)=>{f.d(G,{c:r(()=>D,"c")});function D({hostname:V,
labels:_,memory:M,cpus:K,ports:W,mounts:Q}){const N={};for(const{address:R="",host:E,container:g,protocol:P}of W??[]){const m=`${g}/${P}`;N[m]=[...N[m]??[],{HostIp:R,
HostPort:String(E)}]}const k=Object.fromEntries(Object.keys(N).map(R=>[R,{}]));return{config:{Hostname:V.slice(0,63),Labels:_,...W!==void 0&&{ExposedPorts:k}},host:{
...M!==void 0&&{Memory:M,MemorySwap:0},...K!==void 0&&{NanoCpus:Math.round(K*1e9)},...W!==void 0&&{PortBindings:N},Mounts:Q.map(({kind:R,source:E,target:g,readOnly:P})=>({
Type:R,Source:E,Target:g,ReadOnly:P}))}}}r(D,"toCreateBody")}),51630:((ot,G,f)=>{f.d(G,{J$:r(()=>g,"J$"),mC:r(()=>E,"mC"),vS:r(()=>k,"vS")});var D=f(77598),V=f(
73024),_=f(51455),M=f(76760),K=f(75892),W=f(41232);const Q=2375,N=2376;async function k(o=process.env){const u=o.DOCKER_HOST;if(u)return R(u,await A(o));const h=o.
DOCKER_CONTEXT||await $(o);if(h!==void 0&&h!=="default")return await U(h,o);const T=m(o);return P(T.find(b=>(0,V.existsSync)(b))??T[0])}r(k,"findEndpoint");function R(o,u){
if(o.startsWith("unix://"))return P(o.slice(7));const h=URL.canParse(o)?new URL(o):void 0;if(h===void 0)throw new K.dz(`DOCKER_HOST '${o}' is no URL`,{hint:"Wri\
te it as unix:///path, tcp://host:port or ssh://user@host"});if(h.protocol==="ssh:")return{kind:"ssh",url:o};if(h.protocol!=="tcp:"&&h.protocol!=="http:"&&h.protocol!==
"https:")throw new K.Wt(`DOCKER_HOST '${o}' cannot be used: ${h.protocol}// is not supported`,{hint:"Use unix://, tcp:// or ssh://"});const T=h.protocol==="http\
s:"||u!==void 0,b=h.hostname.replace(/^\[|\]$/g,""),L=h.port===""?T?N:Q:Number(h.port);return{kind:"tcp",host:b,port:L,url:o,...T&&{tls:u??{verify:!0}}}}r(R,"pa\
rseHost");function E(o){return o.kind==="unix"||o.kind==="tcp"&&/^(localhost|127\.|::1$)/.test(o.host)}r(E,"mayShareLoopback");function g(o){return o.kind==="un\
ix"?{DOCKER_HOST:o.url,DOCKER_CONTEXT:void 0}:{}}r(g,"commandEnvironment");function P(o){return{kind:"unix",path:o,url:`unix://${o}`}}r(P,"unix");function m(o){
const u=o.XDG_RUNTIME_DIR;return["/var/run/docker.sock",...u?[(0,M.join)(u,"docker.sock"),(0,M.join)(u,"podman","podman.sock")]:[],(0,M.join)((0,W.Wx)(o),".dock\
er","run","docker.sock"),"/run/podman/podman.sock"]}r(m,"usualSockets");function p(o){return o.DOCKER_CONFIG||(0,M.join)((0,W.Wx)(o),".docker")}r(p,"configFolde\
r");async function A(o){const u=!!o.DOCKER_TLS_VERIFY;if(!(!u&&!o.DOCKER_TLS))return await x(o.DOCKER_CERT_PATH||p(o),u)}r(A,"tlsFromEnvironment");async function x(o,u){
const[h,T,b]=await Promise.all(["ca.pem","cert.pem","key.pem"].map(L=>I((0,M.join)(o,L))));return{verify:u,...h&&{ca:h},...T&&{cert:T},...b&&{key:b}}}r(x,"readT\
ls");async function $(o){const u=await j((0,M.join)(p(o),"config.json"));return w(u,"currentContext")||void 0}r($,"currentContext");async function U(o,u){const h=(0,D.
createHash)("sha256").update(o).digest("hex"),T=(0,M.join)(p(u),"contexts"),b=await j((0,M.join)(T,"meta",h,"meta.json")),L=y(y(b,"Endpoints"),"docker"),F=w(L,"\
Host");if(!F)throw new K.m_(`the Docker context '${o}' has no endpoint`,{hint:"Choose another one with `docker context use`, or set DOCKER_HOST"});const X=(0,M.
join)(T,"tls",h,"docker");return R(F,(0,V.existsSync)(X)?await x(X,y(L,"SkipTLSVerify")!==!0):void 0)}r(U,"contextEndpoint");async function j(o){const u=await I(
o);try{return u===void 0?void 0:JSON.parse(u.toString("utf8"))}catch{return}}r(j,"readJson");async function I(o){try{return await(0,_.readFile)(o)}catch{return}}
r(I,"readIfThere");function y(o,u){return typeof o=="object"&&o!==null?o[u]:void 0}r(y,"field");function w(o,u){const h=y(o,u);return typeof h=="string"?h:""}r(
w,"textField")}),81622:((ot,G,f)=>{f.d(G,{r:r(()=>M,"r")});const D=/error while mounting volume '[^']*': /,V=/:\/[^:\s]*\/_data(?:, flags: [^,:]*)?(?:, data: .*)?(?=: [^:]*$)/,
_=/\b(pass(?:word)?\d?|cred(?:entials)?|secret)=[^,\s]+/gi;function M(K){return K.includes("mount")?K.replace(D,"").replace(V,"").replace(_,"$1=***"):K}r(M,"wit\
houtOptions")}),6023:((ot,G,f)=>{f.d(G,{G:r(()=>E,"G"),c:r(()=>k,"c")});var D=f(75892),V=f(56690),_=f(6957),M=f(17095),K=f(92652),W=f(42149),Q=f(14815),N=f(35389);
async function k(m,p,{signal:A}){try{return await(0,W.B)(m,R(p),{signal:A})}catch(x){if(!(x instanceof D.fK))throw x;const $=x.fields.owner===void 0?"":` (${x.fields.
owner})`;throw new D.fK(`Another process is making the container '${p}'${$}`,{hint:"Wait until it has ended, or choose another name",cause:x})}}r(k,"claimName");
function R(m){return`making.${m}`}r(R,"lockOf");async function E(m,{name:p,volumes:A,uses:x=[],images:$,replaces:U},{bring:j=r(async()=>{},"bring"),fill:I=r(async()=>{},
"fill"),make:y,c:w}){const o=U?.State.Status==="running"||U?.State.Status==="paused",u=(0,V.Pg)();let h={name:p,token:u,images:[...$]};const T=A.map(B=>({...B,labels:{
...B.labels,[N.op]:u}})),b=(U?.Mounts??[]).flatMap(({Type:B,Name:q})=>B==="volume"&&q&&!(0,K.ok)(q)?[q]:[]),L=[...new Set([...x,...b])].filter(B=>T.every(q=>q.name!==
B)),F=Promise.withResolvers(),X=(0,Q.C)(m,{kind:N.gR,lock:R(p),token:u,entry:h,volumes:[...T,...L.map(B=>({name:B,labels:{[N.op]:u}}))],onWritten:F.resolve,signal:w.
signal});try{await Promise.race([F.promise,X]);const[B]=await(0,_.b)(X,j());B.holds||w.log.warn("do not run docker system prune meanwhile: nothing on this archi\
tecture keeps volumes from it"),await et("was made by another program meanwhile");for(const at of L)if(await ht(at))throw g(`The volume ${at} was removed by ano\
ther program meanwhile`);await I(),U!==void 0&&(h={...h,replaces:{id:U.Id,running:o}},await B.write(h),await P(m,U,{name:`${p}.${u}`,c:w}));const q=await y(u);if(await et(
"was removed by another program meanwhile"),(await(0,M.FA)(m,p,w))?.Config.Labels?.[N.op]!==u)throw g(`The container ${p} was removed`);return U!==void 0&&(h={...h,
made:!0},await B.write(h),await(0,N.tN)(m,h,w)),await B.end(),q}catch(B){const q=await(0,N.tN)(m,h,w),at=await X.catch(()=>{});throw await(0,N.Tm)(m,u,{lock:R(p),
end:r(async()=>at?.end(),"end"),c:w}),q?B:new D.fK(`${B instanceof Error?B.message:B}; and the container '${p}', which was stopped to be replaced, was removed b\
y another program`,{hint:"Its volumes with names still exist: make it again with `vm create`. Run no docker prune meanwhile",cause:B})}async function et(B){for(const q of T)
if(!await ht(q.name))throw g(`The volume ${q.name} ${B}`)}r(et,"checkVolumes");async function ht(B){return(await(0,K.y6)(m,B,w))?.Labels?.[N.op]===u}r(ht,"isOwn")}
r(E,"createContainerInPlace");function g(m){return new D.fK(m,{hint:"Try again when no docker prune runs"})}r(g,"meanwhile");async function P(m,{Id:p,State:A},{
name:x,c:$}){A.Status==="paused"&&await(0,M.aO)(m,p,{to:"unpause",signal:$.signal}),(A.Status==="paused"||A.Status==="running")&&await(0,M.SI)(m,p,$),await(0,M.
UQ)(m,p,{name:x,signal:$.signal})}r(P,"renameAside")}),12787:((ot,G,f)=>{f.d(G,{$D:r(()=>_,"$D"),Wb:r(()=>N,"Wb"),YI:r(()=>W,"YI"),ei:r(()=>Q,"ei")});var D=f(75892),
V=f(17095);const _=1e3,M=5,K=65536;async function W(E,g,{grace:P,signal:m}){await(0,V.aO)(E,g,{to:"start",signal:m});const p=AbortSignal.timeout(P);try{const A={
method:"POST",path:`/containers/${g}/wait`,what:`wait for container ${g}`};return(await E.json({...A,signal:AbortSignal.any([m,p])})).StatusCode}catch(A){if(m.throwIfAborted(),
p.aborted)return;throw A}}r(W,"startContainer");async function Q(E,g,{signal:P}){const m=await W(E,g,{grace:_,signal:P});if(m!==void 0)throw await N(E,g,{code:m,
signal:P})}r(Q,"startMachine");async function N(E,g,{code:P,signal:m}){const p=await k(E,g,{signal:m});return new D.Qd(`The machine's command ended at once with\
 exit code ${P}${p===""?"":`:
${p}`}`,{fields:{exit_code:P}})}r(N,"exitedImmediately");async function k(E,g,{signal:P}){const m={stdout:!0,stderr:!0,tail:String(M)},p=[];let A=0;for await(const $ of E.
bytes({method:"GET",path:`/containers/${g}/logs`,query:m,what:"read what it wrote",signal:P}))if(p.push($),A+=$.length,A>K)break;return R(Buffer.concat(p)).toString(
"utf8").split(/\r?\n/).map($=>$.trim()).filter($=>$!=="").slice(-M).join(`
`)}r(k,"lastWords");function R(E){const g=[];let P=0;for(;P+8<=E.length&&(E[P]??3)<=2&&E.readUIntBE(P+1,3)===0;P+=8+E.readUInt32BE(P+4))g.push(E.subarray(P+8,P+
8+E.readUInt32BE(P+4)));return Buffer.concat([...g,E.subarray(P)])}r(R,"withoutHeaders")}),35389:((ot,G,f)=>{f.d(G,{Tm:r(()=>g,"Tm"),gR:r(()=>W,"gR"),op:r(()=>Q,
"op"),pK:r(()=>R,"pK"),tN:r(()=>P,"tN")});var D=f(26921),V=f(75892),_=f(17095),M=f(92652),K=f(14815);const W="container",Q="vm-snapshot.restored",N=12e4,k=D.Ikc(
{name:D.YjP().optional(),token:D.YjP(),images:D.YOg(D.YjP()),replaces:D.Ikc({id:D.YjP(),running:D.zMY()}).optional(),made:D.zMY().optional()});async function R(m,p){
await(0,K.Y)(m,W,{async putRight({token:A,lock:x,entry:$,end:U}){const j=k.safeParse($).data??{token:A,images:[]};if(!await E(m,j,p))return await P(m,j,p)||p.log.
warn(`the container '${j.name}', which an interrupted command was to replace, was removed by another program`),await g(m,j.token,{lock:x,end:U,c:p});const I=j.replaces===
void 0?"":`; the one that it replaces is stopped, and called ${j.name}.${j.token}`;p.log.warn(`the process that made the container '${j.name}' was killed after \
it had started it: the container stays${I}`)},c:p})}r(R,"undoAbandoned");async function E(m,{name:p,token:A,made:x},$){if(x||p===void 0)return!1;const U=await(0,_.
FA)(m,p,$),{StartedAt:j}=U?.State??{};return U?.Config.Labels?.[Q]===A&&j!==void 0&&!j.startsWith("0001-")}r(E,"wasStarted");async function g(m,p,{lock:A,end:x,
c:$}){const U={...$,signal:AbortSignal.timeout(N)},j=await(0,M.yi)(m,{label:[`${Q}=${p}`]},U);if(j.length===0)return await x();const I=await(0,K.C)(m,{kind:W,lock:A,
entry:{token:p,images:[]},signal:U.signal});await x();for(const{Name:y}of j)await(0,M.L)(m,y,U).catch(w=>{$.log.warn(`not taken back: ${w instanceof Error?w.message:
w}`)});await I.end()}r(g,"dropVolumes");async function P(m,{name:p,token:A,images:x,replaces:$,made:U},j){const I={...j,signal:AbortSignal.timeout(N)};let y=!0;
const w=[async()=>{const u=p===void 0?void 0:await(0,_.FA)(m,p,I);u?.Config.Labels?.[Q]===A&&await m.removeContainer(u.Id,{...I,volumes:!0})},...x.map(u=>()=>m.
removeImage(u,I)),async()=>{if($===void 0||p===void 0)return;const u=await(0,_.FA)(m,$.id,I);y=u!==void 0,u!==void 0&&(u.State.Status==="running"&&await(0,_.SI)(
m,u.Id,I),u.Name!==`/${p}`&&await(0,_.UQ)(m,u.Id,{name:p,signal:I.signal}),$.running&&u.State.Status!=="paused"&&await(0,_.aO)(m,u.Id,{to:"start",signal:I.signal}))}],
o=U&&$!==void 0?[()=>m.removeContainer($.id,{...I,volumes:!0})]:w;for(const u of o)try{await u()}catch(h){h instanceof V.m_||j.log.warn(`not taken back: ${h instanceof
Error?h.message:h}`)}return y}r(P,"undo")})};export{dn as id,fn as ids,ln as modules};
