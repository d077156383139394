var Jn=Object.defineProperty;var s=(q,G)=>Jn(q,"name",{value:G,configurable:!0});const Zn=9604,qn=[9604],te={79738:((q,G,l)=>{l.d(G,{Dr:s(()=>E,"Dr"),U1:s(()=>_,"U1"),i3:s(()=>y,"i3"),m0:s(()=>$,"m0")});var k=l(31421),V=l(57075),T=l(46466),M=l(
75892);const N=16*1024*1024,B=16*1024,X=20,F=5e3;async function $(w,u,i){const f=O(w,u,i),p=H(i.secrets??[]),{line:g,tail:D}=W(i,p),A=v(w,u,i),z=Promise.all([I(
A.stdout,g,i.onLine?0:i.maxOutput??N),I(A.stderr,g,0)]),J=x(A,i.input);try{const[[tt,Et],[yt,ft]]=await Promise.all([R(A,f,i),z,J]);if(tt===0)return{stdout:p(yt),
stderr:p(ft)};throw K(f,{code:tt,ended:Et,last:i.tellLast?.(D)??D})}catch(tt){throw A.kill("SIGKILL"),await Promise.allSettled([z,J]),tt}}s($,"exec");async function*_(w,u,i){
const f=O(w,u,i),{line:p,tail:g}=W(i,H(i.secrets??[])),D=v(w,u,i),A=Promise.all([R(D,f,i),I(D.stderr,p,0),x(D,i.input)]);A.catch(()=>{});try{yield*D.stdout;const[
[z,J]]=await A;if(z!==0&&!i.accepts?.includes(z??-1))throw K(f,{code:z,ended:J,last:g});return z??0}finally{D.kill("SIGKILL"),await Promise.allSettled([A])}}s(_,
"execStream");function E(w,u,i){const f=(0,k.spawn)(w,u,{env:{...process.env,...i},stdio:["pipe","ignore","ignore"],detached:!0,cwd:"/"}),p=new Promise(g=>f.once(
"close",()=>g()).once("error",()=>g()));return f.stdin.on("error",()=>{}),f.unref(),async g=>{f.ref(),f.stdin.end(g),await p}}s(E,"execGuard");function y(w,u,i){
const f=v(w,u,i),p=i.title??w,g=V.Duplex.from({readable:f.stdout,writable:f.stdin});return I(f.stderr,i.onLine??(()=>{}),0).catch(()=>{}),R(f,p,i).catch(D=>g.destroy(
D)),g.once("close",()=>f.kill()),g}s(y,"execDuplex");function O(w,u,{title:i}){return i??[w,...u.slice(0,1)].join(" ")}s(O,"titleOf");function W({onLine:w},u){const i=[];
return{line:s(p=>{const g=u(p);w?.(g),g.trim()!==""&&i.push(g),i.length>X&&i.shift()},"line"),tail:i}}s(W,"lastLines");function K(w,{code:u,ended:i,last:f}){const p=i?
`was ended by ${i}`:`failed with exit code ${u}`;return new M.Qd([`${w} ${p}`,...f].join(f.length>1?`
`:": "),{fields:{exit_code:u??-1}})}s(K,"failure");function v(w,u,i){const f={...process.env,...i.env};return(0,k.spawn)(w,u,{env:f,stdio:["pipe","pipe","pipe"],
windowsHide:!0,...i.cwd&&{cwd:i.cwd}})}s(v,"start");function R(w,u,i){const{signal:f}=i;return new Promise((p,g)=>{let D;const A=s(()=>{w.kill("SIGTERM"),D=setTimeout(
()=>w.kill("SIGKILL"),F)},"cancel"),z=s(()=>{clearTimeout(D),f.removeEventListener("abort",A)},"settle");w.once("error",J=>{z(),g(b(J,u,i))}),w.once("close",(J,tt)=>{
z(),f.aborted?g(new M.cc(`${u} was cancelled`,{cause:f.reason})):p([J,tt])}),f.aborted?A():f.addEventListener("abort",A,{once:!0})})}s(R,"exited");function b(w,u,i){
const f=w.path??u,p=i.missingHint===void 0?{}:{hint:i.missingHint};return w.code==="ENOENT"?new M.Wt(`${u} cannot run: '${f}' is not installed`,{cause:w,...p}):
w.code==="EACCES"?new M.iC(`${u} cannot run: '${f}' may not be executed`,{cause:w,fields:{service:u}}):new M.Qd(`${u} cannot run: ${w.message}`,{cause:w})}s(b,"\
startError");async function x(w,u){try{await(0,T.pipeline)(u??[],w.stdin)}catch(i){const f=i.code??"";if(!["EPIPE","ECONNRESET","ECANCELED","ERR_STREAM_PREMATUR\
E_CLOSE","ERR_STREAM_DESTROYED"].includes(f))throw i}}s(x,"feed");async function I(w,u,i){const f=[],p=new TextDecoder;let g=0,D="";for await(const A of w){if(i>
0){if(g+=A.length,g>i)throw new M.Qd(`more than ${i} bytes of output`);f.push(A)}const z=(D+p.decode(A,{stream:!0})).split(/\r\n|[\r\n]/);D=(z.pop()??"").slice(
0,B);for(const J of z)u(J.slice(0,B))}return D!==""&&u(D),Buffer.concat(f).toString("utf8")}s(I,"collect");function H(w){const u=w.filter(i=>i.length>0);return i=>u.
reduce((f,p)=>f.replaceAll(p,"***"),i)}s(H,"redactor")}),3134:((q,G,l)=>{l.d(G,{CD:s(()=>N,"CD"),UQ:s(()=>B,"UQ"),zL:s(()=>M,"zL"),zS:s(()=>T,"zS")});var k=l(75892),
V=l(47014);function T($,_){const E=(0,V.bv)($),y=B(E),O=`${_}: ${F(E)}`;return y==="ENOSPC"||y==="EDQUOT"?new k._p(O,{cause:E,hint:"Free some space there, or us\
e another place"}):y==="EFBIG"?new k._p(O,{cause:E,hint:"FAT disks and limits (ulimit -f) end a file early: use another place"}):y==="EROFS"?new k.iC(O,{cause:E,
hint:"Use a folder that is not on a read-only disk, or mount it for writing"}):y==="EACCES"||y==="EPERM"?new k.iC(O,{cause:E,hint:"Use a folder that you may wri\
te to, or change its owner"}):y==="ENOENT"||y==="ENOTDIR"?new k.m_(O,{cause:E,hint:"Check the path"}):y==="EISDIR"||y==="ENAMETOOLONG"||y==="ELOOP"?new k.dz(O,{
cause:E,hint:"Check the path"}):y==="EIO"||y==="EUCLEAN"?new k.cs(O,{cause:E,hint:"The disk or its file system is damaged: look at the log of the system (dmesg)"}):
y==="EMFILE"||y==="ENFILE"||y==="ENOMEM"?new k._p(O,{cause:E,hint:"Allow more open files (ulimit -n) or memory, or run fewer commands at once"}):y==="ESTALE"||y===
"ETIMEDOUT"||y==="EHOSTDOWN"||y==="ENODEV"||y==="ENXIO"?new k.hG(O,{cause:E,hint:"Look whether the disk or the file server is there, and try again"}):y==="EXDEV"?
new k.Wt(O,{cause:E,hint:"Part of this folder is a link to another disk: move the whole folder there instead"}):E}s(T,"fileError");function M($,_){try{return _()}catch(E){
throw T(E,$)}}s(M,"attemptSync");async function N($,_){try{return await _()}catch(E){throw T(E,$)}}s(N,"attempt");function B($){return typeof $=="object"&&$!==null&&
"code"in $&&typeof $.code=="string"?$.code:void 0}s(B,"errnoOf");const X={EACCES:"permission denied",EISDIR:"it is a folder",EMFILE:"too many files are open",ENOSPC:"\
no space is left on the disk",ENOTDIR:"a part of the path is not a folder",EPERM:"permission denied",EROFS:"the disk is read-only"};function F($){const _=X[B($)??
""];if(_!==void 0)return _;const E=typeof $=="object"&&$!==null&&"message"in $?String($.message):String($);return/^E[A-Z0-9]+: ([^,]+), \w+/.exec(E)?.[1]??E}s(F,
"messageOf")}),24846:((q,G,l)=>{l.r(G),l.d(G,{containerProvider:s(()=>Vn,"containerProvider")});var k=l(51455),V=l(76760),T=l(75892),M=l(3134),N=l(2430),B=l(39296),
X=l(16519),F=l(84612),$=l(34014),_=l(8242),E=l(56082),y=l(86700),O=l(77250),W=l(56879),K=l(37607),v=l(37710),R=l(3677),b=l(25243),x=l(64539),I=l(17095),H=l(69167),
w=l(78560),u=l(26921);const i=["Hostname","Domainname","User","AttachStdin","AttachStdout","AttachStderr","ExposedPorts","Tty","OpenStdin","StdinOnce","Cmd","He\
althcheck","ArgsEscaped","Volumes","WorkingDir","Entrypoint","NetworkDisabled","OnBuild","StopSignal","StopTimeout","Shell"],f=["Image","Env","Labels","HostConf\
ig","MacAddress"],p=["PortBindings","PublishAllPorts","RestartPolicy","Init","Tmpfs","ReadonlyRootfs","CapDrop","ShmSize","GroupAdd","Ulimits","Sysctls","Memory",
"MemorySwap","MemoryReservation","MemorySwappiness","KernelMemory","KernelMemoryTCP","PidsLimit","BlkioWeight","NanoCpus","CpuShares","CpuPeriod","CpuQuota","Cp\
usetCpus","CpusetMems","ExtraHosts","Dns","DnsOptions","DnsSearch"],g=["Binds","VolumesFrom","NetworkMode","VolumeDriver","ContainerIDFile","ConsoleSize","AutoR\
emove","Isolation","CpuCount","CpuPercent","IOMaximumIOps","IOMaximumBandwidth"],D=["Privileged","Devices","DeviceCgroupRules","DeviceRequests","PidMode","UTSMo\
de","UsernsMode","Cgroup","OomKillDisable","CpuRealtimePeriod","CpuRealtimeRuntime"],A=["StorageOpt","Annotations","Links","BlkioWeightDevice","BlkioDeviceReadB\
ps","BlkioDeviceWriteBps","BlkioDeviceReadIOps","BlkioDeviceWriteIOps"],z=["CHOWN","DAC_OVERRIDE","FSETID","FOWNER","MKNOD","NET_RAW","SETGID","SETUID","SETFCAP",
"SETPCAP","NET_BIND_SERVICE","SYS_CHROOT","KILL","AUDIT_WRITE"],J=/^(no-new-privileges([:=]true)?|apparmor=docker-default|seccomp=builtin)$/,tt=["json-file","lo\
cal","journald","none"],Et=/^(runc|io\.containerd\.runc\.v\d)?$/,yt=/^(io\.containerd\.)?(runsc|kata)/,ft=["/proc/asound","/proc/acpi","/proc/kcore","/proc/keys",
"/proc/latency_stats","/proc/timer_list","/proc/timer_stats","/proc/sched_debug","/proc/scsi","/sys/firmware"],Xt=["/proc/interrupts","/sys/devices/virtual/powe\
rcap"],bt=["/proc/bus","/proc/fs","/proc/irq","/proc/sys","/proc/sysrq-trigger"],At=u.YOg(u.YjP()),Jt=u.Ikc({Type:u.euz("tmpfs"),Target:u.YjP(),ReadOnly:u.zMY().
optional(),TmpfsOptions:u.Ikc({SizeBytes:u.aig().optional(),Mode:u.aig().optional()}).nullish()}),Rt={CapAdd:Lt(n=>z.includes(n.toUpperCase().replace(/^CAP_/,"")),
"power"),SecurityOpt:Lt(n=>J.test(n),"machine"),IpcMode:s(n=>["none","private","shareable"].includes(String(n))?{kept:n}:{lost:String(n),why:"power"},"IpcMode"),
CgroupnsMode:s(n=>n==="private"?{kept:n}:{},"CgroupnsMode"),CgroupParent:s(n=>/^(?!.*\.\.)[^\0]{1,1000}$/.test(String(n))?{kept:n}:{lost:"",why:"machine"},"Cgro\
upParent"),OomScoreAdj:s(n=>Number(n)>0?{kept:Number(n)}:{lost:"",why:"power"},"OomScoreAdj"),Runtime:s(n=>Et.test(String(n))?{}:yt.test(String(n))?{kept:n}:{lost:String(
n),why:"machine"},"Runtime"),LogConfig(n){const t=u.Ikc({Type:u.YjP(),Config:u.g1P(u.YjP(),u.YjP()).nullish()}).safeParse(n).data;return t?.Type===void 0||t.Type===
""?{}:tt.includes(t.Type)?{kept:t}:{lost:t.Type,why:"machine"}},MaskedPaths:Nt([...ft],[...ft,...Xt]),ReadonlyPaths:Nt(bt,bt),Mounts:s(n=>({kept:u.YOg(u.L5J()).
catch([]).parse(n).flatMap(t=>Jt.safeParse(t).data??[])}),"Mounts")};function Ot(n){const t={},e=[];for(const[o,r]of Object.entries(n)){if(vt(r)||g.includes(o)||
((p.includes(o)||Zt(r)&&[...D,...A].includes(o))&&(t[o]=r),p.includes(o)||Pt(r)))continue;const{kept:a,lost:d,why:c="unknown"}=Qt(o,r);a!==void 0&&!Pt(a)&&(t[o]=
a),d!==void 0&&e.push({what:d===""?o:`${o} (${d})`,why:c})}return{settings:t,lost:e}}s(Ot,"portableHost");function Qt(n,t){const e=Object.hasOwn(Rt,n)?Rt[n]:void 0;
return e!==void 0?e(t):{lost:"",why:D.includes(n)?"power":A.includes(n)?"machine":"unknown"}}s(Qt,"judgmentOf");function St(n){const t=Object.entries(n).filter(
([a,d])=>!vt(d)&&!f.includes(a)),e=t.filter(([a])=>i.includes(a)),r=t.filter(([a,d])=>!i.includes(a)&&!Pt(d)).map(([a])=>({what:a,why:"unknown"}));return{settings:Object.
fromEntries(e),lost:r}}s(St,"portableConfig");function jt(n,t){const e={power:"since it gives power over the machine",machine:"since it belongs to the machine t\
hat the container ran on; the default takes its place",unknown:"since this version does not know it"};return Object.keys(e).flatMap(o=>{const r=n.filter(a=>a.why===
o).map(({what:a})=>a);return r.length===0?[]:[`not ${t}, ${e[o]}: ${r.join(", ")}`]})}s(jt,"lossesInWords");function Lt(n,t){return e=>{const o=At.catch([]).parse(
e),r=o.filter(a=>!n(a)).map(a=>a.length>40?`${a.slice(0,40)}…`:a);return{kept:o.filter(n),...r.length>0&&{lost:r.join(" "),why:t}}}}s(Lt,"some");function Nt(n,t){
return e=>{const o=At.catch([]).parse(e);return n.every(r=>o.includes(r))?o.every(r=>t.includes(r))?{}:{kept:[...new Set([...t,...o])]}:{lost:"",why:"power"}}}s(
Nt,"paths");function vt(n){return n==null}s(vt,"isUnset");function Zt(n){return Array.isArray(n)&&n.length===0}s(Zt,"isEmptyList");function Pt(n){return vt(n)||
n===!1||n===""||n===0?!0:typeof n=="object"&&Object.keys(n).length===0}s(Pt,"isNothing");async function qt(n,t,{state:e,of:o,env:r,includeEnv:a,binds:d,c}){const{
body:P,networks:C}=(0,H.$R)(t,{image:t.Image}),h=Object.entries(t.Config.Labels??{}).filter(([S])=>(0,O.es)(S)||!/^(com\.docker\.compose|vm-snapshot)\./.test(S)),
m=await _t(n,t,c);return{version:1,name:t.Name.slice(1),...o!==void 0&&{of:o},state:e,config:St(P).settings,host:Ot(P.HostConfig).settings,labels:Object.fromEntries(
h),env:(t.Config.Env??[]).filter(S=>!r.includes(S)).map(S=>{const[j="",...U]=S.split("=");return{name:j,...a&&{value:U.join("=")}}}),mounts:tn(t,d),networks:Object.
keys(t.NetworkSettings.Networks??{}),endpoints:Object.fromEntries(C.map(([S,j])=>[S,nn(j,t)])),...m}}s(qt,"describe");function tn({HostConfig:n,Mounts:t},e){return t.
flatMap(({Type:o,Name:r,Source:a,Destination:d,RW:c})=>{const P=o==="bind",C=P?e.find(({path:U})=>U===a)?.name:o==="volume"?r:void 0;if(C===void 0)return[];const h=s(
U=>U!==void 0&&V.posix.resolve("/",U)===d,"isHere"),m=n.Mounts?.find(({Target:U})=>h(U))?.VolumeOptions,[,,S=""]=n.Binds?.map(U=>U.split(":")).find(([,U])=>h(U))??
[],j=m?.NoCopy===!0||S.split(",").includes("nocopy");return[{target:d,volume:C,read_only:!c,...P&&{bind:P},...m?.Subpath&&{subpath:m.Subpath},...j&&{nocopy:j}}]})}
s(tn,"mountsOf");function nn({Aliases:n,IPAMConfig:t,MacAddress:e},o){return{...n?.length&&{Aliases:[...n]},...t&&{IPAMConfig:t},...e&&e===o.Config.MacAddress&&
{MacAddress:e}}}s(nn,"endpointOf");async function _t(n,{HostConfig:t,NetworkSettings:e},o){const[,r]=t.NetworkMode?.split("container:")??[];if(r!==void 0){const d=await(0,I.
FA)(n,r,o);if(d===void 0)return{network_of:r};const{isolated:c}=await _t(n,d,o);return{network_of:d.Name.slice(1),...c&&{isolated:c}}}const a=Object.keys(e.Networks??
{});if(t.NetworkMode==="none"&&a.every(d=>d==="none"))return{isolated:!0};if(a.length===0)return{};for(const d of a)if(!await en(n,d,o))return{};return{isolated:!0}}
s(_t,"surroundings");async function en(n,t,e){if(t==="none")return!0;if(t==="bridge"||t==="host")return!1;try{return(await(0,w.Xk)(n,t,e)).Internal===!0}catch(o){
if(o instanceof T.m_)return!1;throw o}}s(en,"isInternal");var on=l(83925);const it="container/container.json",xt=8<<20,Ut=u.YjP().min(1).max(4096),nt=u.YjP().min(
1).max(255).regex(new RegExp("^\\P{Cc}+$","u")),lt=u.YjP().max(64),sn=u.Ikc({target:Ut,volume:nt,read_only:u.zMY(),bind:u.zMY().optional(),subpath:Ut.optional(),
nocopy:u.zMY().optional()}),rn=u.Ikc({Aliases:u.YOg(nt).max(1e3).nullish(),IPAMConfig:u.Ikc({IPv4Address:lt.optional(),IPv6Address:lt.optional(),LinkLocalIPs:u.
YOg(lt).max(100).optional()}).nullish(),MacAddress:lt.optional()}),an=u.Ikc({version:u.euz(1),name:nt,of:nt.optional(),state:u.k5n(["running","paused","exited",
"created"]),config:u.g1P(u.YjP(),u.L5J()),host:u.g1P(u.YjP(),u.L5J()),labels:u.g1P(u.YjP(),u.YjP()),env:u.YOg(u.Ikc({name:u.YjP().min(1),value:u.YjP().optional()})).
max(1e4),mounts:u.YOg(sn).max(1e4),networks:u.YOg(nt).max(1e3),endpoints:u.g1P(nt,rn).optional(),network_of:nt.optional(),isolated:u.zMY().optional()});function Bt(n){
if(n.length>xt)throw new T.cs(`${it} of the snapshot has more than ${xt} bytes`);let t;try{t=JSON.parse(Buffer.from(n).toString("utf8"))}catch(o){throw new T.cs(
`${it} of the snapshot is no JSON`,{cause:o})}const e=an.safeParse(t);if(e.success)return e.data;throw new T.cs(`${it} of the snapshot cannot be read: ${(0,on.w)(
e.error.issues)}`)}s(Bt,"parseDocument");function cn(n){const t=Buffer.from(`${JSON.stringify(n,void 0,2)}
`);try{Bt(t)}catch(e){throw e instanceof T.JC?new T.Wt(`The container ${n.name} cannot be captured: ${e.message}`,{cause:e}):e}return t}s(cn,"writeDocument");var ht=l(
56731),mt=l(92652);const Ct="vm-snapshot.container",un=100;async function dn(n,{Image:t,Config:e},o){const r=e.Labels?.[Ct];return!r||e.Labels?.[ht.aI]===void 0||
(await n.inspectImage(t,o).catch(()=>{}))?.Config?.Labels?.[Ct]===r?void 0:r}s(dn,"lineage");function Wt({name:n,of:t}){return t??n}s(Wt,"firstOf");async function fn(n,t,e){
const o=Wt(t).slice(0,un),r=(await(0,I.XT)(n,{},e)).flatMap(({Names:d})=>(d??[]).map(c=>c.slice(1))),a=(await(0,mt.yi)(n,{},e)).map(({Name:d})=>d);for(let d=2;;d++){
const c=`${o}-${d}`;if(!r.includes(c)&&!a.some(P=>P.startsWith(`${c}_`)))return c}}s(fn,"freeName");async function It(n,t,e){const o=await(0,I.FA)(n,t,e);if(o===
void 0)throw new T.m_(`Docker has no container '${t}'`,{hint:"See `docker container ls --all`"});const r=await dn(n,o,e),a={id:o.Id,name:o.Name.slice(1),...r!==
void 0&&{of:r},state:mn(o),image:o.Config.Image,volumes:hn(o),notCaptured:pn(o)};return{info:o,examined:a}}s(It,"findCapturable");async function ln(n,t){return(await It(
await(0,B.Z)(t),n,t)).examined}s(ln,"examineContainer");function hn({Mounts:n}){return[...new Set(n.flatMap(({Type:t,Name:e})=>t==="volume"&&e!==void 0?[e]:[]))]}
s(hn,"volumesOf");function mn({Name:n,State:t}){const{Status:e}=t;if(e==="restarting")return"running";if(e==="running"||e==="paused"||e==="exited"||e==="created")
return e;throw new T.fK(`The container ${n.slice(1)} is ${e}: Docker is removing it, or could not`,{hint:"Remove it with docker rm --force, or capture another o\
ne"})}s(mn,"stateOf");function pn({Config:n,HostConfig:t,Mounts:e}){return[...e.filter(({Type:r})=>r==="bind").map(({Source:r,Destination:a})=>`${r} (${a}) is a\
 folder or file of this machine, not a volume: it is not captured`),...jt([...St(n).lost,...Ot(t).lost],"captured")]}s(pn,"notCaptured");var pt=function(n,t,e){
if(t!=null){if(typeof t!="object"&&typeof t!="function")throw new TypeError("Object expected.");var o,r;if(e){if(!Symbol.asyncDispose)throw new TypeError("Symbo\
l.asyncDispose is not defined.");o=t[Symbol.asyncDispose]}if(o===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");o=t[Symbol.dispose],
e&&(r=o)}if(typeof o!="function")throw new TypeError("Object not disposable.");r&&(o=s(function(){try{r.call(this)}catch(a){return Promise.reject(a)}},"dispose")),
n.stack.push({value:t,dispose:o,async:e})}else e&&n.stack.push({async:!0});return t},Dt=(function(n){return function(t){function e(d){t.error=t.hasError?new n(d,
t.error,"An error was suppressed during disposal."):d,t.hasError=!0}s(e,"fail");var o,r=0;function a(){for(;o=t.stack.pop();)try{if(!o.async&&r===1)return r=0,t.
stack.push(o),Promise.resolve().then(a);if(o.dispose){var d=o.dispose.call(o.value);if(o.async)return r|=2,Promise.resolve(d).then(a,function(c){return e(c),a()})}else
r|=1}catch(c){e(c)}if(r===1)return t.hasError?Promise.reject(t.error):Promise.resolve();if(t.hasError)throw t.error}return s(a,"next"),a()}})(typeof SuppressedError==
"function"?SuppressedError:function(n,t,e){var o=new Error(e);return o.name="SuppressedError",o.error=n,o.suppressed=t,o});const wn="compose/vm.yaml",Kt=1<<20,gn=9e5;
async function*En(n,t,{c:e,onSize:o,onConfig:r,...a}){const d={stack:[],error:void 0,hasError:!1};try{const c=await(0,B.Z)(e);await(0,F.NL)(c,e),await(0,O.MO)(c,
e);const P=await It(c,t.container,e),C=pt(d,await Sn(c,P.info,e),!0),{info:h,examined:m}=await It(c,P.info.Id,e),{state:S}=m;S==="running"&&!t.quiesce&&e.log.warn(
"the container runs on while it is captured, so files may be out of step with each other: --quiesce pauses it");const j=(0,$.r)(c,{label:{[b.eq]:(0,N.Pg)()},c:e}),
U=(0,v.HH)(m.volumes,t);await(0,W.E)(c,U,{tars:j,c:e});const Q=t.includeBindMounts?await On(c,h,{tars:j,c:e}):[];for(const L of m.notCaptured)Q.some(({path:Y})=>L.
startsWith(`${Y} (`))||e.log.warn(L);const rt=pt(d,new AsyncDisposableStack,!0),st=rt.use(await(0,R.K)()),at=await c.inspectImage(h.Image,e).catch(()=>{}),kt={state:S,
of:m.of,env:at?.Config?.Env??[],includeEnv:t.includeEnv,binds:Q},wt=cn(await qt(c,h,{...kt,c:e})),gt=[],ct=[];let et={id:h.Image,reference:void 0};{const L={stack:[],
error:void 0,hasError:!1};try{const Y=pt(L,await(0,O.Eu)(c,[h],e),!0);await ot(),et.changes!==void 0&&await(0,x.$)(c,h,{changes:et.changes,c:e}),t.quiesce||(yield*Z())}catch(Y){
L.error=Y,L.hasError=!0}finally{const Y=Dt(L);Y&&await Y}}t.quiesce&&(yield*Z());const Tt=yield*(0,E.h)(n,et,{...a,c:e}),$t={[it]:wt,...t.vmYaml!==void 0&&{[wn]:await yn(
t.vmYaml)}},Mt={id:m.id,name:m.name,...m.of!==void 0&&{of:m.of}};return{kind:"container",images:[Tt],volumes:ct,files:$t,container:Mt};async function ot(){const L={
stack:[],error:void 0,hasError:!1};try{const Y=pt(L,S==="running"&&t.quiesce?await(0,F.CN)(c,[h.Id],e):{async[Symbol.asyncDispose](){}},!0);et=await(0,y.d)(c,h,
{repository:(0,b.AK)(),tag:"0",withEnv:t.includeEnv,ofProject:!1,c:e});const{reference:ut}=et;ut!==void 0&&rt.defer(()=>(0,v.zd)(c,ut,e));const Xn=U.map(dt=>({name:dt,
read:s(()=>(0,v.jg)(j,dt,e),"read")}));for(const{name:dt,read:Gt}of[...Xn,...Q]){const Vt=`volume ${dt}`;gt.push({name:dt,offered:t.quiesce?await(0,K.D)(Vt,Gt,{
spool:st,c:e}):(0,K.x)(Vt,Gt)})}}catch(Y){L.error=Y,L.hasError=!0}finally{const Y=Dt(L);Y&&await Y}}async function*Z(){for(const{name:L,offered:Y}of gt)yield Y.
blob,ct.push({name:L,digest:await Y.digest()})}}catch(c){d.error=c,d.hasError=!0}finally{const c=Dt(d);c&&await c}}s(En,"captureContainer");async function yn(n){
const t=await(0,M.CD)(`reading ${n}`,()=>(0,k.readFile)(n));if(t.length>Kt)throw new T.dz(`${n} is larger than ${Kt} bytes, and so no vm.yaml`);return t}s(yn,"r\
eadVmYaml");async function On(n,{Mounts:t},{tars:e,c:o}){const r=t.flatMap(({Type:d,Source:c})=>d==="bind"?[c]:[]),a=new Set(t.map(({Name:d})=>d));return(await(0,_.
o)(n,r,{tars:e,without:[],asVolumes:!0,c:o})).map(d=>{let c=`bind-${V.posix.basename(d.path).replace(/[^A-Za-z0-9_.-]/g,"_")}`.slice(0,100);for(;a.has(c);)c+="-";
return a.add(c),{...d,name:c}})}s(On,"bindsAsVolumes");async function Sn(n,{Id:t,Config:e},{signal:o,log:r}){const a=e.Labels?.["com.docker.compose.project"],d=a===
void 0?`container.${t.slice(0,12)}`:`project.${a}`;try{return await(0,X.B)(n,d,{signal:o})}catch(c){if(!(c instanceof T.fK))throw c;r.info(`Another process is a\
t work on this container (${c.fields.owner??c.message}): waiting for it`)}return await(0,X.B)(n,d,{signal:o,wait:gn})}s(Sn,"takeTurn");var vn=l(44143),Ht=l(75558),
Pn=l(70033),Cn=l(62550),In=l(89405),Dn=l(11959),Yt=l(96040),kn=l(22701);async function Tn(n,t,{replaces:e,c:o}){if(!/^[A-Za-z0-9][A-Za-z0-9_.-]{1,200}$/.test(t))
throw new T.dz(`'${t}' is no name of a container`,{hint:"Use letters, digits, dot, underscore and dash, at least two of them"});const r=await(0,I.FA)(n,t,o);if(r===
void 0||r.Id===e)return r;throw new T.fK(`There is a container '${t}' already`,{hint:"Choose another name with --container-name, or remove that one"})}s(Tn,"che\
ckName");function $n({env:n},t,e){const o=new Map((t?.Config.Env??[]).map(a=>[a.split("=",1)[0]??"",a])),r=n.filter(({name:a,value:d})=>d===void 0&&!o.has(a)).map(
({name:a})=>a);return r.length>0&&e.log.warn(`the snapshot keeps only the names of these variables, so they are empty or not set: ${r.join(", ")}`),n.flatMap(({
name:a,value:d})=>d!==void 0?[`${a}=${d}`]:o.get(a)??[])}s($n,"variables");async function Mn(n,{host:t},{except:e,c:o}){const r=t.PortBindings??{},a=await(0,kn.
r)(n,{isOurs:s(({Id:c})=>c===e,"isOurs"),c:o}),d={};for(const[c,P]of Object.entries(r)){d[c]=[];for(const{HostIp:C,HostPort:h=""}of P??[]){const[,m="tcp"]=c.split(
"/"),S=h!==""&&await a({address:C,port:Number(h),protocol:m})!==void 0;S&&o.log.warn(`the port ${h} is taken: ${c} is published on a free one`),d[c].push({...C!==
void 0&&{HostIp:C},HostPort:S?"":h})}}return d}s(Mn,"freePorts");var bn=l(27764);function An(n,t,{log:e}){const o={...n},r=s((h,m)=>{e.warn(`${h} ${JSON.stringify(
n[h])} is left out: ${m}`),delete o[h]},"leaveOut"),{NCPU:a=0,CgroupDriver:d,Runtimes:c}=t;a>0&&Number(n.NanoCpus??0)>a*1e9&&r("NanoCpus",`this machine has ${a}\
 processors`),a>0&&Rn(n.CpusetCpus)>=a&&r("CpusetCpus",`this machine has ${a} processors`);const P=String(n.CgroupParent??"");d==="systemd"&&P!==""&&!P.endsWith(
".slice")&&r("CgroupParent","cgroups of systemd end in .slice");const C=n.Runtime;return C!==void 0&&c!==void 0&&!(String(C)in c)&&r("Runtime","this daemon has \
no such runtime, and runs the container with fewer walls"),o}s(An,"fitHost");function Rn(n){const t=String(n??"").match(/\d+/g)??[];return Math.max(-1,...t.map(
Number))}s(Rn,"highest");async function jn(n,t,{preserve:e,c:o}){const{networks:r,endpoints:a={},network_of:d,isolated:c}=t;if(r.length===1&&r[0]==="none")return{
mode:"none",endpoints:[]};if(e&&d!==void 0){const S=await(0,I.FA)(n,d,o);if(S!==void 0)return{mode:`container:${S.Id}`,endpoints:[]};o.log.warn(`the container ${d}\
, whose network it had, is not here`)}const P=e?r:r.filter(S=>S==="bridge"&&a[S]!==void 0),C=await Ln(n,P,o),h=[];for(const S of C)h.push([S.Name,await Nn(n,a[S.
Name]??{},{network:S,c:o})]);const[m]=h;return m!==void 0?{mode:m[0],endpoints:h}:c?(o.log.warn(`the original could reach nothing outside of its own network, so\
 the container gets none${e?"":": --preserve-networks joins that one"}`),{mode:"none",endpoints:[]}):(d!==void 0&&o.log.warn(`it had the network of the containe\
r ${d}, and gets Docker's default one${e?"":": --preserve-networks joins it"}`),{mode:void 0,endpoints:[]})}s(jn,"connectionsOf");async function Ln(n,t,e){const o=[];
for(const r of t){if(r==="host"){e.log.warn("the machine's own network is left out: ports of the original could not be taken twice");continue}try{o.push({...await(0,w.
Xk)(n,r,e),Name:r})}catch(a){if(!(a instanceof T.m_))throw a;e.log.warn(`the network ${r} is not here, and left out`)}}return o}s(Ln,"networksHere");async function Nn(n,{
Aliases:t,IPAMConfig:e,MacAddress:o},{network:r,c:a}){const d=Object.entries(r.Containers??{}),c=d.flatMap(([,{IPv4Address:m,IPv6Address:S}])=>[m,S].map(j=>j?.split(
"/")[0])),C=[e?.IPv4Address,e?.IPv6Address].filter(m=>m!==void 0&&m!=="").filter(m=>c.includes(m));C.length>0&&a.log.warn(`the address ${C.join(", ")} in ${r.Name}\
 is taken: the container gets a free one`);const h=o!==void 0&&d.some(([,m])=>m.MacAddress===o);h&&a.log.warn(`the MAC address ${o} in ${r.Name} is taken: the c\
ontainer gets one of its own`);for(const m of t??[])for(const[S,{Name:j}]of d)(await(0,I.FA)(n,S,a))?.NetworkSettings.Networks?.[r.Name]?.Aliases?.includes(m)&&
a.log.warn(`in ${r.Name} the name ${m} leads to the container ${j} as well`);return{...t?.length&&{Aliases:t},...e&&C.length===0&&{IPAMConfig:e},...o!==void 0&&
!h&&{MacAddress:o}}}s(Nn,"fitEndpoint");const _n="1.45";async function xn(n,t,e){const{image:o,env:r,ports:a,token:d,machine:c,c:P}=e,C=St(t.config),h=Ot(t.host);
for(const at of jt([...C.lost,...h.lost],"restored"))P.log.warn(at);const m=c&&(0,bn.G)(c),{mode:S,endpoints:j}=await jn(n,t,{preserve:e.preserveNetworks,c:P}),
U={...C.settings.ExposedPorts??{},...m?.config.ExposedPorts},Q=S?.startsWith("container:")===!0,{Hostname:rt,...st}=C.settings;return{body:{...Q?st:{...C.settings,
...Object.keys(U).length>0&&{ExposedPorts:U}},...m&&{Hostname:m.config.Hostname},Image:o,Env:r,Labels:{...t.labels,[Ct]:Wt(t),...m?.config.Labels,[ht.aI]:d},HostConfig:{
...An(h.settings,await n.info(P),P),...Q?{}:{PortBindings:a},...m?.host,Mounts:[...Un(n,t,e),...Bn(h.settings),...m?.host.Mounts??[]],...S!==void 0&&{NetworkMode:S}}},
networks:j}}s(xn,"restoredLikeness");function Un(n,{mounts:t},{plan:e,filled:o,machine:r}){return t.flatMap(({target:a,volume:d,read_only:c,subpath:P,nocopy:C})=>{
const h=e.mounted.get(d);if(r?.mounts.some(j=>j.target===a))return[];if(h===void 0)return[{Type:"volume",Target:a,...c&&{ReadOnly:!0}}];if(P!==void 0&&!n.speaks(
_n))throw new T.Wt(`${a} is the folder ${P} of a volume, and this Docker can only mount all of it`,{hint:"Update it to Docker 26 or newer"});const m=C===!0||o.has(
h),S={...m&&{NoCopy:m},...P!==void 0&&{Subpath:P}};return[{Type:"volume",Source:h,Target:a,...c&&{ReadOnly:!0},...Object.keys(S).length>0&&{VolumeOptions:S}}]})}
s(Un,"restored_likeness_mountsOf");function Bn({Mounts:n=[]}){return n}s(Bn,"tmpfsOf");var Wn=l(77598);async function Kn(n,{mounts:t},{name:e,how:o,c:r}){const a=new Map,
d=new Map;for(const{volume:c,bind:P}of o==="none"?[]:t){const C=o==="shared"&&!P,h=C?c:Ft(e,zt(c)),m=await(0,mt.y6)(n,h,r)!==void 0;if(C&&!m)throw new T.m_(`The\
 volume '${c}' to share is not here`,{hint:"Leave out =shared to get copies"});if(!C&&m&&!d.has(h))throw new T.fK(`There is a volume '${h}' already`,{hint:"Choo\
se another name with --container-name, or remove it"});a.set(c,h),C||d.set(h,c)}return{mounted:a,made:d}}s(Kn,"volumesOfContainer");async function Hn(n,{name:t,
mounts:e},{name:o,settings:r,c:a}){const d=new Map,c=new Map;for(const{kind:h,source:m}of r.mounts)h==="volume"&&c.set(m,void 0);for(const{target:h,volume:m}of e){
const S=r.mounts.find(U=>U.target===h);if(S?.kind==="bind"){a.log.warn(`${h} is ${S.source} here: what the snapshot holds for it is left out`);continue}const j=S?.
source??Ft(o,zt(m.startsWith(`${t}_`)?m.slice(t.length+1):m));d.set(m,j),c.set(j,m)}const P=await(0,mt.A8)(n,[...c.keys()],{labels:r.volumeLabels,signal:a.signal}),
C=[...d.values()].filter(h=>!P.includes(h));return C.length>0&&a.log.warn(`${C.join(", ")}: there already, so kept as it is; \`vm destroy --volumes\` makes room f\
or what the snapshot holds`),{mounted:d,made:new Map(P.map(h=>[h,c.get(h)]))}}s(Hn,"volumesOfMachine");const Yn=255;function Ft(n,t){const e=`${n}_${t}`;return e.
length<=Yn?e:`${e.slice(0,230)}-${(0,Wn.createHash)("sha256").update(e).digest("hex").slice(0,16)}`}s(Ft,"volumeName");function zt(n){return/^[0-9a-f]{64}$/.test(
n)?n.slice(0,12):n}s(zt,"volumes_short");async function Fn(n,{snapshot:t,blobs:e,options:o,c:r}){if(t.kind!=="container")throw new T.Wt(`The snapshot '${t.snapshot_name}\
' holds no container but a ${t.kind}`);const a=await(0,B.Z)(r);await(0,ht.pK)(a,r);const d=(0,Yt.C)(t,e),c=Bt(await d.file(it)),{machine:P}=o,C=o.containerName??
await fn(a,c,r),h=await Tn(a,C,{replaces:P?.replaces,c:r}),m=await(0,I.FA)(a,c.name,r),S=$n(c,m,r),j=P===void 0?await Kn(a,c,{name:C,how:o.volumes,c:r}):await Hn(
a,c,{name:C,settings:P.settings,c:r});(0,Dn.ko)(t.services[0]?.layers.length??0,await a.info(r),`the image of ${(0,Ht.SN)(o.ref)} has`);const U={project:o.ref.project,
name:`${o.ref.name.slice(0,100)}-${(0,vn.ZD)(t.image_digest).slice(0,12)}`},Q=(0,Pn.y)(U,"base"),rt=await Gn(a,Q,r)===void 0,st=new Set,at={name:C,volumes:[...j.
made.keys()],images:rt?[Q]:[],replaces:h},kt=await Mn(a,c,{except:h?.Id,c:r}),{id:wt,via:gt}=await(0,ht.Ao)(a,at,{make:Tt,c:r}),ct=await(0,I.aH)(a,wt,r),et=ct.State.
Status==="running";return{id:wt,name:C,image:Q,running:et,volumes:Object.fromEntries(j.mounted),ports:zn(ct),via:gt};async function Tt(ot){const{via:Z}=await n.
restore((0,Yt.j)(t,t.services[0]?.name??""),e,{ref:U,tags:[],force:!1,via:"auto"},r);await $t();const L=await Mt(ot);return P!==void 0?await(0,In.ei)(a,L,r):(c.
state==="running"||c.state==="paused")&&await(0,I.aO)(a,L,{to:"start",signal:r.signal}),await(0,O.CQ)(a,[await(0,I.aH)(a,L,r)],r),{id:L,via:Z}}async function $t(){
const ot=(0,$.r)(a,{label:{[b.eq]:(0,N.Pg)()},c:r});for(const[Z,L]of j.made){const Y=P?.settings.volumeLabels??{};await(0,mt.pb)(a,{name:Z,driver:"local",options:{},
labels:Y},r);const ut=L===void 0?void 0:d.volume(L);ut!==void 0?(await(await ot.way(Z)).write(e.open(ut),r),st.add(Z)):L!==void 0&&r.log.warn(`the snapshot came\
 without the contents of ${L}: the volume ${Z} is empty`)}}async function Mt(ot){const{preserveNetworks:Z}=o,L=await xn(a,c,{image:Q,env:S,ports:kt,token:ot,plan:j,
filled:st,machine:P?.settings,preserveNetworks:Z,c:r}),Y=await(0,Cn.w9)(a,L,{name:C,signal:r.signal});return r.log.debug(`${C} was made from ${(0,Ht.SN)(o.ref)}`),
Y}}s(Fn,"restoreContainer");function zn({NetworkSettings:n}){const t=Object.entries(n.Ports??{}).flatMap(([e,o])=>[[e,o?.[0]]]).flatMap(([e,o])=>o===void 0?[]:[
[e,`${o.HostIp??""}:${o.HostPort??""}`]]);return Object.fromEntries(t)}s(zn,"publishedPorts");async function Gn(n,t,e){try{return await n.inspectImage(t,e)}catch(o){
if(o instanceof T.m_)return;throw o}}s(Gn,"findImage");function Vn(n){return{name:"container",probe:s(t=>n.probe(t),"probe"),examine:s(({container:t},e)=>ln(t,e),
"examine"),capture:s((t,e,o)=>En(n,t,{...e,c:o}),"capture"),restore:s((t,e,o,r)=>Fn(n,{snapshot:t,blobs:e,options:o,c:r}),"restore"),describe:s((t,e,o,r)=>n.describe(
t,e,o,r),"describe")}}s(Vn,"containerProvider")}),27764:((q,G,l)=>{l.d(G,{G:s(()=>k,"G")});function k({hostname:V,labels:T,memory:M,cpus:N,ports:B,mounts:X}){const F={};
for(const{address:_="",host:E,container:y,protocol:O}of B??[]){const W=`${y}/${O}`;F[W]=[...F[W]??[],{HostIp:_,HostPort:String(E)}]}const $=Object.fromEntries(Object.
keys(F).map(_=>[_,{}]));return{config:{Hostname:V.slice(0,63),Labels:T,...B!==void 0&&{ExposedPorts:$}},host:{...M!==void 0&&{Memory:M,MemorySwap:0},...N!==void 0&&
{NanoCpus:Math.round(N*1e9)},...B!==void 0&&{PortBindings:F},Mounts:X.map(({kind:_,source:E,target:y,readOnly:O})=>({Type:_,Source:E,Target:y,ReadOnly:O}))}}}s(
k,"settle")}),51630:((q,G,l)=>{l.d(G,{J$:s(()=>y,"J$"),mC:s(()=>E,"mC"),vS:s(()=>$,"vS")});var k=l(77598),V=l(73024),T=l(51455),M=l(76760),N=l(75892),B=l(41232);
const X=2375,F=2376;async function $(i=process.env){const f=i.DOCKER_HOST;if(f)return _(f,await v(i));const p=i.DOCKER_CONTEXT||await b(i);if(p!==void 0&&p!=="d\
efault")return await x(p,i);const g=W(i);return O(g.find(D=>(0,V.existsSync)(D))??g[0])}s($,"findEndpoint");function _(i,f){if(i.startsWith("unix://"))return O(
i.slice(7));const p=URL.canParse(i)?new URL(i):void 0;if(p===void 0)throw new N.dz(`DOCKER_HOST '${i}' is no URL`,{hint:"Write it as unix:///path, tcp://host:po\
rt or ssh://user@host"});if(p.protocol==="ssh:")return{kind:"ssh",url:i};if(p.protocol!=="tcp:"&&p.protocol!=="http:"&&p.protocol!=="https:")throw new N.Wt(`DOC\
KER_HOST '${i}' cannot be used: ${p.protocol}// is not supported`,{hint:"Use unix://, tcp:// or ssh://"});const g=p.protocol==="https:"||f!==void 0,D=p.hostname.
replace(/^\[|\]$/g,""),A=p.port===""?g?F:X:Number(p.port);return{kind:"tcp",host:D,port:A,url:i,...g&&{tls:f??{verify:!0}}}}s(_,"parseHost");function E(i){return i.
kind==="unix"||i.kind==="tcp"&&/^(localhost|127\.|::1$)/.test(i.host)}s(E,"mayShareLoopback");function y(i){return i.kind==="unix"?{DOCKER_HOST:i.url,DOCKER_CONTEXT:void 0}:
{}}s(y,"commandEnvironment");function O(i){return{kind:"unix",path:i,url:`unix://${i}`}}s(O,"unix");function W(i){const f=i.XDG_RUNTIME_DIR;return["/var/run/doc\
ker.sock",...f?[(0,M.join)(f,"docker.sock"),(0,M.join)(f,"podman","podman.sock")]:[],(0,M.join)((0,B.Wx)(i),".docker","run","docker.sock"),"/run/podman/podman.s\
ock"]}s(W,"usualSockets");function K(i){return i.DOCKER_CONFIG||(0,M.join)((0,B.Wx)(i),".docker")}s(K,"configFolder");async function v(i){const f=!!i.DOCKER_TLS_VERIFY;
if(!(!f&&!i.DOCKER_TLS))return await R(i.DOCKER_CERT_PATH||K(i),f)}s(v,"tlsFromEnvironment");async function R(i,f){const[p,g,D]=await Promise.all(["ca.pem","cer\
t.pem","key.pem"].map(A=>H((0,M.join)(i,A))));return{verify:f,...p&&{ca:p},...g&&{cert:g},...D&&{key:D}}}s(R,"readTls");async function b(i){const f=await I((0,M.
join)(K(i),"config.json"));return u(f,"currentContext")||void 0}s(b,"currentContext");async function x(i,f){const p=(0,k.createHash)("sha256").update(i).digest(
"hex"),g=(0,M.join)(K(f),"contexts"),D=await I((0,M.join)(g,"meta",p,"meta.json")),A=w(w(D,"Endpoints"),"docker"),z=u(A,"Host");if(!z)throw new N.m_(`the Docker\
 context '${i}' has no endpoint`,{hint:"Choose another one with `docker context use`, or set DOCKER_HOST"});const J=(0,M.join)(g,"tls",p,"docker");return _(z,(0,V.
existsSync)(J)?await R(J,w(A,"SkipTLSVerify")!==!0):void 0)}s(x,"contextEndpoint");async function I(i){const f=await H(i);try{return f===void 0?void 0:JSON.parse(
f.toString("utf8"))}catch{return}}s(I,"readJson");async function H(i){try{return await(0,T.readFile)(i)}catch{return}}s(H,"readIfThere");function w(i,f){return typeof i==
"object"&&i!==null?i[f]:void 0}s(w,"field");function u(i,f){const p=w(i,f);return typeof p=="string"?p:""}s(u,"textField")}),56731:((q,G,l)=>{l.d(G,{Ao:s(()=>E,
"Ao"),aI:s(()=>$,"aI"),pK:s(()=>y,"pK")});var k=l(26921),V=l(75892),T=l(50868),M=l(2430),N=l(17095),B=l(92652);const X="container",F=12e4,$="vm-snapshot.restore\
d",_=k.Ikc({host:k.YjP(),name:k.YjP(),token:k.YjP(),volumes:k.YOg(k.YjP()),images:k.YOg(k.YjP()),replaces:k.Ikc({id:k.YjP(),running:k.zMY()}).optional(),made:k.
zMY().optional()});async function E(v,{name:R,volumes:b,images:x,replaces:I},{make:H,c:w}){const u=I?.State.Status==="running"||I?.State.Status==="paused",i={host:v.
endpoint.url,name:R,token:(0,M.Pg)(),volumes:[...b],images:[...x],...I!==void 0&&{replaces:{id:I.Id,running:u}}},f=await(0,T._0)(X);await f.write(i);try{I!==void 0&&
await W(v,I,{name:`${R}.${i.token}`,c:w});const p=await H(i.token);return I!==void 0&&(await f.write({...i,made:!0}),await K(v,{...i,made:!0},w)),await f.close(),
p}catch(p){throw await K(v,i,w),await f.close(),p}}s(E,"makeContainer");async function y(v,R){for(const b of await(0,T.Fb)(X)){const x=_.safeParse(b.entry).data;
if(x!==void 0&&x.host!==v.endpoint.url)continue;const I=await b.take();if(I!==void 0){if(x!==void 0&&!await O(v,x,R))await K(v,x,R);else if(x!==void 0){const H=x.
replaces===void 0?"":`; the one that it replaces is stopped, and called ${x.name}.${x.token}`;R.log.warn(`the process that made the container '${x.name}' was ki\
lled after it had started it: the container stays${H}`)}await I.close()}}}s(y,"undoAbandoned");async function O(v,{name:R,token:b,made:x},I){if(x)return!1;const H=await(0,N.
FA)(v,R,I),{StartedAt:w}=H?.State??{};return H?.Config.Labels?.[$]===b&&w!==void 0&&!w.startsWith("0001-")}s(O,"wasStarted");async function W(v,{Id:R,State:b},{
name:x,c:I}){b.Status==="paused"&&await(0,N.aO)(v,R,{to:"unpause",signal:I.signal}),(b.Status==="paused"||b.Status==="running")&&await(0,N.SI)(v,R,I),await(0,N.
UQ)(v,R,{name:x,signal:I.signal})}s(W,"putAside");async function K(v,{name:R,token:b,volumes:x,images:I,replaces:H,made:w},u){const i={...u,signal:AbortSignal.timeout(
F)},f=[async()=>{const g=await(0,N.FA)(v,R,i);g?.Config.Labels?.[$]===b&&await v.removeContainer(g.Id,i)},...x.map(g=>()=>(0,B.L)(v,g,i)),...I.map(g=>()=>v.removeImage(
g,i)),async()=>{if(H===void 0)return;const g=await(0,N.FA)(v,H.id,i);g!==void 0&&(g.State.Status==="running"&&await(0,N.SI)(v,g.Id,i),g.Name!==`/${R}`&&await(0,N.
UQ)(v,g.Id,{name:R,signal:i.signal}),H.running&&g.State.Status!=="paused"&&await(0,N.aO)(v,g.Id,{to:"start",signal:i.signal}))}],p=w&&H!==void 0?[()=>v.removeContainer(
H.id,i)]:f;for(const g of p)try{await g()}catch(D){D instanceof V.m_||u.log.warn(`not taken back: ${D instanceof Error?D.message:D}`)}}s(K,"undo")}),89405:((q,G,l)=>{
l.d(G,{YI:s(()=>B,"YI"),Zv:s(()=>T,"Zv"),ei:s(()=>X,"ei"),xV:s(()=>F,"xV")});var k=l(75892),V=l(17095);const T=1e3,M=5,N=65536;async function B(E,y,{grace:O,signal:W}){
await(0,V.aO)(E,y,{to:"start",signal:W});const K=AbortSignal.timeout(O);try{const v={method:"POST",path:`/containers/${y}/wait`,what:`wait for container ${y}`};
return(await E.json({...v,signal:AbortSignal.any([W,K])})).StatusCode}catch(v){if(W.throwIfAborted(),K.aborted)return;throw v}}s(B,"startContainer");async function X(E,y,{
signal:O}){const W=await B(E,y,{grace:T,signal:O});if(W!==void 0)throw await F(E,y,{code:W,signal:O})}s(X,"startMachine");async function F(E,y,{code:O,signal:W}){
const K=await $(E,y,{signal:W});return new k.Qd(`The machine's command ended at once with exit code ${O}${K===""?"":`:
${K}`}`,{fields:{exit_code:O}})}s(F,"endedAtOnce");async function $(E,y,{signal:O}){const W={stdout:!0,stderr:!0,tail:String(M)},K=[];let v=0;for await(const b of E.
bytes({method:"GET",path:`/containers/${y}/logs`,query:W,what:"read what it wrote",signal:O}))if(K.push(b),v+=b.length,v>N)break;return _(Buffer.concat(K)).toString(
"utf8").split(/\r?\n/).map(b=>b.trim()).filter(b=>b!=="").slice(-M).join(`
`)}s($,"lastWords");function _(E){const y=[];let O=0;for(;O+8<=E.length&&(E[O]??3)<=2&&E.readUIntBE(O+1,3)===0;O+=8+E.readUInt32BE(O+4))y.push(E.subarray(O+8,O+
8+E.readUInt32BE(O+4)));return Buffer.concat([...y,E.subarray(O)])}s(_,"withoutHeaders")})};export{Zn as id,qn as ids,te as modules};
