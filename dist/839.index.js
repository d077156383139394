var $=Object.defineProperty;var e=(C,S)=>$(C,"name",{value:S,configurable:!0});const U=839,N=[839,3616],B={15988:((C,S,s)=>{s.d(S,{FH:e(()=>r,"FH"),JR:e(()=>o,"JR"),b_:e(()=>n,"b_")});var f=s(76760),E=s(97913),v=s(75892),O=s(58315),m=s(39922),
a=s(60654);const g=["images","archive","container","compose"],n=[...g,"ref","quiesce","include-env","include-bind-mounts","exclude-volumes","platform"];function r(D,M,p){
const d=p===void 0?{}:{platform:p};return M.map(i=>{const t=i.references[0]??i.id;return{ref:(0,O.C5)(D,i),machine:{kind:"image",reference:t,...d},from:t,directory:"\
."}})}e(r,"captureSet");async function o(D,M){const{name:p,images:d,archive:i,ref:t,container:h,compose:c,platform:_,quiesce:u}=D,w=l(D),[I="all"]=d,P=(0,f.resolve)(
c??"."),R={...w==="images"&&{image:I},...i!==void 0&&{archive:i},...t!==void 0&&{ref:t},...h!==void 0&&{container:h},..._!==void 0&&{platform:_}},A={quiesce:u,includeEnv:D["\
include-env"],includeBindMounts:D["include-bind-mounts"],excludeVolumes:D["exclude-volumes"]},y=(0,E.V)({...R,...A},{directory:P,spell:a.T});if(w!=="images"||d.
length===1&&I!=="all")return[{ref:(0,m.CW)(p),...y,directory:P}];const T=await M.product.openDocker();return r((0,O.v8)(p),(0,O.vT)(d,await T.images(M)),_)}e(o,
"capturesOf");function l(D){const[M,p]=g.filter(d=>d==="images"?D.images.length>0:D[d]!==void 0);if(M!==void 0&&p===void 0)return M;throw new v.dz(M===void 0?"N\
othing says what to save":`Inputs '${M}' and '${p}' exclude each other`,{hint:"Set one of 'images' (references of Docker's, or 'all'), 'archive' (a docker-archi\
ve or an OCI layout), 'container' (its name) and 'compose' (the folder of a Compose project)"})}e(l,"sourceOf")}),60839:((C,S,s)=>{s.r(S),s.d(S,{create:e(()=>o,
"create"),createAction:e(()=>l,"createAction"),saveAll:e(()=>p,"saveAll")});var f=s(48161),E=s(73515),v=s(26676),O=s(75558),m=s(15988),a=s(23379),g=s(90571),n=s(
65955);const o={name:"create",inputs:{required:["name"],optional:[...m.b_,"description","trigger","context","run-id","config","if-exists","fail-on-refused","fai\
l-open","store"]},outputs:["snapshot","digest","size","bytes-moved","path","saved","exists","refused"],hints:{ERR_EXISTS:"Set 'if-exists: replace' to move the n\
ame to what is here now, or 'if-exists: skip' to keep what is there"},async run(d,i){const t=await D(d,i);if(t!==void 0&&d.trigger!==void 0&&!(0,E._b)(t,d.trigger))
return(0,g.NI)([],i),{outcome:"skipped",line:`Nothing to save: ${d.trigger} is not among the triggers of ${t.file}`,summary:""};const h=await(0,m.JR)(d,i);i.output(
{snapshot:h.map(({ref:y})=>(0,O.SN)(y)).join(`
`),path:(0,v.DW)(d.store)});const c={...M(d,i),...t&&{limits:t.limits}},_=await p(h,{...d,occasion:c},i);(0,g.NI)(_.map(({state:y})=>y),i);const u=_.filter(y=>y.
state==="saved").map(({result:y})=>y);i.output({digest:u.map(({digest:y})=>y).join(`
`),size:u.reduce((y,{manifest:T})=>y+T.size_bytes,0),"bytes-moved":u.reduce((y,{stats:T})=>y+T.bytesStored,0)});const w={store:(0,v.DW)(d.store)},[I,...P]=u,R=h.
length-u.length;return h.length===0?{outcome:"skipped",line:"Docker has no image with a name: there is nothing to save",summary:""}:I===void 0?{outcome:"skipped",
line:`Nothing was saved in ${w.store}`,summary:""}:{outcome:"success",...P.length===0&&R===0?(0,n.IB)(I,w):(0,n.Ze)(u,{...w,unsaved:R})}}},l=e(()=>(0,a.C)(o),"c\
reateAction");async function D({config:d},{env:i}){return d===void 0?void 0:await(0,E.RB)(d,{env:i,cwd:process.cwd(),home:(0,f.homedir)()})}e(D,"configOf");function M({
trigger:d,context:i,"run-id":t},{env:h}){const c=t??(d===void 0?void 0:h.GITHUB_RUN_ID);return{...d!==void 0&&{trigger:d},...i!==void 0&&{context:i},...c!==void 0&&
{runId:c}}}e(M,"occasionOf");async function p(d,i,t){const h=[];for(const c of d){const _={request:{...c,description:i.description,...i.occasion},store:i.store,
ifExists:i["if-exists"],failOnRefused:i["fail-on-refused"],failOpen:i["fail-open"]},u=await t.core.group(`Save ${(0,O.SN)(c.ref)}`,()=>(0,g.UN)(_,t));if(h.push(
u),u.state==="refused")break}return h}e(p,"saveAll")}),58315:((C,S,s)=>{s.d(S,{C5:e(()=>m,"C5"),v8:e(()=>O,"v8"),vT:e(()=>a,"vT")});var f=s(77598),E=s(75892),v=s(
75558);function O({ref:g,pin:n}){if(g.project===v.sT&&n===void 0)return g.name;throw new E.dz("Input 'name': several images have a project of their own, so the \
name has none and no digest",{hint:"Give one word, such as 'ci-images'"})}e(O,"projectOf");function m(g,{id:n,references:r}){const o=(r[0]??"image").replace(/[^A-Za-z0-9]+/g,
"-").replace(/^-+|-+$/g,"");return{project:g,name:`${o.slice(0,80)||"image"}-${(0,f.hash)("sha256",n,"hex").slice(0,8)}`}}e(m,"memberOf");function a(g,n){return g.
length===1&&g[0]==="all"?[...n]:g.map(r=>{const o=r.includes("@")||/:[^/]*$/.test(r)?r:`${r}:latest`,l=n.find(({id:D,references:M})=>D===r||M.includes(o));if(l===
void 0)throw new E.dz(`Input 'images': Docker has no image '${r}'`,{hint:"See `docker image ls`"});return{id:l.id,references:[o,...l.references.filter(D=>D!==o)]}})}
e(a,"chosenImages")}),75741:((C,S,s)=>{s.d(S,{$U:e(()=>a,"$U"),EZ:e(()=>O,"EZ"),NZ:e(()=>g,"NZ"),TE:e(()=>v,"TE"),sD:e(()=>m,"sD")});var f=s(75892),E=s(75558);async function v(n,r,o){
try{return await o.product.inspect(n,r,o)}catch(l){if(l instanceof f.m_)return;throw l}}e(v,"lookUp");async function O(n,{product:r,signal:o,log:l},D){try{return await r.
openCatalogue(n,{create:!1,signal:o,log:l,...D&&{first:D}})}catch(M){if(M instanceof f.m_)return;throw M}}e(O,"openExisting");function m({ref:n,manifest:r}){if(r.
kind!=="image")throw new f.dz(`${(0,E.SN)(n)} holds no image but a ${r.kind==="compose"?"Compose project":r.kind}`,{hint:"Restore it with the 'restore' action"})}
e(m,"assertImage");function a(n,{ref:r},{log:o}){if(!(n instanceof f.m_)||n.fields.service!==void 0)throw n;o.warn(n.message.startsWith("Snapshot ")?n.message:`${(0,E.
SN)(r)} cannot be restored: ${n.message}`)}e(a,"warnOfLoss");function g({ref:n,pin:r}){return r===void 0?(0,E.SN)(n):`${(0,E.SN)(n)}@${r}`}e(g,"asked")}),83616:((C,S,s)=>{
s.r(S),s.d(S,{recoverable:e(()=>O,"recoverable"),recovery:e(()=>m,"recovery"),recoveryAction:e(()=>a,"recoveryAction")});var f=s(23379);const E="begun",v="ended";
async function O({core:n},r){n.saveState(E,"true");try{return await r()}finally{n.saveState(v,"true")}}e(O,"recoverable");const m={name:"clean-up",inputs:{required:[],
optional:[]},outputs:[],post:{fails:e(()=>!1,"fails")},async run(n,r){return g(r.core)?(await r.product.recover(r),{outcome:"success",line:"What the step was st\
opped at is put right",summary:""}):{outcome:"skipped",line:"",summary:""}}},a=e(()=>(0,f.C)(m),"recoveryAction");function g(n){return n.getState(E)!==""&&n.getState(
v)===""}e(g,"wasKilled")}),90571:((C,S,s)=>{s.d(S,{uz:e(()=>M,"uz"),UN:e(()=>D,"UN"),NI:e(()=>d,"NI")});var f=s(75892),E=s(18631);function v(i,t){if(!(i instanceof
f.JC)||i.fields.service!==void 0)return;const{message:h,hint:c}=i,_=O(i,t);return _&&{outcome:_,reason:h,hint:c}}e(v,"notSaved");function O(i,t){if(i instanceof
f.Ry)return"exists";const h=i.fields.store==="cache"||t!==void 0&&(0,E.d0)(t);switch(i.code){case"ERR_DENIED":return"refused";case"ERR_UNAVAILABLE":return i.fields.
limited===!0?"refused":"down";case"ERR_EXHAUSTED":return h||t?.traits.shared===!0?"refused":void 0;case"ERR_CONFLICT":return i.fields.unread===!0?"refused":void 0;case"\
ERR_INTEGRITY":case"ERR_UNSUPPORTED":return h?"refused":void 0;default:return}}e(O,"outcomeOf");var m=s(75558),a=s(57964),g=s(83616);async function n(i,t,h){const{
kind:c}=i.machine,_=e(()=>(0,a.Dg)(i,t,{product:h.product,c:h}),"work");return c==="container"||c==="compose"?await(0,g.recoverable)(h,_):await _()}e(n,"capture");
var r=s(14448),o=s(75741);const l="refused";async function D({request:i,store:t,ifExists:h,failOnRefused:c,failOpen:_},u){let w,I=!1;try{return w=await(0,o.EZ)(
t,u,i.ref),I=!0,w??=await u.product.openCatalogue(t,{create:!0,signal:u.signal,log:u.log,first:i.ref}),{state:"saved",result:await n({...i,force:h==="replace"},
w,u)}}catch(P){const R=I?v(P,w?.store)?.outcome:(0,r.H)(P)?"down":void 0;if(R==="exists"&&h==="skip")return{state:"exists"};if(R==="refused"&&c)throw Object.assign(
P,{fields:{[l]:!0}});if(R!=="refused"&&!(R==="down"&&_))throw P;const{message:A,hint:y}=P;return u.log.warn([`'${(0,m.SN)(i.ref)}' was not saved: ${A}`,...y===void 0?
[]:[y]].join(`
`)),{state:"refused"}}finally{await w?.[Symbol.asyncDispose]()}}e(D,"save");function M(i){return i instanceof f.JC&&i.fields[l]===!0}e(M,"isRefusedSave");const p=[
"saved","exists","refused"];function d(i,t,h=p){t.output(Object.fromEntries(h.map(c=>[c,i.includes(c)])))}e(d,"tellSaved")}),65955:((C,S,s)=>{s.d(S,{IB:e(()=>d,
"IB"),Kp:e(()=>i,"Kp"),R:e(()=>n,"R"),R8:e(()=>l,"R8"),RN:e(()=>M,"RN"),Un:e(()=>t,"Un"),Ze:e(()=>p,"Ze"),n0:e(()=>r,"n0"),rH:e(()=>D,"rH")});var f=s(2202),E=s(
9734),v=s(13785),O=s(75558),m=s(47974),a=s(96276);const g=50;function n(c,{store:_}){const u=c.map(({ref:I})=>(0,O.SN)(I)).join(", "),w=c.map(({ref:I,manifest:P,
digest:R})=>[(0,m.aY)((0,O.SN)(I)),(0,v.z3)(P.size_bytes),(0,a.Vc)(P.created_at),(0,a.VK)(R)]);return(0,a.MY)("🔍",`${u} is in ${_}`,[(0,m.tp)(["Snapshot","Ho\
lds","Made","Digest"],w.slice(0,g))])}e(n,"foundSummary");function r(c,{store:_,advice:u}){return(0,a.MY)("🔍",`${c} is not in ${_}`,[(0,m.FV)(u)])}e(r,"missS\
ummary");const o={later:"when the job succeeds, so that the next run restores it",never:"no",failed:"no: see the warning",saved:"yes: the next run restores it",
exists:"no: the name is taken already",refused:"no: see the warning"};function l(c,{store:_,image:u,buildSeconds:w,from:I,why:P,saved:R,result:A}){return(0,a.MY)(
"🏗️",`Built ${(0,O.SN)(c)} in ${(0,f.Xo)(w)}: ${P}`,[(0,a.Ix)([["Image",(0,m.aY)(u)],["From",(0,m.aY)(I)],...A===void 0?[["Store",(0,m.aY)(_)]]:[...(0,a.Ag)(
A,_),...(0,a.cn)(A)],["Saved",o[R]]]),A===void 0?"":(0,a.Cv)(A),(0,a.K2)("use it",`docker run --rm ${(0,E.r)(u)} …`)])}e(l,"missBuiltSummary");function D(c,{store:_,
image:u}){return(0,a.MY)("🏗️",`Built ${(0,O.SN)(c.ref)} in ${(0,f.Xo)(c.buildSeconds)}, saved in ${(0,f.Xo)(c.seconds)}`,[(0,a.Ix)([["Image",(0,m.aY)(u)],...(0,a.
Ag)(c,_),...(0,a.cn)(c)]),(0,a.Cv)(c),(0,a.od)("make one file of it with the export action, or with",`vm snapshot export ${(0,E.r)((0,O.SN)(c.ref))}`,_)])}e(D,"\
builtSummary");function M(c,{store:_,image:u,buildSeconds:w}){return(0,a.MY)("🏗️",`Built ${(0,O.SN)(c)} in ${(0,f.Xo)(w)}, not saved`,[(0,a.Ix)([["Image",(0,m.
aY)(u)],["Store",(0,m.aY)(_)],["Saved",o.refused]]),(0,a.K2)("use it",`docker run --rm ${(0,E.r)(u)} …`)])}e(M,"unsavedSummary");function p(c,{store:_,unsaved:u}){
const w=c.map(({ref:P,manifest:R,stats:A,seconds:y})=>[(0,m.aY)((0,O.SN)(P)),(0,m.aY)(R.source.from),(0,v.z3)(R.size_bytes),(0,v.z3)(A.bytesStored),(0,f.Xo)(y)]),
I=u===0?"":`, and not ${u} more`;return(0,a.MY)("💾",`Saved ${c.length} ${c.length===1?"image":"images"} in ${(0,f.Xo)(h(c.map(P=>P.seconds)))}${I}`,[(0,a.Ix)(
[["Store",`${(0,m.aY)(_)} grew by ${(0,v.z3)(h(c.map(({stats:P})=>P.bytesStored)))}`]]),(0,m.tp)(["Snapshot","Image","Holds","Stored anew","Time"],w.slice(0,g))])}
e(p,"savedAllSummary");function d(c,{store:_}){return(0,a.MY)("💾",`Saved ${(0,O.SN)(c.ref)} in ${(0,f.Xo)(c.seconds)}`,[(0,a.Ix)([...(0,a.Ag)(c,_),...(0,a.cn)(
c)]),(0,a.Cv)(c),(0,a.od)("have it back with the restore action, or with",`vm snapshot restore ${(0,E.r)((0,O.SN)(c.ref))}`,_)])}e(d,"savedSummary");function i(c,{
store:_}){const{line:u}=d(c,{store:_}),[w,I]=(0,a.Ag)(c,_).map(([,P])=>P);return{line:u,summary:`💾 ${(0,m.FV)(u)}: ${w} was new, ${I}.
`}}e(i,"savedLaterSummary");function t(c,{store:_}){return(0,a.MY)("⏭️",`${(0,O.SN)(c.ref)} exists, nothing was built`,[(0,a.Ix)([["In",(0,m.aY)(_)],...(0,a.
cn)(c)]),(0,a.Cv)(c)])}e(t,"presentSummary");function h(c){return c.reduce((_,u)=>_+u,0)}e(h,"sum")}),23919:((C,S,s)=>{s.d(S,{D:e(()=>v,"D"),T:e(()=>m,"T")});var f=s(
77598),E=s(75558);const v="{container_name}_{trigger}_{timestamp}",O=["container_name","trigger","timestamp","snapshot_id"];function m(r,o,l){const D=[...r.matchAll(
/\{([^{}]*)\}/g)].map(([,h=""])=>h).find(h=>!g(h));if(D!==void 0){const h=O.map(c=>`{${c}}`).join(", ");return l(`naming_pattern has {${D}}, which is none of ${h}\
: using ${v}`),m(v,o,l)}const M=/\{(timestamp|snapshot_id)\}/.test(r)?r:`${r}_{snapshot_id}`,p={container_name:o.container,trigger:o.trigger,timestamp:n(o.now),
snapshot_id:(0,f.randomBytes)(4).toString("hex")},d=a(M,p),i=d.length-E.zB;if(i<=0)return d;const t=a(M,{...p,container_name:p.container_name.slice(0,Math.max(1,
p.container_name.length-i))});return t.length<=E.zB?t:(l(`naming_pattern gives names of more than ${E.zB} characters: using ${v}`),m(v,o,l))}e(m,"nameByPattern");
function a(r,o){return r.replaceAll(/\{(\w+)\}/g,(D,M)=>o[M]).replaceAll(/[^A-Za-z0-9._-]+/g,"-").replace(/^[^A-Za-z0-9]+/,"")}e(a,"render");function g(r){return O.
some(o=>o===r)}e(g,"isVariable");function n(r){return r.toISOString().replaceAll(/[-:.]/g,"")}e(n,"timestamp")}),73515:((C,S,s)=>{s.d(S,{RB:e(()=>l,"RB"),_b:e(()=>o,
"_b")});var f=s(51455),E=s(76760),v=s(75892),O=s(3134),m=s(42316),a=s(23919);const g="snapshot-config.json",n=1<<20,r={triggers:m.N,storagePath:void 0,limits:{},
namingPattern:a.D,file:void 0};function o({triggers:p},d){return d==="manual"||p.includes(d)}e(o,"fires");async function l(p,d){const i=p??(d.env.VM_SNAPSHOT_CONFIG||
void 0),t=i===void 0?(0,E.join)(d.home,".config","vm",g):(0,E.resolve)(d.cwd,i.replace(/^~(?=\/)/,d.home)),h=await D(t);if(h!==void 0)return(await Promise.all([
s.e(6921),s.e(5705)]).then(s.bind(s,45705))).snapshotConfigOf(M(h,t),{file:t,place:d});if(i===void 0)return r;throw new v.m_(`There is no configuration at ${t}`,
{hint:p===void 0?"Correct VM_SNAPSHOT_CONFIG, or unset it":"Correct --config, or leave it out"})}e(l,"readSnapshotConfig");async function D(p){try{return await(0,O.
CD)(`Cannot read ${p}`,async()=>{if((await(0,f.stat)(p)).size>n)throw new v.dz(`${p} is no configuration: it has more than a megabyte`);return await(0,f.readFile)(
p,"utf8")})}catch(d){if(d instanceof v.m_)return;throw d}}e(D,"readText");function M(p,d){try{return JSON.parse(p.replace(/^\uFEFF/,""))}catch(i){const[,t]=/\(line (\d+) column \d+\)/.
exec(i instanceof Error?i.message:"")??[];throw new v.dz(`${d} is not valid JSON${t===void 0?"":`: look at line ${t}`}`,{hint:"Usual reasons are a comma behind \
the last entry, a missing quote or comma, and a comment",cause:i})}}e(M,"parseJson")}),97913:((C,S,s)=>{s.d(S,{V:e(()=>v,"V")});var f=s(76760),E=s(75892);function v(O,{
directory:m,spell:a}){const{image:g,archive:n,ref:r,container:o,platform:l,project:D,quiesce:M=!1,includeEnv:p=!1,includeBindMounts:d=!1,excludeVolumes:i=[],vmYaml:t}=O,
h=Object.entries({image:g,archive:n,container:o}).filter(([,u])=>u!==void 0);if(h.length>1)throw new E.dz(`${h.map(([u])=>a(u)).join(" and ")} exclude each othe\
r`,{hint:`Give either ${a("image")}, ${a("archive")} or ${a("container")}`});if(r!==void 0&&n===void 0)throw new E.dz(`${a("ref")} goes with ${a("archive")} onl\
y`,{hint:"Leave it out"});if(g===void 0&&n===void 0){if(l!==void 0)throw new E.dz(`${a("platform")} goes with ${a("image")} or ${a("archive")} only`,{hint:"Leav\
e it out"});const u={quiesce:M,includeEnv:p,includeBindMounts:d,...i.length>0&&{excludeVolumes:i}};return o!==void 0?{machine:{kind:"container",container:o,...u,
...t!==void 0&&{vmYaml:t}},from:o}:{machine:{kind:"compose",directory:m,...u,...D!==void 0&&{project:D}},from:D??(0,f.basename)(m)}}const c=Object.entries({quiesce:M,
includeEnv:p,includeBindMounts:d,excludeVolumes:i.length>0}).find(([,u])=>u)?.[0];if(c!==void 0)throw new E.dz(`${a(c)} is for containers and Compose projects: \
an image does not run`,{hint:"Leave it out"});const _=l===void 0?{}:{platform:l};if(n!==void 0){const u=n==="-";return{machine:{kind:"archive",path:u?n:(0,f.resolve)(
m,n),..._,...r!==void 0&&{ref:r}},from:r??(u?"standard input":(0,f.basename)(n))}}return{machine:{kind:"image",reference:g??"",..._},from:g??""}}e(v,"machineOf")}),
3134:((C,S,s)=>{s.d(S,{CD:e(()=>O,"CD"),UQ:e(()=>m,"UQ"),zL:e(()=>v,"zL"),zS:e(()=>E,"zS")});var f=s(75892);function E(n,r){const o=m(n),l=`${r}: ${g(n)}`;return o===
"ENOSPC"||o==="EDQUOT"?new f._p(l,{cause:n,hint:"Free some space there, or use another place"}):o==="EFBIG"?new f._p(l,{cause:n,hint:"FAT disks and limits (ulim\
it -f) end a file early: use another place"}):o==="EROFS"?new f.iC(l,{cause:n,hint:"Use a folder that is not on a read-only disk, or mount it for writing"}):o===
"EACCES"||o==="EPERM"?new f.iC(l,{cause:n,hint:"Use a folder that you may write to, or change its owner"}):o==="ENOENT"||o==="ENOTDIR"?new f.m_(l,{cause:n,hint:"\
Check the path"}):o==="EISDIR"||o==="ENAMETOOLONG"||o==="ELOOP"?new f.dz(l,{cause:n,hint:"Check the path"}):o==="EIO"||o==="EUCLEAN"?new f.cs(l,{cause:n,hint:"T\
he disk or its file system is damaged: look at the log of the system (dmesg)"}):o==="EMFILE"||o==="ENFILE"||o==="ENOMEM"?new f._p(l,{cause:n,hint:"Allow more op\
en files (ulimit -n) or memory, or run fewer commands at once"}):o==="ESTALE"||o==="ETIMEDOUT"||o==="EHOSTDOWN"||o==="ENODEV"||o==="ENXIO"?new f.hG(l,{cause:n,hint:"\
Look whether the disk or the file server is there, and try again"}):o==="EXDEV"?new f.Wt(l,{cause:n,hint:"Part of this folder is a link to another disk: move th\
e whole folder there instead"}):n}e(E,"fileError");function v(n,r){try{return r()}catch(o){throw E(o,n)}}e(v,"attemptSync");async function O(n,r){try{return await r()}catch(o){
throw E(o,n)}}e(O,"attempt");function m(n){return typeof n=="object"&&n!==null&&"code"in n&&typeof n.code=="string"?n.code:void 0}e(m,"errnoOf");const a={EACCES:"\
permission denied",EISDIR:"it is a folder",EMFILE:"too many files are open",ENOSPC:"no space is left on the disk",ENOTDIR:"a part of the path is not a folder",EPERM:"\
permission denied",EROFS:"the disk is read-only"};function g(n){const r=a[m(n)??""];if(r!==void 0)return r;const o=typeof n=="object"&&n!==null&&"message"in n?String(
n.message):String(n);return/^E[A-Z0-9]+: ([^,]+), \w+/.exec(o)?.[1]??o}e(g,"messageOf")}),18631:((C,S,s)=>{s.d(S,{$9:e(()=>E,"$9"),BR:e(()=>r,"BR"),HE:e(()=>v,"\
HE"),JN:e(()=>i,"JN"),Lf:e(()=>n,"Lf"),Ow:e(()=>M,"Ow"),V2:e(()=>a,"V2"),YG:e(()=>O,"YG"),_f:e(()=>g,"_f"),d0:e(()=>D,"d0"),eA:e(()=>p,"eA"),j7:e(()=>l,"j7"),lM:e(
()=>f,"lM"),nR:e(()=>m,"nR"),oo:e(()=>d,"oo"),p:e(()=>o,"p")});const f=e(t=>"listStamped"in t,"isStamped"),E=e(t=>"list"in t,"isListable"),v=e(t=>"delete"in t,"\
isDeletable"),O=e(t=>"stage"in t,"isStaging"),m=e(t=>"shelve"in t,"isShelving"),a=e(t=>"freeBytes"in t,"isMeasured"),g=e(t=>"lockExclusively"in t,"isLockable"),
n=e(t=>"workers"in t,"isWorked"),r=e(t=>"discardRef"in t,"isDiscarding"),o=e(t=>"tidy"in t,"isTidy"),l=e(t=>"newestRef"in t,"isNearest"),D=e(t=>"missing"in t,"i\
sLossy"),M=e(t=>"now"in t,"isClocked"),p=e(t=>"unkept"in t,"isKeeping"),d=e(t=>"prove"in t,"isProving"),i=e(t=>"assertWritable"in t,"isGuarded")})};export{U as id,N as ids,B as modules};
