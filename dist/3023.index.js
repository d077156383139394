var cn=Object.defineProperty;var s=(st,G)=>cn(st,"name",{value:G,configurable:!0});const dn=3023,fn=[3023],ln={24746:((st,G,f)=>{f.d(G,{MH:s(()=>W,"MH"),UQ:s(()=>K,"UQ"),zL:s(()=>M,"zL"),zS:s(()=>_,"zS")});var T=f(75892),V=f(47014);function _(k,R){
const E=(0,V.bv)(k),g=K(E),S=`${R}: ${L(E)}`;return g==="ENOSPC"||g==="EDQUOT"?new T._p(S,{cause:E,hint:"Free some space there, or use another place"}):g==="EFB\
IG"?new T._p(S,{cause:E,hint:"FAT disks and limits (ulimit -f) end a file early: use another place"}):g==="EROFS"?new T.iC(S,{cause:E,hint:"Use a folder that is\
 not on a read-only disk, or mount it for writing"}):g==="EACCES"||g==="EPERM"?new T.iC(S,{cause:E,hint:"Use a folder that you may write to, or change its owner"}):
g==="ENOENT"||g==="ENOTDIR"?new T.m_(S,{cause:E,hint:"Check the path"}):g==="EISDIR"||g==="ENAMETOOLONG"||g==="ELOOP"?new T.dz(S,{cause:E,hint:"Check the path"}):
g==="EIO"||g==="EUCLEAN"?new T.cs(S,{cause:E,hint:"The disk or its file system is damaged: look at the log of the system (dmesg)"}):g==="EMFILE"||g==="ENFILE"||
g==="ENOMEM"?new T._p(S,{cause:E,hint:"Allow more open files (ulimit -n) or memory, or run fewer commands at once"}):g==="ESTALE"||g==="ETIMEDOUT"||g==="EHOSTDO\
WN"||g==="ENODEV"||g==="ENXIO"?new T.hG(S,{cause:E,hint:"Look whether the disk or the file server is there, and try again"}):g==="EXDEV"?new T.Wt(S,{cause:E,hint:"\
Part of this folder is a link to another disk: move the whole folder there instead"}):E}s(_,"fileError");function M(k,R){try{return R()}catch(E){throw _(E,k)}}s(
M,"attemptSync");async function W(k,R){try{return await R()}catch(E){throw _(E,k)}}s(W,"withFileErrors");function K(k){return typeof k=="object"&&k!==null&&"cod\
e"in k&&typeof k.code=="string"?k.code:void 0}s(K,"errnoOf");const X={EACCES:"permission denied",EISDIR:"it is a folder",EMFILE:"too many files are open",ENOSPC:"\
no space is left on the disk",ENOTDIR:"a part of the path is not a folder",EPERM:"permission denied",EROFS:"the disk is read-only"};function L(k){const R=X[K(k)??
""];if(R!==void 0)return R;const E=typeof k=="object"&&k!==null&&"message"in k?String(k.message):String(k);return/^E[A-Z0-9]+: ([^,]+), \w+/.exec(E)?.[1]??E}s(L,
"messageOf")}),51208:((st,G,f)=>{f.d(G,{J7:s(()=>g,"J7"),U1:s(()=>E,"U1"),i3:s(()=>S,"i3"),m0:s(()=>R,"m0")});var T=f(31421),V=f(57075),_=f(46466),M=f(75892);const W=16*
1024*1024,K=1024*1024,X=16*1024,L=20,k=5e3;async function R(m,r,a){const l=p(m,r,a),C=Z(a.secrets??[]),{line:$,tail:b}=w(a,C),x=j(m,r,a),H=Promise.all([I(x.stdout,
$,{keep:a.onLine?0:a.maxOutput??W}),I(x.stderr,$,{keep:a.onLine?0:K,drops:!0})]),q=N(x,a.input);try{const[[nt,U],[tt,rt]]=await Promise.all([D(x,l,a),H,q]);if(nt===
0)return{stdout:C(tt),stderr:C(rt)};throw A(l,{code:nt,ended:U,last:a.tellLast?.(b)??b})}catch(nt){throw x.kill("SIGKILL"),await Promise.allSettled([H,q]),nt}}s(
R,"exec");async function*E(m,r,a){const l=p(m,r,a),{line:C,tail:$}=w(a,Z(a.secrets??[])),b=j(m,r,a),x=Promise.all([D(b,l,a),I(b.stderr,C,{keep:0}),N(b,a.input)]);
x.catch(()=>{});try{yield*b.stdout;const[[H,q]]=await x;if(H!==0&&!a.accepts?.includes(H??-1))throw A(l,{code:H,ended:q,last:a.tellLast?.($)??$});return H??0}finally{
b.kill("SIGKILL"),await Promise.allSettled([x])}}s(E,"execStream");function g(m,r,a){const l=(0,T.spawn)(m,r,{env:{...process.env,...a},stdio:["pipe","ignore","\
ignore"],detached:!0,cwd:"/"}),C=new Promise($=>l.once("close",()=>$()).once("error",()=>$()));return l.stdin.on("error",()=>{}),l.unref(),async $=>{l.ref(),l.stdin.
end($),await C}}s(g,"execWatchdog");function S(m,r,a){const l=j(m,r,a),C=a.title??m,$=V.Duplex.from({readable:l.stdout,writable:l.stdin});return I(l.stderr,a.onLine??
(()=>{}),{keep:0}).catch(()=>{}),D(l,C,a).catch(b=>$.destroy(b)),$.once("close",()=>l.kill()),$}s(S,"execDuplex");function p(m,r,{title:a}){return a??[m,...r.slice(
0,1)].join(" ")}s(p,"titleOf");function w({onLine:m},r){const a=[];return{line:s(C=>{const $=r(C);m?.($),$.trim()!==""&&a.push($),a.length>L&&a.shift()},"line"),
tail:a}}s(w,"lastLines");function A(m,{code:r,ended:a,last:l}){const C=a?`was ended by ${a}`:`failed with exit code ${r}`;return new M.Qd([`${m} ${C}`,...l].join(
l.length>1?`
`:": "),{fields:{exit_code:r??-1}})}s(A,"failure");function j(m,r,a){const l={...process.env,...a.env};return(0,T.spawn)(m,r,{env:l,stdio:["pipe","pipe","pipe"],
windowsHide:!0,...a.cwd&&{cwd:a.cwd}})}s(j,"start");function D(m,r,a){const{signal:l}=a;return new Promise((C,$)=>{let b;const x=s(()=>{m.kill("SIGTERM"),b=setTimeout(
()=>m.kill("SIGKILL"),k)},"cancel"),H=s(()=>{clearTimeout(b),l.removeEventListener("abort",x)},"settle");m.once("error",q=>{H(),$(B(q,r,a))}),m.once("close",(q,nt)=>{
H(),l.aborted?$(new M.cc(`${r} was cancelled`,{cause:l.reason})):C([q,nt])}),l.aborted?x():l.addEventListener("abort",x,{once:!0})})}s(D,"exited");function B(m,r,a){
const l=m.path??r,C=a.missingHint===void 0?{}:{hint:a.missingHint};return m.code==="ENOENT"?new M.Wt(`${r} cannot run: '${l}' is not installed`,{cause:m,...C}):
m.code==="EACCES"?new M.iC(`${r} cannot run: '${l}' may not be executed`,{cause:m,fields:{service:r}}):new M.Qd(`${r} cannot run: ${m.message}`,{cause:m})}s(B,"\
startError");async function N(m,r){try{await(0,_.pipeline)(r??[],m.stdin)}catch(a){const l=a.code??"";if(!["EPIPE","ECONNRESET","ECANCELED","ERR_STREAM_PREMATUR\
E_CLOSE","ERR_STREAM_DESTROYED"].includes(l))throw a}}s(N,"feed");async function I(m,r,{keep:a,drops:l=!1}){const C=[],$=new TextDecoder;let b=0,x="";for await(const H of m){
if(b<a&&C.push(l?H.subarray(0,a-b):H),b+=H.length,a>0&&!l&&b>a)throw new M.Qd(`more than ${a} bytes of output`);const q=(x+$.decode(H,{stream:!0})).split(/\r\n|[\r\n]/);
x=(q.pop()??"").slice(0,X);for(const nt of q)r(nt.slice(0,X))}return x!==""&&r(x),Buffer.concat(C).toString("utf8")}s(I,"collect");function Z(m){const r=m.filter(
a=>a.length>0);return a=>r.reduce((l,C)=>l.replaceAll(C,"***"),a)}s(Z,"redactor")}),51044:((st,G,f)=>{f.r(G),f.d(G,{containerProvider:s(()=>an,"containerProvide\
r")});var T=f(51455),V=f(76760),_=f(75892),M=f(24746),W=f(56690),K=f(40610),X=f(88405),L=f(42149),k=f(5064),R=f(23236),E=f(9694),g=f(89366),S=f(65703),p=f(97771),
w=f(26414),A=f(43805),j=f(71169),D=f(87271),B=f(50435),N=f(14324),I=f(17095),Z=f(69167),m=f(78560),r=f(26921);const a=["Hostname","Domainname","User","AttachStd\
in","AttachStdout","AttachStderr","ExposedPorts","Tty","OpenStdin","StdinOnce","Cmd","Healthcheck","ArgsEscaped","Volumes","WorkingDir","Entrypoint","NetworkDis\
abled","OnBuild","StopSignal","StopTimeout","Shell"],l=["Image","Env","Labels","HostConfig","MacAddress"],C=["PortBindings","PublishAllPorts","RestartPolicy","I\
nit","Tmpfs","ReadonlyRootfs","CapDrop","ShmSize","GroupAdd","Ulimits","Sysctls","Memory","MemorySwap","MemoryReservation","MemorySwappiness","KernelMemory","Ke\
rnelMemoryTCP","PidsLimit","BlkioWeight","NanoCpus","CpuShares","CpuPeriod","CpuQuota","CpusetCpus","CpusetMems","ExtraHosts","Dns","DnsOptions","DnsSearch"],$=[
"Binds","VolumesFrom","NetworkMode","VolumeDriver","ContainerIDFile","ConsoleSize","AutoRemove","Isolation","CpuCount","CpuPercent","IOMaximumIOps","IOMaximumBa\
ndwidth"],b=["Privileged","Devices","DeviceCgroupRules","DeviceRequests","PidMode","UTSMode","UsernsMode","Cgroup","OomKillDisable","CpuRealtimePeriod","CpuReal\
timeRuntime"],x=["StorageOpt","Annotations","Links","BlkioWeightDevice","BlkioDeviceReadBps","BlkioDeviceWriteBps","BlkioDeviceReadIOps","BlkioDeviceWriteIOps"],
H=["CHOWN","DAC_OVERRIDE","FSETID","FOWNER","MKNOD","NET_RAW","SETGID","SETUID","SETFCAP","SETPCAP","NET_BIND_SERVICE","SYS_CHROOT","KILL","AUDIT_WRITE"],q=/^(no-new-privileges([:=]true)?|apparmor=docker-default|seccomp=builtin)$/,
nt=["json-file","local","journald","none"],U=/^(runc|io\.containerd\.runc\.v\d)?$/,tt=/^(io\.containerd\.)?(runsc|kata)/,rt=["/proc/asound","/proc/acpi","/proc/\
kcore","/proc/keys","/proc/latency_stats","/proc/timer_list","/proc/timer_stats","/proc/sched_debug","/proc/scsi","/sys/firmware"],ne=["/proc/interrupts","/sys/\
devices/virtual/powercap"],Bt=["/proc/bus","/proc/fs","/proc/irq","/proc/sys","/proc/sysrq-trigger"],Wt=r.YOg(r.YjP()),oe=r.Ikc({Type:r.euz("tmpfs"),Target:r.YjP(),
ReadOnly:r.zMY().optional(),TmpfsOptions:r.Ikc({SizeBytes:r.aig().optional(),Mode:r.aig().optional()}).nullish()}),Kt={CapAdd:Yt(e=>H.includes(e.toUpperCase().replace(
/^CAP_/,"")),"power"),SecurityOpt:Yt(e=>q.test(e),"machine"),IpcMode:s(e=>["none","private","shareable"].includes(String(e))?{kept:e}:{lost:String(e),why:"power"},
"IpcMode"),CgroupnsMode:s(e=>e==="private"?{kept:e}:{},"CgroupnsMode"),CgroupParent:s(e=>/^(?!.*\.\.)[^\0]{1,1000}$/.test(String(e))?{kept:e}:{lost:"",why:"mach\
ine"},"CgroupParent"),OomScoreAdj:s(e=>Number(e)>0?{kept:Number(e)}:{lost:"",why:"power"},"OomScoreAdj"),Runtime:s(e=>U.test(String(e))?{}:tt.test(String(e))?{kept:e}:
{lost:String(e),why:"machine"},"Runtime"),LogConfig(e){const t=r.Ikc({Type:r.YjP(),Config:r.g1P(r.YjP(),r.YjP()).nullish()}).safeParse(e).data;return t?.Type===
void 0||t.Type===""?{}:nt.includes(t.Type)?{kept:t}:{lost:t.Type,why:"machine"}},MaskedPaths:Ft([...rt],[...rt,...ne]),ReadonlyPaths:Ft(Bt,Bt),Mounts:s(e=>({kept:r.
YOg(r.L5J()).catch([]).parse(e).flatMap(t=>oe.safeParse(t).data??[])}),"Mounts")};function Tt(e){const t={},n=[];for(const[o,i]of Object.entries(e)){if(Mt(i)||$.
includes(o)||((C.includes(o)||re(i)&&[...b,...x].includes(o))&&(t[o]=i),C.includes(o)||$t(i)))continue;const{kept:u,lost:c,why:d="unknown"}=se(o,i);u!==void 0&&
!$t(u)&&(t[o]=u),c!==void 0&&n.push({what:c===""?o:`${o} (${c})`,why:d})}return{settings:t,lost:n}}s(Tt,"portableHost");function se(e,t){const n=Object.hasOwn(Kt,
e)?Kt[e]:void 0;return n!==void 0?n(t):{lost:"",why:b.includes(e)?"power":x.includes(e)?"machine":"unknown"}}s(se,"judgmentOf");function Dt(e){const t=Object.entries(
e).filter(([u,c])=>!Mt(c)&&!l.includes(u)),n=t.filter(([u])=>a.includes(u)),i=t.filter(([u,c])=>!a.includes(u)&&!$t(c)).map(([u])=>({what:u,why:"unknown"}));return{
settings:Object.fromEntries(n),lost:i}}s(Dt,"portableConfig");function Ht(e,t){const n={power:"since it gives power over the machine",machine:"since it belongs \
to the machine that the container ran on; the default takes its place",unknown:"since this version does not know it"};return Object.keys(n).flatMap(o=>{const i=e.
filter(u=>u.why===o).map(({what:u})=>u);return i.length===0?[]:[`not ${t}, ${n[o]}: ${i.join(", ")}`]})}s(Ht,"lossesInWords");function Yt(e,t){return n=>{const o=Wt.
catch([]).parse(n),i=o.filter(u=>!e(u)).map(u=>u.length>40?`${u.slice(0,40)}…`:u);return{kept:o.filter(e),...i.length>0&&{lost:i.join(" "),why:t}}}}s(Yt,"some");
function Ft(e,t){return n=>{const o=Wt.catch([]).parse(n);return e.every(i=>o.includes(i))?o.every(i=>t.includes(i))?{}:{kept:[...new Set([...t,...o])]}:{lost:"",
why:"power"}}}s(Ft,"paths");function Mt(e){return e==null}s(Mt,"isUnset");function re(e){return Array.isArray(e)&&e.length===0}s(re,"isEmptyList");function $t(e){
return Mt(e)||e===!1||e===""||e===0?!0:typeof e=="object"&&Object.keys(e).length===0}s($t,"isNothing");async function ie(e,t,{state:n,of:o,env:i,includeEnv:u,binds:c,
c:d}){const{body:y,networks:P}=(0,Z.$R)(t,{image:t.Image}),O=Object.entries(t.Config.Labels??{}).filter(([v])=>(0,w.es)(v)||!/^(com\.docker\.compose|vm-snapshot)\./.
test(v)),h=await Gt(e,t,d);return{version:1,name:t.Name.slice(1),...o!==void 0&&{of:o},state:n,config:Dt(y).settings,host:Tt(y.HostConfig).settings,labels:Object.
fromEntries(O),env:(t.Config.Env??[]).filter(v=>!i.includes(v)).map(v=>{const[Y="",...F]=v.split("=");return{name:Y,...u&&{value:F.join("=")}}}),mounts:ae(t,c),
networks:Object.keys(t.NetworkSettings.Networks??{}),endpoints:Object.fromEntries(P.map(([v,Y])=>[v,ce(Y,t)])),...h}}s(ie,"describe");function ae({HostConfig:e,
Mounts:t},n){return t.flatMap(({Type:o,Name:i,Source:u,Destination:c,RW:d})=>{const y=o==="bind",P=y?n.find(({path:F})=>F===u)?.name:o==="volume"?i:void 0;if(P===
void 0)return[];const O=s(F=>F!==void 0&&V.posix.resolve("/",F)===c,"isHere"),h=e.Mounts?.find(({Target:F})=>O(F))?.VolumeOptions,[,,v=""]=e.Binds?.map(F=>F.split(
":")).find(([,F])=>O(F))??[],Y=h?.NoCopy===!0||v.split(",").includes("nocopy");return[{target:c,volume:P,read_only:!d,...y&&{bind:y},...h?.Subpath&&{subpath:h.Subpath},
...Y&&{nocopy:Y}}]})}s(ae,"mountsOf");function ce({Aliases:e,IPAMConfig:t,MacAddress:n},o){return{...e?.length&&{Aliases:[...e]},...t&&{IPAMConfig:t},...n&&n===
o.Config.MacAddress&&{MacAddress:n}}}s(ce,"endpointOf");async function Gt(e,{HostConfig:t,NetworkSettings:n},o){const[,i]=t.NetworkMode?.split("container:")??[];
if(i!==void 0){const c=await(0,I.FA)(e,i,o);if(c===void 0)return{network_of:i};const{isolated:d}=await Gt(e,c,o);return{network_of:c.Name.slice(1),...d&&{isolated:d}}}
const u=Object.keys(n.Networks??{});if(t.NetworkMode==="none"&&u.every(c=>c==="none"))return{isolated:!0};if(u.length===0)return{};for(const c of u)if(!await ue(
e,c,o))return{};return{isolated:!0}}s(Gt,"surroundings");async function ue(e,t,n){if(t==="none")return!0;if(t==="bridge"||t==="host")return!1;try{return(await(0,m.
Xk)(e,t,n)).Internal===!0}catch(o){if(o instanceof _.m_)return!1;throw o}}s(ue,"isInternal");var de=f(93211);const mt="container/container.json",zt=8<<20,Vt=r.YjP().
min(1).max(4096),ct=r.YjP().min(1).max(255).regex(new RegExp("^\\P{Cc}+$","u")),gt=r.YjP().max(64),fe=r.Ikc({target:Vt,volume:ct,read_only:r.zMY(),bind:r.zMY().
optional(),subpath:Vt.optional(),nocopy:r.zMY().optional()}),le=r.Ikc({Aliases:r.YOg(ct).max(1e3).nullish(),IPAMConfig:r.Ikc({IPv4Address:gt.optional(),IPv6Address:gt.
optional(),LinkLocalIPs:r.YOg(gt).max(100).optional()}).nullish(),MacAddress:gt.optional()}),he=r.Ikc({version:r.euz(1),name:ct,of:ct.optional(),state:r.k5n(["r\
unning","paused","exited","created"]),config:r.g1P(r.YjP(),r.L5J()),host:r.g1P(r.YjP(),r.L5J()),labels:r.g1P(r.YjP(),r.YjP()),env:r.YOg(r.Ikc({name:r.YjP().min(
1),value:r.YjP().optional()})).max(1e4),mounts:r.YOg(fe).max(1e4),networks:r.YOg(ct).max(1e3),endpoints:r.g1P(ct,le).optional(),network_of:ct.optional(),isolated:r.
zMY().optional()});function Xt(e){if(e.length>zt)throw new _.cs(`${mt} of the snapshot has more than ${zt} bytes`);let t;try{t=JSON.parse(Buffer.from(e).toString(
"utf8"))}catch(o){throw new _.cs(`${mt} of the snapshot is no JSON`,{cause:o})}const n=he.safeParse(t);if(n.success)return n.data;throw new _.cs(`${mt} of the s\
napshot cannot be read: ${(0,de.w)(n.error.issues)}`)}s(Xt,"parseDocument");function me(e){const t=Buffer.from(`${JSON.stringify(e,void 0,2)}
`);try{Xt(t)}catch(n){throw n instanceof _.JC?new _.Wt(`The container ${e.name} cannot be captured: ${n.message}`,{cause:n}):n}return t}s(me,"writeDocument");var It=f(
6023),kt=f(35389),Et=f(92652);const bt="vm-snapshot.container",pe=100;async function we(e,{Image:t,Config:n},o){const i=n.Labels?.[bt];return!i||n.Labels?.[kt.op]===
void 0||(await e.inspectImage(t,o).catch(()=>{}))?.Config?.Labels?.[bt]===i?void 0:i}s(we,"lineage");function Jt({name:e,of:t}){return t??e}s(Jt,"firstOf");async function ge(e,t,n){
const o=Jt(t).slice(0,pe),i=(await(0,I.XT)(e,{},n)).flatMap(({Names:c})=>(c??[]).map(d=>d.slice(1))),u=(await(0,Et.yi)(e,{},n)).map(({Name:c})=>c);for(let c=2;;c++){
const d=`${o}-${c}`;if(!(i.includes(d)||u.some(y=>y.startsWith(`${d}_`))))try{const y=await(0,It.c)(e,d,n);if(!await Ee(e,d,n))return{name:d,claim:y};await y[Symbol.
asyncDispose]()}catch(y){if(!(y instanceof _.fK))throw y}}}s(ge,"claimFreeName");async function Ee(e,t,n){return await(0,I.FA)(e,t,n)!==void 0?!0:(await(0,Et.yi)(
e,{},n)).some(({Name:o})=>o.startsWith(`${t}_`))}s(Ee,"isTaken");async function Rt(e,t,n){const o=await(0,I.FA)(e,t,n);if(o===void 0)throw new _.m_(`Docker has \
no container '${t}'`,{hint:"See `docker container ls --all`"});const i=await we(e,o,n),u={id:o.Id,name:o.Name.slice(1),...i!==void 0&&{of:i},state:ve(o),image:o.
Config.Image,volumes:Oe(o),notCaptured:Se(o)};return{info:o,examined:u}}s(Rt,"resolveContainer");async function ye(e,t){return(await Rt(await(0,K.Z)(t),e,t)).examined}
s(ye,"examineContainer");function Oe({Mounts:e}){return[...new Set(e.flatMap(({Type:t,Name:n})=>t==="volume"&&n!==void 0?[n]:[]))]}s(Oe,"volumesOf");function ve({
Name:e,State:t}){const{Status:n}=t;if(n==="restarting")return"running";if(n==="running"||n==="paused"||n==="exited"||n==="created")return n;throw new _.fK(`The \
container ${e.slice(1)} is ${n}: Docker is removing it, or could not`,{hint:"Remove it with docker rm --force, or capture another one"})}s(ve,"stateOf");function Se({
Config:e,HostConfig:t,Mounts:n}){return[...n.filter(({Type:i})=>i==="bind").map(({Source:i,Destination:u})=>`${i} (${u}) is a folder or file of this machine, no\
t a volume: it is not captured`),...Ht([...Dt(e).lost,...Tt(t).lost],"captured")]}s(Se,"notCaptured");var pt=function(e,t,n){if(t!=null){if(typeof t!="object"&&
typeof t!="function")throw new TypeError("Object expected.");var o,i;if(n){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");o=
t[Symbol.asyncDispose]}if(o===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");o=t[Symbol.dispose],n&&(i=o)}if(typeof o!="functi\
on")throw new TypeError("Object not disposable.");i&&(o=s(function(){try{i.call(this)}catch(u){return Promise.reject(u)}},"dispose")),e.stack.push({value:t,dispose:o,
async:n})}else n&&e.stack.push({async:!0});return t},At=(function(e){return function(t){function n(c){t.error=t.hasError?new e(c,t.error,"An error was suppresse\
d during disposal."):c,t.hasError=!0}s(n,"fail");var o,i=0;function u(){for(;o=t.stack.pop();)try{if(!o.async&&i===1)return i=0,t.stack.push(o),Promise.resolve().
then(u);if(o.dispose){var c=o.dispose.call(o.value);if(o.async)return i|=2,Promise.resolve(c).then(u,function(d){return n(d),u()})}else i|=1}catch(d){n(d)}if(i===
1)return t.hasError?Promise.reject(t.error):Promise.resolve();if(t.hasError)throw t.error}return s(u,"next"),u()}})(typeof SuppressedError=="function"?SuppressedError:
function(e,t,n){var o=new Error(n);return o.name="SuppressedError",o.error=e,o.suppressed=t,o});const Pe="compose/vm.yaml",Qt=1<<20,_e=9e5;async function*Ce(e,t,{
c:n,onSize:o,onConfig:i,...u}){const c={stack:[],error:void 0,hasError:!1};try{const d=await(0,K.Z)(n),y=await Rt(d,t.container,n),P=Me(y.info),O=pt(c,await $e(
d,P,n),!0);await(0,w.GG)(d,{locked:P,c:n});const{info:h,examined:v}=await Rt(d,y.info.Id,n),{state:Y}=v;Y==="running"&&!t.quiesce&&n.log.warn("the container run\
s on while it is captured, so files may be out of step with each other: --quiesce pauses it");const F=(0,R.r)(d,{label:{[D.eq]:(0,W.Pg)()},c:n}),ut=(0,B.HH)(v.volumes,
t);await(0,A.Eq)(d,ut,{tars:F,c:n});const ot=t.includeBindMounts?await De(d,h,{tars:F,c:n}):[];for(const et of v.notCaptured)ot.some(({path:z})=>et.startsWith(`${z}\
 (`))||n.log.warn(et);const dt=pt(c,new AsyncDisposableStack,!0),it=dt.use(await(0,j.K)()),Lt=await d.inspectImage(h.Image,n).catch(()=>{}),yt={state:Y,of:v.of,
env:Lt?.Config?.Env??[],includeEnv:t.includeEnv,binds:ot},jt=me(await ie(d,h,{...yt,c:n})),Ot=[],vt=[];let ft={id:h.Image,reference:void 0};{const et={stack:[],
error:void 0,hasError:!1};try{const z=pt(et,(0,X.c)(d,{lock:P,signal:n.signal}),!0),at=pt(et,await(0,w.Eu)(d,[h],{record:z,c:n}),!0);await Pt(z),ft.changes!==void 0&&
await(0,N.$)(d,h,{changes:ft.changes,c:n}),t.quiesce||(yield*wt())}catch(z){et.error=z,et.hasError=!0}finally{const z=At(et);z&&await z}}t.quiesce&&(yield*wt());
const Nt=yield*(0,g.h)(e,ft,{...u,c:n}),xt={[mt]:jt,...t.vmYaml!==void 0&&{[Pe]:await Te(t.vmYaml)}},St={id:v.id,name:v.name,...v.of!==void 0&&{of:v.of}};return{
kind:"container",images:[Nt],volumes:vt,files:xt,container:St};async function Pt(et){const z={stack:[],error:void 0,hasError:!1};try{const at=pt(z,await(0,k.N)(
d,Y==="running"&&t.quiesce?[h.Id]:[],{record:et,c:n}),!0);ft=await(0,S.u)(d,h,{repository:(0,D.AK)(),tag:"0",withEnv:t.includeEnv,ofProject:!1,c:n});const{reference:_t}=ft;
_t!==void 0&&dt.defer(()=>(0,B._B)(d,_t,n));const Ut=ut.map(lt=>({name:lt,read:s(()=>(0,B.CX)(F,lt,n),"read")}));for(const{name:lt,read:J}of[...Ut,...ot]){const Q=`\
volume ${lt}`;Ot.push({name:lt,offered:t.quiesce?await(0,p.Z)(Q,J,{spool:it,c:n}):(0,p._)(Q,J)})}}catch(at){z.error=at,z.hasError=!0}finally{const at=At(z);at&&
await at}}async function*wt(){for(const{name:et,offered:z}of Ot)yield z.blob,vt.push({name:et,digest:await z.digest()})}}catch(d){c.error=d,c.hasError=!0}finally{
const d=At(c);d&&await d}}s(Ce,"captureContainer");async function Te(e){const t=await(0,M.MH)(`reading ${e}`,()=>(0,T.readFile)(e));if(t.length>Qt)throw new _.dz(
`${e} is larger than ${Qt} bytes, and so no vm.yaml`);return t}s(Te,"readVmYaml");async function De(e,{Mounts:t},{tars:n,c:o}){const i=t.flatMap(({Type:c,Source:d})=>c===
"bind"?[d]:[]),u=new Set(t.map(({Name:c})=>c));return(await(0,E.o)(e,i,{tars:n,without:[],asVolumes:!0,c:o})).map(c=>{let d=`bind-${V.posix.basename(c.path).replace(
/[^A-Za-z0-9_.-]/g,"_")}`.slice(0,100);for(;u.has(d);)d+="-";return u.add(d),{...c,name:d}})}s(De,"bindsAsVolumes");function Me({Id:e,Config:t}){const n=t.Labels?.["\
com.docker.compose.project"];return n===void 0?`container.${e.slice(0,12)}`:`project.${n}`}s(Me,"turnOf");async function $e(e,t,{signal:n,log:o}){try{return await(0,L.
B)(e,t,{signal:n})}catch(i){if(!(i instanceof _.fK))throw i;o.info(`Another process is at work on this container (${i.fields.owner??i.message}): waiting for it`)}
return await(0,L.B)(e,t,{signal:n,wait:_e})}s($e,"takeTurn");var Ie=f(44143),Zt=f(75558),ke=f(4469),be=f(31631),Re=f(48474),Ae=f(12787),Le=f(31075),qt=f(89143),
je=f(66560);function Ne(e){if(/^[A-Za-z0-9][A-Za-z0-9_.-]{1,200}$/.test(e))return e;throw new _.dz(`'${e}' is no name of a container`,{hint:"Use letters, digits\
, dot, underscore and dash, at least two of them"})}s(Ne,"validName");async function xe(e,t,{replaces:n,c:o}){const i=await(0,I.FA)(e,t,o);if(i===void 0||i.Id===
n)return i;throw new _.fK(`There is a container '${t}' already`,{hint:"Choose another name with --container-name, or remove that one"})}s(xe,"checkName");function Ue({
env:e},t,n){const o=new Map((t?.Config.Env??[]).map(u=>[u.split("=",1)[0]??"",u])),i=e.filter(({name:u,value:c})=>c===void 0&&!o.has(u)).map(({name:u})=>u);return i.
length>0&&n.log.warn(`the snapshot keeps only the names of these variables, so they are empty or not set: ${i.join(", ")}`),e.flatMap(({name:u,value:c})=>c!==void 0?
[`${u}=${c}`]:o.get(u)??[])}s(Ue,"variables");async function Be(e,{host:t},{except:n,c:o}){const i=t.PortBindings??{},u=await(0,je.r)(e,{isOurs:s(({Id:d})=>d===
n,"isOurs"),c:o}),c={};for(const[d,y]of Object.entries(i)){c[d]=[];for(const{HostIp:P,HostPort:O=""}of y??[]){const[,h="tcp"]=d.split("/"),v=O!==""&&await u({address:P,
port:Number(O),protocol:h})!==void 0;v&&o.log.warn(`the port ${O} is taken: ${d} is published on a free one`),c[d].push({...P!==void 0&&{HostIp:P},HostPort:v?"":
O})}}return c}s(Be,"assignPorts");var We=f(27764);function Ke(e,t,{log:n}){const o={...e},i=s((O,h)=>{n.warn(`${O} ${JSON.stringify(e[O])} is left out: ${h}`),delete o[O]},
"leaveOut"),{NCPU:u=0,CgroupDriver:c,Runtimes:d}=t;u>0&&Number(e.NanoCpus??0)>u*1e9&&i("NanoCpus",`this machine has ${u} processors`),u>0&&He(e.CpusetCpus)>=u&&
i("CpusetCpus",`this machine has ${u} processors`);const y=String(e.CgroupParent??"");c==="systemd"&&y!==""&&!y.endsWith(".slice")&&i("CgroupParent","cgroups of\
 systemd end in .slice");const P=e.Runtime;return P!==void 0&&d!==void 0&&!(String(P)in d)&&i("Runtime","this daemon has no such runtime, and runs the container\
 with fewer walls"),o}s(Ke,"fitHost");function He(e){const t=String(e??"").match(/\d+/g)??[];return Math.max(-1,...t.map(Number))}s(He,"highest");async function Ye(e,t,{
preserve:n,c:o}){const{networks:i,endpoints:u={},network_of:c,isolated:d}=t;if(i.length===1&&i[0]==="none")return{mode:"none",endpoints:[]};if(n&&c!==void 0){const v=await(0,I.
FA)(e,c,o);if(v!==void 0)return{mode:`container:${v.Id}`,endpoints:[]};o.log.warn(`the container ${c}, whose network it had, is not here`)}const y=n?i:i.filter(
v=>v==="bridge"&&u[v]!==void 0),P=await Fe(e,y,o),O=[];for(const v of P)O.push([v.Name,await Ge(e,u[v.Name]??{},{network:v,c:o})]);const[h]=O;return h!==void 0?
{mode:h[0],endpoints:O}:d?(o.log.warn(`the original could reach nothing outside of its own network, so the container gets none${n?"":": --preserve-networks join\
s that one"}`),{mode:"none",endpoints:[]}):(c!==void 0&&o.log.warn(`it had the network of the container ${c}, and gets Docker's default one${n?"":": --preserve-\
networks joins it"}`),{mode:void 0,endpoints:[]})}s(Ye,"connectionsOf");async function Fe(e,t,n){const o=[];for(const i of t){if(i==="host"){n.log.warn("the mac\
hine's own network is left out: ports of the original could not be taken twice");continue}try{o.push({...await(0,m.Xk)(e,i,n),Name:i})}catch(u){if(!(u instanceof
_.m_))throw u;n.log.warn(`the network ${i} is not here, and left out`)}}return o}s(Fe,"availableNetworks");async function Ge(e,{Aliases:t,IPAMConfig:n,MacAddress:o},{
network:i,c:u}){const c=Object.entries(i.Containers??{}),d=c.flatMap(([,{IPv4Address:h,IPv6Address:v}])=>[h,v].map(Y=>Y?.split("/")[0])),P=[n?.IPv4Address,n?.IPv6Address].
filter(h=>h!==void 0&&h!=="").filter(h=>d.includes(h));P.length>0&&u.log.warn(`the address ${P.join(", ")} in ${i.Name} is taken: the container gets a free one`);
const O=o!==void 0&&c.some(([,h])=>h.MacAddress===o);O&&u.log.warn(`the MAC address ${o} in ${i.Name} is taken: the container gets one of its own`);for(const h of t??
[])for(const[v,{Name:Y}]of c)(await(0,I.FA)(e,v,u))?.NetworkSettings.Networks?.[i.Name]?.Aliases?.includes(h)&&u.log.warn(`in ${i.Name} the name ${h} leads to t\
he container ${Y} as well`);return{...t?.length&&{Aliases:t},...n&&P.length===0&&{IPAMConfig:n},...o!==void 0&&!O&&{MacAddress:o}}}s(Ge,"fitEndpoint");const ze="\
1.45";async function Ve(e,t,n){const{image:o,env:i,ports:u,token:c,machine:d,c:y}=n,P=Dt(t.config),O=Tt(t.host);for(const it of Ht([...P.lost,...O.lost],"restor\
ed"))y.log.warn(it);const h=d&&(0,We.c)(d),{mode:v,endpoints:Y}=await Ye(e,t,{preserve:n.preserveNetworks,c:y}),F={...P.settings.ExposedPorts??{},...h?.config.ExposedPorts},
ut=v?.startsWith("container:")===!0,{Hostname:ot,...dt}=P.settings;return{body:{...ut?dt:{...P.settings,...Object.keys(F).length>0&&{ExposedPorts:F}},...h&&{Hostname:h.
config.Hostname},Image:o,Env:i,Labels:{...t.labels,[bt]:Jt(t),...h?.config.Labels,[kt.op]:c},HostConfig:{...Ke(O.settings,await e.info(y),y),...ut?{}:{PortBindings:u},
...h?.host,Mounts:[...Xe(e,t,n),...Je(O.settings),...h?.host.Mounts??[]],...v!==void 0&&{NetworkMode:v}}},networks:Y}}s(Ve,"restoredLikeness");function Xe(e,{mounts:t},{
plan:n,filled:o,machine:i}){return t.flatMap(({target:u,volume:c,read_only:d,subpath:y,nocopy:P})=>{const O=n.mounted.get(c);if(i?.mounts.some(Y=>Y.target===u))
return[];if(O===void 0)return[{Type:"volume",Target:u,...d&&{ReadOnly:!0}}];if(y!==void 0&&!e.speaks(ze))throw new _.Wt(`${u} is the folder ${y} of a volume, an\
d this Docker can only mount all of it`,{hint:"Update it to Docker 26 or newer"});const h=P===!0||o.has(O),v={...h&&{NoCopy:h},...y!==void 0&&{Subpath:y}};return[
{Type:"volume",Source:O,Target:u,...d&&{ReadOnly:!0},...Object.keys(v).length>0&&{VolumeOptions:v}}]})}s(Xe,"restored_likeness_mountsOf");function Je({Mounts:e=[]}){
return e}s(Je,"tmpfsOf");var Qe=f(77598);async function Ze(e,{mounts:t},{name:n,how:o,c:i}){const u=new Map,c=new Map;for(const{volume:d,bind:y}of o==="none"?[]:
t){const P=o==="shared"&&!y,O=P?d:te(n,ee(d)),h=await(0,Et.y6)(e,O,i)!==void 0;if(P&&!h)throw new _.m_(`The volume '${d}' to share is not here`,{hint:"Leave out\
 =shared to get copies"});if(!P&&h&&!c.has(O))throw new _.fK(`There is a volume '${O}' already`,{hint:"Choose another name with --container-name, or remove it"});
u.set(d,O),P||c.set(O,d)}return{mounted:u,made:c}}s(Ze,"volumesOfContainer");async function qe(e,{name:t,mounts:n},{name:o,settings:i,c:u}){const c=new Map,d=new Map;
for(const{kind:O,source:h}of i.mounts)O==="volume"&&d.set(h,void 0);for(const{target:O,volume:h}of n){const v=i.mounts.find(F=>F.target===O);if(v?.kind==="bind"){
u.log.warn(`${O} is ${v.source} here: what the snapshot holds for it is left out`);continue}const Y=v?.source??te(o,ee(h.startsWith(`${t}_`)?h.slice(t.length+1):
h));c.set(h,Y),d.set(Y,h)}const y=await(0,Et.A8)(e,[...d.keys()],{labels:i.volumeLabels,signal:u.signal}),P=[...c.values()].filter(O=>!y.includes(O));return P.length>
0&&u.log.warn(`${P.join(", ")}: there already, so kept as it is; \`vm destroy --volumes\` makes room for what the snapshot holds`),{mounted:c,made:new Map(y.map(
O=>[O,d.get(O)]))}}s(qe,"volumesOfMachine");const tn=255;function te(e,t){const n=`${e}_${t}`;return n.length<=tn?n:`${n.slice(0,230)}-${(0,Qe.createHash)("sha2\
56").update(n).digest("hex").slice(0,16)}`}s(te,"volumeName");function ee(e){return/^[0-9a-f]{64}$/.test(e)?e.slice(0,12):e}s(ee,"volumes_short");var en=function(e,t,n){
if(t!=null){if(typeof t!="object"&&typeof t!="function")throw new TypeError("Object expected.");var o,i;if(n){if(!Symbol.asyncDispose)throw new TypeError("Symbo\
l.asyncDispose is not defined.");o=t[Symbol.asyncDispose]}if(o===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");o=t[Symbol.dispose],
n&&(i=o)}if(typeof o!="function")throw new TypeError("Object not disposable.");i&&(o=s(function(){try{i.call(this)}catch(u){return Promise.reject(u)}},"dispose")),
e.stack.push({value:t,dispose:o,async:n})}else n&&e.stack.push({async:!0});return t},nn=(function(e){return function(t){function n(c){t.error=t.hasError?new e(c,
t.error,"An error was suppressed during disposal."):c,t.hasError=!0}s(n,"fail");var o,i=0;function u(){for(;o=t.stack.pop();)try{if(!o.async&&i===1)return i=0,t.
stack.push(o),Promise.resolve().then(u);if(o.dispose){var c=o.dispose.call(o.value);if(o.async)return i|=2,Promise.resolve(c).then(u,function(d){return n(d),u()})}else
i|=1}catch(d){n(d)}if(i===1)return t.hasError?Promise.reject(t.error):Promise.resolve();if(t.hasError)throw t.error}return s(u,"next"),u()}})(typeof SuppressedError==
"function"?SuppressedError:function(e,t,n){var o=new Error(n);return o.name="SuppressedError",o.error=e,o.suppressed=t,o});async function on(e,{snapshot:t,blobs:n,
options:o,c:i}){const u={stack:[],error:void 0,hasError:!1};try{if(t.kind!=="container")throw new _.Wt(`The snapshot '${t.snapshot_name}' holds no container but\
 a ${t.kind}`);const c=await(0,K.Z)(i);await(0,w.GG)(c,{c:i}),await(0,kt.pK)(c,i);const d=(0,qt.a)(t,n),y=Xt(await d.file(mt)),{machine:P}=o,O=o.containerName===
void 0?await ge(c,y,i):void 0,h=O?.name??Ne(o.containerName??""),v=en(u,O?.claim??await(0,It.c)(c,h,i),!0),Y=await xe(c,h,{replaces:P?.replaces,c:i}),F=await(0,I.
FA)(c,y.name,i),ut=Ue(y,F,i),ot=P===void 0?await Ze(c,y,{name:h,how:o.volumes,c:i}):await qe(c,y,{name:h,settings:P.settings,c:i});(0,Le.ko)(t.services[0]?.layers.
length??0,await c.info(i),`the image of ${(0,Zt.SN)(o.ref)} has`);const dt={project:o.ref.project,name:`${o.ref.name.slice(0,100)}-${(0,Ie.ZD)(t.image_digest).slice(
0,12)}`},it=(0,ke.a)(dt,"base"),Lt=await rn(c,it,i)===void 0,yt=new Set,jt=P?.settings.volumeLabels??{},Ot=[...ot.made.keys()].map(J=>({name:J,labels:jt})),vt=(P?.
settings.mounts??[]).flatMap(({kind:J,source:Q})=>J==="volume"?[Q]:[]),ft=[...ot.mounted.values(),...vt].filter(J=>!ot.made.has(J)),Nt={name:h,volumes:Ot,uses:ft,
images:Lt?[it]:[],replaces:Y},xt=await Be(c,y,{except:Y?.Id,c:i});let St="present";const Pt=await(0,It.G)(c,Nt,{bring:z,fill:at,make:_t,c:i}),wt=await(0,I.aH)(c,
Pt,i),et=wt.State.Status==="running";return{id:Pt,name:h,image:it,running:et,volumes:Object.fromEntries(ot.mounted),ports:sn(wt),via:St};async function z(){const J=(0,qt.
t)(t,t.services[0]?.name??"");({via:St}=await e.restore(J,n,{ref:dt,tags:[],force:!1,via:"auto"},i))}async function at(){const J=(0,R.r)(c,{label:{[D.eq]:(0,W.Pg)()},
c:i});for(const[Q,ht]of ot.made){const Ct=ht===void 0?void 0:d.volume(ht);Ct!==void 0?(await(await J.way(Q)).write(n.open(Ct),i),yt.add(Q)):ht!==void 0&&i.log.warn(
`the snapshot came without the contents of ${ht}: the volume ${Q} is empty`)}}async function _t(J){let Q=!0;return await(0,be.k)(c,h,{async make(){return Q||await z(),
Q=!1,await Ut(J)},signal:i.signal})}async function Ut(J){const Q=await lt(J);return P!==void 0?await(0,Ae.ei)(c,Q,i):(y.state==="running"||y.state==="paused")&&
await(0,I.aO)(c,Q,{to:"start",signal:i.signal}),await(0,w.CQ)(c,[await(0,I.aH)(c,Q,i)],i),Q}async function lt(J){const{preserveNetworks:Q}=o,ht=await Ve(c,y,{image:it,
env:ut,ports:xt,token:J,plan:ot,filled:yt,machine:P?.settings,preserveNetworks:Q,c:i}),Ct=await(0,Re.w9)(c,ht,{name:h,signal:i.signal});return i.log.debug(`${h}\
 was made from ${(0,Zt.SN)(o.ref)}`),Ct}}catch(c){u.error=c,u.hasError=!0}finally{const c=nn(u);c&&await c}}s(on,"restoreContainer");function sn({NetworkSettings:e}){
const t=Object.entries(e.Ports??{}).flatMap(([n,o])=>[[n,o?.[0]]]).flatMap(([n,o])=>o===void 0?[]:[[n,`${o.HostIp??""}:${o.HostPort??""}`]]);return Object.fromEntries(
t)}s(sn,"publishedPorts");async function rn(e,t,n){try{return await e.inspectImage(t,n)}catch(o){if(o instanceof _.m_)return;throw o}}s(rn,"findImage");function an(e){
return{name:"container",probe:s(t=>e.probe(t),"probe"),examine:s(({container:t},n)=>ye(t,n),"examine"),capture:s((t,n,o)=>Ce(e,t,{...n,c:o}),"capture"),restore:s(
(t,n,o,i)=>on(e,{snapshot:t,blobs:n,options:o,c:i}),"restore"),describe:s((t,n,o,i)=>e.describe(t,n,o,i),"describe")}}s(an,"containerProvider")}),27764:((st,G,f)=>{
f.d(G,{c:s(()=>T,"c")});function T({hostname:V,labels:_,memory:M,cpus:W,ports:K,mounts:X}){const L={};for(const{address:R="",host:E,container:g,protocol:S}of K??
[]){const p=`${g}/${S}`;L[p]=[...L[p]??[],{HostIp:R,HostPort:String(E)}]}const k=Object.fromEntries(Object.keys(L).map(R=>[R,{}]));return{config:{Hostname:V.slice(
0,63),Labels:_,...K!==void 0&&{ExposedPorts:k}},host:{...M!==void 0&&{Memory:M,MemorySwap:0},...W!==void 0&&{NanoCpus:Math.round(W*1e9)},...K!==void 0&&{PortBindings:L},
Mounts:X.map(({kind:R,source:E,target:g,readOnly:S})=>({Type:R,Source:E,Target:g,ReadOnly:S}))}}}s(T,"toCreateBody")}),51630:((st,G,f)=>{f.d(G,{J$:s(()=>g,"J$"),
mC:s(()=>E,"mC"),vS:s(()=>k,"vS")});var T=f(77598),V=f(73024),_=f(51455),M=f(76760),W=f(75892),K=f(41232);const X=2375,L=2376;async function k(r=process.env){const a=r.
DOCKER_HOST;if(a)return R(a,await A(r));const l=r.DOCKER_CONTEXT||await D(r);if(l!==void 0&&l!=="default")return await B(l,r);const C=p(r);return S(C.find($=>(0,V.
existsSync)($))??C[0])}s(k,"findEndpoint");function R(r,a){if(r.startsWith("unix://"))return S(r.slice(7));const l=URL.canParse(r)?new URL(r):void 0;if(l===void 0)
throw new W.dz(`DOCKER_HOST '${r}' is no URL`,{hint:"Write it as unix:///path, tcp://host:port or ssh://user@host"});if(l.protocol==="ssh:")return{kind:"ssh",url:r};
if(l.protocol!=="tcp:"&&l.protocol!=="http:"&&l.protocol!=="https:")throw new W.Wt(`DOCKER_HOST '${r}' cannot be used: ${l.protocol}// is not supported`,{hint:"\
Use unix://, tcp:// or ssh://"});const C=l.protocol==="https:"||a!==void 0,$=l.hostname.replace(/^\[|\]$/g,""),b=l.port===""?C?L:X:Number(l.port);return{kind:"t\
cp",host:$,port:b,url:r,...C&&{tls:a??{verify:!0}}}}s(R,"parseHost");function E(r){return r.kind==="unix"||r.kind==="tcp"&&/^(localhost|127\.|::1$)/.test(r.host)}
s(E,"mayShareLoopback");function g(r){return r.kind==="unix"?{DOCKER_HOST:r.url,DOCKER_CONTEXT:void 0}:{}}s(g,"commandEnvironment");function S(r){return{kind:"u\
nix",path:r,url:`unix://${r}`}}s(S,"unix");function p(r){const a=r.XDG_RUNTIME_DIR;return["/var/run/docker.sock",...a?[(0,M.join)(a,"docker.sock"),(0,M.join)(a,
"podman","podman.sock")]:[],(0,M.join)((0,K.Wx)(r),".docker","run","docker.sock"),"/run/podman/podman.sock"]}s(p,"usualSockets");function w(r){return r.DOCKER_CONFIG||
(0,M.join)((0,K.Wx)(r),".docker")}s(w,"configFolder");async function A(r){const a=!!r.DOCKER_TLS_VERIFY;if(!(!a&&!r.DOCKER_TLS))return await j(r.DOCKER_CERT_PATH||
w(r),a)}s(A,"tlsFromEnvironment");async function j(r,a){const[l,C,$]=await Promise.all(["ca.pem","cert.pem","key.pem"].map(b=>I((0,M.join)(r,b))));return{verify:a,
...l&&{ca:l},...C&&{cert:C},...$&&{key:$}}}s(j,"readTls");async function D(r){const a=await N((0,M.join)(w(r),"config.json"));return m(a,"currentContext")||void 0}
s(D,"currentContext");async function B(r,a){const l=(0,T.createHash)("sha256").update(r).digest("hex"),C=(0,M.join)(w(a),"contexts"),$=await N((0,M.join)(C,"met\
a",l,"meta.json")),b=Z(Z($,"Endpoints"),"docker"),x=m(b,"Host");if(!x)throw new W.m_(`the Docker context '${r}' has no endpoint`,{hint:"Choose another one with \
`docker context use`, or set DOCKER_HOST"});const H=(0,M.join)(C,"tls",l,"docker");return R(x,(0,V.existsSync)(H)?await j(H,Z(b,"SkipTLSVerify")!==!0):void 0)}s(
B,"contextEndpoint");async function N(r){const a=await I(r);try{return a===void 0?void 0:JSON.parse(a.toString("utf8"))}catch{return}}s(N,"readJson");async function I(r){
try{return await(0,_.readFile)(r)}catch{return}}s(I,"readIfThere");function Z(r,a){return typeof r=="object"&&r!==null?r[a]:void 0}s(Z,"field");function m(r,a){
const l=Z(r,a);return typeof l=="string"?l:""}s(m,"textField")}),81622:((st,G,f)=>{f.d(G,{r:s(()=>M,"r")});const T=/error while mounting volume '[^']*': /,V=/:\/[^:\s]*\/_data(?:, flags: [^,:]*)?(?:, data: .*)?(?=: [^:]*$)/,
_=/\b(pass(?:word)?\d?|cred(?:entials)?|secret)=[^,\s]+/gi;function M(W){return W.includes("mount")?W.replace(T,"").replace(V,"").replace(_,"$1=***"):W}s(M,"wit\
houtOptions")}),6023:((st,G,f)=>{f.d(G,{G:s(()=>E,"G"),c:s(()=>k,"c")});var T=f(75892),V=f(56690),_=f(6957),M=f(17095),W=f(92652),K=f(42149),X=f(14815),L=f(35389);
async function k(p,w,{signal:A}){try{return await(0,K.B)(p,R(w),{signal:A})}catch(j){if(!(j instanceof T.fK))throw j;const D=j.fields.owner===void 0?"":` (${j.fields.
owner})`;throw new T.fK(`Another process is making the container '${w}'${D}`,{hint:"Wait until it has ended, or choose another name",cause:j})}}s(k,"claimName");
function R(p){return`making.${p}`}s(R,"lockOf");async function E(p,{name:w,volumes:A,uses:j=[],images:D,replaces:B},{bring:N=s(async()=>{},"bring"),fill:I=s(async()=>{},
"fill"),make:Z,c:m}){const r=B?.State.Status==="running"||B?.State.Status==="paused",a=(0,V.Pg)();let l={name:w,token:a,images:[...D]};const C=A.map(U=>({...U,labels:{
...U.labels,[L.op]:a}})),$=(B?.Mounts??[]).flatMap(({Type:U,Name:tt})=>U==="volume"&&tt&&!(0,W.ok)(tt)?[tt]:[]),b=[...new Set([...j,...$])].filter(U=>C.every(tt=>tt.
name!==U)),x=Promise.withResolvers(),H=(0,X.C)(p,{kind:L.gR,lock:R(w),token:a,entry:l,volumes:[...C,...b.map(U=>({name:U,labels:{[L.op]:a}}))],onWritten:x.resolve,
signal:m.signal});try{await Promise.race([x.promise,H]);const[U]=await(0,_.b)(H,N());U.holds||m.log.warn("do not run docker system prune meanwhile: nothing on t\
his architecture keeps volumes from it"),await q("was made by another program meanwhile");for(const rt of b)if(await nt(rt))throw g(`The volume ${rt} was remove\
d by another program meanwhile`);await I(),B!==void 0&&(l={...l,replaces:{id:B.Id,running:r}},await U.write(l),await S(p,B,{name:`${w}.${a}`,c:m}));const tt=await Z(
a);if(await q("was removed by another program meanwhile"),(await(0,M.FA)(p,w,m))?.Config.Labels?.[L.op]!==a)throw g(`The container ${w} was removed`);return B!==
void 0&&(l={...l,made:!0},await U.write(l),await(0,L.tN)(p,l,m)),await U.end(),tt}catch(U){const tt=await(0,L.tN)(p,l,m),rt=await H.catch(()=>{});throw await(0,L.
Tm)(p,a,{lock:R(w),end:s(async()=>rt?.end(),"end"),c:m}),tt?U:new T.fK(`${U instanceof Error?U.message:U}; and the container '${w}', which was stopped to be rep\
laced, was removed by another program`,{hint:"Its volumes with names still exist: make it again with `vm create`. Run no docker prune meanwhile",cause:U})}async function q(U){
for(const tt of C)if(!await nt(tt.name))throw g(`The volume ${tt.name} ${U}`)}s(q,"checkVolumes");async function nt(U){return(await(0,W.y6)(p,U,m))?.Labels?.[L.
op]===a}s(nt,"isOwn")}s(E,"createContainerInPlace");function g(p){return new T.fK(p,{hint:"Try again when no docker prune runs"})}s(g,"meanwhile");async function S(p,{
Id:w,State:A},{name:j,c:D}){A.Status==="paused"&&await(0,M.aO)(p,w,{to:"unpause",signal:D.signal}),(A.Status==="paused"||A.Status==="running")&&await(0,M.SI)(p,
w,D),await(0,M.UQ)(p,w,{name:j,signal:D.signal})}s(S,"renameAside")}),12787:((st,G,f)=>{f.d(G,{$D:s(()=>_,"$D"),Wb:s(()=>L,"Wb"),YI:s(()=>K,"YI"),ei:s(()=>X,"ei")});
var T=f(75892),V=f(17095);const _=1e3,M=5,W=65536;async function K(E,g,{grace:S,signal:p}){await(0,V.aO)(E,g,{to:"start",signal:p});const w=AbortSignal.timeout(
S);try{const A={method:"POST",path:`/containers/${g}/wait`,what:`wait for container ${g}`};return(await E.json({...A,signal:AbortSignal.any([p,w])})).StatusCode}catch(A){
if(p.throwIfAborted(),w.aborted)return;throw A}}s(K,"startContainer");async function X(E,g,{signal:S}){const p=await K(E,g,{grace:_,signal:S});if(p!==void 0)throw await L(
E,g,{code:p,signal:S})}s(X,"startMachine");async function L(E,g,{code:S,signal:p}){const w=await k(E,g,{signal:p});return new T.Qd(`The machine's command ended \
at once with exit code ${S}${w===""?"":`:
${w}`}`,{fields:{exit_code:S}})}s(L,"exitedImmediately");async function k(E,g,{signal:S}){const p={stdout:!0,stderr:!0,tail:String(M)},w=[];let A=0;for await(const D of E.
bytes({method:"GET",path:`/containers/${g}/logs`,query:p,what:"read what it wrote",signal:S}))if(w.push(D),A+=D.length,A>W)break;return R(Buffer.concat(w)).toString(
"utf8").split(/\r?\n/).map(D=>D.trim()).filter(D=>D!=="").slice(-M).join(`
`)}s(k,"lastWords");function R(E){const g=[];let S=0;for(;S+8<=E.length&&(E[S]??3)<=2&&E.readUIntBE(S+1,3)===0;S+=8+E.readUInt32BE(S+4))g.push(E.subarray(S+8,S+
8+E.readUInt32BE(S+4)));return Buffer.concat([...g,E.subarray(S)])}s(R,"withoutHeaders")}),35389:((st,G,f)=>{f.d(G,{Tm:s(()=>g,"Tm"),gR:s(()=>K,"gR"),op:s(()=>X,
"op"),pK:s(()=>R,"pK"),tN:s(()=>S,"tN")});var T=f(26921),V=f(75892),_=f(17095),M=f(92652),W=f(14815);const K="container",X="vm-snapshot.restored",L=12e4,k=T.Ikc(
{name:T.YjP().optional(),token:T.YjP(),images:T.YOg(T.YjP()),replaces:T.Ikc({id:T.YjP(),running:T.zMY()}).optional(),made:T.zMY().optional()});async function R(p,w){
await(0,W.Y)(p,K,{async putRight({token:A,lock:j,entry:D,end:B}){const N=k.safeParse(D).data??{token:A,images:[]};if(!await E(p,N,w))return await S(p,N,w)||w.log.
warn(`the container '${N.name}', which an interrupted command was to replace, was removed by another program`),await g(p,N.token,{lock:j,end:B,c:w});const I=N.replaces===
void 0?"":`; the one that it replaces is stopped, and called ${N.name}.${N.token}`;w.log.warn(`the process that made the container '${N.name}' was killed after \
it had started it: the container stays${I}`)},c:w})}s(R,"undoAbandoned");async function E(p,{name:w,token:A,made:j},D){if(j||w===void 0)return!1;const B=await(0,_.
FA)(p,w,D),{StartedAt:N}=B?.State??{};return B?.Config.Labels?.[X]===A&&N!==void 0&&!N.startsWith("0001-")}s(E,"wasStarted");async function g(p,w,{lock:A,end:j,
c:D}){const B={...D,signal:AbortSignal.timeout(L)},N=await(0,M.yi)(p,{label:[`${X}=${w}`]},B);if(N.length===0)return await j();const I={token:w,images:[]},Z=await(0,W.
C)(p,{kind:K,lock:A,entry:I,signal:B.signal}).catch(m=>{D.log.debug(`the volumes are removed without a record: ${m instanceof Error?m.message:m}`)});await j();for(const{
Name:m}of N)await(0,M.L)(p,m,B).catch(r=>{D.log.warn(`not taken back: ${r instanceof Error?r.message:r}`)});await Z?.end()}s(g,"dropVolumes");async function S(p,{
name:w,token:A,images:j,replaces:D,made:B},N){const I={...N,signal:AbortSignal.timeout(L)};let Z=!0;const m=[async()=>{const a=w===void 0?void 0:await(0,_.FA)(p,
w,I);a?.Config.Labels?.[X]===A&&await p.removeContainer(a.Id,{...I,volumes:!0})},...j.map(a=>()=>p.removeImage(a,I)),async()=>{if(D===void 0||w===void 0)return;
const a=await(0,_.FA)(p,D.id,I);Z=a!==void 0,a!==void 0&&(a.State.Status==="running"&&await(0,_.SI)(p,a.Id,I),a.Name!==`/${w}`&&await(0,_.UQ)(p,a.Id,{name:w,signal:I.
signal}),D.running&&a.State.Status!=="paused"&&await(0,_.aO)(p,a.Id,{to:"start",signal:I.signal}))}],r=B&&D!==void 0?[()=>p.removeContainer(D.id,{...I,volumes:!0})]:
m;for(const a of r)try{await a()}catch(l){l instanceof V.m_||N.log.warn(`not taken back: ${l instanceof Error?l.message:l}`)}return Z}s(S,"undo")})};export{dn as id,fn as ids,ln as modules};
