var yn=Object.defineProperty;var i=(G,D)=>yn(G,"name",{value:D,configurable:!0});const En=7495,_n=[7495],$n={87495:((G,D,c)=>{c.r(D),c.d(D,{machineHost:i(()=>wn,"machineHost")});var _=c(76760),W=c(75558),A=c(22145),C=c(30044),j=c(14943),L=c(
51455),d=c(75892),v=c(17095),N=c(22701),I=c(92652),f=c(52483);async function m(t,n,e){return(await g(t,`${f.k.machine}=${n}`,e)).find(a=>a.project===n)}i(m,"fin\
dMachine");async function l(t,n,e){return(await g(t,`${f.k.directory}=${n}`,e)).filter(a=>a.directory===n)}i(l,"machinesIn");async function o(t,n,e){const a=await m(
t,n,e);if(a!==void 0)return a;throw new d.m_(`There is no machine '${n}'`,{hint:"Make it with: vm create; name another one with --project or --config",fields:{project:n}})}
i(o,"needMachine");function u({Id:t,Name:n,Created:e,State:a,Config:r,HostConfig:s,Mounts:w,NetworkSettings:E}){const S=r.Labels??{},V=S[f.k.machine];if(V===void 0||
n!==`/${V}`)return;const{Memory:Q,NanoCpus:Z}=s,B=Object.entries(E.Ports??{}),x=B.length>0?B:Object.entries(s.PortBindings??{});return{project:V,id:t,state:a.Status,
exitCode:a.Status==="exited"||a.Status==="dead"?a.ExitCode:void 0,box:S[f.k.box]??"",image:r.Image,directory:S[f.k.directory]??"",file:S[f.k.file],config:S[f.k.
config],createdAt:e,memory:Q||void 0,cpus:Z?Z/1e9:void 0,ports:Object.fromEntries(x.flatMap(([K,z])=>z?.[0]===void 0?[]:[[K,`${z[0].HostIp||"0.0.0.0"}:${z[0].HostPort??
""}`]])),mounts:w.map(({Type:K,Name:z,Source:un,Destination:cn,RW:fn})=>({kind:K,source:z??un,target:cn,readOnly:!fn})).sort((K,z)=>K.target<z.target?-1:1)}}i(u,
"toMachine");async function g(t,n,e){const a=await(0,v.XT)(t,{label:[n]},e);return(await Promise.all(a.map(({Id:s})=>(0,v.aH)(t,s,e)))).map(u).filter(s=>s!==void 0)}
i(g,"machinesWith");async function $(t,{project:n,settings:e},{replace:a,c:r}){const s=await O(t,n,{replace:a,c:r}),{mounts:w,ports:E=[],volumeLabels:S,cpus:V=0}=e;
if(await M(t,V,r),t.endpoint.kind==="unix")for(const{kind:B,source:x}of w)B==="bind"&&await F(x);const Q=w.flatMap(({kind:B,source:x})=>B==="volume"?[x]:[]);await(0,I.
A8)(t,Q,{labels:S,signal:r.signal});const Z=E.map(({address:B,host:x,protocol:K})=>({address:B,port:x,protocol:K}));return await h(t,Z,{except:s?.id,c:r}),s}i($,
"checkPlan");async function h(t,n,{except:e,c:a}){const r=await(0,N.r)(t,{isOurs:i(({Id:s})=>s===e,"isOurs"),c:a});for(const s of n){const w=await r(s);if(w!==void 0)
throw new d.fK(`The port ${s.port}/${s.protocol} is taken by ${w}`,{hint:"Stop that one, or publish another port in vm.yaml",fields:{port:s.port}})}}i(h,"checkP\
orts");function b(t){return Object.entries(t??{}).flatMap(([n,e])=>(e??[]).flatMap(({HostIp:a,HostPort:r})=>r?[{address:a,port:Number(r),protocol:n.split("/")[1]??
"tcp"}]:[]))}i(b,"boundPorts");async function O(t,n,{replace:e,c:a}){if(n.length<2)throw new d.dz(`'${n}' is too short for a machine's name`,{hint:"Name it with\
 project.name in vm.yaml, or with --project: two characters or more"});const r=await(0,v.FA)(t,n,a);if(r===void 0)return;const s=u(r);if(s?.project!==n)throw new d.
fK(`There is a container '${n}' already, and it is no machine of vm`,{hint:"Choose another project.name, or rename that container with `docker rename`"});if(e)return s;
throw new d.Ry(`There is a machine '${n}' already (${s.state})`,{hint:"Start it with `vm up`, make it anew with `vm create --force`, or remove it with `vm destr\
oy`",fields:{project:n,state:s.state}})}i(O,"checkName");async function M(t,n,e){if(n===0)return;const{NCPU:a=Number.POSITIVE_INFINITY}=await t.info(e);if(!(n<=
a))throw new d.dz(`vm.cpus is ${n}, and Docker has ${a} here`,{hint:`Write vm.cpus: ${a}, or less, in vm.yaml`})}i(M,"checkCpus");async function F(t){if(await(0,L.
stat)(t).catch(()=>{})===void 0)throw new d.m_(`${t} is to be mounted and is not there`,{hint:"Make it, or correct mounts in vm.yaml"})}i(F,"checkFolder");var T=c(
79738),q=c(27764),p=c(51630),P=c(56731),H=c(89405);const rn=["sh","ash","bash","dash","fish","zsh"],an=["/bin/sh","-c",'trap "exit 0" TERM INT; while :; do slee\
p 3600 & wait $!; done'];function en(t){const n=[...t?.Entrypoint??[],...t?.Cmd??[]],[e=""]=n,a=rn.includes(e.split("/").at(-1)??"");return n.length===0||a&&n.slice(
1).every(r=>/^-(l|i|li|il)$|^--login$/.test(r))}i(en,"isIdle");var nn=function(t,n,e){if(n!=null){if(typeof n!="object"&&typeof n!="function")throw new TypeError(
"Object expected.");var a,r;if(e){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");a=n[Symbol.asyncDispose]}if(a===void 0){if(!Symbol.
dispose)throw new TypeError("Symbol.dispose is not defined.");a=n[Symbol.dispose],e&&(r=a)}if(typeof a!="function")throw new TypeError("Object not disposable.");
r&&(a=i(function(){try{r.call(this)}catch(s){return Promise.reject(s)}},"dispose")),t.stack.push({value:n,dispose:a,async:e})}else e&&t.stack.push({async:!0});return n},
on=(function(t){return function(n){function e(w){n.error=n.hasError?new t(w,n.error,"An error was suppressed during disposal."):w,n.hasError=!0}i(e,"fail");var a,
r=0;function s(){for(;a=n.stack.pop();)try{if(!a.async&&r===1)return r=0,n.stack.push(a),Promise.resolve().then(s);if(a.dispose){var w=a.dispose.call(a.value);if(a.
async)return r|=2,Promise.resolve(w).then(s,function(E){return e(E),s()})}else r|=1}catch(E){e(E)}if(r===1)return n.hasError?Promise.reject(n.error):Promise.resolve();
if(n.hasError)throw n.error}return i(s,"next"),s()}})(typeof SuppressedError=="function"?SuppressedError:function(t,n,e){var a=new Error(e);return a.name="Suppr\
essedError",a.error=t,a.suppressed=n,a});async function sn(t,n,{image:e,brought:a,replace:r,c:s}){const w={stack:[],error:void 0,hasError:!1};try{const{project:E,
settings:S}=n,V=nn(w,await(0,P.c)(t,E,s),!0),Q=await $(t,n,{replace:r,c:s}),Z=await R(t,e,s),B=[...S.mounts,...y(Z,n)],x=B.flatMap(({kind:U,source:X})=>U==="vol\
ume"?[X]:[]),K=await(0,I.A8)(t,x,{labels:S.volumeLabels,signal:s.signal}),z=K.map(U=>({name:U,labels:S.volumeLabels})),un=x.filter(U=>!K.includes(U)),cn=Q&&await(0,v.
aH)(t,Q.id,s);return await(0,P.A)(t,{name:E,volumes:z,uses:un,images:a?[e]:[],replaces:cn},{make:fn,c:s}),await o(t,E,s);async function fn(U){const X=en(Z.Config),
k=await hn(U,X),tn=await(0,H.YI)(t,k,{grace:X?0:H.Zv,signal:s.signal});if(tn!==void 0){if(tn!==0||X)throw await(0,H.xV)(t,k,{code:tn,signal:s.signal});s.log.info(
"the box's own command has ended and left nothing to do: the machine waits instead"),await t.removeContainer(k,s),await(0,H.YI)(t,await hn(U,!0),{grace:0,signal:s.
signal})}}i(fn,"make");async function hn(U,X){const{config:k,host:tn}=(0,q.G)({...S,mounts:B}),gn={...k,...X?{Entrypoint:an,Cmd:[]}:{Tty:!0,OpenStdin:!0},Image:e,
Labels:{...k.Labels,[j.aI]:U},HostConfig:tn};return await t.createContainer(gn,{name:E,signal:s.signal})}i(hn,"container")}catch(E){w.error=E,w.hasError=!0}finally{
const E=on(w);E&&await E}}i(sn,"createMachine");function y({Config:t},{project:n,settings:e}){return Object.keys(t?.Volumes??{}).filter(a=>e.mounts.every(r=>r.target!==
a)).map(a=>{const r=a.replaceAll(/[^A-Za-z0-9]+/g,"-").replaceAll(/^-|-$/g,"");return{kind:"volume",source:`${n}_${r||"data"}`,target:a,readOnly:!1}})}i(y,"volu\
mesOf");async function R(t,n,e){try{return await t.inspectImage(n,e)}catch(a){if(!(a instanceof d.m_))throw a}e.log.info(`pulling ${n}`);try{await(0,T.m0)("dock\
er",["pull","--quiet","--",n],{signal:e.signal,env:(0,p.J$)(t.endpoint),title:`docker pull ${n}`,missingHint:"Install the docker command: it pulls images that a\
re not here yet"})}catch(a){throw a instanceof d.Qd?new d.m_(`The image '${n}' is not here, and cannot be had: ${a.message.split(`
`).at(-1)}`,{hint:'Check vm.box; a Dockerfile is written as a path (./Dockerfile), a snapshot as "@name"',cause:a}):a}return await t.inspectImage(n,e)}i(R,"brin\
gImage");async function J(t,n,e){const{id:a,state:r}=await o(t,n,e);if(r==="paused")await(0,v.aO)(t,a,{to:"unpause",signal:e.signal});else if(r!=="running"){const{
HostConfig:s}=await(0,v.aH)(t,a,e);await h(t,b(s.PortBindings),{except:a,c:e}),await(0,H.ei)(t,a,e)}return await o(t,n,e)}i(J,"start");async function dn(t,n,e){
const{id:a,state:r}=await o(t,n,e);return r==="paused"&&await(0,v.aO)(t,a,{to:"unpause",signal:e.signal}),(r==="paused"||r==="running"||r==="restarting")&&await(0,v.
SI)(t,a,e),await o(t,n,e)}i(dn,"stop");async function ln(t,n,e){const a=await m(t,n,e),r=(await(0,I.yi)(t,{label:[`${f.k.machine}=${n}`]},e)).map(({Name:s})=>s).
sort();if(a===void 0&&r.length===0)throw new d.m_(`There is no machine '${n}', and no volume of one`,{hint:"Name another one with --project or --config",fields:{
project:n}});return{machine:a,volumes:r}}i(ln,"remains");async function mn(t,n,{volumes:e,c:a}){const{machine:r,volumes:s}=await ln(t,n,a),w=e?s:[];for(const E of w){
const S=(await(0,v.XT)(t,{volume:[E]},a)).find(({Id:V})=>V!==r?.id);if(S!==void 0)throw new d.fK(`The volume ${E} is in use by the container ${S.Names?.[0]?.slice(
1)??S.Id}`,{hint:"Remove that container first, or leave out --volumes"})}r!==void 0&&(await dn(t,n,a),await(0,v.ze)(t,r.id,a));for(const E of w)await(0,I.L)(t,E,
a);return{project:n,volumes:w,kept:e?[]:s}}i(mn,"destroy");function wn(){return{find:i(async(t,n)=>m(await Y(n),t,n),"find"),need:i(async(t,n)=>o(await Y(n),t,n),
"need"),toCapture:i(async(t,n)=>pn(await Y(n),t,n),"toCapture"),check:i(async(t,n,e)=>$(await Y(e),t,{...n,c:e}),"check"),create:i(async(t,n,e)=>sn(await Y(e),t,
{...n,c:e}),"create"),start:i(async(t,n)=>J(await Y(n),t,n),"start"),stop:i(async(t,n)=>dn(await Y(n),t,n),"stop"),remains:i(async(t,n)=>ln(await Y(n),t,n),"rem\
ains"),destroy:i(async(t,n,e)=>mn(await Y(e),t,{...n,c:e}),"destroy")}}i(wn,"machineHost");async function Y(t){const n=await(0,C.Z)(t);return await(0,j.pK)(n,t),
n}i(Y,"connect");async function pn(t,{directory:n,project:e},a){const[r,...s]=await l(t,n,a),w=e===void 0?s.length===0?r:void 0:await m(t,(0,W.Tb)(e),a);if(w===
void 0){s.length>0&&a.log.warn("several machines are of this folder: name one with --project or --container");return}if(await(0,A.L9)(n,{endpoint:t.endpoint,signal:a.
signal})!==void 0){a.log.warn(`the Compose project of this folder is captured, and not its machine: for that one say --container ${w.project}`);return}return w.
directory===n&&w.file!==void 0&&(0,_.dirname)(w.file)===n?w:{...w,file:void 0}}i(pn,"toCapture")}),52483:((G,D,c)=>{c.d(D,{k:i(()=>_,"k")});const _={machine:"vm\
-snapshot.machine",directory:"vm-snapshot.machine.directory",file:"vm-snapshot.machine.file",box:"vm-snapshot.machine.box",config:"vm-snapshot.machine.config"}}),
27764:((G,D,c)=>{c.d(D,{G:i(()=>_,"G")});function _({hostname:W,labels:A,memory:C,cpus:j,ports:L,mounts:d}){const v={};for(const{address:I="",host:f,container:m,
protocol:l}of L??[]){const o=`${m}/${l}`;v[o]=[...v[o]??[],{HostIp:I,HostPort:String(f)}]}const N=Object.fromEntries(Object.keys(v).map(I=>[I,{}]));return{config:{
Hostname:W.slice(0,63),Labels:A,...L!==void 0&&{ExposedPorts:N}},host:{...C!==void 0&&{Memory:C,MemorySwap:0},...j!==void 0&&{NanoCpus:Math.round(j*1e9)},...L!==
void 0&&{PortBindings:v},Mounts:d.map(({kind:I,source:f,target:m,readOnly:l})=>({Type:I,Source:f,Target:m,ReadOnly:l}))}}}i(_,"settle")}),56731:((G,D,c)=>{c.d(D,
{A:i(()=>f,"A"),c:i(()=>N,"c")});var _=c(75892),W=c(2430),A=c(6957),C=c(17095),j=c(16519),L=c(9609),d=c(14943),v=c(92652);async function N(o,u,{signal:g}){try{return await(0,j.
B)(o,I(u),{signal:g})}catch($){if(!($ instanceof _.fK))throw $;const h=$.fields.owner===void 0?"":` (${$.fields.owner})`;throw new _.fK(`Another process is maki\
ng the container '${u}'${h}`,{hint:"Wait until it has ended, or choose another name",cause:$})}}i(N,"claimName");function I(o){return`making.${o}`}i(I,"lockOf");
async function f(o,{name:u,volumes:g,uses:$=[],images:h,replaces:b},{bring:O=i(async()=>{},"bring"),fill:M=i(async()=>{},"fill"),make:F,c:T}){const q=b?.State.Status===
"running"||b?.State.Status==="paused",p=(0,W.Pg)();let P={name:u,token:p,images:[...h]};const H=g.map(y=>({...y,labels:{...y.labels,[d.aI]:p}})),rn=(b?.Mounts??
[]).flatMap(({Type:y,Name:R})=>y==="volume"&&R&&!(0,v.ok)(R)?[R]:[]),an=[...new Set([...$,...rn])].filter(y=>H.every(R=>R.name!==y)),en=Promise.withResolvers(),
nn=(0,L.C)(o,{kind:d.gR,lock:I(u),token:p,entry:P,volumes:[...H,...an.map(y=>({name:y,labels:{[d.aI]:p}}))],onWritten:en.resolve,signal:T.signal});try{await Promise.
race([en.promise,nn]);const[y]=await(0,A.b)(nn,O());y.holds||T.log.warn("do not run docker system prune meanwhile: nothing on this architecture keeps volumes fr\
om it"),await on("was made by another program meanwhile");for(const J of an)if(await sn(J))throw m(`The volume ${J} was removed by another program meanwhile`);await M(),
b!==void 0&&(P={...P,replaces:{id:b.Id,running:q}},await y.write(P),await l(o,b,{name:`${u}.${p}`,c:T}));const R=await F(p);if(await on("was removed by another \
program meanwhile"),(await(0,C.FA)(o,u,T))?.Config.Labels?.[d.aI]!==p)throw m(`The container ${u} was removed`);return b!==void 0&&(P={...P,made:!0},await y.write(
P),await(0,d.tN)(o,P,T)),await y.end(),R}catch(y){const R=await(0,d.tN)(o,P,T),J=await nn.catch(()=>{});throw await(0,d.Tm)(o,p,{lock:I(u),end:i(async()=>J?.end(),
"end"),c:T}),R?y:new _.fK(`${y instanceof Error?y.message:y}; and the container '${u}', which was stopped to be replaced, was removed by another program`,{hint:"\
Its volumes with names still exist: make it again with `vm create`. Run no docker prune meanwhile",cause:y})}async function on(y){for(const R of H)if(!await sn(
R.name))throw m(`The volume ${R.name} ${y}`)}i(on,"checkVolumes");async function sn(y){return(await(0,v.y6)(o,y,T))?.Labels?.[d.aI]===p}i(sn,"isOwn")}i(f,"makeC\
ontainer");function m(o){return new _.fK(o,{hint:"Try again when no docker prune runs"})}i(m,"meanwhile");async function l(o,{Id:u,State:g},{name:$,c:h}){g.Status===
"paused"&&await(0,C.aO)(o,u,{to:"unpause",signal:h.signal}),(g.Status==="paused"||g.Status==="running")&&await(0,C.SI)(o,u,h),await(0,C.UQ)(o,u,{name:$,signal:h.
signal})}i(l,"putAside")}),89405:((G,D,c)=>{c.d(D,{YI:i(()=>L,"YI"),Zv:i(()=>A,"Zv"),ei:i(()=>d,"ei"),xV:i(()=>v,"xV")});var _=c(75892),W=c(17095);const A=1e3,C=5,
j=65536;async function L(f,m,{grace:l,signal:o}){await(0,W.aO)(f,m,{to:"start",signal:o});const u=AbortSignal.timeout(l);try{const g={method:"POST",path:`/conta\
iners/${m}/wait`,what:`wait for container ${m}`};return(await f.json({...g,signal:AbortSignal.any([o,u])})).StatusCode}catch(g){if(o.throwIfAborted(),u.aborted)
return;throw g}}i(L,"startContainer");async function d(f,m,{signal:l}){const o=await L(f,m,{grace:A,signal:l});if(o!==void 0)throw await v(f,m,{code:o,signal:l})}
i(d,"startMachine");async function v(f,m,{code:l,signal:o}){const u=await N(f,m,{signal:o});return new _.Qd(`The machine's command ended at once with exit code ${l}${u===
""?"":`:
${u}`}`,{fields:{exit_code:l}})}i(v,"endedAtOnce");async function N(f,m,{signal:l}){const o={stdout:!0,stderr:!0,tail:String(C)},u=[];let g=0;for await(const h of f.
bytes({method:"GET",path:`/containers/${m}/logs`,query:o,what:"read what it wrote",signal:l}))if(u.push(h),g+=h.length,g>j)break;return I(Buffer.concat(u)).toString(
"utf8").split(/\r?\n/).map(h=>h.trim()).filter(h=>h!=="").slice(-C).join(`
`)}i(N,"lastWords");function I(f){const m=[];let l=0;for(;l+8<=f.length&&(f[l]??3)<=2&&f.readUIntBE(l+1,3)===0;l+=8+f.readUInt32BE(l+4))m.push(f.subarray(l+8,l+
8+f.readUInt32BE(l+4)));return Buffer.concat([...m,f.subarray(l)])}i(I,"withoutHeaders")}),14943:((G,D,c)=>{c.d(D,{Tm:i(()=>m,"Tm"),aI:i(()=>d,"aI"),gR:i(()=>L,
"gR"),pK:i(()=>I,"pK"),tN:i(()=>l,"tN")});var _=c(26921),W=c(75892),A=c(17095),C=c(9609),j=c(92652);const L="container",d="vm-snapshot.restored",v=12e4,N=_.Ikc(
{name:_.YjP().optional(),token:_.YjP(),images:_.YOg(_.YjP()),replaces:_.Ikc({id:_.YjP(),running:_.zMY()}).optional(),made:_.zMY().optional()});async function I(o,u){
await(0,C.Y)(o,L,{async putRight({token:g,lock:$,entry:h,end:b}){const O=N.safeParse(h).data??{token:g,images:[]};if(!await f(o,O,u))return await l(o,O,u)||u.log.
warn(`the container '${O.name}', which an interrupted command was to replace, was removed by another program`),await m(o,O.token,{lock:$,end:b,c:u});const M=O.replaces===
void 0?"":`; the one that it replaces is stopped, and called ${O.name}.${O.token}`;u.log.warn(`the process that made the container '${O.name}' was killed after \
it had started it: the container stays${M}`)},c:u})}i(I,"undoAbandoned");async function f(o,{name:u,token:g,made:$},h){if($||u===void 0)return!1;const b=await(0,A.
FA)(o,u,h),{StartedAt:O}=b?.State??{};return b?.Config.Labels?.[d]===g&&O!==void 0&&!O.startsWith("0001-")}i(f,"wasStarted");async function m(o,u,{lock:g,end:$,
c:h}){const b={...h,signal:AbortSignal.timeout(v)},O=await(0,j.yi)(o,{label:[`${d}=${u}`]},b);if(O.length===0)return await $();const M=await(0,C.C)(o,{kind:L,lock:g,
entry:{token:u,images:[]},signal:b.signal});await $();for(const{Name:F}of O)await(0,j.L)(o,F,b).catch(T=>{h.log.warn(`not taken back: ${T instanceof Error?T.message:
T}`)});await M.end()}i(m,"dropVolumes");async function l(o,{name:u,token:g,images:$,replaces:h,made:b},O){const M={...O,signal:AbortSignal.timeout(v)};let F=!0;
const T=[async()=>{const p=u===void 0?void 0:await(0,A.FA)(o,u,M);p?.Config.Labels?.[d]===g&&await o.removeContainer(p.Id,M)},...$.map(p=>()=>o.removeImage(p,M)),
async()=>{if(h===void 0||u===void 0)return;const p=await(0,A.FA)(o,h.id,M);F=p!==void 0,p!==void 0&&(p.State.Status==="running"&&await(0,A.SI)(o,p.Id,M),p.Name!==
`/${u}`&&await(0,A.UQ)(o,p.Id,{name:u,signal:M.signal}),h.running&&p.State.Status!=="paused"&&await(0,A.aO)(o,p.Id,{to:"start",signal:M.signal}))}],q=b&&h!==void 0?
[()=>o.removeContainer(h.id,M)]:T;for(const p of q)try{await p()}catch(P){P instanceof W.m_||O.log.warn(`not taken back: ${P instanceof Error?P.message:P}`)}return F}
i(l,"undo")})};export{En as id,_n as ids,$n as modules};
