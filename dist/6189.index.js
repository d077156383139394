var B=Object.defineProperty;var o=(N,D)=>B(N,"name",{value:D,configurable:!0});const K=6189,J=[6189],W={56690:((N,D,h)=>{h.d(D,{IX:o(()=>y,"IX"),Pg:o(()=>w,"Pg"),Tu:o(()=>f,"Tu"),b8:o(()=>_,"b8"),eB:o(()=>g,"eB"),sg:o(()=>l,"sg")});var O=h(
77598),S=h(73024),I=h(48161),u=h(24746);const m=/^([1-9][0-9]{0,9})-([0-9]{1,20})-([0-9a-f]{8})([0-9a-f]{8})-[0-9a-f]{12}$/;function w(){return b??=(0,u.zL)("re\
ading /proc/self/stat",()=>P()),`${process.pid}-${b}-${$()}-${(0,O.randomBytes)(6).toString("hex")}`}o(w,"processToken");function l(t){return m.test(t)}o(l,"isT\
oken");function f(t){const n=m.exec(t),[a,d]=[$().slice(0,8),$().slice(8)];return!n||n[4]!==d?"unknown":n[3]!==a?"dead":v(Number(n[1]),n[2]??E)}o(f,"tokenState");
function g(t){return m.exec(t)?.[3]===$().slice(0,8)?f(t):"unknown"}o(g,"sharedTokenState");function _(t){const n=m.exec(t)?.[1];return n===void 0?void 0:Number(
n)}o(_,"pidOf");function y(t){return m.exec(t)?.[4]===$().slice(8)}o(y,"isLocal");function v(t,n){if(!U(t))return"dead";const a=L(t);return a===void 0||n===E||a===
n?"alive":"dead"}o(v,"processState");function L(t){return e(()=>k((0,S.readFileSync)(`/proc/${t}/stat`,"latin1")))}o(L,"startTime");function P(){try{return k((0,S.
readFileSync)("/proc/self/stat","latin1"))??E}catch(t){if((0,u.UQ)(t)==="ENOENT")return E;throw t}}o(P,"ownStart");function k(t){return t.slice(t.lastIndexOf(")")+
2).split(" ")[19]}o(k,"startIn");function U(t){try{return process.kill(t,0),!0}catch(n){return(0,u.UQ)(n)!=="ESRCH"}}o(U,"signalReaches");const E="0";let b,R;function $(){
return R??=(0,u.zL)("reading the identity of this machine",()=>i(c("/proc/sys/kernel/random/boot_id"))+i(`${c("/etc/machine-id")} ${(0,I.hostname)()} ${r()}`)),
R}o($,"machine");function c(t){return s(()=>(0,S.readFileSync)(t,"latin1"))??""}o(c,"textOf");function r(){return s(()=>(0,S.readlinkSync)("/proc/self/ns/pid"))??
""}o(r,"pidNamespace");function s(t){try{return t()}catch(n){if(["ENOENT","ENOTDIR","EACCES","EPERM"].includes((0,u.UQ)(n)??""))return;throw n}}o(s,"readable");
function i(t){return(0,O.hash)("sha256",t,"hex").slice(0,8)}o(i,"short");function e(t){try{return t()}catch{return}}o(e,"readOr")}),40610:((N,D,h)=>{h.d(D,{Z:o(
()=>k,"Z")});var O=h(75892);const S=1e4;async function I(c,{make:r,takeBack:s}){c.throwIfAborted();const i=new AbortController;let e;const t=o(()=>{e=setTimeout(
()=>i.abort(c.reason),S)},"onCancel");c.addEventListener("abort",t,{once:!0});try{const n=await r(i.signal);return c.aborted&&await s(n),c.throwIfAborted(),n}catch(n){
throw c.aborted?c.reason:n}finally{clearTimeout(e),c.removeEventListener("abort",t)}}o(I,"takenBackOnCancel");var u=h(51630),m=h(29027),w=h(64007),l=h(58500);const f=50;
async function g(c,r,{volumes:s,signal:i}){const e={force:!0,...s&&{v:!0}},t={method:"DELETE",path:`/containers/${encodeURIComponent(r)}`,query:e,what:`remove c\
ontainer ${r}`,signal:i};for(;;)try{await c(t);return}catch(n){if(n instanceof O.m_)return;if(!(n instanceof O.fK)||!/already in progress/i.test(n.message))throw n;
await(0,l.setTimeout)(f,void 0,{signal:i}).catch(()=>i.throwIfAborted())}}o(g,"removeContainer");const _="1.41",y="1.48",v=12e4,L=9e5,P=5;async function k({signal:c,
endpoint:r}){const s=r??await(0,u.vS)(),i=await(0,m.tN)(s,{method:"GET",path:"/_ping",what:"answer",signal:c,idle:v});i.resume();const e=String(i.headers["api-v\
ersion"]??"");if(!$(e,_))throw new O.Wt(`Docker at ${s.url} is too old: it supports API ${e||"unknown"}, but ${_} or newer is needed`,{hint:"Update it to Docker\
 20.10 or newer"});return new U(s,$(e,y)?y:e)}o(k,"connectDocker");class U{static{o(this,"DockerClient")}endpoint;apiVersion;constructor(r,s){this.endpoint=r,this.
apiVersion=s}speaks(r){return $(this.apiVersion,r)}async info({signal:r}){return await this.#t({method:"GET",path:"/info",what:"report its configuration",signal:r})}async architecture({
signal:r}){const s=await this.#t({method:"GET",path:"/version",what:"report its version",signal:r});return String(s?.Arch??"")}async inspectImage(r,{signal:s}){
return await this.#t({method:"GET",path:`/images/${E(r)}/json`,what:`inspect image '${r}'`,signal:s})}async imageHistory(r,{signal:s}){const i=`read the history\
 of image '${r}'`;return await this.#t({method:"GET",path:`/images/${E(r)}/history`,what:i,signal:s})??[]}async listImages(r,{signal:s}){const i={filters:r.length>
0&&JSON.stringify({reference:r})};for(let e=1;;e++)try{return await this.#t({method:"GET",path:"/images/json",query:i,what:"list images",signal:s})??[]}catch(t){
if(!(t instanceof O.m_)||e===P)throw t}}async tagImage(r,{repository:s,tag:i,signal:e}){const t=`tag '${r}' as ${s}:${i}`;await this.#t({method:"POST",path:`/im\
ages/${E(r)}/tag`,query:{repo:s,tag:i},what:t,signal:e})}async removeImage(r,{signal:s,force:i=!1}){await this.#t({method:"DELETE",path:`/images/${E(r)}`,query:{
force:i},what:`remove image '${r}'`,signal:s})}async*saveImage(r,{signal:s,platform:i}){const e={platform:i!==void 0&&this.speaks("1.48")?R(i):void 0};yield*this.#e(
{method:"GET",path:`/images/${E(r)}/get`,query:e,what:`save image '${r}'`,signal:s,idle:L})}async*loadImage(r,{signal:s}){const i="load the image";let e;async function*t(){
try{yield*r}catch(n){throw e=n,n}}o(t,"watched");try{yield*(0,w.c)(this.#e({method:"POST",path:"/images/load",body:t(),what:i,signal:s}),i)}catch(n){throw e??n}}async*pullImage(r,{
signal:s,tag:i,auth:e,platform:t}){const n=`pull ${r}:${i}`,a=e&&{"X-Registry-Auth":b(JSON.stringify(e))},d={fromImage:r,tag:i,platform:t};yield*(0,w.c)(this.#e(
{method:"POST",path:"/images/create",query:d,what:n,signal:s,...a&&{headers:a}}),n)}async createContainer(r,{signal:s,platform:i,name:e}){const t={name:e,platform:this.
speaks("1.41")?i:void 0},n=e===void 0?"create a container":`create container '${e}'`;return await I(s,{make:o(async a=>(await this.#t({method:"POST",path:"/cont\
ainers/create",query:t,body:r,what:n,signal:a})).Id,"make"),takeBack:o(a=>this.removeContainer(a,{volumes:!0,signal:AbortSignal.timeout(v)}),"takeBack")})}readContainer(r,s,{
signal:i}){const e=`read ${s} of container ${r}`;return this.#e({method:"GET",path:`/containers/${E(r)}/archive`,query:{path:s},what:e,signal:i,idle:v})}async listContainers(r,{
signal:s}){const i={all:!0,filters:JSON.stringify({label:[r]})};return await this.#t({method:"GET",path:"/containers/json",query:i,what:"list containers",signal:s})??
[]}async removeContainer(r,s){await g(i=>this.#t(i),r,s)}json(r){return this.#t(r)}bytes(r){return this.#e(r)}upgrade(r){return(0,m.fG)(this.endpoint,{...r,path:`\
/v${this.apiVersion}${r.path}`})}#t(r){return(0,m.jD)(this.endpoint,{idle:v,...r,path:`/v${this.apiVersion}${r.path}`})}async*#e(r){const s={...r,path:`/v${this.
apiVersion}${r.path}`};yield*(0,m.$$)(await(0,m.tN)(this.endpoint,s),this.endpoint,s)}}function E(c){return c.split("/").map(encodeURIComponent).join("/")}o(E,"\
encode");function b(c){return Buffer.from(c).toString("base64").replaceAll("+","-").replaceAll("/","_")}o(b,"urlSafe");function R(c){const[r,s,i]=c.split("/");return JSON.
stringify({os:r,architecture:s,...i!==void 0&&{variant:i}})}o(R,"platformJson");function $(c,r){const[s=0,i=0]=c.split(".").map(Number),[e=0,t=0]=r.split(".").map(
Number);return s>e||s===e&&i>=t}o($,"isAtLeast")}),29027:((N,D,h)=>{h.d(D,{$$:o(()=>y,"$$"),Hd:o(()=>P,"Hd"),fG:o(()=>v,"fG"),jD:o(()=>L,"jD"),tN:o(()=>_,"tN")});
var O=h(37067),S=h(44708),I=h(46466),u=h(75892),m=h(30486),w=h(81622);const l=32*1024*1024,f=64*1024,g=304;async function _(e,t){t.signal.throwIfAborted();let n;
try{n=await U(e,t)}catch(d){throw t.signal.aborted?t.signal.reason:i(d,e,t.what)}const a=n.statusCode??0;if(a>=200&&a<300||a===g)return n;throw s(a,await c(n),t.
what)}o(_,"send");async function*y(e,t,n){try{yield*e}catch(a){throw n.signal.aborted?n.signal.reason:i(a,t,n.what)}finally{e.destroy()}}o(y,"bytesOf");async function v(e,t){
t.signal.throwIfAborted();const{promise:n,resolve:a,reject:d}=Promise.withResolvers(),p=k(e,{...t,headers:{Connection:"Upgrade",Upgrade:"tcp"}}),T=o(()=>{p.destroy(
t.signal.reason)},"cancel");t.signal.addEventListener("abort",T,{once:!0}),p.on("upgrade",(C,A)=>a(A)),p.on("error",C=>d(i(C,e,t.what))),p.on("response",C=>{c(C).
then(A=>d(s(C.statusCode??0,A,t.what)),d)}),p.end();try{return await n}finally{t.signal.removeEventListener("abort",T)}}o(v,"upgrade");async function L(e,t){const n=await _(
e,t),a=[];let d=0;for await(const T of y(n,e,t)){if(d+=T.length,d>l)throw new u.Qd(`Docker could not ${t.what}: its answer is larger than ${l} bytes`);a.push(T)}
const p=Buffer.concat(a).toString("utf8");if(p!=="")try{return JSON.parse(p)}catch(T){throw new u.Qd(`Docker could not ${t.what}: its answer is not JSON`,{cause:T})}}
o(L,"sendJson");function P(e,t){const n=`Docker could not ${t}: ${e}`;return/no space left on device|disk quota exceeded/i.test(e)?new u._p(n,{hint:"Free some s\
pace in Docker's data folder, e.g. with `docker system prune`"}):new u.Qd(n)}o(P,"daemonError");function k(e,{method:t,path:n,query:a={},headers:d,signal:p},T={}){
return(e.kind==="tcp"&&e.tls!==void 0?S.request:O.request)({...R(e,p),method:t,path:n+$(a),headers:{Host:"docker",...d},...T})}o(k,"openRequest");function U(e,t){
const{body:n,signal:a}=t,d=n!==void 0&&Symbol.asyncIterator in n,p=n===void 0||d?void 0:JSON.stringify(n),T={...p!==void 0&&{"Content-Type":"application/json","\
Content-Length":String(Buffer.byteLength(p))},...d&&{"Content-Type":"application/x-tar","Transfer-Encoding":"chunked"},...t.headers};return new Promise((C,A)=>{
const M=k(e,{...t,headers:T},{signal:a});M.on("response",x=>{clearTimeout(j),t.idle!==void 0&&b(x,t.idle),C(x)});const j=t.idle&&setTimeout(()=>M.destroy(new Error(
`no answer for ${t.idle} ms`)),t.idle);M.once("close",()=>clearTimeout(j)),M.on("error",A),d?(0,I.pipeline)(n,M).catch(x=>{E(x)||A(x)}):M.end(p)})}o(U,"exchange");
function E({code:e}){return e==="EPIPE"||e==="ECONNRESET"||e==="ERR_STREAM_PREMATURE_CLOSE"}o(E,"isBrokenPipe");function b(e,t){const n=setTimeout(()=>e.destroy(
new Error(`no data for ${t} ms`)),t);e.on("data",()=>n.refresh()),e.pause(),e.once("close",()=>clearTimeout(n))}o(b,"watchIdle");function R(e,t){if(e.kind==="un\
ix")return{socketPath:e.path,agent:!1};if(e.kind==="ssh")return{createConnection:o(()=>(0,m.i3)("docker",["-H",e.url,"system","dial-stdio"],{signal:t,title:`con\
necting to ${e.url}`,missingHint:"install the docker command, which ssh:// needs"}),"dial")};const{host:n,port:a,tls:d}=e;return{host:n,port:a,agent:!1,...d&&{ca:d.
ca,cert:d.cert,key:d.key,rejectUnauthorized:d.verify}}}o(R,"connection");function $(e){const t=Object.entries(e).flatMap(([n,a])=>a===void 0||a===!1?[]:[[n,a===
!0?"1":a]]);return t.length===0?"":`?${new URLSearchParams(t)}`}o($,"queryString");async function c(e){let t="";try{for await(const n of e)if(t+=n.toString("utf\
8"),t.length>f)break}catch{}try{return(0,w.r)(String(JSON.parse(t).message??t))}catch{return t.trim()||`status ${e.statusCode}`}}o(c,"errorMessage");const r={fields:{
service:"docker"}};function s(e,t,n){const a=`Docker could not ${n}: ${t}`;return e===404?new u.m_(a,r):e===409?new u.fK(a):e===401||e===403?new u.iC(a,r):e===501?
new u.Wt(a):e===503?new u.hG(a,r):e===400?new u.dz(a):P(t,n)}o(s,"statusError");function i(e,t,n){const a={cause:e,...r};switch(e.code){case"ENOENT":case"ECONNR\
EFUSED":return new u.hG(`Docker is not running at ${t.url}`,{...a,hint:"Start it (e.g. `sudo systemctl start docker`), or set DOCKER_HOST to a running one"});case"\
EACCES":case"EPERM":return new u.iC(`This user may not use Docker at ${t.url}`,{...a,hint:"Join the group docker (`sudo usermod -aG docker $USER`, then log in a\
gain), or run with sudo"});default:return e instanceof u.JC?e:new u.hG(`Docker at ${t.url} could not ${n}: the connection broke: ${e.message}`,a)}}o(i,"connecti\
onError")}),64007:((N,D,h)=>{h.d(D,{c:o(()=>I,"c")});var O=h(29027);const S=1024*1024;async function*I(w,l){const f=new TextDecoder;let g="";for await(const _ of w){
const y=(g+f.decode(_,{stream:!0})).split(`
`);g=(y.pop()??"").slice(0,S);for(const v of y)yield*u(v,l)}yield*u(g,l)}o(I,"messagesOf");function*u(w,l){const f=m(w);if(f===void 0)return;const g=f.errorDetail?.
message??f.error;if(g!==void 0)throw(0,O.Hd)(String(g),l);const{current:_,total:y}=f.progressDetail??{};yield{...typeof f.stream=="string"&&{stream:f.stream},...typeof f.
status=="string"&&{status:f.status},...typeof f.id=="string"&&{id:f.id},...typeof _=="number"&&{current:_},...typeof y=="number"&&{total:y}}}o(u,"parse");function m(w){
try{const l=JSON.parse(w);return typeof l=="object"&&l!==null?l:void 0}catch{return}}o(m,"tryParse")})};export{K as id,J as ids,W as modules};
