var ln=Object.defineProperty;var e=(W,C)=>ln(W,"name",{value:C,configurable:!0});const mn=7495,hn=[7495],wn={87495:((W,C,d)=>{d.r(C),d.d(C,{machineHost:e(()=>dn,"machineHost")});var m=d(76760),M=d(75558),T=d(22145),j=d(39296),O=d(56731),L=d(
51455),v=d(75892),w=d(17095),P=d(22701),E=d(92652),f=d(52483);async function r(t,n,o){return(await c(t,`${f.k.machine}=${n}`,o)).find(i=>i.project===n)}e(r,"fin\
dMachine");async function a(t,n,o){return(await c(t,`${f.k.directory}=${n}`,o)).filter(i=>i.directory===n)}e(a,"machinesIn");async function s(t,n,o){const i=await r(
t,n,o);if(i!==void 0)return i;throw new v.m_(`There is no machine '${n}'`,{hint:"Make it with: vm create; name another one with --project or --config",fields:{project:n}})}
e(s,"needMachine");function u({Id:t,Name:n,Created:o,State:i,Config:h,HostConfig:l,Mounts:S,NetworkSettings:x}){const D=h.Labels??{},B=D[f.k.machine];if(B===void 0||
n!==`/${B}`)return;const{Memory:G,NanoCpus:Q}=l,N=Object.entries(x.Ports??{}),K=N.length>0?N:Object.entries(l.PortBindings??{});return{project:B,id:t,state:i.Status,
exitCode:i.Status==="exited"||i.Status==="dead"?i.ExitCode:void 0,box:D[f.k.box]??"",image:h.Image,directory:D[f.k.directory]??"",file:D[f.k.file],config:D[f.k.
config],createdAt:o,memory:G||void 0,cpus:Q?Q/1e9:void 0,ports:Object.fromEntries(K.flatMap(([H,U])=>U?.[0]===void 0?[]:[[H,`${U[0].HostIp||"0.0.0.0"}:${U[0].HostPort??
""}`]])),mounts:S.map(({Type:H,Name:U,Source:V,Destination:k,RW:Z})=>({kind:H,source:U??V,target:k,readOnly:!Z})).sort((H,U)=>H.target<U.target?-1:1)}}e(u,"toMa\
chine");async function c(t,n,o){const i=await(0,w.XT)(t,{label:[n]},o);return(await Promise.all(i.map(({Id:l})=>(0,w.aH)(t,l,o)))).map(u).filter(l=>l!==void 0)}
e(c,"machinesWith");async function p(t,{project:n,settings:o},{replace:i,c:h}){const l=await y(t,n,{replace:i,c:h}),{mounts:S,ports:x=[],volumeLabels:D,cpus:B=0}=o;
if(await I(t,B,h),t.endpoint.kind==="unix")for(const{kind:N,source:K}of S)N==="bind"&&await _(K);const G=S.flatMap(({kind:N,source:K})=>N==="volume"?[K]:[]);await(0,E.
A8)(t,G,{labels:D,signal:h.signal});const Q=x.map(({address:N,host:K,protocol:H})=>({address:N,port:K,protocol:H}));return await g(t,Q,{except:l?.id,c:h}),l}e(p,
"checkPlan");async function g(t,n,{except:o,c:i}){const h=await(0,P.r)(t,{isOurs:e(({Id:l})=>l===o,"isOurs"),c:i});for(const l of n){const S=await h(l);if(S!==void 0)
throw new v.fK(`The port ${l.port}/${l.protocol} is taken by ${S}`,{hint:"Stop that one, or publish another port in vm.yaml",fields:{port:l.port}})}}e(g,"checkP\
orts");function $(t){return Object.entries(t??{}).flatMap(([n,o])=>(o??[]).flatMap(({HostIp:i,HostPort:h})=>h?[{address:i,port:Number(h),protocol:n.split("/")[1]??
"tcp"}]:[]))}e($,"boundPorts");async function y(t,n,{replace:o,c:i}){if(n.length<2)throw new v.dz(`'${n}' is too short for a machine's name`,{hint:"Use at least\
 two characters"});const h=await(0,w.FA)(t,n,i);if(h===void 0)return;const l=u(h);if(l?.project!==n)throw new v.fK(`There is a container '${n}' already, and it \
is no machine of vm`,{hint:"Choose another project.name, or rename that container with `docker rename`"});if(o)return l;throw new v.Ry(`There is a machine '${n}\
' already (${l.state})`,{hint:"Start it with `vm up`, make it anew with `vm create --force`, or remove it with `vm destroy`",fields:{project:n,state:l.state}})}
e(y,"checkName");async function I(t,n,o){if(n===0)return;const{NCPU:i=Number.POSITIVE_INFINITY}=await t.info(o);if(!(n<=i))throw new v.dz(`vm.cpus is ${n}, and \
Docker has ${i} here`,{hint:`Write vm.cpus: ${i}, or less, in vm.yaml`})}e(I,"checkCpus");async function _(t){if(await(0,L.stat)(t).catch(()=>{})===void 0)throw new v.
m_(`${t} is to be mounted and is not there`,{hint:"Make it, or correct mounts in vm.yaml"})}e(_,"checkFolder");var z=d(79738),b=d(27764),F=d(51630),R=d(89405);const A=[
"sh","ash","bash","dash","fish","zsh"],J=["/bin/sh","-c",'trap "exit 0" TERM INT; while :; do sleep 3600 & wait $!; done'];function en(t){const n=[...t?.Entrypoint??
[],...t?.Cmd??[]],[o=""]=n,i=A.includes(o.split("/").at(-1)??"");return n.length===0||i&&n.slice(1).every(h=>/^-(l|i|li|il)$|^--login$/.test(h))}e(en,"isIdle");
async function an(t,n,{image:o,brought:i,replace:h,c:l}){const S=await p(t,n,{replace:h,c:l}),x=await sn(t,o,l),{project:D,settings:B}=n,G=[...B.mounts,...on(x,
n)],Q=G.flatMap(({kind:V,source:k})=>V==="volume"?[k]:[]),N=await(0,E.A8)(t,Q,{labels:B.volumeLabels,signal:l.signal}),K=S&&await(0,w.aH)(t,S.id,l);return await(0,O.
Ao)(t,{name:D,volumes:N,images:i?[o]:[],replaces:K},{make:H,c:l}),await s(t,D,l);async function H(V){for(const q of N)await(0,E.pb)(t,{name:q,driver:"local",options:{},
labels:B.volumeLabels},l);const k=en(x.Config),Z=await U(V,k),X=await(0,R.YI)(t,Z,{grace:k?0:R.Zv,signal:l.signal});if(X!==void 0){if(X!==0||k)throw await(0,R.xV)(
t,Z,{code:X,signal:l.signal});l.log.info("the box's own command has ended and left nothing to do: the machine waits instead"),await t.removeContainer(Z,l),await(0,R.
YI)(t,await U(V,!0),{grace:0,signal:l.signal})}}e(H,"make");async function U(V,k){const{config:Z,host:X}=(0,b.G)({...B,mounts:G}),q={...Z,...k?{Entrypoint:J,Cmd:[]}:
{Tty:!0,OpenStdin:!0},Image:o,Labels:{...Z.Labels,[O.aI]:V},HostConfig:X};return await t.createContainer(q,{name:D,signal:l.signal})}e(U,"container")}e(an,"crea\
teMachine");function on({Config:t},{project:n,settings:o}){return Object.keys(t?.Volumes??{}).filter(i=>o.mounts.every(h=>h.target!==i)).map(i=>{const h=i.replaceAll(
/[^A-Za-z0-9]+/g,"-").replaceAll(/^-|-$/g,"");return{kind:"volume",source:`${n}_${h||"data"}`,target:i,readOnly:!1}})}e(on,"volumesOf");async function sn(t,n,o){
try{return await t.inspectImage(n,o)}catch(i){if(!(i instanceof v.m_))throw i}o.log.info(`pulling ${n}`);try{await(0,z.m0)("docker",["pull","--quiet","--",n],{signal:o.
signal,env:(0,F.J$)(t.endpoint),title:`docker pull ${n}`,missingHint:"Install the docker command: it pulls images that are not here yet"})}catch(i){throw i instanceof
v.Qd?new v.m_(`The image '${n}' is not here, and cannot be had: ${i.message.split(`
`).at(-1)}`,{hint:'Check vm.box; a Dockerfile is written as a path (./Dockerfile), a snapshot as "@name"',cause:i}):i}return await t.inspectImage(n,o)}e(sn,"bri\
ngImage");async function rn(t,n,o){const{id:i,state:h}=await s(t,n,o);if(h==="paused")await(0,w.aO)(t,i,{to:"unpause",signal:o.signal});else if(h!=="running"){const{
HostConfig:l}=await(0,w.aH)(t,i,o);await g(t,$(l.PortBindings),{except:i,c:o}),await(0,R.ei)(t,i,o)}return await s(t,n,o)}e(rn,"start");async function nn(t,n,o){
const{id:i,state:h}=await s(t,n,o);return h==="paused"&&await(0,w.aO)(t,i,{to:"unpause",signal:o.signal}),(h==="paused"||h==="running"||h==="restarting")&&await(0,w.
SI)(t,i,o),await s(t,n,o)}e(nn,"stop");async function tn(t,n,o){const i=await r(t,n,o),h=(await(0,E.yi)(t,{label:[`${f.k.machine}=${n}`]},o)).map(({Name:l})=>l).
sort();if(i===void 0&&h.length===0)throw new v.m_(`There is no machine '${n}', and no volume of one`,{hint:"Name another one with --project or --config",fields:{
project:n}});return{machine:i,volumes:h}}e(tn,"remains");async function cn(t,n,{volumes:o,c:i}){const{machine:h,volumes:l}=await tn(t,n,i),S=o?l:[];for(const x of S){
const D=(await(0,w.XT)(t,{volume:[x]},i)).find(({Id:B})=>B!==h?.id);if(D!==void 0)throw new v.fK(`The volume ${x} is in use by the container ${D.Names?.[0]?.slice(
1)??D.Id}`,{hint:"Remove that container first, or leave out --volumes"})}h!==void 0&&(await nn(t,n,i),await(0,w.ze)(t,h.id,i));for(const x of S)await(0,E.L)(t,x,
i);return{project:n,volumes:S,kept:o?[]:l}}e(cn,"destroy");function dn(){return{find:e(async(t,n)=>r(await Y(n),t,n),"find"),need:e(async(t,n)=>s(await Y(n),t,n),
"need"),toCapture:e(async(t,n)=>un(await Y(n),t,n),"toCapture"),check:e(async(t,n,o)=>p(await Y(o),t,{...n,c:o}),"check"),create:e(async(t,n,o)=>an(await Y(o),t,
{...n,c:o}),"create"),start:e(async(t,n)=>rn(await Y(n),t,n),"start"),stop:e(async(t,n)=>nn(await Y(n),t,n),"stop"),remains:e(async(t,n)=>tn(await Y(n),t,n),"re\
mains"),destroy:e(async(t,n,o)=>cn(await Y(o),t,{...n,c:o}),"destroy")}}e(dn,"machineHost");async function Y(t){const n=await(0,j.Z)(t);return await(0,O.pK)(n,t),
n}e(Y,"connect");async function un(t,{directory:n,project:o},i){const[h,...l]=await a(t,n,i),S=o===void 0?l.length===0?h:void 0:await r(t,(0,M.Tb)(o),i);if(S===
void 0){l.length>0&&i.log.warn("several machines are of this folder: name one with --project or --container");return}if(await(0,T.L9)(n,{endpoint:t.endpoint,signal:i.
signal})!==void 0){i.log.warn(`the Compose project of this folder is captured, and not its machine: for that one say --container ${S.project}`);return}return S.
directory===n&&S.file!==void 0&&(0,m.dirname)(S.file)===n?S:{...S,file:void 0}}e(un,"toCapture")}),52483:((W,C,d)=>{d.d(C,{k:e(()=>m,"k")});const m={machine:"vm\
-snapshot.machine",directory:"vm-snapshot.machine.directory",file:"vm-snapshot.machine.file",box:"vm-snapshot.machine.box",config:"vm-snapshot.machine.config"}}),
22145:((W,C,d)=>{d.d(C,{Fk:e(()=>O,"Fk"),JM:e(()=>w,"JM"),L9:e(()=>v,"L9"),Ll:e(()=>P,"Ll"),XA:e(()=>L,"XA"),Yc:e(()=>j,"Yc"),fo:e(()=>r,"fo"),kM:e(()=>E,"kM"),
yR:e(()=>f,"yR")});var m=d(51455),M=d(76760),T=d(55396);const j=["compose.yaml","compose.yml","docker-compose.yml","docker-compose.yaml"],O=["compose.override.y\
ml","compose.override.yaml","docker-compose.override.yml","docker-compose.override.yaml"];async function L(a,s){for(let u=a;;u=(0,M.dirname)(u)){const c=await v(
u,s);if(c!==void 0)return c;if((0,M.dirname)(u)===u)return}}e(L,"findProjectFolder");async function v(a,s){const u=await P(a,{env:[(0,M.join)(a,".env")],...s});
if(u.length>0)return await w(a,u);for(const c of j){if(!await r((0,M.join)(a,c)))continue;const p=[];for(const g of O)await r((0,M.join)(a,g))&&p.push((0,M.join)(
a,g));return{root:a,directory:a,files:[(0,M.join)(a,c),...p.slice(0,1)]}}}e(v,"projectIn");async function w(a,s){const u=(0,M.dirname)(s[0]??a);if(u===a)return{
root:a,directory:u,files:s};const c=[(0,M.join)(u,".env"),(0,M.join)(a,".env")],p=await Promise.all(c.map(r)),g=c.filter(($,y)=>p[y]);return{root:a,directory:u,
files:s,...g.length>0&&{envFiles:g}}}e(w,"startingWith");async function P(a,{env:s,endpoint:u,signal:c}){const p=await Promise.all(s.map(f));if(!p.some(I=>I?.includes(
"COMPOSE_FILE")))return[];const g=s.filter((I,_)=>p[_]!==void 0),$=await(0,T.P)({endpoint:u,directory:a,envFiles:g},g,{signal:c}),y=e(I=>$.findLast(_=>_.has(I))?.
get(I)??"","last");return E(y("COMPOSE_FILE"),y("COMPOSE_PATH_SEPARATOR")).map(I=>(0,M.resolve)(a,I))}e(P,"filesByVariable");function E(a,s=""){return a.split(s||
":").filter(u=>u!=="")}e(E,"splitFiles");async function f(a){return await(0,m.readFile)(a,"utf8").catch(s=>{if(!["ENOENT","ENOTDIR","EISDIR"].includes(s.code??""))
throw s})}e(f,"readText");async function r(a){return(await(0,m.stat)(a).catch(()=>{}))?.isFile()===!0}e(r,"isFile")}),55396:((W,C,d)=>{d.d(C,{G:e(()=>j,"G"),P:e(
()=>O,"P")});var m=d(26921),M=d(81807);const T=m.Ikc({services:m.g1P(m.YjP(),m.Ikc({labels:m.g1P(m.YjP(),m.YjP()).nullish(),environment:m.g1P(m.YjP(),m.YjP().nullable()).
nullish()}))});async function j(w,P,{signal:E}){if(!P.some(a=>a.includes("$")))return[...P];const f=Object.fromEntries(P.map((a,s)=>[`q${s}`,a])),{services:r}=await L(
w,{q:{image:"q",labels:f}},{signal:E});return P.map((a,s)=>v(r.q?.labels?.[`q${s}`]??""))}e(j,"interpolate");async function O(w,P,{signal:E}){if(P.length===0)return[];
const f=P.map((a,s)=>[`q${s}`,{image:"q",env_file:[a.replaceAll("$","$$$$")]}]),{services:r}=await L(w,Object.fromEntries(f),{signal:E});return P.map((a,s)=>new Map(
Object.entries(r[`q${s}`]?.environment??{}).map(([u,c])=>[u,v(c??"")])))}e(O,"readEnvFiles");async function L(w,P,{signal:E}){const f=JSON.stringify({name:"ques\
tions",services:P}),{stdout:r}=await(0,M.Z)({...w,files:["-"]},["config","--format","json"],{signal:E,input:f});return T.parse(JSON.parse(r))}e(L,"ask");function v(w){
return w.replaceAll("$$","$")}e(v,"plain")}),81807:((W,C,d)=>{d.d(C,{Z:e(()=>w,"Z")});var m=d(75892),M=d(79738),T=d(51630);const j="Install Compose v2: https://\
docs.docker.com/compose/install/";function O(r,a){const{message:s}=r;if(/is not a docker command|unknown command: docker compose|unknown flag: --(ansi|project-directory)/.
test(s))return new m.Wt("The docker command has no Compose v2",{hint:j,cause:r});const u=v(s);if(!s.startsWith("docker compose config ")){const[p="docker compos\
e"]=/^docker compose \w+/.exec(s)??[];return new m.Qd(u===s?s:`${p} did not succeed: ${u}`,{hint:"Put right what the daemon says and restore again; to look at b\
oth, restore beside it with --as <project>",cause:r,fields:r.fields})}if(/no configuration file provided/i.test(u))return new m.m_(`There is no Compose file in ${a}`,
{hint:"Go to the folder of a Compose file, or name a project with --project (see `docker compose ls --all`)",cause:r});const c=L(u);return c!==void 0?new m.m_(`\
The Compose project in ${a} needs the file ${c}, which does not exist`,{hint:`Write ${c}, or take it out of the Compose file`,cause:r,fields:{missing:c}}):new m.
dz(`The Compose project in ${a} cannot be read: ${u}`,{hint:"Correct it until `docker compose config` succeeds",cause:r})}e(O,"explained");function L(r){const[,
a]=/env file (.+?) not found/i.exec(r)??[],[,s]=/(?:open|stat|lstat) (.+?): no such file or directory/i.exec(r)??[];return a??s}e(L,"missingFile");function v(r){
return(r.split(`
`).at(-1)??"").replace(/^docker compose \w+ failed with exit code \d+: /,"")}e(v,"lastLine");async function w({endpoint:r,directory:a,files:s=[],envFiles:u=[],project:c},p,{
signal:g,input:$,env:y}){const I=[...c===void 0?[]:["--project-name",c],"--project-directory",a,...u.flatMap(_=>["--env-file",_]),...s.flatMap(_=>["--file",_])];
try{const{stdout:_,stderr:z}=await(0,M.m0)("docker",["compose","--ansi","never","--progress","plain",...I,...p],{signal:g,cwd:a,env:{...r&&(0,T.J$)(r),COMPOSE_FILE:void 0,
COMPOSE_ENV_FILES:void 0,...y},title:`docker compose ${p.find(b=>!/^-|^\*$/.test(b))}`,tellLast:e(b=>b.filter(F=>!P(F)),"tellLast"),missingHint:j,...$!==void 0&&
{input:[Buffer.from($)]}});return{stdout:_,warnings:E(z)}}catch(_){throw _ instanceof m.Qd?O(_,a):_}}e(w,"compose");function P(r){return/ level=(warning|info|debug) /.
test(r)||/^ ?(Container|Network|Volume|Image|Service) \S.* {2}[A-Z][a-z]+$/.test(r.trimEnd())}e(P,"isProgress");function E(r){const a=r.split(`
`).flatMap(s=>{const[,u]=/level=warning msg=("(?:[^"\\]|\\.)*")/.exec(s)??[];return u===void 0?[]:[f(u)]});return[...new Set(a)].filter(s=>!/`version` is obsolete/.
test(s))}e(E,"warningsOf");function f(r){try{return String(JSON.parse(r))}catch{return r.slice(1,-1)}}e(f,"unquoted")}),27764:((W,C,d)=>{d.d(C,{G:e(()=>m,"G")});
function m({hostname:M,labels:T,memory:j,cpus:O,ports:L,mounts:v}){const w={};for(const{address:E="",host:f,container:r,protocol:a}of L??[]){const s=`${r}/${a}`;
w[s]=[...w[s]??[],{HostIp:E,HostPort:String(f)}]}const P=Object.fromEntries(Object.keys(w).map(E=>[E,{}]));return{config:{Hostname:M.slice(0,63),Labels:T,...L!==
void 0&&{ExposedPorts:P}},host:{...j!==void 0&&{Memory:j,MemorySwap:0},...O!==void 0&&{NanoCpus:Math.round(O*1e9)},...L!==void 0&&{PortBindings:w},Mounts:v.map(
({kind:E,source:f,target:r,readOnly:a})=>({Type:E,Source:f,Target:r,ReadOnly:a}))}}}e(m,"settle")}),56731:((W,C,d)=>{d.d(C,{Ao:e(()=>f,"Ao"),aI:e(()=>P,"aI"),pK:e(
()=>r,"pK")});var m=d(26921),M=d(75892),T=d(50868),j=d(2430),O=d(17095),L=d(92652);const v="container",w=12e4,P="vm-snapshot.restored",E=m.Ikc({host:m.YjP(),name:m.
YjP(),token:m.YjP(),volumes:m.YOg(m.YjP()),images:m.YOg(m.YjP()),replaces:m.Ikc({id:m.YjP(),running:m.zMY()}).optional(),made:m.zMY().optional()});async function f(c,{
name:p,volumes:g,images:$,replaces:y},{make:I,c:_}){const z=y?.State.Status==="running"||y?.State.Status==="paused",b={host:c.endpoint.url,name:p,token:(0,j.Pg)(),
volumes:[...g],images:[...$],...y!==void 0&&{replaces:{id:y.Id,running:z}}},F=await(0,T._0)(v);await F.write(b);try{y!==void 0&&await s(c,y,{name:`${p}.${b.token}`,
c:_});const R=await I(b.token);return y!==void 0&&(await F.write({...b,made:!0}),await u(c,{...b,made:!0},_)),await F.close(),R}catch(R){throw await u(c,b,_),await F.
close(),R}}e(f,"makeContainer");async function r(c,p){for(const g of await(0,T.Fb)(v)){const $=E.safeParse(g.entry).data;if($!==void 0&&$.host!==c.endpoint.url)
continue;const y=await g.take();if(y!==void 0){if($!==void 0&&!await a(c,$,p))await u(c,$,p);else if($!==void 0){const I=$.replaces===void 0?"":`; the one that \
it replaces is stopped, and called ${$.name}.${$.token}`;p.log.warn(`the process that made the container '${$.name}' was killed after it had started it: the con\
tainer stays${I}`)}await y.close()}}}e(r,"undoAbandoned");async function a(c,{name:p,token:g,made:$},y){if($)return!1;const I=await(0,O.FA)(c,p,y),{StartedAt:_}=I?.
State??{};return I?.Config.Labels?.[P]===g&&_!==void 0&&!_.startsWith("0001-")}e(a,"wasStarted");async function s(c,{Id:p,State:g},{name:$,c:y}){g.Status==="pau\
sed"&&await(0,O.aO)(c,p,{to:"unpause",signal:y.signal}),(g.Status==="paused"||g.Status==="running")&&await(0,O.SI)(c,p,y),await(0,O.UQ)(c,p,{name:$,signal:y.signal})}
e(s,"putAside");async function u(c,{name:p,token:g,volumes:$,images:y,replaces:I,made:_},z){const b={...z,signal:AbortSignal.timeout(w)},F=[async()=>{const A=await(0,O.
FA)(c,p,b);A?.Config.Labels?.[P]===g&&await c.removeContainer(A.Id,b)},...$.map(A=>()=>(0,L.L)(c,A,b)),...y.map(A=>()=>c.removeImage(A,b)),async()=>{if(I===void 0)
return;const A=await(0,O.FA)(c,I.id,b);A!==void 0&&(A.State.Status==="running"&&await(0,O.SI)(c,A.Id,b),A.Name!==`/${p}`&&await(0,O.UQ)(c,A.Id,{name:p,signal:b.
signal}),I.running&&A.State.Status!=="paused"&&await(0,O.aO)(c,A.Id,{to:"start",signal:b.signal}))}],R=_&&I!==void 0?[()=>c.removeContainer(I.id,b)]:F;for(const A of R)
try{await A()}catch(J){J instanceof M.m_||z.log.warn(`not taken back: ${J instanceof Error?J.message:J}`)}}e(u,"undo")}),89405:((W,C,d)=>{d.d(C,{YI:e(()=>L,"YI"),
Zv:e(()=>T,"Zv"),ei:e(()=>v,"ei"),xV:e(()=>w,"xV")});var m=d(75892),M=d(17095);const T=1e3,j=5,O=65536;async function L(f,r,{grace:a,signal:s}){await(0,M.aO)(f,
r,{to:"start",signal:s});const u=AbortSignal.timeout(a);try{const c={method:"POST",path:`/containers/${r}/wait`,what:`wait for container ${r}`};return(await f.json(
{...c,signal:AbortSignal.any([s,u])})).StatusCode}catch(c){if(s.throwIfAborted(),u.aborted)return;throw c}}e(L,"startContainer");async function v(f,r,{signal:a}){
const s=await L(f,r,{grace:T,signal:a});if(s!==void 0)throw await w(f,r,{code:s,signal:a})}e(v,"startMachine");async function w(f,r,{code:a,signal:s}){const u=await P(
f,r,{signal:s});return new m.Qd(`The machine's command ended at once with exit code ${a}${u===""?"":`:
${u}`}`,{fields:{exit_code:a}})}e(w,"endedAtOnce");async function P(f,r,{signal:a}){const s={stdout:!0,stderr:!0,tail:String(j)},u=[];let c=0;for await(const g of f.
bytes({method:"GET",path:`/containers/${r}/logs`,query:s,what:"read what it wrote",signal:a}))if(u.push(g),c+=g.length,c>O)break;return E(Buffer.concat(u)).toString(
"utf8").split(/\r?\n/).map(g=>g.trim()).filter(g=>g!=="").slice(-j).join(`
`)}e(P,"lastWords");function E(f){const r=[];let a=0;for(;a+8<=f.length&&(f[a]??3)<=2&&f.readUIntBE(a+1,3)===0;a+=8+f.readUInt32BE(a+4))r.push(f.subarray(a+8,a+
8+f.readUInt32BE(a+4)));return Buffer.concat([...r,f.subarray(a)])}e(E,"withoutHeaders")})};export{mn as id,hn as ids,wn as modules};
