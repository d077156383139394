var B=Object.defineProperty;var e=(C,y)=>B(C,"name",{value:y,configurable:!0});const W=555,x=[555,4502],K={67072:((C,y,t)=>{t.d(y,{FH:e(()=>s,"FH"),JR:e(()=>u,"JR"),b_:e(()=>c,"b_")});var a=t(76760),E=t(80739),O=t(75892),v=t(18713),h=t(13455),
o=t(8049);const w=["images","archive","container","compose"],c=[...w,"ref","quiesce","include-env","include-bind-mounts","exclude-volumes","platform"];function s(r,l,g){
const p=g===void 0?{}:{platform:g};return l.map(M=>{const i=M.references[0]??M.id;return{ref:(0,o.C5)(r,M),machine:{kind:"image",reference:i,...p},from:i,directory:"\
."}})}e(s,"captureSet");async function u(r,l){const{name:g,images:p,archive:M,ref:i,container:d,compose:n,platform:m,quiesce:_}=r,S=f(r),[D="all"]=p,P=(0,a.resolve)(
n??"."),I={...S==="images"&&{image:D},...M!==void 0&&{archive:M},...i!==void 0&&{ref:i},...d!==void 0&&{container:d},...m!==void 0&&{platform:m}},R={quiesce:_,includeEnv:r["\
include-env"],includeBindMounts:r["include-bind-mounts"],excludeVolumes:r["exclude-volumes"]},T=(0,E._)({...I,...R},{directory:P,spell:v.M});if(S!=="images"||p.
length===1&&D!=="all")return[{ref:(0,h.CW)(g),...T,directory:P}];const $=await l.product.openDocker();return s((0,o.v8)(g),(0,o.vT)(p,await $.images(l)),m)}e(u,
"capturesOf");function f(r){const[l,g]=w.filter(p=>p==="images"?r.images.length>0:r[p]!==void 0);if(l!==void 0&&g===void 0)return l;throw new O.dz(l===void 0?"N\
othing says what to save":`Inputs '${l}' and '${g}' exclude each other`,{hint:"Set one of 'images' (references of Docker's, or 'all'), 'archive' (a docker-archi\
ve or an OCI layout), 'container' (its name) and 'compose' (the folder of a Compose project)"})}e(f,"sourceOf")}),8049:((C,y,t)=>{t.d(y,{C5:e(()=>h,"C5"),Js:e(()=>w,
"Js"),v8:e(()=>v,"v8"),vT:e(()=>o,"vT")});var a=t(77598),E=t(75892),O=t(75558);function v({ref:c,pin:s}){if(c.project===O.sT&&s===void 0)return c.name;throw new E.
dz("Input 'name': several images have a project of their own, so the name has none and no digest",{hint:"Give one word, such as 'ci-images'"})}e(v,"projectOf");
function h(c,{id:s,references:u}){const f=(u[0]??"image").replace(/[^A-Za-z0-9]+/g,"-").replace(/^-+|-+$/g,"");return{project:c,name:`${f.slice(0,80)||"image"}-${(0,a.
hash)("sha256",s,"hex").slice(0,8)}`}}e(h,"memberOf");function o(c,s){return c.length===1&&c[0]==="all"?[...s]:c.map(u=>{const f=u.includes("@")||/:[^/]*$/.test(
u)?u:`${u}:latest`,r=s.find(({id:l,references:g})=>l===u||g.includes(f));if(r===void 0)throw new E.dz(`Input 'images': Docker has no image '${u}'`,{hint:"See `d\
ocker image ls`"});return{id:r.id,references:[f,...r.references.filter(l=>l!==f)]}})}e(o,"chosenImages");function w(c){return!["all","new"].includes(c.join())}e(
w,"namesImages")}),22963:((C,y,t)=>{t.d(y,{$U:e(()=>o,"$U"),Cb:e(()=>O,"Cb"),EZ:e(()=>v,"EZ"),m$:e(()=>w,"m$"),sD:e(()=>h,"sD")});var a=t(75892),E=t(75558);async function O(c,s,u){
try{return await u.product.inspect(c,s,u)}catch(f){if(f instanceof a.m_)return;throw f}}e(O,"findSnapshot");async function v(c,{product:s,signal:u,log:f},r){try{
return await s.openCatalog(c,{create:!1,signal:u,log:f,...r&&{first:r}})}catch(l){if(l instanceof a.m_)return;throw l}}e(v,"openExisting");function h({ref:c,manifest:s}){
if(s.kind!=="image")throw new a.dz(`${(0,E.SN)(c)} holds no image but a ${s.kind==="compose"?"Compose project":s.kind}`,{hint:"Restore it with the 'restore' act\
ion"})}e(h,"assertImage");function o(c,{ref:s},{log:u}){if(!(c instanceof a.m_)||c.fields.service!==void 0)throw c;u.warn(c.message.startsWith("Snapshot ")?c.message:
`${(0,E.SN)(s)} cannot be restored: ${c.message}`)}e(o,"warnOfLoss");function w({ref:c,pin:s}){return s===void 0?(0,E.SN)(c):`${(0,E.SN)(c)}@${s}`}e(w,"displayR\
equest")}),14502:((C,y,t)=>{t.r(y),t.d(y,{recoverable:e(()=>v,"recoverable"),recovery:e(()=>h,"recovery"),recoveryAction:e(()=>o,"recoveryAction")});var a=t(41899);
const E="begun",O="ended";async function v({core:c},s){c.saveState(E,"true");try{return await s()}finally{c.saveState(O,"true")}}e(v,"recoverable");const h={name:"\
clean-up",inputs:{required:[],optional:[]},outputs:[],post:{fails:e(()=>!1,"fails")},async run(c,s){return w(s.core)?(await s.product.recover(s),{outcome:"succe\
ss",line:"What the step was stopped at is put right",summary:""}):{outcome:"skipped",line:"",summary:""}}},o=e(()=>(0,a.C)(h),"recoveryAction");function w(c){return c.
getState(E)!==""&&c.getState(O)===""}e(w,"wasKilled")}),13357:((C,y,t)=>{t.d(y,{uz:e(()=>g,"uz"),UN:e(()=>l,"UN"),UP:e(()=>M,"UP")});var a=t(75892),E=t(47014),O=t(
10764);function v(i,d){const n=(0,E.bv)(i);if(!(n instanceof a.JC)||n.fields.service!==void 0)return;const{message:m,hint:_}=n,S=h(n,d);return S&&{outcome:S,reason:m,
hint:_}}e(v,"notSaved");function h(i,d){if(i instanceof a.Ry)return"exists";const n=i.fields.store==="cache"||d!==void 0&&(0,O.d0)(d);switch(i.code){case"ERR_DE\
NIED":return"refused";case"ERR_UNAVAILABLE":return i.fields.limited===!0?"refused":"down";case"ERR_EXHAUSTED":return n||d?.traits.shared===!0?"refused":void 0;case"\
ERR_CONFLICT":return i.fields.unread===!0?"refused":void 0;case"ERR_INTEGRITY":case"ERR_UNSUPPORTED":return n?"refused":void 0;default:return}}e(h,"outcomeOf");
var o=t(75558),w=t(29172),c=t(14502);async function s(i,d,n){const{kind:m}=i.machine,_=e(()=>(0,w.ym)(i,d,{product:n.product,c:n}),"work");return m==="container"||
m==="compose"?await(0,c.recoverable)(n,_):await _()}e(s,"capture");var u=t(29194),f=t(22963);const r="refused";async function l({request:i,store:d,ifExists:n,failOnRefused:m,
failOpen:_},S){let D,P=!1;try{return D=await(0,f.EZ)(d,S,i.ref),P=!0,D??=await S.product.openCatalog(d,{create:!0,signal:S.signal,log:S.log,first:i.ref}),{state:"\
saved",result:await s({...i,force:n==="replace"},D,S)}}catch(I){const R=(0,E.bv)(I),T=P?v(R,D?.store)?.outcome:(0,u.M)(R)?"down":void 0;if(T==="exists"&&n==="sk\
ip")return{state:"exists"};if(T==="refused"&&m)throw Object.assign(R,{fields:{[r]:!0}});if(T!=="refused"&&!(T==="down"&&_))throw R;const{message:$,hint:U}=R;return S.
log.warn([`'${(0,o.SN)(i.ref)}' was not saved: ${$}`,...U===void 0?[]:[U]].join(`
`)),{state:"refused"}}finally{await D?.[Symbol.asyncDispose]()}}e(l,"save");function g(i){return i instanceof a.JC&&i.fields[r]===!0}e(g,"isRefusedSave");const p=[
"saved","exists","refused"];function M(i,d,n=p){d.output(Object.fromEntries(n.map(m=>[m,i.includes(m)])))}e(M,"setSaveOutputs")}),10555:((C,y,t)=>{t.r(y),t.d(y,
{create:e(()=>r,"create"),createAction:e(()=>l,"createAction"),saveAll:e(()=>M,"saveAll")});var a=t(73515),E=t(75892),O=t(83620),v=t(41232),h=t(75558),o=t(41899),
w=t(67072),c=t(8049),s=t(13357),u=t(63956);const r={name:"create",inputs:{required:["name"],optional:[...w.b_,"description","trigger","context","run-id","config",
"if-exists","fail-on-refused","fail-open","store"]},outputs:["snapshot","digest","size","bytes-moved","path","saved","exists","refused"],hints:{ERR_EXISTS:"Set \
'if-exists: replace' to move the name to what is here now, or 'if-exists: skip' to keep what is there"},async run(i,d){const n=await g(i,d);if(n!==void 0&&i.trigger!==
void 0&&!(0,a.oh)(n,i.trigger))return(0,s.UP)([],d),{outcome:"skipped",line:`Nothing to save: ${i.trigger} is not among the triggers of ${n.file}`,summary:""};const m=await(0,w.
JR)(i,d);d.output({snapshot:m.map(({ref:A})=>(0,h.SN)(A)).join(`
`),path:(0,O.DW)(i.store)});const _={...p(i,d),...n&&{limits:n.limits}},S=(0,c.Js)(i.images),D=await M(m,{...i,occasion:_,isNamed:S},d);(0,s.UP)(D.map(({state:A})=>A),
d);const P=D.filter(A=>A.state==="saved").map(({result:A})=>A);d.output({digest:P.map(({digest:A})=>A).join(`
`),size:P.reduce((A,{manifest:L})=>A+L.size_bytes,0),"bytes-moved":P.reduce((A,{stats:L})=>A+L.bytesStored,0)});const I={store:(0,O.DW)(i.store)},[R,...T]=P,$=m.
length-P.length;return m.length===0?{outcome:"skipped",line:"Docker has no image with a name: there is nothing to save",summary:""}:R===void 0?{outcome:"skipped",
line:`Nothing was saved in ${I.store}`,summary:""}:{outcome:"success",...T.length===0&&$===0?(0,u.IB)(R,I):(0,u.Ze)(P,{...I,unsaved:$})}}},l=e(()=>(0,o.C)(r),"c\
reateAction");async function g({config:i},{env:d}){return i===void 0?void 0:await(0,a.RB)(i,{env:d,cwd:process.cwd(),home:(0,v.Wx)(d)})}e(g,"configOf");function p({
trigger:i,context:d,"run-id":n},{env:m}){const _=n??(i===void 0?void 0:m.GITHUB_RUN_ID);return{...i!==void 0&&{trigger:i},...d!==void 0&&{context:d},..._!==void 0&&
{runId:_}}}e(p,"occasionOf");async function M(i,d,n){const m=[];for(const D of i){const P={request:{...D,description:d.description,...d.occasion},store:d.store,
ifExists:d["if-exists"],failOnRefused:d["fail-on-refused"],failOpen:d["fail-open"]},I=await n.core.group(`Save ${(0,h.SN)(D.ref)}`,()=>_(D,P));if(I!==void 0&&(m.
push(I),I.state==="refused"))break}return m;async function _(D,P){try{return await(0,s.UN)(P,n)}catch(I){if(d.isNamed||!(I instanceof E.m_)||await S(D))throw I;
n.log.info(`${D.from} was removed meanwhile: it is left out`);return}}async function S({from:D}){return(await(await n.product.openDocker()).images(n)).some(({id:I,
references:R})=>I===D||R.includes(D))}}e(M,"saveAll")}),63956:((C,y,t)=>{t.d(y,{IB:e(()=>p,"IB"),Kp:e(()=>M,"Kp"),R:e(()=>c,"R"),R8:e(()=>f,"R8"),RN:e(()=>l,"RN"),
Un:e(()=>i,"Un"),Ze:e(()=>g,"Ze"),n0:e(()=>s,"n0"),rH:e(()=>r,"rH")});var a=t(22506),E=t(14390),O=t(69865),v=t(75558),h=t(30815),o=t(16595);const w=50;function c(n,{
store:m}){const _=n.map(({ref:D})=>(0,v.SN)(D)).join(", "),S=n.map(({ref:D,manifest:P,digest:I})=>[(0,h.aY)((0,v.SN)(D)),(0,O.z3)(P.size_bytes),(0,o.Vc)(P.created_at),
(0,o.VK)(I)]);return(0,o.MY)("🔍",`${_} is in ${m}`,[(0,h.tp)(["Snapshot","Holds","Made","Digest"],S.slice(0,w))])}e(c,"foundSummary");function s(n,{store:m,advice:_}){
return(0,o.MY)("🔍",`${n} is not in ${m}`,[(0,h.FV)(_)])}e(s,"missSummary");const u={later:"when the job succeeds, so that the next run restores it",never:"no",
failed:"no: see the warning",saved:"yes: the next run restores it",exists:"no: the name is taken already",refused:"no: see the warning"};function f(n,{store:m,image:_,
buildSeconds:S,from:D,why:P,saved:I,result:R}){return(0,o.MY)("🏗️",`Built ${(0,v.SN)(n)} in ${(0,a.Xo)(S)}: ${P}`,[(0,o.Ix)([["Image",(0,h.aY)(_)],["From",
(0,h.aY)(D)],...R===void 0?[["Store",(0,h.aY)(m)]]:[...(0,o.Ag)(R,m),...(0,o.cn)(R)],["Saved",u[I]]]),R===void 0?"":(0,o.Cv)(R),(0,o.K2)("use it",`docker run --\
rm ${(0,E.r)(_)} …`)])}e(f,"missBuiltSummary");function r(n,{store:m,image:_}){return(0,o.MY)("🏗️",`Built ${(0,v.SN)(n.ref)} in ${(0,a.Xo)(n.buildSeconds)}\
, saved in ${(0,a.Xo)(n.seconds)}`,[(0,o.Ix)([["Image",(0,h.aY)(_)],...(0,o.Ag)(n,m),...(0,o.cn)(n)]),(0,o.Cv)(n),(0,o.od)("make one file of it with the export \
action, or with",`vm snapshot export ${(0,E.r)((0,v.SN)(n.ref))}`,m)])}e(r,"builtSummary");function l(n,{store:m,image:_,buildSeconds:S}){return(0,o.MY)("🏗️",
`Built ${(0,v.SN)(n)} in ${(0,a.Xo)(S)}, not saved`,[(0,o.Ix)([["Image",(0,h.aY)(_)],["Store",(0,h.aY)(m)],["Saved",u.refused]]),(0,o.K2)("use it",`docker run -\
-rm ${(0,E.r)(_)} …`)])}e(l,"unsavedSummary");function g(n,{store:m,unsaved:_}){const S=n.map(({ref:P,manifest:I,stats:R,seconds:T})=>[(0,h.aY)((0,v.SN)(P)),(0,h.
aY)(I.source.from),(0,O.z3)(I.size_bytes),(0,O.z3)(R.bytesStored),(0,a.Xo)(T)]),D=_===0?"":`, and not ${_} more`;return(0,o.MY)("💾",`Saved ${n.length} ${n.length===
1?"image":"images"} in ${(0,a.Xo)(d(n.map(P=>P.seconds)))}${D}`,[(0,o.Ix)([["Store",`${(0,h.aY)(m)} grew by ${(0,O.z3)(d(n.map(({stats:P})=>P.bytesStored)))}`]]),
(0,h.tp)(["Snapshot","Image","Holds","Stored anew","Time"],S.slice(0,w))])}e(g,"savedAllSummary");function p(n,{store:m}){return(0,o.MY)("💾",`Saved ${(0,v.SN)(
n.ref)} in ${(0,a.Xo)(n.seconds)}`,[(0,o.Ix)([...(0,o.Ag)(n,m),...(0,o.cn)(n)]),(0,o.Cv)(n),(0,o.od)("have it back with the restore action, or with",`vm snapsho\
t restore ${(0,E.r)((0,v.SN)(n.ref))}`,m)])}e(p,"savedSummary");function M(n,{store:m}){const{line:_}=p(n,{store:m}),[S,D]=(0,o.Ag)(n,m).map(([,P])=>P);return{line:_,
summary:`💾 ${(0,h.FV)(_)}: ${S} was new, ${D}.
`}}e(M,"savedLaterSummary");function i(n,{store:m}){return(0,o.MY)("⏭️",`${(0,v.SN)(n.ref)} exists, nothing was built`,[(0,o.Ix)([["In",(0,h.aY)(m)],...(0,o.
cn)(n)]),(0,o.Cv)(n)])}e(i,"presentSummary");function d(n){return n.reduce((m,_)=>m+_,0)}e(d,"sum")}),80739:((C,y,t)=>{t.d(y,{_:e(()=>O,"_")});var a=t(76760),E=t(
75892);function O(v,{directory:h,spell:o}){const{image:w,archive:c,ref:s,container:u,platform:f,project:r,quiesce:l=!1,includeEnv:g=!1,includeBindMounts:p=!1,excludeVolumes:M=[],
vmYaml:i}=v,d=Object.entries({image:w,archive:c,container:u}).filter(([,_])=>_!==void 0);if(d.length>1)throw new E.dz(`${d.map(([_])=>o(_)).join(" and ")} exclu\
de each other`,{hint:`Give either ${o("image")}, ${o("archive")} or ${o("container")}`});if(s!==void 0&&c===void 0)throw new E.dz(`${o("ref")} goes with ${o("ar\
chive")} only`,{hint:"Leave it out"});if(w===void 0&&c===void 0){if(f!==void 0)throw new E.dz(`${o("platform")} goes with ${o("image")} or ${o("archive")} only`,
{hint:"Leave it out"});const _={quiesce:l,includeEnv:g,includeBindMounts:p,...M.length>0&&{excludeVolumes:M}};return u!==void 0?{machine:{kind:"container",container:u,
..._,...i!==void 0&&{vmYaml:i}},from:u}:{machine:{kind:"compose",directory:h,..._,...r!==void 0&&{project:r}},from:r??(0,a.basename)(h)}}const n=Object.entries(
{quiesce:l,includeEnv:g,includeBindMounts:p,excludeVolumes:M.length>0}).find(([,_])=>_)?.[0];if(n!==void 0)throw new E.dz(`${o(n)} is for containers and Compose\
 projects: an image does not run`,{hint:"Leave it out"});const m=f===void 0?{}:{platform:f};if(c!==void 0){const _=c==="-";return{machine:{kind:"archive",path:_?
c:(0,a.resolve)(h,c),...m,...s!==void 0&&{ref:s}},from:s??(_?"standard input":(0,a.basename)(c))}}return{machine:{kind:"image",reference:w??"",...m},from:w??""}}
e(O,"selectTarget")}),23919:((C,y,t)=>{t.d(y,{D:e(()=>O,"D"),T:e(()=>h,"T")});var a=t(77598),E=t(75558);const O="{container_name}_{trigger}_{timestamp}",v=["con\
tainer_name","trigger","timestamp","snapshot_id"];function h(s,u,f){const r=[...s.matchAll(/\{([^{}]*)\}/g)].map(([,d=""])=>d).find(d=>!w(d));if(r!==void 0){const d=v.
map(n=>`{${n}}`).join(", ");return f(`naming_pattern has {${r}}, which is none of ${d}: using ${O}`),h(O,u,f)}const l=/\{(timestamp|snapshot_id)\}/.test(s)?s:`${s}\
_{snapshot_id}`,g={container_name:u.container,trigger:u.trigger,timestamp:c(u.now),snapshot_id:(0,a.randomBytes)(4).toString("hex")},p=o(l,g),M=p.length-E.zB;if(M<=
0)return p;const i=o(l,{...g,container_name:g.container_name.slice(0,Math.max(1,g.container_name.length-M))});return i.length<=E.zB?i:(f(`naming_pattern gives n\
ames of more than ${E.zB} characters: using ${O}`),h(O,u,f))}e(h,"nameByPattern");function o(s,u){return s.replaceAll(/\{(\w+)\}/g,(r,l)=>u[l]).replaceAll(/[^A-Za-z0-9._-]+/g,
"-").replace(/^[^A-Za-z0-9]+/,"")}e(o,"render");function w(s){return v.some(u=>u===s)}e(w,"isVariable");function c(s){return s.toISOString().replaceAll(/[-:.]/g,
"")}e(c,"timestamp")}),73515:((C,y,t)=>{t.d(y,{RB:e(()=>f,"RB"),oh:e(()=>u,"oh")});var a=t(51455),E=t(76760),O=t(75892),v=t(24746),h=t(42316),o=t(23919);const w="\
snapshot-config.json",c=1<<20,s={triggers:h.N,storagePath:void 0,limits:{},namingPattern:o.D,file:void 0};function u({triggers:g},p){return p==="manual"||g.includes(
p)}e(u,"isTriggerEnabled");async function f(g,p){const M=g??(p.env.VM_SNAPSHOT_CONFIG||void 0),i=M===void 0?(0,E.join)(p.home,".config","vm",w):(0,E.resolve)(p.
cwd,M.replace(/^~(?=\/)/,p.home)),d=await r(i);if(d!==void 0)return(await Promise.all([t.e(6921),t.e(5705)]).then(t.bind(t,45705))).snapshotConfigOf(l(d,i),{file:i,
place:p});if(M===void 0)return s;throw new O.m_(`There is no configuration at ${i}`,{hint:g===void 0?"Correct VM_SNAPSHOT_CONFIG, or unset it":"Correct --config\
, or leave it out"})}e(f,"readSnapshotConfig");async function r(g){try{return await(0,v.MH)(`Cannot read ${g}`,async()=>{if((await(0,a.stat)(g)).size>c)throw new O.
dz(`${g} is no configuration: it has more than a megabyte`);return await(0,a.readFile)(g,"utf8")})}catch(p){if(p instanceof O.m_)return;throw p}}e(r,"readText");
function l(g,p){try{return JSON.parse(g.replace(/^\uFEFF/,""))}catch(M){const[,i]=/\(line (\d+) column \d+\)/.exec(M instanceof Error?M.message:"")??[];throw new O.
dz(`${p} is not valid JSON${i===void 0?"":`: look at line ${i}`}`,{hint:"Usual reasons are a comma behind the last entry, a missing quote or comma, and a commen\
t",cause:M})}}e(l,"parseJson")}),24746:((C,y,t)=>{t.d(y,{MH:e(()=>h,"MH"),UQ:e(()=>o,"UQ"),zL:e(()=>v,"zL"),zS:e(()=>O,"zS")});var a=t(75892),E=t(47014);function O(s,u){
const f=(0,E.bv)(s),r=o(f),l=`${u}: ${c(f)}`;return r==="ENOSPC"||r==="EDQUOT"?new a._p(l,{cause:f,hint:"Free some space there, or use another place"}):r==="EFB\
IG"?new a._p(l,{cause:f,hint:"FAT disks and limits (ulimit -f) end a file early: use another place"}):r==="EROFS"?new a.iC(l,{cause:f,hint:"Use a folder that is\
 not on a read-only disk, or mount it for writing"}):r==="EACCES"||r==="EPERM"?new a.iC(l,{cause:f,hint:"Use a folder that you may write to, or change its owner"}):
r==="ENOENT"||r==="ENOTDIR"?new a.m_(l,{cause:f,hint:"Check the path"}):r==="EISDIR"||r==="ENAMETOOLONG"||r==="ELOOP"?new a.dz(l,{cause:f,hint:"Check the path"}):
r==="EIO"||r==="EUCLEAN"?new a.cs(l,{cause:f,hint:"The disk or its file system is damaged: look at the log of the system (dmesg)"}):r==="EMFILE"||r==="ENFILE"||
r==="ENOMEM"?new a._p(l,{cause:f,hint:"Allow more open files (ulimit -n) or memory, or run fewer commands at once"}):r==="ESTALE"||r==="ETIMEDOUT"||r==="EHOSTDO\
WN"||r==="ENODEV"||r==="ENXIO"?new a.hG(l,{cause:f,hint:"Look whether the disk or the file server is there, and try again"}):r==="EXDEV"?new a.Wt(l,{cause:f,hint:"\
Part of this folder is a link to another disk: move the whole folder there instead"}):f}e(O,"fileError");function v(s,u){try{return u()}catch(f){throw O(f,s)}}e(
v,"attemptSync");async function h(s,u){try{return await u()}catch(f){throw O(f,s)}}e(h,"withFileErrors");function o(s){return typeof s=="object"&&s!==null&&"cod\
e"in s&&typeof s.code=="string"?s.code:void 0}e(o,"errnoOf");const w={EACCES:"permission denied",EISDIR:"it is a folder",EMFILE:"too many files are open",ENOSPC:"\
no space is left on the disk",ENOTDIR:"a part of the path is not a folder",EPERM:"permission denied",EROFS:"the disk is read-only"};function c(s){const u=w[o(s)??
""];if(u!==void 0)return u;const f=typeof s=="object"&&s!==null&&"message"in s?String(s.message):String(s);return/^E[A-Z0-9]+: ([^,]+), \w+/.exec(f)?.[1]??f}e(c,
"messageOf")}),10764:((C,y,t)=>{t.d(y,{$9:e(()=>O,"$9"),BR:e(()=>u,"BR"),HE:e(()=>v,"HE"),Iv:e(()=>f,"Iv"),JN:e(()=>d,"JN"),Lf:e(()=>s,"Lf"),Ow:e(()=>g,"Ow"),V2:e(
()=>w,"V2"),YG:e(()=>h,"YG"),_f:e(()=>c,"_f"),at:e(()=>E,"at"),d0:e(()=>l,"d0"),dd:e(()=>r,"dd"),eA:e(()=>M,"eA"),nR:e(()=>o,"nR"),oo:e(()=>i,"oo"),tZ:e(()=>p,"\
tZ")});const a=e(n=>m=>n in m,"guard"),E=a("listVersioned"),O=a("list"),v=a("delete"),h=a("stage"),o=a("putSidecarFiles"),w=a("freeBytes"),c=a("lockExclusively"),
s=a("workers"),u=a("discardRef"),f=a("abortStaleUploads"),r=a("newestRef"),l=a("missing"),g=a("now"),p=a("fileTime"),M=a("unkept"),i=a("prove"),d=a("assertWrita\
ble")})};export{W as id,x as ids,K as modules};
