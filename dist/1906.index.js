var W=Object.defineProperty;var t=($,k)=>W($,"name",{value:k,configurable:!0});const B=1906,H=[1906],G={24746:(($,k,E)=>{E.d(k,{MH:t(()=>g,"MH"),UQ:t(()=>L,"UQ"),zL:t(()=>h,"zL"),zS:t(()=>v,"zS")});var a=E(75892),p=E(47014);function v(u,O){
const f=(0,p.bv)(u),l=L(f),i=`${O}: ${R(f)}`;return l==="ENOSPC"||l==="EDQUOT"?new a._p(i,{cause:f,hint:"Free some space there, or use another location"}):l==="\
EFBIG"?new a._p(i,{cause:f,hint:"Use another location: FAT disks and limits (ulimit -f) restrict the size of a file"}):l==="EROFS"?new a.iC(i,{cause:f,hint:"Use\
 a folder that is not on a read-only disk, or mount it for writing"}):l==="EACCES"||l==="EPERM"?new a.iC(i,{cause:f,hint:"Use a writable folder, or change its o\
wner"}):l==="ENOENT"||l==="ENOTDIR"?new a.m_(i,{cause:f,hint:"Check the path"}):l==="EISDIR"||l==="ENAMETOOLONG"||l==="ELOOP"?new a.dz(i,{cause:f,hint:"Check th\
e path"}):l==="EIO"||l==="EUCLEAN"?new a.cs(i,{cause:f,hint:"Check the system log (dmesg): the disk or its file system is damaged"}):l==="EMFILE"||l==="ENFILE"||
l==="ENOMEM"?new a._p(i,{cause:f,hint:"Allow more open files (ulimit -n) or memory, or run fewer commands at once"}):l==="ESTALE"||l==="ETIMEDOUT"||l==="EHOSTDO\
WN"||l==="ENODEV"||l==="ENXIO"?new a.hG(i,{cause:f,hint:"Check that the disk or the file server is available, and try again"}):l==="EXDEV"?new a.Wt(i,{cause:f,hint:"\
Move the whole folder to the other disk: a part of it is a link to that disk"}):f}t(v,"fileError");function h(u,O){try{return O()}catch(f){throw v(f,u)}}t(h,"at\
temptSync");async function g(u,O){try{return await O()}catch(f){throw v(f,u)}}t(g,"withFileErrors");function L(u){return typeof u=="object"&&u!==null&&"code"in u&&
typeof u.code=="string"?u.code:void 0}t(L,"errnoOf");const x={EACCES:"permission denied",EISDIR:"it is a folder",EMFILE:"too many files are open",ENOSPC:"no spa\
ce is left on the disk",ENOTDIR:"a part of the path is not a folder",EPERM:"permission denied",EROFS:"the disk is read-only"};function R(u){const O=x[L(u)??""];
if(O!==void 0)return O;const f=typeof u=="object"&&u!==null&&"message"in u?String(u.message):String(u);return/^E[A-Z0-9]+: ([^,]+), \w+/.exec(f)?.[1]??f}t(R,"me\
ssageOf")}),51208:(($,k,E)=>{E.d(k,{J7:t(()=>l,"J7"),U1:t(()=>f,"U1"),i3:t(()=>i,"i3"),m0:t(()=>O,"m0")});var a=E(31421),p=E(57075),v=E(46466),h=E(75892);const g=16*
1024*1024,L=1024*1024,x=16*1024,R=20,u=5e3;async function O(e,o,n){const r=c(e,o,n),_=P(n.secrets??[]),{line:m,tail:T}=d(n,_),y=S(e,o,n),I=Promise.all([C(y.stdout,
m,{keep:n.onLine?0:n.maxOutput??g}),C(y.stderr,m,{keep:n.onLine?0:L,drops:!0})]),j=M(y,n.input);try{const[[N,F],[U,K]]=await Promise.all([D(y,r,n),I,j]);if(N===
0)return{stdout:_(U),stderr:_(K)};throw w(r,{code:N,ended:F,last:n.tellLast?.(T)??T})}catch(N){throw y.kill("SIGKILL"),await Promise.allSettled([I,j]),N}}t(O,"e\
xec");async function*f(e,o,n){const r=c(e,o,n),{line:_,tail:m}=d(n,P(n.secrets??[])),T=S(e,o,n),y=Promise.all([D(T,r,n),C(T.stderr,_,{keep:0}),M(T,n.input)]);y.
catch(()=>{});try{yield*T.stdout;const[[I,j]]=await y;if(I!==0&&!n.accepts?.includes(I??-1))throw w(r,{code:I,ended:j,last:n.tellLast?.(m)??m});return I??0}finally{
T.kill("SIGKILL"),await Promise.allSettled([y])}}t(f,"execStream");function l(e,o,n){const r=(0,a.spawn)(e,o,{env:{...process.env,...n},stdio:["pipe","ignore","\
ignore"],detached:!0,cwd:"/"}),_=new Promise(m=>r.once("close",()=>m()).once("error",()=>m()));return r.stdin.on("error",()=>{}),r.unref(),async m=>{r.ref(),r.stdin.
end(m),await _}}t(l,"execWatchdog");function i(e,o,n){const r=S(e,o,n),_=n.title??e,m=new s(r);return C(r.stderr,n.onLine??(()=>{}),{keep:0}).catch(()=>{}),D(r,
_,n).catch(T=>m.destroy(T)),m}t(i,"execDuplex");class s extends p.Duplex{static{t(this,"ProgramStream")}#e;constructor(o){super(),this.#e=o,o.stdout.on("data",n=>{
this.push(n)||o.stdout.pause()}),o.stdout.on("end",()=>this.push(null)),o.stdout.on("error",n=>this.destroy(n)),o.stdin.on("error",()=>{})}_read(){this.#e.stdout.
resume()}_write(o,n,r){this.#e.stdin.write(o,()=>r())}_final(o){this.#e.stdin.end(()=>o())}_destroy(o,n){this.#e.kill(),n(o)}}function c(e,o,{title:n}){return n??
[e,...o.slice(0,1)].join(" ")}t(c,"titleOf");function d({onLine:e},o){const n=[];return{line:t(_=>{const m=o(_);e?.(m),m.trim()!==""&&n.push(m),n.length>R&&n.shift()},
"line"),tail:n}}t(d,"lastLines");function w(e,{code:o,ended:n,last:r}){const _=n?`was terminated by ${n}`:`failed with exit code ${o}`;return new h.Qd([`${e} ${_}`,
...r].join(r.length>1?`
`:": "),{fields:{exit_code:o??-1}})}t(w,"failure");function S(e,o,n){const r={...process.env,...n.env};return(0,a.spawn)(e,o,{env:r,stdio:["pipe","pipe","pipe"],
windowsHide:!0,...n.cwd&&{cwd:n.cwd}})}t(S,"start");function D(e,o,n){const{signal:r}=n;return new Promise((_,m)=>{let T;const y=t(()=>{e.kill("SIGTERM"),T=setTimeout(
()=>e.kill("SIGKILL"),u)},"cancel"),I=t(()=>{clearTimeout(T),r.removeEventListener("abort",y)},"settle");e.once("error",j=>{I(),m(A(j,o,n))}),e.once("close",(j,N)=>{
I(),r.aborted?m(new h.cc(`${o} was cancelled`,{cause:r.reason})):_([j,N])}),r.aborted?y():r.addEventListener("abort",y,{once:!0})})}t(D,"exited");function A(e,o,n){
const r=e.path??o,_=n.missingHint===void 0?{}:{hint:n.missingHint};return e.code==="ENOENT"?new h.Wt(`${o} cannot run: '${r}' is not installed`,{cause:e,..._}):
e.code==="EACCES"?new h.iC(`${o} cannot run: '${r}' is not executable`,{cause:e,fields:{service:o}}):new h.Qd(`${o} cannot run: ${e.message}`,{cause:e})}t(A,"st\
artError");async function M(e,o){try{await(0,v.pipeline)(o??[],e.stdin)}catch(n){const r=n.code??"";if(!["EPIPE","ECONNRESET","ECANCELED","ERR_STREAM_PREMATURE_\
CLOSE","ERR_STREAM_DESTROYED"].includes(r))throw n}}t(M,"feed");async function C(e,o,{keep:n,drops:r=!1}){const _=[],m=new TextDecoder;let T=0,y="";for await(const I of e){
if(T<n&&_.push(r?I.subarray(0,n-T):I),T+=I.length,n>0&&!r&&T>n)throw new h.Qd(`more than ${n} bytes of output`);const j=(y+m.decode(I,{stream:!0})).split(/\r\n|[\r\n]/);
y=(j.pop()??"").slice(0,x);for(const N of j)o(N.slice(0,x))}return y!==""&&o(y),Buffer.concat(_).toString("utf8")}t(C,"collect");function P(e){const o=e.filter(
n=>n.length>0);return n=>o.reduce((r,_)=>r.replaceAll(_,"***"),n)}t(P,"redactor")}),22145:(($,k,E)=>{E.d(k,{Fk:t(()=>g,"Fk"),L9:t(()=>R,"L9"),XA:t(()=>x,"XA"),Yc:t(
()=>h,"Yc"),fo:t(()=>i,"fo"),kb:t(()=>L,"kb"),yR:t(()=>l,"yR")});var a=E(51455),p=E(76760),v=E(55396);const h=["compose.yaml","compose.yml","docker-compose.yml",
"docker-compose.yaml"],g=["compose.override.yml","compose.override.yaml","docker-compose.override.yml","docker-compose.override.yaml"];async function L(s,{endpoint:c,
signal:d}){const{COMPOSE_FILE:w="",COMPOSE_PATH_SEPARATOR:S,COMPOSE_ENV_FILES:D=""}=process.env,A=D.split(",").filter(e=>e!=="").map(e=>(0,p.resolve)(s,e)),M=f(
w,S).map(e=>(0,p.resolve)(s,e)),C=M.length>0?M:await O(s,{env:A,endpoint:c,signal:d}),P=C.length>0?await u(s,C):await x(s,{endpoint:c,signal:d});return P===void 0||
A.length===0?P:{...P,envFiles:A}}t(L,"projectHere");async function x(s,c){for(let d=s;;d=(0,p.dirname)(d)){const w=await R(d,c);if(w!==void 0)return w;if((0,p.dirname)(
d)===d)return}}t(x,"findProjectFolder");async function R(s,c){const d=await O(s,{env:[(0,p.join)(s,".env")],...c});if(d.length>0)return await u(s,d);for(const w of h){
if(!await i((0,p.join)(s,w)))continue;const S=[];for(const D of g)await i((0,p.join)(s,D))&&S.push((0,p.join)(s,D));return{root:s,directory:s,files:[(0,p.join)(
s,w),...S.slice(0,1)]}}}t(R,"projectIn");async function u(s,c){const d=(0,p.dirname)(c[0]??s);if(d===s)return{root:s,directory:d,files:c};const w=[(0,p.join)(d,
".env"),(0,p.join)(s,".env")],S=await Promise.all(w.map(i)),D=w.filter((A,M)=>S[M]);return{root:s,directory:d,files:c,...D.length>0&&{envFiles:D}}}t(u,"starting\
With");async function O(s,{env:c,endpoint:d,signal:w}){const S=await Promise.all(c.map(l));if(!S.some(C=>C?.includes("COMPOSE_FILE")))return[];const D=c.filter(
(C,P)=>S[P]!==void 0),A=await(0,v.P)({endpoint:d,directory:s,envFiles:D},D,{signal:w}),M=t(C=>A.findLast(P=>P.has(C))?.get(C)??"","last");return f(M("COMPOSE_FI\
LE"),M("COMPOSE_PATH_SEPARATOR")).map(C=>(0,p.resolve)(s,C))}t(O,"filesByVariable");function f(s,c=""){return s.split(c||":").filter(d=>d!=="")}t(f,"splitFiles");
async function l(s){return await(0,a.readFile)(s,"utf8").catch(c=>{if(!["ENOENT","ENOTDIR","EISDIR"].includes(c.code??""))throw c})}t(l,"readText");async function i(s){
return(await(0,a.stat)(s).catch(()=>{}))?.isFile()===!0}t(i,"isFile")}),55396:(($,k,E)=>{E.d(k,{G:t(()=>h,"G"),P:t(()=>g,"P")});var a=E(26921),p=E(81807);const v=a.
Ikc({services:a.g1P(a.YjP(),a.Ikc({labels:a.g1P(a.YjP(),a.YjP()).nullish(),environment:a.g1P(a.YjP(),a.YjP().nullable()).nullish()}))});async function h(R,u,{signal:O}){
if(!u.some(i=>i.includes("$")))return[...u];const f=Object.fromEntries(u.map((i,s)=>[`q${s}`,i])),{services:l}=await L(R,{q:{image:"q",labels:f}},{signal:O});return u.
map((i,s)=>x(l.q?.labels?.[`q${s}`]??""))}t(h,"interpolate");async function g(R,u,{signal:O}){if(u.length===0)return[];const f=u.map((i,s)=>[`q${s}`,{image:"q",
env_file:[i.replaceAll("$","$$$$")]}]),{services:l}=await L(R,Object.fromEntries(f),{signal:O});return u.map((i,s)=>new Map(Object.entries(l[`q${s}`]?.environment??
{}).map(([c,d])=>[c,x(d??"")])))}t(g,"readEnvFiles");async function L(R,u,{signal:O}){const f=JSON.stringify({name:"questions",services:u}),{stdout:l}=await(0,p.
Z)({...R,files:["-"]},["config","--format","json"],{signal:O,input:f});return v.parse(JSON.parse(l))}t(L,"ask");function x(R){return R.replaceAll("$$","$")}t(x,
"plain")}),81807:(($,k,E)=>{E.d(k,{Z:t(()=>u,"Z")});var a=E(75892),p=E(51208),v=E(51630),h=E(81622);const g="Install Compose v2: https://docs.docker.com/compose\
/install/";function L(i,s){const{message:c}=i;if(/is not a docker command|unknown command: docker compose|unknown flag: --(ansi|project-directory)/.test(c))return new a.
Wt("The docker command does not have Compose v2",{hint:g,cause:i});const d=R(c);if(!c.startsWith("docker compose config ")){const[S="docker compose"]=/^docker compose \w+/.
exec(c)??[];return new a.Qd(d===c?c:`${S} failed: ${d}`,{hint:"Fix the problem that the daemon reports and restore again, or restore beside the project with --a\
s <project>",cause:i,fields:i.fields})}if(/no configuration file provided/i.test(d))return new a.m_(`No Compose file found in ${s}`,{hint:"Run this in the folde\
r of a Compose file, or name a project with --project (see `docker compose ls --all`)",cause:i});const w=x(d);return w!==void 0?new a.m_(`The Compose project in\
 ${s} needs the file ${w}, which does not exist`,{hint:`Create ${w}, or remove it from the Compose file`,cause:i,fields:{missing:w}}):new a.dz(`Cannot read the \
Compose project in ${s}: ${d}`,{hint:"Fix the file until `docker compose config` succeeds",cause:i})}t(L,"explained");function x(i){const[,s]=/env file (.+?) not found/i.
exec(i)??[],[,c]=/(?:open|stat|lstat) (.+?): no such file or directory/i.exec(i)??[];return s??c}t(x,"missingFile");function R(i){return(i.split(`
`).at(-1)??"").replace(/^docker compose \w+ failed with exit code \d+: /,"")}t(R,"lastLine");async function u({endpoint:i,directory:s,files:c=[],envFiles:d=[],project:w},S,{
signal:D,input:A,env:M}){const C=[...w===void 0?[]:["--project-name",w],"--project-directory",s,...d.flatMap(P=>["--env-file",P]),...c.flatMap(P=>["--file",P])];
try{const{stdout:P,stderr:e}=await(0,p.m0)("docker",["compose","--ansi","never","--progress","plain",...C,...S],{signal:D,cwd:s,env:{...i&&(0,v.J$)(i),COMPOSE_FILE:void 0,
COMPOSE_ENV_FILES:void 0,...M},title:`docker compose ${S.find(o=>!/^-|^\*$/.test(o))}`,tellLast:t(o=>o.filter(n=>!O(n)).map(h.r),"tellLast"),missingHint:g,...A!==
void 0&&{input:[Buffer.from(A)]}});return{stdout:P,warnings:f(e)}}catch(P){throw P instanceof a.Qd?L(P,s):P}}t(u,"compose");function O(i){return/ level=(warning|info|debug) /.
test(i)||/^ ?(Container|Network|Volume|Image|Service) \S.* {2}[A-Z][a-z]+$/.test(i.trimEnd())}t(O,"isProgress");function f(i){const s=i.split(`
`).flatMap(c=>{const[,d]=/level=warning msg=("(?:[^"\\]|\\.)*")/.exec(c)??[];return d===void 0?[]:[l(d)]});return[...new Set(s)].filter(c=>!/`version` is obsolete/.
test(c))}t(f,"warningsOf");function l(i){try{return String(JSON.parse(i))}catch{return i.slice(1,-1)}}t(l,"unquoted")}),51630:(($,k,E)=>{E.d(k,{J$:t(()=>l,"J$"),
mC:t(()=>f,"mC"),vS:t(()=>u,"vS")});var a=E(77598),p=E(73024),v=E(51455),h=E(76760),g=E(75892),L=E(41232);const x=2375,R=2376;async function u(e=process.env){const o=e.
DOCKER_HOST;if(o)return O(o,await d(e));const n=e.DOCKER_CONTEXT||await S(e);if(n!==void 0&&n!=="default")return await D(n,e);const r=s(e);return i(r.find(_=>(0,p.
existsSync)(_))??r[0])}t(u,"findEndpoint");function O(e,o){if(e.startsWith("unix://"))return i(e.slice(7));const n=URL.canParse(e)?new URL(e):void 0;if(n===void 0)
throw new g.dz(`DOCKER_HOST '${e}' is not a URL`,{hint:"Write it as unix:///path, tcp://host:port or ssh://user@host"});if(n.protocol==="ssh:")return{kind:"ssh",
url:e};if(n.protocol!=="tcp:"&&n.protocol!=="http:"&&n.protocol!=="https:")throw new g.Wt(`Cannot use DOCKER_HOST '${e}': ${n.protocol}// is not supported`,{hint:"\
Use unix://, tcp:// or ssh://"});const r=n.protocol==="https:"||o!==void 0,_=n.hostname.replace(/^\[|\]$/g,""),m=n.port===""?r?R:x:Number(n.port);return{kind:"t\
cp",host:_,port:m,url:e,...r&&{tls:o??{verify:!0}}}}t(O,"parseHost");function f(e){return e.kind==="unix"||e.kind==="tcp"&&/^(localhost|127\.|::1$)/.test(e.host)}
t(f,"mayShareLoopback");function l(e){return e.kind==="unix"?{DOCKER_HOST:e.url,DOCKER_CONTEXT:void 0}:{}}t(l,"commandEnvironment");function i(e){return{kind:"u\
nix",path:e,url:`unix://${e}`}}t(i,"unix");function s(e){const o=e.XDG_RUNTIME_DIR;return["/var/run/docker.sock",...o?[(0,h.join)(o,"docker.sock"),(0,h.join)(o,
"podman","podman.sock")]:[],(0,h.join)((0,L.Wx)(e),".docker","run","docker.sock"),"/run/podman/podman.sock"]}t(s,"usualSockets");function c(e){return e.DOCKER_CONFIG||
(0,h.join)((0,L.Wx)(e),".docker")}t(c,"configFolder");async function d(e){const o=!!e.DOCKER_TLS_VERIFY;if(!(!o&&!e.DOCKER_TLS))return await w(e.DOCKER_CERT_PATH||
c(e),o)}t(d,"tlsFromEnvironment");async function w(e,o){const[n,r,_]=await Promise.all(["ca.pem","cert.pem","key.pem"].map(m=>M((0,h.join)(e,m))));return{verify:o,
...n&&{ca:n},...r&&{cert:r},..._&&{key:_}}}t(w,"readTls");async function S(e){const o=await A((0,h.join)(c(e),"config.json"));return P(o,"currentContext")||void 0}
t(S,"currentContext");async function D(e,o){const n=(0,a.createHash)("sha256").update(e).digest("hex"),r=(0,h.join)(c(o),"contexts"),_=await A((0,h.join)(r,"met\
a",n,"meta.json")),m=C(C(_,"Endpoints"),"docker"),T=P(m,"Host");if(!T)throw new g.m_(`the Docker context '${e}' has no endpoint`,{hint:"Choose another one with \
`docker context use`, or set DOCKER_HOST"});const y=(0,h.join)(r,"tls",n,"docker");return O(T,(0,p.existsSync)(y)?await w(y,C(m,"SkipTLSVerify")!==!0):void 0)}t(
D,"contextEndpoint");async function A(e){const o=await M(e);try{return o===void 0?void 0:JSON.parse(o.toString("utf8"))}catch{return}}t(A,"readJson");async function M(e){
try{return await(0,v.readFile)(e)}catch{return}}t(M,"readIfThere");function C(e,o){return typeof e=="object"&&e!==null?e[o]:void 0}t(C,"field");function P(e,o){
const n=C(e,o);return typeof n=="string"?n:""}t(P,"textField")}),81622:(($,k,E)=>{E.d(k,{r:t(()=>h,"r")});const a=/error while mounting volume '[^']*': /,p=/:\/[^:\s]*\/_data(?:, flags: [^,:]*)?(?:, data: .*)?(?=: [^:]*$)/,
v=/\b(pass(?:word)?\d?|cred(?:entials)?|secret)=[^,\s]+/gi;function h(g){return g.includes("mount")?g.replace(a,"").replace(p,"").replace(v,"$1=***"):g}t(h,"wit\
houtOptions")})};export{B as id,H as ids,G as modules};
