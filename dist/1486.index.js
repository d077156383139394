var U=Object.defineProperty;var n=(x,I)=>U(x,"name",{value:I,configurable:!0});const W=1486,b=[1486],B={79738:((x,I,_)=>{_.d(I,{Dr:n(()=>E,"Dr"),U1:n(()=>w,"U1"),i3:n(()=>i,"i3"),m0:n(()=>d,"m0")});var l=_(31421),O=_(57075),v=_(46466),p=_(
75892);const k=16*1024*1024,S=16*1024,M=20,T=5e3;async function d(o,r,e){const t=a(o,r,e),c=L(e.secrets??[]),{line:m,tail:h}=s(e,c),y=f(o,r,e),g=Promise.all([D(
y.stdout,m,e.onLine?0:e.maxOutput??k),D(y.stderr,m,0)]),j=C(y,e.input);try{const[[A,$],[N,F]]=await Promise.all([P(y,t,e),g,j]);if(A===0)return{stdout:c(N),stderr:c(
F)};throw u(t,{code:A,ended:$,last:e.tellLast?.(h)??h})}catch(A){throw y.kill("SIGKILL"),await Promise.allSettled([g,j]),A}}n(d,"exec");async function*w(o,r,e){
const t=a(o,r,e),{line:c,tail:m}=s(e,L(e.secrets??[])),h=f(o,r,e),y=Promise.all([P(h,t,e),D(h.stderr,c,0),C(h,e.input)]);y.catch(()=>{});try{yield*h.stdout;const[
[g,j]]=await y;if(g!==0&&!e.accepts?.includes(g??-1))throw u(t,{code:g,ended:j,last:m});return g??0}finally{h.kill("SIGKILL"),await Promise.allSettled([y])}}n(w,
"execStream");function E(o,r,e){const t=(0,l.spawn)(o,r,{env:{...process.env,...e},stdio:["pipe","ignore","ignore"],detached:!0,cwd:"/"}),c=new Promise(m=>t.once(
"close",()=>m()).once("error",()=>m()));return t.stdin.on("error",()=>{}),t.unref(),async m=>{t.ref(),t.stdin.end(m),await c}}n(E,"execGuard");function i(o,r,e){
const t=f(o,r,e),c=e.title??o,m=O.Duplex.from({readable:t.stdout,writable:t.stdin});return D(t.stderr,e.onLine??(()=>{}),0).catch(()=>{}),P(t,c,e).catch(h=>m.destroy(
h)),m.once("close",()=>t.kill()),m}n(i,"execDuplex");function a(o,r,{title:e}){return e??[o,...r.slice(0,1)].join(" ")}n(a,"titleOf");function s({onLine:o},r){const e=[];
return{line:n(c=>{const m=r(c);o?.(m),m.trim()!==""&&e.push(m),e.length>M&&e.shift()},"line"),tail:e}}n(s,"lastLines");function u(o,{code:r,ended:e,last:t}){const c=e?
`was ended by ${e}`:`failed with exit code ${r}`;return new p.Qd([`${o} ${c}`,...t].join(t.length>1?`
`:": "),{fields:{exit_code:r??-1}})}n(u,"failure");function f(o,r,e){const t={...process.env,...e.env};return(0,l.spawn)(o,r,{env:t,stdio:["pipe","pipe","pipe"],
windowsHide:!0,...e.cwd&&{cwd:e.cwd}})}n(f,"start");function P(o,r,e){const{signal:t}=e;return new Promise((c,m)=>{let h;const y=n(()=>{o.kill("SIGTERM"),h=setTimeout(
()=>o.kill("SIGKILL"),T)},"cancel"),g=n(()=>{clearTimeout(h),t.removeEventListener("abort",y)},"settle");o.once("error",j=>{g(),m(R(j,r,e))}),o.once("close",(j,A)=>{
g(),t.aborted?m(new p.cc(`${r} was cancelled`,{cause:t.reason})):c([j,A])}),t.aborted?y():t.addEventListener("abort",y,{once:!0})})}n(P,"exited");function R(o,r,e){
const t=o.path??r,c=e.missingHint===void 0?{}:{hint:e.missingHint};return o.code==="ENOENT"?new p.Wt(`${r} cannot run: '${t}' is not installed`,{cause:o,...c}):
o.code==="EACCES"?new p.iC(`${r} cannot run: '${t}' may not be executed`,{cause:o,fields:{service:r}}):new p.Qd(`${r} cannot run: ${o.message}`,{cause:o})}n(R,"\
startError");async function C(o,r){try{await(0,v.pipeline)(r??[],o.stdin)}catch(e){const t=e.code??"";if(!["EPIPE","ECONNRESET","ECANCELED","ERR_STREAM_PREMATUR\
E_CLOSE","ERR_STREAM_DESTROYED"].includes(t))throw e}}n(C,"feed");async function D(o,r,e){const t=[],c=new TextDecoder;let m=0,h="";for await(const y of o){if(e>
0){if(m+=y.length,m>e)throw new p.Qd(`more than ${e} bytes of output`);t.push(y)}const g=(h+c.decode(y,{stream:!0})).split(/\r\n|[\r\n]/);h=(g.pop()??"").slice(
0,S);for(const j of g)r(j.slice(0,S))}return h!==""&&r(h),Buffer.concat(t).toString("utf8")}n(D,"collect");function L(o){const r=o.filter(e=>e.length>0);return e=>r.
reduce((t,c)=>t.replaceAll(c,"***"),e)}n(L,"redactor")}),3134:((x,I,_)=>{_.d(I,{CD:n(()=>k,"CD"),UQ:n(()=>S,"UQ"),zL:n(()=>p,"zL"),zS:n(()=>v,"zS")});var l=_(75892),
O=_(47014);function v(d,w){const E=(0,O.bv)(d),i=S(E),a=`${w}: ${T(E)}`;return i==="ENOSPC"||i==="EDQUOT"?new l._p(a,{cause:E,hint:"Free some space there, or us\
e another place"}):i==="EFBIG"?new l._p(a,{cause:E,hint:"FAT disks and limits (ulimit -f) end a file early: use another place"}):i==="EROFS"?new l.iC(a,{cause:E,
hint:"Use a folder that is not on a read-only disk, or mount it for writing"}):i==="EACCES"||i==="EPERM"?new l.iC(a,{cause:E,hint:"Use a folder that you may wri\
te to, or change its owner"}):i==="ENOENT"||i==="ENOTDIR"?new l.m_(a,{cause:E,hint:"Check the path"}):i==="EISDIR"||i==="ENAMETOOLONG"||i==="ELOOP"?new l.dz(a,{
cause:E,hint:"Check the path"}):i==="EIO"||i==="EUCLEAN"?new l.cs(a,{cause:E,hint:"The disk or its file system is damaged: look at the log of the system (dmesg)"}):
i==="EMFILE"||i==="ENFILE"||i==="ENOMEM"?new l._p(a,{cause:E,hint:"Allow more open files (ulimit -n) or memory, or run fewer commands at once"}):i==="ESTALE"||i===
"ETIMEDOUT"||i==="EHOSTDOWN"||i==="ENODEV"||i==="ENXIO"?new l.hG(a,{cause:E,hint:"Look whether the disk or the file server is there, and try again"}):i==="EXDEV"?
new l.Wt(a,{cause:E,hint:"Part of this folder is a link to another disk: move the whole folder there instead"}):E}n(v,"fileError");function p(d,w){try{return w()}catch(E){
throw v(E,d)}}n(p,"attemptSync");async function k(d,w){try{return await w()}catch(E){throw v(E,d)}}n(k,"attempt");function S(d){return typeof d=="object"&&d!==null&&
"code"in d&&typeof d.code=="string"?d.code:void 0}n(S,"errnoOf");const M={EACCES:"permission denied",EISDIR:"it is a folder",EMFILE:"too many files are open",ENOSPC:"\
no space is left on the disk",ENOTDIR:"a part of the path is not a folder",EPERM:"permission denied",EROFS:"the disk is read-only"};function T(d){const w=M[S(d)??
""];if(w!==void 0)return w;const E=typeof d=="object"&&d!==null&&"message"in d?String(d.message):String(d);return/^E[A-Z0-9]+: ([^,]+), \w+/.exec(E)?.[1]??E}n(T,
"messageOf")}),22145:((x,I,_)=>{_.d(I,{Fk:n(()=>k,"Fk"),L9:n(()=>T,"L9"),XA:n(()=>M,"XA"),Yc:n(()=>p,"Yc"),fo:n(()=>a,"fo"),kb:n(()=>S,"kb"),yR:n(()=>i,"yR")});
var l=_(51455),O=_(76760),v=_(55396);const p=["compose.yaml","compose.yml","docker-compose.yml","docker-compose.yaml"],k=["compose.override.yml","compose.overri\
de.yaml","docker-compose.override.yml","docker-compose.override.yaml"];async function S(s,{endpoint:u,signal:f}){const{COMPOSE_FILE:P="",COMPOSE_PATH_SEPARATOR:R,
COMPOSE_ENV_FILES:C=""}=process.env,D=C.split(",").filter(e=>e!=="").map(e=>(0,O.resolve)(s,e)),L=E(P,R).map(e=>(0,O.resolve)(s,e)),o=L.length>0?L:await w(s,{env:D,
endpoint:u,signal:f}),r=o.length>0?await d(s,o):await M(s,{endpoint:u,signal:f});return r===void 0||D.length===0?r:{...r,envFiles:D}}n(S,"projectHere");async function M(s,u){
for(let f=s;;f=(0,O.dirname)(f)){const P=await T(f,u);if(P!==void 0)return P;if((0,O.dirname)(f)===f)return}}n(M,"findProjectFolder");async function T(s,u){const f=await w(
s,{env:[(0,O.join)(s,".env")],...u});if(f.length>0)return await d(s,f);for(const P of p){if(!await a((0,O.join)(s,P)))continue;const R=[];for(const C of k)await a(
(0,O.join)(s,C))&&R.push((0,O.join)(s,C));return{root:s,directory:s,files:[(0,O.join)(s,P),...R.slice(0,1)]}}}n(T,"projectIn");async function d(s,u){const f=(0,O.
dirname)(u[0]??s);if(f===s)return{root:s,directory:f,files:u};const P=[(0,O.join)(f,".env"),(0,O.join)(s,".env")],R=await Promise.all(P.map(a)),C=P.filter((D,L)=>R[L]);
return{root:s,directory:f,files:u,...C.length>0&&{envFiles:C}}}n(d,"startingWith");async function w(s,{env:u,endpoint:f,signal:P}){const R=await Promise.all(u.map(
i));if(!R.some(o=>o?.includes("COMPOSE_FILE")))return[];const C=u.filter((o,r)=>R[r]!==void 0),D=await(0,v.P)({endpoint:f,directory:s,envFiles:C},C,{signal:P}),
L=n(o=>D.findLast(r=>r.has(o))?.get(o)??"","last");return E(L("COMPOSE_FILE"),L("COMPOSE_PATH_SEPARATOR")).map(o=>(0,O.resolve)(s,o))}n(w,"filesByVariable");function E(s,u=""){
return s.split(u||":").filter(f=>f!=="")}n(E,"splitFiles");async function i(s){return await(0,l.readFile)(s,"utf8").catch(u=>{if(!["ENOENT","ENOTDIR","EISDIR"].
includes(u.code??""))throw u})}n(i,"readText");async function a(s){return(await(0,l.stat)(s).catch(()=>{}))?.isFile()===!0}n(a,"isFile")}),55396:((x,I,_)=>{_.d(
I,{G:n(()=>p,"G"),P:n(()=>k,"P")});var l=_(26921),O=_(81807);const v=l.Ikc({services:l.g1P(l.YjP(),l.Ikc({labels:l.g1P(l.YjP(),l.YjP()).nullish(),environment:l.
g1P(l.YjP(),l.YjP().nullable()).nullish()}))});async function p(T,d,{signal:w}){if(!d.some(a=>a.includes("$")))return[...d];const E=Object.fromEntries(d.map((a,s)=>[
`q${s}`,a])),{services:i}=await S(T,{q:{image:"q",labels:E}},{signal:w});return d.map((a,s)=>M(i.q?.labels?.[`q${s}`]??""))}n(p,"interpolate");async function k(T,d,{
signal:w}){if(d.length===0)return[];const E=d.map((a,s)=>[`q${s}`,{image:"q",env_file:[a.replaceAll("$","$$$$")]}]),{services:i}=await S(T,Object.fromEntries(E),
{signal:w});return d.map((a,s)=>new Map(Object.entries(i[`q${s}`]?.environment??{}).map(([u,f])=>[u,M(f??"")])))}n(k,"readEnvFiles");async function S(T,d,{signal:w}){
const E=JSON.stringify({name:"questions",services:d}),{stdout:i}=await(0,O.Z)({...T,files:["-"]},["config","--format","json"],{signal:w,input:E});return v.parse(
JSON.parse(i))}n(S,"ask");function M(T){return T.replaceAll("$$","$")}n(M,"plain")}),81807:((x,I,_)=>{_.d(I,{Z:n(()=>T,"Z")});var l=_(75892),O=_(79738),v=_(51630);
const p="Install Compose v2: https://docs.docker.com/compose/install/";function k(i,a){const{message:s}=i;if(/is not a docker command|unknown command: docker compose|unknown flag: --(ansi|project-directory)/.
test(s))return new l.Wt("The docker command has no Compose v2",{hint:p,cause:i});const u=M(s);if(!s.startsWith("docker compose config ")){const[P="docker compos\
e"]=/^docker compose \w+/.exec(s)??[];return new l.Qd(u===s?s:`${P} did not succeed: ${u}`,{hint:"Put right what the daemon says and restore again; to look at b\
oth, restore beside it with --as <project>",cause:i,fields:i.fields})}if(/no configuration file provided/i.test(u))return new l.m_(`There is no Compose file in ${a}`,
{hint:"Go to the folder of a Compose file, or name a project with --project (see `docker compose ls --all`)",cause:i});const f=S(u);return f!==void 0?new l.m_(`\
The Compose project in ${a} needs the file ${f}, which does not exist`,{hint:`Write ${f}, or take it out of the Compose file`,cause:i,fields:{missing:f}}):new l.
dz(`The Compose project in ${a} cannot be read: ${u}`,{hint:"Correct it until `docker compose config` succeeds",cause:i})}n(k,"explained");function S(i){const[,
a]=/env file (.+?) not found/i.exec(i)??[],[,s]=/(?:open|stat|lstat) (.+?): no such file or directory/i.exec(i)??[];return a??s}n(S,"missingFile");function M(i){
return(i.split(`
`).at(-1)??"").replace(/^docker compose \w+ failed with exit code \d+: /,"")}n(M,"lastLine");async function T({endpoint:i,directory:a,files:s=[],envFiles:u=[],project:f},P,{
signal:R,input:C,env:D}){const L=[...f===void 0?[]:["--project-name",f],"--project-directory",a,...u.flatMap(o=>["--env-file",o]),...s.flatMap(o=>["--file",o])];
try{const{stdout:o,stderr:r}=await(0,O.m0)("docker",["compose","--ansi","never","--progress","plain",...L,...P],{signal:R,cwd:a,env:{...i&&(0,v.J$)(i),COMPOSE_FILE:void 0,
COMPOSE_ENV_FILES:void 0,...D},title:`docker compose ${P.find(e=>!/^-|^\*$/.test(e))}`,tellLast:n(e=>e.filter(t=>!d(t)),"tellLast"),missingHint:p,...C!==void 0&&
{input:[Buffer.from(C)]}});return{stdout:o,warnings:w(r)}}catch(o){throw o instanceof l.Qd?k(o,a):o}}n(T,"compose");function d(i){return/ level=(warning|info|debug) /.
test(i)||/^ ?(Container|Network|Volume|Image|Service) \S.* {2}[A-Z][a-z]+$/.test(i.trimEnd())}n(d,"isProgress");function w(i){const a=i.split(`
`).flatMap(s=>{const[,u]=/level=warning msg=("(?:[^"\\]|\\.)*")/.exec(s)??[];return u===void 0?[]:[E(u)]});return[...new Set(a)].filter(s=>!/`version` is obsolete/.
test(s))}n(w,"warningsOf");function E(i){try{return String(JSON.parse(i))}catch{return i.slice(1,-1)}}n(E,"unquoted")}),51630:((x,I,_)=>{_.d(I,{J$:n(()=>i,"J$"),
mC:n(()=>E,"mC"),vS:n(()=>d,"vS")});var l=_(77598),O=_(73024),v=_(51455),p=_(76760),k=_(75892),S=_(41232);const M=2375,T=2376;async function d(e=process.env){const t=e.
DOCKER_HOST;if(t)return w(t,await f(e));const c=e.DOCKER_CONTEXT||await R(e);if(c!==void 0&&c!=="default")return await C(c,e);const m=s(e);return a(m.find(h=>(0,O.
existsSync)(h))??m[0])}n(d,"findEndpoint");function w(e,t){if(e.startsWith("unix://"))return a(e.slice(7));const c=URL.canParse(e)?new URL(e):void 0;if(c===void 0)
throw new k.dz(`DOCKER_HOST '${e}' is no URL`,{hint:"Write it as unix:///path, tcp://host:port or ssh://user@host"});if(c.protocol==="ssh:")return{kind:"ssh",url:e};
if(c.protocol!=="tcp:"&&c.protocol!=="http:"&&c.protocol!=="https:")throw new k.Wt(`DOCKER_HOST '${e}' cannot be used: ${c.protocol}// is not supported`,{hint:"\
Use unix://, tcp:// or ssh://"});const m=c.protocol==="https:"||t!==void 0,h=c.hostname.replace(/^\[|\]$/g,""),y=c.port===""?m?T:M:Number(c.port);return{kind:"t\
cp",host:h,port:y,url:e,...m&&{tls:t??{verify:!0}}}}n(w,"parseHost");function E(e){return e.kind==="unix"||e.kind==="tcp"&&/^(localhost|127\.|::1$)/.test(e.host)}
n(E,"mayShareLoopback");function i(e){return e.kind==="unix"?{DOCKER_HOST:e.url,DOCKER_CONTEXT:void 0}:{}}n(i,"commandEnvironment");function a(e){return{kind:"u\
nix",path:e,url:`unix://${e}`}}n(a,"unix");function s(e){const t=e.XDG_RUNTIME_DIR;return["/var/run/docker.sock",...t?[(0,p.join)(t,"docker.sock"),(0,p.join)(t,
"podman","podman.sock")]:[],(0,p.join)((0,S.Wx)(e),".docker","run","docker.sock"),"/run/podman/podman.sock"]}n(s,"usualSockets");function u(e){return e.DOCKER_CONFIG||
(0,p.join)((0,S.Wx)(e),".docker")}n(u,"configFolder");async function f(e){const t=!!e.DOCKER_TLS_VERIFY;if(!(!t&&!e.DOCKER_TLS))return await P(e.DOCKER_CERT_PATH||
u(e),t)}n(f,"tlsFromEnvironment");async function P(e,t){const[c,m,h]=await Promise.all(["ca.pem","cert.pem","key.pem"].map(y=>L((0,p.join)(e,y))));return{verify:t,
...c&&{ca:c},...m&&{cert:m},...h&&{key:h}}}n(P,"readTls");async function R(e){const t=await D((0,p.join)(u(e),"config.json"));return r(t,"currentContext")||void 0}
n(R,"currentContext");async function C(e,t){const c=(0,l.createHash)("sha256").update(e).digest("hex"),m=(0,p.join)(u(t),"contexts"),h=await D((0,p.join)(m,"met\
a",c,"meta.json")),y=o(o(h,"Endpoints"),"docker"),g=r(y,"Host");if(!g)throw new k.m_(`the Docker context '${e}' has no endpoint`,{hint:"Choose another one with \
`docker context use`, or set DOCKER_HOST"});const j=(0,p.join)(m,"tls",c,"docker");return w(g,(0,O.existsSync)(j)?await P(j,o(y,"SkipTLSVerify")!==!0):void 0)}n(
C,"contextEndpoint");async function D(e){const t=await L(e);try{return t===void 0?void 0:JSON.parse(t.toString("utf8"))}catch{return}}n(D,"readJson");async function L(e){
try{return await(0,v.readFile)(e)}catch{return}}n(L,"readIfThere");function o(e,t){return typeof e=="object"&&e!==null?e[t]:void 0}n(o,"field");function r(e,t){
const c=o(e,t);return typeof c=="string"?c:""}n(r,"textField")})};export{W as id,b as ids,B as modules};
