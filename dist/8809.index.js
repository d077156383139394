var K=Object.defineProperty;var r=(x,M)=>K(x,"name",{value:M,configurable:!0});const W=8809,B=[8809],G={79738:((x,M,_)=>{_.d(M,{Dr:r(()=>O,"Dr"),U1:r(()=>f,"U1"),i3:r(()=>$,"i3"),m0:r(()=>y,"m0")});var T=_(31421),R=_(57075),I=_(46466),m=_(
75892);const w=16*1024*1024,D=16*1024,S=20,a=5e3;async function y(c,d,e){const t=A(c,d,e),n=g(e.secrets??[]),{line:o,tail:i}=N(e,n),h=C(c,d,e),p=Promise.all([l(
h.stdout,o,e.onLine?0:e.maxOutput??w),l(h.stderr,o,0)]),P=E(h,e.input);try{const[[k,v],[b,U]]=await Promise.all([s(h,t,e),p,P]);if(k===0)return{stdout:n(b),stderr:n(
U)};throw L(t,{code:k,ended:v,last:e.tellLast?.(i)??i})}catch(k){throw h.kill("SIGKILL"),await Promise.allSettled([p,P]),k}}r(y,"exec");async function*f(c,d,e){
const t=A(c,d,e),{line:n,tail:o}=N(e,g(e.secrets??[])),i=C(c,d,e),h=Promise.all([s(i,t,e),l(i.stderr,n,0),E(i,e.input)]);h.catch(()=>{});try{yield*i.stdout;const[
[p,P]]=await h;if(p!==0&&!e.accepts?.includes(p??-1))throw L(t,{code:p,ended:P,last:o});return p??0}finally{i.kill("SIGKILL"),await Promise.allSettled([h])}}r(f,
"execStream");function O(c,d,e){const t=(0,T.spawn)(c,d,{env:{...process.env,...e},stdio:["pipe","ignore","ignore"],detached:!0,cwd:"/"}),n=new Promise(o=>t.once(
"close",()=>o()).once("error",()=>o()));return t.stdin.on("error",()=>{}),t.unref(),async o=>{t.ref(),t.stdin.end(o),await n}}r(O,"execGuard");function $(c,d,e){
const t=C(c,d,e),n=e.title??c,o=R.Duplex.from({readable:t.stdout,writable:t.stdin});return l(t.stderr,e.onLine??(()=>{}),0).catch(()=>{}),s(t,n,e).catch(i=>o.destroy(
i)),o.once("close",()=>t.kill()),o}r($,"execDuplex");function A(c,d,{title:e}){return e??[c,...d.slice(0,1)].join(" ")}r(A,"titleOf");function N({onLine:c},d){const e=[];
return{line:r(n=>{const o=d(n);c?.(o),o.trim()!==""&&e.push(o),e.length>S&&e.shift()},"line"),tail:e}}r(N,"lastLines");function L(c,{code:d,ended:e,last:t}){const n=e?
`was ended by ${e}`:`failed with exit code ${d}`;return new m.Qd([`${c} ${n}`,...t].join(t.length>1?`
`:": "),{fields:{exit_code:d??-1}})}r(L,"failure");function C(c,d,e){const t={...process.env,...e.env};return(0,T.spawn)(c,d,{env:t,stdio:["pipe","pipe","pipe"],
windowsHide:!0,...e.cwd&&{cwd:e.cwd}})}r(C,"start");function s(c,d,e){const{signal:t}=e;return new Promise((n,o)=>{let i;const h=r(()=>{c.kill("SIGTERM"),i=setTimeout(
()=>c.kill("SIGKILL"),a)},"cancel"),p=r(()=>{clearTimeout(i),t.removeEventListener("abort",h)},"settle");c.once("error",P=>{p(),o(u(P,d,e))}),c.once("close",(P,k)=>{
p(),t.aborted?o(new m.cc(`${d} was cancelled`,{cause:t.reason})):n([P,k])}),t.aborted?h():t.addEventListener("abort",h,{once:!0})})}r(s,"exited");function u(c,d,e){
const t=c.path??d,n=e.missingHint===void 0?{}:{hint:e.missingHint};return c.code==="ENOENT"?new m.Wt(`${d} cannot run: '${t}' is not installed`,{cause:c,...n}):
c.code==="EACCES"?new m.iC(`${d} cannot run: '${t}' may not be executed`,{cause:c,fields:{service:d}}):new m.Qd(`${d} cannot run: ${c.message}`,{cause:c})}r(u,"\
startError");async function E(c,d){try{await(0,I.pipeline)(d??[],c.stdin)}catch(e){const t=e.code??"";if(!["EPIPE","ECONNRESET","ECANCELED","ERR_STREAM_PREMATUR\
E_CLOSE","ERR_STREAM_DESTROYED"].includes(t))throw e}}r(E,"feed");async function l(c,d,e){const t=[],n=new TextDecoder;let o=0,i="";for await(const h of c){if(e>
0){if(o+=h.length,o>e)throw new m.Qd(`more than ${e} bytes of output`);t.push(h)}const p=(i+n.decode(h,{stream:!0})).split(/\r\n|[\r\n]/);i=(p.pop()??"").slice(
0,D);for(const P of p)d(P.slice(0,D))}return i!==""&&d(i),Buffer.concat(t).toString("utf8")}r(l,"collect");function g(c){const d=c.filter(e=>e.length>0);return e=>d.
reduce((t,n)=>t.replaceAll(n,"***"),e)}r(g,"redactor")}),3134:((x,M,_)=>{_.d(M,{CD:r(()=>m,"CD"),UQ:r(()=>w,"UQ"),zL:r(()=>I,"zL"),zS:r(()=>R,"zS")});var T=_(75892);
function R(a,y){const f=w(a),O=`${y}: ${S(a)}`;return f==="ENOSPC"||f==="EDQUOT"?new T._p(O,{cause:a,hint:"Free some space there, or use another place"}):f==="E\
FBIG"?new T._p(O,{cause:a,hint:"FAT disks and limits (ulimit -f) end a file early: use another place"}):f==="EROFS"?new T.iC(O,{cause:a,hint:"Use a folder that \
is not on a read-only disk, or mount it for writing"}):f==="EACCES"||f==="EPERM"?new T.iC(O,{cause:a,hint:"Use a folder that you may write to, or change its own\
er"}):f==="ENOENT"||f==="ENOTDIR"?new T.m_(O,{cause:a,hint:"Check the path"}):f==="EISDIR"||f==="ENAMETOOLONG"||f==="ELOOP"?new T.dz(O,{cause:a,hint:"Check the \
path"}):f==="EIO"||f==="EUCLEAN"?new T.cs(O,{cause:a,hint:"The disk or its file system is damaged: look at the log of the system (dmesg)"}):f==="EMFILE"||f==="E\
NFILE"||f==="ENOMEM"?new T._p(O,{cause:a,hint:"Allow more open files (ulimit -n) or memory, or run fewer commands at once"}):f==="ESTALE"||f==="ETIMEDOUT"||f===
"EHOSTDOWN"||f==="ENODEV"||f==="ENXIO"?new T.hG(O,{cause:a,hint:"Look whether the disk or the file server is there, and try again"}):f==="EXDEV"?new T.Wt(O,{cause:a,
hint:"Part of this folder is a link to another disk: move the whole folder there instead"}):a}r(R,"fileError");function I(a,y){try{return y()}catch(f){throw R(f,
a)}}r(I,"attemptSync");async function m(a,y){try{return await y()}catch(f){throw R(f,a)}}r(m,"attempt");function w(a){return typeof a=="object"&&a!==null&&"code"in
a&&typeof a.code=="string"?a.code:void 0}r(w,"errnoOf");const D={EACCES:"permission denied",EISDIR:"it is a folder",EMFILE:"too many files are open",ENOSPC:"no \
space is left on the disk",ENOTDIR:"a part of the path is not a folder",EPERM:"permission denied",EROFS:"the disk is read-only"};function S(a){const y=D[w(a)??""];
if(y!==void 0)return y;const f=typeof a=="object"&&a!==null&&"message"in a?String(a.message):String(a);return/^E[A-Z0-9]+: ([^,]+), \w+/.exec(f)?.[1]??f}r(S,"me\
ssageOf")}),2430:((x,M,_)=>{_.d(M,{IX:r(()=>O,"IX"),Pg:r(()=>D,"Pg"),Tu:r(()=>a,"Tu"),b8:r(()=>f,"b8"),eB:r(()=>y,"eB"),sg:r(()=>S,"sg")});var T=_(77598),R=_(73024),
I=_(48161),m=_(3134);const w=/^([1-9][0-9]{0,9})-([0-9]{1,20})-([0-9a-f]{8})([0-9a-f]{8})-[0-9a-f]{12}$/;function D(){return u??=(0,m.zL)("reading /proc/self/st\
at",()=>N()),`${process.pid}-${u}-${l()}-${(0,T.randomBytes)(6).toString("hex")}`}r(D,"processToken");function S(n){return w.test(n)}r(S,"isToken");function a(n){
const o=w.exec(n),[i,h]=[l().slice(0,8),l().slice(8)];return!o||o[4]!==h?"unknown":o[3]!==i?"dead":$(Number(o[1]),o[2]??s)}r(a,"tokenState");function y(n){return w.
exec(n)?.[3]===l().slice(0,8)?a(n):"unknown"}r(y,"sharedTokenState");function f(n){const o=w.exec(n)?.[1];return o===void 0?void 0:Number(o)}r(f,"pidOf");function O(n){
return w.exec(n)?.[4]===l().slice(8)}r(O,"isLocal");function $(n,o){if(!C(n))return"dead";const i=A(n);return i===void 0||o===s||i===o?"alive":"dead"}r($,"proce\
ssState");function A(n){return t(()=>L((0,R.readFileSync)(`/proc/${n}/stat`,"latin1")))}r(A,"startTime");function N(){try{return L((0,R.readFileSync)("/proc/sel\
f/stat","latin1"))??s}catch(n){if((0,m.UQ)(n)==="ENOENT")return s;throw n}}r(N,"ownStart");function L(n){return n.slice(n.lastIndexOf(")")+2).split(" ")[19]}r(L,
"startIn");function C(n){try{return process.kill(n,0),!0}catch(o){return(0,m.UQ)(o)!=="ESRCH"}}r(C,"signalReaches");const s="0";let u,E;function l(){return E??=
(0,m.zL)("reading the identity of this machine",()=>e(g("/proc/sys/kernel/random/boot_id"))+e(`${g("/etc/machine-id")} ${(0,I.hostname)()} ${c()}`)),E}r(l,"mach\
ine");function g(n){return d(()=>(0,R.readFileSync)(n,"latin1"))??""}r(g,"textOf");function c(){return d(()=>(0,R.readlinkSync)("/proc/self/ns/pid"))??""}r(c,"p\
idNamespace");function d(n){try{return n()}catch(o){if(["ENOENT","ENOTDIR","EACCES","EPERM"].includes((0,m.UQ)(o)??""))return;throw o}}r(d,"readable");function e(n){
return(0,T.hash)("sha256",n,"hex").slice(0,8)}r(e,"short");function t(n){try{return n()}catch{return}}r(t,"readOr")}),39296:((x,M,_)=>{_.d(M,{Z:r(()=>f,"Z")});var T=_(
75892),R=_(51630),I=_(29027),m=_(64007);const w="1.41",D="1.48",S=12e4,a=9e5,y=5;async function f({signal:C,endpoint:s}){const u=s??await(0,R.vS)(),E=await(0,I.
tN)(u,{method:"GET",path:"/_ping",what:"answer",signal:C,idle:S});E.resume();const l=String(E.headers["api-version"]??"");if(!L(l,w))throw new T.Wt(`Docker at ${u.
url} is too old: it speaks API ${l||"unknown"}, at least ${w} is needed`,{hint:"Update it to Docker 20.10 or newer"});return new O(u,L(l,D)?D:l)}r(f,"connectDoc\
ker");class O{static{r(this,"DockerClient")}endpoint;apiVersion;constructor(s,u){this.endpoint=s,this.apiVersion=u}speaks(s){return L(this.apiVersion,s)}async info({
signal:s}){return await this.#t({method:"GET",path:"/info",what:"tell about itself",signal:s})}async architecture({signal:s}){const u=await this.#t({method:"GET",
path:"/version",what:"tell its version",signal:s});return String(u?.Arch??"")}async inspectImage(s,{signal:u}){return await this.#t({method:"GET",path:`/images/${$(
s)}/json`,what:`inspect image '${s}'`,signal:u})}async imageHistory(s,{signal:u}){const E=`read the history of image '${s}'`;return await this.#t({method:"GET",
path:`/images/${$(s)}/history`,what:E,signal:u})??[]}async listImages(s,{signal:u}){const E={filters:s.length>0&&JSON.stringify({reference:s})};for(let l=1;;l++)
try{return await this.#t({method:"GET",path:"/images/json",query:E,what:"list images",signal:u})??[]}catch(g){if(!(g instanceof T.m_)||l===y)throw g}}async tagImage(s,{
repository:u,tag:E,signal:l}){const g=`tag '${s}' as ${u}:${E}`;await this.#t({method:"POST",path:`/images/${$(s)}/tag`,query:{repo:u,tag:E},what:g,signal:l})}async removeImage(s,{
signal:u,force:E=!1}){await this.#t({method:"DELETE",path:`/images/${$(s)}`,query:{force:E},what:`remove image '${s}'`,signal:u})}async*saveImage(s,{signal:u,platform:E}){
const l={platform:E!==void 0&&this.speaks("1.48")?N(E):void 0};yield*this.#e({method:"GET",path:`/images/${$(s)}/get`,query:l,what:`save image '${s}'`,signal:u,
idle:a})}async*loadImage(s,{signal:u}){const E="load the image";let l;async function*g(){try{yield*s}catch(c){throw l=c,c}}r(g,"watched");try{yield*(0,m.c)(this.#e(
{method:"POST",path:"/images/load",body:g(),what:E,signal:u}),E)}catch(c){throw l??c}}async*pullImage(s,{signal:u,tag:E,auth:l,platform:g}){const c=`pull ${s}:${E}`,
d=l&&{"X-Registry-Auth":A(JSON.stringify(l))},e={fromImage:s,tag:E,platform:g};yield*(0,m.c)(this.#e({method:"POST",path:"/images/create",query:e,what:c,signal:u,
...d&&{headers:d}}),c)}async createContainer(s,{signal:u,platform:E,name:l}){const g={name:l,platform:this.speaks("1.41")?E:void 0},c=l===void 0?"create a conta\
iner":`create container '${l}'`;return(await this.#t({method:"POST",path:"/containers/create",query:g,body:s,what:c,signal:u})).Id}readContainer(s,u,{signal:E}){
const l=`read ${u} of container ${s}`;return this.#e({method:"GET",path:`/containers/${$(s)}/archive`,query:{path:u},what:l,signal:E,idle:S})}async listContainers(s,{
signal:u}){const E={all:!0,filters:JSON.stringify({label:[s]})};return await this.#t({method:"GET",path:"/containers/json",query:E,what:"list containers",signal:u})??
[]}async removeContainer(s,{signal:u}){await this.#t({method:"DELETE",path:`/containers/${$(s)}`,query:{force:!0,v:!0},what:`remove container ${s}`,signal:u})}json(s){
return this.#t(s)}bytes(s){return this.#e(s)}upgrade(s){return(0,I.fG)(this.endpoint,{...s,path:`/v${this.apiVersion}${s.path}`})}#t(s){return(0,I.jD)(this.endpoint,
{idle:S,...s,path:`/v${this.apiVersion}${s.path}`})}async*#e(s){const u={...s,path:`/v${this.apiVersion}${s.path}`};yield*(0,I.$$)(await(0,I.tN)(this.endpoint,u),
this.endpoint,u)}}function $(C){return C.split("/").map(encodeURIComponent).join("/")}r($,"encode");function A(C){return Buffer.from(C).toString("base64").replaceAll(
"+","-").replaceAll("/","_")}r(A,"urlSafe");function N(C){const[s,u,E]=C.split("/");return JSON.stringify({os:s,architecture:u,...E!==void 0&&{variant:E}})}r(N,
"platformJson");function L(C,s){const[u=0,E=0]=C.split(".").map(Number),[l=0,g=0]=s.split(".").map(Number);return u>l||u===l&&E>=g}r(L,"isAtLeast")}),51630:((x,M,_)=>{
_.d(M,{J$:r(()=>$,"J$"),mC:r(()=>O,"mC"),vS:r(()=>y,"vS")});var T=_(77598),R=_(73024),I=_(51455),m=_(48161),w=_(76760),D=_(75892);const S=2375,a=2376;async function y(t=process.
env){const n=t.DOCKER_HOST;if(n)return f(n,await s(t));const o=t.DOCKER_CONTEXT||await E(t);if(o!==void 0&&o!=="default")return await l(o,t);const i=N(t);return A(
i.find(h=>(0,R.existsSync)(h))??i[0])}r(y,"findEndpoint");function f(t,n){if(t.startsWith("unix://"))return A(t.slice(7));const o=URL.canParse(t)?new URL(t):void 0;
if(o===void 0)throw new D.dz(`DOCKER_HOST '${t}' is no URL`,{hint:"Write it as unix:///path, tcp://host:port or ssh://user@host"});if(o.protocol==="ssh:")return{
kind:"ssh",url:t};if(o.protocol!=="tcp:"&&o.protocol!=="http:"&&o.protocol!=="https:")throw new D.Wt(`DOCKER_HOST '${t}' cannot be used: ${o.protocol}// is not \
supported`,{hint:"Use unix://, tcp:// or ssh://"});const i=o.protocol==="https:"||n!==void 0,h=o.hostname.replace(/^\[|\]$/g,""),p=o.port===""?i?a:S:Number(o.port);
return{kind:"tcp",host:h,port:p,url:t,...i&&{tls:n??{verify:!0}}}}r(f,"parseHost");function O(t){return t.kind==="unix"||t.kind==="tcp"&&/^(localhost|127\.|::1$)/.
test(t.host)}r(O,"mayShareLoopback");function $(t){return t.kind==="unix"?{DOCKER_HOST:t.url,DOCKER_CONTEXT:void 0}:{}}r($,"commandEnvironment");function A(t){return{
kind:"unix",path:t,url:`unix://${t}`}}r(A,"unix");function N(t){const n=t.XDG_RUNTIME_DIR;return["/var/run/docker.sock",...n?[(0,w.join)(n,"docker.sock"),(0,w.join)(
n,"podman","podman.sock")]:[],(0,w.join)(L(t),".docker","run","docker.sock"),"/run/podman/podman.sock"]}r(N,"usualSockets");function L(t){return t.HOME||(0,m.homedir)()}
r(L,"homeOf");function C(t){return t.DOCKER_CONFIG||(0,w.join)(L(t),".docker")}r(C,"configFolder");async function s(t){const n=!!t.DOCKER_TLS_VERIFY;if(!(!n&&!t.
DOCKER_TLS))return await u(t.DOCKER_CERT_PATH||C(t),n)}r(s,"tlsFromEnvironment");async function u(t,n){const[o,i,h]=await Promise.all(["ca.pem","cert.pem","key.\
pem"].map(p=>c((0,w.join)(t,p))));return{verify:n,...o&&{ca:o},...i&&{cert:i},...h&&{key:h}}}r(u,"readTls");async function E(t){const n=await g((0,w.join)(C(t),
"config.json"));return e(n,"currentContext")||void 0}r(E,"currentContext");async function l(t,n){const o=(0,T.createHash)("sha256").update(t).digest("hex"),i=(0,w.
join)(C(n),"contexts"),h=await g((0,w.join)(i,"meta",o,"meta.json")),p=d(d(h,"Endpoints"),"docker"),P=e(p,"Host");if(!P)throw new D.m_(`the Docker context '${t}\
' has no endpoint`,{hint:"Choose another one with `docker context use`, or set DOCKER_HOST"});const k=(0,w.join)(i,"tls",o,"docker");return f(P,(0,R.existsSync)(
k)?await u(k,d(p,"SkipTLSVerify")!==!0):void 0)}r(l,"contextEndpoint");async function g(t){const n=await c(t);try{return n===void 0?void 0:JSON.parse(n.toString(
"utf8"))}catch{return}}r(g,"readJson");async function c(t){try{return await(0,I.readFile)(t)}catch{return}}r(c,"readIfThere");function d(t,n){return typeof t=="\
object"&&t!==null?t[n]:void 0}r(d,"field");function e(t,n){const o=d(t,n);return typeof o=="string"?o:""}r(e,"textField")}),29027:((x,M,_)=>{_.d(M,{$$:r(()=>f,"\
$$"),Hd:r(()=>A,"Hd"),fG:r(()=>O,"fG"),jD:r(()=>$,"jD"),tN:r(()=>y,"tN")});var T=_(37067),R=_(44708),I=_(46466),m=_(75892),w=_(79738);const D=32*1024*1024,S=64*
1024,a=304;async function y(e,t){t.signal.throwIfAborted();let n;try{n=await L(e,t)}catch(i){throw t.signal.aborted?t.signal.reason:d(i,e,t.what)}const o=n.statusCode??
0;if(o>=200&&o<300||o===a)return n;throw c(o,await l(n),t.what)}r(y,"send");async function*f(e,t,n){try{yield*e}catch(o){throw n.signal.aborted?n.signal.reason:
d(o,t,n.what)}finally{e.destroy()}}r(f,"bytesOf");async function O(e,t){t.signal.throwIfAborted();const{promise:n,resolve:o,reject:i}=Promise.withResolvers(),h=N(
e,{...t,headers:{Connection:"Upgrade",Upgrade:"tcp"}}),p=r(()=>{h.destroy(t.signal.reason)},"cancel");t.signal.addEventListener("abort",p,{once:!0}),h.on("upgra\
de",(P,k)=>o(k)),h.on("error",P=>i(d(P,e,t.what))),h.on("response",P=>{l(P).then(k=>i(c(P.statusCode??0,k,t.what)),i)}),h.end();try{return await n}finally{t.signal.
removeEventListener("abort",p)}}r(O,"upgrade");async function $(e,t){const n=await y(e,t),o=[];let i=0;for await(const p of f(n,e,t)){if(i+=p.length,i>D)throw new m.
Qd(`Docker could not ${t.what}: its answer is larger than ${D} bytes`);o.push(p)}const h=Buffer.concat(o).toString("utf8");if(h!=="")try{return JSON.parse(h)}catch(p){
throw new m.Qd(`Docker could not ${t.what}: its answer is no JSON`,{cause:p})}}r($,"sendJson");function A(e,t){const n=`Docker could not ${t}: ${e}`;return/no space left on device|disk quota exceeded/i.
test(e)?new m._p(n,{hint:"Free space where Docker keeps its data, e.g. with `docker system prune`"}):new m.Qd(n)}r(A,"daemonError");function N(e,{method:t,path:n,
query:o={},headers:i,signal:h},p={}){return(e.kind==="tcp"&&e.tls!==void 0?R.request:T.request)({...u(e,h),method:t,path:n+E(o),headers:{Host:"docker",...i},...p})}
r(N,"openRequest");function L(e,t){const{body:n,signal:o}=t,i=n!==void 0&&Symbol.asyncIterator in n,h=n===void 0||i?void 0:JSON.stringify(n),p={...h!==void 0&&{
"Content-Type":"application/json","Content-Length":String(Buffer.byteLength(h))},...i&&{"Content-Type":"application/x-tar","Transfer-Encoding":"chunked"},...t.headers};
return new Promise((P,k)=>{const v=N(e,{...t,headers:p},{signal:o});v.on("response",U=>{clearTimeout(b),t.idle!==void 0&&s(U,t.idle),P(U)});const b=t.idle&&setTimeout(
()=>v.destroy(new Error(`no answer for ${t.idle} ms`)),t.idle);v.once("close",()=>clearTimeout(b)),v.on("error",k),i?(0,I.pipeline)(n,v).catch(U=>{C(U)||k(U)}):
v.end(h)})}r(L,"exchange");function C({code:e}){return e==="EPIPE"||e==="ECONNRESET"||e==="ERR_STREAM_PREMATURE_CLOSE"}r(C,"isBrokenPipe");function s(e,t){const n=setTimeout(
()=>e.destroy(new Error(`nothing came for ${t} ms`)),t);e.on("data",()=>n.refresh()),e.pause(),e.once("close",()=>clearTimeout(n))}r(s,"watchIdle");function u(e,t){
if(e.kind==="unix")return{socketPath:e.path,agent:!1};if(e.kind==="ssh")return{createConnection:r(()=>(0,w.i3)("docker",["-H",e.url,"system","dial-stdio"],{signal:t,
title:`connecting to ${e.url}`,missingHint:"install the docker command: ssh:// goes through it"}),"dial")};const{host:n,port:o,tls:i}=e;return{host:n,port:o,agent:!1,
...i&&{ca:i.ca,cert:i.cert,key:i.key,rejectUnauthorized:i.verify}}}r(u,"connection");function E(e){const t=Object.entries(e).flatMap(([n,o])=>o===void 0||o===!1?
[]:[[n,o===!0?"1":o]]);return t.length===0?"":`?${new URLSearchParams(t)}`}r(E,"queryString");async function l(e){let t="";try{for await(const n of e)if(t+=n.toString(
"utf8"),t.length>S)break}catch{}try{return String(JSON.parse(t).message??t)}catch{return t.trim()||`status ${e.statusCode}`}}r(l,"errorMessage");const g={fields:{
service:"docker"}};function c(e,t,n){const o=`Docker could not ${n}: ${t}`;return e===404?new m.m_(o,g):e===409?new m.fK(o):e===401||e===403?new m.iC(o,g):e===501?
new m.Wt(o):e===503?new m.hG(o,g):e===400?new m.dz(o):A(t,n)}r(c,"statusError");function d(e,t,n){const o={cause:e,...g};switch(e.code){case"ENOENT":case"ECONNR\
EFUSED":return new m.hG(`Docker is not running at ${t.url}`,{...o,hint:"Start it (e.g. `sudo systemctl start docker`), or point DOCKER_HOST at one that runs"});case"\
EACCES":case"EPERM":return new m.iC(`Docker at ${t.url} may not be used by this user`,{...o,hint:"Join the group docker (`sudo usermod -aG docker $USER`, then l\
og in again), or run with sudo"});default:return e instanceof m.JC?e:new m.hG(`Docker at ${t.url} broke off while it should ${n}: ${e.message}`,o)}}r(d,"connect\
ionError")}),64007:((x,M,_)=>{_.d(M,{c:r(()=>I,"c")});var T=_(29027);const R=1024*1024;async function*I(D,S){const a=new TextDecoder;let y="";for await(const f of D){
const O=(y+a.decode(f,{stream:!0})).split(`
`);y=(O.pop()??"").slice(0,R);for(const $ of O)yield*m($,S)}yield*m(y,S)}r(I,"messagesOf");function*m(D,S){const a=w(D);if(a===void 0)return;const y=a.errorDetail?.
message??a.error;if(y!==void 0)throw(0,T.Hd)(String(y),S);const{current:f,total:O}=a.progressDetail??{};yield{...typeof a.stream=="string"&&{stream:a.stream},...typeof a.
status=="string"&&{status:a.status},...typeof a.id=="string"&&{id:a.id},...typeof f=="number"&&{current:f},...typeof O=="number"&&{total:O}}}r(m,"parse");function w(D){
try{const S=JSON.parse(D);return typeof S=="object"&&S!==null?S:void 0}catch{return}}r(w,"tryParse")})};export{W as id,B as ids,G as modules};
