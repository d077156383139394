var x=Object.defineProperty;var s=(L,v)=>x(L,"name",{value:v,configurable:!0});const K=8809,W=[8809],G={2430:((L,v,h)=>{h.d(v,{IX:s(()=>D,"IX"),Pg:s(()=>y,"Pg"),Tu:s(()=>l,"Tu"),b8:s(()=>T,"b8"),eB:s(()=>g,"eB"),sg:s(()=>p,"sg")});var C=h(
77598),P=h(73024),$=h(48161),u=h(3134);const O=/^([1-9][0-9]{0,9})-([0-9]{1,20})-([0-9a-f]{8})([0-9a-f]{8})-[0-9a-f]{12}$/;function y(){return i??=(0,u.zL)("rea\
ding /proc/self/stat",()=>N()),`${process.pid}-${i}-${c()}-${(0,C.randomBytes)(6).toString("hex")}`}s(y,"processToken");function p(t){return O.test(t)}s(p,"isTo\
ken");function l(t){const o=O.exec(t),[d,_]=[c().slice(0,8),c().slice(8)];return!o||o[4]!==_?"unknown":o[3]!==d?"dead":w(Number(o[1]),o[2]??e)}s(l,"tokenState");
function g(t){return O.exec(t)?.[3]===c().slice(0,8)?l(t):"unknown"}s(g,"sharedTokenState");function T(t){const o=O.exec(t)?.[1];return o===void 0?void 0:Number(
o)}s(T,"pidOf");function D(t){return O.exec(t)?.[4]===c().slice(8)}s(D,"isLocal");function w(t,o){if(!m(t))return"dead";const d=R(t);return d===void 0||o===e||d===
o?"alive":"dead"}s(w,"processState");function R(t){return r(()=>k((0,P.readFileSync)(`/proc/${t}/stat`,"latin1")))}s(R,"startTime");function N(){try{return k((0,P.
readFileSync)("/proc/self/stat","latin1"))??e}catch(t){if((0,u.UQ)(t)==="ENOENT")return e;throw t}}s(N,"ownStart");function k(t){return t.slice(t.lastIndexOf(")")+
2).split(" ")[19]}s(k,"startIn");function m(t){try{return process.kill(t,0),!0}catch(o){return(0,u.UQ)(o)!=="ESRCH"}}s(m,"signalReaches");const e="0";let i,a;function c(){
return a??=(0,u.zL)("reading the identity of this machine",()=>n(f("/proc/sys/kernel/random/boot_id"))+n(`${f("/etc/machine-id")} ${(0,$.hostname)()} ${E()}`)),
a}s(c,"machine");function f(t){return I(()=>(0,P.readFileSync)(t,"latin1"))??""}s(f,"textOf");function E(){return I(()=>(0,P.readlinkSync)("/proc/self/ns/pid"))??
""}s(E,"pidNamespace");function I(t){try{return t()}catch(o){if(["ENOENT","ENOTDIR","EACCES","EPERM"].includes((0,u.UQ)(o)??""))return;throw o}}s(I,"readable");
function n(t){return(0,C.hash)("sha256",t,"hex").slice(0,8)}s(n,"short");function r(t){try{return t()}catch{return}}s(r,"readOr")}),39296:((L,v,h)=>{h.d(v,{Z:s(
()=>T,"Z")});var C=h(75892),P=h(51630),$=h(29027),u=h(64007);const O="1.41",y="1.48",p=12e4,l=9e5,g=5;async function T({signal:m,endpoint:e}){const i=e??await(0,P.
vS)(),a=await(0,$.tN)(i,{method:"GET",path:"/_ping",what:"answer",signal:m,idle:p});a.resume();const c=String(a.headers["api-version"]??"");if(!k(c,O))throw new C.
Wt(`Docker at ${i.url} is too old: it speaks API ${c||"unknown"}, at least ${O} is needed`,{hint:"Update it to Docker 20.10 or newer"});return new D(i,k(c,y)?y:
c)}s(T,"connectDocker");class D{static{s(this,"DockerClient")}endpoint;apiVersion;constructor(e,i){this.endpoint=e,this.apiVersion=i}speaks(e){return k(this.apiVersion,
e)}async info({signal:e}){return await this.#t({method:"GET",path:"/info",what:"tell about itself",signal:e})}async architecture({signal:e}){const i=await this.#t(
{method:"GET",path:"/version",what:"tell its version",signal:e});return String(i?.Arch??"")}async inspectImage(e,{signal:i}){return await this.#t({method:"GET",
path:`/images/${w(e)}/json`,what:`inspect image '${e}'`,signal:i})}async imageHistory(e,{signal:i}){const a=`read the history of image '${e}'`;return await this.#t(
{method:"GET",path:`/images/${w(e)}/history`,what:a,signal:i})??[]}async listImages(e,{signal:i}){const a={filters:e.length>0&&JSON.stringify({reference:e})};for(let c=1;;c++)
try{return await this.#t({method:"GET",path:"/images/json",query:a,what:"list images",signal:i})??[]}catch(f){if(!(f instanceof C.m_)||c===g)throw f}}async tagImage(e,{
repository:i,tag:a,signal:c}){const f=`tag '${e}' as ${i}:${a}`;await this.#t({method:"POST",path:`/images/${w(e)}/tag`,query:{repo:i,tag:a},what:f,signal:c})}async removeImage(e,{
signal:i,force:a=!1}){await this.#t({method:"DELETE",path:`/images/${w(e)}`,query:{force:a},what:`remove image '${e}'`,signal:i})}async*saveImage(e,{signal:i,platform:a}){
const c={platform:a!==void 0&&this.speaks("1.48")?N(a):void 0};yield*this.#e({method:"GET",path:`/images/${w(e)}/get`,query:c,what:`save image '${e}'`,signal:i,
idle:l})}async*loadImage(e,{signal:i}){const a="load the image";let c;async function*f(){try{yield*e}catch(E){throw c=E,E}}s(f,"watched");try{yield*(0,u.c)(this.#e(
{method:"POST",path:"/images/load",body:f(),what:a,signal:i}),a)}catch(E){throw c??E}}async*pullImage(e,{signal:i,tag:a,auth:c,platform:f}){const E=`pull ${e}:${a}`,
I=c&&{"X-Registry-Auth":R(JSON.stringify(c))},n={fromImage:e,tag:a,platform:f};yield*(0,u.c)(this.#e({method:"POST",path:"/images/create",query:n,what:E,signal:i,
...I&&{headers:I}}),E)}async createContainer(e,{signal:i,platform:a,name:c}){const f={name:c,platform:this.speaks("1.41")?a:void 0},E=c===void 0?"create a conta\
iner":`create container '${c}'`;return(await this.#t({method:"POST",path:"/containers/create",query:f,body:e,what:E,signal:i})).Id}readContainer(e,i,{signal:a}){
const c=`read ${i} of container ${e}`;return this.#e({method:"GET",path:`/containers/${w(e)}/archive`,query:{path:i},what:c,signal:a,idle:p})}async listContainers(e,{
signal:i}){const a={all:!0,filters:JSON.stringify({label:[e]})};return await this.#t({method:"GET",path:"/containers/json",query:a,what:"list containers",signal:i})??
[]}async removeContainer(e,{signal:i}){await this.#t({method:"DELETE",path:`/containers/${w(e)}`,query:{force:!0,v:!0},what:`remove container ${e}`,signal:i})}json(e){
return this.#t(e)}bytes(e){return this.#e(e)}upgrade(e){return(0,$.fG)(this.endpoint,{...e,path:`/v${this.apiVersion}${e.path}`})}#t(e){return(0,$.jD)(this.endpoint,
{idle:p,...e,path:`/v${this.apiVersion}${e.path}`})}async*#e(e){const i={...e,path:`/v${this.apiVersion}${e.path}`};yield*(0,$.$$)(await(0,$.tN)(this.endpoint,i),
this.endpoint,i)}}function w(m){return m.split("/").map(encodeURIComponent).join("/")}s(w,"encode");function R(m){return Buffer.from(m).toString("base64").replaceAll(
"+","-").replaceAll("/","_")}s(R,"urlSafe");function N(m){const[e,i,a]=m.split("/");return JSON.stringify({os:e,architecture:i,...a!==void 0&&{variant:a}})}s(N,
"platformJson");function k(m,e){const[i=0,a=0]=m.split(".").map(Number),[c=0,f=0]=e.split(".").map(Number);return i>c||i===c&&a>=f}s(k,"isAtLeast")}),29027:((L,v,h)=>{
h.d(v,{$$:s(()=>T,"$$"),Hd:s(()=>R,"Hd"),fG:s(()=>D,"fG"),jD:s(()=>w,"jD"),tN:s(()=>g,"tN")});var C=h(37067),P=h(44708),$=h(46466),u=h(75892),O=h(79738);const y=32*
1024*1024,p=64*1024,l=304;async function g(n,r){r.signal.throwIfAborted();let t;try{t=await k(n,r)}catch(d){throw r.signal.aborted?r.signal.reason:I(d,n,r.what)}
const o=t.statusCode??0;if(o>=200&&o<300||o===l)return t;throw E(o,await c(t),r.what)}s(g,"send");async function*T(n,r,t){try{yield*n}catch(o){throw t.signal.aborted?
t.signal.reason:I(o,r,t.what)}finally{n.destroy()}}s(T,"bytesOf");async function D(n,r){r.signal.throwIfAborted();const{promise:t,resolve:o,reject:d}=Promise.withResolvers(),
_=N(n,{...r,headers:{Connection:"Upgrade",Upgrade:"tcp"}}),S=s(()=>{_.destroy(r.signal.reason)},"cancel");r.signal.addEventListener("abort",S,{once:!0}),_.on("u\
pgrade",(M,A)=>o(A)),_.on("error",M=>d(I(M,n,r.what))),_.on("response",M=>{c(M).then(A=>d(E(M.statusCode??0,A,r.what)),d)}),_.end();try{return await t}finally{r.
signal.removeEventListener("abort",S)}}s(D,"upgrade");async function w(n,r){const t=await g(n,r),o=[];let d=0;for await(const S of T(t,n,r)){if(d+=S.length,d>y)
throw new u.Qd(`Docker could not ${r.what}: its answer is larger than ${y} bytes`);o.push(S)}const _=Buffer.concat(o).toString("utf8");if(_!=="")try{return JSON.
parse(_)}catch(S){throw new u.Qd(`Docker could not ${r.what}: its answer is no JSON`,{cause:S})}}s(w,"sendJson");function R(n,r){const t=`Docker could not ${r}:\
 ${n}`;return/no space left on device|disk quota exceeded/i.test(n)?new u._p(t,{hint:"Free space where Docker keeps its data, e.g. with `docker system prune`"}):
new u.Qd(t)}s(R,"daemonError");function N(n,{method:r,path:t,query:o={},headers:d,signal:_},S={}){return(n.kind==="tcp"&&n.tls!==void 0?P.request:C.request)({...i(
n,_),method:r,path:t+a(o),headers:{Host:"docker",...d},...S})}s(N,"openRequest");function k(n,r){const{body:t,signal:o}=r,d=t!==void 0&&Symbol.asyncIterator in t,
_=t===void 0||d?void 0:JSON.stringify(t),S={..._!==void 0&&{"Content-Type":"application/json","Content-Length":String(Buffer.byteLength(_))},...d&&{"Content-Typ\
e":"application/x-tar","Transfer-Encoding":"chunked"},...r.headers};return new Promise((M,A)=>{const b=N(n,{...r,headers:S},{signal:o});b.on("response",U=>{clearTimeout(
j),r.idle!==void 0&&e(U,r.idle),M(U)});const j=r.idle&&setTimeout(()=>b.destroy(new Error(`no answer for ${r.idle} ms`)),r.idle);b.once("close",()=>clearTimeout(
j)),b.on("error",A),d?(0,$.pipeline)(t,b).catch(U=>{m(U)||A(U)}):b.end(_)})}s(k,"exchange");function m({code:n}){return n==="EPIPE"||n==="ECONNRESET"||n==="ERR_\
STREAM_PREMATURE_CLOSE"}s(m,"isBrokenPipe");function e(n,r){const t=setTimeout(()=>n.destroy(new Error(`nothing came for ${r} ms`)),r);n.on("data",()=>t.refresh()),
n.pause(),n.once("close",()=>clearTimeout(t))}s(e,"watchIdle");function i(n,r){if(n.kind==="unix")return{socketPath:n.path,agent:!1};if(n.kind==="ssh")return{createConnection:s(
()=>(0,O.i3)("docker",["-H",n.url,"system","dial-stdio"],{signal:r,title:`connecting to ${n.url}`,missingHint:"install the docker command: ssh:// goes through i\
t"}),"dial")};const{host:t,port:o,tls:d}=n;return{host:t,port:o,agent:!1,...d&&{ca:d.ca,cert:d.cert,key:d.key,rejectUnauthorized:d.verify}}}s(i,"connection");function a(n){
const r=Object.entries(n).flatMap(([t,o])=>o===void 0||o===!1?[]:[[t,o===!0?"1":o]]);return r.length===0?"":`?${new URLSearchParams(r)}`}s(a,"queryString");async function c(n){
let r="";try{for await(const t of n)if(r+=t.toString("utf8"),r.length>p)break}catch{}try{return String(JSON.parse(r).message??r)}catch{return r.trim()||`status ${n.
statusCode}`}}s(c,"errorMessage");const f={fields:{service:"docker"}};function E(n,r,t){const o=`Docker could not ${t}: ${r}`;return n===404?new u.m_(o,f):n===409?
new u.fK(o):n===401||n===403?new u.iC(o,f):n===501?new u.Wt(o):n===503?new u.hG(o,f):n===400?new u.dz(o):R(r,t)}s(E,"statusError");function I(n,r,t){const o={cause:n,
...f};switch(n.code){case"ENOENT":case"ECONNREFUSED":return new u.hG(`Docker is not running at ${r.url}`,{...o,hint:"Start it (e.g. `sudo systemctl start docker\
`), or point DOCKER_HOST at one that runs"});case"EACCES":case"EPERM":return new u.iC(`Docker at ${r.url} may not be used by this user`,{...o,hint:"Join the gro\
up docker (`sudo usermod -aG docker $USER`, then log in again), or run with sudo"});default:return n instanceof u.JC?n:new u.hG(`Docker at ${r.url} broke off wh\
ile it should ${t}: ${n.message}`,o)}}s(I,"connectionError")}),64007:((L,v,h)=>{h.d(v,{c:s(()=>$,"c")});var C=h(29027);const P=1024*1024;async function*$(y,p){const l=new TextDecoder;
let g="";for await(const T of y){const D=(g+l.decode(T,{stream:!0})).split(`
`);g=(D.pop()??"").slice(0,P);for(const w of D)yield*u(w,p)}yield*u(g,p)}s($,"messagesOf");function*u(y,p){const l=O(y);if(l===void 0)return;const g=l.errorDetail?.
message??l.error;if(g!==void 0)throw(0,C.Hd)(String(g),p);const{current:T,total:D}=l.progressDetail??{};yield{...typeof l.stream=="string"&&{stream:l.stream},...typeof l.
status=="string"&&{status:l.status},...typeof l.id=="string"&&{id:l.id},...typeof T=="number"&&{current:T},...typeof D=="number"&&{total:D}}}s(u,"parse");function O(y){
try{const p=JSON.parse(y);return typeof p=="object"&&p!==null?p:void 0}catch{return}}s(O,"tryParse")})};export{K as id,W as ids,G as modules};
