var L=Object.defineProperty;var e=(A,w)=>L(A,"name",{value:w,configurable:!0});const N=839,B=[839,3616],W={15988:((A,w,t)=>{t.d(w,{FH:e(()=>s,"FH"),JR:e(()=>u,"JR"),b_:e(()=>r,"b_")});var _=t(76760),O=t(97913),D=t(75892),M=t(58315),h=t(39922),
i=t(60654);const p=["images","archive","container","compose"],r=[...p,"ref","quiesce","include-env","include-bind-mounts","exclude-volumes","platform"];function s(a,E,v){
const c=v===void 0?{}:{platform:v};return E.map(m=>{const n=m.references[0]??m.id;return{ref:(0,M.C5)(a,m),machine:{kind:"image",reference:n,...c},from:n,directory:"\
."}})}e(s,"captureSet");async function u(a,E){const{name:v,images:c,archive:m,ref:n,container:g,compose:o,platform:l,quiesce:f}=a,S=d(a),[P="all"]=c,I=(0,_.resolve)(
o??"."),C={...S==="images"&&{image:P},...m!==void 0&&{archive:m},...n!==void 0&&{ref:n},...g!==void 0&&{container:g},...l!==void 0&&{platform:l}},R={quiesce:f,includeEnv:a["\
include-env"],includeBindMounts:a["include-bind-mounts"],excludeVolumes:a["exclude-volumes"]},y=(0,O.V)({...C,...R},{directory:I,spell:i.T});if(S!=="images"||c.
length===1&&P!=="all")return[{ref:(0,h.CW)(v),...y,directory:I}];const T=await E.product.openDocker();return s((0,M.v8)(v),(0,M.vT)(c,await T.images(E)),l)}e(u,
"capturesOf");function d(a){const[E,v]=p.filter(c=>c==="images"?a.images.length>0:a[c]!==void 0);if(E!==void 0&&v===void 0)return E;throw new D.dz(E===void 0?"N\
othing says what to save":`Inputs '${E}' and '${v}' exclude each other`,{hint:"Set one of 'images' (references of Docker's, or 'all'), 'archive' (a docker-archi\
ve or an OCI layout), 'container' (its name) and 'compose' (the folder of a Compose project)"})}e(d,"sourceOf")}),60839:((A,w,t)=>{t.r(w),t.d(w,{create:e(()=>u,
"create"),createAction:e(()=>d,"createAction"),saveAll:e(()=>v,"saveAll")});var _=t(73515),O=t(26676),D=t(41232),M=t(75558),h=t(15988),i=t(23379),p=t(90571),r=t(
65955);const u={name:"create",inputs:{required:["name"],optional:[...h.b_,"description","trigger","context","run-id","config","if-exists","fail-on-refused","fai\
l-open","store"]},outputs:["snapshot","digest","size","bytes-moved","path","saved","exists","refused"],hints:{ERR_EXISTS:"Set 'if-exists: replace' to move the n\
ame to what is here now, or 'if-exists: skip' to keep what is there"},async run(c,m){const n=await a(c,m);if(n!==void 0&&c.trigger!==void 0&&!(0,_._b)(n,c.trigger))
return(0,p.NI)([],m),{outcome:"skipped",line:`Nothing to save: ${c.trigger} is not among the triggers of ${n.file}`,summary:""};const g=await(0,h.JR)(c,m);m.output(
{snapshot:g.map(({ref:y})=>(0,M.SN)(y)).join(`
`),path:(0,O.DW)(c.store)});const o={...E(c,m),...n&&{limits:n.limits}},l=await v(g,{...c,occasion:o},m);(0,p.NI)(l.map(({state:y})=>y),m);const f=l.filter(y=>y.
state==="saved").map(({result:y})=>y);m.output({digest:f.map(({digest:y})=>y).join(`
`),size:f.reduce((y,{manifest:T})=>y+T.size_bytes,0),"bytes-moved":f.reduce((y,{stats:T})=>y+T.bytesStored,0)});const S={store:(0,O.DW)(c.store)},[P,...I]=f,C=g.
length-f.length;return g.length===0?{outcome:"skipped",line:"Docker has no image with a name: there is nothing to save",summary:""}:P===void 0?{outcome:"skipped",
line:`Nothing was saved in ${S.store}`,summary:""}:{outcome:"success",...I.length===0&&C===0?(0,r.IB)(P,S):(0,r.Ze)(f,{...S,unsaved:C})}}},d=e(()=>(0,i.C)(u),"c\
reateAction");async function a({config:c},{env:m}){return c===void 0?void 0:await(0,_.RB)(c,{env:m,cwd:process.cwd(),home:(0,D.Wx)(m)})}e(a,"configOf");function E({
trigger:c,context:m,"run-id":n},{env:g}){const o=n??(c===void 0?void 0:g.GITHUB_RUN_ID);return{...c!==void 0&&{trigger:c},...m!==void 0&&{context:m},...o!==void 0&&
{runId:o}}}e(E,"occasionOf");async function v(c,m,n){const g=[];for(const o of c){const l={request:{...o,description:m.description,...m.occasion},store:m.store,
ifExists:m["if-exists"],failOnRefused:m["fail-on-refused"],failOpen:m["fail-open"]},f=await n.core.group(`Save ${(0,M.SN)(o.ref)}`,()=>(0,p.UN)(l,n));if(g.push(
f),f.state==="refused")break}return g}e(v,"saveAll")}),58315:((A,w,t)=>{t.d(w,{C5:e(()=>h,"C5"),v8:e(()=>M,"v8"),vT:e(()=>i,"vT")});var _=t(77598),O=t(75892),D=t(
75558);function M({ref:p,pin:r}){if(p.project===D.sT&&r===void 0)return p.name;throw new O.dz("Input 'name': several images have a project of their own, so the \
name has none and no digest",{hint:"Give one word, such as 'ci-images'"})}e(M,"projectOf");function h(p,{id:r,references:s}){const u=(s[0]??"image").replace(/[^A-Za-z0-9]+/g,
"-").replace(/^-+|-+$/g,"");return{project:p,name:`${u.slice(0,80)||"image"}-${(0,_.hash)("sha256",r,"hex").slice(0,8)}`}}e(h,"memberOf");function i(p,r){return p.
length===1&&p[0]==="all"?[...r]:p.map(s=>{const u=s.includes("@")||/:[^/]*$/.test(s)?s:`${s}:latest`,d=r.find(({id:a,references:E})=>a===s||E.includes(u));if(d===
void 0)throw new O.dz(`Input 'images': Docker has no image '${s}'`,{hint:"See `docker image ls`"});return{id:d.id,references:[u,...d.references.filter(a=>a!==u)]}})}
e(i,"chosenImages")}),75741:((A,w,t)=>{t.d(w,{$U:e(()=>i,"$U"),EZ:e(()=>M,"EZ"),NZ:e(()=>p,"NZ"),TE:e(()=>D,"TE"),sD:e(()=>h,"sD")});var _=t(75892),O=t(75558);async function D(r,s,u){
try{return await u.product.inspect(r,s,u)}catch(d){if(d instanceof _.m_)return;throw d}}e(D,"lookUp");async function M(r,{product:s,signal:u,log:d},a){try{return await s.
openCatalogue(r,{create:!1,signal:u,log:d,...a&&{first:a}})}catch(E){if(E instanceof _.m_)return;throw E}}e(M,"openExisting");function h({ref:r,manifest:s}){if(s.
kind!=="image")throw new _.dz(`${(0,O.SN)(r)} holds no image but a ${s.kind==="compose"?"Compose project":s.kind}`,{hint:"Restore it with the 'restore' action"})}
e(h,"assertImage");function i(r,{ref:s},{log:u}){if(!(r instanceof _.m_)||r.fields.service!==void 0)throw r;u.warn(r.message.startsWith("Snapshot ")?r.message:`${(0,O.
SN)(s)} cannot be restored: ${r.message}`)}e(i,"warnOfLoss");function p({ref:r,pin:s}){return s===void 0?(0,O.SN)(r):`${(0,O.SN)(r)}@${s}`}e(p,"asked")}),83616:((A,w,t)=>{
t.r(w),t.d(w,{recoverable:e(()=>M,"recoverable"),recovery:e(()=>h,"recovery"),recoveryAction:e(()=>i,"recoveryAction")});var _=t(23379);const O="begun",D="ended";
async function M({core:r},s){r.saveState(O,"true");try{return await s()}finally{r.saveState(D,"true")}}e(M,"recoverable");const h={name:"clean-up",inputs:{required:[],
optional:[]},outputs:[],post:{fails:e(()=>!1,"fails")},async run(r,s){return p(s.core)?(await s.product.recover(s),{outcome:"success",line:"What the step was st\
opped at is put right",summary:""}):{outcome:"skipped",line:"",summary:""}}},i=e(()=>(0,_.C)(h),"recoveryAction");function p(r){return r.getState(O)!==""&&r.getState(
D)===""}e(p,"wasKilled")}),90571:((A,w,t)=>{t.d(w,{uz:e(()=>v,"uz"),UN:e(()=>E,"UN"),NI:e(()=>m,"NI")});var _=t(75892),O=t(47014),D=t(18631);function M(n,g){const o=(0,O.
bv)(n);if(!(o instanceof _.JC)||o.fields.service!==void 0)return;const{message:l,hint:f}=o,S=h(o,g);return S&&{outcome:S,reason:l,hint:f}}e(M,"notSaved");function h(n,g){
if(n instanceof _.Ry)return"exists";const o=n.fields.store==="cache"||g!==void 0&&(0,D.d0)(g);switch(n.code){case"ERR_DENIED":return"refused";case"ERR_UNAVAILAB\
LE":return n.fields.limited===!0?"refused":"down";case"ERR_EXHAUSTED":return o||g?.traits.shared===!0?"refused":void 0;case"ERR_CONFLICT":return n.fields.unread===
!0?"refused":void 0;case"ERR_INTEGRITY":case"ERR_UNSUPPORTED":return o?"refused":void 0;default:return}}e(h,"outcomeOf");var i=t(75558),p=t(57964),r=t(83616);async function s(n,g,o){
const{kind:l}=n.machine,f=e(()=>(0,p.Dg)(n,g,{product:o.product,c:o}),"work");return l==="container"||l==="compose"?await(0,r.recoverable)(o,f):await f()}e(s,"c\
apture");var u=t(14448),d=t(75741);const a="refused";async function E({request:n,store:g,ifExists:o,failOnRefused:l,failOpen:f},S){let P,I=!1;try{return P=await(0,d.
EZ)(g,S,n.ref),I=!0,P??=await S.product.openCatalogue(g,{create:!0,signal:S.signal,log:S.log,first:n.ref}),{state:"saved",result:await s({...n,force:o==="replac\
e"},P,S)}}catch(C){const R=(0,O.bv)(C),y=I?M(R,P?.store)?.outcome:(0,u.H)(R)?"down":void 0;if(y==="exists"&&o==="skip")return{state:"exists"};if(y==="refused"&&
l)throw Object.assign(R,{fields:{[a]:!0}});if(y!=="refused"&&!(y==="down"&&f))throw R;const{message:T,hint:$}=R;return S.log.warn([`'${(0,i.SN)(n.ref)}' was not\
 saved: ${T}`,...$===void 0?[]:[$]].join(`
`)),{state:"refused"}}finally{await P?.[Symbol.asyncDispose]()}}e(E,"save");function v(n){return n instanceof _.JC&&n.fields[a]===!0}e(v,"isRefusedSave");const c=[
"saved","exists","refused"];function m(n,g,o=c){g.output(Object.fromEntries(o.map(l=>[l,n.includes(l)])))}e(m,"tellSaved")}),65955:((A,w,t)=>{t.d(w,{IB:e(()=>c,
"IB"),Kp:e(()=>m,"Kp"),R:e(()=>r,"R"),R8:e(()=>d,"R8"),RN:e(()=>E,"RN"),Un:e(()=>n,"Un"),Ze:e(()=>v,"Ze"),n0:e(()=>s,"n0"),rH:e(()=>a,"rH")});var _=t(2202),O=t(
9734),D=t(13785),M=t(75558),h=t(47974),i=t(96276);const p=50;function r(o,{store:l}){const f=o.map(({ref:P})=>(0,M.SN)(P)).join(", "),S=o.map(({ref:P,manifest:I,
digest:C})=>[(0,h.aY)((0,M.SN)(P)),(0,D.z3)(I.size_bytes),(0,i.Vc)(I.created_at),(0,i.VK)(C)]);return(0,i.MY)("🔍",`${f} is in ${l}`,[(0,h.tp)(["Snapshot","Ho\
lds","Made","Digest"],S.slice(0,p))])}e(r,"foundSummary");function s(o,{store:l,advice:f}){return(0,i.MY)("🔍",`${o} is not in ${l}`,[(0,h.FV)(f)])}e(s,"missS\
ummary");const u={later:"when the job succeeds, so that the next run restores it",never:"no",failed:"no: see the warning",saved:"yes: the next run restores it",
exists:"no: the name is taken already",refused:"no: see the warning"};function d(o,{store:l,image:f,buildSeconds:S,from:P,why:I,saved:C,result:R}){return(0,i.MY)(
"🏗️",`Built ${(0,M.SN)(o)} in ${(0,_.Xo)(S)}: ${I}`,[(0,i.Ix)([["Image",(0,h.aY)(f)],["From",(0,h.aY)(P)],...R===void 0?[["Store",(0,h.aY)(l)]]:[...(0,i.Ag)(
R,l),...(0,i.cn)(R)],["Saved",u[C]]]),R===void 0?"":(0,i.Cv)(R),(0,i.K2)("use it",`docker run --rm ${(0,O.r)(f)} …`)])}e(d,"missBuiltSummary");function a(o,{store:l,
image:f}){return(0,i.MY)("🏗️",`Built ${(0,M.SN)(o.ref)} in ${(0,_.Xo)(o.buildSeconds)}, saved in ${(0,_.Xo)(o.seconds)}`,[(0,i.Ix)([["Image",(0,h.aY)(f)],...(0,i.
Ag)(o,l),...(0,i.cn)(o)]),(0,i.Cv)(o),(0,i.od)("make one file of it with the export action, or with",`vm snapshot export ${(0,O.r)((0,M.SN)(o.ref))}`,l)])}e(a,"\
builtSummary");function E(o,{store:l,image:f,buildSeconds:S}){return(0,i.MY)("🏗️",`Built ${(0,M.SN)(o)} in ${(0,_.Xo)(S)}, not saved`,[(0,i.Ix)([["Image",(0,h.
aY)(f)],["Store",(0,h.aY)(l)],["Saved",u.refused]]),(0,i.K2)("use it",`docker run --rm ${(0,O.r)(f)} …`)])}e(E,"unsavedSummary");function v(o,{store:l,unsaved:f}){
const S=o.map(({ref:I,manifest:C,stats:R,seconds:y})=>[(0,h.aY)((0,M.SN)(I)),(0,h.aY)(C.source.from),(0,D.z3)(C.size_bytes),(0,D.z3)(R.bytesStored),(0,_.Xo)(y)]),
P=f===0?"":`, and not ${f} more`;return(0,i.MY)("💾",`Saved ${o.length} ${o.length===1?"image":"images"} in ${(0,_.Xo)(g(o.map(I=>I.seconds)))}${P}`,[(0,i.Ix)(
[["Store",`${(0,h.aY)(l)} grew by ${(0,D.z3)(g(o.map(({stats:I})=>I.bytesStored)))}`]]),(0,h.tp)(["Snapshot","Image","Holds","Stored anew","Time"],S.slice(0,p))])}
e(v,"savedAllSummary");function c(o,{store:l}){return(0,i.MY)("💾",`Saved ${(0,M.SN)(o.ref)} in ${(0,_.Xo)(o.seconds)}`,[(0,i.Ix)([...(0,i.Ag)(o,l),...(0,i.cn)(
o)]),(0,i.Cv)(o),(0,i.od)("have it back with the restore action, or with",`vm snapshot restore ${(0,O.r)((0,M.SN)(o.ref))}`,l)])}e(c,"savedSummary");function m(o,{
store:l}){const{line:f}=c(o,{store:l}),[S,P]=(0,i.Ag)(o,l).map(([,I])=>I);return{line:f,summary:`💾 ${(0,h.FV)(f)}: ${S} was new, ${P}.
`}}e(m,"savedLaterSummary");function n(o,{store:l}){return(0,i.MY)("⏭️",`${(0,M.SN)(o.ref)} exists, nothing was built`,[(0,i.Ix)([["In",(0,h.aY)(l)],...(0,i.
cn)(o)]),(0,i.Cv)(o)])}e(n,"presentSummary");function g(o){return o.reduce((l,f)=>l+f,0)}e(g,"sum")}),23919:((A,w,t)=>{t.d(w,{D:e(()=>D,"D"),T:e(()=>h,"T")});var _=t(
77598),O=t(75558);const D="{container_name}_{trigger}_{timestamp}",M=["container_name","trigger","timestamp","snapshot_id"];function h(s,u,d){const a=[...s.matchAll(
/\{([^{}]*)\}/g)].map(([,g=""])=>g).find(g=>!p(g));if(a!==void 0){const g=M.map(o=>`{${o}}`).join(", ");return d(`naming_pattern has {${a}}, which is none of ${g}\
: using ${D}`),h(D,u,d)}const E=/\{(timestamp|snapshot_id)\}/.test(s)?s:`${s}_{snapshot_id}`,v={container_name:u.container,trigger:u.trigger,timestamp:r(u.now),
snapshot_id:(0,_.randomBytes)(4).toString("hex")},c=i(E,v),m=c.length-O.zB;if(m<=0)return c;const n=i(E,{...v,container_name:v.container_name.slice(0,Math.max(1,
v.container_name.length-m))});return n.length<=O.zB?n:(d(`naming_pattern gives names of more than ${O.zB} characters: using ${D}`),h(D,u,d))}e(h,"nameByPattern");
function i(s,u){return s.replaceAll(/\{(\w+)\}/g,(a,E)=>u[E]).replaceAll(/[^A-Za-z0-9._-]+/g,"-").replace(/^[^A-Za-z0-9]+/,"")}e(i,"render");function p(s){return M.
some(u=>u===s)}e(p,"isVariable");function r(s){return s.toISOString().replaceAll(/[-:.]/g,"")}e(r,"timestamp")}),73515:((A,w,t)=>{t.d(w,{RB:e(()=>d,"RB"),_b:e(()=>u,
"_b")});var _=t(51455),O=t(76760),D=t(75892),M=t(3134),h=t(42316),i=t(23919);const p="snapshot-config.json",r=1<<20,s={triggers:h.N,storagePath:void 0,limits:{},
namingPattern:i.D,file:void 0};function u({triggers:v},c){return c==="manual"||v.includes(c)}e(u,"fires");async function d(v,c){const m=v??(c.env.VM_SNAPSHOT_CONFIG||
void 0),n=m===void 0?(0,O.join)(c.home,".config","vm",p):(0,O.resolve)(c.cwd,m.replace(/^~(?=\/)/,c.home)),g=await a(n);if(g!==void 0)return(await Promise.all([
t.e(6921),t.e(5705)]).then(t.bind(t,45705))).snapshotConfigOf(E(g,n),{file:n,place:c});if(m===void 0)return s;throw new D.m_(`There is no configuration at ${n}`,
{hint:v===void 0?"Correct VM_SNAPSHOT_CONFIG, or unset it":"Correct --config, or leave it out"})}e(d,"readSnapshotConfig");async function a(v){try{return await(0,M.
CD)(`Cannot read ${v}`,async()=>{if((await(0,_.stat)(v)).size>r)throw new D.dz(`${v} is no configuration: it has more than a megabyte`);return await(0,_.readFile)(
v,"utf8")})}catch(c){if(c instanceof D.m_)return;throw c}}e(a,"readText");function E(v,c){try{return JSON.parse(v.replace(/^\uFEFF/,""))}catch(m){const[,n]=/\(line (\d+) column \d+\)/.
exec(m instanceof Error?m.message:"")??[];throw new D.dz(`${c} is not valid JSON${n===void 0?"":`: look at line ${n}`}`,{hint:"Usual reasons are a comma behind \
the last entry, a missing quote or comma, and a comment",cause:m})}}e(E,"parseJson")}),97913:((A,w,t)=>{t.d(w,{V:e(()=>D,"V")});var _=t(76760),O=t(75892);function D(M,{
directory:h,spell:i}){const{image:p,archive:r,ref:s,container:u,platform:d,project:a,quiesce:E=!1,includeEnv:v=!1,includeBindMounts:c=!1,excludeVolumes:m=[],vmYaml:n}=M,
g=Object.entries({image:p,archive:r,container:u}).filter(([,f])=>f!==void 0);if(g.length>1)throw new O.dz(`${g.map(([f])=>i(f)).join(" and ")} exclude each othe\
r`,{hint:`Give either ${i("image")}, ${i("archive")} or ${i("container")}`});if(s!==void 0&&r===void 0)throw new O.dz(`${i("ref")} goes with ${i("archive")} onl\
y`,{hint:"Leave it out"});if(p===void 0&&r===void 0){if(d!==void 0)throw new O.dz(`${i("platform")} goes with ${i("image")} or ${i("archive")} only`,{hint:"Leav\
e it out"});const f={quiesce:E,includeEnv:v,includeBindMounts:c,...m.length>0&&{excludeVolumes:m}};return u!==void 0?{machine:{kind:"container",container:u,...f,
...n!==void 0&&{vmYaml:n}},from:u}:{machine:{kind:"compose",directory:h,...f,...a!==void 0&&{project:a}},from:a??(0,_.basename)(h)}}const o=Object.entries({quiesce:E,
includeEnv:v,includeBindMounts:c,excludeVolumes:m.length>0}).find(([,f])=>f)?.[0];if(o!==void 0)throw new O.dz(`${i(o)} is for containers and Compose projects: \
an image does not run`,{hint:"Leave it out"});const l=d===void 0?{}:{platform:d};if(r!==void 0){const f=r==="-";return{machine:{kind:"archive",path:f?r:(0,_.resolve)(
h,r),...l,...s!==void 0&&{ref:s}},from:s??(f?"standard input":(0,_.basename)(r))}}return{machine:{kind:"image",reference:p??"",...l},from:p??""}}e(D,"machineOf")}),
3134:((A,w,t)=>{t.d(w,{CD:e(()=>h,"CD"),UQ:e(()=>i,"UQ"),zL:e(()=>M,"zL"),zS:e(()=>D,"zS")});var _=t(75892),O=t(47014);function D(s,u){const d=(0,O.bv)(s),a=i(d),
E=`${u}: ${r(d)}`;return a==="ENOSPC"||a==="EDQUOT"?new _._p(E,{cause:d,hint:"Free some space there, or use another place"}):a==="EFBIG"?new _._p(E,{cause:d,hint:"\
FAT disks and limits (ulimit -f) end a file early: use another place"}):a==="EROFS"?new _.iC(E,{cause:d,hint:"Use a folder that is not on a read-only disk, or m\
ount it for writing"}):a==="EACCES"||a==="EPERM"?new _.iC(E,{cause:d,hint:"Use a folder that you may write to, or change its owner"}):a==="ENOENT"||a==="ENOTDIR"?
new _.m_(E,{cause:d,hint:"Check the path"}):a==="EISDIR"||a==="ENAMETOOLONG"||a==="ELOOP"?new _.dz(E,{cause:d,hint:"Check the path"}):a==="EIO"||a==="EUCLEAN"?new _.
cs(E,{cause:d,hint:"The disk or its file system is damaged: look at the log of the system (dmesg)"}):a==="EMFILE"||a==="ENFILE"||a==="ENOMEM"?new _._p(E,{cause:d,
hint:"Allow more open files (ulimit -n) or memory, or run fewer commands at once"}):a==="ESTALE"||a==="ETIMEDOUT"||a==="EHOSTDOWN"||a==="ENODEV"||a==="ENXIO"?new _.
hG(E,{cause:d,hint:"Look whether the disk or the file server is there, and try again"}):a==="EXDEV"?new _.Wt(E,{cause:d,hint:"Part of this folder is a link to a\
nother disk: move the whole folder there instead"}):d}e(D,"fileError");function M(s,u){try{return u()}catch(d){throw D(d,s)}}e(M,"attemptSync");async function h(s,u){
try{return await u()}catch(d){throw D(d,s)}}e(h,"attempt");function i(s){return typeof s=="object"&&s!==null&&"code"in s&&typeof s.code=="string"?s.code:void 0}
e(i,"errnoOf");const p={EACCES:"permission denied",EISDIR:"it is a folder",EMFILE:"too many files are open",ENOSPC:"no space is left on the disk",ENOTDIR:"a par\
t of the path is not a folder",EPERM:"permission denied",EROFS:"the disk is read-only"};function r(s){const u=p[i(s)??""];if(u!==void 0)return u;const d=typeof s==
"object"&&s!==null&&"message"in s?String(s.message):String(s);return/^E[A-Z0-9]+: ([^,]+), \w+/.exec(d)?.[1]??d}e(r,"messageOf")}),18631:((A,w,t)=>{t.d(w,{$9:e(
()=>O,"$9"),BR:e(()=>s,"BR"),HE:e(()=>D,"HE"),JN:e(()=>m,"JN"),Lf:e(()=>r,"Lf"),Ow:e(()=>E,"Ow"),V2:e(()=>i,"V2"),YG:e(()=>M,"YG"),_f:e(()=>p,"_f"),d0:e(()=>a,"\
d0"),eA:e(()=>v,"eA"),j7:e(()=>d,"j7"),lM:e(()=>_,"lM"),nR:e(()=>h,"nR"),oo:e(()=>c,"oo"),p:e(()=>u,"p")});const _=e(n=>"listStamped"in n,"isStamped"),O=e(n=>"l\
ist"in n,"isListable"),D=e(n=>"delete"in n,"isDeletable"),M=e(n=>"stage"in n,"isStaging"),h=e(n=>"shelve"in n,"isShelving"),i=e(n=>"freeBytes"in n,"isMeasured"),
p=e(n=>"lockExclusively"in n,"isLockable"),r=e(n=>"workers"in n,"isWorked"),s=e(n=>"discardRef"in n,"isDiscarding"),u=e(n=>"tidy"in n,"isTidy"),d=e(n=>"newestRe\
f"in n,"isNearest"),a=e(n=>"missing"in n,"isLossy"),E=e(n=>"now"in n,"isClocked"),v=e(n=>"unkept"in n,"isKeeping"),c=e(n=>"prove"in n,"isProving"),m=e(n=>"asser\
tWritable"in n,"isGuarded")})};export{N as id,B as ids,W as modules};
