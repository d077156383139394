var fn=Object.defineProperty;var s=(st,V)=>fn(st,"name",{value:V,configurable:!0});const hn=3023,mn=[3023],pn={24746:((st,V,f)=>{f.d(V,{MH:s(()=>W,"MH"),UQ:s(()=>k,"UQ"),zL:s(()=>T,"zL"),zS:s(()=>C,"zS")});var _=f(75892),X=f(47014);function C(b,A){
const w=(0,X.bv)(b),g=k(w),S=`${A}: ${U(w)}`;return g==="ENOSPC"||g==="EDQUOT"?new _._p(S,{cause:w,hint:"Free some space there, or use another location"}):g==="\
EFBIG"?new _._p(S,{cause:w,hint:"Use another location: FAT disks and limits (ulimit -f) restrict the size of a file"}):g==="EROFS"?new _.iC(S,{cause:w,hint:"Use\
 a folder that is not on a read-only disk, or mount it for writing"}):g==="EACCES"||g==="EPERM"?new _.iC(S,{cause:w,hint:"Use a writable folder, or change its o\
wner"}):g==="ENOENT"||g==="ENOTDIR"?new _.m_(S,{cause:w,hint:"Check the path"}):g==="EISDIR"||g==="ENAMETOOLONG"||g==="ELOOP"?new _.dz(S,{cause:w,hint:"Check th\
e path"}):g==="EIO"||g==="EUCLEAN"?new _.cs(S,{cause:w,hint:"Check the system log (dmesg): the disk or its file system is damaged"}):g==="EMFILE"||g==="ENFILE"||
g==="ENOMEM"?new _._p(S,{cause:w,hint:"Allow more open files (ulimit -n) or memory, or run fewer commands at once"}):g==="ESTALE"||g==="ETIMEDOUT"||g==="EHOSTDO\
WN"||g==="ENODEV"||g==="ENXIO"?new _.hG(S,{cause:w,hint:"Check that the disk or the file server is available, and try again"}):g==="EXDEV"?new _.Wt(S,{cause:w,hint:"\
Move the whole folder to the other disk: a part of it is a link to that disk"}):w}s(C,"fileError");function T(b,A){try{return A()}catch(w){throw C(w,b)}}s(T,"at\
temptSync");async function W(b,A){try{return await A()}catch(w){throw C(w,b)}}s(W,"withFileErrors");function k(b){return typeof b=="object"&&b!==null&&"code"in b&&
typeof b.code=="string"?b.code:void 0}s(k,"errnoOf");const z={EACCES:"permission denied",EISDIR:"it is a folder",EMFILE:"too many files are open",ENOSPC:"no spa\
ce is left on the disk",ENOTDIR:"a part of the path is not a folder",EPERM:"permission denied",EROFS:"the disk is read-only"};function U(b){const A=z[k(b)??""];
if(A!==void 0)return A;const w=typeof b=="object"&&b!==null&&"message"in b?String(b.message):String(b);return/^E[A-Z0-9]+: ([^,]+), \w+/.exec(w)?.[1]??w}s(U,"me\
ssageOf")}),51208:((st,V,f)=>{f.d(V,{J7:s(()=>g,"J7"),U1:s(()=>w,"U1"),i3:s(()=>S,"i3"),m0:s(()=>A,"m0")});var _=f(31421),X=f(57075),C=f(46466),T=f(75892);const W=16*
1024*1024,k=1024*1024,z=16*1024,U=20,b=5e3;async function A(d,r,c){const p=E(d,r,c),D=H(c.secrets??[]),{line:M,tail:K}=R(c,D),x=$(d,r,c),J=Promise.all([j(x.stdout,
M,{keep:c.onLine?0:c.maxOutput??W}),j(x.stderr,M,{keep:c.onLine?0:k,drops:!0})]),q=G(x,c.input);try{const[[I,tt],[it,Et]]=await Promise.all([L(x,p,c),J,q]);if(I===
0)return{stdout:D(it),stderr:D(Et)};throw B(p,{code:I,ended:tt,last:c.tellLast?.(K)??K})}catch(I){throw x.kill("SIGKILL"),await Promise.allSettled([J,q]),I}}s(A,
"exec");async function*w(d,r,c){const p=E(d,r,c),{line:D,tail:M}=R(c,H(c.secrets??[])),K=$(d,r,c),x=Promise.all([L(K,p,c),j(K.stderr,D,{keep:0}),G(K,c.input)]);
x.catch(()=>{});try{yield*K.stdout;const[[J,q]]=await x;if(J!==0&&!c.accepts?.includes(J??-1))throw B(p,{code:J,ended:q,last:c.tellLast?.(M)??M});return J??0}finally{
K.kill("SIGKILL"),await Promise.allSettled([x])}}s(w,"execStream");function g(d,r,c){const p=(0,_.spawn)(d,r,{env:{...process.env,...c},stdio:["pipe","ignore","\
ignore"],detached:!0,cwd:"/"}),D=new Promise(M=>p.once("close",()=>M()).once("error",()=>M()));return p.stdin.on("error",()=>{}),p.unref(),async M=>{p.ref(),p.stdin.
end(M),await D}}s(g,"execWatchdog");function S(d,r,c){const p=$(d,r,c),D=c.title??d,M=new m(p);return j(p.stderr,c.onLine??(()=>{}),{keep:0}).catch(()=>{}),L(p,
D,c).catch(K=>M.destroy(K)),M}s(S,"execDuplex");class m extends X.Duplex{static{s(this,"ProgramStream")}#t;constructor(r){super(),this.#t=r,r.stdout.on("data",c=>{
this.push(c)||r.stdout.pause()}),r.stdout.on("end",()=>this.push(null)),r.stdout.on("error",c=>this.destroy(c)),r.stdin.on("error",()=>{})}_read(){this.#t.stdout.
resume()}_write(r,c,p){this.#t.stdin.write(r,()=>p())}_final(r){this.#t.stdin.end(()=>r())}_destroy(r,c){this.#t.kill(),c(r)}}function E(d,r,{title:c}){return c??
[d,...r.slice(0,1)].join(" ")}s(E,"titleOf");function R({onLine:d},r){const c=[];return{line:s(D=>{const M=r(D);d?.(M),M.trim()!==""&&c.push(M),c.length>U&&c.shift()},
"line"),tail:c}}s(R,"lastLines");function B(d,{code:r,ended:c,last:p}){const D=c?`was terminated by ${c}`:`failed with exit code ${r}`;return new T.Qd([`${d} ${D}`,
...p].join(p.length>1?`
`:": "),{fields:{exit_code:r??-1}})}s(B,"failure");function $(d,r,c){const p={...process.env,...c.env};return(0,_.spawn)(d,r,{env:p,stdio:["pipe","pipe","pipe"],
windowsHide:!0,...c.cwd&&{cwd:c.cwd}})}s($,"start");function L(d,r,c){const{signal:p}=c;return new Promise((D,M)=>{let K;const x=s(()=>{d.kill("SIGTERM"),K=setTimeout(
()=>d.kill("SIGKILL"),b)},"cancel"),J=s(()=>{clearTimeout(K),p.removeEventListener("abort",x)},"settle");d.once("error",q=>{J(),M(N(q,r,c))}),d.once("close",(q,I)=>{
J(),p.aborted?M(new T.cc(`${r} was cancelled`,{cause:p.reason})):D([q,I])}),p.aborted?x():p.addEventListener("abort",x,{once:!0})})}s(L,"exited");function N(d,r,c){
const p=d.path??r,D=c.missingHint===void 0?{}:{hint:c.missingHint};return d.code==="ENOENT"?new T.Wt(`${r} cannot run: '${p}' is not installed`,{cause:d,...D}):
d.code==="EACCES"?new T.iC(`${r} cannot run: '${p}' is not executable`,{cause:d,fields:{service:r}}):new T.Qd(`${r} cannot run: ${d.message}`,{cause:d})}s(N,"st\
artError");async function G(d,r){try{await(0,C.pipeline)(r??[],d.stdin)}catch(c){const p=c.code??"";if(!["EPIPE","ECONNRESET","ECANCELED","ERR_STREAM_PREMATURE_\
CLOSE","ERR_STREAM_DESTROYED"].includes(p))throw c}}s(G,"feed");async function j(d,r,{keep:c,drops:p=!1}){const D=[],M=new TextDecoder;let K=0,x="";for await(const J of d){
if(K<c&&D.push(p?J.subarray(0,c-K):J),K+=J.length,c>0&&!p&&K>c)throw new T.Qd(`more than ${c} bytes of output`);const q=(x+M.decode(J,{stream:!0})).split(/\r\n|[\r\n]/);
x=(q.pop()??"").slice(0,z);for(const I of q)r(I.slice(0,z))}return x!==""&&r(x),Buffer.concat(D).toString("utf8")}s(j,"collect");function H(d){const r=d.filter(
c=>c.length>0);return c=>r.reduce((p,D)=>p.replaceAll(D,"***"),c)}s(H,"redactor")}),51044:((st,V,f)=>{f.r(V),f.d(V,{containerProvider:s(()=>dn,"containerProvide\
r")});var _=f(51455),X=f(76760),C=f(75892),T=f(24746),W=f(56690),k=f(57588),z=f(40610),U=f(88405),b=f(42149),A=f(5064),w=f(23236),g=f(9694),S=f(89366),m=f(65703),
E=f(97771),R=f(26414),B=f(43805),$=f(71169),L=f(87271),N=f(50435),G=f(14324),j=f(17095),H=f(69167),d=f(78560),r=f(26921);const c=["Hostname","Domainname","User",
"AttachStdin","AttachStdout","AttachStderr","ExposedPorts","Tty","OpenStdin","StdinOnce","Cmd","Healthcheck","ArgsEscaped","Volumes","WorkingDir","Entrypoint","\
NetworkDisabled","OnBuild","StopSignal","StopTimeout","Shell"],p=["Image","Env","Labels","HostConfig","MacAddress"],D=["PortBindings","PublishAllPorts","Restart\
Policy","Init","Tmpfs","ReadonlyRootfs","CapDrop","ShmSize","GroupAdd","Ulimits","Sysctls","Memory","MemorySwap","MemoryReservation","MemorySwappiness","KernelM\
emory","KernelMemoryTCP","PidsLimit","BlkioWeight","NanoCpus","CpuShares","CpuPeriod","CpuQuota","CpusetCpus","CpusetMems","ExtraHosts","Dns","DnsOptions","DnsS\
earch"],M=["Binds","VolumesFrom","NetworkMode","VolumeDriver","ContainerIDFile","ConsoleSize","AutoRemove","Isolation","CpuCount","CpuPercent","IOMaximumIOps","\
IOMaximumBandwidth"],K=["Privileged","Devices","DeviceCgroupRules","DeviceRequests","PidMode","UTSMode","UsernsMode","Cgroup","OomKillDisable","CpuRealtimePerio\
d","CpuRealtimeRuntime"],x=["StorageOpt","Annotations","Links","BlkioWeightDevice","BlkioDeviceReadBps","BlkioDeviceWriteBps","BlkioDeviceReadIOps","BlkioDevice\
WriteIOps"],J=["CHOWN","DAC_OVERRIDE","FSETID","FOWNER","MKNOD","NET_RAW","SETGID","SETUID","SETFCAP","SETPCAP","NET_BIND_SERVICE","SYS_CHROOT","KILL","AUDIT_WR\
ITE"],q=/^(no-new-privileges([:=]true)?|apparmor=docker-default|seccomp=builtin)$/,I=["json-file","local","journald","none"],tt=/^(runc|io\.containerd\.runc\.v\d)?$/,
it=/^(io\.containerd\.)?(runsc|kata)/,Et=["/proc/asound","/proc/acpi","/proc/kcore","/proc/keys","/proc/latency_stats","/proc/timer_list","/proc/timer_stats","/\
proc/sched_debug","/proc/scsi","/sys/firmware"],re=["/proc/interrupts","/sys/devices/virtual/powercap"],Ht=["/proc/bus","/proc/fs","/proc/irq","/proc/sys","/pro\
c/sysrq-trigger"],Yt=r.YOg(r.YjP()),ie=r.Ikc({Type:r.euz("tmpfs"),Target:r.YjP(),ReadOnly:r.zMY().optional(),TmpfsOptions:r.Ikc({SizeBytes:r.aig().optional(),Mode:r.
aig().optional()}).nullish()}),Ft={CapAdd:zt(e=>J.includes(e.toUpperCase().replace(/^CAP_/,"")),"power"),SecurityOpt:zt(e=>q.test(e),"machine"),IpcMode:s(e=>["n\
one","private","shareable"].includes(String(e))?{kept:e}:{lost:String(e),why:"power"},"IpcMode"),CgroupnsMode:s(e=>e==="private"?{kept:e}:{},"CgroupnsMode"),CgroupParent:s(
e=>/^(?!.*\.\.)[^\0]{1,1000}$/.test(String(e))?{kept:e}:{lost:"",why:"machine"},"CgroupParent"),OomScoreAdj:s(e=>Number(e)>0?{kept:Number(e)}:{lost:"",why:"powe\
r"},"OomScoreAdj"),Runtime:s(e=>tt.test(String(e))?{}:it.test(String(e))?{kept:e}:{lost:String(e),why:"machine"},"Runtime"),LogConfig(e){const t=r.Ikc({Type:r.YjP(),
Config:r.g1P(r.YjP(),r.YjP()).nullish()}).safeParse(e).data;return t?.Type===void 0||t.Type===""?{}:I.includes(t.Type)?{kept:t}:{lost:t.Type,why:"machine"}},MaskedPaths:Vt(
[...Et],[...Et,...re]),ReadonlyPaths:Vt(Ht,Ht),Mounts:s(e=>({kept:r.YOg(r.L5J()).catch([]).parse(e).flatMap(t=>ie.safeParse(t).data??[])}),"Mounts")};function Dt(e){
const t={},n=[];for(const[o,i]of Object.entries(e)){if(It(i)||M.includes(o)||((D.includes(o)||ce(i)&&[...K,...x].includes(o))&&(t[o]=i),D.includes(o)||bt(i)))continue;
const{kept:u,lost:a,why:l="unknown"}=ae(o,i);u!==void 0&&!bt(u)&&(t[o]=u),a!==void 0&&n.push({what:a===""?o:`${o} (${a})`,why:l})}return{settings:t,lost:n}}s(Dt,
"portableHost");function ae(e,t){const n=Object.hasOwn(Ft,e)?Ft[e]:void 0;return n!==void 0?n(t):{lost:"",why:K.includes(e)?"power":x.includes(e)?"machine":"unk\
nown"}}s(ae,"judgmentOf");function Mt(e){const t=Object.entries(e).filter(([u,a])=>!It(a)&&!p.includes(u)),n=t.filter(([u])=>c.includes(u)),i=t.filter(([u,a])=>!c.
includes(u)&&!bt(a)).map(([u])=>({what:u,why:"unknown"}));return{settings:Object.fromEntries(n),lost:i}}s(Mt,"portableConfig");function Gt(e,t){const n={power:"\
because they give access to the machine",machine:"because they belong to the original machine; defaults are used instead",unknown:"because this version does not\
 know them"};return Object.keys(n).flatMap(o=>{const i=e.filter(u=>u.why===o).map(({what:u})=>u);return i.length===0?[]:[`not ${t}, ${n[o]}: ${i.join(", ")}`]})}
s(Gt,"lossesInWords");function zt(e,t){return n=>{const o=Yt.catch([]).parse(n),i=o.filter(u=>!e(u)).map(u=>u.length>40?`${u.slice(0,40)}…`:u);return{kept:o.filter(
e),...i.length>0&&{lost:i.join(" "),why:t}}}}s(zt,"some");function Vt(e,t){return n=>{const o=Yt.catch([]).parse(n);return e.every(i=>o.includes(i))?o.every(i=>t.
includes(i))?{}:{kept:[...new Set([...t,...o])]}:{lost:"",why:"power"}}}s(Vt,"paths");function It(e){return e==null}s(It,"isUnset");function ce(e){return Array.
isArray(e)&&e.length===0}s(ce,"isEmptyList");function bt(e){return It(e)||e===!1||e===""||e===0?!0:typeof e=="object"&&Object.keys(e).length===0}s(bt,"isNothing");
async function ue(e,t,{state:n,of:o,env:i,includeEnv:u,binds:a,c:l}){const{body:y,networks:P}=(0,H.$R)(t,{image:t.Image}),O=Object.entries(t.Config.Labels??{}).
filter(([v])=>(0,R.es)(v)||!/^(com\.docker\.compose|vm-snapshot)\./.test(v)),h=await Jt(e,t,l);return{version:1,name:t.Name.slice(1),...o!==void 0&&{of:o},state:n,
config:Mt(y).settings,host:Dt(y.HostConfig).settings,labels:Object.fromEntries(O),env:(t.Config.Env??[]).filter(v=>!i.includes(v)).map(v=>{const[Y="",...F]=v.split(
"=");return{name:Y,...u&&{value:F.join("=")}}}),mounts:de(t,a),networks:Object.keys(t.NetworkSettings.Networks??{}),endpoints:Object.fromEntries(P.map(([v,Y])=>[
v,fe(Y,t)])),...h}}s(ue,"describe");function de({HostConfig:e,Mounts:t},n){return t.flatMap(({Type:o,Name:i,Source:u,Destination:a,RW:l})=>{const y=o==="bind",P=y?
n.find(({path:F})=>F===u)?.name:o==="volume"?i:void 0;if(P===void 0)return[];const O=s(F=>F!==void 0&&X.posix.resolve("/",F)===a,"isHere"),h=e.Mounts?.find(({Target:F})=>O(
F))?.VolumeOptions,[,,v=""]=e.Binds?.map(F=>F.split(":")).find(([,F])=>O(F))??[],Y=h?.NoCopy===!0||v.split(",").includes("nocopy");return[{target:a,volume:P,read_only:!l,
...y&&{bind:y},...h?.Subpath&&{subpath:h.Subpath},...Y&&{nocopy:Y}}]})}s(de,"mountsOf");function fe({Aliases:e,IPAMConfig:t,MacAddress:n},o){return{...e?.length&&
{Aliases:[...e]},...t&&{IPAMConfig:t},...n&&n===o.Config.MacAddress&&{MacAddress:n}}}s(fe,"endpointOf");async function Jt(e,{HostConfig:t,NetworkSettings:n},o){
const[,i]=t.NetworkMode?.split("container:")??[];if(i!==void 0){const a=await(0,j.FA)(e,i,o);if(a===void 0)return{network_of:i};const{isolated:l}=await Jt(e,a,o);
return{network_of:a.Name.slice(1),...l&&{isolated:l}}}const u=Object.keys(n.Networks??{});if(t.NetworkMode==="none"&&u.every(a=>a==="none"))return{isolated:!0};
if(u.length===0)return{};for(const a of u)if(!await le(e,a,o))return{};return{isolated:!0}}s(Jt,"surroundings");async function le(e,t,n){if(t==="none")return!0;
if(t==="bridge"||t==="host")return!1;try{return(await(0,d.Xk)(e,t,n)).Internal===!0}catch(o){if(o instanceof C.m_)return!1;throw o}}s(le,"isInternal");var he=f(
93211);const pt="container/container.json",Xt=8<<20,Qt=r.YjP().min(1).max(4096),ct=r.YjP().min(1).max(255).regex(new RegExp("^\\P{Cc}+$","u")),yt=r.YjP().max(64),
me=r.Ikc({target:Qt,volume:ct,read_only:r.zMY(),bind:r.zMY().optional(),subpath:Qt.optional(),nocopy:r.zMY().optional()}),pe=r.Ikc({Aliases:r.YOg(ct).max(1e3).nullish(),
IPAMConfig:r.Ikc({IPv4Address:yt.optional(),IPv6Address:yt.optional(),LinkLocalIPs:r.YOg(yt).max(100).optional()}).nullish(),MacAddress:yt.optional()}),we=r.Ikc(
{version:r.euz(1),name:ct,of:ct.optional(),state:r.k5n(["running","paused","exited","created"]),config:r.g1P(r.YjP(),r.L5J()),host:r.g1P(r.YjP(),r.L5J()),labels:r.
g1P(r.YjP(),r.YjP()),env:r.YOg(r.Ikc({name:r.YjP().min(1),value:r.YjP().optional()})).max(1e4),mounts:r.YOg(me).max(1e4),networks:r.YOg(ct).max(1e3),endpoints:r.
g1P(ct,pe).optional(),network_of:ct.optional(),isolated:r.zMY().optional()});function Zt(e){if(e.length>Xt)throw new C.cs(`${pt} of the snapshot has more than ${Xt}\
 bytes`);let t;try{t=JSON.parse(Buffer.from(e).toString("utf8"))}catch(o){throw new C.cs(`${pt} of the snapshot is not JSON`,{cause:o})}const n=we.safeParse(t);
if(n.success)return n.data;throw new C.cs(`Cannot read ${pt} of the snapshot: ${(0,he.w)(n.error.issues)}`)}s(Zt,"parseDocument");function ge(e){const t=Buffer.
from(`${JSON.stringify(e,void 0,2)}
`);try{Zt(t)}catch(n){throw n instanceof C.JC?new C.Wt(`Cannot capture the container ${e.name}: ${n.message}`,{cause:n}):n}return t}s(ge,"writeDocument");var Rt=f(
6023),kt=f(35389),Ot=f(92652);const At="vm-snapshot.container",Ee=100;async function ye(e,{Image:t,Config:n},o){const i=n.Labels?.[At];return!i||n.Labels?.[kt.op]===
void 0||(await e.inspectImage(t,o).catch(()=>{}))?.Config?.Labels?.[At]===i?void 0:i}s(ye,"lineage");function qt({name:e,of:t}){return t??e}s(qt,"firstOf");async function Oe(e,t,n){
const o=qt(t).slice(0,Ee),i=(await(0,j.XT)(e,{},n)).flatMap(({Names:a})=>(a??[]).map(l=>l.slice(1))),u=(await(0,Ot.yi)(e,{},n)).map(({Name:a})=>a);for(let a=2;;a++){
const l=`${o}-${a}`;if(!(i.includes(l)||u.some(y=>y.startsWith(`${l}_`))))try{const y=await(0,Rt.c)(e,l,n);if(!await ve(e,l,n))return{name:l,claim:y};await y[Symbol.
asyncDispose]()}catch(y){if(!(y instanceof C.fK))throw y}}}s(Oe,"claimFreeName");async function ve(e,t,n){return await(0,j.FA)(e,t,n)!==void 0?!0:(await(0,Ot.yi)(
e,{},n)).some(({Name:o})=>o.startsWith(`${t}_`))}s(ve,"isTaken");async function Lt(e,t,n){const o=await(0,j.FA)(e,t,n);if(o===void 0)throw new C.m_(`Docker has \
no container '${t}'`,{hint:"See `docker container ls --all`"});const i=await ye(e,o,n),u={id:o.Id,name:o.Name.slice(1),...i!==void 0&&{of:i},state:Ce(o),image:o.
Config.Image,volumes:Pe(o),notCaptured:_e(o)};return{info:o,examined:u}}s(Lt,"resolveContainer");async function Se(e,t){return(await Lt(await(0,z.Z)(t),e,t)).examined}
s(Se,"examineContainer");function Pe({Mounts:e}){return[...new Set(e.flatMap(({Type:t,Name:n})=>t==="volume"&&n!==void 0?[n]:[]))]}s(Pe,"volumesOf");function Ce({
Name:e,State:t}){const{Status:n}=t;if(n==="restarting")return"running";if(n==="running"||n==="paused"||n==="exited"||n==="created")return n;throw new C.fK(`The \
container ${e.slice(1)} is ${n}: Docker is removing it or failed to remove it`,{hint:"Remove it with docker rm --force, or capture another one"})}s(Ce,"stateOf");
function _e({Config:e,HostConfig:t,Mounts:n}){return[...n.filter(({Type:i})=>i==="bind").map(({Source:i,Destination:u})=>`${i} (${u}) is a folder or file of thi\
s machine, not a volume, and is not captured`),...Gt([...Mt(e).lost,...Dt(t).lost],"captured")]}s(_e,"notCaptured");var wt=function(e,t,n){if(t!=null){if(typeof t!=
"object"&&typeof t!="function")throw new TypeError("Object expected.");var o,i;if(n){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not def\
ined.");o=t[Symbol.asyncDispose]}if(o===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");o=t[Symbol.dispose],n&&(i=o)}if(typeof o!=
"function")throw new TypeError("Object not disposable.");i&&(o=s(function(){try{i.call(this)}catch(u){return Promise.reject(u)}},"dispose")),e.stack.push({value:t,
dispose:o,async:n})}else n&&e.stack.push({async:!0});return t},Nt=(function(e){return function(t){function n(a){t.error=t.hasError?new e(a,t.error,"An error was\
 suppressed during disposal."):a,t.hasError=!0}s(n,"fail");var o,i=0;function u(){for(;o=t.stack.pop();)try{if(!o.async&&i===1)return i=0,t.stack.push(o),Promise.
resolve().then(u);if(o.dispose){var a=o.dispose.call(o.value);if(o.async)return i|=2,Promise.resolve(a).then(u,function(l){return n(l),u()})}else i|=1}catch(l){
n(l)}if(i===1)return t.hasError?Promise.reject(t.error):Promise.resolve();if(t.hasError)throw t.error}return s(u,"next"),u()}})(typeof SuppressedError=="functio\
n"?SuppressedError:function(e,t,n){var o=new Error(n);return o.name="SuppressedError",o.error=e,o.suppressed=t,o});const Te="compose/vm.yaml",te=1<<20,$e=9e5;async function*De(e,t,{
c:n,onSize:o,onConfig:i,...u}){const a={stack:[],error:void 0,hasError:!1};try{const l=await(0,z.Z)(n),y=await Lt(l,t.container,n),P=be(y.info),O=wt(a,await Re(
l,P,n),!0);await(0,R.GG)(l,{locked:P,c:n});const{info:h,examined:v}=await Lt(l,y.info.Id,n),{state:Y}=v;Y==="running"&&!t.quiesce&&n.log.warn((0,k.iU)`the container keeps running during the capture, so its files may be inconsistent: use ${(0,k.
uK)("quiesce",!0)} to pause it`);const F=(0,w.r)(l,{label:{[L.eq]:(0,W.Pg)()},c:n}),ut=(0,N.HH)(v.volumes,t);await(0,B.Eq)(l,ut,{tars:F,c:n});const ot=t.includeBindMounts?
await Ie(l,h,{tars:F,c:n}):[];for(const et of v.notCaptured)ot.some(({path:Q})=>et.startsWith(`${Q} (`))||n.log.warn(et);const at=wt(a,new AsyncDisposableStack,
!0),lt=at.use(await(0,$.K)()),ht=await l.inspectImage(h.Image,n).catch(()=>{}),xt={state:Y,of:v.of,env:ht?.Config?.Env??[],includeEnv:t.includeEnv,binds:ot},vt=ge(
await ue(l,h,{...xt,c:n})),St=[],Pt=[];let dt={id:h.Image,reference:void 0};{const et={stack:[],error:void 0,hasError:!1};try{const Q=wt(et,(0,U.c)(l,{lock:P,signal:n.
signal}),!0),rt=wt(et,await(0,R.Eu)(l,[h],{record:Q,c:n}),!0);await Ct(Q),dt.changes!==void 0&&await(0,G.$)(l,h,{changes:dt.changes,c:n}),t.quiesce||(yield*gt())}catch(Q){
et.error=Q,et.hasError=!0}finally{const Q=Nt(et);Q&&await Q}}t.quiesce&&(yield*gt());const Ut=yield*(0,S.h)(e,dt,{...u,c:n}),Bt={[pt]:vt,...t.vmYaml!==void 0&&{
[Te]:await Me(t.vmYaml)}},Kt={id:v.id,name:v.name,...v.of!==void 0&&{of:v.of}};return{kind:"container",images:[Ut],volumes:Pt,files:Bt,container:Kt};async function Ct(et){
const Q={stack:[],error:void 0,hasError:!1};try{const rt=wt(Q,await(0,A.N)(l,Y==="running"&&t.quiesce?[h.Id]:[],{record:et,c:n}),!0);dt=await(0,m.u)(l,h,{repository:(0,L.
AK)(),tag:"0",withEnv:t.includeEnv,ofProject:!1,c:n});const{reference:_t}=dt;_t!==void 0&&at.defer(()=>(0,N._B)(l,_t,n));const Wt=ut.map(ft=>({name:ft,read:s(()=>(0,N.
CX)(F,ft,n),"read")}));for(const{name:ft,read:Tt}of[...Wt,...ot]){const Z=`volume ${ft}`;St.push({name:ft,offered:t.quiesce?await(0,E.Z)(Z,Tt,{spool:lt,c:n}):(0,E.
_)(Z,Tt)})}}catch(rt){Q.error=rt,Q.hasError=!0}finally{const rt=Nt(Q);rt&&await rt}}async function*gt(){for(const{name:et,offered:Q}of St)yield Q.blob,Pt.push({
name:et,digest:await Q.digest()})}}catch(l){a.error=l,a.hasError=!0}finally{const l=Nt(a);l&&await l}}s(De,"captureContainer");async function Me(e){const t=await(0,T.
MH)(`reading ${e}`,()=>(0,_.readFile)(e));if(t.length>te)throw new C.dz(`${e} is larger than ${te} bytes, the limit for a vm.yaml`);return t}s(Me,"readVmYaml");
async function Ie(e,{Mounts:t},{tars:n,c:o}){const i=t.flatMap(({Type:a,Source:l})=>a==="bind"?[l]:[]),u=new Set(t.map(({Name:a})=>a));return(await(0,g.o)(e,i,{
tars:n,without:[],asVolumes:!0,c:o})).map(a=>{let l=`bind-${X.posix.basename(a.path).replace(/[^A-Za-z0-9_.-]/g,"_")}`.slice(0,100);for(;u.has(l);)l+="-";return u.
add(l),{...a,name:l}})}s(Ie,"bindsAsVolumes");function be({Id:e,Config:t}){const n=t.Labels?.["com.docker.compose.project"];return n===void 0?`container.${e.slice(
0,12)}`:`project.${n}`}s(be,"turnOf");async function Re(e,t,{signal:n,log:o}){try{return await(0,b.B)(e,t,{signal:n})}catch(i){if(!(i instanceof C.fK))throw i;o.
info(`Another process is using this container (${i.fields.owner??i.message}): waiting for it`)}return await(0,b.B)(e,t,{signal:n,wait:$e})}s(Re,"takeTurn");var ke=f(
44143),ee=f(75558),Ae=f(4469),Le=f(31631),Ne=f(48474),je=f(12787),xe=f(31075),jt=f(89143),Ue=f(66560);function Be(e){if(/^[A-Za-z0-9][A-Za-z0-9_.-]{1,200}$/.test(
e))return e;throw new C.dz(`'${e}' is not a name of a container`,{hint:"Use at least two characters: letters, digits, dots, underscores and dashes"})}s(Be,"vali\
dName");async function Ke(e,t,{replaces:n,c:o}){const i=await(0,j.FA)(e,t,o);if(i===void 0||i.Id===n)return i;throw new C.fK(`A container '${t}' already exists`,
{hint:(0,k.iU)`Choose another name with ${(0,k.uK)("containerName")}, or remove that container`})}s(Ke,"checkName");function We({env:e},t,n){const o=new Map((t?.
Config.Env??[]).map(u=>[u.split("=",1)[0]??"",u])),i=e.filter(({name:u,value:a})=>a===void 0&&!o.has(u)).map(({name:u})=>u);return i.length>0&&n.log.warn(`the s\
napshot stores only the names of these variables, so they are empty or not set: ${i.join(", ")}`),e.flatMap(({name:u,value:a})=>a!==void 0?[`${u}=${a}`]:o.get(u)??
[])}s(We,"variables");async function He(e,{host:t},{except:n,c:o}){const i=t.PortBindings??{},u=await(0,Ue.r)(e,{isOurs:s(({Id:l})=>l===n,"isOurs"),c:o}),a={};for(const[
l,y]of Object.entries(i)){a[l]=[];for(const{HostIp:P,HostPort:O=""}of y??[]){const[,h="tcp"]=l.split("/"),v=O!==""&&await u({address:P,port:Number(O),protocol:h})!==
void 0;v&&o.log.warn(`the port ${O} is in use: ${l} is published on a free one`),a[l].push({...P!==void 0&&{HostIp:P},HostPort:v?"":O})}}return a}s(He,"assignPo\
rts");var Ye=f(27764);function Fe(e,t,{log:n}){const o={...e},i=s((O,h)=>{n.warn(`${O} ${JSON.stringify(e[O])} is not restored: ${h}`),delete o[O]},"leaveOut"),
{NCPU:u=0,CgroupDriver:a,Runtimes:l}=t;u>0&&Number(e.NanoCpus??0)>u*1e9&&i("NanoCpus",`this machine has ${u} processors`),u>0&&Ge(e.CpusetCpus)>=u&&i("CpusetCpu\
s",`this machine has ${u} processors`);const y=String(e.CgroupParent??"");a==="systemd"&&y!==""&&!y.endsWith(".slice")&&i("CgroupParent","systemd cgroups end in\
 .slice");const P=e.Runtime;return P!==void 0&&l!==void 0&&!(String(P)in l)&&i("Runtime","this daemon does not have that runtime, so the container is less isola\
ted"),o}s(Fe,"fitHost");function Ge(e){const t=String(e??"").match(/\d+/g)??[];return Math.max(-1,...t.map(Number))}s(Ge,"highest");const ne=(0,k.iU)`: use ${(0,k.
uK)("preserveNetworks",!0)} to join the original one`;async function ze(e,t,{preserve:n,c:o}){const{networks:i,endpoints:u={},network_of:a,isolated:l}=t;if(i.length===
1&&i[0]==="none")return{mode:"none",endpoints:[]};if(n&&a!==void 0){const v=await(0,j.FA)(e,a,o);if(v!==void 0)return{mode:`container:${v.Id}`,endpoints:[]};o.log.
warn(`the container ${a}, whose network the original used, does not exist here`)}const y=n?i:i.filter(v=>v==="bridge"&&u[v]!==void 0),P=await Ve(e,y,o),O=[];for(const v of P)
O.push([v.Name,await Je(e,u[v.Name]??{},{network:v,c:o})]);const[h]=O;return h!==void 0?{mode:h[0],endpoints:O}:l?(o.log.warn((0,k.iU)`the original could not reach anything outside its network, so the container gets no network${n?
"":ne}`),{mode:"none",endpoints:[]}):(a!==void 0&&o.log.warn((0,k.iU)`the original used the network of the container ${a}; the container gets Docker's default network${n?
"":ne}`),{mode:void 0,endpoints:[]})}s(ze,"connectionsOf");async function Ve(e,t,n){const o=[];for(const i of t){if(i==="host"){n.log.warn("the machine's networ\
k is not joined, because the ports would conflict with those of the original");continue}try{o.push({...await(0,d.Xk)(e,i,n),Name:i})}catch(u){if(!(u instanceof C.
m_))throw u;n.log.warn(`the network ${i} does not exist here and is not joined`)}}return o}s(Ve,"availableNetworks");async function Je(e,{Aliases:t,IPAMConfig:n,
MacAddress:o},{network:i,c:u}){const a=Object.entries(i.Containers??{}),l=a.flatMap(([,{IPv4Address:h,IPv6Address:v}])=>[h,v].map(Y=>Y?.split("/")[0])),P=[n?.IPv4Address,
n?.IPv6Address].filter(h=>h!==void 0&&h!=="").filter(h=>l.includes(h));P.length>0&&u.log.warn(`the address ${P.join(", ")} in ${i.Name} is in use: the container\
 gets a free one`);const O=o!==void 0&&a.some(([,h])=>h.MacAddress===o);O&&u.log.warn(`the MAC address ${o} in ${i.Name} is in use: the container gets another o\
ne`);for(const h of t??[])for(const[v,{Name:Y}]of a)(await(0,j.FA)(e,v,u))?.NetworkSettings.Networks?.[i.Name]?.Aliases?.includes(h)&&u.log.warn(`in ${i.Name}, \
the name ${h} also resolves to the container ${Y}`);return{...t?.length&&{Aliases:t},...n&&P.length===0&&{IPAMConfig:n},...o!==void 0&&!O&&{MacAddress:o}}}s(Je,
"fitEndpoint");const Xe="1.45";async function Qe(e,t,n){const{image:o,env:i,ports:u,token:a,machine:l,c:y}=n,P=Mt(t.config),O=Dt(t.host);for(const lt of Gt([...P.
lost,...O.lost],"restored"))y.log.warn(lt);const h=l&&(0,Ye.c)(l),{mode:v,endpoints:Y}=await ze(e,t,{preserve:n.preserveNetworks,c:y}),F={...P.settings.ExposedPorts??
{},...h?.config.ExposedPorts},ut=v?.startsWith("container:")===!0,{Hostname:ot,...at}=P.settings;return{body:{...ut?at:{...P.settings,...Object.keys(F).length>0&&
{ExposedPorts:F}},...h&&{Hostname:h.config.Hostname},Image:o,Env:i,Labels:{...t.labels,[At]:qt(t),...h?.config.Labels,[kt.op]:a},HostConfig:{...Fe(O.settings,await e.
info(y),y),...ut?{}:{PortBindings:u},...h?.host,Mounts:[...Ze(e,t,n),...qe(O.settings),...h?.host.Mounts??[]],...v!==void 0&&{NetworkMode:v}}},networks:Y}}s(Qe,
"restoredLikeness");function Ze(e,{mounts:t},{plan:n,filled:o,machine:i}){return t.flatMap(({target:u,volume:a,read_only:l,subpath:y,nocopy:P})=>{const O=n.mounted.
get(a);if(i?.mounts.some(Y=>Y.target===u))return[];if(O===void 0)return[{Type:"volume",Target:u,...l&&{ReadOnly:!0}}];if(y!==void 0&&!e.speaks(Xe))throw new C.Wt(
`Cannot mount ${u}, the folder ${y} of a volume: this Docker can only mount a whole volume`,{hint:"Update to Docker 26 or newer"});const h=P===!0||o.has(O),v={...h&&
{NoCopy:h},...y!==void 0&&{Subpath:y}};return[{Type:"volume",Source:O,Target:u,...l&&{ReadOnly:!0},...Object.keys(v).length>0&&{VolumeOptions:v}}]})}s(Ze,"resto\
red_likeness_mountsOf");function qe({Mounts:e=[]}){return e}s(qe,"tmpfsOf");var tn=f(77598),oe=f(40842);async function en(e,{mounts:t},{name:n,how:o,c:i}){const u=new Map,
a=new Map;for(const{volume:l,bind:y}of o==="none"?[]:t){const P=o==="shared"&&!y,O=P?l:se(n,(0,oe.EU)(l)),h=await(0,Ot.y6)(e,O,i)!==void 0;if(P&&!h)throw new C.
m_(`Cannot share the volume '${l}': it does not exist here`,{hint:"Omit =shared to get copies"});if(!P&&h&&!a.has(O))throw new C.fK(`A volume '${O}' already exi\
sts`,{hint:(0,k.iU)`Choose another name with ${(0,k.uK)("containerName")}, or remove the volume`});u.set(l,O),P||a.set(O,l)}return{mounted:u,made:a}}s(en,"volum\
esOfContainer");async function nn(e,{name:t,mounts:n},{name:o,settings:i,c:u}){const a=new Map,l=new Map;for(const{kind:O,source:h}of i.mounts)O==="volume"&&l.set(
h,void 0);for(const{target:O,volume:h}of n){const v=i.mounts.find(F=>F.target===O);if(v?.kind==="bind"){u.log.warn(`${O} is ${v.source} here: its data in the sn\
apshot is not restored`);continue}const Y=v?.source??se(o,(0,oe.EU)(h.startsWith(`${t}_`)?h.slice(t.length+1):h));a.set(h,Y),l.set(Y,h)}const y=await(0,Ot.A8)(e,
[...l.keys()],{labels:i.volumeLabels,signal:u.signal}),P=[...a.values()].filter(O=>!y.includes(O));return P.length>0&&u.log.warn(`existing volumes are left unch\
anged: ${P.join(", ")}; to restore the data of the snapshot, first run \`vm destroy --volumes\``),{mounted:a,made:new Map(y.map(O=>[O,l.get(O)]))}}s(nn,"volumes\
OfMachine");const on=255;function se(e,t){const n=`${e}_${t}`;return n.length<=on?n:`${n.slice(0,230)}-${(0,tn.createHash)("sha256").update(n).digest("hex").slice(
0,16)}`}s(se,"volumeName");var sn=function(e,t,n){if(t!=null){if(typeof t!="object"&&typeof t!="function")throw new TypeError("Object expected.");var o,i;if(n){
if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");o=t[Symbol.asyncDispose]}if(o===void 0){if(!Symbol.dispose)throw new TypeError(
"Symbol.dispose is not defined.");o=t[Symbol.dispose],n&&(i=o)}if(typeof o!="function")throw new TypeError("Object not disposable.");i&&(o=s(function(){try{i.call(
this)}catch(u){return Promise.reject(u)}},"dispose")),e.stack.push({value:t,dispose:o,async:n})}else n&&e.stack.push({async:!0});return t},rn=(function(e){return function(t){
function n(a){t.error=t.hasError?new e(a,t.error,"An error was suppressed during disposal."):a,t.hasError=!0}s(n,"fail");var o,i=0;function u(){for(;o=t.stack.pop();)
try{if(!o.async&&i===1)return i=0,t.stack.push(o),Promise.resolve().then(u);if(o.dispose){var a=o.dispose.call(o.value);if(o.async)return i|=2,Promise.resolve(a).
then(u,function(l){return n(l),u()})}else i|=1}catch(l){n(l)}if(i===1)return t.hasError?Promise.reject(t.error):Promise.resolve();if(t.hasError)throw t.error}return s(
u,"next"),u()}})(typeof SuppressedError=="function"?SuppressedError:function(e,t,n){var o=new Error(n);return o.name="SuppressedError",o.error=e,o.suppressed=t,
o});async function an(e,{snapshot:t,blobs:n,options:o,c:i}){const u={stack:[],error:void 0,hasError:!1};try{if(t.kind!=="container")throw new C.Wt(`The snapshot\
 '${t.snapshot_name}' is not a container: it contains a ${t.kind}`);const a=await(0,z.Z)(i);await(0,R.GG)(a,{c:i}),await(0,kt.pK)(a,i);const l=(0,jt.aE)(t,n),y=Zt(
await l.file(pt)),{machine:P}=o,O=o.containerName===void 0?await Oe(a,y,i):void 0,h=O?.name??Be(o.containerName??""),v=sn(u,O?.claim??await(0,Rt.c)(a,h,i),!0),Y=await Ke(
a,h,{replaces:P?.replaces,c:i}),F=await(0,j.FA)(a,y.name,i),ut=We(y,F,i),ot=P===void 0?await en(a,y,{name:h,how:o.volumes,c:i}):await nn(a,y,{name:h,settings:P.
settings,c:i}),at=(0,jt.Aw)(t);(0,xe.ko)(at.layers.length,await a.info(i),`the image of ${(0,ee.SN)(o.ref)} has`);const lt={project:o.ref.project,name:`${o.ref.
name.slice(0,100)}-${(0,ke.ZD)(at.image_digest).slice(0,12)}`},ht=(0,Ae.a)(lt,"base"),xt=await un(a,ht,i)===void 0,vt=new Set,St=P?.settings.volumeLabels??{},Pt=[
...ot.made.keys()].map(Z=>({name:Z,labels:St})),dt=(P?.settings.mounts??[]).flatMap(({kind:Z,source:nt})=>Z==="volume"?[nt]:[]),Ut=[...ot.mounted.values(),...dt].
filter(Z=>!ot.made.has(Z)),Bt={name:h,volumes:Pt,uses:Ut,images:xt?[ht]:[],replaces:Y},Kt=await He(a,y,{except:Y?.Id,c:i});let Ct="present";const gt=await(0,Rt.
G)(a,Bt,{bring:rt,fill:_t,make:Wt,c:i}),et=await(0,j.aH)(a,gt,i),Q=et.State.Status==="running";return{id:gt,name:h,image:ht,running:Q,volumes:Object.fromEntries(
ot.mounted),ports:cn(et),via:Ct};async function rt(){const Z=(0,jt.tJ)(t,at.name);({via:Ct}=await e.restore(Z,n,{ref:lt,tags:[],force:!1,via:"auto"},i))}async function _t(){
const Z=(0,w.r)(a,{label:{[L.eq]:(0,W.Pg)()},c:i});for(const[nt,mt]of ot.made){const $t=mt===void 0?void 0:l.volume(mt);$t!==void 0?(await(await Z.way(nt)).write(
n.open($t),i),vt.add(nt)):mt!==void 0&&i.log.warn(`the snapshot does not contain the data of ${mt}: the volume ${nt} is empty`)}}async function Wt(Z){let nt=!0;
return await(0,Le.k)(a,h,{async make(){return nt||await rt(),nt=!1,await ft(Z)},signal:i.signal})}async function ft(Z){const nt=await Tt(Z);return P!==void 0?await(0,je.
ei)(a,nt,i):(y.state==="running"||y.state==="paused")&&await(0,j.aO)(a,nt,{to:"start",signal:i.signal}),await(0,R.CQ)(a,[await(0,j.aH)(a,nt,i)],i),nt}async function Tt(Z){
const{preserveNetworks:nt}=o,mt=await Qe(a,y,{image:ht,env:ut,ports:Kt,token:Z,plan:ot,filled:vt,machine:P?.settings,preserveNetworks:nt,c:i}),$t=await(0,Ne.w9)(
a,mt,{name:h,signal:i.signal});return i.log.debug(`created ${h} from ${(0,ee.SN)(o.ref)}`),$t}}catch(a){u.error=a,u.hasError=!0}finally{const a=rn(u);a&&await a}}
s(an,"restoreContainer");function cn({NetworkSettings:e}){const t=Object.entries(e.Ports??{}).flatMap(([n,o])=>[[n,o?.[0]]]).flatMap(([n,o])=>o===void 0?[]:[[n,
`${o.HostIp??""}:${o.HostPort??""}`]]);return Object.fromEntries(t)}s(cn,"publishedPorts");async function un(e,t,n){try{return await e.inspectImage(t,n)}catch(o){
if(o instanceof C.m_)return;throw o}}s(un,"findImage");function dn(e){return{name:"container",probe:s(t=>e.probe(t),"probe"),examine:s(({container:t},n)=>Se(t,n),
"examine"),capture:s((t,n,o)=>De(e,t,{...n,c:o}),"capture"),restore:s((t,n,o,i)=>an(e,{snapshot:t,blobs:n,options:o,c:i}),"restore"),describe:s((t,n,o,i)=>e.describe(
t,n,o,i),"describe")}}s(dn,"containerProvider")}),27764:((st,V,f)=>{f.d(V,{c:s(()=>_,"c")});function _({hostname:X,labels:C,memory:T,cpus:W,ports:k,mounts:z}){const U={};
for(const{address:A="",host:w,container:g,protocol:S}of k??[]){const m=`${g}/${S}`;U[m]=[...U[m]??[],{HostIp:A,HostPort:String(w)}]}const b=Object.fromEntries(Object.
keys(U).map(A=>[A,{}]));return{config:{Hostname:X.slice(0,63),Labels:C,...k!==void 0&&{ExposedPorts:b}},host:{...T!==void 0&&{Memory:T,MemorySwap:0},...W!==void 0&&
{NanoCpus:Math.round(W*1e9)},...k!==void 0&&{PortBindings:U},Mounts:z.map(({kind:A,source:w,target:g,readOnly:S})=>({Type:A,Source:w,Target:g,ReadOnly:S}))}}}s(
_,"toCreateBody")}),51630:((st,V,f)=>{f.d(V,{J$:s(()=>g,"J$"),mC:s(()=>w,"mC"),vS:s(()=>b,"vS")});var _=f(77598),X=f(73024),C=f(51455),T=f(76760),W=f(75892),k=f(
41232);const z=2375,U=2376;async function b(d=process.env){const r=d.DOCKER_HOST;if(r)return A(r,await R(d));const c=d.DOCKER_CONTEXT||await $(d);if(c!==void 0&&
c!=="default")return await L(c,d);const p=m(d);return S(p.find(D=>(0,X.existsSync)(D))??p[0])}s(b,"findEndpoint");function A(d,r){if(d.startsWith("unix://"))return S(
d.slice(7));const c=URL.canParse(d)?new URL(d):void 0;if(c===void 0)throw new W.dz(`DOCKER_HOST '${d}' is not a URL`,{hint:"Write it as unix:///path, tcp://host\
:port or ssh://user@host"});if(c.protocol==="ssh:")return{kind:"ssh",url:d};if(c.protocol!=="tcp:"&&c.protocol!=="http:"&&c.protocol!=="https:")throw new W.Wt(`\
Cannot use DOCKER_HOST '${d}': ${c.protocol}// is not supported`,{hint:"Use unix://, tcp:// or ssh://"});const p=c.protocol==="https:"||r!==void 0,D=c.hostname.
replace(/^\[|\]$/g,""),M=c.port===""?p?U:z:Number(c.port);return{kind:"tcp",host:D,port:M,url:d,...p&&{tls:r??{verify:!0}}}}s(A,"parseHost");function w(d){return d.
kind==="unix"||d.kind==="tcp"&&/^(localhost|127\.|::1$)/.test(d.host)}s(w,"mayShareLoopback");function g(d){return d.kind==="unix"?{DOCKER_HOST:d.url,DOCKER_CONTEXT:void 0}:
{}}s(g,"commandEnvironment");function S(d){return{kind:"unix",path:d,url:`unix://${d}`}}s(S,"unix");function m(d){const r=d.XDG_RUNTIME_DIR;return["/var/run/doc\
ker.sock",...r?[(0,T.join)(r,"docker.sock"),(0,T.join)(r,"podman","podman.sock")]:[],(0,T.join)((0,k.Wx)(d),".docker","run","docker.sock"),"/run/podman/podman.s\
ock"]}s(m,"usualSockets");function E(d){return d.DOCKER_CONFIG||(0,T.join)((0,k.Wx)(d),".docker")}s(E,"configFolder");async function R(d){const r=!!d.DOCKER_TLS_VERIFY;
if(!(!r&&!d.DOCKER_TLS))return await B(d.DOCKER_CERT_PATH||E(d),r)}s(R,"tlsFromEnvironment");async function B(d,r){const[c,p,D]=await Promise.all(["ca.pem","cer\
t.pem","key.pem"].map(M=>G((0,T.join)(d,M))));return{verify:r,...c&&{ca:c},...p&&{cert:p},...D&&{key:D}}}s(B,"readTls");async function $(d){const r=await N((0,T.
join)(E(d),"config.json"));return H(r,"currentContext")||void 0}s($,"currentContext");async function L(d,r){const c=(0,_.createHash)("sha256").update(d).digest(
"hex"),p=(0,T.join)(E(r),"contexts"),D=await N((0,T.join)(p,"meta",c,"meta.json")),M=j(j(D,"Endpoints"),"docker"),K=H(M,"Host");if(!K)throw new W.m_(`the Docker\
 context '${d}' has no endpoint`,{hint:"Choose another one with `docker context use`, or set DOCKER_HOST"});const x=(0,T.join)(p,"tls",c,"docker");return A(K,(0,X.
existsSync)(x)?await B(x,j(M,"SkipTLSVerify")!==!0):void 0)}s(L,"contextEndpoint");async function N(d){const r=await G(d);try{return r===void 0?void 0:JSON.parse(
r.toString("utf8"))}catch{return}}s(N,"readJson");async function G(d){try{return await(0,C.readFile)(d)}catch{return}}s(G,"readIfThere");function j(d,r){return typeof d==
"object"&&d!==null?d[r]:void 0}s(j,"field");function H(d,r){const c=j(d,r);return typeof c=="string"?c:""}s(H,"textField")}),81622:((st,V,f)=>{f.d(V,{r:s(()=>T,
"r")});const _=/error while mounting volume '[^']*': /,X=/:\/[^:\s]*\/_data(?:, flags: [^,:]*)?(?:, data: .*)?(?=: [^:]*$)/,C=/\b(pass(?:word)?\d?|cred(?:entials)?|secret)=[^,\s]+/gi;
function T(W){return W.includes("mount")?W.replace(_,"").replace(X,"").replace(C,"$1=***"):W}s(T,"withoutOptions")}),6023:((st,V,f)=>{f.d(V,{G:s(()=>w,"G"),c:s(
()=>b,"c")});var _=f(75892),X=f(56690),C=f(6957),T=f(17095),W=f(92652),k=f(42149),z=f(14815),U=f(35389);async function b(m,E,{signal:R}){try{return await(0,k.B)(
m,A(E),{signal:R})}catch(B){if(!(B instanceof _.fK))throw B;const $=B.fields.owner===void 0?"":` (${B.fields.owner})`;throw new _.fK(`Another process is creatin\
g the container '${E}'${$}`,{hint:"Wait until it has finished, or choose another name",cause:B})}}s(b,"claimName");function A(m){return`making.${m}`}s(A,"lockOf");
async function w(m,{name:E,volumes:R,uses:B=[],images:$,replaces:L},{bring:N=s(async()=>{},"bring"),fill:G=s(async()=>{},"fill"),make:j,c:H}){const d=L?.State.Status===
"running"||L?.State.Status==="paused",r=(0,X.Pg)();let c={name:E,token:r,images:[...$]};const p=R.map(I=>({...I,labels:{...I.labels,[U.op]:r}})),D=(L?.Mounts??[]).
flatMap(({Type:I,Name:tt})=>I==="volume"&&tt&&!(0,W.ok)(tt)?[tt]:[]),M=[...new Set([...B,...D])].filter(I=>p.every(tt=>tt.name!==I)),K=Promise.withResolvers(),x=(0,z.
C)(m,{kind:U.gR,lock:A(E),token:r,entry:c,volumes:[...p,...M.map(I=>({name:I,labels:{[U.op]:r}}))],onWritten:K.resolve,signal:H.signal});try{await Promise.race(
[K.promise,x]);const[I]=await(0,C.b)(x,N());I.holds||H.log.warn("do not run docker system prune meanwhile: on this architecture, volumes are not protected from \
it"),await J("was created by another program meanwhile");for(const it of M)if(await q(it))throw g(`The volume ${it} was removed by another program meanwhile`);await G(),
L!==void 0&&(c={...c,replaces:{id:L.Id,running:d}},await I.write(c),await S(m,L,{name:`${E}.${r}`,c:H}));const tt=await j(r);if(await J("was removed by another \
program meanwhile"),(await(0,T.FA)(m,E,H))?.Config.Labels?.[U.op]!==r)throw g(`The container ${E} was removed`);return L!==void 0&&(c={...c,made:!0},await I.write(
c),await(0,U.tN)(m,c,H)),await I.end(),tt}catch(I){const tt=await(0,U.tN)(m,c,H),it=await x.catch(()=>{});throw await(0,U.Tm)(m,r,{lock:A(E),end:s(async()=>it?.
end(),"end"),c:H}),tt?I:new _.fK(`${I instanceof Error?I.message:I}; also, another program removed the container '${E}', which was stopped to be replaced`,{hint:"\
Create it again with `vm create`: its named volumes still exist. Do not run docker prune meanwhile",cause:I})}async function J(I){for(const tt of p)if(!await q(
tt.name))throw g(`The volume ${tt.name} ${I}`)}s(J,"checkVolumes");async function q(I){return(await(0,W.y6)(m,I,H))?.Labels?.[U.op]===r}s(q,"isOwn")}s(w,"create\
ContainerInPlace");function g(m){return new _.fK(m,{hint:"Try again when no docker prune is running"})}s(g,"meanwhile");async function S(m,{Id:E,State:R},{name:B,
c:$}){R.Status==="paused"&&await(0,T.aO)(m,E,{to:"unpause",signal:$.signal}),(R.Status==="paused"||R.Status==="running")&&await(0,T.SI)(m,E,$),await(0,T.UQ)(m,E,
{name:B,signal:$.signal})}s(S,"renameAside")}),12787:((st,V,f)=>{f.d(V,{$D:s(()=>C,"$D"),Wb:s(()=>U,"Wb"),YI:s(()=>k,"YI"),ei:s(()=>z,"ei")});var _=f(75892),X=f(
17095);const C=1e3,T=5,W=65536;async function k(w,g,{grace:S,signal:m}){await(0,X.aO)(w,g,{to:"start",signal:m});const E=AbortSignal.timeout(S);try{const R={method:"\
POST",path:`/containers/${g}/wait`,what:`wait for container ${g}`};return(await w.json({...R,signal:AbortSignal.any([m,E])})).StatusCode}catch(R){if(m.throwIfAborted(),
E.aborted)return;throw R}}s(k,"startContainer");async function z(w,g,{signal:S}){const m=await k(w,g,{grace:C,signal:S});if(m!==void 0)throw await U(w,g,{code:m,
signal:S})}s(z,"startMachine");async function U(w,g,{code:S,signal:m}){const E=await b(w,g,{signal:m});return new _.Qd(`The machine's command exited immediately\
 with exit code ${S}${E===""?"":`:
${E}`}`,{fields:{exit_code:S}})}s(U,"exitedImmediately");async function b(w,g,{signal:S}){const m={stdout:!0,stderr:!0,tail:String(T)},E=[];let R=0;for await(const $ of w.
bytes({method:"GET",path:`/containers/${g}/logs`,query:m,what:"read its log",signal:S}))if(E.push($),R+=$.length,R>W)break;return A(Buffer.concat(E)).toString("\
utf8").split(/\r?\n/).map($=>$.trim()).filter($=>$!=="").slice(-T).join(`
`)}s(b,"lastWords");function A(w){const g=[];let S=0;for(;S+8<=w.length&&(w[S]??3)<=2&&w.readUIntBE(S+1,3)===0;S+=8+w.readUInt32BE(S+4))g.push(w.subarray(S+8,S+
8+w.readUInt32BE(S+4)));return Buffer.concat([...g,w.subarray(S)])}s(A,"withoutHeaders")}),35389:((st,V,f)=>{f.d(V,{Tm:s(()=>g,"Tm"),gR:s(()=>k,"gR"),op:s(()=>z,
"op"),pK:s(()=>A,"pK"),tN:s(()=>S,"tN")});var _=f(26921),X=f(75892),C=f(17095),T=f(92652),W=f(14815);const k="container",z="vm-snapshot.restored",U=12e4,b=_.Ikc(
{name:_.YjP().optional(),token:_.YjP(),images:_.YOg(_.YjP()),replaces:_.Ikc({id:_.YjP(),running:_.zMY()}).optional(),made:_.zMY().optional()});async function A(m,E){
await(0,W.Y)(m,k,{async putRight({token:R,lock:B,entry:$,end:L}){const N=b.safeParse($).data??{token:R,images:[]};if(!await w(m,N,E))return await S(m,N,E)||E.log.
warn(`another program removed the container '${N.name}', which an interrupted command was to replace`),await g(m,N.token,{lock:B,end:L,c:E});const G=N.replaces===
void 0?"":`; the container that it replaces is stopped and named ${N.name}.${N.token}`;E.log.warn(`the process that created the container '${N.name}' was killed\
 after it had started it: the container is kept${G}`)},c:E})}s(A,"undoAbandoned");async function w(m,{name:E,token:R,made:B},$){if(B||E===void 0)return!1;const L=await(0,C.
FA)(m,E,$),{StartedAt:N}=L?.State??{};return L?.Config.Labels?.[z]===R&&N!==void 0&&!N.startsWith("0001-")}s(w,"wasStarted");async function g(m,E,{lock:R,end:B,
c:$}){const L={...$,signal:AbortSignal.timeout(U)},N=await(0,T.yi)(m,{label:[`${z}=${E}`]},L);if(N.length===0)return await B();const G={token:E,images:[]},j=await(0,W.
C)(m,{kind:k,lock:R,entry:G,signal:L.signal}).catch(H=>{$.log.debug(`removing the volumes without a record: ${H instanceof Error?H.message:H}`)});await B();for(const{
Name:H}of N)await(0,T.L)(m,H,L).catch(d=>{$.log.warn(`not rolled back: ${d instanceof Error?d.message:d}`)});await j?.end()}s(g,"dropVolumes");async function S(m,{
name:E,token:R,images:B,replaces:$,made:L},N){const G={...N,signal:AbortSignal.timeout(U)};let j=!0;const H=[async()=>{const r=E===void 0?void 0:await(0,C.FA)(m,
E,G);r?.Config.Labels?.[z]===R&&await m.removeContainer(r.Id,{...G,volumes:!0})},...B.map(r=>()=>m.removeImage(r,G)),async()=>{if($===void 0||E===void 0)return;
const r=await(0,C.FA)(m,$.id,G);j=r!==void 0,r!==void 0&&(r.State.Status==="running"&&await(0,C.SI)(m,r.Id,G),r.Name!==`/${E}`&&await(0,C.UQ)(m,r.Id,{name:E,signal:G.
signal}),$.running&&r.State.Status!=="paused"&&await(0,C.aO)(m,r.Id,{to:"start",signal:G.signal}))}],d=L&&$!==void 0?[()=>m.removeContainer($.id,{...G,volumes:!0})]:
H;for(const r of d)try{await r()}catch(c){c instanceof X.m_||N.log.warn(`not rolled back: ${c instanceof Error?c.message:c}`)}return j}s(S,"undo")})};export{hn as id,mn as ids,pn as modules};
