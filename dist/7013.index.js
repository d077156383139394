var vn=Object.defineProperty;var i=(Q,K)=>vn(Q,"name",{value:K,configurable:!0});const $n=7013,_n=[7013],On={37013:((Q,K,c)=>{c.r(K),c.d(K,{machineHost:i(()=>pn,"machineHost")});var _=c(76760),y=c(57588),A=c(75558),D=c(22145),x=c(40610),L=c(
35389),v=c(75892),b=c(30486),N=c(27764),E=c(17095),m=c(51630),h=c(6023),f=c(12787),o=c(92652),r=c(11028);async function w(t,n,a){return(await O(t,`${r.k.machine}\
=${n}`,a)).find(e=>e.project===n)}i(w,"findMachine");async function P(t,n,a){return(await O(t,`${r.k.directory}=${n}`,a)).filter(e=>e.directory===n)}i(P,"machin\
esIn");async function l(t,n,a){const e=await w(t,n,a);if(e!==void 0)return e;throw new v.m_(`The machine '${n}' does not exist`,{hint:(0,y.iU)`Create it with: vm create; specify another one with ${(0,y.
uK)("project")} or ${(0,y.uK)("config")}`,fields:{project:n}})}i(l,"needMachine");function I({Id:t,Name:n,Created:a,State:e,Config:u,HostConfig:s,Mounts:d,NetworkSettings:$}){
const T=u.Labels??{},G=T[r.k.machine];if(G===void 0||n!==`/${G}`)return;const{Memory:V,NanoCpus:X}=s,B=Object.entries($.Ports??{}),U=B.length>0?B:Object.entries(
s.PortBindings??{});return{project:G,id:t,state:e.Status,exitCode:e.Status==="exited"||e.Status==="dead"?e.ExitCode:void 0,box:T[r.k.box]??"",image:u.Image,directory:T[r.
k.directory]??"",file:T[r.k.file],config:T[r.k.config],createdAt:a,memory:V||void 0,cpus:X?X/1e9:void 0,ports:Object.fromEntries(U.flatMap(([j,z])=>z?.[0]===void 0?
[]:[[j,`${z[0].HostIp||"0.0.0.0"}:${z[0].HostPort??""}`]])),mounts:d.map(({Type:j,Name:z,Source:un,Destination:cn,RW:ln})=>({kind:j,source:z??un,target:cn,readOnly:!ln})).
sort((j,z)=>j.target<z.target?-1:1)}}i(I,"toMachine");async function O(t,n,a){const e=await(0,E.XT)(t,{label:[n]},a);return(await Promise.all(e.map(({Id:s})=>(0,E.
aH)(t,s,a)))).map(I).filter(s=>s!==void 0)}i(O,"machinesWith");const C=["sh","ash","bash","dash","fish","zsh"],F=["/bin/sh","-c",'trap "exit 0" TERM INT; while \
:; do sleep 3600 & wait $!; done'];function M(t){const n=[...t?.Entrypoint??[],...t?.Cmd??[]],[a=""]=n,e=C.includes(a.split("/").at(-1)??"");return n.length===0||
e&&n.slice(1).every(u=>/^-(l|i|li|il)$|^--login$/.test(u))}i(M,"isIdle");var H=c(51455),p=c(66560);async function S(t,{project:n,settings:a},{replace:e,c:u}){const s=await en(
t,n,{replace:e,c:u}),{mounts:d,ports:$=[],volumeLabels:T,cpus:G=0}=a;if(await an(t,G,u),t.endpoint.kind==="unix")for(const{kind:B,source:U}of d)B==="bind"&&await nn(
U);const V=d.flatMap(({kind:B,source:U})=>B==="volume"?[U]:[]);await(0,o.A8)(t,V,{labels:T,signal:u.signal});const X=$.map(({address:B,host:U,protocol:j})=>({address:B,
port:U,protocol:j}));return await J(t,X,{except:s?.id,c:u}),s}i(S,"checkPlan");async function J(t,n,{except:a,c:e}){const u=await(0,p.r)(t,{isOurs:i(({Id:s})=>s===
a,"isOurs"),c:e});for(const s of n){const d=await u(s);if(d!==void 0)throw new v.fK(`Port ${s.port}/${s.protocol} is already in use by ${d}`,{hint:"Stop it, or \
publish another port in vm.yaml",fields:{port:s.port}})}}i(J,"checkPorts");function rn(t){return Object.entries(t??{}).flatMap(([n,a])=>(a??[]).flatMap(({HostIp:e,
HostPort:u})=>u?[{address:e,port:Number(u),protocol:n.split("/")[1]??"tcp"}]:[]))}i(rn,"boundPorts");async function en(t,n,{replace:a,c:e}){if(n.length<2)throw new v.
dz(`'${n}' is too short for the name of a machine`,{hint:(0,y.iU)`Set project.name in vm.yaml, or ${(0,y.uK)("project")}, to two characters or more`});const u=await(0,E.
FA)(t,n,e);if(u===void 0)return;const s=I(u);if(s?.project!==n)throw new v.fK(`The container '${n}' already exists and is not a machine of vm`,{hint:"Choose ano\
ther project.name, or rename that container with `docker rename`"});if(a)return s;throw new v.Ry(`The machine '${n}' already exists (${s.state})`,{hint:"Start i\
t with `vm up`, recreate it with `vm create --force`, or remove it with `vm destroy`",fields:{project:n,state:s.state}})}i(en,"checkName");async function an(t,n,a){
if(n===0)return;const{NCPU:e=Number.POSITIVE_INFINITY}=await t.info(a);if(!(n<=e))throw new v.dz(`vm.cpus is ${n}, but Docker has only ${e}`,{hint:`Set vm.cpus \
to ${e} or less in vm.yaml`})}i(an,"checkCpus");async function nn(t){if(await(0,H.stat)(t).catch(()=>{})===void 0)throw new v.m_(`Cannot mount ${t}: it does not\
 exist`,{hint:"Create it, or correct mounts in vm.yaml"})}i(nn,"checkFolder");var on=function(t,n,a){if(n!=null){if(typeof n!="object"&&typeof n!="function")throw new TypeError(
"Object expected.");var e,u;if(a){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");e=n[Symbol.asyncDispose]}if(e===void 0){if(!Symbol.
dispose)throw new TypeError("Symbol.dispose is not defined.");e=n[Symbol.dispose],a&&(u=e)}if(typeof e!="function")throw new TypeError("Object not disposable.");
u&&(e=i(function(){try{u.call(this)}catch(s){return Promise.reject(s)}},"dispose")),t.stack.push({value:n,dispose:e,async:a})}else a&&t.stack.push({async:!0});return n},
sn=(function(t){return function(n){function a(d){n.error=n.hasError?new t(d,n.error,"An error was suppressed during disposal."):d,n.hasError=!0}i(a,"fail");var e,
u=0;function s(){for(;e=n.stack.pop();)try{if(!e.async&&u===1)return u=0,n.stack.push(e),Promise.resolve().then(s);if(e.dispose){var d=e.dispose.call(e.value);if(e.
async)return u|=2,Promise.resolve(d).then(s,function($){return a($),s()})}else u|=1}catch($){a($)}if(u===1)return n.hasError?Promise.reject(n.error):Promise.resolve();
if(n.hasError)throw n.error}return i(s,"next"),s()}})(typeof SuppressedError=="function"?SuppressedError:function(t,n,a){var e=new Error(a);return e.name="Suppr\
essedError",e.error=t,e.suppressed=n,e});async function g(t,n,{image:a,brought:e,replace:u,c:s}){const d={stack:[],error:void 0,hasError:!1};try{const{project:$,
settings:T}=n,G=on(d,await(0,h.c)(t,$,s),!0),V=await S(t,n,{replace:u,c:s}),X=await k(t,a,s),B=[...T.mounts,...R(X,n)],U=B.flatMap(({kind:W,source:Z})=>W==="vol\
ume"?[Z]:[]),j=await(0,o.A8)(t,U,{labels:T.volumeLabels,signal:s.signal}),z=j.map(W=>({name:W,labels:T.volumeLabels})),un=U.filter(W=>!j.includes(W)),cn=V&&await(0,E.
aH)(t,V.id,s);return await(0,h.G)(t,{name:$,volumes:z,uses:un,images:e?[a]:[],replaces:cn},{make:ln,c:s}),await l(t,$,s);async function ln(W){const Z=M(X.Config),
q=await mn(W,Z),tn=await(0,f.YI)(t,q,{grace:Z?0:f.$D,signal:s.signal});if(tn!==void 0){if(tn!==0||Z)throw await(0,f.Wb)(t,q,{code:tn,signal:s.signal});s.log.info(
"the command of the box has ended: the machine keeps running without it"),await t.removeContainer(q,{...s,volumes:!0}),await(0,f.YI)(t,await mn(W,!0),{grace:0,signal:s.
signal})}}i(ln,"make");async function mn(W,Z){const{config:q,host:tn}=(0,N.c)({...T,mounts:B}),yn={...q,...Z?{Entrypoint:F,Cmd:[]}:{Tty:!0,OpenStdin:!0},Image:a,
Labels:{...q.Labels,[L.op]:W},HostConfig:tn};return await t.createContainer(yn,{name:$,signal:s.signal})}i(mn,"container")}catch($){d.error=$,d.hasError=!0}finally{
const $=sn(d);$&&await $}}i(g,"createMachine");function R({Config:t},{project:n,settings:a}){return Object.keys(t?.Volumes??{}).filter(e=>a.mounts.every(u=>u.target!==
e)).map(e=>{const u=e.replaceAll(/[^A-Za-z0-9]+/g,"-").replaceAll(/^-|-$/g,"");return{kind:"volume",source:`${n}_${u||"data"}`,target:e,readOnly:!1}})}i(R,"volu\
mesOf");async function k(t,n,a){try{return await t.inspectImage(n,a)}catch(e){if(!(e instanceof v.m_))throw e}a.log.info(`pulling ${n}`);try{await(0,b.m0)("dock\
er",["pull","--quiet","--",n],{signal:a.signal,env:(0,m.J$)(t.endpoint),title:`docker pull ${n}`,missingHint:"Install the docker command, which pulls missing im\
ages"})}catch(e){throw e instanceof v.Qd?new v.m_(`Cannot pull the image '${n}': ${e.message.split(`
`).at(-1)}`,{hint:'Check vm.box: write a Dockerfile as a path (./Dockerfile), and a snapshot as "@name"',cause:e}):e}return await t.inspectImage(n,a)}i(k,"bring\
Image");async function hn(t,n,a){const{id:e,state:u}=await l(t,n,a);if(u==="paused")await(0,E.aO)(t,e,{to:"unpause",signal:a.signal});else if(u!=="running"){const{
HostConfig:s}=await(0,E.aH)(t,e,a);await J(t,rn(s.PortBindings),{except:e,c:a}),await(0,f.ei)(t,e,a)}return await l(t,n,a)}i(hn,"start");async function fn(t,n,a){
const{id:e,state:u}=await l(t,n,a);return u==="paused"&&await(0,E.aO)(t,e,{to:"unpause",signal:a.signal}),(u==="paused"||u==="running"||u==="restarting")&&await(0,E.
SI)(t,e,a),await l(t,n,a)}i(fn,"stop");async function dn(t,n,a){const e=await w(t,n,a),u=(await(0,o.yi)(t,{label:[`${r.k.machine}=${n}`]},a)).map(({Name:s})=>s).
sort();if(e===void 0&&u.length===0)throw new v.m_(`The machine '${n}' does not exist and has no volumes`,{hint:(0,y.iU)`Specify another one with ${(0,y.uK)("pro\
ject")} or ${(0,y.uK)("config")}`,fields:{project:n}});return{machine:e,volumes:u}}i(dn,"planRemoval");async function wn(t,n,{volumes:a,c:e}){const{machine:u,volumes:s}=await dn(
t,n,e),d=a?s:[];for(const $ of d){const T=(await(0,E.XT)(t,{volume:[$]},e)).find(({Id:G})=>G!==u?.id);if(T!==void 0)throw new v.fK(`The volume ${$} is in use by\
 the container ${T.Names?.[0]?.slice(1)??T.Id}`,{hint:(0,y.iU)`Remove that container first, or omit ${(0,y.uK)("volumes",!0)}`})}u!==void 0&&(await fn(t,n,e),await t.
removeContainer(u.id,{...e,volumes:!1}));for(const $ of d)await(0,o.L)(t,$,e);return{project:n,volumes:d,kept:a?[]:s}}i(wn,"destroy");function pn(){return{find:i(
async(t,n)=>w(await Y(n),t,n),"find"),get:i(async(t,n)=>l(await Y(n),t,n),"get"),resolveForCapture:i(async(t,n)=>gn(await Y(n),t,n),"resolveForCapture"),check:i(
async(t,n,a)=>S(await Y(a),t,{...n,c:a}),"check"),create:i(async(t,n,a)=>g(await Y(a),t,{...n,c:a}),"create"),start:i(async(t,n)=>hn(await Y(n),t,n),"start"),stop:i(
async(t,n)=>fn(await Y(n),t,n),"stop"),remains:i(async(t,n)=>dn(await Y(n),t,n),"remains"),destroy:i(async(t,n,a)=>wn(await Y(a),t,{...n,c:a}),"destroy")}}i(pn,
"machineHost");async function Y(t){const n=await(0,x.Z)(t);return await(0,L.pK)(n,t),n}i(Y,"connect");async function gn(t,{directory:n,project:a},e){const[u,...s]=await P(
t,n,e),d=a===void 0?s.length===0?u:void 0:await w(t,(0,A.Tb)(a),e);if(d===void 0){s.length>0&&e.log.warn((0,y.iU)`this folder has several machines: specify one with ${(0,y.
uK)("project")} or ${(0,y.uK)("container")}`);return}if(await(0,D.L9)(n,{endpoint:t.endpoint,signal:e.signal})!==void 0){e.log.warn((0,y.iU)`capturing the Compose project of this folder, not its machine: use ${(0,y.
uK)("container",d.project)} for the machine`);return}return d.directory===n&&d.file!==void 0&&(0,_.dirname)(d.file)===n?d:{...d,file:void 0}}i(gn,"toCapture")}),
11028:((Q,K,c)=>{c.d(K,{k:i(()=>_,"k")});const _={machine:"vm-snapshot.machine",directory:"vm-snapshot.machine.directory",file:"vm-snapshot.machine.file",box:"v\
m-snapshot.machine.box",config:"vm-snapshot.machine.config"}}),27764:((Q,K,c)=>{c.d(K,{c:i(()=>_,"c")});function _({hostname:y,labels:A,memory:D,cpus:x,ports:L,
mounts:v}){const b={};for(const{address:E="",host:m,container:h,protocol:f}of L??[]){const o=`${h}/${f}`;b[o]=[...b[o]??[],{HostIp:E,HostPort:String(m)}]}const N=Object.
fromEntries(Object.keys(b).map(E=>[E,{}]));return{config:{Hostname:y.slice(0,63),Labels:A,...L!==void 0&&{ExposedPorts:N}},host:{...D!==void 0&&{Memory:D,MemorySwap:0},
...x!==void 0&&{NanoCpus:Math.round(x*1e9)},...L!==void 0&&{PortBindings:b},Mounts:v.map(({kind:E,source:m,target:h,readOnly:f})=>({Type:E,Source:m,Target:h,ReadOnly:f}))}}}
i(_,"toCreateBody")}),6023:((Q,K,c)=>{c.d(K,{G:i(()=>m,"G"),c:i(()=>N,"c")});var _=c(75892),y=c(56690),A=c(6957),D=c(17095),x=c(92652),L=c(42149),v=c(14815),b=c(
35389);async function N(o,r,{signal:w}){try{return await(0,L.B)(o,E(r),{signal:w})}catch(P){if(!(P instanceof _.fK))throw P;const l=P.fields.owner===void 0?"":`\
 (${P.fields.owner})`;throw new _.fK(`Another process is creating the container '${r}'${l}`,{hint:"Wait until it has finished, or choose another name",cause:P})}}
i(N,"claimName");function E(o){return`making.${o}`}i(E,"lockOf");async function m(o,{name:r,volumes:w,uses:P=[],images:l,replaces:I},{bring:O=i(async()=>{},"bri\
ng"),fill:C=i(async()=>{},"fill"),make:F,c:M}){const H=I?.State.Status==="running"||I?.State.Status==="paused",p=(0,y.Pg)();let S={name:r,token:p,images:[...l]};
const J=w.map(g=>({...g,labels:{...g.labels,[b.op]:p}})),rn=(I?.Mounts??[]).flatMap(({Type:g,Name:R})=>g==="volume"&&R&&!(0,x.ok)(R)?[R]:[]),en=[...new Set([...P,
...rn])].filter(g=>J.every(R=>R.name!==g)),an=Promise.withResolvers(),nn=(0,v.C)(o,{kind:b.gR,lock:E(r),token:p,entry:S,volumes:[...J,...en.map(g=>({name:g,labels:{
[b.op]:p}}))],onWritten:an.resolve,signal:M.signal});try{await Promise.race([an.promise,nn]);const[g]=await(0,A.b)(nn,O());g.holds||M.log.warn("do not run docke\
r system prune meanwhile: on this architecture, volumes are not protected from it"),await on("was created by another program meanwhile");for(const k of en)if(await sn(
k))throw h(`The volume ${k} was removed by another program meanwhile`);await C(),I!==void 0&&(S={...S,replaces:{id:I.Id,running:H}},await g.write(S),await f(o,I,
{name:`${r}.${p}`,c:M}));const R=await F(p);if(await on("was removed by another program meanwhile"),(await(0,D.FA)(o,r,M))?.Config.Labels?.[b.op]!==p)throw h(`T\
he container ${r} was removed`);return I!==void 0&&(S={...S,made:!0},await g.write(S),await(0,b.tN)(o,S,M)),await g.end(),R}catch(g){const R=await(0,b.tN)(o,S,M),
k=await nn.catch(()=>{});throw await(0,b.Tm)(o,p,{lock:E(r),end:i(async()=>k?.end(),"end"),c:M}),R?g:new _.fK(`${g instanceof Error?g.message:g}; also, another \
program removed the container '${r}', which was stopped to be replaced`,{hint:"Create it again with `vm create`: its named volumes still exist. Do not run docke\
r prune meanwhile",cause:g})}async function on(g){for(const R of J)if(!await sn(R.name))throw h(`The volume ${R.name} ${g}`)}i(on,"checkVolumes");async function sn(g){
return(await(0,x.y6)(o,g,M))?.Labels?.[b.op]===p}i(sn,"isOwn")}i(m,"createContainerInPlace");function h(o){return new _.fK(o,{hint:"Try again when no docker pru\
ne is running"})}i(h,"meanwhile");async function f(o,{Id:r,State:w},{name:P,c:l}){w.Status==="paused"&&await(0,D.aO)(o,r,{to:"unpause",signal:l.signal}),(w.Status===
"paused"||w.Status==="running")&&await(0,D.SI)(o,r,l),await(0,D.UQ)(o,r,{name:P,signal:l.signal})}i(f,"renameAside")}),12787:((Q,K,c)=>{c.d(K,{$D:i(()=>A,"$D"),
Wb:i(()=>b,"Wb"),YI:i(()=>L,"YI"),ei:i(()=>v,"ei")});var _=c(75892),y=c(17095);const A=1e3,D=5,x=65536;async function L(m,h,{grace:f,signal:o}){await(0,y.aO)(m,
h,{to:"start",signal:o});const r=AbortSignal.timeout(f);try{const w={method:"POST",path:`/containers/${h}/wait`,what:`wait for container ${h}`};return(await m.json(
{...w,signal:AbortSignal.any([o,r])})).StatusCode}catch(w){if(o.throwIfAborted(),r.aborted)return;throw w}}i(L,"startContainer");async function v(m,h,{signal:f}){
const o=await L(m,h,{grace:A,signal:f});if(o!==void 0)throw await b(m,h,{code:o,signal:f})}i(v,"startMachine");async function b(m,h,{code:f,signal:o}){const r=await N(
m,h,{signal:o});return new _.Qd(`The machine's command exited immediately with exit code ${f}${r===""?"":`:
${r}`}`,{fields:{exit_code:f}})}i(b,"exitedImmediately");async function N(m,h,{signal:f}){const o={stdout:!0,stderr:!0,tail:String(D)},r=[];let w=0;for await(const l of m.
bytes({method:"GET",path:`/containers/${h}/logs`,query:o,what:"read its log",signal:f}))if(r.push(l),w+=l.length,w>x)break;return E(Buffer.concat(r)).toString("\
utf8").split(/\r?\n/).map(l=>l.trim()).filter(l=>l!=="").slice(-D).join(`
`)}i(N,"lastWords");function E(m){const h=[];let f=0;for(;f+8<=m.length&&(m[f]??3)<=2&&m.readUIntBE(f+1,3)===0;f+=8+m.readUInt32BE(f+4))h.push(m.subarray(f+8,f+
8+m.readUInt32BE(f+4)));return Buffer.concat([...h,m.subarray(f)])}i(E,"withoutHeaders")}),35389:((Q,K,c)=>{c.d(K,{Tm:i(()=>h,"Tm"),gR:i(()=>L,"gR"),op:i(()=>v,
"op"),pK:i(()=>E,"pK"),tN:i(()=>f,"tN")});var _=c(26921),y=c(75892),A=c(17095),D=c(92652),x=c(14815);const L="container",v="vm-snapshot.restored",b=12e4,N=_.Ikc(
{name:_.YjP().optional(),token:_.YjP(),images:_.YOg(_.YjP()),replaces:_.Ikc({id:_.YjP(),running:_.zMY()}).optional(),made:_.zMY().optional()});async function E(o,r){
await(0,x.Y)(o,L,{async putRight({token:w,lock:P,entry:l,end:I}){const O=N.safeParse(l).data??{token:w,images:[]};if(!await m(o,O,r))return await f(o,O,r)||r.log.
warn(`another program removed the container '${O.name}', which an interrupted command was to replace`),await h(o,O.token,{lock:P,end:I,c:r});const C=O.replaces===
void 0?"":`; the container that it replaces is stopped and named ${O.name}.${O.token}`;r.log.warn(`the process that created the container '${O.name}' was killed\
 after it had started it: the container is kept${C}`)},c:r})}i(E,"undoAbandoned");async function m(o,{name:r,token:w,made:P},l){if(P||r===void 0)return!1;const I=await(0,A.
FA)(o,r,l),{StartedAt:O}=I?.State??{};return I?.Config.Labels?.[v]===w&&O!==void 0&&!O.startsWith("0001-")}i(m,"wasStarted");async function h(o,r,{lock:w,end:P,
c:l}){const I={...l,signal:AbortSignal.timeout(b)},O=await(0,D.yi)(o,{label:[`${v}=${r}`]},I);if(O.length===0)return await P();const C={token:r,images:[]},F=await(0,x.
C)(o,{kind:L,lock:w,entry:C,signal:I.signal}).catch(M=>{l.log.debug(`removing the volumes without a record: ${M instanceof Error?M.message:M}`)});await P();for(const{
Name:M}of O)await(0,D.L)(o,M,I).catch(H=>{l.log.warn(`not rolled back: ${H instanceof Error?H.message:H}`)});await F?.end()}i(h,"dropVolumes");async function f(o,{
name:r,token:w,images:P,replaces:l,made:I},O){const C={...O,signal:AbortSignal.timeout(b)};let F=!0;const M=[async()=>{const p=r===void 0?void 0:await(0,A.FA)(o,
r,C);p?.Config.Labels?.[v]===w&&await o.removeContainer(p.Id,{...C,volumes:!0})},...P.map(p=>()=>o.removeImage(p,C)),async()=>{if(l===void 0||r===void 0)return;
const p=await(0,A.FA)(o,l.id,C);F=p!==void 0,p!==void 0&&(p.State.Status==="running"&&await(0,A.SI)(o,p.Id,C),p.Name!==`/${r}`&&await(0,A.UQ)(o,p.Id,{name:r,signal:C.
signal}),l.running&&p.State.Status!=="paused"&&await(0,A.aO)(o,p.Id,{to:"start",signal:C.signal}))}],H=I&&l!==void 0?[()=>o.removeContainer(l.id,{...C,volumes:!0})]:
M;for(const p of H)try{await p()}catch(S){S instanceof y.m_||O.log.warn(`not rolled back: ${S instanceof Error?S.message:S}`)}return F}i(f,"undo")})};export{$n as id,_n as ids,On as modules};
