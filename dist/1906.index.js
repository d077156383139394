var U=Object.defineProperty;var n=($,k)=>U($,"name",{value:k,configurable:!0});const W=1906,b=[1906],B={24746:(($,k,_)=>{_.d(k,{MH:n(()=>y,"MH"),UQ:n(()=>R,"UQ"),zL:n(()=>h,"zL"),zS:n(()=>v,"zS")});var u=_(75892),O=_(47014);function v(l,P){
const m=(0,O.bv)(l),f=R(m),r=`${P}: ${C(m)}`;return f==="ENOSPC"||f==="EDQUOT"?new u._p(r,{cause:m,hint:"Free some space there, or use another place"}):f==="EFB\
IG"?new u._p(r,{cause:m,hint:"FAT disks and limits (ulimit -f) end a file early: use another place"}):f==="EROFS"?new u.iC(r,{cause:m,hint:"Use a folder that is\
 not on a read-only disk, or mount it for writing"}):f==="EACCES"||f==="EPERM"?new u.iC(r,{cause:m,hint:"Use a folder that you may write to, or change its owner"}):
f==="ENOENT"||f==="ENOTDIR"?new u.m_(r,{cause:m,hint:"Check the path"}):f==="EISDIR"||f==="ENAMETOOLONG"||f==="ELOOP"?new u.dz(r,{cause:m,hint:"Check the path"}):
f==="EIO"||f==="EUCLEAN"?new u.cs(r,{cause:m,hint:"The disk or its file system is damaged: look at the log of the system (dmesg)"}):f==="EMFILE"||f==="ENFILE"||
f==="ENOMEM"?new u._p(r,{cause:m,hint:"Allow more open files (ulimit -n) or memory, or run fewer commands at once"}):f==="ESTALE"||f==="ETIMEDOUT"||f==="EHOSTDO\
WN"||f==="ENODEV"||f==="ENXIO"?new u.hG(r,{cause:m,hint:"Look whether the disk or the file server is there, and try again"}):f==="EXDEV"?new u.Wt(r,{cause:m,hint:"\
Part of this folder is a link to another disk: move the whole folder there instead"}):m}n(v,"fileError");function h(l,P){try{return P()}catch(m){throw v(m,l)}}n(
h,"attemptSync");async function y(l,P){try{return await P()}catch(m){throw v(m,l)}}n(y,"withFileErrors");function R(l){return typeof l=="object"&&l!==null&&"cod\
e"in l&&typeof l.code=="string"?l.code:void 0}n(R,"errnoOf");const M={EACCES:"permission denied",EISDIR:"it is a folder",EMFILE:"too many files are open",ENOSPC:"\
no space is left on the disk",ENOTDIR:"a part of the path is not a folder",EPERM:"permission denied",EROFS:"the disk is read-only"};function C(l){const P=M[R(l)??
""];if(P!==void 0)return P;const m=typeof l=="object"&&l!==null&&"message"in l?String(l.message):String(l);return/^E[A-Z0-9]+: ([^,]+), \w+/.exec(m)?.[1]??m}n(C,
"messageOf")}),51208:(($,k,_)=>{_.d(k,{J7:n(()=>m,"J7"),U1:n(()=>P,"U1"),i3:n(()=>f,"i3"),m0:n(()=>l,"m0")});var u=_(31421),O=_(57075),v=_(46466),h=_(75892);const y=16*
1024*1024,R=16*1024,M=20,C=5e3;async function l(s,i,e){const t=r(s,i,e),c=I(e.secrets??[]),{line:E,tail:w}=o(e,c),T=d(s,i,e),L=Promise.all([D(T.stdout,E,e.onLine?
0:e.maxOutput??y),D(T.stderr,E,0)]),A=S(T,e.input);try{const[[j,x],[N,F]]=await Promise.all([p(T,t,e),L,A]);if(j===0)return{stdout:c(N),stderr:c(F)};throw a(t,{
code:j,ended:x,last:e.tellLast?.(w)??w})}catch(j){throw T.kill("SIGKILL"),await Promise.allSettled([L,A]),j}}n(l,"exec");async function*P(s,i,e){const t=r(s,i,e),
{line:c,tail:E}=o(e,I(e.secrets??[])),w=d(s,i,e),T=Promise.all([p(w,t,e),D(w.stderr,c,0),S(w,e.input)]);T.catch(()=>{});try{yield*w.stdout;const[[L,A]]=await T;
if(L!==0&&!e.accepts?.includes(L??-1))throw a(t,{code:L,ended:A,last:e.tellLast?.(E)??E});return L??0}finally{w.kill("SIGKILL"),await Promise.allSettled([T])}}n(
P,"execStream");function m(s,i,e){const t=(0,u.spawn)(s,i,{env:{...process.env,...e},stdio:["pipe","ignore","ignore"],detached:!0,cwd:"/"}),c=new Promise(E=>t.once(
"close",()=>E()).once("error",()=>E()));return t.stdin.on("error",()=>{}),t.unref(),async E=>{t.ref(),t.stdin.end(E),await c}}n(m,"execWatchdog");function f(s,i,e){
const t=d(s,i,e),c=e.title??s,E=O.Duplex.from({readable:t.stdout,writable:t.stdin});return D(t.stderr,e.onLine??(()=>{}),0).catch(()=>{}),p(t,c,e).catch(w=>E.destroy(
w)),E.once("close",()=>t.kill()),E}n(f,"execDuplex");function r(s,i,{title:e}){return e??[s,...i.slice(0,1)].join(" ")}n(r,"titleOf");function o({onLine:s},i){const e=[];
return{line:n(c=>{const E=i(c);s?.(E),E.trim()!==""&&e.push(E),e.length>M&&e.shift()},"line"),tail:e}}n(o,"lastLines");function a(s,{code:i,ended:e,last:t}){const c=e?
`was ended by ${e}`:`failed with exit code ${i}`;return new h.Qd([`${s} ${c}`,...t].join(t.length>1?`
`:": "),{fields:{exit_code:i??-1}})}n(a,"failure");function d(s,i,e){const t={...process.env,...e.env};return(0,u.spawn)(s,i,{env:t,stdio:["pipe","pipe","pipe"],
windowsHide:!0,...e.cwd&&{cwd:e.cwd}})}n(d,"start");function p(s,i,e){const{signal:t}=e;return new Promise((c,E)=>{let w;const T=n(()=>{s.kill("SIGTERM"),w=setTimeout(
()=>s.kill("SIGKILL"),C)},"cancel"),L=n(()=>{clearTimeout(w),t.removeEventListener("abort",T)},"settle");s.once("error",A=>{L(),E(g(A,i,e))}),s.once("close",(A,j)=>{
L(),t.aborted?E(new h.cc(`${i} was cancelled`,{cause:t.reason})):c([A,j])}),t.aborted?T():t.addEventListener("abort",T,{once:!0})})}n(p,"exited");function g(s,i,e){
const t=s.path??i,c=e.missingHint===void 0?{}:{hint:e.missingHint};return s.code==="ENOENT"?new h.Wt(`${i} cannot run: '${t}' is not installed`,{cause:s,...c}):
s.code==="EACCES"?new h.iC(`${i} cannot run: '${t}' may not be executed`,{cause:s,fields:{service:i}}):new h.Qd(`${i} cannot run: ${s.message}`,{cause:s})}n(g,"\
startError");async function S(s,i){try{await(0,v.pipeline)(i??[],s.stdin)}catch(e){const t=e.code??"";if(!["EPIPE","ECONNRESET","ECANCELED","ERR_STREAM_PREMATUR\
E_CLOSE","ERR_STREAM_DESTROYED"].includes(t))throw e}}n(S,"feed");async function D(s,i,e){const t=[],c=new TextDecoder;let E=0,w="";for await(const T of s){if(e>
0){if(E+=T.length,E>e)throw new h.Qd(`more than ${e} bytes of output`);t.push(T)}const L=(w+c.decode(T,{stream:!0})).split(/\r\n|[\r\n]/);w=(L.pop()??"").slice(
0,R);for(const A of L)i(A.slice(0,R))}return w!==""&&i(w),Buffer.concat(t).toString("utf8")}n(D,"collect");function I(s){const i=s.filter(e=>e.length>0);return e=>i.
reduce((t,c)=>t.replaceAll(c,"***"),e)}n(I,"redactor")}),22145:(($,k,_)=>{_.d(k,{Fk:n(()=>y,"Fk"),L9:n(()=>C,"L9"),XA:n(()=>M,"XA"),Yc:n(()=>h,"Yc"),fo:n(()=>r,
"fo"),kb:n(()=>R,"kb"),yR:n(()=>f,"yR")});var u=_(51455),O=_(76760),v=_(55396);const h=["compose.yaml","compose.yml","docker-compose.yml","docker-compose.yaml"],
y=["compose.override.yml","compose.override.yaml","docker-compose.override.yml","docker-compose.override.yaml"];async function R(o,{endpoint:a,signal:d}){const{
COMPOSE_FILE:p="",COMPOSE_PATH_SEPARATOR:g,COMPOSE_ENV_FILES:S=""}=process.env,D=S.split(",").filter(e=>e!=="").map(e=>(0,O.resolve)(o,e)),I=m(p,g).map(e=>(0,O.
resolve)(o,e)),s=I.length>0?I:await P(o,{env:D,endpoint:a,signal:d}),i=s.length>0?await l(o,s):await M(o,{endpoint:a,signal:d});return i===void 0||D.length===0?
i:{...i,envFiles:D}}n(R,"projectHere");async function M(o,a){for(let d=o;;d=(0,O.dirname)(d)){const p=await C(d,a);if(p!==void 0)return p;if((0,O.dirname)(d)===
d)return}}n(M,"findProjectFolder");async function C(o,a){const d=await P(o,{env:[(0,O.join)(o,".env")],...a});if(d.length>0)return await l(o,d);for(const p of h){
if(!await r((0,O.join)(o,p)))continue;const g=[];for(const S of y)await r((0,O.join)(o,S))&&g.push((0,O.join)(o,S));return{root:o,directory:o,files:[(0,O.join)(
o,p),...g.slice(0,1)]}}}n(C,"projectIn");async function l(o,a){const d=(0,O.dirname)(a[0]??o);if(d===o)return{root:o,directory:d,files:a};const p=[(0,O.join)(d,
".env"),(0,O.join)(o,".env")],g=await Promise.all(p.map(r)),S=p.filter((D,I)=>g[I]);return{root:o,directory:d,files:a,...S.length>0&&{envFiles:S}}}n(l,"starting\
With");async function P(o,{env:a,endpoint:d,signal:p}){const g=await Promise.all(a.map(f));if(!g.some(s=>s?.includes("COMPOSE_FILE")))return[];const S=a.filter(
(s,i)=>g[i]!==void 0),D=await(0,v.P)({endpoint:d,directory:o,envFiles:S},S,{signal:p}),I=n(s=>D.findLast(i=>i.has(s))?.get(s)??"","last");return m(I("COMPOSE_FI\
LE"),I("COMPOSE_PATH_SEPARATOR")).map(s=>(0,O.resolve)(o,s))}n(P,"filesByVariable");function m(o,a=""){return o.split(a||":").filter(d=>d!=="")}n(m,"splitFiles");
async function f(o){return await(0,u.readFile)(o,"utf8").catch(a=>{if(!["ENOENT","ENOTDIR","EISDIR"].includes(a.code??""))throw a})}n(f,"readText");async function r(o){
return(await(0,u.stat)(o).catch(()=>{}))?.isFile()===!0}n(r,"isFile")}),55396:(($,k,_)=>{_.d(k,{G:n(()=>h,"G"),P:n(()=>y,"P")});var u=_(26921),O=_(81807);const v=u.
Ikc({services:u.g1P(u.YjP(),u.Ikc({labels:u.g1P(u.YjP(),u.YjP()).nullish(),environment:u.g1P(u.YjP(),u.YjP().nullable()).nullish()}))});async function h(C,l,{signal:P}){
if(!l.some(r=>r.includes("$")))return[...l];const m=Object.fromEntries(l.map((r,o)=>[`q${o}`,r])),{services:f}=await R(C,{q:{image:"q",labels:m}},{signal:P});return l.
map((r,o)=>M(f.q?.labels?.[`q${o}`]??""))}n(h,"interpolate");async function y(C,l,{signal:P}){if(l.length===0)return[];const m=l.map((r,o)=>[`q${o}`,{image:"q",
env_file:[r.replaceAll("$","$$$$")]}]),{services:f}=await R(C,Object.fromEntries(m),{signal:P});return l.map((r,o)=>new Map(Object.entries(f[`q${o}`]?.environment??
{}).map(([a,d])=>[a,M(d??"")])))}n(y,"readEnvFiles");async function R(C,l,{signal:P}){const m=JSON.stringify({name:"questions",services:l}),{stdout:f}=await(0,O.
Z)({...C,files:["-"]},["config","--format","json"],{signal:P,input:m});return v.parse(JSON.parse(f))}n(R,"ask");function M(C){return C.replaceAll("$$","$")}n(M,
"plain")}),81807:(($,k,_)=>{_.d(k,{Z:n(()=>l,"Z")});var u=_(75892),O=_(51208),v=_(51630),h=_(81622);const y="Install Compose v2: https://docs.docker.com/compose\
/install/";function R(r,o){const{message:a}=r;if(/is not a docker command|unknown command: docker compose|unknown flag: --(ansi|project-directory)/.test(a))return new u.
Wt("The docker command has no Compose v2",{hint:y,cause:r});const d=C(a);if(!a.startsWith("docker compose config ")){const[g="docker compose"]=/^docker compose \w+/.
exec(a)??[];return new u.Qd(d===a?a:`${g} did not succeed: ${d}`,{hint:"Put right what the daemon says and restore again; to look at both, restore beside it wit\
h --as <project>",cause:r,fields:r.fields})}if(/no configuration file provided/i.test(d))return new u.m_(`There is no Compose file in ${o}`,{hint:"Go to the fol\
der of a Compose file, or name a project with --project (see `docker compose ls --all`)",cause:r});const p=M(d);return p!==void 0?new u.m_(`The Compose project \
in ${o} needs the file ${p}, which does not exist`,{hint:`Write ${p}, or take it out of the Compose file`,cause:r,fields:{missing:p}}):new u.dz(`The Compose pro\
ject in ${o} cannot be read: ${d}`,{hint:"Correct it until `docker compose config` succeeds",cause:r})}n(R,"explained");function M(r){const[,o]=/env file (.+?) not found/i.
exec(r)??[],[,a]=/(?:open|stat|lstat) (.+?): no such file or directory/i.exec(r)??[];return o??a}n(M,"missingFile");function C(r){return(r.split(`
`).at(-1)??"").replace(/^docker compose \w+ failed with exit code \d+: /,"")}n(C,"lastLine");async function l({endpoint:r,directory:o,files:a=[],envFiles:d=[],project:p},g,{
signal:S,input:D,env:I}){const s=[...p===void 0?[]:["--project-name",p],"--project-directory",o,...d.flatMap(i=>["--env-file",i]),...a.flatMap(i=>["--file",i])];
try{const{stdout:i,stderr:e}=await(0,O.m0)("docker",["compose","--ansi","never","--progress","plain",...s,...g],{signal:S,cwd:o,env:{...r&&(0,v.J$)(r),COMPOSE_FILE:void 0,
COMPOSE_ENV_FILES:void 0,...I},title:`docker compose ${g.find(t=>!/^-|^\*$/.test(t))}`,tellLast:n(t=>t.filter(c=>!P(c)).map(h.r),"tellLast"),missingHint:y,...D!==
void 0&&{input:[Buffer.from(D)]}});return{stdout:i,warnings:m(e)}}catch(i){throw i instanceof u.Qd?R(i,o):i}}n(l,"compose");function P(r){return/ level=(warning|info|debug) /.
test(r)||/^ ?(Container|Network|Volume|Image|Service) \S.* {2}[A-Z][a-z]+$/.test(r.trimEnd())}n(P,"isProgress");function m(r){const o=r.split(`
`).flatMap(a=>{const[,d]=/level=warning msg=("(?:[^"\\]|\\.)*")/.exec(a)??[];return d===void 0?[]:[f(d)]});return[...new Set(o)].filter(a=>!/`version` is obsolete/.
test(a))}n(m,"warningsOf");function f(r){try{return String(JSON.parse(r))}catch{return r.slice(1,-1)}}n(f,"unquoted")}),51630:(($,k,_)=>{_.d(k,{J$:n(()=>f,"J$"),
mC:n(()=>m,"mC"),vS:n(()=>l,"vS")});var u=_(77598),O=_(73024),v=_(51455),h=_(76760),y=_(75892),R=_(41232);const M=2375,C=2376;async function l(e=process.env){const t=e.
DOCKER_HOST;if(t)return P(t,await d(e));const c=e.DOCKER_CONTEXT||await g(e);if(c!==void 0&&c!=="default")return await S(c,e);const E=o(e);return r(E.find(w=>(0,O.
existsSync)(w))??E[0])}n(l,"findEndpoint");function P(e,t){if(e.startsWith("unix://"))return r(e.slice(7));const c=URL.canParse(e)?new URL(e):void 0;if(c===void 0)
throw new y.dz(`DOCKER_HOST '${e}' is no URL`,{hint:"Write it as unix:///path, tcp://host:port or ssh://user@host"});if(c.protocol==="ssh:")return{kind:"ssh",url:e};
if(c.protocol!=="tcp:"&&c.protocol!=="http:"&&c.protocol!=="https:")throw new y.Wt(`DOCKER_HOST '${e}' cannot be used: ${c.protocol}// is not supported`,{hint:"\
Use unix://, tcp:// or ssh://"});const E=c.protocol==="https:"||t!==void 0,w=c.hostname.replace(/^\[|\]$/g,""),T=c.port===""?E?C:M:Number(c.port);return{kind:"t\
cp",host:w,port:T,url:e,...E&&{tls:t??{verify:!0}}}}n(P,"parseHost");function m(e){return e.kind==="unix"||e.kind==="tcp"&&/^(localhost|127\.|::1$)/.test(e.host)}
n(m,"mayShareLoopback");function f(e){return e.kind==="unix"?{DOCKER_HOST:e.url,DOCKER_CONTEXT:void 0}:{}}n(f,"commandEnvironment");function r(e){return{kind:"u\
nix",path:e,url:`unix://${e}`}}n(r,"unix");function o(e){const t=e.XDG_RUNTIME_DIR;return["/var/run/docker.sock",...t?[(0,h.join)(t,"docker.sock"),(0,h.join)(t,
"podman","podman.sock")]:[],(0,h.join)((0,R.Wx)(e),".docker","run","docker.sock"),"/run/podman/podman.sock"]}n(o,"usualSockets");function a(e){return e.DOCKER_CONFIG||
(0,h.join)((0,R.Wx)(e),".docker")}n(a,"configFolder");async function d(e){const t=!!e.DOCKER_TLS_VERIFY;if(!(!t&&!e.DOCKER_TLS))return await p(e.DOCKER_CERT_PATH||
a(e),t)}n(d,"tlsFromEnvironment");async function p(e,t){const[c,E,w]=await Promise.all(["ca.pem","cert.pem","key.pem"].map(T=>I((0,h.join)(e,T))));return{verify:t,
...c&&{ca:c},...E&&{cert:E},...w&&{key:w}}}n(p,"readTls");async function g(e){const t=await D((0,h.join)(a(e),"config.json"));return i(t,"currentContext")||void 0}
n(g,"currentContext");async function S(e,t){const c=(0,u.createHash)("sha256").update(e).digest("hex"),E=(0,h.join)(a(t),"contexts"),w=await D((0,h.join)(E,"met\
a",c,"meta.json")),T=s(s(w,"Endpoints"),"docker"),L=i(T,"Host");if(!L)throw new y.m_(`the Docker context '${e}' has no endpoint`,{hint:"Choose another one with \
`docker context use`, or set DOCKER_HOST"});const A=(0,h.join)(E,"tls",c,"docker");return P(L,(0,O.existsSync)(A)?await p(A,s(T,"SkipTLSVerify")!==!0):void 0)}n(
S,"contextEndpoint");async function D(e){const t=await I(e);try{return t===void 0?void 0:JSON.parse(t.toString("utf8"))}catch{return}}n(D,"readJson");async function I(e){
try{return await(0,v.readFile)(e)}catch{return}}n(I,"readIfThere");function s(e,t){return typeof e=="object"&&e!==null?e[t]:void 0}n(s,"field");function i(e,t){
const c=s(e,t);return typeof c=="string"?c:""}n(i,"textField")}),81622:(($,k,_)=>{_.d(k,{r:n(()=>h,"r")});const u=/error while mounting volume '[^']*': /,O=/:\/[^:\s]*\/_data(?:, flags: [^,:]*)?(?:, data: .*)?(?=: [^:]*$)/,
v=/\b(pass(?:word)?\d?|cred(?:entials)?|secret)=[^,\s]+/gi;function h(y){return y.includes("mount")?y.replace(u,"").replace(O,"").replace(v,"$1=***"):y}n(h,"wit\
houtOptions")})};export{W as id,b as ids,B as modules};
