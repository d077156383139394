var yn=Object.defineProperty;var i=(G,D)=>yn(G,"name",{value:D,configurable:!0});const En=7495,_n=[7495],$n={87495:((G,D,c)=>{c.r(D),c.d(D,{machineHost:i(()=>wn,"machineHost")});var _=c(76760),W=c(75558),A=c(22145),C=c(40610),j=c(14943),L=c(
51455),l=c(75892),v=c(17095),N=c(22701),I=c(92652),f=c(52483);async function m(t,n,a){return(await g(t,`${f.k.machine}=${n}`,a)).find(e=>e.project===n)}i(m,"fin\
dMachine");async function d(t,n,a){return(await g(t,`${f.k.directory}=${n}`,a)).filter(e=>e.directory===n)}i(d,"machinesIn");async function o(t,n,a){const e=await m(
t,n,a);if(e!==void 0)return e;throw new l.m_(`There is no machine '${n}'`,{hint:"Make it with: vm create; name another one with --project or --config",fields:{project:n}})}
i(o,"needMachine");function u({Id:t,Name:n,Created:a,State:e,Config:r,HostConfig:s,Mounts:w,NetworkSettings:E}){const S=r.Labels??{},V=S[f.k.machine];if(V===void 0||
n!==`/${V}`)return;const{Memory:Q,NanoCpus:Z}=s,B=Object.entries(E.Ports??{}),x=B.length>0?B:Object.entries(s.PortBindings??{});return{project:V,id:t,state:e.Status,
exitCode:e.Status==="exited"||e.Status==="dead"?e.ExitCode:void 0,box:S[f.k.box]??"",image:r.Image,directory:S[f.k.directory]??"",file:S[f.k.file],config:S[f.k.
config],createdAt:a,memory:Q||void 0,cpus:Z?Z/1e9:void 0,ports:Object.fromEntries(x.flatMap(([K,z])=>z?.[0]===void 0?[]:[[K,`${z[0].HostIp||"0.0.0.0"}:${z[0].HostPort??
""}`]])),mounts:w.map(({Type:K,Name:z,Source:un,Destination:cn,RW:fn})=>({kind:K,source:z??un,target:cn,readOnly:!fn})).sort((K,z)=>K.target<z.target?-1:1)}}i(u,
"toMachine");async function g(t,n,a){const e=await(0,v.XT)(t,{label:[n]},a);return(await Promise.all(e.map(({Id:s})=>(0,v.aH)(t,s,a)))).map(u).filter(s=>s!==void 0)}
i(g,"machinesWith");async function $(t,{project:n,settings:a},{replace:e,c:r}){const s=await O(t,n,{replace:e,c:r}),{mounts:w,ports:E=[],volumeLabels:S,cpus:V=0}=a;
if(await M(t,V,r),t.endpoint.kind==="unix")for(const{kind:B,source:x}of w)B==="bind"&&await F(x);const Q=w.flatMap(({kind:B,source:x})=>B==="volume"?[x]:[]);await(0,I.
A8)(t,Q,{labels:S,signal:r.signal});const Z=E.map(({address:B,host:x,protocol:K})=>({address:B,port:x,protocol:K}));return await h(t,Z,{except:s?.id,c:r}),s}i($,
"checkPlan");async function h(t,n,{except:a,c:e}){const r=await(0,N.r)(t,{isOurs:i(({Id:s})=>s===a,"isOurs"),c:e});for(const s of n){const w=await r(s);if(w!==void 0)
throw new l.fK(`The port ${s.port}/${s.protocol} is taken by ${w}`,{hint:"Stop that one, or publish another port in vm.yaml",fields:{port:s.port}})}}i(h,"checkP\
orts");function b(t){return Object.entries(t??{}).flatMap(([n,a])=>(a??[]).flatMap(({HostIp:e,HostPort:r})=>r?[{address:e,port:Number(r),protocol:n.split("/")[1]??
"tcp"}]:[]))}i(b,"boundPorts");async function O(t,n,{replace:a,c:e}){if(n.length<2)throw new l.dz(`'${n}' is too short for a machine's name`,{hint:"Name it with\
 project.name in vm.yaml, or with --project: two characters or more"});const r=await(0,v.FA)(t,n,e);if(r===void 0)return;const s=u(r);if(s?.project!==n)throw new l.
fK(`There is a container '${n}' already, and it is no machine of vm`,{hint:"Choose another project.name, or rename that container with `docker rename`"});if(a)return s;
throw new l.Ry(`There is a machine '${n}' already (${s.state})`,{hint:"Start it with `vm up`, make it anew with `vm create --force`, or remove it with `vm destr\
oy`",fields:{project:n,state:s.state}})}i(O,"checkName");async function M(t,n,a){if(n===0)return;const{NCPU:e=Number.POSITIVE_INFINITY}=await t.info(a);if(!(n<=
e))throw new l.dz(`vm.cpus is ${n}, and Docker has ${e} here`,{hint:`Write vm.cpus: ${e}, or less, in vm.yaml`})}i(M,"checkCpus");async function F(t){if(await(0,L.
stat)(t).catch(()=>{})===void 0)throw new l.m_(`${t} is to be mounted and is not there`,{hint:"Make it, or correct mounts in vm.yaml"})}i(F,"checkFolder");var T=c(
79738),q=c(27764),p=c(51630),P=c(56731),H=c(89405);const rn=["sh","ash","bash","dash","fish","zsh"],en=["/bin/sh","-c",'trap "exit 0" TERM INT; while :; do slee\
p 3600 & wait $!; done'];function an(t){const n=[...t?.Entrypoint??[],...t?.Cmd??[]],[a=""]=n,e=rn.includes(a.split("/").at(-1)??"");return n.length===0||e&&n.slice(
1).every(r=>/^-(l|i|li|il)$|^--login$/.test(r))}i(an,"isIdle");var nn=function(t,n,a){if(n!=null){if(typeof n!="object"&&typeof n!="function")throw new TypeError(
"Object expected.");var e,r;if(a){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");e=n[Symbol.asyncDispose]}if(e===void 0){if(!Symbol.
dispose)throw new TypeError("Symbol.dispose is not defined.");e=n[Symbol.dispose],a&&(r=e)}if(typeof e!="function")throw new TypeError("Object not disposable.");
r&&(e=i(function(){try{r.call(this)}catch(s){return Promise.reject(s)}},"dispose")),t.stack.push({value:n,dispose:e,async:a})}else a&&t.stack.push({async:!0});return n},
on=(function(t){return function(n){function a(w){n.error=n.hasError?new t(w,n.error,"An error was suppressed during disposal."):w,n.hasError=!0}i(a,"fail");var e,
r=0;function s(){for(;e=n.stack.pop();)try{if(!e.async&&r===1)return r=0,n.stack.push(e),Promise.resolve().then(s);if(e.dispose){var w=e.dispose.call(e.value);if(e.
async)return r|=2,Promise.resolve(w).then(s,function(E){return a(E),s()})}else r|=1}catch(E){a(E)}if(r===1)return n.hasError?Promise.reject(n.error):Promise.resolve();
if(n.hasError)throw n.error}return i(s,"next"),s()}})(typeof SuppressedError=="function"?SuppressedError:function(t,n,a){var e=new Error(a);return e.name="Suppr\
essedError",e.error=t,e.suppressed=n,e});async function sn(t,n,{image:a,brought:e,replace:r,c:s}){const w={stack:[],error:void 0,hasError:!1};try{const{project:E,
settings:S}=n,V=nn(w,await(0,P.c)(t,E,s),!0),Q=await $(t,n,{replace:r,c:s}),Z=await R(t,a,s),B=[...S.mounts,...y(Z,n)],x=B.flatMap(({kind:U,source:X})=>U==="vol\
ume"?[X]:[]),K=await(0,I.A8)(t,x,{labels:S.volumeLabels,signal:s.signal}),z=K.map(U=>({name:U,labels:S.volumeLabels})),un=x.filter(U=>!K.includes(U)),cn=Q&&await(0,v.
aH)(t,Q.id,s);return await(0,P.A)(t,{name:E,volumes:z,uses:un,images:e?[a]:[],replaces:cn},{make:fn,c:s}),await o(t,E,s);async function fn(U){const X=an(Z.Config),
k=await hn(U,X),tn=await(0,H.YI)(t,k,{grace:X?0:H.Zv,signal:s.signal});if(tn!==void 0){if(tn!==0||X)throw await(0,H.xV)(t,k,{code:tn,signal:s.signal});s.log.info(
"the box's own command has ended and left nothing to do: the machine waits instead"),await t.removeContainer(k,{...s,volumes:!0}),await(0,H.YI)(t,await hn(U,!0),
{grace:0,signal:s.signal})}}i(fn,"make");async function hn(U,X){const{config:k,host:tn}=(0,q.G)({...S,mounts:B}),gn={...k,...X?{Entrypoint:en,Cmd:[]}:{Tty:!0,OpenStdin:!0},
Image:a,Labels:{...k.Labels,[j.aI]:U},HostConfig:tn};return await t.createContainer(gn,{name:E,signal:s.signal})}i(hn,"container")}catch(E){w.error=E,w.hasError=
!0}finally{const E=on(w);E&&await E}}i(sn,"createMachine");function y({Config:t},{project:n,settings:a}){return Object.keys(t?.Volumes??{}).filter(e=>a.mounts.every(
r=>r.target!==e)).map(e=>{const r=e.replaceAll(/[^A-Za-z0-9]+/g,"-").replaceAll(/^-|-$/g,"");return{kind:"volume",source:`${n}_${r||"data"}`,target:e,readOnly:!1}})}
i(y,"volumesOf");async function R(t,n,a){try{return await t.inspectImage(n,a)}catch(e){if(!(e instanceof l.m_))throw e}a.log.info(`pulling ${n}`);try{await(0,T.
m0)("docker",["pull","--quiet","--",n],{signal:a.signal,env:(0,p.J$)(t.endpoint),title:`docker pull ${n}`,missingHint:"Install the docker command: it pulls imag\
es that are not here yet"})}catch(e){throw e instanceof l.Qd?new l.m_(`The image '${n}' is not here, and cannot be had: ${e.message.split(`
`).at(-1)}`,{hint:'Check vm.box; a Dockerfile is written as a path (./Dockerfile), a snapshot as "@name"',cause:e}):e}return await t.inspectImage(n,a)}i(R,"brin\
gImage");async function J(t,n,a){const{id:e,state:r}=await o(t,n,a);if(r==="paused")await(0,v.aO)(t,e,{to:"unpause",signal:a.signal});else if(r!=="running"){const{
HostConfig:s}=await(0,v.aH)(t,e,a);await h(t,b(s.PortBindings),{except:e,c:a}),await(0,H.ei)(t,e,a)}return await o(t,n,a)}i(J,"start");async function ln(t,n,a){
const{id:e,state:r}=await o(t,n,a);return r==="paused"&&await(0,v.aO)(t,e,{to:"unpause",signal:a.signal}),(r==="paused"||r==="running"||r==="restarting")&&await(0,v.
SI)(t,e,a),await o(t,n,a)}i(ln,"stop");async function dn(t,n,a){const e=await m(t,n,a),r=(await(0,I.yi)(t,{label:[`${f.k.machine}=${n}`]},a)).map(({Name:s})=>s).
sort();if(e===void 0&&r.length===0)throw new l.m_(`There is no machine '${n}', and no volume of one`,{hint:"Name another one with --project or --config",fields:{
project:n}});return{machine:e,volumes:r}}i(dn,"remains");async function mn(t,n,{volumes:a,c:e}){const{machine:r,volumes:s}=await dn(t,n,e),w=a?s:[];for(const E of w){
const S=(await(0,v.XT)(t,{volume:[E]},e)).find(({Id:V})=>V!==r?.id);if(S!==void 0)throw new l.fK(`The volume ${E} is in use by the container ${S.Names?.[0]?.slice(
1)??S.Id}`,{hint:"Remove that container first, or leave out --volumes"})}r!==void 0&&(await ln(t,n,e),await t.removeContainer(r.id,{...e,volumes:!1}));for(const E of w)
await(0,I.L)(t,E,e);return{project:n,volumes:w,kept:a?[]:s}}i(mn,"destroy");function wn(){return{find:i(async(t,n)=>m(await Y(n),t,n),"find"),need:i(async(t,n)=>o(
await Y(n),t,n),"need"),toCapture:i(async(t,n)=>pn(await Y(n),t,n),"toCapture"),check:i(async(t,n,a)=>$(await Y(a),t,{...n,c:a}),"check"),create:i(async(t,n,a)=>sn(
await Y(a),t,{...n,c:a}),"create"),start:i(async(t,n)=>J(await Y(n),t,n),"start"),stop:i(async(t,n)=>ln(await Y(n),t,n),"stop"),remains:i(async(t,n)=>dn(await Y(
n),t,n),"remains"),destroy:i(async(t,n,a)=>mn(await Y(a),t,{...n,c:a}),"destroy")}}i(wn,"machineHost");async function Y(t){const n=await(0,C.Z)(t);return await(0,j.
pK)(n,t),n}i(Y,"connect");async function pn(t,{directory:n,project:a},e){const[r,...s]=await d(t,n,e),w=a===void 0?s.length===0?r:void 0:await m(t,(0,W.Tb)(a),e);
if(w===void 0){s.length>0&&e.log.warn("several machines are of this folder: name one with --project or --container");return}if(await(0,A.L9)(n,{endpoint:t.endpoint,
signal:e.signal})!==void 0){e.log.warn(`the Compose project of this folder is captured, and not its machine: for that one say --container ${w.project}`);return}
return w.directory===n&&w.file!==void 0&&(0,_.dirname)(w.file)===n?w:{...w,file:void 0}}i(pn,"toCapture")}),52483:((G,D,c)=>{c.d(D,{k:i(()=>_,"k")});const _={machine:"\
vm-snapshot.machine",directory:"vm-snapshot.machine.directory",file:"vm-snapshot.machine.file",box:"vm-snapshot.machine.box",config:"vm-snapshot.machine.config"}}),
27764:((G,D,c)=>{c.d(D,{G:i(()=>_,"G")});function _({hostname:W,labels:A,memory:C,cpus:j,ports:L,mounts:l}){const v={};for(const{address:I="",host:f,container:m,
protocol:d}of L??[]){const o=`${m}/${d}`;v[o]=[...v[o]??[],{HostIp:I,HostPort:String(f)}]}const N=Object.fromEntries(Object.keys(v).map(I=>[I,{}]));return{config:{
Hostname:W.slice(0,63),Labels:A,...L!==void 0&&{ExposedPorts:N}},host:{...C!==void 0&&{Memory:C,MemorySwap:0},...j!==void 0&&{NanoCpus:Math.round(j*1e9)},...L!==
void 0&&{PortBindings:v},Mounts:l.map(({kind:I,source:f,target:m,readOnly:d})=>({Type:I,Source:f,Target:m,ReadOnly:d}))}}}i(_,"settle")}),56731:((G,D,c)=>{c.d(D,
{A:i(()=>f,"A"),c:i(()=>N,"c")});var _=c(75892),W=c(2430),A=c(6957),C=c(17095),j=c(16519),L=c(9609),l=c(14943),v=c(92652);async function N(o,u,{signal:g}){try{return await(0,j.
B)(o,I(u),{signal:g})}catch($){if(!($ instanceof _.fK))throw $;const h=$.fields.owner===void 0?"":` (${$.fields.owner})`;throw new _.fK(`Another process is maki\
ng the container '${u}'${h}`,{hint:"Wait until it has ended, or choose another name",cause:$})}}i(N,"claimName");function I(o){return`making.${o}`}i(I,"lockOf");
async function f(o,{name:u,volumes:g,uses:$=[],images:h,replaces:b},{bring:O=i(async()=>{},"bring"),fill:M=i(async()=>{},"fill"),make:F,c:T}){const q=b?.State.Status===
"running"||b?.State.Status==="paused",p=(0,W.Pg)();let P={name:u,token:p,images:[...h]};const H=g.map(y=>({...y,labels:{...y.labels,[l.aI]:p}})),rn=(b?.Mounts??
[]).flatMap(({Type:y,Name:R})=>y==="volume"&&R&&!(0,v.ok)(R)?[R]:[]),en=[...new Set([...$,...rn])].filter(y=>H.every(R=>R.name!==y)),an=Promise.withResolvers(),
nn=(0,L.C)(o,{kind:l.gR,lock:I(u),token:p,entry:P,volumes:[...H,...en.map(y=>({name:y,labels:{[l.aI]:p}}))],onWritten:an.resolve,signal:T.signal});try{await Promise.
race([an.promise,nn]);const[y]=await(0,A.b)(nn,O());y.holds||T.log.warn("do not run docker system prune meanwhile: nothing on this architecture keeps volumes fr\
om it"),await on("was made by another program meanwhile");for(const J of en)if(await sn(J))throw m(`The volume ${J} was removed by another program meanwhile`);await M(),
b!==void 0&&(P={...P,replaces:{id:b.Id,running:q}},await y.write(P),await d(o,b,{name:`${u}.${p}`,c:T}));const R=await F(p);if(await on("was removed by another \
program meanwhile"),(await(0,C.FA)(o,u,T))?.Config.Labels?.[l.aI]!==p)throw m(`The container ${u} was removed`);return b!==void 0&&(P={...P,made:!0},await y.write(
P),await(0,l.tN)(o,P,T)),await y.end(),R}catch(y){const R=await(0,l.tN)(o,P,T),J=await nn.catch(()=>{});throw await(0,l.Tm)(o,p,{lock:I(u),end:i(async()=>J?.end(),
"end"),c:T}),R?y:new _.fK(`${y instanceof Error?y.message:y}; and the container '${u}', which was stopped to be replaced, was removed by another program`,{hint:"\
Its volumes with names still exist: make it again with `vm create`. Run no docker prune meanwhile",cause:y})}async function on(y){for(const R of H)if(!await sn(
R.name))throw m(`The volume ${R.name} ${y}`)}i(on,"checkVolumes");async function sn(y){return(await(0,v.y6)(o,y,T))?.Labels?.[l.aI]===p}i(sn,"isOwn")}i(f,"makeC\
ontainer");function m(o){return new _.fK(o,{hint:"Try again when no docker prune runs"})}i(m,"meanwhile");async function d(o,{Id:u,State:g},{name:$,c:h}){g.Status===
"paused"&&await(0,C.aO)(o,u,{to:"unpause",signal:h.signal}),(g.Status==="paused"||g.Status==="running")&&await(0,C.SI)(o,u,h),await(0,C.UQ)(o,u,{name:$,signal:h.
signal})}i(d,"putAside")}),89405:((G,D,c)=>{c.d(D,{YI:i(()=>L,"YI"),Zv:i(()=>A,"Zv"),ei:i(()=>l,"ei"),xV:i(()=>v,"xV")});var _=c(75892),W=c(17095);const A=1e3,C=5,
j=65536;async function L(f,m,{grace:d,signal:o}){await(0,W.aO)(f,m,{to:"start",signal:o});const u=AbortSignal.timeout(d);try{const g={method:"POST",path:`/conta\
iners/${m}/wait`,what:`wait for container ${m}`};return(await f.json({...g,signal:AbortSignal.any([o,u])})).StatusCode}catch(g){if(o.throwIfAborted(),u.aborted)
return;throw g}}i(L,"startContainer");async function l(f,m,{signal:d}){const o=await L(f,m,{grace:A,signal:d});if(o!==void 0)throw await v(f,m,{code:o,signal:d})}
i(l,"startMachine");async function v(f,m,{code:d,signal:o}){const u=await N(f,m,{signal:o});return new _.Qd(`The machine's command ended at once with exit code ${d}${u===
""?"":`:
${u}`}`,{fields:{exit_code:d}})}i(v,"endedAtOnce");async function N(f,m,{signal:d}){const o={stdout:!0,stderr:!0,tail:String(C)},u=[];let g=0;for await(const h of f.
bytes({method:"GET",path:`/containers/${m}/logs`,query:o,what:"read what it wrote",signal:d}))if(u.push(h),g+=h.length,g>j)break;return I(Buffer.concat(u)).toString(
"utf8").split(/\r?\n/).map(h=>h.trim()).filter(h=>h!=="").slice(-C).join(`
`)}i(N,"lastWords");function I(f){const m=[];let d=0;for(;d+8<=f.length&&(f[d]??3)<=2&&f.readUIntBE(d+1,3)===0;d+=8+f.readUInt32BE(d+4))m.push(f.subarray(d+8,d+
8+f.readUInt32BE(d+4)));return Buffer.concat([...m,f.subarray(d)])}i(I,"withoutHeaders")}),14943:((G,D,c)=>{c.d(D,{Tm:i(()=>m,"Tm"),aI:i(()=>l,"aI"),gR:i(()=>L,
"gR"),pK:i(()=>I,"pK"),tN:i(()=>d,"tN")});var _=c(26921),W=c(75892),A=c(17095),C=c(9609),j=c(92652);const L="container",l="vm-snapshot.restored",v=12e4,N=_.Ikc(
{name:_.YjP().optional(),token:_.YjP(),images:_.YOg(_.YjP()),replaces:_.Ikc({id:_.YjP(),running:_.zMY()}).optional(),made:_.zMY().optional()});async function I(o,u){
await(0,C.Y)(o,L,{async putRight({token:g,lock:$,entry:h,end:b}){const O=N.safeParse(h).data??{token:g,images:[]};if(!await f(o,O,u))return await d(o,O,u)||u.log.
warn(`the container '${O.name}', which an interrupted command was to replace, was removed by another program`),await m(o,O.token,{lock:$,end:b,c:u});const M=O.replaces===
void 0?"":`; the one that it replaces is stopped, and called ${O.name}.${O.token}`;u.log.warn(`the process that made the container '${O.name}' was killed after \
it had started it: the container stays${M}`)},c:u})}i(I,"undoAbandoned");async function f(o,{name:u,token:g,made:$},h){if($||u===void 0)return!1;const b=await(0,A.
FA)(o,u,h),{StartedAt:O}=b?.State??{};return b?.Config.Labels?.[l]===g&&O!==void 0&&!O.startsWith("0001-")}i(f,"wasStarted");async function m(o,u,{lock:g,end:$,
c:h}){const b={...h,signal:AbortSignal.timeout(v)},O=await(0,j.yi)(o,{label:[`${l}=${u}`]},b);if(O.length===0)return await $();const M=await(0,C.C)(o,{kind:L,lock:g,
entry:{token:u,images:[]},signal:b.signal});await $();for(const{Name:F}of O)await(0,j.L)(o,F,b).catch(T=>{h.log.warn(`not taken back: ${T instanceof Error?T.message:
T}`)});await M.end()}i(m,"dropVolumes");async function d(o,{name:u,token:g,images:$,replaces:h,made:b},O){const M={...O,signal:AbortSignal.timeout(v)};let F=!0;
const T=[async()=>{const p=u===void 0?void 0:await(0,A.FA)(o,u,M);p?.Config.Labels?.[l]===g&&await o.removeContainer(p.Id,{...M,volumes:!0})},...$.map(p=>()=>o.
removeImage(p,M)),async()=>{if(h===void 0||u===void 0)return;const p=await(0,A.FA)(o,h.id,M);F=p!==void 0,p!==void 0&&(p.State.Status==="running"&&await(0,A.SI)(
o,p.Id,M),p.Name!==`/${u}`&&await(0,A.UQ)(o,p.Id,{name:u,signal:M.signal}),h.running&&p.State.Status!=="paused"&&await(0,A.aO)(o,p.Id,{to:"start",signal:M.signal}))}],
q=b&&h!==void 0?[()=>o.removeContainer(h.id,{...M,volumes:!0})]:T;for(const p of q)try{await p()}catch(P){P instanceof W.m_||O.log.warn(`not taken back: ${P instanceof
Error?P.message:P}`)}return F}i(d,"undo")})};export{En as id,_n as ids,$n as modules};
