var ln=Object.defineProperty;var i=(V,A)=>ln(V,"name",{value:A,configurable:!0});const hn=7495,mn=[7495],wn={87495:((V,A,u)=>{u.r(A),u.d(A,{machineHost:i(()=>dn,"machineHost")});var w=u(76760),G=u(75558),B=u(22145),N=u(39296),I=u(56731),D=u(
51455),$=u(75892),g=u(17095),U=u(22701),b=u(92652),d=u(52483);async function l(t,n,e){return(await r(t,`${d.k.machine}=${n}`,e)).find(a=>a.project===n)}i(l,"fin\
dMachine");async function f(t,n,e){return(await r(t,`${d.k.directory}=${n}`,e)).filter(a=>a.directory===n)}i(f,"machinesIn");async function c(t,n,e){const a=await l(
t,n,e);if(a!==void 0)return a;throw new $.m_(`There is no machine '${n}'`,{hint:"Make it with: vm create; name another one with --project or --config",fields:{project:n}})}
i(c,"needMachine");function M({Id:t,Name:n,Created:e,State:a,Config:s,HostConfig:o,Mounts:m,NetworkSettings:C}){const P=s.Labels??{},T=P[d.k.machine];if(T===void 0||
n!==`/${T}`)return;const{Memory:Q,NanoCpus:J}=o,x=Object.entries(C.Ports??{}),K=x.length>0?x:Object.entries(o.PortBindings??{});return{project:T,id:t,state:a.Status,
exitCode:a.Status==="exited"||a.Status==="dead"?a.ExitCode:void 0,box:P[d.k.box]??"",image:s.Image,directory:P[d.k.directory]??"",file:P[d.k.file],config:P[d.k.
config],createdAt:e,memory:Q||void 0,cpus:J?J/1e9:void 0,ports:Object.fromEntries(K.flatMap(([Y,j])=>j?.[0]===void 0?[]:[[Y,`${j[0].HostIp||"0.0.0.0"}:${j[0].HostPort??
""}`]])),mounts:m.map(({Type:Y,Name:j,Source:z,Destination:R,RW:F})=>({kind:Y,source:j??z,target:R,readOnly:!F})).sort((Y,j)=>Y.target<j.target?-1:1)}}i(M,"toMa\
chine");async function r(t,n,e){const a=await(0,g.XT)(t,{label:[n]},e);return(await Promise.all(a.map(({Id:o})=>(0,g.aH)(t,o,e)))).map(M).filter(o=>o!==void 0)}
i(r,"machinesWith");async function p(t,{project:n,settings:e},{replace:a,c:s}){const o=await v(t,n,{replace:a,c:s}),{mounts:m,ports:C=[],volumeLabels:P,cpus:T=0}=e;
if(await S(t,T,s),t.endpoint.kind==="unix")for(const{kind:x,source:K}of m)x==="bind"&&await _(K);const Q=m.flatMap(({kind:x,source:K})=>x==="volume"?[K]:[]);await(0,b.
A8)(t,Q,{labels:P,signal:s.signal});const J=C.map(({address:x,host:K,protocol:Y})=>({address:x,port:K,protocol:Y}));return await h(t,J,{except:o?.id,c:s}),o}i(p,
"checkPlan");async function h(t,n,{except:e,c:a}){const s=await(0,U.r)(t,{isOurs:i(({Id:o})=>o===e,"isOurs"),c:a});for(const o of n){const m=await s(o);if(m!==void 0)
throw new $.fK(`The port ${o.port}/${o.protocol} is taken by ${m}`,{hint:"Stop that one, or publish another port in vm.yaml",fields:{port:o.port}})}}i(h,"checkP\
orts");function y(t){return Object.entries(t??{}).flatMap(([n,e])=>(e??[]).flatMap(({HostIp:a,HostPort:s})=>s?[{address:a,port:Number(s),protocol:n.split("/")[1]??
"tcp"}]:[]))}i(y,"boundPorts");async function v(t,n,{replace:e,c:a}){if(n.length<2)throw new $.dz(`'${n}' is too short for a machine's name`,{hint:"Use at least\
 two characters"});const s=await(0,g.FA)(t,n,a);if(s===void 0)return;const o=M(s);if(o?.project!==n)throw new $.fK(`There is a container '${n}' already, and it \
is no machine of vm`,{hint:"Choose another project.name, or rename that container with `docker rename`"});if(e)return o;throw new $.Ry(`There is a machine '${n}\
' already (${o.state})`,{hint:"Start it with `vm up`, make it anew with `vm create --force`, or remove it with `vm destroy`",fields:{project:n,state:o.state}})}
i(v,"checkName");async function S(t,n,e){if(n===0)return;const{NCPU:a=Number.POSITIVE_INFINITY}=await t.info(e);if(!(n<=a))throw new $.dz(`vm.cpus is ${n}, and \
Docker has ${a} here`,{hint:`Write vm.cpus: ${a}, or less, in vm.yaml`})}i(S,"checkCpus");async function _(t){if(await(0,D.stat)(t).catch(()=>{})===void 0)throw new $.
m_(`${t} is to be mounted and is not there`,{hint:"Make it, or correct mounts in vm.yaml"})}i(_,"checkFolder");var Z=u(79738),E=u(27764),W=u(51630),L=u(89405);const O=[
"sh","ash","bash","dash","fish","zsh"],X=["/bin/sh","-c",'trap "exit 0" TERM INT; while :; do sleep 3600 & wait $!; done'];function an(t){const n=[...t?.Entrypoint??
[],...t?.Cmd??[]],[e=""]=n,a=O.includes(e.split("/").at(-1)??"");return n.length===0||a&&n.slice(1).every(s=>/^-(l|i|li|il)$|^--login$/.test(s))}i(an,"isIdle");
async function en(t,n,{image:e,brought:a,replace:s,c:o}){const m=await p(t,n,{replace:s,c:o}),C=await sn(t,e,o),{project:P,settings:T}=n,Q=[...T.mounts,...on(C,
n)],J=Q.flatMap(({kind:z,source:R})=>z==="volume"?[R]:[]),x=await(0,b.A8)(t,J,{labels:T.volumeLabels,signal:o.signal}),K=m&&await(0,g.aH)(t,m.id,o);return await(0,I.
Ao)(t,{name:P,volumes:x,images:a?[e]:[],replaces:K},{make:Y,c:o}),await c(t,P,o);async function Y(z){for(const q of x)await(0,b.pb)(t,{name:q,driver:"local",options:{},
labels:T.volumeLabels},o);const R=an(C.Config),F=await j(z,R),k=await(0,L.YI)(t,F,{grace:R?0:L.Zv,signal:o.signal});if(k!==void 0){if(k!==0||R)throw await(0,L.xV)(
t,F,{code:k,signal:o.signal});o.log.info("the box's own command has ended and left nothing to do: the machine waits instead"),await t.removeContainer(F,o),await(0,L.
YI)(t,await j(z,!0),{grace:0,signal:o.signal})}}i(Y,"make");async function j(z,R){const{config:F,host:k}=(0,E.G)({...T,mounts:Q}),q={...F,...R?{Entrypoint:X,Cmd:[]}:
{Tty:!0,OpenStdin:!0},Image:e,Labels:{...F.Labels,[I.aI]:z},HostConfig:k};return await t.createContainer(q,{name:P,signal:o.signal})}i(j,"container")}i(en,"crea\
teMachine");function on({Config:t},{project:n,settings:e}){return Object.keys(t?.Volumes??{}).filter(a=>e.mounts.every(s=>s.target!==a)).map(a=>{const s=a.replaceAll(
/[^A-Za-z0-9]+/g,"-").replaceAll(/^-|-$/g,"");return{kind:"volume",source:`${n}_${s||"data"}`,target:a,readOnly:!1}})}i(on,"volumesOf");async function sn(t,n,e){
try{return await t.inspectImage(n,e)}catch(a){if(!(a instanceof $.m_))throw a}e.log.info(`pulling ${n}`);try{await(0,Z.m0)("docker",["pull","--quiet","--",n],{signal:e.
signal,env:(0,W.J$)(t.endpoint),title:`docker pull ${n}`,missingHint:"Install the docker command: it pulls images that are not here yet"})}catch(a){throw a instanceof
$.Qd?new $.m_(`The image '${n}' is not here, and cannot be had: ${a.message.split(`
`).at(-1)}`,{hint:'Check vm.box; a Dockerfile is written as a path (./Dockerfile), a snapshot as "@name"',cause:a}):a}return await t.inspectImage(n,e)}i(sn,"bri\
ngImage");async function rn(t,n,e){const{id:a,state:s}=await c(t,n,e);if(s==="paused")await(0,g.aO)(t,a,{to:"unpause",signal:e.signal});else if(s!=="running"){const{
HostConfig:o}=await(0,g.aH)(t,a,e);await h(t,y(o.PortBindings),{except:a,c:e}),await(0,L.ei)(t,a,e)}return await c(t,n,e)}i(rn,"start");async function nn(t,n,e){
const{id:a,state:s}=await c(t,n,e);return s==="paused"&&await(0,g.aO)(t,a,{to:"unpause",signal:e.signal}),(s==="paused"||s==="running"||s==="restarting")&&await(0,g.
SI)(t,a,e),await c(t,n,e)}i(nn,"stop");async function tn(t,n,e){const a=await l(t,n,e),s=(await(0,b.yi)(t,{label:[`${d.k.machine}=${n}`]},e)).map(({Name:o})=>o).
sort();if(a===void 0&&s.length===0)throw new $.m_(`There is no machine '${n}', and no volume of one`,{hint:"Name another one with --project or --config",fields:{
project:n}});return{machine:a,volumes:s}}i(tn,"remains");async function un(t,n,{volumes:e,c:a}){const{machine:s,volumes:o}=await tn(t,n,a),m=e?o:[];for(const C of m){
const P=(await(0,g.XT)(t,{volume:[C]},a)).find(({Id:T})=>T!==s?.id);if(P!==void 0)throw new $.fK(`The volume ${C} is in use by the container ${P.Names?.[0]?.slice(
1)??P.Id}`,{hint:"Remove that container first, or leave out --volumes"})}s!==void 0&&(await nn(t,n,a),await(0,g.ze)(t,s.id,a));for(const C of m)await(0,b.L)(t,C,
a);return{project:n,volumes:m,kept:e?[]:o}}i(un,"destroy");function dn(){return{find:i(async(t,n)=>l(await H(n),t,n),"find"),need:i(async(t,n)=>c(await H(n),t,n),
"need"),toCapture:i(async(t,n)=>fn(await H(n),t,n),"toCapture"),check:i(async(t,n,e)=>p(await H(e),t,{...n,c:e}),"check"),create:i(async(t,n,e)=>en(await H(e),t,
{...n,c:e}),"create"),start:i(async(t,n)=>rn(await H(n),t,n),"start"),stop:i(async(t,n)=>nn(await H(n),t,n),"stop"),remains:i(async(t,n)=>tn(await H(n),t,n),"re\
mains"),destroy:i(async(t,n,e)=>un(await H(e),t,{...n,c:e}),"destroy")}}i(dn,"machineHost");async function H(t){const n=await(0,N.Z)(t);return await(0,I.pK)(n,t),
n}i(H,"connect");async function fn(t,{directory:n,project:e},a){const[s,...o]=await f(t,n,a),m=e===void 0?o.length===0?s:void 0:await l(t,(0,G.Tb)(e),a);if(m===
void 0){o.length>0&&a.log.warn("several machines are of this folder: name one with --project or --container");return}if(await(0,B.L9)(n,{endpoint:t.endpoint,signal:a.
signal})!==void 0){a.log.warn(`the Compose project of this folder is captured, and not its machine: for that one say --container ${m.project}`);return}return m.
directory===n&&m.file!==void 0&&(0,w.dirname)(m.file)===n?m:{...m,file:void 0}}i(fn,"toCapture")}),52483:((V,A,u)=>{u.d(A,{k:i(()=>w,"k")});const w={machine:"vm\
-snapshot.machine",directory:"vm-snapshot.machine.directory",file:"vm-snapshot.machine.file",box:"vm-snapshot.machine.box",config:"vm-snapshot.machine.config"}}),
27764:((V,A,u)=>{u.d(A,{G:i(()=>w,"G")});function w({hostname:G,labels:B,memory:N,cpus:I,ports:D,mounts:$}){const g={};for(const{address:b="",host:d,container:l,
protocol:f}of D??[]){const c=`${l}/${f}`;g[c]=[...g[c]??[],{HostIp:b,HostPort:String(d)}]}const U=Object.fromEntries(Object.keys(g).map(b=>[b,{}]));return{config:{
Hostname:G.slice(0,63),Labels:B,...D!==void 0&&{ExposedPorts:U}},host:{...N!==void 0&&{Memory:N,MemorySwap:0},...I!==void 0&&{NanoCpus:Math.round(I*1e9)},...D!==
void 0&&{PortBindings:g},Mounts:$.map(({kind:b,source:d,target:l,readOnly:f})=>({Type:b,Source:d,Target:l,ReadOnly:f}))}}}i(w,"settle")}),56731:((V,A,u)=>{u.d(A,
{Ao:i(()=>d,"Ao"),aI:i(()=>U,"aI"),pK:i(()=>l,"pK")});var w=u(26921),G=u(75892),B=u(50868),N=u(2430),I=u(17095),D=u(92652);const $="container",g=12e4,U="vm-snap\
shot.restored",b=w.Ikc({host:w.YjP(),name:w.YjP(),token:w.YjP(),volumes:w.YOg(w.YjP()),images:w.YOg(w.YjP()),replaces:w.Ikc({id:w.YjP(),running:w.zMY()}).optional(),
made:w.zMY().optional()});async function d(r,{name:p,volumes:h,images:y,replaces:v},{make:S,c:_}){const Z=v?.State.Status==="running"||v?.State.Status==="paused",
E={host:r.endpoint.url,name:p,token:(0,N.Pg)(),volumes:[...h],images:[...y],...v!==void 0&&{replaces:{id:v.Id,running:Z}}},W=await(0,B._0)($);await W.write(E);try{
v!==void 0&&await c(r,v,{name:`${p}.${E.token}`,c:_});const L=await S(E.token);return v!==void 0&&(await W.write({...E,made:!0}),await M(r,{...E,made:!0},_)),await W.
close(),L}catch(L){throw await M(r,E,_),await W.close(),L}}i(d,"makeContainer");async function l(r,p){for(const h of await(0,B.Fb)($)){const y=b.safeParse(h.entry).
data;if(y!==void 0&&y.host!==r.endpoint.url)continue;const v=await h.take();if(v!==void 0){if(y!==void 0&&!await f(r,y,p))await M(r,y,p);else if(y!==void 0){const S=y.
replaces===void 0?"":`; the one that it replaces is stopped, and called ${y.name}.${y.token}`;p.log.warn(`the process that made the container '${y.name}' was ki\
lled after it had started it: the container stays${S}`)}await v.close()}}}i(l,"undoAbandoned");async function f(r,{name:p,token:h,made:y},v){if(y)return!1;const S=await(0,I.
FA)(r,p,v),{StartedAt:_}=S?.State??{};return S?.Config.Labels?.[U]===h&&_!==void 0&&!_.startsWith("0001-")}i(f,"wasStarted");async function c(r,{Id:p,State:h},{
name:y,c:v}){h.Status==="paused"&&await(0,I.aO)(r,p,{to:"unpause",signal:v.signal}),(h.Status==="paused"||h.Status==="running")&&await(0,I.SI)(r,p,v),await(0,I.
UQ)(r,p,{name:y,signal:v.signal})}i(c,"putAside");async function M(r,{name:p,token:h,volumes:y,images:v,replaces:S,made:_},Z){const E={...Z,signal:AbortSignal.timeout(
g)},W=[async()=>{const O=await(0,I.FA)(r,p,E);O?.Config.Labels?.[U]===h&&await r.removeContainer(O.Id,E)},...y.map(O=>()=>(0,D.L)(r,O,E)),...v.map(O=>()=>r.removeImage(
O,E)),async()=>{if(S===void 0)return;const O=await(0,I.FA)(r,S.id,E);O!==void 0&&(O.State.Status==="running"&&await(0,I.SI)(r,O.Id,E),O.Name!==`/${p}`&&await(0,I.
UQ)(r,O.Id,{name:p,signal:E.signal}),S.running&&O.State.Status!=="paused"&&await(0,I.aO)(r,O.Id,{to:"start",signal:E.signal}))}],L=_&&S!==void 0?[()=>r.removeContainer(
S.id,E)]:W;for(const O of L)try{await O()}catch(X){X instanceof G.m_||Z.log.warn(`not taken back: ${X instanceof Error?X.message:X}`)}}i(M,"undo")}),89405:((V,A,u)=>{
u.d(A,{YI:i(()=>D,"YI"),Zv:i(()=>B,"Zv"),ei:i(()=>$,"ei"),xV:i(()=>g,"xV")});var w=u(75892),G=u(17095);const B=1e3,N=5,I=65536;async function D(d,l,{grace:f,signal:c}){
await(0,G.aO)(d,l,{to:"start",signal:c});const M=AbortSignal.timeout(f);try{const r={method:"POST",path:`/containers/${l}/wait`,what:`wait for container ${l}`};
return(await d.json({...r,signal:AbortSignal.any([c,M])})).StatusCode}catch(r){if(c.throwIfAborted(),M.aborted)return;throw r}}i(D,"startContainer");async function $(d,l,{
signal:f}){const c=await D(d,l,{grace:B,signal:f});if(c!==void 0)throw await g(d,l,{code:c,signal:f})}i($,"startMachine");async function g(d,l,{code:f,signal:c}){
const M=await U(d,l,{signal:c});return new w.Qd(`The machine's command ended at once with exit code ${f}${M===""?"":`:
${M}`}`,{fields:{exit_code:f}})}i(g,"endedAtOnce");async function U(d,l,{signal:f}){const c={stdout:!0,stderr:!0,tail:String(N)},M=[];let r=0;for await(const h of d.
bytes({method:"GET",path:`/containers/${l}/logs`,query:c,what:"read what it wrote",signal:f}))if(M.push(h),r+=h.length,r>I)break;return b(Buffer.concat(M)).toString(
"utf8").split(/\r?\n/).map(h=>h.trim()).filter(h=>h!=="").slice(-N).join(`
`)}i(U,"lastWords");function b(d){const l=[];let f=0;for(;f+8<=d.length&&(d[f]??3)<=2&&d.readUIntBE(f+1,3)===0;f+=8+d.readUInt32BE(f+4))l.push(d.subarray(f+8,f+
8+d.readUInt32BE(f+4)));return Buffer.concat([...l,d.subarray(f)])}i(b,"withoutHeaders")})};export{hn as id,mn as ids,wn as modules};
