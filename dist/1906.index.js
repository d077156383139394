var K=Object.defineProperty;var t=(A,L)=>K(A,"name",{value:L,configurable:!0});const B=1906,H=[1906],G={24746:((A,L,m)=>{m.d(L,{MH:t(()=>v,"MH"),UQ:t(()=>D,"UQ"),zL:t(()=>C,"zL"),zS:t(()=>g,"zS")});var d=m(75892),p=m(47014);function g(u,w){
const E=(0,p.bv)(u),f=D(E),r=`${w}: ${R(E)}`;return f==="ENOSPC"||f==="EDQUOT"?new d._p(r,{cause:E,hint:"Free some space there, or use another location"}):f==="\
EFBIG"?new d._p(r,{cause:E,hint:"Use another location: FAT disks and limits (ulimit -f) restrict the size of a file"}):f==="EROFS"?new d.iC(r,{cause:E,hint:"Use\
 a folder that is not on a read-only disk, or mount it for writing"}):f==="EACCES"||f==="EPERM"?new d.iC(r,{cause:E,hint:"Use a writable folder, or change its o\
wner"}):f==="ENOENT"||f==="ENOTDIR"?new d.m_(r,{cause:E,hint:"Check the path"}):f==="EISDIR"||f==="ENAMETOOLONG"||f==="ELOOP"?new d.dz(r,{cause:E,hint:"Check th\
e path"}):f==="EIO"||f==="EUCLEAN"?new d.cs(r,{cause:E,hint:"Check the system log (dmesg): the disk or its file system is damaged"}):f==="EMFILE"||f==="ENFILE"||
f==="ENOMEM"?new d._p(r,{cause:E,hint:"Allow more open files (ulimit -n) or memory, or run fewer commands at once"}):f==="ESTALE"||f==="ETIMEDOUT"||f==="EHOSTDO\
WN"||f==="ENODEV"||f==="ENXIO"?new d.hG(r,{cause:E,hint:"Check that the disk or the file server is available, and try again"}):f==="EXDEV"?new d.Wt(r,{cause:E,hint:"\
Move the whole folder to the other disk: a part of it is a link to that disk"}):E}t(g,"fileError");function C(u,w){try{return w()}catch(E){throw g(E,u)}}t(C,"at\
temptSync");async function v(u,w){try{return await w()}catch(E){throw g(E,u)}}t(v,"withFileErrors");function D(u){return typeof u=="object"&&u!==null&&"code"in u&&
typeof u.code=="string"?u.code:void 0}t(D,"errnoOf");const $={EACCES:"permission denied",EISDIR:"it is a folder",EMFILE:"too many files are open",ENOSPC:"no spa\
ce is left on the disk",ENOTDIR:"a part of the path is not a folder",EPERM:"permission denied",EROFS:"the disk is read-only"};function R(u){const w=$[D(u)??""];
if(w!==void 0)return w;const E=typeof u=="object"&&u!==null&&"message"in u?String(u.message):String(u);return/^E[A-Z0-9]+: ([^,]+), \w+/.exec(E)?.[1]??E}t(R,"me\
ssageOf")}),30486:((A,L,m)=>{m.d(L,{m0:t(()=>E,"m0"),i3:t(()=>s,"i3"),U1:t(()=>f,"U1"),J7:t(()=>r,"J7")});var d=m(31421),p=m(46466),g=m(75892),C=m(57075);function v(e){
const{stdin:o,stdout:n}=e,i=new C.Duplex({read:t(()=>{n.resume()},"read"),write:t((a,h,y)=>{o.write(a,()=>y())},"write"),final:t(a=>{o.end(()=>a())},"final"),destroy:t(
(a,h)=>{e.kill(),h(a)},"destroy")});return n.on("data",a=>{i.push(a)||n.pause()}),n.on("end",()=>i.push(null)),n.on("error",a=>i.destroy(a)),o.on("error",()=>{}),
i}t(v,"programStream");const D=16*1024*1024,$=1024*1024,R=16*1024,u=20,w=5e3;async function E(e,o,n){const i=c(e,o,n),a=O(n.secrets??[]),{line:h,tail:y}=l(n,a),
S=T(e,o,n),M=Promise.all([P(S.stdout,h,{keep:n.onLine?0:n.maxOutput??D}),P(S.stderr,h,{keep:n.onLine?0:$,drops:!0})]),j=I(S,n.input);try{const[[N,F],[U,b]]=await Promise.
all([k(S,i,n),M,j]);if(N===0)return{stdout:a(U),stderr:a(b)};throw _(i,{code:N,ended:F,last:n.tellLast?.(y)??y})}catch(N){throw S.kill("SIGKILL"),await Promise.
allSettled([M,j]),N}}t(E,"exec");async function*f(e,o,n){const i=c(e,o,n),{line:a,tail:h}=l(n,O(n.secrets??[])),y=T(e,o,n),S=Promise.all([k(y,i,n),P(y.stderr,a,
{keep:0}),I(y,n.input)]);S.catch(()=>{});try{yield*y.stdout;const[[M,j]]=await S;if(M!==0&&!n.accepts?.includes(M??-1))throw _(i,{code:M,ended:j,last:n.tellLast?.(
h)??h});return M??0}finally{y.kill("SIGKILL"),await Promise.allSettled([S])}}t(f,"execStream");function r(e,o,n){const i=(0,d.spawn)(e,o,{env:{...process.env,...n},
stdio:["pipe","ignore","ignore"],detached:!0,cwd:"/"}),a=new Promise(h=>i.once("close",()=>h()).once("error",()=>h()));return i.stdin.on("error",()=>{}),i.unref(),
async h=>{i.ref(),i.stdin.end(h),await a}}t(r,"execWatchdog");function s(e,o,n){const i=T(e,o,n),a=n.title??e,h=v(i);return P(i.stderr,n.onLine??(()=>{}),{keep:0}).
catch(()=>{}),k(i,a,n).catch(y=>h.destroy(y)),h}t(s,"execDuplex");function c(e,o,{title:n}){return n??[e,...o.slice(0,1)].join(" ")}t(c,"titleOf");function l({onLine:e},o){
const n=[];return{line:t(a=>{const h=o(a);e?.(h),h.trim()!==""&&n.push(h),n.length>u&&n.shift()},"line"),tail:n}}t(l,"lastLines");function _(e,{code:o,ended:n,last:i}){
const a=n?`was terminated by ${n}`:`failed with exit code ${o}`;return new g.Qd([`${e} ${a}`,...i].join(i.length>1?`
`:": "),{fields:{exit_code:o??-1}})}t(_,"failure");function T(e,o,n){const i={...process.env,...n.env};return(0,d.spawn)(e,o,{env:i,stdio:["pipe","pipe","pipe"],
windowsHide:!0,...n.cwd&&{cwd:n.cwd}})}t(T,"start");function k(e,o,n){const{signal:i}=n;return new Promise((a,h)=>{let y;const S=t(()=>{e.kill("SIGTERM"),y=setTimeout(
()=>e.kill("SIGKILL"),w)},"cancel"),M=t(()=>{clearTimeout(y),i.removeEventListener("abort",S)},"settle");e.once("error",j=>{M(),h(x(j,o,n))}),e.once("close",(j,N)=>{
M(),i.aborted?h(new g.cc(`${o} was cancelled`,{cause:i.reason})):a([j,N])}),i.aborted?S():i.addEventListener("abort",S,{once:!0})})}t(k,"exited");function x(e,o,n){
const i=e.path??o,a=n.missingHint===void 0?{}:{hint:n.missingHint};return e.code==="ENOENT"?new g.Wt(`${o} cannot run: '${i}' is not installed`,{cause:e,...a}):
e.code==="EACCES"?new g.iC(`${o} cannot run: '${i}' is not executable`,{cause:e,fields:{service:o}}):new g.Qd(`${o} cannot run: ${e.message}`,{cause:e})}t(x,"st\
artError");async function I(e,o){try{await(0,p.pipeline)(o??[],e.stdin)}catch(n){const i=n.code??"";if(!["EPIPE","ECONNRESET","ECANCELED","ERR_STREAM_PREMATURE_\
CLOSE","ERR_STREAM_DESTROYED"].includes(i))throw n}}t(I,"feed");async function P(e,o,{keep:n,drops:i=!1}){const a=[],h=new TextDecoder;let y=0,S="";for await(const M of e){
if(y<n&&a.push(i?M.subarray(0,n-y):M),y+=M.length,n>0&&!i&&y>n)throw new g.Qd(`more than ${n} bytes of output`);const j=(S+h.decode(M,{stream:!0})).split(/\r\n|[\r\n]/);
S=(j.pop()??"").slice(0,R);for(const N of j)o(N.slice(0,R))}return S!==""&&o(S),Buffer.concat(a).toString("utf8")}t(P,"collect");function O(e){const o=e.filter(
n=>n.length>0);return n=>o.reduce((i,a)=>i.replaceAll(a,"***"),n)}t(O,"redactor")}),22145:((A,L,m)=>{m.d(L,{Fk:t(()=>v,"Fk"),L9:t(()=>R,"L9"),XA:t(()=>$,"XA"),Yc:t(
()=>C,"Yc"),fo:t(()=>r,"fo"),kb:t(()=>D,"kb"),yR:t(()=>f,"yR")});var d=m(51455),p=m(76760),g=m(55396);const C=["compose.yaml","compose.yml","docker-compose.yml",
"docker-compose.yaml"],v=["compose.override.yml","compose.override.yaml","docker-compose.override.yml","docker-compose.override.yaml"];async function D(s,{endpoint:c,
signal:l}){const{COMPOSE_FILE:_="",COMPOSE_PATH_SEPARATOR:T,COMPOSE_ENV_FILES:k=""}=process.env,x=k.split(",").filter(e=>e!=="").map(e=>(0,p.resolve)(s,e)),I=E(
_,T).map(e=>(0,p.resolve)(s,e)),P=I.length>0?I:await w(s,{env:x,endpoint:c,signal:l}),O=P.length>0?await u(s,P):await $(s,{endpoint:c,signal:l});return O===void 0||
x.length===0?O:{...O,envFiles:x}}t(D,"projectHere");async function $(s,c){for(let l=s;;l=(0,p.dirname)(l)){const _=await R(l,c);if(_!==void 0)return _;if((0,p.dirname)(
l)===l)return}}t($,"findProjectFolder");async function R(s,c){const l=await w(s,{env:[(0,p.join)(s,".env")],...c});if(l.length>0)return await u(s,l);for(const _ of C){
if(!await r((0,p.join)(s,_)))continue;const T=[];for(const k of v)await r((0,p.join)(s,k))&&T.push((0,p.join)(s,k));return{root:s,directory:s,files:[(0,p.join)(
s,_),...T.slice(0,1)]}}}t(R,"projectIn");async function u(s,c){const l=(0,p.dirname)(c[0]??s);if(l===s)return{root:s,directory:l,files:c};const _=[(0,p.join)(l,
".env"),(0,p.join)(s,".env")],T=await Promise.all(_.map(r)),k=_.filter((x,I)=>T[I]);return{root:s,directory:l,files:c,...k.length>0&&{envFiles:k}}}t(u,"starting\
With");async function w(s,{env:c,endpoint:l,signal:_}){const T=await Promise.all(c.map(f));if(!T.some(P=>P?.includes("COMPOSE_FILE")))return[];const k=c.filter(
(P,O)=>T[O]!==void 0),x=await(0,g.P)({endpoint:l,directory:s,envFiles:k},k,{signal:_}),I=t(P=>x.findLast(O=>O.has(P))?.get(P)??"","last");return E(I("COMPOSE_FI\
LE"),I("COMPOSE_PATH_SEPARATOR")).map(P=>(0,p.resolve)(s,P))}t(w,"filesByVariable");function E(s,c=""){return s.split(c||":").filter(l=>l!=="")}t(E,"splitFiles");
async function f(s){return await(0,d.readFile)(s,"utf8").catch(c=>{if(!["ENOENT","ENOTDIR","EISDIR"].includes(c.code??""))throw c})}t(f,"readText");async function r(s){
return(await(0,d.stat)(s).catch(()=>{}))?.isFile()===!0}t(r,"isFile")}),55396:((A,L,m)=>{m.d(L,{G:t(()=>C,"G"),P:t(()=>v,"P")});var d=m(26921),p=m(81807);const g=d.
Ikc({services:d.g1P(d.YjP(),d.Ikc({labels:d.g1P(d.YjP(),d.YjP()).nullish(),environment:d.g1P(d.YjP(),d.YjP().nullable()).nullish()}))});async function C(R,u,{signal:w}){
if(!u.some(r=>r.includes("$")))return[...u];const E=Object.fromEntries(u.map((r,s)=>[`q${s}`,r])),{services:f}=await D(R,{q:{image:"q",labels:E}},{signal:w});return u.
map((r,s)=>$(f.q?.labels?.[`q${s}`]??""))}t(C,"interpolate");async function v(R,u,{signal:w}){if(u.length===0)return[];const E=u.map((r,s)=>[`q${s}`,{image:"q",
env_file:[r.replaceAll("$","$$$$")]}]),{services:f}=await D(R,Object.fromEntries(E),{signal:w});return u.map((r,s)=>new Map(Object.entries(f[`q${s}`]?.environment??
{}).map(([c,l])=>[c,$(l??"")])))}t(v,"readEnvFiles");async function D(R,u,{signal:w}){const E=JSON.stringify({name:"questions",services:u}),{stdout:f}=await(0,p.
Z)({...R,files:["-"]},["config","--format","json"],{signal:w,input:E});return g.parse(JSON.parse(f))}t(D,"ask");function $(R){return R.replaceAll("$$","$")}t($,
"plain")}),81807:((A,L,m)=>{m.d(L,{Z:t(()=>u,"Z")});var d=m(75892),p=m(30486),g=m(51630),C=m(81622);const v="Install Compose v2: https://docs.docker.com/compose\
/install/";function D(r,s){const{message:c}=r;if(/is not a docker command|unknown command: docker compose|unknown flag: --(ansi|project-directory)/.test(c))return new d.
Wt("The docker command does not have Compose v2",{hint:v,cause:r});const l=R(c);if(!c.startsWith("docker compose config ")){const[T="docker compose"]=/^docker compose \w+/.
exec(c)??[];return new d.Qd(l===c?c:`${T} failed: ${l}`,{hint:"Fix the problem that the daemon reports and restore again, or restore beside the project with --a\
s <project>",cause:r,fields:r.fields})}if(/no configuration file provided/i.test(l))return new d.m_(`No Compose file found in ${s}`,{hint:"Run this in the folde\
r of a Compose file, or name a project with --project (see `docker compose ls --all`)",cause:r});const _=$(l);return _!==void 0?new d.m_(`The Compose project in\
 ${s} needs the file ${_}, which does not exist`,{hint:`Create ${_}, or remove it from the Compose file`,cause:r,fields:{missing:_}}):new d.dz(`Cannot read the \
Compose project in ${s}: ${l}`,{hint:"Fix the file until `docker compose config` succeeds",cause:r})}t(D,"explained");function $(r){const[,s]=/env file (.+?) not found/i.
exec(r)??[],[,c]=/(?:open|stat|lstat) (.+?): no such file or directory/i.exec(r)??[];return s??c}t($,"missingFile");function R(r){return(r.split(`
`).at(-1)??"").replace(/^docker compose \w+ failed with exit code \d+: /,"")}t(R,"lastLine");async function u({endpoint:r,directory:s,files:c=[],envFiles:l=[],project:_},T,{
signal:k,input:x,env:I}){const P=[..._===void 0?[]:["--project-name",_],"--project-directory",s,...l.flatMap(O=>["--env-file",O]),...c.flatMap(O=>["--file",O])];
try{const{stdout:O,stderr:e}=await(0,p.m0)("docker",["compose","--ansi","never","--progress","plain",...P,...T],{signal:k,cwd:s,env:{...r&&(0,g.J$)(r),COMPOSE_FILE:void 0,
COMPOSE_ENV_FILES:void 0,...I},title:`docker compose ${T.find(o=>!/^-|^\*$/.test(o))}`,tellLast:t(o=>o.filter(n=>!w(n)).map(C.r),"tellLast"),missingHint:v,...x!==
void 0&&{input:[Buffer.from(x)]}});return{stdout:O,warnings:E(e)}}catch(O){throw O instanceof d.Qd?D(O,s):O}}t(u,"compose");function w(r){return/ level=(warning|info|debug) /.
test(r)||/^ ?(Container|Network|Volume|Image|Service) \S.* {2}[A-Z][a-z]+$/.test(r.trimEnd())}t(w,"isProgress");function E(r){const s=r.split(`
`).flatMap(c=>{const[,l]=/level=warning msg=("(?:[^"\\]|\\.)*")/.exec(c)??[];return l===void 0?[]:[f(l)]});return[...new Set(s)].filter(c=>!/`version` is obsolete/.
test(c))}t(E,"warningsOf");function f(r){try{return String(JSON.parse(r))}catch{return r.slice(1,-1)}}t(f,"unquoted")}),51630:((A,L,m)=>{m.d(L,{J$:t(()=>f,"J$"),
mC:t(()=>E,"mC"),vS:t(()=>u,"vS")});var d=m(77598),p=m(73024),g=m(51455),C=m(76760),v=m(75892),D=m(41232);const $=2375,R=2376;async function u(e=process.env){const o=e.
DOCKER_HOST;if(o)return w(o,await l(e));const n=e.DOCKER_CONTEXT||await T(e);if(n!==void 0&&n!=="default")return await k(n,e);const i=s(e);return r(i.find(a=>(0,p.
existsSync)(a))??i[0])}t(u,"findEndpoint");function w(e,o){if(e.startsWith("unix://"))return r(e.slice(7));const n=URL.canParse(e)?new URL(e):void 0;if(n===void 0)
throw new v.dz(`DOCKER_HOST '${e}' is not a URL`,{hint:"Write it as unix:///path, tcp://host:port or ssh://user@host"});if(n.protocol==="ssh:")return{kind:"ssh",
url:e};if(n.protocol!=="tcp:"&&n.protocol!=="http:"&&n.protocol!=="https:")throw new v.Wt(`Cannot use DOCKER_HOST '${e}': ${n.protocol}// is not supported`,{hint:"\
Use unix://, tcp:// or ssh://"});const i=n.protocol==="https:"||o!==void 0,a=n.hostname.replace(/^\[|\]$/g,""),h=n.port===""?i?R:$:Number(n.port);return{kind:"t\
cp",host:a,port:h,url:e,...i&&{tls:o??{verify:!0}}}}t(w,"parseHost");function E(e){return e.kind==="unix"||e.kind==="tcp"&&/^(localhost|127\.|::1$)/.test(e.host)}
t(E,"mayShareLoopback");function f(e){return e.kind==="unix"?{DOCKER_HOST:e.url,DOCKER_CONTEXT:void 0}:{}}t(f,"commandEnvironment");function r(e){return{kind:"u\
nix",path:e,url:`unix://${e}`}}t(r,"unix");function s(e){const o=e.XDG_RUNTIME_DIR;return["/var/run/docker.sock",...o?[(0,C.join)(o,"docker.sock"),(0,C.join)(o,
"podman","podman.sock")]:[],(0,C.join)((0,D.Wx)(e),".docker","run","docker.sock"),"/run/podman/podman.sock"]}t(s,"usualSockets");function c(e){return e.DOCKER_CONFIG||
(0,C.join)((0,D.Wx)(e),".docker")}t(c,"configFolder");async function l(e){const o=!!e.DOCKER_TLS_VERIFY;if(!(!o&&!e.DOCKER_TLS))return await _(e.DOCKER_CERT_PATH||
c(e),o)}t(l,"tlsFromEnvironment");async function _(e,o){const[n,i,a]=await Promise.all(["ca.pem","cert.pem","key.pem"].map(h=>I((0,C.join)(e,h))));return{verify:o,
...n&&{ca:n},...i&&{cert:i},...a&&{key:a}}}t(_,"readTls");async function T(e){const o=await x((0,C.join)(c(e),"config.json"));return O(o,"currentContext")||void 0}
t(T,"currentContext");async function k(e,o){const n=(0,d.createHash)("sha256").update(e).digest("hex"),i=(0,C.join)(c(o),"contexts"),a=await x((0,C.join)(i,"met\
a",n,"meta.json")),h=P(P(a,"Endpoints"),"docker"),y=O(h,"Host");if(!y)throw new v.m_(`the Docker context '${e}' has no endpoint`,{hint:"Choose another one with \
`docker context use`, or set DOCKER_HOST"});const S=(0,C.join)(i,"tls",n,"docker");return w(y,(0,p.existsSync)(S)?await _(S,P(h,"SkipTLSVerify")!==!0):void 0)}t(
k,"contextEndpoint");async function x(e){const o=await I(e);try{return o===void 0?void 0:JSON.parse(o.toString("utf8"))}catch{return}}t(x,"readJson");async function I(e){
try{return await(0,g.readFile)(e)}catch{return}}t(I,"readIfThere");function P(e,o){return typeof e=="object"&&e!==null?e[o]:void 0}t(P,"field");function O(e,o){
const n=P(e,o);return typeof n=="string"?n:""}t(O,"textField")}),81622:((A,L,m)=>{m.d(L,{r:t(()=>C,"r")});const d=/error while mounting volume '[^']*': /,p=/:\/[^:\s]*\/_data(?:, flags: [^,:]*)?(?:, data: .*)?(?=: [^:]*$)/,
g=/\b(pass(?:word)?\d?|cred(?:entials)?|secret)=[^,\s]+/gi;function C(v){return v.includes("mount")?v.replace(d,"").replace(p,"").replace(g,"$1=***"):v}t(C,"wit\
houtOptions")})};export{B as id,H as ids,G as modules};
