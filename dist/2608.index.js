var B=Object.defineProperty;var t=(U,k)=>B(U,"name",{value:k,configurable:!0});const G=2608,H=[2608],V={9694:((U,k,d)=>{d.d(k,{U:t(()=>i,"U"),o:t(()=>m,"o")});var y=d(76760),P=d(75892),T=d(69865),L=d(95782),R=d(43805);const j=["/proc","/sy\
s","/dev","/run","/var/run"],D=[".git",".vm-snapshot"];async function m(f,e,o){const{DockerRootDir:s}=await f.info(o.c),n=[];for(const a of[...new Set(e)].sort()){
if(!o.asVolumes&&n.some(c=>i(a,c.path)))continue;const r=u(a,s)?"part of the running machine":await l(a,o);typeof r=="string"?o.c.log.warn(`the contents of ${a}\
 are not captured: it is ${r}`):n.push(r)}return n}t(m,"bindSources");function i(f,e){return f===e||f.startsWith(e.endsWith("/")?e:`${e}/`)}t(i,"isWithin");function u(f,e){
const o=e===void 0?j:[...j,e];return f==="/"||o.some(s=>i(f,s))||e!==void 0&&i(e,f)}t(u,"isOfTheMachine");async function l(f,{tars:e,without:o,asVolumes:s,c:n}){
const a=`./${y.posix.basename(f)}`,r=await e.folder(y.posix.dirname(f)),[c,h]=await v(r("find",["-L",a,"-maxdepth","0","-printf","%y\\n%s\\n"]),n)??[],b=t(()=>n.
log.warn(`files in ${f} changed while they were read: use --quiesce for a consistent copy`),"onChanged");if(c==="f"&&s)return"a single file, which a volume cann\
ot replace";if(c==="f"){n.log.warn(`${f} is a file of this machine; its content (${(0,T.z3)(Number(h))}) is captured too`);const O=t(()=>(0,L.sB)(r,["--derefere\
nce",a],{signal:n.signal,onChanged:b}),"read");return{path:f,type:"file",bytes:Number(h),read:O}}if(c!=="d")return c===void 0?"missing":"neither a folder nor a \
file";const E=await e.folder(f),w=await v(E("find",[".","-type","f","-printf","%s\\n"]),n);await(0,R.Yo)(E,{what:f,remedy:"omit bind mounts",c:n});const M=(w??[]).
reduce((O,g)=>O+Number(g),0),A=`${w?.length??0} files, ${(0,T.z3)(M)}`;n.log.warn(`${f} is a folder of this machine; its content (${A}) is captured too`);const _=[
"--anchored","--no-wildcards",...[...D,...o.filter(O=>i(O,f)).map(O=>y.posix.relative(f,O))].map(O=>`--exclude=./${O}`)];return{path:f,type:"folder",bytes:M,read:t(
()=>(0,L.sB)(E,[..._,"."],{signal:n.signal,onChanged:b}),"read")}}t(l,"look");async function v(f,{signal:e}){const o=[];try{return await(0,L.VO)(f,{signal:e,title:"\
inspecting a bind mount",onLine:t(s=>o.push(s),"onLine")}),o}catch(s){if(s instanceof P.Qd)return;throw s}}t(v,"lines")}),26414:((U,k,d)=>{d.d(k,{CQ:t(()=>f,"CQ"),
Eu:t(()=>v,"Eu"),GG:t(()=>e,"GG"),es:t(()=>l,"es")});var y=d(75892),P=d(51208),T=d(22506),L=d(17095),R=d(51630),j=d(88405),D=d(5064);const m={pre:"vm-snapshot.p\
re",post:"vm-snapshot.post",restored:"vm-snapshot.post-restore"},i="vm-snapshot.timeout",u="10m";function l(r){return r===i||Object.values(m).some(c=>c===r)}t(l,
"isHookLabel");async function v(r,c,{record:h,c:b}){const E=c.filter(A=>a(A)&&(n(A,"pre")||n(A,"post")));if(E.length===0)return{async[Symbol.asyncDispose](){}};
const w=[],M={[Symbol.asyncDispose]:()=>o(r,w.splice(0).reverse(),b)};try{for(const A of E)w.push(A),await h.owe({posts:w.map(({Id:p})=>p)}),await s(r,A,{hook:"\
pre",c:b});return M}catch(A){throw await M[Symbol.asyncDispose](),A}}t(v,"runHooks");async function f(r,c,h){for(const b of c)a(b)&&await s(r,b,{hook:"restored",
c:h})}t(f,"runRestoredHooks");async function e(r,{locked:c,c:h}){await(0,j.H)(r,{locked:c,async pay({paused:b,posts:E}){await(0,D.F)(r,b,h);const M=(await Promise.
all(E.toReversed().map(A=>(0,L.FA)(r,A,h)))).filter(A=>A!==void 0);await o(r,M.filter(a),h)},c:h})}t(e,"recoverCaptures");async function o(r,c,h){const b={...h,
signal:new AbortController().signal};for(const E of c)try{await s(r,E,{hook:"post",c:b})}catch(w){if(!(w instanceof y.JC))throw w;h.log.warn(w.message)}}t(o,"ru\
nPost");async function s(r,{Id:c,Name:h,Config:b},{hook:E,c:w}){const M=b.Labels?.[m[E]];if(M===void 0||M==="")return;const A=h.slice(1),p=`the command of the l\
abel ${m[E]} in ${A}`,_=(0,T.E9)(b.Labels?.[i]??u,`90s or ${u} (label ${i} of ${A})`),O=AbortSignal.timeout(_);try{await(0,P.m0)("docker",["exec",c,"sh","-c",M],
{signal:AbortSignal.any([w.signal,O]),env:(0,R.J$)(r.endpoint),title:p,onLine:t(g=>w.log.info(`${A}: ${g}`),"onLine")})}catch(g){throw g instanceof y.Qd?new y.Qd(
g.message,{hint:`Run it by hand: docker exec ${A} sh -c '<command>'`,cause:g,fields:g.fields}):!O.aborted||w.signal.aborted?g:new y.Qd(`${p} took longer than ${(0,T.
Xo)(_/1e3)}`,{hint:`Set a longer limit with the label ${i}: 30m. The command may still be running in the container`,cause:g})}}t(s,"run");function n({Config:r},c){
return!!r.Labels?.[m[c]]}t(n,"has");function a({State:r}){return r.Status==="running"}t(a,"isRunning")}),43805:((U,k,d)=>{d.d(k,{Eq:t(()=>e,"Eq"),Yo:t(()=>s,"Yo"),
kV:t(()=>o,"kV")});var y=d(75892),P=d(95782);const T=4095,L=[".","-mindepth","16","-printf","%p\\n"],R=1,j=/^(?=[-A-Za-z]*[AacCdDFijsStTu])([-A-Za-z]+) +(.+)$/,
D=/[^AacCdDFijsStTu]/g;async function m(n,{signal:a}){await(0,P.VO)(n("find",[".","-maxdepth","0"]),{signal:a,title:"accessing a volume"})}t(m,"reach");async function i(n,{
signal:a}){let r;const c=t(h=>{Buffer.byteLength(h)>T&&(r??=h)},"onLine");try{await(0,P.VO)(n("find",L),{signal:a,title:"looking for long paths",onLine:c})}catch(h){
if(!(h instanceof y.Qd)||h.fields.exit_code!==R)throw h}return r}t(i,"longPath");async function u(n,{signal:a}){const r=new Set;let c=0,h="";const b=t(E=>{const[
,w,M]=j.exec(E)??[];if(!(w===void 0||M===void 0||M.endsWith("/.."))){for(const A of w.replace(D,""))r.add(A);c++===0&&(h=M)}},"onLine");try{await(0,P.VO)(n("lsa\
ttr",["-R","-a","."]),{signal:a,title:"looking for chattr flags",onLine:b})}catch(E){if(!(E instanceof y.Qd)&&!(E instanceof y.Wt))throw E}return c===0?void 0:{
count:c,first:h,flags:[...r].sort().join("")}}t(u,"flaggedFiles");var l=d(92652),v=d(50435);const f=12e4;async function e(n,a,{tars:r,mountLimit:c=f,c:h}){for(const b of a){
const{Options:E}=await(0,l.y6)(n,b,h)??{},w=await r.within(b);if(w!==void 0)try{Object.keys(E??{}).length>0&&await o(w,h,c),await s(w,{what:`the volume ${b}`,remedy:`\
exclude the volume with --exclude-volume ${b}`,c:h})}catch(M){throw(0,v.q3)(M,b)}}}t(e,"lookAtVolumes");async function o(n,a,r=f){const c=AbortSignal.timeout(r);
try{await m(n,{signal:AbortSignal.any([a.signal,c])})}catch(h){throw!c.aborted||a.signal.aborted?h:new y.Qd(`Docker did not mount it within ${Math.round(r/1e3)}\
 s`,{cause:h})}}t(o,"mountVolume");async function s(n,{what:a,remedy:r,c}){const h=await i(n,c);if(h!==void 0){const p=a.charAt(0).toUpperCase()+a.slice(1);throw new y.
Wt(`${p} contains paths of more than 4095 bytes, which a tar cannot restore: ${h.slice(0,80)}…`,{hint:`Shorten them, or ${r}`})}const b=await u(n,c);if(b===void 0)
return;const{count:E,first:w,flags:M}=b,A=E===1?`${w} has`:`${w} and ${E-1} more have`;c.log.warn(`${a}: ${A} chattr flags (${M}), which are not captured`)}t(s,
"lookInside")}),87271:((U,k,d)=>{d.d(k,{AK:t(()=>L,"AK"),Cj:t(()=>P,"Cj"),eq:t(()=>T,"eq")});var y=d(56690);const P="vm-snapshot-staging",T="vm-snapshot.probe";
function L(){return`${P}/${(0,y.Pg)()}`}t(L,"stagingRepository")}),50435:((U,k,d)=>{d.d(k,{CX:t(()=>L,"CX"),HH:t(()=>T,"HH"),UX:t(()=>j,"UX"),_B:t(()=>D,"_B"),q3:t(
()=>R,"q3")});var y=d(75892);const P=6e5;function T(m,{excludeVolumes:i=[]}){const u=i.find(l=>!m.includes(l));if(u!==void 0)throw new y.dz(`Cannot exclude volu\
me '${u}': not found`,{hint:m.length===0?"Omit it: there are no volumes":`Choose among ${m.join(", ")}`});return m.filter(l=>!i.includes(l))}t(T,"volumesToRead");
async function*L(m,i,u){const l=await m.way(i);l.lossless||u.log.warn(`the volume ${i} is read through Docker's archive API: extended attributes, ACLs and holes\
 of its files are lost`);const v=t(()=>u.log.warn(`files of the volume ${i} changed while they were read: use --quiesce for a consistent copy`),"onChanged");let f=0;
const e=t(()=>{f++},"onSocket");try{yield*l.read({signal:u.signal,onChanged:v,onSocket:e})}catch(o){throw R(o,i)}f>0&&u.log.info(`the volume ${i}: ${f} sockets \
are not captured; programs recreate them`)}t(L,"readVolumeTar");function R(m,i){return m instanceof y.Qd?new y.Qd(`Cannot read the volume ${i}: ${j(m)}`,{hint:`\
Repair it, or exclude it with --exclude-volume ${i}`,cause:m}):m}t(R,"asUnreadable");function j({message:m}){const u=m.split(`
`).map(l=>l.trim().replace(/^docker: (Error response from daemon: )?/,"")).filter(l=>l!==""&&!/^(Run|See) 'docker/.test(l)&&!/Exiting with failure status/.test(
l));return(u[1]??u[0]??m).slice(0,300)}t(j,"inOneLine");async function D(m,i,u){try{await m.removeImage(i,{signal:AbortSignal.timeout(P)})}catch(l){l instanceof
y.m_||u.log.warn(`cannot remove the image ${i}: ${l instanceof Error?l.message:l}`)}}t(D,"removeReference")}),69167:((U,k,d)=>{d.d(k,{$R:t(()=>P,"$R"),m_:t(()=>i,
"m_"),qi:t(()=>f,"qi")});var y=d(76760);function P(e,{image:o,labels:s,again:n,freshVolumes:a=!1}){const r=m(e),c={...e.HostConfig,...R(e,n),...!a&&j(e),...l(e,
r)};return{body:{...L(e),Image:o,...s&&{Labels:s},HostConfig:c},networks:r}}t(P,"likeness");const T="container:";function L({Id:e,Config:o,HostConfig:s}){const{
Hostname:n,ExposedPorts:a,MacAddress:r,...c}=o;if(s.NetworkMode?.startsWith(T))return{...c,Domainname:""};const h=n!==void 0&&n!==""&&n!==i(e)&&s.UTSMode!=="hos\
t";return{...c,...a&&{ExposedPorts:a},...h&&{Hostname:n}}}t(L,"config");function R({HostConfig:e},o){const s=t(E=>o?.get(E)??E,"now"),n=t(E=>E?.startsWith(T)?T+
s(E.slice(T.length)):E,"mode"),{NetworkMode:a,PidMode:r,IpcMode:c,Cgroup:h,VolumesFrom:b}=e;return{NetworkMode:n(a),PidMode:n(r),IpcMode:n(c),Cgroup:n(h),VolumesFrom:b?.
map(E=>{const[w="",...M]=E.split(":");return[s(w),...M].join(":")})}}t(R,"shared");function j({Config:e,HostConfig:o,Mounts:s}){const n=new Map(s.flatMap(({Type:w,
Name:M,Destination:A,RW:p})=>w==="volume"&&M?[[A,{Name:M,RW:p}]]:[])),a=o.Binds??[],r=a.filter(w=>w.includes(":")),c=(o.Mounts??[]).map(w=>{const M=n.get(D(w.Target??
""));return w.Type==="volume"&&!w.Source&&M?{...w,Source:M.Name}:w}),h=new Set([...r.map(w=>D(w.split(":")[1]??"")),...c.map(({Target:w})=>D(w??""))]),b=[...a.filter(
w=>!w.includes(":")),...Object.keys(e.Volumes??{})].map(D),E=[...new Set(b)].flatMap(w=>{const M=n.get(w);return M===void 0||h.has(w)?[]:[{Type:"volume",Source:M.
Name,Target:w,...!M.RW&&{ReadOnly:!0},VolumeOptions:{NoCopy:!0}}]});return{...o.Binds&&{Binds:r},...c.length+E.length>0&&{Mounts:[...c,...E]}}}t(j,"withVolumes");
function D(e){const o=y.posix.normalize(e);return o.length>1?o.replace(/\/$/,""):o}t(D,"clean");function m({Id:e,Config:o,HostConfig:s,NetworkSettings:n}){const a=t(
([r,{NetworkID:c}])=>[r,c].includes(s.NetworkMode)||r==="bridge"&&s.NetworkMode==="default","isPrimary");return Object.entries(n.Networks??{}).sort((r,c)=>Number(
a(c))-Number(a(r))).map(r=>{const[c,{NetworkID:h,MacAddress:b,Aliases:E,...w}]=r,M=Object.fromEntries(Object.entries(w).filter(([_])=>!u.includes(_))),A=a(r)?o.
MacAddress:b===v(w.IPAddress)?void 0:b,p=E?.filter(_=>_!==i(e));return[c,{...M,...p&&{Aliases:p},...A&&{MacAddress:A}}]}).filter(([r,{MacAddress:c}])=>!f(r)||r===
"bridge"&&c!==void 0)}t(m,"endpoints");function i(e){return e.slice(0,12)}t(i,"shortId");const u=["EndpointID","Gateway","IPAddress","IPPrefixLen","IPv6Gateway",
"GlobalIPv6Address","GlobalIPv6PrefixLen","DNSNames"];function l({HostConfig:e,NetworkSettings:o},s){const{NetworkMode:n="default"}=e,a=Object.entries(o.Networks??
{}),r=n.startsWith(T),c=a.some(([h,{NetworkID:b}])=>n===h||n===b);return a.length===0||r||c||n==="default"?{}:{NetworkMode:s[0]?.[0]??a[0]?.[0]}}t(l,"network");
function v(e){const o=(e??"").split(".").map(Number);return o.length===4?["02","42",...o.map(s=>s.toString(16).padStart(2,"0"))].join(":"):void 0}t(v,"macOf");function f(e){
return e==="bridge"||e==="host"||e==="none"}t(f,"isBuiltIn")}),78560:((U,k,d)=>{d.d(k,{Xk:t(()=>P,"Xk"),Zw:t(()=>j,"Zw"),og:t(()=>T,"og"),qC:t(()=>L,"qC"),u3:t(
()=>R,"u3")});var y=d(75892);async function P(D,m,{signal:i}){const u=`inspect network '${m}'`;return await D.json({method:"GET",path:`/networks/${encodeURIComponent(
m)}`,what:u,signal:i})}t(P,"inspectNetwork");async function T(D,m,{signal:i}){const u={filters:JSON.stringify(m)};return await D.json({method:"GET",path:"/netwo\
rks",query:u,what:"list networks",signal:i})??[]}t(T,"listNetworks");async function L(D,m,{signal:i}){try{const u=`inspect network '${m}'`;return await D.json({
method:"GET",path:`/networks/${encodeURIComponent(m)}`,what:u,signal:i})}catch(u){if(u instanceof y.m_)return;throw u}}t(L,"findNetwork");async function R(D,m,{
signal:i}){const{Name:u,Driver:l,EnableIPv4:v,EnableIPv6:f,IPAM:e,Internal:o,Attachable:s,Options:n,Labels:a}=m,r={Name:u,Driver:l,EnableIPv4:v,EnableIPv6:f,IPAM:e,
Internal:o,Attachable:s,Options:n,Labels:a,CheckDuplicate:!0};try{await D.json({method:"POST",path:"/networks/create",body:r,what:`create network '${u}'`,signal:i})}catch(c){
if(!(c instanceof y.fK))throw c}}t(R,"recreateNetwork");async function j(D,m,{signal:i}){try{await D.json({method:"DELETE",path:`/networks/${m}`,what:`remove ne\
twork ${m}`,signal:i})}catch(u){if(!(u instanceof y.m_))throw u}}t(j,"removeNetwork")}),88405:((U,k,d)=>{d.d(k,{H:t(()=>j,"H"),c:t(()=>R,"c")});var y=d(26921),P=d(
14815);const T="capture",L=y.Ikc({paused:y.YOg(y.YjP()).default([]),posts:y.YOg(y.YjP()).default([])});function R(D,{lock:m,signal:i}){let u={paused:[],posts:[]},
l;return{async owe(v){u={...u,...v},l===void 0?l=await(0,P.C)(D,{kind:T,lock:m,entry:u,signal:i}):await l.write(u)},async[Symbol.asyncDispose](){await l?.end()}}}
t(R,"captureRecord");async function j(D,{locked:m,pay:i,c:u}){await(0,P.Y)(D,T,{locked:m,async putRight({entry:l}){const v=L.safeParse(l).data;v!==void 0&&await i(
v)},c:u})}t(j,"endAbandonedCaptures")}),5064:((U,k,d)=>{d.d(k,{F:t(()=>u,"F"),N:t(()=>m,"N")});var y=d(75892),P=d(51208),T=d(17095),L=d(51630);const R=6e4,j=5,D=`\
trap '' INT TERM HUP; read -r word; [ "$word" = done ] || exec docker unpause "$@"`;async function m(l,v,{record:f,c:e}){if(v.length===0)return{async resume(){},
async[Symbol.asyncDispose](){}};await f.owe({paused:[...v]});const o=(0,P.J7)("sh",["-c",D,"vm-snapshot-guard",...v],(0,L.J$)(l.endpoint));let s=!0;const n=t(async()=>{
s&&(s=!1,await u(l,v,e),await o(`done
`))},"thaw");try{for(const a of v)await i(l,a,e);return{resume:n,[Symbol.asyncDispose]:n}}catch(a){throw await n(),a}}t(m,"pauseContainers");async function i(l,v,f){
try{await(0,T.aO)(l,v,{to:"pause",signal:f.signal})}catch(e){if(!(e instanceof y.fK)&&!(e instanceof y.Qd))throw e;const o=await(0,T.FA)(l,v,f),s=o?.State.Status;
if(o===void 0||s!=="exited"&&s!=="restarting")throw e;s==="restarting"&&f.log.warn(`${o.Name.slice(1)} keeps restarting and cannot be paused: its files may be i\
nconsistent`)}}t(i,"pause");async function u(l,v,f){for(const e of v){const o=performance.now();try{await(0,T.aO)(l,e,{to:"unpause",signal:AbortSignal.timeout(R)});
const s=Math.round((performance.now()-o)/1e3);s>=j&&f.log.info(`a container took ${s} s to resume: Docker before 23 waits for a running health check`)}catch(s){
if(s instanceof y.m_||s instanceof y.fK||/is not paused/.test(String(s)))continue;f.log.warn(`the container ${e} may still be paused: ${s instanceof Error?s.message:
s}; to resume it: docker unpause ${e}`)}}}t(u,"unpauseAll")}),48474:((U,k,d)=>{d.d(k,{fc:t(()=>j,"fc"),jC:t(()=>P,"jC"),w9:t(()=>R,"w9")});var y=d(69167);async function P(i,u,{
name:l,signal:v,...f}){return await R(i,(0,y.$R)(u,f),{name:l,signal:v})}t(P,"recreateContainer");const T=6e4,L="1.44";async function R(i,{body:u,networks:l},{name:v,
signal:f}){const e=i.speaks(L),[o,...s]=l.filter(([h])=>e||!(0,y.qi)(h)),n=o===void 0?[]:e?[o,...s]:[o],a=e?void 0:l[0]?.[1].MacAddress,r={...u,...a!==void 0&&{
MacAddress:a},...n.length>0&&{NetworkingConfig:{EndpointsConfig:Object.fromEntries(n)}}},c=await i.createContainer(r,{name:v,signal:f});try{for(const[h,b]of e?[]:
s){const E={method:"POST",path:`/networks/${h}/connect`,body:{Container:c,EndpointConfig:b}};await i.json({...E,what:`connect container '${v}' to network '${h}'`,
signal:f})}}catch(h){throw await i.removeContainer(c,{volumes:!1,signal:AbortSignal.timeout(T)}),h}return c}t(R,"makeLike");function j(i,u){const l=[],v=new Set,
f=t(e=>{if(v.has(e))return;v.add(e);const o=m(u(e));for(const s of i)o.some(n=>D(u(s),n))&&f(s);l.push(e)},"add");for(const e of i)f(e);return l}t(j,"inOrderOfN\
eed");function D({Id:i,Name:u},l){return u===`/${l}`||l.length>=(0,y.m_)(i).length&&i.startsWith(l)}t(D,"isCalled");function m({HostConfig:{NetworkMode:i,PidMode:u,
IpcMode:l,Cgroup:v,VolumesFrom:f,Links:e}}){const o=[i,u,l,v].flatMap(a=>a?.startsWith("container:")?[a.slice(10)]:[]),s=(f??[]).map(a=>a.split(":")[0]??""),n=(e??
[]).map(a=>(a.split(":")[0]??"").replace(/^\//,""));return[...o,...s,...n].filter(a=>a!=="")}t(m,"needs")}),95782:((U,k,d)=>{d.d(k,{Di:t(()=>u,"Di"),VO:t(()=>e,
"VO"),sB:t(()=>v,"sB")});var y=d(75892),P=d(51208),T=d(81622);const L=["--acls","--xattrs","--xattrs-include=*","--xattrs-exclude=security.selinux"],R=["--creat\
e","--file=-","--format=posix","--sort=name","--numeric-owner","--sparse",...L,"--pax-option=exthdr.name=%d/PaxHeaders/%f,delete=atime,delete=ctime","--warning=\
no-file-changed"],j=["--extract","--file=-","--numeric-owner","--same-owner","--same-permissions","--delay-directory-restore",...L],D=[".","-mindepth","1","-del\
ete"],m=1,i=/tar: (.*): (?:Wrote only \d+ of \d+ bytes|Cannot .*: (?:No space left on device|Disk quota exceeded))/;function u(o,s="the volume"){return{lossless:!0,
read:t(n=>v(o,["."],n),"read"),async write(n,{signal:a}){await e(o("find",D),{signal:a,title:`emptying ${s}`});try{await e(o("tar",j),{signal:a,title:`filling ${s}`,
input:n})}catch(r){throw l(r,s)}}}}t(u,"processTransport");function l(o,s){if(!(o instanceof y.Qd))return o;const[,n]=i.exec(o.message)??[];return n===void 0?o:
new y._p(`Cannot write ${n} into ${s}: no space left on the disk of the Docker daemon`,{hint:"Free some space there (docker system df shows the usage), then run\
 the command again",cause:o})}t(l,"asFull");async function*v(o,s,{signal:n,onChanged:a,onSocket:r}){const{command:c,args:h,cwd:b,env:E}=o("tar",[...R,...s]),M={
signal:n,onLine:t(p=>{p.endsWith(": socket ignored")&&r?.()},"onLine"),tellLast:f,accepts:[m],title:"reading a volume",...b&&{cwd:b},...E&&{env:E}};(yield*(0,P.
U1)(c,h,M))===m&&a?.()}t(v,"readTar");const f=t(o=>o.map(T.r),"plainly");async function e({command:o,args:s,cwd:n,env:a},r){return(await(0,P.m0)(o,s,{tellLast:f,
...r,...n&&{cwd:n},...a&&{env:a}})).stdout}t(e,"runIn")}),23236:((U,k,d)=>{d.d(k,{r:t(()=>b,"r")});var y=d(51455),P=d(75892),T=d(51208),L=d(92652),R=d(56118),j=d(
51630),D=d(64007);const m="vm-snapshot-helper:1",i="/volume",u=new Date(0);async function l(p,{label:_,c:O}){await f(p,O);const g=Object.entries(_).flatMap(([$,
S])=>["--label",`${$}=${S}`]),C=(0,j.J$)(p.endpoint);return $=>(S,I)=>({command:"docker",args:["run","--rm","--interactive","--network","none","--log-driver","n\
one","--security-opt","label=disable",...g,"--mount","type=bind,source=/usr,target=/usr,readonly",...$===void 0?[]:["--mount",v($),"--workdir",i],m,`/usr/bin/${S}`,
...I],env:C})}t(l,"helperFor");function v(p){return"volume"in p?`type=volume,source=${p.volume},target=${i},volume-nocopy`:`type=bind,"source=${p.folder.replaceAll(
'"','""')}",target=${i}`}t(v,"mountOf");async function f(p,{signal:_}){try{await p.inspectImage(m,{signal:_})}catch(O){if(!(O instanceof P.m_))throw O;const[g,C]=m.
split(":"),$={method:"POST",path:"/images/create",query:{fromSrc:"-",repo:g,tag:C},body:e(),what:"import the helper image",signal:_};for await(const S of(0,D.c)(
p.bytes($),$.what));}}t(f,"ensureImage");function e(){const p=(0,R.pack)();for(const _ of["usr","volume","dev","proc","sys","tmp"])p.entry({name:`${_}/`,type:"d\
irectory",mtime:u});for(const _ of["bin","sbin","lib","lib64"])p.entry({name:_,type:"symlink",linkname:`usr/${_}`,mtime:u});return p.finalize(),p}t(e,"root");var o=function(p,_,O){
if(_!=null){if(typeof _!="object"&&typeof _!="function")throw new TypeError("Object expected.");var g,C;if(O){if(!Symbol.asyncDispose)throw new TypeError("Symbo\
l.asyncDispose is not defined.");g=_[Symbol.asyncDispose]}if(g===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");g=_[Symbol.dispose],
O&&(C=g)}if(typeof g!="function")throw new TypeError("Object not disposable.");C&&(g=t(function(){try{C.call(this)}catch($){return Promise.reject($)}},"dispose")),
p.stack.push({value:_,dispose:g,async:O})}else O&&p.stack.push({async:!0});return _},s=(function(p){return function(_){function O(S){_.error=_.hasError?new p(S,
_.error,"An error was suppressed during disposal."):S,_.hasError=!0}t(O,"fail");var g,C=0;function $(){for(;g=_.stack.pop();)try{if(!g.async&&C===1)return C=0,_.
stack.push(g),Promise.resolve().then($);if(g.dispose){var S=g.dispose.call(g.value);if(g.async)return C|=2,Promise.resolve(S).then($,function(I){return O(I),$()})}else
C|=1}catch(I){O(I)}if(C===1)return _.hasError?Promise.reject(_.error):Promise.resolve();if(_.hasError)throw _.error}return t($,"next"),$()}})(typeof SuppressedError==
"function"?SuppressedError:function(p,_,O){var g=new Error(O);return g.name="SuppressedError",g.error=p,g.suppressed=_,g});const n="/volume",a=6e4;function r(p,_,O){
return{lossless:!1,async*read({signal:C}){const $={stack:[],error:void 0,hasError:!1};try{const I=`/containers/${o($,await g(C),!0).id}/archive`;yield*p.bytes({
method:"GET",path:I,query:{path:`${n}/.`},what:`read volume '${_}'`,signal:C})}catch(S){$.error=S,$.hasError=!0}finally{const S=s($);S&&await S}},async write(C,{
signal:$}){const S={stack:[],error:void 0,hasError:!1};try{const N=`/containers/${o(S,await g($),!0).id}/archive`,W={path:n,copyUIDGID:!0};await p.json({method:"\
PUT",path:N,query:W,body:C,what:`fill volume '${_}'`,signal:$})}catch(I){S.error=I,S.hasError=!0}finally{const I=s(S);I&&await I}}};async function g(C){await f(
p,{signal:C});const S={Image:m,Cmd:["never"],NetworkDisabled:!0,HostConfig:{Mounts:[{Type:"volume",Source:_,Target:n,VolumeOptions:{NoCopy:!0}}]},Labels:O},I=await p.
createContainer(S,{signal:C});return{id:I,[Symbol.asyncDispose]:()=>p.removeContainer(I,{volumes:!1,signal:AbortSignal.timeout(a)})}}}t(r,"archiveTransport");var c=d(
95782);const h={LC_ALL:"C.UTF-8"};function b(p,{label:_,c:O}){let g,C;const $=t(async I=>{const N=await(0,L.y6)(p,I,O);if(N===void 0)throw new P.m_(`Docker has \
no volume '${I}'`);return await S({volume:I},E(N)?void 0:N.Mountpoint)},"within");return{within:$,async way(I){const N=await $(I);return N===void 0?r(p,I,_):(0,c.
Di)(N,`the volume ${I}`)},async folder(I){const N=await S({folder:I},I);if(N!==void 0)return N;throw new P.Wt(`Cannot read the folder ${I}: Docker's host does n\
ot have GNU tar`,{hint:"Install GNU tar there, or omit bind mounts"})}};async function S(I,N){return C??=A((W,x)=>({command:W,args:x}),O),N!==void 0&&await w(p,
N)&&await C?(W,x)=>({command:W,args:x,cwd:N,env:h}):(g??=M(p,{label:_,c:O}),(await g)?.(I))}}t(b,"volumeTars");function E({Driver:p,Options:_}){return p!=="loca\
l"||Object.keys(_??{}).length>0}t(E,"mayBeMounted");async function w(p,_){return p.endpoint.kind!=="unix"||process.geteuid?.()!==0?!1:(await(0,y.stat)(_).catch(
()=>{}))?.isDirectory()===!0}t(w,"isFolderHere");async function M(p,{label:_,c:O}){const g=await l(p,{label:_,c:O});return await A(g(),O)?g:void 0}t(M,"workingH\
elper");async function A(p,_){const{command:O,args:g,env:C}=p("tar",["--version"]);try{const{stdout:$}=await(0,T.m0)(O,g,{signal:_.signal,...C&&{env:C}});return/GNU tar/.
test($)}catch($){if(!($ instanceof P.Qd)&&!($ instanceof P.Wt))throw $;return _.log.debug(`no GNU tar: ${$.message}`),!1}}t(A,"hasGnuTar")})};export{G as id,H as ids,V as modules};
