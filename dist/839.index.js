var L=Object.defineProperty;var e=(A,w)=>L(A,"name",{value:w,configurable:!0});const N=839,B=[839,3616],W={15988:((A,w,n)=>{n.d(w,{FH:e(()=>t,"FH"),JR:e(()=>f,"JR"),b_:e(()=>r,"b_")});var l=n(76760),O=n(97913),D=n(75892),M=n(58315),E=n(39922),
i=n(60654);const p=["images","archive","container","compose"],r=[...p,"ref","quiesce","include-env","include-bind-mounts","exclude-volumes","platform"];function t(a,g,v){
const d=v===void 0?{}:{platform:v};return g.map(_=>{const c=_.references[0]??_.id;return{ref:(0,M.C5)(a,_),machine:{kind:"image",reference:c,...d},from:c,directory:"\
."}})}e(t,"captureSet");async function f(a,g){const{name:v,images:d,archive:_,ref:c,container:s,compose:o,platform:h,quiesce:m}=a,S=u(a),[P="all"]=d,y=(0,l.resolve)(
o??"."),C={...S==="images"&&{image:P},..._!==void 0&&{archive:_},...c!==void 0&&{ref:c},...s!==void 0&&{container:s},...h!==void 0&&{platform:h}},R={quiesce:m,includeEnv:a["\
include-env"],includeBindMounts:a["include-bind-mounts"],excludeVolumes:a["exclude-volumes"]},I=(0,O.V)({...C,...R},{directory:y,spell:i.T});if(S!=="images"||d.
length===1&&P!=="all")return[{ref:(0,E.CW)(v),...I,directory:y}];const T=await g.product.openDocker();return t((0,M.v8)(v),(0,M.vT)(d,await T.images(g)),h)}e(f,
"capturesOf");function u(a){const[g,v]=p.filter(d=>d==="images"?a.images.length>0:a[d]!==void 0);if(g!==void 0&&v===void 0)return g;throw new D.dz(g===void 0?"N\
othing says what to save":`Inputs '${g}' and '${v}' exclude each other`,{hint:"Set one of 'images' (references of Docker's, or 'all'), 'archive' (a docker-archi\
ve or an OCI layout), 'container' (its name) and 'compose' (the folder of a Compose project)"})}e(u,"sourceOf")}),60839:((A,w,n)=>{n.r(w),n.d(w,{create:e(()=>f,
"create"),createAction:e(()=>u,"createAction"),saveAll:e(()=>v,"saveAll")});var l=n(73515),O=n(26676),D=n(41232),M=n(75558),E=n(15988),i=n(23379),p=n(90571),r=n(
65955);const f={name:"create",inputs:{required:["name"],optional:[...E.b_,"description","trigger","context","run-id","config","if-exists","fail-on-refused","fai\
l-open","store"]},outputs:["snapshot","digest","size","bytes-moved","path","saved","exists","refused"],hints:{ERR_EXISTS:"Set 'if-exists: replace' to move the n\
ame to what is here now, or 'if-exists: skip' to keep what is there"},async run(d,_){const c=await a(d,_);if(c!==void 0&&d.trigger!==void 0&&!(0,l._b)(c,d.trigger))
return(0,p.NI)([],_),{outcome:"skipped",line:`Nothing to save: ${d.trigger} is not among the triggers of ${c.file}`,summary:""};const s=await(0,E.JR)(d,_);_.output(
{snapshot:s.map(({ref:I})=>(0,M.SN)(I)).join(`
`),path:(0,O.DW)(d.store)});const o={...g(d,_),...c&&{limits:c.limits}},h=await v(s,{...d,occasion:o},_);(0,p.NI)(h.map(({state:I})=>I),_);const m=h.filter(I=>I.
state==="saved").map(({result:I})=>I);_.output({digest:m.map(({digest:I})=>I).join(`
`),size:m.reduce((I,{manifest:T})=>I+T.size_bytes,0),"bytes-moved":m.reduce((I,{stats:T})=>I+T.bytesStored,0)});const S={store:(0,O.DW)(d.store)},[P,...y]=m,C=s.
length-m.length;return s.length===0?{outcome:"skipped",line:"Docker has no image with a name: there is nothing to save",summary:""}:P===void 0?{outcome:"skipped",
line:`Nothing was saved in ${S.store}`,summary:""}:{outcome:"success",...y.length===0&&C===0?(0,r.IB)(P,S):(0,r.Ze)(m,{...S,unsaved:C})}}},u=e(()=>(0,i.C)(f),"c\
reateAction");async function a({config:d},{env:_}){return d===void 0?void 0:await(0,l.RB)(d,{env:_,cwd:process.cwd(),home:(0,D.Wx)(_)})}e(a,"configOf");function g({
trigger:d,context:_,"run-id":c},{env:s}){const o=c??(d===void 0?void 0:s.GITHUB_RUN_ID);return{...d!==void 0&&{trigger:d},..._!==void 0&&{context:_},...o!==void 0&&
{runId:o}}}e(g,"occasionOf");async function v(d,_,c){const s=[];for(const o of d){const h={request:{...o,description:_.description,..._.occasion},store:_.store,
ifExists:_["if-exists"],failOnRefused:_["fail-on-refused"],failOpen:_["fail-open"]},m=await c.core.group(`Save ${(0,M.SN)(o.ref)}`,()=>(0,p.UN)(h,c));if(s.push(
m),m.state==="refused")break}return s}e(v,"saveAll")}),58315:((A,w,n)=>{n.d(w,{C5:e(()=>E,"C5"),v8:e(()=>M,"v8"),vT:e(()=>i,"vT")});var l=n(77598),O=n(75892),D=n(
75558);function M({ref:p,pin:r}){if(p.project===D.sT&&r===void 0)return p.name;throw new O.dz("Input 'name': several images have a project of their own, so the \
name has none and no digest",{hint:"Give one word, such as 'ci-images'"})}e(M,"projectOf");function E(p,{id:r,references:t}){const f=(t[0]??"image").replace(/[^A-Za-z0-9]+/g,
"-").replace(/^-+|-+$/g,"");return{project:p,name:`${f.slice(0,80)||"image"}-${(0,l.hash)("sha256",r,"hex").slice(0,8)}`}}e(E,"memberOf");function i(p,r){return p.
length===1&&p[0]==="all"?[...r]:p.map(t=>{const f=t.includes("@")||/:[^/]*$/.test(t)?t:`${t}:latest`,u=r.find(({id:a,references:g})=>a===t||g.includes(f));if(u===
void 0)throw new O.dz(`Input 'images': Docker has no image '${t}'`,{hint:"See `docker image ls`"});return{id:u.id,references:[f,...u.references.filter(a=>a!==f)]}})}
e(i,"chosenImages")}),75741:((A,w,n)=>{n.d(w,{$U:e(()=>i,"$U"),EZ:e(()=>M,"EZ"),NZ:e(()=>p,"NZ"),TE:e(()=>D,"TE"),sD:e(()=>E,"sD")});var l=n(75892),O=n(75558);async function D(r,t,f){
try{return await f.product.inspect(r,t,f)}catch(u){if(u instanceof l.m_)return;throw u}}e(D,"lookUp");async function M(r,{product:t,signal:f,log:u},a){try{return await t.
openCatalogue(r,{create:!1,signal:f,log:u,...a&&{first:a}})}catch(g){if(g instanceof l.m_)return;throw g}}e(M,"openExisting");function E({ref:r,manifest:t}){if(t.
kind!=="image")throw new l.dz(`${(0,O.SN)(r)} holds no image but a ${t.kind==="compose"?"Compose project":t.kind}`,{hint:"Restore it with the 'restore' action"})}
e(E,"assertImage");function i(r,{ref:t},{log:f}){if(!(r instanceof l.m_)||r.fields.service!==void 0)throw r;f.warn(r.message.startsWith("Snapshot ")?r.message:`${(0,O.
SN)(t)} cannot be restored: ${r.message}`)}e(i,"warnOfLoss");function p({ref:r,pin:t}){return t===void 0?(0,O.SN)(r):`${(0,O.SN)(r)}@${t}`}e(p,"asked")}),83616:((A,w,n)=>{
n.r(w),n.d(w,{recoverable:e(()=>M,"recoverable"),recovery:e(()=>E,"recovery"),recoveryAction:e(()=>i,"recoveryAction")});var l=n(23379);const O="begun",D="ended";
async function M({core:r},t){r.saveState(O,"true");try{return await t()}finally{r.saveState(D,"true")}}e(M,"recoverable");const E={name:"clean-up",inputs:{required:[],
optional:[]},outputs:[],post:{fails:e(()=>!1,"fails")},async run(r,t){return p(t.core)?(await t.product.recover(t),{outcome:"success",line:"What the step was st\
opped at is put right",summary:""}):{outcome:"skipped",line:"",summary:""}}},i=e(()=>(0,l.C)(E),"recoveryAction");function p(r){return r.getState(O)!==""&&r.getState(
D)===""}e(p,"wasKilled")}),90571:((A,w,n)=>{n.d(w,{uz:e(()=>v,"uz"),UN:e(()=>g,"UN"),NI:e(()=>_,"NI")});var l=n(75892),O=n(47014),D=n(10764);function M(c,s){const o=(0,O.
bv)(c);if(!(o instanceof l.JC)||o.fields.service!==void 0)return;const{message:h,hint:m}=o,S=E(o,s);return S&&{outcome:S,reason:h,hint:m}}e(M,"notSaved");function E(c,s){
if(c instanceof l.Ry)return"exists";const o=c.fields.store==="cache"||s!==void 0&&(0,D.d0)(s);switch(c.code){case"ERR_DENIED":return"refused";case"ERR_UNAVAILAB\
LE":return c.fields.limited===!0?"refused":"down";case"ERR_EXHAUSTED":return o||s?.traits.shared===!0?"refused":void 0;case"ERR_CONFLICT":return c.fields.unread===
!0?"refused":void 0;case"ERR_INTEGRITY":case"ERR_UNSUPPORTED":return o?"refused":void 0;default:return}}e(E,"outcomeOf");var i=n(75558),p=n(57964),r=n(83616);async function t(c,s,o){
const{kind:h}=c.machine,m=e(()=>(0,p.Dg)(c,s,{product:o.product,c:o}),"work");return h==="container"||h==="compose"?await(0,r.recoverable)(o,m):await m()}e(t,"c\
apture");var f=n(14448),u=n(75741);const a="refused";async function g({request:c,store:s,ifExists:o,failOnRefused:h,failOpen:m},S){let P,y=!1;try{return P=await(0,u.
EZ)(s,S,c.ref),y=!0,P??=await S.product.openCatalogue(s,{create:!0,signal:S.signal,log:S.log,first:c.ref}),{state:"saved",result:await t({...c,force:o==="replac\
e"},P,S)}}catch(C){const R=(0,O.bv)(C),I=y?M(R,P?.store)?.outcome:(0,f.H)(R)?"down":void 0;if(I==="exists"&&o==="skip")return{state:"exists"};if(I==="refused"&&
h)throw Object.assign(R,{fields:{[a]:!0}});if(I!=="refused"&&!(I==="down"&&m))throw R;const{message:T,hint:$}=R;return S.log.warn([`'${(0,i.SN)(c.ref)}' was not\
 saved: ${T}`,...$===void 0?[]:[$]].join(`
`)),{state:"refused"}}finally{await P?.[Symbol.asyncDispose]()}}e(g,"save");function v(c){return c instanceof l.JC&&c.fields[a]===!0}e(v,"isRefusedSave");const d=[
"saved","exists","refused"];function _(c,s,o=d){s.output(Object.fromEntries(o.map(h=>[h,c.includes(h)])))}e(_,"tellSaved")}),65955:((A,w,n)=>{n.d(w,{IB:e(()=>d,
"IB"),Kp:e(()=>_,"Kp"),R:e(()=>r,"R"),R8:e(()=>u,"R8"),RN:e(()=>g,"RN"),Un:e(()=>c,"Un"),Ze:e(()=>v,"Ze"),n0:e(()=>t,"n0"),rH:e(()=>a,"rH")});var l=n(2202),O=n(
9734),D=n(13785),M=n(75558),E=n(47974),i=n(96276);const p=50;function r(o,{store:h}){const m=o.map(({ref:P})=>(0,M.SN)(P)).join(", "),S=o.map(({ref:P,manifest:y,
digest:C})=>[(0,E.aY)((0,M.SN)(P)),(0,D.z3)(y.size_bytes),(0,i.Vc)(y.created_at),(0,i.VK)(C)]);return(0,i.MY)("🔍",`${m} is in ${h}`,[(0,E.tp)(["Snapshot","Ho\
lds","Made","Digest"],S.slice(0,p))])}e(r,"foundSummary");function t(o,{store:h,advice:m}){return(0,i.MY)("🔍",`${o} is not in ${h}`,[(0,E.FV)(m)])}e(t,"missS\
ummary");const f={later:"when the job succeeds, so that the next run restores it",never:"no",failed:"no: see the warning",saved:"yes: the next run restores it",
exists:"no: the name is taken already",refused:"no: see the warning"};function u(o,{store:h,image:m,buildSeconds:S,from:P,why:y,saved:C,result:R}){return(0,i.MY)(
"🏗️",`Built ${(0,M.SN)(o)} in ${(0,l.Xo)(S)}: ${y}`,[(0,i.Ix)([["Image",(0,E.aY)(m)],["From",(0,E.aY)(P)],...R===void 0?[["Store",(0,E.aY)(h)]]:[...(0,i.Ag)(
R,h),...(0,i.cn)(R)],["Saved",f[C]]]),R===void 0?"":(0,i.Cv)(R),(0,i.K2)("use it",`docker run --rm ${(0,O.r)(m)} …`)])}e(u,"missBuiltSummary");function a(o,{store:h,
image:m}){return(0,i.MY)("🏗️",`Built ${(0,M.SN)(o.ref)} in ${(0,l.Xo)(o.buildSeconds)}, saved in ${(0,l.Xo)(o.seconds)}`,[(0,i.Ix)([["Image",(0,E.aY)(m)],...(0,i.
Ag)(o,h),...(0,i.cn)(o)]),(0,i.Cv)(o),(0,i.od)("make one file of it with the export action, or with",`vm snapshot export ${(0,O.r)((0,M.SN)(o.ref))}`,h)])}e(a,"\
builtSummary");function g(o,{store:h,image:m,buildSeconds:S}){return(0,i.MY)("🏗️",`Built ${(0,M.SN)(o)} in ${(0,l.Xo)(S)}, not saved`,[(0,i.Ix)([["Image",(0,E.
aY)(m)],["Store",(0,E.aY)(h)],["Saved",f.refused]]),(0,i.K2)("use it",`docker run --rm ${(0,O.r)(m)} …`)])}e(g,"unsavedSummary");function v(o,{store:h,unsaved:m}){
const S=o.map(({ref:y,manifest:C,stats:R,seconds:I})=>[(0,E.aY)((0,M.SN)(y)),(0,E.aY)(C.source.from),(0,D.z3)(C.size_bytes),(0,D.z3)(R.bytesStored),(0,l.Xo)(I)]),
P=m===0?"":`, and not ${m} more`;return(0,i.MY)("💾",`Saved ${o.length} ${o.length===1?"image":"images"} in ${(0,l.Xo)(s(o.map(y=>y.seconds)))}${P}`,[(0,i.Ix)(
[["Store",`${(0,E.aY)(h)} grew by ${(0,D.z3)(s(o.map(({stats:y})=>y.bytesStored)))}`]]),(0,E.tp)(["Snapshot","Image","Holds","Stored anew","Time"],S.slice(0,p))])}
e(v,"savedAllSummary");function d(o,{store:h}){return(0,i.MY)("💾",`Saved ${(0,M.SN)(o.ref)} in ${(0,l.Xo)(o.seconds)}`,[(0,i.Ix)([...(0,i.Ag)(o,h),...(0,i.cn)(
o)]),(0,i.Cv)(o),(0,i.od)("have it back with the restore action, or with",`vm snapshot restore ${(0,O.r)((0,M.SN)(o.ref))}`,h)])}e(d,"savedSummary");function _(o,{
store:h}){const{line:m}=d(o,{store:h}),[S,P]=(0,i.Ag)(o,h).map(([,y])=>y);return{line:m,summary:`💾 ${(0,E.FV)(m)}: ${S} was new, ${P}.
`}}e(_,"savedLaterSummary");function c(o,{store:h}){return(0,i.MY)("⏭️",`${(0,M.SN)(o.ref)} exists, nothing was built`,[(0,i.Ix)([["In",(0,E.aY)(h)],...(0,i.
cn)(o)]),(0,i.Cv)(o)])}e(c,"presentSummary");function s(o){return o.reduce((h,m)=>h+m,0)}e(s,"sum")}),23919:((A,w,n)=>{n.d(w,{D:e(()=>D,"D"),T:e(()=>E,"T")});var l=n(
77598),O=n(75558);const D="{container_name}_{trigger}_{timestamp}",M=["container_name","trigger","timestamp","snapshot_id"];function E(t,f,u){const a=[...t.matchAll(
/\{([^{}]*)\}/g)].map(([,s=""])=>s).find(s=>!p(s));if(a!==void 0){const s=M.map(o=>`{${o}}`).join(", ");return u(`naming_pattern has {${a}}, which is none of ${s}\
: using ${D}`),E(D,f,u)}const g=/\{(timestamp|snapshot_id)\}/.test(t)?t:`${t}_{snapshot_id}`,v={container_name:f.container,trigger:f.trigger,timestamp:r(f.now),
snapshot_id:(0,l.randomBytes)(4).toString("hex")},d=i(g,v),_=d.length-O.zB;if(_<=0)return d;const c=i(g,{...v,container_name:v.container_name.slice(0,Math.max(1,
v.container_name.length-_))});return c.length<=O.zB?c:(u(`naming_pattern gives names of more than ${O.zB} characters: using ${D}`),E(D,f,u))}e(E,"nameByPattern");
function i(t,f){return t.replaceAll(/\{(\w+)\}/g,(a,g)=>f[g]).replaceAll(/[^A-Za-z0-9._-]+/g,"-").replace(/^[^A-Za-z0-9]+/,"")}e(i,"render");function p(t){return M.
some(f=>f===t)}e(p,"isVariable");function r(t){return t.toISOString().replaceAll(/[-:.]/g,"")}e(r,"timestamp")}),73515:((A,w,n)=>{n.d(w,{RB:e(()=>u,"RB"),_b:e(()=>f,
"_b")});var l=n(51455),O=n(76760),D=n(75892),M=n(3134),E=n(42316),i=n(23919);const p="snapshot-config.json",r=1<<20,t={triggers:E.N,storagePath:void 0,limits:{},
namingPattern:i.D,file:void 0};function f({triggers:v},d){return d==="manual"||v.includes(d)}e(f,"fires");async function u(v,d){const _=v??(d.env.VM_SNAPSHOT_CONFIG||
void 0),c=_===void 0?(0,O.join)(d.home,".config","vm",p):(0,O.resolve)(d.cwd,_.replace(/^~(?=\/)/,d.home)),s=await a(c);if(s!==void 0)return(await Promise.all([
n.e(6921),n.e(5705)]).then(n.bind(n,45705))).snapshotConfigOf(g(s,c),{file:c,place:d});if(_===void 0)return t;throw new D.m_(`There is no configuration at ${c}`,
{hint:v===void 0?"Correct VM_SNAPSHOT_CONFIG, or unset it":"Correct --config, or leave it out"})}e(u,"readSnapshotConfig");async function a(v){try{return await(0,M.
CD)(`Cannot read ${v}`,async()=>{if((await(0,l.stat)(v)).size>r)throw new D.dz(`${v} is no configuration: it has more than a megabyte`);return await(0,l.readFile)(
v,"utf8")})}catch(d){if(d instanceof D.m_)return;throw d}}e(a,"readText");function g(v,d){try{return JSON.parse(v.replace(/^\uFEFF/,""))}catch(_){const[,c]=/\(line (\d+) column \d+\)/.
exec(_ instanceof Error?_.message:"")??[];throw new D.dz(`${d} is not valid JSON${c===void 0?"":`: look at line ${c}`}`,{hint:"Usual reasons are a comma behind \
the last entry, a missing quote or comma, and a comment",cause:_})}}e(g,"parseJson")}),97913:((A,w,n)=>{n.d(w,{V:e(()=>D,"V")});var l=n(76760),O=n(75892);function D(M,{
directory:E,spell:i}){const{image:p,archive:r,ref:t,container:f,platform:u,project:a,quiesce:g=!1,includeEnv:v=!1,includeBindMounts:d=!1,excludeVolumes:_=[],vmYaml:c}=M,
s=Object.entries({image:p,archive:r,container:f}).filter(([,m])=>m!==void 0);if(s.length>1)throw new O.dz(`${s.map(([m])=>i(m)).join(" and ")} exclude each othe\
r`,{hint:`Give either ${i("image")}, ${i("archive")} or ${i("container")}`});if(t!==void 0&&r===void 0)throw new O.dz(`${i("ref")} goes with ${i("archive")} onl\
y`,{hint:"Leave it out"});if(p===void 0&&r===void 0){if(u!==void 0)throw new O.dz(`${i("platform")} goes with ${i("image")} or ${i("archive")} only`,{hint:"Leav\
e it out"});const m={quiesce:g,includeEnv:v,includeBindMounts:d,..._.length>0&&{excludeVolumes:_}};return f!==void 0?{machine:{kind:"container",container:f,...m,
...c!==void 0&&{vmYaml:c}},from:f}:{machine:{kind:"compose",directory:E,...m,...a!==void 0&&{project:a}},from:a??(0,l.basename)(E)}}const o=Object.entries({quiesce:g,
includeEnv:v,includeBindMounts:d,excludeVolumes:_.length>0}).find(([,m])=>m)?.[0];if(o!==void 0)throw new O.dz(`${i(o)} is for containers and Compose projects: \
an image does not run`,{hint:"Leave it out"});const h=u===void 0?{}:{platform:u};if(r!==void 0){const m=r==="-";return{machine:{kind:"archive",path:m?r:(0,l.resolve)(
E,r),...h,...t!==void 0&&{ref:t}},from:t??(m?"standard input":(0,l.basename)(r))}}return{machine:{kind:"image",reference:p??"",...h},from:p??""}}e(D,"machineOf")}),
3134:((A,w,n)=>{n.d(w,{CD:e(()=>E,"CD"),UQ:e(()=>i,"UQ"),zL:e(()=>M,"zL"),zS:e(()=>D,"zS")});var l=n(75892),O=n(47014);function D(t,f){const u=(0,O.bv)(t),a=i(u),
g=`${f}: ${r(u)}`;return a==="ENOSPC"||a==="EDQUOT"?new l._p(g,{cause:u,hint:"Free some space there, or use another place"}):a==="EFBIG"?new l._p(g,{cause:u,hint:"\
FAT disks and limits (ulimit -f) end a file early: use another place"}):a==="EROFS"?new l.iC(g,{cause:u,hint:"Use a folder that is not on a read-only disk, or m\
ount it for writing"}):a==="EACCES"||a==="EPERM"?new l.iC(g,{cause:u,hint:"Use a folder that you may write to, or change its owner"}):a==="ENOENT"||a==="ENOTDIR"?
new l.m_(g,{cause:u,hint:"Check the path"}):a==="EISDIR"||a==="ENAMETOOLONG"||a==="ELOOP"?new l.dz(g,{cause:u,hint:"Check the path"}):a==="EIO"||a==="EUCLEAN"?new l.
cs(g,{cause:u,hint:"The disk or its file system is damaged: look at the log of the system (dmesg)"}):a==="EMFILE"||a==="ENFILE"||a==="ENOMEM"?new l._p(g,{cause:u,
hint:"Allow more open files (ulimit -n) or memory, or run fewer commands at once"}):a==="ESTALE"||a==="ETIMEDOUT"||a==="EHOSTDOWN"||a==="ENODEV"||a==="ENXIO"?new l.
hG(g,{cause:u,hint:"Look whether the disk or the file server is there, and try again"}):a==="EXDEV"?new l.Wt(g,{cause:u,hint:"Part of this folder is a link to a\
nother disk: move the whole folder there instead"}):u}e(D,"fileError");function M(t,f){try{return f()}catch(u){throw D(u,t)}}e(M,"attemptSync");async function E(t,f){
try{return await f()}catch(u){throw D(u,t)}}e(E,"attempt");function i(t){return typeof t=="object"&&t!==null&&"code"in t&&typeof t.code=="string"?t.code:void 0}
e(i,"errnoOf");const p={EACCES:"permission denied",EISDIR:"it is a folder",EMFILE:"too many files are open",ENOSPC:"no space is left on the disk",ENOTDIR:"a par\
t of the path is not a folder",EPERM:"permission denied",EROFS:"the disk is read-only"};function r(t){const f=p[i(t)??""];if(f!==void 0)return f;const u=typeof t==
"object"&&t!==null&&"message"in t?String(t.message):String(t);return/^E[A-Z0-9]+: ([^,]+), \w+/.exec(u)?.[1]??u}e(r,"messageOf")}),10764:((A,w,n)=>{n.d(w,{$9:e(
()=>O,"$9"),BR:e(()=>t,"BR"),HE:e(()=>D,"HE"),JN:e(()=>c,"JN"),Lf:e(()=>r,"Lf"),Ow:e(()=>g,"Ow"),V2:e(()=>i,"V2"),YG:e(()=>M,"YG"),_f:e(()=>p,"_f"),d0:e(()=>a,"\
d0"),eA:e(()=>d,"eA"),j7:e(()=>u,"j7"),lM:e(()=>l,"lM"),nR:e(()=>E,"nR"),oo:e(()=>_,"oo"),p:e(()=>f,"p"),tZ:e(()=>v,"tZ")});const l=e(s=>"listStamped"in s,"isSt\
amped"),O=e(s=>"list"in s,"isListable"),D=e(s=>"delete"in s,"isDeletable"),M=e(s=>"stage"in s,"isStaging"),E=e(s=>"shelve"in s,"isShelving"),i=e(s=>"freeBytes"in
s,"isMeasured"),p=e(s=>"lockExclusively"in s,"isLockable"),r=e(s=>"workers"in s,"isWorked"),t=e(s=>"discardRef"in s,"isDiscarding"),f=e(s=>"tidy"in s,"isTidy"),
u=e(s=>"newestRef"in s,"isNearest"),a=e(s=>"missing"in s,"isLossy"),g=e(s=>"now"in s,"isClocked"),v=e(s=>"fileTime"in s,"isTiming"),d=e(s=>"unkept"in s,"isKeepi\
ng"),_=e(s=>"prove"in s,"isProving"),c=e(s=>"assertWritable"in s,"isGuarded")})};export{N as id,B as ids,W as modules};
