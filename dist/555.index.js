var U=Object.defineProperty;var e=(C,w)=>U(C,"name",{value:w,configurable:!0});const B=555,N=[555,4502],W={67072:((C,w,n)=>{n.d(w,{FH:e(()=>t,"FH"),JR:e(()=>m,"JR"),b_:e(()=>c,"b_")});var a=n(76760),g=n(80739),O=n(75892),S=n(18713),h=n(13455),
o=n(8049);const v=["images","archive","container","compose"],c=[...v,"ref","quiesce","include-env","include-bind-mounts","exclude-volumes","platform"];function t(r,E,D){
const p=D===void 0?{}:{platform:D};return E.map(_=>{const i=_.references[0]??_.id;return{ref:(0,o.C5)(r,_),machine:{kind:"image",reference:i,...p},from:i,directory:"\
."}})}e(t,"captureSet");async function m(r,E){const{name:D,images:p,archive:_,ref:i,container:l,compose:s,platform:f,quiesce:u}=r,M=d(r),[P="all"]=p,y=(0,a.resolve)(
s??"."),A={...M==="images"&&{image:P},..._!==void 0&&{archive:_},...i!==void 0&&{ref:i},...l!==void 0&&{container:l},...f!==void 0&&{platform:f}},I={quiesce:u,includeEnv:r["\
include-env"],includeBindMounts:r["include-bind-mounts"],excludeVolumes:r["exclude-volumes"]},T=(0,g._)({...A,...I},{directory:y,spell:S.M});if(M!=="images"||p.
length===1&&P!=="all")return[{ref:(0,h.CW)(D),...T,directory:y}];const R=await E.product.openDocker();return t((0,o.v8)(D),(0,o.vT)(p,await R.images(E)),f)}e(m,
"capturesOf");function d(r){const[E,D]=v.filter(p=>p==="images"?r.images.length>0:r[p]!==void 0);if(E!==void 0&&D===void 0)return E;throw new O.dz(E===void 0?"N\
othing says what to save":`Inputs '${E}' and '${D}' exclude each other`,{hint:"Set one of 'images' (references of Docker's, or 'all'), 'archive' (a docker-archi\
ve or an OCI layout), 'container' (its name) and 'compose' (the folder of a Compose project)"})}e(d,"sourceOf")}),8049:((C,w,n)=>{n.d(w,{C5:e(()=>h,"C5"),v8:e(()=>S,
"v8"),vT:e(()=>o,"vT")});var a=n(77598),g=n(75892),O=n(75558);function S({ref:v,pin:c}){if(v.project===O.sT&&c===void 0)return v.name;throw new g.dz("Input 'nam\
e': several images have a project of their own, so the name has none and no digest",{hint:"Give one word, such as 'ci-images'"})}e(S,"projectOf");function h(v,{
id:c,references:t}){const m=(t[0]??"image").replace(/[^A-Za-z0-9]+/g,"-").replace(/^-+|-+$/g,"");return{project:v,name:`${m.slice(0,80)||"image"}-${(0,a.hash)("\
sha256",c,"hex").slice(0,8)}`}}e(h,"memberOf");function o(v,c){return v.length===1&&v[0]==="all"?[...c]:v.map(t=>{const m=t.includes("@")||/:[^/]*$/.test(t)?t:`${t}\
:latest`,d=c.find(({id:r,references:E})=>r===t||E.includes(m));if(d===void 0)throw new g.dz(`Input 'images': Docker has no image '${t}'`,{hint:"See `docker imag\
e ls`"});return{id:d.id,references:[m,...d.references.filter(r=>r!==m)]}})}e(o,"chosenImages")}),22963:((C,w,n)=>{n.d(w,{$U:e(()=>o,"$U"),Cb:e(()=>O,"Cb"),EZ:e(
()=>S,"EZ"),m$:e(()=>v,"m$"),sD:e(()=>h,"sD")});var a=n(75892),g=n(75558);async function O(c,t,m){try{return await m.product.inspect(c,t,m)}catch(d){if(d instanceof
a.m_)return;throw d}}e(O,"findSnapshot");async function S(c,{product:t,signal:m,log:d},r){try{return await t.openCatalog(c,{create:!1,signal:m,log:d,...r&&{first:r}})}catch(E){
if(E instanceof a.m_)return;throw E}}e(S,"openExisting");function h({ref:c,manifest:t}){if(t.kind!=="image")throw new a.dz(`${(0,g.SN)(c)} holds no image but a ${t.
kind==="compose"?"Compose project":t.kind}`,{hint:"Restore it with the 'restore' action"})}e(h,"assertImage");function o(c,{ref:t},{log:m}){if(!(c instanceof a.
m_)||c.fields.service!==void 0)throw c;m.warn(c.message.startsWith("Snapshot ")?c.message:`${(0,g.SN)(t)} cannot be restored: ${c.message}`)}e(o,"warnOfLoss");function v({
ref:c,pin:t}){return t===void 0?(0,g.SN)(c):`${(0,g.SN)(c)}@${t}`}e(v,"displayRequest")}),14502:((C,w,n)=>{n.r(w),n.d(w,{recoverable:e(()=>S,"recoverable"),recovery:e(
()=>h,"recovery"),recoveryAction:e(()=>o,"recoveryAction")});var a=n(41899);const g="begun",O="ended";async function S({core:c},t){c.saveState(g,"true");try{return await t()}finally{
c.saveState(O,"true")}}e(S,"recoverable");const h={name:"clean-up",inputs:{required:[],optional:[]},outputs:[],post:{fails:e(()=>!1,"fails")},async run(c,t){return v(
t.core)?(await t.product.recover(t),{outcome:"success",line:"What the step was stopped at is put right",summary:""}):{outcome:"skipped",line:"",summary:""}}},o=e(
()=>(0,a.C)(h),"recoveryAction");function v(c){return c.getState(g)!==""&&c.getState(O)===""}e(v,"wasKilled")}),13357:((C,w,n)=>{n.d(w,{uz:e(()=>D,"uz"),UN:e(()=>E,
"UN"),UP:e(()=>_,"UP")});var a=n(75892),g=n(47014),O=n(10764);function S(i,l){const s=(0,g.bv)(i);if(!(s instanceof a.JC)||s.fields.service!==void 0)return;const{
message:f,hint:u}=s,M=h(s,l);return M&&{outcome:M,reason:f,hint:u}}e(S,"notSaved");function h(i,l){if(i instanceof a.Ry)return"exists";const s=i.fields.store===
"cache"||l!==void 0&&(0,O.d0)(l);switch(i.code){case"ERR_DENIED":return"refused";case"ERR_UNAVAILABLE":return i.fields.limited===!0?"refused":"down";case"ERR_EX\
HAUSTED":return s||l?.traits.shared===!0?"refused":void 0;case"ERR_CONFLICT":return i.fields.unread===!0?"refused":void 0;case"ERR_INTEGRITY":case"ERR_UNSUPPORT\
ED":return s?"refused":void 0;default:return}}e(h,"outcomeOf");var o=n(75558),v=n(29172),c=n(14502);async function t(i,l,s){const{kind:f}=i.machine,u=e(()=>(0,v.
ym)(i,l,{product:s.product,c:s}),"work");return f==="container"||f==="compose"?await(0,c.recoverable)(s,u):await u()}e(t,"capture");var m=n(29194),d=n(22963);const r="\
refused";async function E({request:i,store:l,ifExists:s,failOnRefused:f,failOpen:u},M){let P,y=!1;try{return P=await(0,d.EZ)(l,M,i.ref),y=!0,P??=await M.product.
openCatalog(l,{create:!0,signal:M.signal,log:M.log,first:i.ref}),{state:"saved",result:await t({...i,force:s==="replace"},P,M)}}catch(A){const I=(0,g.bv)(A),T=y?
S(I,P?.store)?.outcome:(0,m.M)(I)?"down":void 0;if(T==="exists"&&s==="skip")return{state:"exists"};if(T==="refused"&&f)throw Object.assign(I,{fields:{[r]:!0}});
if(T!=="refused"&&!(T==="down"&&u))throw I;const{message:R,hint:$}=I;return M.log.warn([`'${(0,o.SN)(i.ref)}' was not saved: ${R}`,...$===void 0?[]:[$]].join(`
`)),{state:"refused"}}finally{await P?.[Symbol.asyncDispose]()}}e(E,"save");function D(i){return i instanceof a.JC&&i.fields[r]===!0}e(D,"isRefusedSave");const p=[
"saved","exists","refused"];function _(i,l,s=p){l.output(Object.fromEntries(s.map(f=>[f,i.includes(f)])))}e(_,"setSaveOutputs")}),10555:((C,w,n)=>{n.r(w),n.d(w,
{create:e(()=>d,"create"),createAction:e(()=>r,"createAction"),saveAll:e(()=>p,"saveAll")});var a=n(73515),g=n(75892),O=n(83620),S=n(41232),h=n(75558),o=n(41899),
v=n(67072),c=n(13357),t=n(63956);const d={name:"create",inputs:{required:["name"],optional:[...v.b_,"description","trigger","context","run-id","config","if-exis\
ts","fail-on-refused","fail-open","store"]},outputs:["snapshot","digest","size","bytes-moved","path","saved","exists","refused"],hints:{ERR_EXISTS:"Set 'if-exis\
ts: replace' to move the name to what is here now, or 'if-exists: skip' to keep what is there"},async run(_,i){const l=await E(_,i);if(l!==void 0&&_.trigger!==void 0&&
!(0,a.oh)(l,_.trigger))return(0,c.UP)([],i),{outcome:"skipped",line:`Nothing to save: ${_.trigger} is not among the triggers of ${l.file}`,summary:""};const s=await(0,v.
JR)(_,i);i.output({snapshot:s.map(({ref:R})=>(0,h.SN)(R)).join(`
`),path:(0,O.DW)(_.store)});const f={...D(_,i),...l&&{limits:l.limits}},u=await p(s,{..._,occasion:f},i);(0,c.UP)(u.map(({state:R})=>R),i);const M=u.filter(R=>R.
state==="saved").map(({result:R})=>R);i.output({digest:M.map(({digest:R})=>R).join(`
`),size:M.reduce((R,{manifest:$})=>R+$.size_bytes,0),"bytes-moved":M.reduce((R,{stats:$})=>R+$.bytesStored,0)});const P={store:(0,O.DW)(_.store)},[y,...A]=M,I=s.
length-M.length;return s.length===0?{outcome:"skipped",line:"Docker has no image with a name: there is nothing to save",summary:""}:y===void 0?{outcome:"skipped",
line:`Nothing was saved in ${P.store}`,summary:""}:{outcome:"success",...A.length===0&&I===0?(0,t.IB)(y,P):(0,t.Ze)(M,{...P,unsaved:I})}}},r=e(()=>(0,o.C)(d),"c\
reateAction");async function E({config:_},{env:i}){return _===void 0?void 0:await(0,a.RB)(_,{env:i,cwd:process.cwd(),home:(0,S.Wx)(i)})}e(E,"configOf");function D({
trigger:_,context:i,"run-id":l},{env:s}){const f=l??(_===void 0?void 0:s.GITHUB_RUN_ID);return{..._!==void 0&&{trigger:_},...i!==void 0&&{context:i},...f!==void 0&&
{runId:f}}}e(D,"occasionOf");async function p(_,i,l){const s=[];for(const u of _){const M={request:{...u,description:i.description,...i.occasion},store:i.store,
ifExists:i["if-exists"],failOnRefused:i["fail-on-refused"],failOpen:i["fail-open"]},P=await l.core.group(`Save ${(0,h.SN)(u.ref)}`,()=>f(u,M));if(P!==void 0&&(s.
push(P),P.state==="refused"))break}return s;async function f(u,M){try{return await(0,c.UN)(M,l)}catch(P){if(!(P instanceof g.m_)||await i.isGone?.(u)!==!0)throw P;
l.log.info(`${u.from} was removed meanwhile: it is left out`);return}}}e(p,"saveAll")}),63956:((C,w,n)=>{n.d(w,{IB:e(()=>p,"IB"),Kp:e(()=>_,"Kp"),R:e(()=>c,"R"),
R8:e(()=>d,"R8"),RN:e(()=>E,"RN"),Un:e(()=>i,"Un"),Ze:e(()=>D,"Ze"),n0:e(()=>t,"n0"),rH:e(()=>r,"rH")});var a=n(22506),g=n(14390),O=n(69865),S=n(75558),h=n(30815),
o=n(16595);const v=50;function c(s,{store:f}){const u=s.map(({ref:P})=>(0,S.SN)(P)).join(", "),M=s.map(({ref:P,manifest:y,digest:A})=>[(0,h.aY)((0,S.SN)(P)),(0,O.
z3)(y.size_bytes),(0,o.Vc)(y.created_at),(0,o.VK)(A)]);return(0,o.MY)("🔍",`${u} is in ${f}`,[(0,h.tp)(["Snapshot","Holds","Made","Digest"],M.slice(0,v))])}e(
c,"foundSummary");function t(s,{store:f,advice:u}){return(0,o.MY)("🔍",`${s} is not in ${f}`,[(0,h.FV)(u)])}e(t,"missSummary");const m={later:"when the job su\
cceeds, so that the next run restores it",never:"no",failed:"no: see the warning",saved:"yes: the next run restores it",exists:"no: the name is taken already",refused:"\
no: see the warning"};function d(s,{store:f,image:u,buildSeconds:M,from:P,why:y,saved:A,result:I}){return(0,o.MY)("🏗️",`Built ${(0,S.SN)(s)} in ${(0,a.Xo)(
M)}: ${y}`,[(0,o.Ix)([["Image",(0,h.aY)(u)],["From",(0,h.aY)(P)],...I===void 0?[["Store",(0,h.aY)(f)]]:[...(0,o.Ag)(I,f),...(0,o.cn)(I)],["Saved",m[A]]]),I===void 0?
"":(0,o.Cv)(I),(0,o.K2)("use it",`docker run --rm ${(0,g.r)(u)} …`)])}e(d,"missBuiltSummary");function r(s,{store:f,image:u}){return(0,o.MY)("🏗️",`Built ${(0,S.
SN)(s.ref)} in ${(0,a.Xo)(s.buildSeconds)}, saved in ${(0,a.Xo)(s.seconds)}`,[(0,o.Ix)([["Image",(0,h.aY)(u)],...(0,o.Ag)(s,f),...(0,o.cn)(s)]),(0,o.Cv)(s),(0,o.
od)("make one file of it with the export action, or with",`vm snapshot export ${(0,g.r)((0,S.SN)(s.ref))}`,f)])}e(r,"builtSummary");function E(s,{store:f,image:u,
buildSeconds:M}){return(0,o.MY)("🏗️",`Built ${(0,S.SN)(s)} in ${(0,a.Xo)(M)}, not saved`,[(0,o.Ix)([["Image",(0,h.aY)(u)],["Store",(0,h.aY)(f)],["Saved",m.
refused]]),(0,o.K2)("use it",`docker run --rm ${(0,g.r)(u)} …`)])}e(E,"unsavedSummary");function D(s,{store:f,unsaved:u}){const M=s.map(({ref:y,manifest:A,stats:I,
seconds:T})=>[(0,h.aY)((0,S.SN)(y)),(0,h.aY)(A.source.from),(0,O.z3)(A.size_bytes),(0,O.z3)(I.bytesStored),(0,a.Xo)(T)]),P=u===0?"":`, and not ${u} more`;return(0,o.
MY)("💾",`Saved ${s.length} ${s.length===1?"image":"images"} in ${(0,a.Xo)(l(s.map(y=>y.seconds)))}${P}`,[(0,o.Ix)([["Store",`${(0,h.aY)(f)} grew by ${(0,O.z3)(
l(s.map(({stats:y})=>y.bytesStored)))}`]]),(0,h.tp)(["Snapshot","Image","Holds","Stored anew","Time"],M.slice(0,v))])}e(D,"savedAllSummary");function p(s,{store:f}){
return(0,o.MY)("💾",`Saved ${(0,S.SN)(s.ref)} in ${(0,a.Xo)(s.seconds)}`,[(0,o.Ix)([...(0,o.Ag)(s,f),...(0,o.cn)(s)]),(0,o.Cv)(s),(0,o.od)("have it back with \
the restore action, or with",`vm snapshot restore ${(0,g.r)((0,S.SN)(s.ref))}`,f)])}e(p,"savedSummary");function _(s,{store:f}){const{line:u}=p(s,{store:f}),[M,
P]=(0,o.Ag)(s,f).map(([,y])=>y);return{line:u,summary:`💾 ${(0,h.FV)(u)}: ${M} was new, ${P}.
`}}e(_,"savedLaterSummary");function i(s,{store:f}){return(0,o.MY)("⏭️",`${(0,S.SN)(s.ref)} exists, nothing was built`,[(0,o.Ix)([["In",(0,h.aY)(f)],...(0,o.
cn)(s)]),(0,o.Cv)(s)])}e(i,"presentSummary");function l(s){return s.reduce((f,u)=>f+u,0)}e(l,"sum")}),80739:((C,w,n)=>{n.d(w,{_:e(()=>O,"_")});var a=n(76760),g=n(
75892);function O(S,{directory:h,spell:o}){const{image:v,archive:c,ref:t,container:m,platform:d,project:r,quiesce:E=!1,includeEnv:D=!1,includeBindMounts:p=!1,excludeVolumes:_=[],
vmYaml:i}=S,l=Object.entries({image:v,archive:c,container:m}).filter(([,u])=>u!==void 0);if(l.length>1)throw new g.dz(`${l.map(([u])=>o(u)).join(" and ")} exclu\
de each other`,{hint:`Give either ${o("image")}, ${o("archive")} or ${o("container")}`});if(t!==void 0&&c===void 0)throw new g.dz(`${o("ref")} goes with ${o("ar\
chive")} only`,{hint:"Leave it out"});if(v===void 0&&c===void 0){if(d!==void 0)throw new g.dz(`${o("platform")} goes with ${o("image")} or ${o("archive")} only`,
{hint:"Leave it out"});const u={quiesce:E,includeEnv:D,includeBindMounts:p,..._.length>0&&{excludeVolumes:_}};return m!==void 0?{machine:{kind:"container",container:m,
...u,...i!==void 0&&{vmYaml:i}},from:m}:{machine:{kind:"compose",directory:h,...u,...r!==void 0&&{project:r}},from:r??(0,a.basename)(h)}}const s=Object.entries(
{quiesce:E,includeEnv:D,includeBindMounts:p,excludeVolumes:_.length>0}).find(([,u])=>u)?.[0];if(s!==void 0)throw new g.dz(`${o(s)} is for containers and Compose\
 projects: an image does not run`,{hint:"Leave it out"});const f=d===void 0?{}:{platform:d};if(c!==void 0){const u=c==="-";return{machine:{kind:"archive",path:u?
c:(0,a.resolve)(h,c),...f,...t!==void 0&&{ref:t}},from:t??(u?"standard input":(0,a.basename)(c))}}return{machine:{kind:"image",reference:v??"",...f},from:v??""}}
e(O,"selectTarget")}),23919:((C,w,n)=>{n.d(w,{D:e(()=>O,"D"),T:e(()=>h,"T")});var a=n(77598),g=n(75558);const O="{container_name}_{trigger}_{timestamp}",S=["con\
tainer_name","trigger","timestamp","snapshot_id"];function h(t,m,d){const r=[...t.matchAll(/\{([^{}]*)\}/g)].map(([,l=""])=>l).find(l=>!v(l));if(r!==void 0){const l=S.
map(s=>`{${s}}`).join(", ");return d(`naming_pattern has {${r}}, which is none of ${l}: using ${O}`),h(O,m,d)}const E=/\{(timestamp|snapshot_id)\}/.test(t)?t:`${t}\
_{snapshot_id}`,D={container_name:m.container,trigger:m.trigger,timestamp:c(m.now),snapshot_id:(0,a.randomBytes)(4).toString("hex")},p=o(E,D),_=p.length-g.zB;if(_<=
0)return p;const i=o(E,{...D,container_name:D.container_name.slice(0,Math.max(1,D.container_name.length-_))});return i.length<=g.zB?i:(d(`naming_pattern gives n\
ames of more than ${g.zB} characters: using ${O}`),h(O,m,d))}e(h,"nameByPattern");function o(t,m){return t.replaceAll(/\{(\w+)\}/g,(r,E)=>m[E]).replaceAll(/[^A-Za-z0-9._-]+/g,
"-").replace(/^[^A-Za-z0-9]+/,"")}e(o,"render");function v(t){return S.some(m=>m===t)}e(v,"isVariable");function c(t){return t.toISOString().replaceAll(/[-:.]/g,
"")}e(c,"timestamp")}),73515:((C,w,n)=>{n.d(w,{RB:e(()=>d,"RB"),oh:e(()=>m,"oh")});var a=n(51455),g=n(76760),O=n(75892),S=n(24746),h=n(42316),o=n(23919);const v="\
snapshot-config.json",c=1<<20,t={triggers:h.N,storagePath:void 0,limits:{},namingPattern:o.D,file:void 0};function m({triggers:D},p){return p==="manual"||D.includes(
p)}e(m,"isTriggerEnabled");async function d(D,p){const _=D??(p.env.VM_SNAPSHOT_CONFIG||void 0),i=_===void 0?(0,g.join)(p.home,".config","vm",v):(0,g.resolve)(p.
cwd,_.replace(/^~(?=\/)/,p.home)),l=await r(i);if(l!==void 0)return(await Promise.all([n.e(6921),n.e(5705)]).then(n.bind(n,45705))).snapshotConfigOf(E(l,i),{file:i,
place:p});if(_===void 0)return t;throw new O.m_(`There is no configuration at ${i}`,{hint:D===void 0?"Correct VM_SNAPSHOT_CONFIG, or unset it":"Correct --config\
, or leave it out"})}e(d,"readSnapshotConfig");async function r(D){try{return await(0,S.MH)(`Cannot read ${D}`,async()=>{if((await(0,a.stat)(D)).size>c)throw new O.
dz(`${D} is no configuration: it has more than a megabyte`);return await(0,a.readFile)(D,"utf8")})}catch(p){if(p instanceof O.m_)return;throw p}}e(r,"readText");
function E(D,p){try{return JSON.parse(D.replace(/^\uFEFF/,""))}catch(_){const[,i]=/\(line (\d+) column \d+\)/.exec(_ instanceof Error?_.message:"")??[];throw new O.
dz(`${p} is not valid JSON${i===void 0?"":`: look at line ${i}`}`,{hint:"Usual reasons are a comma behind the last entry, a missing quote or comma, and a commen\
t",cause:_})}}e(E,"parseJson")}),24746:((C,w,n)=>{n.d(w,{MH:e(()=>h,"MH"),UQ:e(()=>o,"UQ"),zL:e(()=>S,"zL"),zS:e(()=>O,"zS")});var a=n(75892),g=n(47014);function O(t,m){
const d=(0,g.bv)(t),r=o(d),E=`${m}: ${c(d)}`;return r==="ENOSPC"||r==="EDQUOT"?new a._p(E,{cause:d,hint:"Free some space there, or use another place"}):r==="EFB\
IG"?new a._p(E,{cause:d,hint:"FAT disks and limits (ulimit -f) end a file early: use another place"}):r==="EROFS"?new a.iC(E,{cause:d,hint:"Use a folder that is\
 not on a read-only disk, or mount it for writing"}):r==="EACCES"||r==="EPERM"?new a.iC(E,{cause:d,hint:"Use a folder that you may write to, or change its owner"}):
r==="ENOENT"||r==="ENOTDIR"?new a.m_(E,{cause:d,hint:"Check the path"}):r==="EISDIR"||r==="ENAMETOOLONG"||r==="ELOOP"?new a.dz(E,{cause:d,hint:"Check the path"}):
r==="EIO"||r==="EUCLEAN"?new a.cs(E,{cause:d,hint:"The disk or its file system is damaged: look at the log of the system (dmesg)"}):r==="EMFILE"||r==="ENFILE"||
r==="ENOMEM"?new a._p(E,{cause:d,hint:"Allow more open files (ulimit -n) or memory, or run fewer commands at once"}):r==="ESTALE"||r==="ETIMEDOUT"||r==="EHOSTDO\
WN"||r==="ENODEV"||r==="ENXIO"?new a.hG(E,{cause:d,hint:"Look whether the disk or the file server is there, and try again"}):r==="EXDEV"?new a.Wt(E,{cause:d,hint:"\
Part of this folder is a link to another disk: move the whole folder there instead"}):d}e(O,"fileError");function S(t,m){try{return m()}catch(d){throw O(d,t)}}e(
S,"attemptSync");async function h(t,m){try{return await m()}catch(d){throw O(d,t)}}e(h,"withFileErrors");function o(t){return typeof t=="object"&&t!==null&&"cod\
e"in t&&typeof t.code=="string"?t.code:void 0}e(o,"errnoOf");const v={EACCES:"permission denied",EISDIR:"it is a folder",EMFILE:"too many files are open",ENOSPC:"\
no space is left on the disk",ENOTDIR:"a part of the path is not a folder",EPERM:"permission denied",EROFS:"the disk is read-only"};function c(t){const m=v[o(t)??
""];if(m!==void 0)return m;const d=typeof t=="object"&&t!==null&&"message"in t?String(t.message):String(t);return/^E[A-Z0-9]+: ([^,]+), \w+/.exec(d)?.[1]??d}e(c,
"messageOf")}),10764:((C,w,n)=>{n.d(w,{$9:e(()=>O,"$9"),BR:e(()=>m,"BR"),HE:e(()=>S,"HE"),Iv:e(()=>d,"Iv"),JN:e(()=>l,"JN"),Lf:e(()=>t,"Lf"),Ow:e(()=>D,"Ow"),V2:e(
()=>v,"V2"),YG:e(()=>h,"YG"),_f:e(()=>c,"_f"),at:e(()=>g,"at"),d0:e(()=>E,"d0"),dd:e(()=>r,"dd"),eA:e(()=>_,"eA"),nR:e(()=>o,"nR"),oo:e(()=>i,"oo"),tZ:e(()=>p,"\
tZ")});const a=e(s=>f=>s in f,"guard"),g=a("listVersioned"),O=a("list"),S=a("delete"),h=a("stage"),o=a("putSidecarFiles"),v=a("freeBytes"),c=a("lockExclusively"),
t=a("workers"),m=a("discardRef"),d=a("abortStaleUploads"),r=a("newestRef"),E=a("missing"),D=a("now"),p=a("fileTime"),_=a("unkept"),i=a("prove"),l=a("assertWrita\
ble")})};export{B as id,N as ids,W as modules};
