var X=Object.defineProperty;var e=(C,T)=>X(C,"name",{value:T,configurable:!0});const V=7342,Z=[7342],H={10571:((C,T,o)=>{o.d(T,{E2:e(()=>s,"E2"),Fy:e(()=>M,"Fy"),Uf:e(()=>O,"Uf"),mP:e(()=>A,"mP")});var n=o(73024),w=o(51455),P=o(76760),v=o(
75892),D=o(26676);async function M(h,f,g){const a=(0,P.join)(f.home,".config","vm"),l=h===void 0?await t():A(h,f);return{location:l??(0,P.join)(a,"snapshots"),isNamed:l!==
void 0};async function t(){if(f.env.VM_SNAPSHOTS_DIR)return u(f.env.VM_SNAPSHOTS_DIR,f.cwd,f);if(g!==void 0)return g;const i=(0,P.join)(a,"config.yaml"),E=(0,n.
existsSync)(i)?await(await Promise.all([o.e(8815),o.e(6574)]).then(o.bind(o,66574))).readSnapshotsDir(i):void 0;return E===void 0?void 0:u(E,a,f)}}e(M,"storeLoc\
ation");function A(h,f){if(h==="")throw new v.dz("the location is empty",{hint:"Give a folder, or a location such as s3://bucket/prefix"});if((0,D.bn)(h))throw new v.
dz(`'${(0,D.DW)(h)}' is a bundle's location, and a repository is wanted`,{hint:"For bundles: vm snapshot export <name> --output <location>, and: vm snapshot imp\
ort <location>"});return u(h,f.cwd,f)}e(A,"repositoryLocation");function s(h,f){return h==="-"?h:u(h,f.cwd,f)}e(s,"bundleLocation");async function O(h,f,g){const a=s(
h??f,g);return h===void 0||h==="-"||(0,D.dz)(a)!==void 0?a:h.endsWith("/")||(await(0,w.stat)(a).catch(()=>{}))?.isDirectory()===!0?(0,P.join)(a,f):a}e(O,"bundle\
Output");function u(h,f,{home:g}){return(0,D.dz)(h)!==void 0?h:h==="~"||h.startsWith("~/")?(0,P.join)(g,h.slice(1)):(0,P.isAbsolute)(h)?h:(0,P.resolve)(f,h)}e(u,
"absolute")}),23919:((C,T,o)=>{o.d(T,{D:e(()=>P,"D"),T:e(()=>D,"T")});var n=o(77598),w=o(75558);const P="{container_name}_{trigger}_{timestamp}",v=["container_n\
ame","trigger","timestamp","snapshot_id"];function D(O,u,h){const f=[...O.matchAll(/\{([^{}]*)\}/g)].map(([,E=""])=>E).find(E=>!A(E));if(f!==void 0){const E=v.map(
y=>`{${y}}`).join(", ");return h(`naming_pattern has {${f}}, which is none of ${E}: using ${P}`),D(P,u,h)}const g=/\{(timestamp|snapshot_id)\}/.test(O)?O:`${O}_\
{snapshot_id}`,a={container_name:u.container,trigger:u.trigger,timestamp:s(u.now),snapshot_id:(0,n.randomBytes)(4).toString("hex")},l=M(g,a),t=l.length-w.zB;if(t<=
0)return l;const i=M(g,{...a,container_name:a.container_name.slice(0,Math.max(1,a.container_name.length-t))});return i.length<=w.zB?i:(h(`naming_pattern gives n\
ames of more than ${w.zB} characters: using ${P}`),D(P,u,h))}e(D,"nameByPattern");function M(O,u){return O.replaceAll(/\{(\w+)\}/g,(f,g)=>u[g]).replaceAll(/[^A-Za-z0-9._-]+/g,
"-").replace(/^[^A-Za-z0-9]+/,"")}e(M,"render");function A(O){return v.some(u=>u===O)}e(A,"isVariable");function s(O){return O.toISOString().replaceAll(/[-:.]/g,
"")}e(s,"timestamp")}),73515:((C,T,o)=>{o.d(T,{RB:e(()=>h,"RB"),_b:e(()=>u,"_b")});var n=o(51455),w=o(76760),P=o(75892),v=o(3134),D=o(42316),M=o(23919);const A="\
snapshot-config.json",s=1<<20,O={triggers:D.N,storagePath:void 0,limits:{},namingPattern:M.D,file:void 0};function u({triggers:a},l){return l==="manual"||a.includes(
l)}e(u,"fires");async function h(a,l){const t=a??(l.env.VM_SNAPSHOT_CONFIG||void 0),i=t===void 0?(0,w.join)(l.home,".config","vm",A):(0,w.resolve)(l.cwd,t.replace(
/^~(?=\/)/,l.home)),E=await f(i);if(E!==void 0)return(await Promise.all([o.e(6921),o.e(5705)]).then(o.bind(o,45705))).snapshotConfigOf(g(E,i),{file:i,place:l});
if(t===void 0)return O;throw new P.m_(`There is no configuration at ${i}`,{hint:a===void 0?"Correct VM_SNAPSHOT_CONFIG, or unset it":"Correct --config, or leave\
 it out"})}e(h,"readSnapshotConfig");async function f(a){try{return await(0,v.CD)(`Cannot read ${a}`,async()=>{if((await(0,n.stat)(a)).size>s)throw new P.dz(`${a}\
 is no configuration: it has more than a megabyte`);return await(0,n.readFile)(a,"utf8")})}catch(l){if(l instanceof P.m_)return;throw l}}e(f,"readText");function g(a,l){
try{return JSON.parse(a.replace(/^\uFEFF/,""))}catch(t){const[,i]=/\(line (\d+) column \d+\)/.exec(t instanceof Error?t.message:"")??[];throw new P.dz(`${l} is \
not valid JSON${i===void 0?"":`: look at line ${i}`}`,{hint:"Usual reasons are a comma behind the last entry, a missing quote or comma, and a comment",cause:t})}}
e(g,"parseJson")}),96452:((C,T,o)=>{o.d(T,{G:e(()=>P,"G")});var n=o(75892);const w={as:"compose",keepPrevious:"compose",bindMounts:"compose",waitTimeout:"compos\
e",noWait:"compose",tags:"image",via:"image",containerName:"container",preserveNetworks:"container"};function P(v,D,M){for(const[A,s]of Object.entries(w))if(!(!v[A]||
s===D))throw new n.dz(`${M(A)} is for snapshots of kind ${s}, and this one is of kind ${D}`,{hint:"Leave it out"})}e(P,"refuseForeignWishes")}),23411:((C,T,o)=>{
o.d(T,{J_:e(()=>w,"J_"),hK:e(()=>P,"hK"),mA:e(()=>v,"mA")});const n={hourly:["keepHourly",s=>s.slice(0,13)],daily:["keepDaily",s=>s.slice(0,10)],weekly:["keepWe\
ekly",M],monthly:["keepMonthly",s=>s.slice(0,7)],yearly:["keepYearly",s=>s.slice(0,4)]},w=["keepLast",...Object.values(n).map(([s])=>s),"keepWithin"];function P(s){
return w.some(O=>s[O]!==void 0)}e(P,"hasKeepRules");function v(s,O){const u=new Map,h=e((a,l)=>{u.set(a,[...u.get(a)??[],l])},"keep");for(const a of s.slice(0,O.
keepLast??0))h(a,"last");for(const[a,[l]]of Object.entries(n))for(const t of D(s,a,O[l]??0))h(t,a);const{keepWithin:f}=O,[g]=s;if(f===void 0||g===void 0)return u;
for(const a of s)A(g)-A(a)<f&&h(a,"within");return u}e(v,"keptBy");function D(s,O,u){const[,h]=n[O],f=[];let g;for(const[a,l]of s.entries()){if(f.length>=u)break;
const t=h(new Date(A(l)).toISOString());t===g&&a<s.length-1||(g=t,f.push(l))}return f}e(D,"ofPeriods");function M(s){const O=new Date(`${s.slice(0,10)}T00:00:00\
Z`);return O.setUTCDate(O.getUTCDate()-(O.getUTCDay()+6)%7),O.toISOString().slice(0,10)}e(M,"mondayOf");function A({manifest:s}){return Date.parse(s.created_at)}
e(A,"madeAt")}),97913:((C,T,o)=>{o.d(T,{V:e(()=>P,"V")});var n=o(76760),w=o(75892);function P(v,{directory:D,spell:M}){const{image:A,archive:s,ref:O,container:u,
platform:h,project:f,quiesce:g=!1,includeEnv:a=!1,includeBindMounts:l=!1,excludeVolumes:t=[],vmYaml:i}=v,E=Object.entries({image:A,archive:s,container:u}).filter(
([,_])=>_!==void 0);if(E.length>1)throw new w.dz(`${E.map(([_])=>M(_)).join(" and ")} exclude each other`,{hint:`Give either ${M("image")}, ${M("archive")} or ${M(
"container")}`});if(O!==void 0&&s===void 0)throw new w.dz(`${M("ref")} goes with ${M("archive")} only`,{hint:"Leave it out"});if(A===void 0&&s===void 0){if(h!==
void 0)throw new w.dz(`${M("platform")} goes with ${M("image")} or ${M("archive")} only`,{hint:"Leave it out"});const _={quiesce:g,includeEnv:a,includeBindMounts:l,
...t.length>0&&{excludeVolumes:t}};return u!==void 0?{machine:{kind:"container",container:u,..._,...i!==void 0&&{vmYaml:i}},from:u}:{machine:{kind:"compose",directory:D,
..._,...f!==void 0&&{project:f}},from:f??(0,n.basename)(D)}}const y=Object.entries({quiesce:g,includeEnv:a,includeBindMounts:l,excludeVolumes:t.length>0}).find(
([,_])=>_)?.[0];if(y!==void 0)throw new w.dz(`${M(y)} is for containers and Compose projects: an image does not run`,{hint:"Leave it out"});const r=h===void 0?{}:
{platform:h};if(s!==void 0){const _=s==="-";return{machine:{kind:"archive",path:_?s:(0,n.resolve)(D,s),...r,...O!==void 0&&{ref:O}},from:O??(_?"standard input":
(0,n.basename)(s))}}return{machine:{kind:"image",reference:A??"",...r},from:A??""}}e(P,"machineOf")}),68166:((C,T,o)=>{o.d(T,{Dh:e(()=>u,"Dh"),bd:e(()=>h,"bd"),
oW:e(()=>O,"oW"),qU:e(()=>f,"qU")});var n=o(70370),w=o(29455),P=o(44143),v=o(75892),D=o(76363),M=o(75558),A=o(6156);async function s(r,{project:_,cwd:c}){return _!==
void 0?(0,M.rd)(r,{project:(0,M.XB)(_)}):(0,M.rd)(r,{project:E(r)?await(0,A.p)(c):M.sT})}e(s,"exactName");async function O(r,_){const{ref:c,pin:p}=await s(r,_);
if(p===void 0)return c;throw new v.dz(`'${c.name}@${p}' cannot be made: a digest names what is there already`,{hint:"Leave the digest out"})}e(O,"newName");function u({
name:r,project:_}){const c=_===void 0||_===M.sT?_:(0,M.XB)(_);if(r===void 0)return c===void 0?{}:{project:c};const{ref:p,pin:d}=(0,M.rd)(r,{project:c??M.sT});if(d!==
void 0)throw new v.dz(`The new name '${r}' cannot have a digest`,{hint:"Leave the digest out"});if(c!==void 0&&p.project!==c)throw new v.dz(`The name '${r}' and\
 the project '${c}' name two projects`,{hint:"Leave one of them out"});const m=c!==void 0||r.startsWith("@")||r.includes("/");return{name:p.name,...m?{project:p.
project}:{}}}e(u,"importTarget");async function h(r,_){const{catalogue:c,c:p}=_;if(a(r))return(await l(r,_))[0]??i(r);const d=await s(r,_),m=[d];E(r)&&_.project===
void 0&&m.push({...d,ref:{...d.ref,project:M.sT}});for(const I of m)if(await c.store.read(I.ref,p)!==void 0)return I;const[j]=await l(r,_);if(j!==void 0)return j;
throw await y(d,m,_)}e(h,"findName");async function f(r,_){const{catalogue:c,c:p}=_,d=a(r)?void 0:await s(r,_);if(d!==void 0&&await c.store.read(d.ref,p)!==void 0)
return d;const m=await l(r,_);if(m.length>1)throw t(r,m);return m[0]??d??i(r)}e(f,"ownName");const g=/^(?:sha256:)?([0-9a-f]{8,64})$/;function a(r){return r.startsWith(
"sha256:")}e(a,"isDigestLike");async function l(r,{catalogue:{store:_},c}){const p=g.exec(r)?.[1];if(p===void 0)return[];const d=[];for await(const $ of _.listRefs(
c))d.push($);const m=(0,n.A)(_.traits.concurrency),I=(await Promise.all(d.map($=>m(async()=>({ref:$,bytes:await _.read($,c)}))))).flatMap(({ref:$,bytes:L})=>{const b=L&&
(0,D.s)(L);return b!==void 0&&(0,P.ZD)(b).startsWith(p)?[{ref:$,pin:b}]:[]});if(new Set(I.map(({pin:$})=>$)).size>1)throw t(r,I);return I}e(l,"byId");function t(r,_){
return new v.dz(`'${r}' means several snapshots: ${_.map(({ref:c})=>(0,M.SN)(c)).join(", ")}`,{hint:"Give one of these names"})}e(t,"severalMeant");function i(r){
throw new v.m_(`There is no snapshot ${r}`,{hint:"See what there is with: vm snapshot list --json"})}e(i,"noSuchId");function E(r){return!r.startsWith("@")&&!(r.
split("@",1)[0]??"").includes("/")}e(E,"isBare");async function y({ref:r},_,{catalogue:c,c:p}){const d=[];for await(const j of c.store.listRefs(p))(0,w.H)(j.name,
r.name)&&d.push((0,M.SN)(j));const m=_.length>1?`'${r.name}' not found, neither in project '${r.project}' nor in global`:`'${(0,M.SN)(r)}' not found`;return new v.
m_(`Snapshot ${m}`,{hint:d.length>0?`Did you mean ${d.slice(0,3).join(" or ")}?`:"See what there is with: vm snapshot list; or import it first with: vm snapshot\
 import <file>",fields:{project:r.project,name:r.name}})}e(y,"notFound")}),45516:((C,T,o)=>{o.d(T,{M:e(()=>P,"M"),S:e(()=>v,"S")});var n=o(75892),w=o(23411);function P(f,g){
for(const a of["maxAge","maxCount","maxSize",...w.J_]){const l=f[a],t=a==="keepLast"||a.startsWith("max")?0:1;if(!(l===void 0||Number.isFinite(l)&&l>=t&&(!u(a)||
Number.isInteger(l))))throw new n.dz(`${g(a)} is ${l}, and must be a ${u(a)?"whole ":""}number from ${t}`)}}e(P,"checkRules");async function v(f,g,{now:a,sizeOf:l,
groupOf:t=h}){const i=e(m=>[...Map.groupBy(m,t).values()],"grouped"),E=D(i(f),g),y=e(m=>E.has(m),"isSafe"),r=new Map,_=e((m,j)=>{for(const I of m)r.has(I)||r.set(
I,j)},"judge"),c=e(()=>f.filter(m=>y(m)||!r.has(m)),"remaining");_(M(f,g,a),"age"),_(A(i(c()),g,y),"count"),_(await s(c(),g,{isSafe:y,sizeOf:l}),"size"),(0,w.hK)(
g)&&!O(g)&&_(f,"keep");const p=[],d=[];for(const m of f){const j=r.get(m),I=E.get(m)??[];j!==void 0&&I.length===0?p.push({snapshot:m,rule:j}):d.push({snapshot:m,
reasons:I,...j!==void 0&&{spared:j}})}return{remove:p,keep:d}}e(v,"planRetention");function D(f,g){const a=new Map;for(const l of f){const t=(0,w.mA)(l,g);for(const E of l){
const y=[...E.isProtected===!0?["protected"]:[],...t.get(E)??[]];y.length>0&&a.set(E,y)}const[i]=l;i!==void 0&&!a.has(i)&&g.keepLast!==0&&g.maxCount!==0&&a.set(
i,["newest"])}return a}e(D,"reasonsIn");function M(f,{maxAge:g},a){return g===void 0?[]:f.filter(({manifest:l})=>a-Date.parse(l.created_at)>g)}e(M,"byAge");function A(f,{
maxCount:g},a){return g===void 0?[]:f.flatMap(l=>{const t=Math.max(0,l.length-g),i=l.filter(E=>!a(E));return[...l.slice(g).filter(a),...i.slice(Math.max(0,i.length-
t))]})}e(A,"byCount");async function s(f,{maxSize:g},{isSafe:a,sizeOf:l}){if(g===void 0)return[];let t=0;for(const E of f.filter(a))t+=await l(E);const i=f.filter(
E=>!a(E));for(const[E,y]of i.entries())if(t+=await l(y),t>g)return i.slice(E);return[]}e(s,"bySize");function O({maxAge:f,maxCount:g,maxSize:a}){return f!==void 0||
g!==void 0||a!==void 0}e(O,"hasLimits");function u(f){return f!=="maxAge"&&f!=="maxSize"&&f!=="keepWithin"}e(u,"isCount");function h({ref:f}){return f.project}e(
h,"projectOf")}),45680:((C,T,o)=>{o.d(T,{a:e(()=>w,"a")});const n=e(()=>{},"nothing");function w(P=new AbortController().signal){return{signal:P,log:{debug:n,info:n,
warn:n},progress:{start:e(()=>({add:n,done:n}),"start")}}}e(w,"quietContext")}),79738:((C,T,o)=>{o.d(T,{Dr:e(()=>h,"Dr"),U1:e(()=>u,"U1"),i3:e(()=>f,"i3"),m0:e(
()=>O,"m0")});var n=o(31421),w=o(57075),P=o(46466),v=o(75892);const D=16*1024*1024,M=16*1024,A=20,s=5e3;async function O(c,p,d){const m=g(c,p,d),j=_(d.secrets??
[]),{line:I,tail:$}=a(d,j),L=t(c,p,d),b=Promise.all([r(L.stdout,I,d.onLine?0:d.maxOutput??D),r(L.stderr,I,0)]),S=y(L,d.input);try{const[[R,x],[k,N]]=await Promise.
all([i(L,m,d),b,S]);if(R===0)return{stdout:j(k),stderr:j(N)};throw l(m,{code:R,ended:x,last:d.tellLast?.($)??$})}catch(R){throw L.kill("SIGKILL"),await Promise.
allSettled([b,S]),R}}e(O,"exec");async function*u(c,p,d){const m=g(c,p,d),{line:j,tail:I}=a(d,_(d.secrets??[])),$=t(c,p,d),L=Promise.all([i($,m,d),r($.stderr,j,
0),y($,d.input)]);L.catch(()=>{});try{yield*$.stdout;const[[b,S]]=await L;if(b!==0&&!d.accepts?.includes(b??-1))throw l(m,{code:b,ended:S,last:I});return b??0}finally{
$.kill("SIGKILL"),await Promise.allSettled([L])}}e(u,"execStream");function h(c,p,d){const m=(0,n.spawn)(c,p,{env:{...process.env,...d},stdio:["pipe","ignore","\
ignore"],detached:!0,cwd:"/"}),j=new Promise(I=>m.once("close",()=>I()).once("error",()=>I()));return m.stdin.on("error",()=>{}),m.unref(),async I=>{m.ref(),m.stdin.
end(I),await j}}e(h,"execGuard");function f(c,p,d){const m=t(c,p,d),j=d.title??c,I=w.Duplex.from({readable:m.stdout,writable:m.stdin});return r(m.stderr,d.onLine??
(()=>{}),0).catch(()=>{}),i(m,j,d).catch($=>I.destroy($)),I.once("close",()=>m.kill()),I}e(f,"execDuplex");function g(c,p,{title:d}){return d??[c,...p.slice(0,1)].
join(" ")}e(g,"titleOf");function a({onLine:c},p){const d=[];return{line:e(j=>{const I=p(j);c?.(I),I.trim()!==""&&d.push(I),d.length>A&&d.shift()},"line"),tail:d}}
e(a,"lastLines");function l(c,{code:p,ended:d,last:m}){const j=d?`was ended by ${d}`:`failed with exit code ${p}`;return new v.Qd([`${c} ${j}`,...m].join(m.length>
1?`
`:": "),{fields:{exit_code:p??-1}})}e(l,"failure");function t(c,p,d){const m={...process.env,...d.env};return(0,n.spawn)(c,p,{env:m,stdio:["pipe","pipe","pipe"],
windowsHide:!0,...d.cwd&&{cwd:d.cwd}})}e(t,"start");function i(c,p,d){const{signal:m}=d;return new Promise((j,I)=>{let $;const L=e(()=>{c.kill("SIGTERM"),$=setTimeout(
()=>c.kill("SIGKILL"),s)},"cancel"),b=e(()=>{clearTimeout($),m.removeEventListener("abort",L)},"settle");c.once("error",S=>{b(),I(E(S,p,d))}),c.once("close",(S,R)=>{
b(),m.aborted?I(new v.cc(`${p} was cancelled`,{cause:m.reason})):j([S,R])}),m.aborted?L():m.addEventListener("abort",L,{once:!0})})}e(i,"exited");function E(c,p,d){
const m=c.path??p,j=d.missingHint===void 0?{}:{hint:d.missingHint};return c.code==="ENOENT"?new v.Wt(`${p} cannot run: '${m}' is not installed`,{cause:c,...j}):
c.code==="EACCES"?new v.iC(`${p} cannot run: '${m}' may not be executed`,{cause:c,fields:{service:p}}):new v.Qd(`${p} cannot run: ${c.message}`,{cause:c})}e(E,"\
startError");async function y(c,p){try{await(0,P.pipeline)(p??[],c.stdin)}catch(d){const m=d.code??"";if(!["EPIPE","ECONNRESET","ECANCELED","ERR_STREAM_PREMATUR\
E_CLOSE","ERR_STREAM_DESTROYED"].includes(m))throw d}}e(y,"feed");async function r(c,p,d){const m=[],j=new TextDecoder;let I=0,$="";for await(const L of c){if(d>
0){if(I+=L.length,I>d)throw new v.Qd(`more than ${d} bytes of output`);m.push(L)}const b=($+j.decode(L,{stream:!0})).split(/\r\n|[\r\n]/);$=(b.pop()??"").slice(
0,M);for(const S of b)p(S.slice(0,M))}return $!==""&&p($),Buffer.concat(m).toString("utf8")}e(r,"collect");function _(c){const p=c.filter(d=>d.length>0);return d=>p.
reduce((m,j)=>m.replaceAll(j,"***"),d)}e(_,"redactor")}),3134:((C,T,o)=>{o.d(T,{CD:e(()=>v,"CD"),UQ:e(()=>D,"UQ"),zL:e(()=>P,"zL"),zS:e(()=>w,"zS")});var n=o(75892);
function w(s,O){const u=D(s),h=`${O}: ${A(s)}`;return u==="ENOSPC"||u==="EDQUOT"?new n._p(h,{cause:s,hint:"Free some space there, or use another place"}):u==="E\
FBIG"?new n._p(h,{cause:s,hint:"FAT disks and limits (ulimit -f) end a file early: use another place"}):u==="EROFS"?new n.iC(h,{cause:s,hint:"Use a folder that \
is not on a read-only disk, or mount it for writing"}):u==="EACCES"||u==="EPERM"?new n.iC(h,{cause:s,hint:"Use a folder that you may write to, or change its own\
er"}):u==="ENOENT"||u==="ENOTDIR"?new n.m_(h,{cause:s,hint:"Check the path"}):u==="EISDIR"||u==="ENAMETOOLONG"||u==="ELOOP"?new n.dz(h,{cause:s,hint:"Check the \
path"}):u==="EIO"||u==="EUCLEAN"?new n.cs(h,{cause:s,hint:"The disk or its file system is damaged: look at the log of the system (dmesg)"}):u==="EMFILE"||u==="E\
NFILE"||u==="ENOMEM"?new n._p(h,{cause:s,hint:"Allow more open files (ulimit -n) or memory, or run fewer commands at once"}):u==="ESTALE"||u==="ETIMEDOUT"||u===
"EHOSTDOWN"||u==="ENODEV"||u==="ENXIO"?new n.hG(h,{cause:s,hint:"Look whether the disk or the file server is there, and try again"}):u==="EXDEV"?new n.Wt(h,{cause:s,
hint:"Part of this folder is a link to another disk: move the whole folder there instead"}):s}e(w,"fileError");function P(s,O){try{return O()}catch(u){throw w(u,
s)}}e(P,"attemptSync");async function v(s,O){try{return await O()}catch(u){throw w(u,s)}}e(v,"attempt");function D(s){return typeof s=="object"&&s!==null&&"code"in
s&&typeof s.code=="string"?s.code:void 0}e(D,"errnoOf");const M={EACCES:"permission denied",EISDIR:"it is a folder",EMFILE:"too many files are open",ENOSPC:"no \
space is left on the disk",ENOTDIR:"a part of the path is not a folder",EPERM:"permission denied",EROFS:"the disk is read-only"};function A(s){const O=M[D(s)??""];
if(O!==void 0)return O;const u=typeof s=="object"&&s!==null&&"message"in s?String(s.message):String(s);return/^E[A-Z0-9]+: ([^,]+), \w+/.exec(u)?.[1]??u}e(A,"me\
ssageOf")}),76363:((C,T,o)=>{o.d(T,{h:e(()=>D,"h"),s:e(()=>M,"s")});var n=o(44143),w=o(75892),P=o(56566),v=o(13266);function D(s){const{snapshot_name:O,project_name:u,
is_global:h,imported:f,packs:g,files:a,services:l,volumes:t,bind_mounts:i,blobs:E,...y}=s,r={...y,services:l.map(({image_tag:_,image_file:c,...p})=>p),volumes:t.
map(({volume_file:_,...c})=>c),...i!==void 0&&{bind_mounts:i.map(({bind_file:_,...c})=>c)},blobs:E.map(({recipe:_,...c})=>c)};return(0,n.ol)(`${JSON.stringify(A(
r),void 0,2)}
`)}e(D,"snapshotDigest");function M(s){try{return D((0,P.N)(s))}catch(O){if(O instanceof w.JC)return;throw O}}e(M,"digestIn");function A(s){return Object.fromEntries(
Object.keys(v.rc.shape).flatMap(O=>O in s?[[O,s[O]]]:[]))}e(A,"inOrder")}),56566:((C,T,o)=>{o.d(T,{Z:e(()=>u,"Z"),N:e(()=>h,"N")});var n=o(75892),w=o(13266);const P={
languages:w.Ju,tools:w.Bk,services:w.gw,volumes:w.Fi,bind_mounts:w.Fi,left_out:2*w.Fi,blobs:w.gM,packs:w.op,files:w.gM},v={layers:w.Uf,references:w.Ub};function D(t){
const{services:i}=Object(t),E=Array.isArray(i)?i:[];return M(P,t)??E.map(y=>M(v,y)).find(y=>y!==void 0)}e(D,"tooLong");function M(t,i){const E=Object(i),y=Object.
entries(t).find(([r,_])=>A(E[r])>_);return y&&`${y[0]}: more than ${y[1]} entries`}e(M,"longerThan");function A(t){return Array.isArray(t)?t.length:typeof t=="o\
bject"&&t!==null?Object.keys(t).length:0}e(A,"countOf");var s=o(83925),O=o(31824);const u=32*1024*1024;function h(t,i="metadata.json"){if(t.length>u)throw new n.
cs(`${i} has ${t.length} bytes, more than the limit of ${u}`);const E=f(t,i),y=g(E,i),r=a(y,i),_=(0,O.R)(E);if(_===void 0)throw new n.cs(`${i} is not a manifest\
: it has no checksum`);if(_.stated!==_.found)throw new n.cs(`${i} is damaged or was changed by hand: its checksum does not fit`);const c=D(y);if(c!==void 0)throw r?
l(i,r,c):new n.cs(`${i} is not a manifest: ${c}`);const p=w.rc.safeParse(y);if(p.success)return p.data;const d=(0,s.w)(p.error.issues);throw r?l(i,r,d):new n.cs(
`${i} is not a manifest: ${d}`)}e(h,"parseManifest");function f(t,i){try{return new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(t)}catch(E){throw new n.
cs(`${i} is not a manifest: it is not UTF-8`,{cause:E})}}e(f,"readText");function g(t,i){try{return JSON.parse(t)}catch(E){throw new n.cs(`${i} is not a manifes\
t: it is not JSON`,{cause:E})}}e(g,"readJson");function a(t,i){const E=typeof t=="object"&&t!==null&&"version"in t?t.version:void 0;if(typeof E!="string"||!/^\d{1,6}\.\d{1,6}$/.
test(E))return;const[y=0,r=0]=E.split(".").map(Number),[_=0,c=0]=w.hh.split(".").map(Number);if(y>_)throw l(i,E);if(y<_)throw new n.Wt(`${i} has the manifest ve\
rsion ${E}, which this version of vm does not read`);return r>c?E:void 0}e(a,"refuseOtherMajor");function l(t,i,E){const y=E===void 0?"":`: ${E}`;return new n.Wt(
`${t} was written by a newer version of vm (manifest version ${i})${y}`,{hint:"Update vm and try again"})}e(l,"writtenByNewer")}),83925:((C,T,o)=>{o.d(T,{w:e(()=>n,
"w")});function n(P){const[v]=P;if(v===void 0)return"it does not match the schema";const D=P.length>1?` (and ${P.length-1} more)`:"";return`${w(v.path)}: ${v.message.
replaceAll(new RegExp("\\p{Cc}","gu"),"?").slice(0,200)}${D}`}e(n,"describeIssues");function w(P){return P.length===0?"the document":P.map(D=>typeof D=="number"?
`[${D}]`:`.${String(D).replaceAll(/[^\w.@/ -]/g,"?").slice(0,64)}`).join("").replace(/^\./,"")}e(w,"fieldName")}),6156:((C,T,o)=>{o.d(T,{p:e(()=>A,"p")});var n=o(
51455),w=o(76760),P=o(79738),v=o(75558);const D=["compose.yaml","compose.yml","docker-compose.yml","docker-compose.yaml"],M=1<<20;async function A(t){return(0,v.
Tb)(await s(t)??await O(t)??(0,w.basename)(await l(t)))}e(A,"detectProject");async function s(t){const i=await f((0,w.join)(t,"vm.yaml"));return a(i?.getIn(["pr\
oject","name"]))??a(i?.get("project.name"))}e(s,"fromVmYaml");async function O(t){for(const i of D){const E=await f((0,w.join)(t,i));if(E!==void 0)return await u(
t,a(E.get("name")))}}e(O,"fromCompose");async function u(t,i){const{COMPOSE_PROJECT_NAME:E}=process.env;if(E)return E;const y=await(0,n.readFile)((0,w.join)(t,"\
.env"),"utf8").catch(()=>"");return!i?.includes("$")&&!y.includes("COMPOSE_PROJECT_NAME")?i:await h(t,i)??i}e(u,"composeName");async function h(t,i){const E={...i!==
void 0&&{name:i},services:{q:{image:"q",labels:{own:"${COMPOSE_PROJECT_NAME-}"}}}},y=["compose","--project-directory",t,"--file","-","config","--format","json"];
try{const{stdout:r}=await(0,P.m0)("docker",y,{cwd:t,signal:new AbortController().signal,input:[Buffer.from(JSON.stringify(E))]}),{name:_}=JSON.parse(r);return a(
_)}catch{return}}e(h,"askCompose");async function f(t){const i=await(0,n.stat)(t).catch(()=>{});if(i?.isFile()!==!0||i.size>M)return;const{isMap:E,parseDocument:y}=await o.
e(8815).then(o.t.bind(o,38815,19)),r=await(0,n.readFile)(t,"utf8").catch(()=>{});if(r===void 0)return;const _=y(g(r),{logLevel:"silent",uniqueKeys:!1});return E(
_.contents)?_:void 0}e(f,"readYaml");function g(t){return t.replace(/^(\s*[\w.-]+:\s+)(@[^\s#]+)/gm,"$1'$2'")}e(g,"quoteReferences");function a(t){return typeof t==
"string"||typeof t=="number"?String(t):void 0}e(a,"text");async function l(t){for(let i=t;;i=(0,w.dirname)(i)){if(await(0,n.stat)((0,w.join)(i,".git")).catch(()=>{})!==
void 0)return i;if((0,w.dirname)(i)===i)return t}}e(l,"topFolder")}),13266:((C,T,o)=>{o.d(T,{Bk:e(()=>l,"Bk"),EU:e(()=>L,"EU"),Fi:e(()=>f,"Fi"),Ju:e(()=>a,"Ju"),
Ub:e(()=>u,"Ub"),Uf:e(()=>O,"Uf"),Vz:e(()=>W,"Vz"),_O:e(()=>B,"_O"),gM:e(()=>g,"gM"),gw:e(()=>h,"gw"),h_:e(()=>K,"h_"),hh:e(()=>D,"hh"),lG:e(()=>A,"lG"),op:e(()=>t,
"op"),rc:e(()=>z,"rc")});var n=o(26921),w=o(64377),P=o(75558),v=o(42316);const D="1.1",M=["image","container","compose"],A=4096,s=1e4,O=1024,u=1024,h=256,f=1024,
g=1e5,a=1e3,l=1e4,t=1e6,i=new RegExp("^\\P{Cc}*$","u"),E=/^[\P{Cc}\t\n]*$/u,y=/^[0-9a-f]{64}$/,r=e(U=>n.YjP().max(U).regex(i,"control characters are not allowed"),
"words"),_=r(A),c=n.YjP().max(P.zB).regex(P.o_,"expected letters, digits, dot, underscore and dash, a letter or digit first"),p=n.aig().int().nonnegative().max(
Number.MAX_SAFE_INTEGER),d=n.YjP().regex(y,"expected 64 hex digits"),m=n.Uy$(["sha256:",n.YjP().regex(y)],{error:"expected sha256: and 64 hex digits"}),j=n.YjP().
max(64).regex(/^[a-z0-9]+\/[a-z0-9_]+(\/[a-z0-9.]+)?$/,"expected os/arch or os/arch/variant"),I=n.YjP().max(512).regex(/^[A-Za-z0-9[][A-Za-z0-9._/:@[\]-]*$/,"ex\
pected an image reference"),$=n.Ikc({config:m,layers:n.YOg(m).max(O),platform:j,references:n.YOg(I).max(u)}),L=n.YjP().max(100).regex(/^[A-Za-z0-9_][A-Za-z0-9._-]*(\/[A-Za-z0-9_][A-Za-z0-9._-]*)*$/,
"expected a relative path of plain names"),b=n.Ikc({name:c.max(80),image_tag:I,image_digest:m,image_file:L.optional(),layers:n.YOg(m).max(O),references:n.YOg(I).
max(u),platform:j.optional()}),S=n.Ikc({name:n.YjP().max(255).regex(/^[A-Za-z0-9][A-Za-z0-9_.-]+$/,"expected a volume's name"),digest:m,size_bytes:p,volume_file:L.
optional()}),R=n.Ikc({path:_.regex(/^\//,"expected an absolute path"),type:n.k5n(["folder","file"]),digest:m,size_bytes:p,bind_file:L.optional()}),x=n.g1P(r(64),
r(256)).refine(U=>Object.keys(U).length<=a,`more than ${a} entries`),k=n.YOg(n.Ikc({manager:r(32),name:r(512),version:r(512)})),N=n.Ikc({commit:n.YjP().regex(/^[0-9a-f]{7,64}$/),
branch:_.nullable(),dirty:n.zMY()}),F=n.Ikc({path:L,size:p,sha256:d}),Y=n.Ikc({digest:m,size:p,recipe:m.optional(),role:n.k5n(["config","layer","volume","metada\
ta"]),path:L.optional()}),B=_,W=r(256),K=n.YjP().max(s).regex(E,"control characters are not allowed"),z=n.Ikc({version:n.YjP().regex(/^\d{1,6}\.\d{1,6}$/,"expec\
ted <major>.<minor>"),kind:n.k5n(M),snapshot_name:c,project_name:c,is_global:n.zMY(),created_at:w.w$(),description:K,image_digest:m,platform:j,size_bytes:p,languages:x,
tools:n.YOg(_).max(l),services:n.YOg(b).min(1).max(h),volumes:n.YOg(S).max(f),bind_mounts:n.YOg(R).max(f).optional(),left_out:n.YOg(_).max(2*f).optional(),git:N.
nullable(),source:n.Ikc({type:n.k5n(["built","captured","imported"]),from:_,build_seconds:n.aig().nonnegative().optional()}),imported:n.Ikc({from:_}).optional(),
trigger:n.k5n(v.N).optional(),context:B.optional(),run_id:W.optional(),container:n.Ikc({id:d,name:r(255),of:r(255).optional()}).optional(),tool_version:_,blobs:n.
YOg(Y).max(g),packs:n.YOg(d).max(t).optional(),files:n.YOg(F).max(g).optional()}),G=z.extend({checksum:m})}),31824:((C,T,o)=>{o.d(T,{R:e(()=>v,"R"),o:e(()=>P,"o")});
var n=o(44143);const w=/^ {2}"checksum": "(sha256:[0-9a-f]{64})",\n/m;function P(D){const M=`${JSON.stringify(D,void 0,2)}
`,A=M.indexOf(`
`,2)+1;return`${M.slice(0,A)}  "checksum": "${(0,n.ol)(M)}",
${M.slice(A)}`}e(P,"seal");function v(D){const M=w.exec(D);if(M===null)return;const A=D.slice(0,M.index)+D.slice(M.index+M[0].length);return{stated:M[1],found:(0,n.
ol)(A)}}e(v,"sealOf")}),14717:((C,T,o)=>{o.d(T,{Y:e(()=>w,"Y"),v:e(()=>n,"v")});function n({source:P,imported:v}){return v===void 0?P:{...P,type:"imported",from:v.
from}}e(n,"sourceOf");function w({services:P,blobs:v,packs:D,files:M,bind_mounts:A,left_out:s,...O}){return O}e(w,"summaryOf")}),28923:((C,T,o)=>{o.d(T,{R:e(()=>M,
"R")});var n=o(23919),w=o(73515),P=o(68166),v=o(75892),D=o(42316);async function M(A,{config:s,product:O,c:u}){const{chosen:h,directory:f,trigger:g,context:a,runId:l,
description:t="",force:i=!1}=A;if(g!==void 0&&!D.N.includes(g))throw new v.dz(`There is no trigger '${g}'`,{hint:`Choose one of ${D.N.join(", ")}`});if(g!==void 0&&
!(0,w._b)(s,g))return;const E=A.name??await r(),y=await(0,P.oW)(E,{project:A.project,cwd:f});return{...h,ref:y,description:t,force:i,directory:f,limits:s.limits,
...g!==void 0&&{trigger:g},...a!==void 0&&{context:a},...l!==void 0&&{runId:l}};async function r(){const{machine:_,from:c}=h,p=_.kind==="container"?(await(await O.
openContainers()).examine(_,u)).name:c;return(0,n.T)(s.namingPattern,{container:p,trigger:g??"manual",now:new Date},u.log.warn)}}e(M,"requestAt")})};export{V as id,Z as ids,H as modules};
