var Vn=Object.defineProperty;var a=(tt,U)=>Vn(tt,"name",{value:U,configurable:!0});const Zn=4846,Xn=[4846],Qn={24846:((tt,U,l)=>{l.r(U),l.d(U,{containerProvider:a(()=>Fn,"containerProvider")});var j=l(51455),G=l(76760),v=l(75892),z=l(3134),N=l(
2430),R=l(39296),K=l(16519),Y=l(84612),W=l(34014),x=l(8242),E=l(56082),$=l(86700),g=l(77250),A=l(37607),T=l(37710),w=l(3677),P=l(25243),y=l(17095),C=l(69167),b=l(
78560),u=l(26921);const B=["Hostname","Domainname","User","AttachStdin","AttachStdout","AttachStderr","ExposedPorts","Tty","OpenStdin","StdinOnce","Cmd","Health\
check","ArgsEscaped","Volumes","WorkingDir","Entrypoint","NetworkDisabled","OnBuild","StopSignal","StopTimeout","Shell"],Q=["Image","Env","Labels","HostConfig",
"MacAddress"],I=["PortBindings","PublishAllPorts","RestartPolicy","Init","Tmpfs","ReadonlyRootfs","CapDrop","ShmSize","GroupAdd","Ulimits","Sysctls","Memory","M\
emorySwap","MemoryReservation","MemorySwappiness","KernelMemory","KernelMemoryTCP","PidsLimit","BlkioWeight","NanoCpus","CpuShares","CpuPeriod","CpuQuota","Cpus\
etCpus","CpusetMems","ExtraHosts","Dns","DnsOptions","DnsSearch"],V=["Binds","VolumesFrom","NetworkMode","VolumeDriver","ContainerIDFile","ConsoleSize","AutoRem\
ove","Isolation","CpuCount","CpuPercent","IOMaximumIOps","IOMaximumBandwidth"],J=["Privileged","Devices","DeviceCgroupRules","DeviceRequests","PidMode","UTSMode",
"UsernsMode","Cgroup","OomKillDisable","CpuRealtimePeriod","CpuRealtimeRuntime"],k=["StorageOpt","Annotations","Links","BlkioWeightDevice","BlkioDeviceReadBps",
"BlkioDeviceWriteBps","BlkioDeviceReadIOps","BlkioDeviceWriteIOps"],_=["CHOWN","DAC_OVERRIDE","FSETID","FOWNER","MKNOD","NET_RAW","SETGID","SETUID","SETFCAP","S\
ETPCAP","NET_BIND_SERVICE","SYS_CHROOT","KILL","AUDIT_WRITE"],Wt=/^(no-new-privileges([:=]true)?|apparmor=docker-default|seccomp=builtin)$/,zt=["json-file","loc\
al","journald","none"],Kt=/^(runc|io\.containerd\.runc\.v\d)?$/,Ft=/^(io\.containerd\.)?(runsc|kata)/,$t=["/proc/asound","/proc/acpi","/proc/kcore","/proc/keys",
"/proc/latency_stats","/proc/timer_list","/proc/timer_stats","/proc/sched_debug","/proc/scsi","/sys/firmware"],Gt=["/proc/interrupts","/sys/devices/virtual/powe\
rcap"],Pt=["/proc/bus","/proc/fs","/proc/irq","/proc/sys","/proc/sysrq-trigger"],bt=u.YOg(u.YjP()),Vt=u.Ikc({Type:u.euz("tmpfs"),Target:u.YjP(),ReadOnly:u.zMY().
optional(),TmpfsOptions:u.Ikc({SizeBytes:u.aig().optional(),Mode:u.aig().optional()}).nullish()}),Ct={CapAdd:kt(n=>_.includes(n.toUpperCase().replace(/^CAP_/,"")),
"power"),SecurityOpt:kt(n=>Wt.test(n),"machine"),IpcMode:a(n=>["none","private","shareable"].includes(String(n))?{kept:n}:{lost:String(n),why:"power"},"IpcMode"),
CgroupnsMode:a(n=>n==="private"?{kept:n}:{},"CgroupnsMode"),CgroupParent:a(n=>/^(?!.*\.\.)[^\0]{1,1000}$/.test(String(n))?{kept:n}:{lost:"",why:"machine"},"Cgro\
upParent"),OomScoreAdj:a(n=>Number(n)>0?{kept:Number(n)}:{lost:"",why:"power"},"OomScoreAdj"),Runtime:a(n=>Kt.test(String(n))?{}:Ft.test(String(n))?{kept:n}:{lost:String(
n),why:"machine"},"Runtime"),LogConfig(n){const t=u.Ikc({Type:u.YjP(),Config:u.g1P(u.YjP(),u.YjP()).nullish()}).safeParse(n).data;return t?.Type===void 0||t.Type===
""?{}:zt.includes(t.Type)?{kept:t}:{lost:t.Type,why:"machine"}},MaskedPaths:Mt([...$t],[...$t,...Gt]),ReadonlyPaths:Mt(Pt,Pt),Mounts:a(n=>({kept:u.YOg(u.L5J()).
catch([]).parse(n).flatMap(t=>Vt.safeParse(t).data??[])}),"Mounts")};function mt(n){const t={},e=[];for(const[o,s]of Object.entries(n)){if(pt(s)||V.includes(o)||
((I.includes(o)||Zt(s)&&[...J,...k].includes(o))&&(t[o]=s),I.includes(o)||wt(s)))continue;const{kept:i,lost:c,why:r="unknown"}=Jt(o,s);i!==void 0&&!wt(i)&&(t[o]=
i),c!==void 0&&e.push({what:c===""?o:`${o} (${c})`,why:r})}return{settings:t,lost:e}}a(mt,"portableHost");function Jt(n,t){const e=Object.hasOwn(Ct,n)?Ct[n]:void 0;
return e!==void 0?e(t):{lost:"",why:J.includes(n)?"power":k.includes(n)?"machine":"unknown"}}a(Jt,"judgmentOf");function ht(n){const t=Object.entries(n).filter(
([i,c])=>!pt(c)&&!Q.includes(i)),e=t.filter(([i])=>B.includes(i)),s=t.filter(([i,c])=>!B.includes(i)&&!wt(c)).map(([i])=>({what:i,why:"unknown"}));return{settings:Object.
fromEntries(e),lost:s}}a(ht,"portableConfig");function It(n,t){const e={power:"since it gives power over the machine",machine:"since it belongs to the machine t\
hat the container ran on; the default takes its place",unknown:"since this version does not know it"};return Object.keys(e).flatMap(o=>{const s=n.filter(i=>i.why===
o).map(({what:i})=>i);return s.length===0?[]:[`not ${t}, ${e[o]}: ${s.join(", ")}`]})}a(It,"lossesInWords");function kt(n,t){return e=>{const o=bt.catch([]).parse(
e),s=o.filter(i=>!n(i)).map(i=>i.length>40?`${i.slice(0,40)}…`:i);return{kept:o.filter(n),...s.length>0&&{lost:s.join(" "),why:t}}}}a(kt,"some");function Mt(n,t){
return e=>{const o=bt.catch([]).parse(e);return n.every(s=>o.includes(s))?o.every(s=>t.includes(s))?{}:{kept:[...new Set([...t,...o])]}:{lost:"",why:"power"}}}a(
Mt,"paths");function pt(n){return n==null}a(pt,"isUnset");function Zt(n){return Array.isArray(n)&&n.length===0}a(Zt,"isEmptyList");function wt(n){return pt(n)||
n===!1||n===""||n===0?!0:typeof n=="object"&&Object.keys(n).length===0}a(wt,"isNothing");async function Xt(n,t,{state:e,of:o,env:s,includeEnv:i,binds:c,c:r}){const{
body:h,networks:p}=(0,C.$)(t,{image:t.Image}),f=Object.entries(t.Config.Labels??{}).filter(([m])=>(0,g.es)(m)||!/^(com\.docker\.compose|vm-snapshot)\./.test(m)),
d=await jt(n,t,r);return{version:1,name:t.Name.slice(1),...o!==void 0&&{of:o},state:e,config:ht(h).settings,host:mt(h.HostConfig).settings,labels:Object.fromEntries(
f),env:(t.Config.Env??[]).filter(m=>!s.includes(m)).map(m=>{const[S="",...O]=m.split("=");return{name:S,...i&&{value:O.join("=")}}}),mounts:Qt(t,c),networks:Object.
keys(t.NetworkSettings.Networks??{}),endpoints:Object.fromEntries(p.map(([m,S])=>[m,_t(S,t)])),...d}}a(Xt,"describe");function Qt({HostConfig:n,Mounts:t},e){return t.
flatMap(({Type:o,Name:s,Source:i,Destination:c,RW:r})=>{const h=o==="bind",p=h?e.find(({path:O})=>O===i)?.name:o==="volume"?s:void 0;if(p===void 0)return[];const f=a(
O=>O!==void 0&&G.posix.resolve("/",O)===c,"isHere"),d=n.Mounts?.find(({Target:O})=>f(O))?.VolumeOptions,[,,m=""]=n.Binds?.map(O=>O.split(":")).find(([,O])=>f(O))??
[],S=d?.NoCopy===!0||m.split(",").includes("nocopy");return[{target:c,volume:p,read_only:!r,...h&&{bind:h},...d?.Subpath&&{subpath:d.Subpath},...S&&{nocopy:S}}]})}
a(Qt,"mountsOf");function _t({Aliases:n,IPAMConfig:t,MacAddress:e},o){return{...n?.length&&{Aliases:[...n]},...t&&{IPAMConfig:t},...e&&e===o.Config.MacAddress&&
{MacAddress:e}}}a(_t,"endpointOf");async function jt(n,{HostConfig:t,NetworkSettings:e},o){const[,s]=t.NetworkMode?.split("container:")??[];if(s!==void 0){const c=await(0,y.
FA)(n,s,o);if(c===void 0)return{network_of:s};const{isolated:r}=await jt(n,c,o);return{network_of:c.Name.slice(1),...r&&{isolated:r}}}const i=Object.keys(e.Networks??
{});if(t.NetworkMode==="none"&&i.every(c=>c==="none"))return{isolated:!0};if(i.length===0)return{};for(const c of i)if(!await qt(n,c,o))return{};return{isolated:!0}}
a(jt,"surroundings");async function qt(n,t,e){if(t==="none")return!0;if(t==="bridge"||t==="host")return!1;try{return(await(0,b.Xk)(n,t,e)).Internal===!0}catch(o){
if(o instanceof v.m_)return!1;throw o}}a(qt,"isInternal");var tn=l(83925);const nt="container/container.json",At=8<<20,Dt=u.YjP().min(1).max(4096),Z=u.YjP().min(
1).max(255).regex(new RegExp("^\\P{Cc}+$","u")),rt=u.YjP().max(64),nn=u.Ikc({target:Dt,volume:Z,read_only:u.zMY(),bind:u.zMY().optional(),subpath:Dt.optional(),
nocopy:u.zMY().optional()}),en=u.Ikc({Aliases:u.YOg(Z).max(1e3).nullish(),IPAMConfig:u.Ikc({IPv4Address:rt.optional(),IPv6Address:rt.optional(),LinkLocalIPs:u.YOg(
rt).max(100).optional()}).nullish(),MacAddress:rt.optional()}),on=u.Ikc({version:u.euz(1),name:Z,of:Z.optional(),state:u.k5n(["running","paused","exited","creat\
ed"]),config:u.g1P(u.YjP(),u.L5J()),host:u.g1P(u.YjP(),u.L5J()),labels:u.g1P(u.YjP(),u.YjP()),env:u.YOg(u.Ikc({name:u.YjP().min(1),value:u.YjP().optional()})).max(
1e4),mounts:u.YOg(nn).max(1e4),networks:u.YOg(Z).max(1e3),endpoints:u.g1P(Z,en).optional(),network_of:Z.optional(),isolated:u.zMY().optional()});function Nt(n){
if(n.length>At)throw new v.cs(`${nt} of the snapshot has more than ${At} bytes`);let t;try{t=JSON.parse(Buffer.from(n).toString("utf8"))}catch(o){throw new v.cs(
`${nt} of the snapshot is no JSON`,{cause:o})}const e=on.safeParse(t);if(e.success)return e.data;throw new v.cs(`${nt} of the snapshot cannot be read: ${(0,tn.w)(
e.error.issues)}`)}a(Nt,"parseDocument");function sn(n){const t=Buffer.from(`${JSON.stringify(n,void 0,2)}
`);try{Nt(t)}catch(e){throw e instanceof v.JC?new v.Wt(`The container ${n.name} cannot be captured: ${e.message}`,{cause:e}):e}return t}a(sn,"writeDocument");var ct=l(
56731),ut=l(92652);const gt="vm-snapshot.container",an=100;async function rn(n,{Image:t,Config:e},o){const s=e.Labels?.[gt];return!s||e.Labels?.[ct.aI]===void 0||
(await n.inspectImage(t,o).catch(()=>{}))?.Config?.Labels?.[gt]===s?void 0:s}a(rn,"lineage");function Tt({name:n,of:t}){return t??n}a(Tt,"firstOf");async function cn(n,t,e){
const o=Tt(t).slice(0,an),s=(await(0,y.XT)(n,{},e)).flatMap(({Names:c})=>(c??[]).map(r=>r.slice(1))),i=(await(0,ut.yi)(n,{},e)).map(({Name:c})=>c);for(let c=2;;c++){
const r=`${o}-${c}`;if(!s.includes(r)&&!i.some(h=>h.startsWith(`${r}_`)))return r}}a(cn,"freeName");async function yt(n,t,e){const o=await(0,y.FA)(n,t,e);if(o===
void 0)throw new v.m_(`Docker has no container '${t}'`,{hint:"See `docker container ls --all`"});const s=await rn(n,o,e),i={id:o.Id,name:o.Name.slice(1),...s!==
void 0&&{of:s},state:fn(o),image:o.Config.Image,volumes:dn(o),notCaptured:ln(o)};return{info:o,examined:i}}a(yt,"findCapturable");async function un(n,t){return(await yt(
await(0,R.Z)(t),n,t)).examined}a(un,"examineContainer");function dn({Mounts:n}){return[...new Set(n.flatMap(({Type:t,Name:e})=>t==="volume"&&e!==void 0?[e]:[]))]}
a(dn,"volumesOf");function fn({Name:n,State:t}){const{Status:e}=t;if(e==="restarting")return"running";if(e==="running"||e==="paused"||e==="exited"||e==="created")
return e;throw new v.fK(`The container ${n.slice(1)} is ${e}: Docker is removing it, or could not`,{hint:"Remove it with docker rm --force, or capture another o\
ne"})}a(fn,"stateOf");function ln({Config:n,HostConfig:t,Mounts:e}){return[...e.filter(({Type:s})=>s==="bind").map(({Source:s,Destination:i})=>`${s} (${i}) is a\
 folder or file of this machine, not a volume: it is not captured`),...It([...ht(n).lost,...mt(t).lost],"captured")]}a(ln,"notCaptured");var dt=function(n,t,e){
if(t!=null){if(typeof t!="object"&&typeof t!="function")throw new TypeError("Object expected.");var o,s;if(e){if(!Symbol.asyncDispose)throw new TypeError("Symbo\
l.asyncDispose is not defined.");o=t[Symbol.asyncDispose]}if(o===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");o=t[Symbol.dispose],
e&&(s=o)}if(typeof o!="function")throw new TypeError("Object not disposable.");s&&(o=a(function(){try{s.call(this)}catch(i){return Promise.reject(i)}},"dispose")),
n.stack.push({value:t,dispose:o,async:e})}else e&&n.stack.push({async:!0});return t},vt=(function(n){return function(t){function e(c){t.error=t.hasError?new n(c,
t.error,"An error was suppressed during disposal."):c,t.hasError=!0}a(e,"fail");var o,s=0;function i(){for(;o=t.stack.pop();)try{if(!o.async&&s===1)return s=0,t.
stack.push(o),Promise.resolve().then(i);if(o.dispose){var c=o.dispose.call(o.value);if(o.async)return s|=2,Promise.resolve(c).then(i,function(r){return e(r),i()})}else
s|=1}catch(r){e(r)}if(s===1)return t.hasError?Promise.reject(t.error):Promise.resolve();if(t.hasError)throw t.error}return a(i,"next"),i()}})(typeof SuppressedError==
"function"?SuppressedError:function(n,t,e){var o=new Error(e);return o.name="SuppressedError",o.error=n,o.suppressed=t,o});const mn="compose/vm.yaml",Lt=1<<20,hn=9e5;
async function*pn(n,t,{c:e,onSize:o,onConfig:s,...i}){const c={stack:[],error:void 0,hasError:!1};try{const r=await(0,R.Z)(e);await(0,Y.NL)(r,e),await(0,g.MO)(r,
e);const h=await yt(r,t.container,e),p=dt(c,await yn(r,h.info,e),!0),{info:f,examined:d}=await yt(r,h.info.Id,e),{state:m}=d;m==="running"&&!t.quiesce&&e.log.warn(
"the container runs on while it is captured, so files may be out of step with each other: --quiesce pauses it");const S=(0,W.r)(r,{label:{[P.eq]:(0,N.Pg)()},c:e}),
O=(0,T.HH)(d.volumes,t),H=t.includeBindMounts?await gn(r,f,{tars:S,c:e}):[];for(const D of d.notCaptured)H.some(({path:M})=>D.startsWith(`${M} (`))||e.log.warn(
D);const et=dt(c,new AsyncDisposableStack,!0),q=et.use(await(0,w.K)()),ot=await r.inspectImage(f.Image,e).catch(()=>{}),Et={state:m,of:d.of,env:ot?.Config?.Env??
[],includeEnv:t.includeEnv,binds:H},ft=sn(await Xt(r,f,{...Et,c:e})),st=[],lt=[];let it={id:f.Image,reference:void 0};{const D={stack:[],error:void 0,hasError:!1};
try{const M=dt(D,await(0,g.Eu)(r,[f],e),!0);await L(),t.quiesce||(yield*F())}catch(M){D.error=M,D.hasError=!0}finally{const M=vt(D);M&&await M}}t.quiesce&&(yield*F());
const St=yield*(0,E.h)(n,it,{...i,c:e}),Ot={[nt]:ft,...t.vmYaml!==void 0&&{[mn]:await wn(t.vmYaml)}},X={id:d.id,name:d.name,...d.of!==void 0&&{of:d.of}};return{
kind:"container",images:[St],volumes:lt,files:Ot,container:X};async function L(){const D={stack:[],error:void 0,hasError:!1};try{const M=dt(D,m==="running"&&t.quiesce?
await(0,Y.CN)(r,[f.Id],e):{async[Symbol.asyncDispose](){}},!0);it=await(0,$.d)(r,f,{repository:(0,P.AK)(),tag:"0",withEnv:t.includeEnv,ofProject:!1,c:e});const{
reference:Bt}=it;Bt!==void 0&&et.defer(()=>(0,T.zd)(r,Bt,e));const Gn=O.map(at=>({name:at,read:a(()=>(0,T.jg)(S,at,e),"read")}));for(const{name:at,read:Ht}of[...Gn,
...H]){const Ut=`volume ${at}`;st.push({name:at,offered:t.quiesce?await(0,A.D)(Ut,Ht,{spool:q,c:e}):(0,A.x)(Ut,Ht)})}}catch(M){D.error=M,D.hasError=!0}finally{const M=vt(
D);M&&await M}}async function*F(){for(const{name:D,offered:M}of st)yield M.blob,lt.push({name:D,digest:await M.digest()})}}catch(r){c.error=r,c.hasError=!0}finally{
const r=vt(c);r&&await r}}a(pn,"captureContainer");async function wn(n){const t=await(0,z.CD)(`reading ${n}`,()=>(0,j.readFile)(n));if(t.length>Lt)throw new v.dz(
`${n} is larger than ${Lt} bytes, and so no vm.yaml`);return t}a(wn,"readVmYaml");async function gn(n,{Mounts:t},{tars:e,c:o}){const s=t.flatMap(({Type:c,Source:r})=>c===
"bind"?[r]:[]),i=new Set(t.map(({Name:c})=>c));return(await(0,x.o)(n,s,{tars:e,without:[],asVolumes:!0,c:o})).map(c=>{let r=`bind-${G.posix.basename(c.path).replace(
/[^A-Za-z0-9_.-]/g,"_")}`.slice(0,100);for(;i.has(r);)r+="-";return i.add(r),{...c,name:r}})}a(gn,"bindsAsVolumes");async function yn(n,{Id:t,Config:e},{signal:o,
log:s}){const i=e.Labels?.["com.docker.compose.project"],c=i===void 0?`container.${t.slice(0,12)}`:`project.${i}`;try{return await(0,K.B)(n,c,{signal:o})}catch(r){
if(!(r instanceof v.fK))throw r;s.info(`Another process is at work on this container (${r.fields.owner??r.message}): waiting for it`)}return await(0,K.B)(n,c,{signal:o,
wait:hn})}a(yn,"takeTurn");var vn=l(44143),En=l(75558),Sn=l(70033),On=l(62550),$n=l(89405),Rt=l(96040),Pn=l(22701);async function bn(n,t,{replaces:e,c:o}){if(!/^[A-Za-z0-9][A-Za-z0-9_.-]{1,200}$/.
test(t))throw new v.dz(`'${t}' is no name of a container`,{hint:"Use letters, digits, dot, underscore and dash, at least two of them"});const s=await(0,y.FA)(n,
t,o);if(s===void 0||s.Id===e)return s;throw new v.fK(`There is a container '${t}' already`,{hint:"Choose another name with --container-name, or remove that one"})}
a(bn,"checkName");function Cn({env:n},t,e){const o=new Map((t?.Config.Env??[]).map(i=>[i.split("=",1)[0]??"",i])),s=n.filter(({name:i,value:c})=>c===void 0&&!o.
has(i)).map(({name:i})=>i);return s.length>0&&e.log.warn(`the snapshot keeps only the names of these variables, so they are empty or not set: ${s.join(", ")}`),
n.flatMap(({name:i,value:c})=>c!==void 0?[`${i}=${c}`]:o.get(i)??[])}a(Cn,"variables");async function In(n,{host:t},{except:e,c:o}){const s=t.PortBindings??{},i=await(0,Pn.
r)(n,{isOurs:a(({Id:r})=>r===e,"isOurs"),c:o}),c={};for(const[r,h]of Object.entries(s)){c[r]=[];for(const{HostIp:p,HostPort:f=""}of h??[]){const[,d="tcp"]=r.split(
"/"),m=f!==""&&await i({address:p,port:Number(f),protocol:d})!==void 0;m&&o.log.warn(`the port ${f} is taken: ${r} is published on a free one`),c[r].push({...p!==
void 0&&{HostIp:p},HostPort:m?"":f})}}return c}a(In,"freePorts");var kn=l(27764);function Mn(n,t,{log:e}){const o={...n},s=a((f,d)=>{e.warn(`${f} ${JSON.stringify(
n[f])} is left out: ${d}`),delete o[f]},"leaveOut"),{NCPU:i=0,CgroupDriver:c,Runtimes:r}=t;i>0&&Number(n.NanoCpus??0)>i*1e9&&s("NanoCpus",`this machine has ${i}\
 processors`),i>0&&jn(n.CpusetCpus)>=i&&s("CpusetCpus",`this machine has ${i} processors`);const h=String(n.CgroupParent??"");c==="systemd"&&h!==""&&!h.endsWith(
".slice")&&s("CgroupParent","cgroups of systemd end in .slice");const p=n.Runtime;return p!==void 0&&r!==void 0&&!(String(p)in r)&&s("Runtime","this daemon has \
no such runtime, and runs the container with fewer walls"),o}a(Mn,"fitHost");function jn(n){const t=String(n??"").match(/\d+/g)??[];return Math.max(-1,...t.map(
Number))}a(jn,"highest");async function An(n,t,{preserve:e,c:o}){const{networks:s,endpoints:i={},network_of:c,isolated:r}=t;if(s.length===1&&s[0]==="none")return{
mode:"none",endpoints:[]};if(e&&c!==void 0){const m=await(0,y.FA)(n,c,o);if(m!==void 0)return{mode:`container:${m.Id}`,endpoints:[]};o.log.warn(`the container ${c}\
, whose network it had, is not here`)}const h=e?s:s.filter(m=>m==="bridge"&&i[m]!==void 0),p=await Dn(n,h,o),f=[];for(const m of p)f.push([m.Name,await Nn(n,i[m.
Name]??{},{network:m,c:o})]);const[d]=f;return d!==void 0?{mode:d[0],endpoints:f}:r?(o.log.warn(`the original could reach nothing outside of its own network, so\
 the container gets none${e?"":": --preserve-networks joins that one"}`),{mode:"none",endpoints:[]}):(c!==void 0&&o.log.warn(`it had the network of the containe\
r ${c}, and gets Docker's default one${e?"":": --preserve-networks joins it"}`),{mode:void 0,endpoints:[]})}a(An,"connectionsOf");async function Dn(n,t,e){const o=[];
for(const s of t){if(s==="host"){e.log.warn("the machine's own network is left out: ports of the original could not be taken twice");continue}try{o.push({...await(0,b.
Xk)(n,s,e),Name:s})}catch(i){if(!(i instanceof v.m_))throw i;e.log.warn(`the network ${s} is not here, and left out`)}}return o}a(Dn,"networksHere");async function Nn(n,{
Aliases:t,IPAMConfig:e,MacAddress:o},{network:s,c:i}){const c=Object.entries(s.Containers??{}),r=c.flatMap(([,{IPv4Address:d,IPv6Address:m}])=>[d,m].map(S=>S?.split(
"/")[0])),p=[e?.IPv4Address,e?.IPv6Address].filter(d=>d!==void 0&&d!=="").filter(d=>r.includes(d));p.length>0&&i.log.warn(`the address ${p.join(", ")} in ${s.Name}\
 is taken: the container gets a free one`);const f=o!==void 0&&c.some(([,d])=>d.MacAddress===o);f&&i.log.warn(`the MAC address ${o} in ${s.Name} is taken: the c\
ontainer gets one of its own`);for(const d of t??[])for(const[m,{Name:S}]of c)(await(0,y.FA)(n,m,i))?.NetworkSettings.Networks?.[s.Name]?.Aliases?.includes(d)&&
i.log.warn(`in ${s.Name} the name ${d} leads to the container ${S} as well`);return{...t?.length&&{Aliases:t},...e&&p.length===0&&{IPAMConfig:e},...o!==void 0&&
!f&&{MacAddress:o}}}a(Nn,"fitEndpoint");const Tn="1.45";async function Ln(n,t,e){const{image:o,env:s,ports:i,token:c,machine:r,c:h}=e,p=ht(t.config),f=mt(t.host);
for(const ot of It([...p.lost,...f.lost],"restored"))h.log.warn(ot);const d=r&&(0,kn.G)(r),{mode:m,endpoints:S}=await An(n,t,{preserve:e.preserveNetworks,c:h}),
O={...p.settings.ExposedPorts??{},...d?.config.ExposedPorts},H=m?.startsWith("container:")===!0,{Hostname:et,...q}=p.settings;return{body:{...H?q:{...p.settings,
...Object.keys(O).length>0&&{ExposedPorts:O}},...d&&{Hostname:d.config.Hostname},Image:o,Env:s,Labels:{...t.labels,[gt]:Tt(t),...d?.config.Labels,[ct.aI]:c},HostConfig:{
...Mn(f.settings,await n.info(h),h),...H?{}:{PortBindings:i},...d?.host,Mounts:[...Rn(n,t,e),...Yn(f.settings),...d?.host.Mounts??[]],...m!==void 0&&{NetworkMode:m}}},
networks:S}}a(Ln,"restoredLikeness");function Rn(n,{mounts:t},{plan:e,filled:o,machine:s}){return t.flatMap(({target:i,volume:c,read_only:r,subpath:h,nocopy:p})=>{
const f=e.mounted.get(c);if(s?.mounts.some(S=>S.target===i))return[];if(f===void 0)return[{Type:"volume",Target:i,...r&&{ReadOnly:!0}}];if(h!==void 0&&!n.speaks(
Tn))throw new v.Wt(`${i} is the folder ${h} of a volume, and this Docker can only mount all of it`,{hint:"Update it to Docker 26 or newer"});const d=p===!0||o.has(
f),m={...d&&{NoCopy:d},...h!==void 0&&{Subpath:h}};return[{Type:"volume",Source:f,Target:i,...r&&{ReadOnly:!0},...Object.keys(m).length>0&&{VolumeOptions:m}}]})}
a(Rn,"restored_likeness_mountsOf");function Yn({Mounts:n=[]}){return n}a(Yn,"tmpfsOf");var xn=l(77598);async function Bn(n,{mounts:t},{name:e,how:o,c:s}){const i=new Map,
c=new Map;for(const{volume:r,bind:h}of o==="none"?[]:t){const p=o==="shared"&&!h,f=p?r:Yt(e,xt(r)),d=await(0,ut.y6)(n,f,s)!==void 0;if(p&&!d)throw new v.m_(`The\
 volume '${r}' to share is not here`,{hint:"Leave out =shared to get copies"});if(!p&&d&&!c.has(f))throw new v.fK(`There is a volume '${f}' already`,{hint:"Choo\
se another name with --container-name, or remove it"});i.set(r,f),p||c.set(f,r)}return{mounted:i,made:c}}a(Bn,"volumesOfContainer");async function Hn(n,{name:t,
mounts:e},{name:o,settings:s,c:i}){const c=new Map,r=new Map;for(const{kind:f,source:d}of s.mounts)f==="volume"&&r.set(d,void 0);for(const{target:f,volume:d}of e){
const m=s.mounts.find(O=>O.target===f);if(m?.kind==="bind"){i.log.warn(`${f} is ${m.source} here: what the snapshot holds for it is left out`);continue}const S=m?.
source??Yt(o,xt(d.startsWith(`${t}_`)?d.slice(t.length+1):d));c.set(d,S),r.set(S,d)}const h=await(0,ut.A8)(n,[...r.keys()],{labels:s.volumeLabels,signal:i.signal}),
p=[...c.values()].filter(f=>!h.includes(f));return p.length>0&&i.log.warn(`${p.join(", ")}: there already, so kept as it is; \`vm destroy --volumes\` makes room f\
or what the snapshot holds`),{mounted:c,made:new Map(h.map(f=>[f,r.get(f)]))}}a(Hn,"volumesOfMachine");const Un=255;function Yt(n,t){const e=`${n}_${t}`;return e.
length<=Un?e:`${e.slice(0,230)}-${(0,xn.createHash)("sha256").update(e).digest("hex").slice(0,16)}`}a(Yt,"volumeName");function xt(n){return/^[0-9a-f]{64}$/.test(
n)?n.slice(0,12):n}a(xt,"volumes_short");async function Wn(n,{snapshot:t,blobs:e,options:o,c:s}){if(t.kind!=="container")throw new v.Wt(`The snapshot '${t.snapshot_name}\
' holds no container but a ${t.kind}`);const i=await(0,R.Z)(s);await(0,ct.pK)(i,s);const c=(0,Rt.C)(t,e),r=Nt(await c.file(nt)),{machine:h}=o,p=o.containerName??
await cn(i,r,s),f=await bn(i,p,{replaces:h?.replaces,c:s}),d=await(0,y.FA)(i,r.name,s),m=Cn(r,d,s),S=h===void 0?await Bn(i,r,{name:p,how:o.volumes,c:s}):await Hn(
i,r,{name:p,settings:h.settings,c:s}),O={project:o.ref.project,name:`${o.ref.name.slice(0,100)}-${(0,vn.ZD)(t.image_digest).slice(0,12)}`},H=(0,Sn.y)(O,"base"),
et=await Kn(i,H,s)===void 0,q=new Set,ot={name:p,volumes:[...S.made.keys()],images:et?[H]:[],replaces:f},Et=await In(i,r,{except:f?.Id,c:s}),ft=await(0,ct.Ao)(i,
ot,{make:it,c:s}),st=await(0,y.aH)(i,ft,s),lt=st.State.Status==="running";return{id:ft,name:p,image:H,running:lt,volumes:Object.fromEntries(S.mounted),ports:zn(
st)};async function it(X){await n.restore((0,Rt.j)(t,t.services[0]?.name??""),e,{ref:O,tags:[],force:!1,via:"auto"},s),await St();const L=await Ot(X);return h!==
void 0?await(0,$n.ei)(i,L,s):(r.state==="running"||r.state==="paused")&&await(0,y.aO)(i,L,{to:"start",signal:s.signal}),await(0,g.CQ)(i,[await(0,y.aH)(i,L,s)],s),
L}async function St(){const X=(0,W.r)(i,{label:{[P.eq]:(0,N.Pg)()},c:s});for(const[L,F]of S.made){const D=h?.settings.volumeLabels??{};await(0,ut.pb)(i,{name:L,
driver:"local",options:{},labels:D},s);const M=F===void 0?void 0:c.volume(F);M!==void 0?(await(await X.way(L)).write(e.open(M),s),q.add(L)):F!==void 0&&s.log.warn(
`the snapshot came without the contents of ${F}: the volume ${L} is empty`)}}async function Ot(X){const{preserveNetworks:L}=o,F=await Ln(i,r,{image:H,env:m,ports:Et,
token:X,plan:S,filled:q,machine:h?.settings,preserveNetworks:L,c:s}),D=await(0,On.w9)(i,F,{name:p,signal:s.signal});return s.log.debug(`${p} was made from ${(0,En.
SN)(o.ref)}`),D}}a(Wn,"restoreContainer");function zn({NetworkSettings:n}){const t=Object.entries(n.Ports??{}).flatMap(([e,o])=>[[e,o?.[0]]]).flatMap(([e,o])=>o===
void 0?[]:[[e,`${o.HostIp??""}:${o.HostPort??""}`]]);return Object.fromEntries(t)}a(zn,"publishedPorts");async function Kn(n,t,e){try{return await n.inspectImage(
t,e)}catch(o){if(o instanceof v.m_)return;throw o}}a(Kn,"findImage");function Fn(n){return{name:"container",probe:a(t=>n.probe(t),"probe"),examine:a(({container:t},e)=>un(
t,e),"examine"),capture:a((t,e,o)=>pn(n,t,{...e,c:o}),"capture"),restore:a((t,e,o,s)=>Wn(n,{snapshot:t,blobs:e,options:o,c:s}),"restore"),describe:a((t,e,o,s)=>n.
describe(t,e,o,s),"describe")}}a(Fn,"containerProvider")}),27764:((tt,U,l)=>{l.d(U,{G:a(()=>j,"G")});function j({hostname:G,labels:v,memory:z,cpus:N,ports:R,mounts:K}){
const Y={};for(const{address:x="",host:E,container:$,protocol:g}of R??[]){const A=`${$}/${g}`;Y[A]=[...Y[A]??[],{HostIp:x,HostPort:String(E)}]}const W=Object.fromEntries(
Object.keys(Y).map(x=>[x,{}]));return{config:{Hostname:G.slice(0,63),Labels:v,...R!==void 0&&{ExposedPorts:W}},host:{...z!==void 0&&{Memory:z,MemorySwap:0},...N!==
void 0&&{NanoCpus:Math.round(N*1e9)},...R!==void 0&&{PortBindings:Y},Mounts:K.map(({kind:x,source:E,target:$,readOnly:g})=>({Type:x,Source:E,Target:$,ReadOnly:g}))}}}
a(j,"settle")}),56731:((tt,U,l)=>{l.d(U,{Ao:a(()=>E,"Ao"),aI:a(()=>W,"aI"),pK:a(()=>$,"pK")});var j=l(26921),G=l(75892),v=l(50868),z=l(2430),N=l(17095),R=l(92652);
const K="container",Y=12e4,W="vm-snapshot.restored",x=j.Ikc({host:j.YjP(),name:j.YjP(),token:j.YjP(),volumes:j.YOg(j.YjP()),images:j.YOg(j.YjP()),replaces:j.Ikc(
{id:j.YjP(),running:j.zMY()}).optional(),made:j.zMY().optional()});async function E(w,{name:P,volumes:y,images:C,replaces:b},{make:u,c:B}){const Q=b?.State.Status===
"running"||b?.State.Status==="paused",I={host:w.endpoint.url,name:P,token:(0,z.Pg)(),volumes:[...y],images:[...C],...b!==void 0&&{replaces:{id:b.Id,running:Q}}},
V=await(0,v._0)(K);await V.write(I);try{b!==void 0&&await A(w,b,{name:`${P}.${I.token}`,c:B});const J=await u(I.token);return b!==void 0&&(await V.write({...I,made:!0}),
await T(w,{...I,made:!0},B)),await V.close(),J}catch(J){throw await T(w,I,B),await V.close(),J}}a(E,"makeContainer");async function $(w,P){for(const y of await(0,v.
Fb)(K)){const C=x.safeParse(y.entry).data;if(C!==void 0&&C.host!==w.endpoint.url)continue;const b=await y.take();if(b!==void 0){if(C!==void 0&&!await g(w,C,P))await T(
w,C,P);else if(C!==void 0){const u=C.replaces===void 0?"":`; the one that it replaces is stopped, and called ${C.name}.${C.token}`;P.log.warn(`the process that \
made the container '${C.name}' was killed after it had started it: the container stays${u}`)}await b.close()}}}a($,"undoAbandoned");async function g(w,{name:P,token:y,
made:C},b){if(C)return!1;const u=await(0,N.FA)(w,P,b),{StartedAt:B}=u?.State??{};return u?.Config.Labels?.[W]===y&&B!==void 0&&!B.startsWith("0001-")}a(g,"wasSt\
arted");async function A(w,{Id:P,State:y},{name:C,c:b}){y.Status==="paused"&&await(0,N.aO)(w,P,{to:"unpause",signal:b.signal}),(y.Status==="paused"||y.Status===
"running")&&await(0,N.SI)(w,P,b),await(0,N.UQ)(w,P,{name:C,signal:b.signal})}a(A,"putAside");async function T(w,{name:P,token:y,volumes:C,images:b,replaces:u,made:B},Q){
const I={...Q,signal:AbortSignal.timeout(Y)},V=[async()=>{const k=await(0,N.FA)(w,P,I);k?.Config.Labels?.[W]===y&&await w.removeContainer(k.Id,I)},...C.map(k=>()=>(0,R.
L)(w,k,I)),...b.map(k=>()=>w.removeImage(k,I)),async()=>{if(u===void 0)return;const k=await(0,N.FA)(w,u.id,I);k!==void 0&&(k.State.Status==="running"&&await(0,N.
SI)(w,k.Id,I),k.Name!==`/${P}`&&await(0,N.UQ)(w,k.Id,{name:P,signal:I.signal}),u.running&&k.State.Status!=="paused"&&await(0,N.aO)(w,k.Id,{to:"start",signal:I.signal}))}],
J=B&&u!==void 0?[()=>w.removeContainer(u.id,I)]:V;for(const k of J)try{await k()}catch(_){_ instanceof G.m_||Q.log.warn(`not taken back: ${_ instanceof Error?_.
message:_}`)}}a(T,"undo")}),89405:((tt,U,l)=>{l.d(U,{YI:a(()=>R,"YI"),Zv:a(()=>v,"Zv"),ei:a(()=>K,"ei"),xV:a(()=>Y,"xV")});var j=l(75892),G=l(17095);const v=1e3,
z=5,N=65536;async function R(E,$,{grace:g,signal:A}){await(0,G.aO)(E,$,{to:"start",signal:A});const T=AbortSignal.timeout(g);try{const w={method:"POST",path:`/c\
ontainers/${$}/wait`,what:`wait for container ${$}`};return(await E.json({...w,signal:AbortSignal.any([A,T])})).StatusCode}catch(w){if(A.throwIfAborted(),T.aborted)
return;throw w}}a(R,"startContainer");async function K(E,$,{signal:g}){const A=await R(E,$,{grace:v,signal:g});if(A!==void 0)throw await Y(E,$,{code:A,signal:g})}
a(K,"startMachine");async function Y(E,$,{code:g,signal:A}){const T=await W(E,$,{signal:A});return new j.Qd(`The machine's command ended at once with exit code ${g}${T===
""?"":`:
${T}`}`,{fields:{exit_code:g}})}a(Y,"endedAtOnce");async function W(E,$,{signal:g}){const A={stdout:!0,stderr:!0,tail:String(z)},T=[];let w=0;for await(const y of E.
bytes({method:"GET",path:`/containers/${$}/logs`,query:A,what:"read what it wrote",signal:g}))if(T.push(y),w+=y.length,w>N)break;return x(Buffer.concat(T)).toString(
"utf8").split(/\r?\n/).map(y=>y.trim()).filter(y=>y!=="").slice(-z).join(`
`)}a(W,"lastWords");function x(E){const $=[];let g=0;for(;g+8<=E.length&&(E[g]??3)<=2&&E.readUIntBE(g+1,3)===0;g+=8+E.readUInt32BE(g+4))$.push(E.subarray(g+8,g+
8+E.readUInt32BE(g+4)));return Buffer.concat([...$,E.subarray(g)])}a(x,"withoutHeaders")})};export{Zn as id,Xn as ids,Qn as modules};
