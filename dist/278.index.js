var B=Object.defineProperty;var t=(W,k)=>B(W,"name",{value:k,configurable:!0});const G=278,H=[278],V={8242:((W,k,u)=>{u.d(k,{U:t(()=>i,"U"),o:t(()=>_,"o")});var g=u(76760),$=u(75892),A=u(13785),C=u(51313),R=u(56879);const j=["/proc","/sys",
"/dev","/run","/var/run"],M=[".git",".vm-snapshot"];async function _(f,e,n){const{DockerRootDir:s}=await f.info(n.c),o=[];for(const a of[...new Set(e)].sort()){
if(!n.asVolumes&&o.some(c=>i(a,c.path)))continue;const r=d(a,s)?"a part of the running machine":await l(a,n);typeof r=="string"?n.c.log.warn(`the contents of ${a}\
 are not captured: it is ${r}`):o.push(r)}return o}t(_,"bindSources");function i(f,e){return f===e||f.startsWith(e.endsWith("/")?e:`${e}/`)}t(i,"isWithin");function d(f,e){
const n=e===void 0?j:[...j,e];return f==="/"||n.some(s=>i(f,s))||e!==void 0&&i(e,f)}t(d,"isOfTheMachine");async function l(f,{tars:e,without:n,asVolumes:s,c:o}){
const a=`./${g.posix.basename(f)}`,r=await e.folder(g.posix.dirname(f)),[c,m]=await v(r("find",["-L",a,"-maxdepth","0","-printf","%y\\n%s\\n"]),o)??[],b=t(()=>o.
log.warn(`files in ${f} changed while they were read: use --quiesce for a consistent copy`),"onChanged");if(c==="f"&&s)return"a single file, and no volume can s\
tand for it";if(c==="f"){o.log.warn(`${f} is a file of this machine, and what it holds (${(0,A.z3)(Number(m))}) is captured too`);const O=t(()=>(0,C.sB)(r,["--d\
ereference",a],{signal:o.signal,onChanged:b}),"read");return{path:f,type:"file",bytes:Number(m),read:O}}if(c!=="d")return c===void 0?"not there":"neither a fold\
er nor a file";const E=await e.folder(f),p=await v(E("find",[".","-type","f","-printf","%s\\n"]),o);await(0,R.Yo)(E,{what:f,remedy:"leave bind mounts out",c:o});
const D=(p??[]).reduce((O,y)=>O+Number(y),0),T=`${p?.length??0} files, ${(0,A.z3)(D)}`;o.log.warn(`${f} is a folder of this machine, and what it holds (${T}) is\
 captured too`);const h=["--anchored","--no-wildcards",...[...M,...n.filter(O=>i(O,f)).map(O=>g.posix.relative(f,O))].map(O=>`--exclude=./${O}`)];return{path:f,
type:"folder",bytes:D,read:t(()=>(0,C.sB)(E,[...h,"."],{signal:o.signal,onChanged:b}),"read")}}t(l,"look");async function v(f,{signal:e}){const n=[];try{return await(0,C.
VO)(f,{signal:e,title:"looking at a bind mount",onLine:t(s=>n.push(s),"onLine")}),n}catch(s){if(s instanceof $.Qd)return;throw s}}t(v,"lines")}),77250:((W,k,u)=>{
u.d(k,{CQ:t(()=>f,"CQ"),Eu:t(()=>v,"Eu"),GG:t(()=>e,"GG"),es:t(()=>l,"es")});var g=u(2202),$=u(75892),A=u(79738),C=u(77791),R=u(17095),j=u(51630),M=u(84612);const _={
pre:"vm-snapshot.pre",post:"vm-snapshot.post",restored:"vm-snapshot.post-restore"},i="vm-snapshot.timeout",d="10m";function l(r){return r===i||Object.values(_).
some(c=>c===r)}t(l,"isHookLabel");async function v(r,c,{record:m,c:b}){const E=c.filter(T=>a(T)&&(o(T,"pre")||o(T,"post")));if(E.length===0)return{async[Symbol.
asyncDispose](){}};const p=[],D={[Symbol.asyncDispose]:()=>n(r,p.splice(0).reverse(),b)};try{for(const T of E)p.push(T),await m.owe({posts:p.map(({Id:w})=>w)}),
await s(r,T,{hook:"pre",c:b});return D}catch(T){throw await D[Symbol.asyncDispose](),T}}t(v,"runHooks");async function f(r,c,m){for(const b of c)a(b)&&await s(r,
b,{hook:"restored",c:m})}t(f,"runRestoredHooks");async function e(r,{locked:c,c:m}){await(0,C.H)(r,{locked:c,async pay({paused:b,posts:E}){await(0,M.F)(r,b,m);const D=(await Promise.
all(E.toReversed().map(T=>(0,R.FA)(r,T,m)))).filter(T=>T!==void 0);await n(r,D.filter(a),m)},c:m})}t(e,"recoverCaptures");async function n(r,c,m){const b={...m,
signal:new AbortController().signal};for(const E of c)try{await s(r,E,{hook:"post",c:b})}catch(p){if(!(p instanceof $.JC))throw p;m.log.warn(p.message)}}t(n,"ru\
nPost");async function s(r,{Id:c,Name:m,Config:b},{hook:E,c:p}){const D=b.Labels?.[_[E]];if(D===void 0||D==="")return;const T=m.slice(1),w=`the command of the l\
abel ${_[E]} in ${T}`,h=(0,g.E9)(b.Labels?.[i]??d,`90s or ${d} (label ${i} of ${T})`),O=AbortSignal.timeout(h);try{await(0,A.m0)("docker",["exec",c,"sh","-c",D],
{signal:AbortSignal.any([p.signal,O]),env:(0,j.J$)(r.endpoint),title:w,onLine:t(y=>p.log.info(`${T}: ${y}`),"onLine")})}catch(y){throw y instanceof $.Qd?new $.Qd(
y.message,{hint:`Try it with: docker exec ${T} sh -c '<command>'`,cause:y,fields:y.fields}):!O.aborted||p.signal.aborted?y:new $.Qd(`${w} took longer than ${(0,g.
Xo)(h/1e3)}`,{hint:`It may run on in the container. Give it more time with the label ${i}: 30m`,cause:y})}}t(s,"run");function o({Config:r},c){return!!r.Labels?.[_[c]]}
t(o,"has");function a({State:r}){return r.Status==="running"}t(a,"isRunning")}),56879:((W,k,u)=>{u.d(k,{Eq:t(()=>e,"Eq"),Yo:t(()=>s,"Yo"),kV:t(()=>n,"kV")});var g=u(
75892),$=u(51313);const A=4095,C=[".","-mindepth","16","-printf","%p\\n"],R=1,j=/^(?=[-A-Za-z]*[AacCdDFijsStTu])([-A-Za-z]+) +(.+)$/,M=/[^AacCdDFijsStTu]/g;async function _(o,{
signal:a}){await(0,$.VO)(o("find",[".","-maxdepth","0"]),{signal:a,title:"reaching a volume"})}t(_,"reach");async function i(o,{signal:a}){let r;const c=t(m=>{Buffer.
byteLength(m)>A&&(r??=m)},"onLine");try{await(0,$.VO)(o("find",C),{signal:a,title:"looking for long paths",onLine:c})}catch(m){if(!(m instanceof g.Qd)||m.fields.
exit_code!==R)throw m}return r}t(i,"longPath");async function d(o,{signal:a}){const r=new Set;let c=0,m="";const b=t(E=>{const[,p,D]=j.exec(E)??[];if(!(p===void 0||
D===void 0||D.endsWith("/.."))){for(const T of p.replace(M,""))r.add(T);c++===0&&(m=D)}},"onLine");try{await(0,$.VO)(o("lsattr",["-R","-a","."]),{signal:a,title:"\
looking for flags",onLine:b})}catch(E){if(!(E instanceof g.Qd)&&!(E instanceof g.Wt))throw E}return c===0?void 0:{count:c,first:m,flags:[...r].sort().join("")}}
t(d,"flaggedFiles");var l=u(92652),v=u(37710);const f=12e4;async function e(o,a,{tars:r,mountLimit:c=f,c:m}){for(const b of a){const{Options:E}=await(0,l.y6)(o,
b,m)??{},p=await r.within(b);if(p!==void 0)try{Object.keys(E??{}).length>0&&await n(p,m,c),await s(p,{what:`the volume ${b}`,remedy:`leave the volume out with -\
-exclude-volume ${b}`,c:m})}catch(D){throw(0,v.q3)(D,b)}}}t(e,"lookAtVolumes");async function n(o,a,r=f){const c=AbortSignal.timeout(r);try{await _(o,{signal:AbortSignal.
any([a.signal,c])})}catch(m){throw!c.aborted||a.signal.aborted?m:new g.Qd(`Docker did not mount it within ${Math.round(r/1e3)} s`,{cause:m})}}t(n,"mountVolume");
async function s(o,{what:a,remedy:r,c}){const m=await i(o,c);if(m!==void 0){const w=a.charAt(0).toUpperCase()+a.slice(1);throw new g.Wt(`${w} holds paths of mor\
e than 4095 bytes, which no tar can restore: ${m.slice(0,80)}…`,{hint:`Shorten them, or ${r}`})}const b=await d(o,c);if(b===void 0)return;const{count:E,first:p,
flags:D}=b,T=E===1?`${p} has`:`${p} and ${E-1} more have`;c.log.warn(`${a}: ${T} flags of chattr (${D}), which do not come along`)}t(s,"lookInside")}),37710:((W,k,u)=>{
u.d(k,{HH:t(()=>A,"HH"),UX:t(()=>j,"UX"),jg:t(()=>C,"jg"),q3:t(()=>R,"q3"),zd:t(()=>M,"zd")});var g=u(75892);const $=6e5;function A(_,{excludeVolumes:i=[]}){const d=i.
find(l=>!_.includes(l));if(d!==void 0)throw new g.dz(`There is no volume '${d}' to exclude`,{hint:_.length===0?"Leave it out: there are no volumes":`Choose amon\
g ${_.join(", ")}`});return _.filter(l=>!i.includes(l))}t(A,"volumesToRead");async function*C(_,i,d){const l=await _.way(i);l.lossless||d.log.warn(`the volume ${i}\
 is read through Docker's archive call: extended attributes, ACLs and holes of its files are lost`);const v=t(()=>d.log.warn(`files of the volume ${i} changed w\
hile they were read: use --quiesce for a consistent copy`),"onChanged");let f=0;const e=t(()=>{f++},"onSocket");try{yield*l.read({signal:d.signal,onChanged:v,onSocket:e})}catch(n){
throw R(n,i)}f>0&&d.log.info(`the volume ${i}: ${f} sockets are left out, since their programs make them again`)}t(C,"readVolume");function R(_,i){return _ instanceof
g.Qd?new g.Qd(`The volume ${i} cannot be read: ${j(_)}`,{hint:`Put it right, or leave it out with --exclude-volume ${i}`,cause:_}):_}t(R,"asUnreadable");function j({
message:_}){const d=_.split(`
`).map(l=>l.trim().replace(/^docker: (Error response from daemon: )?/,"")).filter(l=>l!==""&&!/^(Run|See) 'docker/.test(l)&&!/Exiting with failure status/.test(
l));return(d[1]??d[0]??_).slice(0,300)}t(j,"inOneLine");async function M(_,i,d){try{await _.removeImage(i,{signal:AbortSignal.timeout($)})}catch(l){l instanceof
g.m_||d.log.warn(`the image ${i} stays behind: ${l instanceof Error?l.message:l}`)}}t(M,"dropImage")}),25243:((W,k,u)=>{u.d(k,{AK:t(()=>C,"AK"),Cj:t(()=>$,"Cj"),
eq:t(()=>A,"eq")});var g=u(2430);const $="vm-snapshot-staging",A="vm-snapshot.probe";function C(){return`${$}/${(0,g.Pg)()}`}t(C,"stagingRepository")}),77791:((W,k,u)=>{
u.d(k,{H:t(()=>j,"H"),c:t(()=>R,"c")});var g=u(26921),$=u(9609);const A="capture",C=g.Ikc({paused:g.YOg(g.YjP()).default([]),posts:g.YOg(g.YjP()).default([])});
function R(M,{lock:_,signal:i}){let d={paused:[],posts:[]},l;return{async owe(v){d={...d,...v},l===void 0?l=await(0,$.C)(M,{kind:A,lock:_,entry:d,signal:i}):await l.
write(d)},async[Symbol.asyncDispose](){await l?.end()}}}t(R,"captureRecord");async function j(M,{locked:_,pay:i,c:d}){await(0,$.Y)(M,A,{locked:_,async putRight({
entry:l}){const v=C.safeParse(l).data;v!==void 0&&await i(v)},c:d})}t(j,"endAbandonedCaptures")}),84612:((W,k,u)=>{u.d(k,{C:t(()=>_,"C"),F:t(()=>d,"F")});var g=u(
75892),$=u(79738),A=u(17095),C=u(51630);const R=6e4,j=5,M=`trap '' INT TERM HUP; read -r word; [ "$word" = done ] || exec docker unpause "$@"`;async function _(l,v,{
record:f,c:e}){if(v.length===0)return{async thaw(){},async[Symbol.asyncDispose](){}};await f.owe({paused:[...v]});const n=(0,$.Dr)("sh",["-c",M,"vm-snapshot-gua\
rd",...v],(0,C.J$)(l.endpoint));let s=!0;const o=t(async()=>{s&&(s=!1,await d(l,v,e),await n(`done
`))},"thaw");try{for(const a of v)await i(l,a,e);return{thaw:o,[Symbol.asyncDispose]:o}}catch(a){throw await o(),a}}t(_,"freeze");async function i(l,v,f){try{await(0,A.
aO)(l,v,{to:"pause",signal:f.signal})}catch(e){if(!(e instanceof g.fK)&&!(e instanceof g.Qd))throw e;const n=await(0,A.FA)(l,v,f),s=n?.State.Status;if(n===void 0||
s!=="exited"&&s!=="restarting")throw e;s==="restarting"&&f.log.warn(`${n.Name.slice(1)} is restarted again and again and cannot be paused: its files may be out \
of step with each other`)}}t(i,"pause");async function d(l,v,f){for(const e of v){const n=performance.now();try{await(0,A.aO)(l,e,{to:"unpause",signal:AbortSignal.
timeout(R)});const s=Math.round((performance.now()-n)/1e3);s>=j&&f.log.info(`a container took ${s} s to run on: Docker before 23 waits for a health check that w\
as at work`)}catch(s){if(s instanceof g.m_||s instanceof g.fK||/is not paused/.test(String(s)))continue;f.log.warn(`the container ${e} may still be paused: ${s instanceof
Error?s.message:s}; docker unpause ${e}`)}}}t(d,"unpauseAll")}),69167:((W,k,u)=>{u.d(k,{$R:t(()=>$,"$R"),m_:t(()=>i,"m_"),qi:t(()=>f,"qi")});var g=u(76760);function $(e,{
image:n,labels:s,again:o,freshVolumes:a=!1}){const r=_(e),c={...e.HostConfig,...R(e,o),...!a&&j(e),...l(e,r)};return{body:{...C(e),Image:n,...s&&{Labels:s},HostConfig:c},
networks:r}}t($,"likeness");const A="container:";function C({Id:e,Config:n,HostConfig:s}){const{Hostname:o,ExposedPorts:a,MacAddress:r,...c}=n;if(s.NetworkMode?.
startsWith(A))return{...c,Domainname:""};const m=o!==void 0&&o!==""&&o!==i(e)&&s.UTSMode!=="host";return{...c,...a&&{ExposedPorts:a},...m&&{Hostname:o}}}t(C,"co\
nfig");function R({HostConfig:e},n){const s=t(E=>n?.get(E)??E,"now"),o=t(E=>E?.startsWith(A)?A+s(E.slice(A.length)):E,"mode"),{NetworkMode:a,PidMode:r,IpcMode:c,
Cgroup:m,VolumesFrom:b}=e;return{NetworkMode:o(a),PidMode:o(r),IpcMode:o(c),Cgroup:o(m),VolumesFrom:b?.map(E=>{const[p="",...D]=E.split(":");return[s(p),...D].join(
":")})}}t(R,"shared");function j({Config:e,HostConfig:n,Mounts:s}){const o=new Map(s.flatMap(({Type:p,Name:D,Destination:T,RW:w})=>p==="volume"&&D?[[T,{Name:D,RW:w}]]:
[])),a=n.Binds??[],r=a.filter(p=>p.includes(":")),c=(n.Mounts??[]).map(p=>{const D=o.get(M(p.Target??""));return p.Type==="volume"&&!p.Source&&D?{...p,Source:D.
Name}:p}),m=new Set([...r.map(p=>M(p.split(":")[1]??"")),...c.map(({Target:p})=>M(p??""))]),b=[...a.filter(p=>!p.includes(":")),...Object.keys(e.Volumes??{})].map(
M),E=[...new Set(b)].flatMap(p=>{const D=o.get(p);return D===void 0||m.has(p)?[]:[{Type:"volume",Source:D.Name,Target:p,...!D.RW&&{ReadOnly:!0},VolumeOptions:{NoCopy:!0}}]});
return{...n.Binds&&{Binds:r},...c.length+E.length>0&&{Mounts:[...c,...E]}}}t(j,"withVolumes");function M(e){const n=g.posix.normalize(e);return n.length>1?n.replace(
/\/$/,""):n}t(M,"clean");function _({Id:e,Config:n,HostConfig:s,NetworkSettings:o}){const a=t(([r,{NetworkID:c}])=>[r,c].includes(s.NetworkMode)||r==="bridge"&&
s.NetworkMode==="default","isPrimary");return Object.entries(o.Networks??{}).sort((r,c)=>Number(a(c))-Number(a(r))).map(r=>{const[c,{NetworkID:m,MacAddress:b,Aliases:E,
...p}]=r,D=Object.fromEntries(Object.entries(p).filter(([h])=>!d.includes(h))),T=a(r)?n.MacAddress:b===v(p.IPAddress)?void 0:b,w=E?.filter(h=>h!==i(e));return[c,
{...D,...w&&{Aliases:w},...T&&{MacAddress:T}}]}).filter(([r,{MacAddress:c}])=>!f(r)||r==="bridge"&&c!==void 0)}t(_,"endpoints");function i(e){return e.slice(0,12)}
t(i,"shortId");const d=["EndpointID","Gateway","IPAddress","IPPrefixLen","IPv6Gateway","GlobalIPv6Address","GlobalIPv6PrefixLen","DNSNames"];function l({HostConfig:e,
NetworkSettings:n},s){const{NetworkMode:o="default"}=e,a=Object.entries(n.Networks??{}),r=o.startsWith(A),c=a.some(([m,{NetworkID:b}])=>o===m||o===b);return a.length===
0||r||c||o==="default"?{}:{NetworkMode:s[0]?.[0]??a[0]?.[0]}}t(l,"network");function v(e){const n=(e??"").split(".").map(Number);return n.length===4?["02","42",
...n.map(s=>s.toString(16).padStart(2,"0"))].join(":"):void 0}t(v,"macOf");function f(e){return e==="bridge"||e==="host"||e==="none"}t(f,"isBuiltIn")}),78560:((W,k,u)=>{
u.d(k,{Xk:t(()=>$,"Xk"),Zw:t(()=>j,"Zw"),og:t(()=>A,"og"),qC:t(()=>C,"qC"),u3:t(()=>R,"u3")});var g=u(75892);async function $(M,_,{signal:i}){const d=`inspect n\
etwork '${_}'`;return await M.json({method:"GET",path:`/networks/${encodeURIComponent(_)}`,what:d,signal:i})}t($,"inspectNetwork");async function A(M,_,{signal:i}){
const d={filters:JSON.stringify(_)};return await M.json({method:"GET",path:"/networks",query:d,what:"list networks",signal:i})??[]}t(A,"listNetworks");async function C(M,_,{
signal:i}){try{const d=`inspect network '${_}'`;return await M.json({method:"GET",path:`/networks/${encodeURIComponent(_)}`,what:d,signal:i})}catch(d){if(d instanceof
g.m_)return;throw d}}t(C,"findNetwork");async function R(M,_,{signal:i}){const{Name:d,Driver:l,EnableIPv4:v,EnableIPv6:f,IPAM:e,Internal:n,Attachable:s,Options:o,
Labels:a}=_,r={Name:d,Driver:l,EnableIPv4:v,EnableIPv6:f,IPAM:e,Internal:n,Attachable:s,Options:o,Labels:a,CheckDuplicate:!0};try{await M.json({method:"POST",path:"\
/networks/create",body:r,what:`create network '${d}'`,signal:i})}catch(c){if(!(c instanceof g.fK))throw c}}t(R,"recreateNetwork");async function j(M,_,{signal:i}){
try{await M.json({method:"DELETE",path:`/networks/${_}`,what:`remove network ${_}`,signal:i})}catch(d){if(!(d instanceof g.m_))throw d}}t(j,"removeNetwork")}),62550:((W,k,u)=>{
u.d(k,{fc:t(()=>j,"fc"),jC:t(()=>$,"jC"),w9:t(()=>R,"w9")});var g=u(69167);async function $(i,d,{name:l,signal:v,...f}){return await R(i,(0,g.$R)(d,f),{name:l,signal:v})}
t($,"recreateContainer");const A=6e4,C="1.44";async function R(i,{body:d,networks:l},{name:v,signal:f}){const e=i.speaks(C),[n,...s]=l.filter(([m])=>e||!(0,g.qi)(
m)),o=n===void 0?[]:e?[n,...s]:[n],a=e?void 0:l[0]?.[1].MacAddress,r={...d,...a!==void 0&&{MacAddress:a},...o.length>0&&{NetworkingConfig:{EndpointsConfig:Object.
fromEntries(o)}}},c=await i.createContainer(r,{name:v,signal:f});try{for(const[m,b]of e?[]:s){const E={method:"POST",path:`/networks/${m}/connect`,body:{Container:c,
EndpointConfig:b}};await i.json({...E,what:`connect container '${v}' to network '${m}'`,signal:f})}}catch(m){throw await i.removeContainer(c,{volumes:!1,signal:AbortSignal.
timeout(A)}),m}return c}t(R,"makeLike");function j(i,d){const l=[],v=new Set,f=t(e=>{if(v.has(e))return;v.add(e);const n=_(d(e));for(const s of i)n.some(o=>M(d(
s),o))&&f(s);l.push(e)},"add");for(const e of i)f(e);return l}t(j,"inOrderOfNeed");function M({Id:i,Name:d},l){return d===`/${l}`||l.length>=(0,g.m_)(i).length&&
i.startsWith(l)}t(M,"isCalled");function _({HostConfig:{NetworkMode:i,PidMode:d,IpcMode:l,Cgroup:v,VolumesFrom:f,Links:e}}){const n=[i,d,l,v].flatMap(a=>a?.startsWith(
"container:")?[a.slice(10)]:[]),s=(f??[]).map(a=>a.split(":")[0]??""),o=(e??[]).map(a=>(a.split(":")[0]??"").replace(/^\//,""));return[...n,...s,...o].filter(a=>a!==
"")}t(_,"needs")}),51313:((W,k,u)=>{u.d(k,{VO:t(()=>e,"VO"),n9:t(()=>d,"n9"),sB:t(()=>v,"sB")});var g=u(75892),$=u(79738),A=u(81622);const C=["--acls","--xattrs",
"--xattrs-include=*","--xattrs-exclude=security.selinux"],R=["--create","--file=-","--format=posix","--sort=name","--numeric-owner","--sparse",...C,"--pax-optio\
n=exthdr.name=%d/PaxHeaders/%f,delete=atime,delete=ctime","--warning=no-file-changed"],j=["--extract","--file=-","--numeric-owner","--same-owner","--same-permis\
sions","--delay-directory-restore",...C],M=[".","-mindepth","1","-delete"],_=1,i=/tar: (.*): (?:Wrote only \d+ of \d+ bytes|Cannot .*: (?:No space left on device|Disk quota exceeded))/;
function d(n,s="the volume"){return{lossless:!0,read:t(o=>v(n,["."],o),"read"),async write(o,{signal:a}){await e(n("find",M),{signal:a,title:`emptying ${s}`});try{
await e(n("tar",j),{signal:a,title:`filling ${s}`,input:o})}catch(r){throw l(r,s)}}}}t(d,"commandWay");function l(n,s){if(!(n instanceof g.Qd))return n;const[,o]=i.
exec(n.message)??[];return o===void 0?n:new g._p(`Filling ${s} ended at the file ${o}: no space is left on the disk of the Docker daemon`,{hint:"Free some space\
 there (docker system df shows what takes it), then run it again",cause:n})}t(l,"asFull");async function*v(n,s,{signal:o,onChanged:a,onSocket:r}){const{command:c,
args:m,cwd:b,env:E}=n("tar",[...R,...s]),D={signal:o,onLine:t(w=>{w.endsWith(": socket ignored")&&r?.()},"onLine"),tellLast:f,accepts:[_],title:"reading a volum\
e",...b&&{cwd:b},...E&&{env:E}};(yield*(0,$.U1)(c,m,D))===_&&a?.()}t(v,"readTar");const f=t(n=>n.map(A.r),"plainly");async function e({command:n,args:s,cwd:o,env:a},r){
return(await(0,$.m0)(n,s,{tellLast:f,...r,...o&&{cwd:o},...a&&{env:a}})).stdout}t(e,"runIn")}),34014:((W,k,u)=>{u.d(k,{r:t(()=>b,"r")});var g=u(51455),$=u(75892),
A=u(79738),C=u(56118),R=u(51630),j=u(64007);const M="vm-snapshot-helper:1",_="/volume",i=new Date(0);async function d(w,{label:h,c:O}){await v(w,O);const y=Object.
entries(h).flatMap(([P,S])=>["--label",`${P}=${S}`]),L=(0,R.J$)(w.endpoint);return P=>(S,I)=>({command:"docker",args:["run","--rm","--interactive","--network","\
none","--log-driver","none","--security-opt","label=disable",...y,"--mount","type=bind,source=/usr,target=/usr,readonly",...P===void 0?[]:["--mount",l(P),"--wor\
kdir",_],M,`/usr/bin/${S}`,...I],env:L})}t(d,"helperFor");function l(w){return"volume"in w?`type=volume,source=${w.volume},target=${_},volume-nocopy`:`type=bind\
,"source=${w.folder.replaceAll('"','""')}",target=${_}`}t(l,"mountOf");async function v(w,{signal:h}){try{await w.inspectImage(M,{signal:h})}catch(O){if(!(O instanceof
$.m_))throw O;const[y,L]=M.split(":"),P={method:"POST",path:"/images/create",query:{fromSrc:"-",repo:y,tag:L},body:f(),what:"import the helper image",signal:h};
for await(const S of(0,j.c)(w.bytes(P),P.what));}}t(v,"ensureImage");function f(){const w=(0,C.pack)();for(const h of["usr","volume","dev","proc","sys","tmp"])w.
entry({name:`${h}/`,type:"directory",mtime:i});for(const h of["bin","sbin","lib","lib64"])w.entry({name:h,type:"symlink",linkname:`usr/${h}`,mtime:i});return w.
finalize(),w}t(f,"root");var e=function(w,h,O){if(h!=null){if(typeof h!="object"&&typeof h!="function")throw new TypeError("Object expected.");var y,L;if(O){if(!Symbol.
asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");y=h[Symbol.asyncDispose]}if(y===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.d\
ispose is not defined.");y=h[Symbol.dispose],O&&(L=y)}if(typeof y!="function")throw new TypeError("Object not disposable.");L&&(y=t(function(){try{L.call(this)}catch(P){
return Promise.reject(P)}},"dispose")),w.stack.push({value:h,dispose:y,async:O})}else O&&w.stack.push({async:!0});return h},n=(function(w){return function(h){function O(S){
h.error=h.hasError?new w(S,h.error,"An error was suppressed during disposal."):S,h.hasError=!0}t(O,"fail");var y,L=0;function P(){for(;y=h.stack.pop();)try{if(!y.
async&&L===1)return L=0,h.stack.push(y),Promise.resolve().then(P);if(y.dispose){var S=y.dispose.call(y.value);if(y.async)return L|=2,Promise.resolve(S).then(P,function(I){
return O(I),P()})}else L|=1}catch(I){O(I)}if(L===1)return h.hasError?Promise.reject(h.error):Promise.resolve();if(h.hasError)throw h.error}return t(P,"next"),P()}})(
typeof SuppressedError=="function"?SuppressedError:function(w,h,O){var y=new Error(O);return y.name="SuppressedError",y.error=w,y.suppressed=h,y});const s="/vol\
ume",o=6e4;function a(w,h,O){return{lossless:!1,async*read({signal:L}){const P={stack:[],error:void 0,hasError:!1};try{const I=`/containers/${e(P,await y(L),!0).
id}/archive`;yield*w.bytes({method:"GET",path:I,query:{path:`${s}/.`},what:`read volume '${h}'`,signal:L})}catch(S){P.error=S,P.hasError=!0}finally{const S=n(P);
S&&await S}},async write(L,{signal:P}){const S={stack:[],error:void 0,hasError:!1};try{const N=`/containers/${e(S,await y(P),!0).id}/archive`,U={path:s,copyUIDGID:!0};
await w.json({method:"PUT",path:N,query:U,body:L,what:`fill volume '${h}'`,signal:P})}catch(I){S.error=I,S.hasError=!0}finally{const I=n(S);I&&await I}}};async function y(L){
await v(w,{signal:L});const S={Image:M,Cmd:["never"],NetworkDisabled:!0,HostConfig:{Mounts:[{Type:"volume",Source:h,Target:s,VolumeOptions:{NoCopy:!0}}]},Labels:O},
I=await w.createContainer(S,{signal:L});return{id:I,[Symbol.asyncDispose]:()=>w.removeContainer(I,{volumes:!1,signal:AbortSignal.timeout(o)})}}}t(a,"archiveWay");
var r=u(51313),c=u(92652);const m={LC_ALL:"C.UTF-8"};function b(w,{label:h,c:O}){let y,L;const P=t(async I=>{const N=await(0,c.y6)(w,I,O);if(N===void 0)throw new $.
m_(`Docker has no volume '${I}'`);return await S({volume:I},E(N)?void 0:N.Mountpoint)},"within");return{within:P,async way(I){const N=await P(I);return N===void 0?
a(w,I,h):(0,r.n9)(N,`the volume ${I}`)},async folder(I){const N=await S({folder:I},I);if(N!==void 0)return N;throw new $.Wt(`The folder ${I} cannot be reached: \
Docker's host has no GNU tar`,{hint:"Install tar there, or leave bind mounts out"})}};async function S(I,N){return L??=T((U,x)=>({command:U,args:x}),O),N!==void 0&&
await p(w,N)&&await L?(U,x)=>({command:U,args:x,cwd:N,env:m}):(y??=D(w,{label:h,c:O}),(await y)?.(I))}}t(b,"volumeTars");function E({Driver:w,Options:h}){return w!==
"local"||Object.keys(h??{}).length>0}t(E,"mayBeMounted");async function p(w,h){return w.endpoint.kind!=="unix"||process.geteuid?.()!==0?!1:(await(0,g.stat)(h).catch(
()=>{}))?.isDirectory()===!0}t(p,"isFolderHere");async function D(w,{label:h,c:O}){const y=await d(w,{label:h,c:O});return await T(y(),O)?y:void 0}t(D,"workingH\
elper");async function T(w,h){const{command:O,args:y,env:L}=w("tar",["--version"]);try{const{stdout:P}=await(0,A.m0)(O,y,{signal:h.signal,...L&&{env:L}});return/GNU tar/.
test(P)}catch(P){if(!(P instanceof $.Qd)&&!(P instanceof $.Wt))throw P;return h.log.debug(`no GNU tar: ${P.message}`),!1}}t(T,"hasGnuTar")})};export{G as id,H as ids,V as modules};
