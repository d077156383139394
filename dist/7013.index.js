var yn=Object.defineProperty;var i=(Q,L)=>yn(Q,"name",{value:L,configurable:!0});const En=7013,_n=[7013],$n={37013:((Q,L,c)=>{c.r(L),c.d(L,{machineHost:i(()=>wn,"machineHost")});var _=c(76760),N=c(75558),C=c(22145),A=c(40610),B=c(35389),g=c(
75892),j=c(51208),$=c(27764),I=c(17095),D=c(51630),m=c(6023),d=c(12787),l=c(92652),o=c(11028);async function u(t,n,a){return(await b(t,`${o.k.machine}=${n}`,a)).
find(e=>e.project===n)}i(u,"findMachine");async function v(t,n,a){return(await b(t,`${o.k.directory}=${n}`,a)).filter(e=>e.directory===n)}i(v,"machinesIn");async function p(t,n,a){
const e=await u(t,n,a);if(e!==void 0)return e;throw new g.m_(`There is no machine '${n}'`,{hint:"Make it with: vm create; name another one with --project or --c\
onfig",fields:{project:n}})}i(p,"needMachine");function f({Id:t,Name:n,Created:a,State:e,Config:r,HostConfig:s,Mounts:h,NetworkSettings:E}){const S=r.Labels??{},
G=S[o.k.machine];if(G===void 0||n!==`/${G}`)return;const{Memory:V,NanoCpus:X}=s,K=Object.entries(E.Ports??{}),x=K.length>0?K:Object.entries(s.PortBindings??{});
return{project:G,id:t,state:e.Status,exitCode:e.Status==="exited"||e.Status==="dead"?e.ExitCode:void 0,box:S[o.k.box]??"",image:r.Image,directory:S[o.k.directory]??
"",file:S[o.k.file],config:S[o.k.config],createdAt:a,memory:V||void 0,cpus:X?X/1e9:void 0,ports:Object.fromEntries(x.flatMap(([W,z])=>z?.[0]===void 0?[]:[[W,`${z[0].
HostIp||"0.0.0.0"}:${z[0].HostPort??""}`]])),mounts:h.map(({Type:W,Name:z,Source:un,Destination:cn,RW:ln})=>({kind:W,source:z??un,target:cn,readOnly:!ln})).sort(
(W,z)=>W.target<z.target?-1:1)}}i(f,"toMachine");async function b(t,n,a){const e=await(0,I.XT)(t,{label:[n]},a);return(await Promise.all(e.map(({Id:s})=>(0,I.aH)(
t,s,a)))).map(f).filter(s=>s!==void 0)}i(b,"machinesWith");const O=["sh","ash","bash","dash","fish","zsh"],T=["/bin/sh","-c",'trap "exit 0" TERM INT; while :; d\
o sleep 3600 & wait $!; done'];function F(t){const n=[...t?.Entrypoint??[],...t?.Cmd??[]],[a=""]=n,e=O.includes(a.split("/").at(-1)??"");return n.length===0||e&&
n.slice(1).every(r=>/^-(l|i|li|il)$|^--login$/.test(r))}i(F,"isIdle");var P=c(51455),H=c(66560);async function w(t,{project:n,settings:a},{replace:e,c:r}){const s=await rn(
t,n,{replace:e,c:r}),{mounts:h,ports:E=[],volumeLabels:S,cpus:G=0}=a;if(await en(t,G,r),t.endpoint.kind==="unix")for(const{kind:K,source:x}of h)K==="bind"&&await an(
x);const V=h.flatMap(({kind:K,source:x})=>K==="volume"?[x]:[]);await(0,l.A8)(t,V,{labels:S,signal:r.signal});const X=E.map(({address:K,host:x,protocol:W})=>({address:K,
port:x,protocol:W}));return await M(t,X,{except:s?.id,c:r}),s}i(w,"checkPlan");async function M(t,n,{except:a,c:e}){const r=await(0,H.r)(t,{isOurs:i(({Id:s})=>s===
a,"isOurs"),c:e});for(const s of n){const h=await r(s);if(h!==void 0)throw new g.fK(`The port ${s.port}/${s.protocol} is taken by ${h}`,{hint:"Stop that one, or\
 publish another port in vm.yaml",fields:{port:s.port}})}}i(M,"checkPorts");function q(t){return Object.entries(t??{}).flatMap(([n,a])=>(a??[]).flatMap(({HostIp:e,
HostPort:r})=>r?[{address:e,port:Number(r),protocol:n.split("/")[1]??"tcp"}]:[]))}i(q,"boundPorts");async function rn(t,n,{replace:a,c:e}){if(n.length<2)throw new g.
dz(`'${n}' is too short for a machine's name`,{hint:"Name it with project.name in vm.yaml, or with --project: two characters or more"});const r=await(0,I.FA)(t,
n,e);if(r===void 0)return;const s=f(r);if(s?.project!==n)throw new g.fK(`There is a container '${n}' already, and it is no machine of vm`,{hint:"Choose another \
project.name, or rename that container with `docker rename`"});if(a)return s;throw new g.Ry(`There is a machine '${n}' already (${s.state})`,{hint:"Start it wit\
h `vm up`, make it anew with `vm create --force`, or remove it with `vm destroy`",fields:{project:n,state:s.state}})}i(rn,"checkName");async function en(t,n,a){
if(n===0)return;const{NCPU:e=Number.POSITIVE_INFINITY}=await t.info(a);if(!(n<=e))throw new g.dz(`vm.cpus is ${n}, and Docker has ${e} here`,{hint:`Write vm.cpu\
s: ${e}, or less, in vm.yaml`})}i(en,"checkCpus");async function an(t){if(await(0,P.stat)(t).catch(()=>{})===void 0)throw new g.m_(`${t} is to be mounted and is\
 not there`,{hint:"Make it, or correct mounts in vm.yaml"})}i(an,"checkFolder");var nn=function(t,n,a){if(n!=null){if(typeof n!="object"&&typeof n!="function")throw new TypeError(
"Object expected.");var e,r;if(a){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");e=n[Symbol.asyncDispose]}if(e===void 0){if(!Symbol.
dispose)throw new TypeError("Symbol.dispose is not defined.");e=n[Symbol.dispose],a&&(r=e)}if(typeof e!="function")throw new TypeError("Object not disposable.");
r&&(e=i(function(){try{r.call(this)}catch(s){return Promise.reject(s)}},"dispose")),t.stack.push({value:n,dispose:e,async:a})}else a&&t.stack.push({async:!0});return n},
on=(function(t){return function(n){function a(h){n.error=n.hasError?new t(h,n.error,"An error was suppressed during disposal."):h,n.hasError=!0}i(a,"fail");var e,
r=0;function s(){for(;e=n.stack.pop();)try{if(!e.async&&r===1)return r=0,n.stack.push(e),Promise.resolve().then(s);if(e.dispose){var h=e.dispose.call(e.value);if(e.
async)return r|=2,Promise.resolve(h).then(s,function(E){return a(E),s()})}else r|=1}catch(E){a(E)}if(r===1)return n.hasError?Promise.reject(n.error):Promise.resolve();
if(n.hasError)throw n.error}return i(s,"next"),s()}})(typeof SuppressedError=="function"?SuppressedError:function(t,n,a){var e=new Error(a);return e.name="Suppr\
essedError",e.error=t,e.suppressed=n,e});async function sn(t,n,{image:a,brought:e,replace:r,c:s}){const h={stack:[],error:void 0,hasError:!1};try{const{project:E,
settings:S}=n,G=nn(h,await(0,m.c)(t,E,s),!0),V=await w(t,n,{replace:r,c:s}),X=await R(t,a,s),K=[...S.mounts,...y(X,n)],x=K.flatMap(({kind:U,source:Z})=>U==="vol\
ume"?[Z]:[]),W=await(0,l.A8)(t,x,{labels:S.volumeLabels,signal:s.signal}),z=W.map(U=>({name:U,labels:S.volumeLabels})),un=x.filter(U=>!W.includes(U)),cn=V&&await(0,I.
aH)(t,V.id,s);return await(0,m.G)(t,{name:E,volumes:z,uses:un,images:e?[a]:[],replaces:cn},{make:ln,c:s}),await p(t,E,s);async function ln(U){const Z=F(X.Config),
k=await hn(U,Z),tn=await(0,d.YI)(t,k,{grace:Z?0:d.$D,signal:s.signal});if(tn!==void 0){if(tn!==0||Z)throw await(0,d.Wb)(t,k,{code:tn,signal:s.signal});s.log.info(
"the box's own command has ended and left nothing to do: the machine waits instead"),await t.removeContainer(k,{...s,volumes:!0}),await(0,d.YI)(t,await hn(U,!0),
{grace:0,signal:s.signal})}}i(ln,"make");async function hn(U,Z){const{config:k,host:tn}=(0,$.c)({...S,mounts:K}),gn={...k,...Z?{Entrypoint:T,Cmd:[]}:{Tty:!0,OpenStdin:!0},
Image:a,Labels:{...k.Labels,[B.op]:U},HostConfig:tn};return await t.createContainer(gn,{name:E,signal:s.signal})}i(hn,"container")}catch(E){h.error=E,h.hasError=
!0}finally{const E=on(h);E&&await E}}i(sn,"createMachine");function y({Config:t},{project:n,settings:a}){return Object.keys(t?.Volumes??{}).filter(e=>a.mounts.every(
r=>r.target!==e)).map(e=>{const r=e.replaceAll(/[^A-Za-z0-9]+/g,"-").replaceAll(/^-|-$/g,"");return{kind:"volume",source:`${n}_${r||"data"}`,target:e,readOnly:!1}})}
i(y,"volumesOf");async function R(t,n,a){try{return await t.inspectImage(n,a)}catch(e){if(!(e instanceof g.m_))throw e}a.log.info(`pulling ${n}`);try{await(0,j.
m0)("docker",["pull","--quiet","--",n],{signal:a.signal,env:(0,D.J$)(t.endpoint),title:`docker pull ${n}`,missingHint:"Install the docker command: it pulls imag\
es that are not here yet"})}catch(e){throw e instanceof g.Qd?new g.m_(`The image '${n}' is not here, and cannot be had: ${e.message.split(`
`).at(-1)}`,{hint:'Check vm.box; a Dockerfile is written as a path (./Dockerfile), a snapshot as "@name"',cause:e}):e}return await t.inspectImage(n,a)}i(R,"brin\
gImage");async function J(t,n,a){const{id:e,state:r}=await p(t,n,a);if(r==="paused")await(0,I.aO)(t,e,{to:"unpause",signal:a.signal});else if(r!=="running"){const{
HostConfig:s}=await(0,I.aH)(t,e,a);await M(t,q(s.PortBindings),{except:e,c:a}),await(0,d.ei)(t,e,a)}return await p(t,n,a)}i(J,"start");async function fn(t,n,a){
const{id:e,state:r}=await p(t,n,a);return r==="paused"&&await(0,I.aO)(t,e,{to:"unpause",signal:a.signal}),(r==="paused"||r==="running"||r==="restarting")&&await(0,I.
SI)(t,e,a),await p(t,n,a)}i(fn,"stop");async function dn(t,n,a){const e=await u(t,n,a),r=(await(0,l.yi)(t,{label:[`${o.k.machine}=${n}`]},a)).map(({Name:s})=>s).
sort();if(e===void 0&&r.length===0)throw new g.m_(`There is no machine '${n}', and no volume of one`,{hint:"Name another one with --project or --config",fields:{
project:n}});return{machine:e,volumes:r}}i(dn,"planRemoval");async function mn(t,n,{volumes:a,c:e}){const{machine:r,volumes:s}=await dn(t,n,e),h=a?s:[];for(const E of h){
const S=(await(0,I.XT)(t,{volume:[E]},e)).find(({Id:G})=>G!==r?.id);if(S!==void 0)throw new g.fK(`The volume ${E} is in use by the container ${S.Names?.[0]?.slice(
1)??S.Id}`,{hint:"Remove that container first, or leave out --volumes"})}r!==void 0&&(await fn(t,n,e),await t.removeContainer(r.id,{...e,volumes:!1}));for(const E of h)
await(0,l.L)(t,E,e);return{project:n,volumes:h,kept:a?[]:s}}i(mn,"destroy");function wn(){return{find:i(async(t,n)=>u(await Y(n),t,n),"find"),get:i(async(t,n)=>p(
await Y(n),t,n),"get"),resolveForCapture:i(async(t,n)=>pn(await Y(n),t,n),"resolveForCapture"),check:i(async(t,n,a)=>w(await Y(a),t,{...n,c:a}),"check"),create:i(
async(t,n,a)=>sn(await Y(a),t,{...n,c:a}),"create"),start:i(async(t,n)=>J(await Y(n),t,n),"start"),stop:i(async(t,n)=>fn(await Y(n),t,n),"stop"),remains:i(async(t,n)=>dn(
await Y(n),t,n),"remains"),destroy:i(async(t,n,a)=>mn(await Y(a),t,{...n,c:a}),"destroy")}}i(wn,"machineHost");async function Y(t){const n=await(0,A.Z)(t);return await(0,B.
pK)(n,t),n}i(Y,"connect");async function pn(t,{directory:n,project:a},e){const[r,...s]=await v(t,n,e),h=a===void 0?s.length===0?r:void 0:await u(t,(0,N.Tb)(a),e);
if(h===void 0){s.length>0&&e.log.warn("several machines are of this folder: name one with --project or --container");return}if(await(0,C.L9)(n,{endpoint:t.endpoint,
signal:e.signal})!==void 0){e.log.warn(`the Compose project of this folder is captured, and not its machine: for that one say --container ${h.project}`);return}
return h.directory===n&&h.file!==void 0&&(0,_.dirname)(h.file)===n?h:{...h,file:void 0}}i(pn,"toCapture")}),11028:((Q,L,c)=>{c.d(L,{k:i(()=>_,"k")});const _={machine:"\
vm-snapshot.machine",directory:"vm-snapshot.machine.directory",file:"vm-snapshot.machine.file",box:"vm-snapshot.machine.box",config:"vm-snapshot.machine.config"}}),
27764:((Q,L,c)=>{c.d(L,{c:i(()=>_,"c")});function _({hostname:N,labels:C,memory:A,cpus:B,ports:g,mounts:j}){const $={};for(const{address:D="",host:m,container:d,
protocol:l}of g??[]){const o=`${d}/${l}`;$[o]=[...$[o]??[],{HostIp:D,HostPort:String(m)}]}const I=Object.fromEntries(Object.keys($).map(D=>[D,{}]));return{config:{
Hostname:N.slice(0,63),Labels:C,...g!==void 0&&{ExposedPorts:I}},host:{...A!==void 0&&{Memory:A,MemorySwap:0},...B!==void 0&&{NanoCpus:Math.round(B*1e9)},...g!==
void 0&&{PortBindings:$},Mounts:j.map(({kind:D,source:m,target:d,readOnly:l})=>({Type:D,Source:m,Target:d,ReadOnly:l}))}}}i(_,"toCreateBody")}),6023:((Q,L,c)=>{
c.d(L,{G:i(()=>m,"G"),c:i(()=>I,"c")});var _=c(75892),N=c(56690),C=c(6957),A=c(17095),B=c(92652),g=c(42149),j=c(14815),$=c(35389);async function I(o,u,{signal:v}){
try{return await(0,g.B)(o,D(u),{signal:v})}catch(p){if(!(p instanceof _.fK))throw p;const f=p.fields.owner===void 0?"":` (${p.fields.owner})`;throw new _.fK(`An\
other process is making the container '${u}'${f}`,{hint:"Wait until it has ended, or choose another name",cause:p})}}i(I,"claimName");function D(o){return`makin\
g.${o}`}i(D,"lockOf");async function m(o,{name:u,volumes:v,uses:p=[],images:f,replaces:b},{bring:O=i(async()=>{},"bring"),fill:T=i(async()=>{},"fill"),make:F,c:P}){
const H=b?.State.Status==="running"||b?.State.Status==="paused",w=(0,N.Pg)();let M={name:u,token:w,images:[...f]};const q=v.map(y=>({...y,labels:{...y.labels,[$.
op]:w}})),rn=(b?.Mounts??[]).flatMap(({Type:y,Name:R})=>y==="volume"&&R&&!(0,B.ok)(R)?[R]:[]),en=[...new Set([...p,...rn])].filter(y=>q.every(R=>R.name!==y)),an=Promise.
withResolvers(),nn=(0,j.C)(o,{kind:$.gR,lock:D(u),token:w,entry:M,volumes:[...q,...en.map(y=>({name:y,labels:{[$.op]:w}}))],onWritten:an.resolve,signal:P.signal});
try{await Promise.race([an.promise,nn]);const[y]=await(0,C.b)(nn,O());y.holds||P.log.warn("do not run docker system prune meanwhile: nothing on this architectur\
e keeps volumes from it"),await on("was made by another program meanwhile");for(const J of en)if(await sn(J))throw d(`The volume ${J} was removed by another pro\
gram meanwhile`);await T(),b!==void 0&&(M={...M,replaces:{id:b.Id,running:H}},await y.write(M),await l(o,b,{name:`${u}.${w}`,c:P}));const R=await F(w);if(await on(
"was removed by another program meanwhile"),(await(0,A.FA)(o,u,P))?.Config.Labels?.[$.op]!==w)throw d(`The container ${u} was removed`);return b!==void 0&&(M={...M,
made:!0},await y.write(M),await(0,$.tN)(o,M,P)),await y.end(),R}catch(y){const R=await(0,$.tN)(o,M,P),J=await nn.catch(()=>{});throw await(0,$.Tm)(o,w,{lock:D(u),
end:i(async()=>J?.end(),"end"),c:P}),R?y:new _.fK(`${y instanceof Error?y.message:y}; and the container '${u}', which was stopped to be replaced, was removed by\
 another program`,{hint:"Its volumes with names still exist: make it again with `vm create`. Run no docker prune meanwhile",cause:y})}async function on(y){for(const R of q)
if(!await sn(R.name))throw d(`The volume ${R.name} ${y}`)}i(on,"checkVolumes");async function sn(y){return(await(0,B.y6)(o,y,P))?.Labels?.[$.op]===w}i(sn,"isOwn")}
i(m,"createContainerInPlace");function d(o){return new _.fK(o,{hint:"Try again when no docker prune runs"})}i(d,"meanwhile");async function l(o,{Id:u,State:v},{
name:p,c:f}){v.Status==="paused"&&await(0,A.aO)(o,u,{to:"unpause",signal:f.signal}),(v.Status==="paused"||v.Status==="running")&&await(0,A.SI)(o,u,f),await(0,A.
UQ)(o,u,{name:p,signal:f.signal})}i(l,"renameAside")}),12787:((Q,L,c)=>{c.d(L,{$D:i(()=>C,"$D"),Wb:i(()=>$,"Wb"),YI:i(()=>g,"YI"),ei:i(()=>j,"ei")});var _=c(75892),
N=c(17095);const C=1e3,A=5,B=65536;async function g(m,d,{grace:l,signal:o}){await(0,N.aO)(m,d,{to:"start",signal:o});const u=AbortSignal.timeout(l);try{const v={
method:"POST",path:`/containers/${d}/wait`,what:`wait for container ${d}`};return(await m.json({...v,signal:AbortSignal.any([o,u])})).StatusCode}catch(v){if(o.throwIfAborted(),
u.aborted)return;throw v}}i(g,"startContainer");async function j(m,d,{signal:l}){const o=await g(m,d,{grace:C,signal:l});if(o!==void 0)throw await $(m,d,{code:o,
signal:l})}i(j,"startMachine");async function $(m,d,{code:l,signal:o}){const u=await I(m,d,{signal:o});return new _.Qd(`The machine's command ended at once with\
 exit code ${l}${u===""?"":`:
${u}`}`,{fields:{exit_code:l}})}i($,"exitedImmediately");async function I(m,d,{signal:l}){const o={stdout:!0,stderr:!0,tail:String(A)},u=[];let v=0;for await(const f of m.
bytes({method:"GET",path:`/containers/${d}/logs`,query:o,what:"read what it wrote",signal:l}))if(u.push(f),v+=f.length,v>B)break;return D(Buffer.concat(u)).toString(
"utf8").split(/\r?\n/).map(f=>f.trim()).filter(f=>f!=="").slice(-A).join(`
`)}i(I,"lastWords");function D(m){const d=[];let l=0;for(;l+8<=m.length&&(m[l]??3)<=2&&m.readUIntBE(l+1,3)===0;l+=8+m.readUInt32BE(l+4))d.push(m.subarray(l+8,l+
8+m.readUInt32BE(l+4)));return Buffer.concat([...d,m.subarray(l)])}i(D,"withoutHeaders")}),35389:((Q,L,c)=>{c.d(L,{Tm:i(()=>d,"Tm"),gR:i(()=>g,"gR"),op:i(()=>j,
"op"),pK:i(()=>D,"pK"),tN:i(()=>l,"tN")});var _=c(26921),N=c(75892),C=c(17095),A=c(92652),B=c(14815);const g="container",j="vm-snapshot.restored",$=12e4,I=_.Ikc(
{name:_.YjP().optional(),token:_.YjP(),images:_.YOg(_.YjP()),replaces:_.Ikc({id:_.YjP(),running:_.zMY()}).optional(),made:_.zMY().optional()});async function D(o,u){
await(0,B.Y)(o,g,{async putRight({token:v,lock:p,entry:f,end:b}){const O=I.safeParse(f).data??{token:v,images:[]};if(!await m(o,O,u))return await l(o,O,u)||u.log.
warn(`the container '${O.name}', which an interrupted command was to replace, was removed by another program`),await d(o,O.token,{lock:p,end:b,c:u});const T=O.replaces===
void 0?"":`; the one that it replaces is stopped, and called ${O.name}.${O.token}`;u.log.warn(`the process that made the container '${O.name}' was killed after \
it had started it: the container stays${T}`)},c:u})}i(D,"undoAbandoned");async function m(o,{name:u,token:v,made:p},f){if(p||u===void 0)return!1;const b=await(0,C.
FA)(o,u,f),{StartedAt:O}=b?.State??{};return b?.Config.Labels?.[j]===v&&O!==void 0&&!O.startsWith("0001-")}i(m,"wasStarted");async function d(o,u,{lock:v,end:p,
c:f}){const b={...f,signal:AbortSignal.timeout($)},O=await(0,A.yi)(o,{label:[`${j}=${u}`]},b);if(O.length===0)return await p();const T={token:u,images:[]},F=await(0,B.
C)(o,{kind:g,lock:v,entry:T,signal:b.signal}).catch(P=>{f.log.debug(`the volumes are removed without a record: ${P instanceof Error?P.message:P}`)});await p();for(const{
Name:P}of O)await(0,A.L)(o,P,b).catch(H=>{f.log.warn(`not taken back: ${H instanceof Error?H.message:H}`)});await F?.end()}i(d,"dropVolumes");async function l(o,{
name:u,token:v,images:p,replaces:f,made:b},O){const T={...O,signal:AbortSignal.timeout($)};let F=!0;const P=[async()=>{const w=u===void 0?void 0:await(0,C.FA)(o,
u,T);w?.Config.Labels?.[j]===v&&await o.removeContainer(w.Id,{...T,volumes:!0})},...p.map(w=>()=>o.removeImage(w,T)),async()=>{if(f===void 0||u===void 0)return;
const w=await(0,C.FA)(o,f.id,T);F=w!==void 0,w!==void 0&&(w.State.Status==="running"&&await(0,C.SI)(o,w.Id,T),w.Name!==`/${u}`&&await(0,C.UQ)(o,w.Id,{name:u,signal:T.
signal}),f.running&&w.State.Status!=="paused"&&await(0,C.aO)(o,w.Id,{to:"start",signal:T.signal}))}],H=b&&f!==void 0?[()=>o.removeContainer(f.id,{...T,volumes:!0})]:
P;for(const w of H)try{await w()}catch(M){M instanceof N.m_||O.log.warn(`not taken back: ${M instanceof Error?M.message:M}`)}return F}i(l,"undo")})};export{En as id,_n as ids,$n as modules};
