var cn=Object.defineProperty;var r=(ot,z)=>cn(ot,"name",{value:z,configurable:!0});const dn=9799,fn=[9799],ln={79738:((ot,z,f)=>{f.d(z,{Dr:r(()=>g,"Dr"),U1:r(()=>R,"U1"),i3:r(()=>w,"i3"),m0:r(()=>k,"m0")});var I=f(31421),X=f(57075),T=f(46466),
_=f(75892);const W=16*1024*1024,K=16*1024,x=20,F=5e3;async function k(y,p,o){const u=P(y,p,o),h=$(o.secrets??[]),{line:D,tail:A}=m(o,h),j=b(y,p,o),G=Promise.all(
[N(j.stdout,D,o.onLine?0:o.maxOutput??W),N(j.stderr,D,0)]),J=U(j,o.input);try{const[[et,ht],[B,q]]=await Promise.all([L(j,u,o),G,J]);if(et===0)return{stdout:h(B),
stderr:h(q)};throw E(u,{code:et,ended:ht,last:o.tellLast?.(A)??A})}catch(et){throw j.kill("SIGKILL"),await Promise.allSettled([G,J]),et}}r(k,"exec");async function*R(y,p,o){
const u=P(y,p,o),{line:h,tail:D}=m(o,$(o.secrets??[])),A=b(y,p,o),j=Promise.all([L(A,u,o),N(A.stderr,h,0),U(A,o.input)]);j.catch(()=>{});try{yield*A.stdout;const[
[G,J]]=await j;if(G!==0&&!o.accepts?.includes(G??-1))throw E(u,{code:G,ended:J,last:o.tellLast?.(D)??D});return G??0}finally{A.kill("SIGKILL"),await Promise.allSettled(
[j])}}r(R,"execStream");function g(y,p,o){const u=(0,I.spawn)(y,p,{env:{...process.env,...o},stdio:["pipe","ignore","ignore"],detached:!0,cwd:"/"}),h=new Promise(
D=>u.once("close",()=>D()).once("error",()=>D()));return u.stdin.on("error",()=>{}),u.unref(),async D=>{u.ref(),u.stdin.end(D),await h}}r(g,"execGuard");function w(y,p,o){
const u=b(y,p,o),h=o.title??y,D=X.Duplex.from({readable:u.stdout,writable:u.stdin});return N(u.stderr,o.onLine??(()=>{}),0).catch(()=>{}),L(u,h,o).catch(A=>D.destroy(
A)),D.once("close",()=>u.kill()),D}r(w,"execDuplex");function P(y,p,{title:o}){return o??[y,...p.slice(0,1)].join(" ")}r(P,"titleOf");function m({onLine:y},p){const o=[];
return{line:r(h=>{const D=p(h);y?.(D),D.trim()!==""&&o.push(D),o.length>x&&o.shift()},"line"),tail:o}}r(m,"lastLines");function E(y,{code:p,ended:o,last:u}){const h=o?
`was ended by ${o}`:`failed with exit code ${p}`;return new _.Qd([`${y} ${h}`,...u].join(u.length>1?`
`:": "),{fields:{exit_code:p??-1}})}r(E,"failure");function b(y,p,o){const u={...process.env,...o.env};return(0,I.spawn)(y,p,{env:u,stdio:["pipe","pipe","pipe"],
windowsHide:!0,...o.cwd&&{cwd:o.cwd}})}r(b,"start");function L(y,p,o){const{signal:u}=o;return new Promise((h,D)=>{let A;const j=r(()=>{y.kill("SIGTERM"),A=setTimeout(
()=>y.kill("SIGKILL"),F)},"cancel"),G=r(()=>{clearTimeout(A),u.removeEventListener("abort",j)},"settle");y.once("error",J=>{G(),D(M(J,p,o))}),y.once("close",(J,et)=>{
G(),u.aborted?D(new _.cc(`${p} was cancelled`,{cause:u.reason})):h([J,et])}),u.aborted?j():u.addEventListener("abort",j,{once:!0})})}r(L,"exited");function M(y,p,o){
const u=y.path??p,h=o.missingHint===void 0?{}:{hint:o.missingHint};return y.code==="ENOENT"?new _.Wt(`${p} cannot run: '${u}' is not installed`,{cause:y,...h}):
y.code==="EACCES"?new _.iC(`${p} cannot run: '${u}' may not be executed`,{cause:y,fields:{service:p}}):new _.Qd(`${p} cannot run: ${y.message}`,{cause:y})}r(M,"\
startError");async function U(y,p){try{await(0,T.pipeline)(p??[],y.stdin)}catch(o){const u=o.code??"";if(!["EPIPE","ECONNRESET","ECANCELED","ERR_STREAM_PREMATUR\
E_CLOSE","ERR_STREAM_DESTROYED"].includes(u))throw o}}r(U,"feed");async function N(y,p,o){const u=[],h=new TextDecoder;let D=0,A="";for await(const j of y){if(o>
0){if(D+=j.length,D>o)throw new _.Qd(`more than ${o} bytes of output`);u.push(j)}const G=(A+h.decode(j,{stream:!0})).split(/\r\n|[\r\n]/);A=(G.pop()??"").slice(
0,K);for(const J of G)p(J.slice(0,K))}return A!==""&&p(A),Buffer.concat(u).toString("utf8")}r(N,"collect");function $(y){const p=y.filter(o=>o.length>0);return o=>p.
reduce((u,h)=>u.replaceAll(h,"***"),o)}r($,"redactor")}),3134:((ot,z,f)=>{f.d(z,{CD:r(()=>W,"CD"),UQ:r(()=>K,"UQ"),zL:r(()=>_,"zL"),zS:r(()=>T,"zS")});var I=f(75892),
X=f(47014);function T(k,R){const g=(0,X.bv)(k),w=K(g),P=`${R}: ${F(g)}`;return w==="ENOSPC"||w==="EDQUOT"?new I._p(P,{cause:g,hint:"Free some space there, or us\
e another place"}):w==="EFBIG"?new I._p(P,{cause:g,hint:"FAT disks and limits (ulimit -f) end a file early: use another place"}):w==="EROFS"?new I.iC(P,{cause:g,
hint:"Use a folder that is not on a read-only disk, or mount it for writing"}):w==="EACCES"||w==="EPERM"?new I.iC(P,{cause:g,hint:"Use a folder that you may wri\
te to, or change its owner"}):w==="ENOENT"||w==="ENOTDIR"?new I.m_(P,{cause:g,hint:"Check the path"}):w==="EISDIR"||w==="ENAMETOOLONG"||w==="ELOOP"?new I.dz(P,{
cause:g,hint:"Check the path"}):w==="EIO"||w==="EUCLEAN"?new I.cs(P,{cause:g,hint:"The disk or its file system is damaged: look at the log of the system (dmesg)"}):
w==="EMFILE"||w==="ENFILE"||w==="ENOMEM"?new I._p(P,{cause:g,hint:"Allow more open files (ulimit -n) or memory, or run fewer commands at once"}):w==="ESTALE"||w===
"ETIMEDOUT"||w==="EHOSTDOWN"||w==="ENODEV"||w==="ENXIO"?new I.hG(P,{cause:g,hint:"Look whether the disk or the file server is there, and try again"}):w==="EXDEV"?
new I.Wt(P,{cause:g,hint:"Part of this folder is a link to another disk: move the whole folder there instead"}):g}r(T,"fileError");function _(k,R){try{return R()}catch(g){
throw T(g,k)}}r(_,"attemptSync");async function W(k,R){try{return await R()}catch(g){throw T(g,k)}}r(W,"attempt");function K(k){return typeof k=="object"&&k!==null&&
"code"in k&&typeof k.code=="string"?k.code:void 0}r(K,"errnoOf");const x={EACCES:"permission denied",EISDIR:"it is a folder",EMFILE:"too many files are open",ENOSPC:"\
no space is left on the disk",ENOTDIR:"a part of the path is not a folder",EPERM:"permission denied",EROFS:"the disk is read-only"};function F(k){const R=x[K(k)??
""];if(R!==void 0)return R;const g=typeof k=="object"&&k!==null&&"message"in k?String(k.message):String(k);return/^E[A-Z0-9]+: ([^,]+), \w+/.exec(g)?.[1]??g}r(F,
"messageOf")}),24846:((ot,z,f)=>{f.r(z),f.d(z,{containerProvider:r(()=>an,"containerProvider")});var I=f(51455),X=f(76760),T=f(75892),_=f(3134),W=f(2430),K=f(77791),
x=f(40610),F=f(16519),k=f(84612),R=f(34014),g=f(8242),w=f(56082),P=f(86700),m=f(77250),E=f(56879),b=f(37607),L=f(37710),M=f(3677),U=f(25243),N=f(64539),$=f(17095),
y=f(69167),p=f(78560),o=f(26921);const u=["Hostname","Domainname","User","AttachStdin","AttachStdout","AttachStderr","ExposedPorts","Tty","OpenStdin","StdinOnce",
"Cmd","Healthcheck","ArgsEscaped","Volumes","WorkingDir","Entrypoint","NetworkDisabled","OnBuild","StopSignal","StopTimeout","Shell"],h=["Image","Env","Labels",
"HostConfig","MacAddress"],D=["PortBindings","PublishAllPorts","RestartPolicy","Init","Tmpfs","ReadonlyRootfs","CapDrop","ShmSize","GroupAdd","Ulimits","Sysctls",
"Memory","MemorySwap","MemoryReservation","MemorySwappiness","KernelMemory","KernelMemoryTCP","PidsLimit","BlkioWeight","NanoCpus","CpuShares","CpuPeriod","CpuQ\
uota","CpusetCpus","CpusetMems","ExtraHosts","Dns","DnsOptions","DnsSearch"],A=["Binds","VolumesFrom","NetworkMode","VolumeDriver","ContainerIDFile","ConsoleSiz\
e","AutoRemove","Isolation","CpuCount","CpuPercent","IOMaximumIOps","IOMaximumBandwidth"],j=["Privileged","Devices","DeviceCgroupRules","DeviceRequests","PidMod\
e","UTSMode","UsernsMode","Cgroup","OomKillDisable","CpuRealtimePeriod","CpuRealtimeRuntime"],G=["StorageOpt","Annotations","Links","BlkioWeightDevice","BlkioDe\
viceReadBps","BlkioDeviceWriteBps","BlkioDeviceReadIOps","BlkioDeviceWriteIOps"],J=["CHOWN","DAC_OVERRIDE","FSETID","FOWNER","MKNOD","NET_RAW","SETGID","SETUID",
"SETFCAP","SETPCAP","NET_BIND_SERVICE","SYS_CHROOT","KILL","AUDIT_WRITE"],et=/^(no-new-privileges([:=]true)?|apparmor=docker-default|seccomp=builtin)$/,ht=["jso\
n-file","local","journald","none"],B=/^(runc|io\.containerd\.runc\.v\d)?$/,q=/^(io\.containerd\.)?(runsc|kata)/,at=["/proc/asound","/proc/acpi","/proc/kcore","/\
proc/keys","/proc/latency_stats","/proc/timer_list","/proc/timer_stats","/proc/sched_debug","/proc/scsi","/sys/firmware"],ne=["/proc/interrupts","/sys/devices/v\
irtual/powercap"],Bt=["/proc/bus","/proc/fs","/proc/irq","/proc/sys","/proc/sysrq-trigger"],Wt=o.YOg(o.YjP()),oe=o.Ikc({Type:o.euz("tmpfs"),Target:o.YjP(),ReadOnly:o.
zMY().optional(),TmpfsOptions:o.Ikc({SizeBytes:o.aig().optional(),Mode:o.aig().optional()}).nullish()}),Kt={CapAdd:Yt(e=>J.includes(e.toUpperCase().replace(/^CAP_/,
"")),"power"),SecurityOpt:Yt(e=>et.test(e),"machine"),IpcMode:r(e=>["none","private","shareable"].includes(String(e))?{kept:e}:{lost:String(e),why:"power"},"Ipc\
Mode"),CgroupnsMode:r(e=>e==="private"?{kept:e}:{},"CgroupnsMode"),CgroupParent:r(e=>/^(?!.*\.\.)[^\0]{1,1000}$/.test(String(e))?{kept:e}:{lost:"",why:"machine"},
"CgroupParent"),OomScoreAdj:r(e=>Number(e)>0?{kept:Number(e)}:{lost:"",why:"power"},"OomScoreAdj"),Runtime:r(e=>B.test(String(e))?{}:q.test(String(e))?{kept:e}:
{lost:String(e),why:"machine"},"Runtime"),LogConfig(e){const t=o.Ikc({Type:o.YjP(),Config:o.g1P(o.YjP(),o.YjP()).nullish()}).safeParse(e).data;return t?.Type===
void 0||t.Type===""?{}:ht.includes(t.Type)?{kept:t}:{lost:t.Type,why:"machine"}},MaskedPaths:Ft([...at],[...at,...ne]),ReadonlyPaths:Ft(Bt,Bt),Mounts:r(e=>({kept:o.
YOg(o.L5J()).catch([]).parse(e).flatMap(t=>oe.safeParse(t).data??[])}),"Mounts")};function It(e){const t={},n=[];for(const[s,i]of Object.entries(e)){if(Mt(i)||A.
includes(s)||((D.includes(s)||re(i)&&[...j,...G].includes(s))&&(t[s]=i),D.includes(s)||$t(i)))continue;const{kept:c,lost:a,why:d="unknown"}=se(s,i);c!==void 0&&
!$t(c)&&(t[s]=c),a!==void 0&&n.push({what:a===""?s:`${s} (${a})`,why:d})}return{settings:t,lost:n}}r(It,"portableHost");function se(e,t){const n=Object.hasOwn(Kt,
e)?Kt[e]:void 0;return n!==void 0?n(t):{lost:"",why:j.includes(e)?"power":G.includes(e)?"machine":"unknown"}}r(se,"judgmentOf");function _t(e){const t=Object.entries(
e).filter(([c,a])=>!Mt(a)&&!h.includes(c)),n=t.filter(([c])=>u.includes(c)),i=t.filter(([c,a])=>!u.includes(c)&&!$t(a)).map(([c])=>({what:c,why:"unknown"}));return{
settings:Object.fromEntries(n),lost:i}}r(_t,"portableConfig");function Ht(e,t){const n={power:"since it gives power over the machine",machine:"since it belongs \
to the machine that the container ran on; the default takes its place",unknown:"since this version does not know it"};return Object.keys(n).flatMap(s=>{const i=e.
filter(c=>c.why===s).map(({what:c})=>c);return i.length===0?[]:[`not ${t}, ${n[s]}: ${i.join(", ")}`]})}r(Ht,"lossesInWords");function Yt(e,t){return n=>{const s=Wt.
catch([]).parse(n),i=s.filter(c=>!e(c)).map(c=>c.length>40?`${c.slice(0,40)}…`:c);return{kept:s.filter(e),...i.length>0&&{lost:i.join(" "),why:t}}}}r(Yt,"some");
function Ft(e,t){return n=>{const s=Wt.catch([]).parse(n);return e.every(i=>s.includes(i))?s.every(i=>t.includes(i))?{}:{kept:[...new Set([...t,...s])]}:{lost:"",
why:"power"}}}r(Ft,"paths");function Mt(e){return e==null}r(Mt,"isUnset");function re(e){return Array.isArray(e)&&e.length===0}r(re,"isEmptyList");function $t(e){
return Mt(e)||e===!1||e===""||e===0?!0:typeof e=="object"&&Object.keys(e).length===0}r($t,"isNothing");async function ie(e,t,{state:n,of:s,env:i,includeEnv:c,binds:a,
c:d}){const{body:O,networks:C}=(0,y.$R)(t,{image:t.Image}),v=Object.entries(t.Config.Labels??{}).filter(([S])=>(0,m.es)(S)||!/^(com\.docker\.compose|vm-snapshot)\./.
test(S)),l=await Gt(e,t,d);return{version:1,name:t.Name.slice(1),...s!==void 0&&{of:s},state:n,config:_t(O).settings,host:It(O.HostConfig).settings,labels:Object.
fromEntries(v),env:(t.Config.Env??[]).filter(S=>!i.includes(S)).map(S=>{const[H="",...Y]=S.split("=");return{name:H,...c&&{value:Y.join("=")}}}),mounts:ae(t,a),
networks:Object.keys(t.NetworkSettings.Networks??{}),endpoints:Object.fromEntries(C.map(([S,H])=>[S,ce(H,t)])),...l}}r(ie,"describe");function ae({HostConfig:e,
Mounts:t},n){return t.flatMap(({Type:s,Name:i,Source:c,Destination:a,RW:d})=>{const O=s==="bind",C=O?n.find(({path:Y})=>Y===c)?.name:s==="volume"?i:void 0;if(C===
void 0)return[];const v=r(Y=>Y!==void 0&&X.posix.resolve("/",Y)===a,"isHere"),l=e.Mounts?.find(({Target:Y})=>v(Y))?.VolumeOptions,[,,S=""]=e.Binds?.map(Y=>Y.split(
":")).find(([,Y])=>v(Y))??[],H=l?.NoCopy===!0||S.split(",").includes("nocopy");return[{target:a,volume:C,read_only:!d,...O&&{bind:O},...l?.Subpath&&{subpath:l.Subpath},
...H&&{nocopy:H}}]})}r(ae,"mountsOf");function ce({Aliases:e,IPAMConfig:t,MacAddress:n},s){return{...e?.length&&{Aliases:[...e]},...t&&{IPAMConfig:t},...n&&n===
s.Config.MacAddress&&{MacAddress:n}}}r(ce,"endpointOf");async function Gt(e,{HostConfig:t,NetworkSettings:n},s){const[,i]=t.NetworkMode?.split("container:")??[];
if(i!==void 0){const a=await(0,$.FA)(e,i,s);if(a===void 0)return{network_of:i};const{isolated:d}=await Gt(e,a,s);return{network_of:a.Name.slice(1),...d&&{isolated:d}}}
const c=Object.keys(n.Networks??{});if(t.NetworkMode==="none"&&c.every(a=>a==="none"))return{isolated:!0};if(c.length===0)return{};for(const a of c)if(!await ue(
e,a,s))return{};return{isolated:!0}}r(Gt,"surroundings");async function ue(e,t,n){if(t==="none")return!0;if(t==="bridge"||t==="host")return!1;try{return(await(0,p.
Xk)(e,t,n)).Internal===!0}catch(s){if(s instanceof T.m_)return!1;throw s}}r(ue,"isInternal");var de=f(83925);const mt="container/container.json",zt=8<<20,Vt=o.YjP().
min(1).max(4096),ct=o.YjP().min(1).max(255).regex(new RegExp("^\\P{Cc}+$","u")),gt=o.YjP().max(64),fe=o.Ikc({target:Vt,volume:ct,read_only:o.zMY(),bind:o.zMY().
optional(),subpath:Vt.optional(),nocopy:o.zMY().optional()}),le=o.Ikc({Aliases:o.YOg(ct).max(1e3).nullish(),IPAMConfig:o.Ikc({IPv4Address:gt.optional(),IPv6Address:gt.
optional(),LinkLocalIPs:o.YOg(gt).max(100).optional()}).nullish(),MacAddress:gt.optional()}),he=o.Ikc({version:o.euz(1),name:ct,of:ct.optional(),state:o.k5n(["r\
unning","paused","exited","created"]),config:o.g1P(o.YjP(),o.L5J()),host:o.g1P(o.YjP(),o.L5J()),labels:o.g1P(o.YjP(),o.YjP()),env:o.YOg(o.Ikc({name:o.YjP().min(
1),value:o.YjP().optional()})).max(1e4),mounts:o.YOg(fe).max(1e4),networks:o.YOg(ct).max(1e3),endpoints:o.g1P(ct,le).optional(),network_of:ct.optional(),isolated:o.
zMY().optional()});function Xt(e){if(e.length>zt)throw new T.cs(`${mt} of the snapshot has more than ${zt} bytes`);let t;try{t=JSON.parse(Buffer.from(e).toString(
"utf8"))}catch(s){throw new T.cs(`${mt} of the snapshot is no JSON`,{cause:s})}const n=he.safeParse(t);if(n.success)return n.data;throw new T.cs(`${mt} of the s\
napshot cannot be read: ${(0,de.w)(n.error.issues)}`)}r(Xt,"parseDocument");function me(e){const t=Buffer.from(`${JSON.stringify(e,void 0,2)}
`);try{Xt(t)}catch(n){throw n instanceof T.JC?new T.Wt(`The container ${e.name} cannot be captured: ${n.message}`,{cause:n}):n}return t}r(me,"writeDocument");var kt=f(
56731),Et=f(14943),yt=f(92652);const bt="vm-snapshot.container",pe=100;async function we(e,{Image:t,Config:n},s){const i=n.Labels?.[bt];return!i||n.Labels?.[Et.
aI]===void 0||(await e.inspectImage(t,s).catch(()=>{}))?.Config?.Labels?.[bt]===i?void 0:i}r(we,"lineage");function Jt({name:e,of:t}){return t??e}r(Jt,"firstOf");
async function ge(e,t,n){const s=Jt(t).slice(0,pe),i=(await(0,$.XT)(e,{},n)).flatMap(({Names:a})=>(a??[]).map(d=>d.slice(1))),c=(await(0,yt.yi)(e,{},n)).map(({Name:a})=>a);
for(let a=2;;a++){const d=`${s}-${a}`;if(!(i.includes(d)||c.some(O=>O.startsWith(`${d}_`))))try{const O=await(0,kt.c)(e,d,n);if(!await Ee(e,d,n))return{name:d,claim:O};
await O[Symbol.asyncDispose]()}catch(O){if(!(O instanceof T.fK))throw O}}}r(ge,"claimFreeName");async function Ee(e,t,n){return await(0,$.FA)(e,t,n)!==void 0?!0:
(await(0,yt.yi)(e,{},n)).some(({Name:s})=>s.startsWith(`${t}_`))}r(Ee,"isTaken");async function At(e,t,n){const s=await(0,$.FA)(e,t,n);if(s===void 0)throw new T.
m_(`Docker has no container '${t}'`,{hint:"See `docker container ls --all`"});const i=await we(e,s,n),c={id:s.Id,name:s.Name.slice(1),...i!==void 0&&{of:i},state:ve(
s),image:s.Config.Image,volumes:Oe(s),notCaptured:Se(s)};return{info:s,examined:c}}r(At,"findCapturable");async function ye(e,t){return(await At(await(0,x.Z)(t),
e,t)).examined}r(ye,"examineContainer");function Oe({Mounts:e}){return[...new Set(e.flatMap(({Type:t,Name:n})=>t==="volume"&&n!==void 0?[n]:[]))]}r(Oe,"volumesO\
f");function ve({Name:e,State:t}){const{Status:n}=t;if(n==="restarting")return"running";if(n==="running"||n==="paused"||n==="exited"||n==="created")return n;throw new T.
fK(`The container ${e.slice(1)} is ${n}: Docker is removing it, or could not`,{hint:"Remove it with docker rm --force, or capture another one"})}r(ve,"stateOf");
function Se({Config:e,HostConfig:t,Mounts:n}){return[...n.filter(({Type:i})=>i==="bind").map(({Source:i,Destination:c})=>`${i} (${c}) is a folder or file of thi\
s machine, not a volume: it is not captured`),...Ht([..._t(e).lost,...It(t).lost],"captured")]}r(Se,"notCaptured");var pt=function(e,t,n){if(t!=null){if(typeof t!=
"object"&&typeof t!="function")throw new TypeError("Object expected.");var s,i;if(n){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not def\
ined.");s=t[Symbol.asyncDispose]}if(s===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");s=t[Symbol.dispose],n&&(i=s)}if(typeof s!=
"function")throw new TypeError("Object not disposable.");i&&(s=r(function(){try{i.call(this)}catch(c){return Promise.reject(c)}},"dispose")),e.stack.push({value:t,
dispose:s,async:n})}else n&&e.stack.push({async:!0});return t},Rt=(function(e){return function(t){function n(a){t.error=t.hasError?new e(a,t.error,"An error was\
 suppressed during disposal."):a,t.hasError=!0}r(n,"fail");var s,i=0;function c(){for(;s=t.stack.pop();)try{if(!s.async&&i===1)return i=0,t.stack.push(s),Promise.
resolve().then(c);if(s.dispose){var a=s.dispose.call(s.value);if(s.async)return i|=2,Promise.resolve(a).then(c,function(d){return n(d),c()})}else i|=1}catch(d){
n(d)}if(i===1)return t.hasError?Promise.reject(t.error):Promise.resolve();if(t.hasError)throw t.error}return r(c,"next"),c()}})(typeof SuppressedError=="functio\
n"?SuppressedError:function(e,t,n){var s=new Error(n);return s.name="SuppressedError",s.error=e,s.suppressed=t,s});const Pe="compose/vm.yaml",Qt=1<<20,Ce=9e5;async function*Te(e,t,{
c:n,onSize:s,onConfig:i,...c}){const a={stack:[],error:void 0,hasError:!1};try{const d=await(0,x.Z)(n),O=await At(d,t.container,n),C=_e(O.info),v=pt(a,await Me(
d,C,n),!0);await(0,m.GG)(d,{locked:C,c:n});const{info:l,examined:S}=await At(d,O.info.Id,n),{state:H}=S;H==="running"&&!t.quiesce&&n.log.warn("the container run\
s on while it is captured, so files may be out of step with each other: --quiesce pauses it");const Y=(0,R.r)(d,{label:{[U.eq]:(0,W.Pg)()},c:n}),ut=(0,L.HH)(S.volumes,
t);await(0,E.Eq)(d,ut,{tars:Y,c:n});const nt=t.includeBindMounts?await Ie(d,l,{tars:Y,c:n}):[];for(const tt of S.notCaptured)nt.some(({path:V})=>tt.startsWith(`${V}\
 (`))||n.log.warn(tt);const dt=pt(a,new AsyncDisposableStack,!0),rt=dt.use(await(0,M.K)()),Lt=await d.inspectImage(l.Image,n).catch(()=>{}),Ot={state:H,of:S.of,
env:Lt?.Config?.Env??[],includeEnv:t.includeEnv,binds:nt},jt=me(await ie(d,l,{...Ot,c:n})),vt=[],St=[];let ft={id:l.Image,reference:void 0};{const tt={stack:[],
error:void 0,hasError:!1};try{const V=pt(tt,(0,K.c)(d,{lock:C,signal:n.signal}),!0),it=pt(tt,await(0,m.Eu)(d,[l],{record:V,c:n}),!0);await Ct(V),ft.changes!==void 0&&
await(0,N.$)(d,l,{changes:ft.changes,c:n}),t.quiesce||(yield*wt())}catch(V){tt.error=V,tt.hasError=!0}finally{const V=Rt(tt);V&&await V}}t.quiesce&&(yield*wt());
const Nt=yield*(0,w.h)(e,ft,{...c,c:n}),xt={[mt]:jt,...t.vmYaml!==void 0&&{[Pe]:await De(t.vmYaml)}},Pt={id:S.id,name:S.name,...S.of!==void 0&&{of:S.of}};return{
kind:"container",images:[Nt],volumes:St,files:xt,container:Pt};async function Ct(tt){const V={stack:[],error:void 0,hasError:!1};try{const it=pt(V,await(0,k.C)(
d,H==="running"&&t.quiesce?[l.Id]:[],{record:tt,c:n}),!0);ft=await(0,P.d)(d,l,{repository:(0,U.AK)(),tag:"0",withEnv:t.includeEnv,ofProject:!1,c:n});const{reference:Tt}=ft;
Tt!==void 0&&dt.defer(()=>(0,L.zd)(d,Tt,n));const Ut=ut.map(lt=>({name:lt,read:r(()=>(0,L.jg)(Y,lt,n),"read")}));for(const{name:lt,read:Q}of[...Ut,...nt]){const Z=`\
volume ${lt}`;vt.push({name:lt,offered:t.quiesce?await(0,b.D)(Z,Q,{spool:rt,c:n}):(0,b.x)(Z,Q)})}}catch(it){V.error=it,V.hasError=!0}finally{const it=Rt(V);it&&
await it}}async function*wt(){for(const{name:tt,offered:V}of vt)yield V.blob,St.push({name:tt,digest:await V.digest()})}}catch(d){a.error=d,a.hasError=!0}finally{
const d=Rt(a);d&&await d}}r(Te,"captureContainer");async function De(e){const t=await(0,_.CD)(`reading ${e}`,()=>(0,I.readFile)(e));if(t.length>Qt)throw new T.dz(
`${e} is larger than ${Qt} bytes, and so no vm.yaml`);return t}r(De,"readVmYaml");async function Ie(e,{Mounts:t},{tars:n,c:s}){const i=t.flatMap(({Type:a,Source:d})=>a===
"bind"?[d]:[]),c=new Set(t.map(({Name:a})=>a));return(await(0,g.o)(e,i,{tars:n,without:[],asVolumes:!0,c:s})).map(a=>{let d=`bind-${X.posix.basename(a.path).replace(
/[^A-Za-z0-9_.-]/g,"_")}`.slice(0,100);for(;c.has(d);)d+="-";return c.add(d),{...a,name:d}})}r(Ie,"bindsAsVolumes");function _e({Id:e,Config:t}){const n=t.Labels?.["\
com.docker.compose.project"];return n===void 0?`container.${e.slice(0,12)}`:`project.${n}`}r(_e,"turnOf");async function Me(e,t,{signal:n,log:s}){try{return await(0,F.
B)(e,t,{signal:n})}catch(i){if(!(i instanceof T.fK))throw i;s.info(`Another process is at work on this container (${i.fields.owner??i.message}): waiting for it`)}
return await(0,F.B)(e,t,{signal:n,wait:Ce})}r(Me,"takeTurn");var $e=f(44143),Zt=f(75558),ke=f(70033),be=f(15201),Ae=f(62550),Re=f(89405),Le=f(11959),qt=f(96040),
je=f(22701);function Ne(e){if(/^[A-Za-z0-9][A-Za-z0-9_.-]{1,200}$/.test(e))return e;throw new T.dz(`'${e}' is no name of a container`,{hint:"Use letters, digits\
, dot, underscore and dash, at least two of them"})}r(Ne,"validName");async function xe(e,t,{replaces:n,c:s}){const i=await(0,$.FA)(e,t,s);if(i===void 0||i.Id===
n)return i;throw new T.fK(`There is a container '${t}' already`,{hint:"Choose another name with --container-name, or remove that one"})}r(xe,"checkName");function Ue({
env:e},t,n){const s=new Map((t?.Config.Env??[]).map(c=>[c.split("=",1)[0]??"",c])),i=e.filter(({name:c,value:a})=>a===void 0&&!s.has(c)).map(({name:c})=>c);return i.
length>0&&n.log.warn(`the snapshot keeps only the names of these variables, so they are empty or not set: ${i.join(", ")}`),e.flatMap(({name:c,value:a})=>a!==void 0?
[`${c}=${a}`]:s.get(c)??[])}r(Ue,"variables");async function Be(e,{host:t},{except:n,c:s}){const i=t.PortBindings??{},c=await(0,je.r)(e,{isOurs:r(({Id:d})=>d===
n,"isOurs"),c:s}),a={};for(const[d,O]of Object.entries(i)){a[d]=[];for(const{HostIp:C,HostPort:v=""}of O??[]){const[,l="tcp"]=d.split("/"),S=v!==""&&await c({address:C,
port:Number(v),protocol:l})!==void 0;S&&s.log.warn(`the port ${v} is taken: ${d} is published on a free one`),a[d].push({...C!==void 0&&{HostIp:C},HostPort:S?"":
v})}}return a}r(Be,"freePorts");var We=f(27764);function Ke(e,t,{log:n}){const s={...e},i=r((v,l)=>{n.warn(`${v} ${JSON.stringify(e[v])} is left out: ${l}`),delete s[v]},
"leaveOut"),{NCPU:c=0,CgroupDriver:a,Runtimes:d}=t;c>0&&Number(e.NanoCpus??0)>c*1e9&&i("NanoCpus",`this machine has ${c} processors`),c>0&&He(e.CpusetCpus)>=c&&
i("CpusetCpus",`this machine has ${c} processors`);const O=String(e.CgroupParent??"");a==="systemd"&&O!==""&&!O.endsWith(".slice")&&i("CgroupParent","cgroups of\
 systemd end in .slice");const C=e.Runtime;return C!==void 0&&d!==void 0&&!(String(C)in d)&&i("Runtime","this daemon has no such runtime, and runs the container\
 with fewer walls"),s}r(Ke,"fitHost");function He(e){const t=String(e??"").match(/\d+/g)??[];return Math.max(-1,...t.map(Number))}r(He,"highest");async function Ye(e,t,{
preserve:n,c:s}){const{networks:i,endpoints:c={},network_of:a,isolated:d}=t;if(i.length===1&&i[0]==="none")return{mode:"none",endpoints:[]};if(n&&a!==void 0){const S=await(0,$.
FA)(e,a,s);if(S!==void 0)return{mode:`container:${S.Id}`,endpoints:[]};s.log.warn(`the container ${a}, whose network it had, is not here`)}const O=n?i:i.filter(
S=>S==="bridge"&&c[S]!==void 0),C=await Fe(e,O,s),v=[];for(const S of C)v.push([S.Name,await Ge(e,c[S.Name]??{},{network:S,c:s})]);const[l]=v;return l!==void 0?
{mode:l[0],endpoints:v}:d?(s.log.warn(`the original could reach nothing outside of its own network, so the container gets none${n?"":": --preserve-networks join\
s that one"}`),{mode:"none",endpoints:[]}):(a!==void 0&&s.log.warn(`it had the network of the container ${a}, and gets Docker's default one${n?"":": --preserve-\
networks joins it"}`),{mode:void 0,endpoints:[]})}r(Ye,"connectionsOf");async function Fe(e,t,n){const s=[];for(const i of t){if(i==="host"){n.log.warn("the mac\
hine's own network is left out: ports of the original could not be taken twice");continue}try{s.push({...await(0,p.Xk)(e,i,n),Name:i})}catch(c){if(!(c instanceof
T.m_))throw c;n.log.warn(`the network ${i} is not here, and left out`)}}return s}r(Fe,"networksHere");async function Ge(e,{Aliases:t,IPAMConfig:n,MacAddress:s},{
network:i,c}){const a=Object.entries(i.Containers??{}),d=a.flatMap(([,{IPv4Address:l,IPv6Address:S}])=>[l,S].map(H=>H?.split("/")[0])),C=[n?.IPv4Address,n?.IPv6Address].
filter(l=>l!==void 0&&l!=="").filter(l=>d.includes(l));C.length>0&&c.log.warn(`the address ${C.join(", ")} in ${i.Name} is taken: the container gets a free one`);
const v=s!==void 0&&a.some(([,l])=>l.MacAddress===s);v&&c.log.warn(`the MAC address ${s} in ${i.Name} is taken: the container gets one of its own`);for(const l of t??
[])for(const[S,{Name:H}]of a)(await(0,$.FA)(e,S,c))?.NetworkSettings.Networks?.[i.Name]?.Aliases?.includes(l)&&c.log.warn(`in ${i.Name} the name ${l} leads to t\
he container ${H} as well`);return{...t?.length&&{Aliases:t},...n&&C.length===0&&{IPAMConfig:n},...s!==void 0&&!v&&{MacAddress:s}}}r(Ge,"fitEndpoint");const ze="\
1.45";async function Ve(e,t,n){const{image:s,env:i,ports:c,token:a,machine:d,c:O}=n,C=_t(t.config),v=It(t.host);for(const rt of Ht([...C.lost,...v.lost],"restor\
ed"))O.log.warn(rt);const l=d&&(0,We.G)(d),{mode:S,endpoints:H}=await Ye(e,t,{preserve:n.preserveNetworks,c:O}),Y={...C.settings.ExposedPorts??{},...l?.config.ExposedPorts},
ut=S?.startsWith("container:")===!0,{Hostname:nt,...dt}=C.settings;return{body:{...ut?dt:{...C.settings,...Object.keys(Y).length>0&&{ExposedPorts:Y}},...l&&{Hostname:l.
config.Hostname},Image:s,Env:i,Labels:{...t.labels,[bt]:Jt(t),...l?.config.Labels,[Et.aI]:a},HostConfig:{...Ke(v.settings,await e.info(O),O),...ut?{}:{PortBindings:c},
...l?.host,Mounts:[...Xe(e,t,n),...Je(v.settings),...l?.host.Mounts??[]],...S!==void 0&&{NetworkMode:S}}},networks:H}}r(Ve,"restoredLikeness");function Xe(e,{mounts:t},{
plan:n,filled:s,machine:i}){return t.flatMap(({target:c,volume:a,read_only:d,subpath:O,nocopy:C})=>{const v=n.mounted.get(a);if(i?.mounts.some(H=>H.target===c))
return[];if(v===void 0)return[{Type:"volume",Target:c,...d&&{ReadOnly:!0}}];if(O!==void 0&&!e.speaks(ze))throw new T.Wt(`${c} is the folder ${O} of a volume, an\
d this Docker can only mount all of it`,{hint:"Update it to Docker 26 or newer"});const l=C===!0||s.has(v),S={...l&&{NoCopy:l},...O!==void 0&&{Subpath:O}};return[
{Type:"volume",Source:v,Target:c,...d&&{ReadOnly:!0},...Object.keys(S).length>0&&{VolumeOptions:S}}]})}r(Xe,"restored_likeness_mountsOf");function Je({Mounts:e=[]}){
return e}r(Je,"tmpfsOf");var Qe=f(77598);async function Ze(e,{mounts:t},{name:n,how:s,c:i}){const c=new Map,a=new Map;for(const{volume:d,bind:O}of s==="none"?[]:
t){const C=s==="shared"&&!O,v=C?d:te(n,ee(d)),l=await(0,yt.y6)(e,v,i)!==void 0;if(C&&!l)throw new T.m_(`The volume '${d}' to share is not here`,{hint:"Leave out\
 =shared to get copies"});if(!C&&l&&!a.has(v))throw new T.fK(`There is a volume '${v}' already`,{hint:"Choose another name with --container-name, or remove it"});
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
options:s,c:i}){const c={stack:[],error:void 0,hasError:!1};try{if(t.kind!=="container")throw new T.Wt(`The snapshot '${t.snapshot_name}' holds no container but\
 a ${t.kind}`);const a=await(0,x.Z)(i);await(0,m.GG)(a,{c:i}),await(0,Et.pK)(a,i);const d=(0,qt.C)(t,n),O=Xt(await d.file(mt)),{machine:C}=s,v=s.containerName===
void 0?await ge(a,O,i):void 0,l=v?.name??Ne(s.containerName??""),S=en(c,v?.claim??await(0,kt.c)(a,l,i),!0),H=await xe(a,l,{replaces:C?.replaces,c:i}),Y=await(0,$.
FA)(a,O.name,i),ut=Ue(O,Y,i),nt=C===void 0?await Ze(a,O,{name:l,how:s.volumes,c:i}):await qe(a,O,{name:l,settings:C.settings,c:i});(0,Le.ko)(t.services[0]?.layers.
length??0,await a.info(i),`the image of ${(0,Zt.SN)(s.ref)} has`);const dt={project:s.ref.project,name:`${s.ref.name.slice(0,100)}-${(0,$e.ZD)(t.image_digest).slice(
0,12)}`},rt=(0,ke.y)(dt,"base"),Lt=await rn(a,rt,i)===void 0,Ot=new Set,jt=C?.settings.volumeLabels??{},vt=[...nt.made.keys()].map(Q=>({name:Q,labels:jt})),St=(C?.
settings.mounts??[]).flatMap(({kind:Q,source:Z})=>Q==="volume"?[Z]:[]),ft=[...nt.mounted.values(),...St].filter(Q=>!nt.made.has(Q)),Nt={name:l,volumes:vt,uses:ft,
images:Lt?[rt]:[],replaces:H},xt=await Be(a,O,{except:H?.Id,c:i});let Pt="present";const Ct=await(0,kt.A)(a,Nt,{bring:V,fill:it,make:Tt,c:i}),wt=await(0,$.aH)(a,
Ct,i),tt=wt.State.Status==="running";return{id:Ct,name:l,image:rt,running:tt,volumes:Object.fromEntries(nt.mounted),ports:sn(wt),via:Pt};async function V(){const Q=(0,qt.
j)(t,t.services[0]?.name??"");({via:Pt}=await e.restore(Q,n,{ref:dt,tags:[],force:!1,via:"auto"},i))}async function it(){const Q=(0,R.r)(a,{label:{[U.eq]:(0,W.Pg)()},
c:i});for(const[Z,st]of nt.made){const Dt=st===void 0?void 0:d.volume(st);Dt!==void 0?(await(await Q.way(Z)).write(n.open(Dt),i),Ot.add(Z)):st!==void 0&&i.log.warn(
`the snapshot came without the contents of ${st}: the volume ${Z} is empty`)}}async function Tt(Q){let Z=!0;return await(0,be.k)(a,l,{async make(){if(!Z){const st=await(0,$.
FA)(a,l,i);st?.Config.Labels?.[Et.aI]===Q&&await a.removeContainer(st.Id,{...i,volumes:!0}),await V()}return Z=!1,await Ut(Q)},signal:i.signal})}async function Ut(Q){
const Z=await lt(Q);return C!==void 0?await(0,Re.ei)(a,Z,i):(O.state==="running"||O.state==="paused")&&await(0,$.aO)(a,Z,{to:"start",signal:i.signal}),await(0,m.
CQ)(a,[await(0,$.aH)(a,Z,i)],i),Z}async function lt(Q){const{preserveNetworks:Z}=s,st=await Ve(a,O,{image:rt,env:ut,ports:xt,token:Q,plan:nt,filled:Ot,machine:C?.
settings,preserveNetworks:Z,c:i}),Dt=await(0,Ae.w9)(a,st,{name:l,signal:i.signal});return i.log.debug(`${l} was made from ${(0,Zt.SN)(s.ref)}`),Dt}}catch(a){c.error=
a,c.hasError=!0}finally{const a=nn(c);a&&await a}}r(on,"restoreContainer");function sn({NetworkSettings:e}){const t=Object.entries(e.Ports??{}).flatMap(([n,s])=>[
[n,s?.[0]]]).flatMap(([n,s])=>s===void 0?[]:[[n,`${s.HostIp??""}:${s.HostPort??""}`]]);return Object.fromEntries(t)}r(sn,"publishedPorts");async function rn(e,t,n){
try{return await e.inspectImage(t,n)}catch(s){if(s instanceof T.m_)return;throw s}}r(rn,"findImage");function an(e){return{name:"container",probe:r(t=>e.probe(t),
"probe"),examine:r(({container:t},n)=>ye(t,n),"examine"),capture:r((t,n,s)=>Te(e,t,{...n,c:s}),"capture"),restore:r((t,n,s,i)=>on(e,{snapshot:t,blobs:n,options:s,
c:i}),"restore"),describe:r((t,n,s,i)=>e.describe(t,n,s,i),"describe")}}r(an,"containerProvider")}),27764:((ot,z,f)=>{f.d(z,{G:r(()=>I,"G")});function I({hostname:X,
labels:T,memory:_,cpus:W,ports:K,mounts:x}){const F={};for(const{address:R="",host:g,container:w,protocol:P}of K??[]){const m=`${w}/${P}`;F[m]=[...F[m]??[],{HostIp:R,
HostPort:String(g)}]}const k=Object.fromEntries(Object.keys(F).map(R=>[R,{}]));return{config:{Hostname:X.slice(0,63),Labels:T,...K!==void 0&&{ExposedPorts:k}},host:{
..._!==void 0&&{Memory:_,MemorySwap:0},...W!==void 0&&{NanoCpus:Math.round(W*1e9)},...K!==void 0&&{PortBindings:F},Mounts:x.map(({kind:R,source:g,target:w,readOnly:P})=>({
Type:R,Source:g,Target:w,ReadOnly:P}))}}}r(I,"settle")}),51630:((ot,z,f)=>{f.d(z,{J$:r(()=>w,"J$"),mC:r(()=>g,"mC"),vS:r(()=>k,"vS")});var I=f(77598),X=f(73024),
T=f(51455),_=f(76760),W=f(75892),K=f(41232);const x=2375,F=2376;async function k(o=process.env){const u=o.DOCKER_HOST;if(u)return R(u,await b(o));const h=o.DOCKER_CONTEXT||
await M(o);if(h!==void 0&&h!=="default")return await U(h,o);const D=m(o);return P(D.find(A=>(0,X.existsSync)(A))??D[0])}r(k,"findEndpoint");function R(o,u){if(o.
startsWith("unix://"))return P(o.slice(7));const h=URL.canParse(o)?new URL(o):void 0;if(h===void 0)throw new W.dz(`DOCKER_HOST '${o}' is no URL`,{hint:"Write it\
 as unix:///path, tcp://host:port or ssh://user@host"});if(h.protocol==="ssh:")return{kind:"ssh",url:o};if(h.protocol!=="tcp:"&&h.protocol!=="http:"&&h.protocol!==
"https:")throw new W.Wt(`DOCKER_HOST '${o}' cannot be used: ${h.protocol}// is not supported`,{hint:"Use unix://, tcp:// or ssh://"});const D=h.protocol==="http\
s:"||u!==void 0,A=h.hostname.replace(/^\[|\]$/g,""),j=h.port===""?D?F:x:Number(h.port);return{kind:"tcp",host:A,port:j,url:o,...D&&{tls:u??{verify:!0}}}}r(R,"pa\
rseHost");function g(o){return o.kind==="unix"||o.kind==="tcp"&&/^(localhost|127\.|::1$)/.test(o.host)}r(g,"mayShareLoopback");function w(o){return o.kind==="un\
ix"?{DOCKER_HOST:o.url,DOCKER_CONTEXT:void 0}:{}}r(w,"commandEnvironment");function P(o){return{kind:"unix",path:o,url:`unix://${o}`}}r(P,"unix");function m(o){
const u=o.XDG_RUNTIME_DIR;return["/var/run/docker.sock",...u?[(0,_.join)(u,"docker.sock"),(0,_.join)(u,"podman","podman.sock")]:[],(0,_.join)((0,K.Wx)(o),".dock\
er","run","docker.sock"),"/run/podman/podman.sock"]}r(m,"usualSockets");function E(o){return o.DOCKER_CONFIG||(0,_.join)((0,K.Wx)(o),".docker")}r(E,"configFolde\
r");async function b(o){const u=!!o.DOCKER_TLS_VERIFY;if(!(!u&&!o.DOCKER_TLS))return await L(o.DOCKER_CERT_PATH||E(o),u)}r(b,"tlsFromEnvironment");async function L(o,u){
const[h,D,A]=await Promise.all(["ca.pem","cert.pem","key.pem"].map(j=>$((0,_.join)(o,j))));return{verify:u,...h&&{ca:h},...D&&{cert:D},...A&&{key:A}}}r(L,"readT\
ls");async function M(o){const u=await N((0,_.join)(E(o),"config.json"));return p(u,"currentContext")||void 0}r(M,"currentContext");async function U(o,u){const h=(0,I.
createHash)("sha256").update(o).digest("hex"),D=(0,_.join)(E(u),"contexts"),A=await N((0,_.join)(D,"meta",h,"meta.json")),j=y(y(A,"Endpoints"),"docker"),G=p(j,"\
Host");if(!G)throw new W.m_(`the Docker context '${o}' has no endpoint`,{hint:"Choose another one with `docker context use`, or set DOCKER_HOST"});const J=(0,_.
join)(D,"tls",h,"docker");return R(G,(0,X.existsSync)(J)?await L(J,y(j,"SkipTLSVerify")!==!0):void 0)}r(U,"contextEndpoint");async function N(o){const u=await $(
o);try{return u===void 0?void 0:JSON.parse(u.toString("utf8"))}catch{return}}r(N,"readJson");async function $(o){try{return await(0,T.readFile)(o)}catch{return}}
r($,"readIfThere");function y(o,u){return typeof o=="object"&&o!==null?o[u]:void 0}r(y,"field");function p(o,u){const h=y(o,u);return typeof h=="string"?h:""}r(
p,"textField")}),56731:((ot,z,f)=>{f.d(z,{A:r(()=>g,"A"),c:r(()=>k,"c")});var I=f(75892),X=f(2430),T=f(6957),_=f(17095),W=f(16519),K=f(9609),x=f(14943),F=f(92652);
async function k(m,E,{signal:b}){try{return await(0,W.B)(m,R(E),{signal:b})}catch(L){if(!(L instanceof I.fK))throw L;const M=L.fields.owner===void 0?"":` (${L.fields.
owner})`;throw new I.fK(`Another process is making the container '${E}'${M}`,{hint:"Wait until it has ended, or choose another name",cause:L})}}r(k,"claimName");
function R(m){return`making.${m}`}r(R,"lockOf");async function g(m,{name:E,volumes:b,uses:L=[],images:M,replaces:U},{bring:N=r(async()=>{},"bring"),fill:$=r(async()=>{},
"fill"),make:y,c:p}){const o=U?.State.Status==="running"||U?.State.Status==="paused",u=(0,X.Pg)();let h={name:E,token:u,images:[...M]};const D=b.map(B=>({...B,labels:{
...B.labels,[x.aI]:u}})),A=(U?.Mounts??[]).flatMap(({Type:B,Name:q})=>B==="volume"&&q&&!(0,F.ok)(q)?[q]:[]),j=[...new Set([...L,...A])].filter(B=>D.every(q=>q.name!==
B)),G=Promise.withResolvers(),J=(0,K.C)(m,{kind:x.gR,lock:R(E),token:u,entry:h,volumes:[...D,...j.map(B=>({name:B,labels:{[x.aI]:u}}))],onWritten:G.resolve,signal:p.
signal});try{await Promise.race([G.promise,J]);const[B]=await(0,T.b)(J,N());B.holds||p.log.warn("do not run docker system prune meanwhile: nothing on this archi\
tecture keeps volumes from it"),await et("was made by another program meanwhile");for(const at of j)if(await ht(at))throw w(`The volume ${at} was removed by ano\
ther program meanwhile`);await $(),U!==void 0&&(h={...h,replaces:{id:U.Id,running:o}},await B.write(h),await P(m,U,{name:`${E}.${u}`,c:p}));const q=await y(u);if(await et(
"was removed by another program meanwhile"),(await(0,_.FA)(m,E,p))?.Config.Labels?.[x.aI]!==u)throw w(`The container ${E} was removed`);return U!==void 0&&(h={...h,
made:!0},await B.write(h),await(0,x.tN)(m,h,p)),await B.end(),q}catch(B){const q=await(0,x.tN)(m,h,p),at=await J.catch(()=>{});throw await(0,x.Tm)(m,u,{lock:R(E),
end:r(async()=>at?.end(),"end"),c:p}),q?B:new I.fK(`${B instanceof Error?B.message:B}; and the container '${E}', which was stopped to be replaced, was removed b\
y another program`,{hint:"Its volumes with names still exist: make it again with `vm create`. Run no docker prune meanwhile",cause:B})}async function et(B){for(const q of D)
if(!await ht(q.name))throw w(`The volume ${q.name} ${B}`)}r(et,"checkVolumes");async function ht(B){return(await(0,F.y6)(m,B,p))?.Labels?.[x.aI]===u}r(ht,"isOwn")}
r(g,"makeContainer");function w(m){return new I.fK(m,{hint:"Try again when no docker prune runs"})}r(w,"meanwhile");async function P(m,{Id:E,State:b},{name:L,c:M}){
b.Status==="paused"&&await(0,_.aO)(m,E,{to:"unpause",signal:M.signal}),(b.Status==="paused"||b.Status==="running")&&await(0,_.SI)(m,E,M),await(0,_.UQ)(m,E,{name:L,
signal:M.signal})}r(P,"putAside")}),81622:((ot,z,f)=>{f.d(z,{r:r(()=>_,"r")});const I=/error while mounting volume '[^']*': /,X=/:\/[^:\s]*\/_data(?:, flags: [^,:]*)?(?:, data: .*)?(?=: [^:]*$)/,
T=/\b(pass(?:word)?\d?|cred(?:entials)?|secret)=[^,\s]+/gi;function _(W){return W.includes("mount")?W.replace(I,"").replace(X,"").replace(T,"$1=***"):W}r(_,"wit\
houtOptions")}),89405:((ot,z,f)=>{f.d(z,{YI:r(()=>K,"YI"),Zv:r(()=>T,"Zv"),ei:r(()=>x,"ei"),xV:r(()=>F,"xV")});var I=f(75892),X=f(17095);const T=1e3,_=5,W=65536;
async function K(g,w,{grace:P,signal:m}){await(0,X.aO)(g,w,{to:"start",signal:m});const E=AbortSignal.timeout(P);try{const b={method:"POST",path:`/containers/${w}\
/wait`,what:`wait for container ${w}`};return(await g.json({...b,signal:AbortSignal.any([m,E])})).StatusCode}catch(b){if(m.throwIfAborted(),E.aborted)return;throw b}}
r(K,"startContainer");async function x(g,w,{signal:P}){const m=await K(g,w,{grace:T,signal:P});if(m!==void 0)throw await F(g,w,{code:m,signal:P})}r(x,"startMach\
ine");async function F(g,w,{code:P,signal:m}){const E=await k(g,w,{signal:m});return new I.Qd(`The machine's command ended at once with exit code ${P}${E===""?"":
`:
${E}`}`,{fields:{exit_code:P}})}r(F,"endedAtOnce");async function k(g,w,{signal:P}){const m={stdout:!0,stderr:!0,tail:String(_)},E=[];let b=0;for await(const M of g.
bytes({method:"GET",path:`/containers/${w}/logs`,query:m,what:"read what it wrote",signal:P}))if(E.push(M),b+=M.length,b>W)break;return R(Buffer.concat(E)).toString(
"utf8").split(/\r?\n/).map(M=>M.trim()).filter(M=>M!=="").slice(-_).join(`
`)}r(k,"lastWords");function R(g){const w=[];let P=0;for(;P+8<=g.length&&(g[P]??3)<=2&&g.readUIntBE(P+1,3)===0;P+=8+g.readUInt32BE(P+4))w.push(g.subarray(P+8,P+
8+g.readUInt32BE(P+4)));return Buffer.concat([...w,g.subarray(P)])}r(R,"withoutHeaders")}),14943:((ot,z,f)=>{f.d(z,{Tm:r(()=>w,"Tm"),aI:r(()=>x,"aI"),gR:r(()=>K,
"gR"),pK:r(()=>R,"pK"),tN:r(()=>P,"tN")});var I=f(26921),X=f(75892),T=f(17095),_=f(9609),W=f(92652);const K="container",x="vm-snapshot.restored",F=12e4,k=I.Ikc(
{name:I.YjP().optional(),token:I.YjP(),images:I.YOg(I.YjP()),replaces:I.Ikc({id:I.YjP(),running:I.zMY()}).optional(),made:I.zMY().optional()});async function R(m,E){
await(0,_.Y)(m,K,{async putRight({token:b,lock:L,entry:M,end:U}){const N=k.safeParse(M).data??{token:b,images:[]};if(!await g(m,N,E))return await P(m,N,E)||E.log.
warn(`the container '${N.name}', which an interrupted command was to replace, was removed by another program`),await w(m,N.token,{lock:L,end:U,c:E});const $=N.replaces===
void 0?"":`; the one that it replaces is stopped, and called ${N.name}.${N.token}`;E.log.warn(`the process that made the container '${N.name}' was killed after \
it had started it: the container stays${$}`)},c:E})}r(R,"undoAbandoned");async function g(m,{name:E,token:b,made:L},M){if(L||E===void 0)return!1;const U=await(0,T.
FA)(m,E,M),{StartedAt:N}=U?.State??{};return U?.Config.Labels?.[x]===b&&N!==void 0&&!N.startsWith("0001-")}r(g,"wasStarted");async function w(m,E,{lock:b,end:L,
c:M}){const U={...M,signal:AbortSignal.timeout(F)},N=await(0,W.yi)(m,{label:[`${x}=${E}`]},U);if(N.length===0)return await L();const $=await(0,_.C)(m,{kind:K,lock:b,
entry:{token:E,images:[]},signal:U.signal});await L();for(const{Name:y}of N)await(0,W.L)(m,y,U).catch(p=>{M.log.warn(`not taken back: ${p instanceof Error?p.message:
p}`)});await $.end()}r(w,"dropVolumes");async function P(m,{name:E,token:b,images:L,replaces:M,made:U},N){const $={...N,signal:AbortSignal.timeout(F)};let y=!0;
const p=[async()=>{const u=E===void 0?void 0:await(0,T.FA)(m,E,$);u?.Config.Labels?.[x]===b&&await m.removeContainer(u.Id,{...$,volumes:!0})},...L.map(u=>()=>m.
removeImage(u,$)),async()=>{if(M===void 0||E===void 0)return;const u=await(0,T.FA)(m,M.id,$);y=u!==void 0,u!==void 0&&(u.State.Status==="running"&&await(0,T.SI)(
m,u.Id,$),u.Name!==`/${E}`&&await(0,T.UQ)(m,u.Id,{name:E,signal:$.signal}),M.running&&u.State.Status!=="paused"&&await(0,T.aO)(m,u.Id,{to:"start",signal:$.signal}))}],
o=U&&M!==void 0?[()=>m.removeContainer(M.id,{...$,volumes:!0})]:p;for(const u of o)try{await u()}catch(h){h instanceof X.m_||N.log.warn(`not taken back: ${h instanceof
Error?h.message:h}`)}return y}r(P,"undo")})};export{dn as id,fn as ids,ln as modules};
