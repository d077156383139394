var k=Object.defineProperty;var t=(N,R)=>k(N,"name",{value:R,configurable:!0});const H=9761,F=[9761],V={8242:((N,R,u)=>{u.d(R,{U:t(()=>E,"U"),o:t(()=>T,"o")});var P=u(76760),D=u(75892),L=u(13785),v=u(51313);const S=["/proc","/sys","/dev","\
/run","/var/run"],B=[".git",".vm-snapshot"];async function T(m,r,a){const{DockerRootDir:s}=await m.info(a.c),c=[];for(const o of[...new Set(r)].sort()){if(!a.asVolumes&&
c.some(d=>E(o,d.path)))continue;const n=h(o,s)?"a part of the running machine":await y(o,a);typeof n=="string"?a.c.log.warn(`the contents of ${o} are not captur\
ed: it is ${n}`):c.push(n)}return c}t(T,"bindSources");function E(m,r){return m===r||m.startsWith(r.endsWith("/")?r:`${r}/`)}t(E,"isWithin");function h(m,r){const a=r===
void 0?S:[...S,r];return m==="/"||a.some(s=>E(m,s))||r!==void 0&&E(r,m)}t(h,"isOfTheMachine");async function y(m,{tars:r,without:a,asVolumes:s,c}){const o=`./${P.
posix.basename(m)}`,n=await r.folder(P.posix.dirname(m)),[d,p]=await O(n("find",["-L",o,"-maxdepth","0","-printf","%y\\n%s\\n"]),c)??[],_=t(()=>c.log.warn(`file\
s in ${m} changed while they were read: use --quiesce for a consistent copy`),"onChanged");if(d==="f"&&s)return"a single file, and no volume can stand for it";if(d===
"f"){c.log.warn(`${m} is a file of this machine, and what it holds (${(0,L.z3)(Number(p))}) is captured too`);const i=t(()=>(0,v.sB)(n,["--dereference",o],{signal:c.
signal,onChanged:_}),"read");return{path:m,type:"file",bytes:Number(p),read:i}}if(d!=="d")return d===void 0?"not there":"neither a folder nor a file";const e=await r.
folder(m),f=await O(e("find",[".","-type","f","-printf","%s\\n"]),c),w=(f??[]).reduce((i,l)=>i+Number(l),0),M=`${f?.length??0} files, ${(0,L.z3)(w)}`;c.log.warn(
`${m} is a folder of this machine, and what it holds (${M}) is captured too`);const $=["--anchored","--no-wildcards",...[...B,...a.filter(i=>E(i,m)).map(i=>P.posix.
relative(m,i))].map(i=>`--exclude=./${i}`)];return{path:m,type:"folder",bytes:w,read:t(()=>(0,v.sB)(e,[...$,"."],{signal:c.signal,onChanged:_}),"read")}}t(y,"lo\
ok");async function O(m,{signal:r}){const a=[];try{return await(0,v.VO)(m,{signal:r,title:"looking at a bind mount",onLine:t(s=>a.push(s),"onLine")}),a}catch(s){
if(s instanceof D.Qd)return;throw s}}t(O,"lines")}),77250:((N,R,u)=>{u.d(R,{CQ:t(()=>s,"CQ"),Eu:t(()=>a,"Eu"),MO:t(()=>c,"MO"),es:t(()=>r,"es")});var P=u(26921),
D=u(2202),L=u(75892),v=u(79738),S=u(50868),B=u(17095),T=u(51630);const E={pre:"vm-snapshot.pre",post:"vm-snapshot.post",restored:"vm-snapshot.post-restore"},h="\
vm-snapshot.timeout",y="10m",O="hooks",m=P.Ikc({host:P.YjP(),begun:P.YOg(P.YjP())});function r(_){return _===h||Object.values(E).some(e=>e===_)}t(r,"isHookLabel");
async function a(_,e,f){const w=e.filter(i=>p(i)&&(d(i,"pre")||d(i,"post")));if(w.length===0)return{async[Symbol.asyncDispose](){}};const M=await(0,S._0)(O),j=[],
$={[Symbol.asyncDispose]:()=>o(_,j.splice(0).reverse(),{journal:M,c:f})};try{for(const i of w)j.push(i),await M.write({host:_.endpoint.url,begun:j.map(({Id:l})=>l)}),
await n(_,i,{hook:"pre",c:f});return $}catch(i){throw await $[Symbol.asyncDispose](),i}}t(a,"runHooks");async function s(_,e,f){for(const w of e)p(w)&&await n(_,
w,{hook:"restored",c:f})}t(s,"runRestoredHooks");async function c(_,e){for(const f of await(0,S.Fb)(O)){const w=m.safeParse(f.entry).data;if(w!==void 0&&w.host!==
_.endpoint.url)continue;const M=await f.take();if(M===void 0)continue;const j=[];for(const $ of w?.begun.toReversed()??[]){const i=await(0,B.FA)(_,$,e);i!==void 0&&
p(i)&&j.push(i)}await o(_,j,{journal:M,c:e})}}t(c,"endAbandonedHooks");async function o(_,e,{journal:f,c:w}){const M={...w,signal:new AbortController().signal};
for(const j of e)try{await n(_,j,{hook:"post",c:M})}catch($){if(!($ instanceof L.JC))throw $;w.log.warn($.message)}await f.close()}t(o,"runPost");async function n(_,{
Id:e,Name:f,Config:w},{hook:M,c:j}){const $=w.Labels?.[E[M]];if($===void 0||$==="")return;const i=f.slice(1),l=`the command of the label ${E[M]} in ${i}`,b=(0,D.
E9)(w.Labels?.[h]??y,`90s or ${y} (label ${h} of ${i})`),g=AbortSignal.timeout(b);try{await(0,v.m0)("docker",["exec",e,"sh","-c",$],{signal:AbortSignal.any([j.signal,
g]),env:(0,T.J$)(_.endpoint),title:l,onLine:t(I=>j.log.info(`${i}: ${I}`),"onLine")})}catch(I){throw I instanceof L.Qd?new L.Qd(I.message,{hint:`Try it with: do\
cker exec ${i} sh -c '<command>'`,cause:I,fields:I.fields}):!g.aborted||j.signal.aborted?I:new L.Qd(`${l} took longer than ${(0,D.Xo)(b/1e3)}`,{hint:`It may run\
 on in the container. Give it more time with the label ${h}: 30m`,cause:I})}}t(n,"run");function d({Config:_},e){return!!_.Labels?.[E[e]]}t(d,"has");function p({
State:_}){return _.Status==="running"}t(p,"isRunning")}),25243:((N,R,u)=>{u.d(R,{AK:t(()=>v,"AK"),Cj:t(()=>D,"Cj"),eq:t(()=>L,"eq")});var P=u(2430);const D="vm-\
snapshot-staging",L="vm-snapshot.probe";function v(){return`${D}/${(0,P.Pg)()}`}t(v,"stagingRepository")}),16519:((N,R,u)=>{u.d(R,{B:t(()=>o,"B"),l:t(()=>c,"l")});
var P=u(77030),D=u(48161),L=u(58500),v=u(75892),S=u(50868),B=u(2430),T=u(17095),E=u(20248),h=u(51729);const y="vm-snapshot.lock.",O="vm-snapshot.lock",m="vm-sna\
pshot.lock-owner",r=100,a=1e4,s=2e4;function c(e){return y+e}t(c,"lockName");async function o(e,f,{wait:w=0,signal:M}){const j=(0,h.e7)(await e.architecture({signal:M}));
if(j===void 0)return await(0,S.Zd)(`${e.endpoint.url} ${f}`,{wait:w,signal:M});const $=Date.now();for(;;){M.throwIfAborted();const i=await n(e,c(f),{program:j,signal:M});
if(i!==void 0)return i;const l=await(0,T.FA)(e,c(f),{signal:M});if(l!==void 0&&d(l))await p(e,l.Id,{signal:M});else if(l!==void 0){const b=l.State.Status==="run\
ning"||l.State.Status==="paused"?w:Math.max(w,a);if(Date.now()-$>=b)throw _(f,l);await(0,L.setTimeout)(r,void 0,{signal:M})}}}t(o,"lockInDaemon");async function n(e,f,{
program:w,signal:M}){const j={Image:h.j5,Entrypoint:[h.r_],Cmd:["until-the-input-ends"],OpenStdin:!0,StdinOnce:!0,AttachStdin:!0,NetworkDisabled:!0,StopSignal:"\
SIGKILL",Labels:{[O]:(0,B.Pg)(),[m]:`process ${process.pid} of ${(0,D.userInfo)().username} on ${(0,D.hostname)()}`},HostConfig:{NetworkMode:"none",AutoRemove:!0,
LogConfig:{Type:"none"}}};let $,i;try{await(0,h.Pt)(e,w,{signal:M}),$=await e.createContainer(j,{name:f,signal:M});const b={method:"POST",path:`/containers/${$}\
/attach`,query:{stream:!0,stdin:!0},what:`hold ${f}`};i=await e.upgrade({...b,signal:M}),await(0,T.aO)(e,$,{to:"start",signal:M})}catch(b){if(i?.destroy(),$!==void 0&&
await(0,E.B$)(e,$),b instanceof v.fK||b instanceof v.m_)return;throw b}const l={id:$,input:i};return i.on("error",()=>{}),i instanceof P.Socket&&i.unref(),{async[Symbol.
asyncDispose](){l.input.destroy(),await(0,E.B$)(e,l.id)}}}t(n,"take");function d({State:e,Created:f,Config:w}){return e.Status==="exited"||e.Status==="dead"?!0:
e.Status!=="created"?!1:(0,B.Tu)(w.Labels?.[O]??"")==="dead"||Date.now()-Date.parse(f)>s}t(d,"isOver");async function p(e,f,{signal:w}){try{await e.json({method:"\
DELETE",path:`/containers/${f}`,what:`remove container ${f}`,signal:w})}catch(M){if(!(M instanceof v.m_)&&!(M instanceof v.fK))throw M;await(0,L.setTimeout)(r,void 0,
{signal:w})}}t(p,"removeStopped");function _(e,{Config:f}){const w=f.Labels?.[m]??"another process";return new v.fK(`${w} holds ${e}`,{hint:"Try again when it h\
as finished",fields:{owner:w}})}t(_,"held")}),84612:((N,R,u)=>{u.d(R,{CN:t(()=>m,"CN"),H5:t(()=>a,"H5"),NL:t(()=>s,"NL")});var P=u(26921),D=u(75892),L=u(79738),
v=u(50868),S=u(17095),B=u(51630);const T="paused",E=6e4,h=5,y=`trap '' INT TERM HUP; read -r word; [ "$word" = done ] || exec docker unpause "$@"`,O=P.Ikc({host:P.
YjP(),containers:P.YOg(P.YjP())});async function m(o,n,d){const p=await(0,v._0)(T);await p.write({host:o.endpoint.url,containers:n});const _=(0,L.Dr)("sh",["-c",
y,"vm-snapshot-guard",...n],(0,B.J$)(o.endpoint));let e=!0;const f=t(async()=>{e&&(e=!1,await c(o,n,d),await _(`done
`),await p.close())},"thaw");try{for(const w of n)await r(o,w,d);return{thaw:f,[Symbol.asyncDispose]:f}}catch(w){throw await f(),w}}t(m,"freeze");async function r(o,n,d){
try{await(0,S.aO)(o,n,{to:"pause",signal:d.signal})}catch(p){if(!(p instanceof D.fK)&&!(p instanceof D.Qd))throw p;const _=await(0,S.FA)(o,n,d),e=_?.State.Status;
if(_===void 0||e!=="exited"&&e!=="restarting")throw p;e==="restarting"&&d.log.warn(`${_.Name.slice(1)} is restarted again and again and cannot be paused: its fi\
les may be out of step with each other`)}}t(r,"pause");async function a(o){const n=(await(0,v.Wu)(T)).flatMap(d=>O.safeParse(d).data??[]);return new Set(n.filter(
({host:d})=>d===o.endpoint.url).flatMap(({containers:d})=>d))}t(a,"pausedForCaptures");async function s(o,n){for(const d of await(0,v.Fb)(T)){const p=O.safeParse(
d.entry).data;if(p!==void 0&&p.host!==o.endpoint.url)continue;const _=await d.take();_!==void 0&&(await c(o,p?.containers??[],n),await _.close())}}t(s,"thawAban\
doned");async function c(o,n,d){for(const p of n){const _=performance.now();try{await(0,S.aO)(o,p,{to:"unpause",signal:AbortSignal.timeout(E)});const e=Math.round(
(performance.now()-_)/1e3);e>=h&&d.log.info(`a container took ${e} s to run on: Docker before 23 waits for a health check that was at work`)}catch(e){if(e instanceof
D.m_||e instanceof D.fK||/is not paused/.test(String(e)))continue;d.log.warn(`the container ${p} may still be paused: ${e instanceof Error?e.message:e}; docker \
unpause ${p}`)}}}t(c,"unpauseAll")}),20248:((N,R,u)=>{u.d(R,{B$:t(()=>E,"B$"),f1:t(()=>T,"f1"),po:t(()=>h,"po")});var P=u(75892),D=u(17095),L=u(92652),v=u(51729);
const S=5,B="/held";async function T(O,m,{signal:r,prepare:a}){const s=(0,v.e7)(await O.architecture({signal:r}));for(let c=1;;c++){const o=await y(O,m,{program:s,
signal:r});try{return m.image!==void 0&&s!==void 0&&await h(O,o,{tar:(0,v.AG)(s),signal:r}),await a?.(o),s!==void 0&&await(0,D.aO)(O,o,{to:"start",signal:r}),{id:o,
running:s!==void 0}}catch(n){if(await E(O,o),!(n instanceof P.m_)||c===S)throw n}}}t(T,"startHolder");async function E(O,m){try{await(0,D.ze)(O,m,{signal:AbortSignal.
timeout(12e4)})}catch(r){if(!(r instanceof P.m_)&&!(r instanceof P.fK))throw r}}t(E,"removeHolder");async function h(O,m,{tar:r,signal:a}){const s=`/containers/${m}\
/archive`;await O.json({method:"PUT",path:s,query:{path:"/"},body:r,what:`write into container '${m}'`,signal:a})}t(h,"putFiles");async function y(O,{name:m,labels:r,
image:a,volumes:s=[]},{program:c,signal:o}){const n=s.map((e,f)=>({Type:"volume",Source:e.name,Target:`${B}/${f}`,ReadOnly:!0,VolumeOptions:{NoCopy:!0,Labels:e.
labels??{},...e.driver!==void 0&&{DriverConfig:{Name:e.driver,Options:(0,L.bR)(e.options)}}}})),d=a===void 0?void 0:await O.inspectImage(a,{signal:o}),p={Image:a??
v.j5,Entrypoint:[v.r_],Cmd:[],User:"0:0",NetworkDisabled:!0,StopSignal:"SIGKILL",Healthcheck:{Test:["NONE"]},Labels:{...Object.fromEntries(Object.keys(d?.Config?.
Labels??{}).map(e=>[e,""])),...r},HostConfig:{NetworkMode:"none",RestartPolicy:{Name:"always"},LogConfig:{Type:"none"},Mounts:n,Tmpfs:Object.fromEntries(Object.
keys(d?.Config?.Volumes??{}).map(e=>[e,""]))}},_=d&&[d.Os,d.Architecture,d.Variant].filter(Boolean).join("/");for(let e=1;;e++){a===void 0&&await(0,v.Pt)(O,c??Buffer.
alloc(0),{signal:o});try{return await O.createContainer(p,{name:m,signal:o,..._!==void 0&&{platform:_}})}catch(f){if(a!==void 0||!(f instanceof P.m_)||e===S)throw f}}}
t(y,"create")}),69167:((N,R,u)=>{u.d(R,{$:t(()=>D,"$"),q:t(()=>m,"q")});var P=u(76760);function D(r,{image:a,labels:s,again:c}){const o=E(r),n={...r.HostConfig,
...S(r,c),...B(r),...y(r,o)};return{body:{...v(r),Image:a,...s&&{Labels:s},HostConfig:n},networks:o}}t(D,"likeness");const L="container:";function v({Id:r,Config:a,
HostConfig:s}){const{Hostname:c,ExposedPorts:o,MacAddress:n,...d}=a;if(s.NetworkMode?.startsWith(L))return{...d,Domainname:""};const p=c!==void 0&&c!==""&&!r.startsWith(
c)&&s.UTSMode!=="host";return{...d,...o&&{ExposedPorts:o},...p&&{Hostname:c}}}t(v,"config");function S({HostConfig:r},a){const s=t(e=>a?.get(e)??e,"now"),c=t(e=>e?.
startsWith(L)?L+s(e.slice(L.length)):e,"mode"),{NetworkMode:o,PidMode:n,IpcMode:d,Cgroup:p,VolumesFrom:_}=r;return{NetworkMode:c(o),PidMode:c(n),IpcMode:c(d),Cgroup:c(
p),VolumesFrom:_?.map(e=>{const[f="",...w]=e.split(":");return[s(f),...w].join(":")})}}t(S,"shared");function B({Config:r,HostConfig:a,Mounts:s}){const c=new Map(
s.flatMap(({Type:f,Name:w,Destination:M,RW:j})=>f==="volume"&&w?[[M,{Name:w,RW:j}]]:[])),o=a.Binds??[],n=o.filter(f=>f.includes(":")),d=(a.Mounts??[]).map(f=>{const w=c.
get(T(f.Target??""));return f.Type==="volume"&&!f.Source&&w?{...f,Source:w.Name}:f}),p=new Set([...n.map(f=>T(f.split(":")[1]??"")),...d.map(({Target:f})=>T(f??
""))]),_=[...o.filter(f=>!f.includes(":")),...Object.keys(r.Volumes??{})].map(T),e=[...new Set(_)].flatMap(f=>{const w=c.get(f);return w===void 0||p.has(f)?[]:[
{Type:"volume",Source:w.Name,Target:f,...!w.RW&&{ReadOnly:!0},VolumeOptions:{NoCopy:!0}}]});return{...a.Binds&&{Binds:n},...d.length+e.length>0&&{Mounts:[...d,...e]}}}
t(B,"withVolumes");function T(r){const a=P.posix.normalize(r);return a.length>1?a.replace(/\/$/,""):a}t(T,"clean");function E({Id:r,Config:a,HostConfig:s,NetworkSettings:c}){
const o=t(([n,{NetworkID:d}])=>[n,d].includes(s.NetworkMode)||n==="bridge"&&s.NetworkMode==="default","isPrimary");return Object.entries(c.Networks??{}).sort((n,d)=>Number(
o(d))-Number(o(n))).map(n=>{const[d,{NetworkID:p,MacAddress:_,Aliases:e,...f}]=n,w=Object.fromEntries(Object.entries(f).filter(([$])=>!h.includes($))),M=o(n)?a.
MacAddress:_===O(f.IPAddress)?void 0:_,j=e?.filter($=>!r.startsWith($));return[d,{...w,...j&&{Aliases:j},...M&&{MacAddress:M}}]}).filter(([n,{MacAddress:d}])=>!m(
n)||n==="bridge"&&d!==void 0)}t(E,"endpoints");const h=["EndpointID","Gateway","IPAddress","IPPrefixLen","IPv6Gateway","GlobalIPv6Address","GlobalIPv6PrefixLen",
"DNSNames"];function y({HostConfig:r,NetworkSettings:a},s){const{NetworkMode:c="default"}=r,o=Object.entries(a.Networks??{}),n=c.startsWith(L),d=o.some(([p,{NetworkID:_}])=>c===
p||c===_);return o.length===0||n||d||c==="default"?{}:{NetworkMode:s[0]?.[0]??o[0]?.[0]}}t(y,"network");function O(r){const a=(r??"").split(".").map(Number);return a.
length===4?["02","42",...a.map(s=>s.toString(16).padStart(2,"0"))].join(":"):void 0}t(O,"macOf");function m(r){return r==="bridge"||r==="host"||r==="none"}t(m,"\
isBuiltIn")}),78560:((N,R,u)=>{u.d(R,{Xk:t(()=>D,"Xk"),Zw:t(()=>B,"Zw"),og:t(()=>L,"og"),qC:t(()=>v,"qC"),u3:t(()=>S,"u3")});var P=u(75892);async function D(T,E,{
signal:h}){const y=`inspect network '${E}'`;return await T.json({method:"GET",path:`/networks/${encodeURIComponent(E)}`,what:y,signal:h})}t(D,"inspectNetwork");
async function L(T,E,{signal:h}){const y={filters:JSON.stringify(E)};return await T.json({method:"GET",path:"/networks",query:y,what:"list networks",signal:h})??
[]}t(L,"listNetworks");async function v(T,E,{signal:h}){try{const y=`inspect network '${E}'`;return await T.json({method:"GET",path:`/networks/${encodeURIComponent(
E)}`,what:y,signal:h})}catch(y){if(y instanceof P.m_)return;throw y}}t(v,"findNetwork");async function S(T,E,{signal:h}){const{Name:y,Driver:O,EnableIPv4:m,EnableIPv6:r,
IPAM:a,Internal:s,Attachable:c,Options:o,Labels:n}=E,d={Name:y,Driver:O,EnableIPv4:m,EnableIPv6:r,IPAM:a,Internal:s,Attachable:c,Options:o,Labels:n,CheckDuplicate:!0};
try{await T.json({method:"POST",path:"/networks/create",body:d,what:`create network '${y}'`,signal:h})}catch(p){if(!(p instanceof P.fK))throw p}}t(S,"recreateNe\
twork");async function B(T,E,{signal:h}){try{await T.json({method:"DELETE",path:`/networks/${E}`,what:`remove network ${E}`,signal:h})}catch(y){if(!(y instanceof
P.m_))throw y}}t(B,"removeNetwork")}),62550:((N,R,u)=>{u.d(R,{fc:t(()=>T,"fc"),jC:t(()=>L,"jC"),w9:t(()=>B,"w9")});var P=u(17095),D=u(69167);async function L(h,y,{
name:O,signal:m,...r}){return await B(h,(0,D.$)(y,r),{name:O,signal:m})}t(L,"recreateContainer");const v=6e4,S="1.44";async function B(h,{body:y,networks:O},{name:m,
signal:r}){const a=h.speaks(S),[s,...c]=O.filter(([_])=>a||!(0,D.q)(_)),o=s===void 0?[]:a?[s,...c]:[s],n=a?void 0:O[0]?.[1].MacAddress,d={...y,...n!==void 0&&{MacAddress:n},
...o.length>0&&{NetworkingConfig:{EndpointsConfig:Object.fromEntries(o)}}},p=await h.createContainer(d,{name:m,signal:r});try{for(const[_,e]of a?[]:c){const f={
method:"POST",path:`/networks/${_}/connect`,body:{Container:p,EndpointConfig:e}};await h.json({...f,what:`connect container '${m}' to network '${_}'`,signal:r})}}catch(_){
throw await(0,P.ze)(h,p,{signal:AbortSignal.timeout(v)}),_}return p}t(B,"makeLike");function T(h,y){const O=[],m=new Set,r=t(a=>{if(m.has(a))return;m.add(a);const s=E(
y(a));for(const c of h)s.some(o=>y(c).Id.startsWith(o)||y(c).Name===`/${o}`)&&r(c);O.push(a)},"add");for(const a of h)r(a);return O}t(T,"inOrderOfNeed");function E({
HostConfig:{NetworkMode:h,PidMode:y,IpcMode:O,Cgroup:m,VolumesFrom:r,Links:a}}){const s=[h,y,O,m].flatMap(n=>n?.startsWith("container:")?[n.slice(10)]:[]),c=(r??
[]).map(n=>n.split(":")[0]??""),o=(a??[]).map(n=>(n.split(":")[0]??"").replace(/^\//,""));return[...s,...c,...o].filter(n=>n!=="")}t(E,"needs")}),51313:((N,R,u)=>{
u.d(R,{VO:t(()=>a,"VO"),n9:t(()=>O,"n9"),sB:t(()=>r,"sB")});var P=u(75892),D=u(79738);const L=["--acls","--xattrs","--xattrs-include=*","--xattrs-exclude=securi\
ty.selinux"],v=["--create","--file=-","--format=posix","--sort=name","--numeric-owner","--sparse",...L,"--pax-option=exthdr.name=%d/PaxHeaders/%f,delete=atime,d\
elete=ctime","--warning=no-file-changed"],S=["--extract","--file=-","--numeric-owner","--same-owner","--same-permissions","--delay-directory-restore",...L],B=["\
.","-mindepth","1","-delete"],T=4095,E=[".","-mindepth","16","-printf","%p\\n"],h=1,y=/tar: (.*): (?:Wrote only \d+ of \d+ bytes|Cannot .*: (?:No space left on device|Disk quota exceeded))/;
function O(s,c="the volume"){return{lossless:!0,async tooLong({signal:o}){let n;const d=t(p=>{Buffer.byteLength(p)>T&&(n??=p)},"onLine");return await a(s("find",
E),{signal:o,title:"looking for long paths",onLine:d}),n},read:t(o=>r(s,["."],o),"read"),async write(o,{signal:n}){await a(s("find",B),{signal:n,title:`emptying\
 ${c}`});try{await a(s("tar",S),{signal:n,title:`filling ${c}`,input:o})}catch(d){throw m(d,c)}}}}t(O,"commandWay");function m(s,c){if(!(s instanceof P.Qd))return s;
const[,o]=y.exec(s.message)??[];return o===void 0?s:new P._p(`Filling ${c} ended at the file ${o}: no space is left on the disk of the Docker daemon`,{hint:"Fre\
e some space there (docker system df shows what takes it), then run it again",cause:s})}t(m,"asFull");async function*r(s,c,{signal:o,onChanged:n,onSocket:d}){const{
command:p,args:_,cwd:e,env:f}=s("tar",[...v,...c]),M={signal:o,onLine:t($=>{$.endsWith(": socket ignored")&&d?.()},"onLine"),accepts:[h],title:"reading a volume",
...e&&{cwd:e},...f&&{env:f}};(yield*(0,D.U1)(p,_,M))===h&&n?.()}t(r,"readTar");async function a({command:s,args:c,cwd:o,env:n},d){return(await(0,D.m0)(s,c,{...d,
...o&&{cwd:o},...n&&{env:n}})).stdout}t(a,"runIn")}),34014:((N,R,u)=>{u.d(R,{r:t(()=>f,"r")});var P=u(51455),D=u(75892),L=u(79738),v=u(17095),S=u(56118),B=u(51630),
T=u(64007);const E="vm-snapshot-helper:1",h="/volume",y=new Date(0);async function O(i,{label:l,c:b}){await r(i,b);const g=Object.entries(l).flatMap(([A,U])=>["\
--label",`${A}=${U}`]),I=(0,B.J$)(i.endpoint);return A=>(U,C)=>({command:"docker",args:["run","--rm","--interactive","--network","none","--log-driver","none","-\
-security-opt","label=disable",...g,"--mount","type=bind,source=/usr,target=/usr,readonly",...A===void 0?[]:["--mount",m(A),"--workdir",h],E,`/usr/bin/${U}`,...C],
env:I})}t(O,"helperFor");function m(i){return"volume"in i?`type=volume,source=${i.volume},target=${h},volume-nocopy`:`type=bind,"source=${i.folder.replaceAll('"',
'""')}",target=${h}`}t(m,"mountOf");async function r(i,{signal:l}){try{await i.inspectImage(E,{signal:l})}catch(b){if(!(b instanceof D.m_))throw b;const[g,I]=E.
split(":"),A={method:"POST",path:"/images/create",query:{fromSrc:"-",repo:g,tag:I},body:a(),what:"import the helper image",signal:l};for await(const U of(0,T.c)(
i.bytes(A),A.what));}}t(r,"ensureImage");function a(){const i=(0,S.pack)();for(const l of["usr","volume","dev","proc","sys","tmp"])i.entry({name:`${l}/`,type:"d\
irectory",mtime:y});for(const l of["bin","sbin","lib","lib64"])i.entry({name:l,type:"symlink",linkname:`usr/${l}`,mtime:y});return i.finalize(),i}t(a,"root");var s=function(i,l,b){
if(l!=null){if(typeof l!="object"&&typeof l!="function")throw new TypeError("Object expected.");var g,I;if(b){if(!Symbol.asyncDispose)throw new TypeError("Symbo\
l.asyncDispose is not defined.");g=l[Symbol.asyncDispose]}if(g===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");g=l[Symbol.dispose],
b&&(I=g)}if(typeof g!="function")throw new TypeError("Object not disposable.");I&&(g=t(function(){try{I.call(this)}catch(A){return Promise.reject(A)}},"dispose")),
i.stack.push({value:l,dispose:g,async:b})}else b&&i.stack.push({async:!0});return l},c=(function(i){return function(l){function b(U){l.error=l.hasError?new i(U,
l.error,"An error was suppressed during disposal."):U,l.hasError=!0}t(b,"fail");var g,I=0;function A(){for(;g=l.stack.pop();)try{if(!g.async&&I===1)return I=0,l.
stack.push(g),Promise.resolve().then(A);if(g.dispose){var U=g.dispose.call(g.value);if(g.async)return I|=2,Promise.resolve(U).then(A,function(C){return b(C),A()})}else
I|=1}catch(C){b(C)}if(I===1)return l.hasError?Promise.reject(l.error):Promise.resolve();if(l.hasError)throw l.error}return t(A,"next"),A()}})(typeof SuppressedError==
"function"?SuppressedError:function(i,l,b){var g=new Error(b);return g.name="SuppressedError",g.error=i,g.suppressed=l,g});const o="/volume",n=6e4;function d(i,l,b){
return{lossless:!1,async*read({signal:I}){const A={stack:[],error:void 0,hasError:!1};try{const C=`/containers/${s(A,await g(I),!0).id}/archive`;yield*i.bytes({
method:"GET",path:C,query:{path:`${o}/.`},what:`read volume '${l}'`,signal:I})}catch(U){A.error=U,A.hasError=!0}finally{const U=c(A);U&&await U}},async write(I,{
signal:A}){const U={stack:[],error:void 0,hasError:!1};try{const W=`/containers/${s(U,await g(A),!0).id}/archive`,K={path:o,copyUIDGID:!0};await i.json({method:"\
PUT",path:W,query:K,body:I,what:`fill volume '${l}'`,signal:A})}catch(C){U.error=C,U.hasError=!0}finally{const C=c(U);C&&await C}}};async function g(I){await r(
i,{signal:I});const U={Image:E,Cmd:["never"],NetworkDisabled:!0,HostConfig:{Mounts:[{Type:"volume",Source:l,Target:o,VolumeOptions:{NoCopy:!0}}]},Labels:b},C=await i.
createContainer(U,{signal:I});return{id:C,[Symbol.asyncDispose]:()=>(0,v.ze)(i,C,{signal:AbortSignal.timeout(n)})}}}t(d,"archiveWay");var p=u(51313),_=u(92652);
const e={LC_ALL:"C.UTF-8"};function f(i,{label:l,c:b}){let g,I;const A=t(async C=>{const W=await(0,_.y6)(i,C,b);if(W===void 0)throw new D.m_(`Docker has no volu\
me '${C}'`);return await U({volume:C},w(W)?void 0:W.Mountpoint)},"within");return{within:A,async way(C){const W=await A(C);return W===void 0?d(i,C,l):(0,p.n9)(W,
`the volume ${C}`)},async folder(C){const W=await U({folder:C},C);if(W!==void 0)return W;throw new D.Wt(`The folder ${C} cannot be reached: Docker's host has no\
 GNU tar`,{hint:"Install tar there, or leave bind mounts out"})}};async function U(C,W){return I??=$((K,x)=>({command:K,args:x}),b),W!==void 0&&await M(i,W)&&await I?
(K,x)=>({command:K,args:x,cwd:W,env:e}):(g??=j(i,{label:l,c:b}),(await g)?.(C))}}t(f,"volumeTars");function w({Driver:i,Options:l}){return i!=="local"||Object.keys(
l??{}).length>0}t(w,"mayBeMounted");async function M(i,l){return i.endpoint.kind!=="unix"||process.geteuid?.()!==0?!1:(await(0,P.stat)(l).catch(()=>{}))?.isDirectory()===
!0}t(M,"isFolderHere");async function j(i,{label:l,c:b}){const g=await O(i,{label:l,c:b});return await $(g(),b)?g:void 0}t(j,"workingHelper");async function $(i,l){
const{command:b,args:g,env:I}=i("tar",["--version"]);try{const{stdout:A}=await(0,L.m0)(b,g,{signal:l.signal,...I&&{env:I}});return/GNU tar/.test(A)}catch(A){if(!(A instanceof
D.Qd)&&!(A instanceof D.Wt))throw A;return l.log.debug(`no GNU tar: ${A.message}`),!1}}t($,"hasGnuTar")}),51729:((N,R,u)=>{u.d(R,{AG:t(()=>m,"AG"),Pt:t(()=>r,"P\
t"),e7:t(()=>O,"e7"),j5:t(()=>S,"j5"),r_:t(()=>v,"r_")});var P=u(56118),D=u(75892),L=u(64007);const v="/vm-snapshot-waiter",S="vm-snapshot-waiter:1",B={amd64:{machine:62,
code:"833c2401741d31c031ff488d7424c0ba200000000f0585c07fecb83c00000031ff0f05b80f01000031ff31f631d24531d20f05ebee"},arm64:{machine:183,code:"e00340f91f0400f16001\
0054000080d2e10301d1020480d2e80780d2010000d41f0000f14cffff54000080d2a80b80d2010000d4280980d2000080d2010080d2020080d2030080d2040080d2010000d4f9ffff17"}},T=new Date(
0),E=0x400000n,h=64,y=56;function O(a){const s=B[a];if(s===void 0)return;const c=Buffer.from(s.code,"hex"),o=h+y,n=Buffer.alloc(o+c.length);n.set([127,69,76,70,
2,1,1]),n.writeUInt16LE(2,16),n.writeUInt16LE(s.machine,18),n.writeUInt32LE(1,20),n.writeBigUInt64LE(E+BigInt(o),24),n.writeBigUInt64LE(BigInt(h),32);for(const[
d,p]of[h,y,1,h].entries())n.writeUInt16LE(p,52+2*d);n.writeUInt32LE(1,h),n.writeUInt32LE(5,h+4);for(const[d,p]of[0n,E,E,BigInt(n.length),BigInt(n.length),0x1000n].
entries())n.writeBigUInt64LE(p,h+8+8*d);return n.set(c,o),n}t(O,"waiterFor");function m(a){const s=(0,P.pack)();return s.entry({name:v.slice(1),mode:493,mtime:T},
a),s.finalize(),s}t(m,"waiterTar");async function r(a,s,{signal:c}){try{await a.inspectImage(S,{signal:c})}catch(o){if(!(o instanceof D.m_))throw o;const[n,d]=S.
split(":"),p={fromSrc:"-",repo:n,tag:d},_="import the image of a program that waits";for await(const e of(0,L.c)(a.bytes({method:"POST",path:"/images/create",query:p,
body:m(s),what:_,signal:c}),_));}}t(r,"ensureWaiter")})};export{H as id,F as ids,V as modules};
