var yn=Object.defineProperty;var i=(Q,L)=>yn(Q,"name",{value:L,configurable:!0});const En=7013,_n=[7013],$n={37013:((Q,L,u)=>{u.r(L),u.d(L,{machineHost:i(()=>wn,"machineHost")});var _=u(76760),N=u(75558),T=u(22145),A=u(40610),x=u(35389),g=u(
75892),B=u(51208),$=u(27764),I=u(17095),D=u(51630),m=u(6023),d=u(12787),l=u(92652),o=u(11028);async function c(t,n,a){return(await b(t,`${o.k.machine}=${n}`,a)).
find(e=>e.project===n)}i(c,"findMachine");async function v(t,n,a){return(await b(t,`${o.k.directory}=${n}`,a)).filter(e=>e.directory===n)}i(v,"machinesIn");async function p(t,n,a){
const e=await c(t,n,a);if(e!==void 0)return e;throw new g.m_(`The machine '${n}' does not exist`,{hint:"Create it with: vm create; specify another one with --pr\
oject or --config",fields:{project:n}})}i(p,"needMachine");function f({Id:t,Name:n,Created:a,State:e,Config:r,HostConfig:s,Mounts:h,NetworkSettings:E}){const C=r.
Labels??{},G=C[o.k.machine];if(G===void 0||n!==`/${G}`)return;const{Memory:V,NanoCpus:X}=s,j=Object.entries(E.Ports??{}),K=j.length>0?j:Object.entries(s.PortBindings??
{});return{project:G,id:t,state:e.Status,exitCode:e.Status==="exited"||e.Status==="dead"?e.ExitCode:void 0,box:C[o.k.box]??"",image:r.Image,directory:C[o.k.directory]??
"",file:C[o.k.file],config:C[o.k.config],createdAt:a,memory:V||void 0,cpus:X?X/1e9:void 0,ports:Object.fromEntries(K.flatMap(([W,z])=>z?.[0]===void 0?[]:[[W,`${z[0].
HostIp||"0.0.0.0"}:${z[0].HostPort??""}`]])),mounts:h.map(({Type:W,Name:z,Source:cn,Destination:un,RW:ln})=>({kind:W,source:z??cn,target:un,readOnly:!ln})).sort(
(W,z)=>W.target<z.target?-1:1)}}i(f,"toMachine");async function b(t,n,a){const e=await(0,I.XT)(t,{label:[n]},a);return(await Promise.all(e.map(({Id:s})=>(0,I.aH)(
t,s,a)))).map(f).filter(s=>s!==void 0)}i(b,"machinesWith");const O=["sh","ash","bash","dash","fish","zsh"],S=["/bin/sh","-c",'trap "exit 0" TERM INT; while :; d\
o sleep 3600 & wait $!; done'];function F(t){const n=[...t?.Entrypoint??[],...t?.Cmd??[]],[a=""]=n,e=O.includes(a.split("/").at(-1)??"");return n.length===0||e&&
n.slice(1).every(r=>/^-(l|i|li|il)$|^--login$/.test(r))}i(F,"isIdle");var P=u(51455),H=u(66560);async function w(t,{project:n,settings:a},{replace:e,c:r}){const s=await rn(
t,n,{replace:e,c:r}),{mounts:h,ports:E=[],volumeLabels:C,cpus:G=0}=a;if(await en(t,G,r),t.endpoint.kind==="unix")for(const{kind:j,source:K}of h)j==="bind"&&await an(
K);const V=h.flatMap(({kind:j,source:K})=>j==="volume"?[K]:[]);await(0,l.A8)(t,V,{labels:C,signal:r.signal});const X=E.map(({address:j,host:K,protocol:W})=>({address:j,
port:K,protocol:W}));return await M(t,X,{except:s?.id,c:r}),s}i(w,"checkPlan");async function M(t,n,{except:a,c:e}){const r=await(0,H.r)(t,{isOurs:i(({Id:s})=>s===
a,"isOurs"),c:e});for(const s of n){const h=await r(s);if(h!==void 0)throw new g.fK(`Port ${s.port}/${s.protocol} is already in use by ${h}`,{hint:"Stop it, or \
publish another port in vm.yaml",fields:{port:s.port}})}}i(M,"checkPorts");function q(t){return Object.entries(t??{}).flatMap(([n,a])=>(a??[]).flatMap(({HostIp:e,
HostPort:r})=>r?[{address:e,port:Number(r),protocol:n.split("/")[1]??"tcp"}]:[]))}i(q,"boundPorts");async function rn(t,n,{replace:a,c:e}){if(n.length<2)throw new g.
dz(`'${n}' is too short for the name of a machine`,{hint:"Set project.name in vm.yaml, or --project, to two characters or more"});const r=await(0,I.FA)(t,n,e);if(r===
void 0)return;const s=f(r);if(s?.project!==n)throw new g.fK(`The container '${n}' already exists and is not a machine of vm`,{hint:"Choose another project.name,\
 or rename that container with `docker rename`"});if(a)return s;throw new g.Ry(`The machine '${n}' already exists (${s.state})`,{hint:"Start it with `vm up`, re\
create it with `vm create --force`, or remove it with `vm destroy`",fields:{project:n,state:s.state}})}i(rn,"checkName");async function en(t,n,a){if(n===0)return;
const{NCPU:e=Number.POSITIVE_INFINITY}=await t.info(a);if(!(n<=e))throw new g.dz(`vm.cpus is ${n}, but Docker has only ${e}`,{hint:`Set vm.cpus to ${e} or less \
in vm.yaml`})}i(en,"checkCpus");async function an(t){if(await(0,P.stat)(t).catch(()=>{})===void 0)throw new g.m_(`Cannot mount ${t}: it does not exist`,{hint:"C\
reate it, or correct mounts in vm.yaml"})}i(an,"checkFolder");var nn=function(t,n,a){if(n!=null){if(typeof n!="object"&&typeof n!="function")throw new TypeError(
"Object expected.");var e,r;if(a){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");e=n[Symbol.asyncDispose]}if(e===void 0){if(!Symbol.
dispose)throw new TypeError("Symbol.dispose is not defined.");e=n[Symbol.dispose],a&&(r=e)}if(typeof e!="function")throw new TypeError("Object not disposable.");
r&&(e=i(function(){try{r.call(this)}catch(s){return Promise.reject(s)}},"dispose")),t.stack.push({value:n,dispose:e,async:a})}else a&&t.stack.push({async:!0});return n},
on=(function(t){return function(n){function a(h){n.error=n.hasError?new t(h,n.error,"An error was suppressed during disposal."):h,n.hasError=!0}i(a,"fail");var e,
r=0;function s(){for(;e=n.stack.pop();)try{if(!e.async&&r===1)return r=0,n.stack.push(e),Promise.resolve().then(s);if(e.dispose){var h=e.dispose.call(e.value);if(e.
async)return r|=2,Promise.resolve(h).then(s,function(E){return a(E),s()})}else r|=1}catch(E){a(E)}if(r===1)return n.hasError?Promise.reject(n.error):Promise.resolve();
if(n.hasError)throw n.error}return i(s,"next"),s()}})(typeof SuppressedError=="function"?SuppressedError:function(t,n,a){var e=new Error(a);return e.name="Suppr\
essedError",e.error=t,e.suppressed=n,e});async function sn(t,n,{image:a,brought:e,replace:r,c:s}){const h={stack:[],error:void 0,hasError:!1};try{const{project:E,
settings:C}=n,G=nn(h,await(0,m.c)(t,E,s),!0),V=await w(t,n,{replace:r,c:s}),X=await R(t,a,s),j=[...C.mounts,...y(X,n)],K=j.flatMap(({kind:U,source:Z})=>U==="vol\
ume"?[Z]:[]),W=await(0,l.A8)(t,K,{labels:C.volumeLabels,signal:s.signal}),z=W.map(U=>({name:U,labels:C.volumeLabels})),cn=K.filter(U=>!W.includes(U)),un=V&&await(0,I.
aH)(t,V.id,s);return await(0,m.G)(t,{name:E,volumes:z,uses:cn,images:e?[a]:[],replaces:un},{make:ln,c:s}),await p(t,E,s);async function ln(U){const Z=F(X.Config),
k=await hn(U,Z),tn=await(0,d.YI)(t,k,{grace:Z?0:d.$D,signal:s.signal});if(tn!==void 0){if(tn!==0||Z)throw await(0,d.Wb)(t,k,{code:tn,signal:s.signal});s.log.info(
"the command of the box has ended: the machine keeps running without it"),await t.removeContainer(k,{...s,volumes:!0}),await(0,d.YI)(t,await hn(U,!0),{grace:0,signal:s.
signal})}}i(ln,"make");async function hn(U,Z){const{config:k,host:tn}=(0,$.c)({...C,mounts:j}),gn={...k,...Z?{Entrypoint:S,Cmd:[]}:{Tty:!0,OpenStdin:!0},Image:a,
Labels:{...k.Labels,[x.op]:U},HostConfig:tn};return await t.createContainer(gn,{name:E,signal:s.signal})}i(hn,"container")}catch(E){h.error=E,h.hasError=!0}finally{
const E=on(h);E&&await E}}i(sn,"createMachine");function y({Config:t},{project:n,settings:a}){return Object.keys(t?.Volumes??{}).filter(e=>a.mounts.every(r=>r.target!==
e)).map(e=>{const r=e.replaceAll(/[^A-Za-z0-9]+/g,"-").replaceAll(/^-|-$/g,"");return{kind:"volume",source:`${n}_${r||"data"}`,target:e,readOnly:!1}})}i(y,"volu\
mesOf");async function R(t,n,a){try{return await t.inspectImage(n,a)}catch(e){if(!(e instanceof g.m_))throw e}a.log.info(`pulling ${n}`);try{await(0,B.m0)("dock\
er",["pull","--quiet","--",n],{signal:a.signal,env:(0,D.J$)(t.endpoint),title:`docker pull ${n}`,missingHint:"Install the docker command, which pulls missing im\
ages"})}catch(e){throw e instanceof g.Qd?new g.m_(`Cannot pull the image '${n}': ${e.message.split(`
`).at(-1)}`,{hint:'Check vm.box: write a Dockerfile as a path (./Dockerfile), and a snapshot as "@name"',cause:e}):e}return await t.inspectImage(n,a)}i(R,"bring\
Image");async function J(t,n,a){const{id:e,state:r}=await p(t,n,a);if(r==="paused")await(0,I.aO)(t,e,{to:"unpause",signal:a.signal});else if(r!=="running"){const{
HostConfig:s}=await(0,I.aH)(t,e,a);await M(t,q(s.PortBindings),{except:e,c:a}),await(0,d.ei)(t,e,a)}return await p(t,n,a)}i(J,"start");async function fn(t,n,a){
const{id:e,state:r}=await p(t,n,a);return r==="paused"&&await(0,I.aO)(t,e,{to:"unpause",signal:a.signal}),(r==="paused"||r==="running"||r==="restarting")&&await(0,I.
SI)(t,e,a),await p(t,n,a)}i(fn,"stop");async function dn(t,n,a){const e=await c(t,n,a),r=(await(0,l.yi)(t,{label:[`${o.k.machine}=${n}`]},a)).map(({Name:s})=>s).
sort();if(e===void 0&&r.length===0)throw new g.m_(`The machine '${n}' does not exist and has no volumes`,{hint:"Specify another one with --project or --config",
fields:{project:n}});return{machine:e,volumes:r}}i(dn,"planRemoval");async function mn(t,n,{volumes:a,c:e}){const{machine:r,volumes:s}=await dn(t,n,e),h=a?s:[];
for(const E of h){const C=(await(0,I.XT)(t,{volume:[E]},e)).find(({Id:G})=>G!==r?.id);if(C!==void 0)throw new g.fK(`The volume ${E} is in use by the container ${C.
Names?.[0]?.slice(1)??C.Id}`,{hint:"Remove that container first, or omit --volumes"})}r!==void 0&&(await fn(t,n,e),await t.removeContainer(r.id,{...e,volumes:!1}));
for(const E of h)await(0,l.L)(t,E,e);return{project:n,volumes:h,kept:a?[]:s}}i(mn,"destroy");function wn(){return{find:i(async(t,n)=>c(await Y(n),t,n),"find"),get:i(
async(t,n)=>p(await Y(n),t,n),"get"),resolveForCapture:i(async(t,n)=>pn(await Y(n),t,n),"resolveForCapture"),check:i(async(t,n,a)=>w(await Y(a),t,{...n,c:a}),"c\
heck"),create:i(async(t,n,a)=>sn(await Y(a),t,{...n,c:a}),"create"),start:i(async(t,n)=>J(await Y(n),t,n),"start"),stop:i(async(t,n)=>fn(await Y(n),t,n),"stop"),
remains:i(async(t,n)=>dn(await Y(n),t,n),"remains"),destroy:i(async(t,n,a)=>mn(await Y(a),t,{...n,c:a}),"destroy")}}i(wn,"machineHost");async function Y(t){const n=await(0,A.
Z)(t);return await(0,x.pK)(n,t),n}i(Y,"connect");async function pn(t,{directory:n,project:a},e){const[r,...s]=await v(t,n,e),h=a===void 0?s.length===0?r:void 0:
await c(t,(0,N.Tb)(a),e);if(h===void 0){s.length>0&&e.log.warn("this folder has several machines: specify one with --project or --container");return}if(await(0,T.
L9)(n,{endpoint:t.endpoint,signal:e.signal})!==void 0){e.log.warn(`capturing the Compose project of this folder, not its machine: use --container ${h.project} f\
or the machine`);return}return h.directory===n&&h.file!==void 0&&(0,_.dirname)(h.file)===n?h:{...h,file:void 0}}i(pn,"toCapture")}),11028:((Q,L,u)=>{u.d(L,{k:i(
()=>_,"k")});const _={machine:"vm-snapshot.machine",directory:"vm-snapshot.machine.directory",file:"vm-snapshot.machine.file",box:"vm-snapshot.machine.box",config:"\
vm-snapshot.machine.config"}}),27764:((Q,L,u)=>{u.d(L,{c:i(()=>_,"c")});function _({hostname:N,labels:T,memory:A,cpus:x,ports:g,mounts:B}){const $={};for(const{
address:D="",host:m,container:d,protocol:l}of g??[]){const o=`${d}/${l}`;$[o]=[...$[o]??[],{HostIp:D,HostPort:String(m)}]}const I=Object.fromEntries(Object.keys(
$).map(D=>[D,{}]));return{config:{Hostname:N.slice(0,63),Labels:T,...g!==void 0&&{ExposedPorts:I}},host:{...A!==void 0&&{Memory:A,MemorySwap:0},...x!==void 0&&{
NanoCpus:Math.round(x*1e9)},...g!==void 0&&{PortBindings:$},Mounts:B.map(({kind:D,source:m,target:d,readOnly:l})=>({Type:D,Source:m,Target:d,ReadOnly:l}))}}}i(_,
"toCreateBody")}),6023:((Q,L,u)=>{u.d(L,{G:i(()=>m,"G"),c:i(()=>I,"c")});var _=u(75892),N=u(56690),T=u(6957),A=u(17095),x=u(92652),g=u(42149),B=u(14815),$=u(35389);
async function I(o,c,{signal:v}){try{return await(0,g.B)(o,D(c),{signal:v})}catch(p){if(!(p instanceof _.fK))throw p;const f=p.fields.owner===void 0?"":` (${p.fields.
owner})`;throw new _.fK(`Another process is creating the container '${c}'${f}`,{hint:"Wait until it has finished, or choose another name",cause:p})}}i(I,"claimN\
ame");function D(o){return`making.${o}`}i(D,"lockOf");async function m(o,{name:c,volumes:v,uses:p=[],images:f,replaces:b},{bring:O=i(async()=>{},"bring"),fill:S=i(
async()=>{},"fill"),make:F,c:P}){const H=b?.State.Status==="running"||b?.State.Status==="paused",w=(0,N.Pg)();let M={name:c,token:w,images:[...f]};const q=v.map(
y=>({...y,labels:{...y.labels,[$.op]:w}})),rn=(b?.Mounts??[]).flatMap(({Type:y,Name:R})=>y==="volume"&&R&&!(0,x.ok)(R)?[R]:[]),en=[...new Set([...p,...rn])].filter(
y=>q.every(R=>R.name!==y)),an=Promise.withResolvers(),nn=(0,B.C)(o,{kind:$.gR,lock:D(c),token:w,entry:M,volumes:[...q,...en.map(y=>({name:y,labels:{[$.op]:w}}))],
onWritten:an.resolve,signal:P.signal});try{await Promise.race([an.promise,nn]);const[y]=await(0,T.b)(nn,O());y.holds||P.log.warn("do not run docker system prune\
 meanwhile: on this architecture, volumes are not protected from it"),await on("was created by another program meanwhile");for(const J of en)if(await sn(J))throw d(
`The volume ${J} was removed by another program meanwhile`);await S(),b!==void 0&&(M={...M,replaces:{id:b.Id,running:H}},await y.write(M),await l(o,b,{name:`${c}\
.${w}`,c:P}));const R=await F(w);if(await on("was removed by another program meanwhile"),(await(0,A.FA)(o,c,P))?.Config.Labels?.[$.op]!==w)throw d(`The containe\
r ${c} was removed`);return b!==void 0&&(M={...M,made:!0},await y.write(M),await(0,$.tN)(o,M,P)),await y.end(),R}catch(y){const R=await(0,$.tN)(o,M,P),J=await nn.
catch(()=>{});throw await(0,$.Tm)(o,w,{lock:D(c),end:i(async()=>J?.end(),"end"),c:P}),R?y:new _.fK(`${y instanceof Error?y.message:y}; also, another program rem\
oved the container '${c}', which was stopped to be replaced`,{hint:"Create it again with `vm create`: its named volumes still exist. Do not run docker prune mea\
nwhile",cause:y})}async function on(y){for(const R of q)if(!await sn(R.name))throw d(`The volume ${R.name} ${y}`)}i(on,"checkVolumes");async function sn(y){return(await(0,x.
y6)(o,y,P))?.Labels?.[$.op]===w}i(sn,"isOwn")}i(m,"createContainerInPlace");function d(o){return new _.fK(o,{hint:"Try again when no docker prune is running"})}
i(d,"meanwhile");async function l(o,{Id:c,State:v},{name:p,c:f}){v.Status==="paused"&&await(0,A.aO)(o,c,{to:"unpause",signal:f.signal}),(v.Status==="paused"||v.
Status==="running")&&await(0,A.SI)(o,c,f),await(0,A.UQ)(o,c,{name:p,signal:f.signal})}i(l,"renameAside")}),12787:((Q,L,u)=>{u.d(L,{$D:i(()=>T,"$D"),Wb:i(()=>$,"\
Wb"),YI:i(()=>g,"YI"),ei:i(()=>B,"ei")});var _=u(75892),N=u(17095);const T=1e3,A=5,x=65536;async function g(m,d,{grace:l,signal:o}){await(0,N.aO)(m,d,{to:"start",
signal:o});const c=AbortSignal.timeout(l);try{const v={method:"POST",path:`/containers/${d}/wait`,what:`wait for container ${d}`};return(await m.json({...v,signal:AbortSignal.
any([o,c])})).StatusCode}catch(v){if(o.throwIfAborted(),c.aborted)return;throw v}}i(g,"startContainer");async function B(m,d,{signal:l}){const o=await g(m,d,{grace:T,
signal:l});if(o!==void 0)throw await $(m,d,{code:o,signal:l})}i(B,"startMachine");async function $(m,d,{code:l,signal:o}){const c=await I(m,d,{signal:o});return new _.
Qd(`The machine's command exited immediately with exit code ${l}${c===""?"":`:
${c}`}`,{fields:{exit_code:l}})}i($,"exitedImmediately");async function I(m,d,{signal:l}){const o={stdout:!0,stderr:!0,tail:String(A)},c=[];let v=0;for await(const f of m.
bytes({method:"GET",path:`/containers/${d}/logs`,query:o,what:"read its log",signal:l}))if(c.push(f),v+=f.length,v>x)break;return D(Buffer.concat(c)).toString("\
utf8").split(/\r?\n/).map(f=>f.trim()).filter(f=>f!=="").slice(-A).join(`
`)}i(I,"lastWords");function D(m){const d=[];let l=0;for(;l+8<=m.length&&(m[l]??3)<=2&&m.readUIntBE(l+1,3)===0;l+=8+m.readUInt32BE(l+4))d.push(m.subarray(l+8,l+
8+m.readUInt32BE(l+4)));return Buffer.concat([...d,m.subarray(l)])}i(D,"withoutHeaders")}),35389:((Q,L,u)=>{u.d(L,{Tm:i(()=>d,"Tm"),gR:i(()=>g,"gR"),op:i(()=>B,
"op"),pK:i(()=>D,"pK"),tN:i(()=>l,"tN")});var _=u(26921),N=u(75892),T=u(17095),A=u(92652),x=u(14815);const g="container",B="vm-snapshot.restored",$=12e4,I=_.Ikc(
{name:_.YjP().optional(),token:_.YjP(),images:_.YOg(_.YjP()),replaces:_.Ikc({id:_.YjP(),running:_.zMY()}).optional(),made:_.zMY().optional()});async function D(o,c){
await(0,x.Y)(o,g,{async putRight({token:v,lock:p,entry:f,end:b}){const O=I.safeParse(f).data??{token:v,images:[]};if(!await m(o,O,c))return await l(o,O,c)||c.log.
warn(`another program removed the container '${O.name}', which an interrupted command was to replace`),await d(o,O.token,{lock:p,end:b,c});const S=O.replaces===
void 0?"":`; the container that it replaces is stopped and named ${O.name}.${O.token}`;c.log.warn(`the process that created the container '${O.name}' was killed\
 after it had started it: the container is kept${S}`)},c})}i(D,"undoAbandoned");async function m(o,{name:c,token:v,made:p},f){if(p||c===void 0)return!1;const b=await(0,T.
FA)(o,c,f),{StartedAt:O}=b?.State??{};return b?.Config.Labels?.[B]===v&&O!==void 0&&!O.startsWith("0001-")}i(m,"wasStarted");async function d(o,c,{lock:v,end:p,
c:f}){const b={...f,signal:AbortSignal.timeout($)},O=await(0,A.yi)(o,{label:[`${B}=${c}`]},b);if(O.length===0)return await p();const S={token:c,images:[]},F=await(0,x.
C)(o,{kind:g,lock:v,entry:S,signal:b.signal}).catch(P=>{f.log.debug(`removing the volumes without a record: ${P instanceof Error?P.message:P}`)});await p();for(const{
Name:P}of O)await(0,A.L)(o,P,b).catch(H=>{f.log.warn(`not rolled back: ${H instanceof Error?H.message:H}`)});await F?.end()}i(d,"dropVolumes");async function l(o,{
name:c,token:v,images:p,replaces:f,made:b},O){const S={...O,signal:AbortSignal.timeout($)};let F=!0;const P=[async()=>{const w=c===void 0?void 0:await(0,T.FA)(o,
c,S);w?.Config.Labels?.[B]===v&&await o.removeContainer(w.Id,{...S,volumes:!0})},...p.map(w=>()=>o.removeImage(w,S)),async()=>{if(f===void 0||c===void 0)return;
const w=await(0,T.FA)(o,f.id,S);F=w!==void 0,w!==void 0&&(w.State.Status==="running"&&await(0,T.SI)(o,w.Id,S),w.Name!==`/${c}`&&await(0,T.UQ)(o,w.Id,{name:c,signal:S.
signal}),f.running&&w.State.Status!=="paused"&&await(0,T.aO)(o,w.Id,{to:"start",signal:S.signal}))}],H=b&&f!==void 0?[()=>o.removeContainer(f.id,{...S,volumes:!0})]:
P;for(const w of H)try{await w()}catch(M){M instanceof N.m_||O.log.warn(`not rolled back: ${M instanceof Error?M.message:M}`)}return F}i(l,"undo")})};export{En as id,_n as ids,$n as modules};
