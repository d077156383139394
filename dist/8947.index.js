var B=Object.defineProperty;var r=(M,k)=>B(M,"name",{value:k,configurable:!0});const K=8947,J=[8947],W={2430:((M,k,h)=>{h.d(k,{IX:r(()=>O,"IX"),Pg:r(()=>_,"Pg"),Tu:r(()=>p,"Tu"),b8:r(()=>T,"b8"),eB:r(()=>w,"eB"),sg:r(()=>y,"sg")});var C=h(
77598),D=h(73024),P=h(48161),u=h(3134);const E=/^([1-9][0-9]{0,9})-([0-9]{1,20})-([0-9a-f]{8})([0-9a-f]{8})-[0-9a-f]{12}$/;function _(){return d??=(0,u.zL)("rea\
ding /proc/self/stat",()=>$()),`${process.pid}-${d}-${s()}-${(0,C.randomBytes)(6).toString("hex")}`}r(_,"processToken");function y(t){return E.test(t)}r(y,"isTo\
ken");function p(t){const o=E.exec(t),[a,f]=[s().slice(0,8),s().slice(8)];return!o||o[4]!==f?"unknown":o[3]!==a?"dead":b(Number(o[1]),o[2]??v)}r(p,"tokenState");
function w(t){return E.exec(t)?.[3]===s().slice(0,8)?p(t):"unknown"}r(w,"sharedTokenState");function T(t){const o=E.exec(t)?.[1];return o===void 0?void 0:Number(
o)}r(T,"pidOf");function O(t){return E.exec(t)?.[4]===s().slice(8)}r(O,"isLocal");function b(t,o){if(!U(t))return"dead";const a=L(t);return a===void 0||o===v||a===
o?"alive":"dead"}r(b,"processState");function L(t){return n(()=>R((0,D.readFileSync)(`/proc/${t}/stat`,"latin1")))}r(L,"startTime");function $(){try{return R((0,D.
readFileSync)("/proc/self/stat","latin1"))??v}catch(t){if((0,u.UQ)(t)==="ENOENT")return v;throw t}}r($,"ownStart");function R(t){return t.slice(t.lastIndexOf(")")+
2).split(" ")[19]}r(R,"startIn");function U(t){try{return process.kill(t,0),!0}catch(o){return(0,u.UQ)(o)!=="ESRCH"}}r(U,"signalReaches");const v="0";let d,e;function s(){
return e??=(0,u.zL)("reading the identity of this machine",()=>m(i("/proc/sys/kernel/random/boot_id"))+m(`${i("/etc/machine-id")} ${(0,P.hostname)()} ${c()}`)),
e}r(s,"machine");function i(t){return l(()=>(0,D.readFileSync)(t,"latin1"))??""}r(i,"textOf");function c(){return l(()=>(0,D.readlinkSync)("/proc/self/ns/pid"))??
""}r(c,"pidNamespace");function l(t){try{return t()}catch(o){if(["ENOENT","ENOTDIR","EACCES","EPERM"].includes((0,u.UQ)(o)??""))return;throw o}}r(l,"readable");
function m(t){return(0,C.hash)("sha256",t,"hex").slice(0,8)}r(m,"short");function n(t){try{return t()}catch{return}}r(n,"readOr")}),30044:((M,k,h)=>{h.d(k,{Z:r(
()=>b,"Z")});var C=h(75892);const D=1e4;async function P(d,{make:e,takeBack:s}){d.throwIfAborted();const i=new AbortController;let c;const l=r(()=>{c=setTimeout(
()=>i.abort(d.reason),D)},"onCancel");d.addEventListener("abort",l,{once:!0});try{const m=await e(i.signal);return d.aborted&&await s(m),d.throwIfAborted(),m}catch(m){
throw d.aborted?d.reason:m}finally{clearTimeout(c),d.removeEventListener("abort",l)}}r(P,"takenBackOnCancel");var u=h(51630),E=h(29027),_=h(64007);const y="1.41",
p="1.48",w=12e4,T=9e5,O=5;async function b({signal:d,endpoint:e}){const s=e??await(0,u.vS)(),i=await(0,E.tN)(s,{method:"GET",path:"/_ping",what:"answer",signal:d,
idle:w});i.resume();const c=String(i.headers["api-version"]??"");if(!v(c,y))throw new C.Wt(`Docker at ${s.url} is too old: it speaks API ${c||"unknown"}, at lea\
st ${y} is needed`,{hint:"Update it to Docker 20.10 or newer"});return new L(s,v(c,p)?p:c)}r(b,"connectDocker");class L{static{r(this,"DockerClient")}endpoint;apiVersion;constructor(e,s){
this.endpoint=e,this.apiVersion=s}speaks(e){return v(this.apiVersion,e)}async info({signal:e}){return await this.#t({method:"GET",path:"/info",what:"tell about \
itself",signal:e})}async architecture({signal:e}){const s=await this.#t({method:"GET",path:"/version",what:"tell its version",signal:e});return String(s?.Arch??
"")}async inspectImage(e,{signal:s}){return await this.#t({method:"GET",path:`/images/${$(e)}/json`,what:`inspect image '${e}'`,signal:s})}async imageHistory(e,{
signal:s}){const i=`read the history of image '${e}'`;return await this.#t({method:"GET",path:`/images/${$(e)}/history`,what:i,signal:s})??[]}async listImages(e,{
signal:s}){const i={filters:e.length>0&&JSON.stringify({reference:e})};for(let c=1;;c++)try{return await this.#t({method:"GET",path:"/images/json",query:i,what:"\
list images",signal:s})??[]}catch(l){if(!(l instanceof C.m_)||c===O)throw l}}async tagImage(e,{repository:s,tag:i,signal:c}){const l=`tag '${e}' as ${s}:${i}`;await this.#t(
{method:"POST",path:`/images/${$(e)}/tag`,query:{repo:s,tag:i},what:l,signal:c})}async removeImage(e,{signal:s,force:i=!1}){await this.#t({method:"DELETE",path:`\
/images/${$(e)}`,query:{force:i},what:`remove image '${e}'`,signal:s})}async*saveImage(e,{signal:s,platform:i}){const c={platform:i!==void 0&&this.speaks("1.48")?
U(i):void 0};yield*this.#e({method:"GET",path:`/images/${$(e)}/get`,query:c,what:`save image '${e}'`,signal:s,idle:T})}async*loadImage(e,{signal:s}){const i="lo\
ad the image";let c;async function*l(){try{yield*e}catch(m){throw c=m,m}}r(l,"watched");try{yield*(0,_.c)(this.#e({method:"POST",path:"/images/load",body:l(),what:i,
signal:s}),i)}catch(m){throw c??m}}async*pullImage(e,{signal:s,tag:i,auth:c,platform:l}){const m=`pull ${e}:${i}`,n=c&&{"X-Registry-Auth":R(JSON.stringify(c))},
t={fromImage:e,tag:i,platform:l};yield*(0,_.c)(this.#e({method:"POST",path:"/images/create",query:t,what:m,signal:s,...n&&{headers:n}}),m)}async createContainer(e,{
signal:s,platform:i,name:c}){const l={name:c,platform:this.speaks("1.41")?i:void 0},m=c===void 0?"create a container":`create container '${c}'`;return await P(s,
{make:r(async n=>(await this.#t({method:"POST",path:"/containers/create",query:l,body:e,what:m,signal:n})).Id,"make"),takeBack:r(n=>this.removeContainer(n,{signal:AbortSignal.
timeout(w)}),"takeBack")})}readContainer(e,s,{signal:i}){const c=`read ${s} of container ${e}`;return this.#e({method:"GET",path:`/containers/${$(e)}/archive`,query:{
path:s},what:c,signal:i,idle:w})}async listContainers(e,{signal:s}){const i={all:!0,filters:JSON.stringify({label:[e]})};return await this.#t({method:"GET",path:"\
/containers/json",query:i,what:"list containers",signal:s})??[]}async removeContainer(e,{signal:s}){await this.#t({method:"DELETE",path:`/containers/${$(e)}`,query:{
force:!0,v:!0},what:`remove container ${e}`,signal:s})}json(e){return this.#t(e)}bytes(e){return this.#e(e)}upgrade(e){return(0,E.fG)(this.endpoint,{...e,path:`\
/v${this.apiVersion}${e.path}`})}#t(e){return(0,E.jD)(this.endpoint,{idle:w,...e,path:`/v${this.apiVersion}${e.path}`})}async*#e(e){const s={...e,path:`/v${this.
apiVersion}${e.path}`};yield*(0,E.$$)(await(0,E.tN)(this.endpoint,s),this.endpoint,s)}}function $(d){return d.split("/").map(encodeURIComponent).join("/")}r($,"\
encode");function R(d){return Buffer.from(d).toString("base64").replaceAll("+","-").replaceAll("/","_")}r(R,"urlSafe");function U(d){const[e,s,i]=d.split("/");return JSON.
stringify({os:e,architecture:s,...i!==void 0&&{variant:i}})}r(U,"platformJson");function v(d,e){const[s=0,i=0]=d.split(".").map(Number),[c=0,l=0]=e.split(".").map(
Number);return s>c||s===c&&i>=l}r(v,"isAtLeast")}),29027:((M,k,h)=>{h.d(k,{$$:r(()=>O,"$$"),Hd:r(()=>$,"Hd"),fG:r(()=>b,"fG"),jD:r(()=>L,"jD"),tN:r(()=>T,"tN")});
var C=h(37067),D=h(44708),P=h(46466),u=h(75892),E=h(79738),_=h(81622);const y=32*1024*1024,p=64*1024,w=304;async function T(n,t){t.signal.throwIfAborted();let o;
try{o=await U(n,t)}catch(f){throw t.signal.aborted?t.signal.reason:m(f,n,t.what)}const a=o.statusCode??0;if(a>=200&&a<300||a===w)return o;throw l(a,await i(o),t.
what)}r(T,"send");async function*O(n,t,o){try{yield*n}catch(a){throw o.signal.aborted?o.signal.reason:m(a,t,o.what)}finally{n.destroy()}}r(O,"bytesOf");async function b(n,t){
t.signal.throwIfAborted();const{promise:o,resolve:a,reject:f}=Promise.withResolvers(),g=R(n,{...t,headers:{Connection:"Upgrade",Upgrade:"tcp"}}),S=r(()=>{g.destroy(
t.signal.reason)},"cancel");t.signal.addEventListener("abort",S,{once:!0}),g.on("upgrade",(I,A)=>a(A)),g.on("error",I=>f(m(I,n,t.what))),g.on("response",I=>{i(I).
then(A=>f(l(I.statusCode??0,A,t.what)),f)}),g.end();try{return await o}finally{t.signal.removeEventListener("abort",S)}}r(b,"upgrade");async function L(n,t){const o=await T(
n,t),a=[];let f=0;for await(const S of O(o,n,t)){if(f+=S.length,f>y)throw new u.Qd(`Docker could not ${t.what}: its answer is larger than ${y} bytes`);a.push(S)}
const g=Buffer.concat(a).toString("utf8");if(g!=="")try{return JSON.parse(g)}catch(S){throw new u.Qd(`Docker could not ${t.what}: its answer is no JSON`,{cause:S})}}
r(L,"sendJson");function $(n,t){const o=`Docker could not ${t}: ${n}`;return/no space left on device|disk quota exceeded/i.test(n)?new u._p(o,{hint:"Free space \
where Docker keeps its data, e.g. with `docker system prune`"}):new u.Qd(o)}r($,"daemonError");function R(n,{method:t,path:o,query:a={},headers:f,signal:g},S={}){
return(n.kind==="tcp"&&n.tls!==void 0?D.request:C.request)({...e(n,g),method:t,path:o+s(a),headers:{Host:"docker",...f},...S})}r(R,"openRequest");function U(n,t){
const{body:o,signal:a}=t,f=o!==void 0&&Symbol.asyncIterator in o,g=o===void 0||f?void 0:JSON.stringify(o),S={...g!==void 0&&{"Content-Type":"application/json","\
Content-Length":String(Buffer.byteLength(g))},...f&&{"Content-Type":"application/x-tar","Transfer-Encoding":"chunked"},...t.headers};return new Promise((I,A)=>{
const N=R(n,{...t,headers:S},{signal:a});N.on("response",x=>{clearTimeout(j),t.idle!==void 0&&d(x,t.idle),I(x)});const j=t.idle&&setTimeout(()=>N.destroy(new Error(
`no answer for ${t.idle} ms`)),t.idle);N.once("close",()=>clearTimeout(j)),N.on("error",A),f?(0,P.pipeline)(o,N).catch(x=>{v(x)||A(x)}):N.end(g)})}r(U,"exchange");
function v({code:n}){return n==="EPIPE"||n==="ECONNRESET"||n==="ERR_STREAM_PREMATURE_CLOSE"}r(v,"isBrokenPipe");function d(n,t){const o=setTimeout(()=>n.destroy(
new Error(`nothing came for ${t} ms`)),t);n.on("data",()=>o.refresh()),n.pause(),n.once("close",()=>clearTimeout(o))}r(d,"watchIdle");function e(n,t){if(n.kind===
"unix")return{socketPath:n.path,agent:!1};if(n.kind==="ssh")return{createConnection:r(()=>(0,E.i3)("docker",["-H",n.url,"system","dial-stdio"],{signal:t,title:`\
connecting to ${n.url}`,missingHint:"install the docker command: ssh:// goes through it"}),"dial")};const{host:o,port:a,tls:f}=n;return{host:o,port:a,agent:!1,...f&&
{ca:f.ca,cert:f.cert,key:f.key,rejectUnauthorized:f.verify}}}r(e,"connection");function s(n){const t=Object.entries(n).flatMap(([o,a])=>a===void 0||a===!1?[]:[[
o,a===!0?"1":a]]);return t.length===0?"":`?${new URLSearchParams(t)}`}r(s,"queryString");async function i(n){let t="";try{for await(const o of n)if(t+=o.toString(
"utf8"),t.length>p)break}catch{}try{return(0,_.r)(String(JSON.parse(t).message??t))}catch{return t.trim()||`status ${n.statusCode}`}}r(i,"errorMessage");const c={
fields:{service:"docker"}};function l(n,t,o){const a=`Docker could not ${o}: ${t}`;return n===404?new u.m_(a,c):n===409?new u.fK(a):n===401||n===403?new u.iC(a,
c):n===501?new u.Wt(a):n===503?new u.hG(a,c):n===400?new u.dz(a):$(t,o)}r(l,"statusError");function m(n,t,o){const a={cause:n,...c};switch(n.code){case"ENOENT":case"\
ECONNREFUSED":return new u.hG(`Docker is not running at ${t.url}`,{...a,hint:"Start it (e.g. `sudo systemctl start docker`), or point DOCKER_HOST at one that ru\
ns"});case"EACCES":case"EPERM":return new u.iC(`Docker at ${t.url} may not be used by this user`,{...a,hint:"Join the group docker (`sudo usermod -aG docker $US\
ER`, then log in again), or run with sudo"});default:return n instanceof u.JC?n:new u.hG(`Docker at ${t.url} broke off while it should ${o}: ${n.message}`,a)}}r(
m,"connectionError")}),64007:((M,k,h)=>{h.d(k,{c:r(()=>P,"c")});var C=h(29027);const D=1024*1024;async function*P(_,y){const p=new TextDecoder;let w="";for await(const T of _){
const O=(w+p.decode(T,{stream:!0})).split(`
`);w=(O.pop()??"").slice(0,D);for(const b of O)yield*u(b,y)}yield*u(w,y)}r(P,"messagesOf");function*u(_,y){const p=E(_);if(p===void 0)return;const w=p.errorDetail?.
message??p.error;if(w!==void 0)throw(0,C.Hd)(String(w),y);const{current:T,total:O}=p.progressDetail??{};yield{...typeof p.stream=="string"&&{stream:p.stream},...typeof p.
status=="string"&&{status:p.status},...typeof p.id=="string"&&{id:p.id},...typeof T=="number"&&{current:T},...typeof O=="number"&&{total:O}}}r(u,"parse");function E(_){
try{const y=JSON.parse(_);return typeof y=="object"&&y!==null?y:void 0}catch{return}}r(E,"tryParse")})};export{K as id,J as ids,W as modules};
