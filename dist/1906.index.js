var K=Object.defineProperty;var t=(j,v)=>K(j,"name",{value:v,configurable:!0});const W=1906,B=[1906],H={24746:((j,v,E)=>{E.d(v,{MH:t(()=>y,"MH"),UQ:t(()=>M,"UQ"),zL:t(()=>h,"zL"),zS:t(()=>L,"zS")});var a=E(75892),O=E(47014);function L(d,P){
const f=(0,O.bv)(d),l=M(f),r=`${P}: ${R(f)}`;return l==="ENOSPC"||l==="EDQUOT"?new a._p(r,{cause:f,hint:"Free some space there, or use another location"}):l==="\
EFBIG"?new a._p(r,{cause:f,hint:"Use another location: FAT disks and limits (ulimit -f) restrict the size of a file"}):l==="EROFS"?new a.iC(r,{cause:f,hint:"Use\
 a folder that is not on a read-only disk, or mount it for writing"}):l==="EACCES"||l==="EPERM"?new a.iC(r,{cause:f,hint:"Use a writable folder, or change its o\
wner"}):l==="ENOENT"||l==="ENOTDIR"?new a.m_(r,{cause:f,hint:"Check the path"}):l==="EISDIR"||l==="ENAMETOOLONG"||l==="ELOOP"?new a.dz(r,{cause:f,hint:"Check th\
e path"}):l==="EIO"||l==="EUCLEAN"?new a.cs(r,{cause:f,hint:"Check the system log (dmesg): the disk or its file system is damaged"}):l==="EMFILE"||l==="ENFILE"||
l==="ENOMEM"?new a._p(r,{cause:f,hint:"Allow more open files (ulimit -n) or memory, or run fewer commands at once"}):l==="ESTALE"||l==="ETIMEDOUT"||l==="EHOSTDO\
WN"||l==="ENODEV"||l==="ENXIO"?new a.hG(r,{cause:f,hint:"Check that the disk or the file server is available, and try again"}):l==="EXDEV"?new a.Wt(r,{cause:f,hint:"\
Move the whole folder to the other disk: a part of it is a link to that disk"}):f}t(L,"fileError");function h(d,P){try{return P()}catch(f){throw L(f,d)}}t(h,"at\
temptSync");async function y(d,P){try{return await P()}catch(f){throw L(f,d)}}t(y,"withFileErrors");function M(d){return typeof d=="object"&&d!==null&&"code"in d&&
typeof d.code=="string"?d.code:void 0}t(M,"errnoOf");const x={EACCES:"permission denied",EISDIR:"it is a folder",EMFILE:"too many files are open",ENOSPC:"no spa\
ce is left on the disk",ENOTDIR:"a part of the path is not a folder",EPERM:"permission denied",EROFS:"the disk is read-only"};function R(d){const P=x[M(d)??""];
if(P!==void 0)return P;const f=typeof d=="object"&&d!==null&&"message"in d?String(d.message):String(d);return/^E[A-Z0-9]+: ([^,]+), \w+/.exec(f)?.[1]??f}t(R,"me\
ssageOf")}),51208:((j,v,E)=>{E.d(v,{J7:t(()=>l,"J7"),U1:t(()=>f,"U1"),i3:t(()=>r,"i3"),m0:t(()=>P,"m0")});var a=E(31421),O=E(57075),L=E(46466),h=E(75892);const y=16*
1024*1024,M=1024*1024,x=16*1024,R=20,d=5e3;async function P(i,e,n){const o=s(i,e,n),m=S(n.secrets??[]),{line:_,tail:w}=c(n,m),C=p(i,e,n),g=Promise.all([D(C.stdout,
_,{keep:n.onLine?0:n.maxOutput??y}),D(C.stderr,_,{keep:n.onLine?0:M,drops:!0})]),A=I(C,n.input);try{const[[$,N],[F,U]]=await Promise.all([T(C,o,n),g,A]);if($===
0)return{stdout:m(F),stderr:m(U)};throw u(o,{code:$,ended:N,last:n.tellLast?.(w)??w})}catch($){throw C.kill("SIGKILL"),await Promise.allSettled([g,A]),$}}t(P,"e\
xec");async function*f(i,e,n){const o=s(i,e,n),{line:m,tail:_}=c(n,S(n.secrets??[])),w=p(i,e,n),C=Promise.all([T(w,o,n),D(w.stderr,m,{keep:0}),I(w,n.input)]);C.
catch(()=>{});try{yield*w.stdout;const[[g,A]]=await C;if(g!==0&&!n.accepts?.includes(g??-1))throw u(o,{code:g,ended:A,last:n.tellLast?.(_)??_});return g??0}finally{
w.kill("SIGKILL"),await Promise.allSettled([C])}}t(f,"execStream");function l(i,e,n){const o=(0,a.spawn)(i,e,{env:{...process.env,...n},stdio:["pipe","ignore","\
ignore"],detached:!0,cwd:"/"}),m=new Promise(_=>o.once("close",()=>_()).once("error",()=>_()));return o.stdin.on("error",()=>{}),o.unref(),async _=>{o.ref(),o.stdin.
end(_),await m}}t(l,"execWatchdog");function r(i,e,n){const o=p(i,e,n),m=n.title??i,_=O.Duplex.from({readable:o.stdout,writable:o.stdin});return D(o.stderr,n.onLine??
(()=>{}),{keep:0}).catch(()=>{}),T(o,m,n).catch(w=>_.destroy(w)),_.once("close",()=>o.kill()),_}t(r,"execDuplex");function s(i,e,{title:n}){return n??[i,...e.slice(
0,1)].join(" ")}t(s,"titleOf");function c({onLine:i},e){const n=[];return{line:t(m=>{const _=e(m);i?.(_),_.trim()!==""&&n.push(_),n.length>R&&n.shift()},"line"),
tail:n}}t(c,"lastLines");function u(i,{code:e,ended:n,last:o}){const m=n?`was terminated by ${n}`:`failed with exit code ${e}`;return new h.Qd([`${i} ${m}`,...o].
join(o.length>1?`
`:": "),{fields:{exit_code:e??-1}})}t(u,"failure");function p(i,e,n){const o={...process.env,...n.env};return(0,a.spawn)(i,e,{env:o,stdio:["pipe","pipe","pipe"],
windowsHide:!0,...n.cwd&&{cwd:n.cwd}})}t(p,"start");function T(i,e,n){const{signal:o}=n;return new Promise((m,_)=>{let w;const C=t(()=>{i.kill("SIGTERM"),w=setTimeout(
()=>i.kill("SIGKILL"),d)},"cancel"),g=t(()=>{clearTimeout(w),o.removeEventListener("abort",C)},"settle");i.once("error",A=>{g(),_(k(A,e,n))}),i.once("close",(A,$)=>{
g(),o.aborted?_(new h.cc(`${e} was cancelled`,{cause:o.reason})):m([A,$])}),o.aborted?C():o.addEventListener("abort",C,{once:!0})})}t(T,"exited");function k(i,e,n){
const o=i.path??e,m=n.missingHint===void 0?{}:{hint:n.missingHint};return i.code==="ENOENT"?new h.Wt(`${e} cannot run: '${o}' is not installed`,{cause:i,...m}):
i.code==="EACCES"?new h.iC(`${e} cannot run: '${o}' is not executable`,{cause:i,fields:{service:e}}):new h.Qd(`${e} cannot run: ${i.message}`,{cause:i})}t(k,"st\
artError");async function I(i,e){try{await(0,L.pipeline)(e??[],i.stdin)}catch(n){const o=n.code??"";if(!["EPIPE","ECONNRESET","ECANCELED","ERR_STREAM_PREMATURE_\
CLOSE","ERR_STREAM_DESTROYED"].includes(o))throw n}}t(I,"feed");async function D(i,e,{keep:n,drops:o=!1}){const m=[],_=new TextDecoder;let w=0,C="";for await(const g of i){
if(w<n&&m.push(o?g.subarray(0,n-w):g),w+=g.length,n>0&&!o&&w>n)throw new h.Qd(`more than ${n} bytes of output`);const A=(C+_.decode(g,{stream:!0})).split(/\r\n|[\r\n]/);
C=(A.pop()??"").slice(0,x);for(const $ of A)e($.slice(0,x))}return C!==""&&e(C),Buffer.concat(m).toString("utf8")}t(D,"collect");function S(i){const e=i.filter(
n=>n.length>0);return n=>e.reduce((o,m)=>o.replaceAll(m,"***"),n)}t(S,"redactor")}),22145:((j,v,E)=>{E.d(v,{Fk:t(()=>y,"Fk"),L9:t(()=>R,"L9"),XA:t(()=>x,"XA"),Yc:t(
()=>h,"Yc"),fo:t(()=>r,"fo"),kb:t(()=>M,"kb"),yR:t(()=>l,"yR")});var a=E(51455),O=E(76760),L=E(55396);const h=["compose.yaml","compose.yml","docker-compose.yml",
"docker-compose.yaml"],y=["compose.override.yml","compose.override.yaml","docker-compose.override.yml","docker-compose.override.yaml"];async function M(s,{endpoint:c,
signal:u}){const{COMPOSE_FILE:p="",COMPOSE_PATH_SEPARATOR:T,COMPOSE_ENV_FILES:k=""}=process.env,I=k.split(",").filter(e=>e!=="").map(e=>(0,O.resolve)(s,e)),D=f(
p,T).map(e=>(0,O.resolve)(s,e)),S=D.length>0?D:await P(s,{env:I,endpoint:c,signal:u}),i=S.length>0?await d(s,S):await x(s,{endpoint:c,signal:u});return i===void 0||
I.length===0?i:{...i,envFiles:I}}t(M,"projectHere");async function x(s,c){for(let u=s;;u=(0,O.dirname)(u)){const p=await R(u,c);if(p!==void 0)return p;if((0,O.dirname)(
u)===u)return}}t(x,"findProjectFolder");async function R(s,c){const u=await P(s,{env:[(0,O.join)(s,".env")],...c});if(u.length>0)return await d(s,u);for(const p of h){
if(!await r((0,O.join)(s,p)))continue;const T=[];for(const k of y)await r((0,O.join)(s,k))&&T.push((0,O.join)(s,k));return{root:s,directory:s,files:[(0,O.join)(
s,p),...T.slice(0,1)]}}}t(R,"projectIn");async function d(s,c){const u=(0,O.dirname)(c[0]??s);if(u===s)return{root:s,directory:u,files:c};const p=[(0,O.join)(u,
".env"),(0,O.join)(s,".env")],T=await Promise.all(p.map(r)),k=p.filter((I,D)=>T[D]);return{root:s,directory:u,files:c,...k.length>0&&{envFiles:k}}}t(d,"starting\
With");async function P(s,{env:c,endpoint:u,signal:p}){const T=await Promise.all(c.map(l));if(!T.some(S=>S?.includes("COMPOSE_FILE")))return[];const k=c.filter(
(S,i)=>T[i]!==void 0),I=await(0,L.P)({endpoint:u,directory:s,envFiles:k},k,{signal:p}),D=t(S=>I.findLast(i=>i.has(S))?.get(S)??"","last");return f(D("COMPOSE_FI\
LE"),D("COMPOSE_PATH_SEPARATOR")).map(S=>(0,O.resolve)(s,S))}t(P,"filesByVariable");function f(s,c=""){return s.split(c||":").filter(u=>u!=="")}t(f,"splitFiles");
async function l(s){return await(0,a.readFile)(s,"utf8").catch(c=>{if(!["ENOENT","ENOTDIR","EISDIR"].includes(c.code??""))throw c})}t(l,"readText");async function r(s){
return(await(0,a.stat)(s).catch(()=>{}))?.isFile()===!0}t(r,"isFile")}),55396:((j,v,E)=>{E.d(v,{G:t(()=>h,"G"),P:t(()=>y,"P")});var a=E(26921),O=E(81807);const L=a.
Ikc({services:a.g1P(a.YjP(),a.Ikc({labels:a.g1P(a.YjP(),a.YjP()).nullish(),environment:a.g1P(a.YjP(),a.YjP().nullable()).nullish()}))});async function h(R,d,{signal:P}){
if(!d.some(r=>r.includes("$")))return[...d];const f=Object.fromEntries(d.map((r,s)=>[`q${s}`,r])),{services:l}=await M(R,{q:{image:"q",labels:f}},{signal:P});return d.
map((r,s)=>x(l.q?.labels?.[`q${s}`]??""))}t(h,"interpolate");async function y(R,d,{signal:P}){if(d.length===0)return[];const f=d.map((r,s)=>[`q${s}`,{image:"q",
env_file:[r.replaceAll("$","$$$$")]}]),{services:l}=await M(R,Object.fromEntries(f),{signal:P});return d.map((r,s)=>new Map(Object.entries(l[`q${s}`]?.environment??
{}).map(([c,u])=>[c,x(u??"")])))}t(y,"readEnvFiles");async function M(R,d,{signal:P}){const f=JSON.stringify({name:"questions",services:d}),{stdout:l}=await(0,O.
Z)({...R,files:["-"]},["config","--format","json"],{signal:P,input:f});return L.parse(JSON.parse(l))}t(M,"ask");function x(R){return R.replaceAll("$$","$")}t(x,
"plain")}),81807:((j,v,E)=>{E.d(v,{Z:t(()=>d,"Z")});var a=E(75892),O=E(51208),L=E(51630),h=E(81622);const y="Install Compose v2: https://docs.docker.com/compose\
/install/";function M(r,s){const{message:c}=r;if(/is not a docker command|unknown command: docker compose|unknown flag: --(ansi|project-directory)/.test(c))return new a.
Wt("The docker command does not have Compose v2",{hint:y,cause:r});const u=R(c);if(!c.startsWith("docker compose config ")){const[T="docker compose"]=/^docker compose \w+/.
exec(c)??[];return new a.Qd(u===c?c:`${T} failed: ${u}`,{hint:"Fix the problem that the daemon reports and restore again, or restore beside the project with --a\
s <project>",cause:r,fields:r.fields})}if(/no configuration file provided/i.test(u))return new a.m_(`No Compose file found in ${s}`,{hint:"Run this in the folde\
r of a Compose file, or name a project with --project (see `docker compose ls --all`)",cause:r});const p=x(u);return p!==void 0?new a.m_(`The Compose project in\
 ${s} needs the file ${p}, which does not exist`,{hint:`Create ${p}, or remove it from the Compose file`,cause:r,fields:{missing:p}}):new a.dz(`Cannot read the \
Compose project in ${s}: ${u}`,{hint:"Fix the file until `docker compose config` succeeds",cause:r})}t(M,"explained");function x(r){const[,s]=/env file (.+?) not found/i.
exec(r)??[],[,c]=/(?:open|stat|lstat) (.+?): no such file or directory/i.exec(r)??[];return s??c}t(x,"missingFile");function R(r){return(r.split(`
`).at(-1)??"").replace(/^docker compose \w+ failed with exit code \d+: /,"")}t(R,"lastLine");async function d({endpoint:r,directory:s,files:c=[],envFiles:u=[],project:p},T,{
signal:k,input:I,env:D}){const S=[...p===void 0?[]:["--project-name",p],"--project-directory",s,...u.flatMap(i=>["--env-file",i]),...c.flatMap(i=>["--file",i])];
try{const{stdout:i,stderr:e}=await(0,O.m0)("docker",["compose","--ansi","never","--progress","plain",...S,...T],{signal:k,cwd:s,env:{...r&&(0,L.J$)(r),COMPOSE_FILE:void 0,
COMPOSE_ENV_FILES:void 0,...D},title:`docker compose ${T.find(n=>!/^-|^\*$/.test(n))}`,tellLast:t(n=>n.filter(o=>!P(o)).map(h.r),"tellLast"),missingHint:y,...I!==
void 0&&{input:[Buffer.from(I)]}});return{stdout:i,warnings:f(e)}}catch(i){throw i instanceof a.Qd?M(i,s):i}}t(d,"compose");function P(r){return/ level=(warning|info|debug) /.
test(r)||/^ ?(Container|Network|Volume|Image|Service) \S.* {2}[A-Z][a-z]+$/.test(r.trimEnd())}t(P,"isProgress");function f(r){const s=r.split(`
`).flatMap(c=>{const[,u]=/level=warning msg=("(?:[^"\\]|\\.)*")/.exec(c)??[];return u===void 0?[]:[l(u)]});return[...new Set(s)].filter(c=>!/`version` is obsolete/.
test(c))}t(f,"warningsOf");function l(r){try{return String(JSON.parse(r))}catch{return r.slice(1,-1)}}t(l,"unquoted")}),51630:((j,v,E)=>{E.d(v,{J$:t(()=>l,"J$"),
mC:t(()=>f,"mC"),vS:t(()=>d,"vS")});var a=E(77598),O=E(73024),L=E(51455),h=E(76760),y=E(75892),M=E(41232);const x=2375,R=2376;async function d(e=process.env){const n=e.
DOCKER_HOST;if(n)return P(n,await u(e));const o=e.DOCKER_CONTEXT||await T(e);if(o!==void 0&&o!=="default")return await k(o,e);const m=s(e);return r(m.find(_=>(0,O.
existsSync)(_))??m[0])}t(d,"findEndpoint");function P(e,n){if(e.startsWith("unix://"))return r(e.slice(7));const o=URL.canParse(e)?new URL(e):void 0;if(o===void 0)
throw new y.dz(`DOCKER_HOST '${e}' is not a URL`,{hint:"Write it as unix:///path, tcp://host:port or ssh://user@host"});if(o.protocol==="ssh:")return{kind:"ssh",
url:e};if(o.protocol!=="tcp:"&&o.protocol!=="http:"&&o.protocol!=="https:")throw new y.Wt(`Cannot use DOCKER_HOST '${e}': ${o.protocol}// is not supported`,{hint:"\
Use unix://, tcp:// or ssh://"});const m=o.protocol==="https:"||n!==void 0,_=o.hostname.replace(/^\[|\]$/g,""),w=o.port===""?m?R:x:Number(o.port);return{kind:"t\
cp",host:_,port:w,url:e,...m&&{tls:n??{verify:!0}}}}t(P,"parseHost");function f(e){return e.kind==="unix"||e.kind==="tcp"&&/^(localhost|127\.|::1$)/.test(e.host)}
t(f,"mayShareLoopback");function l(e){return e.kind==="unix"?{DOCKER_HOST:e.url,DOCKER_CONTEXT:void 0}:{}}t(l,"commandEnvironment");function r(e){return{kind:"u\
nix",path:e,url:`unix://${e}`}}t(r,"unix");function s(e){const n=e.XDG_RUNTIME_DIR;return["/var/run/docker.sock",...n?[(0,h.join)(n,"docker.sock"),(0,h.join)(n,
"podman","podman.sock")]:[],(0,h.join)((0,M.Wx)(e),".docker","run","docker.sock"),"/run/podman/podman.sock"]}t(s,"usualSockets");function c(e){return e.DOCKER_CONFIG||
(0,h.join)((0,M.Wx)(e),".docker")}t(c,"configFolder");async function u(e){const n=!!e.DOCKER_TLS_VERIFY;if(!(!n&&!e.DOCKER_TLS))return await p(e.DOCKER_CERT_PATH||
c(e),n)}t(u,"tlsFromEnvironment");async function p(e,n){const[o,m,_]=await Promise.all(["ca.pem","cert.pem","key.pem"].map(w=>D((0,h.join)(e,w))));return{verify:n,
...o&&{ca:o},...m&&{cert:m},..._&&{key:_}}}t(p,"readTls");async function T(e){const n=await I((0,h.join)(c(e),"config.json"));return i(n,"currentContext")||void 0}
t(T,"currentContext");async function k(e,n){const o=(0,a.createHash)("sha256").update(e).digest("hex"),m=(0,h.join)(c(n),"contexts"),_=await I((0,h.join)(m,"met\
a",o,"meta.json")),w=S(S(_,"Endpoints"),"docker"),C=i(w,"Host");if(!C)throw new y.m_(`the Docker context '${e}' has no endpoint`,{hint:"Choose another one with \
`docker context use`, or set DOCKER_HOST"});const g=(0,h.join)(m,"tls",o,"docker");return P(C,(0,O.existsSync)(g)?await p(g,S(w,"SkipTLSVerify")!==!0):void 0)}t(
k,"contextEndpoint");async function I(e){const n=await D(e);try{return n===void 0?void 0:JSON.parse(n.toString("utf8"))}catch{return}}t(I,"readJson");async function D(e){
try{return await(0,L.readFile)(e)}catch{return}}t(D,"readIfThere");function S(e,n){return typeof e=="object"&&e!==null?e[n]:void 0}t(S,"field");function i(e,n){
const o=S(e,n);return typeof o=="string"?o:""}t(i,"textField")}),81622:((j,v,E)=>{E.d(v,{r:t(()=>h,"r")});const a=/error while mounting volume '[^']*': /,O=/:\/[^:\s]*\/_data(?:, flags: [^,:]*)?(?:, data: .*)?(?=: [^:]*$)/,
L=/\b(pass(?:word)?\d?|cred(?:entials)?|secret)=[^,\s]+/gi;function h(y){return y.includes("mount")?y.replace(a,"").replace(O,"").replace(L,"$1=***"):y}t(h,"wit\
houtOptions")})};export{W as id,B as ids,H as modules};
