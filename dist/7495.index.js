var yn=Object.defineProperty;var e=(V,T)=>yn(V,"name",{value:T,configurable:!0});const En=7495,_n=[7495],$n={6957:((V,T,u)=>{u.d(T,{b:e(()=>v,"b")});async function v(...j){for(const I of await Promise.allSettled(j))if(I.status==="rejected")throw I.
reason;return await Promise.all(j)}e(v,"together")}),87495:((V,T,u)=>{u.r(T),u.d(T,{machineHost:e(()=>wn,"machineHost")});var v=u(76760),j=u(75558),I=u(22145),C=u(
30044),B=u(14943),L=u(51455),h=u(75892),E=u(17095),H=u(22701),P=u(92652),f=u(52483);async function w(t,n,i){return(await d(t,`${f.k.machine}=${n}`,i)).find(a=>a.
project===n)}e(w,"findMachine");async function m(t,n,i){return(await d(t,`${f.k.directory}=${n}`,i)).filter(a=>a.directory===n)}e(m,"machinesIn");async function c(t,n,i){
const a=await w(t,n,i);if(a!==void 0)return a;throw new h.m_(`There is no machine '${n}'`,{hint:"Make it with: vm create; name another one with --project or --c\
onfig",fields:{project:n}})}e(c,"needMachine");function s({Id:t,Name:n,Created:i,State:a,Config:r,HostConfig:o,Mounts:p,NetworkSettings:_}){const A=r.Labels??{},
Q=A[f.k.machine];if(Q===void 0||n!==`/${Q}`)return;const{Memory:X,NanoCpus:J}=o,K=Object.entries(_.Ports??{}),U=K.length>0?K:Object.entries(o.PortBindings??{});
return{project:Q,id:t,state:a.Status,exitCode:a.Status==="exited"||a.Status==="dead"?a.ExitCode:void 0,box:A[f.k.box]??"",image:r.Image,directory:A[f.k.directory]??
"",file:A[f.k.file],config:A[f.k.config],createdAt:i,memory:X||void 0,cpus:J?J/1e9:void 0,ports:Object.fromEntries(U.flatMap(([W,F])=>F?.[0]===void 0?[]:[[W,`${F[0].
HostIp||"0.0.0.0"}:${F[0].HostPort??""}`]])),mounts:p.map(({Type:W,Name:F,Source:cn,Destination:fn,RW:dn})=>({kind:W,source:F??cn,target:fn,readOnly:!dn})).sort(
(W,F)=>W.target<F.target?-1:1)}}e(s,"toMachine");async function d(t,n,i){const a=await(0,E.XT)(t,{label:[n]},i);return(await Promise.all(a.map(({Id:o})=>(0,E.aH)(
t,o,i)))).map(s).filter(o=>o!==void 0)}e(d,"machinesWith");async function $(t,{project:n,settings:i},{replace:a,c:r}){const o=await g(t,n,{replace:a,c:r}),{mounts:p,
ports:_=[],volumeLabels:A,cpus:Q=0}=i;if(await S(t,Q,r),t.endpoint.kind==="unix")for(const{kind:K,source:U}of p)K==="bind"&&await G(U);const X=p.flatMap(({kind:K,
source:U})=>K==="volume"?[U]:[]);await(0,P.A8)(t,X,{labels:A,signal:r.signal});const J=_.map(({address:K,host:U,protocol:W})=>({address:K,port:U,protocol:W}));return await l(
t,J,{except:o?.id,c:r}),o}e($,"checkPlan");async function l(t,n,{except:i,c:a}){const r=await(0,H.r)(t,{isOurs:e(({Id:o})=>o===i,"isOurs"),c:a});for(const o of n){
const p=await r(o);if(p!==void 0)throw new h.fK(`The port ${o.port}/${o.protocol} is taken by ${p}`,{hint:"Stop that one, or publish another port in vm.yaml",fields:{
port:o.port}})}}e(l,"checkPorts");function b(t){return Object.entries(t??{}).flatMap(([n,i])=>(i??[]).flatMap(({HostIp:a,HostPort:r})=>r?[{address:a,port:Number(
r),protocol:n.split("/")[1]??"tcp"}]:[]))}e(b,"boundPorts");async function g(t,n,{replace:i,c:a}){if(n.length<2)throw new h.dz(`'${n}' is too short for a machin\
e's name`,{hint:"Name it with project.name in vm.yaml, or with --project: two characters or more"});const r=await(0,E.FA)(t,n,a);if(r===void 0)return;const o=s(
r);if(o?.project!==n)throw new h.fK(`There is a container '${n}' already, and it is no machine of vm`,{hint:"Choose another project.name, or rename that contain\
er with `docker rename`"});if(i)return o;throw new h.Ry(`There is a machine '${n}' already (${o.state})`,{hint:"Start it with `vm up`, make it anew with `vm cre\
ate --force`, or remove it with `vm destroy`",fields:{project:n,state:o.state}})}e(g,"checkName");async function S(t,n,i){if(n===0)return;const{NCPU:a=Number.POSITIVE_INFINITY}=await t.
info(i);if(!(n<=a))throw new h.dz(`vm.cpus is ${n}, and Docker has ${a} here`,{hint:`Write vm.cpus: ${a}, or less, in vm.yaml`})}e(S,"checkCpus");async function G(t){
if(await(0,L.stat)(t).catch(()=>{})===void 0)throw new h.m_(`${t} is to be mounted and is not there`,{hint:"Make it, or correct mounts in vm.yaml"})}e(G,"checkF\
older");var Y=u(79738),x=u(27764),O=u(51630),M=u(56731),D=u(89405);const nn=["sh","ash","bash","dash","fish","zsh"],un=["/bin/sh","-c",'trap "exit 0" TERM INT; \
while :; do sleep 3600 & wait $!; done'];function en(t){const n=[...t?.Entrypoint??[],...t?.Cmd??[]],[i=""]=n,a=nn.includes(i.split("/").at(-1)??"");return n.length===
0||a&&n.slice(1).every(r=>/^-(l|i|li|il)$|^--login$/.test(r))}e(en,"isIdle");var on=function(t,n,i){if(n!=null){if(typeof n!="object"&&typeof n!="function")throw new TypeError(
"Object expected.");var a,r;if(i){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");a=n[Symbol.asyncDispose]}if(a===void 0){if(!Symbol.
dispose)throw new TypeError("Symbol.dispose is not defined.");a=n[Symbol.dispose],i&&(r=a)}if(typeof a!="function")throw new TypeError("Object not disposable.");
r&&(a=e(function(){try{r.call(this)}catch(o){return Promise.reject(o)}},"dispose")),t.stack.push({value:n,dispose:a,async:i})}else i&&t.stack.push({async:!0});return n},
tn=(function(t){return function(n){function i(p){n.error=n.hasError?new t(p,n.error,"An error was suppressed during disposal."):p,n.hasError=!0}e(i,"fail");var a,
r=0;function o(){for(;a=n.stack.pop();)try{if(!a.async&&r===1)return r=0,n.stack.push(a),Promise.resolve().then(o);if(a.dispose){var p=a.dispose.call(a.value);if(a.
async)return r|=2,Promise.resolve(p).then(o,function(_){return i(_),o()})}else r|=1}catch(_){i(_)}if(r===1)return n.hasError?Promise.reject(n.error):Promise.resolve();
if(n.hasError)throw n.error}return e(o,"next"),o()}})(typeof SuppressedError=="function"?SuppressedError:function(t,n,i){var a=new Error(i);return a.name="Suppr\
essedError",a.error=t,a.suppressed=n,a});async function sn(t,n,{image:i,brought:a,replace:r,c:o}){const p={stack:[],error:void 0,hasError:!1};try{const{project:_,
settings:A}=n,Q=on(p,await(0,M.c)(t,_,o),!0),X=await $(t,n,{replace:r,c:o}),J=await y(t,i,o),K=[...A.mounts,...rn(J,n)],U=K.flatMap(({kind:N,source:k})=>N==="vo\
lume"?[k]:[]),W=await(0,P.A8)(t,U,{labels:A.volumeLabels,signal:o.signal}),F=W.map(N=>({name:N,labels:A.volumeLabels})),cn=U.filter(N=>!W.includes(N)),fn=X&&await(0,E.
aH)(t,X.id,o);return await(0,M.A)(t,{name:_,volumes:F,uses:cn,images:a?[i]:[],replaces:fn},{make:dn,c:o}),await c(t,_,o);async function dn(N){const k=en(J.Config),
q=await hn(N,k),an=await(0,D.YI)(t,q,{grace:k?0:D.Zv,signal:o.signal});if(an!==void 0){if(an!==0||k)throw await(0,D.xV)(t,q,{code:an,signal:o.signal});o.log.info(
"the box's own command has ended and left nothing to do: the machine waits instead"),await t.removeContainer(q,o),await(0,D.YI)(t,await hn(N,!0),{grace:0,signal:o.
signal})}}e(dn,"make");async function hn(N,k){const{config:q,host:an}=(0,x.G)({...A,mounts:K}),gn={...q,...k?{Entrypoint:un,Cmd:[]}:{Tty:!0,OpenStdin:!0},Image:i,
Labels:{...q.Labels,[B.aI]:N},HostConfig:an};return await t.createContainer(gn,{name:_,signal:o.signal})}e(hn,"container")}catch(_){p.error=_,p.hasError=!0}finally{
const _=tn(p);_&&await _}}e(sn,"createMachine");function rn({Config:t},{project:n,settings:i}){return Object.keys(t?.Volumes??{}).filter(a=>i.mounts.every(r=>r.
target!==a)).map(a=>{const r=a.replaceAll(/[^A-Za-z0-9]+/g,"-").replaceAll(/^-|-$/g,"");return{kind:"volume",source:`${n}_${r||"data"}`,target:a,readOnly:!1}})}
e(rn,"volumesOf");async function y(t,n,i){try{return await t.inspectImage(n,i)}catch(a){if(!(a instanceof h.m_))throw a}i.log.info(`pulling ${n}`);try{await(0,Y.
m0)("docker",["pull","--quiet","--",n],{signal:i.signal,env:(0,O.J$)(t.endpoint),title:`docker pull ${n}`,missingHint:"Install the docker command: it pulls imag\
es that are not here yet"})}catch(a){throw a instanceof h.Qd?new h.m_(`The image '${n}' is not here, and cannot be had: ${a.message.split(`
`).at(-1)}`,{hint:'Check vm.box; a Dockerfile is written as a path (./Dockerfile), a snapshot as "@name"',cause:a}):a}return await t.inspectImage(n,i)}e(y,"brin\
gImage");async function R(t,n,i){const{id:a,state:r}=await c(t,n,i);if(r==="paused")await(0,E.aO)(t,a,{to:"unpause",signal:i.signal});else if(r!=="running"){const{
HostConfig:o}=await(0,E.aH)(t,a,i);await l(t,b(o.PortBindings),{except:a,c:i}),await(0,D.ei)(t,a,i)}return await c(t,n,i)}e(R,"start");async function Z(t,n,i){const{
id:a,state:r}=await c(t,n,i);return r==="paused"&&await(0,E.aO)(t,a,{to:"unpause",signal:i.signal}),(r==="paused"||r==="running"||r==="restarting")&&await(0,E.SI)(
t,a,i),await c(t,n,i)}e(Z,"stop");async function ln(t,n,i){const a=await w(t,n,i),r=(await(0,P.yi)(t,{label:[`${f.k.machine}=${n}`]},i)).map(({Name:o})=>o).sort();
if(a===void 0&&r.length===0)throw new h.m_(`There is no machine '${n}', and no volume of one`,{hint:"Name another one with --project or --config",fields:{project:n}});
return{machine:a,volumes:r}}e(ln,"remains");async function mn(t,n,{volumes:i,c:a}){const{machine:r,volumes:o}=await ln(t,n,a),p=i?o:[];for(const _ of p){const A=(await(0,E.
XT)(t,{volume:[_]},a)).find(({Id:Q})=>Q!==r?.id);if(A!==void 0)throw new h.fK(`The volume ${_} is in use by the container ${A.Names?.[0]?.slice(1)??A.Id}`,{hint:"\
Remove that container first, or leave out --volumes"})}r!==void 0&&(await Z(t,n,a),await(0,E.ze)(t,r.id,a));for(const _ of p)await(0,P.L)(t,_,a);return{project:n,
volumes:p,kept:i?[]:o}}e(mn,"destroy");function wn(){return{find:e(async(t,n)=>w(await z(n),t,n),"find"),need:e(async(t,n)=>c(await z(n),t,n),"need"),toCapture:e(
async(t,n)=>pn(await z(n),t,n),"toCapture"),check:e(async(t,n,i)=>$(await z(i),t,{...n,c:i}),"check"),create:e(async(t,n,i)=>sn(await z(i),t,{...n,c:i}),"create"),
start:e(async(t,n)=>R(await z(n),t,n),"start"),stop:e(async(t,n)=>Z(await z(n),t,n),"stop"),remains:e(async(t,n)=>ln(await z(n),t,n),"remains"),destroy:e(async(t,n,i)=>mn(
await z(i),t,{...n,c:i}),"destroy")}}e(wn,"machineHost");async function z(t){const n=await(0,C.Z)(t);return await(0,B.pK)(n,t),n}e(z,"connect");async function pn(t,{
directory:n,project:i},a){const[r,...o]=await m(t,n,a),p=i===void 0?o.length===0?r:void 0:await w(t,(0,j.Tb)(i),a);if(p===void 0){o.length>0&&a.log.warn("severa\
l machines are of this folder: name one with --project or --container");return}if(await(0,I.L9)(n,{endpoint:t.endpoint,signal:a.signal})!==void 0){a.log.warn(`t\
he Compose project of this folder is captured, and not its machine: for that one say --container ${p.project}`);return}return p.directory===n&&p.file!==void 0&&
(0,v.dirname)(p.file)===n?p:{...p,file:void 0}}e(pn,"toCapture")}),52483:((V,T,u)=>{u.d(T,{k:e(()=>v,"k")});const v={machine:"vm-snapshot.machine",directory:"vm\
-snapshot.machine.directory",file:"vm-snapshot.machine.file",box:"vm-snapshot.machine.box",config:"vm-snapshot.machine.config"}}),27764:((V,T,u)=>{u.d(T,{G:e(()=>v,
"G")});function v({hostname:j,labels:I,memory:C,cpus:B,ports:L,mounts:h}){const E={};for(const{address:P="",host:f,container:w,protocol:m}of L??[]){const c=`${w}\
/${m}`;E[c]=[...E[c]??[],{HostIp:P,HostPort:String(f)}]}const H=Object.fromEntries(Object.keys(E).map(P=>[P,{}]));return{config:{Hostname:j.slice(0,63),Labels:I,
...L!==void 0&&{ExposedPorts:H}},host:{...C!==void 0&&{Memory:C,MemorySwap:0},...B!==void 0&&{NanoCpus:Math.round(B*1e9)},...L!==void 0&&{PortBindings:E},Mounts:h.
map(({kind:P,source:f,target:w,readOnly:m})=>({Type:P,Source:f,Target:w,ReadOnly:m}))}}}e(v,"settle")}),56731:((V,T,u)=>{u.d(T,{A:e(()=>f,"A"),c:e(()=>H,"c")});
var v=u(75892),j=u(2430),I=u(6957),C=u(17095),B=u(16519),L=u(9609),h=u(14943),E=u(92652);async function H(s,d,{signal:$}){try{return await(0,B.B)(s,P(d),{signal:$})}catch(l){
if(!(l instanceof v.fK))throw l;const b=l.fields.owner===void 0?"":` (${l.fields.owner})`;throw new v.fK(`Another process is making the container '${d}'${b}`,{hint:"\
Wait until it has ended, or choose another name",cause:l})}}e(H,"claimName");function P(s){return`making.${s}`}e(P,"lockOf");async function f(s,{name:d,volumes:$,
uses:l=[],images:b,replaces:g},{bring:S=e(async()=>{},"bring"),fill:G=e(async()=>{},"fill"),make:Y,c:x}){const O=g?.State.Status==="running"||g?.State.Status===
"paused",M=(0,j.Pg)();let D={name:d,token:M,images:[...b]};const nn=$.map(y=>({...y,labels:{...y.labels,[h.aI]:M}})),un=(g?.Mounts??[]).flatMap(({Type:y,Name:R=""})=>y===
"volume"&&!c(R)?[R]:[]),en=[...new Set([...l,...un])].filter(y=>nn.every(R=>R.name!==y)),on=Promise.withResolvers(),tn=(0,L.C)(s,{kind:h.gR,lock:P(d),token:M,entry:D,
volumes:[...nn,...en.map(y=>({name:y,labels:{[h.aI]:M}}))],onWritten:on.resolve,signal:x.signal});try{await Promise.race([on.promise,tn]);const[y]=await(0,I.b)(
tn,S());y.holds||x.log.warn("do not run docker system prune meanwhile: nothing on this architecture keeps volumes from it"),await sn("was made by another progra\
m meanwhile");for(const Z of en)if(await rn(Z))throw w(`The volume ${Z} was removed by another program meanwhile`);await G(),g!==void 0&&(D={...D,replaces:{id:g.
Id,running:O}},await y.write(D),await m(s,g,{name:`${d}.${M}`,c:x}));const R=await Y(M);if(await sn("was removed by another program meanwhile"),(await(0,C.FA)(s,
d,x))?.Config.Labels?.[h.aI]!==M)throw w(`The container ${d} was removed`);return g!==void 0&&(D={...D,made:!0},await y.write(D),await(0,h.tN)(s,D,x)),await y.end(),
R}catch(y){const R=await(0,h.tN)(s,D,x),Z=await tn.catch(()=>{});throw await(0,h.Tm)(s,M,{lock:P(d),end:e(async()=>Z?.end(),"end"),c:x}),R?y:new v.fK(`${y instanceof
Error?y.message:y}; and the container '${d}', which was stopped to be replaced, was removed by another program`,{hint:"Its volumes with names still exist: make \
it again with `vm create`. Run no docker prune meanwhile",cause:y})}async function sn(y){for(const R of nn)if(!await rn(R.name))throw w(`The volume ${R.name} ${y}`)}
e(sn,"checkVolumes");async function rn(y){return(await(0,E.y6)(s,y,x))?.Labels?.[h.aI]===M}e(rn,"isOwn")}e(f,"makeContainer");function w(s){return new v.fK(s,{hint:"\
Try again when no docker prune runs"})}e(w,"meanwhile");async function m(s,{Id:d,State:$},{name:l,c:b}){$.Status==="paused"&&await(0,C.aO)(s,d,{to:"unpause",signal:b.
signal}),($.Status==="paused"||$.Status==="running")&&await(0,C.SI)(s,d,b),await(0,C.UQ)(s,d,{name:l,signal:b.signal})}e(m,"putAside");function c(s){return s===
""||/^[0-9a-f]{64}$/.test(s)}e(c,"isAnonymous")}),89405:((V,T,u)=>{u.d(T,{YI:e(()=>L,"YI"),Zv:e(()=>I,"Zv"),ei:e(()=>h,"ei"),xV:e(()=>E,"xV")});var v=u(75892),j=u(
17095);const I=1e3,C=5,B=65536;async function L(f,w,{grace:m,signal:c}){await(0,j.aO)(f,w,{to:"start",signal:c});const s=AbortSignal.timeout(m);try{const d={method:"\
POST",path:`/containers/${w}/wait`,what:`wait for container ${w}`};return(await f.json({...d,signal:AbortSignal.any([c,s])})).StatusCode}catch(d){if(c.throwIfAborted(),
s.aborted)return;throw d}}e(L,"startContainer");async function h(f,w,{signal:m}){const c=await L(f,w,{grace:I,signal:m});if(c!==void 0)throw await E(f,w,{code:c,
signal:m})}e(h,"startMachine");async function E(f,w,{code:m,signal:c}){const s=await H(f,w,{signal:c});return new v.Qd(`The machine's command ended at once with\
 exit code ${m}${s===""?"":`:
${s}`}`,{fields:{exit_code:m}})}e(E,"endedAtOnce");async function H(f,w,{signal:m}){const c={stdout:!0,stderr:!0,tail:String(C)},s=[];let d=0;for await(const l of f.
bytes({method:"GET",path:`/containers/${w}/logs`,query:c,what:"read what it wrote",signal:m}))if(s.push(l),d+=l.length,d>B)break;return P(Buffer.concat(s)).toString(
"utf8").split(/\r?\n/).map(l=>l.trim()).filter(l=>l!=="").slice(-C).join(`
`)}e(H,"lastWords");function P(f){const w=[];let m=0;for(;m+8<=f.length&&(f[m]??3)<=2&&f.readUIntBE(m+1,3)===0;m+=8+f.readUInt32BE(m+4))w.push(f.subarray(m+8,m+
8+f.readUInt32BE(m+4)));return Buffer.concat([...w,f.subarray(m)])}e(P,"withoutHeaders")}),14943:((V,T,u)=>{u.d(T,{Tm:e(()=>w,"Tm"),aI:e(()=>h,"aI"),gR:e(()=>L,
"gR"),pK:e(()=>P,"pK"),tN:e(()=>m,"tN")});var v=u(26921),j=u(75892),I=u(17095),C=u(9609),B=u(92652);const L="container",h="vm-snapshot.restored",E=12e4,H=v.Ikc(
{name:v.YjP().optional(),token:v.YjP(),images:v.YOg(v.YjP()),replaces:v.Ikc({id:v.YjP(),running:v.zMY()}).optional(),made:v.zMY().optional()});async function P(c,s){
await(0,C.Y)(c,L,{async putRight({token:d,lock:$,entry:l,end:b}){const g=H.safeParse(l).data??{token:d,images:[]};if(!await f(c,g,s))return await m(c,g,s)||s.log.
warn(`the container '${g.name}', which an interrupted command was to replace, was removed by another program`),await w(c,g.token,{lock:$,end:b,c:s});const S=g.replaces===
void 0?"":`; the one that it replaces is stopped, and called ${g.name}.${g.token}`;s.log.warn(`the process that made the container '${g.name}' was killed after \
it had started it: the container stays${S}`)},c:s})}e(P,"undoAbandoned");async function f(c,{name:s,token:d,made:$},l){if($||s===void 0)return!1;const b=await(0,I.
FA)(c,s,l),{StartedAt:g}=b?.State??{};return b?.Config.Labels?.[h]===d&&g!==void 0&&!g.startsWith("0001-")}e(f,"wasStarted");async function w(c,s,{lock:d,end:$,
c:l}){const b={...l,signal:AbortSignal.timeout(E)},g=await(0,B.yi)(c,{label:[`${h}=${s}`]},b);if(g.length===0)return await $();const S=await(0,C.C)(c,{kind:L,lock:d,
entry:{token:s,images:[]},signal:b.signal});await $();for(const{Name:G}of g)await(0,B.L)(c,G,b).catch(Y=>{l.log.warn(`not taken back: ${Y instanceof Error?Y.message:
Y}`)});await S.end()}e(w,"dropVolumes");async function m(c,{name:s,token:d,images:$,replaces:l,made:b},g){const S={...g,signal:AbortSignal.timeout(E)};let G=!0;
const Y=[async()=>{const O=s===void 0?void 0:await(0,I.FA)(c,s,S);O?.Config.Labels?.[h]===d&&await c.removeContainer(O.Id,S)},...$.map(O=>()=>c.removeImage(O,S)),
async()=>{if(l===void 0||s===void 0)return;const O=await(0,I.FA)(c,l.id,S);G=O!==void 0,O!==void 0&&(O.State.Status==="running"&&await(0,I.SI)(c,O.Id,S),O.Name!==
`/${s}`&&await(0,I.UQ)(c,O.Id,{name:s,signal:S.signal}),l.running&&O.State.Status!=="paused"&&await(0,I.aO)(c,O.Id,{to:"start",signal:S.signal}))}],x=b&&l!==void 0?
[()=>c.removeContainer(l.id,S)]:Y;for(const O of x)try{await O()}catch(M){M instanceof j.m_||g.log.warn(`not taken back: ${M instanceof Error?M.message:M}`)}return G}
e(m,"undo")})};export{En as id,_n as ids,$n as modules};
