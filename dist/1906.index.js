var K=Object.defineProperty;var t=(j,L)=>K(j,"name",{value:L,configurable:!0});const b=1906,B=[1906],H={24746:((j,L,E)=>{E.d(L,{MH:t(()=>S,"MH"),UQ:t(()=>v,"UQ"),zL:t(()=>h,"zL"),zS:t(()=>M,"zS")});var a=E(75892),w=E(47014);function M(d,P){
const f=(0,w.bv)(d),l=v(f),r=`${P}: ${g(f)}`;return l==="ENOSPC"||l==="EDQUOT"?new a._p(r,{cause:f,hint:"Free some space there, or use another place"}):l==="EFB\
IG"?new a._p(r,{cause:f,hint:"FAT disks and limits (ulimit -f) end a file early: use another place"}):l==="EROFS"?new a.iC(r,{cause:f,hint:"Use a folder that is\
 not on a read-only disk, or mount it for writing"}):l==="EACCES"||l==="EPERM"?new a.iC(r,{cause:f,hint:"Use a folder that you may write to, or change its owner"}):
l==="ENOENT"||l==="ENOTDIR"?new a.m_(r,{cause:f,hint:"Check the path"}):l==="EISDIR"||l==="ENAMETOOLONG"||l==="ELOOP"?new a.dz(r,{cause:f,hint:"Check the path"}):
l==="EIO"||l==="EUCLEAN"?new a.cs(r,{cause:f,hint:"The disk or its file system is damaged: look at the log of the system (dmesg)"}):l==="EMFILE"||l==="ENFILE"||
l==="ENOMEM"?new a._p(r,{cause:f,hint:"Allow more open files (ulimit -n) or memory, or run fewer commands at once"}):l==="ESTALE"||l==="ETIMEDOUT"||l==="EHOSTDO\
WN"||l==="ENODEV"||l==="ENXIO"?new a.hG(r,{cause:f,hint:"Look whether the disk or the file server is there, and try again"}):l==="EXDEV"?new a.Wt(r,{cause:f,hint:"\
Part of this folder is a link to another disk: move the whole folder there instead"}):f}t(M,"fileError");function h(d,P){try{return P()}catch(f){throw M(f,d)}}t(
h,"attemptSync");async function S(d,P){try{return await P()}catch(f){throw M(f,d)}}t(S,"withFileErrors");function v(d){return typeof d=="object"&&d!==null&&"cod\
e"in d&&typeof d.code=="string"?d.code:void 0}t(v,"errnoOf");const A={EACCES:"permission denied",EISDIR:"it is a folder",EMFILE:"too many files are open",ENOSPC:"\
no space is left on the disk",ENOTDIR:"a part of the path is not a folder",EPERM:"permission denied",EROFS:"the disk is read-only"};function g(d){const P=A[v(d)??
""];if(P!==void 0)return P;const f=typeof d=="object"&&d!==null&&"message"in d?String(d.message):String(d);return/^E[A-Z0-9]+: ([^,]+), \w+/.exec(f)?.[1]??f}t(g,
"messageOf")}),51208:((j,L,E)=>{E.d(L,{J7:t(()=>l,"J7"),U1:t(()=>f,"U1"),i3:t(()=>r,"i3"),m0:t(()=>P,"m0")});var a=E(31421),w=E(57075),M=E(46466),h=E(75892);const S=16*
1024*1024,v=1024*1024,A=16*1024,g=20,d=5e3;async function P(i,e,n){const o=s(i,e,n),m=C(n.secrets??[]),{line:_,tail:O}=c(n,m),T=p(i,e,n),R=Promise.all([D(T.stdout,
_,{keep:n.onLine?0:n.maxOutput??S}),D(T.stderr,_,{keep:n.onLine?0:v,drops:!0})]),$=I(T,n.input);try{const[[x,N],[F,U]]=await Promise.all([y(T,o,n),R,$]);if(x===
0)return{stdout:m(F),stderr:m(U)};throw u(o,{code:x,ended:N,last:n.tellLast?.(O)??O})}catch(x){throw T.kill("SIGKILL"),await Promise.allSettled([R,$]),x}}t(P,"e\
xec");async function*f(i,e,n){const o=s(i,e,n),{line:m,tail:_}=c(n,C(n.secrets??[])),O=p(i,e,n),T=Promise.all([y(O,o,n),D(O.stderr,m,{keep:0}),I(O,n.input)]);T.
catch(()=>{});try{yield*O.stdout;const[[R,$]]=await T;if(R!==0&&!n.accepts?.includes(R??-1))throw u(o,{code:R,ended:$,last:n.tellLast?.(_)??_});return R??0}finally{
O.kill("SIGKILL"),await Promise.allSettled([T])}}t(f,"execStream");function l(i,e,n){const o=(0,a.spawn)(i,e,{env:{...process.env,...n},stdio:["pipe","ignore","\
ignore"],detached:!0,cwd:"/"}),m=new Promise(_=>o.once("close",()=>_()).once("error",()=>_()));return o.stdin.on("error",()=>{}),o.unref(),async _=>{o.ref(),o.stdin.
end(_),await m}}t(l,"execWatchdog");function r(i,e,n){const o=p(i,e,n),m=n.title??i,_=w.Duplex.from({readable:o.stdout,writable:o.stdin});return D(o.stderr,n.onLine??
(()=>{}),{keep:0}).catch(()=>{}),y(o,m,n).catch(O=>_.destroy(O)),_.once("close",()=>o.kill()),_}t(r,"execDuplex");function s(i,e,{title:n}){return n??[i,...e.slice(
0,1)].join(" ")}t(s,"titleOf");function c({onLine:i},e){const n=[];return{line:t(m=>{const _=e(m);i?.(_),_.trim()!==""&&n.push(_),n.length>g&&n.shift()},"line"),
tail:n}}t(c,"lastLines");function u(i,{code:e,ended:n,last:o}){const m=n?`was ended by ${n}`:`failed with exit code ${e}`;return new h.Qd([`${i} ${m}`,...o].join(
o.length>1?`
`:": "),{fields:{exit_code:e??-1}})}t(u,"failure");function p(i,e,n){const o={...process.env,...n.env};return(0,a.spawn)(i,e,{env:o,stdio:["pipe","pipe","pipe"],
windowsHide:!0,...n.cwd&&{cwd:n.cwd}})}t(p,"start");function y(i,e,n){const{signal:o}=n;return new Promise((m,_)=>{let O;const T=t(()=>{i.kill("SIGTERM"),O=setTimeout(
()=>i.kill("SIGKILL"),d)},"cancel"),R=t(()=>{clearTimeout(O),o.removeEventListener("abort",T)},"settle");i.once("error",$=>{R(),_(k($,e,n))}),i.once("close",($,x)=>{
R(),o.aborted?_(new h.cc(`${e} was cancelled`,{cause:o.reason})):m([$,x])}),o.aborted?T():o.addEventListener("abort",T,{once:!0})})}t(y,"exited");function k(i,e,n){
const o=i.path??e,m=n.missingHint===void 0?{}:{hint:n.missingHint};return i.code==="ENOENT"?new h.Wt(`${e} cannot run: '${o}' is not installed`,{cause:i,...m}):
i.code==="EACCES"?new h.iC(`${e} cannot run: '${o}' may not be executed`,{cause:i,fields:{service:e}}):new h.Qd(`${e} cannot run: ${i.message}`,{cause:i})}t(k,"\
startError");async function I(i,e){try{await(0,M.pipeline)(e??[],i.stdin)}catch(n){const o=n.code??"";if(!["EPIPE","ECONNRESET","ECANCELED","ERR_STREAM_PREMATUR\
E_CLOSE","ERR_STREAM_DESTROYED"].includes(o))throw n}}t(I,"feed");async function D(i,e,{keep:n,drops:o=!1}){const m=[],_=new TextDecoder;let O=0,T="";for await(const R of i){
if(O<n&&m.push(o?R.subarray(0,n-O):R),O+=R.length,n>0&&!o&&O>n)throw new h.Qd(`more than ${n} bytes of output`);const $=(T+_.decode(R,{stream:!0})).split(/\r\n|[\r\n]/);
T=($.pop()??"").slice(0,A);for(const x of $)e(x.slice(0,A))}return T!==""&&e(T),Buffer.concat(m).toString("utf8")}t(D,"collect");function C(i){const e=i.filter(
n=>n.length>0);return n=>e.reduce((o,m)=>o.replaceAll(m,"***"),n)}t(C,"redactor")}),22145:((j,L,E)=>{E.d(L,{Fk:t(()=>S,"Fk"),L9:t(()=>g,"L9"),XA:t(()=>A,"XA"),Yc:t(
()=>h,"Yc"),fo:t(()=>r,"fo"),kb:t(()=>v,"kb"),yR:t(()=>l,"yR")});var a=E(51455),w=E(76760),M=E(55396);const h=["compose.yaml","compose.yml","docker-compose.yml",
"docker-compose.yaml"],S=["compose.override.yml","compose.override.yaml","docker-compose.override.yml","docker-compose.override.yaml"];async function v(s,{endpoint:c,
signal:u}){const{COMPOSE_FILE:p="",COMPOSE_PATH_SEPARATOR:y,COMPOSE_ENV_FILES:k=""}=process.env,I=k.split(",").filter(e=>e!=="").map(e=>(0,w.resolve)(s,e)),D=f(
p,y).map(e=>(0,w.resolve)(s,e)),C=D.length>0?D:await P(s,{env:I,endpoint:c,signal:u}),i=C.length>0?await d(s,C):await A(s,{endpoint:c,signal:u});return i===void 0||
I.length===0?i:{...i,envFiles:I}}t(v,"projectHere");async function A(s,c){for(let u=s;;u=(0,w.dirname)(u)){const p=await g(u,c);if(p!==void 0)return p;if((0,w.dirname)(
u)===u)return}}t(A,"findProjectFolder");async function g(s,c){const u=await P(s,{env:[(0,w.join)(s,".env")],...c});if(u.length>0)return await d(s,u);for(const p of h){
if(!await r((0,w.join)(s,p)))continue;const y=[];for(const k of S)await r((0,w.join)(s,k))&&y.push((0,w.join)(s,k));return{root:s,directory:s,files:[(0,w.join)(
s,p),...y.slice(0,1)]}}}t(g,"projectIn");async function d(s,c){const u=(0,w.dirname)(c[0]??s);if(u===s)return{root:s,directory:u,files:c};const p=[(0,w.join)(u,
".env"),(0,w.join)(s,".env")],y=await Promise.all(p.map(r)),k=p.filter((I,D)=>y[D]);return{root:s,directory:u,files:c,...k.length>0&&{envFiles:k}}}t(d,"starting\
With");async function P(s,{env:c,endpoint:u,signal:p}){const y=await Promise.all(c.map(l));if(!y.some(C=>C?.includes("COMPOSE_FILE")))return[];const k=c.filter(
(C,i)=>y[i]!==void 0),I=await(0,M.P)({endpoint:u,directory:s,envFiles:k},k,{signal:p}),D=t(C=>I.findLast(i=>i.has(C))?.get(C)??"","last");return f(D("COMPOSE_FI\
LE"),D("COMPOSE_PATH_SEPARATOR")).map(C=>(0,w.resolve)(s,C))}t(P,"filesByVariable");function f(s,c=""){return s.split(c||":").filter(u=>u!=="")}t(f,"splitFiles");
async function l(s){return await(0,a.readFile)(s,"utf8").catch(c=>{if(!["ENOENT","ENOTDIR","EISDIR"].includes(c.code??""))throw c})}t(l,"readText");async function r(s){
return(await(0,a.stat)(s).catch(()=>{}))?.isFile()===!0}t(r,"isFile")}),55396:((j,L,E)=>{E.d(L,{G:t(()=>h,"G"),P:t(()=>S,"P")});var a=E(26921),w=E(81807);const M=a.
Ikc({services:a.g1P(a.YjP(),a.Ikc({labels:a.g1P(a.YjP(),a.YjP()).nullish(),environment:a.g1P(a.YjP(),a.YjP().nullable()).nullish()}))});async function h(g,d,{signal:P}){
if(!d.some(r=>r.includes("$")))return[...d];const f=Object.fromEntries(d.map((r,s)=>[`q${s}`,r])),{services:l}=await v(g,{q:{image:"q",labels:f}},{signal:P});return d.
map((r,s)=>A(l.q?.labels?.[`q${s}`]??""))}t(h,"interpolate");async function S(g,d,{signal:P}){if(d.length===0)return[];const f=d.map((r,s)=>[`q${s}`,{image:"q",
env_file:[r.replaceAll("$","$$$$")]}]),{services:l}=await v(g,Object.fromEntries(f),{signal:P});return d.map((r,s)=>new Map(Object.entries(l[`q${s}`]?.environment??
{}).map(([c,u])=>[c,A(u??"")])))}t(S,"readEnvFiles");async function v(g,d,{signal:P}){const f=JSON.stringify({name:"questions",services:d}),{stdout:l}=await(0,w.
Z)({...g,files:["-"]},["config","--format","json"],{signal:P,input:f});return M.parse(JSON.parse(l))}t(v,"ask");function A(g){return g.replaceAll("$$","$")}t(A,
"plain")}),81807:((j,L,E)=>{E.d(L,{Z:t(()=>d,"Z")});var a=E(75892),w=E(51208),M=E(51630),h=E(81622);const S="Install Compose v2: https://docs.docker.com/compose\
/install/";function v(r,s){const{message:c}=r;if(/is not a docker command|unknown command: docker compose|unknown flag: --(ansi|project-directory)/.test(c))return new a.
Wt("The docker command has no Compose v2",{hint:S,cause:r});const u=g(c);if(!c.startsWith("docker compose config ")){const[y="docker compose"]=/^docker compose \w+/.
exec(c)??[];return new a.Qd(u===c?c:`${y} did not succeed: ${u}`,{hint:"Put right what the daemon says and restore again; to look at both, restore beside it wit\
h --as <project>",cause:r,fields:r.fields})}if(/no configuration file provided/i.test(u))return new a.m_(`There is no Compose file in ${s}`,{hint:"Go to the fol\
der of a Compose file, or name a project with --project (see `docker compose ls --all`)",cause:r});const p=A(u);return p!==void 0?new a.m_(`The Compose project \
in ${s} needs the file ${p}, which does not exist`,{hint:`Write ${p}, or take it out of the Compose file`,cause:r,fields:{missing:p}}):new a.dz(`The Compose pro\
ject in ${s} cannot be read: ${u}`,{hint:"Correct it until `docker compose config` succeeds",cause:r})}t(v,"explained");function A(r){const[,s]=/env file (.+?) not found/i.
exec(r)??[],[,c]=/(?:open|stat|lstat) (.+?): no such file or directory/i.exec(r)??[];return s??c}t(A,"missingFile");function g(r){return(r.split(`
`).at(-1)??"").replace(/^docker compose \w+ failed with exit code \d+: /,"")}t(g,"lastLine");async function d({endpoint:r,directory:s,files:c=[],envFiles:u=[],project:p},y,{
signal:k,input:I,env:D}){const C=[...p===void 0?[]:["--project-name",p],"--project-directory",s,...u.flatMap(i=>["--env-file",i]),...c.flatMap(i=>["--file",i])];
try{const{stdout:i,stderr:e}=await(0,w.m0)("docker",["compose","--ansi","never","--progress","plain",...C,...y],{signal:k,cwd:s,env:{...r&&(0,M.J$)(r),COMPOSE_FILE:void 0,
COMPOSE_ENV_FILES:void 0,...D},title:`docker compose ${y.find(n=>!/^-|^\*$/.test(n))}`,tellLast:t(n=>n.filter(o=>!P(o)).map(h.r),"tellLast"),missingHint:S,...I!==
void 0&&{input:[Buffer.from(I)]}});return{stdout:i,warnings:f(e)}}catch(i){throw i instanceof a.Qd?v(i,s):i}}t(d,"compose");function P(r){return/ level=(warning|info|debug) /.
test(r)||/^ ?(Container|Network|Volume|Image|Service) \S.* {2}[A-Z][a-z]+$/.test(r.trimEnd())}t(P,"isProgress");function f(r){const s=r.split(`
`).flatMap(c=>{const[,u]=/level=warning msg=("(?:[^"\\]|\\.)*")/.exec(c)??[];return u===void 0?[]:[l(u)]});return[...new Set(s)].filter(c=>!/`version` is obsolete/.
test(c))}t(f,"warningsOf");function l(r){try{return String(JSON.parse(r))}catch{return r.slice(1,-1)}}t(l,"unquoted")}),51630:((j,L,E)=>{E.d(L,{J$:t(()=>l,"J$"),
mC:t(()=>f,"mC"),vS:t(()=>d,"vS")});var a=E(77598),w=E(73024),M=E(51455),h=E(76760),S=E(75892),v=E(41232);const A=2375,g=2376;async function d(e=process.env){const n=e.
DOCKER_HOST;if(n)return P(n,await u(e));const o=e.DOCKER_CONTEXT||await y(e);if(o!==void 0&&o!=="default")return await k(o,e);const m=s(e);return r(m.find(_=>(0,w.
existsSync)(_))??m[0])}t(d,"findEndpoint");function P(e,n){if(e.startsWith("unix://"))return r(e.slice(7));const o=URL.canParse(e)?new URL(e):void 0;if(o===void 0)
throw new S.dz(`DOCKER_HOST '${e}' is no URL`,{hint:"Write it as unix:///path, tcp://host:port or ssh://user@host"});if(o.protocol==="ssh:")return{kind:"ssh",url:e};
if(o.protocol!=="tcp:"&&o.protocol!=="http:"&&o.protocol!=="https:")throw new S.Wt(`DOCKER_HOST '${e}' cannot be used: ${o.protocol}// is not supported`,{hint:"\
Use unix://, tcp:// or ssh://"});const m=o.protocol==="https:"||n!==void 0,_=o.hostname.replace(/^\[|\]$/g,""),O=o.port===""?m?g:A:Number(o.port);return{kind:"t\
cp",host:_,port:O,url:e,...m&&{tls:n??{verify:!0}}}}t(P,"parseHost");function f(e){return e.kind==="unix"||e.kind==="tcp"&&/^(localhost|127\.|::1$)/.test(e.host)}
t(f,"mayShareLoopback");function l(e){return e.kind==="unix"?{DOCKER_HOST:e.url,DOCKER_CONTEXT:void 0}:{}}t(l,"commandEnvironment");function r(e){return{kind:"u\
nix",path:e,url:`unix://${e}`}}t(r,"unix");function s(e){const n=e.XDG_RUNTIME_DIR;return["/var/run/docker.sock",...n?[(0,h.join)(n,"docker.sock"),(0,h.join)(n,
"podman","podman.sock")]:[],(0,h.join)((0,v.Wx)(e),".docker","run","docker.sock"),"/run/podman/podman.sock"]}t(s,"usualSockets");function c(e){return e.DOCKER_CONFIG||
(0,h.join)((0,v.Wx)(e),".docker")}t(c,"configFolder");async function u(e){const n=!!e.DOCKER_TLS_VERIFY;if(!(!n&&!e.DOCKER_TLS))return await p(e.DOCKER_CERT_PATH||
c(e),n)}t(u,"tlsFromEnvironment");async function p(e,n){const[o,m,_]=await Promise.all(["ca.pem","cert.pem","key.pem"].map(O=>D((0,h.join)(e,O))));return{verify:n,
...o&&{ca:o},...m&&{cert:m},..._&&{key:_}}}t(p,"readTls");async function y(e){const n=await I((0,h.join)(c(e),"config.json"));return i(n,"currentContext")||void 0}
t(y,"currentContext");async function k(e,n){const o=(0,a.createHash)("sha256").update(e).digest("hex"),m=(0,h.join)(c(n),"contexts"),_=await I((0,h.join)(m,"met\
a",o,"meta.json")),O=C(C(_,"Endpoints"),"docker"),T=i(O,"Host");if(!T)throw new S.m_(`the Docker context '${e}' has no endpoint`,{hint:"Choose another one with \
`docker context use`, or set DOCKER_HOST"});const R=(0,h.join)(m,"tls",o,"docker");return P(T,(0,w.existsSync)(R)?await p(R,C(O,"SkipTLSVerify")!==!0):void 0)}t(
k,"contextEndpoint");async function I(e){const n=await D(e);try{return n===void 0?void 0:JSON.parse(n.toString("utf8"))}catch{return}}t(I,"readJson");async function D(e){
try{return await(0,M.readFile)(e)}catch{return}}t(D,"readIfThere");function C(e,n){return typeof e=="object"&&e!==null?e[n]:void 0}t(C,"field");function i(e,n){
const o=C(e,n);return typeof o=="string"?o:""}t(i,"textField")}),81622:((j,L,E)=>{E.d(L,{r:t(()=>h,"r")});const a=/error while mounting volume '[^']*': /,w=/:\/[^:\s]*\/_data(?:, flags: [^,:]*)?(?:, data: .*)?(?=: [^:]*$)/,
M=/\b(pass(?:word)?\d?|cred(?:entials)?|secret)=[^,\s]+/gi;function h(S){return S.includes("mount")?S.replace(a,"").replace(w,"").replace(M,"$1=***"):S}t(h,"wit\
houtOptions")})};export{b as id,B as ids,H as modules};
