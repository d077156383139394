var B=Object.defineProperty;var t=(N,L)=>B(N,"name",{value:L,configurable:!0});const G=2608,V=[2608],H={9694:((N,L,d)=>{d.d(L,{U:t(()=>a,"U"),o:t(()=>c,"o")});var g=d(76760),P=d(75892),$=d(57588),S=d(69865),k=d(95782),j=d(43805);const D=["\
/proc","/sys","/dev","/run","/var/run"],v=[".git",".vm-snapshot"];async function c(e,n,o){const{DockerRootDir:i}=await e.info(o.c),r=[];for(const s of[...new Set(
n)].sort()){if(!o.asVolumes&&r.some(_=>a(s,_.path)))continue;const u=h(s,i)?"part of the running machine":await l(s,o);typeof u=="string"?o.c.log.warn(`the cont\
ents of ${s} are not captured: it is ${u}`):r.push(u)}return r}t(c,"bindSources");function a(e,n){return e===n||e.startsWith(n.endsWith("/")?n:`${n}/`)}t(a,"isW\
ithin");function h(e,n){const o=n===void 0?D:[...D,n];return e==="/"||o.some(i=>a(e,i))||n!==void 0&&a(n,e)}t(h,"isOfTheMachine");async function l(e,{tars:n,without:o,
asVolumes:i,c:r}){const s=`./${g.posix.basename(e)}`,u=await n.folder(g.posix.dirname(e)),[_,y]=await M(u("find",["-L",s,"-maxdepth","0","-printf","%y\\n%s\\n"]),
r)??[],E=t(()=>r.log.warn((0,$.iU)`files in ${e} changed while they were read: use ${(0,$.uK)("quiesce",!0)} for a consistent copy`),"onChanged");if(_==="f"&&i)
return"a single file, which a volume cannot replace";if(_==="f"){r.log.warn(`${e} is a file of this machine; its content (${(0,S.z3)(Number(y))}) is captured to\
o`);const w=t(()=>(0,k.sB)(u,["--dereference",s],{signal:r.signal,onChanged:E}),"read");return{path:e,type:"file",bytes:Number(y),read:w}}if(_!=="d")return _===
void 0?"missing":"neither a folder nor a file";const p=await n.folder(e),O=await M(p("find",[".","-type","f","-printf","%s\\n"]),r);await(0,j.Yo)(p,{what:e,remedy:"\
omit bind mounts",c:r});const b=(O??[]).reduce((w,C)=>w+Number(C),0),f=`${O?.length??0} files, ${(0,S.z3)(b)}`;r.log.warn(`${e} is a folder of this machine; its\
 content (${f}) is captured too`);const A=["--anchored","--no-wildcards",...[...v,...o.filter(w=>a(w,e)).map(w=>g.posix.relative(e,w))].map(w=>`--exclude=./${w}`)];
return{path:e,type:"folder",bytes:b,read:t(()=>(0,k.sB)(p,[...A,"."],{signal:r.signal,onChanged:E}),"read")}}t(l,"look");async function M(e,{signal:n}){const o=[];
try{return await(0,k.VO)(e,{signal:n,title:"inspecting a bind mount",onLine:t(i=>o.push(i),"onLine")}),o}catch(i){if(i instanceof P.Qd)return;throw i}}t(M,"line\
s")}),26414:((N,L,d)=>{d.d(L,{CQ:t(()=>M,"CQ"),Eu:t(()=>l,"Eu"),GG:t(()=>e,"GG"),es:t(()=>h,"es")});var g=d(75892),P=d(51208),$=d(22506),S=d(17095),k=d(51630),j=d(
88405),D=d(5064);const v={pre:"vm-snapshot.pre",post:"vm-snapshot.post",restored:"vm-snapshot.post-restore"},c="vm-snapshot.timeout",a="10m";function h(s){return s===
c||Object.values(v).some(u=>u===s)}t(h,"isHookLabel");async function l(s,u,{record:_,c:y}){const E=u.filter(b=>r(b)&&(i(b,"pre")||i(b,"post")));if(E.length===0)
return{async[Symbol.asyncDispose](){}};const p=[],O={[Symbol.asyncDispose]:()=>n(s,p.splice(0).reverse(),y)};try{for(const b of E)p.push(b),await _.owe({posts:p.
map(({Id:f})=>f)}),await o(s,b,{hook:"pre",c:y});return O}catch(b){throw await O[Symbol.asyncDispose](),b}}t(l,"runHooks");async function M(s,u,_){for(const y of u)
r(y)&&await o(s,y,{hook:"restored",c:_})}t(M,"runRestoredHooks");async function e(s,{locked:u,c:_}){await(0,j.H)(s,{locked:u,async pay({paused:y,posts:E}){await(0,D.
F)(s,y,_);const O=(await Promise.all(E.toReversed().map(b=>(0,S.FA)(s,b,_)))).filter(b=>b!==void 0);await n(s,O.filter(r),_)},c:_})}t(e,"recoverCaptures");async function n(s,u,_){
const y={..._,signal:new AbortController().signal};for(const E of u)try{await o(s,E,{hook:"post",c:y})}catch(p){if(!(p instanceof g.JC))throw p;_.log.warn(p.message)}}
t(n,"runPost");async function o(s,{Id:u,Name:_,Config:y},{hook:E,c:p}){const O=y.Labels?.[v[E]];if(O===void 0||O==="")return;const b=_.slice(1),f=`the command o\
f the label ${v[E]} in ${b}`,m=(0,$.E9)(y.Labels?.[c]??a,`90s or ${a} (label ${c} of ${b})`),A=AbortSignal.timeout(m);try{await(0,P.m0)("docker",["exec",u,"sh",
"-c",O],{signal:AbortSignal.any([p.signal,A]),env:(0,k.J$)(s.endpoint),title:f,onLine:t(w=>p.log.info(`${b}: ${w}`),"onLine")})}catch(w){throw w instanceof g.Qd?
new g.Qd(w.message,{hint:`Run it by hand: docker exec ${b} sh -c '<command>'`,cause:w,fields:w.fields}):!A.aborted||p.signal.aborted?w:new g.Qd(`${f} took longe\
r than ${(0,$.Xo)(m/1e3)}`,{hint:`Set a longer limit with the label ${c}: 30m. The command may still be running in the container`,cause:w})}}t(o,"run");function i({
Config:s},u){return!!s.Labels?.[v[u]]}t(i,"has");function r({State:s}){return s.Status==="running"}t(r,"isRunning")}),43805:((N,L,d)=>{d.d(L,{Eq:t(()=>n,"Eq"),Yo:t(
()=>i,"Yo"),kV:t(()=>o,"kV")});var g=d(75892),P=d(57588),$=d(95782);const S=4095,k=[".","-mindepth","16","-printf","%p\\n"],j=1,D=/^(?=[-A-Za-z]*[AacCdDFijsStTu])([-A-Za-z]+) +(.+)$/,
v=/[^AacCdDFijsStTu]/g;async function c(r,{signal:s}){await(0,$.VO)(r("find",[".","-maxdepth","0"]),{signal:s,title:"accessing a volume"})}t(c,"reach");async function a(r,{
signal:s}){let u;const _=t(y=>{Buffer.byteLength(y)>S&&(u??=y)},"onLine");try{await(0,$.VO)(r("find",k),{signal:s,title:"looking for long paths",onLine:_})}catch(y){
if(!(y instanceof g.Qd)||y.fields.exit_code!==j)throw y}return u}t(a,"longPath");async function h(r,{signal:s}){const u=new Set;let _=0,y="";const E=t(p=>{const[
,O,b]=D.exec(p)??[];if(!(O===void 0||b===void 0||b.endsWith("/.."))){for(const f of O.replace(v,""))u.add(f);_++===0&&(y=b)}},"onLine");try{await(0,$.VO)(r("lsa\
ttr",["-R","-a","."]),{signal:s,title:"looking for chattr flags",onLine:E})}catch(p){if(!(p instanceof g.Qd)&&!(p instanceof g.Wt))throw p}return _===0?void 0:{
count:_,first:y,flags:[...u].sort().join("")}}t(h,"flaggedFiles");var l=d(92652),M=d(50435);const e=12e4;async function n(r,s,{tars:u,mountLimit:_=e,c:y}){for(const E of s){
const{Options:p}=await(0,l.y6)(r,E,y)??{},O=await u.within(E);if(O!==void 0)try{Object.keys(p??{}).length>0&&await o(O,y,_),await i(O,{what:`the volume ${E}`,remedy:(0,P.
iU)`exclude the volume with ${(0,P.uK)("excludeVolumes",E)}`,c:y})}catch(b){throw(0,M.q3)(b,E)}}}t(n,"lookAtVolumes");async function o(r,s,u=e){const _=AbortSignal.
timeout(u);try{await c(r,{signal:AbortSignal.any([s.signal,_])})}catch(y){throw!_.aborted||s.signal.aborted?y:new g.Qd(`Docker did not mount it within ${Math.round(
u/1e3)} s`,{cause:y})}}t(o,"mountVolume");async function i(r,{what:s,remedy:u,c:_}){const y=await a(r,_);if(y!==void 0){const m=s.charAt(0).toUpperCase()+s.slice(
1);throw new g.Wt(`${m} contains paths of more than 4095 bytes, which a tar cannot restore: ${y.slice(0,80)}…`,{hint:(0,P.iU)`Shorten them, or ${u}`})}const E=await h(
r,_);if(E===void 0)return;const{count:p,first:O,flags:b}=E,f=p===1?`${O} has`:`${O} and ${p-1} more have`;_.log.warn(`${s}: ${f} chattr flags (${b}), which are \
not captured`)}t(i,"lookInside")}),87271:((N,L,d)=>{d.d(L,{AK:t(()=>S,"AK"),Cj:t(()=>P,"Cj"),eq:t(()=>$,"eq")});var g=d(56690);const P="vm-snapshot-staging",$="\
vm-snapshot.probe";function S(){return`${P}/${(0,g.Pg)()}`}t(S,"stagingRepository")}),50435:((N,L,d)=>{d.d(L,{CX:t(()=>k,"CX"),HH:t(()=>S,"HH"),UX:t(()=>D,"UX"),
_B:t(()=>v,"_B"),q3:t(()=>j,"q3")});var g=d(75892),P=d(57588);const $=6e5;function S(c,{excludeVolumes:a=[]}){const h=a.find(l=>!c.includes(l));if(h!==void 0)throw new g.
dz(`Cannot exclude volume '${h}': not found`,{hint:c.length===0?"Omit it: there are no volumes":`Choose among ${c.join(", ")}`});return c.filter(l=>!a.includes(
l))}t(S,"volumesToRead");async function*k(c,a,h){const l=await c.way(a);l.lossless||h.log.warn(`the volume ${a} is read through Docker's archive API: extended a\
ttributes, ACLs and holes of its files are lost`);const M=t(()=>h.log.warn((0,P.iU)`files of the volume ${a} changed while they were read: use ${(0,P.uK)("quies\
ce",!0)} for a consistent copy`),"onChanged");let e=0;const n=t(()=>{e++},"onSocket");try{yield*l.read({signal:h.signal,onChanged:M,onSocket:n})}catch(o){throw j(
o,a)}e>0&&h.log.info(`the volume ${a}: ${e} sockets are not captured; programs recreate them`)}t(k,"readVolumeTar");function j(c,a){return c instanceof g.Qd?new g.
Qd(`Cannot read the volume ${a}: ${D(c)}`,{hint:(0,P.iU)`Repair it, or exclude it with ${(0,P.uK)("excludeVolumes",a)}`,cause:c}):c}t(j,"asUnreadable");function D({
message:c}){const h=c.split(`
`).map(l=>l.trim().replace(/^docker: (Error response from daemon: )?/,"")).filter(l=>l!==""&&!/^(Run|See) 'docker/.test(l)&&!/Exiting with failure status/.test(
l));return(h[1]??h[0]??c).slice(0,300)}t(D,"inOneLine");async function v(c,a,h){try{await c.removeImage(a,{signal:AbortSignal.timeout($)})}catch(l){l instanceof
g.m_||h.log.warn(`cannot remove the image ${a}: ${l instanceof Error?l.message:l}`)}}t(v,"removeReference")}),69167:((N,L,d)=>{d.d(L,{$R:t(()=>P,"$R"),m_:t(()=>c,
"m_"),qi:t(()=>M,"qi")});var g=d(76760);function P(e,{image:n,labels:o,again:i,freshVolumes:r=!1}){const s=v(e),u={...e.HostConfig,...k(e,i),...!r&&j(e),...h(e,
s)};return{body:{...S(e),Image:n,...o&&{Labels:o},HostConfig:u},networks:s}}t(P,"likeness");const $="container:";function S({Id:e,Config:n,HostConfig:o}){const{
Hostname:i,ExposedPorts:r,MacAddress:s,...u}=n;if(o.NetworkMode?.startsWith($))return{...u,Domainname:""};const _=i!==void 0&&i!==""&&i!==c(e)&&o.UTSMode!=="hos\
t";return{...u,...r&&{ExposedPorts:r},..._&&{Hostname:i}}}t(S,"config");function k({HostConfig:e},n){const o=t(E=>n?.get(E)??E,"now"),i=t(E=>E?.startsWith($)?$+
o(E.slice($.length)):E,"mode"),{NetworkMode:r,PidMode:s,IpcMode:u,Cgroup:_,VolumesFrom:y}=e;return{NetworkMode:i(r),PidMode:i(s),IpcMode:i(u),Cgroup:i(_),VolumesFrom:y?.
map(E=>{const[p="",...O]=E.split(":");return[o(p),...O].join(":")})}}t(k,"shared");function j({Config:e,HostConfig:n,Mounts:o}){const i=new Map(o.flatMap(({Type:p,
Name:O,Destination:b,RW:f})=>p==="volume"&&O?[[b,{Name:O,RW:f}]]:[])),r=n.Binds??[],s=r.filter(p=>p.includes(":")),u=(n.Mounts??[]).map(p=>{const O=i.get(D(p.Target??
""));return p.Type==="volume"&&!p.Source&&O?{...p,Source:O.Name}:p}),_=new Set([...s.map(p=>D(p.split(":")[1]??"")),...u.map(({Target:p})=>D(p??""))]),y=[...r.filter(
p=>!p.includes(":")),...Object.keys(e.Volumes??{})].map(D),E=[...new Set(y)].flatMap(p=>{const O=i.get(p);return O===void 0||_.has(p)?[]:[{Type:"volume",Source:O.
Name,Target:p,...!O.RW&&{ReadOnly:!0},VolumeOptions:{NoCopy:!0}}]});return{...n.Binds&&{Binds:s},...u.length+E.length>0&&{Mounts:[...u,...E]}}}t(j,"withVolumes");
function D(e){const n=g.posix.normalize(e);return n.length>1?n.replace(/\/$/,""):n}t(D,"clean");function v({Id:e,Config:n,HostConfig:o,NetworkSettings:i}){const r=t(
([s,{NetworkID:u}])=>[s,u].includes(o.NetworkMode)||s==="bridge"&&o.NetworkMode==="default","isPrimary");return Object.entries(i.Networks??{}).sort((s,u)=>Number(
r(u))-Number(r(s))).map(s=>{const[u,{NetworkID:_,MacAddress:y,Aliases:E,...p}]=s,O=Object.fromEntries(Object.entries(p).filter(([m])=>!a.includes(m))),b=r(s)?n.
MacAddress:y===l(p.IPAddress)?void 0:y,f=E?.filter(m=>m!==c(e));return[u,{...O,...f&&{Aliases:f},...b&&{MacAddress:b}}]}).filter(([s,{MacAddress:u}])=>!M(s)||s===
"bridge"&&u!==void 0)}t(v,"endpoints");function c(e){return e.slice(0,12)}t(c,"shortId");const a=["EndpointID","Gateway","IPAddress","IPPrefixLen","IPv6Gateway",
"GlobalIPv6Address","GlobalIPv6PrefixLen","DNSNames"];function h({HostConfig:e,NetworkSettings:n},o){const{NetworkMode:i="default"}=e,r=Object.entries(n.Networks??
{}),s=i.startsWith($),u=r.some(([_,{NetworkID:y}])=>i===_||i===y);return r.length===0||s||u||i==="default"?{}:{NetworkMode:o[0]?.[0]??r[0]?.[0]}}t(h,"network");
function l(e){const n=(e??"").split(".").map(Number);return n.length===4?["02","42",...n.map(o=>o.toString(16).padStart(2,"0"))].join(":"):void 0}t(l,"macOf");function M(e){
return e==="bridge"||e==="host"||e==="none"}t(M,"isBuiltIn")}),78560:((N,L,d)=>{d.d(L,{Xk:t(()=>P,"Xk"),Zw:t(()=>j,"Zw"),og:t(()=>$,"og"),qC:t(()=>S,"qC"),u3:t(
()=>k,"u3")});var g=d(75892);async function P(D,v,{signal:c}){const a=`inspect network '${v}'`;return await D.json({method:"GET",path:`/networks/${encodeURIComponent(
v)}`,what:a,signal:c})}t(P,"inspectNetwork");async function $(D,v,{signal:c}){const a={filters:JSON.stringify(v)};return await D.json({method:"GET",path:"/netwo\
rks",query:a,what:"list networks",signal:c})??[]}t($,"listNetworks");async function S(D,v,{signal:c}){try{const a=`inspect network '${v}'`;return await D.json({
method:"GET",path:`/networks/${encodeURIComponent(v)}`,what:a,signal:c})}catch(a){if(a instanceof g.m_)return;throw a}}t(S,"findNetwork");async function k(D,v,{
signal:c}){const{Name:a,Driver:h,EnableIPv4:l,EnableIPv6:M,IPAM:e,Internal:n,Attachable:o,Options:i,Labels:r}=v,s={Name:a,Driver:h,EnableIPv4:l,EnableIPv6:M,IPAM:e,
Internal:n,Attachable:o,Options:i,Labels:r,CheckDuplicate:!0};try{await D.json({method:"POST",path:"/networks/create",body:s,what:`create network '${a}'`,signal:c})}catch(u){
if(!(u instanceof g.fK))throw u}}t(k,"recreateNetwork");async function j(D,v,{signal:c}){try{await D.json({method:"DELETE",path:`/networks/${v}`,what:`remove ne\
twork ${v}`,signal:c})}catch(a){if(!(a instanceof g.m_))throw a}}t(j,"removeNetwork")}),88405:((N,L,d)=>{d.d(L,{H:t(()=>j,"H"),c:t(()=>k,"c")});var g=d(26921),P=d(
14815);const $="capture",S=g.Ikc({paused:g.YOg(g.YjP()).default([]),posts:g.YOg(g.YjP()).default([])});function k(D,{lock:v,signal:c}){let a={paused:[],posts:[]},
h;return{async owe(l){a={...a,...l},h===void 0?h=await(0,P.C)(D,{kind:$,lock:v,entry:a,signal:c}):await h.write(a)},async[Symbol.asyncDispose](){await h?.end()}}}
t(k,"captureRecord");async function j(D,{locked:v,pay:c,c:a}){await(0,P.Y)(D,$,{locked:v,async putRight({entry:h}){const l=S.safeParse(h).data;l!==void 0&&await c(
l)},c:a})}t(j,"endAbandonedCaptures")}),5064:((N,L,d)=>{d.d(L,{F:t(()=>a,"F"),N:t(()=>v,"N")});var g=d(75892),P=d(51208),$=d(17095),S=d(51630);const k=6e4,j=5,D=`\
trap '' INT TERM HUP; read -r word; [ "$word" = done ] || exec docker unpause "$@"`;async function v(h,l,{record:M,c:e}){if(l.length===0)return{async resume(){},
async[Symbol.asyncDispose](){}};await M.owe({paused:[...l]});const n=(0,P.J7)("sh",["-c",D,"vm-snapshot-guard",...l],(0,S.J$)(h.endpoint));let o=!0;const i=t(async()=>{
o&&(o=!1,await a(h,l,e),await n(`done
`))},"thaw");try{for(const r of l)await c(h,r,e);return{resume:i,[Symbol.asyncDispose]:i}}catch(r){throw await i(),r}}t(v,"pauseContainers");async function c(h,l,M){
try{await(0,$.aO)(h,l,{to:"pause",signal:M.signal})}catch(e){if(!(e instanceof g.fK)&&!(e instanceof g.Qd))throw e;const n=await(0,$.FA)(h,l,M),o=n?.State.Status;
if(n===void 0||o!=="exited"&&o!=="restarting")throw e;o==="restarting"&&M.log.warn(`${n.Name.slice(1)} keeps restarting and cannot be paused: its files may be i\
nconsistent`)}}t(c,"pause");async function a(h,l,M){for(const e of l){const n=performance.now();try{await(0,$.aO)(h,e,{to:"unpause",signal:AbortSignal.timeout(k)});
const o=Math.round((performance.now()-n)/1e3);o>=j&&M.log.info(`a container took ${o} s to resume: Docker before 23 waits for a running health check`)}catch(o){
if(o instanceof g.m_||o instanceof g.fK||/is not paused/.test(String(o)))continue;M.log.warn(`the container ${e} may still be paused: ${o instanceof Error?o.message:
o}; to resume it: docker unpause ${e}`)}}}t(a,"unpauseAll")}),48474:((N,L,d)=>{d.d(L,{fc:t(()=>j,"fc"),jC:t(()=>P,"jC"),w9:t(()=>k,"w9")});var g=d(69167);async function P(c,a,{
name:h,signal:l,...M}){return await k(c,(0,g.$R)(a,M),{name:h,signal:l})}t(P,"recreateContainer");const $=6e4,S="1.44";async function k(c,{body:a,networks:h},{name:l,
signal:M}){const e=c.speaks(S),[n,...o]=h.filter(([_])=>e||!(0,g.qi)(_)),i=n===void 0?[]:e?[n,...o]:[n],r=e?void 0:h[0]?.[1].MacAddress,s={...a,...r!==void 0&&{
MacAddress:r},...i.length>0&&{NetworkingConfig:{EndpointsConfig:Object.fromEntries(i)}}},u=await c.createContainer(s,{name:l,signal:M});try{for(const[_,y]of e?[]:
o){const E={method:"POST",path:`/networks/${_}/connect`,body:{Container:u,EndpointConfig:y}};await c.json({...E,what:`connect container '${l}' to network '${_}'`,
signal:M})}}catch(_){throw await c.removeContainer(u,{volumes:!1,signal:AbortSignal.timeout($)}),_}return u}t(k,"makeLike");function j(c,a){const h=[],l=new Set,
M=t(e=>{if(l.has(e))return;l.add(e);const n=v(a(e));for(const o of c)n.some(i=>D(a(o),i))&&M(o);h.push(e)},"add");for(const e of c)M(e);return h}t(j,"inOrderOfN\
eed");function D({Id:c,Name:a},h){return a===`/${h}`||h.length>=(0,g.m_)(c).length&&c.startsWith(h)}t(D,"isCalled");function v({HostConfig:{NetworkMode:c,PidMode:a,
IpcMode:h,Cgroup:l,VolumesFrom:M,Links:e}}){const n=[c,a,h,l].flatMap(r=>r?.startsWith("container:")?[r.slice(10)]:[]),o=(M??[]).map(r=>r.split(":")[0]??""),i=(e??
[]).map(r=>(r.split(":")[0]??"").replace(/^\//,""));return[...n,...o,...i].filter(r=>r!=="")}t(v,"needs")}),95782:((N,L,d)=>{d.d(L,{Di:t(()=>a,"Di"),VO:t(()=>e,
"VO"),sB:t(()=>l,"sB")});var g=d(75892),P=d(51208),$=d(81622);const S=["--acls","--xattrs","--xattrs-include=*","--xattrs-exclude=security.selinux"],k=["--creat\
e","--file=-","--format=posix","--sort=name","--numeric-owner","--sparse",...S,"--pax-option=exthdr.name=%d/PaxHeaders/%f,delete=atime,delete=ctime","--warning=\
no-file-changed"],j=["--extract","--file=-","--numeric-owner","--same-owner","--same-permissions","--delay-directory-restore",...S],D=[".","-mindepth","1","-del\
ete"],v=1,c=/tar: (.*): (?:Wrote only \d+ of \d+ bytes|Cannot .*: (?:No space left on device|Disk quota exceeded))/;function a(n,o="the volume"){return{lossless:!0,
read:t(i=>l(n,["."],i),"read"),async write(i,{signal:r}){await e(n("find",D),{signal:r,title:`emptying ${o}`});try{await e(n("tar",j),{signal:r,title:`filling ${o}`,
input:i})}catch(s){throw h(s,o)}}}}t(a,"processTransport");function h(n,o){if(!(n instanceof g.Qd))return n;const[,i]=c.exec(n.message)??[];return i===void 0?n:
new g._p(`Cannot write ${i} into ${o}: no space left on the disk of the Docker daemon`,{hint:"Free some space there (docker system df shows the usage), then run\
 the command again",cause:n})}t(h,"asFull");async function*l(n,o,{signal:i,onChanged:r,onSocket:s}){const{command:u,args:_,cwd:y,env:E}=n("tar",[...k,...o]),O={
signal:i,onLine:t(f=>{f.endsWith(": socket ignored")&&s?.()},"onLine"),tellLast:M,accepts:[v],title:"reading a volume",...y&&{cwd:y},...E&&{env:E}};(yield*(0,P.
U1)(u,_,O))===v&&r?.()}t(l,"readTar");const M=t(n=>n.map($.r),"plainly");async function e({command:n,args:o,cwd:i,env:r},s){return(await(0,P.m0)(n,o,{tellLast:M,
...s,...i&&{cwd:i},...r&&{env:r}})).stdout}t(e,"runIn")}),23236:((N,L,d)=>{d.d(L,{r:t(()=>y,"r")});var g=d(51455),P=d(75892),$=d(51208),S=d(92652),k=d(56118),j=d(
51630),D=d(64007);const v="vm-snapshot-helper:1",c="/volume",a=new Date(0);async function h(f,{label:m,c:A}){await M(f,A);const w=Object.entries(m).flatMap(([T,
R])=>["--label",`${T}=${R}`]),C=(0,j.J$)(f.endpoint);return T=>(R,I)=>({command:"docker",args:["run","--rm","--interactive","--network","none","--log-driver","n\
one","--security-opt","label=disable",...w,"--mount","type=bind,source=/usr,target=/usr,readonly",...T===void 0?[]:["--mount",l(T),"--workdir",c],v,`/usr/bin/${R}`,
...I],env:C})}t(h,"helperFor");function l(f){return"volume"in f?`type=volume,source=${f.volume},target=${c},volume-nocopy`:`type=bind,"source=${f.folder.replaceAll(
'"','""')}",target=${c}`}t(l,"mountOf");async function M(f,{signal:m}){try{await f.inspectImage(v,{signal:m})}catch(A){if(!(A instanceof P.m_))throw A;const[w,C]=v.
split(":"),T={method:"POST",path:"/images/create",query:{fromSrc:"-",repo:w,tag:C},body:e(),what:"import the helper image",signal:m};for await(const R of(0,D.c)(
f.bytes(T),T.what));}}t(M,"ensureImage");function e(){const f=(0,k.pack)();for(const m of["usr","volume","dev","proc","sys","tmp"])f.entry({name:`${m}/`,type:"d\
irectory",mtime:a});for(const m of["bin","sbin","lib","lib64"])f.entry({name:m,type:"symlink",linkname:`usr/${m}`,mtime:a});return f.finalize(),f}t(e,"root");var n=function(f,m,A){
if(m!=null){if(typeof m!="object"&&typeof m!="function")throw new TypeError("Object expected.");var w,C;if(A){if(!Symbol.asyncDispose)throw new TypeError("Symbo\
l.asyncDispose is not defined.");w=m[Symbol.asyncDispose]}if(w===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");w=m[Symbol.dispose],
A&&(C=w)}if(typeof w!="function")throw new TypeError("Object not disposable.");C&&(w=t(function(){try{C.call(this)}catch(T){return Promise.reject(T)}},"dispose")),
f.stack.push({value:m,dispose:w,async:A})}else A&&f.stack.push({async:!0});return m},o=(function(f){return function(m){function A(R){m.error=m.hasError?new f(R,
m.error,"An error was suppressed during disposal."):R,m.hasError=!0}t(A,"fail");var w,C=0;function T(){for(;w=m.stack.pop();)try{if(!w.async&&C===1)return C=0,m.
stack.push(w),Promise.resolve().then(T);if(w.dispose){var R=w.dispose.call(w.value);if(w.async)return C|=2,Promise.resolve(R).then(T,function(I){return A(I),T()})}else
C|=1}catch(I){A(I)}if(C===1)return m.hasError?Promise.reject(m.error):Promise.resolve();if(m.hasError)throw m.error}return t(T,"next"),T()}})(typeof SuppressedError==
"function"?SuppressedError:function(f,m,A){var w=new Error(A);return w.name="SuppressedError",w.error=f,w.suppressed=m,w});const i="/volume",r=6e4;function s(f,m,A){
return{lossless:!1,async*read({signal:C}){const T={stack:[],error:void 0,hasError:!1};try{const I=`/containers/${n(T,await w(C),!0).id}/archive`;yield*f.bytes({
method:"GET",path:I,query:{path:`${i}/.`},what:`read volume '${m}'`,signal:C})}catch(R){T.error=R,T.hasError=!0}finally{const R=o(T);R&&await R}},async write(C,{
signal:T}){const R={stack:[],error:void 0,hasError:!1};try{const U=`/containers/${n(R,await w(T),!0).id}/archive`,W={path:i,copyUIDGID:!0};await f.json({method:"\
PUT",path:U,query:W,body:C,what:`fill volume '${m}'`,signal:T})}catch(I){R.error=I,R.hasError=!0}finally{const I=o(R);I&&await I}}};async function w(C){await M(
f,{signal:C});const R={Image:v,Cmd:["never"],NetworkDisabled:!0,HostConfig:{Mounts:[{Type:"volume",Source:m,Target:i,VolumeOptions:{NoCopy:!0}}]},Labels:A},I=await f.
createContainer(R,{signal:C});return{id:I,[Symbol.asyncDispose]:()=>f.removeContainer(I,{volumes:!1,signal:AbortSignal.timeout(r)})}}}t(s,"archiveTransport");var u=d(
95782);const _={LC_ALL:"C.UTF-8"};function y(f,{label:m,c:A}){let w,C;const T=t(async I=>{const U=await(0,S.y6)(f,I,A);if(U===void 0)throw new P.m_(`Docker has \
no volume '${I}'`);return await R({volume:I},E(U)?void 0:U.Mountpoint)},"within");return{within:T,async way(I){const U=await T(I);return U===void 0?s(f,I,m):(0,u.
Di)(U,`the volume ${I}`)},async folder(I){const U=await R({folder:I},I);if(U!==void 0)return U;throw new P.Wt(`Cannot read the folder ${I}: Docker's host does n\
ot have GNU tar`,{hint:"Install GNU tar there, or omit bind mounts"})}};async function R(I,U){return C??=b((W,x)=>({command:W,args:x}),A),U!==void 0&&await p(f,
U)&&await C?(W,x)=>({command:W,args:x,cwd:U,env:_}):(w??=O(f,{label:m,c:A}),(await w)?.(I))}}t(y,"volumeTars");function E({Driver:f,Options:m}){return f!=="loca\
l"||Object.keys(m??{}).length>0}t(E,"mayBeMounted");async function p(f,m){return f.endpoint.kind!=="unix"||process.geteuid?.()!==0?!1:(await(0,g.stat)(m).catch(
()=>{}))?.isDirectory()===!0}t(p,"isFolderHere");async function O(f,{label:m,c:A}){const w=await h(f,{label:m,c:A});return await b(w(),A)?w:void 0}t(O,"workingH\
elper");async function b(f,m){const{command:A,args:w,env:C}=f("tar",["--version"]);try{const{stdout:T}=await(0,$.m0)(A,w,{signal:m.signal,...C&&{env:C}});return/GNU tar/.
test(T)}catch(T){if(!(T instanceof P.Qd)&&!(T instanceof P.Wt))throw T;return m.log.debug(`no GNU tar: ${T.message}`),!1}}t(b,"hasGnuTar")})};export{G as id,V as ids,H as modules};
