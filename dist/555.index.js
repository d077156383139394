var U=Object.defineProperty;var e=(A,P)=>U(A,"name",{value:P,configurable:!0});const B=555,N=[555,4502],W={67072:((A,P,n)=>{n.d(P,{FH:e(()=>t,"FH"),JR:e(()=>f,"JR"),b_:e(()=>r,"b_")});var i=n(76760),p=n(80739),D=n(75892),M=n(18713),E=n(13455),
o=n(8049);const O=["images","archive","container","compose"],r=[...O,"ref","quiesce","include-env","include-bind-mounts","exclude-volumes","platform"];function t(a,h,v){
const d=v===void 0?{}:{platform:v};return h.map(_=>{const c=_.references[0]??_.id;return{ref:(0,o.C5)(a,_),machine:{kind:"image",reference:c,...d},from:c,directory:"\
."}})}e(t,"captureSet");async function f(a,h){const{name:v,images:d,archive:_,ref:c,container:g,compose:s,platform:l,quiesce:m}=a,S=u(a),[w="all"]=d,I=(0,i.resolve)(
s??"."),C={...S==="images"&&{image:w},..._!==void 0&&{archive:_},...c!==void 0&&{ref:c},...g!==void 0&&{container:g},...l!==void 0&&{platform:l}},R={quiesce:m,includeEnv:a["\
include-env"],includeBindMounts:a["include-bind-mounts"],excludeVolumes:a["exclude-volumes"]},y=(0,p._)({...C,...R},{directory:I,spell:M.M});if(S!=="images"||d.
length===1&&w!=="all")return[{ref:(0,E.CW)(v),...y,directory:I}];const T=await h.product.openDocker();return t((0,o.v8)(v),(0,o.vT)(d,await T.images(h)),l)}e(f,
"capturesOf");function u(a){const[h,v]=O.filter(d=>d==="images"?a.images.length>0:a[d]!==void 0);if(h!==void 0&&v===void 0)return h;throw new D.dz(h===void 0?"N\
othing says what to save":`Inputs '${h}' and '${v}' exclude each other`,{hint:"Set one of 'images' (references of Docker's, or 'all'), 'archive' (a docker-archi\
ve or an OCI layout), 'container' (its name) and 'compose' (the folder of a Compose project)"})}e(u,"sourceOf")}),8049:((A,P,n)=>{n.d(P,{C5:e(()=>E,"C5"),v8:e(()=>M,
"v8"),vT:e(()=>o,"vT")});var i=n(77598),p=n(75892),D=n(75558);function M({ref:O,pin:r}){if(O.project===D.sT&&r===void 0)return O.name;throw new p.dz("Input 'nam\
e': several images have a project of their own, so the name has none and no digest",{hint:"Give one word, such as 'ci-images'"})}e(M,"projectOf");function E(O,{
id:r,references:t}){const f=(t[0]??"image").replace(/[^A-Za-z0-9]+/g,"-").replace(/^-+|-+$/g,"");return{project:O,name:`${f.slice(0,80)||"image"}-${(0,i.hash)("\
sha256",r,"hex").slice(0,8)}`}}e(E,"memberOf");function o(O,r){return O.length===1&&O[0]==="all"?[...r]:O.map(t=>{const f=t.includes("@")||/:[^/]*$/.test(t)?t:`${t}\
:latest`,u=r.find(({id:a,references:h})=>a===t||h.includes(f));if(u===void 0)throw new p.dz(`Input 'images': Docker has no image '${t}'`,{hint:"See `docker imag\
e ls`"});return{id:u.id,references:[f,...u.references.filter(a=>a!==f)]}})}e(o,"chosenImages")}),22963:((A,P,n)=>{n.d(P,{$U:e(()=>o,"$U"),Cb:e(()=>D,"Cb"),EZ:e(
()=>M,"EZ"),m$:e(()=>O,"m$"),sD:e(()=>E,"sD")});var i=n(75892),p=n(75558);async function D(r,t,f){try{return await f.product.inspect(r,t,f)}catch(u){if(u instanceof
i.m_)return;throw u}}e(D,"findSnapshot");async function M(r,{product:t,signal:f,log:u},a){try{return await t.openCatalog(r,{create:!1,signal:f,log:u,...a&&{first:a}})}catch(h){
if(h instanceof i.m_)return;throw h}}e(M,"openExisting");function E({ref:r,manifest:t}){if(t.kind!=="image")throw new i.dz(`${(0,p.SN)(r)} holds no image but a ${t.
kind==="compose"?"Compose project":t.kind}`,{hint:"Restore it with the 'restore' action"})}e(E,"assertImage");function o(r,{ref:t},{log:f}){if(!(r instanceof i.
m_)||r.fields.service!==void 0)throw r;f.warn(r.message.startsWith("Snapshot ")?r.message:`${(0,p.SN)(t)} cannot be restored: ${r.message}`)}e(o,"warnOfLoss");function O({
ref:r,pin:t}){return t===void 0?(0,p.SN)(r):`${(0,p.SN)(r)}@${t}`}e(O,"displayRequest")}),14502:((A,P,n)=>{n.r(P),n.d(P,{recoverable:e(()=>M,"recoverable"),recovery:e(
()=>E,"recovery"),recoveryAction:e(()=>o,"recoveryAction")});var i=n(41899);const p="begun",D="ended";async function M({core:r},t){r.saveState(p,"true");try{return await t()}finally{
r.saveState(D,"true")}}e(M,"recoverable");const E={name:"clean-up",inputs:{required:[],optional:[]},outputs:[],post:{fails:e(()=>!1,"fails")},async run(r,t){return O(
t.core)?(await t.product.recover(t),{outcome:"success",line:"What the step was stopped at is put right",summary:""}):{outcome:"skipped",line:"",summary:""}}},o=e(
()=>(0,i.C)(E),"recoveryAction");function O(r){return r.getState(p)!==""&&r.getState(D)===""}e(O,"wasKilled")}),13357:((A,P,n)=>{n.d(P,{uz:e(()=>v,"uz"),UN:e(()=>h,
"UN"),UP:e(()=>_,"UP")});var i=n(75892),p=n(47014),D=n(10764);function M(c,g){const s=(0,p.bv)(c);if(!(s instanceof i.JC)||s.fields.service!==void 0)return;const{
message:l,hint:m}=s,S=E(s,g);return S&&{outcome:S,reason:l,hint:m}}e(M,"notSaved");function E(c,g){if(c instanceof i.Ry)return"exists";const s=c.fields.store===
"cache"||g!==void 0&&(0,D.d0)(g);switch(c.code){case"ERR_DENIED":return"refused";case"ERR_UNAVAILABLE":return c.fields.limited===!0?"refused":"down";case"ERR_EX\
HAUSTED":return s||g?.traits.shared===!0?"refused":void 0;case"ERR_CONFLICT":return c.fields.unread===!0?"refused":void 0;case"ERR_INTEGRITY":case"ERR_UNSUPPORT\
ED":return s?"refused":void 0;default:return}}e(E,"outcomeOf");var o=n(75558),O=n(29172),r=n(14502);async function t(c,g,s){const{kind:l}=c.machine,m=e(()=>(0,O.
ym)(c,g,{product:s.product,c:s}),"work");return l==="container"||l==="compose"?await(0,r.recoverable)(s,m):await m()}e(t,"capture");var f=n(29194),u=n(22963);const a="\
refused";async function h({request:c,store:g,ifExists:s,failOnRefused:l,failOpen:m},S){let w,I=!1;try{return w=await(0,u.EZ)(g,S,c.ref),I=!0,w??=await S.product.
openCatalog(g,{create:!0,signal:S.signal,log:S.log,first:c.ref}),{state:"saved",result:await t({...c,force:s==="replace"},w,S)}}catch(C){const R=(0,p.bv)(C),y=I?
M(R,w?.store)?.outcome:(0,f.M)(R)?"down":void 0;if(y==="exists"&&s==="skip")return{state:"exists"};if(y==="refused"&&l)throw Object.assign(R,{fields:{[a]:!0}});
if(y!=="refused"&&!(y==="down"&&m))throw R;const{message:T,hint:$}=R;return S.log.warn([`'${(0,o.SN)(c.ref)}' was not saved: ${T}`,...$===void 0?[]:[$]].join(`
`)),{state:"refused"}}finally{await w?.[Symbol.asyncDispose]()}}e(h,"save");function v(c){return c instanceof i.JC&&c.fields[a]===!0}e(v,"isRefusedSave");const d=[
"saved","exists","refused"];function _(c,g,s=d){g.output(Object.fromEntries(s.map(l=>[l,c.includes(l)])))}e(_,"setSaveOutputs")}),10555:((A,P,n)=>{n.r(P),n.d(P,
{create:e(()=>f,"create"),createAction:e(()=>u,"createAction"),saveAll:e(()=>v,"saveAll")});var i=n(73515),p=n(83620),D=n(41232),M=n(75558),E=n(41899),o=n(67072),
O=n(13357),r=n(63956);const f={name:"create",inputs:{required:["name"],optional:[...o.b_,"description","trigger","context","run-id","config","if-exists","fail-o\
n-refused","fail-open","store"]},outputs:["snapshot","digest","size","bytes-moved","path","saved","exists","refused"],hints:{ERR_EXISTS:"Set 'if-exists: replace\
' to move the name to what is here now, or 'if-exists: skip' to keep what is there"},async run(d,_){const c=await a(d,_);if(c!==void 0&&d.trigger!==void 0&&!(0,i.
oh)(c,d.trigger))return(0,O.UP)([],_),{outcome:"skipped",line:`Nothing to save: ${d.trigger} is not among the triggers of ${c.file}`,summary:""};const g=await(0,o.
JR)(d,_);_.output({snapshot:g.map(({ref:y})=>(0,M.SN)(y)).join(`
`),path:(0,p.DW)(d.store)});const s={...h(d,_),...c&&{limits:c.limits}},l=await v(g,{...d,occasion:s},_);(0,O.UP)(l.map(({state:y})=>y),_);const m=l.filter(y=>y.
state==="saved").map(({result:y})=>y);_.output({digest:m.map(({digest:y})=>y).join(`
`),size:m.reduce((y,{manifest:T})=>y+T.size_bytes,0),"bytes-moved":m.reduce((y,{stats:T})=>y+T.bytesStored,0)});const S={store:(0,p.DW)(d.store)},[w,...I]=m,C=g.
length-m.length;return g.length===0?{outcome:"skipped",line:"Docker has no image with a name: there is nothing to save",summary:""}:w===void 0?{outcome:"skipped",
line:`Nothing was saved in ${S.store}`,summary:""}:{outcome:"success",...I.length===0&&C===0?(0,r.IB)(w,S):(0,r.Ze)(m,{...S,unsaved:C})}}},u=e(()=>(0,E.C)(f),"c\
reateAction");async function a({config:d},{env:_}){return d===void 0?void 0:await(0,i.RB)(d,{env:_,cwd:process.cwd(),home:(0,D.Wx)(_)})}e(a,"configOf");function h({
trigger:d,context:_,"run-id":c},{env:g}){const s=c??(d===void 0?void 0:g.GITHUB_RUN_ID);return{...d!==void 0&&{trigger:d},..._!==void 0&&{context:_},...s!==void 0&&
{runId:s}}}e(h,"occasionOf");async function v(d,_,c){const g=[];for(const s of d){const l={request:{...s,description:_.description,..._.occasion},store:_.store,
ifExists:_["if-exists"],failOnRefused:_["fail-on-refused"],failOpen:_["fail-open"]},m=await c.core.group(`Save ${(0,M.SN)(s.ref)}`,()=>(0,O.UN)(l,c));if(g.push(
m),m.state==="refused")break}return g}e(v,"saveAll")}),63956:((A,P,n)=>{n.d(P,{IB:e(()=>d,"IB"),Kp:e(()=>_,"Kp"),R:e(()=>r,"R"),R8:e(()=>u,"R8"),RN:e(()=>h,"RN"),
Un:e(()=>c,"Un"),Ze:e(()=>v,"Ze"),n0:e(()=>t,"n0"),rH:e(()=>a,"rH")});var i=n(22506),p=n(14390),D=n(69865),M=n(75558),E=n(30815),o=n(16595);const O=50;function r(s,{
store:l}){const m=s.map(({ref:w})=>(0,M.SN)(w)).join(", "),S=s.map(({ref:w,manifest:I,digest:C})=>[(0,E.aY)((0,M.SN)(w)),(0,D.z3)(I.size_bytes),(0,o.Vc)(I.created_at),
(0,o.VK)(C)]);return(0,o.MY)("🔍",`${m} is in ${l}`,[(0,E.tp)(["Snapshot","Holds","Made","Digest"],S.slice(0,O))])}e(r,"foundSummary");function t(s,{store:l,advice:m}){
return(0,o.MY)("🔍",`${s} is not in ${l}`,[(0,E.FV)(m)])}e(t,"missSummary");const f={later:"when the job succeeds, so that the next run restores it",never:"no",
failed:"no: see the warning",saved:"yes: the next run restores it",exists:"no: the name is taken already",refused:"no: see the warning"};function u(s,{store:l,image:m,
buildSeconds:S,from:w,why:I,saved:C,result:R}){return(0,o.MY)("🏗️",`Built ${(0,M.SN)(s)} in ${(0,i.Xo)(S)}: ${I}`,[(0,o.Ix)([["Image",(0,E.aY)(m)],["From",
(0,E.aY)(w)],...R===void 0?[["Store",(0,E.aY)(l)]]:[...(0,o.Ag)(R,l),...(0,o.cn)(R)],["Saved",f[C]]]),R===void 0?"":(0,o.Cv)(R),(0,o.K2)("use it",`docker run --\
rm ${(0,p.r)(m)} …`)])}e(u,"missBuiltSummary");function a(s,{store:l,image:m}){return(0,o.MY)("🏗️",`Built ${(0,M.SN)(s.ref)} in ${(0,i.Xo)(s.buildSeconds)}\
, saved in ${(0,i.Xo)(s.seconds)}`,[(0,o.Ix)([["Image",(0,E.aY)(m)],...(0,o.Ag)(s,l),...(0,o.cn)(s)]),(0,o.Cv)(s),(0,o.od)("make one file of it with the export \
action, or with",`vm snapshot export ${(0,p.r)((0,M.SN)(s.ref))}`,l)])}e(a,"builtSummary");function h(s,{store:l,image:m,buildSeconds:S}){return(0,o.MY)("🏗️",
`Built ${(0,M.SN)(s)} in ${(0,i.Xo)(S)}, not saved`,[(0,o.Ix)([["Image",(0,E.aY)(m)],["Store",(0,E.aY)(l)],["Saved",f.refused]]),(0,o.K2)("use it",`docker run -\
-rm ${(0,p.r)(m)} …`)])}e(h,"unsavedSummary");function v(s,{store:l,unsaved:m}){const S=s.map(({ref:I,manifest:C,stats:R,seconds:y})=>[(0,E.aY)((0,M.SN)(I)),(0,E.
aY)(C.source.from),(0,D.z3)(C.size_bytes),(0,D.z3)(R.bytesStored),(0,i.Xo)(y)]),w=m===0?"":`, and not ${m} more`;return(0,o.MY)("💾",`Saved ${s.length} ${s.length===
1?"image":"images"} in ${(0,i.Xo)(g(s.map(I=>I.seconds)))}${w}`,[(0,o.Ix)([["Store",`${(0,E.aY)(l)} grew by ${(0,D.z3)(g(s.map(({stats:I})=>I.bytesStored)))}`]]),
(0,E.tp)(["Snapshot","Image","Holds","Stored anew","Time"],S.slice(0,O))])}e(v,"savedAllSummary");function d(s,{store:l}){return(0,o.MY)("💾",`Saved ${(0,M.SN)(
s.ref)} in ${(0,i.Xo)(s.seconds)}`,[(0,o.Ix)([...(0,o.Ag)(s,l),...(0,o.cn)(s)]),(0,o.Cv)(s),(0,o.od)("have it back with the restore action, or with",`vm snapsho\
t restore ${(0,p.r)((0,M.SN)(s.ref))}`,l)])}e(d,"savedSummary");function _(s,{store:l}){const{line:m}=d(s,{store:l}),[S,w]=(0,o.Ag)(s,l).map(([,I])=>I);return{line:m,
summary:`💾 ${(0,E.FV)(m)}: ${S} was new, ${w}.
`}}e(_,"savedLaterSummary");function c(s,{store:l}){return(0,o.MY)("⏭️",`${(0,M.SN)(s.ref)} exists, nothing was built`,[(0,o.Ix)([["In",(0,E.aY)(l)],...(0,o.
cn)(s)]),(0,o.Cv)(s)])}e(c,"presentSummary");function g(s){return s.reduce((l,m)=>l+m,0)}e(g,"sum")}),80739:((A,P,n)=>{n.d(P,{_:e(()=>D,"_")});var i=n(76760),p=n(
75892);function D(M,{directory:E,spell:o}){const{image:O,archive:r,ref:t,container:f,platform:u,project:a,quiesce:h=!1,includeEnv:v=!1,includeBindMounts:d=!1,excludeVolumes:_=[],
vmYaml:c}=M,g=Object.entries({image:O,archive:r,container:f}).filter(([,m])=>m!==void 0);if(g.length>1)throw new p.dz(`${g.map(([m])=>o(m)).join(" and ")} exclu\
de each other`,{hint:`Give either ${o("image")}, ${o("archive")} or ${o("container")}`});if(t!==void 0&&r===void 0)throw new p.dz(`${o("ref")} goes with ${o("ar\
chive")} only`,{hint:"Leave it out"});if(O===void 0&&r===void 0){if(u!==void 0)throw new p.dz(`${o("platform")} goes with ${o("image")} or ${o("archive")} only`,
{hint:"Leave it out"});const m={quiesce:h,includeEnv:v,includeBindMounts:d,..._.length>0&&{excludeVolumes:_}};return f!==void 0?{machine:{kind:"container",container:f,
...m,...c!==void 0&&{vmYaml:c}},from:f}:{machine:{kind:"compose",directory:E,...m,...a!==void 0&&{project:a}},from:a??(0,i.basename)(E)}}const s=Object.entries(
{quiesce:h,includeEnv:v,includeBindMounts:d,excludeVolumes:_.length>0}).find(([,m])=>m)?.[0];if(s!==void 0)throw new p.dz(`${o(s)} is for containers and Compose\
 projects: an image does not run`,{hint:"Leave it out"});const l=u===void 0?{}:{platform:u};if(r!==void 0){const m=r==="-";return{machine:{kind:"archive",path:m?
r:(0,i.resolve)(E,r),...l,...t!==void 0&&{ref:t}},from:t??(m?"standard input":(0,i.basename)(r))}}return{machine:{kind:"image",reference:O??"",...l},from:O??""}}
e(D,"selectTarget")}),23919:((A,P,n)=>{n.d(P,{D:e(()=>D,"D"),T:e(()=>E,"T")});var i=n(77598),p=n(75558);const D="{container_name}_{trigger}_{timestamp}",M=["con\
tainer_name","trigger","timestamp","snapshot_id"];function E(t,f,u){const a=[...t.matchAll(/\{([^{}]*)\}/g)].map(([,g=""])=>g).find(g=>!O(g));if(a!==void 0){const g=M.
map(s=>`{${s}}`).join(", ");return u(`naming_pattern has {${a}}, which is none of ${g}: using ${D}`),E(D,f,u)}const h=/\{(timestamp|snapshot_id)\}/.test(t)?t:`${t}\
_{snapshot_id}`,v={container_name:f.container,trigger:f.trigger,timestamp:r(f.now),snapshot_id:(0,i.randomBytes)(4).toString("hex")},d=o(h,v),_=d.length-p.zB;if(_<=
0)return d;const c=o(h,{...v,container_name:v.container_name.slice(0,Math.max(1,v.container_name.length-_))});return c.length<=p.zB?c:(u(`naming_pattern gives n\
ames of more than ${p.zB} characters: using ${D}`),E(D,f,u))}e(E,"nameByPattern");function o(t,f){return t.replaceAll(/\{(\w+)\}/g,(a,h)=>f[h]).replaceAll(/[^A-Za-z0-9._-]+/g,
"-").replace(/^[^A-Za-z0-9]+/,"")}e(o,"render");function O(t){return M.some(f=>f===t)}e(O,"isVariable");function r(t){return t.toISOString().replaceAll(/[-:.]/g,
"")}e(r,"timestamp")}),73515:((A,P,n)=>{n.d(P,{RB:e(()=>u,"RB"),oh:e(()=>f,"oh")});var i=n(51455),p=n(76760),D=n(75892),M=n(24746),E=n(42316),o=n(23919);const O="\
snapshot-config.json",r=1<<20,t={triggers:E.N,storagePath:void 0,limits:{},namingPattern:o.D,file:void 0};function f({triggers:v},d){return d==="manual"||v.includes(
d)}e(f,"isTriggerEnabled");async function u(v,d){const _=v??(d.env.VM_SNAPSHOT_CONFIG||void 0),c=_===void 0?(0,p.join)(d.home,".config","vm",O):(0,p.resolve)(d.
cwd,_.replace(/^~(?=\/)/,d.home)),g=await a(c);if(g!==void 0)return(await Promise.all([n.e(6921),n.e(5705)]).then(n.bind(n,45705))).snapshotConfigOf(h(g,c),{file:c,
place:d});if(_===void 0)return t;throw new D.m_(`There is no configuration at ${c}`,{hint:v===void 0?"Correct VM_SNAPSHOT_CONFIG, or unset it":"Correct --config\
, or leave it out"})}e(u,"readSnapshotConfig");async function a(v){try{return await(0,M.MH)(`Cannot read ${v}`,async()=>{if((await(0,i.stat)(v)).size>r)throw new D.
dz(`${v} is no configuration: it has more than a megabyte`);return await(0,i.readFile)(v,"utf8")})}catch(d){if(d instanceof D.m_)return;throw d}}e(a,"readText");
function h(v,d){try{return JSON.parse(v.replace(/^\uFEFF/,""))}catch(_){const[,c]=/\(line (\d+) column \d+\)/.exec(_ instanceof Error?_.message:"")??[];throw new D.
dz(`${d} is not valid JSON${c===void 0?"":`: look at line ${c}`}`,{hint:"Usual reasons are a comma behind the last entry, a missing quote or comma, and a commen\
t",cause:_})}}e(h,"parseJson")}),24746:((A,P,n)=>{n.d(P,{MH:e(()=>E,"MH"),UQ:e(()=>o,"UQ"),zL:e(()=>M,"zL"),zS:e(()=>D,"zS")});var i=n(75892),p=n(47014);function D(t,f){
const u=(0,p.bv)(t),a=o(u),h=`${f}: ${r(u)}`;return a==="ENOSPC"||a==="EDQUOT"?new i._p(h,{cause:u,hint:"Free some space there, or use another place"}):a==="EFB\
IG"?new i._p(h,{cause:u,hint:"FAT disks and limits (ulimit -f) end a file early: use another place"}):a==="EROFS"?new i.iC(h,{cause:u,hint:"Use a folder that is\
 not on a read-only disk, or mount it for writing"}):a==="EACCES"||a==="EPERM"?new i.iC(h,{cause:u,hint:"Use a folder that you may write to, or change its owner"}):
a==="ENOENT"||a==="ENOTDIR"?new i.m_(h,{cause:u,hint:"Check the path"}):a==="EISDIR"||a==="ENAMETOOLONG"||a==="ELOOP"?new i.dz(h,{cause:u,hint:"Check the path"}):
a==="EIO"||a==="EUCLEAN"?new i.cs(h,{cause:u,hint:"The disk or its file system is damaged: look at the log of the system (dmesg)"}):a==="EMFILE"||a==="ENFILE"||
a==="ENOMEM"?new i._p(h,{cause:u,hint:"Allow more open files (ulimit -n) or memory, or run fewer commands at once"}):a==="ESTALE"||a==="ETIMEDOUT"||a==="EHOSTDO\
WN"||a==="ENODEV"||a==="ENXIO"?new i.hG(h,{cause:u,hint:"Look whether the disk or the file server is there, and try again"}):a==="EXDEV"?new i.Wt(h,{cause:u,hint:"\
Part of this folder is a link to another disk: move the whole folder there instead"}):u}e(D,"fileError");function M(t,f){try{return f()}catch(u){throw D(u,t)}}e(
M,"attemptSync");async function E(t,f){try{return await f()}catch(u){throw D(u,t)}}e(E,"withFileErrors");function o(t){return typeof t=="object"&&t!==null&&"cod\
e"in t&&typeof t.code=="string"?t.code:void 0}e(o,"errnoOf");const O={EACCES:"permission denied",EISDIR:"it is a folder",EMFILE:"too many files are open",ENOSPC:"\
no space is left on the disk",ENOTDIR:"a part of the path is not a folder",EPERM:"permission denied",EROFS:"the disk is read-only"};function r(t){const f=O[o(t)??
""];if(f!==void 0)return f;const u=typeof t=="object"&&t!==null&&"message"in t?String(t.message):String(t);return/^E[A-Z0-9]+: ([^,]+), \w+/.exec(u)?.[1]??u}e(r,
"messageOf")}),10764:((A,P,n)=>{n.d(P,{$9:e(()=>D,"$9"),BR:e(()=>f,"BR"),HE:e(()=>M,"HE"),Iv:e(()=>u,"Iv"),JN:e(()=>g,"JN"),Lf:e(()=>t,"Lf"),Ow:e(()=>v,"Ow"),V2:e(
()=>O,"V2"),YG:e(()=>E,"YG"),_f:e(()=>r,"_f"),at:e(()=>p,"at"),d0:e(()=>h,"d0"),dd:e(()=>a,"dd"),eA:e(()=>_,"eA"),nR:e(()=>o,"nR"),oo:e(()=>c,"oo"),tZ:e(()=>d,"\
tZ")});const i=e(s=>l=>s in l,"guard"),p=i("listVersioned"),D=i("list"),M=i("delete"),E=i("stage"),o=i("putSidecarFiles"),O=i("freeBytes"),r=i("lockExclusively"),
t=i("workers"),f=i("discardRef"),u=i("abortStaleUploads"),a=i("newestRef"),h=i("missing"),v=i("now"),d=i("fileTime"),_=i("unkept"),c=i("prove"),g=i("assertWrita\
ble")})};export{B as id,N as ids,W as modules};
