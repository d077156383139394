var B=Object.defineProperty;var e=(A,I)=>B(A,"name",{value:I,configurable:!0});const W=555,K=[555,4502],x={67072:((A,I,n)=>{n.d(I,{FH:e(()=>c,"FH"),JR:e(()=>_,"JR"),b_:e(()=>s,"b_")});var i=n(76760),E=n(80739),h=n(75892),g=n(18713),l=n(13455),
o=n(8049),v=n(35625);const u=["images","archive","container","compose"],s=[...u,"ref","quiesce","include-env","include-bind-mounts","exclude-volumes","platform"];
function c(d,S,D){const p=D===void 0?{}:{platform:D};return S.map(a=>{const r=a.references[0]??a.id;return{ref:(0,o.C5)(d,a),kind:"image",target:{kind:"image",reference:r,
...p},from:r,directory:"."}})}e(c,"captureSet");async function _(d,S){const{name:D,images:p,compose:a,platform:r}=d,{kinds:t}=S.app,m=(0,v.Q)(d,S,({selectors:T})=>T),
O=Object.keys(m).filter(T=>!((0,g.y)(T)in d)&&m[T]!==void 0),y=f(d,O.map(g.y)),[M="all"]=p,P=(0,i.resolve)(a??"."),R={...m,...(0,v.Q)(d,S,({captureOptions:T})=>T),
image:y==="images"?M:void 0},C=(0,E._)(R,{kinds:t,directory:P});if(y!=="images"||p.length===1&&M!=="all")return[{ref:(0,l.CW)(D),...C,directory:P}];const U=await S.
app.openDocker();return c((0,o.v8)(D),(0,o.vT)(p,await U.images(S)),r)}e(_,"capturesOf");function f(d,S){const D=u.filter(r=>r==="images"?d.images.length>0:d[r]!==
void 0),[p,a]=[...D,...S];if(p!==void 0&&a===void 0)return p;throw new h.dz(p===void 0?"No source to save is specified":`Inputs '${p}' and '${a}' are mutually e\
xclusive`,{hint:"Set one of 'images' (image references in Docker, or 'all'), 'archive' (a docker-archive or an OCI layout), 'container' (its name) or 'compose' \
(the folder of a Compose project)"})}e(f,"sourceOf")}),8049:((A,I,n)=>{n.d(I,{C5:e(()=>l,"C5"),Js:e(()=>v,"Js"),v8:e(()=>g,"v8"),vT:e(()=>o,"vT")});var i=n(77598),
E=n(75892),h=n(75558);function g({ref:u,pin:s}){if(u.project===h.sT&&s===void 0)return u.name;throw new E.dz("Input 'name': several images become a project of t\
his name, so it cannot contain a project or a digest",{hint:"Use a single word, such as 'ci-images'"})}e(g,"projectOf");function l(u,{id:s,references:c}){const _=(c[0]??
"image").replace(/[^A-Za-z0-9]+/g,"-").replace(/^-+|-+$/g,"");return{project:u,name:`${_.slice(0,80)||"image"}-${(0,i.hash)("sha256",s,"hex").slice(0,8)}`}}e(l,
"memberOf");function o(u,s){return u.length===1&&u[0]==="all"?[...s]:u.map(c=>{const _=c.includes("@")||/:[^/]*$/.test(c)?c:`${c}:latest`,f=s.find(({id:d,references:S})=>d===
c||S.includes(_));if(f===void 0)throw new E.dz(`Input 'images': Docker has no image '${c}'`,{hint:"List the images with `docker image ls`"});return{id:f.id,references:[
_,...f.references.filter(d=>d!==_)]}})}e(o,"chosenImages");function v(u){return!["all","new"].includes(u.join())}e(v,"namesImages")}),35625:((A,I,n)=>{n.d(I,{Q:e(
()=>g,"Q")});var i=n(20473),E=n(18713),h=n(13455);function g(l,o,v){const u=l,s=e(({id:c,spec:_})=>{const f=(0,E.y)(c),d=f in u?u[f]:(0,h.gz)(f,_,o.core.getInput);
return Array.isArray(d)&&d.length===0?void 0:d},"toValue");return Object.fromEntries((0,i.cz)(o.app.kinds,v).map(c=>[c.id,s(c)]))}e(g,"kindInputs")}),22963:((A,I,n)=>{
n.d(I,{$U:e(()=>o,"$U"),Cb:e(()=>h,"Cb"),EZ:e(()=>g,"EZ"),m$:e(()=>v,"m$"),sD:e(()=>l,"sD")});var i=n(75892),E=n(75558);async function h(u,s,c){try{return await c.
app.inspect(u,s,c)}catch(_){if(_ instanceof i.m_)return;throw _}}e(h,"findSnapshot");async function g(u,{app:s,signal:c,log:_},f){try{return await s.openCatalog(
u,{create:!1,signal:c,log:_,...f&&{first:f}})}catch(d){if(d instanceof i.m_)return;throw d}}e(g,"openExisting");function l({ref:u,manifest:s},{app:c}){if(s.kind!==
"image")throw new i.dz(`${(0,E.SN)(u)} is ${c.kinds.get(s.kind).title}, not an image`,{hint:"Restore it with the 'restore' action"})}e(l,"assertImage");function o(u,{
ref:s},{log:c}){if(!(u instanceof i.m_)||u.fields.service!==void 0)throw u;c.warn(u.message.startsWith("Snapshot ")?u.message:`${(0,E.SN)(s)} cannot be restored\
: ${u.message}`)}e(o,"warnOfLoss");function v({ref:u,pin:s}){return s===void 0?(0,E.SN)(u):`${(0,E.SN)(u)}@${s}`}e(v,"displayRequest")}),14502:((A,I,n)=>{n.r(I),
n.d(I,{recoverable:e(()=>g,"recoverable"),recovery:e(()=>l,"recovery"),recoveryAction:e(()=>o,"recoveryAction")});var i=n(41899);const E="begun",h="ended";async function g({
core:u},s){u.saveState(E,"true");try{return await s()}finally{u.saveState(h,"true")}}e(g,"recoverable");const l={name:"clean-up",inputs:{required:[],optional:[]},
outputs:[],post:{fails:e(()=>!1,"fails")},async run(u,s){return v(s.core)?(await s.app.recover(s),{outcome:"success",line:"Recovered from the interrupted step",
summary:""}):{outcome:"skipped",line:"",summary:""}}},o=e(()=>(0,i.C)(l),"recoveryAction");function v(u){return u.getState(E)!==""&&u.getState(h)===""}e(v,"wasK\
illed")}),13357:((A,I,n)=>{n.d(I,{uz:e(()=>S,"uz"),UN:e(()=>d,"UN"),UP:e(()=>p,"UP")});var i=n(75892),E=n(47014),h=n(10764);function g(a,r){const t=(0,E.bv)(a);
if(!(t instanceof i.JC)||t.fields.service!==void 0)return;const{message:m,hint:O}=t,y=l(t,r);return y&&{outcome:y,reason:m,hint:O}}e(g,"notSaved");function l(a,r){
if(a instanceof i.Ry)return"exists";const t=a.fields.store==="cache"||r!==void 0&&(0,h.d0)(r);switch(a.code){case"ERR_DENIED":return"refused";case"ERR_UNAVAILAB\
LE":return a.fields.limited===!0?"refused":"down";case"ERR_EXHAUSTED":return t||r?.traits.shared===!0?"refused":void 0;case"ERR_CONFLICT":return a.fields.unread===
!0?"refused":void 0;case"ERR_INTEGRITY":case"ERR_UNSUPPORTED":return t?"refused":void 0;default:return}}e(l,"outcomeOf");var o=n(75558),v=n(29172),u=n(14502);async function s(a,r,t){
const{app:m}=t,O=e(()=>(0,v.ym)(a,r,{app:m,c:t}),"work");return m.kinds.get(a.kind).isRecoverable?await(0,u.recoverable)(t,O):await O()}e(s,"capture");var c=n(29194),
_=n(22963);const f="refused";async function d({request:a,store:r,ifExists:t,failOnRefused:m,failOpen:O},y){let M,P=!1;try{return M=await(0,_.EZ)(r,y,a.ref),P=!0,
M??=await y.app.openCatalog(r,{create:!0,signal:y.signal,log:y.log,first:a.ref}),{state:"saved",result:await s({...a,force:t==="replace"},M,y)}}catch(R){const C=(0,E.
bv)(R),U=P?g(C,M?.store)?.outcome:(0,c.M)(C)?"down":void 0;if(U==="exists"&&t==="skip")return{state:"exists"};if(U==="refused"&&m)throw Object.assign(C,{fields:{
[f]:!0}});if(U!=="refused"&&!(U==="down"&&O))throw C;const{message:T,hint:$}=C;return y.log.warn([`'${(0,o.SN)(a.ref)}' was not saved: ${T}`,...$===void 0?[]:[$]].
join(`
`)),{state:"refused"}}finally{await M?.[Symbol.asyncDispose]()}}e(d,"save");function S(a){return a instanceof i.JC&&a.fields[f]===!0}e(S,"isRefusedSave");const D=[
"saved","exists","refused"];function p(a,r,t=D){r.output(Object.fromEntries(t.map(m=>[m,a.includes(m)])))}e(p,"setSaveOutputs")}),10555:((A,I,n)=>{n.r(I),n.d(I,
{create:e(()=>f,"create"),createAction:e(()=>d,"createAction"),saveAll:e(()=>p,"saveAll")});var i=n(73515),E=n(75892),h=n(83620),g=n(41232),l=n(75558),o=n(41899),
v=n(67072),u=n(8049),s=n(13357),c=n(63956);const f={name:"create",inputs:{required:["name"],optional:[...v.b_,"description","trigger","context","run-id","config",
"if-exists","fail-on-refused","fail-open","store"]},outputs:["snapshot","digest","size","bytes-moved","path","saved","exists","refused"],hints:{ERR_EXISTS:"Set \
'if-exists: replace' to move the name to the new snapshot, or 'if-exists: skip' to keep the existing one"},async run(a,r){const t=await S(a,r);if(t!==void 0&&a.
trigger!==void 0&&!(0,i.oh)(t,a.trigger))return(0,s.UP)([],r),{outcome:"skipped",line:`Nothing to save: ${a.trigger} is not among the triggers of ${t.file}`,summary:""};
const m=await(0,v.JR)(a,r);r.output({snapshot:m.map(({ref:w})=>(0,l.SN)(w)).join(`
`),path:(0,h.DW)(a.store)});const O={...D(a,r),...t&&{limits:t.limits}},y=(0,u.Js)(a.images),M=await p(m,{...a,occasion:O,isNamed:y},r);(0,s.UP)(M.map(({state:w})=>w),
r);const P=M.filter(w=>w.state==="saved").map(({result:w})=>w);r.output({digest:P.map(({digest:w})=>w).join(`
`),size:P.reduce((w,{manifest:L})=>w+L.size_bytes,0),"bytes-moved":P.reduce((w,{stats:L})=>w+L.bytesStored,0)});const R={store:(0,h.DW)(a.store)},[C,...U]=P,T=m.
length-P.length;return m.length===0?{outcome:"skipped",line:"Docker has no named images: nothing to save",summary:""}:C===void 0?{outcome:"skipped",line:`Nothin\
g was saved in ${R.store}`,summary:""}:{outcome:"success",...U.length===0&&T===0?(0,c.IB)(C,R):(0,c.Ze)(P,{...R,unsaved:T})}}},d=e(()=>(0,o.C)(f),"createAction");
async function S({config:a},{env:r}){return a===void 0?void 0:await(0,i.RB)(a,{env:r,cwd:process.cwd(),home:(0,g.Wx)(r)})}e(S,"configOf");function D({trigger:a,
context:r,"run-id":t},{env:m}){const O=t??(a===void 0?void 0:m.GITHUB_RUN_ID);return{...a!==void 0&&{trigger:a},...r!==void 0&&{context:r},...O!==void 0&&{runId:O}}}
e(D,"occasionOf");async function p(a,r,t){const m=[];for(const M of a){const P={request:{...M,description:r.description,...r.occasion},store:r.store,ifExists:r["\
if-exists"],failOnRefused:r["fail-on-refused"],failOpen:r["fail-open"]},R=await t.core.group(`Save ${(0,l.SN)(M.ref)}`,()=>O(M,P));if(R!==void 0&&(m.push(R),R.state===
"refused"))break}return m;async function O(M,P){try{return await(0,s.UN)(P,t)}catch(R){if(r.isNamed||!(R instanceof E.m_)||await y(M))throw R;t.log.info(`${M.from}\
 was removed in the meantime and is skipped`);return}}async function y({from:M}){return(await(await t.app.openDocker()).images(t)).some(({id:R,references:C})=>R===
M||C.includes(M))}}e(p,"saveAll")}),63956:((A,I,n)=>{n.d(I,{IB:e(()=>D,"IB"),Kp:e(()=>p,"Kp"),R:e(()=>u,"R"),R8:e(()=>_,"R8"),RN:e(()=>d,"RN"),Un:e(()=>a,"Un"),
Ze:e(()=>S,"Ze"),n0:e(()=>s,"n0"),rH:e(()=>f,"rH")});var i=n(22506),E=n(14390),h=n(69865),g=n(75558),l=n(30815),o=n(16595);const v=50;function u(t,{store:m}){const O=t.
map(({ref:M})=>(0,g.SN)(M)).join(", "),y=t.map(({ref:M,manifest:P,digest:R})=>[(0,l.aY)((0,g.SN)(M)),(0,h.z3)(P.size_bytes),(0,o.Vc)(P.created_at),(0,o.VK)(R)]);
return(0,o.MY)("🔍",`${O} is in ${m}`,[(0,l.tp)(["Snapshot","Size","Created","Digest"],y.slice(0,v))])}e(u,"foundSummary");function s(t,{store:m,advice:O}){return(0,o.
MY)("🔍",`${t} is not in ${m}`,[(0,l.FV)(O)])}e(s,"missSummary");const c={later:"when the job succeeds, so that the next run restores it",never:"no",failed:"n\
o: see the warning",saved:"yes: the next run restores it",exists:"no: the name is already taken",refused:"no: see the warning"};function _(t,{store:m,image:O,buildSeconds:y,
from:M,why:P,saved:R,result:C}){return(0,o.MY)("🏗️",`Built ${(0,g.SN)(t)} in ${(0,i.Xo)(y)}: ${P}`,[(0,o.Ix)([["Image",(0,l.aY)(O)],["From",(0,l.aY)(M)],...C===
void 0?[["Store",(0,l.aY)(m)]]:[...(0,o.Ag)(C,m),...(0,o.cn)(C)],["Saved",c[R]]]),C===void 0?"":(0,o.Cv)(C),(0,o.K2)("use it",`docker run --rm ${(0,E.r)(O)} …`)])}
e(_,"missBuiltSummary");function f(t,{store:m,image:O}){return(0,o.MY)("🏗️",`Built ${(0,g.SN)(t.ref)} in ${(0,i.Xo)(t.buildSeconds)}, saved in ${(0,i.Xo)(t.
seconds)}`,[(0,o.Ix)([["Image",(0,l.aY)(O)],...(0,o.Ag)(t,m),...(0,o.cn)(t)]),(0,o.Cv)(t),(0,o.od)("export it to one file with the export action, or with",`vm s\
napshot export ${(0,E.r)((0,g.SN)(t.ref))}`,m)])}e(f,"builtSummary");function d(t,{store:m,image:O,buildSeconds:y}){return(0,o.MY)("🏗️",`Built ${(0,g.SN)(t)}\
 in ${(0,i.Xo)(y)}, not saved`,[(0,o.Ix)([["Image",(0,l.aY)(O)],["Store",(0,l.aY)(m)],["Saved",c.refused]]),(0,o.K2)("use it",`docker run --rm ${(0,E.r)(O)} …`)])}
e(d,"unsavedSummary");function S(t,{store:m,unsaved:O}){const y=t.map(({ref:P,manifest:R,stats:C,seconds:U})=>[(0,l.aY)((0,g.SN)(P)),(0,l.aY)(R.source.from),(0,h.
z3)(R.size_bytes),(0,h.z3)(C.bytesStored),(0,i.Xo)(U)]),M=O===0?"":`, ${O} not saved`;return(0,o.MY)("💾",`Saved ${t.length} ${t.length===1?"image":"images"} \
in ${(0,i.Xo)(r(t.map(P=>P.seconds)))}${M}`,[(0,o.Ix)([["Store",`${(0,l.aY)(m)} grew by ${(0,h.z3)(r(t.map(({stats:P})=>P.bytesStored)))}`]]),(0,l.tp)(["Snapsho\
t","Image","Size","New data","Time"],y.slice(0,v))])}e(S,"savedAllSummary");function D(t,{store:m}){return(0,o.MY)("💾",`Saved ${(0,g.SN)(t.ref)} in ${(0,i.Xo)(
t.seconds)}`,[(0,o.Ix)([...(0,o.Ag)(t,m),...(0,o.cn)(t)]),(0,o.Cv)(t),(0,o.od)("restore it with the restore action, or with",`vm snapshot restore ${(0,E.r)((0,g.
SN)(t.ref))}`,m)])}e(D,"savedSummary");function p(t,{store:m}){const{line:O}=D(t,{store:m}),[y,M]=(0,o.Ag)(t,m).map(([,P])=>P);return{line:O,summary:`💾 ${(0,l.
FV)(O)}: ${y} was new, ${M}.
`}}e(p,"savedLaterSummary");function a(t,{store:m}){return(0,o.MY)("⏭️",`${(0,g.SN)(t.ref)} exists, nothing was built`,[(0,o.Ix)([["In",(0,l.aY)(m)],...(0,o.
cn)(t)]),(0,o.Cv)(t)])}e(a,"presentSummary");function r(t){return t.reduce((m,O)=>m+O,0)}e(r,"sum")}),80739:((A,I,n)=>{n.d(I,{_:e(()=>g,"_")});var i=n(75892),E=n(
57588),h=n(20473);function g(o,{kinds:v,directory:u}){const s=(0,h.cz)(v,({selectors:d})=>d),c=s.filter(d=>(0,h.vM)(o,d));if(c.length>1)throw new i.dz((0,E.iU)`${l(
c," and ")} are mutually exclusive`,{hint:(0,E.iU)`Use only one of ${l(s,", ")}`});const _=c[0]?.kinds[0]??v.all.find(({selectors:d})=>Object.keys(d).length===0);
if(_===void 0)throw new i.dz("Nothing is selected",{hint:(0,E.iU)`Set one of ${l(s,", ")}`});const f=(0,h.cz)(v,({captureOptions:d})=>d).find(d=>!d.kinds.includes(
_)&&(0,h.vM)(o,d));if(f!==void 0)throw new i.dz((0,E.iU)`${(0,E.uK)(f.id)} applies to ${(0,h.B7)(f.kinds)}, not to ${_.title}`,{hint:"Leave it out"});return{kind:_.
name,..._.select(o,{directory:u})}}e(g,"selectTarget");function l(o,v){return(0,E.hw)(o.map(({id:u})=>(0,E.uK)(u)),v)}e(l,"options")}),23919:((A,I,n)=>{n.d(I,{D:e(
()=>h,"D"),T:e(()=>l,"T")});var i=n(77598),E=n(75558);const h="{container_name}_{trigger}_{timestamp}",g=["container_name","trigger","timestamp","snapshot_id"];
function l(s,c,_){const f=[...s.matchAll(/\{([^{}]*)\}/g)].map(([,r=""])=>r).find(r=>!v(r));if(f!==void 0){const r=g.map(t=>`{${t}}`).join(", ");return _(`namin\
g_pattern has an unknown variable {${f}} (known: ${r}): using ${h}`),l(h,c,_)}const d=/\{(timestamp|snapshot_id)\}/.test(s)?s:`${s}_{snapshot_id}`,S={container_name:c.
container,trigger:c.trigger,timestamp:u(c.now),snapshot_id:(0,i.randomBytes)(4).toString("hex")},D=o(d,S),p=D.length-E.zB;if(p<=0)return D;const a=o(d,{...S,container_name:S.
container_name.slice(0,Math.max(1,S.container_name.length-p))});return a.length<=E.zB?a:(_(`naming_pattern produces names of more than ${E.zB} characters: using\
 ${h}`),l(h,c,_))}e(l,"nameByPattern");function o(s,c){return s.replaceAll(/\{(\w+)\}/g,(f,d)=>c[d]).replaceAll(/[^A-Za-z0-9._-]+/g,"-").replace(/^[^A-Za-z0-9]+/,
"")}e(o,"render");function v(s){return g.some(c=>c===s)}e(v,"isVariable");function u(s){return s.toISOString().replaceAll(/[-:.]/g,"")}e(u,"timestamp")}),73515:((A,I,n)=>{
n.d(I,{RB:e(()=>f,"RB"),oh:e(()=>_,"oh")});var i=n(51455),E=n(76760),h=n(75892),g=n(24746),l=n(57588),o=n(42316),v=n(23919);const u="snapshot-config.json",s=1<<
20,c={triggers:o.N,storagePath:void 0,limits:{},namingPattern:v.D,file:void 0};function _({triggers:D},p){return p==="manual"||D.includes(p)}e(_,"isTriggerEnabl\
ed");async function f(D,p){const a=D??(p.env.VM_SNAPSHOT_CONFIG||void 0),r=a===void 0?(0,E.join)(p.home,".config","vm",u):(0,E.resolve)(p.cwd,a.replace(/^~(?=\/)/,
p.home)),t=await d(r);if(t!==void 0)return(await Promise.all([n.e(6921),n.e(5705)]).then(n.bind(n,45705))).snapshotConfigOf(S(t,r),{file:r,place:p});if(a===void 0)
return c;throw new h.m_(`Configuration file ${r} not found`,{hint:D===void 0?"Correct VM_SNAPSHOT_CONFIG, or unset it":(0,l.iU)`Correct ${(0,l.uK)("config")}, or omit it`})}
e(f,"readSnapshotConfig");async function d(D){try{return await(0,g.MH)(`Cannot read ${D}`,async()=>{if((await(0,i.stat)(D)).size>s)throw new h.dz(`${D} is not a\
 valid configuration: it is larger than 1 MB`);return await(0,i.readFile)(D,"utf8")})}catch(p){if(p instanceof h.m_)return;throw p}}e(d,"readText");function S(D,p){
try{return JSON.parse(D.replace(/^\uFEFF/,""))}catch(a){const[,r]=/\(line (\d+) column \d+\)/.exec(a instanceof Error?a.message:"")??[];throw new h.dz(`${p} is \
not valid JSON${r===void 0?"":`: look at line ${r}`}`,{hint:"Check for a comma after the last entry, a missing quote or comma, and comments",cause:a})}}e(S,"par\
seJson")}),24746:((A,I,n)=>{n.d(I,{MH:e(()=>l,"MH"),UQ:e(()=>o,"UQ"),zL:e(()=>g,"zL"),zS:e(()=>h,"zS")});var i=n(75892),E=n(47014);function h(s,c){const _=(0,E.
bv)(s),f=o(_),d=`${c}: ${u(_)}`;return f==="ENOSPC"||f==="EDQUOT"?new i._p(d,{cause:_,hint:"Free some space there, or use another location"}):f==="EFBIG"?new i.
_p(d,{cause:_,hint:"Use another location: FAT disks and limits (ulimit -f) restrict the size of a file"}):f==="EROFS"?new i.iC(d,{cause:_,hint:"Use a folder tha\
t is not on a read-only disk, or mount it for writing"}):f==="EACCES"||f==="EPERM"?new i.iC(d,{cause:_,hint:"Use a writable folder, or change its owner"}):f==="\
ENOENT"||f==="ENOTDIR"?new i.m_(d,{cause:_,hint:"Check the path"}):f==="EISDIR"||f==="ENAMETOOLONG"||f==="ELOOP"?new i.dz(d,{cause:_,hint:"Check the path"}):f===
"EIO"||f==="EUCLEAN"?new i.cs(d,{cause:_,hint:"Check the system log (dmesg): the disk or its file system is damaged"}):f==="EMFILE"||f==="ENFILE"||f==="ENOMEM"?
new i._p(d,{cause:_,hint:"Allow more open files (ulimit -n) or memory, or run fewer commands at once"}):f==="ESTALE"||f==="ETIMEDOUT"||f==="EHOSTDOWN"||f==="ENO\
DEV"||f==="ENXIO"?new i.hG(d,{cause:_,hint:"Check that the disk or the file server is available, and try again"}):f==="EXDEV"?new i.Wt(d,{cause:_,hint:"Move the\
 whole folder to the other disk: a part of it is a link to that disk"}):_}e(h,"fileError");function g(s,c){try{return c()}catch(_){throw h(_,s)}}e(g,"attemptSyn\
c");async function l(s,c){try{return await c()}catch(_){throw h(_,s)}}e(l,"withFileErrors");function o(s){return typeof s=="object"&&s!==null&&"code"in s&&typeof s.
code=="string"?s.code:void 0}e(o,"errnoOf");const v={EACCES:"permission denied",EISDIR:"it is a folder",EMFILE:"too many files are open",ENOSPC:"no space is lef\
t on the disk",ENOTDIR:"a part of the path is not a folder",EPERM:"permission denied",EROFS:"the disk is read-only"};function u(s){const c=v[o(s)??""];if(c!==void 0)
return c;const _=typeof s=="object"&&s!==null&&"message"in s?String(s.message):String(s);return/^E[A-Z0-9]+: ([^,]+), \w+/.exec(_)?.[1]??_}e(u,"messageOf")}),10764:((A,I,n)=>{
n.d(I,{$9:e(()=>h,"$9"),BR:e(()=>c,"BR"),HE:e(()=>g,"HE"),Iv:e(()=>_,"Iv"),JN:e(()=>r,"JN"),Lf:e(()=>s,"Lf"),Ow:e(()=>S,"Ow"),V2:e(()=>v,"V2"),YG:e(()=>l,"YG"),
_f:e(()=>u,"_f"),at:e(()=>E,"at"),d0:e(()=>d,"d0"),dd:e(()=>f,"dd"),eA:e(()=>p,"eA"),nR:e(()=>o,"nR"),oo:e(()=>a,"oo"),tZ:e(()=>D,"tZ")});const i=e(t=>m=>t in m,
"guard"),E=i("listVersioned"),h=i("list"),g=i("delete"),l=i("stage"),o=i("putSidecarFiles"),v=i("freeBytes"),u=i("lockExclusively"),s=i("workers"),c=i("discardR\
ef"),_=i("abortStaleUploads"),f=i("newestRef"),d=i("missing"),S=i("now"),D=i("fileTime"),p=i("unkept"),a=i("prove"),r=i("assertWritable")})};export{W as id,K as ids,x as modules};
