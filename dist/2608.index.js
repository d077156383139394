var H=Object.defineProperty;var t=(W,L)=>H(W,"name",{value:L,configurable:!0});const Q=2608,z=[2608],Y={9694:((W,L,u)=>{u.d(L,{U:t(()=>a,"U"),o:t(()=>i,"o")});var w=u(76760),T=u(75892),v=u(57588),S=u(69865),k=u(95782),j=u(43805);const b=["\
/proc","/sys","/dev","/run","/var/run"],O=[".git",".vm-snapshot"];async function i(e,n,o){const{DockerRootDir:c}=await e.info(o.c),s=[];for(const r of[...new Set(
n)].sort()){if(!o.asVolumes&&s.some(m=>a(r,m.path)))continue;const d=f(r,c)?"part of the running machine":await l(r,o);typeof d=="string"?o.c.log.warn(`the cont\
ents of ${r} are not captured: it is ${d}`):s.push(d)}return s}t(i,"bindSources");function a(e,n){return e===n||e.startsWith(n.endsWith("/")?n:`${n}/`)}t(a,"isW\
ithin");function f(e,n){const o=n===void 0?b:[...b,n];return e==="/"||o.some(c=>a(e,c))||n!==void 0&&a(n,e)}t(f,"isOfTheMachine");async function l(e,{tars:n,without:o,
asVolumes:c,c:s}){const r=`./${w.posix.basename(e)}`,d=await n.folder(w.posix.dirname(e)),[m,_]=await M(d("find",["-L",r,"-maxdepth","0","-printf","%y\\n%s\\n"]),
s)??[],y=t(()=>s.log.warn((0,v.iU)`files in ${e} changed while they were read: use ${(0,v.uK)("quiesce",!0)} for a consistent copy`),"onChanged");if(m==="f"&&c)
return"a single file, which a volume cannot replace";if(m==="f"){s.log.warn(`${e} is a file of this machine; its content (${(0,S.z3)(Number(_))}) is captured to\
o`);const U=t(()=>(0,k.sB)(d,["--dereference",r],{signal:s.signal,onChanged:y}),"read");return{path:e,type:"file",bytes:Number(_),read:U}}if(m!=="d")return m===
void 0?"missing":"neither a folder nor a file";const h=await n.folder(e),E=await M(h("find",[".","-type","f","-printf","%s\\n"]),s);await(0,j.Yo)(h,{what:e,remedy:"\
omit bind mounts",c:s});const D=(E??[]).reduce((U,g)=>U+Number(g),0),N=`${E?.length??0} files, ${(0,S.z3)(D)}`;s.log.warn(`${e} is a folder of this machine; its\
 content (${N}) is captured too`);const K=["--anchored","--no-wildcards",...[...O,...o.filter(U=>a(U,e)).map(U=>w.posix.relative(e,U))].map(U=>`--exclude=./${U}`)];
return{path:e,type:"folder",bytes:D,read:t(()=>(0,k.sB)(h,[...K,"."],{signal:s.signal,onChanged:y}),"read")}}t(l,"look");async function M(e,{signal:n}){const o=[];
try{return await(0,k.VO)(e,{signal:n,title:"inspecting a bind mount",onLine:t(c=>o.push(c),"onLine")}),o}catch(c){if(c instanceof T.Qd)return;throw c}}t(M,"line\
s")}),26414:((W,L,u)=>{u.d(L,{CQ:t(()=>M,"CQ"),Eu:t(()=>l,"Eu"),GG:t(()=>e,"GG"),es:t(()=>f,"es")});var w=u(75892),T=u(30486),v=u(22506),S=u(17095),k=u(51630),j=u(
88405),b=u(5064);const O={pre:"vm-snapshot.pre",post:"vm-snapshot.post",restored:"vm-snapshot.post-restore"},i="vm-snapshot.timeout",a="10m";function f(r){return r===
i||Object.values(O).some(d=>d===r)}t(f,"isHookLabel");async function l(r,d,{record:m,c:_}){const y=d.filter(D=>s(D)&&(c(D,"pre")||c(D,"post")));if(y.length===0)
return{async[Symbol.asyncDispose](){}};const h=[],E={[Symbol.asyncDispose]:()=>n(r,h.splice(0).reverse(),_)};try{for(const D of y)h.push(D),await m.owe({posts:h.
map(({Id:N})=>N)}),await o(r,D,{hook:"pre",c:_});return E}catch(D){throw await E[Symbol.asyncDispose](),D}}t(l,"runHooks");async function M(r,d,m){for(const _ of d)
s(_)&&await o(r,_,{hook:"restored",c:m})}t(M,"runRestoredHooks");async function e(r,{locked:d,c:m}){await(0,j.H)(r,{locked:d,async pay({paused:_,posts:y}){await(0,b.
F)(r,_,m);const E=(await Promise.all(y.toReversed().map(D=>(0,S.FA)(r,D,m)))).filter(D=>D!==void 0);await n(r,E.filter(s),m)},c:m})}t(e,"recoverCaptures");async function n(r,d,m){
const _={...m,signal:new AbortController().signal};for(const y of d)try{await o(r,y,{hook:"post",c:_})}catch(h){if(!(h instanceof w.JC))throw h;m.log.warn(h.message)}}
t(n,"runPost");async function o(r,{Id:d,Name:m,Config:_},{hook:y,c:h}){const E=_.Labels?.[O[y]];if(E===void 0||E==="")return;const D=m.slice(1),N=`the command o\
f the label ${O[y]} in ${D}`,B=(0,v.E9)(_.Labels?.[i]??a,`90s or ${a} (label ${i} of ${D})`),K=AbortSignal.timeout(B);try{await(0,T.m0)("docker",["exec",d,"sh",
"-c",E],{signal:AbortSignal.any([h.signal,K]),env:(0,k.J$)(r.endpoint),title:N,onLine:t(U=>h.log.info(`${D}: ${U}`),"onLine")})}catch(U){throw U instanceof w.Qd?
new w.Qd(U.message,{hint:`Run it by hand: docker exec ${D} sh -c '<command>'`,cause:U,fields:U.fields}):!K.aborted||h.signal.aborted?U:new w.Qd(`${N} took longe\
r than ${(0,v.Xo)(B/1e3)}`,{hint:`Set a longer limit with the label ${i}: 30m. The command may still be running in the container`,cause:U})}}t(o,"run");function c({
Config:r},d){return!!r.Labels?.[O[d]]}t(c,"has");function s({State:r}){return r.Status==="running"}t(s,"isRunning")}),43805:((W,L,u)=>{u.d(L,{Eq:t(()=>n,"Eq"),Yo:t(
()=>c,"Yo"),kV:t(()=>o,"kV")});var w=u(75892),T=u(57588),v=u(95782);const S=4095,k=[".","-mindepth","16","-printf","%p\\n"],j=1,b=/^(?=[-A-Za-z]*[AacCdDFijsStTu])([-A-Za-z]+) +(.+)$/,
O=/[^AacCdDFijsStTu]/g;async function i(s,{signal:r}){await(0,v.VO)(s("find",[".","-maxdepth","0"]),{signal:r,title:"accessing a volume"})}t(i,"reach");async function a(s,{
signal:r}){let d;const m=t(_=>{Buffer.byteLength(_)>S&&(d??=_)},"onLine");try{await(0,v.VO)(s("find",k),{signal:r,title:"looking for long paths",onLine:m})}catch(_){
if(!(_ instanceof w.Qd)||_.fields.exit_code!==j)throw _}return d}t(a,"longPath");async function f(s,{signal:r}){const d=new Set;let m=0,_="";const y=t(h=>{const[
,E,D]=b.exec(h)??[];if(!(E===void 0||D===void 0||D.endsWith("/.."))){for(const N of E.replace(O,""))d.add(N);m++===0&&(_=D)}},"onLine");try{await(0,v.VO)(s("lsa\
ttr",["-R","-a","."]),{signal:r,title:"looking for chattr flags",onLine:y})}catch(h){if(!(h instanceof w.Qd)&&!(h instanceof w.Wt))throw h}return m===0?void 0:{
count:m,first:_,flags:[...d].sort().join("")}}t(f,"flaggedFiles");var l=u(92652),M=u(50435);const e=12e4;async function n(s,r,{tars:d,mountLimit:m=e,c:_}){for(const y of r){
const{Options:h}=await(0,l.y6)(s,y,_)??{},E=await d.within(y);if(E!==void 0)try{Object.keys(h??{}).length>0&&await o(E,_,m),await c(E,{what:`the volume ${y}`,remedy:(0,T.
iU)`exclude the volume with ${(0,T.uK)("excludeVolumes",y)}`,c:_})}catch(D){throw(0,M.q3)(D,y)}}}t(n,"lookAtVolumes");async function o(s,r,d=e){const m=AbortSignal.
timeout(d);try{await i(s,{signal:AbortSignal.any([r.signal,m])})}catch(_){throw!m.aborted||r.signal.aborted?_:new w.Qd(`Docker did not mount it within ${Math.round(
d/1e3)} s`,{cause:_})}}t(o,"mountVolume");async function c(s,{what:r,remedy:d,c:m}){const _=await a(s,m);if(_!==void 0){const B=r.charAt(0).toUpperCase()+r.slice(
1);throw new w.Wt(`${B} contains paths of more than 4095 bytes, which a tar cannot restore: ${_.slice(0,80)}…`,{hint:(0,T.iU)`Shorten them, or ${d}`})}const y=await f(
s,m);if(y===void 0)return;const{count:h,first:E,flags:D}=y,N=h===1?`${E} has`:`${E} and ${h-1} more have`;m.log.warn(`${r}: ${N} chattr flags (${D}), which are \
not captured`)}t(c,"lookInside")}),87271:((W,L,u)=>{u.d(L,{AK:t(()=>S,"AK"),Cj:t(()=>T,"Cj"),eq:t(()=>v,"eq")});var w=u(56690);const T="vm-snapshot-staging",v="\
vm-snapshot.probe";function S(){return`${T}/${(0,w.Pg)()}`}t(S,"stagingRepository")}),50435:((W,L,u)=>{u.d(L,{CX:t(()=>k,"CX"),HH:t(()=>S,"HH"),UX:t(()=>b,"UX"),
_B:t(()=>O,"_B"),q3:t(()=>j,"q3")});var w=u(75892),T=u(57588);const v=6e5;function S(i,{excludeVolumes:a=[]}){const f=a.find(l=>!i.includes(l));if(f!==void 0)throw new w.
dz(`Cannot exclude volume '${f}': not found`,{hint:i.length===0?"Omit it: there are no volumes":`Choose among ${i.join(", ")}`});return i.filter(l=>!a.includes(
l))}t(S,"volumesToRead");async function*k(i,a,f){const l=await i.way(a);l.lossless||f.log.warn(`the volume ${a} is read through Docker's archive API: extended a\
ttributes, ACLs and holes of its files are lost`);const M=t(()=>f.log.warn((0,T.iU)`files of the volume ${a} changed while they were read: use ${(0,T.uK)("quies\
ce",!0)} for a consistent copy`),"onChanged");let e=0;const n=t(()=>{e++},"onSocket");try{yield*l.read({signal:f.signal,onChanged:M,onSocket:n})}catch(o){throw j(
o,a)}e>0&&f.log.info(`the volume ${a}: ${e} sockets are not captured; programs recreate them`)}t(k,"readVolumeTar");function j(i,a){return i instanceof w.Qd?new w.
Qd(`Cannot read the volume ${a}: ${b(i)}`,{hint:(0,T.iU)`Repair it, or exclude it with ${(0,T.uK)("excludeVolumes",a)}`,cause:i}):i}t(j,"asUnreadable");function b({
message:i}){const f=i.split(`
`).map(l=>l.trim().replace(/^docker: (Error response from daemon: )?/,"")).filter(l=>l!==""&&!/^(Run|See) 'docker/.test(l)&&!/Exiting with failure status/.test(
l));return(f[1]??f[0]??i).slice(0,300)}t(b,"inOneLine");async function O(i,a,f){try{await i.removeImage(a,{signal:AbortSignal.timeout(v)})}catch(l){l instanceof
w.m_||f.log.warn(`cannot remove the image ${a}: ${l instanceof Error?l.message:l}`)}}t(O,"removeReference")}),69167:((W,L,u)=>{u.d(L,{$R:t(()=>T,"$R"),m_:t(()=>i,
"m_"),qi:t(()=>M,"qi")});var w=u(76760);function T(e,{image:n,labels:o,again:c,freshVolumes:s=!1}){const r=O(e),d={...e.HostConfig,...k(e,c),...!s&&j(e),...f(e,
r)};return{body:{...S(e),Image:n,...o&&{Labels:o},HostConfig:d},networks:r}}t(T,"likeness");const v="container:";function S({Id:e,Config:n,HostConfig:o}){const{
Hostname:c,ExposedPorts:s,MacAddress:r,...d}=n;if(o.NetworkMode?.startsWith(v))return{...d,Domainname:""};const m=c!==void 0&&c!==""&&c!==i(e)&&o.UTSMode!=="hos\
t";return{...d,...s&&{ExposedPorts:s},...m&&{Hostname:c}}}t(S,"config");function k({HostConfig:e},n){const o=t(y=>n?.get(y)??y,"now"),c=t(y=>y?.startsWith(v)?v+
o(y.slice(v.length)):y,"mode"),{NetworkMode:s,PidMode:r,IpcMode:d,Cgroup:m,VolumesFrom:_}=e;return{NetworkMode:c(s),PidMode:c(r),IpcMode:c(d),Cgroup:c(m),VolumesFrom:_?.
map(y=>{const[h="",...E]=y.split(":");return[o(h),...E].join(":")})}}t(k,"shared");function j({Config:e,HostConfig:n,Mounts:o}){const c=new Map(o.flatMap(({Type:h,
Name:E,Destination:D,RW:N})=>h==="volume"&&E?[[D,{Name:E,RW:N}]]:[])),s=n.Binds??[],r=s.filter(h=>h.includes(":")),d=(n.Mounts??[]).map(h=>{const E=c.get(b(h.Target??
""));return h.Type==="volume"&&!h.Source&&E?{...h,Source:E.Name}:h}),m=new Set([...r.map(h=>b(h.split(":")[1]??"")),...d.map(({Target:h})=>b(h??""))]),_=[...s.filter(
h=>!h.includes(":")),...Object.keys(e.Volumes??{})].map(b),y=[...new Set(_)].flatMap(h=>{const E=c.get(h);return E===void 0||m.has(h)?[]:[{Type:"volume",Source:E.
Name,Target:h,...!E.RW&&{ReadOnly:!0},VolumeOptions:{NoCopy:!0}}]});return{...n.Binds&&{Binds:r},...d.length+y.length>0&&{Mounts:[...d,...y]}}}t(j,"withVolumes");
function b(e){const n=w.posix.normalize(e);return n.length>1?n.replace(/\/$/,""):n}t(b,"clean");function O({Id:e,Config:n,HostConfig:o,NetworkSettings:c}){const s=t(
([r,{NetworkID:d}])=>[r,d].includes(o.NetworkMode)||r==="bridge"&&o.NetworkMode==="default","isPrimary");return Object.entries(c.Networks??{}).sort((r,d)=>Number(
s(d))-Number(s(r))).map(r=>{const[d,{NetworkID:m,MacAddress:_,Aliases:y,...h}]=r,E=Object.fromEntries(Object.entries(h).filter(([B])=>!a.includes(B))),D=s(r)?n.
MacAddress:_===l(h.IPAddress)?void 0:_,N=y?.filter(B=>B!==i(e));return[d,{...E,...N&&{Aliases:N},...D&&{MacAddress:D}}]}).filter(([r,{MacAddress:d}])=>!M(r)||r===
"bridge"&&d!==void 0)}t(O,"endpoints");function i(e){return e.slice(0,12)}t(i,"shortId");const a=["EndpointID","Gateway","IPAddress","IPPrefixLen","IPv6Gateway",
"GlobalIPv6Address","GlobalIPv6PrefixLen","DNSNames"];function f({HostConfig:e,NetworkSettings:n},o){const{NetworkMode:c="default"}=e,s=Object.entries(n.Networks??
{}),r=c.startsWith(v),d=s.some(([m,{NetworkID:_}])=>c===m||c===_);return s.length===0||r||d||c==="default"?{}:{NetworkMode:o[0]?.[0]??s[0]?.[0]}}t(f,"network");
function l(e){const n=(e??"").split(".").map(Number);return n.length===4?["02","42",...n.map(o=>o.toString(16).padStart(2,"0"))].join(":"):void 0}t(l,"macOf");function M(e){
return e==="bridge"||e==="host"||e==="none"}t(M,"isBuiltIn")}),78560:((W,L,u)=>{u.d(L,{Xk:t(()=>T,"Xk"),Zw:t(()=>j,"Zw"),og:t(()=>v,"og"),qC:t(()=>S,"qC"),u3:t(
()=>k,"u3")});var w=u(75892);async function T(b,O,{signal:i}){const a=`inspect network '${O}'`;return await b.json({method:"GET",path:`/networks/${encodeURIComponent(
O)}`,what:a,signal:i})}t(T,"inspectNetwork");async function v(b,O,{signal:i}){const a={filters:JSON.stringify(O)};return await b.json({method:"GET",path:"/netwo\
rks",query:a,what:"list networks",signal:i})??[]}t(v,"listNetworks");async function S(b,O,{signal:i}){try{const a=`inspect network '${O}'`;return await b.json({
method:"GET",path:`/networks/${encodeURIComponent(O)}`,what:a,signal:i})}catch(a){if(a instanceof w.m_)return;throw a}}t(S,"findNetwork");async function k(b,O,{
signal:i}){const{Name:a,Driver:f,EnableIPv4:l,EnableIPv6:M,IPAM:e,Internal:n,Attachable:o,Options:c,Labels:s}=O,r={Name:a,Driver:f,EnableIPv4:l,EnableIPv6:M,IPAM:e,
Internal:n,Attachable:o,Options:c,Labels:s,CheckDuplicate:!0};try{await b.json({method:"POST",path:"/networks/create",body:r,what:`create network '${a}'`,signal:i})}catch(d){
if(!(d instanceof w.fK))throw d}}t(k,"recreateNetwork");async function j(b,O,{signal:i}){try{await b.json({method:"DELETE",path:`/networks/${O}`,what:`remove ne\
twork ${O}`,signal:i})}catch(a){if(!(a instanceof w.m_))throw a}}t(j,"removeNetwork")}),88405:((W,L,u)=>{u.d(L,{H:t(()=>j,"H"),c:t(()=>k,"c")});var w=u(26921),T=u(
14815);const v="capture",S=w.Ikc({paused:w.YOg(w.YjP()).default([]),posts:w.YOg(w.YjP()).default([])});function k(b,{lock:O,signal:i}){let a={paused:[],posts:[]},
f;return{async owe(l){a={...a,...l},f===void 0?f=await(0,T.C)(b,{kind:v,lock:O,entry:a,signal:i}):await f.write(a)},async[Symbol.asyncDispose](){await f?.end()}}}
t(k,"captureRecord");async function j(b,{locked:O,pay:i,c:a}){await(0,T.Y)(b,v,{locked:O,async putRight({entry:f}){const l=S.safeParse(f).data;l!==void 0&&await i(
l)},c:a})}t(j,"endAbandonedCaptures")}),5064:((W,L,u)=>{u.d(L,{F:t(()=>a,"F"),N:t(()=>O,"N")});var w=u(75892),T=u(30486),v=u(17095),S=u(51630);const k=6e4,j=5,b=`\
trap '' INT TERM HUP; read -r word; [ "$word" = done ] || exec docker unpause "$@"`;async function O(f,l,{record:M,c:e}){if(l.length===0)return{async resume(){},
async[Symbol.asyncDispose](){}};await M.owe({paused:[...l]});const n=(0,T.J7)("sh",["-c",b,"vm-snapshot-guard",...l],(0,S.J$)(f.endpoint));let o=!0;const c=t(async()=>{
o&&(o=!1,await a(f,l,e),await n(`done
`))},"thaw");try{for(const s of l)await i(f,s,e);return{resume:c,[Symbol.asyncDispose]:c}}catch(s){throw await c(),s}}t(O,"pauseContainers");async function i(f,l,M){
try{await(0,v.aO)(f,l,{to:"pause",signal:M.signal})}catch(e){if(!(e instanceof w.fK)&&!(e instanceof w.Qd))throw e;const n=await(0,v.FA)(f,l,M),o=n?.State.Status;
if(n===void 0||o!=="exited"&&o!=="restarting")throw e;o==="restarting"&&M.log.warn(`${n.Name.slice(1)} keeps restarting and cannot be paused: its files may be i\
nconsistent`)}}t(i,"pause");async function a(f,l,M){for(const e of l){const n=performance.now();try{await(0,v.aO)(f,e,{to:"unpause",signal:AbortSignal.timeout(k)});
const o=Math.round((performance.now()-n)/1e3);o>=j&&M.log.info(`a container took ${o} s to resume: Docker before 23 waits for a running health check`)}catch(o){
if(o instanceof w.m_||o instanceof w.fK||/is not paused/.test(String(o)))continue;M.log.warn(`the container ${e} may still be paused: ${o instanceof Error?o.message:
o}; to resume it: docker unpause ${e}`)}}}t(a,"unpauseAll")}),48474:((W,L,u)=>{u.d(L,{fc:t(()=>j,"fc"),jC:t(()=>T,"jC"),w9:t(()=>k,"w9")});var w=u(69167);async function T(i,a,{
name:f,signal:l,...M}){return await k(i,(0,w.$R)(a,M),{name:f,signal:l})}t(T,"recreateContainer");const v=6e4,S="1.44";async function k(i,{body:a,networks:f},{name:l,
signal:M}){const e=i.speaks(S),[n,...o]=f.filter(([m])=>e||!(0,w.qi)(m)),c=n===void 0?[]:e?[n,...o]:[n],s=e?void 0:f[0]?.[1].MacAddress,r={...a,...s!==void 0&&{
MacAddress:s},...c.length>0&&{NetworkingConfig:{EndpointsConfig:Object.fromEntries(c)}}},d=await i.createContainer(r,{name:l,signal:M});try{for(const[m,_]of e?[]:
o){const y={method:"POST",path:`/networks/${m}/connect`,body:{Container:d,EndpointConfig:_}};await i.json({...y,what:`connect container '${l}' to network '${m}'`,
signal:M})}}catch(m){throw await i.removeContainer(d,{volumes:!1,signal:AbortSignal.timeout(v)}),m}return d}t(k,"makeLike");function j(i,a){const f=[],l=new Set,
M=t(e=>{if(l.has(e))return;l.add(e);const n=O(a(e));for(const o of i)n.some(c=>b(a(o),c))&&M(o);f.push(e)},"add");for(const e of i)M(e);return f}t(j,"inOrderOfN\
eed");function b({Id:i,Name:a},f){return a===`/${f}`||f.length>=(0,w.m_)(i).length&&i.startsWith(f)}t(b,"isCalled");function O({HostConfig:{NetworkMode:i,PidMode:a,
IpcMode:f,Cgroup:l,VolumesFrom:M,Links:e}}){const n=[i,a,f,l].flatMap(s=>s?.startsWith("container:")?[s.slice(10)]:[]),o=(M??[]).map(s=>s.split(":")[0]??""),c=(e??
[]).map(s=>(s.split(":")[0]??"").replace(/^\//,""));return[...n,...o,...c].filter(s=>s!=="")}t(O,"needs")}),95782:((W,L,u)=>{u.d(L,{Di:t(()=>a,"Di"),VO:t(()=>e,
"VO"),sB:t(()=>l,"sB")});var w=u(75892),T=u(30486),v=u(81622);const S=["--acls","--xattrs","--xattrs-include=*","--xattrs-exclude=security.selinux"],k=["--creat\
e","--file=-","--format=posix","--sort=name","--numeric-owner","--sparse",...S,"--pax-option=exthdr.name=%d/PaxHeaders/%f,delete=atime,delete=ctime","--warning=\
no-file-changed"],j=["--extract","--file=-","--numeric-owner","--same-owner","--same-permissions","--delay-directory-restore",...S],b=[".","-mindepth","1","-del\
ete"],O=1,i=/tar: (.*): (?:Wrote only \d+ of \d+ bytes|Cannot .*: (?:No space left on device|Disk quota exceeded))/;function a(n,o="the volume"){return{lossless:!0,
read:t(c=>l(n,["."],c),"read"),async write(c,{signal:s}){await e(n("find",b),{signal:s,title:`emptying ${o}`});try{await e(n("tar",j),{signal:s,title:`filling ${o}`,
input:c})}catch(r){throw f(r,o)}}}}t(a,"processTransport");function f(n,o){if(!(n instanceof w.Qd))return n;const[,c]=i.exec(n.message)??[];return c===void 0?n:
new w._p(`Cannot write ${c} into ${o}: no space left on the disk of the Docker daemon`,{hint:"Free some space there (docker system df shows the usage), then run\
 the command again",cause:n})}t(f,"asFull");async function*l(n,o,{signal:c,onChanged:s,onSocket:r}){const{command:d,args:m,cwd:_,env:y}=n("tar",[...k,...o]),E={
signal:c,onLine:t(N=>{N.endsWith(": socket ignored")&&r?.()},"onLine"),tellLast:M,accepts:[O],title:"reading a volume",..._&&{cwd:_},...y&&{env:y}};(yield*(0,T.
U1)(d,m,E))===O&&s?.()}t(l,"readTar");const M=t(n=>n.map(v.r),"plainly");async function e({command:n,args:o,cwd:c,env:s},r){return(await(0,T.m0)(n,o,{tellLast:M,
...r,...c&&{cwd:c},...s&&{env:s}})).stdout}t(e,"runIn")}),23236:((W,L,u)=>{u.d(L,{r:t(()=>D,"r")});var w=u(51455),T=u(58500),v=u(75892),S=u(30486),k=u(92652),j=u(
56118),b=u(51630),O=u(64007);const i="vm-snapshot-helper:1",a="/volume",f=new Date(0);async function l(g,{label:p,c:R}){await e(g,R);const P=Object.entries(p).flatMap(
([I,$])=>["--label",`${I}=${$}`]),C=(0,b.J$)(g.endpoint);return I=>($,A)=>({command:"docker",args:["run","--rm","--interactive","--network","none","--log-driver",
"none","--security-opt","label=disable",...P,"--mount","type=bind,source=/usr,target=/usr,readonly",...I===void 0?[]:["--mount",M(I),"--workdir",a],i,`/usr/bin/${$}`,
...A],env:C})}t(l,"helperFor");function M(g){return"volume"in g?`type=volume,source=${g.volume},target=${a},volume-nocopy`:`type=bind,"source=${g.folder.replaceAll(
'"','""')}",target=${a}`}t(M,"mountOf");async function e(g,{signal:p}){try{await g.inspectImage(i,{signal:p})}catch(R){if(!(R instanceof v.m_))throw R;const[P,C]=i.
split(":"),I={method:"POST",path:"/images/create",query:{fromSrc:"-",repo:P,tag:C},body:n(),what:"import the helper image",signal:p};for await(const $ of(0,O.c)(
g.bytes(I),I.what));}}t(e,"ensureImage");function n(){const g=(0,j.pack)();for(const p of["usr","volume","dev","proc","sys","tmp"])g.entry({name:`${p}/`,type:"d\
irectory",mtime:f});for(const p of["bin","sbin","lib","lib64"])g.entry({name:p,type:"symlink",linkname:`usr/${p}`,mtime:f});return g.finalize(),g}t(n,"root");var o=function(g,p,R){
if(p!=null){if(typeof p!="object"&&typeof p!="function")throw new TypeError("Object expected.");var P,C;if(R){if(!Symbol.asyncDispose)throw new TypeError("Symbo\
l.asyncDispose is not defined.");P=p[Symbol.asyncDispose]}if(P===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");P=p[Symbol.dispose],
R&&(C=P)}if(typeof P!="function")throw new TypeError("Object not disposable.");C&&(P=t(function(){try{C.call(this)}catch(I){return Promise.reject(I)}},"dispose")),
g.stack.push({value:p,dispose:P,async:R})}else R&&g.stack.push({async:!0});return p},c=(function(g){return function(p){function R($){p.error=p.hasError?new g($,
p.error,"An error was suppressed during disposal."):$,p.hasError=!0}t(R,"fail");var P,C=0;function I(){for(;P=p.stack.pop();)try{if(!P.async&&C===1)return C=0,p.
stack.push(P),Promise.resolve().then(I);if(P.dispose){var $=P.dispose.call(P.value);if(P.async)return C|=2,Promise.resolve($).then(I,function(A){return R(A),I()})}else
C|=1}catch(A){R(A)}if(C===1)return p.hasError?Promise.reject(p.error):Promise.resolve();if(p.hasError)throw p.error}return t(I,"next"),I()}})(typeof SuppressedError==
"function"?SuppressedError:function(g,p,R){var P=new Error(R);return P.name="SuppressedError",P.error=g,P.suppressed=p,P});const s="/volume",r=6e4;function d(g,p,R){
return{lossless:!1,async*read({signal:C}){const I={stack:[],error:void 0,hasError:!1};try{const A=`/containers/${o(I,await P(C),!0).id}/archive`;yield*g.bytes({
method:"GET",path:A,query:{path:`${s}/.`},what:`read volume '${p}'`,signal:C})}catch($){I.error=$,I.hasError=!0}finally{const $=c(I);$&&await $}},async write(C,{
signal:I}){const $={stack:[],error:void 0,hasError:!1};try{const x=`/containers/${o($,await P(I),!0).id}/archive`,G={path:s,copyUIDGID:!0};await g.json({method:"\
PUT",path:x,query:G,body:C,what:`fill volume '${p}'`,signal:I})}catch(A){$.error=A,$.hasError=!0}finally{const A=c($);A&&await A}}};async function P(C){await e(
g,{signal:C});const $={Image:i,Cmd:["never"],NetworkDisabled:!0,HostConfig:{Mounts:[{Type:"volume",Source:p,Target:s,VolumeOptions:{NoCopy:!0}}]},Labels:R},A=await g.
createContainer($,{signal:C});return{id:A,[Symbol.asyncDispose]:()=>g.removeContainer(A,{volumes:!1,signal:AbortSignal.timeout(r)})}}}t(d,"archiveTransport");var m=u(
95782);const _=125,y=3,h=250,E={LC_ALL:"C.UTF-8"};function D(g,{label:p,c:R}){let P,C;const I=t(async A=>{const x=await(0,k.y6)(g,A,R);if(x===void 0)throw new v.
m_(`Docker has no volume '${A}'`);return await $({volume:A},N(x)?void 0:x.Mountpoint)},"within");return{within:I,async way(A){const x=await I(A);return x===void 0?
d(g,A,p):(0,m.Di)(x,`the volume ${A}`)},async folder(A){const x=await $({folder:A},A);if(x!==void 0)return x;throw new v.Wt(`Cannot read the folder ${A}: Docker\
's host does not have GNU tar`,{hint:"Install GNU tar there, or omit bind mounts"})}};async function $(A,x){return C??=U((G,V)=>({command:G,args:V}),R),x!==void 0&&
await B(g,x)&&await C?(G,V)=>({command:G,args:V,cwd:x,env:E}):(P??=K(g,{label:p,c:R}),(await P)?.(A))}}t(D,"volumeTars");function N({Driver:g,Options:p}){return g!==
"local"||Object.keys(p??{}).length>0}t(N,"mayBeMounted");async function B(g,p){return g.endpoint.kind!=="unix"||process.geteuid?.()!==0?!1:(await(0,w.stat)(p).catch(
()=>{}))?.isDirectory()===!0}t(B,"isFolderHere");async function K(g,{label:p,c:R}){const P=await l(g,{label:p,c:R});return await U(P(),R)?P:void 0}t(K,"workingH\
elper");async function U(g,p){const{command:R,args:P,env:C}=g("tar",["--version"]);for(let I=1;;I++)try{const{stdout:$}=await(0,S.m0)(R,P,{signal:p.signal,...C&&
{env:C}});return/GNU tar/.test($)}catch($){if(!($ instanceof v.Qd)&&!($ instanceof v.Wt))throw $;if(p.log.debug(`no GNU tar: ${$.message}`),$.fields.exit_code!==
_||I===y)return!1;await(0,T.setTimeout)(h,void 0,{signal:p.signal}).catch(()=>p.signal.throwIfAborted())}}t(U,"hasGnuTar")})};export{Q as id,z as ids,Y as modules};
