var U=Object.defineProperty;var e=(A,P)=>U(A,"name",{value:P,configurable:!0});const B=555,N=[555,4502],W={67072:((A,P,n)=>{n.d(P,{FH:e(()=>t,"FH"),JR:e(()=>f,"JR"),b_:e(()=>r,"b_")});var l=n(76760),p=n(80739),D=n(75892),M=n(18713),g=n(13455),
i=n(8049);const O=["images","archive","container","compose"],r=[...O,"ref","quiesce","include-env","include-bind-mounts","exclude-volumes","platform"];function t(a,E,v){
const d=v===void 0?{}:{platform:v};return E.map(_=>{const c=_.references[0]??_.id;return{ref:(0,i.C5)(a,_),machine:{kind:"image",reference:c,...d},from:c,directory:"\
."}})}e(t,"captureSet");async function f(a,E){const{name:v,images:d,archive:_,ref:c,container:s,compose:o,platform:h,quiesce:m}=a,S=u(a),[w="all"]=d,I=(0,l.resolve)(
o??"."),C={...S==="images"&&{image:w},..._!==void 0&&{archive:_},...c!==void 0&&{ref:c},...s!==void 0&&{container:s},...h!==void 0&&{platform:h}},R={quiesce:m,includeEnv:a["\
include-env"],includeBindMounts:a["include-bind-mounts"],excludeVolumes:a["exclude-volumes"]},y=(0,p._)({...C,...R},{directory:I,spell:M.M});if(S!=="images"||d.
length===1&&w!=="all")return[{ref:(0,g.CW)(v),...y,directory:I}];const T=await E.product.openDocker();return t((0,i.v8)(v),(0,i.vT)(d,await T.images(E)),h)}e(f,
"capturesOf");function u(a){const[E,v]=O.filter(d=>d==="images"?a.images.length>0:a[d]!==void 0);if(E!==void 0&&v===void 0)return E;throw new D.dz(E===void 0?"N\
othing says what to save":`Inputs '${E}' and '${v}' exclude each other`,{hint:"Set one of 'images' (references of Docker's, or 'all'), 'archive' (a docker-archi\
ve or an OCI layout), 'container' (its name) and 'compose' (the folder of a Compose project)"})}e(u,"sourceOf")}),8049:((A,P,n)=>{n.d(P,{C5:e(()=>g,"C5"),v8:e(()=>M,
"v8"),vT:e(()=>i,"vT")});var l=n(77598),p=n(75892),D=n(75558);function M({ref:O,pin:r}){if(O.project===D.sT&&r===void 0)return O.name;throw new p.dz("Input 'nam\
e': several images have a project of their own, so the name has none and no digest",{hint:"Give one word, such as 'ci-images'"})}e(M,"projectOf");function g(O,{
id:r,references:t}){const f=(t[0]??"image").replace(/[^A-Za-z0-9]+/g,"-").replace(/^-+|-+$/g,"");return{project:O,name:`${f.slice(0,80)||"image"}-${(0,l.hash)("\
sha256",r,"hex").slice(0,8)}`}}e(g,"memberOf");function i(O,r){return O.length===1&&O[0]==="all"?[...r]:O.map(t=>{const f=t.includes("@")||/:[^/]*$/.test(t)?t:`${t}\
:latest`,u=r.find(({id:a,references:E})=>a===t||E.includes(f));if(u===void 0)throw new p.dz(`Input 'images': Docker has no image '${t}'`,{hint:"See `docker imag\
e ls`"});return{id:u.id,references:[f,...u.references.filter(a=>a!==f)]}})}e(i,"chosenImages")}),22963:((A,P,n)=>{n.d(P,{$U:e(()=>i,"$U"),Cb:e(()=>D,"Cb"),EZ:e(
()=>M,"EZ"),m$:e(()=>O,"m$"),sD:e(()=>g,"sD")});var l=n(75892),p=n(75558);async function D(r,t,f){try{return await f.product.inspect(r,t,f)}catch(u){if(u instanceof
l.m_)return;throw u}}e(D,"findSnapshot");async function M(r,{product:t,signal:f,log:u},a){try{return await t.openCatalog(r,{create:!1,signal:f,log:u,...a&&{first:a}})}catch(E){
if(E instanceof l.m_)return;throw E}}e(M,"openExisting");function g({ref:r,manifest:t}){if(t.kind!=="image")throw new l.dz(`${(0,p.SN)(r)} holds no image but a ${t.
kind==="compose"?"Compose project":t.kind}`,{hint:"Restore it with the 'restore' action"})}e(g,"assertImage");function i(r,{ref:t},{log:f}){if(!(r instanceof l.
m_)||r.fields.service!==void 0)throw r;f.warn(r.message.startsWith("Snapshot ")?r.message:`${(0,p.SN)(t)} cannot be restored: ${r.message}`)}e(i,"warnOfLoss");function O({
ref:r,pin:t}){return t===void 0?(0,p.SN)(r):`${(0,p.SN)(r)}@${t}`}e(O,"displayRequest")}),14502:((A,P,n)=>{n.r(P),n.d(P,{recoverable:e(()=>M,"recoverable"),recovery:e(
()=>g,"recovery"),recoveryAction:e(()=>i,"recoveryAction")});var l=n(41899);const p="begun",D="ended";async function M({core:r},t){r.saveState(p,"true");try{return await t()}finally{
r.saveState(D,"true")}}e(M,"recoverable");const g={name:"clean-up",inputs:{required:[],optional:[]},outputs:[],post:{fails:e(()=>!1,"fails")},async run(r,t){return O(
t.core)?(await t.product.recover(t),{outcome:"success",line:"What the step was stopped at is put right",summary:""}):{outcome:"skipped",line:"",summary:""}}},i=e(
()=>(0,l.C)(g),"recoveryAction");function O(r){return r.getState(p)!==""&&r.getState(D)===""}e(O,"wasKilled")}),13357:((A,P,n)=>{n.d(P,{uz:e(()=>v,"uz"),UN:e(()=>E,
"UN"),UP:e(()=>_,"UP")});var l=n(75892),p=n(47014),D=n(10764);function M(c,s){const o=(0,p.bv)(c);if(!(o instanceof l.JC)||o.fields.service!==void 0)return;const{
message:h,hint:m}=o,S=g(o,s);return S&&{outcome:S,reason:h,hint:m}}e(M,"notSaved");function g(c,s){if(c instanceof l.Ry)return"exists";const o=c.fields.store===
"cache"||s!==void 0&&(0,D.d0)(s);switch(c.code){case"ERR_DENIED":return"refused";case"ERR_UNAVAILABLE":return c.fields.limited===!0?"refused":"down";case"ERR_EX\
HAUSTED":return o||s?.traits.shared===!0?"refused":void 0;case"ERR_CONFLICT":return c.fields.unread===!0?"refused":void 0;case"ERR_INTEGRITY":case"ERR_UNSUPPORT\
ED":return o?"refused":void 0;default:return}}e(g,"outcomeOf");var i=n(75558),O=n(29172),r=n(14502);async function t(c,s,o){const{kind:h}=c.machine,m=e(()=>(0,O.
ym)(c,s,{product:o.product,c:o}),"work");return h==="container"||h==="compose"?await(0,r.recoverable)(o,m):await m()}e(t,"capture");var f=n(29194),u=n(22963);const a="\
refused";async function E({request:c,store:s,ifExists:o,failOnRefused:h,failOpen:m},S){let w,I=!1;try{return w=await(0,u.EZ)(s,S,c.ref),I=!0,w??=await S.product.
openCatalog(s,{create:!0,signal:S.signal,log:S.log,first:c.ref}),{state:"saved",result:await t({...c,force:o==="replace"},w,S)}}catch(C){const R=(0,p.bv)(C),y=I?
M(R,w?.store)?.outcome:(0,f.M)(R)?"down":void 0;if(y==="exists"&&o==="skip")return{state:"exists"};if(y==="refused"&&h)throw Object.assign(R,{fields:{[a]:!0}});
if(y!=="refused"&&!(y==="down"&&m))throw R;const{message:T,hint:$}=R;return S.log.warn([`'${(0,i.SN)(c.ref)}' was not saved: ${T}`,...$===void 0?[]:[$]].join(`
`)),{state:"refused"}}finally{await w?.[Symbol.asyncDispose]()}}e(E,"save");function v(c){return c instanceof l.JC&&c.fields[a]===!0}e(v,"isRefusedSave");const d=[
"saved","exists","refused"];function _(c,s,o=d){s.output(Object.fromEntries(o.map(h=>[h,c.includes(h)])))}e(_,"setSaveOutputs")}),10555:((A,P,n)=>{n.r(P),n.d(P,
{create:e(()=>f,"create"),createAction:e(()=>u,"createAction"),saveAll:e(()=>v,"saveAll")});var l=n(73515),p=n(83620),D=n(41232),M=n(75558),g=n(41899),i=n(67072),
O=n(13357),r=n(63956);const f={name:"create",inputs:{required:["name"],optional:[...i.b_,"description","trigger","context","run-id","config","if-exists","fail-o\
n-refused","fail-open","store"]},outputs:["snapshot","digest","size","bytes-moved","path","saved","exists","refused"],hints:{ERR_EXISTS:"Set 'if-exists: replace\
' to move the name to what is here now, or 'if-exists: skip' to keep what is there"},async run(d,_){const c=await a(d,_);if(c!==void 0&&d.trigger!==void 0&&!(0,l.
oh)(c,d.trigger))return(0,O.UP)([],_),{outcome:"skipped",line:`Nothing to save: ${d.trigger} is not among the triggers of ${c.file}`,summary:""};const s=await(0,i.
JR)(d,_);_.output({snapshot:s.map(({ref:y})=>(0,M.SN)(y)).join(`
`),path:(0,p.DW)(d.store)});const o={...E(d,_),...c&&{limits:c.limits}},h=await v(s,{...d,occasion:o},_);(0,O.UP)(h.map(({state:y})=>y),_);const m=h.filter(y=>y.
state==="saved").map(({result:y})=>y);_.output({digest:m.map(({digest:y})=>y).join(`
`),size:m.reduce((y,{manifest:T})=>y+T.size_bytes,0),"bytes-moved":m.reduce((y,{stats:T})=>y+T.bytesStored,0)});const S={store:(0,p.DW)(d.store)},[w,...I]=m,C=s.
length-m.length;return s.length===0?{outcome:"skipped",line:"Docker has no image with a name: there is nothing to save",summary:""}:w===void 0?{outcome:"skipped",
line:`Nothing was saved in ${S.store}`,summary:""}:{outcome:"success",...I.length===0&&C===0?(0,r.IB)(w,S):(0,r.Ze)(m,{...S,unsaved:C})}}},u=e(()=>(0,g.C)(f),"c\
reateAction");async function a({config:d},{env:_}){return d===void 0?void 0:await(0,l.RB)(d,{env:_,cwd:process.cwd(),home:(0,D.Wx)(_)})}e(a,"configOf");function E({
trigger:d,context:_,"run-id":c},{env:s}){const o=c??(d===void 0?void 0:s.GITHUB_RUN_ID);return{...d!==void 0&&{trigger:d},..._!==void 0&&{context:_},...o!==void 0&&
{runId:o}}}e(E,"occasionOf");async function v(d,_,c){const s=[];for(const o of d){const h={request:{...o,description:_.description,..._.occasion},store:_.store,
ifExists:_["if-exists"],failOnRefused:_["fail-on-refused"],failOpen:_["fail-open"]},m=await c.core.group(`Save ${(0,M.SN)(o.ref)}`,()=>(0,O.UN)(h,c));if(s.push(
m),m.state==="refused")break}return s}e(v,"saveAll")}),63956:((A,P,n)=>{n.d(P,{IB:e(()=>d,"IB"),Kp:e(()=>_,"Kp"),R:e(()=>r,"R"),R8:e(()=>u,"R8"),RN:e(()=>E,"RN"),
Un:e(()=>c,"Un"),Ze:e(()=>v,"Ze"),n0:e(()=>t,"n0"),rH:e(()=>a,"rH")});var l=n(22506),p=n(14390),D=n(69865),M=n(75558),g=n(30815),i=n(16595);const O=50;function r(o,{
store:h}){const m=o.map(({ref:w})=>(0,M.SN)(w)).join(", "),S=o.map(({ref:w,manifest:I,digest:C})=>[(0,g.aY)((0,M.SN)(w)),(0,D.z3)(I.size_bytes),(0,i.Vc)(I.created_at),
(0,i.VK)(C)]);return(0,i.MY)("🔍",`${m} is in ${h}`,[(0,g.tp)(["Snapshot","Holds","Made","Digest"],S.slice(0,O))])}e(r,"foundSummary");function t(o,{store:h,advice:m}){
return(0,i.MY)("🔍",`${o} is not in ${h}`,[(0,g.FV)(m)])}e(t,"missSummary");const f={later:"when the job succeeds, so that the next run restores it",never:"no",
failed:"no: see the warning",saved:"yes: the next run restores it",exists:"no: the name is taken already",refused:"no: see the warning"};function u(o,{store:h,image:m,
buildSeconds:S,from:w,why:I,saved:C,result:R}){return(0,i.MY)("🏗️",`Built ${(0,M.SN)(o)} in ${(0,l.Xo)(S)}: ${I}`,[(0,i.Ix)([["Image",(0,g.aY)(m)],["From",
(0,g.aY)(w)],...R===void 0?[["Store",(0,g.aY)(h)]]:[...(0,i.Ag)(R,h),...(0,i.cn)(R)],["Saved",f[C]]]),R===void 0?"":(0,i.Cv)(R),(0,i.K2)("use it",`docker run --\
rm ${(0,p.r)(m)} …`)])}e(u,"missBuiltSummary");function a(o,{store:h,image:m}){return(0,i.MY)("🏗️",`Built ${(0,M.SN)(o.ref)} in ${(0,l.Xo)(o.buildSeconds)}\
, saved in ${(0,l.Xo)(o.seconds)}`,[(0,i.Ix)([["Image",(0,g.aY)(m)],...(0,i.Ag)(o,h),...(0,i.cn)(o)]),(0,i.Cv)(o),(0,i.od)("make one file of it with the export \
action, or with",`vm snapshot export ${(0,p.r)((0,M.SN)(o.ref))}`,h)])}e(a,"builtSummary");function E(o,{store:h,image:m,buildSeconds:S}){return(0,i.MY)("🏗️",
`Built ${(0,M.SN)(o)} in ${(0,l.Xo)(S)}, not saved`,[(0,i.Ix)([["Image",(0,g.aY)(m)],["Store",(0,g.aY)(h)],["Saved",f.refused]]),(0,i.K2)("use it",`docker run -\
-rm ${(0,p.r)(m)} …`)])}e(E,"unsavedSummary");function v(o,{store:h,unsaved:m}){const S=o.map(({ref:I,manifest:C,stats:R,seconds:y})=>[(0,g.aY)((0,M.SN)(I)),(0,g.
aY)(C.source.from),(0,D.z3)(C.size_bytes),(0,D.z3)(R.bytesStored),(0,l.Xo)(y)]),w=m===0?"":`, and not ${m} more`;return(0,i.MY)("💾",`Saved ${o.length} ${o.length===
1?"image":"images"} in ${(0,l.Xo)(s(o.map(I=>I.seconds)))}${w}`,[(0,i.Ix)([["Store",`${(0,g.aY)(h)} grew by ${(0,D.z3)(s(o.map(({stats:I})=>I.bytesStored)))}`]]),
(0,g.tp)(["Snapshot","Image","Holds","Stored anew","Time"],S.slice(0,O))])}e(v,"savedAllSummary");function d(o,{store:h}){return(0,i.MY)("💾",`Saved ${(0,M.SN)(
o.ref)} in ${(0,l.Xo)(o.seconds)}`,[(0,i.Ix)([...(0,i.Ag)(o,h),...(0,i.cn)(o)]),(0,i.Cv)(o),(0,i.od)("have it back with the restore action, or with",`vm snapsho\
t restore ${(0,p.r)((0,M.SN)(o.ref))}`,h)])}e(d,"savedSummary");function _(o,{store:h}){const{line:m}=d(o,{store:h}),[S,w]=(0,i.Ag)(o,h).map(([,I])=>I);return{line:m,
summary:`💾 ${(0,g.FV)(m)}: ${S} was new, ${w}.
`}}e(_,"savedLaterSummary");function c(o,{store:h}){return(0,i.MY)("⏭️",`${(0,M.SN)(o.ref)} exists, nothing was built`,[(0,i.Ix)([["In",(0,g.aY)(h)],...(0,i.
cn)(o)]),(0,i.Cv)(o)])}e(c,"presentSummary");function s(o){return o.reduce((h,m)=>h+m,0)}e(s,"sum")}),80739:((A,P,n)=>{n.d(P,{_:e(()=>D,"_")});var l=n(76760),p=n(
75892);function D(M,{directory:g,spell:i}){const{image:O,archive:r,ref:t,container:f,platform:u,project:a,quiesce:E=!1,includeEnv:v=!1,includeBindMounts:d=!1,excludeVolumes:_=[],
vmYaml:c}=M,s=Object.entries({image:O,archive:r,container:f}).filter(([,m])=>m!==void 0);if(s.length>1)throw new p.dz(`${s.map(([m])=>i(m)).join(" and ")} exclu\
de each other`,{hint:`Give either ${i("image")}, ${i("archive")} or ${i("container")}`});if(t!==void 0&&r===void 0)throw new p.dz(`${i("ref")} goes with ${i("ar\
chive")} only`,{hint:"Leave it out"});if(O===void 0&&r===void 0){if(u!==void 0)throw new p.dz(`${i("platform")} goes with ${i("image")} or ${i("archive")} only`,
{hint:"Leave it out"});const m={quiesce:E,includeEnv:v,includeBindMounts:d,..._.length>0&&{excludeVolumes:_}};return f!==void 0?{machine:{kind:"container",container:f,
...m,...c!==void 0&&{vmYaml:c}},from:f}:{machine:{kind:"compose",directory:g,...m,...a!==void 0&&{project:a}},from:a??(0,l.basename)(g)}}const o=Object.entries(
{quiesce:E,includeEnv:v,includeBindMounts:d,excludeVolumes:_.length>0}).find(([,m])=>m)?.[0];if(o!==void 0)throw new p.dz(`${i(o)} is for containers and Compose\
 projects: an image does not run`,{hint:"Leave it out"});const h=u===void 0?{}:{platform:u};if(r!==void 0){const m=r==="-";return{machine:{kind:"archive",path:m?
r:(0,l.resolve)(g,r),...h,...t!==void 0&&{ref:t}},from:t??(m?"standard input":(0,l.basename)(r))}}return{machine:{kind:"image",reference:O??"",...h},from:O??""}}
e(D,"selectTarget")}),23919:((A,P,n)=>{n.d(P,{D:e(()=>D,"D"),T:e(()=>g,"T")});var l=n(77598),p=n(75558);const D="{container_name}_{trigger}_{timestamp}",M=["con\
tainer_name","trigger","timestamp","snapshot_id"];function g(t,f,u){const a=[...t.matchAll(/\{([^{}]*)\}/g)].map(([,s=""])=>s).find(s=>!O(s));if(a!==void 0){const s=M.
map(o=>`{${o}}`).join(", ");return u(`naming_pattern has {${a}}, which is none of ${s}: using ${D}`),g(D,f,u)}const E=/\{(timestamp|snapshot_id)\}/.test(t)?t:`${t}\
_{snapshot_id}`,v={container_name:f.container,trigger:f.trigger,timestamp:r(f.now),snapshot_id:(0,l.randomBytes)(4).toString("hex")},d=i(E,v),_=d.length-p.zB;if(_<=
0)return d;const c=i(E,{...v,container_name:v.container_name.slice(0,Math.max(1,v.container_name.length-_))});return c.length<=p.zB?c:(u(`naming_pattern gives n\
ames of more than ${p.zB} characters: using ${D}`),g(D,f,u))}e(g,"nameByPattern");function i(t,f){return t.replaceAll(/\{(\w+)\}/g,(a,E)=>f[E]).replaceAll(/[^A-Za-z0-9._-]+/g,
"-").replace(/^[^A-Za-z0-9]+/,"")}e(i,"render");function O(t){return M.some(f=>f===t)}e(O,"isVariable");function r(t){return t.toISOString().replaceAll(/[-:.]/g,
"")}e(r,"timestamp")}),73515:((A,P,n)=>{n.d(P,{RB:e(()=>u,"RB"),oh:e(()=>f,"oh")});var l=n(51455),p=n(76760),D=n(75892),M=n(24746),g=n(42316),i=n(23919);const O="\
snapshot-config.json",r=1<<20,t={triggers:g.N,storagePath:void 0,limits:{},namingPattern:i.D,file:void 0};function f({triggers:v},d){return d==="manual"||v.includes(
d)}e(f,"isTriggerEnabled");async function u(v,d){const _=v??(d.env.VM_SNAPSHOT_CONFIG||void 0),c=_===void 0?(0,p.join)(d.home,".config","vm",O):(0,p.resolve)(d.
cwd,_.replace(/^~(?=\/)/,d.home)),s=await a(c);if(s!==void 0)return(await Promise.all([n.e(6921),n.e(5705)]).then(n.bind(n,45705))).snapshotConfigOf(E(s,c),{file:c,
place:d});if(_===void 0)return t;throw new D.m_(`There is no configuration at ${c}`,{hint:v===void 0?"Correct VM_SNAPSHOT_CONFIG, or unset it":"Correct --config\
, or leave it out"})}e(u,"readSnapshotConfig");async function a(v){try{return await(0,M.MH)(`Cannot read ${v}`,async()=>{if((await(0,l.stat)(v)).size>r)throw new D.
dz(`${v} is no configuration: it has more than a megabyte`);return await(0,l.readFile)(v,"utf8")})}catch(d){if(d instanceof D.m_)return;throw d}}e(a,"readText");
function E(v,d){try{return JSON.parse(v.replace(/^\uFEFF/,""))}catch(_){const[,c]=/\(line (\d+) column \d+\)/.exec(_ instanceof Error?_.message:"")??[];throw new D.
dz(`${d} is not valid JSON${c===void 0?"":`: look at line ${c}`}`,{hint:"Usual reasons are a comma behind the last entry, a missing quote or comma, and a commen\
t",cause:_})}}e(E,"parseJson")}),24746:((A,P,n)=>{n.d(P,{MH:e(()=>g,"MH"),UQ:e(()=>i,"UQ"),zL:e(()=>M,"zL"),zS:e(()=>D,"zS")});var l=n(75892),p=n(47014);function D(t,f){
const u=(0,p.bv)(t),a=i(u),E=`${f}: ${r(u)}`;return a==="ENOSPC"||a==="EDQUOT"?new l._p(E,{cause:u,hint:"Free some space there, or use another place"}):a==="EFB\
IG"?new l._p(E,{cause:u,hint:"FAT disks and limits (ulimit -f) end a file early: use another place"}):a==="EROFS"?new l.iC(E,{cause:u,hint:"Use a folder that is\
 not on a read-only disk, or mount it for writing"}):a==="EACCES"||a==="EPERM"?new l.iC(E,{cause:u,hint:"Use a folder that you may write to, or change its owner"}):
a==="ENOENT"||a==="ENOTDIR"?new l.m_(E,{cause:u,hint:"Check the path"}):a==="EISDIR"||a==="ENAMETOOLONG"||a==="ELOOP"?new l.dz(E,{cause:u,hint:"Check the path"}):
a==="EIO"||a==="EUCLEAN"?new l.cs(E,{cause:u,hint:"The disk or its file system is damaged: look at the log of the system (dmesg)"}):a==="EMFILE"||a==="ENFILE"||
a==="ENOMEM"?new l._p(E,{cause:u,hint:"Allow more open files (ulimit -n) or memory, or run fewer commands at once"}):a==="ESTALE"||a==="ETIMEDOUT"||a==="EHOSTDO\
WN"||a==="ENODEV"||a==="ENXIO"?new l.hG(E,{cause:u,hint:"Look whether the disk or the file server is there, and try again"}):a==="EXDEV"?new l.Wt(E,{cause:u,hint:"\
Part of this folder is a link to another disk: move the whole folder there instead"}):u}e(D,"fileError");function M(t,f){try{return f()}catch(u){throw D(u,t)}}e(
M,"attemptSync");async function g(t,f){try{return await f()}catch(u){throw D(u,t)}}e(g,"withFileErrors");function i(t){return typeof t=="object"&&t!==null&&"cod\
e"in t&&typeof t.code=="string"?t.code:void 0}e(i,"errnoOf");const O={EACCES:"permission denied",EISDIR:"it is a folder",EMFILE:"too many files are open",ENOSPC:"\
no space is left on the disk",ENOTDIR:"a part of the path is not a folder",EPERM:"permission denied",EROFS:"the disk is read-only"};function r(t){const f=O[i(t)??
""];if(f!==void 0)return f;const u=typeof t=="object"&&t!==null&&"message"in t?String(t.message):String(t);return/^E[A-Z0-9]+: ([^,]+), \w+/.exec(u)?.[1]??u}e(r,
"messageOf")}),10764:((A,P,n)=>{n.d(P,{$9:e(()=>p,"$9"),BR:e(()=>t,"BR"),HE:e(()=>D,"HE"),Iv:e(()=>f,"Iv"),JN:e(()=>c,"JN"),Lf:e(()=>r,"Lf"),Ow:e(()=>E,"Ow"),V2:e(
()=>i,"V2"),YG:e(()=>M,"YG"),_f:e(()=>O,"_f"),d0:e(()=>a,"d0"),dd:e(()=>u,"dd"),eA:e(()=>d,"eA"),lM:e(()=>l,"lM"),nR:e(()=>g,"nR"),oo:e(()=>_,"oo"),tZ:e(()=>v,"\
tZ")});const l=e(s=>"listStamped"in s,"isStamped"),p=e(s=>"list"in s,"isListable"),D=e(s=>"delete"in s,"isDeletable"),M=e(s=>"stage"in s,"isStaging"),g=e(s=>"sh\
elve"in s,"isShelving"),i=e(s=>"freeBytes"in s,"isMeasured"),O=e(s=>"lockExclusively"in s,"isLockable"),r=e(s=>"workers"in s,"isWorked"),t=e(s=>"discardRef"in s,
"isDiscarding"),f=e(s=>"tidy"in s,"canCleanUploads"),u=e(s=>"newestRef"in s,"canSearchRefs"),a=e(s=>"missing"in s,"isLossy"),E=e(s=>"now"in s,"isClocked"),v=e(s=>"\
fileTime"in s,"isTiming"),d=e(s=>"unkept"in s,"isKeeping"),_=e(s=>"prove"in s,"isProving"),c=e(s=>"assertWritable"in s,"isGuarded")})};export{B as id,N as ids,W as modules};
