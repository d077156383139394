var K=Object.defineProperty;var t=(U,k)=>K(U,"name",{value:k,configurable:!0});const H=278,V=[278],z={8242:((U,k,u)=>{u.d(k,{U:t(()=>h,"U"),o:t(()=>m,"o")});var v=u(76760),O=u(75892),T=u(13785),C=u(51313),j=u(56879);const R=["/proc","/sys",
"/dev","/run","/var/run"],P=[".git",".vm-snapshot"];async function m(d,s,n){const{DockerRootDir:r}=await d.info(n.c),o=[];for(const a of[...new Set(s)].sort()){
if(!n.asVolumes&&o.some(c=>h(a,c.path)))continue;const e=i(a,r)?"a part of the running machine":await f(a,n);typeof e=="string"?n.c.log.warn(`the contents of ${a}\
 are not captured: it is ${e}`):o.push(e)}return o}t(m,"bindSources");function h(d,s){return d===s||d.startsWith(s.endsWith("/")?s:`${s}/`)}t(h,"isWithin");function i(d,s){
const n=s===void 0?R:[...R,s];return d==="/"||n.some(r=>h(d,r))||s!==void 0&&h(s,d)}t(i,"isOfTheMachine");async function f(d,{tars:s,without:n,asVolumes:r,c:o}){
const a=`./${v.posix.basename(d)}`,e=await s.folder(v.posix.dirname(d)),[c,w]=await y(e("find",["-L",a,"-maxdepth","0","-printf","%y\\n%s\\n"]),o)??[],g=t(()=>o.
log.warn(`files in ${d} changed while they were read: use --quiesce for a consistent copy`),"onChanged");if(c==="f"&&r)return"a single file, and no volume can s\
tand for it";if(c==="f"){o.log.warn(`${d} is a file of this machine, and what it holds (${(0,T.z3)(Number(w))}) is captured too`);const l=t(()=>(0,C.sB)(e,["--d\
ereference",a],{signal:o.signal,onChanged:g}),"read");return{path:d,type:"file",bytes:Number(w),read:l}}if(c!=="d")return c===void 0?"not there":"neither a fold\
er nor a file";const E=await s.folder(d),_=await y(E("find",[".","-type","f","-printf","%s\\n"]),o);await(0,j.Yo)(E,{what:d,remedy:"leave bind mounts out",c:o});
const b=(_??[]).reduce((l,M)=>l+Number(M),0),A=`${_?.length??0} files, ${(0,T.z3)(b)}`;o.log.warn(`${d} is a folder of this machine, and what it holds (${A}) is\
 captured too`);const p=["--anchored","--no-wildcards",...[...P,...n.filter(l=>h(l,d)).map(l=>v.posix.relative(d,l))].map(l=>`--exclude=./${l}`)];return{path:d,
type:"folder",bytes:b,read:t(()=>(0,C.sB)(E,[...p,"."],{signal:o.signal,onChanged:g}),"read")}}t(f,"look");async function y(d,{signal:s}){const n=[];try{return await(0,C.
VO)(d,{signal:s,title:"looking at a bind mount",onLine:t(r=>n.push(r),"onLine")}),n}catch(r){if(r instanceof O.Qd)return;throw r}}t(y,"lines")}),77250:((U,k,u)=>{
u.d(k,{CQ:t(()=>d,"CQ"),Eu:t(()=>y,"Eu"),GG:t(()=>s,"GG"),es:t(()=>f,"es")});var v=u(2202),O=u(75892),T=u(79738),C=u(77791),j=u(17095),R=u(51630),P=u(84612);const m={
pre:"vm-snapshot.pre",post:"vm-snapshot.post",restored:"vm-snapshot.post-restore"},h="vm-snapshot.timeout",i="10m";function f(e){return e===h||Object.values(m).
some(c=>c===e)}t(f,"isHookLabel");async function y(e,c,{record:w,c:g}){const E=c.filter(A=>a(A)&&(o(A,"pre")||o(A,"post")));if(E.length===0)return{async[Symbol.
asyncDispose](){}};const _=[],b={[Symbol.asyncDispose]:()=>n(e,_.splice(0).reverse(),g)};try{for(const A of E)_.push(A),await w.owe({posts:_.map(({Id:N})=>N)}),
await r(e,A,{hook:"pre",c:g});return b}catch(A){throw await b[Symbol.asyncDispose](),A}}t(y,"runHooks");async function d(e,c,w){for(const g of c)a(g)&&await r(e,
g,{hook:"restored",c:w})}t(d,"runRestoredHooks");async function s(e,{locked:c,c:w}){await(0,C.H)(e,{locked:c,async pay({paused:g,posts:E}){await(0,P.F)(e,g,w);const b=(await Promise.
all(E.toReversed().map(A=>(0,j.FA)(e,A,w)))).filter(A=>A!==void 0);await n(e,b.filter(a),w)},c:w})}t(s,"recoverCaptures");async function n(e,c,w){const g={...w,
signal:new AbortController().signal};for(const E of c)try{await r(e,E,{hook:"post",c:g})}catch(_){if(!(_ instanceof O.JC))throw _;w.log.warn(_.message)}}t(n,"ru\
nPost");async function r(e,{Id:c,Name:w,Config:g},{hook:E,c:_}){const b=g.Labels?.[m[E]];if(b===void 0||b==="")return;const A=w.slice(1),N=`the command of the l\
abel ${m[E]} in ${A}`,p=(0,v.E9)(g.Labels?.[h]??i,`90s or ${i} (label ${h} of ${A})`),l=AbortSignal.timeout(p);try{await(0,T.m0)("docker",["exec",c,"sh","-c",b],
{signal:AbortSignal.any([_.signal,l]),env:(0,R.J$)(e.endpoint),title:N,onLine:t(M=>_.log.info(`${A}: ${M}`),"onLine")})}catch(M){throw M instanceof O.Qd?new O.Qd(
M.message,{hint:`Try it with: docker exec ${A} sh -c '<command>'`,cause:M,fields:M.fields}):!l.aborted||_.signal.aborted?M:new O.Qd(`${N} took longer than ${(0,v.
Xo)(p/1e3)}`,{hint:`It may run on in the container. Give it more time with the label ${h}: 30m`,cause:M})}}t(r,"run");function o({Config:e},c){return!!e.Labels?.[m[c]]}
t(o,"has");function a({State:e}){return e.Status==="running"}t(a,"isRunning")}),56879:((U,k,u)=>{u.d(k,{Eq:t(()=>s,"Eq"),Yo:t(()=>r,"Yo"),kV:t(()=>n,"kV")});var v=u(
75892),O=u(51313);const T=4095,C=[".","-mindepth","16","-printf","%p\\n"],j=1,R=/^(?=[-A-Za-z]*[AacCdDFijsStTu])([-A-Za-z]+) +(.+)$/,P=/[^AacCdDFijsStTu]/g;async function m(o,{
signal:a}){await(0,O.VO)(o("find",[".","-maxdepth","0"]),{signal:a,title:"reaching a volume"})}t(m,"reach");async function h(o,{signal:a}){let e;const c=t(w=>{Buffer.
byteLength(w)>T&&(e??=w)},"onLine");try{await(0,O.VO)(o("find",C),{signal:a,title:"looking for long paths",onLine:c})}catch(w){if(!(w instanceof v.Qd)||w.fields.
exit_code!==j)throw w}return e}t(h,"longPath");async function i(o,{signal:a}){const e=new Set;let c=0,w="";const g=t(E=>{const[,_,b]=R.exec(E)??[];if(!(_===void 0||
b===void 0||b.endsWith("/.."))){for(const A of _.replace(P,""))e.add(A);c++===0&&(w=b)}},"onLine");try{await(0,O.VO)(o("lsattr",["-R","-a","."]),{signal:a,title:"\
looking for flags",onLine:g})}catch(E){if(!(E instanceof v.Qd)&&!(E instanceof v.Wt))throw E}return c===0?void 0:{count:c,first:w,flags:[...e].sort().join("")}}
t(i,"flaggedFiles");var f=u(92652),y=u(37710);const d=12e4;async function s(o,a,{tars:e,mountLimit:c=d,c:w}){for(const g of a){const{Options:E}=await(0,f.y6)(o,
g,w)??{},_=await e.within(g);if(_!==void 0)try{Object.keys(E??{}).length>0&&await n(_,w,c),await r(_,{what:`the volume ${g}`,remedy:`leave the volume out with -\
-exclude-volume ${g}`,c:w})}catch(b){throw(0,y.q3)(b,g)}}}t(s,"lookAtVolumes");async function n(o,a,e=d){const c=AbortSignal.timeout(e);try{await m(o,{signal:AbortSignal.
any([a.signal,c])})}catch(w){throw!c.aborted||a.signal.aborted?w:new v.Qd(`Docker did not mount it within ${Math.round(e/1e3)} s`,{cause:w})}}t(n,"mountVolume");
async function r(o,{what:a,remedy:e,c}){const w=await h(o,c);if(w!==void 0){const N=a.charAt(0).toUpperCase()+a.slice(1);throw new v.Wt(`${N} holds paths of mor\
e than 4095 bytes, which no tar can restore: ${w.slice(0,80)}…`,{hint:`Shorten them, or ${e}`})}const g=await i(o,c);if(g===void 0)return;const{count:E,first:_,
flags:b}=g,A=E===1?`${_} has`:`${_} and ${E-1} more have`;c.log.warn(`${a}: ${A} flags of chattr (${b}), which do not come along`)}t(r,"lookInside")}),37710:((U,k,u)=>{
u.d(k,{HH:t(()=>T,"HH"),UX:t(()=>R,"UX"),jg:t(()=>C,"jg"),q3:t(()=>j,"q3"),zd:t(()=>P,"zd")});var v=u(75892);const O=6e5;function T(m,{excludeVolumes:h=[]}){const i=h.
find(f=>!m.includes(f));if(i!==void 0)throw new v.dz(`There is no volume '${i}' to exclude`,{hint:m.length===0?"Leave it out: there are no volumes":`Choose amon\
g ${m.join(", ")}`});return m.filter(f=>!h.includes(f))}t(T,"volumesToRead");async function*C(m,h,i){const f=await m.way(h);f.lossless||i.log.warn(`the volume ${h}\
 is read through Docker's archive call: extended attributes, ACLs and holes of its files are lost`);const y=t(()=>i.log.warn(`files of the volume ${h} changed w\
hile they were read: use --quiesce for a consistent copy`),"onChanged");let d=0;const s=t(()=>{d++},"onSocket");try{yield*f.read({signal:i.signal,onChanged:y,onSocket:s})}catch(n){
throw j(n,h)}d>0&&i.log.info(`the volume ${h}: ${d} sockets are left out, since their programs make them again`)}t(C,"readVolume");function j(m,h){return m instanceof
v.Qd?new v.Qd(`The volume ${h} cannot be read: ${R(m)}`,{hint:`Put it right, or leave it out with --exclude-volume ${h}`,cause:m}):m}t(j,"asUnreadable");function R({
message:m}){const i=m.split(`
`).map(f=>f.trim().replace(/^docker: (Error response from daemon: )?/,"")).filter(f=>f!==""&&!/^(Run|See) 'docker/.test(f)&&!/Exiting with failure status/.test(
f));return(i[1]??i[0]??m).slice(0,300)}t(R,"inOneLine");async function P(m,h,i){try{await m.removeImage(h,{signal:AbortSignal.timeout(O)})}catch(f){f instanceof
v.m_||i.log.warn(`the image ${h} stays behind: ${f instanceof Error?f.message:f}`)}}t(P,"dropImage")}),25243:((U,k,u)=>{u.d(k,{AK:t(()=>C,"AK"),Cj:t(()=>O,"Cj"),
eq:t(()=>T,"eq")});var v=u(2430);const O="vm-snapshot-staging",T="vm-snapshot.probe";function C(){return`${O}/${(0,v.Pg)()}`}t(C,"stagingRepository")}),77791:((U,k,u)=>{
u.d(k,{H:t(()=>R,"H"),c:t(()=>j,"c")});var v=u(26921),O=u(9609);const T="capture",C=v.Ikc({paused:v.YOg(v.YjP()).default([]),posts:v.YOg(v.YjP()).default([])});
function j(P,{lock:m,signal:h}){let i={paused:[],posts:[]},f;return{async owe(y){i={...i,...y},f===void 0?f=await(0,O.C)(P,{kind:T,lock:m,entry:i,signal:h}):await f.
write(i)},async[Symbol.asyncDispose](){await f?.end()}}}t(j,"captureRecord");async function R(P,{locked:m,pay:h,c:i}){await(0,O.Y)(P,T,{locked:m,async putRight({
entry:f}){const y=C.safeParse(f).data;y!==void 0&&await h(y)},c:i})}t(R,"endAbandonedCaptures")}),84612:((U,k,u)=>{u.d(k,{C:t(()=>m,"C"),F:t(()=>i,"F")});var v=u(
75892),O=u(79738),T=u(17095),C=u(51630);const j=6e4,R=5,P=`trap '' INT TERM HUP; read -r word; [ "$word" = done ] || exec docker unpause "$@"`;async function m(f,y,{
record:d,c:s}){if(y.length===0)return{async thaw(){},async[Symbol.asyncDispose](){}};await d.owe({paused:[...y]});const n=(0,O.Dr)("sh",["-c",P,"vm-snapshot-gua\
rd",...y],(0,C.J$)(f.endpoint));let r=!0;const o=t(async()=>{r&&(r=!1,await i(f,y,s),await n(`done
`))},"thaw");try{for(const a of y)await h(f,a,s);return{thaw:o,[Symbol.asyncDispose]:o}}catch(a){throw await o(),a}}t(m,"freeze");async function h(f,y,d){try{await(0,T.
aO)(f,y,{to:"pause",signal:d.signal})}catch(s){if(!(s instanceof v.fK)&&!(s instanceof v.Qd))throw s;const n=await(0,T.FA)(f,y,d),r=n?.State.Status;if(n===void 0||
r!=="exited"&&r!=="restarting")throw s;r==="restarting"&&d.log.warn(`${n.Name.slice(1)} is restarted again and again and cannot be paused: its files may be out \
of step with each other`)}}t(h,"pause");async function i(f,y,d){for(const s of y){const n=performance.now();try{await(0,T.aO)(f,s,{to:"unpause",signal:AbortSignal.
timeout(j)});const r=Math.round((performance.now()-n)/1e3);r>=R&&d.log.info(`a container took ${r} s to run on: Docker before 23 waits for a health check that w\
as at work`)}catch(r){if(r instanceof v.m_||r instanceof v.fK||/is not paused/.test(String(r)))continue;d.log.warn(`the container ${s} may still be paused: ${r instanceof
Error?r.message:r}; docker unpause ${s}`)}}}t(i,"unpauseAll")}),69167:((U,k,u)=>{u.d(k,{$R:t(()=>O,"$R"),m_:t(()=>h,"m_"),qi:t(()=>d,"qi")});var v=u(76760);function O(s,{
image:n,labels:r,again:o,freshVolumes:a=!1}){const e=m(s),c={...s.HostConfig,...j(s,o),...!a&&R(s),...f(s,e)};return{body:{...C(s),Image:n,...r&&{Labels:r},HostConfig:c},
networks:e}}t(O,"likeness");const T="container:";function C({Id:s,Config:n,HostConfig:r}){const{Hostname:o,ExposedPorts:a,MacAddress:e,...c}=n;if(r.NetworkMode?.
startsWith(T))return{...c,Domainname:""};const w=o!==void 0&&o!==""&&o!==h(s)&&r.UTSMode!=="host";return{...c,...a&&{ExposedPorts:a},...w&&{Hostname:o}}}t(C,"co\
nfig");function j({HostConfig:s},n){const r=t(E=>n?.get(E)??E,"now"),o=t(E=>E?.startsWith(T)?T+r(E.slice(T.length)):E,"mode"),{NetworkMode:a,PidMode:e,IpcMode:c,
Cgroup:w,VolumesFrom:g}=s;return{NetworkMode:o(a),PidMode:o(e),IpcMode:o(c),Cgroup:o(w),VolumesFrom:g?.map(E=>{const[_="",...b]=E.split(":");return[r(_),...b].join(
":")})}}t(j,"shared");function R({Config:s,HostConfig:n,Mounts:r}){const o=new Map(r.flatMap(({Type:_,Name:b,Destination:A,RW:N})=>_==="volume"&&b?[[A,{Name:b,RW:N}]]:
[])),a=n.Binds??[],e=a.filter(_=>_.includes(":")),c=(n.Mounts??[]).map(_=>{const b=o.get(P(_.Target??""));return _.Type==="volume"&&!_.Source&&b?{..._,Source:b.
Name}:_}),w=new Set([...e.map(_=>P(_.split(":")[1]??"")),...c.map(({Target:_})=>P(_??""))]),g=[...a.filter(_=>!_.includes(":")),...Object.keys(s.Volumes??{})].map(
P),E=[...new Set(g)].flatMap(_=>{const b=o.get(_);return b===void 0||w.has(_)?[]:[{Type:"volume",Source:b.Name,Target:_,...!b.RW&&{ReadOnly:!0},VolumeOptions:{NoCopy:!0}}]});
return{...n.Binds&&{Binds:e},...c.length+E.length>0&&{Mounts:[...c,...E]}}}t(R,"withVolumes");function P(s){const n=v.posix.normalize(s);return n.length>1?n.replace(
/\/$/,""):n}t(P,"clean");function m({Id:s,Config:n,HostConfig:r,NetworkSettings:o}){const a=t(([e,{NetworkID:c}])=>[e,c].includes(r.NetworkMode)||e==="bridge"&&
r.NetworkMode==="default","isPrimary");return Object.entries(o.Networks??{}).sort((e,c)=>Number(a(c))-Number(a(e))).map(e=>{const[c,{NetworkID:w,MacAddress:g,Aliases:E,
..._}]=e,b=Object.fromEntries(Object.entries(_).filter(([p])=>!i.includes(p))),A=a(e)?n.MacAddress:g===y(_.IPAddress)?void 0:g,N=E?.filter(p=>p!==h(s));return[c,
{...b,...N&&{Aliases:N},...A&&{MacAddress:A}}]}).filter(([e,{MacAddress:c}])=>!d(e)||e==="bridge"&&c!==void 0)}t(m,"endpoints");function h(s){return s.slice(0,12)}
t(h,"shortId");const i=["EndpointID","Gateway","IPAddress","IPPrefixLen","IPv6Gateway","GlobalIPv6Address","GlobalIPv6PrefixLen","DNSNames"];function f({HostConfig:s,
NetworkSettings:n},r){const{NetworkMode:o="default"}=s,a=Object.entries(n.Networks??{}),e=o.startsWith(T),c=a.some(([w,{NetworkID:g}])=>o===w||o===g);return a.length===
0||e||c||o==="default"?{}:{NetworkMode:r[0]?.[0]??a[0]?.[0]}}t(f,"network");function y(s){const n=(s??"").split(".").map(Number);return n.length===4?["02","42",
...n.map(r=>r.toString(16).padStart(2,"0"))].join(":"):void 0}t(y,"macOf");function d(s){return s==="bridge"||s==="host"||s==="none"}t(d,"isBuiltIn")}),78560:((U,k,u)=>{
u.d(k,{Xk:t(()=>O,"Xk"),Zw:t(()=>R,"Zw"),og:t(()=>T,"og"),qC:t(()=>C,"qC"),u3:t(()=>j,"u3")});var v=u(75892);async function O(P,m,{signal:h}){const i=`inspect n\
etwork '${m}'`;return await P.json({method:"GET",path:`/networks/${encodeURIComponent(m)}`,what:i,signal:h})}t(O,"inspectNetwork");async function T(P,m,{signal:h}){
const i={filters:JSON.stringify(m)};return await P.json({method:"GET",path:"/networks",query:i,what:"list networks",signal:h})??[]}t(T,"listNetworks");async function C(P,m,{
signal:h}){try{const i=`inspect network '${m}'`;return await P.json({method:"GET",path:`/networks/${encodeURIComponent(m)}`,what:i,signal:h})}catch(i){if(i instanceof
v.m_)return;throw i}}t(C,"findNetwork");async function j(P,m,{signal:h}){const{Name:i,Driver:f,EnableIPv4:y,EnableIPv6:d,IPAM:s,Internal:n,Attachable:r,Options:o,
Labels:a}=m,e={Name:i,Driver:f,EnableIPv4:y,EnableIPv6:d,IPAM:s,Internal:n,Attachable:r,Options:o,Labels:a,CheckDuplicate:!0};try{await P.json({method:"POST",path:"\
/networks/create",body:e,what:`create network '${i}'`,signal:h})}catch(c){if(!(c instanceof v.fK))throw c}}t(j,"recreateNetwork");async function R(P,m,{signal:h}){
try{await P.json({method:"DELETE",path:`/networks/${m}`,what:`remove network ${m}`,signal:h})}catch(i){if(!(i instanceof v.m_))throw i}}t(R,"removeNetwork")}),62550:((U,k,u)=>{
u.d(k,{fc:t(()=>P,"fc"),jC:t(()=>T,"jC"),w9:t(()=>R,"w9")});var v=u(17095),O=u(69167);async function T(i,f,{name:y,signal:d,...s}){return await R(i,(0,O.$R)(f,s),
{name:y,signal:d})}t(T,"recreateContainer");const C=6e4,j="1.44";async function R(i,{body:f,networks:y},{name:d,signal:s}){const n=i.speaks(j),[r,...o]=y.filter(
([g])=>n||!(0,O.qi)(g)),a=r===void 0?[]:n?[r,...o]:[r],e=n?void 0:y[0]?.[1].MacAddress,c={...f,...e!==void 0&&{MacAddress:e},...a.length>0&&{NetworkingConfig:{EndpointsConfig:Object.
fromEntries(a)}}},w=await i.createContainer(c,{name:d,signal:s});try{for(const[g,E]of n?[]:o){const _={method:"POST",path:`/networks/${g}/connect`,body:{Container:w,
EndpointConfig:E}};await i.json({..._,what:`connect container '${d}' to network '${g}'`,signal:s})}}catch(g){throw await(0,v.ze)(i,w,{signal:AbortSignal.timeout(
C)}),g}return w}t(R,"makeLike");function P(i,f){const y=[],d=new Set,s=t(n=>{if(d.has(n))return;d.add(n);const r=h(f(n));for(const o of i)r.some(a=>m(f(o),a))&&
s(o);y.push(n)},"add");for(const n of i)s(n);return y}t(P,"inOrderOfNeed");function m({Id:i,Name:f},y){return f===`/${y}`||y.length>=(0,O.m_)(i).length&&i.startsWith(
y)}t(m,"isCalled");function h({HostConfig:{NetworkMode:i,PidMode:f,IpcMode:y,Cgroup:d,VolumesFrom:s,Links:n}}){const r=[i,f,y,d].flatMap(e=>e?.startsWith("conta\
iner:")?[e.slice(10)]:[]),o=(s??[]).map(e=>e.split(":")[0]??""),a=(n??[]).map(e=>(e.split(":")[0]??"").replace(/^\//,""));return[...r,...o,...a].filter(e=>e!=="")}
t(h,"needs")}),51313:((U,k,u)=>{u.d(k,{VO:t(()=>s,"VO"),n9:t(()=>i,"n9"),sB:t(()=>y,"sB")});var v=u(75892),O=u(79738),T=u(81622);const C=["--acls","--xattrs","-\
-xattrs-include=*","--xattrs-exclude=security.selinux"],j=["--create","--file=-","--format=posix","--sort=name","--numeric-owner","--sparse",...C,"--pax-option=\
exthdr.name=%d/PaxHeaders/%f,delete=atime,delete=ctime","--warning=no-file-changed"],R=["--extract","--file=-","--numeric-owner","--same-owner","--same-permissi\
ons","--delay-directory-restore",...C],P=[".","-mindepth","1","-delete"],m=1,h=/tar: (.*): (?:Wrote only \d+ of \d+ bytes|Cannot .*: (?:No space left on device|Disk quota exceeded))/;
function i(n,r="the volume"){return{lossless:!0,read:t(o=>y(n,["."],o),"read"),async write(o,{signal:a}){await s(n("find",P),{signal:a,title:`emptying ${r}`});try{
await s(n("tar",R),{signal:a,title:`filling ${r}`,input:o})}catch(e){throw f(e,r)}}}}t(i,"commandWay");function f(n,r){if(!(n instanceof v.Qd))return n;const[,o]=h.
exec(n.message)??[];return o===void 0?n:new v._p(`Filling ${r} ended at the file ${o}: no space is left on the disk of the Docker daemon`,{hint:"Free some space\
 there (docker system df shows what takes it), then run it again",cause:n})}t(f,"asFull");async function*y(n,r,{signal:o,onChanged:a,onSocket:e}){const{command:c,
args:w,cwd:g,env:E}=n("tar",[...j,...r]),b={signal:o,onLine:t(N=>{N.endsWith(": socket ignored")&&e?.()},"onLine"),tellLast:d,accepts:[m],title:"reading a volum\
e",...g&&{cwd:g},...E&&{env:E}};(yield*(0,O.U1)(c,w,b))===m&&a?.()}t(y,"readTar");const d=t(n=>n.map(T.r),"plainly");async function s({command:n,args:r,cwd:o,env:a},e){
return(await(0,O.m0)(n,r,{tellLast:d,...e,...o&&{cwd:o},...a&&{env:a}})).stdout}t(s,"runIn")}),34014:((U,k,u)=>{u.d(k,{r:t(()=>E,"r")});var v=u(51455),O=u(75892),
T=u(79738),C=u(17095),j=u(56118),R=u(51630),P=u(64007);const m="vm-snapshot-helper:1",h="/volume",i=new Date(0);async function f(p,{label:l,c:M}){await d(p,M);const D=Object.
entries(l).flatMap(([$,S])=>["--label",`${$}=${S}`]),L=(0,R.J$)(p.endpoint);return $=>(S,I)=>({command:"docker",args:["run","--rm","--interactive","--network","\
none","--log-driver","none","--security-opt","label=disable",...D,"--mount","type=bind,source=/usr,target=/usr,readonly",...$===void 0?[]:["--mount",y($),"--wor\
kdir",h],m,`/usr/bin/${S}`,...I],env:L})}t(f,"helperFor");function y(p){return"volume"in p?`type=volume,source=${p.volume},target=${h},volume-nocopy`:`type=bind\
,"source=${p.folder.replaceAll('"','""')}",target=${h}`}t(y,"mountOf");async function d(p,{signal:l}){try{await p.inspectImage(m,{signal:l})}catch(M){if(!(M instanceof
O.m_))throw M;const[D,L]=m.split(":"),$={method:"POST",path:"/images/create",query:{fromSrc:"-",repo:D,tag:L},body:s(),what:"import the helper image",signal:l};
for await(const S of(0,P.c)(p.bytes($),$.what));}}t(d,"ensureImage");function s(){const p=(0,j.pack)();for(const l of["usr","volume","dev","proc","sys","tmp"])p.
entry({name:`${l}/`,type:"directory",mtime:i});for(const l of["bin","sbin","lib","lib64"])p.entry({name:l,type:"symlink",linkname:`usr/${l}`,mtime:i});return p.
finalize(),p}t(s,"root");var n=function(p,l,M){if(l!=null){if(typeof l!="object"&&typeof l!="function")throw new TypeError("Object expected.");var D,L;if(M){if(!Symbol.
asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");D=l[Symbol.asyncDispose]}if(D===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.d\
ispose is not defined.");D=l[Symbol.dispose],M&&(L=D)}if(typeof D!="function")throw new TypeError("Object not disposable.");L&&(D=t(function(){try{L.call(this)}catch($){
return Promise.reject($)}},"dispose")),p.stack.push({value:l,dispose:D,async:M})}else M&&p.stack.push({async:!0});return l},r=(function(p){return function(l){function M(S){
l.error=l.hasError?new p(S,l.error,"An error was suppressed during disposal."):S,l.hasError=!0}t(M,"fail");var D,L=0;function $(){for(;D=l.stack.pop();)try{if(!D.
async&&L===1)return L=0,l.stack.push(D),Promise.resolve().then($);if(D.dispose){var S=D.dispose.call(D.value);if(D.async)return L|=2,Promise.resolve(S).then($,function(I){
return M(I),$()})}else L|=1}catch(I){M(I)}if(L===1)return l.hasError?Promise.reject(l.error):Promise.resolve();if(l.hasError)throw l.error}return t($,"next"),$()}})(
typeof SuppressedError=="function"?SuppressedError:function(p,l,M){var D=new Error(M);return D.name="SuppressedError",D.error=p,D.suppressed=l,D});const o="/vol\
ume",a=6e4;function e(p,l,M){return{lossless:!1,async*read({signal:L}){const $={stack:[],error:void 0,hasError:!1};try{const I=`/containers/${n($,await D(L),!0).
id}/archive`;yield*p.bytes({method:"GET",path:I,query:{path:`${o}/.`},what:`read volume '${l}'`,signal:L})}catch(S){$.error=S,$.hasError=!0}finally{const S=r($);
S&&await S}},async write(L,{signal:$}){const S={stack:[],error:void 0,hasError:!1};try{const W=`/containers/${n(S,await D($),!0).id}/archive`,x={path:o,copyUIDGID:!0};
await p.json({method:"PUT",path:W,query:x,body:L,what:`fill volume '${l}'`,signal:$})}catch(I){S.error=I,S.hasError=!0}finally{const I=r(S);I&&await I}}};async function D(L){
await d(p,{signal:L});const S={Image:m,Cmd:["never"],NetworkDisabled:!0,HostConfig:{Mounts:[{Type:"volume",Source:l,Target:o,VolumeOptions:{NoCopy:!0}}]},Labels:M},
I=await p.createContainer(S,{signal:L});return{id:I,[Symbol.asyncDispose]:()=>(0,C.ze)(p,I,{signal:AbortSignal.timeout(a)})}}}t(e,"archiveWay");var c=u(51313),w=u(
92652);const g={LC_ALL:"C.UTF-8"};function E(p,{label:l,c:M}){let D,L;const $=t(async I=>{const W=await(0,w.y6)(p,I,M);if(W===void 0)throw new O.m_(`Docker has \
no volume '${I}'`);return await S({volume:I},_(W)?void 0:W.Mountpoint)},"within");return{within:$,async way(I){const W=await $(I);return W===void 0?e(p,I,l):(0,c.
n9)(W,`the volume ${I}`)},async folder(I){const W=await S({folder:I},I);if(W!==void 0)return W;throw new O.Wt(`The folder ${I} cannot be reached: Docker's host \
has no GNU tar`,{hint:"Install tar there, or leave bind mounts out"})}};async function S(I,W){return L??=N((x,B)=>({command:x,args:B}),M),W!==void 0&&await b(p,
W)&&await L?(x,B)=>({command:x,args:B,cwd:W,env:g}):(D??=A(p,{label:l,c:M}),(await D)?.(I))}}t(E,"volumeTars");function _({Driver:p,Options:l}){return p!=="loca\
l"||Object.keys(l??{}).length>0}t(_,"mayBeMounted");async function b(p,l){return p.endpoint.kind!=="unix"||process.geteuid?.()!==0?!1:(await(0,v.stat)(l).catch(
()=>{}))?.isDirectory()===!0}t(b,"isFolderHere");async function A(p,{label:l,c:M}){const D=await f(p,{label:l,c:M});return await N(D(),M)?D:void 0}t(A,"workingH\
elper");async function N(p,l){const{command:M,args:D,env:L}=p("tar",["--version"]);try{const{stdout:$}=await(0,T.m0)(M,D,{signal:l.signal,...L&&{env:L}});return/GNU tar/.
test($)}catch($){if(!($ instanceof O.Qd)&&!($ instanceof O.Wt))throw $;return l.log.debug(`no GNU tar: ${$.message}`),!1}}t(N,"hasGnuTar")})};export{H as id,V as ids,z as modules};
